<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActivityText</name>
    <message>
        <source>Served, allowed once</source>
        <translation>已提供，允许一次</translation>
    </message>
    <message>
        <source>Served, allowed for its session</source>
        <translation>已提供，本会话允许</translation>
    </message>
    <message>
        <source>Served, allowed for a time</source>
        <translation>已提供，限时允许</translation>
    </message>
    <message>
        <source>Served, always allowed</source>
        <translation>已提供，始终允许</translation>
    </message>
    <message>
        <source>Refused: this profile gives nothing out</source>
        <translation>已拒绝：此配置不提供任何内容</translation>
    </message>
    <message>
        <source>Refused by you</source>
        <translation>由您拒绝</translation>
    </message>
    <message>
        <source>Refused: nobody answered the question</source>
        <translation>已拒绝：无人回答询问</translation>
    </message>
    <message>
        <source>Refused again without a question</source>
        <translation>未经询问再次拒绝</translation>
    </message>
    <message>
        <source>Refused: it had asked too often</source>
        <translation>已拒绝：请求过于频繁</translation>
    </message>
    <message>
        <source>Refused: too many questions at once</source>
        <translation>已拒绝：同时询问过多</translation>
    </message>
    <message>
        <source>Refused: there was no screen to ask on</source>
        <translation>已拒绝：没有可供询问的屏幕</translation>
    </message>
    <message>
        <source>Shown to you</source>
        <translation>已在窗口中显示</translation>
    </message>
    <message>
        <source>Nothing: nobody was signed in</source>
        <translation>无：无人登录</translation>
    </message>
    <message>
        <source>Nothing: the session had ended</source>
        <translation>无：会话已结束</translation>
    </message>
    <message>
        <source>Nothing: Warder was locked</source>
        <translation>无：Warder 已锁定</translation>
    </message>
    <message>
        <source>Nothing: Warder was paused</source>
        <translation>无：Warder 已暂停</translation>
    </message>
    <message>
        <source>Nothing: the provider could not be reached</source>
        <translation>无：无法连接提供方</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Somebody elsewhere, over %1</source>
        <extracomment>%1 is the path of a socket</extracomment>
        <translation>其他位置的来访者，经由 %1</translation>
    </message>
    <message>
        <source>An unknown program</source>
        <translation>未知程序</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is what a token is for: an address or name</extracomment>
        <translation>用于 %1</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已提供</translation>
    </message>
    <message>
        <source>Nothing (%1)</source>
        <extracomment>%1 is a reason in one word, such as server_error</extracomment>
        <translation>无（%1）</translation>
    </message>
</context>
<context>
    <name>AddLink</name>
    <message>
        <source>This is no address that Warder can open. One looks like warder://add?address=https://id.example.com</source>
        <translation>这不是 Warder 能打开的地址。正确的地址形如：warder://add?address=https://id.example.com</translation>
    </message>
    <message>
        <source>The address in this link is none that Warder would ask. It has to begin with https://, and to be written plainly.</source>
        <translation>此链接中的地址不是 Warder 会访问的地址。它必须以 https:// 开头，并以普通形式书写。</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>A token that I have</source>
        <translation>我已有的令牌</translation>
    </message>
    <message>
        <source>You paste the token at the sign-in. Warder keeps it in the vault and reminds you before it ends.</source>
        <translation>您在登录时粘贴令牌。Warder 将其保存在保险库中，并在结束前提醒您。</translation>
    </message>
    <message>
        <source>It &amp;ends on</source>
        <translation>结束于(&amp;E)</translation>
    </message>
    <message>
        <source>A&amp;ddress that tells whether it works</source>
        <translation>可检验其是否可用的地址(&amp;D)</translation>
    </message>
    <message>
        <source>A command that prints a token</source>
        <translation>输出令牌的命令</translation>
    </message>
    <message>
        <source>Warder runs the command at the sign-in and before the token ends. You are asked before a command is written into a profile.</source>
        <translation>Warder 在登录时以及令牌结束前运行该命令。将命令写入配置前会询问您。</translation>
    </message>
    <message>
        <source>Co&amp;mmand line</source>
        <translation>命令行(&amp;M)</translation>
    </message>
    <message>
        <source>Where in its output the token is, if not all of i&amp;t</source>
        <translation>令牌在其输出中的位置（如果不是全部输出）(&amp;T)</translation>
    </message>
    <message>
        <source>How long a token lives, if it does not say so its&amp;elf</source>
        <translation>令牌的有效时长（如果它自身未说明）(&amp;E)</translation>
    </message>
    <message>
        <source>A web page&apos;s session cookie</source>
        <translation>网页的会话 Cookie</translation>
    </message>
    <message>
        <source>You sign in on the page; its session cookie is kept and handed to your programs.</source>
        <translation>您在页面上登录；其会话 Cookie 会被保存并提供给您的程序。</translation>
    </message>
    <message>
        <source>Address of the pa&amp;ge to sign in on</source>
        <translation>登录页面的地址(&amp;G)</translation>
    </message>
    <message>
        <source>Coo&amp;kies that are the session</source>
        <translation>构成会话的 Cookie(&amp;K)</translation>
    </message>
    <message>
        <source>A&amp;ddress that tells whether it still holds</source>
        <translation>可检验其是否仍有效的地址(&amp;D)</translation>
    </message>
    <message>
        <source>T&amp;ext on that page for those who are signed out</source>
        <translation>该页面对未登录者显示的文字(&amp;E)</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>How it is signed</source>
        <translation>签名方式</translation>
    </message>
    <message>
        <source>Which of the provider&apos;s keys signed it</source>
        <translation>由提供方的哪个密钥签名</translation>
    </message>
    <message>
        <source>Which of the server&apos;s keys signed it (Flyte&apos;s name for kid)</source>
        <translation>由服务器的哪个密钥签名（Flyte 对 kid 的称呼）</translation>
    </message>
    <message>
        <source>What kind of token it is</source>
        <translation>令牌的类型</translation>
    </message>
    <message>
        <source>What kind of content it carries</source>
        <translation>携带的内容类型</translation>
    </message>
    <message>
        <source>Extensions that a reader must understand, or refuse the token</source>
        <translation>读取者必须理解否则须拒绝令牌的扩展</translation>
    </message>
    <message>
        <source>Where the token says its keys are; Warder never looks there</source>
        <translation>令牌所称的密钥位置；Warder 从不查看那里</translation>
    </message>
    <message>
        <source>A key that the token brings along; it proves nothing and is not used</source>
        <translation>令牌自带的密钥；它不证明任何事，也不会被使用</translation>
    </message>
    <message>
        <source>Fingerprint of the signing certificate</source>
        <translation>签名证书的指纹</translation>
    </message>
    <message>
        <source>Fingerprint of the signing certificate (SHA-256)</source>
        <translation>签名证书的指纹（SHA-256）</translation>
    </message>
    <message>
        <source>Where the token says its certificate is; Warder never looks there</source>
        <translation>令牌所称的证书位置；Warder 从不查看那里</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Who it is about, as the provider names them</source>
        <translation>它所关于的人（提供方的称呼）</translation>
    </message>
    <message>
        <source>Which services may take it</source>
        <translation>可以接受它的服务</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Not valid before this time</source>
        <translation>在此时间之前无效</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>颁发时间</translation>
    </message>
    <message>
        <source>The token&apos;s own number, so that it can be told from others</source>
        <translation>令牌自身的编号，用于区分其他令牌</translation>
    </message>
    <message>
        <source>The application that it was issued to</source>
        <translation>令牌颁发给的应用</translation>
    </message>
    <message>
        <source>The application that it was issued to (Okta&apos;s name)</source>
        <translation>令牌颁发给的应用（Okta 的名称）</translation>
    </message>
    <message>
        <source>The application that it was issued to (Entra ID&apos;s name)</source>
        <translation>令牌颁发给的应用（Entra ID 的名称）</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>允许的操作</translation>
    </message>
    <message>
        <source>The person&apos;s roles at the service</source>
        <translation>此人在该服务的角色</translation>
    </message>
    <message>
        <source>The groups that the person is in</source>
        <translation>此人所属的组</translation>
    </message>
    <message>
        <source>The person&apos;s roles in the realm (Keycloak)</source>
        <translation>此人在领域中的角色（Keycloak）</translation>
    </message>
    <message>
        <source>The person&apos;s roles at each service (Keycloak)</source>
        <translation>此人在各服务的角色（Keycloak）</translation>
    </message>
    <message>
        <source>Who acts for the person</source>
        <translation>代表此人行事者</translation>
    </message>
    <message>
        <source>The key that whoever shows the token has to prove</source>
        <translation>出示令牌者必须证明的密钥</translation>
    </message>
    <message>
        <source>Ties the token to one sign-in of ours</source>
        <translation>将令牌与某一次登录绑定</translation>
    </message>
    <message>
        <source>When the person last proved who they are</source>
        <translation>此人上次证明身份的时间</translation>
    </message>
    <message>
        <source>How strong that proof was</source>
        <translation>该验证的强度</translation>
    </message>
    <message>
        <source>By what means: a password, a key, a second factor</source>
        <translation>方式：密码、密钥、第二因素</translation>
    </message>
    <message>
        <source>Ties this token to the access token that came with it</source>
        <translation>将此令牌与随它而来的访问令牌绑定</translation>
    </message>
    <message>
        <source>Ties this token to the code of its sign-in</source>
        <translation>将此令牌与其登录代码绑定</translation>
    </message>
    <message>
        <source>The session at the provider</source>
        <translation>在提供方的会话</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>此人的姓名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>What the person is called</source>
        <translation>此人的称呼</translation>
    </message>
    <message>
        <source>The name that the person signs in with; it may change</source>
        <translation>此人登录所用的名称；可能会变</translation>
    </message>
    <message>
        <source>The name that the person signs in with (Entra ID)</source>
        <translation>此人登录所用的名称（Entra ID）</translation>
    </message>
    <message>
        <source>The person&apos;s fixed number in the directory (Entra ID)</source>
        <translation>此人在目录中的固定编号（Entra ID）</translation>
    </message>
    <message>
        <source>The organisation&apos;s directory (Entra ID)</source>
        <translation>组织的目录（Entra ID）</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Whether the provider has checked that address</source>
        <translation>提供方是否已验证该地址</translation>
    </message>
    <message>
        <source>Address of a picture; Warder does not load it</source>
        <translation>图片地址；Warder 不会加载它</translation>
    </message>
    <message>
        <source>Address of a page about the person</source>
        <translation>关于此人的页面地址</translation>
    </message>
    <message>
        <source>The person&apos;s language</source>
        <translation>此人的语言</translation>
    </message>
    <message>
        <source>The person&apos;s time zone</source>
        <translation>此人的时区</translation>
    </message>
    <message>
        <source>When these facts last changed</source>
        <translation>这些信息上次更改的时间</translation>
    </message>
    <message>
        <source>Who the person is at the provider behind this one (Dex)</source>
        <translation>此人在其背后提供方的身份（Dex）</translation>
    </message>
    <message>
        <source>Version of the token&apos;s form</source>
        <translation>令牌格式的版本</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 could not be started. It belongs beside this program.</source>
        <extracomment>%1 is the path of a program</extracomment>
        <translation>无法启动 %1。它应位于本程序旁边。</translation>
    </message>
    <message>
        <source>%1 did not end well and said nothing.</source>
        <translation>%1 未正常结束，也没有任何说明。</translation>
    </message>
</context>
<context>
    <name>ConsentQuestion</name>
    <message>
        <source>An unknown program wants a token for %1</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>未知程序想要 %1 的令牌</translation>
    </message>
    <message>
        <source>%1 wants a token for %2</source>
        <extracomment>%1 is a program, %2 a profile</extracomment>
        <translation>%1 想要 %2 的令牌</translation>
    </message>
    <message>
        <source>interpreter: the script decides</source>
        <translation>解释器：由脚本决定</translation>
    </message>
    <message>
        <source>in a sandbox</source>
        <translation>在沙盒中</translation>
    </message>
    <message>
        <source>its file is gone or was replaced</source>
        <translation>其文件已消失或被替换</translation>
    </message>
    <message>
        <source>cannot be identified</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>未知程序</translation>
    </message>
    <message>
        <source>started by %1, terminal %2</source>
        <extracomment>%1 is a program, %2 a terminal such as pts/3</extracomment>
        <translation>由 %1 启动，终端 %2</translation>
    </message>
    <message>
        <source>started by %1</source>
        <extracomment>%1 is a program</extracomment>
        <translation>由 %1 启动</translation>
    </message>
    <message>
        <source>It asks from elsewhere, over a forwarded socket: nobody here can tell which program that is.</source>
        <translation>请求来自其他位置，经由转发的套接字：这里无人能判断是哪个程序。</translation>
    </message>
    <message>
        <source>Working in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>工作目录 %1</translation>
    </message>
    <message>
        <source>It says of itself, and nobody has checked that: “%1”</source>
        <extracomment>%1 is a text that a program has given; nothing of it is checked</extracomment>
        <translation>它自称（未经核实）：“%1”</translation>
    </message>
    <message>
        <source>An ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>An access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>An ID token, %1 left</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>ID 令牌，剩余 %1</translation>
    </message>
    <message>
        <source>An access token, %1 left</source>
        <translation>访问令牌，剩余 %1</translation>
    </message>
    <message>
        <source>Programs of your own user can imitate each other. This question protects against surprises, not against malware.</source>
        <translation>同一用户的程序可以互相冒充。此询问防范意外，而非恶意软件。</translation>
    </message>
</context>
<context>
    <name>EngineAge</name>
    <message>
        <source>Qt WebEngine %1 (Chromium %2, security fixes up to %3)</source>
        <translation>Qt WebEngine %1（Chromium %2，安全修复截至 %3）</translation>
    </message>
    <message>
        <source>%1, of unknown age.</source>
        <translation>%1，年龄未知。</translation>
    </message>
    <message numerus="yes">
        <source>%1: its fixes are %n years old.</source>
        <extracomment>%1 names the engine</extracomment>
        <translation>
            <numerusform>%1：其修复已有 %n 年。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: its fixes are %n months old.</source>
        <extracomment>%1 names the engine</extracomment>
        <translation>
            <numerusform>%1：其修复已有 %n 个月。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The agent does not answer. Restart it, then try again.</source>
        <translation>代理没有响应。请重新启动它，然后重试。</translation>
    </message>
    <message>
        <source>You are not signed in. Choose “Sign in”.</source>
        <translation>您尚未登录。请选择“登录”。</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again.</source>
        <translation>会话已结束。请重新登录。</translation>
    </message>
    <message>
        <source>The provider does not renew this session any more. Sign in again.</source>
        <translation>提供方不再续期此会话。请重新登录。</translation>
    </message>
    <message>
        <source>A renewal was interrupted and the provider has replaced the token meanwhile. Sign in again.</source>
        <translation>续期被中断，而提供方在此期间已替换令牌。请重新登录。</translation>
    </message>
    <message>
        <source>The provider wants you to sign in yourself. Sign in again.</source>
        <translation>提供方要求您亲自登录。请重新登录。</translation>
    </message>
    <message>
        <source>The sign-in was refused at the provider. Try again, perhaps with another account.</source>
        <translation>登录在提供方被拒绝。请重试，或许换一个帐户。</translation>
    </message>
    <message>
        <source>The code was not entered in time. Try again to get a new one.</source>
        <translation>代码未及时输入。请重试以获取新代码。</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in time. Try again.</source>
        <translation>无人及时完成登录。请重试。</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing has changed.</source>
        <translation>已取消，没有任何更改。</translation>
    </message>
    <message>
        <source>Warder is locked. Choose “Unlock…”.</source>
        <translation>Warder 已锁定。请选择“解锁…”。</translation>
    </message>
    <message>
        <source>That is not the password. Try again.</source>
        <translation>密码不对。请重试。</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Warder tries again by itself.</source>
        <translation>无法连接提供方。Warder 会自动重试。</translation>
    </message>
    <message>
        <source>The connection to the provider broke. Warder tries again by itself.</source>
        <translation>与提供方的连接中断。Warder 会自动重试。</translation>
    </message>
    <message>
        <source>The provider&apos;s name cannot be found. Check the network and the address.</source>
        <translation>找不到提供方的名称。请检查网络和地址。</translation>
    </message>
    <message>
        <source>It took too long and was given up. Try again.</source>
        <translation>耗时过长，已放弃。请重试。</translation>
    </message>
    <message>
        <source>The provider has a fault of its own. Warder tries again by itself.</source>
        <translation>提供方自身出现故障。Warder 会自动重试。</translation>
    </message>
    <message>
        <source>The provider asks to wait. Warder tries again by itself.</source>
        <translation>提供方要求等待。Warder 会自动重试。</translation>
    </message>
    <message>
        <source>Nothing at this address says how to sign in. Check the address of the issuer.</source>
        <translation>此地址上没有说明如何登录。请检查颁发者的地址。</translation>
    </message>
    <message>
        <source>This address cannot be used. It should look like https://id.example.com.</source>
        <translation>此地址无法使用。它应形如 https://id.example.com。</translation>
    </message>
    <message>
        <source>A client id is needed. Register an application at the provider and enter its id.</source>
        <translation>需要客户端 ID。请在提供方注册应用并输入其 ID。</translation>
    </message>
    <message>
        <source>There is a profile of this name already. Choose another name.</source>
        <translation>已有同名配置。请选择其他名称。</translation>
    </message>
    <message>
        <source>That is not the address at which this sign-in ends. Copy the whole address from the browser.</source>
        <translation>那不是此次登录结束时的地址。请从浏览器复制完整地址。</translation>
    </message>
    <message>
        <source>That address belongs to another sign-in. This one goes on.</source>
        <translation>该地址属于另一次登录。此次登录继续进行。</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address and open it yourself.</source>
        <translation>无法启动浏览器。请复制地址并自行打开。</translation>
    </message>
    <message>
        <source>There is no such profile any more.</source>
        <translation>该配置已不存在。</translation>
    </message>
    <message>
        <source>This profile belongs to the administrator and cannot be changed here.</source>
        <translation>此配置属于管理员，不能在此处更改。</translation>
    </message>
    <message>
        <source>The profile was changed meanwhile, so nothing was written. Look at it and try again.</source>
        <translation>配置在此期间已被更改，因此未写入任何内容。请查看后重试。</translation>
    </message>
    <message>
        <source>This sign-in has ended. Start it again.</source>
        <translation>此次登录已结束。请重新开始。</translation>
    </message>
    <message>
        <source>No token has been given yet. Choose “Sign in” and paste it.</source>
        <translation>尚未提供令牌。请选择“登录”并粘贴。</translation>
    </message>
    <message>
        <source>The token that was given has ended. Get a new one from whoever runs the service, then sign in with it.</source>
        <translation>所给的令牌已结束。请向服务的运营者获取新令牌，然后用它登录。</translation>
    </message>
    <message>
        <source>The provider, the client or the TLS settings have changed since you signed in, so nothing was sent. If that is meant, sign in again.</source>
        <translation>自您登录以来，提供方、客户端或 TLS 设置已更改，因此未发送任何内容。如果这是有意的，请重新登录。</translation>
    </message>
    <message>
        <source>Somebody else signed in than before, so the old session stays. If that is meant, sign out first.</source>
        <translation>登录者与之前不同，因此保留旧会话。如果这是有意的，请先退出登录。</translation>
    </message>
    <message>
        <source>An older copy of the vault was put back, so nothing is renewed. Sign in again to be safe.</source>
        <translation>放回了较旧的保险库副本，因此不会续期任何内容。为安全起见请重新登录。</translation>
    </message>
    <message>
        <source>The address is http and not on this computer, or it is in a private network although its provider is not. Nothing was sent. If that is right, allow it with the setting http.allow_http or http.allow_private.</source>
        <translation>该地址是 http 且不在此计算机上，或者它位于专用网络中而其提供方不在。未发送任何内容。如果这是正确的，请通过设置 http.allow_http 或 http.allow_private 允许它。</translation>
    </message>
    <message>
        <source>The agent knows of no display to show a page or a question on. Sign in on another device instead.</source>
        <translation>代理不知道可用于显示页面或询问的屏幕。请改在另一台设备上登录。</translation>
    </message>
    <message>
        <source>The connection broke before the provider answered. Warder tries once more when a token is needed.</source>
        <translation>连接在提供方答复前中断。需要令牌时 Warder 会再试一次。</translation>
    </message>
    <message>
        <source>The provider did not prove who it is, so nothing was sent. For a private certificate authority, set http.ca_file.</source>
        <translation>提供方未能证明其身份，因此未发送任何内容。如使用私有证书颁发机构，请设置 http.ca_file。</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the setting http.proxy.</source>
        <translation>代理服务器拒绝了连接。请检查设置 http.proxy。</translation>
    </message>
    <message>
        <source>The provider answered something that is not what a provider says. Check the address, or a proxy in between.</source>
        <translation>提供方的答复不像提供方的答复。请检查地址或中间的代理服务器。</translation>
    </message>
    <message>
        <source>The provider wanted to send the request somewhere else, which is not followed. Check the address.</source>
        <translation>提供方想把请求转到别处，这不会被遵循。请检查地址。</translation>
    </message>
    <message>
        <source>The provider does not accept the client id or the client secret. Correct them under “Edit the settings…”.</source>
        <translation>提供方不接受客户端 ID 或客户端密钥。请在“编辑设置…”中更正。</translation>
    </message>
    <message>
        <source>The provider does not give the scopes that the profile asks for. Change oauth.scopes under “Edit the settings…”.</source>
        <translation>提供方不给予配置所请求的作用域。请在“编辑设置…”中更改 oauth.scopes。</translation>
    </message>
    <message>
        <source>The provider does not know the audience or resource that the profile asks for. Change oauth.audience under “Edit the settings…”.</source>
        <translation>提供方不认识配置所请求的受众或资源。请在“编辑设置…”中更改 oauth.audience。</translation>
    </message>
    <message>
        <source>The provider does not allow this client to sign in like this. Try another way.</source>
        <translation>提供方不允许此客户端以这种方式登录。请尝试其他方式。</translation>
    </message>
    <message>
        <source>The provider refused. Check the settings of the profile against what it says.</source>
        <translation>提供方拒绝了。请对照其说明检查配置的设置。</translation>
    </message>
    <message>
        <source>The provider named two different persons, so its answer is not used. Sign in again.</source>
        <translation>提供方指称了两个不同的人，因此不使用其答复。请重新登录。</translation>
    </message>
    <message>
        <source>What the provider says about itself cannot be used. Ask whoever runs it.</source>
        <translation>提供方关于自身的说明无法使用。请询问其运营者。</translation>
    </message>
    <message>
        <source>The provider does not support PKCE with S256, which Warder does not do without. Try signing in on another device.</source>
        <translation>提供方不支持 S256 的 PKCE，而 Warder 不能没有它。请尝试在另一台设备上登录。</translation>
    </message>
    <message>
        <source>The provider wants a client secret. Give it under “Edit the settings…”.</source>
        <translation>提供方需要客户端密钥。请在“编辑设置…”中提供。</translation>
    </message>
    <message>
        <source>The provider does not offer this.</source>
        <translation>提供方不提供此功能。</translation>
    </message>
    <message>
        <source>The answer came from another issuer than asked, so it was not used. Try again.</source>
        <translation>答复来自与所询问的不同的颁发者，因此未使用。请重试。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is no token of the kind it should be, so the sign-in was not taken over.</source>
        <translation>提供方的 ID 令牌不是应有的类型，因此未采用此次登录。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is not signed in a way that proves anything, so the sign-in was not taken over.</source>
        <translation>提供方的 ID 令牌的签名方式不能证明任何事，因此未采用此次登录。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is signed with a key that the provider does not name, so the sign-in was not taken over.</source>
        <translation>提供方的 ID 令牌由提供方未列出的密钥签名，因此未采用此次登录。</translation>
    </message>
    <message>
        <source>The provider&apos;s key is too weak to prove anything, so the sign-in was not taken over.</source>
        <translation>提供方的密钥太弱，不能证明任何事，因此未采用此次登录。</translation>
    </message>
    <message>
        <source>The signature of the provider&apos;s ID token does not hold, so the sign-in was not taken over.</source>
        <translation>提供方的 ID 令牌的签名不成立，因此未采用此次登录。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token wants something to be understood that Warder does not know, so the sign-in was not taken over.</source>
        <translation>提供方的 ID 令牌要求理解 Warder 不认识的内容，因此未采用此次登录。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token names another issuer, so the sign-in was not taken over.</source>
        <translation>提供方的 ID 令牌指称另一个颁发者，因此未采用此次登录。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is for another audience, so the sign-in was not taken over.</source>
        <translation>提供方的 ID 令牌属于另一个受众，因此未采用此次登录。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token belongs to another sign-in (its nonce is another), so it was not taken over.</source>
        <translation>提供方的 ID 令牌属于另一次登录（其 nonce 不同），因此未采用。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token does not belong to the access token that came with it, so the sign-in was not taken over.</source>
        <translation>提供方的 ID 令牌与随它而来的访问令牌不符，因此未采用此次登录。</translation>
    </message>
    <message>
        <source>Something is missing in the provider&apos;s ID token, so the sign-in was not taken over.</source>
        <translation>提供方的 ID 令牌缺少内容，因此未采用此次登录。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is not right, so the sign-in was not taken over.</source>
        <translation>提供方的 ID 令牌不正确，因此未采用此次登录。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is not valid yet. Is this machine&apos;s clock right?</source>
        <translation>提供方的 ID 令牌尚未生效。此计算机的时钟正确吗？</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token had ended already. Is this machine&apos;s clock right?</source>
        <translation>提供方的 ID 令牌已经结束。此计算机的时钟正确吗？</translation>
    </message>
    <message>
        <source>The renewed token belongs to somebody else, so it is not used. Sign in again.</source>
        <translation>续期的令牌属于他人，因此不使用。请重新登录。</translation>
    </message>
    <message>
        <source>The provider gave no ID token. Ask for the scope openid.</source>
        <translation>提供方没有给出 ID 令牌。请请求作用域 openid。</translation>
    </message>
    <message>
        <source>Something went wrong (%1).</source>
        <translation>出现错误（%1）。</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this language in itself, such as Deutsch or français</extracomment>
        <translation>简体中文</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>No page is shown yet.</source>
        <translation>尚未显示页面。</translation>
    </message>
    <message>
        <source>Encrypted. Its certificate is from an authority of this profile or of this computer.</source>
        <translation>已加密。其证书来自此配置或此计算机的机构。</translation>
    </message>
    <message>
        <source>Encrypted, and its certificate is good.</source>
        <translation>已加密，其证书有效。</translation>
    </message>
    <message>
        <source>Not encrypted; the page is on this computer.</source>
        <translation>未加密；页面在此计算机上。</translation>
    </message>
    <message>
        <source>Not encrypted: everybody on the way can read and change this page.</source>
        <translation>未加密：途中任何人都能读取和更改此页面。</translation>
    </message>
</context>
<context>
    <name>OverviewModel</name>
    <message>
        <source>%1 · signed in as %2</source>
        <extracomment>%1 is an address, %2 a person</extracomment>
        <translation>%1 · 以 %2 登录</translation>
    </message>
    <message>
        <source>Ended at %1</source>
        <translation>结束于 %1</translation>
    </message>
    <message>
        <source>There is none until somebody signs in</source>
        <translation>有人登录之前没有令牌</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>Renewed %1</source>
        <translation>续期于 %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>收到于 %1</translation>
    </message>
    <message>
        <source>planned renewal %1</source>
        <translation>计划续期 %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>无人登录</translation>
    </message>
    <message>
        <source>It cannot be renewed: sign in again when it ends</source>
        <translation>它无法续期：结束后请重新登录</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Kept alive while Warder runs: renewed with every refresh</source>
        <translation>Warder 运行期间保持有效：每次续期都会延长</translation>
    </message>
    <message>
        <source>No known end</source>
        <translation>期限未知</translation>
    </message>
    <message>
        <source>Signed in %1 · kept alive while Warder runs</source>
        <translation>登录于 %1 · Warder 运行期间保持有效</translation>
    </message>
    <message>
        <source>Kept alive while Warder runs</source>
        <translation>Warder 运行期间保持有效</translation>
    </message>
    <message>
        <source>No program gets it</source>
        <translation>任何程序都得不到</translation>
    </message>
    <message>
        <source>Each program is asked about first</source>
        <translation>每个程序都会先询问</translation>
    </message>
    <message>
        <source>Every program of yours may ask without a question</source>
        <translation>您的每个程序都可以不经询问请求</translation>
    </message>
    <message>
        <source>An unknown program</source>
        <translation>未知程序</translation>
    </message>
    <message>
        <source>got nothing</source>
        <translation>未得到任何内容</translation>
    </message>
    <message>
        <source>%1 Next try at %2.</source>
        <extracomment>%1 is a whole sentence, %2 a time of day</extracomment>
        <translation>%1 下次尝试时间 %2。</translation>
    </message>
    <message>
        <source>A new one is being fetched…</source>
        <translation>正在获取新的令牌…</translation>
    </message>
    <message>
        <source>Nothing renews it: sign in again</source>
        <translation>没有可续期的凭据：请重新登录</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>正在续期</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>请重新登录</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>需要决定</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>正在等待密钥环</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Broken file</source>
        <translation>文件损坏</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>正在续期…</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>ends %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>Offline, next try %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>离线，下次尝试 %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Pasted tokens</source>
        <translation>粘贴的令牌</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Web sessions</source>
        <translation>网页会话</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a short date, %2 a time of day
----------
%1 is a day of the week, %2 a time of day
----------
%1 is a date, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a date, %2 a time of day with seconds</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <extracomment>%1 is an instant, %2 a duration</extracomment>
        <translation>%1（%2后）</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <extracomment>%1 is an instant, %2 a duration</extracomment>
        <translation>%1（%2前）</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>A day in a row of days, in the format of QDate: the name of the weekday and the number of the day</extracomment>
        <translation>d日 ddd</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>The token is good until %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>令牌有效至 %1。</translation>
    </message>
    <message>
        <source>The token has no known end.</source>
        <translation>令牌期限未知。</translation>
    </message>
    <message>
        <source>Signed in. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>已登录。%1</translation>
    </message>
    <message>
        <source>Renewed. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>已续期。%1</translation>
    </message>
    <message>
        <source>A renewal failed. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>一次续期失败。%1</translation>
    </message>
    <message>
        <source>A service refused the token, so another one was wanted.</source>
        <translation>某服务拒绝了令牌，因此需要另一个。</translation>
    </message>
    <message>
        <source>The session ended. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>会话已结束。%1</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>已退出登录。</translation>
    </message>
    <message>
        <source>The next renewal is planned.</source>
        <translation>已计划下次续期。</translation>
    </message>
    <message>
        <source>Warder tries again.</source>
        <translation>Warder 会重试。</translation>
    </message>
    <message>
        <source>The token ends, and nothing renews it. Sign in again before that.</source>
        <translation>令牌将结束，且没有什么能续期它。请在此之前重新登录。</translation>
    </message>
    <message>
        <source>The session ends, whatever is renewed until then. Sign in again before that.</source>
        <translation>无论此前如何续期，会话都将结束。请在此之前重新登录。</translation>
    </message>
    <message>
        <source>A token from %1 to %2.</source>
        <extracomment>%1 and %2 are times of day</extracomment>
        <translation>令牌自 %1 至 %2。</translation>
    </message>
    <message>
        <source>A token since %1, without an end.</source>
        <translation>令牌自 %1 起，无期限。</translation>
    </message>
    <message>
        <source>%1 ends at %2</source>
        <extracomment>%1 is a profile, %2 a time of day</extracomment>
        <translation>%1 于 %2 结束</translation>
    </message>
    <message>
        <source>%1 is being signed in to</source>
        <translation>正在登录 %1</translation>
    </message>
    <message>
        <source>%1 cannot be renewed at the moment</source>
        <translation>%1 目前无法续期</translation>
    </message>
    <message>
        <source>the file of %1 is broken</source>
        <translation>%1 的文件损坏</translation>
    </message>
    <message>
        <source>%1 waits for its secrets</source>
        <translation>%1 正在等待其机密</translation>
    </message>
    <message>
        <source>%1 needs you to sign in</source>
        <translation>%1 需要您登录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a time of day, %2 one or two whole sentences</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No token from %1 to %2: it could not be renewed.</source>
        <extracomment>%1 and %2 are times of day</extracomment>
        <translation>%1 至 %2 没有令牌：未能续期。</translation>
    </message>
    <message>
        <source>Planned: a new token about every %1, while Warder runs.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>已计划：Warder 运行期间约每 %1 换新令牌。</translation>
    </message>
    <message>
        <source>Signed in, without a token.</source>
        <translation>已登录，没有令牌。</translation>
    </message>
    <message>
        <source>Still signed in. A token comes when a program asks for it.</source>
        <translation>仍处于登录状态。有程序请求时会得到令牌。</translation>
    </message>
    <message>
        <source>Renewed by itself</source>
        <translation>自动续期</translation>
    </message>
    <message>
        <source>Does not end</source>
        <translation>不会结束</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>Cannot be renewed</source>
        <translation>无法续期</translation>
    </message>
    <message>
        <source>Offline, next try %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>离线，下次尝试 %1</translation>
    </message>
    <message>
        <source>Failed, next try %1</source>
        <translation>失败，下次尝试 %1</translation>
    </message>
    <message>
        <source>Sign in: programs ask</source>
        <translation>请登录：有程序请求</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n events</source>
        <extracomment>Read aloud: %1 is a profile, %2 whether its session lasts</extracomment>
        <translation>
            <numerusform>%1，%2，%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed in, so there is nothing that could end.</source>
        <translation>无人登录，因此没有会结束的内容。</translation>
    </message>
    <message numerus="yes">
        <source>All %n sessions last beyond %1, if this machine stays on and online.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>
            <numerusform>如果此计算机保持开机和联网，全部 %n 个会话都能撑过 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>； </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <extracomment>%1 is a list, the rest of which is only counted</extracomment>
        <translation>
            <numerusform>%1；以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 will not last until %2 without you: %3.</source>
        <extracomment>%n of all sessions, %1 is how many there are, %2 a time of day, %3 a list of what is the matter</extracomment>
        <translation>
            <numerusform>%1 个中有 %n 个在没有您的情况下撑不到 %2：%3。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is a profile&apos;s name, %2 how long its token lives, or its state</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Warder: the agent does not run</source>
        <translation>Warder：代理未运行</translation>
    </message>
    <message>
        <source>Warder is locked</source>
        <translation>Warder 已锁定</translation>
    </message>
    <message>
        <source>Warder is paused until %1: programs get no tokens</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Warder 暂停至 %1：程序得不到令牌</translation>
    </message>
    <message numerus="yes">
        <source>Warder: %n profiles need you</source>
        <translation>
            <numerusform>Warder：%n 个配置需要您</numerusform>
        </translation>
    </message>
    <message>
        <source>Warder is offline</source>
        <translation>Warder 处于离线状态</translation>
    </message>
    <message>
        <source>Warder: all is well</source>
        <translation>Warder：一切正常</translation>
    </message>
    <message>
        <source>Warder: %1</source>
        <extracomment>%1 is a whole sentence that says what is wrong</extracomment>
        <translation>Warder：%1</translation>
    </message>
</context>
<context>
    <name>UseIt</name>
    <message>
        <source>flytectl asks Warder for a token whenever it needs one.</source>
        <translation>flytectl 每当需要时向 Warder 请求令牌。</translation>
    </message>
    <message>
        <source>flytekit asks Warder again when a token has ended, also in programs that run for long.</source>
        <translation>令牌结束时 flytekit 会再次向 Warder 请求，长时间运行的程序也是如此。</translation>
    </message>
    <message>
        <source>kubectl runs Warder for its credentials (an exec entry in the kubeconfig).</source>
        <translation>kubectl 运行 Warder 获取凭据（kubeconfig 中的 exec 项）。</translation>
    </message>
    <message>
        <source>git asks Warder for the password of this host, and for no other&apos;s.</source>
        <translation>git 只向 Warder 请求此主机的密码，不请求其他主机的。</translation>
    </message>
    <message>
        <source>GitHub&apos;s own tool takes the token from a variable.</source>
        <translation>GitHub 自己的工具从变量读取令牌。</translation>
    </message>
    <message>
        <source>They ask Warder for the credentials of this registry.</source>
        <translation>它们向 Warder 请求此注册表的凭据。</translation>
    </message>
    <message>
        <source>pip asks Warder for the password of this package index.</source>
        <translation>pip 向 Warder 请求此软件包索引的密码。</translation>
    </message>
    <message>
        <source>The whole header line goes to curl over its standard input, so that it is in no argument.</source>
        <translation>整个标头行通过标准输入传给 curl，因此不出现在任何参数中。</translation>
    </message>
    <message>
        <source>Any program, by a variable</source>
        <translation>任何程序，通过变量</translation>
    </message>
    <message>
        <source>The program gets a token in its environment, good for as long as that token lives.</source>
        <translation>程序在其环境中得到令牌，在该令牌有效期内可用。</translation>
    </message>
    <message>
        <source>A script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Prints the token and nothing else; a token that ends soon is renewed first.</source>
        <translation>只输出令牌；即将结束的令牌会先续期。</translation>
    </message>
    <message>
        <source>There is no session, so programs get nothing by these until you sign in. You can set them up before that.</source>
        <translation>没有会话，登录之前程序通过这些方式得不到任何内容。您可以提前设置。</translation>
    </message>
    <message>
        <source>The file of this profile is broken, so programs get nothing by these until it is repaired.</source>
        <translation>此配置的文件损坏，修复之前程序通过这些方式得不到任何内容。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows what Warder holds, signs in, and keeps an icon in the tray.</source>
        <translation>显示 Warder 持有的内容、登录，并在托盘中保留图标。</translation>
    </message>
    <message>
        <source>Ask one question given on standard input (used by the agent).</source>
        <translation>提出标准输入中给出的一个问题（由代理使用）。</translation>
    </message>
    <message>
        <source>Start without showing the window.</source>
        <translation>启动时不显示窗口。</translation>
    </message>
    <message>
        <source>A warder:// address to open; asks before it adds anything.</source>
        <translation>要打开的 warder:// 地址；添加任何内容前都会询问。</translation>
    </message>
</context>
<context>
    <name>warder::browser::BrowserWindow</name>
    <message>
        <source>Sign in - Warder</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>登录 - Warder</translation>
    </message>
    <message>
        <source>Sign in to %1 - Warder</source>
        <translation>登录 %1 - Warder</translation>
    </message>
    <message>
        <source>The page to sign in at</source>
        <translation>登录页面</translation>
    </message>
    <message>
        <source>This page runs inside Warder, which could read what you type.</source>
        <translation>此页面在 Warder 内运行，Warder 可以读取您输入的内容。</translation>
    </message>
    <message>
        <source>Its sandbox is switched off by QTWEBENGINE_DISABLE_SANDBOX.</source>
        <translation>其沙盒已被 QTWEBENGINE_DISABLE_SANDBOX 关闭。</translation>
    </message>
    <message>
        <source>The certificate authorities of this profile (http.ca_file) could not be read.</source>
        <translation>无法读取此配置的证书颁发机构（http.ca_file）。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>重新加载(&amp;L)</translation>
    </message>
    <message>
        <source>Where the page is from</source>
        <translation>页面来源</translation>
    </message>
    <message>
        <source>&amp;Open in my own browser instead</source>
        <translation>改用我自己的浏览器打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>重新开始(&amp;B)</translation>
    </message>
    <message>
        <source>The page says: “%1”</source>
        <extracomment>%1 is what a page says in a dialog of its own</extracomment>
        <translation>页面说：“%1”</translation>
    </message>
    <message>
        <source>The certificate of %1 is not good, so nothing was sent there. The reason: %2</source>
        <extracomment>%1 is the name of a server, %2 what is wrong with it</extracomment>
        <translation>%1 的证书有问题，因此未向其发送任何内容。原因：%2</translation>
    </message>
    <message>
        <source>The page has crashed</source>
        <translation>页面已崩溃</translation>
    </message>
    <message>
        <source>Begin again, or open it in your own browser instead.</source>
        <translation>请重新开始，或改用您自己的浏览器打开。</translation>
    </message>
    <message>
        <source>The page has finished</source>
        <translation>页面已完成</translation>
    </message>
    <message>
        <source>Warder looks at its answer, and this window closes by itself. If it stays, the answer was not the one of this sign-in: begin again.</source>
        <translation>Warder 正在检查其答复，此窗口会自动关闭。如果它一直打开，说明答复不属于此次登录：请重新开始。</translation>
    </message>
    <message>
        <source>This page cannot be trusted</source>
        <translation>此页面不可信任</translation>
    </message>
    <message>
        <source>This page cannot be reached</source>
        <translation>无法访问此页面</translation>
    </message>
    <message>
        <source>Check the network and begin again, or open it in your own browser instead. The reason: %1</source>
        <extracomment>%1 is the engine&apos;s name of an error</extracomment>
        <translation>请检查网络并重新开始，或改用您自己的浏览器打开。原因：%1</translation>
    </message>
    <message>
        <source>The page wanted to save a file. Nothing is saved here.</source>
        <translation>页面想要保存文件。这里不保存任何内容。</translation>
    </message>
    <message>
        <source>The page wanted to open a window by itself. If it waits for one, use your own browser instead.</source>
        <translation>页面想要自行打开窗口。如果它在等待窗口，请改用您自己的浏览器。</translation>
    </message>
    <message>
        <source>The page asked for your place, camera, microphone or notifications. It does not get them here.</source>
        <translation>页面请求位置、摄像头、麦克风或通知。这里不会提供。</translation>
    </message>
    <message>
        <source>The page wanted to go to an address that is neither encrypted nor on this computer, or belongs to another program. It was stopped.</source>
        <translation>页面想要前往一个既未加密也不在此计算机上、或属于其他程序的地址。已阻止。</translation>
    </message>
    <message>
        <source>The page asked for a file. It gets none here.</source>
        <translation>页面请求一个文件。这里不会提供。</translation>
    </message>
    <message>
        <source>The server asks for a name and password outside of its page, which does not work here. Use your own browser instead.</source>
        <translation>服务器在页面之外要求名称和密码，这在此处不可用。请改用您自己的浏览器。</translation>
    </message>
    <message>
        <source>The server asked for a certificate of yours and was given none. If it needs one, use your own browser instead.</source>
        <translation>服务器请求您的个人证书，但未得到。如果它需要证书，请改用您自己的浏览器。</translation>
    </message>
    <message>
        <source>Google does not let anybody sign in inside of other programs. Use your own browser instead.</source>
        <translation>Google 不允许在其他程序内登录。请改用您自己的浏览器。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ActivityPage</name>
    <message>
        <source>WHO ASKED IN THE LAST SEVEN DAYS</source>
        <translation>最近七天谁请求过</translation>
    </message>
    <message>
        <source>Who asked for tokens</source>
        <translation>谁请求过令牌</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>Reading who asked…</source>
        <translation>正在读取请求记录…</translation>
    </message>
    <message>
        <source>No program has asked for a token of this profile in the last seven days. When one does, it appears here with the programs that started it.</source>
        <translation>最近七天没有程序请求过此配置的令牌。一旦有程序请求，它会与启动它的程序一起出现在这里。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ActivityTableModel</name>
    <message>
        <source>%2. It says of itself: “%1”</source>
        <extracomment>%1 is a text that a program gives of itself, %2 what stands before it</extracomment>
        <translation>%2。它自称：“%1”</translation>
    </message>
    <message>
        <source>%1 asked for %2: %3, %4</source>
        <extracomment>Read aloud: %1 is who asked, %2 for what, %3 the answer, %4 when</extracomment>
        <translation>%1 请求了 %2：%3，%4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>请求者</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What it got</source>
        <translation>得到什么</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AddPage</name>
    <message>
        <source>L&amp;ook</source>
        <translation>查看(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add and &amp;sign in</source>
        <translation>添加并登录(&amp;S)</translation>
    </message>
    <message>
        <source>Address of the service or its identity provider</source>
        <translation>服务或其身份提供方的地址</translation>
    </message>
    <message>
        <source>Kind of provider</source>
        <translation>提供方类型</translation>
    </message>
    <message>
        <source>Find out by itself</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>WHAT IS THERE</source>
        <translation>发现的内容</translation>
    </message>
    <message>
        <source>NAME AND CLIENT</source>
        <translation>名称与客户端</translation>
    </message>
    <message>
        <source>&amp;Name that programs use</source>
        <translation>程序使用的名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Issuer that the server trusts</source>
        <translation>服务器信任的颁发者(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>客户端 ID(&amp;C)</translation>
    </message>
    <message>
        <source>SIGN IN BY</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>登录方法</translation>
    </message>
    <message>
        <source>SIGN IN WITH</source>
        <translation>登录途径</translation>
    </message>
    <message>
        <source>My &amp;browser</source>
        <translation>我的浏览器(&amp;B)</translation>
    </message>
    <message>
        <source>Another &amp;device</source>
        <translation>另一台设备(&amp;D)</translation>
    </message>
    <message>
        <source>Warder shows a code that you enter on your phone or any other screen.</source>
        <translation>Warder 会显示一个代码，您可在手机或任何其他屏幕上输入。</translation>
    </message>
    <message>
        <source>Your browser keeps your password manager and passkeys.</source>
        <translation>您的浏览器保留密码管理器和通行密钥。</translation>
    </message>
    <message>
        <source>Mo&amp;re settings</source>
        <translation>更多设置(&amp;R)</translation>
    </message>
    <message>
        <source>More settings, one a line</source>
        <translation>更多设置，每行一项</translation>
    </message>
    <message>
        <source>One setting a line, as in the profile&apos;s file:</source>
        <translation>每行一项设置，格式与配置文件相同：</translation>
    </message>
    <message>
        <source>Welcome to Warder</source>
        <translation>欢迎使用 Warder</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>添加配置</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>可以留空。</translation>
    </message>
    <message>
        <source>Register a native (public) application at the provider with the redirect address %1.</source>
        <translation>请在提供方注册一个原生（公共）应用，重定向地址为 %1。</translation>
    </message>
    <message>
        <source>Register an application there (%1) with the redirect address %2.</source>
        <translation>请在该处（%1）注册一个应用，重定向地址为 %2。</translation>
    </message>
    <message>
        <source>Import a &amp;file of another program…</source>
        <translation>导入其他程序的文件…(&amp;F)</translation>
    </message>
    <message>
        <source>WHAT TO KNOW BEFORE</source>
        <translation>开始前须知</translation>
    </message>
    <message>
        <source>Paste the address of the service or of its identity provider to begin.</source>
        <translation>请先粘贴服务或其身份提供方的地址。</translation>
    </message>
    <message>
        <source>Warder signs in once for each service, keeps the session alive, and hands short-lived tokens to your programs.</source>
        <translation>Warder 对每个服务只登录一次，保持会话有效，并向您的程序提供短期令牌。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AddProfileModel</name>
    <message>
        <source>Line %1 of the settings is no “key = value”.</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation>设置的第 %1 行不是“键 = 值”。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AgentModel</name>
    <message>
        <source>The agent had ended unexpectedly. It runs again.</source>
        <translation>代理曾意外退出，现已恢复运行。</translation>
    </message>
    <message>
        <source>Starting the agent again…</source>
        <translation>正在重新启动代理…</translation>
    </message>
    <message>
        <source>Looking for the agent…</source>
        <translation>正在寻找代理…</translation>
    </message>
    <message>
        <source>The agent does not run</source>
        <translation>代理未运行</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Locked: nothing is served</source>
        <translation>已锁定：不提供任何内容</translation>
    </message>
    <message numerus="yes">
        <source>Serving on %1 · %n requests today</source>
        <extracomment>%1 is the name of a socket</extracomment>
        <translation>
            <numerusform>经由 %1 提供 · 今天 %n 次请求</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent has ended unexpectedly and is being started again. Programs get no tokens for a moment.</source>
        <translation>代理意外退出，正在重新启动。程序暂时得不到令牌。</translation>
    </message>
    <message>
        <source>The agent was stopped: programs get no tokens until you start it again.</source>
        <translation>代理已被停止：在您重新启动它之前，程序得不到令牌。</translation>
    </message>
    <message>
        <source>The agent ends again and again, and starting it did not help. Its log may say why: %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>代理一再退出，重新启动也无济于事。其日志可能说明原因：%1</translation>
    </message>
    <message>
        <source>The agent has stopped: programs get no tokens until it runs again.</source>
        <translation>代理已停止：在它恢复运行之前，程序得不到令牌。</translation>
    </message>
    <message>
        <source>This token cannot be renewed: it holds until it ends. Sign in again before that.</source>
        <translation>此令牌无法续期：它在结束前一直有效。请在此之前重新登录。</translation>
    </message>
    <message>
        <source>The vault is not what Warder wrote last: records are missing, or older than others. Nothing is refreshed until you accept what is there.</source>
        <translation>保险库与 Warder 最后写入的内容不符：缺少记录，或有些记录比其他的旧。在您接受现有内容之前，不会续期任何内容。</translation>
    </message>
    <message>
        <source>An older copy of the vault was put back. Nothing is refreshed until you accept it.</source>
        <translation>放回了较旧的保险库副本。在您接受之前，不会续期任何内容。</translation>
    </message>
    <message>
        <source>The file settings.toml cannot be used (%1). The previous settings stay in force until Warder restarts.</source>
        <extracomment>%1 is what is wrong with the file</extracomment>
        <translation>无法使用 settings.toml 文件（%1）。在 Warder 重新启动之前，先前的设置继续有效。</translation>
    </message>
    <message>
        <source>The file settings.toml cannot be used (%1). Programs get no tokens until you correct or remove the file.</source>
        <translation>无法使用 settings.toml 文件（%1）。在您更正或删除该文件之前，程序得不到令牌。</translation>
    </message>
    <message>
        <source>Activity is not being recorded: %1</source>
        <translation>未在记录活动：%1</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AgentSettingsModel</name>
    <message>
        <source>A proxy begins with http:// or socks5://, or is the word env for what the environment says.</source>
        <translation>代理服务器地址以 http:// 或 socks5:// 开头，或填写 env 表示采用环境变量的设置。</translation>
    </message>
    <message>
        <source>This is no address of a proxy. One looks like http://proxy.example.com:3128</source>
        <translation>这不是代理服务器地址。正确的地址形如：http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Give the whole path of the file, from / on.</source>
        <translation>请给出从 / 开始的完整文件路径。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be in PEM form, with a line BEGIN CERTIFICATE.</source>
        <translation>此文件中没有证书。它必须是 PEM 格式，并含有 BEGIN CERTIFICATE 行。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::Autostart</name>
    <message>
        <source>%1 was not written by Warder and is left as it is. To decide it here, remove that file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 不是由 Warder 写入的，保持原样。要在此处决定，请删除该文件。</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>无法删除 %1：%2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ByHandForm</name>
    <message>
        <source>WHAT WARDER HAS TO KNOW</source>
        <translation>WARDER 需要知道的内容</translation>
    </message>
    <message>
        <source>%1 (may stay empty)</source>
        <extracomment>%1 is what a field is for</extracomment>
        <translation>%1（可以留空）</translation>
    </message>
</context>
<context>
    <name>warder::desktop::CheckModel</name>
    <message>
        <source>Asking the service whether it takes the token…</source>
        <translation>正在询问服务是否接受该令牌…</translation>
    </message>
    <message>
        <source>The service takes the token.</source>
        <translation>服务接受该令牌。</translation>
    </message>
    <message>
        <source>The service takes the token and knows you as %1.</source>
        <translation>服务接受该令牌，并识别您为 %1。</translation>
    </message>
    <message>
        <source>It says that this ends at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>它说此令牌于 %1 结束。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ClaimsModel</name>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>%1, in the token: %2</source>
        <extracomment>%1 is a time in UTC such as 2026-01-02T03:04:05Z, %2 the number that stands in the token</extracomment>
        <translation>%1，令牌中为：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is the name of a claim, %2 its value, %3 what it means</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ClipboardSettings</name>
    <message>
        <source>CLIPBOARD</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Take a copied token a&amp;way after</source>
        <translation>复制的令牌保留时间(&amp;W)</translation>
    </message>
    <message>
        <source>Seconds until a copied token is taken away</source>
        <translation>复制的令牌在多少秒后移除</translation>
    </message>
    <message>
        <source>(never)</source>
        <translation>（从不）</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>It is marked as secret, so that clipboard histories that know the mark leave it out.</source>
        <translation>它会被标记为机密，识别该标记的剪贴板历史记录会略过它。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ConsentPrompt</name>
    <message>
        <source>Warder</source>
        <translation>Warder</translation>
    </message>
    <message>
        <source>WHO ASKS</source>
        <translation>请求者</translation>
    </message>
    <message>
        <source>WHAT IT GETS</source>
        <translation>将得到的内容</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation>一次(&amp;O)</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>This &amp;session</source>
        <translation>本会话(&amp;S)</translation>
    </message>
    <message>
        <source>For this terminal session</source>
        <translation>本终端会话</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>for</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>&amp;Longer</source>
        <extracomment>%1 is a program or script</extracomment>
        <translation>更久(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>始终允许 %1(&amp;A)</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>更久</translation>
    </message>
    <message>
        <source>Always for %1</source>
        <translation>始终允许 %1</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>1 小时(&amp;H)</translation>
    </message>
    <message>
        <source>For &amp;8 hours</source>
        <translation>8 小时(&amp;8)</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>始终(&amp;A)</translation>
    </message>
    <message>
        <source>Closes and refuses in %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1 秒后关闭并拒绝</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ConsentSettings</name>
    <message>
        <source>WHO MAY HAVE TOKENS</source>
        <translation>谁可以得到令牌</translation>
    </message>
    <message>
        <source>Profiles that say n&amp;othing themselves:</source>
        <translation>自身未作规定的配置(&amp;O)：</translation>
    </message>
    <message>
        <source>Whether programs get tokens of profiles that say nothing themselves</source>
        <translation>程序能否得到自身未作规定的配置的令牌</translation>
    </message>
    <message>
        <source>It is the setting serve.consent of each profile: choose “Edit the settings…” there.</source>
        <translation>这是每个配置的 serve.consent 设置：请在那里选择“编辑设置…”。</translation>
    </message>
    <message>
        <source>What was allowed</source>
        <translation>已允许的内容</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>撤销(&amp;V)</translation>
    </message>
    <message>
        <source>Revoke what is chosen</source>
        <translation>撤销所选</translation>
    </message>
    <message>
        <source>Revoke &amp;everything</source>
        <translation>全部撤销(&amp;E)</translation>
    </message>
    <message>
        <source>Revoke everything</source>
        <translation>全部撤销</translation>
    </message>
    <message>
        <source>Programs get tokens</source>
        <translation>程序可得到令牌</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>先询问我</translation>
    </message>
    <message>
        <source>No program gets any</source>
        <translation>任何程序都得不到</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>This agent remembers nothing that was allowed.</source>
        <translation>此代理不记住任何已允许的内容。</translation>
    </message>
    <message>
        <source>Reading what was allowed…</source>
        <translation>正在读取已允许的内容…</translation>
    </message>
    <message>
        <source>Nothing is remembered: each program is asked about anew. What you allow for longer than once appears here.</source>
        <translation>没有记住任何内容：每个程序都会重新询问。您允许多次的内容会出现在这里。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::DesktopSettings</name>
    <message>
        <source>%1 cannot be read, so everything here is as it comes with Warder. Your next change replaces the file and keeps a copy beside it.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>无法读取 %1，因此这里均为 Warder 的默认设置。您的下一次更改将替换该文件，并在旁边保留一份副本。</translation>
    </message>
    <message>
        <source>These settings in %1 have values that cannot be, and are taken as they come with Warder: %2.</source>
        <extracomment>%1 is the path of a file, %2 a list of the names of settings</extracomment>
        <translation>%1 中的这些设置的值不可能成立，按 Warder 的默认值处理：%2。</translation>
    </message>
    <message>
        <source>%1 could not be written, so this holds until Warder ends: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>无法写入 %1，因此此设置仅在 Warder 退出前有效：%2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::DiagnosticsModel</name>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::DiagnosticsSettings</name>
    <message>
        <source>LOG AND DIAGNOSTICS</source>
        <translation>日志与诊断</translation>
    </message>
    <message>
        <source>The a&amp;gent logs</source>
        <translation>代理记录(&amp;G)</translation>
    </message>
    <message>
        <source>What the agent logs</source>
        <translation>代理记录的内容</translation>
    </message>
    <message>
        <source>Loo&amp;k at everything</source>
        <translation>检查一切(&amp;K)</translation>
    </message>
    <message>
        <source>Look at everything</source>
        <translation>检查一切</translation>
    </message>
    <message>
        <source>Sa&amp;ve this text…</source>
        <translation>保存此文本…(&amp;V)</translation>
    </message>
    <message>
        <source>Save this text…</source>
        <translation>保存此文本…</translation>
    </message>
    <message>
        <source>Cop&amp;y it</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>One text to read and to send along with a question. Secrets are never in it; names of profiles, hosts and people are replaced.</source>
        <translation>一份可阅读并随问题附上的文本。其中绝无机密；配置、主机和人员的名称均已替换。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Only what goes wrong</source>
        <translation>仅记录错误</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>所发生的事</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>每个步骤</translation>
    </message>
    <message>
        <source>The log is %1. Secrets never get into it.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>日志是 %1。机密绝不会写入其中。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>保存诊断</translation>
    </message>
</context>
<context>
    <name>warder::desktop::EndReminder</name>
    <message>
        <source>Warder</source>
        <extracomment>%1 is a profile&apos;s name, %2 a date or a time of day</extracomment>
        <translation>Warder</translation>
    </message>
    <message>
        <source>%1 ends: %2</source>
        <translation>%1 将结束：%2</translation>
    </message>
    <message>
        <source>Nothing can renew it. Sign in again or get a new token before then.</source>
        <translation>没有什么能续期它。请在此之前重新登录或获取新令牌。</translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>打开 Warder</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>warder::desktop::FoundCard</name>
    <message>
        <source>FOUND ON THIS MACHINE</source>
        <translation>在此计算机上发现</translation>
    </message>
    <message>
        <source>Warder can take over where these sign in. Your files stay as they are, and nothing is written before you choose.</source>
        <translation>Warder 可以接管这些程序的登录位置。您的文件保持原样，在您选择之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>%1 · with what is secret, for the vault</source>
        <extracomment>%1 is a list of names of profiles</extracomment>
        <translation>%1 · 连同机密内容，存入保险库</translation>
    </message>
    <message numerus="yes">
        <source>Add %n profiles</source>
        <translation>
            <numerusform>添加 %n 个配置</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Read aloud: %1 is a file</extracomment>
        <translation>来自 %1</translation>
    </message>
</context>
<context>
    <name>warder::desktop::FoundConfiguration</name>
    <message>
        <source>Variables whose names begin with FLYTE_</source>
        <translation>名称以 FLYTE_ 开头的变量</translation>
    </message>
</context>
<context>
    <name>warder::desktop::GrantsModel</name>
    <message>
        <source>ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>An unknown program</source>
        <translation>未知程序</translation>
    </message>
    <message>
        <source>Everything in a session of %1</source>
        <extracomment>%1 is the program that a terminal session began with</extracomment>
        <translation>%1 会话中的一切</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>the session ends</source>
        <translation>会话结束</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>%1 may have %2 of %3 until %4</source>
        <extracomment>Read aloud: %1 is a program, %2 what it may have, %3 a profile, %4 until when</extracomment>
        <translation>%1 可以得到 %3 的 %2，直到 %4</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>May have</source>
        <translation>可以得到</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ImportModel</name>
    <message>
        <source>%1 is no file, so nothing was read. Choose the configuration file itself.</source>
        <translation>%1 不是文件，因此未读取任何内容。请选择配置文件本身。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read (%2). Look at its permissions.</source>
        <translation>无法读取文件 %1（%2）。请查看其权限。</translation>
    </message>
    <message>
        <source>The file %1 is larger than 192 KiB, so it was not read. Import the part of it that is about signing in.</source>
        <translation>文件 %1 大于 192 KiB，因此未读取。请导入其中有关登录的部分。</translation>
    </message>
    <message>
        <source>There is nothing in %1 to make a profile of. Add one by its address instead.</source>
        <translation>%1 中没有可制成配置的内容。请改为通过地址添加。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ImportPage</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>导入配置</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>This is what %1 says. Nothing is written until you import it, and the file itself stays as it is.</source>
        <translation>这是 %1 的内容。在您导入之前不会写入任何内容，文件本身保持原样。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n profile(s)</source>
        <translation>
            <numerusform>导入 %n 个配置(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::InstalledToolsModel</name>
    <message>
        <source>%1 for %2, in %3</source>
        <extracomment>Read aloud: %1 is a tool, %2 a profile, %3 the path of a file</extracomment>
        <translation>%1 用于 %2，位于 %3</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>warder::desktop::KindGrid</name>
    <message>
        <source>What you can begin with</source>
        <translation>可以从这些开始</translation>
    </message>
    <message>
        <source>OR CHOOSE WHAT IT IS</source>
        <translation>或选择类型</translation>
    </message>
</context>
<context>
    <name>warder::desktop::LifeBar</name>
    <message>
        <source>%1 percent left</source>
        <translation>剩余 %1%</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>没有剩余</translation>
    </message>
</context>
<context>
    <name>warder::desktop::LockSettings</name>
    <message>
        <source>LOCKING</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Locked, Warder gives out nothing and holds no secret in memory.</source>
        <translation>锁定后，Warder 不提供任何内容，内存中也不保留机密。</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>立即锁定(&amp;K)</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Lock when I have not &amp;used it for</source>
        <translation>未使用多久后锁定(&amp;U)</translation>
    </message>
    <message>
        <source>Lock after this many minutes without use</source>
        <translation>多少分钟未使用后锁定</translation>
    </message>
    <message>
        <source>(never)</source>
        <translation>（从不）</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Lock before the machine &amp;sleeps</source>
        <translation>计算机睡眠前锁定(&amp;S)</translation>
    </message>
    <message>
        <source>Lock before the machine sleeps</source>
        <translation>计算机睡眠前锁定</translation>
    </message>
    <message>
        <source>Lock when the s&amp;creen is locked</source>
        <translation>屏幕锁定时锁定(&amp;C)</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>屏幕锁定时锁定</translation>
    </message>
    <message>
        <source>What programs ask for by themselves does not count as use. A locked Warder serves nobody, so a job that runs at night gets no token.</source>
        <translation>程序自行请求的不算使用。锁定的 Warder 不为任何人服务，因此夜间运行的任务得不到令牌。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::MainWindow</name>
    <message>
        <source>Warder</source>
        <translation>Warder</translation>
    </message>
    <message>
        <source>+ &amp;Add</source>
        <translation>+ 添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>添加配置</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>设置(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit and &amp;stop serving</source>
        <translation>退出并停止服务(&amp;S)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>复制令牌(&amp;C)</translation>
    </message>
    <message>
        <source>More for this profile</source>
        <translation>此配置的更多操作</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>命令已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>诊断已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Warder cannot add anything just now. Unlock it or start its agent, then open the link again.</source>
        <translation>Warder 现在无法添加任何内容。请解锁或启动其代理，然后再次打开链接。</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重新启动(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;What can be done…</source>
        <translation>可以做什么…(&amp;W)</translation>
    </message>
    <message>
        <source>Un&amp;lock…</source>
        <translation>解锁…(&amp;L)</translation>
    </message>
    <message>
        <source>Agent not running</source>
        <translation>代理未运行</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>关闭(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>立即续期(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>解锁…(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>隐藏(&amp;D)</translation>
    </message>
    <message>
        <source>Reading the profiles…</source>
        <translation>正在读取配置…</translation>
    </message>
    <message numerus="yes">
        <source>The token is in the clipboard. It is taken away again in %n seconds.</source>
        <translation>
            <numerusform>令牌在剪贴板中。%n 秒后移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is in the clipboard, and stays there until something else is copied.</source>
        <translation>令牌在剪贴板中，直到复制其他内容为止。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address instead.</source>
        <translation>无法启动浏览器。请改为复制地址。</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) imported. Sign in to use them.</source>
        <translation>
            <numerusform>已导入 %n 个配置。请登录后使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile is in %1, without secrets.</source>
        <translation>配置已保存到 %1，不含机密。</translation>
    </message>
    <message>
        <source>%1 is there. It has no session of its own yet: sign in to use it.</source>
        <translation>%1 已就绪。它还没有自己的会话：请登录后使用。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Warder is locked</source>
        <translation>Warder 已锁定</translation>
    </message>
    <message>
        <source>It gives out nothing and holds no secret in memory until you unlock it. Sessions go on from where they were.</source>
        <translation>在您解锁之前，它不提供任何内容，内存中也不保留机密。会话将从原处继续。</translation>
    </message>
    <message>
        <source>The profiles could not be read</source>
        <translation>无法读取配置</translation>
    </message>
    <message>
        <source>&amp;Accept this vault</source>
        <translation>接受此保险库(&amp;A)</translation>
    </message>
</context>
<context>
    <name>warder::desktop::MessageBanner</name>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1 is what a server said, in its own words</extracomment>
        <translation>服务器说：“%1”</translation>
    </message>
</context>
<context>
    <name>warder::desktop::NetworkSettings</name>
    <message>
        <source>NETWORK</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>For every profile that says nothing else itself. The setting is http.proxy or http.ca_file there.</source>
        <translation>适用于自身未另作规定的所有配置。那里的设置是 http.proxy 或 http.ca_file。</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理服务器(&amp;X)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理服务器</translation>
    </message>
    <message>
        <source>Empty for none; env for what the environment of the agent says. This machine itself is always reached without.</source>
        <translation>留空表示不使用；env 表示采用代理环境的设置。此计算机自身始终直接访问。</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>证书(&amp;C)</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>A PEM file of authorities that are trusted beside those of the system. Empty for the system alone.</source>
        <translation>PEM 文件，含有除系统之外受信任的机构。留空则仅使用系统的。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::NotificationSettings</name>
    <message>
        <source>NOTIFICATIONS</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>A profile needs a &amp;sign-in</source>
        <translation>配置需要登录(&amp;S)</translation>
    </message>
    <message>
        <source>A profile needs a sign-in</source>
        <translation>配置需要登录</translation>
    </message>
    <message>
        <source>A token will &amp;end that nothing renews</source>
        <translation>无法续期的令牌即将结束(&amp;E)</translation>
    </message>
    <message>
        <source>A token will end that nothing renews</source>
        <translation>无法续期的令牌即将结束</translation>
    </message>
    <message>
        <source>A &amp;program took a token, for profiles that want it told</source>
        <translation>程序取走了令牌（针对希望告知的配置）(&amp;P)</translation>
    </message>
    <message>
        <source>A program took a token, for profiles that want it told</source>
        <translation>程序取走了令牌（针对希望告知的配置）</translation>
    </message>
    <message>
        <source>It is the setting serve.notify of each profile: choose “Edit the settings…” there.</source>
        <translation>这是每个配置的 serve.notify 设置：请在那里选择“编辑设置…”。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::Notifier</name>
    <message>
        <source>%1 needs a sign-in</source>
        <translation>%1 需要登录</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles need a sign-in</source>
        <translation>
            <numerusform>%n 个配置需要登录</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>打开 Warder</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in to all</source>
        <translation>全部登录</translation>
    </message>
    <message>
        <source>Warder</source>
        <translation>Warder</translation>
    </message>
    <message>
        <source>Programs that use it get no token until you sign in.</source>
        <translation>在您登录之前，使用它的程序得不到令牌。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warder::desktop::OverviewPage</name>
    <message>
        <source>ACCESS TOKEN</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>IDENTITY</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>The provider has not said who this is.</source>
        <translation>提供方没有说明这是谁。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>SERVED AS</source>
        <translation>提供形式</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>No program has asked yet.</source>
        <translation>尚无程序请求过。</translation>
    </message>
    <message>
        <source>%1 — not granted</source>
        <translation>%1 — 未授予</translation>
    </message>
    <message>
        <source>None were granted yet.</source>
        <translation>尚未授予任何作用域。</translation>
    </message>
    <message>
        <source>signature verified</source>
        <translation>签名已验证</translation>
    </message>
    <message>
        <source>signature not checked</source>
        <translation>签名未检查</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileActions</name>
    <message>
        <source>More for this profile</source>
        <translation>此配置的更多操作</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>用浏览器登录(&amp;B)</translation>
    </message>
    <message>
        <source>Sign in on another &amp;device</source>
        <translation>在另一台设备上登录(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;fresh now</source>
        <translation>立即续期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Check with the service</source>
        <translation>向服务检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit the settings…</source>
        <translation>编辑设置…(&amp;E)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove the profile…</source>
        <translation>删除配置…(&amp;R)</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>重新登录(&amp;A)</translation>
    </message>
    <message>
        <source>Du&amp;plicate…</source>
        <translation>复制配置…(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;xport without secrets…</source>
        <translation>导出（不含机密）…(&amp;X)</translation>
    </message>
    <message>
        <source>Open the service&apos;s &amp;web page</source>
        <translation>打开服务的网页(&amp;W)</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileCopies</name>
    <message>
        <source>The profile cannot be called %1: the name is taken, or has other characters than a-z, 0-9, dots, dashes and underscores. %2 would do.</source>
        <translation>配置不能命名为 %1：名称已被占用，或含有 a-z、0-9、点、连字符和下划线之外的字符。可以用 %2。</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Choose another place.</source>
        <translation>无法写入文件 %1（%2）。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileEditModel</name>
    <message>
        <source>%1 has its default again.</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>%1 已恢复默认值。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>The client secret is gone.</source>
        <translation>客户端密钥已移除。</translation>
    </message>
    <message>
        <source>The client secret is in the vault.</source>
        <translation>客户端密钥已存入保险库。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileEditor</name>
    <message>
        <source>Every setting of this profile. A value is saved when you leave it, and an empty one means the default. Comments and order of the file stay as they are.</source>
        <translation>此配置的每项设置。离开时保存值，空值表示默认值。文件的注释和顺序保持原样。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>完成(&amp;N)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>SETTINGS</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings of the profile</source>
        <translation>配置的设置</translation>
    </message>
    <message>
        <source>CLIENT SECRET</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Client secret, where the provider gave one: it goes into the vault and is never shown again.</source>
        <translation>客户端密钥（如果提供方给了）：它会存入保险库，不再显示。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保存它(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the client secret</source>
        <translation>保存客户端密钥</translation>
    </message>
    <message>
        <source>Reading the profile…</source>
        <translation>正在读取配置…</translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation>显示文件(&amp;F)</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>The profile&apos;s file as it would be</source>
        <translation>配置文件将成为的样子</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileKeysModel</name>
    <message>
        <source>%1: empty</source>
        <extracomment>Read aloud: %1 is a setting, %2 its value</extracomment>
        <translation>%1：空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>this profile</source>
        <translation>此配置</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>您的设置</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>设置于</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileListModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud: %1 is a profile, %2 its host, %3 its state in words, %4 the time left</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 left</source>
        <translation>%1，%2，%3，剩余 %4</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileOrderModel</name>
    <message>
        <source>Needs you</source>
        <translation>需要您</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileSide</name>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>搜索配置</translation>
    </message>
    <message>
        <source>How the list is grouped and sorted</source>
        <translation>列表的分组和排序方式</translation>
    </message>
    <message>
        <source>Group, sort, show one tag</source>
        <translation>分组、排序、显示某个标签</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>N&amp;othing</source>
        <translation>不分组(&amp;O)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>&amp;Your own order</source>
        <translation>自定义顺序(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>What &amp;ends first</source>
        <translation>先结束的在前(&amp;E)</translation>
    </message>
    <message>
        <source>What needs &amp;attention first</source>
        <translation>需要注意的在前(&amp;A)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>A&amp;ll profiles</source>
        <translation>所有配置(&amp;L)</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <extracomment>%1 is a tag</extracomment>
        <translation>仅“%1”</translation>
    </message>
    <message>
        <source>Locked. The profiles appear here again once you unlock Warder.</source>
        <translation>已锁定。解锁 Warder 后配置会重新出现在这里。</translation>
    </message>
    <message>
        <source>The profiles could not be read. %1</source>
        <extracomment>%1 is one or two whole sentences</extracomment>
        <translation>无法读取配置。%1</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>There are no profiles yet.</source>
        <translation>还没有配置。</translation>
    </message>
    <message>
        <source>Reading the profiles…</source>
        <translation>正在读取配置…</translation>
    </message>
    <message>
        <source>No profile has the tag “%1” any more.</source>
        <translation>已没有配置带有标签“%1”。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1 is what somebody searches for</extracomment>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>全部显示(&amp;L)</translation>
    </message>
    <message>
        <source>Only “%1” ✕</source>
        <extracomment>A button that takes the choice away; %1 is a tag</extracomment>
        <translation>仅“%1” ✕</translation>
    </message>
    <message>
        <source>Show all profiles, not only “%1”</source>
        <translation>显示所有配置，而不只是“%1”</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileTabs</name>
    <message>
        <source>Pages of the profile</source>
        <translation>配置的页面</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>概览(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Us&amp;e it</source>
        <translation>使用(&amp;E)</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>活动(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>warder::desktop::PromptDialog</name>
    <message>
        <source>Warder</source>
        <translation>Warder</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Without an answer it is refused after 30 seconds.</source>
        <translation>如无回答，30 秒后拒绝。</translation>
    </message>
    <message>
        <source>Unlock Warder</source>
        <translation>解锁 Warder</translation>
    </message>
    <message>
        <source>The passphrase opens the vault with your sessions.</source>
        <translation>密码短语用于打开含有您会话的保险库。</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>Is this meant?</source>
        <translation>这是您的意图吗？</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>允许(&amp;A)</translation>
    </message>
    <message>
        <source>That was not the passphrase. Type it again.</source>
        <translation>密码短语不对。请重新输入。</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>选择密码短语</translation>
    </message>
    <message>
        <source>It seals the vault with your sessions, and you type it each time the agent starts. If you forget it, you sign in everywhere again.</source>
        <translation>它封存含有您会话的保险库，每次启动代理时都要输入。如果忘记，需在各处重新登录。</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>warder::desktop::QrView</name>
    <message>
        <source>QR code with the address to sign in at</source>
        <translation>含登录地址的二维码</translation>
    </message>
</context>
<context>
    <name>warder::desktop::RemovalText</name>
    <message>
        <source>The token that you gave is deleted from the vault. At the service it stays valid until it ends or somebody revokes it there.</source>
        <translation>您给的令牌将从保险库删除。在服务上它仍然有效，直到结束或在那里被撤销。</translation>
    </message>
    <message>
        <source>The tokens of its command are forgotten; what the command signs in with is not touched.</source>
        <translation>其命令的令牌将被忘记；命令用于登录的内容不受影响。</translation>
    </message>
    <message>
        <source>Its cookies are forgotten. The session at the service goes on until it ends by itself or you sign out there.</source>
        <translation>其 Cookie 将被忘记。服务上的会话会继续，直到自行结束或您在那里退出登录。</translation>
    </message>
    <message>
        <source>Its session is ended at the service, and its token is forgotten.</source>
        <translation>其会话将在服务上结束，其令牌将被忘记。</translation>
    </message>
    <message>
        <source>The provider is asked to revoke the session, where it can do that. Refresh token and access tokens are forgotten.</source>
        <translation>如果提供方支持，将请求其撤销会话。续期令牌和访问令牌将被忘记。</translation>
    </message>
    <message>
        <source>The provider is asked to revoke the access token, where it can do that, and Warder forgets it.</source>
        <translation>如果提供方支持，将请求其撤销访问令牌，Warder 会忘记它。</translation>
    </message>
    <message>
        <source>Remove %1? Its file is deleted, and programs that ask for it get an error from then on.</source>
        <translation>删除 %1？其文件将被删除，此后请求它的程序将得到错误。</translation>
    </message>
    <message>
        <source>What programs were allowed to have of it is forgotten too.</source>
        <translation>程序获准得到的内容也会被忘记。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SecretField</name>
    <message>
        <source>The token, hidden</source>
        <translation>令牌，已隐藏</translation>
    </message>
    <message>
        <source>&amp;Hold to show</source>
        <translation>按住以显示(&amp;H)</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>The token is shown for as long as the button or the space bar is held.</source>
        <translation>按住按钮或空格键期间显示令牌。</translation>
    </message>
    <message>
        <source>It is taken out of the clipboard again after 30 seconds.</source>
        <translation>30 秒后会从剪贴板移除。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ServingSettings</name>
    <message>
        <source>SOCKETS FOR ELSEWHERE</source>
        <translation>供他处使用的套接字</translation>
    </message>
    <message>
        <source>A socket that gives out the tokens of a few profiles and nothing else, to be forwarded to another machine or into a container. Make one with: warder socket add PATH --profile P</source>
        <translation>只提供少数配置的令牌的套接字，用于转发到另一台机器或容器。创建命令：warder socket add PATH --profile P</translation>
    </message>
    <message>
        <source>Sockets for elsewhere</source>
        <translation>供他处使用的套接字</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the chosen socket</source>
        <translation>移除所选套接字</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>再试一次(&amp;Y)</translation>
    </message>
    <message>
        <source>This agent makes no sockets for elsewhere.</source>
        <translation>此代理不创建供他处使用的套接字。</translation>
    </message>
    <message>
        <source>Reading the sockets…</source>
        <translation>正在读取套接字…</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>没有。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SettingsModel</name>
    <message>
        <source>The keyring of your desktop keeps the vault&apos;s key: whoever can open that can open the vault.</source>
        <translation>桌面的密钥环保管保险库的密钥：能打开它的人就能打开保险库。</translation>
    </message>
    <message>
        <source>A passphrase protects the vault: nobody can read it without, wherever a copy of it goes.</source>
        <translation>密码短语保护保险库：无论副本到了哪里，没有它谁也无法读取。</translation>
    </message>
    <message>
        <source>A key file beside the vault protects it from nobody who can read your files, but keeps it apart from copies of the vault alone.</source>
        <translation>保险库旁的密钥文件不能防范能读取您文件的人，但能使密钥与单独的保险库副本分开。</translation>
    </message>
    <message>
        <source>Nobody has said yet who keeps the vault&apos;s key.</source>
        <translation>尚未说明由谁保管保险库的密钥。</translation>
    </message>
    <message>
        <source>Every program of yours may have the tokens of: %1.</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>您的每个程序都可以得到以下配置的令牌：%1。</translation>
    </message>
    <message>
        <source>You are asked about each program for: %1.</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>以下配置会就每个程序询问您：%1。</translation>
    </message>
    <message>
        <source>No program gets the tokens of: %1.</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>任何程序都得不到以下配置的令牌：%1。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SettingsPage</name>
    <message>
        <source>Do&amp;ne</source>
        <translation>完成(&amp;N)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置的页面</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SetupModel</name>
    <message>
        <source>Looking at what would change…</source>
        <translation>正在查看将更改的内容…</translation>
    </message>
    <message>
        <source>A link %1 to %2</source>
        <extracomment>%1 and %2 are paths</extracomment>
        <translation>从 %1 到 %2 的链接</translation>
    </message>
    <message>
        <source>In the profile: %1 = %2</source>
        <extracomment>%1 is a setting of the profile, %2 its value</extracomment>
        <translation>在配置中：%1 = %2</translation>
    </message>
    <message>
        <source>This file is yours to edit: add these lines.</source>
        <translation>此文件由您编辑：请添加这些行。</translation>
    </message>
    <message>
        <source>This would change. A copy of what is there now is kept beside it.</source>
        <translation>将作此更改。现有内容的副本会保留在旁边。</translation>
    </message>
    <message>
        <source>It is set up already.</source>
        <translation>已经设置好了。</translation>
    </message>
    <message>
        <source>%1 asks Warder now. To take that back, run: warder setup %1 --undo</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 现在会向 Warder 请求。要撤回，请运行：warder setup %1 --undo</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SigninModel</name>
    <message>
        <source>Get the token</source>
        <translation>得到令牌</translation>
    </message>
    <message>
        <source>Check whether the server takes it</source>
        <translation>检查服务器是否接受</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存它</translation>
    </message>
    <message>
        <source>Find the provider</source>
        <translation>寻找提供方</translation>
    </message>
    <message>
        <source>Ask for a code</source>
        <translation>请求代码</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>打开浏览器</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>等待您</translation>
    </message>
    <message>
        <source>Fetch the tokens</source>
        <translation>获取令牌</translation>
    </message>
    <message>
        <source>Check who signed in</source>
        <translation>检查登录者是谁</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>保存会话</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SigninPage</name>
    <message>
        <source>STEPS</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>打开页面(&amp;O)</translation>
    </message>
    <message>
        <source>Copy addr&amp;ess</source>
        <translation>复制地址(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>SIGN IN ON ANY DEVICE</source>
        <translation>在任意设备上登录</translation>
    </message>
    <message>
        <source>Copy co&amp;de</source>
        <translation>复制代码(&amp;D)</translation>
    </message>
    <message>
        <source>Scan with a phone</source>
        <translation>用手机扫描</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open %1 and enter</source>
        <translation>打开 %1 并输入</translation>
    </message>
    <message>
        <source>No phone, no second screen? Use a &amp;browser here instead</source>
        <translation>没有手机或第二块屏幕？改用这里的浏览器(&amp;B)</translation>
    </message>
    <message>
        <source>No browser here? Sign in on another &amp;device instead</source>
        <translation>这里没有浏览器？改在另一台设备上登录(&amp;D)</translation>
    </message>
    <message>
        <source>YOUR TOKEN</source>
        <translation>您的令牌</translation>
    </message>
    <message>
        <source>Sign in on the page, then copy its session cookies from the browser&apos;s developer tools.</source>
        <translation>请在页面上登录，然后从浏览器的开发者工具复制其会话 Cookie。</translation>
    </message>
    <message>
        <source>The service gives its token to you, not to Warder: paste it once, and Warder keeps it in the vault.</source>
        <translation>服务把令牌交给您而非 Warder：粘贴一次，Warder 就会将其保存在保险库中。</translation>
    </message>
    <message>
        <source>The coo&amp;kies, as NAME=VALUE:</source>
        <translation>Cookie，格式为 NAME=VALUE(&amp;K)：</translation>
    </message>
    <message>
        <source>To&amp;ken:</source>
        <translation>令牌(&amp;K)：</translation>
    </message>
    <message>
        <source>Session cookies</source>
        <translation>会话 Cookie</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>SIGN IN WITH YOUR BROWSER</source>
        <translation>用您的浏览器登录</translation>
    </message>
    <message>
        <source>NOTHING TO DO</source>
        <translation>无需操作</translation>
    </message>
    <message>
        <source>Address at which the sign-in ended</source>
        <translation>登录结束时的地址</translation>
    </message>
    <message>
        <source>Warder fetches the token by itself.</source>
        <translation>Warder 会自行获取令牌。</translation>
    </message>
    <message>
        <source>Asking the provider where its page is…</source>
        <translation>正在询问提供方其页面的位置…</translation>
    </message>
    <message>
        <source>After signing in, the browser ends on a page that says you are not authenticated. That is as it should be: copy that page&apos;s whole address.</source>
        <translation>登录后，浏览器会停在一个显示您未经身份验证的页面。这是正常的：请复制该页面的完整地址。</translation>
    </message>
    <message>
        <source>Your browser shows the provider&apos;s own page. Come back when it says that you are signed in.</source>
        <translation>您的浏览器会显示提供方自己的页面。当它说您已登录时请返回。</translation>
    </message>
    <message>
        <source>That page&apos;s address, within two &amp;minutes:</source>
        <translation>该页面的地址（两分钟内）(&amp;M)：</translation>
    </message>
    <message>
        <source>Signed in on another co&amp;mputer? Its browser ends on a page that does not open. Paste that page&apos;s address:</source>
        <translation>在另一台计算机上登录了？其浏览器会停在一个打不开的页面。请粘贴该页面的地址(&amp;M)：</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is a step, %2 how far it is</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The code ends in %1. Compare it with the code that the page shows before you agree.</source>
        <translation>代码将在 %1 后结束。同意之前请与页面显示的代码比对。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SigninStrip</name>
    <message>
        <source>Sign-ins that go on at the same time</source>
        <translation>同时进行的登录</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>A sign-in beside others: %1 is a sign for how far it is, %2 the profile, %3 how far it is</extracomment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is a profile, %2 how far its sign-in is</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>稍后进行</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SocketsModel</name>
    <message>
        <source>%1 (access tokens only)</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>%1（仅访问令牌）</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n 个已连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>Gives out</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>warder::desktop::StatePill</name>
    <message>
        <source>State: %1</source>
        <extracomment>Read aloud: %1 is the state of a profile</extracomment>
        <translation>状态：%1</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TimelineLegend</name>
    <message>
        <source>What the signs mean</source>
        <translation>符号的含义</translation>
    </message>
    <message>
        <source>token held before</source>
        <translation>此前持有的令牌</translation>
    </message>
    <message>
        <source>held now</source>
        <translation>现在持有</translation>
    </message>
    <message>
        <source>held now, not renewed</source>
        <translation>现在持有，未续期</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>no token, renewal failed</source>
        <translation>无令牌，续期失败</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>session, if renewed as planned</source>
        <translation>会话（如按计划续期）</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>renewal failed</source>
        <translation>续期失败</translation>
    </message>
    <message>
        <source>refused by a service</source>
        <translation>被服务拒绝</translation>
    </message>
    <message>
        <source>next try</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source>will end</source>
        <translation>将结束</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>会话已结束</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TimelineModel</name>
    <message>
        <source>What happened before could not be read. %1</source>
        <extracomment>%1 is one or two whole sentences</extracomment>
        <translation>无法读取之前发生的事。%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are instants: &quot;Tuesday, 24 November 2026, 07:00 to Wed 25, 01:00&quot;</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a profile, %2 what happened there and when</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TimelinePage</name>
    <message>
        <source>Point at something, or move with the arrow keys, to read what it is. Ctrl and the wheel, or + and −, zoom.</source>
        <translation>指向某处或用方向键移动，即可读到其内容。Ctrl 加滚轮，或 + 和 −，可缩放。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>现在(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;6 h</source>
        <extracomment>Six hours; the &amp; marks the key that chooses it</extracomment>
        <translation>6 小时(&amp;6)</translation>
    </message>
    <message>
        <source>&amp;18 h</source>
        <translation>18 小时(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;7 days</source>
        <translation>7 天(&amp;7)</translation>
    </message>
    <message>
        <source>Looking for the agent…</source>
        <translation>正在寻找代理…</translation>
    </message>
    <message>
        <source>The agent is not there</source>
        <translation>代理不在</translation>
    </message>
    <message>
        <source>Without it nobody knows what was held and what is planned.</source>
        <translation>没有它，无人知道曾持有什么、计划了什么。</translation>
    </message>
    <message>
        <source>Warder is locked</source>
        <translation>Warder 已锁定</translation>
    </message>
    <message>
        <source>What was held and what is planned is shown again once you unlock it.</source>
        <translation>解锁后会重新显示曾持有和已计划的内容。</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>解锁…(&amp;U)</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>正在读取发生的事…</translation>
    </message>
    <message>
        <source>There are no profiles yet</source>
        <translation>还没有配置</translation>
    </message>
    <message>
        <source>Once there is one, this page shows when its tokens were renewed, when they end, and whether they last through the night.</source>
        <translation>有了配置后，此页面会显示其令牌何时续期、何时结束，以及能否撑过夜晚。</translation>
    </message>
    <message>
        <source>Add a pr&amp;ofile</source>
        <translation>添加配置(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重新启动(&amp;R)</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>Nothing held</source>
        <translation>未持有</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Arrow keys move between profiles and their events.</source>
        <translation>方向键在配置及其事件之间移动。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a profile, %2 what is below the pointer, in whole sentences</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TokenModel</name>
    <message>
        <source>There is no token to look at until somebody signs in.</source>
        <translation>有人登录之前没有可查看的令牌。</translation>
    </message>
    <message>
        <source>There is no ID token. A provider gives one where the scope openid is asked for.</source>
        <translation>没有 ID 令牌。请求作用域 openid 时提供方才会给出。</translation>
    </message>
    <message>
        <source>Opaque</source>
        <translation>不透明</translation>
    </message>
    <message>
        <source>This token is no JWT: it says nothing by itself, and only the service that it is for can tell what it is worth.</source>
        <translation>此令牌不是 JWT：它自身不说明任何内容，只有它所属的服务知道其价值。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>The provider&apos;s keys are asked for, to see whether the signature holds.</source>
        <translation>正在请求提供方的密钥，以查看签名是否成立。</translation>
    </message>
    <message>
        <source>The agent is too old to check it.</source>
        <translation>代理过旧，无法检查。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Whether the signature holds is not known. %1</source>
        <translation>不知道签名是否成立。%1</translation>
    </message>
    <message>
        <source>The signature holds: signed with %1 by a key of the provider that has no name.</source>
        <extracomment>%1 is an algorithm such as RS256, %2 the name of a key</extracomment>
        <translation>签名成立：由提供方的一个无名密钥以 %1 签名。</translation>
    </message>
    <message>
        <source>The signature holds: signed with %1 by the provider&apos;s key %2.</source>
        <translation>签名成立：由提供方的密钥 %2 以 %1 签名。</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation>签名已验证</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>不可接受</translation>
    </message>
    <message>
        <source>Signature refused</source>
        <translation>签名被拒绝</translation>
    </message>
    <message>
        <source>Asked for and not granted: %1. What needs that scope will be refused.</source>
        <translation>已请求但未授予：%1。需要该作用域的操作会被拒绝。</translation>
    </message>
    <message>
        <source>The profile asks for the audience %1, and the token names none.</source>
        <translation>配置请求受众 %1，而令牌未指明受众。</translation>
    </message>
    <message>
        <source>The profile asks for the audience %1, and the token is for %2.</source>
        <translation>配置请求受众 %1，而令牌用于 %2。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TokenPage</name>
    <message>
        <source>Access to&amp;ken</source>
        <translation>访问令牌(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;ID token</source>
        <translation>ID 令牌(&amp;I)</translation>
    </message>
    <message>
        <source>SIGNATURE</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>WHAT IT SAYS</source>
        <translation>它说了什么</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>令牌的声明</translation>
    </message>
    <message>
        <source>THE TOKEN ITSELF</source>
        <translation>令牌本身</translation>
    </message>
    <message>
        <source>Whoever has this text is you until it ends. Showing and copying it is recorded in Activity.</source>
        <translation>持有此文本的人在其结束前就等于您。显示和复制它会记录在“活动”中。</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>Reading the token…</source>
        <translation>正在读取令牌…</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ToolsSettings</name>
    <message>
        <source>PROGRAMS THAT WERE SET UP</source>
        <translation>已设置的程序</translation>
    </message>
    <message>
        <source>What “Set up for me” and warder setup have changed in files of other programs. Undoing puts back what was there before.</source>
        <translation>“为我设置”和 warder setup 在其他程序的文件中所作的更改。撤消会恢复原来的内容。</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>Programs that were set up</source>
        <translation>已设置的程序</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>Undo what was set up</source>
        <translation>撤消所作的设置</translation>
    </message>
</context>
<context>
    <name>warder::desktop::Tray</name>
    <message numerus="yes">
        <source>Sign in to all %n</source>
        <translation>
            <numerusform>全部登录（%n 个）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the window…</source>
        <translation>
            <numerusform>窗口中还有 %n 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>打开 Warder</translation>
    </message>
    <message>
        <source>Start the agent</source>
        <translation>启动代理</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quit and stop serving</source>
        <translation>退出并停止服务</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>立即续期</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>Go on serving</source>
        <translation>继续服务</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>8 小时</translation>
    </message>
</context>
<context>
    <name>warder::desktop::UseItPage</name>
    <message>
        <source>WHAT WOULD CHANGE</source>
        <translation>将更改的内容</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将更改的内容</translation>
    </message>
    <message>
        <source>&amp;Write it</source>
        <translation>写入(&amp;W)</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>关闭(&amp;S)</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>复制用于 %1 的命令</translation>
    </message>
    <message>
        <source>Set up for me…</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>为我设置…</translation>
    </message>
    <message>
        <source>Set up %1 for me</source>
        <translation>为我设置 %1</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
</context>
<context>
    <name>warder::desktop::UseNotice</name>
    <message>
        <source>Warder</source>
        <extracomment>%1 is a program&apos;s name, %2 a profile&apos;s</extracomment>
        <translation>Warder</translation>
    </message>
    <message>
        <source>%1 took a token of %2</source>
        <translation>%1 取走了 %2 的令牌</translation>
    </message>
    <message>
        <source>Open Warder to see what else it took, or to be asked first.</source>
        <translation>打开 Warder 查看它还取走了什么，或改为先询问。</translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>打开 Warder</translation>
    </message>
</context>
<context>
    <name>warder::desktop::VaultPage</name>
    <message>
        <source>Choose how Warder protects what it keeps</source>
        <translation>选择 Warder 如何保护其保存的内容</translation>
    </message>
    <message>
        <source>Warder keeps sessions in an encrypted vault. No keyring answers here that could keep the vault&apos;s key, so you choose who does. You can change this later.</source>
        <translation>Warder 将会话保存在加密的保险库中。这里没有可保管保险库密钥的密钥环，因此由您选择由谁保管。以后可以更改。</translation>
    </message>
    <message>
        <source>A PASSPHRASE</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Without it nobody can read the vault, wherever a copy of it goes. You type it once each time the agent starts. If you forget it, you sign in everywhere again.</source>
        <translation>无论副本到了哪里，没有它谁也无法读取保险库。每次启动代理时输入一次。如果忘记，需在各处重新登录。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再输入一次(&amp;A)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>使用此密码短语(&amp;U)</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>使用此密码短语</translation>
    </message>
    <message>
        <source>A KEY FILE</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>The key lies in a file that only your account may read, and Warder never asks you for anything. It protects from other users of this computer, and a copy of the vault without the key file is worth nothing. It does not protect from somebody who has this disk or a backup with both files, nor from programs that run as you.</source>
        <translation>密钥存放在只有您的帐户可读的文件中，Warder 从不询问您。它可防范此计算机的其他用户，没有密钥文件的保险库副本毫无价值。它不能防范拥有此磁盘或含有两个文件的备份的人，也不能防范以您身份运行的程序。</translation>
    </message>
    <message>
        <source>Use a &amp;key file</source>
        <translation>使用密钥文件(&amp;K)</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>使用密钥文件</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>两次输入还不一致。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::VaultReset</name>
    <message>
        <source>There was no vault yet, so there was nothing to begin anew.</source>
        <translation>还没有保险库，因此没有什么需要重新开始。</translation>
    </message>
    <message>
        <source>The vault is empty, and the profiles are as they were. The old vault is kept in %1. Sign in to the profiles again.</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>保险库是空的，配置保持原样。旧保险库保留在 %1。请重新登录各配置。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::VaultSettings</name>
    <message>
        <source>THE VAULT</source>
        <translation>保险库</translation>
    </message>
    <message>
        <source>Protect it by a &amp;passphrase…</source>
        <translation>用密码短语保护…(&amp;P)</translation>
    </message>
    <message>
        <source>Protect it by a passphrase…</source>
        <translation>用密码短语保护…</translation>
    </message>
    <message>
        <source>Keep the key in the key&amp;ring</source>
        <translation>将密钥保存在密钥环中(&amp;R)</translation>
    </message>
    <message>
        <source>Keep the key in the keyring</source>
        <translation>将密钥保存在密钥环中</translation>
    </message>
    <message>
        <source>Keep the key in a &amp;file</source>
        <translation>将密钥保存在文件中(&amp;F)</translation>
    </message>
    <message>
        <source>Keep the key in a file</source>
        <translation>将密钥保存在文件中</translation>
    </message>
    <message>
        <source>New passp&amp;hrase</source>
        <translation>新密码短语(&amp;H)</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密码短语</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>再次输入(&amp;M)</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>再次输入新密码短语</translation>
    </message>
    <message>
        <source>Set &amp;the passphrase</source>
        <translation>设置密码短语(&amp;T)</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>设置密码短语</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>取消(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Start with an empty &amp;vault…</source>
        <translation>从空保险库开始…(&amp;V)</translation>
    </message>
    <message>
        <source>Start with an empty vault…</source>
        <translation>从空保险库开始…</translation>
    </message>
    <message>
        <source>Reading who keeps the vault&apos;s key…</source>
        <translation>正在读取由谁保管保险库的密钥…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>更改密码短语…(&amp;P)</translation>
    </message>
    <message>
        <source>Without its key nobody can read this vault, Warder included. If the keyring was replaced or a file moved, put the key back where it was, and everything is there again. If it is gone for good, start with an empty vault: the profiles stay, and you sign in to each of them once more.</source>
        <translation>没有密钥，任何人都无法读取此保险库，Warder 也不例外。如果密钥环被替换或文件被移动，请把密钥放回原处，一切就会恢复。如果它彻底丢失，请从空保险库开始：配置保留，您需要重新登录每一个。</translation>
    </message>
    <message>
        <source>An empty vault is a fresh start: the profiles stay, and you sign in to each of them once more. The old vault is kept beside it.</source>
        <translation>空保险库是新的开始：配置保留，您需要重新登录每一个。旧保险库保留在旁边。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>两次输入还不一致。</translation>
    </message>
    <message>
        <source>Start with an empty vault</source>
        <translation>从空保险库开始</translation>
    </message>
    <message>
        <source>Start with an empty vault? Every profile stays and is signed out. Nothing is revoked at the providers: sign out of profiles first where that matters.</source>
        <translation>从空保险库开始？所有配置保留并处于退出登录状态。提供方处不会撤销任何内容：如有必要，请先退出登录。</translation>
    </message>
    <message>
        <source>&amp;Start with an empty vault</source>
        <translation>从空保险库开始(&amp;S)</translation>
    </message>
</context>
<context>
    <name>warder::desktop::WindowQuestions</name>
    <message>
        <source>Unlock Warder</source>
        <translation>解锁 Warder</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>删除配置</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Name of the new profile. It gets the same settings, and no session or secret:</source>
        <translation>新配置的名称。它得到相同的设置，但没有会话或机密：</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制配置</translation>
    </message>
    <message>
        <source>Export %1 without secrets</source>
        <translation>导出 %1（不含机密）</translation>
    </message>
    <message>
        <source>Import profiles from a file</source>
        <translation>从文件导入配置</translation>
    </message>
    <message>
        <source>A link to Warder</source>
        <translation>指向 Warder 的链接</translation>
    </message>
    <message>
        <source>A link wants Warder to look at this address, so that you can add a profile for it. Do you know whose it is?</source>
        <translation>一个链接想让 Warder 查看此地址，以便您为其添加配置。您知道这是谁的地址吗？</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>查看(&amp;L)</translation>
    </message>
</context>
<context>
    <name>warder::desktop::WindowSettings</name>
    <message>
        <source>THIS WINDOW</source>
        <translation>此窗口</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>颜色(&amp;U)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Start with &amp;my session, without showing the window</source>
        <translation>随我的会话启动，不显示窗口(&amp;M)</translation>
    </message>
    <message>
        <source>Start with my session, without showing the window</source>
        <translation>随我的会话启动，不显示窗口</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Warder running</source>
        <translation>关闭窗口后 Warder 继续运行(&amp;W)</translation>
    </message>
    <message>
        <source>Closing the window leaves Warder running</source>
        <translation>关闭窗口后 Warder 继续运行</translation>
    </message>
    <message>
        <source>It stays in the tray, or minimised where there is none. Without this, closing quits; the agent serves on either way.</source>
        <translation>它会留在托盘中，没有托盘时最小化。不勾选则关闭即退出；无论如何代理都继续服务。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
</TS>
