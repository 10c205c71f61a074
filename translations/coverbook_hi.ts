<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Account form</name>
    <message>
        <source>Cash box of the head office, Union Bank.</source>
        <translation>मुख्य कार्यालय की नक़दी पेटी, यूनियन बैंक।</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>किसने गिना</translation>
    </message>
</context>
<context>
    <name>Account kind</name>
    <message>
        <source>Bank account</source>
        <translation>बैंक खाता</translation>
    </message>
    <message>
        <source>Cash box</source>
        <translation>नक़दी पेटी</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>मोबाइल मनी</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Keep its paper</source>
        <translation>इसका काग़ज़ रखें</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>Collect premiums</source>
        <translation>प्रीमियम इकट्ठा करें</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>सुधारें</translation>
    </message>
    <message>
        <source>Correct a voucher</source>
        <translation>वाउचर सुधारें</translation>
    </message>
    <message>
        <source>Count the money</source>
        <translation>पैसा गिनें</translation>
    </message>
    <message>
        <source>Enrol a household</source>
        <translation>परिवार का नामांकन करें</translation>
    </message>
    <message>
        <source>Enrol the first household</source>
        <translation>पहले परिवार का नामांकन करें</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>वापस दें</translation>
    </message>
    <message>
        <source>Match the bank&apos;s statement</source>
        <translation>बैंक विवरण का मिलान करें</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>मिलाएँ</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>पैसा आया</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>पैसा गया</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>No money moves</source>
        <translation>पैसे का लेन-देन नहीं</translation>
    </message>
    <message>
        <source>Pay a refund</source>
        <translation>वापसी का भुगतान करें</translation>
    </message>
    <message>
        <source>Pay what we owe</source>
        <translation>जो हमें देना है, चुकाएँ</translation>
    </message>
    <message>
        <source>Post index payouts</source>
        <translation>सूचकांक भुगतान दर्ज करें</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>नवीकरण करें</translation>
    </message>
    <message>
        <source>Renew policies</source>
        <translation>पॉलिसियों का नवीकरण करें</translation>
    </message>
    <message>
        <source>Report a claim</source>
        <translation>दावा दर्ज करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Show member</source>
        <translation>सदस्य दिखाएँ</translation>
    </message>
    <message>
        <source>Take a premium</source>
        <translation>प्रीमियम लें</translation>
    </message>
    <message>
        <source>Take premium</source>
        <translation>प्रीमियम लें</translation>
    </message>
    <message>
        <source>They owe us</source>
        <translation>हमें लेना है</translation>
    </message>
    <message>
        <source>They pay us</source>
        <translation>वे हमें चुकाते हैं</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>अंतरण</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>हमें देना है</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>A committee is two people or more: write their names, with commas between.</source>
        <translation>समिति दो या अधिक लोगों की होती है: उनके नाम अल्पविराम से अलग लिखें।</translation>
    </message>
    <message>
        <source>A committee sits once a day on the claim that is appealed. Leave it empty.</source>
        <translation>जिस दावे पर अपील हुई है, उस पर समिति दिन में एक ही बार बैठती है। इसे खाली छोड़ें।</translation>
    </message>
    <message>
        <source>A death ends one person&apos;s cover, not the household&apos;s: take that person off the policy.</source>
        <translation>मृत्यु से एक व्यक्ति की बीमा सुरक्षा समाप्त होती है, परिवार की नहीं: उस व्यक्ति को पॉलिसी से हटाएँ।</translation>
    </message>
    <message>
        <source>A household has one holder: choose another relation.</source>
        <translation>परिवार का एक ही धारक होता है: कोई दूसरा संबंध चुनें।</translation>
    </message>
    <message>
        <source>A receipt needs the day on which the premium was paid.</source>
        <translation>रसीद के लिए वह दिन चाहिए जिस दिन प्रीमियम दिया गया।</translation>
    </message>
    <message>
        <source>A refund is paid out, not taken. Choose a premium that is due.</source>
        <translation>वापसी दी जाती है, ली नहीं जाती। कोई देय प्रीमियम चुनें।</translation>
    </message>
    <message>
        <source>At least {least}, which is paid already.</source>
        <translation>कम से कम {least}, जो पहले ही चुकाया जा चुका है।</translation>
    </message>
    <message>
        <source>At most {most} is left to pay.</source>
        <translation>अधिक से अधिक {most} चुकाना बाकी है।</translation>
    </message>
    <message>
        <source>Both are covered by {policy}, which would cover one person twice. Take one of them off it.</source>
        <translation>दोनों {policy} की बीमा सुरक्षा में हैं, जिससे एक व्यक्ति दो बार बीमित होगा। उनमें से एक को हटाएँ।</translation>
    </message>
    <message>
        <source>Choose somebody else of those who stay covered by the policy.</source>
        <translation>जो पॉलिसी की सुरक्षा में बने रहते हैं, उनमें से किसी और को चुनें।</translation>
    </message>
    <message>
        <source>Claim {claim} is for an event after {last}.</source>
        <translation>दावा {claim} की घटना {last} के बाद की है।</translation>
    </message>
    <message>
        <source>Claim {claim} is for the same person and the same day.</source>
        <translation>दावा {claim} उसी व्यक्ति और उसी दिन का है।</translation>
    </message>
    <message>
        <source>Each document stands once: number those of one kind.</source>
        <translation>हर दस्तावेज़ एक बार आता है: एक प्रकार वालों पर संख्या दें।</translation>
    </message>
    <message>
        <source>Enrolled without cover</source>
        <translation>बिना बीमा सुरक्षा के नामांकित</translation>
    </message>
    <message>
        <source>Fill in: {label}.</source>
        <translation>भरें: {label}।</translation>
    </message>
    <message>
        <source>Money is given back on the day it came in, or later.</source>
        <translation>पैसा उसी दिन या बाद में लौटाया जाता है, जिस दिन वह आया।</translation>
    </message>
    <message>
        <source>No product is chosen: nobody of this household will be insured. Is that right?</source>
        <translation>कोई उत्पाद नहीं चुना गया: इस परिवार का कोई भी बीमित नहीं होगा। क्या यह सही है?</translation>
    </message>
    <message>
        <source>Nobody else would be covered any more: end the policy.</source>
        <translation>फिर कोई और बीमा सुरक्षा में नहीं रहेगा: पॉलिसी समाप्त करें।</translation>
    </message>
    <message>
        <source>Nobody is covered to the end of this policy: enrol the household anew.</source>
        <translation>इस पॉलिसी के अंत तक कोई भी बीमा सुरक्षा में नहीं है: परिवार का नए सिरे से नामांकन करें।</translation>
    </message>
    <message>
        <source>Nothing has changed: there is nothing to save.</source>
        <translation>कुछ नहीं बदला: सहेजने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Nothing that was paid for this claim is on its way.</source>
        <translation>इस दावे के लिए चुकाया गया कोई पैसा रास्ते में नहीं है।</translation>
    </message>
    <message>
        <source>One is a woman and the other a man, as the records say.</source>
        <translation>अभिलेखों के अनुसार एक महिला है और दूसरा पुरुष।</translation>
    </message>
    <message>
        <source>One was born on {day}, the other on {other}.</source>
        <translation>एक का जन्म {day} को हुआ, दूसरे का {other} को।</translation>
    </message>
    <message>
        <source>People join while the policy runs, from {first} to {last}.</source>
        <translation>लोग पॉलिसी चलते समय, {first} से {last} तक, जुड़ते हैं।</translation>
    </message>
    <message>
        <source>Receipt {receipt} was given for premium {premium}. Write another number.</source>
        <translation>रसीद {receipt} प्रीमियम {premium} के लिए दी गई थी। दूसरी संख्या लिखें।</translation>
    </message>
    <message>
        <source>Save {name} changed no record.</source>
        <translation>सहेजी प्रविष्टि {name} ने कोई अभिलेख नहीं बदला।</translation>
    </message>
    <message>
        <source>Say how many people the group has in this term.</source>
        <translation>बताएँ कि इस अवधि में समूह में कितने लोग हैं।</translation>
    </message>
    <message>
        <source>Say who holds the policy.</source>
        <translation>बताएँ कि पॉलिसी का धारक कौन है।</translation>
    </message>
    <message>
        <source>Say why the claim, or a part of it, is not met.</source>
        <translation>बताएँ कि दावा, या उसका कोई भाग, क्यों पूरा नहीं किया जाता।</translation>
    </message>
    <message>
        <source>The amount approved is more than the whole loss.</source>
        <translation>स्वीकृत राशि पूरी हानि से अधिक है।</translation>
    </message>
    <message>
        <source>The amounts of this file are in {currency}: it cannot change.</source>
        <translation>इस फ़ाइल की राशियाँ {currency} में हैं: वह बदली नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The claim was estimated on {day}: it was reported by then.</source>
        <translation>दावे का अनुमान {day} को लगाया गया: तब तक वह दर्ज हो चुका था।</translation>
    </message>
    <message>
        <source>The claim was still estimated on {day}: it was not decided before.</source>
        <translation>दावे का अनुमान {day} को भी लगाया गया: उससे पहले उसका निर्णय नहीं हुआ।</translation>
    </message>
    <message>
        <source>The holder is not covered any more: say who holds the policy now.</source>
        <translation>धारक अब बीमा सुरक्षा में नहीं है: बताएँ कि अब पॉलिसी का धारक कौन है।</translation>
    </message>
    <message>
        <source>The items add up to {sum}.</source>
        <translation>मदों का जोड़ {sum} है।</translation>
    </message>
    <message>
        <source>The last day of this person lies between {first} (the day before the start) and {last}.</source>
        <translation>इस व्यक्ति का अंतिम दिन {first} (आरंभ से एक दिन पहले) और {last} के बीच है।</translation>
    </message>
    <message numerus="yes">
        <source>The new term starts %n days after the old one, later than the days of grace.</source>
        <translation>
            <numerusform>नई अवधि पुरानी के %n दिन बाद शुरू होती है, जो अनुग्रह के दिनों के बाद है।</numerusform>
            <numerusform>नई अवधि पुरानी के %n दिन बाद शुरू होती है, जो अनुग्रह के दिनों के बाद है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The new term starts after the old one ends, {end}.</source>
        <translation>नई अवधि पुरानी के समाप्त होने ({end}) के बाद शुरू होती है।</translation>
    </message>
    <message>
        <source>The people of this policy are named: leave the count empty.</source>
        <translation>इस पॉलिसी के लोगों के नाम दर्ज हैं: संख्या खाली छोड़ें।</translation>
    </message>
    <message>
        <source>The policy does not cover this person.</source>
        <translation>यह व्यक्ति इस पॉलिसी की बीमा सुरक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>The policy ended on {day}, before this premium fell due.</source>
        <translation>पॉलिसी {day} को समाप्त हुई, इस प्रीमियम के देय होने से पहले।</translation>
    </message>
    <message>
        <source>Their identity papers have other numbers: {number} and {other}.</source>
        <translation>उनके पहचान पत्रों की संख्याएँ अलग हैं: {number} और {other}।</translation>
    </message>
    <message>
        <source>There is no save {name}. Choose one from the list.</source>
        <translation>{name} नाम की कोई सहेजी प्रविष्टि नहीं है। सूची से एक चुनें।</translation>
    </message>
    <message>
        <source>There is no {code}. Choose one from the list.</source>
        <translation>{code} कोड नहीं है। सूची से एक चुनें।</translation>
    </message>
    <message>
        <source>These are not two records: choose another one.</source>
        <translation>ये दो अलग अभिलेख नहीं हैं: कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This claim is not decided yet: is this an advance?</source>
        <translation>इस दावे का निर्णय अभी नहीं हुआ: क्या यह अग्रिम है?</translation>
    </message>
    <message>
        <source>This claim is paid in full.</source>
        <translation>यह दावा पूरा चुकाया जा चुका है।</translation>
    </message>
    <message>
        <source>This claim was decided on {day}. Correct the decision instead.</source>
        <translation>इस दावे का निर्णय {day} को हुआ। निर्णय को ही सुधारें।</translation>
    </message>
    <message>
        <source>This claim was decided on {day}: was this an advance?</source>
        <translation>इस दावे का निर्णय {day} को हुआ: क्या यह अग्रिम था?</translation>
    </message>
    <message>
        <source>This claim was rejected: nothing is paid.</source>
        <translation>यह दावा अस्वीकृत हुआ: कुछ नहीं चुकाया जाता।</translation>
    </message>
    <message>
        <source>This claim was reported on {day}: it is not paid before.</source>
        <translation>यह दावा {day} को दर्ज हुआ: उससे पहले इसका भुगतान नहीं होता।</translation>
    </message>
    <message>
        <source>This claim was reported on {day}: nobody has taken it up before.</source>
        <translation>यह दावा {day} को दर्ज हुआ: उससे पहले इसे किसी ने नहीं उठाया।</translation>
    </message>
    <message>
        <source>This finding is accepted already.</source>
        <translation>यह निष्कर्ष पहले ही मान लिया गया है।</translation>
    </message>
    <message>
        <source>This may not be left empty.</source>
        <translation>यह खाली नहीं छोड़ा जा सकता।</translation>
    </message>
    <message>
        <source>This policy counts heads: correct its number of lives.</source>
        <translation>यह पॉलिसी व्यक्तियों की गिनती पर चलती है: इसके लोगों की संख्या सुधारें।</translation>
    </message>
    <message>
        <source>This policy ended on {day}. Choose one that runs.</source>
        <translation>यह पॉलिसी {day} को समाप्त हुई। कोई चालू पॉलिसी चुनें।</translation>
    </message>
    <message>
        <source>This premium is not paid: there is nothing to give back.</source>
        <translation>यह प्रीमियम चुकाया नहीं गया: लौटाने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>This premium was paid on {day}. Choose one that is due.</source>
        <translation>यह प्रीमियम {day} को चुकाया गया। कोई देय प्रीमियम चुनें।</translation>
    </message>
    <message>
        <source>This refund was paid already. Choose one that waits.</source>
        <translation>यह वापसी पहले ही दी जा चुकी है। कोई बाकी वापसी चुनें।</translation>
    </message>
    <message>
        <source>With this, {after} was due instead of {before}. If only another sum came in, empty the day and the receipt, save, and take the premium again.</source>
        <translation>इससे {before} के बजाय {after} देय था। यदि केवल दूसरी राशि आई, तो दिन और रसीद खाली करें, सहेजें, और प्रीमियम फिर से लें।</translation>
    </message>
    <message>
        <source>Write an amount under {plus} or under {minus}.</source>
        <translation>{plus} या {minus} के नीचे राशि लिखें।</translation>
    </message>
    <message>
        <source>Write an amount up to {most}, which is what is due.</source>
        <translation>{most} तक की राशि लिखें, जो देय है।</translation>
    </message>
    <message>
        <source>Write an amount up to {most}, which is what is left to pay.</source>
        <translation>{most} तक की राशि लिखें, जो चुकाना बाकी है।</translation>
    </message>
    <message>
        <source>Write an amount up to {most}: more did not come in.</source>
        <translation>{most} तक की राशि लिखें: इससे अधिक नहीं आया।</translation>
    </message>
    <message>
        <source>Write down at least the holder.</source>
        <translation>कम से कम धारक को लिखें।</translation>
    </message>
    <message>
        <source>Write why it is corrected.</source>
        <translation>लिखें कि इसे क्यों सुधारा जाता है।</translation>
    </message>
    <message>
        <source>{amount} is paid already: the claim stays approved.</source>
        <translation>{amount} पहले ही चुकाया जा चुका है: दावा स्वीकृत रहता है।</translation>
    </message>
    <message>
        <source>{amount} was paid in advance, more than is approved now.</source>
        <translation>{amount} अग्रिम दिया गया था, जो अब स्वीकृत राशि से अधिक है।</translation>
    </message>
    <message>
        <source>{benefit} covers up to {most} a claim.</source>
        <translation>{benefit} में एक दावे पर {most} तक मान्य है।</translation>
    </message>
    <message>
        <source>{benefit} is no benefit of this policy.</source>
        <translation>{benefit} इस पॉलिसी का लाभ नहीं है।</translation>
    </message>
    <message>
        <source>{code} has a cover under this policy already.</source>
        <translation>{code} को इस पॉलिसी में पहले से बीमा सुरक्षा है।</translation>
    </message>
    <message>
        <source>{code} is in another row already, or nobody has this code.</source>
        <translation>{code} पहले से किसी दूसरी पंक्ति में है, या यह कोड किसी का नहीं है।</translation>
    </message>
    <message>
        <source>{code} was answered on {day}. Open it, and correct it.</source>
        <translation>{code} का उत्तर {day} को दिया गया। उसे खोलें और सुधारें।</translation>
    </message>
    <message>
        <source>{code} was merged into {other} already. Choose {other}.</source>
        <translation>{code} पहले ही {other} में मिलाया जा चुका है। {other} चुनें।</translation>
    </message>
    <message>
        <source>{key} is there already. Open it, and correct it.</source>
        <translation>{key} पहले से है। उसे खोलें और सुधारें।</translation>
    </message>
    <message>
        <source>{name} is covered up to {day} by {policy} already.</source>
        <translation>{name} को {policy} से {day} तक पहले से बीमा सुरक्षा है।</translation>
    </message>
    <message>
        <source>{name} is {age} on {day}: {product} covers people up to {most}.</source>
        <translation>{day} को {name} की आयु {age} है: {product} में {most} वर्ष तक के लोगों को बीमा सुरक्षा मिलती है।</translation>
    </message>
    <message>
        <source>{name} is {age} on {day}: {product} takes people from {least} on.</source>
        <translation>{day} को {name} की आयु {age} है: {product} में {least} वर्ष से लोग लिए जाते हैं।</translation>
    </message>
    <message>
        <source>{name}, born on {day}, is known already as {code}.</source>
        <translation>{day} को जन्मे {name} पहले से {code} के रूप में दर्ज हैं।</translation>
    </message>
    <message>
        <source>{over} is more than is due: is it kept as an advance?</source>
        <translation>{over} देय से अधिक है: क्या इसे अग्रिम के रूप में रखा जाए?</translation>
    </message>
    <message>
        <source>{over} is more than is owed, and would be owed back: is it taken all the same?</source>
        <translation>{over} बकाया से अधिक है, और उसे लौटाना पड़ेगा: क्या फिर भी लिया जाए?</translation>
    </message>
    <message>
        <source>{plus} and {minus} differ by {off}: both sides must come to the same.</source>
        <translation>{plus} और {minus} में {off} का अंतर है: दोनों पक्ष बराबर होने चाहिए।</translation>
    </message>
    <message>
        <source>{policy} renews this policy already.</source>
        <translation>{policy} पहले से इस पॉलिसी का नवीकरण करती है।</translation>
    </message>
</context>
<context>
    <name>Allocation</name>
    <message>
        <source>A percentage is 0 or more.</source>
        <translation>प्रतिशत 0 या अधिक होता है।</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>बाकी सब</translation>
    </message>
    <message>
        <source>Fixed share</source>
        <translation>निश्चित हिस्सा</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Share by claims</source>
        <translation>दावों के अनुसार हिस्सा</translation>
    </message>
    <message>
        <source>Share by insured</source>
        <translation>बीमितों के अनुसार हिस्सा</translation>
    </message>
    <message>
        <source>Share by premium</source>
        <translation>प्रीमियम के अनुसार हिस्सा</translation>
    </message>
    <message>
        <source>Share it bears</source>
        <translation>उठाया गया हिस्सा</translation>
    </message>
    <message>
        <source>Sharing of costs among products</source>
        <translation>उत्पादों के बीच लागत का बँटवारा</translation>
    </message>
    <message>
        <source>The key in force</source>
        <translation>लागू कुंजी</translation>
    </message>
    <message>
        <source>The percentages add up to {total}, not to 100.</source>
        <translation>प्रतिशतों का जोड़ {total} है, 100 नहीं।</translation>
    </message>
    <message>
        <source>The scheme shares by its own fixed percentages.</source>
        <translation>योजना अपने निश्चित प्रतिशतों से बाँटती है।</translation>
    </message>
    <message>
        <source>The scheme shares each month by the claims of each product that are reported in it.</source>
        <translation>योजना हर महीने उसमें दर्ज हुए हर उत्पाद के दावों के अनुसार बाँटती है।</translation>
    </message>
    <message>
        <source>The scheme shares each month by the premium that each product earns in it.</source>
        <translation>योजना हर महीने उसमें हर उत्पाद के अर्जित प्रीमियम के अनुसार बाँटती है।</translation>
    </message>
    <message>
        <source>The scheme shares each month by those that each product insures at its end.</source>
        <translation>योजना हर महीने उसके अंत में हर उत्पाद के बीमित लोगों के अनुसार बाँटती है।</translation>
    </message>
    <message>
        <source>There is no product {code}.</source>
        <translation>{code} नाम का कोई उत्पाद नहीं है।</translation>
    </message>
    <message>
        <source>What each product bears of the lines that belong to none, by each key, month by month</source>
        <translation>जो मदें किसी उत्पाद की नहीं हैं, उनमें से हर उत्पाद हर कुंजी से महीने-दर-महीने क्या उठाता है</translation>
    </message>
    <message>
        <source>{key} is no key. Choose one of: {known}</source>
        <translation>{key} कोई कुंजी नहीं है। इनमें से चुनें: {known}</translation>
    </message>
</context>
<context>
    <name>Allocation key</name>
    <message>
        <source>Active insured at its end</source>
        <translation>उसके अंत में सक्रिय बीमित</translation>
    </message>
    <message>
        <source>Claims reported in it</source>
        <translation>उसमें दर्ज दावे</translation>
    </message>
    <message>
        <source>Earned premium of the period</source>
        <translation>अवधि का अर्जित प्रीमियम</translation>
    </message>
    <message>
        <source>Fixed percentages</source>
        <translation>निश्चित प्रतिशत</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message numerus="yes">
        <source>%n years</source>
        <extracomment>age</extracomment>
        <translation>
            <numerusform>%n वर्ष</numerusform>
            <numerusform>%n वर्ष</numerusform>
        </translation>
    </message>
    <message>
        <source>came in {day} ({code})</source>
        <translation>{day} को आई ({code})</translation>
    </message>
    <message>
        <source>{amount} due {day} ({code})</source>
        <translation>{amount}, देय {day} ({code})</translation>
    </message>
    <message>
        <source>{amount} for {day} ({code})</source>
        <translation>{day} के लिए {amount} ({code})</translation>
    </message>
    <message>
        <source>{known} · {more}</source>
        <translation>{known} · {more}</translation>
    </message>
    <message>
        <source>{left} since {day}, {document} ({voucher})</source>
        <translation>{day} से {left} बाकी, {document} ({voucher})</translation>
    </message>
    <message>
        <source>{product}, up to {last} ({code})</source>
        <translation>{product}, {last} तक ({code})</translation>
    </message>
    <message>
        <source>{purpose}, {amount} on {day}</source>
        <translation>{purpose}, {day} को {amount}</translation>
    </message>
    <message>
        <source>{who}, {day} ({save})</source>
        <translation>{who}, {day} ({save})</translation>
    </message>
    <message>
        <source>{who}, {day} ({save}), holds for now</source>
        <translation>{who}, {day} ({save}), अभी मान्य</translation>
    </message>
</context>
<context>
    <name>Arrears</name>
    <message>
        <source>0-30 days</source>
        <translation>0-30 दिन</translation>
    </message>
    <message>
        <source>31-60 days</source>
        <translation>31-60 दिन</translation>
    </message>
    <message>
        <source>61-90 days</source>
        <translation>61-90 दिन</translation>
    </message>
    <message>
        <source>91-180 days</source>
        <translation>91-180 दिन</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>देय राशि</translation>
    </message>
    <message>
        <source>Arrears and collection</source>
        <translation>बकाया और वसूली</translation>
    </message>
    <message>
        <source>Arrears by office</source>
        <translation>कार्यालय के अनुसार बकाया</translation>
    </message>
    <message>
        <source>Collection by office</source>
        <translation>कार्यालय के अनुसार वसूली</translation>
    </message>
    <message>
        <source>Collection rate</source>
        <translation>वसूली दर</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products have no rate together.</source>
        <translation>अनिवार्य और स्वैच्छिक उत्पादों की साझा दर नहीं होती।</translation>
    </message>
    <message>
        <source>Covered to</source>
        <translation>इस दिन तक सुरक्षा</translation>
    </message>
    <message>
        <source>From premium</source>
        <translation>प्रीमियम से</translation>
    </message>
    <message>
        <source>From vouchers</source>
        <translation>वाउचरों से</translation>
    </message>
    <message>
        <source>In advance, due later</source>
        <translation>अग्रिम, बाद में देय</translation>
    </message>
    <message>
        <source>In advance, due within three months</source>
        <translation>अग्रिम, तीन महीने में देय</translation>
    </message>
    <message>
        <source>No office</source>
        <translation>कोई कार्यालय नहीं</translation>
    </message>
    <message>
        <source>Of these cover over</source>
        <translation>जिनकी बीमा सुरक्षा समाप्त</translation>
    </message>
    <message>
        <source>Of these in grace</source>
        <translation>जो अनुग्रह में हैं</translation>
    </message>
    <message>
        <source>Of these paid</source>
        <translation>जो चुकाए गए</translation>
    </message>
    <message>
        <source>Oldest due</source>
        <translation>सबसे पुराना देय</translation>
    </message>
    <message>
        <source>Owed to members</source>
        <translation>सदस्यों को देना है</translation>
    </message>
    <message>
        <source>Policies behind</source>
        <translation>पिछड़ी पॉलिसियाँ</translation>
    </message>
    <message>
        <source>Policies behind, the oldest due first</source>
        <translation>पिछड़ी पॉलिसियाँ, सबसे पुराना देय पहले</translation>
    </message>
    <message>
        <source>Premium and fees due and not paid, by age</source>
        <translation>देय और न चुकाए प्रीमियम व शुल्क, अवधि के अनुसार</translation>
    </message>
    <message>
        <source>Premium on the balance sheet</source>
        <translation>तुलन पत्र में प्रीमियम</translation>
    </message>
    <message>
        <source>Premiums due</source>
        <translation>देय प्रीमियम</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>प्राप्य</translation>
    </message>
    <message>
        <source>The day on which a premium falls due is day 0; what is paid later counts as unpaid here.</source>
        <translation>जिस दिन प्रीमियम देय होता है वह दिन 0 है; जो बाद में चुकाया जाता है, वह यहाँ न चुकाया गिना जाता है।</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>लौटाना है</translation>
    </message>
    <message>
        <source>To give back: refunds due, and what was paid for cover that never ran.</source>
        <translation>लौटाना है: देय वापसी, और जो उस बीमा सुरक्षा के लिए दिया गया जो कभी शुरू नहीं हुई।</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>न चुकाया</translation>
    </message>
    <message>
        <source>Unpaid fees</source>
        <translation>न चुकाए शुल्क</translation>
    </message>
    <message>
        <source>Unpaid premium</source>
        <translation>न चुकाया प्रीमियम</translation>
    </message>
    <message>
        <source>What fell due after an exit, and what the exit took back, is not receivable.</source>
        <translation>जो निकास के बाद देय हुआ, और जो निकास ने वापस लिया, वह प्राप्य नहीं है।</translation>
    </message>
    <message>
        <source>What is owed to members</source>
        <translation>सदस्यों को क्या देना है</translation>
    </message>
    <message>
        <source>What is paid of the premium and fees due from {first} to {last}</source>
        <translation>{first} से {last} तक देय प्रीमियम और शुल्क में से कितना चुकाया गया</translation>
    </message>
    <message>
        <source>What is receivable</source>
        <translation>क्या प्राप्य है</translation>
    </message>
    <message>
        <source>What was paid in advance takes nothing off it: it is owed to members until it falls due.</source>
        <translation>अग्रिम दिया गया पैसा इसमें से कुछ नहीं घटाता: देय होने तक वह सदस्यों का है।</translation>
    </message>
    <message>
        <source>collection since this day; else of the fiscal quarter</source>
        <translation>इस दिन से वसूली; नहीं तो वित्तीय तिमाही की</translation>
    </message>
    <message>
        <source>each policy that is behind, too, by its codes</source>
        <translation>हर पिछड़ी पॉलिसी भी, उसके कोड के साथ</translation>
    </message>
    <message>
        <source>over 180 days</source>
        <translation>180 दिन से अधिक</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>A check sum of the file: it tells whether a byte of it was changed.</source>
        <translation>फ़ाइल का जाँच-योग: बताता है कि उसका कोई बाइट बदला या नहीं।</translation>
    </message>
    <message>
        <source>A photo of a person is shown beside their name.</source>
        <translation>व्यक्ति का फ़ोटो उनके नाम के पास दिखता है।</translation>
    </message>
    <message>
        <source>Add a paper or photo</source>
        <translation>काग़ज़ या फ़ोटो जोड़ें</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>जोड़ें…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>चित्र चुनें…</translation>
    </message>
    <message>
        <source>Deed or contract</source>
        <translation>विलेख या अनुबंध</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>फ़ाइल का नाम</translation>
    </message>
    <message>
        <source>From this day on it is no longer shown with its record; the file stays.</source>
        <translation>इस दिन से यह अपने अभिलेख के साथ नहीं दिखता; फ़ाइल रहती है।</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>चालान</translation>
    </message>
    <message>
        <source>It is no longer shown with its record. The file stays, and so does this reason.</source>
        <translation>यह अब अपने अभिलेख के साथ नहीं दिखता। फ़ाइल रहती है, और यह कारण भी।</translation>
    </message>
    <message>
        <source>It stands small over the name, on the next paper that is made. No text moves.</source>
        <translation>अगले बनने वाले काग़ज़ से वह नाम के ऊपर छोटा सा रहता है। कोई पाठ नहीं खिसकता।</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG चित्र</translation>
    </message>
    <message>
        <source>Keep which file?</source>
        <translation>कौन सी फ़ाइल रखनी है?</translation>
    </message>
    <message>
        <source>Keep {name} with {record}</source>
        <translation>{record} के साथ {name} रखें</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>कब से रखा</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>फ़ाइल का प्रकार</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>काग़ज़ का प्रकार</translation>
    </message>
    <message>
        <source>No logo is chosen: papers have the name of the scheme alone.</source>
        <translation>कोई लोगो नहीं चुना गया: काग़ज़ों पर केवल योजना का नाम रहता है।</translation>
    </message>
    <message>
        <source>No paper is kept. Add a file, drop it here, or paste a picture.</source>
        <translation>कोई काग़ज़ नहीं रखा है। फ़ाइल जोड़ें, यहाँ छोड़ें, या चित्र चिपकाएँ।</translation>
    </message>
    <message>
        <source>No program of this laptop shows {name}. It lies at {place}.</source>
        <translation>इस लैपटॉप का कोई प्रोग्राम {name} नहीं दिखाता। वह {place} में है।</translation>
    </message>
    <message>
        <source>Nothing was copied that could be kept: no file, no picture.</source>
        <translation>रखने योग्य कुछ नहीं लिया गया: न फ़ाइल, न चित्र।</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>अन्य काग़ज़</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF दस्तावेज़</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG चित्र</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>{name} का फ़ोटो</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>चित्र (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Pictures and PDF documents (*.jpg *.jpeg *.png *.webp *.pdf)</source>
        <translation>चित्र और PDF दस्तावेज़ (*.jpg *.jpeg *.png *.webp *.pdf)</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>नुस्ख़ा</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>लोगो हटाएँ</translation>
    </message>
    <message>
        <source>Retire a paper or photo</source>
        <translation>काग़ज़ या फ़ोटो हटाएँ</translation>
    </message>
    <message>
        <source>Retire {code}</source>
        <translation>{code} हटाएँ</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>हटाने का दिन</translation>
    </message>
    <message>
        <source>SHA-256 digest</source>
        <translation>SHA-256 छाप</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>आकार, बाइट में</translation>
    </message>
    <message>
        <source>The disk does not give {path}, a paper or photo of this book, so nothing was changed. Try again. If it stays so, move that file elsewhere: all the others are then taken without it.</source>
        <translation>डिस्क {path} नहीं देती, जो इस बही का काग़ज़ या फ़ोटो है, इसलिए कुछ नहीं बदला गया। फिर कोशिश करें। यदि ऐसा ही रहे, तो उस फ़ाइल को कहीं और रख दें: तब बाकी सब उसके बिना लिए जाते हैं।</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) is missing beside the book, or was changed there.</source>
        <translation>{code} की फ़ाइल ({name}) बही के पास नहीं है, या वहाँ बदली गई।</translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation>कोई लोगो नहीं है।</translation>
    </message>
    <message>
        <source>Thing insured</source>
        <translation>बीमित वस्तु</translation>
    </message>
    <message>
        <source>This file is kept with {record} already, as {name}.</source>
        <translation>यह फ़ाइल {record} के साथ {name} नाम से पहले से रखी है।</translation>
    </message>
    <message>
        <source>This file is no picture that can be shown: it is no photo.</source>
        <translation>यह फ़ाइल दिखाने योग्य चित्र नहीं है: यह फ़ोटो नहीं।</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP चित्र</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>कौन सा चित्र?</translation>
    </message>
    <message>
        <source>{code} is retired already.</source>
        <translation>{code} पहले ही हटाया जा चुका है।</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB. Scan it in grey, or with fewer dots, and try again.</source>
        <translation>{name} {most} MB से बड़ी है। उसे धूसर रंग में, या कम बिंदुओं से स्कैन करें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{name} is no picture (JPEG, PNG, WebP) and no PDF. Save it as one of these first.</source>
        <translation>{name} न चित्र (JPEG, PNG, WebP) है न PDF। पहले उसे इनमें से किसी रूप में सहेजें।</translation>
    </message>
    <message>
        <source>{name} is no picture that can be printed. Choose a JPEG or PNG picture.</source>
        <translation>{name} ऐसा चित्र नहीं है जो छापा जा सके। JPEG या PNG चित्र चुनें।</translation>
    </message>
    <message>
        <source>{name} is the logo already.</source>
        <translation>{name} पहले से लोगो है।</translation>
    </message>
</context>
<context>
    <name>Background form</name>
    <message>
        <source>Certified by</source>
        <translation>किसने प्रमाणित किया</translation>
    </message>
    <message>
        <source>Certified on</source>
        <translation>कब प्रमाणित</translation>
    </message>
    <message>
        <source>Claims a person and year</source>
        <translation>प्रति व्यक्ति प्रति वर्ष दावे</translation>
    </message>
    <message>
        <source>Cost of a claim</source>
        <translation>एक दावे की लागत</translation>
    </message>
    <message>
        <source>Indicator or line</source>
        <translation>संकेतक या पंक्ति</translation>
    </message>
    <message>
        <source>Leave empty for both.</source>
        <translation>दोनों के लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Leave empty for everything that has no key of its own.</source>
        <translation>जिसकी अपनी कुंजी नहीं है, उस सबके लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Leave empty for the scheme as a whole.</source>
        <translation>पूरी योजना के लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Of a line, as its statement prints it: income and costs both without a minus.</source>
        <translation>पंक्ति के लिए, जैसा उसका विवरण छापता है: आय और लागत दोनों बिना ऋण चिह्न के।</translation>
    </message>
    <message>
        <source>Of an indicator, a ratio: 0.6 for sixty percent.</source>
        <translation>संकेतक के लिए अनुपात: साठ प्रतिशत के लिए 0.6।</translation>
    </message>
    <message>
        <source>Planned amount</source>
        <translation>नियोजित राशि</translation>
    </message>
    <message>
        <source>Reserve certified</source>
        <translation>प्रमाणित आरक्षित</translation>
    </message>
    <message>
        <source>Share, in percent</source>
        <translation>हिस्सा, प्रतिशत में</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>लक्ष्य</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n दिन पहले</numerusform>
            <numerusform>%n दिन पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves of the backup are not in the file that it replaces: {saves}</source>
        <translation>
            <numerusform>बैकअप की %n सहेजी प्रविष्टि उस फ़ाइल में नहीं है जिसकी जगह वह लेता है: {saves}</numerusform>
            <numerusform>बैकअप की %n सहेजी प्रविष्टियाँ उस फ़ाइल में नहीं हैं जिसकी जगह वह लेता है: {saves}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves of the file that it replaces are not in the backup: {saves}</source>
        <translation>
            <numerusform>जिस फ़ाइल की जगह वह लेता है, उसकी %n सहेजी प्रविष्टि बैकअप में नहीं है: {saves}</numerusform>
            <numerusform>जिस फ़ाइल की जगह वह लेता है, उसकी %n सहेजी प्रविष्टियाँ बैकअप में नहीं हैं: {saves}</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made in {place}.</source>
        <translation>{place} में बैकअप बनाया गया।</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>जगह जोड़ें</translation>
    </message>
    <message>
        <source>Add a stick or a folder on another disk: what lies on this laptop alone is lost with it.</source>
        <translation>कोई पेन ड्राइव या दूसरी डिस्क का फ़ोल्डर जोड़ें: जो केवल इस लैपटॉप पर है, वह उसके साथ खो जाता है।</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <source>Backup {age}</source>
        <translation>बैकअप {age}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Backups of this file</source>
        <translation>इस फ़ाइल के बैकअप</translation>
    </message>
    <message>
        <source>Choose a stick, or a folder on another disk</source>
        <translation>पेन ड्राइव या दूसरी डिस्क का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>सब वैसा ही छोड़ें</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बना</translation>
    </message>
    <message>
        <source>No backup was made in {place}. {why}</source>
        <translation>{place} में बैकअप नहीं बना। {why}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>अभी कोई बैकअप नहीं</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>अभी वहाँ नहीं</translation>
    </message>
    <message>
        <source>Nothing is new: every place has the newest save.</source>
        <translation>कुछ नया नहीं: हर जगह सबसे नई सहेजी प्रविष्टि है।</translation>
    </message>
    <message>
        <source>Opens the list of backups</source>
        <translation>बैकअपों की सूची खोलता है</translation>
    </message>
    <message>
        <source>Put the backup in its place</source>
        <translation>बैकअप को उसकी जगह रखें</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>जगह हटाएँ</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>बहाल करें…</translation>
    </message>
    <message>
        <source>Shall the backup of {when} take the place of the file?</source>
        <translation>क्या {when} का बैकअप फ़ाइल की जगह ले?</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>The backup holds the same saves as the file that it replaces.</source>
        <translation>बैकअप में वही सहेजी प्रविष्टियाँ हैं जो उस फ़ाइल में हैं जिसकी जगह वह लेता है।</translation>
    </message>
    <message>
        <source>The backup is in its place. The file that was there is kept as {name}.</source>
        <translation>बैकअप अपनी जगह है। जो फ़ाइल वहाँ थी, वह {name} नाम से रखी गई है।</translation>
    </message>
    <message>
        <source>The backup is made: it was opened, and every page read.</source>
        <translation>बैकअप बन गया: उसे खोला गया और हर पृष्ठ पढ़ा गया।</translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it, under a name that says so.</source>
        <translation>अभी की फ़ाइल उसके पास, यह बताने वाले नाम से, रखी जाती है।</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup was made %n days ago, and more has been saved since.</source>
        <translation>
            <numerusform>सबसे नया बैकअप %n दिन पहले बना था, और उसके बाद और सहेजा गया है।</numerusform>
            <numerusform>सबसे नया बैकअप %n दिन पहले बना था, और उसके बाद और सहेजा गया है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of that time</source>
        <translation>उस समय का पासवर्ड</translation>
    </message>
    <message>
        <source>The place cannot be kept in mind: the disk takes nothing.</source>
        <translation>यह जगह याद नहीं रखी जा सकती: डिस्क कुछ नहीं ले रही।</translation>
    </message>
    <message>
        <source>The two are different books.</source>
        <translation>ये दोनों अलग-अलग बही हैं।</translation>
    </message>
    <message>
        <source>There is no backup of this file yet.</source>
        <translation>इस फ़ाइल का अभी कोई बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when the file is closed, or now with the button above.</source>
        <translation>अभी कोई बैकअप नहीं है। फ़ाइल बंद करने पर एक बनता है, या अभी ऊपर के बटन से।</translation>
    </message>
    <message>
        <source>There is no folder {name}. Choose one that is there.</source>
        <translation>{name} नाम का कोई फ़ोल्डर नहीं है। कोई मौजूद फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>अभी वहाँ है</translation>
    </message>
    <message>
        <source>This backup is from before the key was renewed. Somebody who could open the file then opens it with the password they had. Once it is in its place, those passwords hold again.</source>
        <translation>यह बैकअप कुंजी नई होने से पहले का है। जो तब फ़ाइल खोल सकता था वह अपने उस समय के पासवर्ड से इसे खोलता है। अपनी जगह आने पर वे पासवर्ड फिर चलते हैं।</translation>
    </message>
    <message>
        <source>What was there before is kept as {name}.</source>
        <translation>पहले जो वहाँ था, वह {name} नाम से रखा गया है।</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>बैकअप कहाँ जाते हैं</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>इस लैपटॉप पर</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>{name} holds everything that was in the damaged file.</source>
        <translation>{name} में वह सब है जो ख़राब फ़ाइल में था।</translation>
    </message>
    <message numerus="yes">
        <source>{name} holds what could be read. %n things are lost or not whole: {list} names them. Look them up in a backup or on paper; Verify tells which former saves no longer hold.</source>
        <translation>
            <numerusform>{name} में वह है जो पढ़ा जा सका। %n चीज़ खो गई या पूरी नहीं है: {list} में उसका नाम है। उसे बैकअप में या काग़ज़ पर देखें; जाँच बताती है कि कौन सी पुरानी सहेजी प्रविष्टियाँ अब सही नहीं हैं।</numerusform>
            <numerusform>{name} में वह है जो पढ़ा जा सका। %n चीज़ें खो गईं या पूरी नहीं हैं: {list} में उनके नाम हैं। उन्हें बैकअप में या काग़ज़ पर देखें; जाँच बताती है कि कौन सी पुरानी सहेजी प्रविष्टियाँ अब सही नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is a whole copy: it was opened and every page read.</source>
        <translation>{name} पूरी प्रति है: उसे खोला गया और हर पृष्ठ पढ़ा गया।</translation>
    </message>
    <message>
        <source>{name} is from before this book was locked: in its place everybody could read it. Restore it under another name.</source>
        <translation>{name} इस बही में ताला लगने से पहले का है: उसकी जगह उसे हर कोई पढ़ सकता। उसे दूसरे नाम से बहाल करें।</translation>
    </message>
    <message>
        <source>{name} is locked with a former key: sign in with a name and a password of that time.</source>
        <translation>{name} में पुरानी कुंजी का ताला है: उस समय के नाम और पासवर्ड से प्रवेश करें।</translation>
    </message>
    <message>
        <source>{name} is now what the backup holds.</source>
        <translation>{name} अब वही है जो बैकअप में है।</translation>
    </message>
    <message>
        <source>{name} is there already. To put the backup in its place use --replace; what is there now is kept beside it.</source>
        <translation>{name} पहले से है। बैकअप को उसकी जगह रखने के लिए --replace लिखें; जो अभी वहाँ है, वह उसके पास रखा जाता है।</translation>
    </message>
    <message>
        <source>{save} ({day})</source>
        <translation>{save} ({day})</translation>
    </message>
    <message>
        <source>{save} ({user}, {day})</source>
        <translation>{save} ({user}, {day})</translation>
    </message>
    <message>
        <source>{save}, …</source>
        <translation>{save}, …</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message numerus="yes">
        <source>%n lines of the bank belong to one movement of the book now.</source>
        <translation>
            <numerusform>बैंक की %n पंक्ति अब बही की एक प्रविष्टि से जुड़ी है।</numerusform>
            <numerusform>बैंक की %n पंक्तियाँ अब बही की एक प्रविष्टि से जुड़ी हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a day or an amount were passed over.</source>
        <translation>
            <numerusform>दिन या राशि के बिना %n पंक्ति छोड़ी गई।</numerusform>
            <numerusform>दिन या राशि के बिना %n पंक्तियाँ छोड़ी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movements of the book belong to one line of the bank now.</source>
        <translation>
            <numerusform>बही की %n प्रविष्टि अब बैंक की एक पंक्ति से जुड़ी है।</numerusform>
            <numerusform>बही की %n प्रविष्टियाँ अब बैंक की एक पंक्ति से जुड़ी हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Both have it</source>
        <translation>दोनों में है</translation>
    </message>
    <message>
        <source>By the book on {day}</source>
        <translation>बही के अनुसार {day} को</translation>
    </message>
    <message>
        <source>Ctrl+R records the line that is chosen: a charge, interest, or what nobody wrote down.</source>
        <translation>Ctrl+R चुनी हुई पंक्ति दर्ज करता है: शुल्क, ब्याज, या जो किसी ने नहीं लिखा।</translation>
    </message>
    <message>
        <source>Days were read as {form}.</source>
        <translation>दिन {form} के रूप में पढ़े गए।</translation>
    </message>
    <message>
        <source>How both agree</source>
        <translation>दोनों कैसे मिलते हैं</translation>
    </message>
    <message>
        <source>No bank account is written down yet. Add it, then match its statement.</source>
        <translation>अभी कोई बैंक खाता नहीं लिखा है। उसे जोड़ें, फिर उसके विवरण का मिलान करें।</translation>
    </message>
    <message>
        <source>No set of number {number} is proposed. Look at the statement again.</source>
        <translation>संख्या {number} का कोई समूह नहीं सुझाया गया है। विवरण फिर देखें।</translation>
    </message>
    <message>
        <source>One sum for several: probably the same</source>
        <translation>कई के बदले एक राशि: शायद वही</translation>
    </message>
    <message>
        <source>Record what only the bank has</source>
        <translation>जो केवल बैंक में है, दर्ज करें</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Set of sums</source>
        <translation>राशियों का समूह</translation>
    </message>
    <message>
        <source>Statements of a bank (*.csv *.txt *.tsv *.xlsx *.ods)</source>
        <translation>बैंक विवरण (*.csv *.txt *.tsv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>The bank has it, the book has not</source>
        <translation>बैंक में है, बही में नहीं</translation>
    </message>
    <message>
        <source>The bank&apos;s day</source>
        <translation>बैंक का दिन</translation>
    </message>
    <message>
        <source>The book has everything that the bank has.</source>
        <translation>जो कुछ बैंक में है, वह सब बही में है।</translation>
    </message>
    <message>
        <source>The book has it, the bank has not</source>
        <translation>बही में है, बैंक में नहीं</translation>
    </message>
    <message>
        <source>The book&apos;s day</source>
        <translation>बही का दिन</translation>
    </message>
    <message>
        <source>There is no bank account {code}. Add it in the settings first.</source>
        <translation>{code} नाम का कोई बैंक खाता नहीं है। पहले उसे सेटिंग में जोड़ें।</translation>
    </message>
    <message>
        <source>These amounts add up. Look whether they are the same money: Ctrl+G says so of the set chosen.</source>
        <translation>इन राशियों का जोड़ मिलता है। देखें कि क्या यह वही पैसा है: Ctrl+G चुने हुए समूह के लिए यह दर्ज करता है।</translation>
    </message>
    <message>
        <source>They belong together</source>
        <translation>ये एक साथ के हैं</translation>
    </message>
    <message>
        <source>What only the bank has</source>
        <translation>जो केवल बैंक में है</translation>
    </message>
    <message>
        <source>What only the book has, taken away</source>
        <translation>जो केवल बही में है, घटाकर</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>बैंक क्या कहता है</translation>
    </message>
    <message>
        <source>What the bank should say</source>
        <translation>बैंक को क्या कहना चाहिए</translation>
    </message>
    <message>
        <source>What was paid by cheque, or late on the last days, may stand on the bank&apos;s next statement.</source>
        <translation>जो चेक से या अंतिम दिनों में देर से चुकाया गया, वह बैंक के अगले विवरण में आ सकता है।</translation>
    </message>
    <message>
        <source>Which file is the bank&apos;s statement?</source>
        <translation>बैंक विवरण कौन सी फ़ाइल है?</translation>
    </message>
    <message>
        <source>amount; transaction amount; sum</source>
        <translation>राशि; रकम; लेन-देन राशि; लेनदेन राशि; amount; transaction amount; sum</translation>
    </message>
    <message>
        <source>balance; running balance; closing balance</source>
        <translation>शेष; शेष राशि; बैलेंस; चालू शेष; अंतिम शेष; balance; running balance; closing balance</translation>
    </message>
    <message>
        <source>credit; deposit; deposits; paid in; money in; received; credit amount</source>
        <translation>जमा; जमा राशि; क्रेडिट; प्राप्त; प्राप्त राशि; credit; deposit; deposits; paid in; money in; received; credit amount</translation>
    </message>
    <message>
        <source>currency; ccy</source>
        <translation>मुद्रा; करेंसी; currency; ccy</translation>
    </message>
    <message>
        <source>date; transaction date; posting date; booking date; txn date; value date</source>
        <translation>तिथि; तारीख; दिनांक; लेन-देन तिथि; लेनदेन तिथि; प्रविष्टि तिथि; मूल्य तिथि; date; transaction date; posting date; booking date; txn date; value date</translation>
    </message>
    <message>
        <source>debit; withdrawal; withdrawals; paid out; money out; payment; debit amount</source>
        <translation>नामे; नामे राशि; डेबिट; निकासी; आहरण; भुगतान; debit; withdrawal; withdrawals; paid out; money out; payment; debit amount</translation>
    </message>
    <message>
        <source>description; details; narration; particulars; remarks; text</source>
        <translation>विवरण; ब्योरा; ब्यौरा; टिप्पणी; अभ्युक्ति; description; details; narration; particulars; remarks; text</translation>
    </message>
    <message>
        <source>reference; ref; ref no; reference number; cheque number; cheque no; transaction id</source>
        <translation>संदर्भ; संदर्भ संख्या; चेक संख्या; चेक नंबर; लेन-देन संख्या; लेनदेन आईडी; reference; ref; ref no; reference number; cheque number; cheque no; transaction id</translation>
    </message>
    <message>
        <source>{name} beside the book of {account}</source>
        <translation>{name} और {account} की बही साथ-साथ</translation>
    </message>
    <message>
        <source>{name} has no column of days with amounts beside it. A bank&apos;s statement says of each line its date and its amount, or what was paid in and paid out: look at the headings.</source>
        <translation>{name} में दिनों का ऐसा कोई स्तंभ नहीं जिसके साथ राशियाँ हों। बैंक विवरण हर पंक्ति की तिथि और राशि बताता है, या कितना जमा हुआ और कितना निकला: शीर्षक देखें।</translation>
    </message>
    <message>
        <source>{name} is in {other}, the books are in {currency}. Ask the bank for the statement of the account that is kept in {currency}.</source>
        <translation>{name} {other} में है, बहियाँ {currency} में हैं। बैंक से उस खाते का विवरण माँगें जो {currency} में रखा जाता है।</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{cell}” is no amount of {decimals} decimals at most.</source>
        <translation>{name}, पंक्ति {line}: “{cell}” अधिकतम {decimals} दशमलव वाली राशि नहीं है।</translation>
    </message>
    <message>
        <source>{off} differ since before this statement: match the one before it, too.</source>
        <translation>{off} का अंतर इस विवरण से पहले का है: इससे पहले वाले का भी मिलान करें।</translation>
    </message>
</context>
<context>
    <name>Before saving</name>
    <message numerus="yes">
        <source>%n items are on the bill.</source>
        <translation>
            <numerusform>बिल में %n मद है।</numerusform>
            <numerusform>बिल में %n मदें हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are covered up to then.</source>
        <translation>
            <numerusform>तब तक %n व्यक्ति बीमा सुरक्षा में है।</numerusform>
            <numerusform>तब तक %n लोग बीमा सुरक्षा में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are enrolled, {who} first.</source>
        <translation>
            <numerusform>%n व्यक्ति का नामांकन, {who}।</numerusform>
            <numerusform>%n लोगों का नामांकन, पहले {who}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, {first} first, are covered by {product} of {who} from {day}.</source>
        <translation>
            <numerusform>{day} से %n व्यक्ति, {first}, {who} के {product} की बीमा सुरक्षा में।</numerusform>
            <numerusform>{day} से %n लोग, पहले {first}, {who} के {product} की बीमा सुरक्षा में।</numerusform>
        </translation>
    </message>
    <message>
        <source>A claim of {who} for {incurred}, reported on {reported}.</source>
        <translation>{who} का {incurred} का दावा, {reported} को दर्ज।</translation>
    </message>
    <message>
        <source>A claim of {who} for {incurred}, reported on {reported}: {event}.</source>
        <translation>{who} का {incurred} का दावा, {reported} को दर्ज: {event}।</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is met in part, with {amount} on {day}.</source>
        <translation>{who} का दावा {claim} {day} को अंशतः, {amount} में, पूरा किया जाता है।</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is met with {amount} on {day}.</source>
        <translation>{who} का दावा {claim} {day} को {amount} में पूरा किया जाता है।</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is rejected on {day}.</source>
        <translation>{who} का दावा {claim} {day} को अस्वीकृत होता है।</translation>
    </message>
    <message>
        <source>Claims of {index} are decided on {day} for everybody in force of office {office}.</source>
        <translation>सूचकांक {index} के दावों का निर्णय {day} को कार्यालय {office} की सब चालू बीमा सुरक्षाओं के लिए होता है।</translation>
    </message>
    <message>
        <source>Claims of {index} are decided on {day} for everybody in force.</source>
        <translation>सूचकांक {index} के दावों का निर्णय {day} को सब चालू बीमा सुरक्षाओं के लिए होता है।</translation>
    </message>
    <message>
        <source>Here will stand what is about to be recorded.</source>
        <translation>यहाँ वह आएगा जो लिखा जाने वाला है।</translation>
    </message>
    <message>
        <source>It came on {day}, with receipt {receipt}.</source>
        <translation>यह {day} को आया, रसीद {receipt} के साथ।</translation>
    </message>
    <message>
        <source>It came on {day}, with the next receipt number.</source>
        <translation>यह {day} को आया, अगली रसीद संख्या के साथ।</translation>
    </message>
    <message>
        <source>It covers {lives} lives.</source>
        <translation>इसमें {lives} लोग बीमित हैं।</translation>
    </message>
    <message>
        <source>It may come to {covered}.</source>
        <translation>यह {covered} तक हो सकता है।</translation>
    </message>
    <message>
        <source>Nobody of them is insured.</source>
        <translation>उनमें से कोई बीमित नहीं।</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>चुकाने को कुछ बाकी नहीं।</translation>
    </message>
    <message>
        <source>Of {loss} lost it may come to {covered}.</source>
        <translation>{loss} की हानि में {covered} तक हो सकता है।</translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <translation>कारण: {reason}।</translation>
    </message>
    <message>
        <source>They are told why: {reason}.</source>
        <translation>उन्हें कारण बताया जाता है: {reason}।</translation>
    </message>
    <message>
        <source>Way of payment: {method}.</source>
        <translation>भुगतान का तरीका: {method}।</translation>
    </message>
    <message>
        <source>part of the claim</source>
        <translation>दावे का भाग</translation>
    </message>
    <message>
        <source>part payment</source>
        <translation>आंशिक भुगतान</translation>
    </message>
    <message>
        <source>{amount} is due for the term, for {insured} insured.</source>
        <translation>अवधि के लिए {amount} देय है, {insured} बीमा राशि पर, बीमित।</translation>
    </message>
    <message>
        <source>{amount} is due for the term.</source>
        <translation>अवधि के लिए {amount} देय है।</translation>
    </message>
    <message>
        <source>{holder} holds the policy after it.</source>
        <translation>इसके बाद पॉलिसी के धारक {holder} हैं।</translation>
    </message>
    <message>
        <source>{name} ({village})</source>
        <translation>{name} ({village})</translation>
    </message>
    <message>
        <source>{over} is kept as an advance.</source>
        <translation>{over} अग्रिम के रूप में रखा जाता है।</translation>
    </message>
    <message>
        <source>{product} covers them from {start}.</source>
        <translation>{product} उन्हें {start} से बीमा सुरक्षा देता है।</translation>
    </message>
    <message>
        <source>{product} of {who} ends on {last}, not on {end}.</source>
        <translation>{who} का {product} {last} को समाप्त होता है, {end} को नहीं।</translation>
    </message>
    <message>
        <source>{product} of {who} goes on from {start}.</source>
        <translation>{who} का {product} {start} से आगे चलता है।</translation>
    </message>
    <message>
        <source>{product} of {who} is held by {holder} from now on.</source>
        <translation>अब से {who} के {product} के धारक {holder} हैं।</translation>
    </message>
    <message>
        <source>{rest} is left to pay after it.</source>
        <translation>इसके बाद {rest} चुकाना बाकी है।</translation>
    </message>
    <message>
        <source>{rest} of what is due is not paid: is this a part payment?</source>
        <translation>देय का {rest} नहीं चुकाया: क्या यह आंशिक भुगतान है?</translation>
    </message>
    <message>
        <source>{rest} of what is left to pay is not paid: is this a part of it?</source>
        <translation>बाकी का {rest} नहीं चुकाया: क्या यह उसका एक भाग है?</translation>
    </message>
    <message>
        <source>{rest} stays due.</source>
        <translation>{rest} देय रहता है।</translation>
    </message>
    <message>
        <source>{who} had the money paid for claim {claim} on {day}.</source>
        <translation>{who} को दावे {claim} का पैसा {day} को मिला।</translation>
    </message>
    <message>
        <source>{who} is covered up to {last}; the others of the policy of {policy} stay covered.</source>
        <translation>{who} को {last} तक बीमा सुरक्षा है; {policy} की पॉलिसी के बाकी लोग सुरक्षा में रहते हैं।</translation>
    </message>
    <message>
        <source>{who} is given back {amount} of {due} on {day}.</source>
        <translation>{who} को {day} को {due} में से {amount} लौटाया जाता है।</translation>
    </message>
    <message>
        <source>{who} is paid {amount} for claim {claim} on {day}.</source>
        <translation>{who} को दावे {claim} पर {day} को {amount} चुकाया जाता है।</translation>
    </message>
    <message>
        <source>{who} is paid {amount} in advance for claim {claim}, not decided yet, on {day}.</source>
        <translation>{who} को दावे {claim} पर, जिसका निर्णय नहीं हुआ, {day} को {amount} अग्रिम दिया जाता है।</translation>
    </message>
    <message>
        <source>{who} pays {amount} for {first} to {last}.</source>
        <translation>{who} {first} से {last} के लिए {amount} देते हैं।</translation>
    </message>
    <message>
        <source>{who} pays {amount}, due on {due}.</source>
        <translation>{who} {due} को देय {amount} देते हैं।</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Step 1 of 2: who the scheme is. The currency cannot change once there are amounts.</source>
        <translation>क़दम 1, कुल 2: योजना कौन है। राशियाँ आने के बाद मुद्रा नहीं बदल सकती।</translation>
    </message>
    <message>
        <source>Step 2 of 2: where it works, what it offers, what it has. Then you can enrol.</source>
        <translation>क़दम 2, कुल 2: कहाँ काम करती है, क्या देती है, उसके पास क्या है। फिर आप नामांकन कर सकते हैं।</translation>
    </message>
</context>
<context>
    <name>Beyond</name>
    <message>
        <source>Answered within 30 days</source>
        <translation>30 दिन में उत्तर</translation>
    </message>
    <message>
        <source>Appeals not answered yet</source>
        <translation>जिन अपीलों का उत्तर अभी नहीं</translation>
    </message>
    <message>
        <source>Appeals that came in</source>
        <translation>आई हुई अपीलें</translation>
    </message>
    <message>
        <source>Appeals upheld wholly or in part / appeals that came in</source>
        <translation>पूरी या अंशतः सही पाई गई अपीलें / आई हुई अपीलें</translation>
    </message>
    <message>
        <source>Benefits in time</source>
        <translation>समय पर लाभ</translation>
    </message>
    <message>
        <source>Benefits received</source>
        <translation>मिले हुए लाभ</translation>
    </message>
    <message>
        <source>Benefits received within 30 days</source>
        <translation>30 दिन में मिले लाभ</translation>
    </message>
    <message>
        <source>Benefits received within 30 days from the event / benefits received</source>
        <translation>घटना से 30 दिन में मिले लाभ / मिले हुए लाभ</translation>
    </message>
    <message>
        <source>Benefits received within days from the event</source>
        <translation>घटना से दिनों के अनुसार मिले लाभ</translation>
    </message>
    <message>
        <source>Benefits received within them</source>
        <translation>इतने दिनों में मिले लाभ</translation>
    </message>
    <message>
        <source>Benefits received within {days} days</source>
        <translation>{days} दिन में मिले लाभ</translation>
    </message>
    <message>
        <source>Beyond the ten</source>
        <translation>दस के आगे</translation>
    </message>
    <message>
        <source>Billed item by item</source>
        <translation>मद-दर-मद बिल</translation>
    </message>
    <message>
        <source>Claims that happened / insured years</source>
        <translation>हुए दावे / बीमित वर्ष</translation>
    </message>
    <message>
        <source>Complaints and appeals by month</source>
        <translation>महीने के अनुसार शिकायतें और अपीलें</translation>
    </message>
    <message>
        <source>Complaints answered</source>
        <translation>जिन शिकायतों का उत्तर दिया गया</translation>
    </message>
    <message>
        <source>Complaints answered within 30 days</source>
        <translation>30 दिन में उत्तर पाई शिकायतें</translation>
    </message>
    <message>
        <source>Complaints answered within 30 days / complaints that came in</source>
        <translation>30 दिन में उत्तर पाई शिकायतें / आई हुई शिकायतें</translation>
    </message>
    <message>
        <source>Complaints per 1,000 insured years</source>
        <translation>प्रति 1,000 बीमित वर्ष शिकायतें</translation>
    </message>
    <message>
        <source>Complaints still unanswered: {count}</source>
        <translation>अब भी बिना उत्तर शिकायतें: {count}</translation>
    </message>
    <message>
        <source>Complaints that came in</source>
        <translation>आई हुई शिकायतें</translation>
    </message>
    <message>
        <source>Complaints that came in / 1,000 insured years</source>
        <translation>आई हुई शिकायतें / 1,000 बीमित वर्ष</translation>
    </message>
    <message>
        <source>Complaints that ever came in</source>
        <translation>अब तक आई सब शिकायतें</translation>
    </message>
    <message>
        <source>Coverage is not told by sex: the people a product is meant for are written down as one number, women and men together.</source>
        <translation>आच्छादन स्त्री-पुरुष के अनुसार नहीं बताया जाता: उत्पाद जिन लोगों के लिए है, वे एक ही संख्या में लिखे हैं, स्त्री और पुरुष साथ।</translation>
    </message>
    <message>
        <source>Days of 1,000 years</source>
        <translation>1,000 वर्षों के दिन</translation>
    </message>
    <message>
        <source>Few complaints may mean content members, or members who do not know where to go.</source>
        <translation>कम शिकायतों का अर्थ संतुष्ट सदस्य हो सकता है, या ऐसे सदस्य जो नहीं जानते कि कहाँ जाएँ।</translation>
    </message>
    <message>
        <source>How often somebody who is insured for a year has a claim.</source>
        <translation>एक वर्ष के लिए बीमित व्यक्ति का दावा कितनी बार होता है।</translation>
    </message>
    <message>
        <source>Indicators by sex</source>
        <translation>लिंग के अनुसार संकेतक</translation>
    </message>
    <message>
        <source>Insured on the last day by sex</source>
        <translation>अंतिम दिन लिंग के अनुसार बीमित</translation>
    </message>
    <message>
        <source>Insured who could have renewed and did not / insured who could have renewed</source>
        <translation>जो बीमित नवीकरण कर सकते थे और नहीं किया / जो बीमित नवीकरण कर सकते थे</translation>
    </message>
    <message>
        <source>Insured whose sex is known</source>
        <translation>ज्ञात लिंग वाले बीमित</translation>
    </message>
    <message>
        <source>Insured whose sex is not known</source>
        <translation>अज्ञात लिंग वाले बीमित</translation>
    </message>
    <message>
        <source>Insured whose sex is not known are left out: {count}</source>
        <translation>अज्ञात लिंग वाले बीमित छोड़े गए हैं: {count}</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>नवीकरण नहीं किया</translation>
    </message>
    <message>
        <source>Lapsed: {reason}</source>
        <translation>नवीकरण नहीं किया: {reason}</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>नवीकरण न होना</translation>
    </message>
    <message>
        <source>Lapses by reason</source>
        <translation>कारण के अनुसार नवीकरण न होना</translation>
    </message>
    <message>
        <source>Lives of head counts that stayed</source>
        <translation>व्यक्ति संख्या के लोग जो बने रहे</translation>
    </message>
    <message>
        <source>No appeal came in during the period.</source>
        <translation>अवधि में कोई अपील नहीं आई।</translation>
    </message>
    <message>
        <source>No benefit was received in the period.</source>
        <translation>अवधि में कोई लाभ नहीं मिला।</translation>
    </message>
    <message>
        <source>No claim that ended in the period has its bill in the file, item by item.</source>
        <translation>अवधि में समाप्त हुए किसी दावे का मद-दर-मद बिल फ़ाइल में नहीं है।</translation>
    </message>
    <message>
        <source>No complaint came in during the period.</source>
        <translation>अवधि में कोई शिकायत नहीं आई।</translation>
    </message>
    <message>
        <source>No complaint has ever been entered: keep the register.</source>
        <translation>कभी कोई शिकायत नहीं लिखी गई: रजिस्टर रखें।</translation>
    </message>
    <message>
        <source>Nobody was insured in the period.</source>
        <translation>अवधि में कोई बीमित नहीं था।</translation>
    </message>
    <message>
        <source>Nobody whose sex is known is insured on the last day.</source>
        <translation>अंतिम दिन ज्ञात लिंग वाला कोई बीमित नहीं है।</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>अभी उत्तर नहीं</translation>
    </message>
    <message>
        <source>Of all lapsed</source>
        <translation>सब नवीकरण न करने वालों में से</translation>
    </message>
    <message>
        <source>Of every 100 a family was billed, so much did the scheme pay; the rest it paid itself.</source>
        <translation>परिवार के हर 100 के बिल में से योजना ने इतना चुकाया; बाकी परिवार ने स्वयं दिया।</translation>
    </message>
    <message>
        <source>Of every 100 appeals, so many were right: a high share says that claims are rejected too lightly.</source>
        <translation>हर 100 अपीलों में से इतनी सही थीं: बड़ा हिस्सा कहता है कि दावे बहुत आसानी से अस्वीकृत होते हैं।</translation>
    </message>
    <message>
        <source>Of every 100 families that were paid, so many held the money within a month from the event.</source>
        <translation>जिन परिवारों को भुगतान हुआ, उनमें से हर 100 में इतनों के हाथ में घटना के एक महीने के भीतर पैसा था।</translation>
    </message>
    <message>
        <source>Of every 100 insured people, so many are women or girls.</source>
        <translation>हर 100 बीमित लोगों में से इतनी महिलाएँ या लड़कियाँ हैं।</translation>
    </message>
    <message>
        <source>Of every 100 who complained, so many had an answer within a month.</source>
        <translation>शिकायत करने वाले हर 100 में से इतनों को एक महीने में उत्तर मिला।</translation>
    </message>
    <message>
        <source>Of every 100 who could stay, so many did not; the parts say why, where somebody asked them.</source>
        <translation>जो बने रह सकते थे उन हर 100 में से इतने नहीं रहे; भाग बताते हैं क्यों, जहाँ किसी ने उनसे पूछा।</translation>
    </message>
    <message>
        <source>Of those who could renew</source>
        <translation>जो नवीकरण कर सकते थे उनमें से</translation>
    </message>
    <message>
        <source>Overturned on appeal</source>
        <translation>अपील पर पलटी गईं</translation>
    </message>
    <message>
        <source>Paid for claims with a bill / billed for them, of claims that ended in the period</source>
        <translation>बिल वाले दावों पर चुकाया / उनका बिल, अवधि में समाप्त हुए दावों का</translation>
    </message>
    <message>
        <source>Paid of billed</source>
        <translation>बिल में से चुकाया</translation>
    </message>
    <message>
        <source>Paid of what was billed</source>
        <translation>जितने का बिल बना उसमें से चुकाया</translation>
    </message>
    <message>
        <source>Rejections overturned</source>
        <translation>पलटी गई अस्वीकृतियाँ</translation>
    </message>
    <message>
        <source>Rejections overturned in part</source>
        <translation>अंशतः पलटी गई अस्वीकृतियाँ</translation>
    </message>
    <message>
        <source>Rejections overturned on appeal</source>
        <translation>अपील पर पलटी गई अस्वीकृतियाँ</translation>
    </message>
    <message>
        <source>Rejections overturned wholly</source>
        <translation>पूरी पलटी गई अस्वीकृतियाँ</translation>
    </message>
    <message>
        <source>The sexes add up to the whole; of the lives of a head count nobody knows the sex.</source>
        <translation>सब लिंगों का जोड़ पूरी संख्या है; व्यक्ति संख्या के लोगों का लिंग कोई नहीं जानता।</translation>
    </message>
    <message>
        <source>These figures are of our own: nobody has published how they are to be reckoned, and none has a norm.</source>
        <translation>ये आँकड़े हमारे अपने हैं: किसी ने प्रकाशित नहीं किया कि इन्हें कैसे गिना जाए, और किसी का मानक नहीं है।</translation>
    </message>
    <message>
        <source>Thousands of insured years</source>
        <translation>हज़ार बीमित वर्ष</translation>
    </message>
    <message>
        <source>Who is insured with two products counts in each of them.</source>
        <translation>जो दो उत्पादों से बीमित है, वह दोनों में गिना जाता है।</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>दिनों में</translation>
    </message>
    <message>
        <source>Women insured</source>
        <translation>बीमित महिलाएँ</translation>
    </message>
    <message>
        <source>Women insured / insured whose sex is known, on the last day</source>
        <translation>बीमित महिलाएँ / ज्ञात लिंग वाले बीमित, अंतिम दिन</translation>
    </message>
    <message>
        <source>Women insured of all insured</source>
        <translation>सब बीमितों में से बीमित महिलाएँ</translation>
    </message>
    <message>
        <source>Women of known sex</source>
        <translation>ज्ञात लिंग वालों में महिलाएँ</translation>
    </message>
    <message>
        <source>within how many days a benefit shall be received</source>
        <translation>कितने दिनों में लाभ मिल जाना चाहिए</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Age in years</source>
        <translation>आयु, वर्षों में</translation>
    </message>
    <message>
        <source>Average days to settle a claim</source>
        <translation>दावा निपटाने के औसत दिन</translation>
    </message>
    <message>
        <source>Benefits: {codes}</source>
        <translation>लाभ: {codes}</translation>
    </message>
    <message>
        <source>Claims for it reported in these days</source>
        <translation>इन दिनों में इसके लिए दर्ज दावे</translation>
    </message>
    <message>
        <source>Cover for pregnancy and birth</source>
        <translation>गर्भावस्था और प्रसव के लिए बीमा सुरक्षा</translation>
    </message>
    <message>
        <source>Information brief</source>
        <translation>सूचना पत्रक</translation>
    </message>
    <message>
        <source>Insured on the last day</source>
        <translation>अंतिम दिन बीमित</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>इसका आकार</translation>
    </message>
    <message>
        <source>Lives insured as head counts, of whom neither sex nor age is known: {count}.</source>
        <translation>व्यक्ति संख्या के रूप में बीमित लोग, जिनका न लिंग ज्ञात है न आयु: {count}।</translation>
    </message>
    <message>
        <source>Nobody is insured by name on the last day.</source>
        <translation>अंतिम दिन कोई भी व्यक्ति नाम से बीमित नहीं है।</translation>
    </message>
    <message>
        <source>Of the insured whose sex is known</source>
        <translation>ज्ञात लिंग वाले बीमितों में</translation>
    </message>
    <message>
        <source>Of {count} products those with the most insured are shown.</source>
        <translation>{count} उत्पादों में से वे दिखाए गए हैं जिनमें सबसे अधिक बीमित हैं।</translation>
    </message>
    <message>
        <source>Paid for it in these days</source>
        <translation>इन दिनों में इसके लिए चुकाया गया</translation>
    </message>
    <message>
        <source>The insured by sex and age</source>
        <translation>लिंग और आयु के अनुसार बीमित</translation>
    </message>
    <message numerus="yes">
        <source>The products add up to %n more than the scheme insures: it counts each person once.</source>
        <translation>
            <numerusform>उत्पादों का जोड़ योजना के बीमितों से %n अधिक है: योजना हर व्यक्ति को एक बार गिनती है।</numerusform>
            <numerusform>उत्पादों का जोड़ योजना के बीमितों से %n अधिक है: योजना हर व्यक्ति को एक बार गिनती है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The ten indicators over twelve quarters</source>
        <translation>बारह तिमाहियों में दस संकेतक</translation>
    </message>
    <message>
        <source>There is no benefit {code}. Choose among the codes of the list Benefits.</source>
        <translation>कोई लाभ {code} नहीं है। सूची लाभ के कोडों में से चुनें।</translation>
    </message>
    <message>
        <source>Villages of the insured</source>
        <translation>बीमितों के गाँव</translation>
    </message>
    <message>
        <source>What it is for women</source>
        <translation>यह महिलाओं के लिए क्या है</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>यह क्या बताता है</translation>
    </message>
    <message>
        <source>Which benefits are for pregnancy and birth is not said: give their codes, and who has them and what was paid is told here.</source>
        <translation>यह नहीं बताया गया है कि गर्भावस्था और प्रसव के लिए कौन से लाभ हैं: उनके कोड दें, तब यहाँ बताया जाएगा कि वे किसके पास हैं और कितना चुकाया गया।</translation>
    </message>
    <message>
        <source>Women and girls insured with it</source>
        <translation>इसके साथ बीमित महिलाएँ और लड़कियाँ</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>महिलाएँ और पुरुष</translation>
    </message>
    <message>
        <source>codes of the benefits for pregnancy and birth, parted by commas</source>
        <translation>गर्भावस्था और प्रसव के लाभों के कोड, अल्पविराम से अलग</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>नहीं लिखा गया</translation>
    </message>
</context>
<context>
    <name>By month</name>
    <message>
        <source>Incurred claims are what was paid, and what the claims reserves changed by: a month may be below 0.</source>
        <translation>हुए दावे वे हैं जो चुकाए गए, और दावों का आरक्षित जितना बदला: कोई महीना 0 से नीचे हो सकता है।</translation>
    </message>
    <message>
        <source>Premium and claims by month</source>
        <translation>महीने के अनुसार प्रीमियम और दावे</translation>
    </message>
    <message>
        <source>Premium is written on the day it falls due and received on the day it is paid: two different figures.</source>
        <translation>प्रीमियम जिस दिन देय होता है उस दिन लिखा जाता है, और जिस दिन चुकाया जाता है उस दिन प्राप्त होता है: ये दो अलग आँकड़े हैं।</translation>
    </message>
    <message>
        <source>Premium received</source>
        <translation>प्राप्त प्रीमियम</translation>
    </message>
    <message>
        <source>Premium received by voucher</source>
        <translation>वाउचर से प्राप्त प्रीमियम</translation>
    </message>
    <message>
        <source>Premium written</source>
        <translation>लिखित प्रीमियम</translation>
    </message>
    <message>
        <source>how many months, 36 at most</source>
        <translation>कितने महीने, अधिकतम 36</translation>
    </message>
</context>
<context>
    <name>By sex</name>
    <message>
        <source>All</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>Other sex</source>
        <translation>अन्य लिंग</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>लिंग अज्ञात</translation>
    </message>
    <message>
        <source>The target population is not counted by sex.</source>
        <translation>लक्षित जनसंख्या लिंग के अनुसार नहीं गिनी गई है।</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>महिलाएँ</translation>
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
        <translation>पिछला शेष</translation>
    </message>
    <message>
        <source>By the book</source>
        <translation>बही के अनुसार</translation>
    </message>
    <message>
        <source>Counted from {first} to {last}</source>
        <translation>{first} से {last} तक गिना गया</translation>
    </message>
    <message>
        <source>In</source>
        <translation>आया</translation>
    </message>
    <message>
        <source>Less was counted: something that was paid is not in the book, or something received is missing.</source>
        <translation>कम गिना गया: कोई चुकाया पैसा बही में नहीं है, या कोई प्राप्त पैसा कम है।</translation>
    </message>
    <message>
        <source>More was counted: something that came in is not in the book, or something paid is there twice.</source>
        <translation>अधिक गिना गया: कोई आया हुआ पैसा बही में नहीं है, या कोई भुगतान दो बार लिखा है।</translation>
    </message>
    <message>
        <source>No account said</source>
        <translation>खाता नहीं बताया</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>गया</translation>
    </message>
    <message>
        <source>The count and the book agree.</source>
        <translation>गिनती और बही मेल खाते हैं।</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>किसलिए</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>इसका क्या अर्थ है</translation>
    </message>
    <message>
        <source>What the counter takes and pays goes where the settings say of its way of payment.</source>
        <translation>काउंटर जो लेता और देता है, वह वहाँ जाता है जहाँ सेटिंग उसके भुगतान के तरीके के लिए बताती है।</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>किसके साथ</translation>
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
        <translation>आयु के अनुसार दावे</translation>
    </message>
    <message>
        <source>Claims by cause</source>
        <translation>कारण के अनुसार दावे</translation>
    </message>
    <message>
        <source>Claims by cause and age</source>
        <translation>कारण और आयु के अनुसार दावे</translation>
    </message>
    <message>
        <source>Number of claims by cause and age in years</source>
        <translation>कारण और आयु (वर्षों में) के अनुसार दावों की संख्या</translation>
    </message>
    <message>
        <source>Share of the amount</source>
        <translation>राशि का हिस्सा</translation>
    </message>
    <message>
        <source>The age is that on the day of the event; it is not known of who has no birth date, nor of a head count.</source>
        <translation>आयु घटना के दिन की है; जिनकी जन्मतिथि नहीं है या जो केवल व्यक्ति संख्या में हैं, उनकी आयु ज्ञात नहीं है।</translation>
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
        <translation>चार्ट: {title}। {values}</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>चित्र की प्रति लें</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>तालिका की प्रति लें</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>ति{number}</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>ति{number} {year}</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>चित्र की प्रति ले ली गई।</translation>
    </message>
    <message>
        <source>There is nothing to draw for these days.</source>
        <translation>इन दिनों के लिए खींचने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>median days</source>
        <translation>माध्यिका, दिन</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>मान नहीं</translation>
    </message>
    <message>
        <source>period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>योजना-लक्ष्य</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>अनुपात</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} दिन</translation>
    </message>
    <message>
        <source>{indicator}, twelve quarters</source>
        <translation>{indicator}, बारह तिमाहियाँ</translation>
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
        <translation>{period}: {value} (योजना-लक्ष्य {plan})</translation>
    </message>
    <message>
        <source>{point}, may still change</source>
        <translation>{point}, अब भी बदल सकता है</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A check sum of what was found: when that changes, the finding comes back.</source>
        <translation>जो मिला उसका जाँच-योग: जब वह बदलता है, निष्कर्ष फिर आता है।</translation>
    </message>
    <message>
        <source>A child is younger than the holder: the birth date or the relation is another.</source>
        <translation>बच्चा धारक से छोटा होता है: जन्मतिथि या संबंध कुछ और है।</translation>
    </message>
    <message>
        <source>A claim is owed only for an event on a day on which the person was covered.</source>
        <translation>दावा केवल उसी दिन की घटना पर बनता है जिस दिन व्यक्ति बीमा सुरक्षा में था।</translation>
    </message>
    <message>
        <source>A cover makes good what was lost, not more; fixed benefits are entered as loss and as covered.</source>
        <translation>बीमा सुरक्षा उतना ही पूरा करती है जितनी हानि हुई, अधिक नहीं; निश्चित लाभ हानि और सुरक्षा दोनों में लिखे जाते हैं।</translation>
    </message>
    <message>
        <source>A household has one holder: whom the cover of the others goes by must be plain.</source>
        <translation>परिवार का एक ही धारक होता है: दूसरों की बीमा सुरक्षा किसके नाम पर है, यह स्पष्ट होना चाहिए।</translation>
    </message>
    <message>
        <source>A number of an identity paper belongs to one person; shared, it is a slip or a borrowed paper.</source>
        <translation>पहचान पत्र की संख्या एक ही व्यक्ति की होती है; दो के पास हो तो वह चूक है या माँगा हुआ पत्र।</translation>
    </message>
    <message>
        <source>A number that many households have is often the agent&apos;s: whoever calls reaches none of them.</source>
        <translation>जो नंबर कई परिवारों का है, वह प्रायः एजेंट का होता है: फ़ोन करने वाला उनमें से किसी तक नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>A payment before the decision is an advance: whoever knows the case sees that it was one.</source>
        <translation>निर्णय से पहले का भुगतान अग्रिम होता है: मामला जानने वाला देख लेता है कि वह अग्रिम था।</translation>
    </message>
    <message>
        <source>A percentage is written as 10, not as 0.1: below one it is seldom meant.</source>
        <translation>प्रतिशत 10 लिखा जाता है, 0.1 नहीं: एक से कम विरले ही अभिप्रेत होता है।</translation>
    </message>
    <message>
        <source>A policy is renewed once: of two renewals one is a second policy of its own, or a slip.</source>
        <translation>पॉलिसी का नवीकरण एक बार होता है: दो नवीकरणों में से एक अलग दूसरी पॉलिसी है, या चूक।</translation>
    </message>
    <message>
        <source>A premium of a policy for the same days is due once; twice, premium written and received are too high.</source>
        <translation>उन्हीं दिनों के लिए पॉलिसी का प्रीमियम एक बार देय होता है; दो बार हो तो लिखित और प्राप्त प्रीमियम बढ़ जाते हैं।</translation>
    </message>
    <message>
        <source>A product has a method for every reserve its kind needs, and that method has all it computes with.</source>
        <translation>उत्पाद के पास उसके प्रकार के हर आरक्षित की विधि होती है, और उस विधि के पास गणना की हर चीज़।</translation>
    </message>
    <message>
        <source>A product of this kind needs an accrued liabilities reserve certified by an actuary.</source>
        <translation>इस प्रकार के उत्पाद को बीमांकक से प्रमाणित उपार्जित देयता आरक्षित चाहिए।</translation>
    </message>
    <message>
        <source>A product whose policies are recorded takes premium, claims and reserves from its records alone.</source>
        <translation>जिस उत्पाद की पॉलिसियाँ दर्ज हैं, उसका प्रीमियम, दावे और आरक्षित केवल उसके अभिलेखों से आते हैं।</translation>
    </message>
    <message>
        <source>A scheme covers at most what was billed.</source>
        <translation>जितने का बिल बना, योजना में अधिक से अधिक उतना मान्य है।</translation>
    </message>
    <message>
        <source>A village, a cause or a group under two spellings is counted as two.</source>
        <translation>दो वर्तनियों में लिखा गाँव, कारण या समूह दो गिना जाता है।</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>मान लें</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>निष्कर्ष मान लें</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>कारण देकर मान लें…</translation>
    </message>
    <message>
        <source>Accept {record}: {message}</source>
        <translation>{record} मान लें: {message}</translation>
    </message>
    <message>
        <source>Accepted ({count})</source>
        <translation>माने हुए ({count})</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>कब माना गया</translation>
    </message>
    <message>
        <source>An actuary certifies the accrued liabilities reserve at least once a year.</source>
        <translation>बीमांकक वर्ष में कम से कम एक बार उपार्जित देयता आरक्षित प्रमाणित करता है।</translation>
    </message>
    <message>
        <source>An amount twenty times the usual one of its product is more often a slip of the keys.</source>
        <translation>अपने उत्पाद की सामान्य राशि से बीस गुनी राशि प्रायः टंकण की चूक होती है।</translation>
    </message>
    <message>
        <source>An office with policies in force takes premium; after a silent quarter its papers are late.</source>
        <translation>जिस कार्यालय में चालू पॉलिसियाँ हैं, वह प्रीमियम लेता है; एक तिमाही की चुप्पी के बाद उसके काग़ज़ देर से हैं।</translation>
    </message>
    <message>
        <source>Appeal {complaint} was upheld on {day}, and the claim is still rejected.</source>
        <translation>अपील {complaint} {day} को सही पाई गई, और दावा अब भी अस्वीकृत है।</translation>
    </message>
    <message>
        <source>Appeals upheld, claims still rejected</source>
        <translation>सही पाई गई अपीलें, अब भी अस्वीकृत दावे</translation>
    </message>
    <message>
        <source>Approved and not paid</source>
        <translation>स्वीकृत और न चुकाए</translation>
    </message>
    <message>
        <source>Approved claims are paid within weeks; until then their amount stands as a reserve.</source>
        <translation>स्वीकृत दावे कुछ सप्ताह में चुकाए जाते हैं; तब तक उनकी राशि आरक्षित में रहती है।</translation>
    </message>
    <message>
        <source>Born after the cover began</source>
        <translation>सुरक्षा शुरू होने के बाद जन्मे</translation>
    </message>
    <message>
        <source>Certificates older than a year</source>
        <translation>एक वर्ष से पुराने प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Children older than their holder</source>
        <translation>अपने धारक से बड़े बच्चे</translation>
    </message>
    <message>
        <source>Claims after death</source>
        <translation>मृत्यु के बाद के दावे</translation>
    </message>
    <message>
        <source>Claims beside their items</source>
        <translation>मदों से न मिलते दावे</translation>
    </message>
    <message>
        <source>Claims in the waiting period</source>
        <translation>प्रतीक्षा अवधि के दावे</translation>
    </message>
    <message>
        <source>Claims of persons who are not covered</source>
        <translation>बिना बीमा सुरक्षा वालों के दावे</translation>
    </message>
    <message>
        <source>Claims outside their cover</source>
        <translation>बीमा सुरक्षा के बाहर के दावे</translation>
    </message>
    <message>
        <source>Claims reported twice</source>
        <translation>दो बार दर्ज दावे</translation>
    </message>
    <message>
        <source>Claims were reported up to {days} days after the event, but nothing is reserved for those still to come.</source>
        <translation>दावे घटना के {days} दिन बाद तक दर्ज हुए, पर जो अभी आने हैं उनके लिए कुछ आरक्षित नहीं है।</translation>
    </message>
    <message>
        <source>Cover ends with the death of a person; a later event is somebody else&apos;s, or its day is a slip.</source>
        <translation>बीमा सुरक्षा व्यक्ति की मृत्यु के साथ समाप्त होती है; बाद की घटना किसी और की है, या दिन की चूक।</translation>
    </message>
    <message>
        <source>Cover of a person begins at birth at the earliest; a child born since then joins on that day.</source>
        <translation>व्यक्ति की बीमा सुरक्षा जल्दी से जल्दी जन्म से शुरू होती है; बाद में जन्मा बच्चा उसी दिन जुड़ता है।</translation>
    </message>
    <message>
        <source>Coverage is held against the people a product is made for: counted years ago, they are others by now.</source>
        <translation>आच्छादन उन लोगों से मापा जाता है जिनके लिए उत्पाद बना है: वर्षों पहले गिने गए अब दूसरे हैं।</translation>
    </message>
    <message>
        <source>Data checks</source>
        <translation>आँकड़ों की जाँच</translation>
    </message>
    <message>
        <source>Days between two treaties</source>
        <translation>दो संधियों के बीच के दिन</translation>
    </message>
    <message>
        <source>Days in the future or a century away</source>
        <translation>भविष्य के या सौ वर्ष दूर के दिन</translation>
    </message>
    <message>
        <source>Dependants over age</source>
        <translation>आयु सीमा से बड़े आश्रित</translation>
    </message>
    <message>
        <source>Equal premiums twice</source>
        <translation>दो बार बराबर प्रीमियम</translation>
    </message>
    <message>
        <source>Every payment taken leaves a receipt with its number.</source>
        <translation>लिए गए हर भुगतान की संख्या वाली रसीद रहती है।</translation>
    </message>
    <message>
        <source>Exits without a reason</source>
        <translation>बिना कारण के निकास</translation>
    </message>
    <message>
        <source>Go through everything</source>
        <translation>सब कुछ जाँचें</translation>
    </message>
    <message>
        <source>Holders outside the limits of age</source>
        <translation>आयु सीमा के बाहर के धारक</translation>
    </message>
    <message>
        <source>Holders without a birth date</source>
        <translation>बिना जन्मतिथि के धारक</translation>
    </message>
    <message>
        <source>Households with two holders</source>
        <translation>दो धारकों वाले परिवार</translation>
    </message>
    <message>
        <source>Identity numbers of several persons</source>
        <translation>कई व्यक्तियों की एक पहचान संख्या</translation>
    </message>
    <message>
        <source>It covers {first} to {last}; policy {policy} runs from {start} to {end}.</source>
        <translation>इसकी सुरक्षा {first} से {last} तक है; पॉलिसी {policy} {start} से {end} तक चलती है।</translation>
    </message>
    <message>
        <source>It was paid on {paid}; claim {claim} is still open.</source>
        <translation>यह {paid} को चुकाया गया; दावा {claim} अब भी खुला है।</translation>
    </message>
    <message>
        <source>It was paid on {paid}; claim {claim} was decided on {decided}.</source>
        <translation>यह {paid} को चुकाया गया; दावा {claim} का निर्णय {decided} को हुआ।</translation>
    </message>
    <message>
        <source>It was rejected on {day} for no reason given.</source>
        <translation>यह {day} को बिना कारण बताए अस्वीकृत हुआ।</translation>
    </message>
    <message>
        <source>Items covered beyond their bill</source>
        <translation>बिल से अधिक मानी गई मदें</translation>
    </message>
    <message>
        <source>Limits of benefits passed</source>
        <translation>लाभ की सीमाएँ पार</translation>
    </message>
    <message>
        <source>Member since {joined}, born on {born}.</source>
        <translation>{joined} से सदस्य, {born} को जन्म।</translation>
    </message>
    <message>
        <source>Members before their birth</source>
        <translation>जन्म से पहले सदस्य</translation>
    </message>
    <message>
        <source>Missing receipt numbers</source>
        <translation>गुम रसीद संख्याएँ</translation>
    </message>
    <message>
        <source>More covered than lost</source>
        <translation>हानि से अधिक मान्य</translation>
    </message>
    <message>
        <source>More paid than approved</source>
        <translation>स्वीकृत से अधिक चुकाया</translation>
    </message>
    <message>
        <source>Nobody is a member before being born: one of the two days is a slip.</source>
        <translation>जन्म से पहले कोई सदस्य नहीं होता: दो में से एक दिन चूक है।</translation>
    </message>
    <message>
        <source>Nothing doubtful was found.</source>
        <translation>कुछ संदिग्ध नहीं मिला।</translation>
    </message>
    <message>
        <source>Nothing has come from this office since {day}.</source>
        <translation>{day} के बाद इस कार्यालय से कुछ नहीं आया।</translation>
    </message>
    <message>
        <source>Nothing is owed for an event in the waiting period of a policy that renews no other.</source>
        <translation>जो पॉलिसी किसी का नवीकरण नहीं है, उसकी प्रतीक्षा अवधि की घटना पर कुछ देय नहीं।</translation>
    </message>
    <message>
        <source>Of the receipts “{series}”, {first} is not in the file.</source>
        <translation>रसीदों “{series}” में से {first} फ़ाइल में नहीं है।</translation>
    </message>
    <message>
        <source>Of the receipts “{series}”, {first} to {last} are not in the file.</source>
        <translation>रसीदों “{series}” में से {first} से {last} तक फ़ाइल में नहीं हैं।</translation>
    </message>
    <message>
        <source>Old receivables</source>
        <translation>पुराने प्राप्य</translation>
    </message>
    <message>
        <source>One bill is met once: same person, day, provider, cause and amount are seldom two events.</source>
        <translation>एक बिल एक बार पूरा किया जाता है: वही व्यक्ति, दिन, सेवादाता, कारण और राशि विरले ही दो घटनाएँ होती हैं।</translation>
    </message>
    <message>
        <source>One person has one cover of a product at a time; a renewal starts when the policy before it ended.</source>
        <translation>एक व्यक्ति को एक उत्पाद की एक समय में एक ही बीमा सुरक्षा होती है; नवीकरण पिछली पॉलिसी समाप्त होने पर शुरू होता है।</translation>
    </message>
    <message>
        <source>One person has one record: two of them split the premiums, the claims and the count of members.</source>
        <translation>एक व्यक्ति का एक ही अभिलेख होता है: दो हों तो प्रीमियम, दावे और सदस्यों की गिनती बँट जाते हैं।</translation>
    </message>
    <message>
        <source>One receipt is for one payer on one day; the same number elsewhere is a slip or worse.</source>
        <translation>एक रसीद एक दिन एक भुगतानकर्ता की होती है; वही संख्या कहीं और चूक है या उससे भी बुरा।</translation>
    </message>
    <message>
        <source>Only the persons named under a policy, or its holder where none is named, can claim under it.</source>
        <translation>पॉलिसी में जिनके नाम हैं, या किसी का न हो तो धारक, वही उस पर दावा कर सकते हैं।</translation>
    </message>
    <message>
        <source>Open claims estimated twice</source>
        <translation>दो बार अनुमानित खुले दावे</translation>
    </message>
    <message>
        <source>Payments before the decision</source>
        <translation>निर्णय से पहले भुगतान</translation>
    </message>
    <message>
        <source>Percentages below one</source>
        <translation>एक से कम प्रतिशत</translation>
    </message>
    <message>
        <source>Persons covered twice</source>
        <translation>दो बार बीमित व्यक्ति</translation>
    </message>
    <message>
        <source>Persons recorded twice</source>
        <translation>दो बार दर्ज व्यक्ति</translation>
    </message>
    <message>
        <source>Phone numbers of many households</source>
        <translation>कई परिवारों के एक फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Policies of holders who died</source>
        <translation>मृत धारकों की पॉलिसियाँ</translation>
    </message>
    <message>
        <source>Policies renewed twice</source>
        <translation>दो बार नवीकरण वाली पॉलिसियाँ</translation>
    </message>
    <message>
        <source>Populations counted long ago</source>
        <translation>बहुत पहले गिनी गई जनसंख्या</translation>
    </message>
    <message>
        <source>Premium is earned on the days of its policy; a later span belongs to the policy that renews it.</source>
        <translation>प्रीमियम अपनी पॉलिसी के दिनों में अर्जित होता है; बाद की अवधि उस पॉलिसी की है जो उसका नवीकरण करती है।</translation>
    </message>
    <message>
        <source>Premium is paid within 180 days and while the policy runs; what never will be is written off by a voucher.</source>
        <translation>प्रीमियम 180 दिनों में और पॉलिसी चलते हुए चुकाया जाता है; जो कभी नहीं आएगा, वह वाउचर से हटाया जाता है।</translation>
    </message>
    <message>
        <source>Premium, claims or reserves booked twice</source>
        <translation>दो बार दर्ज प्रीमियम, दावे या आरक्षित</translation>
    </message>
    <message>
        <source>Premiums out of the pattern</source>
        <translation>सामान्य से हटकर प्रीमियम</translation>
    </message>
    <message>
        <source>Premiums outside their policy</source>
        <translation>पॉलिसी के बाहर के प्रीमियम</translation>
    </message>
    <message>
        <source>Premiums without a receipt</source>
        <translation>बिना रसीद के प्रीमियम</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>ठीक करें…</translation>
    </message>
    <message>
        <source>Receipt numbers used again</source>
        <translation>दोबारा प्रयुक्त रसीद संख्याएँ</translation>
    </message>
    <message>
        <source>Receipt {receipt} also stands for {others}.</source>
        <translation>रसीद {receipt} {others} के लिए भी है।</translation>
    </message>
    <message>
        <source>Receipt {receipt} is of {day}, while {other} before it is of {other_day}.</source>
        <translation>रसीद {receipt} {day} की है, जबकि उससे पहले की {other} {other_day} की है।</translation>
    </message>
    <message>
        <source>Receipts are numbered so that none can vanish: a missing one was spoilt, or its money is gone.</source>
        <translation>रसीदों पर संख्या इसलिए होती है कि कोई गुम न हो: जो नहीं है, वह ख़राब हुई या उसका पैसा गया।</translation>
    </message>
    <message>
        <source>Receipts are written one after another: a later number with a much earlier day was written for it afterwards.</source>
        <translation>रसीदें एक के बाद एक लिखी जाती हैं: बहुत पुराने दिन वाली बाद की संख्या बाद में लिखी गई थी।</translation>
    </message>
    <message>
        <source>Receipts out of the order of their days</source>
        <translation>दिनों के क्रम से बाहर रसीदें</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>अभिलेख</translation>
    </message>
    <message>
        <source>Rejections without a reason</source>
        <translation>बिना कारण अस्वीकृतियाँ</translation>
    </message>
    <message>
        <source>Reserves without a method</source>
        <translation>बिना विधि के आरक्षित</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Silent offices</source>
        <translation>चुप कार्यालय</translation>
    </message>
    <message>
        <source>The birth date of {person} is not known; an estimated one is enough.</source>
        <translation>{person} की जन्मतिथि ज्ञात नहीं है; अनुमानित भी काफ़ी है।</translation>
    </message>
    <message>
        <source>The event on {day} lies in the waiting period, which ran until {last}.</source>
        <translation>{day} की घटना प्रतीक्षा अवधि में है, जो {last} तक चली।</translation>
    </message>
    <message>
        <source>The event on {day} lies outside the cover of {person}, from {first} to {last}.</source>
        <translation>{day} की घटना {person} की बीमा सुरक्षा ({first} से {last}) के बाहर है।</translation>
    </message>
    <message>
        <source>The exit age of a product holds for everybody it covers.</source>
        <translation>उत्पाद की निकास आयु उसके सभी बीमितों पर लागू होती है।</translation>
    </message>
    <message>
        <source>The finding leaves the list with this reason and comes back once it says something else.</source>
        <translation>निष्कर्ष इस कारण के साथ सूची से हटता है और जब कुछ और कहता है तो फिर आता है।</translation>
    </message>
    <message>
        <source>The holder of a policy is old enough to enter and not past the exit age when it starts.</source>
        <translation>पॉलिसी का धारक शुरू में प्रवेश की आयु का होता है और निकास आयु से बड़ा नहीं।</translation>
    </message>
    <message>
        <source>The latest certificate, {amount}, is of {day}: more than twelve months ago.</source>
        <translation>सबसे नया प्रमाणपत्र, {amount}, {day} का है: बारह महीने से अधिक पुराना।</translation>
    </message>
    <message>
        <source>The latest count, {population}, is of {day}: more than two years ago.</source>
        <translation>सबसे नई गिनती, {population}, {day} की है: दो वर्ष से अधिक पुरानी।</translation>
    </message>
    <message>
        <source>The method chosen for claims not yet reported needs a ratio or a percentage that is not set.</source>
        <translation>जो दावे अभी दर्ज नहीं हुए, उनके लिए चुनी गई विधि को एक अनुपात या प्रतिशत चाहिए जो तय नहीं है।</translation>
    </message>
    <message>
        <source>The payments of a claim add up to what was approved, and to nothing where it was rejected.</source>
        <translation>दावे के भुगतानों का जोड़ उतना होता है जितना स्वीकृत हुआ, और अस्वीकृत हो तो शून्य।</translation>
    </message>
    <message>
        <source>The policy ended early on {day} for no reason given.</source>
        <translation>पॉलिसी {day} को बिना कारण बताए समय से पहले समाप्त हुई।</translation>
    </message>
    <message>
        <source>These compare all records and wait until you go through everything: {checks}.</source>
        <translation>ये सब अभिलेखों की तुलना करती हैं और तब तक रुकी रहती हैं जब तक आप सब कुछ न जाँचें: {checks}।</translation>
    </message>
    <message>
        <source>This child was born on {day}, {holder}, the holder, on {theirs}.</source>
        <translation>यह बच्चा {day} को जन्मा, धारक {holder} {theirs} को।</translation>
    </message>
    <message>
        <source>Treaty {before} ends before {first}, this one begins after {last}: the days between are not reinsured.</source>
        <translation>संधि {before} {first} से पहले समाप्त होती है, यह {last} के बाद शुरू होती है: बीच के दिनों का पुनर्बीमा नहीं है।</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>गंभीरता</translation>
    </message>
    <message>
        <source>What a claim covers is the sum of what is covered of its items.</source>
        <translation>दावे की मान्य राशि उसकी मदों की मान्य राशियों का जोड़ होती है।</translation>
    </message>
    <message>
        <source>What an open claim may come to is its latest estimate, from which the reserves are made.</source>
        <translation>खुला दावा कितने का हो सकता है, यह उसका सबसे नया अनुमान है, जिससे आरक्षित बनते हैं।</translation>
    </message>
    <message>
        <source>What falls due or happens on a day between two treaties is the scheme&apos;s own risk.</source>
        <translation>दो संधियों के बीच के दिन जो देय होता है या जो घटना होती है, वह योजना का अपना जोखिम है।</translation>
    </message>
    <message>
        <source>What is covered stays within the limits of the benefit, for one claim and for a year.</source>
        <translation>मान्य राशि लाभ की सीमाओं में रहती है, एक दावे की और वर्ष की।</translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation>क्या संदिग्ध है</translation>
    </message>
    <message>
        <source>What is doubtful about the records</source>
        <translation>अभिलेखों में क्या संदिग्ध है</translation>
    </message>
    <message>
        <source>What is written down has happened within a lifetime; other days are slips, or years of another calendar.</source>
        <translation>जो लिखा जाता है, वह एक जीवनकाल में हुआ होता है; बाकी दिन चूक हैं, या दूसरे पंचांग के वर्ष।</translation>
    </message>
    <message>
        <source>What it rested on</source>
        <translation>यह किस पर टिका था</translation>
    </message>
    <message>
        <source>What was doubtful and is accepted</source>
        <translation>क्या संदिग्ध था और मान लिया गया</translation>
    </message>
    <message>
        <source>Where a product has limits of age, the age of its holders must be known.</source>
        <translation>जहाँ उत्पाद की आयु सीमाएँ हैं, वहाँ धारकों की आयु ज्ञात होनी चाहिए।</translation>
    </message>
    <message>
        <source>Whoever died holds no new policy: the household chooses another holder.</source>
        <translation>जिसकी मृत्यु हुई, वह नई पॉलिसी का धारक नहीं होता: परिवार दूसरा धारक चुनता है।</translation>
    </message>
    <message>
        <source>Whoever was right on appeal gets nothing until the decision of the claim is corrected.</source>
        <translation>जिसकी अपील सही पाई गई, उसे तब तक कुछ नहीं मिलता जब तक दावे का निर्णय न सुधारा जाए।</translation>
    </message>
    <message>
        <source>Whose claim is rejected is told why, and the scheme learns what its members misunderstand.</source>
        <translation>जिसका दावा अस्वीकृत होता है उसे कारण बताया जाता है, और योजना जानती है कि सदस्य क्या ग़लत समझते हैं।</translation>
    </message>
    <message>
        <source>Why it is right as it is</source>
        <translation>यह जैसा है वैसा क्यों सही है</translation>
    </message>
    <message>
        <source>Why members leave tells the scheme what to mend; “unknown” is a reason too.</source>
        <translation>सदस्य क्यों छोड़ते हैं, इससे योजना जानती है कि क्या सुधारना है; “अज्ञात” भी एक कारण है।</translation>
    </message>
    <message>
        <source>With this claim {covered} of {benefit} is covered in one year of cover; the limit is {limit}.</source>
        <translation>इस दावे के साथ बीमा के एक वर्ष में {benefit} का {covered} मान्य है; सीमा {limit} है।</translation>
    </message>
    <message>
        <source>Words written in two ways</source>
        <translation>दो तरह से लिखे शब्द</translation>
    </message>
    <message>
        <source>{amount} due since {due} is not paid, and the cover ended on {over}.</source>
        <translation>{due} से देय {amount} चुकाया नहीं गया, और बीमा सुरक्षा {over} को समाप्त हुई।</translation>
    </message>
    <message>
        <source>{amount} due since {due} is not paid.</source>
        <translation>{due} से देय {amount} चुकाया नहीं गया।</translation>
    </message>
    <message>
        <source>{amount} is due; premiums of this product are about {usual}.</source>
        <translation>{amount} देय है; इस उत्पाद के प्रीमियम लगभग {usual} होते हैं।</translation>
    </message>
    <message>
        <source>{amount} was paid on {day} without a receipt number.</source>
        <translation>{amount} {day} को बिना रसीद संख्या के चुकाया गया।</translation>
    </message>
    <message>
        <source>{column} is {day}: was another year or another calendar meant?</source>
        <translation>{column} {day} है: क्या कोई दूसरा वर्ष या दूसरा पंचांग अभिप्रेत था?</translation>
    </message>
    <message>
        <source>{column} is {percent}; was {meant} meant?</source>
        <translation>{column} {percent} है; क्या {meant} अभिप्रेत था?</translation>
    </message>
    <message>
        <source>{covered} is covered of a loss of {loss}.</source>
        <translation>{loss} की हानि में {covered} मान्य है।</translation>
    </message>
    <message>
        <source>{covered} of {benefit} is covered; the limit for one claim is {limit}.</source>
        <translation>{benefit} का {covered} मान्य है; एक दावे की सीमा {limit} है।</translation>
    </message>
    <message>
        <source>{covered} of {item} is covered; {billed} was billed.</source>
        <translation>{item} का {covered} मान्य है; बिल {billed} का था।</translation>
    </message>
    <message>
        <source>{covered} stands as covered; on {day} it was estimated at {estimate}.</source>
        <translation>{covered} मान्य लिखा है; {day} को अनुमान {estimate} था।</translation>
    </message>
    <message>
        <source>{covered} stands as covered; the items come to {total}.</source>
        <translation>{covered} मान्य लिखा है; मदें {total} की हैं।</translation>
    </message>
    <message>
        <source>{covered} was approved on {day}; {paid} is paid.</source>
        <translation>{day} को {covered} स्वीकृत हुआ; {paid} चुकाया गया है।</translation>
    </message>
    <message>
        <source>{holder}, the holder, died on {day}: who holds it now?</source>
        <translation>धारक {holder} की मृत्यु {day} को हुई: अब धारक कौन है?</translation>
    </message>
    <message>
        <source>{line} of {product} is posted by its records, too.</source>
        <translation>{product} की {line} उसके अभिलेखों से भी दर्ज होती है।</translation>
    </message>
    <message>
        <source>{number} is the number of {count} households.</source>
        <translation>{number} {count} परिवारों का नंबर है।</translation>
    </message>
    <message>
        <source>{number} is the number of {count} persons; {other} is one of them.</source>
        <translation>{number} {count} व्यक्तियों की संख्या है; {other} उनमें से एक है।</translation>
    </message>
    <message>
        <source>{other} asks for {amount} on {day}, too.</source>
        <translation>{other} भी {day} को {amount} माँगता है।</translation>
    </message>
    <message>
        <source>{other} has the same name and was born on {day}, too.</source>
        <translation>{other} का भी यही नाम है और जन्म {day} को हुआ।</translation>
    </message>
    <message>
        <source>{other} is for the same person and {day}, over {amount}, too.</source>
        <translation>{other} भी उसी व्यक्ति और {day} का है, {amount} पर।</translation>
    </message>
    <message>
        <source>{other} is holder of household {household}, too.</source>
        <translation>{other} भी परिवार {household} का धारक है।</translation>
    </message>
    <message>
        <source>{paid} was paid, {covered} was approved.</source>
        <translation>{paid} चुकाया गया, {covered} स्वीकृत था।</translation>
    </message>
    <message>
        <source>{person} died on {died}; the event was on {day}.</source>
        <translation>{person} की मृत्यु {died} को हुई; घटना {day} की है।</translation>
    </message>
    <message>
        <source>{person} is covered under policy {other} too, from {first} to {last}.</source>
        <translation>{person} पॉलिसी {other} में भी {first} से {last} तक बीमा सुरक्षा में है।</translation>
    </message>
    <message>
        <source>{person} is not covered under policy {policy}.</source>
        <translation>{person} पॉलिसी {policy} की बीमा सुरक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>{person} left on {day} for no reason given.</source>
        <translation>{person} ने {day} को बिना कारण बताए छोड़ा।</translation>
    </message>
    <message>
        <source>{person} was born on {born}, after the cover began on {first}.</source>
        <translation>{person} का जन्म {born} को हुआ, बीमा सुरक्षा शुरू होने ({first}) के बाद।</translation>
    </message>
    <message>
        <source>{person} was {age} at the start; the product ends at {limit}.</source>
        <translation>{person} की आयु शुरू में {age} थी; उत्पाद {limit} पर समाप्त होता है।</translation>
    </message>
    <message>
        <source>{person} was {age} at the start; the product takes holders from {limit}.</source>
        <translation>{person} की आयु शुरू में {age} थी; उत्पाद {limit} से धारक लेता है।</translation>
    </message>
    <message>
        <source>{policy} is renewed by {other}, too.</source>
        <translation>{other} भी {policy} का नवीकरण करती है।</translation>
    </message>
    <message>
        <source>{record}: {message} Accepted on {day}: {reason}</source>
        <translation>{record}: {message} {day} को माना गया: {reason}</translation>
    </message>
    <message>
        <source>“{field}”</source>
        <translation>“{field}”</translation>
    </message>
    <message>
        <source>“{other}” stands in the same list.</source>
        <translation>“{other}” इसी सूची में है।</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Amount paid</source>
        <translation>चुकाई राशि</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>अपील</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>अपीलें</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>आने का दिन</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>समिति</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>निर्णय करें</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>निर्णायक</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Documents needed</source>
        <translation>ज़रूरी दस्तावेज़</translation>
    </message>
    <message>
        <source>Estimated cover</source>
        <translation>अनुमानित मान्य राशि</translation>
    </message>
    <message>
        <source>In review since</source>
        <translation>कब से समीक्षा में</translation>
    </message>
    <message>
        <source>Items of the bill</source>
        <translation>बिल की मदें</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>चुकाना बाकी</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>अब तक चुकाया</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>चुकाएँ</translation>
    </message>
    <message>
        <source>Pay an advance</source>
        <translation>अग्रिम दें</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा करें</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>समीक्षक</translation>
    </message>
    <message>
        <source>Slip and letter</source>
        <translation>पर्ची और पत्र</translation>
    </message>
    <message>
        <source>none: its cost is known afterwards</source>
        <translation>कोई नहीं: लागत बाद में पता चलती है</translation>
    </message>
</context>
<context>
    <name>Claim board</name>
    <message numerus="yes">
        <source>%n claims paid in the last 90 days whose money is on its way</source>
        <translation>
            <numerusform>पिछले 90 दिनों में चुकाया गया %n दावा जिसका पैसा रास्ते में है</numerusform>
            <numerusform>पिछले 90 दिनों में चुकाए गए %n दावे जिनका पैसा रास्ते में है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims reported, not taken up yet</source>
        <translation>
            <numerusform>%n दावा दर्ज, अभी उठाया नहीं गया</numerusform>
            <numerusform>%n दावे दर्ज, अभी उठाए नहीं गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims taken up and not decided yet</source>
        <translation>
            <numerusform>%n दावा उठाया गया और अनिर्णीत</numerusform>
            <numerusform>%n दावे उठाए गए और अनिर्णीत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims whose money arrived in the last 30 days</source>
        <translation>
            <numerusform>%n दावा जिसका पैसा पिछले 30 दिनों में पहुँचा</numerusform>
            <numerusform>%n दावे जिनका पैसा पिछले 30 दिनों में पहुँचा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n देर से</numerusform>
            <numerusform>%n देर से</numerusform>
        </translation>
    </message>
    <message>
        <source>In review</source>
        <translation>समीक्षा में</translation>
    </message>
    <message>
        <source>No claim stands here.</source>
        <translation>यहाँ कोई दावा नहीं है।</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>पहुँचा</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>समय पर</translation>
    </message>
    <message>
        <source>late</source>
        <translation>देर से</translation>
    </message>
    <message numerus="yes">
        <source>up to %n days</source>
        <translation>
            <numerusform>%n दिन तक</numerusform>
            <numerusform>%n दिन तक</numerusform>
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
        <translation>निर्णय से पहले का भुगतान अग्रिम है: नाम या कोड लिखें।</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>दस्तावेज़ जोड़ें</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>मद जोड़ें</translation>
    </message>
    <message>
        <source>Amount approved</source>
        <translation>स्वीकृत राशि</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>राशियाँ</translation>
    </message>
    <message>
        <source>Decide a claim</source>
        <translation>दावे का निर्णय करें</translation>
    </message>
    <message>
        <source>Empty: what the items come to.</source>
        <translation>खाली: मदों का जोड़।</translation>
    </message>
    <message>
        <source>Estimated at</source>
        <translation>अनुमान</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>इस दिन से</translation>
    </message>
    <message>
        <source>Leave empty for the holder of the policy.</source>
        <translation>पॉलिसी के धारक के लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>कार्यवृत्त</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>पैसा पहुँचा</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>भुगतान का तरीका</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>भुगतान का दिन</translation>
    </message>
    <message>
        <source>Pay a claim</source>
        <translation>दावा चुकाएँ</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>संबंधित व्यक्ति</translation>
    </message>
    <message>
        <source>Reason of the cut</source>
        <translation>कटौती का कारण</translation>
    </message>
    <message>
        <source>Review a claim</source>
        <translation>दावे की समीक्षा करें</translation>
    </message>
    <message>
        <source>Save the claim</source>
        <translation>दावा सहेजें</translation>
    </message>
    <message>
        <source>Save the day of receipt</source>
        <translation>पहुँचने का दिन सहेजें</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>निर्णय सहेजें</translation>
    </message>
    <message>
        <source>Save the payment</source>
        <translation>भुगतान सहेजें</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>समीक्षा सहेजें</translation>
    </message>
    <message>
        <source>The best estimate of what the cover meets, until the claim is decided.</source>
        <translation>दावे का निर्णय होने तक, बीमा सुरक्षा कितना देगी इसका सबसे अच्छा अनुमान।</translation>
    </message>
    <message>
        <source>The day it came: Space for today. Empty: it is missing.</source>
        <translation>जिस दिन आया: आज के लिए Space। खाली: नहीं आया।</translation>
    </message>
    <message>
        <source>The day the money reached the member, for all that is on its way.</source>
        <translation>पैसा सदस्य तक पहुँचने का दिन, जो कुछ रास्ते में है उस सबके लिए।</translation>
    </message>
    <message>
        <source>The day the money reached the member; leave empty while not known.</source>
        <translation>पैसा सदस्य तक पहुँचने का दिन; ज्ञात न होने तक खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Type any part of the member&apos;s name or of the policy&apos;s code.</source>
        <translation>सदस्य के नाम या पॉलिसी के कोड का कोई भाग लिखें।</translation>
    </message>
    <message>
        <source>What was said. The report of the minutes lists it with the decision.</source>
        <translation>क्या कहा गया। कार्यवृत्त की रिपोर्ट उसे निर्णय के साथ दिखाती है।</translation>
    </message>
    <message>
        <source>Where a committee decides: the names of those who sat, with commas between.</source>
        <translation>जहाँ समिति निर्णय करती है: बैठने वालों के नाम, अल्पविराम से अलग।</translation>
    </message>
    <message>
        <source>Why the claim, or a part of it, is not met.</source>
        <translation>दावा, या उसका कोई भाग, क्यों पूरा नहीं किया जाता।</translation>
    </message>
</context>
<context>
    <name>Claim rules</name>
    <message>
        <source>A proposal decides nothing: somebody does, and says why where they decide otherwise.</source>
        <translation>प्रस्ताव कुछ तय नहीं करता: निर्णय कोई व्यक्ति करता है, और अलग करे तो कारण बताता है।</translation>
    </message>
    <message>
        <source>Adjudication of a claim</source>
        <translation>दावे का अधिनिर्णय</translation>
    </message>
    <message>
        <source>An item of the bill is gone. Where nothing of it is met, write 0 under Covered.</source>
        <translation>बिल की एक मद नहीं रही। जहाँ उसका कुछ नहीं दिया जाता, वहाँ मान्य में 0 लिखें।</translation>
    </message>
    <message>
        <source>Cover begins on {first}; the event was on {event}.</source>
        <translation>बीमा सुरक्षा {first} को शुरू होती है; घटना {event} की है।</translation>
    </message>
    <message>
        <source>Cover ended on {last}; the event was on {event}.</source>
        <translation>बीमा सुरक्षा {last} को समाप्त हुई; घटना {event} की है।</translation>
    </message>
    <message>
        <source>Covered without a gap since</source>
        <translation>बिना अंतराल बीमा सुरक्षा कब से</translation>
    </message>
    <message>
        <source>No benefit is named, so no limit holds: what was estimated stands.</source>
        <translation>किसी लाभ का नाम नहीं है, इसलिए कोई सीमा लागू नहीं: जो अनुमान था वही रहता है।</translation>
    </message>
    <message>
        <source>No premium is paid for this policy.</source>
        <translation>इस पॉलिसी का कोई प्रीमियम नहीं चुकाया गया।</translation>
    </message>
    <message>
        <source>On the day of the event, {event}, premium was paid up to {day}.</source>
        <translation>घटना के दिन, {event}, प्रीमियम {day} तक चुकाया हुआ था।</translation>
    </message>
    <message>
        <source>Premium paid up to</source>
        <translation>प्रीमियम चुकाया हुआ, तक</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>प्रस्तावित</translation>
    </message>
    <message>
        <source>Still missing: {documents}.</source>
        <translation>अब भी नहीं हैं: {documents}।</translation>
    </message>
    <message>
        <source>Still missing: {documents}. Is it approved all the same?</source>
        <translation>अब भी नहीं हैं: {documents}। क्या फिर भी स्वीकृत है?</translation>
    </message>
    <message>
        <source>The cover</source>
        <translation>बीमा सुरक्षा</translation>
    </message>
    <message>
        <source>The first premium was paid on {day}, after the event on {event}.</source>
        <translation>पहला प्रीमियम {day} को चुकाया गया, {event} की घटना के बाद।</translation>
    </message>
    <message>
        <source>The insured pays the first {deductible} of each claim: {cut} here.</source>
        <translation>हर दावे का पहला {deductible} बीमित देता है: यहाँ {cut}।</translation>
    </message>
    <message>
        <source>The insured pays {share} of the rest: {cut} here.</source>
        <translation>बाकी का {share} बीमित देता है: यहाँ {cut}।</translation>
    </message>
    <message>
        <source>The items come to {sum}, the whole loss is {loss}.</source>
        <translation>मदों का जोड़ {sum} है, पूरी हानि {loss} है।</translation>
    </message>
    <message>
        <source>The person was {age} when the cover began; the product covers people up to {most}.</source>
        <translation>बीमा सुरक्षा शुरू होने पर व्यक्ति की आयु {age} थी; उत्पाद में {most} तक के लोगों को बीमा सुरक्षा है।</translation>
    </message>
    <message>
        <source>The rules meet {most}, no more. {why}</source>
        <translation>नियम {most} देते हैं, अधिक नहीं। {why}</translation>
    </message>
    <message>
        <source>The rules meet {most}: why is it less?</source>
        <translation>नियम {most} देते हैं: कम क्यों है?</translation>
    </message>
    <message>
        <source>The rules propose to meet a part, {covered}: {reason}.</source>
        <translation>नियमों का प्रस्ताव है कि एक भाग, {covered}, दिया जाए: {reason}।</translation>
    </message>
    <message>
        <source>The rules propose to pay {covered}.</source>
        <translation>नियमों का प्रस्ताव है कि {covered} चुकाया जाए।</translation>
    </message>
    <message>
        <source>The rules propose to reject the claim: {reason}.</source>
        <translation>नियमों का प्रस्ताव है कि दावा अस्वीकृत हो: {reason}।</translation>
    </message>
    <message>
        <source>The sum insured is {sum}; {used} of it is used in this term, {left} is left.</source>
        <translation>बीमा राशि {sum} है; इस अवधि में उसका {used} काम आ चुका, {left} बचा है।</translation>
    </message>
    <message numerus="yes">
        <source>The waiting period of %n days ends on {last}; the event was on {event}.</source>
        <translation>
            <numerusform>%n दिन की प्रतीक्षा अवधि {last} को समाप्त होती है; घटना {event} की है।</numerusform>
            <numerusform>%n दिनों की प्रतीक्षा अवधि {last} को समाप्त होती है; घटना {event} की है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole claim</source>
        <translation>पूरा दावा</translation>
    </message>
    <message>
        <source>Waiting period up to</source>
        <translation>प्रतीक्षा अवधि, तक</translation>
    </message>
    <message>
        <source>What the rules propose</source>
        <translation>नियमों का प्रस्ताव</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>नियम क्या कहते हैं</translation>
    </message>
    <message>
        <source>approved without: {documents}</source>
        <translation>इनके बिना स्वीकृत: {documents}</translation>
    </message>
    <message>
        <source>nothing is paid</source>
        <translation>कुछ नहीं चुकाया जाता</translation>
    </message>
    <message>
        <source>{amount} of premium is due and not paid.</source>
        <translation>प्रीमियम का {amount} देय है और चुकाया नहीं गया।</translation>
    </message>
    <message>
        <source>{benefit} covers up to {most} a year; {used} of it is used in the year from {day}, {left} is left.</source>
        <translation>{benefit} में वर्ष में {most} तक मान्य है; {day} से शुरू वर्ष में {used} काम आ चुका, {left} बचा है।</translation>
    </message>
    <message>
        <source>{cut} was left out when it was reported.</source>
        <translation>दर्ज करते समय {cut} छोड़ दिया गया था।</translation>
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
        <translation>खुला</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>चुकाया</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>अंशतः चुकाया</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>चुकाना है</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>%n complaints to answer</source>
        <translation>
            <numerusform>%n शिकायत का उत्तर देना है</numerusform>
            <numerusform>%n शिकायतों का उत्तर देना है</numerusform>
        </translation>
    </message>
    <message>
        <source>A code, or any part of a member&apos;s name</source>
        <translation>कोड, या सदस्य के नाम का कोई भाग</translation>
    </message>
    <message>
        <source>Committee papers</source>
        <translation>समिति के काग़ज़</translation>
    </message>
    <message>
        <source>No claim is reported yet. Whatever happens to a member is written down here first.</source>
        <translation>अभी कोई दावा दर्ज नहीं है। सदस्य के साथ जो भी होता है, पहले यहाँ लिखा जाता है।</translation>
    </message>
    <message>
        <source>No claim is reported.</source>
        <translation>कोई दावा दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>No document is needed.</source>
        <translation>किसी दस्तावेज़ की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Nobody has appealed.</source>
        <translation>किसी ने अपील नहीं की।</translation>
    </message>
    <message>
        <source>Report the first claim</source>
        <translation>पहला दावा दर्ज करें</translation>
    </message>
    <message>
        <source>The bill has no items.</source>
        <translation>बिल में कोई मद नहीं है।</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n claims reported by then are not decided: the figures are provisional.</source>
        <translation>
            <numerusform>तब तक दर्ज %n दावे का निर्णय नहीं हुआ: आँकड़े अस्थायी हैं।</numerusform>
            <numerusform>तब तक दर्ज %n दावों का निर्णय नहीं हुआ: आँकड़े अस्थायी हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days since the quarter&apos;s end; it is best closed after {ideal}, at most {most}.</source>
        <translation>
            <numerusform>तिमाही के अंत को %n दिन हुआ; इसे {ideal} दिन बाद बंद करना सबसे अच्छा है, अधिक से अधिक {most}।</numerusform>
            <numerusform>तिमाही के अंत को %n दिन हुए; इसे {ideal} दिन बाद बंद करना सबसे अच्छा है, अधिक से अधिक {most}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are probably slips, or something that is not known.</source>
        <translation>
            <numerusform>%n निष्कर्ष शायद चूक है, या ऐसा कुछ जो ज्ञात नहीं।</numerusform>
            <numerusform>%n निष्कर्ष शायद चूकें हैं, या ऐसा कुछ जो ज्ञात नहीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings make a figure wrong: put them right, or accept them.</source>
        <translation>
            <numerusform>%n निष्कर्ष किसी आँकड़े को ग़लत करता है: उसे ठीक करें, या मान लें।</numerusform>
            <numerusform>%n निष्कर्ष किसी आँकड़े को ग़लत करते हैं: उन्हें ठीक करें, या मान लें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters before it are closed with it</source>
        <translation>
            <numerusform>इससे पहले की %n तिमाही इसी के साथ बंद होती है</numerusform>
            <numerusform>इससे पहले की %n तिमाहियाँ इसी के साथ बंद होती हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters before it close with it, from {first} to {last}: is that meant?</source>
        <translation>
            <numerusform>इससे पहले की %n तिमाही भी, {first} से {last} तक, इसी के साथ बंद होगी: क्या यही अभिप्रेत है?</numerusform>
            <numerusform>इससे पहले की %n तिमाहियाँ भी, {first} से {last} तक, इसी के साथ बंद होंगी: क्या यही अभिप्रेत है?</numerusform>
        </translation>
    </message>
    <message>
        <source>A closing stays as it was written. Reopen its quarter instead, with the reason.</source>
        <translation>समापन जैसा लिखा गया वैसा रहता है। इसके बजाय उसकी तिमाही कारण देकर फिर खोलें।</translation>
    </message>
    <message>
        <source>Assets are liabilities and equity, and the cash flow is the change in cash.</source>
        <translation>परिसंपत्तियाँ देयताओं और इक्विटी के बराबर हैं, और नक़दी प्रवाह नक़दी में बदलाव के बराबर।</translation>
    </message>
    <message>
        <source>Belongs to {day}, when {quarter} was closed already</source>
        <translation>{day} का है, जब {quarter} बंद हो चुकी थी</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>नक़दी गिनी गई</translation>
    </message>
    <message>
        <source>Claims still open make figures provisional; what each may cost is reserved.</source>
        <translation>खुले दावे आँकड़ों को अस्थायी बनाते हैं; हर एक की संभावित लागत आरक्षित रहती है।</translation>
    </message>
    <message>
        <source>Close a quarter</source>
        <translation>तिमाही बंद करें</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>इसे बंद करें</translation>
    </message>
    <message>
        <source>Close the quarter</source>
        <translation>तिमाही बंद करें</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Closed on {day}; prepared by {name}, reviewed by {other}.</source>
        <translation>{day} को बंद; {name} ने तैयार किया, {other} ने समीक्षा की।</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>समापन</translation>
    </message>
    <message>
        <source>Closing of a quarter</source>
        <translation>तिमाही का समापन</translation>
    </message>
    <message>
        <source>Closing of {quarter}</source>
        <translation>समापन: {quarter}</translation>
    </message>
    <message>
        <source>Confirm the reserves</source>
        <translation>आरक्षित की पुष्टि करें</translation>
    </message>
    <message>
        <source>Confirm them</source>
        <translation>इनकी पुष्टि करें</translation>
    </message>
    <message>
        <source>Confirmed by {name} on {day}.</source>
        <translation>{name} ने {day} को पुष्टि की।</translation>
    </message>
    <message>
        <source>Count the cash of {account} as it is at the quarter&apos;s end, and write it down.</source>
        <translation>{account} की नक़दी तिमाही के अंत में जितनी है उतनी गिनें, और लिखें।</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>किस दिन किया</translation>
    </message>
    <message>
        <source>Each product has the reserves it needs, and the run-off shows whether they were enough.</source>
        <translation>हर उत्पाद के पास उसके ज़रूरी आरक्षित हैं, और उनका परिणाम दिखाता है कि वे काफ़ी थे या नहीं।</translation>
    </message>
    <message>
        <source>Empty where one person alone closed it, because the rule of two persons is off.</source>
        <translation>जहाँ एक ही व्यक्ति ने बंद किया, क्योंकि दो व्यक्तियों का नियम बंद है, वहाँ खाली।</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>आँकड़ा</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>छाप</translation>
    </message>
    <message>
        <source>Freeze a figure</source>
        <translation>आँकड़ा स्थिर करें</translation>
    </message>
    <message>
        <source>Hand it over to be closed</source>
        <translation>बंद करने के लिए सौंपें</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>स्थिति क्या है</translation>
    </message>
    <message>
        <source>It lies in {quarter}, which is closed. Shall it be booked on {open}, with a note that it belongs to {day}? It cannot count in the closed quarter any more.</source>
        <translation>यह {quarter} में पड़ता है, जो बंद है। क्या इसे {open} को दर्ज किया जाए, इस टिप्पणी के साथ कि यह {day} का है? बंद तिमाही में यह अब नहीं गिना जा सकता।</translation>
    </message>
    <message>
        <source>It was closed together with the first quarter that was closed after it.</source>
        <translation>यह अपने बाद बंद हुई पहली तिमाही के साथ बंद हुई।</translation>
    </message>
    <message>
        <source>Later quarters rest on {quarter}: reopen {newest} first.</source>
        <translation>बाद की तिमाहियाँ {quarter} पर टिकी हैं: पहले {newest} फिर खोलें।</translation>
    </message>
    <message>
        <source>No finding may make a figure wrong: errors are put right, or accepted with the reason.</source>
        <translation>कोई निष्कर्ष किसी आँकड़े को ग़लत न करे: त्रुटियाँ ठीक की जाती हैं, या कारण देकर मान ली जाती हैं।</translation>
    </message>
    <message>
        <source>No people are named in this book: whoever opens it closes alone.</source>
        <translation>इस बही में किसी व्यक्ति का नाम नहीं है: जो इसे खोलता है, वह अकेले बंद करता है।</translation>
    </message>
    <message>
        <source>Nobody has confirmed the reserves and their methods yet.</source>
        <translation>अब तक किसी ने आरक्षित और उनकी विधियों की पुष्टि नहीं की।</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>कुछ भी खुला नहीं</translation>
    </message>
    <message>
        <source>Of a line or a reserve an amount, of an indicator its ratio and how firm it is.</source>
        <translation>पंक्ति या आरक्षित की राशि, संकेतक का अनुपात और वह कितना पक्का है।</translation>
    </message>
    <message>
        <source>Of the save at which the figures were computed, as it stands on the statement.</source>
        <translation>उस सहेजी प्रविष्टि की, जिस पर आँकड़े गिने गए, जैसी विवरण पर है।</translation>
    </message>
    <message>
        <source>One person prepares the quarter, another one looks it over and closes it.</source>
        <translation>एक व्यक्ति तिमाही तैयार करता है, दूसरा उसे देखता और बंद करता है।</translation>
    </message>
    <message>
        <source>Open the accounts</source>
        <translation>खाते खोलें</translation>
    </message>
    <message>
        <source>Open the cash counts</source>
        <translation>नक़दी की गिनती खोलें</translation>
    </message>
    <message>
        <source>Open the claims</source>
        <translation>दावे खोलें</translation>
    </message>
    <message>
        <source>Open the data checks</source>
        <translation>आँकड़ों की जाँच खोलें</translation>
    </message>
    <message>
        <source>Open the reconciliations</source>
        <translation>मिलान खोलें</translation>
    </message>
    <message>
        <source>Open the reserves</source>
        <translation>आरक्षित खोलें</translation>
    </message>
    <message>
        <source>Prepare the quarter</source>
        <translation>तिमाही तैयार करें</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>किसने तैयार किया</translation>
    </message>
    <message>
        <source>Prepared by {name} on {day}: another person looks it over and closes it.</source>
        <translation>{name} ने {day} को तैयार किया: दूसरा व्यक्ति इसे देखता और बंद करता है।</translation>
    </message>
    <message>
        <source>Prepared to be closed</source>
        <translation>बंद करने के लिए तैयार</translation>
    </message>
    <message>
        <source>Quarters close in their order: close {quarter} first.</source>
        <translation>तिमाहियाँ अपने क्रम से बंद होती हैं: पहले {quarter} बंद करें।</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>इसे फिर खोलें</translation>
    </message>
    <message>
        <source>Reopen the quarter</source>
        <translation>तिमाही फिर खोलें</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>फिर खोली गई</translation>
    </message>
    <message>
        <source>Reserved at {day}: {reserved}; needed so far: {needed}.</source>
        <translation>{day} को आरक्षित: {reserved}; अब तक ज़रूरत: {needed}।</translation>
    </message>
    <message>
        <source>Reserves and methods</source>
        <translation>आरक्षित और विधियाँ</translation>
    </message>
    <message>
        <source>Reserves confirmed</source>
        <translation>आरक्षित की पुष्टि हुई</translation>
    </message>
    <message>
        <source>Review by a second person</source>
        <translation>दूसरे व्यक्ति की समीक्षा</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>किसने समीक्षा की</translation>
    </message>
    <message>
        <source>Schedules posted</source>
        <translation>अनुसूचियाँ दर्ज</translation>
    </message>
    <message>
        <source>Schedules posted {amount} in this quarter.</source>
        <translation>अनुसूचियों ने इस तिमाही में {amount} दर्ज किया।</translation>
    </message>
    <message>
        <source>Somebody has counted the cash at the quarter&apos;s end and written down what there was.</source>
        <translation>किसी ने तिमाही के अंत में नक़दी गिनी है और जो था वह लिखा है।</translation>
    </message>
    <message>
        <source>Somebody prepares the quarter first; another person then closes it.</source>
        <translation>पहले कोई तिमाही तैयार करता है; फिर दूसरा व्यक्ति उसे बंद करता है।</translation>
    </message>
    <message>
        <source>Statements balanced</source>
        <translation>विवरण संतुलित</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>अब भी खुला</translation>
    </message>
    <message>
        <source>The code of an office, - for what belongs to none, empty for all together.</source>
        <translation>कार्यालय का कोड, जो किसी का नहीं उसके लिए -, सब साथ के लिए खाली।</translation>
    </message>
    <message>
        <source>The figures are frozen, and entries go to the quarters after it.</source>
        <translation>आँकड़े स्थिर हैं, और प्रविष्टियाँ बाद की तिमाहियों में जाती हैं।</translation>
    </message>
    <message>
        <source>The quarter still runs: it can be closed from {day} on.</source>
        <translation>तिमाही अभी चल रही है: इसे {day} से बंद किया जा सकता है।</translation>
    </message>
    <message>
        <source>The reason stays visible on the statement, also after the quarter is closed again.</source>
        <translation>कारण विवरण पर दिखता रहता है, तिमाही फिर बंद होने के बाद भी।</translation>
    </message>
    <message>
        <source>The rule of two persons is switched off: one person may close alone.</source>
        <translation>दो व्यक्तियों का नियम बंद है: एक व्यक्ति अकेले तिमाही बंद कर सकता है।</translation>
    </message>
    <message>
        <source>The statements agree with the records they are made of.</source>
        <translation>विवरण उन अभिलेखों से मेल खाते हैं जिनसे वे बने हैं।</translation>
    </message>
    <message>
        <source>There is nothing to reopen: {quarter} is not closed.</source>
        <translation>फिर खोलने को कुछ नहीं है: {quarter} बंद नहीं है।</translation>
    </message>
    <message>
        <source>This quarter is closed already: {quarter}. Only the manager can reopen it, with a reason.</source>
        <translation>यह तिमाही पहले से बंद है: {quarter}। केवल प्रबंधक कारण देकर इसे फिर खोल सकता है।</translation>
    </message>
    <message>
        <source>This would change what was true on {day}, and {quarter} is closed. Write it down on {open} or later, where it may say that it concerns {quarter}; or let the manager reopen the quarter.</source>
        <translation>इससे वह बदलेगा जो {day} को सही था, और {quarter} बंद है। इसे {open} को या बाद में लिखें, जहाँ यह कहा जा सकता है कि इसका संबंध {quarter} से है; या प्रबंधक से तिमाही फिर खुलवाएँ।</translation>
    </message>
    <message>
        <source>Undecided claims</source>
        <translation>अनिर्णीत दावे</translation>
    </message>
    <message>
        <source>What is spread over months is posted up to the quarter&apos;s end.</source>
        <translation>जो महीनों में फैला है, वह तिमाही के अंत तक दर्ज है।</translation>
    </message>
    <message>
        <source>What must be known</source>
        <translation>क्या जानना ज़रूरी है</translation>
    </message>
    <message>
        <source>What was done with quarters</source>
        <translation>तिमाहियों के साथ क्या किया गया</translation>
    </message>
    <message>
        <source>What whoever reads of this closing should know: which estimate is uncertain, what came late.</source>
        <translation>इस समापन को पढ़ने वाला क्या जाने: कौन सा अनुमान अनिश्चित है, क्या देर से आया।</translation>
    </message>
    <message>
        <source>Why it is reopened</source>
        <translation>फिर खोलने का कारण</translation>
    </message>
    <message>
        <source>With it {first} is closed too, which was never closed by itself: is that meant?</source>
        <translation>इसके साथ {first} भी बंद होगी, जो स्वयं कभी बंद नहीं की गई: क्या यही अभिप्रेत है?</translation>
    </message>
    <message>
        <source>You have prepared this quarter, so somebody else closes it, or agrees to it.</source>
        <translation>यह तिमाही आपने तैयार की है, इसलिए कोई और इसे बंद करता है, या इससे सहमत होता है।</translation>
    </message>
    <message>
        <source>quarter {number} of {year}</source>
        <translation>{year} की तिमाही {number}</translation>
    </message>
    <message>
        <source>{account}: {counted} was counted on {day}; the book says {held}.</source>
        <translation>{account}: {day} को {counted} गिना गया; बही में {held} है।</translation>
    </message>
    <message>
        <source>{product}: reserves or method are no longer what {name} confirmed on {day}. Confirm them again.</source>
        <translation>{product}: आरक्षित या विधि अब वह नहीं, जिसकी {name} ने {day} को पुष्टि की थी। इनकी फिर पुष्टि करें।</translation>
    </message>
    <message>
        <source>{product}: {unearned} unearned, {settled} being settled, {unreported} not reported ({method}).</source>
        <translation>{product}: {unearned} अनर्जित, {settled} निपटान में, {unreported} अघोषित ({method})।</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message numerus="yes">
        <source>%n missing: {receipts}</source>
        <translation>
            <numerusform>%n गुम: {receipts}</numerusform>
            <numerusform>%n गुम: {receipts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts</source>
        <translation>
            <numerusform>%n रसीद</numerusform>
            <numerusform>%n रसीदें</numerusform>
        </translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>अग्रिम</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>किससे लें</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>इकट्ठा हुआ</translation>
    </message>
    <message>
        <source>Counted in the cash box</source>
        <translation>नक़दी पेटी में गिना</translation>
    </message>
    <message>
        <source>Each line needs its receipt.</source>
        <translation>हर पंक्ति को अपनी रसीद चाहिए।</translation>
    </message>
    <message>
        <source>Enter: next · Ctrl+Enter: save · Ctrl+Z: last line back · F3: receipt · F6: cash box</source>
        <translation>Enter: अगला · Ctrl+Enter: सहेजें · Ctrl+Z: पिछली पंक्ति वापस · F3: रसीद · F6: नक़दी पेटी</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Gap before</source>
        <translation>पहले अंतराल</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>पन्ने की पंक्तियाँ</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>काग़ज़ पर सूची</translation>
    </message>
    <message>
        <source>Money is taken today or was taken before.</source>
        <translation>पैसा आज लिया जाता है या पहले लिया गया।</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>अगला पन्ना</translation>
    </message>
    <message>
        <source>No policy of {name} runs: nothing can be kept as an advance.</source>
        <translation>{name} की कोई पॉलिसी चालू नहीं: अग्रिम के रूप में कुछ नहीं रखा जा सकता।</translation>
    </message>
    <message>
        <source>Nobody is called that here or elsewhere.</source>
        <translation>यहाँ या कहीं और इस नाम का कोई नहीं।</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>नहीं लिया</translation>
    </message>
    <message>
        <source>Part of a name or a code</source>
        <translation>नाम का भाग या कोड</translation>
    </message>
    <message numerus="yes">
        <source>Pasted: who is “{name}”? Esc leaves the row out; rows left: %n.</source>
        <translation>
            <numerusform>चिपकाया: “{name}” कौन है? Esc पंक्ति छोड़ देता है; बाकी पंक्तियाँ: %n।</numerusform>
            <numerusform>चिपकाया: “{name}” कौन है? Esc पंक्ति छोड़ देता है; बाकी पंक्तियाँ: %n।</numerusform>
        </translation>
    </message>
    <message>
        <source>Print receipts</source>
        <translation>रसीदें छापें</translation>
    </message>
    <message>
        <source>Receipt {receipt} stands on this sheet already.</source>
        <translation>रसीद {receipt} इस पन्ने पर पहले से है।</translation>
    </message>
    <message numerus="yes">
        <source>Save %n receipts</source>
        <translation>
            <numerusform>%n रसीद सहेजें</numerusform>
            <numerusform>%n रसीदें सहेजें</numerusform>
        </translation>
    </message>
    <message>
        <source>Save each line at once</source>
        <translation>हर पंक्ति तुरंत सहेजें</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>Say first from which village or group the money comes, or type “{all}” for whoever owes.</source>
        <translation>पहले बताएँ कि पैसा किस गाँव या समूह से आता है, या जिन पर भी बकाया है उनके लिए “{all}” लिखें।</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>अब भी देय</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>लिया गया</translation>
    </message>
    <message>
        <source>The last line was taken back at once</source>
        <translation>अंतिम पंक्ति तुरंत वापस ली गई</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>चुकाना है</translation>
    </message>
    <message>
        <source>Type any part of a name, of a household or of a code. Arrows choose among several.</source>
        <translation>नाम, परिवार या कोड का कोई भाग लिखें। कई में से तीर कुंजियों से चुनें।</translation>
    </message>
    <message>
        <source>Type part of a name below: Enter takes who is meant, Enter again writes the line.</source>
        <translation>नीचे नाम का भाग लिखें: Enter उसे चुनता है जो अभिप्रेत है, फिर Enter पंक्ति लिखता है।</translation>
    </message>
    <message>
        <source>Village, group, {all}</source>
        <translation>गाँव, समूह, {all}</translation>
    </message>
    <message>
        <source>What {name} owes has changed since: take the line back and write it again.</source>
        <translation>{name} पर बकाया इस बीच बदल गया है: पंक्ति वापस लें और फिर लिखें।</translation>
    </message>
    <message>
        <source>Whoever owes</source>
        <translation>जिन पर बकाया है</translation>
    </message>
    <message>
        <source>Write the amount that was received.</source>
        <translation>जो राशि मिली वह लिखें।</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>मेल खाता है</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>on this sheet: {receipt}</source>
        <translation>इस पन्ने पर: {receipt}</translation>
    </message>
    <message>
        <source>paid up</source>
        <translation>सब चुकाया</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>{names} के साथ</translation>
    </message>
    <message>
        <source>{amount} due</source>
        <translation>{amount} देय</translation>
    </message>
    <message>
        <source>{amount} due on {day}</source>
        <translation>{amount}, {day} को देय</translation>
    </message>
    <message>
        <source>{amount} due since {day}</source>
        <translation>{amount}, {day} से देय</translation>
    </message>
    <message>
        <source>{amount} due, {late} of it since {day}</source>
        <translation>{amount} देय, उसमें से {late} {day} से</translation>
    </message>
    <message>
        <source>{amount} is more than is owed and is kept for {name}. If that is right, Enter again.</source>
        <translation>{amount} बकाया से अधिक है और {name} के लिए रखा जाता है। यदि यह सही है तो फिर Enter दबाएँ।</translation>
    </message>
    <message>
        <source>{amount} kept</source>
        <translation>{amount} रखा गया</translation>
    </message>
    <message>
        <source>{amount} kept from before</source>
        <translation>{amount} पहले से रखा हुआ</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} कम</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} अधिक</translation>
    </message>
    <message numerus="yes">
        <source>{product} and %n more</source>
        <translation>
            <numerusform>{product} और %n और</numerusform>
            <numerusform>{product} और %n और</numerusform>
        </translation>
    </message>
    <message>
        <source>{receipt}, {name}: {problem}</source>
        <translation>{receipt}, {name}: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>{whose}: %n payers</source>
        <translation>
            <numerusform>{whose}: %n भुगतान करने वाला</numerusform>
            <numerusform>{whose}: %n भुगतान करने वाले</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>--share belongs to --by fixed.</source>
        <translation>--share का स्थान --by fixed के साथ है।</translation>
    </message>
    <message>
        <source>A product stands twice. Give each product one --share.</source>
        <translation>एक उत्पाद दो बार आया है। हर उत्पाद का एक ही --share दें।</translation>
    </message>
    <message>
        <source>A statement that is not proved is not signed with a certificate either.</source>
        <translation>जो विवरण सिद्ध नहीं है, उस पर प्रमाणपत्र से भी हस्ताक्षर नहीं किए जाते।</translation>
    </message>
    <message>
        <source>Give either --quarter, or --from and --to.</source>
        <translation>या तो --quarter दें, या --from और --to।</translation>
    </message>
    <message>
        <source>If it is, add --clock-is-right; else set it first.</source>
        <translation>यदि सही है तो --clock-is-right जोड़ें; नहीं तो पहले घड़ी ठीक करें।</translation>
    </message>
    <message>
        <source>If so, add --with-earlier; else close those quarters first, in their order.</source>
        <translation>यदि हाँ तो --with-earlier जोड़ें; नहीं तो पहले वे तिमाहियाँ अपने क्रम से बंद करें।</translation>
    </message>
    <message>
        <source>Import it in the window: there the second person gives their password.</source>
        <translation>इसे विंडो में आयात करें: वहाँ दूसरा व्यक्ति अपना पासवर्ड देता है।</translation>
    </message>
    <message>
        <source>Name: </source>
        <translation>नाम: </translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>नया पासवर्ड: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>फिर से: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>पासवर्ड: </translation>
    </message>
    <message>
        <source>Say with --account which account the statement is of: {codes}.</source>
        <translation>--account से बताएँ कि विवरण किस खाते का है: {codes}।</translation>
    </message>
    <message>
        <source>Say with --name who its administrator is, or call this at a terminal.</source>
        <translation>--name से बताएँ कि इसका एडमिन कौन है, या इसे टर्मिनल पर चलाएँ।</translation>
    </message>
    <message>
        <source>Say with --reason why the quarter is reopened.</source>
        <translation>--reason से बताएँ कि तिमाही क्यों फिर खोली जाती है।</translation>
    </message>
    <message>
        <source>Set COVERBOOK_NEW_PASSWORD to the new password, or call this at a terminal.</source>
        <translation>COVERBOOK_NEW_PASSWORD में नया पासवर्ड दें, या इसे टर्मिनल पर चलाएँ।</translation>
    </message>
    <message>
        <source>The period ends before it starts. Give its first day first.</source>
        <translation>अवधि शुरू होने से पहले समाप्त होती है। पहला दिन पहले दें।</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was changed.</source>
        <translation>दोनों पासवर्ड अलग हैं। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>There is no language {code}. Known are: {known}</source>
        <translation>{code} नाम की कोई भाषा नहीं है। ज्ञात हैं: {known}</translation>
    </message>
    <message>
        <source>There is no screen here. Use one of the other commands, or connect a screen.</source>
        <translation>यहाँ कोई स्क्रीन नहीं है। कोई दूसरा आदेश प्रयोग करें, या स्क्रीन जोड़ें।</translation>
    </message>
    <message>
        <source>There is no {code} in {sheet}. Known are: {known}</source>
        <translation>{sheet} में {code} नहीं है। ज्ञात हैं: {known}</translation>
    </message>
    <message>
        <source>{name} is locked. Set COVERBOOK_USER and COVERBOOK_PASSWORD, or call this at a terminal.</source>
        <translation>{name} में ताला है। COVERBOOK_USER और COVERBOOK_PASSWORD दें, या इसे टर्मिनल पर चलाएँ।</translation>
    </message>
    <message>
        <source>{quarter} is not a quarter; write it as 2025-Q4.</source>
        <translation>{quarter} कोई तिमाही नहीं है; उसे 2025-Q4 जैसे लिखें।</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>A year before</source>
        <translation>एक वर्ष पहले</translation>
    </message>
    <message>
        <source>An office has no plan of its own: plans are of a product or of the whole.</source>
        <translation>कार्यालय की अपनी व्यवसाय योजना नहीं होती: वह उत्पाद की या पूरे की होती है।</translation>
    </message>
    <message>
        <source>At the end of the quarter before</source>
        <translation>पिछली तिमाही के अंत में</translation>
    </message>
    <message>
        <source>Before the year began</source>
        <translation>वर्ष शुरू होने से पहले</translation>
    </message>
    <message>
        <source>More or less than planned</source>
        <translation>नियोजित से अधिक या कम</translation>
    </message>
    <message>
        <source>Of the plan</source>
        <translation>नियोजित में से</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>नियोजित</translation>
    </message>
    <message>
        <source>The year so far</source>
        <translation>वर्ष में अब तक</translation>
    </message>
    <message>
        <source>with earlier periods and the plan</source>
        <translation>पहले की अवधियों और व्यवसाय योजना के साथ</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>Not upheld</source>
        <translation>सही नहीं पाई गई</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुली</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>सही पाई गई</translation>
    </message>
    <message>
        <source>Upheld in part</source>
        <translation>अंशतः सही पाई गई</translation>
    </message>
</context>
<context>
    <name>Complaint form</name>
    <message>
        <source>About</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Answer a complaint</source>
        <translation>शिकायत का उत्तर दें</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>उत्तर का दिन</translation>
    </message>
    <message>
        <source>Appeal against the rejection of a claim</source>
        <translation>दावे की अस्वीकृति के विरुद्ध अपील</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>मिलने का दिन</translation>
    </message>
    <message>
        <source>Of an appeal: upheld overturns the rejection; then correct the decision of the claim.</source>
        <translation>अपील के लिए: सही पाई गई तो अस्वीकृति पलट जाती है; तब दावे का निर्णय सुधारें।</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>समाधान</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>उत्तर सहेजें</translation>
    </message>
    <message>
        <source>Then the answer says whether the rejection stands or is overturned.</source>
        <translation>तब उत्तर बताता है कि अस्वीकृति बनी रहती है या पलटी जाती है।</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Ask those who wrote them. The others stay in the history of the record.</source>
        <translation>जिन्होंने उन्हें लिखा उनसे पूछें। बाकी रूप अभिलेख के इतिहास में रहते हैं।</translation>
    </message>
    <message>
        <source>Choose a conflict above: its versions stand here beside each other.</source>
        <translation>ऊपर कोई टकराव चुनें: उसके रूप यहाँ साथ-साथ दिखेंगे।</translation>
    </message>
    <message>
        <source>Choose one of the saves that wrote a version: {saves}.</source>
        <translation>उन सहेजी प्रविष्टियों में से एक चुनें जिन्होंने कोई रूप लिखा: {saves}।</translation>
    </message>
    <message>
        <source>Choose which version stands</source>
        <translation>चुनें कि कौन सा रूप मान्य रहेगा</translation>
    </message>
    <message>
        <source>Choose which version stands…</source>
        <translation>चुनें कि कौन सा रूप मान्य रहेगा…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>टकराव</translation>
    </message>
    <message>
        <source>Conflicts between laptops</source>
        <translation>लैपटॉपों के बीच टकराव</translation>
    </message>
    <message>
        <source>Holds for now</source>
        <translation>अभी मान्य</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>इसे मान्य रहने दें</translation>
    </message>
    <message>
        <source>No conflict waits.</source>
        <translation>कोई टकराव बाकी नहीं है।</translation>
    </message>
    <message>
        <source>Receipt {record} was given twice: to {ours} ({who}) and to {theirs} ({other}).</source>
        <translation>रसीद {record} दो बार दी गई: {ours} को ({who}) और {theirs} को ({other})।</translation>
    </message>
    <message>
        <source>Settle conflicts</source>
        <translation>टकराव निपटाएँ</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>दूसरा रूप</translation>
    </message>
    <message>
        <source>The version that stands</source>
        <translation>जो रूप मान्य रहेगा</translation>
    </message>
    <message>
        <source>This is settled already, or has changed. Look at the list once more.</source>
        <translation>यह पहले ही निपट चुका है या बदल गया है। सूची एक बार फिर देखें।</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>What is said in two ways</source>
        <translation>जो दो तरह से कहा गया है</translation>
    </message>
    <message>
        <source>What two laptops wrote differently in one place. Enter opens one, to say which stands.</source>
        <translation>जो दो लैपटॉपों ने एक ही जगह अलग-अलग लिखा। Enter से एक खुलता है, यह चुनने के लिए कि कौन सा रूप मान्य रहेगा।</translation>
    </message>
    <message>
        <source>{record} in {sheet} was taken back on one laptop ({other}) and is used on another.</source>
        <translation>{sheet} में {record} एक लैपटॉप पर वापस लिया गया ({other}) और दूसरे पर काम में है।</translation>
    </message>
    <message>
        <source>{record} in {sheet} was written in two ways: {ours} ({who}), and {theirs} ({other}) on laptop {laptop}. One of them counts; if the other is another one, enter it again under a number of its own.</source>
        <translation>{sheet} में {record} दो तरह से लिखा गया: {ours} ({who}), और लैपटॉप {laptop} पर {theirs} ({other})। दोनों में से एक गिना जाता है; यदि दूसरा कोई और ही है, तो उसे उसकी अपनी संख्या से फिर दर्ज करें।</translation>
    </message>
    <message>
        <source>{record} in {sheet}: {column} is {ours} ({who}), and {theirs} ({other}) on laptop {laptop}.</source>
        <translation>{sheet} में {record}: {column} {ours} है ({who}), और लैपटॉप {laptop} पर {theirs} ({other})।</translation>
    </message>
    <message>
        <source>{record} in {sheet}: {theirs} ({other}) came too late for a closed quarter; {ours} stands.</source>
        <translation>{sheet} में {record}: {theirs} ({other}) बंद तिमाही के लिए बहुत देर से आया; {ours} मान्य रहेगा।</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>व्यक्तिगत</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Its laptop and number, as its line in the list of saves says: A-12.</source>
        <translation>उसका लैपटॉप और संख्या, जैसा सहेजी प्रविष्टियों की सूची में है: A-12।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजी प्रविष्टि</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>सुधार सहेजें</translation>
    </message>
    <message>
        <source>Take a save back</source>
        <translation>सहेजी प्रविष्टि वापस लें</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation>सब वापस लें</translation>
    </message>
    <message>
        <source>Take {save} back</source>
        <translation>{save} वापस लें</translation>
    </message>
    <message>
        <source>The correction</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>What stood there before stays in the history, with this reason.</source>
        <translation>जो पहले था, वह इस कारण के साथ इतिहास में रहता है।</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>सुधार का कारण</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>कोई सुरक्षा नहीं</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>Cover form</name>
    <message>
        <source>A share of the loan a year: 0.16 for sixteen percent.</source>
        <translation>ऋण का वार्षिक हिस्सा: सोलह प्रतिशत के लिए 0.16।</translation>
    </message>
    <message>
        <source>Amount lent</source>
        <translation>दिया गया ऋण</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>देने का दिन</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>ब्याज दर</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>वस्तु का प्रकार</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>लेन-देन</translation>
    </message>
    <message>
        <source>Payout begins at</source>
        <translation>भुगतान आरंभ</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>माप</translation>
    </message>
    <message>
        <source>Repaid by</source>
        <translation>वापसी की तिथि</translation>
    </message>
    <message>
        <source>Serial number or ear tag</source>
        <translation>क्रमांक या कान का टैग</translation>
    </message>
    <message>
        <source>The sum of the readings of these days at which a payout begins.</source>
        <translation>इन दिनों की मापों का जोड़ जिस पर भुगतान शुरू होता है।</translation>
    </message>
    <message>
        <source>Way of repayment</source>
        <translation>चुकाने का तरीका</translation>
    </message>
    <message>
        <source>Whole payout</source>
        <translation>पूरा भुगतान</translation>
    </message>
    <message>
        <source>Whole payout at</source>
        <translation>पूरा भुगतान, पर</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%n doubtful</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n संदिग्ध</numerusform>
            <numerusform>%n संदिग्ध</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are doubtful: {title}. Checks lists them all.</source>
        <extracomment>imported</extracomment>
        <translation>
            <numerusform>उनमें से %n संदिग्ध है: {title}। जाँच में सब की सूची है।</numerusform>
            <numerusform>उनमें से %n संदिग्ध हैं: {title}। जाँच में सब की सूची है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records came in.</source>
        <extracomment>imported</extracomment>
        <translation>
            <numerusform>%n अभिलेख आया।</numerusform>
            <numerusform>%n अभिलेख आए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were written into {folder}.</source>
        <translation>
            <numerusform>{folder} में %n अभिलेख लिखा गया।</numerusform>
            <numerusform>{folder} में %n अभिलेख लिखे गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were set aside in {folder}. Mend them there, then import that folder.</source>
        <translation>
            <numerusform>{folder} में %n पंक्ति अलग रखी गई। उसे वहाँ सुधारें, फिर वह फ़ोल्डर आयात करें।</numerusform>
            <numerusform>{folder} में %n पंक्तियाँ अलग रखी गईं। उन्हें वहाँ सुधारें, फिर वह फ़ोल्डर आयात करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things about this file do not hold.</source>
        <translation>
            <numerusform>इस फ़ाइल में %n बात सही नहीं है।</numerusform>
            <numerusform>इस फ़ाइल में %n बातें सही नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not right. Put them right here or in the file, or set their rows aside.</source>
        <translation>
            <numerusform>%n चीज़ सही नहीं है। उसे यहाँ या फ़ाइल में ठीक करें, या उसकी पंक्ति अलग रखें।</numerusform>
            <numerusform>%n चीज़ें सही नहीं हैं। उन्हें यहाँ या फ़ाइल में ठीक करें, या उनकी पंक्तियाँ अलग रखें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n अज्ञात</numerusform>
            <numerusform>%n अज्ञात</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n ग़लत</numerusform>
            <numerusform>%n ग़लत</numerusform>
        </translation>
    </message>
    <message>
        <source>A record for each row</source>
        <translation>हर पंक्ति का एक अभिलेख</translation>
    </message>
    <message>
        <source>A table with headings of its own</source>
        <translation>अपने शीर्षकों वाली तालिका</translation>
    </message>
    <message>
        <source>All languages (UTF-8)</source>
        <translation>सभी भाषाएँ (UTF-8)</translation>
    </message>
    <message>
        <source>Another program’s tables are recognised by their names; choose here where they are not.</source>
        <translation>दूसरे प्रोग्राम की तालिकाएँ उनके नामों से पहचानी जाती हैं; जहाँ न पहचानी जाएँ, यहाँ चुनें।</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>अरबी (Windows-1256)</translation>
    </message>
    <message>
        <source>As the cells tell</source>
        <translation>जैसा कोष्ठ बताते हैं</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>Brings in a folder, a workbook or any table. You see first what would come.</source>
        <translation>फ़ोल्डर, वर्कबुक या कोई भी तालिका लाता है। आप पहले देखते हैं कि क्या आएगा।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cards, receipts, notices and blank forms on paper. Enter opens one; then choose whose.</source>
        <translation>काग़ज़ पर कार्ड, रसीदें, सूचनाएँ और खाली फ़ॉर्म। Enter से एक खुलता है; फिर चुनें कि किसका।</translation>
    </message>
    <message>
        <source>Central Europe (Windows-1250)</source>
        <translation>मध्य यूरोप (Windows-1250)</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>काग़ज़ जाँचें</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Choose a PDF or photographs…</source>
        <translation>PDF या फ़ोटो चुनें…</translation>
    </message>
    <message>
        <source>Choose a column…</source>
        <translation>स्तंभ चुनें…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Choose a folder and export…</source>
        <translation>फ़ोल्डर चुनें और निर्यात करें…</translation>
    </message>
    <message>
        <source>Choose a folder of CSV files</source>
        <translation>CSV फ़ाइलों का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose a folder or a workbook. Nothing is written before you have seen what would come.</source>
        <translation>फ़ोल्डर या वर्कबुक चुनें। क्या आएगा, यह देखने से पहले कुछ नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder</source>
        <translation>नया या खाली फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder. What lies in a folder already is never written over.</source>
        <translation>नया या खाली फ़ोल्डर चुनें। फ़ोल्डर में जो पहले से है, उस पर कभी नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>Choose a new or empty folder for the other rows</source>
        <translation>बाकी पंक्तियों के लिए नया या खाली फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose a statement, or photographs of its code</source>
        <translation>कोई विवरण, या उसके कोड की फ़ोटो चुनें</translation>
    </message>
    <message>
        <source>Choose a workbook or a CSV file</source>
        <translation>वर्कबुक या CSV फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose in which form it is written: {headings}.</source>
        <translation>चुनें कि यह किस रूप में लिखा है: {headings}।</translation>
    </message>
    <message>
        <source>Choose the PDF of a statement, or photographs of the code that it carries.</source>
        <translation>विवरण का PDF चुनें, या उस पर छपे कोड की फ़ोटो।</translation>
    </message>
    <message>
        <source>Choose the form…</source>
        <translation>रूप चुनें…</translation>
    </message>
    <message>
        <source>Choose which heading means: {fields}.</source>
        <translation>चुनें कि कौन सा शीर्षक इनका अर्थ है: {fields}।</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>अल्पविराम</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>सिरिलिक (Windows-1251)</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>सही नहीं</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>संदिग्ध</translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation>सब ({count})</translation>
    </message>
    <message>
        <source>Everything is in the file already.</source>
        <translation>सब पहले से फ़ाइल में है।</translation>
    </message>
    <message numerus="yes">
        <source>Everything is right: %n records would come in.</source>
        <translation>
            <numerusform>सब सही है: %n अभिलेख आएगा।</numerusform>
            <numerusform>सब सही है: %n अभिलेख आएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything the file holds, list by list: to look at, to add to and to correct.</source>
        <translation>फ़ाइल में जो कुछ है, सूची-दर-सूची: देखने, जोड़ने और सुधारने के लिए।</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>विनिमय फ़ोल्डर</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>For a line that is no record, such as one of totals. The file stays as it is.</source>
        <translation>उस पंक्ति के लिए जो अभिलेख नहीं है, जैसे जोड़ की पंक्ति। फ़ाइल जैसी है वैसी रहती है।</translation>
    </message>
    <message>
        <source>Form of the days</source>
        <translation>तिथियों का रूप</translation>
    </message>
    <message>
        <source>Give a code to rows that have none</source>
        <translation>जिन पंक्तियों का कोड नहीं, उन्हें दें</translation>
    </message>
    <message>
        <source>Going through the records…</source>
        <translation>अभिलेखों को देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>इसे कैसे पढ़ें</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>In every row</source>
        <translation>हर पंक्ति में</translation>
    </message>
    <message>
        <source>In which form all tables write their days. The cells tell it unless they can mean two.</source>
        <translation>सब तालिकाएँ अपनी तिथियाँ किस रूप में लिखती हैं। कोष्ठ यह बताते हैं, जब तक उनका अर्थ दो तरह का न हो सके।</translation>
    </message>
    <message>
        <source>It holds another list, too</source>
        <translation>इसमें दूसरी सूची भी है</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>पहले से ज्ञात</translation>
    </message>
    <message>
        <source>Leave the line out</source>
        <translation>पंक्ति छोड़ें</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Make {name} in it</source>
        <translation>उसमें {name} बनाएँ</translation>
    </message>
    <message>
        <source>Match again</source>
        <translation>फिर मिलान करें</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message numerus="yes">
        <source>New words in the lists (%n): {words}</source>
        <translation>
            <numerusform>सूचियों में नए शब्द (%n): {words}</numerusform>
            <numerusform>सूचियों में नए शब्द (%n): {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>No heading of the table is matched yet.</source>
        <translation>तालिका के किसी शीर्षक का मिलान अभी नहीं हुआ।</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>सही नहीं</translation>
    </message>
    <message>
        <source>Nothing can be imported into this file. {reason}</source>
        <translation>इस फ़ाइल में कुछ आयात नहीं हो सकता। {reason}</translation>
    </message>
    <message>
        <source>Nothing can come in yet: a file or its first line is not as it must be.</source>
        <translation>अभी कुछ नहीं आ सकता: कोई फ़ाइल या उसकी पहली पंक्ति वैसी नहीं जैसी होनी चाहिए।</translation>
    </message>
    <message>
        <source>One record for each “{heading}”</source>
        <translation>हर “{heading}” का एक अभिलेख</translation>
    </message>
    <message>
        <source>Only cells that say what they said then: one that was changed in the file counts as it stands there.</source>
        <translation>केवल वे कोष्ठ जिनमें वही लिखा है जो तब लिखा था: जो कोष्ठ फ़ाइल में बदला गया, वह वैसा ही गिना जाता है जैसा वहाँ है।</translation>
    </message>
    <message>
        <source>Papers and photographs (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>काग़ज़ और फ़ोटो (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Proves that the file is whole and that nobody has changed it by hand.</source>
        <translation>सिद्ध करता है कि फ़ाइल पूरी है और किसी ने उसे हाथ से नहीं बदला।</translation>
    </message>
    <message numerus="yes">
        <source>Put %n of them right as the last time</source>
        <extracomment>problems</extracomment>
        <translation>
            <numerusform>उनमें से %n को पिछली बार की तरह ठीक करें</numerusform>
            <numerusform>उनमें से %n को पिछली बार की तरह ठीक करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>ठीक करें</translation>
    </message>
    <message>
        <source>Put right: {cell}</source>
        <translation>ठीक करें: {cell}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>फिर पढ़ें</translation>
    </message>
    <message>
        <source>Reading the paper</source>
        <translation>काग़ज़ पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Recognised by its tables</source>
        <translation>उसकी तालिकाओं से पहचाना गया</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>अभिलेख</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Say what the table holds, or leave it passed over.</source>
        <translation>बताएँ कि तालिका में क्या है, या उसे छोड़ा रहने दें।</translation>
    </message>
    <message>
        <source>See what would come</source>
        <translation>देखें कि क्या आएगा</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>अर्धविराम</translation>
    </message>
    <message>
        <source>Set the rows aside that are not right</source>
        <translation>जो पंक्तियाँ सही नहीं, उन्हें अलग रखें</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Something must still be said of {tables}.</source>
        <translation>{tables} के बारे में अब भी कुछ बताना है।</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>यह आयात वापस लें</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>थाई (Windows-874)</translation>
    </message>
    <message>
        <source>The clock is right: import</source>
        <translation>घड़ी सही है: आयात करें</translation>
    </message>
    <message>
        <source>The column that is the same in every row</source>
        <translation>वह स्तंभ जो हर पंक्ति में एक सा है</translation>
    </message>
    <message>
        <source>The first rows as they will be understood</source>
        <translation>पहली पंक्तियाँ, जैसी समझी जाएँगी</translation>
    </message>
    <message>
        <source>The form of {heading}</source>
        <translation>{heading} का रूप</translation>
    </message>
    <message>
        <source>The letters of the file</source>
        <translation>फ़ाइल के अक्षर</translation>
    </message>
    <message>
        <source>The line is left out.</source>
        <translation>पंक्ति छोड़ दी गई।</translation>
    </message>
    <message numerus="yes">
        <source>The paper and the file differ in %n figures.</source>
        <translation>
            <numerusform>काग़ज़ और फ़ाइल में %n आँकड़ा अलग है।</numerusform>
            <numerusform>काग़ज़ और फ़ाइल में %n आँकड़े अलग हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The same wherever it says so</source>
        <translation>जहाँ-जहाँ यही लिखा है वहाँ भी</translation>
    </message>
    <message>
        <source>The table, and the list that it fills</source>
        <translation>तालिका, और सूची जिसे वह भरती है</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>तुर्की (Windows-1254)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Upright bars</source>
        <translation>खड़ी रेखाएँ</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>सत्यापन</translation>
    </message>
    <message>
        <source>Verify the file after a power cut, after copying it, or before you give it to an auditor.</source>
        <translation>बिजली जाने के बाद, प्रति बनाने के बाद, या लेखा परीक्षक को देने से पहले फ़ाइल का सत्यापन करें।</translation>
    </message>
    <message>
        <source>Verify the file now</source>
        <translation>अभी फ़ाइल का सत्यापन करें</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>वियतनामी (Windows-1258)</translation>
    </message>
    <message>
        <source>Western Europe (Windows-1252)</source>
        <translation>पश्चिम यूरोप (Windows-1252)</translation>
    </message>
    <message>
        <source>What every row holds</source>
        <translation>हर पंक्ति में क्या है</translation>
    </message>
    <message>
        <source>What is doubtful about the records. Enter opens the record, to mend it or to leave it.</source>
        <translation>अभिलेखों में क्या संदिग्ध है। Enter अभिलेख खोलता है, सुधारने या छोड़ने के लिए।</translation>
    </message>
    <message>
        <source>What is not right</source>
        <translation>क्या सही नहीं है</translation>
    </message>
    <message>
        <source>What is not right with a row is listed here, with what to do.</source>
        <translation>किसी पंक्ति में जो सही नहीं, वह यहाँ सूची में आता है, इसके साथ कि क्या करें।</translation>
    </message>
    <message>
        <source>What is right comes in. The other rows, with all that hang on them, go into a folder, each with its problem.</source>
        <translation>जो सही है वह आता है। बाकी पंक्तियाँ, उनसे जुड़ी सब के साथ, अपनी समस्या सहित एक फ़ोल्डर में जाती हैं।</translation>
    </message>
    <message>
        <source>What parts the cells</source>
        <translation>कोष्ठों को क्या अलग करता है</translation>
    </message>
    <message>
        <source>What the table holds</source>
        <translation>तालिका में क्या है</translation>
    </message>
    <message>
        <source>What was found on the paper</source>
        <translation>काग़ज़ पर क्या मिला</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>क्या सत्यापित हुआ</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>क्या लिखा गया</translation>
    </message>
    <message>
        <source>What would come</source>
        <translation>क्या आएगा</translation>
    </message>
    <message>
        <source>What {heading} means</source>
        <translation>{heading} का अर्थ</translation>
    </message>
    <message>
        <source>Whether a printed statement is yours and says what the file says: from its PDF or a photograph.</source>
        <translation>क्या छपा हुआ विवरण आपका है और वही कहता है जो फ़ाइल कहती है: उसके PDF या फ़ोटो से।</translation>
    </message>
    <message>
        <source>Which rows make one record</source>
        <translation>कौन सी पंक्तियाँ एक अभिलेख हैं</translation>
    </message>
    <message>
        <source>Who did what and when. Enter shows what a save changed; a whole save can be taken back.</source>
        <translation>किसने कब क्या किया। Enter दिखाता है कि सहेजी प्रविष्टि ने क्या बदला; पूरी प्रविष्टि वापस ली जा सकती है।</translation>
    </message>
    <message>
        <source>Whole copies of the file, made when it is closed and every day. Enter brings one back.</source>
        <translation>फ़ाइल की पूरी प्रतियाँ, जो बंद करने पर और हर दिन बनती हैं। Enter एक को वापस लाता है।</translation>
    </message>
    <message>
        <source>Without persons: no names, codes or places</source>
        <translation>बिना व्यक्तियों के: न नाम, न कोड, न स्थान</translation>
    </message>
    <message>
        <source>Workbooks and tables (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</source>
        <translation>वर्कबुक और तालिकाएँ (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Writes every record into a folder of CSV files that spreadsheets and other programs read.</source>
        <translation>हर अभिलेख CSV फ़ाइलों के फ़ोल्डर में लिखता है जिन्हें स्प्रेडशीट और दूसरे प्रोग्राम पढ़ते हैं।</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>ग़लत</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>rows not shown</extracomment>
        <translation>
            <numerusform>और %n और</numerusform>
            <numerusform>और %n और</numerusform>
        </translation>
    </message>
    <message>
        <source>of this row</source>
        <translation>इस पंक्ति का</translation>
    </message>
    <message>
        <source>{column} should be</source>
        <translation>{column} होना चाहिए</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {problem}</source>
        <translation>{file}, पंक्ति {line}, स्तंभ {column}: {problem}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, पंक्ति {line}: {problem}</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <source>{name} is not empty and stays as it is. Shall a new folder be made in it?</source>
        <translation>{name} खाली नहीं है और जैसा है वैसा रहता है। क्या उसमें नया फ़ोल्डर बनाया जाए?</translation>
    </message>
    <message>
        <source>{record} has no page of its own.</source>
        <translation>{record} का अपना पृष्ठ नहीं है।</translation>
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
        <translation>पूरा स्वीकृत</translation>
    </message>
    <message>
        <source>Approved in part</source>
        <translation>अंशतः स्वीकृत</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>This file holds a scheme already. Choose a new file.</source>
        <translation>इस फ़ाइल में पहले से एक योजना है। नई फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{name} is there already. Choose a new file.</source>
        <translation>{name} पहले से है। नई फ़ाइल चुनें।</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Save a copy</source>
        <translation>प्रति सहेजें</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>जो पढ़ा जा सके वह सहेजें</translation>
    </message>
    <message>
        <source>You are working in {name} now.</source>
        <translation>अब आप {name} में काम कर रहे हैं।</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened. All that was saved is still open here: put it back, or go on with a copy.</source>
        <translation>{name} अब वहाँ नहीं है जहाँ से खोला गया था। जो सहेजा गया वह सब यहाँ अब भी खुला है: उसे वापस रखें, या प्रति के साथ आगे बढ़ें।</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>A claim costs more or less</source>
        <translation>एक दावे की लागत बढ़ी या घटी</translation>
    </message>
    <message>
        <source>A claim that was paid in part is not rejected: it has its own ratio.</source>
        <translation>अंशतः चुकाया दावा अस्वीकृत नहीं है: उसका अपना अनुपात है।</translation>
    </message>
    <message>
        <source>A history shows 1 to 1000 periods, and none before the calendar begins.</source>
        <translation>इतिहास 1 से 1000 अवधियाँ दिखाता है, और पंचांग शुरू होने से पहले की कोई नहीं।</translation>
    </message>
    <message>
        <source>A margin below zero is what is missing.</source>
        <translation>शून्य से नीचे का अंतर वह है जो कम पड़ता है।</translation>
    </message>
    <message>
        <source>A person counts once for each term that came up, at the office where it came up.</source>
        <translation>व्यक्ति हर आई हुई अवधि के लिए एक बार गिना जाता है, उस कार्यालय में जहाँ वह आई।</translation>
    </message>
    <message>
        <source>A quarter of both</source>
        <translation>दोनों की चौथाई</translation>
    </message>
    <message>
        <source>A quarter of last year&apos;s claims and expenses, with the growth margin</source>
        <translation>पिछले वर्ष के दावों और खर्च की चौथाई, वृद्धि सहित</translation>
    </message>
    <message>
        <source>A quarter of last year&apos;s expenses, with the growth margin</source>
        <translation>पिछले वर्ष के खर्च की चौथाई, वृद्धि सहित</translation>
    </message>
    <message>
        <source>A random sample needs {least} claims or more.</source>
        <translation>यादृच्छिक नमूने को {least} या अधिक दावे चाहिए।</translation>
    </message>
    <message>
        <source>A rejected claim brings no money: it has no days from the decision to the money in hand.</source>
        <translation>अस्वीकृत दावा पैसा नहीं लाता: उसके निर्णय से पैसा हाथ आने तक के दिन नहीं होते।</translation>
    </message>
    <message>
        <source>A season that is not over is provisional.</source>
        <translation>जो ऋतु पूरी नहीं हुई, वह अस्थायी है।</translation>
    </message>
    <message>
        <source>A year, compounded</source>
        <translation>प्रति वर्ष, चक्रवृद्धि</translation>
    </message>
    <message>
        <source>Accrued liabilities by the scheme&apos;s own share</source>
        <translation>योजना के अपने हिस्से से उपार्जित देयताएँ</translation>
    </message>
    <message>
        <source>Active insured by age</source>
        <translation>आयु के अनुसार सक्रिय बीमित</translation>
    </message>
    <message>
        <source>Active insured by office</source>
        <translation>कार्यालय के अनुसार सक्रिय बीमित</translation>
    </message>
    <message>
        <source>Active insured by region</source>
        <translation>क्षेत्र के अनुसार सक्रिय बीमित</translation>
    </message>
    <message>
        <source>Active insured by sex</source>
        <translation>लिंग के अनुसार सक्रिय बीमित</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>सब मिलाकर</translation>
    </message>
    <message>
        <source>An insured year earns less or more premium</source>
        <translation>एक बीमित वर्ष का अर्जित प्रीमियम बढ़ा या घटा</translation>
    </message>
    <message>
        <source>Assets required</source>
        <translation>आवश्यक परिसंपत्तियाँ</translation>
    </message>
    <message>
        <source>At</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Back in grace</source>
        <translation>अनुग्रह में वापस</translation>
    </message>
    <message>
        <source>Back in grace and out in grace: cover that ran out and was renewed within the grace days; neither new nor left.</source>
        <translation>अनुग्रह में वापस और अनुग्रह में बाहर: बीमा सुरक्षा जो समाप्त हुई और अनुग्रह के दिनों में नवीकृत हुई; न नई, न छोड़ी हुई।</translation>
    </message>
    <message>
        <source>Beyond net income: not in the ratio</source>
        <translation>शुद्ध आय से परे: अनुपात में नहीं</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>ख़रीदा</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>किससे ख़रीदा</translation>
    </message>
    <message>
        <source>Bought: insured with the product for the first time, or again after the grace days.</source>
        <translation>ख़रीदा: पहली बार इस उत्पाद से बीमित, या अनुग्रह के दिनों के बाद फिर से।</translation>
    </message>
    <message>
        <source>Came up</source>
        <translation>आई हुई</translation>
    </message>
    <message>
        <source>Change of the ratio</source>
        <translation>अनुपात में बदलाव</translation>
    </message>
    <message>
        <source>Claims are made more or less often</source>
        <translation>दावे अधिक या कम बार होते हैं</translation>
    </message>
    <message>
        <source>Claims in course of settlement, in full</source>
        <translation>निपटान में चल रहे दावे, पूरे</translation>
    </message>
    <message>
        <source>Claims of an insured year x insured years ahead x the part paid in time, by how long claims took last year.</source>
        <translation>एक बीमित वर्ष के दावे x आगे के बीमित वर्ष x समय पर चुकाया भाग, पिछले वर्ष दावों को लगे समय से।</translation>
    </message>
    <message>
        <source>Claims paid in the last twelve months</source>
        <translation>पिछले बारह महीनों में चुकाए गए दावे</translation>
    </message>
    <message>
        <source>Claims ratio by office</source>
        <translation>कार्यालय के अनुसार दावा अनुपात</translation>
    </message>
    <message>
        <source>Claims ratio by product</source>
        <translation>उत्पाद के अनुसार दावा अनुपात</translation>
    </message>
    <message>
        <source>Claims ratio: how often and how much</source>
        <translation>दावा अनुपात: कितनी बार और कितना</translation>
    </message>
    <message>
        <source>Claims ratio: what the change comes from</source>
        <translation>दावा अनुपात: बदलाव कहाँ से आता है</translation>
    </message>
    <message>
        <source>Claims rejected by month</source>
        <translation>महीने के अनुसार अस्वीकृत दावे</translation>
    </message>
    <message>
        <source>Claims rejected by office</source>
        <translation>कार्यालय के अनुसार अस्वीकृत दावे</translation>
    </message>
    <message>
        <source>Claims rejected by product</source>
        <translation>उत्पाद के अनुसार अस्वीकृत दावे</translation>
    </message>
    <message>
        <source>Claims reported by decision</source>
        <translation>निर्णय के अनुसार दर्ज दावे</translation>
    </message>
    <message>
        <source>Claims still to happen and to be paid</source>
        <translation>दावे जो अभी होने और चुकाए जाने हैं</translation>
    </message>
    <message>
        <source>Claims that happened and are not reported, in full</source>
        <translation>दावे जो हुए और दर्ज नहीं हुए, पूरे</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>तुलना किससे</translation>
    </message>
    <message>
        <source>Compulsory and voluntary cover stand apart: their ratios mean different things.</source>
        <translation>अनिवार्य और स्वैच्छिक बीमा सुरक्षा अलग रहती हैं: उनके अनुपातों का अर्थ अलग है।</translation>
    </message>
    <message>
        <source>Could not renew</source>
        <translation>नवीकरण नहीं कर सके</translation>
    </message>
    <message>
        <source>Could not stay</source>
        <translation>नहीं रह सके</translation>
    </message>
    <message>
        <source>Could renew</source>
        <translation>नवीकरण कर सकते थे</translation>
    </message>
    <message>
        <source>Could renew, modified</source>
        <translation>नवीकरण कर सकते थे, संशोधित</translation>
    </message>
    <message>
        <source>Could stay</source>
        <translation>रह सकते थे</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>गिने गए</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>गिनती का दिन</translation>
    </message>
    <message>
        <source>Coverage by product</source>
        <translation>उत्पाद के अनुसार आच्छादन</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>समय के साथ आच्छादन</translation>
    </message>
    <message>
        <source>Covered of them</source>
        <translation>उनमें से मान्य</translation>
    </message>
    <message>
        <source>Covered of them to premium</source>
        <translation>उनमें से मान्य, प्रीमियम के सामने</translation>
    </message>
    <message>
        <source>Covered to premium is frequency x average claim / premium of an insured year, exactly.</source>
        <translation>प्रीमियम के सामने मान्य राशि = आवृत्ति x औसत दावा / एक बीमित वर्ष का प्रीमियम, ठीक-ठीक।</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>निर्णीत</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>आश्रित</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>नवीकरण नहीं किया</translation>
    </message>
    <message>
        <source>Donations are never in the ratio, and never make an expense smaller.</source>
        <translation>दान अनुपात में कभी नहीं आता, और किसी खर्च को कम नहीं करता।</translation>
    </message>
    <message>
        <source>Due to a cover</source>
        <translation>एक बीमे पर देय</translation>
    </message>
    <message>
        <source>Each cause has its mean effect over all orders in which frequency, average claim and premium may change (Shapley); together they are the change, exactly.</source>
        <translation>हर कारण का असर उन सब क्रमों का औसत है जिनमें आवृत्ति, औसत दावा और प्रीमियम बदल सकते हैं (Shapley); सब मिलाकर वे ठीक-ठीक बदलाव हैं।</translation>
    </message>
    <message>
        <source>Effect on the ratio</source>
        <translation>अनुपात पर असर</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Ended in the period (the indicator)</source>
        <translation>अवधि में समाप्त (संकेतक)</translation>
    </message>
    <message>
        <source>Expense ratio</source>
        <translation>खर्च अनुपात</translation>
    </message>
    <message>
        <source>Expense ratio by office</source>
        <translation>कार्यालय के अनुसार खर्च अनुपात</translation>
    </message>
    <message>
        <source>Expense ratio by product</source>
        <translation>उत्पाद के अनुसार खर्च अनुपात</translation>
    </message>
    <message>
        <source>Expenses before reinsurance</source>
        <translation>पुनर्बीमा से पहले के खर्च</translation>
    </message>
    <message>
        <source>Expenses of the last twelve months</source>
        <translation>पिछले बारह महीनों के खर्च</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>आवृत्ति</translation>
    </message>
    <message>
        <source>From the decision to the money in hand</source>
        <translation>निर्णय से पैसा हाथ आने तक</translation>
    </message>
    <message>
        <source>From the event to the end</source>
        <translation>घटना से अंत तक</translation>
    </message>
    <message>
        <source>From the event to the report</source>
        <translation>घटना से दर्ज होने तक</translation>
    </message>
    <message>
        <source>From the report to the decision</source>
        <translation>दर्ज होने से निर्णय तक</translation>
    </message>
    <message>
        <source>Full payout of a cover</source>
        <translation>एक बीमे का पूरा भुगतान</translation>
    </message>
    <message>
        <source>Good: the norm of the handbook</source>
        <translation>अच्छा: पुस्तिका का मानक</translation>
    </message>
    <message>
        <source>Growth by office</source>
        <translation>कार्यालय के अनुसार वृद्धि</translation>
    </message>
    <message>
        <source>Growth by period, and over all of them</source>
        <translation>अवधि के अनुसार वृद्धि, और सब अवधियों में</translation>
    </message>
    <message>
        <source>Growth by product</source>
        <translation>उत्पाद के अनुसार वृद्धि</translation>
    </message>
    <message>
        <source>Growth margin</source>
        <translation>वृद्धि की गुंजाइश</translation>
    </message>
    <message>
        <source>Head counts carry no names, so nobody in them can be followed.</source>
        <translation>व्यक्तियों की संख्या में नाम नहीं होते, इसलिए उनमें किसी का पीछा नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Head counts, without names</source>
        <translation>व्यक्तियों की संख्या, बिना नाम</translation>
    </message>
    <message>
        <source>In course of settlement</source>
        <translation>निपटान में</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Incurred claims of a year</source>
        <translation>एक वर्ष के हुए दावे</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>सूचकांक</translation>
    </message>
    <message>
        <source>Index: what the readings make due</source>
        <translation>सूचकांक: माप क्या देय बनाते हैं</translation>
    </message>
    <message>
        <source>Insured at the end</source>
        <translation>अंत में बीमित</translation>
    </message>
    <message>
        <source>Insured at the start</source>
        <translation>आरंभ में बीमित</translation>
    </message>
    <message>
        <source>Insured at the start + new + returned + back in grace - left - out in grace = insured at the end.</source>
        <translation>आरंभ में बीमित + नए + लौटे + अनुग्रह में वापस - छोड़े - अनुग्रह में बाहर = अंत में बीमित।</translation>
    </message>
    <message>
        <source>Insured years ahead</source>
        <translation>आगे के बीमित वर्ष</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>छोड़े</translation>
    </message>
    <message>
        <source>Left in all periods</source>
        <translation>सब अवधियों में छोड़े</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Liquidity by last year</source>
        <translation>पिछले वर्ष से तरलता</translation>
    </message>
    <message>
        <source>Liquidity by projection</source>
        <translation>प्रक्षेपण से तरलता</translation>
    </message>
    <message>
        <source>Liquidity by projection: the claims of each product</source>
        <translation>प्रक्षेपण से तरलता: हर उत्पाद के दावे</translation>
    </message>
    <message>
        <source>Liquidity by the balance sheet</source>
        <translation>तुलन पत्र से तरलता</translation>
    </message>
    <message>
        <source>Liquidity: three ways to tell what is payable within three months</source>
        <translation>तरलता: तीन महीने में क्या देना है, यह बताने के तीन तरीके</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Mean days</source>
        <translation>औसत दिन</translation>
    </message>
    <message>
        <source>Mean days {step}</source>
        <translation>औसत दिन {step}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>मापे गए</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>माध्यिका दिन</translation>
    </message>
    <message>
        <source>Median days {step}</source>
        <translation>माध्यिका दिन {step}</translation>
    </message>
    <message>
        <source>Modified ratio</source>
        <translation>संशोधित अनुपात</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>महीना, से</translation>
    </message>
    <message>
        <source>Month of the report</source>
        <translation>दर्ज होने का महीना</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>शुद्ध</translation>
    </message>
    <message>
        <source>Net income ratio by office</source>
        <translation>कार्यालय के अनुसार शुद्ध आय अनुपात</translation>
    </message>
    <message>
        <source>Net income ratio by product</source>
        <translation>उत्पाद के अनुसार शुद्ध आय अनुपात</translation>
    </message>
    <message>
        <source>Net income: from premium to what is left</source>
        <translation>शुद्ध आय: प्रीमियम से जो बचता है उस तक</translation>
    </message>
    <message>
        <source>No factor is given in advance: the shares are the scheme&apos;s own, set under Settings.</source>
        <translation>पहले से कोई गुणक नहीं दिया जाता: हिस्से योजना के अपने हैं, जो सेटिंग में तय होते हैं।</translation>
    </message>
    <message>
        <source>No new business, no premium to come: only what those insured on the day bring about.</source>
        <translation>न नया काम, न आने वाला प्रीमियम: केवल वह जो उस दिन के बीमित लाते हैं।</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>लागू नहीं</translation>
    </message>
    <message>
        <source>Not more than {size} claims ended: all of them are the sample.</source>
        <translation>{size} से अधिक दावे समाप्त नहीं हुए: सब के सब नमूने में हैं।</translation>
    </message>
    <message>
        <source>Not processed yet</source>
        <translation>अभी निपटाए नहीं</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>दर्ज नहीं</translation>
    </message>
    <message>
        <source>Of a pension this takes the place of the renewal ratio.</source>
        <translation>पेंशन के लिए यह नवीकरण अनुपात की जगह लेता है।</translation>
    </message>
    <message>
        <source>Of all expenses</source>
        <translation>सब खर्च में से</translation>
    </message>
    <message>
        <source>Of earned premium</source>
        <translation>अर्जित प्रीमियम में से</translation>
    </message>
    <message>
        <source>Of this period&apos;s premium</source>
        <translation>इस अवधि के प्रीमियम में से</translation>
    </message>
    <message>
        <source>Of those who could stay</source>
        <translation>जो रह सकते थे उनमें से</translation>
    </message>
    <message>
        <source>Of those who did not</source>
        <translation>जिन्होंने नहीं किया उनमें से</translation>
    </message>
    <message>
        <source>Operating expenses are those of the last twelve months: a quarter of them is to come.</source>
        <translation>परिचालन खर्च पिछले बारह महीनों के हैं: उनकी चौथाई आगे आनी है।</translation>
    </message>
    <message>
        <source>Operating expenses: what was spent on what</source>
        <translation>परिचालन खर्च: किस पर क्या खर्च हुआ</translation>
    </message>
    <message>
        <source>Out in grace</source>
        <translation>अनुग्रह में बाहर</translation>
    </message>
    <message>
        <source>P21.1 to P21.6 are our own keys: the handbook prints P21 only.</source>
        <translation>P21.1 से P21.6 हमारी अपनी कुंजियाँ हैं: पुस्तिका में केवल P21 है।</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>चुकाया</translation>
    </message>
    <message>
        <source>Paid in time</source>
        <translation>समय पर चुकाया</translation>
    </message>
    <message>
        <source>Partly paid claims by reason</source>
        <translation>कारण के अनुसार अंशतः चुकाए दावे</translation>
    </message>
    <message>
        <source>Partly paid of reported</source>
        <translation>दर्ज में से अंशतः चुकाए</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>देना है</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>भुगतान शुरू</translation>
    </message>
    <message>
        <source>Pays in full at</source>
        <translation>पूरा भुगतान, पर</translation>
    </message>
    <message>
        <source>Persistency</source>
        <translation>निरंतरता</translation>
    </message>
    <message>
        <source>Persistency: share still insured after so many quarters</source>
        <translation>निरंतरता: इतनी तिमाहियों बाद भी बीमित हिस्सा</translation>
    </message>
    <message>
        <source>Persistency: who of those who bought in a quarter is insured at the end of each later one</source>
        <translation>निरंतरता: जिन्होंने किसी तिमाही में ख़रीदा, उनमें से हर बाद की तिमाही के अंत में कौन बीमित है</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Persons in force the day before the period</source>
        <translation>अवधि से पहले के दिन चालू व्यक्ति</translation>
    </message>
    <message>
        <source>Persons who could have renewed and did not, by reason</source>
        <translation>जो नवीकरण कर सकते थे और नहीं किया, कारण के अनुसार</translation>
    </message>
    <message>
        <source>Policies (households)</source>
        <translation>पॉलिसियाँ (परिवार)</translation>
    </message>
    <message>
        <source>Policies renewed</source>
        <translation>नवीकृत पॉलिसियाँ</translation>
    </message>
    <message>
        <source>Policies that could renew</source>
        <translation>नवीकरण योग्य पॉलिसियाँ</translation>
    </message>
    <message>
        <source>Premium of an insured year</source>
        <translation>एक बीमित वर्ष का प्रीमियम</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>निपटाए</translation>
    </message>
    <message>
        <source>Projection from the cover in force</source>
        <translation>चालू बीमा सुरक्षा से प्रक्षेपण</translation>
    </message>
    <message>
        <source>Promptness by band: days from the event to the end</source>
        <translation>पट्टी के अनुसार तत्परता: घटना से अंत तक के दिन</translation>
    </message>
    <message>
        <source>Promptness by office</source>
        <translation>कार्यालय के अनुसार तत्परता</translation>
    </message>
    <message>
        <source>Promptness by office and band</source>
        <translation>कार्यालय और पट्टी के अनुसार तत्परता</translation>
    </message>
    <message>
        <source>Promptness by product</source>
        <translation>उत्पाद के अनुसार तत्परता</translation>
    </message>
    <message>
        <source>Promptness by product and band</source>
        <translation>उत्पाद और पट्टी के अनुसार तत्परता</translation>
    </message>
    <message>
        <source>Promptness by step</source>
        <translation>चरण के अनुसार तत्परता</translation>
    </message>
    <message>
        <source>Promptness: which claims are measured</source>
        <translation>तत्परता: कौन से दावे मापे जाते हैं</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>तिमाहियाँ</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>यादृच्छिक नमूना</translation>
    </message>
    <message>
        <source>Random sample of those that ended</source>
        <translation>समाप्त दावों का यादृच्छिक नमूना</translation>
    </message>
    <message>
        <source>Ratio before reinsurance</source>
        <translation>पुनर्बीमा से पहले अनुपात</translation>
    </message>
    <message>
        <source>Ratio of policies</source>
        <translation>पॉलिसियों का अनुपात</translation>
    </message>
    <message>
        <source>Ratio without them</source>
        <translation>उनके बिना अनुपात</translation>
    </message>
    <message>
        <source>Readings and contract decide: nothing where it starts to pay, all at its end, even between.</source>
        <translation>मापें और अनुबंध तय करते हैं: जहाँ भुगतान शुरू होता है वहाँ कुछ नहीं, अंत पर पूरा, बीच में समान रूप से।</translation>
    </message>
    <message>
        <source>Ready money (B02 + B03)</source>
        <translation>तैयार नक़दी (B02 + B03)</translation>
    </message>
    <message>
        <source>Reinsurance expenses: what they are made of</source>
        <translation>पुनर्बीमा खर्च: किससे बने हैं</translation>
    </message>
    <message>
        <source>Reinsurance payable, in full</source>
        <translation>देय पुनर्बीमा, पूरा</translation>
    </message>
    <message>
        <source>Rejected claims by reason</source>
        <translation>कारण के अनुसार अस्वीकृत दावे</translation>
    </message>
    <message>
        <source>Rejected of reported</source>
        <translation>दर्ज में से अस्वीकृत</translation>
    </message>
    <message>
        <source>Renewal by month of the renewal date</source>
        <translation>नवीकरण तिथि के महीने के अनुसार नवीकरण</translation>
    </message>
    <message>
        <source>Renewal by office</source>
        <translation>कार्यालय के अनुसार नवीकरण</translation>
    </message>
    <message>
        <source>Renewal by place in the household</source>
        <translation>परिवार में स्थान के अनुसार नवीकरण</translation>
    </message>
    <message>
        <source>Renewal by product</source>
        <translation>उत्पाद के अनुसार नवीकरण</translation>
    </message>
    <message>
        <source>Reported in the period</source>
        <translation>अवधि में दर्ज</translation>
    </message>
    <message>
        <source>Reserve, liability or expenses</source>
        <translation>आरक्षित, देयता या खर्च</translation>
    </message>
    <message>
        <source>Reserves and earlier claims to premium</source>
        <translation>आरक्षित और पुराने दावे, प्रीमियम के सामने</translation>
    </message>
    <message>
        <source>Reserves by the scheme&apos;s own shares, B25 in full, a quarter of last year&apos;s expenses</source>
        <translation>योजना के अपने हिस्सों से आरक्षित, B25 पूरा, पिछले वर्ष के खर्च की चौथाई</translation>
    </message>
    <message>
        <source>Reserves, and claims of earlier periods</source>
        <translation>आरक्षित, और पहले की अवधियों के दावे</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>लौटे</translation>
    </message>
    <message>
        <source>Savings and maturities fall due as members ask for them: set the share of the accrued liabilities reserve payable within three months.</source>
        <translation>बचत और परिपक्वता सदस्यों के माँगने पर देय होती हैं: उपार्जित देयता आरक्षित का तीन महीने में देय हिस्सा तय करें।</translation>
    </message>
    <message>
        <source>Seed {seed}, {size} of {claims}: the smallest SHA-256 of the seed, a colon and the claim&apos;s code.</source>
        <translation>बीज {seed}, {claims} में से {size}: बीज, द्विबिंदु और दावे के कोड का सबसे छोटा SHA-256।</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>तय</translation>
    </message>
    <message>
        <source>Share due</source>
        <translation>देय हिस्सा</translation>
    </message>
    <message>
        <source>Share in all periods</source>
        <translation>सब अवधियों में हिस्सा</translation>
    </message>
    <message>
        <source>Share of reported</source>
        <translation>दर्ज का हिस्सा</translation>
    </message>
    <message>
        <source>Share of these</source>
        <translation>इनका हिस्सा</translation>
    </message>
    <message>
        <source>Share of {band} days</source>
        <translation>{band} दिन का हिस्सा</translation>
    </message>
    <message>
        <source>Share payable within three months</source>
        <translation>तीन महीने में देय हिस्सा</translation>
    </message>
    <message>
        <source>Solvency: what is held against what is owed</source>
        <translation>शोधन क्षमता: जो देना है उसके सामने क्या है</translation>
    </message>
    <message>
        <source>Solvent: what is owed is held</source>
        <translation>शोधनक्षम: जो देना है वह मौजूद है</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Still to happen and to be paid</source>
        <translation>अभी होने और चुकाए जाने हैं</translation>
    </message>
    <message>
        <source>Takaful: surplus by model</source>
        <translation>तकाफ़ुल: मॉडल के अनुसार अधिशेष</translation>
    </message>
    <message>
        <source>Target populations are known by product, not by office.</source>
        <translation>लक्षित जनसंख्या उत्पाद के अनुसार ज्ञात है, कार्यालय के अनुसार नहीं।</translation>
    </message>
    <message>
        <source>The file holds less than twelve months of cover to project claims from.</source>
        <translation>दावों का प्रक्षेपण करने के लिए फ़ाइल में बारह महीने से कम की बीमा सुरक्षा है।</translation>
    </message>
    <message>
        <source>The last row is what belongs to no product: vouchers and certificates of the whole.</source>
        <translation>अंतिम पंक्ति वह है जो किसी उत्पाद की नहीं: पूरे के वाउचर और प्रमाणपत्र।</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>पिछली अवधि</translation>
    </message>
    <message>
        <source>The same a year before</source>
        <translation>एक वर्ष पहले यही</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>यह अवधि</translation>
    </message>
    <message>
        <source>Those reported in the period stay provisional until every one of them is processed.</source>
        <translation>अवधि में दर्ज दावे तब तक अस्थायी हैं जब तक उनमें से हर एक निपट न जाए।</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>तरीका</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>यह क्या है</translation>
    </message>
    <message>
        <source>What vouchers book without an office is shared among the offices of a product by earned premium.</source>
        <translation>वाउचर बिना कार्यालय के जो दर्ज करते हैं, वह उत्पाद के कार्यालयों में अर्जित प्रीमियम के अनुसार बँटता है।</translation>
    </message>
    <message>
        <source>Who changes office leaves the one and is new in the other.</source>
        <translation>जो कार्यालय बदलता है, वह एक को छोड़ता है और दूसरे में नया होता है।</translation>
    </message>
    <message>
        <source>Who is insured at two offices counts in each of them.</source>
        <translation>जो दो कार्यालयों में बीमित है, वह दोनों में गिना जाता है।</translation>
    </message>
    <message>
        <source>Who is insured with two products counts in each of them, and once among all.</source>
        <translation>जो दो उत्पादों से बीमित है, वह दोनों में गिना जाता है, और सब में एक बार।</translation>
    </message>
    <message>
        <source>Who left, by reason</source>
        <translation>किसने छोड़ा, कारण के अनुसार</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>किसका है</translation>
    </message>
    <message>
        <source>Without an office</source>
        <translation>बिना कार्यालय</translation>
    </message>
    <message>
        <source>after {count}</source>
        <translation>{count} बाद</translation>
    </message>
    <message>
        <source>another seed draws another sample</source>
        <translation>दूसरा बीज दूसरा नमूना निकालता है</translation>
    </message>
    <message>
        <source>claims in the random sample, 50 or more</source>
        <translation>यादृच्छिक नमूने के दावे, 50 या अधिक</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>exit reasons left out of the modified ratio</source>
        <translation>संशोधित अनुपात से छोड़े गए निकास के कारण</translation>
    </message>
    <message>
        <source>how many periods a history shows</source>
        <translation>इतिहास कितनी अवधियाँ दिखाता है</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>to</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>to the decision</source>
        <translation>निर्णय तक</translation>
    </message>
    <message>
        <source>to the money in hand</source>
        <translation>पैसा हाथ आने तक</translation>
    </message>
    <message>
        <source>to the report</source>
        <translation>दर्ज होने तक</translation>
    </message>
    <message>
        <source>{band} days</source>
        <translation>{band} दिन</translation>
    </message>
    <message>
        <source>{period}: no premium was earned or nobody was insured in one of the two periods.</source>
        <translation>{period}: दो में से एक अवधि में कोई प्रीमियम अर्जित नहीं हुआ या कोई बीमित नहीं था।</translation>
    </message>
    <message>
        <source>{reason} is no reason to leave out. Deaths and others who could not renew are out already. Choose from: {known}</source>
        <translation>{reason} छोड़ने का कारण नहीं है। मृत्यु और जो नवीकरण नहीं कर सकते थे, वे पहले से बाहर हैं। इनमें से चुनें: {known}</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Born on {day}, this person is {years} or older.</source>
        <translation>{day} को जन्मे इस व्यक्ति की आयु {years} या अधिक है।</translation>
    </message>
    <message>
        <source>The amount covered is more than the whole loss.</source>
        <translation>मान्य राशि पूरी हानि से अधिक है।</translation>
    </message>
    <message>
        <source>The claim was reported {days} days after its event.</source>
        <translation>दावा अपनी घटना के {days} दिन बाद दर्ज हुआ।</translation>
    </message>
    <message>
        <source>This machine says that today is {today}, and the file was last saved on {last}: is its clock right?</source>
        <translation>यह मशीन कहती है कि आज {today} है, और फ़ाइल पिछली बार {last} को सहेजी गई: क्या इसकी घड़ी सही है?</translation>
    </message>
    <message>
        <source>{count} of {total} people of household {beside} live in {usual}, not {given}: is that right?</source>
        <translation>परिवार {beside} के {total} में से {count} लोग {usual} में रहते हैं, {given} में नहीं: क्या यह सही है?</translation>
    </message>
    <message>
        <source>{count} of {total} people of {beside} belong to office {usual}, not {given}: is that right?</source>
        <translation>{beside} के {total} में से {count} लोग कार्यालय {usual} के हैं, {given} के नहीं: क्या यह सही है?</translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n days ago: figures of that time would change.</source>
        <translation>
            <numerusform>{day} %n दिन पहले है: उस समय के आँकड़े बदल जाएँगे।</numerusform>
            <numerusform>{day} %n दिन पहले है: उस समय के आँकड़े बदल जाएँगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n days ahead.</source>
        <translation>
            <numerusform>{day} %n दिन आगे है।</numerusform>
            <numerusform>{day} %n दिन आगे है।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is younger than {years}: a spouse, or a child?</source>
        <translation>{name} की आयु {years} से कम है: पति-पत्नी, या बच्चा?</translation>
    </message>
    <message>
        <source>“{word}” added to the list</source>
        <translation>“{word}” सूची में जोड़ा गया</translation>
    </message>
    <message>
        <source>“{word}” is not in the list yet: shall it be added?</source>
        <translation>“{word}” अभी सूची में नहीं है: क्या जोड़ा जाए?</translation>
    </message>
    <message>
        <source>“{word}” is not in the list, but “{alike}” is: is it another one?</source>
        <translation>“{word}” सूची में नहीं है, पर “{alike}” है: क्या यह दूसरा है?</translation>
    </message>
    <message>
        <source>“{word}” is offered no more in this list: shall it be taken all the same?</source>
        <translation>“{word}” इस सूची में अब नहीं दिया जाता: क्या फिर भी लिया जाए?</translation>
    </message>
    <message>
        <source>“{word}” taken though it is offered no more</source>
        <translation>“{word}” लिया गया, यद्यपि अब नहीं दिया जाता</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>The book is locked: the draft was not kept.</source>
        <translation>बही में ताला है: मसौदा नहीं रखा गया।</translation>
    </message>
    <message>
        <source>The draft could not be kept: {reason}.</source>
        <translation>मसौदा नहीं रखा जा सका: {reason}।</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>nearly the same amount</source>
        <translation>लगभग वही राशि</translation>
    </message>
    <message>
        <source>same amount</source>
        <translation>वही राशि</translation>
    </message>
    <message>
        <source>same benefit</source>
        <translation>वही लाभ</translation>
    </message>
    <message>
        <source>same cause</source>
        <translation>वही कारण</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>वही दिन</translation>
    </message>
    <message>
        <source>same items on the bill</source>
        <translation>बिल की वही मदें</translation>
    </message>
    <message>
        <source>same provider</source>
        <translation>वही सेवादाता</translation>
    </message>
    <message>
        <source>{said}, {more}</source>
        <translation>{said}, {more}</translation>
    </message>
</context>
<context>
    <name>Earning method</name>
    <message>
        <source>By days</source>
        <translation>दिनों से</translation>
    </message>
    <message>
        <source>By twenty-fourths</source>
        <translation>चौबीसवें भागों से</translation>
    </message>
    <message>
        <source>By whole months</source>
        <translation>पूरे महीनों से</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>No day of a scheme lies there: write the year with four digits, like 2026.</source>
        <translation>किसी योजना का दिन वहाँ नहीं होता: वर्ष चार अंकों में लिखें, जैसे 2026।</translation>
    </message>
    <message>
        <source>There is no day “{typed}” in the Nepali calendar.</source>
        <translation>नेपाली पंचांग में “{typed}” कोई दिन नहीं है।</translation>
    </message>
    <message>
        <source>There is no day “{typed}”: that month has {days} days.</source>
        <translation>“{typed}” कोई दिन नहीं है: उस महीने में {days} दिन होते हैं।</translation>
    </message>
    <message>
        <source>This holds signs that no keyboard writes. Type it instead of pasting it.</source>
        <translation>इसमें ऐसे चिह्न हैं जो कोई कीबोर्ड नहीं लिखता। चिपकाने की जगह टाइप करें।</translation>
    </message>
    <message>
        <source>This is a ratio, {high} at most: write {share} for {percent} %, or {percent}%.</source>
        <translation>यह एक अनुपात है, अधिक से अधिक {high}: {percent} % के लिए {share} लिखें, या {percent}%।</translation>
    </message>
    <message>
        <source>This is no answer to the question. Give it anew.</source>
        <translation>यह प्रश्न का उत्तर नहीं है। फिर से दें।</translation>
    </message>
    <message>
        <source>This is too long: write at most {most} signs.</source>
        <translation>यह बहुत लंबा है: अधिक से अधिक {most} अक्षर लिखें।</translation>
    </message>
    <message>
        <source>This number is larger than any a scheme can hold.</source>
        <translation>यह संख्या किसी भी योजना की संख्या से बड़ी है।</translation>
    </message>
    <message>
        <source>Write at most {places} decimals.</source>
        <translation>दशमलव के बाद अधिक से अधिक {places} अंक लिखें।</translation>
    </message>
    <message>
        <source>Write the number without a minus sign.</source>
        <translation>संख्या बिना ऋण चिह्न के लिखें।</translation>
    </message>
    <message>
        <source>Write {high} or less.</source>
        <translation>{high} या कम लिखें।</translation>
    </message>
    <message>
        <source>Write {low} or more.</source>
        <translation>{low} या अधिक लिखें।</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways: write it without thousands separators.</source>
        <translation>“{typed}” दो तरह से पढ़ा जा सकता है: हज़ार के चिह्नों के बिना लिखें।</translation>
    </message>
    <message>
        <source>“{typed}” has decimals: the currency has none.</source>
        <translation>“{typed}” में दशमलव हैं: इस मुद्रा में नहीं होते।</translation>
    </message>
    <message>
        <source>“{typed}” has too many decimals: the currency has {most}.</source>
        <translation>“{typed}” में बहुत दशमलव हैं: इस मुद्रा में {most} होते हैं।</translation>
    </message>
    <message>
        <source>“{typed}” is larger than any amount a scheme can hold.</source>
        <translation>“{typed}” किसी भी योजना की राशि से बड़ा है।</translation>
    </message>
    <message>
        <source>“{typed}” is less than one percent. Or is {other} meant?</source>
        <translation>“{typed}” एक प्रतिशत से कम है। या {other} अभिप्रेत है?</translation>
    </message>
    <message>
        <source>“{typed}” is not a day: write it like 21/11/2026, 21/11, today or -3.</source>
        <translation>“{typed}” कोई दिन नहीं है: ऐसे लिखें 21/11/2026, 21/11, today या -3।</translation>
    </message>
    <message>
        <source>“{typed}” is not a number: write it in digits, like 1200.</source>
        <translation>“{typed}” कोई संख्या नहीं है: अंकों में लिखें, जैसे 1200।</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number: write digits only, like 12.</source>
        <translation>“{typed}” पूर्ण संख्या नहीं है: केवल अंक लिखें, जैसे 12।</translation>
    </message>
    <message>
        <source>“{typed}” is read as {read}. Or is {other} meant?</source>
        <translation>“{typed}” को {read} पढ़ा गया। या {other} अभिप्रेत है?</translation>
    </message>
    <message>
        <source>“{typed}” names month {month}: write the day first, then the month.</source>
        <translation>“{typed}” में महीना {month} है: पहले दिन लिखें, फिर महीना।</translation>
    </message>
</context>
<context>
    <name>Exit reason</name>
    <message>
        <source>A claim was refused</source>
        <translation>दावा नामंज़ूर हुआ</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>मृत्यु</translation>
    </message>
    <message>
        <source>Did not understand the cover</source>
        <translation>बीमा सुरक्षा समझ नहीं आई</translation>
    </message>
    <message>
        <source>Ended early, no reason recorded</source>
        <translation>समय से पहले समाप्त, कारण दर्ज नहीं</translation>
    </message>
    <message>
        <source>Fewer lives in the group&apos;s next policy</source>
        <translation>समूह की अगली पॉलिसी में कम लोग</translation>
    </message>
    <message>
        <source>Loan repaid</source>
        <translation>ऋण चुकाया</translation>
    </message>
    <message>
        <source>Maximum age reached</source>
        <translation>अधिकतम आयु पूरी</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>कहीं और गए</translation>
    </message>
    <message>
        <source>No longer eligible, other reason</source>
        <translation>अब पात्र नहीं, अन्य कारण</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Poor service</source>
        <translation>सेवा ख़राब</translation>
    </message>
    <message>
        <source>Premium not paid</source>
        <translation>प्रीमियम नहीं चुकाया</translation>
    </message>
    <message>
        <source>Ran out, no reason recorded</source>
        <translation>अवधि पूरी, कारण दर्ज नहीं</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>बहुत महँगा</translation>
    </message>
    <message>
        <source>Went to another insurer</source>
        <translation>दूसरे बीमाकर्ता के पास गए</translation>
    </message>
</context>
<context>
    <name>Exits</name>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Could not have stayed</source>
        <translation>नहीं रह सकते थे</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>निकास</translation>
    </message>
    <message>
        <source>Exits and their reasons</source>
        <translation>निकास और उनके कारण</translation>
    </message>
    <message>
        <source>Those whose reason is not known come first: call them, and write the reason down.</source>
        <translation>जिनका कारण ज्ञात नहीं, वे पहले आते हैं: उन्हें फ़ोन करें और कारण लिखें।</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>पूछना है</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>उन्होंने क्या कहा</translation>
    </message>
    <message>
        <source>Who left, and whom to ask why</source>
        <translation>किसने छोड़ा, और किससे कारण पूछें</translation>
    </message>
    <message>
        <source>Why people left or did not renew</source>
        <translation>लोगों ने क्यों छोड़ा या नवीकरण नहीं किया</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>A quarter of a year&apos;s claims and expenses</source>
        <translation>एक वर्ष के दावों और खर्च की चौथाई</translation>
    </message>
    <message>
        <source>Accrued liabilities reserve at the end of {day}</source>
        <translation>{day} के अंत में उपार्जित देयता आरक्षित</translation>
    </message>
    <message>
        <source>Active insured at the end</source>
        <translation>अंत में सक्रिय बीमित</translation>
    </message>
    <message>
        <source>Active insured the day before</source>
        <translation>एक दिन पहले सक्रिय बीमित</translation>
    </message>
    <message>
        <source>Borne by the organisation&apos;s other activities, on {line}</source>
        <translation>दूसरे कामों ने उठाया, {line} पर</translation>
    </message>
    <message>
        <source>Came up and could not renew (death, age)</source>
        <translation>नवीकरण के लिए आए पर नवीकरण नहीं कर सकते थे (मृत्यु, आयु)</translation>
    </message>
    <message>
        <source>Came up in products to which renewal does not apply</source>
        <translation>जिन उत्पादों पर नवीकरण लागू नहीं, उनमें अवधि पूरी हुई</translation>
    </message>
    <message>
        <source>Cash and what is easily turned into cash</source>
        <translation>नक़दी और जो आसानी से नक़दी बन जाए</translation>
    </message>
    <message>
        <source>Certified beyond what was saved by {day}</source>
        <translation>{day} तक की बचत से अधिक प्रमाणित</translation>
    </message>
    <message>
        <source>Certified for {day}</source>
        <translation>{day} के लिए प्रमाणित</translation>
    </message>
    <message>
        <source>Change in active insured</source>
        <translation>सक्रिय बीमितों में बदलाव</translation>
    </message>
    <message>
        <source>Change of what is held for no product</source>
        <translation>जो किसी उत्पाद के लिए नहीं है, उसमें बदलाव</translation>
    </message>
    <message>
        <source>Claims approved and not paid in full</source>
        <translation>स्वीकृत और पूरे न चुकाए दावे</translation>
    </message>
    <message>
        <source>Claims in course of settlement reserve at the end of {day}</source>
        <translation>{day} के अंत में निपटान में चल रहे दावों का आरक्षित</translation>
    </message>
    <message>
        <source>Claims paid and expenses of a year</source>
        <translation>एक वर्ष के चुकाए दावे और खर्च</translation>
    </message>
    <message>
        <source>Claims rejected</source>
        <translation>अस्वीकृत दावे</translation>
    </message>
    <message>
        <source>Claims reported</source>
        <translation>दर्ज दावे</translation>
    </message>
    <message>
        <source>Claims reported that were not settled by the last day</source>
        <translation>दर्ज दावे जो अंतिम दिन तक निपटाए नहीं गए</translation>
    </message>
    <message>
        <source>Claims settled</source>
        <translation>निपटाए दावे</translation>
    </message>
    <message>
        <source>Claims that happened</source>
        <translation>जो दावे हुए</translation>
    </message>
    <message>
        <source>Claims that took {band} days</source>
        <translation>{band} दिन लेने वाले दावे</translation>
    </message>
    <message>
        <source>Covered of the claims that happened</source>
        <translation>हुए दावों में से मान्य</translation>
    </message>
    <message>
        <source>Days from event to end</source>
        <translation>घटना से अंत तक के दिन</translation>
    </message>
    <message>
        <source>Days in force</source>
        <translation>चालू दिन</translation>
    </message>
    <message>
        <source>Days of a year</source>
        <translation>वर्ष के दिन</translation>
    </message>
    <message>
        <source>Days to decide</source>
        <translation>निर्णय तक के दिन</translation>
    </message>
    <message>
        <source>Days to deliver</source>
        <translation>पहुँचने तक के दिन</translation>
    </message>
    <message>
        <source>Days to report</source>
        <translation>दर्ज होने तक के दिन</translation>
    </message>
    <message>
        <source>Expenses of the next three months, as in the last year</source>
        <translation>अगले तीन महीने के खर्च, पिछले वर्ष जैसे</translation>
    </message>
    <message>
        <source>Expenses that the organisation&apos;s other activities bear</source>
        <translation>खर्च जो संगठन के दूसरे काम उठाते हैं</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>खाना</translation>
    </message>
    <message>
        <source>Incurred but not reported claims reserve at the end of {day}</source>
        <translation>{day} के अंत में हुए पर अघोषित दावों का आरक्षित</translation>
    </message>
    <message>
        <source>Insured by a further product, counted once</source>
        <translation>एक और उत्पाद से भी बीमित, एक बार गिने गए</translation>
    </message>
    <message>
        <source>Insured who could renew</source>
        <translation>बीमित जो नवीकरण कर सकते थे</translation>
    </message>
    <message>
        <source>Insured who renewed</source>
        <translation>बीमित जिन्होंने नवीकरण किया</translation>
    </message>
    <message>
        <source>Insured years</source>
        <translation>बीमित वर्ष</translation>
    </message>
    <message>
        <source>Interest of investments on {line}</source>
        <translation>{line} पर निवेश का ब्याज</translation>
    </message>
    <message>
        <source>Latest count of the population</source>
        <translation>जनसंख्या की सबसे नई गिनती</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>किस ओर ले जाता है</translation>
    </message>
    <message>
        <source>Lives of head counts</source>
        <translation>व्यक्ति संख्या के लोग</translation>
    </message>
    <message>
        <source>Lives of head counts that came up for renewal</source>
        <translation>नवीकरण के लिए आई व्यक्ति संख्या के लोग</translation>
    </message>
    <message>
        <source>No single record stands behind it.</source>
        <translation>इसके पीछे कोई एक अभिलेख नहीं है।</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>निर्णय अभी नहीं</translation>
    </message>
    <message>
        <source>Of no product in particular</source>
        <translation>किसी विशेष उत्पाद का नहीं</translation>
    </message>
    <message>
        <source>Of the other three quarters</source>
        <translation>अन्य तीन तिमाहियों का</translation>
    </message>
    <message>
        <source>Operators&apos; share of the surplus</source>
        <translation>अधिशेष में संचालकों का हिस्सा</translation>
    </message>
    <message>
        <source>Owed by or to the rest of the organisation</source>
        <translation>संगठन के बाकी भाग से लेना या देना</translation>
    </message>
    <message>
        <source>Owed by stop loss treaties at the end of {day}</source>
        <translation>{day} के अंत में हानि रोक संधियों से लेना</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>चुकाया</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>अंशतः चुकाया</translation>
    </message>
    <message>
        <source>Payable later</source>
        <translation>बाद में देय</translation>
    </message>
    <message>
        <source>Payable of {line}</source>
        <translation>{line} का देय</translation>
    </message>
    <message>
        <source>Payable within three months</source>
        <translation>तीन महीने में देय</translation>
    </message>
    <message>
        <source>Persons insured</source>
        <translation>बीमित व्यक्ति</translation>
    </message>
    <message>
        <source>Persons whose cover came up for renewal</source>
        <translation>व्यक्ति जिनकी बीमा सुरक्षा नवीकरण के लिए आई</translation>
    </message>
    <message>
        <source>Policies that came up for renewal</source>
        <translation>नवीकरण के लिए आई पॉलिसियाँ</translation>
    </message>
    <message>
        <source>Product {name}</source>
        <translation>उत्पाद {name}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>कारण: {reason}</translation>
    </message>
    <message>
        <source>Reinsurers&apos; share at the end of {day}</source>
        <translation>{day} के अंत में पुनर्बीमाकर्ताओं का हिस्सा</translation>
    </message>
    <message>
        <source>Reinsurers&apos; share of reserves, and recoveries overdue</source>
        <translation>आरक्षित में पुनर्बीमाकर्ताओं का हिस्सा, और विलंबित वसूलियाँ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Reserves and other liabilities</source>
        <translation>आरक्षित और अन्य देयताएँ</translation>
    </message>
    <message>
        <source>Reserves, and a share of what belongs to no office</source>
        <translation>आरक्षित, और जो किसी कार्यालय का नहीं उसका हिस्सा</translation>
    </message>
    <message>
        <source>Schedules on {line}</source>
        <translation>{line} पर अनुसूचियाँ</translation>
    </message>
    <message>
        <source>Set aside for claims not decided yet</source>
        <translation>जिन दावों का निर्णय नहीं हुआ, उनके लिए अलग रखा</translation>
    </message>
    <message>
        <source>Share of the other products</source>
        <translation>अन्य उत्पादों का हिस्सा</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by active insured</source>
        <translation>जो किसी उत्पाद का नहीं उसका हिस्सा, सक्रिय बीमितों के अनुसार</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by claims reported</source>
        <translation>जो किसी उत्पाद का नहीं उसका हिस्सा, दर्ज दावों के अनुसार</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by earned premium</source>
        <translation>जो किसी उत्पाद का नहीं उसका हिस्सा, अर्जित प्रीमियम के अनुसार</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by fixed percentages</source>
        <translation>जो किसी उत्पाद का नहीं उसका हिस्सा, निश्चित प्रतिशतों के अनुसार</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, each cost by its own key</source>
        <translation>जो किसी उत्पाद का नहीं उसका हिस्सा, हर लागत अपनी कुंजी से</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>पन्ना</translation>
    </message>
    <message>
        <source>Still expected of events from {first} to {last} ({method})</source>
        <translation>{first} से {last} तक की घटनाओं से अब भी अपेक्षित ({method})</translation>
    </message>
    <message>
        <source>The records behind it</source>
        <translation>इसके पीछे के अभिलेख</translation>
    </message>
    <message>
        <source>There is no figure {name}. Known are: {known}</source>
        <translation>{name} नाम का कोई आँकड़ा नहीं। ज्ञात हैं: {known}</translation>
    </message>
    <message>
        <source>There is no such part of it in these days.</source>
        <translation>इन दिनों में उसका ऐसा कोई भाग नहीं है।</translation>
    </message>
    <message>
        <source>Unearned of premiums</source>
        <translation>प्रीमियमों का अनर्जित भाग</translation>
    </message>
    <message>
        <source>Unearned premium reserve at the end of {day}</source>
        <translation>{day} के अंत में अनर्जित प्रीमियम आरक्षित</translation>
    </message>
    <message>
        <source>Vouchers on {line}</source>
        <translation>{line} के वाउचर</translation>
    </message>
    <message>
        <source>Vouchers on {line} against cash</source>
        <translation>{line} के नक़द के सामने वाउचर</translation>
    </message>
    <message>
        <source>What savings post</source>
        <translation>बचत जो दर्ज करती है</translation>
    </message>
    <message>
        <source>{code} as the book keeps it</source>
        <translation>{code}, जैसा बही में है</translation>
    </message>
    <message>
        <source>{name} is of the whole organisation: ask without a product.</source>
        <translation>{name} पूरे संगठन का है: बिना उत्पाद के पूछें।</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This file has no scheme yet: there is nothing to export.</source>
        <translation>इस फ़ाइल में अभी कोई योजना नहीं है: निर्यात को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} लिखी जा रही है</translation>
    </message>
    <message>
        <source>{name} cannot be written over. Choose a name that ends in {ending}.</source>
        <translation>{name} पर नहीं लिखा जा सकता। {ending} पर समाप्त होता नाम चुनें।</translation>
    </message>
    <message>
        <source>{name} is a folder. Give the name of a file in it.</source>
        <translation>{name} फ़ोल्डर है। उसमें किसी फ़ाइल का नाम दें।</translation>
    </message>
    <message>
        <source>{name} is not empty. Choose a new or an empty folder.</source>
        <translation>{name} खाली नहीं है। नया या खाली फ़ोल्डर चुनें।</translation>
    </message>
</context>
<context>
    <name>Factsheet</name>
    <message>
        <source>Figures in the Factsheet&apos;s order</source>
        <translation>फ़ैक्टशीट के क्रम में आँकड़े</translation>
    </message>
    <message>
        <source>Promptness stands here as the average of the days; elsewhere the median is shown.</source>
        <translation>तत्परता यहाँ दिनों का औसत है; अन्यत्र माध्यिका दिखाई जाती है।</translation>
    </message>
    <message>
        <source>What the ratios are made of</source>
        <translation>अनुपात किनसे बने हैं</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Active insured</source>
        <translation>सक्रिय बीमित</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>आयु</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>लाभ</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>बिल की राशि</translation>
    </message>
    <message>
        <source>Care provider</source>
        <translation>सेवादाता</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>दावा</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>दावे</translation>
    </message>
    <message>
        <source>Claims ratio</source>
        <translation>दावा अनुपात</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>शिकायत</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>मान्य</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तिथि</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>निर्णय का दिन</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>देय तिथि</translation>
    </message>
    <message>
        <source>Earned premium</source>
        <translation>अर्जित प्रीमियम</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>आयु से</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>घटना का दिन</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>धारक</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>संकेतक</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>मद</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>सदस्य बने</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>दर्ज नहीं</translation>
    </message>
    <message>
        <source>Nothing is paid yet.</source>
        <translation>अभी कुछ नहीं चुकाया गया।</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>व्यवसाय</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>साझेदार</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>पॉलिसी</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>प्रीमियम</translation>
    </message>
    <message>
        <source>Premium due</source>
        <translation>देय प्रीमियम</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>प्रीमियम</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>उत्पाद</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>प्राप्ति का दिन</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Relation to the holder</source>
        <translation>धारक से संबंध</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>नवीकृत</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>दर्ज</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>दर्ज होने का दिन</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>आरक्षित</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>केंद्र</translation>
    </message>
    <message>
        <source>Target population</source>
        <translation>लक्षित जनसंख्या</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>आयु तक</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>गाँव</translation>
    </message>
    <message>
        <source>Whole loss</source>
        <translation>पूरी हानि</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Assets and liabilities do not agree by {off}: the statement cannot be produced.</source>
        <translation>परिसंपत्तियाँ और देयताएँ {off} से मेल नहीं खातीं: विवरण नहीं बन सकता।</translation>
    </message>
    <message>
        <source>Cash does not agree by {off}: the statement cannot be produced.</source>
        <translation>नक़दी {off} से मेल नहीं खाती: विवरण नहीं बन सकता।</translation>
    </message>
    <message>
        <source>This file has no scheme yet. Enter its name and currency, or import a folder.</source>
        <translation>इस फ़ाइल में अभी कोई योजना नहीं है। उसका नाम और मुद्रा लिखें, या फ़ोल्डर आयात करें।</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Another program has written over {name} while it was open. Its newest saves are kept in {aside}.</source>
        <translation>{name} खुली थी तब किसी दूसरे प्रोग्राम ने उस पर लिख दिया। उसकी सबसे नई सहेजी प्रविष्टियाँ {aside} में रखी हैं।</translation>
    </message>
    <message>
        <source>Another program has written over {name} while it was open. Nothing was saved. Close it and open it again.</source>
        <translation>{name} खुली थी तब किसी दूसरे प्रोग्राम ने उस पर लिख दिया। कुछ सहेजा नहीं गया। उसे बंद करके फिर खोलें।</translation>
    </message>
    <message>
        <source>Another program has written to {name} meanwhile. Nothing was saved. Close the file and open it again.</source>
        <translation>इस बीच किसी दूसरे प्रोग्राम ने {name} में लिखा है। कुछ सहेजा नहीं गया। फ़ाइल बंद करके फिर खोलें।</translation>
    </message>
    <message>
        <source>Another program is making {name} at the moment.</source>
        <translation>अभी कोई दूसरा प्रोग्राम {name} बना रहा है।</translation>
    </message>
    <message>
        <source>Another program is writing to this file at the moment. Wait until it is done, then try again.</source>
        <translation>अभी कोई दूसरा प्रोग्राम इस फ़ाइल में लिख रहा है। उसके पूरा होने तक रुकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Beside {name} lay saves that do not go on from this file: it was replaced by another copy. They are kept in {aside} and are not in this file.</source>
        <translation>{name} के पास ऐसी सहेजी प्रविष्टियाँ थीं जो इस फ़ाइल से आगे की नहीं हैं: उसकी जगह दूसरी प्रति रखी गई थी। वे {aside} में रखी हैं और इस फ़ाइल में नहीं हैं।</translation>
    </message>
    <message>
        <source>Beside {name} lie saves that do not go on from this file ({journal}). They are not shown.</source>
        <translation>{name} के पास ऐसी सहेजी प्रविष्टियाँ हैं जो इस फ़ाइल से आगे की नहीं हैं ({journal})। वे नहीं दिखाई जातीं।</translation>
    </message>
    <message>
        <source>Everything is saved. The newest saves lie in {journal} beside the file and could not be brought into it: never move or copy one without the other. Free some space on the disk or check it, then open and close the file.</source>
        <translation>सब सहेजा गया। सबसे नई सहेजी प्रविष्टियाँ फ़ाइल के पास {journal} में हैं और उसमें नहीं लाई जा सकीं: एक को दूसरे के बिना कभी न हटाएँ और न प्रति बनाएँ। डिस्क पर जगह बनाएँ या उसे जाँचें, फिर फ़ाइल खोलें और बंद करें।</translation>
    </message>
    <message>
        <source>Is Coverbook closed on the other computer, or is that computer off? Where somebody still works there, they can save no more in this file; in a folder that is synchronised, what both save is not brought together.</source>
        <translation>क्या दूसरे कंप्यूटर पर Coverbook बंद है, या वह कंप्यूटर बंद है? यदि वहाँ कोई अब भी काम कर रहा है तो वह इस फ़ाइल में और नहीं सहेज सकेगा; समक्रमित फ़ोल्डर में दोनों का सहेजा हुआ आपस में नहीं मिलता।</translation>
    </message>
    <message>
        <source>Look first whether Coverbook is closed on the other computer, or that computer is off: where somebody still works there, they can save no more in this file. Then say so with --is-closed.</source>
        <translation>पहले देखें कि दूसरे कंप्यूटर पर Coverbook बंद है, या वह कंप्यूटर बंद है: यदि वहाँ कोई अब भी काम कर रहा है तो वह इस फ़ाइल में और नहीं सहेज सकेगा। फिर --is-closed से यह कहें।</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>किसी ने</translation>
    </message>
    <message>
        <source>Stopped, as you wished. Nothing was changed.</source>
        <translation>आपकी इच्छा से रोका गया। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>ले लें</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>ले लें…</translation>
    </message>
    <message>
        <source>The copy {name} is not whole. Check the disk it was to lie on.</source>
        <translation>प्रति {name} पूरी नहीं है। जिस डिस्क पर उसे होना था, उसे जाँचें।</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Check the disk, then try again.</source>
        <translation>डिस्क ने आँकड़े नहीं लिए या नहीं दिए। डिस्क जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Check whether there is space on it and whether it works, then try again.</source>
        <translation>डिस्क ने आँकड़े नहीं लिए या नहीं दिए। देखें कि उस पर जगह है और वह चलती है, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk failed as this file was opened, so nothing can be saved in it now. Check the disk, close the file and open it again.</source>
        <translation>यह फ़ाइल खोलते समय डिस्क में ख़राबी आई, इसलिए अभी इसमें कुछ नहीं सहेजा जा सकता। डिस्क जाँचें, फ़ाइल बंद करके फिर खोलें।</translation>
    </message>
    <message>
        <source>The disk failed while this was being saved, so it is not known whether it was. Check the disk, close the file and open it again, and look before you enter this a second time.</source>
        <translation>सहेजते समय डिस्क में ख़राबी आई, इसलिए ज्ञात नहीं कि सहेजा गया या नहीं। डिस्क जाँचें, फ़ाइल बंद करके फिर खोलें, और दोबारा लिखने से पहले देखें।</translation>
    </message>
    <message>
        <source>The disk fails: you may look. Check the disk, then open the file again.</source>
        <translation>डिस्क ख़राब हो रही है: आप देख सकते हैं। डिस्क जाँचें, फिर फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>The disk is full, so this was not done. What was saved before is safe. Free some space on it, then try again.</source>
        <translation>डिस्क भर गई है, इसलिए यह नहीं हुआ। पहले जो सहेजा गया वह सुरक्षित है। उस पर जगह बनाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk is full: you may look. Free some space to save again.</source>
        <translation>डिस्क भर गई है: आप देख सकते हैं। फिर सहेजने के लिए जगह बनाएँ।</translation>
    </message>
    <message>
        <source>The file could not be written anew, so it stays as it was. Check whether there is space on the disk and whether it works.</source>
        <translation>फ़ाइल नए सिरे से नहीं लिखी जा सकी, इसलिए वह जैसी थी वैसी है। देखें कि डिस्क पर जगह है और वह चलती है।</translation>
    </message>
    <message>
        <source>The file is free now: you may write in it.</source>
        <translation>फ़ाइल अब मुक्त है: आप इसमें लिख सकते हैं।</translation>
    </message>
    <message>
        <source>The newest saves could not be brought into the file. Free some space on the disk.</source>
        <translation>सबसे नई सहेजी प्रविष्टियाँ फ़ाइल में नहीं लाई जा सकीं। डिस्क पर जगह बनाएँ।</translation>
    </message>
    <message>
        <source>The newest saves of {name} lie in {journal} and cannot be shown here, for this place is read-only. Copy both to a folder of your own.</source>
        <translation>{name} की सबसे नई सहेजी प्रविष्टियाँ {journal} में हैं और यहाँ नहीं दिखाई जा सकतीं, क्योंकि यहाँ केवल पढ़ा जा सकता है। दोनों की प्रति अपने किसी फ़ोल्डर में बनाएँ।</translation>
    </message>
    <message>
        <source>The newest saves of {name} lie in {journal} and cannot be shown now, for the disk is full or fails. Check it, then open the file again.</source>
        <translation>{name} की सबसे नई सहेजी प्रविष्टियाँ {journal} में हैं और अभी दिखाई नहीं जा सकतीं, क्योंकि डिस्क भर गई है या ख़राब हो रही है। उसे जाँचें, फिर फ़ाइल दोबारा खोलें।</translation>
    </message>
    <message>
        <source>The part of {name} that tells how to read all others is damaged, or it is no Coverbook file. Nothing can be saved from it: restore a backup.</source>
        <translation>{name} का वह भाग ख़राब है जो बताता है कि बाकी सब कैसे पढ़ें, या वह Coverbook की फ़ाइल नहीं है। उससे कुछ नहीं सहेजा जा सकता: बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name, or make a new scheme.</source>
        <translation>{name} नाम की कोई फ़ाइल नहीं है। नाम जाँचें, या नई योजना बनाएँ।</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name.</source>
        <translation>{name} नाम की कोई फ़ाइल नहीं है। नाम जाँचें।</translation>
    </message>
    <message>
        <source>There is no folder {name}. Make it first.</source>
        <translation>{name} नाम का कोई फ़ोल्डर नहीं है। पहले उसे बनाएँ।</translation>
    </message>
    <message>
        <source>This file can only be looked at here: its place is read-only. Copy it to a folder of your own.</source>
        <translation>यह फ़ाइल यहाँ केवल देखी जा सकती है: यह जगह केवल पढ़ने की है। इसकी प्रति अपने किसी फ़ोल्डर में बनाएँ।</translation>
    </message>
    <message>
        <source>This file cannot be opened here. Check that the folder exists, that you may write into it, and that the disk has space.</source>
        <translation>यह फ़ाइल यहाँ नहीं खुल सकती। देखें कि फ़ोल्डर है, आप उसमें लिख सकते हैं, और डिस्क पर जगह है।</translation>
    </message>
    <message>
        <source>This file is damaged. Restore it from the latest backup; nothing was changed.</source>
        <translation>यह फ़ाइल ख़राब है। इसे सबसे नए बैकअप से बहाल करें; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>This file is open to look at only.</source>
        <translation>यह फ़ाइल केवल देखने के लिए खुली है।</translation>
    </message>
    <message>
        <source>This file is open under another name or in another folder. You may look; to write, it must be closed there.</source>
        <translation>यह फ़ाइल दूसरे नाम से या दूसरे फ़ोल्डर में खुली है। आप देख सकते हैं; लिखने के लिए उसे वहाँ बंद करना होगा।</translation>
    </message>
    <message>
        <source>This file is write-protected: you may look, and save nothing.</source>
        <translation>यह फ़ाइल लिखने से सुरक्षित है: आप देख सकते हैं, कुछ सहेज नहीं सकते।</translation>
    </message>
    <message>
        <source>This file was made by a newer Coverbook. Install the newest version to open it.</source>
        <translation>यह फ़ाइल नए Coverbook ने बनाई है। इसे खोलने के लिए सबसे नया संस्करण लगाएँ।</translation>
    </message>
    <message>
        <source>This file was made by an older Coverbook and must be opened for writing once.</source>
        <translation>यह फ़ाइल पुराने Coverbook ने बनाई है और इसे एक बार लिखने के लिए खोलना होगा।</translation>
    </message>
    <message>
        <source>This file was made by the trial edition of Coverbook, which this one cannot read. Export it with that edition and import the folder here.</source>
        <translation>यह फ़ाइल Coverbook के परीक्षण संस्करण ने बनाई है, जिसे यह नहीं पढ़ सकता। उस संस्करण से निर्यात करें और फ़ोल्डर यहाँ आयात करें।</translation>
    </message>
    <message>
        <source>This is not a Coverbook file. Choose a file that Coverbook has made.</source>
        <translation>यह Coverbook की फ़ाइल नहीं है। Coverbook की बनाई फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>This place cannot be used. Check that the folder exists, that you may read and write in it, and that the disk has space.</source>
        <translation>यह जगह काम में नहीं आ सकती। देखें कि फ़ोल्डर है, आप उसमें पढ़ और लिख सकते हैं, और डिस्क पर जगह है।</translation>
    </message>
    <message>
        <source>This place is read-only: nothing can be written there. Choose a folder of your own.</source>
        <translation>यह जगह केवल पढ़ने के लिए है: वहाँ कुछ नहीं लिखा जा सकता। अपना कोई फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>This place is read-only: you may look, and save nothing.</source>
        <translation>यह जगह केवल पढ़ने की है: आप देख सकते हैं, कुछ सहेज नहीं सकते।</translation>
    </message>
    <message>
        <source>a computer without a name</source>
        <translation>बिना नाम का कंप्यूटर</translation>
    </message>
    <message>
        <source>{code} is in use already, written as {there}. Choose another code.</source>
        <translation>{code} पहले से प्रयोग में है, {there} लिखा हुआ। दूसरा कोड चुनें।</translation>
    </message>
    <message>
        <source>{code} is in use already. Choose another code.</source>
        <translation>{code} पहले से प्रयोग में है। दूसरा कोड चुनें।</translation>
    </message>
    <message>
        <source>{name} in this file is not as Coverbook makes it, so the file is not opened. Restore it from a backup.</source>
        <translation>इस फ़ाइल में {name} वैसा नहीं है जैसा Coverbook बनाता है, इसलिए फ़ाइल नहीं खोली जाती। इसे बैकअप से बहाल करें।</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a Coverbook file in it.</source>
        <translation>{name} फ़ोल्डर है। उसमें Coverbook की कोई फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{name} is damaged. Take another backup.</source>
        <translation>{name} ख़राब है। दूसरा बैकअप लें।</translation>
    </message>
    <message>
        <source>{name} is empty. Choose a file that Coverbook has made.</source>
        <translation>{name} खाली है। Coverbook की बनाई फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{name} is free now: you may write in it.</source>
        <translation>{name} अब मुक्त है: आप इसमें लिख सकते हैं।</translation>
    </message>
    <message>
        <source>{name} is free now: {device} has it no longer.</source>
        <translation>{name} अब मुक्त है: वह अब {device} के पास नहीं है।</translation>
    </message>
    <message>
        <source>{name} is no Coverbook file, or it is locked and its keys are not beside it: put {keys} into this folder.</source>
        <translation>{name} Coverbook की फ़ाइल नहीं है, या उसमें ताला है और कुंजियाँ उसके पास नहीं हैं: {keys} को इस फ़ोल्डर में रखें।</translation>
    </message>
    <message>
        <source>{name} is no longer beside the open file. Nothing was saved. What was saved before is safe: close the file and open it again.</source>
        <translation>{name} अब खुली फ़ाइल के पास नहीं है। कुछ सहेजा नहीं गया। पहले जो सहेजा गया वह सुरक्षित है: फ़ाइल बंद करके फिर खोलें।</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened: it was moved, replaced or removed. Nothing was saved. Put it back, or open it where it is now.</source>
        <translation>{name} अब वहाँ नहीं है जहाँ खोली गई थी: उसे हटाया, बदला या मिटाया गया। कुछ सहेजा नहीं गया। उसे वापस रखें, या जहाँ वह अब है वहाँ खोलें।</translation>
    </message>
    <message>
        <source>{name} is open. Close it first, then restore it.</source>
        <translation>{name} खुली है। पहले उसे बंद करें, फिर बहाल करें।</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>{name} पहले से है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>{name} was removed or replaced while it was open. What was saved in it is kept in {copy}.</source>
        <translation>{name} खुली थी तब मिटाई या बदली गई। उसमें जो सहेजा गया था वह {copy} में रखा है।</translation>
    </message>
    <message>
        <source>{name} was removed while it was open, and no copy could be kept. What was saved in it is lost.</source>
        <translation>{name} खुली थी तब मिटाई गई, और कोई प्रति नहीं रखी जा सकी। उसमें जो सहेजा गया था वह खो गया।</translation>
    </message>
    <message>
        <source>{user} on {device} has had this file open since {day}, on another computer. You may look; to write, close it there. Where it cannot be closed, take it over, or leave it open here: after {most} minutes without a sign of life from there you may write.</source>
        <translation>{device} पर {user} ने यह फ़ाइल {day} से दूसरे कंप्यूटर पर खोल रखी है। आप देख सकते हैं; लिखने के लिए उसे वहाँ बंद करें। जहाँ बंद न हो सके, उसे ले लें, या यहाँ खुली रहने दें: वहाँ से {most} मिनट तक कोई हलचल न हो तो आप लिख सकते हैं।</translation>
    </message>
    <message>
        <source>{user} on {device} has had this file open since {day}. You may look; to write, it must be closed there.</source>
        <translation>{device} पर {user} ने यह फ़ाइल {day} से खोल रखी है। आप देख सकते हैं; लिखने के लिए उसे वहाँ बंद करना होगा।</translation>
    </message>
    <message>
        <source>{user} on {device} has taken this file over. Nothing was saved. What you typed stays a draft: close the file here, and open it again when it is closed there.</source>
        <translation>{device} पर {user} ने यह फ़ाइल ले ली है। कुछ सहेजा नहीं गया। आपका लिखा मसौदा रहता है: फ़ाइल यहाँ बंद करें, और वहाँ बंद होने पर फिर खोलें।</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Coverbook files (*{ending})</source>
        <translation>Coverbook फ़ाइलें (*{ending})</translation>
    </message>
    <message>
        <source>Making a backup and closing the file. The window closes by itself.</source>
        <translation>बैकअप बन रहा है और फ़ाइल बंद हो रही है। विंडो अपने आप बंद होगी।</translation>
    </message>
    <message>
        <source>{name} is there already. Open it, or choose another name.</source>
        <translation>{name} पहले से है। उसे खोलें, या दूसरा नाम चुनें।</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Claim {code}, {name}</source>
        <translation>दावा {code}, {name}</translation>
    </message>
    <message>
        <source>Policy {code}, {name}</source>
        <translation>पॉलिसी {code}, {name}</translation>
    </message>
    <message>
        <source>Premium {code}, {name}</source>
        <translation>प्रीमियम {code}, {name}</translation>
    </message>
    <message>
        <source>Receipt {code}, replaced since</source>
        <translation>रसीद {code}, बाद में बदली गई</translation>
    </message>
    <message>
        <source>Receipt {code}, {name}</source>
        <translation>रसीद {code}, {name}</translation>
    </message>
    <message>
        <source>This card is of another scheme’s file, or of one that was made anew.</source>
        <translation>यह कार्ड दूसरी योजना की फ़ाइल का है, या ऐसी फ़ाइल का जो नए सिरे से बनी।</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>और…</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>An entry of {day}, {time}, was not finished.</source>
        <translation>{day}, {time} की एक प्रविष्टि पूरी नहीं हुई थी।</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>पंचांग से चुनें</translation>
    </message>
    <message>
        <source>Enter: next · Shift+Enter: back · Ctrl+Enter: save and next · Esc: leave</source>
        <translation>Enter: आगे · Shift+Enter: पीछे · Ctrl+Enter: सहेजें और अगला · Esc: छोड़ें</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>सूची दिखाएँ</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>Take row {number} away (Ctrl+D)</source>
        <translation>पंक्ति {number} हटाएँ (Ctrl+D)</translation>
    </message>
    <message>
        <source>The list has no such answer.</source>
        <translation>सूची में ऐसा उत्तर नहीं है।</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>फेंक दें</translation>
    </message>
    <message>
        <source>Why is it right?</source>
        <translation>यह सही क्यों है?</translation>
    </message>
    <message>
        <source>Write a day up to today, {today}.</source>
        <translation>आज, {today}, तक का कोई दिन लिखें।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>about {year}</source>
        <translation>लगभग {year}</translation>
    </message>
    <message>
        <source>new word</source>
        <translation>नया शब्द</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>{code} is meant: nobody is written down a second time.</source>
        <translation>{code} अभिप्रेत है: किसी को दूसरी बार नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>{group}: fill in at least one row.</source>
        <translation>{group}: कम से कम एक पंक्ति भरें।</translation>
    </message>
    <message>
        <source>{label}, row {number}</source>
        <translation>{label}, पंक्ति {number}</translation>
    </message>
    <message>
        <source>“{typed}” is not in the list: choose one of its answers.</source>
        <translation>“{typed}” सूची में नहीं है: उसका कोई उत्तर चुनें।</translation>
    </message>
</context>
<context>
    <name>Given cost</name>
    <message>
        <source>Say what was given: work, a room, goods. Choose it from the list.</source>
        <translation>बताएँ कि क्या दिया गया: काम, कमरा, सामान। सूची से चुनें।</translation>
    </message>
    <message>
        <source>Write what it would have cost: more than nought.</source>
        <translation>लिखें कि उसकी लागत कितनी होती: शून्य से अधिक।</translation>
    </message>
</context>
<context>
    <name>Given cost form</name>
    <message>
        <source>Book what was given for free</source>
        <translation>मुफ़्त मिला दर्ज करें</translation>
    </message>
    <message>
        <source>The price on the market, or the pay of somebody who does such work.</source>
        <translation>बाज़ार का भाव, या ऐसा काम करने वाले का वेतन।</translation>
    </message>
    <message>
        <source>What it would have cost</source>
        <translation>कितनी लागत होती</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>क्या दिया गया</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>किसने दिया</translation>
    </message>
</context>
<context>
    <name>Grain</name>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>तिमाही</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>वर्ष</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>April; Apr</source>
        <translation>अप्रैल; अप्रै</translation>
    </message>
    <message>
        <source>August; Aug</source>
        <translation>अगस्त; अग</translation>
    </message>
    <message>
        <source>December; Dec</source>
        <translation>दिसंबर; दिस; दिसम्बर</translation>
    </message>
    <message>
        <source>F; female; woman; girl</source>
        <translation>म; स्त्री; महिला; लड़की; नारी</translation>
    </message>
    <message>
        <source>February; Feb</source>
        <translation>फ़रवरी; फ़र; फरवरी</translation>
    </message>
    <message>
        <source>January; Jan</source>
        <translation>जनवरी; जन</translation>
    </message>
    <message>
        <source>July; Jul</source>
        <translation>जुलाई; जुल</translation>
    </message>
    <message>
        <source>June; Jun</source>
        <translation>जून</translation>
    </message>
    <message>
        <source>M; male; man; boy</source>
        <translation>पु; पुरुष; आदमी; लड़का; नर</translation>
    </message>
    <message>
        <source>March; Mar</source>
        <translation>मार्च</translation>
    </message>
    <message>
        <source>May</source>
        <translation>मई</translation>
    </message>
    <message>
        <source>November; Nov</source>
        <translation>नवंबर; नव; नवम्बर</translation>
    </message>
    <message>
        <source>October; Oct</source>
        <translation>अक्टूबर; अक्टू; अक्तूबर</translation>
    </message>
    <message>
        <source>September; Sept; Sep</source>
        <translation>सितंबर; सित; सितम्बर</translation>
    </message>
    <message>
        <source>amount approved; approved; amount covered</source>
        <translation>स्वीकृत राशि; स्वीकृत; मान्य राशि</translation>
    </message>
    <message>
        <source>amount billed; amount claimed; bill; cost</source>
        <translation>बिल की राशि; दावा राशि; बिल; लागत</translation>
    </message>
    <message>
        <source>claim number; claim no; file number</source>
        <translation>दावा संख्या; दावा क्रमांक; फ़ाइल संख्या</translation>
    </message>
    <message>
        <source>date joined; joined on; enrolled on; registration date; membership date</source>
        <translation>जुड़ने की तिथि; सदस्य बनने की तिथि; नामांकन तिथि; पंजीकरण तिथि; सदस्यता तिथि</translation>
    </message>
    <message>
        <source>date of birth; birth date; birthday; born; DOB</source>
        <translation>जन्म तिथि; जन्मतिथि; जन्मदिन; जन्म</translation>
    </message>
    <message>
        <source>date of event; date of loss; treatment date; date of treatment</source>
        <translation>घटना की तिथि; हानि की तिथि; इलाज की तिथि; उपचार तिथि</translation>
    </message>
    <message>
        <source>date reported; report date; date received</source>
        <translation>सूचना की तिथि; दर्ज करने की तिथि; प्राप्ति तिथि</translation>
    </message>
    <message>
        <source>decision date; date decided</source>
        <translation>निर्णय तिथि; निर्णय की तिथि</translation>
    </message>
    <message>
        <source>due date; due on</source>
        <translation>देय तिथि; देय दिन</translation>
    </message>
    <message>
        <source>end date; valid until; expiry date; ends on</source>
        <translation>समाप्ति तिथि; वैध तक; अंतिम तिथि; समाप्त</translation>
    </message>
    <message>
        <source>family; family number; household number; household no; household code</source>
        <translation>परिवार; परिवार संख्या; परिवार क्रमांक; घर संख्या; परिवार कोड</translation>
    </message>
    <message>
        <source>father; mother</source>
        <translation>पिता; माता</translation>
    </message>
    <message>
        <source>full name; first name; given name; last name; surname; member name</source>
        <translation>पूरा नाम; नाम; पहला नाम; उपनाम; कुलनाम; सदस्य का नाम</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>head; head of household; self; principal</source>
        <translation>मुखिया; परिवार का मुखिया; स्वयं; मुख्य</translation>
    </message>
    <message>
        <source>hospital; clinic; health facility; health centre</source>
        <translation>अस्पताल; क्लिनिक; स्वास्थ्य केंद्र; चिकित्सालय</translation>
    </message>
    <message>
        <source>identity number; national ID; ID number; ID card</source>
        <translation>पहचान संख्या; राष्ट्रीय पहचान पत्र; पहचान पत्र संख्या; आधार; पहचान पत्र</translation>
    </message>
    <message>
        <source>locality; community; town; place</source>
        <translation>बस्ती; समुदाय; नगर; स्थान</translation>
    </message>
    <message>
        <source>member number; member no; membership number; member code; card number</source>
        <translation>सदस्य संख्या; सदस्य क्रमांक; सदस्यता संख्या; सदस्य कोड; कार्ड संख्या</translation>
    </message>
    <message>
        <source>member; member number; insured person</source>
        <translation>सदस्य; सदस्य संख्या; बीमित व्यक्ति</translation>
    </message>
    <message>
        <source>member; member number; insured; policyholder</source>
        <translation>सदस्य; सदस्य संख्या; बीमित; पॉलिसीधारक</translation>
    </message>
    <message>
        <source>patient; member; member number; insured person</source>
        <translation>रोगी; मरीज़; सदस्य; सदस्य संख्या; बीमित व्यक्ति</translation>
    </message>
    <message>
        <source>payment date; date paid; date of payment; paid</source>
        <translation>भुगतान तिथि; चुकाने की तिथि; भुगतान की तिथि; चुकाया</translation>
    </message>
    <message>
        <source>policy number; policy no; contract number</source>
        <translation>पॉलिसी संख्या; पॉलिसी क्रमांक; अनुबंध संख्या</translation>
    </message>
    <message>
        <source>premium number; due number</source>
        <translation>प्रीमियम संख्या; देय संख्या</translation>
    </message>
    <message>
        <source>premium; contribution; sum; amount paid</source>
        <translation>प्रीमियम; अंशदान; रकम; चुकाई राशि</translation>
    </message>
    <message>
        <source>profession; job; work</source>
        <translation>पेशा; काम; नौकरी</translation>
    </message>
    <message>
        <source>receipt number; receipt no</source>
        <translation>रसीद संख्या; रसीद क्रमांक</translation>
    </message>
    <message>
        <source>relation; relationship; link to the holder</source>
        <translation>रिश्ता; संबंध; धारक से संबंध</translation>
    </message>
    <message>
        <source>son; daughter</source>
        <translation>बेटा; बेटी; पुत्र; पुत्री</translation>
    </message>
    <message>
        <source>start date; valid from; begins on</source>
        <translation>आरंभ तिथि; वैध से; शुरू होने की तिथि</translation>
    </message>
    <message>
        <source>telephone; mobile; phone number; mobile number; cell</source>
        <translation>टेलीफ़ोन; मोबाइल; फ़ोन नंबर; मोबाइल नंबर</translation>
    </message>
    <message>
        <source>wife; husband; partner</source>
        <translation>पत्नी; पति; जीवनसाथी</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Any word of the help</source>
        <translation>सहायता का कोई शब्द</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>काम पर वापस</translation>
    </message>
    <message>
        <source>Back to work (Esc)</source>
        <translation>काम पर वापस (Esc)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Formula: {formula}</source>
        <translation>सूत्र: {formula}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>क्या रखता है</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>खाली हो सकता है</translation>
    </message>
    <message>
        <source>No topic holds “{words}”.</source>
        <translation>किसी विषय में “{words}” नहीं है।</translation>
    </message>
    <message>
        <source>Source: the handbook of performance indicators, {place}</source>
        <translation>स्रोत: प्रदर्शन संकेतकों की पुस्तिका, {place}</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>विषय का पाठ</translation>
    </message>
    <message>
        <source>The handbook gives no norm: compare with your plan and your past.</source>
        <translation>पुस्तिका कोई मानक नहीं देती: अपनी योजना और अपने अतीत से तुलना करें।</translation>
    </message>
    <message>
        <source>The rule behind it</source>
        <translation>इसके पीछे का नियम</translation>
    </message>
    <message>
        <source>To add one</source>
        <translation>जोड़ने के लिए</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>क्या मिलता है</translation>
    </message>
    <message>
        <source>a code that stands in {file}</source>
        <translation>{file} में मौजूद कोड</translation>
    </message>
    <message>
        <source>a day, like 2026-01-31</source>
        <translation>दिन, जैसे 2026-01-31</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>पूर्ण संख्या</translation>
    </message>
    <message>
        <source>a word of a list that grows</source>
        <translation>बढ़ती सूची का शब्द</translation>
    </message>
    <message>
        <source>an amount, like 1250.50</source>
        <translation>राशि, जैसे 1250.50</translation>
    </message>
    <message>
        <source>box {number}</source>
        <translation>बॉक्स {number}</translation>
    </message>
    <message>
        <source>indicator {number}</source>
        <translation>संकेतक {number}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>one of: {codes}</source>
        <translation>इनमें से एक: {codes}</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>तालिका {number}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>हाँ या नहीं</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nothing was saved in these days.</source>
        <translation>इन दिनों में कुछ नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>Only the first {most} records are listed.</source>
        <translation>केवल पहले {most} अभिलेख दिखाए गए हैं।</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>सहेजी प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>What a save changed</source>
        <translation>सहेजी प्रविष्टि ने क्या बदला</translation>
    </message>
    <message>
        <source>What save {name} changed</source>
        <translation>सहेजी प्रविष्टि {name} ने क्या बदला</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>क्या किया गया</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>किसने क्या किया</translation>
    </message>
    <message>
        <source>by this person only</source>
        <translation>केवल इस व्यक्ति का</translation>
    </message>
    <message>
        <source>of the save with this name (A-12)</source>
        <translation>इस नाम की सहेजी प्रविष्टि का (A-12)</translation>
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
        <translation>सदस्य जोड़ें</translation>
    </message>
    <message>
        <source>Cover starts on</source>
        <translation>सुरक्षा का आरंभ</translation>
    </message>
    <message>
        <source>Down and Enter take somebody who is known already; F2 shows their record.</source>
        <translation>नीचे तीर और Enter पहले से ज्ञात व्यक्ति को लेते हैं; F2 उनका अभिलेख दिखाता है।</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>नामांकन करें</translation>
    </message>
    <message>
        <source>First premium</source>
        <translation>पहला प्रीमियम</translation>
    </message>
    <message>
        <source>Leave empty for a new household. Of one that is there, write its code.</source>
        <translation>नए परिवार के लिए खाली छोड़ें। जो पहले से है उसका कोड लिखें।</translation>
    </message>
    <message>
        <source>Leave empty for people who are not insured yet.</source>
        <translation>जो लोग अभी बीमित नहीं हैं उनके लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Phone of the holder</source>
        <translation>धारक का फ़ोन</translation>
    </message>
</context>
<context>
    <name>IBNR method</name>
    <message>
        <source>Chain ladder</source>
        <translation>चेन लैडर</translation>
    </message>
    <message>
        <source>Expected claims</source>
        <translation>अपेक्षित दावे</translation>
    </message>
    <message>
        <source>Lag factors</source>
        <translation>विलंब गुणक</translation>
    </message>
    <message>
        <source>None: claims are reported at once</source>
        <translation>कोई नहीं: दावे तुरंत दर्ज होते हैं</translation>
    </message>
    <message>
        <source>Percentage of reported claims</source>
        <translation>दर्ज दावों का प्रतिशत</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>In this book this laptop is called {other}, and its receipts carry that. Choose {other} again.</source>
        <translation>इस बही में इस लैपटॉप का नाम {other} है, और उसकी रसीदों पर वही है। फिर {other} चुनें।</translation>
    </message>
    <message>
        <source>The code {code} belongs to another laptop of this book ({name}). Choose another code for this one.</source>
        <translation>कोड {code} इस बही के दूसरे लैपटॉप ({name}) का है। इसके लिए दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The code {code} belongs to another laptop of this book. Choose another code for this one.</source>
        <translation>कोड {code} इस बही के दूसरे लैपटॉप का है। इसके लिए दूसरा चुनें।</translation>
    </message>
    <message>
        <source>{code} in {table} was changed since. Take back the later change first.</source>
        <translation>{table} में {code} इस बीच बदला गया। पहले बाद का बदलाव वापस लें।</translation>
    </message>
    <message>
        <source>{other} in {others} rests on {code} in {table}. Take {other} back first, or its save {save}.</source>
        <translation>{others} में {other} {table} के {code} पर टिका है। पहले {other} वापस लें, या उसकी सहेजी प्रविष्टि {save}।</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>&quot;{cell}&quot; begins a line of totals, which is no record; leave the line out</source>
        <translation>&quot;{cell}&quot; से जोड़ की पंक्ति शुरू होती है, जो अभिलेख नहीं है; पंक्ति छोड़ दें</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; has too many decimals; a rate has at most {places}</source>
        <translation>&quot;{cell}&quot; में बहुत दशमलव हैं; दर में अधिक से अधिक {places} होते हैं</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; has too many decimals; the currency has {decimals}, and nothing parts the thousands</source>
        <translation>&quot;{cell}&quot; में बहुत दशमलव हैं; मुद्रा में {decimals} होते हैं, और हज़ार को कुछ अलग नहीं करता</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a date where text is wanted; format the column as text and type it again</source>
        <translation>&quot;{cell}&quot; तिथि है जहाँ पाठ चाहिए; स्तंभ को पाठ बनाएँ और फिर लिखें</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a number cut short where text is wanted; format the column as text and type it again</source>
        <translation>&quot;{cell}&quot; कटी हुई संख्या है जहाँ पाठ चाहिए; स्तंभ को पाठ बनाएँ और फिर लिखें</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a number where text is wanted; format the column as text and type it again</source>
        <translation>&quot;{cell}&quot; संख्या है जहाँ पाठ चाहिए; स्तंभ को पाठ बनाएँ और फिर लिखें</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a percentage where none is wanted; write the number alone</source>
        <translation>&quot;{cell}&quot; प्रतिशत है जहाँ नहीं चाहिए; केवल संख्या लिखें</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is larger than any amount a scheme can hold</source>
        <translation>&quot;{cell}&quot; किसी भी योजना की राशि से बड़ा है</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is neither yes nor no</source>
        <translation>&quot;{cell}&quot; न हाँ है न नहीं</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is no text, but a spreadsheet’s yes or no; format the column as text and type it again</source>
        <translation>&quot;{cell}&quot; पाठ नहीं, स्प्रेडशीट का हाँ या नहीं है; स्तंभ को पाठ बनाएँ और फिर लिखें</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is no value; leave the cell empty where nothing is known</source>
        <translation>&quot;{cell}&quot; कोई मान नहीं है; जहाँ कुछ ज्ञात नहीं, कोष्ठ खाली छोड़ें</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a date; write it as 2026-01-31</source>
        <translation>&quot;{cell}&quot; तिथि नहीं है; उसे 2026-01-31 जैसे लिखें</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a number</source>
        <translation>&quot;{cell}&quot; संख्या नहीं है</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a whole number</source>
        <translation>&quot;{cell}&quot; पूर्ण संख्या नहीं है</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not an amount</source>
        <translation>&quot;{cell}&quot; राशि नहीं है</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not in the list: {choices}</source>
        <translation>&quot;{cell}&quot; सूची में नहीं है: {choices}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not in the list; is it {near}?</source>
        <translation>&quot;{cell}&quot; सूची में नहीं है; क्या वह {near} है?</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not written in the form of its column, {form}</source>
        <translation>&quot;{cell}&quot; अपने स्तंभ के रूप, {form}, में नहीं लिखा है</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is the error of a formula; put the formula right, or empty the cell if nothing is known</source>
        <translation>&quot;{cell}&quot; सूत्र की त्रुटि है; सूत्र ठीक करें, या कुछ ज्ञात न हो तो कोष्ठ खाली करें</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too large for a ratio; the most is {high}, and {cell} % is written {share}</source>
        <translation>&quot;{cell}&quot; अनुपात के लिए बहुत बड़ा है; अधिकतम {high} है, और {cell} % को {share} लिखते हैं</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too large; the most is {high}</source>
        <translation>&quot;{cell}&quot; बहुत बड़ा है; अधिकतम {high} है</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too long ago; check the year</source>
        <translation>&quot;{cell}&quot; बहुत पुराना है; वर्ष जाँचें</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too small; the least is {low}</source>
        <translation>&quot;{cell}&quot; बहुत छोटा है; न्यूनतम {low} है</translation>
    </message>
    <message>
        <source>&quot;{code}&quot; in {sheet} was set aside</source>
        <translation>{sheet} में &quot;{code}&quot; अलग रखा गया</translation>
    </message>
    <message>
        <source>&quot;{code}&quot; is not in {table}, or only in a row that was replaced</source>
        <translation>&quot;{code}&quot; {table} में नहीं है, या केवल बदली गई पंक्ति में है</translation>
    </message>
    <message>
        <source>&quot;{form}&quot; is no form of days; known are {known}</source>
        <translation>&quot;{form}&quot; तिथियों का कोई रूप नहीं है; ज्ञात रूप हैं {known}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be given here; known are {known}</source>
        <translation>&quot;{name}&quot; यहाँ नहीं दिया जा सकता; ज्ञात हैं {known}</translation>
    </message>
    <message numerus="yes">
        <source>%n files that {table} tells of are not in the folder {folder}</source>
        <translation>
            <numerusform>{table} की बताई %n फ़ाइल फ़ोल्डर {folder} में नहीं है</numerusform>
            <numerusform>{table} की बताई %n फ़ाइलें फ़ोल्डर {folder} में नहीं हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims that bill another amount than their items and services, whose sum was taken: {count}</source>
        <translation>दावे जिनका बिल उनकी मदों और सेवाओं से अलग है, जिनका जोड़ लिया गया: {count}</translation>
    </message>
    <message>
        <source>Columns that are passed over: {columns}</source>
        <translation>छोड़े गए स्तंभ: {columns}</translation>
    </message>
    <message>
        <source>Comparing the records with each other and with the file</source>
        <translation>अभिलेखों की आपस में और फ़ाइल से तुलना हो रही है</translation>
    </message>
    <message>
        <source>Covers of people or policies that were deleted, passed over: {count}</source>
        <translation>मिटाए गए लोगों या पॉलिसियों की बीमा सुरक्षा, छोड़ी गई: {count}</translation>
    </message>
    <message>
        <source>Days such as {cell} can be meant in more than one form: choose the form of the days, or add --give days={form}</source>
        <translation>{cell} जैसी तिथियाँ एक से अधिक रूपों में समझी जा सकती हैं: तिथियों का रूप चुनें, या --give days={form} जोड़ें</translation>
    </message>
    <message>
        <source>Everything is good; nothing was written, since it was only to be checked.</source>
        <translation>सब ठीक है; कुछ नहीं लिखा गया, क्योंकि केवल जाँचना था।</translation>
    </message>
    <message>
        <source>Everything was in the file already; nothing was written.</source>
        <translation>सब पहले से फ़ाइल में था; कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Hidden sheets were read, too: {sheets}</source>
        <translation>छिपे पन्ने भी पढ़े गए: {sheets}</translation>
    </message>
    <message>
        <source>It was read as an export of {program}.</source>
        <translation>इसे {program} के निर्यात के रूप में पढ़ा गया।</translation>
    </message>
    <message>
        <source>Items and services of claims that were replaced or deleted, passed over: {count}</source>
        <translation>बदले या मिटाए दावों की मदें और सेवाएँ, छोड़ी गईं: {count}</translation>
    </message>
    <message>
        <source>Links to rows that are not there stay empty: {columns}</source>
        <translation>जो पंक्तियाँ नहीं हैं उनके संदर्भ खाली रहते हैं: {columns}</translation>
    </message>
    <message>
        <source>Passed over, since they have no place here: rows that were replaced or deleted: {rows} ({by_row}); columns: {columns}; tables: {tables} ({by_table})</source>
        <translation>छोड़ा गया, क्योंकि यहाँ उनका स्थान नहीं: बदली या मिटाई पंक्तियाँ: {rows} ({by_row}); स्तंभ: {columns}; तालिकाएँ: {tables} ({by_table})</translation>
    </message>
    <message>
        <source>People who came to a policy after its start and count from its start: {count}</source>
        <translation>लोग जो पॉलिसी के आरंभ के बाद आए और आरंभ से गिने जाते हैं: {count}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Setting rows aside</source>
        <translation>पंक्तियाँ अलग रखी जा रही हैं</translation>
    </message>
    <message>
        <source>Tables that are not there, so that what they would tell stays empty: {tables}</source>
        <translation>तालिकाएँ जो नहीं हैं, इसलिए उनकी बातें खाली रहती हैं: {tables}</translation>
    </message>
    <message>
        <source>Tables that are passed over: {tables}</source>
        <translation>छोड़ी गई तालिकाएँ: {tables}</translation>
    </message>
    <message>
        <source>There is no file {name} to import from.</source>
        <translation>आयात के लिए {name} नाम की कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>There is no folder or workbook {name} to import from.</source>
        <translation>आयात के लिए {name} नाम का कोई फ़ोल्डर या वर्कबुक नहीं है।</translation>
    </message>
    <message>
        <source>There is no table in {name}.</source>
        <translation>{name} में कोई तालिका नहीं है।</translation>
    </message>
    <message>
        <source>Too much is not right to set rows aside. Mend what all these rows share, then try again.</source>
        <translation>इतना कुछ सही नहीं कि पंक्तियाँ अलग नहीं रखी जा सकतीं। जो इन सब पंक्तियों में है उसे ठीक करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Valuated claims without a payment, since no batch run tells its day: {count}</source>
        <translation>मूल्यांकित दावे बिना भुगतान के, क्योंकि किसी बैच से उसका दिन नहीं पता चलता: {count}</translation>
    </message>
    <message>
        <source>Writing the records</source>
        <translation>अभिलेख लिखे जा रहे हैं</translation>
    </message>
    <message>
        <source>a cell stands far from all others, in row {row}; delete the empty rows and columns, or save the sheet as a CSV file</source>
        <translation>पंक्ति {row} में एक कोष्ठ बाकी सबसे दूर है; खाली पंक्तियाँ और स्तंभ हटाएँ, या पन्ने को CSV फ़ाइल के रूप में सहेजें</translation>
    </message>
    <message>
        <source>a column has no name; give it one of the known names, or take it out</source>
        <translation>एक स्तंभ का नाम नहीं है; उसे कोई ज्ञात नाम दें, या हटा दें</translation>
    </message>
    <message>
        <source>a formula without its value; open the workbook in a spreadsheet program and save it</source>
        <translation>सूत्र का मान नहीं है; वर्कबुक को स्प्रेडशीट में खोलें और सहेजें</translation>
    </message>
    <message>
        <source>a line names one of {names} and a number, such as B14,0.45; {most} is at most 10, all others at most 1</source>
        <translation>पंक्ति में {names} में से एक का नाम और एक संख्या होती है, जैसे B14,0.45; {most} अधिक से अधिक 10 है, बाकी सब अधिक से अधिक 1</translation>
    </message>
    <message>
        <source>a line or a cell is too long: a quotation mark or the end of the line is missing</source>
        <translation>कोई पंक्ति या कोष्ठ बहुत लंबा है: उद्धरण चिह्न या पंक्ति का अंत नहीं है</translation>
    </message>
    <message>
        <source>a new scheme needs its name and its currency first</source>
        <translation>नई योजना को पहले अपना नाम और मुद्रा चाहिए</translation>
    </message>
    <message>
        <source>a number of {digits} digits where text is wanted, and a spreadsheet keeps only 15 of them; format the column as text and type it again</source>
        <translation>{digits} अंकों की संख्या है जहाँ पाठ चाहिए, और स्प्रेडशीट उनमें से केवल 15 रखती है; स्तंभ को पाठ बनाएँ और फिर लिखें</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed properly</source>
        <translation>उद्धरण चिह्न खुला है और ठीक से बंद नहीं है</translation>
    </message>
    <message>
        <source>a value is missing; this column cannot be empty</source>
        <translation>मान नहीं है; यह स्तंभ खाली नहीं हो सकता</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; is missing</source>
        <translation>स्तंभ &quot;{name}&quot; नहीं है</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; is not known; the nearest known one is &quot;{near}&quot;</source>
        <translation>स्तंभ &quot;{name}&quot; ज्ञात नहीं है; सबसे निकट का ज्ञात &quot;{near}&quot; है</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; stands twice</source>
        <translation>स्तंभ &quot;{name}&quot; दो बार है</translation>
    </message>
    <message>
        <source>doubtful: {title} ({count}); coverbook check names them</source>
        <translation>संदिग्ध: {title} ({count}); coverbook check उनके नाम बताता है</translation>
    </message>
    <message>
        <source>it belongs to line {line}, which was set aside</source>
        <translation>यह पंक्ति {line} का है, जो अलग रखी गई</translation>
    </message>
    <message>
        <source>it is not said in which form the column is written</source>
        <translation>यह नहीं बताया गया कि स्तंभ किस रूप में लिखा है</translation>
    </message>
    <message>
        <source>letters of &quot;{cell}&quot; are lost; type it again</source>
        <translation>&quot;{cell}&quot; के अक्षर खो गए हैं; फिर लिखें</translation>
    </message>
    <message>
        <source>new in the list {list}: {word}</source>
        <translation>सूची {list} में नया: {word}</translation>
    </message>
    <message>
        <source>no such file is known; is it {near}?</source>
        <translation>ऐसी कोई फ़ाइल ज्ञात नहीं; क्या वह {near} है?</translation>
    </message>
    <message>
        <source>no table has the headings of the matching</source>
        <translation>किसी तालिका में मिलान के शीर्षक नहीं हैं</translation>
    </message>
    <message>
        <source>no table of {program} is in it</source>
        <translation>इसमें {program} की कोई तालिका नहीं है</translation>
    </message>
    <message>
        <source>the file cannot be read; check that you may open it</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती; देखें कि आप उसे खोल सकते हैं</translation>
    </message>
    <message>
        <source>the file is empty; its first line must name the columns</source>
        <translation>फ़ाइल खाली है; उसकी पहली पंक्ति में स्तंभों के नाम होने चाहिए</translation>
    </message>
    <message>
        <source>the file is missing; a new scheme needs its name and its currency</source>
        <translation>फ़ाइल नहीं है; नई योजना को अपना नाम और मुद्रा चाहिए</translation>
    </message>
    <message>
        <source>the file is not in UTF-8; save it again as CSV UTF-8</source>
        <translation>फ़ाइल UTF-8 में नहीं है; उसे CSV UTF-8 के रूप में फिर सहेजें</translation>
    </message>
    <message>
        <source>the first line names {columns} columns, more than {most}; leave the others out</source>
        <translation>पहली पंक्ति में {columns} स्तंभ हैं, {most} से अधिक; बाकी को छोड़ दें</translation>
    </message>
    <message>
        <source>the letters of &quot;{cell}&quot; are broken; is it &quot;{near}&quot;? Save the table again as CSV UTF-8</source>
        <translation>&quot;{cell}&quot; के अक्षर टूटे हैं; क्या वह &quot;{near}&quot; है? तालिका को CSV UTF-8 के रूप में फिर सहेजें</translation>
    </message>
    <message>
        <source>the line has {cells} cells, the header {width}</source>
        <translation>पंक्ति में {cells} कोष्ठ हैं, शीर्षक में {width}</translation>
    </message>
    <message>
        <source>the lines of voucher {voucher} must carry one date</source>
        <translation>वाउचर {voucher} की पंक्तियों पर एक ही तिथि होनी चाहिए</translation>
    </message>
    <message>
        <source>the lines of {key} must have the same under {field}</source>
        <translation>{key} की पंक्तियों में {field} एक ही होना चाहिए</translation>
    </message>
    <message>
        <source>the number &quot;{cell}&quot; is longer than its cell shows noughts for, and those before it may be lost; format the column as text and type it again</source>
        <translation>संख्या &quot;{cell}&quot; उतने शून्यों से लंबी है जितने उसका कोष्ठ दिखाता है, और आगे के शून्य खो गए हो सकते हैं; स्तंभ को पाठ बनाएँ और फिर लिखें</translation>
    </message>
    <message>
        <source>the sheet is damaged; save the workbook again</source>
        <translation>पन्ना ख़राब है; वर्कबुक फिर सहेजें</translation>
    </message>
    <message>
        <source>the table is missing; {table} refers to it</source>
        <translation>तालिका नहीं है; {table} उस पर निर्भर है</translation>
    </message>
    <message>
        <source>the value holds a sign that cannot be printed; type it again</source>
        <translation>मान में ऐसा चिह्न है जो छप नहीं सकता; फिर लिखें</translation>
    </message>
    <message>
        <source>there is no &quot;{code}&quot; in {sheet}</source>
        <translation>{sheet} में &quot;{code}&quot; नहीं है</translation>
    </message>
    <message>
        <source>there is no exchange file in it</source>
        <translation>इसमें विनिमय की कोई फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>this is not the file that {table} tells of: it was changed</source>
        <translation>यह वह फ़ाइल नहीं जो {table} बताती है: यह बदली गई</translation>
    </message>
    <message>
        <source>voucher {voucher} does not balance; its lines add up to {off}</source>
        <translation>वाउचर {voucher} संतुलित नहीं है; उसकी पंक्तियों का जोड़ {off} है</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8; it was read as Windows-1252: look at its accents</source>
        <translation>{file} UTF-8 में नहीं है; उसे Windows-1252 के रूप में पढ़ा गया: उसके विशेष अक्षर देखें</translation>
    </message>
    <message>
        <source>{file} says what each heading means. Look at it, then import with --as {file}</source>
        <translation>{file} बताती है कि हर शीर्षक का क्या अर्थ है। उसे देखें, फिर --as {file} से आयात करें</translation>
    </message>
    <message>
        <source>{file} was passed over; no such file is known</source>
        <translation>{file} छोड़ी गई; ऐसी कोई फ़ाइल ज्ञात नहीं</translation>
    </message>
    <message>
        <source>{key} is in the file already with &quot;{old}&quot;, not &quot;{new}&quot;; correct it there</source>
        <translation>{key} फ़ाइल में पहले से &quot;{old}&quot; के साथ है, &quot;{new}&quot; के नहीं; उसे वहाँ सुधारें</translation>
    </message>
    <message>
        <source>{key} is in the file already with other lines; correct it there</source>
        <translation>{key} फ़ाइल में पहले से दूसरी पंक्तियों के साथ है; उसे वहाँ सुधारें</translation>
    </message>
    <message>
        <source>{key} stands already on line {first}</source>
        <translation>{key} पहले से पंक्ति {first} पर है</translation>
    </message>
    <message>
        <source>{name} cannot be read. Check that you may open it.</source>
        <translation>{name} पढ़ी नहीं जा सकती। देखें कि आप उसे खोल सकते हैं।</translation>
    </message>
    <message>
        <source>{name} holds no text: it is a picture or a file of another program.</source>
        <translation>{name} में पाठ नहीं है: वह चित्र है या दूसरे प्रोग्राम की फ़ाइल।</translation>
    </message>
    <message>
        <source>{name} is a table alone: say with --as NAME.json what its headings mean.</source>
        <translation>{name} अकेली तालिका है: --as NAME.json से बताएँ कि उसके शीर्षकों का क्या अर्थ है।</translation>
    </message>
    <message>
        <source>{name} is neither a workbook (.xlsx, .ods) nor a CSV file.</source>
        <translation>{name} न वर्कबुक (.xlsx, .ods) है न CSV फ़ाइल।</translation>
    </message>
    <message>
        <source>{name} is no saved matching of headings. Write a new one with --propose.</source>
        <translation>{name} शीर्षकों का सहेजा मिलान नहीं है। --propose से नया लिखें।</translation>
    </message>
    <message>
        <source>{name} is not an Excel workbook.</source>
        <translation>{name} Excel वर्कबुक नहीं है।</translation>
    </message>
    <message>
        <source>{name} is of an old kind: save it as .xlsx and import that.</source>
        <translation>{name} पुराने प्रकार की है: उसे .xlsx के रूप में सहेजें और वह आयात करें।</translation>
    </message>
    <message>
        <source>{name} is read as an exchange folder, to which nothing is given: leave --give away.</source>
        <translation>{name} को विनिमय फ़ोल्डर के रूप में पढ़ा जाता है, जिसे कुछ नहीं दिया जाता: --give हटा दें।</translation>
    </message>
    <message>
        <source>{name} is there already: propose under another name.</source>
        <translation>{name} पहले से है: दूसरे नाम से प्रस्ताव लिखें।</translation>
    </message>
    <message>
        <source>{name} is too large to be read as a workbook. Save its sheets as CSV files in one folder and import that.</source>
        <translation>{name} वर्कबुक के रूप में पढ़ने के लिए बहुत बड़ी है। उसके पन्नों को एक फ़ोल्डर में CSV फ़ाइलों के रूप में सहेजें और वह आयात करें।</translation>
    </message>
    <message>
        <source>{name} only marks an open workbook: close that and import it.</source>
        <translation>{name} केवल खुली वर्कबुक का निशान है: उसे बंद करें और उसी को आयात करें।</translation>
    </message>
    <message>
        <source>{program} knows neither the name of the scheme nor its currency: enter both in the window, or add --give name=… --give currency=…</source>
        <translation>{program} न योजना का नाम जानता है न मुद्रा: दोनों विंडो में लिखें, या --give name=… --give currency=… जोड़ें</translation>
    </message>
    <message>
        <source>{sheet}: {rows} new</source>
        <translation>{sheet}: {rows} नई</translation>
    </message>
    <message>
        <source>{sheet}: {rows} set aside in {file}</source>
        <translation>{sheet}: {rows} {file} में अलग रखी गईं</translation>
    </message>
    <message>
        <source>{table}: it is not known what it holds; it is passed over.</source>
        <translation>{table}: ज्ञात नहीं कि इसमें क्या है; इसे छोड़ा गया।</translation>
    </message>
    <message>
        <source>{table}: no heading means {field}.</source>
        <translation>{table}: किसी शीर्षक का अर्थ {field} नहीं है।</translation>
    </message>
    <message>
        <source>{table}: passed over are {headings}.</source>
        <translation>{table}: छोड़े गए हैं {headings}।</translation>
    </message>
    <message>
        <source>{table}: say in which form {heading} is written: {forms}.</source>
        <translation>{table}: बताएँ कि {heading} किस रूप में लिखा है: {forms}।</translation>
    </message>
</context>
<context>
    <name>Index form</name>
    <message>
        <source>Nobody is in force who has no claim of that day yet.</source>
        <translation>ऐसा कोई बीमा चालू नहीं जिसका उस दिन का दावा न हो।</translation>
    </message>
    <message>
        <source>Nothing was measured at {station} from {first} to {last}.</source>
        <translation>{station} पर {first} से {last} तक कुछ नहीं मापा गया।</translation>
    </message>
    <message>
        <source>Only its policies: where several stations serve one product.</source>
        <translation>केवल उसकी पॉलिसियाँ: जहाँ एक उत्पाद के कई केंद्र हों।</translation>
    </message>
    <message>
        <source>Post the claims</source>
        <translation>दावे दर्ज करें</translation>
    </message>
    <message>
        <source>The contract lacks its first or last measure, or its payout.</source>
        <translation>अनुबंध में पहली या अंतिम माप, या उसका भुगतान नहीं है।</translation>
    </message>
    <message>
        <source>The readings of its station are added up over its season.</source>
        <translation>उसके केंद्र की मापें उसकी ऋतु भर जोड़ी जाती हैं।</translation>
    </message>
    <message>
        <source>The season runs to {last}: decide after it.</source>
        <translation>ऋतु {last} तक चलती है: उसके बाद निर्णय करें।</translation>
    </message>
    <message>
        <source>{measured} was measured: nothing is due.</source>
        <translation>{measured} मापा गया: कुछ देय नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>{measured} was measured: {share} of {payout} is due, {each} to each of %n covers.</source>
        <translation>
            <numerusform>{measured} मापा गया: {payout} का {share} देय है, %n बीमे को {each}।</numerusform>
            <numerusform>{measured} मापा गया: {payout} का {share} देय है, %n बीमों में से हर एक को {each}।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Claims rejection ratio</source>
        <translation>दावा अस्वीकृति अनुपात</translation>
    </message>
    <message>
        <source>Coverage ratio</source>
        <translation>आच्छादन अनुपात</translation>
    </message>
    <message>
        <source>Growth ratio</source>
        <translation>वृद्धि अनुपात</translation>
    </message>
    <message>
        <source>Incurred claims ratio</source>
        <translation>हुए दावों का अनुपात</translation>
    </message>
    <message>
        <source>Incurred expense ratio</source>
        <translation>किए गए खर्च का अनुपात</translation>
    </message>
    <message>
        <source>Liquidity ratio</source>
        <translation>तरलता अनुपात</translation>
    </message>
    <message>
        <source>Net income ratio</source>
        <translation>शुद्ध आय अनुपात</translation>
    </message>
    <message>
        <source>Promptness of claims settlement</source>
        <translation>दावा निपटान की तत्परता</translation>
    </message>
    <message>
        <source>Renewal ratio</source>
        <translation>नवीकरण अनुपात</translation>
    </message>
    <message>
        <source>Solvency ratio</source>
        <translation>शोधन क्षमता अनुपात</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>the median time to settle claims</extracomment>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>A pension is among these products: its contributions count as premium here.</source>
        <translation>इन उत्पादों में पेंशन है: उसके अंशदान यहाँ प्रीमियम गिने जाते हैं।</translation>
    </message>
    <message>
        <source>A pension is not renewed: persistency takes the place of renewal.</source>
        <translation>पेंशन का नवीकरण नहीं होता: नवीकरण की जगह निरंतरता आती है।</translation>
    </message>
    <message>
        <source>A pension product earns no premium: contributions stand in its place.</source>
        <translation>पेंशन उत्पाद प्रीमियम अर्जित नहीं करता: उसकी जगह अंशदान हैं।</translation>
    </message>
    <message>
        <source>A pension product has no claims ratio: nothing is earned against claims.</source>
        <translation>पेंशन उत्पाद का दावा अनुपात नहीं होता: दावों के सामने कुछ अर्जित नहीं होता।</translation>
    </message>
    <message>
        <source>Active insured / target population</source>
        <translation>सक्रिय बीमित / लक्षित जनसंख्या</translation>
    </message>
    <message>
        <source>Admitted assets B01 / reserves and other liabilities</source>
        <translation>स्वीकृत परिसंपत्तियाँ B01 / आरक्षित और अन्य देयताएँ</translation>
    </message>
    <message>
        <source>An index pays many or none at once: expect this to swing from year to year.</source>
        <translation>सूचकांक एक साथ बहुतों को देता है या किसी को नहीं: यह साल-दर-साल झूल सकता है।</translation>
    </message>
    <message>
        <source>Average claim</source>
        <translation>औसत दावा</translation>
    </message>
    <message>
        <source>Before reinsurance</source>
        <translation>पुनर्बीमा से पहले</translation>
    </message>
    <message>
        <source>Cash and investments easily turned into cash / payables within three months</source>
        <translation>नक़दी और आसानी से नक़दी बनने वाले निवेश / तीन महीने में देय</translation>
    </message>
    <message>
        <source>Change in active insured / active insured at the start</source>
        <translation>सक्रिय बीमितों में बदलाव / आरंभ में सक्रिय बीमित</translation>
    </message>
    <message>
        <source>Claims for each insured year</source>
        <translation>प्रति बीमित वर्ष दावे</translation>
    </message>
    <message>
        <source>Claims rejected</source>
        <translation>अस्वीकृत दावे</translation>
    </message>
    <message>
        <source>Claims still undecided: {count}</source>
        <translation>अब भी अनिर्णीत दावे: {count}</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products together are no benchmark: compare each product with its like.</source>
        <translation>अनिवार्य और स्वैच्छिक उत्पाद मिलाकर कोई मापदंड नहीं: हर उत्पाद की तुलना उसके जैसे से करें।</translation>
    </message>
    <message>
        <source>Compulsory credit life ends and renews with the loan.</source>
        <translation>अनिवार्य ऋण जीवन बीमा ऋण के साथ समाप्त और नवीकृत होता है।</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>अंशदान</translation>
    </message>
    <message>
        <source>Count what every partner spends: insurer, agent, administrator, provider. Compare the figure before reinsurance.</source>
        <translation>हर साझेदार का खर्च गिनें: बीमाकर्ता, एजेंट, प्रशासक, सेवादाता। पुनर्बीमा से पहले के आँकड़े की तुलना करें।</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>आच्छादन</translation>
    </message>
    <message>
        <source>Days from the event until the money is received or the claim denied</source>
        <translation>घटना से पैसा मिलने या दावा अस्वीकृत होने तक के दिन</translation>
    </message>
    <message>
        <source>For every 100 that falls due within three months, so much can be paid at once.</source>
        <translation>तीन महीने में देय हर 100 पर, इतना तुरंत चुकाया जा सकता है।</translation>
    </message>
    <message>
        <source>For every 100 the scheme owes, now or later, it holds so much in assets that can be relied on.</source>
        <translation>योजना को अभी या बाद में जो हर 100 देना है, उस पर उसके पास इतनी भरोसे की परिसंपत्तियाँ हैं।</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>वृद्धि</translation>
    </message>
    <message>
        <source>How long a family waits from the event until it holds the money, or knows that there is none.</source>
        <translation>घटना से परिवार कितना इंतज़ार करता है, जब तक पैसा हाथ न आए या पता न चले कि नहीं आएगा।</translation>
    </message>
    <message>
        <source>How much the number of insured people grew or shrank over the period.</source>
        <translation>अवधि में बीमित लोगों की संख्या कितनी बढ़ी या घटी।</translation>
    </message>
    <message>
        <source>Incurred claims P11 / earned premium P02</source>
        <translation>हुए दावे P11 / अर्जित प्रीमियम P02</translation>
    </message>
    <message>
        <source>Incurred expenses</source>
        <translation>किए गए खर्च</translation>
    </message>
    <message>
        <source>Insured who renewed / insured who could have renewed</source>
        <translation>नवीकरण करने वाले बीमित / नवीकरण कर सकने वाले बीमित</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>तरलता</translation>
    </message>
    <message>
        <source>Measured for the whole organisation: it pays from one purse.</source>
        <translation>पूरे संगठन के लिए मापा गया: वह एक ही थैली से चुकाता है।</translation>
    </message>
    <message>
        <source>Measured for the whole organisation: its assets are not assigned to products.</source>
        <translation>पूरे संगठन के लिए मापा गया: उसकी परिसंपत्तियाँ उत्पादों को नहीं सौंपी गईं।</translation>
    </message>
    <message>
        <source>Net income P28 / earned premium P02</source>
        <translation>शुद्ध आय P28 / अर्जित प्रीमियम P02</translation>
    </message>
    <message>
        <source>Net income before reinsurance</source>
        <translation>पुनर्बीमा से पहले शुद्ध आय</translation>
    </message>
    <message>
        <source>No claim was reported in the period.</source>
        <translation>अवधि में कोई दावा दर्ज नहीं हुआ।</translation>
    </message>
    <message>
        <source>No claim was settled in the period.</source>
        <translation>अवधि में कोई दावा नहीं निपटा।</translation>
    </message>
    <message>
        <source>No expense has been entered for this period.</source>
        <translation>इस अवधि के लिए कोई खर्च नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>No premium was earned in the period.</source>
        <translation>अवधि में कोई प्रीमियम अर्जित नहीं हुआ।</translation>
    </message>
    <message>
        <source>No voucher has been entered: cash, assets and debts are not known.</source>
        <translation>कोई वाउचर नहीं लिखा गया: नक़दी, परिसंपत्तियाँ और ऋण ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>Nobody was insured the day before the period.</source>
        <translation>अवधि से एक दिन पहले कोई बीमित नहीं था।</translation>
    </message>
    <message>
        <source>Nobody&apos;s cover came up for renewal in the period.</source>
        <translation>अवधि में किसी की बीमा सुरक्षा नवीकरण के लिए नहीं आई।</translation>
    </message>
    <message>
        <source>Nothing is payable within three months.</source>
        <translation>तीन महीने में कुछ देय नहीं है।</translation>
    </message>
    <message>
        <source>Of every 100 claims reported, so many were refused. Partly paid claims are counted apart.</source>
        <translation>दर्ज हर 100 दावों में इतने अस्वीकृत हुए। अंशतः चुकाए दावे अलग गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much came back as benefits. It moves with how often and how much members claim.</source>
        <translation>अर्जित हर 100 में से इतना लाभ बनकर लौटा। यह इससे बदलता है कि सदस्य कितनी बार और कितना दावा करते हैं।</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much was left before donations. Below zero the scheme lives on capital or gifts.</source>
        <translation>अर्जित हर 100 में से दान से पहले इतना बचा। शून्य से नीचे योजना पूँजी या दान पर चलती है।</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much went into running the scheme. A fifth or less leaves most for benefits.</source>
        <translation>अर्जित हर 100 में से इतना योजना चलाने में गया। पाँचवाँ भाग या कम हो तो अधिकांश लाभ के लिए बचता है।</translation>
    </message>
    <message>
        <source>Of every 100 people the scheme is meant for, so many are insured on the last day.</source>
        <translation>योजना जिनके लिए है उन हर 100 लोगों में इतने अंतिम दिन बीमित हैं।</translation>
    </message>
    <message>
        <source>Of every 100 who could stay, so many did. Deaths and those too old are not counted against the scheme.</source>
        <translation>जो रह सकते थे उन हर 100 में इतने रहे। मृत्यु और अधिक आयु वाले योजना के विरुद्ध नहीं गिने जाते।</translation>
    </message>
    <message>
        <source>Operating expenses P16 / earned premium P02</source>
        <translation>परिचालन खर्च P16 / अर्जित प्रीमियम P02</translation>
    </message>
    <message>
        <source>Operating expenses before reinsurance</source>
        <translation>पुनर्बीमा से पहले परिचालन खर्च</translation>
    </message>
    <message>
        <source>Products to which renewal does not apply are left out.</source>
        <translation>जिन उत्पादों पर नवीकरण लागू नहीं, वे छोड़े गए हैं।</translation>
    </message>
    <message>
        <source>Promptness</source>
        <translation>तत्परता</translation>
    </message>
    <message>
        <source>Rejected claims / claims reported</source>
        <translation>अस्वीकृत दावे / दर्ज दावे</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>नवीकरण</translation>
    </message>
    <message>
        <source>Savings and interest pay part of these benefits: ratios to earned premium are distorted.</source>
        <translation>बचत और ब्याज इन लाभों का भाग चुकाते हैं: अर्जित प्रीमियम के अनुपात विकृत होते हैं।</translation>
    </message>
    <message>
        <source>Solvency</source>
        <translation>शोधन क्षमता</translation>
    </message>
    <message>
        <source>Takaful, mudharaba: participants and operator share the surplus by the agreed ratio.</source>
        <translation>तकाफ़ुल, मुदारबा: प्रतिभागी और संचालक अधिशेष तय अनुपात में बाँटते हैं।</translation>
    </message>
    <message>
        <source>Takaful, non-profit: the surplus stays with the members&apos; fund.</source>
        <translation>तकाफ़ुल, बिना लाभ: अधिशेष सदस्यों के कोष में रहता है।</translation>
    </message>
    <message>
        <source>Takaful, ta&apos;awuni: the surplus goes back to the participants.</source>
        <translation>तकाफ़ुल, तआवुनी: अधिशेष प्रतिभागियों को लौटता है।</translation>
    </message>
    <message>
        <source>Takaful, wakala: the surplus is the participants&apos;; the operator earns a fee only.</source>
        <translation>तकाफ़ुल, वकाला: अधिशेष प्रतिभागियों का है; संचालक केवल शुल्क पाता है।</translation>
    </message>
    <message>
        <source>The operator&apos;s charges to the takaful fund are an expense.</source>
        <translation>तकाफ़ुल कोष पर संचालक के शुल्क खर्च हैं।</translation>
    </message>
    <message>
        <source>The shares of the reserves payable within three months are not set.</source>
        <translation>आरक्षित के तीन महीने में देय हिस्से तय नहीं हैं।</translation>
    </message>
    <message>
        <source>The target population is 0.</source>
        <translation>लक्षित जनसंख्या 0 है।</translation>
    </message>
    <message>
        <source>The target population is not known. Enter it with the day it was counted.</source>
        <translation>लक्षित जनसंख्या ज्ञात नहीं। उसे गिनती के दिन के साथ लिखें।</translation>
    </message>
    <message>
        <source>The target population was counted more than a year before.</source>
        <translation>लक्षित जनसंख्या एक वर्ष से अधिक पहले गिनी गई थी।</translation>
    </message>
    <message>
        <source>There are no liabilities to set the assets against.</source>
        <translation>परिसंपत्तियों के सामने रखने को कोई देयता नहीं है।</translation>
    </message>
    <message>
        <source>Vouchers on operating expenses</source>
        <translation>परिचालन खर्च के वाउचर</translation>
    </message>
    <message>
        <source>What it would be divided by is below nought: a ratio to it would mean nothing.</source>
        <translation>जिससे भाग देना है वह शून्य से नीचे है: उसका अनुपात कुछ नहीं कहेगा।</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>ख़राब</translation>
    </message>
    <message>
        <source>good</source>
        <translation>अच्छा</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>नहीं है</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>ला.न.</translation>
    </message>
    <message>
        <source>no norm</source>
        <translation>मानक नहीं</translation>
    </message>
    <message>
        <source>norm: 0 to 10 %</source>
        <translation>मानक: 0 से 10 %</translation>
    </message>
    <message>
        <source>norm: 120 % or more</source>
        <translation>मानक: 120 % या अधिक</translation>
    </message>
    <message>
        <source>norm: 85 % or more</source>
        <translation>मानक: 85 % या अधिक</translation>
    </message>
    <message>
        <source>norm: at most 20 %</source>
        <translation>मानक: अधिकतम 20 %</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>लागू नहीं</translation>
    </message>
    <message>
        <source>plan: {target}</source>
        <translation>लक्ष्य: {target}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>अस्थायी</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>कुछ कम है</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>ध्यान दें</translation>
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
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>≤ {share}</source>
        <translation>≤ {share}</translation>
    </message>
    <message>
        <source>≥ {share}</source>
        <translation>≥ {share}</translation>
    </message>
</context>
<context>
    <name>Indicators page</name>
    <message>
        <source>Beyond the ten…</source>
        <translation>दस के आगे…</translation>
    </message>
    <message>
        <source>How it was reached</source>
        <translation>यह कैसे निकला</translation>
    </message>
    <message>
        <source>Set the shares payable</source>
        <translation>देय हिस्से तय करें</translation>
    </message>
    <message>
        <source>Source: performance indicators for microinsurance, number {number}</source>
        <translation>स्रोत: सूक्ष्म बीमा के प्रदर्शन संकेतक, संख्या {number}</translation>
    </message>
    <message>
        <source>The quarter before it was {before}, a year ago {year}.</source>
        <translation>पिछली तिमाही में {before} था, एक वर्ष पहले {year}।</translation>
    </message>
    <message>
        <source>The quarter before it was {before}.</source>
        <translation>पिछली तिमाही में {before} था।</translation>
    </message>
    <message>
        <source>There is no norm: compare with your own plan and your own past.</source>
        <translation>कोई मानक नहीं है: अपनी योजना और अपने अतीत से तुलना करें।</translation>
    </message>
    <message>
        <source>{label}: {value}. {line}. {standing}</source>
        <translation>{label}: {value}। {line}। {standing}</translation>
    </message>
</context>
<context>
    <name>Interview form</name>
    <message>
        <source>Any more they said.</source>
        <translation>उन्होंने जो और कहा।</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>पूछने का दिन</translation>
    </message>
    <message>
        <source>Exit interview</source>
        <translation>निकास की बातचीत</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>उनके अपने शब्दों में</translation>
    </message>
    <message>
        <source>Leave empty where a whole group has left.</source>
        <translation>जहाँ पूरा समूह गया हो, खाली छोड़ें।</translation>
    </message>
    <message>
        <source>What was missing?</source>
        <translation>क्या कमी रही?</translation>
    </message>
    <message>
        <source>What would have kept them, in a word of the list: choose what comes nearest.</source>
        <translation>वे किससे रुकते, सूची के एक शब्द में: जो सबसे निकट हो चुनें।</translation>
    </message>
    <message>
        <source>Would they come back?</source>
        <translation>क्या वे लौटेंगे?</translation>
    </message>
</context>
<context>
    <name>Investing</name>
    <message>
        <source>It comes back after the day on which it was bought, {day}.</source>
        <translation>यह ख़रीद के दिन {day} के बाद ही वापस आता है।</translation>
    </message>
    <message>
        <source>{code} was paid back on {day}. Choose one that is held.</source>
        <translation>{code} {day} को लौटाया जा चुका है। कोई ऐसा चुनें जो अभी पास हो।</translation>
    </message>
</context>
<context>
    <name>Investing form</name>
    <message>
        <source>An investment is paid back</source>
        <translation>निवेश की वापसी</translation>
    </message>
    <message>
        <source>Interest or profit that came with it</source>
        <translation>उसके साथ आया ब्याज या लाभ</translation>
    </message>
    <message>
        <source>Invest money</source>
        <translation>पैसा निवेश करें</translation>
    </message>
    <message>
        <source>Paid into</source>
        <translation>किसमें जमा हुआ</translation>
    </message>
    <message>
        <source>Save the investment</source>
        <translation>निवेश सहेजें</translation>
    </message>
    <message>
        <source>Save what came back</source>
        <translation>जो वापस आया, उसे सहेजें</translation>
    </message>
    <message>
        <source>Without what was invested. Nought where none came.</source>
        <translation>निवेश की गई राशि के बिना। कुछ न आया हो तो शून्य।</translation>
    </message>
</context>
<context>
    <name>Investment</name>
    <message>
        <source>A share of the profit</source>
        <translation>लाभ में हिस्सा</translation>
    </message>
    <message>
        <source>All that one institution holds</source>
        <translation>एक संस्था के पास जो कुछ है</translation>
    </message>
    <message>
        <source>Bond of a company</source>
        <translation>कंपनी का बॉन्ड</translation>
    </message>
    <message>
        <source>Deposit at a bank</source>
        <translation>बैंक में जमा</translation>
    </message>
    <message>
        <source>Loan to members or others</source>
        <translation>सदस्यों या दूसरों को ऋण</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>अचल संपत्ति</translation>
    </message>
    <message>
        <source>Shares of a company</source>
        <translation>कंपनी के शेयर</translation>
    </message>
    <message>
        <source>Shares of a fund</source>
        <translation>कोष की इकाइयाँ</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>Treasury bill or bond</source>
        <translation>सरकारी बिल या बॉन्ड</translation>
    </message>
</context>
<context>
    <name>Investment form</name>
    <message>
        <source>Admitted, in percent</source>
        <translation>स्वीकृत, प्रतिशत में</translation>
    </message>
    <message>
        <source>As an agency has graded it. Leave empty where none has.</source>
        <translation>जैसी रेटिंग किसी एजेंसी ने दी। जहाँ किसी ने नहीं दी, खाली छोड़ें।</translation>
    </message>
    <message>
        <source>At most, in percent of all investments</source>
        <translation>अधिक से अधिक, सब निवेश के प्रतिशत में</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>ख़रीदने का दिन</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>वर्ग</translation>
    </message>
    <message>
        <source>Falls due on</source>
        <translation>परिपक्वता का दिन</translation>
    </message>
    <message>
        <source>For whose reserves it is kept. Leave empty for the scheme as a whole.</source>
        <translation>किस उत्पाद के आरक्षित के लिए रखा है। पूरी योजना के लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>रेटिंग</translation>
    </message>
    <message>
        <source>How much of it the supervisor counts. Leave empty for all of it.</source>
        <translation>इसमें से नियामक कितना गिनता है। पूरे के लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>संस्था</translation>
    </message>
    <message>
        <source>Interest accrues by it, day by day. Of a share of the profit it is a guess.</source>
        <translation>ब्याज इसी दर से, दिन-प्रतिदिन, चढ़ता है। लाभ में हिस्से के लिए यह अनुमान है।</translation>
    </message>
    <message>
        <source>Least grade</source>
        <translation>न्यूनतम रेटिंग</translation>
    </message>
    <message>
        <source>Leave empty for what has no such day.</source>
        <translation>जिसका ऐसा दिन नहीं है, उसके लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>किसका</translation>
    </message>
    <message>
        <source>Paid for it</source>
        <translation>चुकाया मूल्य</translation>
    </message>
    <message>
        <source>Rate of a year, in percent</source>
        <translation>वार्षिक दर, प्रतिशत में</translation>
    </message>
    <message>
        <source>Real estate has 10 unless it stands here.</source>
        <translation>यहाँ कुछ न लिखा हो तो अचल संपत्ति के लिए 10 है।</translation>
    </message>
    <message>
        <source>Sold or paid back early on</source>
        <translation>समय से पहले बेचने या वापसी का दिन</translation>
    </message>
    <message>
        <source>What it returns</source>
        <translation>इससे क्या मिलता है</translation>
    </message>
    <message>
        <source>With whom the money lies.</source>
        <translation>पैसा किसके पास है।</translation>
    </message>
</context>
<context>
    <name>Investments</name>
    <message>
        <source>Admitted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>अधिक से अधिक</translation>
    </message>
    <message>
        <source>Claims, expenses and premium are a quarter of their year in the business plan.</source>
        <translation>दावे, खर्च और प्रीमियम व्यवसाय योजना में अपने वर्ष की चौथाई हैं।</translation>
    </message>
    <message>
        <source>Expenses to pay</source>
        <translation>देय खर्च</translation>
    </message>
    <message>
        <source>Falls due, with interest</source>
        <translation>परिपक्व, ब्याज सहित</translation>
    </message>
    <message>
        <source>Graded too low: {codes}</source>
        <translation>बहुत कम रेटिंग: {codes}</translation>
    </message>
    <message>
        <source>Interest accrues by itself, day by day; of a share of the profit nothing does.</source>
        <translation>ब्याज अपने आप, दिन-प्रतिदिन, चढ़ता है; लाभ में हिस्से पर कुछ नहीं चढ़ता।</translation>
    </message>
    <message>
        <source>Interest so far</source>
        <translation>अब तक ब्याज</translation>
    </message>
    <message>
        <source>Invested</source>
        <translation>निवेश की राशि</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>निवेश</translation>
    </message>
    <message>
        <source>Investments on {day}</source>
        <translation>{day} को निवेश</translation>
    </message>
    <message>
        <source>Investments that fall due</source>
        <translation>परिपक्व होने वाले निवेश</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>पालन हुआ</translation>
    </message>
    <message>
        <source>More than allowed</source>
        <translation>अनुमत से अधिक</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>Of all investments</source>
        <translation>सब निवेश में से</translation>
    </message>
    <message>
        <source>Premium to come</source>
        <translation>आने वाला प्रीमियम</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>दर</translation>
    </message>
    <message>
        <source>Real estate may be {share} percent unless the policy says otherwise.</source>
        <translation>नीति कुछ और न कहे तो अचल संपत्ति {share} प्रतिशत तक हो सकती है।</translation>
    </message>
    <message>
        <source>The balance sheet holds {off} on B03 and B10 that this register does not know.</source>
        <translation>तुलन पत्र में B03 और B10 पर {off} है जो इस रजिस्टर में नहीं है।</translation>
    </message>
    <message>
        <source>What falls due, and what is to be paid</source>
        <translation>क्या परिपक्व होता है, और क्या चुकाना है</translation>
    </message>
    <message>
        <source>how many quarters ahead</source>
        <translation>कितनी तिमाहियाँ आगे</translation>
    </message>
</context>
<context>
    <name>Keying</name>
    <message>
        <source>(empty)</source>
        <translation>(खाली)</translation>
    </message>
    <message>
        <source>1: first keyed</source>
        <translation>1: पहली टाइपिंग</translation>
    </message>
    <message>
        <source>1: take the first</source>
        <translation>1: पहली लें</translation>
    </message>
    <message>
        <source>2: second keyed</source>
        <translation>2: दूसरी टाइपिंग</translation>
    </message>
    <message>
        <source>2: take the second</source>
        <translation>2: दूसरी लें</translation>
    </message>
    <message>
        <source>3: key the form again</source>
        <translation>3: फ़ॉर्म फिर टाइप करें</translation>
    </message>
    <message>
        <source>A stack has 1 to {most} forms: count them before you key.</source>
        <translation>गड्डी में 1 से {most} फ़ॉर्म होते हैं: टाइप करने से पहले उन्हें गिनें।</translation>
    </message>
    <message>
        <source>A stack of forms</source>
        <translation>फ़ॉर्मों की गड्डी</translation>
    </message>
    <message>
        <source>All its forms are saved as one save, or none of them.</source>
        <translation>इसके सब फ़ॉर्म एक ही सहेजी प्रविष्टि में सहेजे जाते हैं, या कोई नहीं।</translation>
    </message>
    <message>
        <source>As on its cover: the village and the day, say.</source>
        <translation>जैसा उसके आवरण पर है: जैसे गाँव और दिन।</translation>
    </message>
    <message>
        <source>Back to the stacks</source>
        <translation>गड्डियों पर वापस</translation>
    </message>
    <message>
        <source>Begin to key</source>
        <translation>टाइप करना शुरू करें</translation>
    </message>
    <message>
        <source>Count them by hand: so none is left out.</source>
        <translation>इन्हें हाथ से गिनें: तब कोई नहीं छूटता।</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>First keyed by</source>
        <translation>पहली बार किसने टाइप किया</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Give the stack a name, as it is written on its cover.</source>
        <translation>गड्डी को नाम दें, जैसा उसके आवरण पर लिखा है।</translation>
    </message>
    <message>
        <source>How many forms</source>
        <translation>कितने फ़ॉर्म</translation>
    </message>
    <message>
        <source>It waits for</source>
        <translation>किसकी प्रतीक्षा है</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>फ़ॉर्म रखें</translation>
    </message>
    <message>
        <source>Key it</source>
        <translation>इसे टाइप करें</translation>
    </message>
    <message>
        <source>Key it the second time</source>
        <translation>इसे दूसरी बार टाइप करें</translation>
    </message>
    <message>
        <source>Key the first form of {name}.</source>
        <translation>{name} का पहला फ़ॉर्म टाइप करें।</translation>
    </message>
    <message>
        <source>Look at the paper, then: 1 the first · 2 the second · 3 both are wrong</source>
        <translation>काग़ज़ देखें, फिर: 1 पहली · 2 दूसरी · 3 दोनों ग़लत हैं</translation>
    </message>
    <message>
        <source>Name of the stack</source>
        <translation>गड्डी का नाम</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>नई गड्डी</translation>
    </message>
    <message>
        <source>No stack is being keyed.</source>
        <translation>कोई गड्डी टाइप नहीं हो रही।</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>काग़ज़ पर</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Remove the stack</source>
        <translation>गड्डी हटाएँ</translation>
    </message>
    <message>
        <source>Save a stack</source>
        <translation>गड्डी सहेजें</translation>
    </message>
    <message>
        <source>Save the stack</source>
        <translation>गड्डी सहेजें</translation>
    </message>
    <message>
        <source>Second keyed by</source>
        <translation>दूसरी बार किसने टाइप किया</translation>
    </message>
    <message>
        <source>Second keying</source>
        <translation>दोहरी टाइपिंग</translation>
    </message>
    <message>
        <source>Settle the differences</source>
        <translation>अंतर सुलझाएँ</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>गड्डी</translation>
    </message>
    <message>
        <source>Stacks of forms</source>
        <translation>फ़ॉर्मों की गड्डियाँ</translation>
    </message>
    <message>
        <source>Stacks of paper forms, keyed by two people and settled where they differ. Nothing is saved before.</source>
        <translation>काग़ज़ी फ़ॉर्मों की गड्डियाँ, जिन्हें दो लोग टाइप करते हैं और जहाँ अंतर हो वहाँ सुलझाते हैं। उससे पहले कुछ नहीं सहेजा जाता।</translation>
    </message>
    <message>
        <source>The two keyings are alike.</source>
        <translation>दोनों बार एक-सा टाइप हुआ।</translation>
    </message>
    <message>
        <source>There is a stack {name} already: give this one another name.</source>
        <translation>{name} नाम की गड्डी पहले से है: इसे दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>There is no form {name} that could be keyed.</source>
        <translation>टाइप करने के लिए {name} नाम का कोई फ़ॉर्म नहीं है।</translation>
    </message>
    <message>
        <source>There is no stack {name}. Choose one from the list.</source>
        <translation>{name} नाम की कोई गड्डी नहीं है। सूची से एक चुनें।</translation>
    </message>
    <message>
        <source>Which forms lie in it</source>
        <translation>इसमें कौन से फ़ॉर्म हैं</translation>
    </message>
    <message>
        <source>You have keyed {name} the first time: somebody else keys it the second time.</source>
        <translation>{name} को पहली बार आपने टाइप किया: दूसरी बार कोई और टाइप करता है।</translation>
    </message>
    <message>
        <source>differences to settle</source>
        <translation>अंतर सुलझाने हैं</translation>
    </message>
    <message>
        <source>is keyed the first time</source>
        <translation>पहली बार टाइप हो रही है</translation>
    </message>
    <message>
        <source>is keyed the second time</source>
        <translation>दूसरी बार टाइप हो रही है</translation>
    </message>
    <message>
        <source>keyed a third time</source>
        <translation>तीसरी बार टाइप किया</translation>
    </message>
    <message>
        <source>ready to be saved</source>
        <translation>सहेजने के लिए तैयार</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{count} में से {done}</translation>
    </message>
    <message>
        <source>{line}, row {row}</source>
        <translation>{line}, पंक्ति {row}</translation>
    </message>
    <message>
        <source>{name} cannot be saved yet: key it twice, and settle each difference.</source>
        <translation>{name} अभी सहेजी नहीं जा सकती: उसे दो बार टाइप करें, और हर अंतर सुलझाएँ।</translation>
    </message>
    <message>
        <source>{name} is keyed the first time: give the stack to a second person.</source>
        <translation>{name} पहली बार टाइप हो गई: गड्डी दूसरे व्यक्ति को दें।</translation>
    </message>
    <message>
        <source>{name} is keyed twice: settle where the two differ.</source>
        <translation>{name} दो बार टाइप हो गई: जहाँ दोनों में अंतर है, वहाँ सुलझाएँ।</translation>
    </message>
    <message>
        <source>{name} is ready to be saved.</source>
        <translation>{name} सहेजने के लिए तैयार है।</translation>
    </message>
    <message>
        <source>{name} may be in the book already: look at save {save}, then remove the stack.</source>
        <translation>{name} शायद पहले से बही में है: सहेजी प्रविष्टि {save} देखें, फिर गड्डी हटाएँ।</translation>
    </message>
    <message>
        <source>{name} would be removed with all that was keyed of it.</source>
        <translation>{name} उसके टाइप किए सब कुछ सहित हट जाएगी।</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n differences to settle.</source>
        <translation>
            <numerusform>{name}: %n अंतर सुलझाना है।</numerusform>
            <numerusform>{name}: %n अंतर सुलझाने हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n forms saved.</source>
        <translation>
            <numerusform>{name}: %n फ़ॉर्म सहेजा गया।</numerusform>
            <numerusform>{name}: %n फ़ॉर्म सहेजे गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {count} forms keyed the second time.</source>
        <translation>
            <numerusform>{name}: {count} में से %n फ़ॉर्म दूसरी बार टाइप हुआ।</numerusform>
            <numerusform>{name}: {count} में से %n फ़ॉर्म दूसरी बार टाइप हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {count} forms keyed.</source>
        <translation>
            <numerusform>{name}: {count} में से %n फ़ॉर्म टाइप हुआ।</numerusform>
            <numerusform>{name}: {count} में से %n फ़ॉर्म टाइप हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {open} of {all} differences are open</source>
        <translation>{name}: {all} में से {open} अंतर खुले हैं</translation>
    </message>
    <message>
        <source>{person} is keying {name}: one person keys a stack from the first form to the last.</source>
        <translation>{name} को {person} टाइप कर रहे हैं: एक गड्डी पहले फ़ॉर्म से अंतिम तक एक ही व्यक्ति टाइप करता है।</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>हिन्दी</translation>
    </message>
</context>
<context>
    <name>Laptop</name>
    <message>
        <source>A short code of its own for this laptop keeps its numbers apart from all others.</source>
        <translation>इस लैपटॉप का अपना छोटा कोड उसकी संख्याओं को बाकी सबसे अलग रखता है।</translation>
    </message>
    <message>
        <source>Choose a code for this laptop</source>
        <translation>इस लैपटॉप के लिए कोड चुनें</translation>
    </message>
    <message>
        <source>Code of this laptop</source>
        <translation>इस लैपटॉप का कोड</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>One to three letters or digits, as in receipt R-{code}-2026-00001.</source>
        <translation>एक से तीन अक्षर या अंक, जैसे रसीद R-{code}-2026-00001 में।</translation>
    </message>
    <message>
        <source>Write one to three letters from A to Z, or digits.</source>
        <translation>A से Z तक के एक से तीन अक्षर, या अंक लिखें।</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>A debit is positive, a credit negative: all postings together are nought.</source>
        <translation>नामे धनात्मक है, जमा ऋणात्मक: सब प्रविष्टियों का जोड़ शून्य है।</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>जमा</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>नामे</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>खाता बही</translation>
    </message>
    <message>
        <source>Nothing is posted on {code}. Lines with postings are: {known}</source>
        <translation>{code} पर कुछ दर्ज नहीं है। प्रविष्टियों वाली पंक्तियाँ: {known}</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>तलपट</translation>
    </message>
    <message>
        <source>of one line only</source>
        <translation>केवल एक पंक्ति का</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Accounts receivable</source>
        <translation>प्राप्य खाते</translation>
    </message>
    <message>
        <source>Accrued liabilities reserve</source>
        <translation>उपार्जित देयता आरक्षित</translation>
    </message>
    <message>
        <source>Administrative expenses</source>
        <translation>प्रशासनिक खर्च</translation>
    </message>
    <message>
        <source>Admitted assets</source>
        <translation>स्वीकृत परिसंपत्तियाँ</translation>
    </message>
    <message>
        <source>Capital paid in</source>
        <translation>लगाई गई पूँजी</translation>
    </message>
    <message>
        <source>Cash and cash equivalents</source>
        <translation>नक़दी और नक़दी तुल्य</translation>
    </message>
    <message>
        <source>Cash at the end</source>
        <translation>अंत में नक़दी</translation>
    </message>
    <message>
        <source>Cash at the start</source>
        <translation>आरंभ में नक़दी</translation>
    </message>
    <message>
        <source>Cash from financing</source>
        <translation>वित्तपोषण से नक़दी</translation>
    </message>
    <message>
        <source>Cash from investing</source>
        <translation>निवेश से नक़दी</translation>
    </message>
    <message>
        <source>Cash from operations</source>
        <translation>परिचालन से नक़दी</translation>
    </message>
    <message>
        <source>Change in accrued liabilities reserve</source>
        <translation>उपार्जित देयता आरक्षित में बदलाव</translation>
    </message>
    <message>
        <source>Change in cash</source>
        <translation>नक़दी में बदलाव</translation>
    </message>
    <message>
        <source>Change in claims in course of settlement reserve</source>
        <translation>निपटान में चल रहे दावों के आरक्षित में बदलाव</translation>
    </message>
    <message>
        <source>Change in incurred but not reported claims reserve</source>
        <translation>हुए पर अघोषित दावों के आरक्षित में बदलाव</translation>
    </message>
    <message>
        <source>Change in the reinsurers&apos; share of claims reserves</source>
        <translation>दावों के आरक्षित में पुनर्बीमाकर्ताओं के हिस्से में बदलाव</translation>
    </message>
    <message>
        <source>Change in the reinsurers&apos; share of unearned premium</source>
        <translation>अनर्जित प्रीमियम में पुनर्बीमाकर्ताओं के हिस्से में बदलाव</translation>
    </message>
    <message>
        <source>Change in unearned premium reserve</source>
        <translation>अनर्जित प्रीमियम आरक्षित में बदलाव</translation>
    </message>
    <message>
        <source>Claims in course of settlement reserve</source>
        <translation>निपटान में चल रहे दावों का आरक्षित</translation>
    </message>
    <message>
        <source>Claims paid</source>
        <translation>चुकाए गए दावे</translation>
    </message>
    <message>
        <source>Claims recovered from reinsurers</source>
        <translation>पुनर्बीमाकर्ताओं से वसूले दावे</translation>
    </message>
    <message>
        <source>Commission and profit share from reinsurers</source>
        <translation>पुनर्बीमाकर्ताओं से कमीशन और लाभांश</translation>
    </message>
    <message>
        <source>Commission fees received, not from reinsurance</source>
        <translation>प्राप्त कमीशन, पुनर्बीमा से नहीं</translation>
    </message>
    <message>
        <source>Distribution and communication expenses</source>
        <translation>वितरण और संचार खर्च</translation>
    </message>
    <message>
        <source>Donated equity</source>
        <translation>दान की इक्विटी</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>दान</translation>
    </message>
    <message>
        <source>Donations received</source>
        <translation>प्राप्त दान</translation>
    </message>
    <message>
        <source>Earned premium</source>
        <translation>अर्जित प्रीमियम</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>खर्च</translation>
    </message>
    <message>
        <source>Extraordinary expenses</source>
        <translation>असाधारण खर्च</translation>
    </message>
    <message>
        <source>Extraordinary income</source>
        <translation>असाधारण आय</translation>
    </message>
    <message>
        <source>Fixed assets sold less bought</source>
        <translation>बेची घटा ख़रीदी स्थायी संपत्तियाँ</translation>
    </message>
    <message>
        <source>Further liabilities due after three months</source>
        <translation>तीन महीने बाद देय अन्य देयताएँ</translation>
    </message>
    <message>
        <source>Further liabilities due within three months</source>
        <translation>तीन महीने में देय अन्य देयताएँ</translation>
    </message>
    <message>
        <source>Gross claims paid</source>
        <translation>सकल चुकाए गए दावे</translation>
    </message>
    <message>
        <source>Gross investment income</source>
        <translation>सकल निवेश आय</translation>
    </message>
    <message>
        <source>Gross written premium</source>
        <translation>सकल लिखित प्रीमियम</translation>
    </message>
    <message>
        <source>Incurred but not reported claims reserve</source>
        <translation>हुए पर अघोषित दावों का आरक्षित</translation>
    </message>
    <message>
        <source>Incurred claims</source>
        <translation>हुए दावे</translation>
    </message>
    <message>
        <source>Insurance liabilities due after three months</source>
        <translation>तीन महीने बाद देय बीमा देयताएँ</translation>
    </message>
    <message>
        <source>Insurance liabilities due within three months</source>
        <translation>तीन महीने में देय बीमा देयताएँ</translation>
    </message>
    <message>
        <source>Investments easily turned into cash</source>
        <translation>आसानी से नक़दी बनने वाले निवेश</translation>
    </message>
    <message>
        <source>Investments not easily turned into cash</source>
        <translation>आसानी से नक़दी न बनने वाले निवेश</translation>
    </message>
    <message>
        <source>Investments sold less bought, with their income</source>
        <translation>बेचे घटा ख़रीदे निवेश, उनकी आय सहित</translation>
    </message>
    <message>
        <source>Loans taken less repaid</source>
        <translation>लिए घटा चुकाए ऋण</translation>
    </message>
    <message>
        <source>Membership fees</source>
        <translation>सदस्यता शुल्क</translation>
    </message>
    <message>
        <source>Membership fees received</source>
        <translation>प्राप्त सदस्यता शुल्क</translation>
    </message>
    <message>
        <source>Net fixed assets</source>
        <translation>शुद्ध स्थायी संपत्तियाँ</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>शुद्ध आय</translation>
    </message>
    <message>
        <source>Net income after donations and taxes</source>
        <translation>दान और करों के बाद शुद्ध आय</translation>
    </message>
    <message>
        <source>Net income before donations and income taxes</source>
        <translation>दान और आयकर से पहले शुद्ध आय</translation>
    </message>
    <message>
        <source>Net income, not extraordinary</source>
        <translation>शुद्ध आय, असाधारण छोड़कर</translation>
    </message>
    <message>
        <source>Non-admitted assets</source>
        <translation>अस्वीकृत परिसंपत्तियाँ</translation>
    </message>
    <message>
        <source>Non-operating expenses</source>
        <translation>गैर-परिचालन खर्च</translation>
    </message>
    <message>
        <source>Non-operating income</source>
        <translation>गैर-परिचालन आय</translation>
    </message>
    <message>
        <source>Operating expenses</source>
        <translation>परिचालन खर्च</translation>
    </message>
    <message>
        <source>Operating expenses paid</source>
        <translation>चुकाए परिचालन खर्च</translation>
    </message>
    <message>
        <source>Operating income</source>
        <translation>परिचालन आय</translation>
    </message>
    <message>
        <source>Other admitted assets</source>
        <translation>अन्य स्वीकृत परिसंपत्तियाँ</translation>
    </message>
    <message>
        <source>Other capital accounts</source>
        <translation>अन्य पूँजी खाते</translation>
    </message>
    <message>
        <source>Other cost of reinsurance</source>
        <translation>पुनर्बीमा की अन्य लागत</translation>
    </message>
    <message>
        <source>Other liabilities due after three months</source>
        <translation>तीन महीने बाद देय बाकी देयताएँ</translation>
    </message>
    <message>
        <source>Other liabilities due within three months</source>
        <translation>तीन महीने में देय बाकी देयताएँ</translation>
    </message>
    <message>
        <source>Other non-admitted assets</source>
        <translation>अन्य अस्वीकृत परिसंपत्तियाँ</translation>
    </message>
    <message>
        <source>Other operating expenses</source>
        <translation>अन्य परिचालन खर्च</translation>
    </message>
    <message>
        <source>Other operating income</source>
        <translation>अन्य परिचालन आय</translation>
    </message>
    <message>
        <source>Other operating income received</source>
        <translation>प्राप्त अन्य परिचालन आय</translation>
    </message>
    <message>
        <source>Other operating income, not extraordinary</source>
        <translation>अन्य परिचालन आय, असाधारण छोड़कर</translation>
    </message>
    <message>
        <source>Owed by reinsurers, with their share of reserves</source>
        <translation>पुनर्बीमाकर्ताओं से लेना, आरक्षित में उनके हिस्से सहित</translation>
    </message>
    <message>
        <source>Paid-up share capital</source>
        <translation>चुकता शेयर पूँजी</translation>
    </message>
    <message>
        <source>Personnel expenses</source>
        <translation>कर्मचारी खर्च</translation>
    </message>
    <message>
        <source>Premium ceded to reinsurers</source>
        <translation>पुनर्बीमाकर्ताओं को सौंपा गया प्रीमियम</translation>
    </message>
    <message>
        <source>Premium received less refunds</source>
        <translation>वापसी घटाकर प्राप्त प्रीमियम</translation>
    </message>
    <message>
        <source>Premiums receivable</source>
        <translation>प्राप्य प्रीमियम</translation>
    </message>
    <message>
        <source>Prepaid claims</source>
        <translation>दावों का अग्रिम</translation>
    </message>
    <message>
        <source>Profit or loss of the current year</source>
        <translation>चालू वर्ष का लाभ या हानि</translation>
    </message>
    <message>
        <source>Received from less paid to reinsurers</source>
        <translation>पुनर्बीमाकर्ताओं से प्राप्त घटा दिया गया</translation>
    </message>
    <message>
        <source>Reinsurance expenses</source>
        <translation>पुनर्बीमा खर्च</translation>
    </message>
    <message>
        <source>Reinsurance payable</source>
        <translation>देय पुनर्बीमा</translation>
    </message>
    <message>
        <source>Retained earnings or accumulated losses</source>
        <translation>प्रतिधारित आय या संचित हानि</translation>
    </message>
    <message>
        <source>Savings paid in less savings paid out</source>
        <translation>जमा बचत घटा दी गई बचत</translation>
    </message>
    <message>
        <source>Taxes on income and profits</source>
        <translation>आय और लाभ पर कर</translation>
    </message>
    <message>
        <source>Taxes, non-operating and extraordinary items</source>
        <translation>कर, गैर-परिचालन और असाधारण मदें</translation>
    </message>
    <message>
        <source>Unearned premium reserve</source>
        <translation>अनर्जित प्रीमियम आरक्षित</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n पंक्ति</numerusform>
            <numerusform>%n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Copy what is listed</source>
        <translation>सूची की प्रति लें</translation>
    </message>
    <message>
        <source>Filter by columns</source>
        <translation>स्तंभों से छाँटें</translation>
    </message>
    <message>
        <source>Filter: {column}</source>
        <translation>छाँटें: {column}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Nothing here holds “{words}”.</source>
        <translation>यहाँ किसी में “{words}” नहीं है।</translation>
    </message>
    <message>
        <source>Only the first {count} rows are here. Put the list in order to have all of them.</source>
        <translation>यहाँ केवल पहली {count} पंक्तियाँ हैं। सब पाने के लिए सूची को क्रम में लगाएँ।</translation>
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
        <translation>दोनों शब्दों के अभिलेख एक ही दिन के हैं। पहले इन्हें सुधारें, फिर शब्दों को मिलाएँ।</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>घटनाएँ</translation>
    </message>
    <message>
        <source>Every record that has the other word gets this one; the other is offered no more.</source>
        <translation>जिन अभिलेखों में दूसरा शब्द है उन सबको यह मिलता है; दूसरा अब नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>Every record that has the word gets the new one; the old one is offered no more.</source>
        <translation>जिन अभिलेखों में यह शब्द है उन सबको नया मिलता है; पुराना अब नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>In the forms</source>
        <translation>फ़ॉर्म में</translation>
    </message>
    <message>
        <source>Kinds of identity papers</source>
        <translation>पहचान पत्रों के प्रकार</translation>
    </message>
    <message>
        <source>Kinds of things insured</source>
        <translation>बीमित वस्तुओं के प्रकार</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>पिछली बार प्रयुक्त पहले</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>इस जैसा</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>मिलाएँ</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>मिलाएँ…</translation>
    </message>
    <message>
        <source>No record has a word of this list yet. A new word in a form is there for the next time.</source>
        <translation>इस सूची का शब्द अभी किसी अभिलेख में नहीं है। फ़ॉर्म में नया शब्द अगली बार के लिए रहता है।</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>व्यवसाय</translation>
    </message>
    <message>
        <source>Offered no more</source>
        <translation>अब नहीं दिया जाता</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>सूची में स्थान</translation>
    </message>
    <message>
        <source>Records that have the word keep it.</source>
        <translation>जिन अभिलेखों में यह शब्द है उनमें रहता है।</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>हर जगह नाम बदलें</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>हटा लें</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>केंद्र</translation>
    </message>
    <message>
        <source>The word that stays</source>
        <translation>शब्द जो रहता है</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>गाँव</translation>
    </message>
    <message>
        <source>Ways of payment</source>
        <translation>भुगतान के तरीके</translation>
    </message>
    <message>
        <source>Ways of repayment</source>
        <translation>चुकाने के तरीके</translation>
    </message>
    <message>
        <source>What complaints are about</source>
        <translation>शिकायतें किस बारे में हैं</translation>
    </message>
    <message>
        <source>What people who left missed</source>
        <translation>जाने वालों को क्या कमी लगी</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Words with a place come first, by it; the others as they were used last.</source>
        <translation>जिन शब्दों का स्थान है वे पहले, उसी क्रम में; बाकी पिछले प्रयोग के क्रम में।</translation>
    </message>
    <message>
        <source>Write it as</source>
        <translation>ऐसे लिखें</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>दिया जाता है</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>{list}: the forms offer the words used last first.</source>
        <translation>{list}: फ़ॉर्म पिछली बार प्रयुक्त शब्द पहले देते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>“{into}” stands in the place of “{word}” in %n records.</source>
        <translation>
            <numerusform>%n अभिलेख में “{word}” की जगह “{into}” है।</numerusform>
            <numerusform>%n अभिलेखों में “{word}” की जगह “{into}” है।</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” is in the list already. Merge the two words instead.</source>
        <translation>“{word}” पहले से सूची में है। इसके बजाय दोनों शब्द मिलाएँ।</translation>
    </message>
    <message>
        <source>“{word}” is offered again.</source>
        <translation>“{word}” फिर दिया जाता है।</translation>
    </message>
    <message>
        <source>“{word}” is offered no more. Records that have it keep it.</source>
        <translation>“{word}” अब नहीं दिया जाता। जिन अभिलेखों में है उनमें रहता है।</translation>
    </message>
    <message>
        <source>“{word}”: how shall it be written?</source>
        <translation>“{word}”: कैसे लिखा जाए?</translation>
    </message>
    <message>
        <source>“{word}”: which word of the list is the same?</source>
        <translation>“{word}”: सूची का कौन सा शब्द वही है?</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>A paper was made for them in this language.</source>
        <translation>उनके लिए इस भाषा में एक काग़ज़ बनाया गया।</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>जन्म</translation>
    </message>
    <message>
        <source>Card and papers</source>
        <translation>कार्ड और काग़ज़</translation>
    </message>
    <message>
        <source>End policy</source>
        <translation>पॉलिसी समाप्त करें</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>पहचान पत्र</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>किसके साथ मिलाया</translation>
    </message>
    <message>
        <source>New holder</source>
        <translation>नया धारक</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>पॉलिसियाँ</translation>
    </message>
    <message>
        <source>Report claim</source>
        <translation>दावा दर्ज करें</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>पूरी कहानी</translation>
    </message>
    <message numerus="yes">
        <source>about {day} (%n years)</source>
        <translation>
            <numerusform>लगभग {day} (%n वर्ष)</numerusform>
            <numerusform>लगभग {day} (%n वर्ष)</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} due and not paid</source>
        <translation>{amount} देय और चुकाया नहीं गया</translation>
    </message>
    <message numerus="yes">
        <source>{day} (%n years)</source>
        <translation>
            <numerusform>{day} (%n वर्ष)</numerusform>
            <numerusform>{day} (%n वर्ष)</numerusform>
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
        <translation>नाम या कोड का कोई भाग</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Nobody else belongs to the household.</source>
        <translation>परिवार में और कोई नहीं है।</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet. Whoever is insured stands here, household by household.</source>
        <translation>अभी किसी का नामांकन नहीं है। जो बीमित है वह यहाँ, परिवार-दर-परिवार, आता है।</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>संबंध</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Its covers, policies, claims and savings move over; its code still finds them.</source>
        <translation>उसकी बीमा सुरक्षा, पॉलिसियाँ, दावे और बचत साथ जाते हैं; उसका कोड अब भी उन्हें ढूँढता है।</translation>
    </message>
    <message>
        <source>Its name and code stay; what it does not say is filled in from the other.</source>
        <translation>उसका नाम और कोड रहते हैं; जो उसमें नहीं है, वह दूसरे से भरा जाता है।</translation>
    </message>
    <message>
        <source>Merge two records of one person</source>
        <translation>एक व्यक्ति के दो अभिलेख मिलाएँ</translation>
    </message>
    <message>
        <source>The record that goes into it</source>
        <translation>जो अभिलेख उसमें मिलता है</translation>
    </message>
    <message>
        <source>The record that stays</source>
        <translation>जो अभिलेख रहता है</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close the message</source>
        <translation>संदेश बंद करें</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Minutes of committees</source>
        <translation>समितियों का कार्यवृत्त</translation>
    </message>
    <message>
        <source>No committee decided a claim in these days.</source>
        <translation>इन दिनों किसी समिति ने दावे का निर्णय नहीं किया।</translation>
    </message>
    <message>
        <source>Sitting of {day}</source>
        <translation>{day} की बैठक</translation>
    </message>
    <message>
        <source>What committees decided</source>
        <translation>समितियों ने क्या निर्णय किया</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>Coverbook has made a mistake</source>
        <translation>Coverbook से ग़लती हुई है</translation>
    </message>
    <message>
        <source>Coverbook has made a mistake. What was saved is safe; drafts are kept.</source>
        <translation>Coverbook से ग़लती हुई है। जो सहेजा गया वह सुरक्षित है; मसौदे रखे गए हैं।</translation>
    </message>
    <message>
        <source>What happened could not be written down in {place}.</source>
        <translation>जो हुआ वह {place} में नहीं लिखा जा सका।</translation>
    </message>
    <message>
        <source>What happened is written in {place}. Please send that file to us.</source>
        <translation>जो हुआ वह {place} में लिखा है। कृपया वह फ़ाइल हमें भेजें।</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Conventional</source>
        <translation>पारंपरिक</translation>
    </message>
    <message>
        <source>Takaful: mudharaba</source>
        <translation>तकाफ़ुल: मुदारबा</translation>
    </message>
    <message>
        <source>Takaful: non-profit</source>
        <translation>तकाफ़ुल: बिना लाभ</translation>
    </message>
    <message>
        <source>Takaful: ta&apos;awuni</source>
        <translation>तकाफ़ुल: तआवुनी</translation>
    </message>
    <message>
        <source>Takaful: wakala</source>
        <translation>तकाफ़ुल: वकाला</translation>
    </message>
</context>
<context>
    <name>Monitoring</name>
    <message>
        <source>95 % from</source>
        <translation>95 % से</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % तक</translation>
    </message>
    <message>
        <source>99.8 % from</source>
        <translation>99.8 % से</translation>
    </message>
    <message>
        <source>99.8 % to</source>
        <translation>99.8 % तक</translation>
    </message>
    <message>
        <source>A benefit, a cause or a provider has no insured of its own: the exposure is that of the whole product.</source>
        <translation>लाभ, कारण या सेवादाता का अपना कोई बीमित नहीं होता: जोखिम-अवधि पूरे उत्पाद की है।</translation>
    </message>
    <message>
        <source>A month is outside by chance alone about once in 740 on either side; low is not said of the last 60 days.</source>
        <translation>केवल संयोग से कोई महीना किसी ओर लगभग 740 में एक बार बाहर होता है; पिछले 60 दिनों को कम नहीं कहा जाता।</translation>
    </message>
    <message>
        <source>A row without insured days has nothing to be held against.</source>
        <translation>बिना बीमित दिनों की पंक्ति की तुलना किसी से नहीं होती।</translation>
    </message>
    <message>
        <source>Actual / expected amount</source>
        <translation>वास्तविक / अपेक्षित राशि</translation>
    </message>
    <message>
        <source>Actual / expected average claim</source>
        <translation>वास्तविक / अपेक्षित औसत दावा</translation>
    </message>
    <message>
        <source>Actual / expected claims</source>
        <translation>वास्तविक / अपेक्षित दावे</translation>
    </message>
    <message>
        <source>Actual against expected by product</source>
        <translation>उत्पाद के अनुसार वास्तविक बनाम अपेक्षित</translation>
    </message>
    <message>
        <source>Actual against expected by sex and age</source>
        <translation>लिंग और आयु के अनुसार वास्तविक बनाम अपेक्षित</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>सब सेवादाता</translation>
    </message>
    <message>
        <source>Average / average of its mix</source>
        <translation>औसत / अपने मिश्रण का औसत</translation>
    </message>
    <message>
        <source>Average of its mix of benefits</source>
        <translation>उसके लाभों के मिश्रण का औसत</translation>
    </message>
    <message>
        <source>Average, median and mix are of approved claims; the bills are those of all decided.</source>
        <translation>औसत, माध्यिका और मिश्रण स्वीकृत दावों के हैं; बिल सब निर्णीत दावों के हैं।</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>आयु के अनुसार</translation>
    </message>
    <message>
        <source>By benefit</source>
        <translation>लाभ के अनुसार</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>कारण के अनुसार</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>महीने के अनुसार</translation>
    </message>
    <message>
        <source>By office</source>
        <translation>कार्यालय के अनुसार</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>सेवादाता के अनुसार</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>लिंग के अनुसार</translation>
    </message>
    <message>
        <source>Claims a year</source>
        <translation>प्रति वर्ष दावे</translation>
    </message>
    <message>
        <source>Claims at the usual frequency</source>
        <translation>सामान्य आवृत्ति पर दावे</translation>
    </message>
    <message>
        <source>Claims reported in the period and decided, as they stand now.</source>
        <translation>अवधि में दर्ज और निर्णीत दावे, जैसे अब हैं।</translation>
    </message>
    <message>
        <source>Claims reported in the period as they stand now; reported and not decided are the product&apos;s.</source>
        <translation>अवधि में दर्ज दावे, जैसे अब हैं; दर्ज और अनिर्णीत उत्पाद के हैं।</translation>
    </message>
    <message>
        <source>Claims soon after the waiting period</source>
        <translation>प्रतीक्षा अवधि के तुरंत बाद दावे</translation>
    </message>
    <message>
        <source>Claims that happened in the period, were reported by its end and were not rejected by then.</source>
        <translation>दावे जो अवधि में हुए, उसके अंत तक दर्ज हुए और तब तक अस्वीकृत नहीं हुए।</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products stand apart: their risks are not averaged.</source>
        <translation>अनिवार्य और स्वैच्छिक उत्पाद अलग रहते हैं: उनके जोखिमों का औसत नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>Control limits of frequency by month</source>
        <translation>महीने के अनुसार आवृत्ति की नियंत्रण सीमाएँ</translation>
    </message>
    <message>
        <source>Control limits of severity by month</source>
        <translation>महीने के अनुसार गंभीरता की नियंत्रण सीमाएँ</translation>
    </message>
    <message>
        <source>Counted from a person&apos;s first cover under the product, at any office; a head count has no names to tell by.</source>
        <translation>व्यक्ति की उत्पाद में पहली बीमा सुरक्षा से गिना, किसी भी कार्यालय में; व्यक्तियों की संख्या में नाम नहीं होते।</translation>
    </message>
    <message>
        <source>Covered / billed</source>
        <translation>मान्य / बिल</translation>
    </message>
    <message>
        <source>Covered of the bills</source>
        <translation>बिलों में से मान्य</translation>
    </message>
    <message>
        <source>Days after the waiting period</source>
        <translation>प्रतीक्षा अवधि के बाद दिन</translation>
    </message>
    <message>
        <source>Dear</source>
        <translation>महँगे</translation>
    </message>
    <message>
        <source>Earlier amount</source>
        <translation>पहले की राशि</translation>
    </message>
    <message>
        <source>Earlier claim</source>
        <translation>पहले का दावा</translation>
    </message>
    <message>
        <source>Earlier one happened on</source>
        <translation>पहले की घटना का दिन</translation>
    </message>
    <message>
        <source>Exact Poisson limits around expected claims: high or low outside 95 %, very high or very low outside 99.8 %.</source>
        <translation>अपेक्षित दावों के आसपास ठीक पॉइसन सीमाएँ: 95 % से बाहर अधिक या कम, 99.8 % से बाहर बहुत अधिक या बहुत कम।</translation>
    </message>
    <message>
        <source>Exact binomial limits around all providers: high or low outside 95 %, very high or very low outside 99.8 %.</source>
        <translation>सब सेवादाताओं के आसपास ठीक द्विपद सीमाएँ: 95 % से बाहर अधिक या कम, 99.8 % से बाहर बहुत अधिक या बहुत कम।</translation>
    </message>
    <message>
        <source>Expected amount</source>
        <translation>अपेक्षित राशि</translation>
    </message>
    <message>
        <source>Expected claims</source>
        <translation>अपेक्षित दावे</translation>
    </message>
    <message>
        <source>Expected claims are exposure x frequency of the pricing table, the expected amount that x its severity.</source>
        <translation>अपेक्षित दावे = जोखिम-अवधि x मूल्य तालिका की आवृत्ति, अपेक्षित राशि = वह x उसकी गंभीरता।</translation>
    </message>
    <message>
        <source>Exposure in years</source>
        <translation>वर्षों में जोखिम-अवधि</translation>
    </message>
    <message>
        <source>Exposure is split at every birthday; a claim counts at the age on its day. Unknown: no birth date, no name.</source>
        <translation>जोखिम-अवधि हर जन्मदिन पर बँटती है; दावा उसके दिन की आयु में गिना जाता है। अज्ञात: न जन्मतिथि, न नाम।</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>सबसे कम</translation>
    </message>
    <message>
        <source>Frequency / usual</source>
        <translation>आवृत्ति / सामान्य</translation>
    </message>
    <message>
        <source>Frequency and severity by product</source>
        <translation>उत्पाद के अनुसार आवृत्ति और गंभीरता</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>उच्चतम</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>समान बातें</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>बीमित</translation>
    </message>
    <message>
        <source>Insured days</source>
        <translation>बीमित दिन</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>संभावित दोहराव</translation>
    </message>
    <message>
        <source>Limits are exact Poisson limits, wider where months are restless.</source>
        <translation>सीमाएँ ठीक पॉइसन सीमाएँ हैं, जहाँ महीने अस्थिर हों वहाँ चौड़ी।</translation>
    </message>
    <message>
        <source>Loss of the rejected</source>
        <translation>अस्वीकृत की हानि</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>न्यूनतम</translation>
    </message>
    <message>
        <source>Median claim</source>
        <translation>माध्यिका दावा</translation>
    </message>
    <message>
        <source>Monitoring of claims</source>
        <translation>दावों की निगरानी</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>सबसे अधिक</translation>
    </message>
    <message>
        <source>Never covered</source>
        <translation>कभी बीमा सुरक्षा में नहीं</translation>
    </message>
    <message>
        <source>New against renewed insured</source>
        <translation>नए बनाम नवीकृत बीमित</translation>
    </message>
    <message>
        <source>No limits are given before 12 claims have shown how much one differs from another.</source>
        <translation>जब तक 12 दावे न दिखाएँ कि एक दूसरे से कितना अलग है, सीमाएँ नहीं दी जातीं।</translation>
    </message>
    <message>
        <source>Of all rejected</source>
        <translation>सब अस्वीकृत में से</translation>
    </message>
    <message>
        <source>Of all reported</source>
        <translation>सब दर्ज में से</translation>
    </message>
    <message>
        <source>Of the period</source>
        <translation>अवधि का</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>इनमें से</translation>
    </message>
    <message>
        <source>One person, at most 3 days apart, the same benefit or cause, and amounts within 10 % or the same items; rejected claims are left out.</source>
        <translation>एक व्यक्ति, अधिकतम 3 दिन का अंतर, वही लाभ या कारण, और राशियाँ 10 % के भीतर या वही मदें; अस्वीकृत दावे छोड़े जाते हैं।</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>मूल्य सहित</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>सेवादाता</translation>
    </message>
    <message>
        <source>Providers against funnel limits</source>
        <translation>कीप सीमाओं के सामने सेवादाता</translation>
    </message>
    <message>
        <source>Reasons of rejection</source>
        <translation>अस्वीकृति के कारण</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>घटाए</translation>
    </message>
    <message>
        <source>Rejected: of all decided. Reduced: approved in part or a line cut for a reason, of the approved. Dear: above the median of the benefit at all providers, of the approved.</source>
        <translation>अस्वीकृत: सब निर्णीत में से। घटाए: अंशतः स्वीकृत या कारण से कटी पंक्ति, स्वीकृत में से। महँगे: सब सेवादाताओं पर लाभ की माध्यिका से ऊपर, स्वीकृत में से।</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>संकेत</translation>
    </message>
    <message>
        <source>Signal: exact limits for two groups that claim equally often; outside 95 % high or low, outside 99.8 % very.</source>
        <translation>संकेत: समान बार दावा करने वाले दो समूहों की ठीक सीमाएँ; 95 % से बाहर अधिक या कम, 99.8 % से बाहर बहुत।</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>अब भी प्रतीक्षा में</translation>
    </message>
    <message>
        <source>The centre comes from up to 24 months before the period; from all months shown where fewer than 12 had insured.</source>
        <translation>केंद्र अवधि से पहले के 24 महीनों तक से आता है; जहाँ 12 से कम में बीमित थे, वहाँ दिखाए सब महीनों से।</translation>
    </message>
    <message>
        <source>The lives of a head count are of unknown sex and age.</source>
        <translation>व्यक्ति संख्या के लोगों का लिंग और आयु अज्ञात हैं।</translation>
    </message>
    <message>
        <source>The usual frequency is that of later days.</source>
        <translation>सामान्य आवृत्ति बाद के दिनों की है।</translation>
    </message>
    <message>
        <source>The usual frequency is that of the renewed.</source>
        <translation>सामान्य आवृत्ति नवीकृत लोगों की है।</translation>
    </message>
    <message>
        <source>There is no table {name}. There are: {known}</source>
        <translation>{name} नाम की कोई तालिका नहीं है। ये हैं: {known}</translation>
    </message>
    <message>
        <source>Unpriced</source>
        <translation>बिना मूल्य</translation>
    </message>
    <message>
        <source>Unpriced: no row of the pricing table with a frequency and a severity speaks of it.</source>
        <translation>बिना मूल्य: मूल्य तालिका की आवृत्ति और गंभीरता वाली कोई पंक्ति इस पर नहीं है।</translation>
    </message>
    <message>
        <source>Usual average</source>
        <translation>सामान्य औसत</translation>
    </message>
    <message>
        <source>Usual claims</source>
        <translation>सामान्य दावे</translation>
    </message>
    <message>
        <source>What providers&apos; claims cost</source>
        <translation>सेवादाताओं के दावों की लागत</translation>
    </message>
    <message>
        <source>high</source>
        <translation>अधिक</translation>
    </message>
    <message>
        <source>low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>only the table of this name</source>
        <translation>केवल इस नाम की तालिका</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>बहुत अधिक</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>बहुत कम</translation>
    </message>
    <message>
        <source>within</source>
        <translation>सीमा में</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Apr {year}</source>
        <translation>अप्रै {year}</translation>
    </message>
    <message>
        <source>Aug {year}</source>
        <translation>अग {year}</translation>
    </message>
    <message>
        <source>Dec {year}</source>
        <translation>दिस {year}</translation>
    </message>
    <message>
        <source>Feb {year}</source>
        <translation>फ़र {year}</translation>
    </message>
    <message>
        <source>Jan {year}</source>
        <translation>जन {year}</translation>
    </message>
    <message>
        <source>Jul {year}</source>
        <translation>जुल {year}</translation>
    </message>
    <message>
        <source>Jun {year}</source>
        <translation>जून {year}</translation>
    </message>
    <message>
        <source>Mar {year}</source>
        <translation>मार्च {year}</translation>
    </message>
    <message>
        <source>May {year}</source>
        <translation>मई {year}</translation>
    </message>
    <message>
        <source>Nov {year}</source>
        <translation>नव {year}</translation>
    </message>
    <message>
        <source>Oct {year}</source>
        <translation>अक्टू {year}</translation>
    </message>
    <message>
        <source>Sep {year}</source>
        <translation>सित {year}</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>A product holds what its own records and vouchers name, and its share of income and costs that name none; what it thereby owes the others, or is owed by them, stands in B37.</source>
        <translation>उत्पाद के पास वह है जो उसके अपने अभिलेख और वाउचर बताते हैं, और उस आय और लागत में उसका हिस्सा जो किसी का नाम नहीं बताती; इससे उसे दूसरों का जो देना है, या दूसरों को उसका, वह B37 में रहता है।</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>अंत में</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>आरंभ में</translation>
    </message>
    <message>
        <source>Carried over from the result of earlier years</source>
        <translation>पिछले वर्षों के परिणाम से लाया गया</translation>
    </message>
    <message>
        <source>Carried over to retained earnings at the year&apos;s end</source>
        <translation>वर्ष के अंत में प्रतिधारित आय में ले जाया गया</translation>
    </message>
    <message>
        <source>Entered by voucher, and borne for or by others</source>
        <translation>वाउचर से लिखा, और दूसरों के लिए या दूसरों द्वारा उठाया</translation>
    </message>
    <message>
        <source>Incurred claims, but for those not reported and savings</source>
        <translation>हुए दावे, अघोषित दावे और बचत छोड़कर</translation>
    </message>
    <message>
        <source>Interest, and what is certified beyond savings</source>
        <translation>ब्याज, और बचत से अधिक जो प्रमाणित है</translation>
    </message>
    <message>
        <source>Movements of equity</source>
        <translation>इक्विटी में बदलाव</translation>
    </message>
    <message>
        <source>Movements of equity by office</source>
        <translation>कार्यालय के अनुसार इक्विटी में बदलाव</translation>
    </message>
    <message>
        <source>Movements of equity by product</source>
        <translation>उत्पाद के अनुसार इक्विटी में बदलाव</translation>
    </message>
    <message>
        <source>Movements of the reserves</source>
        <translation>आरक्षित में बदलाव</translation>
    </message>
    <message>
        <source>Movements of the reserves by office</source>
        <translation>कार्यालय के अनुसार आरक्षित में बदलाव</translation>
    </message>
    <message>
        <source>Movements of the reserves by product</source>
        <translation>उत्पाद के अनुसार आरक्षित में बदलाव</translation>
    </message>
    <message>
        <source>Net income of the period</source>
        <translation>अवधि की शुद्ध आय</translation>
    </message>
    <message>
        <source>Paid in less paid back</source>
        <translation>जमा किया घटा लौटाया</translation>
    </message>
    <message>
        <source>Paid to reinsurers, and entered by voucher</source>
        <translation>पुनर्बीमाकर्ताओं को दिया, और वाउचर से लिखा</translation>
    </message>
    <message>
        <source>Received less given back</source>
        <translation>प्राप्त घटा लौटाया</translation>
    </message>
    <message>
        <source>less: claims paid</source>
        <translation>घटा: चुकाए गए दावे</translation>
    </message>
    <message>
        <source>less: premium earned</source>
        <translation>घटा: अर्जित प्रीमियम</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Accounts</source>
        <translation>लेखा</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>दावे</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>For boards and supervisors</source>
        <translation>बोर्ड और नियामकों के लिए</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>संकेतक</translation>
    </message>
    <message>
        <source>Indicators in detail</source>
        <translation>संकेतक विस्तार से</translation>
    </message>
    <message>
        <source>Lists and cards</source>
        <translation>सूचियाँ और कार्ड</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>निगरानी</translation>
    </message>
    <message>
        <source>Papers for members</source>
        <translation>सदस्यों के लिए काग़ज़</translation>
    </message>
    <message>
        <source>Papers for the office</source>
        <translation>कार्यालय के लिए काग़ज़</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>प्रीमियम</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>आरक्षित</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>किस पर ध्यान दें</translation>
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
        <translation>आषाढ़</translation>
    </message>
    <message>
        <source>Ashwin</source>
        <translation>आश्विन</translation>
    </message>
    <message>
        <source>Baisakh</source>
        <translation>बैसाख</translation>
    </message>
    <message>
        <source>Bhadra</source>
        <translation>भाद्र</translation>
    </message>
    <message>
        <source>Chaitra</source>
        <translation>चैत्र</translation>
    </message>
    <message>
        <source>Falgun</source>
        <translation>फाल्गुन</translation>
    </message>
    <message>
        <source>Jestha</source>
        <translation>ज्येष्ठ</translation>
    </message>
    <message>
        <source>Kartik</source>
        <translation>कार्तिक</translation>
    </message>
    <message>
        <source>Magh</source>
        <translation>माघ</translation>
    </message>
    <message>
        <source>Mangsir</source>
        <translation>मंसिर</translation>
    </message>
    <message>
        <source>Poush</source>
        <translation>पौष</translation>
    </message>
    <message>
        <source>Shrawan</source>
        <translation>श्रावण</translation>
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
            <numerusform>%n सूचना पत्रक {folder} में है।</numerusform>
            <numerusform>%n सूचना पत्रक {folder} में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files do not count; the table of files says why.</source>
        <translation>
            <numerusform>%n फ़ाइल नहीं गिनी जाती; क्यों, यह फ़ाइलों की तालिका बताती है।</numerusform>
            <numerusform>%n फ़ाइलें नहीं गिनी जातीं; क्यों, यह फ़ाइलों की तालिका बताती है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schemes in {folder}</source>
        <translation>
            <numerusform>{folder} में %n योजना</numerusform>
            <numerusform>{folder} में %n योजनाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>1,000 to 9,999 members</source>
        <translation>1,000 से 9,999 सदस्य</translation>
    </message>
    <message>
        <source>10 years or more</source>
        <translation>10 वर्ष या अधिक</translation>
    </message>
    <message>
        <source>10,000 members or more</source>
        <translation>10,000 सदस्य या अधिक</translation>
    </message>
    <message>
        <source>3 to 9 years</source>
        <translation>3 से 9 वर्ष</translation>
    </message>
    <message>
        <source>A network needs Ibis and DuckDB, which are not installed: pip install {extra}</source>
        <translation>नेटवर्क के लिए Ibis और DuckDB चाहिए, जो नहीं लगे हैं: pip install {extra}</translation>
    </message>
    <message>
        <source>A quarter is to be reported within a month of its end.</source>
        <translation>तिमाही की रिपोर्ट उसके अंत के एक महीने के भीतर देनी होती है।</translation>
    </message>
    <message>
        <source>A quarter of the schemes lie below the lower quartile and a quarter above the upper one; between two schemes it is taken in proportion (inclusive, as spreadsheets say). Each scheme counts once.</source>
        <translation>एक चौथाई योजनाएँ निचले चतुर्थक से नीचे हैं और एक चौथाई ऊपरी से ऊपर; दो योजनाओं के बीच उसे अनुपात से लिया जाता है (समावेशी, जैसा स्प्रेडशीट कहती हैं)। हर योजना एक बार गिनी जाती है।</translation>
    </message>
    <message>
        <source>A scheme needs a name.</source>
        <translation>योजना को नाम चाहिए।</translation>
    </message>
    <message>
        <source>Add a scheme</source>
        <translation>योजना जोड़ें</translation>
    </message>
    <message>
        <source>Age of the scheme</source>
        <translation>योजना की आयु</translation>
    </message>
    <message>
        <source>Among its like, {quarter}</source>
        <translation>अपने जैसों में, {quarter}</translation>
    </message>
    <message>
        <source>An empty folder for the briefs</source>
        <translation>सूचना पत्रकों के लिए खाली फ़ोल्डर</translation>
    </message>
    <message>
        <source>Another one of the scheme {scheme} counts, of {day}: {file}.</source>
        <translation>योजना {scheme} का दूसरा, {day} का, गिना जाता है: {file}।</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>कोई भी आयु</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>कोई भी आकार</translation>
    </message>
    <message>
        <source>Ask the scheme to make it again with a newer Coverbook.</source>
        <translation>योजना से कहें कि इसे अधिक नए Coverbook से फिर बनाए।</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>मापदंड</translation>
    </message>
    <message>
        <source>Benchmarks by age and size, {quarter}</source>
        <translation>आयु और आकार के अनुसार मापदंड, {quarter}</translation>
    </message>
    <message>
        <source>Benchmarks, {quarter}</source>
        <translation>मापदंड, {quarter}</translation>
    </message>
    <message>
        <source>Brief of a scheme</source>
        <translation>योजना का सूचना पत्रक</translation>
    </message>
    <message>
        <source>Briefs…</source>
        <translation>सूचना पत्रक…</translation>
    </message>
    <message>
        <source>Bring this program up to date.</source>
        <translation>इस प्रोग्राम को अद्यतन करें।</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>Compare the schemes of a network</source>
        <translation>नेटवर्क की योजनाओं की तुलना करें</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products are never compared; money only within one currency.</source>
        <translation>अनिवार्य और स्वैच्छिक उत्पादों की आपस में तुलना कभी नहीं होती; पैसे की केवल एक ही मुद्रा में।</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>निर्देशिका</translation>
    </message>
    <message>
        <source>Every scheme has reported.</source>
        <translation>हर योजना ने रिपोर्ट दे दी है।</translation>
    </message>
    <message>
        <source>Every scheme the network knows, and whom to ask. It is kept beside the snapshots.</source>
        <translation>हर योजना जिसे नेटवर्क जानता है, और किससे पूछें। यह स्नैपशॉटों के पास रखी जाती है।</translation>
    </message>
    <message>
        <source>Every snapshot in the folder counts.</source>
        <translation>फ़ोल्डर का हर स्नैपशॉट गिना जाता है।</translation>
    </message>
    <message>
        <source>Expected since</source>
        <translation>कब से अपेक्षित</translation>
    </message>
    <message>
        <source>Files passed over</source>
        <translation>छोड़ी गई फ़ाइलें</translation>
    </message>
    <message>
        <source>First product</source>
        <translation>पहला उत्पाद</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>छोड़ चुकी है</translation>
    </message>
    <message>
        <source>Have reported</source>
        <translation>रिपोर्ट दे चुकीं</translation>
    </message>
    <message>
        <source>How the ratios of all schemes of one kind have moved from quarter to quarter.</source>
        <translation>एक प्रकार की सब योजनाओं के अनुपात तिमाही-दर-तिमाही कैसे बदले।</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>It cannot be read as a table. Save it as CSV in UTF-8.</source>
        <translation>इसे तालिका की तरह पढ़ा नहीं जा सकता। इसे UTF-8 में CSV के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>It does not hold the figures of exactly one scheme.</source>
        <translation>इसमें ठीक एक योजना के आँकड़े नहीं हैं।</translation>
    </message>
    <message>
        <source>It is damaged. Ask the scheme to send it again.</source>
        <translation>यह ख़राब है। योजना से इसे फिर भेजने को कहें।</translation>
    </message>
    <message>
        <source>It is no snapshot of Coverbook: the column {column} is missing or of another kind.</source>
        <translation>यह Coverbook का स्नैपशॉट नहीं है: स्तंभ {column} नहीं है या दूसरे प्रकार का है।</translation>
    </message>
    <message>
        <source>It is no snapshot: those end in .parquet.</source>
        <translation>यह स्नैपशॉट नहीं है: उनका अंत .parquet होता है।</translation>
    </message>
    <message>
        <source>It is of version {version}; this program reads {known}. {advice}</source>
        <translation>यह संस्करण {version} की है; यह प्रोग्राम {known} पढ़ता है। {advice}</translation>
    </message>
    <message>
        <source>Keep in the directory</source>
        <translation>निर्देशिका में रखें</translation>
    </message>
    <message>
        <source>Larger schemes weigh more here: all numerators over all denominators, in one currency.</source>
        <translation>बड़ी योजनाओं का भार यहाँ अधिक है: सब अंशों का जोड़ सब हरों के जोड़ पर, एक ही मुद्रा में।</translation>
    </message>
    <message>
        <source>Last quarter reported</source>
        <translation>अंतिम तिमाही जिसकी रिपोर्ट दी</translation>
    </message>
    <message>
        <source>Lies above</source>
        <translation>कितनी योजनाओं से ऊपर</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>निचला चतुर्थक</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>माध्यिका</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>No snapshot in {name} can be read. {file}: {why}</source>
        <translation>{name} का कोई स्नैपशॉट पढ़ा नहीं जा सकता। {file}: {why}</translation>
    </message>
    <message>
        <source>No snapshot is of {name}. Known are: {known}</source>
        <translation>{name} का कोई स्नैपशॉट नहीं है। ज्ञात हैं: {known}</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>रिपोर्ट नहीं दी</translation>
    </message>
    <message>
        <source>Not reported up to {quarter}</source>
        <translation>{quarter} तक रिपोर्ट नहीं दी</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>One among its like</source>
        <translation>अपने जैसों में एक</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>समय के साथ</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>विराम पर</translation>
    </message>
    <message>
        <source>Quarters lacking</source>
        <translation>जो तिमाहियाँ नहीं आईं</translation>
    </message>
    <message>
        <source>Ratios of regions</source>
        <translation>क्षेत्रों के अनुपात</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>रिपोर्ट देती है</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>योजनाएँ</translation>
    </message>
    <message>
        <source>Schemes send snapshots of their figures, without any person. Put them into one folder and choose it here: they are compared with each other, and nothing is sent anywhere.</source>
        <translation>योजनाएँ अपने आँकड़ों के स्नैपशॉट भेजती हैं, जिनमें कोई व्यक्ति नहीं होता। उन्हें एक फ़ोल्डर में रखें और उसे यहाँ चुनें: उनकी आपस में तुलना होती है, और कहीं कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Several schemes are called {name}. Give one of their ids: {ids}</source>
        <translation>कई योजनाओं का नाम {name} है। उनकी पहचानों में से एक दें: {ids}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Size of the scheme</source>
        <translation>योजना का आकार</translation>
    </message>
    <message>
        <source>Snapshot of</source>
        <translation>स्नैपशॉट का दिन</translation>
    </message>
    <message>
        <source>Spark is not installed: pip install {extra}, or leave out --engine spark.</source>
        <translation>Spark नहीं लगा है: pip install {extra}, या --engine spark छोड़ दें।</translation>
    </message>
    <message>
        <source>Spark needs Java, which is not installed: install {package}, or leave out {option}.</source>
        <translation>Spark के लिए Java चाहिए, जो नहीं लगा है: {package} लगाएँ, या {option} छोड़ दें।</translation>
    </message>
    <message>
        <source>The folder with the snapshots</source>
        <translation>स्नैपशॉटों वाला फ़ोल्डर</translation>
    </message>
    <message>
        <source>The schemes of each country together: how many report, how many people they insure.</source>
        <translation>हर देश की योजनाएँ एक साथ: कितनी रिपोर्ट देती हैं, कितने लोगों का बीमा करती हैं।</translation>
    </message>
    <message>
        <source>The whole scheme</source>
        <translation>पूरी योजना</translation>
    </message>
    <message>
        <source>There are too few schemes like this one to compare it with.</source>
        <translation>इस जैसी योजनाएँ इतनी कम हैं कि इसकी तुलना नहीं हो सकती।</translation>
    </message>
    <message>
        <source>This line has more cells than there are headings. Give each column a heading.</source>
        <translation>इस पंक्ति में शीर्षकों से अधिक कोष्ठ हैं। हर स्तंभ को शीर्षक दें।</translation>
    </message>
    <message>
        <source>This scheme</source>
        <translation>यह योजना</translation>
    </message>
    <message>
        <source>This scheme has not sent a snapshot yet.</source>
        <translation>इस योजना ने अभी तक स्नैपशॉट नहीं भेजा।</translation>
    </message>
    <message>
        <source>Under 1,000 members</source>
        <translation>1,000 से कम सदस्य</translation>
    </message>
    <message>
        <source>Under 3 years</source>
        <translation>3 वर्ष से कम</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>ऊपरी चतुर्थक</translation>
    </message>
    <message>
        <source>What lies in the folder and does not count, and what to do about it.</source>
        <translation>फ़ोल्डर में जो है और नहीं गिना जाता, और उसका क्या करें।</translation>
    </message>
    <message>
        <source>What rests on fewer than {fewest} schemes is not told, for a scheme could be recognised in it.</source>
        <translation>जो {fewest} से कम योजनाओं पर टिका है वह नहीं बताया जाता, क्योंकि उसमें कोई योजना पहचानी जा सकती है।</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>यह कहाँ काम करती है</translation>
    </message>
    <message>
        <source>Where one scheme lies among those like it, now and over the last quarters.</source>
        <translation>एक योजना अपने जैसों में कहाँ है, अब और पिछली तिमाहियों में।</translation>
    </message>
    <message>
        <source>Where the middle half of the schemes lie that have the same type of product.</source>
        <translation>एक ही प्रकार के उत्पाद वाली योजनाओं का बीच का आधा भाग कहाँ है।</translation>
    </message>
    <message>
        <source>Who was to have reported by now, and has not.</source>
        <translation>जिसे अब तक रिपोर्ट दे देनी थी, और जिसने नहीं दी।</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>यह क्यों नहीं गिनी जाती</translation>
    </message>
    <message>
        <source>quarter {quarter}, as of {day}</source>
        <translation>तिमाही {quarter}, {day} की स्थिति</translation>
    </message>
    <message>
        <source>{engine} could not answer: {why}</source>
        <translation>{engine} उत्तर नहीं दे सका: {why}</translation>
    </message>
    <message>
        <source>{figure}: {type}, {participation}</source>
        <translation>{figure}: {type}, {participation}</translation>
    </message>
    <message>
        <source>{given} is no day. Write it as 2026-01-31.</source>
        <translation>{given} कोई दिन नहीं है। उसे 2026-01-31 की तरह लिखें।</translation>
    </message>
    <message>
        <source>{given} is no status. Write one of: {known}</source>
        <translation>{given} कोई स्थिति नहीं है। इनमें से एक लिखें: {known}</translation>
    </message>
    <message>
        <source>{name} cannot be used: {why}</source>
        <translation>{name} का उपयोग नहीं हो सकता: {why}</translation>
    </message>
    <message>
        <source>{name} is empty. Put the snapshots of the schemes into it.</source>
        <translation>{name} खाली है। उसमें योजनाओं के स्नैपशॉट रखें।</translation>
    </message>
    <message>
        <source>{name} is kept in the directory.</source>
        <translation>{name} निर्देशिका में रखी गई है।</translation>
    </message>
    <message>
        <source>{name} is no folder. Give the folder with the snapshots.</source>
        <translation>{name} कोई फ़ोल्डर नहीं है। स्नैपशॉटों वाला फ़ोल्डर दें।</translation>
    </message>
    <message>
        <source>{name} stands here twice. Leave one line.</source>
        <translation>{name} यहाँ दो बार है। एक ही पंक्ति रहने दें।</translation>
    </message>
    <message>
        <source>{name}: information brief</source>
        <translation>{name}: सूचना पत्रक</translation>
    </message>
    <message>
        <source>{type}, {participation}</source>
        <translation>{type}, {participation}</translation>
    </message>
    <message>
        <source>“Lies above” counts the schemes of its group with a smaller value. Whether more is better depends on the figure. The group is of the same age and size where that has {fewest} schemes or more.</source>
        <translation>“कितनी योजनाओं से ऊपर” अपने समूह की उन योजनाओं को गिनता है जिनका मान इससे छोटा है। अधिक बेहतर है या नहीं, यह आँकड़े पर निर्भर है। जहाँ समान आयु और आकार की {fewest} या अधिक योजनाएँ हैं, वहाँ समूह उन्हीं का है।</translation>
    </message>
</context>
<context>
    <name>Notice board</name>
    <message>
        <source>Ask us: {contact}</source>
        <translation>हमसे पूछें: {contact}</translation>
    </message>
    <message>
        <source>Indicators for the notice board</source>
        <translation>सूचना पट्ट के लिए संकेतक</translation>
    </message>
</context>
<context>
    <name>Open bills</name>
    <message>
        <source>An amount below nought was paid without a bill, or more than the bill said.</source>
        <translation>शून्य से नीचे की राशि बिना बिल के चुकाई गई, या बिल से अधिक चुकाई गई।</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>What others owe us, by age</source>
        <translation>हमें दूसरों से क्या लेना है, कितने दिन से</translation>
    </message>
    <message>
        <source>What others owe us, one by one</source>
        <translation>हमें दूसरों से क्या लेना है, एक-एक करके</translation>
    </message>
    <message>
        <source>What we owe, bill by bill</source>
        <translation>हमें क्या देना है, बिल-दर-बिल</translation>
    </message>
    <message>
        <source>What we owe, by supplier and age</source>
        <translation>हमें क्या देना है, आपूर्तिकर्ता और दिनों के अनुसार</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message numerus="yes">
        <source>%n conflicts wait for a person: see `coverbook conflicts`.</source>
        <translation>
            <numerusform>%n टकराव किसी व्यक्ति के निर्णय की प्रतीक्षा में है: `coverbook conflicts` देखें।</numerusform>
            <numerusform>%n टकराव किसी व्यक्ति के निर्णय की प्रतीक्षा में हैं: `coverbook conflicts` देखें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves taken in.</source>
        <translation>
            <numerusform>%n सहेजी प्रविष्टि ली गई।</numerusform>
            <numerusform>%n सहेजी प्रविष्टियाँ ली गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves taken in; new in this book: {laptops}.</source>
        <translation>
            <numerusform>%n सहेजी प्रविष्टि ली गई; इस बही में नए: {laptops}।</numerusform>
            <numerusform>%n सहेजी प्रविष्टियाँ ली गईं; इस बही में नए: {laptops}।</numerusform>
        </translation>
    </message>
    <message>
        <source>After this packet, this book and that of {laptop} would have the same saves and not the same records, so nothing was taken in. Verify both; then let one of the two laptops go on with a copy of the other&apos;s file.</source>
        <translation>इस पैकेट के बाद इस बही और {laptop} की बही में सहेजी प्रविष्टियाँ एक जैसी होतीं पर अभिलेख एक जैसे नहीं, इसलिए कुछ नहीं लिया गया। दोनों का सत्यापन करें; फिर दोनों लैपटॉपों में से एक को दूसरे की फ़ाइल की प्रति से आगे चलाएँ।</translation>
    </message>
    <message>
        <source>Everything in this packet is here already. Nothing was changed.</source>
        <translation>इस पैकेट का सब कुछ यहाँ पहले से है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Make a packet…</source>
        <translation>पैकेट बनाएँ…</translation>
    </message>
    <message>
        <source>No laptop {code} has written in this book. Those that have: {known}.</source>
        <translation>लैपटॉप {code} ने इस बही में कुछ नहीं लिखा। जिन्होंने लिखा है: {known}।</translation>
    </message>
    <message>
        <source>Nothing was ever saved in this book, so there is nothing to take to another laptop.</source>
        <translation>इस बही में कभी कुछ सहेजा नहीं गया, इसलिए दूसरे लैपटॉप पर ले जाने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>दूसरे लैपटॉप</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>पैकेट</translation>
    </message>
    <message>
        <source>Take a packet in…</source>
        <translation>पैकेट लें…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>इसे लें</translation>
    </message>
    <message>
        <source>Takes what was written here to another laptop, and brings in what was written there.</source>
        <translation>यहाँ लिखा हुआ दूसरे लैपटॉप पर ले जाता है, और वहाँ लिखा हुआ यहाँ लाता है।</translation>
    </message>
    <message>
        <source>Taking in what the other laptop wrote</source>
        <translation>दूसरे लैपटॉप का लिखा हुआ लिया जा रहा है</translation>
    </message>
    <message>
        <source>The key of this laptop was changed, and others would take its packets for forged. Put its file device.json back from a backup, or remove it: then this laptop is a new one.</source>
        <translation>इस लैपटॉप की कुंजी बदल दी गई है, और दूसरे लैपटॉप इसके पैकेटों को जाली मानेंगे। इसकी फ़ाइल device.json बैकअप से वापस रखें, या उसे हटा दें: तब यह लैपटॉप नया माना जाता है।</translation>
    </message>
    <message>
        <source>This book is locked, and the packet is not. Lock the book on the other laptop with the same keys, then make the packet once more.</source>
        <translation>यह बही ताले में है और पैकेट नहीं। दूसरे लैपटॉप पर बही को उन्हीं कुंजियों से ताला लगाएँ, फिर पैकेट एक बार और बनाएँ।</translation>
    </message>
    <message>
        <source>This is no packet of Coverbook. Choose a file that ends in .packet.</source>
        <translation>यह Coverbook का पैकेट नहीं है। ऐसी फ़ाइल चुनें जिसका अंत .packet हो।</translation>
    </message>
    <message>
        <source>This laptop has no key to sign with. Start Coverbook on it once, then try again.</source>
        <translation>इस लैपटॉप के पास हस्ताक्षर करने की कुंजी नहीं है। इस पर एक बार Coverbook चलाएँ, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This laptop has written nothing in this book yet, so it has nothing to tell.</source>
        <translation>इस लैपटॉप ने इस बही में अभी कुछ नहीं लिखा, इसलिए इसके पास बताने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>This packet goes on from saves that never came here: {saves}. Take in the packet that was made before it, or let {laptop} make one for this laptop.</source>
        <translation>यह पैकेट उन सहेजी प्रविष्टियों से आगे चलता है जो यहाँ कभी नहीं आईं: {saves}। इससे पहले बना पैकेट लें, या {laptop} से इस लैपटॉप के लिए एक पैकेट बनवाएँ।</translation>
    </message>
    <message>
        <source>This packet is damaged, cut short, or was changed. Nothing was taken in; make it once more.</source>
        <translation>यह पैकेट ख़राब है, अधूरा है या बदला गया है। कुछ नहीं लिया गया; इसे एक बार और बनाएँ।</translation>
    </message>
    <message>
        <source>This packet is locked with another key than this book. Let both laptops have the book with the same keys: restore a backup of the one whose key was renewed last.</source>
        <translation>यह पैकेट इस बही से अलग कुंजी के ताले में है। दोनों लैपटॉपों पर बही उन्हीं कुंजियों के साथ रखें: जिसकी कुंजी सबसे बाद में बदली गई, उसका बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>This packet is of another book. Laptops share a book when one of them began with a copy of the other&apos;s.</source>
        <translation>यह पैकेट दूसरी बही का है। लैपटॉप एक ही बही तब साझा करते हैं जब उनमें से एक ने दूसरे की बही की प्रति से शुरुआत की हो।</translation>
    </message>
    <message>
        <source>This packet was made before {quarter} was reopened here ({save}). Let {laptop} take in a packet of this laptop first, and make a new one.</source>
        <translation>यह पैकेट यहाँ {quarter} के फिर खुलने ({save}) से पहले बना था। पहले {laptop} पर इस लैपटॉप का पैकेट लें, और वहाँ नया बनाएँ।</translation>
    </message>
    <message>
        <source>This packet was made by a laptop that has never written in this book, so it is not trusted.</source>
        <translation>यह पैकेट ऐसे लैपटॉप ने बनाया जिसने इस बही में कभी नहीं लिखा, इसलिए इस पर भरोसा नहीं किया जाता।</translation>
    </message>
    <message>
        <source>This packet was made by a newer Coverbook. Install the newest version to take it in.</source>
        <translation>यह पैकेट अधिक नए Coverbook ने बनाया है। इसे लेने के लिए सबसे नया संस्करण स्थापित करें।</translation>
    </message>
    <message>
        <source>This packet would change what was true in a quarter that is closed here, so nothing was taken in. Let the manager reopen the quarter, then take it in.</source>
        <translation>यह पैकेट यहाँ बंद तिमाही में जो सही माना गया था उसे बदल देता, इसलिए कुछ नहीं लिया गया। प्रबंधक से तिमाही फिर खुलवाएँ, फिर इसे लें।</translation>
    </message>
    <message>
        <source>Two laptops have written one code in two ways, {code} and {other}, so it is not known whether they mean the same. Take back one of the two there, then make the packet once more.</source>
        <translation>दो लैपटॉपों ने एक कोड को दो तरह से लिखा है, {code} और {other}, इसलिए पता नहीं कि दोनों का अर्थ एक ही है या नहीं। वहाँ दोनों में से एक को वापस लें, फिर पैकेट एक बार और बनाएँ।</translation>
    </message>
    <message>
        <source>Two laptops write under the code {code} ({one}, {other}), so their numbers and receipts cannot be told apart. On one of them put back the backup from before, choose another code, and enter again what it had written.</source>
        <translation>दो लैपटॉप कोड {code} से लिखते हैं ({one}, {other}), इसलिए उनकी संख्याएँ और रसीदें अलग-अलग पहचानी नहीं जा सकतीं। उनमें से एक पर पहले का बैकअप वापस रखें, दूसरा कोड चुनें, और जो उसने लिखा था उसे फिर दर्ज करें।</translation>
    </message>
    <message>
        <source>What was written here would change what was true in a quarter that is closed on {laptop}, so nothing was taken in. Let the manager reopen the quarter there, and make a new packet.</source>
        <translation>यहाँ जो लिखा गया वह {laptop} पर बंद तिमाही में जो सही माना गया था उसे बदल देता, इसलिए कुछ नहीं लिया गया। वहाँ प्रबंधक से तिमाही फिर खुलवाएँ, और वहाँ नया पैकेट बनाएँ।</translation>
    </message>
    <message>
        <source>Where shall the packet go?</source>
        <translation>पैकेट कहाँ जाए?</translation>
    </message>
    <message>
        <source>Which packet came?</source>
        <translation>कौन सा पैकेट आया?</translation>
    </message>
    <message>
        <source>{code} and {other} are one laptop. Choose {other} again on it, and make the packet once more.</source>
        <translation>{code} और {other} एक ही लैपटॉप हैं। उस पर फिर {other} चुनें, और पैकेट एक बार और बनाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>{maker} brings %n saves, written by {users}: {rows}. Shall they come in?</source>
        <translation>
            <numerusform>{maker} {users} की लिखी %n सहेजी प्रविष्टि लाता है: {rows}। क्या इसे लिया जाए?</numerusform>
            <numerusform>{maker} {users} की लिखी %n सहेजी प्रविष्टियाँ लाता है: {rows}। क्या इन्हें लिया जाए?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} holds %n saves. Take it to the other laptop.</source>
        <translation>
            <numerusform>{name} में %n सहेजी प्रविष्टि है। इसे दूसरे लैपटॉप पर ले जाएँ।</numerusform>
            <numerusform>{name} में %n सहेजी प्रविष्टियाँ हैं। इसे दूसरे लैपटॉप पर ले जाएँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>{save} is another save here than in the packet: laptop {device} went on from an older copy of the book, or two laptops write under its code. Put the newest copy back on one of them, and enter again there what it has written since, under a code of its own.</source>
        <translation>{save} यहाँ पैकेट वाली से अलग सहेजी प्रविष्टि है: लैपटॉप {device} बही की पुरानी प्रति से आगे चला, या दो लैपटॉप उसके कोड से लिखते हैं। उनमें से एक पर सबसे नई प्रति वापस रखें, और उसके बाद जो उसने लिखा उसे वहाँ उसके अपने कोड से फिर दर्ज करें।</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n papers are laid out</source>
        <translation>
            <numerusform>%n काग़ज़ तैयार है</numerusform>
            <numerusform>%n काग़ज़ तैयार हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>A file each…</source>
        <translation>हर एक की अलग फ़ाइल…</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>विंडो जितना चौड़ा (Ctrl+0)</translation>
    </message>
    <message>
        <source>Click a line that has a code to see how it was reached.</source>
        <translation>कोड वाली पंक्ति पर क्लिक करें और देखें कि वह कैसे निकली।</translation>
    </message>
    <message>
        <source>Each in their own language</source>
        <translation>हर एक अपनी भाषा में</translation>
    </message>
    <message>
        <source>In which folder shall there be a file for each?</source>
        <translation>हर एक की फ़ाइल किस फ़ोल्डर में रखी जाए?</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>बड़ा (Ctrl++)</translation>
    </message>
    <message>
        <source>Made from the file at save {save} · printed on {day} at {time}</source>
        <translation>सहेजी प्रविष्टि {save} तक की फ़ाइल से बना · {day} को {time} बजे छपा</translation>
    </message>
    <message>
        <source>Name, date, signature</source>
        <translation>नाम, तिथि, हस्ताक्षर</translation>
    </message>
    <message>
        <source>Next page (PgDown)</source>
        <translation>अगला पृष्ठ (PgDown)</translation>
    </message>
    <message>
        <source>No font here has all letters of {words}: “?” stands in the place of the others.</source>
        <translation>यहाँ के किसी फ़ॉन्ट में {words} के सब अक्षर नहीं हैं: बाकी की जगह “?” है।</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Choose a folder of your own.</source>
        <translation>{folder} में कुछ नहीं लिखा जा सकता। अपना कोई फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Nothing to draw yet: no value is known.</source>
        <translation>अभी बनाने को कुछ नहीं: कोई मान ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>Page before (PgUp)</source>
        <translation>पिछला पृष्ठ (PgUp)</translation>
    </message>
    <message>
        <source>Page {page} of {last}</source>
        <translation>पृष्ठ {page} / {last}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>काग़ज़ का आकार</translation>
    </message>
    <message>
        <source>Save the pages</source>
        <translation>पृष्ठ सहेजें</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>छोटा (Ctrl+-)</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space, then save again.</source>
        <translation>डिस्क भर गई है: कुछ नहीं सहेजा गया। जगह बनाएँ, फिर सहेजें।</translation>
    </message>
    <message>
        <source>The figures of this paper as a table, in CSV. SHA-256: {digest}</source>
        <translation>इस काग़ज़ के आँकड़े तालिका के रूप में, CSV में। SHA-256: {digest}</translation>
    </message>
    <message>
        <source>The figures of this paper for programs, as JSON. SHA-256: {digest}</source>
        <translation>इस काग़ज़ के आँकड़े प्रोग्रामों के लिए, JSON में। SHA-256: {digest}</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on, then print again.</source>
        <translation>प्रिंटर ने पृष्ठ नहीं लिए। देखें कि वह चालू है, फिर छापें।</translation>
    </message>
    <message>
        <source>There is nobody for whom this paper could be made.</source>
        <translation>ऐसा कोई नहीं है जिसके लिए यह काग़ज़ बनाया जा सके।</translation>
    </message>
    <message>
        <source>These pages cannot be shown any more. Make them again.</source>
        <translation>ये पृष्ठ अब नहीं दिखाए जा सकते। इन्हें फिर बनाएँ।</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>पृष्ठ {page} / {pages}</translation>
    </message>
    <message>
        <source>plan {share}</source>
        <translation>लक्ष्य {share}</translation>
    </message>
    <message>
        <source>{name} cannot be written over. Close it where it is open, or choose another name.</source>
        <translation>{name} के ऊपर नहीं लिखा जा सकता। वह जहाँ खुली है वहाँ उसे बंद करें, या दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>{name} could not be written there. Choose another name or folder, or check the disk.</source>
        <translation>{name} वहाँ नहीं लिखी जा सकी। दूसरा नाम या फ़ोल्डर चुनें, या डिस्क जाँचें।</translation>
    </message>
    <message>
        <source>{name} was not written: there is no folder {folder}. Make it first, or choose another.</source>
        <translation>{name} नहीं लिखी गई: {folder} नाम का कोई फ़ोल्डर नहीं है। पहले उसे बनाएँ, या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>{words} and more</source>
        <translation>{words} और अन्य</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>For whom</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>There is no paper.</source>
        <translation>कोई काग़ज़ नहीं है।</translation>
    </message>
</context>
<context>
    <name>Participation</name>
    <message>
        <source>Automatic</source>
        <translation>स्वतः</translation>
    </message>
    <message>
        <source>Compulsory</source>
        <translation>अनिवार्य</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>स्वैच्छिक</translation>
    </message>
</context>
<context>
    <name>Partner form</name>
    <message>
        <source>As the partner&apos;s statement prints it: income and expenses both without a minus.</source>
        <translation>जैसा साझेदार का विवरण छापता है: आय और खर्च दोनों बिना ऋण चिह्न के।</translation>
    </message>
    <message>
        <source>Leave empty for what is shared by all of them.</source>
        <translation>जो सबका साझा है उसके लिए खाली छोड़ें।</translation>
    </message>
</context>
<context>
    <name>Partner role</name>
    <message>
        <source>Administrator</source>
        <translation>प्रशासक</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>बैंक</translation>
    </message>
    <message>
        <source>Care provider</source>
        <translation>सेवादाता</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>बीमाकर्ता</translation>
    </message>
    <message>
        <source>Reinsurer</source>
        <translation>पुनर्बीमाकर्ता</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Can open the book and look; gets a role from you.</source>
        <translation>बही खोल और देख सकता है; भूमिका आप देते हैं।</translation>
    </message>
    <message>
        <source>Do this when somebody has left who may have copied the key: the whole book is written anew under another one. Passwords and recovery sheet stay as they are. Backups and copies keep the former key.</source>
        <translation>यह तब करें जब कोई गया हो जिसने कुंजी की प्रति ली हो सकती है: पूरी बही दूसरी कुंजी से नए सिरे से लिखी जाती है। पासवर्ड और बहाली पत्र वैसे ही रहते हैं। बैकअप और प्रतियों में पुरानी कुंजी रहती है।</translation>
    </message>
    <message>
        <source>Everybody who has this file can open it. Once it is protected, nothing in it can be read without a name and a password. You become its administrator. If all passwords and the recovery sheet are lost, nobody can open it any more.</source>
        <translation>जिसके पास यह फ़ाइल है वह इसे खोल सकता है। सुरक्षित होने के बाद नाम और पासवर्ड के बिना इसमें कुछ नहीं पढ़ा जा सकता। आप इसके एडमिन बनते हैं। यदि सब पासवर्ड और बहाली पत्र खो जाएँ, तो इसे कोई नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>Give a first password.</source>
        <translation>पहला पासवर्ड दें।</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>मैंने कोड रख लिया है</translation>
    </message>
    <message>
        <source>It opens the book when every password is lost, and it is shown only now. Save the sheet, print it, keep the paper where nobody else finds it, and delete the file of the sheet.</source>
        <translation>जब हर पासवर्ड खो जाए तब यह बही खोलता है, और यह केवल अभी दिखता है। पत्र सहेजें, छापें, काग़ज़ वहाँ रखें जहाँ कोई और न पाए, और पत्र की फ़ाइल मिटाएँ।</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>पत्र की भाषा</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>नया कोड बनाएँ</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>मेरा पासवर्ड</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>नया बहाली कोड</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>अब यहाँ काम नहीं करता</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>कोई भूमिका नहीं</translation>
    </message>
    <message>
        <source>Only you know it. Several words in a row are easily kept in mind.</source>
        <translation>केवल आप जानते हैं। एक साथ कई शब्द आसानी से याद रहते हैं।</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>सुरक्षित करें</translation>
    </message>
    <message>
        <source>Protect this book</source>
        <translation>इस बही को सुरक्षित करें</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>कुंजी नई करें</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>बहाली पत्र सहेजें</translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation>पत्र को PDF में सहेजें…</translation>
    </message>
    <message>
        <source>The book is written anew under another key.</source>
        <translation>बही दूसरी कुंजी से नए सिरे से लिखी गई है।</translation>
    </message>
    <message>
        <source>The former recovery sheet still opens what was copied before: destroy it, and renew the key if somebody has seen it.</source>
        <translation>पुराना बहाली पत्र अब भी उन प्रतियों को खोलता है जो पहले बनीं: उसे नष्ट करें, और यदि किसी ने उसे देखा हो तो कुंजी नई करें।</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>बहाली कोड</translation>
    </message>
    <message>
        <source>Without a new password the one there is stays. What was saved stays under this name.</source>
        <translation>नया पासवर्ड न हो तो पुराना रहता है। जो सहेजा गया वह इसी नाम से रहता है।</translation>
    </message>
    <message>
        <source>Write the book anew</source>
        <translation>बही नए सिरे से लिखें</translation>
    </message>
    <message>
        <source>You give the first password; the person can change it afterwards.</source>
        <translation>पहला पासवर्ड आप देते हैं; व्यक्ति बाद में बदल सकता है।</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>आपका पासवर्ड बदल गया।</translation>
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
        <translation>{name} अब प्रवेश नहीं कर सकते।</translation>
    </message>
    <message>
        <source>{name} is in the list already. Choose that line to change it.</source>
        <translation>{name} पहले से सूची में हैं। बदलने के लिए वह पंक्ति चुनें।</translation>
    </message>
    <message>
        <source>{name} is now: {role}.</source>
        <translation>{name} अब हैं: {role}।</translation>
    </message>
</context>
<context>
    <name>Person form</name>
    <message>
        <source>A year alone, or an age, is kept as an estimated date.</source>
        <translation>केवल वर्ष, या आयु, अनुमानित तिथि के रूप में रखी जाती है।</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>जन्म तिथि</translation>
    </message>
    <message>
        <source>Kind of identity paper</source>
        <translation>पहचान पत्र का प्रकार</translation>
    </message>
    <message>
        <source>Language of their papers</source>
        <translation>उनके काग़ज़ों की भाषा</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>किसमें मिलाया</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>पहचान पत्र संख्या</translation>
    </message>
    <message>
        <source>The birth date is estimated</source>
        <translation>जन्मतिथि अनुमानित है</translation>
    </message>
</context>
<context>
    <name>Person paper</name>
    <message>
        <source>Backups, exported tables and printed papers may hold the same; the file does not list them.</source>
        <translation>बैकअप, निर्यात की गई तालिकाएँ और छपे काग़ज़ों में भी यही हो सकता है; फ़ाइल में उनकी सूची नहीं है।</translation>
    </message>
    <message>
        <source>The program does not keep who has looked at these records.</source>
        <translation>प्रोग्राम यह नहीं रखता कि ये अभिलेख किसने देखे।</translation>
    </message>
    <message>
        <source>What happened to others under a policy of this person is theirs and is not on this paper.</source>
        <translation>इस व्यक्ति की पॉलिसी में दूसरों के साथ जो हुआ वह उनका है और इस काग़ज़ पर नहीं है।</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>As it was</source>
        <translation>पहले जैसा</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>योजना के अनुसार</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>माना गया</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>मान्यताएँ</translation>
    </message>
    <message>
        <source>Balance sheet, planned</source>
        <translation>तुलन पत्र, नियोजित</translation>
    </message>
    <message>
        <source>Cash flow statement, planned</source>
        <translation>नक़दी प्रवाह विवरण, नियोजित</translation>
    </message>
    <message>
        <source>Income statement, planned</source>
        <translation>आय विवरण, नियोजित</translation>
    </message>
    <message>
        <source>Indicators, planned</source>
        <translation>संकेतक, नियोजित</translation>
    </message>
    <message>
        <source>Liquidity: cash and investments over a quarter of the year&apos;s claims paid and expenses.</source>
        <translation>तरलता: नक़दी और निवेश / वर्ष में चुकाए गए दावे और खर्च, उनकी चौथाई।</translation>
    </message>
    <message>
        <source>New insured persons</source>
        <translation>नए बीमित व्यक्ति</translation>
    </message>
    <message>
        <source>Other income stays as it was; reinsurance takes the same part of earned premium.</source>
        <translation>अन्य आय जितनी थी उतनी रहती है; पुनर्बीमा अर्जित प्रीमियम का उतना ही भाग लेता है।</translation>
    </message>
    <message>
        <source>Planned less target</source>
        <translation>नियोजित घटा लक्ष्य</translation>
    </message>
    <message>
        <source>Premium of a person insured for a year</source>
        <translation>एक वर्ष बीमित व्यक्ति का प्रीमियम</translation>
    </message>
    <message>
        <source>What is unearned or owed grows as the premium does, claims reserves as the claims do.</source>
        <translation>जो अनर्जित या देय है वह प्रीमियम की तरह बढ़ता है, दावों का आरक्षित दावों की तरह।</translation>
    </message>
    <message>
        <source>What the plan does not say is as it was in the twelve months before.</source>
        <translation>व्यवसाय योजना जो नहीं कहती, वह पिछले बारह महीनों जैसा है।</translation>
    </message>
    <message>
        <source>Where renewal does not apply, as many stay insured as there are.</source>
        <translation>जहाँ नवीकरण लागू नहीं होता, जितने बीमित हैं उतने ही रहते हैं।</translation>
    </message>
    <message>
        <source>how many years ahead</source>
        <translation>कितने वर्ष आगे</translation>
    </message>
    <message>
        <source>{product} is not in it: {lacking} is not known. Enter it under Settings, Plans.</source>
        <translation>{product} इसमें नहीं है: {lacking} ज्ञात नहीं। उसे सेटिंग, व्यवसाय योजना में लिखें।</translation>
    </message>
</context>
<context>
    <name>Plan form</name>
    <message>
        <source>Incurred claims as a share of earned premium: 0.6 for 60 percent.</source>
        <translation>हुए दावे, अर्जित प्रीमियम के हिस्से के रूप में: 60 प्रतिशत के लिए 0.6।</translation>
    </message>
    <message>
        <source>New insured persons in a year</source>
        <translation>वर्ष में नए बीमित व्यक्ति</translation>
    </message>
    <message>
        <source>Of those insured when a year begins, the share who stay: 0.85 for 85 percent.</source>
        <translation>वर्ष के आरंभ में बीमित लोगों में से बने रहने वालों का हिस्सा: 85 प्रतिशत के लिए 0.85।</translation>
    </message>
    <message>
        <source>Operating expenses in a year</source>
        <translation>वर्ष के परिचालन खर्च</translation>
    </message>
    <message>
        <source>The assumptions hold from this day on, until others do.</source>
        <translation>ये मान्यताएँ इस दिन से लागू हैं, जब तक दूसरी न हों।</translation>
    </message>
    <message>
        <source>With the product&apos;s part of what all products share, without reinsurance.</source>
        <translation>सब उत्पादों की साझा लागत में उत्पाद के भाग सहित, पुनर्बीमा के बिना।</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>A claim belongs to the day of its event. One that is reported is reserved with its latest estimate until it is paid or rejected; for those not yet reported each product has the method that stands below.</source>
        <translation>दावा अपनी घटना के दिन का होता है। दर्ज दावा चुकाए या अस्वीकृत किए जाने तक अपने सबसे नए अनुमान से आरक्षित रहता है; जो दावे अभी दर्ज नहीं हुए, उनके लिए हर उत्पाद की वह विधि है जो नीचे लिखी है।</translation>
    </message>
    <message>
        <source>Accounting principles</source>
        <translation>लेखा के सिद्धांत</translation>
    </message>
    <message>
        <source>All reserves are gross of reinsurance; what reinsurers owe of them is an asset of its own.</source>
        <translation>सब आरक्षित पुनर्बीमा घटाए बिना हैं; पुनर्बीमाकर्ताओं पर उनका जो देना है, वह अलग परिसंपत्ति है।</translation>
    </message>
    <message>
        <source>Donations never enter net income and never make an expense smaller; they stand after it.</source>
        <translation>दान कभी शुद्ध आय में नहीं आते और किसी खर्च को कम नहीं करते; वे उसके बाद लिखे जाते हैं।</translation>
    </message>
    <message>
        <source>Equipment and the cost of development are charged over their useful life, in equal parts by schedule.</source>
        <translation>उपकरण और विकास की लागत अपने उपयोगी जीवन पर, अनुसूची के अनुसार बराबर भागों में खर्च की जाती है।</translation>
    </message>
    <message>
        <source>Investments stand at what was paid for them; interest accrues day by day, a share of profit when it is paid.</source>
        <translation>निवेश उस राशि पर दिखाए जाते हैं जो उनके लिए चुकाई गई; ब्याज दिन-प्रतिदिन उपार्जित होता है, लाभ का हिस्सा तब जब वह चुकाया जाता है।</translation>
    </message>
    <message>
        <source>Loan today</source>
        <translation>आज का ऋण</translation>
    </message>
    <message>
        <source>Money is booked when it is owed or earned, not when it is paid, in one currency ({currency}); the fiscal year begins in month {month}.</source>
        <translation>पैसा तब दर्ज होता है जब वह देय या अर्जित हो, न कि जब चुकाया जाए, और एक ही मुद्रा ({currency}) में; वित्तीय वर्ष महीने {month} में शुरू होता है।</translation>
    </message>
    <message>
        <source>No policy covers this person.</source>
        <translation>यह व्यक्ति किसी पॉलिसी की सुरक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Of takaful products the operator&apos;s charges are an expense; the surplus is shared as the model says.</source>
        <translation>तकाफ़ुल उत्पादों में संचालक के शुल्क खर्च हैं; अधिशेष मॉडल के अनुसार बाँटा जाता है।</translation>
    </message>
    <message>
        <source>Of the reserves so much is taken to be payable within three months, as the scheme has set it.</source>
        <translation>आरक्षितों में से इतना तीन महीने में देय माना जाता है, जैसा योजना ने तय किया है।</translation>
    </message>
    <message>
        <source>One joins</source>
        <translation>कोई जुड़ता है</translation>
    </message>
    <message>
        <source>One leaves</source>
        <translation>कोई छोड़ता है</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Premium is written on the day it falls due while the policy is in force, and earned over the days it covers. What is not yet earned is the unearned premium reserve. Membership fees are other income.</source>
        <translation>पॉलिसी लागू रहते हुए प्रीमियम जिस दिन देय होता है उस दिन लिखित होता है, और जिन दिनों की बीमा सुरक्षा देता है उन पर अर्जित होता है। जो अभी अर्जित नहीं हुआ, वह अनर्जित प्रीमियम आरक्षित है। सदस्यता शुल्क अन्य आय है।</translation>
    </message>
    <message>
        <source>Premium of the term</source>
        <translation>अवधि का प्रीमियम</translation>
    </message>
    <message>
        <source>Premium receivable is what fell due and was not paid; what is owed for over 180 days is reported as doubtful.</source>
        <translation>प्राप्य प्रीमियम वह है जो देय हुआ और चुकाया नहीं गया; जो 180 दिनों से अधिक से बाकी है, उसे संदिग्ध बताया जाता है।</translation>
    </message>
    <message>
        <source>Reserved of open claims</source>
        <translation>खुले दावों का आरक्षित</translation>
    </message>
    <message>
        <source>Savings today</source>
        <translation>आज की बचत</translation>
    </message>
    <message>
        <source>The figures of a closed quarter are frozen. What is found out later is booked in an open one; a quarter that is reopened says so, with the reason.</source>
        <translation>बंद तिमाही के आँकड़े स्थिर हैं। बाद में जो पता चले, वह खुली तिमाही में दर्ज होता है; फिर खोली गई तिमाही यह बताती है, कारण के साथ।</translation>
    </message>
    <message>
        <source>The scheme has not set which part of each reserve is payable within three months: the liquidity ratio is a rough measure.</source>
        <translation>योजना ने तय नहीं किया है कि हर आरक्षित का कौन सा भाग तीन महीने में देय है: तरलता अनुपात मोटा अनुमान है।</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Who is covered</source>
        <translation>कौन सुरक्षा में है</translation>
    </message>
</context>
<context>
    <name>Policy form</name>
    <message>
        <source>Change the holder</source>
        <translation>धारक बदलें</translation>
    </message>
    <message>
        <source>Covered from</source>
        <translation>बीमा सुरक्षा का आरंभ</translation>
    </message>
    <message>
        <source>End a policy</source>
        <translation>पॉलिसी समाप्त करें</translation>
    </message>
    <message>
        <source>End the policy</source>
        <translation>पॉलिसी समाप्त करें</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>Give a policy another holder</source>
        <translation>पॉलिसी को दूसरा धारक दें</translation>
    </message>
    <message>
        <source>Join on</source>
        <translation>जुड़ने का दिन</translation>
    </message>
    <message>
        <source>Last day covered</source>
        <translation>सुरक्षा का अंतिम दिन</translation>
    </message>
    <message>
        <source>Leave empty for a group.</source>
        <translation>समूह के लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Leave empty unless it ended early.</source>
        <translation>समय से पहले समाप्त न हुई हो तो खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>New term starts on</source>
        <translation>नई अवधि का आरंभ</translation>
    </message>
    <message>
        <source>Of a group that is counted, not named: how many there are in this term.</source>
        <translation>गिने जाने वाले, बिना नाम के समूह के: इस अवधि में कितने हैं।</translation>
    </message>
    <message>
        <source>Of a group whose people are not listed by name.</source>
        <translation>उस समूह के जिसके लोगों के नाम सूची में नहीं हैं।</translation>
    </message>
    <message>
        <source>Only of an exit learned of late: its day, in a quarter that was closed by then.</source>
        <translation>केवल देर से पता चले निकास के लिए: उसका दिन, जो तब तक बंद हो चुकी तिमाही में हो।</translation>
    </message>
    <message>
        <source>Only of who joined after the policy began: the day from which the books count them.</source>
        <translation>केवल उसके लिए जो पॉलिसी शुरू होने के बाद जुड़ा: जिस दिन से बही उसे गिनती है।</translation>
    </message>
    <message>
        <source>Only where its holder has died or leaves it.</source>
        <translation>केवल जहाँ धारक की मृत्यु हुई है या वह छोड़ता है।</translation>
    </message>
    <message>
        <source>Person covered</source>
        <translation>बीमित व्यक्ति</translation>
    </message>
    <message>
        <source>Policy to renew</source>
        <translation>नवीकरण की पॉलिसी</translation>
    </message>
    <message>
        <source>Renew a policy</source>
        <translation>पॉलिसी का नवीकरण करें</translation>
    </message>
    <message>
        <source>Renews the policy</source>
        <translation>किस पॉलिसी का नवीकरण</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>Sum insured</source>
        <translation>बीमा राशि</translation>
    </message>
    <message>
        <source>Take a person off a policy</source>
        <translation>किसी को पॉलिसी से हटाएँ</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Take on</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Take people onto a policy</source>
        <translation>लोगों को पॉलिसी में जोड़ें</translation>
    </message>
    <message>
        <source>True last day</source>
        <translation>असली अंतिम दिन</translation>
    </message>
    <message>
        <source>Usually the day after the old term ends.</source>
        <translation>सामान्यतः पुरानी अवधि समाप्त होने के अगले दिन।</translation>
    </message>
    <message>
        <source>Who holds the policy now</source>
        <translation>अब पॉलिसी का धारक कौन है</translation>
    </message>
    <message>
        <source>Why it ended early</source>
        <translation>समय से पहले समाप्ति का कारण</translation>
    </message>
</context>
<context>
    <name>Postings</name>
    <message>
        <source>Commission on premium ceded by treaty</source>
        <translation>संधि से सौंपे प्रीमियम पर कमीशन</translation>
    </message>
    <message>
        <source>Fees received before they fall due</source>
        <translation>देय होने से पहले प्राप्त शुल्क</translation>
    </message>
    <message>
        <source>Fees received long before they fall due</source>
        <translation>देय होने से बहुत पहले प्राप्त शुल्क</translation>
    </message>
    <message>
        <source>Interest on savings</source>
        <translation>बचत पर ब्याज</translation>
    </message>
    <message>
        <source>Membership fees due</source>
        <translation>देय सदस्यता शुल्क</translation>
    </message>
    <message>
        <source>Membership fees received</source>
        <translation>प्राप्त सदस्यता शुल्क</translation>
    </message>
    <message>
        <source>Payments of claims</source>
        <translation>दावों के भुगतान</translation>
    </message>
    <message>
        <source>Premium ceded by treaty</source>
        <translation>संधि से सौंपा गया प्रीमियम</translation>
    </message>
    <message>
        <source>Premiums due</source>
        <translation>देय प्रीमियम</translation>
    </message>
    <message>
        <source>Premiums received</source>
        <translation>प्राप्त प्रीमियम</translation>
    </message>
    <message>
        <source>Premiums received before they fall due</source>
        <translation>देय होने से पहले प्राप्त प्रीमियम</translation>
    </message>
    <message>
        <source>Premiums received long before they fall due</source>
        <translation>देय होने से बहुत पहले प्राप्त प्रीमियम</translation>
    </message>
    <message>
        <source>Received in advance, now due</source>
        <translation>अग्रिम प्राप्त, अब देय</translation>
    </message>
    <message>
        <source>Received in advance, now due within three months</source>
        <translation>अग्रिम प्राप्त, अब तीन महीने में देय</translation>
    </message>
    <message>
        <source>Refunds owed</source>
        <translation>देय वापसियाँ</translation>
    </message>
    <message>
        <source>Refunds paid</source>
        <translation>दी गई वापसियाँ</translation>
    </message>
    <message>
        <source>Savings paid in</source>
        <translation>जमा की गई बचत</translation>
    </message>
    <message>
        <source>Savings paid out</source>
        <translation>निकाली गई बचत</translation>
    </message>
    <message>
        <source>Share of claims borne by treaty</source>
        <translation>संधि से उठाया दावों का हिस्सा</translation>
    </message>
    <message>
        <source>Takaful operator&apos;s fee on contributions</source>
        <translation>अंशदान पर तकाफ़ुल संचालक का शुल्क</translation>
    </message>
    <message>
        <source>Taken back at exits, unpaid and unearned</source>
        <translation>निकास पर वापस लिया, न चुकाया और अनर्जित</translation>
    </message>
</context>
<context>
    <name>Premium</name>
    <message>
        <source>Earned over</source>
        <translation>अर्जन की अवधि</translation>
    </message>
    <message>
        <source>Other parts of this premium</source>
        <translation>इस प्रीमियम के अन्य भाग</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>बकाया</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>भुगतान का तरीका</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>भुगतान का दिन</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>रसीद छापें</translation>
    </message>
    <message>
        <source>{amount}, for the cover ended on {day}</source>
        <translation>{amount}, क्योंकि बीमा सुरक्षा {day} को समाप्त हुई</translation>
    </message>
</context>
<context>
    <name>Premium basis</name>
    <message>
        <source>For each dependant</source>
        <translation>हर आश्रित के लिए</translation>
    </message>
    <message>
        <source>For each person</source>
        <translation>हर व्यक्ति के लिए</translation>
    </message>
    <message>
        <source>For the policy</source>
        <translation>पॉलिसी के लिए</translation>
    </message>
    <message>
        <source>Percentage of the loan</source>
        <translation>ऋण का प्रतिशत</translation>
    </message>
    <message>
        <source>Percentage of the sum insured</source>
        <translation>बीमा राशि का प्रतिशत</translation>
    </message>
</context>
<context>
    <name>Premium form</name>
    <message>
        <source>A refund or an advance that waits, or a premium that was paid.</source>
        <translation>बाकी वापसी या अग्रिम, या चुकाया प्रीमियम।</translation>
    </message>
    <message>
        <source>Amount paid out</source>
        <translation>दी गई राशि</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>प्राप्त राशि</translation>
    </message>
    <message>
        <source>Covers from</source>
        <translation>सुरक्षा का आरंभ</translation>
    </message>
    <message>
        <source>Covers to</source>
        <translation>सुरक्षा का अंत</translation>
    </message>
    <message>
        <source>Leave empty while it is not paid.</source>
        <translation>जब तक न चुकाया जाए, खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Less than the premium is a part payment: the rest stays due. More is kept as an advance.</source>
        <translation>प्रीमियम से कम राशि आंशिक भुगतान है: बाकी देय रहता है। अधिक राशि अग्रिम के रूप में रखी जाती है।</translation>
    </message>
    <message>
        <source>Of a refund for an exit in a quarter that was closed by then: the day of it. Of parts of one premium that an exit cut short: the day it fell due.</source>
        <translation>जो तिमाही तब तक बंद हो चुकी थी, उसके निकास की वापसी के लिए: निकास का दिन। निकास से घटे एक ही प्रीमियम के भागों के लिए: वह दिन जब प्रीमियम देय हुआ।</translation>
    </message>
    <message>
        <source>Of credit life the loan, of life savings what is saved. Else leave it empty.</source>
        <translation>ऋण जीवन बीमा में ऋण, जीवन बचत में जमा बचत। अन्यथा खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Pay the refund</source>
        <translation>वापसी का भुगतान करें</translation>
    </message>
    <message>
        <source>Premium given back</source>
        <translation>लौटाया गया प्रीमियम</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>रसीद सहेजें</translation>
    </message>
    <message>
        <source>The cover ended on {day}: {owed} of {whole} is owed.</source>
        <translation>बीमा सुरक्षा {day} को समाप्त हुई: {whole} में से {owed} बकाया है।</translation>
    </message>
    <message>
        <source>Type any part of the member&apos;s name, of the policy or of the premium.</source>
        <translation>सदस्य के नाम, पॉलिसी या प्रीमियम का कोई भाग लिखें।</translation>
    </message>
    <message>
        <source>Why it is given back</source>
        <translation>लौटाने का कारण</translation>
    </message>
</context>
<context>
    <name>Premium kind</name>
    <message>
        <source>Membership fee</source>
        <translation>सदस्यता शुल्क</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>प्रीमियम</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>वापसी</translation>
    </message>
</context>
<context>
    <name>Premium state</name>
    <message>
        <source>Due</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>आज देय</translation>
    </message>
    <message>
        <source>Not owed</source>
        <translation>बकाया नहीं</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>विलंबित</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>चुकाया</translation>
    </message>
    <message>
        <source>To be refunded</source>
        <translation>लौटाना है</translation>
    </message>
</context>
<context>
    <name>Premiums</name>
    <message>
        <source>A receipt, a code, or any part of a member&apos;s name</source>
        <translation>रसीद, कोड, या सदस्य के नाम का कोई भाग</translation>
    </message>
    <message>
        <source>No premium is due or paid.</source>
        <translation>कोई प्रीमियम देय या चुकाया नहीं है।</translation>
    </message>
    <message>
        <source>No premium is due yet. Each policy brings its premium when it is written or renewed.</source>
        <translation>अभी कोई प्रीमियम देय नहीं है। हर पॉलिसी लिखे जाने या नवीकरण पर अपना प्रीमियम लाती है।</translation>
    </message>
</context>
<context>
    <name>Present value</name>
    <message>
        <source>&quot;{cell}&quot; is not a number from 0 to 9999</source>
        <translation>&quot;{cell}&quot; 0 से 9999 तक की संख्या नहीं है</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not an amount in this currency</source>
        <translation>&quot;{cell}&quot; इस मुद्रा की राशि नहीं है</translation>
    </message>
    <message>
        <source>Give an amount, or a table of payments.</source>
        <translation>राशि दें, या भुगतानों की तालिका।</translation>
    </message>
    <message>
        <source>In years</source>
        <translation>वर्षों में</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Payments to come</source>
        <translation>आने वाले भुगतान</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>प्रायिकता</translation>
    </message>
    <message>
        <source>The whole is rounded once, so its parts may miss it by a little.</source>
        <translation>पूरे को एक बार पूर्णांकित किया जाता है, इसलिए भागों का जोड़ थोड़ा अलग हो सकता है।</translation>
    </message>
    <message>
        <source>Value today</source>
        <translation>आज का मूल्य</translation>
    </message>
    <message>
        <source>Value today of payments to come</source>
        <translation>आने वाले भुगतानों का आज का मूल्य</translation>
    </message>
    <message>
        <source>a probability lies between 0 and 1; three quarters is 0.75</source>
        <translation>प्रायिकता 0 और 1 के बीच होती है; तीन चौथाई 0.75 है</translation>
    </message>
    <message>
        <source>how probable it is, 0 to 1; otherwise certain</source>
        <translation>कितनी संभावना है, 0 से 1; नहीं तो निश्चित</translation>
    </message>
    <message>
        <source>in how many years; otherwise one</source>
        <translation>कितने वर्षों में; नहीं तो एक</translation>
    </message>
    <message>
        <source>interest a year: 0.10 is ten percent</source>
        <translation>वार्षिक ब्याज: 0.10 दस प्रतिशत है</translation>
    </message>
    <message>
        <source>it cannot be read; give a table in plain text (CSV, UTF-8)</source>
        <translation>पढ़ा नहीं जा सकता; सादे पाठ की तालिका दें (CSV, UTF-8)</translation>
    </message>
    <message>
        <source>many: a table of amount, probability, years</source>
        <translation>कई: राशि, प्रायिकता, वर्ष की तालिका</translation>
    </message>
    <message>
        <source>the columns are: {columns}</source>
        <translation>स्तंभ हैं: {columns}</translation>
    </message>
    <message>
        <source>the row has more cells than columns; write 1000, not 1,000</source>
        <translation>पंक्ति में स्तंभों से अधिक कोष्ठ हैं; 1000 लिखें, 1,000 नहीं</translation>
    </message>
    <message>
        <source>what may be paid</source>
        <translation>क्या चुकाया जा सकता है</translation>
    </message>
</context>
<context>
    <name>Principle form</name>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>What shows it, or what is to be done</source>
        <translation>क्या इसे दिखाता है, या क्या करना है</translation>
    </message>
</context>
<context>
    <name>Principles</name>
    <message numerus="yes">
        <source>%n findings are open, of {whole} records.</source>
        <translation>
            <numerusform>{whole} अभिलेखों में %n निष्कर्ष खुला है।</numerusform>
            <numerusform>{whole} अभिलेखों में %n निष्कर्ष खुले हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>किसने उत्तर दिया</translation>
    </message>
    <message>
        <source>Are claims held against those that the price counts on?</source>
        <translation>क्या दावों को उनसे मिलाया जाता है जिन पर मूल्य टिका है?</translation>
    </message>
    <message>
        <source>Are donations shown apart from what the scheme earns?</source>
        <translation>क्या दान योजना की कमाई से अलग दिखाया जाता है?</translation>
    </message>
    <message>
        <source>Are the costs of microinsurance kept apart from those of the organisation&apos;s other work?</source>
        <translation>क्या सूक्ष्म बीमा की लागत संगठन के दूसरे कामों से अलग रखी जाती है?</translation>
    </message>
    <message>
        <source>Are the indicators told to members and partners regularly?</source>
        <translation>क्या संकेतक सदस्यों और साझेदारों को नियमित बताए जाते हैं?</translation>
    </message>
    <message>
        <source>Assets of {amount} equal liabilities and equity.</source>
        <translation>{amount} की परिसंपत्तियाँ देयताओं और इक्विटी के बराबर हैं।</translation>
    </message>
    <message>
        <source>Can the three statements be made, and do they balance?</source>
        <translation>क्या तीनों विवरण बन सकते हैं, और क्या वे संतुलित हैं?</translation>
    </message>
    <message>
        <source>Claims monitoring</source>
        <translation>दावों की निगरानी</translation>
    </message>
    <message>
        <source>Client focus</source>
        <translation>सदस्य पर ध्यान</translation>
    </message>
    <message>
        <source>Do investments fall due when claims and costs have to be paid?</source>
        <translation>क्या निवेश तब परिपक्व होते हैं जब दावे और लागत चुकानी होती है?</translation>
    </message>
    <message>
        <source>Do most beneficiaries get their money within thirty days?</source>
        <translation>क्या अधिकतर लाभार्थियों को पैसा तीस दिन में मिलता है?</translation>
    </message>
    <message>
        <source>Do the checks find few doubtful records?</source>
        <translation>क्या जाँच में संदिग्ध अभिलेख कम मिलते हैं?</translation>
    </message>
    <message>
        <source>Does management look at the claims figures every quarter?</source>
        <translation>क्या प्रबंधन हर तिमाही दावों के आँकड़े देखता है?</translation>
    </message>
    <message>
        <source>Donations of {amount} in twelve months stand on a line of their own.</source>
        <translation>बारह महीनों का {amount} दान अपनी अलग पंक्ति पर है।</translation>
    </message>
    <message>
        <source>Financial statements</source>
        <translation>वित्तीय विवरण</translation>
    </message>
    <message>
        <source>Has an actuary said which data must be collected for each product?</source>
        <translation>क्या बीमांकक ने बताया है कि हर उत्पाद के लिए कौन से आँकड़े चाहिए?</translation>
    </message>
    <message>
        <source>Has every complaint older than thirty days an answer?</source>
        <translation>क्या तीस दिन से पुरानी हर शिकायत का उत्तर दिया गया है?</translation>
    </message>
    <message>
        <source>Has every product the reserves that it needs?</source>
        <translation>क्या हर उत्पाद के पास उसके ज़रूरी आरक्षित हैं?</translation>
    </message>
    <message>
        <source>Has nearly every claim its event, cause and loss?</source>
        <translation>क्या लगभग हर दावे में घटना, कारण और हानि लिखी है?</translation>
    </message>
    <message>
        <source>Has somebody with the skill reviewed the prices in the last two years?</source>
        <translation>क्या किसी जानकार ने पिछले दो वर्षों में मूल्यों की समीक्षा की है?</translation>
    </message>
    <message>
        <source>Have managers and staff been trained in insurance?</source>
        <translation>क्या प्रबंधकों और कर्मचारियों को बीमा का प्रशिक्षण मिला है?</translation>
    </message>
    <message>
        <source>Have members been asked in the last year what they need?</source>
        <translation>क्या पिछले एक वर्ष में सदस्यों से पूछा गया कि उन्हें क्या चाहिए?</translation>
    </message>
    <message>
        <source>Have the books been audited within the last year?</source>
        <translation>क्या पिछले एक वर्ष में बहियों की लेखा परीक्षा हुई है?</translation>
    </message>
    <message>
        <source>Have the expenses of the period been entered?</source>
        <translation>क्या अवधि के खर्च लिखे गए हैं?</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>अंशतः</translation>
    </message>
    <message>
        <source>Is it known what each product costs to run?</source>
        <translation>क्या ज्ञात है कि हर उत्पाद को चलाने में कितनी लागत आती है?</translation>
    </message>
    <message>
        <source>Is the birth date of nearly every insured person known?</source>
        <translation>क्या लगभग हर बीमित व्यक्ति की जन्मतिथि ज्ञात है?</translation>
    </message>
    <message>
        <source>Is there a written policy on what may be invested where?</source>
        <translation>क्या इसकी लिखित नीति है कि कहाँ क्या निवेश हो सकता है?</translation>
    </message>
    <message>
        <source>Known of {part} of {whole} insured persons, {share}.</source>
        <translation>{whole} बीमित व्यक्तियों में से {part} की ज्ञात, {share}।</translation>
    </message>
    <message>
        <source>Lacking for: {products}.</source>
        <translation>इनके लिए नहीं है: {products}।</translation>
    </message>
    <message>
        <source>Nearly all means 95 percent, most means half.</source>
        <translation>लगभग सब का अर्थ 95 प्रतिशत है, अधिकतर का अर्थ आधे।</translation>
    </message>
    <message>
        <source>No claim was reported in the last twelve months.</source>
        <translation>पिछले बारह महीनों में कोई दावा दर्ज नहीं हुआ।</translation>
    </message>
    <message>
        <source>No claim was settled in the last twelve months.</source>
        <translation>पिछले बारह महीनों में कोई दावा नहीं निपटा।</translation>
    </message>
    <message>
        <source>No claims were reserved for a year ago.</source>
        <translation>एक वर्ष पहले दावों के लिए कुछ आरक्षित नहीं था।</translation>
    </message>
    <message>
        <source>No complaint is older than thirty days.</source>
        <translation>कोई शिकायत तीस दिन से पुरानी नहीं है।</translation>
    </message>
    <message>
        <source>No person is insured by name.</source>
        <translation>नाम से कोई व्यक्ति बीमित नहीं है।</translation>
    </message>
    <message>
        <source>No product lacks a method for a reserve that it needs.</source>
        <translation>ऐसा कोई उत्पाद नहीं जिसके ज़रूरी आरक्षित की विधि न हो।</translation>
    </message>
    <message>
        <source>Of what was reserved in the last four quarters, {share} was left over.</source>
        <translation>पिछली चार तिमाहियों में जो आरक्षित था, उसका {share} बच गया।</translation>
    </message>
    <message>
        <source>People answer under Settings, The nine principles. An answer is good for a year.</source>
        <translation>लोग सेटिंग, नौ सिद्धांत में उत्तर देते हैं। उत्तर एक वर्ष तक मान्य है।</translation>
    </message>
    <message>
        <source>Relevant and accurate data</source>
        <translation>उपयोगी और सही आँकड़े</translation>
    </message>
    <message>
        <source>Separation of data</source>
        <translation>आँकड़ों को अलग रखना</translation>
    </message>
    <message>
        <source>Technical capacity</source>
        <translation>तकनीकी क्षमता</translation>
    </message>
    <message>
        <source>There are vouchers on expenses.</source>
        <translation>खर्च के वाउचर हैं।</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>अभी कोई उत्पाद नहीं है।</translation>
    </message>
    <message>
        <source>There is one product: all costs are its own.</source>
        <translation>एक ही उत्पाद है: सारी लागत उसी की है।</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>पारदर्शिता</translation>
    </message>
    <message>
        <source>Were the claims reserves of a year ago enough?</source>
        <translation>क्या एक वर्ष पहले के दावों के आरक्षित काफ़ी थे?</translation>
    </message>
    <message>
        <source>What products share is shared by a key that the scheme has chosen.</source>
        <translation>उत्पादों की साझा लागत योजना की चुनी हुई कुंजी से बँटती है।</translation>
    </message>
    <message>
        <source>What products share is shared by earned premium, for no other key was chosen.</source>
        <translation>उत्पादों की साझा लागत अर्जित प्रीमियम के अनुसार बँटती है, क्योंकि दूसरी कुंजी नहीं चुनी गई।</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>क्या इसे दिखाता है</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>people</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>the book</source>
        <translation>बही</translation>
    </message>
    <message>
        <source>{number}. {principle}</source>
        <translation>{number}. {principle}</translation>
    </message>
    <message>
        <source>{part} of {whole} claims of the last twelve months tell them, {share}.</source>
        <translation>पिछले बारह महीनों के {whole} दावों में से {part} में ये लिखे हैं, {share}।</translation>
    </message>
    <message>
        <source>{part} of {whole} claims of the last twelve months, {share}.</source>
        <translation>पिछले बारह महीनों के {whole} दावों में से {part}, {share}।</translation>
    </message>
    <message>
        <source>{part} of {whole} complaints are answered, {share}.</source>
        <translation>{whole} शिकायतों में से {part} का उत्तर दिया गया, {share}।</translation>
    </message>
    <message>
        <source>{part} of {whole} products have a pricing table.</source>
        <translation>{whole} उत्पादों में से {part} की मूल्य तालिका है।</translation>
    </message>
</context>
<context>
    <name>Product example</name>
    <message>
        <source>As much as was saved, at death</source>
        <translation>मृत्यु पर, जितनी बचत हुई</translation>
    </message>
    <message>
        <source>Cash for the nights in hospital</source>
        <translation>अस्पताल की रातों का नक़द</translation>
    </message>
    <message>
        <source>Childbirth</source>
        <translation>प्रसव</translation>
    </message>
    <message>
        <source>Crop cover for a season</source>
        <translation>एक ऋतु की फ़सल सुरक्षा</translation>
    </message>
    <message>
        <source>Death by accident</source>
        <translation>दुर्घटना से मृत्यु</translation>
    </message>
    <message>
        <source>Death by illness or age</source>
        <translation>बीमारी या आयु से मृत्यु</translation>
    </message>
    <message>
        <source>Death of an animal</source>
        <translation>पशु की मृत्यु</translation>
    </message>
    <message>
        <source>Funeral cover</source>
        <translation>अंत्येष्टि सुरक्षा</translation>
    </message>
    <message>
        <source>Funeral of a child</source>
        <translation>बच्चे की अंत्येष्टि</translation>
    </message>
    <message>
        <source>Funeral of an adult</source>
        <translation>वयस्क की अंत्येष्टि</translation>
    </message>
    <message>
        <source>Health cover</source>
        <translation>स्वास्थ्य सुरक्षा</translation>
    </message>
    <message>
        <source>Help with the funeral</source>
        <translation>अंत्येष्टि में सहायता</translation>
    </message>
    <message>
        <source>Life cover for a year</source>
        <translation>एक वर्ष की जीवन सुरक्षा</translation>
    </message>
    <message>
        <source>Livestock cover</source>
        <translation>पशुधन सुरक्षा</translation>
    </message>
    <message>
        <source>Loss of the harvest</source>
        <translation>फ़सल की हानि</translation>
    </message>
    <message>
        <source>Payout by the index</source>
        <translation>सूचकांक से भुगतान</translation>
    </message>
    <message>
        <source>Stay in hospital</source>
        <translation>अस्पताल में भर्ती</translation>
    </message>
    <message>
        <source>Visit and medicines</source>
        <translation>जाँच और दवाएँ</translation>
    </message>
    <message>
        <source>Weather index cover for a season</source>
        <translation>एक ऋतु की मौसम सूचकांक सुरक्षा</translation>
    </message>
    <message>
        <source>What is left of the loan</source>
        <translation>ऋण में से जो बचा है</translation>
    </message>
</context>
<context>
    <name>Product form</name>
    <message>
        <source>A ratio of earned premium: 0.7 for seventy percent.</source>
        <translation>अर्जित प्रीमियम का अनुपात: सत्तर प्रतिशत के लिए 0.7।</translation>
    </message>
    <message>
        <source>A share: 0.8 for eighty percent. Leave empty for the whole amount.</source>
        <translation>हिस्सा: अस्सी प्रतिशत के लिए 0.8। पूरी राशि के लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Claims not reported yet</source>
        <translation>जो दावे अभी दर्ज नहीं</translation>
    </message>
    <message>
        <source>Coinsurance, in percent</source>
        <translation>सह-बीमा, प्रतिशत में</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>अनुबंध</translation>
    </message>
    <message>
        <source>Counts while fewer than ten claims are reported; 45 where left empty.</source>
        <translation>जब तक दस से कम दावे दर्ज हैं तब तक लागू; खाली हो तो 45।</translation>
    </message>
    <message>
        <source>Days of grace to renew</source>
        <translation>नवीकरण के अनुग्रह के दिन</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>कटौती</translation>
    </message>
    <message>
        <source>Development by</source>
        <translation>विकास की इकाई</translation>
    </message>
    <message>
        <source>Entry age</source>
        <translation>प्रवेश आयु</translation>
    </message>
    <message>
        <source>Exit age</source>
        <translation>निकास आयु</translation>
    </message>
    <message>
        <source>Expected claims ratio</source>
        <translation>अपेक्षित दावा अनुपात</translation>
    </message>
    <message>
        <source>In percent: 10 for a tenth.</source>
        <translation>प्रतिशत में: दसवें भाग के लिए 10।</translation>
    </message>
    <message>
        <source>Leave empty where nothing is reported after the last month known.</source>
        <translation>जहाँ अंतिम ज्ञात महीने के बाद कुछ दर्ज नहीं होता, खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Limit for each claim</source>
        <translation>हर दावे की सीमा</translation>
    </message>
    <message>
        <source>Limit for each year</source>
        <translation>हर वर्ष की सीमा</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>बीमा का प्रकार</translation>
    </message>
    <message>
        <source>Of a takaful product; the operator has the rest. Empty: all is the participants&apos;.</source>
        <translation>तकाफ़ुल उत्पाद के लिए; बाकी संचालक का है। खाली: सब प्रतिभागियों का।</translation>
    </message>
    <message>
        <source>Of the contributions: it is owed to the operator as they fall due, and an expense.</source>
        <translation>अंशदान का: अंशदान देय होते ही यह संचालक को देना होता है, और खर्च है।</translation>
    </message>
    <message>
        <source>Participants&apos; share of the surplus, in percent</source>
        <translation>अधिशेष में प्रतिभागियों का हिस्सा, प्रतिशत में</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>भागीदारी</translation>
    </message>
    <message>
        <source>Portion of open claims reserved</source>
        <translation>खुले दावों का आरक्षित भाग</translation>
    </message>
    <message>
        <source>Premium is earned</source>
        <translation>प्रीमियम अर्जन</translation>
    </message>
    <message>
        <source>Tail factor</source>
        <translation>अंतिम गुणक</translation>
    </message>
    <message>
        <source>Takaful operator&apos;s fee, in percent</source>
        <translation>तकाफ़ुल संचालक का शुल्क, प्रतिशत में</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>अवधि, महीनों में</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>शर्तें</translation>
    </message>
    <message>
        <source>Usual days from event to report</source>
        <translation>घटना से दर्ज होने के सामान्य दिन</translation>
    </message>
    <message>
        <source>Usual days from payment to receipt</source>
        <translation>भुगतान से पहुँचने के सामान्य दिन</translation>
    </message>
    <message>
        <source>Waiting period in days</source>
        <translation>प्रतीक्षा अवधि, दिनों में</translation>
    </message>
    <message>
        <source>What the insured pays of each claim, from 0 to 100.</source>
        <translation>हर दावे का बीमित का भाग, 0 से 100।</translation>
    </message>
    <message>
        <source>Who carries the risk</source>
        <translation>जोखिम कौन उठाता है</translation>
    </message>
</context>
<context>
    <name>Product line</name>
    <message>
        <source>Accident</source>
        <translation>दुर्घटना</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>संपत्ति</translation>
    </message>
    <message>
        <source>Credit life</source>
        <translation>ऋण जीवन बीमा</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>फ़सल</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>विकलांगता</translation>
    </message>
    <message>
        <source>Endowment</source>
        <translation>बंदोबस्ती</translation>
    </message>
    <message>
        <source>Funeral</source>
        <translation>अंत्येष्टि</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>स्वास्थ्य</translation>
    </message>
    <message>
        <source>Hospital cash</source>
        <translation>अस्पताल नक़द</translation>
    </message>
    <message>
        <source>Life savings</source>
        <translation>जीवन बचत</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>पशुधन</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>पेंशन</translation>
    </message>
    <message>
        <source>Term life</source>
        <translation>सावधि जीवन</translation>
    </message>
    <message>
        <source>Weather index</source>
        <translation>मौसम सूचकांक</translation>
    </message>
    <message>
        <source>Whole life</source>
        <translation>आजीवन</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>A commission that one pays and another receives is eliminated as far as both give it.</source>
        <translation>जो कमीशन एक देता है और दूसरा पाता है, वह उतना हटाया जाता है जितना दोनों ने दिखाया है।</translation>
    </message>
    <message>
        <source>Before reinsurance: what partners pass on to reinsurers is no cost of the programme.</source>
        <translation>पुनर्बीमा से पहले: साझेदार जो पुनर्बीमाकर्ताओं को आगे देते हैं, वह कार्यक्रम की लागत नहीं है।</translation>
    </message>
    <message>
        <source>Does it count?</source>
        <translation>क्या यह गिना जाता है?</translation>
    </message>
    <message>
        <source>Eliminations</source>
        <translation>हटाई गई राशियाँ</translation>
    </message>
    <message>
        <source>Expenses and other income of all partners add up.</source>
        <translation>सब साझेदारों के खर्च और अन्य आय जुड़ते हैं।</translation>
    </message>
    <message>
        <source>Figures whose months lie only partly in these days are left out; they stand below.</source>
        <translation>जिन आँकड़ों के महीने इन दिनों में केवल अंशतः हैं, वे छोड़े गए हैं; वे नीचे हैं।</translation>
    </message>
    <message>
        <source>Indicators of the programme</source>
        <translation>कार्यक्रम के संकेतक</translation>
    </message>
    <message>
        <source>No partner has given a figure that lies in these days: the programme is the own book.</source>
        <translation>किसी साझेदार ने इन दिनों का आँकड़ा नहीं दिया: कार्यक्रम अपनी बही ही है।</translation>
    </message>
    <message>
        <source>Own book</source>
        <translation>अपनी बही</translation>
    </message>
    <message>
        <source>Own book ({role})</source>
        <translation>अपनी बही ({role})</translation>
    </message>
    <message>
        <source>Premium and claims that several roles tell of one product count once: those of the role that tells most.</source>
        <translation>एक उत्पाद के जो प्रीमियम और दावे कई भूमिकाएँ बताती हैं, वे एक बार गिने जाते हैं: उस भूमिका के जो सबसे अधिक बताती है।</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>The programme of all partners</source>
        <translation>सब साझेदारों का कार्यक्रम</translation>
    </message>
    <message>
        <source>Whose each figure is</source>
        <translation>हर आँकड़ा किसका है</translation>
    </message>
    <message>
        <source>no: only partly in these days</source>
        <translation>नहीं: इन दिनों में केवल अंशतः</translation>
    </message>
    <message>
        <source>yes, wholly in these days</source>
        <translation>हाँ, पूरा इन दिनों में</translation>
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
        <translation>कोड जिसमें इस विवरण के हस्ताक्षरित आँकड़े हैं</translation>
    </message>
    <message>
        <source>A line that is not listed is nought.</source>
        <translation>जो पंक्ति सूची में नहीं है, वह शून्य है।</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Check a statement of {scheme}</source>
        <translation>{scheme} का विवरण जाँचें</translation>
    </message>
    <message>
        <source>Code {number} of {count}</source>
        <translation>{count} में से कोड {number}</translation>
    </message>
    <message>
        <source>Code {number} of {count} is missing. Photograph that one, too.</source>
        <translation>{count} में से कोड {number} नहीं मिला। उसकी फ़ोटो भी लें।</translation>
    </message>
    <message>
        <source>Compare them with what is printed: only what stands in the code is signed.</source>
        <translation>छपे हुए से इनका मिलान करें: हस्ताक्षर केवल उसी पर है जो कोड में है।</translation>
    </message>
    <message>
        <source>Compare this key with that which the scheme tells you itself, on its notice board or by telephone. A page with another key speaks for somebody else.</source>
        <translation>इस कुंजी का मिलान उससे करें जो योजना स्वयं आपको बताती है, अपने सूचना पट्ट पर या फ़ोन से। दूसरी कुंजी वाला पृष्ठ किसी और की ओर से बोलता है।</translation>
    </message>
    <message>
        <source>Digest of all figures</source>
        <translation>सब आँकड़ों का सार</translation>
    </message>
    <message>
        <source>Every statement is signed with this key and prints these digits. Tell them to whoever relies on your statements, on the notice board or by telephone, so that they can compare. Whoever can open this book can sign with it.</source>
        <translation>हर विवरण पर इस कुंजी से हस्ताक्षर होता है और ये अंक छपते हैं। जो आपके विवरणों पर भरोसा करते हैं, उन्हें सूचना पट्ट पर या फ़ोन से ये अंक बताएँ, ताकि वे मिलान कर सकें। जो कोई इस बही को खोल सकता है, वह इससे हस्ताक्षर कर सकता है।</translation>
    </message>
    <message>
        <source>Give this page to members, partners and auditors: on any phone it reads the code of a statement from a photograph and says whether it is yours, without a network.</source>
        <translation>यह पृष्ठ सदस्यों, साझेदारों और लेखा परीक्षकों को दें: किसी भी फ़ोन पर यह फ़ोटो से विवरण का कोड पढ़ता है और बिना नेटवर्क के बताता है कि वह आपका है या नहीं।</translation>
    </message>
    <message>
        <source>Key of the scheme</source>
        <translation>योजना की कुंजी</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>पृष्ठ की भाषा</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>विवरण की पंक्तियाँ</translation>
    </message>
    <message>
        <source>No code of a statement was found. Photograph the whole code, flat and sharp.</source>
        <translation>विवरण का कोई कोड नहीं मिला। पूरे कोड की फ़ोटो लें, सपाट और साफ़।</translation>
    </message>
    <message>
        <source>Paste what another program read off the code</source>
        <translation>दूसरे प्रोग्राम ने कोड से जो पढ़ा, उसे यहाँ चिपकाएँ</translation>
    </message>
    <message>
        <source>Photograph the code on the statement, or choose a picture of it. Nothing leaves this device, and no network is needed.</source>
        <translation>विवरण पर छपे कोड की फ़ोटो लें, या उसका चित्र चुनें। इस उपकरण से कुछ बाहर नहीं जाता, और नेटवर्क नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Proof of the figures</source>
        <translation>आँकड़ों का प्रमाण</translation>
    </message>
    <message>
        <source>Save the page that checks statements</source>
        <translation>विवरण जाँचने वाला पृष्ठ सहेजें</translation>
    </message>
    <message>
        <source>Save the page that checks statements…</source>
        <translation>विवरण जाँचने वाला पृष्ठ सहेजें…</translation>
    </message>
    <message>
        <source>Signed as a draft: the period was not closed, and its figures may still change.</source>
        <translation>मसौदे के रूप में हस्ताक्षरित: अवधि बंद नहीं हुई थी, और उसके आँकड़े अभी बदल सकते हैं।</translation>
    </message>
    <message>
        <source>Signed as final: the period was closed, and its figures are frozen.</source>
        <translation>अंतिम के रूप में हस्ताक्षरित: अवधि बंद हो चुकी थी, और उसके आँकड़े स्थिर हैं।</translation>
    </message>
    <message>
        <source>Take or choose a picture</source>
        <translation>फ़ोटो लें या चित्र चुनें</translation>
    </message>
    <message>
        <source>The code is cut or was changed: it holds no figures that can be read.</source>
        <translation>कोड कटा हुआ है या बदला गया है: उसमें ऐसे आँकड़े नहीं हैं जो पढ़े जा सकें।</translation>
    </message>
    <message numerus="yes">
        <source>The figures are too many for one code. They stand in %n codes: photograph all of them.</source>
        <translation>
            <numerusform>आँकड़े एक कोड के लिए बहुत अधिक हैं। वे %n कोड में हैं: उसकी फ़ोटो लें।</numerusform>
            <numerusform>आँकड़े एक कोड के लिए बहुत अधिक हैं। वे %n कोडों में हैं: सबकी फ़ोटो लें।</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>चित्र पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>The signature does not hold: something in the code was changed. Do not trust these figures.</source>
        <translation>हस्ताक्षर सही नहीं बैठता: कोड में कुछ बदला गया है। इन आँकड़ों पर भरोसा न करें।</translation>
    </message>
    <message>
        <source>These are the scheme&apos;s figures, signed as a draft: the period was not closed, and they may have changed.</source>
        <translation>ये योजना के आँकड़े हैं, मसौदे के रूप में हस्ताक्षरित: अवधि बंद नहीं हुई थी, और हो सकता है वे बदल गए हों।</translation>
    </message>
    <message>
        <source>These are the scheme&apos;s figures, signed as final: the period was closed.</source>
        <translation>ये योजना के आँकड़े हैं, अंतिम के रूप में हस्ताक्षरित: अवधि बंद हो चुकी थी।</translation>
    </message>
    <message>
        <source>These codes belong to different papers. Give those of one paper at a time.</source>
        <translation>ये कोड अलग-अलग काग़ज़ों के हैं। एक बार में एक ही काग़ज़ के कोड दें।</translation>
    </message>
    <message>
        <source>These figures are signed with another key: they are not those of this scheme.</source>
        <translation>इन आँकड़ों पर दूसरी कुंजी से हस्ताक्षर है: ये इस योजना के नहीं हैं।</translation>
    </message>
    <message>
        <source>This browser is too old to unfold the code. Open the page in a newer one.</source>
        <translation>यह ब्राउज़र कोड खोलने के लिए बहुत पुराना है। पृष्ठ को किसी नए ब्राउज़र में खोलें।</translation>
    </message>
    <message>
        <source>This code holds the ten indicators and every line, signed with the key of the scheme. The page that the scheme hands out reads it from a photograph, without a network, and says whether it is the scheme&apos;s. Compare the key with that which the scheme tells you itself.</source>
        <translation>इस कोड में दसों संकेतक और हर पंक्ति है, योजना की कुंजी से हस्ताक्षरित। योजना जो पृष्ठ बाँटती है, वह इसे फ़ोटो से बिना नेटवर्क के पढ़ता है और बताता है कि यह योजना का है या नहीं। कुंजी का मिलान उससे करें जो योजना स्वयं आपको बताती है।</translation>
    </message>
    <message>
        <source>This code is newer than this page. Ask the scheme for its newest page.</source>
        <translation>यह कोड इस पृष्ठ से नया है। योजना से उसका सबसे नया पृष्ठ माँगें।</translation>
    </message>
    <message>
        <source>This file is no picture that can be opened. Give a PNG or a JPEG.</source>
        <translation>यह फ़ाइल ऐसा चित्र नहीं है जो खोला जा सके। PNG या JPEG दें।</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>वेब पृष्ठ (*.html)</translation>
    </message>
    <message>
        <source>check-a-statement.html</source>
        <translation>check-a-statement.html</translation>
    </message>
    <message>
        <source>{indicator}, median</source>
        <translation>{indicator}, माध्यिका</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>A bill booked before</source>
        <translation>पहले दर्ज बिल</translation>
    </message>
    <message>
        <source>A debt to us booked before</source>
        <translation>पहले दर्ज प्राप्य</translation>
    </message>
    <message>
        <source>Advance to a care provider</source>
        <translation>सेवादाता को अग्रिम</translation>
    </message>
    <message>
        <source>Advance to staff and others</source>
        <translation>कर्मचारियों और दूसरों को अग्रिम</translation>
    </message>
    <message>
        <source>Another debt to us written off</source>
        <translation>कोई और प्राप्य, बट्टे खाते में</translation>
    </message>
    <message>
        <source>Audit, legal and actuarial fees</source>
        <translation>लेखा परीक्षा, क़ानूनी और बीमांकक शुल्क</translation>
    </message>
    <message>
        <source>Bank charges</source>
        <translation>बैंक शुल्क</translation>
    </message>
    <message>
        <source>Between cash box and bank</source>
        <translation>नक़दी पेटी और बैंक के बीच</translation>
    </message>
    <message>
        <source>Bonds, shares and other long investments</source>
        <translation>बॉन्ड, शेयर और अन्य लंबे निवेश</translation>
    </message>
    <message>
        <source>Claims of a product without policies</source>
        <translation>बिना पॉलिसी वाले उत्पाद के दावे</translation>
    </message>
    <message>
        <source>Claims recovered late, received</source>
        <translation>देर से वसूले दावे, प्राप्त</translation>
    </message>
    <message>
        <source>Claims that the reinsurer bears, without a treaty</source>
        <translation>दावे जो पुनर्बीमाकर्ता उठाता है, बिना संधि</translation>
    </message>
    <message>
        <source>Claims that treaties recover, received</source>
        <translation>संधियों से वसूले दावे, प्राप्त</translation>
    </message>
    <message>
        <source>Commission from the reinsurer</source>
        <translation>पुनर्बीमाकर्ता से कमीशन</translation>
    </message>
    <message>
        <source>Commission received</source>
        <translation>प्राप्त कमीशन</translation>
    </message>
    <message>
        <source>Commission to agents</source>
        <translation>एजेंटों को कमीशन</translation>
    </message>
    <message>
        <source>Computers and software, for running them</source>
        <translation>कंप्यूटर और सॉफ़्टवेयर, चलाने का खर्च</translation>
    </message>
    <message>
        <source>Deposit at the bank for a fixed time</source>
        <translation>बैंक में सावधि जमा</translation>
    </message>
    <message>
        <source>Donation or grant for running the scheme</source>
        <translation>योजना चलाने के लिए दान या अनुदान</translation>
    </message>
    <message>
        <source>Donation to the capital</source>
        <translation>पूँजी के लिए दान</translation>
    </message>
    <message>
        <source>Electricity, water and telephone</source>
        <translation>बिजली, पानी और टेलीफ़ोन</translation>
    </message>
    <message>
        <source>Equipment, furniture and vehicles</source>
        <translation>उपकरण, फ़र्नीचर और वाहन</translation>
    </message>
    <message>
        <source>Expense outside the insurance business</source>
        <translation>बीमा के काम से बाहर का खर्च</translation>
    </message>
    <message>
        <source>Extraordinary expense</source>
        <translation>असाधारण खर्च</translation>
    </message>
    <message>
        <source>Extraordinary income</source>
        <translation>असाधारण आय</translation>
    </message>
    <message>
        <source>Help given free of charge</source>
        <translation>मुफ़्त मिली मदद</translation>
    </message>
    <message>
        <source>Income outside the insurance business</source>
        <translation>बीमा के काम से बाहर की आय</translation>
    </message>
    <message>
        <source>Interest and other return on investments</source>
        <translation>निवेश पर ब्याज और अन्य आय</translation>
    </message>
    <message>
        <source>Interest booked before, received</source>
        <translation>पहले दर्ज ब्याज, प्राप्त</translation>
    </message>
    <message>
        <source>Interest earned and not received yet</source>
        <translation>अर्जित ब्याज, अभी प्राप्त नहीं</translation>
    </message>
    <message>
        <source>Interest on loans</source>
        <translation>ऋण पर ब्याज</translation>
    </message>
    <message>
        <source>Licence and supervision</source>
        <translation>लाइसेंस और नियामक शुल्क</translation>
    </message>
    <message>
        <source>Loan, due after three months</source>
        <translation>ऋण, तीन महीने बाद देय</translation>
    </message>
    <message>
        <source>Loan, due within three months</source>
        <translation>ऋण, तीन महीने में देय</translation>
    </message>
    <message>
        <source>Meetings, awareness and advertising</source>
        <translation>बैठकें, जागरूकता और विज्ञापन</translation>
    </message>
    <message>
        <source>Membership fees</source>
        <translation>सदस्यता शुल्क</translation>
    </message>
    <message>
        <source>Office supplies</source>
        <translation>कार्यालय सामग्री</translation>
    </message>
    <message>
        <source>Other administration</source>
        <translation>अन्य प्रशासन</translation>
    </message>
    <message>
        <source>Other capital</source>
        <translation>अन्य पूँजी</translation>
    </message>
    <message>
        <source>Other cost of reinsurance</source>
        <translation>पुनर्बीमा की अन्य लागत</translation>
    </message>
    <message>
        <source>Other operating expense</source>
        <translation>अन्य परिचालन खर्च</translation>
    </message>
    <message>
        <source>Other operating income</source>
        <translation>अन्य परिचालन आय</translation>
    </message>
    <message>
        <source>Paid ahead of its time, and other things kept</source>
        <translation>समय से पहले चुकाया, और रखी हुई अन्य चीज़ें</translation>
    </message>
    <message>
        <source>Paid ahead, now used up</source>
        <translation>पहले चुकाया, अब काम आ चुका</translation>
    </message>
    <message>
        <source>Premium of a product without policies</source>
        <translation>बिना पॉलिसी वाले उत्पाद का प्रीमियम</translation>
    </message>
    <message>
        <source>Premium that treaties cede, paid</source>
        <translation>संधियों से सौंपा प्रीमियम, चुकाया</translation>
    </message>
    <message>
        <source>Premium to the reinsurer, without a treaty</source>
        <translation>पुनर्बीमाकर्ता को प्रीमियम, बिना संधि</translation>
    </message>
    <message>
        <source>Premium written off</source>
        <translation>बट्टे खाते में डाला प्रीमियम</translation>
    </message>
    <message>
        <source>Printing and photocopies</source>
        <translation>छपाई और फ़ोटोकॉपी</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>किराया</translation>
    </message>
    <message>
        <source>Repairs and upkeep</source>
        <translation>मरम्मत और रखरखाव</translation>
    </message>
    <message>
        <source>Salaries and wages</source>
        <translation>वेतन और मज़दूरी</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>शेयर पूँजी</translation>
    </message>
    <message>
        <source>Social security and staff insurance</source>
        <translation>सामाजिक सुरक्षा और कर्मचारी बीमा</translation>
    </message>
    <message>
        <source>Surplus of earlier years</source>
        <translation>पिछले वर्षों का अधिशेष</translation>
    </message>
    <message>
        <source>Tax on the surplus</source>
        <translation>अधिशेष पर कर</translation>
    </message>
    <message>
        <source>Training of staff</source>
        <translation>कर्मचारियों का प्रशिक्षण</translation>
    </message>
    <message>
        <source>Transport and travel</source>
        <translation>परिवहन और यात्रा</translation>
    </message>
    <message>
        <source>Wear of equipment</source>
        <translation>उपकरणों का मूल्यह्रास</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>प्रति लें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर करें</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>अनदेखा करें</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>फिर से आरंभ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>प्रति लें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर करें</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>Reached</name>
    <message>
        <source>By dependants</source>
        <translation>आश्रितों के अनुसार</translation>
    </message>
    <message>
        <source>By policies</source>
        <translation>पॉलिसियों के अनुसार</translation>
    </message>
    <message>
        <source>Mean days, event to end</source>
        <translation>औसत दिन, घटना से अंत</translation>
    </message>
    <message>
        <source>Of those in force the day before</source>
        <translation>एक दिन पहले चालू में से</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>अंशतः चुकाया</translation>
    </message>
    <message>
        <source>Ready for each 100 of a quarter&apos;s outgo</source>
        <translation>तिमाही के हर 100 के व्यय पर तैयार</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>अनिर्णीत</translation>
    </message>
    <message>
        <source>Without those who moved away</source>
        <translation>जो कहीं और गए उनके बिना</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>As many are insured as at the start.</source>
        <translation>उतने ही लोग बीमित हैं जितने शुरू में थे।</translation>
    </message>
    <message>
        <source>Claims took {number} of every 100 of premium.</source>
        <translation>हर 100 प्रीमियम में से {number} दावों में गए।</translation>
    </message>
    <message>
        <source>For every 100 it owes, the scheme holds {number} that can be relied on.</source>
        <translation>हर 100 देनदारी पर योजना के पास {number} की भरोसे की परिसंपत्तियाँ हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Half of the claims settled took %n days or less.</source>
        <translation>
            <numerusform>निपटे दावों में से आधों में %n दिन या कम लगा।</numerusform>
            <numerusform>निपटे दावों में से आधों में %n दिन या कम लगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be said of it.</source>
        <translation>इसके बारे में कुछ नहीं कहा जा सकता।</translation>
    </message>
    <message>
        <source>Of 100 people the scheme is meant for, {number} are insured.</source>
        <translation>योजना जिन 100 लोगों के लिए है, उनमें से {number} बीमित हैं।</translation>
    </message>
    <message>
        <source>Running costs took {number} of every 100 of premium.</source>
        <translation>हर 100 प्रीमियम में से {number} कामकाज के खर्च में गए।</translation>
    </message>
    <message>
        <source>{number} are at hand for every 100 payable in three months.</source>
        <translation>तीन महीने में देय हर 100 के लिए {number} उपलब्ध हैं।</translation>
    </message>
    <message>
        <source>{number} of 100 claims reported were rejected.</source>
        <translation>दर्ज 100 दावों में से {number} अस्वीकृत हुए।</translation>
    </message>
    <message>
        <source>{number} of 100 insured who could renew did.</source>
        <translation>जो 100 बीमित नवीकरण कर सकते थे, उनमें से {number} ने किया।</translation>
    </message>
    <message>
        <source>{number} of every 100 of premium were left over.</source>
        <translation>हर 100 प्रीमियम में से {number} बचे।</translation>
    </message>
    <message>
        <source>{number} were lacking for every 100 of premium.</source>
        <translation>हर 100 प्रीमियम पर {number} कम पड़े।</translation>
    </message>
    <message>
        <source>{sentence} It may still change.</source>
        <translation>{sentence} यह अभी बदल सकता है।</translation>
    </message>
    <message>
        <source>{share} fewer are insured than at the start.</source>
        <translation>शुरू की तुलना में {share} कम लोग बीमित हैं।</translation>
    </message>
    <message>
        <source>{share} more are insured than at the start.</source>
        <translation>शुरू की तुलना में {share} अधिक लोग बीमित हैं।</translation>
    </message>
</context>
<context>
    <name>Reconciliations</name>
    <message>
        <source>Cash book with receipts and payments</source>
        <translation>रोकड़ बही का प्राप्तियों और भुगतानों से</translation>
    </message>
    <message>
        <source>Cash flow statement with cash</source>
        <translation>नक़दी प्रवाह विवरण का नक़दी से</translation>
    </message>
    <message>
        <source>Claims register with claims paid</source>
        <translation>दावा रजिस्टर का चुकाए गए दावों से</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>एक पक्ष</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>दूसरा पक्ष</translation>
    </message>
    <message>
        <source>Premium receivable with dues less receipts</source>
        <translation>प्राप्य प्रीमियम का देय घटा प्राप्तियों से</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>मिलान</translation>
    </message>
    <message>
        <source>Reconciliations</source>
        <translation>मिलान</translation>
    </message>
    <message>
        <source>Reserve for claims being settled</source>
        <translation>निपटान में चल रहे दावों का आरक्षित</translation>
    </message>
    <message>
        <source>Reserve for claims not reported</source>
        <translation>अघोषित दावों का आरक्षित</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>किसका मिलान</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>परिसंपत्तियाँ</translation>
    </message>
    <message>
        <source>cash in the balance sheet</source>
        <translation>तुलन पत्र में नक़दी</translation>
    </message>
    <message>
        <source>claims paid in the income statement</source>
        <translation>आय विवरण में चुकाए गए दावे</translation>
    </message>
    <message>
        <source>dues less receipts of the records</source>
        <translation>अभिलेखों का देय घटा प्राप्तियाँ</translation>
    </message>
    <message>
        <source>liabilities and equity</source>
        <translation>देयताएँ और इक्विटी</translation>
    </message>
    <message>
        <source>opening balance and movement</source>
        <translation>प्रारंभिक शेष और बदलाव</translation>
    </message>
    <message>
        <source>opening cash and flows</source>
        <translation>प्रारंभिक नक़दी और प्रवाह</translation>
    </message>
    <message>
        <source>payments in the claims register</source>
        <translation>दावा रजिस्टर के भुगतान</translation>
    </message>
    <message>
        <source>premiums receivable in the balance sheet</source>
        <translation>तुलन पत्र में प्राप्य प्रीमियम</translation>
    </message>
    <message>
        <source>receipts less payments of the records</source>
        <translation>अभिलेखों की प्राप्तियाँ घटा भुगतान</translation>
    </message>
    <message>
        <source>the change of cash in the balance sheet</source>
        <translation>तुलन पत्र में नक़दी का बदलाव</translation>
    </message>
    <message>
        <source>the closing balance</source>
        <translation>अंतिम शेष</translation>
    </message>
    <message>
        <source>{label}: {left} ({one}) and {right} ({other}) differ by {off}.</source>
        <translation>{label}: {left} ({one}) और {right} ({other}) में {off} का अंतर है।</translation>
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
        <translation>पंक्ति जोड़ें</translation>
    </message>
    <message>
        <source>Leave empty to take the next number.</source>
        <translation>अगली संख्या लेने के लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%n rows in all; the newest {most} are shown. Look for words to find others.</source>
        <translation>
            <numerusform>कुल %n पंक्ति; सबसे नई {most} दिखाई गई हैं। बाकी पाने के लिए शब्द खोजें।</numerusform>
            <numerusform>कुल %n पंक्तियाँ; सबसे नई {most} दिखाई गई हैं। बाकी पाने के लिए शब्द खोजें।</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Any part of a name, a code or a day</source>
        <translation>नाम, कोड या दिन का कोई भाग</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Choose a record of the list first.</source>
        <translation>पहले सूची का कोई अभिलेख चुनें।</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>It was taken back: its history is all there is.</source>
        <translation>यह वापस ले लिया गया: अब केवल इसका इतिहास है।</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>सूचियाँ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>अभिलेख</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>लिखा गया</translation>
    </message>
    <message>
        <source>of this sheet</source>
        <translation>इस पन्ने का</translation>
    </message>
    <message>
        <source>that hold these words</source>
        <translation>जिनमें ये शब्द हैं</translation>
    </message>
    <message>
        <source>this many at most</source>
        <translation>अधिक से अधिक इतने</translation>
    </message>
    <message>
        <source>with this many columns at most</source>
        <translation>अधिक से अधिक इतने स्तंभों के साथ</translation>
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
        <translation>यह पत्र बंद लिफ़ाफ़े में, कंप्यूटर से दूर, ताला लगी जगह रखें।</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>किसके पास</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>बनाने का दिन</translation>
    </message>
    <message>
        <source>Once a newer sheet is made, this one opens only copies from before: destroy it then.</source>
        <translation>नया पत्र बनने पर यह केवल पहले की प्रतियाँ खोलता है: तब इसे नष्ट करें।</translation>
    </message>
    <message>
        <source>Opens {file}</source>
        <translation>{file} खोलता है</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>बहाली पत्र</translation>
    </message>
    <message>
        <source>When every password is lost: open the file, choose “With the recovery sheet”, type the code, the name of an administrator and a new password.</source>
        <translation>जब हर पासवर्ड खो जाए: फ़ाइल खोलें, “बहाली पत्र से” चुनें, कोड, किसी एडमिन का नाम और नया पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read everything in it.</source>
        <translation>जिसके पास यह पत्र और फ़ाइल है, वह उसमें सब पढ़ सकता है।</translation>
    </message>
</context>
<context>
    <name>Rejection reason</name>
    <message>
        <source>Cover had ended</source>
        <translation>बीमा सुरक्षा समाप्त थी</translation>
    </message>
    <message>
        <source>Documents missing</source>
        <translation>दस्तावेज़ नहीं</translation>
    </message>
    <message>
        <source>Existed before the cover</source>
        <translation>बीमा सुरक्षा से पहले का</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>धोखाधड़ी</translation>
    </message>
    <message>
        <source>In the waiting period</source>
        <translation>प्रतीक्षा अवधि में</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>सीमा पूरी</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>बीमा सुरक्षा में नहीं</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Over the age limit</source>
        <translation>आयु सीमा से अधिक</translation>
    </message>
    <message>
        <source>Provider not accredited</source>
        <translation>सेवादाता मान्य नहीं</translation>
    </message>
    <message>
        <source>Reported too late</source>
        <translation>बहुत देर से दर्ज</translation>
    </message>
    <message>
        <source>Service not rendered</source>
        <translation>सेवा नहीं दी गई</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Child</source>
        <translation>बच्चा</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>धारक</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>माता-पिता</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>पति-पत्नी</translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message>
        <source>A village, a group, or any part of a name or phone number</source>
        <translation>गाँव, समूह, या नाम या फ़ोन नंबर का कोई भाग</translation>
    </message>
    <message>
        <source>Cover that ends within 60 days, or has ended within the days of grace, and is not renewed.</source>
        <translation>बीमा सुरक्षा जो 60 दिनों में समाप्त होती है, या अनुग्रह के दिनों में समाप्त हुई, और नवीकृत नहीं है।</translation>
    </message>
    <message>
        <source>Enter: renew this one · Space: in or out · Ctrl+A: all or none · Ctrl+Enter: renew all chosen</source>
        <translation>Enter: इसका नवीकरण · Space: अंदर या बाहर · Ctrl+A: सब या कोई नहीं · Ctrl+Enter: सब चुनी हुई का नवीकरण</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>गणना कैसे हुई</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>छोड़ी जाती है</translation>
    </message>
    <message>
        <source>Is renewed</source>
        <translation>नवीकृत होती है</translation>
    </message>
    <message>
        <source>Needs the form</source>
        <translation>फ़ॉर्म चाहिए</translation>
    </message>
    <message>
        <source>Next term from {start}.</source>
        <translation>अगली अवधि {start} से।</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>नवीकृत नहीं</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n policies</source>
        <translation>
            <numerusform>%n पॉलिसी का नवीकरण करें</numerusform>
            <numerusform>%n पॉलिसियों का नवीकरण करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewals due: call list</source>
        <translation>देय नवीकरण: फ़ोन सूची</translation>
    </message>
    <message>
        <source>Save {save} is taken back.</source>
        <translation>सहेजी प्रविष्टि {save} वापस ली गई।</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown: narrow them down.</source>
        <translation>{count} में से पहली {shown} दिखाई गई हैं: उन्हें सीमित करें।</translation>
    </message>
    <message>
        <source>The renewals were taken back at once</source>
        <translation>नवीकरण तुरंत वापस लिए गए</translation>
    </message>
    <message>
        <source>Whom to call about a renewal</source>
        <translation>नवीकरण के बारे में किसे फ़ोन करें</translation>
    </message>
    <message>
        <source>only cover that ends on this day or earlier</source>
        <translation>केवल वह बीमा सुरक्षा जो इस दिन या पहले समाप्त होती है</translation>
    </message>
    <message>
        <source>only cover that ends on this day or later</source>
        <translation>केवल वह बीमा सुरक्षा जो इस दिन या बाद में समाप्त होती है</translation>
    </message>
    <message>
        <source>only those that hold these words: a village, a group, a name</source>
        <translation>केवल वे जिनमें ये शब्द हैं: गाँव, समूह, नाम</translation>
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
            <numerusform>%n पंक्ति की प्रति ली गई।</numerusform>
            <numerusform>%n पंक्तियों की प्रति ली गई।</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>इसके अंत में</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>CSV, several tables in a folder (*.csv)</source>
        <translation>CSV, कई तालिकाएँ फ़ोल्डर में (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>प्रति लें</translation>
    </message>
    <message>
        <source>No rows.</source>
        <translation>कोई पंक्ति नहीं।</translation>
    </message>
    <message>
        <source>Of no office</source>
        <translation>किसी कार्यालय का नहीं</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>There is nothing to tell for these days.</source>
        <translation>इन दिनों के लिए बताने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>वर्कबुक (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>All offices</source>
        <translation>सब कार्यालय</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>सब उत्पाद</translation>
    </message>
    <message>
        <source>All that is known of a person</source>
        <translation>व्यक्ति के बारे में ज्ञात सब</translation>
    </message>
    <message>
        <source>Bank book</source>
        <translation>बैंक बही</translation>
    </message>
    <message>
        <source>Card of a claim</source>
        <translation>दावे का कार्ड</translation>
    </message>
    <message>
        <source>Card of a member</source>
        <translation>सदस्य का कार्ड</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>रोकड़ बही</translation>
    </message>
    <message>
        <source>Cash flow statement</source>
        <translation>नक़दी प्रवाह विवरण</translation>
    </message>
    <message>
        <source>Give the code of the record.</source>
        <translation>अभिलेख का कोड दें।</translation>
    </message>
    <message>
        <source>Indicators by product</source>
        <translation>उत्पाद के अनुसार संकेतक</translation>
    </message>
    <message>
        <source>Of no product</source>
        <translation>किसी उत्पाद का नहीं</translation>
    </message>
    <message>
        <source>Of the whole organisation, and of a product with assets of its own.</source>
        <translation>पूरे संगठन का, और अपनी परिसंपत्तियों वाले उत्पाद का।</translation>
    </message>
    <message>
        <source>Open bills</source>
        <translation>खुले बिल</translation>
    </message>
    <message>
        <source>Parquet needs DuckDB, which is not installed: pip install coverbook[network]</source>
        <translation>Parquet के लिए DuckDB चाहिए, जो नहीं लगा है: pip install coverbook[network]</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>पॉलिसियाँ</translation>
    </message>
    <message>
        <source>Reserves by product</source>
        <translation>उत्पाद के अनुसार आरक्षित</translation>
    </message>
    <message>
        <source>There is no report {name}; the nearest is {near}. `coverbook reports` lists them all.</source>
        <translation>{name} नाम की कोई रिपोर्ट नहीं है; सबसे निकट {near} है। `coverbook reports` सबकी सूची देता है।</translation>
    </message>
    <message>
        <source>There is no sheet {name}. There are: {known}.</source>
        <translation>{name} नाम का कोई पन्ना नहीं है। ये हैं: {known}।</translation>
    </message>
    <message>
        <source>There is no {code} any more. Choose another one.</source>
        <translation>{code} अब नहीं है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>क्या ज्ञात है</translation>
    </message>
    <message>
        <source>as CSV, a file a table, into this new folder</source>
        <translation>CSV में, हर तालिका की एक फ़ाइल, इस नए फ़ोल्डर में</translation>
    </message>
    <message>
        <source>as Parquet, a file a table, into this new folder</source>
        <translation>Parquet में, हर तालिका की एक फ़ाइल, इस नए फ़ोल्डर में</translation>
    </message>
    <message>
        <source>as a workbook, a sheet a table</source>
        <translation>वर्कबुक में, हर तालिका का एक पन्ना</translation>
    </message>
    <message>
        <source>at the end of this day</source>
        <translation>इस दिन के अंत में</translation>
    </message>
    <message>
        <source>at the end of this day, today unless given</source>
        <translation>इस दिन के अंत में, न दिया हो तो आज</translation>
    </message>
    <message>
        <source>from this day</source>
        <translation>इस दिन से</translation>
    </message>
    <message>
        <source>of one office only; - for what belongs to none</source>
        <translation>केवल एक कार्यालय का; - उसके लिए जो किसी का नहीं</translation>
    </message>
    <message>
        <source>of one product only</source>
        <translation>केवल एक उत्पाद का</translation>
    </message>
    <message>
        <source>of the record with this code</source>
        <translation>इस कोड के अभिलेख का</translation>
    </message>
    <message>
        <source>on paper, as a PDF</source>
        <translation>काग़ज़ पर, PDF में</translation>
    </message>
    <message>
        <source>to this day</source>
        <translation>इस दिन तक</translation>
    </message>
    <message>
        <source>{code}</source>
        <translation>{code}</translation>
    </message>
    <message>
        <source>{day}, amounts in {currency}</source>
        <translation>{day}, राशियाँ {currency} में</translation>
    </message>
    <message>
        <source>{what}, {of}</source>
        <translation>{what}, {of}</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number from {low} to {high}.</source>
        <translation>“{typed}” {low} से {high} तक की पूर्ण संख्या नहीं है।</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number.</source>
        <translation>“{typed}” पूर्ण संख्या नहीं है।</translation>
    </message>
    <message>
        <source>“{typed}” is not such a number; write ten percent as 0.10.</source>
        <translation>“{typed}” ऐसी संख्या नहीं है; दस प्रतिशत 0.10 लिखें।</translation>
    </message>
</context>
<context>
    <name>Reserves</name>
    <message>
        <source>A standard error needs claims in every period from its first age on; {empty} of {periods} lack them.</source>
        <translation>मानक त्रुटि के लिए पहली आयु से हर अवधि में दावे चाहिए; {periods} में से {empty} में नहीं हैं।</translation>
    </message>
    <message>
        <source>A standard error needs claims of at least {least} periods; there are {periods}.</source>
        <translation>मानक त्रुटि के लिए कम से कम {least} अवधियों के दावे चाहिए; {periods} हैं।</translation>
    </message>
    <message>
        <source>An assumed delay has no standard error.</source>
        <translation>मानी हुई देरी की मानक त्रुटि नहीं होती।</translation>
    </message>
    <message>
        <source>As for whole life, and what builds up for those who live to the end.</source>
        <translation>आजीवन बीमे जैसा, और जो अंत तक जीने वालों के लिए जमा होता है।</translation>
    </message>
    <message>
        <source>Assumed delay in days</source>
        <translation>मानी हुई देरी, दिनों में</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>दर्ज</translation>
    </message>
    <message>
        <source>Booked instead: {method}.</source>
        <translation>इसके बजाय दर्ज: {method}।</translation>
    </message>
    <message>
        <source>Cape Cod: claims and premium so far</source>
        <translation>केप कॉड: अब तक के दावे और प्रीमियम</translation>
    </message>
    <message>
        <source>Certified for {day} by {who} on {when}</source>
        <translation>{day} के लिए {who} ने {when} को प्रमाणित किया</translation>
    </message>
    <message>
        <source>Claims not reported, by each method</source>
        <translation>जो दावे दर्ज नहीं, हर विधि से</translation>
    </message>
    <message>
        <source>Claims since</source>
        <translation>इस दिन से दावे</translation>
    </message>
    <message>
        <source>Data carry it</source>
        <translation>आँकड़े पर्याप्त</translation>
    </message>
    <message>
        <source>Each product has its own standard error; they are not added up.</source>
        <translation>हर उत्पाद की अपनी मानक त्रुटि है; वे जोड़ी नहीं जातीं।</translation>
    </message>
    <message>
        <source>Earned premium: {earning}</source>
        <translation>अर्जित प्रीमियम: {earning}</translation>
    </message>
    <message>
        <source>Fewer than two periods have claims, so nothing shows how claims come in after their period.</source>
        <translation>दो से कम अवधियों में दावे हैं, इसलिए पता नहीं चलता कि अवधि के बाद दावे कैसे आते हैं।</translation>
    </message>
    <message>
        <source>Fewer than two whole periods were covered since the first claim, so none shows how another will grow: a delay of {days} days on average is assumed.</source>
        <translation>पहले दावे के बाद दो से कम पूरी अवधियाँ बीतीं, इसलिए कोई नहीं दिखाती कि दूसरी कैसे बढ़ेगी: औसतन {days} दिन की देरी मानी गई।</translation>
    </message>
    <message>
        <source>It depends</source>
        <translation>निर्भर करता है</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>कमी</translation>
    </message>
    <message>
        <source>Method: {method}</source>
        <translation>विधि: {method}</translation>
    </message>
    <message>
        <source>Methods of the reserves</source>
        <translation>आरक्षित की विधियाँ</translation>
    </message>
    <message>
        <source>No claim is reported, and no expected claims ratio is given.</source>
        <translation>कोई दावा दर्ज नहीं है, और अपेक्षित दावा अनुपात नहीं दिया गया।</translation>
    </message>
    <message>
        <source>No expected claims ratio is given, and no premium was earned from which it could be told.</source>
        <translation>अपेक्षित दावा अनुपात नहीं दिया गया, और कोई प्रीमियम अर्जित नहीं हुआ जिससे वह पता चले।</translation>
    </message>
    <message>
        <source>No expected claims ratio is given.</source>
        <translation>अपेक्षित दावा अनुपात नहीं दिया गया।</translation>
    </message>
    <message>
        <source>No percentage is given.</source>
        <translation>प्रतिशत नहीं दिया गया।</translation>
    </message>
    <message>
        <source>No premium was earned in these periods.</source>
        <translation>इन अवधियों में कोई प्रीमियम अर्जित नहीं हुआ।</translation>
    </message>
    <message>
        <source>None for the loan alone; with savings, what was saved with interest.</source>
        <translation>केवल ऋण के लिए कोई नहीं; बचत के साथ, ब्याज सहित जमा बचत।</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Of earlier periods everything is taken to be reported.</source>
        <translation>पहले की अवधियों का सब दर्ज माना जाता है।</translation>
    </message>
    <message>
        <source>Of every period everything is taken to be reported.</source>
        <translation>हर अवधि का सब दर्ज माना जाता है।</translation>
    </message>
    <message>
        <source>Only the chain ladder has a standard error.</source>
        <translation>केवल चेन लैडर की मानक त्रुटि होती है।</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>प्रतिशत</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>अवधियाँ</translation>
    </message>
    <message>
        <source>Periods whose own claims tell nothing yet, {periods} of them, are estimated by lag factors, at a claims ratio of {ratio}.</source>
        <translation>जिन अवधियों के अपने दावे अभी कुछ नहीं बताते ({periods}), उनका अनुमान विलंब गुणकों से, {ratio} के दावा अनुपात पर, लगाया जाता है।</translation>
    </message>
    <message>
        <source>Periods whose own claims tell nothing yet, {periods} of them, are estimated by the average of the others, for no premium was earned.</source>
        <translation>जिन अवधियों के अपने दावे अभी कुछ नहीं बताते ({periods}), उनका अनुमान बाकी के औसत से लगाया जाता है, क्योंकि कोई प्रीमियम अर्जित नहीं हुआ।</translation>
    </message>
    <message>
        <source>Periods with claims still to come</source>
        <translation>अवधियाँ जिनके दावे अभी आने हैं</translation>
    </message>
    <message>
        <source>Ratio from</source>
        <translation>अनुपात का स्रोत</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>आरक्षित</translation>
    </message>
    <message>
        <source>Savings with interest</source>
        <translation>ब्याज सहित बचत</translation>
    </message>
    <message>
        <source>Share reported</source>
        <translation>दर्ज हिस्सा</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>मानक त्रुटि</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>अंतिम भाग</translation>
    </message>
    <message>
        <source>To come by chain ladder</source>
        <translation>चेन लैडर से आने वाले</translation>
    </message>
    <message>
        <source>To come by lag factors</source>
        <translation>विलंब गुणक से आने वाले</translation>
    </message>
    <message>
        <source>Too few claims are reported to see how late they come ({number}, where {least} are needed): a delay of {days} days on average is assumed.</source>
        <translation>यह देखने के लिए बहुत कम दावे दर्ज हैं कि वे कितनी देर से आते हैं ({number}, जबकि {least} चाहिए): औसतन {days} दिन की देरी मानी गई।</translation>
    </message>
    <message>
        <source>Too few claims for the method that is booked; compare {method}.</source>
        <translation>दर्ज विधि के लिए बहुत कम दावे; {method} से तुलना करें।</translation>
    </message>
    <message>
        <source>Unless every claim is reported as soon as it happens.</source>
        <translation>जब तक हर दावा होते ही दर्ज न हो जाए।</translation>
    </message>
    <message>
        <source>Unless every claim is settled as soon as it is reported.</source>
        <translation>जब तक हर दावा दर्ज होते ही न निपट जाए।</translation>
    </message>
    <message>
        <source>Usually none: the premium can follow the claims when the cover is renewed.</source>
        <translation>सामान्यतः कोई नहीं: नवीकरण पर प्रीमियम दावों के अनुसार बदल सकता है।</translation>
    </message>
    <message>
        <source>What each product needs, and what it has</source>
        <translation>हर उत्पाद को क्या चाहिए, और उसके पास क्या है</translation>
    </message>
    <message>
        <source>What is to come adds up to the method&apos;s amount, which is rounded once.</source>
        <translation>आने वालों का जोड़ विधि की राशि है, जो एक बार पूर्णांकित होती है।</translation>
    </message>
    <message>
        <source>What the product has</source>
        <translation>उत्पाद के पास क्या है</translation>
    </message>
    <message>
        <source>What was saved with its interest, or the pensions promised.</source>
        <translation>ब्याज सहित बचत, या वादा की गई पेंशन।</translation>
    </message>
    <message>
        <source>What was saved, with its interest.</source>
        <translation>जमा बचत, अपने ब्याज सहित।</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Where the premium stays level for life: what the early years pay for the late ones.</source>
        <translation>जहाँ प्रीमियम जीवन भर समान रहता है: जो शुरू के वर्ष बाद के वर्षों के लिए चुकाते हैं।</translation>
    </message>
    <message>
        <source>Wherever premium is paid for days that are still to come.</source>
        <translation>जहाँ कहीं आने वाले दिनों के लिए प्रीमियम चुकाया जाता है।</translation>
    </message>
    <message>
        <source>Why without</source>
        <translation>बिना क्यों</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>उत्पाद</translation>
    </message>
    <message>
        <source>{method}: the amount is below 0. A reserve is never booked below 0.</source>
        <translation>{method}: राशि 0 से नीचे है। आरक्षित कभी 0 से नीचे दर्ज नहीं होता।</translation>
    </message>
    <message>
        <source>{method}: {reason}</source>
        <translation>{method}: {reason}</translation>
    </message>
    <message>
        <source>{share} % of undecided claims, and what is approved and unpaid</source>
        <translation>अनिर्णीत दावों का {share} %, और जो स्वीकृत व न चुकाया है</translation>
    </message>
</context>
<context>
    <name>Risk carrier</name>
    <message>
        <source>A partner insurer</source>
        <translation>साझेदार बीमाकर्ता</translation>
    </message>
    <message>
        <source>Shared with a partner</source>
        <translation>साझेदार के साथ साझा</translation>
    </message>
    <message>
        <source>The scheme itself</source>
        <translation>स्वयं योजना</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Above {amount} a second person agrees with their own password.</source>
        <translation>{amount} से ऊपर दूसरा व्यक्ति अपने पासवर्ड से सहमति देता है।</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>एडमिन</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>लेखा परीक्षक</translation>
    </message>
    <message>
        <source>Claims officer</source>
        <translation>दावा अधिकारी</translation>
    </message>
    <message>
        <source>Data entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>Does everything but say who works here.</source>
        <translation>सब करता है, बस यह नहीं कहता कि यहाँ कौन काम करे।</translation>
    </message>
    <message>
        <source>Does everything, says who works here, and renews the key.</source>
        <translation>सब करता है, बताता है कि यहाँ कौन काम करे, और कुंजी नई करता है।</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>प्रबंधक</translation>
    </message>
    <message>
        <source>One person stays administrator: else nobody could say who works here.</source>
        <translation>एक व्यक्ति एडमिन रहता है: नहीं तो कोई न बता सके कि यहाँ कौन काम करे।</translation>
    </message>
    <message>
        <source>Reads everything, changes nothing.</source>
        <translation>सब पढ़ता है, कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Records members, cover, premiums and reported claims.</source>
        <translation>सदस्य, बीमा सुरक्षा, प्रीमियम और दर्ज दावे लिखता है।</translation>
    </message>
    <message>
        <source>Records, decides and pays claims.</source>
        <translation>दावे दर्ज करता, निर्णय करता और चुकाता है।</translation>
    </message>
    <message>
        <source>This brings in claims with their decision: a second person agrees with their own password.</source>
        <translation>इससे निर्णय सहित दावे आते हैं: दूसरा व्यक्ति अपने पासवर्ड से सहमति देता है।</translation>
    </message>
    <message>
        <source>This is the work of somebody else here. Ask a person who is: {role}.</source>
        <translation>यह यहाँ किसी और का काम है। उससे कहें जो है: {role}।</translation>
    </message>
    <message>
        <source>You have recorded this claim, so somebody else decides it, or agrees to your decision.</source>
        <translation>यह दावा आपने दर्ज किया है, इसलिए निर्णय कोई और करता है, या आपके निर्णय से सहमत होता है।</translation>
    </message>
    <message>
        <source>{name} is not among the people of this book.</source>
        <translation>{name} इस बही के लोगों में नहीं हैं।</translation>
    </message>
    <message>
        <source>{name} is not among the people of this book. Its administrator can add them.</source>
        <translation>{name} इस बही के लोगों में नहीं हैं। इसका एडमिन उन्हें जोड़ सकता है।</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A charge on the policy or on people is an amount, without a percentage.</source>
        <translation>पॉलिसी या लोगों पर शुल्क राशि होता है, बिना प्रतिशत।</translation>
    </message>
    <message>
        <source>A charge on the sum insured or the loan is a percentage, without an amount.</source>
        <translation>बीमा राशि या ऋण पर शुल्क प्रतिशत होता है, बिना राशि।</translation>
    </message>
    <message>
        <source>A claim is decided on or after the day it was reported, {reported}.</source>
        <translation>दावे का निर्णय उसके दर्ज होने के दिन ({reported}) या बाद में होता है।</translation>
    </message>
    <message>
        <source>A claim is reported on or after the day of its event, {incurred}.</source>
        <translation>दावा अपनी घटना के दिन ({incurred}) या बाद में दर्ज होता है।</translation>
    </message>
    <message>
        <source>A complaint is answered on or after the day it came in, {received}.</source>
        <translation>शिकायत का उत्तर उसके आने के दिन ({received}) या बाद में दिया जाता है।</translation>
    </message>
    <message>
        <source>A decided claim needs the day of its decision.</source>
        <translation>निर्णीत दावे को निर्णय का दिन चाहिए।</translation>
    </message>
    <message>
        <source>A digest has 64 signs: 0 to 9 and a to f.</source>
        <translation>छाप में 64 चिह्न होते हैं: 0 से 9 और a से f।</translation>
    </message>
    <message>
        <source>A file has {most} MB at most.</source>
        <translation>फ़ाइल अधिक से अधिक {most} MB की होती है।</translation>
    </message>
    <message>
        <source>A fixed key needs a product and its percentage in every row.</source>
        <translation>निश्चित कुंजी को हर पंक्ति में उत्पाद और उसका प्रतिशत चाहिए।</translation>
    </message>
    <message>
        <source>A line is planned in money: fill in the planned amount and leave the target empty.</source>
        <translation>पंक्ति की योजना पैसे में बनती है: नियोजित राशि भरें और लक्ष्य खाली छोड़ें।</translation>
    </message>
    <message>
        <source>A paper belongs to one record: a person, a policy, a claim, a thing or a voucher. Only the logo of the scheme belongs to none.</source>
        <translation>काग़ज़ एक ही अभिलेख का होता है: किसी व्यक्ति, पॉलिसी, दावे, वस्तु या वाउचर का। केवल योजना का लोगो किसी का नहीं होता।</translation>
    </message>
    <message>
        <source>A partner&apos;s period begins with a month: write the first day of a month or a quarter.</source>
        <translation>साझेदार की अवधि महीने से शुरू होती है: महीने या तिमाही का पहला दिन लिखें।</translation>
    </message>
    <message>
        <source>A partner&apos;s period ends with a month: write the last day of a month or a quarter.</source>
        <translation>साझेदार की अवधि महीने पर समाप्त होती है: महीने या तिमाही का अंतिम दिन लिखें।</translation>
    </message>
    <message>
        <source>A policy renews an earlier one: {policy} starts on {start}, not before it.</source>
        <translation>पॉलिसी पहले की पॉलिसी का नवीकरण करती है: {policy} {start} को शुरू होती है, इससे पहले नहीं।</translation>
    </message>
    <message>
        <source>A policy renews an earlier policy, not itself.</source>
        <translation>पॉलिसी पहले की पॉलिसी का नवीकरण करती है, अपना नहीं।</translation>
    </message>
    <message>
        <source>A reason for leaving needs the last day covered.</source>
        <translation>छोड़ने के कारण को सुरक्षा का अंतिम दिन चाहिए।</translation>
    </message>
    <message>
        <source>A schedule ends within {years} years of its first day.</source>
        <translation>अनुसूची अपने पहले दिन से {years} वर्ष में समाप्त होती है।</translation>
    </message>
    <message>
        <source>A voucher settles another one, not itself.</source>
        <translation>वाउचर दूसरे वाउचर को निपटाता है, अपने को नहीं।</translation>
    </message>
    <message>
        <source>An account belongs to a line of cash, B02, not to {line}.</source>
        <translation>खाता नक़दी की पंक्ति B02 का होता है, {line} का नहीं।</translation>
    </message>
    <message>
        <source>An appeal is about a claim: name the claim that was rejected.</source>
        <translation>अपील किसी दावे के बारे में होती है: अस्वीकृत दावे का नाम दें।</translation>
    </message>
    <message>
        <source>An indicator is planned as a ratio: fill in the target and leave the amount empty.</source>
        <translation>संकेतक की योजना अनुपात में बनती है: लक्ष्य भरें और राशि खाली छोड़ें।</translation>
    </message>
    <message>
        <source>An open claim has no day of decision: choose what was decided.</source>
        <translation>खुले दावे का निर्णय दिन नहीं होता: चुनें कि क्या निर्णय हुआ।</translation>
    </message>
    <message>
        <source>At most the amount is left at the end, and nothing of a bill or interest.</source>
        <translation>अंत में अधिक से अधिक राशि ही बचती है, और बिल या ब्याज में कुछ नहीं।</translation>
    </message>
    <message>
        <source>Claim {claim} was decided on {day}: no estimate is later.</source>
        <translation>दावा {claim} का निर्णय {day} को हुआ: कोई अनुमान उसके बाद का नहीं होता।</translation>
    </message>
    <message>
        <source>Claim {claim} was reported on {day}: no estimate is earlier.</source>
        <translation>दावा {claim} {day} को दर्ज हुआ: कोई अनुमान उससे पहले का नहीं होता।</translation>
    </message>
    <message>
        <source>It belongs to its own day, {day}, or to an earlier one.</source>
        <translation>यह अपने ही दिन {day} का है, या उससे पहले के दिन का।</translation>
    </message>
    <message>
        <source>It falls due after the day on which it was bought, {first}.</source>
        <translation>यह ख़रीदने के दिन {first} के बाद परिपक्व होता है।</translation>
    </message>
    <message>
        <source>It is kept since {day} and cannot be retired earlier.</source>
        <translation>यह {day} से रखा है और उससे पहले नहीं हटाया जा सकता।</translation>
    </message>
    <message>
        <source>It runs from {first} to {last}: the day on which it was given up lies between them.</source>
        <translation>यह {first} से {last} तक चलती है: छोड़ने का दिन इनके बीच होता है।</translation>
    </message>
    <message>
        <source>It was sold between the day it was bought and the one on which it falls due.</source>
        <translation>यह ख़रीदने के दिन और परिपक्वता के दिन के बीच बेचा गया।</translation>
    </message>
    <message>
        <source>Microinsurance&apos;s part of a cost is from 0 to 100 percent.</source>
        <translation>लागत में सूक्ष्म बीमा का भाग 0 से 100 प्रतिशत होता है।</translation>
    </message>
    <message>
        <source>One key holds from {day}: the first row of that day says {key}.</source>
        <translation>{day} से एक ही कुंजी लागू होती है: उस दिन की पहली पंक्ति में {key} है।</translation>
    </message>
    <message>
        <source>Only a fixed key has percentages: leave this empty.</source>
        <translation>केवल निश्चित कुंजी के प्रतिशत होते हैं: यह खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Only a stop loss is agreed in percent of earned premium, then without an amount kept: leave one empty.</source>
        <translation>केवल हानि रोक अर्जित प्रीमियम के प्रतिशत में तय होती है, तब रखी राशि के बिना: एक खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Only a takaful product has an operator: choose its model, or leave these empty.</source>
        <translation>संचालक केवल तकाफ़ुल उत्पाद का होता है: उसका मॉडल चुनें, या इन्हें खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Only what was sold or given up before its end brings anything: say on which day.</source>
        <translation>केवल वही कुछ लाता है जो अपने अंत से पहले बिका या छोड़ा गया: दिन बताएँ।</translation>
    </message>
    <message>
        <source>Say how long it runs: for how many months, or up to which day.</source>
        <translation>बताएँ कि यह कितना चलती है: कितने महीने, या किस दिन तक।</translation>
    </message>
    <message>
        <source>Say the months or the last day, and leave the other empty.</source>
        <translation>महीने या अंतिम दिन बताएँ, और दूसरा खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Say what is kept by the scheme: the reinsurer bears what exceeds it.</source>
        <translation>बताएँ कि योजना के पास कितना रहता है: उससे ऊपर पुनर्बीमाकर्ता उठाता है।</translation>
    </message>
    <message>
        <source>The band ends at or above its first age, {first}.</source>
        <translation>पट्टी अपनी पहली आयु {first} या उससे ऊपर समाप्त होती है।</translation>
    </message>
    <message>
        <source>The contract ends on or after its first day, {first}.</source>
        <translation>अनुबंध अपने पहले दिन {first} या बाद में समाप्त होता है।</translation>
    </message>
    <message>
        <source>The days overlap those of treaty {treaty}, of the same kind.</source>
        <translation>दिन उसी प्रकार की संधि {treaty} के दिनों से टकराते हैं।</translation>
    </message>
    <message>
        <source>The exit age is at least the entry age, {entry}.</source>
        <translation>निकास आयु कम से कम प्रवेश आयु, {entry}, होती है।</translation>
    </message>
    <message>
        <source>The last day covered lies between {first} (the day before the start) and {last}.</source>
        <translation>सुरक्षा का अंतिम दिन {first} (आरंभ से एक दिन पहले) और {last} के बीच है।</translation>
    </message>
    <message>
        <source>The loan ends on or after its start, {start}.</source>
        <translation>ऋण अपने आरंभ {start} या बाद में समाप्त होता है।</translation>
    </message>
    <message>
        <source>The logo of the scheme is kept as a PNG picture.</source>
        <translation>योजना का लोगो PNG चित्र के रूप में रखा जाता है।</translation>
    </message>
    <message>
        <source>The money is received on or after the day it is paid, {paid}.</source>
        <translation>पैसा चुकाने के दिन ({paid}) या बाद में मिलता है।</translation>
    </message>
    <message>
        <source>The percentages from {day} add up to {total}, not to 100.</source>
        <translation>{day} से प्रतिशतों का जोड़ {total} है, 100 नहीं।</translation>
    </message>
    <message>
        <source>The period ends on or after its first day, {first}.</source>
        <translation>अवधि अपने पहले दिन {first} या बाद में समाप्त होती है।</translation>
    </message>
    <message>
        <source>The period of the target ends on or after its first day, {first}.</source>
        <translation>लक्ष्य की अवधि अपने पहले दिन {first} या बाद में समाप्त होती है।</translation>
    </message>
    <message>
        <source>The policy ends on or after its start, {start}.</source>
        <translation>पॉलिसी अपने आरंभ {start} या बाद में समाप्त होती है।</translation>
    </message>
    <message>
        <source>The schedule ends on or after its first day, {first}.</source>
        <translation>अनुसूची अपने पहले दिन {first} या बाद में समाप्त होती है।</translation>
    </message>
    <message>
        <source>The span a premium covers needs both its first and its last day.</source>
        <translation>प्रीमियम की सुरक्षा अवधि को पहला और अंतिम दोनों दिन चाहिए।</translation>
    </message>
    <message>
        <source>The span covered ends on or after its first day, {first}.</source>
        <translation>प्रीमियम की अवधि अपने पहले दिन {first} या बाद में समाप्त होती है।</translation>
    </message>
    <message>
        <source>The treaty ends on or after its first day, {first}.</source>
        <translation>संधि अपने पहले दिन {first} या बाद में समाप्त होती है।</translation>
    </message>
    <message>
        <source>The true last day is the last day covered, or one before it.</source>
        <translation>असली अंतिम दिन बीमा सुरक्षा का अंतिम दिन है, या उससे पहले का कोई दिन।</translation>
    </message>
    <message>
        <source>Under this model the operator has no part of the surplus: leave this empty.</source>
        <translation>इस मॉडल में अधिशेष में संचालक का भाग नहीं है: इसे खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Write the most that may be invested, or the least grade.</source>
        <translation>अधिकतम निवेश लिखें, या न्यूनतम रेटिंग।</translation>
    </message>
    <message>
        <source>Write the rate of a year: interest accrues by it. Write 0 for none.</source>
        <translation>वार्षिक दर लिखें: ब्याज उसी से चढ़ता है। कोई न हो तो 0 लिखें।</translation>
    </message>
    <message>
        <source>Write the whole amount: a schedule of nothing charges nothing.</source>
        <translation>पूरी राशि लिखें: शून्य की अनुसूची कुछ खर्च में नहीं डालती।</translation>
    </message>
    <message>
        <source>Write what was paid for it: an investment of nothing is none.</source>
        <translation>लिखें कि इसके लिए कितना चुकाया गया: शून्य का निवेश निवेश नहीं है।</translation>
    </message>
    <message>
        <source>{code} was merged into {stays}: write {stays} instead.</source>
        <translation>{code} को {stays} में मिलाया गया: उसकी जगह {stays} लिखें।</translation>
    </message>
    <message>
        <source>{line} of {product} follows from its policies, premiums, claims and savings: take it out of the voucher.</source>
        <translation>{product} की {line} उसकी पॉलिसियों, प्रीमियमों, दावों और बचत से निकलती है: उसे वाउचर से हटाएँ।</translation>
    </message>
    <message>
        <source>{partner} has given {line} for {first} to {last} already: correct that figure, or take other months.</source>
        <translation>{partner} ने {first} से {last} के लिए {line} पहले ही दिया है: वह आँकड़ा सुधारें, या दूसरे महीने लें।</translation>
    </message>
    <message>
        <source>{person} has not saved so much by {day}: savings cannot fall below nought.</source>
        <translation>{person} ने {day} तक इतनी बचत नहीं की: बचत शून्य से नीचे नहीं जा सकती।</translation>
    </message>
    <message>
        <source>{policy} is of another holder or group: only a policy whose holder has died is renewed by somebody else.</source>
        <translation>{policy} दूसरे धारक या समूह की है: केवल वही पॉलिसी कोई और नवीकृत करता है जिसके धारक की मृत्यु हुई हो।</translation>
    </message>
    <message>
        <source>{purpose} stands on {line}: leave the line empty.</source>
        <translation>{purpose} {line} पर है: पंक्ति खाली छोड़ें।</translation>
    </message>
    <message>
        <source>“{currency}” is no currency: write its three capital letters (ISO 4217). Is it {nearest}?</source>
        <translation>“{currency}” कोई मुद्रा नहीं है: उसके तीन बड़े अक्षर लिखें (ISO 4217)। क्या वह {nearest} है?</translation>
    </message>
</context>
<context>
    <name>Run-off</name>
    <message numerus="yes">
        <source>%n claims came decided and without an estimate: what they cost is known afterwards.</source>
        <translation>
            <numerusform>%n दावा निर्णीत और बिना अनुमान आया: उसकी लागत बाद में पता चलती है।</numerusform>
            <numerusform>%n दावे निर्णीत और बिना अनुमान आए: उनकी लागत बाद में पता चलती है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Being settled then</source>
        <translation>तब निपटान में</translation>
    </message>
    <message>
        <source>Claims being settled of {product}, against claims reported by then</source>
        <translation>{product} के निपटान में दावे, तब तक दर्ज दावों के सामने</translation>
    </message>
    <message>
        <source>Claims not reported of {product}, against claims reported later</source>
        <translation>{product} के न दर्ज दावे, बाद में दर्ज दावों के सामने</translation>
    </message>
    <message>
        <source>Claims of those days that nobody has reported yet are in none of it: the last quarters may end worse.</source>
        <translation>उन दिनों के जो दावे अभी किसी ने दर्ज नहीं किए, वे किसी में नहीं: पिछली तिमाहियाँ और ख़राब निकल सकती हैं।</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>प्रतिशत में</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>बचा</translation>
    </message>
    <message>
        <source>Left over: what was reserved less what was needed; below nought the reserve fell short.</source>
        <translation>बचा: जो आरक्षित था घटा जो लगा; शून्य से नीचे हो तो आरक्षित कम पड़ा।</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>लगा</translation>
    </message>
    <message>
        <source>Not reported then</source>
        <translation>तब दर्ज नहीं</translation>
    </message>
    <message>
        <source>Paid since</source>
        <translation>तब से चुकाया</translation>
    </message>
    <message>
        <source>Quarter&apos;s end</source>
        <translation>तिमाही का अंत</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>आरक्षित था</translation>
    </message>
    <message>
        <source>Reserves of then are computed with the estimates, decisions and payments dated by then.</source>
        <translation>तब के आरक्षित उन अनुमानों, निर्णयों और भुगतानों से निकाले जाते हैं जो तब तक के हैं।</translation>
    </message>
    <message>
        <source>Run-off of the claims reserves</source>
        <translation>दावों के आरक्षित का परिणाम</translation>
    </message>
    <message>
        <source>Run-off of the claims reserves of {product}</source>
        <translation>{product} के दावों के आरक्षित का परिणाम</translation>
    </message>
    <message>
        <source>Still being settled</source>
        <translation>अब भी निपटान में</translation>
    </message>
    <message>
        <source>all products</source>
        <translation>सब उत्पाद</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message numerus="yes">
        <source>%n claims of index {index} posted, {amount} in all.</source>
        <translation>
            <numerusform>सूचकांक {index} का %n दावा दर्ज, कुल {amount}।</numerusform>
            <numerusform>सूचकांक {index} के %n दावे दर्ज, कुल {amount}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled with {name}, household {household}.</source>
        <translation>
            <numerusform>{name} के साथ %n व्यक्ति का नामांकन, परिवार {household}।</numerusform>
            <numerusform>{name} के साथ %n लोगों का नामांकन, परिवार {household}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled with {name}, policy {policy}.</source>
        <translation>
            <numerusform>{name} के साथ %n व्यक्ति का नामांकन, पॉलिसी {policy}।</numerusform>
            <numerusform>{name} के साथ %n लोगों का नामांकन, पॉलिसी {policy}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken onto policy {policy} of {name}.</source>
        <translation>
            <numerusform>{name} की पॉलिसी {policy} में %n व्यक्ति जोड़ा गया।</numerusform>
            <numerusform>{name} की पॉलिसी {policy} में %n लोग जोड़े गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies renewed for {amount}, save {save}.</source>
        <translation>
            <numerusform>{amount} में %n पॉलिसी नवीकृत, सहेजी प्रविष्टि {save}।</numerusform>
            <numerusform>{amount} में %n पॉलिसियाँ नवीकृत, सहेजी प्रविष्टि {save}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts, {amount} collected, save {save}.</source>
        <translation>
            <numerusform>%n रसीद, {amount} इकट्ठा, सहेजी प्रविष्टि {save}।</numerusform>
            <numerusform>%n रसीदें, {amount} इकट्ठा, सहेजी प्रविष्टि {save}।</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim {claim} for {name} reported, estimated at {covered}.</source>
        <translation>{name} का दावा {claim} दर्ज, अनुमान {covered}।</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} approved: {covered}.</source>
        <translation>{name} का दावा {claim} स्वीकृत: {covered}।</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} is in review, with {reviewer}.</source>
        <translation>{name} का दावा {claim} {reviewer} की समीक्षा में है।</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} is in review, with {reviewer}. Still missing: {documents}.</source>
        <translation>{name} का दावा {claim} {reviewer} की समीक्षा में है। अब भी नहीं हैं: {documents}।</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} rejected.</source>
        <translation>{name} का दावा {claim} अस्वीकृत।</translation>
    </message>
    <message>
        <source>Claims are handled like this from now on.</source>
        <translation>अब से दावे ऐसे निपटाए जाते हैं।</translation>
    </message>
    <message>
        <source>Closed: {quarter}. Its figures are frozen.</source>
        <translation>बंद: {quarter}। इसके आँकड़े स्थिर हैं।</translation>
    </message>
    <message>
        <source>Complaint {code} answered.</source>
        <translation>शिकायत {code} का उत्तर दिया गया।</translation>
    </message>
    <message>
        <source>Confirmed: the reserves of {quarter}.</source>
        <translation>पुष्टि हुई: {quarter} के आरक्षित।</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>सुधारें</translation>
    </message>
    <message>
        <source>One version of {record} stands.</source>
        <translation>{record} का एक रूप मान्य रहा।</translation>
    </message>
    <message>
        <source>Policy {policy} is held by {name} now.</source>
        <translation>पॉलिसी {policy} के धारक अब {name} हैं।</translation>
    </message>
    <message>
        <source>Policy {policy} of {name} ends on {last}.</source>
        <translation>{name} की पॉलिसी {policy} {last} को समाप्त होती है।</translation>
    </message>
    <message>
        <source>Prepared: {quarter}. Another person can close it now.</source>
        <translation>तैयार: {quarter}। अब दूसरा व्यक्ति इसे बंद कर सकता है।</translation>
    </message>
    <message>
        <source>Receipts count like this from now on.</source>
        <translation>अब से रसीदें ऐसे गिनी जाती हैं।</translation>
    </message>
    <message>
        <source>Renewed for {name} as {policy}, up to {end}.</source>
        <translation>{name} के लिए {policy} के रूप में नवीकृत, {end} तक।</translation>
    </message>
    <message>
        <source>Reopened: {quarter}. The reason stays visible.</source>
        <translation>फिर खोली गई: {quarter}। कारण दिखता रहता है।</translation>
    </message>
    <message numerus="yes">
        <source>Save {save} taken back: %n rows stand as before.</source>
        <translation>
            <numerusform>सहेजी प्रविष्टि {save} वापस ली गई: %n पंक्ति पहले जैसी है।</numerusform>
            <numerusform>सहेजी प्रविष्टि {save} वापस ली गई: %n पंक्तियाँ पहले जैसी हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The logo is removed: papers have the name of the scheme alone.</source>
        <translation>लोगो हटा दिया गया: काग़ज़ों पर केवल योजना का नाम रहता है।</translation>
    </message>
    <message>
        <source>The products share by this key from {day} on.</source>
        <translation>{day} से उत्पाद इस कुंजी से बाँटते हैं।</translation>
    </message>
    <message>
        <source>The rules of two persons are set.</source>
        <translation>दो व्यक्तियों के नियम तय हुए।</translation>
    </message>
    <message>
        <source>The shares payable within three months are set.</source>
        <translation>तीन महीने में देय हिस्से तय हुए।</translation>
    </message>
    <message>
        <source>Voucher {code}: the cost stands in the expenses, the gift below net income.</source>
        <translation>वाउचर {code}: लागत खर्च में है, दान शुद्ध आय के नीचे।</translation>
    </message>
    <message>
        <source>What is doubtful about {record} is accepted.</source>
        <translation>{record} में जो संदिग्ध था वह मान लिया गया।</translation>
    </message>
    <message>
        <source>What is paid in each way goes into these accounts.</source>
        <translation>हर तरीके से जो चुकाया जाता है, वह इन खातों में जाता है।</translation>
    </message>
    <message>
        <source>{amount} for claim {claim} of {name} received on {day}.</source>
        <translation>{name} के दावे {claim} का {amount} {day} को पहुँचा।</translation>
    </message>
    <message>
        <source>{amount} given back to {name}, receipt {receipt}.</source>
        <translation>{name} को {amount} लौटाया गया, रसीद {receipt}।</translation>
    </message>
    <message>
        <source>{amount} given back to {name}, receipt {receipt}. {left} stays owed to them.</source>
        <translation>{name} को {amount} लौटाया गया, रसीद {receipt}। उन्हें {left} देना बाकी है।</translation>
    </message>
    <message>
        <source>{amount} paid for claim {claim} of {name}, {left} left to pay.</source>
        <translation>{name} के दावे {claim} पर {amount} चुकाया गया, {left} बाकी है।</translation>
    </message>
    <message>
        <source>{amount} paid for claim {claim} of {name}.</source>
        <translation>{name} के दावे {claim} पर {amount} चुकाया गया।</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}.</source>
        <translation>{name} से {amount} लिया गया, रसीद {receipt}।</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}. {kept} is kept as an advance.</source>
        <translation>{name} से {amount} लिया गया, रसीद {receipt}। {kept} अग्रिम के रूप में रखा गया है।</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}. {rest} stays due.</source>
        <translation>{name} से {amount} लिया गया, रसीद {receipt}। {rest} देय रहता है।</translation>
    </message>
    <message>
        <source>{code} charges its part at every month&apos;s end, by itself.</source>
        <translation>{code} हर महीने के अंत में अपना भाग अपने आप खर्च में डालती है।</translation>
    </message>
    <message>
        <source>{code} corrected. What stood there before stays in its history.</source>
        <translation>{code} सुधारा गया। जो पहले था वह इतिहास में रहता है।</translation>
    </message>
    <message>
        <source>{code} of {name} corrected. What stood there before stays in its history.</source>
        <translation>{name} का {code} सुधारा गया। जो पहले था वह इतिहास में रहता है।</translation>
    </message>
    <message>
        <source>{code}: {amount} came back, voucher {voucher}.</source>
        <translation>{code}: {amount} वापस आया, वाउचर {voucher}।</translation>
    </message>
    <message>
        <source>{code}: {amount} invested, voucher {voucher}.</source>
        <translation>{code}: {amount} निवेश किया गया, वाउचर {voucher}।</translation>
    </message>
    <message numerus="yes">
        <source>{goes} is merged into {stays}, {name}: %n records moved over.</source>
        <translation>
            <numerusform>{goes} को {stays}, {name}, में मिलाया गया: %n अभिलेख साथ गया।</numerusform>
            <numerusform>{goes} को {stays}, {name}, में मिलाया गया: %n अभिलेख साथ गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is covered by {policy} up to {last}. It is held by {holder}.</source>
        <translation>{name} को {policy} से {last} तक बीमा सुरक्षा है। उसके धारक {holder} हैं।</translation>
    </message>
    <message>
        <source>{name} is described.</source>
        <translation>{name} का वर्णन हो गया।</translation>
    </message>
    <message>
        <source>{name} is kept with {record}.</source>
        <translation>{record} के साथ {name} रखा गया।</translation>
    </message>
    <message>
        <source>{name} is no longer shown with {record}; its file stays.</source>
        <translation>{name} अब {record} के साथ नहीं दिखता; उसकी फ़ाइल रहती है।</translation>
    </message>
    <message>
        <source>{name} is the logo now: it stands on every paper made from now on.</source>
        <translation>{name} अब लोगो है: वह अब से बनने वाले हर काग़ज़ पर रहता है।</translation>
    </message>
    <message>
        <source>{product} is offered now. Enrol the first household.</source>
        <translation>{product} अब दिया जाता है। पहले परिवार का नामांकन करें।</translation>
    </message>
    <message>
        <source>{purpose}: {amount} with {supplier} written down as {voucher}.</source>
        <translation>{purpose}: {amount}, {supplier}, {voucher} के रूप में लिखा।</translation>
    </message>
    <message>
        <source>{purpose}: {amount} written down as {voucher}.</source>
        <translation>{purpose}: {amount}, {voucher} के रूप में लिखा।</translation>
    </message>
    <message>
        <source>{sheet}: {code} was added.</source>
        <translation>{sheet}: {code} जोड़ा गया।</translation>
    </message>
    <message>
        <source>{wrong} is taken back by {back}.</source>
        <translation>{wrong} को {back} ने वापस लिया।</translation>
    </message>
    <message>
        <source>{wrong} is taken back by {back}; {right} says what is right.</source>
        <translation>{wrong} को {back} ने वापस लिया; सही क्या है, {right} बताता है।</translation>
    </message>
</context>
<context>
    <name>Saves</name>
    <message>
        <source>Accounts of the ways of payment set</source>
        <translation>भुगतान के तरीकों के खाते तय</translation>
    </message>
    <message>
        <source>Another laptop&apos;s packet taken in</source>
        <translation>दूसरे लैपटॉप का पैकेट लिया गया</translation>
    </message>
    <message>
        <source>Benefit added</source>
        <translation>लाभ जोड़ा गया</translation>
    </message>
    <message>
        <source>Bill paid</source>
        <translation>बिल चुकाया</translation>
    </message>
    <message>
        <source>Bill written down</source>
        <translation>बिल लिखा</translation>
    </message>
    <message>
        <source>Charged over time</source>
        <translation>समय के साथ खर्च</translation>
    </message>
    <message>
        <source>Claim corrected</source>
        <translation>दावा सुधारा गया</translation>
    </message>
    <message>
        <source>Claim decided</source>
        <translation>दावे का निर्णय</translation>
    </message>
    <message>
        <source>Claim paid</source>
        <translation>दावा चुकाया</translation>
    </message>
    <message>
        <source>Claim reported</source>
        <translation>दावा दर्ज</translation>
    </message>
    <message>
        <source>Claim taken into review</source>
        <translation>दावा समीक्षा में लिया</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>शिकायत का उत्तर</translation>
    </message>
    <message>
        <source>Conflict between laptops settled</source>
        <translation>लैपटॉपों के बीच का टकराव निपटाया गया</translation>
    </message>
    <message>
        <source>Cost given for free booked</source>
        <translation>मुफ़्त मिली लागत दर्ज</translation>
    </message>
    <message>
        <source>Damaged file saved into a new one</source>
        <translation>ख़राब फ़ाइल नई में सहेजी</translation>
    </message>
    <message>
        <source>Debt to us paid</source>
        <translation>प्राप्य वसूला</translation>
    </message>
    <message>
        <source>Debt to us written down</source>
        <translation>प्राप्य लिखा</translation>
    </message>
    <message>
        <source>Demonstration made</source>
        <translation>प्रदर्शन बनाया</translation>
    </message>
    <message>
        <source>Entry without money</source>
        <translation>बिना पैसे की प्रविष्टि</translation>
    </message>
    <message>
        <source>Finding accepted</source>
        <translation>निष्कर्ष माना</translation>
    </message>
    <message>
        <source>Folder imported</source>
        <translation>फ़ोल्डर आयात</translation>
    </message>
    <message>
        <source>Handling of claims set</source>
        <translation>दावों का निपटान तय</translation>
    </message>
    <message>
        <source>Holder of a policy changed</source>
        <translation>पॉलिसी का धारक बदला</translation>
    </message>
    <message>
        <source>Household enrolled</source>
        <translation>परिवार का नामांकन</translation>
    </message>
    <message>
        <source>Index payouts posted</source>
        <translation>सूचकांक भुगतान दर्ज</translation>
    </message>
    <message>
        <source>Investment paid back</source>
        <translation>निवेश लौटाया गया</translation>
    </message>
    <message>
        <source>Key of shared costs set</source>
        <translation>साझा लागत की कुंजी तय</translation>
    </message>
    <message>
        <source>Lines of the bank and the book said to belong together</source>
        <translation>बैंक और बही की पंक्तियाँ एक साथ की बताई गईं</translation>
    </message>
    <message>
        <source>Liquidity factors set</source>
        <translation>तरलता के गुणक तय</translation>
    </message>
    <message>
        <source>Logo chosen</source>
        <translation>लोगो चुना</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>लोगो हटाया</translation>
    </message>
    <message>
        <source>Member corrected</source>
        <translation>सदस्य सुधारा</translation>
    </message>
    <message>
        <source>Money counted</source>
        <translation>पैसा गिना</translation>
    </message>
    <message>
        <source>Money invested</source>
        <translation>पैसा निवेश किया गया</translation>
    </message>
    <message>
        <source>Money moved between accounts</source>
        <translation>खातों के बीच पैसा अंतरित</translation>
    </message>
    <message>
        <source>Money paid out</source>
        <translation>पैसा चुकाया</translation>
    </message>
    <message>
        <source>Office added</source>
        <translation>कार्यालय जोड़ा</translation>
    </message>
    <message>
        <source>Office, first product and opening balances written down</source>
        <translation>कार्यालय, पहला उत्पाद और प्रारंभिक शेष लिखे</translation>
    </message>
    <message>
        <source>Paper or photo kept</source>
        <translation>काग़ज़ या फ़ोटो रखा</translation>
    </message>
    <message>
        <source>Paper or photo retired</source>
        <translation>काग़ज़ या फ़ोटो हटाया</translation>
    </message>
    <message>
        <source>Partner added</source>
        <translation>साझेदार जोड़ा</translation>
    </message>
    <message>
        <source>Payment corrected</source>
        <translation>भुगतान सुधारा</translation>
    </message>
    <message>
        <source>People taken onto a policy</source>
        <translation>लोग पॉलिसी में जोड़े</translation>
    </message>
    <message>
        <source>Person taken off a policy</source>
        <translation>व्यक्ति पॉलिसी से हटाया</translation>
    </message>
    <message>
        <source>Policy corrected</source>
        <translation>पॉलिसी सुधारी</translation>
    </message>
    <message>
        <source>Policy ended</source>
        <translation>पॉलिसी समाप्त</translation>
    </message>
    <message>
        <source>Policy renewed</source>
        <translation>पॉलिसी नवीकृत</translation>
    </message>
    <message>
        <source>Premium corrected</source>
        <translation>प्रीमियम सुधारा</translation>
    </message>
    <message>
        <source>Premium taken</source>
        <translation>प्रीमियम लिया</translation>
    </message>
    <message>
        <source>Premiums collected</source>
        <translation>प्रीमियम इकट्ठे किए</translation>
    </message>
    <message>
        <source>Product added</source>
        <translation>उत्पाद जोड़ा</translation>
    </message>
    <message>
        <source>Product corrected</source>
        <translation>उत्पाद सुधारा</translation>
    </message>
    <message>
        <source>Receipt of a claim written down</source>
        <translation>दावे का पैसा पहुँचना लिखा (प्राप्ति)</translation>
    </message>
    <message>
        <source>Record put back as another laptop had it</source>
        <translation>अभिलेख वैसा वापस रखा गया जैसा दूसरे लैपटॉप पर था</translation>
    </message>
    <message>
        <source>Record put back that another laptop uses</source>
        <translation>वह अभिलेख वापस रखा गया जो दूसरे लैपटॉप पर काम में है</translation>
    </message>
    <message>
        <source>Refund paid</source>
        <translation>वापसी दी</translation>
    </message>
    <message>
        <source>Save taken back</source>
        <translation>सहेजी प्रविष्टि वापस ली</translation>
    </message>
    <message>
        <source>Scheme described</source>
        <translation>योजना का वर्णन</translation>
    </message>
    <message>
        <source>Two records merged</source>
        <translation>दो अभिलेख मिलाए</translation>
    </message>
    <message>
        <source>Voucher corrected</source>
        <translation>वाउचर सुधारा</translation>
    </message>
    <message>
        <source>Word of a list brought back</source>
        <translation>सूची का शब्द वापस लाया</translation>
    </message>
    <message>
        <source>Word of a list renamed</source>
        <translation>सूची का शब्द बदला</translation>
    </message>
    <message>
        <source>Word of a list retired</source>
        <translation>सूची का शब्द हटाया</translation>
    </message>
    <message>
        <source>Words of a list merged</source>
        <translation>सूची के शब्द मिलाए</translation>
    </message>
    <message>
        <source>Words of a list put in order</source>
        <translation>सूची के शब्द क्रम में लगाए</translation>
    </message>
</context>
<context>
    <name>Savings movement</name>
    <message>
        <source>Deposit</source>
        <translation>जमा</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>ब्याज</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>निकासी</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>A bill still to come</source>
        <translation>बिल जो अभी आना है</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>दिन के अनुसार</translation>
    </message>
    <message>
        <source>By whole month</source>
        <translation>पूरे महीने के अनुसार</translation>
    </message>
    <message>
        <source>Early development cost</source>
        <translation>आरंभिक विकास लागत</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Interest earned, still to come</source>
        <translation>अर्जित ब्याज, अभी आना है</translation>
    </message>
    <message>
        <source>Paid in advance, such as rent</source>
        <translation>अग्रिम दिया, जैसे किराया</translation>
    </message>
    <message>
        <source>{part} is charged on {first}, then so on at every month&apos;s end up to {last}.</source>
        <translation>{first} को {part} खर्च में जाता है, फिर इसी तरह {last} तक हर महीने के अंत में।</translation>
    </message>
</context>
<context>
    <name>Schedule form</name>
    <message>
        <source>Charged to</source>
        <translation>किस खर्च में</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>कितने महीनों के लिए</translation>
    </message>
    <message>
        <source>For who keeps the accounts</source>
        <translation>लेखा रखने वाले के लिए</translation>
    </message>
    <message>
        <source>From when it is used, or the first day that the bill or the interest is for.</source>
        <translation>जब से काम में है, या बिल या ब्याज जिसका है उसका पहला दिन।</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>किस पंक्ति पर रखा</translation>
    </message>
    <message>
        <source>Leave empty for the line of its purpose.</source>
        <translation>उसके प्रयोजन की पंक्ति के लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Leave empty for the line that is usual for what it is.</source>
        <translation>उस प्रकार की सामान्य पंक्ति के लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Leave empty for what is usual: interest by day, everything else by month.</source>
        <translation>सामान्य के लिए खाली छोड़ें: ब्याज दिन के अनुसार, बाकी सब महीने के अनुसार।</translation>
    </message>
    <message>
        <source>Leave empty where it serves all products: it is shared among them.</source>
        <translation>जहाँ यह सब उत्पादों का है, खाली छोड़ें: यह उनमें बँटता है।</translation>
    </message>
    <message>
        <source>Leave empty where you know the last day.</source>
        <translation>जहाँ अंतिम दिन ज्ञात है, खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Leave empty where you know the months.</source>
        <translation>जहाँ महीने ज्ञात हैं, खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Save the schedule</source>
        <translation>अनुसूची सहेजें</translation>
    </message>
    <message>
        <source>Sold, broken or given up on</source>
        <translation>बेचा, टूटा या छोड़ा</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>फैलाव</translation>
    </message>
    <message>
        <source>The number of the voucher, where there is one.</source>
        <translation>वाउचर की संख्या, जहाँ हो।</translation>
    </message>
    <message>
        <source>The price it was sold for, or what was paid back. Leave empty for nothing.</source>
        <translation>जिस भाव में बिका, या जो लौटाया गया। कुछ नहीं तो खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Value left at the end</source>
        <translation>अंत में बचा मूल्य</translation>
    </message>
    <message>
        <source>Voucher it was paid with</source>
        <translation>जिस वाउचर से चुकाया</translation>
    </message>
    <message>
        <source>What is left is charged on that day. Leave empty while it runs.</source>
        <translation>जो बचा है वह उस दिन खर्च में जाता है। चलते हुए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>What it brought then</source>
        <translation>तब कितना मिला</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>इसका नाम</translation>
    </message>
    <message>
        <source>What it is thought to be worth then. Leave empty for nothing.</source>
        <translation>तब इसका कितना मूल्य माना जाता है। कुछ नहीं तो खाली छोड़ें।</translation>
    </message>
    <message>
        <source>What the cost is for, such as rent. Leave empty for what is usual.</source>
        <translation>लागत किसकी है, जैसे किराया। सामान्य के लिए खाली छोड़ें।</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>Charged before</source>
        <translation>पहले खर्च में गया</translation>
    </message>
    <message>
        <source>Charged in the period</source>
        <translation>अवधि में खर्च में गया</translation>
    </message>
    <message>
        <source>Left at the end</source>
        <translation>अंत में बचा</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>अनुसूची</translation>
    </message>
    <message>
        <source>Schedules post themselves at each month&apos;s end: nothing has to be entered for that.</source>
        <translation>अनुसूचियाँ हर महीने के अंत में अपने आप दर्ज होती हैं: इसके लिए कुछ नहीं लिखना होता।</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>अभी आना है</translation>
    </message>
    <message>
        <source>What is charged over time</source>
        <translation>समय के साथ क्या खर्च में जाता है</translation>
    </message>
    <message>
        <source>What the period posts</source>
        <translation>अवधि क्या दर्ज करती है</translation>
    </message>
</context>
<context>
    <name>Scheme form</name>
    <message>
        <source>A number from 1 for January to 12 for December.</source>
        <translation>जनवरी के लिए 1 से दिसंबर के लिए 12 तक की संख्या।</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>वित्तीय वर्ष का पहला महीना</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>क़ानूनी रूप</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Three capital letters, like INR or KES.</source>
        <translation>तीन बड़े अक्षर, जैसे INR या KES।</translation>
    </message>
    <message>
        <source>What your organisation is in a programme of several partners; empty where it is alone.</source>
        <translation>कई साझेदारों के कार्यक्रम में आपका संगठन क्या है; जहाँ अकेला है वहाँ खाली।</translation>
    </message>
    <message>
        <source>Whose book this is</source>
        <translation>यह बही किसकी है</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n अनिर्णीत</numerusform>
            <numerusform>%n अनिर्णीत</numerusform>
        </translation>
    </message>
    <message>
        <source>factors not set</source>
        <translation>गुणक तय नहीं</translation>
    </message>
    <message numerus="yes">
        <source>median of %n claims</source>
        <translation>
            <numerusform>%n दावे की माध्यिका</numerusform>
            <numerusform>%n दावों की माध्यिका</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>तय नहीं</translation>
    </message>
    <message>
        <source>nothing to show</source>
        <translation>दिखाने को कुछ नहीं</translation>
    </message>
    <message>
        <source>rough measure: {share}</source>
        <translation>मोटा माप: {share}</translation>
    </message>
    <message>
        <source>{after} from {before}</source>
        <translation>{before} से {after}</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} खुले</translation>
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
        <translation>सहमत हों और सहेजें</translation>
    </message>
    <message>
        <source>Nobody else here has the right to it: an administrator can give it to somebody.</source>
        <translation>यहाँ किसी और को यह अधिकार नहीं है: एडमिन किसी को दे सकता है।</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>दूसरा व्यक्ति</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>उनका पासवर्ड</translation>
    </message>
</context>
<context>
    <name>Set up</name>
    <message>
        <source>As counted on</source>
        <translation>गिनती का दिन</translation>
    </message>
    <message>
        <source>At today&apos;s worth.</source>
        <translation>आज के मूल्य पर।</translation>
    </message>
    <message>
        <source>Cash in the box</source>
        <translation>पेटी में नक़दी</translation>
    </message>
    <message>
        <source>Deposits and savings certificates</source>
        <translation>जमा और बचत प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Furniture, vehicles, computers</source>
        <translation>फ़र्नीचर, वाहन, कंप्यूटर</translation>
    </message>
    <message>
        <source>Given by donors</source>
        <translation>दानदाताओं ने दिया</translation>
    </message>
    <message>
        <source>Leave all of them empty if the scheme starts with nothing.</source>
        <translation>योजना कुछ नहीं से शुरू हो तो सब खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Leave it empty if the scheme works in one place only.</source>
        <translation>योजना एक ही जगह काम करे तो खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>बीमा का प्रकार</translation>
    </message>
    <message>
        <source>Money at the bank</source>
        <translation>बैंक में पैसा</translation>
    </message>
    <message>
        <source>Office, first product, opening balances</source>
        <translation>कार्यालय, पहला उत्पाद, प्रारंभिक शेष</translation>
    </message>
    <message>
        <source>Owed to others</source>
        <translation>दूसरों को देना है</translation>
    </message>
    <message>
        <source>Paid in by members or owners</source>
        <translation>सदस्यों या मालिकों ने लगाया</translation>
    </message>
    <message>
        <source>What is missing, {amount}, is an earlier loss.</source>
        <translation>जो कम है, {amount}, वह पहले की हानि है।</translation>
    </message>
    <message>
        <source>What is usual is filled in as an example. Change whatever is not yours.</source>
        <translation>जो सामान्य है वह उदाहरण के रूप में भरा है। जो आपका न हो उसे बदलें।</translation>
    </message>
    <message>
        <source>What remains, {amount}, is earlier surplus.</source>
        <translation>जो बचता है, {amount}, वह पहले का अधिशेष है।</translation>
    </message>
    <message>
        <source>What the scheme has and owes today</source>
        <translation>आज योजना के पास क्या है और क्या देना है</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minutes without use</source>
        <translation>
            <numerusform>%n मिनट काम न होने पर</numerusform>
            <numerusform>%n मिनट काम न होने पर</numerusform>
        </translation>
    </message>
    <message>
        <source>0123456789</source>
        <translation>0123456789</translation>
    </message>
    <message>
        <source>A picture for the head of the statement, receipts, cards and all other papers.</source>
        <translation>विवरण, रसीदों, कार्डों और बाकी सब काग़ज़ों के शीर्ष के लिए एक चित्र।</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>जैसा भाषा में सामान्य है</translation>
    </message>
    <message>
        <source>Beside the other calendar</source>
        <translation>दूसरे पंचांग के साथ</translation>
    </message>
    <message>
        <source>By which readers know that a statement is yours, and the page with which they check it.</source>
        <translation>जिससे पाठक जानते हैं कि विवरण आपका है, और वह पृष्ठ जिससे वे उसे जाँचते हैं।</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>How their numbers count. Numbers that were given stay as they are.</source>
        <translation>उनकी संख्याएँ कैसे बढ़ती हैं। दी गई संख्याएँ जैसी हैं वैसी रहती हैं।</translation>
    </message>
    <message>
        <source>Into which account premium goes, and from which claims are paid, by the way of payment.</source>
        <translation>भुगतान के तरीके के अनुसार, प्रीमियम किस खाते में जाता है और दावे किससे चुकाए जाते हैं।</translation>
    </message>
    <message>
        <source>Kept on this computer; every save carries your name and the code of this laptop.</source>
        <translation>इस कंप्यूटर पर रखा; हर सहेजी प्रविष्टि में आपका नाम और इस लैपटॉप का कोड रहता है।</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>विंडो की भाषा</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>तरलता</translation>
    </message>
    <message>
        <source>Lock a protected book after</source>
        <translation>सुरक्षित बही में ताला लगाएँ</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>लोगो</translation>
    </message>
    <message>
        <source>Nepali calendar</source>
        <translation>नेपाली पंचांग</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>न दिखाएँ</translation>
    </message>
    <message>
        <source>Offices and partners</source>
        <translation>कार्यालय और साझेदार</translation>
    </message>
    <message>
        <source>Only by Ctrl+L</source>
        <translation>केवल Ctrl+L से</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>लोग और कुंजियाँ</translation>
    </message>
    <message>
        <source>Plans and standards</source>
        <translation>योजनाएँ और मानक</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>रसीदें</translation>
    </message>
    <message>
        <source>Saves now carry the name {name}.</source>
        <translation>अब सहेजी प्रविष्टियों में नाम {name} रहता है।</translation>
    </message>
    <message>
        <source>The words that the forms offer. What is retired is offered no more; old records keep it.</source>
        <translation>शब्द जो फ़ॉर्म देते हैं। जो हटाया गया वह अब नहीं दिया जाता; पुराने अभिलेखों में रहता है।</translation>
    </message>
    <message>
        <source>There are saves and receipts of this laptop as {code}: it keeps that code.</source>
        <translation>{code} नाम से इस लैपटॉप की सहेजी प्रविष्टियाँ और रसीदें हैं: वह यही कोड रखता है।</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>यह लैपटॉप</translation>
    </message>
    <message>
        <source>This laptop now writes as {code}.</source>
        <translation>यह लैपटॉप अब {code} नाम से लिखता है।</translation>
    </message>
    <message>
        <source>Those of the script</source>
        <translation>लिपि के अपने</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>दो व्यक्ति</translation>
    </message>
    <message>
        <source>Up to what one person decides, within how many days, and which documents are needed.</source>
        <translation>एक व्यक्ति कितने तक निर्णय करे, कितने दिनों में, और कौन से दस्तावेज़ चाहिए।</translation>
    </message>
    <message>
        <source>When one person alone is not enough. It holds once the book has people.</source>
        <translation>जब एक व्यक्ति काफ़ी नहीं। बही में लोग होने पर लागू होता है।</translation>
    </message>
    <message>
        <source>Who may open this book, and what each of them may do.</source>
        <translation>यह बही कौन खोल सकता है, और हर एक क्या कर सकता है।</translation>
    </message>
</context>
<context>
    <name>Settings form</name>
    <message>
        <source>A second person agrees above</source>
        <translation>इससे ऊपर दूसरा व्यक्ति सहमत हो</translation>
    </message>
    <message>
        <source>Begin anew each year</source>
        <translation>हर वर्ष नए सिरे से शुरू</translation>
    </message>
    <message>
        <source>Days from the decision to the payment</source>
        <translation>निर्णय से भुगतान तक के दिन</translation>
    </message>
    <message>
        <source>Days from the report to the decision</source>
        <translation>दर्ज होने से निर्णय तक के दिन</translation>
    </message>
    <message>
        <source>Days from the report until somebody takes it up</source>
        <translation>दर्ज होने से उठाए जाने तक के दिन</translation>
    </message>
    <message>
        <source>Documents that a claim needs, with commas between</source>
        <translation>दावे के लिए चाहिए दस्तावेज़, अल्पविराम से अलग</translation>
    </message>
    <message>
        <source>Each office by itself</source>
        <translation>हर कार्यालय अलग</translation>
    </message>
    <message>
        <source>Empty: as for all products.</source>
        <translation>खाली: जैसा सब उत्पादों के लिए।</translation>
    </message>
    <message>
        <source>Empty: the cash box.</source>
        <translation>खाली: नक़दी पेटी।</translation>
    </message>
    <message>
        <source>Fast track up to</source>
        <translation>त्वरित निपटान की सीमा</translation>
    </message>
    <message>
        <source>For a decision or a payment of more than this. Empty: for none.</source>
        <translation>इससे अधिक के निर्णय या भुगतान पर। खाली: किसी पर नहीं।</translation>
    </message>
    <message>
        <source>For {product} alone</source>
        <translation>केवल {product} के लिए</translation>
    </message>
    <message>
        <source>From</source>
        <translation>इस दिन से</translation>
    </message>
    <message>
        <source>Growth margin, in percent</source>
        <translation>वृद्धि की गुंजाइश, प्रतिशत में</translation>
    </message>
    <message>
        <source>If this is off, every statement says so.</source>
        <translation>यदि यह बंद हो, तो हर विवरण यह कहता है।</translation>
    </message>
    <message>
        <source>Raises a quarter of last year&apos;s claims and expenses as you grow.</source>
        <translation>आपकी वृद्धि के साथ पिछले वर्ष के दावों और खर्च की चौथाई बढ़ाता है।</translation>
    </message>
    <message>
        <source>Receipt numbers</source>
        <translation>रसीद संख्याएँ</translation>
    </message>
    <message>
        <source>Rough measure</source>
        <translation>मोटा माप</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Share of each reserve, in percent</source>
        <translation>हर आरक्षित का हिस्सा, प्रतिशत में</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>बाँटने का आधार</translation>
    </message>
    <message>
        <source>Somebody else keys a stack the second time</source>
        <translation>दूसरी बार गड्डी कोई और टाइप करता है</translation>
    </message>
    <message>
        <source>The board of the claims says which are late. Empty: none is.</source>
        <translation>दावों का पटल बताता है कि कौन से देर से हैं। खाली: कोई नहीं।</translation>
    </message>
    <message>
        <source>Then the number names the office of the policy: R-A-BAR-2026-00001.</source>
        <translation>तब संख्या में पॉलिसी का कार्यालय आता है: R-A-BAR-2026-00001।</translation>
    </message>
    <message>
        <source>Then the number names the year: R-A-2026-00001.</source>
        <translation>तब संख्या में वर्ष आता है: R-A-2026-00001।</translation>
    </message>
    <message>
        <source>These shares are your scheme&apos;s own: look at how your reserves were paid out. Nobody else&apos;s will do.</source>
        <translation>ये हिस्से आपकी योजना के अपने हैं: देखें कि आपके आरक्षित कैसे चुकाए गए। किसी और के काम नहीं आएँगे।</translation>
    </message>
    <message>
        <source>Two people make the same slip far more rarely than one makes it twice.</source>
        <translation>दो लोग एक ही चूक उससे कहीं कम करते हैं जितनी बार एक ही व्यक्ति उसे दोहराता है।</translation>
    </message>
    <message>
        <source>Up to this, one person decides a claim that is met as the rules propose. Empty: none.</source>
        <translation>यहाँ तक एक व्यक्ति उस दावे का निर्णय करता है जो नियमों के प्रस्ताव अनुसार पूरा हो। खाली: कोई नहीं।</translation>
    </message>
    <message>
        <source>What belongs to no product</source>
        <translation>जो किसी उत्पाद का नहीं</translation>
    </message>
    <message>
        <source>What is paid by “{way}” goes into</source>
        <translation>“{way}” से चुकाया किस खाते में जाता है</translation>
    </message>
    <message>
        <source>What was shared before this day stays as it was.</source>
        <translation>इस दिन से पहले जो बाँटा गया, वह वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>Who recorded a claim does not decide it alone</source>
        <translation>जिसने दावा दर्ज किया वह अकेले निर्णय नहीं करता</translation>
    </message>
    <message>
        <source>{code}: what shall be corrected?</source>
        <translation>{code}: क्या सुधारना है?</translation>
    </message>
    <message>
        <source>{product}, in percent</source>
        <translation>{product}, प्रतिशत में</translation>
    </message>
</context>
<context>
    <name>Settings lists</name>
    <message>
        <source>Does</source>
        <translation>क्या करता है</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>यहाँ अभी कोई नहीं है।</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>Female</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
</context>
<context>
    <name>Shared cost form</name>
    <message>
        <source>60 where three of five days are for it. The organisation owes the rest.</source>
        <translation>60, जहाँ पाँच में से तीन दिन इसके हैं। बाकी संगठन को देना है।</translation>
    </message>
    <message>
        <source>Microinsurance&apos;s part, in percent</source>
        <translation>सूक्ष्म बीमा का भाग, प्रतिशत में</translation>
    </message>
    <message>
        <source>Which cost</source>
        <translation>कौन सी लागत</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Accrued liabilities as an actuary has certified them.</source>
        <translation>उपार्जित देयताएँ जैसी बीमांकक ने प्रमाणित कीं।</translation>
    </message>
    <message>
        <source>Add a benefit</source>
        <translation>लाभ जोड़ें</translation>
    </message>
    <message>
        <source>Add a certified reserve</source>
        <translation>प्रमाणित आरक्षित जोड़ें</translation>
    </message>
    <message>
        <source>Add a charge to a tariff</source>
        <translation>शुल्क-दर में शुल्क जोड़ें</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation>शिकायत जोड़ें</translation>
    </message>
    <message>
        <source>Add a cost that the organisation bears in part</source>
        <translation>ऐसी लागत जोड़ें जिसे संगठन अंशतः उठाता है</translation>
    </message>
    <message>
        <source>Add a document of a claim</source>
        <translation>दावे का दस्तावेज़ जोड़ें</translation>
    </message>
    <message>
        <source>Add a figure of a partner</source>
        <translation>साझेदार का आँकड़ा जोड़ें</translation>
    </message>
    <message>
        <source>Add a finding accepted</source>
        <translation>माना हुआ निष्कर्ष जोड़ें</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>सीमा जोड़ें</translation>
    </message>
    <message>
        <source>Add a loan</source>
        <translation>ऋण जोड़ें</translation>
    </message>
    <message>
        <source>Add a movement of savings</source>
        <translation>बचत का लेन-देन जोड़ें</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>साझेदार जोड़ें</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>व्यक्ति जोड़ें</translation>
    </message>
    <message>
        <source>Add a person to a policy</source>
        <translation>पॉलिसी में व्यक्ति जोड़ें</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>पॉलिसी जोड़ें</translation>
    </message>
    <message>
        <source>Add a premium due</source>
        <translation>देय प्रीमियम जोड़ें</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>उत्पाद जोड़ें</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>माप जोड़ें</translation>
    </message>
    <message>
        <source>Add a review of a claim</source>
        <translation>दावे की समीक्षा जोड़ें</translation>
    </message>
    <message>
        <source>Add a row of a pricing table</source>
        <translation>मूल्य तालिका की पंक्ति जोड़ें</translation>
    </message>
    <message>
        <source>Add a sitting on a claim</source>
        <translation>दावे की बैठक जोड़ें</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>लक्ष्य जोड़ें</translation>
    </message>
    <message>
        <source>Add a target population</source>
        <translation>लक्षित जनसंख्या जोड़ें</translation>
    </message>
    <message>
        <source>Add a thing insured</source>
        <translation>बीमित वस्तु जोड़ें</translation>
    </message>
    <message>
        <source>Add a treaty</source>
        <translation>संधि जोड़ें</translation>
    </message>
    <message>
        <source>Add a voucher</source>
        <translation>वाउचर जोड़ें</translation>
    </message>
    <message>
        <source>Add a word to a list</source>
        <translation>सूची में शब्द जोड़ें</translation>
    </message>
    <message>
        <source>Add a year of the plan</source>
        <translation>व्यवसाय योजना का वर्ष जोड़ें</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>खाता जोड़ें</translation>
    </message>
    <message>
        <source>Add an estimate</source>
        <translation>अनुमान जोड़ें</translation>
    </message>
    <message>
        <source>Add an exit interview</source>
        <translation>निकास की बातचीत जोड़ें</translation>
    </message>
    <message>
        <source>Add an index contract</source>
        <translation>सूचकांक अनुबंध जोड़ें</translation>
    </message>
    <message>
        <source>Add an investment</source>
        <translation>निवेश जोड़ें</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>कार्यालय जोड़ें</translation>
    </message>
    <message>
        <source>Add the items of a claim</source>
        <translation>दावे की मदें जोड़ें</translation>
    </message>
    <message>
        <source>Add what is charged over time</source>
        <translation>समय के साथ का खर्च जोड़ें</translation>
    </message>
    <message>
        <source>Animals, fields and goods that a policy insures.</source>
        <translation>पशु, खेत और वस्तुएँ जिन्हें पॉलिसी बीमित करती है।</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>प्रश्न का उत्तर दें</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>लाभ</translation>
    </message>
    <message>
        <source>Bookkeeping that does not follow from premiums and claims: rent, salaries, cash to the bank.</source>
        <translation>बहीखाता जो प्रीमियम और दावों से नहीं निकलता: किराया, वेतन, बैंक में नक़दी।</translation>
    </message>
    <message>
        <source>Business plan</source>
        <translation>व्यवसाय योजना</translation>
    </message>
    <message>
        <source>Cash and bank accounts</source>
        <translation>नक़दी और बैंक खाते</translation>
    </message>
    <message>
        <source>Certified reserves</source>
        <translation>प्रमाणित आरक्षित</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>दावे</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>समापन</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>शिकायतें</translation>
    </message>
    <message>
        <source>Costs of the organisation</source>
        <translation>संगठन की लागत</translation>
    </message>
    <message>
        <source>Count an account</source>
        <translation>खाता गिनें</translation>
    </message>
    <message>
        <source>Counts of money</source>
        <translation>पैसे की गिनती</translation>
    </message>
    <message>
        <source>Deposits, bonds, shares, land: with whom, until when, at what rate. Interest accrues by itself.</source>
        <translation>जमा, बॉन्ड, शेयर, ज़मीन: किसके पास, कब तक, किस दर पर। ब्याज अपने आप चढ़ता है।</translation>
    </message>
    <message>
        <source>Deposits, withdrawals and interest of members.</source>
        <translation>सदस्यों की जमा, निकासी और ब्याज।</translation>
    </message>
    <message>
        <source>Documents of claims</source>
        <translation>दावों के दस्तावेज़</translation>
    </message>
    <message>
        <source>Equipment, prepaid and accrued costs and interest: each posts its part at every month&apos;s end.</source>
        <translation>उपकरण, अग्रिम और उपार्जित लागत और ब्याज: हर एक महीने के अंत में अपना भाग दर्ज करता है।</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>अनुमान</translation>
    </message>
    <message>
        <source>Exit interviews</source>
        <translation>निकास की बातचीत</translation>
    </message>
    <message>
        <source>Figures of closings</source>
        <translation>समापन के आँकड़े</translation>
    </message>
    <message>
        <source>Figures of partners</source>
        <translation>साझेदारों के आँकड़े</translation>
    </message>
    <message>
        <source>Findings accepted</source>
        <translation>माने हुए निष्कर्ष</translation>
    </message>
    <message>
        <source>How many people a product is made for: the coverage ratio is held against it.</source>
        <translation>उत्पाद कितने लोगों के लिए है: आच्छादन अनुपात इससे मापा जाता है।</translation>
    </message>
    <message>
        <source>How the products share the costs and the income that belong to none of them.</source>
        <translation>जो लागत और आय किसी उत्पाद की नहीं, उसे उत्पाद कैसे बाँटते हैं।</translation>
    </message>
    <message>
        <source>Index contracts</source>
        <translation>सूचकांक अनुबंध</translation>
    </message>
    <message>
        <source>Insurers, agents, care providers, reinsurers and banks.</source>
        <translation>बीमाकर्ता, एजेंट, सेवादाता, पुनर्बीमाकर्ता और बैंक।</translation>
    </message>
    <message>
        <source>Investment policy</source>
        <translation>निवेश नीति</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>निवेश</translation>
    </message>
    <message>
        <source>Items of claims</source>
        <translation>दावों की मदें</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>ऋण</translation>
    </message>
    <message>
        <source>Members and their families, one by one.</source>
        <translation>सदस्य और उनके परिवार, एक-एक करके।</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>Papers and photos</source>
        <translation>काग़ज़ और फ़ोटो</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>साझेदार</translation>
    </message>
    <message>
        <source>Payments of claims</source>
        <translation>दावों के भुगतान</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>People covered</source>
        <translation>बीमित लोग</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>पॉलिसियाँ</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>प्रीमियम</translation>
    </message>
    <message>
        <source>Premiums, fees and refunds, due and paid, with their receipts.</source>
        <translation>प्रीमियम, शुल्क और वापसियाँ, देय और चुकाई, रसीदों सहित।</translation>
    </message>
    <message>
        <source>Pricing tables</source>
        <translation>मूल्य तालिकाएँ</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>उत्पाद</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>मापें</translation>
    </message>
    <message>
        <source>Reviews of claims</source>
        <translation>दावों की समीक्षाएँ</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>बचत</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>अनुसूचियाँ</translation>
    </message>
    <message>
        <source>Shared costs</source>
        <translation>साझा लागत</translation>
    </message>
    <message>
        <source>Sittings on claims</source>
        <translation>दावों की बैठकें</translation>
    </message>
    <message>
        <source>Staff and rooms that serve its other activities too: which part is microinsurance&apos;s.</source>
        <translation>कर्मचारी और कमरे जो दूसरे कामों में भी लगते हैं: सूक्ष्म बीमा का भाग कितना है।</translation>
    </message>
    <message>
        <source>Target populations</source>
        <translation>लक्षित जनसंख्या</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>शुल्क-दरें</translation>
    </message>
    <message>
        <source>The branches and field offices. A scheme with one office needs none.</source>
        <translation>शाखाएँ और क्षेत्रीय कार्यालय। एक कार्यालय वाली योजना को इनकी ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>The claims that the price counts on, by sex and age.</source>
        <translation>दावे जिन पर मूल्य टिका है, लिंग और आयु के अनुसार।</translation>
    </message>
    <message>
        <source>The committee that decided a claim: who sat, and what was said.</source>
        <translation>दावे का निर्णय करने वाली समिति: कौन बैठे, और क्या कहा गया।</translation>
    </message>
    <message>
        <source>The contracts, a term each, of members and of groups.</source>
        <translation>अनुबंध, हर अवधि का एक, सदस्यों और समूहों के।</translation>
    </message>
    <message>
        <source>The items of a bill: what was billed and what is covered of it.</source>
        <translation>बिल की मदें: बिल कितने का था और उसमें क्या मान्य है।</translation>
    </message>
    <message>
        <source>The loans behind credit-life policies.</source>
        <translation>ऋण जीवन बीमा की पॉलिसियों के ऋण।</translation>
    </message>
    <message>
        <source>The most that may be invested in each class or with one institution, and the least grade.</source>
        <translation>हर वर्ग में या एक संस्था के पास अधिकतम कितना निवेश हो सकता है, और न्यूनतम रेटिंग।</translation>
    </message>
    <message>
        <source>The name, currency and year that stand on every statement.</source>
        <translation>नाम, मुद्रा और वर्ष जो हर विवरण पर रहते हैं।</translation>
    </message>
    <message>
        <source>The nine principles</source>
        <translation>नौ सिद्धांत</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Things insured</source>
        <translation>बीमित वस्तुएँ</translation>
    </message>
    <message>
        <source>Treaties</source>
        <translation>संधियाँ</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>वाउचर</translation>
    </message>
    <message>
        <source>What a station measured on a day.</source>
        <translation>केंद्र ने किसी दिन क्या मापा।</translation>
    </message>
    <message>
        <source>What a station must measure before an index cover pays.</source>
        <translation>सूचकांक बीमा सुरक्षा के भुगतान से पहले केंद्र को क्या मापना होगा।</translation>
    </message>
    <message>
        <source>What an open claim was thought to cost from a day on.</source>
        <translation>किसी दिन से खुला दावा कितने का माना गया।</translation>
    </message>
    <message>
        <source>What each product costs, and by what that is reckoned.</source>
        <translation>हर उत्पाद की क़ीमत, और वह किससे गिनी जाती है।</translation>
    </message>
    <message>
        <source>What each product pays for, and up to what limits.</source>
        <translation>हर उत्पाद किसके लिए चुकाता है, और किस सीमा तक।</translation>
    </message>
    <message>
        <source>What every line, reserve and indicator came to when its quarter was closed.</source>
        <translation>तिमाही बंद होते समय हर पंक्ति, आरक्षित और संकेतक कितना था।</translation>
    </message>
    <message>
        <source>What happened to members, and what was decided.</source>
        <translation>सदस्यों के साथ क्या हुआ, और क्या निर्णय हुआ।</translation>
    </message>
    <message>
        <source>What insurer, agent and administrator earn and spend on the programme, by line and period.</source>
        <translation>बीमाकर्ता, एजेंट और प्रशासक कार्यक्रम पर क्या कमाते और खर्च करते हैं, पंक्ति और अवधि के अनुसार।</translation>
    </message>
    <message>
        <source>What is assumed of each product in the years to come: who joins and stays, premium, claims, costs.</source>
        <translation>आने वाले वर्षों में हर उत्पाद का क्या माना गया है: कौन आता और बना रहता है, प्रीमियम, दावे, लागत।</translation>
    </message>
    <message>
        <source>What is kept of people, claims and things insured: photos, identity papers, invoices, deeds.</source>
        <translation>लोगों, दावों और बीमित वस्तुओं का क्या रखा है: फ़ोटो, पहचान पत्र, चालान, विलेख।</translation>
    </message>
    <message>
        <source>What part of the risk a reinsurer carries, between which days.</source>
        <translation>पुनर्बीमाकर्ता जोखिम का कौन सा भाग, किन दिनों में, उठाता है।</translation>
    </message>
    <message>
        <source>What people who left said: whether they would come back, and what was missing.</source>
        <translation>जाने वालों ने क्या कहा: क्या लौटेंगे, और क्या कमी रही।</translation>
    </message>
    <message>
        <source>What the book cannot know by itself of how the nine principles are kept, answered once a year.</source>
        <translation>नौ सिद्धांतों के पालन का जो बही स्वयं नहीं जान सकती, उसका उत्तर वर्ष में एक बार।</translation>
    </message>
    <message>
        <source>What the business plan wants of an indicator over a period.</source>
        <translation>व्यवसाय योजना किसी अवधि में संकेतक से क्या चाहती है।</translation>
    </message>
    <message>
        <source>What the checks doubt and somebody who knows the case lets stand, with the reason.</source>
        <translation>जाँच जिस पर संदेह करती है और मामला जानने वाला कारण देकर रहने देता है।</translation>
    </message>
    <message>
        <source>What the scheme offers, and how its reserves are reckoned.</source>
        <translation>योजना क्या देती है, और उसके आरक्षित कैसे गिने जाते हैं।</translation>
    </message>
    <message>
        <source>What was counted in a cash box, or stands on the bank&apos;s statement, on a day.</source>
        <translation>किसी दिन नक़दी पेटी में क्या गिना गया, या बैंक विवरण पर क्या है।</translation>
    </message>
    <message>
        <source>What was paid for claims, and when it reached the member.</source>
        <translation>दावों पर क्या चुकाया गया, और सदस्य तक कब पहुँचा।</translation>
    </message>
    <message>
        <source>Where the scheme&apos;s money lies: cash boxes, bank accounts, mobile money.</source>
        <translation>योजना का पैसा कहाँ है: नक़दी पेटियाँ, बैंक खाते, मोबाइल मनी।</translation>
    </message>
    <message>
        <source>Where the words of villages, causes and the like stand in their list, and which are not used.</source>
        <translation>गाँव, कारण आदि के शब्द अपनी सूची में कहाँ हैं, और कौन से प्रयोग में नहीं।</translation>
    </message>
    <message>
        <source>Which papers of a claim have come, and when.</source>
        <translation>दावे के कौन से काग़ज़ आए हैं, और कब।</translation>
    </message>
    <message>
        <source>Which quarters were prepared, closed and reopened, by whom, when and why.</source>
        <translation>कौन सी तिमाहियाँ तैयार, बंद और फिर खोली गईं, किसने, कब और क्यों।</translation>
    </message>
    <message>
        <source>Who has taken a claim up to look into it, and since when.</source>
        <translation>दावे को किसने देखने के लिए उठाया, और कब से।</translation>
    </message>
    <message>
        <source>Who is covered by which policy, and who has left it.</source>
        <translation>किस पॉलिसी में कौन बीमित है, और किसने उसे छोड़ा।</translation>
    </message>
    <message>
        <source>Who was dissatisfied with what, and what came of it.</source>
        <translation>कौन किससे असंतुष्ट था, और क्या हुआ।</translation>
    </message>
    <message>
        <source>Words of the lists</source>
        <translation>सूचियों के शब्द</translation>
    </message>
</context>
<context>
    <name>Sheet group</name>
    <message>
        <source>Claims</source>
        <translation>दावे</translation>
    </message>
    <message>
        <source>Index cover</source>
        <translation>सूचकांक बीमा सुरक्षा</translation>
    </message>
    <message>
        <source>Loans, savings and things insured</source>
        <translation>ऋण, बचत और बीमित वस्तुएँ</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>पैसा</translation>
    </message>
    <message>
        <source>People and cover</source>
        <translation>लोग और बीमा सुरक्षा</translation>
    </message>
    <message>
        <source>Plans and background</source>
        <translation>योजनाएँ और पृष्ठभूमि</translation>
    </message>
    <message>
        <source>Reinsurance</source>
        <translation>पुनर्बीमा</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>योजना</translation>
    </message>
</context>
<context>
    <name>Sign in</name>
    <message>
        <source>A password has at least {least} signs. Several words in a row are easily kept in mind.</source>
        <translation>पासवर्ड में कम से कम {least} अक्षर होते हैं। एक साथ कई शब्द आसानी से याद रहते हैं।</translation>
    </message>
    <message>
        <source>After a wrong password one waits: {seconds} s.</source>
        <translation>ग़लत पासवर्ड के बाद रुकना पड़ता है: {seconds} सेकंड।</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>दूसरी फ़ाइल</translation>
    </message>
    <message>
        <source>Code on the recovery sheet</source>
        <translation>बहाली पत्र का कोड</translation>
    </message>
    <message>
        <source>Give a name to sign in with.</source>
        <translation>प्रवेश के लिए नाम दें।</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ताला लगाएँ</translation>
    </message>
    <message>
        <source>Name and password do not belong together. Try again.</source>
        <translation>नाम और पासवर्ड मेल नहीं खाते। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Name of an administrator</source>
        <translation>एडमिन का नाम</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>नया पासवर्ड, फिर से</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>पासवर्ड रखें</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>प्रवेश करें</translation>
    </message>
    <message>
        <source>The book is locked. Keep this code where nobody else finds it: {code}</source>
        <translation>बही में ताला है। यह कोड वहाँ रखें जहाँ कोई और न पाए: {code}</translation>
    </message>
    <message>
        <source>The file of keys was changed by another program, so nothing is changed in it. Take the one of the latest backup.</source>
        <translation>कुंजियों की फ़ाइल किसी दूसरे प्रोग्राम ने बदली है, इसलिए उसमें कुछ नहीं बदला जाता। सबसे नए बैकअप वाली लें।</translation>
    </message>
    <message>
        <source>The recovery sheet gives an administrator a new password. They are: {names}.</source>
        <translation>बहाली पत्र किसी एडमिन को नया पासवर्ड देता है। वे हैं: {names}।</translation>
    </message>
    <message>
        <source>The sheet gives an administrator of {name} a new password.</source>
        <translation>पत्र {name} के किसी एडमिन को नया पासवर्ड देता है।</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>दोनों पासवर्ड अलग हैं।</translation>
    </message>
    <message>
        <source>This book is locked already.</source>
        <translation>इस बही में पहले से ताला है।</translation>
    </message>
    <message>
        <source>This book is not locked: everybody who has the file may do everything.</source>
        <translation>इस बही में ताला नहीं है: जिसके पास फ़ाइल है वह सब कर सकता है।</translation>
    </message>
    <message>
        <source>This book is not locked: everybody who has the file may open it. Protect it first.</source>
        <translation>इस बही में ताला नहीं है: जिसके पास फ़ाइल है वह इसे खोल सकता है। पहले इसे सुरक्षित करें।</translation>
    </message>
    <message>
        <source>This code does not open this book. Was a newer recovery sheet made since?</source>
        <translation>यह कोड इस बही को नहीं खोलता। क्या बाद में नया बहाली पत्र बना?</translation>
    </message>
    <message>
        <source>This is not the code of a recovery sheet: a sign is missing or wrong. It has seven groups of four signs.</source>
        <translation>यह बहाली पत्र का कोड नहीं है: कोई अक्षर कम या ग़लत है। उसमें चार-चार अक्षरों के सात समूह होते हैं।</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>पासवर्ड से</translation>
    </message>
    <message>
        <source>With the recovery sheet</source>
        <translation>बहाली पत्र से</translation>
    </message>
    <message>
        <source>{keys} is damaged. Take the one of the latest backup.</source>
        <translation>{keys} ख़राब है। सबसे नए बैकअप वाली लें।</translation>
    </message>
    <message>
        <source>{name} is locked, and its keys are not beside it. Put {keys} into the same folder: a backup has it, too.</source>
        <translation>{name} में ताला है, और उसकी कुंजियाँ उसके पास नहीं हैं। {keys} को उसी फ़ोल्डर में रखें: बैकअप में भी वह है।</translation>
    </message>
    <message>
        <source>{name} is locked. Sign in with your name and password.</source>
        <translation>{name} में ताला है। अपने नाम और पासवर्ड से प्रवेश करें।</translation>
    </message>
    <message>
        <source>{name} is locked: it opens for its people alone.</source>
        <translation>{name} में ताला है: वह केवल अपने लोगों के लिए खुलती है।</translation>
    </message>
</context>
<context>
    <name>Sign paper</name>
    <message>
        <source>Signing by certificate needs the part “sign” of the program, which is not installed.</source>
        <translation>प्रमाणपत्र से हस्ताक्षर के लिए प्रोग्राम का भाग “sign” चाहिए, जो स्थापित नहीं है।</translation>
    </message>
    <message>
        <source>The certificate in {name} is not valid today. Ask for a new one.</source>
        <translation>{name} का प्रमाणपत्र आज मान्य नहीं है। नया माँगें।</translation>
    </message>
    <message>
        <source>The file of a certificate needs a password: without one whoever finds it could sign.</source>
        <translation>प्रमाणपत्र की फ़ाइल पर पासवर्ड चाहिए: उसके बिना जिसे भी वह मिले, वह हस्ताक्षर कर सकता है।</translation>
    </message>
    <message>
        <source>{name} is no certificate with its key (.p12), or the password is another one.</source>
        <translation>{name} अपनी कुंजी वाला प्रमाणपत्र (.p12) नहीं है, या पासवर्ड दूसरा है।</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>A member&apos;s year</source>
        <translation>सदस्य का वर्ष</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>किसके नाम</translation>
    </message>
    <message>
        <source>After a gap the cover begins anew, with its waiting period.</source>
        <translation>अंतराल के बाद बीमा सुरक्षा नए सिरे से शुरू होती है, अपनी प्रतीक्षा अवधि के साथ।</translation>
    </message>
    <message>
        <source>Age on that day</source>
        <translation>उस दिन की आयु</translation>
    </message>
    <message>
        <source>Agenda of the claims committee</source>
        <translation>दावा समिति की कार्यसूची</translation>
    </message>
    <message>
        <source>Answers to mark</source>
        <translation>निशान लगाने के उत्तर</translation>
    </message>
    <message>
        <source>Besides, {amount} is still due from before.</source>
        <translation>इसके अलावा, पहले का {amount} अभी बकाया है।</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>खाली फ़ॉर्म</translation>
    </message>
    <message>
        <source>Blank registers</source>
        <translation>खाली रजिस्टर</translation>
    </message>
    <message>
        <source>Bring this card when you pay or report a claim.</source>
        <translation>भुगतान करते या दावा दर्ज कराते समय यह कार्ड साथ लाएँ।</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>बुलाने का दिन</translation>
    </message>
    <message>
        <source>Cash count</source>
        <translation>नक़दी की गिनती</translation>
    </message>
    <message>
        <source>Cash received by</source>
        <translation>नक़दी पाने वाला</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>अध्यक्ष</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>जाँचने वाला</translation>
    </message>
    <message>
        <source>Claim form</source>
        <translation>दावा फ़ॉर्म</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>दावे की राशि</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>वसूल करने वाला</translation>
    </message>
    <message>
        <source>Collection sheet</source>
        <translation>वसूली पन्ना</translation>
    </message>
    <message>
        <source>Counted again by</source>
        <translation>फिर से गिनने वाला</translation>
    </message>
    <message>
        <source>Counted in all</source>
        <translation>कुल गिना गया</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>बैठक का दिन</translation>
    </message>
    <message>
        <source>Decision on your claim</source>
        <translation>आपके दावे पर निर्णय</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>दर्ज करने वाला</translation>
    </message>
    <message>
        <source>Explanation of a claim</source>
        <translation>दावे का स्पष्टीकरण</translation>
    </message>
    <message>
        <source>Fill in what you know; the office helps with the rest.</source>
        <translation>जो आप जानते हैं वह भरें; बाकी में कार्यालय सहायता करेगा।</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>भरा गया</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>भरने वाला</translation>
    </message>
    <message>
        <source>For the days</source>
        <translation>इन दिनों के लिए</translation>
    </message>
    <message>
        <source>For the scheme</source>
        <translation>योजना की ओर से</translation>
    </message>
    <message>
        <source>Household card</source>
        <translation>परिवार कार्ड</translation>
    </message>
    <message>
        <source>Household cards</source>
        <translation>परिवार कार्ड</translation>
    </message>
    <message>
        <source>Household {code}</source>
        <translation>परिवार {code}</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>कितने</translation>
    </message>
    <message>
        <source>How the money shall come to you</source>
        <translation>पैसा आप तक कैसे पहुँचे</translation>
    </message>
    <message>
        <source>If you think this is wrong, say so at the office or write to us. Somebody else will look at it again, and you will get an answer in writing.</source>
        <translation>यदि आपको लगता है कि यह ग़लत है, तो कार्यालय में बताएँ या हमें लिखें। कोई दूसरा व्यक्ति इसे फिर देखेगा, और आपको लिखित उत्तर मिलेगा।</translation>
    </message>
    <message numerus="yes">
        <source>In all {amount} to collect from %n payers.</source>
        <translation>
            <numerusform>%n भुगतान करने वाले से कुल {amount} वसूल करना है।</numerusform>
            <numerusform>%n भुगतान करने वालों से कुल {amount} वसूल करना है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for them</source>
        <translation>उनके लिए रखा गया</translation>
    </message>
    <message>
        <source>Letter of rejection</source>
        <translation>अस्वीकृति पत्र</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>सदस्य कार्ड</translation>
    </message>
    <message>
        <source>Member cards</source>
        <translation>सदस्य कार्ड</translation>
    </message>
    <message>
        <source>Member {code}</source>
        <translation>सदस्य {code}</translation>
    </message>
    <message>
        <source>Money taken by</source>
        <translation>पैसा लेने वाला</translation>
    </message>
    <message>
        <source>More or less than by the book</source>
        <translation>बही से अधिक या कम</translation>
    </message>
    <message>
        <source>No claim waits for a decision.</source>
        <translation>कोई दावा निर्णय की प्रतीक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>No money came in with such a receipt.</source>
        <translation>ऐसी रसीद से कोई पैसा नहीं आया।</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>क्र.</translation>
    </message>
    <message>
        <source>Nobody here has anything to pay.</source>
        <translation>यहाँ किसी को कुछ नहीं चुकाना है।</translation>
    </message>
    <message>
        <source>Nobody here is covered on that day.</source>
        <translation>उस दिन यहाँ कोई भी बीमा सुरक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>Not covered on {day}</source>
        <translation>{day} को बीमा सुरक्षा नहीं</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>नोट या सिक्का</translation>
    </message>
    <message>
        <source>Nothing is due any more</source>
        <translation>अब कुछ बकाया नहीं है</translation>
    </message>
    <message>
        <source>One row for each.</source>
        <translation>हर एक के लिए एक पंक्ति।</translation>
    </message>
    <message>
        <source>Other forms can be printed by their names: {names}.</source>
        <translation>दूसरे फ़ॉर्म उनके नाम से छापे जा सकते हैं: {names}।</translation>
    </message>
    <message>
        <source>Owed from before</source>
        <translation>पहले का बकाया</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>जो काग़ज़ नहीं हैं</translation>
    </message>
    <message>
        <source>Papers that belong to it</source>
        <translation>इसके साथ के काग़ज़</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Premium of the next term</source>
        <translation>अगली अवधि का प्रीमियम</translation>
    </message>
    <message>
        <source>Product, office or account</source>
        <translation>उत्पाद, कार्यालय या खाता</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>रसीद {number}</translation>
    </message>
    <message>
        <source>Receipt: the office keeps this part</source>
        <translation>रसीद: यह भाग कार्यालय रखता है</translation>
    </message>
    <message>
        <source>Received at the office</source>
        <translation>कार्यालय में प्राप्त</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>पाने वाला</translation>
    </message>
    <message>
        <source>Received by the member</source>
        <translation>सदस्य को मिला</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>कुल प्राप्त</translation>
    </message>
    <message>
        <source>Renewal notices</source>
        <translation>नवीकरण सूचनाएँ</translation>
    </message>
    <message>
        <source>Renewal of your cover</source>
        <translation>आपकी बीमा सुरक्षा का नवीकरण</translation>
    </message>
    <message>
        <source>Sat on the committee</source>
        <translation>समिति में बैठे</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>सचिव</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Signature of whoever paid</source>
        <translation>भुगतान करने वाले के हस्ताक्षर</translation>
    </message>
    <message>
        <source>Signed by those who sat</source>
        <translation>बैठने वालों के हस्ताक्षर</translation>
    </message>
    <message>
        <source>Still due on {day}</source>
        <translation>{day} को अभी बकाया</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>वापस लेने वाला</translation>
    </message>
    <message>
        <source>Tell us if somebody is missing, has left or was born.</source>
        <translation>यदि कोई छूट गया है, चला गया है या किसी का जन्म हुआ है तो हमें बताएँ।</translation>
    </message>
    <message>
        <source>The committee decided it on {day}: {members}.</source>
        <translation>समिति ने {day} को यह निर्णय किया: {members}।</translation>
    </message>
    <message>
        <source>The file has no cash box yet: add one in the settings.</source>
        <translation>फ़ाइल में अभी कोई नक़दी पेटी नहीं है: सेटिंग में एक जोड़ें।</translation>
    </message>
    <message>
        <source>The last day on which you can renew without a gap is {day}.</source>
        <translation>बिना अंतराल के नवीकरण कराने का अंतिम दिन {day} है।</translation>
    </message>
    <message>
        <source>The next term begins on {day} and covers:</source>
        <translation>अगली अवधि {day} को शुरू होती है और इनकी बीमा सुरक्षा करती है:</translation>
    </message>
    <message>
        <source>The office tells you what the next term costs.</source>
        <translation>अगली अवधि का मूल्य कार्यालय आपको बताएगा।</translation>
    </message>
    <message>
        <source>There is no form {name}; the nearest is {near}.</source>
        <translation>{name} नाम का कोई फ़ॉर्म नहीं है; सबसे निकट {near} है।</translation>
    </message>
    <message>
        <source>These papers have not come: {papers}.</source>
        <translation>ये काग़ज़ नहीं आए हैं: {papers}।</translation>
    </message>
    <message>
        <source>To go with it</source>
        <translation>साथ देने के लिए</translation>
    </message>
    <message>
        <source>Two people count, each alone; then both sign.</source>
        <translation>दो लोग गिनें, हर एक अकेला; फिर दोनों हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>We are sorry: nothing of this claim can be paid. The table says why.</source>
        <translation>हमें खेद है: इस दावे का कुछ भी नहीं चुकाया जा सकता। कारण तालिका में है।</translation>
    </message>
    <message>
        <source>We have looked at your claim {claim} of {event}. We are sorry that we cannot pay it.</source>
        <translation>हमने {event} का आपका दावा {claim} देखा है। हमें खेद है कि हम इसे नहीं चुका सकते।</translation>
    </message>
    <message>
        <source>We have looked at your claim {claim} of {event}. We can pay only a part of it.</source>
        <translation>हमने {event} का आपका दावा {claim} देखा है। हम इसका केवल एक भाग चुका सकते हैं।</translation>
    </message>
    <message>
        <source>We pay</source>
        <translation>हम चुकाते हैं</translation>
    </message>
    <message>
        <source>We pay {amount} of what you claimed. The table says why not more.</source>
        <translation>आपने जो दावा किया उसमें से हम {amount} चुकाते हैं। अधिक क्यों नहीं, यह तालिका में है।</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>क्या पूछा जाता है</translation>
    </message>
    <message>
        <source>What is written here is true. The office may ask the care provider about this claim.</source>
        <translation>यहाँ जो लिखा है वह सच है। कार्यालय इस दावे के बारे में सेवादाता से पूछ सकता है।</translation>
    </message>
    <message>
        <source>What you claimed</source>
        <translation>आपने कितने का दावा किया</translation>
    </message>
    <message>
        <source>What you paid</source>
        <translation>आपने कितना चुकाया</translation>
    </message>
    <message>
        <source>What you saved</source>
        <translation>आपने कितना बचाया</translation>
    </message>
    <message>
        <source>Who sits</source>
        <translation>कौन बैठता है</translation>
    </message>
    <message>
        <source>Who steps aside, and for which claim</source>
        <translation>कौन अलग रहता है, और किस दावे के लिए</translation>
    </message>
    <message>
        <source>Why not more</source>
        <translation>अधिक क्यों नहीं</translation>
    </message>
    <message>
        <source>Why, where it differs</source>
        <translation>क्यों, जहाँ अंतर है</translation>
    </message>
    <message>
        <source>Write clearly. What is in bold is needed.</source>
        <translation>साफ़ लिखें। जो मोटे अक्षरों में है वह ज़रूरी है।</translation>
    </message>
    <message>
        <source>You were not covered in these days.</source>
        <translation>इन दिनों आप बीमा सुरक्षा में नहीं थे।</translation>
    </message>
    <message>
        <source>Your claim explained</source>
        <translation>आपके दावे का स्पष्टीकरण</translation>
    </message>
    <message>
        <source>Your claim is accepted: we pay {amount}.</source>
        <translation>आपका दावा स्वीकार है: हम {amount} चुकाते हैं।</translation>
    </message>
    <message>
        <source>Your cover</source>
        <translation>आपकी बीमा सुरक्षा</translation>
    </message>
    <message>
        <source>Your cover {product} (policy {policy}) ended on {day}. You can still renew it.</source>
        <translation>आपकी बीमा सुरक्षा {product} (पॉलिसी {policy}) {day} को समाप्त हुई। आप अब भी इसका नवीकरण करा सकते हैं।</translation>
    </message>
    <message>
        <source>Your cover {product} (policy {policy}) ends on {day}. Please renew it by then.</source>
        <translation>आपकी बीमा सुरक्षा {product} (पॉलिसी {policy}) {day} को समाप्त होती है। कृपया तब तक इसका नवीकरण कराएँ।</translation>
    </message>
    <message>
        <source>Your year</source>
        <translation>आपका वर्ष</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>जन्म {year}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>filled in for the member with this code; blank without</source>
        <translation>इस कोड वाले सदस्य के लिए भरा हुआ; कोड के बिना खाली</translation>
    </message>
    <message>
        <source>month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>of one cash box, by its code; else of each</source>
        <translation>एक नक़दी पेटी का, उसके कोड से; नहीं तो हर एक का</translation>
    </message>
    <message>
        <source>of one group; without either: of whoever owes</source>
        <translation>एक समूह का; दोनों में से कोई न हो तो: जिन पर बकाया है उन सबका</translation>
    </message>
    <message>
        <source>of one policy only</source>
        <translation>केवल एक पॉलिसी का</translation>
    </message>
    <message>
        <source>of one village</source>
        <translation>एक गाँव का</translation>
    </message>
    <message>
        <source>of the member with this code; else of all who are covered</source>
        <translation>इस कोड वाले सदस्य का; नहीं तो बीमा सुरक्षा वाले सब लोगों का</translation>
    </message>
    <message>
        <source>of the people of one village only</source>
        <translation>केवल एक गाँव के लोगों का</translation>
    </message>
    <message>
        <source>one form only, by the name that the list shows</source>
        <translation>केवल एक फ़ॉर्म, उस नाम से जो सूची दिखाती है</translation>
    </message>
    <message>
        <source>the numbers of the receipts, with commas between; else all of the days</source>
        <translation>रसीदों की संख्याएँ, बीच में अल्पविराम के साथ; नहीं तो उन दिनों की सब</translation>
    </message>
    <message>
        <source>three to a page</source>
        <translation>एक पृष्ठ पर तीन</translation>
    </message>
    <message>
        <source>year</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>{amount} is still to be paid.</source>
        <translation>{amount} चुकाना अभी बाकी है।</translation>
    </message>
    <message>
        <source>{amount} was paid on {day}.</source>
        <translation>{amount} {day} को चुकाया गया।</translation>
    </message>
    <message>
        <source>{code} is met in full: there is nothing to refuse. Print its explanation instead.</source>
        <translation>{code} पूरा चुकाया जाता है: अस्वीकार करने को कुछ नहीं है। इसके बदले उसका स्पष्टीकरण छापें।</translation>
    </message>
    <message>
        <source>{code} is not decided yet: decide it first, then print this.</source>
        <translation>{code} पर अभी निर्णय नहीं हुआ है: पहले निर्णय करें, फिर इसे छापें।</translation>
    </message>
    <message>
        <source>{first}, {then}</source>
        <translation>{first}, {then}</translation>
    </message>
    <message>
        <source>{kind}: {product}, policy {policy}</source>
        <translation>{kind}: {product}, पॉलिसी {policy}</translation>
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
        <translation>{name}, सदस्य {code}</translation>
    </message>
    <message>
        <source>{number}. {claim}, {name}</source>
        <translation>{number}. {claim}, {name}</translation>
    </message>
    <message>
        <source>{product}, policy {policy}</source>
        <translation>{product}, पॉलिसी {policy}</translation>
    </message>
    <message>
        <source>{product}, policy {policy}: covered up to {day}</source>
        <translation>{product}, पॉलिसी {policy}: {day} तक बीमा सुरक्षा</translation>
    </message>
    <message>
        <source>{whose}, due by {day}, amounts in {currency}</source>
        <translation>{whose}, {day} तक देय, राशियाँ {currency} में</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>A household may count for one more or one less. Persons and claims are rounded to fives, amounts in steps that no household&apos;s part is above. What chance decides in this is drawn once and kept.</source>
        <translation>कोई परिवार एक अधिक या एक कम गिना जा सकता है। व्यक्ति और दावे पाँच-पाँच में पूर्णांकित होते हैं, राशियाँ ऐसे चरणों में जिनसे किसी परिवार का भाग बड़ा नहीं। इसमें संयोग जो तय करता है वह एक बार निकाला जाता है और रखा जाता है।</translation>
    </message>
    <message>
        <source>Claims with a payment</source>
        <translation>भुगतान वाले दावे</translation>
    </message>
    <message>
        <source>Country, as the scheme writes it</source>
        <translation>देश, जैसा योजना लिखती है</translation>
    </message>
    <message>
        <source>Day on which the snapshot was made</source>
        <translation>जिस दिन स्नैपशॉट बना</translation>
    </message>
    <message>
        <source>Each row goes out as it stands here. Nobody&apos;s name, code or day is in it.</source>
        <translation>हर पंक्ति जैसी यहाँ है वैसी ही बाहर जाती है। उसमें किसी का नाम, कोड या दिन नहीं है।</translation>
    </message>
    <message>
        <source>Figures for a network of schemes, without a name: you see each number that goes out.</source>
        <translation>योजनाओं के नेटवर्क के लिए आँकड़े, बिना किसी नाम के: बाहर जाने वाली हर संख्या आप देखते हैं।</translation>
    </message>
    <message>
        <source>Fingerprint of the newest save</source>
        <translation>सबसे नई सहेजी प्रविष्टि की छाप</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>बाहर जाता है</translation>
    </message>
    <message>
        <source>How much goes out</source>
        <translation>कितना बाहर जाता है</translation>
    </message>
    <message>
        <source>Members insured at the end</source>
        <translation>अंत में बीमित सदस्य</translation>
    </message>
    <message>
        <source>Month in which the first cover began</source>
        <translation>जिस महीने पहली बीमा सुरक्षा शुरू हुई</translation>
    </message>
    <message>
        <source>Name, once more for lists of schemes</source>
        <translation>नाम, योजनाओं की सूचियों के लिए एक बार और</translation>
    </message>
    <message>
        <source>Not known: the scheme has not recorded what it needs</source>
        <translation>ज्ञात नहीं: इसके लिए जो चाहिए वह योजना ने नहीं लिखा</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Number of the book, drawn by chance</source>
        <translation>बही की संख्या, संयोग से निकाली हुई</translation>
    </message>
    <message>
        <source>Of the scheme</source>
        <translation>योजना के बारे में</translation>
    </message>
    <message>
        <source>Over, not closed</source>
        <translation>समाप्त, बंद नहीं</translation>
    </message>
    <message>
        <source>Policies in force at the end</source>
        <translation>अंत में चालू पॉलिसियाँ</translation>
    </message>
    <message>
        <source>Quarter until</source>
        <translation>तिमाही, इस दिन तक</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>अनुपात</translation>
    </message>
    <message>
        <source>Share of women among members</source>
        <translation>सदस्यों में महिलाओं का हिस्सा</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>स्नैपशॉट</translation>
    </message>
    <message>
        <source>Snapshot for a network</source>
        <translation>नेटवर्क के लिए स्नैपशॉट</translation>
    </message>
    <message>
        <source>Snapshots (*.parquet)</source>
        <translation>स्नैपशॉट (*.parquet)</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>अभी चालू</translation>
    </message>
    <message>
        <source>The whole less one type of product tells what the others have together. Where that is of a few, the type is told and the whole is withheld, for networks compare types of product.</source>
        <translation>कुल में से एक प्रकार का उत्पाद घटाने पर पता चलता है कि बाकी सबका मिलकर कितना है। जहाँ वह कुछ ही लोगों का हो, वहाँ वह प्रकार बताया जाता है और कुल रोका जाता है, क्योंकि नेटवर्क उत्पादों के प्रकारों की तुलना करते हैं।</translation>
    </message>
    <message>
        <source>Totals are sums of what is told, and indicators are worked out of it: they differ a little from yours.</source>
        <translation>जोड़ उसी के हैं जो बताया गया है, और संकेतक उसी से निकाले गए हैं: वे आपके अपने से थोड़े अलग होते हैं।</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>प्रारूप का संस्करण</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>क्या बाहर जाता है</translation>
    </message>
    <message>
        <source>What is said of the scheme</source>
        <translation>योजना के बारे में क्या कहा गया है</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>क्या बताया गया है</translation>
    </message>
    <message>
        <source>Why it is withheld</source>
        <translation>क्यों रोका गया</translation>
    </message>
    <message>
        <source>Withheld: another withheld number could be reckoned from it</source>
        <translation>रोका गया: इससे कोई दूसरी रोकी गई संख्या निकाली जा सकती थी</translation>
    </message>
    <message>
        <source>Withheld: one household makes more than half of it</source>
        <translation>रोका गया: एक ही परिवार इसका आधे से अधिक है</translation>
    </message>
    <message>
        <source>Withheld: too few persons or claims stand behind it</source>
        <translation>रोका गया: इसके पीछे बहुत कम व्यक्ति या दावे हैं</translation>
    </message>
    <message>
        <source>Working out what goes out</source>
        <translation>क्या बाहर जाएगा, यह निकाला जा रहा है</translation>
    </message>
    <message>
        <source>Write the snapshot</source>
        <translation>स्नैपशॉट लिखें</translation>
    </message>
    <message>
        <source>Write the snapshot…</source>
        <translation>स्नैपशॉट लिखें…</translation>
    </message>
    <message>
        <source>Written: {told} of {rows} rows tell a number; of the others the report says why not.</source>
        <translation>लिखा गया: {rows} में से {told} पंक्तियाँ संख्या बताती हैं; बाकी की क्यों नहीं, यह रिपोर्ट बताती है।</translation>
    </message>
    <message>
        <source>of so many quarters</source>
        <translation>इतनी तिमाहियों का</translation>
    </message>
    <message>
        <source>with the office&apos;s contact</source>
        <translation>कार्यालय के संपर्क के साथ</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message numerus="yes">
        <source>%n conflicts between laptops wait for a decision.</source>
        <translation>
            <numerusform>लैपटॉपों के बीच %n टकराव निर्णय की प्रतीक्षा में है।</numerusform>
            <numerusform>लैपटॉपों के बीच %n टकराव निर्णय की प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>It was closed again on {day}.</source>
        <translation>इसे {day} को फिर बंद किया गया।</translation>
    </message>
    <message>
        <source>It was closed and reopened on {day} by {name}: {reason}</source>
        <translation>यह बंद थी और {day} को {name} ने फिर खोली: {reason}</translation>
    </message>
    <message>
        <source>The period is closed.</source>
        <translation>अवधि बंद है।</translation>
    </message>
    <message>
        <source>The period is over and not closed: its records may still be corrected.</source>
        <translation>अवधि पूरी हुई और बंद नहीं है: उसके अभिलेख अब भी सुधारे जा सकते हैं।</translation>
    </message>
    <message>
        <source>The period still runs: these are the figures of {day}, not those of its end.</source>
        <translation>अवधि अब भी चल रही है: ये {day} के आँकड़े हैं, उसके अंत के नहीं।</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message numerus="yes">
        <source>%n more corrections are in the file.</source>
        <translation>
            <numerusform>फ़ाइल में %n सुधार और है।</numerusform>
            <numerusform>फ़ाइल में %n सुधार और हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>A dash: nothing is recorded of these days. The first record is of {day}.</source>
        <translation>डैश: इन दिनों का कुछ दर्ज नहीं है। पहला अभिलेख {day} का है।</translation>
    </message>
    <message>
        <source>A dash: nothing is recorded yet.</source>
        <translation>डैश: अभी कुछ दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>उपार्जित</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>व्यवसाय योजना से तुलना</translation>
    </message>
    <message>
        <source>All reserves are gross of reinsurance.</source>
        <translation>सब आरक्षित पुनर्बीमा घटाए बिना हैं।</translation>
    </message>
    <message>
        <source>An office holds what its policies, claims, members and vouchers name; reinsurers, certificates and what names no office stand under none. Income and costs that name no office are shared, and what an office thereby owes the others stands in B37, so that all offices add up to the whole.</source>
        <translation>कार्यालय के पास वह है जो उसकी पॉलिसियाँ, दावे, सदस्य और वाउचर बताते हैं; पुनर्बीमाकर्ता, प्रमाणपत्र और जो किसी कार्यालय का नाम नहीं बताता, वे किसी के नीचे नहीं। जो आय और लागत किसी कार्यालय का नाम नहीं बताती, वह बँटती है, और इससे कार्यालय को दूसरों का जो देना है वह B37 में है, ताकि सब कार्यालयों का जोड़ पूरा हो।</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>अनुमोदित</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>परिसंपत्तियाँ</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>एक नज़र में</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>तुलन पत्र</translation>
    </message>
    <message>
        <source>Balance sheet by office</source>
        <translation>कार्यालय के अनुसार तुलन पत्र</translation>
    </message>
    <message>
        <source>Balance sheet compared</source>
        <translation>तुलन पत्र की तुलना</translation>
    </message>
    <message>
        <source>Being settled</source>
        <translation>निपटान में</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>साथ में</translation>
    </message>
    <message>
        <source>C07 less P05 is {amount}: of P05, membership fees stand in C03 and income of investments in C10; C07 also holds what was received on accounts receivable (B09), which is no income of these days.</source>
        <translation>C07 में से P05 घटाने पर {amount} आता है: P05 के सदस्यता शुल्क C03 में हैं और निवेशों की आय C10 में; C07 में वह भी है जो प्राप्य खातों (B09) पर मिला, जो इन दिनों की आय नहीं है।</translation>
    </message>
    <message>
        <source>Cash flow by office</source>
        <translation>कार्यालय के अनुसार नक़दी प्रवाह</translation>
    </message>
    <message>
        <source>Cash flow compared</source>
        <translation>नक़दी प्रवाह की तुलना</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Claims ratio of this period</source>
        <translation>इस अवधि का दावा अनुपात</translation>
    </message>
    <message>
        <source>Claims ratio then</source>
        <translation>तब का दावा अनुपात</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>विषय सूची</translation>
    </message>
    <message>
        <source>Corrections of the period</source>
        <translation>अवधि के सुधार</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>हर</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>मसौदा</translation>
    </message>
    <message>
        <source>Draft: the period is not closed · printed on {day} at {time}</source>
        <translation>मसौदा: अवधि बंद नहीं हुई है · {day} को {time} बजे छपा</translation>
    </message>
    <message>
        <source>Draft: the period still runs · printed on {day} at {time}</source>
        <translation>मसौदा: अवधि अभी चल रही है · {day} को {time} बजे छपा</translation>
    </message>
    <message>
        <source>Each indicator is one fraction: what stands above its line, what below, and what each is made of. Those called provisional may still change, for the reason that is given.</source>
        <translation>हर संकेतक एक भिन्न है: उसकी रेखा के ऊपर क्या है, नीचे क्या, और हर एक किससे बना है। जो अस्थायी कहे गए हैं, वे दिए गए कारण से अभी बदल सकते हैं।</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>इक्विटी</translation>
    </message>
    <message>
        <source>Every correction that was saved with a reason from the first day of the period up to this statement, but those of records dated after it. What stood before stays in the file.</source>
        <translation>अवधि के पहले दिन से इस विवरण तक कारण के साथ सहेजा गया हर सुधार, उन अभिलेखों के सुधारों को छोड़कर जिनकी तारीख़ इसके बाद की है। जो पहले लिखा था, वह फ़ाइल में रहता है।</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>फ़ाइल की छाप</translation>
    </message>
    <message>
        <source>From {day} on, by {name}: {state}</source>
        <translation>{day} से, {name} द्वारा: {state}</translation>
    </message>
    <message>
        <source>Half of the claims settled took so many days or less</source>
        <translation>निपटे दावों में से आधों में इतने दिन या कम लगे</translation>
    </message>
    <message>
        <source>Half-yearly statement</source>
        <translation>छमाही विवरण</translation>
    </message>
    <message>
        <source>How each figure was obtained</source>
        <translation>हर आँकड़ा कैसे मिला</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>In the program a click on any figure shows its parts and then its records; so does the command coverbook explain with the figure&apos;s code and these days.</source>
        <translation>प्रोग्राम में किसी भी आँकड़े पर क्लिक करने से उसके भाग और फिर उसके अभिलेख दिखते हैं; आँकड़े के कोड और इन दिनों के साथ कमांड coverbook explain भी यही दिखाता है।</translation>
    </message>
    <message>
        <source>In this period</source>
        <translation>इस अवधि में</translation>
    </message>
    <message>
        <source>In whole {currency}</source>
        <translation>पूरे {currency} में</translation>
    </message>
    <message>
        <source>Income by office</source>
        <translation>कार्यालय के अनुसार आय</translation>
    </message>
    <message>
        <source>Income statement</source>
        <translation>आय विवरण</translation>
    </message>
    <message>
        <source>Income statement compared</source>
        <translation>आय विवरण की तुलना</translation>
    </message>
    <message>
        <source>Investments and the policy on them</source>
        <translation>निवेश और उनकी नीति</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Line, and what posts it</source>
        <translation>पंक्ति, और उसमें क्या दर्ज होता है</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>विधि</translation>
    </message>
    <message>
        <source>Monthly statement</source>
        <translation>मासिक विवरण</translation>
    </message>
    <message>
        <source>Movements of equity and reserves</source>
        <translation>इक्विटी और आरक्षितों में बदलाव</translation>
    </message>
    <message>
        <source>No claim is reported yet: no reserve of an earlier quarter can be held against one.</source>
        <translation>अभी कोई दावा दर्ज नहीं है: पिछली तिमाही के किसी आरक्षित की तुलना उससे नहीं की जा सकती।</translation>
    </message>
    <message>
        <source>No investment stands in the register on this day.</source>
        <translation>इस दिन रजिस्टर में कोई निवेश नहीं है।</translation>
    </message>
    <message>
        <source>No other method has an answer: nothing is reserved for claims not reported.</source>
        <translation>किसी दूसरी विधि से उत्तर नहीं मिलता: जो दावे दर्ज नहीं हुए, उनके लिए कुछ आरक्षित नहीं है।</translation>
    </message>
    <message>
        <source>No partner has given a figure of its own for these days.</source>
        <translation>किसी साझेदार ने इन दिनों का अपना आँकड़ा नहीं दिया है।</translation>
    </message>
    <message>
        <source>No people are named in this book: whoever opens it may do everything alone.</source>
        <translation>इस बही में कोई व्यक्ति नामित नहीं है: जो इसे खोले, वह सब कुछ अकेला कर सकता है।</translation>
    </message>
    <message>
        <source>Nobody types a figure of this statement. Each is a sum of records of the file, up to the last day, computed exactly and rounded once in its line; totals add up the rounded lines.</source>
        <translation>इस विवरण का कोई आँकड़ा हाथ से नहीं लिखा जाता। हर आँकड़ा अंतिम दिन तक के फ़ाइल के अभिलेखों का जोड़ है, ठीक-ठीक गिना गया और अपनी पंक्ति में एक बार पूर्णांकित; योग पूर्णांकित पंक्तियों का जोड़ हैं।</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>सिद्ध नहीं</translation>
    </message>
    <message>
        <source>Not proved: the file does not hold · printed on {day} at {time}</source>
        <translation>सिद्ध नहीं: फ़ाइल सही नहीं है · {day} को {time} बजे छपा</translation>
    </message>
    <message>
        <source>Not shown, for nothing was ever booked on them: {codes}.</source>
        <translation>नहीं दिखाए गए, क्योंकि इन पर कभी कुछ दर्ज नहीं हुआ: {codes}।</translation>
    </message>
    <message>
        <source>Nothing was ceded to reinsurers or recovered from them in these days.</source>
        <translation>इन दिनों पुनर्बीमाकर्ताओं को न कुछ सौंपा गया, न उनसे कुछ वसूला गया।</translation>
    </message>
    <message>
        <source>Nothing was corrected from the first day of the period up to this statement.</source>
        <translation>अवधि के पहले दिन से इस विवरण तक कुछ सुधारा नहीं गया।</translation>
    </message>
    <message>
        <source>Nothing was saved in this file yet.</source>
        <translation>इस फ़ाइल में अभी कुछ नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>Of a period with a dash on its operating expenses none has been entered.</source>
        <translation>जिस अवधि के परिचालन खर्च पर डैश है, उसका कोई परिचालन खर्च दर्ज नहीं किया गया है।</translation>
    </message>
    <message>
        <source>One person may record and decide a claim in this scheme: the rule of two persons is switched off.</source>
        <translation>इस योजना में एक ही व्यक्ति दावा दर्ज और निर्णीत कर सकता है: दो व्यक्तियों का नियम बंद है।</translation>
    </message>
    <message>
        <source>Other liabilities</source>
        <translation>अन्य देयताएँ</translation>
    </message>
    <message>
        <source>Partners&apos; shares</source>
        <translation>साझेदारों के हिस्से</translation>
    </message>
    <message>
        <source>Premium is earned by days, months or 24ths as each product says; claims as they happen.</source>
        <translation>प्रीमियम दिनों, महीनों या 24वें भागों से, हर उत्पाद के अनुसार, अर्जित होता है; दावे होने के साथ।</translation>
    </message>
    <message>
        <source>Premium, claims and expenses</source>
        <translation>प्रीमियम, दावे और खर्च</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>तैयार किया</translation>
    </message>
    <message>
        <source>Provisional: {reason}</source>
        <translation>अस्थायी: {reason}</translation>
    </message>
    <message>
        <source>Quarterly statement</source>
        <translation>तिमाही विवरण</translation>
    </message>
    <message>
        <source>Reinsurers</source>
        <translation>पुनर्बीमाकर्ता</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>आरक्षित</translation>
    </message>
    <message>
        <source>Reserves and their methods</source>
        <translation>आरक्षित और उनकी विधियाँ</translation>
    </message>
    <message>
        <source>Reserves that are needed and lacking</source>
        <translation>जो आरक्षित चाहिए और नहीं हैं</translation>
    </message>
    <message>
        <source>Reserves, other liabilities and equity</source>
        <translation>आरक्षित, अन्य देयताएँ और इक्विटी</translation>
    </message>
    <message>
        <source>Responsible for this statement</source>
        <translation>इस विवरण के उत्तरदायी</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>समीक्षा की</translation>
    </message>
    <message>
        <source>Rules of two persons</source>
        <translation>दो व्यक्तियों के नियम</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>फ़ाइल की स्थिति</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Statement of the fiscal year</source>
        <translation>वित्तीय वर्ष का विवरण</translation>
    </message>
    <message>
        <source>Statement of the quarter so far</source>
        <translation>चालू तिमाही का अब तक का विवरण</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>जोड़</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because a claim costs less.</source>
        <translation>दावा अनुपात {number} प्रतिशत अंक गिरा, मुख्यतः इसलिए कि एक दावे की लागत कम है।</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because an insured year earns more premium.</source>
        <translation>दावा अनुपात {number} प्रतिशत अंक गिरा, मुख्यतः इसलिए कि एक बीमित वर्ष में अधिक प्रीमियम अर्जित होता है।</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because claims are made less often.</source>
        <translation>दावा अनुपात {number} प्रतिशत अंक गिरा, मुख्यतः इसलिए कि दावे कम बार होते हैं।</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly by reserves and claims of earlier periods.</source>
        <translation>दावा अनुपात {number} प्रतिशत अंक गिरा, मुख्यतः आरक्षितों और पिछली अवधियों के दावों के कारण।</translation>
    </message>
    <message>
        <source>The claims ratio is what it was in the period before.</source>
        <translation>दावा अनुपात वही है जो पिछली अवधि में था।</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because a claim costs more.</source>
        <translation>दावा अनुपात {number} प्रतिशत अंक बढ़ा, मुख्यतः इसलिए कि एक दावे की लागत अधिक है।</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because an insured year earns less premium.</source>
        <translation>दावा अनुपात {number} प्रतिशत अंक बढ़ा, मुख्यतः इसलिए कि एक बीमित वर्ष में कम प्रीमियम अर्जित होता है।</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because claims are made more often.</source>
        <translation>दावा अनुपात {number} प्रतिशत अंक बढ़ा, मुख्यतः इसलिए कि दावे अधिक बार होते हैं।</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly by reserves and claims of earlier periods.</source>
        <translation>दावा अनुपात {number} प्रतिशत अंक बढ़ा, मुख्यतः आरक्षितों और पिछली अवधियों के दावों के कारण।</translation>
    </message>
    <message>
        <source>The command coverbook verify with the file and this paper says whether the file still gives the same figures, as it stood at the save whose fingerprint is on its first page.</source>
        <translation>फ़ाइल और इस काग़ज़ के साथ कमांड coverbook verify बताता है कि क्या फ़ाइल अब भी वही आँकड़े देती है, जैसी वह उस सहेजी प्रविष्टि पर थी जिसकी छाप आवरण पृष्ठ पर है।</translation>
    </message>
    <message>
        <source>The period is closed · printed on {day} at {time}</source>
        <translation>अवधि बंद है · {day} को {time} बजे छपा</translation>
    </message>
    <message>
        <source>The ten indicators</source>
        <translation>दस संकेतक</translation>
    </message>
    <message>
        <source>The ten indicators and their fractions</source>
        <translation>दस संकेतक और उनके भिन्न</translation>
    </message>
    <message>
        <source>This statement is not signed, and its figures are not proved: the saves of the file do not hold, for something in it is no longer as it was saved. Verify the file, on the page Data or with coverbook verify: that names what was changed, and what to do.</source>
        <translation>इस विवरण पर हस्ताक्षर नहीं हैं, और इसके आँकड़े सिद्ध नहीं हैं: फ़ाइल की सहेजी प्रविष्टियाँ सही नहीं हैं, क्योंकि उसमें कुछ अब वैसा नहीं है जैसा सहेजा गया था। आँकड़े पृष्ठ पर या coverbook verify से फ़ाइल का सत्यापन करें: उससे पता चलता है कि क्या बदला गया और क्या करें।</translation>
    </message>
    <message>
        <source>This statement is not signed, and its figures are not proved: they are not those that were frozen when the quarter was closed. Verify the file, on the page Data or with coverbook verify: that names which differ, and what to do.</source>
        <translation>इस विवरण पर हस्ताक्षर नहीं हैं, और इसके आँकड़े सिद्ध नहीं हैं: ये वे आँकड़े नहीं हैं जो तिमाही बंद होते समय स्थिर किए गए थे। आँकड़े पृष्ठ पर या coverbook verify से फ़ाइल का सत्यापन करें: उससे पता चलता है कि कौन से अलग हैं और क्या करें।</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>रुझान</translation>
    </message>
    <message>
        <source>Unearned premium</source>
        <translation>अनर्जित प्रीमियम</translation>
    </message>
    <message>
        <source>Why the claims ratio changed</source>
        <translation>दावा अनुपात क्यों बदला</translation>
    </message>
    <message>
        <source>Why the claims ratio changed cannot be told: no premium was earned or nobody was insured in one of the periods.</source>
        <translation>दावा अनुपात क्यों बदला, यह नहीं बताया जा सकता: किसी एक अवधि में कोई प्रीमियम अर्जित नहीं हुआ या कोई बीमित नहीं था।</translation>
    </message>
    <message>
        <source>a person&apos;s own data</source>
        <translation>किसी व्यक्ति की निजी जानकारी</translation>
    </message>
    <message>
        <source>less: {line}</source>
        <translation>घटा: {line}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>on</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>on above {amount}</source>
        <translation>{amount} से ऊपर चालू</translation>
    </message>
    <message>
        <source>save {save}</source>
        <translation>सहेजी प्रविष्टि {save}</translation>
    </message>
    <message>
        <source>with every office beside it</source>
        <translation>हर कार्यालय के साथ</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{first} to {last}, amounts in {currency}</source>
        <translation>{first} से {last}, राशियाँ {currency} में</translation>
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
        <translation>{name} ने अकेले अवधि तैयार की और बंद की।</translation>
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
            <numerusform>%n पृष्ठ प्रिंटर को भेजा गया।</numerusform>
            <numerusform>%n पृष्ठ प्रिंटर को भेजे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Identification, income statement, balance sheet, reserves with their methods, the ten indicators with a chart, and lines to sign.</source>
        <translation>पहचान, आय विवरण, तुलन पत्र, आरक्षित अपनी विधियों सहित, दस संकेतक चार्ट सहित, और हस्ताक्षर की रेखाएँ।</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>काग़ज़ की भाषा</translation>
    </message>
    <message>
        <source>Make the statement</source>
        <translation>विवरण बनाएँ</translation>
    </message>
    <message>
        <source>No statement is made yet for these choices. Make it, then read, save or print it.</source>
        <translation>इन चुनावों के लिए अभी कोई विवरण नहीं बना। उसे बनाएँ, फिर पढ़ें, सहेजें या छापें।</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Open its figures</source>
        <translation>इसके आँकड़े खोलें</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF फ़ाइलें (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message>
        <source>Quarter {number}, {year}</source>
        <translation>तिमाही {number}, {year}</translation>
    </message>
    <message>
        <source>Quarter, chosen in the bar above</source>
        <translation>तिमाही, ऊपर की पट्टी में चुनी हुई</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>विवरण सहेजें</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>दूसरी भाषा</translation>
    </message>
    <message>
        <source>The statement is being made…</source>
        <translation>विवरण बन रहा है…</translation>
    </message>
    <message>
        <source>This quarter is not over: the figures are those known today.</source>
        <translation>यह तिमाही पूरी नहीं हुई: आँकड़े वे हैं जो आज ज्ञात हैं।</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>इसमें क्या है</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} से {last}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Taken back: {record} ({sheet})</source>
        <translation>वापस लिया: {record} ({sheet})</translation>
    </message>
    <message>
        <source>{field}, {record} ({sheet})</source>
        <translation>{field}, {record} ({sheet})</translation>
    </message>
    <message>
        <source>{field}, {record} ({sheet}, {kind})</source>
        <translation>{field}, {record} ({sheet}, {kind})</translation>
    </message>
    <message>
        <source>{field}: {new}, before {old}, {record} ({sheet})</source>
        <translation>{field}: {new}, पहले {old}, {record} ({sheet})</translation>
    </message>
    <message>
        <source>{words}. {who}: {why}</source>
        <translation>{words}। {who}: {why}</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>A form has a title and rows: title = “…”, then [[row]] for each of them.</source>
        <translation>फ़ॉर्म में शीर्षक और पंक्तियाँ होती हैं: title = “…”, फिर हर पंक्ति के लिए [[row]]।</translation>
    </message>
    <message>
        <source>It cannot be opened; look whether there is a file of this name.</source>
        <translation>यह नहीं खुलती; देखें कि इस नाम की फ़ाइल है या नहीं।</translation>
    </message>
    <message>
        <source>It cannot be read as a form (TOML, UTF-8): {reason}</source>
        <translation>इसे फ़ॉर्म के रूप में नहीं पढ़ा जा सकता (TOML, UTF-8): {reason}</translation>
    </message>
    <message>
        <source>Line or formula</source>
        <translation>पंक्ति या सूत्र</translation>
    </message>
    <message>
        <source>Row {number}: {problem}</source>
        <translation>पंक्ति {number}: {problem}</translation>
    </message>
    <message>
        <source>Supervisor&apos;s form</source>
        <translation>नियामक का फ़ॉर्म</translation>
    </message>
    <message>
        <source>a formula needs a label.</source>
        <translation>सूत्र को नाम (label) चाहिए।</translation>
    </message>
    <message>
        <source>a formula needs a unit: {units}.</source>
        <translation>सूत्र को इकाई (unit) चाहिए: {units}।</translation>
    </message>
    <message>
        <source>a heading stands alone.</source>
        <translation>शीर्षक (heading) अकेला रहता है।</translation>
    </message>
    <message>
        <source>it is no row; write [[row]] above it.</source>
        <translation>यह पंक्ति नहीं है; इसके ऊपर [[row]] लिखें।</translation>
    </message>
    <message>
        <source>it needs a code of its own: a letter, then letters, digits and points.</source>
        <translation>इसे अपना कोड चाहिए: पहले एक अक्षर, फिर अक्षर, अंक और बिंदु।</translation>
    </message>
    <message>
        <source>it needs a figure or a formula, one of them.</source>
        <translation>इसे आँकड़ा (figure) या सूत्र (formula) चाहिए, दोनों में से एक।</translation>
    </message>
    <message>
        <source>the file that describes the form; without one an example</source>
        <translation>वह फ़ाइल जो फ़ॉर्म का वर्णन करती है; उसके बिना एक उदाहरण</translation>
    </message>
    <message>
        <source>the formula names {code}, and no row above it has this code.</source>
        <translation>सूत्र में {code} है, और उसके ऊपर की किसी पंक्ति का यह कोड नहीं है।</translation>
    </message>
    <message>
        <source>the formula “{formula}” cannot be read.</source>
        <translation>सूत्र “{formula}” नहीं पढ़ा जा सकता।</translation>
    </message>
    <message>
        <source>there is no figure {name}; the nearest is {near}.</source>
        <translation>{name} नाम का कोई आँकड़ा नहीं है; सबसे निकट {near} है।</translation>
    </message>
    <message>
        <source>there is no {key}; a row has {known}.</source>
        <translation>{key} नाम की कोई चीज़ नहीं है; पंक्ति में ये होते हैं: {known}।</translation>
    </message>
    <message>
        <source>words stand in quotation marks; total is true or false.</source>
        <translation>शब्द उद्धरण चिह्नों में रहते हैं; total का मान true या false होता है।</translation>
    </message>
</context>
<context>
    <name>Takaful</name>
    <message>
        <source>All charges up to the end</source>
        <translation>अंत तक के सब शुल्क</translation>
    </message>
    <message>
        <source>Both funds</source>
        <translation>दोनों कोष</translation>
    </message>
    <message>
        <source>Charges of the operator</source>
        <translation>संचालक के शुल्क</translation>
    </message>
    <message>
        <source>Charges of the time before</source>
        <translation>पहले के समय के शुल्क</translation>
    </message>
    <message>
        <source>No product is a takaful product: its model says so.</source>
        <translation>कोई उत्पाद तकाफ़ुल उत्पाद नहीं है: यह उसका मॉडल बताता है।</translation>
    </message>
    <message>
        <source>Operator&apos;s fee on contributions</source>
        <translation>अंशदान पर संचालक का शुल्क</translation>
    </message>
    <message>
        <source>Operator&apos;s fund</source>
        <translation>संचालक का कोष</translation>
    </message>
    <message>
        <source>Operator&apos;s share of the surplus</source>
        <translation>अधिशेष में संचालक का हिस्सा</translation>
    </message>
    <message>
        <source>Other operating expenses of the fund</source>
        <translation>कोष के अन्य परिचालन खर्च</translation>
    </message>
    <message>
        <source>Participants&apos; fund</source>
        <translation>प्रतिभागियों का कोष</translation>
    </message>
    <message>
        <source>Split of the surplus</source>
        <translation>अधिशेष का बँटवारा</translation>
    </message>
    <message>
        <source>Surplus before the operator&apos;s share</source>
        <translation>संचालक के हिस्से से पहले अधिशेष</translation>
    </message>
    <message>
        <source>Surplus kept at the end</source>
        <translation>अंत में रखा गया अधिशेष</translation>
    </message>
    <message>
        <source>Surplus kept from the time before</source>
        <translation>पहले के समय से रखा गया अधिशेष</translation>
    </message>
    <message>
        <source>Surplus of the participants</source>
        <translation>प्रतिभागियों का अधिशेष</translation>
    </message>
    <message>
        <source>Takaful funds</source>
        <translation>तकाफ़ुल कोष</translation>
    </message>
    <message>
        <source>The operator bears its own costs: what vouchers enter is what the participants&apos; fund pays beside the charges.</source>
        <translation>संचालक अपनी लागत स्वयं उठाता है: वाउचर जो लिखते हैं, वह प्रतिभागियों का कोष शुल्कों के अलावा चुकाता है।</translation>
    </message>
</context>
<context>
    <name>Tariff</name>
    <message numerus="yes">
        <source>%n dependants at {amount}</source>
        <translation>
            <numerusform>%n आश्रित, हर एक {amount}</numerusform>
            <numerusform>%n आश्रित, हर एक {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at {amount}</source>
        <translation>
            <numerusform>%n व्यक्ति, हर एक {amount}</numerusform>
            <numerusform>%n लोग, हर एक {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>As for the last term: the product has no tariff.</source>
        <translation>पिछली अवधि जैसा: उत्पाद की कोई शुल्क-दर नहीं है।</translation>
    </message>
    <message>
        <source>No charge of the tariff applies.</source>
        <translation>शुल्क-दर का कोई शुल्क लागू नहीं।</translation>
    </message>
    <message>
        <source>No premium is set for the age of {name}, {age}.</source>
        <translation>{name} की आयु, {age}, के लिए प्रीमियम तय नहीं है।</translation>
    </message>
    <message>
        <source>The premium follows the age: {name} needs a birth date.</source>
        <translation>प्रीमियम आयु पर निर्भर है: {name} की जन्मतिथि चाहिए।</translation>
    </message>
    <message>
        <source>The premium is a share of the loan: no loan is known.</source>
        <translation>प्रीमियम ऋण का हिस्सा है: कोई ऋण ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>The premium is a share of the loan: nothing is left of it on that day.</source>
        <translation>प्रीमियम ऋण का हिस्सा है: उस दिन उसका कुछ बाकी नहीं।</translation>
    </message>
    <message>
        <source>The premium is a share of the sum insured: it is not known.</source>
        <translation>प्रीमियम बीमा राशि का हिस्सा है: वह ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>The premium is reckoned person by person: nobody is named.</source>
        <translation>प्रीमियम व्यक्ति-दर-व्यक्ति गिना जाता है: किसी का नाम नहीं।</translation>
    </message>
    <message>
        <source>The tariff makes it {reckoning}, not {amount}.</source>
        <translation>शुल्क-दर से यह {reckoning} बनता है, {amount} नहीं।</translation>
    </message>
    <message>
        <source>Waiting period up to {last}: what happens from {first} on is covered.</source>
        <translation>प्रतीक्षा अवधि {last} तक: {first} से जो होता है वह बीमा सुरक्षा में है।</translation>
    </message>
    <message>
        <source>{amount} for the policy</source>
        <translation>पॉलिसी के लिए {amount}</translation>
    </message>
    <message>
        <source>{charge} (age {band})</source>
        <translation>{charge} (आयु {band})</translation>
    </message>
    <message>
        <source>{first} and over</source>
        <translation>{first} और अधिक</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message numerus="yes">
        <source>{name} is not eligible: %n years old, and {product} takes from {least} on.</source>
        <translation>
            <numerusform>{name} पात्र नहीं: आयु %n वर्ष, और {product} {least} वर्ष से लेता है।</numerusform>
            <numerusform>{name} पात्र नहीं: आयु %n वर्ष, और {product} {least} वर्ष से लेता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not eligible: {age} years old, and {product} covers up to {most}.</source>
        <translation>{name} पात्र नहीं: आयु {age} वर्ष, और {product} में {most} तक बीमा सुरक्षा है।</translation>
    </message>
    <message>
        <source>{percent}% of the loan of {sum}</source>
        <translation>{sum} के ऋण का {percent}%</translation>
    </message>
    <message>
        <source>{percent}% of {sum} insured</source>
        <translation>{sum} बीमा राशि का {percent}%, बीमित</translation>
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
        <translation>किसी उत्पाद के एक ही दिन शुरू होने वाले सब शुल्क साथ लागू होते हैं, अगले तक।</translation>
    </message>
    <message>
        <source>For a whole term.</source>
        <translation>पूरी अवधि के लिए।</translation>
    </message>
    <message>
        <source>In percent of the sum insured or of the loan: 0.5 for a half of one percent.</source>
        <translation>बीमा राशि या ऋण के प्रतिशत में: आधे प्रतिशत के लिए 0.5।</translation>
    </message>
    <message>
        <source>Premium basis</source>
        <translation>प्रीमियम का आधार</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n claims approved and not paid in full</source>
        <translation>
            <numerusform>%n दावा स्वीकृत और पूरा न चुकाया</numerusform>
            <numerusform>%n दावे स्वीकृत और पूरे न चुकाए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims reported by {day} and not decided</source>
        <translation>
            <numerusform>{day} तक %n दावा दर्ज और अनिर्णीत</numerusform>
            <numerusform>{day} तक %n दावे दर्ज और अनिर्णीत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints received by {day} and not answered</source>
        <translation>
            <numerusform>{day} तक प्राप्त %n शिकायत, जिसका उत्तर नहीं दिया गया</numerusform>
            <numerusform>{day} तक प्राप्त %n शिकायतें, जिनका उत्तर नहीं दिया गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts between laptops</source>
        <translation>
            <numerusform>लैपटॉपों के बीच %n टकराव</numerusform>
            <numerusform>लैपटॉपों के बीच %n टकराव</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings at the last look, {when}</source>
        <translation>
            <numerusform>पिछली जाँच में %n निष्कर्ष, {when}</numerusform>
            <numerusform>पिछली जाँच में %n निष्कर्ष, {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n investments fall due, the first on {day}</source>
        <translation>
            <numerusform>%n निवेश {day} को परिपक्व होता है</numerusform>
            <numerusform>%n निवेश परिपक्व होते हैं, पहला {day} को</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished: {form}</source>
        <translation>
            <numerusform>%n अधूरा: {form}</numerusform>
            <numerusform>%n अधूरे: {form}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies to renew by {day}</source>
        <translation>
            <numerusform>{day} तक %n पॉलिसी का नवीकरण</numerusform>
            <numerusform>{day} तक %n पॉलिसियों का नवीकरण</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n premiums due by {day} and not paid</source>
        <translation>
            <numerusform>{day} तक %n प्रीमियम देय और न चुकाया</numerusform>
            <numerusform>{day} तक %n प्रीमियम देय और न चुकाए</numerusform>
        </translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 से 60 दिन</translation>
    </message>
    <message>
        <source>31 to 90 days</source>
        <translation>31 से 90 दिन</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>61 से 90 दिन</translation>
    </message>
    <message>
        <source>8 to 15 days left</source>
        <translation>8 से 15 दिन बाकी</translation>
    </message>
    <message>
        <source>8 to 30 days</source>
        <translation>8 से 30 दिन</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>उत्तर देने का अंतिम दिन</translation>
    </message>
    <message>
        <source>Answer complaints</source>
        <translation>शिकायतों का उत्तर दें</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Claims by step</source>
        <translation>चरण के अनुसार दावे</translation>
    </message>
    <message>
        <source>Claims to decide</source>
        <translation>निर्णय के दावे</translation>
    </message>
    <message>
        <source>Claims to pay</source>
        <translation>चुकाने के दावे</translation>
    </message>
    <message>
        <source>Close {quarter}: {days}</source>
        <translation>{quarter} बंद करें: {days}</translation>
    </message>
    <message>
        <source>Complaints to answer</source>
        <translation>जिन शिकायतों का उत्तर देना है</translation>
    </message>
    <message>
        <source>Covered up to</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>Decide claims</source>
        <translation>दावों का निर्णय करें</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>निर्णीत</translation>
    </message>
    <message>
        <source>Describe the scheme</source>
        <translation>योजना का वर्णन करें</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>अनुमान</translation>
    </message>
    <message>
        <source>Every claim that was approved is paid.</source>
        <translation>स्वीकृत हर दावा चुकाया जा चुका है।</translation>
    </message>
    <message>
        <source>Every claim that was reported is decided.</source>
        <translation>दर्ज हर दावे का निर्णय हो चुका है।</translation>
    </message>
    <message>
        <source>Every complaint is answered.</source>
        <translation>हर शिकायत का उत्तर दिया गया है।</translation>
    </message>
    <message>
        <source>Every premium that is due is paid.</source>
        <translation>देय हर प्रीमियम चुकाया जा चुका है।</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>पहले क़दम</translation>
    </message>
    <message>
        <source>Indicators of the period</source>
        <translation>अवधि के संकेतक</translation>
    </message>
    <message>
        <source>Its name, currency, products and offices.</source>
        <translation>उसका नाम, मुद्रा, उत्पाद और कार्यालय।</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n days ago</source>
        <translation>
            <numerusform>पिछला बैकअप %n दिन पहले</numerusform>
            <numerusform>पिछला बैकअप %n दिन पहले</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup today</source>
        <translation>पिछला बैकअप आज</translation>
    </message>
    <message>
        <source>Latest saves</source>
        <translation>सबसे नई सहेजी प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Look for doubtful records</source>
        <translation>संदिग्ध अभिलेख ढूँढें</translation>
    </message>
    <message>
        <source>Member or group</source>
        <translation>सदस्य या समूह</translation>
    </message>
    <message>
        <source>Next policies to renew</source>
        <translation>नवीकरण की अगली पॉलिसियाँ</translation>
    </message>
    <message>
        <source>No policy ends within 60 days.</source>
        <translation>60 दिनों में कोई पॉलिसी समाप्त नहीं होती।</translation>
    </message>
    <message>
        <source>Nothing has been saved in this file yet.</source>
        <translation>इस फ़ाइल में अभी कुछ नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>Offer a product</source>
        <translation>उत्पाद दें</translation>
    </message>
    <message>
        <source>Oldest claims without a decision</source>
        <translation>सबसे पुराने अनिर्णीत दावे</translation>
    </message>
    <message>
        <source>Pay claims</source>
        <translation>दावे चुकाएँ</translation>
    </message>
    <message>
        <source>Policies to renew</source>
        <translation>नवीकरण की पॉलिसियाँ</translation>
    </message>
    <message>
        <source>Premiums to take</source>
        <translation>लेने के प्रीमियम</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>दर्ज</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Take premiums</source>
        <translation>प्रीमियम लें</translation>
    </message>
    <message>
        <source>The holder first, then all who are covered.</source>
        <translation>पहले धारक, फिर सब बीमित।</translation>
    </message>
    <message numerus="yes">
        <source>The quarter ends in %n days</source>
        <translation>
            <numerusform>तिमाही %n दिन में समाप्त होती है</numerusform>
            <numerusform>तिमाही %n दिन में समाप्त होती है</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>What happened, when, and what it cost.</source>
        <translation>क्या हुआ, कब, और कितने का।</translation>
    </message>
    <message>
        <source>What it covers, for how long, at which age.</source>
        <translation>क्या सुरक्षा, कितने समय, किस आयु पर।</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>With a receipt, for a policy that is due.</source>
        <translation>रसीद के साथ, देय पॉलिसी के लिए।</translation>
    </message>
    <message>
        <source>ended, in grace</source>
        <translation>समाप्त, अनुग्रह में</translation>
    </message>
    <message>
        <source>late: over {days} days</source>
        <translation>देर: {days} दिनों से अधिक</translation>
    </message>
    <message>
        <source>more than 15 days left</source>
        <translation>15 दिनों से अधिक बाकी</translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation>90 दिन से अधिक</translation>
    </message>
    <message>
        <source>up to 30 days</source>
        <translation>30 दिन तक</translation>
    </message>
    <message>
        <source>up to 7 days</source>
        <translation>7 दिन तक</translation>
    </message>
    <message>
        <source>up to 7 days left</source>
        <translation>7 दिनों तक बाकी</translation>
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
        <translation>{day}, {time}</translation>
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
        <translation>इस लैपटॉप का कोड: उसकी दी संख्याओं में यह रहता है</translation>
    </message>
    <message>
        <source>Files: open another scheme or begin a new one</source>
        <translation>फ़ाइलें: दूसरी योजना खोलें या नई शुरू करें</translation>
    </message>
    <message>
        <source>Find a person, receipt, claim or page (Ctrl+K)</source>
        <translation>व्यक्ति, रसीद, दावा या पृष्ठ खोजें (Ctrl+K)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>दिखाई गई अवधि</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (closed)</source>
        <translation>तिमाही {number}, {year} (बंद)</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (open)</source>
        <translation>तिमाही {number}, {year} (खुली)</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (running)</source>
        <translation>तिमाही {number}, {year} (चालू)</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>कौन काम कर रहा है</translation>
    </message>
</context>
<context>
    <name>Treaty</name>
    <message>
        <source>Excess of loss</source>
        <translation>अतिरिक्त हानि</translation>
    </message>
    <message>
        <source>Quota share</source>
        <translation>कोटा हिस्सा</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>हानि रोक</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>अधिशेष</translation>
    </message>
</context>
<context>
    <name>Treaty form</name>
    <message>
        <source>Commission, in percent</source>
        <translation>कमीशन, प्रतिशत में</translation>
    </message>
    <message>
        <source>Kept by the scheme</source>
        <translation>योजना के पास रहता है</translation>
    </message>
    <message>
        <source>Kept, in percent of earned premium</source>
        <translation>रखा हुआ, अर्जित प्रीमियम के प्रतिशत में</translation>
    </message>
    <message>
        <source>Leave empty for all products.</source>
        <translation>सब उत्पादों के लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Limit of the reinsurer</source>
        <translation>पुनर्बीमाकर्ता की सीमा</translation>
    </message>
    <message>
        <source>Limit, in percent of earned premium</source>
        <translation>सीमा, अर्जित प्रीमियम के प्रतिशत में</translation>
    </message>
    <message>
        <source>Of a stop loss that is agreed as a claims ratio: 90 for ninety percent.</source>
        <translation>दावा अनुपात के रूप में तय हानि रोक के लिए: नब्बे प्रतिशत के लिए 90।</translation>
    </message>
    <message>
        <source>Of a stop loss: the most it bears above what is kept. Empty: without limit.</source>
        <translation>हानि रोक के लिए: जो रखा है उससे ऊपर वह अधिकतम कितना उठाती है। खाली: बिना सीमा।</translation>
    </message>
    <message>
        <source>Quota share: of every premium and claim. Excess of loss and stop loss: what the treaty costs, of the premium that falls due in its days. Surplus: leave it empty.</source>
        <translation>कोटा हिस्सा: हर प्रीमियम और दावे का। अतिरिक्त हानि और हानि रोक: संधि की लागत, उसके दिनों में देय प्रीमियम में से। अधिशेष: खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Reinsurer</source>
        <translation>पुनर्बीमाकर्ता</translation>
    </message>
    <message>
        <source>Share ceded, in percent</source>
        <translation>सौंपा हिस्सा, प्रतिशत में</translation>
    </message>
    <message>
        <source>Surplus: of each sum insured. Excess of loss: of each claim. Stop loss: of all claims.</source>
        <translation>अधिशेष: हर बीमा राशि का। अतिरिक्त हानि: हर दावे का। हानि रोक: सब दावों का।</translation>
    </message>
    <message>
        <source>The most the reinsurer bears above what is kept. Surplus of four lines: four times what is kept.</source>
        <translation>जो रखा है उससे ऊपर पुनर्बीमाकर्ता अधिकतम कितना उठाता है। चार गुना अधिशेष: रखे हुए का चार गुना।</translation>
    </message>
    <message>
        <source>What the reinsurer pays back of the premium it is given.</source>
        <translation>पुनर्बीमाकर्ता दिए गए प्रीमियम का जितना लौटाता है।</translation>
    </message>
</context>
<context>
    <name>Triangles</name>
    <message>
        <source>A row is the period of the events, a column how late they were reported: what all told by then are worth.</source>
        <translation>पंक्ति घटनाओं की अवधि है, स्तंभ यह कि वे कितनी देर से दर्ज हुईं: तब तक दर्ज सबका मूल्य।</translation>
    </message>
    <message>
        <source>By month {age}</source>
        <translation>महीने {age} तक</translation>
    </message>
    <message>
        <source>By quarter {age}</source>
        <translation>तिमाही {age} तक</translation>
    </message>
    <message>
        <source>By year {age}</source>
        <translation>वर्ष {age} तक</translation>
    </message>
    <message>
        <source>Development triangles</source>
        <translation>विकास त्रिकोण</translation>
    </message>
    <message>
        <source>No claim of this product is reported.</source>
        <translation>इस उत्पाद का कोई दावा दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>Reports that came later than the last column are in the reserves, too.</source>
        <translation>अंतिम स्तंभ के बाद दर्ज भी आरक्षित में हैं।</translation>
    </message>
    <message>
        <source>The last {most} periods are shown; the methods use earlier ones, too.</source>
        <translation>अंतिम {most} अवधियाँ दिखाई गई हैं; विधियाँ पहले की भी लेती हैं।</translation>
    </message>
    <message>
        <source>The last {number} periods are shown; the methods use all of them.</source>
        <translation>अंतिम {number} अवधियाँ दिखाई गई हैं; विधियाँ सबका उपयोग करती हैं।</translation>
    </message>
    <message>
        <source>The stronger the tint of a cell, the nearer it is to all that is told of its row so far.</source>
        <translation>कोष्ठ का रंग जितना गहरा, वह अपनी पंक्ति के अब तक के सब के उतना निकट।</translation>
    </message>
    <message>
        <source>{code}, {name}</source>
        <translation>{code}, {name}</translation>
    </message>
</context>
<context>
    <name>Unearned</name>
    <message>
        <source>By policy records</source>
        <translation>पॉलिसी अभिलेखों से</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Earned by</source>
        <translation>अर्जन का तरीका</translation>
    </message>
    <message>
        <source>Exits are known to the records only: the bulk method goes on earning.</source>
        <translation>निकास केवल अभिलेखों को ज्ञात हैं: थोक विधि अर्जित करती जाती है।</translation>
    </message>
    <message>
        <source>For months</source>
        <translation>महीनों के लिए</translation>
    </message>
    <message>
        <source>In bulk</source>
        <translation>थोक में</translation>
    </message>
    <message>
        <source>In bulk, all premium due in a month starts in its middle and runs for as many months as it is for.</source>
        <translation>थोक में, महीने का सब देय प्रीमियम उसके मध्य में शुरू होता है और जितने महीनों का है उतने चलता है।</translation>
    </message>
    <message>
        <source>In bulk, month by month</source>
        <translation>थोक में, महीने-दर-महीने</translation>
    </message>
    <message>
        <source>Month due</source>
        <translation>देय महीना</translation>
    </message>
    <message>
        <source>Months begun</source>
        <translation>शुरू हुए महीने</translation>
    </message>
    <message>
        <source>Of the records</source>
        <translation>अभिलेखों का</translation>
    </message>
    <message>
        <source>Share unearned</source>
        <translation>अनर्जित हिस्सा</translation>
    </message>
    <message>
        <source>The months are those of the premium&apos;s days, or the product&apos;s term where it names none.</source>
        <translation>महीने प्रीमियम के दिनों के हैं, या जहाँ न हों वहाँ उत्पाद की अवधि के।</translation>
    </message>
    <message>
        <source>Unearned</source>
        <translation>अनर्जित</translation>
    </message>
    <message>
        <source>Unearned premium by policy records and in bulk by the month due</source>
        <translation>पॉलिसी अभिलेखों से और देय महीने से थोक में अनर्जित प्रीमियम</translation>
    </message>
    <message>
        <source>Unearned premium two ways</source>
        <translation>दो तरह से अनर्जित प्रीमियम</translation>
    </message>
    <message>
        <source>months each premium is for; else as recorded, or the product&apos;s term</source>
        <translation>हर प्रीमियम कितने महीनों का है; नहीं तो जैसा दर्ज है, या उत्पाद की अवधि</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Close and start again</source>
        <translation>बंद करें और फिर शुरू करें</translation>
    </message>
    <message>
        <source>Coverbook starts.</source>
        <translation>Coverbook शुरू होता है।</translation>
    </message>
    <message>
        <source>Move {name} out of the program&apos;s folder first: the folder will be replaced.</source>
        <translation>पहले {name} को प्रोग्राम के फ़ोल्डर से बाहर ले जाएँ: वह फ़ोल्डर बदला जाएगा।</translation>
    </message>
    <message>
        <source>Say which update, or in which folder it lies.</source>
        <translation>बताएँ कि कौन सा अद्यतन, या वह किस फ़ोल्डर में है।</translation>
    </message>
    <message>
        <source>The new version is being made and tried. You can go on working.</source>
        <translation>नया संस्करण बन रहा है और जाँचा जा रहा है। आप काम जारी रख सकते हैं।</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>The update needs {needed} MB, and {free} MB are free. Nothing was changed.</source>
        <translation>अद्यतन को {needed} MB चाहिए, और {free} MB खाली हैं। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>This Coverbook runs from its source: update that, or name a folder (--program).</source>
        <translation>यह Coverbook अपने स्रोत से चलता है: उसे अद्यतन करें, या फ़ोल्डर बताएँ (--program)।</translation>
    </message>
    <message>
        <source>This Coverbook runs from its source: update that.</source>
        <translation>यह Coverbook अपने स्रोत से चलता है: उसे अद्यतन करें।</translation>
    </message>
    <message>
        <source>This program came without a key to prove updates by: install it anew instead.</source>
        <translation>यह प्रोग्राम अद्यतन सिद्ध करने की कुंजी के बिना आया: इसके बजाय उसे नए सिरे से लगाएँ।</translation>
    </message>
    <message>
        <source>This update begins with version {version}, and {file} is another one here.</source>
        <translation>यह अद्यतन संस्करण {version} से शुरू होता है, और यहाँ {file} दूसरी है।</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation>पेन ड्राइव से अद्यतन करें…</translation>
    </message>
    <message>
        <source>Updates of Coverbook (*{ending})</source>
        <translation>Coverbook के अद्यतन (*{ending})</translation>
    </message>
    <message>
        <source>Version {new} does not start on this computer: version {old} stays in its place.</source>
        <translation>संस्करण {new} इस कंप्यूटर पर शुरू नहीं होता: संस्करण {old} अपनी जगह रहता है।</translation>
    </message>
    <message>
        <source>Version {new} is in the place of version {old}.</source>
        <translation>संस्करण {old} की जगह संस्करण {new} है।</translation>
    </message>
    <message>
        <source>Version {new} is ready. It takes its place when you close the window.</source>
        <translation>संस्करण {new} तैयार है। विंडो बंद करने पर वह अपनी जगह लेता है।</translation>
    </message>
    <message>
        <source>You may not write in {folder}: ask whoever installed Coverbook there.</source>
        <translation>आप {folder} में नहीं लिख सकते: जिसने Coverbook वहाँ लगाया उससे कहें।</translation>
    </message>
    <message>
        <source>{file} could not be made as it should be. Nothing was changed; try another stick.</source>
        <translation>{file} वैसी नहीं बन सकी जैसी होनी चाहिए। कुछ नहीं बदला गया; दूसरी पेन ड्राइव आज़माएँ।</translation>
    </message>
    <message>
        <source>{name} is no update of Coverbook, or not a whole one.</source>
        <translation>{name} Coverbook का अद्यतन नहीं है, या पूरा नहीं है।</translation>
    </message>
    <message>
        <source>{name} was not signed by those who make Coverbook. Nothing was changed.</source>
        <translation>{name} पर Coverbook बनाने वालों के हस्ताक्षर नहीं हैं। कुछ नहीं बदला गया।</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>A text in row {row} of {table} is damaged. Look it up in a backup, then correct it.</source>
        <translation>{table} की पंक्ति {row} का पाठ ख़राब है। उसे बैकअप में देखें, फिर सुधारें।</translation>
    </message>
    <message>
        <source>Accept this copy</source>
        <translation>यह प्रति मान लें</translation>
    </message>
    <message>
        <source>Closed quarters, computed as of their closing, give what was frozen.</source>
        <translation>बंद तिमाहियाँ, अपने समापन के समय के अनुसार गिनी गईं, वही देती हैं जो स्थिर किया गया था।</translation>
    </message>
    <message>
        <source>Comparing the sums with the records</source>
        <translation>जोड़ों की अभिलेखों से तुलना हो रही है</translation>
    </message>
    <message>
        <source>Computing closed quarters again</source>
        <translation>बंद तिमाहियों की फिर गणना</translation>
    </message>
    <message>
        <source>Enclosed in the PDF, {figure}: it says {said}, the file gives {given}.</source>
        <translation>PDF में संलग्न, {figure}: उसमें {said} है, फ़ाइल {given} देती है।</translation>
    </message>
    <message>
        <source>Every link from one record to another leads to a record.</source>
        <translation>एक अभिलेख से दूसरे का हर संदर्भ किसी अभिलेख तक जाता है।</translation>
    </message>
    <message>
        <source>Every page and index of the file can be read.</source>
        <translation>फ़ाइल का हर पृष्ठ और सूचक पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Every paper and photo lies beside the book as it was kept.</source>
        <translation>हर काग़ज़ और फ़ोटो बही के पास वैसा है जैसा रखा गया था।</translation>
    </message>
    <message>
        <source>Every save holds: nothing it wrote was changed, added or taken by hand.</source>
        <translation>हर सहेजी प्रविष्टि सही है: उसका लिखा कुछ भी हाथ से बदला, जोड़ा या निकाला नहीं गया।</translation>
    </message>
    <message>
        <source>Every text can be read.</source>
        <translation>हर पाठ पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Following the links</source>
        <translation>संदर्भ देखे जा रहे हैं</translation>
    </message>
    <message>
        <source>Give one PDF at a time, or the pictures of one paper&apos;s codes.</source>
        <translation>एक बार में एक PDF दें, या एक काग़ज़ के कोडों के चित्र।</translation>
    </message>
    <message>
        <source>It gives every figure of {name}.</source>
        <translation>यह {name} का हर आँकड़ा देती है।</translation>
    </message>
    <message>
        <source>Laptop {code} is in the list of this book, but none of its saves is. Compare the file with a backup.</source>
        <translation>लैपटॉप {code} इस बही की सूची में है, पर उसकी कोई सहेजी प्रविष्टि नहीं। फ़ाइल की बैकअप से तुलना करें।</translation>
    </message>
    <message>
        <source>Looking at tables, guards and search</source>
        <translation>तालिकाएँ, रक्षक और खोज देखे जा रहे हैं</translation>
    </message>
    <message>
        <source>Looking at the texts</source>
        <translation>पाठ देखे जा रहे हैं</translation>
    </message>
    <message>
        <source>Looking for the last saves</source>
        <translation>पिछली सहेजी प्रविष्टियाँ ढूँढी जा रही हैं</translation>
    </message>
    <message>
        <source>Make sums and search anew</source>
        <translation>जोड़ और खोज नए सिरे से बनाएँ</translation>
    </message>
    <message>
        <source>No save of this file has the fingerprint {head}. It is another book, an older copy, or its last saves were undone. Take the newest copy.</source>
        <translation>इस फ़ाइल की किसी सहेजी प्रविष्टि की छाप {head} नहीं है। यह दूसरी बही है, पुरानी प्रति है, या इसकी पिछली सहेजी प्रविष्टियाँ वापस ली गईं। सबसे नई प्रति लें।</translation>
    </message>
    <message>
        <source>Page {page} of the statement is missing.</source>
        <translation>विवरण का पृष्ठ {page} नहीं है।</translation>
    </message>
    <message>
        <source>Page {page} of this paper is no page of the statement, or stands there twice.</source>
        <translation>इस काग़ज़ का पृष्ठ {page} विवरण का पृष्ठ नहीं है, या इसमें दो बार है।</translation>
    </message>
    <message>
        <source>Page {page}, {line}: the statement says {said}, the file gives {given}.</source>
        <translation>पृष्ठ {page}, {line}: विवरण में {said} है, फ़ाइल {given} देती है।</translation>
    </message>
    <message>
        <source>Page {page}: the statement says {said}, the file gives {given}.</source>
        <translation>पृष्ठ {page}: विवरण {said} कहता है, फ़ाइल {given} देती है।</translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation>हर पृष्ठ पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Reading papers and photos</source>
        <translation>काग़ज़ और फ़ोटो पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Reckoning the chain of saves</source>
        <translation>सहेजी प्रविष्टियों की शृंखला गिनी जा रही है</translation>
    </message>
    <message>
        <source>Records name a save as theirs that is not in the file (its row is {save}). Compare the file with a backup.</source>
        <translation>अभिलेख ऐसी सहेजी प्रविष्टि को अपनी बताते हैं जो फ़ाइल में नहीं है (उसकी पंक्ति {save} है)। फ़ाइल की बैकअप से तुलना करें।</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {target} that is not there. Look it up in a backup.</source>
        <translation>{table} की पंक्ति {row} {target} की ऐसी पंक्ति की ओर है जो नहीं है। उसे बैकअप में देखें।</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: a record of it was replaced by no save after it. Compare the file with a backup.</source>
        <translation>{user} की {day} की सहेजी प्रविष्टि {save} सही नहीं है: उसका एक अभिलेख बाद की किसी प्रविष्टि के बिना बदला गया। फ़ाइल की बैकअप से तुलना करें।</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it follows a save that is not before it. Compare the file with a backup.</source>
        <translation>{user} की {day} की सहेजी प्रविष्टि {save} सही नहीं है: वह ऐसी प्रविष्टि के बाद है जो उससे पहले नहीं। फ़ाइल की बैकअप से तुलना करें।</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it is not the next one of its laptop. Compare the file with a backup.</source>
        <translation>{user} की {day} की सहेजी प्रविष्टि {save} सही नहीं है: वह अपने लैपटॉप की अगली नहीं है। फ़ाइल की बैकअप से तुलना करें।</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it says an earlier time than the save before it. Compare the file with a backup.</source>
        <translation>{user} की {day} की सहेजी प्रविष्टि {save} सही नहीं है: वह पिछली से पहले का समय बताती है। फ़ाइल की बैकअप से तुलना करें।</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: what it wrote is not what stands there now. Look it up in a backup.</source>
        <translation>{user} की {day} की सहेजी प्रविष्टि {save} सही नहीं है: उसने जो लिखा वह अब वहाँ नहीं है। उसे बैकअप में देखें।</translation>
    </message>
    <message>
        <source>Save {save} of {day}, the last of this book that this laptop has seen, is not in this file. It is an older copy, or its last saves were undone. Take the newest copy; if this is the newest, press “{button}” on the page Data, under Verify.</source>
        <translation>{day} की सहेजी प्रविष्टि {save}, जो इस लैपटॉप ने इस बही की अंतिम देखी, इस फ़ाइल में नहीं है। यह पुरानी प्रति है, या इसकी पिछली सहेजी प्रविष्टियाँ वापस ली गईं। सबसे नई प्रति लें; यदि यही सबसे नई है, तो आँकड़े पृष्ठ पर सत्यापन में “{button}” दबाएँ।</translation>
    </message>
    <message>
        <source>Save {save} of {day}, the last of this book that this laptop has seen, is not in this file. It is an older copy, or its last saves were undone. Take the newest copy; if this is the newest, use --accept.</source>
        <translation>{day} की सहेजी प्रविष्टि {save}, जो इस लैपटॉप ने इस बही की अंतिम देखी, इस फ़ाइल में नहीं है। यह पुरानी प्रति है, या इसकी पिछली सहेजी प्रविष्टियाँ वापस ली गईं। सबसे नई प्रति लें; यदि यही सबसे नई है, तो --accept जोड़ें।</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. A manager can make it anew.</source>
        <translation>खोज सब अभिलेखों को वैसे नहीं ढूँढती जैसे वे लिखे हैं। प्रबंधक उसे नए सिरे से बना सकता है।</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. Make it anew with --rebuild.</source>
        <translation>खोज सब अभिलेखों को वैसे नहीं ढूँढती जैसे वे लिखे हैं। --rebuild से उसे नए सिरे से बनाएँ।</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. Press “{button}” on the page Data.</source>
        <translation>खोज सब अभिलेखों को वैसे नहीं ढूँढती जैसे वे लिखे हैं। आँकड़े पृष्ठ पर “{button}” दबाएँ।</translation>
    </message>
    <message>
        <source>Tables, guards and indexes are as Coverbook made them, and search finds everybody.</source>
        <translation>तालिकाएँ, रक्षक और सूचक वैसे हैं जैसे Coverbook ने बनाए, और खोज सबको ढूँढती है।</translation>
    </message>
    <message>
        <source>The PDF bears the signature of a certificate of {name}, and nothing was changed since. Whether that certificate is to be trusted, its issuer knows.</source>
        <translation>PDF पर {name} के प्रमाणपत्र का हस्ताक्षर है, और उसके बाद कुछ नहीं बदला गया। वह प्रमाणपत्र भरोसे का है या नहीं, यह उसे जारी करने वाला जानता है।</translation>
    </message>
    <message>
        <source>The PDF does not say its period and its languages: it is no statement of ours.</source>
        <translation>PDF अपनी अवधि और भाषाएँ नहीं बताता: वह हमारा विवरण नहीं है।</translation>
    </message>
    <message>
        <source>The PDF was changed after it was signed with the certificate of {name}.</source>
        <translation>{name} के प्रमाणपत्र से हस्ताक्षर होने के बाद PDF बदला गया।</translation>
    </message>
    <message>
        <source>The code names another scheme, currency or state of the period than the file.</source>
        <translation>कोड में योजना, मुद्रा या अवधि की स्थिति फ़ाइल से अलग है।</translation>
    </message>
    <message>
        <source>The figures carry the fingerprint of no save of this file: they were made from another file, from a newer copy of this one, or from saves that were undone since.</source>
        <translation>आँकड़ों पर जो छाप है, वह इस फ़ाइल की किसी सहेजी प्रविष्टि की नहीं है: वे किसी दूसरी फ़ाइल से बने, इसकी अधिक नई प्रति से, या ऐसी सहेजी प्रविष्टियों से जो बाद में पूर्ववत की गईं।</translation>
    </message>
    <message>
        <source>The figures enclosed in the PDF cannot be read.</source>
        <translation>PDF में संलग्न आँकड़े पढ़े नहीं जा सकते।</translation>
    </message>
    <message>
        <source>The figures enclosed in the PDF say something else of the scheme or its period.</source>
        <translation>PDF में संलग्न आँकड़े योजना या उसकी अवधि के बारे में कुछ और कहते हैं।</translation>
    </message>
    <message>
        <source>The figures that the PDF encloses for programs are those of the file.</source>
        <translation>PDF प्रोग्रामों के लिए जो आँकड़े संलग्न करता है, वे फ़ाइल के ही हैं।</translation>
    </message>
    <message>
        <source>The file is damaged ({what}). Restore it from the latest backup.</source>
        <translation>फ़ाइल ख़राब है ({what})। इसे सबसे नए बैकअप से बहाल करें।</translation>
    </message>
    <message>
        <source>The file is whole, and so is its chain of saves ({saves}).</source>
        <translation>फ़ाइल पूरी है, और उसकी सहेजी प्रविष्टियों की शृंखला भी ({saves})।</translation>
    </message>
    <message>
        <source>The file names another save as its newest than the chain of saves does. Compare it with a backup.</source>
        <translation>फ़ाइल शृंखला से अलग सहेजी प्रविष्टि को सबसे नई बताती है। उसकी बैकअप से तुलना करें।</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) is missing in {folder}. Take it from a backup.</source>
        <translation>{code} की फ़ाइल ({name}) {folder} में नहीं है। उसे बैकअप से लें।</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) was changed in {folder}. Take it from a backup.</source>
        <translation>{code} की फ़ाइल ({name}) {folder} में बदली गई। उसे बैकअप से लें।</translation>
    </message>
    <message>
        <source>The file, as it stood at save {save}, gives the same figures.</source>
        <translation>फ़ाइल, जैसी वह सहेजी प्रविष्टि {save} पर थी, वही आँकड़े देती है।</translation>
    </message>
    <message>
        <source>The key that signs statements is damaged, or was replaced by another one. Restore the file from a backup.</source>
        <translation>विवरणों पर हस्ताक्षर करने वाली कुंजी ख़राब है, या उसकी जगह दूसरी रख दी गई है। फ़ाइल को बैकअप से बहाल करें।</translation>
    </message>
    <message>
        <source>The last save of this book that this laptop has seen is not missing.</source>
        <translation>इस लैपटॉप ने इस बही की जो अंतिम सहेजी प्रविष्टि देखी, वह मौजूद है।</translation>
    </message>
    <message>
        <source>The lines are the same, but figures of a product or an office are not.</source>
        <translation>पंक्तियाँ वही हैं, पर किसी उत्पाद या कार्यालय के आँकड़े नहीं।</translation>
    </message>
    <message>
        <source>The pages of this paper are in another order.</source>
        <translation>इस काग़ज़ के पृष्ठ दूसरे क्रम में हैं।</translation>
    </message>
    <message>
        <source>The paper carries no code that can be read: only what is printed was compared.</source>
        <translation>काग़ज़ पर ऐसा कोड नहीं है जो पढ़ा जा सके: केवल छपे हुए की तुलना की गई।</translation>
    </message>
    <message>
        <source>The period was closed since: its final statement may say something else.</source>
        <translation>इसके बाद अवधि बंद की गई: उसका अंतिम विवरण कुछ और कह सकता है।</translation>
    </message>
    <message>
        <source>The period was reopened since: a newer statement may say something else.</source>
        <translation>इसके बाद अवधि फिर खोली गई: नया विवरण कुछ और कह सकता है।</translation>
    </message>
    <message>
        <source>The statement carries the fingerprint of no save of this file ({heads}). It was made from another file, from a newer copy of this one, or from saves that were undone since.</source>
        <translation>विवरण पर इस फ़ाइल की किसी सहेजी प्रविष्टि की छाप नहीं है ({heads})। वह दूसरी फ़ाइल से, इसकी नई प्रति से, या बाद में वापस ली गई सहेजी प्रविष्टियों से बना।</translation>
    </message>
    <message>
        <source>The statement says itself that it is not signed: when it was printed, its file did not hold. Do not rely on its figures.</source>
        <translation>विवरण स्वयं बताता है कि उस पर हस्ताक्षर नहीं हैं: जब वह छपा, तब उसकी फ़ाइल सही नहीं थी। उसके आँकड़ों पर भरोसा न करें।</translation>
    </message>
    <message>
        <source>The sums and the search may still say what stood there. Make them anew only once this was looked into.</source>
        <translation>हो सकता है कि जोड़ और खोज अब भी बताएँ कि वहाँ क्या लिखा था। इसकी जाँच हो जाने के बाद ही उन्हें नए सिरे से बनाएँ।</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. A manager can make them anew.</source>
        <translation>{name} के जोड़ अभिलेखों के नहीं हैं। प्रबंधक उन्हें नए सिरे से बना सकता है।</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. Make them anew with --rebuild.</source>
        <translation>{name} के जोड़ अभिलेखों के नहीं हैं। --rebuild से उन्हें नए सिरे से बनाएँ।</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. Press “{button}” on the page Data.</source>
        <translation>{name} के जोड़ अभिलेखों के नहीं हैं। आँकड़े पृष्ठ पर “{button}” दबाएँ।</translation>
    </message>
    <message>
        <source>The sums kept for quick figures and the search were made anew from the records.</source>
        <translation>तेज़ आँकड़ों के लिए रखे जोड़ और खोज अभिलेखों से नए सिरे से बनाए गए।</translation>
    </message>
    <message>
        <source>The sums kept for quick figures are those of the records.</source>
        <translation>तेज़ आँकड़ों के लिए रखे जोड़ अभिलेखों के ही हैं।</translation>
    </message>
    <message>
        <source>This PDF carries no fingerprint: it is no statement of a period. Only a statement is held against the file.</source>
        <translation>इस PDF पर कोई छाप नहीं है: यह किसी अवधि का विवरण नहीं है। फ़ाइल से मिलान केवल विवरण का होता है।</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages, or another program wrote it anew: only its code was held against the file. Compare what is printed with the statement printed anew, or check the PDF that Coverbook wrote.</source>
        <translation>इस PDF में पृष्ठों के चित्र हैं, या किसी दूसरे प्रोग्राम ने इसे नए सिरे से लिखा: फ़ाइल से केवल इसके कोड का मिलान हुआ। छपे हुए की तुलना नए सिरे से छपे विवरण से करें, या वह PDF जाँचें जो Coverbook ने लिखा।</translation>
    </message>
    <message>
        <source>This cannot be done, for the file does not hold. {fault}</source>
        <translation>यह नहीं हो सकता, क्योंकि फ़ाइल सही नहीं है। {fault}</translation>
    </message>
    <message>
        <source>This is an older copy: save {save} of {day}, which this laptop has seen, is not in it.</source>
        <translation>यह पुरानी प्रति है: {day} की सहेजी प्रविष्टि {save}, जो इस लैपटॉप ने देखी है, इसमें नहीं है।</translation>
    </message>
    <message>
        <source>This laptop takes this copy for the newest from now on.</source>
        <translation>अब से यह लैपटॉप इस प्रति को सबसे नई मानता है।</translation>
    </message>
    <message>
        <source>What is printed was not compared, for an earlier Coverbook printed it and lays pages out otherwise than version {here}. Compare it with the figures of the code.</source>
        <translation>छपे हुए की तुलना नहीं की गई, क्योंकि उसे पहले के किसी Coverbook ने छापा, जो पृष्ठों को संस्करण {here} से अलग ढंग से रखता है। उसकी तुलना कोड के आँकड़ों से करें।</translation>
    </message>
    <message>
        <source>What is printed was not compared, for version {printed} of Coverbook printed it and lays pages out otherwise than version {here}. Compare it with the figures of the code.</source>
        <translation>छपे हुए की तुलना नहीं की गई, क्योंकि उसे Coverbook के संस्करण {printed} ने छापा, जो पृष्ठों को संस्करण {here} से अलग ढंग से रखता है। उसकी तुलना कोड के आँकड़ों से करें।</translation>
    </message>
    <message>
        <source>{figure} of {quarter} was {frozen} when the quarter was closed and comes to {now} now. Compare the file with a backup.</source>
        <translation>{quarter} का {figure} तिमाही बंद होते समय {frozen} था और अब {now} है। फ़ाइल को बैकअप से मिलाएँ।</translation>
    </message>
    <message>
        <source>{head} is no fingerprint. Give at least 8 of its signs, 0 to 9 and a to f.</source>
        <translation>{head} कोई छाप नहीं है। उसके कम से कम 8 चिह्न दें, 0 से 9 और a से f।</translation>
    </message>
    <message>
        <source>{line}: the code says {said}, the file gives {given}.</source>
        <translation>{line}: कोड में {said} है, फ़ाइल {given} देती है।</translation>
    </message>
    <message>
        <source>{name} is not a PDF that can be read.</source>
        <translation>{name} पढ़ने योग्य PDF नहीं है।</translation>
    </message>
    <message>
        <source>{name} is not as Coverbook makes it. Restore the file from a backup, or export it into a new one.</source>
        <translation>{name} वैसा नहीं है जैसा Coverbook बनाता है। फ़ाइल को बैकअप से बहाल करें, या नई में निर्यात करें।</translation>
    </message>
    <message>
        <source>{name} opens with a password only. Save it once more without one, and check that copy.</source>
        <translation>{name} केवल पासवर्ड से खुलती है। उसे एक बार और, बिना पासवर्ड के, सहेजें और वह प्रति जाँचें।</translation>
    </message>
    <message>
        <source>{sheet}, {code}: it was added by hand, for it is not in the backup of {day}, where the save holds. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}: यह हाथ से जोड़ा गया, क्योंकि {day} के बैकअप में, जहाँ यह सहेजी प्रविष्टि सही है, यह नहीं है। इसे आँकड़े पृष्ठ पर अभिलेख में देखें।</translation>
    </message>
    <message>
        <source>{sheet}, {code}: it was taken out by hand, for it is in the backup of {day}, where the save holds. See it there.</source>
        <translation>{sheet}, {code}: यह हाथ से निकाला गया, क्योंकि {day} के बैकअप में, जहाँ यह सहेजी प्रविष्टि सही है, यह मौजूद है। इसे वहाँ देखें।</translation>
    </message>
    <message>
        <source>{sheet}, {code}: that save wrote few records, and this is one of them. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}: उस सहेजी प्रविष्टि ने थोड़े ही अभिलेख लिखे, और यह उनमें से एक है। इसे आँकड़े पृष्ठ पर अभिलेख में देखें।</translation>
    </message>
    <message>
        <source>{sheet}, {code}: the search still knows it, and it is not there. See it in a backup.</source>
        <translation>{sheet}, {code}: खोज इसे अब भी जानती है, पर यह वहाँ नहीं है। इसे किसी बैकअप में देखें।</translation>
    </message>
    <message>
        <source>{sheet}, {code}: the search, or sums in which it stands, still say something else. Look there first, on the page Data, under Records.</source>
        <translation>{sheet}, {code}: खोज, या वे जोड़ जिनमें यह है, अब भी कुछ और बताते हैं। पहले यहीं देखें, आँकड़े पृष्ठ पर अभिलेख में।</translation>
    </message>
    <message>
        <source>{sheet}, {code}: {field} is {now}, and {then} in the backup of {day}, where the save holds. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}: {field} अब {now} है, और {day} के बैकअप में, जहाँ यह सहेजी प्रविष्टि सही है, {then} है। इसे आँकड़े पृष्ठ पर अभिलेख में देखें।</translation>
    </message>
</context>
<context>
    <name>Voucher form</name>
    <message>
        <source>Add a purpose</source>
        <translation>प्रयोजन जोड़ें</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>जैसा होना चाहिए</translation>
    </message>
    <message>
        <source>Belongs to the day</source>
        <translation>किस दिन का है</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation>सुधारने का दिन</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>दस्तावेज़ संख्या</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>खाते से</translation>
    </message>
    <message>
        <source>Into account</source>
        <translation>खाते में</translation>
    </message>
    <message>
        <source>It stays as it is; another voucher takes it back, and a third one says what is right.</source>
        <translation>यह जैसा है वैसा रहता है; दूसरा वाउचर इसे वापस लेता है, और तीसरा बताता है कि सही क्या है।</translation>
    </message>
    <message>
        <source>Leave empty where all offices share it.</source>
        <translation>जहाँ सब कार्यालयों का साझा है, खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Leave empty where all products share it.</source>
        <translation>जहाँ सब उत्पादों का साझा है, खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Leave out all lines to take it back and put nothing in its place.</source>
        <translation>इसे वापस लेने और इसकी जगह कुछ न रखने के लिए सब पंक्तियाँ छोड़ दें।</translation>
    </message>
    <message>
        <source>Less than what is owed is a part payment: the rest stays open.</source>
        <translation>देय से कम आंशिक भुगतान है: बाकी खुला रहता है।</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Of a late voucher: a day in the closed period that it belongs to.</source>
        <translation>देर से आए वाउचर के लिए: बंद अवधि का वह दिन जिसका यह है।</translation>
    </message>
    <message>
        <source>Only of a line of cash (B02): the cash box or bank account it lies in.</source>
        <translation>केवल नक़दी की पंक्ति (B02) के लिए: जिस नक़दी पेटी या बैंक खाते में यह है।</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>किससे चुकाया</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>किसे चुकाया</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>प्रयोजन</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>किससे प्राप्त</translation>
    </message>
    <message>
        <source>Received into</source>
        <translation>किसमें प्राप्त</translation>
    </message>
    <message>
        <source>Save the voucher</source>
        <translation>वाउचर सहेजें</translation>
    </message>
    <message>
        <source>Settles the voucher</source>
        <translation>किस वाउचर को निपटाता है</translation>
    </message>
    <message>
        <source>Supplier or payer</source>
        <translation>आपूर्तिकर्ता या देने वाला</translation>
    </message>
    <message>
        <source>The number on the bill or receipt.</source>
        <translation>बिल या रसीद पर की संख्या।</translation>
    </message>
    <message>
        <source>The voucher of the bill that is paid here, or that is taken back here.</source>
        <translation>उस बिल का वाउचर जो यहाँ चुकाया जाता है, या यहाँ वापस लिया जाता है।</translation>
    </message>
    <message>
        <source>The wrong voucher</source>
        <translation>ग़लत वाउचर</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>वाउचर</translation>
    </message>
    <message>
        <source>We owe it to</source>
        <translation>हमें किसे देना है</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>किसलिए था</translation>
    </message>
    <message>
        <source>What they owe us</source>
        <translation>हमें क्या लेना है</translation>
    </message>
    <message>
        <source>What we owe</source>
        <translation>हमें क्या देना है</translation>
    </message>
    <message>
        <source>Who is paid, or who pays.</source>
        <translation>जिसे चुकाया जाता है, या जो चुकाता है।</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>देनदार कौन है</translation>
    </message>
</context>
<context>
    <name>Vouchers</name>
    <message>
        <source>Bill {document} of {supplier} stands in {voucher} already. Is this another one?</source>
        <translation>{supplier} का बिल {document} पहले से {voucher} में है। क्या यह दूसरा बिल है?</translation>
    </message>
    <message>
        <source>By the book {account} holds {held} then, less than {paid}. Is it paid from there?</source>
        <translation>बही के अनुसार तब {account} में {held} है, {paid} से कम। क्या वहीं से चुकाया गया?</translation>
    </message>
    <message>
        <source>Choose the account it was paid from or into.</source>
        <translation>वह खाता चुनें जिससे या जिसमें चुकाया गया।</translation>
    </message>
    <message>
        <source>It cannot be paid before it was owed.</source>
        <translation>देय होने से पहले यह नहीं चुकाया जा सकता।</translation>
    </message>
    <message>
        <source>It is corrected on its own day or later.</source>
        <translation>यह अपने ही दिन या बाद में सुधारा जाता है।</translation>
    </message>
    <message>
        <source>Leave the lines out: it is taken back. Then write the right one down in its own form.</source>
        <translation>पंक्तियाँ छोड़ दें: यह वापस लिया जाता है। फिर सही वाला उसके अपने फ़ॉर्म में लिखें।</translation>
    </message>
    <message>
        <source>Money goes from one account into another one.</source>
        <translation>पैसा एक खाते से दूसरे खाते में जाता है।</translation>
    </message>
    <message>
        <source>Nothing is owed under {voucher}. Choose one from the list.</source>
        <translation>{voucher} में कुछ देय नहीं है। सूची से एक चुनें।</translation>
    </message>
    <message>
        <source>There is no voucher {voucher}. Choose one from the list.</source>
        <translation>{voucher} नाम का कोई वाउचर नहीं है। सूची से एक चुनें।</translation>
    </message>
    <message>
        <source>Write an amount above nought.</source>
        <translation>शून्य से अधिक राशि लिखें।</translation>
    </message>
    <message>
        <source>Write at least one purpose with its amount.</source>
        <translation>कम से कम एक प्रयोजन उसकी राशि के साथ लिखें।</translation>
    </message>
    <message>
        <source>{left} is owed under {voucher}: that much at most.</source>
        <translation>{voucher} में {left} देय है: अधिक से अधिक उतना।</translation>
    </message>
    <message>
        <source>{purpose} cannot stand in this form. Choose another purpose.</source>
        <translation>{purpose} इस फ़ॉर्म में नहीं आ सकता। दूसरा प्रयोजन चुनें।</translation>
    </message>
    <message>
        <source>{voucher} is taken back already, by {back}. Correct the right one in its place.</source>
        <translation>{voucher} पहले ही {back} से वापस लिया जा चुका है। उसकी जगह सही वाले को सुधारें।</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose a place for its file, then name it.</source>
        <translation>उसकी फ़ाइल की जगह चुनें, फिर नाम दें।</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>अपनी भाषा चुनें</translation>
    </message>
    <message>
        <source>Demonstration scheme</source>
        <translation>प्रदर्शन योजना</translation>
    </message>
    <message>
        <source>Go on with a scheme that is kept already.</source>
        <translation>पहले से रखी योजना के साथ आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Look round with invented members, premiums and claims.</source>
        <translation>कल्पित सदस्यों, प्रीमियमों और दावों के साथ देखें।</translation>
    </message>
    <message>
        <source>New scheme</source>
        <translation>नई योजना</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>The office of one scheme in one file: members, premiums, claims and quarters.</source>
        <translation>एक फ़ाइल में एक योजना का कार्यालय: सदस्य, प्रीमियम, दावे और तिमाहियाँ।</translation>
    </message>
    <message>
        <source>Welcome to Coverbook</source>
        <translation>Coverbook में स्वागत है</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message numerus="yes">
        <source>%n years, born {day}</source>
        <translation>
            <numerusform>%n वर्ष, जन्म {day}</numerusform>
            <numerusform>%n वर्ष, जन्म {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>अभी कोई नहीं चुना गया।</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {day}</source>
        <translation>{day} को सहेजा</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>{time} पर सहेजा</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>काम चल रहा है…</translation>
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
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>शायद</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
</context>
</TS>
