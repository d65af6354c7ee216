<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AdminPage</name>
    <message>
        <source>For your Entra admin</source>
        <translation>致您的 Entra 管理员</translation>
    </message>
    <message>
        <source>You are asked to register Pushkeeper in the tenant %1.</source>
        <translation>请您在租户 %1 中注册 Pushkeeper。</translation>
    </message>
    <message>
        <source>%1 asks you to register Pushkeeper in the tenant %2.</source>
        <translation>%1 请您在租户 %2 中注册 Pushkeeper。</translation>
    </message>
    <message>
        <source>Pushkeeper looks after the Apple MDM push certificate of Intune. If that certificate runs out, no command reaches an iPhone, iPad or Mac any more; if it is replaced by a wrong one, every device has to be enrolled again. Pushkeeper renews it each year and watches it in between.</source>
        <translation>Pushkeeper 用于管理 Intune 的 Apple MDM 推送证书。如果该证书到期，任何命令都无法再送达 iPhone、iPad 或 Mac；如果换成错误的证书，所有设备都必须重新注册。Pushkeeper 每年续订此证书，并在其间持续监视。</translation>
    </message>
    <message>
        <source>It runs on the computers of the people named below and has no server of its own: what it reads goes from Microsoft Graph to those computers. It works only with the permissions below, and only within the roles of the person who is signed in.</source>
        <translation>它在下列人员的电脑上运行，没有自己的服务器：所读取的数据从 Microsoft Graph 直接传到这些电脑。它只使用下列权限，并且只在已登录人员的角色范围内工作。</translation>
    </message>
    <message>
        <source>Only reads. Used every day; its sign-in is kept in the keychain of the computer.</source>
        <translation>仅读取。每天使用；其登录信息保存在电脑的钥匙串中。</translation>
    </message>
    <message>
        <source>Writes. Used once a year; its sign-in is kept in memory only and ends with the renewal.</source>
        <translation>写入。每年使用一次；其登录信息仅保存在内存中，续订完成后即失效。</translation>
    </message>
    <message>
        <source>Only reads, without anybody signed in, by a certificate. This package holds the public part of it; the key stays on the computer that watches.</source>
        <translation>仅读取，无需任何人登录，使用证书。此资料包包含证书的公开部分；密钥保留在执行监视的电脑上。</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>请求的内容</translation>
    </message>
    <message>
        <source>Separate registrations, so that what watches every day can change nothing:</source>
        <translation>应用注册彼此分开，因此每天执行监视的那一个无法更改任何内容：</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
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
        <translation>谁可以使用</translation>
    </message>
    <message>
        <source>Assignment is required, so that nobody else in the tenant can sign in:</source>
        <translation>需要分配用户，因此租户中的其他人无法登录：</translation>
    </message>
    <message>
        <source>No names were given. Please assign those who are to renew the certificate.</source>
        <translation>未提供姓名。请分配将要续订证书的人员。</translation>
    </message>
    <message>
        <source>Which role you need</source>
        <translation>您需要的角色</translation>
    </message>
    <message>
        <source>Cloud Application Administrator or Application Administrator can do all of this. Intune Administrator cannot.</source>
        <translation>云应用程序管理员（Cloud Application Administrator）或应用程序管理员（Application Administrator）可以完成所有这些操作。Intune 管理员不可以。</translation>
    </message>
    <message>
        <source>One exception: the consent for %1 needs a Privileged Role Administrator, because nobody is signed in there.</source>
        <translation>有一个例外：对 %1 的同意需要特权角色管理员（Privileged Role Administrator），因为它在无人登录的情况下使用。</translation>
    </message>
    <message>
        <source>One way: a script</source>
        <translation>方式一：使用脚本</translation>
    </message>
    <message>
        <source>Both scripts do the same. They are plain text, show what they will do and ask before they do it, and may be run again at any time.</source>
        <translation>两个脚本的作用相同。它们都是纯文本，会先显示将要执行的操作并询问您，然后才执行，并且可以随时再次运行。</translation>
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
        <translation>打开 %1，转到 %2。</translation>
    </message>
    <message>
        <source>Enter the name %1, choose &quot;%2&quot; and press Register. Note the Application (client) ID.</source>
        <translation>输入名称 %1，选择“%2”，然后点击“注册”（Register）。请记下“应用程序(客户端) ID”（Application (client) ID）。</translation>
    </message>
    <message>
        <source>Go to %1 and upload pushkeeper-unattended.cer.</source>
        <translation>转到 %1，上传 pushkeeper-unattended.cer。</translation>
    </message>
    <message>
        <source>Go to %1 and enter http://localhost as a redirect URI. Leave &quot;Allow public client flows&quot; off.</source>
        <translation>转到 %1，输入 http://localhost 作为重定向 URI。“允许公共客户端流”（Allow public client flows）保持关闭。</translation>
    </message>
    <message>
        <source>Go to %1 and tick what stands in the table of %2. Remove User.Read, which Entra adds by itself.</source>
        <translation>转到 %1，勾选 %2 的表格中列出的权限。请移除 Entra 自动添加的 User.Read。</translation>
    </message>
    <message>
        <source>Press &quot;Grant admin consent&quot;.</source>
        <translation>点击“授予管理员同意”（Grant admin consent）。</translation>
    </message>
    <message>
        <source>Go to %1, open %2, and under Properties set &quot;Assignment required?&quot; to Yes. Under &quot;Users and groups&quot; add the people named above.</source>
        <translation>转到 %1，打开 %2，在“属性”（Properties）中将“需要分配?”（Assignment required?）设为“是”。在“用户和组”（Users and groups）中添加上述人员。</translation>
    </message>
    <message>
        <source>The other way: by hand</source>
        <translation>方式二：手动操作</translation>
    </message>
    <message>
        <source>If somebody else has to consent</source>
        <translation>如果需要由其他人同意</translation>
    </message>
    <message>
        <source>The scripts give consent themselves if your role allows it. Otherwise these pages ask for it; the scripts print them with the client ID filled in. By hand, put the client ID of the registration where CLIENT-ID stands.</source>
        <translation>如果您的角色允许，脚本会直接给予同意。否则请通过以下页面请求同意；脚本会输出这些页面，并已填入客户端 ID。手动操作时，请将 CLIENT-ID 替换为该应用注册的客户端 ID。</translation>
    </message>
    <message>
        <source>Afterwards the browser may say that it cannot open localhost. That is fine: consent is given if the address then holds admin_consent=True.</source>
        <translation>之后浏览器可能提示无法打开 localhost。这没有问题：只要网址中包含 admin_consent=True，就表示已同意。</translation>
    </message>
    <message>
        <source>For each customer</source>
        <translation>对于每个客户</translation>
    </message>
    <message>
        <source>An admin of the customer opens these pages once and signs in there. Under Enterprise applications assignment is then required and the people are named.</source>
        <translation>客户的管理员打开这些页面一次，并在其中登录。之后在“企业应用程序”（Enterprise applications）中设为需要分配，并添加相应人员。</translation>
    </message>
    <message>
        <source>What to send back</source>
        <translation>需要发回的内容</translation>
    </message>
    <message>
        <source>Please send the file connection.pushkeeper that the script wrote. If you did it by hand, send this text with your ids in it. It holds no secret.</source>
        <translation>请发送脚本写入的文件 connection.pushkeeper。如果是手动操作，请填入您的 ID 后发送以下文本。其中不含任何机密信息。</translation>
    </message>
    <message>
        <source>How to remove it later</source>
        <translation>以后如何移除</translation>
    </message>
    <message>
        <source>Under App registrations delete the registrations named above. Sign-ins, consent and assignments end with them.</source>
        <translation>在“应用注册”（App registrations）中删除上述应用注册。登录、同意和分配会随之失效。</translation>
    </message>
    <message>
        <source>To pause it, open each one under Enterprise applications &gt; Properties and set &quot;Enabled for users to sign-in?&quot; to No.</source>
        <translation>若要暂停使用，请在“企业应用程序”（Enterprise applications）&gt;“属性”（Properties）中逐一打开，并将“是否允许用户登录?”（Enabled for users to sign-in?）设为“否”。</translation>
    </message>
    <message>
        <source>The push certificate, Intune and the devices stay as they are.</source>
        <translation>推送证书、Intune 和设备保持不变。</translation>
    </message>
    <message>
        <source>This package holds no secret: no password, no token, no private key.</source>
        <translation>此资料包不含任何机密信息：没有密码，没有令牌，也没有私钥。</translation>
    </message>
    <message>
        <source>Signing in with a code</source>
        <translation>使用代码登录</translation>
    </message>
    <message>
        <source>It is asked for because there are computers without a browser, and it takes &quot;Allow public client flows&quot;. The risk: whoever is talked into typing a stranger&apos;s code signs that stranger in. Microsoft advises to block it where nobody needs it; then set it to No.</source>
        <translation>之所以请求，是因为有些计算机没有浏览器，这需要“允许公共客户端流”（Allow public client flows）。风险：被诱骗输入陌生人代码的人会让该陌生人登录。Microsoft 建议在无人需要时阻止它；此时请设为“否”。</translation>
    </message>
    <message>
        <source>Go to %1 and enter http://localhost as a redirect URI. Set &quot;Allow public client flows&quot; to Yes, for signing in with a code.</source>
        <translation>转到 %1，并输入 http://localhost 作为重定向 URI。将“允许公共客户端流”（Allow public client flows）设为“是”，以便使用代码登录。</translation>
    </message>
</context>
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
        <source>%Ln Apple device(s)</source>
        <translation>
            <numerusform>%Ln 台 Apple 设备</numerusform>
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
    <message>
        <source>Connected: %1</source>
        <translation>已连接：%1</translation>
    </message>
    <message>
        <source>Tenant ID: %1</source>
        <translation>租户 ID：%1</translation>
    </message>
    <message>
        <source>Cloud: %1</source>
        <translation>云：%1</translation>
    </message>
    <message>
        <source>Nobody can sign in there yet: the tenant has no registration for Pushkeeper. &quot;pushkeeperctl auth package&quot; makes the package that your Entra admin needs.</source>
        <translation>目前还没有人可以在那里登录：租户中没有 Pushkeeper 的应用注册。“pushkeeperctl auth package”会生成您的 Entra 管理员所需的资料包。</translation>
    </message>
    <message>
        <source>Next: pushkeeperctl auth login --tenant %1</source>
        <translation>下一步：pushkeeperctl auth login --tenant %1</translation>
    </message>
    <message>
        <source>Connect tenants, sign in and out, and keep credentials.</source>
        <translation>连接租户、登录和注销，并保存凭据。</translation>
    </message>
    <message>
        <source>Connect a tenant.</source>
        <translation>连接租户。</translation>
    </message>
    <message>
        <source>A domain, the id of the tenant, or an address of somebody there.</source>
        <translation>域、租户的 ID，或该租户中某人的地址。</translation>
    </message>
    <message>
        <source>The connection file that your Entra admin gave you.</source>
        <translation>您的 Entra 管理员提供的连接文件。</translation>
    </message>
    <message>
        <source>A cloud that Pushkeeper does not carry, with the tenant in it.</source>
        <translation>Pushkeeper 未内置的云，以及其中的租户。</translation>
    </message>
    <message>
        <source>What you call the tenant.</source>
        <translation>您对该租户的称呼。</translation>
    </message>
    <message>
        <source>Client ID of the registration for watching.</source>
        <translation>用于监视的应用注册的客户端 ID。</translation>
    </message>
    <message>
        <source>Client ID of the registration for renewing.</source>
        <translation>用于续订的应用注册的客户端 ID。</translation>
    </message>
    <message>
        <source>Use the registrations of this connected tenant, as partners do for their customers.</source>
        <translation>使用这个已连接租户的应用注册，适用于合作伙伴管理其客户的租户。</translation>
    </message>
    <message>
        <source>Use Microsoft&apos;s own client id, which many tools share. Nothing is stored then.</source>
        <translation>使用 Microsoft 自己的客户端 ID，许多工具共用它。此时不会存储任何内容。</translation>
    </message>
    <message>
        <source>Warning: what the tenant allows Microsoft&apos;s own client id, it allows every tool that uses it. Try with it, then register Pushkeeper.</source>
        <translation>警告：租户允许 Microsoft 自己的客户端 ID 执行的操作，使用它的所有工具都可以执行。可以先用它试用，之后请注册 Pushkeeper。</translation>
    </message>
    <message>
        <source>Name a tenant, or a connection file with --file.</source>
        <translation>请指定租户，或用 --file 指定连接文件。</translation>
    </message>
    <message>
        <source>Sign in for watching.</source>
        <translation>登录以进行监视。</translation>
    </message>
    <message>
        <source>Signed in as %1 at tenant %2.</source>
        <translation>已使用 %1 登录租户 %2。</translation>
    </message>
    <message>
        <source>The sign-in could not be kept and ends with this command.</source>
        <translation>登录信息无法保存，将在此命令结束时失效。</translation>
    </message>
    <message>
        <source>Remove every credential of a tenant.</source>
        <translation>移除租户的所有凭据。</translation>
    </message>
    <message>
        <source>Signed out. The keychain was read again: nothing of this tenant is left in it.</source>
        <translation>已注销。已再次读取钥匙串：其中没有留下此租户的任何内容。</translation>
    </message>
    <message>
        <source>Make a key for watching without a person, and write its public certificate.</source>
        <translation>生成用于无人值守监视的密钥，并写出其公开证书。</translation>
    </message>
    <message>
        <source>Where the public certificate is written, for your Entra admin.</source>
        <translation>公开证书的写出位置，供您的 Entra 管理员使用。</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>用途：%1</translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>谁可以处理：%1</translation>
    </message>
    <message>
        <source>Find out what a tenant still lacks. Changes nothing.</source>
        <translation>查明租户还缺少什么。不做任何更改。</translation>
    </message>
    <message>
        <source>Sign in first if nobody is signed in.</source>
        <translation>如果无人登录，则先登录。</translation>
    </message>
    <message>
        <source>Make the package for your Entra admin, to forward.</source>
        <translation>生成可转发给 Entra 管理员的资料包。</translation>
    </message>
    <message>
        <source>A connected tenant, or a domain or id of one that is not connected yet.</source>
        <translation>已连接的租户，或尚未连接的租户的域或 ID。</translation>
    </message>
    <message>
        <source>Where the package is written.</source>
        <translation>资料包的写出位置。</translation>
    </message>
    <message>
        <source>Sign-in name of somebody who is to use Pushkeeper; may be given several times.</source>
        <translation>将要使用 Pushkeeper 的人员的登录名；可多次指定。</translation>
    </message>
    <message>
        <source>Public certificate for watching without a person.</source>
        <translation>用于无人值守监视的公开证书。</translation>
    </message>
    <message>
        <source>Ask for the permission to make devices check in, too.</source>
        <translation>同时请求让设备签到的权限。</translation>
    </message>
    <message>
        <source>Ask for reading Intune&apos;s audit log, too.</source>
        <translation>同时请求读取 Intune 审核日志的权限。</translation>
    </message>
    <message>
        <source>Ask for reading the other Apple tokens, too.</source>
        <translation>同时请求读取其他 Apple 令牌的权限。</translation>
    </message>
    <message>
        <source>Ask for reading Intune&apos;s roles, too.</source>
        <translation>同时请求读取 Intune 角色的权限。</translation>
    </message>
    <message>
        <source>For partners: the registrations serve the tenants of customers.</source>
        <translation>适用于合作伙伴：这些应用注册用于客户的租户。</translation>
    </message>
    <message>
        <source>Open this page in any browser and type the code %1:</source>
        <translation>请在任意浏览器中打开此页面，并输入代码 %1：</translation>
    </message>
    <message>
        <source>Policies often block this way; then sign in with the browser of this computer.</source>
        <translation>策略经常会阻止这种方式；遇到时，请使用这台电脑的浏览器登录。</translation>
    </message>
    <message>
        <source>Show who is signed in, at one tenant or at all.</source>
        <translation>显示在一个或所有租户中的登录者。</translation>
    </message>
    <message>
        <source>Only this tenant.</source>
        <translation>仅此租户。</translation>
    </message>
    <message>
        <source>Ask Entra whether the sign-in and the consent still hold.</source>
        <translation>询问 Entra，登录和同意是否仍然有效。</translation>
    </message>
    <message>
        <source>The tenant, by id, domain or name; not needed if only one is connected.</source>
        <translation>租户，可用 ID、域或名称指定；只连接了一个租户时不需要。</translation>
    </message>
    <message>
        <source>Sign in with a code at any browser; policies often block this.</source>
        <translation>在任意浏览器中使用代码登录；策略经常会阻止这种方式。</translation>
    </message>
    <message>
        <source>Do without the keychain: the sign-in ends with this command.</source>
        <translation>不使用钥匙串：登录随此命令结束而失效。</translation>
    </message>
    <message>
        <source>The proxy did not accept that user name and password.</source>
        <translation>代理未接受该用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy %1 asks who you are before it lets this program through. It is your company&apos;s proxy, not Microsoft.</source>
        <translation>代理 %1 在放行此程序之前要求确认您的身份。这是您公司的代理，不是 Microsoft。</translation>
    </message>
    <message>
        <source>User name: </source>
        <translation>用户名：</translation>
    </message>
    <message>
        <source>Password (not shown): </source>
        <translation>密码（不显示）：</translation>
    </message>
    <message>
        <source>Make a new key although there is one, which is then lost.</source>
        <translation>即使已有密钥也生成新密钥，原密钥随之丢失。</translation>
    </message>
    <message>
        <source>There is a key for this tenant already. With --replace a new one takes its place, and serves once your Entra admin has added its certificate.</source>
        <translation>此租户已有密钥。使用 --replace 会由新密钥取代，并在您的 Entra 管理员添加其证书后生效。</translation>
    </message>
    <message>
        <source>The key is in the keychain. Give %1 to your Entra admin, who adds it to the registration for watching without a person. Until you connect the tenant with the connection file that comes back, sign-in stays as it is.</source>
        <translation>密钥位于钥匙串中。请将 %1 交给您的 Entra 管理员，由其添加到用于无人值守监视的应用注册中。在您使用返回的连接文件连接租户之前，登录方式保持不变。</translation>
    </message>
    <message>
        <source>Ask for signing in with a code at any browser, too, for computers without one.</source>
        <translation>同时请求使用代码在任意浏览器中登录，用于没有浏览器的计算机。</translation>
    </message>
    <message>
        <source>Only devices with all these words in name, model, serial number or platform.</source>
        <translation>仅列出名称、型号、序列号或平台中包含所有这些词的设备。</translation>
    </message>
    <message>
        <source>Only devices whose last check-in says this: alive, late, stale, silent, never or as-designed; can be given several times.</source>
        <translation>仅列出上次签到属于以下状态的设备：alive、late、stale、silent、never 或 as-designed；可多次指定。</translation>
    </message>
    <message>
        <source>Only devices of this platform: iOS, iPadOS, macOS, tvOS or visionOS; can be given several times.</source>
        <translation>仅列出此平台的设备：iOS、iPadOS、macOS、tvOS 或 visionOS；可多次指定。</translation>
    </message>
    <message>
        <source>Write the devices into this new file, as a table for spreadsheets; &apos;-&apos; for the output.</source>
        <translation>将设备写入此新文件，格式为可用电子表格打开的表格；“-”表示直接输出。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) written to %1</source>
        <translation>
            <numerusform>已将 %Ln 台设备写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show how long the push certificate lasts, whether the devices answered at the last reading, and what to do next.</source>
        <translation>显示推送证书的有效期、上次读取时设备是否有响应，以及下一步要做什么。</translation>
    </message>
    <message>
        <source>Ask nobody; show what the records hold. Nobody signs in for it.</source>
        <translation>不向任何服务查询，只显示记录中的内容。无需登录。</translation>
    </message>
    <message>
        <source>have a look at the tenant: pushkeeperctl status</source>
        <translation>查看租户：pushkeeperctl status</translation>
    </message>
    <message>
        <source>find out whether this is a first set-up or a rescue: pushkeeperctl setup</source>
        <translation>确认这是首次设置还是修复：pushkeeperctl setup</translation>
    </message>
    <message>
        <source>go on with the set-up or renewal that is under way: pushkeeperctl renew</source>
        <translation>继续进行中的设置或续订：pushkeeperctl renew</translation>
    </message>
    <message>
        <source>renew, with the same Apple Account and topic: pushkeeperctl renew</source>
        <translation>使用相同的 Apple 账户和主题续订：pushkeeperctl renew</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>无需操作</translation>
    </message>
    <message>
        <source>The records know of no Apple MDM push certificate.</source>
        <translation>记录中没有 Apple MDM 推送证书。</translation>
    </message>
    <message>
        <source>Uploaded with Pushkeeper</source>
        <translation>使用 Pushkeeper 上传的时间</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>not read yet: pushkeeperctl devices</source>
        <translation>尚未读取：pushkeeperctl devices</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 台中有 %1 台</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>数据时间</translation>
    </message>
    <message>
        <source>Last upload</source>
        <translation>上次上传</translation>
    </message>
    <message>
        <source>Last successful check</source>
        <translation>上次成功检查</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>You can ask the devices in Intune yourself, and watch the answers here:</source>
        <translation>您可以自行在 Intune 中要求设备签到，并在这里观察响应：</translation>
    </message>
    <message>
        <source>Then run this again with --no-request.</source>
        <translation>然后加上 --no-request 再次运行。</translation>
    </message>
    <message>
        <source>Ask devices to check in now, and see which of them do.</source>
        <translation>要求设备立即签到，并查看哪些设备已签到。</translation>
    </message>
    <message>
        <source>How many minutes to wait for answers.</source>
        <translation>等待响应的分钟数。</translation>
    </message>
    <message>
        <source>Send nothing: you ask the devices in Intune, the answers are watched here.</source>
        <translation>不发送任何内容：由您在 Intune 中要求设备签到，这里只观察响应。</translation>
    </message>
    <message>
        <source>Drop a test that was interrupted and begin a new one.</source>
        <translation>放弃已中断的测试，并开始新的测试。</translation>
    </message>
    <message>
        <source>Exit code: 0 all devices answered, 1 some did not, 3 it was not said whom to ask, 4 sign-in or permission needed, 5 service or network, 6 cancelled, 64 wrong usage. A test that was interrupted goes on with the next call; nobody is asked twice.</source>
        <translation>退出代码：0 所有设备均有响应，1 部分设备没有响应，3 未指定要求哪些设备，4 需要登录或权限，5 服务或网络，6 已取消，64 用法错误。已中断的测试会在下次运行时继续；不会重复要求同一台设备。</translation>
    </message>
    <message>
        <source>So many devices, drawn at random.</source>
        <translation>随机抽取的设备数量。</translation>
    </message>
    <message>
        <source>Only devices of this system.</source>
        <translation>仅此系统的设备。</translation>
    </message>
    <message>
        <source>Every device that can answer.</source>
        <translation>所有能响应的设备。</translation>
    </message>
    <message>
        <source>These devices, by their ids in Intune.</source>
        <translation>这些设备，以其在 Intune 中的 ID 指定。</translation>
    </message>
    <message>
        <source>Whom to ask? Name it with --sample, --platform, --all or --device.</source>
        <translation>要让哪些设备签到？请用 --sample、--platform、--all 或 --device 指定。</translation>
    </message>
    <message>
        <source>Press Enter as soon as you pressed it:</source>
        <translation>在 Intune 中点击按钮后，请立即按 Enter：</translation>
    </message>
    <message>
        <source>Going on with the sync test of %1; --restart begins a new one.</source>
        <translation>继续进行 %1 的同步测试；要开始新的测试：--restart。</translation>
    </message>
    <message>
        <source>%1 · next look at %2</source>
        <translation>%1 · 下次查看：%2</translation>
    </message>
    <message>
        <source>No answer from:</source>
        <translation>没有响应的设备：</translation>
    </message>
    <message>
        <source>Read every device anew, not only those that have checked in since.</source>
        <translation>重新读取所有设备，而不只是此后签到过的设备。</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>Show, hand on or forget what this computer holds of a tenant.</source>
        <translation>显示、交付或忘记这台计算机保存的租户信息。</translation>
    </message>
    <message>
        <source>Show what is held of a tenant, what for, and for how long.</source>
        <translation>显示保存了租户的哪些信息、用途以及保留多久。</translation>
    </message>
    <message>
        <source>This computer holds of tenant %1:</source>
        <translation>这台计算机保存的租户 %1 信息：</translation>
    </message>
    <message>
        <source>Users of devices are never kept.</source>
        <translation>从不保存设备的用户。</translation>
    </message>
    <message>
        <source>Write all that is held of a tenant into a new file, except for credentials.</source>
        <translation>将保存的租户信息全部写入新文件，凭据除外。</translation>
    </message>
    <message>
        <source>The new file, as JSON; &apos;-&apos; for the output.</source>
        <translation>新文件（JSON）；“-”表示输出。</translation>
    </message>
    <message>
        <source>Written to %1. It names devices and accounts: keep it where others cannot read it.</source>
        <translation>已写入 %1。其中包含设备和账户名称：请保存在他人无法读取的位置。</translation>
    </message>
    <message>
        <source>Forget what is held of a tenant, credentials included.</source>
        <translation>忘记保存的租户信息，包括凭据。</translation>
    </message>
    <message>
        <source>Only what tells devices apart; the tenant stays.</source>
        <translation>仅限可区分设备的信息；租户保留。</translation>
    </message>
    <message>
        <source>Do it; without this it is only said.</source>
        <translation>确实执行；不加此选项则只说明。</translation>
    </message>
    <message>
        <source>This would forget the last reading of the devices, the baselines and the sync test. A verdict on an upload that is not firm yet would stay as it is.</source>
        <translation>这将忘记上次读取的设备、基线和同步测试。尚未确定的上传结论将保持不变。</translation>
    </message>
    <message>
        <source>This would sign out and forget the tenant with its record, its certificates and its renewals. The next renewal would not know the topic that it must keep. Export it first: pushkeeperctl data export.</source>
        <translation>这将注销并忘记该租户及其记录、证书和续订。下次续订将不知道必须保留哪个主题。请先导出：pushkeeperctl data export。</translation>
    </message>
    <message>
        <source>A set-up or renewal is under way. It would have to begin anew.</source>
        <translation>有一次设置或续订正在进行，届时必须重新开始。</translation>
    </message>
    <message>
        <source>Nothing was changed. To do it, add --yes.</source>
        <translation>没有更改任何内容。要执行，请加上 --yes。</translation>
    </message>
    <message>
        <source>Forgotten. The next reading of the devices begins anew.</source>
        <translation>已忘记。下次读取设备将从头开始。</translation>
    </message>
    <message>
        <source>Forgotten. Only the journal still says what was done when, without devices and their users.</source>
        <translation>已忘记。只有日志仍记录何时做了什么，不含设备及其用户。</translation>
    </message>
</context>
<context>
    <name>ConsentMessage</name>
    <message>
        <source>Hello,</source>
        <translation>您好！</translation>
    </message>
    <message>
        <source>I use Pushkeeper to renew our Apple MDM push certificate in Intune. It lacks permissions that I cannot grant:</source>
        <translation>我使用 Pushkeeper 续订 Intune 中的 Apple MDM 推送证书。它缺少以下权限，而我无法授予：</translation>
    </message>
    <message>
        <source>This link grants them for our tenant; Microsoft&apos;s page lists each of them first:</source>
        <translation>此链接可为我们的租户授予这些权限；Microsoft 的页面会先逐一列出：</translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>谁可以处理：%1</translation>
    </message>
</context>
<context>
    <name>DeviceCell</name>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Within 24 hours</source>
        <translation>24 小时内</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7 天内</translation>
    </message>
    <message>
        <source>Silent for 7 days</source>
        <translation>7 天没有动静</translation>
    </message>
    <message>
        <source>Silent for 90 days</source>
        <translation>90 天没有动静</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>无需签到</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>合规</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <translation>不合规</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>In grace period</source>
        <translation>在宽限期内</translation>
    </message>
    <message>
        <source>Configuration Manager</source>
        <translation>Configuration Manager</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Last check-in</source>
        <translation>上次签到</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>签到情况</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>合规性</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理状态</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>注册时间</translation>
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
        <translation>等待停用</translation>
    </message>
    <message>
        <source>Retiring failed</source>
        <translation>停用失败</translation>
    </message>
    <message>
        <source>Waits to be wiped</source>
        <translation>等待擦除</translation>
    </message>
    <message>
        <source>Wiping failed</source>
        <translation>擦除失败</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>状态异常</translation>
    </message>
    <message>
        <source>Waits to be deleted</source>
        <translation>等待删除</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Wiped</source>
        <translation>已擦除</translation>
    </message>
    <message>
        <source>Wiping called off</source>
        <translation>已取消擦除</translation>
    </message>
    <message>
        <source>Retiring called off</source>
        <translation>已取消停用</translation>
    </message>
    <message>
        <source>Only discovered</source>
        <translation>仅被发现</translation>
    </message>
    <message>
        <source>It answers: its last check-in is less than 24 hours old. Nothing to do.</source>
        <translation>设备有响应：上次签到距今不到 24 小时。无需操作。</translation>
    </message>
    <message>
        <source>It missed its usual check-ins, which come about every 8 hours. It may be switched off or without a network; look again tomorrow.</source>
        <translation>设备通常约每 8 小时签到一次，但最近没有签到。可能已关机或没有网络；请明天再看。</translation>
    </message>
    <message>
        <source>It has been silent for more than 7 days. Switch it on where it has a network, and read the devices again. If many fell silent at once, look at the push certificate.</source>
        <translation>设备已超过 7 天没有动静。请在有网络的地方将它开机，然后重新读取设备。如果许多设备同时没有了动静，请查看推送证书。</translation>
    </message>
    <message>
        <source>It has been silent for more than 90 days and proves nothing about the certificate. If it is lost or out of use, retire it in Intune.</source>
        <translation>设备已超过 90 天没有动静，无法用来判断证书的情况。如果设备已丢失或不再使用，请在 Intune 中停用它。</translation>
    </message>
    <message>
        <source>It never checked in: its enrolment did not come to its end. Enrol it again, or delete it in Intune.</source>
        <translation>设备从未签到：注册没有完成。请重新注册，或在 Intune 中删除它。</translation>
    </message>
    <message>
        <source>No check-in is expected: it was retired, wiped or deleted, or is only discovered. Nothing to do.</source>
        <translation>设备无需签到：它已停用、擦除或删除，或仅被发现。无需操作。</translation>
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
    <message>
        <source>silent for more than 90 days</source>
        <translation>超过 90 天没有动静</translation>
    </message>
    <message>
        <source>no check-in expected</source>
        <translation>无需签到</translation>
    </message>
    <message>
        <source>Reading the devices: %1 …</source>
        <translation>正在读取设备：%1…</translation>
    </message>
    <message>
        <source>Reading the devices: %1 of %2, %3 a second, %4 left …</source>
        <translation>正在读取设备：%1/%2，每秒 %3，还剩 %4…</translation>
    </message>
</context>
<context>
    <name>EntraText</name>
    <message>
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>Sign in again and follow the steps in the browser.</source>
        <translation>请重新登录，并按照浏览器中的步骤操作。</translation>
    </message>
    <message>
        <source>Sign in on a computer that the organisation manages, with a browser that is signed in to your work account (Edge, or Chrome and Firefox with single sign-on switched on). Or ask your Entra admin for an exception.</source>
        <translation>请在组织管理的电脑上登录，并使用已登录您工作账户的浏览器（Edge，或已启用单一登录的 Chrome 和 Firefox）。或者请您的 Entra 管理员设为例外。</translation>
    </message>
    <message>
        <source>The sign-in with a code cannot prove which device it is for. Sign in with the browser of a managed computer instead.</source>
        <translation>使用代码登录时，无法证明是为哪台设备登录。请改用受管理电脑上的浏览器登录。</translation>
    </message>
    <message>
        <source>A second factor is needed</source>
        <translation>需要第二重验证</translation>
    </message>
    <message>
        <source>The organisation wants the sign-in confirmed with a second factor, such as an authenticator app, or wants one to be set up.</source>
        <translation>组织要求使用第二重验证（例如验证器应用）确认登录，或要求设置第二重验证。</translation>
    </message>
    <message>
        <source>Another confirmation is needed</source>
        <translation>需要另一项确认</translation>
    </message>
    <message>
        <source>The organisation has sign-ins confirmed by a service outside of Microsoft Entra.</source>
        <translation>组织使用 Microsoft Entra 之外的服务确认登录。</translation>
    </message>
    <message>
        <source>The sign-in needs your confirmation</source>
        <translation>登录需要您确认</translation>
    </message>
    <message>
        <source>Entra cannot renew it without you: something about the account or a policy has changed.</source>
        <translation>没有您的参与，Entra 无法延续登录：账户或策略已有变化。</translation>
    </message>
    <message>
        <source>Something else must be done first</source>
        <translation>需要先完成其他操作</translation>
    </message>
    <message>
        <source>Entra asks for a step outside of this program. Its page says which.</source>
        <translation>Entra 要求在此程序之外完成一个步骤。其页面会说明是哪一步。</translation>
    </message>
    <message>
        <source>Sign in again, do what the page says, then try once more.</source>
        <translation>请重新登录，按页面的说明操作，然后再试一次。</translation>
    </message>
    <message>
        <source>Entra does not let this sign-in through at present</source>
        <translation>Entra 目前不允许此次登录</translation>
    </message>
    <message>
        <source>It cannot be solved here, but Entra&apos;s page explains the reason.</source>
        <translation>这里无法解决此问题，但 Entra 的页面会说明原因。</translation>
    </message>
    <message>
        <source>Sign in again to read the reason. If it names a policy, show it to your Entra admin.</source>
        <translation>请重新登录以查看原因。如果其中提到策略，请将它告知您的 Entra 管理员。</translation>
    </message>
    <message>
        <source>An administrator must approve this program</source>
        <translation>需要管理员批准此程序</translation>
    </message>
    <message>
        <source>The tenant has not yet given this program the permissions that it asks for. Most accounts cannot give them, administrators of Intune included.</source>
        <translation>租户尚未授予此程序所请求的权限。大多数账户都无权授予，Intune 管理员也不例外。</translation>
    </message>
    <message>
        <source>Forward the package for the Entra admin, who gives admin consent. Then sign in again.</source>
        <translation>请将资料包转发给有权授予管理员同意的 Entra 管理员。然后重新登录。</translation>
    </message>
    <message>
        <source>The sign-in was declined</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>It was cancelled, or the permissions were not accepted, on Entra&apos;s page. Nothing was changed.</source>
        <translation>在 Entra 的页面上取消了登录，或未接受权限。未做任何更改。</translation>
    </message>
    <message>
        <source>Sign in again when you are ready, or ask your Entra admin to approve the permissions for everyone.</source>
        <translation>准备好后请重新登录，或请您的 Entra 管理员为所有人批准这些权限。</translation>
    </message>
    <message>
        <source>A policy of the organisation does not allow this sign-in</source>
        <translation>组织的策略不允许此次登录</translation>
    </message>
    <message>
        <source>Conditional Access or the security defaults of the tenant want something that this sign-in does not have: for instance another network, device or way to sign in. The same sign-in will be refused again.</source>
        <translation>租户的条件访问或安全默认值要求此次登录不具备的条件，例如其他网络、设备或登录方式。同样的登录会再次被拒绝。</translation>
    </message>
    <message>
        <source>Ask your Entra admin which policy it was: the sign-in logs of Entra name it. The details here help to find the entry.</source>
        <translation>请您的 Entra 管理员查看是哪项策略：Entra 的登录日志中会列出。这里的详细信息有助于找到对应条目。</translation>
    </message>
    <message>
        <source>Policies often block the sign-in with a code. Sign in with the browser instead, or ask your Entra admin which policy it was.</source>
        <translation>策略经常会阻止使用代码登录。请改用浏览器登录，或请您的 Entra 管理员查看是哪项策略。</translation>
    </message>
    <message>
        <source>A managed device is needed</source>
        <translation>需要受管理的设备</translation>
    </message>
    <message>
        <source>The organisation wants a managed (compliant) device and a browser with single sign-on.</source>
        <translation>组织要求使用受管理的（合规）设备，以及支持单一登录的浏览器。</translation>
    </message>
    <message>
        <source>A joined device is needed</source>
        <translation>需要已加入的设备</translation>
    </message>
    <message>
        <source>The organisation wants a device that is joined to it in Microsoft Entra, and a browser with single sign-on that can prove so.</source>
        <translation>组织要求使用已在 Microsoft Entra 中加入组织的设备，以及能够证明这一点、支持单一登录的浏览器。</translation>
    </message>
    <message>
        <source>Only approved apps may sign in</source>
        <translation>只有批准的应用可以登录</translation>
    </message>
    <message>
        <source>A policy of the organisation wants an approved app with Intune&apos;s app protection, which this program cannot be.</source>
        <translation>组织的策略要求使用受 Intune 应用保护的批准的应用，而此程序无法成为这样的应用。</translation>
    </message>
    <message>
        <source>Ask your Entra admin to exempt this program from the policy.</source>
        <translation>请您的 Entra 管理员将此程序排除在该策略之外。</translation>
    </message>
    <message>
        <source>The account is not assigned to this program</source>
        <translation>此账户未分配给此程序</translation>
    </message>
    <message>
        <source>In Entra, the enterprise application of this program requires assignment, and this account is not on its list.</source>
        <translation>在 Entra 中，此程序的企业应用程序需要分配用户，而此账户不在其列表中。</translation>
    </message>
    <message>
        <source>Ask your Entra admin to assign the account, then sign in again.</source>
        <translation>请您的 Entra 管理员分配此账户，然后重新登录。</translation>
    </message>
    <message>
        <source>Entra does not know this registration</source>
        <translation>Entra 无法识别此应用注册</translation>
    </message>
    <message>
        <source>There is no active registration with this client ID in this tenant and cloud. It may be mistyped, deleted or switched off.</source>
        <translation>在此租户和云中，没有使用此客户端 ID 的有效应用注册。可能是输入有误，或应用注册已删除或停用。</translation>
    </message>
    <message>
        <source>Compare client ID, tenant and cloud with the registration in Entra, or ask your Entra admin to do so.</source>
        <translation>请将客户端 ID、租户和云与 Entra 中的应用注册核对，或请您的 Entra 管理员核对。</translation>
    </message>
    <message>
        <source>The registration is not set up for a desktop program</source>
        <translation>此应用注册未设置为用于桌面程序</translation>
    </message>
    <message>
        <source>Entra asks for a secret, which a desktop program does not have: public client flows are off, or the redirect address is registered as Web.</source>
        <translation>Entra 要求提供机密，而桌面程序没有机密：公共客户端流已关闭，或重定向地址注册为 Web。</translation>
    </message>
    <message>
        <source>Ask your Entra admin to open the registration under Authentication, to register http://localhost under Mobile and desktop applications, and to set Allow public client flows to Yes if you sign in with a code.</source>
        <translation>请您的 Entra 管理员打开该应用注册的“身份验证”（Authentication），在“移动和桌面应用程序”（Mobile and desktop applications）中注册 http://localhost；如果您使用代码登录，还需将“允许公共客户端流”（Allow public client flows）设为“是”。</translation>
    </message>
    <message>
        <source>The redirect address is not registered</source>
        <translation>重定向地址未注册</translation>
    </message>
    <message>
        <source>Entra sends its answer only to registered addresses. The one of this program is missing, or it is registered as another type.</source>
        <translation>Entra 只将响应发送到已注册的地址。此程序的地址缺失，或注册为其他类型。</translation>
    </message>
    <message>
        <source>Ask your Entra admin to open the registration under Authentication, to register http://localhost under Mobile and desktop applications, and to remove it from Web and Single-page application.</source>
        <translation>请您的 Entra 管理员打开该应用注册的“身份验证”（Authentication），在“移动和桌面应用程序”（Mobile and desktop applications）中注册 http://localhost，并将其从“Web”和“单页应用程序”（Single-page application）中移除。</translation>
    </message>
    <message>
        <source>This registration takes no certificate</source>
        <translation>此应用注册不接受证书</translation>
    </message>
    <message>
        <source>It is set up as a public client, and such a client may not use a credential.</source>
        <translation>它设置为公共客户端，而这类客户端不能使用凭据。</translation>
    </message>
    <message>
        <source>Use a second registration for unattended watching, or ask your Entra admin to set Allow public client flows to No.</source>
        <translation>请为无人值守监视使用第二个应用注册，或请您的 Entra 管理员将“允许公共客户端流”（Allow public client flows）设为“否”。</translation>
    </message>
    <message>
        <source>The sign-in must name the tenant</source>
        <translation>登录时必须指定租户</translation>
    </message>
    <message>
        <source>This registration serves the accounts of one tenant only, and none was named.</source>
        <translation>此应用注册只用于一个租户的账户，而未指定租户。</translation>
    </message>
    <message>
        <source>Enter the id or a domain of the tenant, then sign in again.</source>
        <translation>请输入租户的 ID 或域，然后重新登录。</translation>
    </message>
    <message>
        <source>This client ID belongs to Microsoft</source>
        <translation>此客户端 ID 属于 Microsoft</translation>
    </message>
    <message>
        <source>Microsoft lets its own programs have only chosen permissions, and those that are needed here are not among them.</source>
        <translation>Microsoft 只允许自己的程序拥有选定的权限，而这里需要的权限不在其中。</translation>
    </message>
    <message>
        <source>Have an own registration made in Entra, and enter its client ID.</source>
        <translation>请在 Entra 中创建专用的应用注册，并输入其客户端 ID。</translation>
    </message>
    <message>
        <source>The tenant was not found</source>
        <translation>未找到租户</translation>
    </message>
    <message>
        <source>There is no tenant with this id or domain in this cloud. It may be mistyped, or live in another cloud.</source>
        <translation>此云中没有使用此 ID 或域的租户。可能是输入有误，或租户位于其他云中。</translation>
    </message>
    <message>
        <source>Check the id or domain of the tenant, and the cloud.</source>
        <translation>请检查租户的 ID 或域，以及所选的云。</translation>
    </message>
    <message>
        <source>The tenant lives in another cloud</source>
        <translation>租户位于其他云中</translation>
    </message>
    <message>
        <source>It signs in at another cloud of Microsoft than the one chosen here.</source>
        <translation>该租户在 Microsoft 的另一个云中登录，而不是这里选择的云。</translation>
    </message>
    <message>
        <source>Choose the cloud of the tenant, then sign in again.</source>
        <translation>请选择该租户所在的云，然后重新登录。</translation>
    </message>
    <message>
        <source>Another account is needed</source>
        <translation>需要使用其他账户</translation>
    </message>
    <message>
        <source>The account does not belong to this tenant, or several accounts are signed in.</source>
        <translation>此账户不属于此租户，或有多个账户已登录。</translation>
    </message>
    <message>
        <source>Sign in again and pick an account of this tenant.</source>
        <translation>请重新登录，并选择此租户的账户。</translation>
    </message>
    <message>
        <source>The account is locked</source>
        <translation>账户已锁定</translation>
    </message>
    <message>
        <source>Entra locks an account for a while after many attempts, or when they come from an unusual address.</source>
        <translation>多次尝试登录，或从不常见的地址登录时，Entra 会将账户锁定一段时间。</translation>
    </message>
    <message>
        <source>Wait some minutes, or ask your Entra admin. Then sign in again.</source>
        <translation>请等待几分钟，或联系您的 Entra 管理员。然后重新登录。</translation>
    </message>
    <message>
        <source>The password has expired</source>
        <translation>密码已过期</translation>
    </message>
    <message>
        <source>It must be changed before this account can go on.</source>
        <translation>必须先更改密码，此账户才能继续使用。</translation>
    </message>
    <message>
        <source>Sign in again and choose a new password in the browser.</source>
        <translation>请重新登录，并在浏览器中设置新密码。</translation>
    </message>
    <message>
        <source>The account is switched off</source>
        <translation>账户已停用</translation>
    </message>
    <message>
        <source>An administrator has disabled this account.</source>
        <translation>管理员已停用此账户。</translation>
    </message>
    <message>
        <source>Sign in with another account, or ask your Entra admin to enable it.</source>
        <translation>请使用其他账户登录，或请您的 Entra 管理员启用此账户。</translation>
    </message>
    <message>
        <source>User name or password were not accepted</source>
        <translation>用户名或密码未被接受</translation>
    </message>
    <message>
        <source>Entra does not know them together.</source>
        <translation>Entra 无法识别这一组合。</translation>
    </message>
    <message>
        <source>Sign in again. Entra&apos;s page also helps with a forgotten password.</source>
        <translation>请重新登录。如果忘记了密码，Entra 的页面也可提供帮助。</translation>
    </message>
    <message>
        <source>The earlier sign-in was revoked</source>
        <translation>先前的登录已被撤销</translation>
    </message>
    <message>
        <source>The password was changed, or somebody ended all sessions of this account.</source>
        <translation>密码已更改，或有人结束了此账户的所有会话。</translation>
    </message>
    <message>
        <source>The password was changed</source>
        <translation>密码已更改</translation>
    </message>
    <message>
        <source>The earlier sign-in ended with the old password.</source>
        <translation>先前的登录已随旧密码失效。</translation>
    </message>
    <message>
        <source>It is time to sign in again</source>
        <translation>该重新登录了</translation>
    </message>
    <message>
        <source>A policy of the organisation (sign-in frequency) asks for it at regular times.</source>
        <translation>组织的策略（登录频率）要求定期登录。</translation>
    </message>
    <message>
        <source>The earlier sign-in is no longer valid</source>
        <translation>先前的登录不再有效</translation>
    </message>
    <message>
        <source>Entra does not accept any more what was kept of it.</source>
        <translation>Entra 不再接受所保存的登录信息。</translation>
    </message>
    <message>
        <source>The sign-in was interrupted</source>
        <translation>登录中断</translation>
    </message>
    <message>
        <source>Its code had been used before, as happens when a connection breaks.</source>
        <translation>登录代码先前已使用过，连接中断时会出现这种情况。</translation>
    </message>
    <message>
        <source>The code for the sign-in has ended</source>
        <translation>登录代码已失效</translation>
    </message>
    <message>
        <source>It was not used in time. Such a code holds for a few minutes.</source>
        <translation>代码未及时使用。这类代码只在几分钟内有效。</translation>
    </message>
    <message>
        <source>Start the sign-in again to get a new code.</source>
        <translation>请重新开始登录，以获取新代码。</translation>
    </message>
    <message>
        <source>Entra does not know the code of this sign-in</source>
        <translation>Entra 无法识别此次登录的代码</translation>
    </message>
    <message>
        <source>The code that was shown does not belong to a sign-in that waits.</source>
        <translation>显示的代码不属于任何等待中的登录。</translation>
    </message>
    <message>
        <source>The earlier sign-in belongs to another registration</source>
        <translation>先前的登录属于另一个应用注册</translation>
    </message>
    <message>
        <source>It was made with another client ID than the one that is set now.</source>
        <translation>登录时使用的客户端 ID 与当前设置的不同。</translation>
    </message>
    <message>
        <source>Access to this tenant is restricted</source>
        <translation>对此租户的访问受到限制</translation>
    </message>
    <message>
        <source>A tenant restriction of the network, or a policy for access across tenants, keeps this account out.</source>
        <translation>网络的租户限制或跨租户访问策略不允许此账户进入。</translation>
    </message>
    <message>
        <source>Ask your network team or your Entra admin to allow this tenant.</source>
        <translation>请您的网络团队或 Entra 管理员允许此租户。</translation>
    </message>
    <message>
        <source>The tenant lacks a service</source>
        <translation>租户缺少一项服务</translation>
    </message>
    <message>
        <source>It has no subscription for a service that is needed here, most likely Microsoft Intune.</source>
        <translation>该租户没有这里所需服务的订阅，最可能缺少的是 Microsoft Intune。</translation>
    </message>
    <message>
        <source>Check that it is the right tenant and that it has an Intune licence.</source>
        <translation>请确认租户正确无误，并且拥有 Intune 许可证。</translation>
    </message>
    <message>
        <source>Entra has stopped repeated requests</source>
        <translation>Entra 已停止重复的请求</translation>
    </message>
    <message>
        <source>This program asked the same thing too often, which is a fault of it.</source>
        <translation>此程序过于频繁地请求同一内容，这是程序的缺陷。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again. If it happens again, copy the details and report them.</source>
        <translation>请等待几分钟，然后重试。如果再次发生，请复制详细信息并报告。</translation>
    </message>
    <message>
        <source>A fault of this program at the sign-in</source>
        <translation>此程序在登录时出现缺陷</translation>
    </message>
    <message>
        <source>It did not prove itself as Entra expects. It is not caused by anything you did.</source>
        <translation>程序未能按 Entra 的要求证明自己。这不是您的操作造成的。</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, copy the details and report them.</source>
        <translation>请重新登录。如果再次发生，请复制详细信息并报告。</translation>
    </message>
    <message>
        <source>The credential was not accepted</source>
        <translation>凭据未被接受</translation>
    </message>
    <message>
        <source>The certificate for unattended watching is not registered with this client ID, or it is no longer valid there.</source>
        <translation>用于无人值守监视的证书未在此客户端 ID 下注册，或在那里已不再有效。</translation>
    </message>
    <message>
        <source>Ask your Entra admin to upload the .cer file of the certificate under Certificates &amp; secrets of the registration.</source>
        <translation>请您的 Entra 管理员将证书的 .cer 文件上传到该应用注册的“证书和密码”（Certificates &amp; secrets）中。</translation>
    </message>
    <message>
        <source>The credential has expired</source>
        <translation>凭据已过期</translation>
    </message>
    <message>
        <source>Entra no longer accepts what unattended watching signs in with.</source>
        <translation>Entra 不再接受无人值守监视用于登录的凭据。</translation>
    </message>
    <message>
        <source>Make a new certificate here, and ask your Entra admin to upload its .cer file under Certificates &amp; secrets of the registration.</source>
        <translation>请在此处生成新证书，并请您的 Entra 管理员将其 .cer 文件上传到该应用注册的“证书和密码”（Certificates &amp; secrets）中。</translation>
    </message>
    <message>
        <source>The clock of this computer seems wrong</source>
        <translation>这台电脑的时钟似乎不准确</translation>
    </message>
    <message>
        <source>The sign-in carried a time that Entra finds too early or too late, so it was refused.</source>
        <translation>登录所带的时间在 Entra 看来过早或过晚，因此被拒绝。</translation>
    </message>
    <message>
        <source>Set date, time and zone of this computer, then try again.</source>
        <translation>请设置这台电脑的日期、时间和时区，然后重试。</translation>
    </message>
    <message>
        <source>This registration may change things</source>
        <translation>此应用注册可以进行更改</translation>
    </message>
    <message>
        <source>Unattended watching only reads, so that nobody can misuse its certificate, but a role of this registration lets it write.</source>
        <translation>无人值守监视只读取，因此没有人能滥用其证书，但此应用注册的一个角色允许它写入。</translation>
    </message>
    <message>
        <source>Ask your Entra admin to remove that role from the registration, or use another one that may only read.</source>
        <translation>请您的 Entra 管理员从该应用注册中移除该角色，或改用另一个只能读取的应用注册。</translation>
    </message>
    <message>
        <source>Entra cannot answer right now</source>
        <translation>Entra 目前无法响应</translation>
    </message>
    <message>
        <source>The sign-in service is busy or has a fault. This passes by itself.</source>
        <translation>登录服务正忙或出现故障。稍后会自行恢复。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>请等待几分钟，然后重试。</translation>
    </message>
    <message>
        <source>The sign-in has run out</source>
        <translation>登录已过期</translation>
    </message>
    <message>
        <source>It was not used in time: a fresh one must be taken up within minutes, and one that is kept ends after 90 days without use.</source>
        <translation>未及时使用：新的登录必须在几分钟内使用，已保存的登录在 90 天未使用后失效。</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time</source>
        <translation>登录未能及时完成</translation>
    </message>
    <message>
        <source>The browser did not come back from the sign-in page within the time that a sign-in may take. Nothing was changed.</source>
        <translation>浏览器未在允许的时间内从登录页面返回。未做任何更改。</translation>
    </message>
    <message>
        <source>Sign in again and stay with the browser until it says that you are signed in. Where it cannot, sign in with a code.</source>
        <translation>请重新登录，并停留在浏览器中，直到它显示您已登录。如果无法做到，请使用代码登录。</translation>
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
    <message>
        <source>Something else answered</source>
        <translation>收到了其他来源的响应</translation>
    </message>
    <message>
        <source>A web page came where the service should have answered. Often it is the sign-in page of a guest network, or a proxy that blocks the address.</source>
        <translation>应由服务响应时，却收到了网页。通常是访客网络的登录页面，或是代理阻止了该地址。</translation>
    </message>
    <message>
        <source>Open any web page in your browser and sign in to the network there, or ask your network team to let this host through. Then try again.</source>
        <translation>请在浏览器中打开任意网页并登录该网络，或请您的网络团队放行此主机。然后重试。</translation>
    </message>
    <message>
        <source>An account of another tenant</source>
        <translation>其他租户的账户</translation>
    </message>
    <message>
        <source>The account that signed in belongs to another tenant than the one that is open here. Nothing was read.</source>
        <translation>登录的账户所属的租户与这里打开的租户不同。未读取任何内容。</translation>
    </message>
    <message>
        <source>Sign in again and choose an account of this tenant. A private window of the browser, or another browser, asks for the account anew.</source>
        <translation>请重新登录，并选择此租户的账户。使用浏览器的无痕窗口或其他浏览器时，会重新询问账户。</translation>
    </message>
    <message>
        <source>It has had many requests in a short time, or is out of order for a moment. Both pass by themselves.</source>
        <translation>它在短时间内收到了大量请求，或暂时出现故障。两种情况都会自行恢复。</translation>
    </message>
    <message>
        <source>The server could not prove its identity, so nothing was sent. Often the company network inspects the traffic, and this computer does not know the company&apos;s root certificate.</source>
        <translation>服务器无法证明其身份，因此未发送任何内容。通常是公司网络在检查流量，而这台计算机没有公司的根证书。</translation>
    </message>
    <message>
        <source>Ask your network team to install the company&apos;s root certificate in the certificate store of this system, or to exempt this host from inspection. Check the date of this computer too.</source>
        <translation>请您的网络团队将公司的根证书安装到此系统的证书存储中，或将此主机排除在检查之外。另请检查这台计算机的日期。</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>代理要求登录</translation>
    </message>
    <message>
        <source>The proxy of your company asks for a user name and a password. It let nothing of this program through yet.</source>
        <translation>贵公司的代理要求输入用户名和密码。它尚未放行此程序的任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>请等待 %n 分钟，然后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be used here</source>
        <translation>此处无法使用</translation>
    </message>
    <message>
        <source>It does not have the form that is needed, or stands for nothing known.</source>
        <translation>格式不符合要求，或没有与之对应的内容。</translation>
    </message>
    <message>
        <source>Compare it with the example beside the field or in the help, and try again.</source>
        <translation>请与字段旁边或帮助中的示例对照，然后重试。</translation>
    </message>
    <message>
        <source>Try again in a minute and enter both when you are asked. Where nobody can be asked, put them into the proxy settings of this system, or into the variable https_proxy in the form http://user:password@host:port.</source>
        <translation>请在一分钟后重试，并在提示时输入两者。在无法询问任何人的情况下，请将其填入此系统的代理设置，或以 http://user:password@host:port 的形式填入变量 https_proxy。</translation>
    </message>
    <message>
        <source>Intune lists fewer devices than it counts</source>
        <translation>Intune 列出的设备少于其统计的数量</translation>
    </message>
    <message>
        <source>Part of the list may be missing, so the last complete reading stays.</source>
        <translation>列表可能缺少一部分，因此保留上次完整读取的结果。</translation>
    </message>
    <message>
        <source>Read the devices again. If the numbers stay the same, the list is taken as it is.</source>
        <translation>请重新读取设备。如果数字仍然相同，就会采用当前的列表。</translation>
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
    <name>ForwardText</name>
    <message>
        <source>It takes about ten minutes as Cloud Application Administrator or Application Administrator.</source>
        <translation>以云应用程序管理员或应用程序管理员身份操作，大约需要十分钟。</translation>
    </message>
    <message>
        <source>It takes about ten minutes as Cloud Application Administrator; one consent needs a Privileged Role Administrator.</source>
        <translation>以云应用程序管理员身份操作，大约需要十分钟；其中一项同意需要特权角色管理员。</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>您好！</translation>
    </message>
    <message>
        <source>our Apple MDM push certificate in Intune has to be renewed each year. For that I use Pushkeeper, and it needs to be registered in the tenant %1.</source>
        <translation>我们在 Intune 中的 Apple MDM 推送证书每年都需要续订。为此我使用 Pushkeeper，它需要在租户 %1 中注册。</translation>
    </message>
    <message>
        <source>The attached ZIP has all of it: a page that explains each permission, and a script for PowerShell or Azure CLI. It holds no secret.</source>
        <translation>随附的 ZIP 文件包含所需的全部内容：一个说明各项权限的页面，以及用于 PowerShell 或 Azure CLI 的脚本。其中不含任何机密信息。</translation>
    </message>
    <message>
        <source>Please send me the file connection.pushkeeper afterwards. Thank you!</source>
        <translation>完成后，请将文件 connection.pushkeeper 发送给我。谢谢！</translation>
    </message>
    <message>
        <source>Please register Pushkeeper in %1</source>
        <translation>请在 %1 中注册 Pushkeeper</translation>
    </message>
</context>
<context>
    <name>Grace</name>
    <message>
        <source>Renew at once: Microsoft documents %1 days of grace after the expiry, Apple promises nothing. Days left of it: %2. Do not create a new certificate while Renew is offered.</source>
        <translation>请立即续订：Microsoft 的文档说明到期后有 %1 天宽限期，Apple 则未作任何保证。宽限期剩余天数：%2。只要仍可使用“Renew”，请勿新建证书。</translation>
    </message>
    <message>
        <source>The %1 days of grace that Microsoft documents are over. Renew may still be offered: try it first, and do not create a new certificate while it is.</source>
        <translation>Microsoft 文档说明的 %1 天宽限期已过。“Renew”可能仍可使用：请先尝试，只要仍可使用，就请勿新建证书。</translation>
    </message>
</context>
<context>
    <name>HeldData</name>
    <message>
        <source>until you forget the tenant</source>
        <translation>直到您忘记该租户</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>how the tenant is reached: tenant ID, cloud, client IDs</source>
        <translation>如何访问该租户：租户 ID、云、客户端 ID</translation>
    </message>
    <message>
        <source>Tenant record</source>
        <translation>租户记录</translation>
    </message>
    <message>
        <source>topic, Apple Account and who has access to it, for the next renewal</source>
        <translation>主题、Apple 账户以及谁有权访问，供下次续订使用</translation>
    </message>
    <message>
        <source>Push certificates</source>
        <translation>推送证书</translation>
    </message>
    <message>
        <source>public certificates that were seen, to tell the right one next time</source>
        <translation>见过的公开证书，以便下次认出正确的那个</translation>
    </message>
    <message>
        <source>Signing requests</source>
        <translation>证书签名请求</translation>
    </message>
    <message>
        <source>public, to tell which certificate answers which request</source>
        <translation>公开信息，用于判断哪个证书对应哪个请求</translation>
    </message>
    <message>
        <source>Set-ups and renewals</source>
        <translation>设置和续订</translation>
    </message>
    <message>
        <source>how far each came, who did it, and what the devices said in figures</source>
        <translation>各次的进度、执行人以及设备的情况（仅数字）</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>日志条目</translation>
    </message>
    <message>
        <source>what was done when; no device and no user of one</source>
        <translation>何时做了什么；不含设备及其用户</translation>
    </message>
    <message>
        <source>for good: without them the journal could not be checked</source>
        <translation>永久：没有它们就无法核对日志</translation>
    </message>
    <message>
        <source>Devices of the last reading</source>
        <translation>上次读取的设备</translation>
    </message>
    <message>
        <source>the device list; personally owned ones without name and serial number</source>
        <translation>设备列表；个人设备不含名称和序列号</translation>
    </message>
    <message>
        <source>until the next reading</source>
        <translation>直到下次读取</translation>
    </message>
    <message>
        <source>the device list; none with name or serial number</source>
        <translation>设备列表；均不含名称和序列号</translation>
    </message>
    <message>
        <source>Devices in baselines</source>
        <translation>基线中的设备</translation>
    </message>
    <message>
        <source>device IDs and check-ins before an upload, to prove it</source>
        <translation>上传前的设备 ID 和签到，用于证明上传结果</translation>
    </message>
    <message>
        <source>until 30 days after the verdict</source>
        <translation>直到结论得出后 30 天</translation>
    </message>
    <message>
        <source>Devices of the last sync test</source>
        <translation>上次同步测试的设备</translation>
    </message>
    <message>
        <source>device IDs and check-ins, to see who answered</source>
        <translation>设备 ID 和签到，用于查看哪些设备有回应</translation>
    </message>
    <message>
        <source>until the next sync test</source>
        <translation>直到下次同步测试</translation>
    </message>
    <message>
        <source>Sign-in for watching</source>
        <translation>用于监视的登录</translation>
    </message>
    <message>
        <source>in the keychain; it can only read</source>
        <translation>在钥匙串中；只能读取</translation>
    </message>
    <message>
        <source>until you sign out</source>
        <translation>直到您注销</translation>
    </message>
    <message>
        <source>Key for unattended watching</source>
        <translation>用于无人值守监视的密钥</translation>
    </message>
</context>
<context>
    <name>LastCheck</name>
    <message>
        <source>Looking again needs a sign-in. The countdown goes on without it.</source>
        <translation>再次查看需要登录。不登录时，倒计时仍会继续。</translation>
    </message>
    <message>
        <source>Looking again needs an active role in Entra. The countdown goes on without it.</source>
        <translation>再次查看需要在 Entra 中已激活的角色。没有该角色时，倒计时仍会继续。</translation>
    </message>
    <message>
        <source>The last look failed. Look again later; the countdown goes on.</source>
        <translation>上次查看失败。请稍后再次查看；倒计时会继续。</translation>
    </message>
    <message>
        <source>That is long ago, and changes may have gone unseen. Look again now.</source>
        <translation>距今已久，可能有尚未发现的更改。请立即再次查看。</translation>
    </message>
</context>
<context>
    <name>PermissionDoctor</name>
    <message>
        <source>Microsoft Entra answers</source>
        <translation>Microsoft Entra 有响应</translation>
    </message>
    <message>
        <source>Signing in.</source>
        <translation>登录。</translation>
    </message>
    <message>
        <source>Microsoft Graph answers</source>
        <translation>Microsoft Graph 有响应</translation>
    </message>
    <message>
        <source>Everything that is read from Intune or written there.</source>
        <translation>从 Intune 读取或向其写入的所有内容。</translation>
    </message>
    <message>
        <source>Apple&apos;s portal answers</source>
        <translation>Apple 门户有响应</translation>
    </message>
    <message>
        <source>Having the certificate signed; only your browser goes there.</source>
        <translation>让证书获得签名；只有您的浏览器会访问该门户。</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>时钟准确</translation>
    </message>
    <message>
        <source>Judging dates, and signing in.</source>
        <translation>判断日期，以及登录。</translation>
    </message>
    <message>
        <source>Somebody is signed in</source>
        <translation>有人已登录</translation>
    </message>
    <message>
        <source>Reading the certificate and the devices.</source>
        <translation>读取证书和设备。</translation>
    </message>
    <message>
        <source>The program has its permissions</source>
        <translation>程序拥有所需权限</translation>
    </message>
    <message>
        <source>Features that you can switch on one by one.</source>
        <translation>可以逐项启用的功能。</translation>
    </message>
    <message>
        <source>Intune answers</source>
        <translation>Intune 有响应</translation>
    </message>
    <message>
        <source>Everything that Pushkeeper does in the tenant.</source>
        <translation>Pushkeeper 在租户中执行的所有操作。</translation>
    </message>
    <message>
        <source>The push certificate is readable</source>
        <translation>推送证书可以读取</translation>
    </message>
    <message>
        <source>The countdown, and comparing a new certificate with it.</source>
        <translation>倒计时，以及将新证书与其核对。</translation>
    </message>
    <message>
        <source>The devices are readable</source>
        <translation>设备可以读取</translation>
    </message>
    <message>
        <source>Proof that they stayed connected after a renewal.</source>
        <translation>验证续订后设备仍保持连接。</translation>
    </message>
    <message>
        <source>The agreement with Apple is given</source>
        <translation>已同意与 Apple 的协议</translation>
    </message>
    <message>
        <source>Intune gives out a signing request only then.</source>
        <translation>只有同意后，Intune 才会提供证书签名请求。</translation>
    </message>
    <message>
        <source>Your role may change the certificate</source>
        <translation>您的角色可以更改证书</translation>
    </message>
    <message>
        <source>Taking the signing request and uploading the certificate.</source>
        <translation>获取证书签名请求，以及上传证书。</translation>
    </message>
    <message>
        <source>Not looked at: something above has to work first.</source>
        <translation>未检查：需要先解决上面的某一项。</translation>
    </message>
    <message>
        <source>It answers, over a secure connection.</source>
        <translation>已通过安全连接响应。</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>可以读取。</translation>
    </message>
    <message>
        <source>It agrees with Microsoft&apos;s clock.</source>
        <translation>与 Microsoft 的时钟一致。</translation>
    </message>
    <message numerus="yes">
        <source>It is %n minute(s) slow.</source>
        <translation>
            <numerusform>慢了 %n 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n minute(s) fast.</source>
        <translation>
            <numerusform>快了 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on the automatic time in the settings of this computer. Until then dates only warn.</source>
        <translation>请在这台电脑的设置中启用自动设置时间。在此之前，日期问题只会给出警告。</translation>
    </message>
    <message>
        <source>A certificate signs in; nobody has to.</source>
        <translation>使用证书登录；无需任何人登录。</translation>
    </message>
    <message>
        <source>The sign-in is valid.</source>
        <translation>登录有效。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>已使用 %1 登录。</translation>
    </message>
    <message>
        <source>All of them are granted.</source>
        <translation>已授予全部权限。</translation>
    </message>
    <message>
        <source>What is needed is granted. Left out:</source>
        <translation>所需权限已授予。未包含：</translation>
    </message>
    <message>
        <source>The registration for watching may also write, so its sign-in is never stored.</source>
        <translation>用于监视的应用注册也可以写入，因此绝不会存储其登录信息。</translation>
    </message>
    <message>
        <source>Ask your Entra admin for two registrations, as the package for the Entra admin makes them.</source>
        <translation>请您的 Entra 管理员创建两个应用注册，为 Entra 管理员准备的资料包就是这样做的。</translation>
    </message>
    <message>
        <source>If you want these features, forward the link.</source>
        <translation>如果需要这些功能，请转发此链接。</translation>
    </message>
    <message>
        <source>Microsoft Graph wants one of these permissions: %1.</source>
        <translation>Microsoft Graph 要求以下权限之一：%1。</translation>
    </message>
    <message>
        <source>Forward the link, which grants it. It may take some minutes until it counts; then try again.</source>
        <translation>请转发可授予此权限的链接。可能需要几分钟才会生效；之后请重试。</translation>
    </message>
    <message>
        <source>A Cloud Application Administrator or Application Administrator</source>
        <translation>云应用程序管理员或应用程序管理员</translation>
    </message>
    <message>
        <source>A Privileged Role Administrator</source>
        <translation>特权角色管理员</translation>
    </message>
    <message>
        <source>The account that is signed in has no role in Intune that allows it, or the role is not active.</source>
        <translation>已登录的账户在 Intune 中没有允许此操作的角色，或该角色未激活。</translation>
    </message>
    <message>
        <source>If you have such a role in Privileged Identity Management, activate it and try again; it may take up to 15 minutes. Otherwise ask for the role Intune Administrator.</source>
        <translation>如果您在 Privileged Identity Management 中有这样的角色，请将其激活并重试；最多可能需要 15 分钟。否则请申请 Intune 管理员角色。</translation>
    </message>
    <message>
        <source>A Privileged Role Administrator, or an Intune Administrator for Intune&apos;s own roles</source>
        <translation>特权角色管理员；Intune 自身的角色则由 Intune 管理员处理</translation>
    </message>
    <message>
        <source>Sign in again. If that does not help: does the account have a role in Intune, and, if it is older than 2021, an Intune licence?</source>
        <translation>请重新登录。如果仍未解决：请确认账户在 Intune 中是否有角色；如果账户创建于 2021 年之前，还请确认是否有 Intune 许可证。</translation>
    </message>
    <message>
        <source>It answers; the subscription is “%1”.</source>
        <translation>有响应；订阅为“%1”。</translation>
    </message>
    <message>
        <source>Look at the subscription in the Microsoft 365 admin center.</source>
        <translation>请在 Microsoft 365 管理中心查看订阅。</translation>
    </message>
    <message>
        <source>Intune answers: there is no certificate yet.</source>
        <translation>Intune 有响应：尚无证书。</translation>
    </message>
    <message>
        <source>It is read when a set-up or renewal begins: that needs its own sign-in.</source>
        <translation>在开始设置或续订时读取：这需要单独登录。</translation>
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
        <translation>设置过程会显示条款并询问您。</translation>
    </message>
    <message>
        <source>Not testable before the signing request: Intune has no question that changes nothing.</source>
        <translation>在获取证书签名请求之前无法测试：Intune 没有不做更改的查询方式。</translation>
    </message>
    <message>
        <source>Have your role active before you begin. If Intune refuses, nothing is lost: activate it, and try again.</source>
        <translation>开始之前，请先激活您的角色。如果 Intune 拒绝，不会丢失任何内容：请激活角色，然后重试。</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>已响应。</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Lets a person sign in.</source>
        <translation>允许用户登录。</translation>
    </message>
    <message>
        <source>It opens no data of the tenant.</source>
        <translation>它不开放租户的任何数据。</translation>
    </message>
    <message>
        <source>Shows who is signed in, for the journal.</source>
        <translation>显示登录者的身份，用于日志。</translation>
    </message>
    <message>
        <source>It shows nobody but the person who signs in.</source>
        <translation>它只显示登录者本人，不显示其他任何人。</translation>
    </message>
    <message>
        <source>Keeps a person signed in, so that nobody has to sign in for each check.</source>
        <translation>让用户保持登录，无需每次检查都登录。</translation>
    </message>
    <message>
        <source>It reaches nothing that the other permissions do not reach, and you can end it at any time.</source>
        <translation>它的访问范围不会超出其他权限，您可以随时终止它。</translation>
    </message>
    <message>
        <source>Reads the push certificate and when each Apple device last checked in.</source>
        <translation>读取推送证书，以及每台 Apple 设备上次签到的时间。</translation>
    </message>
    <message>
        <source>It cannot change, lock or wipe a device, and it cannot replace the certificate.</source>
        <translation>它不能更改、锁定或擦除设备，也不能替换证书。</translation>
    </message>
    <message>
        <source>Reads Intune&apos;s audit log, to show who changed the certificate and when. Microsoft keeps the log under this name.</source>
        <translation>读取 Intune 的审核日志，以了解谁在何时更改了证书。Microsoft 将此日志归在这一权限名称下。</translation>
    </message>
    <message>
        <source>It can read apps and their settings, too; it cannot change, assign or remove any.</source>
        <translation>它还可以读取应用及其设置；不能更改、分配或移除任何应用。</translation>
    </message>
    <message>
        <source>Reads when the Apple tokens for apps and for automatic enrollment expire.</source>
        <translation>读取用于应用和自动注册的 Apple 令牌的到期时间。</translation>
    </message>
    <message>
        <source>It cannot renew or replace a token, and it cannot change a setting of Intune.</source>
        <translation>它不能续订或替换令牌，也不能更改 Intune 的设置。</translation>
    </message>
    <message>
        <source>Reads Intune&apos;s roles, to say before a renewal whether the person&apos;s role is enough.</source>
        <translation>读取 Intune 的角色，以便在续订前说明用户的角色是否足够。</translation>
    </message>
    <message>
        <source>It cannot give, change or take away a role.</source>
        <translation>它不能授予、更改或收回角色。</translation>
    </message>
    <message>
        <source>Takes the signing request, records the agreement with Apple and uploads the new push certificate. Microsoft offers nothing smaller for this.</source>
        <translation>获取证书签名请求，记录与 Apple 的协议，并上传新的推送证书。Microsoft 没有为此提供范围更小的权限。</translation>
    </message>
    <message>
        <source>It reaches other enrollment settings, too, which Pushkeeper leaves alone. It cannot act on a device, and it lets nobody do more than their role in Intune allows.</source>
        <translation>它也涉及其他注册设置，但 Pushkeeper 不会触及这些设置。它不能对设备进行操作，也不会让任何人超出其在 Intune 中的角色权限。</translation>
    </message>
    <message>
        <source>Asks devices to check in, to prove after a renewal that they still answer. Pushkeeper uses it for nothing else.</source>
        <translation>让设备签到，以便在续订后验证设备仍有响应。Pushkeeper 不会将其用于其他用途。</translation>
    </message>
    <message>
        <source>Microsoft lets it wipe or lock devices, too, if the person&apos;s role allows that; Pushkeeper has no such call. Leave it out if you do not want this: the proof then takes longer.</source>
        <translation>如果用户的角色允许，Microsoft 也允许用此权限擦除或锁定设备；Pushkeeper 没有这样的调用。如果不需要此功能，请不要包含它：验证会因此需要更长时间。</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>It is too early to say more. Look again in an hour; nobody needs to wait.</source>
        <translation>现在还无法得出更多结论。请一小时后再看；不必在此等待。</translation>
    </message>
    <message>
        <source>Devices check in every 8 hours. Look again tomorrow: a day after the upload the verdict is firm.</source>
        <translation>设备每 8 小时签到一次。请明天再看：上传一天后即可得出确定的结论。</translation>
    </message>
    <message>
        <source>The certificate may have another topic than the devices know. The way back: take a fresh signing request, renew the row of the earlier topic in Apple&apos;s portal with it, and upload that certificate. Do not press Create, and do not reset devices.</source>
        <translation>证书的主题可能与设备当前使用的主题不同。恢复方法：获取新的证书签名请求，在 Apple 门户中用它续订先前主题所在的行，然后上传该证书。请勿点击“Create a Certificate”，也不要重置设备。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln device(s) alive before have checked in since.</source>
        <translation>
            <numerusform>先前有响应的 %Ln 台设备中，已有 %L1 台在上传之后签到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) have checked in since the upload. There is nothing to compare them with: the devices could not be read before it.</source>
        <translation>
            <numerusform>上传之后已有 %Ln 台设备签到。没有可供比较的数据：上传之前无法读取设备。</numerusform>
        </translation>
    </message>
    <message>
        <source>No device was alive before.</source>
        <translation>上传之前没有任何有响应的设备。</translation>
    </message>
    <message>
        <source>Devices fell silent after the upload.</source>
        <translation>上传之后，有设备没有了动静。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln should have by now, if all were switched on.</source>
        <translation>
            <numerusform>如果所有设备都已开机，现在应有 %Ln 台已签到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol one test device and look whether it checks in.</source>
        <translation>请注册一台测试设备，并查看它是否签到。</translation>
    </message>
    <message>
        <source>The certificate works. Look at the devices that are missing.</source>
        <translation>证书有效。请查看缺少的设备。</translation>
    </message>
    <message>
        <source>Devices answer, so the certificate works.</source>
        <translation>设备有响应，因此证书有效。</translation>
    </message>
    <message>
        <source>The certificate works. There is nothing to do.</source>
        <translation>证书有效。无需操作。</translation>
    </message>
    <message>
        <source>All is well so far. A day after the upload the verdict is firm.</source>
        <translation>目前一切正常。上传一天后即可得出确定的结论。</translation>
    </message>
    <message>
        <source>the certificate: nearly all devices are silent</source>
        <translation>证书：几乎所有设备都没有动静</translation>
    </message>
    <message>
        <source>not in Intune any more: retired or removed</source>
        <translation>已不在 Intune 中：已停用或移除</translation>
    </message>
    <message>
        <source>being retired or wiped</source>
        <translation>正在停用或擦除</translation>
    </message>
    <message>
        <source>late before the upload already: perhaps switched off</source>
        <translation>上传之前就未按时签到：可能已关机</translation>
    </message>
    <message>
        <source>most of its platform are missing: perhaps their network</source>
        <translation>同平台的设备大多缺少：可能是网络问题</translation>
    </message>
    <message>
        <source>others are back: look at this device</source>
        <translation>其他设备已恢复签到：请查看此设备</translation>
    </message>
    <message>
        <source>Devices fell silent after the last upload.</source>
        <translation>上次上传之后，有设备没有了动静。</translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message>
        <source>Intune manages no Apple device yet.</source>
        <translation>Intune 尚未管理任何 Apple 设备。</translation>
    </message>
    <message>
        <source>No device has checked in within the last 90 days.</source>
        <translation>过去 90 天内没有设备签到。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s) checked in within the last 24 hours.</source>
        <translation>
            <numerusform>%Ln 台设备中，有 %1 台在过去 24 小时内签到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (UTC): last check-in of %Ln device(s)</source>
        <translation>
            <numerusform>%1（UTC）：上次签到在这一天的设备有 %Ln 台</numerusform>
        </translation>
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
    <name>SyncTest</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) no longer in Intune; not counted.</source>
        <translation>
            <numerusform>%Ln 台设备已不在 Intune 中；不计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) that your role in Intune does not reach; not counted.</source>
        <translation>
            <numerusform>%Ln 台设备不在您的 Intune 角色范围内；不计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) for which Intune did not take the request; not counted.</source>
        <translation>
            <numerusform>Intune 未接受对 %Ln 台设备的请求；不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>With 95 % confidence, %1 to %2 % of %3 would answer like this.</source>
        <translation>在 95% 的置信水平下，%3中会有 %1% 到 %2% 同样响应。</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln chosen device(s) that can answer</source>
        <translation>
            <numerusform>%Ln 台能响应的所选设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln %1 device(s) that can answer</source>
        <translation>
            <numerusform>%Ln 台能响应的 %1 设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln Apple device(s) of the tenant that can answer</source>
        <translation>
            <numerusform>%Ln 台能响应的 Apple 设备（整个租户）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), drawn at random from %1.</source>
        <translation>
            <numerusform>从 %1中随机抽取的 %Ln 台设备。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of %1.</source>
        <translation>全部 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other device(s) cannot answer: being retired or wiped, never seen, or silent for more than 90 days.</source>
        <translation>
            <numerusform>另有 %Ln 台设备无法响应：正在停用或擦除、从未签到，或超过 90 天没有动静。</numerusform>
        </translation>
    </message>
    <message>
        <source>Five devices a second at most, so asking takes less than a minute.</source>
        <translation>每秒最多 5 台设备，因此发送请求不到 1 分钟。</translation>
    </message>
    <message>
        <source>Five devices a second at most, so asking takes about %1.</source>
        <translation>每秒最多 5 台设备，因此发送请求大约需要 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Intune asks %Ln device(s) to check in now. Nothing on them changes.</source>
        <translation>
            <numerusform>Intune 会要求 %Ln 台设备立即签到。设备上不会有任何更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the check-ins are watched for up to %1. A device has answered when it checked in after it was asked.</source>
        <translation>之后会观察签到情况，最长 %1。设备在收到要求后签到，即视为有响应。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s) asked</source>
        <translation>
            <numerusform>已要求 %1 台设备（共 %Ln 台）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s) answered</source>
        <translation>
            <numerusform>%Ln 台设备中有 %1 台已响应</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, within %2</source>
        <translation>%1，时间在 %2内</translation>
    </message>
    <message>
        <source>%1; half of them within %2</source>
        <translation>%1；其中一半在 %2内</translation>
    </message>
    <message>
        <source>Nine of ten answers came within %1.</source>
        <translation>九成的响应在 %1内收到。</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%3 台中有 %2 台</translation>
    </message>
    <message>
        <source>Others answered, so pushes arrive. These devices are probably off or without a network; they are asked again by Intune&apos;s own cycle of 8 hours.</source>
        <translation>其他设备已响应，因此推送能够送达。这些设备可能已关机或没有网络；Intune 会按自身每 8 小时的周期再次要求它们签到。</translation>
    </message>
    <message>
        <source>No answer yet. Devices that are on and have a network usually answer within five minutes.</source>
        <translation>尚无响应。已开机且有网络的设备通常会在 5 分钟内响应。</translation>
    </message>
    <message>
        <source>No device answered. Open the Dashboard and compare the topic of the push certificate with the one before, then test again with devices that you have at hand.</source>
        <translation>没有设备响应。请打开仪表板，将推送证书的主题与先前的主题核对，然后用手边的设备再次测试。</translation>
    </message>
    <message>
        <source>no longer in Intune</source>
        <translation>已不在 Intune 中</translation>
    </message>
    <message>
        <source>your role in Intune does not reach it</source>
        <translation>不在您的 Intune 角色范围内</translation>
    </message>
    <message>
        <source>Intune did not take the request</source>
        <translation>Intune 未接受请求</translation>
    </message>
    <message>
        <source>answered within %1</source>
        <translation>在 %1内响应</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>已要求，尚无响应</translation>
    </message>
    <message>
        <source>waits: Intune asked for a pause</source>
        <translation>等待中：Intune 要求稍候</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未要求</translation>
    </message>
    <message>
        <source>Open the Intune admin center and go to Devices &gt; All devices &gt; Bulk device actions.</source>
        <translation>请打开 Intune 管理中心，转到：设备 &gt; 所有设备 &gt; 批量设备操作（Bulk device actions）。</translation>
    </message>
    <message>
        <source>Choose the system (iOS/iPadOS or macOS) and the action Sync, then go on.</source>
        <translation>选择系统（iOS/iPadOS 或 macOS）和操作“同步”（Sync），然后继续。</translation>
    </message>
    <message>
        <source>Select the devices, at most 100 at a time, review and create.</source>
        <translation>选择设备（每次最多 100 台），查看并创建。</translation>
    </message>
    <message>
        <source>Come back and say that you pressed it. From then on the check-ins are watched here.</source>
        <translation>返回这里，并告知您已点击按钮。从那时起，这里会观察签到情况。</translation>
    </message>
    <message>
        <source>More than 100 devices need several rounds; say it after the last one.</source>
        <translation>超过 100 台设备时需要分多次进行；请在最后一次之后告知。</translation>
    </message>
</context>
<context>
    <name>TenantStanding</name>
    <message>
        <source>A certificate signs in</source>
        <translation>由证书登录</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>已以 %1 的身份登录</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>没有人登录</translation>
    </message>
    <message>
        <source>Without a sign-in</source>
        <translation>无需登录</translation>
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
    <message>
        <source>Please choose of: %1</source>
        <translation>请从以下各项中选择：%1</translation>
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
        <source>With this certificate %Ln Apple device(s) would be cut off.</source>
        <translation>
            <numerusform>如果使用此证书，%Ln 台 Apple 设备会失去连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Intune has the new certificate now. Its page must show: Subject ID %1, serial number %2, expiration %3.</source>
        <translation>Intune 现在已有新证书。其页面应显示：“Subject ID”（主题 ID）%1，序列号 %2，到期时间 %3。</translation>
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
    <name>pushkeeper::ui::AllTenants</name>
    <message>
        <source>No tenant is connected yet.</source>
        <translation>尚未连接任何租户。</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>所有租户</translation>
    </message>
    <message>
        <source>Who is signed in where, and whether the tenant still allows it. Entra is asked; nothing is changed by looking.</source>
        <translation>谁在哪里登录，以及租户是否仍然允许。会询问 Entra；查看不会做任何更改。</translation>
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
    <message>
        <source>Signed in as %1 at tenant %2. %3</source>
        <translation>已以 %1 的身份登录租户 %2。%3</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::CertificateCard</name>
    <message>
        <source>Apple MDM push certificate</source>
        <translation>Apple MDM 推送证书</translation>
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
        <source>Last upload</source>
        <translation>上次上传</translation>
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
        <translation>在其他地方，晚于使用 Pushkeeper 的上传（%1）</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::CheckInChart</name>
    <message>
        <source>Last check-in of each device, by day</source>
        <translation>每台设备的上次签到，按日显示</translation>
    </message>
    <message>
        <source>%1. On this day the certificate was uploaded.</source>
        <translation>%1。证书在这一天上传。</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
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
    <name>pushkeeper::ui::ConnectDialog</name>
    <message>
        <source>Connect a tenant</source>
        <translation>连接租户</translation>
    </message>
    <message>
        <source>Which tenant?</source>
        <translation>哪个租户？</translation>
    </message>
    <message>
        <source>Microsoft Entra tells anybody the ID of a tenant; nobody signs in for that.</source>
        <translation>任何人都可以向 Microsoft Entra 查询租户 ID；无需登录。</translation>
    </message>
    <message>
        <source>&amp;Find it</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>How do people sign in?</source>
        <translation>用户如何登录？</translation>
    </message>
    <message>
        <source>Two registrations in Entra: one can only read, the other one renews and is used only then.</source>
        <translation>Entra 中的两个应用注册：一个只能读取，另一个用于续订，且只在续订时使用。</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>连接(&amp;N)</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是谁？</translation>
    </message>
    <message>
        <source>You sign in on Microsoft&apos;s page, in your browser. Pushkeeper never sees a password.</source>
        <translation>您在浏览器中的 Microsoft 页面上登录。Pushkeeper 绝不会看到密码。</translation>
    </message>
    <message>
        <source>Check &amp;permissions</source>
        <translation>检查权限(&amp;M)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>登录(&amp;I)</translation>
    </message>
    <message>
        <source>What does the tenant still lack?</source>
        <translation>租户还缺少什么？</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>查看不会做任何更改。</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>再次查看(&amp;L)</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in your browser …</source>
        <translation>正在等待您在浏览器中登录…</translation>
    </message>
    <message>
        <source>Looking at services, permissions and roles …</source>
        <translation>正在检查服务、权限和角色…</translation>
    </message>
    <message>
        <source>Asking Microsoft Entra …</source>
        <translation>正在询问 Microsoft Entra…</translation>
    </message>
    <message>
        <source>Choose the connection file</source>
        <translation>选择连接文件</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>使用其他帐户(&amp;U)</translation>
    </message>
    <message>
        <source>A set-up or renewal of this tenant is open.</source>
        <translation>此租户的设置或续订正在进行。</translation>
    </message>
    <message>
        <source>Close its window first, then connect again. Nothing is lost by that.</source>
        <translation>请先关闭其窗口，然后重新连接。不会丢失任何内容。</translation>
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
        <source>No certificate is known yet</source>
        <translation>尚无已知的证书</translation>
    </message>
    <message>
        <source>As typed on %1.</source>
        <translation>输入时间：%1。</translation>
    </message>
    <message>
        <source>Last successful check: %1.</source>
        <translation>上次成功检查：%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>As of %1. Reading anew …</source>
        <translation>数据时间：%1。正在重新读取…</translation>
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
    <message>
        <source>The marks stand at 60, 30, 14, 7 and 3 days before the expiry.</source>
        <translation>刻度位于到期前 60、30、14、7 和 3 天。</translation>
    </message>
    <message>
        <source>Expired, day %1</source>
        <translation>已过期，第 %1 天</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DeviceDetail</name>
    <message>
        <source>Choose a device to see what is known of it.</source>
        <translation>选择一台设备，即可查看其已知的信息。</translation>
    </message>
    <message>
        <source>Show its user</source>
        <translation>显示其用户</translation>
    </message>
    <message>
        <source>Copy serial number</source>
        <translation>复制序列号</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Intune’s ID</source>
        <translation>Intune ID</translation>
    </message>
    <message>
        <source>Asks Intune for the user of this one device. Nothing of the answer is stored.</source>
        <translation>向 Intune 查询这一台设备的用户。不会存储查询结果的任何内容。</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>没有名称的设备</translation>
    </message>
    <message>
        <source>Intune does not know this device any more. Read the devices again.</source>
        <translation>Intune 中已没有此设备。请重新读取设备。</translation>
    </message>
    <message>
        <source>Intune knows no user of this device.</source>
        <translation>Intune 中没有此设备的用户。</translation>
    </message>
    <message>
        <source>Its user: %1</source>
        <translation>其用户：%1</translation>
    </message>
    <message>
        <source>Its user: %1 (%2)</source>
        <translation>其用户：%1（%2）</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DeviceList</name>
    <message>
        <source>Words in name, model, serial number or platform</source>
        <translation>名称、型号、序列号或平台中的词</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出 …</translation>
    </message>
    <message>
        <source>Saves the devices in sight as a table for spreadsheets.</source>
        <translation>将当前显示的设备保存为可用电子表格打开的表格。</translation>
    </message>
    <message>
        <source>No device matches the words and ticks.</source>
        <translation>没有设备符合这些词和勾选项。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s)</source>
        <translation>
            <numerusform>%Ln 台设备中的 %1 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the devices</source>
        <translation>导出设备</translation>
    </message>
    <message>
        <source>Sync test …</source>
        <translation>同步测试…</translation>
    </message>
    <message>
        <source>Asks the selected devices to check in, and watches who does.</source>
        <translation>请所选设备签到，并观察哪些设备签到。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DeviceTableView</name>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DevicesCard</name>
    <message>
        <source>Apple devices</source>
        <translation>Apple 设备</translation>
    </message>
    <message>
        <source>Last check-in of each device, by day (UTC)</source>
        <translation>每台设备的上次签到，按日显示（UTC）</translation>
    </message>
    <message>
        <source>Checked in within 24 hours, of those seen in the last 90 days</source>
        <translation>24 小时内已签到的比例（以过去 90 天内签到过的设备计）</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>尚未读取。</translation>
    </message>
    <message>
        <source>They cannot be counted without a sign-in.</source>
        <translation>不登录就无法统计设备数量。</translation>
    </message>
    <message>
        <source>Intune manages no Apple device yet. Enrol one test device to see whether the certificate works.</source>
        <translation>Intune 尚未管理任何 Apple 设备。请注册一台测试设备，以确认证书是否有效。</translation>
    </message>
    <message>
        <source>Longer ago: %1. Never: %2.</source>
        <translation>更早：%1。从未：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), as of %1</source>
        <translation>
            <numerusform>%Ln 台设备，数据时间：%1</numerusform>
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
        <source>They were not read yet. Reading changes nothing.</source>
        <translation>尚未读取设备。读取不会做任何更改。</translation>
    </message>
    <message>
        <source>They cannot be counted without a sign-in.</source>
        <translation>不登录就无法统计设备数量。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), read on %1</source>
        <translation>
            <numerusform>%Ln 台设备，读取时间：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rea&amp;d the devices</source>
        <translation>读取设备(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) saved</source>
        <translation>
            <numerusform>已保存 %Ln 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds names and serial numbers; keep it where only those can read it who need it.</source>
        <translation>此文件包含名称和序列号；请存放在只有需要的人才能读取的位置。</translation>
    </message>
    <message>
        <source>They are being read …</source>
        <translation>正在读取设备…</translation>
    </message>
    <message>
        <source>Intune managed no Apple device on %1. Enrol one, then read the devices again.</source>
        <translation>在 %1，Intune 尚未管理任何 Apple 设备。请注册一台设备，然后重新读取设备。</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DoctorList</name>
    <message>
        <source>Good</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>供参考</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Not testable yet</source>
        <translation>尚无法测试</translation>
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
        <translation>谁可以处理：%1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Package for your Entra admin …</source>
        <translation>给您的 Entra 管理员的资料包 …</translation>
    </message>
    <message>
        <source>Go on without signing in</source>
        <translation>不登录，直接继续</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
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
            <numerusform>%Ln 台设备</numerusform>
        </translation>
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
    <message>
        <source>&amp;Connect a tenant …</source>
        <translation>连接租户(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;All tenants …</source>
        <translation>所有租户(&amp;A) …</translation>
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
    <message>
        <source>Package for your Entra admin …</source>
        <translation>给您的 Entra 管理员的资料包 …</translation>
    </message>
    <message>
        <source>Go on without signing in</source>
        <translation>不登录，直接继续</translation>
    </message>
    <message>
        <source>Go on without the keychain</source>
        <translation>不使用钥匙串，继续</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PackageDialog</name>
    <message>
        <source>We are a &amp;partner: it serves the tenants of customers</source>
        <translation>我们是合作伙伴：用于客户的租户(&amp;P)</translation>
    </message>
    <message>
        <source>Package for your Entra admin</source>
        <translation>给您的 Entra 管理员的资料包</translation>
    </message>
    <message>
        <source>Registering a program and granting its permissions takes an Entra admin. The package explains everything, does it with a script, and brings back a connection file. It holds no secret.</source>
        <translation>注册程序并授予其权限需要 Entra 管理员。此资料包会说明一切，用脚本完成操作，并带回连接文件。其中不含任何机密信息。</translation>
    </message>
    <message>
        <source>&amp;Who is to use Pushkeeper? Sign-in names, separated by commas.</source>
        <translation>将使用 Pushkeeper 的人员（登录名，以逗号分隔）(&amp;W)</translation>
    </message>
    <message>
        <source>What it is to do beyond watching and renewing:</source>
        <translation>除监视和续订之外，还要执行的操作：</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>保存(&amp;S) …</translation>
    </message>
    <message>
        <source>Copy the &amp;message</source>
        <translation>复制邮件内容(&amp;M)</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>保存资料包</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Send it to your Entra admin. What comes back is a connection file: open it with Connect a tenant. Meanwhile you can work without signing in.</source>
        <translation>请将其发送给您的 Entra 管理员。您会收到一个连接文件：请用“连接租户”打开它。在此期间，您可以不登录直接使用。</translation>
    </message>
    <message>
        <source>The message is copied.</source>
        <translation>已复制邮件内容。</translation>
    </message>
    <message>
        <source>Paste it into a mail and attach the package.</source>
        <translation>请将其粘贴到邮件中，并附上资料包。</translation>
    </message>
    <message>
        <source>Allow signing in with a co&amp;de, for computers without a browser</source>
        <translation>允许使用代码登录，用于没有浏览器的计算机(&amp;D)</translation>
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
        <translation>%2 台中有 %1 台（%3%）</translation>
    </message>
    <message>
        <source>%1: checked in within 24 hours</source>
        <translation>%1：24 小时内已签到</translation>
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
    <message>
        <source>Alive before, not seen since</source>
        <translation>先前有响应，上传之后未签到</translation>
    </message>
    <message>
        <source>Please read this before you finish: nearly all devices are silent.</source>
        <translation>请先阅读此内容再完成：几乎所有设备都没有动静。</translation>
    </message>
    <message>
        <source>And more</source>
        <translation>其余设备</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ProxyDialog</name>
    <message>
        <source>Sign-in at the proxy</source>
        <translation>登录代理</translation>
    </message>
    <message>
        <source>The proxy did not accept that user name and password.</source>
        <translation>代理未接受该用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy %1 asks who you are before it lets this program through. It is your company&apos;s proxy, not Microsoft. What you enter goes to this proxy only and is forgotten when the program ends.</source>
        <translation>代理 %1 在放行此程序之前要求确认您的身份。这是您公司的代理，不是 Microsoft。您输入的内容只会发送给此代理，并在程序结束时清除。</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
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
    <name>pushkeeper::ui::RegistrationForm</name>
    <message>
        <source>Client ID for watching</source>
        <translation>用于监视的客户端 ID</translation>
    </message>
    <message>
        <source>Client ID for renewing</source>
        <translation>用于续订的客户端 ID</translation>
    </message>
    <message>
        <source>&amp;Quick try with Microsoft&apos;s own client ID</source>
        <translation>使用 Microsoft 自己的客户端 ID 快速试用(&amp;Q)</translation>
    </message>
    <message>
        <source>Many tools share that client ID: what the tenant allows it, it allows all of them, and the logs name Microsoft&apos;s tool. The sign-in is never stored. Only to try.</source>
        <translation>许多工具共用此客户端 ID：租户允许它执行的操作，所有这些工具都可以执行，并且日志中显示的是 Microsoft 的工具。绝不会存储登录信息。仅供试用。</translation>
    </message>
    <message>
        <source>Client ID for &amp;watching</source>
        <translation>用于监视的客户端 ID(&amp;W)</translation>
    </message>
    <message>
        <source>Client ID for &amp;renewing</source>
        <translation>用于续订的客户端 ID(&amp;R)</translation>
    </message>
    <message>
        <source>This tenant&apos;s own</source>
        <translation>此租户自己的应用注册</translation>
    </message>
    <message>
        <source>Those of %1, as its partner</source>
        <translation>%1 的应用注册（作为合作伙伴）</translation>
    </message>
    <message>
        <source>Re&amp;gistrations</source>
        <translation>应用注册(&amp;G)</translation>
    </message>
    <message>
        <source>No client IDs? The tenant has no registration yet. Forward the package to your Entra admin; until the answer comes you can work without signing in.</source>
        <translation>没有客户端 ID？租户还没有应用注册。请将资料包转发给您的 Entra 管理员；收到答复之前，您可以不登录直接使用。</translation>
    </message>
    <message>
        <source>&amp;Package for your Entra admin …</source>
        <translation>给您的 Entra 管理员的资料包(&amp;P) …</translation>
    </message>
    <message>
        <source>Wor&amp;k without signing in</source>
        <translation>不登录直接使用(&amp;U)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>租户 ID</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
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
    <message>
        <source>Client ID without a person</source>
        <translation>无人值守的客户端 ID</translation>
    </message>
    <message>
        <source>What is recorded of devices</source>
        <translation>记录设备的哪些内容</translation>
    </message>
    <message>
        <source>Keep names and serial numbers of company devices</source>
        <translation>保留公司设备的名称和序列号</translation>
    </message>
    <message>
        <source>Of personally owned devices neither is ever kept, and of nobody&apos;s device its user. Without the tick the list shows names only after it was read anew.</source>
        <translation>个人设备的这两项从不保留，任何设备的用户也不保留。不勾选时，列表只有在重新读取后才显示名称。</translation>
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
    <name>pushkeeper::ui::SignInCard</name>
    <message>
        <source>Sign-in and permissions</source>
        <translation>登录和权限</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in for watching in the keychain of this system</source>
        <translation>将用于监视的登录信息保存在此系统的钥匙串中(&amp;K)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>登录(&amp;I)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>注销(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Check permissions</source>
        <translation>检查权限(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Package for your Entra admin …</source>
        <translation>给您的 Entra 管理员的资料包(&amp;P) …</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>已注销。</translation>
    </message>
    <message>
        <source>The keychain was read again: nothing of this tenant is left in it.</source>
        <translation>已再次读取钥匙串：其中没有留下此租户的任何内容。</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>A certificate signs in; nobody has to.</source>
        <translation>使用证书登录；无需任何人登录。</translation>
    </message>
    <message>
        <source>Nobody, as far as is known</source>
        <translation>据目前所知，无人登录</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>In the keychain, for reading only</source>
        <translation>在钥匙串中，仅用于读取</translation>
    </message>
    <message>
        <source>Until the program ends</source>
        <translation>到程序结束为止</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>使用其他帐户(&amp;U)</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SignInDialog</name>
    <message>
        <source>Administrators often have their account in another browser or profile: choose it here, or a private window, which asks for the account anew.</source>
        <translation>管理员的账户通常在其他浏览器或配置文件中：请在此处选择，或选择无痕窗口，它会重新询问账户。</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>重新打开(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>Other &amp;browser</source>
        <translation>其他浏览器(&amp;B)</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>The browser of the system</source>
        <translation>系统浏览器</translation>
    </message>
    <message>
        <source>%1, private window</source>
        <translation>%1，无痕窗口</translation>
    </message>
    <message>
        <source>Your browser opens Microsoft&apos;s sign-in page. Sign in there; this window closes by itself.</source>
        <translation>您的浏览器会打开 Microsoft 的登录页面。请在那里登录；此窗口会自动关闭。</translation>
    </message>
    <message>
        <source>Use a &amp;code instead</source>
        <translation>改用代码(&amp;C)</translation>
    </message>
    <message>
        <source>Open %1 in any browser, on this or another computer, and type this code. Policies of organisations often block this way; then sign in with the browser.</source>
        <translation>请在这台或其他电脑的任意浏览器中打开 %1，并输入此代码。组织的策略经常会阻止这种方式；遇到时，请使用浏览器登录。</translation>
    </message>
    <message>
        <source>Use the bro&amp;wser instead</source>
        <translation>改用浏览器(&amp;W)</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SignInStep</name>
    <message>
        <source>&amp;Keep the sign-in for watching in the keychain of this system</source>
        <translation>将用于监视的登录信息保存在此系统的钥匙串中(&amp;K)</translation>
    </message>
    <message>
        <source>It can only read. Without it you sign in each time the program starts. The sign-in for renewing is never kept.</source>
        <translation>它只能读取。如果不保存，每次启动程序时都需要登录。用于续订的登录信息绝不会保存。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>租户 ID</translation>
    </message>
    <message>
        <source>Nothing was read yet. The sign-in rests in the keychain.</source>
        <translation>尚未读取任何内容。登录信息保存在钥匙串中。</translation>
    </message>
    <message>
        <source>Nothing was read yet. The sign-in ends with the program: %1. %2</source>
        <translation>尚未读取任何内容。登录会在程序结束时失效：%1。%2</translation>
    </message>
    <message>
        <source>Nothing was read yet. The sign-in ends with the program.</source>
        <translation>尚未读取任何内容。登录会在程序结束时失效。</translation>
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
    <name>pushkeeper::ui::SyncChoiceForm</name>
    <message numerus="yes">
        <source>The %Ln &amp;chosen device(s)</source>
        <translation>
            <numerusform>所选的 %Ln 台设备(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>A &amp;random sample of</source>
        <translation>随机抽取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;All devices</source>
        <translation>所有设备(&amp;A)</translation>
    </message>
    <message>
        <source>Size of the sample</source>
        <translation>抽取数量</translation>
    </message>
    <message>
        <source>every system</source>
        <translation>所有系统</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncProgress</name>
    <message>
        <source>Ended on %1.</source>
        <translation>结束时间：%1。</translation>
    </message>
    <message>
        <source>Paused. Nobody is asked twice when it goes on.</source>
        <translation>已暂停。继续时不会重复要求同一台设备。</translation>
    </message>
    <message>
        <source>Asking, five devices a second at most …</source>
        <translation>正在要求设备签到，每秒最多 5 台…</translation>
    </message>
    <message>
        <source>Looking for check-ins …</source>
        <translation>正在查看签到情况…</translation>
    </message>
    <message>
        <source>Next look at %1. You can close this window; it goes on when you open it again.</source>
        <translation>下次查看：%1。您可以关闭此窗口；再次打开时会继续。</translation>
    </message>
    <message>
        <source>&amp;Copy those without an answer</source>
        <translation>复制没有响应的设备(&amp;C)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more device(s) are not shown here.</source>
        <translation>
            <numerusform>另有 %Ln 台设备未在此显示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncTestAction</name>
    <message>
        <source>Sync &amp;test …</source>
        <translation>同步测试(&amp;T) …</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncTestDialog</name>
    <message>
        <source>Sync test</source>
        <translation>同步测试</translation>
    </message>
    <message>
        <source>Do the devices answer now?</source>
        <translation>设备现在有响应吗？</translation>
    </message>
    <message>
        <source>Which devices are asked to check in?</source>
        <translation>要让哪些设备签到？</translation>
    </message>
    <message>
        <source>Intune can ask the devices without this program. No permission is needed here but that to read devices.</source>
        <translation>不使用此程序，也可以在 Intune 中要求设备签到。这里只需要读取设备的权限。</translation>
    </message>
    <message>
        <source>The devices of this tenant have not been read yet. Read them first.</source>
        <translation>尚未读取此租户的设备。请先读取。</translation>
    </message>
    <message numerus="yes">
        <source>As&amp;k %Ln device(s) to check in</source>
        <translation>
            <numerusform>要求 %Ln 台设备签到(&amp;K)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read the devices</source>
        <translation>读取设备(&amp;D)</translation>
    </message>
    <message>
        <source>Ask them in &amp;Intune myself …</source>
        <translation>自行在 Intune 中要求(&amp;I) …</translation>
    </message>
    <message>
        <source>I &amp;pressed it</source>
        <translation>我已点击按钮(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the de&amp;vices</source>
        <translation>复制设备(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;New test</source>
        <translation>新测试(&amp;N)</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::TenantForm</name>
    <message>
        <source>Do&amp;main, tenant ID, or the address of somebody there</source>
        <translation>域、租户 ID，或该租户中某人的地址(&amp;T)</translation>
    </message>
    <message>
        <source>Or open the connection file that your Entra admin gave you: it knows the rest.</source>
        <translation>或打开您的 Entra 管理员提供的连接文件：其中已包含其余信息。</translation>
    </message>
    <message>
        <source>&amp;Open a connection file …</source>
        <translation>打开连接文件(&amp;O) …</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::TenantRow</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
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
        <translation>复制同意链接</translation>
    </message>
    <message>
        <source>Package for your Entra admin …</source>
        <translation>给您的 Entra 管理员的资料包 …</translation>
    </message>
    <message>
        <source>Go on without signing in</source>
        <translation>不登录，直接继续</translation>
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
    <message>
        <source>Connect a tenant</source>
        <translation>连接租户</translation>
    </message>
    <message>
        <source>By its domain, or with the connection file that your Entra admin gave you.</source>
        <translation>使用其域，或您的 Entra 管理员提供的连接文件。</translation>
    </message>
    <message>
        <source>C&amp;onnect …</source>
        <translation>连接(&amp;O) …</translation>
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
