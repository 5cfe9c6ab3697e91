<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActivityText</name>
    <message>
        <source>Served, allowed once</source>
        <translation>أُعطي، مسموح مرة واحدة</translation>
    </message>
    <message>
        <source>Served, allowed for its session</source>
        <translation>أُعطي، مسموح لجلسته</translation>
    </message>
    <message>
        <source>Served, allowed for a time</source>
        <translation>أُعطي، مسموح لمدة</translation>
    </message>
    <message>
        <source>Served, always allowed</source>
        <translation>أُعطي، مسموح دائمًا</translation>
    </message>
    <message>
        <source>Refused: this profile gives nothing out</source>
        <translation>رُفض: لا يعطي ملف التعريف هذا شيئًا</translation>
    </message>
    <message>
        <source>Refused by you</source>
        <translation>رفضتَه بنفسك</translation>
    </message>
    <message>
        <source>Refused: nobody answered the question</source>
        <translation>رُفض: لم يُجب أحد عن السؤال</translation>
    </message>
    <message>
        <source>Refused again without a question</source>
        <translation>رُفض مجددًا دون سؤال</translation>
    </message>
    <message>
        <source>Refused: it had asked too often</source>
        <translation>رُفض: طلب مرات أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>Refused: too many questions at once</source>
        <translation>رُفض: أسئلة كثيرة في وقت واحد</translation>
    </message>
    <message>
        <source>Refused: there was no screen to ask on</source>
        <translation>رُفض: لم توجد شاشة لطرح السؤال</translation>
    </message>
    <message>
        <source>Shown to you</source>
        <translation>عُرض في النافذة</translation>
    </message>
    <message>
        <source>Nothing: nobody was signed in</source>
        <translation>لا شيء: لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>Nothing: the session had ended</source>
        <translation>لا شيء: كانت الجلسة قد انتهت</translation>
    </message>
    <message>
        <source>Nothing: Warder was locked</source>
        <translation>لا شيء: كان Warder مقفلًا</translation>
    </message>
    <message>
        <source>Nothing: Warder was paused</source>
        <translation>لا شيء: كان Warder متوقفًا مؤقتًا</translation>
    </message>
    <message>
        <source>Nothing: the provider could not be reached</source>
        <translation>لا شيء: تعذّر الوصول إلى المزوّد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Somebody elsewhere, over %1</source>
        <extracomment>%1 is the path of a socket</extracomment>
        <translation>أحد في مكان آخر، عبر %1</translation>
    </message>
    <message>
        <source>An unknown program</source>
        <translation>برنامج غير معروف</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>رمز الهوية</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is what a token is for: an address or name</extracomment>
        <translation>لأجل %1</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>أُعطي</translation>
    </message>
    <message>
        <source>Nothing (%1)</source>
        <extracomment>%1 is a reason in one word, such as server_error</extracomment>
        <translation>لا شيء (%1)</translation>
    </message>
</context>
<context>
    <name>AddLink</name>
    <message>
        <source>This is no address that Warder can open. One looks like warder://add?address=https://id.example.com</source>
        <translation>ليس هذا عنوانًا يستطيع Warder فتحه. يبدو العنوان الصحيح هكذا: warder://add?address=https://id.example.com</translation>
    </message>
    <message>
        <source>The address in this link is none that Warder would ask. It has to begin with https://, and to be written plainly.</source>
        <translation>العنوان في هذا الرابط ليس مما يسأله Warder. يجب أن يبدأ بـ https:// وأن يُكتب بوضوح.</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>A token that I have</source>
        <translation>رمز موجود لديّ</translation>
    </message>
    <message>
        <source>You paste the token at the sign-in. Warder keeps it in the vault and reminds you before it ends.</source>
        <translation>تلصق الرمز عند تسجيل الدخول. يحتفظ به Warder في الخزنة ويذكّرك قبل انتهائه.</translation>
    </message>
    <message>
        <source>It &amp;ends on</source>
        <translation>ينتهي في (&amp;E)</translation>
    </message>
    <message>
        <source>A&amp;ddress that tells whether it works</source>
        <translation>عنوان يبيّن هل يعمل (&amp;D)</translation>
    </message>
    <message>
        <source>A command that prints a token</source>
        <translation>أمر يطبع رمزًا</translation>
    </message>
    <message>
        <source>Warder runs the command at the sign-in and before the token ends. You are asked before a command is written into a profile.</source>
        <translation>ينفّذ Warder الأمر عند تسجيل الدخول وقبل انتهاء الرمز. وتُسأل قبل كتابة أمر في ملف تعريف.</translation>
    </message>
    <message>
        <source>Co&amp;mmand line</source>
        <translation>سطر الأوامر (&amp;M)</translation>
    </message>
    <message>
        <source>Where in its output the token is, if not all of i&amp;t</source>
        <translation>موضع الرمز في الخرج إن لم يكن كله (&amp;T)</translation>
    </message>
    <message>
        <source>How long a token lives, if it does not say so its&amp;elf</source>
        <translation>عمر الرمز إن لم يذكره بنفسه (&amp;E)</translation>
    </message>
    <message>
        <source>A web page&apos;s session cookie</source>
        <translation>ملف تعريف ارتباط لجلسة صفحة ويب</translation>
    </message>
    <message>
        <source>You sign in on the page; its session cookie is kept and handed to your programs.</source>
        <translation>تسجّل الدخول في الصفحة، ويُحتفظ بملف تعريف ارتباط جلستها ويُعطى لبرامجك.</translation>
    </message>
    <message>
        <source>Address of the pa&amp;ge to sign in on</source>
        <translation>عنوان صفحة تسجيل الدخول (&amp;G)</translation>
    </message>
    <message>
        <source>Coo&amp;kies that are the session</source>
        <translation>ملفات تعريف الارتباط التي هي الجلسة (&amp;K)</translation>
    </message>
    <message>
        <source>A&amp;ddress that tells whether it still holds</source>
        <translation>عنوان يبيّن هل ما زال ساريًا (&amp;D)</translation>
    </message>
    <message>
        <source>T&amp;ext on that page for those who are signed out</source>
        <translation>النص في تلك الصفحة لمن سجّلوا الخروج (&amp;E)</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>How it is signed</source>
        <translation>كيف وُقّع</translation>
    </message>
    <message>
        <source>Which of the provider&apos;s keys signed it</source>
        <translation>أي مفاتيح المزوّد وقّعه</translation>
    </message>
    <message>
        <source>Which of the server&apos;s keys signed it (Flyte&apos;s name for kid)</source>
        <translation>أي مفاتيح الخادم وقّعه (تسمية Flyte لـ kid)</translation>
    </message>
    <message>
        <source>What kind of token it is</source>
        <translation>نوع الرمز</translation>
    </message>
    <message>
        <source>What kind of content it carries</source>
        <translation>نوع المحتوى الذي يحمله</translation>
    </message>
    <message>
        <source>Extensions that a reader must understand, or refuse the token</source>
        <translation>امتدادات يجب على القارئ أن يفهمها وإلا رفض الرمز</translation>
    </message>
    <message>
        <source>Where the token says its keys are; Warder never looks there</source>
        <translation>أين توجد مفاتيحه كما يقول الرمز؛ لا ينظر Warder هناك أبدًا</translation>
    </message>
    <message>
        <source>A key that the token brings along; it proves nothing and is not used</source>
        <translation>مفتاح يحمله الرمز معه؛ لا يثبت شيئًا ولا يُستخدم</translation>
    </message>
    <message>
        <source>Fingerprint of the signing certificate</source>
        <translation>بصمة شهادة التوقيع</translation>
    </message>
    <message>
        <source>Fingerprint of the signing certificate (SHA-256)</source>
        <translation>بصمة شهادة التوقيع (SHA-256)</translation>
    </message>
    <message>
        <source>Where the token says its certificate is; Warder never looks there</source>
        <translation>أين توجد شهادته كما يقول الرمز؛ لا ينظر Warder هناك أبدًا</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>من أصدره</translation>
    </message>
    <message>
        <source>Who it is about, as the provider names them</source>
        <translation>عمّن هو، كما يسمّيه المزوّد</translation>
    </message>
    <message>
        <source>Which services may take it</source>
        <translation>الخدمات التي يجوز لها قبوله</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>متى ينتهي</translation>
    </message>
    <message>
        <source>Not valid before this time</source>
        <translation>لا يسري قبل هذا الوقت</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>متى صدر</translation>
    </message>
    <message>
        <source>The token&apos;s own number, so that it can be told from others</source>
        <translation>الرقم الخاص بالرمز ليُميَّز من غيره</translation>
    </message>
    <message>
        <source>The application that it was issued to</source>
        <translation>التطبيق الذي صدر له</translation>
    </message>
    <message>
        <source>The application that it was issued to (Okta&apos;s name)</source>
        <translation>التطبيق الذي صدر له (بتسمية Okta)</translation>
    </message>
    <message>
        <source>The application that it was issued to (Entra ID&apos;s name)</source>
        <translation>التطبيق الذي صدر له (بتسمية Entra ID)</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>ما يسمح به</translation>
    </message>
    <message>
        <source>The person&apos;s roles at the service</source>
        <translation>أدوار الشخص في الخدمة</translation>
    </message>
    <message>
        <source>The groups that the person is in</source>
        <translation>المجموعات التي ينتمي إليها الشخص</translation>
    </message>
    <message>
        <source>The person&apos;s roles in the realm (Keycloak)</source>
        <translation>أدوار الشخص في النطاق (Keycloak)</translation>
    </message>
    <message>
        <source>The person&apos;s roles at each service (Keycloak)</source>
        <translation>أدوار الشخص في كل خدمة (Keycloak)</translation>
    </message>
    <message>
        <source>Who acts for the person</source>
        <translation>من يتصرف نيابة عن الشخص</translation>
    </message>
    <message>
        <source>The key that whoever shows the token has to prove</source>
        <translation>المفتاح الذي يجب أن يثبته من يقدّم الرمز</translation>
    </message>
    <message>
        <source>Ties the token to one sign-in of ours</source>
        <translation>يربط الرمز بتسجيل دخول واحد</translation>
    </message>
    <message>
        <source>When the person last proved who they are</source>
        <translation>متى أثبت الشخص هويته آخر مرة</translation>
    </message>
    <message>
        <source>How strong that proof was</source>
        <translation>مدى قوة ذلك الإثبات</translation>
    </message>
    <message>
        <source>By what means: a password, a key, a second factor</source>
        <translation>بأي وسيلة: كلمة مرور أو مفتاح أو عامل ثانٍ</translation>
    </message>
    <message>
        <source>Ties this token to the access token that came with it</source>
        <translation>يربط هذا الرمز برمز الوصول الذي جاء معه</translation>
    </message>
    <message>
        <source>Ties this token to the code of its sign-in</source>
        <translation>يربط هذا الرمز برمز تسجيل دخوله</translation>
    </message>
    <message>
        <source>The session at the provider</source>
        <translation>الجلسة لدى المزوّد</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>اسم الشخص</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>What the person is called</source>
        <translation>ما يُدعى به الشخص</translation>
    </message>
    <message>
        <source>The name that the person signs in with; it may change</source>
        <translation>الاسم الذي يسجّل به الشخص الدخول؛ وقد يتغير</translation>
    </message>
    <message>
        <source>The name that the person signs in with (Entra ID)</source>
        <translation>الاسم الذي يسجّل به الشخص الدخول (Entra ID)</translation>
    </message>
    <message>
        <source>The person&apos;s fixed number in the directory (Entra ID)</source>
        <translation>رقم الشخص الثابت في الدليل (Entra ID)</translation>
    </message>
    <message>
        <source>The organisation&apos;s directory (Entra ID)</source>
        <translation>دليل المؤسسة (Entra ID)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Whether the provider has checked that address</source>
        <translation>هل تحقق المزوّد من ذلك العنوان</translation>
    </message>
    <message>
        <source>Address of a picture; Warder does not load it</source>
        <translation>عنوان صورة؛ لا يحمّلها Warder</translation>
    </message>
    <message>
        <source>Address of a page about the person</source>
        <translation>عنوان صفحة عن الشخص</translation>
    </message>
    <message>
        <source>The person&apos;s language</source>
        <translation>لغة الشخص</translation>
    </message>
    <message>
        <source>The person&apos;s time zone</source>
        <translation>المنطقة الزمنية للشخص</translation>
    </message>
    <message>
        <source>When these facts last changed</source>
        <translation>متى تغيرت هذه البيانات آخر مرة</translation>
    </message>
    <message>
        <source>Who the person is at the provider behind this one (Dex)</source>
        <translation>من هو الشخص لدى المزوّد الذي خلفه (Dex)</translation>
    </message>
    <message>
        <source>Version of the token&apos;s form</source>
        <translation>إصدار صيغة الرمز</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 could not be started. It belongs beside this program.</source>
        <extracomment>%1 is the path of a program</extracomment>
        <translation>تعذّر تشغيل %1. مكانه بجانب هذا البرنامج.</translation>
    </message>
    <message>
        <source>%1 did not end well and said nothing.</source>
        <translation>لم ينته %1 بنجاح ولم يقل شيئًا.</translation>
    </message>
</context>
<context>
    <name>ConsentQuestion</name>
    <message>
        <source>An unknown program wants a token for %1</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>يريد برنامج غير معروف رمزًا لـ %1</translation>
    </message>
    <message>
        <source>%1 wants a token for %2</source>
        <extracomment>%1 is a program, %2 a profile</extracomment>
        <translation>يريد %1 رمزًا لـ %2</translation>
    </message>
    <message>
        <source>interpreter: the script decides</source>
        <translation>مفسِّر: القرار للنص البرمجي</translation>
    </message>
    <message>
        <source>in a sandbox</source>
        <translation>في بيئة معزولة</translation>
    </message>
    <message>
        <source>its file is gone or was replaced</source>
        <translation>ملفه مفقود أو استُبدل</translation>
    </message>
    <message>
        <source>cannot be identified</source>
        <translation>لا يمكن التعرف عليه</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>برنامج غير معروف</translation>
    </message>
    <message>
        <source>started by %1, terminal %2</source>
        <extracomment>%1 is a program, %2 a terminal such as pts/3</extracomment>
        <translation>شغّله %1، الطرفية %2</translation>
    </message>
    <message>
        <source>started by %1</source>
        <extracomment>%1 is a program</extracomment>
        <translation>شغّله %1</translation>
    </message>
    <message>
        <source>It asks from elsewhere, over a forwarded socket: nobody here can tell which program that is.</source>
        <translation>الطلب من مكان آخر عبر مقبس محوَّل: لا يستطيع أحد هنا معرفة أي برنامج هو.</translation>
    </message>
    <message>
        <source>Working in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>يعمل في %1</translation>
    </message>
    <message>
        <source>It says of itself, and nobody has checked that: “%1”</source>
        <extracomment>%1 is a text that a program has given; nothing of it is checked</extracomment>
        <translation>يقول عن نفسه، ولم يتحقق أحد من ذلك: «%1»</translation>
    </message>
    <message>
        <source>An ID token</source>
        <translation>رمز هوية</translation>
    </message>
    <message>
        <source>An access token</source>
        <translation>رمز وصول</translation>
    </message>
    <message>
        <source>An ID token, %1 left</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>رمز هوية، باقٍ له %1</translation>
    </message>
    <message>
        <source>An access token, %1 left</source>
        <translation>رمز وصول، باقٍ له %1</translation>
    </message>
    <message>
        <source>Programs of your own user can imitate each other. This question protects against surprises, not against malware.</source>
        <translation>تستطيع برامج المستخدم نفسه أن يقلّد بعضها بعضًا. هذا السؤال يحمي من المفاجآت لا من البرمجيات الخبيثة.</translation>
    </message>
</context>
<context>
    <name>EngineAge</name>
    <message>
        <source>Qt WebEngine %1 (Chromium %2, security fixes up to %3)</source>
        <translation>Qt WebEngine %1 (Chromium %2، إصلاحات أمنية حتى %3)</translation>
    </message>
    <message>
        <source>%1, of unknown age.</source>
        <translation>‏%1، عمره غير معروف.</translation>
    </message>
    <message numerus="yes">
        <source>%1: its fixes are %n years old.</source>
        <extracomment>%1 names the engine</extracomment>
        <translation>
            <numerusform>‏%1: عمر إصلاحاته أقل من سنة.</numerusform>
            <numerusform>‏%1: عمر إصلاحاته سنة واحدة.</numerusform>
            <numerusform>‏%1: عمر إصلاحاته سنتان.</numerusform>
            <numerusform>‏%1: عمر إصلاحاته %Ln سنوات.</numerusform>
            <numerusform>‏%1: عمر إصلاحاته %Ln سنة.</numerusform>
            <numerusform>‏%1: عمر إصلاحاته %Ln سنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: its fixes are %n months old.</source>
        <extracomment>%1 names the engine</extracomment>
        <translation>
            <numerusform>‏%1: عمر إصلاحاته أقل من شهر.</numerusform>
            <numerusform>‏%1: عمر إصلاحاته شهر واحد.</numerusform>
            <numerusform>‏%1: عمر إصلاحاته شهران.</numerusform>
            <numerusform>‏%1: عمر إصلاحاته %Ln أشهر.</numerusform>
            <numerusform>‏%1: عمر إصلاحاته %Ln شهرًا.</numerusform>
            <numerusform>‏%1: عمر إصلاحاته %Ln شهر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The agent does not answer. Restart it, then try again.</source>
        <translation>الوكيل لا يجيب. شغّله من جديد ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>You are not signed in. Choose “Sign in”.</source>
        <translation>لم تسجّل الدخول. اختر «تسجيل الدخول».</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again.</source>
        <translation>انتهت الجلسة. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The provider does not renew this session any more. Sign in again.</source>
        <translation>لم يعد المزوّد يجدّد هذه الجلسة. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>A renewal was interrupted and the provider has replaced the token meanwhile. Sign in again.</source>
        <translation>انقطع تجديد، واستبدل المزوّد الرمز في أثناء ذلك. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in yourself. Sign in again.</source>
        <translation>يريد المزوّد أن تسجّل الدخول بنفسك. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The sign-in was refused at the provider. Try again, perhaps with another account.</source>
        <translation>رُفض تسجيل الدخول لدى المزوّد. حاول مجددًا، ربما بحساب آخر.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Try again to get a new one.</source>
        <translation>لم يُدخَل الرمز في الوقت المحدد. حاول مجددًا للحصول على رمز جديد.</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in time. Try again.</source>
        <translation>لم يُكمل أحد تسجيل الدخول في الوقت المحدد. حاول مجددًا.</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing has changed.</source>
        <translation>أُلغي، ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Warder is locked. Choose “Unlock…”.</source>
        <translation>Warder مقفل. اختر «إلغاء القفل…».</translation>
    </message>
    <message>
        <source>That is not the password. Try again.</source>
        <translation>ليست تلك كلمة المرور. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Warder tries again by itself.</source>
        <translation>تعذّر الوصول إلى المزوّد. يحاول Warder من تلقاء نفسه مجددًا.</translation>
    </message>
    <message>
        <source>The connection to the provider broke. Warder tries again by itself.</source>
        <translation>انقطع الاتصال بالمزوّد. يحاول Warder من تلقاء نفسه مجددًا.</translation>
    </message>
    <message>
        <source>The provider&apos;s name cannot be found. Check the network and the address.</source>
        <translation>تعذّر العثور على اسم المزوّد. تحقق من الشبكة والعنوان.</translation>
    </message>
    <message>
        <source>It took too long and was given up. Try again.</source>
        <translation>استغرق وقتًا طويلًا وتُرك. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The provider has a fault of its own. Warder tries again by itself.</source>
        <translation>لدى المزوّد خلل خاص به. يحاول Warder من تلقاء نفسه مجددًا.</translation>
    </message>
    <message>
        <source>The provider asks to wait. Warder tries again by itself.</source>
        <translation>يطلب المزوّد الانتظار. يحاول Warder من تلقاء نفسه مجددًا.</translation>
    </message>
    <message>
        <source>Nothing at this address says how to sign in. Check the address of the issuer.</source>
        <translation>لا شيء في هذا العنوان يبيّن كيف يُسجَّل الدخول. تحقق من عنوان جهة الإصدار.</translation>
    </message>
    <message>
        <source>This address cannot be used. It should look like https://id.example.com.</source>
        <translation>لا يمكن استخدام هذا العنوان. ينبغي أن يبدو هكذا: https://id.example.com.</translation>
    </message>
    <message>
        <source>A client id is needed. Register an application at the provider and enter its id.</source>
        <translation>يلزم معرّف عميل. سجّل تطبيقًا لدى المزوّد وأدخل معرّفه.</translation>
    </message>
    <message>
        <source>There is a profile of this name already. Choose another name.</source>
        <translation>يوجد ملف تعريف بهذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>That is not the address at which this sign-in ends. Copy the whole address from the browser.</source>
        <translation>ليس ذلك العنوان الذي ينتهي عنده تسجيل الدخول هذا. انسخ العنوان كاملًا من المتصفح.</translation>
    </message>
    <message>
        <source>That address belongs to another sign-in. This one goes on.</source>
        <translation>ذلك العنوان يخص تسجيل دخول آخر. وهذا مستمر.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address and open it yourself.</source>
        <translation>تعذّر تشغيل أي متصفح. انسخ العنوان وافتحه بنفسك.</translation>
    </message>
    <message>
        <source>There is no such profile any more.</source>
        <translation>لم يعد ملف التعريف هذا موجودًا.</translation>
    </message>
    <message>
        <source>This profile belongs to the administrator and cannot be changed here.</source>
        <translation>يخص ملف التعريف هذا مدير النظام ولا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>The profile was changed meanwhile, so nothing was written. Look at it and try again.</source>
        <translation>تغيّر ملف التعريف في أثناء ذلك، لذلك لم يُكتب شيء. انظر إليه وحاول مجددًا.</translation>
    </message>
    <message>
        <source>This sign-in has ended. Start it again.</source>
        <translation>انتهى تسجيل الدخول هذا. ابدأه من جديد.</translation>
    </message>
    <message>
        <source>No token has been given yet. Choose “Sign in” and paste it.</source>
        <translation>لم يُعط رمز بعد. اختر «تسجيل الدخول» وألصقه.</translation>
    </message>
    <message>
        <source>The token that was given has ended. Get a new one from whoever runs the service, then sign in with it.</source>
        <translation>انتهى الرمز المُعطى. احصل على رمز جديد ممن يشغّل الخدمة ثم سجّل الدخول به.</translation>
    </message>
    <message>
        <source>The provider, the client or the TLS settings have changed since you signed in, so nothing was sent. If that is meant, sign in again.</source>
        <translation>تغيّر المزوّد أو العميل أو إعدادات TLS منذ تسجيل الدخول، لذلك لم يُرسل شيء. إن كان ذلك مقصودًا فسجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Somebody else signed in than before, so the old session stays. If that is meant, sign out first.</source>
        <translation>سجّل الدخول شخص غير السابق، لذلك تبقى الجلسة القديمة. إن كان ذلك مقصودًا فسجّل الخروج أولًا.</translation>
    </message>
    <message>
        <source>An older copy of the vault was put back, so nothing is renewed. Sign in again to be safe.</source>
        <translation>أُعيدت نسخة أقدم من الخزنة، لذلك لا يُجدَّد شيء. سجّل الدخول مجددًا من باب الأمان.</translation>
    </message>
    <message>
        <source>The address is http and not on this computer, or it is in a private network although its provider is not. Nothing was sent. If that is right, allow it with the setting http.allow_http or http.allow_private.</source>
        <translation>العنوان http وليس على هذا الحاسوب، أو أنه في شبكة خاصة مع أن مزوّده ليس فيها. لم يُرسل شيء. إن كان ذلك صحيحًا فاسمح به بالإعداد http.allow_http أو http.allow_private.</translation>
    </message>
    <message>
        <source>The agent knows of no display to show a page or a question on. Sign in on another device instead.</source>
        <translation>لا يعرف الوكيل شاشة لعرض صفحة أو سؤال. سجّل الدخول على جهاز آخر بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The connection broke before the provider answered. Warder tries once more when a token is needed.</source>
        <translation>انقطع الاتصال قبل أن يجيب المزوّد. يحاول Warder مرة أخرى حين يلزم رمز.</translation>
    </message>
    <message>
        <source>The provider did not prove who it is, so nothing was sent. For a private certificate authority, set http.ca_file.</source>
        <translation>لم يثبت المزوّد هويته، لذلك لم يُرسل شيء. لسلطة تصديق خاصة اضبط http.ca_file.</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the setting http.proxy.</source>
        <translation>رفض البروكسي الاتصال. تحقق من الإعداد http.proxy.</translation>
    </message>
    <message>
        <source>The provider answered something that is not what a provider says. Check the address, or a proxy in between.</source>
        <translation>أجاب المزوّد بما لا يقوله مزوّد. تحقق من العنوان أو من بروكسي في الطريق.</translation>
    </message>
    <message>
        <source>The provider wanted to send the request somewhere else, which is not followed. Check the address.</source>
        <translation>أراد المزوّد إرسال الطلب إلى مكان آخر، وهذا لا يُتَّبع. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id or the client secret. Correct them under “Edit the settings…”.</source>
        <translation>لا يقبل المزوّد معرّف العميل أو سرّ العميل. صحّحهما في «تحرير الإعدادات…».</translation>
    </message>
    <message>
        <source>The provider does not give the scopes that the profile asks for. Change oauth.scopes under “Edit the settings…”.</source>
        <translation>لا يعطي المزوّد النطاقات التي يطلبها ملف التعريف. غيّر oauth.scopes في «تحرير الإعدادات…».</translation>
    </message>
    <message>
        <source>The provider does not know the audience or resource that the profile asks for. Change oauth.audience under “Edit the settings…”.</source>
        <translation>لا يعرف المزوّد الجهة المقصودة أو المورد الذي يطلبه ملف التعريف. غيّر oauth.audience في «تحرير الإعدادات…».</translation>
    </message>
    <message>
        <source>The provider does not allow this client to sign in like this. Try another way.</source>
        <translation>لا يسمح المزوّد لهذا العميل بتسجيل الدخول بهذه الطريقة. جرّب طريقة أخرى.</translation>
    </message>
    <message>
        <source>The provider refused. Check the settings of the profile against what it says.</source>
        <translation>رفض المزوّد. قارن إعدادات ملف التعريف بما يقوله.</translation>
    </message>
    <message>
        <source>The provider named two different persons, so its answer is not used. Sign in again.</source>
        <translation>سمّى المزوّد شخصين مختلفين، لذلك لا يُستخدم جوابه. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>What the provider says about itself cannot be used. Ask whoever runs it.</source>
        <translation>ما يقوله المزوّد عن نفسه لا يمكن استخدامه. اسأل من يشغّله.</translation>
    </message>
    <message>
        <source>The provider does not support PKCE with S256, which Warder does not do without. Try signing in on another device.</source>
        <translation>لا يدعم المزوّد PKCE مع S256، ولا يستغني Warder عنه. جرّب تسجيل الدخول على جهاز آخر.</translation>
    </message>
    <message>
        <source>The provider wants a client secret. Give it under “Edit the settings…”.</source>
        <translation>يريد المزوّد سرّ عميل. أعطِه في «تحرير الإعدادات…».</translation>
    </message>
    <message>
        <source>The provider does not offer this.</source>
        <translation>لا يقدّم المزوّد هذا.</translation>
    </message>
    <message>
        <source>The answer came from another issuer than asked, so it was not used. Try again.</source>
        <translation>جاء الجواب من جهة إصدار غير التي سُئلت، لذلك لم يُستخدم. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is no token of the kind it should be, so the sign-in was not taken over.</source>
        <translation>رمز الهوية من المزوّد ليس من النوع الذي ينبغي، لذلك لم يُعتمد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is not signed in a way that proves anything, so the sign-in was not taken over.</source>
        <translation>رمز الهوية من المزوّد غير موقّع بما يثبت شيئًا، لذلك لم يُعتمد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is signed with a key that the provider does not name, so the sign-in was not taken over.</source>
        <translation>رمز الهوية من المزوّد موقّع بمفتاح لا يذكره المزوّد، لذلك لم يُعتمد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The provider&apos;s key is too weak to prove anything, so the sign-in was not taken over.</source>
        <translation>مفتاح المزوّد أضعف من أن يثبت شيئًا، لذلك لم يُعتمد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The signature of the provider&apos;s ID token does not hold, so the sign-in was not taken over.</source>
        <translation>توقيع رمز الهوية من المزوّد لا يصح، لذلك لم يُعتمد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token wants something to be understood that Warder does not know, so the sign-in was not taken over.</source>
        <translation>رمز الهوية من المزوّد يشترط فهم ما لا يعرفه Warder، لذلك لم يُعتمد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token names another issuer, so the sign-in was not taken over.</source>
        <translation>رمز الهوية من المزوّد يذكر جهة إصدار أخرى، لذلك لم يُعتمد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is for another audience, so the sign-in was not taken over.</source>
        <translation>رمز الهوية من المزوّد لجهة مقصودة أخرى، لذلك لم يُعتمد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token belongs to another sign-in (its nonce is another), so it was not taken over.</source>
        <translation>رمز الهوية من المزوّد يخص تسجيل دخول آخر (قيمة nonce فيه مختلفة)، لذلك لم يُعتمد.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token does not belong to the access token that came with it, so the sign-in was not taken over.</source>
        <translation>رمز الهوية من المزوّد لا يخص رمز الوصول الذي جاء معه، لذلك لم يُعتمد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Something is missing in the provider&apos;s ID token, so the sign-in was not taken over.</source>
        <translation>ينقص شيء في رمز الهوية من المزوّد، لذلك لم يُعتمد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is not right, so the sign-in was not taken over.</source>
        <translation>رمز الهوية من المزوّد غير صحيح، لذلك لم يُعتمد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is not valid yet. Is this machine&apos;s clock right?</source>
        <translation>رمز الهوية من المزوّد لم يسرِ بعد. هل ساعة هذا الحاسوب صحيحة؟</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token had ended already. Is this machine&apos;s clock right?</source>
        <translation>كان رمز الهوية من المزوّد قد انتهى. هل ساعة هذا الحاسوب صحيحة؟</translation>
    </message>
    <message>
        <source>The renewed token belongs to somebody else, so it is not used. Sign in again.</source>
        <translation>الرمز المجدَّد يخص شخصًا آخر، لذلك لا يُستخدم. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The provider gave no ID token. Ask for the scope openid.</source>
        <translation>لم يعط المزوّد رمز هوية. اطلب النطاق openid.</translation>
    </message>
    <message>
        <source>Something went wrong (%1).</source>
        <translation>حدث خطأ (%1).</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this language in itself, such as Deutsch or français</extracomment>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>No page is shown yet.</source>
        <translation>لم تُعرض صفحة بعد.</translation>
    </message>
    <message>
        <source>Encrypted. Its certificate is from an authority of this profile or of this computer.</source>
        <translation>معمّاة. شهادتها من سلطة يعرفها ملف التعريف هذا أو هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Encrypted, and its certificate is good.</source>
        <translation>معمّاة، وشهادتها سليمة.</translation>
    </message>
    <message>
        <source>Not encrypted; the page is on this computer.</source>
        <translation>غير معمّاة؛ الصفحة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Not encrypted: everybody on the way can read and change this page.</source>
        <translation>غير معمّاة: يستطيع كل من في الطريق قراءة هذه الصفحة وتغييرها.</translation>
    </message>
</context>
<context>
    <name>OverviewModel</name>
    <message>
        <source>%1 · signed in as %2</source>
        <extracomment>%1 is an address, %2 a person</extracomment>
        <translation>‏%1 · مسجّل الدخول باسم %2</translation>
    </message>
    <message>
        <source>Ended at %1</source>
        <translation>انتهى في %1</translation>
    </message>
    <message>
        <source>There is none until somebody signs in</source>
        <translation>لا يوجد رمز حتى يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>Renewed %1</source>
        <translation>جُدّد %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>استُلم %1</translation>
    </message>
    <message>
        <source>planned renewal %1</source>
        <translation>التجديد المقرر %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>ينتهي %1</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>It cannot be renewed: sign in again when it ends</source>
        <translation>لا يمكن تجديده: سجّل الدخول مجددًا حين ينتهي</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Kept alive while Warder runs: renewed with every refresh</source>
        <translation>تبقى حية ما دام Warder يعمل: تُجدَّد مع كل تجديد</translation>
    </message>
    <message>
        <source>No known end</source>
        <translation>لا نهاية معروفة</translation>
    </message>
    <message>
        <source>Signed in %1 · kept alive while Warder runs</source>
        <translation>سُجّل الدخول %1 · تبقى حية ما دام Warder يعمل</translation>
    </message>
    <message>
        <source>Kept alive while Warder runs</source>
        <translation>تبقى حية ما دام Warder يعمل</translation>
    </message>
    <message>
        <source>No program gets it</source>
        <translation>لا يحصل عليه أي برنامج</translation>
    </message>
    <message>
        <source>Each program is asked about first</source>
        <translation>يُسأل عن كل برنامج أولًا</translation>
    </message>
    <message>
        <source>Every program of yours may ask without a question</source>
        <translation>يجوز لكل برنامج من برامجك أن يطلب دون سؤال</translation>
    </message>
    <message>
        <source>An unknown program</source>
        <translation>برنامج غير معروف</translation>
    </message>
    <message>
        <source>got nothing</source>
        <translation>لم يحصل على شيء</translation>
    </message>
    <message>
        <source>%1 Next try at %2.</source>
        <extracomment>%1 is a whole sentence, %2 a time of day</extracomment>
        <translation>‏%1 المحاولة التالية في %2.</translation>
    </message>
    <message>
        <source>A new one is being fetched…</source>
        <translation>يجري جلب رمز جديد…</translation>
    </message>
    <message>
        <source>Nothing renews it: sign in again</source>
        <translation>لا شيء يجدّدها: سجّل الدخول مجددًا</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Signed out</source>
        <translation>مسجّل الخروج</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>يجري تسجيل الدخول</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>يُجدَّد</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>ينتظر حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Broken file</source>
        <translation>ملف معطوب</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>يُجدَّد…</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>ends %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>ينتهي %1</translation>
    </message>
    <message>
        <source>Offline, next try %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>غير متصل، المحاولة التالية %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>يجري تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Pasted tokens</source>
        <translation>رموز ملصقة</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Web sessions</source>
        <translation>جلسات الويب</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a short date, %2 a time of day
----------
%1 is a day of the week, %2 a time of day
----------
%1 is a date, %2 a time of day</extracomment>
        <translation>‏%1، ‏%2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>قبل %1 د</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a date, %2 a time of day with seconds</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <extracomment>%1 is an instant, %2 a duration</extracomment>
        <translation>‏%1 (بعد %2)</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <extracomment>%1 is an instant, %2 a duration</extracomment>
        <translation>‏%1 (قبل %2)</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>A day in a row of days, in the format of QDate: the name of the weekday and the number of the day</extracomment>
        <translation>ddd d</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>The token is good until %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>الرمز صالح حتى %1.</translation>
    </message>
    <message>
        <source>The token has no known end.</source>
        <translation>لا نهاية معروفة للرمز.</translation>
    </message>
    <message>
        <source>Signed in. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>سُجّل الدخول. %1</translation>
    </message>
    <message>
        <source>Renewed. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>جُدّد. %1</translation>
    </message>
    <message>
        <source>A renewal failed. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>فشل تجديد. %1</translation>
    </message>
    <message>
        <source>A service refused the token, so another one was wanted.</source>
        <translation>رفضت خدمة الرمز، فطُلب غيره.</translation>
    </message>
    <message>
        <source>The session ended. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>انتهت الجلسة. %1</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>سُجّل الخروج.</translation>
    </message>
    <message>
        <source>The next renewal is planned.</source>
        <translation>التجديد التالي مقرر.</translation>
    </message>
    <message>
        <source>Warder tries again.</source>
        <translation>يحاول Warder مجددًا.</translation>
    </message>
    <message>
        <source>The token ends, and nothing renews it. Sign in again before that.</source>
        <translation>ينتهي الرمز ولا يجدده شيء. سجّل الدخول مجددًا قبل ذلك.</translation>
    </message>
    <message>
        <source>The session ends, whatever is renewed until then. Sign in again before that.</source>
        <translation>تنتهي الجلسة أيًّا كان ما يُجدَّد حتى ذلك الحين. سجّل الدخول مجددًا قبل ذلك.</translation>
    </message>
    <message>
        <source>A token from %1 to %2.</source>
        <extracomment>%1 and %2 are times of day</extracomment>
        <translation>رمز من %1 إلى %2.</translation>
    </message>
    <message>
        <source>A token since %1, without an end.</source>
        <translation>رمز منذ %1، بلا نهاية.</translation>
    </message>
    <message>
        <source>%1 ends at %2</source>
        <extracomment>%1 is a profile, %2 a time of day</extracomment>
        <translation>ينتهي %1 في %2</translation>
    </message>
    <message>
        <source>%1 is being signed in to</source>
        <translation>يجري تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>%1 cannot be renewed at the moment</source>
        <translation>لا يمكن تجديد %1 حاليًا</translation>
    </message>
    <message>
        <source>the file of %1 is broken</source>
        <translation>ملف %1 معطوب</translation>
    </message>
    <message>
        <source>%1 waits for its secrets</source>
        <translation>ينتظر %1 أسراره</translation>
    </message>
    <message>
        <source>%1 needs you to sign in</source>
        <translation>يحتاج %1 إلى تسجيل دخولك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a time of day, %2 one or two whole sentences</extracomment>
        <translation>‏%1: ‏%2</translation>
    </message>
    <message>
        <source>No token from %1 to %2: it could not be renewed.</source>
        <extracomment>%1 and %2 are times of day</extracomment>
        <translation>لا رمز من %1 إلى %2: تعذّر تجديده.</translation>
    </message>
    <message>
        <source>Planned: a new token about every %1, while Warder runs.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>مقرر: رمز جديد كل %1 تقريبًا ما دام Warder يعمل.</translation>
    </message>
    <message>
        <source>Signed in, without a token.</source>
        <translation>سُجّل الدخول، دون رمز.</translation>
    </message>
    <message>
        <source>Still signed in. A token comes when a program asks for it.</source>
        <translation>ما زال الدخول مسجّلًا. يأتي رمز حين يطلبه برنامج.</translation>
    </message>
    <message>
        <source>Renewed by itself</source>
        <translation>تُجدَّد تلقائيًّا</translation>
    </message>
    <message>
        <source>Does not end</source>
        <translation>لا تنتهي</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>تنتهي %1</translation>
    </message>
    <message>
        <source>Cannot be renewed</source>
        <translation>لا يمكن تجديدها</translation>
    </message>
    <message>
        <source>Offline, next try %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>غير متصل، المحاولة التالية %1</translation>
    </message>
    <message>
        <source>Failed, next try %1</source>
        <translation>فشل، المحاولة التالية %1</translation>
    </message>
    <message>
        <source>Sign in: programs ask</source>
        <translation>سجّل الدخول: تطلبه البرامج</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n events</source>
        <extracomment>Read aloud: %1 is a profile, %2 whether its session lasts</extracomment>
        <translation>
            <numerusform>‏%1، ‏%2، لا أحداث</numerusform>
            <numerusform>‏%1، ‏%2، حدث واحد</numerusform>
            <numerusform>‏%1، ‏%2، حدثان</numerusform>
            <numerusform>‏%1، ‏%2، ‏%Ln أحداث</numerusform>
            <numerusform>‏%1، ‏%2، ‏%Ln حدثًا</numerusform>
            <numerusform>‏%1، ‏%2، ‏%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed in, so there is nothing that could end.</source>
        <translation>لم يسجّل أحد الدخول، فلا شيء يمكن أن ينتهي.</translation>
    </message>
    <message numerus="yes">
        <source>All %n sessions last beyond %1, if this machine stays on and online.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>
            <numerusform>لا جلسات تدوم إلى ما بعد %1.</numerusform>
            <numerusform>تدوم الجلسة إلى ما بعد %1، إن بقي هذا الجهاز يعمل ومتصلًا.</numerusform>
            <numerusform>تدوم الجلستان إلى ما بعد %1، إن بقي هذا الجهاز يعمل ومتصلًا.</numerusform>
            <numerusform>تدوم الجلسات الـ %Ln كلها إلى ما بعد %1، إن بقي هذا الجهاز يعمل ومتصلًا.</numerusform>
            <numerusform>تدوم الجلسات الـ %Ln كلها إلى ما بعد %1، إن بقي هذا الجهاز يعمل ومتصلًا.</numerusform>
            <numerusform>تدوم الجلسات الـ %Ln كلها إلى ما بعد %1، إن بقي هذا الجهاز يعمل ومتصلًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>؛ </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <extracomment>%1 is a list, the rest of which is only counted</extracomment>
        <translation>
            <numerusform>‏%1</numerusform>
            <numerusform>‏%1؛ وواحد آخر</numerusform>
            <numerusform>‏%1؛ واثنان آخران</numerusform>
            <numerusform>‏%1؛ و%Ln أخرى</numerusform>
            <numerusform>‏%1؛ و%Ln آخر</numerusform>
            <numerusform>‏%1؛ و%Ln آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 will not last until %2 without you: %3.</source>
        <extracomment>%n of all sessions, %1 is how many there are, %2 a time of day, %3 a list of what is the matter</extracomment>
        <translation>
            <numerusform>لا شيء من %1 ينتهي قبل %2: ‏%3.</numerusform>
            <numerusform>واحدة من %1 لن تدوم حتى %2 من دونك: %3.</numerusform>
            <numerusform>اثنتان من %1 لن تدوما حتى %2 من دونك: %3.</numerusform>
            <numerusform>‏%Ln من %1 لن تدوم حتى %2 من دونك: %3.</numerusform>
            <numerusform>‏%Ln من %1 لن تدوم حتى %2 من دونك: %3.</numerusform>
            <numerusform>‏%Ln من %1 لن تدوم حتى %2 من دونك: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is a profile&apos;s name, %2 how long its token lives, or its state</extracomment>
        <translation>‏%1 — ‏%2</translation>
    </message>
    <message>
        <source>Warder: the agent does not run</source>
        <translation>Warder: الوكيل لا يعمل</translation>
    </message>
    <message>
        <source>Warder is locked</source>
        <translation>Warder مقفل</translation>
    </message>
    <message>
        <source>Warder is paused until %1: programs get no tokens</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Warder متوقف مؤقتًا حتى %1: لا تحصل البرامج على رموز</translation>
    </message>
    <message numerus="yes">
        <source>Warder: %n profiles need you</source>
        <translation>
            <numerusform>Warder: لا ملف تعريف يحتاج إليك</numerusform>
            <numerusform>Warder: ملف تعريف واحد يحتاج إليك</numerusform>
            <numerusform>Warder: ملفا تعريف يحتاجان إليك</numerusform>
            <numerusform>Warder: ‏%Ln ملفات تعريف تحتاج إليك</numerusform>
            <numerusform>Warder: ‏%Ln ملف تعريف يحتاج إليك</numerusform>
            <numerusform>Warder: ‏%Ln ملف تعريف يحتاج إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>Warder is offline</source>
        <translation>Warder غير متصل</translation>
    </message>
    <message>
        <source>Warder: all is well</source>
        <translation>Warder: كل شيء بخير</translation>
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
        <translation>يطلب flytectl من Warder رمزًا كلما احتاج إلى واحد.</translation>
    </message>
    <message>
        <source>flytekit asks Warder again when a token has ended, also in programs that run for long.</source>
        <translation>يطلب flytekit من Warder مجددًا حين ينتهي رمز، وفي البرامج التي تعمل طويلًا أيضًا.</translation>
    </message>
    <message>
        <source>kubectl runs Warder for its credentials (an exec entry in the kubeconfig).</source>
        <translation>يشغّل kubectl ‏Warder للحصول على بيانات اعتماده (مدخل exec في kubeconfig).</translation>
    </message>
    <message>
        <source>git asks Warder for the password of this host, and for no other&apos;s.</source>
        <translation>يطلب git من Warder كلمة مرور هذا المضيف دون غيره.</translation>
    </message>
    <message>
        <source>GitHub&apos;s own tool takes the token from a variable.</source>
        <translation>تأخذ أداة GitHub نفسها الرمز من متغير.</translation>
    </message>
    <message>
        <source>They ask Warder for the credentials of this registry.</source>
        <translation>تطلب من Warder بيانات اعتماد هذا السجل.</translation>
    </message>
    <message>
        <source>pip asks Warder for the password of this package index.</source>
        <translation>يطلب pip من Warder كلمة مرور فهرس الحزم هذا.</translation>
    </message>
    <message>
        <source>The whole header line goes to curl over its standard input, so that it is in no argument.</source>
        <translation>يصل سطر الترويسة كاملًا إلى curl عبر مدخله القياسي، فلا يكون في أي معامل.</translation>
    </message>
    <message>
        <source>Any program, by a variable</source>
        <translation>أي برنامج، بمتغير</translation>
    </message>
    <message>
        <source>The program gets a token in its environment, good for as long as that token lives.</source>
        <translation>يحصل البرنامج على رمز في بيئته، صالح ما دام ذلك الرمز حيًّا.</translation>
    </message>
    <message>
        <source>A script</source>
        <translation>نص برمجي</translation>
    </message>
    <message>
        <source>Prints the token and nothing else; a token that ends soon is renewed first.</source>
        <translation>يطبع الرمز ولا شيء غيره؛ ويُجدَّد أولًا الرمز الذي ينتهي قريبًا.</translation>
    </message>
    <message>
        <source>There is no session, so programs get nothing by these until you sign in. You can set them up before that.</source>
        <translation>لا توجد جلسة، لذلك لا تحصل البرامج بهذه الطرق على شيء حتى تسجّل الدخول. ويمكنك إعدادها قبل ذلك.</translation>
    </message>
    <message>
        <source>The file of this profile is broken, so programs get nothing by these until it is repaired.</source>
        <translation>ملف ملف التعريف هذا معطوب، لذلك لا تحصل البرامج بهذه الطرق على شيء حتى يُصلح.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows what Warder holds, signs in, and keeps an icon in the tray.</source>
        <translation>يعرض ما يحتفظ به Warder، ويسجّل الدخول، ويبقي أيقونة في شريط النظام.</translation>
    </message>
    <message>
        <source>Ask one question given on standard input (used by the agent).</source>
        <translation>اطرح سؤالًا واحدًا معطى في المدخل القياسي (يستخدمه الوكيل).</translation>
    </message>
    <message>
        <source>Start without showing the window.</source>
        <translation>ابدأ دون عرض النافذة.</translation>
    </message>
    <message>
        <source>A warder:// address to open; asks before it adds anything.</source>
        <translation>عنوان warder:// لفتحه؛ يسأل قبل أن يضيف شيئًا.</translation>
    </message>
</context>
<context>
    <name>warder::browser::BrowserWindow</name>
    <message>
        <source>Sign in - Warder</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>تسجيل الدخول - Warder</translation>
    </message>
    <message>
        <source>Sign in to %1 - Warder</source>
        <translation>تسجيل الدخول إلى %1 - ‏Warder</translation>
    </message>
    <message>
        <source>The page to sign in at</source>
        <translation>صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>This page runs inside Warder, which could read what you type.</source>
        <translation>تعمل هذه الصفحة داخل Warder الذي يستطيع قراءة ما تكتبه.</translation>
    </message>
    <message>
        <source>Its sandbox is switched off by QTWEBENGINE_DISABLE_SANDBOX.</source>
        <translation>عُطّلت بيئته المعزولة بواسطة QTWEBENGINE_DISABLE_SANDBOX.</translation>
    </message>
    <message>
        <source>The certificate authorities of this profile (http.ca_file) could not be read.</source>
        <translation>تعذّرت قراءة سلطات التصديق الخاصة بملف التعريف هذا (http.ca_file).</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>أعد التحميل (&amp;L)</translation>
    </message>
    <message>
        <source>Where the page is from</source>
        <translation>مصدر الصفحة</translation>
    </message>
    <message>
        <source>&amp;Open in my own browser instead</source>
        <translation>افتح في متصفحي بدلًا من ذلك (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>ابدأ من جديد (&amp;B)</translation>
    </message>
    <message>
        <source>The page says: “%1”</source>
        <extracomment>%1 is what a page says in a dialog of its own</extracomment>
        <translation>تقول الصفحة: «%1»</translation>
    </message>
    <message>
        <source>The certificate of %1 is not good, so nothing was sent there. The reason: %2</source>
        <extracomment>%1 is the name of a server, %2 what is wrong with it</extracomment>
        <translation>شهادة %1 غير سليمة، لذلك لم يُرسل إليه شيء. السبب: %2</translation>
    </message>
    <message>
        <source>The page has crashed</source>
        <translation>انهارت الصفحة</translation>
    </message>
    <message>
        <source>Begin again, or open it in your own browser instead.</source>
        <translation>ابدأ من جديد، أو افتحها في متصفحك بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The page has finished</source>
        <translation>انتهت الصفحة</translation>
    </message>
    <message>
        <source>Warder looks at its answer, and this window closes by itself. If it stays, the answer was not the one of this sign-in: begin again.</source>
        <translation>ينظر Warder في جوابها، وتُغلق هذه النافذة من تلقاء نفسها. إن بقيت مفتوحة فلم يكن الجواب لتسجيل الدخول هذا: ابدأ من جديد.</translation>
    </message>
    <message>
        <source>This page cannot be trusted</source>
        <translation>لا يمكن الوثوق بهذه الصفحة</translation>
    </message>
    <message>
        <source>This page cannot be reached</source>
        <translation>تعذّر الوصول إلى هذه الصفحة</translation>
    </message>
    <message>
        <source>Check the network and begin again, or open it in your own browser instead. The reason: %1</source>
        <extracomment>%1 is the engine&apos;s name of an error</extracomment>
        <translation>افحص الشبكة وابدأ من جديد، أو افتحها في متصفحك بدلًا من ذلك. السبب: %1</translation>
    </message>
    <message>
        <source>The page wanted to save a file. Nothing is saved here.</source>
        <translation>أرادت الصفحة حفظ ملف. لا يُحفظ شيء هنا.</translation>
    </message>
    <message>
        <source>The page wanted to open a window by itself. If it waits for one, use your own browser instead.</source>
        <translation>أرادت الصفحة فتح نافذة بنفسها. إن كانت تنتظر واحدة فاستخدم متصفحك بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The page asked for your place, camera, microphone or notifications. It does not get them here.</source>
        <translation>طلبت الصفحة موقعك أو الكاميرا أو الميكروفون أو الإشعارات. لن تحصل عليها هنا.</translation>
    </message>
    <message>
        <source>The page wanted to go to an address that is neither encrypted nor on this computer, or belongs to another program. It was stopped.</source>
        <translation>أرادت الصفحة الانتقال إلى عنوان غير معمّى وليس على هذا الحاسوب، أو يخص برنامجًا آخر. وقد أُوقف ذلك.</translation>
    </message>
    <message>
        <source>The page asked for a file. It gets none here.</source>
        <translation>طلبت الصفحة ملفًا. لن تحصل عليه هنا.</translation>
    </message>
    <message>
        <source>The server asks for a name and password outside of its page, which does not work here. Use your own browser instead.</source>
        <translation>يطلب الخادم اسمًا وكلمة مرور خارج صفحته، وهذا لا يعمل هنا. استخدم متصفحك بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The server asked for a certificate of yours and was given none. If it needs one, use your own browser instead.</source>
        <translation>طلب الخادم شهادة شخصية ولم يُعط أيًّا منها. إن كان يحتاج إليها فاستخدم متصفحك بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Google does not let anybody sign in inside of other programs. Use your own browser instead.</source>
        <translation>لا تسمح Google لأحد بتسجيل الدخول داخل برامج أخرى. استخدم متصفحك بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ActivityPage</name>
    <message>
        <source>WHO ASKED IN THE LAST SEVEN DAYS</source>
        <translation>من طلب في الأيام السبعة الأخيرة</translation>
    </message>
    <message>
        <source>Who asked for tokens</source>
        <translation>من طلب الرموز</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>حاول مجددًا (&amp;G)</translation>
    </message>
    <message>
        <source>Reading who asked…</source>
        <translation>تجري قراءة من طلب…</translation>
    </message>
    <message>
        <source>No program has asked for a token of this profile in the last seven days. When one does, it appears here with the programs that started it.</source>
        <translation>لم يطلب أي برنامج رمزًا لملف التعريف هذا في الأيام السبعة الأخيرة. وحين يطلبه برنامج يظهر هنا مع البرامج التي شغّلته.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ActivityTableModel</name>
    <message>
        <source>%2. It says of itself: “%1”</source>
        <extracomment>%1 is a text that a program gives of itself, %2 what stands before it</extracomment>
        <translation>‏%2. ويقول عن نفسه: «%1»</translation>
    </message>
    <message>
        <source>%1 asked for %2: %3, %4</source>
        <extracomment>Read aloud: %1 is who asked, %2 for what, %3 the answer, %4 when</extracomment>
        <translation>‏%1 طلب %2: ‏%3، ‏%4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>من طلب</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>لأجل ماذا</translation>
    </message>
    <message>
        <source>What it got</source>
        <translation>ما حصل عليه</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AddPage</name>
    <message>
        <source>L&amp;ook</source>
        <translation>انظر (&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add and &amp;sign in</source>
        <translation>أضف وسجّل الدخول (&amp;S)</translation>
    </message>
    <message>
        <source>Address of the service or its identity provider</source>
        <translation>عنوان الخدمة أو مزوّد هويتها</translation>
    </message>
    <message>
        <source>Kind of provider</source>
        <translation>نوع المزوّد</translation>
    </message>
    <message>
        <source>Find out by itself</source>
        <translation>اكتشاف تلقائي</translation>
    </message>
    <message>
        <source>WHAT IS THERE</source>
        <translation>ما يوجد هناك</translation>
    </message>
    <message>
        <source>NAME AND CLIENT</source>
        <translation>الاسم والعميل</translation>
    </message>
    <message>
        <source>&amp;Name that programs use</source>
        <translation>الاسم الذي تستخدمه البرامج (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Issuer that the server trusts</source>
        <translation>جهة الإصدار التي يثق بها الخادم (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>معرّف العميل (&amp;C)</translation>
    </message>
    <message>
        <source>SIGN IN BY</source>
        <translation>تسجيل الدخول عن طريق</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>SIGN IN WITH</source>
        <translation>تسجيل الدخول باستخدام</translation>
    </message>
    <message>
        <source>My &amp;browser</source>
        <translation>متصفحي (&amp;B)</translation>
    </message>
    <message>
        <source>Another &amp;device</source>
        <translation>جهاز آخر (&amp;D)</translation>
    </message>
    <message>
        <source>Warder shows a code that you enter on your phone or any other screen.</source>
        <translation>يعرض Warder رمزًا تُدخله في هاتفك أو على أي شاشة أخرى.</translation>
    </message>
    <message>
        <source>Your browser keeps your password manager and passkeys.</source>
        <translation>يحتفظ متصفحك بمدير كلمات المرور ومفاتيح المرور.</translation>
    </message>
    <message>
        <source>Mo&amp;re settings</source>
        <translation>إعدادات أخرى (&amp;R)</translation>
    </message>
    <message>
        <source>More settings, one a line</source>
        <translation>إعدادات أخرى، واحد في كل سطر</translation>
    </message>
    <message>
        <source>One setting a line, as in the profile&apos;s file:</source>
        <translation>إعداد واحد في كل سطر، كما في ملف ملف التعريف:</translation>
    </message>
    <message>
        <source>Welcome to Warder</source>
        <translation>مرحبًا بك في Warder</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>إضافة ملف تعريف</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري النظر…</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Register a native (public) application at the provider with the redirect address %1.</source>
        <translation>سجّل لدى المزوّد تطبيقًا أصليًا (عامًّا) بعنوان إعادة التوجيه %1.</translation>
    </message>
    <message>
        <source>Register an application there (%1) with the redirect address %2.</source>
        <translation>سجّل هناك (%1) تطبيقًا بعنوان إعادة التوجيه %2.</translation>
    </message>
    <message>
        <source>Import a &amp;file of another program…</source>
        <translation>استورد ملف برنامج آخر… (&amp;F)</translation>
    </message>
    <message>
        <source>WHAT TO KNOW BEFORE</source>
        <translation>ما تحسن معرفته قبل البدء</translation>
    </message>
    <message>
        <source>Paste the address of the service or of its identity provider to begin.</source>
        <translation>للبدء ألصق عنوان الخدمة أو عنوان مزوّد هويتها.</translation>
    </message>
    <message>
        <source>Warder signs in once for each service, keeps the session alive, and hands short-lived tokens to your programs.</source>
        <translation>يسجّل Warder الدخول مرة واحدة لكل خدمة، ويبقي الجلسة حية، ويعطي برامجك رموزًا قصيرة العمر.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AddProfileModel</name>
    <message>
        <source>Line %1 of the settings is no “key = value”.</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation>السطر %L1 من الإعدادات ليس بصيغة «مفتاح = قيمة».</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AgentModel</name>
    <message>
        <source>The agent had ended unexpectedly. It runs again.</source>
        <translation>كان الوكيل قد توقف على غير توقع. وهو يعمل الآن من جديد.</translation>
    </message>
    <message>
        <source>Starting the agent again…</source>
        <translation>يجري تشغيل الوكيل من جديد…</translation>
    </message>
    <message>
        <source>Looking for the agent…</source>
        <translation>يجري البحث عن الوكيل…</translation>
    </message>
    <message>
        <source>The agent does not run</source>
        <translation>الوكيل لا يعمل</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Locked: nothing is served</source>
        <translation>مقفل: لا يُعطى شيء</translation>
    </message>
    <message numerus="yes">
        <source>Serving on %1 · %n requests today</source>
        <extracomment>%1 is the name of a socket</extracomment>
        <translation>
            <numerusform>متاح عبر %1 · لا طلبات اليوم</numerusform>
            <numerusform>متاح عبر %1 · طلب واحد اليوم</numerusform>
            <numerusform>متاح عبر %1 · طلبان اليوم</numerusform>
            <numerusform>متاح عبر %1 · ‏%Ln طلبات اليوم</numerusform>
            <numerusform>متاح عبر %1 · ‏%Ln طلبًا اليوم</numerusform>
            <numerusform>متاح عبر %1 · ‏%Ln طلب اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent has ended unexpectedly and is being started again. Programs get no tokens for a moment.</source>
        <translation>توقف الوكيل على غير توقع ويجري تشغيله من جديد. لا تحصل البرامج على رموز للحظات.</translation>
    </message>
    <message>
        <source>The agent was stopped: programs get no tokens until you start it again.</source>
        <translation>أُوقف الوكيل: لا تحصل البرامج على رموز حتى تشغّله من جديد.</translation>
    </message>
    <message>
        <source>The agent ends again and again, and starting it did not help. Its log may say why: %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>يتوقف الوكيل مرة بعد مرة، ولم ينفع تشغيله من جديد. ربما يذكر سجله السبب: %1</translation>
    </message>
    <message>
        <source>The agent has stopped: programs get no tokens until it runs again.</source>
        <translation>توقف الوكيل: لا تحصل البرامج على رموز حتى يعمل من جديد.</translation>
    </message>
    <message>
        <source>This token cannot be renewed: it holds until it ends. Sign in again before that.</source>
        <translation>لا يمكن تجديد هذا الرمز: يسري حتى ينتهي. سجّل الدخول مجددًا قبل ذلك.</translation>
    </message>
    <message>
        <source>The vault is not what Warder wrote last: records are missing, or older than others. Nothing is refreshed until you accept what is there.</source>
        <translation>الخزنة ليست ما كتبه Warder آخر مرة: سجلات ناقصة أو أقدم من غيرها. لن يُجدَّد شيء حتى تقبل ما هو موجود.</translation>
    </message>
    <message>
        <source>An older copy of the vault was put back. Nothing is refreshed until you accept it.</source>
        <translation>أُعيدت نسخة أقدم من الخزنة. لن يُجدَّد شيء حتى تقبلها.</translation>
    </message>
    <message>
        <source>The file settings.toml cannot be used (%1). The previous settings stay in force until Warder restarts.</source>
        <extracomment>%1 is what is wrong with the file</extracomment>
        <translation>لا يمكن استخدام الملف settings.toml (%1). تبقى الإعدادات السابقة سارية حتى يُعاد تشغيل Warder.</translation>
    </message>
    <message>
        <source>The file settings.toml cannot be used (%1). Programs get no tokens until you correct or remove the file.</source>
        <translation>لا يمكن استخدام الملف settings.toml (%1). لن تحصل البرامج على رموز حتى تصحح الملف أو تزيله.</translation>
    </message>
    <message>
        <source>Activity is not being recorded: %1</source>
        <translation>لا يُسجَّل النشاط: %1</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AgentSettingsModel</name>
    <message>
        <source>A proxy begins with http:// or socks5://, or is the word env for what the environment says.</source>
        <translation>يبدأ البروكسي بـ http:// أو socks5://، أو يكون الكلمة env لما تقوله البيئة.</translation>
    </message>
    <message>
        <source>This is no address of a proxy. One looks like http://proxy.example.com:3128</source>
        <translation>ليس هذا عنوان بروكسي. يبدو العنوان الصحيح هكذا: http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Give the whole path of the file, from / on.</source>
        <translation>أعطِ المسار الكامل للملف بدءًا من /.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>تعذّرت قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be in PEM form, with a line BEGIN CERTIFICATE.</source>
        <translation>لا توجد شهادة في هذا الملف. يجب أن يكون بصيغة PEM وفيه سطر BEGIN CERTIFICATE.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::Autostart</name>
    <message>
        <source>%1 was not written by Warder and is left as it is. To decide it here, remove that file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>لم يكتب Warder الملف %1 ويُترك كما هو. لاتخاذ القرار هنا احذف ذلك الملف.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>تعذّر حذف %1: ‏%2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>تعذّرت كتابة %1: ‏%2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ByHandForm</name>
    <message>
        <source>WHAT WARDER HAS TO KNOW</source>
        <translation>ما يجب أن يعرفه Warder</translation>
    </message>
    <message>
        <source>%1 (may stay empty)</source>
        <extracomment>%1 is what a field is for</extracomment>
        <translation>‏%1 (يمكن تركه فارغًا)</translation>
    </message>
</context>
<context>
    <name>warder::desktop::CheckModel</name>
    <message>
        <source>Asking the service whether it takes the token…</source>
        <translation>تُسأل الخدمة هل تقبل الرمز…</translation>
    </message>
    <message>
        <source>The service takes the token.</source>
        <translation>تقبل الخدمة الرمز.</translation>
    </message>
    <message>
        <source>The service takes the token and knows you as %1.</source>
        <translation>تقبل الخدمة الرمز وتعرف صاحبه باسم %1.</translation>
    </message>
    <message>
        <source>It says that this ends at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>وتقول إنه ينتهي في %1.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ClaimsModel</name>
    <message>
        <source>Claims</source>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>%1, in the token: %2</source>
        <extracomment>%1 is a time in UTC such as 2026-01-02T03:04:05Z, %2 the number that stands in the token</extracomment>
        <translation>‏%1، وفي الرمز: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is the name of a claim, %2 its value, %3 what it means</extracomment>
        <translation>‏%1: ‏%2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>‏%1: ‏%2. ‏%3</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>معناها</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ClipboardSettings</name>
    <message>
        <source>CLIPBOARD</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Take a copied token a&amp;way after</source>
        <translation>أزل الرمز المنسوخ بعد (&amp;W)</translation>
    </message>
    <message>
        <source>Seconds until a copied token is taken away</source>
        <translation>الثواني حتى يُزال الرمز المنسوخ</translation>
    </message>
    <message>
        <source>(never)</source>
        <translation>(أبدًا)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>It is marked as secret, so that clipboard histories that know the mark leave it out.</source>
        <translation>يُعلَّم بأنه سرّي، كي تستثنيه سجلات الحافظة التي تعرف هذه العلامة.</translation>
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
        <translation>من يطلب</translation>
    </message>
    <message>
        <source>WHAT IT GETS</source>
        <translation>ما يحصل عليه</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>ارفض (&amp;R)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>ارفض</translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation>مرة واحدة (&amp;O)</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>This &amp;session</source>
        <translation>هذه الجلسة (&amp;S)</translation>
    </message>
    <message>
        <source>For this terminal session</source>
        <translation>لجلسة الطرفية هذه</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>for</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>&amp;Longer</source>
        <extracomment>%1 is a program or script</extracomment>
        <translation>مدة أطول (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>دائمًا لـ %1 (&amp;A)</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>مدة أطول</translation>
    </message>
    <message>
        <source>Always for %1</source>
        <translation>دائمًا لـ %1</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>لمدة ساعة (&amp;H)</translation>
    </message>
    <message>
        <source>For &amp;8 hours</source>
        <translation>لمدة ٨ ساعات (&amp;8)</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>دائمًا (&amp;A)</translation>
    </message>
    <message>
        <source>Closes and refuses in %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>تُغلق وترفض بعد %L1 ث</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ConsentSettings</name>
    <message>
        <source>WHO MAY HAVE TOKENS</source>
        <translation>من يجوز له الحصول على الرموز</translation>
    </message>
    <message>
        <source>Profiles that say n&amp;othing themselves:</source>
        <translation>ملفات التعريف التي لا تقول شيئًا (&amp;O):</translation>
    </message>
    <message>
        <source>Whether programs get tokens of profiles that say nothing themselves</source>
        <translation>هل تحصل البرامج على رموز ملفات التعريف التي لا تقول شيئًا</translation>
    </message>
    <message>
        <source>It is the setting serve.consent of each profile: choose “Edit the settings…” there.</source>
        <translation>هو الإعداد serve.consent في كل ملف تعريف: اختر هناك «تحرير الإعدادات…».</translation>
    </message>
    <message>
        <source>What was allowed</source>
        <translation>ما سُمح به</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>اسحب (&amp;V)</translation>
    </message>
    <message>
        <source>Revoke what is chosen</source>
        <translation>اسحب المحدد</translation>
    </message>
    <message>
        <source>Revoke &amp;everything</source>
        <translation>اسحب الكل (&amp;E)</translation>
    </message>
    <message>
        <source>Revoke everything</source>
        <translation>اسحب الكل</translation>
    </message>
    <message>
        <source>Programs get tokens</source>
        <translation>تحصل البرامج على الرموز</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>اسألني أولًا</translation>
    </message>
    <message>
        <source>No program gets any</source>
        <translation>لا يحصل أي برنامج على شيء</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>حاول مجددًا (&amp;G)</translation>
    </message>
    <message>
        <source>This agent remembers nothing that was allowed.</source>
        <translation>لا يحفظ هذا الوكيل شيئًا مما سُمح به.</translation>
    </message>
    <message>
        <source>Reading what was allowed…</source>
        <translation>تجري قراءة ما سُمح به…</translation>
    </message>
    <message>
        <source>Nothing is remembered: each program is asked about anew. What you allow for longer than once appears here.</source>
        <translation>لا شيء محفوظ: يُسأل عن كل برنامج من جديد. وما تسمح به لأكثر من مرة يظهر هنا.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::DesktopSettings</name>
    <message>
        <source>%1 cannot be read, so everything here is as it comes with Warder. Your next change replaces the file and keeps a copy beside it.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>تعذّرت قراءة %1، لذلك كل شيء هنا كما يأتي مع Warder. تغييرك التالي يستبدل الملف ويحتفظ بنسخة بجانبه.</translation>
    </message>
    <message>
        <source>These settings in %1 have values that cannot be, and are taken as they come with Warder: %2.</source>
        <extracomment>%1 is the path of a file, %2 a list of the names of settings</extracomment>
        <translation>لهذه الإعدادات في %1 قيم غير ممكنة، وتؤخذ كما تأتي مع Warder: ‏%2.</translation>
    </message>
    <message>
        <source>%1 could not be written, so this holds until Warder ends: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>تعذّرت كتابة %1، لذلك يسري هذا حتى ينتهي Warder فقط: %2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::DiagnosticsModel</name>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>تعذّرت كتابة %1: ‏%2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::DiagnosticsSettings</name>
    <message>
        <source>LOG AND DIAGNOSTICS</source>
        <translation>السجل والتشخيص</translation>
    </message>
    <message>
        <source>The a&amp;gent logs</source>
        <translation>يسجّل الوكيل (&amp;G)</translation>
    </message>
    <message>
        <source>What the agent logs</source>
        <translation>ما يسجّله الوكيل</translation>
    </message>
    <message>
        <source>Loo&amp;k at everything</source>
        <translation>افحص كل شيء (&amp;K)</translation>
    </message>
    <message>
        <source>Look at everything</source>
        <translation>افحص كل شيء</translation>
    </message>
    <message>
        <source>Sa&amp;ve this text…</source>
        <translation>احفظ هذا النص… (&amp;V)</translation>
    </message>
    <message>
        <source>Save this text…</source>
        <translation>احفظ هذا النص…</translation>
    </message>
    <message>
        <source>Cop&amp;y it</source>
        <translation>انسخه (&amp;Y)</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>انسخه</translation>
    </message>
    <message>
        <source>One text to read and to send along with a question. Secrets are never in it; names of profiles, hosts and people are replaced.</source>
        <translation>نص واحد للقراءة ولإرفاقه بسؤال. لا أسرار فيه أبدًا، وتُستبدل أسماء ملفات التعريف والمضيفين والأشخاص.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Only what goes wrong</source>
        <translation>ما لا يسير على ما يرام فقط</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>كل خطوة</translation>
    </message>
    <message>
        <source>The log is %1. Secrets never get into it.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>السجل هو %1. لا تصل إليه الأسرار أبدًا.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري النظر…</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>حفظ التشخيص</translation>
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
        <translation>ينتهي %1: ‏%2</translation>
    </message>
    <message>
        <source>Nothing can renew it. Sign in again or get a new token before then.</source>
        <translation>لا شيء يستطيع تجديده. سجّل الدخول مجددًا أو احصل على رمز جديد قبل ذلك.</translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>افتح Warder</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>warder::desktop::FoundCard</name>
    <message>
        <source>FOUND ON THIS MACHINE</source>
        <translation>وُجد على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Warder can take over where these sign in. Your files stay as they are, and nothing is written before you choose.</source>
        <translation>يستطيع Warder أن يأخذ المواضع التي تسجّل هذه الدخول إليها. تبقى ملفاتك كما هي، ولا يُكتب شيء قبل أن تختار.</translation>
    </message>
    <message>
        <source>%1 · with what is secret, for the vault</source>
        <extracomment>%1 is a list of names of profiles</extracomment>
        <translation>‏%1 · مع ما هو سرّي، إلى الخزنة</translation>
    </message>
    <message numerus="yes">
        <source>Add %n profiles</source>
        <translation>
            <numerusform>لا تضف أي ملف تعريف</numerusform>
            <numerusform>أضف ملف تعريف واحدًا</numerusform>
            <numerusform>أضف ملفي تعريف</numerusform>
            <numerusform>أضف %Ln ملفات تعريف</numerusform>
            <numerusform>أضف %Ln ملف تعريف</numerusform>
            <numerusform>أضف %Ln ملف تعريف</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Read aloud: %1 is a file</extracomment>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>warder::desktop::FoundConfiguration</name>
    <message>
        <source>Variables whose names begin with FLYTE_</source>
        <translation>متغيرات تبدأ أسماؤها بـ FLYTE_</translation>
    </message>
</context>
<context>
    <name>warder::desktop::GrantsModel</name>
    <message>
        <source>ID token</source>
        <translation>رمز الهوية</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>An unknown program</source>
        <translation>برنامج غير معروف</translation>
    </message>
    <message>
        <source>Everything in a session of %1</source>
        <extracomment>%1 is the program that a terminal session began with</extracomment>
        <translation>كل شيء في جلسة %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>the session ends</source>
        <translation>نهاية الجلسة</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>%1 may have %2 of %3 until %4</source>
        <extracomment>Read aloud: %1 is a program, %2 what it may have, %3 a profile, %4 until when</extracomment>
        <translation>يجوز لـ %1 الحصول على %2 من %3 حتى %4</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>May have</source>
        <translation>يجوز له</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ImportModel</name>
    <message>
        <source>%1 is no file, so nothing was read. Choose the configuration file itself.</source>
        <translation>‏%1 ليس ملفًا، لذلك لم يُقرأ شيء. اختر ملف الإعدادات نفسه.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read (%2). Look at its permissions.</source>
        <translation>تعذّرت قراءة الملف %1 (%2). انظر إلى أذوناته.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 192 KiB, so it was not read. Import the part of it that is about signing in.</source>
        <translation>الملف %1 أكبر من ١٩٢ كيبيبايت، لذلك لم يُقرأ. استورد الجزء الخاص بتسجيل الدخول منه.</translation>
    </message>
    <message>
        <source>There is nothing in %1 to make a profile of. Add one by its address instead.</source>
        <translation>لا شيء في %1 يصلح ملف تعريف. أضف واحدًا بعنوانه بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ImportPage</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>استيراد ملفات التعريف</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>تجري قراءة %1…</translation>
    </message>
    <message>
        <source>This is what %1 says. Nothing is written until you import it, and the file itself stays as it is.</source>
        <translation>هذا ما يقوله %1. لا يُكتب شيء قبل أن تستورده، ويبقى الملف نفسه كما هو.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>يجري الاستيراد…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n profile(s)</source>
        <translation>
            <numerusform>لا تستورد شيئًا (&amp;I)</numerusform>
            <numerusform>استورد ملف تعريف واحدًا (&amp;I)</numerusform>
            <numerusform>استورد ملفي تعريف (&amp;I)</numerusform>
            <numerusform>استورد %Ln ملفات تعريف (&amp;I)</numerusform>
            <numerusform>استورد %Ln ملف تعريف (&amp;I)</numerusform>
            <numerusform>استورد %Ln ملف تعريف (&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>‏%1 · ‏%2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::InstalledToolsModel</name>
    <message>
        <source>%1 for %2, in %3</source>
        <extracomment>Read aloud: %1 is a tool, %2 a profile, %3 the path of a file</extracomment>
        <translation>‏%1 لـ %2، في %3</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>warder::desktop::KindGrid</name>
    <message>
        <source>What you can begin with</source>
        <translation>ما يمكنك البدء به</translation>
    </message>
    <message>
        <source>OR CHOOSE WHAT IT IS</source>
        <translation>أو اختر ما هو</translation>
    </message>
</context>
<context>
    <name>warder::desktop::LifeBar</name>
    <message>
        <source>%1 percent left</source>
        <translation>باقٍ ‎%L1 بالمئة</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>لم يبق شيء</translation>
    </message>
</context>
<context>
    <name>warder::desktop::LockSettings</name>
    <message>
        <source>LOCKING</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Locked, Warder gives out nothing and holds no secret in memory.</source>
        <translation>حين يكون Warder مقفلًا لا يعطي شيئًا ولا يحتفظ بسرّ في الذاكرة.</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>اقفل الآن (&amp;K)</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>اقفل الآن</translation>
    </message>
    <message>
        <source>Lock when I have not &amp;used it for</source>
        <translation>اقفل إذا لم أستخدمه مدة (&amp;U)</translation>
    </message>
    <message>
        <source>Lock after this many minutes without use</source>
        <translation>اقفل بعد هذا العدد من الدقائق دون استخدام</translation>
    </message>
    <message>
        <source>(never)</source>
        <translation>(أبدًا)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Lock before the machine &amp;sleeps</source>
        <translation>اقفل قبل أن ينام الحاسوب (&amp;S)</translation>
    </message>
    <message>
        <source>Lock before the machine sleeps</source>
        <translation>اقفل قبل أن ينام الحاسوب</translation>
    </message>
    <message>
        <source>Lock when the s&amp;creen is locked</source>
        <translation>اقفل حين تُقفل الشاشة (&amp;C)</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>اقفل حين تُقفل الشاشة</translation>
    </message>
    <message>
        <source>What programs ask for by themselves does not count as use. A locked Warder serves nobody, so a job that runs at night gets no token.</source>
        <translation>ما تطلبه البرامج من تلقاء نفسها لا يُعدّ استخدامًا. وWarder المقفل لا يعطي أحدًا، فلا تحصل مهمة ليلية على رمز.</translation>
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
        <translation>+ أضف (&amp;A)</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>إضافة ملف تعريف</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>قفل (&amp;L)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>الإعدادات (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>Quit and &amp;stop serving</source>
        <translation>إنهاء وإيقاف الخدمة (&amp;S)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>انسخ الرمز (&amp;C)</translation>
    </message>
    <message>
        <source>More for this profile</source>
        <translation>المزيد لملف التعريف هذا</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>الأمر في الحافظة.</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>التشخيص في الحافظة.</translation>
    </message>
    <message>
        <source>Warder cannot add anything just now. Unlock it or start its agent, then open the link again.</source>
        <translation>لا يستطيع Warder إضافة شيء الآن. ألغِ قفله أو شغّل وكيله، ثم افتح الرابط مجددًا.</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>شغّل من جديد (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;What can be done…</source>
        <translation>ما الذي يمكن فعله… (&amp;W)</translation>
    </message>
    <message>
        <source>Un&amp;lock…</source>
        <translation>إلغاء القفل… (&amp;L)</translation>
    </message>
    <message>
        <source>Agent not running</source>
        <translation>الوكيل لا يعمل</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>يجري تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>تسجيل الدخول (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>إغلاق (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>جدّد الآن (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>إلغاء القفل… (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>أخفِ (&amp;D)</translation>
    </message>
    <message>
        <source>Reading the profiles…</source>
        <translation>تجري قراءة ملفات التعريف…</translation>
    </message>
    <message numerus="yes">
        <source>The token is in the clipboard. It is taken away again in %n seconds.</source>
        <translation>
            <numerusform>الرمز في الحافظة. ويُزال حالًا.</numerusform>
            <numerusform>الرمز في الحافظة. ويُزال بعد ثانية.</numerusform>
            <numerusform>الرمز في الحافظة. ويُزال بعد ثانيتين.</numerusform>
            <numerusform>الرمز في الحافظة. ويُزال بعد %Ln ثوانٍ.</numerusform>
            <numerusform>الرمز في الحافظة. ويُزال بعد %Ln ثانية.</numerusform>
            <numerusform>الرمز في الحافظة. ويُزال بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is in the clipboard, and stays there until something else is copied.</source>
        <translation>الرمز في الحافظة، ويبقى فيها حتى يُنسخ شيء آخر.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address instead.</source>
        <translation>تعذّر تشغيل أي متصفح. انسخ العنوان بدلًا من ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) imported. Sign in to use them.</source>
        <translation>
            <numerusform>لم يُستورد شيء.</numerusform>
            <numerusform>استُورد ملف تعريف واحد. سجّل الدخول لاستخدامه.</numerusform>
            <numerusform>استُورد ملفا تعريف. سجّل الدخول لاستخدامهما.</numerusform>
            <numerusform>استُوردت %Ln ملفات تعريف. سجّل الدخول لاستخدامها.</numerusform>
            <numerusform>استُورد %Ln ملف تعريف. سجّل الدخول لاستخدامها.</numerusform>
            <numerusform>استُورد %Ln ملف تعريف. سجّل الدخول لاستخدامها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile is in %1, without secrets.</source>
        <translation>ملف التعريف في %1، دون أسرار.</translation>
    </message>
    <message>
        <source>%1 is there. It has no session of its own yet: sign in to use it.</source>
        <translation>‏%1 موجود. ليست له جلسة خاصة بعد: سجّل الدخول لاستخدامه.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: ‏%2</translation>
    </message>
    <message>
        <source>Warder is locked</source>
        <translation>Warder مقفل</translation>
    </message>
    <message>
        <source>It gives out nothing and holds no secret in memory until you unlock it. Sessions go on from where they were.</source>
        <translation>لا يعطي شيئًا ولا يحتفظ بسرّ في الذاكرة حتى تلغي قفله. وتواصل الجلسات من حيث كانت.</translation>
    </message>
    <message>
        <source>The profiles could not be read</source>
        <translation>تعذّرت قراءة ملفات التعريف</translation>
    </message>
    <message>
        <source>&amp;Accept this vault</source>
        <translation>&amp;قبول هذه الخزنة</translation>
    </message>
</context>
<context>
    <name>warder::desktop::MessageBanner</name>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1 is what a server said, in its own words</extracomment>
        <translation>يقول الخادم: «%1»</translation>
    </message>
</context>
<context>
    <name>warder::desktop::NetworkSettings</name>
    <message>
        <source>NETWORK</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>For every profile that says nothing else itself. The setting is http.proxy or http.ca_file there.</source>
        <translation>لكل ملف تعريف لا يقول غير ذلك. الإعداد هناك http.proxy أو http.ca_file.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>البروكسي (&amp;X)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>البروكسي</translation>
    </message>
    <message>
        <source>Empty for none; env for what the environment of the agent says. This machine itself is always reached without.</source>
        <translation>فارغ لعدم الاستخدام؛ وenv لما تقوله بيئة الوكيل. أما هذا الحاسوب نفسه فيوصل إليه دائمًا من دونه.</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>الشهادات (&amp;C)</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>ملف الشهادات</translation>
    </message>
    <message>
        <source>A PEM file of authorities that are trusted beside those of the system. Empty for the system alone.</source>
        <translation>ملف PEM فيه سلطات يوثق بها إلى جانب سلطات النظام. فارغ للنظام وحده.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::NotificationSettings</name>
    <message>
        <source>NOTIFICATIONS</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>A profile needs a &amp;sign-in</source>
        <translation>يحتاج ملف تعريف إلى تسجيل الدخول (&amp;S)</translation>
    </message>
    <message>
        <source>A profile needs a sign-in</source>
        <translation>يحتاج ملف تعريف إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>A token will &amp;end that nothing renews</source>
        <translation>سينتهي رمز لا يجدده شيء (&amp;E)</translation>
    </message>
    <message>
        <source>A token will end that nothing renews</source>
        <translation>سينتهي رمز لا يجدده شيء</translation>
    </message>
    <message>
        <source>A &amp;program took a token, for profiles that want it told</source>
        <translation>أخذ برنامج رمزًا، لملفات التعريف التي تريد الإخبار بذلك (&amp;P)</translation>
    </message>
    <message>
        <source>A program took a token, for profiles that want it told</source>
        <translation>أخذ برنامج رمزًا، لملفات التعريف التي تريد الإخبار بذلك</translation>
    </message>
    <message>
        <source>It is the setting serve.notify of each profile: choose “Edit the settings…” there.</source>
        <translation>هو الإعداد serve.notify في كل ملف تعريف: اختر هناك «تحرير الإعدادات…».</translation>
    </message>
</context>
<context>
    <name>warder::desktop::Notifier</name>
    <message>
        <source>%1 needs a sign-in</source>
        <translation>يحتاج %1 إلى تسجيل الدخول</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles need a sign-in</source>
        <translation>
            <numerusform>لا يحتاج أي ملف تعريف إلى تسجيل الدخول</numerusform>
            <numerusform>يحتاج ملف تعريف واحد إلى تسجيل الدخول</numerusform>
            <numerusform>يحتاج ملفا تعريف إلى تسجيل الدخول</numerusform>
            <numerusform>تحتاج %Ln ملفات تعريف إلى تسجيل الدخول</numerusform>
            <numerusform>يحتاج %Ln ملف تعريف إلى تسجيل الدخول</numerusform>
            <numerusform>يحتاج %Ln ملف تعريف إلى تسجيل الدخول</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>افتح Warder</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in to all</source>
        <translation>سجّل الدخول إلى الكل</translation>
    </message>
    <message>
        <source>Warder</source>
        <translation>Warder</translation>
    </message>
    <message>
        <source>Programs that use it get no token until you sign in.</source>
        <translation>لا تحصل البرامج التي تستخدمه على رمز حتى تسجّل الدخول.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>‏%1</numerusform>
            <numerusform>‏%1 وواحد آخر</numerusform>
            <numerusform>‏%1 واثنان آخران</numerusform>
            <numerusform>‏%1 و%Ln أخرى</numerusform>
            <numerusform>‏%1 و%Ln آخر</numerusform>
            <numerusform>‏%1 و%Ln آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warder::desktop::OverviewPage</name>
    <message>
        <source>ACCESS TOKEN</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجهة المقصودة</translation>
    </message>
    <message>
        <source>IDENTITY</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>The provider has not said who this is.</source>
        <translation>لم يقل المزوّد من هذا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>SERVED AS</source>
        <translation>يُعطى بصيغة</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>No program has asked yet.</source>
        <translation>لم يطلب أي برنامج بعد.</translation>
    </message>
    <message>
        <source>%1 — not granted</source>
        <translation>‏%1 — لم يُمنح</translation>
    </message>
    <message>
        <source>None were granted yet.</source>
        <translation>لم يُمنح شيء بعد.</translation>
    </message>
    <message>
        <source>signature verified</source>
        <translation>تُحقق من التوقيع</translation>
    </message>
    <message>
        <source>signature not checked</source>
        <translation>لم يُتحقق من التوقيع</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileActions</name>
    <message>
        <source>More for this profile</source>
        <translation>المزيد لملف التعريف هذا</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>سجّل الدخول بالمتصفح (&amp;B)</translation>
    </message>
    <message>
        <source>Sign in on another &amp;device</source>
        <translation>سجّل الدخول على جهاز آخر (&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;fresh now</source>
        <translation>جدّد الآن (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Check with the service</source>
        <translation>تحقق لدى الخدمة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit the settings…</source>
        <translation>تحرير الإعدادات… (&amp;E)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>تسجيل الخروج (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove the profile…</source>
        <translation>حذف ملف التعريف… (&amp;R)</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>سجّل الدخول مجددًا (&amp;A)</translation>
    </message>
    <message>
        <source>Du&amp;plicate…</source>
        <translation>تكرار… (&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;xport without secrets…</source>
        <translation>تصدير دون أسرار… (&amp;X)</translation>
    </message>
    <message>
        <source>Open the service&apos;s &amp;web page</source>
        <translation>افتح صفحة الويب للخدمة (&amp;W)</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileCopies</name>
    <message>
        <source>The profile cannot be called %1: the name is taken, or has other characters than a-z, 0-9, dots, dashes and underscores. %2 would do.</source>
        <translation>لا يمكن أن يُسمّى ملف التعريف %1: الاسم مأخوذ أو فيه غير a-z و0-9 والنقطة والشرطة والشرطة السفلية. يصلح %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Choose another place.</source>
        <translation>تعذّرت كتابة الملف %1 (%2). اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileEditModel</name>
    <message>
        <source>%1 has its default again.</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>عاد %1 إلى قيمته المبدئية.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>The client secret is gone.</source>
        <translation>أُزيل سرّ العميل.</translation>
    </message>
    <message>
        <source>The client secret is in the vault.</source>
        <translation>سرّ العميل في الخزنة.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileEditor</name>
    <message>
        <source>Every setting of this profile. A value is saved when you leave it, and an empty one means the default. Comments and order of the file stay as they are.</source>
        <translation>كل إعداد من إعدادات ملف التعريف هذا. تُحفظ القيمة حين تغادرها، والفارغة تعني القيمة المبدئية. تبقى تعليقات الملف وترتيبه كما هما.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>ابحث في الإعدادات</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>تم (&amp;N)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>SETTINGS</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings of the profile</source>
        <translation>إعدادات ملف التعريف</translation>
    </message>
    <message>
        <source>CLIENT SECRET</source>
        <translation>سرّ العميل</translation>
    </message>
    <message>
        <source>Client secret, where the provider gave one: it goes into the vault and is never shown again.</source>
        <translation>سرّ العميل، إن أعطى المزوّد واحدًا: يوضع في الخزنة ولا يُعرض مرة أخرى أبدًا.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سرّ العميل</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>احتفظ به (&amp;K)</translation>
    </message>
    <message>
        <source>Keep the client secret</source>
        <translation>احتفظ بسرّ العميل</translation>
    </message>
    <message>
        <source>Reading the profile…</source>
        <translation>تجري قراءة ملف التعريف…</translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation>اعرض الملف (&amp;F)</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>اعرض الملف</translation>
    </message>
    <message>
        <source>The profile&apos;s file as it would be</source>
        <translation>ملف ملف التعريف كما سيكون</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileKeysModel</name>
    <message>
        <source>%1: empty</source>
        <extracomment>Read aloud: %1 is a setting, %2 its value</extracomment>
        <translation>‏%1: فارغ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: ‏%2</translation>
    </message>
    <message>
        <source>this profile</source>
        <translation>ملف التعريف هذا</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>إعداداتك</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>مضبوط في</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>معناها</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileListModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud: %1 is a profile, %2 its host, %3 its state in words, %4 the time left</extracomment>
        <translation>‏%1، ‏%2، ‏%3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 left</source>
        <translation>‏%1، ‏%2، ‏%3، باقٍ %4</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileOrderModel</name>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>انظر هنا</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>ساكن</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileSide</name>
    <message>
        <source>Profiles</source>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>ابحث في ملفات التعريف</translation>
    </message>
    <message>
        <source>How the list is grouped and sorted</source>
        <translation>كيف تُجمَّع القائمة وتُرتَّب</translation>
    </message>
    <message>
        <source>Group, sort, show one tag</source>
        <translation>جمّع ورتّب واعرض وسمًا واحدًا</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>جمّع حسب</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>الوسم (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>النوع (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>الحالة (&amp;S)</translation>
    </message>
    <message>
        <source>N&amp;othing</source>
        <translation>لا شيء (&amp;O)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>رتّب حسب</translation>
    </message>
    <message>
        <source>&amp;Your own order</source>
        <translation>ترتيبك الخاص (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;N)</translation>
    </message>
    <message>
        <source>What &amp;ends first</source>
        <translation>ما ينتهي أولًا (&amp;E)</translation>
    </message>
    <message>
        <source>What needs &amp;attention first</source>
        <translation>ما يحتاج إلى انتباه أولًا (&amp;A)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>انقل إلى أعلى (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>انقل إلى أسفل (&amp;D)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>اعرض</translation>
    </message>
    <message>
        <source>A&amp;ll profiles</source>
        <translation>كل ملفات التعريف (&amp;L)</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <extracomment>%1 is a tag</extracomment>
        <translation>‏«%1» فقط</translation>
    </message>
    <message>
        <source>Locked. The profiles appear here again once you unlock Warder.</source>
        <translation>مقفل. تظهر ملفات التعريف هنا مجددًا حين تلغي قفل Warder.</translation>
    </message>
    <message>
        <source>The profiles could not be read. %1</source>
        <extracomment>%1 is one or two whole sentences</extracomment>
        <translation>تعذّرت قراءة ملفات التعريف. %1</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>حاول مجددًا (&amp;G)</translation>
    </message>
    <message>
        <source>There are no profiles yet.</source>
        <translation>لا توجد ملفات تعريف بعد.</translation>
    </message>
    <message>
        <source>Reading the profiles…</source>
        <translation>تجري قراءة ملفات التعريف…</translation>
    </message>
    <message>
        <source>No profile has the tag “%1” any more.</source>
        <translation>لم يعد لأي ملف تعريف الوسم «%1».</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1 is what somebody searches for</extracomment>
        <translation>لا شيء يطابق «%1».</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>اعرض الكل (&amp;L)</translation>
    </message>
    <message>
        <source>Only “%1” ✕</source>
        <extracomment>A button that takes the choice away; %1 is a tag</extracomment>
        <translation>‏«%1» فقط ✕</translation>
    </message>
    <message>
        <source>Show all profiles, not only “%1”</source>
        <translation>اعرض كل ملفات التعريف، لا «%1» فقط</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileTabs</name>
    <message>
        <source>Pages of the profile</source>
        <translation>صفحات ملف التعريف</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>نظرة عامة (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>الرمز (&amp;T)</translation>
    </message>
    <message>
        <source>Us&amp;e it</source>
        <translation>استخدمه (&amp;E)</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>النشاط (&amp;Y)</translation>
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
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مجددًا</translation>
    </message>
    <message>
        <source>Without an answer it is refused after 30 seconds.</source>
        <translation>دون جواب يُرفض بعد ٣٠ ثانية.</translation>
    </message>
    <message>
        <source>Unlock Warder</source>
        <translation>إلغاء قفل Warder</translation>
    </message>
    <message>
        <source>The passphrase opens the vault with your sessions.</source>
        <translation>تفتح عبارة المرور الخزنة التي فيها جلساتك.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>إلغاء القفل (&amp;U)</translation>
    </message>
    <message>
        <source>Is this meant?</source>
        <translation>هل هذا مقصود؟</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>اسمح (&amp;A)</translation>
    </message>
    <message>
        <source>That was not the passphrase. Type it again.</source>
        <translation>لم تكن تلك عبارة المرور. اكتبها مجددًا.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختر عبارة مرور</translation>
    </message>
    <message>
        <source>It seals the vault with your sessions, and you type it each time the agent starts. If you forget it, you sign in everywhere again.</source>
        <translation>تختم الخزنة التي فيها جلساتك، وتكتبها كلما بدأ الوكيل. إن نسيتها فسجّل الدخول في كل مكان من جديد.</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>استخدمه (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>ارفض (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
</context>
<context>
    <name>warder::desktop::QrView</name>
    <message>
        <source>QR code with the address to sign in at</source>
        <translation>رمز QR فيه عنوان تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>warder::desktop::RemovalText</name>
    <message>
        <source>The token that you gave is deleted from the vault. At the service it stays valid until it ends or somebody revokes it there.</source>
        <translation>يُحذف الرمز الذي أعطيته من الخزنة. ويبقى ساريًا لدى الخدمة حتى ينتهي أو يبطله أحد هناك.</translation>
    </message>
    <message>
        <source>The tokens of its command are forgotten; what the command signs in with is not touched.</source>
        <translation>تُنسى رموز أمره؛ ولا يُمسّ ما يسجّل به الأمر الدخول.</translation>
    </message>
    <message>
        <source>Its cookies are forgotten. The session at the service goes on until it ends by itself or you sign out there.</source>
        <translation>تُنسى ملفات تعريف ارتباطه. وتستمر الجلسة لدى الخدمة حتى تنتهي من تلقاء نفسها أو تسجّل الخروج هناك.</translation>
    </message>
    <message>
        <source>Its session is ended at the service, and its token is forgotten.</source>
        <translation>تُنهى جلسته لدى الخدمة، ويُنسى رمزه.</translation>
    </message>
    <message>
        <source>The provider is asked to revoke the session, where it can do that. Refresh token and access tokens are forgotten.</source>
        <translation>يُطلب من المزوّد إبطال الجلسة حيث يستطيع ذلك. ويُنسى رمز التجديد ورموز الوصول.</translation>
    </message>
    <message>
        <source>The provider is asked to revoke the access token, where it can do that, and Warder forgets it.</source>
        <translation>يُطلب من المزوّد إبطال رمز الوصول حيث يستطيع ذلك، وينساه Warder.</translation>
    </message>
    <message>
        <source>Remove %1? Its file is deleted, and programs that ask for it get an error from then on.</source>
        <translation>حذف %1؟ يُحذف ملفه، وتحصل البرامج التي تطلبه بعد ذلك على خطأ.</translation>
    </message>
    <message>
        <source>What programs were allowed to have of it is forgotten too.</source>
        <translation>ويُنسى أيضًا ما سُمح للبرامج به منه.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SecretField</name>
    <message>
        <source>The token, hidden</source>
        <translation>الرمز، مخفيًّا</translation>
    </message>
    <message>
        <source>&amp;Hold to show</source>
        <translation>اضغط مطولًا للعرض (&amp;H)</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>انسخ (&amp;P)</translation>
    </message>
    <message>
        <source>The token is shown for as long as the button or the space bar is held.</source>
        <translation>يُعرض الرمز ما دام الزر أو مفتاح المسافة مضغوطًا.</translation>
    </message>
    <message>
        <source>It is taken out of the clipboard again after 30 seconds.</source>
        <translation>يُزال من الحافظة مجددًا بعد ٣٠ ثانية.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ServingSettings</name>
    <message>
        <source>SOCKETS FOR ELSEWHERE</source>
        <translation>مقابس لأماكن أخرى</translation>
    </message>
    <message>
        <source>A socket that gives out the tokens of a few profiles and nothing else, to be forwarded to another machine or into a container. Make one with: warder socket add PATH --profile P</source>
        <translation>مقبس يعطي رموز بضعة ملفات تعريف ولا شيء غيرها، ليُحوَّل إلى جهاز آخر أو إلى حاوية. أنشئ واحدًا بـ: warder socket add PATH --profile P</translation>
    </message>
    <message>
        <source>Sockets for elsewhere</source>
        <translation>مقابس لأماكن أخرى</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>احذف (&amp;M)</translation>
    </message>
    <message>
        <source>Remove the chosen socket</source>
        <translation>احذف المقبس المحدد</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>حاول مرة أخرى (&amp;Y)</translation>
    </message>
    <message>
        <source>This agent makes no sockets for elsewhere.</source>
        <translation>لا ينشئ هذا الوكيل مقابس لأماكن أخرى.</translation>
    </message>
    <message>
        <source>Reading the sockets…</source>
        <translation>تجري قراءة المقابس…</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>لا يوجد شيء.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SettingsModel</name>
    <message>
        <source>The keyring of your desktop keeps the vault&apos;s key: whoever can open that can open the vault.</source>
        <translation>تحتفظ حلقة مفاتيح سطح المكتب بمفتاح الخزنة: من يستطيع فتحها يستطيع فتح الخزنة.</translation>
    </message>
    <message>
        <source>A passphrase protects the vault: nobody can read it without, wherever a copy of it goes.</source>
        <translation>تحمي الخزنةَ عبارةُ مرور: لا يستطيع أحد قراءتها من دونها أينما وصلت نسخة منها.</translation>
    </message>
    <message>
        <source>A key file beside the vault protects it from nobody who can read your files, but keeps it apart from copies of the vault alone.</source>
        <translation>لا يحميها ملف المفتاح بجانب الخزنة ممن يستطيع قراءة ملفاتك، لكنه يفصل المفتاح عن نسخ الخزنة وحدها.</translation>
    </message>
    <message>
        <source>Nobody has said yet who keeps the vault&apos;s key.</source>
        <translation>لم يقل أحد بعد من يحتفظ بمفتاح الخزنة.</translation>
    </message>
    <message>
        <source>Every program of yours may have the tokens of: %1.</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>يجوز لكل برنامج من برامجك الحصول على رموز: %1.</translation>
    </message>
    <message>
        <source>You are asked about each program for: %1.</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>تُسأل عن كل برنامج لأجل: %1.</translation>
    </message>
    <message>
        <source>No program gets the tokens of: %1.</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>لا يحصل أي برنامج على رموز: %1.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SettingsPage</name>
    <message>
        <source>Do&amp;ne</source>
        <translation>تم (&amp;N)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SetupModel</name>
    <message>
        <source>Looking at what would change…</source>
        <translation>يجري النظر في ما سيتغير…</translation>
    </message>
    <message>
        <source>A link %1 to %2</source>
        <extracomment>%1 and %2 are paths</extracomment>
        <translation>رابط %1 إلى %2</translation>
    </message>
    <message>
        <source>In the profile: %1 = %2</source>
        <extracomment>%1 is a setting of the profile, %2 its value</extracomment>
        <translation>في ملف التعريف: %1 = %2</translation>
    </message>
    <message>
        <source>This file is yours to edit: add these lines.</source>
        <translation>هذا الملف لك لتحرره: أضف هذه الأسطر.</translation>
    </message>
    <message>
        <source>This would change. A copy of what is there now is kept beside it.</source>
        <translation>هذا ما سيتغير. يُحتفظ بجانبه بنسخة مما هو موجود الآن.</translation>
    </message>
    <message>
        <source>It is set up already.</source>
        <translation>وهو مُعدّ من قبل.</translation>
    </message>
    <message>
        <source>%1 asks Warder now. To take that back, run: warder setup %1 --undo</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>يسأل %1 ‏Warder الآن. للتراجع عن ذلك شغّل: warder setup %1 --undo</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SigninModel</name>
    <message>
        <source>Get the token</source>
        <translation>الحصول على الرمز</translation>
    </message>
    <message>
        <source>Check whether the server takes it</source>
        <translation>التحقق من قبول الخادم له</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Find the provider</source>
        <translation>العثور على المزوّد</translation>
    </message>
    <message>
        <source>Ask for a code</source>
        <translation>طلب رمز</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>فتح المتصفح</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>انتظارك</translation>
    </message>
    <message>
        <source>Fetch the tokens</source>
        <translation>جلب الرموز</translation>
    </message>
    <message>
        <source>Check who signed in</source>
        <translation>التحقق ممن سجّل الدخول</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>الاحتفاظ بالجلسة</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SigninPage</name>
    <message>
        <source>STEPS</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>افتح الصفحة (&amp;O)</translation>
    </message>
    <message>
        <source>Copy addr&amp;ess</source>
        <translation>انسخ العنوان (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>استخدمه (&amp;U)</translation>
    </message>
    <message>
        <source>SIGN IN ON ANY DEVICE</source>
        <translation>سجّل الدخول على أي جهاز</translation>
    </message>
    <message>
        <source>Copy co&amp;de</source>
        <translation>انسخ الرمز (&amp;D)</translation>
    </message>
    <message>
        <source>Scan with a phone</source>
        <translation>امسح بالهاتف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Open %1 and enter</source>
        <translation>افتح %1 وأدخل</translation>
    </message>
    <message>
        <source>No phone, no second screen? Use a &amp;browser here instead</source>
        <translation>لا هاتف ولا شاشة ثانية؟ استخدم متصفحًا هنا بدلًا من ذلك (&amp;B)</translation>
    </message>
    <message>
        <source>No browser here? Sign in on another &amp;device instead</source>
        <translation>لا متصفح هنا؟ سجّل الدخول على جهاز آخر بدلًا من ذلك (&amp;D)</translation>
    </message>
    <message>
        <source>YOUR TOKEN</source>
        <translation>رمزك</translation>
    </message>
    <message>
        <source>Sign in on the page, then copy its session cookies from the browser&apos;s developer tools.</source>
        <translation>سجّل الدخول في الصفحة، ثم انسخ ملفات تعريف ارتباط جلستها من أدوات المطوّر في المتصفح.</translation>
    </message>
    <message>
        <source>The service gives its token to you, not to Warder: paste it once, and Warder keeps it in the vault.</source>
        <translation>تعطي الخدمة رمزها لك لا لـ Warder: ألصقه مرة واحدة ويحتفظ به Warder في الخزنة.</translation>
    </message>
    <message>
        <source>The coo&amp;kies, as NAME=VALUE:</source>
        <translation>ملفات تعريف الارتباط، بصيغة NAME=VALUE (&amp;K):</translation>
    </message>
    <message>
        <source>To&amp;ken:</source>
        <translation>الرمز (&amp;K):</translation>
    </message>
    <message>
        <source>Session cookies</source>
        <translation>ملفات تعريف ارتباط الجلسة</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>SIGN IN WITH YOUR BROWSER</source>
        <translation>سجّل الدخول بمتصفحك</translation>
    </message>
    <message>
        <source>NOTHING TO DO</source>
        <translation>لا شيء يلزم فعله</translation>
    </message>
    <message>
        <source>Address at which the sign-in ended</source>
        <translation>العنوان الذي انتهى عنده تسجيل الدخول</translation>
    </message>
    <message>
        <source>Warder fetches the token by itself.</source>
        <translation>يجلب Warder الرمز من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Asking the provider where its page is…</source>
        <translation>يُسأل المزوّد أين صفحته…</translation>
    </message>
    <message>
        <source>After signing in, the browser ends on a page that says you are not authenticated. That is as it should be: copy that page&apos;s whole address.</source>
        <translation>بعد تسجيل الدخول ينتهي المتصفح عند صفحة تقول إنك غير مصادَق عليك. هذا كما ينبغي: انسخ عنوان تلك الصفحة كاملًا.</translation>
    </message>
    <message>
        <source>Your browser shows the provider&apos;s own page. Come back when it says that you are signed in.</source>
        <translation>يعرض متصفحك صفحة المزوّد نفسه. عُد حين تقول إنك سجّلت الدخول.</translation>
    </message>
    <message>
        <source>That page&apos;s address, within two &amp;minutes:</source>
        <translation>عنوان تلك الصفحة، خلال دقيقتين (&amp;M):</translation>
    </message>
    <message>
        <source>Signed in on another co&amp;mputer? Its browser ends on a page that does not open. Paste that page&apos;s address:</source>
        <translation>سجّلت الدخول على حاسوب آخر؟ ينتهي متصفحه عند صفحة لا تُفتح. ألصق عنوان تلك الصفحة (&amp;M):</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>لم يأت بعد</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is a step, %2 how far it is</extracomment>
        <translation>‏%1: ‏%2</translation>
    </message>
    <message>
        <source>The code ends in %1. Compare it with the code that the page shows before you agree.</source>
        <translation>ينتهي الرمز بعد %1. قارنه بالرمز الذي تعرضه الصفحة قبل أن توافق.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SigninStrip</name>
    <message>
        <source>Sign-ins that go on at the same time</source>
        <translation>عمليات تسجيل الدخول الجارية في الوقت نفسه</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>A sign-in beside others: %1 is a sign for how far it is, %2 the profile, %3 how far it is</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is a profile, %2 how far its sign-in is</extracomment>
        <translation>‏%1: ‏%2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>يبدأ الآن</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>يأتي لاحقًا</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SocketsModel</name>
    <message>
        <source>%1 (access tokens only)</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>‏%1 (رموز الوصول فقط)</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>لا متصل</numerusform>
            <numerusform>متصل واحد</numerusform>
            <numerusform>متصلان</numerusform>
            <numerusform>‏%Ln متصلين</numerusform>
            <numerusform>‏%Ln متصلًا</numerusform>
            <numerusform>‏%Ln متصل</numerusform>
        </translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>المقبس</translation>
    </message>
    <message>
        <source>Gives out</source>
        <translation>يعطي</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>warder::desktop::StatePill</name>
    <message>
        <source>State: %1</source>
        <extracomment>Read aloud: %1 is the state of a profile</extracomment>
        <translation>الحالة: %1</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TimelineLegend</name>
    <message>
        <source>What the signs mean</source>
        <translation>ما تعنيه العلامات</translation>
    </message>
    <message>
        <source>token held before</source>
        <translation>رمز سابق</translation>
    </message>
    <message>
        <source>held now</source>
        <translation>موجود الآن</translation>
    </message>
    <message>
        <source>held now, not renewed</source>
        <translation>موجود الآن، غير مجدَّد</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>no token, renewal failed</source>
        <translation>لا رمز، فشل التجديد</translation>
    </message>
    <message>
        <source>session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>session, if renewed as planned</source>
        <translation>الجلسة، إن جُدّدت كما هو مقرر</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>سُجّل الدخول</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>renewal failed</source>
        <translation>فشل التجديد</translation>
    </message>
    <message>
        <source>refused by a service</source>
        <translation>رفضته خدمة</translation>
    </message>
    <message>
        <source>next try</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>will end</source>
        <translation>سينتهي</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TimelineModel</name>
    <message>
        <source>What happened before could not be read. %1</source>
        <extracomment>%1 is one or two whole sentences</extracomment>
        <translation>تعذّرت قراءة ما حدث من قبل. %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are instants: &quot;Tuesday, 24 November 2026, 07:00 to Wed 25, 01:00&quot;</extracomment>
        <translation>‏%1 إلى %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of day</comment>
        <translation>‏%1، ‏%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a profile, %2 what happened there and when</extracomment>
        <translation>‏%1 · ‏%2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TimelinePage</name>
    <message>
        <source>Point at something, or move with the arrow keys, to read what it is. Ctrl and the wheel, or + and −, zoom.</source>
        <translation>أشر إلى شيء أو تحرّك بمفاتيح الأسهم لتقرأ ما هو. يكبّر Ctrl مع العجلة، أو + و−، ويصغّران.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>الآن (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;6 h</source>
        <extracomment>Six hours; the &amp; marks the key that chooses it</extracomment>
        <translation>‏٦ س (&amp;6)</translation>
    </message>
    <message>
        <source>&amp;18 h</source>
        <translation>‏١٨ س (&amp;1)</translation>
    </message>
    <message>
        <source>&amp;7 days</source>
        <translation>‏٧ أيام (&amp;7)</translation>
    </message>
    <message>
        <source>Looking for the agent…</source>
        <translation>يجري البحث عن الوكيل…</translation>
    </message>
    <message>
        <source>The agent is not there</source>
        <translation>الوكيل غير موجود</translation>
    </message>
    <message>
        <source>Without it nobody knows what was held and what is planned.</source>
        <translation>من دونه لا يعلم أحد ما كان موجودًا وما هو مقرر.</translation>
    </message>
    <message>
        <source>Warder is locked</source>
        <translation>Warder مقفل</translation>
    </message>
    <message>
        <source>What was held and what is planned is shown again once you unlock it.</source>
        <translation>يظهر ما كان موجودًا وما هو مقرر مجددًا حين تلغي القفل.</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>إلغاء القفل… (&amp;U)</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>تجري قراءة ما حدث…</translation>
    </message>
    <message>
        <source>There are no profiles yet</source>
        <translation>لا توجد ملفات تعريف بعد</translation>
    </message>
    <message>
        <source>Once there is one, this page shows when its tokens were renewed, when they end, and whether they last through the night.</source>
        <translation>حين يوجد واحد تعرض هذه الصفحة متى جُدّدت رموزه ومتى تنتهي وهل تدوم الليل.</translation>
    </message>
    <message>
        <source>Add a pr&amp;ofile</source>
        <translation>أضف ملف تعريف (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>شغّل من جديد (&amp;R)</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>حاول مجددًا (&amp;G)</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>كل شيء بخير</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>انظر هنا</translation>
    </message>
    <message>
        <source>Nothing held</source>
        <translation>لا شيء موجود</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Arrow keys move between profiles and their events.</source>
        <translation>تنتقل مفاتيح الأسهم بين ملفات التعريف وأحداثها.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a profile, %2 what is below the pointer, in whole sentences</extracomment>
        <translation>‏%1 · ‏%2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TokenModel</name>
    <message>
        <source>There is no token to look at until somebody signs in.</source>
        <translation>لا رمز للنظر إليه حتى يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>There is no ID token. A provider gives one where the scope openid is asked for.</source>
        <translation>لا يوجد رمز هوية. يعطيه المزوّد حين يُطلب النطاق openid.</translation>
    </message>
    <message>
        <source>Opaque</source>
        <translation>مبهم</translation>
    </message>
    <message>
        <source>This token is no JWT: it says nothing by itself, and only the service that it is for can tell what it is worth.</source>
        <translation>هذا الرمز ليس JWT: لا يقول شيئًا بنفسه، والخدمة التي هو لها وحدها تعرف قيمته.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>يجري التحقق</translation>
    </message>
    <message>
        <source>The provider&apos;s keys are asked for, to see whether the signature holds.</source>
        <translation>تُطلب مفاتيح المزوّد لمعرفة هل يصح التوقيع.</translation>
    </message>
    <message>
        <source>The agent is too old to check it.</source>
        <translation>الوكيل أقدم من أن يتحقق منه.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>Whether the signature holds is not known. %1</source>
        <translation>لا يُعرف هل يصح التوقيع. %1</translation>
    </message>
    <message>
        <source>The signature holds: signed with %1 by a key of the provider that has no name.</source>
        <extracomment>%1 is an algorithm such as RS256, %2 the name of a key</extracomment>
        <translation>التوقيع صحيح: موقّع بـ %1 بمفتاح للمزوّد لا اسم له.</translation>
    </message>
    <message>
        <source>The signature holds: signed with %1 by the provider&apos;s key %2.</source>
        <translation>التوقيع صحيح: موقّع بـ %1 بمفتاح المزوّد %2.</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation>تُحقق من التوقيع</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>Signature refused</source>
        <translation>رُفض التوقيع</translation>
    </message>
    <message>
        <source>Asked for and not granted: %1. What needs that scope will be refused.</source>
        <translation>طُلب ولم يُمنح: %1. سيُرفض ما يحتاج إلى ذلك النطاق.</translation>
    </message>
    <message>
        <source>The profile asks for the audience %1, and the token names none.</source>
        <translation>يطلب ملف التعريف الجهة المقصودة %1، ولا يذكر الرمز أي جهة.</translation>
    </message>
    <message>
        <source>The profile asks for the audience %1, and the token is for %2.</source>
        <translation>يطلب ملف التعريف الجهة المقصودة %1، والرمز لـ %2.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TokenPage</name>
    <message>
        <source>Access to&amp;ken</source>
        <translation>رمز الوصول (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;ID token</source>
        <translation>رمز الهوية (&amp;I)</translation>
    </message>
    <message>
        <source>SIGNATURE</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>WHAT IT SAYS</source>
        <translation>ما يقوله</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>مطالبات الرمز</translation>
    </message>
    <message>
        <source>THE TOKEN ITSELF</source>
        <translation>الرمز نفسه</translation>
    </message>
    <message>
        <source>Whoever has this text is you until it ends. Showing and copying it is recorded in Activity.</source>
        <translation>من كان لديه هذا النص فهو أنت حتى ينتهي. يُسجَّل عرضه ونسخه في النشاط.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>حاول مجددًا (&amp;G)</translation>
    </message>
    <message>
        <source>Reading the token…</source>
        <translation>تجري قراءة الرمز…</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ToolsSettings</name>
    <message>
        <source>PROGRAMS THAT WERE SET UP</source>
        <translation>برامج أُعدّت</translation>
    </message>
    <message>
        <source>What “Set up for me” and warder setup have changed in files of other programs. Undoing puts back what was there before.</source>
        <translation>ما غيّره «أعدّه لي» وwarder setup في ملفات برامج أخرى. التراجع يعيد ما كان موجودًا من قبل.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>لا يوجد شيء.</translation>
    </message>
    <message>
        <source>Programs that were set up</source>
        <translation>برامج أُعدّت</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>Undo what was set up</source>
        <translation>التراجع عما أُعدّ</translation>
    </message>
</context>
<context>
    <name>warder::desktop::Tray</name>
    <message numerus="yes">
        <source>Sign in to all %n</source>
        <translation>
            <numerusform>سجّل الدخول إلى الكل</numerusform>
            <numerusform>سجّل الدخول إليه</numerusform>
            <numerusform>سجّل الدخول إلى الاثنين</numerusform>
            <numerusform>سجّل الدخول إلى الـ %Ln كلها</numerusform>
            <numerusform>سجّل الدخول إلى الـ %Ln كلها</numerusform>
            <numerusform>سجّل الدخول إلى الـ %Ln كلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the window…</source>
        <translation>
            <numerusform>لا المزيد في النافذة…</numerusform>
            <numerusform>واحد آخر في النافذة…</numerusform>
            <numerusform>اثنان آخران في النافذة…</numerusform>
            <numerusform>‏%Ln أخرى في النافذة…</numerusform>
            <numerusform>‏%Ln آخر في النافذة…</numerusform>
            <numerusform>‏%Ln آخر في النافذة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>افتح Warder</translation>
    </message>
    <message>
        <source>Start the agent</source>
        <translation>شغّل الوكيل</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>إلغاء القفل…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Quit and stop serving</source>
        <translation>إنهاء وإيقاف الخدمة</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>جدّد الآن</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>انسخ الرمز</translation>
    </message>
    <message>
        <source>Go on serving</source>
        <translation>واصل الخدمة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>لمدة ١٥ دقيقة</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>لمدة ٨ ساعات</translation>
    </message>
</context>
<context>
    <name>warder::desktop::UseItPage</name>
    <message>
        <source>WHAT WOULD CHANGE</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>&amp;Write it</source>
        <translation>اكتبه (&amp;W)</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>إغلاق (&amp;S)</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>انسخ الأمر الخاص بـ %1</translation>
    </message>
    <message>
        <source>Set up for me…</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>أعدّه لي…</translation>
    </message>
    <message>
        <source>Set up %1 for me</source>
        <translation>أعدّ %1 لي</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>حاول مجددًا (&amp;G)</translation>
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
        <translation>أخذ %1 رمزًا من %2</translation>
    </message>
    <message>
        <source>Open Warder to see what else it took, or to be asked first.</source>
        <translation>افتح Warder لترى ما أخذه غير ذلك، أو لتُسأل أولًا.</translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>افتح Warder</translation>
    </message>
</context>
<context>
    <name>warder::desktop::VaultPage</name>
    <message>
        <source>Choose how Warder protects what it keeps</source>
        <translation>اختر كيف يحمي Warder ما يحتفظ به</translation>
    </message>
    <message>
        <source>Warder keeps sessions in an encrypted vault. No keyring answers here that could keep the vault&apos;s key, so you choose who does. You can change this later.</source>
        <translation>يحتفظ Warder بالجلسات في خزنة معمّاة. لا تجيب هنا حلقة مفاتيح تستطيع الاحتفاظ بمفتاح الخزنة، لذلك تختار أنت من يحتفظ به. ويمكنك تغيير ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>A PASSPHRASE</source>
        <translation>عبارة مرور</translation>
    </message>
    <message>
        <source>Without it nobody can read the vault, wherever a copy of it goes. You type it once each time the agent starts. If you forget it, you sign in everywhere again.</source>
        <translation>من دونها لا يستطيع أحد قراءة الخزنة أينما وصلت نسخة منها. تكتبها مرة كلما بدأ الوكيل. إن نسيتها فسجّل الدخول في كل مكان من جديد.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>عبارة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>العبارة نفسها مجددًا (&amp;A)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مجددًا</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>استخدم عبارة المرور هذه (&amp;U)</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>استخدم عبارة المرور هذه</translation>
    </message>
    <message>
        <source>A KEY FILE</source>
        <translation>ملف مفتاح</translation>
    </message>
    <message>
        <source>The key lies in a file that only your account may read, and Warder never asks you for anything. It protects from other users of this computer, and a copy of the vault without the key file is worth nothing. It does not protect from somebody who has this disk or a backup with both files, nor from programs that run as you.</source>
        <translation>المفتاح في ملف لا يقرؤه إلا حسابك، ولا يسألك Warder عن شيء أبدًا. يحمي ذلك من مستخدمي هذا الحاسوب الآخرين، ولا قيمة لنسخة من الخزنة دون ملف المفتاح. ولا يحمي ممن لديه هذا القرص أو نسخة احتياطية فيها الملفان، ولا من البرامج التي تعمل باسمك.</translation>
    </message>
    <message>
        <source>Use a &amp;key file</source>
        <translation>استخدم ملف مفتاح (&amp;K)</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>استخدم ملف مفتاح</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>ليستا متطابقتين بعد.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::VaultReset</name>
    <message>
        <source>There was no vault yet, so there was nothing to begin anew.</source>
        <translation>لم توجد خزنة بعد، فلا شيء يبدأ من جديد.</translation>
    </message>
    <message>
        <source>The vault is empty, and the profiles are as they were. The old vault is kept in %1. Sign in to the profiles again.</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>الخزنة فارغة، وملفات التعريف كما كانت. احتُفظ بالخزنة القديمة في %1. سجّل الدخول إلى ملفات التعريف من جديد.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::VaultSettings</name>
    <message>
        <source>THE VAULT</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Protect it by a &amp;passphrase…</source>
        <translation>احمها بعبارة مرور… (&amp;P)</translation>
    </message>
    <message>
        <source>Protect it by a passphrase…</source>
        <translation>احمها بعبارة مرور…</translation>
    </message>
    <message>
        <source>Keep the key in the key&amp;ring</source>
        <translation>احتفظ بالمفتاح في حلقة المفاتيح (&amp;R)</translation>
    </message>
    <message>
        <source>Keep the key in the keyring</source>
        <translation>احتفظ بالمفتاح في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Keep the key in a &amp;file</source>
        <translation>احتفظ بالمفتاح في ملف (&amp;F)</translation>
    </message>
    <message>
        <source>Keep the key in a file</source>
        <translation>احتفظ بالمفتاح في ملف</translation>
    </message>
    <message>
        <source>New passp&amp;hrase</source>
        <translation>عبارة المرور الجديدة (&amp;H)</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>مرة أخرى (&amp;M)</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Set &amp;the passphrase</source>
        <translation>اضبط عبارة المرور (&amp;T)</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>اضبط عبارة المرور</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>إلغاء (&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Start with an empty &amp;vault…</source>
        <translation>ابدأ بخزنة فارغة… (&amp;V)</translation>
    </message>
    <message>
        <source>Start with an empty vault…</source>
        <translation>ابدأ بخزنة فارغة…</translation>
    </message>
    <message>
        <source>Reading who keeps the vault&apos;s key…</source>
        <translation>تجري قراءة من يحتفظ بمفتاح الخزنة…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>غيّر عبارة المرور… (&amp;P)</translation>
    </message>
    <message>
        <source>Without its key nobody can read this vault, Warder included. If the keyring was replaced or a file moved, put the key back where it was, and everything is there again. If it is gone for good, start with an empty vault: the profiles stay, and you sign in to each of them once more.</source>
        <translation>من دون مفتاحها لا يستطيع أحد قراءة هذه الخزنة، ولا Warder نفسه. إن استُبدلت حلقة المفاتيح أو نُقل ملف فأعد المفتاح إلى حيث كان، فيعود كل شيء. وإن ضاع نهائيًّا فابدأ بخزنة فارغة: تبقى ملفات التعريف، وتسجّل الدخول إلى كل منها مرة أخرى.</translation>
    </message>
    <message>
        <source>An empty vault is a fresh start: the profiles stay, and you sign in to each of them once more. The old vault is kept beside it.</source>
        <translation>الخزنة الفارغة بداية جديدة: تبقى ملفات التعريف، وتسجّل الدخول إلى كل منها مرة أخرى. ويُحتفظ بالخزنة القديمة بجانبها.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>ليستا متطابقتين بعد.</translation>
    </message>
    <message>
        <source>Start with an empty vault</source>
        <translation>ابدأ بخزنة فارغة</translation>
    </message>
    <message>
        <source>Start with an empty vault? Every profile stays and is signed out. Nothing is revoked at the providers: sign out of profiles first where that matters.</source>
        <translation>هل تبدأ بخزنة فارغة؟ يبقى كل ملف تعريف ويُسجَّل خروجه. لا يُبطَل شيء لدى المزوّدين: سجّل الخروج من ملفات التعريف أولًا حيث يهمّ ذلك.</translation>
    </message>
    <message>
        <source>&amp;Start with an empty vault</source>
        <translation>ابدأ بخزنة فارغة (&amp;S)</translation>
    </message>
</context>
<context>
    <name>warder::desktop::WindowQuestions</name>
    <message>
        <source>Unlock Warder</source>
        <translation>إلغاء قفل Warder</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>حذف ملف التعريف</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>احذف (&amp;R)</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>تكرار %1</translation>
    </message>
    <message>
        <source>Name of the new profile. It gets the same settings, and no session or secret:</source>
        <translation>اسم ملف التعريف الجديد. يأخذ الإعدادات نفسها دون جلسة أو سرّ:</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Export %1 without secrets</source>
        <translation>تصدير %1 دون أسرار</translation>
    </message>
    <message>
        <source>Import profiles from a file</source>
        <translation>استيراد ملفات تعريف من ملف</translation>
    </message>
    <message>
        <source>A link to Warder</source>
        <translation>رابط إلى Warder</translation>
    </message>
    <message>
        <source>A link wants Warder to look at this address, so that you can add a profile for it. Do you know whose it is?</source>
        <translation>يريد رابط أن ينظر Warder إلى هذا العنوان لتضيف ملف تعريف له. هل تعرف لمن هو؟</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>انظر إليه (&amp;L)</translation>
    </message>
</context>
<context>
    <name>warder::desktop::WindowSettings</name>
    <message>
        <source>THIS WINDOW</source>
        <translation>هذه النافذة</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>اللغة (&amp;G)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>الألوان (&amp;U)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Start with &amp;my session, without showing the window</source>
        <translation>ابدأ مع جلستي دون عرض النافذة (&amp;M)</translation>
    </message>
    <message>
        <source>Start with my session, without showing the window</source>
        <translation>ابدأ مع جلستي دون عرض النافذة</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Warder running</source>
        <translation>إغلاق النافذة يبقي Warder يعمل (&amp;W)</translation>
    </message>
    <message>
        <source>Closing the window leaves Warder running</source>
        <translation>إغلاق النافذة يبقي Warder يعمل</translation>
    </message>
    <message>
        <source>It stays in the tray, or minimised where there is none. Without this, closing quits; the agent serves on either way.</source>
        <translation>يبقى في شريط النظام، أو مصغّرًا حيث لا يوجد. ومن دون هذا يُنهي الإغلاقُ البرنامج؛ ويواصل الوكيل الخدمة في الحالتين.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
</TS>
