<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Run pushkeeperctl --help to see what it takes.</source>
        <translation>运行 pushkeeperctl --help 可查看可用的选项。</translation>
    </message>
    <message>
        <source>--at takes a date such as 2026-11-24.</source>
        <translation>--at 需要日期，例如 2026-11-24。</translation>
    </message>
    <message>
        <source>Keeps the Apple MDM push certificate of a Microsoft Intune tenant alive.</source>
        <translation>让 Microsoft Intune 租户的 Apple MDM 推送证书持续有效。</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>显示版本后退出。</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>显示此帮助后退出。</translation>
    </message>
    <message>
        <source>Judge certificates and signing requests on disk, offline.</source>
        <translation>离线检查磁盘上的证书和证书签名请求。</translation>
    </message>
    <message>
        <source>Exit code: 0 accept, 1 warn, 2 stop (the worst file counts), 64 wrong usage.</source>
        <translation>退出代码：0 通过，1 警告，2 停止（以最严重的文件为准），64 用法错误。</translation>
    </message>
    <message>
        <source>Files to judge; each is judged by its own kind.</source>
        <translation>要检查的文件；每个文件按其类型检查。</translation>
    </message>
    <message>
        <source>The push certificate that is installed now.</source>
        <translation>当前已安装的推送证书。</translation>
    </message>
    <message>
        <source>The signing request that the certificate should answer.</source>
        <translation>证书应对应的证书签名请求。</translation>
    </message>
    <message>
        <source>Trust this issuer as well; can be given several times.</source>
        <translation>同时信任此颁发者；可多次指定。</translation>
    </message>
    <message>
        <source>Judge dates as of this day or moment (ISO 8601, UTC) instead of now.</source>
        <translation>以此日期或时刻（ISO 8601，UTC）而非当前时间判断日期。</translation>
    </message>
    <message>
        <source>Answer in JSON: an array with an object for each file.</source>
        <translation>以 JSON 输出：一个数组，每个文件对应一个对象。</translation>
    </message>
    <message>
        <source>ACCEPT</source>
        <translation>通过</translation>
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
        <translation>主题</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Vendor valid until</source>
        <translation>供应商证书到期时间</translation>
    </message>
    <message>
        <source>Take a fresh signing request from Intune and save it.</source>
        <translation>从 Intune 获取新的签名请求并保存。</translation>
    </message>
    <message>
        <source>Where to save it; the current folder otherwise.</source>
        <translation>保存位置；默认为当前文件夹。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>In Apple&apos;s portal press Renew on the row of this tenant and upload it there.</source>
        <translation>在 Apple 门户中，在此租户所在的行点按 Renew，并在那里上传。</translation>
    </message>
    <message numerus="yes">
        <source>%n Apple device(s)</source>
        <translation>
            <numerusform>%n 台 Apple 设备</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Show the Apple devices that Intune manages.</source>
        <translation>显示由 Intune 管理的 Apple 设备。</translation>
    </message>
    <message>
        <source>List each device, not only the counts.</source>
        <translation>列出每台设备，而不只是数量。</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Apple Account (Apple ID in Intune)</source>
        <translation>Apple 账户（在 Intune 中为 Apple ID）</translation>
    </message>
    <message>
        <source>Intune has no Apple MDM push certificate.</source>
        <translation>Intune 没有 Apple MDM 推送证书。</translation>
    </message>
    <message>
        <source>Agreement with Apple</source>
        <translation>与 Apple 的协议</translation>
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
        <translation>显示 Intune 现有的推送证书。</translation>
    </message>
    <message>
        <source>Show the agreement with Apple, too; this signs in with the right to renew.</source>
        <translation>同时显示与 Apple 的协议；为此将以续订权限登录。</translation>
    </message>
    <message>
        <source>The file that says where the tenant lives; &quot;rehearse --serve&quot; prints one.</source>
        <translation>说明租户所在位置的文件；“rehearse --serve”会输出一个。</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>以 JSON 回答。</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 warning, 4 sign-in or permission needed, 5 service or network, 6 cancelled, 64 wrong usage.</source>
        <translation>退出代码：0 完成，1 警告，4 需要登录或权限，5 服务或网络，6 已取消，64 用法错误。</translation>
    </message>
    <message>
        <source>If no browser opens, open this page yourself:</source>
        <translation>如果没有打开浏览器，请自行打开此页面：</translation>
    </message>
    <message>
        <source>This is a practice tenant; nothing in it is real.</source>
        <translation>这是练习租户，其中没有任何真实内容。</translation>
    </message>
    <message>
        <source>Intune&apos;s page: %1</source>
        <translation>Intune 页面：%1</translation>
    </message>
    <message>
        <source>Apple&apos;s portal: %1</source>
        <translation>Apple 门户：%1</translation>
    </message>
    <message>
        <source>Press Ctrl+C to end it.</source>
        <translation>按 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>Run a practice tenant on this computer: Intune, Entra and Apple&apos;s portal, with devices.</source>
        <translation>在这台电脑上运行练习租户：Intune、Entra 和 Apple 门户，并带有设备。</translation>
    </message>
    <message>
        <source>Keep it running until it is ended, and print its cloud file.</source>
        <translation>持续运行直到被结束，并输出其云文件。</translation>
    </message>
    <message>
        <source>The port to listen on; any free one otherwise.</source>
        <translation>监听的端口；默认为任意空闲端口。</translation>
    </message>
    <message>
        <source>How many devices the practice tenant has.</source>
        <translation>练习租户有多少台设备。</translation>
    </message>
    <message>
        <source>How many days its certificate has left; negative if it has expired.</source>
        <translation>证书剩余天数；已过期则为负数。</translation>
    </message>
    <message>
        <source>Begin before the first set-up: no certificate yet.</source>
        <translation>从首次设置之前开始：尚无证书。</translation>
    </message>
    <message>
        <source>Sign in by hand, also at a practice tenant.</source>
        <translation>手动登录，在练习租户上也是如此。</translation>
    </message>
    <message>
        <source>This could not be written into the records:</source>
        <translation>无法写入记录：</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>The story to play; a practice admin presses the buttons.</source>
        <translation>要演练的场景；由练习管理员点击按钮。</translation>
    </message>
    <message>
        <source>The records of this rehearsal lie in %1</source>
        <translation>本次演练的记录位于 %1</translation>
    </message>
    <message>
        <source>The Apple Account that the certificate is made with.</source>
        <translation>用于创建证书的 Apple 账户。</translation>
    </message>
    <message>
        <source>The file that Apple&apos;s portal gave you.</source>
        <translation>从 Apple 门户获得的文件。</translation>
    </message>
    <message>
        <source>Wait for that file in this folder, whatever it is called.</source>
        <translation>在此文件夹中等待该文件，无论文件名是什么。</translation>
    </message>
    <message>
        <source>Agree, for the whole tenant and for good, that Intune sends data to Apple.</source>
        <translation>同意 Intune 向 Apple 发送数据；对整个租户有效，且不可撤回。</translation>
    </message>
    <message>
        <source>Go on although something warns.</source>
        <translation>即使有警告也继续。</translation>
    </message>
    <message>
        <source>The last step to take.</source>
        <translation>要执行的最后一步。</translation>
    </message>
    <message>
        <source>Ask nothing; end where an answer is missing.</source>
        <translation>不询问；缺少回答时即退出。</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 not shown by Intune yet, 2 stopped to protect the devices, 3 an answer is missing, 4 sign-in or permission needed, 5 service or network, 6 cancelled, 64 wrong usage. The next call goes on where this one stood.</source>
        <translation>退出代码：0 完成，1 Intune 尚未显示，2 为保护设备而停止，3 缺少回答，4 需要登录或权限，5 服务或网络，6 已取消，64 用法错误。下次运行会从此次停下的地方继续。</translation>
    </message>
    <message>
        <source>Go back to the topic that the devices know.</source>
        <translation>恢复为设备当前使用的主题。</translation>
    </message>
    <message>
        <source>Keep the topic that is installed now, for this reason.</source>
        <translation>以此原因保留当前已安装的主题。</translation>
    </message>
    <message>
        <source>The topic in the management profile of a device, where Intune has no certificate.</source>
        <translation>设备的管理描述文件中的主题，用于 Intune 没有证书的情况。</translation>
    </message>
    <message>
        <source>Uploading the certificate to Intune …</source>
        <translation>正在将证书上传到 Intune…</translation>
    </message>
    <message>
        <source>Reading what Intune has …</source>
        <translation>正在读取 Intune 的当前状态…</translation>
    </message>
    <message>
        <source>Please run &quot;pushkeeperctl setup&quot; for the first set-up.</source>
        <translation>首次设置请运行“pushkeeperctl setup”。</translation>
    </message>
    <message>
        <source>Please run &quot;pushkeeperctl renew&quot;: this tenant had a certificate already, and a new one would cut off its devices.</source>
        <translation>请运行“pushkeeperctl renew”：此租户已经有过证书，如果新建证书，其设备会失去连接。</translation>
    </message>
    <message>
        <source>The Apple Account that the certificate is made with:</source>
        <translation>用于创建证书的 Apple 账户：</translation>
    </message>
    <message>
        <source>Which Apple Account is the certificate made with? Nobody but you knows.</source>
        <translation>证书使用哪个 Apple 账户创建？只有您知道。</translation>
    </message>
    <message>
        <source>Apple Account (Apple ID in Intune): %1</source>
        <translation>Apple 账户（在 Intune 中为 Apple ID）：%1</translation>
    </message>
    <message>
        <source>Agree? [y/N]</source>
        <translation>同意吗？[y/N]</translation>
    </message>
    <message>
        <source>Taking a signing request from Intune …</source>
        <translation>正在从 Intune 获取证书签名请求…</translation>
    </message>
    <message>
        <source>Waiting for the certificate in %1 …</source>
        <translation>正在等待证书（文件夹：%1）…</translation>
    </message>
    <message>
        <source>The file that Apple&apos;s portal gave you:</source>
        <translation>从 Apple 门户获得的文件：</translation>
    </message>
    <message>
        <source>Which file did Apple&apos;s portal give you? Name it with --certificate, or the folder that it arrives in with --downloads.</source>
        <translation>从 Apple 门户获得的是哪个文件？请用 --certificate 指定该文件，或用 --downloads 指定它所在的下载文件夹。</translation>
    </message>
    <message>
        <source>Go on although something warns? [y/N]</source>
        <translation>有警告，仍要继续吗？[y/N]</translation>
    </message>
    <message>
        <source>Something warns. Please read it before you go on.</source>
        <translation>有警告。请先阅读，再继续。</translation>
    </message>
    <message>
        <source>Intune does not show the new certificate yet. Please run this again in a few minutes; nothing is sent twice.</source>
        <translation>Intune 尚未显示新证书。请过几分钟再次运行；不会重复发送任何内容。</translation>
    </message>
    <message>
        <source>Intune shows another certificate than the one that was uploaded. Somebody else may be at work; ask in your team, then run this again.</source>
        <translation>Intune 显示的证书与已上传的证书不同。可能有其他人正在操作；请向您的团队确认，然后再次运行。</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>Words that stand for &quot;yes&quot; on the console, lower case, separated by spaces</extracomment>
        <translation>是 y yes</translation>
    </message>
    <message>
        <source>Open Apple&apos;s portal: %1</source>
        <translation>请打开 Apple 门户：%1</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>请使用此账户登录：%1</translation>
    </message>
    <message>
        <source>Upload there: %1</source>
        <translation>请在那里上传：%1</translation>
    </message>
    <message>
        <source>Intune has a certificate of another topic than the devices know. To go back to theirs: --restore. If all devices were enrolled anew with the other one: --adopt REASON.</source>
        <translation>Intune 中证书的主题与设备当前使用的主题不同。要恢复为设备的主题：--restore。如果所有设备都已用另一主题重新注册：--adopt 原因。</translation>
    </message>
    <message>
        <source>Intune has no certificate, but this tenant may have devices, so Create would be wrong. Read the topic from the management profile of a device and give it with --topic.</source>
        <translation>Intune 没有证书，但此租户可能有设备，因此不应使用“Create a Certificate”。请从设备的管理描述文件中读取主题，并用 --topic 指定。</translation>
    </message>
    <message>
        <source>The Apple Account is lost for good: a new topic, for this reason. Every device has to be enrolled again.</source>
        <translation>Apple 账户已彻底丢失：因此使用新的主题。所有设备都必须重新注册。</translation>
    </message>
    <message>
        <source>The last block of the topic that is given up, typed by hand.</source>
        <translation>将被放弃的主题的最后一段，须手动输入。</translation>
    </message>
    <message>
        <source>Renew although the certificate is fresh.</source>
        <translation>即使证书是新的也续订。</translation>
    </message>
    <message>
        <source>Waiting until Intune shows the new certificate …</source>
        <translation>正在等待 Intune 显示新证书…</translation>
    </message>
    <message>
        <source>A new topic cuts off every Apple device of the tenant: each has to be enrolled again. Do this only if Apple&apos;s support cannot give back the Apple Account. The list of devices is saved as reenrolment-plan.csv in the tenant&apos;s folder. To go on, run this again and type the last block of the old topic: --confirm-topic BLOCK</source>
        <translation>新的主题会使租户的所有 Apple 设备断开，每台设备都必须重新注册。只有在 Apple 支持也无法恢复 Apple 账户时才这样做。设备列表已保存在租户的文件夹中，名为 reenrolment-plan.csv。要继续，请再次运行，并输入旧主题的最后一段：--confirm-topic BLOCK</translation>
    </message>
    <message>
        <source>Nothing to do: the certificate is fresh, valid until %1. To renew it all the same: --early</source>
        <translation>无需操作：证书是新的，有效期至 %1。若仍要续订：--early</translation>
    </message>
    <message>
        <source>Terms: %1</source>
        <translation>条款：%1</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>checked in within 24 hours</source>
        <translation>24 小时内已签到</translation>
    </message>
    <message>
        <source>checked in within 7 days</source>
        <translation>7 天内已签到</translation>
    </message>
    <message>
        <source>silent for more than 7 days</source>
        <translation>超过 7 天没有动静</translation>
    </message>
    <message>
        <source>never checked in</source>
        <translation>从未签到</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The work was cancelled</source>
        <translation>操作已取消</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>操作在完成前已停止。</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>准备好后，请重新开始。</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>This computer could not reach the service.</source>
        <translation>这台电脑无法连接到服务。</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>服务未及时响应</translation>
    </message>
    <message>
        <source>The service did not answer in time. It may be busy, or the connection may be slow.</source>
        <translation>服务未在时限内响应，可能正忙，或者连接较慢。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>请过几分钟再试。</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>The server could not prove its identity, so nothing was sent. Often a device in the company network reads the traffic.</source>
        <translation>服务器无法证明其身份，因此未发送任何数据。常见原因是公司网络中有设备在检查流量。</translation>
    </message>
    <message>
        <source>Ask your network team to exempt this host, or to install the certificate of that device on this computer. Check the date of this computer too.</source>
        <translation>请网络团队将此主机设为例外，或在这台电脑上安装该设备的证书。另请检查这台电脑的日期。</translation>
    </message>
    <message>
        <source>The proxy stopped the connection</source>
        <translation>代理阻止了连接</translation>
    </message>
    <message>
        <source>The proxy between this computer and the internet refused the connection or wants a sign-in.</source>
        <translation>这台电脑与互联网之间的代理服务器拒绝了连接，或要求登录。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your network team to let this host through.</source>
        <translation>请检查这台电脑的代理设置，或请网络团队放行此主机。</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>服务要求稍候</translation>
    </message>
    <message>
        <source>It received many requests in a short time. This happens in large tenants and passes by itself.</source>
        <translation>服务在短时间内收到大量请求。大型租户中会出现这种情况，稍后会自行恢复。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>请等待几分钟，然后重试。</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>There is no valid sign-in, or the one from before has ended.</source>
        <translation>当前没有有效的登录，或之前的登录已失效。</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <translation>请登录，然后重试。</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>缺少权限</translation>
    </message>
    <message>
        <source>The tenant has not yet granted this program a permission that this step needs.</source>
        <translation>租户尚未向此程序授予这一步所需的权限。</translation>
    </message>
    <message>
        <source>Ask an administrator who can give admin consent in Microsoft Entra to grant it, then sign in again.</source>
        <translation>请有权在 Microsoft Entra 中授予管理员同意的管理员授予此权限，然后重新登录。</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>The account that is signed in may not do this. Its role may be missing or not yet active.</source>
        <translation>已登录的账户无权执行此操作。可能缺少所需的角色，或角色尚未激活。</translation>
    </message>
    <message>
        <source>Activate the role or ask an administrator for it, then try again.</source>
        <translation>请激活角色，或向管理员申请角色，然后重试。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>It does not exist at the place where it was looked for, or it has been removed.</source>
        <translation>在查找的位置不存在此项，或此项已被移除。</translation>
    </message>
    <message>
        <source>Check the name, then try again.</source>
        <translation>请检查名称，然后重试。</translation>
    </message>
    <message>
        <source>Something changed meanwhile</source>
        <translation>其间内容已更改</translation>
    </message>
    <message>
        <source>Somebody else, or another window of this program, changed the same thing. Your change was not made.</source>
        <translation>其他人或此程序的另一个窗口更改了同一项。您的更改未生效。</translation>
    </message>
    <message>
        <source>Read the present state again, then decide.</source>
        <translation>请重新读取当前状态，再做决定。</translation>
    </message>
    <message>
        <source>An unexpected answer</source>
        <translation>收到意外的响应</translation>
    </message>
    <message>
        <source>The service answered with something that this program does not understand.</source>
        <translation>此程序无法理解服务的响应。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the details and report them.</source>
        <translation>请重试。如果再次发生，请复制详细信息并报告。</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>没有钥匙串</translation>
    </message>
    <message>
        <source>This system offers no keychain, so a credential cannot be kept safely.</source>
        <translation>此系统未提供钥匙串，因此无法安全地保存凭据。</translation>
    </message>
    <message>
        <source>Start or install a keychain service, or go on without storing anything: the sign-in then holds for this run only.</source>
        <translation>请启动或安装钥匙串服务，或不存储任何数据直接继续；不存储时，登录仅在本次运行期间有效。</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>钥匙串拒绝访问</translation>
    </message>
    <message>
        <source>The keychain of this system did not let this program read or write its entry.</source>
        <translation>此系统的钥匙串不允许此程序读取或写入其条目。</translation>
    </message>
    <message>
        <source>Allow the access when the system asks, then try again.</source>
        <translation>请在系统询问时允许访问，然后重试。</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>The credential in it can be read only after it is unlocked.</source>
        <translation>解锁后才能读取其中的凭据。</translation>
    </message>
    <message>
        <source>Unlock the keychain of this system, then try again.</source>
        <translation>请解锁此系统的钥匙串，然后重试。</translation>
    </message>
    <message>
        <source>Not the file that is needed</source>
        <translation>不是所需的文件</translation>
    </message>
    <message>
        <source>Its content is damaged or of another kind than this step needs.</source>
        <translation>内容已损坏，或不是这一步所需的类型。</translation>
    </message>
    <message>
        <source>Choose the right file. If it should be the right one, download it again.</source>
        <translation>请选择正确的文件。如果确定文件无误，请重新下载。</translation>
    </message>
    <message>
        <source>This certificate does not fit</source>
        <translation>此证书不匹配</translation>
    </message>
    <message>
        <source>It is not the certificate that this step expects, so it was not used.</source>
        <translation>这不是这一步所需的证书，因此未使用。</translation>
    </message>
    <message>
        <source>Compare the topic and the serial number, then choose the certificate that belongs to them.</source>
        <translation>请核对主题和序列号，然后选择与之相符的证书。</translation>
    </message>
    <message>
        <source>The cryptographic check was not possible</source>
        <translation>无法进行加密检查</translation>
    </message>
    <message>
        <source>The cryptography of this system could not work with this key, certificate or signature. That does not say whether it is genuine.</source>
        <translation>此系统的加密功能无法处理此密钥、证书或签名，但这并不说明其真伪。</translation>
    </message>
    <message>
        <source>Try again on a system with current updates, or copy the details and report them.</source>
        <translation>请在已安装最新更新的系统上重试，或复制详细信息并报告。</translation>
    </message>
    <message>
        <source>A file or folder could not be used</source>
        <translation>无法使用文件或文件夹</translation>
    </message>
    <message>
        <source>The system did not let this program read or write there, or the disk is full.</source>
        <translation>系统不允许此程序在该处读取或写入，或磁盘已满。</translation>
    </message>
    <message>
        <source>Check the access rights and the free space, or choose another place. Then try again.</source>
        <translation>请检查访问权限和可用空间，或选择其他位置，然后重试。</translation>
    </message>
    <message>
        <source>The records could not be used</source>
        <translation>无法使用记录</translation>
    </message>
    <message>
        <source>The database of this program could not be read or written.</source>
        <translation>无法读取或写入此程序的数据库。</translation>
    </message>
    <message>
        <source>Close other windows of this program and check the free space, then try again.</source>
        <translation>请关闭此程序的其他窗口并检查可用空间，然后重试。</translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation>此程序出现错误</translation>
    </message>
    <message>
        <source>Something happened that this program was not prepared for. It is not caused by anything you did.</source>
        <translation>发生了此程序未预料到的情况，并非您的操作所致。</translation>
    </message>
    <message>
        <source>Copy the details and report them. Then start the program again.</source>
        <translation>请复制详细信息并报告，然后重新启动程序。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of an error: what happened, then the file or host it happened to.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>请等待 %n 秒，然后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>A fresh sign-in is wanted</source>
        <translation>需要重新登录</translation>
    </message>
    <message>
        <source>A policy of the organisation asks to confirm the sign-in before it goes on. Nothing was changed.</source>
        <translation>组织的策略要求先确认登录再继续。未做任何更改。</translation>
    </message>
    <message>
        <source>Sign in again, then repeat the step.</source>
        <translation>请重新登录，然后重复此步骤。</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>MDM push certificate</source>
        <translation>MDM 推送证书</translation>
    </message>
    <message>
        <source>Push certificate of an app</source>
        <translation>App 的推送证书</translation>
    </message>
    <message>
        <source>Certificate for Wallet passes</source>
        <translation>Apple 钱包卡证的证书</translation>
    </message>
    <message>
        <source>Certificate of an MDM vendor</source>
        <translation>MDM 供应商的证书</translation>
    </message>
    <message>
        <source>Certificate that signs profiles</source>
        <translation>用于签名描述文件的证书</translation>
    </message>
    <message>
        <source>Push certificate of macOS Server</source>
        <translation>macOS Server 的推送证书</translation>
    </message>
    <message>
        <source>Other certificate</source>
        <translation>其他证书</translation>
    </message>
    <message>
        <source>Signing request</source>
        <translation>证书签名请求</translation>
    </message>
    <message>
        <source>Signing request without vendor signature</source>
        <translation>没有供应商签名的证书签名请求</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>PKCS#12 file</source>
        <translation>PKCS#12 文件</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Message from a service</source>
        <translation>服务返回的消息</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP 压缩文件</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>损坏的文件</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>未知文件</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>This file is empty.</source>
        <translation>此文件为空。</translation>
    </message>
    <message>
        <source>Download it again. In Apple&apos;s portal, press Download in the same row.</source>
        <translation>请重新下载。在 Apple 门户中，点击同一行的“Download”。</translation>
    </message>
    <message>
        <source>Sign in to Apple&apos;s portal again, then press Download in the same row.</source>
        <translation>请重新登录 Apple 门户，然后点击同一行的“Download”。</translation>
    </message>
    <message>
        <source>This is a message from a service, not a certificate. %1</source>
        <translation>这是服务返回的消息，不是证书。%1</translation>
    </message>
    <message>
        <source>Go back to the table in Apple&apos;s portal and press Download in the same row.</source>
        <translation>请返回 Apple 门户中的表格，点击同一行的“Download”。</translation>
    </message>
    <message>
        <source>This is a ZIP archive.</source>
        <translation>这是 ZIP 压缩文件。</translation>
    </message>
    <message>
        <source>Unpack it and choose the file inside.</source>
        <translation>请解压缩，然后选择其中的文件。</translation>
    </message>
    <message>
        <source>This is a PDF document, not a certificate.</source>
        <translation>这是 PDF 文档，不是证书。</translation>
    </message>
    <message>
        <source>Choose the file that Apple&apos;s portal gave you; its name ends in .pem.</source>
        <translation>请选择从 Apple 门户获得的文件，其文件名以 .pem 结尾。</translation>
    </message>
    <message>
        <source>This is a PKCS#12 file: a certificate together with a private key, under a password. Intune does not take it.</source>
        <translation>这是 PKCS#12 文件，包含证书和私钥，并受密码保护。Intune 不接受此文件。</translation>
    </message>
    <message>
        <source>This file holds a private key and no certificate.</source>
        <translation>此文件包含私钥，没有证书。</translation>
    </message>
    <message>
        <source>Keep it safe and do not share it. Choose the file that Apple&apos;s portal gave you.</source>
        <translation>请妥善保管，不要与他人共享。请选择从 Apple 门户获得的文件。</translation>
    </message>
    <message>
        <source>This file holds only a public key, not a certificate.</source>
        <translation>此文件只包含公钥，没有证书。</translation>
    </message>
    <message>
        <source>This file holds neither a certificate nor a signing request.</source>
        <translation>此文件既没有证书，也没有证书签名请求。</translation>
    </message>
    <message>
        <source>Choose the file that Apple&apos;s portal or Intune gave you.</source>
        <translation>请选择从 Apple 门户或 Intune 获得的文件。</translation>
    </message>
    <message>
        <source>Choose the file that Apple&apos;s portal gave you; it has about 2 KB.</source>
        <translation>请选择从 Apple 门户获得的文件，大小约 2 KB。</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>无法读取此文件：%1</translation>
    </message>
    <message>
        <source>Check that it exists and that you may open it.</source>
        <translation>请确认文件存在，并且您有权打开。</translation>
    </message>
    <message>
        <source>Download it again. Do not open or save it in an editor.</source>
        <translation>请重新下载，不要用编辑器打开或保存。</translation>
    </message>
    <message>
        <source>This file declares XML entities. Neither Apple nor Microsoft writes such files, so it was not read.</source>
        <translation>此文件声明了 XML 实体。Apple 和 Microsoft 都不会生成这类文件，因此未读取。</translation>
    </message>
    <message>
        <source>Download the signing request from Intune again.</source>
        <translation>请从 Intune 重新下载证书签名请求。</translation>
    </message>
    <message>
        <source>This file also holds a private key. Only the certificate was looked at.</source>
        <translation>此文件还包含私钥。只检查了证书。</translation>
    </message>
    <message>
        <source>Intune does not need the key. Keep this file away from mail and shared folders.</source>
        <translation>Intune 不需要此密钥。请勿通过邮件发送此文件，也不要放入共享文件夹。</translation>
    </message>
    <message>
        <source>A part of this file cannot be read. The certificate itself is whole.</source>
        <translation>此文件有一部分无法读取，但证书本身完整。</translation>
    </message>
    <message>
        <source>If you are not sure where the file comes from, download it again.</source>
        <translation>如果不确定文件的来源，请重新下载。</translation>
    </message>
    <message>
        <source>Other content stands behind the certificate.</source>
        <translation>证书之后还有其他内容。</translation>
    </message>
    <message>
        <source>Download the file again if it was edited or joined with another one.</source>
        <translation>如果文件曾被编辑或与其他文件合并，请重新下载。</translation>
    </message>
    <message>
        <source>This file holds several push certificates of the same topic. The newest was taken.</source>
        <translation>此文件包含多个相同主题的推送证书，已采用最新的一个。</translation>
    </message>
    <message>
        <source>This file holds push certificates of different topics.</source>
        <translation>此文件包含不同主题的推送证书。</translation>
    </message>
    <message>
        <source>Choose a file with one certificate: the one you downloaded from the row of this tenant.</source>
        <translation>请选择只包含一个证书的文件，即从此租户所在行下载的文件。</translation>
    </message>
    <message>
        <source>This is the signing request, not the certificate.</source>
        <translation>这是证书签名请求，不是证书。</translation>
    </message>
    <message>
        <source>Upload it in Apple&apos;s portal with Renew, then choose the file that the portal gives you.</source>
        <translation>请在 Apple 门户中点击“Renew”并上传此文件，然后选择从该门户获得的文件。</translation>
    </message>
    <message>
        <source>This is a push certificate of an app (%1). Intune needs the one for device management.</source>
        <translation>这是 App 的推送证书（%1）。Intune 需要的是用于设备管理的推送证书。</translation>
    </message>
    <message>
        <source>Download the certificate from https://identity.apple.com/pushcert, not from Apple&apos;s developer site.</source>
        <translation>请从 https://identity.apple.com/pushcert 下载证书，而不是从 Apple 的开发者网站下载。</translation>
    </message>
    <message>
        <source>This is a certificate for Wallet passes (%1), not for device management.</source>
        <translation>这是 Apple 钱包卡证的证书（%1），不是用于设备管理的证书。</translation>
    </message>
    <message>
        <source>Download the certificate from https://identity.apple.com/pushcert.</source>
        <translation>请从 https://identity.apple.com/pushcert 下载证书。</translation>
    </message>
    <message>
        <source>This is the certificate of an MDM vendor (%1). Vendors sign requests with it; Intune cannot use it.</source>
        <translation>这是 MDM 供应商的证书（%1）。供应商用它对请求签名，Intune 无法使用。</translation>
    </message>
    <message>
        <source>Download the push certificate from https://identity.apple.com/pushcert.</source>
        <translation>请从 https://identity.apple.com/pushcert 下载推送证书。</translation>
    </message>
    <message>
        <source>This certificate signs configuration profiles; it is not for push.</source>
        <translation>此证书用于签名配置描述文件，不能用于推送。</translation>
    </message>
    <message>
        <source>This push certificate belongs to Apple&apos;s macOS Server, not to Intune.</source>
        <translation>此推送证书属于 Apple 的 macOS Server，不属于 Intune。</translation>
    </message>
    <message>
        <source>In Apple&apos;s portal, use the table for third-party servers and the row of Microsoft Corporation.</source>
        <translation>请在 Apple 门户的第三方服务器表格中，使用 Microsoft Corporation 所在的行。</translation>
    </message>
    <message>
        <source>This is a certificate for another purpose (%1).</source>
        <translation>这是用于其他用途的证书（%1）。</translation>
    </message>
    <message>
        <source>This certificate looks like a push certificate, but it has no topic.</source>
        <translation>此证书看起来像推送证书，但没有主题。</translation>
    </message>
    <message>
        <source>Download the certificate from https://identity.apple.com/pushcert again.</source>
        <translation>请从 https://identity.apple.com/pushcert 重新下载证书。</translation>
    </message>
    <message>
        <source>This certificate names two topics. Apple does not issue such certificates.</source>
        <translation>此证书列出了两个主题。Apple 不会颁发这样的证书。</translation>
    </message>
    <message>
        <source>Do not use it. Download the certificate from https://identity.apple.com/pushcert again.</source>
        <translation>请勿使用。请从 https://identity.apple.com/pushcert 重新下载证书。</translation>
    </message>
    <message>
        <source>The topic does not begin as Apple&apos;s topics for Intune do.</source>
        <translation>此主题的开头与 Apple 为 Intune 提供的主题不同。</translation>
    </message>
    <message>
        <source>Compare it with the Subject ID that Intune shows before you go on.</source>
        <translation>继续之前，请与 Intune 显示的“Subject ID”（主题 ID）核对。</translation>
    </message>
    <message>
        <source>Apple issued this certificate.</source>
        <translation>此证书由 Apple 颁发。</translation>
    </message>
    <message>
        <source>Apple issued this certificate through an issuer that is new to this version of Pushkeeper.</source>
        <translation>此证书由 Apple 颁发，但此版本的 Pushkeeper 尚未收录所用的颁发者。</translation>
    </message>
    <message>
        <source>The issuer that you named issued this certificate. It is not one of Apple&apos;s.</source>
        <translation>此证书由您指定的颁发者颁发，该颁发者不属于 Apple。</translation>
    </message>
    <message>
        <source>Apple issued this certificate, but not through the issuer it uses for push certificates (%1).</source>
        <translation>此证书由 Apple 颁发，但不是通过推送证书所用的颁发者（%1）。</translation>
    </message>
    <message>
        <source>Check that it comes from https://identity.apple.com/pushcert.</source>
        <translation>请确认证书来自 https://identity.apple.com/pushcert 网站。</translation>
    </message>
    <message>
        <source>The signature is wrong: this certificate was altered after it was issued, or it only claims to come from its issuer (%1).</source>
        <translation>签名不正确：此证书在颁发后被更改，或只是冒称来自其颁发者（%1）。</translation>
    </message>
    <message>
        <source>Do not use it. Download the certificate again from https://identity.apple.com/pushcert.</source>
        <translation>请勿使用。请从 https://identity.apple.com/pushcert 重新下载证书。</translation>
    </message>
    <message>
        <source>This certificate signed itself. Apple did not issue it.</source>
        <translation>此证书是自签名证书，并非由 Apple 颁发。</translation>
    </message>
    <message>
        <source>Do not use it. Download the certificate from https://identity.apple.com/pushcert.</source>
        <translation>请勿使用。请从 https://identity.apple.com/pushcert 下载证书。</translation>
    </message>
    <message>
        <source>The issuer is not known to this version of Pushkeeper (%1). Topic and key are right.</source>
        <translation>此版本的 Pushkeeper 无法识别颁发者（%1）。主题和密钥正确。</translation>
    </message>
    <message>
        <source>The issuer is not known to this version of Pushkeeper (%1), so it is not certain that the certificate is Apple&apos;s.</source>
        <translation>此版本的 Pushkeeper 无法识别颁发者（%1），因此无法确定证书是否来自 Apple。</translation>
    </message>
    <message>
        <source>The rules of this computer forbid the algorithm of this signature, so it cannot be checked.</source>
        <translation>这台电脑的安全策略禁止此签名所用的算法，因此无法检查。</translation>
    </message>
    <message>
        <source>Check the file on another computer, or download it again yourself.</source>
        <translation>请在另一台电脑上检查此文件，或自行重新下载。</translation>
    </message>
    <message>
        <source>Apple&apos;s mark for push certificates is missing.</source>
        <translation>缺少 Apple 推送证书的标记。</translation>
    </message>
    <message>
        <source>The key is not of the usual kind (RSA with 2048 bits or more).</source>
        <translation>密钥不是通常的类型（2048 位或以上的 RSA）。</translation>
    </message>
    <message>
        <source>Start again with a new signing request from Intune.</source>
        <translation>请从 Intune 获取新的证书签名请求，重新开始。</translation>
    </message>
    <message numerus="yes">
        <source>This certificate expired on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>此证书已于 %1 到期，距今 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the same row in Apple&apos;s portal now. Do not press Create a Certificate.</source>
        <translation>请立即在 Apple 门户中续订同一行。请勿点击“Create a Certificate”。</translation>
    </message>
    <message>
        <source>Plan the renewal of the same row in Apple&apos;s portal.</source>
        <translation>请安排在 Apple 门户中续订同一行。</translation>
    </message>
    <message>
        <source>This certificate is valid only from %1.</source>
        <translation>此证书自 %1 起才有效。</translation>
    </message>
    <message>
        <source>Check the date of this computer.</source>
        <translation>请检查这台电脑的日期。</translation>
    </message>
    <message>
        <source>Dates were judged by the clock of this computer; no service confirmed it.</source>
        <translation>日期是按这台电脑的时钟判断的，未经任何服务确认。</translation>
    </message>
    <message>
        <source>The topic is the same as before. Devices stay connected.</source>
        <translation>主题与之前相同。设备会保持连接。</translation>
    </message>
    <message>
        <source>The topic differs from the one your devices know. With this certificate every Apple device would have to be enrolled again.</source>
        <translation>主题与设备当前使用的主题不同。如果使用此证书，所有 Apple 设备都必须重新注册。</translation>
    </message>
    <message>
        <source>Do not upload it. In Apple&apos;s portal, press Renew in the row whose details show %1.</source>
        <translation>请勿上传。请在 Apple 门户中，找到详细信息显示 %1 的那一行，点击“Renew”。</translation>
    </message>
    <message>
        <source>This topic belongs to another tenant.</source>
        <translation>此主题属于另一个租户。</translation>
    </message>
    <message>
        <source>Choose the row of this tenant in Apple&apos;s portal. Each tenant needs a certificate of its own.</source>
        <translation>请在 Apple 门户中选择此租户所在的行。每个租户都需要自己的证书。</translation>
    </message>
    <message>
        <source>It is not known which topic this tenant has, so the topic was not compared.</source>
        <translation>不知道此租户的主题是什么，因此未核对主题。</translation>
    </message>
    <message>
        <source>This is the certificate that is installed already.</source>
        <translation>这就是当前已安装的证书。</translation>
    </message>
    <message>
        <source>In Apple&apos;s portal, press Renew in the same row, then choose the new file.</source>
        <translation>请在 Apple 门户中，点击同一行的“Renew”，然后选择新的文件。</translation>
    </message>
    <message>
        <source>This is the installed certificate; only the Apple Account on record differs.</source>
        <translation>这是已安装的证书，只有记录的 Apple 账户不同。</translation>
    </message>
    <message>
        <source>This certificate is older than the installed one.</source>
        <translation>此证书比已安装的证书旧。</translation>
    </message>
    <message>
        <source>Choose the file that you downloaded last, or press Download in the same row again.</source>
        <translation>请选择最后下载的文件，或再次点击同一行的“Download”。</translation>
    </message>
    <message numerus="yes">
        <source>This certificate was issued %n day(s) ago. That is normal for a file that was fetched earlier.</source>
        <translation>
            <numerusform>此证书在 %n 天前颁发。如果文件是之前获取的，这属于正常情况。</numerusform>
        </translation>
    </message>
    <message>
        <source>This certificate answers the newest signing request.</source>
        <translation>此证书与最新的证书签名请求对应。</translation>
    </message>
    <message>
        <source>This certificate answers an older signing request. Intune may no longer hold its key.</source>
        <translation>此证书对应的是较旧的证书签名请求。Intune 可能已不再保留其密钥。</translation>
    </message>
    <message>
        <source>Safest: press Renew in the same row again, with a new signing request.</source>
        <translation>最稳妥的做法：使用新的证书签名请求，再次点击同一行的“Renew”。</translation>
    </message>
    <message>
        <source>This certificate was not made from the signing request at hand.</source>
        <translation>此证书不是由现有的证书签名请求生成的。</translation>
    </message>
    <message>
        <source>Choose the signing request it was made from. Safest: press Renew in the same row again, with a new signing request.</source>
        <translation>请选择生成此证书的证书签名请求。最稳妥的做法：使用新的证书签名请求，再次点击同一行的“Renew”。</translation>
    </message>
    <message>
        <source>This certificate does not fit the signing request whose key Intune holds.</source>
        <translation>此证书与 Intune 持有其密钥的证书签名请求不匹配。</translation>
    </message>
    <message>
        <source>Press Renew in the same row again, with a new signing request.</source>
        <translation>请使用新的证书签名请求，再次点击同一行的“Renew”。</translation>
    </message>
    <message>
        <source>This certificate answers a signing request of another tenant.</source>
        <translation>此证书对应的是另一个租户的证书签名请求。</translation>
    </message>
    <message>
        <source>Choose the certificate that was made for this tenant.</source>
        <translation>请选择为此租户生成的证书。</translation>
    </message>
    <message>
        <source>No signing request is known, so the key was not compared.</source>
        <translation>没有已知的证书签名请求，因此未核对密钥。</translation>
    </message>
    <message>
        <source>This signing request is complete and signed. Apple&apos;s portal takes it.</source>
        <translation>此证书签名请求完整且已签名。Apple 门户会接受。</translation>
    </message>
    <message>
        <source>Parts of this signing request are missing.</source>
        <translation>此证书签名请求缺少部分内容。</translation>
    </message>
    <message>
        <source>Download it from Intune again.</source>
        <translation>请从 Intune 重新下载。</translation>
    </message>
    <message>
        <source>This signing request carries no vendor signature. Apple&apos;s portal refuses it.</source>
        <translation>此证书签名请求没有供应商签名。Apple 门户会拒绝。</translation>
    </message>
    <message>
        <source>Download the signing request from Intune; it is signed by Microsoft.</source>
        <translation>请从 Intune 下载证书签名请求，该请求已由 Microsoft 签名。</translation>
    </message>
    <message>
        <source>This signing request was altered: its own signature is wrong.</source>
        <translation>此证书签名请求被更改：其自身的签名不正确。</translation>
    </message>
    <message>
        <source>The rules of this computer forbid SHA-1, so the request&apos;s own signature cannot be checked.</source>
        <translation>这台电脑的安全策略禁止 SHA-1，因此无法检查请求自身的签名。</translation>
    </message>
    <message>
        <source>Check the file on another computer, or go on; Apple&apos;s portal checks it too.</source>
        <translation>请在另一台电脑上检查此文件，或直接继续；Apple 门户也会检查。</translation>
    </message>
    <message>
        <source>This signing request is not signed by a vendor. Apple&apos;s portal refuses it.</source>
        <translation>此证书签名请求未由供应商签名。Apple 门户会拒绝。</translation>
    </message>
    <message>
        <source>The vendor&apos;s signature does not fit this signing request. Apple&apos;s portal refuses it.</source>
        <translation>供应商的签名与此证书签名请求不匹配。Apple 门户会拒绝。</translation>
    </message>
    <message>
        <source>The vendor signed this request with SHA-1. Apple&apos;s portal has refused that since 2021.</source>
        <translation>供应商使用 SHA-1 对此请求签名。自 2021 年起，Apple 门户已不接受这种签名。</translation>
    </message>
    <message>
        <source>The vendor&apos;s signature cannot be checked on this computer.</source>
        <translation>无法在这台电脑上检查供应商的签名。</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificates are missing in this signing request.</source>
        <translation>此证书签名请求缺少供应商的证书。</translation>
    </message>
    <message>
        <source>The vendor&apos;s chain of certificates ends before Apple&apos;s root.</source>
        <translation>供应商的证书链不完整，未到达 Apple 的根证书。</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificates stand in the wrong order.</source>
        <translation>供应商证书的排列顺序不正确。</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificates do not belong together.</source>
        <translation>供应商的这些证书不属于同一组。</translation>
    </message>
    <message>
        <source>Apple does not vouch for the vendor of this signing request (%1).</source>
        <translation>此证书签名请求的供应商（%1）未获 Apple 认可。</translation>
    </message>
    <message>
        <source>Do not upload it. Download the signing request from Intune.</source>
        <translation>请勿上传。请从 Intune 下载证书签名请求。</translation>
    </message>
    <message>
        <source>The issuer of the vendor&apos;s certificate expired on %1. Apple&apos;s portal refuses the request.</source>
        <translation>供应商证书的颁发者已于 %1 到期。Apple 门户会拒绝此请求。</translation>
    </message>
    <message>
        <source>Download a new signing request from Intune.</source>
        <translation>请从 Intune 下载新的证书签名请求。</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificate expired on %1. Apple&apos;s portal refuses the request.</source>
        <translation>供应商的证书已于 %1 到期。Apple 门户会拒绝此请求。</translation>
    </message>
    <message>
        <source>Use this signing request now, or download a new one when you need it.</source>
        <translation>请现在使用此证书签名请求，或在需要时下载新的。</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificate is valid only from %1.</source>
        <translation>供应商的证书自 %1 起才有效。</translation>
    </message>
    <message>
        <source>The first certificate of the chain is not that of an MDM vendor (%1).</source>
        <translation>证书链中的第一个证书不是 MDM 供应商的证书（%1）。</translation>
    </message>
    <message>
        <source>Download the signing request from Intune.</source>
        <translation>请从 Intune 下载证书签名请求。</translation>
    </message>
    <message>
        <source>This signing request comes from %1, not from Microsoft.</source>
        <translation>此证书签名请求来自 %1，而不是 Microsoft。</translation>
    </message>
    <message>
        <source>For Intune, download the signing request from Intune itself.</source>
        <translation>若要用于 Intune，请直接从 Intune 下载证书签名请求。</translation>
    </message>
    <message>
        <source>Microsoft signed this request under a team id that is new to this version of Pushkeeper (%1).</source>
        <translation>Microsoft 对此请求签名时所用的团队 ID（%1），此版本的 Pushkeeper 尚未收录。</translation>
    </message>
    <message>
        <source>Check that you downloaded it from Intune yourself.</source>
        <translation>请确认此文件是您亲自从 Intune 下载的。</translation>
    </message>
    <message>
        <source>Apple vouches for the vendor of this signing request through an issuer that is new to this version of Pushkeeper.</source>
        <translation>Apple 为此证书签名请求的供应商担保，但其颁发者是此版本的 Pushkeeper 尚不认识的。</translation>
    </message>
    <message>
        <source>The issuer that you named vouches for the vendor of this signing request. It is not one of Apple&apos;s.</source>
        <translation>您指定的颁发者为此证书签名请求的供应商担保。它不是 Apple 的颁发者。</translation>
    </message>
    <message>
        <source>This is a web page, not a certificate. Often Apple&apos;s portal has ended the session before the download.</source>
        <translation>这是网页，不是证书。通常是 Apple 门户在下载之前结束了会话。</translation>
    </message>
    <message>
        <source>This file is far too large for a certificate. It has %1.</source>
        <translation>此文件作为证书过大。大小为 %1。</translation>
    </message>
    <message>
        <source>This file is cut off. It has %1.</source>
        <translation>此文件不完整。大小为 %1。</translation>
    </message>
    <message>
        <source>This file is damaged: its content was altered or did not arrive whole. It has %1.</source>
        <translation>此文件已损坏：内容被更改或未完整到达。大小为 %1。</translation>
    </message>
    <message>
        <source>Update Pushkeeper, or download Apple&apos;s intermediate certificate from https://www.apple.com/certificateauthority/ and check again with it: pushkeeperctl inspect --issuer.</source>
        <translation>请更新 Pushkeeper，或从 https://www.apple.com/certificateauthority/ 下载 Apple 的中间证书，并用它再次检查：pushkeeperctl inspect --issuer。</translation>
    </message>
    <message>
        <source>This certificate lacks the permission to sign in to Apple&apos;s push service (client authentication).</source>
        <translation>此证书缺少登录 Apple 推送服务的权限（客户端身份验证）。</translation>
    </message>
    <message>
        <source>The name and the topic of this certificate carry different identifiers. In Apple&apos;s certificates they are equal.</source>
        <translation>此证书的名称与主题带有不同的标识符。在 Apple 的证书中它们是相同的。</translation>
    </message>
    <message numerus="yes">
        <source>This certificate expires on %1. %n day(s) left.</source>
        <translation>
            <numerusform>此证书将于 %1 过期。还剩 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vendor&apos;s certificate expires on %1. %n day(s) left.</source>
        <translation>
            <numerusform>供应商的证书将于 %1 过期。还剩 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Good</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>请先阅读</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>请勿使用</translation>
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
        <translation>登录未成功</translation>
    </message>
    <message>
        <source>Go back to Pushkeeper: it says why. You can close this page.</source>
        <translation>请返回 Pushkeeper 查看原因。您可以关闭此页面。</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>您已登录</translation>
    </message>
    <message>
        <source>Go back to Pushkeeper. You can close this page.</source>
        <translation>请返回 Pushkeeper。您可以关闭此页面。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Set up the first push certificate of a tenant.</source>
        <translation>设置租户的第一个推送证书。</translation>
    </message>
    <message>
        <source>Renew the push certificate, with the same Apple Account and the same topic.</source>
        <translation>使用同一 Apple 账户和同一主题续订推送证书。</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Renew the same row in Apple&apos;s portal. Do not press Create, and do not touch devices.</source>
        <translation>请在 Apple 门户中续订同一行。请勿点击“Create a Certificate”，也不要对设备进行操作。</translation>
    </message>
    <message>
        <source>This tenant never had a push certificate: a first set-up.</source>
        <translation>此租户从未有过推送证书：首次设置。</translation>
    </message>
    <message>
        <source>A renewal: same Apple Account, same topic.</source>
        <translation>续订：Apple 账户相同，主题相同。</translation>
    </message>
    <message>
        <source>Back to the topic that the devices know, by Renew on its row.</source>
        <translation>通过其所在行的“Renew”，恢复为设备当前使用的主题。</translation>
    </message>
    <message>
        <source>The topic that is installed now is kept from now on.</source>
        <translation>从现在起保留当前已安装的主题。</translation>
    </message>
    <message>
        <source>The same certificate, now held by another Apple Account.</source>
        <translation>同一证书，现由另一个 Apple 账户持有。</translation>
    </message>
    <message>
        <source>The certificate is gone from Intune, but devices know it.</source>
        <translation>Intune 中已没有此证书，但仍有设备在使用它。</translation>
    </message>
    <message>
        <source>A new topic: every Apple device has to be enrolled again.</source>
        <translation>新的主题：所有 Apple 设备都必须重新注册。</translation>
    </message>
    <message>
        <source>Serial number %1, valid until %2</source>
        <translation>序列号 %1，到期时间 %2</translation>
    </message>
    <message>
        <source>Press Create a Certificate. If the table lists certificates already, leave their rows alone.</source>
        <translation>请点击“Create a Certificate”。如果表格中已列有证书，请不要对那些行进行操作。</translation>
    </message>
    <message>
        <source>Press Renew in the row of this certificate, never Create and never Revoke: %1</source>
        <translation>请点击此证书所在行的“Renew”，切勿点击“Create a Certificate”或“Revoke”：%1</translation>
    </message>
    <message>
        <source>Intune sends device and user data to Apple for management. This agreement holds for the whole tenant and cannot be taken back.</source>
        <translation>为进行管理，Intune 会将设备数据和用户数据发送给 Apple。此协议对整个租户有效，且不可撤回。</translation>
    </message>
    <message>
        <source>With this certificate every Apple device of the tenant would be cut off.</source>
        <translation>如果使用此证书，此租户的所有 Apple 设备都会失去连接。</translation>
    </message>
    <message numerus="yes">
        <source>With this certificate %n Apple device(s) would be cut off.</source>
        <translation>
            <numerusform>如果使用此证书，%n 台 Apple 设备会失去连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Intune has the new certificate now. Its page must show: Subject ID %1, serial number %2, expiration %3.</source>
        <translation>Intune 现在已有新证书。其页面应显示：“Subject ID”（主题 ID）%1，序列号 %2，到期时间 %3。</translation>
    </message>
    <message>
        <source>No device was alive before. Enrol one test device and look whether it checks in.</source>
        <translation>之前没有活跃的设备。请注册一台测试设备，看它是否签到。</translation>
    </message>
    <message>
        <source>No device has checked in since the upload. That is normal at first: devices check in every 8 hours. Look again tomorrow.</source>
        <translation>上传之后还没有设备签到。起初这是正常的：设备每 8 小时签到一次。请明天再看。</translation>
    </message>
    <message>
        <source>%1 devices have checked in since the upload; %2 were alive before.</source>
        <translation>上传之后已有 %1 台设备签到；之前活跃的设备有 %2 台。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::AccountPage</name>
    <message>
        <source>&amp;Apple Account (Intune calls it Apple ID)</source>
        <translation>Apple 账户（在 Intune 中为 Apple ID）(&amp;A)</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation>Apple 账户</translation>
    </message>
    <message>
        <source>It belongs to the company, not to a person: a shared mailbox, and codes that two people can receive. Whoever renews next year needs the same one.</source>
        <translation>此账户应属于公司，而非个人：使用共享邮箱，并让两个人都能收到验证码。明年续订的人需要使用同一个账户。</translation>
    </message>
    <message>
        <source>Agreement with Apple</source>
        <translation>与 Apple 的协议</translation>
    </message>
    <message>
        <source>Which Apple Account?</source>
        <translation>使用哪个 Apple 账户？</translation>
    </message>
    <message>
        <source>The certificate is renewed with the account that made it. Still right?</source>
        <translation>证书要用创建它的账户来续订。账户仍然正确吗？</translation>
    </message>
    <message>
        <source>The certificate hangs on one Apple Account for as long as devices are enrolled with it.</source>
        <translation>只要仍有设备以此证书注册，就必须一直使用同一个 Apple 账户。</translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>使用此账户(&amp;U)</translation>
    </message>
    <message>
        <source>Noting the account …</source>
        <translation>正在记下账户…</translation>
    </message>
    <message>
        <source>Read the &amp;terms</source>
        <translation>阅读条款(&amp;T)</translation>
    </message>
    <message>
        <source>I agree &amp;for the whole tenant</source>
        <translation>我代表整个租户同意(&amp;F)</translation>
    </message>
    <message>
        <source>The account is &amp;lost for good …</source>
        <translation>帐户已永久丢失(&amp;L) …</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ApplePage</name>
    <message>
        <source>Apple&apos;s portal</source>
        <translation>Apple 门户</translation>
    </message>
    <message>
        <source>Signing request (CSR)</source>
        <translation>证书签名请求（CSR）</translation>
    </message>
    <message>
        <source>Use another &amp;file …</source>
        <translation>使用其他文件(&amp;F) …</translation>
    </message>
    <message>
        <source>&amp;Take a fresh one</source>
        <translation>重新获取(&amp;T)</translation>
    </message>
    <message>
        <source>A fresh one makes the earlier one stale.</source>
        <translation>重新获取后，之前的证书签名请求就不再适用。</translation>
    </message>
    <message>
        <source>Let Apple sign it</source>
        <translation>由 Apple 签名</translation>
    </message>
    <message>
        <source>Intune&apos;s signing request goes to Apple&apos;s portal, and a certificate comes back.</source>
        <translation>将 Intune 的证书签名请求上传到 Apple 门户，即可获得证书。</translation>
    </message>
    <message>
        <source>Intune&apos;s signing request goes to Apple&apos;s portal, to the row of this certificate, and a renewed certificate comes back.</source>
        <translation>在 Apple 门户中此证书所在的行上传 Intune 的证书签名请求，即可获得续订后的证书。</translation>
    </message>
    <message>
        <source>&amp;Open Apple&apos;s portal</source>
        <translation>打开 Apple 门户(&amp;O)</translation>
    </message>
    <message>
        <source>Choose the signing re&amp;quest …</source>
        <translation>选择证书签名请求(&amp;Q) …</translation>
    </message>
    <message>
        <source>&amp;Take the signing request</source>
        <translation>获取证书签名请求(&amp;T)</translation>
    </message>
    <message>
        <source>Opening Apple&apos;s portal …</source>
        <translation>正在打开 Apple 门户…</translation>
    </message>
    <message>
        <source>Taking a signing request from Intune …</source>
        <translation>正在从 Intune 获取证书签名请求…</translation>
    </message>
    <message>
        <source>Download the CSR on Intune&apos;s page, then choose that file here.</source>
        <translation>请在 Intune 页面下载 CSR，然后在此处选择该文件。</translation>
    </message>
    <message>
        <source>It is not taken yet. Only you start this; it happens once.</source>
        <translation>尚未获取。只有在您开始后才会获取，而且只获取一次。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Choose the signing request</source>
        <translation>选择证书签名请求</translation>
    </message>
    <message>
        <source>A fresh signing request</source>
        <translation>新的证书签名请求</translation>
    </message>
    <message>
        <source>A certificate that Apple made with the earlier one may not fit any more. Do this only if the earlier file is lost or was refused.</source>
        <translation>Apple 用先前那份请求签发的证书可能不再匹配。只有在先前的文件丢失或被拒绝时，才这样做。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::AssistedDialog</name>
    <message>
        <source>Without signing in</source>
        <translation>不登录直接使用</translation>
    </message>
    <message>
        <source>The Tenant ID keeps the records of your tenants apart. Entra&apos;s admin center shows it under Overview.</source>
        <translation>租户 ID 用于区分各个租户的记录。可在 Entra 管理中心的“概述”中查看。</translation>
    </message>
    <message>
        <source>&amp;Tenant ID</source>
        <translation>租户 ID(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>租户 ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::BusyLine</name>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
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
        <translation>请打开 Intune 页面：设备 &gt; 注册 &gt; Apple &gt; Apple MDM Push Certificate（Apple MDM 推送证书），并输入页面显示的内容。</translation>
    </message>
    <message>
        <source>It shows no ce&amp;rtificate</source>
        <translation>页面未显示证书(&amp;R)</translation>
    </message>
    <message>
        <source>What does Intune have?</source>
        <translation>Intune 的当前状态如何？</translation>
    </message>
    <message>
        <source>Nothing is read from Intune: you type what its page shows. Nothing is changed.</source>
        <translation>不会从 Intune 读取任何内容：由您输入其页面显示的内容。不会做任何更改。</translation>
    </message>
    <message>
        <source>Pushkeeper reads the certificate, the devices and the agreement with Apple. Your browser may open for the sign-in. Nothing is changed.</source>
        <translation>Pushkeeper 会读取证书、设备以及与 Apple 的协议。可能会打开浏览器供您登录。不会做任何更改。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>再次检查(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>立即检查(&amp;C)</translation>
    </message>
    <message>
        <source>Reading what Intune has …</source>
        <translation>正在读取 Intune 的当前状态…</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation>Apple 账户</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Intune has none.</source>
        <translation>Intune 中没有。</translation>
    </message>
    <message>
        <source>Apple devices</source>
        <translation>Apple 设备</translation>
    </message>
    <message>
        <source>Seen within 24 hours</source>
        <translation>24 小时内已签到</translation>
    </message>
    <message>
        <source>One thing has to be decided first.</source>
        <translation>请先决定一件事。</translation>
    </message>
    <message>
        <source>The certificate is fresh. There is nothing to do yet.</source>
        <translation>证书是新的，目前无需操作。</translation>
    </message>
    <message>
        <source>You can renew it all the same; that does no harm.</source>
        <translation>您仍然可以续订，不会有任何影响。</translation>
    </message>
    <message>
        <source>The list of devices is saved. Read it before you go on.</source>
        <translation>设备列表已保存。请先阅读再继续。</translation>
    </message>
    <message>
        <source>It lies in %1. Then check the last block of the topic and press the button again.</source>
        <translation>文件位于 %1。然后检查主题的最后一段，再按一次按钮。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Comparison</name>
    <message>
        <source>Old and new</source>
        <translation>新旧对比</translation>
    </message>
    <message>
        <source>%1, in Intune now</source>
        <translation>%1，当前在 Intune 中</translation>
    </message>
    <message>
        <source>%1, from Apple</source>
        <translation>%1，来自 Apple</translation>
    </message>
    <message>
        <source>In Intune now</source>
        <translation>当前在 Intune 中</translation>
    </message>
    <message>
        <source>From Apple</source>
        <translation>来自 Apple</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation>Apple 账户</translation>
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
        <translation>Apple MDM 推送证书</translation>
    </message>
    <message>
        <source>Apple devices</source>
        <translation>Apple 设备</translation>
    </message>
    <message>
        <source>Please sign in; your browser opens for it …</source>
        <translation>请在打开的浏览器中登录…</translation>
    </message>
    <message>
        <source>Reading certificate and devices …</source>
        <translation>正在读取证书和设备…</translation>
    </message>
    <message>
        <source>Have a look at this tenant</source>
        <translation>查看此租户</translation>
    </message>
    <message>
        <source>Pushkeeper reads certificate and devices; nothing is changed.</source>
        <translation>Pushkeeper 会读取证书和设备，不会做任何更改。</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>立即查看(&amp;N)</translation>
    </message>
    <message>
        <source>Intune has no certificate</source>
        <translation>Intune 没有证书</translation>
    </message>
    <message>
        <source>Pushkeeper finds out whether this is a first set-up or a rescue.</source>
        <translation>Pushkeeper 会判断这是首次设置还是救援。</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>开始(&amp;G)</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>A set-up or renewal goes on where it stood.</source>
        <translation>设置或续订会从上次停下的地方继续。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Time to renew</source>
        <translation>该续订了</translation>
    </message>
    <message>
        <source>Same Apple Account, same topic. It takes about 15 minutes.</source>
        <translation>Apple 账户相同，主题相同。大约需要 15 分钟。</translation>
    </message>
    <message>
        <source>Renew &amp;now</source>
        <translation>立即续订(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无需操作</translation>
    </message>
    <message>
        <source>The certificate is valid. You can renew it earlier; that does no harm.</source>
        <translation>证书有效。您可以提前续订，不会有任何影响。</translation>
    </message>
    <message>
        <source>Renew earl&amp;y</source>
        <translation>提前续订(&amp;Y)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Intune has none.</source>
        <translation>Intune 中没有。</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation>Apple 账户</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次确认时间</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>尚未读取。</translation>
    </message>
    <message>
        <source>They cannot be counted without a sign-in.</source>
        <translation>不登录就无法统计设备数量。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s), read on %1</source>
        <translation>
            <numerusform>%n 台设备，读取时间：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DaysRing</name>
    <message>
        <source>Days left: not known yet</source>
        <translation>剩余天数：尚不清楚</translation>
    </message>
    <message>
        <source>Less than a day left</source>
        <translation>还剩不到一天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>已过期 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>By platform</source>
        <translation>按平台</translation>
    </message>
    <message>
        <source>By last check-in</source>
        <translation>按上次签到时间</translation>
    </message>
    <message>
        <source>They were not read yet. Reading changes nothing.</source>
        <translation>尚未读取设备。读取不会做任何更改。</translation>
    </message>
    <message>
        <source>They cannot be counted without a sign-in.</source>
        <translation>不登录就无法统计设备数量。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s), read on %1</source>
        <translation>
            <numerusform>%n 台设备，读取时间：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rea&amp;d the devices</source>
        <translation>读取设备(&amp;D)</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FileCard</name>
    <message>
        <source>The file that Apple gives you</source>
        <translation>从 Apple 获得的文件</translation>
    </message>
    <message>
        <source>Watch another &amp;folder …</source>
        <translation>监视其他文件夹(&amp;F) …</translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation>或将文件拖放到此处。</translation>
    </message>
    <message>
        <source>Waiting for it in %1. It is recognised by its content.</source>
        <translation>正在等待此文件（文件夹：%1）。会按内容识别。</translation>
    </message>
    <message>
        <source>Once Apple&apos;s portal is open, %1 is watched for it.</source>
        <translation>打开 Apple 门户后，会在此文件夹中等待该文件：%1</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>选择证书</translation>
    </message>
    <message>
        <source>Choose the folder of downloads</source>
        <translation>选择下载文件夹</translation>
    </message>
    <message>
        <source>There is no folder %1. Watch another one, or choose the file.</source>
        <translation>找不到文件夹 %1。请监视其他文件夹，或选择文件。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FileCheck</name>
    <message>
        <source>Check a file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Find out whether a file is the certificate or signing request that Intune needs. Nothing leaves this computer, and private keys are never read.</source>
        <translation>确认文件是否为 Intune 所需的证书或证书签名请求。数据不会离开这台电脑，也绝不会读取私钥。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation>
            <numerusform>已检查 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>The clipboard holds neither a file nor text.</source>
        <translation>剪贴板中既没有文件，也没有文本。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FileDrop</name>
    <message>
        <source>Drop a certificate or a signing request here, or paste it.</source>
        <translation>将证书或证书签名请求拖放到此处，或直接粘贴。</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>选择文件(&amp;C)…</translation>
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
        <translation>主题</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>Vendor valid until</source>
        <translation>供应商证书到期时间</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Pushkeeper</source>
        <translation>关于 Pushkeeper(&amp;A)</translation>
    </message>
    <message>
        <source>About Pushkeeper</source>
        <translation>关于 Pushkeeper</translation>
    </message>
    <message>
        <source>Pushkeeper %1</source>
        <translation>Pushkeeper %1</translation>
    </message>
    <message>
        <source>Keeps the Apple MDM push certificate of a Microsoft Intune tenant alive.
Qt %1. Licence: Apache-2.0.</source>
        <translation>让 Microsoft Intune 租户的 Apple MDM 推送证书持续有效。
Qt %1。许可证：Apache-2.0。</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>租户(&amp;T)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Dash&amp;board</source>
        <translation>仪表板(&amp;B)</translation>
    </message>
    <message>
        <source>De&amp;vices</source>
        <translation>设备(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>Check a &amp;file …</source>
        <translation>检查文件(&amp;F) …</translation>
    </message>
    <message>
        <source>T&amp;enant</source>
        <translation>租户(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open a cloud file …</source>
        <translation>打开云文件(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Without signing in …</source>
        <translation>不登录直接使用(&amp;W) …</translation>
    </message>
    <message>
        <source>&amp;Practise a renewal</source>
        <translation>练习续订(&amp;P)</translation>
    </message>
    <message>
        <source>Practise a &amp;first set-up</source>
        <translation>练习首次设置(&amp;F)</translation>
    </message>
    <message>
        <source>%1 – Pushkeeper</source>
        <translation>%1 – Pushkeeper</translation>
    </message>
    <message>
        <source>Practice tenant</source>
        <translation>练习租户</translation>
    </message>
    <message>
        <source>Making a practice tenant …</source>
        <translation>正在创建练习租户…</translation>
    </message>
    <message>
        <source>Choose the cloud file</source>
        <translation>选择云文件</translation>
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
        <translation>复制详细信息(&amp;D)</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PortalGuide</name>
    <message>
        <source>Address: %1</source>
        <translation>网址：%1</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>请使用此账户登录：%1</translation>
    </message>
    <message>
        <source>Upload there: %1</source>
        <translation>请在那里上传：%1</translation>
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
        <translation>Apple 门户：替我点击“Renew”(&amp;R)</translation>
    </message>
    <message>
        <source>Apple&apos;s portal: press &amp;Create for me</source>
        <translation>Apple 门户：替我点击“Create a Certificate”(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;Apple&apos;s portal</source>
        <translation>打开 Apple 门户(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;Intune&apos;s page</source>
        <translation>打开 Intune 页面(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;8 hours later</source>
        <translation>8 小时后(&amp;8)</translation>
    </message>
    <message>
        <source>A &amp;day later</source>
        <translation>1 天后(&amp;D)</translation>
    </message>
    <message>
        <source>A &amp;month later</source>
        <translation>1 个月后(&amp;M)</translation>
    </message>
    <message>
        <source>11 m&amp;onths later</source>
        <translation>11 个月后(&amp;O)</translation>
    </message>
    <message>
        <source>Practice tenant. Nothing in it is real, and nothing can break.</source>
        <translation>练习租户。其中没有任何真实内容，也不会弄坏任何东西。</translation>
    </message>
    <message>
        <source>The practice admin is at Apple&apos;s portal …</source>
        <translation>练习管理员正在 Apple 门户中操作…</translation>
    </message>
    <message>
        <source>The practice admin has downloaded the certificate.</source>
        <translation>练习管理员已下载证书。</translation>
    </message>
    <message>
        <source>The practice admin could not do that. Take the signing request first.</source>
        <translation>练习管理员无法执行此操作。请先获取证书签名请求。</translation>
    </message>
    <message>
        <source>Time has moved on in the practice tenant.</source>
        <translation>练习租户中的时间已向后推移。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ProofPage</name>
    <message>
        <source>Count the devices &amp;again</source>
        <translation>重新统计设备数量(&amp;A)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Do the devices answer?</source>
        <translation>设备有响应吗？</translation>
    </message>
    <message>
        <source>The receipt is written. You can close this window.</source>
        <translation>回执已写入。您可以关闭此窗口。</translation>
    </message>
    <message>
        <source>Devices check in every 8 hours. You need not wait: finish now, and look again tomorrow.</source>
        <translation>设备每 8 小时签到一次。您不必等待：现在即可完成，明天再看。</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Count the devices</source>
        <translation>统计设备数量(&amp;C)</translation>
    </message>
    <message>
        <source>Counting the devices that have checked in …</source>
        <translation>正在统计已签到的设备数量…</translation>
    </message>
    <message>
        <source>This comes once Intune shows the new certificate.</source>
        <translation>Intune 显示新证书后即可进行此步骤。</translation>
    </message>
    <message>
        <source>Checked in since the upload</source>
        <translation>上传之后已签到</translation>
    </message>
    <message>
        <source>Alive before</source>
        <translation>之前活跃</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>统计时间</translation>
    </message>
    <message>
        <source>The records of this tenant lie in %1</source>
        <translation>此租户的记录位于 %1</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::QuestionForm</name>
    <message>
        <source>Intune has a certificate of another topic than the devices know.</source>
        <translation>Intune 中证书的主题与设备当前使用的主题不同。</translation>
    </message>
    <message>
        <source>Go &amp;back to the topic that the devices know</source>
        <translation>恢复为设备当前使用的主题(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keep the new topic: all devices were enrolled anew with it</source>
        <translation>保留新主题：所有设备都已用它重新注册(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Intune has no certificate, but this tenant may have devices, so Create would be wrong. Read the topic from the management profile of a device: Settings &gt; General &gt; VPN &amp; Device Management &gt; the profile &gt; More Details &gt; Topic.</source>
        <translation>Intune 没有证书，但此租户可能有设备，因此不应使用“Create a Certificate”。请从设备的管理描述文件中读取主题：设置 &gt; 通用 &gt; VPN与设备管理（VPN &amp; Device Management）&gt; 该描述文件 &gt; 更多详细信息 &gt; 主题（Topic）。</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>A new topic cuts off every Apple device of the tenant: each has to be enrolled again. Do this only if Apple&apos;s support cannot give back the Apple Account. The list of devices is saved as reenrolment-plan.csv in the tenant&apos;s folder.</source>
        <translation>新的主题会使租户的所有 Apple 设备断开，每台设备都必须重新注册。只有在 Apple 支持也无法恢复 Apple 账户时才这样做。设备列表会保存在租户的文件夹中，名为 reenrolment-plan.csv。</translation>
    </message>
    <message>
        <source>Last b&amp;lock of the old topic, typed by hand</source>
        <translation>旧主题的最后一段，须手动输入(&amp;L)</translation>
    </message>
    <message>
        <source>The Apple Account is lost for good …</source>
        <translation>Apple 账户已彻底丢失…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::RecordsPage</name>
    <message>
        <source>First set-up</source>
        <translation>首次设置</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续订</translation>
    </message>
    <message>
        <source>Back to the earlier topic</source>
        <translation>恢复之前的主题</translation>
    </message>
    <message>
        <source>New topic kept</source>
        <translation>保留新主题</translation>
    </message>
    <message>
        <source>Other Apple Account</source>
        <translation>其他 Apple 账户</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>救援</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>新主题</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>In Intune, receipt open</source>
        <translation>已在 Intune 中，尚无回执</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>New serial number</source>
        <translation>新序列号</translation>
    </message>
    <message>
        <source>Set-ups and renewals</source>
        <translation>设置与续订</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Check a file …</source>
        <translation>检查文件(&amp;C) …</translation>
    </message>
    <message>
        <source>They lie in %1</source>
        <translation>位于 %1</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>租户 ID</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>None: you type what Intune shows</source>
        <translation>无：由您输入 Intune 显示的内容</translation>
    </message>
    <message>
        <source>Client ID for watching</source>
        <translation>用于监视的客户端 ID</translation>
    </message>
    <message>
        <source>Client ID for renewing</source>
        <translation>用于续订的客户端 ID</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ShareBar</name>
    <message>
        <source>Devices by their last check-in</source>
        <translation>按上次签到时间分类的设备</translation>
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
        <translation>Subject ID（主题 ID）(&amp;U)</translation>
    </message>
    <message>
        <source>Serial num&amp;ber</source>
        <translation>序列号(&amp;B)</translation>
    </message>
    <message>
        <source>E&amp;xpiration</source>
        <translation>到期时间(&amp;X)</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>到期时间</translation>
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
        <translation>检查</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Apple</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::UploadPage</name>
    <message>
        <source>I have read what &amp;warns</source>
        <translation>我已阅读警告内容(&amp;W)</translation>
    </message>
    <message>
        <source>At Apple&apos;s portal</source>
        <translation>在 Apple 门户中</translation>
    </message>
    <message>
        <source>Then type what the page shows:</source>
        <translation>然后输入页面显示的内容：</translation>
    </message>
    <message>
        <source>Fetch the certificate</source>
        <translation>获取证书</translation>
    </message>
    <message>
        <source>Upload it in Intune</source>
        <translation>在 Intune 中上传证书</translation>
    </message>
    <message>
        <source>Put it into Intune</source>
        <translation>将证书放入 Intune</translation>
    </message>
    <message>
        <source>Download it in Apple&apos;s portal. It is compared with what Intune has before anything is sent.</source>
        <translation>请在 Apple 门户中下载证书。发送任何内容之前，会先与 Intune 现有的证书核对。</translation>
    </message>
    <message>
        <source>You upload the file on Intune&apos;s page. Pushkeeper compares what the page shows then.</source>
        <translation>由您在 Intune 页面上传文件。之后 Pushkeeper 会核对页面显示的内容。</translation>
    </message>
    <message>
        <source>Pushkeeper uploads the certificate once, and then looks whether Intune shows it.</source>
        <translation>Pushkeeper 会上传证书一次，然后确认 Intune 是否显示该证书。</translation>
    </message>
    <message>
        <source>Look aga&amp;in</source>
        <translation>再次查看(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>核对(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Replace in Intune</source>
        <translation>在 Intune 中替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Upload to Intune</source>
        <translation>上传到 Intune(&amp;U)</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>Waiting until Intune shows the new certificate …</source>
        <translation>正在等待 Intune 显示新证书…</translation>
    </message>
    <message>
        <source>Uploading the certificate to Intune …</source>
        <translation>正在将证书上传到 Intune…</translation>
    </message>
    <message>
        <source>On Intune&apos;s page (Devices &gt; Enrollment &gt; Apple &gt; Apple MDM Push Certificate) enter the Apple ID %1, choose the file that Apple gave you, and press Upload. The page must then show: Subject ID %2, serial number %3, expiration %4.</source>
        <translation>请打开 Intune 页面：设备 &gt; 注册 &gt; Apple &gt; Apple MDM Push Certificate（Apple MDM 推送证书），输入 Apple ID %1，选择从 Apple 获得的文件，然后点击“上传”。之后页面应显示：“Subject ID”（主题 ID）%2，序列号 %3，到期时间 %4。</translation>
    </message>
    <message>
        <source>Intune has this certificate already.</source>
        <translation>Intune 已有此证书。</translation>
    </message>
    <message>
        <source>If you have just pressed Renew in Apple&apos;s portal, download the new file there.</source>
        <translation>如果您刚在 Apple 门户中点击过“Renew”，请在那里下载新的文件。</translation>
    </message>
    <message>
        <source>Nothing was sent to Intune. What speaks against it stands below.</source>
        <translation>未向 Intune 发送任何内容。原因列在下方。</translation>
    </message>
    <message>
        <source>This file must not go to Intune.</source>
        <translation>此文件不可上传到 Intune。</translation>
    </message>
    <message>
        <source>Intune does not show the new certificate yet.</source>
        <translation>Intune 尚未显示新证书。</translation>
    </message>
    <message>
        <source>Please look again in a few minutes; nothing is sent twice.</source>
        <translation>请过几分钟再次查看；不会重复发送任何内容。</translation>
    </message>
    <message>
        <source>Intune shows another certificate than the one that was uploaded.</source>
        <translation>Intune 显示的证书与已上传的证书不同。</translation>
    </message>
    <message>
        <source>Somebody else may be at work. Ask in your team, then check again.</source>
        <translation>可能有其他人正在操作。请向您的团队确认，然后再次检查。</translation>
    </message>
    <message>
        <source>Choose the fi&amp;le …</source>
        <translation>选择文件(&amp;L) …</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Welcome</name>
    <message>
        <source>Keep the Apple MDM push certificate alive</source>
        <translation>让 Apple MDM 推送证书持续有效</translation>
    </message>
    <message>
        <source>Pushkeeper sets it up, renews it every year without losing a device, and proves that devices still answer.</source>
        <translation>Pushkeeper 会设置证书，每年续订而不丢失任何设备，并验证设备仍有响应。</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>先练习</translation>
    </message>
    <message>
        <source>A practice tenant on this computer, with Intune, Apple&apos;s portal and devices. Nothing in it is real.</source>
        <translation>这台电脑上的练习租户，包含 Intune、Apple 门户和设备。其中没有任何真实内容。</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>练习(&amp;P)</translation>
    </message>
    <message>
        <source>Open a tenant</source>
        <translation>打开租户</translation>
    </message>
    <message>
        <source>With the cloud file that your Entra admin gave you.</source>
        <translation>使用 Entra 管理员提供给您的云文件。</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>打开(&amp;O) …</translation>
    </message>
    <message>
        <source>Without signing in</source>
        <translation>不登录直接使用</translation>
    </message>
    <message>
        <source>For when consent takes days and the certificate ends tomorrow: you type what Intune&apos;s page shows.</source>
        <translation>适用于获得同意需要数天，而证书明天就到期的情况：由您输入 Intune 页面显示的内容。</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>不登录，直接继续(&amp;W)</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Find out whether a file is the certificate or signing request that Intune needs.</source>
        <translation>确认文件是否为 Intune 所需的证书或证书签名请求。</translation>
    </message>
    <message>
        <source>&amp;Check …</source>
        <translation>检查(&amp;C) …</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Wizard</name>
    <message>
        <source>Please sign in; your browser opens for it …</source>
        <translation>请在打开的浏览器中登录…</translation>
    </message>
    <message>
        <source>Go on &amp;without signing in</source>
        <translation>不登录，直接继续(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>关闭(&amp;S)</translation>
    </message>
    <message>
        <source>Ended as you wished. Nothing is lost.</source>
        <translation>已按您的要求结束，没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3 – %4</source>
        <translation>第 %1 步，共 %2 步：%3 – %4</translation>
    </message>
</context>
</TS>
