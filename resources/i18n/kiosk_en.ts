<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdviceWords</name>
    <message numerus="yes">
        <source>%Ln character(s) are small on the screen</source>
        <translation>
            <numerusform>%Ln character is small on the screen</numerusform>
            <numerusform>%Ln characters are small on the screen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) have no translation into %1 and stay as they are</source>
        <translation>
            <numerusform>%Ln text has no translation into %1 and stays as it is</numerusform>
            <numerusform>%Ln texts have no translation into %1 and stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoothWords</name>
    <message numerus="yes">
        <source>All %Ln check(s) passed. You can open.</source>
        <translation>
            <numerusform>All %Ln check passed. You can open.</numerusform>
            <numerusform>All %Ln checks passed. You can open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message numerus="yes">
        <source>%1, %n to fix</source>
        <translation>
            <numerusform>%1, %n to fix</numerusform>
            <numerusform>%1, %n to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n still to do</source>
        <translation>
            <numerusform>%1, %n still to do</numerusform>
            <numerusform>%1, %n still to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorScene</name>
    <message numerus="yes">
        <source>%Ln digit(s) typed</source>
        <translation>
            <numerusform>%Ln digit typed</numerusform>
            <numerusform>%Ln digits typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %Ln second(s).</source>
        <translation>
            <numerusform>You can try again in %Ln second.</numerusform>
            <numerusform>You can try again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln second(s)</source>
        <translation>
            <numerusform>Wait %Ln second</numerusform>
            <numerusform>Wait %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmailScene</name>
    <message numerus="yes">
        <source>%n character(s) typed</source>
        <translation>
            <numerusform>%n character typed</numerusform>
            <numerusform>%n characters typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileMistakeWords</name>
    <message numerus="yes">
        <source>it has %Ln byte(s)</source>
        <translation>
            <numerusform>it has %Ln byte</numerusform>
            <numerusform>it has %Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormMistakeWords</name>
    <message numerus="yes">
        <source>this has %Ln character(s)</source>
        <translation>
            <numerusform>this has %Ln character</numerusform>
            <numerusform>this has %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are %Ln of them</source>
        <translation>
            <numerusform>there is %Ln of them</numerusform>
            <numerusform>there are %Ln of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are %Ln more problem(s)</source>
        <translation>
            <numerusform>there is %Ln more problem</numerusform>
            <numerusform>there are %Ln more problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftWords</name>
    <message numerus="yes">
        <source>%Ln new member(s)</source>
        <translation>
            <numerusform>%Ln new member</numerusform>
            <numerusform>%Ln new members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalRemarks</name>
    <message numerus="yes">
        <source>%Ln gift(s)</source>
        <translation>
            <numerusform>%Ln gift</numerusform>
            <numerusform>%Ln gifts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>Your payment will be cancelled in %Ln second(s).</source>
        <translation>
            <numerusform>Your payment will be cancelled in %Ln second.</numerusform>
            <numerusform>Your payment will be cancelled in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This screen will start over in %Ln second(s).</source>
        <translation>
            <numerusform>This screen will start over in %Ln second.</numerusform>
            <numerusform>This screen will start over in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkMistakeWords</name>
    <message numerus="yes">
        <source>the link has %Ln character(s)</source>
        <translation>
            <numerusform>the link has %Ln character</numerusform>
            <numerusform>the link has %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneySectionWords</name>
    <message numerus="yes">
        <source>The fees of %Ln gift(s) by card are not known yet; run: kiosk reconcile</source>
        <translation>
            <numerusform>The fees of %Ln gift by card are not known yet; run: kiosk reconcile</numerusform>
            <numerusform>The fees of %Ln gifts by card are not known yet; run: kiosk reconcile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fees of %Ln gift(s) by card are in another currency (%1), and in none of these sums.</source>
        <translation>
            <numerusform>The fees of %Ln gift by card are in another currency (%1), and in none of these sums.</numerusform>
            <numerusform>The fees of %Ln gifts by card are in another currency (%1), and in none of these sums.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) joined at the booth.</source>
        <translation>
            <numerusform>%Ln member joined at the booth.</numerusform>
            <numerusform>%Ln members joined at the booth.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln monthly supporter(s) began at the booth.</source>
        <translation>
            <numerusform>%Ln monthly supporter began at the booth.</numerusform>
            <numerusform>%Ln monthly supporters began at the booth.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotCountedWords</name>
    <message numerus="yes">
        <source>Not counted for the goal of a fund: %2 from %n gift(s) for the fund “%1”, which this campaign doesn’t have; if it has it under another id, give it this id again.</source>
        <translation>
            <numerusform>Not counted for the goal of a fund: %2 from %n gift for the fund “%1”, which this campaign doesn’t have; if it has it under another id, give it this id again.</numerusform>
            <numerusform>Not counted for the goal of a fund: %2 from %n gifts for the fund “%1”, which this campaign doesn’t have; if it has it under another id, give it this id again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %2 from %n gift(s) of the campaign “%1”; no goal of this campaign counts them, so that there is nothing to take over.</source>
        <translation>
            <numerusform>Not counted: %2 from %n gift of the campaign “%1”; no goal of this campaign counts it, so that there is nothing to take over.</numerusform>
            <numerusform>Not counted: %2 from %n gifts of the campaign “%1”; no goal of this campaign counts them, so that there is nothing to take over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n member(s) of the campaign “%1”; if that is this drive under an earlier id, take them over with: kiosk ledger take-over %1</source>
        <translation>
            <numerusform>Not counted: %n member of the campaign “%1”; if that is this drive under an earlier id, take them over with: kiosk ledger take-over %1</numerusform>
            <numerusform>Not counted: %n members of the campaign “%1”; if that is this drive under an earlier id, take them over with: kiosk ledger take-over %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %2 from %n gift(s) of the campaign “%1”; if that is this drive under an earlier id, take them over with: kiosk ledger take-over %1</source>
        <translation>
            <numerusform>Not counted: %2 from %n gift of the campaign “%1”; if that is this drive under an earlier id, take them over with: kiosk ledger take-over %1</numerusform>
            <numerusform>Not counted: %2 from %n gifts of the campaign “%1”; if that is this drive under an earlier id, take them over with: kiosk ledger take-over %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %2 from %n gift(s) of the campaign “%1”, in another currency than this campaign’s; if they belong to this drive, take them over with: kiosk ledger take-over %1 --currency %3 --as WHAT_THEY_ARE_IN_%4</source>
        <translation>
            <numerusform>Not counted: %2 from %n gift of the campaign “%1”, in another currency than this campaign’s; if they belong to this drive, take them over with: kiosk ledger take-over %1 --currency %3 --as WHAT_THEY_ARE_IN_%4</numerusform>
            <numerusform>Not counted: %2 from %n gifts of the campaign “%1”, in another currency than this campaign’s; if they belong to this drive, take them over with: kiosk ledger take-over %1 --currency %3 --as WHAT_THEY_ARE_IN_%4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message numerus="yes">
        <source>%Ln more problem(s): run “kiosk ledger verify” to see all.</source>
        <translation>
            <numerusform>%Ln more problem: run “kiosk ledger verify” to see all.</numerusform>
            <numerusform>%Ln more problems: run “kiosk ledger verify” to see all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotedWords</name>
    <message numerus="yes">
        <source>%Ln line(s) under &quot;%1&quot;.</source>
        <translation>
            <numerusform>%Ln line under &quot;%1&quot;.</numerusform>
            <numerusform>%Ln lines under &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s): %1</source>
        <translation>
            <numerusform>%Ln highlight: %1</numerusform>
            <numerusform>%Ln highlights: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credit(s): %1</source>
        <translation>
            <numerusform>%Ln credit: %1</numerusform>
            <numerusform>%Ln credits: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) beyond the first %1.</source>
        <translation>
            <numerusform>%Ln highlight beyond the first %1.</numerusform>
            <numerusform>%Ln highlights beyond the first %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) of what donations do.</source>
        <translation>
            <numerusform>%Ln more line of what donations do.</numerusform>
            <numerusform>%Ln more lines of what donations do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later sentences of %Ln highlight(s): %1</source>
        <translation>
            <numerusform>Later sentences of %Ln highlight: %1</numerusform>
            <numerusform>Later sentences of %Ln highlights: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Titles: %Ln highlight(s) without one of its own.</source>
        <translation>
            <numerusform>Titles: %Ln highlight without one of its own.</numerusform>
            <numerusform>Titles: %Ln highlights without one of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Long titles: %Ln highlight(s), cut to fit.</source>
        <translation>
            <numerusform>Long titles: %Ln highlight, cut to fit.</numerusform>
            <numerusform>Long titles: %Ln highlights, cut to fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Long texts: %Ln highlight(s) to shorten.</source>
        <translation>
            <numerusform>Long texts: %Ln highlight to shorten.</numerusform>
            <numerusform>Long texts: %Ln highlights to shorten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeTroubleWords</name>
    <message numerus="yes">
        <source>There are %n more mistake(s).</source>
        <translation>
            <numerusform>There is %n more mistake.</numerusform>
            <numerusform>There are %n more mistakes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message numerus="yes">
        <source>%n mistake(s) keep it off the screen</source>
        <translation>
            <numerusform>%n mistake keeps it off the screen</numerusform>
            <numerusform>%n mistakes keep it off the screen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message numerus="yes">
        <source>there are %Ln file(s) in it</source>
        <translation>
            <numerusform>there is %Ln file in it</numerusform>
            <numerusform>there are %Ln files in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln character(s)</source>
        <translation>
            <numerusform>%1 has %Ln character</numerusform>
            <numerusform>%1 has %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lies %Ln folder(s) down</source>
        <translation>
            <numerusform>%1 lies %Ln folder down</numerusform>
            <numerusform>%1 lies %Ln folders down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it says it has %Ln file(s) and lists %1</source>
        <translation>
            <numerusform>it says it has %Ln file and lists %1</numerusform>
            <numerusform>it says it has %Ln files and lists %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has %Ln byte(s)</source>
        <translation>
            <numerusform>it has %Ln byte</numerusform>
            <numerusform>it has %Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it lists %Ln file(s) in %1 bytes</source>
        <translation>
            <numerusform>it lists %Ln file in %1 bytes</numerusform>
            <numerusform>it lists %Ln files in %1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln byte(s)</source>
        <translation>
            <numerusform>%1 has %Ln byte</numerusform>
            <numerusform>%1 has %Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its files have %Ln byte(s) together</source>
        <translation>
            <numerusform>its files have %Ln byte together</numerusform>
            <numerusform>its files have %Ln bytes together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message numerus="yes">
        <source>it has %Ln byte(s)</source>
        <translation>
            <numerusform>it has %Ln byte</numerusform>
            <numerusform>it has %Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostTroubleWords</name>
    <message numerus="yes">
        <source>%1 has %Ln byte(s); a post has at most %2.</source>
        <translation>
            <numerusform>%1 has %Ln byte; a post has at most %2.</numerusform>
            <numerusform>%1 has %Ln bytes; a post has at most %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostWords</name>
    <message numerus="yes">
        <source>The text had been read as %1 instead of UTF-8; %Ln place(s) are put right.</source>
        <translation>
            <numerusform>The text had been read as %1 instead of UTF-8; %Ln place is put right.</numerusform>
            <numerusform>The text had been read as %1 instead of UTF-8; %Ln places are put right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishedWords</name>
    <message numerus="yes">
        <source>, from %Ln gift(s)</source>
        <translation>
            <numerusform>, from %Ln gift</numerusform>
            <numerusform>, from %Ln gifts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptForm</name>
    <message numerus="yes">
        <source>%n character(s) typed</source>
        <translation>
            <numerusform>%n character typed</numerusform>
            <numerusform>%n characters typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>%1 received in %Ln gift(s).</source>
        <translation>
            <numerusform>%1 received in %Ln gift.</numerusform>
            <numerusform>%1 received in %Ln gifts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 received in %Ln gift(s); %2 after refunds and voids.</source>
        <translation>
            <numerusform>%1 received in %Ln gift; %2 after refunds and voids.</numerusform>
            <numerusform>%1 received in %Ln gifts; %2 after refunds and voids.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeechWords</name>
    <message numerus="yes">
        <source>%n thing(s) to choose from</source>
        <translation>
            <numerusform>%n thing to choose</numerusform>
            <numerusform>%n things to choose from</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryTags</name>
    <message numerus="yes">
        <source>Begins in %Ln day(s)</source>
        <translation>
            <numerusform>Begins in %Ln day</numerusform>
            <numerusform>Begins in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TallyWords</name>
    <message numerus="yes">
        <source>, from %Ln gift(s)</source>
        <translation>
            <numerusform>, from %Ln gift</numerusform>
            <numerusform>, from %Ln gifts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThanksPanel</name>
    <message numerus="yes">
        <source>%Ln new member(s)</source>
        <translation>
            <numerusform>A new member</numerusform>
            <numerusform>%Ln new members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gift(s), just now</source>
        <translation>
            <numerusform>A gift, just now</numerusform>
            <numerusform>%Ln gifts, just now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message numerus="yes">
        <source>This screen will start over in %Ln second(s).</source>
        <translation>
            <numerusform>This screen will start over in %Ln second.</numerusform>
            <numerusform>This screen will start over in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationWords</name>
    <message numerus="yes">
        <source>%n text(s) not translated yet; people see the campaign’s own words there.</source>
        <translation>
            <numerusform>%n text is not translated yet; people see the campaign’s own words there.</numerusform>
            <numerusform>%n texts are not translated yet; people see the campaign’s own words there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatCountsWords</name>
    <message numerus="yes">
        <source>here and at %n other kiosk(s)</source>
        <translation>
            <numerusform>here and at %n other kiosk</numerusform>
            <numerusform>here and at %n other kiosks</numerusform>
        </translation>
    </message>
</context>
</TS>
