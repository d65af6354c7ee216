<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
        <source>%n Apple device(s)</source>
        <translation>
            <numerusform>%n 部 Apple 裝置</numerusform>
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
        <source>Show the push certificate that Intune has.</source>
        <translation>顯示 Intune 現有的推播憑證。</translation>
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
        <source>The server could not prove its identity, so nothing was sent. Often a device in the company network reads the traffic.</source>
        <translation>伺服器無法證明其身分，因此未傳送任何資料。常見的原因是公司網路中有設備會檢查流量。</translation>
    </message>
    <message>
        <source>Ask your network team to exempt this host, or to install the certificate of that device on this computer. Check the date of this computer too.</source>
        <translation>請網路團隊將此主機設為例外，或在這部電腦上安裝該設備的憑證。也請檢查這部電腦的日期。</translation>
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
        <source>It received many requests in a short time. This happens in large tenants and passes by itself.</source>
        <translation>服務在短時間內收到大量要求。大型租用戶有時會發生這種情況，稍後會自行恢復。</translation>
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
    <name>Text</name>
    <message>
        <source>Set up the first push certificate of a tenant.</source>
        <translation>設定租用戶的第一張推播憑證。</translation>
    </message>
    <message>
        <source>Renew the push certificate, with the same Apple Account and the same topic.</source>
        <translation>使用同一個 Apple 帳號和同一個主題續訂推播憑證。</translation>
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
        <source>With this certificate %n Apple device(s) would be cut off.</source>
        <translation>
            <numerusform>如果使用此憑證，%n 部 Apple 裝置會失去連線。</numerusform>
        </translation>
    </message>
    <message>
        <source>Intune has the new certificate now. Its page must show: Subject ID %1, serial number %2, expiration %3.</source>
        <translation>Intune 現在已有新憑證。其頁面應顯示：「Subject ID」（主體識別碼）%1、序號 %2、到期時間 %3。</translation>
    </message>
    <message>
        <source>No device was alive before. Enrol one test device and look whether it checks in.</source>
        <translation>先前沒有使用中的裝置。請註冊一部測試裝置，看它是否簽入。</translation>
    </message>
    <message>
        <source>No device has checked in since the upload. That is normal at first: devices check in every 8 hours. Look again tomorrow.</source>
        <translation>上傳之後還沒有裝置簽入。起初這是正常的：裝置每 8 小時簽入一次。請明天再看。</translation>
    </message>
    <message>
        <source>%1 devices have checked in since the upload; %2 were alive before.</source>
        <translation>上傳之後已有 %1 部裝置簽入；先前使用中的裝置有 %2 部。</translation>
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
    <name>pushkeeper::ui::Dashboard</name>
    <message>
        <source>Look aga&amp;in</source>
        <translation>再次查看(&amp;I)</translation>
    </message>
    <message>
        <source>Apple MDM push certificate</source>
        <translation>Apple MDM 推播憑證</translation>
    </message>
    <message>
        <source>Apple devices</source>
        <translation>Apple 裝置</translation>
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
        <source>Last seen</source>
        <translation>上次確認時間</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>尚未讀取。</translation>
    </message>
    <message>
        <source>They cannot be counted without a sign-in.</source>
        <translation>不登入就無法計算裝置數量。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s), read on %1</source>
        <translation>
            <numerusform>%n 部裝置，讀取時間：%1</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>已過期 %n 天</numerusform>
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
        <source>By platform</source>
        <translation>依平台</translation>
    </message>
    <message>
        <source>By last check-in</source>
        <translation>依上次簽入時間</translation>
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
        <source>%n device(s), read on %1</source>
        <translation>
            <numerusform>%n 部裝置，讀取時間：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rea&amp;d the devices</source>
        <translation>讀取裝置(&amp;D)</translation>
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
</context>
<context>
    <name>pushkeeper::ui::ShareBar</name>
    <message>
        <source>Devices by their last check-in</source>
        <translation>依上次簽入時間分類的裝置</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2：%1</translation>
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
        <source>Open a tenant</source>
        <translation>開啟租用戶</translation>
    </message>
    <message>
        <source>With the cloud file that your Entra admin gave you.</source>
        <translation>使用 Entra 系統管理員提供給您的雲端檔案。</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>開啟(&amp;O) …</translation>
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
