<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>AccessibilityScene</name>
        <message>
            <source>Large text</source>
            <translation>बड़े अक्षर</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>ज़्यादा कंट्रास्ट</translation>
        </message>
        <message>
            <source>No motion</source>
            <translation>बिना हलचल</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>और समय</translation>
        </message>
        <message>
            <source>Lower buttons</source>
            <translation>बटन नीचे</translation>
        </message>
        <message>
            <source>Make this screen easier to use</source>
            <translation>इस स्क्रीन को आसान बनाएँ</translation>
        </message>
        <message>
            <source>As before</source>
            <translation>पहले जैसा</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>हो गया</translation>
        </message>
    </context>
    <context>
        <name>AmountScene</name>
        <message>
            <source>%1: how much?</source>
            <translation>%1: कितना?</translation>
        </message>
        <message>
            <source>How much would you like to give?</source>
            <translation>आप कितना दान देना चाहेंगे?</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>सुझाव</translation>
        </message>
        <message>
            <source>most chosen</source>
            <translation>सबसे ज़्यादा चुना गया</translation>
        </message>
        <message>
            <source>reaches our goal</source>
            <extracomment>on an amount that is enough to</extracomment>
            <translation>लक्ष्य पूरा</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>कोई और राशि</translation>
        </message>
        <message>
            <source>touch to change it</source>
            <translation>बदलने के लिए छुएँ</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Pay on my phone</source>
            <translation>फ़ोन से भुगतान</translation>
        </message>
        <message>
            <source>Pay by card</source>
            <translation>कार्ड से भुगतान</translation>
        </message>
    </context>
    <context>
        <name>AttendeeButtons</name>
        <message>
            <source>Language: %1</source>
            <translation>भाषा: %1</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>सुगम्यता</translation>
        </message>
    </context>
    <context>
        <name>AttractScene</name>
        <message>
            <source>Scan a code with your phone’s camera, or touch for a larger one.</source>
            <translation>फ़ोन के कैमरे से कोड स्कैन करें, या बड़ा देखने के लिए छुएँ।</translation>
        </message>
        <message>
            <source>Touch to give</source>
            <translation>दान के लिए छुएँ</translation>
        </message>
        <message>
            <source>Scan to give</source>
            <translation>स्कैन करके दान दें</translation>
        </message>
        <message>
            <source>with your phone</source>
            <translation>अपने फ़ोन से</translation>
        </message>
        <message>
            <source>by card or with your phone</source>
            <translation>कार्ड या फ़ोन से</translation>
        </message>
        <message>
            <source>by card</source>
            <translation>कार्ड से</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>भाषा: %1</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>सुगम्यता</translation>
        </message>
    </context>
    <context>
        <name>BackTimes</name>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
    </context>
    <context>
        <name>BoothRail</name>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
    </context>
    <context>
        <name>CampaignChoiceWords</name>
        <message>
            <source>A partner’s offer</source>
            <translation>एक साझेदार का ऑफ़र</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>सदस्य</translation>
        </message>
    </context>
    <context>
        <name>CampaignFormWords</name>
        <message>
            <source>Last day</source>
            <translation>आख़िरी दिन</translation>
        </message>
    </context>
    <context>
        <name>CardScene</name>
        <message>
            <source>One moment, cancelling…</source>
            <translation>एक क्षण, रद्द हो रहा है…</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <translation>कृपया एक क्षण रुकें</translation>
        </message>
        <message>
            <source>Please try once more</source>
            <translation>कृपया फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Please try another card</source>
            <translation>कृपया दूसरा कार्ड आज़माएँ</translation>
        </message>
        <message>
            <source>Hold your card or phone to the reader</source>
            <translation>कार्ड या फ़ोन रीडर के पास लाएँ</translation>
        </message>
        <message>
            <source>Please keep your card away from the reader.</source>
            <translation>कृपया कार्ड रीडर से दूर रखें।</translation>
        </message>
        <message>
            <source>The reader is getting ready.</source>
            <translation>रीडर तैयार हो रहा है।</translation>
        </message>
        <message>
            <source>Hold it to the reader, or insert it.</source>
            <translation>इसे रीडर के पास लाएँ या अंदर डालें।</translation>
        </message>
        <message>
            <source>Wait for the beep. You can also insert or swipe your card.</source>
            <translation>बीप की प्रतीक्षा करें। कार्ड अंदर डाल या स्वाइप भी कर सकते हैं।</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <extracomment>the card</extracomment>
            <translation>इसकी अवधि समाप्त है।</translation>
        </message>
        <message>
            <source>The PIN was wrong.</source>
            <translation>पिन ग़लत था।</translation>
        </message>
        <message>
            <source>Its PIN is locked.</source>
            <extracomment>the card’s</extracomment>
            <translation>इसका पिन बंद है।</translation>
        </message>
        <message>
            <source>Its bank didn’t answer.</source>
            <translation>बैंक ने जवाब नहीं दिया।</translation>
        </message>
        <message>
            <source>Its bank declined it without saying why.</source>
            <translation>बैंक ने बिना कारण बताए मना किया।</translation>
        </message>
        <message>
            <source>Your %1 becomes %2</source>
            <translation>आपके %1 बन जाते हैं %2</translation>
        </message>
        <message>
            <source>Your gift: %1, matched while it lasts</source>
            <translation>आपका दान: %1, सीमा पूरी होने तक इसमें और राशि जोड़ी जाएगी</translation>
        </message>
        <message>
            <source>Try %1 of %2</source>
            <translation>प्रयास %1 / %2</translation>
        </message>
        <message>
            <source>Your card wasn’t accepted</source>
            <translation>आपका कार्ड स्वीकार नहीं हुआ</translation>
        </message>
        <message>
            <source>You haven’t been charged.</source>
            <translation>आपसे कोई पैसा नहीं लिया गया।</translation>
        </message>
        <message>
            <source>Your gift: %1</source>
            <translation>आपका दान: %1</translation>
        </message>
        <message>
            <source>The reader is ready</source>
            <translation>रीडर तैयार है</translation>
        </message>
        <message>
            <source>The reader is getting ready</source>
            <translation>रीडर तैयार हो रहा है</translation>
        </message>
        <message>
            <source>Waiting for your card</source>
            <translation>आपके कार्ड की प्रतीक्षा है</translation>
        </message>
        <message>
            <source>Your bank is checking</source>
            <translation>आपका बैंक जाँच रहा है</translation>
        </message>
        <message>
            <source>Pay on my phone instead</source>
            <translation>इसके बजाय फ़ोन से दें</translation>
        </message>
    </context>
    <context>
        <name>CheckSection</name>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
    </context>
    <context>
        <name>CheckingScene</name>
        <message>
            <source>We are still checking.</source>
            <translation>हम अभी जाँच रहे हैं।</translation>
        </message>
        <message>
            <source>Thank you! It’s on its way.</source>
            <extracomment>the money of a gift, a membership or a first monthly gift</extracomment>
            <translation>धन्यवाद! राशि आने वाली है।</translation>
        </message>
        <message>
            <source>Please don’t pay again.</source>
            <translation>कृपया दोबारा भुगतान न करें।</translation>
        </message>
        <message>
            <source>It counts once the money is here.</source>
            <translation>पैसे आते ही यह गिना जाएगा।</translation>
        </message>
        <message>
            <source>Your %1 can take some days to arrive. If anything is left to do, your phone says so; you don’t have to wait here.</source>
            <translation>आपके %1 को आने में कुछ दिन लग सकते हैं। कुछ करना बाकी हो, तो आपका फ़ोन बताएगा; यहाँ रुकने की ज़रूरत नहीं।</translation>
        </message>
        <message>
            <source>We don’t know yet whether your %1 went through. You don’t have to wait: this booth will be told.</source>
            <translation>अभी पता नहीं कि आपका %1 का भुगतान पूरा हुआ या नहीं। आपको रुकने की ज़रूरत नहीं: बूथ को सूचना मिलेगी।</translation>
        </message>
        <message>
            <source>Show this to the volunteer</source>
            <translation>यह स्वयंसेवक को दिखाएँ</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message numerus="yes">
            <source>%1, %n to fix</source>
            <translation>
                <numerusform>%1, %n ठीक करना है</numerusform>
                <numerusform>%1, %n ठीक करने हैं</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChoiceScene</name>
        <message>
            <source>Which membership suits you?</source>
            <translation>कौन-सी सदस्यता आपके लिए सही है?</translation>
        </message>
        <message>
            <source>What is your gift for?</source>
            <translation>आपका दान किस काम के लिए है?</translation>
        </message>
        <message>
            <source>What you can</source>
            <extracomment>dues that everybody chooses, as much or little as they can pay</extracomment>
            <translation>जितना आप दे सकें</translation>
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
            <translation>वापस</translation>
        </message>
    </context>
    <context>
        <name>ClosedSign</name>
        <message>
            <source>The booth is closed</source>
            <translation>बूथ बंद है</translation>
        </message>
        <message>
            <source>Back at %1</source>
            <translation>%1 पर लौटेंगे</translation>
        </message>
        <message>
            <source>Back on %1 at %2</source>
            <translation>%1 को %2 पर लौटेंगे</translation>
        </message>
        <message>
            <source>Scan a code to give now</source>
            <translation>अभी दान के लिए कोड स्कैन करें</translation>
        </message>
    </context>
    <context>
        <name>CodeCard</name>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1: %2। बड़े कोड के लिए छुएँ।</translation>
        </message>
        <message>
            <source>Type this address on your phone:</source>
            <translation>यह पता फ़ोन पर लिखें:</translation>
        </message>
        <message>
            <source>Come closer to scan</source>
            <translation>स्कैन के लिए पास आएँ</translation>
        </message>
    </context>
    <context>
        <name>DoorScene</name>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>आगे</translation>
        </message>
    </context>
    <context>
        <name>EmailScene</name>
        <message>
            <source>Where should we send the receipt?</source>
            <translation>रसीद कहाँ भेजें?</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>ई-मेल पता</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) typed</source>
            <translation>
                <numerusform>%n अक्षर टाइप किया</numerusform>
                <numerusform>%n अक्षर टाइप किए</numerusform>
            </translation>
        </message>
        <message>
            <source>Stripe uses it to send the receipt. It isn’t kept here.</source>
            <translation>Stripe इससे रसीद भेजता है। यह यहाँ नहीं रखा जाता।</translation>
        </message>
        <message>
            <source>The receipt couldn’t be sent. Check the address, or try again.</source>
            <translation>रसीद नहीं भेजी जा सकी। पता जाँचें या फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>भेजा जा रहा है…</translation>
        </message>
        <message>
            <source>Send the receipt</source>
            <translation>रसीद भेजें</translation>
        </message>
        <message>
            <source>type your full address first</source>
            <translation>पहले पूरा पता लिखें</translation>
        </message>
    </context>
    <context>
        <name>EndedScene</name>
        <message>
            <source>Thank you!</source>
            <translation>धन्यवाद!</translation>
        </message>
        <message>
            <source>Payment cancelled</source>
            <translation>भुगतान रद्द हुआ</translation>
        </message>
        <message>
            <source>Time ran out</source>
            <translation>समय समाप्त हुआ</translation>
        </message>
        <message>
            <source>Your card wasn’t accepted</source>
            <translation>आपका कार्ड स्वीकार नहीं हुआ</translation>
        </message>
        <message>
            <source>The card reader isn’t responding</source>
            <translation>कार्ड रीडर जवाब नहीं दे रहा</translation>
        </message>
        <message>
            <source>Card payments aren’t working right now</source>
            <translation>कार्ड भुगतान अभी काम नहीं कर रहा</translation>
        </message>
        <message>
            <source>The card reader is in use for something else</source>
            <translation>रीडर किसी और काम में है</translation>
        </message>
        <message>
            <source>An earlier payment is still being checked</source>
            <translation>पिछला भुगतान अभी जाँचा जा रहा है</translation>
        </message>
        <message>
            <source>We can’t take cards right now</source>
            <translation>अभी कार्ड नहीं ले सकते</translation>
        </message>
        <message>
            <source>This screen can’t take %1 at once. Please speak to us at this booth: we’ll gladly help.</source>
            <translation>यह स्क्रीन एक बार में %1 नहीं ले सकती। कृपया बूथ पर हमसे बात करें: हमें मदद करके ख़ुशी होगी।</translation>
        </message>
        <message>
            <source>You haven’t been charged. Another card may work.</source>
            <translation>आपसे कोई पैसा नहीं लिया गया। दूसरा कार्ड चल सकता है।</translation>
        </message>
        <message>
            <source>You haven’t been charged. Cards work again as soon as that is settled.</source>
            <translation>आपसे कोई पैसा नहीं लिया गया। बात सुलझते ही कार्ड चलेंगे।</translation>
        </message>
        <message>
            <source>You haven’t been charged. Ask the people at this booth when cards will work again.</source>
            <translation>आपसे कोई पैसा नहीं लिया गया। बूथ पर पूछें कि कार्ड कब चलेंगे।</translation>
        </message>
        <message>
            <source>You haven’t been charged.</source>
            <translation>आपसे कोई पैसा नहीं लिया गया।</translation>
        </message>
        <message>
            <source>Or give with your phone</source>
            <translation>या अपने फ़ोन से दान दें</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>कोई और राशि</translation>
        </message>
        <message>
            <source>Choose again</source>
            <translation>फिर से चुनें</translation>
        </message>
    </context>
    <context>
        <name>FailSafeScene</name>
        <message>
            <source>We’ll be right back</source>
            <translation>हम अभी लौटते हैं</translation>
        </message>
        <message>
            <source>You can still give: scan a code.</source>
            <translation>आप अब भी दे सकते हैं: कोड स्कैन करें।</translation>
        </message>
        <message>
            <source>The people at this booth will gladly tell you how to give.</source>
            <translation>बूथ पर लोग ख़ुशी से बताएँगे कि दान कैसे दें।</translation>
        </message>
    </context>
    <context>
        <name>FeeSwitch</name>
        <message>
            <source>Cover the card fee too</source>
            <translation>कार्ड शुल्क भी दें</translation>
        </message>
        <message>
            <source>Add %1 to cover the card fee</source>
            <translation>कार्ड शुल्क के लिए %1 जोड़ें</translation>
        </message>
        <message>
            <source>%1 on top</source>
            <extracomment>%1 is how the fee is worked out, such as 2.9 % + €0.30</extracomment>
            <translation>%1 अतिरिक्त</translation>
        </message>
        <message>
            <source>Your total: %1</source>
            <translation>कुल: %1</translation>
        </message>
    </context>
    <context>
        <name>FleetMembers</name>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
    </context>
    <context>
        <name>GiftBar</name>
        <message>
            <source>Your %1</source>
            <extracomment>an amount that was just given, above its place in the bar</extracomment>
            <translation>आपके %1</translation>
        </message>
        <message>
            <source>%1 together, of %2</source>
            <translation>मिलकर %1, लक्ष्य %2</translation>
        </message>
    </context>
    <context>
        <name>GiftWords</name>
        <message>
            <source>Card</source>
            <translation>कार्ड</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>फ़ोन</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>नकद</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>चेक</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>ट्रांसफ़र</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>अन्य</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>सदस्य</translation>
        </message>
        <message>
            <source>%1 by card</source>
            <translation>कार्ड से %1</translation>
        </message>
        <message>
            <source>%1 by phone</source>
            <translation>फ़ोन से %1</translation>
        </message>
        <message>
            <source>%1 in cash</source>
            <translation>नकद %1</translation>
        </message>
        <message>
            <source>%1 by cheque</source>
            <translation>चेक से %1</translation>
        </message>
        <message>
            <source>%1 by transfer</source>
            <translation>ट्रांसफ़र से %1</translation>
        </message>
        <message>
            <source>%1 in another way</source>
            <translation>अन्य तरीक़े से %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new member(s)</source>
            <translation>
                <numerusform>%Ln नई सदस्यता</numerusform>
                <numerusform>%Ln नई सदस्यताएँ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GoalBar</name>
        <message>
            <source>%1 of %2, %3</source>
            <translation>%2 में से %1, %3</translation>
        </message>
        <message>
            <source>%1: %2 of %3, %4</source>
            <translation>%1: %3 में से %2, %4</translation>
        </message>
        <message>
            <source>next milestone: %1</source>
            <translation>अगला पड़ाव: %1</translation>
        </message>
    </context>
    <context>
        <name>GoalInTheHall</name>
        <message>
            <source>as of %1</source>
            <translation>%1 तक</translation>
        </message>
        <message>
            <source>not up to date</source>
            <translation>अपडेट नहीं</translation>
        </message>
        <message>
            <source>is our goal</source>
            <translation>हमारा लक्ष्य है</translation>
        </message>
        <message>
            <source>Goal of %1 reached!</source>
            <translation>%1 का लक्ष्य पूरा!</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>लक्ष्य %1</translation>
        </message>
        <message>
            <source>+ %1 pledged</source>
            <translation>+ %1 का वादा</translation>
        </message>
        <message>
            <source>next: %1</source>
            <translation>अगला: %1</translation>
        </message>
    </context>
    <context>
        <name>GoalRemarks</name>
        <message>
            <source>no update since %1</source>
            <translation>%1 से अपडेट नहीं</translation>
        </message>
        <message>
            <source>not up to date</source>
            <translation>अपडेट नहीं</translation>
        </message>
        <message>
            <source>only %1 to go</source>
            <translation>बस %1 बाकी</translation>
        </message>
        <message numerus="yes">
            <source>%Ln gift(s)</source>
            <translation>
                <numerusform>%Ln दान</numerusform>
                <numerusform>%Ln दान</numerusform>
            </translation>
        </message>
        <message>
            <source>next: %1</source>
            <translation>अगला: %1</translation>
        </message>
        <message>
            <source>as of %1</source>
            <extracomment>%1 is a time of today or a day</extracomment>
            <translation>%1 तक</translation>
        </message>
        <message>
            <source>a gift was refunded</source>
            <translation>एक दान लौटाया गया</translation>
        </message>
        <message>
            <source>the figure was corrected</source>
            <translation>आँकड़ा सुधारा गया</translation>
        </message>
        <message>
            <source>the website’s figure went down</source>
            <translation>वेबसाइट का आँकड़ा घटा</translation>
        </message>
        <message>
            <source>+ %1 pledged</source>
            <translation>+ %1 का वादा</translation>
        </message>
        <message>
            <source>gifts are matched by %1</source>
            <translation>%1 की ओर से हर दान में और राशि जुड़ती है</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, in full</source>
            <extracomment>all that %2 offered has been used up by gifts</extracomment>
            <translation>+ %1 का वादा %2 से, पूरा</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, now ended</source>
            <extracomment>the time of the offer is over</extracomment>
            <translation>+ %1 का वादा %2 से, अब समाप्त</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2</source>
            <translation>+ %1 का वादा %2 से</translation>
        </message>
    </context>
    <context>
        <name>GoalsPanel</name>
        <message>
            <source>is our goal</source>
            <extracomment>after a large amount</extracomment>
            <translation>हमारा लक्ष्य है</translation>
        </message>
        <message>
            <source>Goal of %1 reached!</source>
            <translation>%1 का लक्ष्य पूरा!</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>लक्ष्य %1</translation>
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <source>Spoken guidance is on. Hold this corner to turn it off.</source>
            <translation>बोलकर मार्गदर्शन चालू है। बंद करने के लिए इस कोने को दबाए रखें।</translation>
        </message>
    </context>
    <context>
        <name>GuidanceWords</name>
        <message>
            <source>Spoken guidance is on. %1: next. %2: back. %3: choose. %4: stop, or say it again. Or move a finger over the screen, and tap twice anywhere to choose what was said last. %5 turns it off.</source>
            <translation>बोलकर मार्गदर्शन चालू है। %1: अगला। %2: पिछला। %3: चुनें। %4: रोकें या फिर से सुनें। या स्क्रीन पर उँगली घुमाएँ, और जो अंत में बोला गया उसे चुनने के लिए कहीं भी दो बार टैप करें। %5 से यह बंद होता है।</translation>
        </message>
        <message>
            <source>Spoken guidance is off.</source>
            <translation>बोलकर मार्गदर्शन बंद है।</translation>
        </message>
        <message>
            <source>There is no voice for %1 here, so this screen now speaks another language.</source>
            <translation>यहाँ %1 के लिए आवाज़ नहीं है, इसलिए यह स्क्रीन अब दूसरी भाषा बोलती है।</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>मिटाया</translation>
        </message>
        <message>
            <source>Right arrow</source>
            <translation>दायाँ तीर</translation>
        </message>
        <message>
            <source>Left arrow</source>
            <translation>बायाँ तीर</translation>
        </message>
        <message>
            <source>Up arrow</source>
            <translation>ऊपर तीर</translation>
        </message>
        <message>
            <source>Down arrow</source>
            <translation>नीचे तीर</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>एंटर</translation>
        </message>
        <message>
            <source>Space bar</source>
            <translation>स्पेस बार</translation>
        </message>
        <message>
            <source>Tab key</source>
            <translation>टैब</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>एस्केप</translation>
        </message>
    </context>
    <context>
        <name>IdleWarning</name>
        <message>
            <source>Are you still there?</source>
            <translation>क्या आप अब भी यहाँ हैं?</translation>
        </message>
        <message numerus="yes">
            <source>Your payment will be cancelled in %Ln second(s).</source>
            <translation>
                <numerusform>आपका भुगतान %Ln सेकंड में रद्द होगा।</numerusform>
                <numerusform>आपका भुगतान %Ln सेकंड में रद्द होगा।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This screen will start over in %Ln second(s).</source>
            <translation>
                <numerusform>स्क्रीन %Ln सेकंड में शुरुआत पर लौटेगी।</numerusform>
                <numerusform>स्क्रीन %Ln सेकंड में शुरुआत पर लौटेगी।</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>और समय</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>at sign</source>
            <translation>ऐट चिह्न</translation>
        </message>
        <message>
            <source>dot</source>
            <translation>डॉट</translation>
        </message>
        <message>
            <source>hyphen</source>
            <translation>हाइफ़न</translation>
        </message>
        <message>
            <source>underscore</source>
            <translation>अंडरस्कोर</translation>
        </message>
        <message>
            <source>plus</source>
            <translation>प्लस</translation>
        </message>
        <message>
            <source>Erase the last character</source>
            <translation>आख़िरी अक्षर मिटाएँ</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <source>decimal sign</source>
            <translation>दशमलव बिंदु</translation>
        </message>
        <message>
            <source>Erase the last character</source>
            <translation>आख़िरी अक्षर मिटाएँ</translation>
        </message>
    </context>
    <context>
        <name>KeypadScene</name>
        <message>
            <source>Your own amount</source>
            <translation>अपनी राशि</translation>
        </message>
        <message>
            <source>What you can</source>
            <translation>जितना आप दे सकें</translation>
        </message>
        <message>
            <source>Any amount from %1 to %2</source>
            <translation>%1 से %2 तक कोई भी राशि</translation>
        </message>
        <message>
            <source>The smallest amount is %1</source>
            <translation>सबसे कम राशि %1 है</translation>
        </message>
        <message>
            <source>The largest amount is %1</source>
            <translation>अधिकतम राशि %1 है</translation>
        </message>
        <message>
            <source>Thank you! For more than %1, touch Continue</source>
            <translation>धन्यवाद! %1 से ज़्यादा के लिए “आगे” छुएँ</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>आगे</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>राशि लिखें</translation>
        </message>
        <message>
            <source>Pay on my phone</source>
            <translation>फ़ोन से भुगतान</translation>
        </message>
    </context>
    <context>
        <name>LanguageScene</name>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
    </context>
    <context>
        <name>LastGifts</name>
        <message>
            <source>Just given</source>
            <extracomment>above amounts that came in the last minutes</extracomment>
            <translation>अभी दिया गया</translation>
        </message>
    </context>
    <context>
        <name>LevelMark</name>
        <message>
            <source>OK</source>
            <translation>ठीक है</translation>
        </message>
        <message>
            <source>Have a look</source>
            <translation>देख लें</translation>
        </message>
        <message>
            <source>Fix this</source>
            <translation>इसे ठीक करें</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>जाँच जारी</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>छोड़ा गया</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Donation kiosk</source>
            <translation>दान कियोस्क</translation>
        </message>
    </context>
    <context>
        <name>MatchLine</name>
        <message>
            <source>%1 becomes %2, thanks to %3</source>
            <translation>%3 की मदद से %1 बन जाते हैं %2</translation>
        </message>
        <message>
            <source>Gifts are matched by %1 while it lasts</source>
            <extracomment>%1 adds to each gift by some ratio, not always as much as it, up to a sum that was set</extracomment>
            <translation>%1 की ओर से हर दान में और राशि जुड़ती है, सीमा पूरी होने तक</translation>
        </message>
        <message>
            <source>Only %1 to our goal</source>
            <translation>लक्ष्य तक बस %1 बाकी</translation>
        </message>
    </context>
    <context>
        <name>MemberOffer</name>
        <message>
            <source>%1: %2, with your phone</source>
            <translation>%1: %2, फ़ोन से</translation>
        </message>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1: %2। बड़े कोड के लिए छुएँ।</translation>
        </message>
        <message>
            <source>Why not do both?</source>
            <translation>दोनों क्यों नहीं?</translation>
        </message>
        <message>
            <source>Touch to join for %1</source>
            <translation>%1 में सदस्यता लेने के लिए छुएँ</translation>
        </message>
        <message>
            <source>Touch to join from %1</source>
            <translation>सदस्यता %1 से शुरू: लेने के लिए छुएँ</translation>
        </message>
    </context>
    <context>
        <name>OfficeRail</name>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
    </context>
    <context>
        <name>PaySteps</name>
        <message>
            <source>done</source>
            <translation>हो गया</translation>
        </message>
        <message>
            <source>now</source>
            <translation>अभी</translation>
        </message>
    </context>
    <context>
        <name>PayingWords</name>
        <message>
            <source>Donation to %1</source>
            <translation>%1 को दान</translation>
        </message>
        <message>
            <source>Membership of %1</source>
            <translation>%1 की सदस्यता</translation>
        </message>
        <message>
            <source>Monthly donation to %1</source>
            <translation>%1 को मासिक दान</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what is paid for, and the fund or the dues</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>You give %1 today, and %1 on this day of every month until you stop.</source>
            <translation>आप आज %1 और फिर हर महीने इसी तारीख़ को %1 देंगे, जब तक आप इसे न रोकें।</translation>
        </message>
        <message>
            <source>You give %1 in a month from today, and %1 every month after that until you stop.</source>
            <translation>आप एक महीने बाद %1 और उसके बाद हर महीने %1 देंगे, जब तक आप इसे न रोकें।</translation>
        </message>
        <message>
            <source>You can stop at any time: %1</source>
            <translation>आप इसे कभी भी रोक सकते हैं: %1</translation>
        </message>
        <message>
            <source>Your receipt</source>
            <comment>on a reader: 40 characters at most</comment>
            <translation>आपकी रसीद</translation>
        </message>
        <message>
            <source>Type your e-mail address; it is used for this receipt only.</source>
            <translation>अपना ई-मेल पता लिखें; यह केवल इस रसीद के लिए है।</translation>
        </message>
        <message>
            <source>No receipt</source>
            <comment>a button on a reader: 14 characters at most</comment>
            <translation>रसीद नहीं</translation>
        </message>
        <message>
            <source>Send</source>
            <comment>a button on a reader: 30 characters at most</comment>
            <translation>भेजें</translation>
        </message>
    </context>
    <context>
        <name>PhonePicture</name>
        <message>
            <source>A phone looks at the code</source>
            <translation>फ़ोन का कैमरा कोड की ओर है</translation>
        </message>
    </context>
    <context>
        <name>PhoneScene</name>
        <message>
            <source>Your %1 becomes %2</source>
            <translation>आपके %1 बन जाते हैं %2</translation>
        </message>
        <message>
            <source>Your gift: %1, matched while it lasts</source>
            <translation>आपका दान: %1, सीमा पूरी होने तक इसमें और राशि जोड़ी जाएगी</translation>
        </message>
        <message>
            <source>Your membership: %1</source>
            <translation>आपका सदस्यता शुल्क: %1</translation>
        </message>
        <message>
            <source>Your gift: %1</source>
            <translation>आपका दान: %1</translation>
        </message>
        <message>
            <source>Every month: %1</source>
            <translation>हर महीने: %1</translation>
        </message>
        <message>
            <source>One moment, cancelling…</source>
            <translation>एक क्षण, रद्द हो रहा है…</translation>
        </message>
        <message>
            <source>Point your phone’s camera at the code</source>
            <translation>फ़ोन का कैमरा कोड की ओर करें</translation>
        </message>
        <message>
            <source>Practice: this code opens no page. Play the phone with the buttons below.</source>
            <translation>अभ्यास: इस कोड से कोई पेज नहीं खुलता। नीचे के बटनों से फ़ोन की भूमिका निभाएँ।</translation>
        </message>
        <message>
            <source>First taken in a month from today, then every month. Stop at any time: %1</source>
            <translation>पहली बार राशि एक महीने बाद ली जाएगी, फिर हर महीने। कभी भी रोकें: %1</translation>
        </message>
        <message>
            <source>Taken today, and on this day of every month. Stop at any time: %1</source>
            <translation>राशि आज और हर महीने इसी तारीख़ को ली जाएगी। कभी भी रोकें: %1</translation>
        </message>
        <message>
            <source>Pay on your phone. This screen will thank you.</source>
            <translation>फ़ोन पर भुगतान करें। यह स्क्रीन आपको धन्यवाद देगी।</translation>
        </message>
        <message>
            <source>Give on the website of %1.</source>
            <translation>%1 की वेबसाइट पर दान दें।</translation>
        </message>
        <message>
            <source>Or type: %1</source>
            <translation>या लिखें: %1</translation>
        </message>
        <message>
            <source>The code can’t be shown here. Please pay by card, or ask at the booth.</source>
            <translation>कोड यहाँ नहीं दिख सकता। कृपया कार्ड से भुगतान करें या बूथ पर पूछें।</translation>
        </message>
        <message>
            <source>Please don’t pay on your phone now.</source>
            <translation>कृपया अभी फ़ोन से भुगतान न करें।</translation>
        </message>
        <message>
            <source>Preparing your code…</source>
            <translation>आपका कोड तैयार हो रहा है…</translation>
        </message>
    </context>
    <context>
        <name>PracticeDonor</name>
        <message>
            <source>Good card</source>
            <extracomment>what a made-up donor does next, on buttons of practice; so the three below</extracomment>
            <translation>सही कार्ड</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>अस्वीकृत</translation>
        </message>
        <message>
            <source>Phone pays</source>
            <translation>फ़ोन से भुगतान</translation>
        </message>
        <message>
            <source>Walk away</source>
            <translation>चले जाएँ</translation>
        </message>
        <message>
            <source>Practice: %1</source>
            <translation>अभ्यास: %1</translation>
        </message>
    </context>
    <context>
        <name>PracticeMark</name>
        <message>
            <source>Practice: nothing is charged</source>
            <translation>अभ्यास: कोई पैसा नहीं लिया जाता</translation>
        </message>
        <message>
            <source>Practice: no card is charged and nothing is counted</source>
            <translation>अभ्यास: न कार्ड से पैसा लिया जाता है, न कुछ गिना जाता है</translation>
        </message>
    </context>
    <context>
        <name>PracticeWords</name>
        <message>
            <source>This is practice: there is nothing to pay. Play the phone on the kiosk’s screen.</source>
            <translation>यह अभ्यास है: कोई भुगतान नहीं करना है। कियोस्क की स्क्रीन पर फ़ोन की भूमिका निभाएँ।</translation>
        </message>
    </context>
    <context>
        <name>QuitQuestion</name>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
    </context>
    <context>
        <name>ReaderPicture</name>
        <message>
            <source>A card is held to the reader</source>
            <translation>कार्ड रीडर के पास लाया जा रहा है</translation>
        </message>
    </context>
    <context>
        <name>ReasonsList</name>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
    </context>
    <context>
        <name>ReceiptForm</name>
        <message>
            <source>E-mail address</source>
            <translation>ई-मेल पता</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) typed</source>
            <translation>
                <numerusform>%n अक्षर टाइप किया</numerusform>
                <numerusform>%n अक्षर टाइप किए</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>भेजा जा रहा है…</translation>
        </message>
    </context>
    <context>
        <name>ReceiptOffer</name>
        <message>
            <source>The receipt couldn’t be sent. Try again?</source>
            <translation>रसीद नहीं भेजी जा सकी। फिर कोशिश करें?</translation>
        </message>
        <message>
            <source>Would you like a receipt?</source>
            <translation>क्या आपको रसीद चाहिए?</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>ई-मेल से</translation>
        </message>
        <message>
            <source>typed here</source>
            <translation>यहाँ लिखें</translation>
        </message>
        <message>
            <source>typed on the reader</source>
            <translation>रीडर पर लिखें</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>नहीं, धन्यवाद</translation>
        </message>
        <message>
            <source>Your receipt is on its way</source>
            <translation>आपकी रसीद आ रही है</translation>
        </message>
        <message>
            <source>Type your e-mail address on the reader</source>
            <translation>रीडर पर अपना ई-मेल पता लिखें</translation>
        </message>
        <message>
            <source>Your phone has the confirmation</source>
            <translation>पुष्टि आपके फ़ोन पर है</translation>
        </message>
        <message>
            <source>Your receipt is being sent</source>
            <translation>आपकी रसीद भेजी जा रही है</translation>
        </message>
        <message>
            <source>Stripe sends it to %1</source>
            <translation>Stripe इसे %1 पर भेजता है</translation>
        </message>
        <message>
            <source>Stripe sends it to the address you typed.</source>
            <translation>Stripe इसे आपके लिखे पते पर भेजता है।</translation>
        </message>
        <message>
            <source>No receipt by e-mail? Ask us.</source>
            <translation>ई-मेल से रसीद नहीं मिली? हमसे पूछें।</translation>
        </message>
        <message>
            <source>The reader’s screen is waiting for you.</source>
            <translation>रीडर की स्क्रीन आपकी प्रतीक्षा में है।</translation>
        </message>
        <message>
            <source>Change the address</source>
            <translation>पता बदलें</translation>
        </message>
    </context>
    <context>
        <name>RecordSection</name>
        <message>
            <source>Cash</source>
            <translation>नकद</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>चेक</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>राशि लिखें</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>Phone</source>
            <translation>फ़ोन</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>नकद</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>चेक</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>ट्रांसफ़र</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>अन्य</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>अस्वीकृत</translation>
        </message>
    </context>
    <context>
        <name>RhythmChoice</name>
        <message>
            <source>Once</source>
            <translation>एक बार</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>हर महीने</translation>
        </message>
    </context>
    <context>
        <name>ScanScene</name>
        <message>
            <source>Point your phone’s camera at the code.</source>
            <translation>फ़ोन का कैमरा कोड की ओर करें।</translation>
        </message>
        <message>
            <source>Or type:</source>
            <translation>या लिखें:</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
    </context>
    <context>
        <name>SecondScreenScene</name>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>अभ्यास: कुछ नहीं गिना जाता</translation>
        </message>
        <message>
            <source>Example figures</source>
            <translation>उदाहरण के आँकड़े</translation>
        </message>
    </context>
    <context>
        <name>SettingsFormWords</name>
        <message>
            <source>High contrast</source>
            <translation>ज़्यादा कंट्रास्ट</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>और समय</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
    </context>
    <context>
        <name>ShiftLabelPad</name>
        <message>
            <source>Erase the last character</source>
            <translation>आख़िरी अक्षर मिटाएँ</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
    </context>
    <context>
        <name>SpeechWords</name>
        <message>
            <source>unavailable</source>
            <translation>उपलब्ध नहीं</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to choose from</source>
            <translation>
                <numerusform>चुनने के लिए %n चीज़</numerusform>
                <numerusform>चुनने के लिए %n चीज़ें</numerusform>
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1।</translation>
        </message>
        <message>
            <source>character</source>
            <translation>अक्षर</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>शीर्षक</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>चित्र</translation>
        </message>
        <message>
            <source>button</source>
            <translation>बटन</translation>
        </message>
        <message>
            <source>checkbox</source>
            <translation>चेकबॉक्स</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>चालू</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>बंद</translation>
        </message>
        <message>
            <source>option</source>
            <translation>विकल्प</translation>
        </message>
        <message>
            <source>selected</source>
            <translation>चुना हुआ</translation>
        </message>
        <message>
            <source>not selected</source>
            <translation>नहीं चुना</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>टैब</translation>
        </message>
        <message>
            <source>current</source>
            <translation>मौजूदा</translation>
        </message>
        <message>
            <source>text field</source>
            <translation>टेक्स्ट फ़ील्ड</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>खाली</translation>
        </message>
    </context>
    <context>
        <name>StaffCorner</name>
        <message>
            <source>For the booth</source>
            <translation>बूथ के लोगों के लिए</translation>
        </message>
    </context>
    <context>
        <name>StoryAsk</name>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1: %2। बड़े कोड के लिए छुएँ।</translation>
        </message>
        <message>
            <source>Type this address on your phone:</source>
            <translation>यह पता फ़ोन पर लिखें:</translation>
        </message>
        <message>
            <source>Another way to help</source>
            <translation>मदद का एक और तरीका</translation>
        </message>
        <message>
            <source>A partner’s offer</source>
            <extracomment>a company or a group that helps the organisation, not a member</extracomment>
            <translation>एक साझेदार का ऑफ़र</translation>
        </message>
        <message>
            <source>An offer from %1</source>
            <translation>%1 का ऑफ़र</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>%1 तक</translation>
        </message>
    </context>
    <context>
        <name>StoryDots</name>
        <message>
            <source>Let the stories go on</source>
            <translation>कहानियाँ चलाएँ</translation>
        </message>
        <message>
            <source>Pause the stories</source>
            <translation>कहानियाँ रोकें</translation>
        </message>
        <message>
            <source>Story %1 of %2</source>
            <translation>कहानी %1 / %2</translation>
        </message>
        <message>
            <source>Previous story</source>
            <translation>पिछली कहानी</translation>
        </message>
        <message>
            <source>Next story</source>
            <translation>अगली कहानी</translation>
        </message>
    </context>
    <context>
        <name>StoryTags</name>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>अभ्यास: कुछ नहीं गिना जाता</translation>
        </message>
        <message>
            <source>Example figures</source>
            <translation>उदाहरण के आँकड़े</translation>
        </message>
        <message>
            <source>Example with made-up figures</source>
            <translation>काल्पनिक आँकड़ों वाला उदाहरण</translation>
        </message>
        <message numerus="yes">
            <source>Begins in %Ln day(s)</source>
            <translation>
                <numerusform>%Ln दिन में शुरू</numerusform>
                <numerusform>%Ln दिन में शुरू</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) left</source>
            <translation>
                <numerusform>%Ln दिन शेष</numerusform>
                <numerusform>%Ln दिन शेष</numerusform>
            </translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>आख़िरी दिन</translation>
        </message>
    </context>
    <context>
        <name>StoryView</name>
        <message>
            <source>Made possible by %1</source>
            <translation>%1 के सहयोग से</translation>
        </message>
        <message>
            <source>The drive is over. Thank you!</source>
            <translation>अभियान समाप्त हुआ। धन्यवाद!</translation>
        </message>
        <message>
            <source>Follow the drive</source>
            <translation>अभियान से जुड़े रहें</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Begins on %1. %2</source>
            <translation>%1 को शुरू। %2</translation>
        </message>
        <message>
            <source>It ended on %1.</source>
            <translation>यह %1 को समाप्त हुआ।</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>और जानें: %1</translation>
        </message>
    </context>
    <context>
        <name>TallyWords</name>
        <message>
            <source>as of %1</source>
            <translation>%1 तक</translation>
        </message>
    </context>
    <context>
        <name>TextKeyboard</name>
        <message>
            <source>Erase the last character</source>
            <translation>आख़िरी अक्षर मिटाएँ</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>हो गया</translation>
        </message>
    </context>
    <context>
        <name>ThanksPanel</name>
        <message>
            <source>Goal reached!</source>
            <translation>लक्ष्य पूरा!</translation>
        </message>
        <message>
            <source>Milestone reached!</source>
            <translation>पड़ाव पूरा!</translation>
        </message>
        <message>
            <source>Welcome!</source>
            <translation>आपका स्वागत है!</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>धन्यवाद!</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new member(s)</source>
            <translation>
                <numerusform>%Ln नई सदस्यता</numerusform>
                <numerusform>%Ln नई सदस्यताएँ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln gift(s), just now</source>
            <translation>
                <numerusform>अभी-अभी %Ln दान</numerusform>
                <numerusform>अभी-अभी %Ln दान</numerusform>
            </translation>
        </message>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>अभ्यास: कुछ नहीं गिना जाता</translation>
        </message>
    </context>
    <context>
        <name>ThanksScene</name>
        <message>
            <source>Welcome!</source>
            <translation>आपका स्वागत है!</translation>
        </message>
        <message>
            <source>Goal reached. Thank you!</source>
            <translation>लक्ष्य पूरा। धन्यवाद!</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>धन्यवाद!</translation>
        </message>
        <message>
            <source>Every month, first in a month from today, for %1.</source>
            <translation>हर महीने, पहली बार एक महीने बाद, %1 के लिए।</translation>
        </message>
        <message>
            <source>With your gift we have reached %1!</source>
            <translation>आपके दान से हम %1 तक पहुँच गए!</translation>
        </message>
        <message>
            <source>With your gift we have reached our goal of %1!</source>
            <translation>आपके दान से हमने %1 का लक्ष्य पूरा किया!</translation>
        </message>
        <message>
            <source>Thanks to %1 it becomes %2.</source>
            <translation>%1 की मदद से यह %2 बन जाता है।</translation>
        </message>
        <message>
            <source>Your gift has arrived: %1</source>
            <translation>आपका दान पहुँच गया: %1</translation>
        </message>
        <message>
            <source>Now finish joining %1 on your phone.</source>
            <translation>अब फ़ोन पर %1 की सदस्यता पूरी करें।</translation>
        </message>
        <message>
            <source>Your gift has reached %1.</source>
            <translation>आपका दान %1 तक पहुँच गया।</translation>
        </message>
        <message>
            <source>Your first monthly gift has reached %1.</source>
            <translation>आपका पहला मासिक दान %1 तक पहुँच गया है।</translation>
        </message>
        <message>
            <source>Make it monthly</source>
            <translation>इसे मासिक बनाएँ</translation>
        </message>
        <message>
            <source>%1 every month, from next month on</source>
            <translation>अगले महीने से हर महीने %1</translation>
        </message>
    </context>
    <context>
        <name>TimeStrip</name>
        <message numerus="yes">
            <source>This screen will start over in %Ln second(s).</source>
            <translation>
                <numerusform>स्क्रीन %Ln सेकंड में शुरुआत पर लौटेगी।</numerusform>
                <numerusform>स्क्रीन %Ln सेकंड में शुरुआत पर लौटेगी।</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>और समय</translation>
        </message>
    </context>
    <context>
        <name>WayOut</name>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>हो गया</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>छोड़ें</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
    </context>
</TS>
