<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AccessibilityScene</name>
        <message>
            <source>Large text</source>
            <translation>نص كبير</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>No motion</source>
            <translation>بلا حركة</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>وقت أطول</translation>
        </message>
        <message>
            <source>Lower buttons</source>
            <translation>أزرار في الأسفل</translation>
        </message>
        <message>
            <source>Make this screen easier to use</source>
            <translation>اجعل هذه الشاشة أسهل استخدامًا</translation>
        </message>
        <message>
            <source>As before</source>
            <translation>كما كانت</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
    </context>
    <context>
        <name>AmountScene</name>
        <message>
            <source>%1: how much?</source>
            <translation>%1: كم المبلغ؟</translation>
        </message>
        <message>
            <source>How much would you like to give?</source>
            <translation>بكم تود أن تتبرع؟</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>مقترح</translation>
        </message>
        <message>
            <source>most chosen</source>
            <translation>الأكثر اختيارًا</translation>
        </message>
        <message>
            <source>reaches our goal</source>
            <extracomment>on an amount that is enough to</extracomment>
            <translation>يبلغ الهدف</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>مبلغ آخر</translation>
        </message>
        <message>
            <source>touch to change it</source>
            <translation>المس لتغييره</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Pay on my phone</source>
            <translation>الدفع بهاتفي</translation>
        </message>
        <message>
            <source>Pay by card</source>
            <translation>الدفع بالبطاقة</translation>
        </message>
    </context>
    <context>
        <name>AttendeeButtons</name>
        <message>
            <source>Language: %1</source>
            <translation>اللغة: %1</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>تسهيلات الاستخدام</translation>
        </message>
    </context>
    <context>
        <name>AttractScene</name>
        <message>
            <source>Scan a code with your phone’s camera, or touch for a larger one.</source>
            <translation>امسح رمزًا بكاميرا هاتفك، أو المسه لتكبيره.</translation>
        </message>
        <message>
            <source>Touch to give</source>
            <translation>المس لتتبرع</translation>
        </message>
        <message>
            <source>Scan to give</source>
            <translation>امسح لتتبرع</translation>
        </message>
        <message>
            <source>with your phone</source>
            <translation>بهاتفك</translation>
        </message>
        <message>
            <source>by card or with your phone</source>
            <translation>بالبطاقة أو بهاتفك</translation>
        </message>
        <message>
            <source>by card</source>
            <translation>بالبطاقة</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>اللغة: %1</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>تسهيلات الاستخدام</translation>
        </message>
    </context>
    <context>
        <name>BackTimes</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>BoothRail</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>CampaignChoiceWords</name>
        <message>
            <source>A partner’s offer</source>
            <translation>عرض من شريك</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>الأعضاء</translation>
        </message>
    </context>
    <context>
        <name>CampaignFormWords</name>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
    </context>
    <context>
        <name>CardScene</name>
        <message>
            <source>One moment, cancelling…</source>
            <translation>لحظة، جارٍ الإلغاء…</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <translation>لحظة من فضلك</translation>
        </message>
        <message>
            <source>Please try once more</source>
            <translation>حاول مرة أخرى من فضلك</translation>
        </message>
        <message>
            <source>Please try another card</source>
            <translation>جرّب بطاقة أخرى من فضلك</translation>
        </message>
        <message>
            <source>Hold your card or phone to the reader</source>
            <translation>قرّب بطاقتك أو هاتفك من القارئ</translation>
        </message>
        <message>
            <source>Please keep your card away from the reader.</source>
            <translation>أبعد بطاقتك عن القارئ من فضلك.</translation>
        </message>
        <message>
            <source>The reader is getting ready.</source>
            <translation>القارئ يستعد.</translation>
        </message>
        <message>
            <source>Hold it to the reader, or insert it.</source>
            <translation>قرّبها من القارئ أو أدخلها.</translation>
        </message>
        <message>
            <source>Wait for the beep. You can also insert or swipe your card.</source>
            <translation>انتظر الصوت. يمكنك أيضًا إدخال البطاقة أو تمريرها.</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <extracomment>the card</extracomment>
            <translation>انتهت صلاحيتها.</translation>
        </message>
        <message>
            <source>The PIN was wrong.</source>
            <translation>الرقم السري غير صحيح.</translation>
        </message>
        <message>
            <source>Its PIN is locked.</source>
            <extracomment>the card’s</extracomment>
            <translation>رقمها السري مقفل.</translation>
        </message>
        <message>
            <source>Its bank didn’t answer.</source>
            <translation>لم يُجب البنك.</translation>
        </message>
        <message>
            <source>Its bank declined it without saying why.</source>
            <translation>رفضها البنك دون ذكر السبب.</translation>
        </message>
        <message>
            <source>Your %1 becomes %2</source>
            <translation>%1 منك تصبح %2</translation>
        </message>
        <message>
            <source>Your gift: %1, matched while it lasts</source>
            <translation>تبرعك: %1، مع إضافة إليه حتى نفاد المبلغ المخصص</translation>
        </message>
        <message>
            <source>Try %1 of %2</source>
            <translation>المحاولة %1 من %2</translation>
        </message>
        <message>
            <source>Your card wasn’t accepted</source>
            <translation>لم تُقبل بطاقتك</translation>
        </message>
        <message>
            <source>You haven’t been charged.</source>
            <translation>لم يُخصم منك شيء.</translation>
        </message>
        <message>
            <source>Your gift: %1</source>
            <translation>تبرعك: %1</translation>
        </message>
        <message>
            <source>The reader is ready</source>
            <translation>القارئ جاهز</translation>
        </message>
        <message>
            <source>The reader is getting ready</source>
            <translation>القارئ يستعد</translation>
        </message>
        <message>
            <source>Waiting for your card</source>
            <translation>في انتظار بطاقتك</translation>
        </message>
        <message>
            <source>Your bank is checking</source>
            <translation>بنكك يتحقق</translation>
        </message>
        <message>
            <source>Pay on my phone instead</source>
            <translation>أفضّل الدفع بهاتفي</translation>
        </message>
    </context>
    <context>
        <name>CheckSection</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>CheckingScene</name>
        <message>
            <source>We are still checking.</source>
            <translation>ما زلنا نتحقق.</translation>
        </message>
        <message>
            <source>Thank you! It’s on its way.</source>
            <extracomment>the money of a gift, a membership or a first monthly gift</extracomment>
            <translation>شكرًا! المبلغ في طريقه.</translation>
        </message>
        <message>
            <source>Please don’t pay again.</source>
            <translation>من فضلك لا تدفع مرة أخرى.</translation>
        </message>
        <message>
            <source>It counts once the money is here.</source>
            <translation>يُحتسب عند وصول المال.</translation>
        </message>
        <message>
            <source>Your %1 can take some days to arrive. If anything is left to do, your phone says so; you don’t have to wait here.</source>
            <translation>قد يستغرق وصول %1 بضعة أيام. إن بقي شيء عليك فعله فسيظهر على هاتفك، ولا حاجة إلى الانتظار هنا.</translation>
        </message>
        <message>
            <source>We don’t know yet whether your %1 went through. You don’t have to wait: this booth will be told.</source>
            <translation>لا نعرف بعد هل اكتمل دفع %1. لا حاجة إلى الانتظار: ستصل النتيجة إلى هذا الجناح.</translation>
        </message>
        <message>
            <source>Show this to the volunteer</source>
            <translation>أرِ هذا لمن في الجناح</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message numerus="yes">
            <source>%1, %n to fix</source>
            <translation>
                <numerusform>%1، لا شيء للإصلاح</numerusform>
                <numerusform>%1، %n للإصلاح</numerusform>
                <numerusform>%1، %n للإصلاح</numerusform>
                <numerusform>%1، %n للإصلاح</numerusform>
                <numerusform>%1، %n للإصلاح</numerusform>
                <numerusform>%1، %n للإصلاح</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChoiceScene</name>
        <message>
            <source>Which membership suits you?</source>
            <translation>أي عضوية تناسبك؟</translation>
        </message>
        <message>
            <source>What is your gift for?</source>
            <translation>لأي غرض تتبرع؟</translation>
        </message>
        <message>
            <source>What you can</source>
            <extracomment>dues that everybody chooses, as much or little as they can pay</extracomment>
            <translation>حسب استطاعتك</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
    </context>
    <context>
        <name>CloseQuestion</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>ClosedSign</name>
        <message>
            <source>The booth is closed</source>
            <translation>الجناح مغلق</translation>
        </message>
        <message>
            <source>Back at %1</source>
            <translation>نعود الساعة %1</translation>
        </message>
        <message>
            <source>Back on %1 at %2</source>
            <translation>نعود يوم %1 الساعة %2</translation>
        </message>
        <message>
            <source>Scan a code to give now</source>
            <translation>امسح رمزًا لتتبرع الآن</translation>
        </message>
    </context>
    <context>
        <name>CodeCard</name>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1: %2. المس لرمز أكبر.</translation>
        </message>
        <message>
            <source>Type this address on your phone:</source>
            <translation>اكتب هذا العنوان على هاتفك:</translation>
        </message>
        <message>
            <source>Come closer to scan</source>
            <translation>اقترب لتمسح الرمز</translation>
        </message>
    </context>
    <context>
        <name>DoorScene</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
    </context>
    <context>
        <name>EmailScene</name>
        <message>
            <source>Where should we send the receipt?</source>
            <translation>إلى أين نرسل الإيصال؟</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) typed</source>
            <translation>
                <numerusform>لم يُكتب أي حرف</numerusform>
                <numerusform>كُتب حرف واحد</numerusform>
                <numerusform>كُتب حرفان</numerusform>
                <numerusform>كُتبت %n أحرف</numerusform>
                <numerusform>كُتب %n حرفًا</numerusform>
                <numerusform>كُتب %n حرف</numerusform>
            </translation>
        </message>
        <message>
            <source>Stripe uses it to send the receipt. It isn’t kept here.</source>
            <translation>تستخدمه Stripe لإرسال الإيصال. لا يُحفظ هنا.</translation>
        </message>
        <message>
            <source>The receipt couldn’t be sent. Check the address, or try again.</source>
            <translation>تعذّر إرسال الإيصال. تحقق من العنوان أو حاول مجددًا.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>جارٍ الإرسال…</translation>
        </message>
        <message>
            <source>Send the receipt</source>
            <translation>إرسال الإيصال</translation>
        </message>
        <message>
            <source>type your full address first</source>
            <translation>اكتب العنوان كاملًا أولًا</translation>
        </message>
    </context>
    <context>
        <name>EndedScene</name>
        <message>
            <source>Thank you!</source>
            <translation>شكرًا لك!</translation>
        </message>
        <message>
            <source>Payment cancelled</source>
            <translation>أُلغي الدفع</translation>
        </message>
        <message>
            <source>Time ran out</source>
            <translation>انتهى الوقت</translation>
        </message>
        <message>
            <source>Your card wasn’t accepted</source>
            <translation>لم تُقبل بطاقتك</translation>
        </message>
        <message>
            <source>The card reader isn’t responding</source>
            <translation>قارئ البطاقات لا يستجيب</translation>
        </message>
        <message>
            <source>Card payments aren’t working right now</source>
            <translation>الدفع بالبطاقة لا يعمل الآن</translation>
        </message>
        <message>
            <source>The card reader is in use for something else</source>
            <translation>القارئ مستخدم لأمر آخر</translation>
        </message>
        <message>
            <source>An earlier payment is still being checked</source>
            <translation>دفعة سابقة ما زالت قيد التحقق</translation>
        </message>
        <message>
            <source>We can’t take cards right now</source>
            <translation>لا يمكننا قبول البطاقات الآن</translation>
        </message>
        <message>
            <source>This screen can’t take %1 at once. Please speak to us at this booth: we’ll gladly help.</source>
            <translation>لا تستطيع هذه الشاشة قبول %1 دفعة واحدة. تحدث إلينا في الجناح: يسعدنا أن نساعدك.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Another card may work.</source>
            <translation>لم يُخصم منك شيء. قد تعمل بطاقة أخرى.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Cards work again as soon as that is settled.</source>
            <translation>لم يُخصم منك شيء. ستعمل البطاقات من جديد فور حل ذلك.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Ask the people at this booth when cards will work again.</source>
            <translation>لم يُخصم منك شيء. اسأل في الجناح متى تعمل البطاقات من جديد.</translation>
        </message>
        <message>
            <source>You haven’t been charged.</source>
            <translation>لم يُخصم منك شيء.</translation>
        </message>
        <message>
            <source>Or give with your phone</source>
            <translation>أو تبرع بهاتفك</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>مبلغ آخر</translation>
        </message>
        <message>
            <source>Choose again</source>
            <translation>اختر من جديد</translation>
        </message>
    </context>
    <context>
        <name>FailSafeScene</name>
        <message>
            <source>We’ll be right back</source>
            <translation>سنعود حالًا</translation>
        </message>
        <message>
            <source>You can still give: scan a code.</source>
            <translation>ما زال بإمكانك التبرع: امسح رمزًا.</translation>
        </message>
        <message>
            <source>The people at this booth will gladly tell you how to give.</source>
            <translation>يسعد من في الجناح أن يخبروك كيف تتبرع.</translation>
        </message>
    </context>
    <context>
        <name>FeeSwitch</name>
        <message>
            <source>Cover the card fee too</source>
            <translation>تغطية رسوم البطاقة أيضًا</translation>
        </message>
        <message>
            <source>Add %1 to cover the card fee</source>
            <translation>إضافة %1 لتغطية رسوم البطاقة</translation>
        </message>
        <message>
            <source>%1 on top</source>
            <extracomment>%1 is how the fee is worked out, such as 2.9 % + €0.30</extracomment>
            <translation>%1 إضافية</translation>
        </message>
        <message>
            <source>Your total: %1</source>
            <translation>المجموع: %1</translation>
        </message>
    </context>
    <context>
        <name>FleetMembers</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>GiftBar</name>
        <message>
            <source>Your %1</source>
            <extracomment>an amount that was just given, above its place in the bar</extracomment>
            <translation>‏%1 منك</translation>
        </message>
        <message>
            <source>%1 together, of %2</source>
            <translation>%1 معًا، من %2</translation>
        </message>
    </context>
    <context>
        <name>GiftWords</name>
        <message>
            <source>Card</source>
            <translation>بطاقة</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>هاتف</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>نقدًا</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>شيك</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>تحويل</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>أخرى</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>الأعضاء</translation>
        </message>
        <message>
            <source>%1 by card</source>
            <translation>%1 بالبطاقة</translation>
        </message>
        <message>
            <source>%1 by phone</source>
            <translation>%1 بالهاتف</translation>
        </message>
        <message>
            <source>%1 in cash</source>
            <translation>%1 نقدًا</translation>
        </message>
        <message>
            <source>%1 by cheque</source>
            <translation>%1 بشيك</translation>
        </message>
        <message>
            <source>%1 by transfer</source>
            <translation>%1 بتحويل</translation>
        </message>
        <message>
            <source>%1 in another way</source>
            <translation>%1 بطريقة أخرى</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new member(s)</source>
            <translation>
                <numerusform>لا أعضاء جدد</numerusform>
                <numerusform>عضو جديد واحد</numerusform>
                <numerusform>عضوان جديدان</numerusform>
                <numerusform>%Ln أعضاء جدد</numerusform>
                <numerusform>%Ln عضوًا جديدًا</numerusform>
                <numerusform>%Ln عضو جديد</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GoalBar</name>
        <message>
            <source>%1 of %2, %3</source>
            <translation>%1 من %2، %3</translation>
        </message>
        <message>
            <source>%1: %2 of %3, %4</source>
            <translation>%1: %2 من %3، %4</translation>
        </message>
        <message>
            <source>next milestone: %1</source>
            <translation>المحطة التالية: %1</translation>
        </message>
    </context>
    <context>
        <name>GoalInTheHall</name>
        <message>
            <source>as of %1</source>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>not up to date</source>
            <translation>غير محدَّث</translation>
        </message>
        <message>
            <source>is our goal</source>
            <translation>هو هدفنا</translation>
        </message>
        <message>
            <source>Goal of %1 reached!</source>
            <translation>بلغنا هدف %1!</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>من %1</translation>
        </message>
        <message>
            <source>+ %1 pledged</source>
            <translation>+ %1 متعهد بها</translation>
        </message>
        <message>
            <source>next: %1</source>
            <translation>التالي: %1</translation>
        </message>
    </context>
    <context>
        <name>GoalRemarks</name>
        <message>
            <source>no update since %1</source>
            <translation>لا تحديث منذ %1</translation>
        </message>
        <message>
            <source>not up to date</source>
            <translation>غير محدَّث</translation>
        </message>
        <message>
            <source>only %1 to go</source>
            <translation>بقي %1 فقط</translation>
        </message>
        <message numerus="yes">
            <source>%Ln gift(s)</source>
            <translation>
                <numerusform>لا تبرعات</numerusform>
                <numerusform>تبرع واحد</numerusform>
                <numerusform>تبرعان</numerusform>
                <numerusform>%Ln تبرعات</numerusform>
                <numerusform>%Ln تبرعًا</numerusform>
                <numerusform>%Ln تبرع</numerusform>
            </translation>
        </message>
        <message>
            <source>next: %1</source>
            <translation>التالي: %1</translation>
        </message>
        <message>
            <source>as of %1</source>
            <extracomment>%1 is a time of today or a day</extracomment>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>a gift was refunded</source>
            <translation>أُعيد أحد التبرعات</translation>
        </message>
        <message>
            <source>the figure was corrected</source>
            <translation>صُحّح الرقم</translation>
        </message>
        <message>
            <source>the website’s figure went down</source>
            <translation>انخفض رقم الموقع</translation>
        </message>
        <message>
            <source>+ %1 pledged</source>
            <translation>+ %1 متعهد بها</translation>
        </message>
        <message>
            <source>gifts are matched by %1</source>
            <translation>تضيف %1 مبلغًا إلى كل تبرع</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, in full</source>
            <extracomment>all that %2 offered has been used up by gifts</extracomment>
            <translation>+ %1 تعهدت بها %2، كاملة</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, now ended</source>
            <extracomment>the time of the offer is over</extracomment>
            <translation>+ %1 تعهدت بها %2، وانتهت المدة</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2</source>
            <translation>+ %1 تعهدت بها %2</translation>
        </message>
    </context>
    <context>
        <name>GoalsPanel</name>
        <message>
            <source>is our goal</source>
            <extracomment>after a large amount</extracomment>
            <translation>هو هدفنا</translation>
        </message>
        <message>
            <source>Goal of %1 reached!</source>
            <translation>بلغنا هدف %1!</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>من %1</translation>
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <source>Spoken guidance is on. Hold this corner to turn it off.</source>
            <translation>الإرشاد الصوتي يعمل. لإيقافه، اضغط مطولاً على هذه الزاوية.</translation>
        </message>
    </context>
    <context>
        <name>GuidanceWords</name>
        <message>
            <source>Spoken guidance is on. %1: next. %2: back. %3: choose. %4: stop, or say it again. Or move a finger over the screen, and tap twice anywhere to choose what was said last. %5 turns it off.</source>
            <translation>الإرشاد الصوتي يعمل. %1: التالي. %2: السابق. %3: اختيار. %4: إيقاف أو إعادة. أو مرّر إصبعك على الشاشة، ثم انقر مرتين في أي مكان لاختيار آخر ما قيل. %5 لإيقافه.</translation>
        </message>
        <message>
            <source>Spoken guidance is off.</source>
            <translation>توقف الإرشاد الصوتي.</translation>
        </message>
        <message>
            <source>There is no voice for %1 here, so this screen now speaks another language.</source>
            <translation>لا يوجد صوت للغة %1 هنا، لذلك تتحدث هذه الشاشة الآن بلغة أخرى.</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>حُذف</translation>
        </message>
        <message>
            <source>Right arrow</source>
            <translation>السهم الأيمن</translation>
        </message>
        <message>
            <source>Left arrow</source>
            <translation>السهم الأيسر</translation>
        </message>
        <message>
            <source>Up arrow</source>
            <translation>السهم الأعلى</translation>
        </message>
        <message>
            <source>Down arrow</source>
            <translation>السهم الأسفل</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>مفتاح الإدخال</translation>
        </message>
        <message>
            <source>Space bar</source>
            <translation>مفتاح المسافة</translation>
        </message>
        <message>
            <source>Tab key</source>
            <translation>مفتاح الجدولة</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>مفتاح الخروج</translation>
        </message>
    </context>
    <context>
        <name>IdleWarning</name>
        <message>
            <source>Are you still there?</source>
            <translation>هل ما زلت هنا؟</translation>
        </message>
        <message numerus="yes">
            <source>Your payment will be cancelled in %Ln second(s).</source>
            <translation>
                <numerusform>ستُلغى عملية الدفع الآن.</numerusform>
                <numerusform>ستُلغى عملية الدفع بعد ثانية.</numerusform>
                <numerusform>ستُلغى عملية الدفع بعد ثانيتين.</numerusform>
                <numerusform>ستُلغى عملية الدفع بعد %Ln ثوانٍ.</numerusform>
                <numerusform>ستُلغى عملية الدفع بعد %Ln ثانية.</numerusform>
                <numerusform>ستُلغى عملية الدفع بعد %Ln ثانية.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This screen will start over in %Ln second(s).</source>
            <translation>
                <numerusform>ستعود الشاشة إلى البداية الآن.</numerusform>
                <numerusform>ستعود الشاشة إلى البداية بعد ثانية.</numerusform>
                <numerusform>ستعود الشاشة إلى البداية بعد ثانيتين.</numerusform>
                <numerusform>ستعود الشاشة إلى البداية بعد %Ln ثوانٍ.</numerusform>
                <numerusform>ستعود الشاشة إلى البداية بعد %Ln ثانية.</numerusform>
                <numerusform>ستعود الشاشة إلى البداية بعد %Ln ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>وقت أطول</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>at sign</source>
            <translation>علامة آت</translation>
        </message>
        <message>
            <source>dot</source>
            <translation>نقطة</translation>
        </message>
        <message>
            <source>hyphen</source>
            <translation>شرطة</translation>
        </message>
        <message>
            <source>underscore</source>
            <translation>شرطة سفلية</translation>
        </message>
        <message>
            <source>plus</source>
            <translation>زائد</translation>
        </message>
        <message>
            <source>Erase the last character</source>
            <translation>محو آخر حرف</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <source>decimal sign</source>
            <translation>فاصلة عشرية</translation>
        </message>
        <message>
            <source>Erase the last character</source>
            <translation>محو آخر حرف</translation>
        </message>
    </context>
    <context>
        <name>KeypadScene</name>
        <message>
            <source>Your own amount</source>
            <translation>مبلغ من اختيارك</translation>
        </message>
        <message>
            <source>What you can</source>
            <translation>حسب استطاعتك</translation>
        </message>
        <message>
            <source>Any amount from %1 to %2</source>
            <translation>أي مبلغ من %1 إلى %2</translation>
        </message>
        <message>
            <source>The smallest amount is %1</source>
            <translation>أقل مبلغ هو %1</translation>
        </message>
        <message>
            <source>The largest amount is %1</source>
            <translation>أكبر مبلغ هو %1</translation>
        </message>
        <message>
            <source>Thank you! For more than %1, touch Continue</source>
            <translation>شكرًا! لأكثر من %1 المس «متابعة»</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>اكتب مبلغًا</translation>
        </message>
        <message>
            <source>Pay on my phone</source>
            <translation>الدفع بهاتفي</translation>
        </message>
    </context>
    <context>
        <name>LanguageScene</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>LastGifts</name>
        <message>
            <source>Just given</source>
            <extracomment>above amounts that came in the last minutes</extracomment>
            <translation>تبرعات وصلت للتو</translation>
        </message>
    </context>
    <context>
        <name>LevelMark</name>
        <message>
            <source>OK</source>
            <translation>سليم</translation>
        </message>
        <message>
            <source>Have a look</source>
            <translation>ألقِ نظرة</translation>
        </message>
        <message>
            <source>Fix this</source>
            <translation>أصلح هذا</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>جارٍ التحقق</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>تم التخطي</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Donation kiosk</source>
            <translation>كشك التبرعات</translation>
        </message>
    </context>
    <context>
        <name>MatchLine</name>
        <message>
            <source>%1 becomes %2, thanks to %3</source>
            <translation>%1 تصبح %2 بفضل %3</translation>
        </message>
        <message>
            <source>Gifts are matched by %1 while it lasts</source>
            <extracomment>%1 adds to each gift by some ratio, not always as much as it, up to a sum that was set</extracomment>
            <translation>تضيف %1 مبلغًا إلى كل تبرع حتى نفاد ما خصصته</translation>
        </message>
        <message>
            <source>Only %1 to our goal</source>
            <translation>بقي %1 فقط على هدفنا</translation>
        </message>
    </context>
    <context>
        <name>MemberOffer</name>
        <message>
            <source>%1: %2, with your phone</source>
            <translation>%1: %2، بهاتفك</translation>
        </message>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1: %2. المس لرمز أكبر.</translation>
        </message>
        <message>
            <source>Why not do both?</source>
            <translation>لمَ لا الاثنان معًا؟</translation>
        </message>
        <message>
            <source>Touch to join for %1</source>
            <translation>المس للانضمام مقابل %1</translation>
        </message>
        <message>
            <source>Touch to join from %1</source>
            <translation>المس للانضمام ابتداءً من %1</translation>
        </message>
    </context>
    <context>
        <name>OfficeRail</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>PaySteps</name>
        <message>
            <source>done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
    </context>
    <context>
        <name>PayingWords</name>
        <message>
            <source>Donation to %1</source>
            <translation>تبرع لصالح %1</translation>
        </message>
        <message>
            <source>Membership of %1</source>
            <translation>عضوية في %1</translation>
        </message>
        <message>
            <source>Monthly donation to %1</source>
            <translation>تبرع شهري لصالح %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what is paid for, and the fund or the dues</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>You give %1 today, and %1 on this day of every month until you stop.</source>
            <translation>تتبرع بمبلغ %1 اليوم، وبمبلغ %1 في اليوم نفسه من كل شهر، إلى أن توقفه.</translation>
        </message>
        <message>
            <source>You give %1 in a month from today, and %1 every month after that until you stop.</source>
            <translation>تتبرع بمبلغ %1 بعد شهر من اليوم، وبمبلغ %1 كل شهر بعد ذلك، إلى أن توقفه.</translation>
        </message>
        <message>
            <source>You can stop at any time: %1</source>
            <translation>يمكنك الإيقاف في أي وقت: %1</translation>
        </message>
        <message>
            <source>Your receipt</source>
            <comment>on a reader: 40 characters at most</comment>
            <translation>إيصالك</translation>
        </message>
        <message>
            <source>Type your e-mail address; it is used for this receipt only.</source>
            <translation>اكتب بريدك الإلكتروني؛ يُستخدم لهذا الإيصال فقط.</translation>
        </message>
        <message>
            <source>No receipt</source>
            <comment>a button on a reader: 14 characters at most</comment>
            <translation>بلا إيصال</translation>
        </message>
        <message>
            <source>Send</source>
            <comment>a button on a reader: 30 characters at most</comment>
            <translation>إرسال</translation>
        </message>
    </context>
    <context>
        <name>PhonePicture</name>
        <message>
            <source>A phone looks at the code</source>
            <translation>هاتف موجَّه إلى الرمز</translation>
        </message>
    </context>
    <context>
        <name>PhoneScene</name>
        <message>
            <source>Your %1 becomes %2</source>
            <translation>%1 منك تصبح %2</translation>
        </message>
        <message>
            <source>Your gift: %1, matched while it lasts</source>
            <translation>تبرعك: %1، مع إضافة إليه حتى نفاد المبلغ المخصص</translation>
        </message>
        <message>
            <source>Your membership: %1</source>
            <translation>رسوم عضويتك: %1</translation>
        </message>
        <message>
            <source>Your gift: %1</source>
            <translation>تبرعك: %1</translation>
        </message>
        <message>
            <source>Every month: %1</source>
            <translation>كل شهر: %1</translation>
        </message>
        <message>
            <source>One moment, cancelling…</source>
            <translation>لحظة، جارٍ الإلغاء…</translation>
        </message>
        <message>
            <source>Point your phone’s camera at the code</source>
            <translation>وجّه كاميرا هاتفك إلى الرمز</translation>
        </message>
        <message>
            <source>Practice: this code opens no page. Play the phone with the buttons below.</source>
            <translation>تدريب: هذا الرمز لا يفتح صفحة. قم بدور الهاتف بالأزرار أدناه.</translation>
        </message>
        <message>
            <source>First taken in a month from today, then every month. Stop at any time: %1</source>
            <translation>يُخصم لأول مرة بعد شهر من اليوم، ثم كل شهر. يمكنك الإيقاف في أي وقت: %1</translation>
        </message>
        <message>
            <source>Taken today, and on this day of every month. Stop at any time: %1</source>
            <translation>يُخصم اليوم وفي اليوم نفسه من كل شهر. يمكنك الإيقاف في أي وقت: %1</translation>
        </message>
        <message>
            <source>Pay on your phone. This screen will thank you.</source>
            <translation>ادفع على هاتفك. ستشكرك هذه الشاشة.</translation>
        </message>
        <message>
            <source>Give on the website of %1.</source>
            <translation>تبرع على موقع %1.</translation>
        </message>
        <message>
            <source>Or type: %1</source>
            <translation>أو اكتب: %1</translation>
        </message>
        <message>
            <source>The code can’t be shown here. Please pay by card, or ask at the booth.</source>
            <translation>لا يمكن عرض الرمز هنا. ادفع بالبطاقة أو اسأل في الجناح.</translation>
        </message>
        <message>
            <source>Please don’t pay on your phone now.</source>
            <translation>من فضلك لا تدفع بهاتفك الآن.</translation>
        </message>
        <message>
            <source>Preparing your code…</source>
            <translation>جارٍ تجهيز رمزك…</translation>
        </message>
    </context>
    <context>
        <name>PracticeDonor</name>
        <message>
            <source>Good card</source>
            <extracomment>what a made-up donor does next, on buttons of practice; so the three below</extracomment>
            <translation>بطاقة صالحة</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>مرفوضة</translation>
        </message>
        <message>
            <source>Phone pays</source>
            <translation>الهاتف يدفع</translation>
        </message>
        <message>
            <source>Walk away</source>
            <translation>المغادرة</translation>
        </message>
        <message>
            <source>Practice: %1</source>
            <translation>تدريب: %1</translation>
        </message>
    </context>
    <context>
        <name>PracticeMark</name>
        <message>
            <source>Practice: nothing is charged</source>
            <translation>تدريب: لا يُخصم شيء</translation>
        </message>
        <message>
            <source>Practice: no card is charged and nothing is counted</source>
            <translation>تدريب: لا يُخصم من أي بطاقة ولا يُحسب شيء</translation>
        </message>
    </context>
    <context>
        <name>PracticeWords</name>
        <message>
            <source>This is practice: there is nothing to pay. Play the phone on the kiosk’s screen.</source>
            <translation>هذا تدريب: لا يوجد ما تدفعه. قم بدور الهاتف على شاشة الكشك.</translation>
        </message>
    </context>
    <context>
        <name>QuitQuestion</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>ReaderPicture</name>
        <message>
            <source>A card is held to the reader</source>
            <translation>بطاقة تُقرَّب من القارئ</translation>
        </message>
    </context>
    <context>
        <name>ReasonsList</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>ReceiptForm</name>
        <message>
            <source>E-mail address</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) typed</source>
            <translation>
                <numerusform>لم يُكتب أي حرف</numerusform>
                <numerusform>كُتب حرف واحد</numerusform>
                <numerusform>كُتب حرفان</numerusform>
                <numerusform>كُتبت %n أحرف</numerusform>
                <numerusform>كُتب %n حرفًا</numerusform>
                <numerusform>كُتب %n حرف</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>جارٍ الإرسال…</translation>
        </message>
    </context>
    <context>
        <name>ReceiptOffer</name>
        <message>
            <source>The receipt couldn’t be sent. Try again?</source>
            <translation>تعذّر إرسال الإيصال. محاولة أخرى؟</translation>
        </message>
        <message>
            <source>Would you like a receipt?</source>
            <translation>هل تريد إيصالًا؟</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>بالبريد الإلكتروني</translation>
        </message>
        <message>
            <source>typed here</source>
            <translation>يُكتب هنا</translation>
        </message>
        <message>
            <source>typed on the reader</source>
            <translation>يُكتب على القارئ</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>لا، شكرًا</translation>
        </message>
        <message>
            <source>Your receipt is on its way</source>
            <translation>إيصالك في الطريق</translation>
        </message>
        <message>
            <source>Type your e-mail address on the reader</source>
            <translation>اكتب بريدك الإلكتروني على القارئ</translation>
        </message>
        <message>
            <source>Your phone has the confirmation</source>
            <translation>التأكيد على هاتفك</translation>
        </message>
        <message>
            <source>Your receipt is being sent</source>
            <translation>جارٍ إرسال إيصالك</translation>
        </message>
        <message>
            <source>Stripe sends it to %1</source>
            <translation>ترسله Stripe إلى %1</translation>
        </message>
        <message>
            <source>Stripe sends it to the address you typed.</source>
            <translation>ترسله Stripe إلى العنوان الذي كتبته.</translation>
        </message>
        <message>
            <source>No receipt by e-mail? Ask us.</source>
            <translation>لم يصل الإيصال؟ اسألنا.</translation>
        </message>
        <message>
            <source>The reader’s screen is waiting for you.</source>
            <translation>شاشة القارئ في انتظارك.</translation>
        </message>
        <message>
            <source>Change the address</source>
            <translation>تغيير العنوان</translation>
        </message>
    </context>
    <context>
        <name>RecordSection</name>
        <message>
            <source>Cash</source>
            <translation>نقدًا</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>شيك</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>اكتب مبلغًا</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>Phone</source>
            <translation>هاتف</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>نقدًا</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>شيك</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>تحويل</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>أخرى</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>بطاقة مرفوضة</translation>
        </message>
    </context>
    <context>
        <name>RhythmChoice</name>
        <message>
            <source>Once</source>
            <translation>مرة واحدة</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>كل شهر</translation>
        </message>
    </context>
    <context>
        <name>ScanScene</name>
        <message>
            <source>Point your phone’s camera at the code.</source>
            <translation>وجّه كاميرا هاتفك إلى الرمز.</translation>
        </message>
        <message>
            <source>Or type:</source>
            <translation>أو اكتب:</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>SecondScreenScene</name>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>تدريب: لا يُحسب شيء</translation>
        </message>
        <message>
            <source>Example figures</source>
            <translation>أرقام للمثال</translation>
        </message>
    </context>
    <context>
        <name>SettingsFormWords</name>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>وقت أطول</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>ShiftLabelPad</name>
        <message>
            <source>Erase the last character</source>
            <translation>محو آخر حرف</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>SpeechWords</name>
        <message>
            <source>unavailable</source>
            <translation>غير متاح</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to choose from</source>
            <translation>
                <numerusform>لا توجد خيارات</numerusform>
                <numerusform>خيار واحد متاح</numerusform>
                <numerusform>خياران متاحان</numerusform>
                <numerusform>%n خيارات متاحة</numerusform>
                <numerusform>%n خيارًا متاحًا</numerusform>
                <numerusform>%n خيار متاح</numerusform>
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>character</source>
            <translation>حرف</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>عنوان</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>button</source>
            <translation>زر</translation>
        </message>
        <message>
            <source>checkbox</source>
            <translation>خانة اختيار</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>محددة</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>غير محددة</translation>
        </message>
        <message>
            <source>option</source>
            <translation>خيار</translation>
        </message>
        <message>
            <source>selected</source>
            <translation>مُختار</translation>
        </message>
        <message>
            <source>not selected</source>
            <translation>غير مُختار</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>تبويب</translation>
        </message>
        <message>
            <source>current</source>
            <translation>الحالي</translation>
        </message>
        <message>
            <source>text field</source>
            <translation>حقل نص</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>فارغ</translation>
        </message>
    </context>
    <context>
        <name>StaffCorner</name>
        <message>
            <source>For the booth</source>
            <translation>لفريق الجناح</translation>
        </message>
    </context>
    <context>
        <name>StoryAsk</name>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1: %2. المس لرمز أكبر.</translation>
        </message>
        <message>
            <source>Type this address on your phone:</source>
            <translation>اكتب هذا العنوان على هاتفك:</translation>
        </message>
        <message>
            <source>Another way to help</source>
            <translation>طريقة أخرى للمساعدة</translation>
        </message>
        <message>
            <source>A partner’s offer</source>
            <extracomment>a company or a group that helps the organisation, not a member</extracomment>
            <translation>عرض من شريك</translation>
        </message>
        <message>
            <source>An offer from %1</source>
            <translation>عرض من %1</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>حتى %1</translation>
        </message>
    </context>
    <context>
        <name>StoryDots</name>
        <message>
            <source>Let the stories go on</source>
            <translation>متابعة القصص</translation>
        </message>
        <message>
            <source>Pause the stories</source>
            <translation>إيقاف القصص مؤقتًا</translation>
        </message>
        <message>
            <source>Story %1 of %2</source>
            <translation>القصة %1 من %2</translation>
        </message>
        <message>
            <source>Previous story</source>
            <translation>القصة السابقة</translation>
        </message>
        <message>
            <source>Next story</source>
            <translation>القصة التالية</translation>
        </message>
    </context>
    <context>
        <name>StoryTags</name>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>تدريب: لا يُحسب شيء</translation>
        </message>
        <message>
            <source>Example figures</source>
            <translation>أرقام للمثال</translation>
        </message>
        <message>
            <source>Example with made-up figures</source>
            <translation>مثال بأرقام مختلقة</translation>
        </message>
        <message numerus="yes">
            <source>Begins in %Ln day(s)</source>
            <translation>
                <numerusform>تبدأ اليوم</numerusform>
                <numerusform>تبدأ بعد يوم</numerusform>
                <numerusform>تبدأ بعد يومين</numerusform>
                <numerusform>تبدأ بعد %Ln أيام</numerusform>
                <numerusform>تبدأ بعد %Ln يومًا</numerusform>
                <numerusform>تبدأ بعد %Ln يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) left</source>
            <translation>
                <numerusform>اليوم الأخير</numerusform>
                <numerusform>بقي يوم واحد</numerusform>
                <numerusform>بقي يومان</numerusform>
                <numerusform>بقيت %Ln أيام</numerusform>
                <numerusform>بقي %Ln يومًا</numerusform>
                <numerusform>بقي %Ln يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
    </context>
    <context>
        <name>StoryView</name>
        <message>
            <source>Made possible by %1</source>
            <translation>بدعم من %1</translation>
        </message>
        <message>
            <source>The drive is over. Thank you!</source>
            <translation>انتهت الحملة. شكرًا لكم!</translation>
        </message>
        <message>
            <source>Follow the drive</source>
            <translation>تابع الحملة</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Begins on %1. %2</source>
            <translation>تبدأ في %1. %2</translation>
        </message>
        <message>
            <source>It ended on %1.</source>
            <translation>انتهت في %1.</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>المزيد: %1</translation>
        </message>
    </context>
    <context>
        <name>TallyWords</name>
        <message>
            <source>as of %1</source>
            <translation>حتى %1</translation>
        </message>
    </context>
    <context>
        <name>TextKeyboard</name>
        <message>
            <source>Erase the last character</source>
            <translation>محو آخر حرف</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
    </context>
    <context>
        <name>ThanksPanel</name>
        <message>
            <source>Goal reached!</source>
            <translation>بلغنا الهدف!</translation>
        </message>
        <message>
            <source>Milestone reached!</source>
            <translation>بلغنا محطة جديدة!</translation>
        </message>
        <message>
            <source>Welcome!</source>
            <translation>أهلًا بك!</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>شكرًا لك!</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new member(s)</source>
            <translation>
                <numerusform>لا أعضاء جدد</numerusform>
                <numerusform>عضو جديد واحد</numerusform>
                <numerusform>عضوان جديدان</numerusform>
                <numerusform>%Ln أعضاء جدد</numerusform>
                <numerusform>%Ln عضوًا جديدًا</numerusform>
                <numerusform>%Ln عضو جديد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln gift(s), just now</source>
            <translation>
                <numerusform>لا تبرعات الآن</numerusform>
                <numerusform>تبرع واحد، الآن</numerusform>
                <numerusform>تبرعان، الآن</numerusform>
                <numerusform>%Ln تبرعات، الآن</numerusform>
                <numerusform>%Ln تبرعًا، الآن</numerusform>
                <numerusform>%Ln تبرع، الآن</numerusform>
            </translation>
        </message>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>تدريب: لا يُحسب شيء</translation>
        </message>
    </context>
    <context>
        <name>ThanksScene</name>
        <message>
            <source>Welcome!</source>
            <translation>أهلًا بك!</translation>
        </message>
        <message>
            <source>Goal reached. Thank you!</source>
            <translation>بلغنا الهدف. شكرًا لك!</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>شكرًا لك!</translation>
        </message>
        <message>
            <source>Every month, first in a month from today, for %1.</source>
            <translation>كل شهر، لأول مرة بعد شهر من اليوم، لصالح %1.</translation>
        </message>
        <message>
            <source>With your gift we have reached %1!</source>
            <translation>بتبرعك بلغنا %1!</translation>
        </message>
        <message>
            <source>With your gift we have reached our goal of %1!</source>
            <translation>بتبرعك بلغنا هدفنا وهو %1!</translation>
        </message>
        <message>
            <source>Thanks to %1 it becomes %2.</source>
            <translation>بفضل %1 يصبح %2.</translation>
        </message>
        <message>
            <source>Your gift has arrived: %1</source>
            <translation>وصل تبرعك: %1</translation>
        </message>
        <message>
            <source>Now finish joining %1 on your phone.</source>
            <translation>أكمل الآن الانضمام إلى %1 على هاتفك.</translation>
        </message>
        <message>
            <source>Your gift has reached %1.</source>
            <translation>وصل تبرعك إلى %1.</translation>
        </message>
        <message>
            <source>Your first monthly gift has reached %1.</source>
            <translation>وصل تبرعك الشهري الأول إلى %1.</translation>
        </message>
        <message>
            <source>Make it monthly</source>
            <translation>اجعله شهريًا</translation>
        </message>
        <message>
            <source>%1 every month, from next month on</source>
            <translation>%1 كل شهر، ابتداءً من الشهر القادم</translation>
        </message>
    </context>
    <context>
        <name>TimeStrip</name>
        <message numerus="yes">
            <source>This screen will start over in %Ln second(s).</source>
            <translation>
                <numerusform>ستعود الشاشة إلى البداية الآن.</numerusform>
                <numerusform>ستعود الشاشة إلى البداية بعد ثانية.</numerusform>
                <numerusform>ستعود الشاشة إلى البداية بعد ثانيتين.</numerusform>
                <numerusform>ستعود الشاشة إلى البداية بعد %Ln ثوانٍ.</numerusform>
                <numerusform>ستعود الشاشة إلى البداية بعد %Ln ثانية.</numerusform>
                <numerusform>ستعود الشاشة إلى البداية بعد %Ln ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>وقت أطول</translation>
        </message>
    </context>
    <context>
        <name>WayOut</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>مغادرة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
</TS>
