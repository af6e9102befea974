<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>AccessibilityScene</name>
        <message>
            <source>Large text</source>
            <translation>大きな文字</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>ハイコントラスト</translation>
        </message>
        <message>
            <source>No motion</source>
            <translation>動きなし</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>時間を延ばす</translation>
        </message>
        <message>
            <source>Lower buttons</source>
            <translation>ボタンを下に</translation>
        </message>
        <message>
            <source>Make this screen easier to use</source>
            <translation>この画面を使いやすくする</translation>
        </message>
        <message>
            <source>As before</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
    </context>
    <context>
        <name>AmountScene</name>
        <message>
            <source>%1: how much?</source>
            <translation>%1：いくらにしますか？</translation>
        </message>
        <message>
            <source>How much would you like to give?</source>
            <translation>いくら寄付されますか？</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>おすすめ</translation>
        </message>
        <message>
            <source>most chosen</source>
            <translation>一番人気</translation>
        </message>
        <message>
            <source>reaches our goal</source>
            <extracomment>on an amount that is enough to</extracomment>
            <translation>目標達成</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>ほかの金額</translation>
        </message>
        <message>
            <source>touch to change it</source>
            <translation>変更するにはタッチ</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Pay on my phone</source>
            <translation>スマホで払う</translation>
        </message>
        <message>
            <source>Pay by card</source>
            <translation>カードで払う</translation>
        </message>
    </context>
    <context>
        <name>AttendeeButtons</name>
        <message>
            <source>Language: %1</source>
            <translation>言語：%1</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>アクセシビリティ</translation>
        </message>
    </context>
    <context>
        <name>AttractScene</name>
        <message>
            <source>Scan a code with your phone’s camera, or touch for a larger one.</source>
            <translation>スマホのカメラでコードを読み取るか、タッチして拡大してください。</translation>
        </message>
        <message>
            <source>Touch to give</source>
            <translation>タッチして寄付</translation>
        </message>
        <message>
            <source>Scan to give</source>
            <translation>読み取って寄付</translation>
        </message>
        <message>
            <source>with your phone</source>
            <translation>スマホで</translation>
        </message>
        <message>
            <source>by card or with your phone</source>
            <translation>カードまたはスマホで</translation>
        </message>
        <message>
            <source>by card</source>
            <translation>カードで</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>言語：%1</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>アクセシビリティ</translation>
        </message>
    </context>
    <context>
        <name>BackTimes</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
    </context>
    <context>
        <name>BoothRail</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
    </context>
    <context>
        <name>CampaignChoiceWords</name>
        <message>
            <source>A partner’s offer</source>
            <translation>パートナーからの特典</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>会員</translation>
        </message>
    </context>
    <context>
        <name>CampaignFormWords</name>
        <message>
            <source>Last day</source>
            <translation>最終日</translation>
        </message>
    </context>
    <context>
        <name>CardScene</name>
        <message>
            <source>One moment, cancelling…</source>
            <translation>取り消しています…</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <translation>少々お待ちください</translation>
        </message>
        <message>
            <source>Please try once more</source>
            <translation>もう一度お試しください</translation>
        </message>
        <message>
            <source>Please try another card</source>
            <translation>別のカードをお試しください</translation>
        </message>
        <message>
            <source>Hold your card or phone to the reader</source>
            <translation>カードかスマホを端末にかざしてください</translation>
        </message>
        <message>
            <source>Please keep your card away from the reader.</source>
            <translation>カードを端末から離してください。</translation>
        </message>
        <message>
            <source>The reader is getting ready.</source>
            <translation>端末を準備しています。</translation>
        </message>
        <message>
            <source>Hold it to the reader, or insert it.</source>
            <translation>端末にかざすか、差し込んでください。</translation>
        </message>
        <message>
            <source>Wait for the beep. You can also insert or swipe your card.</source>
            <translation>音が鳴るまでお待ちください。差し込みやスライドもできます。</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <extracomment>the card</extracomment>
            <translation>有効期限が切れています。</translation>
        </message>
        <message>
            <source>The PIN was wrong.</source>
            <translation>暗証番号が違います。</translation>
        </message>
        <message>
            <source>Its PIN is locked.</source>
            <extracomment>the card’s</extracomment>
            <translation>暗証番号がロックされています。</translation>
        </message>
        <message>
            <source>Its bank didn’t answer.</source>
            <translation>銀行から応答がありませんでした。</translation>
        </message>
        <message>
            <source>Its bank declined it without saying why.</source>
            <translation>銀行が理由を示さずに断りました。</translation>
        </message>
        <message>
            <source>Your %1 becomes %2</source>
            <translation>%1のご寄付が%2になります</translation>
        </message>
        <message>
            <source>Your gift: %1, matched while it lasts</source>
            <translation>ご寄付：%1（上限まで上乗せ）</translation>
        </message>
        <message>
            <source>Try %1 of %2</source>
            <translation>%2回中%1回目</translation>
        </message>
        <message>
            <source>Your card wasn’t accepted</source>
            <translation>カードが使えませんでした</translation>
        </message>
        <message>
            <source>You haven’t been charged.</source>
            <translation>請求はされていません。</translation>
        </message>
        <message>
            <source>Your gift: %1</source>
            <translation>ご寄付：%1</translation>
        </message>
        <message>
            <source>The reader is ready</source>
            <translation>端末の準備ができました</translation>
        </message>
        <message>
            <source>The reader is getting ready</source>
            <translation>端末を準備しています</translation>
        </message>
        <message>
            <source>Waiting for your card</source>
            <translation>カードを待っています</translation>
        </message>
        <message>
            <source>Your bank is checking</source>
            <translation>銀行が確認しています</translation>
        </message>
        <message>
            <source>Pay on my phone instead</source>
            <translation>代わりにスマホで払う</translation>
        </message>
    </context>
    <context>
        <name>CheckSection</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
    </context>
    <context>
        <name>CheckingScene</name>
        <message>
            <source>We are still checking.</source>
            <translation>まだ確認中です。</translation>
        </message>
        <message>
            <source>Thank you! It’s on its way.</source>
            <extracomment>the money of a gift, a membership or a first monthly gift</extracomment>
            <translation>ありがとうございます。入金を待っています。</translation>
        </message>
        <message>
            <source>Please don’t pay again.</source>
            <translation>もう一度お支払いにならないでください。</translation>
        </message>
        <message>
            <source>It counts once the money is here.</source>
            <translation>入金が確認できしだい加算されます。</translation>
        </message>
        <message>
            <source>Your %1 can take some days to arrive. If anything is left to do, your phone says so; you don’t have to wait here.</source>
            <translation>%1の入金には数日かかることがあります。お手続きが残っている場合は、スマホに表示されます。ここでお待ちいただく必要はありません。</translation>
        </message>
        <message>
            <source>We don’t know yet whether your %1 went through. You don’t have to wait: this booth will be told.</source>
            <translation>%1のお支払いが完了したか、まだわかりません。お待ちいただく必要はありません。結果はこのブースに届きます。</translation>
        </message>
        <message>
            <source>Show this to the volunteer</source>
            <translation>この画面をスタッフに見せてください</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message numerus="yes">
            <source>%1, %n to fix</source>
            <translation>
                <numerusform>%1、要対応 %n 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChoiceScene</name>
        <message>
            <source>Which membership suits you?</source>
            <translation>どの会員になりますか？</translation>
        </message>
        <message>
            <source>What is your gift for?</source>
            <translation>寄付の使い道はどれにしますか？</translation>
        </message>
        <message>
            <source>What you can</source>
            <extracomment>dues that everybody chooses, as much or little as they can pay</extracomment>
            <translation>無理のない金額で</translation>
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
            <translation>戻る</translation>
        </message>
    </context>
    <context>
        <name>ClosedSign</name>
        <message>
            <source>The booth is closed</source>
            <translation>ブースは閉まっています</translation>
        </message>
        <message>
            <source>Back at %1</source>
            <translation>%1に戻ります</translation>
        </message>
        <message>
            <source>Back on %1 at %2</source>
            <translation>%1 %2に戻ります</translation>
        </message>
        <message>
            <source>Scan a code to give now</source>
            <translation>今すぐ寄付：コードを読み取る</translation>
        </message>
    </context>
    <context>
        <name>CodeCard</name>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1：%2。タッチしてコードを拡大。</translation>
        </message>
        <message>
            <source>Type this address on your phone:</source>
            <translation>スマホでこのアドレスを入力：</translation>
        </message>
        <message>
            <source>Come closer to scan</source>
            <translation>近づいて読み取ってください</translation>
        </message>
    </context>
    <context>
        <name>DoorScene</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>次へ</translation>
        </message>
    </context>
    <context>
        <name>EmailScene</name>
        <message>
            <source>Where should we send the receipt?</source>
            <translation>領収書をどこへ送りますか？</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>メールアドレス</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) typed</source>
            <translation>
                <numerusform>%n文字入力済み</numerusform>
            </translation>
        </message>
        <message>
            <source>Stripe uses it to send the receipt. It isn’t kept here.</source>
            <translation>Stripe が領収書の送信に使います。ここには保存されません。</translation>
        </message>
        <message>
            <source>The receipt couldn’t be sent. Check the address, or try again.</source>
            <translation>領収書を送れませんでした。アドレスを確かめるか、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>送信しています…</translation>
        </message>
        <message>
            <source>Send the receipt</source>
            <translation>領収書を送る</translation>
        </message>
        <message>
            <source>type your full address first</source>
            <translation>先にアドレスをすべて入力</translation>
        </message>
    </context>
    <context>
        <name>EndedScene</name>
        <message>
            <source>Thank you!</source>
            <translation>ありがとうございます！</translation>
        </message>
        <message>
            <source>Payment cancelled</source>
            <translation>支払いを取り消しました</translation>
        </message>
        <message>
            <source>Time ran out</source>
            <translation>時間切れです</translation>
        </message>
        <message>
            <source>Your card wasn’t accepted</source>
            <translation>カードが使えませんでした</translation>
        </message>
        <message>
            <source>The card reader isn’t responding</source>
            <translation>端末が応答しません</translation>
        </message>
        <message>
            <source>Card payments aren’t working right now</source>
            <translation>今はカードで払えません</translation>
        </message>
        <message>
            <source>The card reader is in use for something else</source>
            <translation>端末は別の用途で使用中です</translation>
        </message>
        <message>
            <source>An earlier payment is still being checked</source>
            <translation>前の支払いを確認中です</translation>
        </message>
        <message>
            <source>We can’t take cards right now</source>
            <translation>今はカードを使えません</translation>
        </message>
        <message>
            <source>This screen can’t take %1 at once. Please speak to us at this booth: we’ll gladly help.</source>
            <translation>この画面では一度に%1は扱えません。ブースの係にお声がけください。喜んでお手伝いします。</translation>
        </message>
        <message>
            <source>You haven’t been charged. Another card may work.</source>
            <translation>請求はされていません。別のカードなら使えるかもしれません。</translation>
        </message>
        <message>
            <source>You haven’t been charged. Cards work again as soon as that is settled.</source>
            <translation>請求はされていません。解決しだいカードが使えます。</translation>
        </message>
        <message>
            <source>You haven’t been charged. Ask the people at this booth when cards will work again.</source>
            <translation>請求はされていません。いつカードが使えるか、ブースでお尋ねください。</translation>
        </message>
        <message>
            <source>You haven’t been charged.</source>
            <translation>請求はされていません。</translation>
        </message>
        <message>
            <source>Or give with your phone</source>
            <translation>スマホでも寄付できます</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>ほかの金額</translation>
        </message>
        <message>
            <source>Choose again</source>
            <translation>選び直す</translation>
        </message>
    </context>
    <context>
        <name>FailSafeScene</name>
        <message>
            <source>We’ll be right back</source>
            <translation>まもなく戻ります</translation>
        </message>
        <message>
            <source>You can still give: scan a code.</source>
            <translation>寄付はできます。コードを読み取ってください。</translation>
        </message>
        <message>
            <source>The people at this booth will gladly tell you how to give.</source>
            <translation>寄付の方法はブースの係にお尋ねください。</translation>
        </message>
    </context>
    <context>
        <name>FeeSwitch</name>
        <message>
            <source>Cover the card fee too</source>
            <translation>カード手数料も負担する</translation>
        </message>
        <message>
            <source>Add %1 to cover the card fee</source>
            <translation>カード手数料として%1を加える</translation>
        </message>
        <message>
            <source>%1 on top</source>
            <extracomment>%1 is how the fee is worked out, such as 2.9 % + €0.30</extracomment>
            <translation>%1を追加</translation>
        </message>
        <message>
            <source>Your total: %1</source>
            <translation>合計：%1</translation>
        </message>
    </context>
    <context>
        <name>FleetMembers</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
    </context>
    <context>
        <name>GiftBar</name>
        <message>
            <source>Your %1</source>
            <extracomment>an amount that was just given, above its place in the bar</extracomment>
            <translation>あなたの%1</translation>
        </message>
        <message>
            <source>%1 together, of %2</source>
            <translation>みんなで%1、目標%2</translation>
        </message>
    </context>
    <context>
        <name>GiftWords</name>
        <message>
            <source>Card</source>
            <translation>カード</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>スマホ</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>現金</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>小切手</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>振込</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>会員</translation>
        </message>
        <message>
            <source>%1 by card</source>
            <translation>カードで%1</translation>
        </message>
        <message>
            <source>%1 by phone</source>
            <translation>スマホで%1</translation>
        </message>
        <message>
            <source>%1 in cash</source>
            <translation>現金で%1</translation>
        </message>
        <message>
            <source>%1 by cheque</source>
            <translation>小切手で%1</translation>
        </message>
        <message>
            <source>%1 by transfer</source>
            <translation>振込で%1</translation>
        </message>
        <message>
            <source>%1 in another way</source>
            <translation>ほかの方法で%1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new member(s)</source>
            <translation>
                <numerusform>新しい会員 %Ln 人</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GoalBar</name>
        <message>
            <source>%1 of %2, %3</source>
            <translation>%2のうち%1、%3</translation>
        </message>
        <message>
            <source>%1: %2 of %3, %4</source>
            <translation>%1：%2（目標%3）、%4</translation>
        </message>
        <message>
            <source>next milestone: %1</source>
            <translation>次の中間目標：%1</translation>
        </message>
    </context>
    <context>
        <name>GoalInTheHall</name>
        <message>
            <source>as of %1</source>
            <translation>%1 現在</translation>
        </message>
        <message>
            <source>not up to date</source>
            <translation>最新ではありません</translation>
        </message>
        <message>
            <source>is our goal</source>
            <translation>が目標です</translation>
        </message>
        <message>
            <source>Goal of %1 reached!</source>
            <translation>目標%1を達成！</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>目標%1</translation>
        </message>
        <message>
            <source>+ %1 pledged</source>
            <translation>＋%1（拠出の約束）</translation>
        </message>
        <message>
            <source>next: %1</source>
            <translation>次は%1</translation>
        </message>
    </context>
    <context>
        <name>GoalRemarks</name>
        <message>
            <source>no update since %1</source>
            <translation>%1から更新なし</translation>
        </message>
        <message>
            <source>not up to date</source>
            <translation>最新ではありません</translation>
        </message>
        <message>
            <source>only %1 to go</source>
            <translation>あと%1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln gift(s)</source>
            <translation>
                <numerusform>寄付 %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>next: %1</source>
            <translation>次は%1</translation>
        </message>
        <message>
            <source>as of %1</source>
            <extracomment>%1 is a time of today or a day</extracomment>
            <translation>%1 現在</translation>
        </message>
        <message>
            <source>a gift was refunded</source>
            <translation>寄付が1件返金されました</translation>
        </message>
        <message>
            <source>the figure was corrected</source>
            <translation>数字が訂正されました</translation>
        </message>
        <message>
            <source>the website’s figure went down</source>
            <translation>サイトの数字が下がりました</translation>
        </message>
        <message>
            <source>+ %1 pledged</source>
            <translation>＋%1（拠出の約束）</translation>
        </message>
        <message>
            <source>gifts are matched by %1</source>
            <translation>%1が寄付に上乗せします</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, in full</source>
            <extracomment>all that %2 offered has been used up by gifts</extracomment>
            <translation>＋%1（%2が約束、全額）</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, now ended</source>
            <extracomment>the time of the offer is over</extracomment>
            <translation>＋%1（%2が約束、受付終了）</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2</source>
            <translation>＋%1（%2が約束）</translation>
        </message>
    </context>
    <context>
        <name>GoalsPanel</name>
        <message>
            <source>is our goal</source>
            <extracomment>after a large amount</extracomment>
            <translation>が目標です</translation>
        </message>
        <message>
            <source>Goal of %1 reached!</source>
            <translation>目標%1を達成！</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>目標%1</translation>
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <source>Spoken guidance is on. Hold this corner to turn it off.</source>
            <translation>音声案内中です。この隅を長押しすると終了します。</translation>
        </message>
    </context>
    <context>
        <name>GuidanceWords</name>
        <message>
            <source>Spoken guidance is on. %1: next. %2: back. %3: choose. %4: stop, or say it again. Or move a finger over the screen, and tap twice anywhere to choose what was said last. %5 turns it off.</source>
            <translation>音声案内を開始しました。%1は次へ。%2は前へ。%3は選択。%4は停止、またはもう一度読み上げ。指を画面の上で動かし、最後に読み上げたものを選ぶには、どこでも2回タップしてください。%5で終了します。</translation>
        </message>
        <message>
            <source>Spoken guidance is off.</source>
            <translation>音声案内を終了しました。</translation>
        </message>
        <message>
            <source>There is no voice for %1 here, so this screen now speaks another language.</source>
            <translation>ここには%1の音声がないため、この画面は別の言語で案内します。</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Right arrow</source>
            <translation>右矢印</translation>
        </message>
        <message>
            <source>Left arrow</source>
            <translation>左矢印</translation>
        </message>
        <message>
            <source>Up arrow</source>
            <translation>上矢印</translation>
        </message>
        <message>
            <source>Down arrow</source>
            <translation>下矢印</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>エンターキー</translation>
        </message>
        <message>
            <source>Space bar</source>
            <translation>スペースキー</translation>
        </message>
        <message>
            <source>Tab key</source>
            <translation>タブキー</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>エスケープキー</translation>
        </message>
    </context>
    <context>
        <name>IdleWarning</name>
        <message>
            <source>Are you still there?</source>
            <translation>まだいらっしゃいますか？</translation>
        </message>
        <message numerus="yes">
            <source>Your payment will be cancelled in %Ln second(s).</source>
            <translation>
                <numerusform>%Ln 秒後に支払いを取り消します。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This screen will start over in %Ln second(s).</source>
            <translation>
                <numerusform>%Ln 秒後に最初の画面に戻ります。</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>時間を延ばす</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>at sign</source>
            <translation>アットマーク</translation>
        </message>
        <message>
            <source>dot</source>
            <translation>ドット</translation>
        </message>
        <message>
            <source>hyphen</source>
            <translation>ハイフン</translation>
        </message>
        <message>
            <source>underscore</source>
            <translation>アンダーバー</translation>
        </message>
        <message>
            <source>plus</source>
            <translation>プラス</translation>
        </message>
        <message>
            <source>Erase the last character</source>
            <translation>最後の1文字を消す</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <source>decimal sign</source>
            <translation>小数点</translation>
        </message>
        <message>
            <source>Erase the last character</source>
            <translation>最後の1文字を消す</translation>
        </message>
    </context>
    <context>
        <name>KeypadScene</name>
        <message>
            <source>Your own amount</source>
            <translation>好きな金額</translation>
        </message>
        <message>
            <source>What you can</source>
            <translation>無理のない金額で</translation>
        </message>
        <message>
            <source>Any amount from %1 to %2</source>
            <translation>%1から%2まで</translation>
        </message>
        <message>
            <source>The smallest amount is %1</source>
            <translation>下限は%1です</translation>
        </message>
        <message>
            <source>The largest amount is %1</source>
            <translation>上限は%1です</translation>
        </message>
        <message>
            <source>Thank you! For more than %1, touch Continue</source>
            <translation>ありがとうございます！%1を超える場合は「次へ」をタッチ</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>金額を入力</translation>
        </message>
        <message>
            <source>Pay on my phone</source>
            <translation>スマホで払う</translation>
        </message>
    </context>
    <context>
        <name>LanguageScene</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
    </context>
    <context>
        <name>LastGifts</name>
        <message>
            <source>Just given</source>
            <extracomment>above amounts that came in the last minutes</extracomment>
            <translation>たった今のご寄付</translation>
        </message>
    </context>
    <context>
        <name>LevelMark</name>
        <message>
            <source>OK</source>
            <translation>問題なし</translation>
        </message>
        <message>
            <source>Have a look</source>
            <translation>要確認</translation>
        </message>
        <message>
            <source>Fix this</source>
            <translation>要対応</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>確認中</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>スキップ</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Donation kiosk</source>
            <translation>寄付キオスク</translation>
        </message>
    </context>
    <context>
        <name>MatchLine</name>
        <message>
            <source>%1 becomes %2, thanks to %3</source>
            <translation>%3のおかげで%1が%2になります</translation>
        </message>
        <message>
            <source>Gifts are matched by %1 while it lasts</source>
            <extracomment>%1 adds to each gift by some ratio, not always as much as it, up to a sum that was set</extracomment>
            <translation>%1が寄付に上乗せします（上限まで）</translation>
        </message>
        <message>
            <source>Only %1 to our goal</source>
            <translation>目標まであと%1</translation>
        </message>
    </context>
    <context>
        <name>MemberOffer</name>
        <message>
            <source>%1: %2, with your phone</source>
            <translation>%1：%2、スマホで</translation>
        </message>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1：%2。タッチしてコードを拡大。</translation>
        </message>
        <message>
            <source>Why not do both?</source>
            <translation>両方いかがですか？</translation>
        </message>
        <message>
            <source>Touch to join for %1</source>
            <translation>タッチして入会（%1）</translation>
        </message>
        <message>
            <source>Touch to join from %1</source>
            <translation>タッチして%1から入会</translation>
        </message>
    </context>
    <context>
        <name>OfficeRail</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
    </context>
    <context>
        <name>PaySteps</name>
        <message>
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>now</source>
            <translation>現在</translation>
        </message>
    </context>
    <context>
        <name>PayingWords</name>
        <message>
            <source>Donation to %1</source>
            <translation>%1への寄付</translation>
        </message>
        <message>
            <source>Membership of %1</source>
            <translation>%1の会費</translation>
        </message>
        <message>
            <source>Monthly donation to %1</source>
            <translation>%1への毎月の寄付</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what is paid for, and the fund or the dues</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>You give %1 today, and %1 on this day of every month until you stop.</source>
            <translation>本日%1、その後は停止されるまで毎月同じ日に%1をご寄付いただきます。</translation>
        </message>
        <message>
            <source>You give %1 in a month from today, and %1 every month after that until you stop.</source>
            <translation>1か月後に%1、その後は停止されるまで毎月%1をご寄付いただきます。</translation>
        </message>
        <message>
            <source>You can stop at any time: %1</source>
            <translation>いつでも停止できます：%1</translation>
        </message>
        <message>
            <source>Your receipt</source>
            <comment>on a reader: 40 characters at most</comment>
            <translation>領収書</translation>
        </message>
        <message>
            <source>Type your e-mail address; it is used for this receipt only.</source>
            <translation>メールアドレスを入力してください。この領収書だけに使います。</translation>
        </message>
        <message>
            <source>No receipt</source>
            <comment>a button on a reader: 14 characters at most</comment>
            <translation>領収書なし</translation>
        </message>
        <message>
            <source>Send</source>
            <comment>a button on a reader: 30 characters at most</comment>
            <translation>送信</translation>
        </message>
    </context>
    <context>
        <name>PhonePicture</name>
        <message>
            <source>A phone looks at the code</source>
            <translation>スマホをコードに向けています</translation>
        </message>
    </context>
    <context>
        <name>PhoneScene</name>
        <message>
            <source>Your %1 becomes %2</source>
            <translation>%1のご寄付が%2になります</translation>
        </message>
        <message>
            <source>Your gift: %1, matched while it lasts</source>
            <translation>ご寄付：%1（上限まで上乗せ）</translation>
        </message>
        <message>
            <source>Your membership: %1</source>
            <translation>会費：%1</translation>
        </message>
        <message>
            <source>Your gift: %1</source>
            <translation>ご寄付：%1</translation>
        </message>
        <message>
            <source>Every month: %1</source>
            <translation>毎月：%1</translation>
        </message>
        <message>
            <source>One moment, cancelling…</source>
            <translation>取り消しています…</translation>
        </message>
        <message>
            <source>Point your phone’s camera at the code</source>
            <translation>スマホのカメラをコードに向けてください</translation>
        </message>
        <message>
            <source>Practice: this code opens no page. Play the phone with the buttons below.</source>
            <translation>練習：このコードではページは開きません。下のボタンでスマホの役をしてください。</translation>
        </message>
        <message>
            <source>First taken in a month from today, then every month. Stop at any time: %1</source>
            <translation>初回は1か月後、その後は毎月引き落とされます。いつでも停止できます：%1</translation>
        </message>
        <message>
            <source>Taken today, and on this day of every month. Stop at any time: %1</source>
            <translation>本日と、毎月の同じ日に引き落とされます。いつでも停止できます：%1</translation>
        </message>
        <message>
            <source>Pay on your phone. This screen will thank you.</source>
            <translation>スマホで払ってください。この画面にお礼が出ます。</translation>
        </message>
        <message>
            <source>Give on the website of %1.</source>
            <translation>%1のサイトで寄付できます。</translation>
        </message>
        <message>
            <source>Or type: %1</source>
            <translation>または入力：%1</translation>
        </message>
        <message>
            <source>The code can’t be shown here. Please pay by card, or ask at the booth.</source>
            <translation>ここにコードを表示できません。カードで払うか、ブースでお尋ねください。</translation>
        </message>
        <message>
            <source>Please don’t pay on your phone now.</source>
            <translation>今はスマホで支払わないでください。</translation>
        </message>
        <message>
            <source>Preparing your code…</source>
            <translation>コードを準備しています…</translation>
        </message>
    </context>
    <context>
        <name>PracticeDonor</name>
        <message>
            <source>Good card</source>
            <extracomment>what a made-up donor does next, on buttons of practice; so the three below</extracomment>
            <translation>使えるカード</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>使えないカード</translation>
        </message>
        <message>
            <source>Phone pays</source>
            <translation>スマホで支払う</translation>
        </message>
        <message>
            <source>Walk away</source>
            <translation>立ち去る</translation>
        </message>
        <message>
            <source>Practice: %1</source>
            <translation>練習：%1</translation>
        </message>
    </context>
    <context>
        <name>PracticeMark</name>
        <message>
            <source>Practice: nothing is charged</source>
            <translation>練習：請求はされません</translation>
        </message>
        <message>
            <source>Practice: no card is charged and nothing is counted</source>
            <translation>練習：カードへの請求も、金額の加算もありません</translation>
        </message>
    </context>
    <context>
        <name>PracticeWords</name>
        <message>
            <source>This is practice: there is nothing to pay. Play the phone on the kiosk’s screen.</source>
            <translation>これは練習です。お支払いはありません。キオスクの画面でスマホの役をしてください。</translation>
        </message>
    </context>
    <context>
        <name>QuitQuestion</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
    </context>
    <context>
        <name>ReaderPicture</name>
        <message>
            <source>A card is held to the reader</source>
            <translation>カードを端末にかざしています</translation>
        </message>
    </context>
    <context>
        <name>ReasonsList</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
    </context>
    <context>
        <name>ReceiptForm</name>
        <message>
            <source>E-mail address</source>
            <translation>メールアドレス</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) typed</source>
            <translation>
                <numerusform>%n文字入力済み</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>送信しています…</translation>
        </message>
    </context>
    <context>
        <name>ReceiptOffer</name>
        <message>
            <source>The receipt couldn’t be sent. Try again?</source>
            <translation>領収書を送れませんでした。もう一度送りますか？</translation>
        </message>
        <message>
            <source>Would you like a receipt?</source>
            <translation>領収書は必要ですか？</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>メールで</translation>
        </message>
        <message>
            <source>typed here</source>
            <translation>ここで入力</translation>
        </message>
        <message>
            <source>typed on the reader</source>
            <translation>端末で入力</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>いいえ、結構です</translation>
        </message>
        <message>
            <source>Your receipt is on its way</source>
            <translation>領収書をお送りします</translation>
        </message>
        <message>
            <source>Type your e-mail address on the reader</source>
            <translation>端末でメールアドレスを入力してください</translation>
        </message>
        <message>
            <source>Your phone has the confirmation</source>
            <translation>確認はスマホに届いています</translation>
        </message>
        <message>
            <source>Your receipt is being sent</source>
            <translation>領収書を送信しています</translation>
        </message>
        <message>
            <source>Stripe sends it to %1</source>
            <translation>Stripe が %1 に送ります</translation>
        </message>
        <message>
            <source>Stripe sends it to the address you typed.</source>
            <translation>入力したアドレスに Stripe が送ります。</translation>
        </message>
        <message>
            <source>No receipt by e-mail? Ask us.</source>
            <translation>領収書が届かないときは、お尋ねください。</translation>
        </message>
        <message>
            <source>The reader’s screen is waiting for you.</source>
            <translation>端末の画面で入力できます。</translation>
        </message>
        <message>
            <source>Change the address</source>
            <translation>アドレスを変える</translation>
        </message>
    </context>
    <context>
        <name>RecordSection</name>
        <message>
            <source>Cash</source>
            <translation>現金</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>小切手</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>金額を入力</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>Phone</source>
            <translation>スマホ</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>現金</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>小切手</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>振込</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>使えないカード</translation>
        </message>
    </context>
    <context>
        <name>RhythmChoice</name>
        <message>
            <source>Once</source>
            <translation>今回のみ</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>毎月</translation>
        </message>
    </context>
    <context>
        <name>ScanScene</name>
        <message>
            <source>Point your phone’s camera at the code.</source>
            <translation>スマホのカメラをコードに向けてください。</translation>
        </message>
        <message>
            <source>Or type:</source>
            <translation>または入力：</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
    </context>
    <context>
        <name>SecondScreenScene</name>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>練習：金額は加算されません</translation>
        </message>
        <message>
            <source>Example figures</source>
            <translation>見本の数字</translation>
        </message>
    </context>
    <context>
        <name>SettingsFormWords</name>
        <message>
            <source>High contrast</source>
            <translation>ハイコントラスト</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>時間を延ばす</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
    </context>
    <context>
        <name>ShiftLabelPad</name>
        <message>
            <source>Erase the last character</source>
            <translation>最後の1文字を消す</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
    </context>
    <context>
        <name>SpeechWords</name>
        <message>
            <source>unavailable</source>
            <translation>使用できません</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to choose from</source>
            <translation>
                <numerusform>選べる項目は%n個です</numerusform>
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1。</translation>
        </message>
        <message>
            <source>character</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>見出し</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>button</source>
            <translation>ボタン</translation>
        </message>
        <message>
            <source>checkbox</source>
            <translation>チェックボックス</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>オン</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>option</source>
            <translation>選択肢</translation>
        </message>
        <message>
            <source>selected</source>
            <translation>選択中</translation>
        </message>
        <message>
            <source>not selected</source>
            <translation>未選択</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>タブ</translation>
        </message>
        <message>
            <source>current</source>
            <translation>表示中</translation>
        </message>
        <message>
            <source>text field</source>
            <translation>入力欄</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空欄</translation>
        </message>
    </context>
    <context>
        <name>StaffCorner</name>
        <message>
            <source>For the booth</source>
            <translation>スタッフ用</translation>
        </message>
    </context>
    <context>
        <name>StoryAsk</name>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1：%2。タッチしてコードを拡大。</translation>
        </message>
        <message>
            <source>Type this address on your phone:</source>
            <translation>スマホでこのアドレスを入力：</translation>
        </message>
        <message>
            <source>Another way to help</source>
            <translation>ほかにもできること</translation>
        </message>
        <message>
            <source>A partner’s offer</source>
            <extracomment>a company or a group that helps the organisation, not a member</extracomment>
            <translation>パートナーからの特典</translation>
        </message>
        <message>
            <source>An offer from %1</source>
            <translation>%1 からの特典</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>%1 まで</translation>
        </message>
    </context>
    <context>
        <name>StoryDots</name>
        <message>
            <source>Let the stories go on</source>
            <translation>ストーリーを再開する</translation>
        </message>
        <message>
            <source>Pause the stories</source>
            <translation>ストーリーを止める</translation>
        </message>
        <message>
            <source>Story %1 of %2</source>
            <translation>ストーリー %1／%2</translation>
        </message>
        <message>
            <source>Previous story</source>
            <translation>前のストーリー</translation>
        </message>
        <message>
            <source>Next story</source>
            <translation>次のストーリー</translation>
        </message>
    </context>
    <context>
        <name>StoryTags</name>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>練習：金額は加算されません</translation>
        </message>
        <message>
            <source>Example figures</source>
            <translation>見本の数字</translation>
        </message>
        <message>
            <source>Example with made-up figures</source>
            <translation>架空の数字による見本</translation>
        </message>
        <message numerus="yes">
            <source>Begins in %Ln day(s)</source>
            <translation>
                <numerusform>あと %Ln 日で始まります</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) left</source>
            <translation>
                <numerusform>あと %Ln 日</numerusform>
            </translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>最終日</translation>
        </message>
    </context>
    <context>
        <name>StoryView</name>
        <message>
            <source>Made possible by %1</source>
            <translation>%1の支援による</translation>
        </message>
        <message>
            <source>The drive is over. Thank you!</source>
            <translation>キャンペーンは終わりました。ありがとうございました！</translation>
        </message>
        <message>
            <source>Follow the drive</source>
            <translation>キャンペーンの最新情報</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>「%1」</translation>
        </message>
        <message>
            <source>Begins on %1. %2</source>
            <translation>%1に始まります。%2</translation>
        </message>
        <message>
            <source>It ended on %1.</source>
            <translation>%1に終わりました。</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>詳しくは：%1</translation>
        </message>
    </context>
    <context>
        <name>TallyWords</name>
        <message>
            <source>as of %1</source>
            <translation>%1 現在</translation>
        </message>
    </context>
    <context>
        <name>TextKeyboard</name>
        <message>
            <source>Erase the last character</source>
            <translation>最後の1文字を消す</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
    </context>
    <context>
        <name>ThanksPanel</name>
        <message>
            <source>Goal reached!</source>
            <translation>目標達成！</translation>
        </message>
        <message>
            <source>Milestone reached!</source>
            <translation>中間目標を達成！</translation>
        </message>
        <message>
            <source>Welcome!</source>
            <translation>ようこそ！</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>ありがとうございます！</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new member(s)</source>
            <translation>
                <numerusform>新しい会員 %Ln 人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln gift(s), just now</source>
            <translation>
                <numerusform>たった今 寄付 %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>練習：金額は加算されません</translation>
        </message>
    </context>
    <context>
        <name>ThanksScene</name>
        <message>
            <source>Welcome!</source>
            <translation>ようこそ！</translation>
        </message>
        <message>
            <source>Goal reached. Thank you!</source>
            <translation>目標達成。ありがとうございます！</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>ありがとうございます！</translation>
        </message>
        <message>
            <source>Every month, first in a month from today, for %1.</source>
            <translation>1か月後から毎月、%1に届きます。</translation>
        </message>
        <message>
            <source>With your gift we have reached %1!</source>
            <translation>ご寄付のおかげで%1に届きました！</translation>
        </message>
        <message>
            <source>With your gift we have reached our goal of %1!</source>
            <translation>ご寄付のおかげで目標の%1を達成しました！</translation>
        </message>
        <message>
            <source>Thanks to %1 it becomes %2.</source>
            <translation>%1のおかげで%2になります。</translation>
        </message>
        <message>
            <source>Your gift has arrived: %1</source>
            <translation>ご寄付が届きました：%1</translation>
        </message>
        <message>
            <source>Now finish joining %1 on your phone.</source>
            <translation>スマホで%1への入会を完了してください。</translation>
        </message>
        <message>
            <source>Your gift has reached %1.</source>
            <translation>ご寄付が%1に届きました。</translation>
        </message>
        <message>
            <source>Your first monthly gift has reached %1.</source>
            <translation>最初の毎月のご寄付が%1に届きました。</translation>
        </message>
        <message>
            <source>Make it monthly</source>
            <translation>毎月の寄付にする</translation>
        </message>
        <message>
            <source>%1 every month, from next month on</source>
            <translation>来月から毎月%1</translation>
        </message>
    </context>
    <context>
        <name>TimeStrip</name>
        <message numerus="yes">
            <source>This screen will start over in %Ln second(s).</source>
            <translation>
                <numerusform>%Ln 秒後に最初の画面に戻ります。</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>時間を延ばす</translation>
        </message>
    </context>
    <context>
        <name>WayOut</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
</TS>
