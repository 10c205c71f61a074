<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>Account form</name>
    <message>
        <source>Cash box of the head office, Union Bank.</source>
        <translation>صدر دفتر کا کیش بکس، یونین بینک۔</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>کس نے گنا</translation>
    </message>
</context>
<context>
    <name>Account kind</name>
    <message>
        <source>Bank account</source>
        <translation>بینک اکاؤنٹ</translation>
    </message>
    <message>
        <source>Cash box</source>
        <translation>کیش بکس</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>موبائل منی</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Keep its paper</source>
        <translation>اس کا کاغذ رکھیں</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>Collect premiums</source>
        <translation>پریمیم وصول کریں</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>درست کریں</translation>
    </message>
    <message>
        <source>Correct a voucher</source>
        <translation>واؤچر درست کریں</translation>
    </message>
    <message>
        <source>Count the money</source>
        <translation>رقم گنیں</translation>
    </message>
    <message>
        <source>Enrol a household</source>
        <translation>گھرانے کا اندراج کریں</translation>
    </message>
    <message>
        <source>Enrol the first household</source>
        <translation>پہلے گھرانے کا اندراج کریں</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>واپس کریں</translation>
    </message>
    <message>
        <source>Match the bank&apos;s statement</source>
        <translation>بینک کا گوشوارہ ملائیں</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>یکجا کریں</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>رقم آئی</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>رقم گئی</translation>
    </message>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>No money moves</source>
        <translation>رقم کے بغیر اندراج</translation>
    </message>
    <message>
        <source>Pay a refund</source>
        <translation>واپسی کی ادائیگی کریں</translation>
    </message>
    <message>
        <source>Pay what we owe</source>
        <translation>جو ہمارے ذمے ہے ادا کریں</translation>
    </message>
    <message>
        <source>Post index payouts</source>
        <translation>اشاریے کی ادائیگیاں درج کریں</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجدید کریں</translation>
    </message>
    <message>
        <source>Renew policies</source>
        <translation>پالیسیوں کی تجدید کریں</translation>
    </message>
    <message>
        <source>Report a claim</source>
        <translation>دعویٰ درج کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Show member</source>
        <translation>رکن دکھائیں</translation>
    </message>
    <message>
        <source>Take a premium</source>
        <translation>پریمیم لیں</translation>
    </message>
    <message>
        <source>Take premium</source>
        <translation>پریمیم لیں</translation>
    </message>
    <message>
        <source>They owe us</source>
        <translation>ان کے ذمے ہے</translation>
    </message>
    <message>
        <source>They pay us</source>
        <translation>وہ ہمیں ادا کریں</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>منتقلی</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>ہمارے ذمے ہے</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>A committee is two people or more: write their names, with commas between.</source>
        <translation>کمیٹی دو یا زیادہ افراد کی ہوتی ہے: ان کے نام لکھیں، درمیان میں کاما لگائیں۔</translation>
    </message>
    <message>
        <source>A committee sits once a day on the claim that is appealed. Leave it empty.</source>
        <translation>جس دعوے کی اپیل ہے اس پر کمیٹی دن میں ایک ہی بار بیٹھتی ہے۔ اسے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>A death ends one person&apos;s cover, not the household&apos;s: take that person off the policy.</source>
        <translation>موت سے ایک فرد کا تحفظ ختم ہوتا ہے، گھرانے کا نہیں: اس فرد کو پالیسی سے نکالیں۔</translation>
    </message>
    <message>
        <source>A household has one holder: choose another relation.</source>
        <translation>گھرانے کا ایک ہی ہولڈر ہوتا ہے: کوئی اور رشتہ چنیں۔</translation>
    </message>
    <message>
        <source>A receipt needs the day on which the premium was paid.</source>
        <translation>رسید کے لیے وہ دن ضروری ہے جس دن پریمیم ادا ہوا۔</translation>
    </message>
    <message>
        <source>A refund is paid out, not taken. Choose a premium that is due.</source>
        <translation>واپسی دی جاتی ہے، لی نہیں جاتی۔ کوئی واجب الادا پریمیم چنیں۔</translation>
    </message>
    <message>
        <source>At least {least}, which is paid already.</source>
        <translation>کم از کم {least}، جو پہلے ہی ادا ہو چکا ہے۔</translation>
    </message>
    <message>
        <source>At most {most} is left to pay.</source>
        <translation>زیادہ سے زیادہ {most} ادا کرنا باقی ہے۔</translation>
    </message>
    <message>
        <source>Both are covered by {policy}, which would cover one person twice. Take one of them off it.</source>
        <translation>دونوں {policy} کے تحفظ میں ہیں، جس سے ایک فرد کو دو بار تحفظ ملے گا۔ ان میں سے ایک کو اس سے نکالیں۔</translation>
    </message>
    <message>
        <source>Choose somebody else of those who stay covered by the policy.</source>
        <translation>جو پالیسی کے تحفظ میں رہتے ہیں، ان میں سے کسی اور کو چنیں۔</translation>
    </message>
    <message>
        <source>Claim {claim} is for an event after {last}.</source>
        <translation>دعویٰ {claim} کا واقعہ {last} کے بعد کا ہے۔</translation>
    </message>
    <message>
        <source>Claim {claim} is for the same person and the same day.</source>
        <translation>دعویٰ {claim} اسی فرد اور اسی دن کا ہے۔</translation>
    </message>
    <message>
        <source>Each document stands once: number those of one kind.</source>
        <translation>ہر دستاویز ایک ہی بار آتی ہے: ایک ہی قسم کی دستاویزات پر نمبر لگائیں۔</translation>
    </message>
    <message>
        <source>Enrolled without cover</source>
        <translation>بغیر تحفظ کے اندراج</translation>
    </message>
    <message>
        <source>Fill in: {label}.</source>
        <translation>پُر کریں: {label}۔</translation>
    </message>
    <message>
        <source>Money is given back on the day it came in, or later.</source>
        <translation>رقم اسی دن یا بعد میں واپس ہوتی ہے جس دن وہ آئی تھی۔</translation>
    </message>
    <message>
        <source>No product is chosen: nobody of this household will be insured. Is that right?</source>
        <translation>کوئی پروڈکٹ نہیں چنی گئی: اس گھرانے کا کوئی فرد بیمہ شدہ نہیں ہوگا۔ کیا یہ درست ہے؟</translation>
    </message>
    <message>
        <source>Nobody else would be covered any more: end the policy.</source>
        <translation>پھر کسی اور کو تحفظ حاصل نہیں رہے گا: پالیسی ختم کریں۔</translation>
    </message>
    <message>
        <source>Nobody is covered to the end of this policy: enrol the household anew.</source>
        <translation>اس پالیسی کے آخر تک کسی کو تحفظ حاصل نہیں: گھرانے کا نئے سرے سے اندراج کریں۔</translation>
    </message>
    <message>
        <source>Nothing has changed: there is nothing to save.</source>
        <translation>کچھ نہیں بدلا: محفوظ کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Nothing that was paid for this claim is on its way.</source>
        <translation>اس دعوے کے لیے ادا کی گئی کوئی رقم راستے میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>One is a woman and the other a man, as the records say.</source>
        <translation>ریکارڈ کے مطابق ایک عورت ہے اور دوسرا مرد۔</translation>
    </message>
    <message>
        <source>One was born on {day}, the other on {other}.</source>
        <translation>ایک کی پیدائش {day} کو ہوئی، دوسرے کی {other} کو۔</translation>
    </message>
    <message>
        <source>People join while the policy runs, from {first} to {last}.</source>
        <translation>لوگ پالیسی کے جاری رہتے ہوئے، {first} سے {last} تک، شامل ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Receipt {receipt} was given for premium {premium}. Write another number.</source>
        <translation>رسید {receipt} پریمیم {premium} کے لیے دی گئی تھی۔ کوئی اور نمبر لکھیں۔</translation>
    </message>
    <message>
        <source>Save {name} changed no record.</source>
        <translation>محفوظ کاری {name} سے کوئی ریکارڈ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Say how many people the group has in this term.</source>
        <translation>بتائیں کہ اس مدت میں گروپ میں کتنے افراد ہیں۔</translation>
    </message>
    <message>
        <source>Say who holds the policy.</source>
        <translation>بتائیں کہ پالیسی کا ہولڈر کون ہے۔</translation>
    </message>
    <message>
        <source>Say why the claim, or a part of it, is not met.</source>
        <translation>بتائیں کہ دعویٰ، یا اس کا کوئی حصہ، کیوں پورا نہیں کیا جا رہا۔</translation>
    </message>
    <message>
        <source>The amount approved is more than the whole loss.</source>
        <translation>منظور شدہ رقم پورے نقصان سے زیادہ ہے۔</translation>
    </message>
    <message>
        <source>The amounts of this file are in {currency}: it cannot change.</source>
        <translation>اس فائل کی رقوم {currency} میں ہیں: یہ بدل نہیں سکتی۔</translation>
    </message>
    <message>
        <source>The claim was estimated on {day}: it was reported by then.</source>
        <translation>دعوے کا تخمینہ {day} کو لگایا گیا: تب تک وہ درج ہو چکا تھا۔</translation>
    </message>
    <message>
        <source>The claim was still estimated on {day}: it was not decided before.</source>
        <translation>دعوے کا تخمینہ {day} کو بھی لگایا گیا: اس سے پہلے فیصلہ نہیں ہوا تھا۔</translation>
    </message>
    <message>
        <source>The holder is not covered any more: say who holds the policy now.</source>
        <translation>ہولڈر کو اب تحفظ حاصل نہیں: بتائیں کہ اب پالیسی کا ہولڈر کون ہے۔</translation>
    </message>
    <message>
        <source>The items add up to {sum}.</source>
        <translation>مدوں کا میزان {sum} ہے۔</translation>
    </message>
    <message>
        <source>The last day of this person lies between {first} (the day before the start) and {last}.</source>
        <translation>اس فرد کا آخری دن {first} (آغاز سے ایک دن پہلے) اور {last} کے درمیان ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>The new term starts %n days after the old one, later than the days of grace.</source>
        <translation>
            <numerusform>نئی مدت پرانی کے %n دن بعد شروع ہوتی ہے، جو رعایتی دنوں سے بعد ہے۔</numerusform>
            <numerusform>نئی مدت پرانی کے %n دن بعد شروع ہوتی ہے، جو رعایتی دنوں سے بعد ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The new term starts after the old one ends, {end}.</source>
        <translation>نئی مدت پرانی کے ختم ہونے ({end}) کے بعد شروع ہوتی ہے۔</translation>
    </message>
    <message>
        <source>The people of this policy are named: leave the count empty.</source>
        <translation>اس پالیسی کے افراد کے نام درج ہیں: تعداد خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>The policy does not cover this person.</source>
        <translation>پالیسی اس فرد کو تحفظ نہیں دیتی۔</translation>
    </message>
    <message>
        <source>The policy ended on {day}, before this premium fell due.</source>
        <translation>پالیسی {day} کو ختم ہوئی، اس پریمیم کے واجب ہونے سے پہلے۔</translation>
    </message>
    <message>
        <source>Their identity papers have other numbers: {number} and {other}.</source>
        <translation>ان کے شناختی کاغذات کے نمبر مختلف ہیں: {number} اور {other}۔</translation>
    </message>
    <message>
        <source>There is no save {name}. Choose one from the list.</source>
        <translation>محفوظ کاری {name} موجود نہیں ہے۔ فہرست سے ایک چنیں۔</translation>
    </message>
    <message>
        <source>There is no {code}. Choose one from the list.</source>
        <translation>کوڈ {code} موجود نہیں ہے۔ فہرست سے ایک چنیں۔</translation>
    </message>
    <message>
        <source>These are not two records: choose another one.</source>
        <translation>یہ دو الگ ریکارڈ نہیں ہیں: کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>This claim is not decided yet: is this an advance?</source>
        <translation>اس دعوے کا فیصلہ ابھی نہیں ہوا: کیا یہ پیشگی ہے؟</translation>
    </message>
    <message>
        <source>This claim is paid in full.</source>
        <translation>یہ دعویٰ پورا ادا ہو چکا ہے۔</translation>
    </message>
    <message>
        <source>This claim was decided on {day}. Correct the decision instead.</source>
        <translation>اس دعوے کا فیصلہ {day} کو ہوا۔ اس کے بجائے فیصلہ درست کریں۔</translation>
    </message>
    <message>
        <source>This claim was decided on {day}: was this an advance?</source>
        <translation>اس دعوے کا فیصلہ {day} کو ہوا: کیا یہ پیشگی تھی؟</translation>
    </message>
    <message>
        <source>This claim was rejected: nothing is paid.</source>
        <translation>یہ دعویٰ رد ہوا تھا: کچھ ادا نہیں کیا جاتا۔</translation>
    </message>
    <message>
        <source>This claim was reported on {day}: it is not paid before.</source>
        <translation>یہ دعویٰ {day} کو درج ہوا: اس سے پہلے ادائیگی نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>This claim was reported on {day}: nobody has taken it up before.</source>
        <translation>یہ دعویٰ {day} کو درج ہوا: اس سے پہلے کسی نے اسے جانچ میں نہیں لیا۔</translation>
    </message>
    <message>
        <source>This finding is accepted already.</source>
        <translation>یہ مشاہدہ پہلے ہی قبول ہو چکا ہے۔</translation>
    </message>
    <message>
        <source>This may not be left empty.</source>
        <translation>اسے خالی نہیں چھوڑا جا سکتا۔</translation>
    </message>
    <message>
        <source>This policy counts heads: correct its number of lives.</source>
        <translation>اس پالیسی میں افراد کی گنتی ہوتی ہے: افراد کی تعداد درست کریں۔</translation>
    </message>
    <message>
        <source>This policy ended on {day}. Choose one that runs.</source>
        <translation>یہ پالیسی {day} کو ختم ہوئی۔ کوئی جاری پالیسی چنیں۔</translation>
    </message>
    <message>
        <source>This premium is not paid: there is nothing to give back.</source>
        <translation>یہ پریمیم ادا نہیں ہوا: واپس کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>This premium was paid on {day}. Choose one that is due.</source>
        <translation>یہ پریمیم {day} کو ادا ہوا۔ کوئی ایسا چنیں جو واجب الادا ہو۔</translation>
    </message>
    <message>
        <source>This refund was paid already. Choose one that waits.</source>
        <translation>یہ واپسی پہلے ہی ادا ہو چکی ہے۔ کوئی ایسی چنیں جو باقی ہو۔</translation>
    </message>
    <message>
        <source>With this, {after} was due instead of {before}. If only another sum came in, empty the day and the receipt, save, and take the premium again.</source>
        <translation>اس سے {before} کے بجائے {after} واجب تھا۔ اگر صرف رقم مختلف آئی ہو تو دن اور رسید خالی کریں، محفوظ کریں، اور پریمیم دوبارہ لیں۔</translation>
    </message>
    <message>
        <source>Write an amount under {plus} or under {minus}.</source>
        <translation>{plus} یا {minus} میں رقم لکھیں۔</translation>
    </message>
    <message>
        <source>Write an amount up to {most}, which is what is due.</source>
        <translation>{most} تک رقم لکھیں، جو واجب الادا ہے۔</translation>
    </message>
    <message>
        <source>Write an amount up to {most}, which is what is left to pay.</source>
        <translation>{most} تک رقم لکھیں، جو ادا کرنا باقی ہے۔</translation>
    </message>
    <message>
        <source>Write an amount up to {most}: more did not come in.</source>
        <translation>{most} تک رقم لکھیں: اس سے زیادہ آئی ہی نہیں۔</translation>
    </message>
    <message>
        <source>Write down at least the holder.</source>
        <translation>کم از کم ہولڈر کو درج کریں۔</translation>
    </message>
    <message>
        <source>Write why it is corrected.</source>
        <translation>لکھیں کہ درستی کیوں کی گئی۔</translation>
    </message>
    <message>
        <source>{amount} is paid already: the claim stays approved.</source>
        <translation>{amount} پہلے ہی ادا ہو چکا ہے: دعویٰ منظور ہی رہے گا۔</translation>
    </message>
    <message>
        <source>{amount} was paid in advance, more than is approved now.</source>
        <translation>{amount} پیشگی ادا ہوا تھا، جو اب منظور شدہ رقم سے زیادہ ہے۔</translation>
    </message>
    <message>
        <source>{benefit} covers up to {most} a claim.</source>
        <translation>فائدہ {benefit} ہر دعوے پر {most} تک تحفظ دیتا ہے۔</translation>
    </message>
    <message>
        <source>{benefit} is no benefit of this policy.</source>
        <translation>فائدہ {benefit} اس پالیسی کا فائدہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>{code} has a cover under this policy already.</source>
        <translation>کوڈ {code} کو اس پالیسی میں پہلے سے تحفظ حاصل ہے۔</translation>
    </message>
    <message>
        <source>{code} is in another row already, or nobody has this code.</source>
        <translation>کوڈ {code} پہلے سے کسی اور سطر میں ہے، یا یہ کوڈ کسی کا نہیں۔</translation>
    </message>
    <message>
        <source>{code} was answered on {day}. Open it, and correct it.</source>
        <translation>شکایت {code} کا جواب {day} کو دیا گیا۔ اسے کھول کر درست کریں۔</translation>
    </message>
    <message>
        <source>{code} was merged into {other} already. Choose {other}.</source>
        <translation>کوڈ {code} پہلے ہی {other} میں یکجا ہو چکا ہے۔ {other} چنیں۔</translation>
    </message>
    <message>
        <source>{key} is there already. Open it, and correct it.</source>
        <translation>ریکارڈ {key} پہلے سے موجود ہے۔ اسے کھول کر درست کریں۔</translation>
    </message>
    <message>
        <source>{name} is covered up to {day} by {policy} already.</source>
        <translation>{name} کو {policy} سے {day} تک پہلے ہی تحفظ حاصل ہے۔</translation>
    </message>
    <message>
        <source>{name} is {age} on {day}: {product} covers people up to {most}.</source>
        <translation>{day} کو {name} کی عمر {age} ہے: {product} کا تحفظ {most} سال تک ہے۔</translation>
    </message>
    <message>
        <source>{name} is {age} on {day}: {product} takes people from {least} on.</source>
        <translation>{day} کو {name} کی عمر {age} ہے: {product} میں {least} سال سے شمولیت ہوتی ہے۔</translation>
    </message>
    <message>
        <source>{name}, born on {day}, is known already as {code}.</source>
        <translation>{name}، پیدائش {day}، پہلے سے {code} کے طور پر درج ہے۔</translation>
    </message>
    <message>
        <source>{over} is more than is due: is it kept as an advance?</source>
        <translation>{over} واجب رقم سے زیادہ ہے: کیا اسے پیشگی رکھا جائے؟</translation>
    </message>
    <message>
        <source>{over} is more than is owed, and would be owed back: is it taken all the same?</source>
        <translation>{over} واجب رقم سے زیادہ ہے، اور اسے واپس کرنا ہوگا: کیا پھر بھی لیا جائے؟</translation>
    </message>
    <message>
        <source>{plus} and {minus} differ by {off}: both sides must come to the same.</source>
        <translation>{plus} اور {minus} میں {off} کا فرق ہے: دونوں طرف برابر ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>{policy} renews this policy already.</source>
        <translation>پالیسی {policy} پہلے ہی اس پالیسی کی تجدید ہے۔</translation>
    </message>
</context>
<context>
    <name>Allocation</name>
    <message>
        <source>A percentage is 0 or more.</source>
        <translation>فیصد 0 یا زیادہ ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>باقی سب</translation>
    </message>
    <message>
        <source>Fixed share</source>
        <translation>مقررہ حصہ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>بنیاد</translation>
    </message>
    <message>
        <source>Share by claims</source>
        <translation>دعووں کے لحاظ سے حصہ</translation>
    </message>
    <message>
        <source>Share by insured</source>
        <translation>بیمہ شدہ کے لحاظ سے حصہ</translation>
    </message>
    <message>
        <source>Share by premium</source>
        <translation>پریمیم کے لحاظ سے حصہ</translation>
    </message>
    <message>
        <source>Share it bears</source>
        <translation>اس پر آنے والا حصہ</translation>
    </message>
    <message>
        <source>Sharing of costs among products</source>
        <translation>پروڈکٹس میں اخراجات کی تقسیم</translation>
    </message>
    <message>
        <source>The key in force</source>
        <translation>نافذ بنیاد</translation>
    </message>
    <message>
        <source>The percentages add up to {total}, not to 100.</source>
        <translation>فیصدوں کا میزان {total} ہے، 100 نہیں۔</translation>
    </message>
    <message>
        <source>The scheme shares by its own fixed percentages.</source>
        <translation>اسکیم اپنے مقررہ فیصد کے مطابق تقسیم کرتی ہے۔</translation>
    </message>
    <message>
        <source>The scheme shares each month by the claims of each product that are reported in it.</source>
        <translation>اسکیم ہر مہینے کو ہر پروڈکٹ کے اس مہینے درج ہونے والے دعووں کے لحاظ سے تقسیم کرتی ہے۔</translation>
    </message>
    <message>
        <source>The scheme shares each month by the premium that each product earns in it.</source>
        <translation>اسکیم ہر مہینے کو ہر پروڈکٹ کے اس مہینے کمائے گئے پریمیم کے لحاظ سے تقسیم کرتی ہے۔</translation>
    </message>
    <message>
        <source>The scheme shares each month by those that each product insures at its end.</source>
        <translation>اسکیم ہر مہینے کو ان افراد کے لحاظ سے تقسیم کرتی ہے جو مہینے کے آخر میں ہر پروڈکٹ میں بیمہ شدہ ہوں۔</translation>
    </message>
    <message>
        <source>There is no product {code}.</source>
        <translation>پروڈکٹ {code} موجود نہیں ہے۔</translation>
    </message>
    <message>
        <source>What each product bears of the lines that belong to none, by each key, month by month</source>
        <translation>جو سطریں کسی پروڈکٹ کی نہیں، ان میں سے ہر پروڈکٹ پر کیا آتا ہے، ہر بنیاد پر، ماہ بہ ماہ</translation>
    </message>
    <message>
        <source>{key} is no key. Choose one of: {known}</source>
        <translation>{key} کوئی بنیاد نہیں۔ ان میں سے ایک چنیں: {known}</translation>
    </message>
</context>
<context>
    <name>Allocation key</name>
    <message>
        <source>Active insured at its end</source>
        <translation>اس کے آخر میں فعال بیمہ شدہ</translation>
    </message>
    <message>
        <source>Claims reported in it</source>
        <translation>اس میں درج دعوے</translation>
    </message>
    <message>
        <source>Earned premium of the period</source>
        <translation>مدت کا کمایا ہوا پریمیم</translation>
    </message>
    <message>
        <source>Fixed percentages</source>
        <translation>مقررہ فیصد</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message numerus="yes">
        <source>%n years</source>
        <extracomment>age</extracomment>
        <translation>
            <numerusform>%n سال</numerusform>
            <numerusform>%n سال</numerusform>
        </translation>
    </message>
    <message>
        <source>came in {day} ({code})</source>
        <translation>{day} کو آئی ({code})</translation>
    </message>
    <message>
        <source>{amount} due {day} ({code})</source>
        <translation>{amount} واجب الادا {day} ({code})</translation>
    </message>
    <message>
        <source>{amount} for {day} ({code})</source>
        <translation>{day} کے لیے {amount} ({code})</translation>
    </message>
    <message>
        <source>{known} · {more}</source>
        <translation>{known} · {more}</translation>
    </message>
    <message>
        <source>{left} since {day}, {document} ({voucher})</source>
        <translation>{day} سے {left}، {document} ({voucher})</translation>
    </message>
    <message>
        <source>{product}, up to {last} ({code})</source>
        <translation>{product}، {last} تک ({code})</translation>
    </message>
    <message>
        <source>{purpose}, {amount} on {day}</source>
        <translation>{purpose}، {day} کو {amount}</translation>
    </message>
    <message>
        <source>{who}, {day} ({save})</source>
        <translation>{who}، {day} ({save})</translation>
    </message>
    <message>
        <source>{who}, {day} ({save}), holds for now</source>
        <translation>{who}، {day} ({save})، فی الحال قائم</translation>
    </message>
</context>
<context>
    <name>Arrears</name>
    <message>
        <source>0-30 days</source>
        <translation>0 تا 30 دن</translation>
    </message>
    <message>
        <source>31-60 days</source>
        <translation>31 تا 60 دن</translation>
    </message>
    <message>
        <source>61-90 days</source>
        <translation>61 تا 90 دن</translation>
    </message>
    <message>
        <source>91-180 days</source>
        <translation>91 تا 180 دن</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>واجب الادا رقم</translation>
    </message>
    <message>
        <source>Arrears and collection</source>
        <translation>بقایا جات اور وصولی</translation>
    </message>
    <message>
        <source>Arrears by office</source>
        <translation>دفتر کے لحاظ سے بقایا جات</translation>
    </message>
    <message>
        <source>Collection by office</source>
        <translation>دفتر کے لحاظ سے وصولی</translation>
    </message>
    <message>
        <source>Collection rate</source>
        <translation>وصولی کی شرح</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products have no rate together.</source>
        <translation>لازمی اور رضاکارانہ پروڈکٹس کی کوئی مشترکہ شرح نہیں۔</translation>
    </message>
    <message>
        <source>Covered to</source>
        <translation>تحفظ کب تک</translation>
    </message>
    <message>
        <source>From premium</source>
        <translation>پریمیم سے</translation>
    </message>
    <message>
        <source>From vouchers</source>
        <translation>واؤچروں سے</translation>
    </message>
    <message>
        <source>In advance, due later</source>
        <translation>پیشگی، بعد میں واجب</translation>
    </message>
    <message>
        <source>In advance, due within three months</source>
        <translation>پیشگی، تین ماہ میں واجب</translation>
    </message>
    <message>
        <source>No office</source>
        <translation>کوئی دفتر نہیں</translation>
    </message>
    <message>
        <source>Of these cover over</source>
        <translation>ان میں سے تحفظ ختم</translation>
    </message>
    <message>
        <source>Of these in grace</source>
        <translation>ان میں سے رعایت میں</translation>
    </message>
    <message>
        <source>Of these paid</source>
        <translation>ان میں سے ادا شدہ</translation>
    </message>
    <message>
        <source>Oldest due</source>
        <translation>سب سے پرانا واجب</translation>
    </message>
    <message>
        <source>Owed to members</source>
        <translation>ارکان کو واجب</translation>
    </message>
    <message>
        <source>Policies behind</source>
        <translation>پیچھے رہ جانے والی پالیسیاں</translation>
    </message>
    <message>
        <source>Policies behind, the oldest due first</source>
        <translation>پیچھے رہ جانے والی پالیسیاں، سب سے پرانا واجب پہلے</translation>
    </message>
    <message>
        <source>Premium and fees due and not paid, by age</source>
        <translation>واجب اور غیر ادا شدہ پریمیم اور فیسیں، مدت کے لحاظ سے</translation>
    </message>
    <message>
        <source>Premium on the balance sheet</source>
        <translation>بیلنس شیٹ پر پریمیم</translation>
    </message>
    <message>
        <source>Premiums due</source>
        <translation>واجب الادا پریمیم</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>قابل وصول</translation>
    </message>
    <message>
        <source>The day on which a premium falls due is day 0; what is paid later counts as unpaid here.</source>
        <translation>جس دن پریمیم واجب ہوتا ہے وہ دن 0 ہے؛ جو بعد میں ادا ہو وہ یہاں غیر ادا شدہ شمار ہوتا ہے۔</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>واپس کرنا ہے</translation>
    </message>
    <message>
        <source>To give back: refunds due, and what was paid for cover that never ran.</source>
        <translation>واپس کرنا ہے: واجب الادا واپسی کی رقوم، اور جو اس تحفظ کے لیے ادا ہوا جو کبھی شروع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>غیر ادا شدہ</translation>
    </message>
    <message>
        <source>Unpaid fees</source>
        <translation>غیر ادا شدہ فیسیں</translation>
    </message>
    <message>
        <source>Unpaid premium</source>
        <translation>غیر ادا شدہ پریمیم</translation>
    </message>
    <message>
        <source>What fell due after an exit, and what the exit took back, is not receivable.</source>
        <translation>جو اخراج کے بعد واجب ہوا، اور جو اخراج نے واپس لیا، وہ قابل وصول نہیں۔</translation>
    </message>
    <message>
        <source>What is owed to members</source>
        <translation>ارکان کو کیا واجب ہے</translation>
    </message>
    <message>
        <source>What is paid of the premium and fees due from {first} to {last}</source>
        <translation>{first} سے {last} تک واجب پریمیم اور فیسوں میں سے کیا ادا ہوا</translation>
    </message>
    <message>
        <source>What is receivable</source>
        <translation>کیا قابل وصول ہے</translation>
    </message>
    <message>
        <source>What was paid in advance takes nothing off it: it is owed to members until it falls due.</source>
        <translation>جو پیشگی ادا ہوا وہ اس میں سے کچھ کم نہیں کرتا: واجب ہونے تک وہ ارکان کا حق ہے۔</translation>
    </message>
    <message>
        <source>collection since this day; else of the fiscal quarter</source>
        <translation>اس دن سے وصولی؛ ورنہ مالی سہ ماہی کی</translation>
    </message>
    <message>
        <source>each policy that is behind, too, by its codes</source>
        <translation>پیچھے رہ جانے والی ہر پالیسی بھی، اپنے کوڈ کے ساتھ</translation>
    </message>
    <message>
        <source>over 180 days</source>
        <translation>180 دن سے زیادہ</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>A check sum of the file: it tells whether a byte of it was changed.</source>
        <translation>فائل کا جانچ مجموعہ: بتاتا ہے کہ اس کا کوئی بائٹ بدلا یا نہیں۔</translation>
    </message>
    <message>
        <source>A photo of a person is shown beside their name.</source>
        <translation>فرد کی تصویر اس کے نام کے ساتھ دکھائی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Add a paper or photo</source>
        <translation>کاغذ یا تصویر شامل کریں</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>شامل کریں…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>تصویر چنیں…</translation>
    </message>
    <message>
        <source>Deed or contract</source>
        <translation>دستاویزِ ملکیت یا معاہدہ</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>فائل کا نام</translation>
    </message>
    <message>
        <source>From this day on it is no longer shown with its record; the file stays.</source>
        <translation>اس دن سے یہ اپنے ریکارڈ کے ساتھ نہیں دکھایا جاتا؛ فائل رہتی ہے۔</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>بل</translation>
    </message>
    <message>
        <source>It is no longer shown with its record. The file stays, and so does this reason.</source>
        <translation>یہ اب اپنے ریکارڈ کے ساتھ نہیں دکھایا جاتا۔ فائل رہتی ہے، اور یہ وجہ بھی۔</translation>
    </message>
    <message>
        <source>It stands small over the name, on the next paper that is made. No text moves.</source>
        <translation>یہ نام کے اوپر چھوٹا سا آتا ہے، اگلے بننے والے کاغذ سے۔ کوئی متن اپنی جگہ سے نہیں ہٹتا۔</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>تصویر JPEG</translation>
    </message>
    <message>
        <source>Keep which file?</source>
        <translation>کون سی فائل رکھیں؟</translation>
    </message>
    <message>
        <source>Keep {name} with {record}</source>
        <translation>فائل {name} کو {record} کے ساتھ رکھیں</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>کب سے</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>فائل کی قسم</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>کاغذ کی قسم</translation>
    </message>
    <message>
        <source>No logo is chosen: papers have the name of the scheme alone.</source>
        <translation>کوئی لوگو نہیں چنا گیا: کاغذات پر صرف اسکیم کا نام ہوتا ہے۔</translation>
    </message>
    <message>
        <source>No paper is kept. Add a file, drop it here, or paste a picture.</source>
        <translation>کوئی کاغذ نہیں رکھا گیا۔ فائل شامل کریں، یہاں ڈالیں، یا تصویر چسپاں کریں۔</translation>
    </message>
    <message>
        <source>No program of this laptop shows {name}. It lies at {place}.</source>
        <translation>اس لیپ ٹاپ کا کوئی پروگرام {name} نہیں دکھاتا۔ فائل {place} میں ہے۔</translation>
    </message>
    <message>
        <source>Nothing was copied that could be kept: no file, no picture.</source>
        <translation>جو نقل ہوا اس میں رکھنے کو کچھ نہیں: نہ فائل، نہ تصویر۔</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>دوسرا کاغذ</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>دستاویز PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>تصویر PNG</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>کاغذات</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>فوٹو</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>تصویر: {name}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>تصویریں (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Pictures and PDF documents (*.jpg *.jpeg *.png *.webp *.pdf)</source>
        <translation>تصویریں اور PDF دستاویزات (*.jpg *.jpeg *.png *.webp *.pdf)</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>نسخہ</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>لوگو ہٹائیں</translation>
    </message>
    <message>
        <source>Retire a paper or photo</source>
        <translation>کاغذ یا تصویر ہٹائیں</translation>
    </message>
    <message>
        <source>Retire {code}</source>
        <translation>کاغذ {code} ہٹائیں</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>ہٹانے کی تاریخ</translation>
    </message>
    <message>
        <source>SHA-256 digest</source>
        <translation>خلاصہ SHA-256</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>حجم، بائٹس میں</translation>
    </message>
    <message>
        <source>The disk does not give {path}, a paper or photo of this book, so nothing was changed. Try again. If it stays so, move that file elsewhere: all the others are then taken without it.</source>
        <translation>ڈسک {path} نہیں دیتی، جو اس کھاتے کا کاغذ یا تصویر ہے، اس لیے کچھ نہیں بدلا گیا۔ دوبارہ کوشش کریں۔ پھر بھی نہ ملے تو اس فائل کو کہیں اور منتقل کریں: تب باقی سب اس کے بغیر لی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) is missing beside the book, or was changed there.</source>
        <translation>کاغذ {code} ({name}) کی فائل کھاتے کے ساتھ نہیں ہے، یا وہاں بدل دی گئی۔</translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation>کوئی لوگو نہیں ہے۔</translation>
    </message>
    <message>
        <source>Thing insured</source>
        <translation>بیمہ شدہ چیز</translation>
    </message>
    <message>
        <source>This file is kept with {record} already, as {name}.</source>
        <translation>یہ فائل {record} کے ساتھ {name} کے نام سے پہلے ہی رکھی ہے۔</translation>
    </message>
    <message>
        <source>This file is no picture that can be shown: it is no photo.</source>
        <translation>یہ فائل ایسی تصویر نہیں جو دکھائی جا سکے: یہ فوٹو نہیں۔</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>تصویر WebP</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>کون سی تصویر؟</translation>
    </message>
    <message>
        <source>{code} is retired already.</source>
        <translation>کاغذ {code} پہلے ہی ہٹایا جا چکا ہے۔</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB. Scan it in grey, or with fewer dots, and try again.</source>
        <translation>فائل {name} {most} ایم بی سے بڑی ہے۔ اسے سرمئی رنگ میں، یا کم نقطوں کے ساتھ اسکین کریں، اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>{name} is no picture (JPEG, PNG, WebP) and no PDF. Save it as one of these first.</source>
        <translation>فائل {name} نہ تصویر ہے (JPEG، PNG، WebP) نہ PDF۔ پہلے اسے ان میں سے کسی صورت میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>{name} is no picture that can be printed. Choose a JPEG or PNG picture.</source>
        <translation>فائل {name} ایسی تصویر نہیں جو چھپ سکے۔ JPEG یا PNG تصویر چنیں۔</translation>
    </message>
    <message>
        <source>{name} is the logo already.</source>
        <translation>فائل {name} پہلے ہی لوگو ہے۔</translation>
    </message>
</context>
<context>
    <name>Background form</name>
    <message>
        <source>Certified by</source>
        <translation>تصدیق کنندہ</translation>
    </message>
    <message>
        <source>Certified on</source>
        <translation>تصدیق کی تاریخ</translation>
    </message>
    <message>
        <source>Claims a person and year</source>
        <translation>فی فرد فی سال دعوے</translation>
    </message>
    <message>
        <source>Cost of a claim</source>
        <translation>ایک دعوے کی لاگت</translation>
    </message>
    <message>
        <source>Indicator or line</source>
        <translation>اشاریہ یا مد</translation>
    </message>
    <message>
        <source>Leave empty for both.</source>
        <translation>دونوں کے لیے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Leave empty for everything that has no key of its own.</source>
        <translation>جس کی اپنی بنیاد نہ ہو، ان سب کے لیے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Leave empty for the scheme as a whole.</source>
        <translation>پوری اسکیم کے لیے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Of a line, as its statement prints it: income and costs both without a minus.</source>
        <translation>مد کی رقم، جیسی اس کے گوشوارے پر چھپتی ہے: آمدنی اور اخراجات دونوں منفی نشان کے بغیر۔</translation>
    </message>
    <message>
        <source>Of an indicator, a ratio: 0.6 for sixty percent.</source>
        <translation>اشاریے کے لیے تناسب: ساٹھ فیصد کے لیے 0.6۔</translation>
    </message>
    <message>
        <source>Planned amount</source>
        <translation>منصوبے کی رقم</translation>
    </message>
    <message>
        <source>Reserve certified</source>
        <translation>تصدیق شدہ ذخیرہ</translation>
    </message>
    <message>
        <source>Share, in percent</source>
        <translation>حصہ، فیصد میں</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ہدف</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n دن پہلے</numerusform>
            <numerusform>%n دن پہلے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves of the backup are not in the file that it replaces: {saves}</source>
        <translation>
            <numerusform>بیک اپ کی %n محفوظ کاری اس فائل میں نہیں جس کی وہ جگہ لے رہا ہے: {saves}</numerusform>
            <numerusform>بیک اپ کی %n محفوظ کاریاں اس فائل میں نہیں جس کی وہ جگہ لے رہا ہے: {saves}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves of the file that it replaces are not in the backup: {saves}</source>
        <translation>
            <numerusform>جس فائل کی وہ جگہ لے رہا ہے اس کی %n محفوظ کاری بیک اپ میں نہیں: {saves}</numerusform>
            <numerusform>جس فائل کی وہ جگہ لے رہا ہے اس کی %n محفوظ کاریاں بیک اپ میں نہیں: {saves}</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made in {place}.</source>
        <translation>جگہ {place} میں بیک اپ بن گیا۔</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>جگہ شامل کریں</translation>
    </message>
    <message>
        <source>Add a stick or a folder on another disk: what lies on this laptop alone is lost with it.</source>
        <translation>کوئی یو ایس بی یا کسی اور ڈسک کا فولڈر شامل کریں: جو صرف اس لیپ ٹاپ پر ہے وہ اسی کے ساتھ ضائع ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>ابھی بیک اپ لیں</translation>
    </message>
    <message>
        <source>Backup {age}</source>
        <translation>بیک اپ {age}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>Backups of this file</source>
        <translation>اس فائل کے بیک اپ</translation>
    </message>
    <message>
        <source>Choose a stick, or a folder on another disk</source>
        <translation>کوئی یو ایس بی، یا کسی اور ڈسک کا فولڈر چنیں</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>سب کچھ جوں کا توں رہنے دیں</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>کب بنا</translation>
    </message>
    <message>
        <source>No backup was made in {place}. {why}</source>
        <translation>جگہ {place} میں بیک اپ نہیں بنا۔ {why}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>ابھی کوئی بیک اپ نہیں</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>ابھی موجود نہیں</translation>
    </message>
    <message>
        <source>Nothing is new: every place has the newest save.</source>
        <translation>کچھ نیا نہیں: ہر جگہ تازہ ترین محفوظ کاری موجود ہے۔</translation>
    </message>
    <message>
        <source>Opens the list of backups</source>
        <translation>بیک اپ کی فہرست کھولتا ہے</translation>
    </message>
    <message>
        <source>Put the backup in its place</source>
        <translation>بیک اپ کو اس کی جگہ رکھیں</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>جگہ ہٹائیں</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>بحال کریں…</translation>
    </message>
    <message>
        <source>Shall the backup of {when} take the place of the file?</source>
        <translation>کیا {when} کا بیک اپ فائل کی جگہ لے لے؟</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>The backup holds the same saves as the file that it replaces.</source>
        <translation>بیک اپ میں وہی محفوظ کاریاں ہیں جو اس فائل میں ہیں جس کی وہ جگہ لے رہا ہے۔</translation>
    </message>
    <message>
        <source>The backup is in its place. The file that was there is kept as {name}.</source>
        <translation>بیک اپ اپنی جگہ پر ہے۔ جو فائل وہاں تھی وہ {name} کے نام سے رکھی گئی ہے۔</translation>
    </message>
    <message>
        <source>The backup is made: it was opened, and every page read.</source>
        <translation>بیک اپ بن گیا: اسے کھولا گیا اور ہر صفحہ پڑھا گیا۔</translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it, under a name that says so.</source>
        <translation>موجودہ فائل ساتھ ہی رکھی جاتی ہے، ایسے نام سے جو یہ بتاتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup was made %n days ago, and more has been saved since.</source>
        <translation>
            <numerusform>تازہ ترین بیک اپ %n دن پہلے بنا تھا، اور اس کے بعد مزید محفوظ ہوا ہے۔</numerusform>
            <numerusform>تازہ ترین بیک اپ %n دن پہلے بنا تھا، اور اس کے بعد مزید محفوظ ہوا ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of that time</source>
        <translation>اس وقت کا پاس ورڈ</translation>
    </message>
    <message>
        <source>The place cannot be kept in mind: the disk takes nothing.</source>
        <translation>جگہ یاد نہیں رکھی جا سکتی: ڈسک کچھ نہیں لے رہی۔</translation>
    </message>
    <message>
        <source>The two are different books.</source>
        <translation>یہ دو مختلف کھاتے ہیں۔</translation>
    </message>
    <message>
        <source>There is no backup of this file yet.</source>
        <translation>اس فائل کا ابھی کوئی بیک اپ نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when the file is closed, or now with the button above.</source>
        <translation>ابھی کوئی بیک اپ نہیں ہے۔ فائل بند ہونے پر ایک بن جاتا ہے، یا اوپر کے بٹن سے ابھی بنائیں۔</translation>
    </message>
    <message>
        <source>There is no folder {name}. Choose one that is there.</source>
        <translation>فولڈر {name} موجود نہیں ہے۔ کوئی موجود فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>ابھی موجود</translation>
    </message>
    <message>
        <source>This backup is from before the key was renewed. Somebody who could open the file then opens it with the password they had. Once it is in its place, those passwords hold again.</source>
        <translation>یہ بیک اپ کلید بدلنے سے پہلے کا ہے۔ جو تب فائل کھول سکتا تھا وہ اسے اپنے اس وقت کے پاس ورڈ سے کھولتا ہے۔ یہ اپنی جگہ آ جائے تو وہ پاس ورڈ پھر سے لاگو ہوں گے۔</translation>
    </message>
    <message>
        <source>What was there before is kept as {name}.</source>
        <translation>جو پہلے وہاں تھا وہ {name} کے نام سے رکھا گیا ہے۔</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کہاں</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>بیک اپ کہاں جاتے ہیں</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>اس لیپ ٹاپ پر</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>کل (گزشتہ)</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}، {rest}</translation>
    </message>
    <message>
        <source>{name} holds everything that was in the damaged file.</source>
        <translation>فائل {name} میں وہ سب کچھ ہے جو خراب فائل میں تھا۔</translation>
    </message>
    <message numerus="yes">
        <source>{name} holds what could be read. %n things are lost or not whole: {list} names them. Look them up in a backup or on paper; Verify tells which former saves no longer hold.</source>
        <translation>
            <numerusform>فائل {name} میں وہ ہے جو پڑھا جا سکا۔ %n چیز ضائع یا نامکمل ہے: {list} میں اس کا نام ہے۔ اسے بیک اپ یا کاغذات میں دیکھیں؛ تصدیق بتاتی ہے کہ پہلے کی کون سی محفوظ کاریاں اب درست نہیں رہیں۔</numerusform>
            <numerusform>فائل {name} میں وہ ہے جو پڑھا جا سکا۔ %n چیزیں ضائع یا نامکمل ہیں: {list} میں ان کے نام ہیں۔ انہیں بیک اپ یا کاغذات میں دیکھیں؛ تصدیق بتاتی ہے کہ پہلے کی کون سی محفوظ کاریاں اب درست نہیں رہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is a whole copy: it was opened and every page read.</source>
        <translation>فائل {name} مکمل نقل ہے: اسے کھولا گیا اور ہر صفحہ پڑھا گیا۔</translation>
    </message>
    <message>
        <source>{name} is from before this book was locked: in its place everybody could read it. Restore it under another name.</source>
        <translation>بیک اپ {name} اس وقت کا ہے جب یہ کھاتہ مقفل نہیں تھا: اس کی جگہ رکھنے پر ہر کوئی اسے پڑھ سکے گا۔ اسے کسی اور نام سے بحال کریں۔</translation>
    </message>
    <message>
        <source>{name} is locked with a former key: sign in with a name and a password of that time.</source>
        <translation>بیک اپ {name} پرانی کلید سے مقفل ہے: اس وقت کے نام اور پاس ورڈ سے سائن ان کریں۔</translation>
    </message>
    <message>
        <source>{name} is now what the backup holds.</source>
        <translation>فائل {name} میں اب وہی ہے جو بیک اپ میں ہے۔</translation>
    </message>
    <message>
        <source>{name} is there already. To put the backup in its place use --replace; what is there now is kept beside it.</source>
        <translation>فائل {name} پہلے سے موجود ہے۔ بیک اپ کو اس کی جگہ رکھنے کے لیے --replace استعمال کریں؛ جو اب وہاں ہے وہ ساتھ ہی رکھا جائے گا۔</translation>
    </message>
    <message>
        <source>{save} ({day})</source>
        <translation>{save} ({day})</translation>
    </message>
    <message>
        <source>{save} ({user}, {day})</source>
        <translation>{save} ({user}، {day})</translation>
    </message>
    <message>
        <source>{save}, …</source>
        <translation>{save}، …</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} ایم بی</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} کے بی</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message numerus="yes">
        <source>%n lines of the bank belong to one movement of the book now.</source>
        <translation>
            <numerusform>بینک کی %n سطر اب کھاتے کے ایک لین دین سے ملتی ہے۔</numerusform>
            <numerusform>بینک کی %n سطریں اب کھاتے کے ایک ہی لین دین سے ملتی ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a day or an amount were passed over.</source>
        <translation>
            <numerusform>%n سطر جس میں دن یا رقم نہیں، چھوڑ دی گئی۔</numerusform>
            <numerusform>%n سطریں جن میں دن یا رقم نہیں، چھوڑ دی گئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movements of the book belong to one line of the bank now.</source>
        <translation>
            <numerusform>کھاتے کا %n لین دین اب بینک کی ایک سطر سے ملتا ہے۔</numerusform>
            <numerusform>کھاتے کے %n لین دین اب بینک کی ایک ہی سطر سے ملتے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Both have it</source>
        <translation>دونوں میں ہے</translation>
    </message>
    <message>
        <source>By the book on {day}</source>
        <translation>{day} کو کھاتے کے مطابق</translation>
    </message>
    <message>
        <source>Ctrl+R records the line that is chosen: a charge, interest, or what nobody wrote down.</source>
        <translation>چنی ہوئی سطر Ctrl+R سے درج ہوتی ہے: بینک کا خرچ، سود، یا جو کسی نے نہیں لکھا۔</translation>
    </message>
    <message>
        <source>Days were read as {form}.</source>
        <translation>دن {form} کی صورت میں پڑھے گئے۔</translation>
    </message>
    <message>
        <source>How both agree</source>
        <translation>دونوں کیسے ملتے ہیں</translation>
    </message>
    <message>
        <source>No bank account is written down yet. Add it, then match its statement.</source>
        <translation>ابھی کوئی بینک اکاؤنٹ درج نہیں ہے۔ اسے شامل کریں، پھر اس کا گوشوارہ ملائیں۔</translation>
    </message>
    <message>
        <source>No set of number {number} is proposed. Look at the statement again.</source>
        <translation>نمبر {number} کا کوئی مجموعہ تجویز نہیں ہوا۔ گوشوارہ دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>One sum for several: probably the same</source>
        <translation>کئی کے لیے ایک رقم: غالباً وہی</translation>
    </message>
    <message>
        <source>Record what only the bank has</source>
        <translation>جو صرف بینک میں ہے درج کریں</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>حوالہ</translation>
    </message>
    <message>
        <source>Set of sums</source>
        <translation>رقموں کا مجموعہ</translation>
    </message>
    <message>
        <source>Statements of a bank (*.csv *.txt *.tsv *.xlsx *.ods)</source>
        <translation>بینک کے گوشوارے (*.csv *.txt *.tsv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>The bank has it, the book has not</source>
        <translation>بینک میں ہے، کھاتے میں نہیں</translation>
    </message>
    <message>
        <source>The bank&apos;s day</source>
        <translation>بینک کا دن</translation>
    </message>
    <message>
        <source>The book has everything that the bank has.</source>
        <translation>جو کچھ بینک میں ہے وہ سب کھاتے میں ہے۔</translation>
    </message>
    <message>
        <source>The book has it, the bank has not</source>
        <translation>کھاتے میں ہے، بینک میں نہیں</translation>
    </message>
    <message>
        <source>The book&apos;s day</source>
        <translation>کھاتے کا دن</translation>
    </message>
    <message>
        <source>There is no bank account {code}. Add it in the settings first.</source>
        <translation>کوئی بینک اکاؤنٹ {code} نہیں ہے۔ پہلے اسے ترتیبات میں شامل کریں۔</translation>
    </message>
    <message>
        <source>These amounts add up. Look whether they are the same money: Ctrl+G says so of the set chosen.</source>
        <translation>یہ رقمیں جمع ہو کر برابر آتی ہیں۔ دیکھیں کہ کیا یہ وہی رقم ہے: Ctrl+G چنے ہوئے مجموعے کے لیے یہی کہتا ہے۔</translation>
    </message>
    <message>
        <source>They belong together</source>
        <translation>یہ ایک ساتھ ہیں</translation>
    </message>
    <message>
        <source>What only the bank has</source>
        <translation>جو صرف بینک میں ہے</translation>
    </message>
    <message>
        <source>What only the book has, taken away</source>
        <translation>منہا جو صرف کھاتے میں ہے</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>بینک کیا کہتا ہے</translation>
    </message>
    <message>
        <source>What the bank should say</source>
        <translation>بینک کو کیا کہنا چاہیے</translation>
    </message>
    <message>
        <source>What was paid by cheque, or late on the last days, may stand on the bank&apos;s next statement.</source>
        <translation>جو چیک سے یا آخری دنوں میں دیر سے ادا ہوا، وہ بینک کے اگلے گوشوارے پر ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Which file is the bank&apos;s statement?</source>
        <translation>بینک کا گوشوارہ کون سی فائل ہے؟</translation>
    </message>
    <message>
        <source>amount; transaction amount; sum</source>
        <translation>رقم; لین دین کی رقم; ٹرانزیکشن رقم; کل رقم; amount; transaction amount; sum</translation>
    </message>
    <message>
        <source>balance; running balance; closing balance</source>
        <translation>بیلنس; بقایا; بقیہ رقم; جاری بیلنس; اختتامی بیلنس; balance; running balance; closing balance; available balance</translation>
    </message>
    <message>
        <source>credit; deposit; deposits; paid in; money in; received; credit amount</source>
        <translation>کریڈٹ; جمع; جمع شدہ رقم; جمع کرائی گئی رقم; وصول شدہ; کریڈٹ رقم; credit; deposit; deposits; paid in; money in; received; credit amount</translation>
    </message>
    <message>
        <source>currency; ccy</source>
        <translation>کرنسی; currency; ccy</translation>
    </message>
    <message>
        <source>date; transaction date; posting date; booking date; txn date; value date</source>
        <translation>تاریخ; لین دین کی تاریخ; ٹرانزیکشن کی تاریخ; اندراج کی تاریخ; ویلیو تاریخ; date; transaction date; posting date; booking date; txn date; value date; tran date</translation>
    </message>
    <message>
        <source>debit; withdrawal; withdrawals; paid out; money out; payment; debit amount</source>
        <translation>ڈیبٹ; نکلوائی; نکالی گئی رقم; ادائیگی; ادا شدہ; ڈیبٹ رقم; debit; withdrawal; withdrawals; paid out; money out; payment; debit amount</translation>
    </message>
    <message>
        <source>description; details; narration; particulars; remarks; text</source>
        <translation>تفصیل; تفصیلات; کیفیت; بیان; وضاحت; description; details; narration; particulars; remarks; text</translation>
    </message>
    <message>
        <source>reference; ref; ref no; reference number; cheque number; cheque no; transaction id</source>
        <translation>حوالہ; حوالہ نمبر; چیک نمبر; چیک کا نمبر; ٹرانزیکشن نمبر; انسٹرومنٹ نمبر; reference; ref; ref no; reference number; cheque number; cheque no; transaction id; instrument no</translation>
    </message>
    <message>
        <source>{name} beside the book of {account}</source>
        <translation>گوشوارہ {name} بمقابل {account} کا کھاتہ</translation>
    </message>
    <message>
        <source>{name} has no column of days with amounts beside it. A bank&apos;s statement says of each line its date and its amount, or what was paid in and paid out: look at the headings.</source>
        <translation>فائل {name} میں دنوں کا ایسا کالم نہیں جس کے ساتھ رقوم ہوں۔ بینک کا گوشوارہ ہر سطر کی تاریخ اور رقم بتاتا ہے، یا یہ کہ کیا جمع ہوا اور کیا نکلا: سرخیاں دیکھیں۔</translation>
    </message>
    <message>
        <source>{name} is in {other}, the books are in {currency}. Ask the bank for the statement of the account that is kept in {currency}.</source>
        <translation>فائل {name} کی کرنسی {other} ہے، کھاتے کی {currency}۔ بینک سے اس اکاؤنٹ کا گوشوارہ مانگیں جو {currency} میں ہے۔</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{cell}” is no amount of {decimals} decimals at most.</source>
        <translation>فائل {name}، سطر {line}: “{cell}” اعشاریہ کے زیادہ سے زیادہ {decimals} ہندسوں والی رقم نہیں۔</translation>
    </message>
    <message>
        <source>{off} differ since before this statement: match the one before it, too.</source>
        <translation>اس گوشوارے سے پہلے ہی {off} کا فرق ہے: اس سے پہلے والا گوشوارہ بھی ملائیں۔</translation>
    </message>
</context>
<context>
    <name>Before saving</name>
    <message numerus="yes">
        <source>%n items are on the bill.</source>
        <translation>
            <numerusform>بل پر %n مد ہے۔</numerusform>
            <numerusform>بل پر %n مدیں ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are covered up to then.</source>
        <translation>
            <numerusform>%n فرد کو تب تک تحفظ حاصل ہے۔</numerusform>
            <numerusform>%n افراد کو تب تک تحفظ حاصل ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are enrolled, {who} first.</source>
        <translation>
            <numerusform>%n فرد کا اندراج ہوتا ہے: {who}۔</numerusform>
            <numerusform>%n افراد کا اندراج ہوتا ہے، پہلے {who}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, {first} first, are covered by {product} of {who} from {day}.</source>
        <translation>
            <numerusform>%n فرد، {first}، کو {day} سے {who} کی {product} کا تحفظ ملتا ہے۔</numerusform>
            <numerusform>%n افراد کو، پہلے {first}، {day} سے {who} کی {product} کا تحفظ ملتا ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>A claim of {who} for {incurred}, reported on {reported}.</source>
        <translation>{who} کا {incurred} کا دعویٰ، درج {reported} کو۔</translation>
    </message>
    <message>
        <source>A claim of {who} for {incurred}, reported on {reported}: {event}.</source>
        <translation>{who} کا {incurred} کا دعویٰ، درج {reported} کو: {event}۔</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is met in part, with {amount} on {day}.</source>
        <translation>{who} کا دعویٰ {claim} جزوی پورا کیا جاتا ہے، {amount}، {day} کو۔</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is met with {amount} on {day}.</source>
        <translation>{who} کا دعویٰ {claim} پورا کیا جاتا ہے، {amount}، {day} کو۔</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is rejected on {day}.</source>
        <translation>{who} کا دعویٰ {claim} {day} کو رد کیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Claims of {index} are decided on {day} for everybody in force of office {office}.</source>
        <translation>{index} کے دعووں کا فیصلہ {day} کو دفتر {office} کے ہر نافذ فرد کے لیے ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Claims of {index} are decided on {day} for everybody in force.</source>
        <translation>{index} کے دعووں کا فیصلہ {day} کو ہر نافذ فرد کے لیے ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Here will stand what is about to be recorded.</source>
        <translation>جو درج ہونے والا ہے وہ یہاں آئے گا۔</translation>
    </message>
    <message>
        <source>It came on {day}, with receipt {receipt}.</source>
        <translation>یہ {day} کو آیا، رسید {receipt} کے ساتھ۔</translation>
    </message>
    <message>
        <source>It came on {day}, with the next receipt number.</source>
        <translation>یہ {day} کو آیا، اگلے رسید نمبر کے ساتھ۔</translation>
    </message>
    <message>
        <source>It covers {lives} lives.</source>
        <translation>اس کا تحفظ {lives} افراد کو ہے۔</translation>
    </message>
    <message>
        <source>It may come to {covered}.</source>
        <translation>یہ {covered} تک ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Nobody of them is insured.</source>
        <translation>ان میں کوئی بیمہ شدہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>کچھ ادا کرنا باقی نہیں۔</translation>
    </message>
    <message>
        <source>Of {loss} lost it may come to {covered}.</source>
        <translation>{loss} کے نقصان میں سے {covered} تک ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <translation>وجہ: {reason}۔</translation>
    </message>
    <message>
        <source>They are told why: {reason}.</source>
        <translation>انہیں وجہ بتائی جاتی ہے: {reason}۔</translation>
    </message>
    <message>
        <source>Way of payment: {method}.</source>
        <translation>ادائیگی کا طریقہ: {method}۔</translation>
    </message>
    <message>
        <source>part of the claim</source>
        <translation>دعوے کا حصہ</translation>
    </message>
    <message>
        <source>part payment</source>
        <translation>جزوی ادائیگی</translation>
    </message>
    <message>
        <source>{amount} is due for the term, for {insured} insured.</source>
        <translation>مدت کے لیے {amount} واجب ہے، {insured} بیمہ شدہ افراد کا۔</translation>
    </message>
    <message>
        <source>{amount} is due for the term.</source>
        <translation>مدت کے لیے {amount} واجب ہے۔</translation>
    </message>
    <message>
        <source>{holder} holds the policy after it.</source>
        <translation>اس کے بعد پالیسی کا ہولڈر {holder} ہے۔</translation>
    </message>
    <message>
        <source>{name} ({village})</source>
        <translation>{name} ({village})</translation>
    </message>
    <message>
        <source>{over} is kept as an advance.</source>
        <translation>{over} پیشگی کے طور پر رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>{product} covers them from {start}.</source>
        <translation>پروڈکٹ {product} انہیں {start} سے تحفظ دیتی ہے۔</translation>
    </message>
    <message>
        <source>{product} of {who} ends on {last}, not on {end}.</source>
        <translation>{who} کی {product} {last} کو ختم ہوتی ہے، {end} کو نہیں۔</translation>
    </message>
    <message>
        <source>{product} of {who} goes on from {start}.</source>
        <translation>{who} کی {product} {start} سے جاری رہتی ہے۔</translation>
    </message>
    <message>
        <source>{product} of {who} is held by {holder} from now on.</source>
        <translation>{who} کی {product} کا ہولڈر اب سے {holder} ہے۔</translation>
    </message>
    <message>
        <source>{rest} is left to pay after it.</source>
        <translation>اس کے بعد {rest} ادا کرنا باقی ہے۔</translation>
    </message>
    <message>
        <source>{rest} of what is due is not paid: is this a part payment?</source>
        <translation>واجب میں سے {rest} ادا نہیں ہوا: کیا یہ جزوی ادائیگی ہے؟</translation>
    </message>
    <message>
        <source>{rest} of what is left to pay is not paid: is this a part of it?</source>
        <translation>باقی ادائیگی میں سے {rest} ادا نہیں ہوا: کیا یہ اس کا ایک حصہ ہے؟</translation>
    </message>
    <message>
        <source>{rest} stays due.</source>
        <translation>{rest} واجب رہتا ہے۔</translation>
    </message>
    <message>
        <source>{who} had the money paid for claim {claim} on {day}.</source>
        <translation>{who} کو دعوے {claim} کی ادا شدہ رقم {day} کو مل گئی۔</translation>
    </message>
    <message>
        <source>{who} is covered up to {last}; the others of the policy of {policy} stay covered.</source>
        <translation>{who} کو {last} تک تحفظ حاصل ہے؛ {policy} کی پالیسی کے باقی افراد کا تحفظ جاری رہتا ہے۔</translation>
    </message>
    <message>
        <source>{who} is given back {amount} of {due} on {day}.</source>
        <translation>{who} کو {day} کو {due} میں سے {amount} واپس کیے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>{who} is paid {amount} for claim {claim} on {day}.</source>
        <translation>{who} کو {day} کو دعوے {claim} کے {amount} ادا کیے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>{who} is paid {amount} in advance for claim {claim}, not decided yet, on {day}.</source>
        <translation>{who} کو {day} کو دعوے {claim} کے، جس کا ابھی فیصلہ نہیں ہوا، {amount} پیشگی ادا کیے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>{who} pays {amount} for {first} to {last}.</source>
        <translation>{who} {first} سے {last} تک کے {amount} ادا کرتا ہے۔</translation>
    </message>
    <message>
        <source>{who} pays {amount}, due on {due}.</source>
        <translation>{who} {amount} ادا کرتا ہے، واجب {due}۔</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Step 1 of 2: who the scheme is. The currency cannot change once there are amounts.</source>
        <translation>قدم 1، کل 2: اسکیم کون ہے۔ رقمیں آنے کے بعد کرنسی نہیں بدل سکتی۔</translation>
    </message>
    <message>
        <source>Step 2 of 2: where it works, what it offers, what it has. Then you can enrol.</source>
        <translation>قدم 2، کل 2: کہاں کام کرتی ہے، کیا دیتی ہے، اس کے پاس کیا ہے۔ پھر آپ اندراج کر سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>Beyond</name>
    <message>
        <source>Answered within 30 days</source>
        <translation>30 دن میں جواب دیا گیا</translation>
    </message>
    <message>
        <source>Appeals not answered yet</source>
        <translation>اپیلیں جن کا جواب ابھی نہیں دیا گیا</translation>
    </message>
    <message>
        <source>Appeals that came in</source>
        <translation>آئی ہوئی اپیلیں</translation>
    </message>
    <message>
        <source>Appeals upheld wholly or in part / appeals that came in</source>
        <translation>پوری یا جزوی درست اپیلیں / آئی ہوئی اپیلیں</translation>
    </message>
    <message>
        <source>Benefits in time</source>
        <translation>بروقت ملے فوائد</translation>
    </message>
    <message>
        <source>Benefits received</source>
        <translation>وصول شدہ فوائد</translation>
    </message>
    <message>
        <source>Benefits received within 30 days</source>
        <translation>30 دن میں وصول شدہ فوائد</translation>
    </message>
    <message>
        <source>Benefits received within 30 days from the event / benefits received</source>
        <translation>واقعے سے 30 دن میں وصول شدہ فوائد / وصول شدہ فوائد</translation>
    </message>
    <message>
        <source>Benefits received within days from the event</source>
        <translation>واقعے سے مقررہ دنوں میں وصول شدہ فوائد</translation>
    </message>
    <message>
        <source>Benefits received within them</source>
        <translation>ان دنوں میں وصول شدہ فوائد</translation>
    </message>
    <message>
        <source>Benefits received within {days} days</source>
        <translation>{days} دن میں وصول شدہ فوائد</translation>
    </message>
    <message>
        <source>Beyond the ten</source>
        <translation>دس کے علاوہ</translation>
    </message>
    <message>
        <source>Billed item by item</source>
        <translation>مد بہ مد بل</translation>
    </message>
    <message>
        <source>Claims that happened / insured years</source>
        <translation>جو دعوے ہوئے / بیمہ شدہ سال</translation>
    </message>
    <message>
        <source>Complaints and appeals by month</source>
        <translation>ماہ کے لحاظ سے شکایات اور اپیلیں</translation>
    </message>
    <message>
        <source>Complaints answered</source>
        <translation>شکایات جن کا جواب دیا گیا</translation>
    </message>
    <message>
        <source>Complaints answered within 30 days</source>
        <translation>شکایات جن کا جواب 30 دن میں دیا گیا</translation>
    </message>
    <message>
        <source>Complaints answered within 30 days / complaints that came in</source>
        <translation>30 دن میں جواب دی گئی شکایات / آئی ہوئی شکایات</translation>
    </message>
    <message>
        <source>Complaints per 1,000 insured years</source>
        <translation>ہر 1,000 بیمہ شدہ سال پر شکایات</translation>
    </message>
    <message>
        <source>Complaints still unanswered: {count}</source>
        <translation>شکایات جن کا جواب باقی ہے: {count}</translation>
    </message>
    <message>
        <source>Complaints that came in</source>
        <translation>آئی ہوئی شکایات</translation>
    </message>
    <message>
        <source>Complaints that came in / 1,000 insured years</source>
        <translation>آئی ہوئی شکایات / 1,000 بیمہ شدہ سال</translation>
    </message>
    <message>
        <source>Complaints that ever came in</source>
        <translation>اب تک آئی ہوئی تمام شکایات</translation>
    </message>
    <message>
        <source>Coverage is not told by sex: the people a product is meant for are written down as one number, women and men together.</source>
        <translation>احاطہ جنس کے لحاظ سے نہیں بتایا جاتا: پروڈکٹ جن لوگوں کے لیے ہے وہ ایک ہی عدد میں لکھے ہیں، عورتیں اور مرد ملا کر۔</translation>
    </message>
    <message>
        <source>Days of 1,000 years</source>
        <translation>1,000 سال کے دن</translation>
    </message>
    <message>
        <source>Few complaints may mean content members, or members who do not know where to go.</source>
        <translation>کم شکایات کا مطلب مطمئن ارکان ہو سکتا ہے، یا ایسے ارکان جنہیں معلوم نہیں کہ کہاں جائیں۔</translation>
    </message>
    <message>
        <source>How often somebody who is insured for a year has a claim.</source>
        <translation>ایک سال بیمہ شدہ رہنے والے کو کتنی بار دعویٰ پیش آتا ہے۔</translation>
    </message>
    <message>
        <source>Indicators by sex</source>
        <translation>جنس کے لحاظ سے اشاریے</translation>
    </message>
    <message>
        <source>Insured on the last day by sex</source>
        <translation>جنس کے لحاظ سے آخری دن کے بیمہ شدہ</translation>
    </message>
    <message>
        <source>Insured who could have renewed and did not / insured who could have renewed</source>
        <translation>بیمہ شدہ جو تجدید کر سکتے تھے اور نہیں کی / بیمہ شدہ جو تجدید کر سکتے تھے</translation>
    </message>
    <message>
        <source>Insured whose sex is known</source>
        <translation>بیمہ شدہ جن کی جنس معلوم ہے</translation>
    </message>
    <message>
        <source>Insured whose sex is not known</source>
        <translation>بیمہ شدہ جن کی جنس معلوم نہیں</translation>
    </message>
    <message>
        <source>Insured whose sex is not known are left out: {count}</source>
        <translation>بیمہ شدہ جن کی جنس معلوم نہیں، شامل نہیں کیے گئے: {count}</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>تجدید نہیں کی</translation>
    </message>
    <message>
        <source>Lapsed: {reason}</source>
        <translation>تجدید نہیں کی: {reason}</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>تجدید نہ کرنے والے</translation>
    </message>
    <message>
        <source>Lapses by reason</source>
        <translation>وجہ کے لحاظ سے تجدید نہ کرنے والے</translation>
    </message>
    <message>
        <source>Lives of head counts that stayed</source>
        <translation>افراد کی تعداد والی پالیسیوں کے افراد جو رہے</translation>
    </message>
    <message>
        <source>No appeal came in during the period.</source>
        <translation>مدت میں کوئی اپیل نہیں آئی۔</translation>
    </message>
    <message>
        <source>No benefit was received in the period.</source>
        <translation>مدت میں کوئی فائدہ وصول نہیں ہوا۔</translation>
    </message>
    <message>
        <source>No claim that ended in the period has its bill in the file, item by item.</source>
        <translation>مدت میں ختم ہونے والے کسی دعوے کا بل فائل میں مد بہ مد نہیں ہے۔</translation>
    </message>
    <message>
        <source>No complaint came in during the period.</source>
        <translation>مدت میں کوئی شکایت نہیں آئی۔</translation>
    </message>
    <message>
        <source>No complaint has ever been entered: keep the register.</source>
        <translation>کبھی کوئی شکایت درج نہیں ہوئی: رجسٹر رکھیں۔</translation>
    </message>
    <message>
        <source>Nobody was insured in the period.</source>
        <translation>مدت میں کوئی بیمہ شدہ نہیں تھا۔</translation>
    </message>
    <message>
        <source>Nobody whose sex is known is insured on the last day.</source>
        <translation>آخری دن کوئی ایسا بیمہ شدہ نہیں جس کی جنس معلوم ہو۔</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>جواب ابھی باقی</translation>
    </message>
    <message>
        <source>Of all lapsed</source>
        <translation>تجدید نہ کرنے والوں کا</translation>
    </message>
    <message>
        <source>Of every 100 a family was billed, so much did the scheme pay; the rest it paid itself.</source>
        <translation>خاندان کو ملے بل کے ہر 100 میں سے اسکیم نے اتنا ادا کیا؛ باقی اس نے خود ادا کیا۔</translation>
    </message>
    <message>
        <source>Of every 100 appeals, so many were right: a high share says that claims are rejected too lightly.</source>
        <translation>ہر 100 اپیلوں میں سے اتنی درست تھیں: بڑا حصہ بتاتا ہے کہ دعوے بلا سوچے رد ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Of every 100 families that were paid, so many held the money within a month from the event.</source>
        <translation>جن خاندانوں کو ادائیگی ہوئی ان میں ہر 100 میں سے اتنوں کو واقعے سے ایک ماہ میں رقم مل گئی۔</translation>
    </message>
    <message>
        <source>Of every 100 insured people, so many are women or girls.</source>
        <translation>ہر 100 بیمہ شدہ لوگوں میں سے اتنی خواتین یا لڑکیاں ہیں۔</translation>
    </message>
    <message>
        <source>Of every 100 who complained, so many had an answer within a month.</source>
        <translation>شکایت کرنے والے ہر 100 میں سے اتنوں کو ایک ماہ میں جواب ملا۔</translation>
    </message>
    <message>
        <source>Of every 100 who could stay, so many did not; the parts say why, where somebody asked them.</source>
        <translation>جو رہ سکتے تھے ان کے ہر 100 میں سے اتنے نہیں رہے؛ حصے بتاتے ہیں کہ کیوں، جہاں کسی نے ان سے پوچھا۔</translation>
    </message>
    <message>
        <source>Of those who could renew</source>
        <translation>تجدید کر سکنے والوں کا</translation>
    </message>
    <message>
        <source>Overturned on appeal</source>
        <translation>اپیل پر بدلے گئے</translation>
    </message>
    <message>
        <source>Paid for claims with a bill / billed for them, of claims that ended in the period</source>
        <translation>بل والے دعووں پر ادا شدہ / ان کا بل، مدت میں ختم ہونے والے دعووں کا</translation>
    </message>
    <message>
        <source>Paid of billed</source>
        <translation>بل میں سے ادا شدہ</translation>
    </message>
    <message>
        <source>Paid of what was billed</source>
        <translation>جتنا بل ہوا اس میں سے ادا شدہ</translation>
    </message>
    <message>
        <source>Rejections overturned</source>
        <translation>بدلے گئے رد کے فیصلے</translation>
    </message>
    <message>
        <source>Rejections overturned in part</source>
        <translation>جزوی بدلے گئے رد کے فیصلے</translation>
    </message>
    <message>
        <source>Rejections overturned on appeal</source>
        <translation>اپیل پر بدلے گئے رد کے فیصلے</translation>
    </message>
    <message>
        <source>Rejections overturned wholly</source>
        <translation>پورے بدلے گئے رد کے فیصلے</translation>
    </message>
    <message>
        <source>The sexes add up to the whole; of the lives of a head count nobody knows the sex.</source>
        <translation>تمام جنسوں کا میزان کُل کے برابر ہے؛ افراد کی تعداد والی پالیسی کے افراد کی جنس معلوم نہیں۔</translation>
    </message>
    <message>
        <source>These figures are of our own: nobody has published how they are to be reckoned, and none has a norm.</source>
        <translation>یہ اعداد ہمارے اپنے ہیں: کسی نے شائع نہیں کیا کہ انہیں کیسے نکالا جائے، اور کسی کا کوئی معیار نہیں۔</translation>
    </message>
    <message>
        <source>Thousands of insured years</source>
        <translation>ہزار بیمہ شدہ سال</translation>
    </message>
    <message>
        <source>Who is insured with two products counts in each of them.</source>
        <translation>جو دو پروڈکٹس میں بیمہ شدہ ہو وہ دونوں میں گنا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>کتنے دنوں میں</translation>
    </message>
    <message>
        <source>Women insured</source>
        <translation>بیمہ شدہ خواتین</translation>
    </message>
    <message>
        <source>Women insured / insured whose sex is known, on the last day</source>
        <translation>بیمہ شدہ خواتین / بیمہ شدہ جن کی جنس معلوم ہے، آخری دن</translation>
    </message>
    <message>
        <source>Women insured of all insured</source>
        <translation>تمام بیمہ شدہ میں خواتین</translation>
    </message>
    <message>
        <source>Women of known sex</source>
        <translation>معلوم جنس والوں میں خواتین</translation>
    </message>
    <message>
        <source>within how many days a benefit shall be received</source>
        <translation>فائدہ کتنے دنوں میں ملنا چاہیے</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Age in years</source>
        <translation>عمر، سالوں میں</translation>
    </message>
    <message>
        <source>Average days to settle a claim</source>
        <translation>دعویٰ نمٹانے کے اوسط دن</translation>
    </message>
    <message>
        <source>Benefits: {codes}</source>
        <translation>فوائد: {codes}</translation>
    </message>
    <message>
        <source>Claims for it reported in these days</source>
        <translation>ان دنوں میں اس کے درج ہونے والے دعوے</translation>
    </message>
    <message>
        <source>Cover for pregnancy and birth</source>
        <translation>حمل اور ولادت کا تحفظ</translation>
    </message>
    <message>
        <source>Information brief</source>
        <translation>معلوماتی خلاصہ</translation>
    </message>
    <message>
        <source>Insured on the last day</source>
        <translation>آخری دن بیمہ شدہ</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>اس کا حجم</translation>
    </message>
    <message>
        <source>Lives insured as head counts, of whom neither sex nor age is known: {count}.</source>
        <translation>افراد کی تعداد کے طور پر بیمہ شدہ افراد، جن کی نہ جنس معلوم ہے نہ عمر: {count}۔</translation>
    </message>
    <message>
        <source>Nobody is insured by name on the last day.</source>
        <translation>آخری دن کوئی بھی نام سے بیمہ شدہ نہیں۔</translation>
    </message>
    <message>
        <source>Of the insured whose sex is known</source>
        <translation>ان بیمہ شدہ میں سے جن کی جنس معلوم ہے</translation>
    </message>
    <message>
        <source>Of {count} products those with the most insured are shown.</source>
        <translation>کل {count} پروڈکٹس میں سے وہ دکھائی گئی ہیں جن کے بیمہ شدہ سب سے زیادہ ہیں۔</translation>
    </message>
    <message>
        <source>Paid for it in these days</source>
        <translation>ان دنوں میں اس کے لیے ادا شدہ</translation>
    </message>
    <message>
        <source>The insured by sex and age</source>
        <translation>بیمہ شدہ، جنس اور عمر کے لحاظ سے</translation>
    </message>
    <message numerus="yes">
        <source>The products add up to %n more than the scheme insures: it counts each person once.</source>
        <translation>
            <numerusform>پروڈکٹس کا میزان اسکیم کے بیمہ شدہ افراد سے %n زیادہ ہے: اسکیم ہر فرد کو ایک بار گنتی ہے۔</numerusform>
            <numerusform>پروڈکٹس کا میزان اسکیم کے بیمہ شدہ افراد سے %n زیادہ ہے: اسکیم ہر فرد کو ایک بار گنتی ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The ten indicators over twelve quarters</source>
        <translation>بارہ سہ ماہیوں میں دس اشاریے</translation>
    </message>
    <message>
        <source>There is no benefit {code}. Choose among the codes of the list Benefits.</source>
        <translation>فائدہ {code} موجود نہیں۔ فہرست “فوائد” کے کوڈوں میں سے چنیں۔</translation>
    </message>
    <message>
        <source>Villages of the insured</source>
        <translation>بیمہ شدہ افراد کے گاؤں</translation>
    </message>
    <message>
        <source>What it is for women</source>
        <translation>یہ خواتین کے لیے کیا ہے</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>یہ کیا بتاتا ہے</translation>
    </message>
    <message>
        <source>Which benefits are for pregnancy and birth is not said: give their codes, and who has them and what was paid is told here.</source>
        <translation>یہ نہیں بتایا گیا کہ کون سے فوائد حمل اور ولادت کے لیے ہیں: ان کے کوڈ دیں، تو یہاں بتایا جائے گا کہ وہ کن کے پاس ہیں اور کتنا ادا ہوا۔</translation>
    </message>
    <message>
        <source>Women and girls insured with it</source>
        <translation>اس سے بیمہ شدہ خواتین اور لڑکیاں</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>خواتین اور مرد</translation>
    </message>
    <message>
        <source>codes of the benefits for pregnancy and birth, parted by commas</source>
        <translation>حمل اور ولادت کے فوائد کے کوڈ، درمیان میں کاما</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>نہیں لکھا گیا</translation>
    </message>
</context>
<context>
    <name>By month</name>
    <message>
        <source>Incurred claims are what was paid, and what the claims reserves changed by: a month may be below 0.</source>
        <translation>واقع شدہ دعوے یعنی جو ادا ہوا، اور دعووں کے ذخائر میں جتنی تبدیلی آئی: کوئی مہینہ 0 سے نیچے بھی ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Premium and claims by month</source>
        <translation>پریمیم اور دعوے ماہ بہ ماہ</translation>
    </message>
    <message>
        <source>Premium is written on the day it falls due and received on the day it is paid: two different figures.</source>
        <translation>پریمیم واجب ہونے کے دن تحریر ہوتا ہے اور ادا ہونے کے دن وصول: یہ دو الگ ہندسے ہیں۔</translation>
    </message>
    <message>
        <source>Premium received</source>
        <translation>وصول شدہ پریمیم</translation>
    </message>
    <message>
        <source>Premium received by voucher</source>
        <translation>واؤچر سے وصول شدہ پریمیم</translation>
    </message>
    <message>
        <source>Premium written</source>
        <translation>تحریری پریمیم</translation>
    </message>
    <message>
        <source>how many months, 36 at most</source>
        <translation>کتنے مہینے، زیادہ سے زیادہ 36</translation>
    </message>
</context>
<context>
    <name>By sex</name>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Other sex</source>
        <translation>دیگر جنس</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>جنس معلوم نہیں</translation>
    </message>
    <message>
        <source>The target population is not counted by sex.</source>
        <translation>ہدف آبادی جنس کے لحاظ سے نہیں گنی گئی۔</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>خواتین</translation>
    </message>
    <message>
        <source>{indicator}: {sex}</source>
        <translation>{indicator}: {sex}</translation>
    </message>
</context>
<context>
    <name>Cash book</name>
    <message>
        <source>Brought forward</source>
        <translation>پچھلا بیلنس</translation>
    </message>
    <message>
        <source>By the book</source>
        <translation>کھاتے کے مطابق</translation>
    </message>
    <message>
        <source>Counted from {first} to {last}</source>
        <translation>{first} سے {last} تک گنتی</translation>
    </message>
    <message>
        <source>In</source>
        <translation>آمد</translation>
    </message>
    <message>
        <source>Less was counted: something that was paid is not in the book, or something received is missing.</source>
        <translation>گنتی میں کم نکلا: کوئی ادائیگی کھاتے میں نہیں، یا کوئی وصول شدہ رقم غائب ہے۔</translation>
    </message>
    <message>
        <source>More was counted: something that came in is not in the book, or something paid is there twice.</source>
        <translation>گنتی میں زیادہ نکلا: کوئی آئی ہوئی رقم کھاتے میں نہیں، یا کوئی ادائیگی دو بار لکھی ہے۔</translation>
    </message>
    <message>
        <source>No account said</source>
        <translation>اکاؤنٹ نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خرچ</translation>
    </message>
    <message>
        <source>The count and the book agree.</source>
        <translation>گنتی اور کھاتہ برابر ہیں۔</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>کس لیے</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>اس کا مطلب</translation>
    </message>
    <message>
        <source>What the counter takes and pays goes where the settings say of its way of payment.</source>
        <translation>کاؤنٹر جو لیتا اور دیتا ہے وہ اس اکاؤنٹ میں جاتا ہے جو ترتیبات اس کے ادائیگی کے طریقے کے لیے بتاتی ہیں۔</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>کس کے ساتھ</translation>
    </message>
    <message>
        <source>{account}: {name}</source>
        <translation>{account}: {name}</translation>
    </message>
</context>
<context>
    <name>Causes and ages</name>
    <message>
        <source>Claims by age</source>
        <translation>عمر کے لحاظ سے دعوے</translation>
    </message>
    <message>
        <source>Claims by cause</source>
        <translation>وجہ کے لحاظ سے دعوے</translation>
    </message>
    <message>
        <source>Claims by cause and age</source>
        <translation>وجہ اور عمر کے لحاظ سے دعوے</translation>
    </message>
    <message>
        <source>Number of claims by cause and age in years</source>
        <translation>وجہ اور عمر (سالوں میں) کے لحاظ سے دعووں کی تعداد</translation>
    </message>
    <message>
        <source>Share of the amount</source>
        <translation>رقم کا حصہ</translation>
    </message>
    <message>
        <source>The age is that on the day of the event; it is not known of who has no birth date, nor of a head count.</source>
        <translation>عمر واقعے کے دن کی ہے؛ جس کی تاریخ پیدائش نہ ہو اس کی عمر معلوم نہیں، نہ افراد کی تعداد والی پالیسی میں۔</translation>
    </message>
    <message>
        <source>{band}</source>
        <translation>{band}</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Chart: {title}. {values}</source>
        <translation>چارٹ: {title}۔ {values}</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>تصویر نقل کریں</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>جدول نقل کریں</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>سہ{number}</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>سہ{number}، {year}</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>تصویر نقل ہو گئی۔</translation>
    </message>
    <message>
        <source>There is nothing to draw for these days.</source>
        <translation>ان دنوں کے لیے دکھانے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>median days</source>
        <translation>وسطانی دن</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>کوئی قدر نہیں</translation>
    </message>
    <message>
        <source>period</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>منصوبہ</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>تناسب</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} دن</translation>
    </message>
    <message>
        <source>{indicator}, twelve quarters</source>
        <translation>{indicator}، بارہ سہ ماہیاں</translation>
    </message>
    <message>
        <source>{line}: {value}</source>
        <translation>{line}: {value}</translation>
    </message>
    <message>
        <source>{period}: {value}</source>
        <translation>{period}: {value}</translation>
    </message>
    <message>
        <source>{period}: {value} (plan {plan})</source>
        <translation>{period}: {value} (منصوبہ {plan})</translation>
    </message>
    <message>
        <source>{point}, may still change</source>
        <translation>{point}، ابھی بدل سکتا ہے</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A check sum of what was found: when that changes, the finding comes back.</source>
        <translation>جو ملا اس کا جانچ مجموعہ: جب یہ بدلے تو مشاہدہ واپس آ جاتا ہے۔</translation>
    </message>
    <message>
        <source>A child is younger than the holder: the birth date or the relation is another.</source>
        <translation>بچہ ہولڈر سے چھوٹا ہوتا ہے: تاریخ پیدائش یا رشتہ کچھ اور ہے۔</translation>
    </message>
    <message>
        <source>A claim is owed only for an event on a day on which the person was covered.</source>
        <translation>دعویٰ صرف اس واقعے کا واجب ہے جو ایسے دن ہوا جب فرد کو تحفظ حاصل تھا۔</translation>
    </message>
    <message>
        <source>A cover makes good what was lost, not more; fixed benefits are entered as loss and as covered.</source>
        <translation>تحفظ اتنا ہی پورا کرتا ہے جتنا نقصان ہوا، زیادہ نہیں؛ مقررہ فوائد نقصان اور تحفظ دونوں میں درج ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>A household has one holder: whom the cover of the others goes by must be plain.</source>
        <translation>گھرانے کا ایک ہی ہولڈر ہوتا ہے: صاف ہونا چاہیے کہ باقی افراد کا تحفظ کس کے تحت ہے۔</translation>
    </message>
    <message>
        <source>A number of an identity paper belongs to one person; shared, it is a slip or a borrowed paper.</source>
        <translation>شناختی کاغذ کا نمبر ایک ہی فرد کا ہوتا ہے؛ مشترک ہو تو غلطی ہے یا کاغذ مانگے کا ہے۔</translation>
    </message>
    <message>
        <source>A number that many households have is often the agent&apos;s: whoever calls reaches none of them.</source>
        <translation>جو نمبر بہت سے گھرانوں کا ہو وہ اکثر ایجنٹ کا ہوتا ہے: کال کرنے والا ان میں سے کسی تک نہیں پہنچتا۔</translation>
    </message>
    <message>
        <source>A payment before the decision is an advance: whoever knows the case sees that it was one.</source>
        <translation>فیصلے سے پہلے کی ادائیگی پیشگی ہوتی ہے: معاملہ جاننے والا دیکھ سکتا ہے کہ ایسا ہی تھا۔</translation>
    </message>
    <message>
        <source>A percentage is written as 10, not as 0.1: below one it is seldom meant.</source>
        <translation>فیصد 10 لکھا جاتا ہے، 0.1 نہیں: ایک سے کم شاذ ہی مراد ہوتا ہے۔</translation>
    </message>
    <message>
        <source>A policy is renewed once: of two renewals one is a second policy of its own, or a slip.</source>
        <translation>پالیسی کی تجدید ایک بار ہوتی ہے: دو تجدیدوں میں سے ایک الگ دوسری پالیسی ہے، یا غلطی۔</translation>
    </message>
    <message>
        <source>A premium of a policy for the same days is due once; twice, premium written and received are too high.</source>
        <translation>ایک پالیسی کا انہی دنوں کا پریمیم ایک بار واجب ہوتا ہے؛ دو بار ہو تو تحریری اور وصول شدہ پریمیم زیادہ دکھیں گے۔</translation>
    </message>
    <message>
        <source>A product has a method for every reserve its kind needs, and that method has all it computes with.</source>
        <translation>ہر پروڈکٹ کے پاس ہر اس ذخیرے کا طریقہ ہوتا ہے جو اس کی قسم کو چاہیے، اور طریقے کے پاس حساب کی ہر چیز۔</translation>
    </message>
    <message>
        <source>A product of this kind needs an accrued liabilities reserve certified by an actuary.</source>
        <translation>اس قسم کی پروڈکٹ کو ایکچوری سے تصدیق شدہ جمع شدہ ذمہ داریوں کا ذخیرہ چاہیے۔</translation>
    </message>
    <message>
        <source>A product whose policies are recorded takes premium, claims and reserves from its records alone.</source>
        <translation>جس پروڈکٹ کی پالیسیاں درج ہوں، اس کا پریمیم، دعوے اور ذخائر صرف اس کے ریکارڈ سے آتے ہیں۔</translation>
    </message>
    <message>
        <source>A scheme covers at most what was billed.</source>
        <translation>اسکیم زیادہ سے زیادہ اتنا تحفظ دیتی ہے جتنے کا بل بنا۔</translation>
    </message>
    <message>
        <source>A village, a cause or a group under two spellings is counted as two.</source>
        <translation>دو ہجوں میں لکھا گاؤں، وجہ یا گروپ دو شمار ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول کریں</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>مشاہدہ قبول کریں</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>وجہ کے ساتھ قبول کریں…</translation>
    </message>
    <message>
        <source>Accept {record}: {message}</source>
        <translation>{record} قبول کریں: {message}</translation>
    </message>
    <message>
        <source>Accepted ({count})</source>
        <translation>قبول شدہ ({count})</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>قبول ہوا</translation>
    </message>
    <message>
        <source>An actuary certifies the accrued liabilities reserve at least once a year.</source>
        <translation>ایکچوری سال میں کم از کم ایک بار جمع شدہ ذمہ داریوں کے ذخیرے کی تصدیق کرتا ہے۔</translation>
    </message>
    <message>
        <source>An amount twenty times the usual one of its product is more often a slip of the keys.</source>
        <translation>اپنی پروڈکٹ کی عام رقم سے بیس گنا رقم اکثر ٹائپ کی غلطی ہوتی ہے۔</translation>
    </message>
    <message>
        <source>An office with policies in force takes premium; after a silent quarter its papers are late.</source>
        <translation>جس دفتر کی پالیسیاں نافذ ہوں وہ پریمیم لیتا ہے؛ ایک خاموش سہ ماہی کے بعد اس کے کاغذات دیر سے ہیں۔</translation>
    </message>
    <message>
        <source>Appeal {complaint} was upheld on {day}, and the claim is still rejected.</source>
        <translation>اپیل {complaint} کو {day} کو درست قرار دیا گیا، اور دعویٰ ابھی تک رد ہے۔</translation>
    </message>
    <message>
        <source>Appeals upheld, claims still rejected</source>
        <translation>درست اپیلیں، دعوے ابھی تک رد</translation>
    </message>
    <message>
        <source>Approved and not paid</source>
        <translation>منظور شدہ مگر غیر ادا شدہ</translation>
    </message>
    <message>
        <source>Approved claims are paid within weeks; until then their amount stands as a reserve.</source>
        <translation>منظور شدہ دعوے چند ہفتوں میں ادا ہوتے ہیں؛ تب تک ان کی رقم ذخیرے میں رہتی ہے۔</translation>
    </message>
    <message>
        <source>Born after the cover began</source>
        <translation>تحفظ شروع ہونے کے بعد پیدائش</translation>
    </message>
    <message>
        <source>Certificates older than a year</source>
        <translation>ایک سال سے پرانی تصدیقات</translation>
    </message>
    <message>
        <source>Children older than their holder</source>
        <translation>ہولڈر سے بڑے بچے</translation>
    </message>
    <message>
        <source>Claims after death</source>
        <translation>موت کے بعد کے دعوے</translation>
    </message>
    <message>
        <source>Claims beside their items</source>
        <translation>دعوے جو اپنی مدوں سے نہیں ملتے</translation>
    </message>
    <message>
        <source>Claims in the waiting period</source>
        <translation>انتظار کی مدت کے دعوے</translation>
    </message>
    <message>
        <source>Claims of persons who are not covered</source>
        <translation>بغیر تحفظ والے افراد کے دعوے</translation>
    </message>
    <message>
        <source>Claims outside their cover</source>
        <translation>تحفظ سے باہر کے دعوے</translation>
    </message>
    <message>
        <source>Claims reported twice</source>
        <translation>دو بار درج دعوے</translation>
    </message>
    <message>
        <source>Claims were reported up to {days} days after the event, but nothing is reserved for those still to come.</source>
        <translation>دعوے واقعے کے {days} دن بعد تک درج ہوئے، مگر آئندہ آنے والوں کے لیے کچھ ذخیرہ نہیں رکھا گیا۔</translation>
    </message>
    <message>
        <source>Cover ends with the death of a person; a later event is somebody else&apos;s, or its day is a slip.</source>
        <translation>تحفظ فرد کی موت پر ختم ہوتا ہے؛ بعد کا واقعہ کسی اور کا ہے، یا اس کا دن غلط ہے۔</translation>
    </message>
    <message>
        <source>Cover of a person begins at birth at the earliest; a child born since then joins on that day.</source>
        <translation>فرد کا تحفظ جلد سے جلد پیدائش سے شروع ہوتا ہے؛ بعد میں پیدا ہونے والا بچہ اسی دن شامل ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Coverage is held against the people a product is made for: counted years ago, they are others by now.</source>
        <translation>احاطہ ان لوگوں کے مقابل ناپا جاتا ہے جن کے لیے پروڈکٹ بنی ہے: برسوں پہلے گنے گئے لوگ اب وہ نہیں رہے۔</translation>
    </message>
    <message>
        <source>Data checks</source>
        <translation>ڈیٹا کی جانچ</translation>
    </message>
    <message>
        <source>Days between two treaties</source>
        <translation>دو معاہدوں کے درمیان کے دن</translation>
    </message>
    <message>
        <source>Days in the future or a century away</source>
        <translation>مستقبل کے یا ایک صدی دور کے دن</translation>
    </message>
    <message>
        <source>Dependants over age</source>
        <translation>حد عمر سے زائد زیر کفالت افراد</translation>
    </message>
    <message>
        <source>Equal premiums twice</source>
        <translation>ایک جیسے پریمیم دو بار</translation>
    </message>
    <message>
        <source>Every payment taken leaves a receipt with its number.</source>
        <translation>ہر لی گئی ادائیگی کی ایک نمبر والی رسید ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Exits without a reason</source>
        <translation>بغیر وجہ کے اخراج</translation>
    </message>
    <message>
        <source>Go through everything</source>
        <translation>پورا کھاتہ جانچیں</translation>
    </message>
    <message>
        <source>Holders outside the limits of age</source>
        <translation>عمر کی حدوں سے باہر ہولڈر</translation>
    </message>
    <message>
        <source>Holders without a birth date</source>
        <translation>بغیر تاریخ پیدائش کے ہولڈر</translation>
    </message>
    <message>
        <source>Households with two holders</source>
        <translation>دو ہولڈر والے گھرانے</translation>
    </message>
    <message>
        <source>Identity numbers of several persons</source>
        <translation>کئی افراد کے ایک جیسے شناختی نمبر</translation>
    </message>
    <message>
        <source>It covers {first} to {last}; policy {policy} runs from {start} to {end}.</source>
        <translation>اس کا تحفظ {first} سے {last} تک ہے؛ پالیسی {policy} {start} سے {end} تک چلتی ہے۔</translation>
    </message>
    <message>
        <source>It was paid on {paid}; claim {claim} is still open.</source>
        <translation>یہ {paid} کو ادا ہوا؛ دعویٰ {claim} ابھی کھلا ہے۔</translation>
    </message>
    <message>
        <source>It was paid on {paid}; claim {claim} was decided on {decided}.</source>
        <translation>یہ {paid} کو ادا ہوا؛ دعویٰ {claim} کا فیصلہ {decided} کو ہوا۔</translation>
    </message>
    <message>
        <source>It was rejected on {day} for no reason given.</source>
        <translation>یہ {day} کو رد ہوا، کوئی وجہ نہیں دی گئی۔</translation>
    </message>
    <message>
        <source>Items covered beyond their bill</source>
        <translation>بل سے زیادہ تحفظ والی مدیں</translation>
    </message>
    <message>
        <source>Limits of benefits passed</source>
        <translation>فوائد کی حدوں سے تجاوز</translation>
    </message>
    <message>
        <source>Member since {joined}, born on {born}.</source>
        <translation>رکنیت {joined} سے، پیدائش {born}۔</translation>
    </message>
    <message>
        <source>Members before their birth</source>
        <translation>پیدائش سے پہلے رکن</translation>
    </message>
    <message>
        <source>Missing receipt numbers</source>
        <translation>رسیدوں کے غائب نمبر</translation>
    </message>
    <message>
        <source>More covered than lost</source>
        <translation>نقصان سے زیادہ تحفظ</translation>
    </message>
    <message>
        <source>More paid than approved</source>
        <translation>منظوری سے زیادہ ادائیگی</translation>
    </message>
    <message>
        <source>Nobody is a member before being born: one of the two days is a slip.</source>
        <translation>پیدائش سے پہلے کوئی رکن نہیں ہوتا: دونوں میں سے ایک دن غلط ہے۔</translation>
    </message>
    <message>
        <source>Nothing doubtful was found.</source>
        <translation>کوئی مشکوک بات نہیں ملی۔</translation>
    </message>
    <message>
        <source>Nothing has come from this office since {day}.</source>
        <translation>{day} کے بعد اس دفتر سے کچھ نہیں آیا۔</translation>
    </message>
    <message>
        <source>Nothing is owed for an event in the waiting period of a policy that renews no other.</source>
        <translation>جو پالیسی کسی کی تجدید نہ ہو، اس کی انتظار کی مدت میں ہوئے واقعے پر کچھ واجب نہیں۔</translation>
    </message>
    <message>
        <source>Of the receipts “{series}”, {first} is not in the file.</source>
        <translation>رسیدوں “{series}” میں سے {first} فائل میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>Of the receipts “{series}”, {first} to {last} are not in the file.</source>
        <translation>رسیدوں “{series}” میں سے {first} سے {last} تک فائل میں نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Old receivables</source>
        <translation>پرانی قابل وصول رقوم</translation>
    </message>
    <message>
        <source>One bill is met once: same person, day, provider, cause and amount are seldom two events.</source>
        <translation>ایک بل ایک ہی بار پورا ہوتا ہے: وہی فرد، دن، فراہم کنندہ، وجہ اور رقم شاذ ہی دو واقعے ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>One person has one cover of a product at a time; a renewal starts when the policy before it ended.</source>
        <translation>ایک فرد کو ایک وقت میں پروڈکٹ کا ایک ہی تحفظ ملتا ہے؛ تجدید پچھلی پالیسی ختم ہونے پر شروع ہوتی ہے۔</translation>
    </message>
    <message>
        <source>One person has one record: two of them split the premiums, the claims and the count of members.</source>
        <translation>ایک فرد کا ایک ہی ریکارڈ ہوتا ہے: دو ہوں تو پریمیم، دعوے اور ارکان کی گنتی بٹ جاتی ہے۔</translation>
    </message>
    <message>
        <source>One receipt is for one payer on one day; the same number elsewhere is a slip or worse.</source>
        <translation>ایک رسید ایک دن ایک ادا کرنے والے کی ہوتی ہے؛ وہی نمبر کہیں اور ہو تو غلطی ہے یا اس سے بھی بری بات۔</translation>
    </message>
    <message>
        <source>Only the persons named under a policy, or its holder where none is named, can claim under it.</source>
        <translation>صرف وہی افراد دعویٰ کر سکتے ہیں جن کے نام پالیسی میں ہوں، یا کوئی نام نہ ہو تو اس کا ہولڈر۔</translation>
    </message>
    <message>
        <source>Open claims estimated twice</source>
        <translation>دو بار تخمینہ لگائے گئے کھلے دعوے</translation>
    </message>
    <message>
        <source>Payments before the decision</source>
        <translation>فیصلے سے پہلے کی ادائیگیاں</translation>
    </message>
    <message>
        <source>Percentages below one</source>
        <translation>ایک سے کم فیصد</translation>
    </message>
    <message>
        <source>Persons covered twice</source>
        <translation>دو بار تحفظ پانے والے افراد</translation>
    </message>
    <message>
        <source>Persons recorded twice</source>
        <translation>دو بار درج افراد</translation>
    </message>
    <message>
        <source>Phone numbers of many households</source>
        <translation>بہت سے گھرانوں کے ایک جیسے فون نمبر</translation>
    </message>
    <message>
        <source>Policies of holders who died</source>
        <translation>وفات پا چکے ہولڈروں کی پالیسیاں</translation>
    </message>
    <message>
        <source>Policies renewed twice</source>
        <translation>دو بار تجدید شدہ پالیسیاں</translation>
    </message>
    <message>
        <source>Populations counted long ago</source>
        <translation>بہت پہلے گنی گئی آبادیاں</translation>
    </message>
    <message>
        <source>Premium is earned on the days of its policy; a later span belongs to the policy that renews it.</source>
        <translation>پریمیم اپنی پالیسی کے دنوں میں کمایا جاتا ہے؛ بعد کی مدت اس پالیسی کی ہے جو اس کی تجدید ہے۔</translation>
    </message>
    <message>
        <source>Premium is paid within 180 days and while the policy runs; what never will be is written off by a voucher.</source>
        <translation>پریمیم 180 دن میں اور پالیسی کے جاری رہتے ادا ہوتا ہے؛ جو کبھی نہ ملے وہ واؤچر سے خارج کیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Premium, claims or reserves booked twice</source>
        <translation>دو بار درج پریمیم، دعوے یا ذخائر</translation>
    </message>
    <message>
        <source>Premiums out of the pattern</source>
        <translation>معمول سے ہٹے ہوئے پریمیم</translation>
    </message>
    <message>
        <source>Premiums outside their policy</source>
        <translation>پالیسی سے باہر کے پریمیم</translation>
    </message>
    <message>
        <source>Premiums without a receipt</source>
        <translation>بغیر رسید کے پریمیم</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>درست کریں…</translation>
    </message>
    <message>
        <source>Receipt numbers used again</source>
        <translation>دوبارہ استعمال ہوئے رسید نمبر</translation>
    </message>
    <message>
        <source>Receipt {receipt} also stands for {others}.</source>
        <translation>رسید {receipt} {others} کے لیے بھی ہے۔</translation>
    </message>
    <message>
        <source>Receipt {receipt} is of {day}, while {other} before it is of {other_day}.</source>
        <translation>رسید {receipt} {day} کی ہے، جبکہ اس سے پہلے کی {other} {other_day} کی ہے۔</translation>
    </message>
    <message>
        <source>Receipts are numbered so that none can vanish: a missing one was spoilt, or its money is gone.</source>
        <translation>رسیدوں پر نمبر اس لیے ہیں کہ کوئی غائب نہ ہو: غائب رسید خراب ہوئی، یا اس کی رقم گئی۔</translation>
    </message>
    <message>
        <source>Receipts are written one after another: a later number with a much earlier day was written for it afterwards.</source>
        <translation>رسیدیں ایک کے بعد ایک لکھی جاتی ہیں: بعد کا نمبر بہت پہلے کے دن کے ساتھ بعد میں لکھا گیا ہے۔</translation>
    </message>
    <message>
        <source>Receipts out of the order of their days</source>
        <translation>دنوں کی ترتیب سے ہٹی رسیدیں</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ریکارڈ</translation>
    </message>
    <message>
        <source>Rejections without a reason</source>
        <translation>بغیر وجہ کے رد</translation>
    </message>
    <message>
        <source>Reserves without a method</source>
        <translation>بغیر طریقے کے ذخائر</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعدہ</translation>
    </message>
    <message>
        <source>Silent offices</source>
        <translation>خاموش دفاتر</translation>
    </message>
    <message>
        <source>The birth date of {person} is not known; an estimated one is enough.</source>
        <translation>{person} کی تاریخ پیدائش معلوم نہیں؛ اندازے کی تاریخ کافی ہے۔</translation>
    </message>
    <message>
        <source>The event on {day} lies in the waiting period, which ran until {last}.</source>
        <translation>{day} کا واقعہ انتظار کی مدت میں آتا ہے، جو {last} تک تھی۔</translation>
    </message>
    <message>
        <source>The event on {day} lies outside the cover of {person}, from {first} to {last}.</source>
        <translation>{day} کا واقعہ {person} کے تحفظ سے باہر ہے، جو {first} سے {last} تک ہے۔</translation>
    </message>
    <message>
        <source>The exit age of a product holds for everybody it covers.</source>
        <translation>پروڈکٹ کی اخراج کی عمر ہر اس فرد پر لاگو ہے جسے وہ تحفظ دیتی ہے۔</translation>
    </message>
    <message>
        <source>The finding leaves the list with this reason and comes back once it says something else.</source>
        <translation>مشاہدہ اس وجہ کے ساتھ فہرست سے نکل جاتا ہے اور کچھ اور کہنے پر واپس آتا ہے۔</translation>
    </message>
    <message>
        <source>The holder of a policy is old enough to enter and not past the exit age when it starts.</source>
        <translation>پالیسی کا ہولڈر آغاز پر داخلے کی عمر کو پہنچ چکا ہو اور اخراج کی عمر سے آگے نہ ہو۔</translation>
    </message>
    <message>
        <source>The latest certificate, {amount}, is of {day}: more than twelve months ago.</source>
        <translation>تازہ ترین تصدیق، {amount}، {day} کی ہے: بارہ ماہ سے زیادہ پرانی۔</translation>
    </message>
    <message>
        <source>The latest count, {population}, is of {day}: more than two years ago.</source>
        <translation>تازہ ترین گنتی، {population}، {day} کی ہے: دو سال سے زیادہ پرانی۔</translation>
    </message>
    <message>
        <source>The method chosen for claims not yet reported needs a ratio or a percentage that is not set.</source>
        <translation>ابھی درج نہ ہوئے دعووں کے لیے چنے گئے طریقے کو ایسا تناسب یا فیصد چاہیے جو مقرر نہیں۔</translation>
    </message>
    <message>
        <source>The payments of a claim add up to what was approved, and to nothing where it was rejected.</source>
        <translation>دعوے کی ادائیگیوں کا میزان منظور شدہ رقم کے برابر ہوتا ہے، اور رد ہونے پر صفر۔</translation>
    </message>
    <message>
        <source>The policy ended early on {day} for no reason given.</source>
        <translation>پالیسی {day} کو وقت سے پہلے ختم ہوئی، کوئی وجہ نہیں دی گئی۔</translation>
    </message>
    <message>
        <source>These compare all records and wait until you go through everything: {checks}.</source>
        <translation>یہ تمام ریکارڈ کا آپس میں موازنہ کرتے ہیں اور تب تک رکے رہتے ہیں جب تک آپ پورا کھاتہ نہ جانچیں: {checks}۔</translation>
    </message>
    <message>
        <source>This child was born on {day}, {holder}, the holder, on {theirs}.</source>
        <translation>یہ بچہ {day} کو پیدا ہوا، ہولڈر {holder} {theirs} کو۔</translation>
    </message>
    <message>
        <source>Treaty {before} ends before {first}, this one begins after {last}: the days between are not reinsured.</source>
        <translation>معاہدہ {before} {first} سے پہلے ختم ہوتا ہے، یہ {last} کے بعد شروع ہوتا ہے: درمیان کے دنوں کی ری انشورنس نہیں۔</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>اہمیت</translation>
    </message>
    <message>
        <source>What a claim covers is the sum of what is covered of its items.</source>
        <translation>دعوے کا تحفظ اس کی مدوں کے تحفظ کا میزان ہے۔</translation>
    </message>
    <message>
        <source>What an open claim may come to is its latest estimate, from which the reserves are made.</source>
        <translation>کھلا دعویٰ کتنے کا ہو سکتا ہے، یہ اس کا تازہ ترین تخمینہ بتاتا ہے، جس سے ذخائر بنتے ہیں۔</translation>
    </message>
    <message>
        <source>What falls due or happens on a day between two treaties is the scheme&apos;s own risk.</source>
        <translation>دو معاہدوں کے درمیان کسی دن جو واجب ہو یا پیش آئے وہ اسکیم کا اپنا خطرہ ہے۔</translation>
    </message>
    <message>
        <source>What is covered stays within the limits of the benefit, for one claim and for a year.</source>
        <translation>تحفظ فائدے کی حدوں کے اندر رہتا ہے، ایک دعوے کے لیے بھی اور سال کے لیے بھی۔</translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation>کیا مشکوک ہے</translation>
    </message>
    <message>
        <source>What is doubtful about the records</source>
        <translation>ریکارڈ میں کیا مشکوک ہے</translation>
    </message>
    <message>
        <source>What is written down has happened within a lifetime; other days are slips, or years of another calendar.</source>
        <translation>جو لکھا گیا وہ ایک عمر کے اندر ہوا ہے؛ دوسرے دن غلطی ہیں، یا کسی اور تقویم کے سال۔</translation>
    </message>
    <message>
        <source>What it rested on</source>
        <translation>کس پر مبنی تھا</translation>
    </message>
    <message>
        <source>What was doubtful and is accepted</source>
        <translation>کیا مشکوک تھا اور قبول ہوا</translation>
    </message>
    <message>
        <source>Where a product has limits of age, the age of its holders must be known.</source>
        <translation>جس پروڈکٹ میں عمر کی حدیں ہوں، اس کے ہولڈروں کی عمر معلوم ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>Whoever died holds no new policy: the household chooses another holder.</source>
        <translation>جو وفات پا چکا ہو وہ نئی پالیسی کا ہولڈر نہیں ہوتا: گھرانہ دوسرا ہولڈر چنتا ہے۔</translation>
    </message>
    <message>
        <source>Whoever was right on appeal gets nothing until the decision of the claim is corrected.</source>
        <translation>جو اپیل میں درست نکلا اسے کچھ نہیں ملتا جب تک دعوے کا فیصلہ درست نہ کیا جائے۔</translation>
    </message>
    <message>
        <source>Whose claim is rejected is told why, and the scheme learns what its members misunderstand.</source>
        <translation>جس کا دعویٰ رد ہو اسے وجہ بتائی جاتی ہے، اور اسکیم جان لیتی ہے کہ ارکان کیا غلط سمجھتے ہیں۔</translation>
    </message>
    <message>
        <source>Why it is right as it is</source>
        <translation>یہ جوں کا توں کیوں درست ہے</translation>
    </message>
    <message>
        <source>Why members leave tells the scheme what to mend; “unknown” is a reason too.</source>
        <translation>ارکان کیوں جاتے ہیں، اس سے اسکیم کو پتا چلتا ہے کہ کیا سدھارنا ہے؛ “نامعلوم” بھی ایک وجہ ہے۔</translation>
    </message>
    <message>
        <source>With this claim {covered} of {benefit} is covered in one year of cover; the limit is {limit}.</source>
        <translation>اس دعوے کے ساتھ تحفظ کے ایک سال میں {benefit} کا {covered} ہو جاتا ہے؛ حد {limit} ہے۔</translation>
    </message>
    <message>
        <source>Words written in two ways</source>
        <translation>دو طرح لکھے گئے الفاظ</translation>
    </message>
    <message>
        <source>{amount} due since {due} is not paid, and the cover ended on {over}.</source>
        <translation>{due} سے واجب {amount} ادا نہیں ہوا، اور تحفظ {over} کو ختم ہوا۔</translation>
    </message>
    <message>
        <source>{amount} due since {due} is not paid.</source>
        <translation>{due} سے واجب {amount} ادا نہیں ہوا۔</translation>
    </message>
    <message>
        <source>{amount} is due; premiums of this product are about {usual}.</source>
        <translation>{amount} واجب ہے؛ اس پروڈکٹ کے پریمیم تقریباً {usual} ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>{amount} was paid on {day} without a receipt number.</source>
        <translation>{amount} {day} کو رسید نمبر کے بغیر ادا ہوا۔</translation>
    </message>
    <message>
        <source>{column} is {day}: was another year or another calendar meant?</source>
        <translation>{column} {day} ہے: کیا کوئی اور سال یا کوئی اور تقویم مراد تھی؟</translation>
    </message>
    <message>
        <source>{column} is {percent}; was {meant} meant?</source>
        <translation>{column} {percent} ہے؛ کیا {meant} مراد تھا؟</translation>
    </message>
    <message>
        <source>{covered} is covered of a loss of {loss}.</source>
        <translation>{loss} کے نقصان پر {covered} کا تحفظ ہے۔</translation>
    </message>
    <message>
        <source>{covered} of {benefit} is covered; the limit for one claim is {limit}.</source>
        <translation>فائدہ {benefit} کا {covered} تحفظ میں ہے؛ ایک دعوے کی حد {limit} ہے۔</translation>
    </message>
    <message>
        <source>{covered} of {item} is covered; {billed} was billed.</source>
        <translation>مد {item} کا {covered} تحفظ میں ہے؛ بل {billed} کا تھا۔</translation>
    </message>
    <message>
        <source>{covered} stands as covered; on {day} it was estimated at {estimate}.</source>
        <translation>تحفظ {covered} درج ہے؛ {day} کو تخمینہ {estimate} تھا۔</translation>
    </message>
    <message>
        <source>{covered} stands as covered; the items come to {total}.</source>
        <translation>تحفظ {covered} درج ہے؛ مدوں کا میزان {total} ہے۔</translation>
    </message>
    <message>
        <source>{covered} was approved on {day}; {paid} is paid.</source>
        <translation>{day} کو {covered} منظور ہوا؛ {paid} ادا ہوا۔</translation>
    </message>
    <message>
        <source>{holder}, the holder, died on {day}: who holds it now?</source>
        <translation>ہولڈر {holder} کی وفات {day} کو ہوئی: اب ہولڈر کون ہے؟</translation>
    </message>
    <message>
        <source>{line} of {product} is posted by its records, too.</source>
        <translation>پروڈکٹ {product} کی {line} اس کے ریکارڈ سے بھی درج ہوتی ہے۔</translation>
    </message>
    <message>
        <source>{number} is the number of {count} households.</source>
        <translation>{number} {count} گھرانوں کا نمبر ہے۔</translation>
    </message>
    <message>
        <source>{number} is the number of {count} persons; {other} is one of them.</source>
        <translation>{number} {count} افراد کا نمبر ہے؛ {other} ان میں سے ایک ہے۔</translation>
    </message>
    <message>
        <source>{other} asks for {amount} on {day}, too.</source>
        <translation>ریکارڈ {other} بھی {day} کو {amount} مانگتا ہے۔</translation>
    </message>
    <message>
        <source>{other} has the same name and was born on {day}, too.</source>
        <translation>ریکارڈ {other} کا نام بھی یہی ہے اور پیدائش بھی {day} کی۔</translation>
    </message>
    <message>
        <source>{other} is for the same person and {day}, over {amount}, too.</source>
        <translation>ریکارڈ {other} بھی اسی فرد، {day} اور {amount} کا ہے۔</translation>
    </message>
    <message>
        <source>{other} is holder of household {household}, too.</source>
        <translation>ریکارڈ {other} بھی گھرانہ {household} کا ہولڈر ہے۔</translation>
    </message>
    <message>
        <source>{paid} was paid, {covered} was approved.</source>
        <translation>{paid} ادا ہوا، {covered} منظور ہوا تھا۔</translation>
    </message>
    <message>
        <source>{person} died on {died}; the event was on {day}.</source>
        <translation>{person} کی وفات {died} کو ہوئی؛ واقعہ {day} کا ہے۔</translation>
    </message>
    <message>
        <source>{person} is covered under policy {other} too, from {first} to {last}.</source>
        <translation>{person} کو پالیسی {other} میں بھی {first} سے {last} تک تحفظ حاصل ہے۔</translation>
    </message>
    <message>
        <source>{person} is not covered under policy {policy}.</source>
        <translation>{person} کو پالیسی {policy} میں تحفظ حاصل نہیں۔</translation>
    </message>
    <message>
        <source>{person} left on {day} for no reason given.</source>
        <translation>{person} {day} کو نکل گیا، کوئی وجہ نہیں دی گئی۔</translation>
    </message>
    <message>
        <source>{person} was born on {born}, after the cover began on {first}.</source>
        <translation>{person} کی پیدائش {born} کو ہوئی، تحفظ {first} کو شروع ہونے کے بعد۔</translation>
    </message>
    <message>
        <source>{person} was {age} at the start; the product ends at {limit}.</source>
        <translation>آغاز پر {person} کی عمر {age} تھی؛ پروڈکٹ {limit} پر ختم ہوتی ہے۔</translation>
    </message>
    <message>
        <source>{person} was {age} at the start; the product takes holders from {limit}.</source>
        <translation>آغاز پر {person} کی عمر {age} تھی؛ پروڈکٹ {limit} سال سے ہولڈر لیتی ہے۔</translation>
    </message>
    <message>
        <source>{policy} is renewed by {other}, too.</source>
        <translation>پالیسی {other} بھی {policy} کی تجدید ہے۔</translation>
    </message>
    <message>
        <source>{record}: {message} Accepted on {day}: {reason}</source>
        <translation>{record}: {message} {day} کو قبول ہوا: {reason}</translation>
    </message>
    <message>
        <source>“{field}”</source>
        <translation>“{field}”</translation>
    </message>
    <message>
        <source>“{other}” stands in the same list.</source>
        <translation>لفظ “{other}” اسی فہرست میں ہے۔</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Amount paid</source>
        <translation>ادا شدہ رقم</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>اپیل</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>اپیلیں</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>منظور شدہ</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>کب آئی</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>کمیٹی</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>فیصلہ کریں</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>فیصلہ کنندہ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>دستاویز</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>دستاویزات</translation>
    </message>
    <message>
        <source>Documents needed</source>
        <translation>درکار دستاویزات</translation>
    </message>
    <message>
        <source>Estimated cover</source>
        <translation>تخمینی تحفظ</translation>
    </message>
    <message>
        <source>In review since</source>
        <translation>جانچ میں کب سے</translation>
    </message>
    <message>
        <source>Items of the bill</source>
        <translation>بل کی مدیں</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>باقی ادائیگی</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>اب تک ادا شدہ</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>ادا کریں</translation>
    </message>
    <message>
        <source>Pay an advance</source>
        <translation>پیشگی ادا کریں</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>ادائیگیاں</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>وجوہات</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>جانچ کریں</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>جانچ کنندہ</translation>
    </message>
    <message>
        <source>Slip and letter</source>
        <translation>پرچی اور خط</translation>
    </message>
    <message>
        <source>none: its cost is known afterwards</source>
        <translation>نہیں: اس کی لاگت بعد میں معلوم ہوتی ہے</translation>
    </message>
</context>
<context>
    <name>Claim board</name>
    <message numerus="yes">
        <source>%n claims paid in the last 90 days whose money is on its way</source>
        <translation>
            <numerusform>گزشتہ 90 دنوں میں ادا ہوا %n دعویٰ جس کی رقم راستے میں ہے</numerusform>
            <numerusform>گزشتہ 90 دنوں میں ادا ہوئے %n دعوے جن کی رقم راستے میں ہے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims reported, not taken up yet</source>
        <translation>
            <numerusform>درج شدہ %n دعویٰ، ابھی جانچ میں نہیں لیا گیا</numerusform>
            <numerusform>درج شدہ %n دعوے، ابھی جانچ میں نہیں لیے گئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims taken up and not decided yet</source>
        <translation>
            <numerusform>جانچ میں لیا گیا %n دعویٰ، ابھی فیصلہ نہیں ہوا</numerusform>
            <numerusform>جانچ میں لیے گئے %n دعوے، ابھی فیصلہ نہیں ہوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims whose money arrived in the last 30 days</source>
        <translation>
            <numerusform>%n دعویٰ جس کی رقم گزشتہ 30 دنوں میں پہنچی</numerusform>
            <numerusform>%n دعوے جن کی رقم گزشتہ 30 دنوں میں پہنچی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n تاخیر میں</numerusform>
            <numerusform>%n تاخیر میں</numerusform>
        </translation>
    </message>
    <message>
        <source>In review</source>
        <translation>جانچ میں</translation>
    </message>
    <message>
        <source>No claim stands here.</source>
        <translation>یہاں کوئی دعویٰ نہیں۔</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وصول شدہ</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>بروقت</translation>
    </message>
    <message>
        <source>late</source>
        <translation>تاخیر میں</translation>
    </message>
    <message numerus="yes">
        <source>up to %n days</source>
        <translation>
            <numerusform>%n دن تک</numerusform>
            <numerusform>%n دن تک</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: {late}</source>
        <translation>{step}: {late}</translation>
    </message>
</context>
<context>
    <name>Claim form</name>
    <message>
        <source>A payment before the decision is an advance: type the name or the code.</source>
        <translation>فیصلے سے پہلے کی ادائیگی پیشگی ہے: نام یا کوڈ لکھیں۔</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>دستاویز شامل کریں</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>مد شامل کریں</translation>
    </message>
    <message>
        <source>Amount approved</source>
        <translation>منظور شدہ رقم</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>رقوم</translation>
    </message>
    <message>
        <source>Decide a claim</source>
        <translation>دعوے کا فیصلہ کریں</translation>
    </message>
    <message>
        <source>Empty: what the items come to.</source>
        <translation>خالی: مدوں کا میزان۔</translation>
    </message>
    <message>
        <source>Estimated at</source>
        <translation>تخمینہ</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>اس دن سے</translation>
    </message>
    <message>
        <source>Leave empty for the holder of the policy.</source>
        <translation>پالیسی کے ہولڈر کے لیے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>روداد</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>رقم کی وصولی</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>ادائیگی کا ذریعہ</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>ادائیگی کی تاریخ</translation>
    </message>
    <message>
        <source>Pay a claim</source>
        <translation>دعوے کی ادائیگی</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>متعلقہ فرد</translation>
    </message>
    <message>
        <source>Reason of the cut</source>
        <translation>کٹوتی کی وجہ</translation>
    </message>
    <message>
        <source>Review a claim</source>
        <translation>دعوے کی جانچ</translation>
    </message>
    <message>
        <source>Save the claim</source>
        <translation>دعویٰ محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the day of receipt</source>
        <translation>رقم وصولی کا دن محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>فیصلہ محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the payment</source>
        <translation>ادائیگی محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>جانچ محفوظ کریں</translation>
    </message>
    <message>
        <source>The best estimate of what the cover meets, until the claim is decided.</source>
        <translation>فیصلہ ہونے تک اس کا بہترین تخمینہ کہ تحفظ دعوے کا کتنا پورا کرے گا۔</translation>
    </message>
    <message>
        <source>The day it came: Space for today. Empty: it is missing.</source>
        <translation>آنے کا دن: آج کے لیے Space۔ خالی: موجود نہیں۔</translation>
    </message>
    <message>
        <source>The day the money reached the member, for all that is on its way.</source>
        <translation>وہ دن جب رقم رکن تک پہنچی، ان سب کے لیے جو راستے میں ہے۔</translation>
    </message>
    <message>
        <source>The day the money reached the member; leave empty while not known.</source>
        <translation>وہ دن جب رقم رکن تک پہنچی؛ معلوم نہ ہو تو خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Type any part of the member&apos;s name or of the policy&apos;s code.</source>
        <translation>رکن کے نام یا پالیسی کے کوڈ کا کوئی حصہ لکھیں۔</translation>
    </message>
    <message>
        <source>What was said. The report of the minutes lists it with the decision.</source>
        <translation>جو کہا گیا۔ روداد کی رپورٹ میں یہ فیصلے کے ساتھ آتا ہے۔</translation>
    </message>
    <message>
        <source>Where a committee decides: the names of those who sat, with commas between.</source>
        <translation>جہاں کمیٹی فیصلہ کرے: بیٹھنے والوں کے نام، درمیان میں کاما۔</translation>
    </message>
    <message>
        <source>Why the claim, or a part of it, is not met.</source>
        <translation>دعویٰ، یا اس کا کوئی حصہ، کیوں پورا نہیں کیا جا رہا۔</translation>
    </message>
</context>
<context>
    <name>Claim rules</name>
    <message>
        <source>A proposal decides nothing: somebody does, and says why where they decide otherwise.</source>
        <translation>تجویز کچھ طے نہیں کرتی: فیصلہ کوئی فرد کرتا ہے، اور مختلف فیصلہ ہو تو وجہ بتاتا ہے۔</translation>
    </message>
    <message>
        <source>Adjudication of a claim</source>
        <translation>دعوے کی جانچ پڑتال</translation>
    </message>
    <message>
        <source>An item of the bill is gone. Where nothing of it is met, write 0 under Covered.</source>
        <translation>بل کی ایک مد غائب ہے۔ جس کا کچھ پورا نہ ہو، اس میں تحفظ کے نیچے 0 لکھیں۔</translation>
    </message>
    <message>
        <source>Cover begins on {first}; the event was on {event}.</source>
        <translation>تحفظ {first} سے شروع ہے؛ واقعہ {event} کا ہے۔</translation>
    </message>
    <message>
        <source>Cover ended on {last}; the event was on {event}.</source>
        <translation>تحفظ {last} کو ختم ہوا؛ واقعہ {event} کا ہے۔</translation>
    </message>
    <message>
        <source>Covered without a gap since</source>
        <translation>بلا وقفہ تحفظ کب سے</translation>
    </message>
    <message>
        <source>No benefit is named, so no limit holds: what was estimated stands.</source>
        <translation>کوئی فائدہ درج نہیں، اس لیے کوئی حد لاگو نہیں: تخمینہ ہی قائم ہے۔</translation>
    </message>
    <message>
        <source>No premium is paid for this policy.</source>
        <translation>اس پالیسی کا کوئی پریمیم ادا نہیں ہوا۔</translation>
    </message>
    <message>
        <source>On the day of the event, {event}, premium was paid up to {day}.</source>
        <translation>واقعے کے دن {event} تک پریمیم {day} تک ادا تھا۔</translation>
    </message>
    <message>
        <source>Premium paid up to</source>
        <translation>پریمیم کب تک ادا ہے</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>تجویز شدہ</translation>
    </message>
    <message>
        <source>Still missing: {documents}.</source>
        <translation>ابھی باقی: {documents}۔</translation>
    </message>
    <message>
        <source>Still missing: {documents}. Is it approved all the same?</source>
        <translation>ابھی باقی: {documents}۔ کیا پھر بھی منظور ہے؟</translation>
    </message>
    <message>
        <source>The cover</source>
        <translation>تحفظ</translation>
    </message>
    <message>
        <source>The first premium was paid on {day}, after the event on {event}.</source>
        <translation>پہلا پریمیم {day} کو ادا ہوا، {event} کے واقعے کے بعد۔</translation>
    </message>
    <message>
        <source>The insured pays the first {deductible} of each claim: {cut} here.</source>
        <translation>بیمہ شدہ ہر دعوے کے پہلے {deductible} خود ادا کرتا ہے: یہاں {cut}۔</translation>
    </message>
    <message>
        <source>The insured pays {share} of the rest: {cut} here.</source>
        <translation>باقی کا {share} بیمہ شدہ ادا کرتا ہے: یہاں {cut}۔</translation>
    </message>
    <message>
        <source>The items come to {sum}, the whole loss is {loss}.</source>
        <translation>مدوں کا میزان {sum} ہے، پورا نقصان {loss} ہے۔</translation>
    </message>
    <message>
        <source>The person was {age} when the cover began; the product covers people up to {most}.</source>
        <translation>تحفظ شروع ہونے پر فرد کی عمر {age} تھی؛ پروڈکٹ کا تحفظ {most} سال تک ہے۔</translation>
    </message>
    <message>
        <source>The rules meet {most}, no more. {why}</source>
        <translation>قواعد {most} تک پورا کرتے ہیں، زیادہ نہیں۔ {why}</translation>
    </message>
    <message>
        <source>The rules meet {most}: why is it less?</source>
        <translation>قواعد {most} پورا کرتے ہیں: یہ کم کیوں ہے؟</translation>
    </message>
    <message>
        <source>The rules propose to meet a part, {covered}: {reason}.</source>
        <translation>قواعد کی تجویز ہے کہ ایک حصہ، {covered}، پورا کیا جائے: {reason}۔</translation>
    </message>
    <message>
        <source>The rules propose to pay {covered}.</source>
        <translation>قواعد کی تجویز ہے کہ {covered} ادا کیا جائے۔</translation>
    </message>
    <message>
        <source>The rules propose to reject the claim: {reason}.</source>
        <translation>قواعد کی تجویز ہے کہ دعویٰ رد کیا جائے: {reason}۔</translation>
    </message>
    <message>
        <source>The sum insured is {sum}; {used} of it is used in this term, {left} is left.</source>
        <translation>بیمہ شدہ رقم {sum} ہے؛ اس مدت میں {used} استعمال ہوا، {left} باقی ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>The waiting period of %n days ends on {last}; the event was on {event}.</source>
        <translation>
            <numerusform>%n دن کی انتظار کی مدت {last} کو ختم ہوتی ہے؛ واقعہ {event} کا ہے۔</numerusform>
            <numerusform>%n دن کی انتظار کی مدت {last} کو ختم ہوتی ہے؛ واقعہ {event} کا ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole claim</source>
        <translation>پورا دعویٰ</translation>
    </message>
    <message>
        <source>Waiting period up to</source>
        <translation>انتظار کی مدت کب تک</translation>
    </message>
    <message>
        <source>What the rules propose</source>
        <translation>قواعد کی تجویز</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>قواعد کیا کہتے ہیں</translation>
    </message>
    <message>
        <source>approved without: {documents}</source>
        <translation>بغیر اس کے منظور: {documents}</translation>
    </message>
    <message>
        <source>nothing is paid</source>
        <translation>کچھ ادا نہیں ہوتا</translation>
    </message>
    <message>
        <source>{amount} of premium is due and not paid.</source>
        <translation>{amount} پریمیم واجب ہے اور ادا نہیں ہوا۔</translation>
    </message>
    <message>
        <source>{benefit} covers up to {most} a year; {used} of it is used in the year from {day}, {left} is left.</source>
        <translation>فائدہ {benefit} سال میں {most} تک تحفظ دیتا ہے؛ {day} سے شروع سال میں {used} استعمال ہوا، {left} باقی ہے۔</translation>
    </message>
    <message>
        <source>{cut} was left out when it was reported.</source>
        <translation>درج کرتے وقت {cut} چھوڑ دیا گیا تھا۔</translation>
    </message>
    <message>
        <source>{item}: {rule}</source>
        <translation>{item}: {rule}</translation>
    </message>
</context>
<context>
    <name>Claim state</name>
    <message>
        <source>Open</source>
        <translation>کھلا</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ادا شدہ</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>جزوی ادا شدہ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>رد شدہ</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>ادا کرنا ہے</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>%n complaints to answer</source>
        <translation>
            <numerusform>%n شکایت کا جواب دینا ہے</numerusform>
            <numerusform>%n شکایات کا جواب دینا ہے</numerusform>
        </translation>
    </message>
    <message>
        <source>A code, or any part of a member&apos;s name</source>
        <translation>کوڈ، یا رکن کے نام کا کوئی حصہ</translation>
    </message>
    <message>
        <source>Committee papers</source>
        <translation>کمیٹی کے کاغذات</translation>
    </message>
    <message>
        <source>No claim is reported yet. Whatever happens to a member is written down here first.</source>
        <translation>ابھی کوئی دعویٰ درج نہیں ہوا۔ رکن کے ساتھ جو کچھ ہو، سب سے پہلے یہاں لکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>No claim is reported.</source>
        <translation>کوئی دعویٰ درج نہیں ہوا۔</translation>
    </message>
    <message>
        <source>No document is needed.</source>
        <translation>کسی دستاویز کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>Nobody has appealed.</source>
        <translation>کسی نے اپیل نہیں کی۔</translation>
    </message>
    <message>
        <source>Report the first claim</source>
        <translation>پہلا دعویٰ درج کریں</translation>
    </message>
    <message>
        <source>The bill has no items.</source>
        <translation>بل میں کوئی مد نہیں۔</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n claims reported by then are not decided: the figures are provisional.</source>
        <translation>
            <numerusform>تب تک درج %n دعوے کا فیصلہ نہیں ہوا: اعداد عارضی ہیں۔</numerusform>
            <numerusform>تب تک درج %n دعووں کا فیصلہ نہیں ہوا: اعداد عارضی ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days since the quarter&apos;s end; it is best closed after {ideal}, at most {most}.</source>
        <translation>
            <numerusform>سہ ماہی ختم ہوئے %n دن ہوا؛ اسے {ideal} دن بعد بند کرنا بہتر ہے، زیادہ سے زیادہ {most}۔</numerusform>
            <numerusform>سہ ماہی ختم ہوئے %n دن ہوئے؛ اسے {ideal} دن بعد بند کرنا بہتر ہے، زیادہ سے زیادہ {most}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are probably slips, or something that is not known.</source>
        <translation>
            <numerusform>%n مشاہدہ غالباً غلطی ہے، یا کوئی بات معلوم نہیں۔</numerusform>
            <numerusform>%n مشاہدات غالباً غلطیاں ہیں، یا کوئی بات معلوم نہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings make a figure wrong: put them right, or accept them.</source>
        <translation>
            <numerusform>%n مشاہدہ کسی عدد کو غلط کرتا ہے: اسے درست کریں، یا قبول کریں۔</numerusform>
            <numerusform>%n مشاہدات کسی عدد کو غلط کرتے ہیں: انہیں درست کریں، یا قبول کریں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters before it are closed with it</source>
        <translation>
            <numerusform>اس سے پہلے کی %n سہ ماہی اس کے ساتھ بند ہوتی ہے</numerusform>
            <numerusform>اس سے پہلے کی %n سہ ماہیاں اس کے ساتھ بند ہوتی ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters before it close with it, from {first} to {last}: is that meant?</source>
        <translation>
            <numerusform>اس سے پہلے کی %n سہ ماہی اس کے ساتھ بند ہوتی ہے، {first} سے {last} تک: کیا یہی مراد ہے؟</numerusform>
            <numerusform>اس سے پہلے کی %n سہ ماہیاں اس کے ساتھ بند ہوتی ہیں، {first} سے {last} تک: کیا یہی مراد ہے؟</numerusform>
        </translation>
    </message>
    <message>
        <source>A closing stays as it was written. Reopen its quarter instead, with the reason.</source>
        <translation>بندش ویسی ہی رہتی ہے جیسی لکھی گئی۔ اس کے بجائے وجہ بتا کر اس کی سہ ماہی دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>Assets are liabilities and equity, and the cash flow is the change in cash.</source>
        <translation>اثاثے ذمہ داریوں اور ایکویٹی کے برابر ہیں، اور نقد بہاؤ نقد میں تبدیلی کے برابر ہے۔</translation>
    </message>
    <message>
        <source>Belongs to {day}, when {quarter} was closed already</source>
        <translation>{day} کا ہے، جب {quarter} پہلے ہی بند تھی</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>نقد کی گنتی</translation>
    </message>
    <message>
        <source>Claims still open make figures provisional; what each may cost is reserved.</source>
        <translation>ابھی کھلے دعوے اعداد کو عارضی بناتے ہیں؛ ہر ایک پر جو خرچ آ سکتا ہے اس کا ذخیرہ رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Close a quarter</source>
        <translation>سہ ماہی بند کریں</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>اسے بند کریں</translation>
    </message>
    <message>
        <source>Close the quarter</source>
        <translation>سہ ماہی بند کریں</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Closed on {day}; prepared by {name}, reviewed by {other}.</source>
        <translation>{day} کو بند ہوئی؛ تیاری {name}، جانچ {other}۔</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>بندش</translation>
    </message>
    <message>
        <source>Closing of a quarter</source>
        <translation>سہ ماہی کی بندش</translation>
    </message>
    <message>
        <source>Closing of {quarter}</source>
        <translation>{quarter} کی بندش</translation>
    </message>
    <message>
        <source>Confirm the reserves</source>
        <translation>ذخائر کی توثیق کریں</translation>
    </message>
    <message>
        <source>Confirm them</source>
        <translation>ان کی توثیق کریں</translation>
    </message>
    <message>
        <source>Confirmed by {name} on {day}.</source>
        <translation>{name} نے {day} کو توثیق کی۔</translation>
    </message>
    <message>
        <source>Count the cash of {account} as it is at the quarter&apos;s end, and write it down.</source>
        <translation>سہ ماہی کے آخر میں {account} کا نقد گنیں اور لکھیں۔</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>کب ہوا</translation>
    </message>
    <message>
        <source>Each product has the reserves it needs, and the run-off shows whether they were enough.</source>
        <translation>ہر پروڈکٹ کے پاس اس کے درکار ذخائر ہیں، اور ذخائر کا نتیجہ بتاتا ہے کہ وہ کافی تھے یا نہیں۔</translation>
    </message>
    <message>
        <source>Empty where one person alone closed it, because the rule of two persons is off.</source>
        <translation>جہاں ایک فرد نے اکیلے بند کی وہاں خالی، کیونکہ دو افراد کا قاعدہ بند ہے۔</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>مشاہدات</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>فنگر پرنٹ</translation>
    </message>
    <message>
        <source>Freeze a figure</source>
        <translation>عدد کو منجمد کریں</translation>
    </message>
    <message>
        <source>Hand it over to be closed</source>
        <translation>بند ہونے کے لیے حوالے کریں</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>کیا حال ہے</translation>
    </message>
    <message>
        <source>It lies in {quarter}, which is closed. Shall it be booked on {open}, with a note that it belongs to {day}? It cannot count in the closed quarter any more.</source>
        <translation>یہ {quarter} میں ہے، جو بند ہے۔ کیا اسے {open} کو درج کیا جائے، اس نوٹ کے ساتھ کہ یہ {day} کا ہے؟ بند سہ ماہی میں یہ اب شمار نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>It was closed together with the first quarter that was closed after it.</source>
        <translation>یہ اپنے بعد بند ہونے والی پہلی سہ ماہی کے ساتھ بند ہوئی۔</translation>
    </message>
    <message>
        <source>Later quarters rest on {quarter}: reopen {newest} first.</source>
        <translation>بعد کی سہ ماہیاں {quarter} پر قائم ہیں: پہلے {newest} دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>No finding may make a figure wrong: errors are put right, or accepted with the reason.</source>
        <translation>کوئی مشاہدہ کسی عدد کو غلط نہ کرے: غلطیاں درست کی جاتی ہیں، یا وجہ بتا کر قبول کی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>No people are named in this book: whoever opens it closes alone.</source>
        <translation>اس کھاتے میں لوگوں کے نام درج نہیں: جو اسے کھولے وہ اکیلا بند کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>Nobody has confirmed the reserves and their methods yet.</source>
        <translation>ابھی تک کسی نے ذخائر اور ان کے طریقوں کی توثیق نہیں کی۔</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>کچھ باقی نہیں</translation>
    </message>
    <message>
        <source>Of a line or a reserve an amount, of an indicator its ratio and how firm it is.</source>
        <translation>مد یا ذخیرے کی رقم؛ اشاریے کا تناسب اور یہ کہ وہ کتنا پکا ہے۔</translation>
    </message>
    <message>
        <source>Of the save at which the figures were computed, as it stands on the statement.</source>
        <translation>اس محفوظ کاری کا جس پر اعداد نکالے گئے، جیسا گوشوارے پر ہے۔</translation>
    </message>
    <message>
        <source>One person prepares the quarter, another one looks it over and closes it.</source>
        <translation>ایک فرد سہ ماہی تیار کرتا ہے، دوسرا اسے دیکھ کر بند کرتا ہے۔</translation>
    </message>
    <message>
        <source>Open the accounts</source>
        <translation>کھاتے کھولیں</translation>
    </message>
    <message>
        <source>Open the cash counts</source>
        <translation>نقد کی گنتیاں کھولیں</translation>
    </message>
    <message>
        <source>Open the claims</source>
        <translation>دعوے کھولیں</translation>
    </message>
    <message>
        <source>Open the data checks</source>
        <translation>ڈیٹا کی جانچ کھولیں</translation>
    </message>
    <message>
        <source>Open the reconciliations</source>
        <translation>مطابقتیں کھولیں</translation>
    </message>
    <message>
        <source>Open the reserves</source>
        <translation>ذخائر کھولیں</translation>
    </message>
    <message>
        <source>Prepare the quarter</source>
        <translation>سہ ماہی تیار کریں</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>تیار کنندہ</translation>
    </message>
    <message>
        <source>Prepared by {name} on {day}: another person looks it over and closes it.</source>
        <translation>تیاری {name} نے {day} کو کی: کوئی دوسرا فرد اسے دیکھ کر بند کرتا ہے۔</translation>
    </message>
    <message>
        <source>Prepared to be closed</source>
        <translation>بند ہونے کے لیے تیار</translation>
    </message>
    <message>
        <source>Quarters close in their order: close {quarter} first.</source>
        <translation>سہ ماہیاں ترتیب سے بند ہوتی ہیں: پہلے {quarter} بند کریں۔</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Reopen the quarter</source>
        <translation>سہ ماہی دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>دوبارہ کھولی گئی</translation>
    </message>
    <message>
        <source>Reserved at {day}: {reserved}; needed so far: {needed}.</source>
        <translation>{day} کو ذخیرہ: {reserved}؛ اب تک درکار: {needed}۔</translation>
    </message>
    <message>
        <source>Reserves and methods</source>
        <translation>ذخائر اور طریقے</translation>
    </message>
    <message>
        <source>Reserves confirmed</source>
        <translation>ذخائر کی توثیق ہوئی</translation>
    </message>
    <message>
        <source>Review by a second person</source>
        <translation>دوسرے فرد کی جانچ</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>جانچ کنندہ</translation>
    </message>
    <message>
        <source>Schedules posted</source>
        <translation>شیڈول درج ہوئے</translation>
    </message>
    <message>
        <source>Schedules posted {amount} in this quarter.</source>
        <translation>اس سہ ماہی میں شیڈولوں نے {amount} درج کیے۔</translation>
    </message>
    <message>
        <source>Somebody has counted the cash at the quarter&apos;s end and written down what there was.</source>
        <translation>سہ ماہی کے آخر میں کسی نے نقد گنا اور جو تھا وہ لکھا۔</translation>
    </message>
    <message>
        <source>Somebody prepares the quarter first; another person then closes it.</source>
        <translation>پہلے کوئی سہ ماہی تیار کرتا ہے؛ پھر دوسرا فرد اسے بند کرتا ہے۔</translation>
    </message>
    <message>
        <source>Statements balanced</source>
        <translation>گوشوارے برابر</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ابھی باقی</translation>
    </message>
    <message>
        <source>The code of an office, - for what belongs to none, empty for all together.</source>
        <translation>دفتر کا کوڈ، جو کسی کا نہیں اس کے لیے -، سب کے لیے خالی۔</translation>
    </message>
    <message>
        <source>The figures are frozen, and entries go to the quarters after it.</source>
        <translation>اعداد منجمد ہیں، اور اندراج بعد کی سہ ماہیوں میں جاتے ہیں۔</translation>
    </message>
    <message>
        <source>The quarter still runs: it can be closed from {day} on.</source>
        <translation>سہ ماہی ابھی جاری ہے: اسے {day} سے بند کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>The reason stays visible on the statement, also after the quarter is closed again.</source>
        <translation>وجہ گوشوارے پر نظر آتی رہتی ہے، سہ ماہی پھر بند ہونے کے بعد بھی۔</translation>
    </message>
    <message>
        <source>The rule of two persons is switched off: one person may close alone.</source>
        <translation>دو افراد کا قاعدہ بند ہے: ایک فرد اکیلا بند کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>The statements agree with the records they are made of.</source>
        <translation>گوشوارے ان ریکارڈ سے ملتے ہیں جن سے وہ بنے ہیں۔</translation>
    </message>
    <message>
        <source>There is nothing to reopen: {quarter} is not closed.</source>
        <translation>دوبارہ کھولنے کو کچھ نہیں: {quarter} بند نہیں ہے۔</translation>
    </message>
    <message>
        <source>This quarter is closed already: {quarter}. Only the manager can reopen it, with a reason.</source>
        <translation>یہ سہ ماہی پہلے ہی بند ہے: {quarter}۔ صرف مینیجر اسے وجہ بتا کر دوبارہ کھول سکتا ہے۔</translation>
    </message>
    <message>
        <source>This would change what was true on {day}, and {quarter} is closed. Write it down on {open} or later, where it may say that it concerns {quarter}; or let the manager reopen the quarter.</source>
        <translation>اس سے وہ بدل جائے گا جو {day} کو درست تھا، اور {quarter} بند ہے۔ اسے {open} کو یا بعد میں لکھیں، جہاں یہ بتایا جا سکتا ہے کہ اس کا تعلق {quarter} سے ہے؛ یا مینیجر سے سہ ماہی دوبارہ کھلوائیں۔</translation>
    </message>
    <message>
        <source>Undecided claims</source>
        <translation>دعوے جن کا فیصلہ نہیں ہوا</translation>
    </message>
    <message>
        <source>What is spread over months is posted up to the quarter&apos;s end.</source>
        <translation>جو کئی مہینوں پر تقسیم ہے وہ سہ ماہی کے آخر تک درج ہے۔</translation>
    </message>
    <message>
        <source>What must be known</source>
        <translation>کیا معلوم ہونا ضروری ہے</translation>
    </message>
    <message>
        <source>What was done with quarters</source>
        <translation>سہ ماہیوں کے ساتھ کیا ہوا</translation>
    </message>
    <message>
        <source>What whoever reads of this closing should know: which estimate is uncertain, what came late.</source>
        <translation>اس بندش کو پڑھنے والے کو کیا معلوم ہونا چاہیے: کون سا تخمینہ غیر یقینی ہے، کیا دیر سے آیا۔</translation>
    </message>
    <message>
        <source>Why it is reopened</source>
        <translation>دوبارہ کیوں کھولی جا رہی ہے</translation>
    </message>
    <message>
        <source>With it {first} is closed too, which was never closed by itself: is that meant?</source>
        <translation>اس کے ساتھ {first} بھی بند ہوتی ہے، جو کبھی الگ سے بند نہیں ہوئی: کیا یہی مراد ہے؟</translation>
    </message>
    <message>
        <source>You have prepared this quarter, so somebody else closes it, or agrees to it.</source>
        <translation>یہ سہ ماہی آپ نے تیار کی ہے، اس لیے اسے کوئی اور بند کرے گا، یا اس سے اتفاق کرے گا۔</translation>
    </message>
    <message>
        <source>quarter {number} of {year}</source>
        <translation>سہ ماہی {number}، {year}</translation>
    </message>
    <message>
        <source>{account}: {counted} was counted on {day}; the book says {held}.</source>
        <translation>{account}: {day} کو گنتی {counted} نکلی؛ کھاتہ {held} بتاتا ہے۔</translation>
    </message>
    <message>
        <source>{product}: reserves or method are no longer what {name} confirmed on {day}. Confirm them again.</source>
        <translation>{product}: ذخائر یا طریقہ اب وہ نہیں جس کی {name} نے {day} کو توثیق کی تھی۔ ان کی دوبارہ توثیق کریں۔</translation>
    </message>
    <message>
        <source>{product}: {unearned} unearned, {settled} being settled, {unreported} not reported ({method}).</source>
        <translation>{product}: {unearned} غیر حاصل شدہ، {settled} تصفیے میں، {unreported} غیر اطلاع شدہ ({method})۔</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message numerus="yes">
        <source>%n missing: {receipts}</source>
        <translation>
            <numerusform>%n غائب: {receipts}</numerusform>
            <numerusform>%n غائب: {receipts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts</source>
        <translation>
            <numerusform>%n رسید</numerusform>
            <numerusform>%n رسیدیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>پیشگی</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>کس سے وصول کریں</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>وصول شدہ</translation>
    </message>
    <message>
        <source>Counted in the cash box</source>
        <translation>کیش بکس میں گنتی</translation>
    </message>
    <message>
        <source>Each line needs its receipt.</source>
        <translation>ہر سطر کو اپنی رسید چاہیے۔</translation>
    </message>
    <message>
        <source>Enter: next · Ctrl+Enter: save · Ctrl+Z: last line back · F3: receipt · F6: cash box</source>
        <translation>اگلا: Enter · محفوظ کریں: Ctrl+Enter · آخری سطر واپس: Ctrl+Z · رسید: F3 · کیش بکس: F6</translation>
    </message>
    <message>
        <source>For</source>
        <translation>برائے</translation>
    </message>
    <message>
        <source>Gap before</source>
        <translation>پہلے خلا</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>پرچے کی سطریں</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>کاغذ پر فہرست</translation>
    </message>
    <message>
        <source>Money is taken today or was taken before.</source>
        <translation>رقم آج لی جاتی ہے یا پہلے لی جا چکی ہے۔</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>اگلا پرچہ</translation>
    </message>
    <message>
        <source>No policy of {name} runs: nothing can be kept as an advance.</source>
        <translation>{name} کی کوئی پالیسی جاری نہیں: پیشگی کے طور پر کچھ نہیں رکھا جا سکتا۔</translation>
    </message>
    <message>
        <source>Nobody is called that here or elsewhere.</source>
        <translation>یہاں یا کہیں اور اس نام کا کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>نہیں لی گئی</translation>
    </message>
    <message>
        <source>Part of a name or a code</source>
        <translation>نام یا کوڈ کا کوئی حصہ</translation>
    </message>
    <message numerus="yes">
        <source>Pasted: who is “{name}”? Esc leaves the row out; rows left: %n.</source>
        <translation>
            <numerusform>چسپاں: “{name}” کون ہے؟ Esc سطر چھوڑ دیتا ہے؛ باقی سطریں: %n۔</numerusform>
            <numerusform>چسپاں: “{name}” کون ہے؟ Esc سطر چھوڑ دیتا ہے؛ باقی سطریں: %n۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Print receipts</source>
        <translation>رسیدیں چھاپیں</translation>
    </message>
    <message>
        <source>Receipt {receipt} stands on this sheet already.</source>
        <translation>رسید {receipt} پہلے سے اس پرچے پر ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>Save %n receipts</source>
        <translation>
            <numerusform>%n رسید محفوظ کریں</numerusform>
            <numerusform>%n رسیدیں محفوظ کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Save each line at once</source>
        <translation>ہر سطر فوراً محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ شدہ</translation>
    </message>
    <message>
        <source>Say first from which village or group the money comes, or type “{all}” for whoever owes.</source>
        <translation>پہلے بتائیں کہ رقم کس گاؤں یا گروپ سے آئی ہے، یا جس کے بھی ذمے ہے اس کے لیے “{all}” لکھیں۔</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>باقی واجب</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>لی گئی</translation>
    </message>
    <message>
        <source>The last line was taken back at once</source>
        <translation>آخری سطر فوراً واپس لی گئی</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>ادا کرنا ہے</translation>
    </message>
    <message>
        <source>Type any part of a name, of a household or of a code. Arrows choose among several.</source>
        <translation>نام، گھرانے یا کوڈ کا کوئی حصہ لکھیں۔ کئی ہوں تو تیر والی کلیدوں سے چنیں۔</translation>
    </message>
    <message>
        <source>Type part of a name below: Enter takes who is meant, Enter again writes the line.</source>
        <translation>نیچے نام کا کچھ حصہ لکھیں: Enter سے مطلوبہ فرد چنا جاتا ہے، پھر Enter سے سطر لکھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Village, group, {all}</source>
        <translation>گاؤں، گروپ، {all}</translation>
    </message>
    <message>
        <source>What {name} owes has changed since: take the line back and write it again.</source>
        <translation>{name} کے ذمے رقم اس دوران بدل گئی ہے: سطر واپس لیں اور دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>Whoever owes</source>
        <translation>جس کے ذمے ہے</translation>
    </message>
    <message>
        <source>Write the amount that was received.</source>
        <translation>جو رقم ملی وہ لکھیں۔</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>برابر</translation>
    </message>
    <message>
        <source>all</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>on this sheet: {receipt}</source>
        <translation>اس پرچے پر: {receipt}</translation>
    </message>
    <message>
        <source>paid up</source>
        <translation>پورا ادا</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>{names} کے ساتھ</translation>
    </message>
    <message>
        <source>{amount} due</source>
        <translation>{amount} واجب</translation>
    </message>
    <message>
        <source>{amount} due on {day}</source>
        <translation>{amount} واجب {day} کو</translation>
    </message>
    <message>
        <source>{amount} due since {day}</source>
        <translation>{amount} واجب {day} سے</translation>
    </message>
    <message>
        <source>{amount} due, {late} of it since {day}</source>
        <translation>{amount} واجب، اس میں سے {late} {day} سے</translation>
    </message>
    <message>
        <source>{amount} is more than is owed and is kept for {name}. If that is right, Enter again.</source>
        <translation>{amount} واجب رقم سے زیادہ ہے اور {name} کے لیے رکھی جائے گی۔ درست ہو تو پھر Enter دبائیں۔</translation>
    </message>
    <message>
        <source>{amount} kept</source>
        <translation>{amount} جمع رکھے</translation>
    </message>
    <message>
        <source>{amount} kept from before</source>
        <translation>پہلے سے جمع {amount}</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} کم</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} زیادہ</translation>
    </message>
    <message numerus="yes">
        <source>{product} and %n more</source>
        <translation>
            <numerusform>{product} اور %n مزید</numerusform>
            <numerusform>{product} اور %n مزید</numerusform>
        </translation>
    </message>
    <message>
        <source>{receipt}, {name}: {problem}</source>
        <translation>{receipt}، {name}: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>{whose}: %n payers</source>
        <translation>
            <numerusform>{whose}: %n ادا کرنے والا</numerusform>
            <numerusform>{whose}: %n ادا کرنے والے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>--share belongs to --by fixed.</source>
        <translation>--share صرف --by fixed کے ساتھ آتا ہے۔</translation>
    </message>
    <message>
        <source>A product stands twice. Give each product one --share.</source>
        <translation>ایک پروڈکٹ دو بار آئی ہے۔ ہر پروڈکٹ کے لیے ایک --share دیں۔</translation>
    </message>
    <message>
        <source>A statement that is not proved is not signed with a certificate either.</source>
        <translation>جو گوشوارہ ثابت نہیں، اس پر سرٹیفکیٹ سے بھی دستخط نہیں کیے جاتے۔</translation>
    </message>
    <message>
        <source>Give either --quarter, or --from and --to.</source>
        <translation>یا --quarter دیں، یا --from اور --to۔</translation>
    </message>
    <message>
        <source>If it is, add --clock-is-right; else set it first.</source>
        <translation>اگر ایسا ہے تو --clock-is-right لگائیں؛ ورنہ پہلے گھڑی درست کریں۔</translation>
    </message>
    <message>
        <source>If so, add --with-earlier; else close those quarters first, in their order.</source>
        <translation>اگر ایسا ہے تو --with-earlier لگائیں؛ ورنہ پہلے وہ سہ ماہیاں ترتیب سے بند کریں۔</translation>
    </message>
    <message>
        <source>Import it in the window: there the second person gives their password.</source>
        <translation>اسے ونڈو میں درآمد کریں: وہاں دوسرا فرد اپنا پاس ورڈ دیتا ہے۔</translation>
    </message>
    <message>
        <source>Name: </source>
        <translation>نام: </translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>نیا پاس ورڈ: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>ایک بار پھر: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>پاس ورڈ: </translation>
    </message>
    <message>
        <source>Say with --account which account the statement is of: {codes}.</source>
        <translation>--account سے بتائیں کہ گوشوارہ کس اکاؤنٹ کا ہے: {codes}۔</translation>
    </message>
    <message>
        <source>Say with --name who its administrator is, or call this at a terminal.</source>
        <translation>بتائیں کہ اس کا منتظم کون ہے، --name کے ساتھ، یا اسے ٹرمینل پر چلائیں۔</translation>
    </message>
    <message>
        <source>Say with --reason why the quarter is reopened.</source>
        <translation>بتائیں کہ سہ ماہی کیوں دوبارہ کھولی جا رہی ہے، --reason کے ساتھ۔</translation>
    </message>
    <message>
        <source>Set COVERBOOK_NEW_PASSWORD to the new password, or call this at a terminal.</source>
        <translation>نیا پاس ورڈ COVERBOOK_NEW_PASSWORD میں مقرر کریں، یا اسے ٹرمینل پر چلائیں۔</translation>
    </message>
    <message>
        <source>The period ends before it starts. Give its first day first.</source>
        <translation>مدت شروع ہونے سے پہلے ختم ہو جاتی ہے۔ پہلا دن پہلے دیں۔</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was changed.</source>
        <translation>دونوں پاس ورڈ مختلف ہیں۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>There is no language {code}. Known are: {known}</source>
        <translation>زبان {code} موجود نہیں ہے۔ دستیاب: {known}</translation>
    </message>
    <message>
        <source>There is no screen here. Use one of the other commands, or connect a screen.</source>
        <translation>یہاں کوئی اسکرین نہیں ہے۔ کوئی دوسری کمانڈ استعمال کریں، یا اسکرین لگائیں۔</translation>
    </message>
    <message>
        <source>There is no {code} in {sheet}. Known are: {known}</source>
        <translation>{sheet} میں {code} نہیں ہے۔ دستیاب: {known}</translation>
    </message>
    <message>
        <source>{name} is locked. Set COVERBOOK_USER and COVERBOOK_PASSWORD, or call this at a terminal.</source>
        <translation>فائل {name} مقفل ہے۔ COVERBOOK_USER اور COVERBOOK_PASSWORD مقرر کریں، یا اسے ٹرمینل پر چلائیں۔</translation>
    </message>
    <message>
        <source>{quarter} is not a quarter; write it as 2025-Q4.</source>
        <translation>سہ ماہی {quarter} درست نہیں؛ اسے 2025-Q4 کی طرح لکھیں۔</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>A year before</source>
        <translation>ایک سال پہلے</translation>
    </message>
    <message>
        <source>An office has no plan of its own: plans are of a product or of the whole.</source>
        <translation>دفتر کا اپنا منصوبہ نہیں ہوتا: منصوبے پروڈکٹ کے یا کُل کے ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>At the end of the quarter before</source>
        <translation>پچھلی سہ ماہی کے آخر میں</translation>
    </message>
    <message>
        <source>Before the year began</source>
        <translation>سال شروع ہونے سے پہلے</translation>
    </message>
    <message>
        <source>More or less than planned</source>
        <translation>منصوبے سے زیادہ یا کم</translation>
    </message>
    <message>
        <source>Of the plan</source>
        <translation>منصوبے کا</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>منصوبہ</translation>
    </message>
    <message>
        <source>The year so far</source>
        <translation>سال میں اب تک</translation>
    </message>
    <message>
        <source>with earlier periods and the plan</source>
        <translation>پہلی مدتوں اور منصوبے کے ساتھ</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>Not upheld</source>
        <translation>نادرست</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھلی</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>Upheld in part</source>
        <translation>جزوی درست</translation>
    </message>
</context>
<context>
    <name>Complaint form</name>
    <message>
        <source>About</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Answer a complaint</source>
        <translation>شکایت کا جواب دیں</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>جواب کی تاریخ</translation>
    </message>
    <message>
        <source>Appeal against the rejection of a claim</source>
        <translation>دعویٰ رد ہونے کے خلاف اپیل</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>آمد کی تاریخ</translation>
    </message>
    <message>
        <source>Of an appeal: upheld overturns the rejection; then correct the decision of the claim.</source>
        <translation>اپیل کا: درست ہو تو رد کا فیصلہ بدل جاتا ہے؛ پھر دعوے کا فیصلہ درست کریں۔</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>ازالہ</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>جواب محفوظ کریں</translation>
    </message>
    <message>
        <source>Then the answer says whether the rejection stands or is overturned.</source>
        <translation>پھر جواب بتاتا ہے کہ رد کا فیصلہ قائم ہے یا بدلا گیا۔</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Ask those who wrote them. The others stay in the history of the record.</source>
        <translation>جنہوں نے یہ لکھیں ان سے پوچھیں۔ باقی صورتیں ریکارڈ کے تاریخچے میں رہتی ہیں۔</translation>
    </message>
    <message>
        <source>Choose a conflict above: its versions stand here beside each other.</source>
        <translation>اوپر کوئی تضاد چنیں: اس کی صورتیں یہاں ساتھ ساتھ نظر آئیں گی۔</translation>
    </message>
    <message>
        <source>Choose one of the saves that wrote a version: {saves}.</source>
        <translation>ان محفوظ کاریوں میں سے ایک چنیں جنہوں نے کوئی صورت لکھی: {saves}۔</translation>
    </message>
    <message>
        <source>Choose which version stands</source>
        <translation>چنیں کہ کون سی صورت قائم رہے</translation>
    </message>
    <message>
        <source>Choose which version stands…</source>
        <translation>چنیں کہ کون سی صورت قائم رہے…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>تضادات</translation>
    </message>
    <message>
        <source>Conflicts between laptops</source>
        <translation>لیپ ٹاپوں کے درمیان تضاد</translation>
    </message>
    <message>
        <source>Holds for now</source>
        <translation>فی الحال قائم</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>اسے قائم رکھیں</translation>
    </message>
    <message>
        <source>No conflict waits.</source>
        <translation>کوئی تضاد فیصلے کا منتظر نہیں۔</translation>
    </message>
    <message>
        <source>Receipt {record} was given twice: to {ours} ({who}) and to {theirs} ({other}).</source>
        <translation>رسید {record} دو بار دی گئی: {ours} کو ({who}) اور {theirs} کو ({other})۔</translation>
    </message>
    <message>
        <source>Settle conflicts</source>
        <translation>تضاد نمٹائیں</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>دوسری صورت</translation>
    </message>
    <message>
        <source>The version that stands</source>
        <translation>جو صورت قائم ہے</translation>
    </message>
    <message>
        <source>This is settled already, or has changed. Look at the list once more.</source>
        <translation>یہ پہلے ہی نمٹ چکا ہے، یا بدل گیا ہے۔ فہرست ایک بار پھر دیکھیں۔</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>صورت</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>صورتیں</translation>
    </message>
    <message>
        <source>What is said in two ways</source>
        <translation>جو بات دو طرح لکھی گئی</translation>
    </message>
    <message>
        <source>What two laptops wrote differently in one place. Enter opens one, to say which stands.</source>
        <translation>جو دو لیپ ٹاپوں نے ایک ہی جگہ مختلف لکھا۔ Enter ایک کو کھولتا ہے، تاکہ بتایا جائے کہ کون سی صورت قائم رہے۔</translation>
    </message>
    <message>
        <source>{record} in {sheet} was taken back on one laptop ({other}) and is used on another.</source>
        <translation>{sheet} میں {record} ایک لیپ ٹاپ پر واپس لیا گیا ({other}) اور دوسرے پر استعمال میں ہے۔</translation>
    </message>
    <message>
        <source>{record} in {sheet} was written in two ways: {ours} ({who}), and {theirs} ({other}) on laptop {laptop}. One of them counts; if the other is another one, enter it again under a number of its own.</source>
        <translation>{sheet} میں {record} دو طرح لکھا گیا: {ours} ({who})، اور لیپ ٹاپ {laptop} پر {theirs} ({other})۔ دونوں میں سے ایک شمار ہوتا ہے؛ اگر دوسرا کوئی اور ریکارڈ ہے تو اسے اس کے اپنے نمبر سے دوبارہ درج کریں۔</translation>
    </message>
    <message>
        <source>{record} in {sheet}: {column} is {ours} ({who}), and {theirs} ({other}) on laptop {laptop}.</source>
        <translation>{sheet} میں {record}: {column} یہاں {ours} ہے ({who})، اور لیپ ٹاپ {laptop} پر {theirs} ({other})۔</translation>
    </message>
    <message>
        <source>{record} in {sheet}: {theirs} ({other}) came too late for a closed quarter; {ours} stands.</source>
        <translation>{sheet} میں {record}: {theirs} ({other}) بند سہ ماہی کے لیے بہت دیر سے آیا؛ {ours} قائم ہے۔</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>Group</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>انفرادی</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Its laptop and number, as its line in the list of saves says: A-12.</source>
        <translation>اس کا لیپ ٹاپ اور نمبر، جیسا محفوظ کاریوں کی فہرست میں ہے: A-12۔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کاری</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>درستی محفوظ کریں</translation>
    </message>
    <message>
        <source>Take a save back</source>
        <translation>محفوظ کاری واپس لیں</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation>سب کچھ واپس لیں</translation>
    </message>
    <message>
        <source>Take {save} back</source>
        <translation>واپس لیں: {save}</translation>
    </message>
    <message>
        <source>The correction</source>
        <translation>درستی</translation>
    </message>
    <message>
        <source>What stood there before stays in the history, with this reason.</source>
        <translation>جو پہلے لکھا تھا وہ اس وجہ کے ساتھ تاریخچے میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>درستی کی وجہ</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Ended</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>نافذ</translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>کوئی تحفظ نہیں</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ابھی نہیں</translation>
    </message>
</context>
<context>
    <name>Cover form</name>
    <message>
        <source>A share of the loan a year: 0.16 for sixteen percent.</source>
        <translation>سال میں قرض کا حصہ: سولہ فیصد کے لیے 0.16۔</translation>
    </message>
    <message>
        <source>Amount lent</source>
        <translation>قرض کی رقم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>دینے کی تاریخ</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>شرح سود</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>چیز کی قسم</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>لین دین</translation>
    </message>
    <message>
        <source>Payout begins at</source>
        <translation>ادائیگی کب شروع</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>پیمائش</translation>
    </message>
    <message>
        <source>Repaid by</source>
        <translation>واپسی کب تک</translation>
    </message>
    <message>
        <source>Serial number or ear tag</source>
        <translation>سیریل نمبر یا کان کا ٹیگ</translation>
    </message>
    <message>
        <source>The sum of the readings of these days at which a payout begins.</source>
        <translation>ان دنوں کی پیمائشوں کا وہ میزان جس پر ادائیگی شروع ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Way of repayment</source>
        <translation>قسط کا طریقہ</translation>
    </message>
    <message>
        <source>Whole payout</source>
        <translation>پوری ادائیگی</translation>
    </message>
    <message>
        <source>Whole payout at</source>
        <translation>پوری ادائیگی کب</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%n doubtful</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n مشکوک</numerusform>
            <numerusform>%n مشکوک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are doubtful: {title}. Checks lists them all.</source>
        <extracomment>imported</extracomment>
        <translation>
            <numerusform>ان میں سے %n مشکوک ہے: {title}۔ جانچ سب کی فہرست دیتی ہے۔</numerusform>
            <numerusform>ان میں سے %n مشکوک ہیں: {title}۔ جانچ سب کی فہرست دیتی ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records came in.</source>
        <extracomment>imported</extracomment>
        <translation>
            <numerusform>%n ریکارڈ آ گیا۔</numerusform>
            <numerusform>%n ریکارڈ آ گئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were written into {folder}.</source>
        <translation>
            <numerusform>%n ریکارڈ {folder} میں لکھا گیا۔</numerusform>
            <numerusform>%n ریکارڈ {folder} میں لکھے گئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were set aside in {folder}. Mend them there, then import that folder.</source>
        <translation>
            <numerusform>%n سطر {folder} میں الگ رکھی گئی۔ اسے وہیں درست کریں، پھر وہ فولڈر درآمد کریں۔</numerusform>
            <numerusform>%n سطریں {folder} میں الگ رکھی گئیں۔ انہیں وہیں درست کریں، پھر وہ فولڈر درآمد کریں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things about this file do not hold.</source>
        <translation>
            <numerusform>اس فائل کی %n بات درست نہیں نکلی۔</numerusform>
            <numerusform>اس فائل کی %n باتیں درست نہیں نکلیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not right. Put them right here or in the file, or set their rows aside.</source>
        <translation>
            <numerusform>%n چیز درست نہیں۔ اسے یہاں یا فائل میں درست کریں، یا اس کی سطریں الگ رکھ دیں۔</numerusform>
            <numerusform>%n چیزیں درست نہیں۔ انہیں یہاں یا فائل میں درست کریں، یا ان کی سطریں الگ رکھ دیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n نامعلوم</numerusform>
            <numerusform>%n نامعلوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n غلط</numerusform>
            <numerusform>%n غلط</numerusform>
        </translation>
    </message>
    <message>
        <source>A record for each row</source>
        <translation>ہر سطر کا ایک ریکارڈ</translation>
    </message>
    <message>
        <source>A table with headings of its own</source>
        <translation>اپنی سرخیوں والا جدول</translation>
    </message>
    <message>
        <source>All languages (UTF-8)</source>
        <translation>تمام زبانیں (UTF-8)</translation>
    </message>
    <message>
        <source>Another program’s tables are recognised by their names; choose here where they are not.</source>
        <translation>دوسرے پروگرام کے جدول اپنے ناموں سے پہچانے جاتے ہیں؛ جہاں نہ پہچانے جائیں یہاں چنیں۔</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>عربی (Windows-1256)</translation>
    </message>
    <message>
        <source>As the cells tell</source>
        <translation>جیسا خانے بتائیں</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Brings in a folder, a workbook or any table. You see first what would come.</source>
        <translation>فولڈر، ورک بک یا کوئی بھی جدول لے آتا ہے۔ پہلے آپ دیکھتے ہیں کہ کیا آئے گا۔</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Cards, receipts, notices and blank forms on paper. Enter opens one; then choose whose.</source>
        <translation>کارڈ، رسیدیں، نوٹس اور خالی فارم کاغذ پر۔ Enter سے ایک کھلتا ہے؛ پھر چنیں کہ کس کا۔</translation>
    </message>
    <message>
        <source>Central Europe (Windows-1250)</source>
        <translation>وسطی یورپ (Windows-1250)</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>کاغذ کی جانچ کریں</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>Choose a PDF or photographs…</source>
        <translation>PDF یا تصویریں چنیں…</translation>
    </message>
    <message>
        <source>Choose a column…</source>
        <translation>کالم چنیں…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>فائل چنیں…</translation>
    </message>
    <message>
        <source>Choose a folder and export…</source>
        <translation>فولڈر چنیں اور برآمد کریں…</translation>
    </message>
    <message>
        <source>Choose a folder of CSV files</source>
        <translation>ایسا فولڈر چنیں جس میں CSV فائلیں ہوں</translation>
    </message>
    <message>
        <source>Choose a folder or a workbook. Nothing is written before you have seen what would come.</source>
        <translation>فولڈر یا ورک بک چنیں۔ جب تک آپ نہ دیکھ لیں کہ کیا آئے گا، کچھ نہیں لکھا جاتا۔</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>فولڈر چنیں…</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder</source>
        <translation>نیا یا خالی فولڈر چنیں</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder. What lies in a folder already is never written over.</source>
        <translation>نیا یا خالی فولڈر چنیں۔ جو کچھ فولڈر میں پہلے سے ہے اس پر کبھی نہیں لکھا جاتا۔</translation>
    </message>
    <message>
        <source>Choose a new or empty folder for the other rows</source>
        <translation>باقی سطروں کے لیے نیا یا خالی فولڈر چنیں</translation>
    </message>
    <message>
        <source>Choose a statement, or photographs of its code</source>
        <translation>گوشوارہ یا اس کے کوڈ کی تصویریں چنیں</translation>
    </message>
    <message>
        <source>Choose a workbook or a CSV file</source>
        <translation>ورک بک یا CSV فائل چنیں</translation>
    </message>
    <message>
        <source>Choose in which form it is written: {headings}.</source>
        <translation>چنیں کہ یہ کس صورت میں لکھا ہے: {headings}۔</translation>
    </message>
    <message>
        <source>Choose the PDF of a statement, or photographs of the code that it carries.</source>
        <translation>گوشوارے کی PDF چنیں، یا اس پر چھپے کوڈ کی تصویریں۔</translation>
    </message>
    <message>
        <source>Choose the form…</source>
        <translation>صورت چنیں…</translation>
    </message>
    <message>
        <source>Choose which heading means: {fields}.</source>
        <translation>چنیں کہ کس سرخی کا یہ مطلب ہے: {fields}۔</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>کالم</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>کاما</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>سیریلک (Windows-1251)</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>درست نہیں نکلا</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشکوک</translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation>سب کچھ ({count})</translation>
    </message>
    <message>
        <source>Everything is in the file already.</source>
        <translation>سب کچھ پہلے سے فائل میں ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>Everything is right: %n records would come in.</source>
        <translation>
            <numerusform>سب کچھ درست ہے: %n ریکارڈ آئے گا۔</numerusform>
            <numerusform>سب کچھ درست ہے: %n ریکارڈ آئیں گے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything the file holds, list by list: to look at, to add to and to correct.</source>
        <translation>فائل میں جو کچھ ہے، فہرست بہ فہرست: دیکھنے، بڑھانے اور درست کرنے کے لیے۔</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>تبادلے کا فولڈر</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برآمد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>For a line that is no record, such as one of totals. The file stays as it is.</source>
        <translation>ایسی سطر کے لیے جو ریکارڈ نہیں، جیسے میزان کی سطر۔ فائل جوں کی توں رہتی ہے۔</translation>
    </message>
    <message>
        <source>Form of the days</source>
        <translation>تاریخوں کی صورت</translation>
    </message>
    <message>
        <source>Give a code to rows that have none</source>
        <translation>جن سطروں کا کوڈ نہیں انہیں کوڈ دیں</translation>
    </message>
    <message>
        <source>Going through the records…</source>
        <translation>ریکارڈ دیکھے جا رہے ہیں…</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>اسے کیسے پڑھیں</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درآمد</translation>
    </message>
    <message>
        <source>In every row</source>
        <translation>ہر سطر میں</translation>
    </message>
    <message>
        <source>In which form all tables write their days. The cells tell it unless they can mean two.</source>
        <translation>تمام جدول اپنی تاریخیں کس صورت میں لکھتے ہیں۔ خانے خود بتاتے ہیں، سوائے اس کے کہ ان کے دو مطلب ہو سکیں۔</translation>
    </message>
    <message>
        <source>It holds another list, too</source>
        <translation>اس میں ایک اور فہرست بھی ہے</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>پہلے سے درج</translation>
    </message>
    <message>
        <source>Leave the line out</source>
        <translation>سطر چھوڑ دیں</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Make {name} in it</source>
        <translation>اس میں {name} بنائیں</translation>
    </message>
    <message>
        <source>Match again</source>
        <translation>دوبارہ ملائیں</translation>
    </message>
    <message>
        <source>New</source>
        <translation>نئے</translation>
    </message>
    <message numerus="yes">
        <source>New words in the lists (%n): {words}</source>
        <translation>
            <numerusform>فہرستوں میں نیا لفظ (%n): {words}</numerusform>
            <numerusform>فہرستوں میں نئے الفاظ (%n): {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>No heading of the table is matched yet.</source>
        <translation>جدول کی کوئی سرخی ابھی نہیں ملائی گئی۔</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>درست نہیں</translation>
    </message>
    <message>
        <source>Nothing can be imported into this file. {reason}</source>
        <translation>اس فائل میں کچھ درآمد نہیں ہو سکتا۔ {reason}</translation>
    </message>
    <message>
        <source>Nothing can come in yet: a file or its first line is not as it must be.</source>
        <translation>ابھی کچھ نہیں آ سکتا: کوئی فائل یا اس کی پہلی سطر ویسی نہیں جیسی ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>One record for each “{heading}”</source>
        <translation>ہر “{heading}” کا ایک ریکارڈ</translation>
    </message>
    <message>
        <source>Only cells that say what they said then: one that was changed in the file counts as it stands there.</source>
        <translation>صرف وہ خانے جن میں اب بھی وہی لکھا ہے جو تب تھا: فائل میں بدلا گیا خانہ ویسا ہی شمار ہوتا ہے جیسا وہاں لکھا ہے۔</translation>
    </message>
    <message>
        <source>Papers and photographs (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>کاغذات اور تصویریں (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>چھوڑا گیا</translation>
    </message>
    <message>
        <source>Proves that the file is whole and that nobody has changed it by hand.</source>
        <translation>ثابت کرتا ہے کہ فائل مکمل ہے اور کسی نے اسے ہاتھ سے نہیں بدلا۔</translation>
    </message>
    <message numerus="yes">
        <source>Put %n of them right as the last time</source>
        <extracomment>problems</extracomment>
        <translation>
            <numerusform>ان میں سے %n پچھلی بار کی طرح درست کریں</numerusform>
            <numerusform>ان میں سے %n پچھلی بار کی طرح درست کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>درست کریں</translation>
    </message>
    <message>
        <source>Put right: {cell}</source>
        <translation>درست کریں: {cell}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>دوبارہ پڑھیں</translation>
    </message>
    <message>
        <source>Reading the paper</source>
        <translation>کاغذ پڑھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Recognised by its tables</source>
        <translation>اپنے جدولوں سے پہچانا گیا</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ریکارڈ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>سطریں</translation>
    </message>
    <message>
        <source>Say what the table holds, or leave it passed over.</source>
        <translation>بتائیں کہ جدول میں کیا ہے، یا اسے چھوڑا ہوا رہنے دیں۔</translation>
    </message>
    <message>
        <source>See what would come</source>
        <translation>دیکھیں کیا آئے گا</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>سیمی کولن</translation>
    </message>
    <message>
        <source>Set the rows aside that are not right</source>
        <translation>جو سطریں درست نہیں انہیں الگ رکھیں</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>Something must still be said of {tables}.</source>
        <translation>{tables} کے بارے میں ابھی کچھ بتانا باقی ہے۔</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>ٹیب</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>یہ درآمد واپس لیں</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>تھائی (Windows-874)</translation>
    </message>
    <message>
        <source>The clock is right: import</source>
        <translation>گھڑی درست ہے: درآمد کریں</translation>
    </message>
    <message>
        <source>The column that is the same in every row</source>
        <translation>وہ کالم جو ہر سطر میں یکساں ہے</translation>
    </message>
    <message>
        <source>The first rows as they will be understood</source>
        <translation>پہلی سطریں جیسے سمجھی جائیں گی</translation>
    </message>
    <message>
        <source>The form of {heading}</source>
        <translation>{heading} کی صورت</translation>
    </message>
    <message>
        <source>The letters of the file</source>
        <translation>فائل کے حروف</translation>
    </message>
    <message>
        <source>The line is left out.</source>
        <translation>سطر چھوڑ دی گئی ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>The paper and the file differ in %n figures.</source>
        <translation>
            <numerusform>کاغذ اور فائل میں %n عدد کا فرق ہے۔</numerusform>
            <numerusform>کاغذ اور فائل میں %n اعداد کا فرق ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The same wherever it says so</source>
        <translation>جہاں بھی یہ لکھا ہو وہی</translation>
    </message>
    <message>
        <source>The table, and the list that it fills</source>
        <translation>جدول، اور وہ فہرست جسے وہ بھرتا ہے</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>ترکی (Windows-1254)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Upright bars</source>
        <translation>کھڑی لکیریں</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تصدیق</translation>
    </message>
    <message>
        <source>Verify the file after a power cut, after copying it, or before you give it to an auditor.</source>
        <translation>بجلی جانے کے بعد، نقل کرنے کے بعد، یا آڈیٹر کو دینے سے پہلے فائل کی تصدیق کریں۔</translation>
    </message>
    <message>
        <source>Verify the file now</source>
        <translation>فائل کی تصدیق ابھی کریں</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>ویتنامی (Windows-1258)</translation>
    </message>
    <message>
        <source>Western Europe (Windows-1252)</source>
        <translation>مغربی یورپ (Windows-1252)</translation>
    </message>
    <message>
        <source>What every row holds</source>
        <translation>ہر سطر میں کیا ہے</translation>
    </message>
    <message>
        <source>What is doubtful about the records. Enter opens the record, to mend it or to leave it.</source>
        <translation>ریکارڈ میں کیا مشکوک ہے۔ Enter ریکارڈ کھولتا ہے، درست کرنے یا رہنے دینے کے لیے۔</translation>
    </message>
    <message>
        <source>What is not right</source>
        <translation>کیا درست نہیں</translation>
    </message>
    <message>
        <source>What is not right with a row is listed here, with what to do.</source>
        <translation>سطر میں جو درست نہیں وہ یہاں درج ہے، اور یہ بھی کہ کیا کرنا ہے۔</translation>
    </message>
    <message>
        <source>What is right comes in. The other rows, with all that hang on them, go into a folder, each with its problem.</source>
        <translation>جو درست ہے وہ آ جاتا ہے۔ باقی سطریں، ان سے جڑی ہر چیز کے ساتھ، ایک فولڈر میں جاتی ہیں، ہر ایک اپنے مسئلے کے ساتھ۔</translation>
    </message>
    <message>
        <source>What parts the cells</source>
        <translation>خانے کس سے الگ ہیں</translation>
    </message>
    <message>
        <source>What the table holds</source>
        <translation>جدول میں کیا ہے</translation>
    </message>
    <message>
        <source>What was found on the paper</source>
        <translation>کاغذ پر کیا ملا</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>کیا تصدیق ہوئی</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>کیا لکھا گیا</translation>
    </message>
    <message>
        <source>What would come</source>
        <translation>کیا آئے گا</translation>
    </message>
    <message>
        <source>What {heading} means</source>
        <translation>{heading} کا مطلب</translation>
    </message>
    <message>
        <source>Whether a printed statement is yours and says what the file says: from its PDF or a photograph.</source>
        <translation>کیا چھپا ہوا گوشوارہ آپ کا ہے اور وہی کہتا ہے جو فائل کہتی ہے: اس کی PDF یا تصویر سے۔</translation>
    </message>
    <message>
        <source>Which rows make one record</source>
        <translation>کون سی سطریں ایک ریکارڈ بناتی ہیں</translation>
    </message>
    <message>
        <source>Who did what and when. Enter shows what a save changed; a whole save can be taken back.</source>
        <translation>کس نے کب کیا کیا۔ Enter دکھاتا ہے کہ محفوظ کاری سے کیا بدلا؛ پوری محفوظ کاری واپس لی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Whole copies of the file, made when it is closed and every day. Enter brings one back.</source>
        <translation>فائل کی مکمل نقلیں، جو اسے بند کرنے پر اور ہر روز بنتی ہیں۔ Enter ایک واپس لاتا ہے۔</translation>
    </message>
    <message>
        <source>Without persons: no names, codes or places</source>
        <translation>افراد کے بغیر: نہ نام، نہ کوڈ، نہ جگہیں</translation>
    </message>
    <message>
        <source>Workbooks and tables (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</source>
        <translation>ورک بک اور جدول (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Writes every record into a folder of CSV files that spreadsheets and other programs read.</source>
        <translation>ہر ریکارڈ CSV فائلوں کے فولڈر میں لکھتا ہے جسے اسپریڈشیٹ اور دوسرے پروگرام پڑھتے ہیں۔</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>غلط</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>rows not shown</extracomment>
        <translation>
            <numerusform>اور %n مزید</numerusform>
            <numerusform>اور %n مزید</numerusform>
        </translation>
    </message>
    <message>
        <source>of this row</source>
        <translation>اس سطر کا</translation>
    </message>
    <message>
        <source>{column} should be</source>
        <translation>{column} ہونا چاہیے</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {problem}</source>
        <translation>فائل {file}، سطر {line}، کالم {column}: {problem}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>فائل {file}، سطر {line}: {problem}</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>فائل {file}: {problem}</translation>
    </message>
    <message>
        <source>{name} is not empty and stays as it is. Shall a new folder be made in it?</source>
        <translation>فولڈر {name} خالی نہیں ہے اور جوں کا توں رہے گا۔ کیا اس میں نیا فولڈر بنایا جائے؟</translation>
    </message>
    <message>
        <source>{record} has no page of its own.</source>
        <translation>ریکارڈ {record} کا اپنا کوئی صفحہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>{record}: {message} {why}</source>
        <translation>{record}: {message} {why}</translation>
    </message>
    <message>
        <source>{table}: {list}</source>
        <translation>{table}: {list}</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Approved in full</source>
        <translation>مکمل منظور</translation>
    </message>
    <message>
        <source>Approved in part</source>
        <translation>جزوی منظور</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھلا</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>رد شدہ</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>This file holds a scheme already. Choose a new file.</source>
        <translation>اس فائل میں پہلے سے ایک اسکیم ہے۔ نئی فائل چنیں۔</translation>
    </message>
    <message>
        <source>{name} is there already. Choose a new file.</source>
        <translation>فائل {name} پہلے سے موجود ہے۔ نئی فائل چنیں۔</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Save a copy</source>
        <translation>نقل محفوظ کریں</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>جو پڑھا جا سکے محفوظ کریں</translation>
    </message>
    <message>
        <source>You are working in {name} now.</source>
        <translation>اب آپ {name} میں کام کر رہے ہیں۔</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened. All that was saved is still open here: put it back, or go on with a copy.</source>
        <translation>فائل {name} اب وہاں نہیں جہاں کھولی گئی تھی۔ جو محفوظ ہوا وہ سب یہاں ابھی کھلا ہے: اسے واپس رکھیں، یا نقل سے کام جاری رکھیں۔</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>A claim costs more or less</source>
        <translation>دعویٰ مہنگا یا سستا ہوتا ہے</translation>
    </message>
    <message>
        <source>A claim that was paid in part is not rejected: it has its own ratio.</source>
        <translation>جو دعویٰ جزوی ادا ہوا وہ رد نہیں: اس کا اپنا تناسب ہے۔</translation>
    </message>
    <message>
        <source>A history shows 1 to 1000 periods, and none before the calendar begins.</source>
        <translation>تاریخچہ 1 سے 1000 مدتیں دکھاتا ہے، اور تقویم شروع ہونے سے پہلے کی کوئی نہیں۔</translation>
    </message>
    <message>
        <source>A margin below zero is what is missing.</source>
        <translation>صفر سے نیچے گنجائش وہ ہے جو کم ہے۔</translation>
    </message>
    <message>
        <source>A person counts once for each term that came up, at the office where it came up.</source>
        <translation>فرد ہر اس مدت کے لیے ایک بار شمار ہوتا ہے جو پوری ہوئی، اس دفتر میں جہاں پوری ہوئی۔</translation>
    </message>
    <message>
        <source>A quarter of both</source>
        <translation>دونوں کا چوتھائی</translation>
    </message>
    <message>
        <source>A quarter of last year&apos;s claims and expenses, with the growth margin</source>
        <translation>پچھلے سال کے دعووں اور اخراجات کا چوتھائی، اضافے کی گنجائش کے ساتھ</translation>
    </message>
    <message>
        <source>A quarter of last year&apos;s expenses, with the growth margin</source>
        <translation>پچھلے سال کے اخراجات کا چوتھائی، اضافے کی گنجائش کے ساتھ</translation>
    </message>
    <message>
        <source>A random sample needs {least} claims or more.</source>
        <translation>اتفاقی نمونے کے لیے {least} یا زیادہ دعوے چاہییں۔</translation>
    </message>
    <message>
        <source>A rejected claim brings no money: it has no days from the decision to the money in hand.</source>
        <translation>رد شدہ دعوے سے کوئی رقم نہیں آتی: فیصلے سے رقم ہاتھ میں آنے تک اس کے دن نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>A season that is not over is provisional.</source>
        <translation>جو موسم ختم نہیں ہوا وہ عارضی ہے۔</translation>
    </message>
    <message>
        <source>A year, compounded</source>
        <translation>سالانہ، مرکب</translation>
    </message>
    <message>
        <source>Accrued liabilities by the scheme&apos;s own share</source>
        <translation>جمع شدہ ذمہ داریاں، اسکیم کے اپنے حصے سے</translation>
    </message>
    <message>
        <source>Active insured by age</source>
        <translation>عمر کے لحاظ سے فعال بیمہ شدہ</translation>
    </message>
    <message>
        <source>Active insured by office</source>
        <translation>دفتر کے لحاظ سے فعال بیمہ شدہ</translation>
    </message>
    <message>
        <source>Active insured by region</source>
        <translation>علاقے کے لحاظ سے فعال بیمہ شدہ</translation>
    </message>
    <message>
        <source>Active insured by sex</source>
        <translation>جنس کے لحاظ سے فعال بیمہ شدہ</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>سب مل کر</translation>
    </message>
    <message>
        <source>An insured year earns less or more premium</source>
        <translation>ایک بیمہ شدہ سال کم یا زیادہ پریمیم کماتا ہے</translation>
    </message>
    <message>
        <source>Assets required</source>
        <translation>درکار اثاثے</translation>
    </message>
    <message>
        <source>At</source>
        <translation>پر</translation>
    </message>
    <message>
        <source>Back in grace</source>
        <translation>رعایت میں واپس</translation>
    </message>
    <message>
        <source>Back in grace and out in grace: cover that ran out and was renewed within the grace days; neither new nor left.</source>
        <translation>رعایت میں واپس اور رعایت میں باہر: وہ تحفظ جو ختم ہوا اور رعایتی دنوں میں تجدید ہوا؛ نہ نیا نہ رخصت۔</translation>
    </message>
    <message>
        <source>Beyond net income: not in the ratio</source>
        <translation>خالص آمدنی سے پرے: تناسب میں شامل نہیں</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>خریدا</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>خریداری کب سے</translation>
    </message>
    <message>
        <source>Bought: insured with the product for the first time, or again after the grace days.</source>
        <translation>خریدا: پروڈکٹ میں پہلی بار بیمہ شدہ ہوا، یا رعایتی دنوں کے بعد دوبارہ۔</translation>
    </message>
    <message>
        <source>Came up</source>
        <translation>مدت پوری</translation>
    </message>
    <message>
        <source>Change of the ratio</source>
        <translation>تناسب میں تبدیلی</translation>
    </message>
    <message>
        <source>Claims are made more or less often</source>
        <translation>دعوے زیادہ یا کم بار ہوتے ہیں</translation>
    </message>
    <message>
        <source>Claims in course of settlement, in full</source>
        <translation>تصفیے کے مراحل میں دعوے، مکمل</translation>
    </message>
    <message>
        <source>Claims of an insured year x insured years ahead x the part paid in time, by how long claims took last year.</source>
        <translation>ایک بیمہ شدہ سال کے دعوے x آنے والے بیمہ شدہ سال x وقت پر ادا ہونے والا حصہ، پچھلے سال دعووں میں لگے وقت کے مطابق۔</translation>
    </message>
    <message>
        <source>Claims paid in the last twelve months</source>
        <translation>پچھلے بارہ ماہ میں ادا شدہ دعوے</translation>
    </message>
    <message>
        <source>Claims ratio by office</source>
        <translation>دفتر کے لحاظ سے دعووں کا تناسب</translation>
    </message>
    <message>
        <source>Claims ratio by product</source>
        <translation>پروڈکٹ کے لحاظ سے دعووں کا تناسب</translation>
    </message>
    <message>
        <source>Claims ratio: how often and how much</source>
        <translation>دعووں کا تناسب: کتنی بار اور کتنا</translation>
    </message>
    <message>
        <source>Claims ratio: what the change comes from</source>
        <translation>دعووں کا تناسب: تبدیلی کہاں سے آئی</translation>
    </message>
    <message>
        <source>Claims rejected by month</source>
        <translation>ماہ کے لحاظ سے رد شدہ دعوے</translation>
    </message>
    <message>
        <source>Claims rejected by office</source>
        <translation>دفتر کے لحاظ سے رد شدہ دعوے</translation>
    </message>
    <message>
        <source>Claims rejected by product</source>
        <translation>پروڈکٹ کے لحاظ سے رد شدہ دعوے</translation>
    </message>
    <message>
        <source>Claims reported by decision</source>
        <translation>فیصلے کے لحاظ سے درج دعوے</translation>
    </message>
    <message>
        <source>Claims still to happen and to be paid</source>
        <translation>ابھی ہونے والے اور ادا ہونے والے دعوے</translation>
    </message>
    <message>
        <source>Claims that happened and are not reported, in full</source>
        <translation>جو دعوے ہوئے اور درج نہیں، مکمل</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>کس کے مقابل</translation>
    </message>
    <message>
        <source>Compulsory and voluntary cover stand apart: their ratios mean different things.</source>
        <translation>لازمی اور رضاکارانہ تحفظ الگ رکھے جاتے ہیں: ان کے تناسب کے معنی مختلف ہیں۔</translation>
    </message>
    <message>
        <source>Could not renew</source>
        <translation>تجدید نہ کر سکتے تھے</translation>
    </message>
    <message>
        <source>Could not stay</source>
        <translation>رہ نہ سکتے تھے</translation>
    </message>
    <message>
        <source>Could renew</source>
        <translation>تجدید کر سکتے تھے</translation>
    </message>
    <message>
        <source>Could renew, modified</source>
        <translation>تجدید کر سکتے تھے، ترمیم شدہ</translation>
    </message>
    <message>
        <source>Could stay</source>
        <translation>رہ سکتے تھے</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>گنتی</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>گنتی کی تاریخ</translation>
    </message>
    <message>
        <source>Coverage by product</source>
        <translation>پروڈکٹ کے لحاظ سے احاطہ</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>وقت کے ساتھ احاطہ</translation>
    </message>
    <message>
        <source>Covered of them</source>
        <translation>ان کا تحفظ</translation>
    </message>
    <message>
        <source>Covered of them to premium</source>
        <translation>ان کا تحفظ بمقابل پریمیم</translation>
    </message>
    <message>
        <source>Covered to premium is frequency x average claim / premium of an insured year, exactly.</source>
        <translation>تحفظ بمقابل پریمیم عین تعدد x اوسط دعویٰ / ایک بیمہ شدہ سال کا پریمیم ہے۔</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>فیصلہ شدہ</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>زیر کفالت افراد</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>تجدید نہیں کی</translation>
    </message>
    <message>
        <source>Donations are never in the ratio, and never make an expense smaller.</source>
        <translation>عطیات کبھی تناسب میں شامل نہیں ہوتے، اور کبھی کوئی خرچ کم نہیں کرتے۔</translation>
    </message>
    <message>
        <source>Due to a cover</source>
        <translation>فی تحفظ واجب</translation>
    </message>
    <message>
        <source>Each cause has its mean effect over all orders in which frequency, average claim and premium may change (Shapley); together they are the change, exactly.</source>
        <translation>ہر سبب کا اثر ان تمام ترتیبوں کا اوسط ہے جن میں تعدد، اوسط دعویٰ اور پریمیم بدل سکتے ہیں (Shapley)؛ سب مل کر عین پوری تبدیلی بنتے ہیں۔</translation>
    </message>
    <message>
        <source>Effect on the ratio</source>
        <translation>تناسب پر اثر</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Ended in the period (the indicator)</source>
        <translation>مدت میں ختم (اشاریہ)</translation>
    </message>
    <message>
        <source>Expense ratio</source>
        <translation>اخراجات کا تناسب</translation>
    </message>
    <message>
        <source>Expense ratio by office</source>
        <translation>دفتر کے لحاظ سے اخراجات کا تناسب</translation>
    </message>
    <message>
        <source>Expense ratio by product</source>
        <translation>پروڈکٹ کے لحاظ سے اخراجات کا تناسب</translation>
    </message>
    <message>
        <source>Expenses before reinsurance</source>
        <translation>ری انشورنس سے پہلے اخراجات</translation>
    </message>
    <message>
        <source>Expenses of the last twelve months</source>
        <translation>پچھلے بارہ ماہ کے اخراجات</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>تعدد</translation>
    </message>
    <message>
        <source>From the decision to the money in hand</source>
        <translation>فیصلے سے رقم ہاتھ میں آنے تک</translation>
    </message>
    <message>
        <source>From the event to the end</source>
        <translation>واقعے سے اختتام تک</translation>
    </message>
    <message>
        <source>From the event to the report</source>
        <translation>واقعے سے اطلاع تک</translation>
    </message>
    <message>
        <source>From the report to the decision</source>
        <translation>اطلاع سے فیصلے تک</translation>
    </message>
    <message>
        <source>Full payout of a cover</source>
        <translation>ایک تحفظ کی پوری ادائیگی</translation>
    </message>
    <message>
        <source>Good: the norm of the handbook</source>
        <translation>اچھا: ہینڈ بک کا معیار</translation>
    </message>
    <message>
        <source>Growth by office</source>
        <translation>دفتر کے لحاظ سے اضافہ</translation>
    </message>
    <message>
        <source>Growth by period, and over all of them</source>
        <translation>اضافہ مدت بہ مدت، اور سب پر</translation>
    </message>
    <message>
        <source>Growth by product</source>
        <translation>پروڈکٹ کے لحاظ سے اضافہ</translation>
    </message>
    <message>
        <source>Growth margin</source>
        <translation>اضافے کی گنجائش</translation>
    </message>
    <message>
        <source>Head counts carry no names, so nobody in them can be followed.</source>
        <translation>افراد کی تعداد میں نام نہیں ہوتے، اس لیے ان میں کسی کا پیچھا نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>Head counts, without names</source>
        <translation>افراد کی تعداد، بغیر ناموں کے</translation>
    </message>
    <message>
        <source>In course of settlement</source>
        <translation>تصفیے کے مراحل میں</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>نافذ</translation>
    </message>
    <message>
        <source>Incurred claims of a year</source>
        <translation>ایک سال کے واقع شدہ دعوے</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>اشاریہ</translation>
    </message>
    <message>
        <source>Index: what the readings make due</source>
        <translation>اشاریہ: پیمائشوں سے کیا واجب ہوتا ہے</translation>
    </message>
    <message>
        <source>Insured at the end</source>
        <translation>آخر میں بیمہ شدہ</translation>
    </message>
    <message>
        <source>Insured at the start</source>
        <translation>شروع میں بیمہ شدہ</translation>
    </message>
    <message>
        <source>Insured at the start + new + returned + back in grace - left - out in grace = insured at the end.</source>
        <translation>شروع میں بیمہ شدہ + نئے + لوٹ آئے + رعایت میں واپس - رخصت - رعایت میں باہر = آخر میں بیمہ شدہ۔</translation>
    </message>
    <message>
        <source>Insured years ahead</source>
        <translation>آنے والے بیمہ شدہ سال</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>رخصت</translation>
    </message>
    <message>
        <source>Left in all periods</source>
        <translation>تمام مدتوں میں رخصت</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>چھوڑے گئے</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Liquidity by last year</source>
        <translation>پچھلے سال سے نقدیت</translation>
    </message>
    <message>
        <source>Liquidity by projection</source>
        <translation>تخمینے سے نقدیت</translation>
    </message>
    <message>
        <source>Liquidity by projection: the claims of each product</source>
        <translation>تخمینے سے نقدیت: ہر پروڈکٹ کے دعوے</translation>
    </message>
    <message>
        <source>Liquidity by the balance sheet</source>
        <translation>بیلنس شیٹ سے نقدیت</translation>
    </message>
    <message>
        <source>Liquidity: three ways to tell what is payable within three months</source>
        <translation>نقدیت: تین ماہ میں قابل ادا رقم جاننے کے تین طریقے</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>گنجائش</translation>
    </message>
    <message>
        <source>Mean days</source>
        <translation>اوسط دن</translation>
    </message>
    <message>
        <source>Mean days {step}</source>
        <translation>اوسط دن {step}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>پیمائش شدہ</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>وسطانی دن</translation>
    </message>
    <message>
        <source>Median days {step}</source>
        <translation>وسطانی دن {step}</translation>
    </message>
    <message>
        <source>Modified ratio</source>
        <translation>ترمیم شدہ تناسب</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>مہینہ از</translation>
    </message>
    <message>
        <source>Month of the report</source>
        <translation>اطلاع کا مہینہ</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>خالص</translation>
    </message>
    <message>
        <source>Net income ratio by office</source>
        <translation>دفتر کے لحاظ سے خالص آمدنی کا تناسب</translation>
    </message>
    <message>
        <source>Net income ratio by product</source>
        <translation>پروڈکٹ کے لحاظ سے خالص آمدنی کا تناسب</translation>
    </message>
    <message>
        <source>Net income: from premium to what is left</source>
        <translation>خالص آمدنی: پریمیم سے بچت تک</translation>
    </message>
    <message>
        <source>No factor is given in advance: the shares are the scheme&apos;s own, set under Settings.</source>
        <translation>کوئی عامل پہلے سے نہیں دیا گیا: حصے اسکیم کے اپنے ہیں، ترتیبات میں مقرر ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>No new business, no premium to come: only what those insured on the day bring about.</source>
        <translation>نہ نیا کاروبار، نہ آنے والا پریمیم: صرف وہ جو اس دن کے بیمہ شدہ افراد سے پیدا ہو۔</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لاگو نہیں</translation>
    </message>
    <message>
        <source>Not more than {size} claims ended: all of them are the sample.</source>
        <translation>{size} سے زیادہ دعوے ختم نہیں ہوئے: سب ہی نمونہ ہیں۔</translation>
    </message>
    <message>
        <source>Not processed yet</source>
        <translation>ابھی نمٹائے نہیں گئے</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>درج نہیں</translation>
    </message>
    <message>
        <source>Of a pension this takes the place of the renewal ratio.</source>
        <translation>پنشن میں یہ تجدید کے تناسب کی جگہ لیتا ہے۔</translation>
    </message>
    <message>
        <source>Of all expenses</source>
        <translation>تمام اخراجات کا</translation>
    </message>
    <message>
        <source>Of earned premium</source>
        <translation>کمائے ہوئے پریمیم کا</translation>
    </message>
    <message>
        <source>Of this period&apos;s premium</source>
        <translation>اس مدت کے پریمیم کا</translation>
    </message>
    <message>
        <source>Of those who could stay</source>
        <translation>جو رہ سکتے تھے ان کا</translation>
    </message>
    <message>
        <source>Of those who did not</source>
        <translation>جنہوں نے نہیں کی ان کا</translation>
    </message>
    <message>
        <source>Operating expenses are those of the last twelve months: a quarter of them is to come.</source>
        <translation>عملیاتی اخراجات پچھلے بارہ ماہ کے ہیں: ان کا چوتھائی آنے والا ہے۔</translation>
    </message>
    <message>
        <source>Operating expenses: what was spent on what</source>
        <translation>عملیاتی اخراجات: کس چیز پر کیا خرچ ہوا</translation>
    </message>
    <message>
        <source>Out in grace</source>
        <translation>رعایت میں باہر</translation>
    </message>
    <message>
        <source>P21.1 to P21.6 are our own keys: the handbook prints P21 only.</source>
        <translation>ہماری اپنی کلیدیں P21.1 سے P21.6 ہیں: ہینڈ بک میں صرف P21 ہے۔</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ادا شدہ</translation>
    </message>
    <message>
        <source>Paid in time</source>
        <translation>وقت پر ادا شدہ</translation>
    </message>
    <message>
        <source>Partly paid claims by reason</source>
        <translation>وجہ کے لحاظ سے جزوی ادا شدہ دعوے</translation>
    </message>
    <message>
        <source>Partly paid of reported</source>
        <translation>درج میں سے جزوی ادا شدہ</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>قابل ادا</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>ادائیگی کا آغاز</translation>
    </message>
    <message>
        <source>Pays in full at</source>
        <translation>پوری ادائیگی پر</translation>
    </message>
    <message>
        <source>Persistency</source>
        <translation>تسلسل</translation>
    </message>
    <message>
        <source>Persistency: share still insured after so many quarters</source>
        <translation>تسلسل: اتنی سہ ماہیوں بعد بھی بیمہ شدہ حصہ</translation>
    </message>
    <message>
        <source>Persistency: who of those who bought in a quarter is insured at the end of each later one</source>
        <translation>تسلسل: ایک سہ ماہی کے خریداروں میں سے کون ہر بعد کی سہ ماہی کے آخر میں بیمہ شدہ ہے</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Persons in force the day before the period</source>
        <translation>مدت سے ایک دن پہلے نافذ افراد</translation>
    </message>
    <message>
        <source>Persons who could have renewed and did not, by reason</source>
        <translation>جو تجدید کر سکتے تھے مگر نہ کی، وجہ کے لحاظ سے</translation>
    </message>
    <message>
        <source>Policies (households)</source>
        <translation>پالیسیاں (گھرانے)</translation>
    </message>
    <message>
        <source>Policies renewed</source>
        <translation>تجدید شدہ پالیسیاں</translation>
    </message>
    <message>
        <source>Policies that could renew</source>
        <translation>جن پالیسیوں کی تجدید ہو سکتی تھی</translation>
    </message>
    <message>
        <source>Premium of an insured year</source>
        <translation>ایک بیمہ شدہ سال کا پریمیم</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>نمٹائے گئے</translation>
    </message>
    <message>
        <source>Projection from the cover in force</source>
        <translation>نافذ تحفظ سے تخمینہ</translation>
    </message>
    <message>
        <source>Promptness by band: days from the event to the end</source>
        <translation>درجے کے لحاظ سے بروقت ادائیگی: واقعے سے اختتام تک دن</translation>
    </message>
    <message>
        <source>Promptness by office</source>
        <translation>دفتر کے لحاظ سے بروقت ادائیگی</translation>
    </message>
    <message>
        <source>Promptness by office and band</source>
        <translation>دفتر اور درجے کے لحاظ سے بروقت ادائیگی</translation>
    </message>
    <message>
        <source>Promptness by product</source>
        <translation>پروڈکٹ کے لحاظ سے بروقت ادائیگی</translation>
    </message>
    <message>
        <source>Promptness by product and band</source>
        <translation>پروڈکٹ اور درجے کے لحاظ سے بروقت ادائیگی</translation>
    </message>
    <message>
        <source>Promptness by step</source>
        <translation>مرحلے کے لحاظ سے بروقت ادائیگی</translation>
    </message>
    <message>
        <source>Promptness: which claims are measured</source>
        <translation>بروقت ادائیگی: کون سے دعوے ناپے گئے</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>سہ ماہیاں</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>اتفاقی نمونہ</translation>
    </message>
    <message>
        <source>Random sample of those that ended</source>
        <translation>ختم ہوئے دعووں کا اتفاقی نمونہ</translation>
    </message>
    <message>
        <source>Ratio before reinsurance</source>
        <translation>ری انشورنس سے پہلے تناسب</translation>
    </message>
    <message>
        <source>Ratio of policies</source>
        <translation>پالیسیوں کا تناسب</translation>
    </message>
    <message>
        <source>Ratio without them</source>
        <translation>ان کے بغیر تناسب</translation>
    </message>
    <message>
        <source>Readings and contract decide: nothing where it starts to pay, all at its end, even between.</source>
        <translation>پیمائشیں اور معاہدہ فیصلہ کرتے ہیں: ادائیگی کے آغاز پر کچھ نہیں، اس کی انتہا پر سب، درمیان میں برابر نسبت سے۔</translation>
    </message>
    <message>
        <source>Ready money (B02 + B03)</source>
        <translation>دستیاب رقم (B02 + B03)</translation>
    </message>
    <message>
        <source>Reinsurance expenses: what they are made of</source>
        <translation>ری انشورنس کے اخراجات: کن چیزوں سے بنے ہیں</translation>
    </message>
    <message>
        <source>Reinsurance payable, in full</source>
        <translation>قابل ادا ری انشورنس، مکمل</translation>
    </message>
    <message>
        <source>Rejected claims by reason</source>
        <translation>وجہ کے لحاظ سے رد شدہ دعوے</translation>
    </message>
    <message>
        <source>Rejected of reported</source>
        <translation>درج میں سے رد شدہ</translation>
    </message>
    <message>
        <source>Renewal by month of the renewal date</source>
        <translation>تجدید کی تاریخ کے مہینے کے لحاظ سے تجدید</translation>
    </message>
    <message>
        <source>Renewal by office</source>
        <translation>دفتر کے لحاظ سے تجدید</translation>
    </message>
    <message>
        <source>Renewal by place in the household</source>
        <translation>گھرانے میں حیثیت کے لحاظ سے تجدید</translation>
    </message>
    <message>
        <source>Renewal by product</source>
        <translation>پروڈکٹ کے لحاظ سے تجدید</translation>
    </message>
    <message>
        <source>Reported in the period</source>
        <translation>مدت میں درج</translation>
    </message>
    <message>
        <source>Reserve, liability or expenses</source>
        <translation>ذخیرہ، ذمہ داری یا اخراجات</translation>
    </message>
    <message>
        <source>Reserves and earlier claims to premium</source>
        <translation>ذخائر اور پہلے کے دعوے بمقابل پریمیم</translation>
    </message>
    <message>
        <source>Reserves by the scheme&apos;s own shares, B25 in full, a quarter of last year&apos;s expenses</source>
        <translation>ذخائر اسکیم کے اپنے حصوں سے، B25 مکمل، پچھلے سال کے اخراجات کا چوتھائی</translation>
    </message>
    <message>
        <source>Reserves, and claims of earlier periods</source>
        <translation>ذخائر، اور پہلی مدتوں کے دعوے</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>لوٹ آئے</translation>
    </message>
    <message>
        <source>Savings and maturities fall due as members ask for them: set the share of the accrued liabilities reserve payable within three months.</source>
        <translation>بچت اور پختگی کی رقوم ارکان کے مانگنے پر واجب ہوتی ہیں: جمع شدہ ذمہ داریوں کے ذخیرے کا تین ماہ میں قابل ادا حصہ مقرر کریں۔</translation>
    </message>
    <message>
        <source>Seed {seed}, {size} of {claims}: the smallest SHA-256 of the seed, a colon and the claim&apos;s code.</source>
        <translation>بیج {seed}، {claims} میں سے {size}: بیج، کولن اور دعوے کے کوڈ کے سب سے چھوٹے SHA-256۔</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>مجموعہ</translation>
    </message>
    <message>
        <source>Share due</source>
        <translation>واجب حصہ</translation>
    </message>
    <message>
        <source>Share in all periods</source>
        <translation>تمام مدتوں میں حصہ</translation>
    </message>
    <message>
        <source>Share of reported</source>
        <translation>درج کا حصہ</translation>
    </message>
    <message>
        <source>Share of these</source>
        <translation>ان کا حصہ</translation>
    </message>
    <message>
        <source>Share of {band} days</source>
        <translation>{band} دن کا حصہ</translation>
    </message>
    <message>
        <source>Share payable within three months</source>
        <translation>تین ماہ میں قابل ادا حصہ</translation>
    </message>
    <message>
        <source>Solvency: what is held against what is owed</source>
        <translation>ادائی صلاحیت: واجبات کے مقابل کیا موجود ہے</translation>
    </message>
    <message>
        <source>Solvent: what is owed is held</source>
        <translation>ادائی صلاحیت ہے: جو واجب ہے وہ موجود ہے</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حیثیت</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>مرحلہ</translation>
    </message>
    <message>
        <source>Still to happen and to be paid</source>
        <translation>ابھی ہونا اور ادا ہونا باقی</translation>
    </message>
    <message>
        <source>Takaful: surplus by model</source>
        <translation>تکافل: ماڈل کے لحاظ سے فاضل</translation>
    </message>
    <message>
        <source>Target populations are known by product, not by office.</source>
        <translation>ہدف آبادیاں پروڈکٹ کے لحاظ سے معلوم ہیں، دفتر کے لحاظ سے نہیں۔</translation>
    </message>
    <message>
        <source>The file holds less than twelve months of cover to project claims from.</source>
        <translation>فائل میں بارہ ماہ سے کم کا تحفظ ہے، جس سے دعووں کا تخمینہ نہیں لگ سکتا۔</translation>
    </message>
    <message>
        <source>The last row is what belongs to no product: vouchers and certificates of the whole.</source>
        <translation>آخری سطر میں وہ ہے جو کسی پروڈکٹ کا نہیں: پورے ادارے کے واؤچر اور تصدیقات۔</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>پچھلی مدت</translation>
    </message>
    <message>
        <source>The same a year before</source>
        <translation>ایک سال پہلے یہی</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>یہ مدت</translation>
    </message>
    <message>
        <source>Those reported in the period stay provisional until every one of them is processed.</source>
        <translation>مدت میں درج دعوے اس وقت تک عارضی ہیں جب تک ان میں سے ہر ایک نمٹ نہ جائے۔</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>طریقہ</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>یہ کیا ہے</translation>
    </message>
    <message>
        <source>What vouchers book without an office is shared among the offices of a product by earned premium.</source>
        <translation>جو واؤچر دفتر کے بغیر درج ہوں وہ کمائے ہوئے پریمیم کے لحاظ سے پروڈکٹ کے دفاتر میں تقسیم ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Who changes office leaves the one and is new in the other.</source>
        <translation>جو دفتر بدلے وہ ایک سے رخصت اور دوسرے میں نیا ہے۔</translation>
    </message>
    <message>
        <source>Who is insured at two offices counts in each of them.</source>
        <translation>جو دو دفاتر میں بیمہ شدہ ہو وہ دونوں میں شمار ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Who is insured with two products counts in each of them, and once among all.</source>
        <translation>جو دو پروڈکٹس میں بیمہ شدہ ہو وہ دونوں میں شمار ہوتا ہے، اور کل میں ایک بار۔</translation>
    </message>
    <message>
        <source>Who left, by reason</source>
        <translation>کون رخصت ہوا، وجہ کے لحاظ سے</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>کس کا ہے</translation>
    </message>
    <message>
        <source>Without an office</source>
        <translation>بغیر دفتر کے</translation>
    </message>
    <message>
        <source>after {count}</source>
        <translation>{count} کے بعد</translation>
    </message>
    <message>
        <source>another seed draws another sample</source>
        <translation>دوسرا بیج دوسرا نمونہ نکالتا ہے</translation>
    </message>
    <message>
        <source>claims in the random sample, 50 or more</source>
        <translation>اتفاقی نمونے میں دعوے، 50 یا زیادہ</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>exit reasons left out of the modified ratio</source>
        <translation>ترمیم شدہ تناسب سے چھوڑی گئی اخراج کی وجوہات</translation>
    </message>
    <message>
        <source>how many periods a history shows</source>
        <translation>تاریخچہ کتنی مدتیں دکھائے</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>to the decision</source>
        <translation>فیصلے تک</translation>
    </message>
    <message>
        <source>to the money in hand</source>
        <translation>رقم ہاتھ میں آنے تک</translation>
    </message>
    <message>
        <source>to the report</source>
        <translation>اطلاع تک</translation>
    </message>
    <message>
        <source>{band} days</source>
        <translation>{band} دن</translation>
    </message>
    <message>
        <source>{period}: no premium was earned or nobody was insured in one of the two periods.</source>
        <translation>{period}: دونوں میں سے ایک مدت میں کوئی پریمیم نہیں کمایا گیا یا کوئی بیمہ شدہ نہ تھا۔</translation>
    </message>
    <message>
        <source>{reason} is no reason to leave out. Deaths and others who could not renew are out already. Choose from: {known}</source>
        <translation>{reason} چھوڑنے کی وجہ نہیں ہے۔ اموات اور دوسرے جو تجدید نہ کر سکتے تھے پہلے ہی باہر ہیں۔ ان میں سے چنیں: {known}</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Born on {day}, this person is {years} or older.</source>
        <translation>پیدائش {day} ہو تو اس فرد کی عمر {years} سال یا زیادہ ہے۔</translation>
    </message>
    <message>
        <source>The amount covered is more than the whole loss.</source>
        <translation>تحفظ کی رقم پورے نقصان سے زیادہ ہے۔</translation>
    </message>
    <message>
        <source>The claim was reported {days} days after its event.</source>
        <translation>دعویٰ واقعے کے {days} دن بعد درج ہوا۔</translation>
    </message>
    <message>
        <source>This machine says that today is {today}, and the file was last saved on {last}: is its clock right?</source>
        <translation>یہ مشین کہتی ہے کہ آج {today} ہے، اور فائل آخری بار {last} کو محفوظ ہوئی: کیا اس کی گھڑی درست ہے؟</translation>
    </message>
    <message>
        <source>{count} of {total} people of household {beside} live in {usual}, not {given}: is that right?</source>
        <translation>گھرانہ {beside} کے {total} میں سے {count} افراد {usual} میں رہتے ہیں، {given} میں نہیں: کیا یہ درست ہے؟</translation>
    </message>
    <message>
        <source>{count} of {total} people of {beside} belong to office {usual}, not {given}: is that right?</source>
        <translation>{beside} کے {total} میں سے {count} افراد دفتر {usual} کے ہیں، {given} کے نہیں: کیا یہ درست ہے؟</translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n days ago: figures of that time would change.</source>
        <translation>
            <numerusform>{day} %n دن پہلے ہے: اس وقت کے اعداد بدل جائیں گے۔</numerusform>
            <numerusform>{day} %n دن پہلے ہے: اس وقت کے اعداد بدل جائیں گے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n days ahead.</source>
        <translation>
            <numerusform>{day} %n دن آگے ہے۔</numerusform>
            <numerusform>{day} %n دن آگے ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is younger than {years}: a spouse, or a child?</source>
        <translation>{name} کی عمر {years} سے کم ہے: شریک حیات، یا بچہ؟</translation>
    </message>
    <message>
        <source>“{word}” added to the list</source>
        <translation>لفظ “{word}” فہرست میں شامل ہوا</translation>
    </message>
    <message>
        <source>“{word}” is not in the list yet: shall it be added?</source>
        <translation>لفظ “{word}” ابھی فہرست میں نہیں: کیا شامل کیا جائے؟</translation>
    </message>
    <message>
        <source>“{word}” is not in the list, but “{alike}” is: is it another one?</source>
        <translation>لفظ “{word}” فہرست میں نہیں، مگر “{alike}” ہے: کیا یہ کوئی اور ہے؟</translation>
    </message>
    <message>
        <source>“{word}” is offered no more in this list: shall it be taken all the same?</source>
        <translation>لفظ “{word}” اب اس فہرست میں پیش نہیں کیا جاتا: کیا پھر بھی لیا جائے؟</translation>
    </message>
    <message>
        <source>“{word}” taken though it is offered no more</source>
        <translation>لفظ “{word}” لیا گیا اگرچہ اب پیش نہیں کیا جاتا</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>The book is locked: the draft was not kept.</source>
        <translation>کھاتہ مقفل ہے: مسودہ نہیں رکھا گیا۔</translation>
    </message>
    <message>
        <source>The draft could not be kept: {reason}.</source>
        <translation>مسودہ نہیں رکھا جا سکا: {reason}۔</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>nearly the same amount</source>
        <translation>تقریباً وہی رقم</translation>
    </message>
    <message>
        <source>same amount</source>
        <translation>وہی رقم</translation>
    </message>
    <message>
        <source>same benefit</source>
        <translation>وہی فائدہ</translation>
    </message>
    <message>
        <source>same cause</source>
        <translation>وہی وجہ</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>وہی دن</translation>
    </message>
    <message>
        <source>same items on the bill</source>
        <translation>بل میں وہی مدیں</translation>
    </message>
    <message>
        <source>same provider</source>
        <translation>وہی فراہم کنندہ</translation>
    </message>
    <message>
        <source>{said}, {more}</source>
        <translation>{said}، {more}</translation>
    </message>
</context>
<context>
    <name>Earning method</name>
    <message>
        <source>By days</source>
        <translation>دنوں کے حساب سے</translation>
    </message>
    <message>
        <source>By twenty-fourths</source>
        <translation>چوبیسویں حصوں سے</translation>
    </message>
    <message>
        <source>By whole months</source>
        <translation>پورے مہینوں سے</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>No day of a scheme lies there: write the year with four digits, like 2026.</source>
        <translation>اسکیم کا کوئی دن وہاں نہیں: سال چار ہندسوں میں لکھیں، جیسے 2026۔</translation>
    </message>
    <message>
        <source>There is no day “{typed}” in the Nepali calendar.</source>
        <translation>نیپالی تقویم میں “{typed}” کوئی دن نہیں۔</translation>
    </message>
    <message>
        <source>There is no day “{typed}”: that month has {days} days.</source>
        <translation>“{typed}” کوئی دن نہیں: اس مہینے میں {days} دن ہیں۔</translation>
    </message>
    <message>
        <source>This holds signs that no keyboard writes. Type it instead of pasting it.</source>
        <translation>اس میں ایسے نشان ہیں جو کوئی کی بورڈ نہیں لکھتا۔ چسپاں کرنے کے بجائے ٹائپ کریں۔</translation>
    </message>
    <message>
        <source>This is a ratio, {high} at most: write {share} for {percent} %, or {percent}%.</source>
        <translation>یہ تناسب ہے، زیادہ سے زیادہ {high}: {percent} فیصد کے لیے {share} لکھیں، یا ⁦{percent}%⁩۔</translation>
    </message>
    <message>
        <source>This is no answer to the question. Give it anew.</source>
        <translation>یہ سوال کا جواب نہیں۔ دوبارہ دیں۔</translation>
    </message>
    <message>
        <source>This is too long: write at most {most} signs.</source>
        <translation>یہ بہت لمبا ہے: زیادہ سے زیادہ {most} نشان لکھیں۔</translation>
    </message>
    <message>
        <source>This number is larger than any a scheme can hold.</source>
        <translation>یہ عدد اس سے بڑا ہے جو کوئی اسکیم رکھ سکتی ہے۔</translation>
    </message>
    <message>
        <source>Write at most {places} decimals.</source>
        <translation>اعشاریہ کے زیادہ سے زیادہ {places} ہندسے لکھیں۔</translation>
    </message>
    <message>
        <source>Write the number without a minus sign.</source>
        <translation>عدد منفی نشان کے بغیر لکھیں۔</translation>
    </message>
    <message>
        <source>Write {high} or less.</source>
        <translation>{high} یا کم لکھیں۔</translation>
    </message>
    <message>
        <source>Write {low} or more.</source>
        <translation>{low} یا زیادہ لکھیں۔</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways: write it without thousands separators.</source>
        <translation>“{typed}” دو طرح پڑھا جا سکتا ہے: ہزار کے فاصل کے بغیر لکھیں۔</translation>
    </message>
    <message>
        <source>“{typed}” has decimals: the currency has none.</source>
        <translation>“{typed}” میں اعشاریہ ہے: اس کرنسی میں نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>“{typed}” has too many decimals: the currency has {most}.</source>
        <translation>“{typed}” میں اعشاریہ کے ہندسے زیادہ ہیں: کرنسی میں {most} ہیں۔</translation>
    </message>
    <message>
        <source>“{typed}” is larger than any amount a scheme can hold.</source>
        <translation>“{typed}” ایسی کسی بھی رقم سے بڑا ہے جو اسکیم رکھ سکتی ہے۔</translation>
    </message>
    <message>
        <source>“{typed}” is less than one percent. Or is {other} meant?</source>
        <translation>“{typed}” ایک فیصد سے کم ہے۔ یا {other} مراد ہے؟</translation>
    </message>
    <message>
        <source>“{typed}” is not a day: write it like 21/11/2026, 21/11, today or -3.</source>
        <translation>“{typed}” کوئی دن نہیں: اسے 21/11/2026، 21/11، today یا -3 کی طرح لکھیں۔</translation>
    </message>
    <message>
        <source>“{typed}” is not a number: write it in digits, like 1200.</source>
        <translation>“{typed}” عدد نہیں: ہندسوں میں لکھیں، جیسے 1200۔</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number: write digits only, like 12.</source>
        <translation>“{typed}” پورا عدد نہیں: صرف ہندسے لکھیں، جیسے 12۔</translation>
    </message>
    <message>
        <source>“{typed}” is read as {read}. Or is {other} meant?</source>
        <translation>“{typed}” کو {read} پڑھا گیا۔ یا {other} مراد ہے؟</translation>
    </message>
    <message>
        <source>“{typed}” names month {month}: write the day first, then the month.</source>
        <translation>“{typed}” میں مہینہ {month} ہے: پہلے دن لکھیں، پھر مہینہ۔</translation>
    </message>
</context>
<context>
    <name>Exit reason</name>
    <message>
        <source>A claim was refused</source>
        <translation>دعویٰ نامنظور ہوا</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>وفات</translation>
    </message>
    <message>
        <source>Did not understand the cover</source>
        <translation>تحفظ کو سمجھا نہیں</translation>
    </message>
    <message>
        <source>Ended early, no reason recorded</source>
        <translation>وقت سے پہلے ختم، کوئی وجہ درج نہیں</translation>
    </message>
    <message>
        <source>Fewer lives in the group&apos;s next policy</source>
        <translation>گروپ کی اگلی پالیسی میں کم افراد</translation>
    </message>
    <message>
        <source>Loan repaid</source>
        <translation>قرض ادا ہو گیا</translation>
    </message>
    <message>
        <source>Maximum age reached</source>
        <translation>زیادہ سے زیادہ عمر پوری</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>نقل مکانی</translation>
    </message>
    <message>
        <source>No longer eligible, other reason</source>
        <translation>اب اہل نہیں، دوسری وجہ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Poor service</source>
        <translation>ناقص خدمت</translation>
    </message>
    <message>
        <source>Premium not paid</source>
        <translation>پریمیم ادا نہیں ہوا</translation>
    </message>
    <message>
        <source>Ran out, no reason recorded</source>
        <translation>مدت ختم، کوئی وجہ درج نہیں</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>بہت مہنگا</translation>
    </message>
    <message>
        <source>Went to another insurer</source>
        <translation>دوسرے بیمہ کار کے پاس گیا</translation>
    </message>
</context>
<context>
    <name>Exits</name>
    <message>
        <source>Answers</source>
        <translation>جوابات</translation>
    </message>
    <message>
        <source>Could not have stayed</source>
        <translation>رہ نہ سکتے تھے</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>اخراج</translation>
    </message>
    <message>
        <source>Exits and their reasons</source>
        <translation>اخراج اور ان کی وجوہات</translation>
    </message>
    <message>
        <source>Those whose reason is not known come first: call them, and write the reason down.</source>
        <translation>جن کی وجہ معلوم نہیں وہ پہلے آتے ہیں: انہیں فون کریں، اور وجہ لکھیں۔</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>پوچھنا ہے</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>انہوں نے کیا کہا</translation>
    </message>
    <message>
        <source>Who left, and whom to ask why</source>
        <translation>کون گیا، اور کس سے وجہ پوچھنی ہے</translation>
    </message>
    <message>
        <source>Why people left or did not renew</source>
        <translation>لوگ کیوں گئے یا تجدید کیوں نہ کی</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>A quarter of a year&apos;s claims and expenses</source>
        <translation>ایک سال کے دعووں اور اخراجات کا چوتھائی</translation>
    </message>
    <message>
        <source>Accrued liabilities reserve at the end of {day}</source>
        <translation>{day} کے آخر میں جمع شدہ ذمہ داریوں کا ذخیرہ</translation>
    </message>
    <message>
        <source>Active insured at the end</source>
        <translation>آخر میں فعال بیمہ شدہ</translation>
    </message>
    <message>
        <source>Active insured the day before</source>
        <translation>ایک دن پہلے فعال بیمہ شدہ</translation>
    </message>
    <message>
        <source>Borne by the organisation&apos;s other activities, on {line}</source>
        <translation>ادارے کے دوسرے کاموں کے ذمے، {line} پر</translation>
    </message>
    <message>
        <source>Came up and could not renew (death, age)</source>
        <translation>مدت پوری ہوئی مگر تجدید نہ ہو سکی (وفات، عمر)</translation>
    </message>
    <message>
        <source>Came up in products to which renewal does not apply</source>
        <translation>ایسی پروڈکٹس میں مدت پوری ہوئی جن پر تجدید لاگو نہیں</translation>
    </message>
    <message>
        <source>Cash and what is easily turned into cash</source>
        <translation>نقد اور جو آسانی سے نقد ہو جائے</translation>
    </message>
    <message>
        <source>Certified beyond what was saved by {day}</source>
        <translation>{day} تک کی بچت سے زیادہ تصدیق شدہ</translation>
    </message>
    <message>
        <source>Certified for {day}</source>
        <translation>{day} کے لیے تصدیق شدہ</translation>
    </message>
    <message>
        <source>Change in active insured</source>
        <translation>فعال بیمہ شدہ میں تبدیلی</translation>
    </message>
    <message>
        <source>Change of what is held for no product</source>
        <translation>جو کسی پروڈکٹ کا نہیں اس میں تبدیلی</translation>
    </message>
    <message>
        <source>Claims approved and not paid in full</source>
        <translation>منظور شدہ دعوے جو پورے ادا نہیں ہوئے</translation>
    </message>
    <message>
        <source>Claims in course of settlement reserve at the end of {day}</source>
        <translation>{day} کے آخر میں تصفیے کے مراحل میں دعووں کا ذخیرہ</translation>
    </message>
    <message>
        <source>Claims paid and expenses of a year</source>
        <translation>ایک سال کے ادا شدہ دعوے اور اخراجات</translation>
    </message>
    <message>
        <source>Claims rejected</source>
        <translation>رد شدہ دعوے</translation>
    </message>
    <message>
        <source>Claims reported</source>
        <translation>درج دعوے</translation>
    </message>
    <message>
        <source>Claims reported that were not settled by the last day</source>
        <translation>درج دعوے جو آخری دن تک نہیں نمٹائے گئے</translation>
    </message>
    <message>
        <source>Claims settled</source>
        <translation>نمٹائے گئے دعوے</translation>
    </message>
    <message>
        <source>Claims that happened</source>
        <translation>جو دعوے ہوئے</translation>
    </message>
    <message>
        <source>Claims that took {band} days</source>
        <translation>دعوے جن میں {band} دن لگے</translation>
    </message>
    <message>
        <source>Covered of the claims that happened</source>
        <translation>جو دعوے ہوئے ان کا تحفظ</translation>
    </message>
    <message>
        <source>Days from event to end</source>
        <translation>واقعے سے اختتام تک دن</translation>
    </message>
    <message>
        <source>Days in force</source>
        <translation>نافذ دن</translation>
    </message>
    <message>
        <source>Days of a year</source>
        <translation>سال کے دن</translation>
    </message>
    <message>
        <source>Days to decide</source>
        <translation>فیصلے کے دن</translation>
    </message>
    <message>
        <source>Days to deliver</source>
        <translation>رقم پہنچنے کے دن</translation>
    </message>
    <message>
        <source>Days to report</source>
        <translation>اطلاع کے دن</translation>
    </message>
    <message>
        <source>Expenses of the next three months, as in the last year</source>
        <translation>اگلے تین ماہ کے اخراجات، پچھلے سال کی طرح</translation>
    </message>
    <message>
        <source>Expenses that the organisation&apos;s other activities bear</source>
        <translation>اخراجات جو ادارے کے دوسرے کاموں کے ذمے ہیں</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>خانہ</translation>
    </message>
    <message>
        <source>Incurred but not reported claims reserve at the end of {day}</source>
        <translation>{day} کے آخر میں واقع شدہ مگر غیر اطلاع شدہ دعووں کا ذخیرہ</translation>
    </message>
    <message>
        <source>Insured by a further product, counted once</source>
        <translation>کسی اور پروڈکٹ سے بھی بیمہ شدہ، ایک بار گنے گئے</translation>
    </message>
    <message>
        <source>Insured who could renew</source>
        <translation>بیمہ شدہ جو تجدید کر سکتے تھے</translation>
    </message>
    <message>
        <source>Insured who renewed</source>
        <translation>بیمہ شدہ جنہوں نے تجدید کی</translation>
    </message>
    <message>
        <source>Insured years</source>
        <translation>بیمہ شدہ سال</translation>
    </message>
    <message>
        <source>Interest of investments on {line}</source>
        <translation>{line} پر سرمایہ کاری کا سود</translation>
    </message>
    <message>
        <source>Latest count of the population</source>
        <translation>آبادی کی تازہ ترین گنتی</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>کہاں لے جاتا ہے</translation>
    </message>
    <message>
        <source>Lives of head counts</source>
        <translation>افراد کی تعداد والی پالیسیوں کے افراد</translation>
    </message>
    <message>
        <source>Lives of head counts that came up for renewal</source>
        <translation>افراد کی تعداد والی پالیسیوں کے افراد جن کی تجدید کا وقت آیا</translation>
    </message>
    <message>
        <source>No single record stands behind it.</source>
        <translation>اس کے پیچھے کوئی ایک ریکارڈ نہیں۔</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>ابھی فیصلہ نہیں</translation>
    </message>
    <message>
        <source>Of no product in particular</source>
        <translation>کسی خاص پروڈکٹ کا نہیں</translation>
    </message>
    <message>
        <source>Of the other three quarters</source>
        <translation>باقی تین سہ ماہیوں کا</translation>
    </message>
    <message>
        <source>Operators&apos; share of the surplus</source>
        <translation>فاضل میں منتظمین کا حصہ</translation>
    </message>
    <message>
        <source>Owed by or to the rest of the organisation</source>
        <translation>ادارے کے باقی حصے سے لین دین</translation>
    </message>
    <message>
        <source>Owed by stop loss treaties at the end of {day}</source>
        <translation>{day} کے آخر میں سٹاپ لاس معاہدوں کے ذمے</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ادا شدہ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>جزوی ادا شدہ</translation>
    </message>
    <message>
        <source>Payable later</source>
        <translation>بعد میں قابل ادا</translation>
    </message>
    <message>
        <source>Payable of {line}</source>
        <translation>{line} میں سے قابل ادا</translation>
    </message>
    <message>
        <source>Payable within three months</source>
        <translation>تین ماہ میں قابل ادا</translation>
    </message>
    <message>
        <source>Persons insured</source>
        <translation>بیمہ شدہ افراد</translation>
    </message>
    <message>
        <source>Persons whose cover came up for renewal</source>
        <translation>افراد جن کے تحفظ کی تجدید کا وقت آیا</translation>
    </message>
    <message>
        <source>Policies that came up for renewal</source>
        <translation>پالیسیاں جن کی تجدید کا وقت آیا</translation>
    </message>
    <message>
        <source>Product {name}</source>
        <translation>پروڈکٹ {name}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>وجہ: {reason}</translation>
    </message>
    <message>
        <source>Reinsurers&apos; share at the end of {day}</source>
        <translation>{day} کے آخر میں ری انشورر کا حصہ</translation>
    </message>
    <message>
        <source>Reinsurers&apos; share of reserves, and recoveries overdue</source>
        <translation>ذخائر میں ری انشورر کا حصہ، اور وقت گزری وصولیاں</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>رد شدہ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>کیفیت</translation>
    </message>
    <message>
        <source>Reserves and other liabilities</source>
        <translation>ذخائر اور دوسری ذمہ داریاں</translation>
    </message>
    <message>
        <source>Reserves, and a share of what belongs to no office</source>
        <translation>ذخائر، اور جو کسی دفتر کا نہیں اس کا حصہ</translation>
    </message>
    <message>
        <source>Schedules on {line}</source>
        <translation>{line} پر شیڈول</translation>
    </message>
    <message>
        <source>Set aside for claims not decided yet</source>
        <translation>ابھی فیصلہ نہ ہوئے دعووں کے لیے رکھا گیا</translation>
    </message>
    <message>
        <source>Share of the other products</source>
        <translation>دوسری پروڈکٹس کا حصہ</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by active insured</source>
        <translation>جو کسی پروڈکٹ کا نہیں اس کا حصہ، فعال بیمہ شدہ کے لحاظ سے</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by claims reported</source>
        <translation>جو کسی پروڈکٹ کا نہیں اس کا حصہ، درج دعووں کے لحاظ سے</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by earned premium</source>
        <translation>جو کسی پروڈکٹ کا نہیں اس کا حصہ، کمائے ہوئے پریمیم کے لحاظ سے</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by fixed percentages</source>
        <translation>جو کسی پروڈکٹ کا نہیں اس کا حصہ، مقررہ فیصد سے</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, each cost by its own key</source>
        <translation>جو کسی پروڈکٹ کا نہیں اس کا حصہ، ہر خرچ اپنی بنیاد پر</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>Still expected of events from {first} to {last} ({method})</source>
        <translation>{first} سے {last} تک کے واقعات سے ابھی متوقع ({method})</translation>
    </message>
    <message>
        <source>The records behind it</source>
        <translation>اس کے پیچھے کے ریکارڈ</translation>
    </message>
    <message>
        <source>There is no figure {name}. Known are: {known}</source>
        <translation>عدد {name} موجود نہیں ہے۔ دستیاب: {known}</translation>
    </message>
    <message>
        <source>There is no such part of it in these days.</source>
        <translation>ان دنوں میں اس کا ایسا کوئی حصہ نہیں۔</translation>
    </message>
    <message>
        <source>Unearned of premiums</source>
        <translation>پریمیم کا غیر حاصل شدہ حصہ</translation>
    </message>
    <message>
        <source>Unearned premium reserve at the end of {day}</source>
        <translation>{day} کے آخر میں غیر حاصل شدہ پریمیم کا ذخیرہ</translation>
    </message>
    <message>
        <source>Vouchers on {line}</source>
        <translation>{line} کے واؤچر</translation>
    </message>
    <message>
        <source>Vouchers on {line} against cash</source>
        <translation>{line} کے نقد کے مقابل واؤچر</translation>
    </message>
    <message>
        <source>What savings post</source>
        <translation>بچت سے کیا درج ہوتا ہے</translation>
    </message>
    <message>
        <source>{code} as the book keeps it</source>
        <translation>کھاتے میں {code} کی صورت</translation>
    </message>
    <message>
        <source>{name} is of the whole organisation: ask without a product.</source>
        <translation>عدد {name} پورے ادارے کا ہے: پروڈکٹ کے بغیر پوچھیں۔</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This file has no scheme yet: there is nothing to export.</source>
        <translation>اس فائل میں ابھی کوئی اسکیم نہیں: برآمد کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>فائل {file} لکھی جا رہی ہے</translation>
    </message>
    <message>
        <source>{name} cannot be written over. Choose a name that ends in {ending}.</source>
        <translation>فائل {name} پر نہیں لکھا جا سکتا۔ ایسا نام چنیں جو {ending} پر ختم ہو۔</translation>
    </message>
    <message>
        <source>{name} is a folder. Give the name of a file in it.</source>
        <translation>یہ فولڈر ہے: {name}۔ اس میں کسی فائل کا نام دیں۔</translation>
    </message>
    <message>
        <source>{name} is not empty. Choose a new or an empty folder.</source>
        <translation>فولڈر {name} خالی نہیں ہے۔ نیا یا خالی فولڈر چنیں۔</translation>
    </message>
</context>
<context>
    <name>Factsheet</name>
    <message>
        <source>Figures in the Factsheet&apos;s order</source>
        <translation>فیکٹ شیٹ کی ترتیب میں اعداد</translation>
    </message>
    <message>
        <source>Promptness stands here as the average of the days; elsewhere the median is shown.</source>
        <translation>بروقت ادائیگی یہاں دنوں کی اوسط ہے؛ اور جگہ وسطانیہ دکھایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>What the ratios are made of</source>
        <translation>تناسب کن چیزوں سے بنے ہیں</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Account</source>
        <translation>اکاؤنٹ</translation>
    </message>
    <message>
        <source>Active insured</source>
        <translation>فعال بیمہ شدہ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>عمر</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>فائدہ</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>بل کی رقم</translation>
    </message>
    <message>
        <source>Care provider</source>
        <translation>علاج فراہم کنندہ</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>دعویٰ</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>دعوے</translation>
    </message>
    <message>
        <source>Claims ratio</source>
        <translation>دعووں کا تناسب</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شکایت</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>تحفظ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>فیصلہ کب</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>فیصلہ</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>واجب کب</translation>
    </message>
    <message>
        <source>Earned premium</source>
        <translation>کمایا ہوا پریمیم</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>واقعہ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>پہلا دن</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>عمر از</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>کب ہوا</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>ہولڈر</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>گھرانہ</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>اشاریہ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>مد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخری دن</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>مد</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>رکن</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>رکنیت کب سے</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>ارکان</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ماڈل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>New</source>
        <translation>نئے</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>غیر اطلاع شدہ</translation>
    </message>
    <message>
        <source>Nothing is paid yet.</source>
        <translation>ابھی کچھ ادا نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>پیشہ</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شراکت دار</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>پالیسی</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>پریمیم</translation>
    </message>
    <message>
        <source>Premium due</source>
        <translation>واجب الادا پریمیم</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>پریمیم</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>پروڈکٹ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>کب ملی</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>علاقہ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>رد شدہ</translation>
    </message>
    <message>
        <source>Relation to the holder</source>
        <translation>ہولڈر سے رشتہ</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>تجدید شدہ</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>درج</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>درج کب ہوا</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>ذخائر</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>جنس</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>اسٹیشن</translation>
    </message>
    <message>
        <source>Target population</source>
        <translation>ہدف آبادی</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>عمر تا</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>قدر</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>گاؤں</translation>
    </message>
    <message>
        <source>Whole loss</source>
        <translation>پورا نقصان</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Assets and liabilities do not agree by {off}: the statement cannot be produced.</source>
        <translation>اثاثوں اور ذمہ داریوں میں {off} کا فرق ہے: گوشوارہ نہیں بن سکتا۔</translation>
    </message>
    <message>
        <source>Cash does not agree by {off}: the statement cannot be produced.</source>
        <translation>نقد میں {off} کا فرق ہے: گوشوارہ نہیں بن سکتا۔</translation>
    </message>
    <message>
        <source>This file has no scheme yet. Enter its name and currency, or import a folder.</source>
        <translation>اس فائل میں ابھی کوئی اسکیم نہیں۔ اس کا نام اور کرنسی درج کریں، یا فولڈر درآمد کریں۔</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Another program has written over {name} while it was open. Its newest saves are kept in {aside}.</source>
        <translation>فائل {name} کھلی تھی کہ کسی اور پروگرام نے اس پر لکھ دیا۔ اس کی تازہ ترین محفوظ کاریاں {aside} میں رکھی ہیں۔</translation>
    </message>
    <message>
        <source>Another program has written over {name} while it was open. Nothing was saved. Close it and open it again.</source>
        <translation>فائل {name} کھلی تھی کہ کسی اور پروگرام نے اس پر لکھ دیا۔ کچھ محفوظ نہیں ہوا۔ اسے بند کر کے دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>Another program has written to {name} meanwhile. Nothing was saved. Close the file and open it again.</source>
        <translation>اس دوران کسی اور پروگرام نے {name} میں لکھا ہے۔ کچھ محفوظ نہیں ہوا۔ فائل بند کر کے دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>Another program is making {name} at the moment.</source>
        <translation>اس وقت کوئی اور پروگرام {name} بنا رہا ہے۔</translation>
    </message>
    <message>
        <source>Another program is writing to this file at the moment. Wait until it is done, then try again.</source>
        <translation>اس وقت کوئی اور پروگرام اس فائل میں لکھ رہا ہے۔ اس کے ختم ہونے تک انتظار کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Beside {name} lay saves that do not go on from this file: it was replaced by another copy. They are kept in {aside} and are not in this file.</source>
        <translation>فائل {name} کے ساتھ ایسی محفوظ کاریاں تھیں جو اس فائل سے آگے نہیں چلتیں: اس کی جگہ کوئی اور نقل رکھی گئی۔ وہ {aside} میں رکھی ہیں اور اس فائل میں نہیں۔</translation>
    </message>
    <message>
        <source>Beside {name} lie saves that do not go on from this file ({journal}). They are not shown.</source>
        <translation>فائل {name} کے ساتھ ایسی محفوظ کاریاں ہیں جو اس فائل سے آگے نہیں چلتیں ({journal})۔ وہ نہیں دکھائی جاتیں۔</translation>
    </message>
    <message>
        <source>Everything is saved. The newest saves lie in {journal} beside the file and could not be brought into it: never move or copy one without the other. Free some space on the disk or check it, then open and close the file.</source>
        <translation>سب کچھ محفوظ ہے۔ تازہ ترین محفوظ کاریاں فائل کے ساتھ {journal} میں ہیں اور اس میں لائی نہ جا سکیں: ایک کو دوسرے کے بغیر کبھی منتقل یا نقل نہ کریں۔ ڈسک پر جگہ خالی کریں یا اسے جانچیں، پھر فائل کھول کر بند کریں۔</translation>
    </message>
    <message>
        <source>Is Coverbook closed on the other computer, or is that computer off? Where somebody still works there, they can save no more in this file; in a folder that is synchronised, what both save is not brought together.</source>
        <translation>کیا Coverbook دوسرے کمپیوٹر پر بند ہے، یا وہ کمپیوٹر بند ہے؟ وہاں کوئی ابھی کام کر رہا ہو تو وہ اس فائل میں مزید محفوظ نہیں کر سکے گا؛ ہم آہنگ فولڈر میں دونوں کا محفوظ کیا ہوا یکجا نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Look first whether Coverbook is closed on the other computer, or that computer is off: where somebody still works there, they can save no more in this file. Then say so with --is-closed.</source>
        <translation>پہلے دیکھیں کہ Coverbook دوسرے کمپیوٹر پر بند ہے، یا وہ کمپیوٹر بند ہے: وہاں کوئی ابھی کام کر رہا ہو تو وہ اس فائل میں مزید محفوظ نہیں کر سکے گا۔ پھر یہ بات --is-closed سے بتائیں۔</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>کوئی شخص</translation>
    </message>
    <message>
        <source>Stopped, as you wished. Nothing was changed.</source>
        <translation>آپ کے کہنے پر روکا گیا۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>اپنے پاس لیں</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>اپنے پاس لیں…</translation>
    </message>
    <message>
        <source>The copy {name} is not whole. Check the disk it was to lie on.</source>
        <translation>نقل {name} مکمل نہیں ہے۔ جس ڈسک پر وہ بننی تھی اسے جانچیں۔</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Check the disk, then try again.</source>
        <translation>ڈسک نے ڈیٹا نہ لیا یا نہ دیا۔ ڈسک جانچیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Check whether there is space on it and whether it works, then try again.</source>
        <translation>ڈسک نے ڈیٹا نہ لیا یا نہ دیا۔ دیکھیں کہ اس پر جگہ ہے اور وہ چل رہی ہے، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The disk failed as this file was opened, so nothing can be saved in it now. Check the disk, close the file and open it again.</source>
        <translation>فائل کھلتے وقت ڈسک ناکام ہوئی، اس لیے اب اس میں کچھ محفوظ نہیں ہو سکتا۔ ڈسک جانچیں، فائل بند کر کے دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>The disk failed while this was being saved, so it is not known whether it was. Check the disk, close the file and open it again, and look before you enter this a second time.</source>
        <translation>محفوظ کرتے وقت ڈسک ناکام ہوئی، اس لیے معلوم نہیں کہ محفوظ ہوا یا نہیں۔ ڈسک جانچیں، فائل بند کر کے دوبارہ کھولیں، اور دوبارہ درج کرنے سے پہلے دیکھ لیں۔</translation>
    </message>
    <message>
        <source>The disk fails: you may look. Check the disk, then open the file again.</source>
        <translation>ڈسک ناکام ہو رہی ہے: آپ دیکھ سکتے ہیں۔ ڈسک جانچیں، پھر فائل دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>The disk is full, so this was not done. What was saved before is safe. Free some space on it, then try again.</source>
        <translation>ڈسک بھری ہوئی ہے، اس لیے یہ نہیں ہوا۔ جو پہلے محفوظ ہوا وہ سلامت ہے۔ ڈسک پر جگہ خالی کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The disk is full: you may look. Free some space to save again.</source>
        <translation>ڈسک بھری ہوئی ہے: آپ دیکھ سکتے ہیں۔ دوبارہ محفوظ کرنے کے لیے جگہ خالی کریں۔</translation>
    </message>
    <message>
        <source>The file could not be written anew, so it stays as it was. Check whether there is space on the disk and whether it works.</source>
        <translation>فائل نئے سرے سے نہیں لکھی جا سکی، اس لیے جوں کی توں ہے۔ دیکھیں کہ ڈسک پر جگہ ہے اور وہ چل رہی ہے۔</translation>
    </message>
    <message>
        <source>The file is free now: you may write in it.</source>
        <translation>فائل اب آزاد ہے: آپ اس میں لکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The newest saves could not be brought into the file. Free some space on the disk.</source>
        <translation>تازہ ترین محفوظ کاریاں فائل میں نہ لائی جا سکیں۔ ڈسک پر جگہ خالی کریں۔</translation>
    </message>
    <message>
        <source>The newest saves of {name} lie in {journal} and cannot be shown here, for this place is read-only. Copy both to a folder of your own.</source>
        <translation>فائل {name} کی تازہ ترین محفوظ کاریاں {journal} میں ہیں اور یہاں نہیں دکھائی جا سکتیں، کیونکہ یہ جگہ صرف پڑھنے کے لیے ہے۔ دونوں کو اپنے کسی فولڈر میں نقل کریں۔</translation>
    </message>
    <message>
        <source>The newest saves of {name} lie in {journal} and cannot be shown now, for the disk is full or fails. Check it, then open the file again.</source>
        <translation>فائل {name} کی تازہ ترین محفوظ کاریاں {journal} میں ہیں اور ابھی نہیں دکھائی جا سکتیں، کیونکہ ڈسک بھری ہوئی ہے یا ناکام ہو رہی ہے۔ اسے جانچیں، پھر فائل دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>The part of {name} that tells how to read all others is damaged, or it is no Coverbook file. Nothing can be saved from it: restore a backup.</source>
        <translation>فائل {name} کا وہ حصہ جو باقی سب کو پڑھنا بتاتا ہے خراب ہے، یا یہ Coverbook کی فائل نہیں۔ اس سے کچھ نہیں بچایا جا سکتا: بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name, or make a new scheme.</source>
        <translation>فائل {name} موجود نہیں ہے۔ نام دیکھیں، یا نئی اسکیم بنائیں۔</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name.</source>
        <translation>فائل {name} موجود نہیں ہے۔ نام دیکھیں۔</translation>
    </message>
    <message>
        <source>There is no folder {name}. Make it first.</source>
        <translation>فولڈر {name} موجود نہیں ہے۔ پہلے اسے بنائیں۔</translation>
    </message>
    <message>
        <source>This file can only be looked at here: its place is read-only. Copy it to a folder of your own.</source>
        <translation>یہ فائل یہاں صرف دیکھی جا سکتی ہے: اس کی جگہ صرف پڑھنے کے لیے ہے۔ اسے اپنے کسی فولڈر میں نقل کریں۔</translation>
    </message>
    <message>
        <source>This file cannot be opened here. Check that the folder exists, that you may write into it, and that the disk has space.</source>
        <translation>یہ فائل یہاں نہیں کھل سکتی۔ دیکھیں کہ فولڈر موجود ہے، آپ اس میں لکھ سکتے ہیں، اور ڈسک پر جگہ ہے۔</translation>
    </message>
    <message>
        <source>This file is damaged. Restore it from the latest backup; nothing was changed.</source>
        <translation>یہ فائل خراب ہے۔ اسے تازہ ترین بیک اپ سے بحال کریں؛ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>This file is open to look at only.</source>
        <translation>یہ فائل صرف دیکھنے کے لیے کھلی ہے۔</translation>
    </message>
    <message>
        <source>This file is open under another name or in another folder. You may look; to write, it must be closed there.</source>
        <translation>یہ فائل کسی اور نام سے یا کسی اور فولڈر میں کھلی ہے۔ آپ دیکھ سکتے ہیں؛ لکھنے کے لیے اسے وہاں بند کرنا ہوگا۔</translation>
    </message>
    <message>
        <source>This file is write-protected: you may look, and save nothing.</source>
        <translation>یہ فائل لکھنے سے محفوظ ہے: آپ دیکھ سکتے ہیں، محفوظ کچھ نہیں کر سکتے۔</translation>
    </message>
    <message>
        <source>This file was made by a newer Coverbook. Install the newest version to open it.</source>
        <translation>یہ فائل Coverbook کے نئے نسخے کی ہے۔ اسے کھولنے کے لیے تازہ ترین نسخہ نصب کریں۔</translation>
    </message>
    <message>
        <source>This file was made by an older Coverbook and must be opened for writing once.</source>
        <translation>یہ فائل Coverbook کے پرانے نسخے کی ہے اور ایک بار لکھنے کے لیے کھولنی ہوگی۔</translation>
    </message>
    <message>
        <source>This file was made by the trial edition of Coverbook, which this one cannot read. Export it with that edition and import the folder here.</source>
        <translation>یہ فائل Coverbook کے آزمائشی نسخے کی ہے، جسے یہ نسخہ نہیں پڑھ سکتا۔ اسے اسی نسخے سے برآمد کریں اور فولڈر یہاں درآمد کریں۔</translation>
    </message>
    <message>
        <source>This is not a Coverbook file. Choose a file that Coverbook has made.</source>
        <translation>یہ Coverbook کی فائل نہیں۔ Coverbook کی بنائی ہوئی فائل چنیں۔</translation>
    </message>
    <message>
        <source>This place cannot be used. Check that the folder exists, that you may read and write in it, and that the disk has space.</source>
        <translation>یہ جگہ استعمال نہیں ہو سکتی۔ دیکھیں کہ فولڈر موجود ہے، آپ اس میں پڑھ اور لکھ سکتے ہیں، اور ڈسک پر جگہ ہے۔</translation>
    </message>
    <message>
        <source>This place is read-only: nothing can be written there. Choose a folder of your own.</source>
        <translation>یہ جگہ صرف پڑھنے کے لیے ہے: وہاں کچھ نہیں لکھا جا سکتا۔ اپنا کوئی فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>This place is read-only: you may look, and save nothing.</source>
        <translation>یہ جگہ صرف پڑھنے کے لیے ہے: آپ دیکھ سکتے ہیں، محفوظ کچھ نہیں کر سکتے۔</translation>
    </message>
    <message>
        <source>a computer without a name</source>
        <translation>بے نام کمپیوٹر</translation>
    </message>
    <message>
        <source>{code} is in use already, written as {there}. Choose another code.</source>
        <translation>کوڈ {code} پہلے سے استعمال میں ہے، {there} لکھا ہوا۔ کوئی اور کوڈ چنیں۔</translation>
    </message>
    <message>
        <source>{code} is in use already. Choose another code.</source>
        <translation>کوڈ {code} پہلے سے استعمال میں ہے۔ کوئی اور کوڈ چنیں۔</translation>
    </message>
    <message>
        <source>{name} in this file is not as Coverbook makes it, so the file is not opened. Restore it from a backup.</source>
        <translation>اس فائل میں {name} ویسا نہیں جیسا Coverbook بناتا ہے، اس لیے فائل نہیں کھولی گئی۔ اسے بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a Coverbook file in it.</source>
        <translation>یہ فولڈر ہے: {name}۔ اس میں کوئی Coverbook فائل چنیں۔</translation>
    </message>
    <message>
        <source>{name} is damaged. Take another backup.</source>
        <translation>فائل {name} خراب ہے۔ کوئی اور بیک اپ لیں۔</translation>
    </message>
    <message>
        <source>{name} is empty. Choose a file that Coverbook has made.</source>
        <translation>فائل {name} خالی ہے۔ Coverbook کی بنائی ہوئی فائل چنیں۔</translation>
    </message>
    <message>
        <source>{name} is free now: you may write in it.</source>
        <translation>فائل {name} اب آزاد ہے: آپ اس میں لکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>{name} is free now: {device} has it no longer.</source>
        <translation>فائل {name} اب آزاد ہے: {device} کے پاس اب نہیں۔</translation>
    </message>
    <message>
        <source>{name} is no Coverbook file, or it is locked and its keys are not beside it: put {keys} into this folder.</source>
        <translation>فائل {name} Coverbook کی فائل نہیں، یا مقفل ہے اور اس کی کلیدیں اس کے ساتھ نہیں: {keys} کو اس فولڈر میں رکھیں۔</translation>
    </message>
    <message>
        <source>{name} is no longer beside the open file. Nothing was saved. What was saved before is safe: close the file and open it again.</source>
        <translation>فائل {name} اب کھلی فائل کے ساتھ نہیں ہے۔ کچھ محفوظ نہیں ہوا۔ جو پہلے محفوظ ہوا وہ سلامت ہے: فائل بند کر کے دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened: it was moved, replaced or removed. Nothing was saved. Put it back, or open it where it is now.</source>
        <translation>فائل {name} اب وہاں نہیں جہاں کھولی گئی تھی: منتقل، تبدیل یا حذف ہو گئی۔ کچھ محفوظ نہیں ہوا۔ اسے واپس رکھیں، یا جہاں اب ہے وہاں کھولیں۔</translation>
    </message>
    <message>
        <source>{name} is open. Close it first, then restore it.</source>
        <translation>فائل {name} کھلی ہے۔ پہلے بند کریں، پھر بحال کریں۔</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>فائل {name} پہلے سے موجود ہے۔ کوئی اور نام چنیں۔</translation>
    </message>
    <message>
        <source>{name} was removed or replaced while it was open. What was saved in it is kept in {copy}.</source>
        <translation>فائل {name} کھلی تھی کہ حذف یا تبدیل ہو گئی۔ جو اس میں محفوظ ہوا وہ {copy} میں رکھا ہے۔</translation>
    </message>
    <message>
        <source>{name} was removed while it was open, and no copy could be kept. What was saved in it is lost.</source>
        <translation>فائل {name} کھلی تھی کہ حذف ہو گئی، اور کوئی نقل نہ رکھی جا سکی۔ جو اس میں محفوظ ہوا وہ ضائع ہو گیا۔</translation>
    </message>
    <message>
        <source>{user} on {device} has had this file open since {day}, on another computer. You may look; to write, close it there. Where it cannot be closed, take it over, or leave it open here: after {most} minutes without a sign of life from there you may write.</source>
        <translation>کمپیوٹر {device} پر {user} نے یہ فائل {day} سے کھول رکھی ہے، دوسرے کمپیوٹر پر۔ آپ دیکھ سکتے ہیں؛ لکھنے کے لیے اسے وہاں بند کریں۔ بند نہ ہو سکے تو اپنے پاس لیں، یا یہاں کھلی رہنے دیں: وہاں سے {most} منٹ کوئی خبر نہ آئے تو آپ لکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>{user} on {device} has had this file open since {day}. You may look; to write, it must be closed there.</source>
        <translation>کمپیوٹر {device} پر {user} نے یہ فائل {day} سے کھول رکھی ہے۔ آپ دیکھ سکتے ہیں؛ لکھنے کے لیے اسے وہاں بند کرنا ہوگا۔</translation>
    </message>
    <message>
        <source>{user} on {device} has taken this file over. Nothing was saved. What you typed stays a draft: close the file here, and open it again when it is closed there.</source>
        <translation>کمپیوٹر {device} پر {user} نے یہ فائل اپنے پاس لے لی ہے۔ کچھ محفوظ نہیں ہوا۔ آپ کا لکھا مسودے میں رہتا ہے: فائل یہاں بند کریں، اور وہاں بند ہونے پر دوبارہ کھولیں۔</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Coverbook files (*{ending})</source>
        <translation>فائلیں Coverbook (*{ending})</translation>
    </message>
    <message>
        <source>Making a backup and closing the file. The window closes by itself.</source>
        <translation>بیک اپ بن رہا ہے اور فائل بند ہو رہی ہے۔ ونڈو خود بند ہو جائے گی۔</translation>
    </message>
    <message>
        <source>{name} is there already. Open it, or choose another name.</source>
        <translation>فائل {name} پہلے سے موجود ہے۔ اسے کھولیں، یا کوئی اور نام چنیں۔</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Claim {code}, {name}</source>
        <translation>دعویٰ {code}، {name}</translation>
    </message>
    <message>
        <source>Policy {code}, {name}</source>
        <translation>پالیسی {code}، {name}</translation>
    </message>
    <message>
        <source>Premium {code}, {name}</source>
        <translation>پریمیم {code}، {name}</translation>
    </message>
    <message>
        <source>Receipt {code}, replaced since</source>
        <translation>رسید {code}، بعد میں بدلی گئی</translation>
    </message>
    <message>
        <source>Receipt {code}, {name}</source>
        <translation>رسید {code}، {name}</translation>
    </message>
    <message>
        <source>This card is of another scheme’s file, or of one that was made anew.</source>
        <translation>یہ کارڈ کسی دوسری اسکیم کی فائل کا ہے، یا ایسی فائل کا جو نئے سرے سے بنی۔</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>مزید…</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>An entry of {day}, {time}, was not finished.</source>
        <translation>{day}، {time} کا اندراج مکمل نہیں ہوا تھا۔</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>تقویم سے چنیں</translation>
    </message>
    <message>
        <source>Enter: next · Shift+Enter: back · Ctrl+Enter: save and next · Esc: leave</source>
        <translation>اگلا: Enter · پیچھے: Shift+Enter · محفوظ اور اگلا: Ctrl+Enter · چھوڑیں: Esc</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>چھوڑیں</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>فہرست دکھائیں</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Take row {number} away (Ctrl+D)</source>
        <translation>سطر {number} ہٹائیں (Ctrl+D)</translation>
    </message>
    <message>
        <source>The list has no such answer.</source>
        <translation>فہرست میں ایسا جواب نہیں ہے۔</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>پھینک دیں</translation>
    </message>
    <message>
        <source>Why is it right?</source>
        <translation>یہ کیوں درست ہے؟</translation>
    </message>
    <message>
        <source>Write a day up to today, {today}.</source>
        <translation>آج {today} تک کا کوئی دن لکھیں۔</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>about {year}</source>
        <translation>تقریباً {year}</translation>
    </message>
    <message>
        <source>new word</source>
        <translation>نیا لفظ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>{code} is meant: nobody is written down a second time.</source>
        <translation>کوڈ {code} مراد ہے: کسی کو دوسری بار نہیں لکھا جاتا۔</translation>
    </message>
    <message>
        <source>{group}: fill in at least one row.</source>
        <translation>{group}: کم از کم ایک سطر پُر کریں۔</translation>
    </message>
    <message>
        <source>{label}, row {number}</source>
        <translation>{label}، سطر {number}</translation>
    </message>
    <message>
        <source>“{typed}” is not in the list: choose one of its answers.</source>
        <translation>“{typed}” فہرست میں نہیں: اس کے جوابوں میں سے ایک چنیں۔</translation>
    </message>
</context>
<context>
    <name>Given cost</name>
    <message>
        <source>Say what was given: work, a room, goods. Choose it from the list.</source>
        <translation>بتائیں کہ کیا دیا گیا: کام، کمرہ، سامان۔ فہرست سے چنیں۔</translation>
    </message>
    <message>
        <source>Write what it would have cost: more than nought.</source>
        <translation>لکھیں کہ اس پر کتنا خرچ آتا: صفر سے زیادہ۔</translation>
    </message>
</context>
<context>
    <name>Given cost form</name>
    <message>
        <source>Book what was given for free</source>
        <translation>جو مفت دیا گیا درج کریں</translation>
    </message>
    <message>
        <source>The price on the market, or the pay of somebody who does such work.</source>
        <translation>بازار کی قیمت، یا ایسا کام کرنے والے کی اجرت۔</translation>
    </message>
    <message>
        <source>What it would have cost</source>
        <translation>اس پر کتنا خرچ آتا</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>کیا دیا گیا</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>کس نے دیا</translation>
    </message>
</context>
<context>
    <name>Grain</name>
    <message>
        <source>Month</source>
        <translation>مہینہ</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>سہ ماہی</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>April; Apr</source>
        <translation>اپریل; اپر</translation>
    </message>
    <message>
        <source>August; Aug</source>
        <translation>اگست; اگ</translation>
    </message>
    <message>
        <source>December; Dec</source>
        <translation>دسمبر; دسم</translation>
    </message>
    <message>
        <source>F; female; woman; girl</source>
        <translation>ع; خاتون; عورت; لڑکی; مونث</translation>
    </message>
    <message>
        <source>February; Feb</source>
        <translation>فروری; فر</translation>
    </message>
    <message>
        <source>January; Jan</source>
        <translation>جنوری; جن</translation>
    </message>
    <message>
        <source>July; Jul</source>
        <translation>جولائی; جول</translation>
    </message>
    <message>
        <source>June; Jun</source>
        <translation>جون</translation>
    </message>
    <message>
        <source>M; male; man; boy</source>
        <translation>م; مرد; آدمی; لڑکا; مذکر</translation>
    </message>
    <message>
        <source>March; Mar</source>
        <translation>مارچ</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مئی</translation>
    </message>
    <message>
        <source>November; Nov</source>
        <translation>نومبر; نوم</translation>
    </message>
    <message>
        <source>October; Oct</source>
        <translation>اکتوبر; اکت</translation>
    </message>
    <message>
        <source>September; Sept; Sep</source>
        <translation>ستمبر; ستم</translation>
    </message>
    <message>
        <source>amount approved; approved; amount covered</source>
        <translation>منظور شدہ رقم; منظور شدہ; تحفظ کی رقم</translation>
    </message>
    <message>
        <source>amount billed; amount claimed; bill; cost</source>
        <translation>بل کی رقم; مطالبے کی رقم; بل; خرچہ</translation>
    </message>
    <message>
        <source>claim number; claim no; file number</source>
        <translation>دعویٰ نمبر; دعوے کا نمبر; فائل نمبر</translation>
    </message>
    <message>
        <source>date joined; joined on; enrolled on; registration date; membership date</source>
        <translation>شمولیت کی تاریخ; شامل ہوا; اندراج کی تاریخ; رجسٹریشن کی تاریخ; رکنیت کی تاریخ</translation>
    </message>
    <message>
        <source>date of birth; birth date; birthday; born; DOB</source>
        <translation>تاریخ پیدائش; پیدائش کی تاریخ; پیدائش</translation>
    </message>
    <message>
        <source>date of event; date of loss; treatment date; date of treatment</source>
        <translation>واقعے کی تاریخ; نقصان کی تاریخ; علاج کی تاریخ</translation>
    </message>
    <message>
        <source>date reported; report date; date received</source>
        <translation>اطلاع کی تاریخ; درج ہونے کی تاریخ; وصولی کی تاریخ</translation>
    </message>
    <message>
        <source>decision date; date decided</source>
        <translation>فیصلے کی تاریخ; فیصلہ ہوا</translation>
    </message>
    <message>
        <source>due date; due on</source>
        <translation>واجب الادا تاریخ; واجب ہونے کی تاریخ; مقررہ تاریخ</translation>
    </message>
    <message>
        <source>end date; valid until; expiry date; ends on</source>
        <translation>آخری تاریخ; کب تک درست; میعاد ختم; ختم ہونے کی تاریخ</translation>
    </message>
    <message>
        <source>family; family number; household number; household no; household code</source>
        <translation>خاندان; خاندان نمبر; گھرانہ نمبر; گھرانے کا نمبر; گھرانے کا کوڈ</translation>
    </message>
    <message>
        <source>father; mother</source>
        <translation>باپ; ماں; والد; والدہ</translation>
    </message>
    <message>
        <source>full name; first name; given name; last name; surname; member name</source>
        <translation>پورا نام; نام; پہلا نام; خاندانی نام; رکن کا نام</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>جنس</translation>
    </message>
    <message>
        <source>head; head of household; self; principal</source>
        <translation>سربراہ; گھرانے کا سربراہ; خود; اصل رکن</translation>
    </message>
    <message>
        <source>hospital; clinic; health facility; health centre</source>
        <translation>ہسپتال; کلینک; صحت مرکز; مرکز صحت</translation>
    </message>
    <message>
        <source>identity number; national ID; ID number; ID card</source>
        <translation>شناختی نمبر; قومی شناختی کارڈ; شناختی کارڈ نمبر; شناختی کارڈ; CNIC</translation>
    </message>
    <message>
        <source>locality; community; town; place</source>
        <translation>بستی; محلہ; شہر; مقام</translation>
    </message>
    <message>
        <source>member number; member no; membership number; member code; card number</source>
        <translation>رکن نمبر; رکن کا نمبر; رکنیت نمبر; رکن کا کوڈ; کارڈ نمبر</translation>
    </message>
    <message>
        <source>member; member number; insured person</source>
        <translation>رکن; رکن نمبر; بیمہ شدہ فرد</translation>
    </message>
    <message>
        <source>member; member number; insured; policyholder</source>
        <translation>رکن; رکن نمبر; بیمہ شدہ; پالیسی ہولڈر</translation>
    </message>
    <message>
        <source>patient; member; member number; insured person</source>
        <translation>مریض; رکن; رکن نمبر; بیمہ شدہ فرد</translation>
    </message>
    <message>
        <source>payment date; date paid; date of payment; paid</source>
        <translation>ادائیگی کی تاریخ; ادا ہونے کی تاریخ; ادا شدہ</translation>
    </message>
    <message>
        <source>policy number; policy no; contract number</source>
        <translation>پالیسی نمبر; پالیسی کا نمبر; معاہدہ نمبر</translation>
    </message>
    <message>
        <source>premium number; due number</source>
        <translation>پریمیم نمبر; قسط نمبر</translation>
    </message>
    <message>
        <source>premium; contribution; sum; amount paid</source>
        <translation>پریمیم; چندہ; رقم; ادا شدہ رقم</translation>
    </message>
    <message>
        <source>profession; job; work</source>
        <translation>پیشہ; ملازمت; کام</translation>
    </message>
    <message>
        <source>receipt number; receipt no</source>
        <translation>رسید نمبر; رسید کا نمبر</translation>
    </message>
    <message>
        <source>relation; relationship; link to the holder</source>
        <translation>رشتہ; رشتہ داری; ہولڈر سے رشتہ</translation>
    </message>
    <message>
        <source>son; daughter</source>
        <translation>بیٹا; بیٹی</translation>
    </message>
    <message>
        <source>start date; valid from; begins on</source>
        <translation>ابتدائی تاریخ; کب سے درست; آغاز کی تاریخ</translation>
    </message>
    <message>
        <source>telephone; mobile; phone number; mobile number; cell</source>
        <translation>ٹیلی فون; موبائل; فون نمبر; موبائل نمبر; سیل</translation>
    </message>
    <message>
        <source>wife; husband; partner</source>
        <translation>بیوی; شوہر; شریک حیات; زوجہ; خاوند</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Any word of the help</source>
        <translation>مدد کا کوئی لفظ</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>کام پر واپس</translation>
    </message>
    <message>
        <source>Back to work (Esc)</source>
        <translation>کام پر واپس (Esc)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>کالم</translation>
    </message>
    <message>
        <source>Formula: {formula}</source>
        <translation>فارمولا: {formula}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>کیا ہے</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>خالی ہو سکتا ہے</translation>
    </message>
    <message>
        <source>No topic holds “{words}”.</source>
        <translation>“{words}” کسی موضوع میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>Source: the handbook of performance indicators, {place}</source>
        <translation>ماخذ: کارکردگی اشاریوں کی ہینڈ بک، {place}</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>موضوع کا متن</translation>
    </message>
    <message>
        <source>The handbook gives no norm: compare with your plan and your past.</source>
        <translation>ہینڈ بک کوئی معیار نہیں دیتی: اپنے منصوبے اور اپنے ماضی سے موازنہ کریں۔</translation>
    </message>
    <message>
        <source>The rule behind it</source>
        <translation>اس کے پیچھے کا قاعدہ</translation>
    </message>
    <message>
        <source>To add one</source>
        <translation>نیا شامل کرنے کے لیے</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>موضوعات</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>کیا ملتا ہے</translation>
    </message>
    <message>
        <source>a code that stands in {file}</source>
        <translation>کوڈ جو {file} میں ہے</translation>
    </message>
    <message>
        <source>a day, like 2026-01-31</source>
        <translation>دن، جیسے 2026-01-31</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>پورا عدد</translation>
    </message>
    <message>
        <source>a word of a list that grows</source>
        <translation>بڑھنے والی فہرست کا لفظ</translation>
    </message>
    <message>
        <source>an amount, like 1250.50</source>
        <translation>رقم، جیسے 1250.50</translation>
    </message>
    <message>
        <source>box {number}</source>
        <translation>خانہ {number}</translation>
    </message>
    <message>
        <source>indicator {number}</source>
        <translation>اشاریہ {number}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>one of: {codes}</source>
        <translation>ان میں سے ایک: {codes}</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>جدول {number}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ہاں یا نہیں</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nothing was saved in these days.</source>
        <translation>ان دنوں میں کچھ محفوظ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Only the first {most} records are listed.</source>
        <translation>صرف پہلے {most} ریکارڈ درج ہیں۔</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>محفوظ کاریاں</translation>
    </message>
    <message>
        <source>What a save changed</source>
        <translation>محفوظ کاری سے کیا بدلا</translation>
    </message>
    <message>
        <source>What save {name} changed</source>
        <translation>محفوظ کاری {name} سے کیا بدلا</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>کیا ہوا</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>کس نے کیا کیا</translation>
    </message>
    <message>
        <source>by this person only</source>
        <translation>صرف اس فرد کا</translation>
    </message>
    <message>
        <source>of the save with this name (A-12)</source>
        <translation>اس نام کی محفوظ کاری کا (A-12)</translation>
    </message>
    <message>
        <source>{form}: {answer}</source>
        <translation>{form}: {answer}</translation>
    </message>
    <message>
        <source>{share}</source>
        <translation>{share}</translation>
    </message>
</context>
<context>
    <name>Household form</name>
    <message>
        <source>Add a member</source>
        <translation>رکن شامل کریں</translation>
    </message>
    <message>
        <source>Cover starts on</source>
        <translation>تحفظ کا آغاز</translation>
    </message>
    <message>
        <source>Down and Enter take somebody who is known already; F2 shows their record.</source>
        <translation>نیچے تیر اور Enter پہلے سے درج فرد کو لیتے ہیں؛ F2 اس کا ریکارڈ دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>اندراج کریں</translation>
    </message>
    <message>
        <source>First premium</source>
        <translation>پہلا پریمیم</translation>
    </message>
    <message>
        <source>Leave empty for a new household. Of one that is there, write its code.</source>
        <translation>نئے گھرانے کے لیے خالی چھوڑیں۔ موجود گھرانے کا کوڈ لکھیں۔</translation>
    </message>
    <message>
        <source>Leave empty for people who are not insured yet.</source>
        <translation>جو ابھی بیمہ شدہ نہیں ان کے لیے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Phone of the holder</source>
        <translation>ہولڈر کا فون</translation>
    </message>
</context>
<context>
    <name>IBNR method</name>
    <message>
        <source>Chain ladder</source>
        <translation>چین لیڈر</translation>
    </message>
    <message>
        <source>Expected claims</source>
        <translation>متوقع دعوے</translation>
    </message>
    <message>
        <source>Lag factors</source>
        <translation>تاخیری عوامل</translation>
    </message>
    <message>
        <source>None: claims are reported at once</source>
        <translation>کوئی نہیں: دعوے فوراً درج ہوتے ہیں</translation>
    </message>
    <message>
        <source>Percentage of reported claims</source>
        <translation>درج دعووں کا فیصد</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>In this book this laptop is called {other}, and its receipts carry that. Choose {other} again.</source>
        <translation>اس کھاتے میں یہ لیپ ٹاپ {other} کہلاتا ہے، اور اس کی رسیدوں پر یہی ہے۔ دوبارہ {other} چنیں۔</translation>
    </message>
    <message>
        <source>The code {code} belongs to another laptop of this book ({name}). Choose another code for this one.</source>
        <translation>کوڈ {code} اس کھاتے کے دوسرے لیپ ٹاپ ({name}) کا ہے۔ اس کے لیے کوئی اور کوڈ چنیں۔</translation>
    </message>
    <message>
        <source>The code {code} belongs to another laptop of this book. Choose another code for this one.</source>
        <translation>کوڈ {code} اس کھاتے کے دوسرے لیپ ٹاپ کا ہے۔ اس کے لیے کوئی اور کوڈ چنیں۔</translation>
    </message>
    <message>
        <source>{code} in {table} was changed since. Take back the later change first.</source>
        <translation>{table} میں {code} بعد میں بدلا گیا۔ پہلے بعد کی تبدیلی واپس لیں۔</translation>
    </message>
    <message>
        <source>{other} in {others} rests on {code} in {table}. Take {other} back first, or its save {save}.</source>
        <translation>{others} میں {other}، {table} میں {code} پر قائم ہے۔ پہلے {other} واپس لیں، یا اس کی محفوظ کاری {save}۔</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>&quot;{cell}&quot; begins a line of totals, which is no record; leave the line out</source>
        <translation>قدر &quot;{cell}&quot; میزان کی سطر شروع کرتی ہے، جو ریکارڈ نہیں؛ سطر چھوڑ دیں</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; has too many decimals; a rate has at most {places}</source>
        <translation>قدر &quot;{cell}&quot; میں اعشاریہ کے ہندسے زیادہ ہیں؛ شرح میں زیادہ سے زیادہ {places} ہوتے ہیں</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; has too many decimals; the currency has {decimals}, and nothing parts the thousands</source>
        <translation>قدر &quot;{cell}&quot; میں اعشاریہ کے ہندسے زیادہ ہیں؛ کرنسی میں {decimals} ہیں، اور ہزار الگ کرنے والا کوئی نشان نہیں</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a date where text is wanted; format the column as text and type it again</source>
        <translation>قدر &quot;{cell}&quot; تاریخ ہے جہاں متن چاہیے؛ کالم کو متن بنائیں اور دوبارہ ٹائپ کریں</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a number cut short where text is wanted; format the column as text and type it again</source>
        <translation>قدر &quot;{cell}&quot; کٹا ہوا عدد ہے جہاں متن چاہیے؛ کالم کو متن بنائیں اور دوبارہ ٹائپ کریں</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a number where text is wanted; format the column as text and type it again</source>
        <translation>قدر &quot;{cell}&quot; عدد ہے جہاں متن چاہیے؛ کالم کو متن بنائیں اور دوبارہ ٹائپ کریں</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a percentage where none is wanted; write the number alone</source>
        <translation>قدر &quot;{cell}&quot; فیصد ہے جہاں نہیں چاہیے؛ صرف عدد لکھیں</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is larger than any amount a scheme can hold</source>
        <translation>قدر &quot;{cell}&quot; ایسی کسی بھی رقم سے بڑا ہے جو اسکیم رکھ سکتی ہے</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is neither yes nor no</source>
        <translation>قدر &quot;{cell}&quot; نہ ہاں ہے نہ نہیں</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is no text, but a spreadsheet’s yes or no; format the column as text and type it again</source>
        <translation>قدر &quot;{cell}&quot; متن نہیں بلکہ اسپریڈشیٹ کا ہاں یا نہیں ہے؛ کالم کو متن بنائیں اور دوبارہ ٹائپ کریں</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is no value; leave the cell empty where nothing is known</source>
        <translation>قدر &quot;{cell}&quot; کوئی قدر نہیں؛ جہاں معلوم نہ ہو خانہ خالی چھوڑیں</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a date; write it as 2026-01-31</source>
        <translation>قدر &quot;{cell}&quot; تاریخ نہیں؛ 2026-01-31 کی طرح لکھیں</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a number</source>
        <translation>قدر &quot;{cell}&quot; عدد نہیں</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a whole number</source>
        <translation>قدر &quot;{cell}&quot; پورا عدد نہیں</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not an amount</source>
        <translation>قدر &quot;{cell}&quot; رقم نہیں</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not in the list: {choices}</source>
        <translation>قدر &quot;{cell}&quot; فہرست میں نہیں: {choices}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not in the list; is it {near}?</source>
        <translation>قدر &quot;{cell}&quot; فہرست میں نہیں؛ کیا یہ {near} ہے؟</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not written in the form of its column, {form}</source>
        <translation>قدر &quot;{cell}&quot; اپنے کالم کی صورت {form} میں نہیں لکھا</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is the error of a formula; put the formula right, or empty the cell if nothing is known</source>
        <translation>قدر &quot;{cell}&quot; فارمولے کی غلطی ہے؛ فارمولا درست کریں، یا کچھ معلوم نہ ہو تو خانہ خالی کریں</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too large for a ratio; the most is {high}, and {cell} % is written {share}</source>
        <translation>قدر &quot;{cell}&quot; تناسب کے لیے بہت بڑی ہے؛ زیادہ سے زیادہ {high} ہے، اور {cell} فیصد کو {share} لکھا جاتا ہے</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too large; the most is {high}</source>
        <translation>قدر &quot;{cell}&quot; بہت بڑا ہے؛ زیادہ سے زیادہ {high}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too long ago; check the year</source>
        <translation>قدر &quot;{cell}&quot; بہت پرانا ہے؛ سال دیکھیں</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too small; the least is {low}</source>
        <translation>قدر &quot;{cell}&quot; بہت چھوٹا ہے؛ کم سے کم {low}</translation>
    </message>
    <message>
        <source>&quot;{code}&quot; in {sheet} was set aside</source>
        <translation>{sheet} میں &quot;{code}&quot; الگ رکھا گیا</translation>
    </message>
    <message>
        <source>&quot;{code}&quot; is not in {table}, or only in a row that was replaced</source>
        <translation>کوڈ &quot;{code}&quot; {table} میں نہیں، یا صرف بدلی گئی سطر میں ہے</translation>
    </message>
    <message>
        <source>&quot;{form}&quot; is no form of days; known are {known}</source>
        <translation>تاریخوں کی صورت &quot;{form}&quot; معلوم نہیں؛ دستیاب: {known}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be given here; known are {known}</source>
        <translation>یہاں &quot;{name}&quot; نہیں دیا جا سکتا؛ دستیاب: {known}</translation>
    </message>
    <message numerus="yes">
        <source>%n files that {table} tells of are not in the folder {folder}</source>
        <translation>
            <numerusform>{table} میں درج %n فائل فولڈر {folder} میں نہیں ہے</numerusform>
            <numerusform>{table} میں درج %n فائلیں فولڈر {folder} میں نہیں ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims that bill another amount than their items and services, whose sum was taken: {count}</source>
        <translation>دعوے جن کا بل ان کی مدوں اور خدمات سے مختلف ہے، ان کا میزان لیا گیا: {count}</translation>
    </message>
    <message>
        <source>Columns that are passed over: {columns}</source>
        <translation>چھوڑے گئے کالم: {columns}</translation>
    </message>
    <message>
        <source>Comparing the records with each other and with the file</source>
        <translation>ریکارڈ کا آپس میں اور فائل سے موازنہ</translation>
    </message>
    <message>
        <source>Covers of people or policies that were deleted, passed over: {count}</source>
        <translation>حذف شدہ افراد یا پالیسیوں کے تحفظ، چھوڑے گئے: {count}</translation>
    </message>
    <message>
        <source>Days such as {cell} can be meant in more than one form: choose the form of the days, or add --give days={form}</source>
        <translation>تاریخیں جیسے {cell} ایک سے زیادہ صورتوں میں سمجھی جا سکتی ہیں: تاریخوں کی صورت چنیں، یا --give days={form} لگائیں</translation>
    </message>
    <message>
        <source>Everything is good; nothing was written, since it was only to be checked.</source>
        <translation>سب کچھ ٹھیک ہے؛ کچھ نہیں لکھا گیا، کیونکہ صرف جانچنا تھا۔</translation>
    </message>
    <message>
        <source>Everything was in the file already; nothing was written.</source>
        <translation>سب کچھ پہلے سے فائل میں تھا؛ کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>Hidden sheets were read, too: {sheets}</source>
        <translation>چھپے ہوئے ورق بھی پڑھے گئے: {sheets}</translation>
    </message>
    <message>
        <source>It was read as an export of {program}.</source>
        <translation>اسے {program} کی برآمد کے طور پر پڑھا گیا۔</translation>
    </message>
    <message>
        <source>Items and services of claims that were replaced or deleted, passed over: {count}</source>
        <translation>بدلے گئے یا حذف شدہ دعووں کی مدیں اور خدمات، چھوڑی گئیں: {count}</translation>
    </message>
    <message>
        <source>Links to rows that are not there stay empty: {columns}</source>
        <translation>جو سطریں موجود نہیں ان کے ربط خالی رہتے ہیں: {columns}</translation>
    </message>
    <message>
        <source>Passed over, since they have no place here: rows that were replaced or deleted: {rows} ({by_row}); columns: {columns}; tables: {tables} ({by_table})</source>
        <translation>چھوڑے گئے، کیونکہ یہاں ان کی جگہ نہیں: بدلی یا حذف شدہ سطریں: {rows} ({by_row})؛ کالم: {columns}؛ جدول: {tables} ({by_table})</translation>
    </message>
    <message>
        <source>People who came to a policy after its start and count from its start: {count}</source>
        <translation>افراد جو آغاز کے بعد پالیسی میں آئے اور اس کے آغاز سے شمار ہوتے ہیں: {count}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>فائل {file} پڑھی جا رہی ہے</translation>
    </message>
    <message>
        <source>Setting rows aside</source>
        <translation>سطریں الگ رکھی جا رہی ہیں</translation>
    </message>
    <message>
        <source>Tables that are not there, so that what they would tell stays empty: {tables}</source>
        <translation>جدول جو موجود نہیں، اس لیے جو وہ بتاتے وہ خالی رہتا ہے: {tables}</translation>
    </message>
    <message>
        <source>Tables that are passed over: {tables}</source>
        <translation>چھوڑے گئے جدول: {tables}</translation>
    </message>
    <message>
        <source>There is no file {name} to import from.</source>
        <translation>درآمد کے لیے {name} نام کی کوئی فائل نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no folder or workbook {name} to import from.</source>
        <translation>درآمد کے لیے {name} نام کا کوئی فولڈر یا ورک بک نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no table in {name}.</source>
        <translation>فائل {name} میں کوئی جدول نہیں ہے۔</translation>
    </message>
    <message>
        <source>Too much is not right to set rows aside. Mend what all these rows share, then try again.</source>
        <translation>اتنا کچھ درست نہیں کہ سطریں الگ رکھی جائیں۔ جو ان سب میں مشترک ہے اسے درست کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Valuated claims without a payment, since no batch run tells its day: {count}</source>
        <translation>جانچے گئے دعوے بغیر ادائیگی کے، کیونکہ کوئی بیچ ان کا دن نہیں بتاتا: {count}</translation>
    </message>
    <message>
        <source>Writing the records</source>
        <translation>ریکارڈ لکھے جا رہے ہیں</translation>
    </message>
    <message>
        <source>a cell stands far from all others, in row {row}; delete the empty rows and columns, or save the sheet as a CSV file</source>
        <translation>سطر {row} میں ایک خانہ سب سے دور ہے؛ خالی سطریں اور کالم حذف کریں، یا ورق کو CSV فائل کے طور پر محفوظ کریں</translation>
    </message>
    <message>
        <source>a column has no name; give it one of the known names, or take it out</source>
        <translation>ایک کالم کا نام نہیں؛ اسے کوئی معلوم نام دیں، یا نکال دیں</translation>
    </message>
    <message>
        <source>a formula without its value; open the workbook in a spreadsheet program and save it</source>
        <translation>فارمولا بغیر قدر کے؛ ورک بک کو اسپریڈشیٹ پروگرام میں کھول کر محفوظ کریں</translation>
    </message>
    <message>
        <source>a line names one of {names} and a number, such as B14,0.45; {most} is at most 10, all others at most 1</source>
        <translation>ہر سطر میں {names} میں سے ایک اور ایک عدد ہوتا ہے، جیسے B14,0.45؛ {most} زیادہ سے زیادہ 10 ہے، باقی سب زیادہ سے زیادہ 1</translation>
    </message>
    <message>
        <source>a line or a cell is too long: a quotation mark or the end of the line is missing</source>
        <translation>کوئی سطر یا خانہ بہت لمبا ہے: واوین یا سطر کا اختتام غائب ہے</translation>
    </message>
    <message>
        <source>a new scheme needs its name and its currency first</source>
        <translation>نئی اسکیم کو پہلے اپنا نام اور کرنسی چاہیے</translation>
    </message>
    <message>
        <source>a number of {digits} digits where text is wanted, and a spreadsheet keeps only 15 of them; format the column as text and type it again</source>
        <translation>{digits} ہندسوں کا عدد جہاں متن چاہیے، اور اسپریڈشیٹ ان میں سے صرف 15 رکھتی ہے؛ کالم کو متن بنائیں اور دوبارہ ٹائپ کریں</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed properly</source>
        <translation>واوین کھلے ہیں اور ٹھیک سے بند نہیں ہوئے</translation>
    </message>
    <message>
        <source>a value is missing; this column cannot be empty</source>
        <translation>قدر غائب ہے؛ یہ کالم خالی نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; is missing</source>
        <translation>کالم &quot;{name}&quot; غائب ہے</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; is not known; the nearest known one is &quot;{near}&quot;</source>
        <translation>کالم &quot;{name}&quot; معلوم نہیں؛ قریب ترین معلوم کالم &quot;{near}&quot; ہے</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; stands twice</source>
        <translation>کالم &quot;{name}&quot; دو بار ہے</translation>
    </message>
    <message>
        <source>doubtful: {title} ({count}); coverbook check names them</source>
        <translation>مشکوک: {title} ({count})؛ coverbook check ان کے نام بتاتا ہے</translation>
    </message>
    <message>
        <source>it belongs to line {line}, which was set aside</source>
        <translation>یہ سطر {line} کی ہے، جو الگ رکھی گئی</translation>
    </message>
    <message>
        <source>it is not said in which form the column is written</source>
        <translation>نہیں بتایا گیا کہ کالم کس صورت میں لکھا ہے</translation>
    </message>
    <message>
        <source>letters of &quot;{cell}&quot; are lost; type it again</source>
        <translation>قدر &quot;{cell}&quot; کے حروف ضائع ہیں؛ دوبارہ ٹائپ کریں</translation>
    </message>
    <message>
        <source>new in the list {list}: {word}</source>
        <translation>فہرست {list} میں نیا: {word}</translation>
    </message>
    <message>
        <source>no such file is known; is it {near}?</source>
        <translation>ایسی کوئی فائل معلوم نہیں؛ کیا یہ {near} ہے؟</translation>
    </message>
    <message>
        <source>no table has the headings of the matching</source>
        <translation>کسی جدول میں ملان والی سرخیاں نہیں ہیں</translation>
    </message>
    <message>
        <source>no table of {program} is in it</source>
        <translation>اس میں {program} کا کوئی جدول نہیں</translation>
    </message>
    <message>
        <source>the file cannot be read; check that you may open it</source>
        <translation>فائل نہیں پڑھی جا سکتی؛ دیکھیں کہ آپ اسے کھول سکتے ہیں</translation>
    </message>
    <message>
        <source>the file is empty; its first line must name the columns</source>
        <translation>فائل خالی ہے؛ اس کی پہلی سطر میں کالموں کے نام ہونے چاہییں</translation>
    </message>
    <message>
        <source>the file is missing; a new scheme needs its name and its currency</source>
        <translation>فائل غائب ہے؛ نئی اسکیم کو اپنا نام اور کرنسی چاہیے</translation>
    </message>
    <message>
        <source>the file is not in UTF-8; save it again as CSV UTF-8</source>
        <translation>فائل UTF-8 میں نہیں؛ اسے CSV UTF-8 کے طور پر دوبارہ محفوظ کریں</translation>
    </message>
    <message>
        <source>the first line names {columns} columns, more than {most}; leave the others out</source>
        <translation>پہلی سطر میں {columns} کالموں کے نام ہیں، {most} سے زیادہ؛ باقی نکال دیں</translation>
    </message>
    <message>
        <source>the letters of &quot;{cell}&quot; are broken; is it &quot;{near}&quot;? Save the table again as CSV UTF-8</source>
        <translation>قدر &quot;{cell}&quot; کے حروف ٹوٹے ہوئے ہیں؛ کیا یہ &quot;{near}&quot; ہے؟ جدول کو CSV UTF-8 کے طور پر دوبارہ محفوظ کریں</translation>
    </message>
    <message>
        <source>the line has {cells} cells, the header {width}</source>
        <translation>سطر میں {cells} خانے ہیں، سرخی میں {width}</translation>
    </message>
    <message>
        <source>the lines of voucher {voucher} must carry one date</source>
        <translation>واؤچر {voucher} کی سطروں پر ایک ہی تاریخ ہونی چاہیے</translation>
    </message>
    <message>
        <source>the lines of {key} must have the same under {field}</source>
        <translation>ریکارڈ {key} کی سطروں میں {field} ایک ہی ہونا چاہیے</translation>
    </message>
    <message>
        <source>the number &quot;{cell}&quot; is longer than its cell shows noughts for, and those before it may be lost; format the column as text and type it again</source>
        <translation>عدد &quot;{cell}&quot; اتنا لمبا ہے کہ اس کے خانے میں شروع کے صفر نہیں آتے، اور وہ ضائع ہوئے ہوں گے؛ کالم کو متن بنائیں اور دوبارہ ٹائپ کریں</translation>
    </message>
    <message>
        <source>the sheet is damaged; save the workbook again</source>
        <translation>ورق خراب ہے؛ ورک بک دوبارہ محفوظ کریں</translation>
    </message>
    <message>
        <source>the table is missing; {table} refers to it</source>
        <translation>جدول غائب ہے؛ {table} میں اس کا حوالہ ہے</translation>
    </message>
    <message>
        <source>the value holds a sign that cannot be printed; type it again</source>
        <translation>قدر میں ایسا نشان ہے جو چھپ نہیں سکتا؛ دوبارہ ٹائپ کریں</translation>
    </message>
    <message>
        <source>there is no &quot;{code}&quot; in {sheet}</source>
        <translation>{sheet} میں &quot;{code}&quot; نہیں ہے</translation>
    </message>
    <message>
        <source>there is no exchange file in it</source>
        <translation>اس میں تبادلے کی کوئی فائل نہیں</translation>
    </message>
    <message>
        <source>this is not the file that {table} tells of: it was changed</source>
        <translation>یہ وہ فائل نہیں جو {table} میں درج ہے: بدل دی گئی ہے</translation>
    </message>
    <message>
        <source>voucher {voucher} does not balance; its lines add up to {off}</source>
        <translation>واؤچر {voucher} برابر نہیں؛ اس کی سطروں کا میزان {off} ہے</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8; it was read as Windows-1252: look at its accents</source>
        <translation>فائل {file} UTF-8 میں نہیں؛ اسے Windows-1252 کے طور پر پڑھا گیا: اس کے خاص حروف دیکھ لیں</translation>
    </message>
    <message>
        <source>{file} says what each heading means. Look at it, then import with --as {file}</source>
        <translation>فائل {file} بتاتی ہے کہ ہر سرخی کا کیا مطلب ہے۔ اسے دیکھیں، پھر --as {file} کے ساتھ درآمد کریں</translation>
    </message>
    <message>
        <source>{file} was passed over; no such file is known</source>
        <translation>فائل {file} چھوڑی گئی؛ ایسی کوئی فائل معلوم نہیں</translation>
    </message>
    <message>
        <source>{key} is in the file already with &quot;{old}&quot;, not &quot;{new}&quot;; correct it there</source>
        <translation>ریکارڈ {key} پہلے سے فائل میں &quot;{old}&quot; کے ساتھ ہے، &quot;{new}&quot; کے ساتھ نہیں؛ اسے وہیں درست کریں</translation>
    </message>
    <message>
        <source>{key} is in the file already with other lines; correct it there</source>
        <translation>ریکارڈ {key} پہلے سے فائل میں دوسری سطروں کے ساتھ ہے؛ اسے وہیں درست کریں</translation>
    </message>
    <message>
        <source>{key} stands already on line {first}</source>
        <translation>ریکارڈ {key} پہلے سے سطر {first} پر ہے</translation>
    </message>
    <message>
        <source>{name} cannot be read. Check that you may open it.</source>
        <translation>فائل {name} نہیں پڑھی جا سکتی۔ دیکھیں کہ آپ اسے کھول سکتے ہیں۔</translation>
    </message>
    <message>
        <source>{name} holds no text: it is a picture or a file of another program.</source>
        <translation>فائل {name} میں متن نہیں: یہ تصویر یا کسی اور پروگرام کی فائل ہے۔</translation>
    </message>
    <message>
        <source>{name} is a table alone: say with --as NAME.json what its headings mean.</source>
        <translation>فائل {name} اکیلا جدول ہے: --as NAME.json سے بتائیں کہ اس کی سرخیوں کا کیا مطلب ہے۔</translation>
    </message>
    <message>
        <source>{name} is neither a workbook (.xlsx, .ods) nor a CSV file.</source>
        <translation>فائل {name} نہ ورک بک (.xlsx، .ods) ہے نہ CSV فائل۔</translation>
    </message>
    <message>
        <source>{name} is no saved matching of headings. Write a new one with --propose.</source>
        <translation>فائل {name} سرخیوں کا محفوظ شدہ ملان نہیں۔ --propose سے نیا لکھیں۔</translation>
    </message>
    <message>
        <source>{name} is not an Excel workbook.</source>
        <translation>فائل {name} Excel ورک بک نہیں۔</translation>
    </message>
    <message>
        <source>{name} is of an old kind: save it as .xlsx and import that.</source>
        <translation>فائل {name} پرانی قسم کی ہے: اسے .xlsx کے طور پر محفوظ کریں اور وہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>{name} is read as an exchange folder, to which nothing is given: leave --give away.</source>
        <translation>فولڈر {name} تبادلے کے فولڈر کے طور پر پڑھا جاتا ہے، جسے کچھ نہیں دیا جاتا: --give نہ لکھیں۔</translation>
    </message>
    <message>
        <source>{name} is there already: propose under another name.</source>
        <translation>فائل {name} پہلے سے موجود ہے: کسی اور نام سے تجویز کریں۔</translation>
    </message>
    <message>
        <source>{name} is too large to be read as a workbook. Save its sheets as CSV files in one folder and import that.</source>
        <translation>فائل {name} ورک بک کے طور پر پڑھنے کے لیے بہت بڑی ہے۔ اس کے ورق ایک فولڈر میں CSV فائلوں کے طور پر محفوظ کریں اور وہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>{name} only marks an open workbook: close that and import it.</source>
        <translation>فائل {name} صرف کھلی ورک بک کا نشان ہے: اسے بند کر کے درآمد کریں۔</translation>
    </message>
    <message>
        <source>{program} knows neither the name of the scheme nor its currency: enter both in the window, or add --give name=… --give currency=…</source>
        <translation>پروگرام {program} نہ اسکیم کا نام جانتا ہے نہ اس کی کرنسی: دونوں ونڈو میں درج کریں، یا --give name=… --give currency=… لگائیں</translation>
    </message>
    <message>
        <source>{sheet}: {rows} new</source>
        <translation>{sheet}: {rows} نئے</translation>
    </message>
    <message>
        <source>{sheet}: {rows} set aside in {file}</source>
        <translation>{sheet}: {rows} {file} میں الگ رکھے گئے</translation>
    </message>
    <message>
        <source>{table}: it is not known what it holds; it is passed over.</source>
        <translation>{table}: معلوم نہیں کہ اس میں کیا ہے؛ اسے چھوڑا گیا۔</translation>
    </message>
    <message>
        <source>{table}: no heading means {field}.</source>
        <translation>{table}: کسی سرخی کا مطلب {field} نہیں۔</translation>
    </message>
    <message>
        <source>{table}: passed over are {headings}.</source>
        <translation>{table}: چھوڑے گئے: {headings}۔</translation>
    </message>
    <message>
        <source>{table}: say in which form {heading} is written: {forms}.</source>
        <translation>{table}: بتائیں کہ {heading} کس صورت میں لکھا ہے: {forms}۔</translation>
    </message>
</context>
<context>
    <name>Index form</name>
    <message>
        <source>Nobody is in force who has no claim of that day yet.</source>
        <translation>کوئی ایسا نافذ نہیں جس کا اس دن کا دعویٰ پہلے سے نہ ہو۔</translation>
    </message>
    <message>
        <source>Nothing was measured at {station} from {first} to {last}.</source>
        <translation>اسٹیشن {station} پر {first} سے {last} تک کوئی پیمائش نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Only its policies: where several stations serve one product.</source>
        <translation>صرف اس کی پالیسیاں: جہاں کئی اسٹیشن ایک پروڈکٹ کے لیے ہوں۔</translation>
    </message>
    <message>
        <source>Post the claims</source>
        <translation>دعوے درج کریں</translation>
    </message>
    <message>
        <source>The contract lacks its first or last measure, or its payout.</source>
        <translation>معاہدے میں پہلی یا آخری حد، یا ادائیگی درج نہیں۔</translation>
    </message>
    <message>
        <source>The readings of its station are added up over its season.</source>
        <translation>اس کے اسٹیشن کی پیمائشیں موسم بھر میں جمع کی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>The season runs to {last}: decide after it.</source>
        <translation>موسم {last} تک ہے: اس کے بعد فیصلہ کریں۔</translation>
    </message>
    <message>
        <source>{measured} was measured: nothing is due.</source>
        <translation>پیمائش {measured} ہوئی: کچھ واجب نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>{measured} was measured: {share} of {payout} is due, {each} to each of %n covers.</source>
        <translation>
            <numerusform>پیمائش {measured} ہوئی: {payout} کا {share} واجب ہے، %n تحفظ میں ہر ایک کو {each}۔</numerusform>
            <numerusform>پیمائش {measured} ہوئی: {payout} کا {share} واجب ہے، %n تحفظات میں ہر ایک کو {each}۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Claims rejection ratio</source>
        <translation>دعووں کے رد کا تناسب</translation>
    </message>
    <message>
        <source>Coverage ratio</source>
        <translation>احاطے کا تناسب</translation>
    </message>
    <message>
        <source>Growth ratio</source>
        <translation>اضافے کا تناسب</translation>
    </message>
    <message>
        <source>Incurred claims ratio</source>
        <translation>واقع شدہ دعووں کا تناسب</translation>
    </message>
    <message>
        <source>Incurred expense ratio</source>
        <translation>اٹھائے گئے اخراجات کا تناسب</translation>
    </message>
    <message>
        <source>Liquidity ratio</source>
        <translation>نقدیت کا تناسب</translation>
    </message>
    <message>
        <source>Net income ratio</source>
        <translation>خالص آمدنی کا تناسب</translation>
    </message>
    <message>
        <source>Promptness of claims settlement</source>
        <translation>دعووں کی بروقت ادائیگی</translation>
    </message>
    <message>
        <source>Renewal ratio</source>
        <translation>تجدید کا تناسب</translation>
    </message>
    <message>
        <source>Solvency ratio</source>
        <translation>ادائی صلاحیت کا تناسب</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>the median time to settle claims</extracomment>
        <translation>
            <numerusform>%n دن</numerusform>
            <numerusform>%n دن</numerusform>
        </translation>
    </message>
    <message>
        <source>A pension is among these products: its contributions count as premium here.</source>
        <translation>ان پروڈکٹس میں پنشن بھی ہے: اس کا چندہ یہاں پریمیم شمار ہوتا ہے۔</translation>
    </message>
    <message>
        <source>A pension is not renewed: persistency takes the place of renewal.</source>
        <translation>پنشن کی تجدید نہیں ہوتی: تسلسل تجدید کی جگہ لیتا ہے۔</translation>
    </message>
    <message>
        <source>A pension product earns no premium: contributions stand in its place.</source>
        <translation>پنشن پروڈکٹ پریمیم نہیں کماتی: اس کی جگہ چندہ ہے۔</translation>
    </message>
    <message>
        <source>A pension product has no claims ratio: nothing is earned against claims.</source>
        <translation>پنشن پروڈکٹ میں دعووں کا تناسب نہیں ہوتا: دعووں کے مقابل کچھ کمایا نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Active insured / target population</source>
        <translation>فعال بیمہ شدہ / ہدف آبادی</translation>
    </message>
    <message>
        <source>Admitted assets B01 / reserves and other liabilities</source>
        <translation>تسلیم شدہ اثاثے B01 / ذخائر اور دوسری ذمہ داریاں</translation>
    </message>
    <message>
        <source>An index pays many or none at once: expect this to swing from year to year.</source>
        <translation>اشاریہ یا تو بہت سوں کو ایک ساتھ ادا کرتا ہے یا کسی کو نہیں: سال بہ سال اتار چڑھاؤ متوقع ہے۔</translation>
    </message>
    <message>
        <source>Average claim</source>
        <translation>اوسط دعویٰ</translation>
    </message>
    <message>
        <source>Before reinsurance</source>
        <translation>ری انشورنس سے پہلے</translation>
    </message>
    <message>
        <source>Cash and investments easily turned into cash / payables within three months</source>
        <translation>نقد اور آسانی سے نقد ہونے والی سرمایہ کاری / تین ماہ میں قابل ادا</translation>
    </message>
    <message>
        <source>Change in active insured / active insured at the start</source>
        <translation>فعال بیمہ شدہ میں تبدیلی / شروع میں فعال بیمہ شدہ</translation>
    </message>
    <message>
        <source>Claims for each insured year</source>
        <translation>ہر بیمہ شدہ سال پر دعوے</translation>
    </message>
    <message>
        <source>Claims rejected</source>
        <translation>رد شدہ دعوے</translation>
    </message>
    <message>
        <source>Claims still undecided: {count}</source>
        <translation>ابھی فیصلہ نہ ہوئے دعوے: {count}</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products together are no benchmark: compare each product with its like.</source>
        <translation>لازمی اور رضاکارانہ پروڈکٹس ملا کر معیار نہیں بنتے: ہر پروڈکٹ کا موازنہ اس جیسی سے کریں۔</translation>
    </message>
    <message>
        <source>Compulsory credit life ends and renews with the loan.</source>
        <translation>لازمی قرض بیمہ زندگی قرض کے ساتھ ختم اور تجدید ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>چندہ</translation>
    </message>
    <message>
        <source>Count what every partner spends: insurer, agent, administrator, provider. Compare the figure before reinsurance.</source>
        <translation>ہر شراکت دار کا خرچ گنیں: بیمہ کار، ایجنٹ، منتظم، فراہم کنندہ۔ ری انشورنس سے پہلے کے عدد کا موازنہ کریں۔</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>احاطہ</translation>
    </message>
    <message>
        <source>Days from the event until the money is received or the claim denied</source>
        <translation>واقعے سے رقم ملنے یا دعویٰ رد ہونے تک دن</translation>
    </message>
    <message>
        <source>For every 100 that falls due within three months, so much can be paid at once.</source>
        <translation>تین ماہ میں واجب ہونے والے ہر 100 پر اتنا فوراً ادا کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>For every 100 the scheme owes, now or later, it holds so much in assets that can be relied on.</source>
        <translation>اسکیم پر اب یا بعد میں واجب ہر 100 کے مقابل اس کے پاس اتنے قابل اعتماد اثاثے ہیں۔</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>اضافہ</translation>
    </message>
    <message>
        <source>How long a family waits from the event until it holds the money, or knows that there is none.</source>
        <translation>خاندان واقعے کے بعد کتنے دن انتظار کرتا ہے کہ رقم ہاتھ آئے، یا معلوم ہو کہ نہیں ملے گی۔</translation>
    </message>
    <message>
        <source>How much the number of insured people grew or shrank over the period.</source>
        <translation>مدت میں بیمہ شدہ لوگوں کی تعداد کتنی بڑھی یا گھٹی۔</translation>
    </message>
    <message>
        <source>Incurred claims P11 / earned premium P02</source>
        <translation>واقع شدہ دعوے P11 / کمایا ہوا پریمیم P02</translation>
    </message>
    <message>
        <source>Incurred expenses</source>
        <translation>اٹھائے گئے اخراجات</translation>
    </message>
    <message>
        <source>Insured who renewed / insured who could have renewed</source>
        <translation>بیمہ شدہ جنہوں نے تجدید کی / بیمہ شدہ جو تجدید کر سکتے تھے</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>نقدیت</translation>
    </message>
    <message>
        <source>Measured for the whole organisation: it pays from one purse.</source>
        <translation>پورے ادارے کے لیے ناپی جاتی ہے: وہ ایک ہی تھیلی سے ادا کرتا ہے۔</translation>
    </message>
    <message>
        <source>Measured for the whole organisation: its assets are not assigned to products.</source>
        <translation>پورے ادارے کے لیے ناپی جاتی ہے: اس کے اثاثے پروڈکٹس میں بٹے ہوئے نہیں۔</translation>
    </message>
    <message>
        <source>Net income P28 / earned premium P02</source>
        <translation>خالص آمدنی P28 / کمایا ہوا پریمیم P02</translation>
    </message>
    <message>
        <source>Net income before reinsurance</source>
        <translation>ری انشورنس سے پہلے خالص آمدنی</translation>
    </message>
    <message>
        <source>No claim was reported in the period.</source>
        <translation>مدت میں کوئی دعویٰ درج نہیں ہوا۔</translation>
    </message>
    <message>
        <source>No claim was settled in the period.</source>
        <translation>مدت میں کوئی دعویٰ نہیں نمٹایا گیا۔</translation>
    </message>
    <message>
        <source>No expense has been entered for this period.</source>
        <translation>اس مدت کا کوئی خرچ درج نہیں ہوا۔</translation>
    </message>
    <message>
        <source>No premium was earned in the period.</source>
        <translation>مدت میں کوئی پریمیم نہیں کمایا گیا۔</translation>
    </message>
    <message>
        <source>No voucher has been entered: cash, assets and debts are not known.</source>
        <translation>کوئی واؤچر درج نہیں ہوا: نقد، اثاثے اور قرضے معلوم نہیں۔</translation>
    </message>
    <message>
        <source>Nobody was insured the day before the period.</source>
        <translation>مدت سے ایک دن پہلے کوئی بیمہ شدہ نہیں تھا۔</translation>
    </message>
    <message>
        <source>Nobody&apos;s cover came up for renewal in the period.</source>
        <translation>مدت میں کسی کے تحفظ کی تجدید کا وقت نہیں آیا۔</translation>
    </message>
    <message>
        <source>Nothing is payable within three months.</source>
        <translation>تین ماہ میں کچھ قابل ادا نہیں۔</translation>
    </message>
    <message>
        <source>Of every 100 claims reported, so many were refused. Partly paid claims are counted apart.</source>
        <translation>درج ہونے والے ہر 100 دعووں میں سے اتنے نامنظور ہوئے۔ جزوی ادا شدہ دعوے الگ گنے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much came back as benefits. It moves with how often and how much members claim.</source>
        <translation>کمائے گئے ہر 100 میں سے اتنا فوائد کی صورت واپس گیا۔ یہ اس پر ہے کہ ارکان کتنی بار اور کتنے کے دعوے کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much was left before donations. Below zero the scheme lives on capital or gifts.</source>
        <translation>کمائے گئے ہر 100 میں سے عطیات سے پہلے اتنا بچا۔ صفر سے نیچے اسکیم سرمائے یا تحفوں پر چلتی ہے۔</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much went into running the scheme. A fifth or less leaves most for benefits.</source>
        <translation>کمائے گئے ہر 100 میں سے اتنا اسکیم چلانے پر لگا۔ پانچواں حصہ یا کم ہو تو فوائد کے لیے سب سے زیادہ بچتا ہے۔</translation>
    </message>
    <message>
        <source>Of every 100 people the scheme is meant for, so many are insured on the last day.</source>
        <translation>اسکیم جن کے لیے ہے ایسے ہر 100 لوگوں میں سے آخری دن اتنے بیمہ شدہ ہیں۔</translation>
    </message>
    <message>
        <source>Of every 100 who could stay, so many did. Deaths and those too old are not counted against the scheme.</source>
        <translation>جو رہ سکتے تھے ان میں ہر 100 میں سے اتنے رہے۔ اموات اور حد عمر سے زائد افراد اسکیم کے خلاف شمار نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>Operating expenses P16 / earned premium P02</source>
        <translation>عملیاتی اخراجات P16 / کمایا ہوا پریمیم P02</translation>
    </message>
    <message>
        <source>Operating expenses before reinsurance</source>
        <translation>ری انشورنس سے پہلے عملیاتی اخراجات</translation>
    </message>
    <message>
        <source>Products to which renewal does not apply are left out.</source>
        <translation>جن پروڈکٹس پر تجدید لاگو نہیں وہ چھوڑ دی گئی ہیں۔</translation>
    </message>
    <message>
        <source>Promptness</source>
        <translation>بروقت ادائیگی</translation>
    </message>
    <message>
        <source>Rejected claims / claims reported</source>
        <translation>رد شدہ دعوے / درج دعوے</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>تجدید</translation>
    </message>
    <message>
        <source>Savings and interest pay part of these benefits: ratios to earned premium are distorted.</source>
        <translation>ان فوائد کا کچھ حصہ بچت اور سود سے ادا ہوتا ہے: کمائے ہوئے پریمیم کے تناسب بگڑ جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Solvency</source>
        <translation>ادائی صلاحیت</translation>
    </message>
    <message>
        <source>Takaful, mudharaba: participants and operator share the surplus by the agreed ratio.</source>
        <translation>تکافل، مضاربہ: شرکاء اور منتظم طے شدہ نسبت سے فاضل بانٹتے ہیں۔</translation>
    </message>
    <message>
        <source>Takaful, non-profit: the surplus stays with the members&apos; fund.</source>
        <translation>تکافل، غیر منافع بخش: فاضل ارکان کے فنڈ میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>Takaful, ta&apos;awuni: the surplus goes back to the participants.</source>
        <translation>تکافل، تعاونی: فاضل شرکاء کو واپس جاتا ہے۔</translation>
    </message>
    <message>
        <source>Takaful, wakala: the surplus is the participants&apos;; the operator earns a fee only.</source>
        <translation>تکافل، وکالہ: فاضل شرکاء کا ہے؛ منتظم صرف فیس لیتا ہے۔</translation>
    </message>
    <message>
        <source>The operator&apos;s charges to the takaful fund are an expense.</source>
        <translation>تکافل فنڈ سے منتظم کے وصول کردہ معاوضے خرچ ہیں۔</translation>
    </message>
    <message>
        <source>The shares of the reserves payable within three months are not set.</source>
        <translation>ذخائر کے تین ماہ میں قابل ادا حصے مقرر نہیں ہیں۔</translation>
    </message>
    <message>
        <source>The target population is 0.</source>
        <translation>ہدف آبادی 0 ہے۔</translation>
    </message>
    <message>
        <source>The target population is not known. Enter it with the day it was counted.</source>
        <translation>ہدف آبادی معلوم نہیں۔ اسے گنتی کے دن کے ساتھ درج کریں۔</translation>
    </message>
    <message>
        <source>The target population was counted more than a year before.</source>
        <translation>ہدف آبادی ایک سال سے زیادہ پہلے گنی گئی تھی۔</translation>
    </message>
    <message>
        <source>There are no liabilities to set the assets against.</source>
        <translation>کوئی ذمہ داریاں نہیں جن کے مقابل اثاثے رکھے جائیں۔</translation>
    </message>
    <message>
        <source>Vouchers on operating expenses</source>
        <translation>عملیاتی اخراجات کے واؤچر</translation>
    </message>
    <message>
        <source>What it would be divided by is below nought: a ratio to it would mean nothing.</source>
        <translation>جس سے تقسیم ہونا ہے وہ صفر سے نیچے ہے: اس کا تناسب بے معنی ہوگا۔</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>خراب</translation>
    </message>
    <message>
        <source>good</source>
        <translation>اچھا</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>لاگو نہیں</translation>
    </message>
    <message>
        <source>no norm</source>
        <translation>کوئی معیار نہیں</translation>
    </message>
    <message>
        <source>norm: 0 to 10 %</source>
        <translation>معیار: 0 تا 10 %</translation>
    </message>
    <message>
        <source>norm: 120 % or more</source>
        <translation>معیار: 120 % یا زیادہ</translation>
    </message>
    <message>
        <source>norm: 85 % or more</source>
        <translation>معیار: 85 % یا زیادہ</translation>
    </message>
    <message>
        <source>norm: at most 20 %</source>
        <translation>معیار: زیادہ سے زیادہ 20 %</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>لاگو نہیں</translation>
    </message>
    <message>
        <source>plan: {target}</source>
        <translation>منصوبہ: {target}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>عارضی</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>کچھ غائب ہے</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>توجہ طلب</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <translation>{first} {then}</translation>
    </message>
    <message>
        <source>{judgement} ({norm})</source>
        <translation>{judgement} ({norm})</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} تا {high}</translation>
    </message>
    <message>
        <source>≤ {share}</source>
        <translation>{share} تک</translation>
    </message>
    <message>
        <source>≥ {share}</source>
        <translation>{share} یا زیادہ</translation>
    </message>
</context>
<context>
    <name>Indicators page</name>
    <message>
        <source>Beyond the ten…</source>
        <translation>دس کے علاوہ…</translation>
    </message>
    <message>
        <source>How it was reached</source>
        <translation>یہ کیسے نکلا</translation>
    </message>
    <message>
        <source>Set the shares payable</source>
        <translation>قابل ادا حصے مقرر کریں</translation>
    </message>
    <message>
        <source>Source: performance indicators for microinsurance, number {number}</source>
        <translation>ماخذ: مائیکرو انشورنس کے کارکردگی اشاریے، نمبر {number}</translation>
    </message>
    <message>
        <source>The quarter before it was {before}, a year ago {year}.</source>
        <translation>اس سے پہلے کی سہ ماہی میں {before} تھا، ایک سال پہلے {year}۔</translation>
    </message>
    <message>
        <source>The quarter before it was {before}.</source>
        <translation>اس سے پہلے کی سہ ماہی میں {before} تھا۔</translation>
    </message>
    <message>
        <source>There is no norm: compare with your own plan and your own past.</source>
        <translation>کوئی معیار نہیں: اپنے منصوبے اور اپنے ماضی سے موازنہ کریں۔</translation>
    </message>
    <message>
        <source>{label}: {value}. {line}. {standing}</source>
        <translation>{label}: {value}۔ {line}۔ {standing}</translation>
    </message>
</context>
<context>
    <name>Interview form</name>
    <message>
        <source>Any more they said.</source>
        <translation>اور جو کچھ انہوں نے کہا۔</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>پوچھنے کی تاریخ</translation>
    </message>
    <message>
        <source>Exit interview</source>
        <translation>اخراج کا انٹرویو</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>ان کے اپنے الفاظ میں</translation>
    </message>
    <message>
        <source>Leave empty where a whole group has left.</source>
        <translation>پورا گروپ چلا گیا ہو تو خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>What was missing?</source>
        <translation>کیا کمی تھی؟</translation>
    </message>
    <message>
        <source>What would have kept them, in a word of the list: choose what comes nearest.</source>
        <translation>کس چیز سے وہ رہ جاتے، فہرست کے ایک لفظ میں: جو قریب ترین ہو وہ چنیں۔</translation>
    </message>
    <message>
        <source>Would they come back?</source>
        <translation>کیا وہ واپس آئیں گے؟</translation>
    </message>
</context>
<context>
    <name>Investing</name>
    <message>
        <source>It comes back after the day on which it was bought, {day}.</source>
        <translation>یہ اپنی خرید کے دن {day} کے بعد واپس آتی ہے۔</translation>
    </message>
    <message>
        <source>{code} was paid back on {day}. Choose one that is held.</source>
        <translation>سرمایہ کاری {code} {day} کو واپس ادا ہو گئی تھی۔ ایسی چنیں جو ابھی موجود ہو۔</translation>
    </message>
</context>
<context>
    <name>Investing form</name>
    <message>
        <source>An investment is paid back</source>
        <translation>سرمایہ کاری واپس ادا ہوئی</translation>
    </message>
    <message>
        <source>Interest or profit that came with it</source>
        <translation>اس کے ساتھ آیا سود یا منافع</translation>
    </message>
    <message>
        <source>Invest money</source>
        <translation>رقم لگائیں</translation>
    </message>
    <message>
        <source>Paid into</source>
        <translation>کس میں جمع ہوئی</translation>
    </message>
    <message>
        <source>Save the investment</source>
        <translation>سرمایہ کاری محفوظ کریں</translation>
    </message>
    <message>
        <source>Save what came back</source>
        <translation>جو واپس آیا اسے محفوظ کریں</translation>
    </message>
    <message>
        <source>Without what was invested. Nought where none came.</source>
        <translation>لگائی گئی رقم کے بغیر۔ کچھ نہ آیا ہو تو صفر۔</translation>
    </message>
</context>
<context>
    <name>Investment</name>
    <message>
        <source>A share of the profit</source>
        <translation>منافع کا حصہ</translation>
    </message>
    <message>
        <source>All that one institution holds</source>
        <translation>جو کچھ ایک مالیاتی ادارے کے پاس ہے</translation>
    </message>
    <message>
        <source>Bond of a company</source>
        <translation>کمپنی کا بانڈ</translation>
    </message>
    <message>
        <source>Deposit at a bank</source>
        <translation>بینک میں ڈپازٹ</translation>
    </message>
    <message>
        <source>Loan to members or others</source>
        <translation>ارکان یا دوسروں کو قرض</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>جائیداد</translation>
    </message>
    <message>
        <source>Shares of a company</source>
        <translation>کمپنی کے حصص</translation>
    </message>
    <message>
        <source>Shares of a fund</source>
        <translation>فنڈ کے یونٹ</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>کچھ اور</translation>
    </message>
    <message>
        <source>Treasury bill or bond</source>
        <translation>ٹریژری بل یا بانڈ</translation>
    </message>
</context>
<context>
    <name>Investment form</name>
    <message>
        <source>Admitted, in percent</source>
        <translation>تسلیم شدہ، فیصد میں</translation>
    </message>
    <message>
        <source>As an agency has graded it. Leave empty where none has.</source>
        <translation>جیسا کسی ایجنسی نے درجہ دیا۔ درجہ نہ دیا ہو تو خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>At most, in percent of all investments</source>
        <translation>زیادہ سے زیادہ، کل سرمایہ کاری کے فیصد میں</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>خریداری کی تاریخ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Falls due on</source>
        <translation>کب واجب ہوگی</translation>
    </message>
    <message>
        <source>For whose reserves it is kept. Leave empty for the scheme as a whole.</source>
        <translation>کس کے ذخائر کے لیے رکھی ہے۔ پوری اسکیم کے لیے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>درجہ</translation>
    </message>
    <message>
        <source>How much of it the supervisor counts. Leave empty for all of it.</source>
        <translation>نگران ادارہ اس کا کتنا حصہ شمار کرتا ہے۔ پورے کے لیے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>مالیاتی ادارہ</translation>
    </message>
    <message>
        <source>Interest accrues by it, day by day. Of a share of the profit it is a guess.</source>
        <translation>اس سے سود روز بہ روز جمع ہوتا ہے۔ منافع کے حصے میں یہ اندازہ ہے۔</translation>
    </message>
    <message>
        <source>Least grade</source>
        <translation>کم سے کم درجہ</translation>
    </message>
    <message>
        <source>Leave empty for what has no such day.</source>
        <translation>جس کا ایسا دن نہ ہو اس کے لیے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>کس کا</translation>
    </message>
    <message>
        <source>Paid for it</source>
        <translation>اس کے لیے ادا شدہ</translation>
    </message>
    <message>
        <source>Rate of a year, in percent</source>
        <translation>سالانہ شرح، فیصد میں</translation>
    </message>
    <message>
        <source>Real estate has 10 unless it stands here.</source>
        <translation>جائیداد کے لیے 10 ہے جب تک یہاں نہ لکھا ہو۔</translation>
    </message>
    <message>
        <source>Sold or paid back early on</source>
        <translation>وقت سے پہلے فروخت یا واپسی کی تاریخ</translation>
    </message>
    <message>
        <source>What it returns</source>
        <translation>کیا منافع دیتی ہے</translation>
    </message>
    <message>
        <source>With whom the money lies.</source>
        <translation>رقم کس کے پاس ہے۔</translation>
    </message>
</context>
<context>
    <name>Investments</name>
    <message>
        <source>Admitted</source>
        <translation>تسلیم شدہ</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>زیادہ سے زیادہ</translation>
    </message>
    <message>
        <source>Claims, expenses and premium are a quarter of their year in the business plan.</source>
        <translation>دعوے، اخراجات اور پریمیم کاروباری منصوبے میں اپنے سال کا چوتھائی ہیں۔</translation>
    </message>
    <message>
        <source>Expenses to pay</source>
        <translation>قابل ادا اخراجات</translation>
    </message>
    <message>
        <source>Falls due, with interest</source>
        <translation>سود سمیت واجب</translation>
    </message>
    <message>
        <source>Graded too low: {codes}</source>
        <translation>درجہ بہت کم: {codes}</translation>
    </message>
    <message>
        <source>Interest accrues by itself, day by day; of a share of the profit nothing does.</source>
        <translation>سود خود بخود روز بہ روز جمع ہوتا ہے؛ منافع کے حصے میں کچھ جمع نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Interest so far</source>
        <translation>اب تک سود</translation>
    </message>
    <message>
        <source>Invested</source>
        <translation>لگائی گئی رقم</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>سرمایہ کاری</translation>
    </message>
    <message>
        <source>Investments on {day}</source>
        <translation>{day} کو سرمایہ کاری</translation>
    </message>
    <message>
        <source>Investments that fall due</source>
        <translation>سرمایہ کاری جو واجب ہوگی</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>حد میں ہے</translation>
    </message>
    <message>
        <source>More than allowed</source>
        <translation>اجازت سے زیادہ</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>کوئی حد نہیں</translation>
    </message>
    <message>
        <source>Of all investments</source>
        <translation>کل سرمایہ کاری کا</translation>
    </message>
    <message>
        <source>Premium to come</source>
        <translation>آنے والا پریمیم</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Real estate may be {share} percent unless the policy says otherwise.</source>
        <translation>جائیداد {share} فیصد ہو سکتی ہے جب تک پالیسی کچھ اور نہ کہے۔</translation>
    </message>
    <message>
        <source>The balance sheet holds {off} on B03 and B10 that this register does not know.</source>
        <translation>بیلنس شیٹ میں B03 اور B10 پر {off} ہیں جو اس رجسٹر میں نہیں۔</translation>
    </message>
    <message>
        <source>What falls due, and what is to be paid</source>
        <translation>کیا واجب ہوگا، اور کیا ادا کرنا ہے</translation>
    </message>
    <message>
        <source>how many quarters ahead</source>
        <translation>کتنی سہ ماہیاں آگے</translation>
    </message>
</context>
<context>
    <name>Keying</name>
    <message>
        <source>(empty)</source>
        <translation>(خالی)</translation>
    </message>
    <message>
        <source>1: first keyed</source>
        <translation>1: پہلا ٹائپ</translation>
    </message>
    <message>
        <source>1: take the first</source>
        <translation>1: پہلا لیں</translation>
    </message>
    <message>
        <source>2: second keyed</source>
        <translation>2: دوسرا ٹائپ</translation>
    </message>
    <message>
        <source>2: take the second</source>
        <translation>2: دوسرا لیں</translation>
    </message>
    <message>
        <source>3: key the form again</source>
        <translation>3: فارم دوبارہ ٹائپ کریں</translation>
    </message>
    <message>
        <source>A stack has 1 to {most} forms: count them before you key.</source>
        <translation>بنڈل میں 1 سے {most} فارم ہوتے ہیں: ٹائپ کرنے سے پہلے گن لیں۔</translation>
    </message>
    <message>
        <source>A stack of forms</source>
        <translation>فارموں کا بنڈل</translation>
    </message>
    <message>
        <source>All its forms are saved as one save, or none of them.</source>
        <translation>اس کے سب فارم ایک ہی محفوظ کاری میں محفوظ ہوتے ہیں، یا کوئی بھی نہیں۔</translation>
    </message>
    <message>
        <source>As on its cover: the village and the day, say.</source>
        <translation>جیسا اس کے سرورق پر ہے: مثلاً گاؤں اور دن۔</translation>
    </message>
    <message>
        <source>Back to the stacks</source>
        <translation>بنڈلوں پر واپس</translation>
    </message>
    <message>
        <source>Begin to key</source>
        <translation>ٹائپ شروع کریں</translation>
    </message>
    <message>
        <source>Count them by hand: so none is left out.</source>
        <translation>ہاتھ سے گنیں: یوں کوئی نہیں چھوٹتا۔</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>فرق</translation>
    </message>
    <message>
        <source>First keyed by</source>
        <translation>پہلی بار کس نے ٹائپ کیا</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فارم</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>فارم</translation>
    </message>
    <message>
        <source>Give the stack a name, as it is written on its cover.</source>
        <translation>بنڈل کو نام دیں، جیسا اس کے سرورق پر لکھا ہے۔</translation>
    </message>
    <message>
        <source>How many forms</source>
        <translation>کتنے فارم</translation>
    </message>
    <message>
        <source>It waits for</source>
        <translation>کس کا انتظار ہے</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>فارم رکھیں</translation>
    </message>
    <message>
        <source>Key it</source>
        <translation>ٹائپ کریں</translation>
    </message>
    <message>
        <source>Key it the second time</source>
        <translation>دوسری بار ٹائپ کریں</translation>
    </message>
    <message>
        <source>Key the first form of {name}.</source>
        <translation>بنڈل {name} کا پہلا فارم ٹائپ کریں۔</translation>
    </message>
    <message>
        <source>Look at the paper, then: 1 the first · 2 the second · 3 both are wrong</source>
        <translation>کاغذ دیکھیں، پھر: 1 پہلا · 2 دوسرا · 3 دونوں غلط</translation>
    </message>
    <message>
        <source>Name of the stack</source>
        <translation>بنڈل کا نام</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>نیا بنڈل</translation>
    </message>
    <message>
        <source>No stack is being keyed.</source>
        <translation>کوئی بنڈل ٹائپ نہیں ہو رہا۔</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>کاغذ پر</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیش رفت</translation>
    </message>
    <message>
        <source>Remove the stack</source>
        <translation>بنڈل ہٹائیں</translation>
    </message>
    <message>
        <source>Save a stack</source>
        <translation>ایک بنڈل محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the stack</source>
        <translation>بنڈل محفوظ کریں</translation>
    </message>
    <message>
        <source>Second keyed by</source>
        <translation>دوسری بار کس نے ٹائپ کیا</translation>
    </message>
    <message>
        <source>Second keying</source>
        <translation>دوسری بار ٹائپ</translation>
    </message>
    <message>
        <source>Settle the differences</source>
        <translation>فرق نمٹائیں</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>بنڈل</translation>
    </message>
    <message>
        <source>Stacks of forms</source>
        <translation>فارموں کے بنڈل</translation>
    </message>
    <message>
        <source>Stacks of paper forms, keyed by two people and settled where they differ. Nothing is saved before.</source>
        <translation>کاغذی فارموں کے بنڈل، جو دو لوگ ٹائپ کرتے ہیں اور جہاں فرق ہو نمٹایا جاتا ہے۔ اس سے پہلے کچھ محفوظ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>The two keyings are alike.</source>
        <translation>دونوں بار کا ٹائپ ایک جیسا ہے۔</translation>
    </message>
    <message>
        <source>There is a stack {name} already: give this one another name.</source>
        <translation>بنڈل {name} پہلے سے موجود ہے: اسے کوئی اور نام دیں۔</translation>
    </message>
    <message>
        <source>There is no form {name} that could be keyed.</source>
        <translation>کوئی فارم {name} نہیں جسے ٹائپ کیا جا سکے۔</translation>
    </message>
    <message>
        <source>There is no stack {name}. Choose one from the list.</source>
        <translation>بنڈل {name} موجود نہیں ہے۔ فہرست سے ایک چنیں۔</translation>
    </message>
    <message>
        <source>Which forms lie in it</source>
        <translation>اس میں کون سے فارم ہیں</translation>
    </message>
    <message>
        <source>You have keyed {name} the first time: somebody else keys it the second time.</source>
        <translation>بنڈل {name} پہلی بار آپ نے ٹائپ کیا: دوسری بار کوئی اور ٹائپ کرے۔</translation>
    </message>
    <message>
        <source>differences to settle</source>
        <translation>فرق نمٹانا باقی</translation>
    </message>
    <message>
        <source>is keyed the first time</source>
        <translation>پہلی بار ٹائپ ہو رہا ہے</translation>
    </message>
    <message>
        <source>is keyed the second time</source>
        <translation>دوسری بار ٹائپ ہو رہا ہے</translation>
    </message>
    <message>
        <source>keyed a third time</source>
        <translation>تیسری بار ٹائپ ہوا</translation>
    </message>
    <message>
        <source>ready to be saved</source>
        <translation>محفوظ ہونے کو تیار</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{count} میں سے {done}</translation>
    </message>
    <message>
        <source>{line}, row {row}</source>
        <translation>{line}، سطر {row}</translation>
    </message>
    <message>
        <source>{name} cannot be saved yet: key it twice, and settle each difference.</source>
        <translation>بنڈل {name} ابھی محفوظ نہیں ہو سکتا: اسے دو بار ٹائپ کریں، اور ہر فرق نمٹائیں۔</translation>
    </message>
    <message>
        <source>{name} is keyed the first time: give the stack to a second person.</source>
        <translation>بنڈل {name} پہلی بار ٹائپ ہو گیا: بنڈل دوسرے فرد کو دیں۔</translation>
    </message>
    <message>
        <source>{name} is keyed twice: settle where the two differ.</source>
        <translation>بنڈل {name} دو بار ٹائپ ہو گیا: جہاں دونوں میں فرق ہے نمٹائیں۔</translation>
    </message>
    <message>
        <source>{name} is ready to be saved.</source>
        <translation>بنڈل {name} محفوظ ہونے کو تیار ہے۔</translation>
    </message>
    <message>
        <source>{name} may be in the book already: look at save {save}, then remove the stack.</source>
        <translation>بنڈل {name} شاید پہلے سے کھاتے میں ہے: محفوظ کاری {save} دیکھیں، پھر بنڈل ہٹائیں۔</translation>
    </message>
    <message>
        <source>{name} would be removed with all that was keyed of it.</source>
        <translation>بنڈل {name} اپنے سب ٹائپ شدہ سمیت ہٹا دیا جائے گا۔</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n differences to settle.</source>
        <translation>
            <numerusform>بنڈل {name}: %n فرق نمٹانا ہے۔</numerusform>
            <numerusform>بنڈل {name}: %n فرق نمٹانے ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n forms saved.</source>
        <translation>
            <numerusform>بنڈل {name}: %n فارم محفوظ ہوا۔</numerusform>
            <numerusform>بنڈل {name}: %n فارم محفوظ ہوئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {count} forms keyed the second time.</source>
        <translation>
            <numerusform>بنڈل {name}: {count} میں سے %n فارم دوسری بار ٹائپ ہوا۔</numerusform>
            <numerusform>بنڈل {name}: {count} میں سے %n فارم دوسری بار ٹائپ ہوئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {count} forms keyed.</source>
        <translation>
            <numerusform>بنڈل {name}: {count} میں سے %n فارم ٹائپ ہوا۔</numerusform>
            <numerusform>بنڈل {name}: {count} میں سے %n فارم ٹائپ ہوئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {open} of {all} differences are open</source>
        <translation>بنڈل {name}: {all} میں سے {open} فرق باقی ہیں</translation>
    </message>
    <message>
        <source>{person} is keying {name}: one person keys a stack from the first form to the last.</source>
        <translation>بنڈل {name} ابھی {person} ٹائپ کر رہا ہے: بنڈل پہلے فارم سے آخری تک ایک ہی فرد ٹائپ کرتا ہے۔</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>اردو</translation>
    </message>
</context>
<context>
    <name>Laptop</name>
    <message>
        <source>A short code of its own for this laptop keeps its numbers apart from all others.</source>
        <translation>اس لیپ ٹاپ کا اپنا مختصر کوڈ اس کے نمبروں کو باقی سب سے الگ رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Choose a code for this laptop</source>
        <translation>اس لیپ ٹاپ کا کوڈ چنیں</translation>
    </message>
    <message>
        <source>Code of this laptop</source>
        <translation>اس لیپ ٹاپ کا کوڈ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>One to three letters or digits, as in receipt R-{code}-2026-00001.</source>
        <translation>ایک سے تین حروف یا ہندسے، جیسے رسید R-{code}-2026-00001 میں۔</translation>
    </message>
    <message>
        <source>Write one to three letters from A to Z, or digits.</source>
        <translation>ایک سے تین حروف A سے Z تک، یا ہندسے لکھیں۔</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>A debit is positive, a credit negative: all postings together are nought.</source>
        <translation>ڈیبٹ مثبت ہے، کریڈٹ منفی: تمام اندراجات کا میزان صفر ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>بقایا</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>کریڈٹ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>ڈیبٹ</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>لیجر</translation>
    </message>
    <message>
        <source>Nothing is posted on {code}. Lines with postings are: {known}</source>
        <translation>مد {code} پر کچھ درج نہیں۔ جن مدوں پر اندراج ہیں: {known}</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>اندراجات</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>ٹرائل بیلنس</translation>
    </message>
    <message>
        <source>of one line only</source>
        <translation>صرف ایک مد کا</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Accounts receivable</source>
        <translation>قابل وصول رقوم</translation>
    </message>
    <message>
        <source>Accrued liabilities reserve</source>
        <translation>جمع شدہ ذمہ داریوں کا ذخیرہ</translation>
    </message>
    <message>
        <source>Administrative expenses</source>
        <translation>انتظامی اخراجات</translation>
    </message>
    <message>
        <source>Admitted assets</source>
        <translation>تسلیم شدہ اثاثے</translation>
    </message>
    <message>
        <source>Capital paid in</source>
        <translation>لگایا گیا سرمایہ</translation>
    </message>
    <message>
        <source>Cash and cash equivalents</source>
        <translation>نقد اور نقد کے مساوی</translation>
    </message>
    <message>
        <source>Cash at the end</source>
        <translation>آخر میں نقد</translation>
    </message>
    <message>
        <source>Cash at the start</source>
        <translation>شروع میں نقد</translation>
    </message>
    <message>
        <source>Cash from financing</source>
        <translation>مالی وسائل سے نقد</translation>
    </message>
    <message>
        <source>Cash from investing</source>
        <translation>سرمایہ کاری سے نقد</translation>
    </message>
    <message>
        <source>Cash from operations</source>
        <translation>عملیات سے نقد</translation>
    </message>
    <message>
        <source>Change in accrued liabilities reserve</source>
        <translation>جمع شدہ ذمہ داریوں کے ذخیرے میں تبدیلی</translation>
    </message>
    <message>
        <source>Change in cash</source>
        <translation>نقد میں تبدیلی</translation>
    </message>
    <message>
        <source>Change in claims in course of settlement reserve</source>
        <translation>تصفیے کے مراحل میں دعووں کے ذخیرے میں تبدیلی</translation>
    </message>
    <message>
        <source>Change in incurred but not reported claims reserve</source>
        <translation>واقع شدہ مگر غیر اطلاع شدہ دعووں کے ذخیرے میں تبدیلی</translation>
    </message>
    <message>
        <source>Change in the reinsurers&apos; share of claims reserves</source>
        <translation>دعووں کے ذخیرے میں ری انشورر کے حصے میں تبدیلی</translation>
    </message>
    <message>
        <source>Change in the reinsurers&apos; share of unearned premium</source>
        <translation>غیر حاصل شدہ پریمیم میں ری انشورر کے حصے میں تبدیلی</translation>
    </message>
    <message>
        <source>Change in unearned premium reserve</source>
        <translation>غیر حاصل شدہ پریمیم کے ذخیرے میں تبدیلی</translation>
    </message>
    <message>
        <source>Claims in course of settlement reserve</source>
        <translation>تصفیے کے مراحل میں دعووں کا ذخیرہ</translation>
    </message>
    <message>
        <source>Claims paid</source>
        <translation>ادا شدہ دعوے</translation>
    </message>
    <message>
        <source>Claims recovered from reinsurers</source>
        <translation>ری انشورر سے وصول شدہ دعوے</translation>
    </message>
    <message>
        <source>Commission and profit share from reinsurers</source>
        <translation>ری انشورر سے کمیشن اور منافع کا حصہ</translation>
    </message>
    <message>
        <source>Commission fees received, not from reinsurance</source>
        <translation>وصول شدہ کمیشن فیس، ری انشورنس کے علاوہ</translation>
    </message>
    <message>
        <source>Distribution and communication expenses</source>
        <translation>ترسیل اور رابطے کے اخراجات</translation>
    </message>
    <message>
        <source>Donated equity</source>
        <translation>عطیہ شدہ ایکویٹی</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>عطیات</translation>
    </message>
    <message>
        <source>Donations received</source>
        <translation>وصول شدہ عطیات</translation>
    </message>
    <message>
        <source>Earned premium</source>
        <translation>کمایا ہوا پریمیم</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>اخراجات</translation>
    </message>
    <message>
        <source>Extraordinary expenses</source>
        <translation>غیر معمولی اخراجات</translation>
    </message>
    <message>
        <source>Extraordinary income</source>
        <translation>غیر معمولی آمدنی</translation>
    </message>
    <message>
        <source>Fixed assets sold less bought</source>
        <translation>فروخت منہا خرید، مستقل اثاثے</translation>
    </message>
    <message>
        <source>Further liabilities due after three months</source>
        <translation>تین ماہ کے بعد واجب مزید ذمہ داریاں</translation>
    </message>
    <message>
        <source>Further liabilities due within three months</source>
        <translation>تین ماہ میں واجب مزید ذمہ داریاں</translation>
    </message>
    <message>
        <source>Gross claims paid</source>
        <translation>مجموعی ادا شدہ دعوے</translation>
    </message>
    <message>
        <source>Gross investment income</source>
        <translation>سرمایہ کاری کی مجموعی آمدنی</translation>
    </message>
    <message>
        <source>Gross written premium</source>
        <translation>مجموعی تحریری پریمیم</translation>
    </message>
    <message>
        <source>Incurred but not reported claims reserve</source>
        <translation>واقع شدہ مگر غیر اطلاع شدہ دعووں کا ذخیرہ</translation>
    </message>
    <message>
        <source>Incurred claims</source>
        <translation>واقع شدہ دعوے</translation>
    </message>
    <message>
        <source>Insurance liabilities due after three months</source>
        <translation>تین ماہ کے بعد واجب بیمہ ذمہ داریاں</translation>
    </message>
    <message>
        <source>Insurance liabilities due within three months</source>
        <translation>تین ماہ میں واجب بیمہ ذمہ داریاں</translation>
    </message>
    <message>
        <source>Investments easily turned into cash</source>
        <translation>آسانی سے نقد ہونے والی سرمایہ کاری</translation>
    </message>
    <message>
        <source>Investments not easily turned into cash</source>
        <translation>آسانی سے نقد نہ ہونے والی سرمایہ کاری</translation>
    </message>
    <message>
        <source>Investments sold less bought, with their income</source>
        <translation>فروخت منہا خرید، سرمایہ کاری مع آمدنی</translation>
    </message>
    <message>
        <source>Loans taken less repaid</source>
        <translation>لیے گئے قرضے منہا واپس ادا شدہ</translation>
    </message>
    <message>
        <source>Membership fees</source>
        <translation>رکنیت فیسیں</translation>
    </message>
    <message>
        <source>Membership fees received</source>
        <translation>وصول شدہ رکنیت فیسیں</translation>
    </message>
    <message>
        <source>Net fixed assets</source>
        <translation>خالص مستقل اثاثے</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>خالص آمدنی</translation>
    </message>
    <message>
        <source>Net income after donations and taxes</source>
        <translation>عطیات اور ٹیکس کے بعد خالص آمدنی</translation>
    </message>
    <message>
        <source>Net income before donations and income taxes</source>
        <translation>عطیات اور انکم ٹیکس سے پہلے خالص آمدنی</translation>
    </message>
    <message>
        <source>Net income, not extraordinary</source>
        <translation>خالص آمدنی، غیر معمولی کے بغیر</translation>
    </message>
    <message>
        <source>Non-admitted assets</source>
        <translation>غیر تسلیم شدہ اثاثے</translation>
    </message>
    <message>
        <source>Non-operating expenses</source>
        <translation>غیر عملیاتی اخراجات</translation>
    </message>
    <message>
        <source>Non-operating income</source>
        <translation>غیر عملیاتی آمدنی</translation>
    </message>
    <message>
        <source>Operating expenses</source>
        <translation>عملیاتی اخراجات</translation>
    </message>
    <message>
        <source>Operating expenses paid</source>
        <translation>ادا شدہ عملیاتی اخراجات</translation>
    </message>
    <message>
        <source>Operating income</source>
        <translation>عملیاتی آمدنی</translation>
    </message>
    <message>
        <source>Other admitted assets</source>
        <translation>دوسرے تسلیم شدہ اثاثے</translation>
    </message>
    <message>
        <source>Other capital accounts</source>
        <translation>دوسرے سرمایہ کھاتے</translation>
    </message>
    <message>
        <source>Other cost of reinsurance</source>
        <translation>ری انشورنس کی دوسری لاگت</translation>
    </message>
    <message>
        <source>Other liabilities due after three months</source>
        <translation>تین ماہ کے بعد واجب دوسری ذمہ داریاں</translation>
    </message>
    <message>
        <source>Other liabilities due within three months</source>
        <translation>تین ماہ میں واجب دوسری ذمہ داریاں</translation>
    </message>
    <message>
        <source>Other non-admitted assets</source>
        <translation>دوسرے غیر تسلیم شدہ اثاثے</translation>
    </message>
    <message>
        <source>Other operating expenses</source>
        <translation>دوسرے عملیاتی اخراجات</translation>
    </message>
    <message>
        <source>Other operating income</source>
        <translation>دوسری عملیاتی آمدنی</translation>
    </message>
    <message>
        <source>Other operating income received</source>
        <translation>وصول شدہ دوسری عملیاتی آمدنی</translation>
    </message>
    <message>
        <source>Other operating income, not extraordinary</source>
        <translation>دوسری عملیاتی آمدنی، غیر معمولی کے بغیر</translation>
    </message>
    <message>
        <source>Owed by reinsurers, with their share of reserves</source>
        <translation>ری انشورر کے ذمے، ذخائر میں ان کے حصے سمیت</translation>
    </message>
    <message>
        <source>Paid-up share capital</source>
        <translation>ادا شدہ حصص سرمایہ</translation>
    </message>
    <message>
        <source>Personnel expenses</source>
        <translation>عملے کے اخراجات</translation>
    </message>
    <message>
        <source>Premium ceded to reinsurers</source>
        <translation>ری انشورر کو منتقل شدہ پریمیم</translation>
    </message>
    <message>
        <source>Premium received less refunds</source>
        <translation>وصول شدہ پریمیم منہا واپسی</translation>
    </message>
    <message>
        <source>Premiums receivable</source>
        <translation>قابل وصول پریمیم</translation>
    </message>
    <message>
        <source>Prepaid claims</source>
        <translation>دعوے کی پیشگی رقوم</translation>
    </message>
    <message>
        <source>Profit or loss of the current year</source>
        <translation>رواں سال کا نفع یا نقصان</translation>
    </message>
    <message>
        <source>Received from less paid to reinsurers</source>
        <translation>ری انشورر سے وصول منہا ادا</translation>
    </message>
    <message>
        <source>Reinsurance expenses</source>
        <translation>ری انشورنس کے اخراجات</translation>
    </message>
    <message>
        <source>Reinsurance payable</source>
        <translation>قابل ادا ری انشورنس</translation>
    </message>
    <message>
        <source>Retained earnings or accumulated losses</source>
        <translation>روکی گئی آمدنی یا جمع شدہ نقصان</translation>
    </message>
    <message>
        <source>Savings paid in less savings paid out</source>
        <translation>جمع کرائی گئی بچت منہا نکالی گئی بچت</translation>
    </message>
    <message>
        <source>Taxes on income and profits</source>
        <translation>آمدنی اور منافع پر ٹیکس</translation>
    </message>
    <message>
        <source>Taxes, non-operating and extraordinary items</source>
        <translation>ٹیکس، غیر عملیاتی اور غیر معمولی مدیں</translation>
    </message>
    <message>
        <source>Unearned premium reserve</source>
        <translation>غیر حاصل شدہ پریمیم کا ذخیرہ</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n سطر</numerusform>
            <numerusform>%n سطریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>کالم</translation>
    </message>
    <message>
        <source>Copy what is listed</source>
        <translation>فہرست نقل کریں</translation>
    </message>
    <message>
        <source>Filter by columns</source>
        <translation>کالموں سے چھانٹیں</translation>
    </message>
    <message>
        <source>Filter: {column}</source>
        <translation>چھانٹیں: {column}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>فہرست</translation>
    </message>
    <message>
        <source>Nothing here holds “{words}”.</source>
        <translation>یہاں “{words}” کہیں نہیں ہے۔</translation>
    </message>
    <message>
        <source>Only the first {count} rows are here. Put the list in order to have all of them.</source>
        <translation>یہاں صرف پہلی {count} سطریں ہیں۔ سب کے لیے فہرست کو ترتیب دیں۔</translation>
    </message>
    <message>
        <source>{column}: {amount}</source>
        <translation>{column}: {amount}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Both words have records of the same day. Correct these first, then merge the words.</source>
        <translation>دونوں الفاظ کے اسی دن کے ریکارڈ ہیں۔ پہلے انہیں درست کریں، پھر الفاظ یکجا کریں۔</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>واپس لائیں</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>وجوہات</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>نیچے</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>واقعات</translation>
    </message>
    <message>
        <source>Every record that has the other word gets this one; the other is offered no more.</source>
        <translation>جس ریکارڈ میں دوسرا لفظ ہے اسے یہ مل جاتا ہے؛ دوسرا پھر پیش نہیں کیا جاتا۔</translation>
    </message>
    <message>
        <source>Every record that has the word gets the new one; the old one is offered no more.</source>
        <translation>جس ریکارڈ میں یہ لفظ ہے اسے نیا مل جاتا ہے؛ پرانا پھر پیش نہیں کیا جاتا۔</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>In the forms</source>
        <translation>فارموں میں</translation>
    </message>
    <message>
        <source>Kinds of identity papers</source>
        <translation>شناختی کاغذات کی قسمیں</translation>
    </message>
    <message>
        <source>Kinds of things insured</source>
        <translation>بیمہ شدہ چیزوں کی قسمیں</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>آخری استعمال پہلے</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>ملتا جلتا</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>یکجا کریں</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>یکجا کریں…</translation>
    </message>
    <message>
        <source>No record has a word of this list yet. A new word in a form is there for the next time.</source>
        <translation>ابھی کسی ریکارڈ میں اس فہرست کا لفظ نہیں۔ فارم میں لکھا نیا لفظ اگلی بار یہاں ہوگا۔</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>پیشے</translation>
    </message>
    <message>
        <source>Offered no more</source>
        <translation>اب پیش نہیں</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>فہرست میں جگہ</translation>
    </message>
    <message>
        <source>Records that have the word keep it.</source>
        <translation>جن ریکارڈ میں یہ لفظ ہے ان میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>علاقے</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>ہر جگہ نام بدلیں</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>نام بدلیں…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>اسٹیشن</translation>
    </message>
    <message>
        <source>The word that stays</source>
        <translation>جو لفظ رہے گا</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>اوپر</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>گاؤں</translation>
    </message>
    <message>
        <source>Ways of payment</source>
        <translation>ادائیگی کے طریقے</translation>
    </message>
    <message>
        <source>Ways of repayment</source>
        <translation>قرض واپسی کے طریقے</translation>
    </message>
    <message>
        <source>What complaints are about</source>
        <translation>شکایات کے موضوع</translation>
    </message>
    <message>
        <source>What people who left missed</source>
        <translation>جانے والوں نے کیا کمی بتائی</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>لفظ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الفاظ</translation>
    </message>
    <message>
        <source>Words with a place come first, by it; the others as they were used last.</source>
        <translation>جن الفاظ کی جگہ مقرر ہے وہ اسی ترتیب سے پہلے آتے ہیں؛ باقی آخری استعمال کے مطابق۔</translation>
    </message>
    <message>
        <source>Write it as</source>
        <translation>یوں لکھیں</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>پیش ہے</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ہٹایا گیا</translation>
    </message>
    <message>
        <source>{list}: the forms offer the words used last first.</source>
        <translation>{list}: فارم آخری استعمال ہوئے الفاظ پہلے پیش کرتے ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>“{into}” stands in the place of “{word}” in %n records.</source>
        <translation>
            <numerusform>%n ریکارڈ میں “{word}” کی جگہ “{into}” ہے۔</numerusform>
            <numerusform>%n ریکارڈ میں “{word}” کی جگہ “{into}” ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” is in the list already. Merge the two words instead.</source>
        <translation>لفظ “{word}” پہلے سے فہرست میں ہے۔ اس کے بجائے دونوں الفاظ یکجا کریں۔</translation>
    </message>
    <message>
        <source>“{word}” is offered again.</source>
        <translation>لفظ “{word}” پھر سے پیش ہے۔</translation>
    </message>
    <message>
        <source>“{word}” is offered no more. Records that have it keep it.</source>
        <translation>لفظ “{word}” اب پیش نہیں کیا جاتا۔ جن ریکارڈ میں ہے ان میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>“{word}”: how shall it be written?</source>
        <translation>لفظ “{word}”: اسے کیسے لکھا جائے؟</translation>
    </message>
    <message>
        <source>“{word}”: which word of the list is the same?</source>
        <translation>لفظ “{word}”: فہرست کا کون سا لفظ یہی ہے؟</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>A paper was made for them in this language.</source>
        <translation>ان کے لیے اس زبان میں کاغذ بنایا گیا۔</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>پیدائش</translation>
    </message>
    <message>
        <source>Card and papers</source>
        <translation>کارڈ اور کاغذات</translation>
    </message>
    <message>
        <source>End policy</source>
        <translation>پالیسی ختم کریں</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>شناختی کاغذ</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>کس میں یکجا</translation>
    </message>
    <message>
        <source>New holder</source>
        <translation>نیا ہولڈر</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>پالیسیاں</translation>
    </message>
    <message>
        <source>Report claim</source>
        <translation>دعویٰ درج کریں</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>پوری کہانی</translation>
    </message>
    <message numerus="yes">
        <source>about {day} (%n years)</source>
        <translation>
            <numerusform>تقریباً {day} (%n سال)</numerusform>
            <numerusform>تقریباً {day} (%n سال)</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} due and not paid</source>
        <translation>{amount} واجب ہے اور ادا نہیں ہوا</translation>
    </message>
    <message numerus="yes">
        <source>{day} (%n years)</source>
        <translation>
            <numerusform>{day} (%n سال)</numerusform>
            <numerusform>{day} (%n سال)</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Any part of a name or code</source>
        <translation>نام یا کوڈ کا کوئی حصہ</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>تحفظ</translation>
    </message>
    <message>
        <source>Nobody else belongs to the household.</source>
        <translation>گھرانے میں اور کوئی نہیں ہے۔</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet. Whoever is insured stands here, household by household.</source>
        <translation>ابھی کسی کا اندراج نہیں ہوا۔ جو بیمہ شدہ ہیں وہ یہاں گھرانہ بہ گھرانہ آتے ہیں۔</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>رشتہ</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Its covers, policies, claims and savings move over; its code still finds them.</source>
        <translation>اس کے تحفظ، پالیسیاں، دعوے اور بچت منتقل ہو جاتے ہیں؛ اس کا کوڈ انہیں پھر بھی ڈھونڈ لیتا ہے۔</translation>
    </message>
    <message>
        <source>Its name and code stay; what it does not say is filled in from the other.</source>
        <translation>اس کا نام اور کوڈ رہتے ہیں؛ جو اس میں نہیں وہ دوسرے سے بھر دیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Merge two records of one person</source>
        <translation>ایک فرد کے دو ریکارڈ یکجا کریں</translation>
    </message>
    <message>
        <source>The record that goes into it</source>
        <translation>جو ریکارڈ اس میں ملے گا</translation>
    </message>
    <message>
        <source>The record that stays</source>
        <translation>جو ریکارڈ رہے گا</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close the message</source>
        <translation>پیغام بند کریں</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Minutes of committees</source>
        <translation>کمیٹیوں کی روداد</translation>
    </message>
    <message>
        <source>No committee decided a claim in these days.</source>
        <translation>ان دنوں میں کسی کمیٹی نے کسی دعوے کا فیصلہ نہیں کیا۔</translation>
    </message>
    <message>
        <source>Sitting of {day}</source>
        <translation>{day} کا اجلاس</translation>
    </message>
    <message>
        <source>What committees decided</source>
        <translation>کمیٹیوں نے کیا فیصلہ کیا</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>Coverbook has made a mistake</source>
        <translation>پروگرام Coverbook سے غلطی ہوئی</translation>
    </message>
    <message>
        <source>Coverbook has made a mistake. What was saved is safe; drafts are kept.</source>
        <translation>پروگرام Coverbook سے غلطی ہوئی۔ جو محفوظ ہوا وہ سلامت ہے؛ مسودے رکھے ہیں۔</translation>
    </message>
    <message>
        <source>What happened could not be written down in {place}.</source>
        <translation>جو ہوا وہ {place} میں نہیں لکھا جا سکا۔</translation>
    </message>
    <message>
        <source>What happened is written in {place}. Please send that file to us.</source>
        <translation>جو ہوا وہ {place} میں لکھا ہے۔ براہ کرم وہ فائل ہمیں بھیجیں۔</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Conventional</source>
        <translation>روایتی</translation>
    </message>
    <message>
        <source>Takaful: mudharaba</source>
        <translation>تکافل: مضاربہ</translation>
    </message>
    <message>
        <source>Takaful: non-profit</source>
        <translation>تکافل: غیر منافع بخش</translation>
    </message>
    <message>
        <source>Takaful: ta&apos;awuni</source>
        <translation>تکافل: تعاونی</translation>
    </message>
    <message>
        <source>Takaful: wakala</source>
        <translation>تکافل: وکالہ</translation>
    </message>
</context>
<context>
    <name>Monitoring</name>
    <message>
        <source>95 % from</source>
        <translation>95 % از</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % تا</translation>
    </message>
    <message>
        <source>99.8 % from</source>
        <translation>99.8 % از</translation>
    </message>
    <message>
        <source>99.8 % to</source>
        <translation>99.8 % تا</translation>
    </message>
    <message>
        <source>A benefit, a cause or a provider has no insured of its own: the exposure is that of the whole product.</source>
        <translation>کسی فائدے، وجہ یا فراہم کنندہ کا اپنا کوئی بیمہ شدہ نہیں: بیمہ شدہ سال پوری پروڈکٹ کے ہیں۔</translation>
    </message>
    <message>
        <source>A month is outside by chance alone about once in 740 on either side; low is not said of the last 60 days.</source>
        <translation>صرف اتفاق سے کوئی مہینہ ہر طرف تقریباً 740 میں ایک بار باہر ہوتا ہے؛ پچھلے 60 دنوں کو کم نہیں کہا جاتا۔</translation>
    </message>
    <message>
        <source>A row without insured days has nothing to be held against.</source>
        <translation>جس سطر میں بیمہ شدہ دن نہیں اس کا موازنہ کسی سے نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Actual / expected amount</source>
        <translation>اصل / متوقع رقم</translation>
    </message>
    <message>
        <source>Actual / expected average claim</source>
        <translation>اصل / متوقع اوسط دعویٰ</translation>
    </message>
    <message>
        <source>Actual / expected claims</source>
        <translation>اصل / متوقع دعوے</translation>
    </message>
    <message>
        <source>Actual against expected by product</source>
        <translation>پروڈکٹ کے لحاظ سے اصل بمقابل متوقع</translation>
    </message>
    <message>
        <source>Actual against expected by sex and age</source>
        <translation>جنس اور عمر کے لحاظ سے اصل بمقابل متوقع</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>تمام فراہم کنندہ</translation>
    </message>
    <message>
        <source>Average / average of its mix</source>
        <translation>اوسط / اس کے فوائد کی اوسط</translation>
    </message>
    <message>
        <source>Average of its mix of benefits</source>
        <translation>اس کے فوائد کی ملی جلی اوسط</translation>
    </message>
    <message>
        <source>Average, median and mix are of approved claims; the bills are those of all decided.</source>
        <translation>اوسط، وسطانی اور ملی جلی اوسط منظور شدہ دعووں کی ہے؛ بل ان سب کے جن کا فیصلہ ہوا۔</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>عمر کے لحاظ سے</translation>
    </message>
    <message>
        <source>By benefit</source>
        <translation>فائدے کے لحاظ سے</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>وجہ کے لحاظ سے</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>ماہ کے لحاظ سے</translation>
    </message>
    <message>
        <source>By office</source>
        <translation>دفتر کے لحاظ سے</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>فراہم کنندہ کے لحاظ سے</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>جنس کے لحاظ سے</translation>
    </message>
    <message>
        <source>Claims a year</source>
        <translation>سالانہ دعوے</translation>
    </message>
    <message>
        <source>Claims at the usual frequency</source>
        <translation>معمول کے تعدد پر دعوے</translation>
    </message>
    <message>
        <source>Claims reported in the period and decided, as they stand now.</source>
        <translation>مدت میں درج اور فیصلہ شدہ دعوے، جیسے اب ہیں۔</translation>
    </message>
    <message>
        <source>Claims reported in the period as they stand now; reported and not decided are the product&apos;s.</source>
        <translation>مدت میں درج دعوے، جیسے اب ہیں؛ درج اور فیصلہ نہ ہوئے دعوے پوری پروڈکٹ کے ہیں۔</translation>
    </message>
    <message>
        <source>Claims soon after the waiting period</source>
        <translation>انتظار کی مدت کے فوراً بعد کے دعوے</translation>
    </message>
    <message>
        <source>Claims that happened in the period, were reported by its end and were not rejected by then.</source>
        <translation>مدت میں ہوئے دعوے، جو اس کے آخر تک درج ہوئے اور تب تک رد نہیں ہوئے۔</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products stand apart: their risks are not averaged.</source>
        <translation>لازمی اور رضاکارانہ پروڈکٹس الگ رکھی جاتی ہیں: ان کے خطرات کی اوسط نہیں لی جاتی۔</translation>
    </message>
    <message>
        <source>Control limits of frequency by month</source>
        <translation>تعدد کی ماہانہ کنٹرول حدیں</translation>
    </message>
    <message>
        <source>Control limits of severity by month</source>
        <translation>شدت کی ماہانہ کنٹرول حدیں</translation>
    </message>
    <message>
        <source>Counted from a person&apos;s first cover under the product, at any office; a head count has no names to tell by.</source>
        <translation>پروڈکٹ میں فرد کے پہلے تحفظ سے گنا جاتا ہے، کسی بھی دفتر میں؛ افراد کی تعداد میں پہچان کے لیے نام نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>Covered / billed</source>
        <translation>تحفظ / بل</translation>
    </message>
    <message>
        <source>Covered of the bills</source>
        <translation>بلوں کا تحفظ</translation>
    </message>
    <message>
        <source>Days after the waiting period</source>
        <translation>انتظار کی مدت کے بعد دن</translation>
    </message>
    <message>
        <source>Dear</source>
        <translation>مہنگے</translation>
    </message>
    <message>
        <source>Earlier amount</source>
        <translation>پچھلی رقم</translation>
    </message>
    <message>
        <source>Earlier claim</source>
        <translation>پچھلا دعویٰ</translation>
    </message>
    <message>
        <source>Earlier one happened on</source>
        <translation>پچھلے کی تاریخ</translation>
    </message>
    <message>
        <source>Exact Poisson limits around expected claims: high or low outside 95 %, very high or very low outside 99.8 %.</source>
        <translation>متوقع دعووں کے گرد عین پوئساں حدیں: 95 % سے باہر زیادہ یا کم، 99.8 % سے باہر بہت زیادہ یا بہت کم۔</translation>
    </message>
    <message>
        <source>Exact binomial limits around all providers: high or low outside 95 %, very high or very low outside 99.8 %.</source>
        <translation>تمام فراہم کنندہ کے گرد عین بائنومیل حدیں: 95 % سے باہر زیادہ یا کم، 99.8 % سے باہر بہت زیادہ یا بہت کم۔</translation>
    </message>
    <message>
        <source>Expected amount</source>
        <translation>متوقع رقم</translation>
    </message>
    <message>
        <source>Expected claims</source>
        <translation>متوقع دعوے</translation>
    </message>
    <message>
        <source>Expected claims are exposure x frequency of the pricing table, the expected amount that x its severity.</source>
        <translation>متوقع دعوے بیمہ شدہ سال x نرخ جدول کا تعدد ہیں، متوقع رقم اس x اس کی شدت۔</translation>
    </message>
    <message>
        <source>Exposure in years</source>
        <translation>بیمہ شدہ سال</translation>
    </message>
    <message>
        <source>Exposure is split at every birthday; a claim counts at the age on its day. Unknown: no birth date, no name.</source>
        <translation>بیمہ شدہ سال ہر سالگرہ پر بٹتے ہیں؛ دعویٰ اپنے دن کی عمر پر شمار ہوتا ہے۔ نامعلوم: نہ تاریخ پیدائش، نہ نام۔</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>سب سے کم</translation>
    </message>
    <message>
        <source>Frequency / usual</source>
        <translation>تعدد / معمول</translation>
    </message>
    <message>
        <source>Frequency and severity by product</source>
        <translation>پروڈکٹ کے لحاظ سے تعدد اور شدت</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>بلند ترین</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>مشترک</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>بیمہ شدہ</translation>
    </message>
    <message>
        <source>Insured days</source>
        <translation>بیمہ شدہ دن</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>ممکنہ دہرے دعوے</translation>
    </message>
    <message>
        <source>Limits are exact Poisson limits, wider where months are restless.</source>
        <translation>حدیں عین پوئساں حدیں ہیں، جہاں مہینوں میں اتار چڑھاؤ ہو وہاں کشادہ۔</translation>
    </message>
    <message>
        <source>Loss of the rejected</source>
        <translation>رد شدہ کا نقصان</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>کم ترین</translation>
    </message>
    <message>
        <source>Median claim</source>
        <translation>وسطانی دعویٰ</translation>
    </message>
    <message>
        <source>Monitoring of claims</source>
        <translation>دعووں کی نگرانی</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>مہینہ</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>سب سے زیادہ</translation>
    </message>
    <message>
        <source>Never covered</source>
        <translation>کبھی تحفظ نہیں</translation>
    </message>
    <message>
        <source>New against renewed insured</source>
        <translation>نئے بیمہ شدہ بمقابل تجدید شدہ</translation>
    </message>
    <message>
        <source>No limits are given before 12 claims have shown how much one differs from another.</source>
        <translation>جب تک 12 دعوے یہ نہ دکھائیں کہ ان میں کتنا فرق ہوتا ہے، حدیں نہیں دی جاتیں۔</translation>
    </message>
    <message>
        <source>Of all rejected</source>
        <translation>تمام رد شدہ میں سے</translation>
    </message>
    <message>
        <source>Of all reported</source>
        <translation>تمام درج میں سے</translation>
    </message>
    <message>
        <source>Of the period</source>
        <translation>مدت کا</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>ان میں سے</translation>
    </message>
    <message>
        <source>One person, at most 3 days apart, the same benefit or cause, and amounts within 10 % or the same items; rejected claims are left out.</source>
        <translation>ایک فرد، زیادہ سے زیادہ 3 دن کا فرق، وہی فائدہ یا وجہ، اور رقوم میں 10 % تک فرق یا وہی مدیں؛ رد شدہ دعوے شامل نہیں۔</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>نرخ والے</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>فراہم کنندہ</translation>
    </message>
    <message>
        <source>Providers against funnel limits</source>
        <translation>فراہم کنندہ بمقابل قیف نما حدیں</translation>
    </message>
    <message>
        <source>Reasons of rejection</source>
        <translation>رد کی وجوہات</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>گھٹائے گئے</translation>
    </message>
    <message>
        <source>Rejected: of all decided. Reduced: approved in part or a line cut for a reason, of the approved. Dear: above the median of the benefit at all providers, of the approved.</source>
        <translation>رد شدہ: تمام فیصلہ شدہ میں سے۔ گھٹائے گئے: جزوی منظور یا وجہ سے کوئی مد کٹی ہوئی، منظور شدہ میں سے۔ مہنگے: تمام فراہم کنندہ کے ہاں اس فائدے کی وسطانی رقم سے اوپر، منظور شدہ میں سے۔</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>اشارہ</translation>
    </message>
    <message>
        <source>Signal: exact limits for two groups that claim equally often; outside 95 % high or low, outside 99.8 % very.</source>
        <translation>اشارہ: یکساں بار دعوے کرنے والے دو گروپوں کی عین حدیں؛ 95 % سے باہر زیادہ یا کم، 99.8 % سے باہر بہت۔</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>ابھی انتظار میں</translation>
    </message>
    <message>
        <source>The centre comes from up to 24 months before the period; from all months shown where fewer than 12 had insured.</source>
        <translation>مرکز مدت سے پہلے کے 24 ماہ تک سے لیا جاتا ہے؛ 12 سے کم میں بیمہ شدہ ہوں تو دکھائے گئے تمام مہینوں سے۔</translation>
    </message>
    <message>
        <source>The lives of a head count are of unknown sex and age.</source>
        <translation>افراد کی تعداد والے افراد کی جنس اور عمر معلوم نہیں۔</translation>
    </message>
    <message>
        <source>The usual frequency is that of later days.</source>
        <translation>معمول کا تعدد بعد کے دنوں کا ہے۔</translation>
    </message>
    <message>
        <source>The usual frequency is that of the renewed.</source>
        <translation>معمول کا تعدد تجدید شدہ کا ہے۔</translation>
    </message>
    <message>
        <source>There is no table {name}. There are: {known}</source>
        <translation>جدول {name} موجود نہیں ہے۔ دستیاب: {known}</translation>
    </message>
    <message>
        <source>Unpriced</source>
        <translation>بغیر نرخ</translation>
    </message>
    <message>
        <source>Unpriced: no row of the pricing table with a frequency and a severity speaks of it.</source>
        <translation>بغیر نرخ: نرخ جدول کی کوئی تعدد اور شدت والی سطر اس کا ذکر نہیں کرتی۔</translation>
    </message>
    <message>
        <source>Usual average</source>
        <translation>معمول کی اوسط</translation>
    </message>
    <message>
        <source>Usual claims</source>
        <translation>معمول کے دعوے</translation>
    </message>
    <message>
        <source>What providers&apos; claims cost</source>
        <translation>فراہم کنندہ کے دعووں کی لاگت</translation>
    </message>
    <message>
        <source>high</source>
        <translation>زیادہ</translation>
    </message>
    <message>
        <source>low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>only the table of this name</source>
        <translation>صرف اس نام کا جدول</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>بہت زیادہ</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>بہت کم</translation>
    </message>
    <message>
        <source>within</source>
        <translation>حد میں</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Apr {year}</source>
        <translation>اپریل {year}</translation>
    </message>
    <message>
        <source>Aug {year}</source>
        <translation>اگست {year}</translation>
    </message>
    <message>
        <source>Dec {year}</source>
        <translation>دسمبر {year}</translation>
    </message>
    <message>
        <source>Feb {year}</source>
        <translation>فروری {year}</translation>
    </message>
    <message>
        <source>Jan {year}</source>
        <translation>جنوری {year}</translation>
    </message>
    <message>
        <source>Jul {year}</source>
        <translation>جولائی {year}</translation>
    </message>
    <message>
        <source>Jun {year}</source>
        <translation>جون {year}</translation>
    </message>
    <message>
        <source>Mar {year}</source>
        <translation>مارچ {year}</translation>
    </message>
    <message>
        <source>May {year}</source>
        <translation>مئی {year}</translation>
    </message>
    <message>
        <source>Nov {year}</source>
        <translation>نومبر {year}</translation>
    </message>
    <message>
        <source>Oct {year}</source>
        <translation>اکتوبر {year}</translation>
    </message>
    <message>
        <source>Sep {year}</source>
        <translation>ستمبر {year}</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>A product holds what its own records and vouchers name, and its share of income and costs that name none; what it thereby owes the others, or is owed by them, stands in B37.</source>
        <translation>پروڈکٹ میں وہ ہوتا ہے جس میں اس کے اپنے ریکارڈ اور واؤچر اس کا نام لیں، اور اس آمدنی اور خرچ میں اس کا حصہ جس میں کسی کا نام نہیں؛ اس سے جو کچھ دوسروں کا اس کے ذمے یا اس کا دوسروں کے ذمے بنے وہ B37 میں ہے۔</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>آخر میں</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>شروع میں</translation>
    </message>
    <message>
        <source>Carried over from the result of earlier years</source>
        <translation>پچھلے سالوں کے نتیجے سے منتقل</translation>
    </message>
    <message>
        <source>Carried over to retained earnings at the year&apos;s end</source>
        <translation>سال کے آخر میں روکی گئی آمدنی میں منتقل</translation>
    </message>
    <message>
        <source>Entered by voucher, and borne for or by others</source>
        <translation>واؤچر سے درج، اور دوسروں کے لیے یا دوسروں کے ذمے</translation>
    </message>
    <message>
        <source>Incurred claims, but for those not reported and savings</source>
        <translation>واقع شدہ دعوے، سوائے غیر اطلاع شدہ اور بچت کے</translation>
    </message>
    <message>
        <source>Interest, and what is certified beyond savings</source>
        <translation>سود، اور بچت سے زیادہ جو تصدیق شدہ ہے</translation>
    </message>
    <message>
        <source>Movements of equity</source>
        <translation>ایکویٹی میں تبدیلیاں</translation>
    </message>
    <message>
        <source>Movements of equity by office</source>
        <translation>ایکویٹی میں تبدیلیاں، دفتر کے لحاظ سے</translation>
    </message>
    <message>
        <source>Movements of equity by product</source>
        <translation>ایکویٹی میں تبدیلیاں، پروڈکٹ کے لحاظ سے</translation>
    </message>
    <message>
        <source>Movements of the reserves</source>
        <translation>ذخائر میں تبدیلیاں</translation>
    </message>
    <message>
        <source>Movements of the reserves by office</source>
        <translation>ذخائر میں تبدیلیاں، دفتر کے لحاظ سے</translation>
    </message>
    <message>
        <source>Movements of the reserves by product</source>
        <translation>ذخائر میں تبدیلیاں، پروڈکٹ کے لحاظ سے</translation>
    </message>
    <message>
        <source>Net income of the period</source>
        <translation>مدت کی خالص آمدنی</translation>
    </message>
    <message>
        <source>Paid in less paid back</source>
        <translation>لگایا گیا منہا واپس ادا شدہ</translation>
    </message>
    <message>
        <source>Paid to reinsurers, and entered by voucher</source>
        <translation>ری انشورر کو ادا شدہ، اور واؤچر سے درج</translation>
    </message>
    <message>
        <source>Received less given back</source>
        <translation>وصول شدہ منہا واپس کیا گیا</translation>
    </message>
    <message>
        <source>less: claims paid</source>
        <translation>منہا: ادا شدہ دعوے</translation>
    </message>
    <message>
        <source>less: premium earned</source>
        <translation>منہا: کمایا ہوا پریمیم</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Accounts</source>
        <translation>کھاتے</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>دعوے</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>ڈیٹا</translation>
    </message>
    <message>
        <source>For boards and supervisors</source>
        <translation>بورڈ اور نگران اداروں کے لیے</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>اشاریے</translation>
    </message>
    <message>
        <source>Indicators in detail</source>
        <translation>اشاریے تفصیل سے</translation>
    </message>
    <message>
        <source>Lists and cards</source>
        <translation>فہرستیں اور کارڈ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>ارکان</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>نگرانی</translation>
    </message>
    <message>
        <source>Papers for members</source>
        <translation>ارکان کے لیے کاغذات</translation>
    </message>
    <message>
        <source>Papers for the office</source>
        <translation>دفتر کے لیے کاغذات</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>پریمیم</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>ذخائر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>گوشوارے</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>کس پر نظر رکھیں</translation>
    </message>
    <message>
        <source>{page} (Alt+{number})</source>
        <translation>{page} (Alt+{number})</translation>
    </message>
    <message>
        <source>{page} (F1)</source>
        <translation>{page} (F1)</translation>
    </message>
</context>
<context>
    <name>Nepali month</name>
    <message>
        <source>Ashadh</source>
        <translation>اساڑھ</translation>
    </message>
    <message>
        <source>Ashwin</source>
        <translation>اسوج</translation>
    </message>
    <message>
        <source>Baisakh</source>
        <translation>بیساکھ</translation>
    </message>
    <message>
        <source>Bhadra</source>
        <translation>بھادوں</translation>
    </message>
    <message>
        <source>Chaitra</source>
        <translation>چیت</translation>
    </message>
    <message>
        <source>Falgun</source>
        <translation>پھاگن</translation>
    </message>
    <message>
        <source>Jestha</source>
        <translation>جیٹھ</translation>
    </message>
    <message>
        <source>Kartik</source>
        <translation>کارتک</translation>
    </message>
    <message>
        <source>Magh</source>
        <translation>ماگھ</translation>
    </message>
    <message>
        <source>Mangsir</source>
        <translation>منگسیر</translation>
    </message>
    <message>
        <source>Poush</source>
        <translation>پوس</translation>
    </message>
    <message>
        <source>Shrawan</source>
        <translation>ساون</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message numerus="yes">
        <source>%n briefs are in {folder}.</source>
        <translation>
            <numerusform>فولڈر {folder} میں %n خلاصہ ہے۔</numerusform>
            <numerusform>فولڈر {folder} میں %n خلاصے ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files do not count; the table of files says why.</source>
        <translation>
            <numerusform>%n فائل شمار نہیں ہوتی؛ فائلوں کا جدول بتاتا ہے کیوں۔</numerusform>
            <numerusform>%n فائلیں شمار نہیں ہوتیں؛ فائلوں کا جدول بتاتا ہے کیوں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schemes in {folder}</source>
        <translation>
            <numerusform>فولڈر {folder} میں %n اسکیم</numerusform>
            <numerusform>فولڈر {folder} میں %n اسکیمیں</numerusform>
        </translation>
    </message>
    <message>
        <source>1,000 to 9,999 members</source>
        <translation>1,000 سے 9,999 ارکان</translation>
    </message>
    <message>
        <source>10 years or more</source>
        <translation>10 سال یا زیادہ</translation>
    </message>
    <message>
        <source>10,000 members or more</source>
        <translation>10,000 یا زیادہ ارکان</translation>
    </message>
    <message>
        <source>3 to 9 years</source>
        <translation>3 سے 9 سال</translation>
    </message>
    <message>
        <source>A network needs Ibis and DuckDB, which are not installed: pip install {extra}</source>
        <translation>نیٹ ورک کے لیے Ibis اور DuckDB چاہییں، جو نصب نہیں: pip install {extra}</translation>
    </message>
    <message>
        <source>A quarter is to be reported within a month of its end.</source>
        <translation>سہ ماہی کی رپورٹ اس کے ختم ہونے کے ایک مہینے کے اندر دینی ہوتی ہے۔</translation>
    </message>
    <message>
        <source>A quarter of the schemes lie below the lower quartile and a quarter above the upper one; between two schemes it is taken in proportion (inclusive, as spreadsheets say). Each scheme counts once.</source>
        <translation>اسکیموں کا ایک چوتھائی زیریں ربع سے نیچے اور ایک چوتھائی بالائی ربع سے اوپر ہوتا ہے؛ دو اسکیموں کے درمیان اسے تناسب سے لیا جاتا ہے (inclusive، جیسا اسپریڈشیٹ کہتی ہیں)۔ ہر اسکیم ایک بار شمار ہوتی ہے۔</translation>
    </message>
    <message>
        <source>A scheme needs a name.</source>
        <translation>اسکیم کا نام ضروری ہے۔</translation>
    </message>
    <message>
        <source>Add a scheme</source>
        <translation>اسکیم شامل کریں</translation>
    </message>
    <message>
        <source>Age of the scheme</source>
        <translation>اسکیم کی عمر</translation>
    </message>
    <message>
        <source>Among its like, {quarter}</source>
        <translation>اپنے جیسی اسکیموں میں، {quarter}</translation>
    </message>
    <message>
        <source>An empty folder for the briefs</source>
        <translation>خلاصوں کے لیے خالی فولڈر</translation>
    </message>
    <message>
        <source>Another one of the scheme {scheme} counts, of {day}: {file}.</source>
        <translation>اسکیم {scheme} کا ایک اور اسنیپ شاٹ شمار ہوتا ہے، {day} کا: {file}۔</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>کوئی بھی عمر</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>کوئی بھی حجم</translation>
    </message>
    <message>
        <source>Ask the scheme to make it again with a newer Coverbook.</source>
        <translation>اسکیم سے کہیں کہ اسے Coverbook کے نئے نسخے سے دوبارہ بنائے۔</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>تقابلی پیمانے</translation>
    </message>
    <message>
        <source>Benchmarks by age and size, {quarter}</source>
        <translation>تقابلی پیمانے عمر اور حجم کے لحاظ سے، {quarter}</translation>
    </message>
    <message>
        <source>Benchmarks, {quarter}</source>
        <translation>تقابلی پیمانے، {quarter}</translation>
    </message>
    <message>
        <source>Brief of a scheme</source>
        <translation>اسکیم کا خلاصہ</translation>
    </message>
    <message>
        <source>Briefs…</source>
        <translation>خلاصے…</translation>
    </message>
    <message>
        <source>Bring this program up to date.</source>
        <translation>اس پروگرام کو تازہ ترین نسخے پر لائیں۔</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>فولڈر چنیں…</translation>
    </message>
    <message>
        <source>Compare the schemes of a network</source>
        <translation>نیٹ ورک کی اسکیموں کا موازنہ کریں</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products are never compared; money only within one currency.</source>
        <translation>لازمی اور رضاکارانہ پروڈکٹس کا کبھی آپس میں موازنہ نہیں ہوتا؛ رقموں کا صرف ایک ہی کرنسی میں۔</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ڈائریکٹری</translation>
    </message>
    <message>
        <source>Every scheme has reported.</source>
        <translation>ہر اسکیم نے رپورٹ دے دی ہے۔</translation>
    </message>
    <message>
        <source>Every scheme the network knows, and whom to ask. It is kept beside the snapshots.</source>
        <translation>ہر اسکیم جسے نیٹ ورک جانتا ہے، اور کس سے پوچھیں۔ یہ اسنیپ شاٹ کے ساتھ رکھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Every snapshot in the folder counts.</source>
        <translation>فولڈر کا ہر اسنیپ شاٹ شمار ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Expected since</source>
        <translation>کب سے متوقع</translation>
    </message>
    <message>
        <source>Files passed over</source>
        <translation>چھوڑی گئی فائلیں</translation>
    </message>
    <message>
        <source>First product</source>
        <translation>پہلی پروڈکٹ</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>نکل چکی ہے</translation>
    </message>
    <message>
        <source>Have reported</source>
        <translation>رپورٹ دے چکیں</translation>
    </message>
    <message>
        <source>How the ratios of all schemes of one kind have moved from quarter to quarter.</source>
        <translation>ایک قسم کی تمام اسکیموں کے تناسب سہ ماہی در سہ ماہی کیسے بدلے۔</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>شناخت</translation>
    </message>
    <message>
        <source>It cannot be read as a table. Save it as CSV in UTF-8.</source>
        <translation>اسے جدول کے طور پر نہیں پڑھا جا سکتا۔ اسے UTF-8 میں CSV کے طور پر محفوظ کریں۔</translation>
    </message>
    <message>
        <source>It does not hold the figures of exactly one scheme.</source>
        <translation>اس میں ٹھیک ایک اسکیم کے اعداد نہیں ہیں۔</translation>
    </message>
    <message>
        <source>It is damaged. Ask the scheme to send it again.</source>
        <translation>یہ خراب ہے۔ اسکیم سے کہیں کہ اسے دوبارہ بھیجے۔</translation>
    </message>
    <message>
        <source>It is no snapshot of Coverbook: the column {column} is missing or of another kind.</source>
        <translation>یہ Coverbook کا اسنیپ شاٹ نہیں: کالم {column} غائب ہے یا کسی اور قسم کا ہے۔</translation>
    </message>
    <message>
        <source>It is no snapshot: those end in .parquet.</source>
        <translation>یہ اسنیپ شاٹ نہیں: ان کے نام .parquet پر ختم ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>It is of version {version}; this program reads {known}. {advice}</source>
        <translation>یہ ورژن {version} کا ہے؛ یہ پروگرام {known} پڑھتا ہے۔ {advice}</translation>
    </message>
    <message>
        <source>Keep in the directory</source>
        <translation>ڈائریکٹری میں رکھیں</translation>
    </message>
    <message>
        <source>Larger schemes weigh more here: all numerators over all denominators, in one currency.</source>
        <translation>بڑی اسکیموں کا وزن یہاں زیادہ ہے: ایک ہی کرنسی میں تمام شمار کنندہ بٹا تمام نسب نما۔</translation>
    </message>
    <message>
        <source>Last quarter reported</source>
        <translation>آخری سہ ماہی جس کی رپورٹ آئی</translation>
    </message>
    <message>
        <source>Lies above</source>
        <translation>اس سے اوپر ہے</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>زیریں ربع</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>وسطانیہ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>نیٹ ورک</translation>
    </message>
    <message>
        <source>No snapshot in {name} can be read. {file}: {why}</source>
        <translation>فولڈر {name} کا کوئی اسنیپ شاٹ نہیں پڑھا جا سکتا۔ {file}: {why}</translation>
    </message>
    <message>
        <source>No snapshot is of {name}. Known are: {known}</source>
        <translation>اسکیم {name} کا کوئی اسنیپ شاٹ نہیں۔ دستیاب: {known}</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>رپورٹ نہیں آئی</translation>
    </message>
    <message>
        <source>Not reported up to {quarter}</source>
        <translation>{quarter} تک رپورٹ نہیں آئی</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>One among its like</source>
        <translation>ایک اسکیم اپنے جیسی اسکیموں میں</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>وقت کے ساتھ</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>وقفے میں ہے</translation>
    </message>
    <message>
        <source>Quarters lacking</source>
        <translation>سہ ماہیاں جو نہیں آئیں</translation>
    </message>
    <message>
        <source>Ratios of regions</source>
        <translation>علاقوں کے تناسب</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>رپورٹ دیتی ہے</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>اسکیمیں</translation>
    </message>
    <message>
        <source>Schemes send snapshots of their figures, without any person. Put them into one folder and choose it here: they are compared with each other, and nothing is sent anywhere.</source>
        <translation>اسکیمیں اپنے اعداد کے اسنیپ شاٹ بھیجتی ہیں، جن میں کوئی فرد نہیں ہوتا۔ انہیں ایک فولڈر میں رکھیں اور اسے یہاں چنیں: ان کا آپس میں موازنہ ہوتا ہے، اور کہیں کچھ نہیں بھیجا جاتا۔</translation>
    </message>
    <message>
        <source>Several schemes are called {name}. Give one of their ids: {ids}</source>
        <translation>کئی اسکیموں کا نام {name} ہے۔ ان کی شناختوں میں سے ایک دیں: {ids}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>کب سے</translation>
    </message>
    <message>
        <source>Size of the scheme</source>
        <translation>اسکیم کا حجم</translation>
    </message>
    <message>
        <source>Snapshot of</source>
        <translation>اسنیپ شاٹ کا دن</translation>
    </message>
    <message>
        <source>Spark is not installed: pip install {extra}, or leave out --engine spark.</source>
        <translation>Spark نصب نہیں ہے: pip install {extra}، یا --engine spark نہ لکھیں۔</translation>
    </message>
    <message>
        <source>Spark needs Java, which is not installed: install {package}, or leave out {option}.</source>
        <translation>Spark کو Java چاہیے، جو نصب نہیں ہے: {package} نصب کریں، یا {option} نہ لکھیں۔</translation>
    </message>
    <message>
        <source>The folder with the snapshots</source>
        <translation>اسنیپ شاٹ والا فولڈر</translation>
    </message>
    <message>
        <source>The schemes of each country together: how many report, how many people they insure.</source>
        <translation>ہر ملک کی اسکیمیں ملا کر: کتنی رپورٹ دیتی ہیں، کتنے لوگوں کا بیمہ کرتی ہیں۔</translation>
    </message>
    <message>
        <source>The whole scheme</source>
        <translation>پوری اسکیم</translation>
    </message>
    <message>
        <source>There are too few schemes like this one to compare it with.</source>
        <translation>اس جیسی اسکیمیں اتنی کم ہیں کہ اس کا موازنہ نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>This line has more cells than there are headings. Give each column a heading.</source>
        <translation>اس سطر میں سرخیوں سے زیادہ خانے ہیں۔ ہر کالم کو سرخی دیں۔</translation>
    </message>
    <message>
        <source>This scheme</source>
        <translation>یہ اسکیم</translation>
    </message>
    <message>
        <source>This scheme has not sent a snapshot yet.</source>
        <translation>اس اسکیم نے ابھی کوئی اسنیپ شاٹ نہیں بھیجا۔</translation>
    </message>
    <message>
        <source>Under 1,000 members</source>
        <translation>1,000 سے کم ارکان</translation>
    </message>
    <message>
        <source>Under 3 years</source>
        <translation>3 سال سے کم</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>بالائی ربع</translation>
    </message>
    <message>
        <source>What lies in the folder and does not count, and what to do about it.</source>
        <translation>فولڈر میں جو ہے اور شمار نہیں ہوتا، اور اس کا کیا کرنا ہے۔</translation>
    </message>
    <message>
        <source>What rests on fewer than {fewest} schemes is not told, for a scheme could be recognised in it.</source>
        <translation>جو {fewest} سے کم اسکیموں پر مبنی ہو وہ نہیں بتایا جاتا، کیونکہ اس میں کوئی اسکیم پہچانی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>کہاں کام کرتی ہے</translation>
    </message>
    <message>
        <source>Where one scheme lies among those like it, now and over the last quarters.</source>
        <translation>ایک اسکیم اپنے جیسی اسکیموں میں کہاں ہے، اب اور پچھلی سہ ماہیوں میں۔</translation>
    </message>
    <message>
        <source>Where the middle half of the schemes lie that have the same type of product.</source>
        <translation>ایک ہی قسم کی پروڈکٹ والی اسکیموں کا درمیانی نصف کہاں ہے۔</translation>
    </message>
    <message>
        <source>Who was to have reported by now, and has not.</source>
        <translation>کسے اب تک رپورٹ دینی تھی اور اس نے نہیں دی۔</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>یہ کیوں شمار نہیں ہوتی</translation>
    </message>
    <message>
        <source>quarter {quarter}, as of {day}</source>
        <translation>سہ ماہی {quarter}، {day} تک</translation>
    </message>
    <message>
        <source>{engine} could not answer: {why}</source>
        <translation>{engine} جواب نہ دے سکا: {why}</translation>
    </message>
    <message>
        <source>{figure}: {type}, {participation}</source>
        <translation>{figure}: {type}، {participation}</translation>
    </message>
    <message>
        <source>{given} is no day. Write it as 2026-01-31.</source>
        <translation>قدر {given} کوئی دن نہیں۔ اسے یوں لکھیں: 2026-01-31۔</translation>
    </message>
    <message>
        <source>{given} is no status. Write one of: {known}</source>
        <translation>حیثیت {given} موجود نہیں۔ ان میں سے ایک لکھیں: {known}</translation>
    </message>
    <message>
        <source>{name} cannot be used: {why}</source>
        <translation>{name} استعمال نہیں ہو سکتا: {why}</translation>
    </message>
    <message>
        <source>{name} is empty. Put the snapshots of the schemes into it.</source>
        <translation>فولڈر {name} خالی ہے۔ اس میں اسکیموں کے اسنیپ شاٹ رکھیں۔</translation>
    </message>
    <message>
        <source>{name} is kept in the directory.</source>
        <translation>اسکیم {name} ڈائریکٹری میں رکھ دی گئی۔</translation>
    </message>
    <message>
        <source>{name} is no folder. Give the folder with the snapshots.</source>
        <translation>فولڈر نہیں ہے: {name}۔ اسنیپ شاٹ والا فولڈر دیں۔</translation>
    </message>
    <message>
        <source>{name} stands here twice. Leave one line.</source>
        <translation>نام {name} یہاں دو بار ہے۔ ایک سطر رہنے دیں۔</translation>
    </message>
    <message>
        <source>{name}: information brief</source>
        <translation>{name}: معلوماتی خلاصہ</translation>
    </message>
    <message>
        <source>{type}, {participation}</source>
        <translation>{type}، {participation}</translation>
    </message>
    <message>
        <source>“Lies above” counts the schemes of its group with a smaller value. Whether more is better depends on the figure. The group is of the same age and size where that has {fewest} schemes or more.</source>
        <translation>“اس سے اوپر ہے” اس کے گروہ کی ان اسکیموں کو گنتا ہے جن کی قدر کم ہے۔ زیادہ ہونا بہتر ہے یا نہیں، یہ عدد پر منحصر ہے۔ جہاں {fewest} یا زیادہ اسکیمیں ہوں وہاں گروہ ایک ہی عمر اور حجم کا ہوتا ہے۔</translation>
    </message>
</context>
<context>
    <name>Notice board</name>
    <message>
        <source>Ask us: {contact}</source>
        <translation>ہم سے پوچھیں: {contact}</translation>
    </message>
    <message>
        <source>Indicators for the notice board</source>
        <translation>نوٹس بورڈ کے لیے اشاریے</translation>
    </message>
</context>
<context>
    <name>Open bills</name>
    <message>
        <source>An amount below nought was paid without a bill, or more than the bill said.</source>
        <translation>صفر سے نیچے رقم بغیر بل کے ادا ہوئی، یا بل سے زیادہ۔</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>بل</translation>
    </message>
    <message>
        <source>What others owe us, by age</source>
        <translation>جو دوسروں کے ذمے ہے، عرصے کے لحاظ سے</translation>
    </message>
    <message>
        <source>What others owe us, one by one</source>
        <translation>جو دوسروں کے ذمے ہے، ایک ایک کر کے</translation>
    </message>
    <message>
        <source>What we owe, bill by bill</source>
        <translation>جو ہمارے ذمے ہے، بل بہ بل</translation>
    </message>
    <message>
        <source>What we owe, by supplier and age</source>
        <translation>جو ہمارے ذمے ہے، فراہم کنندہ اور عرصے کے لحاظ سے</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message numerus="yes">
        <source>%n conflicts wait for a person: see `coverbook conflicts`.</source>
        <translation>
            <numerusform>%n تضاد کسی شخص کے فیصلے کا منتظر ہے: دیکھیں `coverbook conflicts`۔</numerusform>
            <numerusform>%n تضاد کسی شخص کے فیصلے کے منتظر ہیں: دیکھیں `coverbook conflicts`۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves taken in.</source>
        <translation>
            <numerusform>%n محفوظ کاری شامل کی گئی۔</numerusform>
            <numerusform>%n محفوظ کاریاں شامل کی گئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves taken in; new in this book: {laptops}.</source>
        <translation>
            <numerusform>%n محفوظ کاری شامل کی گئی؛ اس کھاتے میں نئے: {laptops}۔</numerusform>
            <numerusform>%n محفوظ کاریاں شامل کی گئیں؛ اس کھاتے میں نئے: {laptops}۔</numerusform>
        </translation>
    </message>
    <message>
        <source>After this packet, this book and that of {laptop} would have the same saves and not the same records, so nothing was taken in. Verify both; then let one of the two laptops go on with a copy of the other&apos;s file.</source>
        <translation>اس پیکٹ کے بعد اس کھاتے اور {laptop} کے کھاتے میں محفوظ کاریاں ایک ہی ہوتیں مگر ریکارڈ ایک نہ ہوتے، اس لیے کچھ شامل نہیں کیا گیا۔ دونوں کی تصدیق کریں؛ پھر دونوں لیپ ٹاپوں میں سے ایک کو دوسرے کی فائل کی نقل سے جاری رکھیں۔</translation>
    </message>
    <message>
        <source>Everything in this packet is here already. Nothing was changed.</source>
        <translation>اس پیکٹ کا سب کچھ پہلے سے یہاں ہے۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>Make a packet…</source>
        <translation>پیکٹ بنائیں…</translation>
    </message>
    <message>
        <source>No laptop {code} has written in this book. Those that have: {known}.</source>
        <translation>لیپ ٹاپ {code} نے اس کھاتے میں کچھ نہیں لکھا۔ جنہوں نے لکھا ہے: {known}۔</translation>
    </message>
    <message>
        <source>Nothing was ever saved in this book, so there is nothing to take to another laptop.</source>
        <translation>اس کھاتے میں کبھی کچھ محفوظ نہیں ہوا، اس لیے دوسرے لیپ ٹاپ پر لے جانے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>دوسرے لیپ ٹاپ</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>پیکٹ</translation>
    </message>
    <message>
        <source>Take a packet in…</source>
        <translation>پیکٹ شامل کریں…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>اسے شامل کریں</translation>
    </message>
    <message>
        <source>Takes what was written here to another laptop, and brings in what was written there.</source>
        <translation>جو یہاں لکھا گیا اسے دوسرے لیپ ٹاپ پر لے جاتا ہے، اور جو وہاں لکھا گیا اسے یہاں لاتا ہے۔</translation>
    </message>
    <message>
        <source>Taking in what the other laptop wrote</source>
        <translation>دوسرے لیپ ٹاپ کا لکھا شامل ہو رہا ہے</translation>
    </message>
    <message>
        <source>The key of this laptop was changed, and others would take its packets for forged. Put its file device.json back from a backup, or remove it: then this laptop is a new one.</source>
        <translation>اس لیپ ٹاپ کی چابی بدل دی گئی ہے، اور دوسرے اس کے پیکٹوں کو جعلی سمجھیں گے۔ اس کی فائل device.json بیک اپ سے واپس رکھیں، یا اسے ہٹا دیں: تب یہ ایک نیا لیپ ٹاپ شمار ہوگا۔</translation>
    </message>
    <message>
        <source>This book is locked, and the packet is not. Lock the book on the other laptop with the same keys, then make the packet once more.</source>
        <translation>یہ کھاتہ مقفل ہے اور پیکٹ نہیں۔ دوسرے لیپ ٹاپ پر کھاتہ انہی چابیوں سے مقفل کریں، پھر پیکٹ دوبارہ بنائیں۔</translation>
    </message>
    <message>
        <source>This is no packet of Coverbook. Choose a file that ends in .packet.</source>
        <translation>یہ Coverbook کا پیکٹ نہیں۔ ایسی فائل چنیں جس کا نام .packet پر ختم ہو۔</translation>
    </message>
    <message>
        <source>This laptop has no key to sign with. Start Coverbook on it once, then try again.</source>
        <translation>اس لیپ ٹاپ کے پاس دستخط کی چابی نہیں۔ اس پر Coverbook ایک بار چلائیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This laptop has written nothing in this book yet, so it has nothing to tell.</source>
        <translation>اس لیپ ٹاپ نے ابھی اس کھاتے میں کچھ نہیں لکھا، اس لیے اس کے پاس بتانے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>This packet goes on from saves that never came here: {saves}. Take in the packet that was made before it, or let {laptop} make one for this laptop.</source>
        <translation>یہ پیکٹ ایسی محفوظ کاریوں سے آگے چلتا ہے جو یہاں کبھی نہیں آئیں: {saves}۔ اس سے پہلے بنا پیکٹ شامل کریں، یا {laptop} سے اس لیپ ٹاپ کے لیے پیکٹ بنوائیں۔</translation>
    </message>
    <message>
        <source>This packet is damaged, cut short, or was changed. Nothing was taken in; make it once more.</source>
        <translation>یہ پیکٹ خراب ہے، ادھورا ہے، یا بدلا گیا ہے۔ کچھ شامل نہیں کیا گیا؛ اسے دوبارہ بنائیں۔</translation>
    </message>
    <message>
        <source>This packet is locked with another key than this book. Let both laptops have the book with the same keys: restore a backup of the one whose key was renewed last.</source>
        <translation>یہ پیکٹ اس کھاتے سے مختلف چابی سے مقفل ہے۔ دونوں لیپ ٹاپوں پر کھاتہ ایک ہی چابیوں سے رکھیں: جس کی چابی آخر میں نئی ہوئی، اس کا بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>This packet is of another book. Laptops share a book when one of them began with a copy of the other&apos;s.</source>
        <translation>یہ پیکٹ کسی دوسرے کھاتے کا ہے۔ لیپ ٹاپوں کا کھاتہ تب ایک ہوتا ہے جب ایک نے دوسرے کی نقل سے آغاز کیا ہو۔</translation>
    </message>
    <message>
        <source>This packet was made before {quarter} was reopened here ({save}). Let {laptop} take in a packet of this laptop first, and make a new one.</source>
        <translation>یہ پیکٹ اس سے پہلے بنا تھا کہ {quarter} یہاں دوبارہ کھولی گئی ({save})۔ پہلے {laptop} پر اس لیپ ٹاپ کا پیکٹ شامل کریں، اور نیا بنائیں۔</translation>
    </message>
    <message>
        <source>This packet was made by a laptop that has never written in this book, so it is not trusted.</source>
        <translation>یہ پیکٹ ایسے لیپ ٹاپ نے بنایا جس نے اس کھاتے میں کبھی نہیں لکھا، اس لیے اس پر بھروسا نہیں کیا جاتا۔</translation>
    </message>
    <message>
        <source>This packet was made by a newer Coverbook. Install the newest version to take it in.</source>
        <translation>یہ پیکٹ Coverbook کے زیادہ نئے ورژن نے بنایا ہے۔ اسے شامل کرنے کے لیے تازہ ترین ورژن نصب کریں۔</translation>
    </message>
    <message>
        <source>This packet would change what was true in a quarter that is closed here, so nothing was taken in. Let the manager reopen the quarter, then take it in.</source>
        <translation>یہ پیکٹ ایسی سہ ماہی کی بات بدل دیتا جو یہاں بند ہے، اس لیے کچھ شامل نہیں کیا گیا۔ مینیجر سے سہ ماہی دوبارہ کھلوائیں، پھر اسے شامل کریں۔</translation>
    </message>
    <message>
        <source>Two laptops have written one code in two ways, {code} and {other}, so it is not known whether they mean the same. Take back one of the two there, then make the packet once more.</source>
        <translation>دو لیپ ٹاپوں نے ایک کوڈ دو طرح لکھا ہے، {code} اور {other}، اس لیے معلوم نہیں کہ دونوں کا مطلب ایک ہے یا نہیں۔ وہاں دونوں میں سے ایک واپس لیں، پھر پیکٹ دوبارہ بنائیں۔</translation>
    </message>
    <message>
        <source>Two laptops write under the code {code} ({one}, {other}), so their numbers and receipts cannot be told apart. On one of them put back the backup from before, choose another code, and enter again what it had written.</source>
        <translation>دو لیپ ٹاپ کوڈ {code} سے لکھتے ہیں ({one}، {other})، اس لیے ان کے نمبر اور رسیدیں الگ نہیں پہچانی جا سکتیں۔ ان میں سے ایک پر پہلے کا بیک اپ واپس رکھیں، کوئی اور کوڈ چنیں، اور جو اس نے لکھا تھا دوبارہ درج کریں۔</translation>
    </message>
    <message>
        <source>What was written here would change what was true in a quarter that is closed on {laptop}, so nothing was taken in. Let the manager reopen the quarter there, and make a new packet.</source>
        <translation>جو یہاں لکھا گیا ہے وہ ایسی سہ ماہی کی بات بدل دیتا جو {laptop} پر بند ہے، اس لیے کچھ شامل نہیں کیا گیا۔ وہاں مینیجر سے سہ ماہی دوبارہ کھلوائیں، اور وہیں نیا پیکٹ بنائیں۔</translation>
    </message>
    <message>
        <source>Where shall the packet go?</source>
        <translation>پیکٹ کہاں رکھا جائے؟</translation>
    </message>
    <message>
        <source>Which packet came?</source>
        <translation>کون سا پیکٹ آیا؟</translation>
    </message>
    <message>
        <source>{code} and {other} are one laptop. Choose {other} again on it, and make the packet once more.</source>
        <translation>لیپ ٹاپ {code} اور {other} ایک ہی ہیں۔ اس پر {other} دوبارہ چنیں، اور پیکٹ دوبارہ بنائیں۔</translation>
    </message>
    <message numerus="yes">
        <source>{maker} brings %n saves, written by {users}: {rows}. Shall they come in?</source>
        <translation>
            <numerusform>{maker} کی طرف سے %n محفوظ کاری آئی ہے، لکھنے والے {users}: {rows}۔ کیا اسے شامل کیا جائے؟</numerusform>
            <numerusform>{maker} کی طرف سے %n محفوظ کاریاں آئی ہیں، لکھنے والے {users}: {rows}۔ کیا انہیں شامل کیا جائے؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} holds %n saves. Take it to the other laptop.</source>
        <translation>
            <numerusform>فائل {name} میں %n محفوظ کاری ہے۔ اسے دوسرے لیپ ٹاپ پر لے جائیں۔</numerusform>
            <numerusform>فائل {name} میں %n محفوظ کاریاں ہیں۔ اسے دوسرے لیپ ٹاپ پر لے جائیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>{save} is another save here than in the packet: laptop {device} went on from an older copy of the book, or two laptops write under its code. Put the newest copy back on one of them, and enter again there what it has written since, under a code of its own.</source>
        <translation>محفوظ کاری {save} یہاں وہ نہیں جو پیکٹ میں ہے: لیپ ٹاپ {device} کھاتے کی پرانی نقل سے آگے چلا، یا دو لیپ ٹاپ اس کے کوڈ سے لکھتے ہیں۔ ان میں سے ایک پر تازہ ترین نقل واپس رکھیں، اور جو اس نے تب سے لکھا ہے وہ وہاں اس کے اپنے الگ کوڈ سے دوبارہ درج کریں۔</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n papers are laid out</source>
        <translation>
            <numerusform>%n کاغذ ترتیب دیا گیا</numerusform>
            <numerusform>%n کاغذات ترتیب دیے گئے</numerusform>
        </translation>
    </message>
    <message>
        <source>A file each…</source>
        <translation>ہر ایک کی الگ فائل…</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>ونڈو جتنا چوڑا (Ctrl+0)</translation>
    </message>
    <message>
        <source>Click a line that has a code to see how it was reached.</source>
        <translation>کوڈ والی سطر پر کلک کریں تو دکھے گا کہ عدد کیسے نکلا۔</translation>
    </message>
    <message>
        <source>Each in their own language</source>
        <translation>ہر ایک اپنی زبان میں</translation>
    </message>
    <message>
        <source>In which folder shall there be a file for each?</source>
        <translation>ہر ایک کی الگ فائل کس فولڈر میں رکھی جائے؟</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>بڑا (Ctrl++)</translation>
    </message>
    <message>
        <source>Made from the file at save {save} · printed on {day} at {time}</source>
        <translation>محفوظ کاری {save} پر فائل سے بنا · {day} کو {time} پر چھپا</translation>
    </message>
    <message>
        <source>Name, date, signature</source>
        <translation>نام، تاریخ، دستخط</translation>
    </message>
    <message>
        <source>Next page (PgDown)</source>
        <translation>اگلا صفحہ (PgDown)</translation>
    </message>
    <message>
        <source>No font here has all letters of {words}: “?” stands in the place of the others.</source>
        <translation>یہاں کسی فونٹ میں {words} کے سب حروف نہیں: باقی کی جگہ “?” ہے۔</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Choose a folder of your own.</source>
        <translation>فولڈر {folder} میں کچھ نہیں لکھا جا سکتا۔ اپنا کوئی فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>Nothing to draw yet: no value is known.</source>
        <translation>ابھی بنانے کو کچھ نہیں: کوئی قدر معلوم نہیں۔</translation>
    </message>
    <message>
        <source>Page before (PgUp)</source>
        <translation>پچھلا صفحہ (PgUp)</translation>
    </message>
    <message>
        <source>Page {page} of {last}</source>
        <translation>{last} میں سے صفحہ {page}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>کاغذ کا سائز</translation>
    </message>
    <message>
        <source>Save the pages</source>
        <translation>صفحات محفوظ کریں</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>چھوٹا (Ctrl+-)</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space, then save again.</source>
        <translation>ڈسک بھری ہوئی ہے: کچھ محفوظ نہیں ہوا۔ جگہ خالی کریں، پھر دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The figures of this paper as a table, in CSV. SHA-256: {digest}</source>
        <translation>اس کاغذ کے اعداد جدول کی صورت میں، CSV میں۔ SHA-256: {digest}</translation>
    </message>
    <message>
        <source>The figures of this paper for programs, as JSON. SHA-256: {digest}</source>
        <translation>اس کاغذ کے اعداد پروگراموں کے لیے، JSON میں۔ SHA-256: {digest}</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on, then print again.</source>
        <translation>پرنٹر نے صفحات نہیں لیے۔ دیکھیں کہ وہ چل رہا ہے، پھر دوبارہ چھاپیں۔</translation>
    </message>
    <message>
        <source>There is nobody for whom this paper could be made.</source>
        <translation>کوئی ایسا نہیں جس کے لیے یہ کاغذ بنایا جا سکے۔</translation>
    </message>
    <message>
        <source>These pages cannot be shown any more. Make them again.</source>
        <translation>یہ صفحات اب نہیں دکھائے جا سکتے۔ انہیں دوبارہ بنائیں۔</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>{pages} میں سے صفحہ {page}</translation>
    </message>
    <message>
        <source>plan {share}</source>
        <translation>منصوبہ {share}</translation>
    </message>
    <message>
        <source>{name} cannot be written over. Close it where it is open, or choose another name.</source>
        <translation>فائل {name} پر دوبارہ نہیں لکھا جا سکتا۔ جہاں یہ کھلی ہے وہاں اسے بند کریں، یا دوسرا نام چنیں۔</translation>
    </message>
    <message>
        <source>{name} could not be written there. Choose another name or folder, or check the disk.</source>
        <translation>فائل {name} وہاں نہیں لکھی جا سکی۔ دوسرا نام یا فولڈر چنیں، یا ڈسک دیکھیں۔</translation>
    </message>
    <message>
        <source>{name} was not written: there is no folder {folder}. Make it first, or choose another.</source>
        <translation>فائل {name} نہیں لکھی گئی: فولڈر {folder} موجود نہیں ہے۔ پہلے اسے بنائیں، یا دوسرا چنیں۔</translation>
    </message>
    <message>
        <source>{words} and more</source>
        <translation>{words} اور مزید</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>For whom</source>
        <translation>کس کے لیے</translation>
    </message>
    <message>
        <source>There is no paper.</source>
        <translation>کوئی کاغذ نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>Participation</name>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>Compulsory</source>
        <translation>لازمی</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>رضاکارانہ</translation>
    </message>
</context>
<context>
    <name>Partner form</name>
    <message>
        <source>As the partner&apos;s statement prints it: income and expenses both without a minus.</source>
        <translation>جیسا شراکت دار کے گوشوارے پر چھپتا ہے: آمدنی اور اخراجات دونوں منفی نشان کے بغیر۔</translation>
    </message>
    <message>
        <source>Leave empty for what is shared by all of them.</source>
        <translation>جو ان سب میں مشترک ہو اس کے لیے خالی چھوڑیں۔</translation>
    </message>
</context>
<context>
    <name>Partner role</name>
    <message>
        <source>Administrator</source>
        <translation>منتظم</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>ایجنٹ</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>بینک</translation>
    </message>
    <message>
        <source>Care provider</source>
        <translation>علاج فراہم کنندہ</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>بیمہ کار</translation>
    </message>
    <message>
        <source>Reinsurer</source>
        <translation>ری انشورر</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Can open the book and look; gets a role from you.</source>
        <translation>کھاتہ کھول کر دیکھ سکتا ہے؛ کردار آپ دیتے ہیں۔</translation>
    </message>
    <message>
        <source>Do this when somebody has left who may have copied the key: the whole book is written anew under another one. Passwords and recovery sheet stay as they are. Backups and copies keep the former key.</source>
        <translation>یہ تب کریں جب کوئی ایسا شخص چلا جائے جس نے کلید نقل کی ہو: پورا کھاتہ نئی کلید سے دوبارہ لکھا جاتا ہے۔ پاس ورڈ اور بحالی پرچہ وہی رہتے ہیں۔ بیک اپ اور نقلوں میں پرانی کلید رہتی ہے۔</translation>
    </message>
    <message>
        <source>Everybody who has this file can open it. Once it is protected, nothing in it can be read without a name and a password. You become its administrator. If all passwords and the recovery sheet are lost, nobody can open it any more.</source>
        <translation>جس کے پاس یہ فائل ہو وہ اسے کھول سکتا ہے۔ محفوظ بنانے کے بعد نام اور پاس ورڈ کے بغیر اس میں کچھ نہیں پڑھا جا سکتا۔ آپ اس کے منتظم بن جاتے ہیں۔ تمام پاس ورڈ اور بحالی پرچہ کھو جائیں تو اسے کوئی نہیں کھول سکتا۔</translation>
    </message>
    <message>
        <source>Give a first password.</source>
        <translation>پہلا پاس ورڈ دیں۔</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>میں نے کوڈ سنبھال لیا ہے</translation>
    </message>
    <message>
        <source>It opens the book when every password is lost, and it is shown only now. Save the sheet, print it, keep the paper where nobody else finds it, and delete the file of the sheet.</source>
        <translation>ہر پاس ورڈ کھو جائے تو یہ کھاتہ کھولتا ہے، اور صرف ابھی دکھایا جا رہا ہے۔ پرچہ محفوظ کریں، چھاپیں، کاغذ وہاں رکھیں جہاں کسی اور کو نہ ملے، اور پرچے کی فائل حذف کر دیں۔</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>پرچے کی زبان</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>نیا کوڈ بنائیں</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>میرا پاس ورڈ</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>نیا بحالی کوڈ</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>اب یہاں کام نہیں کرتا</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>کوئی کردار نہیں</translation>
    </message>
    <message>
        <source>Only you know it. Several words in a row are easily kept in mind.</source>
        <translation>یہ صرف آپ کو معلوم ہے۔ ایک کے بعد ایک کئی الفاظ آسانی سے یاد رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>محفوظ بنائیں</translation>
    </message>
    <message>
        <source>Protect this book</source>
        <translation>اس کھاتے کو محفوظ بنائیں</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>کلید بدلیں</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>بحالی پرچہ محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation>پرچہ PDF میں محفوظ کریں…</translation>
    </message>
    <message>
        <source>The book is written anew under another key.</source>
        <translation>کھاتہ نئی کلید سے دوبارہ لکھا گیا ہے۔</translation>
    </message>
    <message>
        <source>The former recovery sheet still opens what was copied before: destroy it, and renew the key if somebody has seen it.</source>
        <translation>پرانا بحالی پرچہ پہلے سے کی گئی نقلیں اب بھی کھولتا ہے: اسے تلف کریں، اور اگر کسی نے اسے دیکھا ہو تو کلید بدلیں۔</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>بحالی کوڈ</translation>
    </message>
    <message>
        <source>Without a new password the one there is stays. What was saved stays under this name.</source>
        <translation>نیا پاس ورڈ نہ ہو تو موجودہ رہتا ہے۔ جو محفوظ ہوا وہ اسی نام سے رہتا ہے۔</translation>
    </message>
    <message>
        <source>Write the book anew</source>
        <translation>کھاتہ دوبارہ لکھیں</translation>
    </message>
    <message>
        <source>You give the first password; the person can change it afterwards.</source>
        <translation>پہلا پاس ورڈ آپ دیتے ہیں؛ بعد میں وہ شخص اسے بدل سکتا ہے۔</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>آپ کا پاس ورڈ بدل گیا ہے۔</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>recovery-sheet.pdf</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} can no longer sign in.</source>
        <translation>{name} اب سائن ان نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>{name} is in the list already. Choose that line to change it.</source>
        <translation>{name} پہلے سے فہرست میں ہے۔ بدلنے کے لیے وہ سطر چنیں۔</translation>
    </message>
    <message>
        <source>{name} is now: {role}.</source>
        <translation>{name} اب ہے: {role}۔</translation>
    </message>
</context>
<context>
    <name>Person form</name>
    <message>
        <source>A year alone, or an age, is kept as an estimated date.</source>
        <translation>صرف سال، یا عمر، اندازے کی تاریخ کے طور پر رکھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>تاریخ پیدائش</translation>
    </message>
    <message>
        <source>Kind of identity paper</source>
        <translation>شناختی کاغذ کی قسم</translation>
    </message>
    <message>
        <source>Language of their papers</source>
        <translation>ان کے کاغذات کی زبان</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>کس میں یکجا</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>کاغذ کا نمبر</translation>
    </message>
    <message>
        <source>The birth date is estimated</source>
        <translation>تاریخ پیدائش اندازے کی ہے</translation>
    </message>
</context>
<context>
    <name>Person paper</name>
    <message>
        <source>Backups, exported tables and printed papers may hold the same; the file does not list them.</source>
        <translation>بیک اپ، برآمد شدہ جدولوں اور چھپے کاغذات میں بھی یہی ہو سکتا ہے؛ فائل میں ان کی فہرست نہیں۔</translation>
    </message>
    <message>
        <source>The program does not keep who has looked at these records.</source>
        <translation>پروگرام یہ نہیں رکھتا کہ یہ ریکارڈ کس نے دیکھے۔</translation>
    </message>
    <message>
        <source>What happened to others under a policy of this person is theirs and is not on this paper.</source>
        <translation>اس فرد کی پالیسی میں دوسروں کے ساتھ جو ہوا وہ ان کا ہے اور اس کاغذ پر نہیں۔</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>As it was</source>
        <translation>پہلے جیسا</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>منصوبے کے مطابق</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>فرض کیا گیا</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>مفروضے</translation>
    </message>
    <message>
        <source>Balance sheet, planned</source>
        <translation>بیلنس شیٹ، منصوبے میں</translation>
    </message>
    <message>
        <source>Cash flow statement, planned</source>
        <translation>نقد بہاؤ کا گوشوارہ، منصوبے میں</translation>
    </message>
    <message>
        <source>Income statement, planned</source>
        <translation>آمدنی کا گوشوارہ، منصوبے میں</translation>
    </message>
    <message>
        <source>Indicators, planned</source>
        <translation>اشاریے، منصوبے میں</translation>
    </message>
    <message>
        <source>Liquidity: cash and investments over a quarter of the year&apos;s claims paid and expenses.</source>
        <translation>نقدیت: نقد اور سرمایہ کاری بمقابل سال کے چوتھائی ادا شدہ دعوے اور اخراجات۔</translation>
    </message>
    <message>
        <source>New insured persons</source>
        <translation>نئے بیمہ شدہ افراد</translation>
    </message>
    <message>
        <source>Other income stays as it was; reinsurance takes the same part of earned premium.</source>
        <translation>دوسری آمدنی جوں کی توں رہتی ہے؛ ری انشورنس کمائے ہوئے پریمیم کا اتنا ہی حصہ لیتی ہے۔</translation>
    </message>
    <message>
        <source>Planned less target</source>
        <translation>منصوبہ منہا ہدف</translation>
    </message>
    <message>
        <source>Premium of a person insured for a year</source>
        <translation>ایک سال بیمہ شدہ فرد کا پریمیم</translation>
    </message>
    <message>
        <source>What is unearned or owed grows as the premium does, claims reserves as the claims do.</source>
        <translation>جو غیر حاصل شدہ یا واجب ہے وہ پریمیم کی طرح بڑھتا ہے، دعووں کے ذخائر دعووں کی طرح۔</translation>
    </message>
    <message>
        <source>What the plan does not say is as it was in the twelve months before.</source>
        <translation>منصوبہ جو نہیں کہتا وہ پچھلے بارہ مہینوں جیسا ہے۔</translation>
    </message>
    <message>
        <source>Where renewal does not apply, as many stay insured as there are.</source>
        <translation>جہاں تجدید لاگو نہیں، وہاں جتنے بیمہ شدہ ہیں اتنے ہی رہتے ہیں۔</translation>
    </message>
    <message>
        <source>how many years ahead</source>
        <translation>کتنے سال آگے</translation>
    </message>
    <message>
        <source>{product} is not in it: {lacking} is not known. Enter it under Settings, Plans.</source>
        <translation>پروڈکٹ {product} اس میں نہیں ہے: {lacking} معلوم نہیں۔ اسے ترتیبات، منصوبے میں درج کریں۔</translation>
    </message>
</context>
<context>
    <name>Plan form</name>
    <message>
        <source>Incurred claims as a share of earned premium: 0.6 for 60 percent.</source>
        <translation>واقع شدہ دعوے کمائے ہوئے پریمیم کے حصے کے طور پر: 60 فیصد کے لیے 0.6۔</translation>
    </message>
    <message>
        <source>New insured persons in a year</source>
        <translation>سال میں نئے بیمہ شدہ افراد</translation>
    </message>
    <message>
        <source>Of those insured when a year begins, the share who stay: 0.85 for 85 percent.</source>
        <translation>سال کے شروع کے بیمہ شدہ میں سے رہنے والوں کا حصہ: 85 فیصد کے لیے 0.85۔</translation>
    </message>
    <message>
        <source>Operating expenses in a year</source>
        <translation>سال کے عملیاتی اخراجات</translation>
    </message>
    <message>
        <source>The assumptions hold from this day on, until others do.</source>
        <translation>مفروضے اس دن سے لاگو ہیں، جب تک دوسرے نہ آئیں۔</translation>
    </message>
    <message>
        <source>With the product&apos;s part of what all products share, without reinsurance.</source>
        <translation>تمام پروڈکٹس کے مشترکہ اخراجات میں پروڈکٹ کے حصے سمیت، ری انشورنس کے بغیر۔</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>A claim belongs to the day of its event. One that is reported is reserved with its latest estimate until it is paid or rejected; for those not yet reported each product has the method that stands below.</source>
        <translation>دعویٰ اپنے واقعے کے دن کا ہوتا ہے۔ جو درج ہو چکا ہو اس کا ذخیرہ تازہ ترین تخمینے پر رہتا ہے، جب تک وہ ادا یا رد نہ ہو؛ جو ابھی درج نہیں ہوئے ان کے لیے ہر پروڈکٹ کا طریقہ نیچے لکھا ہے۔</translation>
    </message>
    <message>
        <source>Accounting principles</source>
        <translation>حساب کتاب کے اصول</translation>
    </message>
    <message>
        <source>All reserves are gross of reinsurance; what reinsurers owe of them is an asset of its own.</source>
        <translation>تمام ذخائر ری انشورنس منہا کیے بغیر ہیں؛ ان میں سے جو ری انشورر کے ذمے ہے وہ الگ اثاثہ ہے۔</translation>
    </message>
    <message>
        <source>Donations never enter net income and never make an expense smaller; they stand after it.</source>
        <translation>عطیات کبھی خالص آمدنی میں نہیں آتے اور نہ کوئی خرچ کم کرتے ہیں؛ وہ اس کے بعد لکھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Equipment and the cost of development are charged over their useful life, in equal parts by schedule.</source>
        <translation>سامان اور تیاری کی لاگت ان کی کارآمد مدت پر جدول کے مطابق برابر حصوں میں خرچ ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Investments stand at what was paid for them; interest accrues day by day, a share of profit when it is paid.</source>
        <translation>سرمایہ کاری اسی رقم پر رہتی ہے جو اس کے لیے ادا ہوئی؛ سود روز بروز جمع ہوتا ہے، منافع کا حصہ ادا ہونے پر۔</translation>
    </message>
    <message>
        <source>Loan today</source>
        <translation>آج قرض</translation>
    </message>
    <message>
        <source>Money is booked when it is owed or earned, not when it is paid, in one currency ({currency}); the fiscal year begins in month {month}.</source>
        <translation>رقم تب درج ہوتی ہے جب واجب ہو یا کمائی جائے، نہ کہ جب ادا ہو، ایک ہی کرنسی ({currency}) میں؛ مالی سال مہینہ {month} سے شروع ہوتا ہے۔</translation>
    </message>
    <message>
        <source>No policy covers this person.</source>
        <translation>اس فرد کو کسی پالیسی کا تحفظ نہیں۔</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>Of takaful products the operator&apos;s charges are an expense; the surplus is shared as the model says.</source>
        <translation>تکافل پروڈکٹس میں منتظم کے وصول کردہ معاوضے خرچ ہیں؛ فاضل ماڈل کے مطابق بانٹا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Of the reserves so much is taken to be payable within three months, as the scheme has set it.</source>
        <translation>ذخائر میں سے اتنا تین ماہ میں قابل ادا مانا جاتا ہے جتنا اسکیم نے مقرر کیا ہے۔</translation>
    </message>
    <message>
        <source>One joins</source>
        <translation>ایک شامل</translation>
    </message>
    <message>
        <source>One leaves</source>
        <translation>ایک رخصت</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Premium is written on the day it falls due while the policy is in force, and earned over the days it covers. What is not yet earned is the unearned premium reserve. Membership fees are other income.</source>
        <translation>جب تک پالیسی نافذ ہو، پریمیم واجب ہونے کے دن تحریری ہوتا ہے، اور جن دنوں کا تحفظ دیتا ہے ان میں کمایا جاتا ہے۔ جو ابھی نہیں کمایا گیا وہ غیر حاصل شدہ پریمیم کا ذخیرہ ہے۔ رکنیت فیس دوسری آمدنی ہے۔</translation>
    </message>
    <message>
        <source>Premium of the term</source>
        <translation>مدت کا پریمیم</translation>
    </message>
    <message>
        <source>Premium receivable is what fell due and was not paid; what is owed for over 180 days is reported as doubtful.</source>
        <translation>قابل وصول پریمیم وہ ہے جو واجب ہوا اور ادا نہ ہوا؛ جو 180 دن سے زیادہ سے باقی ہو اسے مشکوک بتایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Reserved of open claims</source>
        <translation>کھلے دعووں کا ذخیرہ</translation>
    </message>
    <message>
        <source>Savings today</source>
        <translation>آج بچت</translation>
    </message>
    <message>
        <source>The figures of a closed quarter are frozen. What is found out later is booked in an open one; a quarter that is reopened says so, with the reason.</source>
        <translation>بند سہ ماہی کے اعداد منجمد ہوتے ہیں۔ جو بعد میں معلوم ہو وہ کھلی سہ ماہی میں درج ہوتا ہے؛ جو سہ ماہی دوبارہ کھلے وہ یہ بات وجہ کے ساتھ بتاتی ہے۔</translation>
    </message>
    <message>
        <source>The scheme has not set which part of each reserve is payable within three months: the liquidity ratio is a rough measure.</source>
        <translation>اسکیم نے مقرر نہیں کیا کہ ہر ذخیرے کا کتنا حصہ تین ماہ میں قابل ادا ہے: نقدیت کا تناسب موٹا اندازہ ہے۔</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>تک</translation>
    </message>
    <message>
        <source>Who is covered</source>
        <translation>کسے تحفظ حاصل ہے</translation>
    </message>
</context>
<context>
    <name>Policy form</name>
    <message>
        <source>Change the holder</source>
        <translation>ہولڈر بدلیں</translation>
    </message>
    <message>
        <source>Covered from</source>
        <translation>تحفظ کب سے</translation>
    </message>
    <message>
        <source>End a policy</source>
        <translation>پالیسی ختم کریں</translation>
    </message>
    <message>
        <source>End the policy</source>
        <translation>پالیسی ختم کریں</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>اختتام کی تاریخ</translation>
    </message>
    <message>
        <source>Give a policy another holder</source>
        <translation>پالیسی کو دوسرا ہولڈر دیں</translation>
    </message>
    <message>
        <source>Join on</source>
        <translation>شمولیت کی تاریخ</translation>
    </message>
    <message>
        <source>Last day covered</source>
        <translation>تحفظ کا آخری دن</translation>
    </message>
    <message>
        <source>Leave empty for a group.</source>
        <translation>گروپ کے لیے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Leave empty unless it ended early.</source>
        <translation>وقت سے پہلے ختم نہ ہوئی ہو تو خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>New term starts on</source>
        <translation>نئی مدت کا آغاز</translation>
    </message>
    <message>
        <source>Of a group that is counted, not named: how many there are in this term.</source>
        <translation>اس گروپ کے لیے جو گنا جاتا ہے، نام نہیں لکھے جاتے: اس مدت میں کتنے افراد ہیں۔</translation>
    </message>
    <message>
        <source>Of a group whose people are not listed by name.</source>
        <translation>اس گروپ کے لیے جس کے افراد کے نام درج نہیں۔</translation>
    </message>
    <message>
        <source>Only of an exit learned of late: its day, in a quarter that was closed by then.</source>
        <translation>صرف اس اخراج کے لیے جو دیر سے معلوم ہوا: اس کا دن، جو تب تک بند ہو چکی سہ ماہی میں ہو۔</translation>
    </message>
    <message>
        <source>Only of who joined after the policy began: the day from which the books count them.</source>
        <translation>صرف اس کے لیے جو پالیسی شروع ہونے کے بعد شامل ہوا: جس دن سے کھاتے اسے گنتے ہیں۔</translation>
    </message>
    <message>
        <source>Only where its holder has died or leaves it.</source>
        <translation>صرف جہاں اس کا ہولڈر وفات پا گیا یا چھوڑ گیا۔</translation>
    </message>
    <message>
        <source>Person covered</source>
        <translation>تحفظ والا فرد</translation>
    </message>
    <message>
        <source>Policy to renew</source>
        <translation>تجدید کے لیے پالیسی</translation>
    </message>
    <message>
        <source>Renew a policy</source>
        <translation>پالیسی کی تجدید</translation>
    </message>
    <message>
        <source>Renews the policy</source>
        <translation>کس پالیسی کی تجدید</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>آغاز کی تاریخ</translation>
    </message>
    <message>
        <source>Sum insured</source>
        <translation>بیمہ شدہ رقم</translation>
    </message>
    <message>
        <source>Take a person off a policy</source>
        <translation>کسی فرد کو پالیسی سے نکالیں</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>نکالیں</translation>
    </message>
    <message>
        <source>Take on</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Take people onto a policy</source>
        <translation>افراد کو پالیسی میں شامل کریں</translation>
    </message>
    <message>
        <source>True last day</source>
        <translation>اصل آخری دن</translation>
    </message>
    <message>
        <source>Usually the day after the old term ends.</source>
        <translation>عموماً پرانی مدت ختم ہونے کے اگلے دن۔</translation>
    </message>
    <message>
        <source>Who holds the policy now</source>
        <translation>اب پالیسی کا ہولڈر</translation>
    </message>
    <message>
        <source>Why it ended early</source>
        <translation>وقت سے پہلے ختم ہونے کی وجہ</translation>
    </message>
</context>
<context>
    <name>Postings</name>
    <message>
        <source>Commission on premium ceded by treaty</source>
        <translation>معاہدے سے منتقل شدہ پریمیم پر کمیشن</translation>
    </message>
    <message>
        <source>Fees received before they fall due</source>
        <translation>واجب ہونے سے پہلے وصول شدہ فیسیں</translation>
    </message>
    <message>
        <source>Fees received long before they fall due</source>
        <translation>واجب ہونے سے بہت پہلے وصول شدہ فیسیں</translation>
    </message>
    <message>
        <source>Interest on savings</source>
        <translation>بچت پر سود</translation>
    </message>
    <message>
        <source>Membership fees due</source>
        <translation>واجب رکنیت فیسیں</translation>
    </message>
    <message>
        <source>Membership fees received</source>
        <translation>وصول شدہ رکنیت فیسیں</translation>
    </message>
    <message>
        <source>Payments of claims</source>
        <translation>دعووں کی ادائیگیاں</translation>
    </message>
    <message>
        <source>Premium ceded by treaty</source>
        <translation>معاہدے سے منتقل شدہ پریمیم</translation>
    </message>
    <message>
        <source>Premiums due</source>
        <translation>واجب الادا پریمیم</translation>
    </message>
    <message>
        <source>Premiums received</source>
        <translation>وصول شدہ پریمیم</translation>
    </message>
    <message>
        <source>Premiums received before they fall due</source>
        <translation>واجب ہونے سے پہلے وصول شدہ پریمیم</translation>
    </message>
    <message>
        <source>Premiums received long before they fall due</source>
        <translation>واجب ہونے سے بہت پہلے وصول شدہ پریمیم</translation>
    </message>
    <message>
        <source>Received in advance, now due</source>
        <translation>پیشگی وصول، اب واجب</translation>
    </message>
    <message>
        <source>Received in advance, now due within three months</source>
        <translation>پیشگی وصول، اب تین ماہ میں واجب</translation>
    </message>
    <message>
        <source>Refunds owed</source>
        <translation>واجب واپسی کی رقوم</translation>
    </message>
    <message>
        <source>Refunds paid</source>
        <translation>ادا شدہ واپسی کی رقوم</translation>
    </message>
    <message>
        <source>Savings paid in</source>
        <translation>جمع کرائی گئی بچت</translation>
    </message>
    <message>
        <source>Savings paid out</source>
        <translation>نکالی گئی بچت</translation>
    </message>
    <message>
        <source>Share of claims borne by treaty</source>
        <translation>معاہدے میں دعووں کا حصہ</translation>
    </message>
    <message>
        <source>Takaful operator&apos;s fee on contributions</source>
        <translation>چندے پر تکافل منتظم کی فیس</translation>
    </message>
    <message>
        <source>Taken back at exits, unpaid and unearned</source>
        <translation>اخراج پر واپس لیا گیا، غیر ادا شدہ اور غیر حاصل شدہ</translation>
    </message>
</context>
<context>
    <name>Premium</name>
    <message>
        <source>Earned over</source>
        <translation>کمائی کی مدت</translation>
    </message>
    <message>
        <source>Other parts of this premium</source>
        <translation>اس پریمیم کے دوسرے حصے</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>واجب</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>ادائیگی کا ذریعہ</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>ادائیگی کی تاریخ</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>رسید چھاپیں</translation>
    </message>
    <message>
        <source>{amount}, for the cover ended on {day}</source>
        <translation>{amount}، کیونکہ تحفظ {day} کو ختم ہوا</translation>
    </message>
</context>
<context>
    <name>Premium basis</name>
    <message>
        <source>For each dependant</source>
        <translation>ہر زیر کفالت پر</translation>
    </message>
    <message>
        <source>For each person</source>
        <translation>ہر فرد پر</translation>
    </message>
    <message>
        <source>For the policy</source>
        <translation>پالیسی پر</translation>
    </message>
    <message>
        <source>Percentage of the loan</source>
        <translation>قرض کا فیصد</translation>
    </message>
    <message>
        <source>Percentage of the sum insured</source>
        <translation>بیمہ شدہ رقم کا فیصد</translation>
    </message>
</context>
<context>
    <name>Premium form</name>
    <message>
        <source>A refund or an advance that waits, or a premium that was paid.</source>
        <translation>باقی واپسی یا پیشگی، یا کوئی ادا شدہ پریمیم۔</translation>
    </message>
    <message>
        <source>Amount paid out</source>
        <translation>ادا کی گئی رقم</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>وصول شدہ رقم</translation>
    </message>
    <message>
        <source>Covers from</source>
        <translation>تحفظ کا آغاز</translation>
    </message>
    <message>
        <source>Covers to</source>
        <translation>تحفظ کا اختتام</translation>
    </message>
    <message>
        <source>Leave empty while it is not paid.</source>
        <translation>ادا نہ ہو تو خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Less than the premium is a part payment: the rest stays due. More is kept as an advance.</source>
        <translation>پریمیم سے کم رقم جزوی ادائیگی ہے: باقی واجب رہتا ہے۔ زیادہ رقم پیشگی کے طور پر رکھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Of a refund for an exit in a quarter that was closed by then: the day of it. Of parts of one premium that an exit cut short: the day it fell due.</source>
        <translation>ایسی سہ ماہی میں اخراج کی واپسی کے لیے جو تب تک بند ہو چکی تھی: اخراج کا دن۔ اخراج سے کم ہوئے ایک پریمیم کے حصوں کے لیے: وہ دن جب پریمیم واجب ہوا۔</translation>
    </message>
    <message>
        <source>Of credit life the loan, of life savings what is saved. Else leave it empty.</source>
        <translation>قرض بیمہ زندگی میں قرض، زندگی بچت میں بچت۔ ورنہ خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Pay the refund</source>
        <translation>واپسی کی ادائیگی کریں</translation>
    </message>
    <message>
        <source>Premium given back</source>
        <translation>واپس کیا گیا پریمیم</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>رسید محفوظ کریں</translation>
    </message>
    <message>
        <source>The cover ended on {day}: {owed} of {whole} is owed.</source>
        <translation>تحفظ {day} کو ختم ہوا: {whole} میں سے {owed} واجب ہے۔</translation>
    </message>
    <message>
        <source>Type any part of the member&apos;s name, of the policy or of the premium.</source>
        <translation>رکن کے نام، پالیسی یا پریمیم کا کوئی حصہ لکھیں۔</translation>
    </message>
    <message>
        <source>Why it is given back</source>
        <translation>واپس کیوں کیا جا رہا ہے</translation>
    </message>
</context>
<context>
    <name>Premium kind</name>
    <message>
        <source>Membership fee</source>
        <translation>رکنیت فیس</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>پریمیم</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>واپسی</translation>
    </message>
</context>
<context>
    <name>Premium state</name>
    <message>
        <source>Due</source>
        <translation>واجب الادا</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>آج واجب الادا</translation>
    </message>
    <message>
        <source>Not owed</source>
        <translation>واجب نہیں</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>وقت گزر چکا</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ادا شدہ</translation>
    </message>
    <message>
        <source>To be refunded</source>
        <translation>واپسی باقی</translation>
    </message>
</context>
<context>
    <name>Premiums</name>
    <message>
        <source>A receipt, a code, or any part of a member&apos;s name</source>
        <translation>رسید، کوڈ، یا رکن کے نام کا کوئی حصہ</translation>
    </message>
    <message>
        <source>No premium is due or paid.</source>
        <translation>کوئی پریمیم واجب یا ادا شدہ نہیں۔</translation>
    </message>
    <message>
        <source>No premium is due yet. Each policy brings its premium when it is written or renewed.</source>
        <translation>ابھی کوئی پریمیم واجب نہیں۔ ہر پالیسی لکھنے یا تجدید پر اپنا پریمیم لاتی ہے۔</translation>
    </message>
</context>
<context>
    <name>Present value</name>
    <message>
        <source>&quot;{cell}&quot; is not a number from 0 to 9999</source>
        <translation>قدر &quot;{cell}&quot; 0 سے 9999 تک کا عدد نہیں</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not an amount in this currency</source>
        <translation>قدر &quot;{cell}&quot; اس کرنسی میں رقم نہیں</translation>
    </message>
    <message>
        <source>Give an amount, or a table of payments.</source>
        <translation>کوئی رقم، یا ادائیگیوں کا جدول دیں۔</translation>
    </message>
    <message>
        <source>In years</source>
        <translation>کتنے سال میں</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>ادائیگی</translation>
    </message>
    <message>
        <source>Payments to come</source>
        <translation>آئندہ ادائیگیاں</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>امکان</translation>
    </message>
    <message>
        <source>The whole is rounded once, so its parts may miss it by a little.</source>
        <translation>کل ایک بار گول کیا جاتا ہے، اس لیے حصوں کا میزان ذرا مختلف ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Value today</source>
        <translation>آج کی قدر</translation>
    </message>
    <message>
        <source>Value today of payments to come</source>
        <translation>آئندہ ادائیگیوں کی آج کی قدر</translation>
    </message>
    <message>
        <source>a probability lies between 0 and 1; three quarters is 0.75</source>
        <translation>امکان 0 اور 1 کے درمیان ہوتا ہے؛ تین چوتھائی 0.75 ہے</translation>
    </message>
    <message>
        <source>how probable it is, 0 to 1; otherwise certain</source>
        <translation>کتنا امکان ہے، 0 تا 1؛ ورنہ یقینی</translation>
    </message>
    <message>
        <source>in how many years; otherwise one</source>
        <translation>کتنے سال میں؛ ورنہ ایک</translation>
    </message>
    <message>
        <source>interest a year: 0.10 is ten percent</source>
        <translation>سالانہ سود: 0.10 دس فیصد ہے</translation>
    </message>
    <message>
        <source>it cannot be read; give a table in plain text (CSV, UTF-8)</source>
        <translation>نہیں پڑھا جا سکتا؛ جدول سادہ متن (CSV، UTF-8) میں دیں</translation>
    </message>
    <message>
        <source>many: a table of amount, probability, years</source>
        <translation>کئی: رقم، امکان، سال کا جدول</translation>
    </message>
    <message>
        <source>the columns are: {columns}</source>
        <translation>کالم یہ ہیں: {columns}</translation>
    </message>
    <message>
        <source>the row has more cells than columns; write 1000, not 1,000</source>
        <translation>سطر میں کالموں سے زیادہ خانے ہیں؛ 1000 لکھیں، 1,000 نہیں</translation>
    </message>
    <message>
        <source>what may be paid</source>
        <translation>جو ادا ہو سکتا ہے</translation>
    </message>
</context>
<context>
    <name>Principle form</name>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>What shows it, or what is to be done</source>
        <translation>کس سے ظاہر ہے، یا کیا کرنا ہے</translation>
    </message>
</context>
<context>
    <name>Principles</name>
    <message numerus="yes">
        <source>%n findings are open, of {whole} records.</source>
        <translation>
            <numerusform>{whole} ریکارڈ میں سے %n مشاہدہ کھلا ہے۔</numerusform>
            <numerusform>{whole} ریکارڈ میں سے %n مشاہدات کھلے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>جواب دہندہ</translation>
    </message>
    <message>
        <source>Are claims held against those that the price counts on?</source>
        <translation>کیا دعووں کا ان دعووں سے موازنہ ہوتا ہے جن پر قیمت مبنی ہے؟</translation>
    </message>
    <message>
        <source>Are donations shown apart from what the scheme earns?</source>
        <translation>کیا عطیات اسکیم کی کمائی سے الگ دکھائے جاتے ہیں؟</translation>
    </message>
    <message>
        <source>Are the costs of microinsurance kept apart from those of the organisation&apos;s other work?</source>
        <translation>کیا مائیکرو انشورنس کے اخراجات ادارے کے دوسرے کاموں کے اخراجات سے الگ رکھے جاتے ہیں؟</translation>
    </message>
    <message>
        <source>Are the indicators told to members and partners regularly?</source>
        <translation>کیا اشاریے ارکان اور شراکت داروں کو باقاعدگی سے بتائے جاتے ہیں؟</translation>
    </message>
    <message>
        <source>Assets of {amount} equal liabilities and equity.</source>
        <translation>اثاثے {amount} ذمہ داریوں اور ایکویٹی کے برابر ہیں۔</translation>
    </message>
    <message>
        <source>Can the three statements be made, and do they balance?</source>
        <translation>کیا تینوں گوشوارے بن سکتے ہیں، اور کیا وہ برابر ہیں؟</translation>
    </message>
    <message>
        <source>Claims monitoring</source>
        <translation>دعووں کی نگرانی</translation>
    </message>
    <message>
        <source>Client focus</source>
        <translation>ارکان پر توجہ</translation>
    </message>
    <message>
        <source>Do investments fall due when claims and costs have to be paid?</source>
        <translation>کیا سرمایہ کاری اس وقت واجب ہوتی ہے جب دعوے اور اخراجات ادا کرنے ہوں؟</translation>
    </message>
    <message>
        <source>Do most beneficiaries get their money within thirty days?</source>
        <translation>کیا زیادہ تر مستفید افراد کو تیس دن میں رقم مل جاتی ہے؟</translation>
    </message>
    <message>
        <source>Do the checks find few doubtful records?</source>
        <translation>کیا جانچ میں مشکوک ریکارڈ کم نکلتے ہیں؟</translation>
    </message>
    <message>
        <source>Does management look at the claims figures every quarter?</source>
        <translation>کیا انتظامیہ ہر سہ ماہی دعووں کے اعداد دیکھتی ہے؟</translation>
    </message>
    <message>
        <source>Donations of {amount} in twelve months stand on a line of their own.</source>
        <translation>بارہ ماہ کے {amount} کے عطیات اپنی الگ مد پر ہیں۔</translation>
    </message>
    <message>
        <source>Financial statements</source>
        <translation>مالی گوشوارے</translation>
    </message>
    <message>
        <source>Has an actuary said which data must be collected for each product?</source>
        <translation>کیا ایکچوری نے بتایا ہے کہ ہر پروڈکٹ کے لیے کون سا ڈیٹا جمع کرنا ضروری ہے؟</translation>
    </message>
    <message>
        <source>Has every complaint older than thirty days an answer?</source>
        <translation>کیا تیس دن سے پرانی ہر شکایت کا جواب دیا گیا ہے؟</translation>
    </message>
    <message>
        <source>Has every product the reserves that it needs?</source>
        <translation>کیا ہر پروڈکٹ کے پاس اس کے درکار ذخائر ہیں؟</translation>
    </message>
    <message>
        <source>Has nearly every claim its event, cause and loss?</source>
        <translation>کیا تقریباً ہر دعوے کا واقعہ، وجہ اور نقصان درج ہے؟</translation>
    </message>
    <message>
        <source>Has somebody with the skill reviewed the prices in the last two years?</source>
        <translation>کیا پچھلے دو سال میں کسی ماہر نے قیمتوں کی جانچ کی ہے؟</translation>
    </message>
    <message>
        <source>Have managers and staff been trained in insurance?</source>
        <translation>کیا مینیجروں اور عملے کو بیمے کی تربیت دی گئی ہے؟</translation>
    </message>
    <message>
        <source>Have members been asked in the last year what they need?</source>
        <translation>کیا پچھلے سال ارکان سے پوچھا گیا کہ انہیں کیا چاہیے؟</translation>
    </message>
    <message>
        <source>Have the books been audited within the last year?</source>
        <translation>کیا پچھلے ایک سال میں کھاتوں کا آڈٹ ہوا ہے؟</translation>
    </message>
    <message>
        <source>Have the expenses of the period been entered?</source>
        <translation>کیا مدت کے اخراجات درج ہو چکے ہیں؟</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>جزوی</translation>
    </message>
    <message>
        <source>Is it known what each product costs to run?</source>
        <translation>کیا معلوم ہے کہ ہر پروڈکٹ کو چلانے پر کتنا خرچ آتا ہے؟</translation>
    </message>
    <message>
        <source>Is the birth date of nearly every insured person known?</source>
        <translation>کیا تقریباً ہر بیمہ شدہ فرد کی تاریخ پیدائش معلوم ہے؟</translation>
    </message>
    <message>
        <source>Is there a written policy on what may be invested where?</source>
        <translation>کیا اس بارے میں تحریری پالیسی ہے کہ کیا کہاں لگایا جا سکتا ہے؟</translation>
    </message>
    <message>
        <source>Known of {part} of {whole} insured persons, {share}.</source>
        <translation>{whole} میں سے {part} بیمہ شدہ افراد کی معلوم، {share}۔</translation>
    </message>
    <message>
        <source>Lacking for: {products}.</source>
        <translation>ان کے لیے کمی ہے: {products}۔</translation>
    </message>
    <message>
        <source>Nearly all means 95 percent, most means half.</source>
        <translation>تقریباً سب کا مطلب 95 فیصد ہے، زیادہ تر کا مطلب آدھا۔</translation>
    </message>
    <message>
        <source>No claim was reported in the last twelve months.</source>
        <translation>پچھلے بارہ ماہ میں کوئی دعویٰ درج نہیں ہوا۔</translation>
    </message>
    <message>
        <source>No claim was settled in the last twelve months.</source>
        <translation>پچھلے بارہ ماہ میں کوئی دعویٰ نہیں نمٹایا گیا۔</translation>
    </message>
    <message>
        <source>No claims were reserved for a year ago.</source>
        <translation>ایک سال پہلے دعووں کا کوئی ذخیرہ نہیں رکھا گیا۔</translation>
    </message>
    <message>
        <source>No complaint is older than thirty days.</source>
        <translation>کوئی شکایت تیس دن سے پرانی نہیں۔</translation>
    </message>
    <message>
        <source>No person is insured by name.</source>
        <translation>کوئی فرد نام سے بیمہ شدہ نہیں۔</translation>
    </message>
    <message>
        <source>No product lacks a method for a reserve that it needs.</source>
        <translation>کسی پروڈکٹ میں اس کے درکار ذخیرے کے طریقے کی کمی نہیں۔</translation>
    </message>
    <message>
        <source>Of what was reserved in the last four quarters, {share} was left over.</source>
        <translation>پچھلی چار سہ ماہیوں میں رکھے ذخیرے میں سے {share} بچ گیا۔</translation>
    </message>
    <message>
        <source>People answer under Settings, The nine principles. An answer is good for a year.</source>
        <translation>لوگ ترتیبات، نو اصول میں جواب دیتے ہیں۔ جواب ایک سال تک چلتا ہے۔</translation>
    </message>
    <message>
        <source>Relevant and accurate data</source>
        <translation>متعلقہ اور درست ڈیٹا</translation>
    </message>
    <message>
        <source>Separation of data</source>
        <translation>ڈیٹا کی علیحدگی</translation>
    </message>
    <message>
        <source>Technical capacity</source>
        <translation>فنی صلاحیت</translation>
    </message>
    <message>
        <source>There are vouchers on expenses.</source>
        <translation>اخراجات کے واؤچر موجود ہیں۔</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>ابھی کوئی پروڈکٹ نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is one product: all costs are its own.</source>
        <translation>ایک ہی پروڈکٹ ہے: تمام اخراجات اسی کے ہیں۔</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>شفافیت</translation>
    </message>
    <message>
        <source>Were the claims reserves of a year ago enough?</source>
        <translation>کیا ایک سال پہلے کے دعووں کے ذخائر کافی تھے؟</translation>
    </message>
    <message>
        <source>What products share is shared by a key that the scheme has chosen.</source>
        <translation>پروڈکٹس کے مشترکہ اخراجات اسکیم کی چنی ہوئی بنیاد پر تقسیم ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>What products share is shared by earned premium, for no other key was chosen.</source>
        <translation>پروڈکٹس کے مشترکہ اخراجات کمائے ہوئے پریمیم کے لحاظ سے تقسیم ہوتے ہیں، کیونکہ کوئی اور بنیاد نہیں چنی گئی۔</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>کس سے ظاہر ہے</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>جواب نہیں دیا گیا</translation>
    </message>
    <message>
        <source>people</source>
        <translation>لوگ</translation>
    </message>
    <message>
        <source>the book</source>
        <translation>کھاتہ</translation>
    </message>
    <message>
        <source>{number}. {principle}</source>
        <translation>{number}. {principle}</translation>
    </message>
    <message>
        <source>{part} of {whole} claims of the last twelve months tell them, {share}.</source>
        <translation>پچھلے بارہ ماہ کے {whole} میں سے {part} دعوے یہ بتاتے ہیں، {share}۔</translation>
    </message>
    <message>
        <source>{part} of {whole} claims of the last twelve months, {share}.</source>
        <translation>پچھلے بارہ ماہ کے {whole} میں سے {part} دعوے، {share}۔</translation>
    </message>
    <message>
        <source>{part} of {whole} complaints are answered, {share}.</source>
        <translation>{whole} میں سے {part} شکایات کا جواب دیا گیا، {share}۔</translation>
    </message>
    <message>
        <source>{part} of {whole} products have a pricing table.</source>
        <translation>{whole} میں سے {part} پروڈکٹس کا نرخ جدول ہے۔</translation>
    </message>
</context>
<context>
    <name>Product example</name>
    <message>
        <source>As much as was saved, at death</source>
        <translation>وفات پر، جتنی بچت ہوئی</translation>
    </message>
    <message>
        <source>Cash for the nights in hospital</source>
        <translation>ہسپتال کی راتوں کے لیے نقد</translation>
    </message>
    <message>
        <source>Childbirth</source>
        <translation>زچگی</translation>
    </message>
    <message>
        <source>Crop cover for a season</source>
        <translation>ایک موسم کی فصل کا تحفظ</translation>
    </message>
    <message>
        <source>Death by accident</source>
        <translation>حادثے سے وفات</translation>
    </message>
    <message>
        <source>Death by illness or age</source>
        <translation>بیماری یا عمر سے وفات</translation>
    </message>
    <message>
        <source>Death of an animal</source>
        <translation>جانور کی موت</translation>
    </message>
    <message>
        <source>Funeral cover</source>
        <translation>تجہیز و تکفین کا تحفظ</translation>
    </message>
    <message>
        <source>Funeral of a child</source>
        <translation>بچے کی تجہیز و تکفین</translation>
    </message>
    <message>
        <source>Funeral of an adult</source>
        <translation>بالغ کی تجہیز و تکفین</translation>
    </message>
    <message>
        <source>Health cover</source>
        <translation>صحت کا تحفظ</translation>
    </message>
    <message>
        <source>Help with the funeral</source>
        <translation>تجہیز و تکفین میں مدد</translation>
    </message>
    <message>
        <source>Life cover for a year</source>
        <translation>ایک سال کا زندگی کا تحفظ</translation>
    </message>
    <message>
        <source>Livestock cover</source>
        <translation>مویشیوں کا تحفظ</translation>
    </message>
    <message>
        <source>Loss of the harvest</source>
        <translation>فصل کا نقصان</translation>
    </message>
    <message>
        <source>Payout by the index</source>
        <translation>اشاریے کے مطابق ادائیگی</translation>
    </message>
    <message>
        <source>Stay in hospital</source>
        <translation>ہسپتال میں قیام</translation>
    </message>
    <message>
        <source>Visit and medicines</source>
        <translation>معائنہ اور دوائیں</translation>
    </message>
    <message>
        <source>Weather index cover for a season</source>
        <translation>ایک موسم کا موسمی اشاریہ تحفظ</translation>
    </message>
    <message>
        <source>What is left of the loan</source>
        <translation>قرض کا باقی حصہ</translation>
    </message>
</context>
<context>
    <name>Product form</name>
    <message>
        <source>A ratio of earned premium: 0.7 for seventy percent.</source>
        <translation>کمائے ہوئے پریمیم کا تناسب: ستر فیصد کے لیے 0.7۔</translation>
    </message>
    <message>
        <source>A share: 0.8 for eighty percent. Leave empty for the whole amount.</source>
        <translation>حصہ: اسی فیصد کے لیے 0.8۔ پوری رقم کے لیے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Claims not reported yet</source>
        <translation>ابھی غیر اطلاع شدہ دعوے</translation>
    </message>
    <message>
        <source>Coinsurance, in percent</source>
        <translation>شریک بیمہ، فیصد میں</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>معاہدہ</translation>
    </message>
    <message>
        <source>Counts while fewer than ten claims are reported; 45 where left empty.</source>
        <translation>دس سے کم دعوے درج ہونے تک شمار ہوتا ہے؛ خالی ہو تو 45۔</translation>
    </message>
    <message>
        <source>Days of grace to renew</source>
        <translation>تجدید کے لیے رعایتی دن</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>قابل کٹوتی</translation>
    </message>
    <message>
        <source>Development by</source>
        <translation>ترقی کی اکائی</translation>
    </message>
    <message>
        <source>Entry age</source>
        <translation>داخلے کی عمر</translation>
    </message>
    <message>
        <source>Exit age</source>
        <translation>اخراج کی عمر</translation>
    </message>
    <message>
        <source>Expected claims ratio</source>
        <translation>متوقع دعووں کا تناسب</translation>
    </message>
    <message>
        <source>In percent: 10 for a tenth.</source>
        <translation>فیصد میں: دسویں حصے کے لیے 10۔</translation>
    </message>
    <message>
        <source>Leave empty where nothing is reported after the last month known.</source>
        <translation>آخری معلوم مہینے کے بعد کچھ درج نہ ہوتا ہو تو خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Limit for each claim</source>
        <translation>ہر دعوے کی حد</translation>
    </message>
    <message>
        <source>Limit for each year</source>
        <translation>ہر سال کی حد</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>Of a takaful product; the operator has the rest. Empty: all is the participants&apos;.</source>
        <translation>تکافل پروڈکٹ کا؛ باقی منتظم کا ہے۔ خالی: سب شرکاء کا ہے۔</translation>
    </message>
    <message>
        <source>Of the contributions: it is owed to the operator as they fall due, and an expense.</source>
        <translation>چندے کا: چندہ واجب ہوتے ہی یہ منتظم کو واجب ہے، اور خرچ ہے۔</translation>
    </message>
    <message>
        <source>Participants&apos; share of the surplus, in percent</source>
        <translation>فاضل میں شرکاء کا حصہ، فیصد میں</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>شمولیت</translation>
    </message>
    <message>
        <source>Portion of open claims reserved</source>
        <translation>کھلے دعووں کا ذخیرہ شدہ حصہ</translation>
    </message>
    <message>
        <source>Premium is earned</source>
        <translation>پریمیم کی کمائی</translation>
    </message>
    <message>
        <source>Tail factor</source>
        <translation>آخری حصے کا عامل</translation>
    </message>
    <message>
        <source>Takaful operator&apos;s fee, in percent</source>
        <translation>تکافل منتظم کی فیس، فیصد میں</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>مدت، مہینوں میں</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>شرائط</translation>
    </message>
    <message>
        <source>Usual days from event to report</source>
        <translation>واقعے سے اطلاع تک عام دن</translation>
    </message>
    <message>
        <source>Usual days from payment to receipt</source>
        <translation>ادائیگی سے وصولی تک عام دن</translation>
    </message>
    <message>
        <source>Waiting period in days</source>
        <translation>انتظار کی مدت، دنوں میں</translation>
    </message>
    <message>
        <source>What the insured pays of each claim, from 0 to 100.</source>
        <translation>ہر دعوے میں بیمہ شدہ کتنا ادا کرتا ہے، 0 سے 100 تک۔</translation>
    </message>
    <message>
        <source>Who carries the risk</source>
        <translation>خطرہ کس پر ہے</translation>
    </message>
</context>
<context>
    <name>Product line</name>
    <message>
        <source>Accident</source>
        <translation>حادثہ</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>اثاثہ</translation>
    </message>
    <message>
        <source>Credit life</source>
        <translation>قرض بیمہ زندگی</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>معذوری</translation>
    </message>
    <message>
        <source>Endowment</source>
        <translation>انڈومنٹ</translation>
    </message>
    <message>
        <source>Funeral</source>
        <translation>تجہیز و تکفین</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>صحت</translation>
    </message>
    <message>
        <source>Hospital cash</source>
        <translation>ہسپتال یومیہ نقد</translation>
    </message>
    <message>
        <source>Life savings</source>
        <translation>زندگی بچت</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>مویشی</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>پنشن</translation>
    </message>
    <message>
        <source>Term life</source>
        <translation>میعادی زندگی</translation>
    </message>
    <message>
        <source>Weather index</source>
        <translation>موسمی اشاریہ</translation>
    </message>
    <message>
        <source>Whole life</source>
        <translation>تاحیات</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>A commission that one pays and another receives is eliminated as far as both give it.</source>
        <translation>جو کمیشن ایک دیتا ہے اور دوسرا لیتا ہے، وہ اتنا حذف ہوتا ہے جتنا دونوں بتائیں۔</translation>
    </message>
    <message>
        <source>Before reinsurance: what partners pass on to reinsurers is no cost of the programme.</source>
        <translation>ری انشورنس سے پہلے: شراکت دار جو ری انشورر کو دیتے ہیں وہ پروگرام کا خرچ نہیں۔</translation>
    </message>
    <message>
        <source>Does it count?</source>
        <translation>کیا شمار ہوتا ہے؟</translation>
    </message>
    <message>
        <source>Eliminations</source>
        <translation>باہمی رقوم کا حذف</translation>
    </message>
    <message>
        <source>Expenses and other income of all partners add up.</source>
        <translation>تمام شراکت داروں کے اخراجات اور دوسری آمدنی جمع ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Figures whose months lie only partly in these days are left out; they stand below.</source>
        <translation>جن اعداد کے مہینے ان دنوں میں صرف جزوی آتے ہیں وہ شامل نہیں؛ وہ نیچے ہیں۔</translation>
    </message>
    <message>
        <source>Indicators of the programme</source>
        <translation>پروگرام کے اشاریے</translation>
    </message>
    <message>
        <source>No partner has given a figure that lies in these days: the programme is the own book.</source>
        <translation>کسی شراکت دار نے ان دنوں کا عدد نہیں دیا: پروگرام اپنا کھاتہ ہی ہے۔</translation>
    </message>
    <message>
        <source>Own book</source>
        <translation>اپنا کھاتہ</translation>
    </message>
    <message>
        <source>Own book ({role})</source>
        <translation>اپنا کھاتہ ({role})</translation>
    </message>
    <message>
        <source>Premium and claims that several roles tell of one product count once: those of the role that tells most.</source>
        <translation>ایک پروڈکٹ کا جو پریمیم اور دعوے کئی کردار بتائیں وہ ایک بار شمار ہوتے ہیں: اس کردار کے جو سب سے زیادہ بتائے۔</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>پروگرام</translation>
    </message>
    <message>
        <source>The programme of all partners</source>
        <translation>تمام شراکت داروں کا پروگرام</translation>
    </message>
    <message>
        <source>Whose each figure is</source>
        <translation>ہر عدد کس کا ہے</translation>
    </message>
    <message>
        <source>no: only partly in these days</source>
        <translation>نہیں: ان دنوں میں صرف جزوی</translation>
    </message>
    <message>
        <source>yes, wholly in these days</source>
        <translation>ہاں، پورا ان دنوں میں</translation>
    </message>
    <message>
        <source>{code} ({role})</source>
        <translation>{code} ({role})</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>A code that holds the signed figures of this statement</source>
        <translation>ایک کوڈ جس میں اس گوشوارے کے دستخط شدہ اعداد ہیں</translation>
    </message>
    <message>
        <source>A line that is not listed is nought.</source>
        <translation>جو سطر فہرست میں نہیں وہ صفر ہے۔</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>جانچیں</translation>
    </message>
    <message>
        <source>Check a statement of {scheme}</source>
        <translation>{scheme} کا گوشوارہ جانچیں</translation>
    </message>
    <message>
        <source>Code {number} of {count}</source>
        <translation>کوڈ {number} از {count}</translation>
    </message>
    <message>
        <source>Code {number} of {count} is missing. Photograph that one, too.</source>
        <translation>{count} میں سے کوڈ {number} غائب ہے۔ اس کی بھی تصویر لیں۔</translation>
    </message>
    <message>
        <source>Compare them with what is printed: only what stands in the code is signed.</source>
        <translation>انہیں چھپے ہوئے سے ملائیں: دستخط صرف اسی پر ہے جو کوڈ میں ہے۔</translation>
    </message>
    <message>
        <source>Compare this key with that which the scheme tells you itself, on its notice board or by telephone. A page with another key speaks for somebody else.</source>
        <translation>اس چابی کو اس سے ملائیں جو اسکیم آپ کو خود بتاتی ہے، اپنے نوٹس بورڈ پر یا فون پر۔ جس صفحے کی چابی اور ہو وہ کسی اور کی طرف سے بولتا ہے۔</translation>
    </message>
    <message>
        <source>Digest of all figures</source>
        <translation>تمام اعداد کا خلاصہ</translation>
    </message>
    <message>
        <source>Every statement is signed with this key and prints these digits. Tell them to whoever relies on your statements, on the notice board or by telephone, so that they can compare. Whoever can open this book can sign with it.</source>
        <translation>ہر گوشوارے پر اس چابی سے دستخط ہوتے ہیں اور یہ ہندسے چھپتے ہیں۔ جو آپ کے گوشواروں پر بھروسا کرتے ہیں انہیں یہ نوٹس بورڈ پر یا فون پر بتائیں، تاکہ وہ ملا سکیں۔ جو کوئی یہ کھاتہ کھول سکتا ہے وہ اس سے دستخط کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>Give this page to members, partners and auditors: on any phone it reads the code of a statement from a photograph and says whether it is yours, without a network.</source>
        <translation>یہ صفحہ ارکان، شراکت داروں اور آڈیٹروں کو دیں: یہ کسی بھی فون پر تصویر سے گوشوارے کا کوڈ پڑھتا ہے اور نیٹ ورک کے بغیر بتاتا ہے کہ وہ آپ کا ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Key of the scheme</source>
        <translation>اسکیم کی چابی</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>صفحے کی زبان</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>گوشوارے کی سطریں</translation>
    </message>
    <message>
        <source>No code of a statement was found. Photograph the whole code, flat and sharp.</source>
        <translation>گوشوارے کا کوئی کوڈ نہیں ملا۔ پورے کوڈ کی تصویر لیں، سیدھی اور صاف۔</translation>
    </message>
    <message>
        <source>Paste what another program read off the code</source>
        <translation>جو کسی دوسرے پروگرام نے کوڈ سے پڑھا اسے چسپاں کریں</translation>
    </message>
    <message>
        <source>Photograph the code on the statement, or choose a picture of it. Nothing leaves this device, and no network is needed.</source>
        <translation>گوشوارے کے کوڈ کی تصویر لیں، یا اس کی تصویر چنیں۔ اس آلے سے کچھ باہر نہیں جاتا، اور نیٹ ورک کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>Proof of the figures</source>
        <translation>اعداد کا ثبوت</translation>
    </message>
    <message>
        <source>Save the page that checks statements</source>
        <translation>گوشوارے جانچنے والا صفحہ محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the page that checks statements…</source>
        <translation>گوشوارے جانچنے والا صفحہ محفوظ کریں…</translation>
    </message>
    <message>
        <source>Signed as a draft: the period was not closed, and its figures may still change.</source>
        <translation>مسودے کے طور پر دستخط شدہ: مدت بند نہیں تھی، اور اس کے اعداد ابھی بدل سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Signed as final: the period was closed, and its figures are frozen.</source>
        <translation>حتمی طور پر دستخط شدہ: مدت بند تھی، اور اس کے اعداد منجمد ہیں۔</translation>
    </message>
    <message>
        <source>Take or choose a picture</source>
        <translation>تصویر لیں یا چنیں</translation>
    </message>
    <message>
        <source>The code is cut or was changed: it holds no figures that can be read.</source>
        <translation>کوڈ کٹا ہوا ہے یا بدلا گیا ہے: اس میں ایسے اعداد نہیں جو پڑھے جا سکیں۔</translation>
    </message>
    <message numerus="yes">
        <source>The figures are too many for one code. They stand in %n codes: photograph all of them.</source>
        <translation>
            <numerusform>اعداد ایک کوڈ کے لیے بہت زیادہ ہیں۔ وہ %n کوڈ میں ہیں: اس کی تصویر لیں۔</numerusform>
            <numerusform>اعداد ایک کوڈ کے لیے بہت زیادہ ہیں۔ وہ %n کوڈز میں ہیں: ان سب کی تصویر لیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>تصویر پڑھی جا رہی ہے…</translation>
    </message>
    <message>
        <source>The signature does not hold: something in the code was changed. Do not trust these figures.</source>
        <translation>دستخط درست نہیں: کوڈ میں کچھ بدلا گیا ہے۔ ان اعداد پر بھروسا نہ کریں۔</translation>
    </message>
    <message>
        <source>These are the scheme&apos;s figures, signed as a draft: the period was not closed, and they may have changed.</source>
        <translation>یہ اسکیم کے اعداد ہیں، مسودے کے طور پر دستخط شدہ: مدت بند نہیں تھی، اور یہ بدل گئے ہوں گے۔</translation>
    </message>
    <message>
        <source>These are the scheme&apos;s figures, signed as final: the period was closed.</source>
        <translation>یہ اسکیم کے اعداد ہیں، حتمی طور پر دستخط شدہ: مدت بند تھی۔</translation>
    </message>
    <message>
        <source>These codes belong to different papers. Give those of one paper at a time.</source>
        <translation>یہ کوڈ الگ الگ کاغذوں کے ہیں۔ ایک وقت میں ایک ہی کاغذ کے دیں۔</translation>
    </message>
    <message>
        <source>These figures are signed with another key: they are not those of this scheme.</source>
        <translation>ان اعداد پر کسی اور چابی سے دستخط ہیں: یہ اس اسکیم کے نہیں۔</translation>
    </message>
    <message>
        <source>This browser is too old to unfold the code. Open the page in a newer one.</source>
        <translation>یہ براؤزر کوڈ کھولنے کے لیے بہت پرانا ہے۔ صفحہ کسی نئے براؤزر میں کھولیں۔</translation>
    </message>
    <message>
        <source>This code holds the ten indicators and every line, signed with the key of the scheme. The page that the scheme hands out reads it from a photograph, without a network, and says whether it is the scheme&apos;s. Compare the key with that which the scheme tells you itself.</source>
        <translation>اس کوڈ میں دس اشاریے اور ہر سطر ہے، اسکیم کی چابی سے دستخط شدہ۔ اسکیم کا دیا ہوا صفحہ اسے تصویر سے نیٹ ورک کے بغیر پڑھتا ہے اور بتاتا ہے کہ یہ اسکیم کا ہے یا نہیں۔ چابی کو اس سے ملائیں جو اسکیم آپ کو خود بتاتی ہے۔</translation>
    </message>
    <message>
        <source>This code is newer than this page. Ask the scheme for its newest page.</source>
        <translation>یہ کوڈ اس صفحے سے نیا ہے۔ اسکیم سے اس کا تازہ ترین صفحہ مانگیں۔</translation>
    </message>
    <message>
        <source>This file is no picture that can be opened. Give a PNG or a JPEG.</source>
        <translation>یہ فائل ایسی تصویر نہیں جو کھل سکے۔ PNG یا JPEG دیں۔</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>ویب صفحات (*.html)</translation>
    </message>
    <message>
        <source>check-a-statement.html</source>
        <translation>check-a-statement.html</translation>
    </message>
    <message>
        <source>{indicator}, median</source>
        <translation>{indicator}، وسطانیہ</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>A bill booked before</source>
        <translation>پہلے درج شدہ بل</translation>
    </message>
    <message>
        <source>A debt to us booked before</source>
        <translation>ہمارا پہلے درج شدہ قرضہ</translation>
    </message>
    <message>
        <source>Advance to a care provider</source>
        <translation>علاج فراہم کنندہ کو پیشگی</translation>
    </message>
    <message>
        <source>Advance to staff and others</source>
        <translation>عملے اور دوسروں کو پیشگی</translation>
    </message>
    <message>
        <source>Another debt to us written off</source>
        <translation>ہمارا دوسرا قرضہ، خارج</translation>
    </message>
    <message>
        <source>Audit, legal and actuarial fees</source>
        <translation>آڈٹ، قانونی اور ایکچوریل فیس</translation>
    </message>
    <message>
        <source>Bank charges</source>
        <translation>بینک کے خرچے</translation>
    </message>
    <message>
        <source>Between cash box and bank</source>
        <translation>کیش بکس اور بینک کے درمیان</translation>
    </message>
    <message>
        <source>Bonds, shares and other long investments</source>
        <translation>بانڈ، حصص اور دوسری طویل سرمایہ کاری</translation>
    </message>
    <message>
        <source>Claims of a product without policies</source>
        <translation>بغیر پالیسیوں والی پروڈکٹ کے دعوے</translation>
    </message>
    <message>
        <source>Claims recovered late, received</source>
        <translation>دیر سے بازیاب دعوے، وصول شدہ</translation>
    </message>
    <message>
        <source>Claims that the reinsurer bears, without a treaty</source>
        <translation>معاہدے کے بغیر ری انشورر کے ذمے دعوے</translation>
    </message>
    <message>
        <source>Claims that treaties recover, received</source>
        <translation>معاہدوں سے بازیاب دعوے، وصول شدہ</translation>
    </message>
    <message>
        <source>Commission from the reinsurer</source>
        <translation>ری انشورر سے کمیشن</translation>
    </message>
    <message>
        <source>Commission received</source>
        <translation>وصول شدہ کمیشن</translation>
    </message>
    <message>
        <source>Commission to agents</source>
        <translation>ایجنٹوں کو کمیشن</translation>
    </message>
    <message>
        <source>Computers and software, for running them</source>
        <translation>کمپیوٹر اور سافٹ ویئر، ان کو چلانا</translation>
    </message>
    <message>
        <source>Deposit at the bank for a fixed time</source>
        <translation>بینک میں مقررہ مدت کا ڈپازٹ</translation>
    </message>
    <message>
        <source>Donation or grant for running the scheme</source>
        <translation>اسکیم چلانے کے لیے عطیہ یا گرانٹ</translation>
    </message>
    <message>
        <source>Donation to the capital</source>
        <translation>سرمائے میں عطیہ</translation>
    </message>
    <message>
        <source>Electricity, water and telephone</source>
        <translation>بجلی، پانی اور ٹیلی فون</translation>
    </message>
    <message>
        <source>Equipment, furniture and vehicles</source>
        <translation>سامان، فرنیچر اور گاڑیاں</translation>
    </message>
    <message>
        <source>Expense outside the insurance business</source>
        <translation>بیمے کے کاروبار سے باہر کا خرچ</translation>
    </message>
    <message>
        <source>Extraordinary expense</source>
        <translation>غیر معمولی خرچ</translation>
    </message>
    <message>
        <source>Extraordinary income</source>
        <translation>غیر معمولی آمدنی</translation>
    </message>
    <message>
        <source>Help given free of charge</source>
        <translation>مفت دی گئی مدد</translation>
    </message>
    <message>
        <source>Income outside the insurance business</source>
        <translation>بیمے کے کاروبار سے باہر کی آمدنی</translation>
    </message>
    <message>
        <source>Interest and other return on investments</source>
        <translation>سرمایہ کاری پر سود اور دوسرا منافع</translation>
    </message>
    <message>
        <source>Interest booked before, received</source>
        <translation>پہلے درج شدہ سود، وصول شدہ</translation>
    </message>
    <message>
        <source>Interest earned and not received yet</source>
        <translation>کمایا ہوا سود جو ابھی نہیں ملا</translation>
    </message>
    <message>
        <source>Interest on loans</source>
        <translation>قرضوں پر سود</translation>
    </message>
    <message>
        <source>Licence and supervision</source>
        <translation>لائسنس اور نگرانی</translation>
    </message>
    <message>
        <source>Loan, due after three months</source>
        <translation>قرض، تین ماہ کے بعد واجب</translation>
    </message>
    <message>
        <source>Loan, due within three months</source>
        <translation>قرض، تین ماہ کے اندر واجب</translation>
    </message>
    <message>
        <source>Meetings, awareness and advertising</source>
        <translation>اجلاس، آگاہی اور تشہیر</translation>
    </message>
    <message>
        <source>Membership fees</source>
        <translation>رکنیت فیسیں</translation>
    </message>
    <message>
        <source>Office supplies</source>
        <translation>دفتر کا سامان</translation>
    </message>
    <message>
        <source>Other administration</source>
        <translation>دوسرا انتظامی خرچ</translation>
    </message>
    <message>
        <source>Other capital</source>
        <translation>دوسرا سرمایہ</translation>
    </message>
    <message>
        <source>Other cost of reinsurance</source>
        <translation>ری انشورنس کی دوسری لاگت</translation>
    </message>
    <message>
        <source>Other operating expense</source>
        <translation>دوسرا عملیاتی خرچ</translation>
    </message>
    <message>
        <source>Other operating income</source>
        <translation>دوسری عملیاتی آمدنی</translation>
    </message>
    <message>
        <source>Paid ahead of its time, and other things kept</source>
        <translation>وقت سے پہلے ادا شدہ، اور رکھی ہوئی دوسری چیزیں</translation>
    </message>
    <message>
        <source>Paid ahead, now used up</source>
        <translation>پیشگی ادا شدہ، اب استعمال ہو چکا</translation>
    </message>
    <message>
        <source>Premium of a product without policies</source>
        <translation>بغیر پالیسیوں والی پروڈکٹ کا پریمیم</translation>
    </message>
    <message>
        <source>Premium that treaties cede, paid</source>
        <translation>معاہدوں سے منتقل پریمیم، ادا شدہ</translation>
    </message>
    <message>
        <source>Premium to the reinsurer, without a treaty</source>
        <translation>معاہدے کے بغیر ری انشورر کو پریمیم</translation>
    </message>
    <message>
        <source>Premium written off</source>
        <translation>خارج شدہ پریمیم</translation>
    </message>
    <message>
        <source>Printing and photocopies</source>
        <translation>چھپائی اور فوٹو کاپی</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>کرایہ</translation>
    </message>
    <message>
        <source>Repairs and upkeep</source>
        <translation>مرمت اور دیکھ بھال</translation>
    </message>
    <message>
        <source>Salaries and wages</source>
        <translation>تنخواہیں اور اجرتیں</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>حصص سرمایہ</translation>
    </message>
    <message>
        <source>Social security and staff insurance</source>
        <translation>سماجی تحفظ اور عملے کا بیمہ</translation>
    </message>
    <message>
        <source>Surplus of earlier years</source>
        <translation>پچھلے سالوں کا فاضل</translation>
    </message>
    <message>
        <source>Tax on the surplus</source>
        <translation>فاضل پر ٹیکس</translation>
    </message>
    <message>
        <source>Training of staff</source>
        <translation>عملے کی تربیت</translation>
    </message>
    <message>
        <source>Transport and travel</source>
        <translation>آمدورفت اور سفر</translation>
    </message>
    <message>
        <source>Wear of equipment</source>
        <translation>سامان کی فرسودگی</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>نقل کریں</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>چسپاں کریں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>کاٹیں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>لاگو کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>رد کریں</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>نظر انداز کریں</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>پہلے جیسا کریں</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>پھر کوشش کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>نقل کریں</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>چسپاں کریں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>کاٹیں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
</context>
<context>
    <name>Reached</name>
    <message>
        <source>By dependants</source>
        <translation>زیر کفالت افراد کے لحاظ سے</translation>
    </message>
    <message>
        <source>By policies</source>
        <translation>پالیسیوں کے لحاظ سے</translation>
    </message>
    <message>
        <source>Mean days, event to end</source>
        <translation>اوسط دن، واقعے سے اختتام تک</translation>
    </message>
    <message>
        <source>Of those in force the day before</source>
        <translation>ایک دن پہلے نافذ میں سے</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>جزوی ادا شدہ</translation>
    </message>
    <message>
        <source>Ready for each 100 of a quarter&apos;s outgo</source>
        <translation>سہ ماہی کے ہر 100 خرچ پر دستیاب</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>فیصلہ نہیں ہوا</translation>
    </message>
    <message>
        <source>Without those who moved away</source>
        <translation>نقل مکانی والوں کے بغیر</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>As many are insured as at the start.</source>
        <translation>بیمہ شدہ اتنے ہی ہیں جتنے شروع میں تھے۔</translation>
    </message>
    <message>
        <source>Claims took {number} of every 100 of premium.</source>
        <translation>ہر 100 پریمیم میں سے {number} دعووں پر گئے۔</translation>
    </message>
    <message>
        <source>For every 100 it owes, the scheme holds {number} that can be relied on.</source>
        <translation>ہر 100 واجب کے مقابل اسکیم کے پاس {number} کے قابل اعتماد اثاثے ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>Half of the claims settled took %n days or less.</source>
        <translation>
            <numerusform>نمٹائے گئے دعووں میں سے آدھے %n دن یا کم میں نمٹے۔</numerusform>
            <numerusform>نمٹائے گئے دعووں میں سے آدھے %n دنوں یا کم میں نمٹے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be said of it.</source>
        <translation>اس کے بارے میں کچھ نہیں کہا جا سکتا۔</translation>
    </message>
    <message>
        <source>Of 100 people the scheme is meant for, {number} are insured.</source>
        <translation>اسکیم جن لوگوں کے لیے ہے، ان کے ہر 100 میں سے {number} بیمہ شدہ ہیں۔</translation>
    </message>
    <message>
        <source>Running costs took {number} of every 100 of premium.</source>
        <translation>ہر 100 پریمیم میں سے {number} انتظام چلانے پر گئے۔</translation>
    </message>
    <message>
        <source>{number} are at hand for every 100 payable in three months.</source>
        <translation>تین ماہ میں قابل ادا ہر 100 کے لیے {number} دستیاب ہیں۔</translation>
    </message>
    <message>
        <source>{number} of 100 claims reported were rejected.</source>
        <translation>درج ہونے والے 100 دعووں میں سے {number} رد ہوئے۔</translation>
    </message>
    <message>
        <source>{number} of 100 insured who could renew did.</source>
        <translation>جو بیمہ شدہ تجدید کر سکتے تھے، ان 100 میں سے {number} نے کی۔</translation>
    </message>
    <message>
        <source>{number} of every 100 of premium were left over.</source>
        <translation>ہر 100 پریمیم میں سے {number} بچ گئے۔</translation>
    </message>
    <message>
        <source>{number} were lacking for every 100 of premium.</source>
        <translation>ہر 100 پریمیم پر {number} کم پڑے۔</translation>
    </message>
    <message>
        <source>{sentence} It may still change.</source>
        <translation>{sentence} یہ ابھی بدل سکتا ہے۔</translation>
    </message>
    <message>
        <source>{share} fewer are insured than at the start.</source>
        <translation>بیمہ شدہ شروع کے مقابلے میں {share} کم ہیں۔</translation>
    </message>
    <message>
        <source>{share} more are insured than at the start.</source>
        <translation>بیمہ شدہ شروع کے مقابلے میں {share} زیادہ ہیں۔</translation>
    </message>
</context>
<context>
    <name>Reconciliations</name>
    <message>
        <source>Cash book with receipts and payments</source>
        <translation>کیش بک بمقابل وصولیاں اور ادائیگیاں</translation>
    </message>
    <message>
        <source>Cash flow statement with cash</source>
        <translation>نقد بہاؤ کا گوشوارہ بمقابل نقد</translation>
    </message>
    <message>
        <source>Claims register with claims paid</source>
        <translation>دعووں کا رجسٹر بمقابل ادا شدہ دعوے</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>ایک طرف</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>دوسری طرف</translation>
    </message>
    <message>
        <source>Premium receivable with dues less receipts</source>
        <translation>قابل وصول پریمیم بمقابل واجبات منہا وصولیاں</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>مطابقت</translation>
    </message>
    <message>
        <source>Reconciliations</source>
        <translation>مطابقتیں</translation>
    </message>
    <message>
        <source>Reserve for claims being settled</source>
        <translation>تصفیے میں دعووں کا ذخیرہ</translation>
    </message>
    <message>
        <source>Reserve for claims not reported</source>
        <translation>غیر اطلاع شدہ دعووں کا ذخیرہ</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>کس کا موازنہ ہے</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>اثاثے</translation>
    </message>
    <message>
        <source>cash in the balance sheet</source>
        <translation>بیلنس شیٹ میں نقد</translation>
    </message>
    <message>
        <source>claims paid in the income statement</source>
        <translation>آمدنی کے گوشوارے میں ادا شدہ دعوے</translation>
    </message>
    <message>
        <source>dues less receipts of the records</source>
        <translation>ریکارڈ کے واجبات منہا وصولیاں</translation>
    </message>
    <message>
        <source>liabilities and equity</source>
        <translation>ذمہ داریاں اور ایکویٹی</translation>
    </message>
    <message>
        <source>opening balance and movement</source>
        <translation>ابتدائی بیلنس اور تبدیلی</translation>
    </message>
    <message>
        <source>opening cash and flows</source>
        <translation>ابتدائی نقد اور بہاؤ</translation>
    </message>
    <message>
        <source>payments in the claims register</source>
        <translation>دعووں کے رجسٹر میں ادائیگیاں</translation>
    </message>
    <message>
        <source>premiums receivable in the balance sheet</source>
        <translation>بیلنس شیٹ میں قابل وصول پریمیم</translation>
    </message>
    <message>
        <source>receipts less payments of the records</source>
        <translation>ریکارڈ کی وصولیاں منہا ادائیگیاں</translation>
    </message>
    <message>
        <source>the change of cash in the balance sheet</source>
        <translation>بیلنس شیٹ میں نقد کی تبدیلی</translation>
    </message>
    <message>
        <source>the closing balance</source>
        <translation>اختتامی بیلنس</translation>
    </message>
    <message>
        <source>{label}: {left} ({one}) and {right} ({other}) differ by {off}.</source>
        <translation>{label}: {left} ({one}) اور {right} ({other}) میں {off} کا فرق ہے۔</translation>
    </message>
    <message>
        <source>{one} / {other}</source>
        <translation>{one} / {other}</translation>
    </message>
</context>
<context>
    <name>Record form</name>
    <message>
        <source>Add a line</source>
        <translation>سطر شامل کریں</translation>
    </message>
    <message>
        <source>Leave empty to take the next number.</source>
        <translation>اگلا نمبر لینے کے لیے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>سطریں</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%n rows in all; the newest {most} are shown. Look for words to find others.</source>
        <translation>
            <numerusform>کل %n سطر؛ تازہ ترین {most} دکھائی گئی ہیں۔ دوسری ڈھونڈنے کے لیے الفاظ تلاش کریں۔</numerusform>
            <numerusform>کل %n سطریں؛ تازہ ترین {most} دکھائی گئی ہیں۔ دوسری ڈھونڈنے کے لیے الفاظ تلاش کریں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Any part of a name, a code or a day</source>
        <translation>نام، کوڈ یا دن کا کوئی حصہ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>Choose a record of the list first.</source>
        <translation>پہلے فہرست کا کوئی ریکارڈ چنیں۔</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچہ</translation>
    </message>
    <message>
        <source>It was taken back: its history is all there is.</source>
        <translation>یہ واپس لیا گیا: اب صرف اس کا تاریخچہ ہے۔</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>فہرستیں</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ریکارڈ</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>واپس لیا گیا</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کون</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>کیوں</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>لکھا گیا</translation>
    </message>
    <message>
        <source>of this sheet</source>
        <translation>اس ورق کا</translation>
    </message>
    <message>
        <source>that hold these words</source>
        <translation>جن میں یہ الفاظ ہوں</translation>
    </message>
    <message>
        <source>this many at most</source>
        <translation>زیادہ سے زیادہ اتنے</translation>
    </message>
    <message>
        <source>with this many columns at most</source>
        <translation>زیادہ سے زیادہ اتنے کالم</translation>
    </message>
    <message>
        <source>{sheet} ({count})</source>
        <translation>{sheet} ({count})</translation>
    </message>
</context>
<context>
    <name>Recovery sheet</name>
    <message>
        <source>Keep this sheet in a closed envelope, in a locked place away from the computer.</source>
        <translation>یہ پرچہ بند لفافے میں، کمپیوٹر سے دور تالا لگی جگہ رکھیں۔</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>کس کے پاس</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>بننے کی تاریخ</translation>
    </message>
    <message>
        <source>Once a newer sheet is made, this one opens only copies from before: destroy it then.</source>
        <translation>نیا پرچہ بننے کے بعد یہ صرف پہلے کی نقلیں کھولتا ہے: تب اسے تلف کر دیں۔</translation>
    </message>
    <message>
        <source>Opens {file}</source>
        <translation>فائل {file} کھولتا ہے</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>بحالی پرچہ</translation>
    </message>
    <message>
        <source>When every password is lost: open the file, choose “With the recovery sheet”, type the code, the name of an administrator and a new password.</source>
        <translation>ہر پاس ورڈ کھو جائے تو: فائل کھولیں، “بحالی پرچے سے” چنیں، کوڈ، کسی منتظم کا نام اور نیا پاس ورڈ لکھیں۔</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read everything in it.</source>
        <translation>جس کے پاس یہ پرچہ اور فائل ہو وہ اس میں سب کچھ پڑھ سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>Rejection reason</name>
    <message>
        <source>Cover had ended</source>
        <translation>تحفظ ختم ہو چکا تھا</translation>
    </message>
    <message>
        <source>Documents missing</source>
        <translation>دستاویزات غائب</translation>
    </message>
    <message>
        <source>Existed before the cover</source>
        <translation>تحفظ سے پہلے کا</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>دھوکا دہی</translation>
    </message>
    <message>
        <source>In the waiting period</source>
        <translation>انتظار کی مدت میں</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>حد پوری</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>تحفظ میں نہیں</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Over the age limit</source>
        <translation>حد عمر سے زائد</translation>
    </message>
    <message>
        <source>Provider not accredited</source>
        <translation>فراہم کنندہ منظور شدہ نہیں</translation>
    </message>
    <message>
        <source>Reported too late</source>
        <translation>بہت دیر سے درج</translation>
    </message>
    <message>
        <source>Service not rendered</source>
        <translation>خدمت فراہم نہیں ہوئی</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Child</source>
        <translation>بچہ</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>ہولڈر</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>والد / والدہ</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>شریک حیات</translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message>
        <source>A village, a group, or any part of a name or phone number</source>
        <translation>گاؤں، گروپ، یا نام یا فون نمبر کا کوئی حصہ</translation>
    </message>
    <message>
        <source>Cover that ends within 60 days, or has ended within the days of grace, and is not renewed.</source>
        <translation>تحفظ جو 60 دن میں ختم ہو رہا ہے، یا رعایتی دنوں کے اندر ختم ہو چکا ہے، اور تجدید نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Enter: renew this one · Space: in or out · Ctrl+A: all or none · Ctrl+Enter: renew all chosen</source>
        <translation>اسے تجدید کریں: Enter · شامل یا خارج: Space · سب یا کوئی نہیں: Ctrl+A · چنے ہوئے سب تجدید کریں: Ctrl+Enter</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>حساب کیسے ہے</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>چھوڑی گئی</translation>
    </message>
    <message>
        <source>Is renewed</source>
        <translation>تجدید ہوگی</translation>
    </message>
    <message>
        <source>Needs the form</source>
        <translation>فارم درکار</translation>
    </message>
    <message>
        <source>Next term from {start}.</source>
        <translation>اگلی مدت {start} سے۔</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>تجدید نہیں ہوئی</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n policies</source>
        <translation>
            <numerusform>%n پالیسی کی تجدید کریں</numerusform>
            <numerusform>%n پالیسیوں کی تجدید کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewals due: call list</source>
        <translation>قریب تجدیدیں: فون کی فہرست</translation>
    </message>
    <message>
        <source>Save {save} is taken back.</source>
        <translation>محفوظ کاری {save} واپس لی گئی۔</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown: narrow them down.</source>
        <translation>{count} میں سے پہلے {shown} دکھائے گئے ہیں: تلاش محدود کریں۔</translation>
    </message>
    <message>
        <source>The renewals were taken back at once</source>
        <translation>تجدیدیں فوراً واپس لی گئیں</translation>
    </message>
    <message>
        <source>Whom to call about a renewal</source>
        <translation>تجدید کے لیے کسے فون کریں</translation>
    </message>
    <message>
        <source>only cover that ends on this day or earlier</source>
        <translation>صرف وہ تحفظ جو اس دن یا پہلے ختم ہوتا ہے</translation>
    </message>
    <message>
        <source>only cover that ends on this day or later</source>
        <translation>صرف وہ تحفظ جو اس دن یا بعد میں ختم ہوتا ہے</translation>
    </message>
    <message>
        <source>only those that hold these words: a village, a group, a name</source>
        <translation>صرف جن میں یہ الفاظ ہوں: گاؤں، گروپ، نام</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
</context>
<context>
    <name>Report view</name>
    <message numerus="yes">
        <source>%n rows copied.</source>
        <translation>
            <numerusform>%n سطر نقل ہوئی۔</numerusform>
            <numerusform>%n سطریں نقل ہوئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>کس کے آخر میں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>CSV, several tables in a folder (*.csv)</source>
        <translation>کئی جدول ایک فولڈر میں، CSV (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نقل کریں</translation>
    </message>
    <message>
        <source>No rows.</source>
        <translation>کوئی سطر نہیں۔</translation>
    </message>
    <message>
        <source>Of no office</source>
        <translation>کسی دفتر کا نہیں</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>رپورٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>There is nothing to tell for these days.</source>
        <translation>ان دنوں کے لیے بتانے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>ورک بک (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>All offices</source>
        <translation>تمام دفاتر</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>تمام پروڈکٹس</translation>
    </message>
    <message>
        <source>All that is known of a person</source>
        <translation>فرد کے بارے میں سب معلومات</translation>
    </message>
    <message>
        <source>Bank book</source>
        <translation>بینک بک</translation>
    </message>
    <message>
        <source>Card of a claim</source>
        <translation>دعوے کا کارڈ</translation>
    </message>
    <message>
        <source>Card of a member</source>
        <translation>رکن کا کارڈ</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>کیش بک</translation>
    </message>
    <message>
        <source>Cash flow statement</source>
        <translation>نقد بہاؤ کا گوشوارہ</translation>
    </message>
    <message>
        <source>Give the code of the record.</source>
        <translation>ریکارڈ کا کوڈ دیں۔</translation>
    </message>
    <message>
        <source>Indicators by product</source>
        <translation>پروڈکٹ کے لحاظ سے اشاریے</translation>
    </message>
    <message>
        <source>Of no product</source>
        <translation>کسی پروڈکٹ کا نہیں</translation>
    </message>
    <message>
        <source>Of the whole organisation, and of a product with assets of its own.</source>
        <translation>پورے ادارے کا، اور اپنے اثاثوں والی پروڈکٹ کا۔</translation>
    </message>
    <message>
        <source>Open bills</source>
        <translation>باقی بل</translation>
    </message>
    <message>
        <source>Parquet needs DuckDB, which is not installed: pip install coverbook[network]</source>
        <translation>پارکے (Parquet) کے لیے DuckDB چاہیے، جو نصب نہیں: pip install coverbook[network]</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>پالیسیاں</translation>
    </message>
    <message>
        <source>Reserves by product</source>
        <translation>پروڈکٹ کے لحاظ سے ذخائر</translation>
    </message>
    <message>
        <source>There is no report {name}; the nearest is {near}. `coverbook reports` lists them all.</source>
        <translation>رپورٹ {name} موجود نہیں ہے؛ قریب ترین {near} ہے۔ `coverbook reports` سب کی فہرست دیتا ہے۔</translation>
    </message>
    <message>
        <source>There is no sheet {name}. There are: {known}.</source>
        <translation>ورق {name} موجود نہیں ہے۔ دستیاب: {known}۔</translation>
    </message>
    <message>
        <source>There is no {code} any more. Choose another one.</source>
        <translation>کوڈ {code} اب نہیں ہے۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>کیا معلوم ہے</translation>
    </message>
    <message>
        <source>as CSV, a file a table, into this new folder</source>
        <translation>جدولوں کی CSV فائلیں، اس نئے فولڈر میں</translation>
    </message>
    <message>
        <source>as Parquet, a file a table, into this new folder</source>
        <translation>جدولوں کی Parquet فائلیں، اس نئے فولڈر میں</translation>
    </message>
    <message>
        <source>as a workbook, a sheet a table</source>
        <translation>ورک بک میں، ہر جدول کا ایک ورق</translation>
    </message>
    <message>
        <source>at the end of this day</source>
        <translation>اس دن کے آخر میں</translation>
    </message>
    <message>
        <source>at the end of this day, today unless given</source>
        <translation>اس دن کے آخر میں، نہ دیا جائے تو آج</translation>
    </message>
    <message>
        <source>from this day</source>
        <translation>اس دن سے</translation>
    </message>
    <message>
        <source>of one office only; - for what belongs to none</source>
        <translation>صرف ایک دفتر کا؛ جو کسی کا نہیں اس کے لیے -</translation>
    </message>
    <message>
        <source>of one product only</source>
        <translation>صرف ایک پروڈکٹ کا</translation>
    </message>
    <message>
        <source>of the record with this code</source>
        <translation>اس کوڈ والے ریکارڈ کا</translation>
    </message>
    <message>
        <source>on paper, as a PDF</source>
        <translation>کاغذ پر، PDF میں</translation>
    </message>
    <message>
        <source>to this day</source>
        <translation>اس دن تک</translation>
    </message>
    <message>
        <source>{code}</source>
        <translation>{code}</translation>
    </message>
    <message>
        <source>{day}, amounts in {currency}</source>
        <translation>{day}، رقوم {currency} میں</translation>
    </message>
    <message>
        <source>{what}, {of}</source>
        <translation>{what}، {of}</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number from {low} to {high}.</source>
        <translation>“{typed}” {low} سے {high} تک کا پورا عدد نہیں۔</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number.</source>
        <translation>“{typed}” پورا عدد نہیں۔</translation>
    </message>
    <message>
        <source>“{typed}” is not such a number; write ten percent as 0.10.</source>
        <translation>“{typed}” ایسا عدد نہیں؛ دس فیصد کو 0.10 لکھیں۔</translation>
    </message>
</context>
<context>
    <name>Reserves</name>
    <message>
        <source>A standard error needs claims in every period from its first age on; {empty} of {periods} lack them.</source>
        <translation>معیاری خطا کو ہر مدت میں اس کی پہلی عمر سے دعوے چاہییں؛ {periods} میں سے {empty} میں نہیں ہیں۔</translation>
    </message>
    <message>
        <source>A standard error needs claims of at least {least} periods; there are {periods}.</source>
        <translation>معیاری خطا کو کم از کم {least} مدتوں کے دعوے چاہییں؛ {periods} ہیں۔</translation>
    </message>
    <message>
        <source>An assumed delay has no standard error.</source>
        <translation>فرض کی گئی تاخیر کی معیاری خطا نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>As for whole life, and what builds up for those who live to the end.</source>
        <translation>تاحیات کی طرح، اور جو آخر تک زندہ رہنے والوں کے لیے جمع ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Assumed delay in days</source>
        <translation>فرض کی گئی تاخیر، دنوں میں</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>درج کیا گیا</translation>
    </message>
    <message>
        <source>Booked instead: {method}.</source>
        <translation>اس کی جگہ درج: {method}۔</translation>
    </message>
    <message>
        <source>Cape Cod: claims and premium so far</source>
        <translation>کیپ کوڈ: اب تک کے دعوے اور پریمیم</translation>
    </message>
    <message>
        <source>Certified for {day} by {who} on {when}</source>
        <translation>{day} کے لیے {who} نے {when} کو تصدیق کی</translation>
    </message>
    <message>
        <source>Claims not reported, by each method</source>
        <translation>غیر اطلاع شدہ دعوے، ہر طریقے سے</translation>
    </message>
    <message>
        <source>Claims since</source>
        <translation>کب سے دعوے</translation>
    </message>
    <message>
        <source>Data carry it</source>
        <translation>ڈیٹا کافی ہے</translation>
    </message>
    <message>
        <source>Each product has its own standard error; they are not added up.</source>
        <translation>ہر پروڈکٹ کی اپنی معیاری خطا ہے؛ انہیں جمع نہیں کیا جاتا۔</translation>
    </message>
    <message>
        <source>Earned premium: {earning}</source>
        <translation>کمایا ہوا پریمیم: {earning}</translation>
    </message>
    <message>
        <source>Fewer than two periods have claims, so nothing shows how claims come in after their period.</source>
        <translation>دو سے کم مدتوں میں دعوے ہیں، اس لیے پتا نہیں چلتا کہ مدت کے بعد دعوے کیسے آتے ہیں۔</translation>
    </message>
    <message>
        <source>Fewer than two whole periods were covered since the first claim, so none shows how another will grow: a delay of {days} days on average is assumed.</source>
        <translation>پہلے دعوے کے بعد دو سے کم پوری مدتوں میں تحفظ رہا، اس لیے پتا نہیں کہ کوئی مدت کیسے بڑھے گی: اوسطاً {days} دن کی تاخیر فرض کی گئی ہے۔</translation>
    </message>
    <message>
        <source>It depends</source>
        <translation>حالات پر ہے</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>کمی</translation>
    </message>
    <message>
        <source>Method: {method}</source>
        <translation>طریقہ: {method}</translation>
    </message>
    <message>
        <source>Methods of the reserves</source>
        <translation>ذخائر کے طریقے</translation>
    </message>
    <message>
        <source>No claim is reported, and no expected claims ratio is given.</source>
        <translation>کوئی دعویٰ درج نہیں، اور متوقع دعووں کا تناسب نہیں دیا گیا۔</translation>
    </message>
    <message>
        <source>No expected claims ratio is given, and no premium was earned from which it could be told.</source>
        <translation>متوقع دعووں کا تناسب نہیں دیا گیا، اور کوئی پریمیم نہیں کمایا گیا جس سے وہ معلوم ہو۔</translation>
    </message>
    <message>
        <source>No expected claims ratio is given.</source>
        <translation>متوقع دعووں کا تناسب نہیں دیا گیا۔</translation>
    </message>
    <message>
        <source>No percentage is given.</source>
        <translation>کوئی فیصد نہیں دیا گیا۔</translation>
    </message>
    <message>
        <source>No premium was earned in these periods.</source>
        <translation>ان مدتوں میں کوئی پریمیم نہیں کمایا گیا۔</translation>
    </message>
    <message>
        <source>None for the loan alone; with savings, what was saved with interest.</source>
        <translation>صرف قرض ہو تو کوئی نہیں؛ بچت بھی ہو تو جو سود سمیت بچایا گیا۔</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>کچھ نہیں</translation>
    </message>
    <message>
        <source>Of earlier periods everything is taken to be reported.</source>
        <translation>پہلی مدتوں کا سب کچھ درج شدہ مانا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Of every period everything is taken to be reported.</source>
        <translation>ہر مدت کا سب کچھ درج شدہ مانا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Only the chain ladder has a standard error.</source>
        <translation>معیاری خطا صرف چین لیڈر کی ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>فیصد</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>مدتیں</translation>
    </message>
    <message>
        <source>Periods whose own claims tell nothing yet, {periods} of them, are estimated by lag factors, at a claims ratio of {ratio}.</source>
        <translation>جن {periods} مدتوں کے اپنے دعوے ابھی کچھ نہیں بتاتے، ان کا تخمینہ تاخیری عوامل سے، {ratio} کے دعووں کے تناسب پر لگایا گیا ہے۔</translation>
    </message>
    <message>
        <source>Periods whose own claims tell nothing yet, {periods} of them, are estimated by the average of the others, for no premium was earned.</source>
        <translation>جن {periods} مدتوں کے اپنے دعوے ابھی کچھ نہیں بتاتے، ان کا تخمینہ باقی مدتوں کی اوسط سے لگایا گیا ہے، کیونکہ کوئی پریمیم نہیں کمایا گیا۔</translation>
    </message>
    <message>
        <source>Periods with claims still to come</source>
        <translation>مدتیں جن کے دعوے ابھی آنے ہیں</translation>
    </message>
    <message>
        <source>Ratio from</source>
        <translation>تناسب کا ماخذ</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>ذخیرہ</translation>
    </message>
    <message>
        <source>Savings with interest</source>
        <translation>سود سمیت بچت</translation>
    </message>
    <message>
        <source>Share reported</source>
        <translation>درج شدہ حصہ</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>معیاری خطا</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>آخری حصہ</translation>
    </message>
    <message>
        <source>To come by chain ladder</source>
        <translation>چین لیڈر سے آنے والے</translation>
    </message>
    <message>
        <source>To come by lag factors</source>
        <translation>تاخیری عوامل سے آنے والے</translation>
    </message>
    <message>
        <source>Too few claims are reported to see how late they come ({number}, where {least} are needed): a delay of {days} days on average is assumed.</source>
        <translation>اتنے کم دعوے درج ہیں کہ ان کی تاخیر معلوم نہیں ہوتی ({number}، جبکہ {least} چاہییں): اوسطاً {days} دن کی تاخیر فرض کی گئی ہے۔</translation>
    </message>
    <message>
        <source>Too few claims for the method that is booked; compare {method}.</source>
        <translation>درج کیے گئے طریقے کے لیے دعوے بہت کم ہیں؛ {method} سے موازنہ کریں۔</translation>
    </message>
    <message>
        <source>Unless every claim is reported as soon as it happens.</source>
        <translation>سوائے اس کے کہ ہر دعویٰ ہوتے ہی درج ہو جائے۔</translation>
    </message>
    <message>
        <source>Unless every claim is settled as soon as it is reported.</source>
        <translation>سوائے اس کے کہ ہر دعویٰ درج ہوتے ہی نمٹ جائے۔</translation>
    </message>
    <message>
        <source>Usually none: the premium can follow the claims when the cover is renewed.</source>
        <translation>عموماً کوئی نہیں: تحفظ کی تجدید پر پریمیم دعووں کے مطابق بدل سکتا ہے۔</translation>
    </message>
    <message>
        <source>What each product needs, and what it has</source>
        <translation>ہر پروڈکٹ کو کیا چاہیے، اور اس کے پاس کیا ہے</translation>
    </message>
    <message>
        <source>What is to come adds up to the method&apos;s amount, which is rounded once.</source>
        <translation>آنے والے کا میزان طریقے کی رقم کے برابر ہے، جو ایک بار گول کی جاتی ہے۔</translation>
    </message>
    <message>
        <source>What the product has</source>
        <translation>پروڈکٹ کے پاس کیا ہے</translation>
    </message>
    <message>
        <source>What was saved with its interest, or the pensions promised.</source>
        <translation>جو سود سمیت بچایا گیا، یا جن پنشنوں کا وعدہ ہے۔</translation>
    </message>
    <message>
        <source>What was saved, with its interest.</source>
        <translation>جو بچایا گیا، اپنے سود سمیت۔</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Where the premium stays level for life: what the early years pay for the late ones.</source>
        <translation>جہاں پریمیم عمر بھر یکساں رہے: جو ابتدائی سال آخری سالوں کے لیے ادا کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Wherever premium is paid for days that are still to come.</source>
        <translation>جہاں بھی آنے والے دنوں کا پریمیم ادا ہوا ہو۔</translation>
    </message>
    <message>
        <source>Why without</source>
        <translation>بغیر کیوں</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>پروڈکٹ</translation>
    </message>
    <message>
        <source>{method}: the amount is below 0. A reserve is never booked below 0.</source>
        <translation>{method}: رقم 0 سے نیچے ہے۔ ذخیرہ کبھی 0 سے نیچے درج نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>{method}: {reason}</source>
        <translation>{method}: {reason}</translation>
    </message>
    <message>
        <source>{share} % of undecided claims, and what is approved and unpaid</source>
        <translation>فیصلہ نہ ہوئے دعووں کا {share} فیصد، اور جو منظور مگر غیر ادا شدہ ہے</translation>
    </message>
</context>
<context>
    <name>Risk carrier</name>
    <message>
        <source>A partner insurer</source>
        <translation>شراکت دار بیمہ کار</translation>
    </message>
    <message>
        <source>Shared with a partner</source>
        <translation>شراکت دار کے ساتھ مشترک</translation>
    </message>
    <message>
        <source>The scheme itself</source>
        <translation>اسکیم خود</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Above {amount} a second person agrees with their own password.</source>
        <translation>{amount} سے اوپر دوسرا فرد اپنے پاس ورڈ سے اتفاق کرتا ہے۔</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>منتظم</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>آڈیٹر</translation>
    </message>
    <message>
        <source>Claims officer</source>
        <translation>دعوے افسر</translation>
    </message>
    <message>
        <source>Data entry</source>
        <translation>ڈیٹا انٹری</translation>
    </message>
    <message>
        <source>Does everything but say who works here.</source>
        <translation>سب کچھ کرتا ہے سوائے یہ طے کرنے کے کہ یہاں کون کام کرے۔</translation>
    </message>
    <message>
        <source>Does everything, says who works here, and renews the key.</source>
        <translation>سب کچھ کرتا ہے، طے کرتا ہے کہ یہاں کون کام کرے، اور کلید بدلتا ہے۔</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مینیجر</translation>
    </message>
    <message>
        <source>One person stays administrator: else nobody could say who works here.</source>
        <translation>ایک فرد منتظم رہتا ہے: ورنہ کوئی طے نہ کر سکے گا کہ یہاں کون کام کرے۔</translation>
    </message>
    <message>
        <source>Reads everything, changes nothing.</source>
        <translation>سب کچھ پڑھتا ہے، کچھ نہیں بدلتا۔</translation>
    </message>
    <message>
        <source>Records members, cover, premiums and reported claims.</source>
        <translation>ارکان، تحفظ، پریمیم اور درج ہونے والے دعوے لکھتا ہے۔</translation>
    </message>
    <message>
        <source>Records, decides and pays claims.</source>
        <translation>دعوے لکھتا ہے، ان کا فیصلہ اور ادائیگی کرتا ہے۔</translation>
    </message>
    <message>
        <source>This brings in claims with their decision: a second person agrees with their own password.</source>
        <translation>اس سے دعوے اپنے فیصلے سمیت آتے ہیں: دوسرا فرد اپنے پاس ورڈ سے اتفاق کرتا ہے۔</translation>
    </message>
    <message>
        <source>This is the work of somebody else here. Ask a person who is: {role}.</source>
        <translation>یہ یہاں کسی اور کا کام ہے۔ ایسے فرد سے کہیں جو ہے: {role}۔</translation>
    </message>
    <message>
        <source>You have recorded this claim, so somebody else decides it, or agrees to your decision.</source>
        <translation>یہ دعویٰ آپ نے لکھا ہے، اس لیے فیصلہ کوئی اور کرے گا، یا آپ کے فیصلے سے اتفاق کرے گا۔</translation>
    </message>
    <message>
        <source>{name} is not among the people of this book.</source>
        <translation>فرد {name} اس کھاتے کے لوگوں میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>{name} is not among the people of this book. Its administrator can add them.</source>
        <translation>فرد {name} اس کھاتے کے لوگوں میں نہیں ہے۔ اس کا منتظم شامل کر سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A charge on the policy or on people is an amount, without a percentage.</source>
        <translation>پالیسی یا افراد پر نرخ ایک رقم ہے، بغیر فیصد کے۔</translation>
    </message>
    <message>
        <source>A charge on the sum insured or the loan is a percentage, without an amount.</source>
        <translation>بیمہ شدہ رقم یا قرض پر نرخ ایک فیصد ہے، بغیر رقم کے۔</translation>
    </message>
    <message>
        <source>A claim is decided on or after the day it was reported, {reported}.</source>
        <translation>دعوے کا فیصلہ درج ہونے کے دن {reported} کو یا بعد میں ہوتا ہے۔</translation>
    </message>
    <message>
        <source>A claim is reported on or after the day of its event, {incurred}.</source>
        <translation>دعویٰ واقعے کے دن {incurred} کو یا بعد میں درج ہوتا ہے۔</translation>
    </message>
    <message>
        <source>A complaint is answered on or after the day it came in, {received}.</source>
        <translation>شکایت کا جواب آنے کے دن {received} کو یا بعد میں ہوتا ہے۔</translation>
    </message>
    <message>
        <source>A decided claim needs the day of its decision.</source>
        <translation>جس دعوے کا فیصلہ ہوا اسے فیصلے کا دن چاہیے۔</translation>
    </message>
    <message>
        <source>A digest has 64 signs: 0 to 9 and a to f.</source>
        <translation>خلاصے میں 64 نشان ہوتے ہیں: 0 تا 9 اور a تا f۔</translation>
    </message>
    <message>
        <source>A file has {most} MB at most.</source>
        <translation>فائل زیادہ سے زیادہ {most} ایم بی کی ہوتی ہے۔</translation>
    </message>
    <message>
        <source>A fixed key needs a product and its percentage in every row.</source>
        <translation>مقررہ بنیاد میں ہر سطر کو پروڈکٹ اور اس کا فیصد چاہیے۔</translation>
    </message>
    <message>
        <source>A line is planned in money: fill in the planned amount and leave the target empty.</source>
        <translation>مد کا منصوبہ رقم میں ہوتا ہے: منصوبے کی رقم بھریں اور ہدف خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>A paper belongs to one record: a person, a policy, a claim, a thing or a voucher. Only the logo of the scheme belongs to none.</source>
        <translation>ایک کاغذ ایک ہی ریکارڈ کا ہوتا ہے: فرد، پالیسی، دعویٰ، چیز یا واؤچر۔ صرف اسکیم کا لوگو کسی ریکارڈ کا نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>A partner&apos;s period begins with a month: write the first day of a month or a quarter.</source>
        <translation>شراکت دار کی مدت مہینے سے شروع ہوتی ہے: مہینے یا سہ ماہی کا پہلا دن لکھیں۔</translation>
    </message>
    <message>
        <source>A partner&apos;s period ends with a month: write the last day of a month or a quarter.</source>
        <translation>شراکت دار کی مدت مہینے پر ختم ہوتی ہے: مہینے یا سہ ماہی کا آخری دن لکھیں۔</translation>
    </message>
    <message>
        <source>A policy renews an earlier one: {policy} starts on {start}, not before it.</source>
        <translation>پالیسی پہلے والی کی تجدید ہوتی ہے: {policy} {start} کو شروع ہے، اس سے پہلے نہیں۔</translation>
    </message>
    <message>
        <source>A policy renews an earlier policy, not itself.</source>
        <translation>پالیسی پہلے والی پالیسی کی تجدید ہوتی ہے، اپنی نہیں۔</translation>
    </message>
    <message>
        <source>A reason for leaving needs the last day covered.</source>
        <translation>اخراج کی وجہ کے ساتھ تحفظ کا آخری دن چاہیے۔</translation>
    </message>
    <message>
        <source>A schedule ends within {years} years of its first day.</source>
        <translation>شیڈول اپنے پہلے دن سے {years} سال کے اندر ختم ہوتا ہے۔</translation>
    </message>
    <message>
        <source>A voucher settles another one, not itself.</source>
        <translation>واؤچر دوسرے واؤچر کو نمٹاتا ہے، خود کو نہیں۔</translation>
    </message>
    <message>
        <source>An account belongs to a line of cash, B02, not to {line}.</source>
        <translation>اکاؤنٹ نقد کی مد B02 کا ہوتا ہے، {line} کا نہیں۔</translation>
    </message>
    <message>
        <source>An appeal is about a claim: name the claim that was rejected.</source>
        <translation>اپیل کسی دعوے کے بارے میں ہوتی ہے: رد شدہ دعویٰ بتائیں۔</translation>
    </message>
    <message>
        <source>An indicator is planned as a ratio: fill in the target and leave the amount empty.</source>
        <translation>اشاریے کا منصوبہ تناسب میں ہوتا ہے: ہدف بھریں اور رقم خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>An open claim has no day of decision: choose what was decided.</source>
        <translation>کھلے دعوے میں فیصلے کا دن نہیں ہوتا: چنیں کہ کیا فیصلہ ہوا۔</translation>
    </message>
    <message>
        <source>At most the amount is left at the end, and nothing of a bill or interest.</source>
        <translation>آخر میں زیادہ سے زیادہ پوری رقم بچتی ہے، اور بل یا سود کا کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Claim {claim} was decided on {day}: no estimate is later.</source>
        <translation>دعویٰ {claim} کا فیصلہ {day} کو ہوا: کوئی تخمینہ اس کے بعد کا نہیں۔</translation>
    </message>
    <message>
        <source>Claim {claim} was reported on {day}: no estimate is earlier.</source>
        <translation>دعویٰ {claim} {day} کو درج ہوا: کوئی تخمینہ اس سے پہلے کا نہیں۔</translation>
    </message>
    <message>
        <source>It belongs to its own day, {day}, or to an earlier one.</source>
        <translation>اس کا تعلق اپنے ہی دن {day} سے ہے، یا اس سے پہلے کے کسی دن سے۔</translation>
    </message>
    <message>
        <source>It falls due after the day on which it was bought, {first}.</source>
        <translation>یہ خریداری کے دن {first} کے بعد واجب ہوتی ہے۔</translation>
    </message>
    <message>
        <source>It is kept since {day} and cannot be retired earlier.</source>
        <translation>یہ {day} سے رکھا ہے اور اس سے پہلے نہیں ہٹایا جا سکتا۔</translation>
    </message>
    <message>
        <source>It runs from {first} to {last}: the day on which it was given up lies between them.</source>
        <translation>یہ {first} سے {last} تک چلتا ہے: چھوڑنے کا دن ان کے درمیان ہے۔</translation>
    </message>
    <message>
        <source>It was sold between the day it was bought and the one on which it falls due.</source>
        <translation>یہ خریداری کے دن اور واجب ہونے کے دن کے درمیان فروخت ہوئی۔</translation>
    </message>
    <message>
        <source>Microinsurance&apos;s part of a cost is from 0 to 100 percent.</source>
        <translation>خرچ میں مائیکرو انشورنس کا حصہ 0 سے 100 فیصد ہے۔</translation>
    </message>
    <message>
        <source>One key holds from {day}: the first row of that day says {key}.</source>
        <translation>{day} سے ایک ہی بنیاد نافذ ہے: اس دن کی پہلی سطر {key} کہتی ہے۔</translation>
    </message>
    <message>
        <source>Only a fixed key has percentages: leave this empty.</source>
        <translation>فیصد صرف مقررہ بنیاد میں ہوتے ہیں: اسے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Only a stop loss is agreed in percent of earned premium, then without an amount kept: leave one empty.</source>
        <translation>صرف سٹاپ لاس کمائے ہوئے پریمیم کے فیصد میں طے ہوتا ہے، تب اپنے پاس رکھی رقم کے بغیر: ایک خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Only a takaful product has an operator: choose its model, or leave these empty.</source>
        <translation>منتظم صرف تکافل پروڈکٹ کا ہوتا ہے: اس کا ماڈل چنیں، یا یہ خانے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Only what was sold or given up before its end brings anything: say on which day.</source>
        <translation>صرف وہی کچھ دیتا ہے جو اپنے اختتام سے پہلے فروخت ہوا یا چھوڑا گیا: بتائیں کس دن۔</translation>
    </message>
    <message>
        <source>Say how long it runs: for how many months, or up to which day.</source>
        <translation>بتائیں کہ کتنا چلتا ہے: کتنے مہینے، یا کس دن تک۔</translation>
    </message>
    <message>
        <source>Say the months or the last day, and leave the other empty.</source>
        <translation>مہینے یا آخری دن بتائیں، اور دوسرا خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Say what is kept by the scheme: the reinsurer bears what exceeds it.</source>
        <translation>بتائیں کہ اسکیم اپنے پاس کتنا رکھتی ہے: اس سے زیادہ ری انشورر کے ذمے ہے۔</translation>
    </message>
    <message>
        <source>The band ends at or above its first age, {first}.</source>
        <translation>درجہ اپنی پہلی عمر {first} یا اس سے اوپر ختم ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The contract ends on or after its first day, {first}.</source>
        <translation>معاہدہ اپنے پہلے دن {first} کو یا بعد میں ختم ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The days overlap those of treaty {treaty}, of the same kind.</source>
        <translation>دن اسی قسم کے معاہدے {treaty} کے دنوں سے ٹکراتے ہیں۔</translation>
    </message>
    <message>
        <source>The exit age is at least the entry age, {entry}.</source>
        <translation>اخراج کی عمر کم از کم داخلے کی عمر {entry} ہے۔</translation>
    </message>
    <message>
        <source>The last day covered lies between {first} (the day before the start) and {last}.</source>
        <translation>تحفظ کا آخری دن {first} (آغاز سے ایک دن پہلے) اور {last} کے درمیان ہے۔</translation>
    </message>
    <message>
        <source>The loan ends on or after its start, {start}.</source>
        <translation>قرض اپنے آغاز {start} کو یا بعد میں ختم ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The logo of the scheme is kept as a PNG picture.</source>
        <translation>اسکیم کا لوگو PNG تصویر کے طور پر رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>The money is received on or after the day it is paid, {paid}.</source>
        <translation>رقم ادائیگی کے دن {paid} کو یا بعد میں ملتی ہے۔</translation>
    </message>
    <message>
        <source>The percentages from {day} add up to {total}, not to 100.</source>
        <translation>{day} سے فیصدوں کا میزان {total} ہے، 100 نہیں۔</translation>
    </message>
    <message>
        <source>The period ends on or after its first day, {first}.</source>
        <translation>مدت اپنے پہلے دن {first} کو یا بعد میں ختم ہوتی ہے۔</translation>
    </message>
    <message>
        <source>The period of the target ends on or after its first day, {first}.</source>
        <translation>ہدف کی مدت اپنے پہلے دن {first} کو یا بعد میں ختم ہوتی ہے۔</translation>
    </message>
    <message>
        <source>The policy ends on or after its start, {start}.</source>
        <translation>پالیسی اپنے آغاز {start} کو یا بعد میں ختم ہوتی ہے۔</translation>
    </message>
    <message>
        <source>The schedule ends on or after its first day, {first}.</source>
        <translation>شیڈول اپنے پہلے دن {first} کو یا بعد میں ختم ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The span a premium covers needs both its first and its last day.</source>
        <translation>پریمیم جس عرصے کو تحفظ دیتا ہے اسے پہلا اور آخری دونوں دن چاہییں۔</translation>
    </message>
    <message>
        <source>The span covered ends on or after its first day, {first}.</source>
        <translation>تحفظ کا عرصہ اپنے پہلے دن {first} کو یا بعد میں ختم ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The treaty ends on or after its first day, {first}.</source>
        <translation>معاہدہ اپنے پہلے دن {first} کو یا بعد میں ختم ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The true last day is the last day covered, or one before it.</source>
        <translation>اصل آخری دن تحفظ کا آخری دن ہے، یا اس سے پہلے کا کوئی دن۔</translation>
    </message>
    <message>
        <source>Under this model the operator has no part of the surplus: leave this empty.</source>
        <translation>اس ماڈل میں فاضل میں منتظم کا حصہ نہیں: اسے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Write the most that may be invested, or the least grade.</source>
        <translation>لکھیں کہ زیادہ سے زیادہ کتنا لگایا جا سکتا ہے، یا کم سے کم درجہ۔</translation>
    </message>
    <message>
        <source>Write the rate of a year: interest accrues by it. Write 0 for none.</source>
        <translation>سالانہ شرح لکھیں: سود اسی سے جمع ہوتا ہے۔ کچھ نہ ہو تو 0 لکھیں۔</translation>
    </message>
    <message>
        <source>Write the whole amount: a schedule of nothing charges nothing.</source>
        <translation>پوری رقم لکھیں: صفر کا شیڈول کچھ خرچ نہیں ڈالتا۔</translation>
    </message>
    <message>
        <source>Write what was paid for it: an investment of nothing is none.</source>
        <translation>لکھیں کہ اس کے لیے کتنا ادا ہوا: صفر کی سرمایہ کاری کوئی سرمایہ کاری نہیں۔</translation>
    </message>
    <message>
        <source>{code} was merged into {stays}: write {stays} instead.</source>
        <translation>کوڈ {code} {stays} میں یکجا ہو چکا ہے: اس کی جگہ {stays} لکھیں۔</translation>
    </message>
    <message>
        <source>{line} of {product} follows from its policies, premiums, claims and savings: take it out of the voucher.</source>
        <translation>پروڈکٹ {product} کی {line} اس کی پالیسیوں، پریمیم، دعووں اور بچت سے نکلتی ہے: اسے واؤچر سے نکال دیں۔</translation>
    </message>
    <message>
        <source>{partner} has given {line} for {first} to {last} already: correct that figure, or take other months.</source>
        <translation>شراکت دار {partner} {line} کا عدد {first} سے {last} تک پہلے ہی دے چکا ہے: وہ عدد درست کریں، یا دوسرے مہینے لیں۔</translation>
    </message>
    <message>
        <source>{person} has not saved so much by {day}: savings cannot fall below nought.</source>
        <translation>{person} نے {day} تک اتنی بچت نہیں کی: بچت صفر سے نیچے نہیں جا سکتی۔</translation>
    </message>
    <message>
        <source>{policy} is of another holder or group: only a policy whose holder has died is renewed by somebody else.</source>
        <translation>پالیسی {policy} کسی اور ہولڈر یا گروپ کی ہے: صرف وہ پالیسی جس کا ہولڈر وفات پا گیا ہو کوئی اور تجدید کرتا ہے۔</translation>
    </message>
    <message>
        <source>{purpose} stands on {line}: leave the line empty.</source>
        <translation>مقصد {purpose} {line} پر ہے: مد خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>“{currency}” is no currency: write its three capital letters (ISO 4217). Is it {nearest}?</source>
        <translation>کرنسی “{currency}” موجود نہیں: اس کے تین بڑے حروف (ISO 4217) لکھیں۔ کیا یہ {nearest} ہے؟</translation>
    </message>
</context>
<context>
    <name>Run-off</name>
    <message numerus="yes">
        <source>%n claims came decided and without an estimate: what they cost is known afterwards.</source>
        <translation>
            <numerusform>%n دعویٰ فیصلے کے ساتھ اور تخمینے کے بغیر آیا: اس کی لاگت بعد میں معلوم ہوتی ہے۔</numerusform>
            <numerusform>%n دعوے فیصلے کے ساتھ اور تخمینے کے بغیر آئے: ان کی لاگت بعد میں معلوم ہوتی ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Being settled then</source>
        <translation>تب تصفیے میں</translation>
    </message>
    <message>
        <source>Claims being settled of {product}, against claims reported by then</source>
        <translation>پروڈکٹ {product} کے تصفیے والے دعوے، تب تک درج دعووں کے مقابل</translation>
    </message>
    <message>
        <source>Claims not reported of {product}, against claims reported later</source>
        <translation>پروڈکٹ {product} کے غیر اطلاع شدہ دعوے، بعد میں درج دعووں کے مقابل</translation>
    </message>
    <message>
        <source>Claims of those days that nobody has reported yet are in none of it: the last quarters may end worse.</source>
        <translation>ان دنوں کے جو دعوے ابھی کسی نے درج نہیں کرائے وہ اس میں نہیں: آخری سہ ماہیاں اس سے بری نکل سکتی ہیں۔</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>فیصد میں</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>بچا</translation>
    </message>
    <message>
        <source>Left over: what was reserved less what was needed; below nought the reserve fell short.</source>
        <translation>بچا: جو ذخیرہ تھا منہا جو درکار ہوا؛ صفر سے نیچے ہو تو ذخیرہ کم پڑا۔</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>درکار</translation>
    </message>
    <message>
        <source>Not reported then</source>
        <translation>تب غیر اطلاع شدہ</translation>
    </message>
    <message>
        <source>Paid since</source>
        <translation>تب سے ادا شدہ</translation>
    </message>
    <message>
        <source>Quarter&apos;s end</source>
        <translation>سہ ماہی کا آخر</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>ذخیرہ کیا گیا</translation>
    </message>
    <message>
        <source>Reserves of then are computed with the estimates, decisions and payments dated by then.</source>
        <translation>تب کے ذخائر ان تخمینوں، فیصلوں اور ادائیگیوں سے نکالے گئے ہیں جن کی تاریخ تب تک کی ہے۔</translation>
    </message>
    <message>
        <source>Run-off of the claims reserves</source>
        <translation>دعووں کے ذخائر کا نتیجہ</translation>
    </message>
    <message>
        <source>Run-off of the claims reserves of {product}</source>
        <translation>پروڈکٹ {product} کے دعووں کے ذخائر کا نتیجہ</translation>
    </message>
    <message>
        <source>Still being settled</source>
        <translation>ابھی تصفیے میں</translation>
    </message>
    <message>
        <source>all products</source>
        <translation>تمام پروڈکٹس</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message numerus="yes">
        <source>%n claims of index {index} posted, {amount} in all.</source>
        <translation>
            <numerusform>اشاریہ {index} کا %n دعویٰ درج ہوا، کل {amount}۔</numerusform>
            <numerusform>اشاریہ {index} کے %n دعوے درج ہوئے، کل {amount}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled with {name}, household {household}.</source>
        <translation>
            <numerusform>{name} کے ساتھ %n فرد کا اندراج ہوا، گھرانہ {household}۔</numerusform>
            <numerusform>{name} کے ساتھ %n افراد کا اندراج ہوا، گھرانہ {household}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled with {name}, policy {policy}.</source>
        <translation>
            <numerusform>{name} کے ساتھ %n فرد کا اندراج ہوا، پالیسی {policy}۔</numerusform>
            <numerusform>{name} کے ساتھ %n افراد کا اندراج ہوا، پالیسی {policy}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken onto policy {policy} of {name}.</source>
        <translation>
            <numerusform>{name} کی پالیسی {policy} میں %n فرد شامل ہوا۔</numerusform>
            <numerusform>{name} کی پالیسی {policy} میں %n افراد شامل ہوئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies renewed for {amount}, save {save}.</source>
        <translation>
            <numerusform>{amount} میں %n پالیسی کی تجدید ہوئی، محفوظ کاری {save}۔</numerusform>
            <numerusform>{amount} میں %n پالیسیوں کی تجدید ہوئی، محفوظ کاری {save}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts, {amount} collected, save {save}.</source>
        <translation>
            <numerusform>%n رسید، {amount} وصول، محفوظ کاری {save}۔</numerusform>
            <numerusform>%n رسیدیں، {amount} وصول، محفوظ کاری {save}۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim {claim} for {name} reported, estimated at {covered}.</source>
        <translation>{name} کا دعویٰ {claim} درج ہوا، تخمینہ {covered}۔</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} approved: {covered}.</source>
        <translation>{name} کا دعویٰ {claim} منظور ہوا: {covered}۔</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} is in review, with {reviewer}.</source>
        <translation>{name} کا دعویٰ {claim} {reviewer} کے پاس جانچ میں ہے۔</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} is in review, with {reviewer}. Still missing: {documents}.</source>
        <translation>{name} کا دعویٰ {claim} {reviewer} کے پاس جانچ میں ہے۔ ابھی باقی: {documents}۔</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} rejected.</source>
        <translation>{name} کا دعویٰ {claim} رد ہوا۔</translation>
    </message>
    <message>
        <source>Claims are handled like this from now on.</source>
        <translation>دعوے اب سے یوں نمٹائے جائیں گے۔</translation>
    </message>
    <message>
        <source>Closed: {quarter}. Its figures are frozen.</source>
        <translation>بند ہوئی: {quarter}۔ اس کے اعداد منجمد ہیں۔</translation>
    </message>
    <message>
        <source>Complaint {code} answered.</source>
        <translation>شکایت {code} کا جواب دیا گیا۔</translation>
    </message>
    <message>
        <source>Confirmed: the reserves of {quarter}.</source>
        <translation>توثیق ہوئی: {quarter} کے ذخائر۔</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>درست کریں</translation>
    </message>
    <message>
        <source>One version of {record} stands.</source>
        <translation>ریکارڈ {record} کی ایک صورت قائم ہے۔</translation>
    </message>
    <message>
        <source>Policy {policy} is held by {name} now.</source>
        <translation>پالیسی {policy} کا ہولڈر اب {name} ہے۔</translation>
    </message>
    <message>
        <source>Policy {policy} of {name} ends on {last}.</source>
        <translation>{name} کی پالیسی {policy} {last} کو ختم ہوگی۔</translation>
    </message>
    <message>
        <source>Prepared: {quarter}. Another person can close it now.</source>
        <translation>تیار ہوئی: {quarter}۔ اب کوئی دوسرا فرد اسے بند کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>Receipts count like this from now on.</source>
        <translation>رسیدیں اب سے یوں گنی جائیں گی۔</translation>
    </message>
    <message>
        <source>Renewed for {name} as {policy}, up to {end}.</source>
        <translation>{name} کی تجدید {policy} کے طور پر ہوئی، {end} تک۔</translation>
    </message>
    <message>
        <source>Reopened: {quarter}. The reason stays visible.</source>
        <translation>دوبارہ کھولی گئی: {quarter}۔ وجہ نظر آتی رہے گی۔</translation>
    </message>
    <message numerus="yes">
        <source>Save {save} taken back: %n rows stand as before.</source>
        <translation>
            <numerusform>محفوظ کاری {save} واپس لی گئی: %n سطر پہلے جیسی ہے۔</numerusform>
            <numerusform>محفوظ کاری {save} واپس لی گئی: %n سطریں پہلے جیسی ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The logo is removed: papers have the name of the scheme alone.</source>
        <translation>لوگو ہٹا دیا گیا: کاغذات پر صرف اسکیم کا نام ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The products share by this key from {day} on.</source>
        <translation>پروڈکٹس {day} سے اس بنیاد پر تقسیم کرتی ہیں۔</translation>
    </message>
    <message>
        <source>The rules of two persons are set.</source>
        <translation>دو افراد کے قواعد مقرر ہو گئے۔</translation>
    </message>
    <message>
        <source>The shares payable within three months are set.</source>
        <translation>تین ماہ میں قابل ادا حصے مقرر ہو گئے۔</translation>
    </message>
    <message>
        <source>Voucher {code}: the cost stands in the expenses, the gift below net income.</source>
        <translation>واؤچر {code}: لاگت اخراجات میں ہے، تحفہ خالص آمدنی کے نیچے۔</translation>
    </message>
    <message>
        <source>What is doubtful about {record} is accepted.</source>
        <translation>{record} کی مشکوک بات قبول ہوئی۔</translation>
    </message>
    <message>
        <source>What is paid in each way goes into these accounts.</source>
        <translation>ہر طریقے سے جو ادا ہو وہ ان اکاؤنٹ میں جاتا ہے۔</translation>
    </message>
    <message>
        <source>{amount} for claim {claim} of {name} received on {day}.</source>
        <translation>{name} کے دعوے {claim} کے {amount} {day} کو ملے۔</translation>
    </message>
    <message>
        <source>{amount} given back to {name}, receipt {receipt}.</source>
        <translation>{name} کو {amount} واپس کیے گئے، رسید {receipt}۔</translation>
    </message>
    <message>
        <source>{amount} given back to {name}, receipt {receipt}. {left} stays owed to them.</source>
        <translation>{name} کو {amount} واپس کیے گئے، رسید {receipt}۔ {left} ان کا باقی ہے۔</translation>
    </message>
    <message>
        <source>{amount} paid for claim {claim} of {name}, {left} left to pay.</source>
        <translation>{name} کے دعوے {claim} کے {amount} ادا ہوئے، {left} باقی ہے۔</translation>
    </message>
    <message>
        <source>{amount} paid for claim {claim} of {name}.</source>
        <translation>{name} کے دعوے {claim} کے {amount} ادا ہوئے۔</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}.</source>
        <translation>{name} سے {amount} لیے گئے، رسید {receipt}۔</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}. {kept} is kept as an advance.</source>
        <translation>{name} سے {amount} لیے گئے، رسید {receipt}۔ {kept} پیشگی کے طور پر رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}. {rest} stays due.</source>
        <translation>{name} سے {amount} لیے گئے، رسید {receipt}۔ {rest} واجب رہتا ہے۔</translation>
    </message>
    <message>
        <source>{code} charges its part at every month&apos;s end, by itself.</source>
        <translation>شیڈول {code} ہر ماہ کے آخر میں اپنا حصہ خود خرچ میں ڈالتا ہے۔</translation>
    </message>
    <message>
        <source>{code} corrected. What stood there before stays in its history.</source>
        <translation>ریکارڈ {code} درست ہوا۔ جو پہلے تھا وہ اس کے تاریخچے میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>{code} of {name} corrected. What stood there before stays in its history.</source>
        <translation>{name} کا {code} درست ہوا۔ جو پہلے تھا وہ اس کے تاریخچے میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>{code}: {amount} came back, voucher {voucher}.</source>
        <translation>سرمایہ کاری {code}: {amount} واپس آئے، واؤچر {voucher}۔</translation>
    </message>
    <message>
        <source>{code}: {amount} invested, voucher {voucher}.</source>
        <translation>سرمایہ کاری {code}: {amount} لگائے گئے، واؤچر {voucher}۔</translation>
    </message>
    <message numerus="yes">
        <source>{goes} is merged into {stays}, {name}: %n records moved over.</source>
        <translation>
            <numerusform>ریکارڈ {goes} {stays}، {name} میں یکجا ہوا: %n ریکارڈ منتقل ہوا۔</numerusform>
            <numerusform>ریکارڈ {goes} {stays}، {name} میں یکجا ہوا: %n ریکارڈ منتقل ہوئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is covered by {policy} up to {last}. It is held by {holder}.</source>
        <translation>{name} کو {policy} سے {last} تک تحفظ حاصل ہے۔ اس کا ہولڈر {holder} ہے۔</translation>
    </message>
    <message>
        <source>{name} is described.</source>
        <translation>{name} کا تعارف لکھا گیا۔</translation>
    </message>
    <message>
        <source>{name} is kept with {record}.</source>
        <translation>فائل {name} {record} کے ساتھ رکھی گئی۔</translation>
    </message>
    <message>
        <source>{name} is no longer shown with {record}; its file stays.</source>
        <translation>فائل {name} اب {record} کے ساتھ نہیں دکھائی جاتی؛ اس کی فائل رہتی ہے۔</translation>
    </message>
    <message>
        <source>{name} is the logo now: it stands on every paper made from now on.</source>
        <translation>فائل {name} اب لوگو ہے: یہ اب سے بننے والے ہر کاغذ پر ہوتا ہے۔</translation>
    </message>
    <message>
        <source>{product} is offered now. Enrol the first household.</source>
        <translation>{product} اب دیا جاتا ہے۔ پہلے گھرانے کا اندراج کریں۔</translation>
    </message>
    <message>
        <source>{purpose}: {amount} with {supplier} written down as {voucher}.</source>
        <translation>مقصد {purpose}: {supplier} کے ساتھ {amount}، واؤچر {voucher} میں لکھا گیا۔</translation>
    </message>
    <message>
        <source>{purpose}: {amount} written down as {voucher}.</source>
        <translation>مقصد {purpose}: {amount}، واؤچر {voucher} میں لکھا گیا۔</translation>
    </message>
    <message>
        <source>{sheet}: {code} was added.</source>
        <translation>{sheet}: {code} شامل ہوا۔</translation>
    </message>
    <message>
        <source>{wrong} is taken back by {back}.</source>
        <translation>واؤچر {wrong} کو {back} واپس لیتا ہے۔</translation>
    </message>
    <message>
        <source>{wrong} is taken back by {back}; {right} says what is right.</source>
        <translation>واؤچر {wrong} کو {back} واپس لیتا ہے؛ درست بات {right} بتاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>Saves</name>
    <message>
        <source>Accounts of the ways of payment set</source>
        <translation>ادائیگی کے طریقوں کے اکاؤنٹ مقرر</translation>
    </message>
    <message>
        <source>Another laptop&apos;s packet taken in</source>
        <translation>دوسرے لیپ ٹاپ کا پیکٹ شامل کیا گیا</translation>
    </message>
    <message>
        <source>Benefit added</source>
        <translation>فائدہ شامل ہوا</translation>
    </message>
    <message>
        <source>Bill paid</source>
        <translation>بل ادا ہوا</translation>
    </message>
    <message>
        <source>Bill written down</source>
        <translation>بل لکھا گیا</translation>
    </message>
    <message>
        <source>Charged over time</source>
        <translation>وقت کے ساتھ خرچ</translation>
    </message>
    <message>
        <source>Claim corrected</source>
        <translation>دعویٰ درست ہوا</translation>
    </message>
    <message>
        <source>Claim decided</source>
        <translation>دعوے کا فیصلہ ہوا</translation>
    </message>
    <message>
        <source>Claim paid</source>
        <translation>دعویٰ ادا ہوا</translation>
    </message>
    <message>
        <source>Claim reported</source>
        <translation>دعویٰ درج ہوا</translation>
    </message>
    <message>
        <source>Claim taken into review</source>
        <translation>دعویٰ جانچ میں لیا گیا</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>شکایت کا جواب دیا گیا</translation>
    </message>
    <message>
        <source>Conflict between laptops settled</source>
        <translation>لیپ ٹاپوں کے درمیان تضاد نمٹایا گیا</translation>
    </message>
    <message>
        <source>Cost given for free booked</source>
        <translation>مفت دی گئی لاگت درج ہوئی</translation>
    </message>
    <message>
        <source>Damaged file saved into a new one</source>
        <translation>خراب فائل نئی میں محفوظ کی گئی</translation>
    </message>
    <message>
        <source>Debt to us paid</source>
        <translation>ہمارا قرضہ ادا ہوا</translation>
    </message>
    <message>
        <source>Debt to us written down</source>
        <translation>ہمارا قرضہ لکھا گیا</translation>
    </message>
    <message>
        <source>Demonstration made</source>
        <translation>نمونہ اسکیم بنی</translation>
    </message>
    <message>
        <source>Entry without money</source>
        <translation>رقم کے بغیر اندراج</translation>
    </message>
    <message>
        <source>Finding accepted</source>
        <translation>مشاہدہ قبول ہوا</translation>
    </message>
    <message>
        <source>Folder imported</source>
        <translation>فولڈر درآمد ہوا</translation>
    </message>
    <message>
        <source>Handling of claims set</source>
        <translation>دعوے نمٹانے کا طریقہ مقرر</translation>
    </message>
    <message>
        <source>Holder of a policy changed</source>
        <translation>پالیسی کا ہولڈر بدلا</translation>
    </message>
    <message>
        <source>Household enrolled</source>
        <translation>گھرانے کا اندراج ہوا</translation>
    </message>
    <message>
        <source>Index payouts posted</source>
        <translation>اشاریے کی ادائیگیاں درج ہوئیں</translation>
    </message>
    <message>
        <source>Investment paid back</source>
        <translation>سرمایہ کاری واپس ادا ہوئی</translation>
    </message>
    <message>
        <source>Key of shared costs set</source>
        <translation>مشترکہ اخراجات کی بنیاد مقرر</translation>
    </message>
    <message>
        <source>Lines of the bank and the book said to belong together</source>
        <translation>بینک اور کھاتے کی سطریں ایک ساتھ بتائی گئیں</translation>
    </message>
    <message>
        <source>Liquidity factors set</source>
        <translation>نقدیت کے عوامل مقرر</translation>
    </message>
    <message>
        <source>Logo chosen</source>
        <translation>لوگو چنا گیا</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>لوگو ہٹایا گیا</translation>
    </message>
    <message>
        <source>Member corrected</source>
        <translation>رکن درست ہوا</translation>
    </message>
    <message>
        <source>Money counted</source>
        <translation>رقم گنی گئی</translation>
    </message>
    <message>
        <source>Money invested</source>
        <translation>رقم لگائی گئی</translation>
    </message>
    <message>
        <source>Money moved between accounts</source>
        <translation>اکاؤنٹ کے درمیان رقم منتقل ہوئی</translation>
    </message>
    <message>
        <source>Money paid out</source>
        <translation>رقم ادا کی گئی</translation>
    </message>
    <message>
        <source>Office added</source>
        <translation>دفتر شامل ہوا</translation>
    </message>
    <message>
        <source>Office, first product and opening balances written down</source>
        <translation>دفتر، پہلا پروڈکٹ اور ابتدائی بیلنس لکھے گئے</translation>
    </message>
    <message>
        <source>Paper or photo kept</source>
        <translation>کاغذ یا تصویر رکھی گئی</translation>
    </message>
    <message>
        <source>Paper or photo retired</source>
        <translation>کاغذ یا تصویر ہٹائی گئی</translation>
    </message>
    <message>
        <source>Partner added</source>
        <translation>شراکت دار شامل ہوا</translation>
    </message>
    <message>
        <source>Payment corrected</source>
        <translation>ادائیگی درست ہوئی</translation>
    </message>
    <message>
        <source>People taken onto a policy</source>
        <translation>افراد پالیسی میں شامل ہوئے</translation>
    </message>
    <message>
        <source>Person taken off a policy</source>
        <translation>فرد پالیسی سے نکالا گیا</translation>
    </message>
    <message>
        <source>Policy corrected</source>
        <translation>پالیسی درست ہوئی</translation>
    </message>
    <message>
        <source>Policy ended</source>
        <translation>پالیسی ختم ہوئی</translation>
    </message>
    <message>
        <source>Policy renewed</source>
        <translation>پالیسی کی تجدید ہوئی</translation>
    </message>
    <message>
        <source>Premium corrected</source>
        <translation>پریمیم درست ہوا</translation>
    </message>
    <message>
        <source>Premium taken</source>
        <translation>پریمیم لیا گیا</translation>
    </message>
    <message>
        <source>Premiums collected</source>
        <translation>پریمیم وصول ہوئے</translation>
    </message>
    <message>
        <source>Product added</source>
        <translation>پروڈکٹ شامل ہوئی</translation>
    </message>
    <message>
        <source>Product corrected</source>
        <translation>پروڈکٹ درست ہوئی</translation>
    </message>
    <message>
        <source>Receipt of a claim written down</source>
        <translation>دعوے کی رقم کی وصولی لکھی گئی</translation>
    </message>
    <message>
        <source>Record put back as another laptop had it</source>
        <translation>ریکارڈ ویسا بحال کیا گیا جیسا دوسرے لیپ ٹاپ پر تھا</translation>
    </message>
    <message>
        <source>Record put back that another laptop uses</source>
        <translation>ریکارڈ بحال کیا گیا جو دوسرا لیپ ٹاپ استعمال کرتا ہے</translation>
    </message>
    <message>
        <source>Refund paid</source>
        <translation>واپسی ادا ہوئی</translation>
    </message>
    <message>
        <source>Save taken back</source>
        <translation>محفوظ کاری واپس لی گئی</translation>
    </message>
    <message>
        <source>Scheme described</source>
        <translation>اسکیم کا تعارف لکھا گیا</translation>
    </message>
    <message>
        <source>Two records merged</source>
        <translation>دو ریکارڈ یکجا ہوئے</translation>
    </message>
    <message>
        <source>Voucher corrected</source>
        <translation>واؤچر درست ہوا</translation>
    </message>
    <message>
        <source>Word of a list brought back</source>
        <translation>فہرست کا لفظ واپس لایا گیا</translation>
    </message>
    <message>
        <source>Word of a list renamed</source>
        <translation>فہرست کے لفظ کا نام بدلا</translation>
    </message>
    <message>
        <source>Word of a list retired</source>
        <translation>فہرست کا لفظ ہٹایا گیا</translation>
    </message>
    <message>
        <source>Words of a list merged</source>
        <translation>فہرست کے الفاظ یکجا ہوئے</translation>
    </message>
    <message>
        <source>Words of a list put in order</source>
        <translation>فہرست کے الفاظ ترتیب دیے گئے</translation>
    </message>
</context>
<context>
    <name>Savings movement</name>
    <message>
        <source>Deposit</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>سود</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>نکلوائی</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>A bill still to come</source>
        <translation>بل جو ابھی آنا ہے</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>دن کے لحاظ سے</translation>
    </message>
    <message>
        <source>By whole month</source>
        <translation>پورے مہینے کے لحاظ سے</translation>
    </message>
    <message>
        <source>Early development cost</source>
        <translation>ابتدائی ترقیاتی لاگت</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>سامان</translation>
    </message>
    <message>
        <source>Interest earned, still to come</source>
        <translation>کمایا ہوا سود، جو ابھی آنا ہے</translation>
    </message>
    <message>
        <source>Paid in advance, such as rent</source>
        <translation>پیشگی ادا شدہ، جیسے کرایہ</translation>
    </message>
    <message>
        <source>{part} is charged on {first}, then so on at every month&apos;s end up to {last}.</source>
        <translation>{first} کو {part} خرچ میں آتا ہے، پھر اسی طرح {last} تک ہر ماہ کے آخر میں۔</translation>
    </message>
</context>
<context>
    <name>Schedule form</name>
    <message>
        <source>Charged to</source>
        <translation>خرچ کی مد</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>کتنے مہینوں کے لیے</translation>
    </message>
    <message>
        <source>For who keeps the accounts</source>
        <translation>حساب رکھنے والے کے لیے</translation>
    </message>
    <message>
        <source>From when it is used, or the first day that the bill or the interest is for.</source>
        <translation>کب سے استعمال میں ہے، یا بل یا سود جس مدت کا ہے اس کا پہلا دن۔</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>کس مد پر رکھا ہے</translation>
    </message>
    <message>
        <source>Leave empty for the line of its purpose.</source>
        <translation>اس کے مقصد کی مد کے لیے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Leave empty for the line that is usual for what it is.</source>
        <translation>جو مد اس کے لیے عام ہے اس کے لیے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Leave empty for what is usual: interest by day, everything else by month.</source>
        <translation>جو عام ہے اس کے لیے خالی چھوڑیں: سود دن کے لحاظ سے، باقی سب مہینے کے لحاظ سے۔</translation>
    </message>
    <message>
        <source>Leave empty where it serves all products: it is shared among them.</source>
        <translation>جہاں تمام پروڈکٹس کے کام آئے خالی چھوڑیں: ان میں تقسیم ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Leave empty where you know the last day.</source>
        <translation>آخری دن معلوم ہو تو خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Leave empty where you know the months.</source>
        <translation>مہینے معلوم ہوں تو خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Save the schedule</source>
        <translation>شیڈول محفوظ کریں</translation>
    </message>
    <message>
        <source>Sold, broken or given up on</source>
        <translation>فروخت، ٹوٹنے یا چھوڑنے کی تاریخ</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>تقسیم</translation>
    </message>
    <message>
        <source>The number of the voucher, where there is one.</source>
        <translation>واؤچر کا نمبر، اگر ہو۔</translation>
    </message>
    <message>
        <source>The price it was sold for, or what was paid back. Leave empty for nothing.</source>
        <translation>جس قیمت پر فروخت ہوا، یا جو واپس ملا۔ کچھ نہ ہو تو خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Value left at the end</source>
        <translation>آخر میں باقی قدر</translation>
    </message>
    <message>
        <source>Voucher it was paid with</source>
        <translation>جس واؤچر سے ادا ہوا</translation>
    </message>
    <message>
        <source>What is left is charged on that day. Leave empty while it runs.</source>
        <translation>جو باقی ہو وہ اس دن خرچ میں آتا ہے۔ جاری ہو تو خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>What it brought then</source>
        <translation>تب اس سے کیا ملا</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>اس کا نام</translation>
    </message>
    <message>
        <source>What it is thought to be worth then. Leave empty for nothing.</source>
        <translation>اندازے سے تب اس کی قدر کیا ہوگی۔ کچھ نہ ہو تو خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>What the cost is for, such as rent. Leave empty for what is usual.</source>
        <translation>خرچ کس لیے ہے، جیسے کرایہ۔ جو عام ہے اس کے لیے خالی چھوڑیں۔</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>Charged before</source>
        <translation>پہلے خرچ میں آیا</translation>
    </message>
    <message>
        <source>Charged in the period</source>
        <translation>مدت میں خرچ میں آیا</translation>
    </message>
    <message>
        <source>Left at the end</source>
        <translation>آخر میں باقی</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>شیڈول</translation>
    </message>
    <message>
        <source>Schedules post themselves at each month&apos;s end: nothing has to be entered for that.</source>
        <translation>شیڈول ہر ماہ کے آخر میں خود درج ہوتے ہیں: اس کے لیے کچھ لکھنا نہیں پڑتا۔</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>ابھی آنا ہے</translation>
    </message>
    <message>
        <source>What is charged over time</source>
        <translation>جو وقت کے ساتھ خرچ میں آتا ہے</translation>
    </message>
    <message>
        <source>What the period posts</source>
        <translation>مدت میں کیا درج ہوتا ہے</translation>
    </message>
</context>
<context>
    <name>Scheme form</name>
    <message>
        <source>A number from 1 for January to 12 for December.</source>
        <translation>جنوری کے لیے 1 سے دسمبر کے لیے 12 تک کا عدد۔</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>رابطہ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>کرنسی</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>مالی سال کا پہلا مہینہ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>قانونی حیثیت</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>کردار</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>اسکیم</translation>
    </message>
    <message>
        <source>Three capital letters, like INR or KES.</source>
        <translation>تین بڑے حروف، جیسے INR یا KES۔</translation>
    </message>
    <message>
        <source>What your organisation is in a programme of several partners; empty where it is alone.</source>
        <translation>کئی شراکت داروں کے پروگرام میں آپ کا ادارہ کیا ہے؛ اکیلا ہو تو خالی۔</translation>
    </message>
    <message>
        <source>Whose book this is</source>
        <translation>یہ کھاتہ کس کا ہے</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n فیصلہ نہیں ہوا</numerusform>
            <numerusform>%n فیصلے نہیں ہوئے</numerusform>
        </translation>
    </message>
    <message>
        <source>factors not set</source>
        <translation>عوامل مقرر نہیں</translation>
    </message>
    <message numerus="yes">
        <source>median of %n claims</source>
        <translation>
            <numerusform>%n دعوے کی وسطانی</numerusform>
            <numerusform>%n دعووں کی وسطانی</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>مقرر نہیں</translation>
    </message>
    <message>
        <source>nothing to show</source>
        <translation>دکھانے کو کچھ نہیں</translation>
    </message>
    <message>
        <source>rough measure: {share}</source>
        <translation>تقریبی پیمانہ: {share}</translation>
    </message>
    <message>
        <source>{after} from {before}</source>
        <translation>{before} سے {after}</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} کھلے</translation>
    </message>
    <message>
        <source>{numerator} / {denominator}</source>
        <translation>{numerator} / {denominator}</translation>
    </message>
</context>
<context>
    <name>Second person</name>
    <message>
        <source>Agree and save</source>
        <translation>اتفاق کریں اور محفوظ کریں</translation>
    </message>
    <message>
        <source>Nobody else here has the right to it: an administrator can give it to somebody.</source>
        <translation>یہاں کسی اور کو اس کا حق نہیں: منتظم کسی کو دے سکتا ہے۔</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>دوسرا فرد</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>ان کا پاس ورڈ</translation>
    </message>
</context>
<context>
    <name>Set up</name>
    <message>
        <source>As counted on</source>
        <translation>گنتی کا دن</translation>
    </message>
    <message>
        <source>At today&apos;s worth.</source>
        <translation>آج کی قیمت پر۔</translation>
    </message>
    <message>
        <source>Cash in the box</source>
        <translation>صندوق میں نقد</translation>
    </message>
    <message>
        <source>Deposits and savings certificates</source>
        <translation>جمع شدہ رقوم اور بچت سرٹیفکیٹ</translation>
    </message>
    <message>
        <source>Furniture, vehicles, computers</source>
        <translation>فرنیچر، گاڑیاں، کمپیوٹر</translation>
    </message>
    <message>
        <source>Given by donors</source>
        <translation>عطیہ دہندگان نے دیا</translation>
    </message>
    <message>
        <source>Leave all of them empty if the scheme starts with nothing.</source>
        <translation>اگر اسکیم بغیر کچھ کے شروع ہو تو سب خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Leave it empty if the scheme works in one place only.</source>
        <translation>اگر اسکیم ایک ہی جگہ کام کرے تو خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>کاروبار کی قسم</translation>
    </message>
    <message>
        <source>Money at the bank</source>
        <translation>بینک میں رقم</translation>
    </message>
    <message>
        <source>Office, first product, opening balances</source>
        <translation>دفتر، پہلا پروڈکٹ، ابتدائی بیلنس</translation>
    </message>
    <message>
        <source>Owed to others</source>
        <translation>دوسروں کو دینا ہے</translation>
    </message>
    <message>
        <source>Paid in by members or owners</source>
        <translation>ارکان یا مالکان نے لگایا</translation>
    </message>
    <message>
        <source>What is missing, {amount}, is an earlier loss.</source>
        <translation>جو کم ہے، {amount}، وہ پہلے کا نقصان ہے۔</translation>
    </message>
    <message>
        <source>What is usual is filled in as an example. Change whatever is not yours.</source>
        <translation>جو عام ہے وہ مثال کے طور پر بھرا ہے۔ جو آپ کا نہ ہو اسے بدلیں۔</translation>
    </message>
    <message>
        <source>What remains, {amount}, is earlier surplus.</source>
        <translation>جو بچتا ہے، {amount}، وہ پہلے کا فاضل ہے۔</translation>
    </message>
    <message>
        <source>What the scheme has and owes today</source>
        <translation>آج اسکیم کے پاس کیا ہے اور کیا دینا ہے</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minutes without use</source>
        <translation>
            <numerusform>بغیر استعمال %n منٹ</numerusform>
            <numerusform>بغیر استعمال %n منٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>0123456789</source>
        <translation>0123456789</translation>
    </message>
    <message>
        <source>A picture for the head of the statement, receipts, cards and all other papers.</source>
        <translation>گوشوارے، رسیدوں، کارڈوں اور باقی تمام کاغذات کے سرے کے لیے ایک تصویر۔</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>جیسا زبان میں رائج ہے</translation>
    </message>
    <message>
        <source>Beside the other calendar</source>
        <translation>دوسری تقویم کے ساتھ</translation>
    </message>
    <message>
        <source>By which readers know that a statement is yours, and the page with which they check it.</source>
        <translation>جس سے پڑھنے والے جانتے ہیں کہ گوشوارہ آپ کا ہے، اور وہ صفحہ جس سے وہ اسے جانچتے ہیں۔</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>ہندسے</translation>
    </message>
    <message>
        <source>How their numbers count. Numbers that were given stay as they are.</source>
        <translation>ان کے نمبر کیسے گنے جاتے ہیں۔ جو نمبر دیے جا چکے وہ وہی رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Into which account premium goes, and from which claims are paid, by the way of payment.</source>
        <translation>پریمیم کس اکاؤنٹ میں جاتا ہے، اور دعوے کس سے ادا ہوتے ہیں، ادائیگی کے طریقے کے لحاظ سے۔</translation>
    </message>
    <message>
        <source>Kept on this computer; every save carries your name and the code of this laptop.</source>
        <translation>اسی کمپیوٹر پر رکھا جاتا ہے؛ ہر محفوظ کاری پر آپ کا نام اور اس لیپ ٹاپ کا کوڈ ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ونڈو کی زبان</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>نقدیت</translation>
    </message>
    <message>
        <source>Lock a protected book after</source>
        <translation>محفوظ کھاتہ کب مقفل ہو</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>لوگو</translation>
    </message>
    <message>
        <source>Nepali calendar</source>
        <translation>نیپالی تقویم</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>نہیں دکھائی جاتی</translation>
    </message>
    <message>
        <source>Offices and partners</source>
        <translation>دفاتر اور شراکت دار</translation>
    </message>
    <message>
        <source>Only by Ctrl+L</source>
        <translation>صرف Ctrl+L سے</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>افراد اور کلیدیں</translation>
    </message>
    <message>
        <source>Plans and standards</source>
        <translation>منصوبے اور معیار</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>رسیدیں</translation>
    </message>
    <message>
        <source>Saves now carry the name {name}.</source>
        <translation>محفوظ کاریوں پر اب {name} کا نام ہوگا۔</translation>
    </message>
    <message>
        <source>The words that the forms offer. What is retired is offered no more; old records keep it.</source>
        <translation>وہ الفاظ جو فارم پیش کرتے ہیں۔ ہٹایا گیا لفظ پھر پیش نہیں ہوتا؛ پرانے ریکارڈ میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>There are saves and receipts of this laptop as {code}: it keeps that code.</source>
        <translation>اس لیپ ٹاپ کی {code} کے طور پر محفوظ کاریاں اور رسیدیں موجود ہیں: یہ وہی کوڈ رکھے گا۔</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>یہ لیپ ٹاپ</translation>
    </message>
    <message>
        <source>This laptop now writes as {code}.</source>
        <translation>یہ لیپ ٹاپ اب {code} کے طور پر لکھتا ہے۔</translation>
    </message>
    <message>
        <source>Those of the script</source>
        <translation>رسم الخط کے اپنے</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>دو افراد</translation>
    </message>
    <message>
        <source>Up to what one person decides, within how many days, and which documents are needed.</source>
        <translation>ایک فرد کتنے تک کا فیصلہ کرتا ہے، کتنے دنوں میں، اور کون سی دستاویزات چاہییں۔</translation>
    </message>
    <message>
        <source>When one person alone is not enough. It holds once the book has people.</source>
        <translation>جب ایک فرد اکیلا کافی نہیں۔ کھاتے میں لوگ شامل ہونے پر لاگو ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Who may open this book, and what each of them may do.</source>
        <translation>یہ کھاتہ کون کھول سکتا ہے، اور ہر ایک کیا کر سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>Settings form</name>
    <message>
        <source>A second person agrees above</source>
        <translation>کس رقم سے اوپر دوسرا فرد اتفاق کرے</translation>
    </message>
    <message>
        <source>Begin anew each year</source>
        <translation>ہر سال نئے سرے سے شروع</translation>
    </message>
    <message>
        <source>Days from the decision to the payment</source>
        <translation>فیصلے سے ادائیگی تک دن</translation>
    </message>
    <message>
        <source>Days from the report to the decision</source>
        <translation>اطلاع سے فیصلے تک دن</translation>
    </message>
    <message>
        <source>Days from the report until somebody takes it up</source>
        <translation>اطلاع سے جانچ میں لینے تک دن</translation>
    </message>
    <message>
        <source>Documents that a claim needs, with commas between</source>
        <translation>دعوے کے لیے درکار دستاویزات، درمیان میں کاما</translation>
    </message>
    <message>
        <source>Each office by itself</source>
        <translation>ہر دفتر الگ</translation>
    </message>
    <message>
        <source>Empty: as for all products.</source>
        <translation>خالی: جیسے تمام پروڈکٹس کے لیے۔</translation>
    </message>
    <message>
        <source>Empty: the cash box.</source>
        <translation>خالی: کیش بکس۔</translation>
    </message>
    <message>
        <source>Fast track up to</source>
        <translation>تیز راستہ کہاں تک</translation>
    </message>
    <message>
        <source>For a decision or a payment of more than this. Empty: for none.</source>
        <translation>اس سے زیادہ کے فیصلے یا ادائیگی کے لیے۔ خالی: کسی کے لیے نہیں۔</translation>
    </message>
    <message>
        <source>For {product} alone</source>
        <translation>صرف {product} کے لیے</translation>
    </message>
    <message>
        <source>From</source>
        <translation>اس دن سے</translation>
    </message>
    <message>
        <source>Growth margin, in percent</source>
        <translation>اضافے کی گنجائش، فیصد میں</translation>
    </message>
    <message>
        <source>If this is off, every statement says so.</source>
        <translation>یہ بند ہو تو ہر گوشوارہ یہ بتاتا ہے۔</translation>
    </message>
    <message>
        <source>Raises a quarter of last year&apos;s claims and expenses as you grow.</source>
        <translation>آپ کے بڑھنے کے ساتھ پچھلے سال کے دعووں اور اخراجات کا چوتھائی بڑھاتا ہے۔</translation>
    </message>
    <message>
        <source>Receipt numbers</source>
        <translation>رسید نمبر</translation>
    </message>
    <message>
        <source>Rough measure</source>
        <translation>تقریبی پیمانہ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Share of each reserve, in percent</source>
        <translation>ہر ذخیرے کا حصہ، فیصد میں</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>تقسیم کی بنیاد</translation>
    </message>
    <message>
        <source>Somebody else keys a stack the second time</source>
        <translation>بنڈل دوسری بار کوئی اور ٹائپ کرے</translation>
    </message>
    <message>
        <source>The board of the claims says which are late. Empty: none is.</source>
        <translation>دعووں کا تختہ بتاتا ہے کہ کون سے تاخیر میں ہیں۔ خالی: کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Then the number names the office of the policy: R-A-BAR-2026-00001.</source>
        <translation>تب نمبر میں پالیسی کا دفتر آتا ہے: R-A-BAR-2026-00001۔</translation>
    </message>
    <message>
        <source>Then the number names the year: R-A-2026-00001.</source>
        <translation>تب نمبر میں سال آتا ہے: R-A-2026-00001۔</translation>
    </message>
    <message>
        <source>These shares are your scheme&apos;s own: look at how your reserves were paid out. Nobody else&apos;s will do.</source>
        <translation>یہ حصے آپ کی اسکیم کے اپنے ہیں: دیکھیں کہ آپ کے ذخائر کیسے ادا ہوئے۔ کسی اور کے کام نہ آئیں گے۔</translation>
    </message>
    <message>
        <source>Two people make the same slip far more rarely than one makes it twice.</source>
        <translation>دو لوگ ایک ہی غلطی اس سے کہیں کم کرتے ہیں جتنا ایک فرد اسے دو بار کرتا ہے۔</translation>
    </message>
    <message>
        <source>Up to this, one person decides a claim that is met as the rules propose. Empty: none.</source>
        <translation>اس رقم تک جو دعویٰ قواعد کی تجویز کے مطابق پورا ہو اس کا فیصلہ ایک فرد کرتا ہے۔ خالی: کوئی نہیں۔</translation>
    </message>
    <message>
        <source>What belongs to no product</source>
        <translation>جو کسی پروڈکٹ کا نہیں</translation>
    </message>
    <message>
        <source>What is paid by “{way}” goes into</source>
        <translation>جو “{way}” سے ادا ہو وہ کہاں جائے</translation>
    </message>
    <message>
        <source>What was shared before this day stays as it was.</source>
        <translation>جو اس دن سے پہلے تقسیم ہوا وہ ویسا ہی رہتا ہے۔</translation>
    </message>
    <message>
        <source>Who recorded a claim does not decide it alone</source>
        <translation>دعویٰ لکھنے والا اکیلا اس کا فیصلہ نہیں کرتا</translation>
    </message>
    <message>
        <source>{code}: what shall be corrected?</source>
        <translation>ریکارڈ {code}: کیا درست کرنا ہے؟</translation>
    </message>
    <message>
        <source>{product}, in percent</source>
        <translation>{product}، فیصد میں</translation>
    </message>
</context>
<context>
    <name>Settings lists</name>
    <message>
        <source>Does</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>ابھی یہاں کوئی نہیں۔</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>Female</source>
        <translation>خاتون</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
</context>
<context>
    <name>Shared cost form</name>
    <message>
        <source>60 where three of five days are for it. The organisation owes the rest.</source>
        <translation>60 جب پانچ میں سے تین دن اس کے لیے ہوں۔ باقی ادارے کے ذمے ہے۔</translation>
    </message>
    <message>
        <source>Microinsurance&apos;s part, in percent</source>
        <translation>مائیکرو انشورنس کا حصہ، فیصد میں</translation>
    </message>
    <message>
        <source>Which cost</source>
        <translation>کون سا خرچ</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Accrued liabilities as an actuary has certified them.</source>
        <translation>جمع شدہ ذمہ داریاں، جیسی ایکچوری نے تصدیق کیں۔</translation>
    </message>
    <message>
        <source>Add a benefit</source>
        <translation>فائدہ شامل کریں</translation>
    </message>
    <message>
        <source>Add a certified reserve</source>
        <translation>تصدیق شدہ ذخیرہ شامل کریں</translation>
    </message>
    <message>
        <source>Add a charge to a tariff</source>
        <translation>نرخ نامے میں نرخ شامل کریں</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation>شکایت شامل کریں</translation>
    </message>
    <message>
        <source>Add a cost that the organisation bears in part</source>
        <translation>ایسا خرچ شامل کریں جو جزوی ادارے کے ذمے ہے</translation>
    </message>
    <message>
        <source>Add a document of a claim</source>
        <translation>دعوے کی دستاویز شامل کریں</translation>
    </message>
    <message>
        <source>Add a figure of a partner</source>
        <translation>شراکت دار کا عدد شامل کریں</translation>
    </message>
    <message>
        <source>Add a finding accepted</source>
        <translation>قبول شدہ مشاہدہ شامل کریں</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>حد شامل کریں</translation>
    </message>
    <message>
        <source>Add a loan</source>
        <translation>قرض شامل کریں</translation>
    </message>
    <message>
        <source>Add a movement of savings</source>
        <translation>بچت کا لین دین شامل کریں</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>شراکت دار شامل کریں</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>فرد شامل کریں</translation>
    </message>
    <message>
        <source>Add a person to a policy</source>
        <translation>پالیسی میں فرد شامل کریں</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>پالیسی شامل کریں</translation>
    </message>
    <message>
        <source>Add a premium due</source>
        <translation>واجب الادا پریمیم شامل کریں</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>پروڈکٹ شامل کریں</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>پیمائش شامل کریں</translation>
    </message>
    <message>
        <source>Add a review of a claim</source>
        <translation>دعوے کی جانچ شامل کریں</translation>
    </message>
    <message>
        <source>Add a row of a pricing table</source>
        <translation>نرخ جدول کی سطر شامل کریں</translation>
    </message>
    <message>
        <source>Add a sitting on a claim</source>
        <translation>دعوے پر اجلاس شامل کریں</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>ہدف شامل کریں</translation>
    </message>
    <message>
        <source>Add a target population</source>
        <translation>ہدف آبادی شامل کریں</translation>
    </message>
    <message>
        <source>Add a thing insured</source>
        <translation>بیمہ شدہ چیز شامل کریں</translation>
    </message>
    <message>
        <source>Add a treaty</source>
        <translation>معاہدہ شامل کریں</translation>
    </message>
    <message>
        <source>Add a voucher</source>
        <translation>واؤچر شامل کریں</translation>
    </message>
    <message>
        <source>Add a word to a list</source>
        <translation>فہرست میں لفظ شامل کریں</translation>
    </message>
    <message>
        <source>Add a year of the plan</source>
        <translation>منصوبے کا سال شامل کریں</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>اکاؤنٹ شامل کریں</translation>
    </message>
    <message>
        <source>Add an estimate</source>
        <translation>تخمینہ شامل کریں</translation>
    </message>
    <message>
        <source>Add an exit interview</source>
        <translation>اخراج کا انٹرویو شامل کریں</translation>
    </message>
    <message>
        <source>Add an index contract</source>
        <translation>اشاریہ معاہدہ شامل کریں</translation>
    </message>
    <message>
        <source>Add an investment</source>
        <translation>سرمایہ کاری شامل کریں</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>دفتر شامل کریں</translation>
    </message>
    <message>
        <source>Add the items of a claim</source>
        <translation>دعوے کی مدیں شامل کریں</translation>
    </message>
    <message>
        <source>Add what is charged over time</source>
        <translation>وقت کے ساتھ خرچ ہونے والا شامل کریں</translation>
    </message>
    <message>
        <source>Animals, fields and goods that a policy insures.</source>
        <translation>جانور، کھیت اور سامان جو پالیسی میں بیمہ شدہ ہیں۔</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>سوال کا جواب دیں</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>فوائد</translation>
    </message>
    <message>
        <source>Bookkeeping that does not follow from premiums and claims: rent, salaries, cash to the bank.</source>
        <translation>وہ حساب جو پریمیم اور دعووں سے نہیں نکلتا: کرایہ، تنخواہیں، بینک میں نقد۔</translation>
    </message>
    <message>
        <source>Business plan</source>
        <translation>کاروباری منصوبہ</translation>
    </message>
    <message>
        <source>Cash and bank accounts</source>
        <translation>کیش بکس اور بینک اکاؤنٹ</translation>
    </message>
    <message>
        <source>Certified reserves</source>
        <translation>تصدیق شدہ ذخائر</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>دعوے</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>بندشیں</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>شکایات</translation>
    </message>
    <message>
        <source>Costs of the organisation</source>
        <translation>ادارے کے اخراجات</translation>
    </message>
    <message>
        <source>Count an account</source>
        <translation>اکاؤنٹ گنیں</translation>
    </message>
    <message>
        <source>Counts of money</source>
        <translation>رقم کی گنتیاں</translation>
    </message>
    <message>
        <source>Deposits, bonds, shares, land: with whom, until when, at what rate. Interest accrues by itself.</source>
        <translation>ڈپازٹ، بانڈ، حصص، زمین: کس کے پاس، کب تک، کس شرح پر۔ سود خود بخود جمع ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Deposits, withdrawals and interest of members.</source>
        <translation>ارکان کی جمع، نکلوائی اور سود۔</translation>
    </message>
    <message>
        <source>Documents of claims</source>
        <translation>دعووں کی دستاویزات</translation>
    </message>
    <message>
        <source>Equipment, prepaid and accrued costs and interest: each posts its part at every month&apos;s end.</source>
        <translation>سامان، پیشگی اور جمع شدہ اخراجات اور سود: ہر ایک اپنا حصہ ہر ماہ کے آخر میں درج کرتا ہے۔</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>تخمینے</translation>
    </message>
    <message>
        <source>Exit interviews</source>
        <translation>اخراج کے انٹرویو</translation>
    </message>
    <message>
        <source>Figures of closings</source>
        <translation>بندشوں کے اعداد</translation>
    </message>
    <message>
        <source>Figures of partners</source>
        <translation>شراکت داروں کے اعداد</translation>
    </message>
    <message>
        <source>Findings accepted</source>
        <translation>قبول شدہ مشاہدات</translation>
    </message>
    <message>
        <source>How many people a product is made for: the coverage ratio is held against it.</source>
        <translation>پروڈکٹ کتنے لوگوں کے لیے بنی ہے: احاطے کا تناسب اسی کے مقابل ہے۔</translation>
    </message>
    <message>
        <source>How the products share the costs and the income that belong to none of them.</source>
        <translation>پروڈکٹس وہ اخراجات اور آمدنی کیسے بانٹتی ہیں جو ان میں سے کسی کی نہیں۔</translation>
    </message>
    <message>
        <source>Index contracts</source>
        <translation>اشاریہ معاہدے</translation>
    </message>
    <message>
        <source>Insurers, agents, care providers, reinsurers and banks.</source>
        <translation>بیمہ کار، ایجنٹ، علاج فراہم کنندہ، ری انشورر اور بینک۔</translation>
    </message>
    <message>
        <source>Investment policy</source>
        <translation>سرمایہ کاری پالیسی</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>سرمایہ کاری</translation>
    </message>
    <message>
        <source>Items of claims</source>
        <translation>دعووں کی مدیں</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>قرضے</translation>
    </message>
    <message>
        <source>Members and their families, one by one.</source>
        <translation>ارکان اور ان کے خاندان، ایک ایک کر کے۔</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>دفاتر</translation>
    </message>
    <message>
        <source>Papers and photos</source>
        <translation>کاغذات اور تصویریں</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>شراکت دار</translation>
    </message>
    <message>
        <source>Payments of claims</source>
        <translation>دعووں کی ادائیگیاں</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>People covered</source>
        <translation>تحفظ والے افراد</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>پالیسیاں</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>پریمیم</translation>
    </message>
    <message>
        <source>Premiums, fees and refunds, due and paid, with their receipts.</source>
        <translation>پریمیم، فیسیں اور واپسی کی رقوم، واجب اور ادا شدہ، اپنی رسیدوں کے ساتھ۔</translation>
    </message>
    <message>
        <source>Pricing tables</source>
        <translation>نرخ جدول</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>پروڈکٹس</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>پیمائشیں</translation>
    </message>
    <message>
        <source>Reviews of claims</source>
        <translation>دعووں کی جانچ</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>بچت</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>شیڈول</translation>
    </message>
    <message>
        <source>Shared costs</source>
        <translation>مشترکہ اخراجات</translation>
    </message>
    <message>
        <source>Sittings on claims</source>
        <translation>دعووں پر اجلاس</translation>
    </message>
    <message>
        <source>Staff and rooms that serve its other activities too: which part is microinsurance&apos;s.</source>
        <translation>عملہ اور کمرے جو ادارے کے دوسرے کاموں میں بھی آتے ہیں: مائیکرو انشورنس کا حصہ کتنا ہے۔</translation>
    </message>
    <message>
        <source>Target populations</source>
        <translation>ہدف آبادیاں</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>اہداف</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>نرخ نامے</translation>
    </message>
    <message>
        <source>The branches and field offices. A scheme with one office needs none.</source>
        <translation>شاخیں اور فیلڈ دفاتر۔ ایک دفتر والی اسکیم کو کسی کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>The claims that the price counts on, by sex and age.</source>
        <translation>وہ دعوے جن پر قیمت مبنی ہے، جنس اور عمر کے لحاظ سے۔</translation>
    </message>
    <message>
        <source>The committee that decided a claim: who sat, and what was said.</source>
        <translation>جس کمیٹی نے دعوے کا فیصلہ کیا: کون بیٹھا، اور کیا کہا گیا۔</translation>
    </message>
    <message>
        <source>The contracts, a term each, of members and of groups.</source>
        <translation>ارکان اور گروپوں کے معاہدے، ہر مدت کا ایک۔</translation>
    </message>
    <message>
        <source>The items of a bill: what was billed and what is covered of it.</source>
        <translation>بل کی مدیں: کتنے کا بل تھا اور اس میں سے کتنا تحفظ میں ہے۔</translation>
    </message>
    <message>
        <source>The loans behind credit-life policies.</source>
        <translation>قرض بیمہ زندگی کی پالیسیوں کے پیچھے قرضے۔</translation>
    </message>
    <message>
        <source>The most that may be invested in each class or with one institution, and the least grade.</source>
        <translation>ہر قسم میں یا ایک مالیاتی ادارے میں زیادہ سے زیادہ کتنا لگایا جا سکتا ہے، اور کم سے کم درجہ۔</translation>
    </message>
    <message>
        <source>The name, currency and year that stand on every statement.</source>
        <translation>نام، کرنسی اور سال جو ہر گوشوارے پر ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>The nine principles</source>
        <translation>نو اصول</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>اسکیم</translation>
    </message>
    <message>
        <source>Things insured</source>
        <translation>بیمہ شدہ چیزیں</translation>
    </message>
    <message>
        <source>Treaties</source>
        <translation>ری انشورنس معاہدے</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>واؤچر</translation>
    </message>
    <message>
        <source>What a station measured on a day.</source>
        <translation>اسٹیشن نے کسی دن کیا ناپا۔</translation>
    </message>
    <message>
        <source>What a station must measure before an index cover pays.</source>
        <translation>اشاریہ تحفظ کی ادائیگی سے پہلے اسٹیشن کو کیا ناپنا ہے۔</translation>
    </message>
    <message>
        <source>What an open claim was thought to cost from a day on.</source>
        <translation>کھلے دعوے کی لاگت کسی دن سے کتنی سمجھی گئی۔</translation>
    </message>
    <message>
        <source>What each product costs, and by what that is reckoned.</source>
        <translation>ہر پروڈکٹ کی قیمت کیا ہے، اور کس حساب سے۔</translation>
    </message>
    <message>
        <source>What each product pays for, and up to what limits.</source>
        <translation>ہر پروڈکٹ کس چیز کی ادائیگی کرتی ہے، اور کن حدوں تک۔</translation>
    </message>
    <message>
        <source>What every line, reserve and indicator came to when its quarter was closed.</source>
        <translation>سہ ماہی بند ہوتے وقت ہر مد، ذخیرہ اور اشاریہ کتنا تھا۔</translation>
    </message>
    <message>
        <source>What happened to members, and what was decided.</source>
        <translation>ارکان کے ساتھ کیا ہوا، اور کیا فیصلہ ہوا۔</translation>
    </message>
    <message>
        <source>What insurer, agent and administrator earn and spend on the programme, by line and period.</source>
        <translation>بیمہ کار، ایجنٹ اور منتظم پروگرام سے کیا کماتے اور اس پر کیا خرچ کرتے ہیں، مد اور مدت کے لحاظ سے۔</translation>
    </message>
    <message>
        <source>What is assumed of each product in the years to come: who joins and stays, premium, claims, costs.</source>
        <translation>آنے والے سالوں میں ہر پروڈکٹ کے بارے میں کیا فرض ہے: کون آتا اور رہتا ہے، پریمیم، دعوے، اخراجات۔</translation>
    </message>
    <message>
        <source>What is kept of people, claims and things insured: photos, identity papers, invoices, deeds.</source>
        <translation>افراد، دعووں اور بیمہ شدہ چیزوں کے رکھے گئے کاغذات: تصویریں، شناختی کاغذات، بل، دستاویزات۔</translation>
    </message>
    <message>
        <source>What part of the risk a reinsurer carries, between which days.</source>
        <translation>ری انشورر خطرے کا کتنا حصہ اٹھاتا ہے، کن دنوں کے درمیان۔</translation>
    </message>
    <message>
        <source>What people who left said: whether they would come back, and what was missing.</source>
        <translation>جانے والوں نے کیا کہا: کیا وہ واپس آئیں گے، اور کیا کمی تھی۔</translation>
    </message>
    <message>
        <source>What the book cannot know by itself of how the nine principles are kept, answered once a year.</source>
        <translation>نو اصولوں پر عمل کے بارے میں جو کھاتہ خود نہیں جان سکتا؛ جواب سال میں ایک بار۔</translation>
    </message>
    <message>
        <source>What the business plan wants of an indicator over a period.</source>
        <translation>کاروباری منصوبہ کسی مدت میں اشاریے سے کیا چاہتا ہے۔</translation>
    </message>
    <message>
        <source>What the checks doubt and somebody who knows the case lets stand, with the reason.</source>
        <translation>جانچ جس پر شک کرتی ہے اور معاملہ جاننے والا جسے وجہ کے ساتھ رہنے دیتا ہے۔</translation>
    </message>
    <message>
        <source>What the scheme offers, and how its reserves are reckoned.</source>
        <translation>اسکیم کیا پیش کرتی ہے، اور اس کے ذخائر کا حساب کیسے ہے۔</translation>
    </message>
    <message>
        <source>What was counted in a cash box, or stands on the bank&apos;s statement, on a day.</source>
        <translation>کسی دن کیش بکس میں جو گنا گیا، یا بینک کے گوشوارے پر جو ہے۔</translation>
    </message>
    <message>
        <source>What was paid for claims, and when it reached the member.</source>
        <translation>دعووں پر کیا ادا ہوا، اور رکن تک کب پہنچا۔</translation>
    </message>
    <message>
        <source>Where the scheme&apos;s money lies: cash boxes, bank accounts, mobile money.</source>
        <translation>اسکیم کی رقم کہاں ہے: کیش بکس، بینک اکاؤنٹ، موبائل منی۔</translation>
    </message>
    <message>
        <source>Where the words of villages, causes and the like stand in their list, and which are not used.</source>
        <translation>گاؤں، وجوہات وغیرہ کے الفاظ اپنی فہرست میں کہاں ہیں، اور کون سے استعمال نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>Which papers of a claim have come, and when.</source>
        <translation>دعوے کے کون سے کاغذات آئے، اور کب۔</translation>
    </message>
    <message>
        <source>Which quarters were prepared, closed and reopened, by whom, when and why.</source>
        <translation>کون سی سہ ماہیاں تیار ہوئیں، بند ہوئیں اور دوبارہ کھولی گئیں، کس نے، کب اور کیوں۔</translation>
    </message>
    <message>
        <source>Who has taken a claim up to look into it, and since when.</source>
        <translation>دعوے کو جانچ کے لیے کس نے لیا، اور کب سے۔</translation>
    </message>
    <message>
        <source>Who is covered by which policy, and who has left it.</source>
        <translation>کسے کس پالیسی کا تحفظ ہے، اور کون اس سے نکل گیا۔</translation>
    </message>
    <message>
        <source>Who was dissatisfied with what, and what came of it.</source>
        <translation>کون کس بات سے ناخوش تھا، اور کیا نتیجہ نکلا۔</translation>
    </message>
    <message>
        <source>Words of the lists</source>
        <translation>فہرستوں کے الفاظ</translation>
    </message>
</context>
<context>
    <name>Sheet group</name>
    <message>
        <source>Claims</source>
        <translation>دعوے</translation>
    </message>
    <message>
        <source>Index cover</source>
        <translation>اشاریہ تحفظ</translation>
    </message>
    <message>
        <source>Loans, savings and things insured</source>
        <translation>قرضے، بچت اور بیمہ شدہ چیزیں</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>People and cover</source>
        <translation>افراد اور تحفظ</translation>
    </message>
    <message>
        <source>Plans and background</source>
        <translation>منصوبے اور پس منظر</translation>
    </message>
    <message>
        <source>Reinsurance</source>
        <translation>ری انشورنس</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>اسکیم</translation>
    </message>
</context>
<context>
    <name>Sign in</name>
    <message>
        <source>A password has at least {least} signs. Several words in a row are easily kept in mind.</source>
        <translation>پاس ورڈ میں کم از کم {least} نشان ہوتے ہیں۔ ایک کے بعد ایک کئی الفاظ آسانی سے یاد رہتے ہیں۔</translation>
    </message>
    <message>
        <source>After a wrong password one waits: {seconds} s.</source>
        <translation>غلط پاس ورڈ کے بعد انتظار کرنا ہوتا ہے: {seconds} سیکنڈ۔</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>دوسری فائل</translation>
    </message>
    <message>
        <source>Code on the recovery sheet</source>
        <translation>بحالی پرچے کا کوڈ</translation>
    </message>
    <message>
        <source>Give a name to sign in with.</source>
        <translation>سائن ان کے لیے نام دیں۔</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>مقفل کریں</translation>
    </message>
    <message>
        <source>Name and password do not belong together. Try again.</source>
        <translation>نام اور پاس ورڈ آپس میں نہیں ملتے۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Name of an administrator</source>
        <translation>کسی منتظم کا نام</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>نیا پاس ورڈ</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>نیا پاس ورڈ، ایک بار پھر</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>پاس ورڈ</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>پاس ورڈ مقرر کریں</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>سائن ان</translation>
    </message>
    <message>
        <source>The book is locked. Keep this code where nobody else finds it: {code}</source>
        <translation>کھاتہ مقفل ہے۔ یہ کوڈ وہاں رکھیں جہاں کسی اور کو نہ ملے: {code}</translation>
    </message>
    <message>
        <source>The file of keys was changed by another program, so nothing is changed in it. Take the one of the latest backup.</source>
        <translation>کلیدوں کی فائل کسی اور پروگرام نے بدل دی، اس لیے اس میں کچھ نہیں بدلا جاتا۔ تازہ ترین بیک اپ والی فائل لیں۔</translation>
    </message>
    <message>
        <source>The recovery sheet gives an administrator a new password. They are: {names}.</source>
        <translation>بحالی پرچہ کسی منتظم کو نیا پاس ورڈ دیتا ہے۔ وہ یہ ہیں: {names}۔</translation>
    </message>
    <message>
        <source>The sheet gives an administrator of {name} a new password.</source>
        <translation>پرچہ {name} کے کسی منتظم کو نیا پاس ورڈ دیتا ہے۔</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>دونوں پاس ورڈ مختلف ہیں۔</translation>
    </message>
    <message>
        <source>This book is locked already.</source>
        <translation>یہ کھاتہ پہلے سے مقفل ہے۔</translation>
    </message>
    <message>
        <source>This book is not locked: everybody who has the file may do everything.</source>
        <translation>یہ کھاتہ مقفل نہیں: جس کے پاس فائل ہو وہ سب کچھ کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>This book is not locked: everybody who has the file may open it. Protect it first.</source>
        <translation>یہ کھاتہ مقفل نہیں: جس کے پاس فائل ہو وہ اسے کھول سکتا ہے۔ پہلے اسے محفوظ بنائیں۔</translation>
    </message>
    <message>
        <source>This code does not open this book. Was a newer recovery sheet made since?</source>
        <translation>یہ کوڈ یہ کھاتہ نہیں کھولتا۔ کیا بعد میں نیا بحالی پرچہ بنا ہے؟</translation>
    </message>
    <message>
        <source>This is not the code of a recovery sheet: a sign is missing or wrong. It has seven groups of four signs.</source>
        <translation>یہ بحالی پرچے کا کوڈ نہیں: کوئی نشان غائب یا غلط ہے۔ اس میں چار چار نشانوں کے سات حصے ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>پاس ورڈ سے</translation>
    </message>
    <message>
        <source>With the recovery sheet</source>
        <translation>بحالی پرچے سے</translation>
    </message>
    <message>
        <source>{keys} is damaged. Take the one of the latest backup.</source>
        <translation>فائل {keys} خراب ہے۔ تازہ ترین بیک اپ والی لیں۔</translation>
    </message>
    <message>
        <source>{name} is locked, and its keys are not beside it. Put {keys} into the same folder: a backup has it, too.</source>
        <translation>فائل {name} مقفل ہے، اور اس کی کلیدیں اس کے ساتھ نہیں۔ {keys} کو اسی فولڈر میں رکھیں: بیک اپ میں بھی ہوتی ہے۔</translation>
    </message>
    <message>
        <source>{name} is locked. Sign in with your name and password.</source>
        <translation>فائل {name} مقفل ہے۔ اپنے نام اور پاس ورڈ سے سائن ان کریں۔</translation>
    </message>
    <message>
        <source>{name} is locked: it opens for its people alone.</source>
        <translation>فائل {name} مقفل ہے: صرف اپنے لوگوں کے لیے کھلتی ہے۔</translation>
    </message>
</context>
<context>
    <name>Sign paper</name>
    <message>
        <source>Signing by certificate needs the part “sign” of the program, which is not installed.</source>
        <translation>سرٹیفکیٹ سے دستخط کے لیے پروگرام کا حصہ “sign” چاہیے، جو نصب نہیں ہے۔</translation>
    </message>
    <message>
        <source>The certificate in {name} is not valid today. Ask for a new one.</source>
        <translation>فائل {name} کا سرٹیفکیٹ آج کارآمد نہیں۔ نیا مانگیں۔</translation>
    </message>
    <message>
        <source>The file of a certificate needs a password: without one whoever finds it could sign.</source>
        <translation>سرٹیفکیٹ کی فائل کو پاس ورڈ چاہیے: اس کے بغیر جسے بھی وہ ملے، دستخط کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>{name} is no certificate with its key (.p12), or the password is another one.</source>
        <translation>فائل {name} چابی والا سرٹیفکیٹ (.p12) نہیں، یا پاس ورڈ کوئی اور ہے۔</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>A member&apos;s year</source>
        <translation>رکن کا سال</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>بنام</translation>
    </message>
    <message>
        <source>After a gap the cover begins anew, with its waiting period.</source>
        <translation>وقفے کے بعد تحفظ نئے سرے سے شروع ہوتا ہے، اپنی انتظار کی مدت کے ساتھ۔</translation>
    </message>
    <message>
        <source>Age on that day</source>
        <translation>اس دن عمر</translation>
    </message>
    <message>
        <source>Agenda of the claims committee</source>
        <translation>دعووں کی کمیٹی کا ایجنڈا</translation>
    </message>
    <message>
        <source>Answers to mark</source>
        <translation>نشان لگانے کے جواب</translation>
    </message>
    <message>
        <source>Besides, {amount} is still due from before.</source>
        <translation>اس کے علاوہ پہلے کے {amount} ابھی واجب ہیں۔</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>خالی فارم</translation>
    </message>
    <message>
        <source>Blank registers</source>
        <translation>خالی رجسٹر</translation>
    </message>
    <message>
        <source>Bring this card when you pay or report a claim.</source>
        <translation>رقم ادا کرتے یا دعویٰ درج کراتے وقت یہ کارڈ ساتھ لائیں۔</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>بلایا گیا</translation>
    </message>
    <message>
        <source>Cash count</source>
        <translation>نقد کی گنتی</translation>
    </message>
    <message>
        <source>Cash received by</source>
        <translation>نقد وصول کرنے والا</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>صدر</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>جانچنے والا</translation>
    </message>
    <message>
        <source>Claim form</source>
        <translation>دعوے کا فارم</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>مانگی گئی رقم</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>جمع کرنے والا</translation>
    </message>
    <message>
        <source>Collection sheet</source>
        <translation>وصولی کا پرچہ</translation>
    </message>
    <message>
        <source>Counted again by</source>
        <translation>دوبارہ گننے والا</translation>
    </message>
    <message>
        <source>Counted in all</source>
        <translation>کل گنتی</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>میٹنگ کا دن</translation>
    </message>
    <message>
        <source>Decision on your claim</source>
        <translation>آپ کے دعوے پر فیصلہ</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>درج کرنے والا</translation>
    </message>
    <message>
        <source>Explanation of a claim</source>
        <translation>دعوے کی وضاحت</translation>
    </message>
    <message>
        <source>Fill in what you know; the office helps with the rest.</source>
        <translation>جو آپ جانتے ہیں وہ بھریں؛ باقی میں دفتر مدد کرتا ہے۔</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>بھرا گیا</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>بھرنے والا</translation>
    </message>
    <message>
        <source>For the days</source>
        <translation>ان دنوں کے لیے</translation>
    </message>
    <message>
        <source>For the scheme</source>
        <translation>اسکیم کی طرف سے</translation>
    </message>
    <message>
        <source>Household card</source>
        <translation>گھرانے کا کارڈ</translation>
    </message>
    <message>
        <source>Household cards</source>
        <translation>گھرانوں کے کارڈ</translation>
    </message>
    <message>
        <source>Household {code}</source>
        <translation>گھرانہ {code}</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>کتنے</translation>
    </message>
    <message>
        <source>How the money shall come to you</source>
        <translation>رقم آپ تک کیسے پہنچے</translation>
    </message>
    <message>
        <source>If you think this is wrong, say so at the office or write to us. Somebody else will look at it again, and you will get an answer in writing.</source>
        <translation>اگر آپ کے خیال میں یہ غلط ہے تو دفتر میں بتائیں یا ہمیں لکھیں۔ کوئی دوسرا شخص اسے پھر دیکھے گا، اور آپ کو تحریری جواب ملے گا۔</translation>
    </message>
    <message numerus="yes">
        <source>In all {amount} to collect from %n payers.</source>
        <translation>
            <numerusform>%n ادا کرنے والے سے کل {amount} وصول کرنے ہیں۔</numerusform>
            <numerusform>%n ادا کرنے والوں سے کل {amount} وصول کرنے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for them</source>
        <translation>ان کے لیے رکھا گیا</translation>
    </message>
    <message>
        <source>Letter of rejection</source>
        <translation>دعویٰ رد ہونے کا خط</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>رکن کا کارڈ</translation>
    </message>
    <message>
        <source>Member cards</source>
        <translation>ارکان کے کارڈ</translation>
    </message>
    <message>
        <source>Member {code}</source>
        <translation>رکن {code}</translation>
    </message>
    <message>
        <source>Money taken by</source>
        <translation>رقم لینے والا</translation>
    </message>
    <message>
        <source>More or less than by the book</source>
        <translation>کھاتے کے مقابلے میں زیادہ یا کم</translation>
    </message>
    <message>
        <source>No claim waits for a decision.</source>
        <translation>کوئی دعویٰ فیصلے کا منتظر نہیں۔</translation>
    </message>
    <message>
        <source>No money came in with such a receipt.</source>
        <translation>ایسی رسید کے ساتھ کوئی رقم نہیں آئی۔</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Nobody here has anything to pay.</source>
        <translation>یہاں کسی کو کچھ ادا نہیں کرنا۔</translation>
    </message>
    <message>
        <source>Nobody here is covered on that day.</source>
        <translation>یہاں کسی کو اس دن تحفظ حاصل نہیں۔</translation>
    </message>
    <message>
        <source>Not covered on {day}</source>
        <translation>{day} کو تحفظ حاصل نہیں</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>نوٹ یا سکہ</translation>
    </message>
    <message>
        <source>Nothing is due any more</source>
        <translation>اب کچھ واجب نہیں</translation>
    </message>
    <message>
        <source>One row for each.</source>
        <translation>ہر ایک کے لیے ایک سطر۔</translation>
    </message>
    <message>
        <source>Other forms can be printed by their names: {names}.</source>
        <translation>دوسرے فارم ان کے نام سے چھاپے جا سکتے ہیں: {names}۔</translation>
    </message>
    <message>
        <source>Owed from before</source>
        <translation>پہلے کا واجب</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>غائب کاغذات</translation>
    </message>
    <message>
        <source>Papers that belong to it</source>
        <translation>اس کے ساتھ کے کاغذات</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>Premium of the next term</source>
        <translation>اگلی مدت کا پریمیم</translation>
    </message>
    <message>
        <source>Product, office or account</source>
        <translation>پروڈکٹ، دفتر یا اکاؤنٹ</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>رسید {number}</translation>
    </message>
    <message>
        <source>Receipt: the office keeps this part</source>
        <translation>رسید: یہ حصہ دفتر رکھتا ہے</translation>
    </message>
    <message>
        <source>Received at the office</source>
        <translation>دفتر میں موصول</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>وصول کرنے والا</translation>
    </message>
    <message>
        <source>Received by the member</source>
        <translation>رکن نے وصول کیا</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>کل وصول شدہ</translation>
    </message>
    <message>
        <source>Renewal notices</source>
        <translation>تجدید کے نوٹس</translation>
    </message>
    <message>
        <source>Renewal of your cover</source>
        <translation>آپ کے تحفظ کی تجدید</translation>
    </message>
    <message>
        <source>Sat on the committee</source>
        <translation>کمیٹی میں بیٹھے</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>سیکرٹری</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>دستخط</translation>
    </message>
    <message>
        <source>Signature of whoever paid</source>
        <translation>ادا کرنے والے کے دستخط</translation>
    </message>
    <message>
        <source>Signed by those who sat</source>
        <translation>اجلاس میں بیٹھنے والوں کے دستخط</translation>
    </message>
    <message>
        <source>Still due on {day}</source>
        <translation>{day} کو ابھی واجب</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>واپس لینے والا</translation>
    </message>
    <message>
        <source>Tell us if somebody is missing, has left or was born.</source>
        <translation>اگر کوئی رہ گیا ہو، چلا گیا ہو یا پیدا ہوا ہو تو ہمیں بتائیں۔</translation>
    </message>
    <message>
        <source>The committee decided it on {day}: {members}.</source>
        <translation>کمیٹی نے {day} کو اس کا فیصلہ کیا: {members}۔</translation>
    </message>
    <message>
        <source>The file has no cash box yet: add one in the settings.</source>
        <translation>فائل میں ابھی کوئی کیش بکس نہیں: ترتیبات میں ایک شامل کریں۔</translation>
    </message>
    <message>
        <source>The last day on which you can renew without a gap is {day}.</source>
        <translation>آخری دن جب آپ وقفے کے بغیر تجدید کر سکتے ہیں، {day} ہے۔</translation>
    </message>
    <message>
        <source>The next term begins on {day} and covers:</source>
        <translation>اگلی مدت {day} کو شروع ہوتی ہے اور ان کو تحفظ دیتی ہے:</translation>
    </message>
    <message>
        <source>The office tells you what the next term costs.</source>
        <translation>اگلی مدت کتنے کی ہے، یہ آپ کو دفتر بتائے گا۔</translation>
    </message>
    <message>
        <source>There is no form {name}; the nearest is {near}.</source>
        <translation>فارم {name} موجود نہیں؛ سب سے قریب {near} ہے۔</translation>
    </message>
    <message>
        <source>These papers have not come: {papers}.</source>
        <translation>یہ کاغذات نہیں آئے: {papers}۔</translation>
    </message>
    <message>
        <source>To go with it</source>
        <translation>ساتھ لگانے کے لیے</translation>
    </message>
    <message>
        <source>Two people count, each alone; then both sign.</source>
        <translation>دو لوگ گنتے ہیں، ہر ایک الگ؛ پھر دونوں دستخط کرتے ہیں۔</translation>
    </message>
    <message>
        <source>We are sorry: nothing of this claim can be paid. The table says why.</source>
        <translation>ہمیں افسوس ہے: اس دعوے میں سے کچھ ادا نہیں ہو سکتا۔ جدول وجہ بتاتا ہے۔</translation>
    </message>
    <message>
        <source>We have looked at your claim {claim} of {event}. We are sorry that we cannot pay it.</source>
        <translation>ہم نے {event} کا آپ کا دعویٰ {claim} دیکھا ہے۔ ہمیں افسوس ہے کہ ہم اسے ادا نہیں کر سکتے۔</translation>
    </message>
    <message>
        <source>We have looked at your claim {claim} of {event}. We can pay only a part of it.</source>
        <translation>ہم نے {event} کا آپ کا دعویٰ {claim} دیکھا ہے۔ ہم اس کا صرف ایک حصہ ادا کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>We pay</source>
        <translation>ہم ادا کریں گے</translation>
    </message>
    <message>
        <source>We pay {amount} of what you claimed. The table says why not more.</source>
        <translation>آپ نے جو مانگا اس میں سے ہم {amount} ادا کریں گے۔ جدول بتاتا ہے کہ زیادہ کیوں نہیں۔</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>کیا پوچھا گیا</translation>
    </message>
    <message>
        <source>What is written here is true. The office may ask the care provider about this claim.</source>
        <translation>یہاں جو لکھا ہے وہ سچ ہے۔ دفتر اس دعوے کے بارے میں علاج فراہم کنندہ سے پوچھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>What you claimed</source>
        <translation>جو آپ نے مانگا</translation>
    </message>
    <message>
        <source>What you paid</source>
        <translation>جو آپ نے ادا کیا</translation>
    </message>
    <message>
        <source>What you saved</source>
        <translation>جو آپ نے بچایا</translation>
    </message>
    <message>
        <source>Who sits</source>
        <translation>کون بیٹھے گا</translation>
    </message>
    <message>
        <source>Who steps aside, and for which claim</source>
        <translation>کون الگ ہوتا ہے، اور کس دعوے کے لیے</translation>
    </message>
    <message>
        <source>Why not more</source>
        <translation>زیادہ کیوں نہیں</translation>
    </message>
    <message>
        <source>Why, where it differs</source>
        <translation>جہاں فرق ہو، کیوں</translation>
    </message>
    <message>
        <source>Write clearly. What is in bold is needed.</source>
        <translation>صاف لکھیں۔ جو موٹے حروف میں ہے وہ ضروری ہے۔</translation>
    </message>
    <message>
        <source>You were not covered in these days.</source>
        <translation>ان دنوں میں آپ کو تحفظ حاصل نہیں تھا۔</translation>
    </message>
    <message>
        <source>Your claim explained</source>
        <translation>آپ کے دعوے کی وضاحت</translation>
    </message>
    <message>
        <source>Your claim is accepted: we pay {amount}.</source>
        <translation>آپ کا دعویٰ منظور ہے: ہم {amount} ادا کریں گے۔</translation>
    </message>
    <message>
        <source>Your cover</source>
        <translation>آپ کا تحفظ</translation>
    </message>
    <message>
        <source>Your cover {product} (policy {policy}) ended on {day}. You can still renew it.</source>
        <translation>آپ کا تحفظ {product} (پالیسی {policy}) {day} کو ختم ہو گیا۔ آپ اب بھی اس کی تجدید کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Your cover {product} (policy {policy}) ends on {day}. Please renew it by then.</source>
        <translation>آپ کا تحفظ {product} (پالیسی {policy}) {day} کو ختم ہو رہا ہے۔ براہ کرم تب تک اس کی تجدید کر لیں۔</translation>
    </message>
    <message>
        <source>Your year</source>
        <translation>آپ کا سال</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>پیدائش {year}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>filled in for the member with this code; blank without</source>
        <translation>اس کوڈ کے رکن کے لیے بھرا ہوا؛ کوڈ کے بغیر خالی</translation>
    </message>
    <message>
        <source>month</source>
        <translation>مہینہ</translation>
    </message>
    <message>
        <source>of one cash box, by its code; else of each</source>
        <translation>ایک کیش بکس کا، اس کے کوڈ سے؛ ورنہ ہر ایک کا</translation>
    </message>
    <message>
        <source>of one group; without either: of whoever owes</source>
        <translation>ایک گروپ کا؛ دونوں میں سے کوئی نہ ہو تو: ہر اس شخص کا جس کے ذمے کچھ ہو</translation>
    </message>
    <message>
        <source>of one policy only</source>
        <translation>صرف ایک پالیسی کا</translation>
    </message>
    <message>
        <source>of one village</source>
        <translation>ایک گاؤں کا</translation>
    </message>
    <message>
        <source>of the member with this code; else of all who are covered</source>
        <translation>اس کوڈ کے رکن کا؛ ورنہ ان سب کا جنہیں تحفظ حاصل ہے</translation>
    </message>
    <message>
        <source>of the people of one village only</source>
        <translation>صرف ایک گاؤں کے لوگوں کا</translation>
    </message>
    <message>
        <source>one form only, by the name that the list shows</source>
        <translation>صرف ایک فارم، اس نام سے جو فہرست دکھاتی ہے</translation>
    </message>
    <message>
        <source>the numbers of the receipts, with commas between; else all of the days</source>
        <translation>رسیدوں کے نمبر، درمیان میں کوما؛ ورنہ ان دنوں کی سب</translation>
    </message>
    <message>
        <source>three to a page</source>
        <translation>ایک صفحے پر تین</translation>
    </message>
    <message>
        <source>year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>{amount} is still to be paid.</source>
        <translation>{amount} ابھی ادا ہونے ہیں۔</translation>
    </message>
    <message>
        <source>{amount} was paid on {day}.</source>
        <translation>{day} کو {amount} ادا ہوئے۔</translation>
    </message>
    <message>
        <source>{code} is met in full: there is nothing to refuse. Print its explanation instead.</source>
        <translation>دعویٰ {code} پورا ادا ہوتا ہے: رد کرنے کو کچھ نہیں۔ اس کے بجائے اس کی وضاحت چھاپیں۔</translation>
    </message>
    <message>
        <source>{code} is not decided yet: decide it first, then print this.</source>
        <translation>دعویٰ {code} کا ابھی فیصلہ نہیں ہوا: پہلے فیصلہ کریں، پھر یہ چھاپیں۔</translation>
    </message>
    <message>
        <source>{first}, {then}</source>
        <translation>{first}، {then}</translation>
    </message>
    <message>
        <source>{kind}: {product}, policy {policy}</source>
        <translation>{kind}: {product}، پالیسی {policy}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}: {words}</translation>
    </message>
    <message>
        <source>{name}, member {code}</source>
        <translation>{name}، رکن {code}</translation>
    </message>
    <message>
        <source>{number}. {claim}, {name}</source>
        <translation>{number}. {claim}، {name}</translation>
    </message>
    <message>
        <source>{product}, policy {policy}</source>
        <translation>{product}، پالیسی {policy}</translation>
    </message>
    <message>
        <source>{product}, policy {policy}: covered up to {day}</source>
        <translation>{product}، پالیسی {policy}: {day} تک تحفظ</translation>
    </message>
    <message>
        <source>{whose}, due by {day}, amounts in {currency}</source>
        <translation>{whose}، {day} تک واجب، رقوم {currency} میں</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>A household may count for one more or one less. Persons and claims are rounded to fives, amounts in steps that no household&apos;s part is above. What chance decides in this is drawn once and kept.</source>
        <translation>کوئی گھرانہ ایک زیادہ یا ایک کم شمار ہو سکتا ہے۔ افراد اور دعوے پانچ پانچ میں گول کیے جاتے ہیں، رقمیں ایسے قدموں میں جن سے کسی گھرانے کا حصہ بڑا نہیں ہوتا۔ اس میں جو اتفاق پر ہے وہ ایک بار نکالا اور رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Claims with a payment</source>
        <translation>ادائیگی والے دعوے</translation>
    </message>
    <message>
        <source>Country, as the scheme writes it</source>
        <translation>ملک، جیسا اسکیم اسے لکھتی ہے</translation>
    </message>
    <message>
        <source>Day on which the snapshot was made</source>
        <translation>جس دن اسنیپ شاٹ بنا</translation>
    </message>
    <message>
        <source>Each row goes out as it stands here. Nobody&apos;s name, code or day is in it.</source>
        <translation>ہر سطر ویسے ہی باہر جاتی ہے جیسے یہاں ہے۔ اس میں کسی کا نام، کوڈ یا دن نہیں۔</translation>
    </message>
    <message>
        <source>Figures for a network of schemes, without a name: you see each number that goes out.</source>
        <translation>اسکیموں کے نیٹ ورک کے لیے اعداد، کسی نام کے بغیر: باہر جانے والا ہر عدد آپ دیکھتے ہیں۔</translation>
    </message>
    <message>
        <source>Fingerprint of the newest save</source>
        <translation>تازہ ترین محفوظ کاری کا فنگر پرنٹ</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>باہر جاتا ہے</translation>
    </message>
    <message>
        <source>How much goes out</source>
        <translation>کتنا باہر جاتا ہے</translation>
    </message>
    <message>
        <source>Members insured at the end</source>
        <translation>آخر میں بیمہ شدہ ارکان</translation>
    </message>
    <message>
        <source>Month in which the first cover began</source>
        <translation>وہ مہینہ جس میں پہلا تحفظ شروع ہوا</translation>
    </message>
    <message>
        <source>Name, once more for lists of schemes</source>
        <translation>نام، اسکیموں کی فہرستوں کے لیے ایک بار پھر</translation>
    </message>
    <message>
        <source>Not known: the scheme has not recorded what it needs</source>
        <translation>معلوم نہیں: اس کے لیے جو چاہیے وہ اسکیم نے درج نہیں کیا</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Number of the book, drawn by chance</source>
        <translation>کھاتے کا نمبر، اتفاق سے نکالا گیا</translation>
    </message>
    <message>
        <source>Of the scheme</source>
        <translation>اسکیم کا</translation>
    </message>
    <message>
        <source>Over, not closed</source>
        <translation>ختم ہوئی، بند نہیں</translation>
    </message>
    <message>
        <source>Policies in force at the end</source>
        <translation>آخر میں نافذ پالیسیاں</translation>
    </message>
    <message>
        <source>Quarter until</source>
        <translation>سہ ماہی کب تک</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>تناسب</translation>
    </message>
    <message>
        <source>Share of women among members</source>
        <translation>ارکان میں خواتین کا حصہ</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>اسنیپ شاٹ</translation>
    </message>
    <message>
        <source>Snapshot for a network</source>
        <translation>نیٹ ورک کے لیے اسنیپ شاٹ</translation>
    </message>
    <message>
        <source>Snapshots (*.parquet)</source>
        <translation>اسنیپ شاٹ (*.parquet)</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>ابھی جاری</translation>
    </message>
    <message>
        <source>The whole less one type of product tells what the others have together. Where that is of a few, the type is told and the whole is withheld, for networks compare types of product.</source>
        <translation>کُل میں سے پروڈکٹ کی ایک قسم نکال دیں تو معلوم ہو جاتا ہے کہ باقی سب کا مل کر کتنا ہے۔ جہاں وہ چند ہی کا ہو، وہاں قسم بتائی جاتی ہے اور کُل روکا جاتا ہے، کیونکہ نیٹ ورک پروڈکٹ کی اقسام کا موازنہ کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Totals are sums of what is told, and indicators are worked out of it: they differ a little from yours.</source>
        <translation>میزان ان کا ہے جو بتایا جاتا ہے، اور اشاریے اسی سے نکالے جاتے ہیں: وہ آپ والوں سے ذرا مختلف ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>اکائی</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>فارم کا ورژن</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>کیا باہر جاتا ہے</translation>
    </message>
    <message>
        <source>What is said of the scheme</source>
        <translation>اسکیم کے بارے میں کیا کہا جاتا ہے</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>کیا بتایا جاتا ہے</translation>
    </message>
    <message>
        <source>Why it is withheld</source>
        <translation>کیوں روکا گیا</translation>
    </message>
    <message>
        <source>Withheld: another withheld number could be reckoned from it</source>
        <translation>روکا گیا: اس سے کوئی اور روکا گیا عدد نکالا جا سکتا تھا</translation>
    </message>
    <message>
        <source>Withheld: one household makes more than half of it</source>
        <translation>روکا گیا: ایک گھرانہ اس کے آدھے سے زیادہ کا ہے</translation>
    </message>
    <message>
        <source>Withheld: too few persons or claims stand behind it</source>
        <translation>روکا گیا: اس کے پیچھے افراد یا دعوے بہت کم ہیں</translation>
    </message>
    <message>
        <source>Working out what goes out</source>
        <translation>جو باہر جاتا ہے وہ نکالا جا رہا ہے</translation>
    </message>
    <message>
        <source>Write the snapshot</source>
        <translation>اسنیپ شاٹ لکھیں</translation>
    </message>
    <message>
        <source>Write the snapshot…</source>
        <translation>اسنیپ شاٹ لکھیں…</translation>
    </message>
    <message>
        <source>Written: {told} of {rows} rows tell a number; of the others the report says why not.</source>
        <translation>لکھا گیا: {rows} میں سے {told} سطریں عدد بتاتی ہیں؛ باقی کے بارے میں رپورٹ بتاتی ہے کہ کیوں نہیں۔</translation>
    </message>
    <message>
        <source>of so many quarters</source>
        <translation>اتنی سہ ماہیوں کا</translation>
    </message>
    <message>
        <source>with the office&apos;s contact</source>
        <translation>دفتر کے رابطے کے ساتھ</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message numerus="yes">
        <source>%n conflicts between laptops wait for a decision.</source>
        <translation>
            <numerusform>لیپ ٹاپوں کے درمیان %n تضاد فیصلے کا منتظر ہے۔</numerusform>
            <numerusform>لیپ ٹاپوں کے درمیان %n تضاد فیصلے کے منتظر ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>It was closed again on {day}.</source>
        <translation>یہ {day} کو پھر بند ہوئی۔</translation>
    </message>
    <message>
        <source>It was closed and reopened on {day} by {name}: {reason}</source>
        <translation>یہ بند ہوئی اور {day} کو {name} نے دوبارہ کھولی: {reason}</translation>
    </message>
    <message>
        <source>The period is closed.</source>
        <translation>مدت بند ہے۔</translation>
    </message>
    <message>
        <source>The period is over and not closed: its records may still be corrected.</source>
        <translation>مدت ختم ہے مگر بند نہیں: اس کے ریکارڈ ابھی درست ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The period still runs: these are the figures of {day}, not those of its end.</source>
        <translation>مدت ابھی جاری ہے: یہ {day} کے اعداد ہیں، اس کے آخر کے نہیں۔</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message numerus="yes">
        <source>%n more corrections are in the file.</source>
        <translation>
            <numerusform>فائل میں %n مزید درستی ہے۔</numerusform>
            <numerusform>فائل میں %n مزید درستیاں ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>A dash: nothing is recorded of these days. The first record is of {day}.</source>
        <translation>ڈیش: ان دنوں کا کچھ درج نہیں۔ پہلا ریکارڈ {day} کا ہے۔</translation>
    </message>
    <message>
        <source>A dash: nothing is recorded yet.</source>
        <translation>ڈیش: ابھی کچھ درج نہیں۔</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>جمع شدہ</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>منصوبے کے مقابل</translation>
    </message>
    <message>
        <source>All reserves are gross of reinsurance.</source>
        <translation>تمام ذخائر ری انشورنس سے پہلے کے ہیں۔</translation>
    </message>
    <message>
        <source>An office holds what its policies, claims, members and vouchers name; reinsurers, certificates and what names no office stand under none. Income and costs that name no office are shared, and what an office thereby owes the others stands in B37, so that all offices add up to the whole.</source>
        <translation>دفتر میں وہ ہے جس پر اس کی پالیسیوں، دعووں، ارکان اور واؤچروں میں اس کا نام ہو؛ ری انشورر، تصدیقات اور جس پر کسی دفتر کا نام نہیں وہ کسی دفتر میں نہیں۔ جس آمدنی اور جن اخراجات پر دفتر کا نام نہیں وہ تقسیم ہوتے ہیں، اور اس سے ایک دفتر کے ذمے دوسروں کا جو بنتا ہے وہ B37 میں ہے، تاکہ تمام دفاتر کا میزان کُل کے برابر ہو۔</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>منظوری</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>اثاثے</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>ایک نظر میں</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>بیلنس شیٹ</translation>
    </message>
    <message>
        <source>Balance sheet by office</source>
        <translation>دفتر کے لحاظ سے بیلنس شیٹ</translation>
    </message>
    <message>
        <source>Balance sheet compared</source>
        <translation>بیلنس شیٹ کا موازنہ</translation>
    </message>
    <message>
        <source>Being settled</source>
        <translation>تصفیے میں</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>اس کے ساتھ</translation>
    </message>
    <message>
        <source>C07 less P05 is {amount}: of P05, membership fees stand in C03 and income of investments in C10; C07 also holds what was received on accounts receivable (B09), which is no income of these days.</source>
        <translation>C07 منہا P05 {amount} ہے: P05 میں سے رکنیت فیسیں C03 میں اور سرمایہ کاری کی آمدنی C10 میں ہے؛ C07 میں وہ بھی ہے جو قابل وصول رقوم (B09) پر ملا، جو ان دنوں کی آمدنی نہیں۔</translation>
    </message>
    <message>
        <source>Cash flow by office</source>
        <translation>دفتر کے لحاظ سے نقد بہاؤ</translation>
    </message>
    <message>
        <source>Cash flow compared</source>
        <translation>نقد بہاؤ کا موازنہ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تبدیلی</translation>
    </message>
    <message>
        <source>Claims ratio of this period</source>
        <translation>اس مدت کا دعووں کا تناسب</translation>
    </message>
    <message>
        <source>Claims ratio then</source>
        <translation>تب کا دعووں کا تناسب</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>فہرست مضامین</translation>
    </message>
    <message>
        <source>Corrections of the period</source>
        <translation>مدت کی درستیاں</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>نسب نما</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودہ</translation>
    </message>
    <message>
        <source>Draft: the period is not closed · printed on {day} at {time}</source>
        <translation>مسودہ: مدت بند نہیں · {day} کو {time} پر چھپا</translation>
    </message>
    <message>
        <source>Draft: the period still runs · printed on {day} at {time}</source>
        <translation>مسودہ: مدت ابھی جاری ہے · {day} کو {time} پر چھپا</translation>
    </message>
    <message>
        <source>Each indicator is one fraction: what stands above its line, what below, and what each is made of. Those called provisional may still change, for the reason that is given.</source>
        <translation>ہر اشاریہ ایک کسر ہے: لکیر کے اوپر کیا ہے، نیچے کیا، اور ہر ایک کس سے بنا ہے۔ جنہیں عارضی کہا گیا وہ دی گئی وجہ سے ابھی بدل سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>ایکویٹی</translation>
    </message>
    <message>
        <source>Every correction that was saved with a reason from the first day of the period up to this statement, but those of records dated after it. What stood before stays in the file.</source>
        <translation>ہر درستی جو مدت کے پہلے دن سے اس گوشوارے تک وجہ کے ساتھ محفوظ ہوئی، سوائے ان ریکارڈ کی جن کی تاریخ اس کے بعد کی ہے۔ جو پہلے لکھا تھا وہ فائل میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>فائل کا فنگر پرنٹ</translation>
    </message>
    <message>
        <source>From {day} on, by {name}: {state}</source>
        <translation>{day} سے، {name} نے مقرر کیا: {state}</translation>
    </message>
    <message>
        <source>Half of the claims settled took so many days or less</source>
        <translation>نمٹائے گئے دعووں میں سے آدھوں کو اتنے دن یا کم لگے</translation>
    </message>
    <message>
        <source>Half-yearly statement</source>
        <translation>ششماہی گوشوارہ</translation>
    </message>
    <message>
        <source>How each figure was obtained</source>
        <translation>ہر عدد کیسے حاصل ہوا</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>شناخت</translation>
    </message>
    <message>
        <source>In the program a click on any figure shows its parts and then its records; so does the command coverbook explain with the figure&apos;s code and these days.</source>
        <translation>پروگرام میں کسی بھی عدد پر کلک کرنے سے اس کے حصے اور پھر اس کے ریکارڈ نظر آتے ہیں؛ کمانڈ coverbook explain بھی عدد کے کوڈ اور ان دنوں کے ساتھ یہی کرتی ہے۔</translation>
    </message>
    <message>
        <source>In this period</source>
        <translation>اس مدت میں</translation>
    </message>
    <message>
        <source>In whole {currency}</source>
        <translation>پورے {currency} میں</translation>
    </message>
    <message>
        <source>Income by office</source>
        <translation>دفتر کے لحاظ سے آمدنی</translation>
    </message>
    <message>
        <source>Income statement</source>
        <translation>آمدنی کا گوشوارہ</translation>
    </message>
    <message>
        <source>Income statement compared</source>
        <translation>آمدنی کے گوشوارے کا موازنہ</translation>
    </message>
    <message>
        <source>Investments and the policy on them</source>
        <translation>سرمایہ کاری اور اس کی پالیسی</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>چھوڑے گئے</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>مد</translation>
    </message>
    <message>
        <source>Line, and what posts it</source>
        <translation>سطر، اور اس میں کیا درج ہوتا ہے</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طریقہ</translation>
    </message>
    <message>
        <source>Monthly statement</source>
        <translation>ماہانہ گوشوارہ</translation>
    </message>
    <message>
        <source>Movements of equity and reserves</source>
        <translation>ایکویٹی اور ذخائر میں تبدیلیاں</translation>
    </message>
    <message>
        <source>No claim is reported yet: no reserve of an earlier quarter can be held against one.</source>
        <translation>ابھی کوئی دعویٰ درج نہیں ہوا: کسی پچھلی سہ ماہی کے ذخیرے کا کسی دعوے سے موازنہ نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>No investment stands in the register on this day.</source>
        <translation>اس دن رجسٹر میں کوئی سرمایہ کاری نہیں۔</translation>
    </message>
    <message>
        <source>No other method has an answer: nothing is reserved for claims not reported.</source>
        <translation>کسی اور طریقے سے جواب نہیں نکلتا: غیر اطلاع شدہ دعووں کے لیے کوئی ذخیرہ نہیں رکھا گیا۔</translation>
    </message>
    <message>
        <source>No partner has given a figure of its own for these days.</source>
        <translation>کسی شراکت دار نے ان دنوں کے لیے اپنا کوئی عدد نہیں دیا۔</translation>
    </message>
    <message>
        <source>No people are named in this book: whoever opens it may do everything alone.</source>
        <translation>اس کھاتے میں کسی کا نام درج نہیں: جو اسے کھولے وہ اکیلا سب کچھ کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>Nobody types a figure of this statement. Each is a sum of records of the file, up to the last day, computed exactly and rounded once in its line; totals add up the rounded lines.</source>
        <translation>اس گوشوارے کا کوئی عدد کوئی ٹائپ نہیں کرتا۔ ہر ایک فائل کے ریکارڈ کا میزان ہے، آخری دن تک، ٹھیک ٹھیک حساب کیا ہوا اور اپنی سطر میں ایک بار گول کیا ہوا؛ میزان گول کی ہوئی سطریں جمع کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>ثابت نہیں</translation>
    </message>
    <message>
        <source>Not proved: the file does not hold · printed on {day} at {time}</source>
        <translation>ثابت نہیں: فائل درست نہیں · {day} کو {time} پر چھپا</translation>
    </message>
    <message>
        <source>Not shown, for nothing was ever booked on them: {codes}.</source>
        <translation>نہیں دکھائے گئے، کیونکہ ان پر کبھی کچھ درج نہیں ہوا: {codes}۔</translation>
    </message>
    <message>
        <source>Nothing was ceded to reinsurers or recovered from them in these days.</source>
        <translation>ان دنوں میں ری انشورر کو نہ کچھ منتقل ہوا اور نہ ان سے کچھ وصول ہوا۔</translation>
    </message>
    <message>
        <source>Nothing was corrected from the first day of the period up to this statement.</source>
        <translation>مدت کے پہلے دن سے اس گوشوارے تک کچھ درست نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>Nothing was saved in this file yet.</source>
        <translation>اس فائل میں ابھی کچھ محفوظ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>شمار کنندہ</translation>
    </message>
    <message>
        <source>Of a period with a dash on its operating expenses none has been entered.</source>
        <translation>جس مدت کے عملیاتی اخراجات پر ڈیش ہے اس کا کوئی خرچ درج نہیں ہوا۔</translation>
    </message>
    <message>
        <source>One person may record and decide a claim in this scheme: the rule of two persons is switched off.</source>
        <translation>اس اسکیم میں ایک ہی فرد دعویٰ لکھ اور اس کا فیصلہ کر سکتا ہے: دو افراد کا قاعدہ بند ہے۔</translation>
    </message>
    <message>
        <source>Other liabilities</source>
        <translation>دوسری ذمہ داریاں</translation>
    </message>
    <message>
        <source>Partners&apos; shares</source>
        <translation>شراکت داروں کے حصے</translation>
    </message>
    <message>
        <source>Premium is earned by days, months or 24ths as each product says; claims as they happen.</source>
        <translation>پریمیم دنوں، مہینوں یا چوبیسویں حصوں سے کمایا جاتا ہے، جیسا ہر پروڈکٹ میں ہو؛ دعوے جیسے ہوں۔</translation>
    </message>
    <message>
        <source>Premium, claims and expenses</source>
        <translation>پریمیم، دعوے اور اخراجات</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>تیاری</translation>
    </message>
    <message>
        <source>Provisional: {reason}</source>
        <translation>عارضی: {reason}</translation>
    </message>
    <message>
        <source>Quarterly statement</source>
        <translation>سہ ماہی گوشوارہ</translation>
    </message>
    <message>
        <source>Reinsurers</source>
        <translation>ری انشورر</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>ذخائر</translation>
    </message>
    <message>
        <source>Reserves and their methods</source>
        <translation>ذخائر اور ان کے طریقے</translation>
    </message>
    <message>
        <source>Reserves that are needed and lacking</source>
        <translation>ذخائر جو ضروری ہیں اور موجود نہیں</translation>
    </message>
    <message>
        <source>Reserves, other liabilities and equity</source>
        <translation>ذخائر، دوسری ذمہ داریاں اور ایکویٹی</translation>
    </message>
    <message>
        <source>Responsible for this statement</source>
        <translation>اس گوشوارے کا ذمہ دار</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>Rules of two persons</source>
        <translation>دو افراد کے قاعدے</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>اسکیم</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>حیثیت</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>فائل کی حالت</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>گوشوارہ</translation>
    </message>
    <message>
        <source>Statement of the fiscal year</source>
        <translation>مالی سال کا گوشوارہ</translation>
    </message>
    <message>
        <source>Statement of the quarter so far</source>
        <translation>سہ ماہی کا اب تک کا گوشوارہ</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>میزان</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because a claim costs less.</source>
        <translation>دعووں کا تناسب {number} فیصد پوائنٹ گرا، زیادہ تر اس لیے کہ فی دعویٰ خرچ کم ہوا۔</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because an insured year earns more premium.</source>
        <translation>دعووں کا تناسب {number} فیصد پوائنٹ گرا، زیادہ تر اس لیے کہ بیمہ کا ایک سال زیادہ پریمیم کماتا ہے۔</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because claims are made less often.</source>
        <translation>دعووں کا تناسب {number} فیصد پوائنٹ گرا، زیادہ تر اس لیے کہ دعوے کم ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly by reserves and claims of earlier periods.</source>
        <translation>دعووں کا تناسب {number} فیصد پوائنٹ گرا، زیادہ تر پچھلی مدتوں کے ذخائر اور دعووں کی وجہ سے۔</translation>
    </message>
    <message>
        <source>The claims ratio is what it was in the period before.</source>
        <translation>دعووں کا تناسب وہی ہے جو پچھلی مدت میں تھا۔</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because a claim costs more.</source>
        <translation>دعووں کا تناسب {number} فیصد پوائنٹ بڑھا، زیادہ تر اس لیے کہ فی دعویٰ خرچ زیادہ ہوا۔</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because an insured year earns less premium.</source>
        <translation>دعووں کا تناسب {number} فیصد پوائنٹ بڑھا، زیادہ تر اس لیے کہ بیمہ کا ایک سال کم پریمیم کماتا ہے۔</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because claims are made more often.</source>
        <translation>دعووں کا تناسب {number} فیصد پوائنٹ بڑھا، زیادہ تر اس لیے کہ دعوے زیادہ ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly by reserves and claims of earlier periods.</source>
        <translation>دعووں کا تناسب {number} فیصد پوائنٹ بڑھا، زیادہ تر پچھلی مدتوں کے ذخائر اور دعووں کی وجہ سے۔</translation>
    </message>
    <message>
        <source>The command coverbook verify with the file and this paper says whether the file still gives the same figures, as it stood at the save whose fingerprint is on its first page.</source>
        <translation>کمانڈ coverbook verify فائل اور اس کاغذ کے ساتھ بتاتی ہے کہ کیا فائل اب بھی وہی اعداد دیتی ہے، جیسی وہ اس محفوظ کاری پر تھی جس کا فنگر پرنٹ سرورق پر ہے۔</translation>
    </message>
    <message>
        <source>The period is closed · printed on {day} at {time}</source>
        <translation>مدت بند ہے · {day} کو {time} پر چھپا</translation>
    </message>
    <message>
        <source>The ten indicators</source>
        <translation>دس اشاریے</translation>
    </message>
    <message>
        <source>The ten indicators and their fractions</source>
        <translation>دس اشاریے اور ان کی کسریں</translation>
    </message>
    <message>
        <source>This statement is not signed, and its figures are not proved: the saves of the file do not hold, for something in it is no longer as it was saved. Verify the file, on the page Data or with coverbook verify: that names what was changed, and what to do.</source>
        <translation>اس گوشوارے پر دستخط نہیں، اور اس کے اعداد ثابت نہیں: فائل کی محفوظ کاریاں درست نہیں، کیونکہ اس میں کچھ اب ویسا نہیں جیسا محفوظ ہوا تھا۔ صفحہ ڈیٹا پر یا coverbook verify سے فائل کی تصدیق کریں: اس سے معلوم ہوتا ہے کہ کیا بدلا گیا، اور کیا کرنا ہے۔</translation>
    </message>
    <message>
        <source>This statement is not signed, and its figures are not proved: they are not those that were frozen when the quarter was closed. Verify the file, on the page Data or with coverbook verify: that names which differ, and what to do.</source>
        <translation>اس گوشوارے پر دستخط نہیں، اور اس کے اعداد ثابت نہیں: یہ وہ نہیں جو سہ ماہی بند ہوتے وقت منجمد ہوئے تھے۔ صفحہ ڈیٹا پر یا coverbook verify سے فائل کی تصدیق کریں: اس سے معلوم ہوتا ہے کہ کون سے مختلف ہیں، اور کیا کرنا ہے۔</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>رجحان</translation>
    </message>
    <message>
        <source>Unearned premium</source>
        <translation>غیر حاصل شدہ پریمیم</translation>
    </message>
    <message>
        <source>Why the claims ratio changed</source>
        <translation>دعووں کا تناسب کیوں بدلا</translation>
    </message>
    <message>
        <source>Why the claims ratio changed cannot be told: no premium was earned or nobody was insured in one of the periods.</source>
        <translation>نہیں بتایا جا سکتا کہ دعووں کا تناسب کیوں بدلا: کسی ایک مدت میں کوئی پریمیم نہیں کمایا گیا یا کوئی بیمہ شدہ نہیں تھا۔</translation>
    </message>
    <message>
        <source>a person&apos;s own data</source>
        <translation>کسی شخص کی ذاتی معلومات</translation>
    </message>
    <message>
        <source>less: {line}</source>
        <translation>منہا: {line}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>off</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>on</source>
        <translation>چالو</translation>
    </message>
    <message>
        <source>on above {amount}</source>
        <translation>{amount} سے اوپر چالو</translation>
    </message>
    <message>
        <source>save {save}</source>
        <translation>محفوظ کاری {save}</translation>
    </message>
    <message>
        <source>with every office beside it</source>
        <translation>ہر دفتر ساتھ ساتھ</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>واپس لیا گیا</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{first} to {last}, amounts in {currency}</source>
        <translation>{first} تا {last}، رقوم {currency} میں</translation>
    </message>
    <message>
        <source>{indicator}: {note}</source>
        <translation>{indicator}: {note}</translation>
    </message>
    <message>
        <source>{indicator}: {standing}</source>
        <translation>{indicator}: {standing}</translation>
    </message>
    <message>
        <source>{name} prepared and closed the period alone.</source>
        <translation>{name} نے اکیلے مدت تیار کی اور بند کی۔</translation>
    </message>
    <message>
        <source>{sheet}: {code}</source>
        <translation>{sheet}: {code}</translation>
    </message>
</context>
<context>
    <name>Statements page</name>
    <message numerus="yes">
        <source>%n pages sent to the printer.</source>
        <translation>
            <numerusform>%n صفحہ پرنٹر کو بھیجا گیا۔</numerusform>
            <numerusform>%n صفحات پرنٹر کو بھیجے گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Identification, income statement, balance sheet, reserves with their methods, the ten indicators with a chart, and lines to sign.</source>
        <translation>شناخت، آمدنی کا گوشوارہ، بیلنس شیٹ، ذخائر اپنے طریقوں کے ساتھ، دس اشاریے چارٹ کے ساتھ، اور دستخط کی سطریں۔</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>کاغذ کی زبان</translation>
    </message>
    <message>
        <source>Make the statement</source>
        <translation>گوشوارہ بنائیں</translation>
    </message>
    <message>
        <source>No statement is made yet for these choices. Make it, then read, save or print it.</source>
        <translation>اس انتخاب کے لیے ابھی کوئی گوشوارہ نہیں بنا۔ اسے بنائیں، پھر پڑھیں، محفوظ کریں یا چھاپیں۔</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Open its figures</source>
        <translation>اس کے اعداد کھولیں</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>فائلیں PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چھاپیں…</translation>
    </message>
    <message>
        <source>Quarter {number}, {year}</source>
        <translation>سہ ماہی {number}، {year}</translation>
    </message>
    <message>
        <source>Quarter, chosen in the bar above</source>
        <translation>سہ ماہی، جو اوپر کی پٹی میں چنی گئی</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>بنام محفوظ کریں…</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>گوشوارہ محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>محفوظ ہوا: {name}۔</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>دوسری زبان</translation>
    </message>
    <message>
        <source>The statement is being made…</source>
        <translation>گوشوارہ بن رہا ہے…</translation>
    </message>
    <message>
        <source>This quarter is not over: the figures are those known today.</source>
        <translation>یہ سہ ماہی ختم نہیں ہوئی: اعداد وہ ہیں جو آج معلوم ہیں۔</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>اس میں کیا ہے</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Taken back: {record} ({sheet})</source>
        <translation>واپس لیا گیا: {record} ({sheet})</translation>
    </message>
    <message>
        <source>{field}, {record} ({sheet})</source>
        <translation>{field}، {record} ({sheet})</translation>
    </message>
    <message>
        <source>{field}, {record} ({sheet}, {kind})</source>
        <translation>{field}، {record} ({sheet}، {kind})</translation>
    </message>
    <message>
        <source>{field}: {new}, before {old}, {record} ({sheet})</source>
        <translation>{field}: {new}، پہلے {old}، {record} ({sheet})</translation>
    </message>
    <message>
        <source>{words}. {who}: {why}</source>
        <translation>{words}۔ {who}: {why}</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>A form has a title and rows: title = “…”, then [[row]] for each of them.</source>
        <translation>فارم میں عنوان اور سطریں ہوتی ہیں: title = “…”، پھر ہر سطر کے لیے [[row]]۔</translation>
    </message>
    <message>
        <source>It cannot be opened; look whether there is a file of this name.</source>
        <translation>یہ نہیں کھل سکتی؛ دیکھیں کہ اس نام کی فائل موجود ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>It cannot be read as a form (TOML, UTF-8): {reason}</source>
        <translation>اسے فارم کے طور پر نہیں پڑھا جا سکتا (TOML، UTF-8): {reason}</translation>
    </message>
    <message>
        <source>Line or formula</source>
        <translation>مد یا فارمولا</translation>
    </message>
    <message>
        <source>Row {number}: {problem}</source>
        <translation>سطر {number}: {problem}</translation>
    </message>
    <message>
        <source>Supervisor&apos;s form</source>
        <translation>نگران ادارے کا فارم</translation>
    </message>
    <message>
        <source>a formula needs a label.</source>
        <translation>فارمولے کے لیے نام (label) ضروری ہے۔</translation>
    </message>
    <message>
        <source>a formula needs a unit: {units}.</source>
        <translation>فارمولے کے لیے اکائی (unit) ضروری ہے: {units}۔</translation>
    </message>
    <message>
        <source>a heading stands alone.</source>
        <translation>سرخی (heading) اپنی سطر میں اکیلی ہوتی ہے۔</translation>
    </message>
    <message>
        <source>it is no row; write [[row]] above it.</source>
        <translation>یہ سطر نہیں ہے؛ اس کے اوپر [[row]] لکھیں۔</translation>
    </message>
    <message>
        <source>it needs a code of its own: a letter, then letters, digits and points.</source>
        <translation>اس کا اپنا کوڈ (code) ضروری ہے: ایک حرف، پھر حروف، ہندسے اور نقطے۔</translation>
    </message>
    <message>
        <source>it needs a figure or a formula, one of them.</source>
        <translation>اس کے لیے عدد (figure) یا فارمولا (formula) ضروری ہے، دونوں میں سے ایک۔</translation>
    </message>
    <message>
        <source>the file that describes the form; without one an example</source>
        <translation>وہ فائل جو فارم بیان کرتی ہے؛ نہ ہو تو ایک نمونہ</translation>
    </message>
    <message>
        <source>the formula names {code}, and no row above it has this code.</source>
        <translation>فارمولے میں {code} کا نام ہے، اور اس سے اوپر کسی سطر کا یہ کوڈ نہیں۔</translation>
    </message>
    <message>
        <source>the formula “{formula}” cannot be read.</source>
        <translation>فارمولا “{formula}” پڑھا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>there is no figure {name}; the nearest is {near}.</source>
        <translation>عدد {name} موجود نہیں؛ قریب ترین {near} ہے۔</translation>
    </message>
    <message>
        <source>there is no {key}; a row has {known}.</source>
        <translation>لفظ {key} موجود نہیں؛ سطر میں یہ ہو سکتے ہیں: {known}۔</translation>
    </message>
    <message>
        <source>words stand in quotation marks; total is true or false.</source>
        <translation>الفاظ واوین میں ہوتے ہیں؛ total یا true ہے یا false۔</translation>
    </message>
</context>
<context>
    <name>Takaful</name>
    <message>
        <source>All charges up to the end</source>
        <translation>آخر تک کے تمام وصول کردہ معاوضے</translation>
    </message>
    <message>
        <source>Both funds</source>
        <translation>دونوں فنڈ</translation>
    </message>
    <message>
        <source>Charges of the operator</source>
        <translation>منتظم کے معاوضے</translation>
    </message>
    <message>
        <source>Charges of the time before</source>
        <translation>پہلے کی مدت کے وصول کردہ معاوضے</translation>
    </message>
    <message>
        <source>No product is a takaful product: its model says so.</source>
        <translation>کوئی پروڈکٹ تکافل پروڈکٹ نہیں: یہ اس کا ماڈل بتاتا ہے۔</translation>
    </message>
    <message>
        <source>Operator&apos;s fee on contributions</source>
        <translation>چندے پر منتظم کی فیس</translation>
    </message>
    <message>
        <source>Operator&apos;s fund</source>
        <translation>منتظم کا فنڈ</translation>
    </message>
    <message>
        <source>Operator&apos;s share of the surplus</source>
        <translation>فاضل میں منتظم کا حصہ</translation>
    </message>
    <message>
        <source>Other operating expenses of the fund</source>
        <translation>فنڈ کے دوسرے عملیاتی اخراجات</translation>
    </message>
    <message>
        <source>Participants&apos; fund</source>
        <translation>شرکاء کا فنڈ</translation>
    </message>
    <message>
        <source>Split of the surplus</source>
        <translation>فاضل کی تقسیم</translation>
    </message>
    <message>
        <source>Surplus before the operator&apos;s share</source>
        <translation>منتظم کے حصے سے پہلے فاضل</translation>
    </message>
    <message>
        <source>Surplus kept at the end</source>
        <translation>آخر میں رکھا گیا فاضل</translation>
    </message>
    <message>
        <source>Surplus kept from the time before</source>
        <translation>پہلے کی مدت سے رکھا گیا فاضل</translation>
    </message>
    <message>
        <source>Surplus of the participants</source>
        <translation>شرکاء کا فاضل</translation>
    </message>
    <message>
        <source>Takaful funds</source>
        <translation>تکافل فنڈ</translation>
    </message>
    <message>
        <source>The operator bears its own costs: what vouchers enter is what the participants&apos; fund pays beside the charges.</source>
        <translation>منتظم اپنے اخراجات خود اٹھاتا ہے: واؤچر میں جو درج ہو وہ شرکاء کا فنڈ معاوضوں کے علاوہ ادا کرتا ہے۔</translation>
    </message>
</context>
<context>
    <name>Tariff</name>
    <message numerus="yes">
        <source>%n dependants at {amount}</source>
        <translation>
            <numerusform>{amount} کے حساب سے %n زیر کفالت</numerusform>
            <numerusform>{amount} کے حساب سے %n زیر کفالت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at {amount}</source>
        <translation>
            <numerusform>{amount} کے حساب سے %n فرد</numerusform>
            <numerusform>{amount} کے حساب سے %n افراد</numerusform>
        </translation>
    </message>
    <message>
        <source>As for the last term: the product has no tariff.</source>
        <translation>پچھلی مدت کی طرح: پروڈکٹ کا کوئی نرخ نامہ نہیں۔</translation>
    </message>
    <message>
        <source>No charge of the tariff applies.</source>
        <translation>نرخ نامے کا کوئی نرخ لاگو نہیں۔</translation>
    </message>
    <message>
        <source>No premium is set for the age of {name}, {age}.</source>
        <translation>{name} کی عمر {age} کے لیے کوئی پریمیم مقرر نہیں۔</translation>
    </message>
    <message>
        <source>The premium follows the age: {name} needs a birth date.</source>
        <translation>پریمیم عمر کے مطابق ہے: {name} کی تاریخ پیدائش چاہیے۔</translation>
    </message>
    <message>
        <source>The premium is a share of the loan: no loan is known.</source>
        <translation>پریمیم قرض کا حصہ ہے: کوئی قرض معلوم نہیں۔</translation>
    </message>
    <message>
        <source>The premium is a share of the loan: nothing is left of it on that day.</source>
        <translation>پریمیم قرض کا حصہ ہے: اس دن اس میں سے کچھ باقی نہیں۔</translation>
    </message>
    <message>
        <source>The premium is a share of the sum insured: it is not known.</source>
        <translation>پریمیم بیمہ شدہ رقم کا حصہ ہے: وہ معلوم نہیں۔</translation>
    </message>
    <message>
        <source>The premium is reckoned person by person: nobody is named.</source>
        <translation>پریمیم فرد بہ فرد نکالا جاتا ہے: کسی کا نام درج نہیں۔</translation>
    </message>
    <message>
        <source>The tariff makes it {reckoning}, not {amount}.</source>
        <translation>نرخ نامے سے {reckoning} بنتا ہے، {amount} نہیں۔</translation>
    </message>
    <message>
        <source>Waiting period up to {last}: what happens from {first} on is covered.</source>
        <translation>انتظار کی مدت {last} تک: {first} سے جو ہو اسے تحفظ حاصل ہے۔</translation>
    </message>
    <message>
        <source>{amount} for the policy</source>
        <translation>پالیسی کے {amount}</translation>
    </message>
    <message>
        <source>{charge} (age {band})</source>
        <translation>{charge} (عمر {band})</translation>
    </message>
    <message>
        <source>{first} and over</source>
        <translation>{first} اور اوپر</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first} تا {last}</translation>
    </message>
    <message numerus="yes">
        <source>{name} is not eligible: %n years old, and {product} takes from {least} on.</source>
        <translation>
            <numerusform>{name} اہل نہیں: عمر %n سال ہے، اور {product} میں شمولیت {least} سال سے ہے۔</numerusform>
            <numerusform>{name} اہل نہیں: عمر %n سال ہے، اور {product} میں شمولیت {least} سال سے ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not eligible: {age} years old, and {product} covers up to {most}.</source>
        <translation>{name} اہل نہیں: عمر {age} سال ہے، اور {product} کا تحفظ {most} سال تک ہے۔</translation>
    </message>
    <message>
        <source>{percent}% of the loan of {sum}</source>
        <translation>{sum} قرض کا {percent} فیصد</translation>
    </message>
    <message>
        <source>{percent}% of {sum} insured</source>
        <translation>{sum} بیمہ شدہ کا {percent} فیصد</translation>
    </message>
    <message>
        <source>{sum} + {charge}</source>
        <translation>{sum} + {charge}</translation>
    </message>
    <message>
        <source>{sum} = {total}</source>
        <translation>{sum} = {total}</translation>
    </message>
</context>
<context>
    <name>Tariff form</name>
    <message>
        <source>All charges of a product that begin on the same day hold together, until the next.</source>
        <translation>ایک ہی دن شروع ہونے والے پروڈکٹ کے تمام نرخ اگلے تک مل کر لاگو رہتے ہیں۔</translation>
    </message>
    <message>
        <source>For a whole term.</source>
        <translation>پوری مدت کے لیے۔</translation>
    </message>
    <message>
        <source>In percent of the sum insured or of the loan: 0.5 for a half of one percent.</source>
        <translation>بیمہ شدہ رقم یا قرض کے فیصد میں: آدھے فیصد کے لیے 0.5۔</translation>
    </message>
    <message>
        <source>Premium basis</source>
        <translation>پریمیم کی بنیاد</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n claims approved and not paid in full</source>
        <translation>
            <numerusform>%n دعویٰ منظور، پورا ادا نہیں</numerusform>
            <numerusform>%n دعوے منظور، پورے ادا نہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims reported by {day} and not decided</source>
        <translation>
            <numerusform>{day} تک درج %n دعویٰ، فیصلہ نہیں ہوا</numerusform>
            <numerusform>{day} تک درج %n دعوے، فیصلہ نہیں ہوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints received by {day} and not answered</source>
        <translation>
            <numerusform>%n شکایت جو {day} تک آئی اور جواب نہیں دیا گیا</numerusform>
            <numerusform>%n شکایات جو {day} تک آئیں اور جواب نہیں دیا گیا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts between laptops</source>
        <translation>
            <numerusform>لیپ ٹاپوں کے درمیان %n تضاد</numerusform>
            <numerusform>لیپ ٹاپوں کے درمیان %n تضاد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings at the last look, {when}</source>
        <translation>
            <numerusform>آخری بار دیکھنے پر %n مشاہدہ، {when}</numerusform>
            <numerusform>آخری بار دیکھنے پر %n مشاہدات، {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n investments fall due, the first on {day}</source>
        <translation>
            <numerusform>%n سرمایہ کاری کی میعاد {day} کو پوری ہو رہی ہے</numerusform>
            <numerusform>%n سرمایہ کاریوں کی میعاد پوری ہو رہی ہے، پہلی {day} کو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished: {form}</source>
        <translation>
            <numerusform>%n نامکمل: {form}</numerusform>
            <numerusform>%n نامکمل: {form}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies to renew by {day}</source>
        <translation>
            <numerusform>{day} تک %n پالیسی تجدید کے لیے</numerusform>
            <numerusform>{day} تک %n پالیسیاں تجدید کے لیے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n premiums due by {day} and not paid</source>
        <translation>
            <numerusform>{day} تک واجب %n پریمیم، ادا نہیں ہوا</numerusform>
            <numerusform>{day} تک واجب %n پریمیم، ادا نہیں ہوئے</numerusform>
        </translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 تا 60 دن</translation>
    </message>
    <message>
        <source>31 to 90 days</source>
        <translation>31 تا 90 دن</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>61 تا 90 دن</translation>
    </message>
    <message>
        <source>8 to 15 days left</source>
        <translation>8 سے 15 دن باقی</translation>
    </message>
    <message>
        <source>8 to 30 days</source>
        <translation>8 تا 30 دن</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>جواب کب تک</translation>
    </message>
    <message>
        <source>Answer complaints</source>
        <translation>شکایات کا جواب دیں</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Claims by step</source>
        <translation>مرحلے کے لحاظ سے دعوے</translation>
    </message>
    <message>
        <source>Claims to decide</source>
        <translation>فیصلے کے لیے دعوے</translation>
    </message>
    <message>
        <source>Claims to pay</source>
        <translation>ادائیگی کے لیے دعوے</translation>
    </message>
    <message>
        <source>Close {quarter}: {days}</source>
        <translation>{quarter} بند کریں: {days}</translation>
    </message>
    <message>
        <source>Complaints to answer</source>
        <translation>شکایات جن کا جواب دینا ہے</translation>
    </message>
    <message>
        <source>Covered up to</source>
        <translation>تحفظ کب تک</translation>
    </message>
    <message>
        <source>Decide claims</source>
        <translation>دعووں کا فیصلہ کریں</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>فیصلہ</translation>
    </message>
    <message>
        <source>Describe the scheme</source>
        <translation>اسکیم کا تعارف لکھیں</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>واجب</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>تخمینہ</translation>
    </message>
    <message>
        <source>Every claim that was approved is paid.</source>
        <translation>ہر منظور شدہ دعویٰ ادا ہو چکا ہے۔</translation>
    </message>
    <message>
        <source>Every claim that was reported is decided.</source>
        <translation>ہر درج دعوے کا فیصلہ ہو چکا ہے۔</translation>
    </message>
    <message>
        <source>Every complaint is answered.</source>
        <translation>ہر شکایت کا جواب دیا جا چکا ہے۔</translation>
    </message>
    <message>
        <source>Every premium that is due is paid.</source>
        <translation>ہر واجب الادا پریمیم ادا ہو چکا ہے۔</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>پہلے قدم</translation>
    </message>
    <message>
        <source>Indicators of the period</source>
        <translation>مدت کے اشاریے</translation>
    </message>
    <message>
        <source>Its name, currency, products and offices.</source>
        <translation>اس کا نام، کرنسی، پروڈکٹس اور دفاتر۔</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n days ago</source>
        <translation>
            <numerusform>آخری بیک اپ %n دن پہلے</numerusform>
            <numerusform>آخری بیک اپ %n دن پہلے</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup today</source>
        <translation>آخری بیک اپ آج</translation>
    </message>
    <message>
        <source>Latest saves</source>
        <translation>تازہ ترین محفوظ کاریاں</translation>
    </message>
    <message>
        <source>Look for doubtful records</source>
        <translation>مشکوک ریکارڈ ڈھونڈیں</translation>
    </message>
    <message>
        <source>Member or group</source>
        <translation>رکن یا گروپ</translation>
    </message>
    <message>
        <source>Next policies to renew</source>
        <translation>اگلی تجدید والی پالیسیاں</translation>
    </message>
    <message>
        <source>No policy ends within 60 days.</source>
        <translation>60 دن میں کوئی پالیسی ختم نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>Nothing has been saved in this file yet.</source>
        <translation>اس فائل میں ابھی کچھ محفوظ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Offer a product</source>
        <translation>پروڈکٹ پیش کریں</translation>
    </message>
    <message>
        <source>Oldest claims without a decision</source>
        <translation>سب سے پرانے بے فیصلہ دعوے</translation>
    </message>
    <message>
        <source>Pay claims</source>
        <translation>دعوے ادا کریں</translation>
    </message>
    <message>
        <source>Policies to renew</source>
        <translation>تجدید کے لیے پالیسیاں</translation>
    </message>
    <message>
        <source>Premiums to take</source>
        <translation>لینے کے لیے پریمیم</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>درج</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>سب دکھائیں</translation>
    </message>
    <message>
        <source>Take premiums</source>
        <translation>پریمیم لیں</translation>
    </message>
    <message>
        <source>The holder first, then all who are covered.</source>
        <translation>پہلے ہولڈر، پھر وہ سب جنہیں تحفظ حاصل ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>The quarter ends in %n days</source>
        <translation>
            <numerusform>سہ ماہی %n دن میں ختم</numerusform>
            <numerusform>سہ ماہی %n دن میں ختم</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>What happened, when, and what it cost.</source>
        <translation>کیا ہوا، کب، اور کتنا خرچ آیا۔</translation>
    </message>
    <message>
        <source>What it covers, for how long, at which age.</source>
        <translation>کس چیز کا تحفظ ہے، کتنی مدت، کس عمر میں۔</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کون</translation>
    </message>
    <message>
        <source>With a receipt, for a policy that is due.</source>
        <translation>رسید کے ساتھ، جس پالیسی کا واجب ہو۔</translation>
    </message>
    <message>
        <source>ended, in grace</source>
        <translation>ختم، رعایت میں</translation>
    </message>
    <message>
        <source>late: over {days} days</source>
        <translation>دیر: {days} دن سے زیادہ</translation>
    </message>
    <message>
        <source>more than 15 days left</source>
        <translation>15 دن سے زیادہ باقی</translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation>90 دن سے زیادہ</translation>
    </message>
    <message>
        <source>up to 30 days</source>
        <translation>30 دن تک</translation>
    </message>
    <message>
        <source>up to 7 days</source>
        <translation>7 دن تک</translation>
    </message>
    <message>
        <source>up to 7 days left</source>
        <translation>7 دن تک باقی</translation>
    </message>
    <message>
        <source>{currency} {amount}</source>
        <translation>{currency} {amount}</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{list}: {age}</source>
        <translation>{list}: {age}</translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}: {count}</translation>
    </message>
</context>
<context>
    <name>Top bar</name>
    <message>
        <source>Code of this laptop: the numbers it gives carry it</source>
        <translation>اس لیپ ٹاپ کا کوڈ: اس کے دیے ہوئے نمبروں پر ہوتا ہے</translation>
    </message>
    <message>
        <source>Files: open another scheme or begin a new one</source>
        <translation>فائلیں: دوسری اسکیم کھولیں یا نئی شروع کریں</translation>
    </message>
    <message>
        <source>Find a person, receipt, claim or page (Ctrl+K)</source>
        <translation>فرد، رسید، دعویٰ یا صفحہ تلاش کریں (Ctrl+K)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>دکھائی گئی مدت</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (closed)</source>
        <translation>سہ ماہی {number}، {year} (بند)</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (open)</source>
        <translation>سہ ماہی {number}، {year} (کھلی)</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (running)</source>
        <translation>سہ ماہی {number}، {year} (جاری)</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>کون کام کر رہا ہے</translation>
    </message>
</context>
<context>
    <name>Treaty</name>
    <message>
        <source>Excess of loss</source>
        <translation>نقصان سے زائد</translation>
    </message>
    <message>
        <source>Quota share</source>
        <translation>کوٹہ شیئر</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>سٹاپ لاس</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>سرپلس</translation>
    </message>
</context>
<context>
    <name>Treaty form</name>
    <message>
        <source>Commission, in percent</source>
        <translation>کمیشن، فیصد میں</translation>
    </message>
    <message>
        <source>Kept by the scheme</source>
        <translation>اسکیم کے پاس رہتا ہے</translation>
    </message>
    <message>
        <source>Kept, in percent of earned premium</source>
        <translation>اپنے پاس رکھا، کمائے ہوئے پریمیم کے فیصد میں</translation>
    </message>
    <message>
        <source>Leave empty for all products.</source>
        <translation>تمام پروڈکٹس کے لیے خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Limit of the reinsurer</source>
        <translation>ری انشورر کی حد</translation>
    </message>
    <message>
        <source>Limit, in percent of earned premium</source>
        <translation>حد، کمائے ہوئے پریمیم کے فیصد میں</translation>
    </message>
    <message>
        <source>Of a stop loss that is agreed as a claims ratio: 90 for ninety percent.</source>
        <translation>اس سٹاپ لاس کا جو دعووں کے تناسب میں طے ہو: نوے فیصد کے لیے 90۔</translation>
    </message>
    <message>
        <source>Of a stop loss: the most it bears above what is kept. Empty: without limit.</source>
        <translation>سٹاپ لاس کا: جو اپنے پاس رکھا اس سے اوپر زیادہ سے زیادہ کتنا اٹھاتا ہے۔ خالی: کوئی حد نہیں۔</translation>
    </message>
    <message>
        <source>Quota share: of every premium and claim. Excess of loss and stop loss: what the treaty costs, of the premium that falls due in its days. Surplus: leave it empty.</source>
        <translation>کوٹہ شیئر: ہر پریمیم اور دعوے کا۔ نقصان سے زائد اور سٹاپ لاس: معاہدے کی قیمت، اس کے دنوں میں واجب ہونے والے پریمیم میں سے۔ سرپلس: خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Reinsurer</source>
        <translation>ری انشورر</translation>
    </message>
    <message>
        <source>Share ceded, in percent</source>
        <translation>منتقل شدہ حصہ، فیصد میں</translation>
    </message>
    <message>
        <source>Surplus: of each sum insured. Excess of loss: of each claim. Stop loss: of all claims.</source>
        <translation>سرپلس: ہر بیمہ شدہ رقم میں سے۔ نقصان سے زائد: ہر دعوے میں سے۔ سٹاپ لاس: تمام دعووں میں سے۔</translation>
    </message>
    <message>
        <source>The most the reinsurer bears above what is kept. Surplus of four lines: four times what is kept.</source>
        <translation>جو اپنے پاس رکھا اس سے اوپر ری انشورر زیادہ سے زیادہ کتنا اٹھاتا ہے۔ چار لائن کا سرپلس: اپنے پاس رکھے کا چار گنا۔</translation>
    </message>
    <message>
        <source>What the reinsurer pays back of the premium it is given.</source>
        <translation>ری انشورر دیے گئے پریمیم میں سے جو واپس کرتا ہے۔</translation>
    </message>
</context>
<context>
    <name>Triangles</name>
    <message>
        <source>A row is the period of the events, a column how late they were reported: what all told by then are worth.</source>
        <translation>سطر واقعات کی مدت ہے، کالم یہ کہ وہ کتنی دیر سے درج ہوئے: تب تک بتائے گئے سب کی مالیت۔</translation>
    </message>
    <message>
        <source>By month {age}</source>
        <translation>مہینہ {age} تک</translation>
    </message>
    <message>
        <source>By quarter {age}</source>
        <translation>سہ ماہی {age} تک</translation>
    </message>
    <message>
        <source>By year {age}</source>
        <translation>سال {age} تک</translation>
    </message>
    <message>
        <source>Development triangles</source>
        <translation>ترقی کے مثلث</translation>
    </message>
    <message>
        <source>No claim of this product is reported.</source>
        <translation>اس پروڈکٹ کا کوئی دعویٰ درج نہیں۔</translation>
    </message>
    <message>
        <source>Reports that came later than the last column are in the reserves, too.</source>
        <translation>آخری کالم کے بعد آنے والی اطلاعات بھی ذخائر میں شامل ہیں۔</translation>
    </message>
    <message>
        <source>The last {most} periods are shown; the methods use earlier ones, too.</source>
        <translation>آخری {most} مدتیں دکھائی گئی ہیں؛ طریقے پہلے کی مدتیں بھی لیتے ہیں۔</translation>
    </message>
    <message>
        <source>The last {number} periods are shown; the methods use all of them.</source>
        <translation>آخری {number} مدتیں دکھائی گئی ہیں؛ طریقے ان سب کو استعمال کرتے ہیں۔</translation>
    </message>
    <message>
        <source>The stronger the tint of a cell, the nearer it is to all that is told of its row so far.</source>
        <translation>خانے کا رنگ جتنا گہرا، وہ اپنی سطر میں اب تک بتائے گئے سب کے اتنا ہی قریب۔</translation>
    </message>
    <message>
        <source>{code}, {name}</source>
        <translation>{code}، {name}</translation>
    </message>
</context>
<context>
    <name>Unearned</name>
    <message>
        <source>By policy records</source>
        <translation>پالیسی ریکارڈ سے</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>فرق</translation>
    </message>
    <message>
        <source>Earned by</source>
        <translation>کب تک کمایا گیا</translation>
    </message>
    <message>
        <source>Exits are known to the records only: the bulk method goes on earning.</source>
        <translation>اخراج صرف ریکارڈ کو معلوم ہیں: یکمشت طریقہ کماتا رہتا ہے۔</translation>
    </message>
    <message>
        <source>For months</source>
        <translation>کتنے مہینے</translation>
    </message>
    <message>
        <source>In bulk</source>
        <translation>یکمشت</translation>
    </message>
    <message>
        <source>In bulk, all premium due in a month starts in its middle and runs for as many months as it is for.</source>
        <translation>یکمشت میں، ایک مہینے کا سارا واجب الادا پریمیم اس کے وسط میں شروع ہوتا ہے اور جتنے مہینوں کا ہو اتنے چلتا ہے۔</translation>
    </message>
    <message>
        <source>In bulk, month by month</source>
        <translation>یکمشت، ماہ بہ ماہ</translation>
    </message>
    <message>
        <source>Month due</source>
        <translation>واجب ہونے کا مہینہ</translation>
    </message>
    <message>
        <source>Months begun</source>
        <translation>شروع ہو چکے مہینے</translation>
    </message>
    <message>
        <source>Of the records</source>
        <translation>ریکارڈ کا</translation>
    </message>
    <message>
        <source>Share unearned</source>
        <translation>غیر حاصل شدہ حصہ</translation>
    </message>
    <message>
        <source>The months are those of the premium&apos;s days, or the product&apos;s term where it names none.</source>
        <translation>مہینے پریمیم کے دنوں کے ہیں، یا جہاں دن درج نہ ہوں وہاں پروڈکٹ کی مدت کے۔</translation>
    </message>
    <message>
        <source>Unearned</source>
        <translation>غیر حاصل شدہ</translation>
    </message>
    <message>
        <source>Unearned premium by policy records and in bulk by the month due</source>
        <translation>غیر حاصل شدہ پریمیم، پالیسی ریکارڈ سے اور واجب مہینے کے لحاظ سے یکمشت</translation>
    </message>
    <message>
        <source>Unearned premium two ways</source>
        <translation>غیر حاصل شدہ پریمیم دو طرح</translation>
    </message>
    <message>
        <source>months each premium is for; else as recorded, or the product&apos;s term</source>
        <translation>ہر پریمیم کتنے مہینوں کا ہے؛ ورنہ جیسا درج ہے، یا پروڈکٹ کی مدت</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Close and start again</source>
        <translation>بند کریں اور دوبارہ شروع کریں</translation>
    </message>
    <message>
        <source>Coverbook starts.</source>
        <translation>Coverbook شروع ہو رہا ہے۔</translation>
    </message>
    <message>
        <source>Move {name} out of the program&apos;s folder first: the folder will be replaced.</source>
        <translation>پہلے {name} کو پروگرام کے فولڈر سے باہر لے جائیں: وہ فولڈر بدلا جائے گا۔</translation>
    </message>
    <message>
        <source>Say which update, or in which folder it lies.</source>
        <translation>بتائیں کون سی تازہ کاری، یا وہ کس فولڈر میں ہے۔</translation>
    </message>
    <message>
        <source>The new version is being made and tried. You can go on working.</source>
        <translation>نیا نسخہ بن رہا اور آزمایا جا رہا ہے۔ آپ کام جاری رکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>پروگرام</translation>
    </message>
    <message>
        <source>The update needs {needed} MB, and {free} MB are free. Nothing was changed.</source>
        <translation>تازہ کاری کو {needed} MB چاہیے، اور {free} MB خالی ہیں۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>This Coverbook runs from its source: update that, or name a folder (--program).</source>
        <translation>یہ Coverbook اپنے سورس سے چلتا ہے: اسے تازہ کریں، یا فولڈر بتائیں (--program)۔</translation>
    </message>
    <message>
        <source>This Coverbook runs from its source: update that.</source>
        <translation>یہ Coverbook اپنے سورس سے چلتا ہے: اسے تازہ کریں۔</translation>
    </message>
    <message>
        <source>This program came without a key to prove updates by: install it anew instead.</source>
        <translation>یہ پروگرام تازہ کاری ثابت کرنے کی کلید کے بغیر آیا: اس کے بجائے نئے سرے سے لگائیں۔</translation>
    </message>
    <message>
        <source>This update begins with version {version}, and {file} is another one here.</source>
        <translation>یہ تازہ کاری نسخہ {version} سے شروع ہوتی ہے، اور یہاں {file} دوسری ہے۔</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation>یو ایس بی سے تازہ کریں…</translation>
    </message>
    <message>
        <source>Updates of Coverbook (*{ending})</source>
        <translation>Coverbook کی تازہ کاریاں (*{ending})</translation>
    </message>
    <message>
        <source>Version {new} does not start on this computer: version {old} stays in its place.</source>
        <translation>نسخہ {new} اس کمپیوٹر پر شروع نہیں ہوتا: نسخہ {old} اپنی جگہ رہتا ہے۔</translation>
    </message>
    <message>
        <source>Version {new} is in the place of version {old}.</source>
        <translation>نسخہ {old} کی جگہ نسخہ {new} ہے۔</translation>
    </message>
    <message>
        <source>Version {new} is ready. It takes its place when you close the window.</source>
        <translation>نسخہ {new} تیار ہے۔ ونڈو بند کرنے پر وہ اپنی جگہ لے گا۔</translation>
    </message>
    <message>
        <source>You may not write in {folder}: ask whoever installed Coverbook there.</source>
        <translation>آپ {folder} میں نہیں لکھ سکتے: جس نے Coverbook وہاں لگایا اس سے کہیں۔</translation>
    </message>
    <message>
        <source>{file} could not be made as it should be. Nothing was changed; try another stick.</source>
        <translation>{file} ویسی نہیں بن سکی جیسی ہونی چاہیے۔ کچھ نہیں بدلا گیا؛ دوسری یو ایس بی آزمائیں۔</translation>
    </message>
    <message>
        <source>{name} is no update of Coverbook, or not a whole one.</source>
        <translation>{name} Coverbook کی تازہ کاری نہیں، یا مکمل نہیں۔</translation>
    </message>
    <message>
        <source>{name} was not signed by those who make Coverbook. Nothing was changed.</source>
        <translation>{name} پر Coverbook بنانے والوں کے دستخط نہیں۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>A text in row {row} of {table} is damaged. Look it up in a backup, then correct it.</source>
        <translation>{table} کی سطر {row} میں ایک متن خراب ہے۔ اسے بیک اپ میں دیکھیں، پھر درست کریں۔</translation>
    </message>
    <message>
        <source>Accept this copy</source>
        <translation>یہ نقل قبول کریں</translation>
    </message>
    <message>
        <source>Closed quarters, computed as of their closing, give what was frozen.</source>
        <translation>بند سہ ماہیاں، اپنی بندش کے وقت کے مطابق دوبارہ نکالیں تو وہی دیتی ہیں جو منجمد ہوا تھا۔</translation>
    </message>
    <message>
        <source>Comparing the sums with the records</source>
        <translation>میزانوں کا ریکارڈ سے موازنہ</translation>
    </message>
    <message>
        <source>Computing closed quarters again</source>
        <translation>بند سہ ماہیاں دوبارہ نکالی جا رہی ہیں</translation>
    </message>
    <message>
        <source>Enclosed in the PDF, {figure}: it says {said}, the file gives {given}.</source>
        <translation>PDF کے ساتھ منسلک، {figure}: یہ {said} کہتا ہے، فائل {given} دیتی ہے۔</translation>
    </message>
    <message>
        <source>Every link from one record to another leads to a record.</source>
        <translation>ایک ریکارڈ سے دوسرے تک ہر ربط کسی ریکارڈ پر پہنچتا ہے۔</translation>
    </message>
    <message>
        <source>Every page and index of the file can be read.</source>
        <translation>فائل کا ہر صفحہ اور انڈیکس پڑھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Every paper and photo lies beside the book as it was kept.</source>
        <translation>ہر کاغذ اور تصویر کھاتے کے ساتھ ویسی ہی ہے جیسی رکھی گئی۔</translation>
    </message>
    <message>
        <source>Every save holds: nothing it wrote was changed, added or taken by hand.</source>
        <translation>ہر محفوظ کاری درست ہے: اس کا لکھا کچھ ہاتھ سے بدلا، بڑھایا یا ہٹایا نہیں گیا۔</translation>
    </message>
    <message>
        <source>Every text can be read.</source>
        <translation>ہر متن پڑھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Following the links</source>
        <translation>ربط دیکھے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Give one PDF at a time, or the pictures of one paper&apos;s codes.</source>
        <translation>ایک وقت میں ایک PDF دیں، یا ایک ہی کاغذ کے کوڈ کی تصویریں۔</translation>
    </message>
    <message>
        <source>It gives every figure of {name}.</source>
        <translation>یہ {name} کا ہر عدد دیتی ہے۔</translation>
    </message>
    <message>
        <source>Laptop {code} is in the list of this book, but none of its saves is. Compare the file with a backup.</source>
        <translation>لیپ ٹاپ {code} اس کھاتے کی فہرست میں ہے، مگر اس کی کوئی محفوظ کاری نہیں۔ فائل کا بیک اپ سے موازنہ کریں۔</translation>
    </message>
    <message>
        <source>Looking at tables, guards and search</source>
        <translation>جدول، پہرے اور تلاش دیکھے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Looking at the texts</source>
        <translation>متن دیکھے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Looking for the last saves</source>
        <translation>آخری محفوظ کاریاں ڈھونڈی جا رہی ہیں</translation>
    </message>
    <message>
        <source>Make sums and search anew</source>
        <translation>میزان اور تلاش دوبارہ بنائیں</translation>
    </message>
    <message>
        <source>No save of this file has the fingerprint {head}. It is another book, an older copy, or its last saves were undone. Take the newest copy.</source>
        <translation>اس فائل کی کسی محفوظ کاری کا فنگر پرنٹ {head} نہیں۔ یہ کوئی اور کھاتہ ہے، پرانی نقل ہے، یا اس کی آخری محفوظ کاریاں کالعدم ہوئیں۔ تازہ ترین نقل لیں۔</translation>
    </message>
    <message>
        <source>Page {page} of the statement is missing.</source>
        <translation>گوشوارے کا صفحہ {page} موجود نہیں۔</translation>
    </message>
    <message>
        <source>Page {page} of this paper is no page of the statement, or stands there twice.</source>
        <translation>اس کاغذ کا صفحہ {page} گوشوارے کا صفحہ نہیں، یا اس میں دو بار ہے۔</translation>
    </message>
    <message>
        <source>Page {page}, {line}: the statement says {said}, the file gives {given}.</source>
        <translation>صفحہ {page}، {line}: گوشوارہ {said} کہتا ہے، فائل {given} دیتی ہے۔</translation>
    </message>
    <message>
        <source>Page {page}: the statement says {said}, the file gives {given}.</source>
        <translation>صفحہ {page}: گوشوارے میں {said} ہے، فائل سے {given} نکلتا ہے۔</translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation>ہر صفحہ پڑھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Reading papers and photos</source>
        <translation>کاغذات اور تصویریں پڑھی جا رہی ہیں</translation>
    </message>
    <message>
        <source>Reckoning the chain of saves</source>
        <translation>محفوظ کاریوں کی زنجیر کا حساب</translation>
    </message>
    <message>
        <source>Records name a save as theirs that is not in the file (its row is {save}). Compare the file with a backup.</source>
        <translation>کچھ ریکارڈ ایسی محفوظ کاری کا نام لیتے ہیں جو فائل میں نہیں (اس کی سطر {save} ہے)۔ فائل کا بیک اپ سے موازنہ کریں۔</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {target} that is not there. Look it up in a backup.</source>
        <translation>{table} کی سطر {row} {target} کی ایسی سطر کو بتاتی ہے جو موجود نہیں۔ اسے بیک اپ میں دیکھیں۔</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: a record of it was replaced by no save after it. Compare the file with a backup.</source>
        <translation>{user} کی {day} کی محفوظ کاری {save} درست نہیں: اس کا ایک ریکارڈ بدلا گیا مگر بعد کی کسی محفوظ کاری سے نہیں۔ فائل کا بیک اپ سے موازنہ کریں۔</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it follows a save that is not before it. Compare the file with a backup.</source>
        <translation>{user} کی {day} کی محفوظ کاری {save} درست نہیں: یہ ایسی محفوظ کاری کے بعد ہے جو اس سے پہلے نہیں۔ فائل کا بیک اپ سے موازنہ کریں۔</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it is not the next one of its laptop. Compare the file with a backup.</source>
        <translation>{user} کی {day} کی محفوظ کاری {save} درست نہیں: یہ اپنے لیپ ٹاپ کی اگلی نہیں۔ فائل کا بیک اپ سے موازنہ کریں۔</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it says an earlier time than the save before it. Compare the file with a backup.</source>
        <translation>{user} کی {day} کی محفوظ کاری {save} درست نہیں: اس کا وقت اس سے پہلے والی محفوظ کاری سے پہلے کا ہے۔ فائل کا بیک اپ سے موازنہ کریں۔</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: what it wrote is not what stands there now. Look it up in a backup.</source>
        <translation>{user} کی {day} کی محفوظ کاری {save} درست نہیں: جو اس نے لکھا وہ اب وہاں نہیں۔ اسے بیک اپ میں دیکھیں۔</translation>
    </message>
    <message>
        <source>Save {save} of {day}, the last of this book that this laptop has seen, is not in this file. It is an older copy, or its last saves were undone. Take the newest copy; if this is the newest, press “{button}” on the page Data, under Verify.</source>
        <translation>{day} کی محفوظ کاری {save}، اس کھاتے کی آخری جو اس لیپ ٹاپ نے دیکھی، اس فائل میں نہیں۔ یہ پرانی نقل ہے، یا اس کی آخری محفوظ کاریاں کالعدم ہوئیں۔ تازہ ترین نقل لیں؛ اگر یہی تازہ ترین ہے تو صفحہ ڈیٹا پر، تصدیق کے نیچے، “{button}” دبائیں۔</translation>
    </message>
    <message>
        <source>Save {save} of {day}, the last of this book that this laptop has seen, is not in this file. It is an older copy, or its last saves were undone. Take the newest copy; if this is the newest, use --accept.</source>
        <translation>{day} کی محفوظ کاری {save}، اس کھاتے کی آخری جو اس لیپ ٹاپ نے دیکھی، اس فائل میں نہیں۔ یہ پرانی نقل ہے، یا اس کی آخری محفوظ کاریاں کالعدم ہوئیں۔ تازہ ترین نقل لیں؛ اگر یہی تازہ ترین ہے تو --accept استعمال کریں۔</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. A manager can make it anew.</source>
        <translation>تلاش تمام ریکارڈ ویسے نہیں ڈھونڈتی جیسے لکھے ہیں۔ مینیجر اسے دوبارہ بنا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. Make it anew with --rebuild.</source>
        <translation>تلاش تمام ریکارڈ ویسے نہیں ڈھونڈتی جیسے لکھے ہیں۔ اسے --rebuild سے دوبارہ بنائیں۔</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. Press “{button}” on the page Data.</source>
        <translation>تلاش تمام ریکارڈ ویسے نہیں ڈھونڈتی جیسے لکھے ہیں۔ صفحہ ڈیٹا پر “{button}” دبائیں۔</translation>
    </message>
    <message>
        <source>Tables, guards and indexes are as Coverbook made them, and search finds everybody.</source>
        <translation>جدول، پہرے اور انڈیکس ویسے ہیں جیسے Coverbook نے بنائے، اور تلاش ہر ایک کو ڈھونڈ لیتی ہے۔</translation>
    </message>
    <message>
        <source>The PDF bears the signature of a certificate of {name}, and nothing was changed since. Whether that certificate is to be trusted, its issuer knows.</source>
        <translation>اس PDF پر {name} کے سرٹیفکیٹ کے دستخط ہیں، اور اس کے بعد کچھ نہیں بدلا گیا۔ اس سرٹیفکیٹ پر بھروسا کیا جائے یا نہیں، یہ اس کا جاری کرنے والا جانتا ہے۔</translation>
    </message>
    <message>
        <source>The PDF does not say its period and its languages: it is no statement of ours.</source>
        <translation>یہ PDF اپنی مدت اور زبانیں نہیں بتاتی: یہ ہمارا گوشوارہ نہیں۔</translation>
    </message>
    <message>
        <source>The PDF was changed after it was signed with the certificate of {name}.</source>
        <translation>یہ PDF {name} کے سرٹیفکیٹ سے دستخط ہونے کے بعد بدلی گئی۔</translation>
    </message>
    <message>
        <source>The code names another scheme, currency or state of the period than the file.</source>
        <translation>کوڈ میں اسکیم، کرنسی یا مدت کی حالت فائل سے مختلف ہے۔</translation>
    </message>
    <message>
        <source>The figures carry the fingerprint of no save of this file: they were made from another file, from a newer copy of this one, or from saves that were undone since.</source>
        <translation>ان اعداد پر اس فائل کی کسی محفوظ کاری کا فنگر پرنٹ نہیں: یہ کسی دوسری فائل سے بنے، یا اس کی کسی نئی نقل سے، یا ایسی محفوظ کاریوں سے جو بعد میں واپس لی گئیں۔</translation>
    </message>
    <message>
        <source>The figures enclosed in the PDF cannot be read.</source>
        <translation>PDF کے ساتھ منسلک اعداد پڑھے نہیں جا سکتے۔</translation>
    </message>
    <message>
        <source>The figures enclosed in the PDF say something else of the scheme or its period.</source>
        <translation>PDF کے ساتھ منسلک اعداد اسکیم یا اس کی مدت کے بارے میں کچھ اور کہتے ہیں۔</translation>
    </message>
    <message>
        <source>The figures that the PDF encloses for programs are those of the file.</source>
        <translation>جو اعداد PDF پروگراموں کے لیے ساتھ رکھتی ہے وہ فائل ہی کے ہیں۔</translation>
    </message>
    <message>
        <source>The file is damaged ({what}). Restore it from the latest backup.</source>
        <translation>فائل خراب ہے ({what})۔ اسے تازہ ترین بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>The file is whole, and so is its chain of saves ({saves}).</source>
        <translation>فائل مکمل ہے، اور اس کی محفوظ کاریوں کی زنجیر ({saves}) بھی۔</translation>
    </message>
    <message>
        <source>The file names another save as its newest than the chain of saves does. Compare it with a backup.</source>
        <translation>فائل اپنی تازہ ترین محفوظ کاری وہ نہیں بتاتی جو زنجیر بتاتی ہے۔ اس کا بیک اپ سے موازنہ کریں۔</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) is missing in {folder}. Take it from a backup.</source>
        <translation>کاغذ {code} ({name}) کی فائل {folder} میں نہیں ہے۔ اسے بیک اپ سے لیں۔</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) was changed in {folder}. Take it from a backup.</source>
        <translation>کاغذ {code} ({name}) کی فائل {folder} میں بدل دی گئی۔ اسے بیک اپ سے لیں۔</translation>
    </message>
    <message>
        <source>The file, as it stood at save {save}, gives the same figures.</source>
        <translation>فائل، جیسی وہ محفوظ کاری {save} پر تھی، وہی اعداد دیتی ہے۔</translation>
    </message>
    <message>
        <source>The key that signs statements is damaged, or was replaced by another one. Restore the file from a backup.</source>
        <translation>جس چابی سے گوشوارے پر دستخط ہوتے ہیں وہ خراب ہے، یا اس کی جگہ کوئی اور رکھ دی گئی ہے۔ فائل کو بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>The last save of this book that this laptop has seen is not missing.</source>
        <translation>اس کھاتے کی آخری محفوظ کاری جو اس لیپ ٹاپ نے دیکھی، غائب نہیں۔</translation>
    </message>
    <message>
        <source>The lines are the same, but figures of a product or an office are not.</source>
        <translation>سطریں وہی ہیں، مگر کسی پروڈکٹ یا دفتر کے اعداد وہی نہیں۔</translation>
    </message>
    <message>
        <source>The pages of this paper are in another order.</source>
        <translation>اس کاغذ کے صفحے کسی اور ترتیب میں ہیں۔</translation>
    </message>
    <message>
        <source>The paper carries no code that can be read: only what is printed was compared.</source>
        <translation>کاغذ پر ایسا کوئی کوڈ نہیں جو پڑھا جا سکے: صرف چھپے ہوئے کا موازنہ ہوا۔</translation>
    </message>
    <message>
        <source>The period was closed since: its final statement may say something else.</source>
        <translation>اس کے بعد مدت بند ہو گئی: اس کا حتمی گوشوارہ کچھ اور کہہ سکتا ہے۔</translation>
    </message>
    <message>
        <source>The period was reopened since: a newer statement may say something else.</source>
        <translation>اس کے بعد مدت دوبارہ کھولی گئی: نیا گوشوارہ کچھ اور کہہ سکتا ہے۔</translation>
    </message>
    <message>
        <source>The statement carries the fingerprint of no save of this file ({heads}). It was made from another file, from a newer copy of this one, or from saves that were undone since.</source>
        <translation>گوشوارے پر اس فائل کی کسی محفوظ کاری کا فنگر پرنٹ نہیں ({heads})۔ وہ کسی اور فائل سے، اس کی نئی نقل سے، یا بعد میں کالعدم ہوئی محفوظ کاریوں سے بنا۔</translation>
    </message>
    <message>
        <source>The statement says itself that it is not signed: when it was printed, its file did not hold. Do not rely on its figures.</source>
        <translation>گوشوارہ خود بتاتا ہے کہ اس پر دستخط نہیں: جب یہ چھپا، اس کی فائل درست نہیں تھی۔ اس کے اعداد پر بھروسا نہ کریں۔</translation>
    </message>
    <message>
        <source>The sums and the search may still say what stood there. Make them anew only once this was looked into.</source>
        <translation>میزان اور تلاش شاید اب بھی وہ بتاتے ہوں جو وہاں لکھا تھا۔ انہیں تب ہی دوبارہ بنائیں جب اس کی جانچ ہو جائے۔</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. A manager can make them anew.</source>
        <translation>{name} میں میزان ریکارڈ کے نہیں ہیں۔ مینیجر انہیں دوبارہ بنا سکتا ہے۔</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. Make them anew with --rebuild.</source>
        <translation>{name} میں میزان ریکارڈ کے نہیں ہیں۔ انہیں --rebuild سے دوبارہ بنائیں۔</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. Press “{button}” on the page Data.</source>
        <translation>{name} میں میزان ریکارڈ کے نہیں ہیں۔ صفحہ ڈیٹا پر “{button}” دبائیں۔</translation>
    </message>
    <message>
        <source>The sums kept for quick figures and the search were made anew from the records.</source>
        <translation>فوری اعداد کے لیے رکھے میزان اور تلاش ریکارڈ سے دوبارہ بنائے گئے۔</translation>
    </message>
    <message>
        <source>The sums kept for quick figures are those of the records.</source>
        <translation>فوری اعداد کے لیے رکھے میزان ریکارڈ ہی کے ہیں۔</translation>
    </message>
    <message>
        <source>This PDF carries no fingerprint: it is no statement of a period. Only a statement is held against the file.</source>
        <translation>اس PDF پر کوئی فنگر پرنٹ نہیں: یہ کسی مدت کا گوشوارہ نہیں۔ صرف گوشوارے کا فائل سے موازنہ ہوتا ہے۔</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages, or another program wrote it anew: only its code was held against the file. Compare what is printed with the statement printed anew, or check the PDF that Coverbook wrote.</source>
        <translation>اس PDF میں صفحوں کی تصویریں ہیں، یا کسی اور پروگرام نے اسے دوبارہ لکھا: صرف اس کے کوڈ کا فائل سے موازنہ ہوا۔ جو چھپا ہے اس کا دوبارہ چھاپے گئے گوشوارے سے موازنہ کریں، یا وہ PDF جانچیں جو Coverbook نے لکھی۔</translation>
    </message>
    <message>
        <source>This cannot be done, for the file does not hold. {fault}</source>
        <translation>یہ نہیں ہو سکتا، کیونکہ فائل درست نہیں۔ {fault}</translation>
    </message>
    <message>
        <source>This is an older copy: save {save} of {day}, which this laptop has seen, is not in it.</source>
        <translation>یہ پرانی نقل ہے: {day} کی محفوظ کاری {save}، جو اس لیپ ٹاپ نے دیکھی ہے، اس میں نہیں۔</translation>
    </message>
    <message>
        <source>This laptop takes this copy for the newest from now on.</source>
        <translation>یہ لیپ ٹاپ اب سے اس نقل کو تازہ ترین مانے گا۔</translation>
    </message>
    <message>
        <source>What is printed was not compared, for an earlier Coverbook printed it and lays pages out otherwise than version {here}. Compare it with the figures of the code.</source>
        <translation>جو چھپا ہے اس کا موازنہ نہیں ہوا، کیونکہ اسے Coverbook کے ایک پرانے ورژن نے چھاپا، جو صفحے ورژن {here} سے مختلف ترتیب دیتا ہے۔ اس کا کوڈ کے اعداد سے موازنہ کریں۔</translation>
    </message>
    <message>
        <source>What is printed was not compared, for version {printed} of Coverbook printed it and lays pages out otherwise than version {here}. Compare it with the figures of the code.</source>
        <translation>جو چھپا ہے اس کا موازنہ نہیں ہوا، کیونکہ اسے Coverbook کے ورژن {printed} نے چھاپا، جو صفحے ورژن {here} سے مختلف ترتیب دیتا ہے۔ اس کا کوڈ کے اعداد سے موازنہ کریں۔</translation>
    </message>
    <message>
        <source>{figure} of {quarter} was {frozen} when the quarter was closed and comes to {now} now. Compare the file with a backup.</source>
        <translation>{quarter} کا {figure} سہ ماہی بند ہوتے وقت {frozen} تھا اور اب {now} آتا ہے۔ فائل کا موازنہ بیک اپ سے کریں۔</translation>
    </message>
    <message>
        <source>{head} is no fingerprint. Give at least 8 of its signs, 0 to 9 and a to f.</source>
        <translation>فنگر پرنٹ {head} درست نہیں۔ اس کے کم از کم 8 نشان دیں، 0 تا 9 اور a تا f۔</translation>
    </message>
    <message>
        <source>{line}: the code says {said}, the file gives {given}.</source>
        <translation>{line}: کوڈ {said} کہتا ہے، فائل {given} دیتی ہے۔</translation>
    </message>
    <message>
        <source>{name} is not a PDF that can be read.</source>
        <translation>فائل {name} ایسی PDF نہیں جو پڑھی جا سکے۔</translation>
    </message>
    <message>
        <source>{name} is not as Coverbook makes it. Restore the file from a backup, or export it into a new one.</source>
        <translation>حصہ {name} ویسا نہیں جیسا Coverbook بناتا ہے۔ فائل کو بیک اپ سے بحال کریں، یا نئی میں برآمد کریں۔</translation>
    </message>
    <message>
        <source>{name} opens with a password only. Save it once more without one, and check that copy.</source>
        <translation>فائل {name} صرف پاس ورڈ سے کھلتی ہے۔ اسے ایک بار پھر پاس ورڈ کے بغیر محفوظ کریں، اور اس نقل کی جانچ کریں۔</translation>
    </message>
    <message>
        <source>{sheet}, {code}: it was added by hand, for it is not in the backup of {day}, where the save holds. See it on the page Data, under Records.</source>
        <translation>{sheet}، {code}: یہ ہاتھ سے بڑھایا گیا، کیونکہ یہ {day} کے بیک اپ میں نہیں، جہاں وہ محفوظ کاری درست ہے۔ اسے صفحہ ڈیٹا پر، ریکارڈ کے نیچے، دیکھیں۔</translation>
    </message>
    <message>
        <source>{sheet}, {code}: it was taken out by hand, for it is in the backup of {day}, where the save holds. See it there.</source>
        <translation>{sheet}، {code}: یہ ہاتھ سے ہٹایا گیا، کیونکہ یہ {day} کے بیک اپ میں ہے، جہاں وہ محفوظ کاری درست ہے۔ اسے وہیں دیکھیں۔</translation>
    </message>
    <message>
        <source>{sheet}, {code}: that save wrote few records, and this is one of them. See it on the page Data, under Records.</source>
        <translation>{sheet}، {code}: اس محفوظ کاری نے چند ہی ریکارڈ لکھے، اور یہ ان میں سے ایک ہے۔ اسے صفحہ ڈیٹا پر، ریکارڈ کے نیچے، دیکھیں۔</translation>
    </message>
    <message>
        <source>{sheet}, {code}: the search still knows it, and it is not there. See it in a backup.</source>
        <translation>{sheet}، {code}: تلاش اسے اب بھی جانتی ہے، مگر یہ وہاں نہیں۔ اسے بیک اپ میں دیکھیں۔</translation>
    </message>
    <message>
        <source>{sheet}, {code}: the search, or sums in which it stands, still say something else. Look there first, on the page Data, under Records.</source>
        <translation>{sheet}، {code}: تلاش، یا وہ میزان جن میں یہ شامل ہے، اب بھی کچھ اور بتاتے ہیں۔ پہلے وہاں دیکھیں، صفحہ ڈیٹا پر، ریکارڈ کے نیچے۔</translation>
    </message>
    <message>
        <source>{sheet}, {code}: {field} is {now}, and {then} in the backup of {day}, where the save holds. See it on the page Data, under Records.</source>
        <translation>{sheet}، {code}: {field} اب {now} ہے، اور {day} کے بیک اپ میں، جہاں وہ محفوظ کاری درست ہے، {then}۔ اسے صفحہ ڈیٹا پر، ریکارڈ کے نیچے، دیکھیں۔</translation>
    </message>
</context>
<context>
    <name>Voucher form</name>
    <message>
        <source>Add a purpose</source>
        <translation>مقصد شامل کریں</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>جیسا ہونا چاہیے</translation>
    </message>
    <message>
        <source>Belongs to the day</source>
        <translation>کس دن کا ہے</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation>درستی کی تاریخ</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>دستاویز نمبر</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>کس اکاؤنٹ سے</translation>
    </message>
    <message>
        <source>Into account</source>
        <translation>کس اکاؤنٹ میں</translation>
    </message>
    <message>
        <source>It stays as it is; another voucher takes it back, and a third one says what is right.</source>
        <translation>یہ ویسا ہی رہتا ہے؛ ایک اور واؤچر اسے واپس لیتا ہے، اور تیسرا درست بات بتاتا ہے۔</translation>
    </message>
    <message>
        <source>Leave empty where all offices share it.</source>
        <translation>جہاں سب دفاتر میں تقسیم ہو خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Leave empty where all products share it.</source>
        <translation>جہاں سب پروڈکٹس میں تقسیم ہو خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Leave out all lines to take it back and put nothing in its place.</source>
        <translation>اسے واپس لے کر اس کی جگہ کچھ نہ رکھنا ہو تو سب سطریں چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Less than what is owed is a part payment: the rest stays open.</source>
        <translation>واجب سے کم رقم جزوی ادائیگی ہے: باقی واجب رہتا ہے۔</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>مد</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Of a late voucher: a day in the closed period that it belongs to.</source>
        <translation>دیر سے آئے واؤچر کے لیے: اس بند مدت کا کوئی دن جس کا وہ ہے۔</translation>
    </message>
    <message>
        <source>Only of a line of cash (B02): the cash box or bank account it lies in.</source>
        <translation>صرف نقد کی مد (B02) کے لیے: کیش بکس یا بینک اکاؤنٹ جس میں وہ ہے۔</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>کہاں سے ادا</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>کسے ادا</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>کس سے وصول</translation>
    </message>
    <message>
        <source>Received into</source>
        <translation>کہاں وصول</translation>
    </message>
    <message>
        <source>Save the voucher</source>
        <translation>واؤچر محفوظ کریں</translation>
    </message>
    <message>
        <source>Settles the voucher</source>
        <translation>کس واؤچر کو نمٹاتا ہے</translation>
    </message>
    <message>
        <source>Supplier or payer</source>
        <translation>فراہم کنندہ یا ادا کرنے والا</translation>
    </message>
    <message>
        <source>The number on the bill or receipt.</source>
        <translation>بل یا رسید کا نمبر۔</translation>
    </message>
    <message>
        <source>The voucher of the bill that is paid here, or that is taken back here.</source>
        <translation>اس بل کا واؤچر جو یہاں ادا ہو رہا ہے، یا یہاں واپس لیا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>The wrong voucher</source>
        <translation>غلط واؤچر</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>واؤچر</translation>
    </message>
    <message>
        <source>We owe it to</source>
        <translation>ہمیں کسے دینا ہے</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>کس لیے تھا</translation>
    </message>
    <message>
        <source>What they owe us</source>
        <translation>ان کے ذمے کیا ہے</translation>
    </message>
    <message>
        <source>What we owe</source>
        <translation>ہمارے ذمے کیا ہے</translation>
    </message>
    <message>
        <source>Who is paid, or who pays.</source>
        <translation>کسے ادا ہوتا ہے، یا کون ادا کرتا ہے۔</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>کس کے ذمے ہے</translation>
    </message>
</context>
<context>
    <name>Vouchers</name>
    <message>
        <source>Bill {document} of {supplier} stands in {voucher} already. Is this another one?</source>
        <translation>فراہم کنندہ {supplier} کا بل {document} پہلے سے {voucher} میں ہے۔ کیا یہ کوئی اور ہے؟</translation>
    </message>
    <message>
        <source>By the book {account} holds {held} then, less than {paid}. Is it paid from there?</source>
        <translation>کھاتے کے مطابق تب {account} میں {held} ہیں، جو {paid} سے کم ہیں۔ کیا ادائیگی وہیں سے ہوئی؟</translation>
    </message>
    <message>
        <source>Choose the account it was paid from or into.</source>
        <translation>وہ اکاؤنٹ چنیں جس سے یا جس میں ادا ہوا۔</translation>
    </message>
    <message>
        <source>It cannot be paid before it was owed.</source>
        <translation>واجب ہونے سے پہلے ادائیگی نہیں ہو سکتی۔</translation>
    </message>
    <message>
        <source>It is corrected on its own day or later.</source>
        <translation>درستی اسی کے دن یا بعد میں ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Leave the lines out: it is taken back. Then write the right one down in its own form.</source>
        <translation>سطریں چھوڑ دیں: یہ واپس لیا جاتا ہے۔ پھر درست والا اپنے فارم میں لکھیں۔</translation>
    </message>
    <message>
        <source>Money goes from one account into another one.</source>
        <translation>رقم ایک اکاؤنٹ سے دوسرے اکاؤنٹ میں جاتی ہے۔</translation>
    </message>
    <message>
        <source>Nothing is owed under {voucher}. Choose one from the list.</source>
        <translation>واؤچر {voucher} کے تحت کچھ واجب نہیں۔ فہرست سے ایک چنیں۔</translation>
    </message>
    <message>
        <source>There is no voucher {voucher}. Choose one from the list.</source>
        <translation>واؤچر {voucher} موجود نہیں ہے۔ فہرست سے ایک چنیں۔</translation>
    </message>
    <message>
        <source>Write an amount above nought.</source>
        <translation>صفر سے زیادہ رقم لکھیں۔</translation>
    </message>
    <message>
        <source>Write at least one purpose with its amount.</source>
        <translation>کم از کم ایک مقصد اپنی رقم کے ساتھ لکھیں۔</translation>
    </message>
    <message>
        <source>{left} is owed under {voucher}: that much at most.</source>
        <translation>واؤچر {voucher} کے تحت {left} واجب ہے: زیادہ سے زیادہ اتنا۔</translation>
    </message>
    <message>
        <source>{purpose} cannot stand in this form. Choose another purpose.</source>
        <translation>مقصد {purpose} اس فارم میں نہیں آ سکتا۔ کوئی اور مقصد چنیں۔</translation>
    </message>
    <message>
        <source>{voucher} is taken back already, by {back}. Correct the right one in its place.</source>
        <translation>واؤچر {voucher} پہلے ہی {back} سے واپس لیا جا چکا ہے۔ اس کی جگہ درست والا درست کریں۔</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose a place for its file, then name it.</source>
        <translation>اس کی فائل کے لیے جگہ چنیں، پھر نام دیں۔</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>اپنی زبان چنیں</translation>
    </message>
    <message>
        <source>Demonstration scheme</source>
        <translation>نمونہ اسکیم</translation>
    </message>
    <message>
        <source>Go on with a scheme that is kept already.</source>
        <translation>پہلے سے رکھی اسکیم پر کام جاری رکھیں۔</translation>
    </message>
    <message>
        <source>Look round with invented members, premiums and claims.</source>
        <translation>فرضی ارکان، پریمیم اور دعووں کے ساتھ جائزہ لیں۔</translation>
    </message>
    <message>
        <source>New scheme</source>
        <translation>نئی اسکیم</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فائل کھولیں</translation>
    </message>
    <message>
        <source>The office of one scheme in one file: members, premiums, claims and quarters.</source>
        <translation>ایک اسکیم کا دفتر ایک فائل میں: ارکان، پریمیم، دعوے اور سہ ماہیاں۔</translation>
    </message>
    <message>
        <source>Welcome to Coverbook</source>
        <translation>آپ کو Coverbook میں خوش آمدید</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message numerus="yes">
        <source>%n years, born {day}</source>
        <translation>
            <numerusform>%n سال، پیدائش {day}</numerusform>
            <numerusform>%n سال، پیدائش {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>ابھی کوئی نہیں چنا گیا۔</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>ادائیگی</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {day}</source>
        <translation>{day} محفوظ ہوا</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>{time} محفوظ ہوا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>کام ہو رہا ہے…</translation>
    </message>
    <message>
        <source>{scheme} – Coverbook</source>
        <translation>{scheme} – Coverbook</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>شاید</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
</context>
</TS>
