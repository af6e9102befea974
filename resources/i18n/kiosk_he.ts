<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
    <context>
        <name>AccessibilityScene</name>
        <message>
            <source>Large text</source>
            <translation>טקסט גדול</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>ניגודיות גבוהה</translation>
        </message>
        <message>
            <source>No motion</source>
            <translation>ללא תנועה</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>עוד זמן</translation>
        </message>
        <message>
            <source>Lower buttons</source>
            <translation>כפתורים נמוכים</translation>
        </message>
        <message>
            <source>Make this screen easier to use</source>
            <translation>שימוש קל יותר במסך</translation>
        </message>
        <message>
            <source>As before</source>
            <translation>כמו קודם</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>סיום</translation>
        </message>
    </context>
    <context>
        <name>AmountScene</name>
        <message>
            <source>%1: how much?</source>
            <translation>%1: כמה?</translation>
        </message>
        <message>
            <source>How much would you like to give?</source>
            <translation>כמה תרצו לתרום?</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>מוצע</translation>
        </message>
        <message>
            <source>most chosen</source>
            <translation>הנבחר ביותר</translation>
        </message>
        <message>
            <source>reaches our goal</source>
            <extracomment>on an amount that is enough to</extracomment>
            <translation>מגיע ליעד</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>סכום אחר</translation>
        </message>
        <message>
            <source>touch to change it</source>
            <translation>געו לשינוי</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Pay on my phone</source>
            <translation>תשלום בטלפון</translation>
        </message>
        <message>
            <source>Pay by card</source>
            <translation>תשלום בכרטיס</translation>
        </message>
    </context>
    <context>
        <name>AttendeeButtons</name>
        <message>
            <source>Language: %1</source>
            <translation>שפה: %1</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>נגישות</translation>
        </message>
    </context>
    <context>
        <name>AttractScene</name>
        <message>
            <source>Scan a code with your phone’s camera, or touch for a larger one.</source>
            <translation>סרקו קוד במצלמת הטלפון, או געו בו להגדלה.</translation>
        </message>
        <message>
            <source>Touch to give</source>
            <translation>לתרומה, געו כאן</translation>
        </message>
        <message>
            <source>Scan to give</source>
            <translation>סרקו ותרמו</translation>
        </message>
        <message>
            <source>with your phone</source>
            <translation>בטלפון</translation>
        </message>
        <message>
            <source>by card or with your phone</source>
            <translation>בכרטיס או בטלפון</translation>
        </message>
        <message>
            <source>by card</source>
            <translation>בכרטיס</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>שפה: %1</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>נגישות</translation>
        </message>
    </context>
    <context>
        <name>BackTimes</name>
        <message>
            <source>Back</source>
            <translation>חזרה</translation>
        </message>
    </context>
    <context>
        <name>BoothRail</name>
        <message>
            <source>Back</source>
            <translation>חזרה</translation>
        </message>
    </context>
    <context>
        <name>CampaignChoiceWords</name>
        <message>
            <source>A partner’s offer</source>
            <translation>הטבה מאחד השותפים</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>חברים</translation>
        </message>
    </context>
    <context>
        <name>CampaignFormWords</name>
        <message>
            <source>Last day</source>
            <translation>היום האחרון</translation>
        </message>
    </context>
    <context>
        <name>CardScene</name>
        <message>
            <source>One moment, cancelling…</source>
            <translation>רק רגע, מבטלים…</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <translation>רק רגע, בבקשה</translation>
        </message>
        <message>
            <source>Please try once more</source>
            <translation>נסו שוב, בבקשה</translation>
        </message>
        <message>
            <source>Please try another card</source>
            <translation>נסו כרטיס אחר, בבקשה</translation>
        </message>
        <message>
            <source>Hold your card or phone to the reader</source>
            <translation>הצמידו כרטיס או טלפון לקורא</translation>
        </message>
        <message>
            <source>Please keep your card away from the reader.</source>
            <translation>נא להרחיק את הכרטיס מהקורא.</translation>
        </message>
        <message>
            <source>The reader is getting ready.</source>
            <translation>הקורא מתכונן.</translation>
        </message>
        <message>
            <source>Hold it to the reader, or insert it.</source>
            <translation>הצמידו אותו לקורא או הכניסו אותו.</translation>
        </message>
        <message>
            <source>Wait for the beep. You can also insert or swipe your card.</source>
            <translation>המתינו לצליל. אפשר גם להכניס או להעביר את הכרטיס.</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <extracomment>the card</extracomment>
            <translation>תוקפו פג.</translation>
        </message>
        <message>
            <source>The PIN was wrong.</source>
            <translation>הקוד הסודי שגוי.</translation>
        </message>
        <message>
            <source>Its PIN is locked.</source>
            <extracomment>the card’s</extracomment>
            <translation>הקוד הסודי נעול.</translation>
        </message>
        <message>
            <source>Its bank didn’t answer.</source>
            <translation>הבנק לא ענה.</translation>
        </message>
        <message>
            <source>Its bank declined it without saying why.</source>
            <translation>הבנק סירב בלי לציין סיבה.</translation>
        </message>
        <message>
            <source>Your %1 becomes %2</source>
            <translation>%1 שלכם הופכים ל־%2</translation>
        </message>
        <message>
            <source>Your gift: %1, matched while it lasts</source>
            <translation>התרומה שלכם: %1, עם תוספת עד גמר הסכום</translation>
        </message>
        <message>
            <source>Try %1 of %2</source>
            <translation>ניסיון %1 מתוך %2</translation>
        </message>
        <message>
            <source>Your card wasn’t accepted</source>
            <translation>הכרטיס לא התקבל</translation>
        </message>
        <message>
            <source>You haven’t been charged.</source>
            <translation>לא חויבתם.</translation>
        </message>
        <message>
            <source>Your gift: %1</source>
            <translation>התרומה שלכם: %1</translation>
        </message>
        <message>
            <source>The reader is ready</source>
            <translation>הקורא מוכן</translation>
        </message>
        <message>
            <source>The reader is getting ready</source>
            <translation>הקורא מתכונן</translation>
        </message>
        <message>
            <source>Waiting for your card</source>
            <translation>ממתינים לכרטיס</translation>
        </message>
        <message>
            <source>Your bank is checking</source>
            <translation>הבנק שלכם בודק</translation>
        </message>
        <message>
            <source>Pay on my phone instead</source>
            <translation>תשלום בטלפון במקום זה</translation>
        </message>
    </context>
    <context>
        <name>CheckSection</name>
        <message>
            <source>Back</source>
            <translation>חזרה</translation>
        </message>
    </context>
    <context>
        <name>CheckingScene</name>
        <message>
            <source>We are still checking.</source>
            <translation>אנחנו עדיין בודקים.</translation>
        </message>
        <message>
            <source>Thank you! It’s on its way.</source>
            <extracomment>the money of a gift, a membership or a first monthly gift</extracomment>
            <translation>תודה! התשלום בדרך.</translation>
        </message>
        <message>
            <source>Please don’t pay again.</source>
            <translation>נא לא לשלם שוב.</translation>
        </message>
        <message>
            <source>It counts once the money is here.</source>
            <translation>הוא ייספר כשהכסף יגיע.</translation>
        </message>
        <message>
            <source>Your %1 can take some days to arrive. If anything is left to do, your phone says so; you don’t have to wait here.</source>
            <translation>ייתכן שיעברו כמה ימים עד ש־%1 יגיעו. אם נשאר משהו לעשות, זה יופיע בטלפון; אין צורך להמתין כאן.</translation>
        </message>
        <message>
            <source>We don’t know yet whether your %1 went through. You don’t have to wait: this booth will be told.</source>
            <translation>עדיין לא ידוע אם התשלום שלכם, %1, הושלם. אין צורך להמתין: הדוכן יקבל הודעה.</translation>
        </message>
        <message>
            <source>Show this to the volunteer</source>
            <translation>הראו זאת בדוכן</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message numerus="yes">
            <source>%1, %n to fix</source>
            <translation>
                <numerusform>%1, %n לתיקון</numerusform>
                <numerusform>%1, %n לתיקון</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChoiceScene</name>
        <message>
            <source>Which membership suits you?</source>
            <translation>איזו חברות מתאימה לכם?</translation>
        </message>
        <message>
            <source>What is your gift for?</source>
            <translation>למה מיועדת התרומה שלכם?</translation>
        </message>
        <message>
            <source>What you can</source>
            <extracomment>dues that everybody chooses, as much or little as they can pay</extracomment>
            <translation>כמה שתוכלו</translation>
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
            <translation>חזרה</translation>
        </message>
    </context>
    <context>
        <name>ClosedSign</name>
        <message>
            <source>The booth is closed</source>
            <translation>הדוכן סגור</translation>
        </message>
        <message>
            <source>Back at %1</source>
            <translation>חוזרים ב־%1</translation>
        </message>
        <message>
            <source>Back on %1 at %2</source>
            <translation>חוזרים ב־%1 בשעה %2</translation>
        </message>
        <message>
            <source>Scan a code to give now</source>
            <translation>סרקו קוד כדי לתרום עכשיו</translation>
        </message>
    </context>
    <context>
        <name>CodeCard</name>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1: %2. געו לקוד גדול יותר.</translation>
        </message>
        <message>
            <source>Type this address on your phone:</source>
            <translation>הקלידו את הכתובת בטלפון:</translation>
        </message>
        <message>
            <source>Come closer to scan</source>
            <translation>התקרבו כדי לסרוק</translation>
        </message>
    </context>
    <context>
        <name>DoorScene</name>
        <message>
            <source>Back</source>
            <translation>חזרה</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>המשך</translation>
        </message>
    </context>
    <context>
        <name>EmailScene</name>
        <message>
            <source>Where should we send the receipt?</source>
            <translation>לאן לשלוח את הקבלה?</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>כתובת דוא״ל</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) typed</source>
            <translation>
                <numerusform>הוקלד תו אחד</numerusform>
                <numerusform>הוקלדו %n תווים</numerusform>
            </translation>
        </message>
        <message>
            <source>Stripe uses it to send the receipt. It isn’t kept here.</source>
            <translation>Stripe משתמשת בכתובת לשליחת הקבלה. היא לא נשמרת כאן.</translation>
        </message>
        <message>
            <source>The receipt couldn’t be sent. Check the address, or try again.</source>
            <translation>לא ניתן היה לשלוח את הקבלה. בדקו את הכתובת או נסו שוב.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>שולחים…</translation>
        </message>
        <message>
            <source>Send the receipt</source>
            <translation>שליחת הקבלה</translation>
        </message>
        <message>
            <source>type your full address first</source>
            <translation>קודם הקלידו כתובת מלאה</translation>
        </message>
    </context>
    <context>
        <name>EndedScene</name>
        <message>
            <source>Thank you!</source>
            <translation>תודה רבה!</translation>
        </message>
        <message>
            <source>Payment cancelled</source>
            <translation>התשלום בוטל</translation>
        </message>
        <message>
            <source>Time ran out</source>
            <translation>הזמן נגמר</translation>
        </message>
        <message>
            <source>Your card wasn’t accepted</source>
            <translation>הכרטיס לא התקבל</translation>
        </message>
        <message>
            <source>The card reader isn’t responding</source>
            <translation>קורא הכרטיסים לא מגיב</translation>
        </message>
        <message>
            <source>Card payments aren’t working right now</source>
            <translation>תשלום בכרטיס אינו פועל כרגע</translation>
        </message>
        <message>
            <source>The card reader is in use for something else</source>
            <translation>הקורא בשימוש אחר</translation>
        </message>
        <message>
            <source>An earlier payment is still being checked</source>
            <translation>תשלום קודם עדיין בבדיקה</translation>
        </message>
        <message>
            <source>We can’t take cards right now</source>
            <translation>אי אפשר לשלם בכרטיס כרגע</translation>
        </message>
        <message>
            <source>This screen can’t take %1 at once. Please speak to us at this booth: we’ll gladly help.</source>
            <translation>המסך לא יכול לקבל %1 בבת אחת. דברו איתנו בדוכן: נשמח לעזור.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Another card may work.</source>
            <translation>לא חויבתם. ייתכן שכרטיס אחר יעבוד.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Cards work again as soon as that is settled.</source>
            <translation>לא חויבתם. הכרטיסים יעבדו שוב ברגע שזה יוסדר.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Ask the people at this booth when cards will work again.</source>
            <translation>לא חויבתם. שאלו בדוכן מתי הכרטיסים יעבדו שוב.</translation>
        </message>
        <message>
            <source>You haven’t been charged.</source>
            <translation>לא חויבתם.</translation>
        </message>
        <message>
            <source>Or give with your phone</source>
            <translation>או תרמו בטלפון</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>סכום אחר</translation>
        </message>
        <message>
            <source>Choose again</source>
            <translation>בחירה מחדש</translation>
        </message>
    </context>
    <context>
        <name>FailSafeScene</name>
        <message>
            <source>We’ll be right back</source>
            <translation>מיד נחזור</translation>
        </message>
        <message>
            <source>You can still give: scan a code.</source>
            <translation>עדיין אפשר לתרום: סרקו קוד.</translation>
        </message>
        <message>
            <source>The people at this booth will gladly tell you how to give.</source>
            <translation>בדוכן ישמחו להסביר איך לתרום.</translation>
        </message>
    </context>
    <context>
        <name>FeeSwitch</name>
        <message>
            <source>Cover the card fee too</source>
            <translation>לכסות גם את עמלת הכרטיס</translation>
        </message>
        <message>
            <source>Add %1 to cover the card fee</source>
            <translation>להוסיף %1 לכיסוי עמלת הכרטיס</translation>
        </message>
        <message>
            <source>%1 on top</source>
            <extracomment>%1 is how the fee is worked out, such as 2.9 % + €0.30</extracomment>
            <translation>בתוספת %1</translation>
        </message>
        <message>
            <source>Your total: %1</source>
            <translation>סך הכול: %1</translation>
        </message>
    </context>
    <context>
        <name>FleetMembers</name>
        <message>
            <source>Back</source>
            <translation>חזרה</translation>
        </message>
    </context>
    <context>
        <name>GiftBar</name>
        <message>
            <source>Your %1</source>
            <extracomment>an amount that was just given, above its place in the bar</extracomment>
            <translation>%1 שלכם</translation>
        </message>
        <message>
            <source>%1 together, of %2</source>
            <translation>%1 ביחד, מתוך %2</translation>
        </message>
    </context>
    <context>
        <name>GiftWords</name>
        <message>
            <source>Card</source>
            <translation>כרטיס</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>טלפון</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>מזומן</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>המחאה</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>העברה</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>אחר</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>חברים</translation>
        </message>
        <message>
            <source>%1 by card</source>
            <translation>%1 בכרטיס</translation>
        </message>
        <message>
            <source>%1 by phone</source>
            <translation>%1 בטלפון</translation>
        </message>
        <message>
            <source>%1 in cash</source>
            <translation>%1 במזומן</translation>
        </message>
        <message>
            <source>%1 by cheque</source>
            <translation>%1 בהמחאה</translation>
        </message>
        <message>
            <source>%1 by transfer</source>
            <translation>%1 בהעברה</translation>
        </message>
        <message>
            <source>%1 in another way</source>
            <translation>%1 בדרך אחרת</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new member(s)</source>
            <translation>
                <numerusform>הצטרפות חדשה אחת</numerusform>
                <numerusform>%Ln הצטרפויות חדשות</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GoalBar</name>
        <message>
            <source>%1 of %2, %3</source>
            <translation>%1 מתוך %2, %3</translation>
        </message>
        <message>
            <source>%1: %2 of %3, %4</source>
            <translation>%1: %2 מתוך %3, %4</translation>
        </message>
        <message>
            <source>next milestone: %1</source>
            <translation>אבן הדרך הבאה: %1</translation>
        </message>
    </context>
    <context>
        <name>GoalInTheHall</name>
        <message>
            <source>as of %1</source>
            <translation>נכון ל־%1</translation>
        </message>
        <message>
            <source>not up to date</source>
            <translation>לא מעודכן</translation>
        </message>
        <message>
            <source>is our goal</source>
            <translation>הוא היעד שלנו</translation>
        </message>
        <message>
            <source>Goal of %1 reached!</source>
            <translation>היעד %1 הושג!</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>מתוך %1</translation>
        </message>
        <message>
            <source>+ %1 pledged</source>
            <translation>+ %1 בהתחייבות</translation>
        </message>
        <message>
            <source>next: %1</source>
            <translation>הבא: %1</translation>
        </message>
    </context>
    <context>
        <name>GoalRemarks</name>
        <message>
            <source>no update since %1</source>
            <translation>ללא עדכון מאז %1</translation>
        </message>
        <message>
            <source>not up to date</source>
            <translation>לא מעודכן</translation>
        </message>
        <message>
            <source>only %1 to go</source>
            <translation>נותרו רק %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln gift(s)</source>
            <translation>
                <numerusform>תרומה אחת</numerusform>
                <numerusform>%Ln תרומות</numerusform>
            </translation>
        </message>
        <message>
            <source>next: %1</source>
            <translation>הבא: %1</translation>
        </message>
        <message>
            <source>as of %1</source>
            <extracomment>%1 is a time of today or a day</extracomment>
            <translation>נכון ל־%1</translation>
        </message>
        <message>
            <source>a gift was refunded</source>
            <translation>תרומה אחת הוחזרה</translation>
        </message>
        <message>
            <source>the figure was corrected</source>
            <translation>המספר תוקן</translation>
        </message>
        <message>
            <source>the website’s figure went down</source>
            <translation>המספר באתר ירד</translation>
        </message>
        <message>
            <source>+ %1 pledged</source>
            <translation>+ %1 בהתחייבות</translation>
        </message>
        <message>
            <source>gifts are matched by %1</source>
            <translation>%1 מוסיפים סכום לכל תרומה</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, in full</source>
            <extracomment>all that %2 offered has been used up by gifts</extracomment>
            <translation>+ %1 בהתחייבות של %2, במלואה</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, now ended</source>
            <extracomment>the time of the offer is over</extracomment>
            <translation>+ %1 בהתחייבות של %2, שהסתיימה</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2</source>
            <translation>+ %1 בהתחייבות של %2</translation>
        </message>
    </context>
    <context>
        <name>GoalsPanel</name>
        <message>
            <source>is our goal</source>
            <extracomment>after a large amount</extracomment>
            <translation>הוא היעד שלנו</translation>
        </message>
        <message>
            <source>Goal of %1 reached!</source>
            <translation>היעד %1 הושג!</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>מתוך %1</translation>
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <source>Spoken guidance is on. Hold this corner to turn it off.</source>
            <translation>ההנחיה הקולית פועלת. לכיבוי, יש ללחוץ לחיצה ארוכה על הפינה הזאת.</translation>
        </message>
    </context>
    <context>
        <name>GuidanceWords</name>
        <message>
            <source>Spoken guidance is on. %1: next. %2: back. %3: choose. %4: stop, or say it again. Or move a finger over the screen, and tap twice anywhere to choose what was said last. %5 turns it off.</source>
            <translation>ההנחיה הקולית פועלת. %1: הבא. %2: הקודם. %3: בחירה. %4: עצירה או חזרה. אפשר גם להעביר אצבע על המסך, ולהקיש פעמיים בכל מקום כדי לבחור את מה שנאמר אחרון. %5 מכבה אותה.</translation>
        </message>
        <message>
            <source>Spoken guidance is off.</source>
            <translation>ההנחיה הקולית כבויה.</translation>
        </message>
        <message>
            <source>There is no voice for %1 here, so this screen now speaks another language.</source>
            <translation>אין כאן קול עבור %1, ולכן המסך הזה מדבר עכשיו בשפה אחרת.</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>נמחק</translation>
        </message>
        <message>
            <source>Right arrow</source>
            <translation>חץ ימינה</translation>
        </message>
        <message>
            <source>Left arrow</source>
            <translation>חץ שמאלה</translation>
        </message>
        <message>
            <source>Up arrow</source>
            <translation>חץ למעלה</translation>
        </message>
        <message>
            <source>Down arrow</source>
            <translation>חץ למטה</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>אנטר</translation>
        </message>
        <message>
            <source>Space bar</source>
            <translation>מקש הרווח</translation>
        </message>
        <message>
            <source>Tab key</source>
            <translation>טאב</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>אסקייפ</translation>
        </message>
    </context>
    <context>
        <name>IdleWarning</name>
        <message>
            <source>Are you still there?</source>
            <translation>אתם עדיין כאן?</translation>
        </message>
        <message numerus="yes">
            <source>Your payment will be cancelled in %Ln second(s).</source>
            <translation>
                <numerusform>התשלום יבוטל בעוד שנייה אחת.</numerusform>
                <numerusform>התשלום יבוטל בעוד %Ln שניות.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This screen will start over in %Ln second(s).</source>
            <translation>
                <numerusform>המסך יחזור להתחלה בעוד שנייה אחת.</numerusform>
                <numerusform>המסך יחזור להתחלה בעוד %Ln שניות.</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>עוד זמן</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>at sign</source>
            <translation>שטרודל</translation>
        </message>
        <message>
            <source>dot</source>
            <translation>נקודה</translation>
        </message>
        <message>
            <source>hyphen</source>
            <translation>מקף</translation>
        </message>
        <message>
            <source>underscore</source>
            <translation>קו תחתון</translation>
        </message>
        <message>
            <source>plus</source>
            <translation>פלוס</translation>
        </message>
        <message>
            <source>Erase the last character</source>
            <translation>מחיקת התו האחרון</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <source>decimal sign</source>
            <translation>נקודה עשרונית</translation>
        </message>
        <message>
            <source>Erase the last character</source>
            <translation>מחיקת התו האחרון</translation>
        </message>
    </context>
    <context>
        <name>KeypadScene</name>
        <message>
            <source>Your own amount</source>
            <translation>סכום משלכם</translation>
        </message>
        <message>
            <source>What you can</source>
            <translation>כמה שתוכלו</translation>
        </message>
        <message>
            <source>Any amount from %1 to %2</source>
            <translation>כל סכום מ־%1 עד %2</translation>
        </message>
        <message>
            <source>The smallest amount is %1</source>
            <translation>הסכום הקטן ביותר הוא %1</translation>
        </message>
        <message>
            <source>The largest amount is %1</source>
            <translation>הסכום הגבוה ביותר הוא %1</translation>
        </message>
        <message>
            <source>Thank you! For more than %1, touch Continue</source>
            <translation>תודה! ליותר מ־%1 געו ב”המשך”</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>המשך</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>הקלידו סכום</translation>
        </message>
        <message>
            <source>Pay on my phone</source>
            <translation>תשלום בטלפון</translation>
        </message>
    </context>
    <context>
        <name>LanguageScene</name>
        <message>
            <source>Back</source>
            <translation>חזרה</translation>
        </message>
    </context>
    <context>
        <name>LastGifts</name>
        <message>
            <source>Just given</source>
            <extracomment>above amounts that came in the last minutes</extracomment>
            <translation>נתרם זה עתה</translation>
        </message>
    </context>
    <context>
        <name>LevelMark</name>
        <message>
            <source>OK</source>
            <translation>תקין</translation>
        </message>
        <message>
            <source>Have a look</source>
            <translation>כדאי לבדוק</translation>
        </message>
        <message>
            <source>Fix this</source>
            <translation>נא לתקן</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>בבדיקה</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>דולג</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Donation kiosk</source>
            <translation>עמדת תרומות</translation>
        </message>
    </context>
    <context>
        <name>MatchLine</name>
        <message>
            <source>%1 becomes %2, thanks to %3</source>
            <translation>%1 הופכים ל־%2, בזכות %3</translation>
        </message>
        <message>
            <source>Gifts are matched by %1 while it lasts</source>
            <extracomment>%1 adds to each gift by some ratio, not always as much as it, up to a sum that was set</extracomment>
            <translation>%1 מוסיפים סכום לכל תרומה, עד גמר התקציב</translation>
        </message>
        <message>
            <source>Only %1 to our goal</source>
            <translation>נותרו רק %1 ליעד</translation>
        </message>
    </context>
    <context>
        <name>MemberOffer</name>
        <message>
            <source>%1: %2, with your phone</source>
            <translation>%1: %2, בטלפון</translation>
        </message>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1: %2. געו לקוד גדול יותר.</translation>
        </message>
        <message>
            <source>Why not do both?</source>
            <translation>למה לא גם וגם?</translation>
        </message>
        <message>
            <source>Touch to join for %1</source>
            <translation>געו להצטרפות: %1</translation>
        </message>
        <message>
            <source>Touch to join from %1</source>
            <translation>געו להצטרפות החל מ־%1</translation>
        </message>
    </context>
    <context>
        <name>OfficeRail</name>
        <message>
            <source>Back</source>
            <translation>חזרה</translation>
        </message>
    </context>
    <context>
        <name>PaySteps</name>
        <message>
            <source>done</source>
            <translation>בוצע</translation>
        </message>
        <message>
            <source>now</source>
            <translation>עכשיו</translation>
        </message>
    </context>
    <context>
        <name>PayingWords</name>
        <message>
            <source>Donation to %1</source>
            <translation>תרומה עבור %1</translation>
        </message>
        <message>
            <source>Membership of %1</source>
            <translation>חברות ב־%1</translation>
        </message>
        <message>
            <source>Monthly donation to %1</source>
            <translation>תרומה חודשית עבור %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what is paid for, and the fund or the dues</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>You give %1 today, and %1 on this day of every month until you stop.</source>
            <translation>אתם תורמים %1 היום, ו־%1 בתאריך זה בכל חודש, עד שתפסיקו.</translation>
        </message>
        <message>
            <source>You give %1 in a month from today, and %1 every month after that until you stop.</source>
            <translation>אתם תורמים %1 בעוד חודש, ו־%1 בכל חודש לאחר מכן, עד שתפסיקו.</translation>
        </message>
        <message>
            <source>You can stop at any time: %1</source>
            <translation>אפשר להפסיק בכל עת: %1</translation>
        </message>
        <message>
            <source>Your receipt</source>
            <comment>on a reader: 40 characters at most</comment>
            <translation>הקבלה שלכם</translation>
        </message>
        <message>
            <source>Type your e-mail address; it is used for this receipt only.</source>
            <translation>הקלידו כתובת דוא״ל; היא תשמש רק לקבלה הזו.</translation>
        </message>
        <message>
            <source>No receipt</source>
            <comment>a button on a reader: 14 characters at most</comment>
            <translation>בלי קבלה</translation>
        </message>
        <message>
            <source>Send</source>
            <comment>a button on a reader: 30 characters at most</comment>
            <translation>שליחה</translation>
        </message>
    </context>
    <context>
        <name>PhonePicture</name>
        <message>
            <source>A phone looks at the code</source>
            <translation>טלפון מכוון אל הקוד</translation>
        </message>
    </context>
    <context>
        <name>PhoneScene</name>
        <message>
            <source>Your %1 becomes %2</source>
            <translation>%1 שלכם הופכים ל־%2</translation>
        </message>
        <message>
            <source>Your gift: %1, matched while it lasts</source>
            <translation>התרומה שלכם: %1, עם תוספת עד גמר הסכום</translation>
        </message>
        <message>
            <source>Your membership: %1</source>
            <translation>דמי החבר שלכם: %1</translation>
        </message>
        <message>
            <source>Your gift: %1</source>
            <translation>התרומה שלכם: %1</translation>
        </message>
        <message>
            <source>Every month: %1</source>
            <translation>כל חודש: %1</translation>
        </message>
        <message>
            <source>One moment, cancelling…</source>
            <translation>רק רגע, מבטלים…</translation>
        </message>
        <message>
            <source>Point your phone’s camera at the code</source>
            <translation>כוונו את מצלמת הטלפון אל הקוד</translation>
        </message>
        <message>
            <source>Practice: this code opens no page. Play the phone with the buttons below.</source>
            <translation>תרגול: הקוד הזה לא פותח דף. שחקו את תפקיד הטלפון בכפתורים למטה.</translation>
        </message>
        <message>
            <source>First taken in a month from today, then every month. Stop at any time: %1</source>
            <translation>יחויב לראשונה בעוד חודש, ואז בכל חודש. אפשר להפסיק בכל עת: %1</translation>
        </message>
        <message>
            <source>Taken today, and on this day of every month. Stop at any time: %1</source>
            <translation>יחויב היום, ובתאריך זה בכל חודש. אפשר להפסיק בכל עת: %1</translation>
        </message>
        <message>
            <source>Pay on your phone. This screen will thank you.</source>
            <translation>שלמו בטלפון. המסך הזה יודה לכם.</translation>
        </message>
        <message>
            <source>Give on the website of %1.</source>
            <translation>תרמו באתר של %1.</translation>
        </message>
        <message>
            <source>Or type: %1</source>
            <translation>או הקלידו: %1</translation>
        </message>
        <message>
            <source>The code can’t be shown here. Please pay by card, or ask at the booth.</source>
            <translation>אי אפשר להציג כאן את הקוד. שלמו בכרטיס או שאלו בדוכן.</translation>
        </message>
        <message>
            <source>Please don’t pay on your phone now.</source>
            <translation>נא לא לשלם בטלפון עכשיו.</translation>
        </message>
        <message>
            <source>Preparing your code…</source>
            <translation>הקוד בהכנה…</translation>
        </message>
    </context>
    <context>
        <name>PracticeDonor</name>
        <message>
            <source>Good card</source>
            <extracomment>what a made-up donor does next, on buttons of practice; so the three below</extracomment>
            <translation>כרטיס תקין</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>כרטיס שנדחה</translation>
        </message>
        <message>
            <source>Phone pays</source>
            <translation>הטלפון משלם</translation>
        </message>
        <message>
            <source>Walk away</source>
            <translation>עזיבה</translation>
        </message>
        <message>
            <source>Practice: %1</source>
            <translation>תרגול: %1</translation>
        </message>
    </context>
    <context>
        <name>PracticeMark</name>
        <message>
            <source>Practice: nothing is charged</source>
            <translation>תרגול: אין חיוב</translation>
        </message>
        <message>
            <source>Practice: no card is charged and nothing is counted</source>
            <translation>תרגול: שום כרטיס לא מחויב ושום דבר לא נספר</translation>
        </message>
    </context>
    <context>
        <name>PracticeWords</name>
        <message>
            <source>This is practice: there is nothing to pay. Play the phone on the kiosk’s screen.</source>
            <translation>זהו תרגול: אין מה לשלם. שחקו את תפקיד הטלפון על מסך העמדה.</translation>
        </message>
    </context>
    <context>
        <name>QuitQuestion</name>
        <message>
            <source>Back</source>
            <translation>חזרה</translation>
        </message>
    </context>
    <context>
        <name>ReaderPicture</name>
        <message>
            <source>A card is held to the reader</source>
            <translation>כרטיס מוצמד לקורא</translation>
        </message>
    </context>
    <context>
        <name>ReasonsList</name>
        <message>
            <source>Back</source>
            <translation>חזרה</translation>
        </message>
    </context>
    <context>
        <name>ReceiptForm</name>
        <message>
            <source>E-mail address</source>
            <translation>כתובת דוא״ל</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) typed</source>
            <translation>
                <numerusform>הוקלד תו אחד</numerusform>
                <numerusform>הוקלדו %n תווים</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>חזרה</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>שולחים…</translation>
        </message>
    </context>
    <context>
        <name>ReceiptOffer</name>
        <message>
            <source>The receipt couldn’t be sent. Try again?</source>
            <translation>לא ניתן היה לשלוח את הקבלה. לנסות שוב?</translation>
        </message>
        <message>
            <source>Would you like a receipt?</source>
            <translation>רוצים קבלה?</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>בדוא״ל</translation>
        </message>
        <message>
            <source>typed here</source>
            <translation>מקלידים כאן</translation>
        </message>
        <message>
            <source>typed on the reader</source>
            <translation>מקלידים בקורא</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>לא, תודה</translation>
        </message>
        <message>
            <source>Your receipt is on its way</source>
            <translation>הקבלה בדרך</translation>
        </message>
        <message>
            <source>Type your e-mail address on the reader</source>
            <translation>הקלידו כתובת דוא״ל בקורא</translation>
        </message>
        <message>
            <source>Your phone has the confirmation</source>
            <translation>האישור בטלפון שלכם</translation>
        </message>
        <message>
            <source>Your receipt is being sent</source>
            <translation>הקבלה נשלחת</translation>
        </message>
        <message>
            <source>Stripe sends it to %1</source>
            <translation>Stripe שולחת אותה אל %1</translation>
        </message>
        <message>
            <source>Stripe sends it to the address you typed.</source>
            <translation>Stripe שולחת אותה לכתובת שהקלדתם.</translation>
        </message>
        <message>
            <source>No receipt by e-mail? Ask us.</source>
            <translation>הקבלה לא הגיעה? שאלו אותנו.</translation>
        </message>
        <message>
            <source>The reader’s screen is waiting for you.</source>
            <translation>מסך הקורא ממתין לכם.</translation>
        </message>
        <message>
            <source>Change the address</source>
            <translation>שינוי הכתובת</translation>
        </message>
    </context>
    <context>
        <name>RecordSection</name>
        <message>
            <source>Cash</source>
            <translation>מזומן</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>המחאה</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>הקלידו סכום</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>Phone</source>
            <translation>טלפון</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>מזומן</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>המחאה</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>העברה</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>אחר</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>כרטיס שנדחה</translation>
        </message>
    </context>
    <context>
        <name>RhythmChoice</name>
        <message>
            <source>Once</source>
            <translation>פעם אחת</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>כל חודש</translation>
        </message>
    </context>
    <context>
        <name>ScanScene</name>
        <message>
            <source>Point your phone’s camera at the code.</source>
            <translation>כוונו את מצלמת הטלפון אל הקוד.</translation>
        </message>
        <message>
            <source>Or type:</source>
            <translation>או הקלידו:</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>חזרה</translation>
        </message>
    </context>
    <context>
        <name>SecondScreenScene</name>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>תרגול: שום דבר לא נספר</translation>
        </message>
        <message>
            <source>Example figures</source>
            <translation>מספרים לדוגמה</translation>
        </message>
    </context>
    <context>
        <name>SettingsFormWords</name>
        <message>
            <source>High contrast</source>
            <translation>ניגודיות גבוהה</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>עוד זמן</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Back</source>
            <translation>חזרה</translation>
        </message>
    </context>
    <context>
        <name>ShiftLabelPad</name>
        <message>
            <source>Erase the last character</source>
            <translation>מחיקת התו האחרון</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>חזרה</translation>
        </message>
    </context>
    <context>
        <name>SpeechWords</name>
        <message>
            <source>unavailable</source>
            <translation>לא זמין</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to choose from</source>
            <translation>
                <numerusform>אפשרות אחת לבחירה</numerusform>
                <numerusform>%n אפשרויות לבחירה</numerusform>
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>character</source>
            <translation>תו</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>כותרת</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>תמונה</translation>
        </message>
        <message>
            <source>button</source>
            <translation>לחצן</translation>
        </message>
        <message>
            <source>checkbox</source>
            <translation>תיבת סימון</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>מסומנת</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>לא מסומנת</translation>
        </message>
        <message>
            <source>option</source>
            <translation>אפשרות</translation>
        </message>
        <message>
            <source>selected</source>
            <translation>נבחרה</translation>
        </message>
        <message>
            <source>not selected</source>
            <translation>לא נבחרה</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>כרטיסייה</translation>
        </message>
        <message>
            <source>current</source>
            <translation>נוכחי</translation>
        </message>
        <message>
            <source>text field</source>
            <translation>שדה טקסט</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>ריק</translation>
        </message>
    </context>
    <context>
        <name>StaffCorner</name>
        <message>
            <source>For the booth</source>
            <translation>לצוות הדוכן</translation>
        </message>
    </context>
    <context>
        <name>StoryAsk</name>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1: %2. געו לקוד גדול יותר.</translation>
        </message>
        <message>
            <source>Type this address on your phone:</source>
            <translation>הקלידו את הכתובת בטלפון:</translation>
        </message>
        <message>
            <source>Another way to help</source>
            <translation>עוד דרך לעזור</translation>
        </message>
        <message>
            <source>A partner’s offer</source>
            <extracomment>a company or a group that helps the organisation, not a member</extracomment>
            <translation>הטבה מאחד השותפים</translation>
        </message>
        <message>
            <source>An offer from %1</source>
            <translation>הטבה מ־%1</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>עד %1</translation>
        </message>
    </context>
    <context>
        <name>StoryDots</name>
        <message>
            <source>Let the stories go on</source>
            <translation>המשך הסיפורים</translation>
        </message>
        <message>
            <source>Pause the stories</source>
            <translation>השהיית הסיפורים</translation>
        </message>
        <message>
            <source>Story %1 of %2</source>
            <translation>סיפור %1 מתוך %2</translation>
        </message>
        <message>
            <source>Previous story</source>
            <translation>הסיפור הקודם</translation>
        </message>
        <message>
            <source>Next story</source>
            <translation>הסיפור הבא</translation>
        </message>
    </context>
    <context>
        <name>StoryTags</name>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>תרגול: שום דבר לא נספר</translation>
        </message>
        <message>
            <source>Example figures</source>
            <translation>מספרים לדוגמה</translation>
        </message>
        <message>
            <source>Example with made-up figures</source>
            <translation>דוגמה עם מספרים בדויים</translation>
        </message>
        <message numerus="yes">
            <source>Begins in %Ln day(s)</source>
            <translation>
                <numerusform>מתחיל בעוד יום אחד</numerusform>
                <numerusform>מתחיל בעוד %Ln ימים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) left</source>
            <translation>
                <numerusform>נותר יום אחד</numerusform>
                <numerusform>נותרו %Ln ימים</numerusform>
            </translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>היום האחרון</translation>
        </message>
    </context>
    <context>
        <name>StoryView</name>
        <message>
            <source>Made possible by %1</source>
            <translation>בתמיכת %1</translation>
        </message>
        <message>
            <source>The drive is over. Thank you!</source>
            <translation>הקמפיין הסתיים. תודה רבה!</translation>
        </message>
        <message>
            <source>Follow the drive</source>
            <translation>עקבו אחרי הקמפיין</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>”%1”</translation>
        </message>
        <message>
            <source>Begins on %1. %2</source>
            <translation>מתחיל ב־%1. %2</translation>
        </message>
        <message>
            <source>It ended on %1.</source>
            <translation>הסתיים ב־%1.</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>מידע נוסף: %1</translation>
        </message>
    </context>
    <context>
        <name>TallyWords</name>
        <message>
            <source>as of %1</source>
            <translation>נכון ל־%1</translation>
        </message>
    </context>
    <context>
        <name>TextKeyboard</name>
        <message>
            <source>Erase the last character</source>
            <translation>מחיקת התו האחרון</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>סיום</translation>
        </message>
    </context>
    <context>
        <name>ThanksPanel</name>
        <message>
            <source>Goal reached!</source>
            <translation>היעד הושג!</translation>
        </message>
        <message>
            <source>Milestone reached!</source>
            <translation>הגענו לאבן דרך!</translation>
        </message>
        <message>
            <source>Welcome!</source>
            <translation>ברוכים הבאים!</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>תודה רבה!</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new member(s)</source>
            <translation>
                <numerusform>הצטרפות חדשה אחת</numerusform>
                <numerusform>%Ln הצטרפויות חדשות</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln gift(s), just now</source>
            <translation>
                <numerusform>תרומה אחת, ממש עכשיו</numerusform>
                <numerusform>%Ln תרומות, ממש עכשיו</numerusform>
            </translation>
        </message>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>תרגול: שום דבר לא נספר</translation>
        </message>
    </context>
    <context>
        <name>ThanksScene</name>
        <message>
            <source>Welcome!</source>
            <translation>ברוכים הבאים!</translation>
        </message>
        <message>
            <source>Goal reached. Thank you!</source>
            <translation>היעד הושג. תודה רבה!</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>תודה רבה!</translation>
        </message>
        <message>
            <source>Every month, first in a month from today, for %1.</source>
            <translation>בכל חודש, לראשונה בעוד חודש, עבור %1.</translation>
        </message>
        <message>
            <source>With your gift we have reached %1!</source>
            <translation>בזכות התרומה שלכם הגענו ל־%1!</translation>
        </message>
        <message>
            <source>With your gift we have reached our goal of %1!</source>
            <translation>בזכות התרומה שלכם השגנו את היעד: %1!</translation>
        </message>
        <message>
            <source>Thanks to %1 it becomes %2.</source>
            <translation>בזכות %1 זה הופך ל־%2.</translation>
        </message>
        <message>
            <source>Your gift has arrived: %1</source>
            <translation>התרומה שלכם הגיעה: %1</translation>
        </message>
        <message>
            <source>Now finish joining %1 on your phone.</source>
            <translation>השלימו עכשיו בטלפון את ההצטרפות אל %1.</translation>
        </message>
        <message>
            <source>Your gift has reached %1.</source>
            <translation>התרומה שלכם הגיעה אל %1.</translation>
        </message>
        <message>
            <source>Your first monthly gift has reached %1.</source>
            <translation>התרומה החודשית הראשונה שלכם הגיעה אל %1.</translation>
        </message>
        <message>
            <source>Make it monthly</source>
            <translation>להפוך לתרומה חודשית</translation>
        </message>
        <message>
            <source>%1 every month, from next month on</source>
            <translation>%1 בכל חודש, החל מהחודש הבא</translation>
        </message>
    </context>
    <context>
        <name>TimeStrip</name>
        <message numerus="yes">
            <source>This screen will start over in %Ln second(s).</source>
            <translation>
                <numerusform>המסך יחזור להתחלה בעוד שנייה אחת.</numerusform>
                <numerusform>המסך יחזור להתחלה בעוד %Ln שניות.</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>עוד זמן</translation>
        </message>
    </context>
    <context>
        <name>WayOut</name>
        <message>
            <source>Back</source>
            <translation>חזרה</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>סיום</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>יציאה</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ביטול</translation>
        </message>
    </context>
</TS>
