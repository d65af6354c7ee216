<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AdminPage</name>
    <message>
        <source>For your Entra admin</source>
        <translation>Entra 管理者の方へ</translation>
    </message>
    <message>
        <source>You are asked to register Pushkeeper in the tenant %1.</source>
        <translation>テナント %1 に Pushkeeper を登録していただくための案内です。</translation>
    </message>
    <message>
        <source>%1 asks you to register Pushkeeper in the tenant %2.</source>
        <translation>%1 さんから、テナント %2 への Pushkeeper の登録の依頼です。</translation>
    </message>
    <message>
        <source>Pushkeeper looks after the Apple MDM push certificate of Intune. If that certificate runs out, no command reaches an iPhone, iPad or Mac any more; if it is replaced by a wrong one, every device has to be enrolled again. Pushkeeper renews it each year and watches it in between.</source>
        <translation>Pushkeeper は、Intune の Apple MDM プッシュ証明書を管理します。この証明書の有効期限が切れると、iPhone、iPad、Mac にコマンドが届かなくなります。誤った証明書に置き換えると、すべてのデバイスを登録し直す必要があります。Pushkeeper は証明書を毎年更新し、その間も監視します。</translation>
    </message>
    <message>
        <source>It runs on the computers of the people named below and has no server of its own: what it reads goes from Microsoft Graph to those computers. It works only with the permissions below, and only within the roles of the person who is signed in.</source>
        <translation>Pushkeeper は、下に記載した担当者のコンピューターで動作し、独自のサーバーはありません。読み取ったデータは Microsoft Graph からそのコンピューターに直接届きます。下に記載したアクセス許可だけを使い、サインインしている担当者のロールの範囲内でのみ動作します。</translation>
    </message>
    <message>
        <source>Only reads. Used every day; its sign-in is kept in the keychain of the computer.</source>
        <translation>読み取り専用です。毎日使います。サインインはコンピューターのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Writes. Used once a year; its sign-in is kept in memory only and ends with the renewal.</source>
        <translation>書き込みます。年に 1 回使います。サインインはメモリ内にのみ保持され、更新が終わると終了します。</translation>
    </message>
    <message>
        <source>Only reads, without anybody signed in, by a certificate. This package holds the public part of it; the key stays on the computer that watches.</source>
        <translation>読み取り専用です。だれもサインインせず、証明書を使います。このパッケージに含まれるのは証明書の公開部分で、鍵は監視するコンピューターから出ません。</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>依頼の内容</translation>
    </message>
    <message>
        <source>Separate registrations, so that what watches every day can change nothing:</source>
        <translation>毎日監視する側が何も変更できないように、アプリの登録を分けています:</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Its limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>使用できる人</translation>
    </message>
    <message>
        <source>Assignment is required, so that nobody else in the tenant can sign in:</source>
        <translation>テナントのほかのユーザーがサインインできないように、割り当てを必須にします:</translation>
    </message>
    <message>
        <source>No names were given. Please assign those who are to renew the certificate.</source>
        <translation>名前は指定されていません。証明書を更新する担当者を割り当ててください。</translation>
    </message>
    <message>
        <source>Which role you need</source>
        <translation>必要なロール</translation>
    </message>
    <message>
        <source>Cloud Application Administrator or Application Administrator can do all of this. Intune Administrator cannot.</source>
        <translation>クラウド アプリケーション管理者またはアプリケーション管理者は、これらをすべて実行できます。Intune 管理者は実行できません。</translation>
    </message>
    <message>
        <source>One exception: the consent for %1 needs a Privileged Role Administrator, because nobody is signed in there.</source>
        <translation>例外が 1 つあります。%1 はだれもサインインせずに使うため、その同意には特権ロール管理者が必要です。</translation>
    </message>
    <message>
        <source>One way: a script</source>
        <translation>方法 1: スクリプト</translation>
    </message>
    <message>
        <source>Both scripts do the same. They are plain text, show what they will do and ask before they do it, and may be run again at any time.</source>
        <translation>2 つのスクリプトの動作は同じです。どちらもプレーン テキストで、実行する内容を表示し、実行前に確認を求めます。いつでも再実行できます。</translation>
    </message>
    <message>
        <source>Windows: Microsoft Graph PowerShell</source>
        <translation>Windows: Microsoft Graph PowerShell</translation>
    </message>
    <message>
        <source>Azure Cloud Shell, macOS, Linux: Azure CLI</source>
        <translation>Azure Cloud Shell、macOS、Linux: Azure CLI</translation>
    </message>
    <message>
        <source>Open %1 and go to %2.</source>
        <translation>%1 を開き、%2 に移動します。</translation>
    </message>
    <message>
        <source>Enter the name %1, choose &quot;%2&quot; and press Register. Note the Application (client) ID.</source>
        <translation>名前 %1 を入力し、「%2」を選択して「登録」（Register）を押します。アプリケーション (クライアント) ID を控えます。</translation>
    </message>
    <message>
        <source>Go to %1 and upload pushkeeper-unattended.cer.</source>
        <translation>%1 に移動し、pushkeeper-unattended.cer をアップロードします。</translation>
    </message>
    <message>
        <source>Go to %1 and enter http://localhost as a redirect URI. Leave &quot;Allow public client flows&quot; off.</source>
        <translation>%1 に移動し、リダイレクト URI に http://localhost を入力します。「パブリック クライアント フローを許可する」（Allow public client flows）はオフのままにします。</translation>
    </message>
    <message>
        <source>Go to %1 and tick what stands in the table of %2. Remove User.Read, which Entra adds by itself.</source>
        <translation>%1 に移動し、%2 の表にあるものを選択します。Entra が自動的に追加する User.Read は削除します。</translation>
    </message>
    <message>
        <source>Press &quot;Grant admin consent&quot;.</source>
        <translation>「管理者の同意を与えます」（Grant admin consent）を押します。</translation>
    </message>
    <message>
        <source>Go to %1, open %2, and under Properties set &quot;Assignment required?&quot; to Yes. Under &quot;Users and groups&quot; add the people named above.</source>
        <translation>%1 に移動して %2 を開き、「プロパティ」（Properties）で「割り当てが必要ですか?」（Assignment required?）を「はい」に設定します。「ユーザーとグループ」（Users and groups）で、上に記載した担当者を追加します。</translation>
    </message>
    <message>
        <source>The other way: by hand</source>
        <translation>方法 2: 手動</translation>
    </message>
    <message>
        <source>If somebody else has to consent</source>
        <translation>別の人が同意する必要がある場合</translation>
    </message>
    <message>
        <source>The scripts give consent themselves if your role allows it. Otherwise these pages ask for it; the scripts print them with the client ID filled in. By hand, put the client ID of the registration where CLIENT-ID stands.</source>
        <translation>ロールで許可されている場合は、スクリプトが同意を与えます。許可されていない場合は、次のページで同意を求めます。スクリプトは、クライアント ID を入れたアドレスを表示します。手動の場合は、CLIENT-ID の部分をアプリの登録のクライアント ID に置き換えてください。</translation>
    </message>
    <message>
        <source>Afterwards the browser may say that it cannot open localhost. That is fine: consent is given if the address then holds admin_consent=True.</source>
        <translation>その後、ブラウザーに localhost を開けないと表示されることがありますが、問題ありません。アドレスに admin_consent=True が含まれていれば、同意は完了しています。</translation>
    </message>
    <message>
        <source>For each customer</source>
        <translation>顧客ごとの手順</translation>
    </message>
    <message>
        <source>An admin of the customer opens these pages once and signs in there. Under Enterprise applications assignment is then required and the people are named.</source>
        <translation>顧客の管理者が、これらのページを 1 回開いてサインインします。その後、「エンタープライズ アプリケーション」（Enterprise applications）で割り当てを必須にし、担当者を指定します。</translation>
    </message>
    <message>
        <source>What to send back</source>
        <translation>返送していただくもの</translation>
    </message>
    <message>
        <source>Please send the file connection.pushkeeper that the script wrote. If you did it by hand, send this text with your ids in it. It holds no secret.</source>
        <translation>スクリプトが作成したファイル connection.pushkeeper を送ってください。手動の場合は、次のテキストに ID を入れて送ってください。シークレットは含まれていません。</translation>
    </message>
    <message>
        <source>How to remove it later</source>
        <translation>後で削除するには</translation>
    </message>
    <message>
        <source>Under App registrations delete the registrations named above. Sign-ins, consent and assignments end with them.</source>
        <translation>「アプリの登録」（App registrations）で、上に記載した登録を削除します。サインイン、同意、割り当ても同時になくなります。</translation>
    </message>
    <message>
        <source>To pause it, open each one under Enterprise applications &gt; Properties and set &quot;Enabled for users to sign-in?&quot; to No.</source>
        <translation>一時停止するには、「エンタープライズ アプリケーション」（Enterprise applications）&gt;「プロパティ」（Properties）でそれぞれを開き、「ユーザーのサインインが有効になっていますか?」（Enabled for users to sign-in?）を「いいえ」に設定します。</translation>
    </message>
    <message>
        <source>The push certificate, Intune and the devices stay as they are.</source>
        <translation>プッシュ証明書、Intune、デバイスはそのまま残ります。</translation>
    </message>
    <message>
        <source>This package holds no secret: no password, no token, no private key.</source>
        <translation>このパッケージにシークレット（パスワード、トークン、秘密鍵）は含まれていません。</translation>
    </message>
    <message>
        <source>Signing in with a code</source>
        <translation>コードによるサインイン</translation>
    </message>
    <message>
        <source>It is asked for because there are computers without a browser, and it takes &quot;Allow public client flows&quot;. The risk: whoever is talked into typing a stranger&apos;s code signs that stranger in. Microsoft advises to block it where nobody needs it; then set it to No.</source>
        <translation>ブラウザーのないコンピューターのために要求されており、「パブリック クライアント フローを許可する」が必要です。リスク: 他人のコードを入力するよう仕向けられると、その他人をサインインさせてしまいます。Microsoft は、不要な環境ではブロックするよう勧めています。その場合は「いいえ」に設定してください。</translation>
    </message>
    <message>
        <source>Go to %1 and enter http://localhost as a redirect URI. Set &quot;Allow public client flows&quot; to Yes, for signing in with a code.</source>
        <translation>%1 に移動し、リダイレクト URI として http://localhost を入力します。コードでサインインするため、「パブリック クライアント フローを許可する」を「はい」に設定します。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Run pushkeeperctl --help to see what it takes.</source>
        <translation>使い方は pushkeeperctl --help で確認できます。</translation>
    </message>
    <message>
        <source>--at takes a date such as 2026-11-24.</source>
        <translation>--at には 2026-11-24 のような日付を指定してください。</translation>
    </message>
    <message>
        <source>Keeps the Apple MDM push certificate of a Microsoft Intune tenant alive.</source>
        <translation>Microsoft Intune テナントの Apple MDM プッシュ証明書を有効に保ちます。</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>バージョンを表示して終了します。</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>このヘルプを表示して終了します。</translation>
    </message>
    <message>
        <source>Judge certificates and signing requests on disk, offline.</source>
        <translation>ディスク上の証明書と証明書署名要求をオフラインで判定します。</translation>
    </message>
    <message>
        <source>Exit code: 0 accept, 1 warn, 2 stop (the worst file counts), 64 wrong usage.</source>
        <translation>終了コード: 0 合格、1 警告、2 停止 (最も悪いファイルの結果)、64 使い方の誤り。</translation>
    </message>
    <message>
        <source>Files to judge; each is judged by its own kind.</source>
        <translation>判定するファイル。それぞれの種類に応じて判定します。</translation>
    </message>
    <message>
        <source>The push certificate that is installed now.</source>
        <translation>現在インストールされているプッシュ証明書。</translation>
    </message>
    <message>
        <source>The signing request that the certificate should answer.</source>
        <translation>証明書に対応しているはずの証明書署名要求。</translation>
    </message>
    <message>
        <source>Trust this issuer as well; can be given several times.</source>
        <translation>この発行元も信頼します。複数回指定できます。</translation>
    </message>
    <message>
        <source>Judge dates as of this day or moment (ISO 8601, UTC) instead of now.</source>
        <translation>現在ではなく、この日付または日時 (ISO 8601、UTC) を基準に有効期間を判定します。</translation>
    </message>
    <message>
        <source>Answer in JSON: an array with an object for each file.</source>
        <translation>JSON で出力します。ファイルごとに 1 つのオブジェクトを含む配列です。</translation>
    </message>
    <message>
        <source>ACCEPT</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>WARN</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>Vendor valid until</source>
        <translation>ベンダーの有効期限</translation>
    </message>
    <message>
        <source>Take a fresh signing request from Intune and save it.</source>
        <translation>Intune から新しい署名要求を取得して保存します。</translation>
    </message>
    <message>
        <source>Where to save it; the current folder otherwise.</source>
        <translation>保存先。指定しなければ現在のフォルダー。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>In Apple&apos;s portal press Renew on the row of this tenant and upload it there.</source>
        <translation>Apple のポータルでこのテナントの行の Renew を押し、そこでアップロードしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Apple device(s)</source>
        <translation>
            <numerusform>%Ln 台の Apple デバイス</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Show the Apple devices that Intune manages.</source>
        <translation>Intune が管理する Apple デバイスを表示します。</translation>
    </message>
    <message>
        <source>List each device, not only the counts.</source>
        <translation>件数だけでなく、各デバイスを一覧にします。</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>残り日数</translation>
    </message>
    <message>
        <source>Apple Account (Apple ID in Intune)</source>
        <translation>Apple Account（Intune では Apple ID）</translation>
    </message>
    <message>
        <source>Intune has no Apple MDM push certificate.</source>
        <translation>Intune に Apple MDM プッシュ証明書がありません。</translation>
    </message>
    <message>
        <source>Agreement with Apple</source>
        <translation>Apple との同意</translation>
    </message>
    <message>
        <source>given</source>
        <translation>同意済み</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>まだ同意していません</translation>
    </message>
    <message>
        <source>Show the agreement with Apple, too; this signs in with the right to renew.</source>
        <translation>Apple との同意も表示します。更新の権限でサインインします。</translation>
    </message>
    <message>
        <source>The file that says where the tenant lives; &quot;rehearse --serve&quot; prints one.</source>
        <translation>テナントの場所を示すファイル。「rehearse --serve」が出力します。</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>JSON で答えます。</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 warning, 4 sign-in or permission needed, 5 service or network, 6 cancelled, 64 wrong usage.</source>
        <translation>終了コード: 0 完了、1 警告、4 サインインまたは権限が必要、5 サービスまたはネットワーク、6 キャンセル、64 使い方の誤り。</translation>
    </message>
    <message>
        <source>If no browser opens, open this page yourself:</source>
        <translation>ブラウザーが開かない場合は、このページを開いてください:</translation>
    </message>
    <message>
        <source>This is a practice tenant; nothing in it is real.</source>
        <translation>これは練習用テナントです。本物は何も含まれていません。</translation>
    </message>
    <message>
        <source>Intune&apos;s page: %1</source>
        <translation>Intune のページ: %1</translation>
    </message>
    <message>
        <source>Apple&apos;s portal: %1</source>
        <translation>Apple のポータル: %1</translation>
    </message>
    <message>
        <source>Press Ctrl+C to end it.</source>
        <translation>終了するには Ctrl+C を押します。</translation>
    </message>
    <message>
        <source>Run a practice tenant on this computer: Intune, Entra and Apple&apos;s portal, with devices.</source>
        <translation>このコンピューターで練習用テナント（Intune、Entra、Apple のポータル、デバイス）を動かします。</translation>
    </message>
    <message>
        <source>Keep it running until it is ended, and print its cloud file.</source>
        <translation>終了するまで動かし続け、クラウド ファイルを出力します。</translation>
    </message>
    <message>
        <source>The port to listen on; any free one otherwise.</source>
        <translation>待ち受けるポート。指定しなければ空いているポート。</translation>
    </message>
    <message>
        <source>How many devices the practice tenant has.</source>
        <translation>練習用テナントのデバイス数。</translation>
    </message>
    <message>
        <source>How many days its certificate has left; negative if it has expired.</source>
        <translation>証明書の残り日数。期限切れなら負の値。</translation>
    </message>
    <message>
        <source>Begin before the first set-up: no certificate yet.</source>
        <translation>初回セットアップの前から始めます（証明書はまだありません）。</translation>
    </message>
    <message>
        <source>Sign in by hand, also at a practice tenant.</source>
        <translation>練習用テナントでも手動でサインインします。</translation>
    </message>
    <message>
        <source>This could not be written into the records:</source>
        <translation>記録に書き込めませんでした:</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>The story to play; a practice admin presses the buttons.</source>
        <translation>実行するシナリオ。練習用の管理者がボタンを押します。</translation>
    </message>
    <message>
        <source>The records of this rehearsal lie in %1</source>
        <translation>このリハーサルの記録の場所: %1</translation>
    </message>
    <message>
        <source>The Apple Account that the certificate is made with.</source>
        <translation>証明書の作成に使う Apple Account。</translation>
    </message>
    <message>
        <source>The file that Apple&apos;s portal gave you.</source>
        <translation>Apple のポータルから取得したファイル。</translation>
    </message>
    <message>
        <source>Wait for that file in this folder, whatever it is called.</source>
        <translation>このフォルダーでそのファイルを待ちます。名前は問いません。</translation>
    </message>
    <message>
        <source>Agree, for the whole tenant and for good, that Intune sends data to Apple.</source>
        <translation>Intune が Apple にデータを送信することに、テナント全体について同意します。取り消しはできません。</translation>
    </message>
    <message>
        <source>Go on although something warns.</source>
        <translation>警告があっても続行します。</translation>
    </message>
    <message>
        <source>The last step to take.</source>
        <translation>実行する最後の手順。</translation>
    </message>
    <message>
        <source>Ask nothing; end where an answer is missing.</source>
        <translation>何も質問しません。回答が足りないところで終了します。</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 not shown by Intune yet, 2 stopped to protect the devices, 3 an answer is missing, 4 sign-in or permission needed, 5 service or network, 6 cancelled, 64 wrong usage. The next call goes on where this one stood.</source>
        <translation>終了コード: 0 完了、1 Intune にまだ表示されない、2 デバイスを守るために停止、3 回答が足りない、4 サインインまたは権限が必要、5 サービスまたはネットワーク、6 キャンセル、64 使い方の誤り。次に実行すると、今回の続きから始まります。</translation>
    </message>
    <message>
        <source>Go back to the topic that the devices know.</source>
        <translation>デバイスが認識しているトピックに戻します。</translation>
    </message>
    <message>
        <source>Keep the topic that is installed now, for this reason.</source>
        <translation>現在インストールされているトピックを、この理由で維持します。</translation>
    </message>
    <message>
        <source>The topic in the management profile of a device, where Intune has no certificate.</source>
        <translation>Intune に証明書がない場合に使う、デバイスの管理プロファイルにあるトピック。</translation>
    </message>
    <message>
        <source>Uploading the certificate to Intune …</source>
        <translation>証明書を Intune にアップロードしています…</translation>
    </message>
    <message>
        <source>Reading what Intune has …</source>
        <translation>Intune の現在の状態を読み込んでいます…</translation>
    </message>
    <message>
        <source>Please run &quot;pushkeeperctl setup&quot; for the first set-up.</source>
        <translation>初回セットアップには「pushkeeperctl setup」を実行してください。</translation>
    </message>
    <message>
        <source>Please run &quot;pushkeeperctl renew&quot;: this tenant had a certificate already, and a new one would cut off its devices.</source>
        <translation>「pushkeeperctl renew」を実行してください。このテナントにはすでに証明書があったため、新しい証明書を作成するとデバイスの接続が切れます。</translation>
    </message>
    <message>
        <source>The Apple Account that the certificate is made with:</source>
        <translation>証明書の作成に使う Apple Account:</translation>
    </message>
    <message>
        <source>Which Apple Account is the certificate made with? Nobody but you knows.</source>
        <translation>証明書の作成に使う Apple Account はどれですか? これはご本人にしかわかりません。</translation>
    </message>
    <message>
        <source>Apple Account (Apple ID in Intune): %1</source>
        <translation>Apple Account（Intune では Apple ID）: %1</translation>
    </message>
    <message>
        <source>Agree? [y/N]</source>
        <translation>同意しますか? [y/N]</translation>
    </message>
    <message>
        <source>Taking a signing request from Intune …</source>
        <translation>Intune から証明書署名要求を取得しています…</translation>
    </message>
    <message>
        <source>Waiting for the certificate in %1 …</source>
        <translation>証明書を待っています（フォルダー: %1）…</translation>
    </message>
    <message>
        <source>The file that Apple&apos;s portal gave you:</source>
        <translation>Apple のポータルから取得したファイル:</translation>
    </message>
    <message>
        <source>Which file did Apple&apos;s portal give you? Name it with --certificate, or the folder that it arrives in with --downloads.</source>
        <translation>Apple のポータルから取得したファイルはどれですか? --certificate でファイルを指定するか、--downloads で保存先のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Go on although something warns? [y/N]</source>
        <translation>警告がありますが、続行しますか? [y/N]</translation>
    </message>
    <message>
        <source>Something warns. Please read it before you go on.</source>
        <translation>警告があります。続行する前にお読みください。</translation>
    </message>
    <message>
        <source>Intune does not show the new certificate yet. Please run this again in a few minutes; nothing is sent twice.</source>
        <translation>新しい証明書はまだ Intune に表示されていません。数分後にもう一度実行してください。同じものが 2 度送信されることはありません。</translation>
    </message>
    <message>
        <source>Intune shows another certificate than the one that was uploaded. Somebody else may be at work; ask in your team, then run this again.</source>
        <translation>アップロードしたものとは別の証明書が Intune に表示されています。ほかの担当者が作業している可能性があります。チームに確認してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>Words that stand for &quot;yes&quot; on the console, lower case, separated by spaces</extracomment>
        <translation>はい y yes</translation>
    </message>
    <message>
        <source>Open Apple&apos;s portal: %1</source>
        <translation>Apple のポータルを開いてください: %1</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>サインインに使うアカウント: %1</translation>
    </message>
    <message>
        <source>Upload there: %1</source>
        <translation>そこでアップロードするファイル: %1</translation>
    </message>
    <message>
        <source>Intune has a certificate of another topic than the devices know. To go back to theirs: --restore. If all devices were enrolled anew with the other one: --adopt REASON.</source>
        <translation>Intune の証明書のトピックが、デバイスが認識しているものと異なります。デバイスのトピックに戻す場合: --restore。すべてのデバイスを別のトピックで登録し直した場合: --adopt 理由。</translation>
    </message>
    <message>
        <source>Intune has no certificate, but this tenant may have devices, so Create would be wrong. Read the topic from the management profile of a device and give it with --topic.</source>
        <translation>Intune に証明書がありませんが、このテナントにはデバイスがある可能性があるため、「Create a Certificate」は適切ではありません。デバイスの管理プロファイルでトピックを確認し、--topic で指定してください。</translation>
    </message>
    <message>
        <source>The Apple Account is lost for good: a new topic, for this reason. Every device has to be enrolled again.</source>
        <translation>Apple Account が完全に失われた場合に、この理由で新しいトピックにします。すべてのデバイスを登録し直す必要があります。</translation>
    </message>
    <message>
        <source>The last block of the topic that is given up, typed by hand.</source>
        <translation>使うのをやめるトピックの最後のブロック。手で入力します。</translation>
    </message>
    <message>
        <source>Renew although the certificate is fresh.</source>
        <translation>証明書が新しくても更新します。</translation>
    </message>
    <message>
        <source>Waiting until Intune shows the new certificate …</source>
        <translation>Intune が新しい証明書を表示するのを待っています…</translation>
    </message>
    <message>
        <source>A new topic cuts off every Apple device of the tenant: each has to be enrolled again. Do this only if Apple&apos;s support cannot give back the Apple Account. The list of devices is saved as reenrolment-plan.csv in the tenant&apos;s folder. To go on, run this again and type the last block of the old topic: --confirm-topic BLOCK</source>
        <translation>新しいトピックにすると、テナントのすべての Apple デバイスが切り離され、それぞれ登録し直す必要があります。Apple のサポートでも Apple Account を取り戻せない場合にだけ行ってください。デバイスの一覧は、テナントのフォルダに reenrolment-plan.csv として保存されています。続けるには、もう一度実行し、古いトピックの最後のブロックを入力してください: --confirm-topic BLOCK</translation>
    </message>
    <message>
        <source>Nothing to do: the certificate is fresh, valid until %1. To renew it all the same: --early</source>
        <translation>することはありません。証明書は新しく、%1 まで有効です。それでも更新するには: --early</translation>
    </message>
    <message>
        <source>Terms: %1</source>
        <translation>条件: %1</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>接続しました: %1</translation>
    </message>
    <message>
        <source>Tenant ID: %1</source>
        <translation>テナント ID: %1</translation>
    </message>
    <message>
        <source>Cloud: %1</source>
        <translation>クラウド: %1</translation>
    </message>
    <message>
        <source>Nobody can sign in there yet: the tenant has no registration for Pushkeeper. &quot;pushkeeperctl auth package&quot; makes the package that your Entra admin needs.</source>
        <translation>このテナントには Pushkeeper のアプリの登録がないため、まだだれもサインインできません。「pushkeeperctl auth package」で、Entra 管理者に渡すパッケージを作成できます。</translation>
    </message>
    <message>
        <source>Next: pushkeeperctl auth login --tenant %1</source>
        <translation>次の手順: pushkeeperctl auth login --tenant %1</translation>
    </message>
    <message>
        <source>Connect tenants, sign in and out, and keep credentials.</source>
        <translation>テナントの接続、サインインとサインアウト、資格情報の保管を行います。</translation>
    </message>
    <message>
        <source>Connect a tenant.</source>
        <translation>テナントを接続します。</translation>
    </message>
    <message>
        <source>A domain, the id of the tenant, or an address of somebody there.</source>
        <translation>ドメイン、テナント ID、またはそのテナントのユーザーのアドレス。</translation>
    </message>
    <message>
        <source>The connection file that your Entra admin gave you.</source>
        <translation>Entra 管理者から受け取った接続ファイル。</translation>
    </message>
    <message>
        <source>A cloud that Pushkeeper does not carry, with the tenant in it.</source>
        <translation>Pushkeeper に含まれていないクラウド。テナントの情報も含みます。</translation>
    </message>
    <message>
        <source>What you call the tenant.</source>
        <translation>テナントに付ける名前。</translation>
    </message>
    <message>
        <source>Client ID of the registration for watching.</source>
        <translation>監視用のアプリの登録のクライアント ID。</translation>
    </message>
    <message>
        <source>Client ID of the registration for renewing.</source>
        <translation>更新用のアプリの登録のクライアント ID。</translation>
    </message>
    <message>
        <source>Use the registrations of this connected tenant, as partners do for their customers.</source>
        <translation>接続済みのこのテナントのアプリの登録を使います（パートナーが顧客のために使う場合など）。</translation>
    </message>
    <message>
        <source>Use Microsoft&apos;s own client id, which many tools share. Nothing is stored then.</source>
        <translation>多くのツールが共有している Microsoft のクライアント ID を使います。この場合、何も保存されません。</translation>
    </message>
    <message>
        <source>Warning: what the tenant allows Microsoft&apos;s own client id, it allows every tool that uses it. Try with it, then register Pushkeeper.</source>
        <translation>警告: テナントが Microsoft のクライアント ID に許可したことは、それを使うすべてのツールに許可されます。試用だけにして、その後 Pushkeeper を登録してください。</translation>
    </message>
    <message>
        <source>Name a tenant, or a connection file with --file.</source>
        <translation>テナントを指定するか、--file で接続ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Sign in for watching.</source>
        <translation>監視用にサインインします。</translation>
    </message>
    <message>
        <source>Signed in as %1 at tenant %2.</source>
        <translation>%1 としてテナント %2 にサインインしました。</translation>
    </message>
    <message>
        <source>The sign-in could not be kept and ends with this command.</source>
        <translation>サインインを保存できなかったため、このコマンドの終了とともに無効になります。</translation>
    </message>
    <message>
        <source>Remove every credential of a tenant.</source>
        <translation>テナントの資格情報をすべて削除します。</translation>
    </message>
    <message>
        <source>Signed out. The keychain was read again: nothing of this tenant is left in it.</source>
        <translation>サインアウトしました。キーチェーンを読み直し、このテナントのものが残っていないことを確認しました。</translation>
    </message>
    <message>
        <source>Make a key for watching without a person, and write its public certificate.</source>
        <translation>無人監視用の鍵を作成し、その公開証明書を書き出します。</translation>
    </message>
    <message>
        <source>Where the public certificate is written, for your Entra admin.</source>
        <translation>公開証明書の保存先。Entra 管理者に渡します。</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>用途: %1</translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>対応できる人: %1</translation>
    </message>
    <message>
        <source>Find out what a tenant still lacks. Changes nothing.</source>
        <translation>テナントにまだ足りないものを調べます。何も変更されません。</translation>
    </message>
    <message>
        <source>Sign in first if nobody is signed in.</source>
        <translation>だれもサインインしていない場合は、先にサインインします。</translation>
    </message>
    <message>
        <source>Make the package for your Entra admin, to forward.</source>
        <translation>Entra 管理者に転送するパッケージを作成します。</translation>
    </message>
    <message>
        <source>A connected tenant, or a domain or id of one that is not connected yet.</source>
        <translation>接続済みのテナント、またはまだ接続していないテナントのドメインか ID。</translation>
    </message>
    <message>
        <source>Where the package is written.</source>
        <translation>パッケージの保存先。</translation>
    </message>
    <message>
        <source>Sign-in name of somebody who is to use Pushkeeper; may be given several times.</source>
        <translation>Pushkeeper を使う人のサインイン名。複数回指定できます。</translation>
    </message>
    <message>
        <source>Public certificate for watching without a person.</source>
        <translation>無人監視用の公開証明書。</translation>
    </message>
    <message>
        <source>Ask for the permission to make devices check in, too.</source>
        <translation>デバイスにチェックインさせるアクセス許可も依頼します。</translation>
    </message>
    <message>
        <source>Ask for reading Intune&apos;s audit log, too.</source>
        <translation>Intune の監査ログの読み取りも依頼します。</translation>
    </message>
    <message>
        <source>Ask for reading the other Apple tokens, too.</source>
        <translation>ほかの Apple トークンの読み取りも依頼します。</translation>
    </message>
    <message>
        <source>Ask for reading Intune&apos;s roles, too.</source>
        <translation>Intune のロールの読み取りも依頼します。</translation>
    </message>
    <message>
        <source>For partners: the registrations serve the tenants of customers.</source>
        <translation>パートナー向け: アプリの登録を顧客のテナントで使います。</translation>
    </message>
    <message>
        <source>Open this page in any browser and type the code %1:</source>
        <translation>任意のブラウザーで次のページを開き、コード %1 を入力してください:</translation>
    </message>
    <message>
        <source>Policies often block this way; then sign in with the browser of this computer.</source>
        <translation>この方法はポリシーでブロックされることがよくあります。その場合は、このコンピューターのブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>Show who is signed in, at one tenant or at all.</source>
        <translation>サインインしている人を、1 つまたはすべてのテナントについて表示します。</translation>
    </message>
    <message>
        <source>Only this tenant.</source>
        <translation>このテナントだけ。</translation>
    </message>
    <message>
        <source>Ask Entra whether the sign-in and the consent still hold.</source>
        <translation>サインインと同意がまだ有効かどうかを Entra に確認します。</translation>
    </message>
    <message>
        <source>The tenant, by id, domain or name; not needed if only one is connected.</source>
        <translation>テナントの ID、ドメイン、または名前。接続済みのテナントが 1 つだけの場合は不要です。</translation>
    </message>
    <message>
        <source>Sign in with a code at any browser; policies often block this.</source>
        <translation>任意のブラウザーでコードを使ってサインインします。ポリシーでブロックされることがよくあります。</translation>
    </message>
    <message>
        <source>Do without the keychain: the sign-in ends with this command.</source>
        <translation>キーチェーンを使いません。サインインはこのコマンドとともに終わります。</translation>
    </message>
    <message>
        <source>The proxy did not accept that user name and password.</source>
        <translation>プロキシは、そのユーザー名とパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The proxy %1 asks who you are before it lets this program through. It is your company&apos;s proxy, not Microsoft.</source>
        <translation>プロキシ %1 は、このプログラムを通す前にユーザーの確認を求めています。これは会社のプロキシであり、Microsoft ではありません。</translation>
    </message>
    <message>
        <source>User name: </source>
        <translation>ユーザー名: </translation>
    </message>
    <message>
        <source>Password (not shown): </source>
        <translation>パスワード (表示されません): </translation>
    </message>
    <message>
        <source>Make a new key although there is one, which is then lost.</source>
        <translation>既存の鍵があっても新しい鍵を作成します。既存の鍵は失われます。</translation>
    </message>
    <message>
        <source>There is a key for this tenant already. With --replace a new one takes its place, and serves once your Entra admin has added its certificate.</source>
        <translation>このテナントの鍵は既にあります。--replace を指定すると新しい鍵に置き換わり、Entra 管理者が証明書を追加した後に使えるようになります。</translation>
    </message>
    <message>
        <source>The key is in the keychain. Give %1 to your Entra admin, who adds it to the registration for watching without a person. Until you connect the tenant with the connection file that comes back, sign-in stays as it is.</source>
        <translation>鍵はキーチェーンに保存されています。%1 を Entra 管理者に渡し、無人監視用のアプリの登録に追加してもらってください。返送される接続ファイルでテナントを接続するまで、サインインは今のままです。</translation>
    </message>
    <message>
        <source>Ask for signing in with a code at any browser, too, for computers without one.</source>
        <translation>ブラウザーのないコンピューターのために、任意のブラウザーでのコードによるサインインも要求します。</translation>
    </message>
    <message>
        <source>Only devices with all these words in name, model, serial number or platform.</source>
        <translation>名前、モデル、シリアル番号、プラットフォームにこれらの語をすべて含むデバイスのみ。</translation>
    </message>
    <message>
        <source>Only devices whose last check-in says this: alive, late, stale, silent, never or as-designed; can be given several times.</source>
        <translation>最終チェックインの状態がこれに当たるデバイスのみ: alive、late、stale、silent、never、as-designed。複数回指定できます。</translation>
    </message>
    <message>
        <source>Only devices of this platform: iOS, iPadOS, macOS, tvOS or visionOS; can be given several times.</source>
        <translation>このプラットフォームのデバイスのみ: iOS、iPadOS、macOS、tvOS、visionOS。複数回指定できます。</translation>
    </message>
    <message>
        <source>Write the devices into this new file, as a table for spreadsheets; &apos;-&apos; for the output.</source>
        <translation>デバイスを、表計算ソフト用の表としてこの新しいファイルに書き込みます。&apos;-&apos; を指定すると標準出力に書き込みます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) written to %1</source>
        <translation>
            <numerusform>%Ln 台のデバイスを %1 に書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>Show how long the push certificate lasts, whether the devices answered at the last reading, and what to do next.</source>
        <translation>プッシュ証明書の有効期限、前回の読み込み時にデバイスが応答していたか、次にすることを表示します。</translation>
    </message>
    <message>
        <source>Ask nobody; show what the records hold. Nobody signs in for it.</source>
        <translation>問い合わせをせずに、記録にある内容を表示します。サインインは必要ありません。</translation>
    </message>
    <message>
        <source>have a look at the tenant: pushkeeperctl status</source>
        <translation>テナントの状態を確認する: pushkeeperctl status</translation>
    </message>
    <message>
        <source>find out whether this is a first set-up or a rescue: pushkeeperctl setup</source>
        <translation>初回セットアップか復旧かを調べる: pushkeeperctl setup</translation>
    </message>
    <message>
        <source>go on with the set-up or renewal that is under way: pushkeeperctl renew</source>
        <translation>進行中のセットアップまたは更新を続ける: pushkeeperctl renew</translation>
    </message>
    <message>
        <source>renew, with the same Apple Account and topic: pushkeeperctl renew</source>
        <translation>同じ Apple Account とトピックで更新する: pushkeeperctl renew</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>することはありません</translation>
    </message>
    <message>
        <source>The records know of no Apple MDM push certificate.</source>
        <translation>記録に Apple MDM プッシュ証明書がありません。</translation>
    </message>
    <message>
        <source>Uploaded with Pushkeeper</source>
        <translation>Pushkeeper でアップロード</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>not read yet: pushkeeperctl devices</source>
        <translation>まだ読み込んでいません: pushkeeperctl devices</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 台中 %1 台</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>情報の日時</translation>
    </message>
    <message>
        <source>Last upload</source>
        <translation>前回のアップロード</translation>
    </message>
    <message>
        <source>Last successful check</source>
        <translation>前回の正常な確認</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次の操作</translation>
    </message>
    <message>
        <source>You can ask the devices in Intune yourself, and watch the answers here:</source>
        <translation>ご自身で Intune からデバイスにチェックインを要求し、ここで応答を監視できます:</translation>
    </message>
    <message>
        <source>Then run this again with --no-request.</source>
        <translation>その後、--no-request を付けてもう一度実行してください。</translation>
    </message>
    <message>
        <source>Ask devices to check in now, and see which of them do.</source>
        <translation>デバイスに今すぐチェックインを要求し、どのデバイスが応答するかを確認します。</translation>
    </message>
    <message>
        <source>How many minutes to wait for answers.</source>
        <translation>応答を待つ時間 (分)。</translation>
    </message>
    <message>
        <source>Send nothing: you ask the devices in Intune, the answers are watched here.</source>
        <translation>何も送信しません。Intune からデバイスに要求し、ここで応答を監視します。</translation>
    </message>
    <message>
        <source>Drop a test that was interrupted and begin a new one.</source>
        <translation>中断されたテストを破棄し、新しいテストを始めます。</translation>
    </message>
    <message>
        <source>Exit code: 0 all devices answered, 1 some did not, 3 it was not said whom to ask, 4 sign-in or permission needed, 5 service or network, 6 cancelled, 64 wrong usage. A test that was interrupted goes on with the next call; nobody is asked twice.</source>
        <translation>終了コード: 0 すべてのデバイスが応答、1 一部が応答なし、3 要求するデバイスの指定なし、4 サインインまたは権限が必要、5 サービスまたはネットワーク、6 キャンセル、64 使い方の誤り。中断されたテストは、次に実行すると続きから始まります。同じデバイスに 2 度要求することはありません。</translation>
    </message>
    <message>
        <source>So many devices, drawn at random.</source>
        <translation>この台数のデバイスを無作為に選びます。</translation>
    </message>
    <message>
        <source>Only devices of this system.</source>
        <translation>この OS のデバイスのみ。</translation>
    </message>
    <message>
        <source>Every device that can answer.</source>
        <translation>応答できるすべてのデバイス。</translation>
    </message>
    <message>
        <source>These devices, by their ids in Intune.</source>
        <translation>Intune の ID で指定したデバイス。</translation>
    </message>
    <message>
        <source>Whom to ask? Name it with --sample, --platform, --all or --device.</source>
        <translation>どのデバイスに要求しますか? --sample、--platform、--all、--device のいずれかで指定してください。</translation>
    </message>
    <message>
        <source>Press Enter as soon as you pressed it:</source>
        <translation>Intune で実行したら、すぐに Enter キーを押してください:</translation>
    </message>
    <message>
        <source>Going on with the sync test of %1; --restart begins a new one.</source>
        <translation>%1 の同期テストを続けます。--restart を指定すると新しいテストを始めます。</translation>
    </message>
    <message>
        <source>%1 · next look at %2</source>
        <translation>%1 · 次の確認 %2</translation>
    </message>
    <message>
        <source>No answer from:</source>
        <translation>応答のないデバイス:</translation>
    </message>
    <message>
        <source>Read every device anew, not only those that have checked in since.</source>
        <translation>その後チェックインしたデバイスだけでなく、すべてのデバイスを読み直します。</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>保存期間: %1</translation>
    </message>
    <message>
        <source>Show, hand on or forget what this computer holds of a tenant.</source>
        <translation>このコンピューターにあるテナントの情報を表示、引き渡し、または消去します。</translation>
    </message>
    <message>
        <source>Show what is held of a tenant, what for, and for how long.</source>
        <translation>テナントについて何を、何のために、いつまで保存しているかを表示します。</translation>
    </message>
    <message>
        <source>This computer holds of tenant %1:</source>
        <translation>このコンピューターにあるテナント %1 の情報:</translation>
    </message>
    <message>
        <source>Users of devices are never kept.</source>
        <translation>デバイスのユーザーは決して保存しません。</translation>
    </message>
    <message>
        <source>Write all that is held of a tenant into a new file, except for credentials.</source>
        <translation>資格情報を除き、保存しているテナントの情報をすべて新しいファイルに書き出します。</translation>
    </message>
    <message>
        <source>The new file, as JSON; &apos;-&apos; for the output.</source>
        <translation>新しいファイル (JSON)。「-」は標準出力。</translation>
    </message>
    <message>
        <source>Written to %1. It names devices and accounts: keep it where others cannot read it.</source>
        <translation>%1 に書き出しました。デバイスとアカウントの名前が含まれています。他の人が読めない場所に保管してください。</translation>
    </message>
    <message>
        <source>Forget what is held of a tenant, credentials included.</source>
        <translation>資格情報を含め、保存しているテナントの情報を消去します。</translation>
    </message>
    <message>
        <source>Only what tells devices apart; the tenant stays.</source>
        <translation>デバイスを識別する情報のみ。テナントは残ります。</translation>
    </message>
    <message>
        <source>Do it; without this it is only said.</source>
        <translation>実際に実行します。指定しない場合は説明だけを表示します。</translation>
    </message>
    <message>
        <source>This would forget the last reading of the devices, the baselines and the sync test. A verdict on an upload that is not firm yet would stay as it is.</source>
        <translation>最後に読み取ったデバイス、比較基準、同期テストが消去されます。アップロードについての未確定の判定は、そのまま残ります。</translation>
    </message>
    <message>
        <source>This would sign out and forget the tenant with its record, its certificates and its renewals. The next renewal would not know the topic that it must keep. Export it first: pushkeeperctl data export.</source>
        <translation>サインアウトし、テナントの記録、証明書、更新の履歴が消去されます。次回の更新では、維持すべきトピックが分からなくなります。先にエクスポートしてください: pushkeeperctl data export。</translation>
    </message>
    <message>
        <source>A set-up or renewal is under way. It would have to begin anew.</source>
        <translation>設定または更新の途中です。最初からやり直しになります。</translation>
    </message>
    <message>
        <source>Nothing was changed. To do it, add --yes.</source>
        <translation>何も変更していません。実行するには --yes を付けてください。</translation>
    </message>
    <message>
        <source>Forgotten. The next reading of the devices begins anew.</source>
        <translation>消去しました。デバイスの次の読み取りは最初から行います。</translation>
    </message>
    <message>
        <source>Forgotten. Only the journal still says what was done when, without devices and their users.</source>
        <translation>消去しました。いつ何をしたかだけがジャーナルに残ります。デバイスとそのユーザーは含まれません。</translation>
    </message>
</context>
<context>
    <name>ConsentMessage</name>
    <message>
        <source>Hello,</source>
        <translation>お世話になっております。</translation>
    </message>
    <message>
        <source>I use Pushkeeper to renew our Apple MDM push certificate in Intune. It lacks permissions that I cannot grant:</source>
        <translation>Intune の Apple MDM プッシュ証明書を更新するために Pushkeeper を使用しています。次のアクセス許可が不足していますが、私には付与できません。</translation>
    </message>
    <message>
        <source>This link grants them for our tenant; Microsoft&apos;s page lists each of them first:</source>
        <translation>次のリンクで、テナントに対してまとめて付与できます。付与の前に、Microsoft のページで一つずつ確認できます。</translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>対応できる人: %1</translation>
    </message>
</context>
<context>
    <name>DeviceCell</name>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Within 24 hours</source>
        <translation>24 時間以内</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7 日以内</translation>
    </message>
    <message>
        <source>Silent for 7 days</source>
        <translation>7 日を超えて応答なし</translation>
    </message>
    <message>
        <source>Silent for 90 days</source>
        <translation>90 日を超えて応答なし</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>予定なし</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>準拠</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <translation>非準拠</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>In grace period</source>
        <translation>猶予期間中</translation>
    </message>
    <message>
        <source>Configuration Manager</source>
        <translation>Configuration Manager</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Last check-in</source>
        <translation>最終チェックイン</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>チェックイン</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>コンプライアンス</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>登録日時</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>管理対象</translation>
    </message>
    <message>
        <source>Waits to be retired</source>
        <translation>廃止待ち</translation>
    </message>
    <message>
        <source>Retiring failed</source>
        <translation>廃止に失敗</translation>
    </message>
    <message>
        <source>Waits to be wiped</source>
        <translation>ワイプ待ち</translation>
    </message>
    <message>
        <source>Wiping failed</source>
        <translation>ワイプに失敗</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Waits to be deleted</source>
        <translation>削除待ち</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>廃止済み</translation>
    </message>
    <message>
        <source>Wiped</source>
        <translation>ワイプ済み</translation>
    </message>
    <message>
        <source>Wiping called off</source>
        <translation>ワイプの取り消し</translation>
    </message>
    <message>
        <source>Retiring called off</source>
        <translation>廃止の取り消し</translation>
    </message>
    <message>
        <source>Only discovered</source>
        <translation>検出のみ</translation>
    </message>
    <message>
        <source>It answers: its last check-in is less than 24 hours old. Nothing to do.</source>
        <translation>応答しています。最終チェックインから 24 時間たっていません。することはありません。</translation>
    </message>
    <message>
        <source>It missed its usual check-ins, which come about every 8 hours. It may be switched off or without a network; look again tomorrow.</source>
        <translation>約 8 時間ごとの通常のチェックインがありませんでした。電源が入っていないか、ネットワークに接続していない可能性があります。明日もう一度確認してください。</translation>
    </message>
    <message>
        <source>It has been silent for more than 7 days. Switch it on where it has a network, and read the devices again. If many fell silent at once, look at the push certificate.</source>
        <translation>7 日を超えて応答がありません。ネットワークに接続できる場所で電源を入れ、デバイスをもう一度読み込んでください。多数のデバイスが同時に応答しなくなった場合は、プッシュ証明書を確認してください。</translation>
    </message>
    <message>
        <source>It has been silent for more than 90 days and proves nothing about the certificate. If it is lost or out of use, retire it in Intune.</source>
        <translation>90 日を超えて応答がなく、証明書の判断材料にはなりません。紛失したか、使用していない場合は、Intune で廃止してください。</translation>
    </message>
    <message>
        <source>It never checked in: its enrolment did not come to its end. Enrol it again, or delete it in Intune.</source>
        <translation>一度もチェックインしていません。登録が最後まで完了していません。登録し直すか、Intune で削除してください。</translation>
    </message>
    <message>
        <source>No check-in is expected: it was retired, wiped or deleted, or is only discovered. Nothing to do.</source>
        <translation>チェックインの予定はありません。廃止、ワイプ、または削除されたか、検出されただけのデバイスです。することはありません。</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>checked in within 24 hours</source>
        <translation>24 時間以内にチェックイン</translation>
    </message>
    <message>
        <source>checked in within 7 days</source>
        <translation>7 日以内にチェックイン</translation>
    </message>
    <message>
        <source>silent for more than 7 days</source>
        <translation>7 日を超えて応答なし</translation>
    </message>
    <message>
        <source>never checked in</source>
        <translation>一度もチェックインなし</translation>
    </message>
    <message>
        <source>silent for more than 90 days</source>
        <translation>90 日を超えて応答なし</translation>
    </message>
    <message>
        <source>no check-in expected</source>
        <translation>チェックインの予定なし</translation>
    </message>
    <message>
        <source>Reading the devices: %1 …</source>
        <translation>デバイスを読み取っています: %1…</translation>
    </message>
    <message>
        <source>Reading the devices: %1 of %2, %3 a second, %4 left …</source>
        <translation>デバイスを読み取っています: %1 / %2、毎秒 %3、残り %4…</translation>
    </message>
</context>
<context>
    <name>EntraText</name>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Sign in again and follow the steps in the browser.</source>
        <translation>もう一度サインインし、ブラウザーに表示される手順に従ってください。</translation>
    </message>
    <message>
        <source>Sign in on a computer that the organisation manages, with a browser that is signed in to your work account (Edge, or Chrome and Firefox with single sign-on switched on). Or ask your Entra admin for an exception.</source>
        <translation>組織が管理しているコンピューターで、職場アカウントでサインインしているブラウザー（Edge、またはシングル サインオンを有効にした Chrome や Firefox）を使ってサインインしてください。または、Entra 管理者に例外の設定を依頼してください。</translation>
    </message>
    <message>
        <source>The sign-in with a code cannot prove which device it is for. Sign in with the browser of a managed computer instead.</source>
        <translation>コードによるサインインでは、どのデバイスで使うのかを証明できません。代わりに、管理対象のコンピューターのブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>A second factor is needed</source>
        <translation>2 つ目の要素が必要です</translation>
    </message>
    <message>
        <source>The organisation wants the sign-in confirmed with a second factor, such as an authenticator app, or wants one to be set up.</source>
        <translation>組織が、認証アプリなどの 2 つ目の要素によるサインインの確認、またはその設定を求めています。</translation>
    </message>
    <message>
        <source>Another confirmation is needed</source>
        <translation>別の確認が必要です</translation>
    </message>
    <message>
        <source>The organisation has sign-ins confirmed by a service outside of Microsoft Entra.</source>
        <translation>この組織では、Microsoft Entra の外部のサービスでサインインを確認しています。</translation>
    </message>
    <message>
        <source>The sign-in needs your confirmation</source>
        <translation>サインインの確認が必要です</translation>
    </message>
    <message>
        <source>Entra cannot renew it without you: something about the account or a policy has changed.</source>
        <translation>アカウントまたはポリシーに変更があったため、Entra はご本人の確認なしにサインインを更新できません。</translation>
    </message>
    <message>
        <source>Something else must be done first</source>
        <translation>先に済ませることがあります</translation>
    </message>
    <message>
        <source>Entra asks for a step outside of this program. Its page says which.</source>
        <translation>Entra が、このプログラムの外での手順を求めています。内容は Entra のページに表示されます。</translation>
    </message>
    <message>
        <source>Sign in again, do what the page says, then try once more.</source>
        <translation>もう一度サインインし、ページの指示に従ってから、再度お試しください。</translation>
    </message>
    <message>
        <source>Entra does not let this sign-in through at present</source>
        <translation>現在、Entra がこのサインインを許可していません</translation>
    </message>
    <message>
        <source>It cannot be solved here, but Entra&apos;s page explains the reason.</source>
        <translation>ここでは解決できませんが、Entra のページに理由が表示されます。</translation>
    </message>
    <message>
        <source>Sign in again to read the reason. If it names a policy, show it to your Entra admin.</source>
        <translation>もう一度サインインして理由を確認してください。ポリシーの名前が表示された場合は、Entra 管理者に見せてください。</translation>
    </message>
    <message>
        <source>An administrator must approve this program</source>
        <translation>このプログラムには管理者の承認が必要です</translation>
    </message>
    <message>
        <source>The tenant has not yet given this program the permissions that it asks for. Most accounts cannot give them, administrators of Intune included.</source>
        <translation>このプログラムが求めるアクセス許可が、テナントでまだ付与されていません。Intune の管理者を含め、ほとんどのアカウントでは付与できません。</translation>
    </message>
    <message>
        <source>Forward the package for the Entra admin, who gives admin consent. Then sign in again.</source>
        <translation>Entra 管理者向けのパッケージを転送し、管理者の同意を与えてもらってください。その後、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in was declined</source>
        <translation>サインインが承諾されませんでした</translation>
    </message>
    <message>
        <source>It was cancelled, or the permissions were not accepted, on Entra&apos;s page. Nothing was changed.</source>
        <translation>Entra のページでキャンセルされたか、アクセス許可が承諾されませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>Sign in again when you are ready, or ask your Entra admin to approve the permissions for everyone.</source>
        <translation>準備ができたらもう一度サインインするか、全員に対してアクセス許可を承認するよう Entra 管理者に依頼してください。</translation>
    </message>
    <message>
        <source>A policy of the organisation does not allow this sign-in</source>
        <translation>組織のポリシーで、このサインインが許可されていません</translation>
    </message>
    <message>
        <source>Conditional Access or the security defaults of the tenant want something that this sign-in does not have: for instance another network, device or way to sign in. The same sign-in will be refused again.</source>
        <translation>テナントの条件付きアクセスまたはセキュリティの既定値が、このサインインにないもの（別のネットワーク、デバイス、サインイン方法など）を求めています。同じ方法でサインインしても、再び拒否されます。</translation>
    </message>
    <message>
        <source>Ask your Entra admin which policy it was: the sign-in logs of Entra name it. The details here help to find the entry.</source>
        <translation>どのポリシーによるものかを Entra 管理者に確認してください。Entra のサインイン ログに記録されています。ここに表示される詳細が、該当する項目を探す手がかりになります。</translation>
    </message>
    <message>
        <source>Policies often block the sign-in with a code. Sign in with the browser instead, or ask your Entra admin which policy it was.</source>
        <translation>コードによるサインインは、ポリシーでブロックされることがよくあります。代わりにブラウザーでサインインするか、どのポリシーによるものかを Entra 管理者に確認してください。</translation>
    </message>
    <message>
        <source>A managed device is needed</source>
        <translation>管理対象のデバイスが必要です</translation>
    </message>
    <message>
        <source>The organisation wants a managed (compliant) device and a browser with single sign-on.</source>
        <translation>組織が、管理対象（準拠）のデバイスと、シングル サインオンに対応したブラウザーを求めています。</translation>
    </message>
    <message>
        <source>A joined device is needed</source>
        <translation>参加済みのデバイスが必要です</translation>
    </message>
    <message>
        <source>The organisation wants a device that is joined to it in Microsoft Entra, and a browser with single sign-on that can prove so.</source>
        <translation>組織が、Microsoft Entra に参加済みのデバイスと、それを証明できるシングル サインオン対応のブラウザーを求めています。</translation>
    </message>
    <message>
        <source>Only approved apps may sign in</source>
        <translation>承認されたアプリだけがサインインできます</translation>
    </message>
    <message>
        <source>A policy of the organisation wants an approved app with Intune&apos;s app protection, which this program cannot be.</source>
        <translation>組織のポリシーが、Intune のアプリ保護に対応した承認済みのアプリを求めています。このプログラムはこれに対応できません。</translation>
    </message>
    <message>
        <source>Ask your Entra admin to exempt this program from the policy.</source>
        <translation>このプログラムをポリシーの対象外にするよう、Entra 管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The account is not assigned to this program</source>
        <translation>アカウントがこのプログラムに割り当てられていません</translation>
    </message>
    <message>
        <source>In Entra, the enterprise application of this program requires assignment, and this account is not on its list.</source>
        <translation>Entra で、このプログラムのエンタープライズ アプリケーションは割り当てが必須になっていますが、このアカウントは割り当てられていません。</translation>
    </message>
    <message>
        <source>Ask your Entra admin to assign the account, then sign in again.</source>
        <translation>アカウントを割り当てるよう Entra 管理者に依頼し、その後もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Entra does not know this registration</source>
        <translation>Entra にこのアプリの登録がありません</translation>
    </message>
    <message>
        <source>There is no active registration with this client ID in this tenant and cloud. It may be mistyped, deleted or switched off.</source>
        <translation>このテナントとクラウドに、このクライアント ID の有効なアプリの登録がありません。入力の誤り、削除、または無効化が考えられます。</translation>
    </message>
    <message>
        <source>Compare client ID, tenant and cloud with the registration in Entra, or ask your Entra admin to do so.</source>
        <translation>クライアント ID、テナント、クラウドを Entra のアプリの登録と照合するか、Entra 管理者に照合を依頼してください。</translation>
    </message>
    <message>
        <source>The registration is not set up for a desktop program</source>
        <translation>アプリの登録がデスクトップ プログラム用に設定されていません</translation>
    </message>
    <message>
        <source>Entra asks for a secret, which a desktop program does not have: public client flows are off, or the redirect address is registered as Web.</source>
        <translation>Entra がシークレットを求めていますが、デスクトップ プログラムにはシークレットがありません。パブリック クライアント フローがオフになっているか、リダイレクト先が Web として登録されています。</translation>
    </message>
    <message>
        <source>Ask your Entra admin to open the registration under Authentication, to register http://localhost under Mobile and desktop applications, and to set Allow public client flows to Yes if you sign in with a code.</source>
        <translation>アプリの登録の「認証」を開き、「モバイル アプリケーションとデスクトップ アプリケーション」に http://localhost を登録するよう、Entra 管理者に依頼してください。コードでサインインする場合は、「パブリック クライアント フローを許可する」を「はい」に設定してもらってください。</translation>
    </message>
    <message>
        <source>The redirect address is not registered</source>
        <translation>リダイレクト先が登録されていません</translation>
    </message>
    <message>
        <source>Entra sends its answer only to registered addresses. The one of this program is missing, or it is registered as another type.</source>
        <translation>Entra は、登録済みのアドレスにだけ応答を送信します。このプログラムのアドレスが登録されていないか、別の種類で登録されています。</translation>
    </message>
    <message>
        <source>Ask your Entra admin to open the registration under Authentication, to register http://localhost under Mobile and desktop applications, and to remove it from Web and Single-page application.</source>
        <translation>アプリの登録の「認証」を開き、「モバイル アプリケーションとデスクトップ アプリケーション」に http://localhost を登録し、「Web」と「シングルページ アプリケーション」から削除するよう、Entra 管理者に依頼してください。</translation>
    </message>
    <message>
        <source>This registration takes no certificate</source>
        <translation>このアプリの登録では証明書を使えません</translation>
    </message>
    <message>
        <source>It is set up as a public client, and such a client may not use a credential.</source>
        <translation>パブリック クライアントとして設定されているため、資格情報を使用できません。</translation>
    </message>
    <message>
        <source>Use a second registration for unattended watching, or ask your Entra admin to set Allow public client flows to No.</source>
        <translation>無人監視用に別のアプリの登録を使うか、「パブリック クライアント フローを許可する」を「いいえ」に設定するよう Entra 管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The sign-in must name the tenant</source>
        <translation>サインインにはテナントの指定が必要です</translation>
    </message>
    <message>
        <source>This registration serves the accounts of one tenant only, and none was named.</source>
        <translation>このアプリの登録は 1 つのテナントのアカウント専用ですが、テナントが指定されていません。</translation>
    </message>
    <message>
        <source>Enter the id or a domain of the tenant, then sign in again.</source>
        <translation>テナントの ID またはドメインを入力し、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This client ID belongs to Microsoft</source>
        <translation>このクライアント ID は Microsoft のものです</translation>
    </message>
    <message>
        <source>Microsoft lets its own programs have only chosen permissions, and those that are needed here are not among them.</source>
        <translation>Microsoft のプログラムに付与できるアクセス許可は限られており、ここで必要なものは含まれていません。</translation>
    </message>
    <message>
        <source>Have an own registration made in Entra, and enter its client ID.</source>
        <translation>Entra に専用のアプリの登録を作成してもらい、そのクライアント ID を入力してください。</translation>
    </message>
    <message>
        <source>The tenant was not found</source>
        <translation>テナントが見つかりません</translation>
    </message>
    <message>
        <source>There is no tenant with this id or domain in this cloud. It may be mistyped, or live in another cloud.</source>
        <translation>このクラウドに、この ID またはドメインのテナントはありません。入力の誤りか、別のクラウドにある可能性があります。</translation>
    </message>
    <message>
        <source>Check the id or domain of the tenant, and the cloud.</source>
        <translation>テナントの ID またはドメインと、クラウドを確認してください。</translation>
    </message>
    <message>
        <source>The tenant lives in another cloud</source>
        <translation>テナントは別のクラウドにあります</translation>
    </message>
    <message>
        <source>It signs in at another cloud of Microsoft than the one chosen here.</source>
        <translation>ここで選択したものとは別の Microsoft クラウドでサインインするテナントです。</translation>
    </message>
    <message>
        <source>Choose the cloud of the tenant, then sign in again.</source>
        <translation>テナントのクラウドを選択し、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Another account is needed</source>
        <translation>別のアカウントが必要です</translation>
    </message>
    <message>
        <source>The account does not belong to this tenant, or several accounts are signed in.</source>
        <translation>アカウントがこのテナントのものではないか、複数のアカウントがサインインしています。</translation>
    </message>
    <message>
        <source>Sign in again and pick an account of this tenant.</source>
        <translation>もう一度サインインし、このテナントのアカウントを選択してください。</translation>
    </message>
    <message>
        <source>The account is locked</source>
        <translation>アカウントがロックされています</translation>
    </message>
    <message>
        <source>Entra locks an account for a while after many attempts, or when they come from an unusual address.</source>
        <translation>試行回数が多いとき、または通常と異なるアドレスからの試行があるとき、Entra はアカウントをしばらくロックします。</translation>
    </message>
    <message>
        <source>Wait some minutes, or ask your Entra admin. Then sign in again.</source>
        <translation>数分待つか、Entra 管理者に問い合わせてください。その後、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The password has expired</source>
        <translation>パスワードの有効期限が切れています</translation>
    </message>
    <message>
        <source>It must be changed before this account can go on.</source>
        <translation>このアカウントで続けるには、パスワードの変更が必要です。</translation>
    </message>
    <message>
        <source>Sign in again and choose a new password in the browser.</source>
        <translation>もう一度サインインし、ブラウザーで新しいパスワードを設定してください。</translation>
    </message>
    <message>
        <source>The account is switched off</source>
        <translation>アカウントが無効になっています</translation>
    </message>
    <message>
        <source>An administrator has disabled this account.</source>
        <translation>このアカウントは管理者によって無効にされています。</translation>
    </message>
    <message>
        <source>Sign in with another account, or ask your Entra admin to enable it.</source>
        <translation>別のアカウントでサインインするか、アカウントを有効にするよう Entra 管理者に依頼してください。</translation>
    </message>
    <message>
        <source>User name or password were not accepted</source>
        <translation>ユーザー名またはパスワードが受け付けられませんでした</translation>
    </message>
    <message>
        <source>Entra does not know them together.</source>
        <translation>この組み合わせは Entra で確認できませんでした。</translation>
    </message>
    <message>
        <source>Sign in again. Entra&apos;s page also helps with a forgotten password.</source>
        <translation>もう一度サインインしてください。パスワードを忘れた場合も、Entra のページで対処できます。</translation>
    </message>
    <message>
        <source>The earlier sign-in was revoked</source>
        <translation>以前のサインインが取り消されました</translation>
    </message>
    <message>
        <source>The password was changed, or somebody ended all sessions of this account.</source>
        <translation>パスワードが変更されたか、このアカウントのすべてのセッションが終了されました。</translation>
    </message>
    <message>
        <source>The password was changed</source>
        <translation>パスワードが変更されました</translation>
    </message>
    <message>
        <source>The earlier sign-in ended with the old password.</source>
        <translation>以前のサインインは、古いパスワードとともに無効になりました。</translation>
    </message>
    <message>
        <source>It is time to sign in again</source>
        <translation>もう一度サインインする時期です</translation>
    </message>
    <message>
        <source>A policy of the organisation (sign-in frequency) asks for it at regular times.</source>
        <translation>組織のポリシー（サインインの頻度）により、定期的なサインインが必要です。</translation>
    </message>
    <message>
        <source>The earlier sign-in is no longer valid</source>
        <translation>以前のサインインは無効になりました</translation>
    </message>
    <message>
        <source>Entra does not accept any more what was kept of it.</source>
        <translation>保存されていたサインインの情報が、Entra で受け付けられなくなりました。</translation>
    </message>
    <message>
        <source>The sign-in was interrupted</source>
        <translation>サインインが中断されました</translation>
    </message>
    <message>
        <source>Its code had been used before, as happens when a connection breaks.</source>
        <translation>サインインのコードがすでに使用されていました。接続が途切れたときに起こることがあります。</translation>
    </message>
    <message>
        <source>The code for the sign-in has ended</source>
        <translation>サインインのコードの期限が切れました</translation>
    </message>
    <message>
        <source>It was not used in time. Such a code holds for a few minutes.</source>
        <translation>期限内に使用されませんでした。コードの有効期間は数分です。</translation>
    </message>
    <message>
        <source>Start the sign-in again to get a new code.</source>
        <translation>サインインを最初からやり直して、新しいコードを取得してください。</translation>
    </message>
    <message>
        <source>Entra does not know the code of this sign-in</source>
        <translation>Entra がこのサインインのコードを認識できません</translation>
    </message>
    <message>
        <source>The code that was shown does not belong to a sign-in that waits.</source>
        <translation>表示されたコードは、待機中のサインインのものではありません。</translation>
    </message>
    <message>
        <source>The earlier sign-in belongs to another registration</source>
        <translation>以前のサインインは別のアプリの登録のものです</translation>
    </message>
    <message>
        <source>It was made with another client ID than the one that is set now.</source>
        <translation>現在設定されているものとは別のクライアント ID でサインインしています。</translation>
    </message>
    <message>
        <source>Access to this tenant is restricted</source>
        <translation>このテナントへのアクセスは制限されています</translation>
    </message>
    <message>
        <source>A tenant restriction of the network, or a policy for access across tenants, keeps this account out.</source>
        <translation>ネットワークのテナント制限、またはテナント間アクセスのポリシーにより、このアカウントは許可されていません。</translation>
    </message>
    <message>
        <source>Ask your network team or your Entra admin to allow this tenant.</source>
        <translation>このテナントを許可するよう、ネットワーク担当者または Entra 管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The tenant lacks a service</source>
        <translation>テナントに必要なサービスがありません</translation>
    </message>
    <message>
        <source>It has no subscription for a service that is needed here, most likely Microsoft Intune.</source>
        <translation>ここで必要なサービス（おそらく Microsoft Intune）のサブスクリプションがありません。</translation>
    </message>
    <message>
        <source>Check that it is the right tenant and that it has an Intune licence.</source>
        <translation>正しいテナントであること、および Intune のライセンスがあることを確認してください。</translation>
    </message>
    <message>
        <source>Entra has stopped repeated requests</source>
        <translation>Entra が繰り返しの要求を停止しました</translation>
    </message>
    <message>
        <source>This program asked the same thing too often, which is a fault of it.</source>
        <translation>このプログラムが同じ要求を送りすぎました。プログラムの不具合です。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again. If it happens again, copy the details and report them.</source>
        <translation>数分待ってから、もう一度お試しください。再び発生する場合は、詳細をコピーして報告してください。</translation>
    </message>
    <message>
        <source>A fault of this program at the sign-in</source>
        <translation>サインイン時のこのプログラムの不具合です</translation>
    </message>
    <message>
        <source>It did not prove itself as Entra expects. It is not caused by anything you did.</source>
        <translation>プログラムが自身を証明する方法が、Entra の想定と異なっていました。お客様の操作が原因ではありません。</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, copy the details and report them.</source>
        <translation>もう一度サインインしてください。再び発生する場合は、詳細をコピーして報告してください。</translation>
    </message>
    <message>
        <source>The credential was not accepted</source>
        <translation>資格情報が受け付けられませんでした</translation>
    </message>
    <message>
        <source>The certificate for unattended watching is not registered with this client ID, or it is no longer valid there.</source>
        <translation>無人監視用の証明書が、このクライアント ID に登録されていないか、そこで有効ではなくなっています。</translation>
    </message>
    <message>
        <source>Ask your Entra admin to upload the .cer file of the certificate under Certificates &amp; secrets of the registration.</source>
        <translation>証明書の .cer ファイルを、アプリの登録の「証明書とシークレット」にアップロードするよう、Entra 管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The credential has expired</source>
        <translation>資格情報の有効期限が切れています</translation>
    </message>
    <message>
        <source>Entra no longer accepts what unattended watching signs in with.</source>
        <translation>無人監視のサインインに使う資格情報が、Entra で受け付けられなくなりました。</translation>
    </message>
    <message>
        <source>Make a new certificate here, and ask your Entra admin to upload its .cer file under Certificates &amp; secrets of the registration.</source>
        <translation>ここで新しい証明書を作成し、その .cer ファイルをアプリの登録の「証明書とシークレット」にアップロードするよう、Entra 管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The clock of this computer seems wrong</source>
        <translation>このコンピューターの時計がずれているようです</translation>
    </message>
    <message>
        <source>The sign-in carried a time that Entra finds too early or too late, so it was refused.</source>
        <translation>サインインの時刻が Entra の時刻より早すぎる、または遅すぎるため、拒否されました。</translation>
    </message>
    <message>
        <source>Set date, time and zone of this computer, then try again.</source>
        <translation>このコンピューターの日付、時刻、タイム ゾーンを合わせてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This registration may change things</source>
        <translation>このアプリの登録では変更が可能になっています</translation>
    </message>
    <message>
        <source>Unattended watching only reads, so that nobody can misuse its certificate, but a role of this registration lets it write.</source>
        <translation>証明書の悪用を防ぐため、無人監視は読み取りだけを行いますが、このアプリの登録には書き込みのできるロールがあります。</translation>
    </message>
    <message>
        <source>Ask your Entra admin to remove that role from the registration, or use another one that may only read.</source>
        <translation>そのロールをアプリの登録から削除するよう Entra 管理者に依頼するか、読み取りだけができる別のアプリの登録を使ってください。</translation>
    </message>
    <message>
        <source>Entra cannot answer right now</source>
        <translation>現在 Entra が応答できません</translation>
    </message>
    <message>
        <source>The sign-in service is busy or has a fault. This passes by itself.</source>
        <translation>サインイン サービスが混み合っているか、障害が発生しています。時間がたてば自然に解消します。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>数分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in has run out</source>
        <translation>サインインの有効期限が切れました</translation>
    </message>
    <message>
        <source>It was not used in time: a fresh one must be taken up within minutes, and one that is kept ends after 90 days without use.</source>
        <translation>期限内に使用されませんでした。新しいサインインは数分以内に引き継ぐ必要があり、保存したサインインは 90 日間使用しないと終了します。</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time</source>
        <translation>サインインが時間内に完了しませんでした</translation>
    </message>
    <message>
        <source>The browser did not come back from the sign-in page within the time that a sign-in may take. Nothing was changed.</source>
        <translation>制限時間内にブラウザーがサインイン ページから戻りませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>Sign in again and stay with the browser until it says that you are signed in. Where it cannot, sign in with a code.</source>
        <translation>もう一度サインインし、サインインしたと表示されるまでブラウザーを開いたままにしてください。それができない場合は、コードでサインインしてください。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The work was cancelled</source>
        <translation>処理はキャンセルされました</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>完了する前に停止されました。</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>準備ができたら、もう一度開始してください。</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>This computer could not reach the service.</source>
        <translation>このコンピューターからサービスに接続できませんでした。</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>ネットワーク接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>The service did not answer in time. It may be busy, or the connection may be slow.</source>
        <translation>サービスが時間内に応答しませんでした。サービスが混み合っているか、接続が遅い可能性があります。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>安全な接続を確立できません</translation>
    </message>
    <message>
        <source>The proxy stopped the connection</source>
        <translation>プロキシが接続を止めました</translation>
    </message>
    <message>
        <source>The proxy between this computer and the internet refused the connection or wants a sign-in.</source>
        <translation>このコンピューターとインターネットの間にあるプロキシが接続を拒否したか、サインインを求めています。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your network team to let this host through.</source>
        <translation>このコンピューターのプロキシ設定を確認するか、このホストへの接続を許可するようネットワーク担当者に依頼してください。</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>サービスが一時的な待機を求めています</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>数分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>サインインが必要です</translation>
    </message>
    <message>
        <source>There is no valid sign-in, or the one from before has ended.</source>
        <translation>有効なサインインがないか、以前のサインインの期限が切れています。</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <translation>サインインしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>アクセス許可が不足しています</translation>
    </message>
    <message>
        <source>The tenant has not yet granted this program a permission that this step needs.</source>
        <translation>この手順に必要なアクセス許可が、テナントでまだこのプログラムに付与されていません。</translation>
    </message>
    <message>
        <source>Ask an administrator who can give admin consent in Microsoft Entra to grant it, then sign in again.</source>
        <translation>Microsoft Entra で管理者の同意を与えることができる管理者に付与を依頼し、その後もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>The account that is signed in may not do this. Its role may be missing or not yet active.</source>
        <translation>サインインしているアカウントには、この操作が許可されていません。ロールがないか、まだアクティブになっていない可能性があります。</translation>
    </message>
    <message>
        <source>Activate the role or ask an administrator for it, then try again.</source>
        <translation>ロールをアクティブ化するか、管理者にロールの割り当てを依頼してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>It does not exist at the place where it was looked for, or it has been removed.</source>
        <translation>探した場所に存在しないか、削除されています。</translation>
    </message>
    <message>
        <source>Check the name, then try again.</source>
        <translation>名前を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something changed meanwhile</source>
        <translation>その間に変更がありました</translation>
    </message>
    <message>
        <source>Somebody else, or another window of this program, changed the same thing. Your change was not made.</source>
        <translation>ほかのユーザーまたはこのプログラムの別のウィンドウが、同じものを変更しました。今回の変更は行われていません。</translation>
    </message>
    <message>
        <source>Read the present state again, then decide.</source>
        <translation>現在の状態をもう一度読み込んでから、判断してください。</translation>
    </message>
    <message>
        <source>An unexpected answer</source>
        <translation>予期しない応答です</translation>
    </message>
    <message>
        <source>The service answered with something that this program does not understand.</source>
        <translation>サービスから、このプログラムが解釈できない応答が返されました。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the details and report them.</source>
        <translation>もう一度お試しください。再び発生する場合は、詳細をコピーして報告してください。</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>キーチェーンがありません</translation>
    </message>
    <message>
        <source>This system offers no keychain, so a credential cannot be kept safely.</source>
        <translation>このシステムにはキーチェーンがないため、資格情報を安全に保管できません。</translation>
    </message>
    <message>
        <source>Start or install a keychain service, or go on without storing anything: the sign-in then holds for this run only.</source>
        <translation>キーチェーン サービスを起動またはインストールするか、何も保存せずに続行してください。その場合、サインインは今回の実行中のみ有効です。</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>キーチェーンがアクセスを拒否しました</translation>
    </message>
    <message>
        <source>The keychain of this system did not let this program read or write its entry.</source>
        <translation>このシステムのキーチェーンで、このプログラムの項目の読み取りまたは書き込みが許可されませんでした。</translation>
    </message>
    <message>
        <source>Allow the access when the system asks, then try again.</source>
        <translation>システムの確認画面が表示されたらアクセスを許可し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>The credential in it can be read only after it is unlocked.</source>
        <translation>中の資格情報は、ロックを解除した後でのみ読み取ることができます。</translation>
    </message>
    <message>
        <source>Unlock the keychain of this system, then try again.</source>
        <translation>このシステムのキーチェーンのロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Not the file that is needed</source>
        <translation>必要なファイルではありません</translation>
    </message>
    <message>
        <source>Its content is damaged or of another kind than this step needs.</source>
        <translation>内容が破損しているか、この手順に必要な種類と異なります。</translation>
    </message>
    <message>
        <source>Choose the right file. If it should be the right one, download it again.</source>
        <translation>正しいファイルを選択してください。正しいファイルのはずである場合は、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>This certificate does not fit</source>
        <translation>この証明書は適合しません</translation>
    </message>
    <message>
        <source>It is not the certificate that this step expects, so it was not used.</source>
        <translation>この手順で想定している証明書ではないため、使用していません。</translation>
    </message>
    <message>
        <source>Compare the topic and the serial number, then choose the certificate that belongs to them.</source>
        <translation>トピックとシリアル番号を照合し、それらに対応する証明書を選択してください。</translation>
    </message>
    <message>
        <source>The cryptographic check was not possible</source>
        <translation>暗号検証を実行できませんでした</translation>
    </message>
    <message>
        <source>The cryptography of this system could not work with this key, certificate or signature. That does not say whether it is genuine.</source>
        <translation>このシステムの暗号機能では、この鍵、証明書、または署名を処理できませんでした。本物かどうかを示すものではありません。</translation>
    </message>
    <message>
        <source>Try again on a system with current updates, or copy the details and report them.</source>
        <translation>最新の更新プログラムが適用されたシステムでもう一度試すか、詳細をコピーして報告してください。</translation>
    </message>
    <message>
        <source>A file or folder could not be used</source>
        <translation>ファイルまたはフォルダーを使用できませんでした</translation>
    </message>
    <message>
        <source>The system did not let this program read or write there, or the disk is full.</source>
        <translation>その場所の読み取りまたは書き込みがシステムによって許可されなかったか、ディスクの空き容量がありません。</translation>
    </message>
    <message>
        <source>Check the access rights and the free space, or choose another place. Then try again.</source>
        <translation>アクセス権と空き容量を確認するか、別の場所を選択してください。その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The records could not be used</source>
        <translation>記録を使用できませんでした</translation>
    </message>
    <message>
        <source>The database of this program could not be read or written.</source>
        <translation>このプログラムのデータベースの読み取りまたは書き込みができませんでした。</translation>
    </message>
    <message>
        <source>Close other windows of this program and check the free space, then try again.</source>
        <translation>このプログラムのほかのウィンドウを閉じ、空き容量を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation>このプログラムの不具合です</translation>
    </message>
    <message>
        <source>Something happened that this program was not prepared for. It is not caused by anything you did.</source>
        <translation>このプログラムで想定していない事態が発生しました。お客様の操作が原因ではありません。</translation>
    </message>
    <message>
        <source>Copy the details and report them. Then start the program again.</source>
        <translation>詳細をコピーして報告してください。その後、プログラムをもう一度起動してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of an error: what happened, then the file or host it happened to.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>%n 秒待ってから、もう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>A fresh sign-in is wanted</source>
        <translation>新しいサインインが必要です</translation>
    </message>
    <message>
        <source>A policy of the organisation asks to confirm the sign-in before it goes on. Nothing was changed.</source>
        <translation>続けるには、組織のポリシーによりサインインの確認が必要です。何も変更されていません。</translation>
    </message>
    <message>
        <source>Sign in again, then repeat the step.</source>
        <translation>もう一度サインインしてから、この手順をやり直してください。</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>別のものが応答しました</translation>
    </message>
    <message>
        <source>A web page came where the service should have answered. Often it is the sign-in page of a guest network, or a proxy that blocks the address.</source>
        <translation>サービスの応答の代わりに Web ページが返されました。多くの場合、ゲスト ネットワークのサインイン ページか、アドレスをブロックするプロキシによるものです。</translation>
    </message>
    <message>
        <source>Open any web page in your browser and sign in to the network there, or ask your network team to let this host through. Then try again.</source>
        <translation>ブラウザーで任意の Web ページを開いてネットワークにサインインするか、このホストへの接続を許可するようネットワーク担当者に依頼してください。その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>An account of another tenant</source>
        <translation>別のテナントのアカウントです</translation>
    </message>
    <message>
        <source>The account that signed in belongs to another tenant than the one that is open here. Nothing was read.</source>
        <translation>サインインしたアカウントは、ここで開いているものとは別のテナントのものです。何も読み込んでいません。</translation>
    </message>
    <message>
        <source>Sign in again and choose an account of this tenant. A private window of the browser, or another browser, asks for the account anew.</source>
        <translation>もう一度サインインし、このテナントのアカウントを選択してください。ブラウザーのプライベート ウィンドウ、または別のブラウザーを使うと、アカウントを選び直せます。</translation>
    </message>
    <message>
        <source>It has had many requests in a short time, or is out of order for a moment. Both pass by themselves.</source>
        <translation>短時間に多くの要求を受けたか、一時的に利用できません。どちらも自然に解消します。</translation>
    </message>
    <message>
        <source>The server could not prove its identity, so nothing was sent. Often the company network inspects the traffic, and this computer does not know the company&apos;s root certificate.</source>
        <translation>サーバーが身元を証明できなかったため、何も送信していません。多くの場合、社内ネットワークが通信を検査していて、このコンピューターに会社のルート証明書がありません。</translation>
    </message>
    <message>
        <source>Ask your network team to install the company&apos;s root certificate in the certificate store of this system, or to exempt this host from inspection. Check the date of this computer too.</source>
        <translation>会社のルート証明書をこのシステムの証明書ストアにインストールするか、このホストを検査の対象外にするよう、ネットワーク担当者に依頼してください。このコンピューターの日付も確認してください。</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>プロキシがサインインを求めています</translation>
    </message>
    <message>
        <source>The proxy of your company asks for a user name and a password. It let nothing of this program through yet.</source>
        <translation>会社のプロキシがユーザー名とパスワードを求めています。このプログラムの通信はまだ何も通していません。</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>%n 分待ってから、もう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be used here</source>
        <translation>これはここでは使用できません</translation>
    </message>
    <message>
        <source>It does not have the form that is needed, or stands for nothing known.</source>
        <translation>必要な形式ではないか、該当するものがありません。</translation>
    </message>
    <message>
        <source>Compare it with the example beside the field or in the help, and try again.</source>
        <translation>入力欄の例またはヘルプと見比べて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again in a minute and enter both when you are asked. Where nobody can be asked, put them into the proxy settings of this system, or into the variable https_proxy in the form http://user:password@host:port.</source>
        <translation>1 分後にもう一度試し、求められたら両方を入力してください。入力できる人がいない環境では、このシステムのプロキシ設定か、変数 https_proxy に http://user:password@host:port の形式で設定してください。</translation>
    </message>
    <message>
        <source>Intune lists fewer devices than it counts</source>
        <translation>Intune の一覧のデバイスが、Intune の集計した台数より少なくなっています</translation>
    </message>
    <message>
        <source>Part of the list may be missing, so the last complete reading stays.</source>
        <translation>一覧の一部が欠けている可能性があるため、前回の完全な読み込み結果を維持します。</translation>
    </message>
    <message>
        <source>Read the devices again. If the numbers stay the same, the list is taken as it is.</source>
        <translation>デバイスをもう一度読み込んでください。台数が変わらなければ、その一覧をそのまま使います。</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>MDM push certificate</source>
        <translation>MDM プッシュ証明書</translation>
    </message>
    <message>
        <source>Push certificate of an app</source>
        <translation>アプリのプッシュ証明書</translation>
    </message>
    <message>
        <source>Certificate for Wallet passes</source>
        <translation>ウォレットのパス用の証明書</translation>
    </message>
    <message>
        <source>Certificate of an MDM vendor</source>
        <translation>MDM ベンダーの証明書</translation>
    </message>
    <message>
        <source>Certificate that signs profiles</source>
        <translation>プロファイル署名用の証明書</translation>
    </message>
    <message>
        <source>Push certificate of macOS Server</source>
        <translation>macOS Server のプッシュ証明書</translation>
    </message>
    <message>
        <source>Other certificate</source>
        <translation>その他の証明書</translation>
    </message>
    <message>
        <source>Signing request</source>
        <translation>証明書署名要求</translation>
    </message>
    <message>
        <source>Signing request without vendor signature</source>
        <translation>ベンダー署名のない証明書署名要求</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>PKCS#12 file</source>
        <translation>PKCS#12 ファイル</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>Message from a service</source>
        <translation>サービスからのメッセージ</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP アーカイブ</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF ドキュメント</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>空のファイル</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>破損したファイル</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>不明なファイル</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>This file is empty.</source>
        <translation>このファイルは空です。</translation>
    </message>
    <message>
        <source>Download it again. In Apple&apos;s portal, press Download in the same row.</source>
        <translation>もう一度ダウンロードしてください。Apple のポータルで、同じ行の「Download」を押してください。</translation>
    </message>
    <message>
        <source>Sign in to Apple&apos;s portal again, then press Download in the same row.</source>
        <translation>Apple のポータルにもう一度サインインし、同じ行の「Download」を押してください。</translation>
    </message>
    <message>
        <source>This is a message from a service, not a certificate. %1</source>
        <translation>これはサービスからのメッセージで、証明書ではありません。%1</translation>
    </message>
    <message>
        <source>Go back to the table in Apple&apos;s portal and press Download in the same row.</source>
        <translation>Apple のポータルの一覧に戻り、同じ行の「Download」を押してください。</translation>
    </message>
    <message>
        <source>This is a ZIP archive.</source>
        <translation>これは ZIP アーカイブです。</translation>
    </message>
    <message>
        <source>Unpack it and choose the file inside.</source>
        <translation>展開して、中のファイルを選択してください。</translation>
    </message>
    <message>
        <source>This is a PDF document, not a certificate.</source>
        <translation>これは PDF ドキュメントで、証明書ではありません。</translation>
    </message>
    <message>
        <source>Choose the file that Apple&apos;s portal gave you; its name ends in .pem.</source>
        <translation>Apple のポータルから取得したファイルを選択してください。名前の末尾は .pem です。</translation>
    </message>
    <message>
        <source>This is a PKCS#12 file: a certificate together with a private key, under a password. Intune does not take it.</source>
        <translation>これは PKCS#12 ファイルで、証明書と秘密鍵がパスワードで保護されてまとめられています。Intune では受け付けられません。</translation>
    </message>
    <message>
        <source>This file holds a private key and no certificate.</source>
        <translation>このファイルには秘密鍵が含まれ、証明書は含まれていません。</translation>
    </message>
    <message>
        <source>Keep it safe and do not share it. Choose the file that Apple&apos;s portal gave you.</source>
        <translation>安全に保管し、共有しないでください。Apple のポータルから取得したファイルを選択してください。</translation>
    </message>
    <message>
        <source>This file holds only a public key, not a certificate.</source>
        <translation>このファイルに含まれているのは公開鍵だけで、証明書ではありません。</translation>
    </message>
    <message>
        <source>This file holds neither a certificate nor a signing request.</source>
        <translation>このファイルには証明書も証明書署名要求も含まれていません。</translation>
    </message>
    <message>
        <source>Choose the file that Apple&apos;s portal or Intune gave you.</source>
        <translation>Apple のポータルまたは Intune から取得したファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose the file that Apple&apos;s portal gave you; it has about 2 KB.</source>
        <translation>Apple のポータルから取得したファイルを選択してください。サイズは約 2 KB です。</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>このファイルを読み取れません: %1</translation>
    </message>
    <message>
        <source>Check that it exists and that you may open it.</source>
        <translation>ファイルが存在すること、および開く権限があることを確認してください。</translation>
    </message>
    <message>
        <source>Download it again. Do not open or save it in an editor.</source>
        <translation>もう一度ダウンロードしてください。エディターで開いたり保存したりしないでください。</translation>
    </message>
    <message>
        <source>This file declares XML entities. Neither Apple nor Microsoft writes such files, so it was not read.</source>
        <translation>このファイルは XML エンティティを宣言しています。Apple も Microsoft もこのようなファイルを作成しないため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>Download the signing request from Intune again.</source>
        <translation>Intune から証明書署名要求をもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>This file also holds a private key. Only the certificate was looked at.</source>
        <translation>このファイルには秘密鍵も含まれています。確認したのは証明書だけです。</translation>
    </message>
    <message>
        <source>Intune does not need the key. Keep this file away from mail and shared folders.</source>
        <translation>Intune にこの鍵は必要ありません。このファイルをメールや共有フォルダーに置かないでください。</translation>
    </message>
    <message>
        <source>A part of this file cannot be read. The certificate itself is whole.</source>
        <translation>このファイルの一部を読み取れません。証明書自体は完全です。</translation>
    </message>
    <message>
        <source>If you are not sure where the file comes from, download it again.</source>
        <translation>ファイルの入手元が不明な場合は、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Other content stands behind the certificate.</source>
        <translation>証明書の後ろに別の内容があります。</translation>
    </message>
    <message>
        <source>Download the file again if it was edited or joined with another one.</source>
        <translation>編集された、または別のファイルと結合されたファイルの場合は、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>This file holds several push certificates of the same topic. The newest was taken.</source>
        <translation>このファイルには、同じトピックのプッシュ証明書が複数含まれています。最も新しいものを使用しました。</translation>
    </message>
    <message>
        <source>This file holds push certificates of different topics.</source>
        <translation>このファイルには、異なるトピックのプッシュ証明書が含まれています。</translation>
    </message>
    <message>
        <source>Choose a file with one certificate: the one you downloaded from the row of this tenant.</source>
        <translation>証明書が 1 つだけのファイルを選択してください。このテナントの行からダウンロードしたものです。</translation>
    </message>
    <message>
        <source>This is the signing request, not the certificate.</source>
        <translation>これは証明書署名要求で、証明書ではありません。</translation>
    </message>
    <message>
        <source>Upload it in Apple&apos;s portal with Renew, then choose the file that the portal gives you.</source>
        <translation>Apple のポータルの「Renew」でアップロードし、ポータルから取得したファイルを選択してください。</translation>
    </message>
    <message>
        <source>This is a push certificate of an app (%1). Intune needs the one for device management.</source>
        <translation>これはアプリのプッシュ証明書 (%1) です。Intune に必要なのはデバイス管理用の証明書です。</translation>
    </message>
    <message>
        <source>Download the certificate from https://identity.apple.com/pushcert, not from Apple&apos;s developer site.</source>
        <translation>証明書は Apple のデベロッパー向けサイトではなく、https://identity.apple.com/pushcert からダウンロードしてください。</translation>
    </message>
    <message>
        <source>This is a certificate for Wallet passes (%1), not for device management.</source>
        <translation>これはウォレットのパス用の証明書 (%1) で、デバイス管理用ではありません。</translation>
    </message>
    <message>
        <source>Download the certificate from https://identity.apple.com/pushcert.</source>
        <translation>https://identity.apple.com/pushcert から証明書をダウンロードしてください。</translation>
    </message>
    <message>
        <source>This is the certificate of an MDM vendor (%1). Vendors sign requests with it; Intune cannot use it.</source>
        <translation>これは MDM ベンダーの証明書 (%1) です。ベンダーが要求への署名に使うもので、Intune では使用できません。</translation>
    </message>
    <message>
        <source>Download the push certificate from https://identity.apple.com/pushcert.</source>
        <translation>https://identity.apple.com/pushcert からプッシュ証明書をダウンロードしてください。</translation>
    </message>
    <message>
        <source>This certificate signs configuration profiles; it is not for push.</source>
        <translation>この証明書は構成プロファイルの署名用で、プッシュ用ではありません。</translation>
    </message>
    <message>
        <source>This push certificate belongs to Apple&apos;s macOS Server, not to Intune.</source>
        <translation>このプッシュ証明書は Apple の macOS Server のもので、Intune のものではありません。</translation>
    </message>
    <message>
        <source>In Apple&apos;s portal, use the table for third-party servers and the row of Microsoft Corporation.</source>
        <translation>Apple のポータルで、サードパーティ製サーバーの一覧にある Microsoft Corporation の行を使用してください。</translation>
    </message>
    <message>
        <source>This is a certificate for another purpose (%1).</source>
        <translation>これは別の用途の証明書です (%1)。</translation>
    </message>
    <message>
        <source>This certificate looks like a push certificate, but it has no topic.</source>
        <translation>この証明書はプッシュ証明書のように見えますが、トピックがありません。</translation>
    </message>
    <message>
        <source>Download the certificate from https://identity.apple.com/pushcert again.</source>
        <translation>https://identity.apple.com/pushcert から証明書をもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>This certificate names two topics. Apple does not issue such certificates.</source>
        <translation>この証明書には 2 つのトピックが記載されています。Apple はこのような証明書を発行しません。</translation>
    </message>
    <message>
        <source>Do not use it. Download the certificate from https://identity.apple.com/pushcert again.</source>
        <translation>使用しないでください。https://identity.apple.com/pushcert から証明書をもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The topic does not begin as Apple&apos;s topics for Intune do.</source>
        <translation>トピックの先頭が、Intune 用の Apple のトピックと異なります。</translation>
    </message>
    <message>
        <source>Compare it with the Subject ID that Intune shows before you go on.</source>
        <translation>続行する前に、Intune に表示されるサブジェクト ID (Subject ID) と照合してください。</translation>
    </message>
    <message>
        <source>Apple issued this certificate.</source>
        <translation>この証明書は Apple が発行したものです。</translation>
    </message>
    <message>
        <source>Apple issued this certificate through an issuer that is new to this version of Pushkeeper.</source>
        <translation>この証明書は Apple が発行したものですが、発行元はこのバージョンの Pushkeeper がまだ知らないものです。</translation>
    </message>
    <message>
        <source>The issuer that you named issued this certificate. It is not one of Apple&apos;s.</source>
        <translation>この証明書は、指定された発行元が発行したものです。Apple の発行元ではありません。</translation>
    </message>
    <message>
        <source>Apple issued this certificate, but not through the issuer it uses for push certificates (%1).</source>
        <translation>この証明書は Apple が発行したものですが、プッシュ証明書に使われる発行元からのものではありません (%1)。</translation>
    </message>
    <message>
        <source>Check that it comes from https://identity.apple.com/pushcert.</source>
        <translation>https://identity.apple.com/pushcert から取得したものであることを確認してください。</translation>
    </message>
    <message>
        <source>The signature is wrong: this certificate was altered after it was issued, or it only claims to come from its issuer (%1).</source>
        <translation>署名が正しくありません。この証明書は発行後に変更されたか、発行元 (%1) を名乗っているだけです。</translation>
    </message>
    <message>
        <source>Do not use it. Download the certificate again from https://identity.apple.com/pushcert.</source>
        <translation>使用しないでください。https://identity.apple.com/pushcert から証明書をもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>This certificate signed itself. Apple did not issue it.</source>
        <translation>この証明書は自己署名です。Apple が発行したものではありません。</translation>
    </message>
    <message>
        <source>Do not use it. Download the certificate from https://identity.apple.com/pushcert.</source>
        <translation>使用しないでください。https://identity.apple.com/pushcert から証明書をダウンロードしてください。</translation>
    </message>
    <message>
        <source>The issuer is not known to this version of Pushkeeper (%1). Topic and key are right.</source>
        <translation>このバージョンの Pushkeeper は、この発行元を認識していません (%1)。トピックと鍵は正しいものです。</translation>
    </message>
    <message>
        <source>The issuer is not known to this version of Pushkeeper (%1), so it is not certain that the certificate is Apple&apos;s.</source>
        <translation>このバージョンの Pushkeeper は、この発行元を認識していません (%1)。そのため、Apple の証明書かどうかを確定できません。</translation>
    </message>
    <message>
        <source>The rules of this computer forbid the algorithm of this signature, so it cannot be checked.</source>
        <translation>このコンピューターの規則で、この署名のアルゴリズムが禁止されているため、署名を検証できません。</translation>
    </message>
    <message>
        <source>Check the file on another computer, or download it again yourself.</source>
        <translation>別のコンピューターでファイルを確認するか、ご自身でもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Apple&apos;s mark for push certificates is missing.</source>
        <translation>プッシュ証明書であることを示す Apple のマークがありません。</translation>
    </message>
    <message>
        <source>The key is not of the usual kind (RSA with 2048 bits or more).</source>
        <translation>鍵が通常の種類 (2048 ビット以上の RSA) ではありません。</translation>
    </message>
    <message>
        <source>Start again with a new signing request from Intune.</source>
        <translation>Intune の新しい証明書署名要求を使って、最初からやり直してください。</translation>
    </message>
    <message numerus="yes">
        <source>This certificate expired on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>この証明書は %1 に有効期限が切れました (%n 日前)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the same row in Apple&apos;s portal now. Do not press Create a Certificate.</source>
        <translation>今すぐ Apple のポータルで同じ行を更新してください。「Create a Certificate」は押さないでください。</translation>
    </message>
    <message>
        <source>Plan the renewal of the same row in Apple&apos;s portal.</source>
        <translation>Apple のポータルで同じ行を更新する予定を立ててください。</translation>
    </message>
    <message>
        <source>This certificate is valid only from %1.</source>
        <translation>この証明書が有効になるのは %1 からです。</translation>
    </message>
    <message>
        <source>Check the date of this computer.</source>
        <translation>このコンピューターの日付を確認してください。</translation>
    </message>
    <message>
        <source>Dates were judged by the clock of this computer; no service confirmed it.</source>
        <translation>日付はこのコンピューターの時計で判定しました。時計の正しさはサービスで確認されていません。</translation>
    </message>
    <message>
        <source>The topic is the same as before. Devices stay connected.</source>
        <translation>トピックは以前と同じです。デバイスの接続は維持されます。</translation>
    </message>
    <message>
        <source>The topic differs from the one your devices know. With this certificate every Apple device would have to be enrolled again.</source>
        <translation>トピックが、デバイスが認識しているものと異なります。この証明書を使用すると、すべての Apple デバイスを登録し直すことになります。</translation>
    </message>
    <message>
        <source>Do not upload it. In Apple&apos;s portal, press Renew in the row whose details show %1.</source>
        <translation>アップロードしないでください。Apple のポータルで、詳細に %1 と表示される行の「Renew」を押してください。</translation>
    </message>
    <message>
        <source>This topic belongs to another tenant.</source>
        <translation>このトピックは別のテナントのものです。</translation>
    </message>
    <message>
        <source>Choose the row of this tenant in Apple&apos;s portal. Each tenant needs a certificate of its own.</source>
        <translation>Apple のポータルで、このテナントの行を選択してください。テナントごとに専用の証明書が必要です。</translation>
    </message>
    <message>
        <source>It is not known which topic this tenant has, so the topic was not compared.</source>
        <translation>このテナントのトピックが不明なため、トピックは照合していません。</translation>
    </message>
    <message>
        <source>This is the certificate that is installed already.</source>
        <translation>これは、すでにインストールされている証明書です。</translation>
    </message>
    <message>
        <source>In Apple&apos;s portal, press Renew in the same row, then choose the new file.</source>
        <translation>Apple のポータルで同じ行の「Renew」を押し、新しいファイルを選択してください。</translation>
    </message>
    <message>
        <source>This is the installed certificate; only the Apple Account on record differs.</source>
        <translation>これはインストール済みの証明書です。記録されている Apple Account だけが異なります。</translation>
    </message>
    <message>
        <source>This certificate is older than the installed one.</source>
        <translation>この証明書は、インストール済みの証明書よりも古いものです。</translation>
    </message>
    <message>
        <source>Choose the file that you downloaded last, or press Download in the same row again.</source>
        <translation>最後にダウンロードしたファイルを選択するか、同じ行の「Download」をもう一度押してください。</translation>
    </message>
    <message numerus="yes">
        <source>This certificate was issued %n day(s) ago. That is normal for a file that was fetched earlier.</source>
        <translation>
            <numerusform>この証明書は %n 日前に発行されました。以前に取得したファイルであれば正常です。</numerusform>
        </translation>
    </message>
    <message>
        <source>This certificate answers the newest signing request.</source>
        <translation>この証明書は、最新の証明書署名要求に対応しています。</translation>
    </message>
    <message>
        <source>This certificate answers an older signing request. Intune may no longer hold its key.</source>
        <translation>この証明書は、以前の証明書署名要求に対応しています。Intune がその鍵をすでに保持していない可能性があります。</translation>
    </message>
    <message>
        <source>Safest: press Renew in the same row again, with a new signing request.</source>
        <translation>最も安全な方法: 新しい証明書署名要求を使って、同じ行の「Renew」をもう一度押してください。</translation>
    </message>
    <message>
        <source>This certificate was not made from the signing request at hand.</source>
        <translation>この証明書は、手元の証明書署名要求から作成されたものではありません。</translation>
    </message>
    <message>
        <source>Choose the signing request it was made from. Safest: press Renew in the same row again, with a new signing request.</source>
        <translation>作成元の証明書署名要求を選択してください。最も安全な方法: 新しい証明書署名要求を使って、同じ行の「Renew」をもう一度押してください。</translation>
    </message>
    <message>
        <source>This certificate does not fit the signing request whose key Intune holds.</source>
        <translation>この証明書は、Intune が鍵を保持している証明書署名要求に適合しません。</translation>
    </message>
    <message>
        <source>Press Renew in the same row again, with a new signing request.</source>
        <translation>新しい証明書署名要求を使って、同じ行の「Renew」をもう一度押してください。</translation>
    </message>
    <message>
        <source>This certificate answers a signing request of another tenant.</source>
        <translation>この証明書は、別のテナントの証明書署名要求に対応しています。</translation>
    </message>
    <message>
        <source>Choose the certificate that was made for this tenant.</source>
        <translation>このテナント用に作成された証明書を選択してください。</translation>
    </message>
    <message>
        <source>No signing request is known, so the key was not compared.</source>
        <translation>証明書署名要求が不明なため、鍵は照合していません。</translation>
    </message>
    <message>
        <source>This signing request is complete and signed. Apple&apos;s portal takes it.</source>
        <translation>この証明書署名要求は完全で、署名されています。Apple のポータルで受け付けられます。</translation>
    </message>
    <message>
        <source>Parts of this signing request are missing.</source>
        <translation>この証明書署名要求には、欠けている部分があります。</translation>
    </message>
    <message>
        <source>Download it from Intune again.</source>
        <translation>Intune からもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>This signing request carries no vendor signature. Apple&apos;s portal refuses it.</source>
        <translation>この証明書署名要求にはベンダーの署名がありません。Apple のポータルで拒否されます。</translation>
    </message>
    <message>
        <source>Download the signing request from Intune; it is signed by Microsoft.</source>
        <translation>Intune から証明書署名要求をダウンロードしてください。Microsoft が署名しています。</translation>
    </message>
    <message>
        <source>This signing request was altered: its own signature is wrong.</source>
        <translation>この証明書署名要求は変更されています。要求自体の署名が正しくありません。</translation>
    </message>
    <message>
        <source>The rules of this computer forbid SHA-1, so the request&apos;s own signature cannot be checked.</source>
        <translation>このコンピューターの規則で SHA-1 が禁止されているため、要求自体の署名を検証できません。</translation>
    </message>
    <message>
        <source>Check the file on another computer, or go on; Apple&apos;s portal checks it too.</source>
        <translation>別のコンピューターでファイルを確認するか、そのまま続行してください。Apple のポータルでも検証されます。</translation>
    </message>
    <message>
        <source>This signing request is not signed by a vendor. Apple&apos;s portal refuses it.</source>
        <translation>この証明書署名要求はベンダーによって署名されていません。Apple のポータルで拒否されます。</translation>
    </message>
    <message>
        <source>The vendor&apos;s signature does not fit this signing request. Apple&apos;s portal refuses it.</source>
        <translation>ベンダーの署名が、この証明書署名要求に適合しません。Apple のポータルで拒否されます。</translation>
    </message>
    <message>
        <source>The vendor signed this request with SHA-1. Apple&apos;s portal has refused that since 2021.</source>
        <translation>ベンダーはこの要求に SHA-1 で署名しています。Apple のポータルは 2021 年以降、これを拒否しています。</translation>
    </message>
    <message>
        <source>The vendor&apos;s signature cannot be checked on this computer.</source>
        <translation>このコンピューターでは、ベンダーの署名を検証できません。</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificates are missing in this signing request.</source>
        <translation>この証明書署名要求には、ベンダーの証明書が含まれていません。</translation>
    </message>
    <message>
        <source>The vendor&apos;s chain of certificates ends before Apple&apos;s root.</source>
        <translation>ベンダーの証明書チェーンが、Apple のルートに達する前に終わっています。</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificates stand in the wrong order.</source>
        <translation>ベンダーの証明書の順序が正しくありません。</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificates do not belong together.</source>
        <translation>ベンダーの証明書は、互いに関連付いていません。</translation>
    </message>
    <message>
        <source>Apple does not vouch for the vendor of this signing request (%1).</source>
        <translation>この証明書署名要求のベンダー (%1) は、Apple によって保証されていません。</translation>
    </message>
    <message>
        <source>Do not upload it. Download the signing request from Intune.</source>
        <translation>アップロードしないでください。Intune から証明書署名要求をダウンロードしてください。</translation>
    </message>
    <message>
        <source>The issuer of the vendor&apos;s certificate expired on %1. Apple&apos;s portal refuses the request.</source>
        <translation>ベンダーの証明書の発行元は、%1 に有効期限が切れました。この要求は Apple のポータルで拒否されます。</translation>
    </message>
    <message>
        <source>Download a new signing request from Intune.</source>
        <translation>Intune から新しい証明書署名要求をダウンロードしてください。</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificate expired on %1. Apple&apos;s portal refuses the request.</source>
        <translation>ベンダーの証明書は、%1 に有効期限が切れました。この要求は Apple のポータルで拒否されます。</translation>
    </message>
    <message>
        <source>Use this signing request now, or download a new one when you need it.</source>
        <translation>この証明書署名要求を今すぐ使用するか、必要なときに新しいものをダウンロードしてください。</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificate is valid only from %1.</source>
        <translation>ベンダーの証明書が有効になるのは %1 からです。</translation>
    </message>
    <message>
        <source>The first certificate of the chain is not that of an MDM vendor (%1).</source>
        <translation>チェーンの最初の証明書は、MDM ベンダーのものではありません (%1)。</translation>
    </message>
    <message>
        <source>Download the signing request from Intune.</source>
        <translation>Intune から証明書署名要求をダウンロードしてください。</translation>
    </message>
    <message>
        <source>This signing request comes from %1, not from Microsoft.</source>
        <translation>この証明書署名要求は、Microsoft ではなく %1 のものです。</translation>
    </message>
    <message>
        <source>For Intune, download the signing request from Intune itself.</source>
        <translation>Intune で使用するには、Intune 自体から証明書署名要求をダウンロードしてください。</translation>
    </message>
    <message>
        <source>Microsoft signed this request under a team id that is new to this version of Pushkeeper (%1).</source>
        <translation>Microsoft は、このバージョンの Pushkeeper がまだ知らないチーム ID (%1) でこの要求に署名しています。</translation>
    </message>
    <message>
        <source>Check that you downloaded it from Intune yourself.</source>
        <translation>ご自身で Intune からダウンロードしたものであることを確認してください。</translation>
    </message>
    <message>
        <source>Apple vouches for the vendor of this signing request through an issuer that is new to this version of Pushkeeper.</source>
        <translation>Apple は、このバージョンの Pushkeeper にとって新しい発行者を通じて、この証明書署名要求のベンダーを保証しています。</translation>
    </message>
    <message>
        <source>The issuer that you named vouches for the vendor of this signing request. It is not one of Apple&apos;s.</source>
        <translation>指定された発行者が、この証明書署名要求のベンダーを保証しています。Apple の発行者ではありません。</translation>
    </message>
    <message>
        <source>This is a web page, not a certificate. Often Apple&apos;s portal has ended the session before the download.</source>
        <translation>これは Web ページで、証明書ではありません。多くの場合、ダウンロードの前に Apple のポータルのセッションが終了しています。</translation>
    </message>
    <message>
        <source>This file is far too large for a certificate. It has %1.</source>
        <translation>このファイルは証明書としては大きすぎます。サイズは %1 です。</translation>
    </message>
    <message>
        <source>This file is cut off. It has %1.</source>
        <translation>このファイルは途中で切れています。サイズは %1 です。</translation>
    </message>
    <message>
        <source>This file is damaged: its content was altered or did not arrive whole. It has %1.</source>
        <translation>このファイルは破損しています。内容が変更されたか、完全に届いていません。サイズは %1 です。</translation>
    </message>
    <message>
        <source>Update Pushkeeper, or download Apple&apos;s intermediate certificate from https://www.apple.com/certificateauthority/ and check again with it: pushkeeperctl inspect --issuer.</source>
        <translation>Pushkeeper を更新するか、Apple の中間証明書を https://www.apple.com/certificateauthority/ からダウンロードし、それを指定してもう一度確認してください: pushkeeperctl inspect --issuer。</translation>
    </message>
    <message>
        <source>This certificate lacks the permission to sign in to Apple&apos;s push service (client authentication).</source>
        <translation>この証明書には、Apple のプッシュサービスにサインインする許可 (クライアント認証) がありません。</translation>
    </message>
    <message>
        <source>The name and the topic of this certificate carry different identifiers. In Apple&apos;s certificates they are equal.</source>
        <translation>この証明書の名前とトピックの識別子が異なります。Apple の証明書では同じです。</translation>
    </message>
    <message numerus="yes">
        <source>This certificate expires on %1. %n day(s) left.</source>
        <translation>
            <numerusform>この証明書は %1 に期限切れになります。残り %n 日です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vendor&apos;s certificate expires on %1. %n day(s) left.</source>
        <translation>
            <numerusform>ベンダーの証明書は %1 に期限切れになります。残り %n 日です。</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
</context>
<context>
    <name>ForwardText</name>
    <message>
        <source>It takes about ten minutes as Cloud Application Administrator or Application Administrator.</source>
        <translation>クラウド アプリケーション管理者またはアプリケーション管理者のロールで、10 分ほどで完了します。</translation>
    </message>
    <message>
        <source>It takes about ten minutes as Cloud Application Administrator; one consent needs a Privileged Role Administrator.</source>
        <translation>クラウド アプリケーション管理者のロールで、10 分ほどで完了します。同意の 1 つには特権ロール管理者が必要です。</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>お世話になっております。</translation>
    </message>
    <message>
        <source>our Apple MDM push certificate in Intune has to be renewed each year. For that I use Pushkeeper, and it needs to be registered in the tenant %1.</source>
        <translation>Intune の Apple MDM プッシュ証明書は、毎年更新する必要があります。そのために Pushkeeper を使用しており、テナント %1 への登録が必要です。</translation>
    </message>
    <message>
        <source>The attached ZIP has all of it: a page that explains each permission, and a script for PowerShell or Azure CLI. It holds no secret.</source>
        <translation>必要なものはすべて添付の ZIP に入っています。各アクセス許可を説明するページと、PowerShell または Azure CLI 用のスクリプトです。シークレットは含まれていません。</translation>
    </message>
    <message>
        <source>Please send me the file connection.pushkeeper afterwards. Thank you!</source>
        <translation>完了後、ファイル connection.pushkeeper を送ってください。よろしくお願いいたします。</translation>
    </message>
    <message>
        <source>Please register Pushkeeper in %1</source>
        <translation>%1 への Pushkeeper の登録のお願い</translation>
    </message>
</context>
<context>
    <name>Grace</name>
    <message>
        <source>Renew at once: Microsoft documents %1 days of grace after the expiry, Apple promises nothing. Days left of it: %2. Do not create a new certificate while Renew is offered.</source>
        <translation>すぐに更新してください。Microsoft の資料では期限切れ後に %1 日の猶予がありますが、Apple は何も保証していません。猶予の残り日数: %2。「Renew」が表示されている間は、新しい証明書を作成しないでください。</translation>
    </message>
    <message>
        <source>The %1 days of grace that Microsoft documents are over. Renew may still be offered: try it first, and do not create a new certificate while it is.</source>
        <translation>Microsoft の資料にある %1 日の猶予は過ぎました。「Renew」がまだ表示されていることがあります。先にそれを試し、表示されている間は新しい証明書を作成しないでください。</translation>
    </message>
</context>
<context>
    <name>HeldData</name>
    <message>
        <source>until you forget the tenant</source>
        <translation>テナントの記録を消すまで</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>how the tenant is reached: tenant ID, cloud, client IDs</source>
        <translation>テナントへの接続方法: テナント ID、クラウド、クライアント ID</translation>
    </message>
    <message>
        <source>Tenant record</source>
        <translation>テナント記録</translation>
    </message>
    <message>
        <source>topic, Apple Account and who has access to it, for the next renewal</source>
        <translation>次回の更新のための、トピック、Apple Account、そのアクセス権を持つ人</translation>
    </message>
    <message>
        <source>Push certificates</source>
        <translation>プッシュ証明書</translation>
    </message>
    <message>
        <source>public certificates that were seen, to tell the right one next time</source>
        <translation>確認済みの公開証明書。次回、正しいものを見分けるため</translation>
    </message>
    <message>
        <source>Signing requests</source>
        <translation>証明書署名要求</translation>
    </message>
    <message>
        <source>public, to tell which certificate answers which request</source>
        <translation>公開情報。どの証明書がどの要求に対応するかを見分けるため</translation>
    </message>
    <message>
        <source>Set-ups and renewals</source>
        <translation>設定と更新</translation>
    </message>
    <message>
        <source>how far each came, who did it, and what the devices said in figures</source>
        <translation>それぞれの進み具合、実行した人、デバイスの結果 (数のみ)</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>ジャーナルの項目</translation>
    </message>
    <message>
        <source>what was done when; no device and no user of one</source>
        <translation>いつ何をしたか。デバイスとそのユーザーは含まない</translation>
    </message>
    <message>
        <source>for good: without them the journal could not be checked</source>
        <translation>無期限: これがないとジャーナルを検証できないため</translation>
    </message>
    <message>
        <source>Devices of the last reading</source>
        <translation>最後に読み取ったデバイス</translation>
    </message>
    <message>
        <source>the device list; personally owned ones without name and serial number</source>
        <translation>デバイス一覧。個人所有のものは名前とシリアル番号なし</translation>
    </message>
    <message>
        <source>until the next reading</source>
        <translation>次に読み取るまで</translation>
    </message>
    <message>
        <source>the device list; none with name or serial number</source>
        <translation>デバイス一覧。名前とシリアル番号はなし</translation>
    </message>
    <message>
        <source>Devices in baselines</source>
        <translation>比較基準のデバイス</translation>
    </message>
    <message>
        <source>device IDs and check-ins before an upload, to prove it</source>
        <translation>アップロード前のデバイス ID とチェックイン。その結果を証明するため</translation>
    </message>
    <message>
        <source>until 30 days after the verdict</source>
        <translation>判定の 30 日後まで</translation>
    </message>
    <message>
        <source>Devices of the last sync test</source>
        <translation>最後の同期テストのデバイス</translation>
    </message>
    <message>
        <source>device IDs and check-ins, to see who answered</source>
        <translation>どれが応答したかを見るための、デバイス ID とチェックイン</translation>
    </message>
    <message>
        <source>until the next sync test</source>
        <translation>次の同期テストまで</translation>
    </message>
    <message>
        <source>Sign-in for watching</source>
        <translation>監視用のサインイン</translation>
    </message>
    <message>
        <source>in the keychain; it can only read</source>
        <translation>キーチェーン内。読み取りのみ可能</translation>
    </message>
    <message>
        <source>until you sign out</source>
        <translation>サインアウトするまで</translation>
    </message>
    <message>
        <source>Key for unattended watching</source>
        <translation>無人監視用のキー</translation>
    </message>
</context>
<context>
    <name>LastCheck</name>
    <message>
        <source>Looking again needs a sign-in. The countdown goes on without it.</source>
        <translation>もう一度確認するにはサインインが必要です。残り日数の表示はサインインなしで続きます。</translation>
    </message>
    <message>
        <source>Looking again needs an active role in Entra. The countdown goes on without it.</source>
        <translation>もう一度確認するには、Entra のロールがアクティブである必要があります。残り日数の表示はロールなしで続きます。</translation>
    </message>
    <message>
        <source>The last look failed. Look again later; the countdown goes on.</source>
        <translation>前回の確認に失敗しました。後でもう一度確認してください。残り日数の表示は続きます。</translation>
    </message>
    <message>
        <source>That is long ago, and changes may have gone unseen. Look again now.</source>
        <translation>かなり前の情報のため、変更を見落としている可能性があります。今すぐもう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>PermissionDoctor</name>
    <message>
        <source>Microsoft Entra answers</source>
        <translation>Microsoft Entra の応答</translation>
    </message>
    <message>
        <source>Signing in.</source>
        <translation>サインイン。</translation>
    </message>
    <message>
        <source>Microsoft Graph answers</source>
        <translation>Microsoft Graph の応答</translation>
    </message>
    <message>
        <source>Everything that is read from Intune or written there.</source>
        <translation>Intune での読み取りと書き込みのすべて。</translation>
    </message>
    <message>
        <source>Apple&apos;s portal answers</source>
        <translation>Apple のポータルの応答</translation>
    </message>
    <message>
        <source>Having the certificate signed; only your browser goes there.</source>
        <translation>Apple による証明書への署名。アクセスするのはブラウザーだけです。</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>時計の正しさ</translation>
    </message>
    <message>
        <source>Judging dates, and signing in.</source>
        <translation>日付の判定とサインイン。</translation>
    </message>
    <message>
        <source>Somebody is signed in</source>
        <translation>サインインの状態</translation>
    </message>
    <message>
        <source>Reading the certificate and the devices.</source>
        <translation>証明書とデバイスの読み取り。</translation>
    </message>
    <message>
        <source>The program has its permissions</source>
        <translation>プログラムのアクセス許可</translation>
    </message>
    <message>
        <source>Features that you can switch on one by one.</source>
        <translation>1 つずつ有効にできる機能。</translation>
    </message>
    <message>
        <source>Intune answers</source>
        <translation>Intune の応答</translation>
    </message>
    <message>
        <source>Everything that Pushkeeper does in the tenant.</source>
        <translation>Pushkeeper がテナントで行うことのすべて。</translation>
    </message>
    <message>
        <source>The push certificate is readable</source>
        <translation>プッシュ証明書の読み取り</translation>
    </message>
    <message>
        <source>The countdown, and comparing a new certificate with it.</source>
        <translation>残り日数の表示と、新しい証明書との照合。</translation>
    </message>
    <message>
        <source>The devices are readable</source>
        <translation>デバイスの読み取り</translation>
    </message>
    <message>
        <source>Proof that they stayed connected after a renewal.</source>
        <translation>更新後もデバイスの接続が維持されていることの確認。</translation>
    </message>
    <message>
        <source>The agreement with Apple is given</source>
        <translation>Apple との同意</translation>
    </message>
    <message>
        <source>Intune gives out a signing request only then.</source>
        <translation>同意があるときだけ、Intune が証明書署名要求を発行します。</translation>
    </message>
    <message>
        <source>Your role may change the certificate</source>
        <translation>証明書を変更できるロール</translation>
    </message>
    <message>
        <source>Taking the signing request and uploading the certificate.</source>
        <translation>証明書署名要求の取得と、証明書のアップロード。</translation>
    </message>
    <message>
        <source>Not looked at: something above has to work first.</source>
        <translation>未確認です。先に、上の項目が動作する必要があります。</translation>
    </message>
    <message>
        <source>It answers, over a secure connection.</source>
        <translation>安全な接続で応答しています。</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>読み取れます。</translation>
    </message>
    <message>
        <source>It agrees with Microsoft&apos;s clock.</source>
        <translation>Microsoft の時計と一致しています。</translation>
    </message>
    <message numerus="yes">
        <source>It is %n minute(s) slow.</source>
        <translation>
            <numerusform>%n 分遅れています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n minute(s) fast.</source>
        <translation>
            <numerusform>%n 分進んでいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on the automatic time in the settings of this computer. Until then dates only warn.</source>
        <translation>このコンピューターの設定で、時刻の自動設定をオンにしてください。それまでは、日付に関する判定は警告だけになります。</translation>
    </message>
    <message>
        <source>A certificate signs in; nobody has to.</source>
        <translation>証明書でサインインします。だれもサインインする必要はありません。</translation>
    </message>
    <message>
        <source>The sign-in is valid.</source>
        <translation>サインインは有効です。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>%1 としてサインインしています。</translation>
    </message>
    <message>
        <source>All of them are granted.</source>
        <translation>すべて付与されています。</translation>
    </message>
    <message>
        <source>What is needed is granted. Left out:</source>
        <translation>必要なものは付与されています。除外されているもの:</translation>
    </message>
    <message>
        <source>The registration for watching may also write, so its sign-in is never stored.</source>
        <translation>監視用のアプリの登録で書き込みもできるため、そのサインインは保存されません。</translation>
    </message>
    <message>
        <source>Ask your Entra admin for two registrations, as the package for the Entra admin makes them.</source>
        <translation>Entra 管理者向けパッケージで作成されるように、アプリの登録を 2 つに分けるよう Entra 管理者に依頼してください。</translation>
    </message>
    <message>
        <source>If you want these features, forward the link.</source>
        <translation>これらの機能を使う場合は、リンクを転送してください。</translation>
    </message>
    <message>
        <source>Microsoft Graph wants one of these permissions: %1.</source>
        <translation>Microsoft Graph が次のアクセス許可のいずれかを求めています: %1。</translation>
    </message>
    <message>
        <source>Forward the link, which grants it. It may take some minutes until it counts; then try again.</source>
        <translation>付与するためのリンクを転送してください。反映されるまで数分かかることがあります。その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A Cloud Application Administrator or Application Administrator</source>
        <translation>クラウド アプリケーション管理者またはアプリケーション管理者</translation>
    </message>
    <message>
        <source>A Privileged Role Administrator</source>
        <translation>特権ロール管理者</translation>
    </message>
    <message>
        <source>The account that is signed in has no role in Intune that allows it, or the role is not active.</source>
        <translation>サインインしているアカウントに、これを許可する Intune のロールがないか、ロールがアクティブになっていません。</translation>
    </message>
    <message>
        <source>If you have such a role in Privileged Identity Management, activate it and try again; it may take up to 15 minutes. Otherwise ask for the role Intune Administrator.</source>
        <translation>Privileged Identity Management にそのようなロールがある場合は、アクティブ化してから、もう一度お試しください。反映まで最大 15 分かかることがあります。ない場合は、Intune 管理者のロールを依頼してください。</translation>
    </message>
    <message>
        <source>A Privileged Role Administrator, or an Intune Administrator for Intune&apos;s own roles</source>
        <translation>特権ロール管理者（Intune 独自のロールの場合は Intune 管理者も可）</translation>
    </message>
    <message>
        <source>Sign in again. If that does not help: does the account have a role in Intune, and, if it is older than 2021, an Intune licence?</source>
        <translation>もう一度サインインしてください。解決しない場合は、アカウントに Intune のロールがあるか、また 2021 年より前のアカウントであれば Intune のライセンスがあるかを確認してください。</translation>
    </message>
    <message>
        <source>It answers; the subscription is “%1”.</source>
        <translation>応答しています。サブスクリプションの状態は「%1」です。</translation>
    </message>
    <message>
        <source>Look at the subscription in the Microsoft 365 admin center.</source>
        <translation>Microsoft 365 管理センターでサブスクリプションを確認してください。</translation>
    </message>
    <message>
        <source>Intune answers: there is no certificate yet.</source>
        <translation>Intune は応答しています。証明書はまだありません。</translation>
    </message>
    <message>
        <source>It is read when a set-up or renewal begins: that needs its own sign-in.</source>
        <translation>セットアップまたは更新を始めるときに読み取ります。専用のサインインが必要なためです。</translation>
    </message>
    <message>
        <source>It is given.</source>
        <translation>同意済みです。</translation>
    </message>
    <message>
        <source>It is not given yet.</source>
        <translation>まだ同意していません。</translation>
    </message>
    <message>
        <source>The set-up shows the terms and asks you.</source>
        <translation>セットアップで条件を表示し、確認を求めます。</translation>
    </message>
    <message>
        <source>Not testable before the signing request: Intune has no question that changes nothing.</source>
        <translation>証明書署名要求の取得前にはテストできません。何も変更せずに確認する方法が Intune にないためです。</translation>
    </message>
    <message>
        <source>Have your role active before you begin. If Intune refuses, nothing is lost: activate it, and try again.</source>
        <translation>始める前に、ロールをアクティブ化しておいてください。Intune に拒否されても、失われるものはありません。ロールをアクティブ化して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>応答しています。</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Lets a person sign in.</source>
        <translation>ユーザーがサインインできるようにします。</translation>
    </message>
    <message>
        <source>It opens no data of the tenant.</source>
        <translation>テナントのデータにはアクセスできません。</translation>
    </message>
    <message>
        <source>Shows who is signed in, for the journal.</source>
        <translation>記録に残すため、サインインしている人を示します。</translation>
    </message>
    <message>
        <source>It shows nobody but the person who signs in.</source>
        <translation>示されるのは、サインインする本人だけです。</translation>
    </message>
    <message>
        <source>Keeps a person signed in, so that nobody has to sign in for each check.</source>
        <translation>確認のたびにサインインしなくて済むように、サインインを維持します。</translation>
    </message>
    <message>
        <source>It reaches nothing that the other permissions do not reach, and you can end it at any time.</source>
        <translation>ほかのアクセス許可の範囲を超えるものにはアクセスできません。いつでも終了できます。</translation>
    </message>
    <message>
        <source>Reads the push certificate and when each Apple device last checked in.</source>
        <translation>プッシュ証明書と、各 Apple デバイスの最終チェックイン日時を読み取ります。</translation>
    </message>
    <message>
        <source>It cannot change, lock or wipe a device, and it cannot replace the certificate.</source>
        <translation>デバイスの変更、ロック、ワイプはできません。証明書の置き換えもできません。</translation>
    </message>
    <message>
        <source>Reads Intune&apos;s audit log, to show who changed the certificate and when. Microsoft keeps the log under this name.</source>
        <translation>証明書をだれがいつ変更したかを示すため、Intune の監査ログを読み取ります。Microsoft では、このログがこの名前のアクセス許可に含まれています。</translation>
    </message>
    <message>
        <source>It can read apps and their settings, too; it cannot change, assign or remove any.</source>
        <translation>アプリとその設定も読み取れますが、変更、割り当て、削除はできません。</translation>
    </message>
    <message>
        <source>Reads when the Apple tokens for apps and for automatic enrollment expire.</source>
        <translation>アプリ用と自動登録用の Apple トークンの有効期限を読み取ります。</translation>
    </message>
    <message>
        <source>It cannot renew or replace a token, and it cannot change a setting of Intune.</source>
        <translation>トークンの更新や置き換え、Intune の設定の変更はできません。</translation>
    </message>
    <message>
        <source>Reads Intune&apos;s roles, to say before a renewal whether the person&apos;s role is enough.</source>
        <translation>更新の前に担当者のロールで足りるかどうかを示すため、Intune のロールを読み取ります。</translation>
    </message>
    <message>
        <source>It cannot give, change or take away a role.</source>
        <translation>ロールの付与、変更、削除はできません。</translation>
    </message>
    <message>
        <source>Takes the signing request, records the agreement with Apple and uploads the new push certificate. Microsoft offers nothing smaller for this.</source>
        <translation>証明書署名要求の取得、Apple との同意の記録、新しいプッシュ証明書のアップロードを行います。Microsoft には、これより範囲の狭いアクセス許可がありません。</translation>
    </message>
    <message>
        <source>It reaches other enrollment settings, too, which Pushkeeper leaves alone. It cannot act on a device, and it lets nobody do more than their role in Intune allows.</source>
        <translation>ほかの登録設定にもアクセスできますが、Pushkeeper は変更しません。デバイスの操作はできません。だれも Intune のロールの範囲を超える操作はできません。</translation>
    </message>
    <message>
        <source>Asks devices to check in, to prove after a renewal that they still answer. Pushkeeper uses it for nothing else.</source>
        <translation>更新後もデバイスが応答することを確かめるため、デバイスにチェックインさせます。Pushkeeper はほかの目的には使いません。</translation>
    </message>
    <message>
        <source>Microsoft lets it wipe or lock devices, too, if the person&apos;s role allows that; Pushkeeper has no such call. Leave it out if you do not want this: the proof then takes longer.</source>
        <translation>担当者のロールで許可されていれば、このアクセス許可でデバイスのワイプやロックもできますが、Pushkeeper にそのような処理はありません。不要な場合は外してください。その場合、応答の確認に時間がかかります。</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>It is too early to say more. Look again in an hour; nobody needs to wait.</source>
        <translation>まだ早いため、これ以上は判断できません。1 時間後にもう一度確認してください。待っている必要はありません。</translation>
    </message>
    <message>
        <source>Devices check in every 8 hours. Look again tomorrow: a day after the upload the verdict is firm.</source>
        <translation>デバイスのチェックインは 8 時間ごとです。明日もう一度確認してください。アップロードの 1 日後には判定が確定します。</translation>
    </message>
    <message>
        <source>The certificate may have another topic than the devices know. The way back: take a fresh signing request, renew the row of the earlier topic in Apple&apos;s portal with it, and upload that certificate. Do not press Create, and do not reset devices.</source>
        <translation>証明書のトピックが、デバイスが認識しているものと異なる可能性があります。元に戻すには、新しい署名要求を取得し、それを使って Apple のポータルで以前のトピックの行を更新し、その証明書をアップロードしてください。「Create a Certificate」は押さず、デバイスもリセットしないでください。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln device(s) alive before have checked in since.</source>
        <translation>
            <numerusform>以前に稼働していた %Ln 台のデバイスのうち、%L1 台がその後チェックインしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) have checked in since the upload. There is nothing to compare them with: the devices could not be read before it.</source>
        <translation>
            <numerusform>アップロード後に %Ln 台のデバイスがチェックインしました。アップロード前にデバイスを読み込めなかったため、比較できるものがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No device was alive before.</source>
        <translation>以前に稼働していたデバイスはありません。</translation>
    </message>
    <message>
        <source>Devices fell silent after the upload.</source>
        <translation>アップロード後に、デバイスが応答しなくなりました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln should have by now, if all were switched on.</source>
        <translation>
            <numerusform>すべての電源が入っていれば、現時点で %Ln 台になるはずです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol one test device and look whether it checks in.</source>
        <translation>テスト用のデバイスを 1 台登録し、チェックインするかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The certificate works. Look at the devices that are missing.</source>
        <translation>証明書は機能しています。チェックインしていないデバイスを確認してください。</translation>
    </message>
    <message>
        <source>Devices answer, so the certificate works.</source>
        <translation>デバイスが応答しているため、証明書は機能しています。</translation>
    </message>
    <message>
        <source>The certificate works. There is nothing to do.</source>
        <translation>証明書は機能しています。することはありません。</translation>
    </message>
    <message>
        <source>All is well so far. A day after the upload the verdict is firm.</source>
        <translation>今のところ問題ありません。アップロードの 1 日後には判定が確定します。</translation>
    </message>
    <message>
        <source>the certificate: nearly all devices are silent</source>
        <translation>証明書: ほぼすべてのデバイスが応答していません</translation>
    </message>
    <message>
        <source>not in Intune any more: retired or removed</source>
        <translation>Intune にありません: 廃止または削除されました</translation>
    </message>
    <message>
        <source>being retired or wiped</source>
        <translation>廃止中またはワイプ中</translation>
    </message>
    <message>
        <source>late before the upload already: perhaps switched off</source>
        <translation>アップロードの前から遅れていました: 電源が入っていない可能性があります</translation>
    </message>
    <message>
        <source>most of its platform are missing: perhaps their network</source>
        <translation>同じプラットフォームの大半がチェックインしていません: ネットワークの可能性があります</translation>
    </message>
    <message>
        <source>others are back: look at this device</source>
        <translation>ほかのデバイスは応答しています: このデバイスを確認してください</translation>
    </message>
    <message>
        <source>Devices fell silent after the last upload.</source>
        <translation>前回のアップロード後に、デバイスが応答しなくなりました。</translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message>
        <source>Intune manages no Apple device yet.</source>
        <translation>Intune が管理する Apple デバイスはまだありません。</translation>
    </message>
    <message>
        <source>No device has checked in within the last 90 days.</source>
        <translation>過去 90 日間にチェックインしたデバイスはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s) checked in within the last 24 hours.</source>
        <translation>
            <numerusform>%Ln 台のデバイスのうち、%1 台が過去 24 時間以内にチェックインしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (UTC): last check-in of %Ln device(s)</source>
        <translation>
            <numerusform>%1 (UTC): %Ln 台のデバイスの最終チェックイン</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Good</source>
        <translation>問題ありません</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>最初にお読みください</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>使用しないでください</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>The sign-in did not succeed</source>
        <translation>サインインできませんでした</translation>
    </message>
    <message>
        <source>Go back to Pushkeeper: it says why. You can close this page.</source>
        <translation>Pushkeeper に戻ると理由が表示されます。このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>Go back to Pushkeeper. You can close this page.</source>
        <translation>Pushkeeper に戻ってください。このページは閉じてかまいません。</translation>
    </message>
</context>
<context>
    <name>SyncTest</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) no longer in Intune; not counted.</source>
        <translation>
            <numerusform>%Ln 台のデバイスは Intune にもうないため、数に含みません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) that your role in Intune does not reach; not counted.</source>
        <translation>
            <numerusform>%Ln 台のデバイスは Intune のロールの範囲外のため、数に含みません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) for which Intune did not take the request; not counted.</source>
        <translation>
            <numerusform>%Ln 台のデバイスは Intune が要求を受け付けなかったため、数に含みません。</numerusform>
        </translation>
    </message>
    <message>
        <source>With 95 % confidence, %1 to %2 % of %3 would answer like this.</source>
        <translation>95% の信頼度で、%3のうち %1～%2% が同じように応答します。</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln chosen device(s) that can answer</source>
        <translation>
            <numerusform>選択した、応答できる %Ln 台のデバイス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln %1 device(s) that can answer</source>
        <translation>
            <numerusform>応答できる %Ln 台の %1 デバイス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln Apple device(s) of the tenant that can answer</source>
        <translation>
            <numerusform>テナントの、応答できる %Ln 台の Apple デバイス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), drawn at random from %1.</source>
        <translation>
            <numerusform>%Ln 台のデバイス（%1から無作為に選択）。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of %1.</source>
        <translation>%1のすべて。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other device(s) cannot answer: being retired or wiped, never seen, or silent for more than 90 days.</source>
        <translation>
            <numerusform>ほかの %Ln 台のデバイスは応答できません（廃止中またはワイプ中、一度もチェックインなし、または 90 日を超えて応答なし）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Five devices a second at most, so asking takes less than a minute.</source>
        <translation>1 秒あたり最大 5 台のため、要求の送信は 1 分もかかりません。</translation>
    </message>
    <message>
        <source>Five devices a second at most, so asking takes about %1.</source>
        <translation>1 秒あたり最大 5 台のため、要求の送信には約 %1かかります。</translation>
    </message>
    <message numerus="yes">
        <source>Intune asks %Ln device(s) to check in now. Nothing on them changes.</source>
        <translation>
            <numerusform>Intune が %Ln 台のデバイスに、今すぐチェックインするよう要求します。デバイスは何も変更されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the check-ins are watched for up to %1. A device has answered when it checked in after it was asked.</source>
        <translation>その後、最大 %1間、チェックインを監視します。要求の後にチェックインしたデバイスを、応答したものとします。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s) asked</source>
        <translation>
            <numerusform>%Ln 台中 %1 台のデバイスに要求しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s) answered</source>
        <translation>
            <numerusform>%Ln 台中 %1 台のデバイスが応答しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, within %2</source>
        <translation>%1（%2以内）</translation>
    </message>
    <message>
        <source>%1; half of them within %2</source>
        <translation>%1（その半数は %2以内）</translation>
    </message>
    <message>
        <source>Nine of ten answers came within %1.</source>
        <translation>応答の 9 割が %1以内に届きました。</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %3 台中 %2 台</translation>
    </message>
    <message>
        <source>Others answered, so pushes arrive. These devices are probably off or without a network; they are asked again by Intune&apos;s own cycle of 8 hours.</source>
        <translation>ほかのデバイスが応答しているため、プッシュは届いています。これらのデバイスは、電源が入っていないか、ネットワークに接続していないと思われます。Intune が 8 時間ごとの周期で再び要求します。</translation>
    </message>
    <message>
        <source>No answer yet. Devices that are on and have a network usually answer within five minutes.</source>
        <translation>まだ応答がありません。電源が入っていてネットワークに接続しているデバイスは、通常 5 分以内に応答します。</translation>
    </message>
    <message>
        <source>No device answered. Open the Dashboard and compare the topic of the push certificate with the one before, then test again with devices that you have at hand.</source>
        <translation>応答したデバイスはありません。ダッシュボードを開いてプッシュ証明書のトピックを以前のものと照合し、手元にあるデバイスでもう一度テストしてください。</translation>
    </message>
    <message>
        <source>no longer in Intune</source>
        <translation>Intune にもうありません</translation>
    </message>
    <message>
        <source>your role in Intune does not reach it</source>
        <translation>Intune のロールの範囲外です</translation>
    </message>
    <message>
        <source>Intune did not take the request</source>
        <translation>Intune が要求を受け付けませんでした</translation>
    </message>
    <message>
        <source>answered within %1</source>
        <translation>%1以内に応答</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>要求済み、まだ応答なし</translation>
    </message>
    <message>
        <source>waits: Intune asked for a pause</source>
        <translation>待機中: Intune が一時的な待機を求めています</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>まだ要求していません</translation>
    </message>
    <message>
        <source>Open the Intune admin center and go to Devices &gt; All devices &gt; Bulk device actions.</source>
        <translation>Intune 管理センターを開き、デバイス &gt; すべてのデバイス &gt; デバイスの一括操作 (Bulk device actions) に移動します。</translation>
    </message>
    <message>
        <source>Choose the system (iOS/iPadOS or macOS) and the action Sync, then go on.</source>
        <translation>OS（iOS/iPadOS または macOS）とアクション「同期」を選択し、次に進みます。</translation>
    </message>
    <message>
        <source>Select the devices, at most 100 at a time, review and create.</source>
        <translation>デバイスを 1 回に最大 100 台まで選択し、確認して作成します。</translation>
    </message>
    <message>
        <source>Come back and say that you pressed it. From then on the check-ins are watched here.</source>
        <translation>ここに戻り、実行したことを知らせてください。その時点から、ここでチェックインを監視します。</translation>
    </message>
    <message>
        <source>More than 100 devices need several rounds; say it after the last one.</source>
        <translation>100 台を超える場合は、何回かに分ける必要があります。最後の回が終わったら知らせてください。</translation>
    </message>
</context>
<context>
    <name>TenantStanding</name>
    <message>
        <source>A certificate signs in</source>
        <translation>証明書がサインインします</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>%1 としてサインイン済み</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>誰もサインインしていません</translation>
    </message>
    <message>
        <source>Without a sign-in</source>
        <translation>サインインなし</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Set up the first push certificate of a tenant.</source>
        <translation>テナントの最初のプッシュ証明書をセットアップします。</translation>
    </message>
    <message>
        <source>Renew the push certificate, with the same Apple Account and the same topic.</source>
        <translation>同じ Apple Account と同じトピックで、プッシュ証明書を更新します。</translation>
    </message>
    <message>
        <source>Please choose of: %1</source>
        <translation>次の中から選択してください: %1</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Renew the same row in Apple&apos;s portal. Do not press Create, and do not touch devices.</source>
        <translation>Apple のポータルで同じ行を更新してください。「Create a Certificate」は押さず、デバイスはそのままにしてください。</translation>
    </message>
    <message>
        <source>This tenant never had a push certificate: a first set-up.</source>
        <translation>このテナントにプッシュ証明書があったことはありません。初回セットアップです。</translation>
    </message>
    <message>
        <source>A renewal: same Apple Account, same topic.</source>
        <translation>更新です。Apple Account とトピックは同じです。</translation>
    </message>
    <message>
        <source>Back to the topic that the devices know, by Renew on its row.</source>
        <translation>デバイスが認識しているトピックに、その行の「Renew」で戻します。</translation>
    </message>
    <message>
        <source>The topic that is installed now is kept from now on.</source>
        <translation>現在インストールされているトピックを、今後も維持します。</translation>
    </message>
    <message>
        <source>The same certificate, now held by another Apple Account.</source>
        <translation>同じ証明書ですが、別の Apple Account に移っています。</translation>
    </message>
    <message>
        <source>The certificate is gone from Intune, but devices know it.</source>
        <translation>証明書は Intune からなくなっていますが、デバイスはそれを認識しています。</translation>
    </message>
    <message>
        <source>A new topic: every Apple device has to be enrolled again.</source>
        <translation>新しいトピックです。すべての Apple デバイスを登録し直す必要があります。</translation>
    </message>
    <message>
        <source>Serial number %1, valid until %2</source>
        <translation>シリアル番号 %1、有効期限 %2</translation>
    </message>
    <message>
        <source>Press Create a Certificate. If the table lists certificates already, leave their rows alone.</source>
        <translation>「Create a Certificate」を押してください。一覧にすでに証明書がある場合、その行はそのままにしてください。</translation>
    </message>
    <message>
        <source>Press Renew in the row of this certificate, never Create and never Revoke: %1</source>
        <translation>次の証明書の行の「Renew」を押してください。「Create a Certificate」と「Revoke」は決して押さないでください: %1</translation>
    </message>
    <message>
        <source>Intune sends device and user data to Apple for management. This agreement holds for the whole tenant and cannot be taken back.</source>
        <translation>Intune は管理のために、デバイスとユーザーのデータを Apple に送信します。この同意はテナント全体に適用され、取り消すことはできません。</translation>
    </message>
    <message>
        <source>With this certificate every Apple device of the tenant would be cut off.</source>
        <translation>この証明書を使用すると、テナントのすべての Apple デバイスの接続が切れます。</translation>
    </message>
    <message numerus="yes">
        <source>With this certificate %Ln Apple device(s) would be cut off.</source>
        <translation>
            <numerusform>この証明書を使用すると、%Ln 台の Apple デバイスの接続が切れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Intune has the new certificate now. Its page must show: Subject ID %1, serial number %2, expiration %3.</source>
        <translation>Intune に新しい証明書が入りました。Intune のページには次のように表示されるはずです: サブジェクト ID (Subject ID) %1、シリアル番号 %2、有効期限 %3。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::AccountPage</name>
    <message>
        <source>&amp;Apple Account (Intune calls it Apple ID)</source>
        <translation>Apple Account（Intune では Apple ID）(&amp;A)</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation>Apple Account</translation>
    </message>
    <message>
        <source>It belongs to the company, not to a person: a shared mailbox, and codes that two people can receive. Whoever renews next year needs the same one.</source>
        <translation>個人ではなく会社のアカウントを使います。共有メールボックスを使い、コードは 2 人が受け取れるようにします。来年更新する担当者にも同じアカウントが必要です。</translation>
    </message>
    <message>
        <source>Agreement with Apple</source>
        <translation>Apple との同意</translation>
    </message>
    <message>
        <source>Which Apple Account?</source>
        <translation>どの Apple Account ですか?</translation>
    </message>
    <message>
        <source>The certificate is renewed with the account that made it. Still right?</source>
        <translation>証明書は、作成したときと同じアカウントで更新します。このアカウントのままでよいですか?</translation>
    </message>
    <message>
        <source>The certificate hangs on one Apple Account for as long as devices are enrolled with it.</source>
        <translation>証明書は、それを使うデバイスが登録されている限り、1 つの Apple Account に結び付いています。</translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>このアカウントを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Noting the account …</source>
        <translation>アカウントを記録しています…</translation>
    </message>
    <message>
        <source>Read the &amp;terms</source>
        <translation>条件を読む(&amp;T)</translation>
    </message>
    <message>
        <source>I agree &amp;for the whole tenant</source>
        <translation>テナント全体について同意します(&amp;F)</translation>
    </message>
    <message>
        <source>The account is &amp;lost for good …</source>
        <translation>このアカウントは完全に失われました(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::AllTenants</name>
    <message>
        <source>No tenant is connected yet.</source>
        <translation>接続済みのテナントはまだありません。</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>すべてのテナント</translation>
    </message>
    <message>
        <source>Who is signed in where, and whether the tenant still allows it. Entra is asked; nothing is changed by looking.</source>
        <translation>誰がどこにサインインしているか、テナントが現在も許可しているかを示します。Entra に問い合わせますが、確認しても何も変更されません。</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>もう一度確認(&amp;K)</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ApplePage</name>
    <message>
        <source>Apple&apos;s portal</source>
        <translation>Apple のポータル</translation>
    </message>
    <message>
        <source>Signing request (CSR)</source>
        <translation>証明書署名要求 (CSR)</translation>
    </message>
    <message>
        <source>Use another &amp;file …</source>
        <translation>別のファイルを使う(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Take a fresh one</source>
        <translation>新しいものを取得(&amp;T)</translation>
    </message>
    <message>
        <source>A fresh one makes the earlier one stale.</source>
        <translation>新しいものを取得すると、以前のものは使えなくなります。</translation>
    </message>
    <message>
        <source>Let Apple sign it</source>
        <translation>Apple に署名してもらう</translation>
    </message>
    <message>
        <source>Intune&apos;s signing request goes to Apple&apos;s portal, and a certificate comes back.</source>
        <translation>Intune の証明書署名要求を Apple のポータルにアップロードし、証明書を受け取ります。</translation>
    </message>
    <message>
        <source>Intune&apos;s signing request goes to Apple&apos;s portal, to the row of this certificate, and a renewed certificate comes back.</source>
        <translation>Intune の証明書署名要求を Apple のポータルでこの証明書の行にアップロードし、更新された証明書を受け取ります。</translation>
    </message>
    <message>
        <source>&amp;Open Apple&apos;s portal</source>
        <translation>Apple のポータルを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Choose the signing re&amp;quest …</source>
        <translation>証明書署名要求を選択(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Take the signing request</source>
        <translation>証明書署名要求を取得(&amp;T)</translation>
    </message>
    <message>
        <source>Opening Apple&apos;s portal …</source>
        <translation>Apple のポータルを開いています…</translation>
    </message>
    <message>
        <source>Taking a signing request from Intune …</source>
        <translation>Intune から証明書署名要求を取得しています…</translation>
    </message>
    <message>
        <source>Download the CSR on Intune&apos;s page, then choose that file here.</source>
        <translation>Intune のページで CSR をダウンロードし、そのファイルをここで選択してください。</translation>
    </message>
    <message>
        <source>It is not taken yet. Only you start this; it happens once.</source>
        <translation>まだ取得していません。取得はご自身の操作でのみ始まり、1 回だけ行われます。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Choose the signing request</source>
        <translation>証明書署名要求の選択</translation>
    </message>
    <message>
        <source>A fresh signing request</source>
        <translation>新しい署名要求</translation>
    </message>
    <message>
        <source>A certificate that Apple made with the earlier one may not fit any more. Do this only if the earlier file is lost or was refused.</source>
        <translation>以前の署名要求で Apple が作成した証明書は、合わなくなることがあります。以前のファイルを失ったか、拒否された場合にだけ行ってください。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::AssistedDialog</name>
    <message>
        <source>Without signing in</source>
        <translation>サインインなし</translation>
    </message>
    <message>
        <source>The Tenant ID keeps the records of your tenants apart. Entra&apos;s admin center shows it under Overview.</source>
        <translation>テナント ID は、テナントごとの記録を区別するために使います。Entra 管理センターの「概要」に表示されます。</translation>
    </message>
    <message>
        <source>&amp;Tenant ID</source>
        <translation>テナント ID(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::BusyLine</name>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Signed in as %1 at tenant %2. %3</source>
        <translation>%1 としてテナント %2 にサインインしました。%3</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::CertificateCard</name>
    <message>
        <source>Apple MDM push certificate</source>
        <translation>Apple MDM プッシュ証明書</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Intune has none.</source>
        <translation>Intune にありません。</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>まだわかりません</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation>Apple Account</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Last upload</source>
        <translation>前回のアップロード</translation>
    </message>
    <message>
        <source>Not with Pushkeeper</source>
        <translation>Pushkeeper 以外</translation>
    </message>
    <message>
        <source>With Pushkeeper, %1</source>
        <translation>Pushkeeper（%1）</translation>
    </message>
    <message>
        <source>Elsewhere, after the one with Pushkeeper of %1</source>
        <translation>Pushkeeper 以外（%1 の Pushkeeper でのアップロードより後）</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::CheckInChart</name>
    <message>
        <source>Last check-in of each device, by day</source>
        <translation>各デバイスの最終チェックイン（日別）</translation>
    </message>
    <message>
        <source>%1. On this day the certificate was uploaded.</source>
        <translation>%1。この日に証明書がアップロードされました。</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::CheckPage</name>
    <message>
        <source>Open Intune&apos;s page: Devices &gt; Enrollment &gt; Apple &gt; Apple MDM Push Certificate. Type what it shows.</source>
        <translation>Intune のページを開いてください: デバイス &gt; 登録 &gt; Apple &gt; Apple MDM プッシュ証明書。表示されている内容を入力してください。</translation>
    </message>
    <message>
        <source>It shows no ce&amp;rtificate</source>
        <translation>証明書は表示されていません(&amp;R)</translation>
    </message>
    <message>
        <source>What does Intune have?</source>
        <translation>Intune の現在の状態</translation>
    </message>
    <message>
        <source>Nothing is read from Intune: you type what its page shows. Nothing is changed.</source>
        <translation>Intune からは何も読み込みません。ページに表示されている内容を手で入力します。何も変更されません。</translation>
    </message>
    <message>
        <source>Pushkeeper reads the certificate, the devices and the agreement with Apple. Your browser may open for the sign-in. Nothing is changed.</source>
        <translation>Pushkeeper は証明書、デバイス、Apple との同意を読み込みます。サインインのためにブラウザーが開くことがあります。何も変更されません。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>もう一度確認(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>今すぐ確認(&amp;C)</translation>
    </message>
    <message>
        <source>Reading what Intune has …</source>
        <translation>Intune の現在の状態を読み込んでいます…</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation>Apple Account</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Intune has none.</source>
        <translation>Intune にありません。</translation>
    </message>
    <message>
        <source>Apple devices</source>
        <translation>Apple デバイス</translation>
    </message>
    <message>
        <source>Seen within 24 hours</source>
        <translation>24 時間以内にチェックイン</translation>
    </message>
    <message>
        <source>One thing has to be decided first.</source>
        <translation>先に 1 つ決めることがあります。</translation>
    </message>
    <message>
        <source>The certificate is fresh. There is nothing to do yet.</source>
        <translation>証明書は新しく、まだすることはありません。</translation>
    </message>
    <message>
        <source>You can renew it all the same; that does no harm.</source>
        <translation>それでも更新できます。問題はありません。</translation>
    </message>
    <message>
        <source>The list of devices is saved. Read it before you go on.</source>
        <translation>デバイスの一覧を保存しました。続ける前に確認してください。</translation>
    </message>
    <message>
        <source>It lies in %1. Then check the last block of the topic and press the button again.</source>
        <translation>%1 にあります。トピックの最後のブロックを確かめて、もう一度ボタンを押してください。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Comparison</name>
    <message>
        <source>Old and new</source>
        <translation>新旧の比較</translation>
    </message>
    <message>
        <source>%1, in Intune now</source>
        <translation>%1、現在の Intune</translation>
    </message>
    <message>
        <source>%1, from Apple</source>
        <translation>%1、Apple から取得</translation>
    </message>
    <message>
        <source>In Intune now</source>
        <translation>現在の Intune</translation>
    </message>
    <message>
        <source>From Apple</source>
        <translation>Apple から取得</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
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
        <translation>テナントを接続</translation>
    </message>
    <message>
        <source>Which tenant?</source>
        <translation>どのテナントですか?</translation>
    </message>
    <message>
        <source>Microsoft Entra tells anybody the ID of a tenant; nobody signs in for that.</source>
        <translation>テナント ID は、だれでも Microsoft Entra に問い合わせることができます。サインインは不要です。</translation>
    </message>
    <message>
        <source>&amp;Find it</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>How do people sign in?</source>
        <translation>どのようにサインインしますか?</translation>
    </message>
    <message>
        <source>Two registrations in Entra: one can only read, the other one renews and is used only then.</source>
        <translation>Entra のアプリの登録は 2 つです。1 つは読み取り専用で、もう 1 つは更新用です（更新のときだけ使います）。</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>接続(&amp;N)</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>サインインする方の確認</translation>
    </message>
    <message>
        <source>You sign in on Microsoft&apos;s page, in your browser. Pushkeeper never sees a password.</source>
        <translation>ブラウザーに表示される Microsoft のページでサインインします。Pushkeeper がパスワードを見ることはありません。</translation>
    </message>
    <message>
        <source>Check &amp;permissions</source>
        <translation>アクセス許可を確認(&amp;P)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>サインイン(&amp;I)</translation>
    </message>
    <message>
        <source>What does the tenant still lack?</source>
        <translation>テナントにまだ足りないもの</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>確認しても何も変更されません。</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>もう一度確認(&amp;K)</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in your browser …</source>
        <translation>ブラウザーでのサインインを待っています…</translation>
    </message>
    <message>
        <source>Looking at services, permissions and roles …</source>
        <translation>サービス、アクセス許可、ロールを確認しています…</translation>
    </message>
    <message>
        <source>Asking Microsoft Entra …</source>
        <translation>Microsoft Entra に問い合わせています…</translation>
    </message>
    <message>
        <source>Choose the connection file</source>
        <translation>接続ファイルの選択</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>別のアカウントを使用(&amp;U)</translation>
    </message>
    <message>
        <source>A set-up or renewal of this tenant is open.</source>
        <translation>このテナントのセットアップまたは更新が開いています。</translation>
    </message>
    <message>
        <source>Close its window first, then connect again. Nothing is lost by that.</source>
        <translation>先にそのウィンドウを閉じてから、もう一度接続してください。失われるものはありません。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Dashboard</name>
    <message>
        <source>Look aga&amp;in</source>
        <translation>もう一度確認(&amp;I)</translation>
    </message>
    <message>
        <source>Please sign in; your browser opens for it …</source>
        <translation>サインインしてください。ブラウザーが開きます…</translation>
    </message>
    <message>
        <source>Reading certificate and devices …</source>
        <translation>証明書とデバイスを読み込んでいます…</translation>
    </message>
    <message>
        <source>Have a look at this tenant</source>
        <translation>このテナントの状態を見てみましょう</translation>
    </message>
    <message>
        <source>Pushkeeper reads certificate and devices; nothing is changed.</source>
        <translation>Pushkeeper が証明書とデバイスを読み込みます。何も変更されません。</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>今すぐ確認(&amp;N)</translation>
    </message>
    <message>
        <source>Intune has no certificate</source>
        <translation>Intune に証明書がありません</translation>
    </message>
    <message>
        <source>Pushkeeper finds out whether this is a first set-up or a rescue.</source>
        <translation>初回セットアップか復旧かを Pushkeeper が判断します。</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>開始(&amp;G)</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>まだ完了していません</translation>
    </message>
    <message>
        <source>A set-up or renewal goes on where it stood.</source>
        <translation>セットアップまたは更新を、前回の続きから再開します。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>Time to renew</source>
        <translation>更新の時期です</translation>
    </message>
    <message>
        <source>Same Apple Account, same topic. It takes about 15 minutes.</source>
        <translation>Apple Account とトピックは同じです。所要時間は約 15 分です。</translation>
    </message>
    <message>
        <source>Renew &amp;now</source>
        <translation>今すぐ更新(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>することはありません</translation>
    </message>
    <message>
        <source>The certificate is valid. You can renew it earlier; that does no harm.</source>
        <translation>証明書は有効です。早めに更新することもできます。問題はありません。</translation>
    </message>
    <message>
        <source>Renew earl&amp;y</source>
        <translation>早めに更新(&amp;Y)</translation>
    </message>
    <message>
        <source>No certificate is known yet</source>
        <translation>証明書はまだ確認されていません</translation>
    </message>
    <message>
        <source>As typed on %1.</source>
        <translation>%1 に入力された内容です。</translation>
    </message>
    <message>
        <source>Last successful check: %1.</source>
        <translation>前回の正常な確認: %1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>As of %1. Reading anew …</source>
        <translation>%1 時点の情報です。新しく読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DaysRing</name>
    <message>
        <source>Days left: not known yet</source>
        <translation>残り日数: まだわかりません</translation>
    </message>
    <message>
        <source>Less than a day left</source>
        <translation>あと 1 日未満</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>あと %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks stand at 60, 30, 14, 7 and 3 days before the expiry.</source>
        <translation>目盛りは、期限切れの 60、30、14、7、3 日前を示します。</translation>
    </message>
    <message>
        <source>Expired, day %1</source>
        <translation>期限切れ %1 日目</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DeviceDetail</name>
    <message>
        <source>Choose a device to see what is known of it.</source>
        <translation>デバイスを選択すると、わかっている情報が表示されます。</translation>
    </message>
    <message>
        <source>Show its user</source>
        <translation>ユーザーを表示</translation>
    </message>
    <message>
        <source>Copy serial number</source>
        <translation>シリアル番号をコピー</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Intune’s ID</source>
        <translation>Intune の ID</translation>
    </message>
    <message>
        <source>Asks Intune for the user of this one device. Nothing of the answer is stored.</source>
        <translation>このデバイス 1 台のユーザーを Intune に問い合わせます。回答は一切保存されません。</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>名前のないデバイス</translation>
    </message>
    <message>
        <source>Intune does not know this device any more. Read the devices again.</source>
        <translation>このデバイスは Intune にもうありません。デバイスをもう一度読み込んでください。</translation>
    </message>
    <message>
        <source>Intune knows no user of this device.</source>
        <translation>Intune には、このデバイスのユーザーがありません。</translation>
    </message>
    <message>
        <source>Its user: %1</source>
        <translation>ユーザー: %1</translation>
    </message>
    <message>
        <source>Its user: %1 (%2)</source>
        <translation>ユーザー: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DeviceList</name>
    <message>
        <source>Words in name, model, serial number or platform</source>
        <translation>名前、モデル、シリアル番号、プラットフォームに含まれる語</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Saves the devices in sight as a table for spreadsheets.</source>
        <translation>表示中のデバイスを、表計算ソフト用の表として保存します。</translation>
    </message>
    <message>
        <source>No device matches the words and ticks.</source>
        <translation>入力した語とチェックした項目に一致するデバイスはありません。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s)</source>
        <translation>
            <numerusform>%Ln 台中 %1 台のデバイス</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the devices</source>
        <translation>デバイスのエクスポート</translation>
    </message>
    <message>
        <source>Sync test …</source>
        <translation>同期テスト…</translation>
    </message>
    <message>
        <source>Asks the selected devices to check in, and watches who does.</source>
        <translation>選択したデバイスにチェックインを求め、どれが応じるかを確認します。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DeviceTableView</name>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DevicesCard</name>
    <message>
        <source>Apple devices</source>
        <translation>Apple デバイス</translation>
    </message>
    <message>
        <source>Last check-in of each device, by day (UTC)</source>
        <translation>各デバイスの最終チェックイン（日別、UTC）</translation>
    </message>
    <message>
        <source>Checked in within 24 hours, of those seen in the last 90 days</source>
        <translation>24 時間以内にチェックイン（過去 90 日間にチェックインしたデバイスのうち）</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>まだ読み込んでいません。</translation>
    </message>
    <message>
        <source>They cannot be counted without a sign-in.</source>
        <translation>サインインしないと、台数を数えられません。</translation>
    </message>
    <message>
        <source>Intune manages no Apple device yet. Enrol one test device to see whether the certificate works.</source>
        <translation>Intune が管理する Apple デバイスはまだありません。テスト用のデバイスを 1 台登録し、証明書が機能するかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Longer ago: %1. Never: %2.</source>
        <translation>それ以前: %1。なし: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), as of %1</source>
        <translation>
            <numerusform>%Ln 台のデバイス（%1 時点）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>They were not read yet. Reading changes nothing.</source>
        <translation>まだ読み込んでいません。読み込んでも何も変更されません。</translation>
    </message>
    <message>
        <source>They cannot be counted without a sign-in.</source>
        <translation>サインインしないと、台数を数えられません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), read on %1</source>
        <translation>
            <numerusform>%Ln 台のデバイス（%1 に読み込み）</numerusform>
        </translation>
    </message>
    <message>
        <source>Rea&amp;d the devices</source>
        <translation>デバイスを読み込む(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) saved</source>
        <translation>
            <numerusform>%Ln 台のデバイスを保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds names and serial numbers; keep it where only those can read it who need it.</source>
        <translation>このファイルには名前とシリアル番号が含まれています。必要な人だけが読める場所に保管してください。</translation>
    </message>
    <message>
        <source>They are being read …</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Intune managed no Apple device on %1. Enrol one, then read the devices again.</source>
        <translation>%1 の時点で、Intune が管理する Apple デバイスはありませんでした。1 台登録してから、デバイスをもう一度読み込んでください。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DoctorList</name>
    <message>
        <source>Good</source>
        <translation>問題ありません</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>参考情報</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Not testable yet</source>
        <translation>まだテストできません</translation>
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
        <translation>用途: %1</translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>対応できる人: %1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Package for your Entra admin …</source>
        <translation>Entra 管理者向けパッケージ…</translation>
    </message>
    <message>
        <source>Go on without signing in</source>
        <translation>サインインせずに続行</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
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
            <numerusform>%Ln 台のデバイス</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FileCard</name>
    <message>
        <source>The file that Apple gives you</source>
        <translation>Apple から受け取るファイル</translation>
    </message>
    <message>
        <source>Watch another &amp;folder …</source>
        <translation>別のフォルダーで待つ(&amp;F)…</translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation>または、ここにファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>Waiting for it in %1. It is recognised by its content.</source>
        <translation>ファイルを待っています（フォルダー: %1）。ファイルは内容で見分けます。</translation>
    </message>
    <message>
        <source>Once Apple&apos;s portal is open, %1 is watched for it.</source>
        <translation>Apple のポータルを開くと、ファイルを待ち始めます（フォルダー: %1）。</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>証明書の選択</translation>
    </message>
    <message>
        <source>Choose the folder of downloads</source>
        <translation>ダウンロード フォルダーの選択</translation>
    </message>
    <message>
        <source>There is no folder %1. Watch another one, or choose the file.</source>
        <translation>フォルダー %1 がありません。別のフォルダーで待つか、ファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FileCheck</name>
    <message>
        <source>Check a file</source>
        <translation>ファイルの確認</translation>
    </message>
    <message>
        <source>Find out whether a file is the certificate or signing request that Intune needs. Nothing leaves this computer, and private keys are never read.</source>
        <translation>ファイルが Intune に必要な証明書または証明書署名要求であるかどうかを確認します。データがこのコンピューターの外に出ることはなく、秘密鍵を読み取ることもありません。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation>
            <numerusform>%n 個のファイルを確認しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルの選択</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>The clipboard holds neither a file nor text.</source>
        <translation>クリップボードにファイルもテキストもありません。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FileDrop</name>
    <message>
        <source>Drop a certificate or a signing request here, or paste it.</source>
        <translation>ここに証明書または証明書署名要求をドロップするか、貼り付けてください。</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>ファイルを選択(&amp;C)…</translation>
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
        <translation>トピック</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Vendor valid until</source>
        <translation>ベンダーの有効期限</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Pushkeeper</source>
        <translation>Pushkeeper について(&amp;A)</translation>
    </message>
    <message>
        <source>About Pushkeeper</source>
        <translation>Pushkeeper について</translation>
    </message>
    <message>
        <source>Pushkeeper %1</source>
        <translation>Pushkeeper %1</translation>
    </message>
    <message>
        <source>Keeps the Apple MDM push certificate of a Microsoft Intune tenant alive.
Qt %1. Licence: Apache-2.0.</source>
        <translation>Microsoft Intune テナントの Apple MDM プッシュ証明書を有効に保ちます。
Qt %1。ライセンス: Apache-2.0。</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>テナント(&amp;T)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Dash&amp;board</source>
        <translation>ダッシュボード(&amp;B)</translation>
    </message>
    <message>
        <source>De&amp;vices</source>
        <translation>デバイス(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>記録(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>Check a &amp;file …</source>
        <translation>ファイルの確認(&amp;F)…</translation>
    </message>
    <message>
        <source>T&amp;enant</source>
        <translation>テナント(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open a cloud file …</source>
        <translation>クラウド ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Without signing in …</source>
        <translation>サインインなし(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Practise a renewal</source>
        <translation>更新を練習する(&amp;P)</translation>
    </message>
    <message>
        <source>Practise a &amp;first set-up</source>
        <translation>初回セットアップを練習する(&amp;F)</translation>
    </message>
    <message>
        <source>%1 – Pushkeeper</source>
        <translation>%1 – Pushkeeper</translation>
    </message>
    <message>
        <source>Practice tenant</source>
        <translation>練習用テナント</translation>
    </message>
    <message>
        <source>Making a practice tenant …</source>
        <translation>練習用テナントを作成しています…</translation>
    </message>
    <message>
        <source>Choose the cloud file</source>
        <translation>クラウド ファイルの選択</translation>
    </message>
    <message>
        <source>&amp;Connect a tenant …</source>
        <translation>テナントを接続(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;All tenants …</source>
        <translation>すべてのテナント(&amp;A)…</translation>
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
        <translation>詳細をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Package for your Entra admin …</source>
        <translation>Entra 管理者向けパッケージ…</translation>
    </message>
    <message>
        <source>Go on without signing in</source>
        <translation>サインインせずに続行</translation>
    </message>
    <message>
        <source>Go on without the keychain</source>
        <translation>キーチェーンを使わずに続行</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PackageDialog</name>
    <message>
        <source>We are a &amp;partner: it serves the tenants of customers</source>
        <translation>パートナーとして、顧客のテナントで使う(&amp;P)</translation>
    </message>
    <message>
        <source>Package for your Entra admin</source>
        <translation>Entra 管理者向けパッケージ</translation>
    </message>
    <message>
        <source>Registering a program and granting its permissions takes an Entra admin. The package explains everything, does it with a script, and brings back a connection file. It holds no secret.</source>
        <translation>プログラムの登録とアクセス許可の付与には、Entra 管理者が必要です。パッケージにはすべての説明と、登録用のスクリプトが含まれ、実行すると接続ファイルが作成されます。シークレットは含まれていません。</translation>
    </message>
    <message>
        <source>&amp;Who is to use Pushkeeper? Sign-in names, separated by commas.</source>
        <translation>Pushkeeper を使う人のサインイン名（コンマ区切り）(&amp;W)</translation>
    </message>
    <message>
        <source>What it is to do beyond watching and renewing:</source>
        <translation>監視と更新以外に行うこと:</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy the &amp;message</source>
        <translation>メッセージをコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>パッケージの保存</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Send it to your Entra admin. What comes back is a connection file: open it with Connect a tenant. Meanwhile you can work without signing in.</source>
        <translation>Entra 管理者に送ってください。接続ファイルが返ってきたら、「テナントを接続」で開きます。それまでは、サインインせずに作業できます。</translation>
    </message>
    <message>
        <source>The message is copied.</source>
        <translation>メッセージをコピーしました。</translation>
    </message>
    <message>
        <source>Paste it into a mail and attach the package.</source>
        <translation>メールに貼り付け、パッケージを添付してください。</translation>
    </message>
    <message>
        <source>Allow signing in with a co&amp;de, for computers without a browser</source>
        <translation>ブラウザーのないコンピューター向けに、コードによるサインインを許可(&amp;D)</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PlatformShares</name>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%2 台中 %1 台（%3%）</translation>
    </message>
    <message>
        <source>%1: checked in within 24 hours</source>
        <translation>%1: 24 時間以内にチェックイン</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PortalGuide</name>
    <message>
        <source>Address: %1</source>
        <translation>アドレス: %1</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>サインインに使うアカウント: %1</translation>
    </message>
    <message>
        <source>Upload there: %1</source>
        <translation>そこでアップロードするファイル: %1</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PracticeBar</name>
    <message>
        <source>P&amp;lay a part</source>
        <translation>ロールプレイ(&amp;L)</translation>
    </message>
    <message>
        <source>Apple&apos;s portal: press &amp;Renew for me</source>
        <translation>Apple のポータル: 代わりに「Renew」を押す(&amp;R)</translation>
    </message>
    <message>
        <source>Apple&apos;s portal: press &amp;Create for me</source>
        <translation>Apple のポータル: 代わりに「Create a Certificate」を押す(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;Apple&apos;s portal</source>
        <translation>Apple のポータルを開く(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;Intune&apos;s page</source>
        <translation>Intune のページを開く(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;8 hours later</source>
        <translation>8 時間後(&amp;8)</translation>
    </message>
    <message>
        <source>A &amp;day later</source>
        <translation>1 日後(&amp;D)</translation>
    </message>
    <message>
        <source>A &amp;month later</source>
        <translation>1 か月後(&amp;M)</translation>
    </message>
    <message>
        <source>11 m&amp;onths later</source>
        <translation>11 か月後(&amp;O)</translation>
    </message>
    <message>
        <source>Practice tenant. Nothing in it is real, and nothing can break.</source>
        <translation>練習用テナントです。本物は何も含まれず、何も壊れません。</translation>
    </message>
    <message>
        <source>The practice admin is at Apple&apos;s portal …</source>
        <translation>練習用の管理者が Apple のポータルで操作しています…</translation>
    </message>
    <message>
        <source>The practice admin has downloaded the certificate.</source>
        <translation>練習用の管理者が証明書をダウンロードしました。</translation>
    </message>
    <message>
        <source>The practice admin could not do that. Take the signing request first.</source>
        <translation>練習用の管理者は実行できませんでした。先に証明書署名要求を取得してください。</translation>
    </message>
    <message>
        <source>Time has moved on in the practice tenant.</source>
        <translation>練習用テナントの時間が進みました。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ProofPage</name>
    <message>
        <source>Count the devices &amp;again</source>
        <translation>デバイスをもう一度数える(&amp;A)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Do the devices answer?</source>
        <translation>デバイスは応答していますか?</translation>
    </message>
    <message>
        <source>The receipt is written. You can close this window.</source>
        <translation>完了記録を書き込みました。このウィンドウは閉じてかまいません。</translation>
    </message>
    <message>
        <source>Devices check in every 8 hours. You need not wait: finish now, and look again tomorrow.</source>
        <translation>デバイスのチェックインは 8 時間ごとです。待つ必要はありません。今すぐ完了し、明日もう一度確認してください。</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Count the devices</source>
        <translation>デバイスを数える(&amp;C)</translation>
    </message>
    <message>
        <source>Counting the devices that have checked in …</source>
        <translation>チェックインしたデバイスを数えています…</translation>
    </message>
    <message>
        <source>This comes once Intune shows the new certificate.</source>
        <translation>Intune に新しい証明書が表示されると、この手順に進みます。</translation>
    </message>
    <message>
        <source>Checked in since the upload</source>
        <translation>アップロード後にチェックイン</translation>
    </message>
    <message>
        <source>Alive before</source>
        <translation>以前に稼働</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>The records of this tenant lie in %1</source>
        <translation>このテナントの記録の場所: %1</translation>
    </message>
    <message>
        <source>Alive before, not seen since</source>
        <translation>以前は稼働、その後チェックインなし</translation>
    </message>
    <message>
        <source>Please read this before you finish: nearly all devices are silent.</source>
        <translation>完了する前にお読みください: ほぼすべてのデバイスが応答していません。</translation>
    </message>
    <message>
        <source>And more</source>
        <translation>ほかの台数</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ProxyDialog</name>
    <message>
        <source>Sign-in at the proxy</source>
        <translation>プロキシへのサインイン</translation>
    </message>
    <message>
        <source>The proxy did not accept that user name and password.</source>
        <translation>プロキシは、そのユーザー名とパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The proxy %1 asks who you are before it lets this program through. It is your company&apos;s proxy, not Microsoft. What you enter goes to this proxy only and is forgotten when the program ends.</source>
        <translation>プロキシ %1 は、このプログラムを通す前にユーザーの確認を求めています。これは会社のプロキシであり、Microsoft ではありません。入力内容はこのプロキシだけに送られ、プログラムの終了とともに破棄されます。</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::QuestionForm</name>
    <message>
        <source>Intune has a certificate of another topic than the devices know.</source>
        <translation>Intune の証明書のトピックが、デバイスが認識しているものと異なります。</translation>
    </message>
    <message>
        <source>Go &amp;back to the topic that the devices know</source>
        <translation>デバイスが認識しているトピックに戻す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keep the new topic: all devices were enrolled anew with it</source>
        <translation>新しいトピックを維持する（すべてのデバイスをこのトピックで登録し直した場合）(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Intune has no certificate, but this tenant may have devices, so Create would be wrong. Read the topic from the management profile of a device: Settings &gt; General &gt; VPN &amp; Device Management &gt; the profile &gt; More Details &gt; Topic.</source>
        <translation>Intune に証明書がありませんが、このテナントにはデバイスがある可能性があるため、「Create a Certificate」は適切ではありません。デバイスの管理プロファイルでトピックを確認してください: 設定 &gt; 一般 &gt; VPN とデバイス管理 (VPN &amp; Device Management) &gt; 該当するプロファイル &gt; 詳細 &gt; トピック (Topic)。</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>トピック(&amp;T)</translation>
    </message>
    <message>
        <source>A new topic cuts off every Apple device of the tenant: each has to be enrolled again. Do this only if Apple&apos;s support cannot give back the Apple Account. The list of devices is saved as reenrolment-plan.csv in the tenant&apos;s folder.</source>
        <translation>新しいトピックにすると、テナントのすべての Apple デバイスが切り離され、それぞれ登録し直す必要があります。Apple のサポートでも Apple Account を取り戻せない場合にだけ行ってください。デバイスの一覧は、テナントのフォルダーに reenrolment-plan.csv として保存されています。</translation>
    </message>
    <message>
        <source>Last b&amp;lock of the old topic, typed by hand</source>
        <translation>古いトピックの最後のブロック（手で入力）(&amp;L)</translation>
    </message>
    <message>
        <source>The Apple Account is lost for good …</source>
        <translation>Apple Account が完全に失われた場合…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::RecordsPage</name>
    <message>
        <source>First set-up</source>
        <translation>初回セットアップ</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Back to the earlier topic</source>
        <translation>以前のトピックに戻す</translation>
    </message>
    <message>
        <source>New topic kept</source>
        <translation>新しいトピックを維持</translation>
    </message>
    <message>
        <source>Other Apple Account</source>
        <translation>別の Apple Account</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>新しいトピック</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>In Intune, receipt open</source>
        <translation>Intune に反映済み、完了記録は未作成</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>New serial number</source>
        <translation>新しいシリアル番号</translation>
    </message>
    <message>
        <source>Set-ups and renewals</source>
        <translation>セットアップと更新</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Check a file …</source>
        <translation>ファイルの確認(&amp;C)…</translation>
    </message>
    <message>
        <source>They lie in %1</source>
        <translation>記録の場所: %1</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::RegistrationForm</name>
    <message>
        <source>Client ID for watching</source>
        <translation>監視用のクライアント ID</translation>
    </message>
    <message>
        <source>Client ID for renewing</source>
        <translation>更新用のクライアント ID</translation>
    </message>
    <message>
        <source>&amp;Quick try with Microsoft&apos;s own client ID</source>
        <translation>Microsoft のクライアント ID で簡単に試す(&amp;Q)</translation>
    </message>
    <message>
        <source>Many tools share that client ID: what the tenant allows it, it allows all of them, and the logs name Microsoft&apos;s tool. The sign-in is never stored. Only to try.</source>
        <translation>このクライアント ID は多くのツールが共有しています。テナントが許可したことはそのすべてに許可され、ログには Microsoft のツールとして記録されます。サインインは保存されません。試用専用です。</translation>
    </message>
    <message>
        <source>Client ID for &amp;watching</source>
        <translation>監視用のクライアント ID(&amp;W)</translation>
    </message>
    <message>
        <source>Client ID for &amp;renewing</source>
        <translation>更新用のクライアント ID(&amp;R)</translation>
    </message>
    <message>
        <source>This tenant&apos;s own</source>
        <translation>このテナントのもの</translation>
    </message>
    <message>
        <source>Those of %1, as its partner</source>
        <translation>パートナー %1 のもの</translation>
    </message>
    <message>
        <source>Re&amp;gistrations</source>
        <translation>アプリの登録(&amp;G)</translation>
    </message>
    <message>
        <source>No client IDs? The tenant has no registration yet. Forward the package to your Entra admin; until the answer comes you can work without signing in.</source>
        <translation>クライアント ID がない場合、テナントにはまだアプリの登録がありません。パッケージを Entra 管理者に転送してください。返答があるまでは、サインインせずに作業できます。</translation>
    </message>
    <message>
        <source>&amp;Package for your Entra admin …</source>
        <translation>Entra 管理者向けパッケージ(&amp;P)…</translation>
    </message>
    <message>
        <source>Wor&amp;k without signing in</source>
        <translation>サインインせずに作業(&amp;K)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>None: you type what Intune shows</source>
        <translation>なし（Intune に表示される内容を手で入力します）</translation>
    </message>
    <message>
        <source>Client ID for watching</source>
        <translation>監視用のクライアント ID</translation>
    </message>
    <message>
        <source>Client ID for renewing</source>
        <translation>更新用のクライアント ID</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Client ID without a person</source>
        <translation>無人監視用のクライアント ID</translation>
    </message>
    <message>
        <source>What is recorded of devices</source>
        <translation>デバイスについて記録する内容</translation>
    </message>
    <message>
        <source>Keep names and serial numbers of company devices</source>
        <translation>会社のデバイスの名前とシリアル番号を保存する</translation>
    </message>
    <message>
        <source>Of personally owned devices neither is ever kept, and of nobody&apos;s device its user. Without the tick the list shows names only after it was read anew.</source>
        <translation>個人所有のデバイスについてはどちらも保存せず、どのデバイスの利用者も保存しません。オフにすると、一覧に名前が出るのは読み直した後だけです。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ShownForm</name>
    <message>
        <source>&amp;Apple ID</source>
        <translation>Apple ID(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;ubject ID</source>
        <translation>サブジェクト ID (Subject ID)(&amp;U)</translation>
    </message>
    <message>
        <source>Serial num&amp;ber</source>
        <translation>シリアル番号(&amp;B)</translation>
    </message>
    <message>
        <source>E&amp;xpiration</source>
        <translation>有効期限(&amp;X)</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>有効期限</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SignInCard</name>
    <message>
        <source>Sign-in and permissions</source>
        <translation>サインインとアクセス許可</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in for watching in the keychain of this system</source>
        <translation>監視用のサインインをこのシステムのキーチェーンに保存(&amp;K)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>サインイン(&amp;I)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Check permissions</source>
        <translation>アクセス許可を確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Package for your Entra admin …</source>
        <translation>Entra 管理者向けパッケージ(&amp;P)…</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <source>The keychain was read again: nothing of this tenant is left in it.</source>
        <translation>キーチェーンを読み直し、このテナントのものが残っていないことを確認しました。</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>A certificate signs in; nobody has to.</source>
        <translation>証明書でサインインします。だれもサインインする必要はありません。</translation>
    </message>
    <message>
        <source>Nobody, as far as is known</source>
        <translation>確認できる限り、だれもいません</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>In the keychain, for reading only</source>
        <translation>キーチェーン（読み取り専用のサインイン）</translation>
    </message>
    <message>
        <source>Until the program ends</source>
        <translation>プログラムの終了まで</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>別のアカウントを使用(&amp;U)</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SignInDialog</name>
    <message>
        <source>Administrators often have their account in another browser or profile: choose it here, or a private window, which asks for the account anew.</source>
        <translation>管理者のアカウントは、別のブラウザーやプロファイルにあることがよくあります。ここでそれを選択するか、アカウントを選び直せるプライベート ウィンドウを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>もう一度開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Other &amp;browser</source>
        <translation>別のブラウザー(&amp;B)</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 へのサインイン</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>The browser of the system</source>
        <translation>システムのブラウザー</translation>
    </message>
    <message>
        <source>%1, private window</source>
        <translation>%1、プライベート ウィンドウ</translation>
    </message>
    <message>
        <source>Your browser opens Microsoft&apos;s sign-in page. Sign in there; this window closes by itself.</source>
        <translation>ブラウザーで Microsoft のサインイン ページが開きます。そこでサインインしてください。このウィンドウは自動的に閉じます。</translation>
    </message>
    <message>
        <source>Use a &amp;code instead</source>
        <translation>代わりにコードを使う(&amp;C)</translation>
    </message>
    <message>
        <source>Open %1 in any browser, on this or another computer, and type this code. Policies of organisations often block this way; then sign in with the browser.</source>
        <translation>このコンピューターまたは別のコンピューターの任意のブラウザーで %1 を開き、このコードを入力してください。この方法は組織のポリシーでブロックされることがよくあります。その場合は、ブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>Use the bro&amp;wser instead</source>
        <translation>代わりにブラウザーを使う(&amp;W)</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SignInStep</name>
    <message>
        <source>&amp;Keep the sign-in for watching in the keychain of this system</source>
        <translation>監視用のサインインをこのシステムのキーチェーンに保存(&amp;K)</translation>
    </message>
    <message>
        <source>It can only read. Without it you sign in each time the program starts. The sign-in for renewing is never kept.</source>
        <translation>読み取りだけができます。保存しない場合は、プログラムを起動するたびにサインインします。更新用のサインインは保存されません。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>Nothing was read yet. The sign-in rests in the keychain.</source>
        <translation>まだ何も読み込んでいません。サインインはキーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>Nothing was read yet. The sign-in ends with the program: %1. %2</source>
        <translation>まだ何も読み込んでいません。サインインはプログラムの終了とともに無効になります: %1。%2</translation>
    </message>
    <message>
        <source>Nothing was read yet. The sign-in ends with the program.</source>
        <translation>まだ何も読み込んでいません。サインインはプログラムの終了とともに無効になります。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::StageButton</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順 %1/%2: %3</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1、完了</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::StageList</name>
    <message>
        <source>Check</source>
        <translation>現状確認</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Apple</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>応答確認</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncChoiceForm</name>
    <message numerus="yes">
        <source>The %Ln &amp;chosen device(s)</source>
        <translation>
            <numerusform>選択した %Ln 台のデバイス(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>A &amp;random sample of</source>
        <translation>無作為に選ぶ台数(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;All devices</source>
        <translation>すべてのデバイス(&amp;A)</translation>
    </message>
    <message>
        <source>Size of the sample</source>
        <translation>無作為に選ぶ台数</translation>
    </message>
    <message>
        <source>every system</source>
        <translation>すべての OS</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>OS(&amp;S)</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncProgress</name>
    <message>
        <source>Ended on %1.</source>
        <translation>%1 に終了しました。</translation>
    </message>
    <message>
        <source>Paused. Nobody is asked twice when it goes on.</source>
        <translation>一時停止中です。再開しても、同じデバイスに 2 度要求することはありません。</translation>
    </message>
    <message>
        <source>Asking, five devices a second at most …</source>
        <translation>1 秒あたり最大 5 台に要求しています…</translation>
    </message>
    <message>
        <source>Looking for check-ins …</source>
        <translation>チェックインを確認しています…</translation>
    </message>
    <message>
        <source>Next look at %1. You can close this window; it goes on when you open it again.</source>
        <translation>次の確認は %1 です。このウィンドウは閉じてかまいません。もう一度開くと続きから始まります。</translation>
    </message>
    <message>
        <source>&amp;Copy those without an answer</source>
        <translation>応答のないデバイスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>System</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more device(s) are not shown here.</source>
        <translation>
            <numerusform>ほかの %Ln 台のデバイスは、ここに表示されません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncTestAction</name>
    <message>
        <source>Sync &amp;test …</source>
        <translation>同期テスト(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncTestDialog</name>
    <message>
        <source>Sync test</source>
        <translation>同期テスト</translation>
    </message>
    <message>
        <source>Do the devices answer now?</source>
        <translation>デバイスは今、応答しますか?</translation>
    </message>
    <message>
        <source>Which devices are asked to check in?</source>
        <translation>どのデバイスにチェックインを要求しますか?</translation>
    </message>
    <message>
        <source>Intune can ask the devices without this program. No permission is needed here but that to read devices.</source>
        <translation>このプログラムを使わなくても、Intune からデバイスに要求できます。ここで必要なのは、デバイスを読み取るアクセス許可だけです。</translation>
    </message>
    <message>
        <source>The devices of this tenant have not been read yet. Read them first.</source>
        <translation>このテナントのデバイスはまだ読み込まれていません。先に読み込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>As&amp;k %Ln device(s) to check in</source>
        <translation>
            <numerusform>%Ln 台のデバイスにチェックインを要求(&amp;K)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read the devices</source>
        <translation>デバイスを読み込む(&amp;D)</translation>
    </message>
    <message>
        <source>Ask them in &amp;Intune myself …</source>
        <translation>自分で Intune から要求する(&amp;I)…</translation>
    </message>
    <message>
        <source>I &amp;pressed it</source>
        <translation>実行しました(&amp;E)</translation>
    </message>
    <message>
        <source>Copy the de&amp;vices</source>
        <translation>デバイスをコピー(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;New test</source>
        <translation>新しいテスト(&amp;N)</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::TenantForm</name>
    <message>
        <source>Do&amp;main, tenant ID, or the address of somebody there</source>
        <translation>ドメイン、テナント ID、またはそのテナントのユーザーのアドレス(&amp;T)</translation>
    </message>
    <message>
        <source>Or open the connection file that your Entra admin gave you: it knows the rest.</source>
        <translation>または、Entra 管理者から受け取った接続ファイルを開いてください。残りの情報はファイルに含まれています。</translation>
    </message>
    <message>
        <source>&amp;Open a connection file …</source>
        <translation>接続ファイルを開く(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::TenantRow</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Copy the consent link</source>
        <translation>同意リンクをコピー</translation>
    </message>
    <message>
        <source>Package for your Entra admin …</source>
        <translation>Entra 管理者向けパッケージ…</translation>
    </message>
    <message>
        <source>Go on without signing in</source>
        <translation>サインインせずに続行</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::UploadPage</name>
    <message>
        <source>I have read what &amp;warns</source>
        <translation>警告を読みました(&amp;W)</translation>
    </message>
    <message>
        <source>At Apple&apos;s portal</source>
        <translation>Apple のポータルでの操作</translation>
    </message>
    <message>
        <source>Then type what the page shows:</source>
        <translation>その後、ページに表示された内容を入力してください:</translation>
    </message>
    <message>
        <source>Fetch the certificate</source>
        <translation>証明書を取得する</translation>
    </message>
    <message>
        <source>Upload it in Intune</source>
        <translation>Intune でアップロードする</translation>
    </message>
    <message>
        <source>Put it into Intune</source>
        <translation>Intune に反映する</translation>
    </message>
    <message>
        <source>Download it in Apple&apos;s portal. It is compared with what Intune has before anything is sent.</source>
        <translation>Apple のポータルでダウンロードしてください。何かを送信する前に、Intune の現在の証明書と照合します。</translation>
    </message>
    <message>
        <source>You upload the file on Intune&apos;s page. Pushkeeper compares what the page shows then.</source>
        <translation>Intune のページでファイルをアップロードしてください。その後、ページに表示された内容を Pushkeeper が照合します。</translation>
    </message>
    <message>
        <source>Pushkeeper uploads the certificate once, and then looks whether Intune shows it.</source>
        <translation>Pushkeeper が証明書を 1 回だけアップロードし、Intune に表示されるかどうかを確認します。</translation>
    </message>
    <message>
        <source>Look aga&amp;in</source>
        <translation>もう一度確認(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>照合(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Replace in Intune</source>
        <translation>Intune で置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Upload to Intune</source>
        <translation>Intune にアップロード(&amp;U)</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>ファイルを確認しています…</translation>
    </message>
    <message>
        <source>Waiting until Intune shows the new certificate …</source>
        <translation>Intune が新しい証明書を表示するのを待っています…</translation>
    </message>
    <message>
        <source>Uploading the certificate to Intune …</source>
        <translation>証明書を Intune にアップロードしています…</translation>
    </message>
    <message>
        <source>On Intune&apos;s page (Devices &gt; Enrollment &gt; Apple &gt; Apple MDM Push Certificate) enter the Apple ID %1, choose the file that Apple gave you, and press Upload. The page must then show: Subject ID %2, serial number %3, expiration %4.</source>
        <translation>Intune のページ（デバイス &gt; 登録 &gt; Apple &gt; Apple MDM プッシュ証明書）で Apple ID %1 を入力し、Apple から受け取ったファイルを選択して「アップロード」を押してください。その後、ページには次のように表示されるはずです: サブジェクト ID (Subject ID) %2、シリアル番号 %3、有効期限 %4。</translation>
    </message>
    <message>
        <source>Intune has this certificate already.</source>
        <translation>この証明書はすでに Intune にあります。</translation>
    </message>
    <message>
        <source>If you have just pressed Renew in Apple&apos;s portal, download the new file there.</source>
        <translation>Apple のポータルで「Renew」を押したばかりの場合は、そこで新しいファイルをダウンロードしてください。</translation>
    </message>
    <message>
        <source>Nothing was sent to Intune. What speaks against it stands below.</source>
        <translation>Intune には何も送信していません。理由は下に表示されています。</translation>
    </message>
    <message>
        <source>This file must not go to Intune.</source>
        <translation>このファイルは Intune にアップロードしないでください。</translation>
    </message>
    <message>
        <source>Intune does not show the new certificate yet.</source>
        <translation>新しい証明書はまだ Intune に表示されていません。</translation>
    </message>
    <message>
        <source>Please look again in a few minutes; nothing is sent twice.</source>
        <translation>数分後にもう一度確認してください。同じものが 2 度送信されることはありません。</translation>
    </message>
    <message>
        <source>Intune shows another certificate than the one that was uploaded.</source>
        <translation>アップロードしたものとは別の証明書が Intune に表示されています。</translation>
    </message>
    <message>
        <source>Somebody else may be at work. Ask in your team, then check again.</source>
        <translation>ほかの担当者が作業している可能性があります。チームに問い合わせてから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Choose the fi&amp;le …</source>
        <translation>ファイルを選択(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Welcome</name>
    <message>
        <source>Keep the Apple MDM push certificate alive</source>
        <translation>Apple MDM プッシュ証明書を有効に保つ</translation>
    </message>
    <message>
        <source>Pushkeeper sets it up, renews it every year without losing a device, and proves that devices still answer.</source>
        <translation>Pushkeeper は証明書をセットアップし、デバイスを 1 台も失わずに毎年更新し、デバイスが引き続き応答することを確かめます。</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>まず練習する</translation>
    </message>
    <message>
        <source>A practice tenant on this computer, with Intune, Apple&apos;s portal and devices. Nothing in it is real.</source>
        <translation>このコンピューター上の練習用テナントです（Intune、Apple のポータル、デバイス）。本物は何も含まれていません。</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>練習する(&amp;P)</translation>
    </message>
    <message>
        <source>Without signing in</source>
        <translation>サインインなし</translation>
    </message>
    <message>
        <source>For when consent takes days and the certificate ends tomorrow: you type what Intune&apos;s page shows.</source>
        <translation>管理者の同意に数日かかり、証明書が明日期限切れになるような場合に使います。Intune のページに表示される内容を手で入力します。</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>サインインせずに続行(&amp;W)</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>ファイルの確認</translation>
    </message>
    <message>
        <source>Find out whether a file is the certificate or signing request that Intune needs.</source>
        <translation>ファイルが Intune に必要な証明書または証明書署名要求であるかどうかを確認します。</translation>
    </message>
    <message>
        <source>&amp;Check …</source>
        <translation>確認(&amp;C)…</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>テナントを接続</translation>
    </message>
    <message>
        <source>By its domain, or with the connection file that your Entra admin gave you.</source>
        <translation>ドメインを入力するか、Entra 管理者から受け取った接続ファイルを使います。</translation>
    </message>
    <message>
        <source>C&amp;onnect …</source>
        <translation>接続(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Wizard</name>
    <message>
        <source>Please sign in; your browser opens for it …</source>
        <translation>サインインしてください。ブラウザーが開きます…</translation>
    </message>
    <message>
        <source>Go on &amp;without signing in</source>
        <translation>サインインせずに続行(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>Ended as you wished. Nothing is lost.</source>
        <translation>ご希望どおり終了しました。失われたものはありません。</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3 – %4</source>
        <translation>手順 %1/%2: %3 – %4</translation>
    </message>
</context>
</TS>
