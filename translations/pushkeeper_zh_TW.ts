<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AdminPage</name>
    <message>
        <source>For your Entra admin</source>
        <translation>致您的 Entra 系統管理員</translation>
    </message>
    <message>
        <source>You are asked to register Pushkeeper in the tenant %1.</source>
        <translation>請您在租用戶 %1 中註冊 Pushkeeper。</translation>
    </message>
    <message>
        <source>%1 asks you to register Pushkeeper in the tenant %2.</source>
        <translation>%1 請您在租用戶 %2 中註冊 Pushkeeper。</translation>
    </message>
    <message>
        <source>Pushkeeper looks after the Apple MDM push certificate of Intune. If that certificate runs out, no command reaches an iPhone, iPad or Mac any more; if it is replaced by a wrong one, every device has to be enrolled again. Pushkeeper renews it each year and watches it in between.</source>
        <translation>Pushkeeper 用於管理 Intune 的 Apple MDM 推播憑證。如果該憑證到期，任何命令都無法再送達 iPhone、iPad 或 Mac；如果換成錯誤的憑證，所有裝置都必須重新註冊。Pushkeeper 每年續訂此憑證，並在其間持續監看。</translation>
    </message>
    <message>
        <source>It runs on the computers of the people named below and has no server of its own: what it reads goes from Microsoft Graph to those computers. It works only with the permissions below, and only within the roles of the person who is signed in.</source>
        <translation>它在下列人員的電腦上執行，沒有自己的伺服器：所讀取的資料從 Microsoft Graph 直接傳到這些電腦。它只使用下列權限，而且只在登入人員的角色範圍內運作。</translation>
    </message>
    <message>
        <source>Only reads. Used every day; its sign-in is kept in the keychain of the computer.</source>
        <translation>僅讀取。每天使用；其登入資訊保存在電腦的鑰匙圈中。</translation>
    </message>
    <message>
        <source>Writes. Used once a year; its sign-in is kept in memory only and ends with the renewal.</source>
        <translation>寫入。每年使用一次；其登入資訊僅保存在記憶體中，續訂完成後即失效。</translation>
    </message>
    <message>
        <source>Only reads, without anybody signed in, by a certificate. This package holds the public part of it; the key stays on the computer that watches.</source>
        <translation>僅讀取，不需要任何人登入，使用憑證。此套件包含憑證的公開部分；金鑰保留在執行監看的電腦上。</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>要求的內容</translation>
    </message>
    <message>
        <source>Separate registrations, so that what watches every day can change nothing:</source>
        <translation>應用程式註冊彼此分開，因此每天執行監看的那一個無法變更任何內容：</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Its limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>誰可以使用</translation>
    </message>
    <message>
        <source>Assignment is required, so that nobody else in the tenant can sign in:</source>
        <translation>需要指派使用者，因此租用戶中的其他人無法登入：</translation>
    </message>
    <message>
        <source>No names were given. Please assign those who are to renew the certificate.</source>
        <translation>未提供姓名。請指派要續訂憑證的人員。</translation>
    </message>
    <message>
        <source>Which role you need</source>
        <translation>您需要的角色</translation>
    </message>
    <message>
        <source>Cloud Application Administrator or Application Administrator can do all of this. Intune Administrator cannot.</source>
        <translation>雲端應用程式管理員（Cloud Application Administrator）或應用程式管理員（Application Administrator）可以完成所有這些操作。Intune 管理員則不行。</translation>
    </message>
    <message>
        <source>One exception: the consent for %1 needs a Privileged Role Administrator, because nobody is signed in there.</source>
        <translation>有一個例外：對 %1 的同意需要特殊權限角色管理員（Privileged Role Administrator），因為它在無人登入的情況下使用。</translation>
    </message>
    <message>
        <source>One way: a script</source>
        <translation>方式一：使用指令碼</translation>
    </message>
    <message>
        <source>Both scripts do the same. They are plain text, show what they will do and ask before they do it, and may be run again at any time.</source>
        <translation>兩個指令碼的作用相同。它們都是純文字，會先顯示將要執行的操作並詢問您，然後才執行，而且可以隨時再次執行。</translation>
    </message>
    <message>
        <source>Windows: Microsoft Graph PowerShell</source>
        <translation>Windows：Microsoft Graph PowerShell</translation>
    </message>
    <message>
        <source>Azure Cloud Shell, macOS, Linux: Azure CLI</source>
        <translation>Azure Cloud Shell、macOS、Linux：Azure CLI</translation>
    </message>
    <message>
        <source>Open %1 and go to %2.</source>
        <translation>開啟 %1，移至 %2。</translation>
    </message>
    <message>
        <source>Enter the name %1, choose &quot;%2&quot; and press Register. Note the Application (client) ID.</source>
        <translation>輸入名稱 %1，選擇「%2」，然後按一下「註冊」（Register）。請記下「應用程式 (用戶端) 識別碼」（Application (client) ID）。</translation>
    </message>
    <message>
        <source>Go to %1 and upload pushkeeper-unattended.cer.</source>
        <translation>移至 %1，上傳 pushkeeper-unattended.cer。</translation>
    </message>
    <message>
        <source>Go to %1 and enter http://localhost as a redirect URI. Leave &quot;Allow public client flows&quot; off.</source>
        <translation>移至 %1，輸入 http://localhost 作為重新導向 URI。「允許公用用戶端流程」（Allow public client flows）保持關閉。</translation>
    </message>
    <message>
        <source>Go to %1 and tick what stands in the table of %2. Remove User.Read, which Entra adds by itself.</source>
        <translation>移至 %1，勾選 %2 的表格中列出的權限。請移除 Entra 自動新增的 User.Read。</translation>
    </message>
    <message>
        <source>Press &quot;Grant admin consent&quot;.</source>
        <translation>按一下「授與系統管理員同意」（Grant admin consent）。</translation>
    </message>
    <message>
        <source>Go to %1, open %2, and under Properties set &quot;Assignment required?&quot; to Yes. Under &quot;Users and groups&quot; add the people named above.</source>
        <translation>移至 %1，開啟 %2，在「屬性」（Properties）中將「需要指派?」（Assignment required?）設為「是」。在「使用者和群組」（Users and groups）中新增上述人員。</translation>
    </message>
    <message>
        <source>The other way: by hand</source>
        <translation>方式二：手動操作</translation>
    </message>
    <message>
        <source>If somebody else has to consent</source>
        <translation>如果需要由其他人同意</translation>
    </message>
    <message>
        <source>The scripts give consent themselves if your role allows it. Otherwise these pages ask for it; the scripts print them with the client ID filled in. By hand, put the client ID of the registration where CLIENT-ID stands.</source>
        <translation>如果您的角色允許，指令碼會直接給予同意。否則請透過以下頁面要求同意；指令碼會輸出這些頁面，並已填入用戶端識別碼。手動操作時，請將 CLIENT-ID 換成該應用程式註冊的用戶端識別碼。</translation>
    </message>
    <message>
        <source>Afterwards the browser may say that it cannot open localhost. That is fine: consent is given if the address then holds admin_consent=True.</source>
        <translation>之後瀏覽器可能顯示無法開啟 localhost。這沒有問題：只要網址中包含 admin_consent=True，就表示已同意。</translation>
    </message>
    <message>
        <source>For each customer</source>
        <translation>對於每個客戶</translation>
    </message>
    <message>
        <source>An admin of the customer opens these pages once and signs in there. Under Enterprise applications assignment is then required and the people are named.</source>
        <translation>客戶的系統管理員開啟這些頁面一次，並在其中登入。之後在「企業應用程式」（Enterprise applications）中設為需要指派，並新增相關人員。</translation>
    </message>
    <message>
        <source>What to send back</source>
        <translation>需要傳回的內容</translation>
    </message>
    <message>
        <source>Please send the file connection.pushkeeper that the script wrote. If you did it by hand, send this text with your ids in it. It holds no secret.</source>
        <translation>請傳送指令碼寫入的檔案 connection.pushkeeper。如果是手動操作，請填入您的識別碼後傳送以下文字。其中不含任何機密資訊。</translation>
    </message>
    <message>
        <source>How to remove it later</source>
        <translation>日後如何移除</translation>
    </message>
    <message>
        <source>Under App registrations delete the registrations named above. Sign-ins, consent and assignments end with them.</source>
        <translation>在「應用程式註冊」（App registrations）中刪除上述應用程式註冊。登入、同意和指派會隨之失效。</translation>
    </message>
    <message>
        <source>To pause it, open each one under Enterprise applications &gt; Properties and set &quot;Enabled for users to sign-in?&quot; to No.</source>
        <translation>若要暫停使用，請在「企業應用程式」（Enterprise applications）&gt;「屬性」（Properties）中逐一開啟，並將「啟用使用者登入?」（Enabled for users to sign-in?）設為「否」。</translation>
    </message>
    <message>
        <source>The push certificate, Intune and the devices stay as they are.</source>
        <translation>推播憑證、Intune 和裝置維持不變。</translation>
    </message>
    <message>
        <source>This package holds no secret: no password, no token, no private key.</source>
        <translation>此套件不含任何機密資訊：沒有密碼，沒有權杖，也沒有私密金鑰。</translation>
    </message>
    <message>
        <source>Signing in with a code</source>
        <translation>使用代碼登入</translation>
    </message>
    <message>
        <source>It is asked for because there are computers without a browser, and it takes &quot;Allow public client flows&quot;. The risk: whoever is talked into typing a stranger&apos;s code signs that stranger in. Microsoft advises to block it where nobody needs it; then set it to No.</source>
        <translation>之所以要求，是因為有些電腦沒有瀏覽器，這需要「允許公用用戶端流程」（Allow public client flows）。風險：被誘騙輸入陌生人代碼的人會讓該陌生人登入。Microsoft 建議在無人需要時封鎖它；此時請設為「否」。</translation>
    </message>
    <message>
        <source>Go to %1 and enter http://localhost as a redirect URI. Set &quot;Allow public client flows&quot; to Yes, for signing in with a code.</source>
        <translation>移至 %1，並輸入 http://localhost 作為重新導向 URI。將「允許公用用戶端流程」（Allow public client flows）設為「是」，以便使用代碼登入。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Run pushkeeperctl --help to see what it takes.</source>
        <translation>執行 pushkeeperctl --help 即可查看可用的選項。</translation>
    </message>
    <message>
        <source>--at takes a date such as 2026-11-24.</source>
        <translation>--at 需要日期，例如 2026-11-24。</translation>
    </message>
    <message>
        <source>Keeps the Apple MDM push certificate of a Microsoft Intune tenant alive.</source>
        <translation>讓 Microsoft Intune 租用戶的 Apple MDM 推播憑證持續有效。</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>顯示版本後結束。</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>顯示這份說明後結束。</translation>
    </message>
    <message>
        <source>Judge certificates and signing requests on disk, offline.</source>
        <translation>離線檢查磁碟上的憑證與憑證簽署要求。</translation>
    </message>
    <message>
        <source>Exit code: 0 accept, 1 warn, 2 stop (the worst file counts), 64 wrong usage.</source>
        <translation>結束代碼：0 通過、1 警告、2 停止（以最嚴重的檔案為準），64 用法錯誤。</translation>
    </message>
    <message>
        <source>Files to judge; each is judged by its own kind.</source>
        <translation>要檢查的檔案；每個檔案依其類型檢查。</translation>
    </message>
    <message>
        <source>The push certificate that is installed now.</source>
        <translation>目前已安裝的推播憑證。</translation>
    </message>
    <message>
        <source>The signing request that the certificate should answer.</source>
        <translation>憑證應對應的憑證簽署要求。</translation>
    </message>
    <message>
        <source>Trust this issuer as well; can be given several times.</source>
        <translation>一併信任這個簽發者；可指定多次。</translation>
    </message>
    <message>
        <source>Judge dates as of this day or moment (ISO 8601, UTC) instead of now.</source>
        <translation>以這個日期或時間點（ISO 8601，UTC）判斷日期，而不是以現在為準。</translation>
    </message>
    <message>
        <source>Answer in JSON: an array with an object for each file.</source>
        <translation>以 JSON 輸出：一個陣列，每個檔案對應一個物件。</translation>
    </message>
    <message>
        <source>ACCEPT</source>
        <translation>通過</translation>
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
        <translation>主題</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>簽發者</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效時間</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>到期時間</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>廠商</translation>
    </message>
    <message>
        <source>Vendor valid until</source>
        <translation>廠商憑證到期時間</translation>
    </message>
    <message>
        <source>Take a fresh signing request from Intune and save it.</source>
        <translation>從 Intune 取得新的憑證簽署要求並儲存。</translation>
    </message>
    <message>
        <source>Where to save it; the current folder otherwise.</source>
        <translation>儲存位置；預設為目前的資料夾。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已儲存：%1</translation>
    </message>
    <message>
        <source>In Apple&apos;s portal press Renew on the row of this tenant and upload it there.</source>
        <translation>在 Apple 入口網站中，於此租用戶的那一列按下 Renew，並在該處上傳。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Apple device(s)</source>
        <translation>
            <numerusform>%Ln 部 Apple 裝置</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>Show the Apple devices that Intune manages.</source>
        <translation>顯示由 Intune 管理的 Apple 裝置。</translation>
    </message>
    <message>
        <source>List each device, not only the counts.</source>
        <translation>列出每部裝置，而不只是數量。</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩餘天數</translation>
    </message>
    <message>
        <source>Apple Account (Apple ID in Intune)</source>
        <translation>Apple 帳號（在 Intune 中為 Apple ID）</translation>
    </message>
    <message>
        <source>Intune has no Apple MDM push certificate.</source>
        <translation>Intune 沒有 Apple MDM 推播憑證。</translation>
    </message>
    <message>
        <source>Agreement with Apple</source>
        <translation>與 Apple 的協議</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>尚未同意</translation>
    </message>
    <message>
        <source>Show the agreement with Apple, too; this signs in with the right to renew.</source>
        <translation>一併顯示與 Apple 的協議；為此會以續訂權限登入。</translation>
    </message>
    <message>
        <source>The file that says where the tenant lives; &quot;rehearse --serve&quot; prints one.</source>
        <translation>說明租用戶所在位置的檔案；「rehearse --serve」會輸出一個。</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>以 JSON 回答。</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 warning, 4 sign-in or permission needed, 5 service or network, 6 cancelled, 64 wrong usage.</source>
        <translation>結束代碼：0 完成，1 警告，4 需要登入或權限，5 服務或網路，6 已取消，64 用法錯誤。</translation>
    </message>
    <message>
        <source>If no browser opens, open this page yourself:</source>
        <translation>若瀏覽器未開啟，請自行開啟此頁面：</translation>
    </message>
    <message>
        <source>This is a practice tenant; nothing in it is real.</source>
        <translation>這是練習租用戶，其中沒有任何真實內容。</translation>
    </message>
    <message>
        <source>Intune&apos;s page: %1</source>
        <translation>Intune 頁面：%1</translation>
    </message>
    <message>
        <source>Apple&apos;s portal: %1</source>
        <translation>Apple 入口網站：%1</translation>
    </message>
    <message>
        <source>Press Ctrl+C to end it.</source>
        <translation>按 Ctrl+C 結束。</translation>
    </message>
    <message>
        <source>Run a practice tenant on this computer: Intune, Entra and Apple&apos;s portal, with devices.</source>
        <translation>在這部電腦上執行練習租用戶：Intune、Entra 與 Apple 入口網站，並附有裝置。</translation>
    </message>
    <message>
        <source>Keep it running until it is ended, and print its cloud file.</source>
        <translation>持續執行直到被結束，並輸出其雲端檔案。</translation>
    </message>
    <message>
        <source>The port to listen on; any free one otherwise.</source>
        <translation>接聽的連接埠；預設為任一可用的連接埠。</translation>
    </message>
    <message>
        <source>How many devices the practice tenant has.</source>
        <translation>練習租用戶有多少部裝置。</translation>
    </message>
    <message>
        <source>How many days its certificate has left; negative if it has expired.</source>
        <translation>憑證剩餘天數；已過期則為負數。</translation>
    </message>
    <message>
        <source>Begin before the first set-up: no certificate yet.</source>
        <translation>從首次設定之前開始：尚無憑證。</translation>
    </message>
    <message>
        <source>Sign in by hand, also at a practice tenant.</source>
        <translation>手動登入，在練習租用戶上也是如此。</translation>
    </message>
    <message>
        <source>This could not be written into the records:</source>
        <translation>無法寫入記錄：</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>正在登入…</translation>
    </message>
    <message>
        <source>The story to play; a practice admin presses the buttons.</source>
        <translation>要演練的情境；由練習系統管理員按下按鈕。</translation>
    </message>
    <message>
        <source>The records of this rehearsal lie in %1</source>
        <translation>這次演練的記錄位於 %1</translation>
    </message>
    <message>
        <source>The Apple Account that the certificate is made with.</source>
        <translation>用於建立憑證的 Apple 帳號。</translation>
    </message>
    <message>
        <source>The file that Apple&apos;s portal gave you.</source>
        <translation>從 Apple 入口網站取得的檔案。</translation>
    </message>
    <message>
        <source>Wait for that file in this folder, whatever it is called.</source>
        <translation>在這個資料夾中等候該檔案，不論檔名為何。</translation>
    </message>
    <message>
        <source>Agree, for the whole tenant and for good, that Intune sends data to Apple.</source>
        <translation>同意 Intune 將資料傳送給 Apple；對整個租用戶有效，且無法撤回。</translation>
    </message>
    <message>
        <source>Go on although something warns.</source>
        <translation>即使有警告也繼續。</translation>
    </message>
    <message>
        <source>The last step to take.</source>
        <translation>要執行的最後一個步驟。</translation>
    </message>
    <message>
        <source>Ask nothing; end where an answer is missing.</source>
        <translation>不詢問；缺少回答時即結束。</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 not shown by Intune yet, 2 stopped to protect the devices, 3 an answer is missing, 4 sign-in or permission needed, 5 service or network, 6 cancelled, 64 wrong usage. The next call goes on where this one stood.</source>
        <translation>結束代碼：0 完成，1 Intune 尚未顯示，2 為保護裝置而停止，3 缺少回答，4 需要登入或權限，5 服務或網路，6 已取消，64 用法錯誤。下次執行會從這次停下的地方繼續。</translation>
    </message>
    <message>
        <source>Go back to the topic that the devices know.</source>
        <translation>恢復為裝置目前使用的主題。</translation>
    </message>
    <message>
        <source>Keep the topic that is installed now, for this reason.</source>
        <translation>以這個原因保留目前已安裝的主題。</translation>
    </message>
    <message>
        <source>The topic in the management profile of a device, where Intune has no certificate.</source>
        <translation>裝置的管理描述檔中的主題，用於 Intune 沒有憑證的情況。</translation>
    </message>
    <message>
        <source>Uploading the certificate to Intune …</source>
        <translation>正在將憑證上傳到 Intune…</translation>
    </message>
    <message>
        <source>Reading what Intune has …</source>
        <translation>正在讀取 Intune 的目前狀態…</translation>
    </message>
    <message>
        <source>Please run &quot;pushkeeperctl setup&quot; for the first set-up.</source>
        <translation>首次設定請執行「pushkeeperctl setup」。</translation>
    </message>
    <message>
        <source>Please run &quot;pushkeeperctl renew&quot;: this tenant had a certificate already, and a new one would cut off its devices.</source>
        <translation>請執行「pushkeeperctl renew」：此租用戶已經有過憑證，如果建立新的憑證，其裝置會失去連線。</translation>
    </message>
    <message>
        <source>The Apple Account that the certificate is made with:</source>
        <translation>用於建立憑證的 Apple 帳號：</translation>
    </message>
    <message>
        <source>Which Apple Account is the certificate made with? Nobody but you knows.</source>
        <translation>憑證使用哪個 Apple 帳號建立？只有您知道。</translation>
    </message>
    <message>
        <source>Apple Account (Apple ID in Intune): %1</source>
        <translation>Apple 帳號（在 Intune 中為 Apple ID）：%1</translation>
    </message>
    <message>
        <source>Agree? [y/N]</source>
        <translation>同意嗎？[y/N]</translation>
    </message>
    <message>
        <source>Taking a signing request from Intune …</source>
        <translation>正在從 Intune 取得憑證簽署要求…</translation>
    </message>
    <message>
        <source>Waiting for the certificate in %1 …</source>
        <translation>正在等候憑證（資料夾：%1）…</translation>
    </message>
    <message>
        <source>The file that Apple&apos;s portal gave you:</source>
        <translation>從 Apple 入口網站取得的檔案：</translation>
    </message>
    <message>
        <source>Which file did Apple&apos;s portal give you? Name it with --certificate, or the folder that it arrives in with --downloads.</source>
        <translation>從 Apple 入口網站取得的是哪個檔案？請用 --certificate 指定該檔案，或用 --downloads 指定其所在的下載資料夾。</translation>
    </message>
    <message>
        <source>Go on although something warns? [y/N]</source>
        <translation>有警告，仍要繼續嗎？[y/N]</translation>
    </message>
    <message>
        <source>Something warns. Please read it before you go on.</source>
        <translation>有警告。請先閱讀，再繼續。</translation>
    </message>
    <message>
        <source>Intune does not show the new certificate yet. Please run this again in a few minutes; nothing is sent twice.</source>
        <translation>Intune 尚未顯示新憑證。請過幾分鐘再次執行；不會重複傳送任何內容。</translation>
    </message>
    <message>
        <source>Intune shows another certificate than the one that was uploaded. Somebody else may be at work; ask in your team, then run this again.</source>
        <translation>Intune 顯示的憑證與已上傳的憑證不同。可能有其他人正在操作；請向您的團隊確認，然後再次執行。</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>Words that stand for &quot;yes&quot; on the console, lower case, separated by spaces</extracomment>
        <translation>是 y yes</translation>
    </message>
    <message>
        <source>Open Apple&apos;s portal: %1</source>
        <translation>請開啟 Apple 入口網站：%1</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>請使用此帳號登入：%1</translation>
    </message>
    <message>
        <source>Upload there: %1</source>
        <translation>請在該處上傳：%1</translation>
    </message>
    <message>
        <source>Intune has a certificate of another topic than the devices know. To go back to theirs: --restore. If all devices were enrolled anew with the other one: --adopt REASON.</source>
        <translation>Intune 中憑證的主題與裝置目前使用的主題不同。要恢復為裝置的主題：--restore。如果所有裝置都已用另一個主題重新註冊：--adopt 原因。</translation>
    </message>
    <message>
        <source>Intune has no certificate, but this tenant may have devices, so Create would be wrong. Read the topic from the management profile of a device and give it with --topic.</source>
        <translation>Intune 沒有憑證，但此租用戶可能有裝置，因此不應使用「Create a Certificate」。請從裝置的管理描述檔中讀取主題，並用 --topic 指定。</translation>
    </message>
    <message>
        <source>The Apple Account is lost for good: a new topic, for this reason. Every device has to be enrolled again.</source>
        <translation>Apple 帳號已徹底遺失：因此使用新的主題。所有裝置都必須重新註冊。</translation>
    </message>
    <message>
        <source>The last block of the topic that is given up, typed by hand.</source>
        <translation>將被放棄的主題的最後一段，須手動輸入。</translation>
    </message>
    <message>
        <source>Renew although the certificate is fresh.</source>
        <translation>即使憑證是新的也續訂。</translation>
    </message>
    <message>
        <source>Waiting until Intune shows the new certificate …</source>
        <translation>正在等待 Intune 顯示新憑證…</translation>
    </message>
    <message>
        <source>A new topic cuts off every Apple device of the tenant: each has to be enrolled again. Do this only if Apple&apos;s support cannot give back the Apple Account. The list of devices is saved as reenrolment-plan.csv in the tenant&apos;s folder. To go on, run this again and type the last block of the old topic: --confirm-topic BLOCK</source>
        <translation>新的主題會使租用戶的所有 Apple 裝置斷線，每部裝置都必須重新註冊。只有在 Apple 支援也無法取回 Apple 帳號時才這樣做。裝置清單已儲存在租用戶的資料夾中，名為 reenrolment-plan.csv。若要繼續，請再執行一次，並輸入舊主題的最後一段：--confirm-topic BLOCK</translation>
    </message>
    <message>
        <source>Nothing to do: the certificate is fresh, valid until %1. To renew it all the same: --early</source>
        <translation>無需操作：憑證是新的，有效期至 %1。若仍要續訂：--early</translation>
    </message>
    <message>
        <source>Terms: %1</source>
        <translation>條款：%1</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>已連線：%1</translation>
    </message>
    <message>
        <source>Tenant ID: %1</source>
        <translation>租用戶識別碼：%1</translation>
    </message>
    <message>
        <source>Cloud: %1</source>
        <translation>雲端：%1</translation>
    </message>
    <message>
        <source>Nobody can sign in there yet: the tenant has no registration for Pushkeeper. &quot;pushkeeperctl auth package&quot; makes the package that your Entra admin needs.</source>
        <translation>目前還沒有人可以在那裡登入：租用戶中沒有 Pushkeeper 的應用程式註冊。「pushkeeperctl auth package」會產生您的 Entra 系統管理員所需的套件。</translation>
    </message>
    <message>
        <source>Next: pushkeeperctl auth login --tenant %1</source>
        <translation>下一步：pushkeeperctl auth login --tenant %1</translation>
    </message>
    <message>
        <source>Connect tenants, sign in and out, and keep credentials.</source>
        <translation>連接租用戶、登入和登出，並保存認證資訊。</translation>
    </message>
    <message>
        <source>Connect a tenant.</source>
        <translation>連接租用戶。</translation>
    </message>
    <message>
        <source>A domain, the id of the tenant, or an address of somebody there.</source>
        <translation>網域、租用戶的識別碼，或該租用戶中某人的地址。</translation>
    </message>
    <message>
        <source>The connection file that your Entra admin gave you.</source>
        <translation>您的 Entra 系統管理員提供的連線檔案。</translation>
    </message>
    <message>
        <source>A cloud that Pushkeeper does not carry, with the tenant in it.</source>
        <translation>Pushkeeper 未內建的雲端，以及其中的租用戶。</translation>
    </message>
    <message>
        <source>What you call the tenant.</source>
        <translation>您對該租用戶的稱呼。</translation>
    </message>
    <message>
        <source>Client ID of the registration for watching.</source>
        <translation>用於監看的應用程式註冊的用戶端識別碼。</translation>
    </message>
    <message>
        <source>Client ID of the registration for renewing.</source>
        <translation>用於續訂的應用程式註冊的用戶端識別碼。</translation>
    </message>
    <message>
        <source>Use the registrations of this connected tenant, as partners do for their customers.</source>
        <translation>使用這個已連線租用戶的應用程式註冊，適用於合作夥伴管理其客戶的租用戶。</translation>
    </message>
    <message>
        <source>Use Microsoft&apos;s own client id, which many tools share. Nothing is stored then.</source>
        <translation>使用 Microsoft 自己的用戶端識別碼，許多工具共用它。此時不會儲存任何內容。</translation>
    </message>
    <message>
        <source>Warning: what the tenant allows Microsoft&apos;s own client id, it allows every tool that uses it. Try with it, then register Pushkeeper.</source>
        <translation>警告：租用戶允許 Microsoft 自己的用戶端識別碼執行的操作，使用它的所有工具都可以執行。可以先用它試用，之後請註冊 Pushkeeper。</translation>
    </message>
    <message>
        <source>Name a tenant, or a connection file with --file.</source>
        <translation>請指定租用戶，或用 --file 指定連線檔案。</translation>
    </message>
    <message>
        <source>Sign in for watching.</source>
        <translation>登入以進行監看。</translation>
    </message>
    <message>
        <source>Signed in as %1 at tenant %2.</source>
        <translation>已使用 %1 登入租用戶 %2。</translation>
    </message>
    <message>
        <source>The sign-in could not be kept and ends with this command.</source>
        <translation>登入資訊無法保存，將在此命令結束時失效。</translation>
    </message>
    <message>
        <source>Remove every credential of a tenant.</source>
        <translation>移除租用戶的所有認證資訊。</translation>
    </message>
    <message>
        <source>Signed out. The keychain was read again: nothing of this tenant is left in it.</source>
        <translation>已登出。已再次讀取鑰匙圈：其中沒有留下此租用戶的任何內容。</translation>
    </message>
    <message>
        <source>Make a key for watching without a person, and write its public certificate.</source>
        <translation>產生用於無人值守監看的金鑰，並寫出其公開憑證。</translation>
    </message>
    <message>
        <source>Where the public certificate is written, for your Entra admin.</source>
        <translation>公開憑證的寫出位置，供您的 Entra 系統管理員使用。</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>用途：%1</translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>誰可以處理：%1</translation>
    </message>
    <message>
        <source>Find out what a tenant still lacks. Changes nothing.</source>
        <translation>查明租用戶還缺少什麼。不會變更任何內容。</translation>
    </message>
    <message>
        <source>Sign in first if nobody is signed in.</source>
        <translation>如果無人登入，則先登入。</translation>
    </message>
    <message>
        <source>Make the package for your Entra admin, to forward.</source>
        <translation>產生可轉寄給 Entra 系統管理員的套件。</translation>
    </message>
    <message>
        <source>A connected tenant, or a domain or id of one that is not connected yet.</source>
        <translation>已連線的租用戶，或尚未連線的租用戶的網域或識別碼。</translation>
    </message>
    <message>
        <source>Where the package is written.</source>
        <translation>套件的寫出位置。</translation>
    </message>
    <message>
        <source>Sign-in name of somebody who is to use Pushkeeper; may be given several times.</source>
        <translation>要使用 Pushkeeper 的人員的登入名稱；可指定多次。</translation>
    </message>
    <message>
        <source>Public certificate for watching without a person.</source>
        <translation>用於無人值守監看的公開憑證。</translation>
    </message>
    <message>
        <source>Ask for the permission to make devices check in, too.</source>
        <translation>一併要求讓裝置簽入的權限。</translation>
    </message>
    <message>
        <source>Ask for reading Intune&apos;s audit log, too.</source>
        <translation>一併要求讀取 Intune 稽核記錄的權限。</translation>
    </message>
    <message>
        <source>Ask for reading the other Apple tokens, too.</source>
        <translation>一併要求讀取其他 Apple 權杖的權限。</translation>
    </message>
    <message>
        <source>Ask for reading Intune&apos;s roles, too.</source>
        <translation>一併要求讀取 Intune 角色的權限。</translation>
    </message>
    <message>
        <source>For partners: the registrations serve the tenants of customers.</source>
        <translation>適用於合作夥伴：這些應用程式註冊用於客戶的租用戶。</translation>
    </message>
    <message>
        <source>Open this page in any browser and type the code %1:</source>
        <translation>請在任一瀏覽器中開啟此頁面，並輸入代碼 %1：</translation>
    </message>
    <message>
        <source>Policies often block this way; then sign in with the browser of this computer.</source>
        <translation>原則經常會封鎖這種方式；遇到時，請使用這部電腦的瀏覽器登入。</translation>
    </message>
    <message>
        <source>Show who is signed in, at one tenant or at all.</source>
        <translation>顯示在一個或所有租用戶中的登入者。</translation>
    </message>
    <message>
        <source>Only this tenant.</source>
        <translation>僅此租用戶。</translation>
    </message>
    <message>
        <source>Ask Entra whether the sign-in and the consent still hold.</source>
        <translation>詢問 Entra，登入和同意是否仍然有效。</translation>
    </message>
    <message>
        <source>The tenant, by id, domain or name; not needed if only one is connected.</source>
        <translation>租用戶，可用識別碼、網域或名稱指定；只連接了一個租用戶時不需要。</translation>
    </message>
    <message>
        <source>Sign in with a code at any browser; policies often block this.</source>
        <translation>在任一瀏覽器中使用代碼登入；原則經常會封鎖這種方式。</translation>
    </message>
    <message>
        <source>Do without the keychain: the sign-in ends with this command.</source>
        <translation>不使用鑰匙圈：登入會隨此命令結束而失效。</translation>
    </message>
    <message>
        <source>The proxy did not accept that user name and password.</source>
        <translation>Proxy 未接受該使用者名稱和密碼。</translation>
    </message>
    <message>
        <source>The proxy %1 asks who you are before it lets this program through. It is your company&apos;s proxy, not Microsoft.</source>
        <translation>Proxy %1 在放行此程式之前要求確認您的身分。這是貴公司的 Proxy，不是 Microsoft。</translation>
    </message>
    <message>
        <source>User name: </source>
        <translation>使用者名稱：</translation>
    </message>
    <message>
        <source>Password (not shown): </source>
        <translation>密碼（不顯示）：</translation>
    </message>
    <message>
        <source>Make a new key although there is one, which is then lost.</source>
        <translation>即使已有金鑰也產生新金鑰，原金鑰隨之遺失。</translation>
    </message>
    <message>
        <source>There is a key for this tenant already. With --replace a new one takes its place, and serves once your Entra admin has added its certificate.</source>
        <translation>此租用戶已有金鑰。使用 --replace 會由新金鑰取代，並在您的 Entra 系統管理員新增其憑證後生效。</translation>
    </message>
    <message>
        <source>The key is in the keychain. Give %1 to your Entra admin, who adds it to the registration for watching without a person. Until you connect the tenant with the connection file that comes back, sign-in stays as it is.</source>
        <translation>金鑰位於鑰匙圈中。請將 %1 交給您的 Entra 系統管理員，由其新增到用於無人值守監看的應用程式註冊中。在您使用傳回的連線檔案連接租用戶之前，登入方式維持不變。</translation>
    </message>
    <message>
        <source>Ask for signing in with a code at any browser, too, for computers without one.</source>
        <translation>同時要求使用代碼在任一瀏覽器中登入，用於沒有瀏覽器的電腦。</translation>
    </message>
    <message>
        <source>Only devices with all these words in name, model, serial number or platform.</source>
        <translation>僅列出名稱、型號、序號或平台中包含所有這些字詞的裝置。</translation>
    </message>
    <message>
        <source>Only devices whose last check-in says this: alive, late, stale, silent, never or as-designed; can be given several times.</source>
        <translation>僅列出上次簽入屬於下列狀態的裝置：alive、late、stale、silent、never 或 as-designed；可指定多次。</translation>
    </message>
    <message>
        <source>Only devices of this platform: iOS, iPadOS, macOS, tvOS or visionOS; can be given several times.</source>
        <translation>僅列出此平台的裝置：iOS、iPadOS、macOS、tvOS 或 visionOS；可指定多次。</translation>
    </message>
    <message>
        <source>Write the devices into this new file, as a table for spreadsheets; &apos;-&apos; for the output.</source>
        <translation>將裝置寫入這個新檔案，格式為可用試算表開啟的表格；「-」表示直接輸出。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) written to %1</source>
        <translation>
            <numerusform>已將 %Ln 部裝置寫入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show how long the push certificate lasts, whether the devices answered at the last reading, and what to do next.</source>
        <translation>顯示推播憑證的有效期、上次讀取時裝置是否有回應，以及下一步要做什麼。</translation>
    </message>
    <message>
        <source>Ask nobody; show what the records hold. Nobody signs in for it.</source>
        <translation>不向任何服務查詢，只顯示記錄中的內容。不需要登入。</translation>
    </message>
    <message>
        <source>have a look at the tenant: pushkeeperctl status</source>
        <translation>查看租用戶：pushkeeperctl status</translation>
    </message>
    <message>
        <source>find out whether this is a first set-up or a rescue: pushkeeperctl setup</source>
        <translation>確認這是首次設定還是修復：pushkeeperctl setup</translation>
    </message>
    <message>
        <source>go on with the set-up or renewal that is under way: pushkeeperctl renew</source>
        <translation>繼續進行中的設定或續訂：pushkeeperctl renew</translation>
    </message>
    <message>
        <source>renew, with the same Apple Account and topic: pushkeeperctl renew</source>
        <translation>使用相同的 Apple 帳號和主題續訂：pushkeeperctl renew</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>無需操作</translation>
    </message>
    <message>
        <source>The records know of no Apple MDM push certificate.</source>
        <translation>記錄中沒有 Apple MDM 推播憑證。</translation>
    </message>
    <message>
        <source>Uploaded with Pushkeeper</source>
        <translation>使用 Pushkeeper 上傳的時間</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>not read yet: pushkeeperctl devices</source>
        <translation>尚未讀取：pushkeeperctl devices</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 部中有 %1 部</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>資料時間</translation>
    </message>
    <message>
        <source>Last upload</source>
        <translation>上次上傳</translation>
    </message>
    <message>
        <source>Last successful check</source>
        <translation>上次成功檢查</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>You can ask the devices in Intune yourself, and watch the answers here:</source>
        <translation>您可以自行在 Intune 中要求裝置簽入，並在這裡觀察回應：</translation>
    </message>
    <message>
        <source>Then run this again with --no-request.</source>
        <translation>然後加上 --no-request 再次執行。</translation>
    </message>
    <message>
        <source>Ask devices to check in now, and see which of them do.</source>
        <translation>要求裝置立即簽入，並查看哪些裝置有簽入。</translation>
    </message>
    <message>
        <source>How many minutes to wait for answers.</source>
        <translation>等候回應的分鐘數。</translation>
    </message>
    <message>
        <source>Send nothing: you ask the devices in Intune, the answers are watched here.</source>
        <translation>不傳送任何內容：由您在 Intune 中要求裝置簽入，這裡只觀察回應。</translation>
    </message>
    <message>
        <source>Drop a test that was interrupted and begin a new one.</source>
        <translation>捨棄已中斷的測試，並開始新的測試。</translation>
    </message>
    <message>
        <source>Exit code: 0 all devices answered, 1 some did not, 3 it was not said whom to ask, 4 sign-in or permission needed, 5 service or network, 6 cancelled, 64 wrong usage. A test that was interrupted goes on with the next call; nobody is asked twice.</source>
        <translation>結束代碼：0 所有裝置都有回應，1 部分裝置沒有回應，3 未指定要求哪些裝置，4 需要登入或權限，5 服務或網路，6 已取消，64 用法錯誤。已中斷的測試會在下次執行時繼續；不會重複要求同一部裝置。</translation>
    </message>
    <message>
        <source>So many devices, drawn at random.</source>
        <translation>隨機抽取的裝置數量。</translation>
    </message>
    <message>
        <source>Only devices of this system.</source>
        <translation>僅此系統的裝置。</translation>
    </message>
    <message>
        <source>Every device that can answer.</source>
        <translation>所有能回應的裝置。</translation>
    </message>
    <message>
        <source>These devices, by their ids in Intune.</source>
        <translation>這些裝置，以其在 Intune 中的識別碼指定。</translation>
    </message>
    <message>
        <source>Whom to ask? Name it with --sample, --platform, --all or --device.</source>
        <translation>要讓哪些裝置簽入？請用 --sample、--platform、--all 或 --device 指定。</translation>
    </message>
    <message>
        <source>Press Enter as soon as you pressed it:</source>
        <translation>在 Intune 中按下按鈕後，請立即按 Enter：</translation>
    </message>
    <message>
        <source>Going on with the sync test of %1; --restart begins a new one.</source>
        <translation>繼續進行 %1 的同步測試；若要開始新的測試：--restart。</translation>
    </message>
    <message>
        <source>%1 · next look at %2</source>
        <translation>%1 · 下次查看：%2</translation>
    </message>
    <message>
        <source>No answer from:</source>
        <translation>沒有回應的裝置：</translation>
    </message>
    <message>
        <source>Read every device anew, not only those that have checked in since.</source>
        <translation>重新讀取所有裝置，而不只是之後簽入過的裝置。</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>Show, hand on or forget what this computer holds of a tenant.</source>
        <translation>顯示、交付或清除這部電腦保存的租用戶資訊。</translation>
    </message>
    <message>
        <source>Show what is held of a tenant, what for, and for how long.</source>
        <translation>顯示保存了租用戶的哪些資訊、用途以及保留多久。</translation>
    </message>
    <message>
        <source>This computer holds of tenant %1:</source>
        <translation>這部電腦保存的租用戶 %1 資訊：</translation>
    </message>
    <message>
        <source>Users of devices are never kept.</source>
        <translation>從不保存裝置的使用者。</translation>
    </message>
    <message>
        <source>Write all that is held of a tenant into a new file, except for credentials.</source>
        <translation>將保存的租用戶資訊全部寫入新檔案，認證除外。</translation>
    </message>
    <message>
        <source>The new file, as JSON; &apos;-&apos; for the output.</source>
        <translation>新檔案（JSON）；「-」表示輸出。</translation>
    </message>
    <message>
        <source>Written to %1. It names devices and accounts: keep it where others cannot read it.</source>
        <translation>已寫入 %1。其中包含裝置和帳號名稱：請保存在他人無法讀取的位置。</translation>
    </message>
    <message>
        <source>Forget what is held of a tenant, credentials included.</source>
        <translation>清除保存的租用戶資訊，包括認證。</translation>
    </message>
    <message>
        <source>Only what tells devices apart; the tenant stays.</source>
        <translation>僅限可區分裝置的資訊；租用戶保留。</translation>
    </message>
    <message>
        <source>Do it; without this it is only said.</source>
        <translation>確實執行；不加此選項則只說明。</translation>
    </message>
    <message>
        <source>This would forget the last reading of the devices, the baselines and the sync test. A verdict on an upload that is not firm yet would stay as it is.</source>
        <translation>這會清除上次讀取的裝置、基準和同步測試。尚未確定的上傳結論會維持不變。</translation>
    </message>
    <message>
        <source>This would sign out and forget the tenant with its record, its certificates and its renewals. The next renewal would not know the topic that it must keep. Export it first: pushkeeperctl data export.</source>
        <translation>這會登出並清除該租用戶及其記錄、憑證和續訂。下次續訂將不知道必須保留哪個主題。請先匯出：pushkeeperctl data export。</translation>
    </message>
    <message>
        <source>A set-up or renewal is under way. It would have to begin anew.</source>
        <translation>有一次設定或續訂正在進行，屆時必須重新開始。</translation>
    </message>
    <message>
        <source>Nothing was changed. To do it, add --yes.</source>
        <translation>沒有變更任何內容。要執行，請加上 --yes。</translation>
    </message>
    <message>
        <source>Forgotten. The next reading of the devices begins anew.</source>
        <translation>已清除。下次讀取裝置會從頭開始。</translation>
    </message>
    <message>
        <source>Forgotten. Only the journal still says what was done when, without devices and their users.</source>
        <translation>已清除。只有日誌仍記錄何時做了什麼，不含裝置及其使用者。</translation>
    </message>
</context>
<context>
    <name>ConsentMessage</name>
    <message>
        <source>Hello,</source>
        <translation>您好：</translation>
    </message>
    <message>
        <source>I use Pushkeeper to renew our Apple MDM push certificate in Intune. It lacks permissions that I cannot grant:</source>
        <translation>我使用 Pushkeeper 更新 Intune 中的 Apple MDM 推播憑證。它缺少下列權限，而我無法授與：</translation>
    </message>
    <message>
        <source>This link grants them for our tenant; Microsoft&apos;s page lists each of them first:</source>
        <translation>此連結可為我們的租用戶授與這些權限；Microsoft 的頁面會先逐一列出：</translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>誰可以處理：%1</translation>
    </message>
</context>
<context>
    <name>DeviceCell</name>
    <message>
        <source>Never</source>
        <translation>從未</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Within 24 hours</source>
        <translation>24 小時內</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7 天內</translation>
    </message>
    <message>
        <source>Silent for 7 days</source>
        <translation>7 天沒有回應</translation>
    </message>
    <message>
        <source>Silent for 90 days</source>
        <translation>90 天沒有回應</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>不需簽入</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>符合規範</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <translation>不符合規範</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>衝突</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>In grace period</source>
        <translation>在寬限期內</translation>
    </message>
    <message>
        <source>Configuration Manager</source>
        <translation>Configuration Manager</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Last check-in</source>
        <translation>上次簽入</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>簽入狀況</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>擁有者</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>合規性</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理狀態</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>註冊時間</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>受管理</translation>
    </message>
    <message>
        <source>Waits to be retired</source>
        <translation>等待淘汰</translation>
    </message>
    <message>
        <source>Retiring failed</source>
        <translation>淘汰失敗</translation>
    </message>
    <message>
        <source>Waits to be wiped</source>
        <translation>等待抹除</translation>
    </message>
    <message>
        <source>Wiping failed</source>
        <translation>抹除失敗</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>狀況不良</translation>
    </message>
    <message>
        <source>Waits to be deleted</source>
        <translation>等待刪除</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已淘汰</translation>
    </message>
    <message>
        <source>Wiped</source>
        <translation>已抹除</translation>
    </message>
    <message>
        <source>Wiping called off</source>
        <translation>已取消抹除</translation>
    </message>
    <message>
        <source>Retiring called off</source>
        <translation>已取消淘汰</translation>
    </message>
    <message>
        <source>Only discovered</source>
        <translation>僅探索到</translation>
    </message>
    <message>
        <source>It answers: its last check-in is less than 24 hours old. Nothing to do.</source>
        <translation>裝置有回應：上次簽入距今不到 24 小時。無需操作。</translation>
    </message>
    <message>
        <source>It missed its usual check-ins, which come about every 8 hours. It may be switched off or without a network; look again tomorrow.</source>
        <translation>裝置通常約每 8 小時簽入一次，但最近沒有簽入。可能已關機或沒有網路；請明天再看。</translation>
    </message>
    <message>
        <source>It has been silent for more than 7 days. Switch it on where it has a network, and read the devices again. If many fell silent at once, look at the push certificate.</source>
        <translation>裝置已超過 7 天沒有回應。請在有網路的地方將它開機，然後重新讀取裝置。如果許多裝置同時不再回應，請查看推播憑證。</translation>
    </message>
    <message>
        <source>It has been silent for more than 90 days and proves nothing about the certificate. If it is lost or out of use, retire it in Intune.</source>
        <translation>裝置已超過 90 天沒有回應，無法用來判斷憑證的狀況。如果裝置已遺失或不再使用，請在 Intune 中淘汰它。</translation>
    </message>
    <message>
        <source>It never checked in: its enrolment did not come to its end. Enrol it again, or delete it in Intune.</source>
        <translation>裝置從未簽入：註冊沒有完成。請重新註冊，或在 Intune 中刪除它。</translation>
    </message>
    <message>
        <source>No check-in is expected: it was retired, wiped or deleted, or is only discovered. Nothing to do.</source>
        <translation>裝置不需簽入：它已淘汰、抹除或刪除，或僅被探索到。無需操作。</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>checked in within 24 hours</source>
        <translation>24 小時內已簽入</translation>
    </message>
    <message>
        <source>checked in within 7 days</source>
        <translation>7 天內已簽入</translation>
    </message>
    <message>
        <source>silent for more than 7 days</source>
        <translation>超過 7 天沒有回應</translation>
    </message>
    <message>
        <source>never checked in</source>
        <translation>從未簽入</translation>
    </message>
    <message>
        <source>silent for more than 90 days</source>
        <translation>超過 90 天沒有回應</translation>
    </message>
    <message>
        <source>no check-in expected</source>
        <translation>不需簽入</translation>
    </message>
    <message>
        <source>Reading the devices: %1 …</source>
        <translation>正在讀取裝置：%1…</translation>
    </message>
    <message>
        <source>Reading the devices: %1 of %2, %3 a second, %4 left …</source>
        <translation>正在讀取裝置：%1/%2，每秒 %3，還剩 %4…</translation>
    </message>
</context>
<context>
    <name>EntraText</name>
    <message>
        <source>Sign in again.</source>
        <translation>請重新登入。</translation>
    </message>
    <message>
        <source>Sign in again and follow the steps in the browser.</source>
        <translation>請重新登入，並依照瀏覽器中的步驟操作。</translation>
    </message>
    <message>
        <source>Sign in on a computer that the organisation manages, with a browser that is signed in to your work account (Edge, or Chrome and Firefox with single sign-on switched on). Or ask your Entra admin for an exception.</source>
        <translation>請在組織管理的電腦上登入，並使用已登入您工作帳號的瀏覽器（Edge，或已啟用單一登入的 Chrome 和 Firefox）。或者請您的 Entra 系統管理員設為例外。</translation>
    </message>
    <message>
        <source>The sign-in with a code cannot prove which device it is for. Sign in with the browser of a managed computer instead.</source>
        <translation>使用代碼登入時，無法證明是為哪一部裝置登入。請改用受管理電腦上的瀏覽器登入。</translation>
    </message>
    <message>
        <source>A second factor is needed</source>
        <translation>需要第二重驗證</translation>
    </message>
    <message>
        <source>The organisation wants the sign-in confirmed with a second factor, such as an authenticator app, or wants one to be set up.</source>
        <translation>組織要求使用第二重驗證（例如驗證器應用程式）確認登入，或要求設定第二重驗證。</translation>
    </message>
    <message>
        <source>Another confirmation is needed</source>
        <translation>需要另一項確認</translation>
    </message>
    <message>
        <source>The organisation has sign-ins confirmed by a service outside of Microsoft Entra.</source>
        <translation>組織使用 Microsoft Entra 以外的服務確認登入。</translation>
    </message>
    <message>
        <source>The sign-in needs your confirmation</source>
        <translation>登入需要您確認</translation>
    </message>
    <message>
        <source>Entra cannot renew it without you: something about the account or a policy has changed.</source>
        <translation>沒有您的參與，Entra 無法延續登入：帳號或原則已有變更。</translation>
    </message>
    <message>
        <source>Something else must be done first</source>
        <translation>需要先完成其他操作</translation>
    </message>
    <message>
        <source>Entra asks for a step outside of this program. Its page says which.</source>
        <translation>Entra 要求在此程式之外完成一個步驟。其頁面會說明是哪個步驟。</translation>
    </message>
    <message>
        <source>Sign in again, do what the page says, then try once more.</source>
        <translation>請重新登入，依照頁面的說明操作，然後再試一次。</translation>
    </message>
    <message>
        <source>Entra does not let this sign-in through at present</source>
        <translation>Entra 目前不允許這次登入</translation>
    </message>
    <message>
        <source>It cannot be solved here, but Entra&apos;s page explains the reason.</source>
        <translation>這裡無法解決此問題，但 Entra 的頁面會說明原因。</translation>
    </message>
    <message>
        <source>Sign in again to read the reason. If it names a policy, show it to your Entra admin.</source>
        <translation>請重新登入以查看原因。如果其中提到原則，請將它告知您的 Entra 系統管理員。</translation>
    </message>
    <message>
        <source>An administrator must approve this program</source>
        <translation>需要系統管理員核准此程式</translation>
    </message>
    <message>
        <source>The tenant has not yet given this program the permissions that it asks for. Most accounts cannot give them, administrators of Intune included.</source>
        <translation>租用戶尚未授與此程式所要求的權限。大多數帳號都無權授與，Intune 管理員也不例外。</translation>
    </message>
    <message>
        <source>Forward the package for the Entra admin, who gives admin consent. Then sign in again.</source>
        <translation>請將套件轉寄給有權授與系統管理員同意的 Entra 系統管理員。然後重新登入。</translation>
    </message>
    <message>
        <source>The sign-in was declined</source>
        <translation>登入遭到拒絕</translation>
    </message>
    <message>
        <source>It was cancelled, or the permissions were not accepted, on Entra&apos;s page. Nothing was changed.</source>
        <translation>在 Entra 的頁面上取消了登入，或未接受權限。未變更任何內容。</translation>
    </message>
    <message>
        <source>Sign in again when you are ready, or ask your Entra admin to approve the permissions for everyone.</source>
        <translation>準備好之後請重新登入，或請您的 Entra 系統管理員為所有人核准這些權限。</translation>
    </message>
    <message>
        <source>A policy of the organisation does not allow this sign-in</source>
        <translation>組織的原則不允許這次登入</translation>
    </message>
    <message>
        <source>Conditional Access or the security defaults of the tenant want something that this sign-in does not have: for instance another network, device or way to sign in. The same sign-in will be refused again.</source>
        <translation>租用戶的條件式存取或安全性預設值要求這次登入不具備的條件，例如其他網路、裝置或登入方式。同樣的登入會再次遭到拒絕。</translation>
    </message>
    <message>
        <source>Ask your Entra admin which policy it was: the sign-in logs of Entra name it. The details here help to find the entry.</source>
        <translation>請您的 Entra 系統管理員查看是哪項原則：Entra 的登入記錄中會列出。這裡的詳細資料有助於找到對應的項目。</translation>
    </message>
    <message>
        <source>Policies often block the sign-in with a code. Sign in with the browser instead, or ask your Entra admin which policy it was.</source>
        <translation>原則經常會封鎖使用代碼登入。請改用瀏覽器登入，或請您的 Entra 系統管理員查看是哪項原則。</translation>
    </message>
    <message>
        <source>A managed device is needed</source>
        <translation>需要受管理的裝置</translation>
    </message>
    <message>
        <source>The organisation wants a managed (compliant) device and a browser with single sign-on.</source>
        <translation>組織要求使用受管理的（符合規範的）裝置，以及支援單一登入的瀏覽器。</translation>
    </message>
    <message>
        <source>A joined device is needed</source>
        <translation>需要已加入的裝置</translation>
    </message>
    <message>
        <source>The organisation wants a device that is joined to it in Microsoft Entra, and a browser with single sign-on that can prove so.</source>
        <translation>組織要求使用已在 Microsoft Entra 中加入組織的裝置，以及能夠證明這一點、支援單一登入的瀏覽器。</translation>
    </message>
    <message>
        <source>Only approved apps may sign in</source>
        <translation>只有經核准的應用程式可以登入</translation>
    </message>
    <message>
        <source>A policy of the organisation wants an approved app with Intune&apos;s app protection, which this program cannot be.</source>
        <translation>組織的原則要求使用受 Intune 應用程式保護的核准應用程式，而此程式無法成為這樣的應用程式。</translation>
    </message>
    <message>
        <source>Ask your Entra admin to exempt this program from the policy.</source>
        <translation>請您的 Entra 系統管理員將此程式排除在該原則之外。</translation>
    </message>
    <message>
        <source>The account is not assigned to this program</source>
        <translation>此帳號未指派給此程式</translation>
    </message>
    <message>
        <source>In Entra, the enterprise application of this program requires assignment, and this account is not on its list.</source>
        <translation>在 Entra 中，此程式的企業應用程式需要指派使用者，而此帳號不在其清單中。</translation>
    </message>
    <message>
        <source>Ask your Entra admin to assign the account, then sign in again.</source>
        <translation>請您的 Entra 系統管理員指派此帳號，然後重新登入。</translation>
    </message>
    <message>
        <source>Entra does not know this registration</source>
        <translation>Entra 無法識別此應用程式註冊</translation>
    </message>
    <message>
        <source>There is no active registration with this client ID in this tenant and cloud. It may be mistyped, deleted or switched off.</source>
        <translation>在此租用戶和雲端中，沒有使用此用戶端識別碼的有效應用程式註冊。可能是輸入有誤，或應用程式註冊已刪除或停用。</translation>
    </message>
    <message>
        <source>Compare client ID, tenant and cloud with the registration in Entra, or ask your Entra admin to do so.</source>
        <translation>請將用戶端識別碼、租用戶和雲端與 Entra 中的應用程式註冊比對，或請您的 Entra 系統管理員比對。</translation>
    </message>
    <message>
        <source>The registration is not set up for a desktop program</source>
        <translation>此應用程式註冊未設定為用於桌面程式</translation>
    </message>
    <message>
        <source>Entra asks for a secret, which a desktop program does not have: public client flows are off, or the redirect address is registered as Web.</source>
        <translation>Entra 要求提供祕密，而桌面程式沒有祕密：公用用戶端流程已關閉，或重新導向位址註冊為 Web。</translation>
    </message>
    <message>
        <source>Ask your Entra admin to open the registration under Authentication, to register http://localhost under Mobile and desktop applications, and to set Allow public client flows to Yes if you sign in with a code.</source>
        <translation>請您的 Entra 系統管理員開啟該應用程式註冊的「驗證」（Authentication），在「行動應用程式與傳統型應用程式」（Mobile and desktop applications）中註冊 http://localhost；如果您使用代碼登入，還需將「允許公用用戶端流程」（Allow public client flows）設為「是」。</translation>
    </message>
    <message>
        <source>The redirect address is not registered</source>
        <translation>重新導向位址未註冊</translation>
    </message>
    <message>
        <source>Entra sends its answer only to registered addresses. The one of this program is missing, or it is registered as another type.</source>
        <translation>Entra 只將回應傳送到已註冊的位址。此程式的位址缺少，或註冊為其他類型。</translation>
    </message>
    <message>
        <source>Ask your Entra admin to open the registration under Authentication, to register http://localhost under Mobile and desktop applications, and to remove it from Web and Single-page application.</source>
        <translation>請您的 Entra 系統管理員開啟該應用程式註冊的「驗證」（Authentication），在「行動應用程式與傳統型應用程式」（Mobile and desktop applications）中註冊 http://localhost，並將其從「Web」和「單頁應用程式」（Single-page application）中移除。</translation>
    </message>
    <message>
        <source>This registration takes no certificate</source>
        <translation>此應用程式註冊不接受憑證</translation>
    </message>
    <message>
        <source>It is set up as a public client, and such a client may not use a credential.</source>
        <translation>它設定為公用用戶端，而這類用戶端不能使用認證資訊。</translation>
    </message>
    <message>
        <source>Use a second registration for unattended watching, or ask your Entra admin to set Allow public client flows to No.</source>
        <translation>請為無人值守監看使用第二個應用程式註冊，或請您的 Entra 系統管理員將「允許公用用戶端流程」（Allow public client flows）設為「否」。</translation>
    </message>
    <message>
        <source>The sign-in must name the tenant</source>
        <translation>登入時必須指定租用戶</translation>
    </message>
    <message>
        <source>This registration serves the accounts of one tenant only, and none was named.</source>
        <translation>此應用程式註冊只用於一個租用戶的帳號，而未指定租用戶。</translation>
    </message>
    <message>
        <source>Enter the id or a domain of the tenant, then sign in again.</source>
        <translation>請輸入租用戶的識別碼或網域，然後重新登入。</translation>
    </message>
    <message>
        <source>This client ID belongs to Microsoft</source>
        <translation>此用戶端識別碼屬於 Microsoft</translation>
    </message>
    <message>
        <source>Microsoft lets its own programs have only chosen permissions, and those that are needed here are not among them.</source>
        <translation>Microsoft 只允許自己的程式擁有選定的權限，而這裡需要的權限不在其中。</translation>
    </message>
    <message>
        <source>Have an own registration made in Entra, and enter its client ID.</source>
        <translation>請在 Entra 中建立專用的應用程式註冊，並輸入其用戶端識別碼。</translation>
    </message>
    <message>
        <source>The tenant was not found</source>
        <translation>找不到租用戶</translation>
    </message>
    <message>
        <source>There is no tenant with this id or domain in this cloud. It may be mistyped, or live in another cloud.</source>
        <translation>此雲端中沒有使用此識別碼或網域的租用戶。可能是輸入有誤，或租用戶位於其他雲端。</translation>
    </message>
    <message>
        <source>Check the id or domain of the tenant, and the cloud.</source>
        <translation>請檢查租用戶的識別碼或網域，以及所選的雲端。</translation>
    </message>
    <message>
        <source>The tenant lives in another cloud</source>
        <translation>租用戶位於其他雲端</translation>
    </message>
    <message>
        <source>It signs in at another cloud of Microsoft than the one chosen here.</source>
        <translation>該租用戶在 Microsoft 的另一個雲端登入，而不是這裡選擇的雲端。</translation>
    </message>
    <message>
        <source>Choose the cloud of the tenant, then sign in again.</source>
        <translation>請選擇該租用戶所在的雲端，然後重新登入。</translation>
    </message>
    <message>
        <source>Another account is needed</source>
        <translation>需要使用其他帳號</translation>
    </message>
    <message>
        <source>The account does not belong to this tenant, or several accounts are signed in.</source>
        <translation>此帳號不屬於此租用戶，或有多個帳號已登入。</translation>
    </message>
    <message>
        <source>Sign in again and pick an account of this tenant.</source>
        <translation>請重新登入，並選擇此租用戶的帳號。</translation>
    </message>
    <message>
        <source>The account is locked</source>
        <translation>帳號已鎖定</translation>
    </message>
    <message>
        <source>Entra locks an account for a while after many attempts, or when they come from an unusual address.</source>
        <translation>多次嘗試登入，或從不常見的位址登入時，Entra 會將帳號鎖定一段時間。</translation>
    </message>
    <message>
        <source>Wait some minutes, or ask your Entra admin. Then sign in again.</source>
        <translation>請稍候幾分鐘，或聯絡您的 Entra 系統管理員。然後重新登入。</translation>
    </message>
    <message>
        <source>The password has expired</source>
        <translation>密碼已到期</translation>
    </message>
    <message>
        <source>It must be changed before this account can go on.</source>
        <translation>必須先變更密碼，此帳號才能繼續使用。</translation>
    </message>
    <message>
        <source>Sign in again and choose a new password in the browser.</source>
        <translation>請重新登入，並在瀏覽器中設定新密碼。</translation>
    </message>
    <message>
        <source>The account is switched off</source>
        <translation>帳號已停用</translation>
    </message>
    <message>
        <source>An administrator has disabled this account.</source>
        <translation>系統管理員已停用此帳號。</translation>
    </message>
    <message>
        <source>Sign in with another account, or ask your Entra admin to enable it.</source>
        <translation>請使用其他帳號登入，或請您的 Entra 系統管理員啟用此帳號。</translation>
    </message>
    <message>
        <source>User name or password were not accepted</source>
        <translation>使用者名稱或密碼未被接受</translation>
    </message>
    <message>
        <source>Entra does not know them together.</source>
        <translation>Entra 無法識別這個組合。</translation>
    </message>
    <message>
        <source>Sign in again. Entra&apos;s page also helps with a forgotten password.</source>
        <translation>請重新登入。如果忘記密碼，Entra 的頁面也可提供協助。</translation>
    </message>
    <message>
        <source>The earlier sign-in was revoked</source>
        <translation>先前的登入已被撤銷</translation>
    </message>
    <message>
        <source>The password was changed, or somebody ended all sessions of this account.</source>
        <translation>密碼已變更，或有人結束了此帳號的所有工作階段。</translation>
    </message>
    <message>
        <source>The password was changed</source>
        <translation>密碼已變更</translation>
    </message>
    <message>
        <source>The earlier sign-in ended with the old password.</source>
        <translation>先前的登入已隨舊密碼失效。</translation>
    </message>
    <message>
        <source>It is time to sign in again</source>
        <translation>該重新登入了</translation>
    </message>
    <message>
        <source>A policy of the organisation (sign-in frequency) asks for it at regular times.</source>
        <translation>組織的原則（登入頻率）要求定期登入。</translation>
    </message>
    <message>
        <source>The earlier sign-in is no longer valid</source>
        <translation>先前的登入不再有效</translation>
    </message>
    <message>
        <source>Entra does not accept any more what was kept of it.</source>
        <translation>Entra 不再接受所保存的登入資訊。</translation>
    </message>
    <message>
        <source>The sign-in was interrupted</source>
        <translation>登入中斷</translation>
    </message>
    <message>
        <source>Its code had been used before, as happens when a connection breaks.</source>
        <translation>登入代碼先前已使用過，連線中斷時會發生這種情況。</translation>
    </message>
    <message>
        <source>The code for the sign-in has ended</source>
        <translation>登入代碼已失效</translation>
    </message>
    <message>
        <source>It was not used in time. Such a code holds for a few minutes.</source>
        <translation>代碼未及時使用。這類代碼只在幾分鐘內有效。</translation>
    </message>
    <message>
        <source>Start the sign-in again to get a new code.</source>
        <translation>請重新開始登入，以取得新代碼。</translation>
    </message>
    <message>
        <source>Entra does not know the code of this sign-in</source>
        <translation>Entra 無法識別這次登入的代碼</translation>
    </message>
    <message>
        <source>The code that was shown does not belong to a sign-in that waits.</source>
        <translation>顯示的代碼不屬於任何等待中的登入。</translation>
    </message>
    <message>
        <source>The earlier sign-in belongs to another registration</source>
        <translation>先前的登入屬於另一個應用程式註冊</translation>
    </message>
    <message>
        <source>It was made with another client ID than the one that is set now.</source>
        <translation>登入時使用的用戶端識別碼與目前設定的不同。</translation>
    </message>
    <message>
        <source>Access to this tenant is restricted</source>
        <translation>對此租用戶的存取受到限制</translation>
    </message>
    <message>
        <source>A tenant restriction of the network, or a policy for access across tenants, keeps this account out.</source>
        <translation>網路的租用戶限制或跨租用戶存取原則不允許此帳號進入。</translation>
    </message>
    <message>
        <source>Ask your network team or your Entra admin to allow this tenant.</source>
        <translation>請您的網路團隊或 Entra 系統管理員允許此租用戶。</translation>
    </message>
    <message>
        <source>The tenant lacks a service</source>
        <translation>租用戶缺少一項服務</translation>
    </message>
    <message>
        <source>It has no subscription for a service that is needed here, most likely Microsoft Intune.</source>
        <translation>該租用戶沒有這裡所需服務的訂閱，最可能缺少的是 Microsoft Intune。</translation>
    </message>
    <message>
        <source>Check that it is the right tenant and that it has an Intune licence.</source>
        <translation>請確認租用戶正確無誤，而且擁有 Intune 授權。</translation>
    </message>
    <message>
        <source>Entra has stopped repeated requests</source>
        <translation>Entra 已停止重複的要求</translation>
    </message>
    <message>
        <source>This program asked the same thing too often, which is a fault of it.</source>
        <translation>此程式過於頻繁地要求同一內容，這是程式的瑕疵。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again. If it happens again, copy the details and report them.</source>
        <translation>請稍候幾分鐘，然後再試一次。如果再次發生，請複製詳細資料並回報。</translation>
    </message>
    <message>
        <source>A fault of this program at the sign-in</source>
        <translation>此程式在登入時發生瑕疵</translation>
    </message>
    <message>
        <source>It did not prove itself as Entra expects. It is not caused by anything you did.</source>
        <translation>程式未能依 Entra 的要求證明自己。這不是您的操作造成的。</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, copy the details and report them.</source>
        <translation>請重新登入。如果再次發生，請複製詳細資料並回報。</translation>
    </message>
    <message>
        <source>The credential was not accepted</source>
        <translation>認證資訊未被接受</translation>
    </message>
    <message>
        <source>The certificate for unattended watching is not registered with this client ID, or it is no longer valid there.</source>
        <translation>用於無人值守監看的憑證未在此用戶端識別碼下註冊，或在那裡已不再有效。</translation>
    </message>
    <message>
        <source>Ask your Entra admin to upload the .cer file of the certificate under Certificates &amp; secrets of the registration.</source>
        <translation>請您的 Entra 系統管理員將憑證的 .cer 檔案上傳到該應用程式註冊的「憑證及祕密」（Certificates &amp; secrets）中。</translation>
    </message>
    <message>
        <source>The credential has expired</source>
        <translation>認證資訊已到期</translation>
    </message>
    <message>
        <source>Entra no longer accepts what unattended watching signs in with.</source>
        <translation>Entra 不再接受無人值守監看用於登入的認證資訊。</translation>
    </message>
    <message>
        <source>Make a new certificate here, and ask your Entra admin to upload its .cer file under Certificates &amp; secrets of the registration.</source>
        <translation>請在此處產生新憑證，並請您的 Entra 系統管理員將其 .cer 檔案上傳到該應用程式註冊的「憑證及祕密」（Certificates &amp; secrets）中。</translation>
    </message>
    <message>
        <source>The clock of this computer seems wrong</source>
        <translation>這部電腦的時鐘似乎不正確</translation>
    </message>
    <message>
        <source>The sign-in carried a time that Entra finds too early or too late, so it was refused.</source>
        <translation>登入所帶的時間在 Entra 看來過早或過晚，因此遭到拒絕。</translation>
    </message>
    <message>
        <source>Set date, time and zone of this computer, then try again.</source>
        <translation>請設定這部電腦的日期、時間和時區，然後再試一次。</translation>
    </message>
    <message>
        <source>This registration may change things</source>
        <translation>此應用程式註冊可以進行變更</translation>
    </message>
    <message>
        <source>Unattended watching only reads, so that nobody can misuse its certificate, but a role of this registration lets it write.</source>
        <translation>無人值守監看只讀取，因此沒有人能濫用其憑證，但此應用程式註冊的一個角色允許它寫入。</translation>
    </message>
    <message>
        <source>Ask your Entra admin to remove that role from the registration, or use another one that may only read.</source>
        <translation>請您的 Entra 系統管理員從該應用程式註冊中移除該角色，或改用另一個只能讀取的應用程式註冊。</translation>
    </message>
    <message>
        <source>Entra cannot answer right now</source>
        <translation>Entra 目前無法回應</translation>
    </message>
    <message>
        <source>The sign-in service is busy or has a fault. This passes by itself.</source>
        <translation>登入服務正在忙碌或發生故障。稍後會自行恢復。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>請稍候幾分鐘，然後再試一次。</translation>
    </message>
    <message>
        <source>The sign-in has run out</source>
        <translation>登入已過期</translation>
    </message>
    <message>
        <source>It was not used in time: a fresh one must be taken up within minutes, and one that is kept ends after 90 days without use.</source>
        <translation>未及時使用：新的登入必須在幾分鐘內使用，已儲存的登入在 90 天未使用後失效。</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time</source>
        <translation>登入未能及時完成</translation>
    </message>
    <message>
        <source>The browser did not come back from the sign-in page within the time that a sign-in may take. Nothing was changed.</source>
        <translation>瀏覽器未在允許的時間內從登入頁面返回。未變更任何內容。</translation>
    </message>
    <message>
        <source>Sign in again and stay with the browser until it says that you are signed in. Where it cannot, sign in with a code.</source>
        <translation>請重新登入，並停留在瀏覽器中，直到顯示您已登入。如果無法做到，請使用代碼登入。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The work was cancelled</source>
        <translation>作業已取消</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>作業尚未完成就已停止。</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>準備好之後，請重新開始。</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>沒有連線</translation>
    </message>
    <message>
        <source>This computer could not reach the service.</source>
        <translation>這部電腦無法連線到服務。</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>請檢查網路連線，然後再試一次。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>服務未及時回應</translation>
    </message>
    <message>
        <source>The service did not answer in time. It may be busy, or the connection may be slow.</source>
        <translation>服務未在時限內回應，可能正在忙碌，或連線速度較慢。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>請過幾分鐘再試一次。</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>無法建立安全連線</translation>
    </message>
    <message>
        <source>The proxy stopped the connection</source>
        <translation>Proxy 阻擋了連線</translation>
    </message>
    <message>
        <source>The proxy between this computer and the internet refused the connection or wants a sign-in.</source>
        <translation>這部電腦與網際網路之間的 Proxy 伺服器拒絕連線，或要求登入。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your network team to let this host through.</source>
        <translation>請檢查這部電腦的 Proxy 設定，或請網路團隊放行此主機。</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>服務要求稍候</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>請稍候幾分鐘，然後再試一次。</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>需要登入</translation>
    </message>
    <message>
        <source>There is no valid sign-in, or the one from before has ended.</source>
        <translation>目前沒有有效的登入，或先前的登入已失效。</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <translation>請登入，然後再試一次。</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>缺少權限</translation>
    </message>
    <message>
        <source>The tenant has not yet granted this program a permission that this step needs.</source>
        <translation>租用戶尚未授與此程式這個步驟所需的權限。</translation>
    </message>
    <message>
        <source>Ask an administrator who can give admin consent in Microsoft Entra to grant it, then sign in again.</source>
        <translation>請有權在 Microsoft Entra 授與系統管理員同意的系統管理員授與此權限，然後重新登入。</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>拒絕存取</translation>
    </message>
    <message>
        <source>The account that is signed in may not do this. Its role may be missing or not yet active.</source>
        <translation>登入的帳號無權執行此作業。可能缺少所需的角色，或角色尚未啟用。</translation>
    </message>
    <message>
        <source>Activate the role or ask an administrator for it, then try again.</source>
        <translation>請啟用角色，或向系統管理員申請角色，然後再試一次。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>It does not exist at the place where it was looked for, or it has been removed.</source>
        <translation>在所查找的位置沒有此項目，或此項目已移除。</translation>
    </message>
    <message>
        <source>Check the name, then try again.</source>
        <translation>請檢查名稱，然後再試一次。</translation>
    </message>
    <message>
        <source>Something changed meanwhile</source>
        <translation>這段期間內容已有變更</translation>
    </message>
    <message>
        <source>Somebody else, or another window of this program, changed the same thing. Your change was not made.</source>
        <translation>其他人或此程式的另一個視窗變更了同一個項目。您的變更並未套用。</translation>
    </message>
    <message>
        <source>Read the present state again, then decide.</source>
        <translation>請重新讀取目前的狀態，再做決定。</translation>
    </message>
    <message>
        <source>An unexpected answer</source>
        <translation>收到未預期的回應</translation>
    </message>
    <message>
        <source>The service answered with something that this program does not understand.</source>
        <translation>此程式無法解讀服務的回應。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the details and report them.</source>
        <translation>請再試一次。如果再次發生，請複製詳細資料並回報。</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>沒有鑰匙圈</translation>
    </message>
    <message>
        <source>This system offers no keychain, so a credential cannot be kept safely.</source>
        <translation>此系統未提供鑰匙圈，因此無法安全地保存認證資訊。</translation>
    </message>
    <message>
        <source>Start or install a keychain service, or go on without storing anything: the sign-in then holds for this run only.</source>
        <translation>請啟動或安裝鑰匙圈服務，或不儲存任何資料直接繼續；若不儲存，登入只在這次執行期間有效。</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>鑰匙圈拒絕存取</translation>
    </message>
    <message>
        <source>The keychain of this system did not let this program read or write its entry.</source>
        <translation>此系統的鑰匙圈不允許此程式讀取或寫入其項目。</translation>
    </message>
    <message>
        <source>Allow the access when the system asks, then try again.</source>
        <translation>請在系統詢問時允許存取，然後再試一次。</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>鑰匙圈已鎖定</translation>
    </message>
    <message>
        <source>The credential in it can be read only after it is unlocked.</source>
        <translation>解除鎖定後，才能讀取其中的認證資訊。</translation>
    </message>
    <message>
        <source>Unlock the keychain of this system, then try again.</source>
        <translation>請解除鎖定此系統的鑰匙圈，然後再試一次。</translation>
    </message>
    <message>
        <source>Not the file that is needed</source>
        <translation>不是所需的檔案</translation>
    </message>
    <message>
        <source>Its content is damaged or of another kind than this step needs.</source>
        <translation>內容已損毀，或不是這個步驟所需的類型。</translation>
    </message>
    <message>
        <source>Choose the right file. If it should be the right one, download it again.</source>
        <translation>請選擇正確的檔案。如果確定檔案無誤，請重新下載。</translation>
    </message>
    <message>
        <source>This certificate does not fit</source>
        <translation>此憑證不符合</translation>
    </message>
    <message>
        <source>It is not the certificate that this step expects, so it was not used.</source>
        <translation>這不是這個步驟所需的憑證，因此未使用。</translation>
    </message>
    <message>
        <source>Compare the topic and the serial number, then choose the certificate that belongs to them.</source>
        <translation>請比對主題和序號，然後選擇相符的憑證。</translation>
    </message>
    <message>
        <source>The cryptographic check was not possible</source>
        <translation>無法進行密碼編譯檢查</translation>
    </message>
    <message>
        <source>The cryptography of this system could not work with this key, certificate or signature. That does not say whether it is genuine.</source>
        <translation>此系統的密碼編譯功能無法處理這個金鑰、憑證或簽章，但這並不表示其真偽。</translation>
    </message>
    <message>
        <source>Try again on a system with current updates, or copy the details and report them.</source>
        <translation>請在已安裝最新更新的系統上再試一次，或複製詳細資料並回報。</translation>
    </message>
    <message>
        <source>A file or folder could not be used</source>
        <translation>無法使用檔案或資料夾</translation>
    </message>
    <message>
        <source>The system did not let this program read or write there, or the disk is full.</source>
        <translation>系統不允許此程式在該處讀取或寫入，或磁碟空間已滿。</translation>
    </message>
    <message>
        <source>Check the access rights and the free space, or choose another place. Then try again.</source>
        <translation>請檢查存取權限和可用空間，或選擇其他位置，然後再試一次。</translation>
    </message>
    <message>
        <source>The records could not be used</source>
        <translation>無法使用記錄</translation>
    </message>
    <message>
        <source>The database of this program could not be read or written.</source>
        <translation>無法讀取或寫入此程式的資料庫。</translation>
    </message>
    <message>
        <source>Close other windows of this program and check the free space, then try again.</source>
        <translation>請關閉此程式的其他視窗並檢查可用空間，然後再試一次。</translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation>此程式發生錯誤</translation>
    </message>
    <message>
        <source>Something happened that this program was not prepared for. It is not caused by anything you did.</source>
        <translation>發生了此程式未預期的狀況，並非您的操作所造成。</translation>
    </message>
    <message>
        <source>Copy the details and report them. Then start the program again.</source>
        <translation>請複製詳細資料並回報，然後重新啟動程式。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of an error: what happened, then the file or host it happened to.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>請等候 %n 秒，然後再試一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>A fresh sign-in is wanted</source>
        <translation>需要重新登入</translation>
    </message>
    <message>
        <source>A policy of the organisation asks to confirm the sign-in before it goes on. Nothing was changed.</source>
        <translation>組織的原則要求先確認登入才能繼續。未變更任何內容。</translation>
    </message>
    <message>
        <source>Sign in again, then repeat the step.</source>
        <translation>請重新登入，然後重複此步驟。</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>收到其他來源的回應</translation>
    </message>
    <message>
        <source>A web page came where the service should have answered. Often it is the sign-in page of a guest network, or a proxy that blocks the address.</source>
        <translation>應由服務回應時，卻收到了網頁。通常是訪客網路的登入頁面，或是 Proxy 封鎖了該位址。</translation>
    </message>
    <message>
        <source>Open any web page in your browser and sign in to the network there, or ask your network team to let this host through. Then try again.</source>
        <translation>請在瀏覽器中開啟任一網頁並登入該網路，或請您的網路團隊放行此主機。然後再試一次。</translation>
    </message>
    <message>
        <source>An account of another tenant</source>
        <translation>其他租用戶的帳號</translation>
    </message>
    <message>
        <source>The account that signed in belongs to another tenant than the one that is open here. Nothing was read.</source>
        <translation>登入的帳號所屬的租用戶與這裡開啟的租用戶不同。未讀取任何內容。</translation>
    </message>
    <message>
        <source>Sign in again and choose an account of this tenant. A private window of the browser, or another browser, asks for the account anew.</source>
        <translation>請重新登入，並選擇此租用戶的帳號。使用瀏覽器的無痕視窗或其他瀏覽器時，會重新詢問帳號。</translation>
    </message>
    <message>
        <source>It has had many requests in a short time, or is out of order for a moment. Both pass by themselves.</source>
        <translation>它在短時間內收到大量要求，或暫時發生問題。兩種情況都會自行恢復。</translation>
    </message>
    <message>
        <source>The server could not prove its identity, so nothing was sent. Often the company network inspects the traffic, and this computer does not know the company&apos;s root certificate.</source>
        <translation>伺服器無法證明其身分，因此未傳送任何內容。通常是公司網路在檢查流量，而這部電腦沒有公司的根憑證。</translation>
    </message>
    <message>
        <source>Ask your network team to install the company&apos;s root certificate in the certificate store of this system, or to exempt this host from inspection. Check the date of this computer too.</source>
        <translation>請您的網路團隊將公司的根憑證安裝到此系統的憑證存放區，或將此主機排除在檢查之外。另請檢查這部電腦的日期。</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>Proxy 要求登入</translation>
    </message>
    <message>
        <source>The proxy of your company asks for a user name and a password. It let nothing of this program through yet.</source>
        <translation>貴公司的 Proxy 要求輸入使用者名稱和密碼。它尚未放行此程式的任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>請等候 %n 分鐘，然後再試一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be used here</source>
        <translation>此處無法使用</translation>
    </message>
    <message>
        <source>It does not have the form that is needed, or stands for nothing known.</source>
        <translation>格式不符合要求，或沒有與之對應的項目。</translation>
    </message>
    <message>
        <source>Compare it with the example beside the field or in the help, and try again.</source>
        <translation>請與欄位旁或說明中的範例對照，然後再試一次。</translation>
    </message>
    <message>
        <source>Try again in a minute and enter both when you are asked. Where nobody can be asked, put them into the proxy settings of this system, or into the variable https_proxy in the form http://user:password@host:port.</source>
        <translation>請在一分鐘後再試一次，並在提示時輸入兩者。在無法詢問任何人的情況下，請將其填入此系統的 Proxy 設定，或以 http://user:password@host:port 的形式填入變數 https_proxy。</translation>
    </message>
    <message>
        <source>Intune lists fewer devices than it counts</source>
        <translation>Intune 列出的裝置少於其統計的數量</translation>
    </message>
    <message>
        <source>Part of the list may be missing, so the last complete reading stays.</source>
        <translation>清單可能缺少一部分，因此保留上次完整讀取的結果。</translation>
    </message>
    <message>
        <source>Read the devices again. If the numbers stay the same, the list is taken as it is.</source>
        <translation>請重新讀取裝置。如果數字仍然相同，就會採用目前的清單。</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>MDM push certificate</source>
        <translation>MDM 推播憑證</translation>
    </message>
    <message>
        <source>Push certificate of an app</source>
        <translation>App 的推播憑證</translation>
    </message>
    <message>
        <source>Certificate for Wallet passes</source>
        <translation>Apple 錢包票卡的憑證</translation>
    </message>
    <message>
        <source>Certificate of an MDM vendor</source>
        <translation>MDM 廠商的憑證</translation>
    </message>
    <message>
        <source>Certificate that signs profiles</source>
        <translation>用於簽署描述檔的憑證</translation>
    </message>
    <message>
        <source>Push certificate of macOS Server</source>
        <translation>macOS Server 的推播憑證</translation>
    </message>
    <message>
        <source>Other certificate</source>
        <translation>其他憑證</translation>
    </message>
    <message>
        <source>Signing request</source>
        <translation>憑證簽署要求</translation>
    </message>
    <message>
        <source>Signing request without vendor signature</source>
        <translation>沒有廠商簽章的憑證簽署要求</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私密金鑰</translation>
    </message>
    <message>
        <source>PKCS#12 file</source>
        <translation>PKCS#12 檔案</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <source>Message from a service</source>
        <translation>服務傳回的訊息</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP 壓縮檔</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>空白檔案</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>損毀的檔案</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>不明檔案</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>This file is empty.</source>
        <translation>此檔案是空的。</translation>
    </message>
    <message>
        <source>Download it again. In Apple&apos;s portal, press Download in the same row.</source>
        <translation>請再次下載。在 Apple 入口網站中，於同一列按一下「Download」。</translation>
    </message>
    <message>
        <source>Sign in to Apple&apos;s portal again, then press Download in the same row.</source>
        <translation>請重新登入 Apple 入口網站，然後在同一列按一下「Download」。</translation>
    </message>
    <message>
        <source>This is a message from a service, not a certificate. %1</source>
        <translation>這是服務傳回的訊息，不是憑證。%1</translation>
    </message>
    <message>
        <source>Go back to the table in Apple&apos;s portal and press Download in the same row.</source>
        <translation>請回到 Apple 入口網站的表格，在同一列按一下「Download」。</translation>
    </message>
    <message>
        <source>This is a ZIP archive.</source>
        <translation>這是 ZIP 壓縮檔。</translation>
    </message>
    <message>
        <source>Unpack it and choose the file inside.</source>
        <translation>請解壓縮，然後選擇其中的檔案。</translation>
    </message>
    <message>
        <source>This is a PDF document, not a certificate.</source>
        <translation>這是 PDF 文件，不是憑證。</translation>
    </message>
    <message>
        <source>Choose the file that Apple&apos;s portal gave you; its name ends in .pem.</source>
        <translation>請選擇從 Apple 入口網站取得的檔案，其檔名以 .pem 結尾。</translation>
    </message>
    <message>
        <source>This is a PKCS#12 file: a certificate together with a private key, under a password. Intune does not take it.</source>
        <translation>這是 PKCS#12 檔案，內含憑證與私密金鑰，並以密碼保護。Intune 不接受此檔案。</translation>
    </message>
    <message>
        <source>This file holds a private key and no certificate.</source>
        <translation>此檔案含有私密金鑰，沒有憑證。</translation>
    </message>
    <message>
        <source>Keep it safe and do not share it. Choose the file that Apple&apos;s portal gave you.</source>
        <translation>請妥善保管，不要與他人分享。請選擇從 Apple 入口網站取得的檔案。</translation>
    </message>
    <message>
        <source>This file holds only a public key, not a certificate.</source>
        <translation>此檔案只有公開金鑰，沒有憑證。</translation>
    </message>
    <message>
        <source>This file holds neither a certificate nor a signing request.</source>
        <translation>此檔案既沒有憑證，也沒有憑證簽署要求。</translation>
    </message>
    <message>
        <source>Choose the file that Apple&apos;s portal or Intune gave you.</source>
        <translation>請選擇從 Apple 入口網站或 Intune 取得的檔案。</translation>
    </message>
    <message>
        <source>Choose the file that Apple&apos;s portal gave you; it has about 2 KB.</source>
        <translation>請選擇從 Apple 入口網站取得的檔案，大小約 2 KB。</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>無法讀取此檔案：%1</translation>
    </message>
    <message>
        <source>Check that it exists and that you may open it.</source>
        <translation>請確認檔案存在，而且您有權開啟。</translation>
    </message>
    <message>
        <source>Download it again. Do not open or save it in an editor.</source>
        <translation>請重新下載，不要用編輯器開啟或儲存。</translation>
    </message>
    <message>
        <source>This file declares XML entities. Neither Apple nor Microsoft writes such files, so it was not read.</source>
        <translation>此檔案宣告了 XML 實體。Apple 和 Microsoft 都不會產生這類檔案，因此未讀取。</translation>
    </message>
    <message>
        <source>Download the signing request from Intune again.</source>
        <translation>請從 Intune 重新下載憑證簽署要求。</translation>
    </message>
    <message>
        <source>This file also holds a private key. Only the certificate was looked at.</source>
        <translation>此檔案也含有私密金鑰。只檢查了憑證。</translation>
    </message>
    <message>
        <source>Intune does not need the key. Keep this file away from mail and shared folders.</source>
        <translation>Intune 不需要這個金鑰。請勿用電子郵件傳送此檔案，也不要放在共用資料夾中。</translation>
    </message>
    <message>
        <source>A part of this file cannot be read. The certificate itself is whole.</source>
        <translation>此檔案有一部分無法讀取，但憑證本身是完整的。</translation>
    </message>
    <message>
        <source>If you are not sure where the file comes from, download it again.</source>
        <translation>如果不確定檔案的來源，請重新下載。</translation>
    </message>
    <message>
        <source>Other content stands behind the certificate.</source>
        <translation>憑證之後還有其他內容。</translation>
    </message>
    <message>
        <source>Download the file again if it was edited or joined with another one.</source>
        <translation>如果檔案曾經編輯過，或與其他檔案合併過，請重新下載。</translation>
    </message>
    <message>
        <source>This file holds several push certificates of the same topic. The newest was taken.</source>
        <translation>此檔案含有多張相同主題的推播憑證，已採用最新的一張。</translation>
    </message>
    <message>
        <source>This file holds push certificates of different topics.</source>
        <translation>此檔案含有不同主題的推播憑證。</translation>
    </message>
    <message>
        <source>Choose a file with one certificate: the one you downloaded from the row of this tenant.</source>
        <translation>請選擇只含一張憑證的檔案，也就是從此租用戶那一列下載的檔案。</translation>
    </message>
    <message>
        <source>This is the signing request, not the certificate.</source>
        <translation>這是憑證簽署要求，不是憑證。</translation>
    </message>
    <message>
        <source>Upload it in Apple&apos;s portal with Renew, then choose the file that the portal gives you.</source>
        <translation>請在 Apple 入口網站按一下「Renew」並上傳此檔案，然後選擇從該入口網站取得的檔案。</translation>
    </message>
    <message>
        <source>This is a push certificate of an app (%1). Intune needs the one for device management.</source>
        <translation>這是 App 的推播憑證（%1）。Intune 需要的是裝置管理用的推播憑證。</translation>
    </message>
    <message>
        <source>Download the certificate from https://identity.apple.com/pushcert, not from Apple&apos;s developer site.</source>
        <translation>請從 https://identity.apple.com/pushcert 下載憑證，而不是從 Apple 的開發者網站下載。</translation>
    </message>
    <message>
        <source>This is a certificate for Wallet passes (%1), not for device management.</source>
        <translation>這是 Apple 錢包票卡的憑證（%1），不是裝置管理用的憑證。</translation>
    </message>
    <message>
        <source>Download the certificate from https://identity.apple.com/pushcert.</source>
        <translation>請從 https://identity.apple.com/pushcert 下載憑證。</translation>
    </message>
    <message>
        <source>This is the certificate of an MDM vendor (%1). Vendors sign requests with it; Intune cannot use it.</source>
        <translation>這是 MDM 廠商的憑證（%1）。廠商用它來簽署要求，Intune 無法使用。</translation>
    </message>
    <message>
        <source>Download the push certificate from https://identity.apple.com/pushcert.</source>
        <translation>請從 https://identity.apple.com/pushcert 下載推播憑證。</translation>
    </message>
    <message>
        <source>This certificate signs configuration profiles; it is not for push.</source>
        <translation>此憑證用於簽署設定描述檔，不能用於推播。</translation>
    </message>
    <message>
        <source>This push certificate belongs to Apple&apos;s macOS Server, not to Intune.</source>
        <translation>此推播憑證屬於 Apple 的 macOS Server，不屬於 Intune。</translation>
    </message>
    <message>
        <source>In Apple&apos;s portal, use the table for third-party servers and the row of Microsoft Corporation.</source>
        <translation>請在 Apple 入口網站的第三方伺服器表格中，使用 Microsoft Corporation 那一列。</translation>
    </message>
    <message>
        <source>This is a certificate for another purpose (%1).</source>
        <translation>這是其他用途的憑證（%1）。</translation>
    </message>
    <message>
        <source>This certificate looks like a push certificate, but it has no topic.</source>
        <translation>此憑證看起來像推播憑證，但沒有主題。</translation>
    </message>
    <message>
        <source>Download the certificate from https://identity.apple.com/pushcert again.</source>
        <translation>請從 https://identity.apple.com/pushcert 重新下載憑證。</translation>
    </message>
    <message>
        <source>This certificate names two topics. Apple does not issue such certificates.</source>
        <translation>此憑證列出兩個主題。Apple 不會簽發這樣的憑證。</translation>
    </message>
    <message>
        <source>Do not use it. Download the certificate from https://identity.apple.com/pushcert again.</source>
        <translation>請勿使用。請從 https://identity.apple.com/pushcert 重新下載憑證。</translation>
    </message>
    <message>
        <source>The topic does not begin as Apple&apos;s topics for Intune do.</source>
        <translation>此主題的開頭與 Apple 提供給 Intune 的主題不同。</translation>
    </message>
    <message>
        <source>Compare it with the Subject ID that Intune shows before you go on.</source>
        <translation>繼續之前，請與 Intune 顯示的「Subject ID」（主體識別碼）比對。</translation>
    </message>
    <message>
        <source>Apple issued this certificate.</source>
        <translation>此憑證由 Apple 簽發。</translation>
    </message>
    <message>
        <source>Apple issued this certificate through an issuer that is new to this version of Pushkeeper.</source>
        <translation>此憑證由 Apple 簽發，但此版本的 Pushkeeper 尚未收錄所用的簽發者。</translation>
    </message>
    <message>
        <source>The issuer that you named issued this certificate. It is not one of Apple&apos;s.</source>
        <translation>此憑證由您指定的簽發者簽發，該簽發者不屬於 Apple。</translation>
    </message>
    <message>
        <source>Apple issued this certificate, but not through the issuer it uses for push certificates (%1).</source>
        <translation>此憑證由 Apple 簽發，但不是透過推播憑證所用的簽發者（%1）。</translation>
    </message>
    <message>
        <source>Check that it comes from https://identity.apple.com/pushcert.</source>
        <translation>請確認憑證來自 https://identity.apple.com/pushcert 網站。</translation>
    </message>
    <message>
        <source>The signature is wrong: this certificate was altered after it was issued, or it only claims to come from its issuer (%1).</source>
        <translation>簽章不正確：此憑證在簽發後遭到變更，或只是假稱來自其簽發者（%1）。</translation>
    </message>
    <message>
        <source>Do not use it. Download the certificate again from https://identity.apple.com/pushcert.</source>
        <translation>請勿使用。請從 https://identity.apple.com/pushcert 重新下載憑證。</translation>
    </message>
    <message>
        <source>This certificate signed itself. Apple did not issue it.</source>
        <translation>此憑證是自我簽署的憑證，並非由 Apple 簽發。</translation>
    </message>
    <message>
        <source>Do not use it. Download the certificate from https://identity.apple.com/pushcert.</source>
        <translation>請勿使用。請從 https://identity.apple.com/pushcert 下載憑證。</translation>
    </message>
    <message>
        <source>The issuer is not known to this version of Pushkeeper (%1). Topic and key are right.</source>
        <translation>此版本的 Pushkeeper 無法辨識簽發者（%1）。主題和金鑰正確。</translation>
    </message>
    <message>
        <source>The issuer is not known to this version of Pushkeeper (%1), so it is not certain that the certificate is Apple&apos;s.</source>
        <translation>此版本的 Pushkeeper 無法辨識簽發者（%1），因此無法確定憑證是否來自 Apple。</translation>
    </message>
    <message>
        <source>The rules of this computer forbid the algorithm of this signature, so it cannot be checked.</source>
        <translation>這部電腦的安全性原則禁止此簽章所用的演算法，因此無法檢查。</translation>
    </message>
    <message>
        <source>Check the file on another computer, or download it again yourself.</source>
        <translation>請在另一部電腦上檢查此檔案，或自行重新下載。</translation>
    </message>
    <message>
        <source>Apple&apos;s mark for push certificates is missing.</source>
        <translation>缺少 Apple 推播憑證的標記。</translation>
    </message>
    <message>
        <source>The key is not of the usual kind (RSA with 2048 bits or more).</source>
        <translation>金鑰不是一般的類型（2048 位元以上的 RSA）。</translation>
    </message>
    <message>
        <source>Start again with a new signing request from Intune.</source>
        <translation>請從 Intune 取得新的憑證簽署要求，重新開始。</translation>
    </message>
    <message numerus="yes">
        <source>This certificate expired on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>此憑證已在 %1 到期，距今 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the same row in Apple&apos;s portal now. Do not press Create a Certificate.</source>
        <translation>請立即在 Apple 入口網站中更新同一列。請勿按「Create a Certificate」。</translation>
    </message>
    <message>
        <source>Plan the renewal of the same row in Apple&apos;s portal.</source>
        <translation>請安排在 Apple 入口網站中更新同一列。</translation>
    </message>
    <message>
        <source>This certificate is valid only from %1.</source>
        <translation>此憑證自 %1 起才有效。</translation>
    </message>
    <message>
        <source>Check the date of this computer.</source>
        <translation>請檢查這部電腦的日期。</translation>
    </message>
    <message>
        <source>Dates were judged by the clock of this computer; no service confirmed it.</source>
        <translation>日期是依這部電腦的時鐘判斷，未經任何服務確認。</translation>
    </message>
    <message>
        <source>The topic is the same as before. Devices stay connected.</source>
        <translation>主題與先前相同。裝置會保持連線。</translation>
    </message>
    <message>
        <source>The topic differs from the one your devices know. With this certificate every Apple device would have to be enrolled again.</source>
        <translation>主題與裝置目前使用的主題不同。如果使用此憑證，所有 Apple 裝置都必須重新註冊。</translation>
    </message>
    <message>
        <source>Do not upload it. In Apple&apos;s portal, press Renew in the row whose details show %1.</source>
        <translation>請勿上傳。請在 Apple 入口網站中，找到詳細資料顯示 %1 的那一列，按一下「Renew」。</translation>
    </message>
    <message>
        <source>This topic belongs to another tenant.</source>
        <translation>此主題屬於另一個租用戶。</translation>
    </message>
    <message>
        <source>Choose the row of this tenant in Apple&apos;s portal. Each tenant needs a certificate of its own.</source>
        <translation>請在 Apple 入口網站中選擇此租用戶的那一列。每個租用戶都需要自己的憑證。</translation>
    </message>
    <message>
        <source>It is not known which topic this tenant has, so the topic was not compared.</source>
        <translation>不知道此租用戶的主題為何，因此未比對主題。</translation>
    </message>
    <message>
        <source>This is the certificate that is installed already.</source>
        <translation>這就是目前已安裝的憑證。</translation>
    </message>
    <message>
        <source>In Apple&apos;s portal, press Renew in the same row, then choose the new file.</source>
        <translation>請在 Apple 入口網站中，於同一列按一下「Renew」，然後選擇新的檔案。</translation>
    </message>
    <message>
        <source>This is the installed certificate; only the Apple Account on record differs.</source>
        <translation>這是已安裝的憑證，只有記錄的 Apple 帳號不同。</translation>
    </message>
    <message>
        <source>This certificate is older than the installed one.</source>
        <translation>此憑證比已安裝的憑證舊。</translation>
    </message>
    <message>
        <source>Choose the file that you downloaded last, or press Download in the same row again.</source>
        <translation>請選擇最後下載的檔案，或在同一列再按一次「Download」。</translation>
    </message>
    <message numerus="yes">
        <source>This certificate was issued %n day(s) ago. That is normal for a file that was fetched earlier.</source>
        <translation>
            <numerusform>此憑證在 %n 天前簽發。如果檔案是先前取得的，這是正常現象。</numerusform>
        </translation>
    </message>
    <message>
        <source>This certificate answers the newest signing request.</source>
        <translation>此憑證與最新的憑證簽署要求相符。</translation>
    </message>
    <message>
        <source>This certificate answers an older signing request. Intune may no longer hold its key.</source>
        <translation>此憑證對應的是較舊的憑證簽署要求。Intune 可能已不再保有其金鑰。</translation>
    </message>
    <message>
        <source>Safest: press Renew in the same row again, with a new signing request.</source>
        <translation>最安全的做法：使用新的憑證簽署要求，在同一列再按一次「Renew」。</translation>
    </message>
    <message>
        <source>This certificate was not made from the signing request at hand.</source>
        <translation>此憑證不是由手邊的憑證簽署要求產生的。</translation>
    </message>
    <message>
        <source>Choose the signing request it was made from. Safest: press Renew in the same row again, with a new signing request.</source>
        <translation>請選擇產生此憑證的憑證簽署要求。最安全的做法：使用新的憑證簽署要求，在同一列再按一次「Renew」。</translation>
    </message>
    <message>
        <source>This certificate does not fit the signing request whose key Intune holds.</source>
        <translation>此憑證與 Intune 保有其金鑰的憑證簽署要求不符。</translation>
    </message>
    <message>
        <source>Press Renew in the same row again, with a new signing request.</source>
        <translation>請使用新的憑證簽署要求，在同一列再按一次「Renew」。</translation>
    </message>
    <message>
        <source>This certificate answers a signing request of another tenant.</source>
        <translation>此憑證對應的是另一個租用戶的憑證簽署要求。</translation>
    </message>
    <message>
        <source>Choose the certificate that was made for this tenant.</source>
        <translation>請選擇為此租用戶產生的憑證。</translation>
    </message>
    <message>
        <source>No signing request is known, so the key was not compared.</source>
        <translation>沒有已知的憑證簽署要求，因此未比對金鑰。</translation>
    </message>
    <message>
        <source>This signing request is complete and signed. Apple&apos;s portal takes it.</source>
        <translation>此憑證簽署要求完整且已簽署。Apple 入口網站會接受。</translation>
    </message>
    <message>
        <source>Parts of this signing request are missing.</source>
        <translation>此憑證簽署要求缺少部分內容。</translation>
    </message>
    <message>
        <source>Download it from Intune again.</source>
        <translation>請從 Intune 重新下載。</translation>
    </message>
    <message>
        <source>This signing request carries no vendor signature. Apple&apos;s portal refuses it.</source>
        <translation>此憑證簽署要求沒有廠商簽章。Apple 入口網站會拒絕。</translation>
    </message>
    <message>
        <source>Download the signing request from Intune; it is signed by Microsoft.</source>
        <translation>請從 Intune 下載憑證簽署要求，其中已有 Microsoft 的簽章。</translation>
    </message>
    <message>
        <source>This signing request was altered: its own signature is wrong.</source>
        <translation>此憑證簽署要求遭到變更：其本身的簽章不正確。</translation>
    </message>
    <message>
        <source>The rules of this computer forbid SHA-1, so the request&apos;s own signature cannot be checked.</source>
        <translation>這部電腦的安全性原則禁止 SHA-1，因此無法檢查要求本身的簽章。</translation>
    </message>
    <message>
        <source>Check the file on another computer, or go on; Apple&apos;s portal checks it too.</source>
        <translation>請在另一部電腦上檢查此檔案，或直接繼續；Apple 入口網站也會檢查。</translation>
    </message>
    <message>
        <source>This signing request is not signed by a vendor. Apple&apos;s portal refuses it.</source>
        <translation>此憑證簽署要求未經廠商簽署。Apple 入口網站會拒絕。</translation>
    </message>
    <message>
        <source>The vendor&apos;s signature does not fit this signing request. Apple&apos;s portal refuses it.</source>
        <translation>廠商的簽章與此憑證簽署要求不符。Apple 入口網站會拒絕。</translation>
    </message>
    <message>
        <source>The vendor signed this request with SHA-1. Apple&apos;s portal has refused that since 2021.</source>
        <translation>廠商以 SHA-1 簽署此要求。自 2021 年起，Apple 入口網站已不接受這種簽章。</translation>
    </message>
    <message>
        <source>The vendor&apos;s signature cannot be checked on this computer.</source>
        <translation>無法在這部電腦上檢查廠商的簽章。</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificates are missing in this signing request.</source>
        <translation>此憑證簽署要求缺少廠商的憑證。</translation>
    </message>
    <message>
        <source>The vendor&apos;s chain of certificates ends before Apple&apos;s root.</source>
        <translation>廠商的憑證鏈不完整，未連到 Apple 的根憑證。</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificates stand in the wrong order.</source>
        <translation>廠商憑證的排列順序不正確。</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificates do not belong together.</source>
        <translation>廠商的這些憑證並非同一組。</translation>
    </message>
    <message>
        <source>Apple does not vouch for the vendor of this signing request (%1).</source>
        <translation>此憑證簽署要求的廠商（%1）未獲 Apple 認可。</translation>
    </message>
    <message>
        <source>Do not upload it. Download the signing request from Intune.</source>
        <translation>請勿上傳。請從 Intune 下載憑證簽署要求。</translation>
    </message>
    <message>
        <source>The issuer of the vendor&apos;s certificate expired on %1. Apple&apos;s portal refuses the request.</source>
        <translation>廠商憑證的簽發者已在 %1 到期。Apple 入口網站會拒絕此要求。</translation>
    </message>
    <message>
        <source>Download a new signing request from Intune.</source>
        <translation>請從 Intune 下載新的憑證簽署要求。</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificate expired on %1. Apple&apos;s portal refuses the request.</source>
        <translation>廠商的憑證已在 %1 到期。Apple 入口網站會拒絕此要求。</translation>
    </message>
    <message>
        <source>Use this signing request now, or download a new one when you need it.</source>
        <translation>請現在使用此憑證簽署要求，或在需要時重新下載。</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificate is valid only from %1.</source>
        <translation>廠商的憑證自 %1 起才有效。</translation>
    </message>
    <message>
        <source>The first certificate of the chain is not that of an MDM vendor (%1).</source>
        <translation>憑證鏈中的第一張憑證不是 MDM 廠商的憑證（%1）。</translation>
    </message>
    <message>
        <source>Download the signing request from Intune.</source>
        <translation>請從 Intune 下載憑證簽署要求。</translation>
    </message>
    <message>
        <source>This signing request comes from %1, not from Microsoft.</source>
        <translation>此憑證簽署要求來自 %1，不是來自 Microsoft。</translation>
    </message>
    <message>
        <source>For Intune, download the signing request from Intune itself.</source>
        <translation>若要用於 Intune，請直接從 Intune 下載憑證簽署要求。</translation>
    </message>
    <message>
        <source>Microsoft signed this request under a team id that is new to this version of Pushkeeper (%1).</source>
        <translation>Microsoft 簽署此要求時所用的團隊 ID（%1），此版本的 Pushkeeper 尚未收錄。</translation>
    </message>
    <message>
        <source>Check that you downloaded it from Intune yourself.</source>
        <translation>請確認此檔案是您親自從 Intune 下載的。</translation>
    </message>
    <message>
        <source>Apple vouches for the vendor of this signing request through an issuer that is new to this version of Pushkeeper.</source>
        <translation>Apple 為這份憑證簽署要求的廠商擔保，但其簽發者是這個版本的 Pushkeeper 還不認識的。</translation>
    </message>
    <message>
        <source>The issuer that you named vouches for the vendor of this signing request. It is not one of Apple&apos;s.</source>
        <translation>您指定的簽發者為這份憑證簽署要求的廠商擔保。它不是 Apple 的簽發者。</translation>
    </message>
    <message>
        <source>This is a web page, not a certificate. Often Apple&apos;s portal has ended the session before the download.</source>
        <translation>這是網頁，不是憑證。通常是 Apple 入口網站在下載之前結束了工作階段。</translation>
    </message>
    <message>
        <source>This file is far too large for a certificate. It has %1.</source>
        <translation>此檔案作為憑證過大。大小為 %1。</translation>
    </message>
    <message>
        <source>This file is cut off. It has %1.</source>
        <translation>此檔案不完整。大小為 %1。</translation>
    </message>
    <message>
        <source>This file is damaged: its content was altered or did not arrive whole. It has %1.</source>
        <translation>此檔案已損毀：內容遭變更或未完整送達。大小為 %1。</translation>
    </message>
    <message>
        <source>Update Pushkeeper, or download Apple&apos;s intermediate certificate from https://www.apple.com/certificateauthority/ and check again with it: pushkeeperctl inspect --issuer.</source>
        <translation>請更新 Pushkeeper，或從 https://www.apple.com/certificateauthority/ 下載 Apple 的中繼憑證，並用它再次檢查：pushkeeperctl inspect --issuer。</translation>
    </message>
    <message>
        <source>This certificate lacks the permission to sign in to Apple&apos;s push service (client authentication).</source>
        <translation>此憑證缺少登入 Apple 推播服務的權限（用戶端驗證）。</translation>
    </message>
    <message>
        <source>The name and the topic of this certificate carry different identifiers. In Apple&apos;s certificates they are equal.</source>
        <translation>此憑證的名稱與主題帶有不同的識別碼。在 Apple 的憑證中兩者相同。</translation>
    </message>
    <message numerus="yes">
        <source>This certificate expires on %1. %n day(s) left.</source>
        <translation>
            <numerusform>此憑證將於 %1 到期。還剩 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vendor&apos;s certificate expires on %1. %n day(s) left.</source>
        <translation>
            <numerusform>廠商的憑證將於 %1 到期。還剩 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>這是資料夾</translation>
    </message>
</context>
<context>
    <name>ForwardText</name>
    <message>
        <source>It takes about ten minutes as Cloud Application Administrator or Application Administrator.</source>
        <translation>以雲端應用程式管理員或應用程式管理員身分操作，大約需要十分鐘。</translation>
    </message>
    <message>
        <source>It takes about ten minutes as Cloud Application Administrator; one consent needs a Privileged Role Administrator.</source>
        <translation>以雲端應用程式管理員身分操作，大約需要十分鐘；其中一項同意需要特殊權限角色管理員。</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>您好：</translation>
    </message>
    <message>
        <source>our Apple MDM push certificate in Intune has to be renewed each year. For that I use Pushkeeper, and it needs to be registered in the tenant %1.</source>
        <translation>我們在 Intune 中的 Apple MDM 推播憑證每年都需要續訂。為此我使用 Pushkeeper，它需要在租用戶 %1 中註冊。</translation>
    </message>
    <message>
        <source>The attached ZIP has all of it: a page that explains each permission, and a script for PowerShell or Azure CLI. It holds no secret.</source>
        <translation>隨附的 ZIP 檔案包含所需的全部內容：一個說明各項權限的頁面，以及用於 PowerShell 或 Azure CLI 的指令碼。其中不含任何機密資訊。</translation>
    </message>
    <message>
        <source>Please send me the file connection.pushkeeper afterwards. Thank you!</source>
        <translation>完成後，請將檔案 connection.pushkeeper 傳送給我。謝謝！</translation>
    </message>
    <message>
        <source>Please register Pushkeeper in %1</source>
        <translation>請在 %1 中註冊 Pushkeeper</translation>
    </message>
</context>
<context>
    <name>Grace</name>
    <message>
        <source>Renew at once: Microsoft documents %1 days of grace after the expiry, Apple promises nothing. Days left of it: %2. Do not create a new certificate while Renew is offered.</source>
        <translation>請立即續訂：Microsoft 的文件載明到期後有 %1 天寬限期，Apple 則未作任何保證。寬限期剩餘天數：%2。只要仍可使用「Renew」，請勿建立新憑證。</translation>
    </message>
    <message>
        <source>The %1 days of grace that Microsoft documents are over. Renew may still be offered: try it first, and do not create a new certificate while it is.</source>
        <translation>Microsoft 文件載明的 %1 天寬限期已過。「Renew」可能仍可使用：請先嘗試，只要仍可使用，就請勿建立新憑證。</translation>
    </message>
</context>
<context>
    <name>HeldData</name>
    <message>
        <source>until you forget the tenant</source>
        <translation>直到您清除該租用戶</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>how the tenant is reached: tenant ID, cloud, client IDs</source>
        <translation>如何連線到該租用戶：租用戶識別碼、雲端、用戶端識別碼</translation>
    </message>
    <message>
        <source>Tenant record</source>
        <translation>租用戶記錄</translation>
    </message>
    <message>
        <source>topic, Apple Account and who has access to it, for the next renewal</source>
        <translation>主題、Apple 帳號以及誰能存取，供下次續訂使用</translation>
    </message>
    <message>
        <source>Push certificates</source>
        <translation>推播憑證</translation>
    </message>
    <message>
        <source>public certificates that were seen, to tell the right one next time</source>
        <translation>看過的公開憑證，以便下次認出正確的那一個</translation>
    </message>
    <message>
        <source>Signing requests</source>
        <translation>憑證簽署要求</translation>
    </message>
    <message>
        <source>public, to tell which certificate answers which request</source>
        <translation>公開資訊，用來判斷哪個憑證對應哪個要求</translation>
    </message>
    <message>
        <source>Set-ups and renewals</source>
        <translation>設定與續訂</translation>
    </message>
    <message>
        <source>how far each came, who did it, and what the devices said in figures</source>
        <translation>各次的進度、執行者以及裝置的情況（僅數字）</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>日誌項目</translation>
    </message>
    <message>
        <source>what was done when; no device and no user of one</source>
        <translation>何時做了什麼；不含裝置及其使用者</translation>
    </message>
    <message>
        <source>for good: without them the journal could not be checked</source>
        <translation>永久：沒有它們就無法核對日誌</translation>
    </message>
    <message>
        <source>Devices of the last reading</source>
        <translation>上次讀取的裝置</translation>
    </message>
    <message>
        <source>the device list; personally owned ones without name and serial number</source>
        <translation>裝置清單；個人裝置不含名稱和序號</translation>
    </message>
    <message>
        <source>until the next reading</source>
        <translation>直到下次讀取</translation>
    </message>
    <message>
        <source>the device list; none with name or serial number</source>
        <translation>裝置清單；均不含名稱和序號</translation>
    </message>
    <message>
        <source>Devices in baselines</source>
        <translation>基準中的裝置</translation>
    </message>
    <message>
        <source>device IDs and check-ins before an upload, to prove it</source>
        <translation>上傳前的裝置識別碼和簽入，用來證明上傳結果</translation>
    </message>
    <message>
        <source>until 30 days after the verdict</source>
        <translation>直到結論得出後 30 天</translation>
    </message>
    <message>
        <source>Devices of the last sync test</source>
        <translation>上次同步測試的裝置</translation>
    </message>
    <message>
        <source>device IDs and check-ins, to see who answered</source>
        <translation>裝置識別碼和簽入，用來查看哪些裝置有回應</translation>
    </message>
    <message>
        <source>until the next sync test</source>
        <translation>直到下次同步測試</translation>
    </message>
    <message>
        <source>Sign-in for watching</source>
        <translation>用於監看的登入</translation>
    </message>
    <message>
        <source>in the keychain; it can only read</source>
        <translation>在鑰匙圈中；只能讀取</translation>
    </message>
    <message>
        <source>until you sign out</source>
        <translation>直到您登出</translation>
    </message>
    <message>
        <source>Key for unattended watching</source>
        <translation>用於無人監看的金鑰</translation>
    </message>
</context>
<context>
    <name>LastCheck</name>
    <message>
        <source>Looking again needs a sign-in. The countdown goes on without it.</source>
        <translation>再次查看需要登入。不登入時，倒數計時仍會繼續。</translation>
    </message>
    <message>
        <source>Looking again needs an active role in Entra. The countdown goes on without it.</source>
        <translation>再次查看需要在 Entra 中已啟用的角色。沒有該角色時，倒數計時仍會繼續。</translation>
    </message>
    <message>
        <source>The last look failed. Look again later; the countdown goes on.</source>
        <translation>上次查看失敗。請稍後再次查看；倒數計時會繼續。</translation>
    </message>
    <message>
        <source>That is long ago, and changes may have gone unseen. Look again now.</source>
        <translation>距今已久，可能有尚未發現的變更。請立即再次查看。</translation>
    </message>
</context>
<context>
    <name>PermissionDoctor</name>
    <message>
        <source>Microsoft Entra answers</source>
        <translation>Microsoft Entra 有回應</translation>
    </message>
    <message>
        <source>Signing in.</source>
        <translation>登入。</translation>
    </message>
    <message>
        <source>Microsoft Graph answers</source>
        <translation>Microsoft Graph 有回應</translation>
    </message>
    <message>
        <source>Everything that is read from Intune or written there.</source>
        <translation>從 Intune 讀取或寫入 Intune 的所有內容。</translation>
    </message>
    <message>
        <source>Apple&apos;s portal answers</source>
        <translation>Apple 入口網站有回應</translation>
    </message>
    <message>
        <source>Having the certificate signed; only your browser goes there.</source>
        <translation>讓憑證獲得簽署；只有您的瀏覽器會前往該入口網站。</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>時鐘正確</translation>
    </message>
    <message>
        <source>Judging dates, and signing in.</source>
        <translation>判斷日期，以及登入。</translation>
    </message>
    <message>
        <source>Somebody is signed in</source>
        <translation>有人已登入</translation>
    </message>
    <message>
        <source>Reading the certificate and the devices.</source>
        <translation>讀取憑證和裝置。</translation>
    </message>
    <message>
        <source>The program has its permissions</source>
        <translation>程式擁有所需權限</translation>
    </message>
    <message>
        <source>Features that you can switch on one by one.</source>
        <translation>可以逐項啟用的功能。</translation>
    </message>
    <message>
        <source>Intune answers</source>
        <translation>Intune 有回應</translation>
    </message>
    <message>
        <source>Everything that Pushkeeper does in the tenant.</source>
        <translation>Pushkeeper 在租用戶中執行的所有操作。</translation>
    </message>
    <message>
        <source>The push certificate is readable</source>
        <translation>推播憑證可以讀取</translation>
    </message>
    <message>
        <source>The countdown, and comparing a new certificate with it.</source>
        <translation>倒數計時，以及將新憑證與其比對。</translation>
    </message>
    <message>
        <source>The devices are readable</source>
        <translation>裝置可以讀取</translation>
    </message>
    <message>
        <source>Proof that they stayed connected after a renewal.</source>
        <translation>驗證續訂後裝置仍保持連線。</translation>
    </message>
    <message>
        <source>The agreement with Apple is given</source>
        <translation>已同意與 Apple 的協議</translation>
    </message>
    <message>
        <source>Intune gives out a signing request only then.</source>
        <translation>只有同意後，Intune 才會提供憑證簽署要求。</translation>
    </message>
    <message>
        <source>Your role may change the certificate</source>
        <translation>您的角色可以變更憑證</translation>
    </message>
    <message>
        <source>Taking the signing request and uploading the certificate.</source>
        <translation>取得憑證簽署要求，以及上傳憑證。</translation>
    </message>
    <message>
        <source>Not looked at: something above has to work first.</source>
        <translation>未檢查：需要先解決上面的某個項目。</translation>
    </message>
    <message>
        <source>It answers, over a secure connection.</source>
        <translation>已透過安全連線回應。</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>可以讀取。</translation>
    </message>
    <message>
        <source>It agrees with Microsoft&apos;s clock.</source>
        <translation>與 Microsoft 的時鐘一致。</translation>
    </message>
    <message numerus="yes">
        <source>It is %n minute(s) slow.</source>
        <translation>
            <numerusform>慢了 %n 分鐘。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n minute(s) fast.</source>
        <translation>
            <numerusform>快了 %n 分鐘。</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on the automatic time in the settings of this computer. Until then dates only warn.</source>
        <translation>請在這部電腦的設定中啟用自動設定時間。在此之前，日期問題只會顯示警告。</translation>
    </message>
    <message>
        <source>A certificate signs in; nobody has to.</source>
        <translation>使用憑證登入；不需要任何人登入。</translation>
    </message>
    <message>
        <source>The sign-in is valid.</source>
        <translation>登入有效。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>已使用 %1 登入。</translation>
    </message>
    <message>
        <source>All of them are granted.</source>
        <translation>已授與全部權限。</translation>
    </message>
    <message>
        <source>What is needed is granted. Left out:</source>
        <translation>所需權限已授與。未包含：</translation>
    </message>
    <message>
        <source>The registration for watching may also write, so its sign-in is never stored.</source>
        <translation>用於監看的應用程式註冊也可以寫入，因此絕不會儲存其登入資訊。</translation>
    </message>
    <message>
        <source>Ask your Entra admin for two registrations, as the package for the Entra admin makes them.</source>
        <translation>請您的 Entra 系統管理員建立兩個應用程式註冊，為 Entra 系統管理員準備的套件就是這麼做的。</translation>
    </message>
    <message>
        <source>If you want these features, forward the link.</source>
        <translation>如果需要這些功能，請轉寄此連結。</translation>
    </message>
    <message>
        <source>Microsoft Graph wants one of these permissions: %1.</source>
        <translation>Microsoft Graph 要求下列其中一項權限：%1。</translation>
    </message>
    <message>
        <source>Forward the link, which grants it. It may take some minutes until it counts; then try again.</source>
        <translation>請轉寄可授與此權限的連結。可能需要幾分鐘才會生效；之後請再試一次。</translation>
    </message>
    <message>
        <source>A Cloud Application Administrator or Application Administrator</source>
        <translation>雲端應用程式管理員或應用程式管理員</translation>
    </message>
    <message>
        <source>A Privileged Role Administrator</source>
        <translation>特殊權限角色管理員</translation>
    </message>
    <message>
        <source>The account that is signed in has no role in Intune that allows it, or the role is not active.</source>
        <translation>登入的帳號在 Intune 中沒有允許此操作的角色，或該角色未啟用。</translation>
    </message>
    <message>
        <source>If you have such a role in Privileged Identity Management, activate it and try again; it may take up to 15 minutes. Otherwise ask for the role Intune Administrator.</source>
        <translation>如果您在 Privileged Identity Management 中有這樣的角色，請將其啟用並再試一次；最多可能需要 15 分鐘。否則請申請 Intune 管理員角色。</translation>
    </message>
    <message>
        <source>A Privileged Role Administrator, or an Intune Administrator for Intune&apos;s own roles</source>
        <translation>特殊權限角色管理員；Intune 自身的角色則由 Intune 管理員處理</translation>
    </message>
    <message>
        <source>Sign in again. If that does not help: does the account have a role in Intune, and, if it is older than 2021, an Intune licence?</source>
        <translation>請重新登入。如果仍未解決：請確認帳號在 Intune 中是否有角色；如果帳號建立於 2021 年之前，也請確認是否有 Intune 授權。</translation>
    </message>
    <message>
        <source>It answers; the subscription is “%1”.</source>
        <translation>有回應；訂閱為「%1」。</translation>
    </message>
    <message>
        <source>Look at the subscription in the Microsoft 365 admin center.</source>
        <translation>請在 Microsoft 365 系統管理中心查看訂閱。</translation>
    </message>
    <message>
        <source>Intune answers: there is no certificate yet.</source>
        <translation>Intune 有回應：尚無憑證。</translation>
    </message>
    <message>
        <source>It is read when a set-up or renewal begins: that needs its own sign-in.</source>
        <translation>在開始設定或續訂時讀取：這需要另外登入。</translation>
    </message>
    <message>
        <source>It is given.</source>
        <translation>已同意。</translation>
    </message>
    <message>
        <source>It is not given yet.</source>
        <translation>尚未同意。</translation>
    </message>
    <message>
        <source>The set-up shows the terms and asks you.</source>
        <translation>設定過程會顯示條款並詢問您。</translation>
    </message>
    <message>
        <source>Not testable before the signing request: Intune has no question that changes nothing.</source>
        <translation>在取得憑證簽署要求之前無法測試：Intune 沒有不進行變更的查詢方式。</translation>
    </message>
    <message>
        <source>Have your role active before you begin. If Intune refuses, nothing is lost: activate it, and try again.</source>
        <translation>開始之前，請先啟用您的角色。如果 Intune 拒絕，不會遺失任何內容：請啟用角色，然後再試一次。</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>已回應。</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Lets a person sign in.</source>
        <translation>允許使用者登入。</translation>
    </message>
    <message>
        <source>It opens no data of the tenant.</source>
        <translation>它不會開放租用戶的任何資料。</translation>
    </message>
    <message>
        <source>Shows who is signed in, for the journal.</source>
        <translation>顯示登入者的身分，用於日誌。</translation>
    </message>
    <message>
        <source>It shows nobody but the person who signs in.</source>
        <translation>它只顯示登入者本人，不顯示其他任何人。</translation>
    </message>
    <message>
        <source>Keeps a person signed in, so that nobody has to sign in for each check.</source>
        <translation>讓使用者保持登入，不需要每次檢查都登入。</translation>
    </message>
    <message>
        <source>It reaches nothing that the other permissions do not reach, and you can end it at any time.</source>
        <translation>它的存取範圍不會超出其他權限，您可以隨時終止它。</translation>
    </message>
    <message>
        <source>Reads the push certificate and when each Apple device last checked in.</source>
        <translation>讀取推播憑證，以及每部 Apple 裝置上次簽入的時間。</translation>
    </message>
    <message>
        <source>It cannot change, lock or wipe a device, and it cannot replace the certificate.</source>
        <translation>它不能變更、鎖定或抹除裝置，也不能取代憑證。</translation>
    </message>
    <message>
        <source>Reads Intune&apos;s audit log, to show who changed the certificate and when. Microsoft keeps the log under this name.</source>
        <translation>讀取 Intune 的稽核記錄，以了解誰在何時變更了憑證。Microsoft 將此記錄歸在這個權限名稱下。</translation>
    </message>
    <message>
        <source>It can read apps and their settings, too; it cannot change, assign or remove any.</source>
        <translation>它還可以讀取應用程式及其設定；不能變更、指派或移除任何應用程式。</translation>
    </message>
    <message>
        <source>Reads when the Apple tokens for apps and for automatic enrollment expire.</source>
        <translation>讀取用於應用程式和自動註冊的 Apple 權杖的到期時間。</translation>
    </message>
    <message>
        <source>It cannot renew or replace a token, and it cannot change a setting of Intune.</source>
        <translation>它不能續訂或取代權杖，也不能變更 Intune 的設定。</translation>
    </message>
    <message>
        <source>Reads Intune&apos;s roles, to say before a renewal whether the person&apos;s role is enough.</source>
        <translation>讀取 Intune 的角色，以便在續訂前說明使用者的角色是否足夠。</translation>
    </message>
    <message>
        <source>It cannot give, change or take away a role.</source>
        <translation>它不能授與、變更或收回角色。</translation>
    </message>
    <message>
        <source>Takes the signing request, records the agreement with Apple and uploads the new push certificate. Microsoft offers nothing smaller for this.</source>
        <translation>取得憑證簽署要求，記錄與 Apple 的協議，並上傳新的推播憑證。Microsoft 沒有為此提供範圍更小的權限。</translation>
    </message>
    <message>
        <source>It reaches other enrollment settings, too, which Pushkeeper leaves alone. It cannot act on a device, and it lets nobody do more than their role in Intune allows.</source>
        <translation>它也涉及其他註冊設定，但 Pushkeeper 不會觸及這些設定。它不能對裝置進行操作，也不會讓任何人超出其在 Intune 中的角色權限。</translation>
    </message>
    <message>
        <source>Asks devices to check in, to prove after a renewal that they still answer. Pushkeeper uses it for nothing else.</source>
        <translation>讓裝置簽入，以便在續訂後驗證裝置仍有回應。Pushkeeper 不會將其用於其他用途。</translation>
    </message>
    <message>
        <source>Microsoft lets it wipe or lock devices, too, if the person&apos;s role allows that; Pushkeeper has no such call. Leave it out if you do not want this: the proof then takes longer.</source>
        <translation>如果使用者的角色允許，Microsoft 也允許用此權限抹除或鎖定裝置；Pushkeeper 沒有這樣的呼叫。如果不需要此功能，請不要包含它：驗證會因此需要更長時間。</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>It is too early to say more. Look again in an hour; nobody needs to wait.</source>
        <translation>現在還無法得出更多結論。請一小時後再看；不必在此等候。</translation>
    </message>
    <message>
        <source>Devices check in every 8 hours. Look again tomorrow: a day after the upload the verdict is firm.</source>
        <translation>裝置每 8 小時簽入一次。請明天再看：上傳一天後即可得出確定的結論。</translation>
    </message>
    <message>
        <source>The certificate may have another topic than the devices know. The way back: take a fresh signing request, renew the row of the earlier topic in Apple&apos;s portal with it, and upload that certificate. Do not press Create, and do not reset devices.</source>
        <translation>憑證的主題可能與裝置目前使用的主題不同。恢復方法：取得新的憑證簽署要求，在 Apple 入口網站中用它續訂先前主題的那一列，然後上傳該憑證。請勿按「Create a Certificate」，也不要重設裝置。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln device(s) alive before have checked in since.</source>
        <translation>
            <numerusform>先前有回應的 %Ln 部裝置中，已有 %L1 部在上傳之後簽入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) have checked in since the upload. There is nothing to compare them with: the devices could not be read before it.</source>
        <translation>
            <numerusform>上傳之後已有 %Ln 部裝置簽入。沒有可供比較的資料：上傳之前無法讀取裝置。</numerusform>
        </translation>
    </message>
    <message>
        <source>No device was alive before.</source>
        <translation>上傳之前沒有任何有回應的裝置。</translation>
    </message>
    <message>
        <source>Devices fell silent after the upload.</source>
        <translation>上傳之後，有裝置不再回應。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln should have by now, if all were switched on.</source>
        <translation>
            <numerusform>如果所有裝置都已開機，現在應有 %Ln 部已簽入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol one test device and look whether it checks in.</source>
        <translation>請註冊一部測試裝置，並查看它是否簽入。</translation>
    </message>
    <message>
        <source>The certificate works. Look at the devices that are missing.</source>
        <translation>憑證有效。請查看缺少的裝置。</translation>
    </message>
    <message>
        <source>Devices answer, so the certificate works.</source>
        <translation>裝置有回應，因此憑證有效。</translation>
    </message>
    <message>
        <source>The certificate works. There is nothing to do.</source>
        <translation>憑證有效。無需操作。</translation>
    </message>
    <message>
        <source>All is well so far. A day after the upload the verdict is firm.</source>
        <translation>目前一切正常。上傳一天後即可得出確定的結論。</translation>
    </message>
    <message>
        <source>the certificate: nearly all devices are silent</source>
        <translation>憑證：幾乎所有裝置都沒有回應</translation>
    </message>
    <message>
        <source>not in Intune any more: retired or removed</source>
        <translation>已不在 Intune 中：已淘汰或移除</translation>
    </message>
    <message>
        <source>being retired or wiped</source>
        <translation>正在淘汰或抹除</translation>
    </message>
    <message>
        <source>late before the upload already: perhaps switched off</source>
        <translation>上傳之前就未按時簽入：可能已關機</translation>
    </message>
    <message>
        <source>most of its platform are missing: perhaps their network</source>
        <translation>同平台的裝置大多缺少：可能是網路問題</translation>
    </message>
    <message>
        <source>others are back: look at this device</source>
        <translation>其他裝置已恢復簽入：請查看此裝置</translation>
    </message>
    <message>
        <source>Devices fell silent after the last upload.</source>
        <translation>上次上傳之後，有裝置不再回應。</translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message>
        <source>Intune manages no Apple device yet.</source>
        <translation>Intune 尚未管理任何 Apple 裝置。</translation>
    </message>
    <message>
        <source>No device has checked in within the last 90 days.</source>
        <translation>過去 90 天內沒有裝置簽入。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s) checked in within the last 24 hours.</source>
        <translation>
            <numerusform>%Ln 部裝置中，有 %1 部在過去 24 小時內簽入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (UTC): last check-in of %Ln device(s)</source>
        <translation>
            <numerusform>%1（UTC）：上次簽入在這一天的裝置有 %Ln 部</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Good</source>
        <translation>沒有問題</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>請先閱讀</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>請勿使用</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>The sign-in did not succeed</source>
        <translation>登入未成功</translation>
    </message>
    <message>
        <source>Go back to Pushkeeper: it says why. You can close this page.</source>
        <translation>請返回 Pushkeeper 查看原因。您可以關閉此頁面。</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>您已登入</translation>
    </message>
    <message>
        <source>Go back to Pushkeeper. You can close this page.</source>
        <translation>請返回 Pushkeeper。您可以關閉此頁面。</translation>
    </message>
</context>
<context>
    <name>SyncTest</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) no longer in Intune; not counted.</source>
        <translation>
            <numerusform>%Ln 部裝置已不在 Intune 中；不列入計算。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) that your role in Intune does not reach; not counted.</source>
        <translation>
            <numerusform>%Ln 部裝置不在您的 Intune 角色範圍內；不列入計算。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) for which Intune did not take the request; not counted.</source>
        <translation>
            <numerusform>Intune 未接受對 %Ln 部裝置的要求；不列入計算。</numerusform>
        </translation>
    </message>
    <message>
        <source>With 95 % confidence, %1 to %2 % of %3 would answer like this.</source>
        <translation>在 95% 的信賴水準下，%3中會有 %1% 到 %2% 同樣回應。</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln chosen device(s) that can answer</source>
        <translation>
            <numerusform>%Ln 部能回應的所選裝置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln %1 device(s) that can answer</source>
        <translation>
            <numerusform>%Ln 部能回應的 %1 裝置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln Apple device(s) of the tenant that can answer</source>
        <translation>
            <numerusform>%Ln 部能回應的 Apple 裝置（整個租用戶）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), drawn at random from %1.</source>
        <translation>
            <numerusform>從 %1中隨機抽取的 %Ln 部裝置。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of %1.</source>
        <translation>全部 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other device(s) cannot answer: being retired or wiped, never seen, or silent for more than 90 days.</source>
        <translation>
            <numerusform>另有 %Ln 部裝置無法回應：正在淘汰或抹除、從未簽入，或超過 90 天沒有回應。</numerusform>
        </translation>
    </message>
    <message>
        <source>Five devices a second at most, so asking takes less than a minute.</source>
        <translation>每秒最多 5 部裝置，因此傳送要求不到 1 分鐘。</translation>
    </message>
    <message>
        <source>Five devices a second at most, so asking takes about %1.</source>
        <translation>每秒最多 5 部裝置，因此傳送要求大約需要 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Intune asks %Ln device(s) to check in now. Nothing on them changes.</source>
        <translation>
            <numerusform>Intune 會要求 %Ln 部裝置立即簽入。裝置上不會有任何變更。</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the check-ins are watched for up to %1. A device has answered when it checked in after it was asked.</source>
        <translation>之後會觀察簽入狀況，最長 %1。裝置收到要求後有簽入，即視為有回應。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s) asked</source>
        <translation>
            <numerusform>已要求 %1 部裝置（共 %Ln 部）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s) answered</source>
        <translation>
            <numerusform>%Ln 部裝置中有 %1 部已回應</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, within %2</source>
        <translation>%1，時間在 %2內</translation>
    </message>
    <message>
        <source>%1; half of them within %2</source>
        <translation>%1；其中一半在 %2內</translation>
    </message>
    <message>
        <source>Nine of ten answers came within %1.</source>
        <translation>九成的回應在 %1內收到。</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%3 部中有 %2 部</translation>
    </message>
    <message>
        <source>Others answered, so pushes arrive. These devices are probably off or without a network; they are asked again by Intune&apos;s own cycle of 8 hours.</source>
        <translation>其他裝置已回應，因此推播能夠送達。這些裝置可能已關機或沒有網路；Intune 會依自身每 8 小時的週期再次要求它們簽入。</translation>
    </message>
    <message>
        <source>No answer yet. Devices that are on and have a network usually answer within five minutes.</source>
        <translation>尚無回應。已開機且有網路的裝置通常會在 5 分鐘內回應。</translation>
    </message>
    <message>
        <source>No device answered. Open the Dashboard and compare the topic of the push certificate with the one before, then test again with devices that you have at hand.</source>
        <translation>沒有裝置回應。請開啟儀表板，將推播憑證的主題與先前的主題比對，然後用手邊的裝置再次測試。</translation>
    </message>
    <message>
        <source>no longer in Intune</source>
        <translation>已不在 Intune 中</translation>
    </message>
    <message>
        <source>your role in Intune does not reach it</source>
        <translation>不在您的 Intune 角色範圍內</translation>
    </message>
    <message>
        <source>Intune did not take the request</source>
        <translation>Intune 未接受要求</translation>
    </message>
    <message>
        <source>answered within %1</source>
        <translation>在 %1內回應</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>已要求，尚無回應</translation>
    </message>
    <message>
        <source>waits: Intune asked for a pause</source>
        <translation>等候中：Intune 要求稍候</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未要求</translation>
    </message>
    <message>
        <source>Open the Intune admin center and go to Devices &gt; All devices &gt; Bulk device actions.</source>
        <translation>請開啟 Intune 系統管理中心，移至：裝置 &gt; 所有裝置 &gt; 大量裝置動作（Bulk device actions）。</translation>
    </message>
    <message>
        <source>Choose the system (iOS/iPadOS or macOS) and the action Sync, then go on.</source>
        <translation>選擇系統（iOS/iPadOS 或 macOS）和動作「同步」（Sync），然後繼續。</translation>
    </message>
    <message>
        <source>Select the devices, at most 100 at a time, review and create.</source>
        <translation>選取裝置（每次最多 100 部），檢閱並建立。</translation>
    </message>
    <message>
        <source>Come back and say that you pressed it. From then on the check-ins are watched here.</source>
        <translation>返回這裡，並告知您已按下按鈕。從那時起，這裡會觀察簽入狀況。</translation>
    </message>
    <message>
        <source>More than 100 devices need several rounds; say it after the last one.</source>
        <translation>超過 100 部裝置時需要分多次進行；請在最後一次之後告知。</translation>
    </message>
</context>
<context>
    <name>TenantStanding</name>
    <message>
        <source>A certificate signs in</source>
        <translation>由憑證登入</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>已以 %1 的身分登入</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>沒有人登入</translation>
    </message>
    <message>
        <source>Without a sign-in</source>
        <translation>不需登入</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Set up the first push certificate of a tenant.</source>
        <translation>設定租用戶的第一張推播憑證。</translation>
    </message>
    <message>
        <source>Renew the push certificate, with the same Apple Account and the same topic.</source>
        <translation>使用同一個 Apple 帳號和同一個主題續訂推播憑證。</translation>
    </message>
    <message>
        <source>Please choose of: %1</source>
        <translation>請從下列項目中選擇：%1</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Renew the same row in Apple&apos;s portal. Do not press Create, and do not touch devices.</source>
        <translation>請在 Apple 入口網站中更新同一列。請勿按「Create a Certificate」，也不要對裝置進行操作。</translation>
    </message>
    <message>
        <source>This tenant never had a push certificate: a first set-up.</source>
        <translation>此租用戶從未有過推播憑證：首次設定。</translation>
    </message>
    <message>
        <source>A renewal: same Apple Account, same topic.</source>
        <translation>續訂：Apple 帳號相同，主題相同。</translation>
    </message>
    <message>
        <source>Back to the topic that the devices know, by Renew on its row.</source>
        <translation>透過其所在列的「Renew」，恢復為裝置目前使用的主題。</translation>
    </message>
    <message>
        <source>The topic that is installed now is kept from now on.</source>
        <translation>從現在起保留目前已安裝的主題。</translation>
    </message>
    <message>
        <source>The same certificate, now held by another Apple Account.</source>
        <translation>同一張憑證，現由另一個 Apple 帳號持有。</translation>
    </message>
    <message>
        <source>The certificate is gone from Intune, but devices know it.</source>
        <translation>Intune 中已沒有此憑證，但仍有裝置在使用它。</translation>
    </message>
    <message>
        <source>A new topic: every Apple device has to be enrolled again.</source>
        <translation>新的主題：所有 Apple 裝置都必須重新註冊。</translation>
    </message>
    <message>
        <source>Serial number %1, valid until %2</source>
        <translation>序號 %1，到期時間 %2</translation>
    </message>
    <message>
        <source>Press Create a Certificate. If the table lists certificates already, leave their rows alone.</source>
        <translation>請按一下「Create a Certificate」。如果表格中已列有憑證，請不要對那些列進行操作。</translation>
    </message>
    <message>
        <source>Press Renew in the row of this certificate, never Create and never Revoke: %1</source>
        <translation>請在此憑證的那一列按一下「Renew」，切勿按「Create a Certificate」或「Revoke」：%1</translation>
    </message>
    <message>
        <source>Intune sends device and user data to Apple for management. This agreement holds for the whole tenant and cannot be taken back.</source>
        <translation>為進行管理，Intune 會將裝置資料和使用者資料傳送給 Apple。此協議對整個租用戶有效，且無法撤回。</translation>
    </message>
    <message>
        <source>With this certificate every Apple device of the tenant would be cut off.</source>
        <translation>如果使用此憑證，此租用戶的所有 Apple 裝置都會失去連線。</translation>
    </message>
    <message numerus="yes">
        <source>With this certificate %Ln Apple device(s) would be cut off.</source>
        <translation>
            <numerusform>如果使用此憑證，%Ln 部 Apple 裝置會失去連線。</numerusform>
        </translation>
    </message>
    <message>
        <source>Intune has the new certificate now. Its page must show: Subject ID %1, serial number %2, expiration %3.</source>
        <translation>Intune 現在已有新憑證。其頁面應顯示：「Subject ID」（主體識別碼）%1、序號 %2、到期時間 %3。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::AccountPage</name>
    <message>
        <source>&amp;Apple Account (Intune calls it Apple ID)</source>
        <translation>Apple 帳號（在 Intune 中為 Apple ID）(&amp;A)</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation>Apple 帳號</translation>
    </message>
    <message>
        <source>It belongs to the company, not to a person: a shared mailbox, and codes that two people can receive. Whoever renews next year needs the same one.</source>
        <translation>此帳號應屬於公司，而非個人：使用共用信箱，並讓兩個人都能收到驗證碼。明年續訂的人需要使用同一個帳號。</translation>
    </message>
    <message>
        <source>Agreement with Apple</source>
        <translation>與 Apple 的協議</translation>
    </message>
    <message>
        <source>Which Apple Account?</source>
        <translation>使用哪個 Apple 帳號？</translation>
    </message>
    <message>
        <source>The certificate is renewed with the account that made it. Still right?</source>
        <translation>憑證要用建立它的帳號來續訂。帳號仍然正確嗎？</translation>
    </message>
    <message>
        <source>The certificate hangs on one Apple Account for as long as devices are enrolled with it.</source>
        <translation>只要仍有裝置以此憑證註冊，就必須一直使用同一個 Apple 帳號。</translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>使用此帳號(&amp;U)</translation>
    </message>
    <message>
        <source>Noting the account …</source>
        <translation>正在記下帳號…</translation>
    </message>
    <message>
        <source>Read the &amp;terms</source>
        <translation>閱讀條款(&amp;T)</translation>
    </message>
    <message>
        <source>I agree &amp;for the whole tenant</source>
        <translation>我代表整個租用戶同意(&amp;F)</translation>
    </message>
    <message>
        <source>The account is &amp;lost for good …</source>
        <translation>帳號已永久遺失(&amp;L) …</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::AllTenants</name>
    <message>
        <source>No tenant is connected yet.</source>
        <translation>尚未連接任何租用戶。</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>所有租用戶</translation>
    </message>
    <message>
        <source>Who is signed in where, and whether the tenant still allows it. Entra is asked; nothing is changed by looking.</source>
        <translation>誰在哪裡登入，以及租用戶是否仍然允許。會詢問 Entra；查看不會變更任何內容。</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>再次查看(&amp;L)</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ApplePage</name>
    <message>
        <source>Apple&apos;s portal</source>
        <translation>Apple 入口網站</translation>
    </message>
    <message>
        <source>Signing request (CSR)</source>
        <translation>憑證簽署要求（CSR）</translation>
    </message>
    <message>
        <source>Use another &amp;file …</source>
        <translation>使用其他檔案(&amp;F) …</translation>
    </message>
    <message>
        <source>&amp;Take a fresh one</source>
        <translation>重新取得(&amp;T)</translation>
    </message>
    <message>
        <source>A fresh one makes the earlier one stale.</source>
        <translation>重新取得後，先前的憑證簽署要求就不再適用。</translation>
    </message>
    <message>
        <source>Let Apple sign it</source>
        <translation>由 Apple 簽署</translation>
    </message>
    <message>
        <source>Intune&apos;s signing request goes to Apple&apos;s portal, and a certificate comes back.</source>
        <translation>將 Intune 的憑證簽署要求上傳到 Apple 入口網站，即可取得憑證。</translation>
    </message>
    <message>
        <source>Intune&apos;s signing request goes to Apple&apos;s portal, to the row of this certificate, and a renewed certificate comes back.</source>
        <translation>在 Apple 入口網站中此憑證的那一列上傳 Intune 的憑證簽署要求，即可取得續訂後的憑證。</translation>
    </message>
    <message>
        <source>&amp;Open Apple&apos;s portal</source>
        <translation>開啟 Apple 入口網站(&amp;O)</translation>
    </message>
    <message>
        <source>Choose the signing re&amp;quest …</source>
        <translation>選擇憑證簽署要求(&amp;Q) …</translation>
    </message>
    <message>
        <source>&amp;Take the signing request</source>
        <translation>取得憑證簽署要求(&amp;T)</translation>
    </message>
    <message>
        <source>Opening Apple&apos;s portal …</source>
        <translation>正在開啟 Apple 入口網站…</translation>
    </message>
    <message>
        <source>Taking a signing request from Intune …</source>
        <translation>正在從 Intune 取得憑證簽署要求…</translation>
    </message>
    <message>
        <source>Download the CSR on Intune&apos;s page, then choose that file here.</source>
        <translation>請在 Intune 頁面下載 CSR，然後在這裡選擇該檔案。</translation>
    </message>
    <message>
        <source>It is not taken yet. Only you start this; it happens once.</source>
        <translation>尚未取得。只有在您開始後才會取得，而且只取得一次。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已儲存：%1</translation>
    </message>
    <message>
        <source>Choose the signing request</source>
        <translation>選擇憑證簽署要求</translation>
    </message>
    <message>
        <source>A fresh signing request</source>
        <translation>新的憑證簽署要求</translation>
    </message>
    <message>
        <source>A certificate that Apple made with the earlier one may not fit any more. Do this only if the earlier file is lost or was refused.</source>
        <translation>Apple 用先前那份要求簽發的憑證可能不再相符。只有在先前的檔案遺失或被拒絕時，才這麼做。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::AssistedDialog</name>
    <message>
        <source>Without signing in</source>
        <translation>不登入直接使用</translation>
    </message>
    <message>
        <source>The Tenant ID keeps the records of your tenants apart. Entra&apos;s admin center shows it under Overview.</source>
        <translation>租用戶識別碼用來區分各個租用戶的記錄。可在 Entra 系統管理中心的「概觀」中查看。</translation>
    </message>
    <message>
        <source>&amp;Tenant ID</source>
        <translation>租用戶識別碼(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>租用戶識別碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
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
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Signed in as %1 at tenant %2. %3</source>
        <translation>已以 %1 的身分登入租用戶 %2。%3</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::CertificateCard</name>
    <message>
        <source>Apple MDM push certificate</source>
        <translation>Apple MDM 推播憑證</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>Intune has none.</source>
        <translation>Intune 中沒有。</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>到期時間</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation>Apple 帳號</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Last upload</source>
        <translation>上次上傳</translation>
    </message>
    <message>
        <source>Not with Pushkeeper</source>
        <translation>未使用 Pushkeeper</translation>
    </message>
    <message>
        <source>With Pushkeeper, %1</source>
        <translation>使用 Pushkeeper，%1</translation>
    </message>
    <message>
        <source>Elsewhere, after the one with Pushkeeper of %1</source>
        <translation>在其他地方，晚於使用 Pushkeeper 的上傳（%1）</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::CheckInChart</name>
    <message>
        <source>Last check-in of each device, by day</source>
        <translation>每部裝置的上次簽入，按日顯示</translation>
    </message>
    <message>
        <source>%1. On this day the certificate was uploaded.</source>
        <translation>%1。憑證在這一天上傳。</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上傳</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::CheckPage</name>
    <message>
        <source>Open Intune&apos;s page: Devices &gt; Enrollment &gt; Apple &gt; Apple MDM Push Certificate. Type what it shows.</source>
        <translation>請開啟 Intune 頁面：裝置 &gt; 註冊 &gt; Apple &gt; Apple MDM Push Certificate（Apple MDM 推播憑證），並輸入頁面顯示的內容。</translation>
    </message>
    <message>
        <source>It shows no ce&amp;rtificate</source>
        <translation>頁面未顯示憑證(&amp;R)</translation>
    </message>
    <message>
        <source>What does Intune have?</source>
        <translation>Intune 目前的狀態為何？</translation>
    </message>
    <message>
        <source>Nothing is read from Intune: you type what its page shows. Nothing is changed.</source>
        <translation>不會從 Intune 讀取任何內容：由您輸入其頁面顯示的內容。不會變更任何內容。</translation>
    </message>
    <message>
        <source>Pushkeeper reads the certificate, the devices and the agreement with Apple. Your browser may open for the sign-in. Nothing is changed.</source>
        <translation>Pushkeeper 會讀取憑證、裝置以及與 Apple 的協議。可能會開啟瀏覽器供您登入。不會變更任何內容。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>繼續(&amp;G)</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>再次檢查(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>立即檢查(&amp;C)</translation>
    </message>
    <message>
        <source>Reading what Intune has …</source>
        <translation>正在讀取 Intune 的目前狀態…</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>到期時間</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation>Apple 帳號</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>Intune has none.</source>
        <translation>Intune 中沒有。</translation>
    </message>
    <message>
        <source>Apple devices</source>
        <translation>Apple 裝置</translation>
    </message>
    <message>
        <source>Seen within 24 hours</source>
        <translation>24 小時內已簽入</translation>
    </message>
    <message>
        <source>One thing has to be decided first.</source>
        <translation>請先決定一件事。</translation>
    </message>
    <message>
        <source>The certificate is fresh. There is nothing to do yet.</source>
        <translation>憑證是新的，目前無需操作。</translation>
    </message>
    <message>
        <source>You can renew it all the same; that does no harm.</source>
        <translation>您仍然可以續訂，不會有任何影響。</translation>
    </message>
    <message>
        <source>The list of devices is saved. Read it before you go on.</source>
        <translation>裝置清單已儲存。請先閱讀再繼續。</translation>
    </message>
    <message>
        <source>It lies in %1. Then check the last block of the topic and press the button again.</source>
        <translation>檔案位於 %1。接著檢查主題的最後一段，再按一次按鈕。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Comparison</name>
    <message>
        <source>Old and new</source>
        <translation>新舊比對</translation>
    </message>
    <message>
        <source>%1, in Intune now</source>
        <translation>%1，目前在 Intune 中</translation>
    </message>
    <message>
        <source>%1, from Apple</source>
        <translation>%1，來自 Apple</translation>
    </message>
    <message>
        <source>In Intune now</source>
        <translation>目前在 Intune 中</translation>
    </message>
    <message>
        <source>From Apple</source>
        <translation>來自 Apple</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>到期時間</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation>Apple 帳號</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ConnectDialog</name>
    <message>
        <source>Connect a tenant</source>
        <translation>連接租用戶</translation>
    </message>
    <message>
        <source>Which tenant?</source>
        <translation>哪個租用戶？</translation>
    </message>
    <message>
        <source>Microsoft Entra tells anybody the ID of a tenant; nobody signs in for that.</source>
        <translation>任何人都可以向 Microsoft Entra 查詢租用戶識別碼；不需要登入。</translation>
    </message>
    <message>
        <source>&amp;Find it</source>
        <translation>尋找(&amp;F)</translation>
    </message>
    <message>
        <source>How do people sign in?</source>
        <translation>使用者如何登入？</translation>
    </message>
    <message>
        <source>Two registrations in Entra: one can only read, the other one renews and is used only then.</source>
        <translation>Entra 中的兩個應用程式註冊：一個只能讀取，另一個用於續訂，而且只在續訂時使用。</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>連接(&amp;N)</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是誰？</translation>
    </message>
    <message>
        <source>You sign in on Microsoft&apos;s page, in your browser. Pushkeeper never sees a password.</source>
        <translation>您在瀏覽器中的 Microsoft 頁面上登入。Pushkeeper 絕不會看到密碼。</translation>
    </message>
    <message>
        <source>Check &amp;permissions</source>
        <translation>檢查權限(&amp;M)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>登入(&amp;I)</translation>
    </message>
    <message>
        <source>What does the tenant still lack?</source>
        <translation>租用戶還缺少什麼？</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>查看不會變更任何內容。</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>再次查看(&amp;L)</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in your browser …</source>
        <translation>正在等待您在瀏覽器中登入…</translation>
    </message>
    <message>
        <source>Looking at services, permissions and roles …</source>
        <translation>正在檢查服務、權限和角色…</translation>
    </message>
    <message>
        <source>Asking Microsoft Entra …</source>
        <translation>正在詢問 Microsoft Entra…</translation>
    </message>
    <message>
        <source>Choose the connection file</source>
        <translation>選擇連線檔案</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>使用其他帳戶(&amp;U)</translation>
    </message>
    <message>
        <source>A set-up or renewal of this tenant is open.</source>
        <translation>此租用戶的設定或更新正在進行。</translation>
    </message>
    <message>
        <source>Close its window first, then connect again. Nothing is lost by that.</source>
        <translation>請先關閉其視窗，然後重新連接。不會遺失任何內容。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Dashboard</name>
    <message>
        <source>Look aga&amp;in</source>
        <translation>再次查看(&amp;I)</translation>
    </message>
    <message>
        <source>Please sign in; your browser opens for it …</source>
        <translation>請在開啟的瀏覽器中登入…</translation>
    </message>
    <message>
        <source>Reading certificate and devices …</source>
        <translation>正在讀取憑證和裝置…</translation>
    </message>
    <message>
        <source>Have a look at this tenant</source>
        <translation>查看此租用戶</translation>
    </message>
    <message>
        <source>Pushkeeper reads certificate and devices; nothing is changed.</source>
        <translation>Pushkeeper 會讀取憑證和裝置，不會變更任何內容。</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>立即查看(&amp;N)</translation>
    </message>
    <message>
        <source>Intune has no certificate</source>
        <translation>Intune 沒有憑證</translation>
    </message>
    <message>
        <source>Pushkeeper finds out whether this is a first set-up or a rescue.</source>
        <translation>Pushkeeper 會判斷這是首次設定還是救援。</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>開始(&amp;G)</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>A set-up or renewal goes on where it stood.</source>
        <translation>設定或續訂會從上次停下的地方繼續。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>繼續(&amp;G)</translation>
    </message>
    <message>
        <source>Time to renew</source>
        <translation>該續訂了</translation>
    </message>
    <message>
        <source>Same Apple Account, same topic. It takes about 15 minutes.</source>
        <translation>Apple 帳號相同，主題相同。大約需要 15 分鐘。</translation>
    </message>
    <message>
        <source>Renew &amp;now</source>
        <translation>立即續訂(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>無需操作</translation>
    </message>
    <message>
        <source>The certificate is valid. You can renew it earlier; that does no harm.</source>
        <translation>憑證有效。您可以提前續訂，不會有任何影響。</translation>
    </message>
    <message>
        <source>Renew earl&amp;y</source>
        <translation>提前續訂(&amp;Y)</translation>
    </message>
    <message>
        <source>No certificate is known yet</source>
        <translation>尚無已知的憑證</translation>
    </message>
    <message>
        <source>As typed on %1.</source>
        <translation>輸入時間：%1。</translation>
    </message>
    <message>
        <source>Last successful check: %1.</source>
        <translation>上次成功檢查：%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>As of %1. Reading anew …</source>
        <translation>資料時間：%1。正在重新讀取…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DaysRing</name>
    <message>
        <source>Days left: not known yet</source>
        <translation>剩餘天數：尚不清楚</translation>
    </message>
    <message>
        <source>Less than a day left</source>
        <translation>還有不到一天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>還有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks stand at 60, 30, 14, 7 and 3 days before the expiry.</source>
        <translation>刻度位於到期前 60、30、14、7 和 3 天。</translation>
    </message>
    <message>
        <source>Expired, day %1</source>
        <translation>已到期，第 %1 天</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DeviceDetail</name>
    <message>
        <source>Choose a device to see what is known of it.</source>
        <translation>選擇一部裝置，即可查看其已知的資訊。</translation>
    </message>
    <message>
        <source>Show its user</source>
        <translation>顯示其使用者</translation>
    </message>
    <message>
        <source>Copy serial number</source>
        <translation>複製序號</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>全部複製</translation>
    </message>
    <message>
        <source>Intune’s ID</source>
        <translation>Intune 識別碼</translation>
    </message>
    <message>
        <source>Asks Intune for the user of this one device. Nothing of the answer is stored.</source>
        <translation>向 Intune 查詢這一部裝置的使用者。不會儲存查詢結果的任何內容。</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>沒有名稱的裝置</translation>
    </message>
    <message>
        <source>Intune does not know this device any more. Read the devices again.</source>
        <translation>Intune 中已沒有此裝置。請重新讀取裝置。</translation>
    </message>
    <message>
        <source>Intune knows no user of this device.</source>
        <translation>Intune 中沒有此裝置的使用者。</translation>
    </message>
    <message>
        <source>Its user: %1</source>
        <translation>其使用者：%1</translation>
    </message>
    <message>
        <source>Its user: %1 (%2)</source>
        <translation>其使用者：%1（%2）</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DeviceList</name>
    <message>
        <source>Words in name, model, serial number or platform</source>
        <translation>名稱、型號、序號或平台中的字詞</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>匯出 …</translation>
    </message>
    <message>
        <source>Saves the devices in sight as a table for spreadsheets.</source>
        <translation>將目前顯示的裝置儲存為可用試算表開啟的表格。</translation>
    </message>
    <message>
        <source>No device matches the words and ticks.</source>
        <translation>沒有裝置符合這些字詞和勾選項目。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s)</source>
        <translation>
            <numerusform>%Ln 部裝置中的 %1 部</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the devices</source>
        <translation>匯出裝置</translation>
    </message>
    <message>
        <source>Sync test …</source>
        <translation>同步測試…</translation>
    </message>
    <message>
        <source>Asks the selected devices to check in, and watches who does.</source>
        <translation>請所選裝置簽入，並觀察哪些裝置簽入。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DeviceTableView</name>
    <message>
        <source>Devices</source>
        <translation>裝置</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DevicesCard</name>
    <message>
        <source>Apple devices</source>
        <translation>Apple 裝置</translation>
    </message>
    <message>
        <source>Last check-in of each device, by day (UTC)</source>
        <translation>每部裝置的上次簽入，按日顯示（UTC）</translation>
    </message>
    <message>
        <source>Checked in within 24 hours, of those seen in the last 90 days</source>
        <translation>24 小時內已簽入的比例（以過去 90 天內簽入過的裝置計）</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>尚未讀取。</translation>
    </message>
    <message>
        <source>They cannot be counted without a sign-in.</source>
        <translation>不登入就無法計算裝置數量。</translation>
    </message>
    <message>
        <source>Intune manages no Apple device yet. Enrol one test device to see whether the certificate works.</source>
        <translation>Intune 尚未管理任何 Apple 裝置。請註冊一部測試裝置，以確認憑證是否有效。</translation>
    </message>
    <message>
        <source>Longer ago: %1. Never: %2.</source>
        <translation>更早：%1。從未：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), as of %1</source>
        <translation>
            <numerusform>%Ln 部裝置，資料時間：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>They were not read yet. Reading changes nothing.</source>
        <translation>尚未讀取裝置。讀取不會變更任何內容。</translation>
    </message>
    <message>
        <source>They cannot be counted without a sign-in.</source>
        <translation>不登入就無法計算裝置數量。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), read on %1</source>
        <translation>
            <numerusform>%Ln 部裝置，讀取時間：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rea&amp;d the devices</source>
        <translation>讀取裝置(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) saved</source>
        <translation>
            <numerusform>已儲存 %Ln 部裝置</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds names and serial numbers; keep it where only those can read it who need it.</source>
        <translation>此檔案包含名稱和序號；請存放在只有需要的人才能讀取的位置。</translation>
    </message>
    <message>
        <source>They are being read …</source>
        <translation>正在讀取裝置…</translation>
    </message>
    <message>
        <source>Intune managed no Apple device on %1. Enrol one, then read the devices again.</source>
        <translation>在 %1，Intune 尚未管理任何 Apple 裝置。請註冊一部裝置，然後重新讀取裝置。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DoctorList</name>
    <message>
        <source>Good</source>
        <translation>沒有問題</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>供參考</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>未檢查</translation>
    </message>
    <message>
        <source>Not testable yet</source>
        <translation>尚無法測試</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>用途：%1</translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>誰可以處理：%1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>複製連結</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資料</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>複製訊息</translation>
    </message>
    <message>
        <source>Package for your Entra admin …</source>
        <translation>給您的 Entra 系統管理員的套件 …</translation>
    </message>
    <message>
        <source>Go on without signing in</source>
        <translation>不登入，直接繼續</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要處理</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FacetPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln 部裝置</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FileCard</name>
    <message>
        <source>The file that Apple gives you</source>
        <translation>從 Apple 取得的檔案</translation>
    </message>
    <message>
        <source>Watch another &amp;folder …</source>
        <translation>監看其他資料夾(&amp;F) …</translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation>或將檔案拖放到這裡。</translation>
    </message>
    <message>
        <source>Waiting for it in %1. It is recognised by its content.</source>
        <translation>正在等候此檔案（資料夾：%1）。會依內容辨識。</translation>
    </message>
    <message>
        <source>Once Apple&apos;s portal is open, %1 is watched for it.</source>
        <translation>開啟 Apple 入口網站後，會在此資料夾中等候該檔案：%1</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>選擇憑證</translation>
    </message>
    <message>
        <source>Choose the folder of downloads</source>
        <translation>選擇下載資料夾</translation>
    </message>
    <message>
        <source>There is no folder %1. Watch another one, or choose the file.</source>
        <translation>找不到資料夾 %1。請監看其他資料夾，或選擇檔案。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FileCheck</name>
    <message>
        <source>Check a file</source>
        <translation>檢查檔案</translation>
    </message>
    <message>
        <source>Find out whether a file is the certificate or signing request that Intune needs. Nothing leaves this computer, and private keys are never read.</source>
        <translation>確認檔案是否為 Intune 所需的憑證或憑證簽署要求。資料不會離開這部電腦，也絕不會讀取私密金鑰。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在檢查…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation>
            <numerusform>已檢查 %n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼上的文字</translation>
    </message>
    <message>
        <source>The clipboard holds neither a file nor text.</source>
        <translation>剪貼簿中沒有檔案，也沒有文字。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FileDrop</name>
    <message>
        <source>Drop a certificate or a signing request here, or paste it.</source>
        <translation>將憑證或憑證簽署要求拖放到這裡，或直接貼上。</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>選擇檔案(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::InspectionView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>簽發者</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效時間</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>到期時間</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>簽署者</translation>
    </message>
    <message>
        <source>Vendor valid until</source>
        <translation>廠商憑證到期時間</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Pushkeeper</source>
        <translation>關於 Pushkeeper(&amp;A)</translation>
    </message>
    <message>
        <source>About Pushkeeper</source>
        <translation>關於 Pushkeeper</translation>
    </message>
    <message>
        <source>Pushkeeper %1</source>
        <translation>Pushkeeper %1</translation>
    </message>
    <message>
        <source>Keeps the Apple MDM push certificate of a Microsoft Intune tenant alive.
Qt %1. Licence: Apache-2.0.</source>
        <translation>讓 Microsoft Intune 租用戶的 Apple MDM 推播憑證持續有效。
Qt %1。授權條款：Apache-2.0。</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>租用戶(&amp;T)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租用戶</translation>
    </message>
    <message>
        <source>Dash&amp;board</source>
        <translation>儀表板(&amp;B)</translation>
    </message>
    <message>
        <source>De&amp;vices</source>
        <translation>裝置(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>記錄(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>Check a &amp;file …</source>
        <translation>檢查檔案(&amp;F) …</translation>
    </message>
    <message>
        <source>T&amp;enant</source>
        <translation>租用戶(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open a cloud file …</source>
        <translation>開啟雲端檔案(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Without signing in …</source>
        <translation>不登入直接使用(&amp;W) …</translation>
    </message>
    <message>
        <source>&amp;Practise a renewal</source>
        <translation>練習續訂(&amp;P)</translation>
    </message>
    <message>
        <source>Practise a &amp;first set-up</source>
        <translation>練習首次設定(&amp;F)</translation>
    </message>
    <message>
        <source>%1 – Pushkeeper</source>
        <translation>%1 – Pushkeeper</translation>
    </message>
    <message>
        <source>Practice tenant</source>
        <translation>練習租用戶</translation>
    </message>
    <message>
        <source>Making a practice tenant …</source>
        <translation>正在建立練習租用戶…</translation>
    </message>
    <message>
        <source>Choose the cloud file</source>
        <translation>選擇雲端檔案</translation>
    </message>
    <message>
        <source>&amp;Connect a tenant …</source>
        <translation>連接租用戶(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;All tenants …</source>
        <translation>所有租用戶(&amp;A) …</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Notice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>複製詳細資料(&amp;D)</translation>
    </message>
    <message>
        <source>Package for your Entra admin …</source>
        <translation>給您的 Entra 系統管理員的套件 …</translation>
    </message>
    <message>
        <source>Go on without signing in</source>
        <translation>不登入，直接繼續</translation>
    </message>
    <message>
        <source>Go on without the keychain</source>
        <translation>不使用鑰匙圈，繼續</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PackageDialog</name>
    <message>
        <source>We are a &amp;partner: it serves the tenants of customers</source>
        <translation>我們是合作夥伴：用於客戶的租用戶(&amp;P)</translation>
    </message>
    <message>
        <source>Package for your Entra admin</source>
        <translation>給您的 Entra 系統管理員的套件</translation>
    </message>
    <message>
        <source>Registering a program and granting its permissions takes an Entra admin. The package explains everything, does it with a script, and brings back a connection file. It holds no secret.</source>
        <translation>註冊程式並授與其權限需要 Entra 系統管理員。此套件會說明一切，用指令碼完成操作，並帶回連線檔案。其中不含任何機密資訊。</translation>
    </message>
    <message>
        <source>&amp;Who is to use Pushkeeper? Sign-in names, separated by commas.</source>
        <translation>要使用 Pushkeeper 的人員（登入名稱，以逗號分隔）(&amp;W)</translation>
    </message>
    <message>
        <source>What it is to do beyond watching and renewing:</source>
        <translation>除監看和續訂之外，還要執行的操作：</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>儲存(&amp;S) …</translation>
    </message>
    <message>
        <source>Copy the &amp;message</source>
        <translation>複製郵件內容(&amp;M)</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>儲存套件</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已儲存：%1</translation>
    </message>
    <message>
        <source>Send it to your Entra admin. What comes back is a connection file: open it with Connect a tenant. Meanwhile you can work without signing in.</source>
        <translation>請將其傳送給您的 Entra 系統管理員。您會收到一個連線檔案：請用「連接租用戶」開啟它。在此期間，您可以不登入直接使用。</translation>
    </message>
    <message>
        <source>The message is copied.</source>
        <translation>已複製郵件內容。</translation>
    </message>
    <message>
        <source>Paste it into a mail and attach the package.</source>
        <translation>請將其貼到郵件中，並附上套件。</translation>
    </message>
    <message>
        <source>Allow signing in with a co&amp;de, for computers without a browser</source>
        <translation>允許使用代碼登入，用於沒有瀏覽器的電腦(&amp;D)</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PlatformShares</name>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%2 部中有 %1 部（%3%）</translation>
    </message>
    <message>
        <source>%1: checked in within 24 hours</source>
        <translation>%1：24 小時內已簽入</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PortalGuide</name>
    <message>
        <source>Address: %1</source>
        <translation>網址：%1</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>請使用此帳號登入：%1</translation>
    </message>
    <message>
        <source>Upload there: %1</source>
        <translation>請在該處上傳：%1</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PracticeBar</name>
    <message>
        <source>P&amp;lay a part</source>
        <translation>扮演角色(&amp;L)</translation>
    </message>
    <message>
        <source>Apple&apos;s portal: press &amp;Renew for me</source>
        <translation>Apple 入口網站：替我按「Renew」(&amp;R)</translation>
    </message>
    <message>
        <source>Apple&apos;s portal: press &amp;Create for me</source>
        <translation>Apple 入口網站：替我按「Create a Certificate」(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;Apple&apos;s portal</source>
        <translation>開啟 Apple 入口網站(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;Intune&apos;s page</source>
        <translation>開啟 Intune 頁面(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;8 hours later</source>
        <translation>8 小時後(&amp;8)</translation>
    </message>
    <message>
        <source>A &amp;day later</source>
        <translation>1 天後(&amp;D)</translation>
    </message>
    <message>
        <source>A &amp;month later</source>
        <translation>1 個月後(&amp;M)</translation>
    </message>
    <message>
        <source>11 m&amp;onths later</source>
        <translation>11 個月後(&amp;O)</translation>
    </message>
    <message>
        <source>Practice tenant. Nothing in it is real, and nothing can break.</source>
        <translation>練習租用戶。其中沒有任何真實內容，也不會弄壞任何東西。</translation>
    </message>
    <message>
        <source>The practice admin is at Apple&apos;s portal …</source>
        <translation>練習系統管理員正在 Apple 入口網站中操作…</translation>
    </message>
    <message>
        <source>The practice admin has downloaded the certificate.</source>
        <translation>練習系統管理員已下載憑證。</translation>
    </message>
    <message>
        <source>The practice admin could not do that. Take the signing request first.</source>
        <translation>練習系統管理員無法執行此操作。請先取得憑證簽署要求。</translation>
    </message>
    <message>
        <source>Time has moved on in the practice tenant.</source>
        <translation>練習租用戶中的時間已往後推移。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ProofPage</name>
    <message>
        <source>Count the devices &amp;again</source>
        <translation>重新計算裝置數量(&amp;A)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Do the devices answer?</source>
        <translation>裝置有回應嗎？</translation>
    </message>
    <message>
        <source>The receipt is written. You can close this window.</source>
        <translation>回執已寫入。您可以關閉此視窗。</translation>
    </message>
    <message>
        <source>Devices check in every 8 hours. You need not wait: finish now, and look again tomorrow.</source>
        <translation>裝置每 8 小時簽入一次。您不必等候：現在即可完成，明天再看。</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Count the devices</source>
        <translation>計算裝置數量(&amp;C)</translation>
    </message>
    <message>
        <source>Counting the devices that have checked in …</source>
        <translation>正在計算已簽入的裝置數量…</translation>
    </message>
    <message>
        <source>This comes once Intune shows the new certificate.</source>
        <translation>Intune 顯示新憑證後即可進行此步驟。</translation>
    </message>
    <message>
        <source>Checked in since the upload</source>
        <translation>上傳之後已簽入</translation>
    </message>
    <message>
        <source>Alive before</source>
        <translation>先前使用中</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>計算時間</translation>
    </message>
    <message>
        <source>The records of this tenant lie in %1</source>
        <translation>此租用戶的記錄位於 %1</translation>
    </message>
    <message>
        <source>Alive before, not seen since</source>
        <translation>先前有回應，上傳之後未簽入</translation>
    </message>
    <message>
        <source>Please read this before you finish: nearly all devices are silent.</source>
        <translation>請先閱讀這段內容再完成：幾乎所有裝置都沒有回應。</translation>
    </message>
    <message>
        <source>And more</source>
        <translation>其餘裝置</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ProxyDialog</name>
    <message>
        <source>Sign-in at the proxy</source>
        <translation>登入 Proxy</translation>
    </message>
    <message>
        <source>The proxy did not accept that user name and password.</source>
        <translation>Proxy 未接受該使用者名稱和密碼。</translation>
    </message>
    <message>
        <source>The proxy %1 asks who you are before it lets this program through. It is your company&apos;s proxy, not Microsoft. What you enter goes to this proxy only and is forgotten when the program ends.</source>
        <translation>Proxy %1 在放行此程式之前要求確認您的身分。這是貴公司的 Proxy，不是 Microsoft。您輸入的內容只會傳送給此 Proxy，並在程式結束時清除。</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登入(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>使用者名稱(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::QuestionForm</name>
    <message>
        <source>Intune has a certificate of another topic than the devices know.</source>
        <translation>Intune 中憑證的主題與裝置目前使用的主題不同。</translation>
    </message>
    <message>
        <source>Go &amp;back to the topic that the devices know</source>
        <translation>恢復為裝置目前使用的主題(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keep the new topic: all devices were enrolled anew with it</source>
        <translation>保留新主題：所有裝置都已用它重新註冊(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Intune has no certificate, but this tenant may have devices, so Create would be wrong. Read the topic from the management profile of a device: Settings &gt; General &gt; VPN &amp; Device Management &gt; the profile &gt; More Details &gt; Topic.</source>
        <translation>Intune 沒有憑證，但此租用戶可能有裝置，因此不應使用「Create a Certificate」。請從裝置的管理描述檔中讀取主題：設定 &gt; 一般 &gt; VPN與裝置管理（VPN &amp; Device Management）&gt; 該描述檔 &gt; 更多詳細資訊 &gt; 主題（Topic）。</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>A new topic cuts off every Apple device of the tenant: each has to be enrolled again. Do this only if Apple&apos;s support cannot give back the Apple Account. The list of devices is saved as reenrolment-plan.csv in the tenant&apos;s folder.</source>
        <translation>新的主題會使租用戶的所有 Apple 裝置斷線，每部裝置都必須重新註冊。只有在 Apple 支援也無法取回 Apple 帳號時才這樣做。裝置清單會儲存在租用戶的資料夾中，名為 reenrolment-plan.csv。</translation>
    </message>
    <message>
        <source>Last b&amp;lock of the old topic, typed by hand</source>
        <translation>舊主題的最後一段，須手動輸入(&amp;L)</translation>
    </message>
    <message>
        <source>The Apple Account is lost for good …</source>
        <translation>Apple 帳號已徹底遺失…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::RecordsPage</name>
    <message>
        <source>First set-up</source>
        <translation>首次設定</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>續訂</translation>
    </message>
    <message>
        <source>Back to the earlier topic</source>
        <translation>恢復先前的主題</translation>
    </message>
    <message>
        <source>New topic kept</source>
        <translation>保留新主題</translation>
    </message>
    <message>
        <source>Other Apple Account</source>
        <translation>其他 Apple 帳號</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>救援</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>新主題</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>In Intune, receipt open</source>
        <translation>已在 Intune 中，尚無回執</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>New serial number</source>
        <translation>新序號</translation>
    </message>
    <message>
        <source>Set-ups and renewals</source>
        <translation>設定與續訂</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>開啟資料夾(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Check a file …</source>
        <translation>檢查檔案(&amp;C) …</translation>
    </message>
    <message>
        <source>They lie in %1</source>
        <translation>位於 %1</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::RegistrationForm</name>
    <message>
        <source>Client ID for watching</source>
        <translation>用於監看的用戶端識別碼</translation>
    </message>
    <message>
        <source>Client ID for renewing</source>
        <translation>用於續訂的用戶端識別碼</translation>
    </message>
    <message>
        <source>&amp;Quick try with Microsoft&apos;s own client ID</source>
        <translation>使用 Microsoft 自己的用戶端識別碼快速試用(&amp;Q)</translation>
    </message>
    <message>
        <source>Many tools share that client ID: what the tenant allows it, it allows all of them, and the logs name Microsoft&apos;s tool. The sign-in is never stored. Only to try.</source>
        <translation>許多工具共用此用戶端識別碼：租用戶允許它執行的操作，所有這些工具都可以執行，而且記錄中顯示的是 Microsoft 的工具。絕不會儲存登入資訊。僅供試用。</translation>
    </message>
    <message>
        <source>Client ID for &amp;watching</source>
        <translation>用於監看的用戶端識別碼(&amp;W)</translation>
    </message>
    <message>
        <source>Client ID for &amp;renewing</source>
        <translation>用於續訂的用戶端識別碼(&amp;R)</translation>
    </message>
    <message>
        <source>This tenant&apos;s own</source>
        <translation>此租用戶自己的應用程式註冊</translation>
    </message>
    <message>
        <source>Those of %1, as its partner</source>
        <translation>%1 的應用程式註冊（作為合作夥伴）</translation>
    </message>
    <message>
        <source>Re&amp;gistrations</source>
        <translation>應用程式註冊(&amp;G)</translation>
    </message>
    <message>
        <source>No client IDs? The tenant has no registration yet. Forward the package to your Entra admin; until the answer comes you can work without signing in.</source>
        <translation>沒有用戶端識別碼？租用戶還沒有應用程式註冊。請將套件轉寄給您的 Entra 系統管理員；收到回覆之前，您可以不登入直接使用。</translation>
    </message>
    <message>
        <source>&amp;Package for your Entra admin …</source>
        <translation>給您的 Entra 系統管理員的套件(&amp;P) …</translation>
    </message>
    <message>
        <source>Wor&amp;k without signing in</source>
        <translation>不登入直接使用(&amp;U)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>網域</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>租用戶識別碼</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>雲端</translation>
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
        <translation>租用戶</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>租用戶識別碼</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>雲端</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>None: you type what Intune shows</source>
        <translation>無：由您輸入 Intune 顯示的內容</translation>
    </message>
    <message>
        <source>Client ID for watching</source>
        <translation>用於監看的用戶端識別碼</translation>
    </message>
    <message>
        <source>Client ID for renewing</source>
        <translation>用於續訂的用戶端識別碼</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下載</translation>
    </message>
    <message>
        <source>Client ID without a person</source>
        <translation>無人值守的用戶端識別碼</translation>
    </message>
    <message>
        <source>What is recorded of devices</source>
        <translation>記錄裝置的哪些內容</translation>
    </message>
    <message>
        <source>Keep names and serial numbers of company devices</source>
        <translation>保留公司裝置的名稱和序號</translation>
    </message>
    <message>
        <source>Of personally owned devices neither is ever kept, and of nobody&apos;s device its user. Without the tick the list shows names only after it was read anew.</source>
        <translation>個人裝置的這兩項從不保留，任何裝置的使用者也不保留。不勾選時，清單只有在重新讀取後才顯示名稱。</translation>
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
        <translation>Subject ID（主體識別碼）(&amp;U)</translation>
    </message>
    <message>
        <source>Serial num&amp;ber</source>
        <translation>序號(&amp;B)</translation>
    </message>
    <message>
        <source>E&amp;xpiration</source>
        <translation>到期時間(&amp;X)</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>到期時間</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SignInCard</name>
    <message>
        <source>Sign-in and permissions</source>
        <translation>登入和權限</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in for watching in the keychain of this system</source>
        <translation>將用於監看的登入資訊保存在此系統的鑰匙圈中(&amp;K)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>登入(&amp;I)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>登出(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Check permissions</source>
        <translation>檢查權限(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Package for your Entra admin …</source>
        <translation>給您的 Entra 系統管理員的套件(&amp;P) …</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>已登出。</translation>
    </message>
    <message>
        <source>The keychain was read again: nothing of this tenant is left in it.</source>
        <translation>已再次讀取鑰匙圈：其中沒有留下此租用戶的任何內容。</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登入</translation>
    </message>
    <message>
        <source>A certificate signs in; nobody has to.</source>
        <translation>使用憑證登入；不需要任何人登入。</translation>
    </message>
    <message>
        <source>Nobody, as far as is known</source>
        <translation>就目前所知，無人登入</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>In the keychain, for reading only</source>
        <translation>在鑰匙圈中，僅用於讀取</translation>
    </message>
    <message>
        <source>Until the program ends</source>
        <translation>到程式結束為止</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>使用其他帳戶(&amp;U)</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SignInDialog</name>
    <message>
        <source>Administrators often have their account in another browser or profile: choose it here, or a private window, which asks for the account anew.</source>
        <translation>系統管理員的帳號通常在其他瀏覽器或設定檔中：請在此處選擇，或選擇無痕視窗，它會重新詢問帳號。</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>重新開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>複製連結(&amp;L)</translation>
    </message>
    <message>
        <source>Other &amp;browser</source>
        <translation>其他瀏覽器(&amp;B)</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>登入 %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>The browser of the system</source>
        <translation>系統瀏覽器</translation>
    </message>
    <message>
        <source>%1, private window</source>
        <translation>%1，無痕視窗</translation>
    </message>
    <message>
        <source>Your browser opens Microsoft&apos;s sign-in page. Sign in there; this window closes by itself.</source>
        <translation>您的瀏覽器會開啟 Microsoft 的登入頁面。請在那裡登入；此視窗會自動關閉。</translation>
    </message>
    <message>
        <source>Use a &amp;code instead</source>
        <translation>改用代碼(&amp;C)</translation>
    </message>
    <message>
        <source>Open %1 in any browser, on this or another computer, and type this code. Policies of organisations often block this way; then sign in with the browser.</source>
        <translation>請在這部或其他電腦的任一瀏覽器中開啟 %1，並輸入此代碼。組織的原則經常會封鎖這種方式；遇到時，請使用瀏覽器登入。</translation>
    </message>
    <message>
        <source>Use the bro&amp;wser instead</source>
        <translation>改用瀏覽器(&amp;W)</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SignInStep</name>
    <message>
        <source>&amp;Keep the sign-in for watching in the keychain of this system</source>
        <translation>將用於監看的登入資訊保存在此系統的鑰匙圈中(&amp;K)</translation>
    </message>
    <message>
        <source>It can only read. Without it you sign in each time the program starts. The sign-in for renewing is never kept.</source>
        <translation>它只能讀取。如果不保存，每次啟動程式時都需要登入。用於續訂的登入資訊絕不會保存。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租用戶</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>租用戶識別碼</translation>
    </message>
    <message>
        <source>Nothing was read yet. The sign-in rests in the keychain.</source>
        <translation>尚未讀取任何內容。登入資訊保存在鑰匙圈中。</translation>
    </message>
    <message>
        <source>Nothing was read yet. The sign-in ends with the program: %1. %2</source>
        <translation>尚未讀取任何內容。登入會在程式結束時失效：%1。%2</translation>
    </message>
    <message>
        <source>Nothing was read yet. The sign-in ends with the program.</source>
        <translation>尚未讀取任何內容。登入會在程式結束時失效。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::StageButton</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1，已完成</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::StageList</name>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Apple</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上傳</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncChoiceForm</name>
    <message numerus="yes">
        <source>The %Ln &amp;chosen device(s)</source>
        <translation>
            <numerusform>所選的 %Ln 部裝置(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>A &amp;random sample of</source>
        <translation>隨機抽取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;All devices</source>
        <translation>所有裝置(&amp;A)</translation>
    </message>
    <message>
        <source>Size of the sample</source>
        <translation>抽取數量</translation>
    </message>
    <message>
        <source>every system</source>
        <translation>所有系統</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>系統(&amp;S)</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncProgress</name>
    <message>
        <source>Ended on %1.</source>
        <translation>結束時間：%1。</translation>
    </message>
    <message>
        <source>Paused. Nobody is asked twice when it goes on.</source>
        <translation>已暫停。繼續時不會重複要求同一部裝置。</translation>
    </message>
    <message>
        <source>Asking, five devices a second at most …</source>
        <translation>正在要求裝置簽入，每秒最多 5 部…</translation>
    </message>
    <message>
        <source>Looking for check-ins …</source>
        <translation>正在查看簽入狀況…</translation>
    </message>
    <message>
        <source>Next look at %1. You can close this window; it goes on when you open it again.</source>
        <translation>下次查看：%1。您可以關閉此視窗；再次開啟時會繼續。</translation>
    </message>
    <message>
        <source>&amp;Copy those without an answer</source>
        <translation>複製沒有回應的裝置(&amp;C)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回應</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>裝置</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more device(s) are not shown here.</source>
        <translation>
            <numerusform>另有 %Ln 部裝置未在此顯示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncTestAction</name>
    <message>
        <source>Sync &amp;test …</source>
        <translation>同步測試(&amp;T) …</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncTestDialog</name>
    <message>
        <source>Sync test</source>
        <translation>同步測試</translation>
    </message>
    <message>
        <source>Do the devices answer now?</source>
        <translation>裝置現在有回應嗎？</translation>
    </message>
    <message>
        <source>Which devices are asked to check in?</source>
        <translation>要讓哪些裝置簽入？</translation>
    </message>
    <message>
        <source>Intune can ask the devices without this program. No permission is needed here but that to read devices.</source>
        <translation>不使用此程式，也可以在 Intune 中要求裝置簽入。這裡只需要讀取裝置的權限。</translation>
    </message>
    <message>
        <source>The devices of this tenant have not been read yet. Read them first.</source>
        <translation>尚未讀取此租用戶的裝置。請先讀取。</translation>
    </message>
    <message numerus="yes">
        <source>As&amp;k %Ln device(s) to check in</source>
        <translation>
            <numerusform>要求 %Ln 部裝置簽入(&amp;K)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read the devices</source>
        <translation>讀取裝置(&amp;D)</translation>
    </message>
    <message>
        <source>Ask them in &amp;Intune myself …</source>
        <translation>自行在 Intune 中要求(&amp;I) …</translation>
    </message>
    <message>
        <source>I &amp;pressed it</source>
        <translation>我已按下按鈕(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the de&amp;vices</source>
        <translation>複製裝置(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>繼續(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;New test</source>
        <translation>新測試(&amp;N)</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::TenantForm</name>
    <message>
        <source>Do&amp;main, tenant ID, or the address of somebody there</source>
        <translation>網域、租用戶識別碼，或該租用戶中某人的地址(&amp;T)</translation>
    </message>
    <message>
        <source>Or open the connection file that your Entra admin gave you: it knows the rest.</source>
        <translation>或開啟您的 Entra 系統管理員提供的連線檔案：其中已包含其餘資訊。</translation>
    </message>
    <message>
        <source>&amp;Open a connection file …</source>
        <translation>開啟連線檔案(&amp;O) …</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::TenantRow</name>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查看 …</translation>
    </message>
    <message>
        <source>Copy the consent link</source>
        <translation>複製同意連結</translation>
    </message>
    <message>
        <source>Package for your Entra admin …</source>
        <translation>給您的 Entra 系統管理員的套件 …</translation>
    </message>
    <message>
        <source>Go on without signing in</source>
        <translation>不登入，直接繼續</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::UploadPage</name>
    <message>
        <source>I have read what &amp;warns</source>
        <translation>我已閱讀警告內容(&amp;W)</translation>
    </message>
    <message>
        <source>At Apple&apos;s portal</source>
        <translation>在 Apple 入口網站中</translation>
    </message>
    <message>
        <source>Then type what the page shows:</source>
        <translation>然後輸入頁面顯示的內容：</translation>
    </message>
    <message>
        <source>Fetch the certificate</source>
        <translation>取得憑證</translation>
    </message>
    <message>
        <source>Upload it in Intune</source>
        <translation>在 Intune 中上傳憑證</translation>
    </message>
    <message>
        <source>Put it into Intune</source>
        <translation>將憑證放入 Intune</translation>
    </message>
    <message>
        <source>Download it in Apple&apos;s portal. It is compared with what Intune has before anything is sent.</source>
        <translation>請在 Apple 入口網站下載憑證。傳送任何內容之前，會先與 Intune 現有的憑證比對。</translation>
    </message>
    <message>
        <source>You upload the file on Intune&apos;s page. Pushkeeper compares what the page shows then.</source>
        <translation>由您在 Intune 頁面上傳檔案。之後 Pushkeeper 會比對頁面顯示的內容。</translation>
    </message>
    <message>
        <source>Pushkeeper uploads the certificate once, and then looks whether Intune shows it.</source>
        <translation>Pushkeeper 會上傳憑證一次，然後確認 Intune 是否顯示該憑證。</translation>
    </message>
    <message>
        <source>Look aga&amp;in</source>
        <translation>再次查看(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比對(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Replace in Intune</source>
        <translation>在 Intune 中取代(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Upload to Intune</source>
        <translation>上傳到 Intune(&amp;U)</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>正在檢查檔案…</translation>
    </message>
    <message>
        <source>Waiting until Intune shows the new certificate …</source>
        <translation>正在等待 Intune 顯示新憑證…</translation>
    </message>
    <message>
        <source>Uploading the certificate to Intune …</source>
        <translation>正在將憑證上傳到 Intune…</translation>
    </message>
    <message>
        <source>On Intune&apos;s page (Devices &gt; Enrollment &gt; Apple &gt; Apple MDM Push Certificate) enter the Apple ID %1, choose the file that Apple gave you, and press Upload. The page must then show: Subject ID %2, serial number %3, expiration %4.</source>
        <translation>請開啟 Intune 頁面：裝置 &gt; 註冊 &gt; Apple &gt; Apple MDM Push Certificate（Apple MDM 推播憑證），輸入 Apple ID %1，選擇從 Apple 取得的檔案，然後按一下「上傳」。之後頁面應顯示：「Subject ID」（主體識別碼）%2、序號 %3、到期時間 %4。</translation>
    </message>
    <message>
        <source>Intune has this certificate already.</source>
        <translation>Intune 已有此憑證。</translation>
    </message>
    <message>
        <source>If you have just pressed Renew in Apple&apos;s portal, download the new file there.</source>
        <translation>如果您剛在 Apple 入口網站按過「Renew」，請在該處下載新的檔案。</translation>
    </message>
    <message>
        <source>Nothing was sent to Intune. What speaks against it stands below.</source>
        <translation>未傳送任何內容到 Intune。原因列在下方。</translation>
    </message>
    <message>
        <source>This file must not go to Intune.</source>
        <translation>此檔案不可上傳到 Intune。</translation>
    </message>
    <message>
        <source>Intune does not show the new certificate yet.</source>
        <translation>Intune 尚未顯示新憑證。</translation>
    </message>
    <message>
        <source>Please look again in a few minutes; nothing is sent twice.</source>
        <translation>請過幾分鐘再次查看；不會重複傳送任何內容。</translation>
    </message>
    <message>
        <source>Intune shows another certificate than the one that was uploaded.</source>
        <translation>Intune 顯示的憑證與已上傳的憑證不同。</translation>
    </message>
    <message>
        <source>Somebody else may be at work. Ask in your team, then check again.</source>
        <translation>可能有其他人正在操作。請向您的團隊確認，然後再次檢查。</translation>
    </message>
    <message>
        <source>Choose the fi&amp;le …</source>
        <translation>選擇檔案(&amp;L) …</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Welcome</name>
    <message>
        <source>Keep the Apple MDM push certificate alive</source>
        <translation>讓 Apple MDM 推播憑證持續有效</translation>
    </message>
    <message>
        <source>Pushkeeper sets it up, renews it every year without losing a device, and proves that devices still answer.</source>
        <translation>Pushkeeper 會設定憑證，每年續訂而不遺失任何裝置，並驗證裝置仍有回應。</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>先練習</translation>
    </message>
    <message>
        <source>A practice tenant on this computer, with Intune, Apple&apos;s portal and devices. Nothing in it is real.</source>
        <translation>這部電腦上的練習租用戶，包含 Intune、Apple 入口網站和裝置。其中沒有任何真實內容。</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>練習(&amp;P)</translation>
    </message>
    <message>
        <source>Without signing in</source>
        <translation>不登入直接使用</translation>
    </message>
    <message>
        <source>For when consent takes days and the certificate ends tomorrow: you type what Intune&apos;s page shows.</source>
        <translation>適用於取得同意需要數天，而憑證明天就到期的情況：由您輸入 Intune 頁面顯示的內容。</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>不登入，直接繼續(&amp;W)</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>檢查檔案</translation>
    </message>
    <message>
        <source>Find out whether a file is the certificate or signing request that Intune needs.</source>
        <translation>確認檔案是否為 Intune 所需的憑證或憑證簽署要求。</translation>
    </message>
    <message>
        <source>&amp;Check …</source>
        <translation>檢查(&amp;C) …</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>連接租用戶</translation>
    </message>
    <message>
        <source>By its domain, or with the connection file that your Entra admin gave you.</source>
        <translation>使用其網域，或您的 Entra 系統管理員提供的連線檔案。</translation>
    </message>
    <message>
        <source>C&amp;onnect …</source>
        <translation>連接(&amp;O) …</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Wizard</name>
    <message>
        <source>Please sign in; your browser opens for it …</source>
        <translation>請在開啟的瀏覽器中登入…</translation>
    </message>
    <message>
        <source>Go on &amp;without signing in</source>
        <translation>不登入，直接繼續(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>關閉(&amp;S)</translation>
    </message>
    <message>
        <source>Ended as you wished. Nothing is lost.</source>
        <translation>已依您的要求結束，沒有遺失任何內容。</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3 – %4</source>
        <translation>第 %1 步，共 %2 步：%3 – %4</translation>
    </message>
</context>
</TS>
