<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ActivityText</name>
    <message>
        <source>Served, allowed once</source>
        <translation>提供（1回だけ許可）</translation>
    </message>
    <message>
        <source>Served, allowed for its session</source>
        <translation>提供（そのセッションに許可）</translation>
    </message>
    <message>
        <source>Served, allowed for a time</source>
        <translation>提供（期限付きで許可）</translation>
    </message>
    <message>
        <source>Served, always allowed</source>
        <translation>提供（常に許可）</translation>
    </message>
    <message>
        <source>Refused: this profile gives nothing out</source>
        <translation>拒否：このプロファイルは何も渡しません</translation>
    </message>
    <message>
        <source>Refused by you</source>
        <translation>ご自身で拒否</translation>
    </message>
    <message>
        <source>Refused: nobody answered the question</source>
        <translation>拒否：確認に誰も応答しませんでした</translation>
    </message>
    <message>
        <source>Refused again without a question</source>
        <translation>確認なしで再び拒否</translation>
    </message>
    <message>
        <source>Refused: it had asked too often</source>
        <translation>拒否：要求が多すぎました</translation>
    </message>
    <message>
        <source>Refused: too many questions at once</source>
        <translation>拒否：同時の確認が多すぎます</translation>
    </message>
    <message>
        <source>Refused: there was no screen to ask on</source>
        <translation>拒否：確認を表示する画面がありませんでした</translation>
    </message>
    <message>
        <source>Shown to you</source>
        <translation>ウィンドウに表示</translation>
    </message>
    <message>
        <source>Nothing: nobody was signed in</source>
        <translation>なし：誰もサインインしていませんでした</translation>
    </message>
    <message>
        <source>Nothing: the session had ended</source>
        <translation>なし：セッションは終了していました</translation>
    </message>
    <message>
        <source>Nothing: Warder was locked</source>
        <translation>なし：Warderはロックされていました</translation>
    </message>
    <message>
        <source>Nothing: Warder was paused</source>
        <translation>なし：Warderは一時停止中でした</translation>
    </message>
    <message>
        <source>Nothing: the provider could not be reached</source>
        <translation>なし：プロバイダーに接続できませんでした</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Somebody elsewhere, over %1</source>
        <extracomment>%1 is the path of a socket</extracomment>
        <translation>別の場所の誰か（%1 経由）</translation>
    </message>
    <message>
        <source>An unknown program</source>
        <translation>不明なプログラム</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>IDトークン</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is what a token is for: an address or name</extracomment>
        <translation>%1 用</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Nothing (%1)</source>
        <extracomment>%1 is a reason in one word, such as server_error</extracomment>
        <translation>なし（%1）</translation>
    </message>
</context>
<context>
    <name>AddLink</name>
    <message>
        <source>This is no address that Warder can open. One looks like warder://add?address=https://id.example.com</source>
        <translation>これはWarderが開けるアドレスではありません。例：warder://add?address=https://id.example.com</translation>
    </message>
    <message>
        <source>The address in this link is none that Warder would ask. It has to begin with https://, and to be written plainly.</source>
        <translation>このリンクのアドレスは、Warderが問い合わせるものではありません。https:// で始まり、普通に書かれている必要があります。</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>A token that I have</source>
        <translation>手元にあるトークン</translation>
    </message>
    <message>
        <source>You paste the token at the sign-in. Warder keeps it in the vault and reminds you before it ends.</source>
        <translation>サインイン時にトークンを貼り付けます。Warderは保管庫に保存し、終了前にお知らせします。</translation>
    </message>
    <message>
        <source>It &amp;ends on</source>
        <translation>終了日(&amp;E)</translation>
    </message>
    <message>
        <source>A&amp;ddress that tells whether it works</source>
        <translation>使えるかどうか分かるアドレス(&amp;D)</translation>
    </message>
    <message>
        <source>A command that prints a token</source>
        <translation>トークンを出力するコマンド</translation>
    </message>
    <message>
        <source>Warder runs the command at the sign-in and before the token ends. You are asked before a command is written into a profile.</source>
        <translation>Warderはサインイン時とトークンの終了前にコマンドを実行します。コマンドをプロファイルに書き込む前に確認します。</translation>
    </message>
    <message>
        <source>Co&amp;mmand line</source>
        <translation>コマンドライン(&amp;M)</translation>
    </message>
    <message>
        <source>Where in its output the token is, if not all of i&amp;t</source>
        <translation>出力中のトークンの位置（全体でない場合）(&amp;T)</translation>
    </message>
    <message>
        <source>How long a token lives, if it does not say so its&amp;elf</source>
        <translation>トークンの有効期間（自身に書かれていない場合）(&amp;E)</translation>
    </message>
    <message>
        <source>A web page&apos;s session cookie</source>
        <translation>ウェブページのセッションCookie</translation>
    </message>
    <message>
        <source>You sign in on the page; its session cookie is kept and handed to your programs.</source>
        <translation>ページでサインインすると、そのセッションCookieが保存され、プログラムに渡されます。</translation>
    </message>
    <message>
        <source>Address of the pa&amp;ge to sign in on</source>
        <translation>サインインするページのアドレス(&amp;G)</translation>
    </message>
    <message>
        <source>Coo&amp;kies that are the session</source>
        <translation>セッションであるCookie(&amp;K)</translation>
    </message>
    <message>
        <source>A&amp;ddress that tells whether it still holds</source>
        <translation>まだ有効かどうか分かるアドレス(&amp;D)</translation>
    </message>
    <message>
        <source>T&amp;ext on that page for those who are signed out</source>
        <translation>サインアウトした人に対するページの文言(&amp;E)</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>How it is signed</source>
        <translation>署名の方法</translation>
    </message>
    <message>
        <source>Which of the provider&apos;s keys signed it</source>
        <translation>署名に使われたプロバイダーの鍵</translation>
    </message>
    <message>
        <source>Which of the server&apos;s keys signed it (Flyte&apos;s name for kid)</source>
        <translation>署名に使われたサーバーの鍵（Flyteでのkidの名前）</translation>
    </message>
    <message>
        <source>What kind of token it is</source>
        <translation>トークンの種類</translation>
    </message>
    <message>
        <source>What kind of content it carries</source>
        <translation>内容の種類</translation>
    </message>
    <message>
        <source>Extensions that a reader must understand, or refuse the token</source>
        <translation>理解できなければトークンを拒否すべき拡張</translation>
    </message>
    <message>
        <source>Where the token says its keys are; Warder never looks there</source>
        <translation>トークンが示す鍵の場所。Warderは参照しません</translation>
    </message>
    <message>
        <source>A key that the token brings along; it proves nothing and is not used</source>
        <translation>トークンに付属する鍵。何も証明せず、使用しません</translation>
    </message>
    <message>
        <source>Fingerprint of the signing certificate</source>
        <translation>署名証明書のフィンガープリント</translation>
    </message>
    <message>
        <source>Fingerprint of the signing certificate (SHA-256)</source>
        <translation>署名証明書のフィンガープリント（SHA-256）</translation>
    </message>
    <message>
        <source>Where the token says its certificate is; Warder never looks there</source>
        <translation>トークンが示す証明書の場所。Warderは参照しません</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Who it is about, as the provider names them</source>
        <translation>対象者（プロバイダーによる呼び名）</translation>
    </message>
    <message>
        <source>Which services may take it</source>
        <translation>受け入れてよいサービス</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>終了時刻</translation>
    </message>
    <message>
        <source>Not valid before this time</source>
        <translation>この時刻より前は無効</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>発行時刻</translation>
    </message>
    <message>
        <source>The token&apos;s own number, so that it can be told from others</source>
        <translation>他と区別するためのトークン固有の番号</translation>
    </message>
    <message>
        <source>The application that it was issued to</source>
        <translation>発行先のアプリケーション</translation>
    </message>
    <message>
        <source>The application that it was issued to (Okta&apos;s name)</source>
        <translation>発行先のアプリケーション（Oktaでの名前）</translation>
    </message>
    <message>
        <source>The application that it was issued to (Entra ID&apos;s name)</source>
        <translation>発行先のアプリケーション（Entra IDでの名前）</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>許可される内容</translation>
    </message>
    <message>
        <source>The person&apos;s roles at the service</source>
        <translation>サービスでの役割</translation>
    </message>
    <message>
        <source>The groups that the person is in</source>
        <translation>その人が属するグループ</translation>
    </message>
    <message>
        <source>The person&apos;s roles in the realm (Keycloak)</source>
        <translation>レルムでの役割（Keycloak）</translation>
    </message>
    <message>
        <source>The person&apos;s roles at each service (Keycloak)</source>
        <translation>各サービスでの役割（Keycloak）</translation>
    </message>
    <message>
        <source>Who acts for the person</source>
        <translation>その人の代わりに行動する者</translation>
    </message>
    <message>
        <source>The key that whoever shows the token has to prove</source>
        <translation>トークンを示す者が証明すべき鍵</translation>
    </message>
    <message>
        <source>Ties the token to one sign-in of ours</source>
        <translation>トークンを一度のサインインに結び付けます</translation>
    </message>
    <message>
        <source>When the person last proved who they are</source>
        <translation>その人が最後に本人確認した時刻</translation>
    </message>
    <message>
        <source>How strong that proof was</source>
        <translation>その証明の強さ</translation>
    </message>
    <message>
        <source>By what means: a password, a key, a second factor</source>
        <translation>手段：パスワード、鍵、第二要素</translation>
    </message>
    <message>
        <source>Ties this token to the access token that came with it</source>
        <translation>このトークンを、ともに届いたアクセストークンに結び付けます</translation>
    </message>
    <message>
        <source>Ties this token to the code of its sign-in</source>
        <translation>このトークンを、サインインのコードに結び付けます</translation>
    </message>
    <message>
        <source>The session at the provider</source>
        <translation>プロバイダーでのセッション</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>その人の氏名</translation>
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
        <translation>その人の呼び名</translation>
    </message>
    <message>
        <source>The name that the person signs in with; it may change</source>
        <translation>サインインに使う名前。変わることがあります</translation>
    </message>
    <message>
        <source>The name that the person signs in with (Entra ID)</source>
        <translation>サインインに使う名前（Entra ID）</translation>
    </message>
    <message>
        <source>The person&apos;s fixed number in the directory (Entra ID)</source>
        <translation>ディレクトリでの固定番号（Entra ID）</translation>
    </message>
    <message>
        <source>The organisation&apos;s directory (Entra ID)</source>
        <translation>組織のディレクトリ（Entra ID）</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Whether the provider has checked that address</source>
        <translation>プロバイダーがそのアドレスを確認したか</translation>
    </message>
    <message>
        <source>Address of a picture; Warder does not load it</source>
        <translation>画像のアドレス。Warderは読み込みません</translation>
    </message>
    <message>
        <source>Address of a page about the person</source>
        <translation>その人に関するページのアドレス</translation>
    </message>
    <message>
        <source>The person&apos;s language</source>
        <translation>その人の言語</translation>
    </message>
    <message>
        <source>The person&apos;s time zone</source>
        <translation>その人のタイムゾーン</translation>
    </message>
    <message>
        <source>When these facts last changed</source>
        <translation>これらの情報が最後に変わった時刻</translation>
    </message>
    <message>
        <source>Who the person is at the provider behind this one (Dex)</source>
        <translation>背後のプロバイダーでのその人（Dex）</translation>
    </message>
    <message>
        <source>Version of the token&apos;s form</source>
        <translation>トークンの形式のバージョン</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 could not be started. It belongs beside this program.</source>
        <extracomment>%1 is the path of a program</extracomment>
        <translation>%1 を起動できませんでした。このプログラムと同じ場所に必要です。</translation>
    </message>
    <message>
        <source>%1 did not end well and said nothing.</source>
        <translation>%1 は正常に終了せず、何も伝えませんでした。</translation>
    </message>
</context>
<context>
    <name>ConsentQuestion</name>
    <message>
        <source>An unknown program wants a token for %1</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>不明なプログラムが %1 のトークンを求めています</translation>
    </message>
    <message>
        <source>%1 wants a token for %2</source>
        <extracomment>%1 is a program, %2 a profile</extracomment>
        <translation>%1 が %2 のトークンを求めています</translation>
    </message>
    <message>
        <source>interpreter: the script decides</source>
        <translation>インタープリター：スクリプトが決めます</translation>
    </message>
    <message>
        <source>in a sandbox</source>
        <translation>サンドボックス内</translation>
    </message>
    <message>
        <source>its file is gone or was replaced</source>
        <translation>ファイルが失われたか置き換えられました</translation>
    </message>
    <message>
        <source>cannot be identified</source>
        <translation>特定できません</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>不明なプログラム</translation>
    </message>
    <message>
        <source>started by %1, terminal %2</source>
        <extracomment>%1 is a program, %2 a terminal such as pts/3</extracomment>
        <translation>%1 が起動、端末 %2</translation>
    </message>
    <message>
        <source>started by %1</source>
        <extracomment>%1 is a program</extracomment>
        <translation>%1 が起動</translation>
    </message>
    <message>
        <source>It asks from elsewhere, over a forwarded socket: nobody here can tell which program that is.</source>
        <translation>転送されたソケットを通じた別の場所からの要求です。どのプログラムかはここでは分かりません。</translation>
    </message>
    <message>
        <source>Working in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>作業フォルダー：%1</translation>
    </message>
    <message>
        <source>It says of itself, and nobody has checked that: “%1”</source>
        <extracomment>%1 is a text that a program has given; nothing of it is checked</extracomment>
        <translation>自称（未確認）：「%1」</translation>
    </message>
    <message>
        <source>An ID token</source>
        <translation>IDトークン</translation>
    </message>
    <message>
        <source>An access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>An ID token, %1 left</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>IDトークン（残り %1）</translation>
    </message>
    <message>
        <source>An access token, %1 left</source>
        <translation>アクセストークン（残り %1）</translation>
    </message>
    <message>
        <source>Programs of your own user can imitate each other. This question protects against surprises, not against malware.</source>
        <translation>同じユーザーのプログラムは互いになりすますことができます。この確認は思いがけない事態を防ぐもので、マルウェアを防ぐものではありません。</translation>
    </message>
</context>
<context>
    <name>EngineAge</name>
    <message>
        <source>Qt WebEngine %1 (Chromium %2, security fixes up to %3)</source>
        <translation>Qt WebEngine %1（Chromium %2、セキュリティ修正は %3 まで）</translation>
    </message>
    <message>
        <source>%1, of unknown age.</source>
        <translation>%1（年数不明）。</translation>
    </message>
    <message numerus="yes">
        <source>%1: its fixes are %n years old.</source>
        <extracomment>%1 names the engine</extracomment>
        <translation>
            <numerusform>%1：修正は %n 年前のものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: its fixes are %n months old.</source>
        <extracomment>%1 names the engine</extracomment>
        <translation>
            <numerusform>%1：修正は %n か月前のものです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The agent does not answer. Restart it, then try again.</source>
        <translation>エージェントが応答しません。起動し直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>You are not signed in. Choose “Sign in”.</source>
        <translation>サインインしていません。「サインイン」を選んでください。</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again.</source>
        <translation>セッションは終了しました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The provider does not renew this session any more. Sign in again.</source>
        <translation>プロバイダーはこのセッションをもう更新しません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>A renewal was interrupted and the provider has replaced the token meanwhile. Sign in again.</source>
        <translation>更新が中断され、その間にプロバイダーがトークンを置き換えました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The provider wants you to sign in yourself. Sign in again.</source>
        <translation>プロバイダーがご自身でのサインインを求めています。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in was refused at the provider. Try again, perhaps with another account.</source>
        <translation>プロバイダーでサインインが拒否されました。別のアカウントなどで、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The code was not entered in time. Try again to get a new one.</source>
        <translation>コードが時間内に入力されませんでした。新しいコードを得るには、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in time. Try again.</source>
        <translation>時間内にサインインが完了しませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing has changed.</source>
        <translation>キャンセルしました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Warder is locked. Choose “Unlock…”.</source>
        <translation>Warderはロックされています。「ロック解除…」を選んでください。</translation>
    </message>
    <message>
        <source>That is not the password. Try again.</source>
        <translation>パスワードが違います。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Warder tries again by itself.</source>
        <translation>プロバイダーに接続できません。Warderが自動で再試行します。</translation>
    </message>
    <message>
        <source>The connection to the provider broke. Warder tries again by itself.</source>
        <translation>プロバイダーとの接続が切れました。Warderが自動で再試行します。</translation>
    </message>
    <message>
        <source>The provider&apos;s name cannot be found. Check the network and the address.</source>
        <translation>プロバイダーの名前が見つかりません。ネットワークとアドレスを確認してください。</translation>
    </message>
    <message>
        <source>It took too long and was given up. Try again.</source>
        <translation>時間がかかりすぎたため中止しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The provider has a fault of its own. Warder tries again by itself.</source>
        <translation>プロバイダー自身に障害があります。Warderが自動で再試行します。</translation>
    </message>
    <message>
        <source>The provider asks to wait. Warder tries again by itself.</source>
        <translation>プロバイダーが待つよう求めています。Warderが自動で再試行します。</translation>
    </message>
    <message>
        <source>Nothing at this address says how to sign in. Check the address of the issuer.</source>
        <translation>このアドレスにはサインインの方法がありません。発行者のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>This address cannot be used. It should look like https://id.example.com.</source>
        <translation>このアドレスは使えません。https://id.example.com のような形にしてください。</translation>
    </message>
    <message>
        <source>A client id is needed. Register an application at the provider and enter its id.</source>
        <translation>クライアントIDが必要です。プロバイダーでアプリケーションを登録し、そのIDを入力してください。</translation>
    </message>
    <message>
        <source>There is a profile of this name already. Choose another name.</source>
        <translation>この名前のプロファイルはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>That is not the address at which this sign-in ends. Copy the whole address from the browser.</source>
        <translation>それはこのサインインが終わるアドレスではありません。ブラウザーから完全なアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>That address belongs to another sign-in. This one goes on.</source>
        <translation>そのアドレスは別のサインインのものです。このサインインは続きます。</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address and open it yourself.</source>
        <translation>ブラウザーを起動できませんでした。アドレスをコピーして自分で開いてください。</translation>
    </message>
    <message>
        <source>There is no such profile any more.</source>
        <translation>そのプロファイルはもうありません。</translation>
    </message>
    <message>
        <source>This profile belongs to the administrator and cannot be changed here.</source>
        <translation>このプロファイルは管理者のもので、ここでは変更できません。</translation>
    </message>
    <message>
        <source>The profile was changed meanwhile, so nothing was written. Look at it and try again.</source>
        <translation>その間にプロファイルが変更されたため、何も書き込みませんでした。確認してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This sign-in has ended. Start it again.</source>
        <translation>このサインインは終了しました。もう一度始めてください。</translation>
    </message>
    <message>
        <source>No token has been given yet. Choose “Sign in” and paste it.</source>
        <translation>まだトークンがありません。「サインイン」を選んで貼り付けてください。</translation>
    </message>
    <message>
        <source>The token that was given has ended. Get a new one from whoever runs the service, then sign in with it.</source>
        <translation>渡されたトークンは終了しました。サービスの運営者から新しいものを入手し、サインインしてください。</translation>
    </message>
    <message>
        <source>The provider, the client or the TLS settings have changed since you signed in, so nothing was sent. If that is meant, sign in again.</source>
        <translation>サインイン後にプロバイダー、クライアント、またはTLSの設定が変わったため、何も送信しませんでした。意図したものなら、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Somebody else signed in than before, so the old session stays. If that is meant, sign out first.</source>
        <translation>以前と別の人がサインインしたため、古いセッションを保ちます。意図したものなら、先にサインアウトしてください。</translation>
    </message>
    <message>
        <source>An older copy of the vault was put back, so nothing is renewed. Sign in again to be safe.</source>
        <translation>古い保管庫の控えが戻されたため、何も更新しません。安全のため、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The address is http and not on this computer, or it is in a private network although its provider is not. Nothing was sent. If that is right, allow it with the setting http.allow_http or http.allow_private.</source>
        <translation>アドレスがhttpでこのコンピューター上にないか、プロバイダーはそうでないのにプライベートネットワーク内にあります。何も送信していません。それで正しい場合は、設定 http.allow_http または http.allow_private で許可してください。</translation>
    </message>
    <message>
        <source>The agent knows of no display to show a page or a question on. Sign in on another device instead.</source>
        <translation>エージェントはページや確認を表示する画面を知りません。別のデバイスでサインインしてください。</translation>
    </message>
    <message>
        <source>The connection broke before the provider answered. Warder tries once more when a token is needed.</source>
        <translation>プロバイダーの応答前に接続が切れました。トークンが必要になると、Warderがもう一度試します。</translation>
    </message>
    <message>
        <source>The provider did not prove who it is, so nothing was sent. For a private certificate authority, set http.ca_file.</source>
        <translation>プロバイダーが身元を証明しなかったため、何も送信しませんでした。独自の認証局には http.ca_file を設定してください。</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the setting http.proxy.</source>
        <translation>プロキシが接続を拒否しました。設定 http.proxy を確認してください。</translation>
    </message>
    <message>
        <source>The provider answered something that is not what a provider says. Check the address, or a proxy in between.</source>
        <translation>プロバイダーらしくない応答でした。アドレス、または間のプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The provider wanted to send the request somewhere else, which is not followed. Check the address.</source>
        <translation>プロバイダーが要求を別の場所へ送ろうとしましたが、従いません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The provider does not accept the client id or the client secret. Correct them under “Edit the settings…”.</source>
        <translation>プロバイダーがクライアントIDまたはクライアントシークレットを受け入れません。「設定を編集…」で修正してください。</translation>
    </message>
    <message>
        <source>The provider does not give the scopes that the profile asks for. Change oauth.scopes under “Edit the settings…”.</source>
        <translation>プロバイダーは、プロファイルが求めるスコープを与えません。「設定を編集…」で oauth.scopes を変更してください。</translation>
    </message>
    <message>
        <source>The provider does not know the audience or resource that the profile asks for. Change oauth.audience under “Edit the settings…”.</source>
        <translation>プロバイダーは、プロファイルが求めるオーディエンスまたはリソースを知りません。「設定を編集…」で oauth.audience を変更してください。</translation>
    </message>
    <message>
        <source>The provider does not allow this client to sign in like this. Try another way.</source>
        <translation>プロバイダーはこのクライアントのこの方法でのサインインを許可していません。別の方法をお試しください。</translation>
    </message>
    <message>
        <source>The provider refused. Check the settings of the profile against what it says.</source>
        <translation>プロバイダーが拒否しました。その説明とプロファイルの設定を照らし合わせてください。</translation>
    </message>
    <message>
        <source>The provider named two different persons, so its answer is not used. Sign in again.</source>
        <translation>プロバイダーが2人の異なる人を示したため、応答を使いません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>What the provider says about itself cannot be used. Ask whoever runs it.</source>
        <translation>プロバイダーの自身についての説明が使えません。運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The provider does not support PKCE with S256, which Warder does not do without. Try signing in on another device.</source>
        <translation>プロバイダーは、Warderに不可欠なS256のPKCEに対応していません。別のデバイスでのサインインをお試しください。</translation>
    </message>
    <message>
        <source>The provider wants a client secret. Give it under “Edit the settings…”.</source>
        <translation>プロバイダーがクライアントシークレットを求めています。「設定を編集…」で指定してください。</translation>
    </message>
    <message>
        <source>The provider does not offer this.</source>
        <translation>プロバイダーはこれを提供していません。</translation>
    </message>
    <message>
        <source>The answer came from another issuer than asked, so it was not used. Try again.</source>
        <translation>問い合わせたものと別の発行者からの応答だったため、使いませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is no token of the kind it should be, so the sign-in was not taken over.</source>
        <translation>プロバイダーのIDトークンは本来の種類ではないため、サインインを採用しませんでした。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is not signed in a way that proves anything, so the sign-in was not taken over.</source>
        <translation>プロバイダーのIDトークンは何かを証明する方法で署名されていないため、サインインを採用しませんでした。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is signed with a key that the provider does not name, so the sign-in was not taken over.</source>
        <translation>プロバイダーのIDトークンは、プロバイダーが示していない鍵で署名されているため、サインインを採用しませんでした。</translation>
    </message>
    <message>
        <source>The provider&apos;s key is too weak to prove anything, so the sign-in was not taken over.</source>
        <translation>プロバイダーの鍵が弱すぎて何も証明できないため、サインインを採用しませんでした。</translation>
    </message>
    <message>
        <source>The signature of the provider&apos;s ID token does not hold, so the sign-in was not taken over.</source>
        <translation>プロバイダーのIDトークンの署名が成り立たないため、サインインを採用しませんでした。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token wants something to be understood that Warder does not know, so the sign-in was not taken over.</source>
        <translation>プロバイダーのIDトークンが、Warderの知らないものの理解を求めるため、サインインを採用しませんでした。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token names another issuer, so the sign-in was not taken over.</source>
        <translation>プロバイダーのIDトークンが別の発行者を示すため、サインインを採用しませんでした。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is for another audience, so the sign-in was not taken over.</source>
        <translation>プロバイダーのIDトークンは別のオーディエンス向けのため、サインインを採用しませんでした。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token belongs to another sign-in (its nonce is another), so it was not taken over.</source>
        <translation>プロバイダーのIDトークンは別のサインインのもの（nonceが異なる）のため、採用しませんでした。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token does not belong to the access token that came with it, so the sign-in was not taken over.</source>
        <translation>プロバイダーのIDトークンが、ともに届いたアクセストークンと対応しないため、サインインを採用しませんでした。</translation>
    </message>
    <message>
        <source>Something is missing in the provider&apos;s ID token, so the sign-in was not taken over.</source>
        <translation>プロバイダーのIDトークンに不足があるため、サインインを採用しませんでした。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is not right, so the sign-in was not taken over.</source>
        <translation>プロバイダーのIDトークンが正しくないため、サインインを採用しませんでした。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is not valid yet. Is this machine&apos;s clock right?</source>
        <translation>プロバイダーのIDトークンはまだ有効ではありません。このコンピューターの時計は合っていますか？</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token had ended already. Is this machine&apos;s clock right?</source>
        <translation>プロバイダーのIDトークンはすでに終了していました。このコンピューターの時計は合っていますか？</translation>
    </message>
    <message>
        <source>The renewed token belongs to somebody else, so it is not used. Sign in again.</source>
        <translation>更新されたトークンは別の人のものなので、使いません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The provider gave no ID token. Ask for the scope openid.</source>
        <translation>プロバイダーがIDトークンを渡しませんでした。スコープ openid を求めてください。</translation>
    </message>
    <message>
        <source>Something went wrong (%1).</source>
        <translation>問題が起きました（%1）。</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this language in itself, such as Deutsch or français</extracomment>
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>No page is shown yet.</source>
        <translation>まだページは表示されていません。</translation>
    </message>
    <message>
        <source>Encrypted. Its certificate is from an authority of this profile or of this computer.</source>
        <translation>暗号化されています。証明書はこのプロファイルまたはこのコンピューターの認証局のものです。</translation>
    </message>
    <message>
        <source>Encrypted, and its certificate is good.</source>
        <translation>暗号化されており、証明書に問題ありません。</translation>
    </message>
    <message>
        <source>Not encrypted; the page is on this computer.</source>
        <translation>暗号化されていませんが、ページはこのコンピューター上にあります。</translation>
    </message>
    <message>
        <source>Not encrypted: everybody on the way can read and change this page.</source>
        <translation>暗号化されていません。経路上の誰もがこのページを読み、変更できます。</translation>
    </message>
</context>
<context>
    <name>OverviewModel</name>
    <message>
        <source>%1 · signed in as %2</source>
        <extracomment>%1 is an address, %2 a person</extracomment>
        <translation>%1 · %2 としてサインイン</translation>
    </message>
    <message>
        <source>Ended at %1</source>
        <translation>%1 に終了</translation>
    </message>
    <message>
        <source>There is none until somebody signs in</source>
        <translation>誰かがサインインするまでありません</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>終了なし</translation>
    </message>
    <message>
        <source>Renewed %1</source>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>受信 %1</translation>
    </message>
    <message>
        <source>planned renewal %1</source>
        <translation>更新予定 %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>%1 に終了</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>誰もサインインしていません</translation>
    </message>
    <message>
        <source>It cannot be renewed: sign in again when it ends</source>
        <translation>更新できません。終了したらもう一度サインインしてください</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Kept alive while Warder runs: renewed with every refresh</source>
        <translation>Warderの動作中は維持され、更新のたびに延長されます</translation>
    </message>
    <message>
        <source>No known end</source>
        <translation>終了は不明</translation>
    </message>
    <message>
        <source>Signed in %1 · kept alive while Warder runs</source>
        <translation>サインイン %1 · Warderの動作中は維持されます</translation>
    </message>
    <message>
        <source>Kept alive while Warder runs</source>
        <translation>Warderの動作中は維持されます</translation>
    </message>
    <message>
        <source>No program gets it</source>
        <translation>どのプログラムも得られません</translation>
    </message>
    <message>
        <source>Each program is asked about first</source>
        <translation>プログラムごとに先に確認します</translation>
    </message>
    <message>
        <source>Every program of yours may ask without a question</source>
        <translation>どのプログラムも確認なしで要求できます</translation>
    </message>
    <message>
        <source>An unknown program</source>
        <translation>不明なプログラム</translation>
    </message>
    <message>
        <source>got nothing</source>
        <translation>何も得られず</translation>
    </message>
    <message>
        <source>%1 Next try at %2.</source>
        <extracomment>%1 is a whole sentence, %2 a time of day</extracomment>
        <translation>%1 次の試行は %2 です。</translation>
    </message>
    <message>
        <source>A new one is being fetched…</source>
        <translation>新しいものを取得しています…</translation>
    </message>
    <message>
        <source>Nothing renews it: sign in again</source>
        <translation>更新するものがありません。もう一度サインインしてください</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Signed out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>更新中</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>要サインイン</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>判断が必要</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>キーリングを待っています</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Broken file</source>
        <translation>ファイルの破損</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>終了なし</translation>
    </message>
    <message>
        <source>ends %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 に終了</translation>
    </message>
    <message>
        <source>Offline, next try %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>オフライン、次の試行 %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>Pasted tokens</source>
        <translation>貼り付けたトークン</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Web sessions</source>
        <translation>ウェブセッション</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分 %2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間 %2分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1日 %2時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
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
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1分前</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a date, %2 a time of day with seconds</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <extracomment>%1 is an instant, %2 a duration</extracomment>
        <translation>%1（%2後）</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <extracomment>%1 is an instant, %2 a duration</extracomment>
        <translation>%1（%2前）</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>A day in a row of days, in the format of QDate: the name of the weekday and the number of the day</extracomment>
        <translation>d日(ddd)</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>The token is good until %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>トークンは %1 まで有効です。</translation>
    </message>
    <message>
        <source>The token has no known end.</source>
        <translation>トークンの終了は不明です。</translation>
    </message>
    <message>
        <source>Signed in. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>サインインしました。%1</translation>
    </message>
    <message>
        <source>Renewed. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>更新しました。%1</translation>
    </message>
    <message>
        <source>A renewal failed. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>更新に失敗しました。%1</translation>
    </message>
    <message>
        <source>A service refused the token, so another one was wanted.</source>
        <translation>サービスがトークンを拒否したため、別のものが求められました。</translation>
    </message>
    <message>
        <source>The session ended. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>セッションが終了しました。%1</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <source>The next renewal is planned.</source>
        <translation>次の更新が予定されています。</translation>
    </message>
    <message>
        <source>Warder tries again.</source>
        <translation>Warderが再試行します。</translation>
    </message>
    <message>
        <source>The token ends, and nothing renews it. Sign in again before that.</source>
        <translation>トークンは終了し、更新できるものはありません。その前にもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The session ends, whatever is renewed until then. Sign in again before that.</source>
        <translation>それまでに何が更新されても、セッションは終了します。その前にもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>A token from %1 to %2.</source>
        <extracomment>%1 and %2 are times of day</extracomment>
        <translation>%1 から %2 までのトークン。</translation>
    </message>
    <message>
        <source>A token since %1, without an end.</source>
        <translation>%1 からのトークン、終了なし。</translation>
    </message>
    <message>
        <source>%1 ends at %2</source>
        <extracomment>%1 is a profile, %2 a time of day</extracomment>
        <translation>%1 は %2 に終了します</translation>
    </message>
    <message>
        <source>%1 is being signed in to</source>
        <translation>%1 にサインイン中です</translation>
    </message>
    <message>
        <source>%1 cannot be renewed at the moment</source>
        <translation>%1 は現在更新できません</translation>
    </message>
    <message>
        <source>the file of %1 is broken</source>
        <translation>%1 のファイルが破損しています</translation>
    </message>
    <message>
        <source>%1 waits for its secrets</source>
        <translation>%1 は秘密を待っています</translation>
    </message>
    <message>
        <source>%1 needs you to sign in</source>
        <translation>%1 はサインインが必要です</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a time of day, %2 one or two whole sentences</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No token from %1 to %2: it could not be renewed.</source>
        <extracomment>%1 and %2 are times of day</extracomment>
        <translation>%1 から %2 までトークンなし：更新できませんでした。</translation>
    </message>
    <message>
        <source>Planned: a new token about every %1, while Warder runs.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>予定：Warderの動作中、約 %1 ごとに新しいトークン。</translation>
    </message>
    <message>
        <source>Signed in, without a token.</source>
        <translation>サインイン済み、トークンなし。</translation>
    </message>
    <message>
        <source>Still signed in. A token comes when a program asks for it.</source>
        <translation>サインインしたままです。プログラムが要求するとトークンが得られます。</translation>
    </message>
    <message>
        <source>Renewed by itself</source>
        <translation>自動更新</translation>
    </message>
    <message>
        <source>Does not end</source>
        <translation>終了しません</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 に終了</translation>
    </message>
    <message>
        <source>Cannot be renewed</source>
        <translation>更新できません</translation>
    </message>
    <message>
        <source>Offline, next try %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>オフライン、次の試行 %1</translation>
    </message>
    <message>
        <source>Failed, next try %1</source>
        <translation>失敗、次の試行 %1</translation>
    </message>
    <message>
        <source>Sign in: programs ask</source>
        <translation>サインインが必要：プログラムが要求中</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n events</source>
        <extracomment>Read aloud: %1 is a profile, %2 whether its session lasts</extracomment>
        <translation>
            <numerusform>%1、%2、出来事 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed in, so there is nothing that could end.</source>
        <translation>誰もサインインしていないため、終わるものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>All %n sessions last beyond %1, if this machine stays on and online.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>
            <numerusform>このコンピューターが起動し接続されていれば、%n 件すべてのセッションが %1 を越えて持ちます。</numerusform>
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
            <numerusform>%1、ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 will not last until %2 without you: %3.</source>
        <extracomment>%n of all sessions, %1 is how many there are, %2 a time of day, %3 a list of what is the matter</extracomment>
        <translation>
            <numerusform>%1 件中 %n 件は、操作なしでは %2 まで持ちません：%3。</numerusform>
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
        <translation>Warder：エージェントは動作していません</translation>
    </message>
    <message>
        <source>Warder is locked</source>
        <translation>Warderはロックされています</translation>
    </message>
    <message>
        <source>Warder is paused until %1: programs get no tokens</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Warderは %1 まで一時停止中です。プログラムはトークンを得られません</translation>
    </message>
    <message numerus="yes">
        <source>Warder: %n profiles need you</source>
        <translation>
            <numerusform>Warder：%n 個のプロファイルで対応が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>Warder is offline</source>
        <translation>Warderはオフラインです</translation>
    </message>
    <message>
        <source>Warder: all is well</source>
        <translation>Warder：すべて正常です</translation>
    </message>
    <message>
        <source>Warder: %1</source>
        <extracomment>%1 is a whole sentence that says what is wrong</extracomment>
        <translation>Warder: %1</translation>
    </message>
</context>
<context>
    <name>UseIt</name>
    <message>
        <source>flytectl asks Warder for a token whenever it needs one.</source>
        <translation>flytectlは必要なときにトークンをWarderに求めます。</translation>
    </message>
    <message>
        <source>flytekit asks Warder again when a token has ended, also in programs that run for long.</source>
        <translation>flytekitは、長く動くプログラムでも、トークンが終わるとWarderに再び求めます。</translation>
    </message>
    <message>
        <source>kubectl runs Warder for its credentials (an exec entry in the kubeconfig).</source>
        <translation>kubectlは認証情報のためにWarderを実行します（kubeconfigのexec項目）。</translation>
    </message>
    <message>
        <source>git asks Warder for the password of this host, and for no other&apos;s.</source>
        <translation>gitはこのホストのパスワードだけをWarderに求めます。</translation>
    </message>
    <message>
        <source>GitHub&apos;s own tool takes the token from a variable.</source>
        <translation>GitHubのツールは変数からトークンを受け取ります。</translation>
    </message>
    <message>
        <source>They ask Warder for the credentials of this registry.</source>
        <translation>このレジストリの認証情報をWarderに求めます。</translation>
    </message>
    <message>
        <source>pip asks Warder for the password of this package index.</source>
        <translation>pipはこのパッケージインデックスのパスワードをWarderに求めます。</translation>
    </message>
    <message>
        <source>The whole header line goes to curl over its standard input, so that it is in no argument.</source>
        <translation>ヘッダー行全体が標準入力でcurlに渡るため、引数には現れません。</translation>
    </message>
    <message>
        <source>Any program, by a variable</source>
        <translation>任意のプログラム（変数で）</translation>
    </message>
    <message>
        <source>The program gets a token in its environment, good for as long as that token lives.</source>
        <translation>プログラムは環境変数でトークンを受け取り、そのトークンの有効期間中使えます。</translation>
    </message>
    <message>
        <source>A script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>Prints the token and nothing else; a token that ends soon is renewed first.</source>
        <translation>トークンだけを出力します。まもなく終わるものは先に更新します。</translation>
    </message>
    <message>
        <source>There is no session, so programs get nothing by these until you sign in. You can set them up before that.</source>
        <translation>セッションがないため、サインインするまでプログラムはこれらで何も得られません。先に設定しておけます。</translation>
    </message>
    <message>
        <source>The file of this profile is broken, so programs get nothing by these until it is repaired.</source>
        <translation>このプロファイルのファイルが破損しているため、修復されるまでプログラムはこれらで何も得られません。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows what Warder holds, signs in, and keeps an icon in the tray.</source>
        <translation>Warderが保持するものを表示し、サインインし、トレイにアイコンを置きます。</translation>
    </message>
    <message>
        <source>Ask one question given on standard input (used by the agent).</source>
        <translation>標準入力で渡された1つの質問をする（エージェントが使用）。</translation>
    </message>
    <message>
        <source>Start without showing the window.</source>
        <translation>ウィンドウを表示せずに開始する。</translation>
    </message>
    <message>
        <source>A warder:// address to open; asks before it adds anything.</source>
        <translation>開く warder:// アドレス。何かを追加する前に確認します。</translation>
    </message>
</context>
<context>
    <name>warder::browser::BrowserWindow</name>
    <message>
        <source>Sign in - Warder</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>サインイン - Warder</translation>
    </message>
    <message>
        <source>Sign in to %1 - Warder</source>
        <translation>%1 にサインイン - Warder</translation>
    </message>
    <message>
        <source>The page to sign in at</source>
        <translation>サインインするページ</translation>
    </message>
    <message>
        <source>This page runs inside Warder, which could read what you type.</source>
        <translation>このページはWarderの中で動作しており、Warderは入力内容を読み取れます。</translation>
    </message>
    <message>
        <source>Its sandbox is switched off by QTWEBENGINE_DISABLE_SANDBOX.</source>
        <translation>サンドボックスは QTWEBENGINE_DISABLE_SANDBOX により無効になっています。</translation>
    </message>
    <message>
        <source>The certificate authorities of this profile (http.ca_file) could not be read.</source>
        <translation>このプロファイルの認証局（http.ca_file）を読み取れませんでした。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>Where the page is from</source>
        <translation>ページの出所</translation>
    </message>
    <message>
        <source>&amp;Open in my own browser instead</source>
        <translation>自分のブラウザーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>最初から(&amp;B)</translation>
    </message>
    <message>
        <source>The page says: “%1”</source>
        <extracomment>%1 is what a page says in a dialog of its own</extracomment>
        <translation>ページの表示：「%1」</translation>
    </message>
    <message>
        <source>The certificate of %1 is not good, so nothing was sent there. The reason: %2</source>
        <extracomment>%1 is the name of a server, %2 what is wrong with it</extracomment>
        <translation>%1 の証明書に問題があるため、何も送信しませんでした。理由：%2</translation>
    </message>
    <message>
        <source>The page has crashed</source>
        <translation>ページがクラッシュしました</translation>
    </message>
    <message>
        <source>Begin again, or open it in your own browser instead.</source>
        <translation>最初からやり直すか、自分のブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>The page has finished</source>
        <translation>ページは完了しました</translation>
    </message>
    <message>
        <source>Warder looks at its answer, and this window closes by itself. If it stays, the answer was not the one of this sign-in: begin again.</source>
        <translation>Warderが応答を確認し、このウィンドウは自動で閉じます。閉じない場合は、このサインインの応答ではありませんでした。最初からやり直してください。</translation>
    </message>
    <message>
        <source>This page cannot be trusted</source>
        <translation>このページは信頼できません</translation>
    </message>
    <message>
        <source>This page cannot be reached</source>
        <translation>このページに接続できません</translation>
    </message>
    <message>
        <source>Check the network and begin again, or open it in your own browser instead. The reason: %1</source>
        <extracomment>%1 is the engine&apos;s name of an error</extracomment>
        <translation>ネットワークを確認して最初からやり直すか、自分のブラウザーで開いてください。理由：%1</translation>
    </message>
    <message>
        <source>The page wanted to save a file. Nothing is saved here.</source>
        <translation>ページがファイルを保存しようとしました。ここでは何も保存しません。</translation>
    </message>
    <message>
        <source>The page wanted to open a window by itself. If it waits for one, use your own browser instead.</source>
        <translation>ページが自分でウィンドウを開こうとしました。それを待っている場合は、自分のブラウザーを使ってください。</translation>
    </message>
    <message>
        <source>The page asked for your place, camera, microphone or notifications. It does not get them here.</source>
        <translation>ページが位置情報、カメラ、マイク、通知のいずれかを要求しました。ここでは渡しません。</translation>
    </message>
    <message>
        <source>The page wanted to go to an address that is neither encrypted nor on this computer, or belongs to another program. It was stopped.</source>
        <translation>ページが、暗号化されておらずこのコンピューター上でもない、または別のプログラムのアドレスへ移動しようとしたため、止めました。</translation>
    </message>
    <message>
        <source>The page asked for a file. It gets none here.</source>
        <translation>ページがファイルを要求しました。ここでは渡しません。</translation>
    </message>
    <message>
        <source>The server asks for a name and password outside of its page, which does not work here. Use your own browser instead.</source>
        <translation>サーバーがページの外で名前とパスワードを求めていますが、ここでは使えません。自分のブラウザーを使ってください。</translation>
    </message>
    <message>
        <source>The server asked for a certificate of yours and was given none. If it needs one, use your own browser instead.</source>
        <translation>サーバーが個人の証明書を要求しましたが、渡しませんでした。必要な場合は、自分のブラウザーを使ってください。</translation>
    </message>
    <message>
        <source>Google does not let anybody sign in inside of other programs. Use your own browser instead.</source>
        <translation>Googleは他のプログラムの中でのサインインを許可しません。自分のブラウザーを使ってください。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ActivityPage</name>
    <message>
        <source>WHO ASKED IN THE LAST SEVEN DAYS</source>
        <translation>この7日間の要求元</translation>
    </message>
    <message>
        <source>Who asked for tokens</source>
        <translation>トークンを要求したもの</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>再試行(&amp;G)</translation>
    </message>
    <message>
        <source>Reading who asked…</source>
        <translation>要求の記録を読み込んでいます…</translation>
    </message>
    <message>
        <source>No program has asked for a token of this profile in the last seven days. When one does, it appears here with the programs that started it.</source>
        <translation>この7日間に、このプロファイルのトークンを要求したプログラムはありません。要求があると、起動元のプログラムとともにここに表示されます。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ActivityTableModel</name>
    <message>
        <source>%2. It says of itself: “%1”</source>
        <extracomment>%1 is a text that a program gives of itself, %2 what stands before it</extracomment>
        <translation>%2。自称：「%1」</translation>
    </message>
    <message>
        <source>%1 asked for %2: %3, %4</source>
        <extracomment>Read aloud: %1 is who asked, %2 for what, %3 the answer, %4 when</extracomment>
        <translation>%1 が %2 を要求しました：%3、%4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>要求元</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What it got</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AddPage</name>
    <message>
        <source>L&amp;ook</source>
        <translation>調べる(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add and &amp;sign in</source>
        <translation>追加してサインイン(&amp;S)</translation>
    </message>
    <message>
        <source>Address of the service or its identity provider</source>
        <translation>サービスまたはそのIDプロバイダーのアドレス</translation>
    </message>
    <message>
        <source>Kind of provider</source>
        <translation>プロバイダーの種類</translation>
    </message>
    <message>
        <source>Find out by itself</source>
        <translation>自動で判別</translation>
    </message>
    <message>
        <source>WHAT IS THERE</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>NAME AND CLIENT</source>
        <translation>名前とクライアント</translation>
    </message>
    <message>
        <source>&amp;Name that programs use</source>
        <translation>プログラムが使う名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Issuer that the server trusts</source>
        <translation>サーバーが信頼する発行者(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>クライアントID(&amp;C)</translation>
    </message>
    <message>
        <source>SIGN IN BY</source>
        <translation>サインインの手段</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>サインインの方法</translation>
    </message>
    <message>
        <source>SIGN IN WITH</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>My &amp;browser</source>
        <translation>自分のブラウザー(&amp;B)</translation>
    </message>
    <message>
        <source>Another &amp;device</source>
        <translation>別のデバイス(&amp;D)</translation>
    </message>
    <message>
        <source>Warder shows a code that you enter on your phone or any other screen.</source>
        <translation>Warderが表示するコードを、スマートフォンなど別の画面で入力します。</translation>
    </message>
    <message>
        <source>Your browser keeps your password manager and passkeys.</source>
        <translation>ブラウザーのパスワードマネージャーとパスキーがそのまま使えます。</translation>
    </message>
    <message>
        <source>Mo&amp;re settings</source>
        <translation>その他の設定(&amp;R)</translation>
    </message>
    <message>
        <source>More settings, one a line</source>
        <translation>その他の設定（1行に1つ）</translation>
    </message>
    <message>
        <source>One setting a line, as in the profile&apos;s file:</source>
        <translation>プロファイルのファイルと同じく、1行に1つの設定：</translation>
    </message>
    <message>
        <source>Welcome to Warder</source>
        <translation>Warderへようこそ</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>プロファイルを追加</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>空でもかまいません。</translation>
    </message>
    <message>
        <source>Register a native (public) application at the provider with the redirect address %1.</source>
        <translation>プロバイダーで、リダイレクトアドレス %1 のネイティブ（公開）アプリケーションを登録してください。</translation>
    </message>
    <message>
        <source>Register an application there (%1) with the redirect address %2.</source>
        <translation>そこ（%1）で、リダイレクトアドレス %2 のアプリケーションを登録してください。</translation>
    </message>
    <message>
        <source>Import a &amp;file of another program…</source>
        <translation>別のプログラムのファイルをインポート…(&amp;F)</translation>
    </message>
    <message>
        <source>WHAT TO KNOW BEFORE</source>
        <translation>始める前に知っておくこと</translation>
    </message>
    <message>
        <source>Paste the address of the service or of its identity provider to begin.</source>
        <translation>まず、サービスまたはそのIDプロバイダーのアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>Warder signs in once for each service, keeps the session alive, and hands short-lived tokens to your programs.</source>
        <translation>Warderは各サービスに一度だけサインインし、セッションを維持して、プログラムに短命のトークンを渡します。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AddProfileModel</name>
    <message>
        <source>Line %1 of the settings is no “key = value”.</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation>設定の %1 行目は「キー = 値」ではありません。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AgentModel</name>
    <message>
        <source>The agent had ended unexpectedly. It runs again.</source>
        <translation>エージェントが予期せず終了しましたが、再び動作しています。</translation>
    </message>
    <message>
        <source>Starting the agent again…</source>
        <translation>エージェントを再び起動しています…</translation>
    </message>
    <message>
        <source>Looking for the agent…</source>
        <translation>エージェントを探しています…</translation>
    </message>
    <message>
        <source>The agent does not run</source>
        <translation>エージェントは動作していません</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Locked: nothing is served</source>
        <translation>ロック中：何も提供しません</translation>
    </message>
    <message numerus="yes">
        <source>Serving on %1 · %n requests today</source>
        <extracomment>%1 is the name of a socket</extracomment>
        <translation>
            <numerusform>%1 で提供中 · 今日の要求 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent has ended unexpectedly and is being started again. Programs get no tokens for a moment.</source>
        <translation>エージェントが予期せず終了し、再び起動しています。しばらくの間、プログラムはトークンを得られません。</translation>
    </message>
    <message>
        <source>The agent was stopped: programs get no tokens until you start it again.</source>
        <translation>エージェントは停止されました。再び起動するまで、プログラムはトークンを得られません。</translation>
    </message>
    <message>
        <source>The agent ends again and again, and starting it did not help. Its log may say why: %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>エージェントが繰り返し終了し、起動し直しても改善しませんでした。ログに理由があるかもしれません：%1</translation>
    </message>
    <message>
        <source>The agent has stopped: programs get no tokens until it runs again.</source>
        <translation>エージェントが停止しました。再び動作するまで、プログラムはトークンを得られません。</translation>
    </message>
    <message>
        <source>This token cannot be renewed: it holds until it ends. Sign in again before that.</source>
        <translation>このトークンは更新できません。終了するまで有効です。その前にもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The vault is not what Warder wrote last: records are missing, or older than others. Nothing is refreshed until you accept what is there.</source>
        <translation>保管庫が Warder が最後に書いた内容と異なります。記録が欠けているか、ほかより古くなっています。現在の内容を受け入れるまで、何も更新しません。</translation>
    </message>
    <message>
        <source>An older copy of the vault was put back. Nothing is refreshed until you accept it.</source>
        <translation>古い保管庫の控えが戻されました。受け入れるまで、何も更新しません。</translation>
    </message>
    <message>
        <source>The file settings.toml cannot be used (%1). The previous settings stay in force until Warder restarts.</source>
        <extracomment>%1 is what is wrong with the file</extracomment>
        <translation>settings.toml を使用できません（%1）。Warder を再起動するまで、以前の設定が有効です。</translation>
    </message>
    <message>
        <source>The file settings.toml cannot be used (%1). Programs get no tokens until you correct or remove the file.</source>
        <translation>settings.toml を使用できません（%1）。ファイルを修正するか削除するまで、プログラムはトークンを受け取れません。</translation>
    </message>
    <message>
        <source>Activity is not being recorded: %1</source>
        <translation>アクティビティを記録できません: %1</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AgentSettingsModel</name>
    <message>
        <source>A proxy begins with http:// or socks5://, or is the word env for what the environment says.</source>
        <translation>プロキシは http:// または socks5:// で始まるか、環境の設定に従う env です。</translation>
    </message>
    <message>
        <source>This is no address of a proxy. One looks like http://proxy.example.com:3128</source>
        <translation>これはプロキシのアドレスではありません。例：http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Give the whole path of the file, from / on.</source>
        <translation>/ から始まるファイルの完全なパスを指定してください。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのようなファイルはありません。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>このファイルは読み取れません。</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be in PEM form, with a line BEGIN CERTIFICATE.</source>
        <translation>このファイルに証明書がありません。BEGIN CERTIFICATE の行があるPEM形式である必要があります。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::Autostart</name>
    <message>
        <source>%1 was not written by Warder and is left as it is. To decide it here, remove that file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 はWarderが書いたものではないため、そのままにします。ここで決めるには、そのファイルを削除してください。</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>%1 を削除できませんでした：%2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>%1 を書き込めませんでした：%2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ByHandForm</name>
    <message>
        <source>WHAT WARDER HAS TO KNOW</source>
        <translation>WARDERが知る必要のあること</translation>
    </message>
    <message>
        <source>%1 (may stay empty)</source>
        <extracomment>%1 is what a field is for</extracomment>
        <translation>%1（空でもかまいません）</translation>
    </message>
</context>
<context>
    <name>warder::desktop::CheckModel</name>
    <message>
        <source>Asking the service whether it takes the token…</source>
        <translation>サービスがトークンを受け入れるか確認しています…</translation>
    </message>
    <message>
        <source>The service takes the token.</source>
        <translation>サービスはトークンを受け入れました。</translation>
    </message>
    <message>
        <source>The service takes the token and knows you as %1.</source>
        <translation>サービスはトークンを受け入れ、%1 として認識しました。</translation>
    </message>
    <message>
        <source>It says that this ends at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 に終了するとのことです。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ClaimsModel</name>
    <message>
        <source>Claims</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>%1, in the token: %2</source>
        <extracomment>%1 is a time in UTC such as 2026-01-02T03:04:05Z, %2 the number that stands in the token</extracomment>
        <translation>%1（トークン内：%2）</translation>
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
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ClipboardSettings</name>
    <message>
        <source>CLIPBOARD</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Take a copied token a&amp;way after</source>
        <translation>コピーしたトークンを消すまで(&amp;W)</translation>
    </message>
    <message>
        <source>Seconds until a copied token is taken away</source>
        <translation>コピーしたトークンを消すまでの秒数</translation>
    </message>
    <message>
        <source>(never)</source>
        <translation>（しない）</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>It is marked as secret, so that clipboard histories that know the mark leave it out.</source>
        <translation>秘密として印が付くため、その印を知るクリップボード履歴には残りません。</translation>
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
        <translation>要求元</translation>
    </message>
    <message>
        <source>WHAT IT GETS</source>
        <translation>渡すもの</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>拒否(&amp;R)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation>1回だけ(&amp;O)</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1回だけ</translation>
    </message>
    <message>
        <source>This &amp;session</source>
        <translation>このセッション(&amp;S)</translation>
    </message>
    <message>
        <source>For this terminal session</source>
        <translation>この端末セッションの間</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>for</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>&amp;Longer</source>
        <extracomment>%1 is a program or script</extracomment>
        <translation>もっと長く(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>%1 に常に許可(&amp;A)</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>もっと長く</translation>
    </message>
    <message>
        <source>Always for %1</source>
        <translation>%1 に常に許可</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>1時間(&amp;H)</translation>
    </message>
    <message>
        <source>For &amp;8 hours</source>
        <translation>8時間(&amp;8)</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>常に(&amp;A)</translation>
    </message>
    <message>
        <source>Closes and refuses in %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1 秒後に閉じて拒否します</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ConsentSettings</name>
    <message>
        <source>WHO MAY HAVE TOKENS</source>
        <translation>トークンを得られるもの</translation>
    </message>
    <message>
        <source>Profiles that say n&amp;othing themselves:</source>
        <translation>自身で定めていないプロファイル(&amp;O)：</translation>
    </message>
    <message>
        <source>Whether programs get tokens of profiles that say nothing themselves</source>
        <translation>自身で定めていないプロファイルのトークンをプログラムが得るか</translation>
    </message>
    <message>
        <source>It is the setting serve.consent of each profile: choose “Edit the settings…” there.</source>
        <translation>各プロファイルの serve.consent の設定です。「設定を編集…」を選んでください。</translation>
    </message>
    <message>
        <source>What was allowed</source>
        <translation>許可されたもの</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>取り消す(&amp;V)</translation>
    </message>
    <message>
        <source>Revoke what is chosen</source>
        <translation>選択したものを取り消す</translation>
    </message>
    <message>
        <source>Revoke &amp;everything</source>
        <translation>すべて取り消す(&amp;E)</translation>
    </message>
    <message>
        <source>Revoke everything</source>
        <translation>すべて取り消す</translation>
    </message>
    <message>
        <source>Programs get tokens</source>
        <translation>プログラムはトークンを得る</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>先に確認する</translation>
    </message>
    <message>
        <source>No program gets any</source>
        <translation>どのプログラムも得られない</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>再試行(&amp;G)</translation>
    </message>
    <message>
        <source>This agent remembers nothing that was allowed.</source>
        <translation>このエージェントは許可を記憶しません。</translation>
    </message>
    <message>
        <source>Reading what was allowed…</source>
        <translation>許可の記録を読み込んでいます…</translation>
    </message>
    <message>
        <source>Nothing is remembered: each program is asked about anew. What you allow for longer than once appears here.</source>
        <translation>記憶されているものはありません。各プログラムについて毎回確認します。2回以上許可したものがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::DesktopSettings</name>
    <message>
        <source>%1 cannot be read, so everything here is as it comes with Warder. Your next change replaces the file and keeps a copy beside it.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 を読み取れないため、すべてWarderの初期値です。次の変更でファイルが置き換えられ、横に控えが残ります。</translation>
    </message>
    <message>
        <source>These settings in %1 have values that cannot be, and are taken as they come with Warder: %2.</source>
        <extracomment>%1 is the path of a file, %2 a list of the names of settings</extracomment>
        <translation>%1 のこれらの設定はあり得ない値のため、Warderの初期値とします：%2。</translation>
    </message>
    <message>
        <source>%1 could not be written, so this holds until Warder ends: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>%1 を書き込めなかったため、Warderが終了するまで有効です：%2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::DiagnosticsModel</name>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>%1 を書き込めませんでした：%2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::DiagnosticsSettings</name>
    <message>
        <source>LOG AND DIAGNOSTICS</source>
        <translation>ログと診断</translation>
    </message>
    <message>
        <source>The a&amp;gent logs</source>
        <translation>エージェントの記録(&amp;G)</translation>
    </message>
    <message>
        <source>What the agent logs</source>
        <translation>エージェントが記録する内容</translation>
    </message>
    <message>
        <source>Loo&amp;k at everything</source>
        <translation>すべて調べる(&amp;K)</translation>
    </message>
    <message>
        <source>Look at everything</source>
        <translation>すべて調べる</translation>
    </message>
    <message>
        <source>Sa&amp;ve this text…</source>
        <translation>この文章を保存…(&amp;V)</translation>
    </message>
    <message>
        <source>Save this text…</source>
        <translation>この文章を保存…</translation>
    </message>
    <message>
        <source>Cop&amp;y it</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>One text to read and to send along with a question. Secrets are never in it; names of profiles, hosts and people are replaced.</source>
        <translation>質問に添えるための、読める1つの文章です。秘密は決して含まれず、プロファイル、ホスト、人の名前は置き換えられます。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Only what goes wrong</source>
        <translation>問題のみ</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>すべての手順</translation>
    </message>
    <message>
        <source>The log is %1. Secrets never get into it.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>ログは %1 です。秘密が入ることはありません。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>診断を保存</translation>
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
        <translation>%1 が終了します：%2</translation>
    </message>
    <message>
        <source>Nothing can renew it. Sign in again or get a new token before then.</source>
        <translation>更新できるものはありません。その前にサインインし直すか、新しいトークンを入手してください。</translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>Warderを開く</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>warder::desktop::FoundCard</name>
    <message>
        <source>FOUND ON THIS MACHINE</source>
        <translation>このコンピューターで見つかったもの</translation>
    </message>
    <message>
        <source>Warder can take over where these sign in. Your files stay as they are, and nothing is written before you choose.</source>
        <translation>これらのサインイン先をWarderが引き継げます。ファイルはそのままで、選ぶまで何も書き込みません。</translation>
    </message>
    <message>
        <source>%1 · with what is secret, for the vault</source>
        <extracomment>%1 is a list of names of profiles</extracomment>
        <translation>%1 · 秘密のものも保管庫へ</translation>
    </message>
    <message numerus="yes">
        <source>Add %n profiles</source>
        <translation>
            <numerusform>%n 個のプロファイルを追加</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Read aloud: %1 is a file</extracomment>
        <translation>%1 から</translation>
    </message>
</context>
<context>
    <name>warder::desktop::FoundConfiguration</name>
    <message>
        <source>Variables whose names begin with FLYTE_</source>
        <translation>名前が FLYTE_ で始まる変数</translation>
    </message>
</context>
<context>
    <name>warder::desktop::GrantsModel</name>
    <message>
        <source>ID token</source>
        <translation>IDトークン</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>An unknown program</source>
        <translation>不明なプログラム</translation>
    </message>
    <message>
        <source>Everything in a session of %1</source>
        <extracomment>%1 is the program that a terminal session began with</extracomment>
        <translation>%1 のセッション内のすべて</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>the session ends</source>
        <translation>セッションの終了</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1 may have %2 of %3 until %4</source>
        <extracomment>Read aloud: %1 is a program, %2 what it may have, %3 a profile, %4 until when</extracomment>
        <translation>%1 は %3 の %2 を %4 まで得られます</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>May have</source>
        <translation>得られるもの</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ImportModel</name>
    <message>
        <source>%1 is no file, so nothing was read. Choose the configuration file itself.</source>
        <translation>%1 はファイルではないため、何も読み取りませんでした。設定ファイルそのものを選んでください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read (%2). Look at its permissions.</source>
        <translation>ファイル %1 を読み取れません（%2）。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The file %1 is larger than 192 KiB, so it was not read. Import the part of it that is about signing in.</source>
        <translation>ファイル %1 は192 KiBを超えるため、読み取りませんでした。サインインに関する部分をインポートしてください。</translation>
    </message>
    <message>
        <source>There is nothing in %1 to make a profile of. Add one by its address instead.</source>
        <translation>%1 にはプロファイルにできるものがありません。アドレスで追加してください。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ImportPage</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>プロファイルのインポート</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込んでいます…</translation>
    </message>
    <message>
        <source>This is what %1 says. Nothing is written until you import it, and the file itself stays as it is.</source>
        <translation>%1 の内容です。インポートするまで何も書き込まず、ファイル自体はそのままです。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポートしています…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n profile(s)</source>
        <translation>
            <numerusform>%n 個のプロファイルをインポート(&amp;I)</numerusform>
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
        <translation>%1（%2 用、%3 内）</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>warder::desktop::KindGrid</name>
    <message>
        <source>What you can begin with</source>
        <translation>始め方の選択肢</translation>
    </message>
    <message>
        <source>OR CHOOSE WHAT IT IS</source>
        <translation>または種類を選択</translation>
    </message>
</context>
<context>
    <name>warder::desktop::LifeBar</name>
    <message>
        <source>%1 percent left</source>
        <translation>残り %1 パーセント</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>残りなし</translation>
    </message>
</context>
<context>
    <name>warder::desktop::LockSettings</name>
    <message>
        <source>LOCKING</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Locked, Warder gives out nothing and holds no secret in memory.</source>
        <translation>ロック中のWarderは何も渡さず、メモリーに秘密を保持しません。</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>今すぐロック(&amp;K)</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Lock when I have not &amp;used it for</source>
        <translation>使わないときにロックするまで(&amp;U)</translation>
    </message>
    <message>
        <source>Lock after this many minutes without use</source>
        <translation>何分使わないとロックするか</translation>
    </message>
    <message>
        <source>(never)</source>
        <translation>（しない）</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Lock before the machine &amp;sleeps</source>
        <translation>スリープの前にロック(&amp;S)</translation>
    </message>
    <message>
        <source>Lock before the machine sleeps</source>
        <translation>スリープの前にロック</translation>
    </message>
    <message>
        <source>Lock when the s&amp;creen is locked</source>
        <translation>画面のロックとともにロック(&amp;C)</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>画面のロックとともにロック</translation>
    </message>
    <message>
        <source>What programs ask for by themselves does not count as use. A locked Warder serves nobody, so a job that runs at night gets no token.</source>
        <translation>プログラムが自ら要求したものは使用に含みません。ロック中のWarderは誰にも提供しないため、夜間の処理はトークンを得られません。</translation>
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
        <translation>+ 追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>プロファイルを追加</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>設定(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit and &amp;stop serving</source>
        <translation>終了して提供も止める(&amp;S)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>トークンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>More for this profile</source>
        <translation>このプロファイルのその他の操作</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>コマンドをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>診断をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Warder cannot add anything just now. Unlock it or start its agent, then open the link again.</source>
        <translation>今は何も追加できません。ロックを解除するかエージェントを起動してから、リンクを開き直してください。</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;What can be done…</source>
        <translation>できること…(&amp;W)</translation>
    </message>
    <message>
        <source>Un&amp;lock…</source>
        <translation>ロック解除…(&amp;L)</translation>
    </message>
    <message>
        <source>Agent not running</source>
        <translation>エージェント停止中</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>閉じる(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>今すぐ更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>ロック解除…(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>閉じる(&amp;D)</translation>
    </message>
    <message>
        <source>Reading the profiles…</source>
        <translation>プロファイルを読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>The token is in the clipboard. It is taken away again in %n seconds.</source>
        <translation>
            <numerusform>トークンはクリップボードにあります。%n 秒後に消えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is in the clipboard, and stays there until something else is copied.</source>
        <translation>トークンはクリップボードにあり、別のものをコピーするまで残ります。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address instead.</source>
        <translation>ブラウザーを起動できませんでした。アドレスをコピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) imported. Sign in to use them.</source>
        <translation>
            <numerusform>%n 個のプロファイルをインポートしました。使うにはサインインしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile is in %1, without secrets.</source>
        <translation>プロファイルを秘密なしで %1 に保存しました。</translation>
    </message>
    <message>
        <source>%1 is there. It has no session of its own yet: sign in to use it.</source>
        <translation>%1 ができました。まだセッションがありません。使うにはサインインしてください。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Warder is locked</source>
        <translation>Warderはロックされています</translation>
    </message>
    <message>
        <source>It gives out nothing and holds no secret in memory until you unlock it. Sessions go on from where they were.</source>
        <translation>ロックを解除するまで何も渡さず、メモリーに秘密を保持しません。セッションは元の状態から続きます。</translation>
    </message>
    <message>
        <source>The profiles could not be read</source>
        <translation>プロファイルを読み込めませんでした</translation>
    </message>
    <message>
        <source>&amp;Accept this vault</source>
        <translation>この保管庫を受け入れる(&amp;A)</translation>
    </message>
</context>
<context>
    <name>warder::desktop::MessageBanner</name>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1 is what a server said, in its own words</extracomment>
        <translation>サーバーの言葉：「%1」</translation>
    </message>
</context>
<context>
    <name>warder::desktop::NetworkSettings</name>
    <message>
        <source>NETWORK</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>For every profile that says nothing else itself. The setting is http.proxy or http.ca_file there.</source>
        <translation>自身で別に定めていないすべてのプロファイルに適用されます。そこでの設定は http.proxy または http.ca_file です。</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Empty for none; env for what the environment of the agent says. This machine itself is always reached without.</source>
        <translation>空なら使わず、env ならエージェントの環境に従います。このコンピューター自身には常に直接接続します。</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>証明書(&amp;C)</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>証明書のファイル</translation>
    </message>
    <message>
        <source>A PEM file of authorities that are trusted beside those of the system. Empty for the system alone.</source>
        <translation>システムのものに加えて信頼する認証局のPEMファイル。空ならシステムのみ。</translation>
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
        <translation>プロファイルにサインインが必要(&amp;S)</translation>
    </message>
    <message>
        <source>A profile needs a sign-in</source>
        <translation>プロファイルにサインインが必要</translation>
    </message>
    <message>
        <source>A token will &amp;end that nothing renews</source>
        <translation>更新できないトークンが終了する(&amp;E)</translation>
    </message>
    <message>
        <source>A token will end that nothing renews</source>
        <translation>更新できないトークンが終了する</translation>
    </message>
    <message>
        <source>A &amp;program took a token, for profiles that want it told</source>
        <translation>プログラムがトークンを取得した（通知を望むプロファイル）(&amp;P)</translation>
    </message>
    <message>
        <source>A program took a token, for profiles that want it told</source>
        <translation>プログラムがトークンを取得した（通知を望むプロファイル）</translation>
    </message>
    <message>
        <source>It is the setting serve.notify of each profile: choose “Edit the settings…” there.</source>
        <translation>各プロファイルの serve.notify の設定です。「設定を編集…」を選んでください。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::Notifier</name>
    <message>
        <source>%1 needs a sign-in</source>
        <translation>%1 はサインインが必要です</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles need a sign-in</source>
        <translation>
            <numerusform>%n 個のプロファイルでサインインが必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>Warderを開く</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in to all</source>
        <translation>すべてにサインイン</translation>
    </message>
    <message>
        <source>Warder</source>
        <translation>Warder</translation>
    </message>
    <message>
        <source>Programs that use it get no token until you sign in.</source>
        <translation>サインインするまで、使用するプログラムはトークンを得られません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 とほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warder::desktop::OverviewPage</name>
    <message>
        <source>ACCESS TOKEN</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>IDENTITY</source>
        <translation>本人情報</translation>
    </message>
    <message>
        <source>The provider has not said who this is.</source>
        <translation>プロバイダーは誰であるかを示していません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>SERVED AS</source>
        <translation>提供の形式</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>最近の使用</translation>
    </message>
    <message>
        <source>No program has asked yet.</source>
        <translation>まだ要求したプログラムはありません。</translation>
    </message>
    <message>
        <source>%1 — not granted</source>
        <translation>%1 — 許可されず</translation>
    </message>
    <message>
        <source>None were granted yet.</source>
        <translation>まだ許可されたものはありません。</translation>
    </message>
    <message>
        <source>signature verified</source>
        <translation>署名を確認済み</translation>
    </message>
    <message>
        <source>signature not checked</source>
        <translation>署名は未確認</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileActions</name>
    <message>
        <source>More for this profile</source>
        <translation>このプロファイルのその他の操作</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>ブラウザーでサインイン(&amp;B)</translation>
    </message>
    <message>
        <source>Sign in on another &amp;device</source>
        <translation>別のデバイスでサインイン(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;fresh now</source>
        <translation>今すぐ更新(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Check with the service</source>
        <translation>サービスで確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit the settings…</source>
        <translation>設定を編集…(&amp;E)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove the profile…</source>
        <translation>プロファイルを削除…(&amp;R)</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>もう一度サインイン(&amp;A)</translation>
    </message>
    <message>
        <source>Du&amp;plicate…</source>
        <translation>複製…(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;xport without secrets…</source>
        <translation>秘密なしでエクスポート…(&amp;X)</translation>
    </message>
    <message>
        <source>Open the service&apos;s &amp;web page</source>
        <translation>サービスのウェブページを開く(&amp;W)</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileCopies</name>
    <message>
        <source>The profile cannot be called %1: the name is taken, or has other characters than a-z, 0-9, dots, dashes and underscores. %2 would do.</source>
        <translation>プロファイルを %1 という名前にはできません。使用済みか、a-z、0-9、点、ハイフン、下線以外の文字があります。%2 なら使えます。</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Choose another place.</source>
        <translation>ファイル %1 を書き込めませんでした（%2）。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileEditModel</name>
    <message>
        <source>%1 has its default again.</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>%1 は初期値に戻りました。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>The client secret is gone.</source>
        <translation>クライアントシークレットを削除しました。</translation>
    </message>
    <message>
        <source>The client secret is in the vault.</source>
        <translation>クライアントシークレットは保管庫にあります。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileEditor</name>
    <message>
        <source>Every setting of this profile. A value is saved when you leave it, and an empty one means the default. Comments and order of the file stay as they are.</source>
        <translation>このプロファイルのすべての設定です。値は離れたときに保存され、空は初期値を意味します。ファイルのコメントと順序はそのままです。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>完了(&amp;N)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>SETTINGS</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings of the profile</source>
        <translation>プロファイルの設定</translation>
    </message>
    <message>
        <source>CLIENT SECRET</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Client secret, where the provider gave one: it goes into the vault and is never shown again.</source>
        <translation>プロバイダーから渡されたクライアントシークレット。保管庫に入り、二度と表示されません。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保存する(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the client secret</source>
        <translation>クライアントシークレットを保存</translation>
    </message>
    <message>
        <source>Reading the profile…</source>
        <translation>プロファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation>ファイルを表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>The profile&apos;s file as it would be</source>
        <translation>変更後のプロファイルのファイル</translation>
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
        <translation>このプロファイル</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>全体の設定</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>設定場所</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileListModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud: %1 is a profile, %2 its host, %3 its state in words, %4 the time left</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 left</source>
        <translation>%1、%2、%3、残り %4</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileOrderModel</name>
    <message>
        <source>Needs you</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileSide</name>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>プロファイルを検索</translation>
    </message>
    <message>
        <source>How the list is grouped and sorted</source>
        <translation>一覧のグループ化と並べ替え</translation>
    </message>
    <message>
        <source>Group, sort, show one tag</source>
        <translation>グループ化、並べ替え、タグの表示</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状態(&amp;S)</translation>
    </message>
    <message>
        <source>N&amp;othing</source>
        <translation>なし(&amp;O)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>&amp;Your own order</source>
        <translation>自分の順序(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>What &amp;ends first</source>
        <translation>先に終了するものから(&amp;E)</translation>
    </message>
    <message>
        <source>What needs &amp;attention first</source>
        <translation>対応が必要なものから(&amp;A)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>A&amp;ll profiles</source>
        <translation>すべてのプロファイル(&amp;L)</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <extracomment>%1 is a tag</extracomment>
        <translation>「%1」のみ</translation>
    </message>
    <message>
        <source>Locked. The profiles appear here again once you unlock Warder.</source>
        <translation>ロック中です。Warderのロックを解除すると、プロファイルが再びここに表示されます。</translation>
    </message>
    <message>
        <source>The profiles could not be read. %1</source>
        <extracomment>%1 is one or two whole sentences</extracomment>
        <translation>プロファイルを読み込めませんでした。%1</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>再試行(&amp;G)</translation>
    </message>
    <message>
        <source>There are no profiles yet.</source>
        <translation>まだプロファイルがありません。</translation>
    </message>
    <message>
        <source>Reading the profiles…</source>
        <translation>プロファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>No profile has the tag “%1” any more.</source>
        <translation>タグ「%1」の付いたプロファイルはもうありません。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1 is what somebody searches for</extracomment>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>すべて表示(&amp;L)</translation>
    </message>
    <message>
        <source>Only “%1” ✕</source>
        <extracomment>A button that takes the choice away; %1 is a tag</extracomment>
        <translation>「%1」のみ ✕</translation>
    </message>
    <message>
        <source>Show all profiles, not only “%1”</source>
        <translation>「%1」だけでなくすべてのプロファイルを表示</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileTabs</name>
    <message>
        <source>Pages of the profile</source>
        <translation>プロファイルのページ</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>概要(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>Us&amp;e it</source>
        <translation>使い方(&amp;E)</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>履歴(&amp;Y)</translation>
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
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>Without an answer it is refused after 30 seconds.</source>
        <translation>応答がなければ30秒後に拒否します。</translation>
    </message>
    <message>
        <source>Unlock Warder</source>
        <translation>Warderのロック解除</translation>
    </message>
    <message>
        <source>The passphrase opens the vault with your sessions.</source>
        <translation>パスフレーズでセッションのある保管庫を開きます。</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロック解除(&amp;U)</translation>
    </message>
    <message>
        <source>Is this meant?</source>
        <translation>意図したものですか？</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>許可(&amp;A)</translation>
    </message>
    <message>
        <source>That was not the passphrase. Type it again.</source>
        <translation>パスフレーズが違います。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>パスフレーズの選択</translation>
    </message>
    <message>
        <source>It seals the vault with your sessions, and you type it each time the agent starts. If you forget it, you sign in everywhere again.</source>
        <translation>セッションのある保管庫を封じるもので、エージェントの起動ごとに入力します。忘れると、すべてにサインインし直します。</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>拒否(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>warder::desktop::QrView</name>
    <message>
        <source>QR code with the address to sign in at</source>
        <translation>サインイン先アドレスのQRコード</translation>
    </message>
</context>
<context>
    <name>warder::desktop::RemovalText</name>
    <message>
        <source>The token that you gave is deleted from the vault. At the service it stays valid until it ends or somebody revokes it there.</source>
        <translation>渡されたトークンを保管庫から消します。サービス側では、終了するか取り消されるまで有効です。</translation>
    </message>
    <message>
        <source>The tokens of its command are forgotten; what the command signs in with is not touched.</source>
        <translation>コマンドのトークンは破棄されます。コマンドがサインインに使うものはそのままです。</translation>
    </message>
    <message>
        <source>Its cookies are forgotten. The session at the service goes on until it ends by itself or you sign out there.</source>
        <translation>Cookieは破棄されます。サービス側のセッションは、自然に終わるか、そこでサインアウトするまで続きます。</translation>
    </message>
    <message>
        <source>Its session is ended at the service, and its token is forgotten.</source>
        <translation>サービス側のセッションを終了し、トークンを破棄します。</translation>
    </message>
    <message>
        <source>The provider is asked to revoke the session, where it can do that. Refresh token and access tokens are forgotten.</source>
        <translation>可能ならプロバイダーにセッションの取り消しを求めます。更新トークンとアクセストークンは破棄されます。</translation>
    </message>
    <message>
        <source>The provider is asked to revoke the access token, where it can do that, and Warder forgets it.</source>
        <translation>可能ならプロバイダーにアクセストークンの取り消しを求め、Warderは破棄します。</translation>
    </message>
    <message>
        <source>Remove %1? Its file is deleted, and programs that ask for it get an error from then on.</source>
        <translation>%1 を削除しますか？ ファイルは消され、以後、要求したプログラムはエラーになります。</translation>
    </message>
    <message>
        <source>What programs were allowed to have of it is forgotten too.</source>
        <translation>プログラムへの許可も破棄されます。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SecretField</name>
    <message>
        <source>The token, hidden</source>
        <translation>トークン（非表示）</translation>
    </message>
    <message>
        <source>&amp;Hold to show</source>
        <translation>押している間だけ表示(&amp;H)</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>コピー(&amp;P)</translation>
    </message>
    <message>
        <source>The token is shown for as long as the button or the space bar is held.</source>
        <translation>ボタンまたはスペースキーを押している間、トークンを表示します。</translation>
    </message>
    <message>
        <source>It is taken out of the clipboard again after 30 seconds.</source>
        <translation>30秒後にクリップボードから消えます。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ServingSettings</name>
    <message>
        <source>SOCKETS FOR ELSEWHERE</source>
        <translation>別の場所用のソケット</translation>
    </message>
    <message>
        <source>A socket that gives out the tokens of a few profiles and nothing else, to be forwarded to another machine or into a container. Make one with: warder socket add PATH --profile P</source>
        <translation>いくつかのプロファイルのトークンだけを渡すソケット。別のマシンやコンテナーへの転送用です。作成：warder socket add PATH --profile P</translation>
    </message>
    <message>
        <source>Sockets for elsewhere</source>
        <translation>別の場所用のソケット</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the chosen socket</source>
        <translation>選択したソケットを削除</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>もう一度試す(&amp;Y)</translation>
    </message>
    <message>
        <source>This agent makes no sockets for elsewhere.</source>
        <translation>このエージェントは別の場所用のソケットを作りません。</translation>
    </message>
    <message>
        <source>Reading the sockets…</source>
        <translation>ソケットを読み込んでいます…</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>ありません。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SettingsModel</name>
    <message>
        <source>The keyring of your desktop keeps the vault&apos;s key: whoever can open that can open the vault.</source>
        <translation>デスクトップのキーリングが保管庫の鍵を保管しています。それを開ける人は保管庫を開けます。</translation>
    </message>
    <message>
        <source>A passphrase protects the vault: nobody can read it without, wherever a copy of it goes.</source>
        <translation>パスフレーズが保管庫を守ります。控えがどこへ渡っても、これなしでは誰も読めません。</translation>
    </message>
    <message>
        <source>A key file beside the vault protects it from nobody who can read your files, but keeps it apart from copies of the vault alone.</source>
        <translation>保管庫の横の鍵ファイルは、ファイルを読める人からは守りませんが、保管庫だけの控えからは鍵を離しておけます。</translation>
    </message>
    <message>
        <source>Nobody has said yet who keeps the vault&apos;s key.</source>
        <translation>保管庫の鍵を誰が保管するか、まだ決まっていません。</translation>
    </message>
    <message>
        <source>Every program of yours may have the tokens of: %1.</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>どのプログラムも次のトークンを得られます：%1。</translation>
    </message>
    <message>
        <source>You are asked about each program for: %1.</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>次についてはプログラムごとに確認します：%1。</translation>
    </message>
    <message>
        <source>No program gets the tokens of: %1.</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>どのプログラムも次のトークンを得られません：%1。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SettingsPage</name>
    <message>
        <source>Do&amp;ne</source>
        <translation>完了(&amp;N)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SetupModel</name>
    <message>
        <source>Looking at what would change…</source>
        <translation>変更点を調べています…</translation>
    </message>
    <message>
        <source>A link %1 to %2</source>
        <extracomment>%1 and %2 are paths</extracomment>
        <translation>%1 から %2 へのリンク</translation>
    </message>
    <message>
        <source>In the profile: %1 = %2</source>
        <extracomment>%1 is a setting of the profile, %2 its value</extracomment>
        <translation>プロファイル内：%1 = %2</translation>
    </message>
    <message>
        <source>This file is yours to edit: add these lines.</source>
        <translation>このファイルはご自身で編集してください。次の行を追加します。</translation>
    </message>
    <message>
        <source>This would change. A copy of what is there now is kept beside it.</source>
        <translation>次のように変更します。今ある内容の控えを横に残します。</translation>
    </message>
    <message>
        <source>It is set up already.</source>
        <translation>すでに設定済みです。</translation>
    </message>
    <message>
        <source>%1 asks Warder now. To take that back, run: warder setup %1 --undo</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 は今後Warderに要求します。元に戻すには：warder setup %1 --undo</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SigninModel</name>
    <message>
        <source>Get the token</source>
        <translation>トークンを得る</translation>
    </message>
    <message>
        <source>Check whether the server takes it</source>
        <translation>サーバーが受け入れるか確認する</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Find the provider</source>
        <translation>プロバイダーを探す</translation>
    </message>
    <message>
        <source>Ask for a code</source>
        <translation>コードを求める</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>ブラウザーを開く</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>操作を待つ</translation>
    </message>
    <message>
        <source>Fetch the tokens</source>
        <translation>トークンを取得する</translation>
    </message>
    <message>
        <source>Check who signed in</source>
        <translation>誰がサインインしたか確認する</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>セッションを保存する</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SigninPage</name>
    <message>
        <source>STEPS</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>ページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy addr&amp;ess</source>
        <translation>アドレスをコピー(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使う(&amp;U)</translation>
    </message>
    <message>
        <source>SIGN IN ON ANY DEVICE</source>
        <translation>任意のデバイスでサインイン</translation>
    </message>
    <message>
        <source>Copy co&amp;de</source>
        <translation>コードをコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Scan with a phone</source>
        <translation>電話で読み取る</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open %1 and enter</source>
        <translation>%1 を開いて次を入力</translation>
    </message>
    <message>
        <source>No phone, no second screen? Use a &amp;browser here instead</source>
        <translation>電話も別の画面もありませんか？ ここのブラウザーを使う(&amp;B)</translation>
    </message>
    <message>
        <source>No browser here? Sign in on another &amp;device instead</source>
        <translation>ここにブラウザーがありませんか？ 別のデバイスでサインイン(&amp;D)</translation>
    </message>
    <message>
        <source>YOUR TOKEN</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Sign in on the page, then copy its session cookies from the browser&apos;s developer tools.</source>
        <translation>ページでサインインし、ブラウザーの開発者ツールからセッションCookieをコピーしてください。</translation>
    </message>
    <message>
        <source>The service gives its token to you, not to Warder: paste it once, and Warder keeps it in the vault.</source>
        <translation>サービスはトークンをWarderではなくあなたに渡します。一度貼り付ければ、Warderが保管庫に保存します。</translation>
    </message>
    <message>
        <source>The coo&amp;kies, as NAME=VALUE:</source>
        <translation>Cookie（NAME=VALUE の形式）(&amp;K)：</translation>
    </message>
    <message>
        <source>To&amp;ken:</source>
        <translation>トークン(&amp;K)：</translation>
    </message>
    <message>
        <source>Session cookies</source>
        <translation>セッションCookie</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>SIGN IN WITH YOUR BROWSER</source>
        <translation>自分のブラウザーでサインイン</translation>
    </message>
    <message>
        <source>NOTHING TO DO</source>
        <translation>操作は不要です</translation>
    </message>
    <message>
        <source>Address at which the sign-in ended</source>
        <translation>サインインが終わったアドレス</translation>
    </message>
    <message>
        <source>Warder fetches the token by itself.</source>
        <translation>Warderが自分でトークンを取得します。</translation>
    </message>
    <message>
        <source>Asking the provider where its page is…</source>
        <translation>プロバイダーにページの場所を問い合わせています…</translation>
    </message>
    <message>
        <source>After signing in, the browser ends on a page that says you are not authenticated. That is as it should be: copy that page&apos;s whole address.</source>
        <translation>サインイン後、ブラウザーには認証されていないというページが表示されます。それで正常です。そのページの完全なアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>Your browser shows the provider&apos;s own page. Come back when it says that you are signed in.</source>
        <translation>ブラウザーにプロバイダーのページが表示されます。サインインしたと表示されたら戻ってきてください。</translation>
    </message>
    <message>
        <source>That page&apos;s address, within two &amp;minutes:</source>
        <translation>そのページのアドレス（2分以内）(&amp;M)：</translation>
    </message>
    <message>
        <source>Signed in on another co&amp;mputer? Its browser ends on a page that does not open. Paste that page&apos;s address:</source>
        <translation>別のコンピューターでサインインしましたか？ ブラウザーは開けないページで終わります。そのページのアドレスを貼り付けてください(&amp;M)：</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is a step, %2 how far it is</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The code ends in %1. Compare it with the code that the page shows before you agree.</source>
        <translation>コードは %1 後に終了します。同意する前に、ページに表示されるコードと照合してください。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SigninStrip</name>
    <message>
        <source>Sign-ins that go on at the same time</source>
        <translation>同時に進行中のサインイン</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>A sign-in beside others: %1 is a sign for how far it is, %2 the profile, %3 how far it is</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is a profile, %2 how far its sign-in is</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>次に行います</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SocketsModel</name>
    <message>
        <source>%1 (access tokens only)</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>%1（アクセストークンのみ）</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n 件接続中</numerusform>
        </translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>Gives out</source>
        <translation>渡すもの</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>warder::desktop::StatePill</name>
    <message>
        <source>State: %1</source>
        <extracomment>Read aloud: %1 is the state of a profile</extracomment>
        <translation>状態：%1</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TimelineLegend</name>
    <message>
        <source>What the signs mean</source>
        <translation>記号の意味</translation>
    </message>
    <message>
        <source>token held before</source>
        <translation>以前に保持したトークン</translation>
    </message>
    <message>
        <source>held now</source>
        <translation>現在保持</translation>
    </message>
    <message>
        <source>held now, not renewed</source>
        <translation>現在保持、更新されない</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>no token, renewal failed</source>
        <translation>トークンなし、更新失敗</translation>
    </message>
    <message>
        <source>session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>session, if renewed as planned</source>
        <translation>予定どおり更新された場合のセッション</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>renewal failed</source>
        <translation>更新失敗</translation>
    </message>
    <message>
        <source>refused by a service</source>
        <translation>サービスが拒否</translation>
    </message>
    <message>
        <source>next try</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>will end</source>
        <translation>終了予定</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>セッション終了</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TimelineModel</name>
    <message>
        <source>What happened before could not be read. %1</source>
        <extracomment>%1 is one or two whole sentences</extracomment>
        <translation>以前の出来事を読み込めませんでした。%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are instants: &quot;Tuesday, 24 November 2026, 07:00 to Wed 25, 01:00&quot;</extracomment>
        <translation>%1 から %2</translation>
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
        <translation>指し示すか矢印キーで移動すると、内容を読めます。Ctrlとホイール、または + と − で拡大縮小します。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>現在(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;6 h</source>
        <extracomment>Six hours; the &amp; marks the key that chooses it</extracomment>
        <translation>6時間(&amp;6)</translation>
    </message>
    <message>
        <source>&amp;18 h</source>
        <translation>18時間(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;7 days</source>
        <translation>7日(&amp;7)</translation>
    </message>
    <message>
        <source>Looking for the agent…</source>
        <translation>エージェントを探しています…</translation>
    </message>
    <message>
        <source>The agent is not there</source>
        <translation>エージェントがありません</translation>
    </message>
    <message>
        <source>Without it nobody knows what was held and what is planned.</source>
        <translation>エージェントがなければ、保持していたものと予定は分かりません。</translation>
    </message>
    <message>
        <source>Warder is locked</source>
        <translation>Warderはロックされています</translation>
    </message>
    <message>
        <source>What was held and what is planned is shown again once you unlock it.</source>
        <translation>ロックを解除すると、保持していたものと予定が再び表示されます。</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>ロック解除…(&amp;U)</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>出来事を読み込んでいます…</translation>
    </message>
    <message>
        <source>There are no profiles yet</source>
        <translation>まだプロファイルがありません</translation>
    </message>
    <message>
        <source>Once there is one, this page shows when its tokens were renewed, when they end, and whether they last through the night.</source>
        <translation>プロファイルがあれば、トークンがいつ更新され、いつ終わり、夜を越せるかをこのページに表示します。</translation>
    </message>
    <message>
        <source>Add a pr&amp;ofile</source>
        <translation>プロファイルを追加(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>再試行(&amp;G)</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>すべて正常</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Nothing held</source>
        <translation>保持なし</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Arrow keys move between profiles and their events.</source>
        <translation>矢印キーでプロファイルと出来事の間を移動します。</translation>
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
        <translation>誰かがサインインするまで、見るトークンはありません。</translation>
    </message>
    <message>
        <source>There is no ID token. A provider gives one where the scope openid is asked for.</source>
        <translation>IDトークンがありません。スコープ openid を求めるとプロバイダーが渡します。</translation>
    </message>
    <message>
        <source>Opaque</source>
        <translation>不透明</translation>
    </message>
    <message>
        <source>This token is no JWT: it says nothing by itself, and only the service that it is for can tell what it is worth.</source>
        <translation>このトークンはJWTではありません。それ自体は何も示さず、価値は対象のサービスだけが知っています。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>The provider&apos;s keys are asked for, to see whether the signature holds.</source>
        <translation>署名が成り立つか見るため、プロバイダーの鍵を求めています。</translation>
    </message>
    <message>
        <source>The agent is too old to check it.</source>
        <translation>エージェントが古すぎて確認できません。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Whether the signature holds is not known. %1</source>
        <translation>署名が成り立つかは不明です。%1</translation>
    </message>
    <message>
        <source>The signature holds: signed with %1 by a key of the provider that has no name.</source>
        <extracomment>%1 is an algorithm such as RS256, %2 the name of a key</extracomment>
        <translation>署名は成り立ちます：名前のないプロバイダーの鍵により %1 で署名されています。</translation>
    </message>
    <message>
        <source>The signature holds: signed with %1 by the provider&apos;s key %2.</source>
        <translation>署名は成り立ちます：プロバイダーの鍵 %2 により %1 で署名されています。</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation>署名を確認済み</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>受け入れ不可</translation>
    </message>
    <message>
        <source>Signature refused</source>
        <translation>署名を拒否</translation>
    </message>
    <message>
        <source>Asked for and not granted: %1. What needs that scope will be refused.</source>
        <translation>求めたが許可されず：%1。そのスコープが必要なものは拒否されます。</translation>
    </message>
    <message>
        <source>The profile asks for the audience %1, and the token names none.</source>
        <translation>プロファイルはオーディエンス %1 を求めますが、トークンは何も示していません。</translation>
    </message>
    <message>
        <source>The profile asks for the audience %1, and the token is for %2.</source>
        <translation>プロファイルはオーディエンス %1 を求めますが、トークンは %2 用です。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TokenPage</name>
    <message>
        <source>Access to&amp;ken</source>
        <translation>アクセストークン(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;ID token</source>
        <translation>IDトークン(&amp;I)</translation>
    </message>
    <message>
        <source>SIGNATURE</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>WHAT IT SAYS</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>トークンのクレーム</translation>
    </message>
    <message>
        <source>THE TOKEN ITSELF</source>
        <translation>トークン自体</translation>
    </message>
    <message>
        <source>Whoever has this text is you until it ends. Showing and copying it is recorded in Activity.</source>
        <translation>この文字列を持つ人は、終了するまであなたとして扱われます。表示とコピーは「履歴」に記録されます。</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>再試行(&amp;G)</translation>
    </message>
    <message>
        <source>Reading the token…</source>
        <translation>トークンを読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ToolsSettings</name>
    <message>
        <source>PROGRAMS THAT WERE SET UP</source>
        <translation>設定済みのプログラム</translation>
    </message>
    <message>
        <source>What “Set up for me” and warder setup have changed in files of other programs. Undoing puts back what was there before.</source>
        <translation>「自動で設定」や warder setup が他のプログラムのファイルに加えた変更です。元に戻すと、以前の内容になります。</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Programs that were set up</source>
        <translation>設定済みのプログラム</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Undo what was set up</source>
        <translation>設定を元に戻す</translation>
    </message>
</context>
<context>
    <name>warder::desktop::Tray</name>
    <message numerus="yes">
        <source>Sign in to all %n</source>
        <translation>
            <numerusform>%n 件すべてにサインイン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the window…</source>
        <translation>
            <numerusform>ウィンドウにほか %n 件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>Warderを開く</translation>
    </message>
    <message>
        <source>Start the agent</source>
        <translation>エージェントを起動</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロック解除…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quit and stop serving</source>
        <translation>終了して提供も止める</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>今すぐ更新</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>Go on serving</source>
        <translation>提供を再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>15分間</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>8時間</translation>
    </message>
</context>
<context>
    <name>warder::desktop::UseItPage</name>
    <message>
        <source>WHAT WOULD CHANGE</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>&amp;Write it</source>
        <translation>書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>%1 用のコマンドをコピー</translation>
    </message>
    <message>
        <source>Set up for me…</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>自動で設定…</translation>
    </message>
    <message>
        <source>Set up %1 for me</source>
        <translation>%1 を自動で設定</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>再試行(&amp;G)</translation>
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
        <translation>%1 が %2 のトークンを取得しました</translation>
    </message>
    <message>
        <source>Open Warder to see what else it took, or to be asked first.</source>
        <translation>ほかに何を取得したかを見るか、先に確認するようにするには、Warderを開いてください。</translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>Warderを開く</translation>
    </message>
</context>
<context>
    <name>warder::desktop::VaultPage</name>
    <message>
        <source>Choose how Warder protects what it keeps</source>
        <translation>保存するものをWarderがどう守るか</translation>
    </message>
    <message>
        <source>Warder keeps sessions in an encrypted vault. No keyring answers here that could keep the vault&apos;s key, so you choose who does. You can change this later.</source>
        <translation>Warderはセッションを暗号化された保管庫に保存します。ここには保管庫の鍵を保管できるキーリングがないため、誰が保管するかを選んでください。後で変更できます。</translation>
    </message>
    <message>
        <source>A PASSPHRASE</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Without it nobody can read the vault, wherever a copy of it goes. You type it once each time the agent starts. If you forget it, you sign in everywhere again.</source>
        <translation>控えがどこへ渡っても、これなしでは誰も保管庫を読めません。エージェントの起動ごとに一度入力します。忘れると、すべてにサインインし直します。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>もう一度入力(&amp;A)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>このパスフレーズを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>このパスフレーズを使う</translation>
    </message>
    <message>
        <source>A KEY FILE</source>
        <translation>鍵ファイル</translation>
    </message>
    <message>
        <source>The key lies in a file that only your account may read, and Warder never asks you for anything. It protects from other users of this computer, and a copy of the vault without the key file is worth nothing. It does not protect from somebody who has this disk or a backup with both files, nor from programs that run as you.</source>
        <translation>鍵は自分のアカウントだけが読めるファイルにあり、Warderは何も尋ねません。このコンピューターの他のユーザーから守られ、鍵ファイルのない保管庫の控えには価値がありません。このディスクや両方のファイルを含むバックアップを持つ人、自分として動くプログラムからは守られません。</translation>
    </message>
    <message>
        <source>Use a &amp;key file</source>
        <translation>鍵ファイルを使う(&amp;K)</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>鍵ファイルを使う</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>2つがまだ一致していません。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::VaultReset</name>
    <message>
        <source>There was no vault yet, so there was nothing to begin anew.</source>
        <translation>まだ保管庫がなかったため、やり直すものはありませんでした。</translation>
    </message>
    <message>
        <source>The vault is empty, and the profiles are as they were. The old vault is kept in %1. Sign in to the profiles again.</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>保管庫は空で、プロファイルは元のままです。古い保管庫は %1 にあります。プロファイルにサインインし直してください。</translation>
    </message>
</context>
<context>
    <name>warder::desktop::VaultSettings</name>
    <message>
        <source>THE VAULT</source>
        <translation>保管庫</translation>
    </message>
    <message>
        <source>Protect it by a &amp;passphrase…</source>
        <translation>パスフレーズで保護…(&amp;P)</translation>
    </message>
    <message>
        <source>Protect it by a passphrase…</source>
        <translation>パスフレーズで保護…</translation>
    </message>
    <message>
        <source>Keep the key in the key&amp;ring</source>
        <translation>鍵をキーリングに保管(&amp;R)</translation>
    </message>
    <message>
        <source>Keep the key in the keyring</source>
        <translation>鍵をキーリングに保管</translation>
    </message>
    <message>
        <source>Keep the key in a &amp;file</source>
        <translation>鍵をファイルに保管(&amp;F)</translation>
    </message>
    <message>
        <source>Keep the key in a file</source>
        <translation>鍵をファイルに保管</translation>
    </message>
    <message>
        <source>New passp&amp;hrase</source>
        <translation>新しいパスフレーズ(&amp;H)</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>もう一度(&amp;M)</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>新しいパスフレーズをもう一度</translation>
    </message>
    <message>
        <source>Set &amp;the passphrase</source>
        <translation>パスフレーズを設定(&amp;T)</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>パスフレーズを設定</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>キャンセル(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Start with an empty &amp;vault…</source>
        <translation>空の保管庫で始める…(&amp;V)</translation>
    </message>
    <message>
        <source>Start with an empty vault…</source>
        <translation>空の保管庫で始める…</translation>
    </message>
    <message>
        <source>Reading who keeps the vault&apos;s key…</source>
        <translation>保管庫の鍵の保管先を読み込んでいます…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>パスフレーズを変更…(&amp;P)</translation>
    </message>
    <message>
        <source>Without its key nobody can read this vault, Warder included. If the keyring was replaced or a file moved, put the key back where it was, and everything is there again. If it is gone for good, start with an empty vault: the profiles stay, and you sign in to each of them once more.</source>
        <translation>鍵がなければ、Warderを含め誰もこの保管庫を読めません。キーリングが置き換えられたりファイルが移動された場合は、鍵を元の場所に戻せばすべて元どおりです。完全に失われた場合は、空の保管庫で始めてください。プロファイルは残り、それぞれにサインインし直します。</translation>
    </message>
    <message>
        <source>An empty vault is a fresh start: the profiles stay, and you sign in to each of them once more. The old vault is kept beside it.</source>
        <translation>空の保管庫は新しい出発です。プロファイルは残り、それぞれにサインインし直します。古い保管庫は横に残ります。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>2つがまだ一致していません。</translation>
    </message>
    <message>
        <source>Start with an empty vault</source>
        <translation>空の保管庫で始める</translation>
    </message>
    <message>
        <source>Start with an empty vault? Every profile stays and is signed out. Nothing is revoked at the providers: sign out of profiles first where that matters.</source>
        <translation>空の保管庫で始めますか？ すべてのプロファイルは残り、サインアウトした状態になります。プロバイダーでは何も取り消されません。必要なら先にサインアウトしてください。</translation>
    </message>
    <message>
        <source>&amp;Start with an empty vault</source>
        <translation>空の保管庫で始める(&amp;S)</translation>
    </message>
</context>
<context>
    <name>warder::desktop::WindowQuestions</name>
    <message>
        <source>Unlock Warder</source>
        <translation>Warderのロック解除</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>パスワード：</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>プロファイルの削除</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 を複製</translation>
    </message>
    <message>
        <source>Name of the new profile. It gets the same settings, and no session or secret:</source>
        <translation>新しいプロファイルの名前。同じ設定を持ち、セッションや秘密は持ちません：</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Export %1 without secrets</source>
        <translation>%1 を秘密なしでエクスポート</translation>
    </message>
    <message>
        <source>Import profiles from a file</source>
        <translation>ファイルからプロファイルをインポート</translation>
    </message>
    <message>
        <source>A link to Warder</source>
        <translation>Warderへのリンク</translation>
    </message>
    <message>
        <source>A link wants Warder to look at this address, so that you can add a profile for it. Do you know whose it is?</source>
        <translation>リンクが、プロファイルを追加できるようこのアドレスを調べることを求めています。誰のものかご存じですか？</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>見る(&amp;L)</translation>
    </message>
</context>
<context>
    <name>warder::desktop::WindowSettings</name>
    <message>
        <source>THIS WINDOW</source>
        <translation>このウィンドウ</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>配色(&amp;U)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Start with &amp;my session, without showing the window</source>
        <translation>ログイン時に開始し、ウィンドウは表示しない(&amp;M)</translation>
    </message>
    <message>
        <source>Start with my session, without showing the window</source>
        <translation>ログイン時に開始し、ウィンドウは表示しない</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Warder running</source>
        <translation>ウィンドウを閉じてもWarderは動作を続ける(&amp;W)</translation>
    </message>
    <message>
        <source>Closing the window leaves Warder running</source>
        <translation>ウィンドウを閉じてもWarderは動作を続ける</translation>
    </message>
    <message>
        <source>It stays in the tray, or minimised where there is none. Without this, closing quits; the agent serves on either way.</source>
        <translation>トレイに残ります。トレイがなければ最小化します。オフにすると、閉じると終了します。いずれの場合もエージェントは提供を続けます。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
</context>
</TS>
