<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ne" sourcelanguage="en">
<context>
    <name>Account form</name>
    <message>
        <source>Cash box of the head office, Union Bank.</source>
        <translation>मुख्य कार्यालयको नगद बाकस, युनियन बैंक।</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>गन्ने व्यक्ति</translation>
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
        <translation>नगद बाकस</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>मोबाइल पैसा</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Keep its paper</source>
        <translation>यसको कागज राख्नुहोस्</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>Collect premiums</source>
        <translation>बीमाशुल्क उठाउनुहोस्</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>सच्याउनुहोस्</translation>
    </message>
    <message>
        <source>Correct a voucher</source>
        <translation>भौचर सच्याउनुहोस्</translation>
    </message>
    <message>
        <source>Count the money</source>
        <translation>पैसा गन्नुहोस्</translation>
    </message>
    <message>
        <source>Enrol a household</source>
        <translation>परिवार दर्ता गर्नुहोस्</translation>
    </message>
    <message>
        <source>Enrol the first household</source>
        <translation>पहिलो परिवार दर्ता गर्नुहोस्</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>फिर्ता दिनुहोस्</translation>
    </message>
    <message>
        <source>Match the bank&apos;s statement</source>
        <translation>बैंक विवरण मिलाउनुहोस्</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>मिसाउनुहोस्</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>पैसा आयो</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>पैसा गयो</translation>
    </message>
    <message>
        <source>More</source>
        <translation>थप</translation>
    </message>
    <message>
        <source>No money moves</source>
        <translation>पैसा नचल्ने</translation>
    </message>
    <message>
        <source>Pay a refund</source>
        <translation>फिर्ता रकम भुक्तानी गर्नुहोस्</translation>
    </message>
    <message>
        <source>Pay what we owe</source>
        <translation>तिर्न बाँकी तिर्नुहोस्</translation>
    </message>
    <message>
        <source>Post index payouts</source>
        <translation>सूचकाङ्क भुक्तानी प्रविष्ट गर्नुहोस्</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>नवीकरण गर्नुहोस्</translation>
    </message>
    <message>
        <source>Renew policies</source>
        <translation>बीमालेख नवीकरण गर्नुहोस्</translation>
    </message>
    <message>
        <source>Report a claim</source>
        <translation>दाबी दर्ता गर्नुहोस्</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Show member</source>
        <translation>सदस्य देखाउनुहोस्</translation>
    </message>
    <message>
        <source>Take a premium</source>
        <translation>बीमाशुल्क लिनुहोस्</translation>
    </message>
    <message>
        <source>Take premium</source>
        <translation>बीमाशुल्क लिनुहोस्</translation>
    </message>
    <message>
        <source>They owe us</source>
        <translation>हामीले पाउनुपर्ने</translation>
    </message>
    <message>
        <source>They pay us</source>
        <translation>हामीलाई तिरे</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>रकम सार्नुहोस्</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>हामीले तिर्नुपर्ने</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>A committee is two people or more: write their names, with commas between.</source>
        <translation>समिति भनेको दुई वा बढी व्यक्ति हो: उनीहरूका नाम बीचमा अल्पविराम राखेर लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>A committee sits once a day on the claim that is appealed. Leave it empty.</source>
        <translation>पुनरावेदन परेको दाबीमा समिति दिनमा एक पटक मात्र बस्छ। यो खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>A death ends one person&apos;s cover, not the household&apos;s: take that person off the policy.</source>
        <translation>मृत्युले एक व्यक्तिको बीमा सुरक्षा सकिन्छ, परिवारको होइन: त्यो व्यक्तिलाई बीमालेखबाट हटाउनुहोस्।</translation>
    </message>
    <message>
        <source>A household has one holder: choose another relation.</source>
        <translation>एउटा परिवारको एउटै धारक हुन्छ: अर्को नाता छान्नुहोस्।</translation>
    </message>
    <message>
        <source>A receipt needs the day on which the premium was paid.</source>
        <translation>रसिदका लागि बीमाशुल्क तिरेको दिन चाहिन्छ।</translation>
    </message>
    <message>
        <source>A refund is paid out, not taken. Choose a premium that is due.</source>
        <translation>फिर्ता रकम दिइन्छ, लिइँदैन। तिर्नुपर्ने बीमाशुल्क छान्नुहोस्।</translation>
    </message>
    <message>
        <source>At least {least}, which is paid already.</source>
        <translation>कम्तीमा {least}, जुन पहिल्यै भुक्तानी भइसकेको छ।</translation>
    </message>
    <message>
        <source>At most {most} is left to pay.</source>
        <translation>बढीमा {most} भुक्तानी गर्न बाँकी छ।</translation>
    </message>
    <message>
        <source>Both are covered by {policy}, which would cover one person twice. Take one of them off it.</source>
        <translation>दुवै जना {policy} मा समेटिएका छन्, जसले एउटै व्यक्तिलाई दुई पटक समेट्छ। एक जनालाई त्यसबाट हटाउनुहोस्।</translation>
    </message>
    <message>
        <source>Choose somebody else of those who stay covered by the policy.</source>
        <translation>बीमालेखको सुरक्षामा रहिरहने अरू कसैलाई छान्नुहोस्।</translation>
    </message>
    <message>
        <source>Claim {claim} is for an event after {last}.</source>
        <translation>दाबी {claim} को घटना {last} पछिको हो।</translation>
    </message>
    <message>
        <source>Claim {claim} is for the same person and the same day.</source>
        <translation>दाबी {claim} त्यही व्यक्ति र त्यही दिनको हो।</translation>
    </message>
    <message>
        <source>Each document stands once: number those of one kind.</source>
        <translation>प्रत्येक कागजात एक पटक मात्र लेखिन्छ: एउटै किसिमकालाई नम्बर दिनुहोस्।</translation>
    </message>
    <message>
        <source>Enrolled without cover</source>
        <translation>बीमा सुरक्षाविना दर्ता</translation>
    </message>
    <message>
        <source>Fill in: {label}.</source>
        <translation>भर्नुहोस्: {label}।</translation>
    </message>
    <message>
        <source>Money is given back on the day it came in, or later.</source>
        <translation>पैसा आएकै दिन वा त्यसपछि फिर्ता दिइन्छ।</translation>
    </message>
    <message>
        <source>No product is chosen: nobody of this household will be insured. Is that right?</source>
        <translation>कुनै बीमा योजना छानिएको छैन: यस परिवारको कोही पनि बीमित हुने छैन। के यो ठीक हो?</translation>
    </message>
    <message>
        <source>Nobody else would be covered any more: end the policy.</source>
        <translation>त्यसपछि अरू कोही समेटिने छैन: बीमालेख अन्त्य गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Nobody is covered to the end of this policy: enrol the household anew.</source>
        <translation>यस बीमालेखको अन्त्यसम्म कोही समेटिएको छैन: परिवार नयाँ दर्ता गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Nothing has changed: there is nothing to save.</source>
        <translation>केही बदलिएको छैन: सेभ गर्ने कुरा केही छैन।</translation>
    </message>
    <message>
        <source>Nothing that was paid for this claim is on its way.</source>
        <translation>यस दाबीको भुक्तानी गरिएको कुनै रकम बाटोमा छैन।</translation>
    </message>
    <message>
        <source>One is a woman and the other a man, as the records say.</source>
        <translation>अभिलेखअनुसार एक जना महिला र अर्को पुरुष हुन्।</translation>
    </message>
    <message>
        <source>One was born on {day}, the other on {other}.</source>
        <translation>एक जनाको जन्म {day} मा, अर्कोको {other} मा भएको हो।</translation>
    </message>
    <message>
        <source>People join while the policy runs, from {first} to {last}.</source>
        <translation>बीमालेख चलुन्जेल, {first} देखि {last} सम्म, मानिस थप्न सकिन्छ।</translation>
    </message>
    <message>
        <source>Receipt {receipt} was given for premium {premium}. Write another number.</source>
        <translation>रसिद {receipt} बीमाशुल्क {premium} का लागि दिइएको थियो। अर्को नम्बर लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Save {name} changed no record.</source>
        <translation>सेभ {name} ले कुनै अभिलेख बदलेको छैन।</translation>
    </message>
    <message>
        <source>Say how many people the group has in this term.</source>
        <translation>यस अवधिमा समूहमा कति जना छन् लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Say who holds the policy.</source>
        <translation>बीमालेखको धारक को हो लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Say why the claim, or a part of it, is not met.</source>
        <translation>दाबी वा त्यसको कुनै भाग किन नदिइने हो लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>The amount approved is more than the whole loss.</source>
        <translation>स्वीकृत रकम कुल नोक्सानभन्दा बढी छ।</translation>
    </message>
    <message>
        <source>The amounts of this file are in {currency}: it cannot change.</source>
        <translation>यस फाइलका रकम {currency} मा छन्: मुद्रा बदल्न सकिँदैन।</translation>
    </message>
    <message>
        <source>The claim was estimated on {day}: it was reported by then.</source>
        <translation>दाबीको अनुमान {day} मा गरिएको थियो: त्यतिबेला दर्ता भइसकेको थियो।</translation>
    </message>
    <message>
        <source>The claim was still estimated on {day}: it was not decided before.</source>
        <translation>{day} मा पनि दाबीको अनुमान हुँदै थियो: त्यसअघि निर्णय भएको होइन।</translation>
    </message>
    <message>
        <source>The holder is not covered any more: say who holds the policy now.</source>
        <translation>धारक अब समेटिएको छैन: अब बीमालेखको धारक को हो लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>The items add up to {sum}.</source>
        <translation>मदहरूको जोड {sum} हुन्छ।</translation>
    </message>
    <message>
        <source>The last day of this person lies between {first} (the day before the start) and {last}.</source>
        <translation>यस व्यक्तिको अन्तिम दिन {first} (सुरु हुनुअघिको दिन) र {last} को बीचमा पर्छ।</translation>
    </message>
    <message numerus="yes">
        <source>The new term starts %n days after the old one, later than the days of grace.</source>
        <translation>
            <numerusform>नयाँ अवधि पुरानोको %n दिनपछि सुरु हुन्छ, अनुग्रहका दिनभन्दा ढिलो।</numerusform>
            <numerusform>नयाँ अवधि पुरानोको %n दिनपछि सुरु हुन्छ, अनुग्रहका दिनभन्दा ढिलो।</numerusform>
        </translation>
    </message>
    <message>
        <source>The new term starts after the old one ends, {end}.</source>
        <translation>पुरानो अवधि {end} मा सकिएपछि मात्र नयाँ सुरु हुन्छ।</translation>
    </message>
    <message>
        <source>The people of this policy are named: leave the count empty.</source>
        <translation>यस बीमालेखका मानिसका नाम लेखिएका छन्: सङ्ख्या खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>The policy does not cover this person.</source>
        <translation>बीमालेखले यस व्यक्तिलाई समेट्दैन।</translation>
    </message>
    <message>
        <source>The policy ended on {day}, before this premium fell due.</source>
        <translation>बीमालेख {day} मा, यो बीमाशुल्क तिर्ने दिनअघि नै, सकियो।</translation>
    </message>
    <message>
        <source>Their identity papers have other numbers: {number} and {other}.</source>
        <translation>उनीहरूका परिचयपत्रका नम्बर फरक छन्: {number} र {other}।</translation>
    </message>
    <message>
        <source>There is no save {name}. Choose one from the list.</source>
        <translation>{name} नामको सेभ छैन। सूचीबाट एउटा छान्नुहोस्।</translation>
    </message>
    <message>
        <source>There is no {code}. Choose one from the list.</source>
        <translation>{code} छैन। सूचीबाट एउटा छान्नुहोस्।</translation>
    </message>
    <message>
        <source>These are not two records: choose another one.</source>
        <translation>यी दुई फरक अभिलेख होइनन्: अर्को छान्नुहोस्।</translation>
    </message>
    <message>
        <source>This claim is not decided yet: is this an advance?</source>
        <translation>यस दाबीको निर्णय भएको छैन: के यो पेस्की हो?</translation>
    </message>
    <message>
        <source>This claim is paid in full.</source>
        <translation>यस दाबीको पूरा भुक्तानी भइसकेको छ।</translation>
    </message>
    <message>
        <source>This claim was decided on {day}. Correct the decision instead.</source>
        <translation>यस दाबीको निर्णय {day} मा भएको थियो। बरु निर्णय सच्याउनुहोस्।</translation>
    </message>
    <message>
        <source>This claim was decided on {day}: was this an advance?</source>
        <translation>यस दाबीको निर्णय {day} मा भएको थियो: के यो पेस्की थियो?</translation>
    </message>
    <message>
        <source>This claim was rejected: nothing is paid.</source>
        <translation>यो दाबी अस्वीकृत भएको थियो: केही भुक्तानी हुँदैन।</translation>
    </message>
    <message>
        <source>This claim was reported on {day}: it is not paid before.</source>
        <translation>यो दाबी {day} मा दर्ता भएको थियो: त्यसअघि भुक्तानी हुँदैन।</translation>
    </message>
    <message>
        <source>This claim was reported on {day}: nobody has taken it up before.</source>
        <translation>यो दाबी {day} मा दर्ता भएको थियो: त्यसअघि कसैले छानबिनमा लिएको होइन।</translation>
    </message>
    <message>
        <source>This finding is accepted already.</source>
        <translation>यो शङ्का पहिल्यै स्वीकारिएको छ।</translation>
    </message>
    <message>
        <source>This may not be left empty.</source>
        <translation>यो खाली छोड्न मिल्दैन।</translation>
    </message>
    <message>
        <source>This policy counts heads: correct its number of lives.</source>
        <translation>यस बीमालेखमा व्यक्ति सङ्ख्या मात्र गनिन्छ: सङ्ख्या सच्याउनुहोस्।</translation>
    </message>
    <message>
        <source>This policy ended on {day}. Choose one that runs.</source>
        <translation>यो बीमालेख {day} मा सकियो। चालु बीमालेख छान्नुहोस्।</translation>
    </message>
    <message>
        <source>This premium is not paid: there is nothing to give back.</source>
        <translation>यो बीमाशुल्क तिरिएको छैन: फिर्ता दिने केही छैन।</translation>
    </message>
    <message>
        <source>This premium was paid on {day}. Choose one that is due.</source>
        <translation>यो बीमाशुल्क {day} मा तिरिएको थियो। तिर्नुपर्ने बीमाशुल्क छान्नुहोस्।</translation>
    </message>
    <message>
        <source>This refund was paid already. Choose one that waits.</source>
        <translation>यो फिर्ता रकम भुक्तानी भइसकेको छ। बाँकी रहेको छान्नुहोस्।</translation>
    </message>
    <message>
        <source>With this, {after} was due instead of {before}. If only another sum came in, empty the day and the receipt, save, and take the premium again.</source>
        <translation>यसअनुसार {before} को सट्टा {after} तिर्नुपर्ने थियो। अर्कै रकम मात्र आएको हो भने दिन र रसिद खाली गर्नुहोस्, सेभ गर्नुहोस्, र बीमाशुल्क फेरि लिनुहोस्।</translation>
    </message>
    <message>
        <source>Write an amount under {plus} or under {minus}.</source>
        <translation>{plus} वा {minus} मुनि रकम लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Write an amount up to {most}, which is what is due.</source>
        <translation>{most} सम्मको रकम लेख्नुहोस्, तिर्नुपर्ने यति नै हो।</translation>
    </message>
    <message>
        <source>Write an amount up to {most}, which is what is left to pay.</source>
        <translation>{most} सम्मको रकम लेख्नुहोस्, भुक्तानी गर्न बाँकी यति नै हो।</translation>
    </message>
    <message>
        <source>Write an amount up to {most}: more did not come in.</source>
        <translation>{most} सम्मको रकम लेख्नुहोस्: योभन्दा बढी आएको छैन।</translation>
    </message>
    <message>
        <source>Write down at least the holder.</source>
        <translation>कम्तीमा धारकको नाम लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Write why it is corrected.</source>
        <translation>किन सच्याइएको हो लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>{amount} is paid already: the claim stays approved.</source>
        <translation>{amount} भुक्तानी भइसकेको छ: दाबी स्वीकृत नै रहन्छ।</translation>
    </message>
    <message>
        <source>{amount} was paid in advance, more than is approved now.</source>
        <translation>{amount} पेस्की दिइएको थियो, जुन अहिले स्वीकृत रकमभन्दा बढी छ।</translation>
    </message>
    <message>
        <source>{benefit} covers up to {most} a claim.</source>
        <translation>{benefit} को सुरक्षा प्रति दाबी {most} सम्म हुन्छ।</translation>
    </message>
    <message>
        <source>{benefit} is no benefit of this policy.</source>
        <translation>{benefit} यस बीमालेखको सुविधा होइन।</translation>
    </message>
    <message>
        <source>{code} has a cover under this policy already.</source>
        <translation>{code} यस बीमालेखको सुरक्षामा पहिल्यै छ।</translation>
    </message>
    <message>
        <source>{code} is in another row already, or nobody has this code.</source>
        <translation>{code} अर्को पङ्क्तिमा पहिल्यै छ, वा यो कोड कसैको होइन।</translation>
    </message>
    <message>
        <source>{code} was answered on {day}. Open it, and correct it.</source>
        <translation>{code} को जवाफ {day} मा दिइएको थियो। त्यसलाई खोलेर सच्याउनुहोस्।</translation>
    </message>
    <message>
        <source>{code} was merged into {other} already. Choose {other}.</source>
        <translation>{code} पहिल्यै {other} मा मिसाइएको छ। {other} छान्नुहोस्।</translation>
    </message>
    <message>
        <source>{key} is there already. Open it, and correct it.</source>
        <translation>{key} पहिल्यै छ। त्यसलाई खोलेर सच्याउनुहोस्।</translation>
    </message>
    <message>
        <source>{name} is covered up to {day} by {policy} already.</source>
        <translation>{name} पहिल्यै {policy} ले {day} सम्म समेटिएको छ।</translation>
    </message>
    <message>
        <source>{name} is {age} on {day}: {product} covers people up to {most}.</source>
        <translation>{day} मा {name} {age} वर्षको हुन्छ: {product} ले {most} वर्षसम्मका मानिस समेट्छ।</translation>
    </message>
    <message>
        <source>{name} is {age} on {day}: {product} takes people from {least} on.</source>
        <translation>{day} मा {name} {age} वर्षको हुन्छ: {product} ले {least} वर्षदेखिका मानिस लिन्छ।</translation>
    </message>
    <message>
        <source>{name}, born on {day}, is known already as {code}.</source>
        <translation>{name}, जन्म {day}, पहिल्यै {code} का रूपमा छ।</translation>
    </message>
    <message>
        <source>{over} is more than is due: is it kept as an advance?</source>
        <translation>{over} तिर्नुपर्नेभन्दा बढी छ: के यो पेस्कीका रूपमा राखिन्छ?</translation>
    </message>
    <message>
        <source>{over} is more than is owed, and would be owed back: is it taken all the same?</source>
        <translation>{over} तिर्नुपर्नेभन्दा बढी हो, र फिर्ता दिनुपर्ने हुन्छ: तैपनि लिने हो?</translation>
    </message>
    <message>
        <source>{plus} and {minus} differ by {off}: both sides must come to the same.</source>
        <translation>{plus} र {minus} मा {off} को फरक छ: दुवैतिर बराबर हुनुपर्छ।</translation>
    </message>
    <message>
        <source>{policy} renews this policy already.</source>
        <translation>{policy} ले यो बीमालेख पहिल्यै नवीकरण गरेको छ।</translation>
    </message>
</context>
<context>
    <name>Allocation</name>
    <message>
        <source>A percentage is 0 or more.</source>
        <translation>प्रतिशत 0 वा बढी हुन्छ।</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>अरू सबै</translation>
    </message>
    <message>
        <source>Fixed share</source>
        <translation>तोकिएको अंश</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>Share by claims</source>
        <translation>दाबीअनुसार अंश</translation>
    </message>
    <message>
        <source>Share by insured</source>
        <translation>बीमितअनुसार अंश</translation>
    </message>
    <message>
        <source>Share by premium</source>
        <translation>बीमाशुल्कअनुसार अंश</translation>
    </message>
    <message>
        <source>Share it bears</source>
        <translation>बेहोर्ने अंश</translation>
    </message>
    <message>
        <source>Sharing of costs among products</source>
        <translation>बीमा योजनाबीच खर्चको बाँडफाँट</translation>
    </message>
    <message>
        <source>The key in force</source>
        <translation>चालु आधार</translation>
    </message>
    <message>
        <source>The percentages add up to {total}, not to 100.</source>
        <translation>प्रतिशतको जोड {total} हुन्छ, 100 होइन।</translation>
    </message>
    <message>
        <source>The scheme shares by its own fixed percentages.</source>
        <translation>कार्यक्रमले आफूले तोकेका निश्चित प्रतिशतले बाँड्छ।</translation>
    </message>
    <message>
        <source>The scheme shares each month by the claims of each product that are reported in it.</source>
        <translation>कार्यक्रमले हरेक महिना त्यस महिनामा दर्ता भएका प्रत्येक बीमा योजनाका दाबीअनुसार बाँड्छ।</translation>
    </message>
    <message>
        <source>The scheme shares each month by the premium that each product earns in it.</source>
        <translation>कार्यक्रमले हरेक महिना प्रत्येक बीमा योजनाले त्यस महिना आर्जन गरेको बीमाशुल्कअनुसार बाँड्छ।</translation>
    </message>
    <message>
        <source>The scheme shares each month by those that each product insures at its end.</source>
        <translation>कार्यक्रमले हरेक महिना महिनाको अन्त्यमा प्रत्येक बीमा योजनाका बीमितअनुसार बाँड्छ।</translation>
    </message>
    <message>
        <source>There is no product {code}.</source>
        <translation>{code} नामको बीमा योजना छैन।</translation>
    </message>
    <message>
        <source>What each product bears of the lines that belong to none, by each key, month by month</source>
        <translation>कुनै बीमा योजनाका नभएका रकममध्ये प्रत्येक बीमा योजनाले बेहोर्ने अंश, प्रत्येक आधारअनुसार, महिनैपिच्छे</translation>
    </message>
    <message>
        <source>{key} is no key. Choose one of: {known}</source>
        <translation>{key} आधार होइन। यीमध्ये छान्नुहोस्: {known}</translation>
    </message>
</context>
<context>
    <name>Allocation key</name>
    <message>
        <source>Active insured at its end</source>
        <translation>अवधिको अन्त्यका सक्रिय बीमित</translation>
    </message>
    <message>
        <source>Claims reported in it</source>
        <translation>अवधिमा दर्ता भएका दाबी</translation>
    </message>
    <message>
        <source>Earned premium of the period</source>
        <translation>अवधिको आर्जित बीमाशुल्क</translation>
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
        <translation>{day} मा आएको ({code})</translation>
    </message>
    <message>
        <source>{amount} due {day} ({code})</source>
        <translation>{amount}, तिर्ने दिन {day} ({code})</translation>
    </message>
    <message>
        <source>{amount} for {day} ({code})</source>
        <translation>{amount}, {day} का लागि ({code})</translation>
    </message>
    <message>
        <source>{known} · {more}</source>
        <translation>{known} · {more}</translation>
    </message>
    <message>
        <source>{left} since {day}, {document} ({voucher})</source>
        <translation>{day} देखि {left}, {document} ({voucher})</translation>
    </message>
    <message>
        <source>{product}, up to {last} ({code})</source>
        <translation>{product}, {last} सम्म ({code})</translation>
    </message>
    <message>
        <source>{purpose}, {amount} on {day}</source>
        <translation>{purpose}, {day} मा {amount}</translation>
    </message>
    <message>
        <source>{who}, {day} ({save})</source>
        <translation>{who}, {day} ({save})</translation>
    </message>
    <message>
        <source>{who}, {day} ({save}), holds for now</source>
        <translation>{who}, {day} ({save}), अहिलेलाई कायम</translation>
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
        <translation>तिर्नुपर्ने रकम</translation>
    </message>
    <message>
        <source>Arrears and collection</source>
        <translation>बक्यौता र असुली</translation>
    </message>
    <message>
        <source>Arrears by office</source>
        <translation>कार्यालयअनुसार बक्यौता</translation>
    </message>
    <message>
        <source>Collection by office</source>
        <translation>कार्यालयअनुसार असुली</translation>
    </message>
    <message>
        <source>Collection rate</source>
        <translation>असुली दर</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products have no rate together.</source>
        <translation>अनिवार्य र स्वेच्छिक बीमा योजनाको साझा दर हुँदैन।</translation>
    </message>
    <message>
        <source>Covered to</source>
        <translation>सुरक्षा सकिने दिन</translation>
    </message>
    <message>
        <source>From premium</source>
        <translation>बीमाशुल्कबाट</translation>
    </message>
    <message>
        <source>From vouchers</source>
        <translation>भौचरबाट</translation>
    </message>
    <message>
        <source>In advance, due later</source>
        <translation>अग्रिम, पछि तिर्नुपर्ने</translation>
    </message>
    <message>
        <source>In advance, due within three months</source>
        <translation>अग्रिम, तीन महिनाभित्र तिर्नुपर्ने</translation>
    </message>
    <message>
        <source>No office</source>
        <translation>कार्यालय छैन</translation>
    </message>
    <message>
        <source>Of these cover over</source>
        <translation>यीमध्ये सुरक्षा सकिएको</translation>
    </message>
    <message>
        <source>Of these in grace</source>
        <translation>यीमध्ये अनुग्रहमा</translation>
    </message>
    <message>
        <source>Of these paid</source>
        <translation>यीमध्ये तिरिएको</translation>
    </message>
    <message>
        <source>Oldest due</source>
        <translation>सबैभन्दा पुरानो बक्यौता</translation>
    </message>
    <message>
        <source>Owed to members</source>
        <translation>सदस्यलाई दिनुपर्ने</translation>
    </message>
    <message>
        <source>Policies behind</source>
        <translation>पछि परेका बीमालेख</translation>
    </message>
    <message>
        <source>Policies behind, the oldest due first</source>
        <translation>पछि परेका बीमालेख, सबैभन्दा पुरानो बक्यौता पहिले</translation>
    </message>
    <message>
        <source>Premium and fees due and not paid, by age</source>
        <translation>तिर्नुपर्ने तर नतिरेको बीमाशुल्क र शुल्क, अवधिअनुसार</translation>
    </message>
    <message>
        <source>Premium on the balance sheet</source>
        <translation>वासलातमा बीमाशुल्क</translation>
    </message>
    <message>
        <source>Premiums due</source>
        <translation>तिर्नुपर्ने बीमाशुल्क</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>प्राप्य</translation>
    </message>
    <message>
        <source>The day on which a premium falls due is day 0; what is paid later counts as unpaid here.</source>
        <translation>बीमाशुल्क तिर्नुपर्ने दिन 0 दिन हो; त्यसपछि तिरेको यहाँ नतिरेको मानिन्छ।</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>फिर्ता दिनुपर्ने</translation>
    </message>
    <message>
        <source>To give back: refunds due, and what was paid for cover that never ran.</source>
        <translation>फिर्ता दिनुपर्ने: दिन बाँकी फिर्ता रकम, र कहिल्यै नचलेको बीमा सुरक्षाका लागि तिरिएको रकम।</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>नतिरेको</translation>
    </message>
    <message>
        <source>Unpaid fees</source>
        <translation>नतिरेको शुल्क</translation>
    </message>
    <message>
        <source>Unpaid premium</source>
        <translation>नतिरेको बीमाशुल्क</translation>
    </message>
    <message>
        <source>What fell due after an exit, and what the exit took back, is not receivable.</source>
        <translation>बाहिरिएपछि तिर्ने दिन आएको र बाहिरिँदा खारेज भएको रकम प्राप्य हुँदैन।</translation>
    </message>
    <message>
        <source>What is owed to members</source>
        <translation>सदस्यलाई दिनुपर्ने रकम</translation>
    </message>
    <message>
        <source>What is paid of the premium and fees due from {first} to {last}</source>
        <translation>{first} देखि {last} सम्म तिर्नुपर्ने बीमाशुल्क र शुल्कमध्ये तिरिएको</translation>
    </message>
    <message>
        <source>What is receivable</source>
        <translation>प्राप्य रकम</translation>
    </message>
    <message>
        <source>What was paid in advance takes nothing off it: it is owed to members until it falls due.</source>
        <translation>अग्रिम तिरिएको रकमले यसलाई घटाउँदैन: तिर्ने दिन नआएसम्म त्यो सदस्यलाई दिनुपर्ने रकम हो।</translation>
    </message>
    <message>
        <source>collection since this day; else of the fiscal quarter</source>
        <translation>यस दिनदेखिको असुली; नभए आर्थिक वर्षको त्रैमासको</translation>
    </message>
    <message>
        <source>each policy that is behind, too, by its codes</source>
        <translation>पछि परेको प्रत्येक बीमालेख पनि, कोडसहित</translation>
    </message>
    <message>
        <source>over 180 days</source>
        <translation>180 दिनभन्दा बढी</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>A check sum of the file: it tells whether a byte of it was changed.</source>
        <translation>फाइलको जाँच-जोड: त्यसको एउटा बाइट बदलिए पनि थाहा हुन्छ।</translation>
    </message>
    <message>
        <source>A photo of a person is shown beside their name.</source>
        <translation>व्यक्तिको फोटो नामको छेउमा देखिन्छ।</translation>
    </message>
    <message>
        <source>Add a paper or photo</source>
        <translation>कागज वा फोटो थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>थप्नुहोस्…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>चित्र छान्नुहोस्…</translation>
    </message>
    <message>
        <source>Deed or contract</source>
        <translation>लिखत वा करार</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>फाइलको नाम</translation>
    </message>
    <message>
        <source>From this day on it is no longer shown with its record; the file stays.</source>
        <translation>यस दिनदेखि आफ्नो अभिलेखसँग देखाइँदैन; फाइल रहन्छ।</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>It is no longer shown with its record. The file stays, and so does this reason.</source>
        <translation>अब आफ्नो अभिलेखसँग देखाइँदैन। फाइल र यो कारण रहन्छन्।</translation>
    </message>
    <message>
        <source>It stands small over the name, on the next paper that is made. No text moves.</source>
        <translation>अब बनाइने कागजदेखि यो नाममाथि सानो भएर रहन्छ। कुनै पाठ सर्दैन।</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG चित्र</translation>
    </message>
    <message>
        <source>Keep which file?</source>
        <translation>कुन फाइल राख्ने?</translation>
    </message>
    <message>
        <source>Keep {name} with {record}</source>
        <translation>{name} लाई {record} सँग राख्नुहोस्</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>राखिएको दिन</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>फाइलको किसिम</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>कागजको किसिम</translation>
    </message>
    <message>
        <source>No logo is chosen: papers have the name of the scheme alone.</source>
        <translation>लोगो छानिएको छैन: कागजमा कार्यक्रमको नाम मात्र हुन्छ।</translation>
    </message>
    <message>
        <source>No paper is kept. Add a file, drop it here, or paste a picture.</source>
        <translation>कुनै कागज राखिएको छैन। फाइल थप्नुहोस्, यहाँ छोड्नुहोस्, वा चित्र टाँस्नुहोस्।</translation>
    </message>
    <message>
        <source>No program of this laptop shows {name}. It lies at {place}.</source>
        <translation>यस ल्यापटपको कुनै प्रोग्रामले {name} देखाउँदैन। यो {place} मा छ।</translation>
    </message>
    <message>
        <source>Nothing was copied that could be kept: no file, no picture.</source>
        <translation>राख्न मिल्ने केही कपी गरिएको छैन: फाइल पनि होइन, चित्र पनि होइन।</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>खोल्नुहोस्</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>अन्य कागज</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF कागजात</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG चित्र</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>कागज</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फोटो</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>{name} को फोटो</translation>
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
        <translation>चित्र र PDF कागजात (*.jpg *.jpeg *.png *.webp *.pdf)</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>औषधि पुर्जा</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>लोगो हटाउनुहोस्</translation>
    </message>
    <message>
        <source>Retire a paper or photo</source>
        <translation>कागज वा फोटो हटाउनुहोस्</translation>
    </message>
    <message>
        <source>Retire {code}</source>
        <translation>{code} हटाउनुहोस्</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>हटाइएको दिन</translation>
    </message>
    <message>
        <source>SHA-256 digest</source>
        <translation>SHA-256 सङ्केत</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>आकार, बाइटमा</translation>
    </message>
    <message>
        <source>The disk does not give {path}, a paper or photo of this book, so nothing was changed. Try again. If it stays so, move that file elsewhere: all the others are then taken without it.</source>
        <translation>डिस्कले {path} दिँदैन, जुन यस बहीको कागज वा फोटो हो, त्यसैले केही बदलिएको छैन। फेरि प्रयास गर्नुहोस्। त्यस्तै रहे त्यो फाइल अन्यत्र सार्नुहोस्: त्यसपछि त्योबाहेक अरू सबै लिइन्छ।</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) is missing beside the book, or was changed there.</source>
        <translation>{code} ({name}) को फाइल बहीको छेउमा छैन, वा त्यहाँ बदलिएको छ।</translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation>लोगो छैन।</translation>
    </message>
    <message>
        <source>Thing insured</source>
        <translation>बीमा गरिएको वस्तु</translation>
    </message>
    <message>
        <source>This file is kept with {record} already, as {name}.</source>
        <translation>यो फाइल पहिल्यै {record} सँग {name} नाममा राखिएको छ।</translation>
    </message>
    <message>
        <source>This file is no picture that can be shown: it is no photo.</source>
        <translation>यो फाइल देखाउन मिल्ने चित्र होइन: फोटो होइन।</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP चित्र</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>कुन चित्र?</translation>
    </message>
    <message>
        <source>{code} is retired already.</source>
        <translation>{code} पहिल्यै हटाइएको छ।</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB. Scan it in grey, or with fewer dots, and try again.</source>
        <translation>{name} {most} MB भन्दा ठूलो छ। खैरो रङमा वा कम थोप्लाले स्क्यान गरेर फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} is no picture (JPEG, PNG, WebP) and no PDF. Save it as one of these first.</source>
        <translation>{name} चित्र (JPEG, PNG, WebP) पनि होइन, PDF पनि होइन। पहिले यीमध्ये एकमा सेभ गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} is no picture that can be printed. Choose a JPEG or PNG picture.</source>
        <translation>{name} छाप्न मिल्ने चित्र होइन। JPEG वा PNG चित्र छान्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} is the logo already.</source>
        <translation>{name} पहिलेदेखि नै लोगो हो।</translation>
    </message>
</context>
<context>
    <name>Background form</name>
    <message>
        <source>Certified by</source>
        <translation>प्रमाणित गर्ने</translation>
    </message>
    <message>
        <source>Certified on</source>
        <translation>प्रमाणित मिति</translation>
    </message>
    <message>
        <source>Claims a person and year</source>
        <translation>प्रति व्यक्ति प्रति वर्ष दाबी</translation>
    </message>
    <message>
        <source>Cost of a claim</source>
        <translation>एउटा दाबीको लागत</translation>
    </message>
    <message>
        <source>Indicator or line</source>
        <translation>सूचक वा शीर्षक</translation>
    </message>
    <message>
        <source>Leave empty for both.</source>
        <translation>दुवैका लागि खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Leave empty for everything that has no key of its own.</source>
        <translation>आफ्नै आधार नभएका सबैका लागि खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Leave empty for the scheme as a whole.</source>
        <translation>पूरै कार्यक्रमका लागि खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Of a line, as its statement prints it: income and costs both without a minus.</source>
        <translation>शीर्षकको भए विवरणमा छापिएजस्तै: आम्दानी र खर्च दुवै घटाउ चिह्नविना।</translation>
    </message>
    <message>
        <source>Of an indicator, a ratio: 0.6 for sixty percent.</source>
        <translation>सूचकको भए अनुपात: साठी प्रतिशतका लागि 0.6।</translation>
    </message>
    <message>
        <source>Planned amount</source>
        <translation>योजनाको रकम</translation>
    </message>
    <message>
        <source>Reserve certified</source>
        <translation>प्रमाणित जगेडा</translation>
    </message>
    <message>
        <source>Share, in percent</source>
        <translation>अंश, प्रतिशतमा</translation>
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
            <numerusform>%n दिनअघि</numerusform>
            <numerusform>%n दिनअघि</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves of the backup are not in the file that it replaces: {saves}</source>
        <translation>
            <numerusform>ब्याकअपको %n सेभ त्यसले हटाउने फाइलमा छैन: {saves}</numerusform>
            <numerusform>ब्याकअपका %n सेभ त्यसले हटाउने फाइलमा छैनन्: {saves}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves of the file that it replaces are not in the backup: {saves}</source>
        <translation>
            <numerusform>हटाइने फाइलको %n सेभ ब्याकअपमा छैन: {saves}</numerusform>
            <numerusform>हटाइने फाइलका %n सेभ ब्याकअपमा छैनन्: {saves}</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made in {place}.</source>
        <translation>{place} मा ब्याकअप बन्यो।</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>ठाउँ थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a stick or a folder on another disk: what lies on this laptop alone is lost with it.</source>
        <translation>पेनड्राइभ वा अर्को डिस्कको फोल्डर थप्नुहोस्: यही ल्यापटपमा मात्र भएको कुरा यससँगै हराउँछ।</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अहिले ब्याकअप गर्नुहोस्</translation>
    </message>
    <message>
        <source>Backup {age}</source>
        <translation>ब्याकअप {age}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ब्याकअप</translation>
    </message>
    <message>
        <source>Backups of this file</source>
        <translation>यस फाइलका ब्याकअप</translation>
    </message>
    <message>
        <source>Choose a stick, or a folder on another disk</source>
        <translation>पेनड्राइभ वा अर्को डिस्कको फोल्डर छान्नुहोस्</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>सबै जस्ताको तस्तै छोड्नुहोस्</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बनेको</translation>
    </message>
    <message>
        <source>No backup was made in {place}. {why}</source>
        <translation>{place} मा ब्याकअप बनेन। {why}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>ब्याकअप छैन</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>अहिले त्यहाँ छैन</translation>
    </message>
    <message>
        <source>Nothing is new: every place has the newest save.</source>
        <translation>नयाँ केही छैन: सबै ठाउँमा सबैभन्दा नयाँ सेभ छ।</translation>
    </message>
    <message>
        <source>Opens the list of backups</source>
        <translation>ब्याकअपको सूची खोल्छ</translation>
    </message>
    <message>
        <source>Put the backup in its place</source>
        <translation>यसको ठाउँमा ब्याकअप राख्नुहोस्</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>ठाउँ हटाउनुहोस्</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>फर्काउनुहोस्…</translation>
    </message>
    <message>
        <source>Shall the backup of {when} take the place of the file?</source>
        <translation>के {when} को ब्याकअपलाई फाइलको ठाउँमा राख्ने?</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>The backup holds the same saves as the file that it replaces.</source>
        <translation>ब्याकअपमा र त्यसले हटाउने फाइलमा उही सेभ छन्।</translation>
    </message>
    <message>
        <source>The backup is in its place. The file that was there is kept as {name}.</source>
        <translation>ब्याकअप आफ्नो ठाउँमा छ। त्यहाँ भएको फाइल {name} नाममा राखिएको छ।</translation>
    </message>
    <message>
        <source>The backup is made: it was opened, and every page read.</source>
        <translation>ब्याकअप बन्यो: त्यसलाई खोलेर हरेक पाना पढियो।</translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it, under a name that says so.</source>
        <translation>अहिलेको फाइल यसकै छेउमा, त्यस्तै जनाउने नाममा राखिन्छ।</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup was made %n days ago, and more has been saved since.</source>
        <translation>
            <numerusform>सबैभन्दा नयाँ ब्याकअप %n दिनअघि बनेको थियो, त्यसपछि थप सेभ भएको छ।</numerusform>
            <numerusform>सबैभन्दा नयाँ ब्याकअप %n दिनअघि बनेको थियो, त्यसपछि थप सेभ भएको छ।</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of that time</source>
        <translation>त्यस समयको पासवर्ड</translation>
    </message>
    <message>
        <source>The place cannot be kept in mind: the disk takes nothing.</source>
        <translation>यो ठाउँ सम्झेर राख्न सकिएन: डिस्कले केही लिँदैन।</translation>
    </message>
    <message>
        <source>The two are different books.</source>
        <translation>यी दुई फरक बही हुन्।</translation>
    </message>
    <message>
        <source>There is no backup of this file yet.</source>
        <translation>यस फाइलको ब्याकअप अझै छैन।</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when the file is closed, or now with the button above.</source>
        <translation>ब्याकअप अझै छैन। फाइल बन्द गर्दा, वा माथिको बटनले अहिले नै, बन्छ।</translation>
    </message>
    <message>
        <source>There is no folder {name}. Choose one that is there.</source>
        <translation>{name} फोल्डर छैन। भएको फोल्डर छान्नुहोस्।</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>अहिले त्यहाँ छ</translation>
    </message>
    <message>
        <source>This backup is from before the key was renewed. Somebody who could open the file then opens it with the password they had. Once it is in its place, those passwords hold again.</source>
        <translation>यो ब्याकअप साँचो फेर्नुअघिको हो। त्यतिबेला फाइल खोल्न सक्ने व्यक्तिले आफ्नो त्यही पासवर्डले खोल्छ। यो आफ्नो ठाउँमा आएपछि ती पासवर्ड फेरि चल्छन्।</translation>
    </message>
    <message>
        <source>What was there before is kept as {name}.</source>
        <translation>पहिले त्यहाँ भएको {name} नाममा राखिएको छ।</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>ब्याकअप जाने ठाउँ</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>यस ल्यापटपमा</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>हिजो</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>{name} holds everything that was in the damaged file.</source>
        <translation>{name} मा बिग्रिएको फाइलमा भएको सबै कुरा छ।</translation>
    </message>
    <message numerus="yes">
        <source>{name} holds what could be read. %n things are lost or not whole: {list} names them. Look them up in a backup or on paper; Verify tells which former saves no longer hold.</source>
        <translation>
            <numerusform>{name} मा पढ्न सकिएको कुरा छ। %n कुरा हराएको वा अपूरो छ: {list} मा नाम छ। ब्याकअप वा कागजमा हेर्नुहोस्; कुन पुराना सेभ अब मिल्दैनन् भनी जाँचले बताउँछ।</numerusform>
            <numerusform>{name} मा पढ्न सकिएको कुरा छ। %n कुरा हराएका वा अपूरा छन्: {list} मा तिनका नाम छन्। ब्याकअप वा कागजमा हेर्नुहोस्; कुन पुराना सेभ अब मिल्दैनन् भनी जाँचले बताउँछ।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is a whole copy: it was opened and every page read.</source>
        <translation>{name} पूरा प्रतिलिपि हो: त्यसलाई खोलेर हरेक पाना पढियो।</translation>
    </message>
    <message>
        <source>{name} is from before this book was locked: in its place everybody could read it. Restore it under another name.</source>
        <translation>{name} यो बहीमा ताला लाग्नुअघिको हो: यसको ठाउँमा राखे सबैले पढ्न सक्थे। अर्कै नाममा फर्काउनुहोस्।</translation>
    </message>
    <message>
        <source>{name} is locked with a former key: sign in with a name and a password of that time.</source>
        <translation>{name} मा पुरानो साँचोको ताला छ: त्यस समयको नाम र पासवर्डले प्रवेश गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} is now what the backup holds.</source>
        <translation>{name} अब ब्याकअपमा भएजस्तै छ।</translation>
    </message>
    <message>
        <source>{name} is there already. To put the backup in its place use --replace; what is there now is kept beside it.</source>
        <translation>{name} पहिल्यै छ। त्यसको ठाउँमा ब्याकअप राख्न --replace प्रयोग गर्नुहोस्; अहिले भएको फाइल छेउमा राखिन्छ।</translation>
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
            <numerusform>अब बैंकको %n पङ्क्ति बहीको एउटै कारोबारसँग मिलाइयो।</numerusform>
            <numerusform>अब बैंकका %n पङ्क्ति बहीको एउटै कारोबारसँग मिलाइए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a day or an amount were passed over.</source>
        <translation>
            <numerusform>मिति वा रकम नभएको %n पङ्क्ति छोडियो।</numerusform>
            <numerusform>मिति वा रकम नभएका %n पङ्क्ति छोडिए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movements of the book belong to one line of the bank now.</source>
        <translation>
            <numerusform>अब बहीको %n कारोबार बैंकको एउटै पङ्क्तिसँग मिलाइयो।</numerusform>
            <numerusform>अब बहीका %n कारोबार बैंकको एउटै पङ्क्तिसँग मिलाइए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Both have it</source>
        <translation>दुवैमा छ</translation>
    </message>
    <message>
        <source>By the book on {day}</source>
        <translation>{day} मा बहीअनुसार</translation>
    </message>
    <message>
        <source>Ctrl+R records the line that is chosen: a charge, interest, or what nobody wrote down.</source>
        <translation>Ctrl+R ले छानिएको पङ्क्ति लेख्छ: शुल्क, ब्याज, वा कसैले नलेखेको कुरा।</translation>
    </message>
    <message>
        <source>Days were read as {form}.</source>
        <translation>मिति {form} ढाँचामा पढिए।</translation>
    </message>
    <message>
        <source>How both agree</source>
        <translation>दुवै कसरी मिल्छन्</translation>
    </message>
    <message>
        <source>No bank account is written down yet. Add it, then match its statement.</source>
        <translation>अझै कुनै बैंक खाता लेखिएको छैन। थप्नुहोस्, अनि त्यसको विवरण मिलाउनुहोस्।</translation>
    </message>
    <message>
        <source>No set of number {number} is proposed. Look at the statement again.</source>
        <translation>{number} नम्बरको कुनै समूह सुझाइएको छैन। विवरण फेरि हेर्नुहोस्।</translation>
    </message>
    <message>
        <source>One sum for several: probably the same</source>
        <translation>धेरैका लागि एउटै रकम: सायद उही हो</translation>
    </message>
    <message>
        <source>Record what only the bank has</source>
        <translation>बैंकमा मात्र भएको लेख्नुहोस्</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>सन्दर्भ</translation>
    </message>
    <message>
        <source>Set of sums</source>
        <translation>रकमको समूह</translation>
    </message>
    <message>
        <source>Statements of a bank (*.csv *.txt *.tsv *.xlsx *.ods)</source>
        <translation>बैंक विवरण (*.csv *.txt *.tsv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>The bank has it, the book has not</source>
        <translation>बैंकमा छ, बहीमा छैन</translation>
    </message>
    <message>
        <source>The bank&apos;s day</source>
        <translation>बैंकको दिन</translation>
    </message>
    <message>
        <source>The book has everything that the bank has.</source>
        <translation>बैंकमा भएको सबै बहीमा छ।</translation>
    </message>
    <message>
        <source>The book has it, the bank has not</source>
        <translation>बहीमा छ, बैंकमा छैन</translation>
    </message>
    <message>
        <source>The book&apos;s day</source>
        <translation>बहीको दिन</translation>
    </message>
    <message>
        <source>There is no bank account {code}. Add it in the settings first.</source>
        <translation>{code} बैंक खाता छैन। पहिले सेटिङमा थप्नुहोस्।</translation>
    </message>
    <message>
        <source>These amounts add up. Look whether they are the same money: Ctrl+G says so of the set chosen.</source>
        <translation>यी रकमको जोड मिल्छ। उही पैसा हो कि हेर्नुहोस्: छानिएको समूहका लागि Ctrl+G ले त्यसो भन्छ।</translation>
    </message>
    <message>
        <source>They belong together</source>
        <translation>यी एउटै हुन्</translation>
    </message>
    <message>
        <source>What only the bank has</source>
        <translation>बैंकमा मात्र भएको</translation>
    </message>
    <message>
        <source>What only the book has, taken away</source>
        <translation>बहीमा मात्र भएको, घटाएर</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>बैंकले भनेको</translation>
    </message>
    <message>
        <source>What the bank should say</source>
        <translation>बैंकले भन्नुपर्ने</translation>
    </message>
    <message>
        <source>What was paid by cheque, or late on the last days, may stand on the bank&apos;s next statement.</source>
        <translation>चेकले वा पछिल्ला दिनमा ढिलो तिरिएको रकम बैंकको अर्को विवरणमा हुन सक्छ।</translation>
    </message>
    <message>
        <source>Which file is the bank&apos;s statement?</source>
        <translation>बैंक विवरण कुन फाइल हो?</translation>
    </message>
    <message>
        <source>amount; transaction amount; sum</source>
        <translation>रकम; कारोबार रकम; जम्मा रकम; amount; transaction amount; sum</translation>
    </message>
    <message>
        <source>balance; running balance; closing balance</source>
        <translation>मौज्दात; बाँकी; बाँकी रकम; ब्यालेन्स; अन्तिम मौज्दात; balance; running balance; closing balance</translation>
    </message>
    <message>
        <source>credit; deposit; deposits; paid in; money in; received; credit amount</source>
        <translation>क्रेडिट; जम्मा; जम्मा रकम; निक्षेप; प्राप्त; प्राप्त रकम; क्रेडिट रकम; credit; deposit; deposits; paid in; money in; received; credit amount</translation>
    </message>
    <message>
        <source>currency; ccy</source>
        <translation>मुद्रा; currency; ccy</translation>
    </message>
    <message>
        <source>date; transaction date; posting date; booking date; txn date; value date</source>
        <translation>मिति; कारोबार मिति; कारोबारको मिति; प्रविष्टि मिति; मूल्य मिति; date; transaction date; posting date; booking date; txn date; value date</translation>
    </message>
    <message>
        <source>debit; withdrawal; withdrawals; paid out; money out; payment; debit amount</source>
        <translation>डेबिट; झिकेको; निकासा; खर्च; भुक्तानी; भुक्तानी रकम; डेबिट रकम; debit; withdrawal; withdrawals; paid out; money out; payment; debit amount</translation>
    </message>
    <message>
        <source>description; details; narration; particulars; remarks; text</source>
        <translation>विवरण; कारोबार विवरण; व्यहोरा; कैफियत; description; details; narration; particulars; remarks; text</translation>
    </message>
    <message>
        <source>reference; ref; ref no; reference number; cheque number; cheque no; transaction id</source>
        <translation>सन्दर्भ; सन्दर्भ नम्बर; सन्दर्भ नं; चेक नम्बर; चेक नं; कारोबार नम्बर; reference; ref; ref no; reference number; cheque number; cheque no; transaction id</translation>
    </message>
    <message>
        <source>{name} beside the book of {account}</source>
        <translation>{account} को बहीसँग {name}</translation>
    </message>
    <message>
        <source>{name} has no column of days with amounts beside it. A bank&apos;s statement says of each line its date and its amount, or what was paid in and paid out: look at the headings.</source>
        <translation>{name} मा मिति र त्यससँगै रकम भएको स्तम्भ छैन। बैंक विवरणले हरेक पङ्क्तिको मिति र रकम, वा जम्मा भएको र झिकिएको रकम भन्छ: शीर्षक हेर्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} is in {other}, the books are in {currency}. Ask the bank for the statement of the account that is kept in {currency}.</source>
        <translation>{name} {other} मा छ, बही {currency} मा। बैंकसँग {currency} मा राखिएको खाताको विवरण माग्नुहोस्।</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{cell}” is no amount of {decimals} decimals at most.</source>
        <translation>{name}, पङ्क्ति {line}: “{cell}” बढीमा {decimals} दशमलव अङ्कको रकम होइन।</translation>
    </message>
    <message>
        <source>{off} differ since before this statement: match the one before it, too.</source>
        <translation>यो विवरणअघिदेखि नै {off} को फरक छ: अघिल्लो विवरण पनि मिलाउनुहोस्।</translation>
    </message>
</context>
<context>
    <name>Before saving</name>
    <message numerus="yes">
        <source>%n items are on the bill.</source>
        <translation>
            <numerusform>बिलमा %n मद छ।</numerusform>
            <numerusform>बिलमा %n मद छन्।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are covered up to then.</source>
        <translation>
            <numerusform>तबसम्म %n जना समेटिएको छ।</numerusform>
            <numerusform>तबसम्म %n जना समेटिएका छन्।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are enrolled, {who} first.</source>
        <translation>
            <numerusform>%n जना दर्ता हुन्छ, पहिले {who}।</numerusform>
            <numerusform>%n जना दर्ता हुन्छन्, पहिले {who}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, {first} first, are covered by {product} of {who} from {day}.</source>
        <translation>
            <numerusform>{who} को {product} ले {day} देखि %n जनालाई समेट्छ, पहिले {first}।</numerusform>
            <numerusform>{who} को {product} ले {day} देखि %n जनालाई समेट्छ, पहिले {first}।</numerusform>
        </translation>
    </message>
    <message>
        <source>A claim of {who} for {incurred}, reported on {reported}.</source>
        <translation>{incurred} को {who} को दाबी, {reported} मा दर्ता।</translation>
    </message>
    <message>
        <source>A claim of {who} for {incurred}, reported on {reported}: {event}.</source>
        <translation>{incurred} को {who} को दाबी, {reported} मा दर्ता: {event}।</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is met in part, with {amount} on {day}.</source>
        <translation>{day} मा {who} को दाबी {claim} का लागि आंशिक रकम {amount} दिइन्छ।</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is met with {amount} on {day}.</source>
        <translation>{day} मा {who} को दाबी {claim} का लागि {amount} दिइन्छ।</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is rejected on {day}.</source>
        <translation>{who} को दाबी {claim} {day} मा अस्वीकृत हुन्छ।</translation>
    </message>
    <message>
        <source>Claims of {index} are decided on {day} for everybody in force of office {office}.</source>
        <translation>{office} कार्यालयमा चालु सबैका लागि {index} का दाबीको निर्णय {day} मा हुन्छ।</translation>
    </message>
    <message>
        <source>Claims of {index} are decided on {day} for everybody in force.</source>
        <translation>चालु सबैका लागि {index} का दाबीको निर्णय {day} मा हुन्छ।</translation>
    </message>
    <message>
        <source>Here will stand what is about to be recorded.</source>
        <translation>के लेखिनेछ यहाँ देखिन्छ।</translation>
    </message>
    <message>
        <source>It came on {day}, with receipt {receipt}.</source>
        <translation>{day} मा रसिद {receipt} सँग आयो।</translation>
    </message>
    <message>
        <source>It came on {day}, with the next receipt number.</source>
        <translation>{day} मा अर्को रसिद नम्बरसँग आयो।</translation>
    </message>
    <message>
        <source>It covers {lives} lives.</source>
        <translation>यसले {lives} जनालाई समेट्छ।</translation>
    </message>
    <message>
        <source>It may come to {covered}.</source>
        <translation>यो {covered} सम्म पुग्न सक्छ।</translation>
    </message>
    <message>
        <source>Nobody of them is insured.</source>
        <translation>उनीहरूमध्ये कोही बीमित छैन।</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>भुक्तानी गर्न केही बाँकी छैन।</translation>
    </message>
    <message>
        <source>Of {loss} lost it may come to {covered}.</source>
        <translation>{loss} को नोक्सानमा {covered} सम्म पुग्न सक्छ।</translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <translation>कारण: {reason}।</translation>
    </message>
    <message>
        <source>They are told why: {reason}.</source>
        <translation>उनलाई कारण भनिन्छ: {reason}।</translation>
    </message>
    <message>
        <source>Way of payment: {method}.</source>
        <translation>भुक्तानीको माध्यम: {method}।</translation>
    </message>
    <message>
        <source>part of the claim</source>
        <translation>दाबीको भाग</translation>
    </message>
    <message>
        <source>part payment</source>
        <translation>आंशिक भुक्तानी</translation>
    </message>
    <message>
        <source>{amount} is due for the term, for {insured} insured.</source>
        <translation>अवधिका लागि {insured} बीमितको {amount} तिर्नुपर्छ।</translation>
    </message>
    <message>
        <source>{amount} is due for the term.</source>
        <translation>अवधिका लागि {amount} तिर्नुपर्छ।</translation>
    </message>
    <message>
        <source>{holder} holds the policy after it.</source>
        <translation>त्यसपछि बीमालेखको धारक {holder} हो।</translation>
    </message>
    <message>
        <source>{name} ({village})</source>
        <translation>{name} ({village})</translation>
    </message>
    <message>
        <source>{over} is kept as an advance.</source>
        <translation>{over} पेस्कीका रूपमा राखिन्छ।</translation>
    </message>
    <message>
        <source>{product} covers them from {start}.</source>
        <translation>{product} ले उनीहरूलाई {start} देखि समेट्छ।</translation>
    </message>
    <message>
        <source>{product} of {who} ends on {last}, not on {end}.</source>
        <translation>{who} को {product} {end} मा होइन, {last} मा सकिन्छ।</translation>
    </message>
    <message>
        <source>{product} of {who} goes on from {start}.</source>
        <translation>{who} को {product} {start} देखि अघि बढ्छ।</translation>
    </message>
    <message>
        <source>{product} of {who} is held by {holder} from now on.</source>
        <translation>अबदेखि {who} को {product} को धारक {holder} हो।</translation>
    </message>
    <message>
        <source>{rest} is left to pay after it.</source>
        <translation>त्यसपछि {rest} भुक्तानी गर्न बाँकी रहन्छ।</translation>
    </message>
    <message>
        <source>{rest} of what is due is not paid: is this a part payment?</source>
        <translation>तिर्नुपर्नेमध्ये {rest} तिरिएको छैन: के यो आंशिक भुक्तानी हो?</translation>
    </message>
    <message>
        <source>{rest} of what is left to pay is not paid: is this a part of it?</source>
        <translation>भुक्तानी गर्न बाँकीमध्ये {rest} दिइएको छैन: के यो त्यसको भाग हो?</translation>
    </message>
    <message>
        <source>{rest} stays due.</source>
        <translation>{rest} तिर्न बाँकी रहन्छ।</translation>
    </message>
    <message>
        <source>{who} had the money paid for claim {claim} on {day}.</source>
        <translation>{who} ले दाबी {claim} को भुक्तानी {day} मा पायो।</translation>
    </message>
    <message>
        <source>{who} is covered up to {last}; the others of the policy of {policy} stay covered.</source>
        <translation>{who} {last} सम्म समेटिन्छ; {policy} को बीमालेखका अरू समेटिइरहन्छन्।</translation>
    </message>
    <message>
        <source>{who} is given back {amount} of {due} on {day}.</source>
        <translation>{who} लाई {day} मा {due} मध्ये {amount} फिर्ता दिइन्छ।</translation>
    </message>
    <message>
        <source>{who} is paid {amount} for claim {claim} on {day}.</source>
        <translation>{day} मा {who} लाई दाबी {claim} का लागि {amount} भुक्तानी हुन्छ।</translation>
    </message>
    <message>
        <source>{who} is paid {amount} in advance for claim {claim}, not decided yet, on {day}.</source>
        <translation>{day} मा {who} लाई निर्णय नभएको दाबी {claim} का लागि {amount} पेस्की दिइन्छ।</translation>
    </message>
    <message>
        <source>{who} pays {amount} for {first} to {last}.</source>
        <translation>{who} ले {first} देखि {last} का लागि {amount} तिर्छ।</translation>
    </message>
    <message>
        <source>{who} pays {amount}, due on {due}.</source>
        <translation>{who} ले {due} मा तिर्नुपर्ने {amount} तिर्छ।</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Step 1 of 2: who the scheme is. The currency cannot change once there are amounts.</source>
        <translation>चरण १, जम्मा २: कार्यक्रम को हो। रकम लेखिएपछि मुद्रा बदल्न सकिँदैन।</translation>
    </message>
    <message>
        <source>Step 2 of 2: where it works, what it offers, what it has. Then you can enrol.</source>
        <translation>चरण २, जम्मा २: कहाँ काम गर्छ, के दिन्छ, के छ। त्यसपछि दर्ता गर्न सकिन्छ।</translation>
    </message>
</context>
<context>
    <name>Beyond</name>
    <message>
        <source>Answered within 30 days</source>
        <translation>30 दिनभित्र जवाफ</translation>
    </message>
    <message>
        <source>Appeals not answered yet</source>
        <translation>जवाफ दिन बाँकी पुनरावेदन</translation>
    </message>
    <message>
        <source>Appeals that came in</source>
        <translation>आएका पुनरावेदन</translation>
    </message>
    <message>
        <source>Appeals upheld wholly or in part / appeals that came in</source>
        <translation>पूरै वा आंशिक सही ठहरिएका पुनरावेदन / आएका पुनरावेदन</translation>
    </message>
    <message>
        <source>Benefits in time</source>
        <translation>समयमै पाएको सुविधा</translation>
    </message>
    <message>
        <source>Benefits received</source>
        <translation>प्राप्त सुविधा</translation>
    </message>
    <message>
        <source>Benefits received within 30 days</source>
        <translation>30 दिनभित्र प्राप्त सुविधा</translation>
    </message>
    <message>
        <source>Benefits received within 30 days from the event / benefits received</source>
        <translation>घटनाको 30 दिनभित्र प्राप्त सुविधा / प्राप्त सुविधा</translation>
    </message>
    <message>
        <source>Benefits received within days from the event</source>
        <translation>घटनादेखि तोकिएका दिनभित्र प्राप्त सुविधा</translation>
    </message>
    <message>
        <source>Benefits received within them</source>
        <translation>ती दिनभित्र प्राप्त सुविधा</translation>
    </message>
    <message>
        <source>Benefits received within {days} days</source>
        <translation>{days} दिनभित्र प्राप्त सुविधा</translation>
    </message>
    <message>
        <source>Beyond the ten</source>
        <translation>दस सूचकबाहेक</translation>
    </message>
    <message>
        <source>Billed item by item</source>
        <translation>मदअनुसार बिल रकम</translation>
    </message>
    <message>
        <source>Claims that happened / insured years</source>
        <translation>भइसकेका दाबी / बीमित वर्ष</translation>
    </message>
    <message>
        <source>Complaints and appeals by month</source>
        <translation>महिनाअनुसार गुनासो र पुनरावेदन</translation>
    </message>
    <message>
        <source>Complaints answered</source>
        <translation>जवाफ दिइएका गुनासो</translation>
    </message>
    <message>
        <source>Complaints answered within 30 days</source>
        <translation>30 दिनभित्र जवाफ दिइएका गुनासो</translation>
    </message>
    <message>
        <source>Complaints answered within 30 days / complaints that came in</source>
        <translation>30 दिनभित्र जवाफ दिइएका गुनासो / आएका गुनासो</translation>
    </message>
    <message>
        <source>Complaints per 1,000 insured years</source>
        <translation>प्रति 1,000 बीमित वर्ष गुनासो</translation>
    </message>
    <message>
        <source>Complaints still unanswered: {count}</source>
        <translation>अझै जवाफ नदिइएका गुनासो: {count}</translation>
    </message>
    <message>
        <source>Complaints that came in</source>
        <translation>आएका गुनासो</translation>
    </message>
    <message>
        <source>Complaints that came in / 1,000 insured years</source>
        <translation>आएका गुनासो / 1,000 बीमित वर्ष</translation>
    </message>
    <message>
        <source>Complaints that ever came in</source>
        <translation>अहिलेसम्म आएका गुनासो</translation>
    </message>
    <message>
        <source>Coverage is not told by sex: the people a product is meant for are written down as one number, women and men together.</source>
        <translation>समेटिएको अनुपात लिङ्गअनुसार दिइँदैन: बीमा योजनाले लक्षित गरेका मानिस महिला र पुरुष मिलाएर एउटै सङ्ख्यामा लेखिएका छन्।</translation>
    </message>
    <message>
        <source>Days of 1,000 years</source>
        <translation>1,000 वर्षका दिन</translation>
    </message>
    <message>
        <source>Few complaints may mean content members, or members who do not know where to go.</source>
        <translation>गुनासो थोरै हुनुको अर्थ सदस्य सन्तुष्ट छन्, वा कहाँ जाने थाहा पाएका छैनन्।</translation>
    </message>
    <message>
        <source>How often somebody who is insured for a year has a claim.</source>
        <translation>एक वर्ष बीमित व्यक्तिको कति पटक दाबी पर्छ।</translation>
    </message>
    <message>
        <source>Indicators by sex</source>
        <translation>लिङ्गअनुसार सूचक</translation>
    </message>
    <message>
        <source>Insured on the last day by sex</source>
        <translation>अन्तिम दिनमा लिङ्गअनुसार बीमित</translation>
    </message>
    <message>
        <source>Insured who could have renewed and did not / insured who could have renewed</source>
        <translation>नवीकरण गर्न सक्ने तर नगरेका बीमित / नवीकरण गर्न सक्ने बीमित</translation>
    </message>
    <message>
        <source>Insured whose sex is known</source>
        <translation>लिङ्ग थाहा भएका बीमित</translation>
    </message>
    <message>
        <source>Insured whose sex is not known</source>
        <translation>लिङ्ग थाहा नभएका बीमित</translation>
    </message>
    <message>
        <source>Insured whose sex is not known are left out: {count}</source>
        <translation>लिङ्ग थाहा नभएका बीमित छोडिएका छन्: {count}</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>नवीकरण नगरेका</translation>
    </message>
    <message>
        <source>Lapsed: {reason}</source>
        <translation>नवीकरण नगरेका: {reason}</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>नवीकरण नभएका</translation>
    </message>
    <message>
        <source>Lapses by reason</source>
        <translation>कारणअनुसार नवीकरण नभएका</translation>
    </message>
    <message>
        <source>Lives of head counts that stayed</source>
        <translation>रहिरहेका व्यक्ति सङ्ख्याका मानिस</translation>
    </message>
    <message>
        <source>No appeal came in during the period.</source>
        <translation>अवधिमा कुनै पुनरावेदन आएन।</translation>
    </message>
    <message>
        <source>No benefit was received in the period.</source>
        <translation>अवधिमा कुनै सुविधा प्राप्त भएन।</translation>
    </message>
    <message>
        <source>No claim that ended in the period has its bill in the file, item by item.</source>
        <translation>अवधिमा टुङ्गिएका कुनै दाबीको बिल मदअनुसार फाइलमा छैन।</translation>
    </message>
    <message>
        <source>No complaint came in during the period.</source>
        <translation>अवधिमा कुनै गुनासो आएन।</translation>
    </message>
    <message>
        <source>No complaint has ever been entered: keep the register.</source>
        <translation>अहिलेसम्म कुनै गुनासो लेखिएको छैन: दर्ता किताब राख्नुहोस्।</translation>
    </message>
    <message>
        <source>Nobody was insured in the period.</source>
        <translation>अवधिमा कोही बीमित थिएन।</translation>
    </message>
    <message>
        <source>Nobody whose sex is known is insured on the last day.</source>
        <translation>अन्तिम दिनमा लिङ्ग थाहा भएको कोही बीमित छैन।</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>जवाफ दिन बाँकी</translation>
    </message>
    <message>
        <source>Of all lapsed</source>
        <translation>नवीकरण नगरेका सबैमध्ये</translation>
    </message>
    <message>
        <source>Of every 100 a family was billed, so much did the scheme pay; the rest it paid itself.</source>
        <translation>परिवारको बिलको प्रत्येक 100 मा कार्यक्रमले यति तिर्‍यो; बाँकी परिवार आफैँले तिर्‍यो।</translation>
    </message>
    <message>
        <source>Of every 100 appeals, so many were right: a high share says that claims are rejected too lightly.</source>
        <translation>प्रत्येक 100 पुनरावेदनमा यति सही थिए: अंश धेरै हुनु भनेको दाबी हलुकै अस्वीकृत हुनु हो।</translation>
    </message>
    <message>
        <source>Of every 100 families that were paid, so many held the money within a month from the event.</source>
        <translation>भुक्तानी पाएका प्रत्येक 100 परिवारमध्ये यतिको हातमा घटनाको एक महिनाभित्र पैसा पर्‍यो।</translation>
    </message>
    <message>
        <source>Of every 100 insured people, so many are women or girls.</source>
        <translation>प्रत्येक 100 बीमित मानिसमध्ये यति महिला वा केटी छन्।</translation>
    </message>
    <message>
        <source>Of every 100 who complained, so many had an answer within a month.</source>
        <translation>गुनासो गर्ने प्रत्येक 100 मध्ये यतिले एक महिनाभित्र जवाफ पाए।</translation>
    </message>
    <message>
        <source>Of every 100 who could stay, so many did not; the parts say why, where somebody asked them.</source>
        <translation>रहन सक्ने प्रत्येक 100 मा यति रहेनन्; कसैले सोधेको भए भागले कारण भन्छ।</translation>
    </message>
    <message>
        <source>Of those who could renew</source>
        <translation>नवीकरण गर्न सक्नेमध्ये</translation>
    </message>
    <message>
        <source>Overturned on appeal</source>
        <translation>पुनरावेदनमा उल्टिएका</translation>
    </message>
    <message>
        <source>Paid for claims with a bill / billed for them, of claims that ended in the period</source>
        <translation>अवधिमा टुङ्गिएका बिलसहितका दाबीमा भुक्तानी / तिनको बिल रकम</translation>
    </message>
    <message>
        <source>Paid of billed</source>
        <translation>बिलमध्ये भुक्तानी</translation>
    </message>
    <message>
        <source>Paid of what was billed</source>
        <translation>बिल भएकोमध्ये भुक्तानी</translation>
    </message>
    <message>
        <source>Rejections overturned</source>
        <translation>उल्टिएका अस्वीकृति</translation>
    </message>
    <message>
        <source>Rejections overturned in part</source>
        <translation>आंशिक उल्टिएका अस्वीकृति</translation>
    </message>
    <message>
        <source>Rejections overturned on appeal</source>
        <translation>पुनरावेदनमा उल्टिएका अस्वीकृति</translation>
    </message>
    <message>
        <source>Rejections overturned wholly</source>
        <translation>पूरै उल्टिएका अस्वीकृति</translation>
    </message>
    <message>
        <source>The sexes add up to the whole; of the lives of a head count nobody knows the sex.</source>
        <translation>सबै लिङ्गको जोड पूरै हुन्छ; व्यक्ति सङ्ख्याका मानिसको लिङ्ग कसैलाई थाहा हुँदैन।</translation>
    </message>
    <message>
        <source>These figures are of our own: nobody has published how they are to be reckoned, and none has a norm.</source>
        <translation>यी अङ्क हाम्रै हुन्: यिनको हिसाब गर्ने तरिका कसैले प्रकाशित गरेको छैन, र कुनैको मापदण्ड छैन।</translation>
    </message>
    <message>
        <source>Thousands of insured years</source>
        <translation>हजार बीमित वर्ष</translation>
    </message>
    <message>
        <source>Who is insured with two products counts in each of them.</source>
        <translation>दुई बीमा योजनामा बीमित व्यक्ति दुवैमा गनिन्छ।</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>दिनभित्र</translation>
    </message>
    <message>
        <source>Women insured</source>
        <translation>बीमित महिला</translation>
    </message>
    <message>
        <source>Women insured / insured whose sex is known, on the last day</source>
        <translation>अन्तिम दिनमा बीमित महिला / लिङ्ग थाहा भएका बीमित</translation>
    </message>
    <message>
        <source>Women insured of all insured</source>
        <translation>सबै बीमितमध्ये बीमित महिला</translation>
    </message>
    <message>
        <source>Women of known sex</source>
        <translation>लिङ्ग थाहा भएकामध्ये महिला</translation>
    </message>
    <message>
        <source>within how many days a benefit shall be received</source>
        <translation>सुविधा कति दिनभित्र पाइनुपर्ने</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Age in years</source>
        <translation>वर्षमा उमेर</translation>
    </message>
    <message>
        <source>Average days to settle a claim</source>
        <translation>दाबी फर्छ्यौट गर्न लाग्ने औसत दिन</translation>
    </message>
    <message>
        <source>Benefits: {codes}</source>
        <translation>सुविधा: {codes}</translation>
    </message>
    <message>
        <source>Claims for it reported in these days</source>
        <translation>यी दिनमा यसका लागि दर्ता भएका दाबी</translation>
    </message>
    <message>
        <source>Cover for pregnancy and birth</source>
        <translation>गर्भावस्था र प्रसूतिको बीमा सुरक्षा</translation>
    </message>
    <message>
        <source>Information brief</source>
        <translation>जानकारी पत्र</translation>
    </message>
    <message>
        <source>Insured on the last day</source>
        <translation>अन्तिम दिनमा बीमित</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>यसको आकार</translation>
    </message>
    <message>
        <source>Lives insured as head counts, of whom neither sex nor age is known: {count}.</source>
        <translation>लिङ्ग र उमेर दुवै थाहा नभएका, व्यक्ति सङ्ख्याका रूपमा बीमित मानिस: {count}।</translation>
    </message>
    <message>
        <source>Nobody is insured by name on the last day.</source>
        <translation>अन्तिम दिनमा नाम लेखिएको कोही बीमित छैन।</translation>
    </message>
    <message>
        <source>Of the insured whose sex is known</source>
        <translation>लिङ्ग थाहा भएका बीमितमध्ये</translation>
    </message>
    <message>
        <source>Of {count} products those with the most insured are shown.</source>
        <translation>{count} बीमा योजनामध्ये सबैभन्दा धेरै बीमित भएका देखाइएका छन्।</translation>
    </message>
    <message>
        <source>Paid for it in these days</source>
        <translation>यी दिनमा यसका लागि भुक्तानी भएको</translation>
    </message>
    <message>
        <source>The insured by sex and age</source>
        <translation>लिङ्ग र उमेरअनुसार बीमित</translation>
    </message>
    <message numerus="yes">
        <source>The products add up to %n more than the scheme insures: it counts each person once.</source>
        <translation>
            <numerusform>बीमा योजनाको जोड कार्यक्रमका बीमितभन्दा %n जना बढी छ: कार्यक्रमले हरेक व्यक्तिलाई एक पटक गन्छ।</numerusform>
            <numerusform>बीमा योजनाको जोड कार्यक्रमका बीमितभन्दा %n जना बढी छ: कार्यक्रमले हरेक व्यक्तिलाई एक पटक गन्छ।</numerusform>
        </translation>
    </message>
    <message>
        <source>The ten indicators over twelve quarters</source>
        <translation>बाह्र त्रैमासका दस सूचक</translation>
    </message>
    <message>
        <source>There is no benefit {code}. Choose among the codes of the list Benefits.</source>
        <translation>{code} सुविधा छैन। सुविधा सूचीका कोडमध्ये छान्नुहोस्।</translation>
    </message>
    <message>
        <source>Villages of the insured</source>
        <translation>बीमितका गाउँ</translation>
    </message>
    <message>
        <source>What it is for women</source>
        <translation>महिलाका लागि यो के हो</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>यसले के भन्छ</translation>
    </message>
    <message>
        <source>Which benefits are for pregnancy and birth is not said: give their codes, and who has them and what was paid is told here.</source>
        <translation>कुन सुविधा गर्भावस्था र प्रसूतिका लागि हुन् भनिएको छैन: तिनका कोड दिनुहोस्, र ती कससँग छन् र कति भुक्तानी भयो यहाँ भनिन्छ।</translation>
    </message>
    <message>
        <source>Women and girls insured with it</source>
        <translation>यसमा बीमित महिला र केटी</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>महिला र पुरुष</translation>
    </message>
    <message>
        <source>codes of the benefits for pregnancy and birth, parted by commas</source>
        <translation>गर्भावस्था र प्रसूतिका सुविधाका कोड, बीचमा अल्पविराम राखेर</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>लेखिएको छैन</translation>
    </message>
</context>
<context>
    <name>By month</name>
    <message>
        <source>Incurred claims are what was paid, and what the claims reserves changed by: a month may be below 0.</source>
        <translation>घटित दाबी भनेको भुक्तानी भएको रकम र दाबीको जगेडामा भएको फेरबदल हो: कुनै महिना 0 भन्दा कम हुन सक्छ।</translation>
    </message>
    <message>
        <source>Premium and claims by month</source>
        <translation>महिनाअनुसार बीमाशुल्क र दाबी</translation>
    </message>
    <message>
        <source>Premium is written on the day it falls due and received on the day it is paid: two different figures.</source>
        <translation>बीमाशुल्क तिर्नुपर्ने दिन लिखित हुन्छ, तिरेको दिन प्राप्त हुन्छ: दुई फरक अङ्क।</translation>
    </message>
    <message>
        <source>Premium received</source>
        <translation>प्राप्त बीमाशुल्क</translation>
    </message>
    <message>
        <source>Premium received by voucher</source>
        <translation>भौचरबाट प्राप्त बीमाशुल्क</translation>
    </message>
    <message>
        <source>Premium written</source>
        <translation>लिखित बीमाशुल्क</translation>
    </message>
    <message>
        <source>how many months, 36 at most</source>
        <translation>कति महिना, बढीमा 36</translation>
    </message>
</context>
<context>
    <name>By sex</name>
    <message>
        <source>All</source>
        <translation>सबै</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>Other sex</source>
        <translation>अन्य लिङ्ग</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>लिङ्ग थाहा छैन</translation>
    </message>
    <message>
        <source>The target population is not counted by sex.</source>
        <translation>लक्षित जनसङ्ख्या लिङ्गअनुसार गनिएको छैन।</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>महिला</translation>
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
        <translation>अघिबाट सारिएको</translation>
    </message>
    <message>
        <source>By the book</source>
        <translation>बहीअनुसार</translation>
    </message>
    <message>
        <source>Counted from {first} to {last}</source>
        <translation>{first} देखि {last} सम्म गनिएको</translation>
    </message>
    <message>
        <source>In</source>
        <translation>आएको</translation>
    </message>
    <message>
        <source>Less was counted: something that was paid is not in the book, or something received is missing.</source>
        <translation>कम गनियो: तिरिएको केही बहीमा छैन, वा प्राप्त भएको केही हराएको छ।</translation>
    </message>
    <message>
        <source>More was counted: something that came in is not in the book, or something paid is there twice.</source>
        <translation>बढी गनियो: आएको केही बहीमा छैन, वा तिरिएको केही दुई पटक लेखिएको छ।</translation>
    </message>
    <message>
        <source>No account said</source>
        <translation>खाता भनिएको छैन</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>गएको</translation>
    </message>
    <message>
        <source>The count and the book agree.</source>
        <translation>गणना र बही मिल्छन्।</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>केका लागि</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>यसको अर्थ</translation>
    </message>
    <message>
        <source>What the counter takes and pays goes where the settings say of its way of payment.</source>
        <translation>काउन्टरले लिएको र तिरेको पैसा भुक्तानीको माध्यमअनुसार सेटिङले भनेको खातामा जान्छ।</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>कोसँग</translation>
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
        <translation>उमेरअनुसार दाबी</translation>
    </message>
    <message>
        <source>Claims by cause</source>
        <translation>कारणअनुसार दाबी</translation>
    </message>
    <message>
        <source>Claims by cause and age</source>
        <translation>कारण र उमेरअनुसार दाबी</translation>
    </message>
    <message>
        <source>Number of claims by cause and age in years</source>
        <translation>कारण र उमेर (वर्ष) अनुसार दाबीको सङ्ख्या</translation>
    </message>
    <message>
        <source>Share of the amount</source>
        <translation>रकमको अंश</translation>
    </message>
    <message>
        <source>The age is that on the day of the event; it is not known of who has no birth date, nor of a head count.</source>
        <translation>उमेर घटनाको दिनको हो; जन्ममिति नभएको र व्यक्ति सङ्ख्याको उमेर थाहा हुँदैन।</translation>
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
        <translation>चित्र कपी गर्नुहोस्</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>तालिका कपी गर्नुहोस्</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>त्रै{number}</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>त्रै{number} {year}</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>चित्र कपी भयो।</translation>
    </message>
    <message>
        <source>There is nothing to draw for these days.</source>
        <translation>यी दिनका लागि देखाउने केही छैन।</translation>
    </message>
    <message>
        <source>median days</source>
        <translation>मध्यिका दिन</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>मान छैन</translation>
    </message>
    <message>
        <source>period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>योजना</translation>
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
        <translation>{indicator}, बाह्र त्रैमास</translation>
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
        <translation>{period}: {value} (योजना {plan})</translation>
    </message>
    <message>
        <source>{point}, may still change</source>
        <translation>{point}, अझै बदलिन सक्छ</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A check sum of what was found: when that changes, the finding comes back.</source>
        <translation>भेटिएको कुराको जाँच-जोड: त्यो बदलिए शङ्का फेरि देखिन्छ।</translation>
    </message>
    <message>
        <source>A child is younger than the holder: the birth date or the relation is another.</source>
        <translation>बच्चा धारकभन्दा कान्छो हुन्छ: जन्ममिति वा नाता अर्कै हो।</translation>
    </message>
    <message>
        <source>A claim is owed only for an event on a day on which the person was covered.</source>
        <translation>व्यक्ति समेटिएको दिनको घटनाका लागि मात्र दाबी दिनुपर्छ।</translation>
    </message>
    <message>
        <source>A cover makes good what was lost, not more; fixed benefits are entered as loss and as covered.</source>
        <translation>बीमा सुरक्षाले भएको नोक्सान मात्र पूर्ति गर्छ, बढी होइन; निश्चित सुविधा नोक्सान र समेटिएको दुवैमा लेखिन्छ।</translation>
    </message>
    <message>
        <source>A household has one holder: whom the cover of the others goes by must be plain.</source>
        <translation>एउटा परिवारको एउटै धारक हुन्छ: अरूको बीमा सुरक्षा कसको आधारमा चल्छ स्पष्ट हुनुपर्छ।</translation>
    </message>
    <message>
        <source>A number of an identity paper belongs to one person; shared, it is a slip or a borrowed paper.</source>
        <translation>परिचयपत्रको नम्बर एक जनाको मात्र हुन्छ; दुई जनाको भए भूल हो वा अर्काको कागज हो।</translation>
    </message>
    <message>
        <source>A number that many households have is often the agent&apos;s: whoever calls reaches none of them.</source>
        <translation>धेरै परिवारको एउटै नम्बर प्रायः एजेन्टको हुन्छ: फोन गर्दा तीमध्ये कोही भेटिँदैन।</translation>
    </message>
    <message>
        <source>A payment before the decision is an advance: whoever knows the case sees that it was one.</source>
        <translation>निर्णयअघिको भुक्तानी पेस्की हो: मामिला जान्नेले त्यो पेस्की थियो भनी बुझ्छ।</translation>
    </message>
    <message>
        <source>A percentage is written as 10, not as 0.1: below one it is seldom meant.</source>
        <translation>प्रतिशत 10 गरी लेखिन्छ, 0.1 गरी होइन: एकभन्दा कम विरलै हुन्छ।</translation>
    </message>
    <message>
        <source>A policy is renewed once: of two renewals one is a second policy of its own, or a slip.</source>
        <translation>बीमालेख एक पटक नवीकरण हुन्छ: दुई नवीकरणमध्ये एउटा छुट्टै बीमालेख हो वा भूल हो।</translation>
    </message>
    <message>
        <source>A premium of a policy for the same days is due once; twice, premium written and received are too high.</source>
        <translation>एउटै दिनको बीमालेखको बीमाशुल्क एक पटक तिर्नुपर्छ; दुई पटक भए लिखित र प्राप्त बीमाशुल्क बढी देखिन्छ।</translation>
    </message>
    <message>
        <source>A product has a method for every reserve its kind needs, and that method has all it computes with.</source>
        <translation>बीमा योजनाको किसिमलाई चाहिने हरेक जगेडाको विधि र त्यस विधिलाई चाहिने सबै कुरा हुन्छ।</translation>
    </message>
    <message>
        <source>A product of this kind needs an accrued liabilities reserve certified by an actuary.</source>
        <translation>यस किसिमको बीमा योजनालाई बीमाङ्कविज्ञले प्रमाणित गरेको प्रोद्भूत दायित्व जगेडा चाहिन्छ।</translation>
    </message>
    <message>
        <source>A product whose policies are recorded takes premium, claims and reserves from its records alone.</source>
        <translation>बीमालेखको अभिलेख भएको बीमा योजनाको बीमाशुल्क, दाबी र जगेडा अभिलेखबाट मात्र आउँछ।</translation>
    </message>
    <message>
        <source>A scheme covers at most what was billed.</source>
        <translation>कार्यक्रमले बढीमा बिल भएको रकम मात्र समेट्छ।</translation>
    </message>
    <message>
        <source>A village, a cause or a group under two spellings is counted as two.</source>
        <translation>दुई हिज्जेमा लेखिएको गाउँ, कारण वा समूह दुई गनिन्छ।</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकार्नुहोस्</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>शङ्का स्वीकार्नुहोस्</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>कारणसहित स्वीकार्नुहोस्…</translation>
    </message>
    <message>
        <source>Accept {record}: {message}</source>
        <translation>{record} स्वीकार्नुहोस्: {message}</translation>
    </message>
    <message>
        <source>Accepted ({count})</source>
        <translation>स्वीकारिएका ({count})</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>स्वीकारेको दिन</translation>
    </message>
    <message>
        <source>An actuary certifies the accrued liabilities reserve at least once a year.</source>
        <translation>बीमाङ्कविज्ञले प्रोद्भूत दायित्व जगेडा वर्षमा कम्तीमा एक पटक प्रमाणित गर्छ।</translation>
    </message>
    <message>
        <source>An amount twenty times the usual one of its product is more often a slip of the keys.</source>
        <translation>आफ्नो बीमा योजनाको सामान्य रकमको बीस गुणा रकम प्रायः टाइप गर्दाको भूल हो।</translation>
    </message>
    <message>
        <source>An office with policies in force takes premium; after a silent quarter its papers are late.</source>
        <translation>चालु बीमालेख भएको कार्यालयले बीमाशुल्क लिन्छ; एक त्रैमास केही नआए कागज ढिलो भएको हो।</translation>
    </message>
    <message>
        <source>Appeal {complaint} was upheld on {day}, and the claim is still rejected.</source>
        <translation>पुनरावेदन {complaint} {day} मा सही ठहरियो, तर दाबी अझै अस्वीकृत छ।</translation>
    </message>
    <message>
        <source>Appeals upheld, claims still rejected</source>
        <translation>सही ठहरिएका पुनरावेदन, अझै अस्वीकृत दाबी</translation>
    </message>
    <message>
        <source>Approved and not paid</source>
        <translation>स्वीकृत तर भुक्तानी नभएका</translation>
    </message>
    <message>
        <source>Approved claims are paid within weeks; until then their amount stands as a reserve.</source>
        <translation>स्वीकृत दाबी केही हप्ताभित्र भुक्तानी हुन्छ; तबसम्म त्यसको रकम जगेडामा रहन्छ।</translation>
    </message>
    <message>
        <source>Born after the cover began</source>
        <translation>सुरक्षा सुरु भएपछि जन्मेका</translation>
    </message>
    <message>
        <source>Certificates older than a year</source>
        <translation>एक वर्षभन्दा पुराना प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Children older than their holder</source>
        <translation>धारकभन्दा जेठा बच्चा</translation>
    </message>
    <message>
        <source>Claims after death</source>
        <translation>मृत्युपछिका दाबी</translation>
    </message>
    <message>
        <source>Claims beside their items</source>
        <translation>मदसँग नमिलेका दाबी</translation>
    </message>
    <message>
        <source>Claims in the waiting period</source>
        <translation>प्रतीक्षा अवधिका दाबी</translation>
    </message>
    <message>
        <source>Claims of persons who are not covered</source>
        <translation>नसमेटिएका व्यक्तिका दाबी</translation>
    </message>
    <message>
        <source>Claims outside their cover</source>
        <translation>बीमा सुरक्षाबाहिरका दाबी</translation>
    </message>
    <message>
        <source>Claims reported twice</source>
        <translation>दुई पटक दर्ता भएका दाबी</translation>
    </message>
    <message>
        <source>Claims were reported up to {days} days after the event, but nothing is reserved for those still to come.</source>
        <translation>घटनाको {days} दिनपछिसम्म दाबी दर्ता भएका छन्, तर अझै आउनेका लागि केही जगेडा छैन।</translation>
    </message>
    <message>
        <source>Cover ends with the death of a person; a later event is somebody else&apos;s, or its day is a slip.</source>
        <translation>व्यक्तिको मृत्युसँगै बीमा सुरक्षा सकिन्छ; पछिको घटना अरूको हो वा मिति गलत हो।</translation>
    </message>
    <message>
        <source>Cover of a person begins at birth at the earliest; a child born since then joins on that day.</source>
        <translation>व्यक्तिको बीमा सुरक्षा चाँडोमा जन्मदेखि सुरु हुन्छ; पछि जन्मेको बच्चा त्यसै दिन थपिन्छ।</translation>
    </message>
    <message>
        <source>Coverage is held against the people a product is made for: counted years ago, they are others by now.</source>
        <translation>समेटिएको अनुपात बीमा योजना बनाइएका मानिससँग दाँजिन्छ: वर्षौँअघि गनिएका अहिले अर्कै छन्।</translation>
    </message>
    <message>
        <source>Data checks</source>
        <translation>डेटा जाँच</translation>
    </message>
    <message>
        <source>Days between two treaties</source>
        <translation>दुई सन्धिबीचका दिन</translation>
    </message>
    <message>
        <source>Days in the future or a century away</source>
        <translation>भविष्यका वा सय वर्ष पुराना मिति</translation>
    </message>
    <message>
        <source>Dependants over age</source>
        <translation>उमेर नाघेका आश्रित</translation>
    </message>
    <message>
        <source>Equal premiums twice</source>
        <translation>उही बीमाशुल्क दुई पटक</translation>
    </message>
    <message>
        <source>Every payment taken leaves a receipt with its number.</source>
        <translation>लिइएको हरेक भुक्तानीको नम्बर भएको रसिद हुन्छ।</translation>
    </message>
    <message>
        <source>Exits without a reason</source>
        <translation>कारण नलेखी बाहिरिएका</translation>
    </message>
    <message>
        <source>Go through everything</source>
        <translation>सबै जाँच्नुहोस्</translation>
    </message>
    <message>
        <source>Holders outside the limits of age</source>
        <translation>उमेरको सीमाबाहिरका धारक</translation>
    </message>
    <message>
        <source>Holders without a birth date</source>
        <translation>जन्ममिति नभएका धारक</translation>
    </message>
    <message>
        <source>Households with two holders</source>
        <translation>दुई धारक भएका परिवार</translation>
    </message>
    <message>
        <source>Identity numbers of several persons</source>
        <translation>धेरै व्यक्तिको एउटै परिचय नम्बर</translation>
    </message>
    <message>
        <source>It covers {first} to {last}; policy {policy} runs from {start} to {end}.</source>
        <translation>यसले {first} देखि {last} सम्म समेट्छ; बीमालेख {policy} {start} देखि {end} सम्म चल्छ।</translation>
    </message>
    <message>
        <source>It was paid on {paid}; claim {claim} is still open.</source>
        <translation>{paid} मा भुक्तानी भयो; दाबी {claim} अझै खुला छ।</translation>
    </message>
    <message>
        <source>It was paid on {paid}; claim {claim} was decided on {decided}.</source>
        <translation>{paid} मा भुक्तानी भयो; दाबी {claim} को निर्णय {decided} मा भयो।</translation>
    </message>
    <message>
        <source>It was rejected on {day} for no reason given.</source>
        <translation>{day} मा कारण नलेखी अस्वीकृत गरियो।</translation>
    </message>
    <message>
        <source>Items covered beyond their bill</source>
        <translation>बिलभन्दा बढी समेटिएका मद</translation>
    </message>
    <message>
        <source>Limits of benefits passed</source>
        <translation>सुविधाको सीमा नाघेका</translation>
    </message>
    <message>
        <source>Member since {joined}, born on {born}.</source>
        <translation>सदस्य {joined} देखि, जन्म {born}।</translation>
    </message>
    <message>
        <source>Members before their birth</source>
        <translation>जन्मनुअघिका सदस्य</translation>
    </message>
    <message>
        <source>Missing receipt numbers</source>
        <translation>छुटेका रसिद नम्बर</translation>
    </message>
    <message>
        <source>More covered than lost</source>
        <translation>नोक्सानभन्दा बढी समेटिएको</translation>
    </message>
    <message>
        <source>More paid than approved</source>
        <translation>स्वीकृतभन्दा बढी भुक्तानी</translation>
    </message>
    <message>
        <source>Nobody is a member before being born: one of the two days is a slip.</source>
        <translation>जन्मनुअघि कोही सदस्य हुँदैन: दुईमध्ये एउटा मिति गलत हो।</translation>
    </message>
    <message>
        <source>Nothing doubtful was found.</source>
        <translation>शङ्कास्पद केही भेटिएन।</translation>
    </message>
    <message>
        <source>Nothing has come from this office since {day}.</source>
        <translation>यस कार्यालयबाट {day} यता केही आएको छैन।</translation>
    </message>
    <message>
        <source>Nothing is owed for an event in the waiting period of a policy that renews no other.</source>
        <translation>अर्को नवीकरण नगर्ने बीमालेखको प्रतीक्षा अवधिभित्रको घटनाका लागि केही दिनुपर्दैन।</translation>
    </message>
    <message>
        <source>Of the receipts “{series}”, {first} is not in the file.</source>
        <translation>रसिद “{series}” मध्ये {first} फाइलमा छैन।</translation>
    </message>
    <message>
        <source>Of the receipts “{series}”, {first} to {last} are not in the file.</source>
        <translation>रसिद “{series}” मध्ये {first} देखि {last} सम्म फाइलमा छैनन्।</translation>
    </message>
    <message>
        <source>Old receivables</source>
        <translation>पुराना प्राप्य रकम</translation>
    </message>
    <message>
        <source>One bill is met once: same person, day, provider, cause and amount are seldom two events.</source>
        <translation>एउटा बिल एक पटक दिइन्छ: उही व्यक्ति, दिन, सेवा प्रदायक, कारण र रकम विरलै दुई घटना हुन्।</translation>
    </message>
    <message>
        <source>One person has one cover of a product at a time; a renewal starts when the policy before it ended.</source>
        <translation>एक व्यक्तिको एक पटकमा एउटा बीमा योजनाको एउटै बीमा सुरक्षा हुन्छ; नवीकरण अघिल्लो बीमालेख सकिएपछि सुरु हुन्छ।</translation>
    </message>
    <message>
        <source>One person has one record: two of them split the premiums, the claims and the count of members.</source>
        <translation>एक व्यक्तिको एउटै अभिलेख हुन्छ: दुइटा भए बीमाशुल्क, दाबी र सदस्यको गन्ती बाँडिन्छ।</translation>
    </message>
    <message>
        <source>One receipt is for one payer on one day; the same number elsewhere is a slip or worse.</source>
        <translation>एउटा रसिद एक दिन एक तिर्नेको हुन्छ; उही नम्बर अन्यत्र भए भूल वा त्योभन्दा नराम्रो हो।</translation>
    </message>
    <message>
        <source>Only the persons named under a policy, or its holder where none is named, can claim under it.</source>
        <translation>बीमालेखमा नाम भएका व्यक्तिले, वा नाम नभए धारकले, मात्र त्यसमा दाबी गर्न सक्छन्।</translation>
    </message>
    <message>
        <source>Open claims estimated twice</source>
        <translation>दुई अनुमान भएका खुला दाबी</translation>
    </message>
    <message>
        <source>Payments before the decision</source>
        <translation>निर्णयअघिका भुक्तानी</translation>
    </message>
    <message>
        <source>Percentages below one</source>
        <translation>एकभन्दा कम प्रतिशत</translation>
    </message>
    <message>
        <source>Persons covered twice</source>
        <translation>दुई पटक समेटिएका व्यक्ति</translation>
    </message>
    <message>
        <source>Persons recorded twice</source>
        <translation>दुई अभिलेख भएका व्यक्ति</translation>
    </message>
    <message>
        <source>Phone numbers of many households</source>
        <translation>धेरै परिवारको एउटै फोन नम्बर</translation>
    </message>
    <message>
        <source>Policies of holders who died</source>
        <translation>मृत्यु भएका धारकका बीमालेख</translation>
    </message>
    <message>
        <source>Policies renewed twice</source>
        <translation>दुई पटक नवीकरण भएका बीमालेख</translation>
    </message>
    <message>
        <source>Populations counted long ago</source>
        <translation>धेरै पहिले गनिएका जनसङ्ख्या</translation>
    </message>
    <message>
        <source>Premium is earned on the days of its policy; a later span belongs to the policy that renews it.</source>
        <translation>बीमाशुल्क आफ्नै बीमालेखका दिनमा आर्जित हुन्छ; पछिका दिन नवीकरण गर्ने बीमालेखका हुन्।</translation>
    </message>
    <message>
        <source>Premium is paid within 180 days and while the policy runs; what never will be is written off by a voucher.</source>
        <translation>बीमाशुल्क 180 दिनभित्र र बीमालेख चलुन्जेल तिरिन्छ; कहिल्यै नतिरिने रकम भौचरले अपलेखन गरिन्छ।</translation>
    </message>
    <message>
        <source>Premium, claims or reserves booked twice</source>
        <translation>बीमाशुल्क, दाबी वा जगेडा दुई पटक लेखिएको</translation>
    </message>
    <message>
        <source>Premiums out of the pattern</source>
        <translation>सामान्यभन्दा फरक बीमाशुल्क</translation>
    </message>
    <message>
        <source>Premiums outside their policy</source>
        <translation>बीमालेखबाहिरका बीमाशुल्क</translation>
    </message>
    <message>
        <source>Premiums without a receipt</source>
        <translation>रसिद नभएका बीमाशुल्क</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>सच्याउनुहोस्…</translation>
    </message>
    <message>
        <source>Receipt numbers used again</source>
        <translation>दोहोरिएका रसिद नम्बर</translation>
    </message>
    <message>
        <source>Receipt {receipt} also stands for {others}.</source>
        <translation>रसिद {receipt} {others} मा पनि छ।</translation>
    </message>
    <message>
        <source>Receipt {receipt} is of {day}, while {other} before it is of {other_day}.</source>
        <translation>रसिद {receipt} {day} को हो, तर त्यसअघिको {other} {other_day} को हो।</translation>
    </message>
    <message>
        <source>Receipts are numbered so that none can vanish: a missing one was spoilt, or its money is gone.</source>
        <translation>रसिदमा नम्बर हराउन नपाओस् भनी राखिन्छ: छुटेको रसिद बिग्रिएको हो वा त्यसको पैसा हराएको हो।</translation>
    </message>
    <message>
        <source>Receipts are written one after another: a later number with a much earlier day was written for it afterwards.</source>
        <translation>रसिद एकपछि अर्को लेखिन्छ: धेरै अघिको मिति भएको पछिल्लो नम्बर पछि लेखिएको हो।</translation>
    </message>
    <message>
        <source>Receipts out of the order of their days</source>
        <translation>मितिको क्रम नमिलेका रसिद</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>अभिलेख</translation>
    </message>
    <message>
        <source>Rejections without a reason</source>
        <translation>कारण नलेखिएका अस्वीकृति</translation>
    </message>
    <message>
        <source>Reserves without a method</source>
        <translation>विधि नभएका जगेडा</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Silent offices</source>
        <translation>केही नपठाउने कार्यालय</translation>
    </message>
    <message>
        <source>The birth date of {person} is not known; an estimated one is enough.</source>
        <translation>{person} को जन्ममिति थाहा छैन; अनुमानित मिति भए पुग्छ।</translation>
    </message>
    <message>
        <source>The event on {day} lies in the waiting period, which ran until {last}.</source>
        <translation>{day} को घटना {last} सम्म चलेको प्रतीक्षा अवधिभित्र पर्छ।</translation>
    </message>
    <message>
        <source>The event on {day} lies outside the cover of {person}, from {first} to {last}.</source>
        <translation>{day} को घटना {person} को बीमा सुरक्षाबाहिर पर्छ, जुन {first} देखि {last} सम्म थियो।</translation>
    </message>
    <message>
        <source>The exit age of a product holds for everybody it covers.</source>
        <translation>बीमा योजनाको बाहिरिने उमेर समेटिएका सबैलाई लागू हुन्छ।</translation>
    </message>
    <message>
        <source>The finding leaves the list with this reason and comes back once it says something else.</source>
        <translation>यो कारण लेखेपछि शङ्का सूचीबाट हट्छ र अर्कै कुरा भन्दा फेरि आउँछ।</translation>
    </message>
    <message>
        <source>The holder of a policy is old enough to enter and not past the exit age when it starts.</source>
        <translation>बीमालेख सुरु हुँदा धारक भर्ना उमेर पुगेको र बाहिरिने उमेर ननाघेको हुन्छ।</translation>
    </message>
    <message>
        <source>The latest certificate, {amount}, is of {day}: more than twelve months ago.</source>
        <translation>पछिल्लो प्रमाणपत्र, {amount}, {day} को हो: बाह्र महिनाभन्दा पुरानो।</translation>
    </message>
    <message>
        <source>The latest count, {population}, is of {day}: more than two years ago.</source>
        <translation>पछिल्लो गणना, {population}, {day} को हो: दुई वर्षभन्दा पुरानो।</translation>
    </message>
    <message>
        <source>The method chosen for claims not yet reported needs a ratio or a percentage that is not set.</source>
        <translation>दर्ता नभएका दाबीका लागि छानिएको विधिलाई चाहिने अनुपात वा प्रतिशत तोकिएको छैन।</translation>
    </message>
    <message>
        <source>The payments of a claim add up to what was approved, and to nothing where it was rejected.</source>
        <translation>दाबीका भुक्तानीको जोड स्वीकृत रकम बराबर, र अस्वीकृत भए शून्य, हुन्छ।</translation>
    </message>
    <message>
        <source>The policy ended early on {day} for no reason given.</source>
        <translation>बीमालेख {day} मा कारण नलेखी समयअगावै सकियो।</translation>
    </message>
    <message>
        <source>These compare all records and wait until you go through everything: {checks}.</source>
        <translation>यी जाँचले सबै अभिलेख आपसमा दाँज्छन्, र तपाईंले सबै नजाँचेसम्म पर्खन्छन्: {checks}।</translation>
    </message>
    <message>
        <source>This child was born on {day}, {holder}, the holder, on {theirs}.</source>
        <translation>यो बच्चा {day} मा, धारक {holder} {theirs} मा जन्मेका हुन्।</translation>
    </message>
    <message>
        <source>Treaty {before} ends before {first}, this one begins after {last}: the days between are not reinsured.</source>
        <translation>सन्धि {before} {first} अघि सकिन्छ, यो {last} पछि सुरु हुन्छ: बीचका दिनको पुनर्बीमा छैन।</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>गम्भीरता</translation>
    </message>
    <message>
        <source>What a claim covers is the sum of what is covered of its items.</source>
        <translation>दाबीमा समेटिएको रकम त्यसका मदमा समेटिएको रकमको जोड हो।</translation>
    </message>
    <message>
        <source>What an open claim may come to is its latest estimate, from which the reserves are made.</source>
        <translation>खुला दाबीको सम्भावित रकम त्यसको पछिल्लो अनुमान हो, त्यसैबाट जगेडा बन्छ।</translation>
    </message>
    <message>
        <source>What falls due or happens on a day between two treaties is the scheme&apos;s own risk.</source>
        <translation>दुई सन्धिबीचको दिनमा तिर्नुपर्ने वा भएको जोखिम कार्यक्रमकै हुन्छ।</translation>
    </message>
    <message>
        <source>What is covered stays within the limits of the benefit, for one claim and for a year.</source>
        <translation>समेटिएको रकम एउटा दाबी र एक वर्ष दुवैका लागि सुविधाको सीमाभित्र रहन्छ।</translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation>शङ्कास्पद कुरा</translation>
    </message>
    <message>
        <source>What is doubtful about the records</source>
        <translation>अभिलेखमा शङ्कास्पद कुरा</translation>
    </message>
    <message>
        <source>What is written down has happened within a lifetime; other days are slips, or years of another calendar.</source>
        <translation>लेखिएको कुरा एक जीवनकालभित्रको हुन्छ; अरू मिति भूल हुन् वा अर्कै पात्रोका वर्ष हुन्।</translation>
    </message>
    <message>
        <source>What it rested on</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>What was doubtful and is accepted</source>
        <translation>शङ्कास्पद तर स्वीकारिएका कुरा</translation>
    </message>
    <message>
        <source>Where a product has limits of age, the age of its holders must be known.</source>
        <translation>बीमा योजनामा उमेरको सीमा भए धारकको उमेर थाहा हुनुपर्छ।</translation>
    </message>
    <message>
        <source>Whoever died holds no new policy: the household chooses another holder.</source>
        <translation>मृत्यु भएको व्यक्ति नयाँ बीमालेखको धारक हुँदैन: परिवारले अर्को धारक छान्छ।</translation>
    </message>
    <message>
        <source>Whoever was right on appeal gets nothing until the decision of the claim is corrected.</source>
        <translation>पुनरावेदनमा सही ठहरिएकाले दाबीको निर्णय नसच्याएसम्म केही पाउँदैन।</translation>
    </message>
    <message>
        <source>Whose claim is rejected is told why, and the scheme learns what its members misunderstand.</source>
        <translation>दाबी अस्वीकृत हुनेलाई कारण भनिन्छ, र सदस्यले के बुझेका छैनन् भनी कार्यक्रमले थाहा पाउँछ।</translation>
    </message>
    <message>
        <source>Why it is right as it is</source>
        <translation>किन यो यस्तै ठीक छ</translation>
    </message>
    <message>
        <source>Why members leave tells the scheme what to mend; “unknown” is a reason too.</source>
        <translation>सदस्य किन छाड्छन् भन्ने कारणले कार्यक्रमलाई के सुधार्ने बताउँछ; “थाहा छैन” पनि कारण हो।</translation>
    </message>
    <message>
        <source>With this claim {covered} of {benefit} is covered in one year of cover; the limit is {limit}.</source>
        <translation>यो दाबीसमेत एक वर्षमा {benefit} को {covered} समेटिन्छ; सीमा {limit} हो।</translation>
    </message>
    <message>
        <source>Words written in two ways</source>
        <translation>दुई तरिकाले लेखिएका शब्द</translation>
    </message>
    <message>
        <source>{amount} due since {due} is not paid, and the cover ended on {over}.</source>
        <translation>{due} देखि तिर्नुपर्ने {amount} तिरिएको छैन, र बीमा सुरक्षा {over} मा सकियो।</translation>
    </message>
    <message>
        <source>{amount} due since {due} is not paid.</source>
        <translation>{due} देखि तिर्नुपर्ने {amount} तिरिएको छैन।</translation>
    </message>
    <message>
        <source>{amount} is due; premiums of this product are about {usual}.</source>
        <translation>{amount} तिर्नुपर्ने छ; यस बीमा योजनाको बीमाशुल्क करिब {usual} हुन्छ।</translation>
    </message>
    <message>
        <source>{amount} was paid on {day} without a receipt number.</source>
        <translation>{day} मा {amount} रसिद नम्बरविना तिरिएको थियो।</translation>
    </message>
    <message>
        <source>{column} is {day}: was another year or another calendar meant?</source>
        <translation>{column} {day} छ: के अर्कै वर्ष वा अर्कै पात्रो हो?</translation>
    </message>
    <message>
        <source>{column} is {percent}; was {meant} meant?</source>
        <translation>{column} {percent} छ; के {meant} हो?</translation>
    </message>
    <message>
        <source>{covered} is covered of a loss of {loss}.</source>
        <translation>{loss} को नोक्सानमा {covered} समेटिएको छ।</translation>
    </message>
    <message>
        <source>{covered} of {benefit} is covered; the limit for one claim is {limit}.</source>
        <translation>{benefit} को {covered} समेटिएको छ; एउटा दाबीको सीमा {limit} हो।</translation>
    </message>
    <message>
        <source>{covered} of {item} is covered; {billed} was billed.</source>
        <translation>{item} को {covered} समेटिएको छ; बिल {billed} थियो।</translation>
    </message>
    <message>
        <source>{covered} stands as covered; on {day} it was estimated at {estimate}.</source>
        <translation>समेटिएको {covered} लेखिएको छ; {day} मा अनुमान {estimate} थियो।</translation>
    </message>
    <message>
        <source>{covered} stands as covered; the items come to {total}.</source>
        <translation>समेटिएको {covered} लेखिएको छ; मदको जोड {total} हुन्छ।</translation>
    </message>
    <message>
        <source>{covered} was approved on {day}; {paid} is paid.</source>
        <translation>{day} मा {covered} स्वीकृत भयो; {paid} भुक्तानी भएको छ।</translation>
    </message>
    <message>
        <source>{holder}, the holder, died on {day}: who holds it now?</source>
        <translation>धारक {holder} को {day} मा मृत्यु भयो: अब धारक को हो?</translation>
    </message>
    <message>
        <source>{line} of {product} is posted by its records, too.</source>
        <translation>{product} को {line} अभिलेखबाट पनि लेखिन्छ।</translation>
    </message>
    <message>
        <source>{number} is the number of {count} households.</source>
        <translation>{number} {count} परिवारको नम्बर हो।</translation>
    </message>
    <message>
        <source>{number} is the number of {count} persons; {other} is one of them.</source>
        <translation>{number} {count} व्यक्तिको नम्बर हो; {other} तीमध्ये एक हुन्।</translation>
    </message>
    <message>
        <source>{other} asks for {amount} on {day}, too.</source>
        <translation>{other} ले पनि {day} मा {amount} मागेको छ।</translation>
    </message>
    <message>
        <source>{other} has the same name and was born on {day}, too.</source>
        <translation>{other} को नाम पनि उही र जन्म पनि {day} कै हो।</translation>
    </message>
    <message>
        <source>{other} is for the same person and {day}, over {amount}, too.</source>
        <translation>{other} पनि त्यही व्यक्ति र {day} को, {amount} को हो।</translation>
    </message>
    <message>
        <source>{other} is holder of household {household}, too.</source>
        <translation>{other} पनि परिवार {household} को धारक हुन्।</translation>
    </message>
    <message>
        <source>{paid} was paid, {covered} was approved.</source>
        <translation>{paid} भुक्तानी भयो, {covered} स्वीकृत थियो।</translation>
    </message>
    <message>
        <source>{person} died on {died}; the event was on {day}.</source>
        <translation>{person} को {died} मा मृत्यु भयो; घटना {day} को हो।</translation>
    </message>
    <message>
        <source>{person} is covered under policy {other} too, from {first} to {last}.</source>
        <translation>{person} बीमालेख {other} मा पनि {first} देखि {last} सम्म समेटिएको छ।</translation>
    </message>
    <message>
        <source>{person} is not covered under policy {policy}.</source>
        <translation>{person} बीमालेख {policy} मा समेटिएको छैन।</translation>
    </message>
    <message>
        <source>{person} left on {day} for no reason given.</source>
        <translation>{person} ले {day} मा कारण नलेखी छाडे।</translation>
    </message>
    <message>
        <source>{person} was born on {born}, after the cover began on {first}.</source>
        <translation>{person} को जन्म {born} मा, सुरक्षा सुरु भएको {first} पछि, भयो।</translation>
    </message>
    <message>
        <source>{person} was {age} at the start; the product ends at {limit}.</source>
        <translation>सुरुमा {person} {age} वर्षको थियो; बीमा योजना {limit} वर्षमा सकिन्छ।</translation>
    </message>
    <message>
        <source>{person} was {age} at the start; the product takes holders from {limit}.</source>
        <translation>सुरुमा {person} {age} वर्षको थियो; बीमा योजनाले {limit} वर्षदेखिका धारक लिन्छ।</translation>
    </message>
    <message>
        <source>{policy} is renewed by {other}, too.</source>
        <translation>{policy} {other} ले पनि नवीकरण गरेको छ।</translation>
    </message>
    <message>
        <source>{record}: {message} Accepted on {day}: {reason}</source>
        <translation>{record}: {message} {day} मा स्वीकारियो: {reason}</translation>
    </message>
    <message>
        <source>“{field}”</source>
        <translation>“{field}”</translation>
    </message>
    <message>
        <source>“{other}” stands in the same list.</source>
        <translation>“{other}” पनि त्यही सूचीमा छ।</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Amount paid</source>
        <translation>भुक्तानी रकम</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>पुनरावेदन</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>पुनरावेदन</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>आएको दिन</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>समिति</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>निर्णय गर्नुहोस्</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>निर्णय गर्ने</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>कागजात</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>कागजात</translation>
    </message>
    <message>
        <source>Documents needed</source>
        <translation>चाहिने कागजात</translation>
    </message>
    <message>
        <source>Estimated cover</source>
        <translation>अनुमानित सुरक्षा</translation>
    </message>
    <message>
        <source>In review since</source>
        <translation>छानबिन सुरु</translation>
    </message>
    <message>
        <source>Items of the bill</source>
        <translation>बिलका मद</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>भुक्तानी बाँकी</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>हालसम्म भुक्तानी</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>भुक्तानी गर्नुहोस्</translation>
    </message>
    <message>
        <source>Pay an advance</source>
        <translation>पेस्की दिनुहोस्</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>भुक्तानी</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>छानबिन गर्नुहोस्</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>छानबिन गर्ने</translation>
    </message>
    <message>
        <source>Slip and letter</source>
        <translation>पर्ची र पत्र</translation>
    </message>
    <message>
        <source>none: its cost is known afterwards</source>
        <translation>छैन: लागत पछि मात्र थाहा हुन्छ</translation>
    </message>
</context>
<context>
    <name>Claim board</name>
    <message numerus="yes">
        <source>%n claims paid in the last 90 days whose money is on its way</source>
        <translation>
            <numerusform>पछिल्ला 90 दिनमा भुक्तानी भएको, पैसा बाटोमा रहेको %n दाबी</numerusform>
            <numerusform>पछिल्ला 90 दिनमा भुक्तानी भएका, पैसा बाटोमा रहेका %n दाबी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims reported, not taken up yet</source>
        <translation>
            <numerusform>दर्ता भएको, छानबिनमा नलिएको %n दाबी</numerusform>
            <numerusform>दर्ता भएका, छानबिनमा नलिएका %n दाबी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims taken up and not decided yet</source>
        <translation>
            <numerusform>छानबिनमा रहेको, निर्णय नभएको %n दाबी</numerusform>
            <numerusform>छानबिनमा रहेका, निर्णय नभएका %n दाबी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims whose money arrived in the last 30 days</source>
        <translation>
            <numerusform>पछिल्ला 30 दिनमा पैसा पुगेको %n दाबी</numerusform>
            <numerusform>पछिल्ला 30 दिनमा पैसा पुगेका %n दाबी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n ढिलो</numerusform>
            <numerusform>%n ढिला</numerusform>
        </translation>
    </message>
    <message>
        <source>In review</source>
        <translation>छानबिनमा</translation>
    </message>
    <message>
        <source>No claim stands here.</source>
        <translation>यहाँ कुनै दाबी छैन।</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>समयमै</translation>
    </message>
    <message>
        <source>late</source>
        <translation>ढिलो</translation>
    </message>
    <message numerus="yes">
        <source>up to %n days</source>
        <translation>
            <numerusform>बढीमा %n दिन</numerusform>
            <numerusform>बढीमा %n दिन</numerusform>
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
        <translation>निर्णयअघिको भुक्तानी पेस्की हो: नाम वा कोड टाइप गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>कागजात थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>मद थप्नुहोस्</translation>
    </message>
    <message>
        <source>Amount approved</source>
        <translation>स्वीकृत रकम</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>Decide a claim</source>
        <translation>दाबीको निर्णय गर्नुहोस्</translation>
    </message>
    <message>
        <source>Empty: what the items come to.</source>
        <translation>खाली: मदहरूको जोड।</translation>
    </message>
    <message>
        <source>Estimated at</source>
        <translation>अनुमानित रकम</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>यस दिनदेखि</translation>
    </message>
    <message>
        <source>Leave empty for the holder of the policy.</source>
        <translation>बीमालेखको धारकका लागि खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>बैठकको विवरण</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>प्राप्त रकम</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>भुक्तानीको माध्यम</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>भुक्तानी दिन</translation>
    </message>
    <message>
        <source>Pay a claim</source>
        <translation>दाबी भुक्तानी गर्नुहोस्</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>सम्बन्धित व्यक्ति</translation>
    </message>
    <message>
        <source>Reason of the cut</source>
        <translation>कटाइएको कारण</translation>
    </message>
    <message>
        <source>Review a claim</source>
        <translation>दाबीको छानबिन गर्नुहोस्</translation>
    </message>
    <message>
        <source>Save the claim</source>
        <translation>दाबी सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Save the day of receipt</source>
        <translation>प्राप्तिको दिन सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>निर्णय सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Save the payment</source>
        <translation>भुक्तानी सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>छानबिन सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>The best estimate of what the cover meets, until the claim is decided.</source>
        <translation>दाबीको निर्णय नहुन्जेल बीमा सुरक्षाले दिने रकमको सबैभन्दा राम्रो अनुमान।</translation>
    </message>
    <message>
        <source>The day it came: Space for today. Empty: it is missing.</source>
        <translation>आएको दिन: आजका लागि Space। खाली: कागजात छैन।</translation>
    </message>
    <message>
        <source>The day the money reached the member, for all that is on its way.</source>
        <translation>बाटोमा रहेको सबै रकमका लागि, सदस्यको हातमा पैसा पुगेको दिन।</translation>
    </message>
    <message>
        <source>The day the money reached the member; leave empty while not known.</source>
        <translation>सदस्यको हातमा पैसा पुगेको दिन; थाहा नभएसम्म खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Type any part of the member&apos;s name or of the policy&apos;s code.</source>
        <translation>सदस्यको नाम वा बीमालेखको कोडको कुनै भाग टाइप गर्नुहोस्।</translation>
    </message>
    <message>
        <source>What was said. The report of the minutes lists it with the decision.</source>
        <translation>के कुरा भयो। बैठक विवरणको प्रतिवेदनमा यो निर्णयसँगै आउँछ।</translation>
    </message>
    <message>
        <source>Where a committee decides: the names of those who sat, with commas between.</source>
        <translation>समितिले निर्णय गर्दा: बस्नेहरूका नाम, बीचमा अल्पविराम राखेर।</translation>
    </message>
    <message>
        <source>Why the claim, or a part of it, is not met.</source>
        <translation>दाबी वा त्यसको कुनै भाग किन दिइँदैन।</translation>
    </message>
</context>
<context>
    <name>Claim rules</name>
    <message>
        <source>A proposal decides nothing: somebody does, and says why where they decide otherwise.</source>
        <translation>प्रस्तावले निर्णय गर्दैन: निर्णय मानिसले गर्छ, र फरक निर्णय गरे कारण लेख्छ।</translation>
    </message>
    <message>
        <source>Adjudication of a claim</source>
        <translation>दाबीको निर्णय प्रक्रिया</translation>
    </message>
    <message>
        <source>An item of the bill is gone. Where nothing of it is met, write 0 under Covered.</source>
        <translation>बिलको एउटा मद हरायो। त्यसमा केही नदिइने भए समेटिएको मुनि 0 लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Cover begins on {first}; the event was on {event}.</source>
        <translation>बीमा सुरक्षा {first} मा सुरु हुन्छ; घटना {event} को हो।</translation>
    </message>
    <message>
        <source>Cover ended on {last}; the event was on {event}.</source>
        <translation>बीमा सुरक्षा {last} मा सकियो; घटना {event} को हो।</translation>
    </message>
    <message>
        <source>Covered without a gap since</source>
        <translation>लगातार समेटिएको</translation>
    </message>
    <message>
        <source>No benefit is named, so no limit holds: what was estimated stands.</source>
        <translation>सुविधा तोकिएको छैन, त्यसैले सीमा लाग्दैन: अनुमान नै रहन्छ।</translation>
    </message>
    <message>
        <source>No premium is paid for this policy.</source>
        <translation>यस बीमालेखको बीमाशुल्क तिरिएको छैन।</translation>
    </message>
    <message>
        <source>On the day of the event, {event}, premium was paid up to {day}.</source>
        <translation>घटनाको दिन, {event} मा, बीमाशुल्क {day} सम्मको तिरिएको थियो।</translation>
    </message>
    <message>
        <source>Premium paid up to</source>
        <translation>बीमाशुल्क तिरिएको</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>प्रस्तावित</translation>
    </message>
    <message>
        <source>Still missing: {documents}.</source>
        <translation>अझै नआएका: {documents}।</translation>
    </message>
    <message>
        <source>Still missing: {documents}. Is it approved all the same?</source>
        <translation>अझै नआएका: {documents}। तैपनि स्वीकृत गर्ने हो?</translation>
    </message>
    <message>
        <source>The cover</source>
        <translation>बीमा सुरक्षा</translation>
    </message>
    <message>
        <source>The first premium was paid on {day}, after the event on {event}.</source>
        <translation>पहिलो बीमाशुल्क {day} मा, {event} को घटनापछि, तिरियो।</translation>
    </message>
    <message>
        <source>The insured pays the first {deductible} of each claim: {cut} here.</source>
        <translation>प्रत्येक दाबीको पहिलो {deductible} बीमितले तिर्छ: यहाँ {cut}।</translation>
    </message>
    <message>
        <source>The insured pays {share} of the rest: {cut} here.</source>
        <translation>बाँकीको {share} बीमितले तिर्छ: यहाँ {cut}।</translation>
    </message>
    <message>
        <source>The items come to {sum}, the whole loss is {loss}.</source>
        <translation>मदहरूको जोड {sum} हुन्छ, कुल नोक्सान {loss} छ।</translation>
    </message>
    <message>
        <source>The person was {age} when the cover began; the product covers people up to {most}.</source>
        <translation>बीमा सुरक्षा सुरु हुँदा व्यक्ति {age} वर्षको थियो; बीमा योजनाले {most} वर्षसम्मका मानिस समेट्छ।</translation>
    </message>
    <message>
        <source>The rules meet {most}, no more. {why}</source>
        <translation>नियमले {most} दिन्छ, बढी होइन। {why}</translation>
    </message>
    <message>
        <source>The rules meet {most}: why is it less?</source>
        <translation>नियमले {most} दिन्छ: किन कम?</translation>
    </message>
    <message>
        <source>The rules propose to meet a part, {covered}: {reason}.</source>
        <translation>नियमले केही भाग, {covered}, दिने प्रस्ताव गर्छ: {reason}।</translation>
    </message>
    <message>
        <source>The rules propose to pay {covered}.</source>
        <translation>नियमले {covered} भुक्तानी गर्ने प्रस्ताव गर्छ।</translation>
    </message>
    <message>
        <source>The rules propose to reject the claim: {reason}.</source>
        <translation>नियमले दाबी अस्वीकृत गर्ने प्रस्ताव गर्छ: {reason}।</translation>
    </message>
    <message>
        <source>The sum insured is {sum}; {used} of it is used in this term, {left} is left.</source>
        <translation>बीमाङ्क {sum} हो; यस अवधिमा {used} खर्च भयो, {left} बाँकी छ।</translation>
    </message>
    <message numerus="yes">
        <source>The waiting period of %n days ends on {last}; the event was on {event}.</source>
        <translation>
            <numerusform>%n दिनको प्रतीक्षा अवधि {last} मा सकिन्छ; घटना {event} को हो।</numerusform>
            <numerusform>%n दिनको प्रतीक्षा अवधि {last} मा सकिन्छ; घटना {event} को हो।</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole claim</source>
        <translation>पूरै दाबी</translation>
    </message>
    <message>
        <source>Waiting period up to</source>
        <translation>प्रतीक्षा अवधि सकिने</translation>
    </message>
    <message>
        <source>What the rules propose</source>
        <translation>नियमको प्रस्ताव</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>नियमले के भन्छ</translation>
    </message>
    <message>
        <source>approved without: {documents}</source>
        <translation>यी कागजातविना स्वीकृत: {documents}</translation>
    </message>
    <message>
        <source>nothing is paid</source>
        <translation>केही भुक्तानी हुँदैन</translation>
    </message>
    <message>
        <source>{amount} of premium is due and not paid.</source>
        <translation>{amount} बीमाशुल्क तिर्नुपर्ने छ तर तिरिएको छैन।</translation>
    </message>
    <message>
        <source>{benefit} covers up to {most} a year; {used} of it is used in the year from {day}, {left} is left.</source>
        <translation>{benefit} को सुरक्षा वर्षमा {most} सम्म हुन्छ; {day} देखिको वर्षमा {used} खर्च भयो, {left} बाँकी छ।</translation>
    </message>
    <message>
        <source>{cut} was left out when it was reported.</source>
        <translation>दर्ता गर्दा {cut} छोडिएको थियो।</translation>
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
        <translation>भुक्तानी भएको</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>आंशिक भुक्तानी</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>भुक्तानी गर्नुपर्ने</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>%n complaints to answer</source>
        <translation>
            <numerusform>जवाफ दिन बाँकी %n गुनासो</numerusform>
            <numerusform>जवाफ दिन बाँकी %n गुनासो</numerusform>
        </translation>
    </message>
    <message>
        <source>A code, or any part of a member&apos;s name</source>
        <translation>कोड, वा सदस्यको नामको कुनै भाग</translation>
    </message>
    <message>
        <source>Committee papers</source>
        <translation>समितिका कागज</translation>
    </message>
    <message>
        <source>No claim is reported yet. Whatever happens to a member is written down here first.</source>
        <translation>अझै कुनै दाबी दर्ता भएको छैन। सदस्यलाई जे भए पनि पहिले यहाँ लेखिन्छ।</translation>
    </message>
    <message>
        <source>No claim is reported.</source>
        <translation>कुनै दाबी दर्ता भएको छैन।</translation>
    </message>
    <message>
        <source>No document is needed.</source>
        <translation>कुनै कागजात चाहिँदैन।</translation>
    </message>
    <message>
        <source>Nobody has appealed.</source>
        <translation>कसैले पुनरावेदन गरेको छैन।</translation>
    </message>
    <message>
        <source>Report the first claim</source>
        <translation>पहिलो दाबी दर्ता गर्नुहोस्</translation>
    </message>
    <message>
        <source>The bill has no items.</source>
        <translation>बिलमा कुनै मद छैन।</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n claims reported by then are not decided: the figures are provisional.</source>
        <translation>
            <numerusform>तबसम्म दर्ता भएको %n दाबीको निर्णय भएको छैन: अङ्क अस्थायी हुन्।</numerusform>
            <numerusform>तबसम्म दर्ता भएका %n दाबीको निर्णय भएको छैन: अङ्क अस्थायी हुन्।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days since the quarter&apos;s end; it is best closed after {ideal}, at most {most}.</source>
        <translation>
            <numerusform>त्रैमास सकिएको %n दिन भयो; {ideal} दिनपछि, बढीमा {most} दिनमा बन्द गर्नु राम्रो।</numerusform>
            <numerusform>त्रैमास सकिएको %n दिन भयो; {ideal} दिनपछि, बढीमा {most} दिनमा बन्द गर्नु राम्रो।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are probably slips, or something that is not known.</source>
        <translation>
            <numerusform>%n शङ्का सायद भूल वा थाहा नभएको कुरा हो।</numerusform>
            <numerusform>%n शङ्का सायद भूल वा थाहा नभएका कुरा हुन्।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings make a figure wrong: put them right, or accept them.</source>
        <translation>
            <numerusform>%n शङ्काले अङ्क गलत बनाउँछ: सच्याउनुहोस्, वा स्वीकार्नुहोस्।</numerusform>
            <numerusform>%n शङ्काले अङ्क गलत बनाउँछन्: सच्याउनुहोस्, वा स्वीकार्नुहोस्।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters before it are closed with it</source>
        <translation>
            <numerusform>यसअघिको %n त्रैमास यससँगै बन्द हुन्छ</numerusform>
            <numerusform>यसअघिका %n त्रैमास यससँगै बन्द हुन्छन्</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters before it close with it, from {first} to {last}: is that meant?</source>
        <translation>
            <numerusform>यसअघिको %n त्रैमास पनि, {first} देखि {last} सम्म, यससँगै बन्द हुन्छ: के चाहेको यही हो?</numerusform>
            <numerusform>यसअघिका %n त्रैमास पनि, {first} देखि {last} सम्म, यससँगै बन्द हुन्छन्: के चाहेको यही हो?</numerusform>
        </translation>
    </message>
    <message>
        <source>A closing stays as it was written. Reopen its quarter instead, with the reason.</source>
        <translation>खाताबन्दी लेखिएजस्तै रहन्छ। बरु कारणसहित त्यसको त्रैमास फेरि खोल्नुहोस्।</translation>
    </message>
    <message>
        <source>Assets are liabilities and equity, and the cash flow is the change in cash.</source>
        <translation>सम्पत्ति दायित्व र स्वपूँजीको जोड हो, र नगद प्रवाह नगदमा भएको फेरबदल हो।</translation>
    </message>
    <message>
        <source>Belongs to {day}, when {quarter} was closed already</source>
        <translation>{day} को हो, त्यतिबेला {quarter} बन्द भइसकेको थियो</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>नगद गनिएको</translation>
    </message>
    <message>
        <source>Claims still open make figures provisional; what each may cost is reserved.</source>
        <translation>खुला दाबीले अङ्क अस्थायी बनाउँछन्; प्रत्येकमा लाग्न सक्ने रकम जगेडामा राखिन्छ।</translation>
    </message>
    <message>
        <source>Close a quarter</source>
        <translation>त्रैमास बन्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>बन्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>Close the quarter</source>
        <translation>त्रैमास बन्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बन्द</translation>
    </message>
    <message>
        <source>Closed on {day}; prepared by {name}, reviewed by {other}.</source>
        <translation>{day} मा बन्द गरियो; {name} ले तयार गरे, {other} ले हेरे।</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>खाताबन्दी</translation>
    </message>
    <message>
        <source>Closing of a quarter</source>
        <translation>त्रैमासको खाताबन्दी</translation>
    </message>
    <message>
        <source>Closing of {quarter}</source>
        <translation>{quarter} को खाताबन्दी</translation>
    </message>
    <message>
        <source>Confirm the reserves</source>
        <translation>जगेडा पुष्टि गर्नुहोस्</translation>
    </message>
    <message>
        <source>Confirm them</source>
        <translation>पुष्टि गर्नुहोस्</translation>
    </message>
    <message>
        <source>Confirmed by {name} on {day}.</source>
        <translation>{name} ले {day} मा पुष्टि गरे।</translation>
    </message>
    <message>
        <source>Count the cash of {account} as it is at the quarter&apos;s end, and write it down.</source>
        <translation>त्रैमासको अन्त्यमा {account} मा भएको नगद गनेर लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>गरिएको दिन</translation>
    </message>
    <message>
        <source>Each product has the reserves it needs, and the run-off shows whether they were enough.</source>
        <translation>हरेक बीमा योजनाको चाहिने जगेडा छ, र त्यो पुग्यो कि पुगेन परखले देखाउँछ।</translation>
    </message>
    <message>
        <source>Empty where one person alone closed it, because the rule of two persons is off.</source>
        <translation>दुई व्यक्तिको नियम बन्द भई एकै जनाले बन्द गरेको भए खाली।</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>अङ्क</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>शङ्का</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>औँठाछाप</translation>
    </message>
    <message>
        <source>Freeze a figure</source>
        <translation>अङ्क स्थिर गर्नुहोस्</translation>
    </message>
    <message>
        <source>Hand it over to be closed</source>
        <translation>बन्द गर्न हस्तान्तरण गर्नुहोस्</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>अवस्था</translation>
    </message>
    <message>
        <source>It lies in {quarter}, which is closed. Shall it be booked on {open}, with a note that it belongs to {day}? It cannot count in the closed quarter any more.</source>
        <translation>यो {quarter} मा पर्छ, जुन बन्द छ। {day} को हो भन्ने टिप्पणीसहित यसलाई {open} मा चढाउने हो? बन्द त्रैमासमा यो अब गनिन सक्दैन।</translation>
    </message>
    <message>
        <source>It was closed together with the first quarter that was closed after it.</source>
        <translation>यसपछि सबैभन्दा पहिले बन्द गरिएको त्रैमाससँगै यो बन्द भयो।</translation>
    </message>
    <message>
        <source>Later quarters rest on {quarter}: reopen {newest} first.</source>
        <translation>पछिका त्रैमास {quarter} मा आधारित छन्: पहिले {newest} फेरि खोल्नुहोस्।</translation>
    </message>
    <message>
        <source>No finding may make a figure wrong: errors are put right, or accepted with the reason.</source>
        <translation>कुनै शङ्काले अङ्क गलत बनाउनु हुँदैन: गल्ती सच्याइन्छ, वा कारणसहित स्वीकारिन्छ।</translation>
    </message>
    <message>
        <source>No people are named in this book: whoever opens it closes alone.</source>
        <translation>यस बहीमा मानिस तोकिएका छैनन्: जसले खोल्छ त्यसैले एक्लै बन्द गर्छ।</translation>
    </message>
    <message>
        <source>Nobody has confirmed the reserves and their methods yet.</source>
        <translation>जगेडा र तिनका विधि अझै कसैले पुष्टि गरेको छैन।</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>केही खुला छैन</translation>
    </message>
    <message>
        <source>Of a line or a reserve an amount, of an indicator its ratio and how firm it is.</source>
        <translation>शीर्षक वा जगेडाको भए रकम, सूचकको भए अनुपात र त्यो कति पक्का छ।</translation>
    </message>
    <message>
        <source>Of the save at which the figures were computed, as it stands on the statement.</source>
        <translation>अङ्क हिसाब गरिएको सेभको, विवरणमा भएजस्तै।</translation>
    </message>
    <message>
        <source>One person prepares the quarter, another one looks it over and closes it.</source>
        <translation>एक जनाले त्रैमास तयार गर्छ, अर्कोले हेरेर बन्द गर्छ।</translation>
    </message>
    <message>
        <source>Open the accounts</source>
        <translation>खाता खोल्नुहोस्</translation>
    </message>
    <message>
        <source>Open the cash counts</source>
        <translation>नगद गणना खोल्नुहोस्</translation>
    </message>
    <message>
        <source>Open the claims</source>
        <translation>दाबी खोल्नुहोस्</translation>
    </message>
    <message>
        <source>Open the data checks</source>
        <translation>डेटा जाँच खोल्नुहोस्</translation>
    </message>
    <message>
        <source>Open the reconciliations</source>
        <translation>मिलान खोल्नुहोस्</translation>
    </message>
    <message>
        <source>Open the reserves</source>
        <translation>जगेडा खोल्नुहोस्</translation>
    </message>
    <message>
        <source>Prepare the quarter</source>
        <translation>त्रैमास तयार गर्नुहोस्</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>तयार गर्ने</translation>
    </message>
    <message>
        <source>Prepared by {name} on {day}: another person looks it over and closes it.</source>
        <translation>{name} ले {day} मा तयार गरे: अर्को व्यक्तिले हेरेर बन्द गर्छ।</translation>
    </message>
    <message>
        <source>Prepared to be closed</source>
        <translation>बन्द गर्न तयार</translation>
    </message>
    <message>
        <source>Quarters close in their order: close {quarter} first.</source>
        <translation>त्रैमास क्रमैले बन्द हुन्छन्: पहिले {quarter} बन्द गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>फेरि खोल्नुहोस्</translation>
    </message>
    <message>
        <source>Reopen the quarter</source>
        <translation>त्रैमास फेरि खोल्नुहोस्</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>फेरि खोलिएको</translation>
    </message>
    <message>
        <source>Reserved at {day}: {reserved}; needed so far: {needed}.</source>
        <translation>{day} मा जगेडा: {reserved}; अहिलेसम्म चाहिएको: {needed}।</translation>
    </message>
    <message>
        <source>Reserves and methods</source>
        <translation>जगेडा र विधि</translation>
    </message>
    <message>
        <source>Reserves confirmed</source>
        <translation>जगेडा पुष्टि गरिएको</translation>
    </message>
    <message>
        <source>Review by a second person</source>
        <translation>दोस्रो व्यक्तिले हेर्ने</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>हेर्ने व्यक्ति</translation>
    </message>
    <message>
        <source>Schedules posted</source>
        <translation>प्रविष्ट भएका मासिक बाँडफाँट</translation>
    </message>
    <message>
        <source>Schedules posted {amount} in this quarter.</source>
        <translation>यस त्रैमासमा मासिक बाँडफाँटले {amount} प्रविष्ट गरे।</translation>
    </message>
    <message>
        <source>Somebody has counted the cash at the quarter&apos;s end and written down what there was.</source>
        <translation>त्रैमासको अन्त्यमा कसैले नगद गनेर भएको रकम लेखेको छ।</translation>
    </message>
    <message>
        <source>Somebody prepares the quarter first; another person then closes it.</source>
        <translation>पहिले कसैले त्रैमास तयार गर्छ; अनि अर्को व्यक्तिले बन्द गर्छ।</translation>
    </message>
    <message>
        <source>Statements balanced</source>
        <translation>विवरण मिलेका</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>अझै खुला</translation>
    </message>
    <message>
        <source>The code of an office, - for what belongs to none, empty for all together.</source>
        <translation>कार्यालयको कोड, कुनैको नभएकोका लागि -, सबै जम्माका लागि खाली।</translation>
    </message>
    <message>
        <source>The figures are frozen, and entries go to the quarters after it.</source>
        <translation>अङ्क स्थिर छन्, र प्रविष्टि पछिका त्रैमासमा जान्छन्।</translation>
    </message>
    <message>
        <source>The quarter still runs: it can be closed from {day} on.</source>
        <translation>त्रैमास अझै चालु छ: {day} देखि बन्द गर्न सकिन्छ।</translation>
    </message>
    <message>
        <source>The reason stays visible on the statement, also after the quarter is closed again.</source>
        <translation>त्रैमास फेरि बन्द भएपछि पनि कारण विवरणमा देखिइरहन्छ।</translation>
    </message>
    <message>
        <source>The rule of two persons is switched off: one person may close alone.</source>
        <translation>दुई व्यक्तिको नियम बन्द छ: एकै जनाले बन्द गर्न सक्छ।</translation>
    </message>
    <message>
        <source>The statements agree with the records they are made of.</source>
        <translation>विवरण आफू बनेका अभिलेखसँग मिल्छन्।</translation>
    </message>
    <message>
        <source>There is nothing to reopen: {quarter} is not closed.</source>
        <translation>फेरि खोल्ने केही छैन: {quarter} बन्द गरिएको छैन।</translation>
    </message>
    <message>
        <source>This quarter is closed already: {quarter}. Only the manager can reopen it, with a reason.</source>
        <translation>यो त्रैमास पहिल्यै बन्द छ: {quarter}। कारणसहित व्यवस्थापकले मात्र फेरि खोल्न सक्छ।</translation>
    </message>
    <message>
        <source>This would change what was true on {day}, and {quarter} is closed. Write it down on {open} or later, where it may say that it concerns {quarter}; or let the manager reopen the quarter.</source>
        <translation>यसले {day} मा साँचो भएको कुरा बदल्थ्यो, र {quarter} बन्द छ। {open} मा वा त्यसपछि लेख्नुहोस्, त्यहाँ यो {quarter} को हो भन्न सकिन्छ; वा व्यवस्थापकलाई त्रैमास फेरि खोल्न लगाउनुहोस्।</translation>
    </message>
    <message>
        <source>Undecided claims</source>
        <translation>निर्णय नभएका दाबी</translation>
    </message>
    <message>
        <source>What is spread over months is posted up to the quarter&apos;s end.</source>
        <translation>महिनाहरूमा बाँडिएको रकम त्रैमासको अन्त्यसम्म प्रविष्ट छ।</translation>
    </message>
    <message>
        <source>What must be known</source>
        <translation>थाहा पाउनुपर्ने</translation>
    </message>
    <message>
        <source>What was done with quarters</source>
        <translation>त्रैमासमा के गरियो</translation>
    </message>
    <message>
        <source>What whoever reads of this closing should know: which estimate is uncertain, what came late.</source>
        <translation>यो खाताबन्दी पढ्नेले थाहा पाउनुपर्ने: कुन अनुमान पक्का छैन, के ढिलो आयो।</translation>
    </message>
    <message>
        <source>Why it is reopened</source>
        <translation>किन फेरि खोलिएको</translation>
    </message>
    <message>
        <source>With it {first} is closed too, which was never closed by itself: is that meant?</source>
        <translation>यससँगै {first} पनि बन्द हुन्छ, जुन आफैँ कहिल्यै बन्द गरिएको थिएन: के चाहेको यही हो?</translation>
    </message>
    <message>
        <source>You have prepared this quarter, so somebody else closes it, or agrees to it.</source>
        <translation>यो त्रैमास तपाईंले तयार गर्नुभएको हो, त्यसैले अरूले बन्द गर्छ, वा सहमति दिन्छ।</translation>
    </message>
    <message>
        <source>quarter {number} of {year}</source>
        <translation>{year} को त्रैमास {number}</translation>
    </message>
    <message>
        <source>{account}: {counted} was counted on {day}; the book says {held}.</source>
        <translation>{account}: {day} मा {counted} गनियो; बहीमा {held} छ।</translation>
    </message>
    <message>
        <source>{product}: reserves or method are no longer what {name} confirmed on {day}. Confirm them again.</source>
        <translation>{product}: जगेडा वा विधि अब {name} ले {day} मा पुष्टि गरेजस्तो छैन। फेरि पुष्टि गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{product}: {unearned} unearned, {settled} being settled, {unreported} not reported ({method}).</source>
        <translation>{product}: {unearned} अनार्जित, {settled} फर्छ्यौट हुँदै, {unreported} जानकारी नआएका ({method})।</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message numerus="yes">
        <source>%n missing: {receipts}</source>
        <translation>
            <numerusform>%n छुटेको: {receipts}</numerusform>
            <numerusform>%n छुटेका: {receipts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts</source>
        <translation>
            <numerusform>%n रसिद</numerusform>
            <numerusform>%n रसिद</numerusform>
        </translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>पेस्की</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>कसबाट उठाउने</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>उठाइएको</translation>
    </message>
    <message>
        <source>Counted in the cash box</source>
        <translation>नगद बाकसमा गनिएको</translation>
    </message>
    <message>
        <source>Each line needs its receipt.</source>
        <translation>हरेक पङ्क्तिको रसिद चाहिन्छ।</translation>
    </message>
    <message>
        <source>Enter: next · Ctrl+Enter: save · Ctrl+Z: last line back · F3: receipt · F6: cash box</source>
        <translation>Enter: अर्को · Ctrl+Enter: सेभ · Ctrl+Z: अघिल्लो पङ्क्ति फिर्ता · F3: रसिद · F6: नगद बाकस</translation>
    </message>
    <message>
        <source>For</source>
        <translation>का लागि</translation>
    </message>
    <message>
        <source>Gap before</source>
        <translation>अघि छुटेको</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>पानाका पङ्क्ति</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>कागजमा सूची</translation>
    </message>
    <message>
        <source>Money is taken today or was taken before.</source>
        <translation>पैसा आज वा आजभन्दा अघि लिइन्छ।</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>अर्को पाना</translation>
    </message>
    <message>
        <source>No policy of {name} runs: nothing can be kept as an advance.</source>
        <translation>{name} को कुनै बीमालेख चालु छैन: पेस्की राख्न सकिँदैन।</translation>
    </message>
    <message>
        <source>Nobody is called that here or elsewhere.</source>
        <translation>यहाँ वा अन्यत्र यो नाम कसैको छैन।</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>लिइएन</translation>
    </message>
    <message>
        <source>Part of a name or a code</source>
        <translation>नाम वा कोडको भाग</translation>
    </message>
    <message numerus="yes">
        <source>Pasted: who is “{name}”? Esc leaves the row out; rows left: %n.</source>
        <translation>
            <numerusform>टाँसिएको: “{name}” को हो? Esc ले पङ्क्ति छोड्छ; बाँकी पङ्क्ति: %n।</numerusform>
            <numerusform>टाँसिएको: “{name}” को हो? Esc ले पङ्क्ति छोड्छ; बाँकी पङ्क्ति: %n।</numerusform>
        </translation>
    </message>
    <message>
        <source>Print receipts</source>
        <translation>रसिद छाप्नुहोस्</translation>
    </message>
    <message>
        <source>Receipt {receipt} stands on this sheet already.</source>
        <translation>रसिद {receipt} यस पानामा पहिल्यै छ।</translation>
    </message>
    <message numerus="yes">
        <source>Save %n receipts</source>
        <translation>
            <numerusform>%n रसिद सेभ गर्नुहोस्</numerusform>
            <numerusform>%n रसिद सेभ गर्नुहोस्</numerusform>
        </translation>
    </message>
    <message>
        <source>Save each line at once</source>
        <translation>हरेक पङ्क्ति तुरुन्तै सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सेभ भयो</translation>
    </message>
    <message>
        <source>Say first from which village or group the money comes, or type “{all}” for whoever owes.</source>
        <translation>पहिले कुन गाउँ वा समूहको पैसा हो भन्नुहोस्, वा तिर्न बाँकी जो कोहीका लागि “{all}” टाइप गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>अझै तिर्नुपर्ने</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>लिइयो</translation>
    </message>
    <message>
        <source>The last line was taken back at once</source>
        <translation>अघिल्लो पङ्क्ति तुरुन्तै फिर्ता लिइयो</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>तिर्नुपर्ने</translation>
    </message>
    <message>
        <source>Type any part of a name, of a household or of a code. Arrows choose among several.</source>
        <translation>नाम, परिवार वा कोडको कुनै भाग टाइप गर्नुहोस्। धेरै भए तीर कुञ्जीले छान्नुहोस्।</translation>
    </message>
    <message>
        <source>Type part of a name below: Enter takes who is meant, Enter again writes the line.</source>
        <translation>तल नामको भाग टाइप गर्नुहोस्: Enter ले व्यक्ति छान्छ, फेरि Enter ले पङ्क्ति लेख्छ।</translation>
    </message>
    <message>
        <source>Village, group, {all}</source>
        <translation>गाउँ, समूह, {all}</translation>
    </message>
    <message>
        <source>What {name} owes has changed since: take the line back and write it again.</source>
        <translation>यसबीच {name} ले तिर्नुपर्ने रकम बदलियो: पङ्क्ति फिर्ता लिएर फेरि लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Whoever owes</source>
        <translation>तिर्न बाँकी हुने</translation>
    </message>
    <message>
        <source>Write the amount that was received.</source>
        <translation>प्राप्त रकम लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>मिल्छ</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सबै</translation>
    </message>
    <message>
        <source>on this sheet: {receipt}</source>
        <translation>यस पानामा: {receipt}</translation>
    </message>
    <message>
        <source>paid up</source>
        <translation>सबै तिरिएको</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>{names} सँग</translation>
    </message>
    <message>
        <source>{amount} due</source>
        <translation>{amount} तिर्नुपर्ने</translation>
    </message>
    <message>
        <source>{amount} due on {day}</source>
        <translation>{amount}, {day} मा तिर्नुपर्ने</translation>
    </message>
    <message>
        <source>{amount} due since {day}</source>
        <translation>{amount}, {day} देखि तिर्नुपर्ने</translation>
    </message>
    <message>
        <source>{amount} due, {late} of it since {day}</source>
        <translation>{amount} तिर्नुपर्ने, यसमध्ये {late} {day} देखि</translation>
    </message>
    <message>
        <source>{amount} is more than is owed and is kept for {name}. If that is right, Enter again.</source>
        <translation>{amount} तिर्नुपर्नेभन्दा बढी हो र {name} का लागि राखिन्छ। ठीक भए फेरि Enter थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>{amount} kept</source>
        <translation>{amount} राखियो</translation>
    </message>
    <message>
        <source>{amount} kept from before</source>
        <translation>पहिलेदेखि राखिएको {amount}</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} पुगेन</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} बढी</translation>
    </message>
    <message numerus="yes">
        <source>{product} and %n more</source>
        <translation>
            <numerusform>{product} र थप %n</numerusform>
            <numerusform>{product} र थप %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{receipt}, {name}: {problem}</source>
        <translation>{receipt}, {name}: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>{whose}: %n payers</source>
        <translation>
            <numerusform>{whose}: %n तिर्ने</numerusform>
            <numerusform>{whose}: %n तिर्ने</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>--share belongs to --by fixed.</source>
        <translation>--share --by fixed सँगै लेखिन्छ।</translation>
    </message>
    <message>
        <source>A product stands twice. Give each product one --share.</source>
        <translation>एउटै बीमा योजना दुई पटक छ। प्रत्येक बीमा योजनालाई एउटा --share दिनुहोस्।</translation>
    </message>
    <message>
        <source>A statement that is not proved is not signed with a certificate either.</source>
        <translation>प्रमाणित नभएको विवरणमा प्रमाणपत्रले पनि हस्ताक्षर गरिँदैन।</translation>
    </message>
    <message>
        <source>Give either --quarter, or --from and --to.</source>
        <translation>--quarter, वा --from र --to दिनुहोस्।</translation>
    </message>
    <message>
        <source>If it is, add --clock-is-right; else set it first.</source>
        <translation>ठीक भए --clock-is-right थप्नुहोस्; नभए पहिले घडी मिलाउनुहोस्।</translation>
    </message>
    <message>
        <source>If so, add --with-earlier; else close those quarters first, in their order.</source>
        <translation>यही हो भने --with-earlier थप्नुहोस्; होइन भने पहिले ती त्रैमास क्रमैले बन्द गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Import it in the window: there the second person gives their password.</source>
        <translation>सञ्झ्यालमा आयात गर्नुहोस्: त्यहाँ दोस्रो व्यक्तिले आफ्नो पासवर्ड दिन्छ।</translation>
    </message>
    <message>
        <source>Name: </source>
        <translation>नाम: </translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>नयाँ पासवर्ड: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>फेरि एक पटक: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>पासवर्ड: </translation>
    </message>
    <message>
        <source>Say with --account which account the statement is of: {codes}.</source>
        <translation>विवरण कुन खाताको हो --account ले भन्नुहोस्: {codes}।</translation>
    </message>
    <message>
        <source>Say with --name who its administrator is, or call this at a terminal.</source>
        <translation>यसको प्रशासक को हो --name ले भन्नुहोस्, वा टर्मिनलबाट चलाउनुहोस्।</translation>
    </message>
    <message>
        <source>Say with --reason why the quarter is reopened.</source>
        <translation>त्रैमास किन फेरि खोलिएको हो --reason ले भन्नुहोस्।</translation>
    </message>
    <message>
        <source>Set COVERBOOK_NEW_PASSWORD to the new password, or call this at a terminal.</source>
        <translation>COVERBOOK_NEW_PASSWORD मा नयाँ पासवर्ड राख्नुहोस्, वा टर्मिनलबाट चलाउनुहोस्।</translation>
    </message>
    <message>
        <source>The period ends before it starts. Give its first day first.</source>
        <translation>अवधि सुरु हुनुअघि नै सकिन्छ। पहिले सुरुको दिन दिनुहोस्।</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was changed.</source>
        <translation>दुई पासवर्ड फरक छन्। केही बदलिएन।</translation>
    </message>
    <message>
        <source>There is no language {code}. Known are: {known}</source>
        <translation>{code} भाषा छैन। उपलब्ध भाषा: {known}</translation>
    </message>
    <message>
        <source>There is no screen here. Use one of the other commands, or connect a screen.</source>
        <translation>यहाँ स्क्रिन छैन। अर्को कमान्ड प्रयोग गर्नुहोस्, वा स्क्रिन जोड्नुहोस्।</translation>
    </message>
    <message>
        <source>There is no {code} in {sheet}. Known are: {known}</source>
        <translation>{sheet} मा {code} छैन। उपलब्ध: {known}</translation>
    </message>
    <message>
        <source>{name} is locked. Set COVERBOOK_USER and COVERBOOK_PASSWORD, or call this at a terminal.</source>
        <translation>{name} मा ताला छ। COVERBOOK_USER र COVERBOOK_PASSWORD राख्नुहोस्, वा टर्मिनलबाट चलाउनुहोस्।</translation>
    </message>
    <message>
        <source>{quarter} is not a quarter; write it as 2025-Q4.</source>
        <translation>{quarter} त्रैमास होइन; 2025-Q4 जस्तै लेख्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>A year before</source>
        <translation>एक वर्षअघि</translation>
    </message>
    <message>
        <source>An office has no plan of its own: plans are of a product or of the whole.</source>
        <translation>कार्यालयको आफ्नै योजना हुँदैन: योजना बीमा योजनाको वा पूरैको हुन्छ।</translation>
    </message>
    <message>
        <source>At the end of the quarter before</source>
        <translation>अघिल्लो त्रैमासको अन्त्यमा</translation>
    </message>
    <message>
        <source>Before the year began</source>
        <translation>वर्ष सुरु हुनुअघि</translation>
    </message>
    <message>
        <source>More or less than planned</source>
        <translation>योजनाभन्दा बढी वा कम</translation>
    </message>
    <message>
        <source>Of the plan</source>
        <translation>योजनामध्ये</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>The year so far</source>
        <translation>यो वर्ष अहिलेसम्म</translation>
    </message>
    <message>
        <source>with earlier periods and the plan</source>
        <translation>अघिल्ला अवधि र योजनासँग</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>Not upheld</source>
        <translation>सही ठहरिएन</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>सही ठहरियो</translation>
    </message>
    <message>
        <source>Upheld in part</source>
        <translation>आंशिक सही ठहरियो</translation>
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
        <translation>गुनासोको जवाफ दिनुहोस्</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>जवाफ दिएको दिन</translation>
    </message>
    <message>
        <source>Appeal against the rejection of a claim</source>
        <translation>दाबीको अस्वीकृतिविरुद्ध पुनरावेदन</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>आएको दिन</translation>
    </message>
    <message>
        <source>Of an appeal: upheld overturns the rejection; then correct the decision of the claim.</source>
        <translation>पुनरावेदनको: सही ठहरिए अस्वीकृति उल्टिन्छ; त्यसपछि दाबीको निर्णय सच्याउनुहोस्।</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>समाधान</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>जवाफ सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Then the answer says whether the rejection stands or is overturned.</source>
        <translation>त्यसपछि जवाफले अस्वीकृति कायम रहन्छ कि उल्टिन्छ भन्छ।</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Ask those who wrote them. The others stay in the history of the record.</source>
        <translation>लेख्नेलाई सोध्नुहोस्। अरू संस्करण अभिलेखको इतिहासमा रहन्छन्।</translation>
    </message>
    <message>
        <source>Choose a conflict above: its versions stand here beside each other.</source>
        <translation>माथि एउटा बाझिएको कुरा छान्नुहोस्: त्यसका संस्करण यहाँ सँगसँगै देखिन्छन्।</translation>
    </message>
    <message>
        <source>Choose one of the saves that wrote a version: {saves}.</source>
        <translation>संस्करण लेख्ने सेभमध्ये एउटा छान्नुहोस्: {saves}।</translation>
    </message>
    <message>
        <source>Choose which version stands</source>
        <translation>कुन संस्करण कायम रहने छान्नुहोस्</translation>
    </message>
    <message>
        <source>Choose which version stands…</source>
        <translation>कुन संस्करण कायम रहने छान्नुहोस्…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>बाझिएका कुरा</translation>
    </message>
    <message>
        <source>Conflicts between laptops</source>
        <translation>ल्यापटपबीच बाझिएका कुरा</translation>
    </message>
    <message>
        <source>Holds for now</source>
        <translation>अहिलेलाई कायम</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>यही कायम राख्नुहोस्</translation>
    </message>
    <message>
        <source>No conflict waits.</source>
        <translation>कुनै बाझिएको कुरा बाँकी छैन।</translation>
    </message>
    <message>
        <source>Receipt {record} was given twice: to {ours} ({who}) and to {theirs} ({other}).</source>
        <translation>रसिद {record} दुई पटक दिइयो: {ours} लाई ({who}) र {theirs} लाई ({other})।</translation>
    </message>
    <message>
        <source>Settle conflicts</source>
        <translation>बाझिएका कुरा टुङ्ग्याउनुहोस्</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>अर्को संस्करण</translation>
    </message>
    <message>
        <source>The version that stands</source>
        <translation>कायम रहने संस्करण</translation>
    </message>
    <message>
        <source>This is settled already, or has changed. Look at the list once more.</source>
        <translation>यो टुङ्गिसकेको छ, वा बदलिएको छ। सूची फेरि एक पटक हेर्नुहोस्।</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>संस्करणहरू</translation>
    </message>
    <message>
        <source>What is said in two ways</source>
        <translation>दुई तरिकाले भनिएको कुरा</translation>
    </message>
    <message>
        <source>What two laptops wrote differently in one place. Enter opens one, to say which stands.</source>
        <translation>दुई ल्यापटपले एउटै ठाउँमा फरक लेखेको कुरा। Enter ले एउटा खोल्छ, कुन कायम रहने भन्न।</translation>
    </message>
    <message>
        <source>{record} in {sheet} was taken back on one laptop ({other}) and is used on another.</source>
        <translation>{sheet} को {record} एउटा ल्यापटपमा फिर्ता लिइयो ({other}) र अर्कोमा प्रयोगमा छ।</translation>
    </message>
    <message>
        <source>{record} in {sheet} was written in two ways: {ours} ({who}), and {theirs} ({other}) on laptop {laptop}. One of them counts; if the other is another one, enter it again under a number of its own.</source>
        <translation>{sheet} को {record} दुई तरिकाले लेखियो: {ours} ({who}), र ल्यापटप {laptop} मा {theirs} ({other})। तीमध्ये एउटा गनिन्छ; अर्को बेग्लै कुरा हो भने त्यसलाई आफ्नै नम्बरमा फेरि हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>{record} in {sheet}: {column} is {ours} ({who}), and {theirs} ({other}) on laptop {laptop}.</source>
        <translation>{sheet} को {record}: {column} {ours} ({who}) छ, ल्यापटप {laptop} मा {theirs} ({other})।</translation>
    </message>
    <message>
        <source>{record} in {sheet}: {theirs} ({other}) came too late for a closed quarter; {ours} stands.</source>
        <translation>{sheet} को {record}: {theirs} ({other}) बन्द त्रैमासका लागि ढिलो आयो; {ours} कायम छ।</translation>
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
        <translation>सेभ सूचीको पङ्क्तिमा भएजस्तै, ल्यापटप र नम्बर: A-12।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेभ</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>सच्याइएको सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Take a save back</source>
        <translation>सेभ फिर्ता लिनुहोस्</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation>सबै फिर्ता लिनुहोस्</translation>
    </message>
    <message>
        <source>Take {save} back</source>
        <translation>{save} फिर्ता लिनुहोस्</translation>
    </message>
    <message>
        <source>The correction</source>
        <translation>सच्याइ</translation>
    </message>
    <message>
        <source>What stood there before stays in the history, with this reason.</source>
        <translation>पहिलेको कुरा यो कारणसहित इतिहासमा रहन्छ।</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>किन सच्याइएको</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Ended</source>
        <translation>सकियो</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>चालु</translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>सुरक्षा छैन</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>सुरु भएको छैन</translation>
    </message>
</context>
<context>
    <name>Cover form</name>
    <message>
        <source>A share of the loan a year: 0.16 for sixteen percent.</source>
        <translation>वर्षमा ऋणको अंश: सोह्र प्रतिशतका लागि 0.16।</translation>
    </message>
    <message>
        <source>Amount lent</source>
        <translation>ऋण रकम</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>दिएको दिन</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>ब्याजदर</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>वस्तुको किसिम</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>कारोबार</translation>
    </message>
    <message>
        <source>Payout begins at</source>
        <translation>भुक्तानी सुरु हुने मान</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>मापन</translation>
    </message>
    <message>
        <source>Repaid by</source>
        <translation>तिरिसक्ने दिन</translation>
    </message>
    <message>
        <source>Serial number or ear tag</source>
        <translation>क्रम नम्बर वा कानको ट्याग</translation>
    </message>
    <message>
        <source>The sum of the readings of these days at which a payout begins.</source>
        <translation>यी दिनका मापनको जोड, जहाँबाट भुक्तानी सुरु हुन्छ।</translation>
    </message>
    <message>
        <source>Way of repayment</source>
        <translation>ऋण तिर्ने तरिका</translation>
    </message>
    <message>
        <source>Whole payout</source>
        <translation>पूरा भुक्तानी</translation>
    </message>
    <message>
        <source>Whole payout at</source>
        <translation>पूरा भुक्तानी हुने मान</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%n doubtful</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n शङ्कास्पद</numerusform>
            <numerusform>%n शङ्कास्पद</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are doubtful: {title}. Checks lists them all.</source>
        <extracomment>imported</extracomment>
        <translation>
            <numerusform>तीमध्ये %n शङ्कास्पद छ: {title}। सबै जाँचको सूचीमा छन्।</numerusform>
            <numerusform>तीमध्ये %n शङ्कास्पद छन्: {title}। सबै जाँचको सूचीमा छन्।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records came in.</source>
        <extracomment>imported</extracomment>
        <translation>
            <numerusform>%n अभिलेख आयो।</numerusform>
            <numerusform>%n अभिलेख आए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were written into {folder}.</source>
        <translation>
            <numerusform>{folder} मा %n अभिलेख लेखियो।</numerusform>
            <numerusform>{folder} मा %n अभिलेख लेखिए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were set aside in {folder}. Mend them there, then import that folder.</source>
        <translation>
            <numerusform>%n पङ्क्ति {folder} मा छुट्ट्याइयो। त्यहीँ सच्याएर त्यो फोल्डर आयात गर्नुहोस्।</numerusform>
            <numerusform>%n पङ्क्ति {folder} मा छुट्ट्याइए। त्यहीँ सच्याएर त्यो फोल्डर आयात गर्नुहोस्।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things about this file do not hold.</source>
        <translation>
            <numerusform>यस फाइलको %n कुरा मिल्दैन।</numerusform>
            <numerusform>यस फाइलका %n कुरा मिल्दैनन्।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not right. Put them right here or in the file, or set their rows aside.</source>
        <translation>
            <numerusform>%n कुरा ठीक छैन। यहाँ वा फाइलमा सच्याउनुहोस्, वा त्यसको पङ्क्ति छुट्ट्याउनुहोस्।</numerusform>
            <numerusform>%n कुरा ठीक छैनन्। यहाँ वा फाइलमा सच्याउनुहोस्, वा तिनका पङ्क्ति छुट्ट्याउनुहोस्।</numerusform>
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
            <numerusform>%n गलत</numerusform>
            <numerusform>%n गलत</numerusform>
        </translation>
    </message>
    <message>
        <source>A record for each row</source>
        <translation>हरेक पङ्क्तिको एउटा अभिलेख</translation>
    </message>
    <message>
        <source>A table with headings of its own</source>
        <translation>आफ्नै शीर्षक भएको तालिका</translation>
    </message>
    <message>
        <source>All languages (UTF-8)</source>
        <translation>सबै भाषा (UTF-8)</translation>
    </message>
    <message>
        <source>Another program’s tables are recognised by their names; choose here where they are not.</source>
        <translation>अर्को प्रोग्रामका तालिका नामबाट चिनिन्छन्; नचिनिए यहाँ छान्नुहोस्।</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>अरबी (Windows-1256)</translation>
    </message>
    <message>
        <source>As the cells tell</source>
        <translation>कोठाले भनेअनुसार</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>सुरु</translation>
    </message>
    <message>
        <source>Brings in a folder, a workbook or any table. You see first what would come.</source>
        <translation>फोल्डर, वर्कबुक वा कुनै पनि तालिका ल्याउँछ। के आउनेछ पहिले देखाइन्छ।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>Cards, receipts, notices and blank forms on paper. Enter opens one; then choose whose.</source>
        <translation>कागजमा कार्ड, रसिद, सूचना र खाली फारम। Enter ले एउटा खोल्छ; त्यसपछि कसको हो छान्नुहोस्।</translation>
    </message>
    <message>
        <source>Central Europe (Windows-1250)</source>
        <translation>मध्य युरोप (Windows-1250)</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>कागज जाँच्नुहोस्</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Choose a PDF or photographs…</source>
        <translation>PDF वा फोटो छान्नुहोस्…</translation>
    </message>
    <message>
        <source>Choose a column…</source>
        <translation>स्तम्भ छान्नुहोस्…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फाइल छान्नुहोस्…</translation>
    </message>
    <message>
        <source>Choose a folder and export…</source>
        <translation>फोल्डर छानेर निर्यात गर्नुहोस्…</translation>
    </message>
    <message>
        <source>Choose a folder of CSV files</source>
        <translation>CSV फाइलको फोल्डर छान्नुहोस्</translation>
    </message>
    <message>
        <source>Choose a folder or a workbook. Nothing is written before you have seen what would come.</source>
        <translation>फोल्डर वा वर्कबुक छान्नुहोस्। के आउनेछ तपाईंले नहेरेसम्म केही लेखिँदैन।</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>फोल्डर छान्नुहोस्…</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder</source>
        <translation>नयाँ वा खाली फोल्डर छान्नुहोस्</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder. What lies in a folder already is never written over.</source>
        <translation>नयाँ वा खाली फोल्डर छान्नुहोस्। फोल्डरमा भएको कुरामाथि कहिल्यै लेखिँदैन।</translation>
    </message>
    <message>
        <source>Choose a new or empty folder for the other rows</source>
        <translation>अरू पङ्क्तिका लागि नयाँ वा खाली फोल्डर छान्नुहोस्</translation>
    </message>
    <message>
        <source>Choose a statement, or photographs of its code</source>
        <translation>विवरण, वा त्यसको कोडका फोटो छान्नुहोस्</translation>
    </message>
    <message>
        <source>Choose a workbook or a CSV file</source>
        <translation>वर्कबुक वा CSV फाइल छान्नुहोस्</translation>
    </message>
    <message>
        <source>Choose in which form it is written: {headings}.</source>
        <translation>कुन ढाँचामा लेखिएको हो छान्नुहोस्: {headings}।</translation>
    </message>
    <message>
        <source>Choose the PDF of a statement, or photographs of the code that it carries.</source>
        <translation>विवरणको PDF, वा त्यसमा भएको कोडका फोटो छान्नुहोस्।</translation>
    </message>
    <message>
        <source>Choose the form…</source>
        <translation>ढाँचा छान्नुहोस्…</translation>
    </message>
    <message>
        <source>Choose which heading means: {fields}.</source>
        <translation>यसको अर्थ दिने शीर्षक छान्नुहोस्: {fields}।</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>स्तम्भ</translation>
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
        <translation>मिल्दैन</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>शङ्कास्पद</translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation>सबै ({count})</translation>
    </message>
    <message>
        <source>Everything is in the file already.</source>
        <translation>सबै पहिल्यै फाइलमा छ।</translation>
    </message>
    <message numerus="yes">
        <source>Everything is right: %n records would come in.</source>
        <translation>
            <numerusform>सबै ठीक छ: %n अभिलेख आउनेछ।</numerusform>
            <numerusform>सबै ठीक छ: %n अभिलेख आउनेछन्।</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything the file holds, list by list: to look at, to add to and to correct.</source>
        <translation>फाइलमा भएको सबै, सूची-सूची गरी: हेर्न, थप्न र सच्याउन।</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>आदानप्रदान फोल्डर</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>For a line that is no record, such as one of totals. The file stays as it is.</source>
        <translation>अभिलेख नभएको पङ्क्तिका लागि, जस्तै जोडको पङ्क्ति। फाइल जस्ताको तस्तै रहन्छ।</translation>
    </message>
    <message>
        <source>Form of the days</source>
        <translation>मितिको ढाँचा</translation>
    </message>
    <message>
        <source>Give a code to rows that have none</source>
        <translation>कोड नभएका पङ्क्तिलाई कोड दिनुहोस्</translation>
    </message>
    <message>
        <source>Going through the records…</source>
        <translation>अभिलेख हेर्दै…</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>मिल्छ</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>कसरी पढ्ने</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>In every row</source>
        <translation>हरेक पङ्क्तिमा</translation>
    </message>
    <message>
        <source>In which form all tables write their days. The cells tell it unless they can mean two.</source>
        <translation>सबै तालिकाले मिति कुन ढाँचामा लेख्छन्। दुई अर्थ नलाग्ने भए कोठाले नै भन्छन्।</translation>
    </message>
    <message>
        <source>It holds another list, too</source>
        <translation>यसमा अर्को सूची पनि छ</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>पहिल्यै थाहा भएका</translation>
    </message>
    <message>
        <source>Leave the line out</source>
        <translation>पङ्क्ति छोड्नुहोस्</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पङ्क्ति</translation>
    </message>
    <message>
        <source>Make {name} in it</source>
        <translation>त्यसमा {name} बनाउनुहोस्</translation>
    </message>
    <message>
        <source>Match again</source>
        <translation>फेरि मिलाउनुहोस्</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नयाँ</translation>
    </message>
    <message numerus="yes">
        <source>New words in the lists (%n): {words}</source>
        <translation>
            <numerusform>सूचीमा नयाँ शब्द (%n): {words}</numerusform>
            <numerusform>सूचीमा नयाँ शब्द (%n): {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>No heading of the table is matched yet.</source>
        <translation>तालिकाको कुनै शीर्षक मिलाइएको छैन।</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>ठीक छैन</translation>
    </message>
    <message>
        <source>Nothing can be imported into this file. {reason}</source>
        <translation>यस फाइलमा केही आयात गर्न सकिँदैन। {reason}</translation>
    </message>
    <message>
        <source>Nothing can come in yet: a file or its first line is not as it must be.</source>
        <translation>अझै केही आउन सक्दैन: फाइल वा त्यसको पहिलो पङ्क्ति हुनुपर्ने जस्तो छैन।</translation>
    </message>
    <message>
        <source>One record for each “{heading}”</source>
        <translation>हरेक “{heading}” को एउटा अभिलेख</translation>
    </message>
    <message>
        <source>Only cells that say what they said then: one that was changed in the file counts as it stands there.</source>
        <translation>त्यतिबेला लेखिएकै कुरा भएका कोठा मात्र: फाइलमा बदलिएको कोठा त्यहाँ जस्तो छ त्यस्तै गनिन्छ।</translation>
    </message>
    <message>
        <source>Papers and photographs (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>कागज र फोटो (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>छोडिएको</translation>
    </message>
    <message>
        <source>Proves that the file is whole and that nobody has changed it by hand.</source>
        <translation>फाइल पूरा छ र कसैले हातले बदलेको छैन भनी प्रमाणित गर्छ।</translation>
    </message>
    <message numerus="yes">
        <source>Put %n of them right as the last time</source>
        <extracomment>problems</extracomment>
        <translation>
            <numerusform>तीमध्ये %n लाई अघिल्लो पटकजस्तै सच्याउनुहोस्</numerusform>
            <numerusform>तीमध्ये %n लाई अघिल्लो पटकजस्तै सच्याउनुहोस्</numerusform>
        </translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>सच्याउनुहोस्</translation>
    </message>
    <message>
        <source>Put right: {cell}</source>
        <translation>सच्याउनुहोस्: {cell}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>फेरि पढ्नुहोस्</translation>
    </message>
    <message>
        <source>Reading the paper</source>
        <translation>कागज पढिँदै</translation>
    </message>
    <message>
        <source>Recognised by its tables</source>
        <translation>तालिकाबाट चिनिएको</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>अभिलेख</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पङ्क्ति</translation>
    </message>
    <message>
        <source>Say what the table holds, or leave it passed over.</source>
        <translation>तालिकामा के छ भन्नुहोस्, वा छोडिएकै राख्नुहोस्।</translation>
    </message>
    <message>
        <source>See what would come</source>
        <translation>के आउनेछ हेर्नुहोस्</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>अर्धविराम</translation>
    </message>
    <message>
        <source>Set the rows aside that are not right</source>
        <translation>ठीक नभएका पङ्क्ति छुट्ट्याउनुहोस्</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>देखाउनुहोस्</translation>
    </message>
    <message>
        <source>Something must still be said of {tables}.</source>
        <translation>{tables} बारे अझै केही भन्न बाँकी छ।</translation>
    </message>
    <message>
        <source>State</source>
        <translation>अवस्था</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>ट्याब</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>यो आयात फिर्ता लिनुहोस्</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>थाई (Windows-874)</translation>
    </message>
    <message>
        <source>The clock is right: import</source>
        <translation>घडी ठीक छ: आयात गर्नुहोस्</translation>
    </message>
    <message>
        <source>The column that is the same in every row</source>
        <translation>हरेक पङ्क्तिमा उही हुने स्तम्भ</translation>
    </message>
    <message>
        <source>The first rows as they will be understood</source>
        <translation>पहिला पङ्क्ति, जसरी बुझिनेछन्</translation>
    </message>
    <message>
        <source>The form of {heading}</source>
        <translation>{heading} को ढाँचा</translation>
    </message>
    <message>
        <source>The letters of the file</source>
        <translation>फाइलका अक्षर</translation>
    </message>
    <message>
        <source>The line is left out.</source>
        <translation>पङ्क्ति छोडियो।</translation>
    </message>
    <message numerus="yes">
        <source>The paper and the file differ in %n figures.</source>
        <translation>
            <numerusform>कागज र फाइलको %n अङ्क फरक छ।</numerusform>
            <numerusform>कागज र फाइलका %n अङ्क फरक छन्।</numerusform>
        </translation>
    </message>
    <message>
        <source>The same wherever it says so</source>
        <translation>यस्तै लेखिएको सबैतिर</translation>
    </message>
    <message>
        <source>The table, and the list that it fills</source>
        <translation>तालिका, र त्यसले भर्ने सूची</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>टर्की (Windows-1254)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Upright bars</source>
        <translation>ठाडा धर्का</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>प्रमाणित गर्नुहोस्</translation>
    </message>
    <message>
        <source>Verify the file after a power cut, after copying it, or before you give it to an auditor.</source>
        <translation>बत्ती गएपछि, प्रतिलिपि बनाएपछि, वा लेखापरीक्षकलाई दिनुअघि फाइल प्रमाणित गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Verify the file now</source>
        <translation>फाइल अहिले प्रमाणित गर्नुहोस्</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>भियतनामी (Windows-1258)</translation>
    </message>
    <message>
        <source>Western Europe (Windows-1252)</source>
        <translation>पश्चिम युरोप (Windows-1252)</translation>
    </message>
    <message>
        <source>What every row holds</source>
        <translation>हरेक पङ्क्तिमा हुने कुरा</translation>
    </message>
    <message>
        <source>What is doubtful about the records. Enter opens the record, to mend it or to leave it.</source>
        <translation>अभिलेखमा शङ्कास्पद कुरा। Enter ले अभिलेख खोल्छ, सच्याउन वा त्यसै छोड्न।</translation>
    </message>
    <message>
        <source>What is not right</source>
        <translation>ठीक नभएको कुरा</translation>
    </message>
    <message>
        <source>What is not right with a row is listed here, with what to do.</source>
        <translation>पङ्क्तिमा ठीक नभएको कुरा यहाँ सूचीमा आउँछ, के गर्ने भन्नेसहित।</translation>
    </message>
    <message>
        <source>What is right comes in. The other rows, with all that hang on them, go into a folder, each with its problem.</source>
        <translation>ठीक भएको आउँछ। अरू पङ्क्ति, तिनमा टाँगिएका सबैसहित, आफ्नो समस्या लेखेर फोल्डरमा जान्छन्।</translation>
    </message>
    <message>
        <source>What parts the cells</source>
        <translation>कोठा छुट्ट्याउने चिह्न</translation>
    </message>
    <message>
        <source>What the table holds</source>
        <translation>तालिकामा के छ</translation>
    </message>
    <message>
        <source>What was found on the paper</source>
        <translation>कागजमा के भेटियो</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>प्रमाणित गरिएको कुरा</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>लेखिएको कुरा</translation>
    </message>
    <message>
        <source>What would come</source>
        <translation>के आउनेछ</translation>
    </message>
    <message>
        <source>What {heading} means</source>
        <translation>{heading} को अर्थ</translation>
    </message>
    <message>
        <source>Whether a printed statement is yours and says what the file says: from its PDF or a photograph.</source>
        <translation>छापिएको विवरण तपाईंकै हो र फाइलले भनेकै कुरा भन्छ कि भन्दैन: त्यसको PDF वा फोटोबाट।</translation>
    </message>
    <message>
        <source>Which rows make one record</source>
        <translation>कुन पङ्क्तिले एउटा अभिलेख बनाउँछन्</translation>
    </message>
    <message>
        <source>Who did what and when. Enter shows what a save changed; a whole save can be taken back.</source>
        <translation>कसले कहिले के गर्‍यो। Enter ले सेभले के बदल्यो देखाउँछ; पूरै सेभ फिर्ता लिन सकिन्छ।</translation>
    </message>
    <message>
        <source>Whole copies of the file, made when it is closed and every day. Enter brings one back.</source>
        <translation>फाइलका पूरा प्रतिलिपि, बन्द गर्दा र हरेक दिन बनेका। Enter ले एउटा फर्काउँछ।</translation>
    </message>
    <message>
        <source>Without persons: no names, codes or places</source>
        <translation>व्यक्तिविना: नाम, कोड वा ठाउँ होइन</translation>
    </message>
    <message>
        <source>Workbooks and tables (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</source>
        <translation>वर्कबुक र तालिका (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Writes every record into a folder of CSV files that spreadsheets and other programs read.</source>
        <translation>हरेक अभिलेख CSV फाइलको फोल्डरमा लेख्छ, जुन स्प्रेडसिट र अरू प्रोग्रामले पढ्छन्।</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>गलत</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>rows not shown</extracomment>
        <translation>
            <numerusform>र थप %n</numerusform>
            <numerusform>र थप %n</numerusform>
        </translation>
    </message>
    <message>
        <source>of this row</source>
        <translation>यस पङ्क्तिको</translation>
    </message>
    <message>
        <source>{column} should be</source>
        <translation>{column} यो हुनुपर्छ</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {problem}</source>
        <translation>{file}, पङ्क्ति {line}, स्तम्भ {column}: {problem}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, पङ्क्ति {line}: {problem}</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <source>{name} is not empty and stays as it is. Shall a new folder be made in it?</source>
        <translation>{name} खाली छैन र जस्ताको तस्तै रहन्छ। त्यसमा नयाँ फोल्डर बनाउने हो?</translation>
    </message>
    <message>
        <source>{record} has no page of its own.</source>
        <translation>{record} को आफ्नै पृष्ठ छैन।</translation>
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
        <translation>पूरै स्वीकृत</translation>
    </message>
    <message>
        <source>Approved in part</source>
        <translation>आंशिक स्वीकृत</translation>
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
        <translation>यस फाइलमा पहिल्यै कार्यक्रम छ। नयाँ फाइल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} is there already. Choose a new file.</source>
        <translation>{name} पहिल्यै छ। नयाँ फाइल छान्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Save a copy</source>
        <translation>प्रतिलिपि सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>पढ्न सकिने सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>You are working in {name} now.</source>
        <translation>अब तपाईं {name} मा काम गर्दै हुनुहुन्छ।</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened. All that was saved is still open here: put it back, or go on with a copy.</source>
        <translation>{name} खोलिएको ठाउँमा अब छैन। सेभ भएको सबै यहाँ अझै खुला छ: फाइल त्यहीँ फर्काउनुहोस्, वा प्रतिलिपिमा काम अघि बढाउनुहोस्।</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>A claim costs more or less</source>
        <translation>दाबीको लागत बढी वा कम</translation>
    </message>
    <message>
        <source>A claim that was paid in part is not rejected: it has its own ratio.</source>
        <translation>आंशिक भुक्तानी भएको दाबी अस्वीकृत होइन: त्यसको आफ्नै अनुपात हुन्छ।</translation>
    </message>
    <message>
        <source>A history shows 1 to 1000 periods, and none before the calendar begins.</source>
        <translation>इतिहासमा 1 देखि 1000 अवधि देखिन्छ, पात्रो सुरु हुनुअघिको होइन।</translation>
    </message>
    <message>
        <source>A margin below zero is what is missing.</source>
        <translation>शून्यभन्दा तलको मार्जिन नपुगेको रकम हो।</translation>
    </message>
    <message>
        <source>A person counts once for each term that came up, at the office where it came up.</source>
        <translation>नवीकरणमा आएको हरेक अवधिका लागि व्यक्ति एक पटक, त्यही कार्यालयमा गनिन्छ।</translation>
    </message>
    <message>
        <source>A quarter of both</source>
        <translation>दुवैको चौथाइ</translation>
    </message>
    <message>
        <source>A quarter of last year&apos;s claims and expenses, with the growth margin</source>
        <translation>अघिल्लो वर्षको दाबी र खर्चको चौथाइ, वृद्धि मार्जिनसहित</translation>
    </message>
    <message>
        <source>A quarter of last year&apos;s expenses, with the growth margin</source>
        <translation>अघिल्लो वर्षको खर्चको चौथाइ, वृद्धि मार्जिनसहित</translation>
    </message>
    <message>
        <source>A random sample needs {least} claims or more.</source>
        <translation>आकस्मिक नमुनालाई {least} वा बढी दाबी चाहिन्छ।</translation>
    </message>
    <message>
        <source>A rejected claim brings no money: it has no days from the decision to the money in hand.</source>
        <translation>अस्वीकृत दाबीले पैसा ल्याउँदैन: निर्णयदेखि पैसा हातमा पर्नेसम्मका दिन हुँदैनन्।</translation>
    </message>
    <message>
        <source>A season that is not over is provisional.</source>
        <translation>नसकिएको मौसमको अङ्क अस्थायी हुन्छ।</translation>
    </message>
    <message>
        <source>A year, compounded</source>
        <translation>वार्षिक, चक्रीय</translation>
    </message>
    <message>
        <source>Accrued liabilities by the scheme&apos;s own share</source>
        <translation>कार्यक्रमको आफ्नै अंशअनुसार प्रोद्भूत दायित्व</translation>
    </message>
    <message>
        <source>Active insured by age</source>
        <translation>उमेरअनुसार सक्रिय बीमित</translation>
    </message>
    <message>
        <source>Active insured by office</source>
        <translation>कार्यालयअनुसार सक्रिय बीमित</translation>
    </message>
    <message>
        <source>Active insured by region</source>
        <translation>क्षेत्रअनुसार सक्रिय बीमित</translation>
    </message>
    <message>
        <source>Active insured by sex</source>
        <translation>लिङ्गअनुसार सक्रिय बीमित</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>सबै जम्मा</translation>
    </message>
    <message>
        <source>An insured year earns less or more premium</source>
        <translation>बीमित वर्षको आर्जित बीमाशुल्क बढी वा कम</translation>
    </message>
    <message>
        <source>Assets required</source>
        <translation>आवश्यक सम्पत्ति</translation>
    </message>
    <message>
        <source>At</source>
        <translation>मिति</translation>
    </message>
    <message>
        <source>Back in grace</source>
        <translation>अनुग्रहमा फर्केका</translation>
    </message>
    <message>
        <source>Back in grace and out in grace: cover that ran out and was renewed within the grace days; neither new nor left.</source>
        <translation>अनुग्रहमा फर्केका र अनुग्रहमा बाहिरिएका: सकिएर अनुग्रहका दिनभित्र नवीकरण भएको बीमा सुरक्षा; नयाँ पनि होइन, छाडेको पनि होइन।</translation>
    </message>
    <message>
        <source>Beyond net income: not in the ratio</source>
        <translation>खुद आम्दानीभन्दा बाहिर: अनुपातमा पर्दैन</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>किनेका</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>किनेको सुरु</translation>
    </message>
    <message>
        <source>Bought: insured with the product for the first time, or again after the grace days.</source>
        <translation>किनेका: बीमा योजनामा पहिलो पटक, वा अनुग्रहका दिनपछि फेरि बीमित भएका।</translation>
    </message>
    <message>
        <source>Came up</source>
        <translation>नवीकरणमा आएका</translation>
    </message>
    <message>
        <source>Change of the ratio</source>
        <translation>अनुपातको फेरबदल</translation>
    </message>
    <message>
        <source>Claims are made more or less often</source>
        <translation>दाबी बढी वा कम पटक हुने</translation>
    </message>
    <message>
        <source>Claims in course of settlement, in full</source>
        <translation>फर्छ्यौट हुँदै गरेका दाबी, पूरै</translation>
    </message>
    <message>
        <source>Claims of an insured year x insured years ahead x the part paid in time, by how long claims took last year.</source>
        <translation>बीमित वर्षको दाबी x आउने बीमित वर्ष x समयमै भुक्तानी हुने भाग, अघिल्लो वर्ष दाबीमा लागेको समयअनुसार।</translation>
    </message>
    <message>
        <source>Claims paid in the last twelve months</source>
        <translation>पछिल्ला बाह्र महिनामा भुक्तानी भएका दाबी</translation>
    </message>
    <message>
        <source>Claims ratio by office</source>
        <translation>कार्यालयअनुसार दाबी अनुपात</translation>
    </message>
    <message>
        <source>Claims ratio by product</source>
        <translation>बीमा योजनाअनुसार दाबी अनुपात</translation>
    </message>
    <message>
        <source>Claims ratio: how often and how much</source>
        <translation>दाबी अनुपात: कति पटक र कति</translation>
    </message>
    <message>
        <source>Claims ratio: what the change comes from</source>
        <translation>दाबी अनुपात: फेरबदल केबाट आयो</translation>
    </message>
    <message>
        <source>Claims rejected by month</source>
        <translation>महिनाअनुसार अस्वीकृत दाबी</translation>
    </message>
    <message>
        <source>Claims rejected by office</source>
        <translation>कार्यालयअनुसार अस्वीकृत दाबी</translation>
    </message>
    <message>
        <source>Claims rejected by product</source>
        <translation>बीमा योजनाअनुसार अस्वीकृत दाबी</translation>
    </message>
    <message>
        <source>Claims reported by decision</source>
        <translation>निर्णयअनुसार दर्ता भएका दाबी</translation>
    </message>
    <message>
        <source>Claims still to happen and to be paid</source>
        <translation>हुन र भुक्तानी हुन बाँकी दाबी</translation>
    </message>
    <message>
        <source>Claims that happened and are not reported, in full</source>
        <translation>भएका तर दर्ता नभएका दाबी, पूरै</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Compulsory and voluntary cover stand apart: their ratios mean different things.</source>
        <translation>अनिवार्य र स्वेच्छिक बीमा सुरक्षा छुट्टाछुट्टै राखिन्छन्: अनुपातको अर्थ फरक हुन्छ।</translation>
    </message>
    <message>
        <source>Could not renew</source>
        <translation>नवीकरण गर्न नसक्ने</translation>
    </message>
    <message>
        <source>Could not stay</source>
        <translation>रहन नसक्ने</translation>
    </message>
    <message>
        <source>Could renew</source>
        <translation>नवीकरण गर्न सक्ने</translation>
    </message>
    <message>
        <source>Could renew, modified</source>
        <translation>नवीकरण गर्न सक्ने, परिमार्जित</translation>
    </message>
    <message>
        <source>Could stay</source>
        <translation>रहन सक्ने</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>गनिएको</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>गणना मिति</translation>
    </message>
    <message>
        <source>Coverage by product</source>
        <translation>बीमा योजनाअनुसार समेटिएको अनुपात</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>समयअनुसार समेटिएको अनुपात</translation>
    </message>
    <message>
        <source>Covered of them</source>
        <translation>तीमध्ये समेटिएको रकम</translation>
    </message>
    <message>
        <source>Covered of them to premium</source>
        <translation>समेटिएको रकम र बीमाशुल्क</translation>
    </message>
    <message>
        <source>Covered to premium is frequency x average claim / premium of an insured year, exactly.</source>
        <translation>बीमाशुल्कमा समेटिएको रकम ठ्याक्कै आवृत्ति x औसत दाबी / बीमित वर्षको बीमाशुल्क हो।</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>निर्णय भएका</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>आश्रित</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>नवीकरण नगरेका</translation>
    </message>
    <message>
        <source>Donations are never in the ratio, and never make an expense smaller.</source>
        <translation>अनुदान कहिल्यै अनुपातमा पर्दैन, र खर्च पनि घटाउँदैन।</translation>
    </message>
    <message>
        <source>Due to a cover</source>
        <translation>एउटा सुरक्षालाई दिनुपर्ने</translation>
    </message>
    <message>
        <source>Each cause has its mean effect over all orders in which frequency, average claim and premium may change (Shapley); together they are the change, exactly.</source>
        <translation>प्रत्येक कारणको असर आवृत्ति, औसत दाबी र बीमाशुल्क बदलिने सबै क्रमको औसत हो (Shapley); सबैको जोड ठ्याक्कै फेरबदल हो।</translation>
    </message>
    <message>
        <source>Effect on the ratio</source>
        <translation>अनुपातमा असर</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>सकिएका</translation>
    </message>
    <message>
        <source>Ended in the period (the indicator)</source>
        <translation>अवधिमा सकिएका (सूचक)</translation>
    </message>
    <message>
        <source>Expense ratio</source>
        <translation>खर्च अनुपात</translation>
    </message>
    <message>
        <source>Expense ratio by office</source>
        <translation>कार्यालयअनुसार खर्च अनुपात</translation>
    </message>
    <message>
        <source>Expense ratio by product</source>
        <translation>बीमा योजनाअनुसार खर्च अनुपात</translation>
    </message>
    <message>
        <source>Expenses before reinsurance</source>
        <translation>पुनर्बीमाअघिको खर्च</translation>
    </message>
    <message>
        <source>Expenses of the last twelve months</source>
        <translation>पछिल्ला बाह्र महिनाको खर्च</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>आवृत्ति</translation>
    </message>
    <message>
        <source>From the decision to the money in hand</source>
        <translation>निर्णयदेखि पैसा हातमा पर्नेसम्म</translation>
    </message>
    <message>
        <source>From the event to the end</source>
        <translation>घटनादेखि अन्त्यसम्म</translation>
    </message>
    <message>
        <source>From the event to the report</source>
        <translation>घटनादेखि दर्तासम्म</translation>
    </message>
    <message>
        <source>From the report to the decision</source>
        <translation>दर्तादेखि निर्णयसम्म</translation>
    </message>
    <message>
        <source>Full payout of a cover</source>
        <translation>एउटा सुरक्षाको पूरा भुक्तानी</translation>
    </message>
    <message>
        <source>Good: the norm of the handbook</source>
        <translation>राम्रो: पुस्तिकाको मापदण्ड</translation>
    </message>
    <message>
        <source>Growth by office</source>
        <translation>कार्यालयअनुसार वृद्धि</translation>
    </message>
    <message>
        <source>Growth by period, and over all of them</source>
        <translation>अवधिअनुसार र सबै अवधिको वृद्धि</translation>
    </message>
    <message>
        <source>Growth by product</source>
        <translation>बीमा योजनाअनुसार वृद्धि</translation>
    </message>
    <message>
        <source>Growth margin</source>
        <translation>वृद्धि मार्जिन</translation>
    </message>
    <message>
        <source>Head counts carry no names, so nobody in them can be followed.</source>
        <translation>व्यक्ति सङ्ख्यामा नाम हुँदैन, त्यसैले कसैलाई पछ्याउन सकिँदैन।</translation>
    </message>
    <message>
        <source>Head counts, without names</source>
        <translation>व्यक्ति सङ्ख्या, नामविना</translation>
    </message>
    <message>
        <source>In course of settlement</source>
        <translation>फर्छ्यौट हुँदै</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>चालु</translation>
    </message>
    <message>
        <source>Incurred claims of a year</source>
        <translation>एक वर्षको घटित दाबी</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>सूचकाङ्क</translation>
    </message>
    <message>
        <source>Index: what the readings make due</source>
        <translation>सूचकाङ्क: मापनअनुसार दिनुपर्ने</translation>
    </message>
    <message>
        <source>Insured at the end</source>
        <translation>अन्त्यमा बीमित</translation>
    </message>
    <message>
        <source>Insured at the start</source>
        <translation>सुरुमा बीमित</translation>
    </message>
    <message>
        <source>Insured at the start + new + returned + back in grace - left - out in grace = insured at the end.</source>
        <translation>सुरुमा बीमित + नयाँ + फर्केका + अनुग्रहमा फर्केका - छाडेका - अनुग्रहमा बाहिरिएका = अन्त्यमा बीमित।</translation>
    </message>
    <message>
        <source>Insured years ahead</source>
        <translation>आउने बीमित वर्ष</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>छाडेका</translation>
    </message>
    <message>
        <source>Left in all periods</source>
        <translation>सबै अवधिमा छाडेका</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोडिएका</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>तह</translation>
    </message>
    <message>
        <source>Liquidity by last year</source>
        <translation>अघिल्लो वर्षअनुसार तरलता</translation>
    </message>
    <message>
        <source>Liquidity by projection</source>
        <translation>प्रक्षेपणअनुसार तरलता</translation>
    </message>
    <message>
        <source>Liquidity by projection: the claims of each product</source>
        <translation>प्रक्षेपणअनुसार तरलता: प्रत्येक बीमा योजनाका दाबी</translation>
    </message>
    <message>
        <source>Liquidity by the balance sheet</source>
        <translation>वासलातअनुसार तरलता</translation>
    </message>
    <message>
        <source>Liquidity: three ways to tell what is payable within three months</source>
        <translation>तरलता: तीन महिनाभित्र दिनुपर्ने थाहा पाउने तीन तरिका</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>मार्जिन</translation>
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
        <translation>मापन गरिएको</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>मध्यिका दिन</translation>
    </message>
    <message>
        <source>Median days {step}</source>
        <translation>मध्यिका दिन {step}</translation>
    </message>
    <message>
        <source>Modified ratio</source>
        <translation>परिमार्जित अनुपात</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>महिना सुरु</translation>
    </message>
    <message>
        <source>Month of the report</source>
        <translation>दर्ताको महिना</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>खुद</translation>
    </message>
    <message>
        <source>Net income ratio by office</source>
        <translation>कार्यालयअनुसार खुद आम्दानी अनुपात</translation>
    </message>
    <message>
        <source>Net income ratio by product</source>
        <translation>बीमा योजनाअनुसार खुद आम्दानी अनुपात</translation>
    </message>
    <message>
        <source>Net income: from premium to what is left</source>
        <translation>खुद आम्दानी: बीमाशुल्कदेखि बाँकी रकमसम्म</translation>
    </message>
    <message>
        <source>No factor is given in advance: the shares are the scheme&apos;s own, set under Settings.</source>
        <translation>कुनै गुणक पहिल्यै दिइएको छैन: अंश कार्यक्रमका आफ्नै हुन्, सेटिङमा राखिन्छन्।</translation>
    </message>
    <message>
        <source>No new business, no premium to come: only what those insured on the day bring about.</source>
        <translation>नयाँ व्यवसाय छैन, आउने बीमाशुल्क छैन: त्यस दिनका बीमितबाट हुने मात्र।</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>लागू हुँदैन</translation>
    </message>
    <message>
        <source>Not more than {size} claims ended: all of them are the sample.</source>
        <translation>{size} भन्दा बढी दाबी सकिएनन्: सबै नमुनामा छन्।</translation>
    </message>
    <message>
        <source>Not processed yet</source>
        <translation>प्रक्रिया नसकिएका</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>अभिलेख छैन</translation>
    </message>
    <message>
        <source>Of a pension this takes the place of the renewal ratio.</source>
        <translation>निवृत्तिभरणमा यसले नवीकरण अनुपातको ठाउँ लिन्छ।</translation>
    </message>
    <message>
        <source>Of all expenses</source>
        <translation>सबै खर्चको</translation>
    </message>
    <message>
        <source>Of earned premium</source>
        <translation>आर्जित बीमाशुल्कको</translation>
    </message>
    <message>
        <source>Of this period&apos;s premium</source>
        <translation>यस अवधिको बीमाशुल्कको</translation>
    </message>
    <message>
        <source>Of those who could stay</source>
        <translation>रहन सक्नेमध्ये</translation>
    </message>
    <message>
        <source>Of those who did not</source>
        <translation>नरहेकामध्ये</translation>
    </message>
    <message>
        <source>Operating expenses are those of the last twelve months: a quarter of them is to come.</source>
        <translation>सञ्चालन खर्च पछिल्ला बाह्र महिनाको हो: त्यसको चौथाइ आउन बाँकी छ।</translation>
    </message>
    <message>
        <source>Operating expenses: what was spent on what</source>
        <translation>सञ्चालन खर्च: केमा कति खर्च भयो</translation>
    </message>
    <message>
        <source>Out in grace</source>
        <translation>अनुग्रहमा बाहिरिएका</translation>
    </message>
    <message>
        <source>P21.1 to P21.6 are our own keys: the handbook prints P21 only.</source>
        <translation>P21.1 देखि P21.6 हाम्रा आफ्नै सङ्केत हुन्: पुस्तिकामा P21 मात्र छ।</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>भुक्तानी भएका</translation>
    </message>
    <message>
        <source>Paid in time</source>
        <translation>समयमै भुक्तानी</translation>
    </message>
    <message>
        <source>Partly paid claims by reason</source>
        <translation>कारणअनुसार आंशिक भुक्तानी भएका दाबी</translation>
    </message>
    <message>
        <source>Partly paid of reported</source>
        <translation>दर्ता भएकामध्ये आंशिक भुक्तानी</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>दिनुपर्ने</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>भुक्तानी सुरु</translation>
    </message>
    <message>
        <source>Pays in full at</source>
        <translation>पूरा भुक्तानी</translation>
    </message>
    <message>
        <source>Persistency</source>
        <translation>निरन्तरता</translation>
    </message>
    <message>
        <source>Persistency: share still insured after so many quarters</source>
        <translation>निरन्तरता: यति त्रैमासपछि पनि बीमित रहेको अंश</translation>
    </message>
    <message>
        <source>Persistency: who of those who bought in a quarter is insured at the end of each later one</source>
        <translation>निरन्तरता: एक त्रैमासमा किन्नेमध्ये पछिका प्रत्येक त्रैमासको अन्त्यमा को बीमित छ</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Persons in force the day before the period</source>
        <translation>अवधि सुरु हुनुअघिको दिन चालु व्यक्ति</translation>
    </message>
    <message>
        <source>Persons who could have renewed and did not, by reason</source>
        <translation>नवीकरण गर्न सक्ने तर नगरेका व्यक्ति, कारणअनुसार</translation>
    </message>
    <message>
        <source>Policies (households)</source>
        <translation>बीमालेख (परिवार)</translation>
    </message>
    <message>
        <source>Policies renewed</source>
        <translation>नवीकरण भएका बीमालेख</translation>
    </message>
    <message>
        <source>Policies that could renew</source>
        <translation>नवीकरण हुन सक्ने बीमालेख</translation>
    </message>
    <message>
        <source>Premium of an insured year</source>
        <translation>बीमित वर्षको बीमाशुल्क</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>प्रक्रिया सकिएका</translation>
    </message>
    <message>
        <source>Projection from the cover in force</source>
        <translation>चालु बीमा सुरक्षाबाट प्रक्षेपण</translation>
    </message>
    <message>
        <source>Promptness by band: days from the event to the end</source>
        <translation>समूहअनुसार शीघ्रता: घटनादेखि अन्त्यसम्मका दिन</translation>
    </message>
    <message>
        <source>Promptness by office</source>
        <translation>कार्यालयअनुसार शीघ्रता</translation>
    </message>
    <message>
        <source>Promptness by office and band</source>
        <translation>कार्यालय र समूहअनुसार शीघ्रता</translation>
    </message>
    <message>
        <source>Promptness by product</source>
        <translation>बीमा योजनाअनुसार शीघ्रता</translation>
    </message>
    <message>
        <source>Promptness by product and band</source>
        <translation>बीमा योजना र समूहअनुसार शीघ्रता</translation>
    </message>
    <message>
        <source>Promptness by step</source>
        <translation>चरणअनुसार शीघ्रता</translation>
    </message>
    <message>
        <source>Promptness: which claims are measured</source>
        <translation>शीघ्रता: कुन दाबी मापन हुन्छन्</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>त्रैमास</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>आकस्मिक नमुना</translation>
    </message>
    <message>
        <source>Random sample of those that ended</source>
        <translation>सकिएकामध्येको आकस्मिक नमुना</translation>
    </message>
    <message>
        <source>Ratio before reinsurance</source>
        <translation>पुनर्बीमाअघिको अनुपात</translation>
    </message>
    <message>
        <source>Ratio of policies</source>
        <translation>बीमालेखको अनुपात</translation>
    </message>
    <message>
        <source>Ratio without them</source>
        <translation>तीविनाको अनुपात</translation>
    </message>
    <message>
        <source>Readings and contract decide: nothing where it starts to pay, all at its end, even between.</source>
        <translation>मापन र करारले तोक्छन्: भुक्तानी सुरु हुने ठाउँमा शून्य, अन्त्यमा पूरै, बीचमा समान दरले।</translation>
    </message>
    <message>
        <source>Ready money (B02 + B03)</source>
        <translation>तयारी पैसा (B02 + B03)</translation>
    </message>
    <message>
        <source>Reinsurance expenses: what they are made of</source>
        <translation>पुनर्बीमा खर्च: केबाट बनेको</translation>
    </message>
    <message>
        <source>Reinsurance payable, in full</source>
        <translation>दिनुपर्ने पुनर्बीमा, पूरै</translation>
    </message>
    <message>
        <source>Rejected claims by reason</source>
        <translation>कारणअनुसार अस्वीकृत दाबी</translation>
    </message>
    <message>
        <source>Rejected of reported</source>
        <translation>दर्ता भएकामध्ये अस्वीकृत</translation>
    </message>
    <message>
        <source>Renewal by month of the renewal date</source>
        <translation>नवीकरण मितिको महिनाअनुसार नवीकरण</translation>
    </message>
    <message>
        <source>Renewal by office</source>
        <translation>कार्यालयअनुसार नवीकरण</translation>
    </message>
    <message>
        <source>Renewal by place in the household</source>
        <translation>परिवारमा स्थानअनुसार नवीकरण</translation>
    </message>
    <message>
        <source>Renewal by product</source>
        <translation>बीमा योजनाअनुसार नवीकरण</translation>
    </message>
    <message>
        <source>Reported in the period</source>
        <translation>अवधिमा दर्ता भएका</translation>
    </message>
    <message>
        <source>Reserve, liability or expenses</source>
        <translation>जगेडा, दायित्व वा खर्च</translation>
    </message>
    <message>
        <source>Reserves and earlier claims to premium</source>
        <translation>जगेडा र अघिल्ला दाबी तथा बीमाशुल्क</translation>
    </message>
    <message>
        <source>Reserves by the scheme&apos;s own shares, B25 in full, a quarter of last year&apos;s expenses</source>
        <translation>कार्यक्रमको आफ्नै अंशअनुसार जगेडा, B25 पूरै, अघिल्लो वर्षको खर्चको चौथाइ</translation>
    </message>
    <message>
        <source>Reserves, and claims of earlier periods</source>
        <translation>जगेडा, र अघिल्ला अवधिका दाबी</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>फर्केका</translation>
    </message>
    <message>
        <source>Savings and maturities fall due as members ask for them: set the share of the accrued liabilities reserve payable within three months.</source>
        <translation>बचत र परिपक्व रकम सदस्यले माग्दा तिर्नुपर्छ: तीन महिनाभित्र दिनुपर्ने प्रोद्भूत दायित्व जगेडाको अंश तोक्नुहोस्।</translation>
    </message>
    <message>
        <source>Seed {seed}, {size} of {claims}: the smallest SHA-256 of the seed, a colon and the claim&apos;s code.</source>
        <translation>बीउ {seed}, {claims} मध्ये {size}: बीउ, द्विविन्दु र दाबीको कोडको सबैभन्दा सानो SHA-256।</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>दाबीको थरी</translation>
    </message>
    <message>
        <source>Share due</source>
        <translation>दिनुपर्ने अंश</translation>
    </message>
    <message>
        <source>Share in all periods</source>
        <translation>सबै अवधिको अंश</translation>
    </message>
    <message>
        <source>Share of reported</source>
        <translation>दर्ता भएकामध्ये अंश</translation>
    </message>
    <message>
        <source>Share of these</source>
        <translation>यीमध्ये अंश</translation>
    </message>
    <message>
        <source>Share of {band} days</source>
        <translation>{band} दिनको अंश</translation>
    </message>
    <message>
        <source>Share payable within three months</source>
        <translation>तीन महिनाभित्र दिनुपर्ने अंश</translation>
    </message>
    <message>
        <source>Solvency: what is held against what is owed</source>
        <translation>शोधन क्षमता: तिर्नुपर्नेका विरुद्ध के छ</translation>
    </message>
    <message>
        <source>Solvent: what is owed is held</source>
        <translation>शोधनक्षम: तिर्नुपर्ने जति छ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>अवस्था</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Still to happen and to be paid</source>
        <translation>हुन र भुक्तानी हुन बाँकी</translation>
    </message>
    <message>
        <source>Takaful: surplus by model</source>
        <translation>तकाफुल: ढाँचाअनुसार बचत रकम</translation>
    </message>
    <message>
        <source>Target populations are known by product, not by office.</source>
        <translation>लक्षित जनसङ्ख्या बीमा योजनाअनुसार थाहा हुन्छ, कार्यालयअनुसार होइन।</translation>
    </message>
    <message>
        <source>The file holds less than twelve months of cover to project claims from.</source>
        <translation>दाबी प्रक्षेपण गर्न फाइलमा बाह्र महिनाभन्दा कमको बीमा सुरक्षा छ।</translation>
    </message>
    <message>
        <source>The last row is what belongs to no product: vouchers and certificates of the whole.</source>
        <translation>अन्तिम पङ्क्ति कुनै बीमा योजनाको नभएको हो: पूरै कार्यक्रमका भौचर र प्रमाणपत्र।</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>अघिल्लो अवधि</translation>
    </message>
    <message>
        <source>The same a year before</source>
        <translation>एक वर्षअघिको उही अवधि</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>यो अवधि</translation>
    </message>
    <message>
        <source>Those reported in the period stay provisional until every one of them is processed.</source>
        <translation>अवधिमा दर्ता भएका सबैको प्रक्रिया नसकिएसम्म अङ्क अस्थायी रहन्छ।</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>तरिका</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>के हो</translation>
    </message>
    <message>
        <source>What vouchers book without an office is shared among the offices of a product by earned premium.</source>
        <translation>भौचरमा कार्यालय नलेखिएको रकम बीमा योजनाका कार्यालयबीच आर्जित बीमाशुल्कअनुसार बाँडिन्छ।</translation>
    </message>
    <message>
        <source>Who changes office leaves the one and is new in the other.</source>
        <translation>कार्यालय फेर्ने व्यक्ति एकमा छाडेको र अर्कोमा नयाँ हुन्छ।</translation>
    </message>
    <message>
        <source>Who is insured at two offices counts in each of them.</source>
        <translation>दुई कार्यालयमा बीमित व्यक्ति दुवैमा गनिन्छ।</translation>
    </message>
    <message>
        <source>Who is insured with two products counts in each of them, and once among all.</source>
        <translation>दुई बीमा योजनामा बीमित व्यक्ति दुवैमा गनिन्छ, र जम्मामा एक पटक।</translation>
    </message>
    <message>
        <source>Who left, by reason</source>
        <translation>कारणअनुसार छाडेका</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>कसको हो</translation>
    </message>
    <message>
        <source>Without an office</source>
        <translation>कार्यालयविना</translation>
    </message>
    <message>
        <source>after {count}</source>
        <translation>{count} पछि</translation>
    </message>
    <message>
        <source>another seed draws another sample</source>
        <translation>अर्को बीउले अर्को नमुना निकाल्छ</translation>
    </message>
    <message>
        <source>claims in the random sample, 50 or more</source>
        <translation>आकस्मिक नमुनाका दाबी, 50 वा बढी</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>exit reasons left out of the modified ratio</source>
        <translation>परिमार्जित अनुपातमा छोडिएका बाहिरिनुका कारण</translation>
    </message>
    <message>
        <source>how many periods a history shows</source>
        <translation>इतिहासमा कति अवधि देखाउने</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>जम्मा</translation>
    </message>
    <message>
        <source>to</source>
        <translation>सम्म</translation>
    </message>
    <message>
        <source>to the decision</source>
        <translation>निर्णयसम्म</translation>
    </message>
    <message>
        <source>to the money in hand</source>
        <translation>पैसा हातमा पर्नेसम्म</translation>
    </message>
    <message>
        <source>to the report</source>
        <translation>दर्तासम्म</translation>
    </message>
    <message>
        <source>{band} days</source>
        <translation>{band} दिन</translation>
    </message>
    <message>
        <source>{period}: no premium was earned or nobody was insured in one of the two periods.</source>
        <translation>{period}: दुईमध्ये एक अवधिमा बीमाशुल्क आर्जन भएन वा कोही बीमित थिएन।</translation>
    </message>
    <message>
        <source>{reason} is no reason to leave out. Deaths and others who could not renew are out already. Choose from: {known}</source>
        <translation>{reason} छोड्ने कारण होइन। मृत्यु र नवीकरण गर्न नसक्ने अरू पहिल्यै छोडिएका छन्। यीमध्ये छान्नुहोस्: {known}</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Born on {day}, this person is {years} or older.</source>
        <translation>{day} मा जन्मेको यो व्यक्ति {years} वर्ष वा बढीको हो।</translation>
    </message>
    <message>
        <source>The amount covered is more than the whole loss.</source>
        <translation>समेटिएको रकम कुल नोक्सानभन्दा बढी छ।</translation>
    </message>
    <message>
        <source>The claim was reported {days} days after its event.</source>
        <translation>दाबी घटनाको {days} दिनपछि दर्ता भयो।</translation>
    </message>
    <message>
        <source>This machine says that today is {today}, and the file was last saved on {last}: is its clock right?</source>
        <translation>यो कम्प्युटरले आज {today} भन्छ, तर फाइल पछिल्लो पटक {last} मा सेभ भएको थियो: के घडी ठीक छ?</translation>
    </message>
    <message>
        <source>{count} of {total} people of household {beside} live in {usual}, not {given}: is that right?</source>
        <translation>परिवार {beside} का {total} मध्ये {count} जना {given} मा होइन, {usual} मा बस्छन्: के यो ठीक हो?</translation>
    </message>
    <message>
        <source>{count} of {total} people of {beside} belong to office {usual}, not {given}: is that right?</source>
        <translation>{beside} का {total} मध्ये {count} जना {given} को होइन, {usual} कार्यालयका हुन्: के यो ठीक हो?</translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n days ago: figures of that time would change.</source>
        <translation>
            <numerusform>{day} %n दिनअघिको हो: त्यस समयका अङ्क बदलिन्छन्।</numerusform>
            <numerusform>{day} %n दिनअघिको हो: त्यस समयका अङ्क बदलिन्छन्।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n days ahead.</source>
        <translation>
            <numerusform>{day} आउन %n दिन बाँकी छ।</numerusform>
            <numerusform>{day} आउन %n दिन बाँकी छ।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is younger than {years}: a spouse, or a child?</source>
        <translation>{name} {years} वर्षभन्दा कान्छो छ: जीवनसाथी हो कि बच्चा?</translation>
    </message>
    <message>
        <source>“{word}” added to the list</source>
        <translation>“{word}” सूचीमा थपियो</translation>
    </message>
    <message>
        <source>“{word}” is not in the list yet: shall it be added?</source>
        <translation>“{word}” सूचीमा छैन: थप्ने हो?</translation>
    </message>
    <message>
        <source>“{word}” is not in the list, but “{alike}” is: is it another one?</source>
        <translation>“{word}” सूचीमा छैन, तर “{alike}” छ: के यो अर्कै हो?</translation>
    </message>
    <message>
        <source>“{word}” is offered no more in this list: shall it be taken all the same?</source>
        <translation>“{word}” यस सूचीमा अब देखाइँदैन: तैपनि लिने हो?</translation>
    </message>
    <message>
        <source>“{word}” taken though it is offered no more</source>
        <translation>“{word}” अब नदेखाइए पनि लिइयो</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>The book is locked: the draft was not kept.</source>
        <translation>बहीमा ताला लागेको छ: मस्यौदा राखिएन।</translation>
    </message>
    <message>
        <source>The draft could not be kept: {reason}.</source>
        <translation>मस्यौदा राख्न सकिएन: {reason}।</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>nearly the same amount</source>
        <translation>झन्डै उही रकम</translation>
    </message>
    <message>
        <source>same amount</source>
        <translation>उही रकम</translation>
    </message>
    <message>
        <source>same benefit</source>
        <translation>उही सुविधा</translation>
    </message>
    <message>
        <source>same cause</source>
        <translation>उही कारण</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>उही दिन</translation>
    </message>
    <message>
        <source>same items on the bill</source>
        <translation>बिलमा उही मद</translation>
    </message>
    <message>
        <source>same provider</source>
        <translation>उही सेवा प्रदायक</translation>
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
        <translation>दिनअनुसार</translation>
    </message>
    <message>
        <source>By twenty-fourths</source>
        <translation>चौबीसौँ भागअनुसार</translation>
    </message>
    <message>
        <source>By whole months</source>
        <translation>पूरा महिनाअनुसार</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>No day of a scheme lies there: write the year with four digits, like 2026.</source>
        <translation>कार्यक्रमको कुनै दिन त्यहाँ पर्दैन: वर्ष चार अङ्कमा, 2026 जस्तै, लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>There is no day “{typed}” in the Nepali calendar.</source>
        <translation>नेपाली पात्रोमा “{typed}” दिन छैन।</translation>
    </message>
    <message>
        <source>There is no day “{typed}”: that month has {days} days.</source>
        <translation>“{typed}” दिन छैन: त्यस महिनामा {days} दिन हुन्छन्।</translation>
    </message>
    <message>
        <source>This holds signs that no keyboard writes. Type it instead of pasting it.</source>
        <translation>यसमा किबोर्डले नलेख्ने चिह्न छन्। नटाँसी टाइप गर्नुहोस्।</translation>
    </message>
    <message>
        <source>This is a ratio, {high} at most: write {share} for {percent} %, or {percent}%.</source>
        <translation>यो अनुपात हो, बढीमा {high}: {percent} % का लागि {share} लेख्नुहोस्, वा {percent}%।</translation>
    </message>
    <message>
        <source>This is no answer to the question. Give it anew.</source>
        <translation>यो प्रश्नको उत्तर होइन। फेरि दिनुहोस्।</translation>
    </message>
    <message>
        <source>This is too long: write at most {most} signs.</source>
        <translation>यो धेरै लामो छ: बढीमा {most} अक्षर लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>This number is larger than any a scheme can hold.</source>
        <translation>यो सङ्ख्या कार्यक्रमले राख्न सक्नेभन्दा ठूलो छ।</translation>
    </message>
    <message>
        <source>Write at most {places} decimals.</source>
        <translation>बढीमा {places} दशमलव अङ्क लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Write the number without a minus sign.</source>
        <translation>ऋण चिह्नविना सङ्ख्या लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Write {high} or less.</source>
        <translation>{high} वा कम लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Write {low} or more.</source>
        <translation>{low} वा बढी लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways: write it without thousands separators.</source>
        <translation>“{typed}” दुई तरिकाले पढ्न सकिन्छ: हजार छुट्ट्याउने चिह्नविना लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>“{typed}” has decimals: the currency has none.</source>
        <translation>“{typed}” मा दशमलव छ: यस मुद्रामा हुँदैन।</translation>
    </message>
    <message>
        <source>“{typed}” has too many decimals: the currency has {most}.</source>
        <translation>“{typed}” मा धेरै दशमलव अङ्क छन्: यस मुद्रामा {most} हुन्छ।</translation>
    </message>
    <message>
        <source>“{typed}” is larger than any amount a scheme can hold.</source>
        <translation>“{typed}” कार्यक्रमले राख्न सक्ने रकमभन्दा ठूलो छ।</translation>
    </message>
    <message>
        <source>“{typed}” is less than one percent. Or is {other} meant?</source>
        <translation>“{typed}” एक प्रतिशतभन्दा कम हो। कि {other} हो?</translation>
    </message>
    <message>
        <source>“{typed}” is not a day: write it like 21/11/2026, 21/11, today or -3.</source>
        <translation>“{typed}” दिन होइन: 21/11/2026, 21/11, today वा -3 जस्तै लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>“{typed}” is not a number: write it in digits, like 1200.</source>
        <translation>“{typed}” सङ्ख्या होइन: अङ्कमा, 1200 जस्तै, लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number: write digits only, like 12.</source>
        <translation>“{typed}” पूर्ण सङ्ख्या होइन: अङ्क मात्र, 12 जस्तै, लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>“{typed}” is read as {read}. Or is {other} meant?</source>
        <translation>“{typed}” लाई {read} पढिन्छ। कि {other} हो?</translation>
    </message>
    <message>
        <source>“{typed}” names month {month}: write the day first, then the month.</source>
        <translation>“{typed}” मा महिना {month} छ: पहिले दिन, अनि महिना लेख्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>Exit reason</name>
    <message>
        <source>A claim was refused</source>
        <translation>दाबी अस्वीकार भयो</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>मृत्यु</translation>
    </message>
    <message>
        <source>Did not understand the cover</source>
        <translation>बीमा सुरक्षा बुझेन</translation>
    </message>
    <message>
        <source>Ended early, no reason recorded</source>
        <translation>समयअगावै सकियो, कारण छैन</translation>
    </message>
    <message>
        <source>Fewer lives in the group&apos;s next policy</source>
        <translation>समूहको अर्को बीमालेखमा कम व्यक्ति</translation>
    </message>
    <message>
        <source>Loan repaid</source>
        <translation>ऋण चुक्ता भयो</translation>
    </message>
    <message>
        <source>Maximum age reached</source>
        <translation>अधिकतम उमेर पुग्यो</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>अन्यत्र सर्‍यो</translation>
    </message>
    <message>
        <source>No longer eligible, other reason</source>
        <translation>अब योग्य छैन, अन्य कारण</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>थाहा छैन</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Poor service</source>
        <translation>सेवा राम्रो भएन</translation>
    </message>
    <message>
        <source>Premium not paid</source>
        <translation>बीमाशुल्क तिरेन</translation>
    </message>
    <message>
        <source>Ran out, no reason recorded</source>
        <translation>अवधि सकियो, कारण छैन</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>धेरै महँगो</translation>
    </message>
    <message>
        <source>Went to another insurer</source>
        <translation>अर्को बीमकमा गयो</translation>
    </message>
</context>
<context>
    <name>Exits</name>
    <message>
        <source>Answers</source>
        <translation>जवाफ</translation>
    </message>
    <message>
        <source>Could not have stayed</source>
        <translation>रहन सक्दैनथे</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>बाहिरिएका</translation>
    </message>
    <message>
        <source>Exits and their reasons</source>
        <translation>बाहिरिएका र तिनका कारण</translation>
    </message>
    <message>
        <source>Those whose reason is not known come first: call them, and write the reason down.</source>
        <translation>कारण थाहा नभएका पहिले आउँछन्: फोन गर्नुहोस्, र कारण लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>सोध्नुपर्ने</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>उनीहरूले के भने</translation>
    </message>
    <message>
        <source>Who left, and whom to ask why</source>
        <translation>को बाहिरियो, र कसलाई किन भनी सोध्ने</translation>
    </message>
    <message>
        <source>Why people left or did not renew</source>
        <translation>मानिसले किन छाडे वा नवीकरण गरेनन्</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>A quarter of a year&apos;s claims and expenses</source>
        <translation>एक वर्षको दाबी र खर्चको चौथाइ</translation>
    </message>
    <message>
        <source>Accrued liabilities reserve at the end of {day}</source>
        <translation>{day} को अन्त्यमा प्रोद्भूत दायित्व जगेडा</translation>
    </message>
    <message>
        <source>Active insured at the end</source>
        <translation>अन्त्यमा सक्रिय बीमित</translation>
    </message>
    <message>
        <source>Active insured the day before</source>
        <translation>अघिल्लो दिन सक्रिय बीमित</translation>
    </message>
    <message>
        <source>Borne by the organisation&apos;s other activities, on {line}</source>
        <translation>{line} मा, अरू कामले बेहोरेको</translation>
    </message>
    <message>
        <source>Came up and could not renew (death, age)</source>
        <translation>नवीकरणमा आएका तर नवीकरण गर्न नसक्ने (मृत्यु, उमेर)</translation>
    </message>
    <message>
        <source>Came up in products to which renewal does not apply</source>
        <translation>नवीकरण लागू नहुने बीमा योजनामा अवधि सकिएका</translation>
    </message>
    <message>
        <source>Cash and what is easily turned into cash</source>
        <translation>नगद र सजिलै नगद हुने</translation>
    </message>
    <message>
        <source>Certified beyond what was saved by {day}</source>
        <translation>{day} सम्म बचत भएकोभन्दा बढी प्रमाणित</translation>
    </message>
    <message>
        <source>Certified for {day}</source>
        <translation>{day} का लागि प्रमाणित</translation>
    </message>
    <message>
        <source>Change in active insured</source>
        <translation>सक्रिय बीमितमा फेरबदल</translation>
    </message>
    <message>
        <source>Change of what is held for no product</source>
        <translation>कुनै बीमा योजनाको नभएको रकमको फेरबदल</translation>
    </message>
    <message>
        <source>Claims approved and not paid in full</source>
        <translation>स्वीकृत तर पूरा भुक्तानी नभएका दाबी</translation>
    </message>
    <message>
        <source>Claims in course of settlement reserve at the end of {day}</source>
        <translation>{day} को अन्त्यमा फर्छ्यौट हुँदै गरेका दाबीको जगेडा</translation>
    </message>
    <message>
        <source>Claims paid and expenses of a year</source>
        <translation>एक वर्षका भुक्तानी भएका दाबी र खर्च</translation>
    </message>
    <message>
        <source>Claims rejected</source>
        <translation>अस्वीकृत दाबी</translation>
    </message>
    <message>
        <source>Claims reported</source>
        <translation>दर्ता भएका दाबी</translation>
    </message>
    <message>
        <source>Claims reported that were not settled by the last day</source>
        <translation>दर्ता भएका तर अन्तिम दिनसम्म फर्छ्यौट नभएका दाबी</translation>
    </message>
    <message>
        <source>Claims settled</source>
        <translation>फर्छ्यौट भएका दाबी</translation>
    </message>
    <message>
        <source>Claims that happened</source>
        <translation>भइसकेका दाबी</translation>
    </message>
    <message>
        <source>Claims that took {band} days</source>
        <translation>{band} दिन लागेका दाबी</translation>
    </message>
    <message>
        <source>Covered of the claims that happened</source>
        <translation>भइसकेका दाबीमा समेटिएको रकम</translation>
    </message>
    <message>
        <source>Days from event to end</source>
        <translation>घटनादेखि अन्त्यसम्मका दिन</translation>
    </message>
    <message>
        <source>Days in force</source>
        <translation>चालु रहेका दिन</translation>
    </message>
    <message>
        <source>Days of a year</source>
        <translation>वर्षका दिन</translation>
    </message>
    <message>
        <source>Days to decide</source>
        <translation>निर्णय गर्न लागेका दिन</translation>
    </message>
    <message>
        <source>Days to deliver</source>
        <translation>पैसा पुर्‍याउन लागेका दिन</translation>
    </message>
    <message>
        <source>Days to report</source>
        <translation>दर्ता गर्न लागेका दिन</translation>
    </message>
    <message>
        <source>Expenses of the next three months, as in the last year</source>
        <translation>आउने तीन महिनाको खर्च, अघिल्लो वर्ष जस्तै</translation>
    </message>
    <message>
        <source>Expenses that the organisation&apos;s other activities bear</source>
        <translation>संस्थाका अरू कामले बेहोर्ने खर्च</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>खाना</translation>
    </message>
    <message>
        <source>Incurred but not reported claims reserve at the end of {day}</source>
        <translation>{day} को अन्त्यमा घटित तर जानकारी नआएका दाबीको जगेडा</translation>
    </message>
    <message>
        <source>Insured by a further product, counted once</source>
        <translation>अर्को बीमा योजनाबाट पनि बीमित, एक पटक गनिएका</translation>
    </message>
    <message>
        <source>Insured who could renew</source>
        <translation>नवीकरण गर्न सक्ने बीमित</translation>
    </message>
    <message>
        <source>Insured who renewed</source>
        <translation>नवीकरण गरेका बीमित</translation>
    </message>
    <message>
        <source>Insured years</source>
        <translation>बीमित वर्ष</translation>
    </message>
    <message>
        <source>Interest of investments on {line}</source>
        <translation>{line} मा लगानीको ब्याज</translation>
    </message>
    <message>
        <source>Latest count of the population</source>
        <translation>जनसङ्ख्याको पछिल्लो गणना</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>यसमा पुग्छ</translation>
    </message>
    <message>
        <source>Lives of head counts</source>
        <translation>व्यक्ति सङ्ख्याका मानिस</translation>
    </message>
    <message>
        <source>Lives of head counts that came up for renewal</source>
        <translation>नवीकरणमा आएका व्यक्ति सङ्ख्याका मानिस</translation>
    </message>
    <message>
        <source>No single record stands behind it.</source>
        <translation>यसको पछाडि कुनै एउटा अभिलेख छैन।</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>निर्णय नभएका</translation>
    </message>
    <message>
        <source>Of no product in particular</source>
        <translation>कुनै खास बीमा योजनाको होइन</translation>
    </message>
    <message>
        <source>Of the other three quarters</source>
        <translation>अरू तीन त्रैमासको</translation>
    </message>
    <message>
        <source>Operators&apos; share of the surplus</source>
        <translation>बचत रकममा सञ्चालकको अंश</translation>
    </message>
    <message>
        <source>Owed by or to the rest of the organisation</source>
        <translation>बाँकी संस्थाले तिर्नुपर्ने वा पाउनुपर्ने</translation>
    </message>
    <message>
        <source>Owed by stop loss treaties at the end of {day}</source>
        <translation>{day} को अन्त्यमा नोक्सान रोक सन्धिले दिनुपर्ने</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>भुक्तानी भएको</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>आंशिक भुक्तानी</translation>
    </message>
    <message>
        <source>Payable later</source>
        <translation>पछि दिनुपर्ने</translation>
    </message>
    <message>
        <source>Payable of {line}</source>
        <translation>{line} मध्ये दिनुपर्ने</translation>
    </message>
    <message>
        <source>Payable within three months</source>
        <translation>तीन महिनाभित्र दिनुपर्ने</translation>
    </message>
    <message>
        <source>Persons insured</source>
        <translation>बीमित व्यक्ति</translation>
    </message>
    <message>
        <source>Persons whose cover came up for renewal</source>
        <translation>बीमा सुरक्षा नवीकरणमा आएका व्यक्ति</translation>
    </message>
    <message>
        <source>Policies that came up for renewal</source>
        <translation>नवीकरणमा आएका बीमालेख</translation>
    </message>
    <message>
        <source>Product {name}</source>
        <translation>बीमा योजना {name}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>कारण: {reason}</translation>
    </message>
    <message>
        <source>Reinsurers&apos; share at the end of {day}</source>
        <translation>{day} को अन्त्यमा पुनर्बीमकको अंश</translation>
    </message>
    <message>
        <source>Reinsurers&apos; share of reserves, and recoveries overdue</source>
        <translation>जगेडामा पुनर्बीमकको अंश, र उठ्न बाँकी असुली</translation>
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
        <translation>जगेडा र अन्य दायित्व</translation>
    </message>
    <message>
        <source>Reserves, and a share of what belongs to no office</source>
        <translation>जगेडा, र कुनै कार्यालयको नभएकोको अंश</translation>
    </message>
    <message>
        <source>Schedules on {line}</source>
        <translation>{line} मा मासिक बाँडफाँट</translation>
    </message>
    <message>
        <source>Set aside for claims not decided yet</source>
        <translation>निर्णय नभएका दाबीका लागि छुट्ट्याइएको</translation>
    </message>
    <message>
        <source>Share of the other products</source>
        <translation>अरू बीमा योजनाको अंश</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by active insured</source>
        <translation>कुनै बीमा योजनाको नभएको रकमको अंश, सक्रिय बीमितअनुसार</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by claims reported</source>
        <translation>कुनै बीमा योजनाको नभएको रकमको अंश, दर्ता भएका दाबीअनुसार</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by earned premium</source>
        <translation>कुनै बीमा योजनाको नभएको रकमको अंश, आर्जित बीमाशुल्कअनुसार</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by fixed percentages</source>
        <translation>कुनै बीमा योजनाको नभएको रकमको अंश, निश्चित प्रतिशतअनुसार</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, each cost by its own key</source>
        <translation>कुनै बीमा योजनाको नभएको रकमको अंश, हरेक खर्च आफ्नै आधारअनुसार</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>पाना</translation>
    </message>
    <message>
        <source>Still expected of events from {first} to {last} ({method})</source>
        <translation>{first} देखि {last} सम्मका घटनाबाट अझै आउने ({method})</translation>
    </message>
    <message>
        <source>The records behind it</source>
        <translation>यसको पछाडिका अभिलेख</translation>
    </message>
    <message>
        <source>There is no figure {name}. Known are: {known}</source>
        <translation>{name} अङ्क छैन। उपलब्ध: {known}</translation>
    </message>
    <message>
        <source>There is no such part of it in these days.</source>
        <translation>यी दिनमा यसको त्यस्तो भाग छैन।</translation>
    </message>
    <message>
        <source>Unearned of premiums</source>
        <translation>बीमाशुल्कमध्ये अनार्जित</translation>
    </message>
    <message>
        <source>Unearned premium reserve at the end of {day}</source>
        <translation>{day} को अन्त्यमा अनार्जित बीमाशुल्क जगेडा</translation>
    </message>
    <message>
        <source>Vouchers on {line}</source>
        <translation>{line} मा भौचर</translation>
    </message>
    <message>
        <source>Vouchers on {line} against cash</source>
        <translation>{line} मा नगद विरुद्धका भौचर</translation>
    </message>
    <message>
        <source>What savings post</source>
        <translation>बचतले लेख्ने</translation>
    </message>
    <message>
        <source>{code} as the book keeps it</source>
        <translation>{code}, बहीमा भएजस्तै</translation>
    </message>
    <message>
        <source>{name} is of the whole organisation: ask without a product.</source>
        <translation>{name} पूरै संस्थाको हो: बीमा योजना नछानी माग्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This file has no scheme yet: there is nothing to export.</source>
        <translation>यस फाइलमा कार्यक्रम छैन: निर्यात गर्ने केही छैन।</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} लेख्दै</translation>
    </message>
    <message>
        <source>{name} cannot be written over. Choose a name that ends in {ending}.</source>
        <translation>{name} माथि लेख्न सकिँदैन। {ending} मा टुङ्गिने नाम छान्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} is a folder. Give the name of a file in it.</source>
        <translation>{name} फोल्डर हो। त्यसभित्रको फाइलको नाम दिनुहोस्।</translation>
    </message>
    <message>
        <source>{name} is not empty. Choose a new or an empty folder.</source>
        <translation>{name} खाली छैन। नयाँ वा खाली फोल्डर छान्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>Factsheet</name>
    <message>
        <source>Figures in the Factsheet&apos;s order</source>
        <translation>फ्याक्टसिटको क्रममा अङ्क</translation>
    </message>
    <message>
        <source>Promptness stands here as the average of the days; elsewhere the median is shown.</source>
        <translation>शीघ्रता यहाँ दिनको औसत हो; अन्यत्र मध्यिका देखाइन्छ।</translation>
    </message>
    <message>
        <source>What the ratios are made of</source>
        <translation>अनुपातहरू केबाट बनेका छन्</translation>
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
        <translation>उमेर</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>सुविधा</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>बिल रकम</translation>
    </message>
    <message>
        <source>Care provider</source>
        <translation>सेवा प्रदायक</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>दाबी</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>दाबी</translation>
    </message>
    <message>
        <source>Claims ratio</source>
        <translation>दाबी अनुपात</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>गुनासो</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>सङ्ख्या</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>समेटिएको</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>मिति</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>निर्णय दिन</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>तिर्ने दिन</translation>
    </message>
    <message>
        <source>Earned premium</source>
        <translation>आर्जित बीमाशुल्क</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहिलो दिन</translation>
    </message>
    <message>
        <source>From</source>
        <translation>देखि</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>उमेरदेखि</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>घटनाको दिन</translation>
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
        <translation>सूचक</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>मद</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>किसिम</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अन्तिम दिन</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>सदस्य भएको</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ढाँचा</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नयाँ</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>दर्ता नभएका</translation>
    </message>
    <message>
        <source>Nothing is paid yet.</source>
        <translation>अझै केही भुक्तानी भएको छैन।</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>पेसा</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>नतिजा</translation>
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
        <translation>फोन</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>बीमालेख</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>बीमाशुल्क</translation>
    </message>
    <message>
        <source>Premium due</source>
        <translation>तिर्नुपर्ने बीमाशुल्क</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>बीमाशुल्क</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>बीमा योजना</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसिद</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>प्राप्त दिन</translation>
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
        <translation>धारकसँगको नाता</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>नवीकरण भएको</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>दर्ता भएको</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>दर्ता दिन</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>जगेडा</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>लिङ्ग</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>State</source>
        <translation>अवस्था</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>केन्द्र</translation>
    </message>
    <message>
        <source>Target population</source>
        <translation>लक्षित जनसङ्ख्या</translation>
    </message>
    <message>
        <source>To</source>
        <translation>सम्म</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>उमेरसम्म</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>गाउँ</translation>
    </message>
    <message>
        <source>Whole loss</source>
        <translation>कुल नोक्सान</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Assets and liabilities do not agree by {off}: the statement cannot be produced.</source>
        <translation>सम्पत्ति र दायित्वमा {off} को फरक छ: विवरण बनाउन सकिँदैन।</translation>
    </message>
    <message>
        <source>Cash does not agree by {off}: the statement cannot be produced.</source>
        <translation>नगदमा {off} को फरक छ: विवरण बनाउन सकिँदैन।</translation>
    </message>
    <message>
        <source>This file has no scheme yet. Enter its name and currency, or import a folder.</source>
        <translation>यस फाइलमा कार्यक्रम छैन। नाम र मुद्रा लेख्नुहोस्, वा फोल्डर आयात गर्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Another program has written over {name} while it was open. Its newest saves are kept in {aside}.</source>
        <translation>{name} खुला हुँदा अर्को प्रोग्रामले त्यसमाथि लेख्यो। पछिल्ला सेभ {aside} मा राखिएका छन्।</translation>
    </message>
    <message>
        <source>Another program has written over {name} while it was open. Nothing was saved. Close it and open it again.</source>
        <translation>{name} खुला हुँदा अर्को प्रोग्रामले त्यसमाथि लेख्यो। केही सेभ भएन। बन्द गरेर फेरि खोल्नुहोस्।</translation>
    </message>
    <message>
        <source>Another program has written to {name} meanwhile. Nothing was saved. Close the file and open it again.</source>
        <translation>यसबीच अर्को प्रोग्रामले {name} मा लेख्यो। केही सेभ भएन। फाइल बन्द गरेर फेरि खोल्नुहोस्।</translation>
    </message>
    <message>
        <source>Another program is making {name} at the moment.</source>
        <translation>अहिले अर्को प्रोग्रामले {name} बनाउँदै छ।</translation>
    </message>
    <message>
        <source>Another program is writing to this file at the moment. Wait until it is done, then try again.</source>
        <translation>अहिले अर्को प्रोग्रामले यस फाइलमा लेख्दै छ। नसकिएसम्म पर्खिएर फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Beside {name} lay saves that do not go on from this file: it was replaced by another copy. They are kept in {aside} and are not in this file.</source>
        <translation>{name} को छेउमा यस फाइलबाट अघि नबढेका सेभ थिए: फाइलको ठाउँमा अर्को प्रतिलिपि राखिएको थियो। ती {aside} मा राखिएका छन्, यस फाइलमा छैनन्।</translation>
    </message>
    <message>
        <source>Beside {name} lie saves that do not go on from this file ({journal}). They are not shown.</source>
        <translation>{name} को छेउमा यस फाइलबाट अघि नबढेका सेभ छन् ({journal})। ती देखाइँदैनन्।</translation>
    </message>
    <message>
        <source>Everything is saved. The newest saves lie in {journal} beside the file and could not be brought into it: never move or copy one without the other. Free some space on the disk or check it, then open and close the file.</source>
        <translation>सबै सेभ भएको छ। पछिल्ला सेभ फाइलको छेउमा {journal} मा छन् र फाइलभित्र ल्याउन सकिएन: एउटालाई छोडेर अर्को कहिल्यै नसार्नुहोस् वा प्रतिलिपि नबनाउनुहोस्। डिस्कमा ठाउँ खाली गर्नुहोस् वा जाँच्नुहोस्, अनि फाइल खोलेर बन्द गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Is Coverbook closed on the other computer, or is that computer off? Where somebody still works there, they can save no more in this file; in a folder that is synchronised, what both save is not brought together.</source>
        <translation>के अर्को कम्प्युटरमा Coverbook बन्द छ, वा त्यो कम्प्युटर बन्द छ? त्यहाँ कोही अझै काम गर्दै भए उसले यस फाइलमा अब सेभ गर्न सक्दैन; समक्रमण हुने फोल्डरमा दुवैले सेभ गरेको एकै ठाउँमा मिल्दैन।</translation>
    </message>
    <message>
        <source>Look first whether Coverbook is closed on the other computer, or that computer is off: where somebody still works there, they can save no more in this file. Then say so with --is-closed.</source>
        <translation>पहिले अर्को कम्प्युटरमा Coverbook बन्द छ कि, वा त्यो कम्प्युटर बन्द छ कि, हेर्नुहोस्: त्यहाँ कोही अझै काम गर्दै भए उसले यस फाइलमा अब सेभ गर्न सक्दैन। त्यसपछि --is-closed ले भन्नुहोस्।</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>कसै</translation>
    </message>
    <message>
        <source>Stopped, as you wished. Nothing was changed.</source>
        <translation>तपाईंले चाहेअनुसार रोकियो। केही बदलिएन।</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>आफूले लिनुहोस्</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>आफूले लिनुहोस्…</translation>
    </message>
    <message>
        <source>The copy {name} is not whole. Check the disk it was to lie on.</source>
        <translation>प्रतिलिपि {name} पूरा छैन। राख्न खोजिएको डिस्क जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Check the disk, then try again.</source>
        <translation>डिस्कले डेटा लिएन वा दिएन। डिस्क जाँचेर फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Check whether there is space on it and whether it works, then try again.</source>
        <translation>डिस्कले डेटा लिएन वा दिएन। ठाउँ छ कि छैन र डिस्क चल्छ कि चल्दैन जाँचेर फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The disk failed as this file was opened, so nothing can be saved in it now. Check the disk, close the file and open it again.</source>
        <translation>फाइल खोल्दा डिस्कमा गडबडी भयो, त्यसैले अहिले यसमा केही सेभ गर्न सकिँदैन। डिस्क जाँच्नुहोस्, फाइल बन्द गरेर फेरि खोल्नुहोस्।</translation>
    </message>
    <message>
        <source>The disk failed while this was being saved, so it is not known whether it was. Check the disk, close the file and open it again, and look before you enter this a second time.</source>
        <translation>सेभ हुँदै गर्दा डिस्कमा गडबडी भयो, त्यसैले सेभ भयो कि भएन थाहा छैन। डिस्क जाँच्नुहोस्, फाइल बन्द गरेर फेरि खोल्नुहोस्, र दोस्रो पटक लेख्नुअघि हेर्नुहोस्।</translation>
    </message>
    <message>
        <source>The disk fails: you may look. Check the disk, then open the file again.</source>
        <translation>डिस्कमा गडबडी छ: हेर्न मात्र सकिन्छ। डिस्क जाँचेर फाइल फेरि खोल्नुहोस्।</translation>
    </message>
    <message>
        <source>The disk is full, so this was not done. What was saved before is safe. Free some space on it, then try again.</source>
        <translation>डिस्क भरियो, त्यसैले यो गरिएन। पहिले सेभ भएको सुरक्षित छ। केही ठाउँ खाली गरेर फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The disk is full: you may look. Free some space to save again.</source>
        <translation>डिस्क भरियो: हेर्न मात्र सकिन्छ। फेरि सेभ गर्न केही ठाउँ खाली गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The file could not be written anew, so it stays as it was. Check whether there is space on the disk and whether it works.</source>
        <translation>फाइल नयाँ गरी लेख्न सकिएन, त्यसैले जस्ताको तस्तै रहन्छ। डिस्कमा ठाउँ छ कि छैन र चल्छ कि चल्दैन जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>The file is free now: you may write in it.</source>
        <translation>फाइल अब खाली छ: यसमा लेख्न सकिन्छ।</translation>
    </message>
    <message>
        <source>The newest saves could not be brought into the file. Free some space on the disk.</source>
        <translation>पछिल्ला सेभ फाइलभित्र ल्याउन सकिएन। डिस्कमा केही ठाउँ खाली गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The newest saves of {name} lie in {journal} and cannot be shown here, for this place is read-only. Copy both to a folder of your own.</source>
        <translation>{name} का पछिल्ला सेभ {journal} मा छन् र यहाँ देखाउन सकिँदैन, किनकि यो ठाउँ पढ्न मात्र मिल्ने हो। दुवैलाई आफ्नो फोल्डरमा कपी गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The newest saves of {name} lie in {journal} and cannot be shown now, for the disk is full or fails. Check it, then open the file again.</source>
        <translation>{name} का पछिल्ला सेभ {journal} मा छन् र अहिले देखाउन सकिँदैन, किनकि डिस्क भरियो वा त्यसमा गडबडी छ। डिस्क जाँचेर फाइल फेरि खोल्नुहोस्।</translation>
    </message>
    <message>
        <source>The part of {name} that tells how to read all others is damaged, or it is no Coverbook file. Nothing can be saved from it: restore a backup.</source>
        <translation>{name} को अरू सबै पढ्ने तरिका बताउने भाग बिग्रिएको छ, वा यो Coverbook को फाइल होइन। यसबाट केही बचाउन सकिँदैन: ब्याकअप फर्काउनुहोस्।</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name, or make a new scheme.</source>
        <translation>{name} फाइल छैन। नाम जाँच्नुहोस्, वा नयाँ कार्यक्रम बनाउनुहोस्।</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name.</source>
        <translation>{name} फाइल छैन। नाम जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>There is no folder {name}. Make it first.</source>
        <translation>{name} फोल्डर छैन। पहिले बनाउनुहोस्।</translation>
    </message>
    <message>
        <source>This file can only be looked at here: its place is read-only. Copy it to a folder of your own.</source>
        <translation>यो फाइल यहाँ हेर्न मात्र सकिन्छ: ठाउँ पढ्न मात्र मिल्ने हो। आफ्नो फोल्डरमा कपी गर्नुहोस्।</translation>
    </message>
    <message>
        <source>This file cannot be opened here. Check that the folder exists, that you may write into it, and that the disk has space.</source>
        <translation>यो फाइल यहाँ खोल्न सकिँदैन। फोल्डर छ, त्यसमा लेख्न पाइन्छ र डिस्कमा ठाउँ छ कि छैन जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>This file is damaged. Restore it from the latest backup; nothing was changed.</source>
        <translation>यो फाइल बिग्रिएको छ। पछिल्लो ब्याकअपबाट फर्काउनुहोस्; केही बदलिएको छैन।</translation>
    </message>
    <message>
        <source>This file is open to look at only.</source>
        <translation>यो फाइल हेर्नका लागि मात्र खुला छ।</translation>
    </message>
    <message>
        <source>This file is open under another name or in another folder. You may look; to write, it must be closed there.</source>
        <translation>यो फाइल अर्कै नाममा वा अर्कै फोल्डरमा खुला छ। हेर्न सकिन्छ; लेख्न त्यहाँ बन्द हुनुपर्छ।</translation>
    </message>
    <message>
        <source>This file is write-protected: you may look, and save nothing.</source>
        <translation>यो फाइल लेख्न नमिल्ने गरी सुरक्षित छ: हेर्न सकिन्छ, सेभ गर्न सकिँदैन।</translation>
    </message>
    <message>
        <source>This file was made by a newer Coverbook. Install the newest version to open it.</source>
        <translation>यो फाइल नयाँ Coverbook ले बनाएको हो। खोल्न सबैभन्दा नयाँ संस्करण राख्नुहोस्।</translation>
    </message>
    <message>
        <source>This file was made by an older Coverbook and must be opened for writing once.</source>
        <translation>यो फाइल पुरानो Coverbook ले बनाएको हो र एक पटक लेख्नका लागि खोल्नुपर्छ।</translation>
    </message>
    <message>
        <source>This file was made by the trial edition of Coverbook, which this one cannot read. Export it with that edition and import the folder here.</source>
        <translation>यो फाइल Coverbook को परीक्षण संस्करणले बनाएको हो, जुन यसले पढ्न सक्दैन। त्यही संस्करणबाट निर्यात गरेर फोल्डर यहाँ आयात गर्नुहोस्।</translation>
    </message>
    <message>
        <source>This is not a Coverbook file. Choose a file that Coverbook has made.</source>
        <translation>यो Coverbook को फाइल होइन। Coverbook ले बनाएको फाइल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>This place cannot be used. Check that the folder exists, that you may read and write in it, and that the disk has space.</source>
        <translation>यो ठाउँ प्रयोग गर्न सकिँदैन। फोल्डर छ, त्यसमा पढ्न र लेख्न पाइन्छ र डिस्कमा ठाउँ छ कि छैन जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>This place is read-only: nothing can be written there. Choose a folder of your own.</source>
        <translation>यो ठाउँ पढ्नका लागि मात्र हो: त्यहाँ केही लेख्न सकिँदैन। आफ्नो फोल्डर छान्नुहोस्।</translation>
    </message>
    <message>
        <source>This place is read-only: you may look, and save nothing.</source>
        <translation>यो ठाउँ पढ्न मात्र मिल्ने हो: हेर्न सकिन्छ, सेभ गर्न सकिँदैन।</translation>
    </message>
    <message>
        <source>a computer without a name</source>
        <translation>नाम नभएको कम्प्युटर</translation>
    </message>
    <message>
        <source>{code} is in use already, written as {there}. Choose another code.</source>
        <translation>{code} पहिल्यै प्रयोगमा छ, {there} गरी लेखिएको। अर्को कोड छान्नुहोस्।</translation>
    </message>
    <message>
        <source>{code} is in use already. Choose another code.</source>
        <translation>{code} पहिल्यै प्रयोगमा छ। अर्को कोड छान्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} in this file is not as Coverbook makes it, so the file is not opened. Restore it from a backup.</source>
        <translation>यस फाइलको {name} Coverbook ले बनाउने जस्तो छैन, त्यसैले फाइल खोलिएन। ब्याकअपबाट फर्काउनुहोस्।</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a Coverbook file in it.</source>
        <translation>{name} फोल्डर हो। त्यसभित्रको Coverbook फाइल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} is damaged. Take another backup.</source>
        <translation>{name} बिग्रिएको छ। अर्को ब्याकअप लिनुहोस्।</translation>
    </message>
    <message>
        <source>{name} is empty. Choose a file that Coverbook has made.</source>
        <translation>{name} खाली छ। Coverbook ले बनाएको फाइल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} is free now: you may write in it.</source>
        <translation>{name} अब खाली छ: यसमा लेख्न सकिन्छ।</translation>
    </message>
    <message>
        <source>{name} is free now: {device} has it no longer.</source>
        <translation>{name} अब खाली छ: {device} सँग अब छैन।</translation>
    </message>
    <message>
        <source>{name} is no Coverbook file, or it is locked and its keys are not beside it: put {keys} into this folder.</source>
        <translation>{name} Coverbook को फाइल होइन, वा त्यसमा ताला छ र साँचो छेउमा छैन: {keys} यस फोल्डरमा राख्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} is no longer beside the open file. Nothing was saved. What was saved before is safe: close the file and open it again.</source>
        <translation>{name} अब खुला फाइलको छेउमा छैन। केही सेभ भएन। पहिले सेभ भएको सुरक्षित छ: फाइल बन्द गरेर फेरि खोल्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened: it was moved, replaced or removed. Nothing was saved. Put it back, or open it where it is now.</source>
        <translation>{name} खोलिएको ठाउँमा अब छैन: सारियो, फेरियो वा हटाइयो। केही सेभ भएन। त्यहीँ फर्काउनुहोस्, वा अहिले भएको ठाउँबाट खोल्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} is open. Close it first, then restore it.</source>
        <translation>{name} खुला छ। पहिले बन्द गर्नुहोस्, अनि फर्काउनुहोस्।</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>{name} पहिल्यै छ। अर्को नाम छान्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} was removed or replaced while it was open. What was saved in it is kept in {copy}.</source>
        <translation>{name} खुला हुँदा हटाइयो वा फेरियो। त्यसमा सेभ भएको {copy} मा राखिएको छ।</translation>
    </message>
    <message>
        <source>{name} was removed while it was open, and no copy could be kept. What was saved in it is lost.</source>
        <translation>{name} खुला हुँदा हटाइयो, र प्रतिलिपि राख्न सकिएन। त्यसमा सेभ भएको हरायो।</translation>
    </message>
    <message>
        <source>{user} on {device} has had this file open since {day}, on another computer. You may look; to write, close it there. Where it cannot be closed, take it over, or leave it open here: after {most} minutes without a sign of life from there you may write.</source>
        <translation>{user} ले {device} मा यो फाइल {day} देखि अर्को कम्प्युटरमा खोलेको छ। हेर्न सकिन्छ; लेख्न त्यहाँ बन्द गर्नुहोस्। बन्द गर्न नसकिए आफूले लिनुहोस्, वा यहाँ खुला छोड्नुहोस्: त्यहाँबाट {most} मिनेट कुनै सङ्केत नआए लेख्न सकिन्छ।</translation>
    </message>
    <message>
        <source>{user} on {device} has had this file open since {day}. You may look; to write, it must be closed there.</source>
        <translation>{user} ले {device} मा यो फाइल {day} देखि खोलेको छ। हेर्न सकिन्छ; लेख्न त्यहाँ बन्द हुनुपर्छ।</translation>
    </message>
    <message>
        <source>{user} on {device} has taken this file over. Nothing was saved. What you typed stays a draft: close the file here, and open it again when it is closed there.</source>
        <translation>{user} ले {device} मा यो फाइल आफूले लियो। केही सेभ भएन। तपाईंले टाइप गरेको मस्यौदामा रहन्छ: फाइल यहाँ बन्द गर्नुहोस्, र त्यहाँ बन्द भएपछि फेरि खोल्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Coverbook files (*{ending})</source>
        <translation>Coverbook फाइल (*{ending})</translation>
    </message>
    <message>
        <source>Making a backup and closing the file. The window closes by itself.</source>
        <translation>ब्याकअप बनाएर फाइल बन्द हुँदै छ। सञ्झ्याल आफैँ बन्द हुन्छ।</translation>
    </message>
    <message>
        <source>{name} is there already. Open it, or choose another name.</source>
        <translation>{name} पहिल्यै छ। त्यसलाई खोल्नुहोस्, वा अर्को नाम छान्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Claim {code}, {name}</source>
        <translation>दाबी {code}, {name}</translation>
    </message>
    <message>
        <source>Policy {code}, {name}</source>
        <translation>बीमालेख {code}, {name}</translation>
    </message>
    <message>
        <source>Premium {code}, {name}</source>
        <translation>बीमाशुल्क {code}, {name}</translation>
    </message>
    <message>
        <source>Receipt {code}, replaced since</source>
        <translation>रसिद {code}, पछि फेरिएको</translation>
    </message>
    <message>
        <source>Receipt {code}, {name}</source>
        <translation>रसिद {code}, {name}</translation>
    </message>
    <message>
        <source>This card is of another scheme’s file, or of one that was made anew.</source>
        <translation>यो कार्ड अर्को कार्यक्रमको फाइलको हो, वा नयाँ गरी बनाइएको फाइलको।</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>थप…</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>An entry of {day}, {time}, was not finished.</source>
        <translation>{day}, {time} को प्रविष्टि पूरा भएको थिएन।</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>पात्रोबाट छान्नुहोस्</translation>
    </message>
    <message>
        <source>Enter: next · Shift+Enter: back · Ctrl+Enter: save and next · Esc: leave</source>
        <translation>Enter: अर्को · Shift+Enter: अघिल्लो · Ctrl+Enter: सेभ र अर्को · Esc: छोड्ने</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड्नुहोस्</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>सूची देखाउनुहोस्</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>फेरि सुरु गर्नुहोस्</translation>
    </message>
    <message>
        <source>Take row {number} away (Ctrl+D)</source>
        <translation>पङ्क्ति {number} हटाउनुहोस् (Ctrl+D)</translation>
    </message>
    <message>
        <source>The list has no such answer.</source>
        <translation>सूचीमा त्यस्तो उत्तर छैन।</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>फाल्नुहोस्</translation>
    </message>
    <message>
        <source>Why is it right?</source>
        <translation>किन ठीक हो?</translation>
    </message>
    <message>
        <source>Write a day up to today, {today}.</source>
        <translation>आज, {today}, सम्मको दिन लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हो</translation>
    </message>
    <message>
        <source>about {year}</source>
        <translation>करिब {year}</translation>
    </message>
    <message>
        <source>new word</source>
        <translation>नयाँ शब्द</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>{code} is meant: nobody is written down a second time.</source>
        <translation>यो {code} नै हो: कसैलाई दोस्रो पटक लेखिँदैन।</translation>
    </message>
    <message>
        <source>{group}: fill in at least one row.</source>
        <translation>{group}: कम्तीमा एउटा पङ्क्ति भर्नुहोस्।</translation>
    </message>
    <message>
        <source>{label}, row {number}</source>
        <translation>{label}, पङ्क्ति {number}</translation>
    </message>
    <message>
        <source>“{typed}” is not in the list: choose one of its answers.</source>
        <translation>“{typed}” सूचीमा छैन: सूचीको एउटा उत्तर छान्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>Given cost</name>
    <message>
        <source>Say what was given: work, a room, goods. Choose it from the list.</source>
        <translation>के दिइयो भन्नुहोस्: काम, कोठा, सामान। सूचीबाट छान्नुहोस्।</translation>
    </message>
    <message>
        <source>Write what it would have cost: more than nought.</source>
        <translation>कति लाग्थ्यो लेख्नुहोस्: शून्यभन्दा बढी।</translation>
    </message>
</context>
<context>
    <name>Given cost form</name>
    <message>
        <source>Book what was given for free</source>
        <translation>सित्तैँ दिइएको लेख्नुहोस्</translation>
    </message>
    <message>
        <source>The price on the market, or the pay of somebody who does such work.</source>
        <translation>बजारको मूल्य, वा त्यस्तै काम गर्नेको तलब।</translation>
    </message>
    <message>
        <source>What it would have cost</source>
        <translation>लाग्ने रकम</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>के दिइयो</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>कसले दियो</translation>
    </message>
</context>
<context>
    <name>Grain</name>
    <message>
        <source>Month</source>
        <translation>महिना</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>त्रैमास</translation>
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
        <translation>अप्रिल; अप्रि; Apr</translation>
    </message>
    <message>
        <source>August; Aug</source>
        <translation>अगस्ट; अग; Aug</translation>
    </message>
    <message>
        <source>December; Dec</source>
        <translation>डिसेम्बर; डिसे; Dec</translation>
    </message>
    <message>
        <source>F; female; woman; girl</source>
        <translation>म; महिला; स्त्री; केटी</translation>
    </message>
    <message>
        <source>February; Feb</source>
        <translation>फेब्रुअरी; फेब्रु; Feb</translation>
    </message>
    <message>
        <source>January; Jan</source>
        <translation>जनवरी; जन; Jan</translation>
    </message>
    <message>
        <source>July; Jul</source>
        <translation>जुलाई; जुला; Jul</translation>
    </message>
    <message>
        <source>June; Jun</source>
        <translation>जुन; Jun</translation>
    </message>
    <message>
        <source>M; male; man; boy</source>
        <translation>पु; पुरुष; मर्द; केटा</translation>
    </message>
    <message>
        <source>March; Mar</source>
        <translation>मार्च; Mar</translation>
    </message>
    <message>
        <source>May</source>
        <translation>मे; May</translation>
    </message>
    <message>
        <source>November; Nov</source>
        <translation>नोभेम्बर; नोभे; Nov</translation>
    </message>
    <message>
        <source>October; Oct</source>
        <translation>अक्टोबर; अक्टो; Oct</translation>
    </message>
    <message>
        <source>September; Sept; Sep</source>
        <translation>सेप्टेम्बर; सेप्टे; Sep</translation>
    </message>
    <message>
        <source>amount approved; approved; amount covered</source>
        <translation>स्वीकृत रकम; स्वीकृत; समेटिएको रकम</translation>
    </message>
    <message>
        <source>amount billed; amount claimed; bill; cost</source>
        <translation>बिल रकम; दाबी रकम; बिल; लागत</translation>
    </message>
    <message>
        <source>claim number; claim no; file number</source>
        <translation>दाबी नम्बर; दाबी नं; फाइल नम्बर</translation>
    </message>
    <message>
        <source>date joined; joined on; enrolled on; registration date; membership date</source>
        <translation>सदस्य भएको मिति; दर्ता मिति; सदस्यता मिति; भर्ना मिति</translation>
    </message>
    <message>
        <source>date of birth; birth date; birthday; born; DOB</source>
        <translation>जन्ममिति; जन्म मिति; जन्मदिन; जन्म</translation>
    </message>
    <message>
        <source>date of event; date of loss; treatment date; date of treatment</source>
        <translation>घटना मिति; घटनाको मिति; उपचार मिति; नोक्सानको मिति</translation>
    </message>
    <message>
        <source>date reported; report date; date received</source>
        <translation>दाबी दर्ता मिति; जानकारी मिति; प्राप्त मिति</translation>
    </message>
    <message>
        <source>decision date; date decided</source>
        <translation>निर्णय मिति; निर्णयको मिति</translation>
    </message>
    <message>
        <source>due date; due on</source>
        <translation>तिर्ने मिति; तिर्नुपर्ने मिति</translation>
    </message>
    <message>
        <source>end date; valid until; expiry date; ends on</source>
        <translation>अन्त्य मिति; सकिने मिति; म्याद सकिने मिति; मान्य मिति</translation>
    </message>
    <message>
        <source>family; family number; household number; household no; household code</source>
        <translation>परिवार; परिवार नम्बर; परिवार नं; घर नम्बर; परिवार कोड</translation>
    </message>
    <message>
        <source>father; mother</source>
        <translation>बुवा; आमा; बाबु</translation>
    </message>
    <message>
        <source>full name; first name; given name; last name; surname; member name</source>
        <translation>पूरा नाम; नाम; थर; सदस्यको नाम</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>लिङ्ग; लिंग</translation>
    </message>
    <message>
        <source>head; head of household; self; principal</source>
        <translation>घरमूली; परिवारमूली; आफैँ; मुख्य व्यक्ति</translation>
    </message>
    <message>
        <source>hospital; clinic; health facility; health centre</source>
        <translation>अस्पताल; क्लिनिक; स्वास्थ्य संस्था; स्वास्थ्य चौकी</translation>
    </message>
    <message>
        <source>identity number; national ID; ID number; ID card</source>
        <translation>परिचयपत्र नम्बर; नागरिकता नम्बर; राष्ट्रिय परिचयपत्र; नागरिकता नं</translation>
    </message>
    <message>
        <source>locality; community; town; place</source>
        <translation>टोल; वडा; ठाउँ; बस्ती; सहर</translation>
    </message>
    <message>
        <source>member number; member no; membership number; member code; card number</source>
        <translation>सदस्य नम्बर; सदस्य नं; सदस्यता नम्बर; सदस्य कोड; कार्ड नम्बर</translation>
    </message>
    <message>
        <source>member; member number; insured person</source>
        <translation>सदस्य; सदस्य नम्बर; बीमित व्यक्ति</translation>
    </message>
    <message>
        <source>member; member number; insured; policyholder</source>
        <translation>सदस्य; सदस्य नम्बर; बीमित; बीमालेखधारी</translation>
    </message>
    <message>
        <source>patient; member; member number; insured person</source>
        <translation>बिरामी; सदस्य; सदस्य नम्बर; बीमित व्यक्ति</translation>
    </message>
    <message>
        <source>payment date; date paid; date of payment; paid</source>
        <translation>भुक्तानी मिति; तिरेको मिति; भुक्तानीको मिति; तिरेको</translation>
    </message>
    <message>
        <source>policy number; policy no; contract number</source>
        <translation>बीमालेख नम्बर; बीमालेख नं; करार नम्बर</translation>
    </message>
    <message>
        <source>premium number; due number</source>
        <translation>बीमाशुल्क नम्बर; किस्ता नम्बर</translation>
    </message>
    <message>
        <source>premium; contribution; sum; amount paid</source>
        <translation>बीमाशुल्क; योगदान; रकम; तिरेको रकम</translation>
    </message>
    <message>
        <source>profession; job; work</source>
        <translation>पेसा; काम; व्यवसाय</translation>
    </message>
    <message>
        <source>receipt number; receipt no</source>
        <translation>रसिद नम्बर; रसिद नं</translation>
    </message>
    <message>
        <source>relation; relationship; link to the holder</source>
        <translation>नाता; सम्बन्ध; धारकसँगको नाता</translation>
    </message>
    <message>
        <source>son; daughter</source>
        <translation>छोरा; छोरी</translation>
    </message>
    <message>
        <source>start date; valid from; begins on</source>
        <translation>सुरु मिति; सुरुको मिति; लागू मिति</translation>
    </message>
    <message>
        <source>telephone; mobile; phone number; mobile number; cell</source>
        <translation>टेलिफोन; मोबाइल; फोन नम्बर; मोबाइल नम्बर</translation>
    </message>
    <message>
        <source>wife; husband; partner</source>
        <translation>श्रीमती; श्रीमान्; पत्नी; पति; जीवनसाथी</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Any word of the help</source>
        <translation>सहायताको कुनै शब्द</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>काममा फर्कनुहोस्</translation>
    </message>
    <message>
        <source>Back to work (Esc)</source>
        <translation>काममा फर्कनुहोस् (Esc)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>स्तम्भ</translation>
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
        <translation>भर्ने कुरा</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>खाली हुन सक्छ</translation>
    </message>
    <message>
        <source>No topic holds “{words}”.</source>
        <translation>“{words}” कुनै विषयमा छैन।</translation>
    </message>
    <message>
        <source>Source: the handbook of performance indicators, {place}</source>
        <translation>स्रोत: कार्यसम्पादन सूचकको पुस्तिका, {place}</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>विषयको पाठ</translation>
    </message>
    <message>
        <source>The handbook gives no norm: compare with your plan and your past.</source>
        <translation>पुस्तिकामा मापदण्ड छैन: आफ्नै योजना र विगतसँग दाँज्नुहोस्।</translation>
    </message>
    <message>
        <source>The rule behind it</source>
        <translation>यसको नियम</translation>
    </message>
    <message>
        <source>To add one</source>
        <translation>थप्न</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>भेटिएको</translation>
    </message>
    <message>
        <source>a code that stands in {file}</source>
        <translation>{file} मा भएको कोड</translation>
    </message>
    <message>
        <source>a day, like 2026-01-31</source>
        <translation>दिन, 2026-01-31 जस्तै</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>सङ्ख्या</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>पूर्ण सङ्ख्या</translation>
    </message>
    <message>
        <source>a word of a list that grows</source>
        <translation>बढ्दै जाने सूचीको शब्द</translation>
    </message>
    <message>
        <source>an amount, like 1250.50</source>
        <translation>रकम, 1250.50 जस्तै</translation>
    </message>
    <message>
        <source>box {number}</source>
        <translation>बाकस {number}</translation>
    </message>
    <message>
        <source>indicator {number}</source>
        <translation>सूचक {number}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>होइन</translation>
    </message>
    <message>
        <source>one of: {codes}</source>
        <translation>यीमध्ये एक: {codes}</translation>
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
        <translation>हो</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>हो वा होइन</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nothing was saved in these days.</source>
        <translation>यी दिनमा केही सेभ भएको थिएन।</translation>
    </message>
    <message>
        <source>Only the first {most} records are listed.</source>
        <translation>पहिला {most} अभिलेख मात्र सूचीमा छन्।</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>सेभ</translation>
    </message>
    <message>
        <source>What a save changed</source>
        <translation>सेभले के बदल्यो</translation>
    </message>
    <message>
        <source>What save {name} changed</source>
        <translation>सेभ {name} ले के बदल्यो</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>के गरियो</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>कसले के गर्‍यो</translation>
    </message>
    <message>
        <source>by this person only</source>
        <translation>यही व्यक्तिले गरेको मात्र</translation>
    </message>
    <message>
        <source>of the save with this name (A-12)</source>
        <translation>यो नामको सेभको (A-12)</translation>
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
        <translation>सदस्य थप्नुहोस्</translation>
    </message>
    <message>
        <source>Cover starts on</source>
        <translation>सुरक्षा सुरु</translation>
    </message>
    <message>
        <source>Down and Enter take somebody who is known already; F2 shows their record.</source>
        <translation>तल तीर र Enter ले पहिल्यै भएको व्यक्ति लिन्छ; F2 ले उसको अभिलेख देखाउँछ।</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>दर्ता गर्नुहोस्</translation>
    </message>
    <message>
        <source>First premium</source>
        <translation>पहिलो बीमाशुल्क</translation>
    </message>
    <message>
        <source>Leave empty for a new household. Of one that is there, write its code.</source>
        <translation>नयाँ परिवारका लागि खाली छोड्नुहोस्। भएकै परिवार भए त्यसको कोड लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Leave empty for people who are not insured yet.</source>
        <translation>बीमित नभएका मानिसका लागि खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Phone of the holder</source>
        <translation>धारकको फोन</translation>
    </message>
</context>
<context>
    <name>IBNR method</name>
    <message>
        <source>Chain ladder</source>
        <translation>चेन ल्याडर</translation>
    </message>
    <message>
        <source>Expected claims</source>
        <translation>अपेक्षित दाबी</translation>
    </message>
    <message>
        <source>Lag factors</source>
        <translation>ढिलाइ गुणक</translation>
    </message>
    <message>
        <source>None: claims are reported at once</source>
        <translation>छैन: दाबी तुरुन्तै दर्ता हुन्छन्</translation>
    </message>
    <message>
        <source>Percentage of reported claims</source>
        <translation>दर्ता भएका दाबीको प्रतिशत</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>In this book this laptop is called {other}, and its receipts carry that. Choose {other} again.</source>
        <translation>यस बहीमा यो ल्यापटपको नाम {other} हो, र यसका रसिदमा त्यही छ। फेरि {other} छान्नुहोस्।</translation>
    </message>
    <message>
        <source>The code {code} belongs to another laptop of this book ({name}). Choose another code for this one.</source>
        <translation>{code} कोड यस बहीको अर्को ल्यापटपको हो ({name})। यसका लागि अर्को कोड छान्नुहोस्।</translation>
    </message>
    <message>
        <source>The code {code} belongs to another laptop of this book. Choose another code for this one.</source>
        <translation>{code} कोड यस बहीको अर्को ल्यापटपको हो। यसका लागि अर्को कोड छान्नुहोस्।</translation>
    </message>
    <message>
        <source>{code} in {table} was changed since. Take back the later change first.</source>
        <translation>{table} को {code} त्यसपछि बदलिएको छ। पहिले पछिल्लो फेरबदल फिर्ता लिनुहोस्।</translation>
    </message>
    <message>
        <source>{other} in {others} rests on {code} in {table}. Take {other} back first, or its save {save}.</source>
        <translation>{others} को {other} {table} को {code} मा टिकेको छ। पहिले {other}, वा त्यसको सेभ {save}, फिर्ता लिनुहोस्।</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>&quot;{cell}&quot; begins a line of totals, which is no record; leave the line out</source>
        <translation>&quot;{cell}&quot; बाट जोडको पङ्क्ति सुरु हुन्छ, जुन अभिलेख होइन; पङ्क्ति छोड्नुहोस्</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; has too many decimals; a rate has at most {places}</source>
        <translation>&quot;{cell}&quot; मा धेरै दशमलव अङ्क छन्; दरमा बढीमा {places} हुन्छन्</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; has too many decimals; the currency has {decimals}, and nothing parts the thousands</source>
        <translation>&quot;{cell}&quot; मा धेरै दशमलव अङ्क छन्; मुद्रामा {decimals} हुन्छ, र हजार छुट्ट्याउने चिह्न हुँदैन</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a date where text is wanted; format the column as text and type it again</source>
        <translation>&quot;{cell}&quot; मिति हो, यहाँ पाठ चाहिन्छ; स्तम्भलाई पाठ ढाँचामा राखेर फेरि टाइप गर्नुहोस्</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a number cut short where text is wanted; format the column as text and type it again</source>
        <translation>&quot;{cell}&quot; काटिएको सङ्ख्या हो, यहाँ पाठ चाहिन्छ; स्तम्भलाई पाठ ढाँचामा राखेर फेरि टाइप गर्नुहोस्</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a number where text is wanted; format the column as text and type it again</source>
        <translation>&quot;{cell}&quot; सङ्ख्या हो, यहाँ पाठ चाहिन्छ; स्तम्भलाई पाठ ढाँचामा राखेर फेरि टाइप गर्नुहोस्</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a percentage where none is wanted; write the number alone</source>
        <translation>&quot;{cell}&quot; प्रतिशत हो, यहाँ चाहिँदैन; सङ्ख्या मात्र लेख्नुहोस्</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is larger than any amount a scheme can hold</source>
        <translation>&quot;{cell}&quot; कार्यक्रमले राख्न सक्ने रकमभन्दा ठूलो छ</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is neither yes nor no</source>
        <translation>&quot;{cell}&quot; हो पनि होइन, होइन पनि होइन</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is no text, but a spreadsheet’s yes or no; format the column as text and type it again</source>
        <translation>&quot;{cell}&quot; पाठ होइन, स्प्रेडसिटको हो/होइन हो; स्तम्भलाई पाठ ढाँचामा राखेर फेरि टाइप गर्नुहोस्</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is no value; leave the cell empty where nothing is known</source>
        <translation>&quot;{cell}&quot; मान होइन; थाहा नभए कोठा खाली छोड्नुहोस्</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a date; write it as 2026-01-31</source>
        <translation>&quot;{cell}&quot; मिति होइन; 2026-01-31 जस्तै लेख्नुहोस्</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a number</source>
        <translation>&quot;{cell}&quot; सङ्ख्या होइन</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a whole number</source>
        <translation>&quot;{cell}&quot; पूर्ण सङ्ख्या होइन</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not an amount</source>
        <translation>&quot;{cell}&quot; रकम होइन</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not in the list: {choices}</source>
        <translation>&quot;{cell}&quot; सूचीमा छैन: {choices}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not in the list; is it {near}?</source>
        <translation>&quot;{cell}&quot; सूचीमा छैन; के यो {near} हो?</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not written in the form of its column, {form}</source>
        <translation>&quot;{cell}&quot; आफ्नो स्तम्भको ढाँचा {form} मा लेखिएको छैन</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is the error of a formula; put the formula right, or empty the cell if nothing is known</source>
        <translation>&quot;{cell}&quot; सूत्रको त्रुटि हो; सूत्र सच्याउनुहोस्, वा थाहा नभए कोठा खाली गर्नुहोस्</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too large for a ratio; the most is {high}, and {cell} % is written {share}</source>
        <translation>&quot;{cell}&quot; अनुपातका लागि धेरै ठूलो छ; बढीमा {high}, र {cell} % लाई {share} लेखिन्छ</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too large; the most is {high}</source>
        <translation>&quot;{cell}&quot; धेरै ठूलो छ; बढीमा {high}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too long ago; check the year</source>
        <translation>&quot;{cell}&quot; धेरै पुरानो छ; वर्ष जाँच्नुहोस्</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too small; the least is {low}</source>
        <translation>&quot;{cell}&quot; धेरै सानो छ; कम्तीमा {low}</translation>
    </message>
    <message>
        <source>&quot;{code}&quot; in {sheet} was set aside</source>
        <translation>{sheet} को &quot;{code}&quot; छुट्ट्याइएको थियो</translation>
    </message>
    <message>
        <source>&quot;{code}&quot; is not in {table}, or only in a row that was replaced</source>
        <translation>&quot;{code}&quot; {table} मा छैन, वा फेरिएको पङ्क्तिमा मात्र छ</translation>
    </message>
    <message>
        <source>&quot;{form}&quot; is no form of days; known are {known}</source>
        <translation>&quot;{form}&quot; मितिको ढाँचा होइन; थाहा भएका ढाँचा {known} हुन्</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be given here; known are {known}</source>
        <translation>&quot;{name}&quot; यहाँ दिन मिल्दैन; मिल्ने: {known}</translation>
    </message>
    <message numerus="yes">
        <source>%n files that {table} tells of are not in the folder {folder}</source>
        <translation>
            <numerusform>{table} ले भनेको %n फाइल {folder} फोल्डरमा छैन</numerusform>
            <numerusform>{table} ले भनेका %n फाइल {folder} फोल्डरमा छैनन्</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims that bill another amount than their items and services, whose sum was taken: {count}</source>
        <translation>मद र सेवाको जोडभन्दा फरक बिल रकम भएका दाबी, जोड लिइएको: {count}</translation>
    </message>
    <message>
        <source>Columns that are passed over: {columns}</source>
        <translation>छोडिएका स्तम्भ: {columns}</translation>
    </message>
    <message>
        <source>Comparing the records with each other and with the file</source>
        <translation>अभिलेख एकआपसमा र फाइलसँग दाँज्दै</translation>
    </message>
    <message>
        <source>Covers of people or policies that were deleted, passed over: {count}</source>
        <translation>हटाइएका मानिस वा बीमालेखका बीमा सुरक्षा, छोडिएका: {count}</translation>
    </message>
    <message>
        <source>Days such as {cell} can be meant in more than one form: choose the form of the days, or add --give days={form}</source>
        <translation>{cell} जस्ता मितिको एकभन्दा बढी ढाँचामा अर्थ लाग्न सक्छ: मितिको ढाँचा छान्नुहोस्, वा --give days={form} थप्नुहोस्</translation>
    </message>
    <message>
        <source>Everything is good; nothing was written, since it was only to be checked.</source>
        <translation>सबै ठीक छ; केही लेखिएन, किनकि जाँच मात्र गर्नु थियो।</translation>
    </message>
    <message>
        <source>Everything was in the file already; nothing was written.</source>
        <translation>सबै पहिल्यै फाइलमा थियो; केही लेखिएन।</translation>
    </message>
    <message>
        <source>Hidden sheets were read, too: {sheets}</source>
        <translation>लुकाइएका पाना पनि पढिए: {sheets}</translation>
    </message>
    <message>
        <source>It was read as an export of {program}.</source>
        <translation>{program} को निर्यातका रूपमा पढियो।</translation>
    </message>
    <message>
        <source>Items and services of claims that were replaced or deleted, passed over: {count}</source>
        <translation>फेरिएका वा हटाइएका दाबीका मद र सेवा, छोडिएका: {count}</translation>
    </message>
    <message>
        <source>Links to rows that are not there stay empty: {columns}</source>
        <translation>नभएका पङ्क्तिमा जाने सम्बन्ध खाली रहन्छन्: {columns}</translation>
    </message>
    <message>
        <source>Passed over, since they have no place here: rows that were replaced or deleted: {rows} ({by_row}); columns: {columns}; tables: {tables} ({by_table})</source>
        <translation>यहाँ ठाउँ नभएकाले छोडिएका: फेरिएका वा हटाइएका पङ्क्ति: {rows} ({by_row}); स्तम्भ: {columns}; तालिका: {tables} ({by_table})</translation>
    </message>
    <message>
        <source>People who came to a policy after its start and count from its start: {count}</source>
        <translation>बीमालेख सुरु भएपछि आएका र सुरुदेखि गनिने मानिस: {count}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} पढ्दै</translation>
    </message>
    <message>
        <source>Setting rows aside</source>
        <translation>पङ्क्ति छुट्ट्याउँदै</translation>
    </message>
    <message>
        <source>Tables that are not there, so that what they would tell stays empty: {tables}</source>
        <translation>नभएका तालिका, जसले बताउने कुरा खाली रहन्छ: {tables}</translation>
    </message>
    <message>
        <source>Tables that are passed over: {tables}</source>
        <translation>छोडिएका तालिका: {tables}</translation>
    </message>
    <message>
        <source>There is no file {name} to import from.</source>
        <translation>आयात गर्न {name} फाइल छैन।</translation>
    </message>
    <message>
        <source>There is no folder or workbook {name} to import from.</source>
        <translation>आयात गर्न {name} फोल्डर वा वर्कबुक छैन।</translation>
    </message>
    <message>
        <source>There is no table in {name}.</source>
        <translation>{name} मा तालिका छैन।</translation>
    </message>
    <message>
        <source>Too much is not right to set rows aside. Mend what all these rows share, then try again.</source>
        <translation>धेरै कुरा ठीक नभएकाले पङ्क्ति छुट्ट्याउन सकिँदैन। यी सबै पङ्क्तिमा साझा गल्ती सच्याएर फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Valuated claims without a payment, since no batch run tells its day: {count}</source>
        <translation>मूल्याङ्कन भएका तर भुक्तानी नभएका दाबी, कुनै ब्याचले दिन नबताएको: {count}</translation>
    </message>
    <message>
        <source>Writing the records</source>
        <translation>अभिलेख लेख्दै</translation>
    </message>
    <message>
        <source>a cell stands far from all others, in row {row}; delete the empty rows and columns, or save the sheet as a CSV file</source>
        <translation>एउटा कोठा अरू सबैभन्दा टाढा, पङ्क्ति {row} मा छ; खाली पङ्क्ति र स्तम्भ हटाउनुहोस्, वा पाना CSV फाइलमा सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>a column has no name; give it one of the known names, or take it out</source>
        <translation>एउटा स्तम्भको नाम छैन; उपलब्ध नाममध्ये एउटा दिनुहोस्, वा हटाउनुहोस्</translation>
    </message>
    <message>
        <source>a formula without its value; open the workbook in a spreadsheet program and save it</source>
        <translation>मान नभएको सूत्र; वर्कबुक स्प्रेडसिट प्रोग्राममा खोलेर सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>a line names one of {names} and a number, such as B14,0.45; {most} is at most 10, all others at most 1</source>
        <translation>एउटा पङ्क्तिमा {names} मध्ये एउटाको नाम र एउटा सङ्ख्या हुन्छ, जस्तै B14,0.45; {most} बढीमा 10, अरू सबै बढीमा 1 हुन्छ</translation>
    </message>
    <message>
        <source>a line or a cell is too long: a quotation mark or the end of the line is missing</source>
        <translation>पङ्क्ति वा कोठा धेरै लामो छ: उद्धरण चिह्न वा पङ्क्तिको अन्त्य छैन</translation>
    </message>
    <message>
        <source>a new scheme needs its name and its currency first</source>
        <translation>नयाँ कार्यक्रमलाई पहिले नाम र मुद्रा चाहिन्छ</translation>
    </message>
    <message>
        <source>a number of {digits} digits where text is wanted, and a spreadsheet keeps only 15 of them; format the column as text and type it again</source>
        <translation>पाठ चाहिने ठाउँमा {digits} अङ्कको सङ्ख्या छ, र स्प्रेडसिटले 15 मात्र राख्छ; स्तम्भलाई पाठ ढाँचामा राखेर फेरि टाइप गर्नुहोस्</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed properly</source>
        <translation>उद्धरण चिह्न खोलिएको छ तर ठीकसँग बन्द गरिएको छैन</translation>
    </message>
    <message>
        <source>a value is missing; this column cannot be empty</source>
        <translation>मान छैन; यो स्तम्भ खाली हुन सक्दैन</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; is missing</source>
        <translation>&quot;{name}&quot; स्तम्भ छैन</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; is not known; the nearest known one is &quot;{near}&quot;</source>
        <translation>&quot;{name}&quot; स्तम्भ थाहा छैन; सबैभन्दा नजिकको &quot;{near}&quot; हो</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; stands twice</source>
        <translation>&quot;{name}&quot; स्तम्भ दुई पटक छ</translation>
    </message>
    <message>
        <source>doubtful: {title} ({count}); coverbook check names them</source>
        <translation>शङ्कास्पद: {title} ({count}); coverbook check ले नाम बताउँछ</translation>
    </message>
    <message>
        <source>it belongs to line {line}, which was set aside</source>
        <translation>यो छुट्ट्याइएको पङ्क्ति {line} को हो</translation>
    </message>
    <message>
        <source>it is not said in which form the column is written</source>
        <translation>स्तम्भ कुन ढाँचामा लेखिएको हो भनिएको छैन</translation>
    </message>
    <message>
        <source>letters of &quot;{cell}&quot; are lost; type it again</source>
        <translation>&quot;{cell}&quot; का अक्षर हराएका छन्; फेरि टाइप गर्नुहोस्</translation>
    </message>
    <message>
        <source>new in the list {list}: {word}</source>
        <translation>सूची {list} मा नयाँ: {word}</translation>
    </message>
    <message>
        <source>no such file is known; is it {near}?</source>
        <translation>त्यस्तो फाइल थाहा छैन; के {near} हो?</translation>
    </message>
    <message>
        <source>no table has the headings of the matching</source>
        <translation>मिलानका शीर्षक कुनै तालिकामा छैनन्</translation>
    </message>
    <message>
        <source>no table of {program} is in it</source>
        <translation>यसमा {program} को तालिका छैन</translation>
    </message>
    <message>
        <source>the file cannot be read; check that you may open it</source>
        <translation>फाइल पढ्न सकिँदैन; खोल्न पाइन्छ कि पाइँदैन जाँच्नुहोस्</translation>
    </message>
    <message>
        <source>the file is empty; its first line must name the columns</source>
        <translation>फाइल खाली छ; पहिलो पङ्क्तिमा स्तम्भका नाम हुनुपर्छ</translation>
    </message>
    <message>
        <source>the file is missing; a new scheme needs its name and its currency</source>
        <translation>फाइल छैन; नयाँ कार्यक्रमलाई नाम र मुद्रा चाहिन्छ</translation>
    </message>
    <message>
        <source>the file is not in UTF-8; save it again as CSV UTF-8</source>
        <translation>फाइल UTF-8 मा छैन; CSV UTF-8 मा फेरि सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>the first line names {columns} columns, more than {most}; leave the others out</source>
        <translation>पहिलो पङ्क्तिमा {columns} स्तम्भ छन्, {most} भन्दा बढी; अरू छोड्नुहोस्</translation>
    </message>
    <message>
        <source>the letters of &quot;{cell}&quot; are broken; is it &quot;{near}&quot;? Save the table again as CSV UTF-8</source>
        <translation>&quot;{cell}&quot; का अक्षर बिग्रिएका छन्; के &quot;{near}&quot; हो? तालिका CSV UTF-8 मा फेरि सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>the line has {cells} cells, the header {width}</source>
        <translation>पङ्क्तिमा {cells} कोठा छन्, शीर्षकमा {width}</translation>
    </message>
    <message>
        <source>the lines of voucher {voucher} must carry one date</source>
        <translation>भौचर {voucher} का सबै पङ्क्तिको मिति एउटै हुनुपर्छ</translation>
    </message>
    <message>
        <source>the lines of {key} must have the same under {field}</source>
        <translation>{key} का सबै पङ्क्तिमा {field} एउटै हुनुपर्छ</translation>
    </message>
    <message>
        <source>the number &quot;{cell}&quot; is longer than its cell shows noughts for, and those before it may be lost; format the column as text and type it again</source>
        <translation>सङ्ख्या &quot;{cell}&quot; कोठाले देखाउने शून्यभन्दा लामो छ, र अघिका शून्य हराएका हुन सक्छन्; स्तम्भलाई पाठ ढाँचामा राखेर फेरि टाइप गर्नुहोस्</translation>
    </message>
    <message>
        <source>the sheet is damaged; save the workbook again</source>
        <translation>पाना बिग्रिएको छ; वर्कबुक फेरि सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>the table is missing; {table} refers to it</source>
        <translation>तालिका छैन; {table} ले त्यसलाई देखाउँछ</translation>
    </message>
    <message>
        <source>the value holds a sign that cannot be printed; type it again</source>
        <translation>मानमा छाप्न नसकिने चिह्न छ; फेरि टाइप गर्नुहोस्</translation>
    </message>
    <message>
        <source>there is no &quot;{code}&quot; in {sheet}</source>
        <translation>{sheet} मा &quot;{code}&quot; छैन</translation>
    </message>
    <message>
        <source>there is no exchange file in it</source>
        <translation>यसमा आदानप्रदान फाइल छैन</translation>
    </message>
    <message>
        <source>this is not the file that {table} tells of: it was changed</source>
        <translation>यो {table} ले भनेको फाइल होइन: बदलिएको छ</translation>
    </message>
    <message>
        <source>voucher {voucher} does not balance; its lines add up to {off}</source>
        <translation>भौचर {voucher} मिल्दैन; पङ्क्तिको जोड {off} हुन्छ</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8; it was read as Windows-1252: look at its accents</source>
        <translation>{file} UTF-8 मा छैन; Windows-1252 मानेर पढियो: अक्षर हेर्नुहोस्</translation>
    </message>
    <message>
        <source>{file} says what each heading means. Look at it, then import with --as {file}</source>
        <translation>{file} ले प्रत्येक शीर्षकको अर्थ भन्छ। हेरेर --as {file} सँग आयात गर्नुहोस्</translation>
    </message>
    <message>
        <source>{file} was passed over; no such file is known</source>
        <translation>{file} छोडियो; त्यस्तो फाइल थाहा छैन</translation>
    </message>
    <message>
        <source>{key} is in the file already with &quot;{old}&quot;, not &quot;{new}&quot;; correct it there</source>
        <translation>{key} पहिल्यै फाइलमा &quot;{old}&quot; सँग छ, &quot;{new}&quot; सँग होइन; त्यहाँ सच्याउनुहोस्</translation>
    </message>
    <message>
        <source>{key} is in the file already with other lines; correct it there</source>
        <translation>{key} पहिल्यै फाइलमा अर्कै पङ्क्तिसँग छ; त्यहाँ सच्याउनुहोस्</translation>
    </message>
    <message>
        <source>{key} stands already on line {first}</source>
        <translation>{key} पङ्क्ति {first} मा पहिल्यै छ</translation>
    </message>
    <message>
        <source>{name} cannot be read. Check that you may open it.</source>
        <translation>{name} पढ्न सकिँदैन। खोल्न पाइन्छ कि पाइँदैन जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} holds no text: it is a picture or a file of another program.</source>
        <translation>{name} मा पाठ छैन: यो चित्र वा अर्को प्रोग्रामको फाइल हो।</translation>
    </message>
    <message>
        <source>{name} is a table alone: say with --as NAME.json what its headings mean.</source>
        <translation>{name} तालिका मात्र हो: --as NAME.json ले शीर्षकको अर्थ भन्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} is neither a workbook (.xlsx, .ods) nor a CSV file.</source>
        <translation>{name} वर्कबुक (.xlsx, .ods) पनि होइन, CSV फाइल पनि होइन।</translation>
    </message>
    <message>
        <source>{name} is no saved matching of headings. Write a new one with --propose.</source>
        <translation>{name} सेभ गरिएको शीर्षक मिलान होइन। --propose ले नयाँ लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} is not an Excel workbook.</source>
        <translation>{name} Excel वर्कबुक होइन।</translation>
    </message>
    <message>
        <source>{name} is of an old kind: save it as .xlsx and import that.</source>
        <translation>{name} पुरानो किसिमको हो: .xlsx मा सेभ गरेर आयात गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} is read as an exchange folder, to which nothing is given: leave --give away.</source>
        <translation>{name} आदानप्रदान फोल्डरका रूपमा पढिन्छ, त्यसमा केही दिइँदैन: --give हटाउनुहोस्।</translation>
    </message>
    <message>
        <source>{name} is there already: propose under another name.</source>
        <translation>{name} पहिल्यै छ: अर्कै नाममा प्रस्ताव गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} is too large to be read as a workbook. Save its sheets as CSV files in one folder and import that.</source>
        <translation>{name} वर्कबुकका रूपमा पढ्न धेरै ठूलो छ। पानाहरू एउटा फोल्डरमा CSV फाइलमा सेभ गरेर आयात गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} only marks an open workbook: close that and import it.</source>
        <translation>{name} ले खुला वर्कबुक मात्र जनाउँछ: त्यो बन्द गरेर आयात गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{program} knows neither the name of the scheme nor its currency: enter both in the window, or add --give name=… --give currency=…</source>
        <translation>{program} लाई कार्यक्रमको नाम र मुद्रा थाहा छैन: दुवै सञ्झ्यालमा लेख्नुहोस्, वा --give name=… --give currency=… थप्नुहोस्</translation>
    </message>
    <message>
        <source>{sheet}: {rows} new</source>
        <translation>{sheet}: {rows} नयाँ</translation>
    </message>
    <message>
        <source>{sheet}: {rows} set aside in {file}</source>
        <translation>{sheet}: {rows} {file} मा छुट्ट्याइए</translation>
    </message>
    <message>
        <source>{table}: it is not known what it holds; it is passed over.</source>
        <translation>{table}: यसमा के छ थाहा छैन; छोडिन्छ।</translation>
    </message>
    <message>
        <source>{table}: no heading means {field}.</source>
        <translation>{table}: कुनै शीर्षकको अर्थ {field} होइन।</translation>
    </message>
    <message>
        <source>{table}: passed over are {headings}.</source>
        <translation>{table}: छोडिएका {headings}।</translation>
    </message>
    <message>
        <source>{table}: say in which form {heading} is written: {forms}.</source>
        <translation>{table}: {heading} कुन ढाँचामा लेखिएको छ भन्नुहोस्: {forms}।</translation>
    </message>
</context>
<context>
    <name>Index form</name>
    <message>
        <source>Nobody is in force who has no claim of that day yet.</source>
        <translation>त्यस दिनको दाबी नभएको कोही चालु छैन।</translation>
    </message>
    <message>
        <source>Nothing was measured at {station} from {first} to {last}.</source>
        <translation>{station} मा {first} देखि {last} सम्म केही मापन भएन।</translation>
    </message>
    <message>
        <source>Only its policies: where several stations serve one product.</source>
        <translation>यसका बीमालेख मात्र: धेरै केन्द्रले एउटै बीमा योजना हेर्दा।</translation>
    </message>
    <message>
        <source>Post the claims</source>
        <translation>दाबी प्रविष्ट गर्नुहोस्</translation>
    </message>
    <message>
        <source>The contract lacks its first or last measure, or its payout.</source>
        <translation>करारमा पहिलो वा अन्तिम मान, वा भुक्तानी, छैन।</translation>
    </message>
    <message>
        <source>The readings of its station are added up over its season.</source>
        <translation>यसको केन्द्रका मापन मौसमभरिका जोडिन्छन्।</translation>
    </message>
    <message>
        <source>The season runs to {last}: decide after it.</source>
        <translation>मौसम {last} सम्म चल्छ: त्यसपछि निर्णय गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{measured} was measured: nothing is due.</source>
        <translation>मापन {measured}: केही दिनुपर्दैन।</translation>
    </message>
    <message numerus="yes">
        <source>{measured} was measured: {share} of {payout} is due, {each} to each of %n covers.</source>
        <translation>
            <numerusform>मापन {measured}: {payout} को {share} दिनुपर्छ, %n सुरक्षालाई {each} का दरले।</numerusform>
            <numerusform>मापन {measured}: {payout} को {share} दिनुपर्छ, %n सुरक्षालाई {each} का दरले।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Claims rejection ratio</source>
        <translation>दाबी अस्वीकृति अनुपात</translation>
    </message>
    <message>
        <source>Coverage ratio</source>
        <translation>समेटिएको अनुपात</translation>
    </message>
    <message>
        <source>Growth ratio</source>
        <translation>वृद्धि अनुपात</translation>
    </message>
    <message>
        <source>Incurred claims ratio</source>
        <translation>घटित दाबी अनुपात</translation>
    </message>
    <message>
        <source>Incurred expense ratio</source>
        <translation>भएको खर्चको अनुपात</translation>
    </message>
    <message>
        <source>Liquidity ratio</source>
        <translation>तरलता अनुपात</translation>
    </message>
    <message>
        <source>Net income ratio</source>
        <translation>खुद आम्दानी अनुपात</translation>
    </message>
    <message>
        <source>Promptness of claims settlement</source>
        <translation>दाबी फर्छ्यौटको शीघ्रता</translation>
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
        <translation>यी बीमा योजनामा निवृत्तिभरण पनि छ: त्यसको योगदान यहाँ बीमाशुल्क गनिन्छ।</translation>
    </message>
    <message>
        <source>A pension is not renewed: persistency takes the place of renewal.</source>
        <translation>निवृत्तिभरण नवीकरण हुँदैन: नवीकरणको ठाउँमा निरन्तरता आउँछ।</translation>
    </message>
    <message>
        <source>A pension product earns no premium: contributions stand in its place.</source>
        <translation>निवृत्तिभरण बीमा योजनाले बीमाशुल्क आर्जन गर्दैन: त्यसको ठाउँमा योगदान आउँछ।</translation>
    </message>
    <message>
        <source>A pension product has no claims ratio: nothing is earned against claims.</source>
        <translation>निवृत्तिभरण बीमा योजनाको दाबी अनुपात हुँदैन: दाबीका विरुद्ध केही आर्जन हुँदैन।</translation>
    </message>
    <message>
        <source>Active insured / target population</source>
        <translation>सक्रिय बीमित / लक्षित जनसङ्ख्या</translation>
    </message>
    <message>
        <source>Admitted assets B01 / reserves and other liabilities</source>
        <translation>स्वीकृत सम्पत्ति B01 / जगेडा र अन्य दायित्व</translation>
    </message>
    <message>
        <source>An index pays many or none at once: expect this to swing from year to year.</source>
        <translation>सूचकाङ्कले एकै पटक धेरैलाई दिन्छ वा कसैलाई दिँदैन: वर्षैपिच्छे धेरै घटबढ हुन्छ।</translation>
    </message>
    <message>
        <source>Average claim</source>
        <translation>औसत दाबी</translation>
    </message>
    <message>
        <source>Before reinsurance</source>
        <translation>पुनर्बीमाअघि</translation>
    </message>
    <message>
        <source>Cash and investments easily turned into cash / payables within three months</source>
        <translation>नगद र सजिलै नगद हुने लगानी / तीन महिनाभित्र दिनुपर्ने</translation>
    </message>
    <message>
        <source>Change in active insured / active insured at the start</source>
        <translation>सक्रिय बीमितमा फेरबदल / सुरुका सक्रिय बीमित</translation>
    </message>
    <message>
        <source>Claims for each insured year</source>
        <translation>प्रति बीमित वर्ष दाबी</translation>
    </message>
    <message>
        <source>Claims rejected</source>
        <translation>अस्वीकृत दाबी</translation>
    </message>
    <message>
        <source>Claims still undecided: {count}</source>
        <translation>निर्णय नभएका दाबी: {count}</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products together are no benchmark: compare each product with its like.</source>
        <translation>अनिवार्य र स्वेच्छिक बीमा योजना सँगै दाँज्न मिल्दैन: हरेकलाई उस्तैसँग दाँज्नुहोस्।</translation>
    </message>
    <message>
        <source>Compulsory credit life ends and renews with the loan.</source>
        <translation>अनिवार्य ऋण जीवन बीमा ऋणसँगै सकिन्छ र नवीकरण हुन्छ।</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>योगदान</translation>
    </message>
    <message>
        <source>Count what every partner spends: insurer, agent, administrator, provider. Compare the figure before reinsurance.</source>
        <translation>हरेक साझेदारको खर्च गन्नुहोस्: बीमक, एजेन्ट, प्रशासक, सेवा प्रदायक। पुनर्बीमाअघिको अङ्क दाँज्नुहोस्।</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>समेटिएको</translation>
    </message>
    <message>
        <source>Days from the event until the money is received or the claim denied</source>
        <translation>घटनादेखि पैसा पाउने वा दाबी अस्वीकार हुनेसम्मका दिन</translation>
    </message>
    <message>
        <source>For every 100 that falls due within three months, so much can be paid at once.</source>
        <translation>तीन महिनाभित्र तिर्नुपर्ने प्रत्येक 100 मा यति तुरुन्तै तिर्न सकिन्छ।</translation>
    </message>
    <message>
        <source>For every 100 the scheme owes, now or later, it holds so much in assets that can be relied on.</source>
        <translation>कार्यक्रमले अहिले वा पछि तिर्नुपर्ने प्रत्येक 100 मा यति भरपर्दो सम्पत्ति छ।</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>वृद्धि</translation>
    </message>
    <message>
        <source>How long a family waits from the event until it holds the money, or knows that there is none.</source>
        <translation>घटनादेखि पैसा हातमा नपरेसम्म, वा नपाइने थाहा नभएसम्म, परिवारले कति पर्खन्छ।</translation>
    </message>
    <message>
        <source>How much the number of insured people grew or shrank over the period.</source>
        <translation>अवधिमा बीमित मानिसको सङ्ख्या कति बढ्यो वा घट्यो।</translation>
    </message>
    <message>
        <source>Incurred claims P11 / earned premium P02</source>
        <translation>घटित दाबी P11 / आर्जित बीमाशुल्क P02</translation>
    </message>
    <message>
        <source>Incurred expenses</source>
        <translation>भएको खर्च</translation>
    </message>
    <message>
        <source>Insured who renewed / insured who could have renewed</source>
        <translation>नवीकरण गरेका बीमित / नवीकरण गर्न सक्ने बीमित</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>तरलता</translation>
    </message>
    <message>
        <source>Measured for the whole organisation: it pays from one purse.</source>
        <translation>पूरै संस्थाको मापन हुन्छ: एउटै थैलीबाट तिरिन्छ।</translation>
    </message>
    <message>
        <source>Measured for the whole organisation: its assets are not assigned to products.</source>
        <translation>पूरै संस्थाको मापन हुन्छ: सम्पत्ति बीमा योजनामा छुट्ट्याइएको छैन।</translation>
    </message>
    <message>
        <source>Net income P28 / earned premium P02</source>
        <translation>खुद आम्दानी P28 / आर्जित बीमाशुल्क P02</translation>
    </message>
    <message>
        <source>Net income before reinsurance</source>
        <translation>पुनर्बीमाअघिको खुद आम्दानी</translation>
    </message>
    <message>
        <source>No claim was reported in the period.</source>
        <translation>अवधिमा कुनै दाबी दर्ता भएन।</translation>
    </message>
    <message>
        <source>No claim was settled in the period.</source>
        <translation>अवधिमा कुनै दाबी फर्छ्यौट भएन।</translation>
    </message>
    <message>
        <source>No expense has been entered for this period.</source>
        <translation>यस अवधिको कुनै खर्च लेखिएको छैन।</translation>
    </message>
    <message>
        <source>No premium was earned in the period.</source>
        <translation>अवधिमा बीमाशुल्क आर्जन भएन।</translation>
    </message>
    <message>
        <source>No voucher has been entered: cash, assets and debts are not known.</source>
        <translation>भौचर लेखिएको छैन: नगद, सम्पत्ति र ऋण थाहा छैन।</translation>
    </message>
    <message>
        <source>Nobody was insured the day before the period.</source>
        <translation>अवधि सुरु हुनुअघिको दिन कोही बीमित थिएन।</translation>
    </message>
    <message>
        <source>Nobody&apos;s cover came up for renewal in the period.</source>
        <translation>अवधिमा कसैको बीमा सुरक्षा नवीकरणमा आएन।</translation>
    </message>
    <message>
        <source>Nothing is payable within three months.</source>
        <translation>तीन महिनाभित्र दिनुपर्ने केही छैन।</translation>
    </message>
    <message>
        <source>Of every 100 claims reported, so many were refused. Partly paid claims are counted apart.</source>
        <translation>दर्ता भएका प्रत्येक 100 दाबीमा यति अस्वीकार भए। आंशिक भुक्तानी भएका छुट्टै गनिन्छन्।</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much came back as benefits. It moves with how often and how much members claim.</source>
        <translation>आर्जित प्रत्येक 100 मा यति सुविधाका रूपमा फर्कियो। सदस्यले कति पटक र कति दाबी गर्छन् भन्नेले यो बदलिन्छ।</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much was left before donations. Below zero the scheme lives on capital or gifts.</source>
        <translation>आर्जित प्रत्येक 100 मा अनुदानअघि यति बाँकी रह्यो। शून्यभन्दा तल भए कार्यक्रम पूँजी वा चन्दामा चलेको छ।</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much went into running the scheme. A fifth or less leaves most for benefits.</source>
        <translation>आर्जित प्रत्येक 100 मा कार्यक्रम चलाउन यति लाग्यो। पाँचौँ भाग वा कम भए सुविधाका लागि धेरै बाँकी रहन्छ।</translation>
    </message>
    <message>
        <source>Of every 100 people the scheme is meant for, so many are insured on the last day.</source>
        <translation>कार्यक्रम जसका लागि हो ती प्रत्येक 100 मानिसमा अन्तिम दिन यति बीमित छन्।</translation>
    </message>
    <message>
        <source>Of every 100 who could stay, so many did. Deaths and those too old are not counted against the scheme.</source>
        <translation>रहन सक्ने प्रत्येक 100 मा यति रहे। मृत्यु र उमेर नाघेका कार्यक्रमको दोष मानिँदैनन्।</translation>
    </message>
    <message>
        <source>Operating expenses P16 / earned premium P02</source>
        <translation>सञ्चालन खर्च P16 / आर्जित बीमाशुल्क P02</translation>
    </message>
    <message>
        <source>Operating expenses before reinsurance</source>
        <translation>पुनर्बीमाअघिको सञ्चालन खर्च</translation>
    </message>
    <message>
        <source>Products to which renewal does not apply are left out.</source>
        <translation>नवीकरण लागू नहुने बीमा योजना छोडिएका छन्।</translation>
    </message>
    <message>
        <source>Promptness</source>
        <translation>शीघ्रता</translation>
    </message>
    <message>
        <source>Rejected claims / claims reported</source>
        <translation>अस्वीकृत दाबी / दर्ता भएका दाबी</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>नवीकरण</translation>
    </message>
    <message>
        <source>Savings and interest pay part of these benefits: ratios to earned premium are distorted.</source>
        <translation>यी सुविधाको केही भाग बचत र ब्याजले तिर्छ: आर्जित बीमाशुल्कसँगको अनुपात बिग्रिएको हुन्छ।</translation>
    </message>
    <message>
        <source>Solvency</source>
        <translation>शोधन क्षमता</translation>
    </message>
    <message>
        <source>Takaful, mudharaba: participants and operator share the surplus by the agreed ratio.</source>
        <translation>तकाफुल, मुदारबा: सहभागी र सञ्चालकले सहमत अनुपातमा बचत रकम बाँड्छन्।</translation>
    </message>
    <message>
        <source>Takaful, non-profit: the surplus stays with the members&apos; fund.</source>
        <translation>तकाफुल, गैरनाफामूलक: बचत रकम सदस्यको कोषमै रहन्छ।</translation>
    </message>
    <message>
        <source>Takaful, ta&apos;awuni: the surplus goes back to the participants.</source>
        <translation>तकाफुल, तआवुनी: बचत रकम सहभागीलाई फर्कन्छ।</translation>
    </message>
    <message>
        <source>Takaful, wakala: the surplus is the participants&apos;; the operator earns a fee only.</source>
        <translation>तकाफुल, वकाला: बचत रकम सहभागीको हो; सञ्चालकले शुल्क मात्र पाउँछ।</translation>
    </message>
    <message>
        <source>The operator&apos;s charges to the takaful fund are an expense.</source>
        <translation>तकाफुल कोषबाट सञ्चालकले लिने शुल्क खर्च हो।</translation>
    </message>
    <message>
        <source>The shares of the reserves payable within three months are not set.</source>
        <translation>तीन महिनाभित्र दिनुपर्ने जगेडाको अंश तोकिएको छैन।</translation>
    </message>
    <message>
        <source>The target population is 0.</source>
        <translation>लक्षित जनसङ्ख्या 0 छ।</translation>
    </message>
    <message>
        <source>The target population is not known. Enter it with the day it was counted.</source>
        <translation>लक्षित जनसङ्ख्या थाहा छैन। गणना गरेको दिनसहित लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>The target population was counted more than a year before.</source>
        <translation>लक्षित जनसङ्ख्या एक वर्षभन्दा अघि गनिएको हो।</translation>
    </message>
    <message>
        <source>There are no liabilities to set the assets against.</source>
        <translation>सम्पत्ति दाँज्न कुनै दायित्व छैन।</translation>
    </message>
    <message>
        <source>Vouchers on operating expenses</source>
        <translation>सञ्चालन खर्चका भौचर</translation>
    </message>
    <message>
        <source>What it would be divided by is below nought: a ratio to it would mean nothing.</source>
        <translation>भाग गर्ने रकम शून्यभन्दा तल छ: त्यसको अनुपातको अर्थ हुँदैन।</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>खराब</translation>
    </message>
    <message>
        <source>good</source>
        <translation>राम्रो</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>छैन</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>ला.न.</translation>
    </message>
    <message>
        <source>no norm</source>
        <translation>मापदण्ड छैन</translation>
    </message>
    <message>
        <source>norm: 0 to 10 %</source>
        <translation>मापदण्ड: 0 देखि 10 %</translation>
    </message>
    <message>
        <source>norm: 120 % or more</source>
        <translation>मापदण्ड: 120 % वा बढी</translation>
    </message>
    <message>
        <source>norm: 85 % or more</source>
        <translation>मापदण्ड: 85 % वा बढी</translation>
    </message>
    <message>
        <source>norm: at most 20 %</source>
        <translation>मापदण्ड: बढीमा 20 %</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>लागू हुँदैन</translation>
    </message>
    <message>
        <source>plan: {target}</source>
        <translation>योजना: {target}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>अस्थायी</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>केही छुटेको छ</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>ध्यान दिने</translation>
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
        <translation>दस सूचकबाहेक…</translation>
    </message>
    <message>
        <source>How it was reached</source>
        <translation>कसरी आयो</translation>
    </message>
    <message>
        <source>Set the shares payable</source>
        <translation>दिनुपर्ने अंश तोक्नुहोस्</translation>
    </message>
    <message>
        <source>Source: performance indicators for microinsurance, number {number}</source>
        <translation>स्रोत: लघु बीमाका कार्यसम्पादन सूचक, नम्बर {number}</translation>
    </message>
    <message>
        <source>The quarter before it was {before}, a year ago {year}.</source>
        <translation>अघिल्लो त्रैमासमा {before}, एक वर्षअघि {year} थियो।</translation>
    </message>
    <message>
        <source>The quarter before it was {before}.</source>
        <translation>अघिल्लो त्रैमासमा {before} थियो।</translation>
    </message>
    <message>
        <source>There is no norm: compare with your own plan and your own past.</source>
        <translation>मापदण्ड छैन: आफ्नै योजना र आफ्नै विगतसँग दाँज्नुहोस्।</translation>
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
        <translation>उनले थप भनेको कुरा।</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>सोधेको दिन</translation>
    </message>
    <message>
        <source>Exit interview</source>
        <translation>बाहिरिँदाको कुराकानी</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>उनकै शब्दमा</translation>
    </message>
    <message>
        <source>Leave empty where a whole group has left.</source>
        <translation>पूरै समूह छाडेको भए खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>What was missing?</source>
        <translation>के पुगेन?</translation>
    </message>
    <message>
        <source>What would have kept them, in a word of the list: choose what comes nearest.</source>
        <translation>के भए उनी रहन्थे, सूचीको शब्दमा: सबैभन्दा नजिकको छान्नुहोस्।</translation>
    </message>
    <message>
        <source>Would they come back?</source>
        <translation>के उनी फर्किन्थे?</translation>
    </message>
</context>
<context>
    <name>Investing</name>
    <message>
        <source>It comes back after the day on which it was bought, {day}.</source>
        <translation>यो किनिएको दिन {day} पछि फिर्ता आउँछ।</translation>
    </message>
    <message>
        <source>{code} was paid back on {day}. Choose one that is held.</source>
        <translation>{code} {day} मा फिर्ता भइसक्यो। अहिले राखिएको एउटा छान्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>Investing form</name>
    <message>
        <source>An investment is paid back</source>
        <translation>लगानी फिर्ता आयो</translation>
    </message>
    <message>
        <source>Interest or profit that came with it</source>
        <translation>त्यससँग आएको ब्याज वा नाफा</translation>
    </message>
    <message>
        <source>Invest money</source>
        <translation>पैसा लगानी गर्नुहोस्</translation>
    </message>
    <message>
        <source>Paid into</source>
        <translation>कहाँ जम्मा भयो</translation>
    </message>
    <message>
        <source>Save the investment</source>
        <translation>लगानी सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Save what came back</source>
        <translation>फिर्ता आएको रकम सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Without what was invested. Nought where none came.</source>
        <translation>लगानी गरिएको रकमबाहेक। केही नआएको भए शून्य।</translation>
    </message>
</context>
<context>
    <name>Investment</name>
    <message>
        <source>A share of the profit</source>
        <translation>नाफाको अंश</translation>
    </message>
    <message>
        <source>All that one institution holds</source>
        <translation>एउटै संस्थामा भएको सबै</translation>
    </message>
    <message>
        <source>Bond of a company</source>
        <translation>कम्पनीको ऋणपत्र</translation>
    </message>
    <message>
        <source>Deposit at a bank</source>
        <translation>बैंकमा निक्षेप</translation>
    </message>
    <message>
        <source>Loan to members or others</source>
        <translation>सदस्य वा अरूलाई ऋण</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>घरजग्गा</translation>
    </message>
    <message>
        <source>Shares of a company</source>
        <translation>कम्पनीको सेयर</translation>
    </message>
    <message>
        <source>Shares of a fund</source>
        <translation>कोषको एकाइ</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>अरू केही</translation>
    </message>
    <message>
        <source>Treasury bill or bond</source>
        <translation>ट्रेजरी बिल वा ऋणपत्र</translation>
    </message>
</context>
<context>
    <name>Investment form</name>
    <message>
        <source>Admitted, in percent</source>
        <translation>स्वीकृत, प्रतिशतमा</translation>
    </message>
    <message>
        <source>As an agency has graded it. Leave empty where none has.</source>
        <translation>मूल्याङ्कन संस्थाले दिएको श्रेणी। नभए खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>At most, in percent of all investments</source>
        <translation>बढीमा, सबै लगानीको प्रतिशतमा</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>किनेको दिन</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>वर्ग</translation>
    </message>
    <message>
        <source>Falls due on</source>
        <translation>म्याद पुग्ने दिन</translation>
    </message>
    <message>
        <source>For whose reserves it is kept. Leave empty for the scheme as a whole.</source>
        <translation>कसको जगेडाका लागि राखिएको। पूरै कार्यक्रमको भए खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>How much of it the supervisor counts. Leave empty for all of it.</source>
        <translation>नियामकले यसको कति गन्छ। सबै गने खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>संस्था</translation>
    </message>
    <message>
        <source>Interest accrues by it, day by day. Of a share of the profit it is a guess.</source>
        <translation>यसअनुसार ब्याज दिनैपिच्छे पाक्छ। नाफाको अंश भए यो अनुमान हो।</translation>
    </message>
    <message>
        <source>Least grade</source>
        <translation>न्यूनतम श्रेणी</translation>
    </message>
    <message>
        <source>Leave empty for what has no such day.</source>
        <translation>त्यस्तो दिन नभए खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>केको</translation>
    </message>
    <message>
        <source>Paid for it</source>
        <translation>तिरेको मूल्य</translation>
    </message>
    <message>
        <source>Rate of a year, in percent</source>
        <translation>वार्षिक दर, प्रतिशतमा</translation>
    </message>
    <message>
        <source>Real estate has 10 unless it stands here.</source>
        <translation>यहाँ नलेखिए घरजग्गाको 10 हुन्छ।</translation>
    </message>
    <message>
        <source>Sold or paid back early on</source>
        <translation>समयअगावै बेचेको वा फिर्ता आएको दिन</translation>
    </message>
    <message>
        <source>What it returns</source>
        <translation>यसको प्रतिफल</translation>
    </message>
    <message>
        <source>With whom the money lies.</source>
        <translation>पैसा कोसँग छ।</translation>
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
        <translation>बढीमा</translation>
    </message>
    <message>
        <source>Claims, expenses and premium are a quarter of their year in the business plan.</source>
        <translation>दाबी, खर्च र बीमाशुल्क व्यवसाय योजनाको आफ्नो वर्षको चौथाइ हुन्।</translation>
    </message>
    <message>
        <source>Expenses to pay</source>
        <translation>तिर्नुपर्ने खर्च</translation>
    </message>
    <message>
        <source>Falls due, with interest</source>
        <translation>म्याद पुग्ने, ब्याजसहित</translation>
    </message>
    <message>
        <source>Graded too low: {codes}</source>
        <translation>श्रेणी धेरै तल: {codes}</translation>
    </message>
    <message>
        <source>Interest accrues by itself, day by day; of a share of the profit nothing does.</source>
        <translation>ब्याज दिनैपिच्छे आफैँ पाक्छ; नाफाको अंशमा केही पाक्दैन।</translation>
    </message>
    <message>
        <source>Interest so far</source>
        <translation>अहिलेसम्मको ब्याज</translation>
    </message>
    <message>
        <source>Invested</source>
        <translation>लगानी भएको</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>लगानी</translation>
    </message>
    <message>
        <source>Investments on {day}</source>
        <translation>{day} मा लगानी</translation>
    </message>
    <message>
        <source>Investments that fall due</source>
        <translation>म्याद पुग्ने लगानी</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>पालना भएको</translation>
    </message>
    <message>
        <source>More than allowed</source>
        <translation>पाइनेभन्दा बढी</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>सीमा छैन</translation>
    </message>
    <message>
        <source>Of all investments</source>
        <translation>सबै लगानीमध्ये</translation>
    </message>
    <message>
        <source>Premium to come</source>
        <translation>आउने बीमाशुल्क</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>दर</translation>
    </message>
    <message>
        <source>Real estate may be {share} percent unless the policy says otherwise.</source>
        <translation>नीतिले अर्कै नभने घरजग्गा {share} प्रतिशत हुन सक्छ।</translation>
    </message>
    <message>
        <source>The balance sheet holds {off} on B03 and B10 that this register does not know.</source>
        <translation>वासलातको B03 र B10 मा यस दर्ता किताबमा नभएको {off} छ।</translation>
    </message>
    <message>
        <source>What falls due, and what is to be paid</source>
        <translation>म्याद पुग्ने, र तिर्नुपर्ने</translation>
    </message>
    <message>
        <source>how many quarters ahead</source>
        <translation>कति त्रैमास अगाडि</translation>
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
        <translation>1: पहिलो टाइप</translation>
    </message>
    <message>
        <source>1: take the first</source>
        <translation>1: पहिलो लिनुहोस्</translation>
    </message>
    <message>
        <source>2: second keyed</source>
        <translation>2: दोस्रो टाइप</translation>
    </message>
    <message>
        <source>2: take the second</source>
        <translation>2: दोस्रो लिनुहोस्</translation>
    </message>
    <message>
        <source>3: key the form again</source>
        <translation>3: फारम फेरि टाइप गर्नुहोस्</translation>
    </message>
    <message>
        <source>A stack has 1 to {most} forms: count them before you key.</source>
        <translation>थाकमा 1 देखि {most} फारम हुन्छन्: टाइप गर्नुअघि गन्नुहोस्।</translation>
    </message>
    <message>
        <source>A stack of forms</source>
        <translation>फारमको थाक</translation>
    </message>
    <message>
        <source>All its forms are saved as one save, or none of them.</source>
        <translation>सबै फारम एउटै सेभमा सेभ हुन्छन्, वा एउटा पनि हुँदैन।</translation>
    </message>
    <message>
        <source>As on its cover: the village and the day, say.</source>
        <translation>थाक समेट्ने खोलमा भएजस्तै: जस्तै गाउँ र दिन।</translation>
    </message>
    <message>
        <source>Back to the stacks</source>
        <translation>थाकमा फर्कनुहोस्</translation>
    </message>
    <message>
        <source>Begin to key</source>
        <translation>टाइप सुरु गर्नुहोस्</translation>
    </message>
    <message>
        <source>Count them by hand: so none is left out.</source>
        <translation>हातले गन्नुहोस्: त्यसरी एउटा पनि छुट्दैन।</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>फरक</translation>
    </message>
    <message>
        <source>First keyed by</source>
        <translation>पहिलो टाइप गर्ने</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फारम</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>फारम</translation>
    </message>
    <message>
        <source>Give the stack a name, as it is written on its cover.</source>
        <translation>थाकलाई समेट्ने खोलमा लेखिएजस्तै नाम दिनुहोस्।</translation>
    </message>
    <message>
        <source>How many forms</source>
        <translation>कति फारम</translation>
    </message>
    <message>
        <source>It waits for</source>
        <translation>पर्खिएको</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>फारम राख्नुहोस्</translation>
    </message>
    <message>
        <source>Key it</source>
        <translation>टाइप गर्नुहोस्</translation>
    </message>
    <message>
        <source>Key it the second time</source>
        <translation>दोस्रो पटक टाइप गर्नुहोस्</translation>
    </message>
    <message>
        <source>Key the first form of {name}.</source>
        <translation>{name} को पहिलो फारम टाइप गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Look at the paper, then: 1 the first · 2 the second · 3 both are wrong</source>
        <translation>कागज हेर्नुहोस्, अनि: 1 पहिलो · 2 दोस्रो · 3 दुवै गलत</translation>
    </message>
    <message>
        <source>Name of the stack</source>
        <translation>थाकको नाम</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>नयाँ थाक</translation>
    </message>
    <message>
        <source>No stack is being keyed.</source>
        <translation>कुनै थाक टाइप भइरहेको छैन।</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>कागजमा</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Remove the stack</source>
        <translation>थाक हटाउनुहोस्</translation>
    </message>
    <message>
        <source>Save a stack</source>
        <translation>थाक सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Save the stack</source>
        <translation>थाक सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Second keyed by</source>
        <translation>दोस्रो टाइप गर्ने</translation>
    </message>
    <message>
        <source>Second keying</source>
        <translation>दोहोरो टाइप</translation>
    </message>
    <message>
        <source>Settle the differences</source>
        <translation>फरक मिलाउनुहोस्</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>थाक</translation>
    </message>
    <message>
        <source>Stacks of forms</source>
        <translation>फारमका थाक</translation>
    </message>
    <message>
        <source>Stacks of paper forms, keyed by two people and settled where they differ. Nothing is saved before.</source>
        <translation>कागजका फारमका थाक, दुई जनाले टाइप गर्ने र फरक परेमा मिलाइने। त्यसअघि केही सेभ हुँदैन।</translation>
    </message>
    <message>
        <source>The two keyings are alike.</source>
        <translation>दुवै टाइप एउटै छन्।</translation>
    </message>
    <message>
        <source>There is a stack {name} already: give this one another name.</source>
        <translation>{name} थाक पहिल्यै छ: यसलाई अर्को नाम दिनुहोस्।</translation>
    </message>
    <message>
        <source>There is no form {name} that could be keyed.</source>
        <translation>टाइप गर्न सकिने {name} फारम छैन।</translation>
    </message>
    <message>
        <source>There is no stack {name}. Choose one from the list.</source>
        <translation>{name} थाक छैन। सूचीबाट एउटा छान्नुहोस्।</translation>
    </message>
    <message>
        <source>Which forms lie in it</source>
        <translation>यसमा कुन फारम छन्</translation>
    </message>
    <message>
        <source>You have keyed {name} the first time: somebody else keys it the second time.</source>
        <translation>{name} पहिलो पटक तपाईंले टाइप गर्नुभएको हो: दोस्रो पटक अरूले टाइप गर्छ।</translation>
    </message>
    <message>
        <source>differences to settle</source>
        <translation>मिलाउनुपर्ने फरक</translation>
    </message>
    <message>
        <source>is keyed the first time</source>
        <translation>पहिलो टाइप</translation>
    </message>
    <message>
        <source>is keyed the second time</source>
        <translation>दोस्रो टाइप</translation>
    </message>
    <message>
        <source>keyed a third time</source>
        <translation>तेस्रो पटक टाइप गरिएको</translation>
    </message>
    <message>
        <source>ready to be saved</source>
        <translation>सेभ गर्न तयार</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{count} मध्ये {done}</translation>
    </message>
    <message>
        <source>{line}, row {row}</source>
        <translation>{line}, पङ्क्ति {row}</translation>
    </message>
    <message>
        <source>{name} cannot be saved yet: key it twice, and settle each difference.</source>
        <translation>{name} अझै सेभ गर्न सकिँदैन: दुई पटक टाइप गर्नुहोस्, र हरेक फरक मिलाउनुहोस्।</translation>
    </message>
    <message>
        <source>{name} is keyed the first time: give the stack to a second person.</source>
        <translation>{name} पहिलो पटक टाइप भयो: थाक दोस्रो व्यक्तिलाई दिनुहोस्।</translation>
    </message>
    <message>
        <source>{name} is keyed twice: settle where the two differ.</source>
        <translation>{name} दुई पटक टाइप भयो: फरक परेका ठाउँ मिलाउनुहोस्।</translation>
    </message>
    <message>
        <source>{name} is ready to be saved.</source>
        <translation>{name} सेभ गर्न तयार छ।</translation>
    </message>
    <message>
        <source>{name} may be in the book already: look at save {save}, then remove the stack.</source>
        <translation>{name} बहीमा पहिल्यै हुन सक्छ: सेभ {save} हेर्नुहोस्, अनि थाक हटाउनुहोस्।</translation>
    </message>
    <message>
        <source>{name} would be removed with all that was keyed of it.</source>
        <translation>{name} र यसमा टाइप गरिएको सबै हट्नेछ।</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n differences to settle.</source>
        <translation>
            <numerusform>{name}: %n फरक मिलाउन बाँकी।</numerusform>
            <numerusform>{name}: %n फरक मिलाउन बाँकी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n forms saved.</source>
        <translation>
            <numerusform>{name}: %n फारम सेभ भयो।</numerusform>
            <numerusform>{name}: %n फारम सेभ भए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {count} forms keyed the second time.</source>
        <translation>
            <numerusform>{name}: {count} मध्ये %n फारम दोस्रो पटक टाइप भयो।</numerusform>
            <numerusform>{name}: {count} मध्ये %n फारम दोस्रो पटक टाइप भए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {count} forms keyed.</source>
        <translation>
            <numerusform>{name}: {count} मध्ये %n फारम टाइप भयो।</numerusform>
            <numerusform>{name}: {count} मध्ये %n फारम टाइप भए।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {open} of {all} differences are open</source>
        <translation>{name}: {all} मध्ये {open} फरक खुला छन्</translation>
    </message>
    <message>
        <source>{person} is keying {name}: one person keys a stack from the first form to the last.</source>
        <translation>{person} ले {name} टाइप गर्दै छ: एक जनाले थाक पहिलो फारमदेखि अन्तिमसम्म टाइप गर्छ।</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>नेपाली</translation>
    </message>
</context>
<context>
    <name>Laptop</name>
    <message>
        <source>A short code of its own for this laptop keeps its numbers apart from all others.</source>
        <translation>यस ल्यापटपको आफ्नै छोटो कोडले यसका नम्बर अरूबाट छुट्टै राख्छ।</translation>
    </message>
    <message>
        <source>Choose a code for this laptop</source>
        <translation>यस ल्यापटपको कोड छान्नुहोस्</translation>
    </message>
    <message>
        <source>Code of this laptop</source>
        <translation>यस ल्यापटपको कोड</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>अघि बढ्नुहोस्</translation>
    </message>
    <message>
        <source>One to three letters or digits, as in receipt R-{code}-2026-00001.</source>
        <translation>एकदेखि तीन अक्षर वा अङ्क, जस्तै रसिद R-{code}-2026-00001 मा।</translation>
    </message>
    <message>
        <source>Write one to three letters from A to Z, or digits.</source>
        <translation>A देखि Z सम्मका एकदेखि तीन अक्षर, वा अङ्क, लेख्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>A debit is positive, a credit negative: all postings together are nought.</source>
        <translation>डेबिट धन र क्रेडिट ऋण हुन्छ: सबै प्रविष्टिको जोड शून्य हुन्छ।</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>मौज्दात</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>क्रेडिट</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>डेबिट</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>खाता बही</translation>
    </message>
    <message>
        <source>Nothing is posted on {code}. Lines with postings are: {known}</source>
        <translation>{code} मा कुनै प्रविष्टि छैन। प्रविष्टि भएका शीर्षक: {known}</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>सन्तुलन परीक्षण</translation>
    </message>
    <message>
        <source>of one line only</source>
        <translation>एउटै शीर्षकको मात्र</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Accounts receivable</source>
        <translation>प्राप्य रकम</translation>
    </message>
    <message>
        <source>Accrued liabilities reserve</source>
        <translation>प्रोद्भूत दायित्व जगेडा</translation>
    </message>
    <message>
        <source>Administrative expenses</source>
        <translation>प्रशासनिक खर्च</translation>
    </message>
    <message>
        <source>Admitted assets</source>
        <translation>स्वीकृत सम्पत्ति</translation>
    </message>
    <message>
        <source>Capital paid in</source>
        <translation>जम्मा भएको पूँजी</translation>
    </message>
    <message>
        <source>Cash and cash equivalents</source>
        <translation>नगद तथा नगद सरह</translation>
    </message>
    <message>
        <source>Cash at the end</source>
        <translation>अन्त्यमा नगद</translation>
    </message>
    <message>
        <source>Cash at the start</source>
        <translation>सुरुमा नगद</translation>
    </message>
    <message>
        <source>Cash from financing</source>
        <translation>वित्तीय गतिविधिबाट नगद</translation>
    </message>
    <message>
        <source>Cash from investing</source>
        <translation>लगानीबाट नगद</translation>
    </message>
    <message>
        <source>Cash from operations</source>
        <translation>सञ्चालनबाट नगद</translation>
    </message>
    <message>
        <source>Change in accrued liabilities reserve</source>
        <translation>प्रोद्भूत दायित्व जगेडामा फेरबदल</translation>
    </message>
    <message>
        <source>Change in cash</source>
        <translation>नगदमा फेरबदल</translation>
    </message>
    <message>
        <source>Change in claims in course of settlement reserve</source>
        <translation>फर्छ्यौट हुँदै गरेका दाबीको जगेडामा फेरबदल</translation>
    </message>
    <message>
        <source>Change in incurred but not reported claims reserve</source>
        <translation>घटित तर जानकारी नआएका दाबीको जगेडामा फेरबदल</translation>
    </message>
    <message>
        <source>Change in the reinsurers&apos; share of claims reserves</source>
        <translation>दाबीको जगेडामा पुनर्बीमकको अंशको फेरबदल</translation>
    </message>
    <message>
        <source>Change in the reinsurers&apos; share of unearned premium</source>
        <translation>अनार्जित बीमाशुल्कमा पुनर्बीमकको अंशको फेरबदल</translation>
    </message>
    <message>
        <source>Change in unearned premium reserve</source>
        <translation>अनार्जित बीमाशुल्क जगेडामा फेरबदल</translation>
    </message>
    <message>
        <source>Claims in course of settlement reserve</source>
        <translation>फर्छ्यौट हुँदै गरेका दाबीको जगेडा</translation>
    </message>
    <message>
        <source>Claims paid</source>
        <translation>भुक्तानी भएका दाबी</translation>
    </message>
    <message>
        <source>Claims recovered from reinsurers</source>
        <translation>पुनर्बीमकबाट उठेको दाबी</translation>
    </message>
    <message>
        <source>Commission and profit share from reinsurers</source>
        <translation>पुनर्बीमकबाट कमिसन र नाफाको अंश</translation>
    </message>
    <message>
        <source>Commission fees received, not from reinsurance</source>
        <translation>प्राप्त कमिसन, पुनर्बीमाबाहेक</translation>
    </message>
    <message>
        <source>Distribution and communication expenses</source>
        <translation>वितरण र सञ्चार खर्च</translation>
    </message>
    <message>
        <source>Donated equity</source>
        <translation>अनुदानबाट स्वपूँजी</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>अनुदान</translation>
    </message>
    <message>
        <source>Donations received</source>
        <translation>प्राप्त अनुदान</translation>
    </message>
    <message>
        <source>Earned premium</source>
        <translation>आर्जित बीमाशुल्क</translation>
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
        <translation>असाधारण आम्दानी</translation>
    </message>
    <message>
        <source>Fixed assets sold less bought</source>
        <translation>बेचेको स्थिर सम्पत्ति, किनेको घटाएर</translation>
    </message>
    <message>
        <source>Further liabilities due after three months</source>
        <translation>तीन महिनापछि तिर्ने थप दायित्व</translation>
    </message>
    <message>
        <source>Further liabilities due within three months</source>
        <translation>तीन महिनाभित्र तिर्ने थप दायित्व</translation>
    </message>
    <message>
        <source>Gross claims paid</source>
        <translation>कुल भुक्तानी भएका दाबी</translation>
    </message>
    <message>
        <source>Gross investment income</source>
        <translation>कुल लगानी आम्दानी</translation>
    </message>
    <message>
        <source>Gross written premium</source>
        <translation>कुल लिखित बीमाशुल्क</translation>
    </message>
    <message>
        <source>Incurred but not reported claims reserve</source>
        <translation>घटित तर जानकारी नआएका दाबीको जगेडा</translation>
    </message>
    <message>
        <source>Incurred claims</source>
        <translation>घटित दाबी</translation>
    </message>
    <message>
        <source>Insurance liabilities due after three months</source>
        <translation>तीन महिनापछि तिर्ने बीमा दायित्व</translation>
    </message>
    <message>
        <source>Insurance liabilities due within three months</source>
        <translation>तीन महिनाभित्र तिर्ने बीमा दायित्व</translation>
    </message>
    <message>
        <source>Investments easily turned into cash</source>
        <translation>सजिलै नगद हुने लगानी</translation>
    </message>
    <message>
        <source>Investments not easily turned into cash</source>
        <translation>सजिलै नगद नहुने लगानी</translation>
    </message>
    <message>
        <source>Investments sold less bought, with their income</source>
        <translation>बेचेको लगानी, किनेको घटाएर, आम्दानीसहित</translation>
    </message>
    <message>
        <source>Loans taken less repaid</source>
        <translation>लिएको ऋण, तिरेको घटाएर</translation>
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
        <translation>खुद स्थिर सम्पत्ति</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>खुद आम्दानी</translation>
    </message>
    <message>
        <source>Net income after donations and taxes</source>
        <translation>अनुदान र करपछिको खुद आम्दानी</translation>
    </message>
    <message>
        <source>Net income before donations and income taxes</source>
        <translation>अनुदान र आयकरअघिको खुद आम्दानी</translation>
    </message>
    <message>
        <source>Net income, not extraordinary</source>
        <translation>खुद आम्दानी, असाधारणबाहेक</translation>
    </message>
    <message>
        <source>Non-admitted assets</source>
        <translation>अस्वीकृत सम्पत्ति</translation>
    </message>
    <message>
        <source>Non-operating expenses</source>
        <translation>गैरसञ्चालन खर्च</translation>
    </message>
    <message>
        <source>Non-operating income</source>
        <translation>गैरसञ्चालन आम्दानी</translation>
    </message>
    <message>
        <source>Operating expenses</source>
        <translation>सञ्चालन खर्च</translation>
    </message>
    <message>
        <source>Operating expenses paid</source>
        <translation>भुक्तानी भएको सञ्चालन खर्च</translation>
    </message>
    <message>
        <source>Operating income</source>
        <translation>सञ्चालन आम्दानी</translation>
    </message>
    <message>
        <source>Other admitted assets</source>
        <translation>अन्य स्वीकृत सम्पत्ति</translation>
    </message>
    <message>
        <source>Other capital accounts</source>
        <translation>अन्य पूँजी खाता</translation>
    </message>
    <message>
        <source>Other cost of reinsurance</source>
        <translation>पुनर्बीमाको अन्य लागत</translation>
    </message>
    <message>
        <source>Other liabilities due after three months</source>
        <translation>तीन महिनापछि तिर्ने अन्य दायित्व</translation>
    </message>
    <message>
        <source>Other liabilities due within three months</source>
        <translation>तीन महिनाभित्र तिर्ने अन्य दायित्व</translation>
    </message>
    <message>
        <source>Other non-admitted assets</source>
        <translation>अन्य अस्वीकृत सम्पत्ति</translation>
    </message>
    <message>
        <source>Other operating expenses</source>
        <translation>अन्य सञ्चालन खर्च</translation>
    </message>
    <message>
        <source>Other operating income</source>
        <translation>अन्य सञ्चालन आम्दानी</translation>
    </message>
    <message>
        <source>Other operating income received</source>
        <translation>प्राप्त अन्य सञ्चालन आम्दानी</translation>
    </message>
    <message>
        <source>Other operating income, not extraordinary</source>
        <translation>अन्य सञ्चालन आम्दानी, असाधारणबाहेक</translation>
    </message>
    <message>
        <source>Owed by reinsurers, with their share of reserves</source>
        <translation>पुनर्बीमकले तिर्नुपर्ने, जगेडाको अंशसहित</translation>
    </message>
    <message>
        <source>Paid-up share capital</source>
        <translation>चुक्ता सेयर पूँजी</translation>
    </message>
    <message>
        <source>Personnel expenses</source>
        <translation>कर्मचारी खर्च</translation>
    </message>
    <message>
        <source>Premium ceded to reinsurers</source>
        <translation>पुनर्बीमकलाई हस्तान्तरित बीमाशुल्क</translation>
    </message>
    <message>
        <source>Premium received less refunds</source>
        <translation>प्राप्त बीमाशुल्क, फिर्ता घटाएर</translation>
    </message>
    <message>
        <source>Premiums receivable</source>
        <translation>प्राप्य बीमाशुल्क</translation>
    </message>
    <message>
        <source>Prepaid claims</source>
        <translation>दाबी पेस्की</translation>
    </message>
    <message>
        <source>Profit or loss of the current year</source>
        <translation>चालु वर्षको नाफा वा नोक्सान</translation>
    </message>
    <message>
        <source>Received from less paid to reinsurers</source>
        <translation>पुनर्बीमकबाट प्राप्त, तिरेको घटाएर</translation>
    </message>
    <message>
        <source>Reinsurance expenses</source>
        <translation>पुनर्बीमा खर्च</translation>
    </message>
    <message>
        <source>Reinsurance payable</source>
        <translation>दिनुपर्ने पुनर्बीमा</translation>
    </message>
    <message>
        <source>Retained earnings or accumulated losses</source>
        <translation>सञ्चित नाफा वा सञ्चित नोक्सान</translation>
    </message>
    <message>
        <source>Savings paid in less savings paid out</source>
        <translation>जम्मा बचत, फिर्ता बचत घटाएर</translation>
    </message>
    <message>
        <source>Taxes on income and profits</source>
        <translation>आय र नाफामा कर</translation>
    </message>
    <message>
        <source>Taxes, non-operating and extraordinary items</source>
        <translation>कर, गैरसञ्चालन र असाधारण</translation>
    </message>
    <message>
        <source>Unearned premium reserve</source>
        <translation>अनार्जित बीमाशुल्क जगेडा</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n पङ्क्ति</numerusform>
            <numerusform>%n पङ्क्ति</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>स्तम्भ</translation>
    </message>
    <message>
        <source>Copy what is listed</source>
        <translation>सूची कपी गर्नुहोस्</translation>
    </message>
    <message>
        <source>Filter by columns</source>
        <translation>स्तम्भअनुसार छान्नुहोस्</translation>
    </message>
    <message>
        <source>Filter: {column}</source>
        <translation>छान्ने: {column}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Nothing here holds “{words}”.</source>
        <translation>यहाँ “{words}” केहीमा छैन।</translation>
    </message>
    <message>
        <source>Only the first {count} rows are here. Put the list in order to have all of them.</source>
        <translation>यहाँ पहिला {count} पङ्क्ति मात्र छन्। सबै पाउन सूची क्रममा राख्नुहोस्।</translation>
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
        <translation>दुवै शब्दका एउटै दिनका अभिलेख छन्। पहिले ती सच्याउनुहोस्, अनि शब्द मिसाउनुहोस्।</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>फर्काउनुहोस्</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>तल</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>Every record that has the other word gets this one; the other is offered no more.</source>
        <translation>अर्को शब्द भएका सबै अभिलेखमा यो राखिन्छ; अर्को अब देखाइँदैन।</translation>
    </message>
    <message>
        <source>Every record that has the word gets the new one; the old one is offered no more.</source>
        <translation>यो शब्द भएका सबै अभिलेखमा नयाँ राखिन्छ; पुरानो अब देखाइँदैन।</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>In the forms</source>
        <translation>फारममा</translation>
    </message>
    <message>
        <source>Kinds of identity papers</source>
        <translation>परिचयपत्रका किसिम</translation>
    </message>
    <message>
        <source>Kinds of things insured</source>
        <translation>बीमा गरिएका वस्तुका किसिम</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>पछिल्लो प्रयोग पहिले</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>मिल्दोजुल्दो</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>मिसाउनुहोस्</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>मिसाउनुहोस्…</translation>
    </message>
    <message>
        <source>No record has a word of this list yet. A new word in a form is there for the next time.</source>
        <translation>यस सूचीको शब्द कुनै अभिलेखमा छैन। फारममा लेखेको नयाँ शब्द अर्को पटक यहाँ हुन्छ।</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>पेसा</translation>
    </message>
    <message>
        <source>Offered no more</source>
        <translation>अब नदेखाइने</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>सूचीमा स्थान</translation>
    </message>
    <message>
        <source>Records that have the word keep it.</source>
        <translation>यो शब्द भएका अभिलेखमा यही रहन्छ।</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>सबैतिर नाम फेर्नुहोस्</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम फेर्नुहोस्…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>हटाउनुहोस्</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>केन्द्र</translation>
    </message>
    <message>
        <source>The word that stays</source>
        <translation>रहने शब्द</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>माथि</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>गाउँ</translation>
    </message>
    <message>
        <source>Ways of payment</source>
        <translation>भुक्तानीका माध्यम</translation>
    </message>
    <message>
        <source>Ways of repayment</source>
        <translation>ऋण तिर्ने तरिका</translation>
    </message>
    <message>
        <source>What complaints are about</source>
        <translation>गुनासोका विषय</translation>
    </message>
    <message>
        <source>What people who left missed</source>
        <translation>छाड्नेलाई के पुगेन</translation>
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
        <translation>स्थान दिइएका शब्द त्यसैअनुसार पहिले; अरू पछिल्लो प्रयोगअनुसार।</translation>
    </message>
    <message>
        <source>Write it as</source>
        <translation>यसरी लेख्नुहोस्</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>देखाइने</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>हटाइएको</translation>
    </message>
    <message>
        <source>{list}: the forms offer the words used last first.</source>
        <translation>{list}: फारममा पछिल्लो प्रयोग भएका शब्द पहिले देखिन्छन्।</translation>
    </message>
    <message numerus="yes">
        <source>“{into}” stands in the place of “{word}” in %n records.</source>
        <translation>
            <numerusform>“{into}” %n अभिलेखमा “{word}” को ठाउँमा छ।</numerusform>
            <numerusform>“{into}” %n अभिलेखमा “{word}” को ठाउँमा छ।</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” is in the list already. Merge the two words instead.</source>
        <translation>“{word}” सूचीमा पहिल्यै छ। बरु दुई शब्द मिसाउनुहोस्।</translation>
    </message>
    <message>
        <source>“{word}” is offered again.</source>
        <translation>“{word}” फेरि देखाइन्छ।</translation>
    </message>
    <message>
        <source>“{word}” is offered no more. Records that have it keep it.</source>
        <translation>“{word}” अब देखाइँदैन। यो भएका अभिलेखमा रहिरहन्छ।</translation>
    </message>
    <message>
        <source>“{word}”: how shall it be written?</source>
        <translation>“{word}”: कसरी लेख्ने?</translation>
    </message>
    <message>
        <source>“{word}”: which word of the list is the same?</source>
        <translation>“{word}”: सूचीको कुन शब्द उही हो?</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>A paper was made for them in this language.</source>
        <translation>उनका लागि यस भाषामा कागज बनाइयो।</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>जन्म</translation>
    </message>
    <message>
        <source>Card and papers</source>
        <translation>कार्ड र कागज</translation>
    </message>
    <message>
        <source>End policy</source>
        <translation>बीमालेख अन्त्य</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>परिचयपत्र</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>यससँग मिसाइएको</translation>
    </message>
    <message>
        <source>New holder</source>
        <translation>नयाँ धारक</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>बीमालेख</translation>
    </message>
    <message>
        <source>Report claim</source>
        <translation>दाबी दर्ता</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>पूरा कथा</translation>
    </message>
    <message numerus="yes">
        <source>about {day} (%n years)</source>
        <translation>
            <numerusform>करिब {day} (%n वर्ष)</numerusform>
            <numerusform>करिब {day} (%n वर्ष)</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} due and not paid</source>
        <translation>{amount} तिर्नुपर्ने तर नतिरेको</translation>
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
        <translation>नाम वा कोडको कुनै भाग</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>बीमा सुरक्षा</translation>
    </message>
    <message>
        <source>Nobody else belongs to the household.</source>
        <translation>परिवारमा अरू कोही छैन।</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet. Whoever is insured stands here, household by household.</source>
        <translation>अझै कोही दर्ता भएको छैन। बीमित सबै यहाँ परिवारअनुसार हुन्छन्।</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>नाता</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Its covers, policies, claims and savings move over; its code still finds them.</source>
        <translation>यसका बीमा सुरक्षा, बीमालेख, दाबी र बचत सर्छन्; यसको कोडले अझै भेटिन्छ।</translation>
    </message>
    <message>
        <source>Its name and code stay; what it does not say is filled in from the other.</source>
        <translation>यसको नाम र कोड रहन्छ; यसमा नभएको कुरा अर्कोबाट भरिन्छ।</translation>
    </message>
    <message>
        <source>Merge two records of one person</source>
        <translation>एक व्यक्तिका दुई अभिलेख मिसाउनुहोस्</translation>
    </message>
    <message>
        <source>The record that goes into it</source>
        <translation>यसमा मिसिने अभिलेख</translation>
    </message>
    <message>
        <source>The record that stays</source>
        <translation>रहने अभिलेख</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close the message</source>
        <translation>सन्देश बन्द गर्नुहोस्</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Minutes of committees</source>
        <translation>समितिको बैठक विवरण</translation>
    </message>
    <message>
        <source>No committee decided a claim in these days.</source>
        <translation>यी दिनमा कुनै समितिले दाबीको निर्णय गरेन।</translation>
    </message>
    <message>
        <source>Sitting of {day}</source>
        <translation>{day} को बैठक</translation>
    </message>
    <message>
        <source>What committees decided</source>
        <translation>समितिका निर्णय</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>Coverbook has made a mistake</source>
        <translation>Coverbook मा गल्ती भयो</translation>
    </message>
    <message>
        <source>Coverbook has made a mistake. What was saved is safe; drafts are kept.</source>
        <translation>Coverbook मा गल्ती भयो। सेभ भएको सुरक्षित छ; मस्यौदा राखिएका छन्।</translation>
    </message>
    <message>
        <source>What happened could not be written down in {place}.</source>
        <translation>के भयो भन्ने कुरा {place} मा लेख्न सकिएन।</translation>
    </message>
    <message>
        <source>What happened is written in {place}. Please send that file to us.</source>
        <translation>के भयो भन्ने कुरा {place} मा लेखिएको छ। कृपया त्यो फाइल हामीलाई पठाउनुहोस्।</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Conventional</source>
        <translation>परम्परागत</translation>
    </message>
    <message>
        <source>Takaful: mudharaba</source>
        <translation>तकाफुल: मुदारबा</translation>
    </message>
    <message>
        <source>Takaful: non-profit</source>
        <translation>तकाफुल: गैरनाफामूलक</translation>
    </message>
    <message>
        <source>Takaful: ta&apos;awuni</source>
        <translation>तकाफुल: तआवुनी</translation>
    </message>
    <message>
        <source>Takaful: wakala</source>
        <translation>तकाफुल: वकाला</translation>
    </message>
</context>
<context>
    <name>Monitoring</name>
    <message>
        <source>95 % from</source>
        <translation>95 % देखि</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % सम्म</translation>
    </message>
    <message>
        <source>99.8 % from</source>
        <translation>99.8 % देखि</translation>
    </message>
    <message>
        <source>99.8 % to</source>
        <translation>99.8 % सम्म</translation>
    </message>
    <message>
        <source>A benefit, a cause or a provider has no insured of its own: the exposure is that of the whole product.</source>
        <translation>सुविधा, कारण वा सेवा प्रदायकका आफ्नै बीमित हुँदैनन्: जोखिममा रहेको समय पूरै बीमा योजनाको हो।</translation>
    </message>
    <message>
        <source>A month is outside by chance alone about once in 740 on either side; low is not said of the last 60 days.</source>
        <translation>संयोगले मात्र पनि करिब 740 महिनामा एक पटक कुनै महिना एकतर्फ सीमाबाहिर पर्छ; पछिल्ला 60 दिनलाई कम भनिँदैन।</translation>
    </message>
    <message>
        <source>A row without insured days has nothing to be held against.</source>
        <translation>बीमित दिन नभएको पङ्क्ति दाँज्ने केही हुँदैन।</translation>
    </message>
    <message>
        <source>Actual / expected amount</source>
        <translation>वास्तविक / अपेक्षित रकम</translation>
    </message>
    <message>
        <source>Actual / expected average claim</source>
        <translation>वास्तविक / अपेक्षित औसत दाबी</translation>
    </message>
    <message>
        <source>Actual / expected claims</source>
        <translation>वास्तविक / अपेक्षित दाबी</translation>
    </message>
    <message>
        <source>Actual against expected by product</source>
        <translation>बीमा योजनाअनुसार वास्तविक र अपेक्षित</translation>
    </message>
    <message>
        <source>Actual against expected by sex and age</source>
        <translation>लिङ्ग र उमेरअनुसार वास्तविक र अपेक्षित</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>सबै सेवा प्रदायक</translation>
    </message>
    <message>
        <source>Average / average of its mix</source>
        <translation>औसत / मिश्रणको औसत</translation>
    </message>
    <message>
        <source>Average of its mix of benefits</source>
        <translation>सुविधाको मिश्रणको औसत</translation>
    </message>
    <message>
        <source>Average, median and mix are of approved claims; the bills are those of all decided.</source>
        <translation>औसत, मध्यिका र मिश्रण स्वीकृत दाबीका हुन्; बिल निर्णय भएका सबैका।</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>अघि</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>उमेरअनुसार</translation>
    </message>
    <message>
        <source>By benefit</source>
        <translation>सुविधाअनुसार</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>कारणअनुसार</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>महिनाअनुसार</translation>
    </message>
    <message>
        <source>By office</source>
        <translation>कार्यालयअनुसार</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>सेवा प्रदायकअनुसार</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>लिङ्गअनुसार</translation>
    </message>
    <message>
        <source>Claims a year</source>
        <translation>वार्षिक दाबी</translation>
    </message>
    <message>
        <source>Claims at the usual frequency</source>
        <translation>सामान्य आवृत्तिमा दाबी</translation>
    </message>
    <message>
        <source>Claims reported in the period and decided, as they stand now.</source>
        <translation>अवधिमा दर्ता भएका र निर्णय भएका दाबी, अहिलेको अवस्थामा।</translation>
    </message>
    <message>
        <source>Claims reported in the period as they stand now; reported and not decided are the product&apos;s.</source>
        <translation>अवधिमा दर्ता भएका दाबी, अहिलेको अवस्थामा; दर्ता तर निर्णय नभएका बीमा योजनाका हुन्।</translation>
    </message>
    <message>
        <source>Claims soon after the waiting period</source>
        <translation>प्रतीक्षा अवधिलगत्तैका दाबी</translation>
    </message>
    <message>
        <source>Claims that happened in the period, were reported by its end and were not rejected by then.</source>
        <translation>अवधिमा भएका, अवधिको अन्त्यसम्म दर्ता भएका र तबसम्म अस्वीकृत नभएका दाबी।</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products stand apart: their risks are not averaged.</source>
        <translation>अनिवार्य र स्वेच्छिक बीमा योजना छुट्टै राखिन्छन्: तिनका जोखिमको औसत निकालिँदैन।</translation>
    </message>
    <message>
        <source>Control limits of frequency by month</source>
        <translation>महिनाअनुसार आवृत्तिको नियन्त्रण सीमा</translation>
    </message>
    <message>
        <source>Control limits of severity by month</source>
        <translation>महिनाअनुसार गम्भीरताको नियन्त्रण सीमा</translation>
    </message>
    <message>
        <source>Counted from a person&apos;s first cover under the product, at any office; a head count has no names to tell by.</source>
        <translation>व्यक्तिको बीमा योजनामा पहिलो बीमा सुरक्षादेखि, जुनसुकै कार्यालयमा, गनिन्छ; व्यक्ति सङ्ख्यामा चिन्ने नाम हुँदैन।</translation>
    </message>
    <message>
        <source>Covered / billed</source>
        <translation>समेटिएको / बिल</translation>
    </message>
    <message>
        <source>Covered of the bills</source>
        <translation>बिलमध्ये समेटिएको</translation>
    </message>
    <message>
        <source>Days after the waiting period</source>
        <translation>प्रतीक्षा अवधिपछिका दिन</translation>
    </message>
    <message>
        <source>Dear</source>
        <translation>महँगा</translation>
    </message>
    <message>
        <source>Earlier amount</source>
        <translation>अघिल्लो रकम</translation>
    </message>
    <message>
        <source>Earlier claim</source>
        <translation>अघिल्लो दाबी</translation>
    </message>
    <message>
        <source>Earlier one happened on</source>
        <translation>अघिल्लोको घटना</translation>
    </message>
    <message>
        <source>Exact Poisson limits around expected claims: high or low outside 95 %, very high or very low outside 99.8 %.</source>
        <translation>अपेक्षित दाबी वरिपरिका ठ्याक्कै Poisson सीमा: 95 % बाहिर बढी वा कम, 99.8 % बाहिर धेरै बढी वा धेरै कम।</translation>
    </message>
    <message>
        <source>Exact binomial limits around all providers: high or low outside 95 %, very high or very low outside 99.8 %.</source>
        <translation>सबै सेवा प्रदायक वरिपरिका ठ्याक्कै binomial सीमा: 95 % बाहिर बढी वा कम, 99.8 % बाहिर धेरै बढी वा धेरै कम।</translation>
    </message>
    <message>
        <source>Expected amount</source>
        <translation>अपेक्षित रकम</translation>
    </message>
    <message>
        <source>Expected claims</source>
        <translation>अपेक्षित दाबी</translation>
    </message>
    <message>
        <source>Expected claims are exposure x frequency of the pricing table, the expected amount that x its severity.</source>
        <translation>अपेक्षित दाबी = जोखिममा रहेको समय x मूल्य तालिकाको आवृत्ति; अपेक्षित रकम = त्यो x गम्भीरता।</translation>
    </message>
    <message>
        <source>Exposure in years</source>
        <translation>जोखिममा, वर्ष</translation>
    </message>
    <message>
        <source>Exposure is split at every birthday; a claim counts at the age on its day. Unknown: no birth date, no name.</source>
        <translation>समय हरेक जन्मदिनमा बाँडिन्छ; दाबी त्यस दिनको उमेरमा गनिन्छ। अज्ञात: जन्ममिति वा नाम नभएको।</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>सबैभन्दा कम</translation>
    </message>
    <message>
        <source>Frequency / usual</source>
        <translation>आवृत्ति / सामान्य</translation>
    </message>
    <message>
        <source>Frequency and severity by product</source>
        <translation>बीमा योजनाअनुसार आवृत्ति र गम्भीरता</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>उच्चतम</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>साझा</translation>
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
        <translation>पछि</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>दोहोरिएका हुन सक्ने</translation>
    </message>
    <message>
        <source>Limits are exact Poisson limits, wider where months are restless.</source>
        <translation>सीमा ठ्याक्कै Poisson का हुन्, महिना अस्थिर भए फराकिला।</translation>
    </message>
    <message>
        <source>Loss of the rejected</source>
        <translation>अस्वीकृतको नोक्सान</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>न्यूनतम</translation>
    </message>
    <message>
        <source>Median claim</source>
        <translation>मध्यिका दाबी</translation>
    </message>
    <message>
        <source>Monitoring of claims</source>
        <translation>दाबीको अनुगमन</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महिना</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>सबैभन्दा बढी</translation>
    </message>
    <message>
        <source>Never covered</source>
        <translation>कहिल्यै नसमेटिएको</translation>
    </message>
    <message>
        <source>New against renewed insured</source>
        <translation>नयाँ र नवीकरण गरेका बीमित</translation>
    </message>
    <message>
        <source>No limits are given before 12 claims have shown how much one differs from another.</source>
        <translation>12 दाबीले एकअर्कामा कति फरक छ नदेखाएसम्म सीमा दिइँदैन।</translation>
    </message>
    <message>
        <source>Of all rejected</source>
        <translation>सबै अस्वीकृतमध्ये</translation>
    </message>
    <message>
        <source>Of all reported</source>
        <translation>सबै दर्तामध्ये</translation>
    </message>
    <message>
        <source>Of the period</source>
        <translation>अवधिका</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>यीमध्ये</translation>
    </message>
    <message>
        <source>One person, at most 3 days apart, the same benefit or cause, and amounts within 10 % or the same items; rejected claims are left out.</source>
        <translation>एकै व्यक्ति, बढीमा 3 दिनको फरक, उही सुविधा वा कारण, र रकम 10 % भित्र वा उही मद; अस्वीकृत दाबी छोडिएका छन्।</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>मूल्य तोकिएको</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>सेवा प्रदायक</translation>
    </message>
    <message>
        <source>Providers against funnel limits</source>
        <translation>सेवा प्रदायक र फनेल सीमा</translation>
    </message>
    <message>
        <source>Reasons of rejection</source>
        <translation>अस्वीकृतिका कारण</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>घटाइएका</translation>
    </message>
    <message>
        <source>Rejected: of all decided. Reduced: approved in part or a line cut for a reason, of the approved. Dear: above the median of the benefit at all providers, of the approved.</source>
        <translation>अस्वीकृत: निर्णय भएका सबैमध्ये। घटाइएका: स्वीकृतमध्ये आंशिक स्वीकृत वा कारणसहित मद काटिएका। महँगा: स्वीकृतमध्ये सबै सेवा प्रदायकको सुविधाको मध्यिकाभन्दा माथि।</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पङ्क्ति</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>सङ्केत</translation>
    </message>
    <message>
        <source>Signal: exact limits for two groups that claim equally often; outside 95 % high or low, outside 99.8 % very.</source>
        <translation>सङ्केत: बराबर दाबी गर्ने दुई समूहका ठ्याक्कै सीमा; 95 % बाहिर बढी वा कम, 99.8 % बाहिर धेरै।</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>अझै प्रतीक्षामा</translation>
    </message>
    <message>
        <source>The centre comes from up to 24 months before the period; from all months shown where fewer than 12 had insured.</source>
        <translation>केन्द्र अवधिअघिका बढीमा 24 महिनाबाट आउँछ; बीमित भएका 12 भन्दा कम भए देखाइएका सबै महिनाबाट।</translation>
    </message>
    <message>
        <source>The lives of a head count are of unknown sex and age.</source>
        <translation>व्यक्ति सङ्ख्याका मानिसको लिङ्ग र उमेर थाहा हुँदैन।</translation>
    </message>
    <message>
        <source>The usual frequency is that of later days.</source>
        <translation>सामान्य आवृत्ति पछिका दिनको हो।</translation>
    </message>
    <message>
        <source>The usual frequency is that of the renewed.</source>
        <translation>सामान्य आवृत्ति नवीकरण गरेकाको हो।</translation>
    </message>
    <message>
        <source>There is no table {name}. There are: {known}</source>
        <translation>{name} तालिका छैन। उपलब्ध: {known}</translation>
    </message>
    <message>
        <source>Unpriced</source>
        <translation>मूल्य नतोकिएको</translation>
    </message>
    <message>
        <source>Unpriced: no row of the pricing table with a frequency and a severity speaks of it.</source>
        <translation>मूल्य नतोकिएको: मूल्य तालिकाको आवृत्ति र गम्भीरता भएको कुनै पङ्क्तिले यसलाई समेट्दैन।</translation>
    </message>
    <message>
        <source>Usual average</source>
        <translation>सामान्य औसत</translation>
    </message>
    <message>
        <source>Usual claims</source>
        <translation>सामान्य दाबी</translation>
    </message>
    <message>
        <source>What providers&apos; claims cost</source>
        <translation>सेवा प्रदायकका दाबीको लागत</translation>
    </message>
    <message>
        <source>high</source>
        <translation>बढी</translation>
    </message>
    <message>
        <source>low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>only the table of this name</source>
        <translation>यो नामको तालिका मात्र</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>धेरै बढी</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>धेरै कम</translation>
    </message>
    <message>
        <source>within</source>
        <translation>सीमाभित्र</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Apr {year}</source>
        <translation>अप्रिल {year}</translation>
    </message>
    <message>
        <source>Aug {year}</source>
        <translation>अगस्ट {year}</translation>
    </message>
    <message>
        <source>Dec {year}</source>
        <translation>डिसे {year}</translation>
    </message>
    <message>
        <source>Feb {year}</source>
        <translation>फेब्रु {year}</translation>
    </message>
    <message>
        <source>Jan {year}</source>
        <translation>जन {year}</translation>
    </message>
    <message>
        <source>Jul {year}</source>
        <translation>जुला {year}</translation>
    </message>
    <message>
        <source>Jun {year}</source>
        <translation>जुन {year}</translation>
    </message>
    <message>
        <source>Mar {year}</source>
        <translation>मार्च {year}</translation>
    </message>
    <message>
        <source>May {year}</source>
        <translation>मे {year}</translation>
    </message>
    <message>
        <source>Nov {year}</source>
        <translation>नोभे {year}</translation>
    </message>
    <message>
        <source>Oct {year}</source>
        <translation>अक्टो {year}</translation>
    </message>
    <message>
        <source>Sep {year}</source>
        <translation>सेप्टे {year}</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>A product holds what its own records and vouchers name, and its share of income and costs that name none; what it thereby owes the others, or is owed by them, stands in B37.</source>
        <translation>बीमा योजनासँग त्यसका आफ्नै अभिलेख र भौचरमा लेखिएको रकम, र कुनैको नाम नलेखिएका आम्दानी र खर्चको आफ्नो अंश हुन्छ; त्यसबाट त्यसले अरूलाई दिनुपर्ने, वा अरूबाट पाउनुपर्ने, रकम B37 मा हुन्छ।</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>अन्त्यमा</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>सुरुमा</translation>
    </message>
    <message>
        <source>Carried over from the result of earlier years</source>
        <translation>अघिल्ला वर्षको नतिजाबाट सारिएको</translation>
    </message>
    <message>
        <source>Carried over to retained earnings at the year&apos;s end</source>
        <translation>वर्षको अन्त्यमा सञ्चित नाफामा सारिएको</translation>
    </message>
    <message>
        <source>Entered by voucher, and borne for or by others</source>
        <translation>भौचरबाट लेखिएको, र अरूका लागि वा अरूले बेहोरेको</translation>
    </message>
    <message>
        <source>Incurred claims, but for those not reported and savings</source>
        <translation>घटित दाबी, जानकारी नआएका र बचतबाहेक</translation>
    </message>
    <message>
        <source>Interest, and what is certified beyond savings</source>
        <translation>ब्याज, र बचतभन्दा बढी प्रमाणित</translation>
    </message>
    <message>
        <source>Movements of equity</source>
        <translation>स्वपूँजीको फेरबदल</translation>
    </message>
    <message>
        <source>Movements of equity by office</source>
        <translation>कार्यालयअनुसार स्वपूँजीको फेरबदल</translation>
    </message>
    <message>
        <source>Movements of equity by product</source>
        <translation>बीमा योजनाअनुसार स्वपूँजीको फेरबदल</translation>
    </message>
    <message>
        <source>Movements of the reserves</source>
        <translation>जगेडाको फेरबदल</translation>
    </message>
    <message>
        <source>Movements of the reserves by office</source>
        <translation>कार्यालयअनुसार जगेडाको फेरबदल</translation>
    </message>
    <message>
        <source>Movements of the reserves by product</source>
        <translation>बीमा योजनाअनुसार जगेडाको फेरबदल</translation>
    </message>
    <message>
        <source>Net income of the period</source>
        <translation>अवधिको खुद आम्दानी</translation>
    </message>
    <message>
        <source>Paid in less paid back</source>
        <translation>जम्मा भएको, फिर्ता दिएको घटाएर</translation>
    </message>
    <message>
        <source>Paid to reinsurers, and entered by voucher</source>
        <translation>पुनर्बीमकलाई तिरेको, र भौचरबाट लेखिएको</translation>
    </message>
    <message>
        <source>Received less given back</source>
        <translation>प्राप्त, फिर्ता दिएको घटाएर</translation>
    </message>
    <message>
        <source>less: claims paid</source>
        <translation>घटाउने: भुक्तानी भएका दाबी</translation>
    </message>
    <message>
        <source>less: premium earned</source>
        <translation>घटाउने: आर्जित बीमाशुल्क</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Accounts</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>दाबी</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>For boards and supervisors</source>
        <translation>सञ्चालक समिति र नियामकका लागि</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>सूचक</translation>
    </message>
    <message>
        <source>Indicators in detail</source>
        <translation>सूचक विस्तारमा</translation>
    </message>
    <message>
        <source>Lists and cards</source>
        <translation>सूची र कार्ड</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>अनुगमन</translation>
    </message>
    <message>
        <source>Papers for members</source>
        <translation>सदस्यका कागज</translation>
    </message>
    <message>
        <source>Papers for the office</source>
        <translation>कार्यालयका कागज</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>बीमाशुल्क</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>जगेडा</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिङ</translation>
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
        <translation>ध्यान दिनुपर्ने</translation>
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
        <translation>असार</translation>
    </message>
    <message>
        <source>Ashwin</source>
        <translation>असोज</translation>
    </message>
    <message>
        <source>Baisakh</source>
        <translation>वैशाख</translation>
    </message>
    <message>
        <source>Bhadra</source>
        <translation>भदौ</translation>
    </message>
    <message>
        <source>Chaitra</source>
        <translation>चैत</translation>
    </message>
    <message>
        <source>Falgun</source>
        <translation>फागुन</translation>
    </message>
    <message>
        <source>Jestha</source>
        <translation>जेठ</translation>
    </message>
    <message>
        <source>Kartik</source>
        <translation>कात्तिक</translation>
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
        <translation>पुस</translation>
    </message>
    <message>
        <source>Shrawan</source>
        <translation>साउन</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year} {month} {day}</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message numerus="yes">
        <source>%n briefs are in {folder}.</source>
        <translation>
            <numerusform>{folder} मा %n जानकारी पत्र छ।</numerusform>
            <numerusform>{folder} मा %n जानकारी पत्र छन्।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files do not count; the table of files says why.</source>
        <translation>
            <numerusform>%n फाइल गनिँदैन; किन, फाइलको तालिकाले भन्छ।</numerusform>
            <numerusform>%n फाइल गनिँदैनन्; किन, फाइलको तालिकाले भन्छ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schemes in {folder}</source>
        <translation>
            <numerusform>{folder} मा %n कार्यक्रम</numerusform>
            <numerusform>{folder} मा %n कार्यक्रम</numerusform>
        </translation>
    </message>
    <message>
        <source>1,000 to 9,999 members</source>
        <translation>1,000 देखि 9,999 सदस्य</translation>
    </message>
    <message>
        <source>10 years or more</source>
        <translation>10 वर्ष वा बढी</translation>
    </message>
    <message>
        <source>10,000 members or more</source>
        <translation>10,000 सदस्य वा बढी</translation>
    </message>
    <message>
        <source>3 to 9 years</source>
        <translation>3 देखि 9 वर्ष</translation>
    </message>
    <message>
        <source>A network needs Ibis and DuckDB, which are not installed: pip install {extra}</source>
        <translation>सञ्जाललाई Ibis र DuckDB चाहिन्छ, जुन राखिएका छैनन्: pip install {extra}</translation>
    </message>
    <message>
        <source>A quarter is to be reported within a month of its end.</source>
        <translation>त्रैमासको प्रतिवेदन त्यो सकिएको एक महिनाभित्र दिनुपर्छ।</translation>
    </message>
    <message>
        <source>A quarter of the schemes lie below the lower quartile and a quarter above the upper one; between two schemes it is taken in proportion (inclusive, as spreadsheets say). Each scheme counts once.</source>
        <translation>एक चौथाइ कार्यक्रम तल्लो चतुर्थकभन्दा तल र एक चौथाइ माथिल्लो चतुर्थकभन्दा माथि हुन्छन्; दुई कार्यक्रमको बीचमा पर्दा अनुपातले निकालिन्छ (स्प्रेडसिटले inclusive भनेजस्तै)। हरेक कार्यक्रम एक पटक गनिन्छ।</translation>
    </message>
    <message>
        <source>A scheme needs a name.</source>
        <translation>कार्यक्रमलाई नाम चाहिन्छ।</translation>
    </message>
    <message>
        <source>Add a scheme</source>
        <translation>कार्यक्रम थप्नुहोस्</translation>
    </message>
    <message>
        <source>Age of the scheme</source>
        <translation>कार्यक्रमको उमेर</translation>
    </message>
    <message>
        <source>Among its like, {quarter}</source>
        <translation>उस्तैका बीचमा, {quarter}</translation>
    </message>
    <message>
        <source>An empty folder for the briefs</source>
        <translation>जानकारी पत्रका लागि खाली फोल्डर</translation>
    </message>
    <message>
        <source>Another one of the scheme {scheme} counts, of {day}: {file}.</source>
        <translation>{scheme} कार्यक्रमको अर्को, {day} को, गनिन्छ: {file}।</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>जुनसुकै उमेर</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>जुनसुकै आकार</translation>
    </message>
    <message>
        <source>Ask the scheme to make it again with a newer Coverbook.</source>
        <translation>कार्यक्रमलाई अझ नयाँ Coverbook ले यो फेरि बनाउन भन्नुहोस्।</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>तुलनात्मक मापदण्ड</translation>
    </message>
    <message>
        <source>Benchmarks by age and size, {quarter}</source>
        <translation>उमेर र आकारअनुसार तुलनात्मक मापदण्ड, {quarter}</translation>
    </message>
    <message>
        <source>Benchmarks, {quarter}</source>
        <translation>तुलनात्मक मापदण्ड, {quarter}</translation>
    </message>
    <message>
        <source>Brief of a scheme</source>
        <translation>कार्यक्रमको जानकारी पत्र</translation>
    </message>
    <message>
        <source>Briefs…</source>
        <translation>जानकारी पत्र…</translation>
    </message>
    <message>
        <source>Bring this program up to date.</source>
        <translation>यो प्रोग्राम अद्यावधिक गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>फोल्डर छान्नुहोस्…</translation>
    </message>
    <message>
        <source>Compare the schemes of a network</source>
        <translation>सञ्जालका कार्यक्रम दाँज्नुहोस्</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products are never compared; money only within one currency.</source>
        <translation>अनिवार्य र स्वेच्छिक बीमा योजना कहिल्यै आपसमा दाँजिँदैनन्; रकम एउटै मुद्राभित्र मात्र दाँजिन्छ।</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>निर्देशिका</translation>
    </message>
    <message>
        <source>Every scheme has reported.</source>
        <translation>सबै कार्यक्रमले प्रतिवेदन दिएका छन्।</translation>
    </message>
    <message>
        <source>Every scheme the network knows, and whom to ask. It is kept beside the snapshots.</source>
        <translation>सञ्जाललाई थाहा भएको हरेक कार्यक्रम, र कसलाई सोध्ने। यो स्न्यापसटको छेउमा राखिन्छ।</translation>
    </message>
    <message>
        <source>Every snapshot in the folder counts.</source>
        <translation>फोल्डरको हरेक स्न्यापसट गनिन्छ।</translation>
    </message>
    <message>
        <source>Expected since</source>
        <translation>कहिलेदेखि अपेक्षित</translation>
    </message>
    <message>
        <source>Files passed over</source>
        <translation>छोडिएका फाइल</translation>
    </message>
    <message>
        <source>First product</source>
        <translation>पहिलो बीमा योजना</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>छोडिसक्यो</translation>
    </message>
    <message>
        <source>Have reported</source>
        <translation>प्रतिवेदन दिएका</translation>
    </message>
    <message>
        <source>How the ratios of all schemes of one kind have moved from quarter to quarter.</source>
        <translation>एउटै किसिमका सबै कार्यक्रमका अनुपात त्रैमासपिच्छे कसरी बदलिए।</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>परिचय नम्बर</translation>
    </message>
    <message>
        <source>It cannot be read as a table. Save it as CSV in UTF-8.</source>
        <translation>यो तालिकाका रूपमा पढ्न सकिँदैन। यसलाई UTF-8 मा CSV गरी सेभ गर्नुहोस्।</translation>
    </message>
    <message>
        <source>It does not hold the figures of exactly one scheme.</source>
        <translation>यसमा ठ्याक्कै एउटा कार्यक्रमका अङ्क छैनन्।</translation>
    </message>
    <message>
        <source>It is damaged. Ask the scheme to send it again.</source>
        <translation>यो बिग्रिएको छ। कार्यक्रमलाई फेरि पठाउन भन्नुहोस्।</translation>
    </message>
    <message>
        <source>It is no snapshot of Coverbook: the column {column} is missing or of another kind.</source>
        <translation>यो Coverbook को स्न्यापसट होइन: {column} स्तम्भ छैन वा अर्कै किसिमको छ।</translation>
    </message>
    <message>
        <source>It is no snapshot: those end in .parquet.</source>
        <translation>यो स्न्यापसट होइन: ती .parquet मा सकिन्छन्।</translation>
    </message>
    <message>
        <source>It is of version {version}; this program reads {known}. {advice}</source>
        <translation>यो संस्करण {version} को हो; यो प्रोग्रामले {known} पढ्छ। {advice}</translation>
    </message>
    <message>
        <source>Keep in the directory</source>
        <translation>निर्देशिकामा राख्नुहोस्</translation>
    </message>
    <message>
        <source>Larger schemes weigh more here: all numerators over all denominators, in one currency.</source>
        <translation>ठूला कार्यक्रमको भार यहाँ बढी हुन्छ: सबै अंशको जोडलाई सबै हरको जोडले भाग गरेर, एउटै मुद्रामा।</translation>
    </message>
    <message>
        <source>Last quarter reported</source>
        <translation>प्रतिवेदन दिएको अन्तिम त्रैमास</translation>
    </message>
    <message>
        <source>Lies above</source>
        <translation>कतिभन्दा माथि</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>तल्लो चतुर्थक</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>मध्यिका</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>सञ्जाल</translation>
    </message>
    <message>
        <source>No snapshot in {name} can be read. {file}: {why}</source>
        <translation>{name} को कुनै स्न्यापसट पढ्न सकिँदैन। {file}: {why}</translation>
    </message>
    <message>
        <source>No snapshot is of {name}. Known are: {known}</source>
        <translation>{name} को कुनै स्न्यापसट छैन। थाहा भएका: {known}</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>प्रतिवेदन नदिएका</translation>
    </message>
    <message>
        <source>Not reported up to {quarter}</source>
        <translation>{quarter} सम्म प्रतिवेदन नदिएका</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>One among its like</source>
        <translation>उस्तैमध्ये एउटा</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>समयक्रममा</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>विराममा</translation>
    </message>
    <message>
        <source>Quarters lacking</source>
        <translation>नआएका त्रैमास</translation>
    </message>
    <message>
        <source>Ratios of regions</source>
        <translation>क्षेत्रका अनुपात</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>प्रतिवेदन दिन्छ</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>Schemes send snapshots of their figures, without any person. Put them into one folder and choose it here: they are compared with each other, and nothing is sent anywhere.</source>
        <translation>कार्यक्रमले आफ्ना अङ्कका स्न्यापसट, कुनै व्यक्तिविना, पठाउँछन्। तिनलाई एउटै फोल्डरमा राखेर यहाँ छान्नुहोस्: ती आपसमा दाँजिन्छन्, र कतै केही पठाइँदैन।</translation>
    </message>
    <message>
        <source>Several schemes are called {name}. Give one of their ids: {ids}</source>
        <translation>{name} नामका धेरै कार्यक्रम छन्। तीमध्ये एउटाको परिचय नम्बर दिनुहोस्: {ids}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कहिलेदेखि</translation>
    </message>
    <message>
        <source>Size of the scheme</source>
        <translation>कार्यक्रमको आकार</translation>
    </message>
    <message>
        <source>Snapshot of</source>
        <translation>स्न्यापसटको दिन</translation>
    </message>
    <message>
        <source>Spark is not installed: pip install {extra}, or leave out --engine spark.</source>
        <translation>Spark राखिएको छैन: pip install {extra}, वा --engine spark नलेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Spark needs Java, which is not installed: install {package}, or leave out {option}.</source>
        <translation>Spark लाई Java चाहिन्छ, जुन राखिएको छैन: {package} राख्नुहोस्, वा {option} नलेख्नुहोस्।</translation>
    </message>
    <message>
        <source>The folder with the snapshots</source>
        <translation>स्न्यापसट भएको फोल्डर</translation>
    </message>
    <message>
        <source>The schemes of each country together: how many report, how many people they insure.</source>
        <translation>हरेक देशका कार्यक्रम एकसाथ: कतिले प्रतिवेदन दिन्छन्, कति मानिसको बीमा गर्छन्।</translation>
    </message>
    <message>
        <source>The whole scheme</source>
        <translation>पूरै कार्यक्रम</translation>
    </message>
    <message>
        <source>There are too few schemes like this one to compare it with.</source>
        <translation>यसलाई दाँज्न यस्तै कार्यक्रम ज्यादै थोरै छन्।</translation>
    </message>
    <message>
        <source>This line has more cells than there are headings. Give each column a heading.</source>
        <translation>यस पङ्क्तिमा शीर्षकभन्दा बढी कोठा छन्। हरेक स्तम्भलाई शीर्षक दिनुहोस्।</translation>
    </message>
    <message>
        <source>This scheme</source>
        <translation>यो कार्यक्रम</translation>
    </message>
    <message>
        <source>This scheme has not sent a snapshot yet.</source>
        <translation>यस कार्यक्रमले अझै स्न्यापसट पठाएको छैन।</translation>
    </message>
    <message>
        <source>Under 1,000 members</source>
        <translation>1,000 भन्दा कम सदस्य</translation>
    </message>
    <message>
        <source>Under 3 years</source>
        <translation>3 वर्षभन्दा कम</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>माथिल्लो चतुर्थक</translation>
    </message>
    <message>
        <source>What lies in the folder and does not count, and what to do about it.</source>
        <translation>फोल्डरमा भएको तर नगनिने कुरा, र त्यसको के गर्ने।</translation>
    </message>
    <message>
        <source>What rests on fewer than {fewest} schemes is not told, for a scheme could be recognised in it.</source>
        <translation>{fewest} भन्दा कम कार्यक्रममा आधारित कुरा भनिँदैन, किनभने त्यसमा कुनै कार्यक्रम चिनिन सक्छ।</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>कहाँ काम गर्छ</translation>
    </message>
    <message>
        <source>Where one scheme lies among those like it, now and over the last quarters.</source>
        <translation>एउटा कार्यक्रम उस्तैका बीचमा कहाँ छ, अहिले र पछिल्ला त्रैमासमा।</translation>
    </message>
    <message>
        <source>Where the middle half of the schemes lie that have the same type of product.</source>
        <translation>एउटै किसिमको बीमा योजना भएका कार्यक्रमको बीचको आधा कहाँ छ।</translation>
    </message>
    <message>
        <source>Who was to have reported by now, and has not.</source>
        <translation>अहिलेसम्म प्रतिवेदन दिइसक्नुपर्ने, तर नदिएका।</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>किन गनिँदैन</translation>
    </message>
    <message>
        <source>quarter {quarter}, as of {day}</source>
        <translation>त्रैमास {quarter}, {day} को अवस्था</translation>
    </message>
    <message>
        <source>{engine} could not answer: {why}</source>
        <translation>{engine} ले जवाफ दिन सकेन: {why}</translation>
    </message>
    <message>
        <source>{figure}: {type}, {participation}</source>
        <translation>{figure}: {type}, {participation}</translation>
    </message>
    <message>
        <source>{given} is no day. Write it as 2026-01-31.</source>
        <translation>{given} दिन होइन। 2026-01-31 जस्तै लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>{given} is no status. Write one of: {known}</source>
        <translation>{given} अवस्था होइन। यीमध्ये एउटा लेख्नुहोस्: {known}</translation>
    </message>
    <message>
        <source>{name} cannot be used: {why}</source>
        <translation>{name} प्रयोग गर्न सकिँदैन: {why}</translation>
    </message>
    <message>
        <source>{name} is empty. Put the snapshots of the schemes into it.</source>
        <translation>{name} खाली छ। त्यसमा कार्यक्रमका स्न्यापसट राख्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} is kept in the directory.</source>
        <translation>{name} निर्देशिकामा राखियो।</translation>
    </message>
    <message>
        <source>{name} is no folder. Give the folder with the snapshots.</source>
        <translation>{name} फोल्डर होइन। स्न्यापसट भएको फोल्डर दिनुहोस्।</translation>
    </message>
    <message>
        <source>{name} stands here twice. Leave one line.</source>
        <translation>{name} यहाँ दुई पटक छ। एउटै पङ्क्ति राख्नुहोस्।</translation>
    </message>
    <message>
        <source>{name}: information brief</source>
        <translation>{name}: जानकारी पत्र</translation>
    </message>
    <message>
        <source>{type}, {participation}</source>
        <translation>{type}, {participation}</translation>
    </message>
    <message>
        <source>“Lies above” counts the schemes of its group with a smaller value. Whether more is better depends on the figure. The group is of the same age and size where that has {fewest} schemes or more.</source>
        <translation>“कतिभन्दा माथि” ले आफ्नो समूहका सानो मान भएका कार्यक्रम गन्छ। बढी हुनु राम्रो हो कि होइन, अङ्कमा भर पर्छ। उही उमेर र आकारका {fewest} वा बढी कार्यक्रम भए समूह तिनकै हुन्छ।</translation>
    </message>
</context>
<context>
    <name>Notice board</name>
    <message>
        <source>Ask us: {contact}</source>
        <translation>हामीलाई सोध्नुहोस्: {contact}</translation>
    </message>
    <message>
        <source>Indicators for the notice board</source>
        <translation>सूचना पाटीका लागि सूचक</translation>
    </message>
</context>
<context>
    <name>Open bills</name>
    <message>
        <source>An amount below nought was paid without a bill, or more than the bill said.</source>
        <translation>शून्यभन्दा कम रकम बिलविना, वा बिलभन्दा बढी, तिरिएको हो।</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>What others owe us, by age</source>
        <translation>अरूबाट पाउनुपर्ने, अवधिअनुसार</translation>
    </message>
    <message>
        <source>What others owe us, one by one</source>
        <translation>अरूबाट पाउनुपर्ने, एक-एक गरी</translation>
    </message>
    <message>
        <source>What we owe, bill by bill</source>
        <translation>हामीले तिर्नुपर्ने, बिलअनुसार</translation>
    </message>
    <message>
        <source>What we owe, by supplier and age</source>
        <translation>हामीले तिर्नुपर्ने, आपूर्तिकर्ता र अवधिअनुसार</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message numerus="yes">
        <source>%n conflicts wait for a person: see `coverbook conflicts`.</source>
        <translation>
            <numerusform>%n बाझिएको कुराले मानिसको निर्णय पर्खेको छ: `coverbook conflicts` हेर्नुहोस्।</numerusform>
            <numerusform>%n बाझिएका कुराले मानिसको निर्णय पर्खेका छन्: `coverbook conflicts` हेर्नुहोस्।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves taken in.</source>
        <translation>
            <numerusform>%n सेभ भित्र्याइयो।</numerusform>
            <numerusform>%n सेभ भित्र्याइए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves taken in; new in this book: {laptops}.</source>
        <translation>
            <numerusform>%n सेभ भित्र्याइयो; यस बहीमा नयाँ: {laptops}।</numerusform>
            <numerusform>%n सेभ भित्र्याइए; यस बहीमा नयाँ: {laptops}।</numerusform>
        </translation>
    </message>
    <message>
        <source>After this packet, this book and that of {laptop} would have the same saves and not the same records, so nothing was taken in. Verify both; then let one of the two laptops go on with a copy of the other&apos;s file.</source>
        <translation>यो प्याकेटपछि यस बहीमा र {laptop} को बहीमा सेभ उही हुने थिए तर अभिलेख उही हुने थिएनन्, त्यसैले केही भित्र्याइएन। दुवै प्रमाणित गर्नुहोस्; त्यसपछि दुईमध्ये एउटा ल्यापटपलाई अर्कोको फाइलको प्रतिलिपिबाट अघि बढाउनुहोस्।</translation>
    </message>
    <message>
        <source>Everything in this packet is here already. Nothing was changed.</source>
        <translation>यस प्याकेटको सबै कुरा यहाँ पहिल्यै छ। केही बदलिएन।</translation>
    </message>
    <message>
        <source>Make a packet…</source>
        <translation>प्याकेट बनाउनुहोस्…</translation>
    </message>
    <message>
        <source>No laptop {code} has written in this book. Those that have: {known}.</source>
        <translation>{code} ल्यापटपले यस बहीमा लेखेको छैन। लेखेका ल्यापटप: {known}।</translation>
    </message>
    <message>
        <source>Nothing was ever saved in this book, so there is nothing to take to another laptop.</source>
        <translation>यस बहीमा कहिल्यै केही सेभ भएको छैन, त्यसैले अर्को ल्यापटपमा लैजाने कुरा केही छैन।</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>अरू ल्यापटप</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>प्याकेट</translation>
    </message>
    <message>
        <source>Take a packet in…</source>
        <translation>प्याकेट भित्र्याउनुहोस्…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>भित्र्याउनुहोस्</translation>
    </message>
    <message>
        <source>Takes what was written here to another laptop, and brings in what was written there.</source>
        <translation>यहाँ लेखिएको कुरा अर्को ल्यापटपमा लैजान्छ, र त्यहाँ लेखिएको कुरा भित्र्याउँछ।</translation>
    </message>
    <message>
        <source>Taking in what the other laptop wrote</source>
        <translation>अर्को ल्यापटपले लेखेको कुरा भित्र्याइँदै</translation>
    </message>
    <message>
        <source>The key of this laptop was changed, and others would take its packets for forged. Put its file device.json back from a backup, or remove it: then this laptop is a new one.</source>
        <translation>यस ल्यापटपको साँचो बदलिएको छ, र अरूले यसका प्याकेट नक्कली ठान्नेछन्। यसको फाइल device.json ब्याकअपबाट फर्काउनुहोस्, वा हटाउनुहोस्: त्यसपछि यो ल्यापटप नयाँ मानिन्छ।</translation>
    </message>
    <message>
        <source>This book is locked, and the packet is not. Lock the book on the other laptop with the same keys, then make the packet once more.</source>
        <translation>यस बहीमा ताला छ, प्याकेटमा छैन। अर्को ल्यापटपको बहीमा उही साँचोले ताला लगाउनुहोस्, अनि प्याकेट फेरि बनाउनुहोस्।</translation>
    </message>
    <message>
        <source>This is no packet of Coverbook. Choose a file that ends in .packet.</source>
        <translation>यो Coverbook को प्याकेट होइन। .packet मा सकिने फाइल छान्नुहोस्।</translation>
    </message>
    <message>
        <source>This laptop has no key to sign with. Start Coverbook on it once, then try again.</source>
        <translation>यस ल्यापटपमा हस्ताक्षर गर्ने साँचो छैन। यसमा Coverbook एक पटक चलाउनुहोस्, अनि फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>This laptop has written nothing in this book yet, so it has nothing to tell.</source>
        <translation>यस ल्यापटपले यस बहीमा अझै केही लेखेको छैन, त्यसैले भन्ने कुरा केही छैन।</translation>
    </message>
    <message>
        <source>This packet goes on from saves that never came here: {saves}. Take in the packet that was made before it, or let {laptop} make one for this laptop.</source>
        <translation>यो प्याकेट यहाँ कहिल्यै नआएका सेभबाट अघि बढ्छ: {saves}। यसअघि बनाइएको प्याकेट भित्र्याउनुहोस्, वा {laptop} लाई यस ल्यापटपका लागि एउटा बनाउन लगाउनुहोस्।</translation>
    </message>
    <message>
        <source>This packet is damaged, cut short, or was changed. Nothing was taken in; make it once more.</source>
        <translation>यो प्याकेट बिग्रिएको, अधुरो वा बदलिएको छ। केही भित्र्याइएन; फेरि एक पटक बनाउनुहोस्।</translation>
    </message>
    <message>
        <source>This packet is locked with another key than this book. Let both laptops have the book with the same keys: restore a backup of the one whose key was renewed last.</source>
        <translation>यो प्याकेटमा यस बहीको भन्दा अर्कै साँचोको ताला छ। दुवै ल्यापटपमा उही साँचो भएको बही राख्नुहोस्: जसको साँचो पछिल्लो पटक फेरियो, त्यसकै ब्याकअप फर्काउनुहोस्।</translation>
    </message>
    <message>
        <source>This packet is of another book. Laptops share a book when one of them began with a copy of the other&apos;s.</source>
        <translation>यो प्याकेट अर्कै बहीको हो। एउटा ल्यापटप अर्कोको बहीको प्रतिलिपिबाट सुरु भएको भए मात्र तिनको बही साझा हुन्छ।</translation>
    </message>
    <message>
        <source>This packet was made before {quarter} was reopened here ({save}). Let {laptop} take in a packet of this laptop first, and make a new one.</source>
        <translation>यो प्याकेट {quarter} यहाँ फेरि खोलिनुअघि ({save}) बनाइएको हो। पहिले {laptop} मा यस ल्यापटपको प्याकेट भित्र्याउन लगाउनुहोस्, अनि नयाँ बनाउन लगाउनुहोस्।</translation>
    </message>
    <message>
        <source>This packet was made by a laptop that has never written in this book, so it is not trusted.</source>
        <translation>यो प्याकेट यस बहीमा कहिल्यै नलेखेको ल्यापटपले बनाएको हो, त्यसैले यसमा भरोसा गरिँदैन।</translation>
    </message>
    <message>
        <source>This packet was made by a newer Coverbook. Install the newest version to take it in.</source>
        <translation>यो प्याकेट अझ नयाँ Coverbook ले बनाएको हो। भित्र्याउन सबैभन्दा नयाँ संस्करण राख्नुहोस्।</translation>
    </message>
    <message>
        <source>This packet would change what was true in a quarter that is closed here, so nothing was taken in. Let the manager reopen the quarter, then take it in.</source>
        <translation>यो प्याकेटले यहाँ बन्द भएको त्रैमासको कुरा बदल्थ्यो, त्यसैले केही भित्र्याइएन। व्यवस्थापकलाई त्रैमास फेरि खोल्न लगाउनुहोस्, अनि भित्र्याउनुहोस्।</translation>
    </message>
    <message>
        <source>Two laptops have written one code in two ways, {code} and {other}, so it is not known whether they mean the same. Take back one of the two there, then make the packet once more.</source>
        <translation>दुई ल्यापटपले एउटै कोड दुई तरिकाले लेखेका छन्, {code} र {other}, त्यसैले उही कुरा हो कि होइन थाहा छैन। त्यहाँ दुईमध्ये एउटा फिर्ता लिनुहोस्, अनि प्याकेट फेरि बनाउनुहोस्।</translation>
    </message>
    <message>
        <source>Two laptops write under the code {code} ({one}, {other}), so their numbers and receipts cannot be told apart. On one of them put back the backup from before, choose another code, and enter again what it had written.</source>
        <translation>दुई ल्यापटपले {code} कोडमा लेख्छन् ({one}, {other}), त्यसैले तिनका नम्बर र रसिद छुट्टिँदैनन्। एउटामा अघिको ब्याकअप फर्काउनुहोस्, अर्को कोड छान्नुहोस्, र त्यसले लेखेको कुरा फेरि हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>What was written here would change what was true in a quarter that is closed on {laptop}, so nothing was taken in. Let the manager reopen the quarter there, and make a new packet.</source>
        <translation>यहाँ लेखिएको कुराले {laptop} मा बन्द भएको त्रैमासको कुरा बदल्थ्यो, त्यसैले केही भित्र्याइएन। व्यवस्थापकलाई त्यहाँ त्रैमास फेरि खोल्न लगाउनुहोस्, अनि त्यहीँ नयाँ प्याकेट बनाउनुहोस्।</translation>
    </message>
    <message>
        <source>Where shall the packet go?</source>
        <translation>प्याकेट कहाँ राख्ने?</translation>
    </message>
    <message>
        <source>Which packet came?</source>
        <translation>कुन प्याकेट आयो?</translation>
    </message>
    <message>
        <source>{code} and {other} are one laptop. Choose {other} again on it, and make the packet once more.</source>
        <translation>{code} र {other} एउटै ल्यापटप हुन्। त्यसमा फेरि {other} छान्नुहोस्, अनि प्याकेट फेरि बनाउनुहोस्।</translation>
    </message>
    <message numerus="yes">
        <source>{maker} brings %n saves, written by {users}: {rows}. Shall they come in?</source>
        <translation>
            <numerusform>{maker} ले {users} को %n सेभ ल्याउँछ: {rows}। भित्र्याउने हो?</numerusform>
            <numerusform>{maker} ले {users} का %n सेभ ल्याउँछ: {rows}। भित्र्याउने हो?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} holds %n saves. Take it to the other laptop.</source>
        <translation>
            <numerusform>{name} मा %n सेभ छ। यसलाई अर्को ल्यापटपमा लैजानुहोस्।</numerusform>
            <numerusform>{name} मा %n सेभ छन्। यसलाई अर्को ल्यापटपमा लैजानुहोस्।</numerusform>
        </translation>
    </message>
    <message>
        <source>{save} is another save here than in the packet: laptop {device} went on from an older copy of the book, or two laptops write under its code. Put the newest copy back on one of them, and enter again there what it has written since, under a code of its own.</source>
        <translation>{save} यहाँ र प्याकेटमा अलग-अलग सेभ हो: ल्यापटप {device} बहीको पुरानो प्रतिलिपिबाट अघि बढ्यो, वा दुई ल्यापटपले त्यसको कोडमा लेख्छन्। तीमध्ये एउटामा सबैभन्दा नयाँ प्रतिलिपि फर्काउनुहोस्, र त्यसयता त्यसले लेखेको कुरा त्यहीँ आफ्नै छुट्टै कोडमा फेरि हाल्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n papers are laid out</source>
        <translation>
            <numerusform>%n कागज तयार पारियो</numerusform>
            <numerusform>%n कागज तयार पारिए</numerusform>
        </translation>
    </message>
    <message>
        <source>A file each…</source>
        <translation>हरेकको छुट्टै फाइल…</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>सञ्झ्याल जति चौडा (Ctrl+0)</translation>
    </message>
    <message>
        <source>Click a line that has a code to see how it was reached.</source>
        <translation>कसरी आयो हेर्न कोड भएको पङ्क्तिमा क्लिक गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Each in their own language</source>
        <translation>हरेकको आफ्नै भाषामा</translation>
    </message>
    <message>
        <source>In which folder shall there be a file for each?</source>
        <translation>हरेकको छुट्टै फाइल कुन फोल्डरमा राख्ने?</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>ठूलो (Ctrl++)</translation>
    </message>
    <message>
        <source>Made from the file at save {save} · printed on {day} at {time}</source>
        <translation>सेभ {save} सम्मको फाइलबाट बनेको · {day} मा {time} बजे छापिएको</translation>
    </message>
    <message>
        <source>Name, date, signature</source>
        <translation>नाम, मिति, हस्ताक्षर</translation>
    </message>
    <message>
        <source>Next page (PgDown)</source>
        <translation>अर्को पृष्ठ (PgDown)</translation>
    </message>
    <message>
        <source>No font here has all letters of {words}: “?” stands in the place of the others.</source>
        <translation>यहाँको कुनै फन्टमा {words} का सबै अक्षर छैनन्: नभएकाको ठाउँमा “?” राखिएको छ।</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Choose a folder of your own.</source>
        <translation>{folder} मा केही लेख्न सकिँदैन। आफ्नो फोल्डर छान्नुहोस्।</translation>
    </message>
    <message>
        <source>Nothing to draw yet: no value is known.</source>
        <translation>अझै कोर्ने केही छैन: कुनै मान थाहा छैन।</translation>
    </message>
    <message>
        <source>Page before (PgUp)</source>
        <translation>अघिल्लो पृष्ठ (PgUp)</translation>
    </message>
    <message>
        <source>Page {page} of {last}</source>
        <translation>पृष्ठ {page} / {last}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>कागज</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>कागजको आकार</translation>
    </message>
    <message>
        <source>Save the pages</source>
        <translation>पृष्ठ सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>सानो (Ctrl+-)</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space, then save again.</source>
        <translation>डिस्क भरियो: केही सेभ भएन। केही ठाउँ खाली गरेर फेरि सेभ गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The figures of this paper as a table, in CSV. SHA-256: {digest}</source>
        <translation>यस कागजका अङ्क तालिकामा, CSV मा। SHA-256: {digest}</translation>
    </message>
    <message>
        <source>The figures of this paper for programs, as JSON. SHA-256: {digest}</source>
        <translation>यस कागजका अङ्क प्रोग्रामका लागि, JSON मा। SHA-256: {digest}</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on, then print again.</source>
        <translation>प्रिन्टरले पृष्ठ लिएन। खुला छ कि छैन जाँचेर फेरि छाप्नुहोस्।</translation>
    </message>
    <message>
        <source>There is nobody for whom this paper could be made.</source>
        <translation>यो कागज बनाउन मिल्ने कोही छैन।</translation>
    </message>
    <message>
        <source>These pages cannot be shown any more. Make them again.</source>
        <translation>यी पृष्ठ अब देखाउन सकिँदैन। फेरि बनाउनुहोस्।</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>पृष्ठ {page} / {pages}</translation>
    </message>
    <message>
        <source>plan {share}</source>
        <translation>योजना {share}</translation>
    </message>
    <message>
        <source>{name} cannot be written over. Close it where it is open, or choose another name.</source>
        <translation>{name} मा फेरि लेख्न सकिँदैन। खुला भएको ठाउँमा त्यसलाई बन्द गर्नुहोस्, वा अर्को नाम छान्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} could not be written there. Choose another name or folder, or check the disk.</source>
        <translation>{name} त्यहाँ लेख्न सकिएन। अर्को नाम वा फोल्डर छान्नुहोस्, वा डिस्क जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} was not written: there is no folder {folder}. Make it first, or choose another.</source>
        <translation>{name} लेखिएन: {folder} नामको फोल्डर छैन। पहिले त्यो बनाउनुहोस्, वा अर्को छान्नुहोस्।</translation>
    </message>
    <message>
        <source>{words} and more</source>
        <translation>{words} र अरू</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>For whom</source>
        <translation>कसका लागि</translation>
    </message>
    <message>
        <source>There is no paper.</source>
        <translation>कुनै कागज छैन।</translation>
    </message>
</context>
<context>
    <name>Participation</name>
    <message>
        <source>Automatic</source>
        <translation>स्वचालित</translation>
    </message>
    <message>
        <source>Compulsory</source>
        <translation>अनिवार्य</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>स्वेच्छिक</translation>
    </message>
</context>
<context>
    <name>Partner form</name>
    <message>
        <source>As the partner&apos;s statement prints it: income and expenses both without a minus.</source>
        <translation>साझेदारको विवरणमा छापिएजस्तै: आम्दानी र खर्च दुवै घटाउ चिह्नविना।</translation>
    </message>
    <message>
        <source>Leave empty for what is shared by all of them.</source>
        <translation>सबैको साझा भए खाली छोड्नुहोस्।</translation>
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
        <translation>एजेन्ट</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>बैंक</translation>
    </message>
    <message>
        <source>Care provider</source>
        <translation>सेवा प्रदायक</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>बीमक</translation>
    </message>
    <message>
        <source>Reinsurer</source>
        <translation>पुनर्बीमक</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Can open the book and look; gets a role from you.</source>
        <translation>बही खोल्न र हेर्न सक्छ; भूमिका तपाईंले दिनुहुन्छ।</translation>
    </message>
    <message>
        <source>Do this when somebody has left who may have copied the key: the whole book is written anew under another one. Passwords and recovery sheet stay as they are. Backups and copies keep the former key.</source>
        <translation>साँचो कपी गरेको हुन सक्ने कोही छाडेर गए यो गर्नुहोस्: पूरै बही अर्को साँचोमा नयाँ गरी लेखिन्छ। पासवर्ड र पुनर्प्राप्ति पाना जस्ताको तस्तै रहन्छन्। ब्याकअप र प्रतिलिपिमा पुरानै साँचो रहन्छ।</translation>
    </message>
    <message>
        <source>Everybody who has this file can open it. Once it is protected, nothing in it can be read without a name and a password. You become its administrator. If all passwords and the recovery sheet are lost, nobody can open it any more.</source>
        <translation>यो फाइल भएका सबैले खोल्न सक्छन्। सुरक्षित गरेपछि नाम र पासवर्डविना केही पढ्न सकिँदैन। तपाईं यसको प्रशासक हुनुहुन्छ। सबै पासवर्ड र पुनर्प्राप्ति पाना हराए कसैले पनि खोल्न सक्दैन।</translation>
    </message>
    <message>
        <source>Give a first password.</source>
        <translation>पहिलो पासवर्ड दिनुहोस्।</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>मैले कोड राखेको छु</translation>
    </message>
    <message>
        <source>It opens the book when every password is lost, and it is shown only now. Save the sheet, print it, keep the paper where nobody else finds it, and delete the file of the sheet.</source>
        <translation>सबै पासवर्ड हराउँदा यसले बही खोल्छ, र यो अहिले मात्र देखाइन्छ। पाना सेभ गर्नुहोस्, छाप्नुहोस्, कागज अरूले नभेट्ने ठाउँमा राख्नुहोस्, र पानाको फाइल मेट्नुहोस्।</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>पानाको भाषा</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>नयाँ कोड बनाउनुहोस्</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>मेरो पासवर्ड</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>नयाँ पुनर्प्राप्ति कोड</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>अब यहाँ काम गर्दैन</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>भूमिका छैन</translation>
    </message>
    <message>
        <source>Only you know it. Several words in a row are easily kept in mind.</source>
        <translation>तपाईंलाई मात्र थाहा हुन्छ। एकपछि अर्को धेरै शब्द सम्झन सजिलो हुन्छ।</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>सुरक्षित गर्नुहोस्</translation>
    </message>
    <message>
        <source>Protect this book</source>
        <translation>यो बही सुरक्षित गर्नुहोस्</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>साँचो फेर्नुहोस्</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>पुनर्प्राप्ति पाना सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation>पाना PDF मा सेभ गर्नुहोस्…</translation>
    </message>
    <message>
        <source>The book is written anew under another key.</source>
        <translation>बही अर्को साँचोमा नयाँ गरी लेखिएको छ।</translation>
    </message>
    <message>
        <source>The former recovery sheet still opens what was copied before: destroy it, and renew the key if somebody has seen it.</source>
        <translation>पुरानो पुनर्प्राप्ति पानाले पहिले कपी गरिएको अझै खोल्छ: त्यसलाई नष्ट गर्नुहोस्, र कसैले देखेको भए साँचो फेर्नुहोस्।</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>पुनर्प्राप्ति कोड</translation>
    </message>
    <message>
        <source>Without a new password the one there is stays. What was saved stays under this name.</source>
        <translation>नयाँ पासवर्ड नदिए पुरानै रहन्छ। सेभ भएको कुरा यही नाममा रहन्छ।</translation>
    </message>
    <message>
        <source>Write the book anew</source>
        <translation>बही नयाँ गरी लेख्नुहोस्</translation>
    </message>
    <message>
        <source>You give the first password; the person can change it afterwards.</source>
        <translation>पहिलो पासवर्ड तपाईंले दिनुहुन्छ; पछि व्यक्तिले फेर्न सक्छ।</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>तपाईंको पासवर्ड फेरियो।</translation>
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
        <translation>{name} ले अब प्रवेश गर्न सक्दैन।</translation>
    </message>
    <message>
        <source>{name} is in the list already. Choose that line to change it.</source>
        <translation>{name} सूचीमा पहिल्यै छ। फेर्न त्यही पङ्क्ति छान्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} is now: {role}.</source>
        <translation>{name} अब: {role}।</translation>
    </message>
</context>
<context>
    <name>Person form</name>
    <message>
        <source>A year alone, or an age, is kept as an estimated date.</source>
        <translation>वर्ष वा उमेर मात्र दिए अनुमानित मिति राखिन्छ।</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>जन्ममिति</translation>
    </message>
    <message>
        <source>Kind of identity paper</source>
        <translation>परिचयपत्रको किसिम</translation>
    </message>
    <message>
        <source>Language of their papers</source>
        <translation>कागजको भाषा</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>यसमा मिसाइएको</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>परिचयपत्र नम्बर</translation>
    </message>
    <message>
        <source>The birth date is estimated</source>
        <translation>जन्ममिति अनुमानित हो</translation>
    </message>
</context>
<context>
    <name>Person paper</name>
    <message>
        <source>Backups, exported tables and printed papers may hold the same; the file does not list them.</source>
        <translation>ब्याकअप, निर्यात गरिएका तालिका र छापिएका कागजमा यही कुरा हुन सक्छ; फाइलमा तिनको सूची हुँदैन।</translation>
    </message>
    <message>
        <source>The program does not keep who has looked at these records.</source>
        <translation>यी अभिलेख कसले हेर्‍यो भनी प्रोग्रामले राख्दैन।</translation>
    </message>
    <message>
        <source>What happened to others under a policy of this person is theirs and is not on this paper.</source>
        <translation>यस व्यक्तिको बीमालेखमा अरूलाई के भयो भन्ने उनीहरूको कुरा हो, यस कागजमा हुँदैन।</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>As it was</source>
        <translation>पहिले जस्तै</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>योजना अनुसार</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>अनुमानित</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>अनुमान</translation>
    </message>
    <message>
        <source>Balance sheet, planned</source>
        <translation>वासलात, योजनाअनुसार</translation>
    </message>
    <message>
        <source>Cash flow statement, planned</source>
        <translation>नगद प्रवाह विवरण, योजनाअनुसार</translation>
    </message>
    <message>
        <source>Income statement, planned</source>
        <translation>आम्दानी विवरण, योजनाअनुसार</translation>
    </message>
    <message>
        <source>Indicators, planned</source>
        <translation>सूचक, योजनाअनुसार</translation>
    </message>
    <message>
        <source>Liquidity: cash and investments over a quarter of the year&apos;s claims paid and expenses.</source>
        <translation>तरलता: नगद र लगानीलाई वर्षका भुक्तानी भएका दाबी र खर्चको चौथाइले भाग गर्दा।</translation>
    </message>
    <message>
        <source>New insured persons</source>
        <translation>नयाँ बीमित व्यक्ति</translation>
    </message>
    <message>
        <source>Other income stays as it was; reinsurance takes the same part of earned premium.</source>
        <translation>अन्य आम्दानी उस्तै रहन्छ; पुनर्बीमाले आर्जित बीमाशुल्कको उति नै भाग लिन्छ।</translation>
    </message>
    <message>
        <source>Planned less target</source>
        <translation>योजना, लक्ष्य घटाएर</translation>
    </message>
    <message>
        <source>Premium of a person insured for a year</source>
        <translation>एक वर्ष बीमित व्यक्तिको बीमाशुल्क</translation>
    </message>
    <message>
        <source>What is unearned or owed grows as the premium does, claims reserves as the claims do.</source>
        <translation>अनार्जित र दिन बाँकी रकम बीमाशुल्कसँगै, र दाबीको जगेडा दाबीसँगै बढ्छ।</translation>
    </message>
    <message>
        <source>What the plan does not say is as it was in the twelve months before.</source>
        <translation>योजनाले नभनेको कुरा अघिल्ला बाह्र महिना जस्तै हुन्छ।</translation>
    </message>
    <message>
        <source>Where renewal does not apply, as many stay insured as there are.</source>
        <translation>नवीकरण लागू नहुने ठाउँमा जति बीमित छन् त्यति नै रहन्छन्।</translation>
    </message>
    <message>
        <source>how many years ahead</source>
        <translation>कति वर्ष अगाडि</translation>
    </message>
    <message>
        <source>{product} is not in it: {lacking} is not known. Enter it under Settings, Plans.</source>
        <translation>{product} यसमा छैन: {lacking} थाहा छैन। सेटिङको योजना मुनि लेख्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>Plan form</name>
    <message>
        <source>Incurred claims as a share of earned premium: 0.6 for 60 percent.</source>
        <translation>घटित दाबी, आर्जित बीमाशुल्कको अंशमा: 60 प्रतिशतका लागि 0.6।</translation>
    </message>
    <message>
        <source>New insured persons in a year</source>
        <translation>एक वर्षका नयाँ बीमित व्यक्ति</translation>
    </message>
    <message>
        <source>Of those insured when a year begins, the share who stay: 0.85 for 85 percent.</source>
        <translation>वर्ष सुरु हुँदा बीमित भएकामध्ये रहने अंश: 85 प्रतिशतका लागि 0.85।</translation>
    </message>
    <message>
        <source>Operating expenses in a year</source>
        <translation>एक वर्षको सञ्चालन खर्च</translation>
    </message>
    <message>
        <source>The assumptions hold from this day on, until others do.</source>
        <translation>यी अनुमान यस दिनदेखि, अर्को नआउन्जेल, लाग्छन्।</translation>
    </message>
    <message>
        <source>With the product&apos;s part of what all products share, without reinsurance.</source>
        <translation>सबै बीमा योजनाको साझा खर्चमा यस बीमा योजनाको भागसहित, पुनर्बीमाबाहेक।</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>A claim belongs to the day of its event. One that is reported is reserved with its latest estimate until it is paid or rejected; for those not yet reported each product has the method that stands below.</source>
        <translation>दाबी आफ्नो घटनाको दिनको हो। जानकारी आएको दाबीका लागि तिर्दा वा अस्वीकार हुँदासम्म पछिल्लो अनुमानअनुसार जगेडा राखिन्छ; जानकारी नआएकाका लागि हरेक बीमा योजनाको तल लेखिएको विधि छ।</translation>
    </message>
    <message>
        <source>Accounting principles</source>
        <translation>लेखाका सिद्धान्त</translation>
    </message>
    <message>
        <source>All reserves are gross of reinsurance; what reinsurers owe of them is an asset of its own.</source>
        <translation>सबै जगेडा पुनर्बीमा नघटाई राखिएका छन्; त्यसमध्ये पुनर्बीमकले दिनुपर्ने रकम छुट्टै सम्पत्ति हो।</translation>
    </message>
    <message>
        <source>Donations never enter net income and never make an expense smaller; they stand after it.</source>
        <translation>अनुदान कहिल्यै खुद आम्दानीमा पर्दैन र कुनै खर्च घटाउँदैन; यो त्यसपछि देखाइन्छ।</translation>
    </message>
    <message>
        <source>Equipment and the cost of development are charged over their useful life, in equal parts by schedule.</source>
        <translation>उपकरण र विकासको लागत उपयोगी अवधिभर तालिकाअनुसार बराबर भागमा खर्च लेखिन्छ।</translation>
    </message>
    <message>
        <source>Investments stand at what was paid for them; interest accrues day by day, a share of profit when it is paid.</source>
        <translation>लगानी त्यसका लागि तिरेको रकममा राखिन्छ; ब्याज दिनैपिच्छे पाक्छ, नाफाको अंश भुक्तानी हुँदा लेखिन्छ।</translation>
    </message>
    <message>
        <source>Loan today</source>
        <translation>आज ऋण</translation>
    </message>
    <message>
        <source>Money is booked when it is owed or earned, not when it is paid, in one currency ({currency}); the fiscal year begins in month {month}.</source>
        <translation>रकम तिर्दा होइन, तिर्नुपर्ने वा आर्जन हुने बेला एउटै मुद्रामा ({currency}) चढाइन्छ; आर्थिक वर्ष महिना {month} मा सुरु हुन्छ।</translation>
    </message>
    <message>
        <source>No policy covers this person.</source>
        <translation>कुनै बीमालेखले यस व्यक्तिलाई समेट्दैन।</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Of takaful products the operator&apos;s charges are an expense; the surplus is shared as the model says.</source>
        <translation>तकाफुल बीमा योजनामा सञ्चालकको शुल्क खर्च हो; बचत रकम नमुनाले भनेअनुसार बाँडिन्छ।</translation>
    </message>
    <message>
        <source>Of the reserves so much is taken to be payable within three months, as the scheme has set it.</source>
        <translation>जगेडामध्ये यति रकम तीन महिनाभित्र तिर्नुपर्ने मानिन्छ, कार्यक्रमले तोकेअनुसार।</translation>
    </message>
    <message>
        <source>One joins</source>
        <translation>एक जना थप्नुहोस्</translation>
    </message>
    <message>
        <source>One leaves</source>
        <translation>एक जना हटाउनुहोस्</translation>
    </message>
    <message>
        <source>People</source>
        <translation>मानिस</translation>
    </message>
    <message>
        <source>Premium is written on the day it falls due while the policy is in force, and earned over the days it covers. What is not yet earned is the unearned premium reserve. Membership fees are other income.</source>
        <translation>बीमालेख लागू रहँदा बीमाशुल्क तिर्नुपर्ने दिनमा लिखित हुन्छ, र समेटिएका दिनभर आर्जित हुन्छ। अझै आर्जन नभएको रकम अनार्जित बीमाशुल्क जगेडा हो। सदस्यता शुल्क अन्य आम्दानी हो।</translation>
    </message>
    <message>
        <source>Premium of the term</source>
        <translation>अवधिको बीमाशुल्क</translation>
    </message>
    <message>
        <source>Premium receivable is what fell due and was not paid; what is owed for over 180 days is reported as doubtful.</source>
        <translation>प्राप्य बीमाशुल्क भनेको तिर्ने दिन पुगेर पनि नतिरिएको रकम हो; 180 दिनभन्दा बढी बाँकी रहेको रकम शङ्कास्पद भनी देखाइन्छ।</translation>
    </message>
    <message>
        <source>Reserved of open claims</source>
        <translation>खुला दाबीको जगेडा</translation>
    </message>
    <message>
        <source>Savings today</source>
        <translation>आज बचत</translation>
    </message>
    <message>
        <source>The figures of a closed quarter are frozen. What is found out later is booked in an open one; a quarter that is reopened says so, with the reason.</source>
        <translation>बन्द त्रैमासका अङ्क स्थिर हुन्छन्। पछि थाहा भएको कुरा खुला त्रैमासमा चढाइन्छ; फेरि खोलिएको त्रैमासमा त्यो कुरा कारणसहित लेखिन्छ।</translation>
    </message>
    <message>
        <source>The scheme has not set which part of each reserve is payable within three months: the liquidity ratio is a rough measure.</source>
        <translation>हरेक जगेडाको कति भाग तीन महिनाभित्र तिर्नुपर्ने हो कार्यक्रमले तोकेको छैन: तरलता अनुपात मोटामोटी नाप हो।</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>सम्म</translation>
    </message>
    <message>
        <source>Who is covered</source>
        <translation>को समेटिएको छ</translation>
    </message>
</context>
<context>
    <name>Policy form</name>
    <message>
        <source>Change the holder</source>
        <translation>धारक फेर्नुहोस्</translation>
    </message>
    <message>
        <source>Covered from</source>
        <translation>यस दिनदेखि समेटिएको</translation>
    </message>
    <message>
        <source>End a policy</source>
        <translation>बीमालेख अन्त्य गर्नुहोस्</translation>
    </message>
    <message>
        <source>End the policy</source>
        <translation>बीमालेख अन्त्य गर्नुहोस्</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>सकिने दिन</translation>
    </message>
    <message>
        <source>Give a policy another holder</source>
        <translation>बीमालेखको धारक फेर्नुहोस्</translation>
    </message>
    <message>
        <source>Join on</source>
        <translation>थपिने दिन</translation>
    </message>
    <message>
        <source>Last day covered</source>
        <translation>समेटिने अन्तिम दिन</translation>
    </message>
    <message>
        <source>Leave empty for a group.</source>
        <translation>समूहका लागि खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Leave empty unless it ended early.</source>
        <translation>समयअगावै नसकिएको भए खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>New term starts on</source>
        <translation>नयाँ अवधि सुरु</translation>
    </message>
    <message>
        <source>Of a group that is counted, not named: how many there are in this term.</source>
        <translation>नाम नलेखी गनिएको समूहमा: यस अवधिमा कति जना छन्।</translation>
    </message>
    <message>
        <source>Of a group whose people are not listed by name.</source>
        <translation>मानिसका नाम नलेखिएको समूहमा।</translation>
    </message>
    <message>
        <source>Only of an exit learned of late: its day, in a quarter that was closed by then.</source>
        <translation>ढिलो थाहा भएको बाहिरिनुमा मात्र: त्यो दिन, जसको त्रैमास त्यतिबेला बन्द भइसकेको थियो।</translation>
    </message>
    <message>
        <source>Only of who joined after the policy began: the day from which the books count them.</source>
        <translation>बीमालेख सुरु भएपछि थपिएकाका लागि मात्र: बहीले तिनलाई गन्न थाल्ने दिन।</translation>
    </message>
    <message>
        <source>Only where its holder has died or leaves it.</source>
        <translation>धारकको मृत्यु भएको वा छाडेको भए मात्र।</translation>
    </message>
    <message>
        <source>Person covered</source>
        <translation>समेटिएको व्यक्ति</translation>
    </message>
    <message>
        <source>Policy to renew</source>
        <translation>नवीकरण गर्ने बीमालेख</translation>
    </message>
    <message>
        <source>Renew a policy</source>
        <translation>बीमालेख नवीकरण गर्नुहोस्</translation>
    </message>
    <message>
        <source>Renews the policy</source>
        <translation>यो बीमालेख नवीकरण</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>सुरु हुने दिन</translation>
    </message>
    <message>
        <source>Sum insured</source>
        <translation>बीमाङ्क</translation>
    </message>
    <message>
        <source>Take a person off a policy</source>
        <translation>व्यक्तिलाई बीमालेखबाट हटाउनुहोस्</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>हटाउनुहोस्</translation>
    </message>
    <message>
        <source>Take on</source>
        <translation>थप्नुहोस्</translation>
    </message>
    <message>
        <source>Take people onto a policy</source>
        <translation>बीमालेखमा मानिस थप्नुहोस्</translation>
    </message>
    <message>
        <source>True last day</source>
        <translation>वास्तविक अन्तिम दिन</translation>
    </message>
    <message>
        <source>Usually the day after the old term ends.</source>
        <translation>प्रायः पुरानो अवधि सकिएको भोलिपल्ट।</translation>
    </message>
    <message>
        <source>Who holds the policy now</source>
        <translation>अब बीमालेखको धारक</translation>
    </message>
    <message>
        <source>Why it ended early</source>
        <translation>समयअगावै सकिनुको कारण</translation>
    </message>
</context>
<context>
    <name>Postings</name>
    <message>
        <source>Commission on premium ceded by treaty</source>
        <translation>सन्धिमा हस्तान्तरित बीमाशुल्कको कमिसन</translation>
    </message>
    <message>
        <source>Fees received before they fall due</source>
        <translation>तिर्ने दिनअघि प्राप्त शुल्क</translation>
    </message>
    <message>
        <source>Fees received long before they fall due</source>
        <translation>धेरै अघि प्राप्त शुल्क</translation>
    </message>
    <message>
        <source>Interest on savings</source>
        <translation>बचतको ब्याज</translation>
    </message>
    <message>
        <source>Membership fees due</source>
        <translation>तिर्नुपर्ने सदस्यता शुल्क</translation>
    </message>
    <message>
        <source>Membership fees received</source>
        <translation>प्राप्त सदस्यता शुल्क</translation>
    </message>
    <message>
        <source>Payments of claims</source>
        <translation>दाबीका भुक्तानी</translation>
    </message>
    <message>
        <source>Premium ceded by treaty</source>
        <translation>सन्धिमा हस्तान्तरित बीमाशुल्क</translation>
    </message>
    <message>
        <source>Premiums due</source>
        <translation>तिर्नुपर्ने बीमाशुल्क</translation>
    </message>
    <message>
        <source>Premiums received</source>
        <translation>प्राप्त बीमाशुल्क</translation>
    </message>
    <message>
        <source>Premiums received before they fall due</source>
        <translation>तिर्ने दिनअघि प्राप्त बीमाशुल्क</translation>
    </message>
    <message>
        <source>Premiums received long before they fall due</source>
        <translation>धेरै अघि प्राप्त बीमाशुल्क</translation>
    </message>
    <message>
        <source>Received in advance, now due</source>
        <translation>अग्रिम प्राप्त, अब तिर्ने दिन आएको</translation>
    </message>
    <message>
        <source>Received in advance, now due within three months</source>
        <translation>अग्रिम प्राप्त, अब तीन महिनाभित्र तिर्नुपर्ने</translation>
    </message>
    <message>
        <source>Refunds owed</source>
        <translation>दिनुपर्ने फिर्ता रकम</translation>
    </message>
    <message>
        <source>Refunds paid</source>
        <translation>भुक्तानी भएको फिर्ता रकम</translation>
    </message>
    <message>
        <source>Savings paid in</source>
        <translation>जम्मा भएको बचत</translation>
    </message>
    <message>
        <source>Savings paid out</source>
        <translation>निकालिएको बचत</translation>
    </message>
    <message>
        <source>Share of claims borne by treaty</source>
        <translation>सन्धिले बेहोर्ने दाबीको अंश</translation>
    </message>
    <message>
        <source>Takaful operator&apos;s fee on contributions</source>
        <translation>योगदानमा तकाफुल सञ्चालकको शुल्क</translation>
    </message>
    <message>
        <source>Taken back at exits, unpaid and unearned</source>
        <translation>बाहिरिँदा खारेज, नतिरेको र अनार्जित</translation>
    </message>
</context>
<context>
    <name>Premium</name>
    <message>
        <source>Earned over</source>
        <translation>आर्जन हुने अवधि</translation>
    </message>
    <message>
        <source>Other parts of this premium</source>
        <translation>यस बीमाशुल्कका अरू भाग</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>तिर्नुपर्ने</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>तिर्ने माध्यम</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>तिरेको दिन</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>रसिद छाप्नुहोस्</translation>
    </message>
    <message>
        <source>{amount}, for the cover ended on {day}</source>
        <translation>{amount}, किनकि बीमा सुरक्षा {day} मा सकियो</translation>
    </message>
</context>
<context>
    <name>Premium basis</name>
    <message>
        <source>For each dependant</source>
        <translation>प्रति आश्रित</translation>
    </message>
    <message>
        <source>For each person</source>
        <translation>प्रति व्यक्ति</translation>
    </message>
    <message>
        <source>For the policy</source>
        <translation>बीमालेखको</translation>
    </message>
    <message>
        <source>Percentage of the loan</source>
        <translation>ऋणको प्रतिशत</translation>
    </message>
    <message>
        <source>Percentage of the sum insured</source>
        <translation>बीमाङ्कको प्रतिशत</translation>
    </message>
</context>
<context>
    <name>Premium form</name>
    <message>
        <source>A refund or an advance that waits, or a premium that was paid.</source>
        <translation>बाँकी रहेको फिर्ता रकम वा पेस्की, वा तिरिएको बीमाशुल्क।</translation>
    </message>
    <message>
        <source>Amount paid out</source>
        <translation>दिइएको रकम</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>प्राप्त रकम</translation>
    </message>
    <message>
        <source>Covers from</source>
        <translation>सुरक्षा सुरु</translation>
    </message>
    <message>
        <source>Covers to</source>
        <translation>सुरक्षा अन्त्य</translation>
    </message>
    <message>
        <source>Leave empty while it is not paid.</source>
        <translation>नतिरुन्जेल खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Less than the premium is a part payment: the rest stays due. More is kept as an advance.</source>
        <translation>बीमाशुल्कभन्दा कम भए आंशिक भुक्तानी हो: बाँकी तिर्नुपर्ने नै रहन्छ। बढी भए पेस्कीका रूपमा राखिन्छ।</translation>
    </message>
    <message>
        <source>Of a refund for an exit in a quarter that was closed by then: the day of it. Of parts of one premium that an exit cut short: the day it fell due.</source>
        <translation>त्यतिबेला बन्द भइसकेको त्रैमासमा बाहिरिएको फिर्ताका लागि: बाहिरिएको दिन। बाहिरिएर घटेको एउटै बीमाशुल्कका भागका लागि: त्यो तिर्नुपर्ने दिन।</translation>
    </message>
    <message>
        <source>Of credit life the loan, of life savings what is saved. Else leave it empty.</source>
        <translation>ऋण जीवन बीमामा ऋण, जीवन बचतमा बचत रकम। नत्र खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Pay the refund</source>
        <translation>फिर्ता रकम दिनुहोस्</translation>
    </message>
    <message>
        <source>Premium given back</source>
        <translation>फिर्ता दिइएको बीमाशुल्क</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>रसिद सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>The cover ended on {day}: {owed} of {whole} is owed.</source>
        <translation>बीमा सुरक्षा {day} मा सकियो: {whole} मध्ये {owed} तिर्नुपर्ने छ।</translation>
    </message>
    <message>
        <source>Type any part of the member&apos;s name, of the policy or of the premium.</source>
        <translation>सदस्यको नाम, बीमालेख वा बीमाशुल्कको कुनै भाग टाइप गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Why it is given back</source>
        <translation>किन फिर्ता दिइन्छ</translation>
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
        <translation>बीमाशुल्क</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>फिर्ता</translation>
    </message>
</context>
<context>
    <name>Premium state</name>
    <message>
        <source>Due</source>
        <translation>तिर्नुपर्ने</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>आज तिर्नुपर्ने</translation>
    </message>
    <message>
        <source>Not owed</source>
        <translation>तिर्नु नपर्ने</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>बक्यौता</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>तिरिएको</translation>
    </message>
    <message>
        <source>To be refunded</source>
        <translation>फिर्ता दिनुपर्ने</translation>
    </message>
</context>
<context>
    <name>Premiums</name>
    <message>
        <source>A receipt, a code, or any part of a member&apos;s name</source>
        <translation>रसिद, कोड, वा सदस्यको नामको कुनै भाग</translation>
    </message>
    <message>
        <source>No premium is due or paid.</source>
        <translation>कुनै बीमाशुल्क तिर्नुपर्ने वा तिरिएको छैन।</translation>
    </message>
    <message>
        <source>No premium is due yet. Each policy brings its premium when it is written or renewed.</source>
        <translation>अझै कुनै बीमाशुल्क तिर्नुपर्ने छैन। बीमालेख बनाउँदा वा नवीकरण गर्दा त्यसको बीमाशुल्क आउँछ।</translation>
    </message>
</context>
<context>
    <name>Present value</name>
    <message>
        <source>&quot;{cell}&quot; is not a number from 0 to 9999</source>
        <translation>&quot;{cell}&quot; 0 देखि 9999 सम्मको सङ्ख्या होइन</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not an amount in this currency</source>
        <translation>&quot;{cell}&quot; यस मुद्राको रकम होइन</translation>
    </message>
    <message>
        <source>Give an amount, or a table of payments.</source>
        <translation>रकम, वा भुक्तानीको तालिका, दिनुहोस्।</translation>
    </message>
    <message>
        <source>In years</source>
        <translation>कति वर्षमा</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुक्तानी</translation>
    </message>
    <message>
        <source>Payments to come</source>
        <translation>आउने भुक्तानी</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>सम्भावना</translation>
    </message>
    <message>
        <source>The whole is rounded once, so its parts may miss it by a little.</source>
        <translation>जम्मा एक पटक मिलाइन्छ, त्यसैले भागको जोड अलिकति फरक पर्न सक्छ।</translation>
    </message>
    <message>
        <source>Value today</source>
        <translation>आजको मूल्य</translation>
    </message>
    <message>
        <source>Value today of payments to come</source>
        <translation>आउने भुक्तानीको आजको मूल्य</translation>
    </message>
    <message>
        <source>a probability lies between 0 and 1; three quarters is 0.75</source>
        <translation>सम्भावना 0 र 1 को बीचमा हुन्छ; तीन चौथाइ 0.75 हो</translation>
    </message>
    <message>
        <source>how probable it is, 0 to 1; otherwise certain</source>
        <translation>कति सम्भव, 0 देखि 1; नभए निश्चित</translation>
    </message>
    <message>
        <source>in how many years; otherwise one</source>
        <translation>कति वर्षमा; नभए एक</translation>
    </message>
    <message>
        <source>interest a year: 0.10 is ten percent</source>
        <translation>वार्षिक ब्याज: 0.10 भनेको दस प्रतिशत</translation>
    </message>
    <message>
        <source>it cannot be read; give a table in plain text (CSV, UTF-8)</source>
        <translation>पढ्न सकिँदैन; सादा पाठ (CSV, UTF-8) को तालिका दिनुहोस्</translation>
    </message>
    <message>
        <source>many: a table of amount, probability, years</source>
        <translation>धेरै: रकम, सम्भावना, वर्षको तालिका</translation>
    </message>
    <message>
        <source>the columns are: {columns}</source>
        <translation>स्तम्भ यी हुन्: {columns}</translation>
    </message>
    <message>
        <source>the row has more cells than columns; write 1000, not 1,000</source>
        <translation>पङ्क्तिमा स्तम्भभन्दा बढी कोठा छन्; 1000 लेख्नुहोस्, 1,000 होइन</translation>
    </message>
    <message>
        <source>what may be paid</source>
        <translation>के तिर्नुपर्न सक्छ</translation>
    </message>
</context>
<context>
    <name>Principle form</name>
    <message>
        <source>Answer</source>
        <translation>जवाफ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>What shows it, or what is to be done</source>
        <translation>के देखाउँछ, वा के गर्नुपर्छ</translation>
    </message>
</context>
<context>
    <name>Principles</name>
    <message numerus="yes">
        <source>%n findings are open, of {whole} records.</source>
        <translation>
            <numerusform>{whole} अभिलेखमा %n शङ्का खुला छ।</numerusform>
            <numerusform>{whole} अभिलेखमा %n शङ्का खुला छन्।</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>जवाफ दिने</translation>
    </message>
    <message>
        <source>Are claims held against those that the price counts on?</source>
        <translation>दाबी मूल्य तोक्दा मानिएका दाबीसँग दाँजिन्छन्?</translation>
    </message>
    <message>
        <source>Are donations shown apart from what the scheme earns?</source>
        <translation>अनुदान कार्यक्रमको कमाइबाट छुट्टै देखाइन्छ?</translation>
    </message>
    <message>
        <source>Are the costs of microinsurance kept apart from those of the organisation&apos;s other work?</source>
        <translation>लघुबीमाको खर्च संस्थाका अरू कामको खर्चबाट छुट्टै राखिन्छ?</translation>
    </message>
    <message>
        <source>Are the indicators told to members and partners regularly?</source>
        <translation>सदस्य र साझेदारलाई सूचक नियमित रूपमा भनिन्छ?</translation>
    </message>
    <message>
        <source>Assets of {amount} equal liabilities and equity.</source>
        <translation>{amount} को सम्पत्ति दायित्व र स्वपूँजीसँग बराबर छ।</translation>
    </message>
    <message>
        <source>Can the three statements be made, and do they balance?</source>
        <translation>तीनवटै विवरण बनाउन सकिन्छ, र मिल्छन्?</translation>
    </message>
    <message>
        <source>Claims monitoring</source>
        <translation>दाबीको अनुगमन</translation>
    </message>
    <message>
        <source>Client focus</source>
        <translation>सेवाग्राही केन्द्रित</translation>
    </message>
    <message>
        <source>Do investments fall due when claims and costs have to be paid?</source>
        <translation>दाबी र खर्च तिर्नुपर्दा लगानीको म्याद पुग्छ?</translation>
    </message>
    <message>
        <source>Do most beneficiaries get their money within thirty days?</source>
        <translation>धेरैजसो हितग्राहीले तीस दिनभित्र पैसा पाउँछन्?</translation>
    </message>
    <message>
        <source>Do the checks find few doubtful records?</source>
        <translation>जाँचले शङ्कास्पद अभिलेख थोरै भेट्छ?</translation>
    </message>
    <message>
        <source>Does management look at the claims figures every quarter?</source>
        <translation>व्यवस्थापनले हरेक त्रैमासमा दाबीका अङ्क हेर्छ?</translation>
    </message>
    <message>
        <source>Donations of {amount} in twelve months stand on a line of their own.</source>
        <translation>बाह्र महिनाको {amount} को अनुदान आफ्नै शीर्षकमा छ।</translation>
    </message>
    <message>
        <source>Financial statements</source>
        <translation>वित्तीय विवरण</translation>
    </message>
    <message>
        <source>Has an actuary said which data must be collected for each product?</source>
        <translation>हरेक बीमा योजनाका लागि कुन डेटा चाहिन्छ बीमाङ्कविज्ञले भनेको छ?</translation>
    </message>
    <message>
        <source>Has every complaint older than thirty days an answer?</source>
        <translation>तीस दिनभन्दा पुराना सबै गुनासोको जवाफ दिइएको छ?</translation>
    </message>
    <message>
        <source>Has every product the reserves that it needs?</source>
        <translation>हरेक बीमा योजनाको चाहिने जगेडा छ?</translation>
    </message>
    <message>
        <source>Has nearly every claim its event, cause and loss?</source>
        <translation>प्रायः हरेक दाबीमा घटना, कारण र नोक्सान छ?</translation>
    </message>
    <message>
        <source>Has somebody with the skill reviewed the prices in the last two years?</source>
        <translation>पछिल्ला दुई वर्षमा सीप भएको कसैले मूल्य हेरेको छ?</translation>
    </message>
    <message>
        <source>Have managers and staff been trained in insurance?</source>
        <translation>व्यवस्थापक र कर्मचारीले बीमाको तालिम पाएका छन्?</translation>
    </message>
    <message>
        <source>Have members been asked in the last year what they need?</source>
        <translation>पछिल्लो वर्षमा सदस्यलाई के चाहिन्छ सोधिएको छ?</translation>
    </message>
    <message>
        <source>Have the books been audited within the last year?</source>
        <translation>पछिल्लो वर्षभित्र बहीको लेखापरीक्षण भएको छ?</translation>
    </message>
    <message>
        <source>Have the expenses of the period been entered?</source>
        <translation>अवधिको खर्च लेखिएको छ?</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>आंशिक</translation>
    </message>
    <message>
        <source>Is it known what each product costs to run?</source>
        <translation>हरेक बीमा योजना चलाउन कति लाग्छ थाहा छ?</translation>
    </message>
    <message>
        <source>Is the birth date of nearly every insured person known?</source>
        <translation>प्रायः हरेक बीमित व्यक्तिको जन्ममिति थाहा छ?</translation>
    </message>
    <message>
        <source>Is there a written policy on what may be invested where?</source>
        <translation>के कहाँ लगानी गर्न पाइन्छ भन्ने लिखित नीति छ?</translation>
    </message>
    <message>
        <source>Known of {part} of {whole} insured persons, {share}.</source>
        <translation>{whole} बीमित व्यक्तिमध्ये {part} को थाहा छ, {share}।</translation>
    </message>
    <message>
        <source>Lacking for: {products}.</source>
        <translation>यिनमा छैन: {products}।</translation>
    </message>
    <message>
        <source>Nearly all means 95 percent, most means half.</source>
        <translation>प्रायः सबै भनेको 95 प्रतिशत, धेरैजसो भनेको आधा।</translation>
    </message>
    <message>
        <source>No claim was reported in the last twelve months.</source>
        <translation>पछिल्ला बाह्र महिनामा कुनै दाबी दर्ता भएन।</translation>
    </message>
    <message>
        <source>No claim was settled in the last twelve months.</source>
        <translation>पछिल्ला बाह्र महिनामा कुनै दाबी फर्छ्यौट भएन।</translation>
    </message>
    <message>
        <source>No claims were reserved for a year ago.</source>
        <translation>एक वर्षअघि दाबीका लागि जगेडा राखिएको थिएन।</translation>
    </message>
    <message>
        <source>No complaint is older than thirty days.</source>
        <translation>तीस दिनभन्दा पुरानो गुनासो छैन।</translation>
    </message>
    <message>
        <source>No person is insured by name.</source>
        <translation>नामले बीमित व्यक्ति कोही छैन।</translation>
    </message>
    <message>
        <source>No product lacks a method for a reserve that it needs.</source>
        <translation>चाहिने जगेडाको विधि नभएको बीमा योजना छैन।</translation>
    </message>
    <message>
        <source>Of what was reserved in the last four quarters, {share} was left over.</source>
        <translation>पछिल्ला चार त्रैमासमा जगेडा राखिएकोमध्ये {share} बाँकी रह्यो।</translation>
    </message>
    <message>
        <source>People answer under Settings, The nine principles. An answer is good for a year.</source>
        <translation>मानिसले सेटिङको नौ सिद्धान्त मुनि जवाफ दिन्छन्। जवाफ एक वर्ष चल्छ।</translation>
    </message>
    <message>
        <source>Relevant and accurate data</source>
        <translation>सान्दर्भिक र सही डेटा</translation>
    </message>
    <message>
        <source>Separation of data</source>
        <translation>डेटा छुट्ट्याउने</translation>
    </message>
    <message>
        <source>Technical capacity</source>
        <translation>प्राविधिक क्षमता</translation>
    </message>
    <message>
        <source>There are vouchers on expenses.</source>
        <translation>खर्चका भौचर छन्।</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>अझै बीमा योजना छैन।</translation>
    </message>
    <message>
        <source>There is one product: all costs are its own.</source>
        <translation>एउटै बीमा योजना छ: सबै खर्च त्यसैको हो।</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>पारदर्शिता</translation>
    </message>
    <message>
        <source>Were the claims reserves of a year ago enough?</source>
        <translation>एक वर्षअघिको दाबीको जगेडा पुगेको थियो?</translation>
    </message>
    <message>
        <source>What products share is shared by a key that the scheme has chosen.</source>
        <translation>बीमा योजनाको साझा खर्च कार्यक्रमले छानेको आधारमा बाँडिन्छ।</translation>
    </message>
    <message>
        <source>What products share is shared by earned premium, for no other key was chosen.</source>
        <translation>अर्को आधार नछानिएकाले बीमा योजनाको साझा खर्च आर्जित बीमाशुल्कअनुसार बाँडिन्छ।</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>के देखाउँछ</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>जवाफ दिइएको छैन</translation>
    </message>
    <message>
        <source>people</source>
        <translation>मानिस</translation>
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
        <translation>पछिल्ला बाह्र महिनाका {whole} दाबीमध्ये {part} मा यी छन्, {share}।</translation>
    </message>
    <message>
        <source>{part} of {whole} claims of the last twelve months, {share}.</source>
        <translation>पछिल्ला बाह्र महिनाका {whole} दाबीमध्ये {part}, {share}।</translation>
    </message>
    <message>
        <source>{part} of {whole} complaints are answered, {share}.</source>
        <translation>{whole} गुनासोमध्ये {part} को जवाफ दिइएको छ, {share}।</translation>
    </message>
    <message>
        <source>{part} of {whole} products have a pricing table.</source>
        <translation>{whole} बीमा योजनामध्ये {part} को मूल्य तालिका छ।</translation>
    </message>
</context>
<context>
    <name>Product example</name>
    <message>
        <source>As much as was saved, at death</source>
        <translation>मृत्यु हुँदा, जति बचत भएको</translation>
    </message>
    <message>
        <source>Cash for the nights in hospital</source>
        <translation>अस्पतालका रातको नगद</translation>
    </message>
    <message>
        <source>Childbirth</source>
        <translation>प्रसूति</translation>
    </message>
    <message>
        <source>Crop cover for a season</source>
        <translation>एक मौसमको बाली सुरक्षा</translation>
    </message>
    <message>
        <source>Death by accident</source>
        <translation>दुर्घटनाबाट मृत्यु</translation>
    </message>
    <message>
        <source>Death by illness or age</source>
        <translation>रोग वा उमेरले मृत्यु</translation>
    </message>
    <message>
        <source>Death of an animal</source>
        <translation>पशुको मृत्यु</translation>
    </message>
    <message>
        <source>Funeral cover</source>
        <translation>अन्त्येष्टि सुरक्षा</translation>
    </message>
    <message>
        <source>Funeral of a child</source>
        <translation>बालबालिकाको अन्त्येष्टि</translation>
    </message>
    <message>
        <source>Funeral of an adult</source>
        <translation>वयस्कको अन्त्येष्टि</translation>
    </message>
    <message>
        <source>Health cover</source>
        <translation>स्वास्थ्य सुरक्षा</translation>
    </message>
    <message>
        <source>Help with the funeral</source>
        <translation>अन्त्येष्टिमा सहयोग</translation>
    </message>
    <message>
        <source>Life cover for a year</source>
        <translation>एक वर्षको जीवन सुरक्षा</translation>
    </message>
    <message>
        <source>Livestock cover</source>
        <translation>पशुधन सुरक्षा</translation>
    </message>
    <message>
        <source>Loss of the harvest</source>
        <translation>बालीको नोक्सान</translation>
    </message>
    <message>
        <source>Payout by the index</source>
        <translation>सूचकाङ्कअनुसार भुक्तानी</translation>
    </message>
    <message>
        <source>Stay in hospital</source>
        <translation>अस्पताल बसाइ</translation>
    </message>
    <message>
        <source>Visit and medicines</source>
        <translation>जाँच र औषधि</translation>
    </message>
    <message>
        <source>Weather index cover for a season</source>
        <translation>एक मौसमको मौसम सूचकाङ्क सुरक्षा</translation>
    </message>
    <message>
        <source>What is left of the loan</source>
        <translation>ऋणको बाँकी रकम</translation>
    </message>
</context>
<context>
    <name>Product form</name>
    <message>
        <source>A ratio of earned premium: 0.7 for seventy percent.</source>
        <translation>आर्जित बीमाशुल्कको अनुपात: सत्तरी प्रतिशतका लागि 0.7।</translation>
    </message>
    <message>
        <source>A share: 0.8 for eighty percent. Leave empty for the whole amount.</source>
        <translation>अंश: असी प्रतिशतका लागि 0.8। पूरा रकमका लागि खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Claims not reported yet</source>
        <translation>दर्ता नभएका दाबी</translation>
    </message>
    <message>
        <source>Coinsurance, in percent</source>
        <translation>सह-बीमा, प्रतिशतमा</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>करार</translation>
    </message>
    <message>
        <source>Counts while fewer than ten claims are reported; 45 where left empty.</source>
        <translation>दसभन्दा कम दाबी दर्ता हुँदा लागू; खाली छोडे 45।</translation>
    </message>
    <message>
        <source>Days of grace to renew</source>
        <translation>नवीकरणका अनुग्रह दिन</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>कटौती</translation>
    </message>
    <message>
        <source>Development by</source>
        <translation>विकासको एकाइ</translation>
    </message>
    <message>
        <source>Entry age</source>
        <translation>भर्ना उमेर</translation>
    </message>
    <message>
        <source>Exit age</source>
        <translation>बाहिरिने उमेर</translation>
    </message>
    <message>
        <source>Expected claims ratio</source>
        <translation>अपेक्षित दाबी अनुपात</translation>
    </message>
    <message>
        <source>In percent: 10 for a tenth.</source>
        <translation>प्रतिशतमा: दसौँ भागका लागि 10।</translation>
    </message>
    <message>
        <source>Leave empty where nothing is reported after the last month known.</source>
        <translation>थाहा भएको अन्तिम महिनापछि केही दर्ता नहुने भए खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Limit for each claim</source>
        <translation>प्रति दाबी सीमा</translation>
    </message>
    <message>
        <source>Limit for each year</source>
        <translation>प्रति वर्ष सीमा</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>किसिम</translation>
    </message>
    <message>
        <source>Of a takaful product; the operator has the rest. Empty: all is the participants&apos;.</source>
        <translation>तकाफुल बीमा योजनाको; बाँकी सञ्चालकको। खाली: सबै सहभागीको।</translation>
    </message>
    <message>
        <source>Of the contributions: it is owed to the operator as they fall due, and an expense.</source>
        <translation>योगदानको: तिर्ने दिन आएपछि सञ्चालकलाई दिनुपर्ने हुन्छ, र खर्च हो।</translation>
    </message>
    <message>
        <source>Participants&apos; share of the surplus, in percent</source>
        <translation>बचत रकममा सहभागीको अंश, प्रतिशतमा</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>सहभागिता</translation>
    </message>
    <message>
        <source>Portion of open claims reserved</source>
        <translation>खुला दाबीको जगेडा राखिने भाग</translation>
    </message>
    <message>
        <source>Premium is earned</source>
        <translation>बीमाशुल्क आर्जन</translation>
    </message>
    <message>
        <source>Tail factor</source>
        <translation>अन्तिम गुणक</translation>
    </message>
    <message>
        <source>Takaful operator&apos;s fee, in percent</source>
        <translation>तकाफुल सञ्चालकको शुल्क, प्रतिशतमा</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>अवधि, महिनामा</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>सर्त</translation>
    </message>
    <message>
        <source>Usual days from event to report</source>
        <translation>घटनादेखि दर्तासम्म सामान्य दिन</translation>
    </message>
    <message>
        <source>Usual days from payment to receipt</source>
        <translation>भुक्तानीदेखि प्राप्तिसम्म सामान्य दिन</translation>
    </message>
    <message>
        <source>Waiting period in days</source>
        <translation>प्रतीक्षा अवधि, दिनमा</translation>
    </message>
    <message>
        <source>What the insured pays of each claim, from 0 to 100.</source>
        <translation>प्रत्येक दाबीमा बीमितले तिर्ने, 0 देखि 100।</translation>
    </message>
    <message>
        <source>Who carries the risk</source>
        <translation>जोखिम वहन गर्ने</translation>
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
        <translation>सम्पत्ति</translation>
    </message>
    <message>
        <source>Credit life</source>
        <translation>ऋण जीवन बीमा</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>बाली</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>अपाङ्गता</translation>
    </message>
    <message>
        <source>Endowment</source>
        <translation>सावधिक</translation>
    </message>
    <message>
        <source>Funeral</source>
        <translation>अन्त्येष्टि</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>स्वास्थ्य</translation>
    </message>
    <message>
        <source>Hospital cash</source>
        <translation>अस्पताल भत्ता</translation>
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
        <translation>निवृत्तिभरण</translation>
    </message>
    <message>
        <source>Term life</source>
        <translation>म्यादी जीवन</translation>
    </message>
    <message>
        <source>Weather index</source>
        <translation>मौसम सूचकाङ्क</translation>
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
        <translation>एउटाले तिर्ने र अर्कोले पाउने कमिसन दुवैले दिएजति हटाइन्छ।</translation>
    </message>
    <message>
        <source>Before reinsurance: what partners pass on to reinsurers is no cost of the programme.</source>
        <translation>पुनर्बीमाअघि: साझेदारले पुनर्बीमकलाई दिएको रकम साझा कार्यक्रमको खर्च होइन।</translation>
    </message>
    <message>
        <source>Does it count?</source>
        <translation>गनिन्छ?</translation>
    </message>
    <message>
        <source>Eliminations</source>
        <translation>हटाइएका</translation>
    </message>
    <message>
        <source>Expenses and other income of all partners add up.</source>
        <translation>सबै साझेदारको खर्च र अन्य आम्दानी जोडिन्छ।</translation>
    </message>
    <message>
        <source>Figures whose months lie only partly in these days are left out; they stand below.</source>
        <translation>महिना यी दिनमा आंशिक मात्र पर्ने अङ्क छोडिन्छन्; ती तल छन्।</translation>
    </message>
    <message>
        <source>Indicators of the programme</source>
        <translation>साझा कार्यक्रमका सूचक</translation>
    </message>
    <message>
        <source>No partner has given a figure that lies in these days: the programme is the own book.</source>
        <translation>यी दिनमा पर्ने अङ्क कुनै साझेदारले दिएको छैन: साझा कार्यक्रम आफ्नै बही हो।</translation>
    </message>
    <message>
        <source>Own book</source>
        <translation>आफ्नै बही</translation>
    </message>
    <message>
        <source>Own book ({role})</source>
        <translation>आफ्नै बही ({role})</translation>
    </message>
    <message>
        <source>Premium and claims that several roles tell of one product count once: those of the role that tells most.</source>
        <translation>एउटै बीमा योजनाका बारे धेरै भूमिकाले भनेका बीमाशुल्क र दाबी एक पटक गनिन्छन्: सबैभन्दा बढी भन्ने भूमिकाका।</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>साझा कार्यक्रम</translation>
    </message>
    <message>
        <source>The programme of all partners</source>
        <translation>सबै साझेदारको साझा कार्यक्रम</translation>
    </message>
    <message>
        <source>Whose each figure is</source>
        <translation>कुन अङ्क कसको</translation>
    </message>
    <message>
        <source>no: only partly in these days</source>
        <translation>गनिँदैन: यी दिनमा आंशिक मात्र</translation>
    </message>
    <message>
        <source>yes, wholly in these days</source>
        <translation>गनिन्छ, पूरै यी दिनमा</translation>
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
        <translation>यस विवरणका हस्ताक्षर गरिएका अङ्क भएको कोड</translation>
    </message>
    <message>
        <source>A line that is not listed is nought.</source>
        <translation>सूचीमा नभएको पङ्क्ति शून्य हो।</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच्नुहोस्</translation>
    </message>
    <message>
        <source>Check a statement of {scheme}</source>
        <translation>{scheme} को विवरण जाँच्नुहोस्</translation>
    </message>
    <message>
        <source>Code {number} of {count}</source>
        <translation>{count} मध्ये कोड {number}</translation>
    </message>
    <message>
        <source>Code {number} of {count} is missing. Photograph that one, too.</source>
        <translation>{count} मध्ये कोड {number} छुटेको छ। त्यसको पनि फोटो खिच्नुहोस्।</translation>
    </message>
    <message>
        <source>Compare them with what is printed: only what stands in the code is signed.</source>
        <translation>छापिएकोसँग दाँज्नुहोस्: कोडमा भएको कुरामा मात्र हस्ताक्षर छ।</translation>
    </message>
    <message>
        <source>Compare this key with that which the scheme tells you itself, on its notice board or by telephone. A page with another key speaks for somebody else.</source>
        <translation>यो साँचो कार्यक्रम आफैँले सूचना पाटी वा टेलिफोनमा बताएको साँचोसँग दाँज्नुहोस्। अर्कै साँचो भएको पृष्ठ अरू कसैको हो।</translation>
    </message>
    <message>
        <source>Digest of all figures</source>
        <translation>सबै अङ्कको सार</translation>
    </message>
    <message>
        <source>Every statement is signed with this key and prints these digits. Tell them to whoever relies on your statements, on the notice board or by telephone, so that they can compare. Whoever can open this book can sign with it.</source>
        <translation>हरेक विवरणमा यही साँचोले हस्ताक्षर हुन्छ र यी अङ्क छापिन्छन्। तपाईंका विवरणमा भर पर्नेलाई सूचना पाटी वा टेलिफोनमा बताउनुहोस्, ताकि दाँज्न सकून्। यो बही खोल्न सक्ने जो कोहीले यसबाट हस्ताक्षर गर्न सक्छ।</translation>
    </message>
    <message>
        <source>Give this page to members, partners and auditors: on any phone it reads the code of a statement from a photograph and says whether it is yours, without a network.</source>
        <translation>यो पृष्ठ सदस्य, साझेदार र लेखापरीक्षकलाई दिनुहोस्: जुनसुकै फोनमा यसले फोटोबाट विवरणको कोड पढ्छ र तपाईंकै हो कि होइन भन्छ, नेटवर्कविना।</translation>
    </message>
    <message>
        <source>Key of the scheme</source>
        <translation>कार्यक्रमको साँचो</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>पृष्ठको भाषा</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>विवरणका पङ्क्ति</translation>
    </message>
    <message>
        <source>No code of a statement was found. Photograph the whole code, flat and sharp.</source>
        <translation>विवरणको कुनै कोड भेटिएन। पूरै कोडको सीधा र प्रस्ट फोटो खिच्नुहोस्।</translation>
    </message>
    <message>
        <source>Paste what another program read off the code</source>
        <translation>अर्को प्रोग्रामले कोडबाट पढेको कुरा टाँस्नुहोस्</translation>
    </message>
    <message>
        <source>Photograph the code on the statement, or choose a picture of it. Nothing leaves this device, and no network is needed.</source>
        <translation>विवरणको कोडको फोटो खिच्नुहोस्, वा त्यसको चित्र छान्नुहोस्। यस यन्त्रबाट केही बाहिर जाँदैन, नेटवर्क पनि चाहिँदैन।</translation>
    </message>
    <message>
        <source>Proof of the figures</source>
        <translation>अङ्कको प्रमाण</translation>
    </message>
    <message>
        <source>Save the page that checks statements</source>
        <translation>विवरण जाँच्ने पृष्ठ सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Save the page that checks statements…</source>
        <translation>विवरण जाँच्ने पृष्ठ सेभ गर्नुहोस्…</translation>
    </message>
    <message>
        <source>Signed as a draft: the period was not closed, and its figures may still change.</source>
        <translation>मस्यौदाका रूपमा हस्ताक्षर गरिएको: अवधि बन्द भएको थिएन, अङ्क अझै बदलिन सक्छन्।</translation>
    </message>
    <message>
        <source>Signed as final: the period was closed, and its figures are frozen.</source>
        <translation>अन्तिमका रूपमा हस्ताक्षर गरिएको: अवधि बन्द भएको थियो, अङ्क स्थिर छन्।</translation>
    </message>
    <message>
        <source>Take or choose a picture</source>
        <translation>चित्र खिच्नुहोस् वा छान्नुहोस्</translation>
    </message>
    <message>
        <source>The code is cut or was changed: it holds no figures that can be read.</source>
        <translation>कोड काटिएको वा बदलिएको छ: यसमा पढ्न सकिने अङ्क छैनन्।</translation>
    </message>
    <message numerus="yes">
        <source>The figures are too many for one code. They stand in %n codes: photograph all of them.</source>
        <translation>
            <numerusform>अङ्क एउटा कोडमा नअट्ने गरी धेरै छन्। ती %n कोडमा छन्: त्यसको फोटो खिच्नुहोस्।</numerusform>
            <numerusform>अङ्क एउटा कोडमा नअट्ने गरी धेरै छन्। ती %n कोडमा छन्: सबैको फोटो खिच्नुहोस्।</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>चित्र पढिँदै छ…</translation>
    </message>
    <message>
        <source>The signature does not hold: something in the code was changed. Do not trust these figures.</source>
        <translation>हस्ताक्षर मिल्दैन: कोडमा केही बदलिएको छ। यी अङ्कमा भरोसा नगर्नुहोस्।</translation>
    </message>
    <message>
        <source>These are the scheme&apos;s figures, signed as a draft: the period was not closed, and they may have changed.</source>
        <translation>यी कार्यक्रमकै अङ्क हुन्, मस्यौदाका रूपमा हस्ताक्षर गरिएका: अवधि बन्द भएको थिएन, अङ्क बदलिएका हुन सक्छन्।</translation>
    </message>
    <message>
        <source>These are the scheme&apos;s figures, signed as final: the period was closed.</source>
        <translation>यी कार्यक्रमकै अङ्क हुन्, अन्तिमका रूपमा हस्ताक्षर गरिएका: अवधि बन्द भएको थियो।</translation>
    </message>
    <message>
        <source>These codes belong to different papers. Give those of one paper at a time.</source>
        <translation>यी कोड फरक-फरक कागजका हुन्। एक पटकमा एउटै कागजका दिनुहोस्।</translation>
    </message>
    <message>
        <source>These figures are signed with another key: they are not those of this scheme.</source>
        <translation>यी अङ्कमा अर्कै साँचोको हस्ताक्षर छ: यी यस कार्यक्रमका होइनन्।</translation>
    </message>
    <message>
        <source>This browser is too old to unfold the code. Open the page in a newer one.</source>
        <translation>यो ब्राउजर कोड खोल्न धेरै पुरानो छ। पृष्ठ अझ नयाँ ब्राउजरमा खोल्नुहोस्।</translation>
    </message>
    <message>
        <source>This code holds the ten indicators and every line, signed with the key of the scheme. The page that the scheme hands out reads it from a photograph, without a network, and says whether it is the scheme&apos;s. Compare the key with that which the scheme tells you itself.</source>
        <translation>यस कोडमा दस सूचक र हरेक पङ्क्ति छन्, कार्यक्रमको साँचोले हस्ताक्षर गरिएका। कार्यक्रमले दिने पृष्ठले फोटोबाट, नेटवर्कविना, यो पढ्छ र कार्यक्रमकै हो कि होइन भन्छ। साँचो कार्यक्रम आफैँले बताएकोसँग दाँज्नुहोस्।</translation>
    </message>
    <message>
        <source>This code is newer than this page. Ask the scheme for its newest page.</source>
        <translation>यो कोड यस पृष्ठभन्दा नयाँ छ। कार्यक्रमसँग सबैभन्दा नयाँ पृष्ठ माग्नुहोस्।</translation>
    </message>
    <message>
        <source>This file is no picture that can be opened. Give a PNG or a JPEG.</source>
        <translation>यो फाइल खोल्न सकिने चित्र होइन। PNG वा JPEG दिनुहोस्।</translation>
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
        <translation>{indicator}, मध्यक</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>A bill booked before</source>
        <translation>पहिल्यै लेखिएको बिल</translation>
    </message>
    <message>
        <source>A debt to us booked before</source>
        <translation>पहिल्यै लेखिएको पाउनुपर्ने रकम</translation>
    </message>
    <message>
        <source>Advance to a care provider</source>
        <translation>सेवा प्रदायकलाई पेस्की</translation>
    </message>
    <message>
        <source>Advance to staff and others</source>
        <translation>कर्मचारी र अरूलाई पेस्की</translation>
    </message>
    <message>
        <source>Another debt to us written off</source>
        <translation>अपलेखन गरिएको अन्य पाउनुपर्ने रकम</translation>
    </message>
    <message>
        <source>Audit, legal and actuarial fees</source>
        <translation>लेखापरीक्षण, कानुनी र बीमाङ्कीय शुल्क</translation>
    </message>
    <message>
        <source>Bank charges</source>
        <translation>बैंक शुल्क</translation>
    </message>
    <message>
        <source>Between cash box and bank</source>
        <translation>नगद बाकस र बैंकबीच</translation>
    </message>
    <message>
        <source>Bonds, shares and other long investments</source>
        <translation>ऋणपत्र, सेयर र अन्य दीर्घकालीन लगानी</translation>
    </message>
    <message>
        <source>Claims of a product without policies</source>
        <translation>बीमालेख नभएको बीमा योजनाका दाबी</translation>
    </message>
    <message>
        <source>Claims recovered late, received</source>
        <translation>ढिलो असुल भएको दाबी, प्राप्त</translation>
    </message>
    <message>
        <source>Claims that the reinsurer bears, without a treaty</source>
        <translation>पुनर्बीमकले बेहोर्ने दाबी, सन्धिविना</translation>
    </message>
    <message>
        <source>Claims that treaties recover, received</source>
        <translation>सन्धिले फिर्ता दिने दाबी, प्राप्त</translation>
    </message>
    <message>
        <source>Commission from the reinsurer</source>
        <translation>पुनर्बीमकबाट कमिसन</translation>
    </message>
    <message>
        <source>Commission received</source>
        <translation>प्राप्त कमिसन</translation>
    </message>
    <message>
        <source>Commission to agents</source>
        <translation>एजेन्टलाई कमिसन</translation>
    </message>
    <message>
        <source>Computers and software, for running them</source>
        <translation>सञ्चालनका कम्प्युटर र सफ्टवेयर</translation>
    </message>
    <message>
        <source>Deposit at the bank for a fixed time</source>
        <translation>बैंकमा मुद्दती निक्षेप</translation>
    </message>
    <message>
        <source>Donation or grant for running the scheme</source>
        <translation>कार्यक्रम चलाउन अनुदान</translation>
    </message>
    <message>
        <source>Donation to the capital</source>
        <translation>पूँजीका लागि अनुदान</translation>
    </message>
    <message>
        <source>Electricity, water and telephone</source>
        <translation>बिजुली, पानी र टेलिफोन</translation>
    </message>
    <message>
        <source>Equipment, furniture and vehicles</source>
        <translation>उपकरण, फर्निचर र सवारी</translation>
    </message>
    <message>
        <source>Expense outside the insurance business</source>
        <translation>बीमा व्यवसायबाहिरको खर्च</translation>
    </message>
    <message>
        <source>Extraordinary expense</source>
        <translation>असाधारण खर्च</translation>
    </message>
    <message>
        <source>Extraordinary income</source>
        <translation>असाधारण आम्दानी</translation>
    </message>
    <message>
        <source>Help given free of charge</source>
        <translation>सित्तैँ पाइएको सहयोग</translation>
    </message>
    <message>
        <source>Income outside the insurance business</source>
        <translation>बीमा व्यवसायबाहिरको आम्दानी</translation>
    </message>
    <message>
        <source>Interest and other return on investments</source>
        <translation>लगानीको ब्याज र अन्य प्रतिफल</translation>
    </message>
    <message>
        <source>Interest booked before, received</source>
        <translation>पहिल्यै लेखिएको ब्याज, प्राप्त</translation>
    </message>
    <message>
        <source>Interest earned and not received yet</source>
        <translation>पाकेको तर प्राप्त नभएको ब्याज</translation>
    </message>
    <message>
        <source>Interest on loans</source>
        <translation>ऋणको ब्याज</translation>
    </message>
    <message>
        <source>Licence and supervision</source>
        <translation>इजाजतपत्र र नियमन</translation>
    </message>
    <message>
        <source>Loan, due after three months</source>
        <translation>ऋण, तीन महिनापछि तिर्ने</translation>
    </message>
    <message>
        <source>Loan, due within three months</source>
        <translation>ऋण, तीन महिनाभित्र तिर्ने</translation>
    </message>
    <message>
        <source>Meetings, awareness and advertising</source>
        <translation>बैठक, जनचेतना र विज्ञापन</translation>
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
        <translation>पुनर्बीमाको अन्य लागत</translation>
    </message>
    <message>
        <source>Other operating expense</source>
        <translation>अन्य सञ्चालन खर्च</translation>
    </message>
    <message>
        <source>Other operating income</source>
        <translation>अन्य सञ्चालन आम्दानी</translation>
    </message>
    <message>
        <source>Paid ahead of its time, and other things kept</source>
        <translation>अग्रिम तिरिएको, र राखिएका अन्य कुरा</translation>
    </message>
    <message>
        <source>Paid ahead, now used up</source>
        <translation>अग्रिम तिरिएको, अब खर्च भएको</translation>
    </message>
    <message>
        <source>Premium of a product without policies</source>
        <translation>बीमालेख नभएको बीमा योजनाको बीमाशुल्क</translation>
    </message>
    <message>
        <source>Premium that treaties cede, paid</source>
        <translation>सन्धिमा हस्तान्तरित बीमाशुल्क, तिरिएको</translation>
    </message>
    <message>
        <source>Premium to the reinsurer, without a treaty</source>
        <translation>पुनर्बीमकलाई बीमाशुल्क, सन्धिविना</translation>
    </message>
    <message>
        <source>Premium written off</source>
        <translation>अपलेखन गरिएको बीमाशुल्क</translation>
    </message>
    <message>
        <source>Printing and photocopies</source>
        <translation>छपाइ र फोटोकपी</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>भाडा</translation>
    </message>
    <message>
        <source>Repairs and upkeep</source>
        <translation>मर्मत र सम्भार</translation>
    </message>
    <message>
        <source>Salaries and wages</source>
        <translation>तलब र ज्याला</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>सेयर पूँजी</translation>
    </message>
    <message>
        <source>Social security and staff insurance</source>
        <translation>सामाजिक सुरक्षा र कर्मचारी बीमा</translation>
    </message>
    <message>
        <source>Surplus of earlier years</source>
        <translation>अघिल्ला वर्षको बचत</translation>
    </message>
    <message>
        <source>Tax on the surplus</source>
        <translation>बचत रकममा कर</translation>
    </message>
    <message>
        <source>Training of staff</source>
        <translation>कर्मचारी तालिम</translation>
    </message>
    <message>
        <source>Transport and travel</source>
        <translation>यातायात र भ्रमण</translation>
    </message>
    <message>
        <source>Wear of equipment</source>
        <translation>उपकरणको ह्रास</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>कपी (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>टाँस्नुहोस् (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>दोहोर्‍याउनुहोस् (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>उल्टाउनुहोस् (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काट्नुहोस् (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मेट्नुहोस्</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सबै छान्नुहोस्</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>होइन (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हो (&amp;Y)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू गर्नुहोस्</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बन्द गर्नुहोस्</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>फाल्नुहोस्</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>बेवास्ता गर्नुहोस्</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक छ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोल्नुहोस्</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रिसेट गर्नुहोस्</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फेरि प्रयास गर्नुहोस्</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेभ गर्नुहोस्</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>कपी (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>टाँस्नुहोस् (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>दोहोर्‍याउनुहोस् (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>उल्टाउनुहोस् (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काट्नुहोस् (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मेट्नुहोस्</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सबै छान्नुहोस्</translation>
    </message>
</context>
<context>
    <name>Reached</name>
    <message>
        <source>By dependants</source>
        <translation>आश्रितअनुसार</translation>
    </message>
    <message>
        <source>By policies</source>
        <translation>बीमालेखअनुसार</translation>
    </message>
    <message>
        <source>Mean days, event to end</source>
        <translation>औसत दिन, घटनादेखि अन्त्य</translation>
    </message>
    <message>
        <source>Of those in force the day before</source>
        <translation>अघिल्लो दिन चालु भएकामध्ये</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>आंशिक भुक्तानी</translation>
    </message>
    <message>
        <source>Ready for each 100 of a quarter&apos;s outgo</source>
        <translation>त्रैमासको खर्चको प्रत्येक 100 मा तयारी</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>निर्णय नभएका</translation>
    </message>
    <message>
        <source>Without those who moved away</source>
        <translation>सरेर गएकाबाहेक</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>As many are insured as at the start.</source>
        <translation>सुरुमा जति थिए, उति नै बीमित छन्।</translation>
    </message>
    <message>
        <source>Claims took {number} of every 100 of premium.</source>
        <translation>बीमाशुल्कको प्रत्येक 100 मा {number} दाबीमा गयो।</translation>
    </message>
    <message>
        <source>For every 100 it owes, the scheme holds {number} that can be relied on.</source>
        <translation>तिर्नुपर्ने प्रत्येक 100 मा कार्यक्रमसँग {number} भरपर्दो सम्पत्ति छ।</translation>
    </message>
    <message numerus="yes">
        <source>Half of the claims settled took %n days or less.</source>
        <translation>
            <numerusform>फर्छ्यौट भएका दाबीमध्ये आधालाई %n दिन वा कम लाग्यो।</numerusform>
            <numerusform>फर्छ्यौट भएका दाबीमध्ये आधालाई %n दिन वा कम लाग्यो।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be said of it.</source>
        <translation>यसबारे केही भन्न सकिँदैन।</translation>
    </message>
    <message>
        <source>Of 100 people the scheme is meant for, {number} are insured.</source>
        <translation>कार्यक्रमले लक्षित गरेका 100 जनामध्ये {number} बीमित छन्।</translation>
    </message>
    <message>
        <source>Running costs took {number} of every 100 of premium.</source>
        <translation>बीमाशुल्कको प्रत्येक 100 मा {number} सञ्चालन खर्चमा गयो।</translation>
    </message>
    <message>
        <source>{number} are at hand for every 100 payable in three months.</source>
        <translation>तीन महिनामा तिर्नुपर्ने प्रत्येक 100 का लागि {number} हातमा छ।</translation>
    </message>
    <message>
        <source>{number} of 100 claims reported were rejected.</source>
        <translation>जानकारी आएका 100 दाबीमध्ये {number} अस्वीकार भए।</translation>
    </message>
    <message>
        <source>{number} of 100 insured who could renew did.</source>
        <translation>नवीकरण गर्न सक्ने 100 बीमितमध्ये {number} ले गरे।</translation>
    </message>
    <message>
        <source>{number} of every 100 of premium were left over.</source>
        <translation>बीमाशुल्कको प्रत्येक 100 मा {number} बाँकी रह्यो।</translation>
    </message>
    <message>
        <source>{number} were lacking for every 100 of premium.</source>
        <translation>बीमाशुल्कको प्रत्येक 100 मा {number} अपुग भयो।</translation>
    </message>
    <message>
        <source>{sentence} It may still change.</source>
        <translation>{sentence} यो अझै बदलिन सक्छ।</translation>
    </message>
    <message>
        <source>{share} fewer are insured than at the start.</source>
        <translation>सुरुभन्दा {share} कम बीमित छन्।</translation>
    </message>
    <message>
        <source>{share} more are insured than at the start.</source>
        <translation>सुरुभन्दा {share} बढी बीमित छन्।</translation>
    </message>
</context>
<context>
    <name>Reconciliations</name>
    <message>
        <source>Cash book with receipts and payments</source>
        <translation>नगद बही, प्राप्ति र भुक्तानीसँग</translation>
    </message>
    <message>
        <source>Cash flow statement with cash</source>
        <translation>नगद प्रवाह विवरण, नगदसँग</translation>
    </message>
    <message>
        <source>Claims register with claims paid</source>
        <translation>दाबी दर्ता किताब, भुक्तानी भएका दाबीसँग</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>एक पक्ष</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>अर्को पक्ष</translation>
    </message>
    <message>
        <source>Premium receivable with dues less receipts</source>
        <translation>प्राप्य बीमाशुल्क, तिर्नुपर्नेबाट रसिद घटाएकोसँग</translation>
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
        <translation>फर्छ्यौट हुँदै गरेका दाबीको जगेडा</translation>
    </message>
    <message>
        <source>Reserve for claims not reported</source>
        <translation>जानकारी नआएका दाबीको जगेडा</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>के दाँजिन्छ</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>सम्पत्ति</translation>
    </message>
    <message>
        <source>cash in the balance sheet</source>
        <translation>वासलातको नगद</translation>
    </message>
    <message>
        <source>claims paid in the income statement</source>
        <translation>आम्दानी विवरणका भुक्तानी भएका दाबी</translation>
    </message>
    <message>
        <source>dues less receipts of the records</source>
        <translation>अभिलेखका तिर्नुपर्नेबाट रसिद घटाएको</translation>
    </message>
    <message>
        <source>liabilities and equity</source>
        <translation>दायित्व र स्वपूँजी</translation>
    </message>
    <message>
        <source>opening balance and movement</source>
        <translation>सुरु मौज्दात र फेरबदल</translation>
    </message>
    <message>
        <source>opening cash and flows</source>
        <translation>सुरु नगद र प्रवाह</translation>
    </message>
    <message>
        <source>payments in the claims register</source>
        <translation>दाबी दर्ता किताबका भुक्तानी</translation>
    </message>
    <message>
        <source>premiums receivable in the balance sheet</source>
        <translation>वासलातको प्राप्य बीमाशुल्क</translation>
    </message>
    <message>
        <source>receipts less payments of the records</source>
        <translation>अभिलेखका प्राप्तिबाट भुक्तानी घटाएको</translation>
    </message>
    <message>
        <source>the change of cash in the balance sheet</source>
        <translation>वासलातमा नगदको फेरबदल</translation>
    </message>
    <message>
        <source>the closing balance</source>
        <translation>अन्तिम मौज्दात</translation>
    </message>
    <message>
        <source>{label}: {left} ({one}) and {right} ({other}) differ by {off}.</source>
        <translation>{label}: {left} ({one}) र {right} ({other}) मा {off} को फरक छ।</translation>
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
        <translation>पङ्क्ति थप्नुहोस्</translation>
    </message>
    <message>
        <source>Leave empty to take the next number.</source>
        <translation>अर्को नम्बर लिन खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>पङ्क्ति</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%n rows in all; the newest {most} are shown. Look for words to find others.</source>
        <translation>
            <numerusform>जम्मा %n पङ्क्ति; सबैभन्दा नयाँ {most} देखाइएका छन्। अरू पाउन शब्द खोज्नुहोस्।</numerusform>
            <numerusform>जम्मा %n पङ्क्ति; सबैभन्दा नयाँ {most} देखाइएका छन्। अरू पाउन शब्द खोज्नुहोस्।</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>पछि</translation>
    </message>
    <message>
        <source>Any part of a name, a code or a day</source>
        <translation>नाम, कोड वा दिनको कुनै भाग</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>अघि</translation>
    </message>
    <message>
        <source>Choose a record of the list first.</source>
        <translation>पहिले सूचीको अभिलेख छान्नुहोस्।</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>It was taken back: its history is all there is.</source>
        <translation>यो फिर्ता लिइएको थियो: इतिहास मात्र बाँकी छ।</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>अभिलेख</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>देखाउनुहोस्</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>फिर्ता लिइएको</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>को</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>किन</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>लेखिएको</translation>
    </message>
    <message>
        <source>of this sheet</source>
        <translation>यस पानाको</translation>
    </message>
    <message>
        <source>that hold these words</source>
        <translation>यी शब्द भएका</translation>
    </message>
    <message>
        <source>this many at most</source>
        <translation>बढीमा यति</translation>
    </message>
    <message>
        <source>with this many columns at most</source>
        <translation>बढीमा यति स्तम्भसहित</translation>
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
        <translation>यो पाना बन्द खाममा, कम्प्युटरभन्दा टाढा ताला लागेको ठाउँमा राख्नुहोस्।</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>राख्ने व्यक्ति</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>बनेको दिन</translation>
    </message>
    <message>
        <source>Once a newer sheet is made, this one opens only copies from before: destroy it then.</source>
        <translation>नयाँ पाना बनेपछि यसले पहिलेका कपीहरू मात्र खोल्छ: त्यतिबेला नष्ट गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Opens {file}</source>
        <translation>{file} खोल्छ</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>पुनर्प्राप्ति पाना</translation>
    </message>
    <message>
        <source>When every password is lost: open the file, choose “With the recovery sheet”, type the code, the name of an administrator and a new password.</source>
        <translation>सबै पासवर्ड हराउँदा: फाइल खोल्नुहोस्, “पुनर्प्राप्ति पानाले” छान्नुहोस्, कोड, प्रशासकको नाम र नयाँ पासवर्ड टाइप गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read everything in it.</source>
        <translation>यो पाना र फाइल भएको व्यक्तिले त्यसको सबै कुरा पढ्न सक्छ।</translation>
    </message>
</context>
<context>
    <name>Rejection reason</name>
    <message>
        <source>Cover had ended</source>
        <translation>बीमा सुरक्षा सकिएको</translation>
    </message>
    <message>
        <source>Documents missing</source>
        <translation>कागजात छैनन्</translation>
    </message>
    <message>
        <source>Existed before the cover</source>
        <translation>बीमा सुरक्षाअघि नै भएको</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>जालसाजी</translation>
    </message>
    <message>
        <source>In the waiting period</source>
        <translation>प्रतीक्षा अवधिभित्र</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>सीमा पुगेको</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>नसमेटिएको</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Over the age limit</source>
        <translation>उमेर सीमा नाघेको</translation>
    </message>
    <message>
        <source>Provider not accredited</source>
        <translation>सेवा प्रदायक मान्यताप्राप्त छैन</translation>
    </message>
    <message>
        <source>Reported too late</source>
        <translation>ढिलो दर्ता</translation>
    </message>
    <message>
        <source>Service not rendered</source>
        <translation>सेवा दिइएको छैन</translation>
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
        <translation>आमाबुबा</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>जीवनसाथी</translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message>
        <source>A village, a group, or any part of a name or phone number</source>
        <translation>गाउँ, समूह, वा नाम वा फोन नम्बरको कुनै भाग</translation>
    </message>
    <message>
        <source>Cover that ends within 60 days, or has ended within the days of grace, and is not renewed.</source>
        <translation>60 दिनभित्र सकिने, वा अनुग्रहका दिनभित्र सकिएको, र नवीकरण नभएको बीमा सुरक्षा।</translation>
    </message>
    <message>
        <source>Enter: renew this one · Space: in or out · Ctrl+A: all or none · Ctrl+Enter: renew all chosen</source>
        <translation>Enter: यो नवीकरण · Space: भित्र वा बाहिर · Ctrl+A: सबै वा कुनै होइन · Ctrl+Enter: छानिएका सबै नवीकरण</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>कसरी हिसाब भयो</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>छोडिन्छ</translation>
    </message>
    <message>
        <source>Is renewed</source>
        <translation>नवीकरण हुन्छ</translation>
    </message>
    <message>
        <source>Needs the form</source>
        <translation>फारम चाहिन्छ</translation>
    </message>
    <message>
        <source>Next term from {start}.</source>
        <translation>अर्को अवधि {start} देखि।</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>नवीकरण नभएको</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n policies</source>
        <translation>
            <numerusform>%n बीमालेख नवीकरण गर्नुहोस्</numerusform>
            <numerusform>%n बीमालेख नवीकरण गर्नुहोस्</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewals due: call list</source>
        <translation>नवीकरण बाँकी: फोन सूची</translation>
    </message>
    <message>
        <source>Save {save} is taken back.</source>
        <translation>सेभ {save} फिर्ता लिइयो।</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>फिर्ता लिनुहोस्</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown: narrow them down.</source>
        <translation>{count} मध्ये पहिला {shown} देखाइएका छन्: घटाउनुहोस्।</translation>
    </message>
    <message>
        <source>The renewals were taken back at once</source>
        <translation>नवीकरण तुरुन्तै फिर्ता लिइयो</translation>
    </message>
    <message>
        <source>Whom to call about a renewal</source>
        <translation>नवीकरणका लागि कसलाई फोन गर्ने</translation>
    </message>
    <message>
        <source>only cover that ends on this day or earlier</source>
        <translation>यस दिन वा यसअघि सकिने बीमा सुरक्षा मात्र</translation>
    </message>
    <message>
        <source>only cover that ends on this day or later</source>
        <translation>यस दिन वा यसपछि सकिने बीमा सुरक्षा मात्र</translation>
    </message>
    <message>
        <source>only those that hold these words: a village, a group, a name</source>
        <translation>यी शब्द भएका मात्र: गाउँ, समूह, नाम</translation>
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
            <numerusform>%n पङ्क्ति कपी भयो।</numerusform>
            <numerusform>%n पङ्क्ति कपी भए।</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>यस दिनको अन्त्यमा</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पछाडि</translation>
    </message>
    <message>
        <source>CSV, several tables in a folder (*.csv)</source>
        <translation>CSV, फोल्डरमा धेरै तालिका (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कपी</translation>
    </message>
    <message>
        <source>No rows.</source>
        <translation>पङ्क्ति छैन।</translation>
    </message>
    <message>
        <source>Of no office</source>
        <translation>कुनै कार्यालयको होइन</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>प्रतिवेदन सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>There is nothing to tell for these days.</source>
        <translation>यी दिनका लागि भन्ने केही छैन।</translation>
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
        <translation>सबै कार्यालय</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>सबै बीमा योजना</translation>
    </message>
    <message>
        <source>All that is known of a person</source>
        <translation>व्यक्तिका बारे भएको सबै</translation>
    </message>
    <message>
        <source>Bank book</source>
        <translation>बैंक बही</translation>
    </message>
    <message>
        <source>Card of a claim</source>
        <translation>दाबी कार्ड</translation>
    </message>
    <message>
        <source>Card of a member</source>
        <translation>सदस्य कार्ड</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>नगद बही</translation>
    </message>
    <message>
        <source>Cash flow statement</source>
        <translation>नगद प्रवाह विवरण</translation>
    </message>
    <message>
        <source>Give the code of the record.</source>
        <translation>अभिलेखको कोड दिनुहोस्।</translation>
    </message>
    <message>
        <source>Indicators by product</source>
        <translation>बीमा योजनाअनुसार सूचक</translation>
    </message>
    <message>
        <source>Of no product</source>
        <translation>कुनै बीमा योजनाको होइन</translation>
    </message>
    <message>
        <source>Of the whole organisation, and of a product with assets of its own.</source>
        <translation>पूरै संस्थाको, र आफ्नै सम्पत्ति भएको बीमा योजनाको।</translation>
    </message>
    <message>
        <source>Open bills</source>
        <translation>तिर्न बाँकी बिल</translation>
    </message>
    <message>
        <source>Parquet needs DuckDB, which is not installed: pip install coverbook[network]</source>
        <translation>Parquet लाई DuckDB चाहिन्छ, जुन राखिएको छैन: pip install coverbook[network]</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>बीमालेख</translation>
    </message>
    <message>
        <source>Reserves by product</source>
        <translation>बीमा योजनाअनुसार जगेडा</translation>
    </message>
    <message>
        <source>There is no report {name}; the nearest is {near}. `coverbook reports` lists them all.</source>
        <translation>{name} प्रतिवेदन छैन; सबैभन्दा नजिकको {near} हो। `coverbook reports` ले सबैको सूची दिन्छ।</translation>
    </message>
    <message>
        <source>There is no sheet {name}. There are: {known}.</source>
        <translation>{name} पाना छैन। उपलब्ध: {known}।</translation>
    </message>
    <message>
        <source>There is no {code} any more. Choose another one.</source>
        <translation>{code} अब छैन। अर्को छान्नुहोस्।</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>के थाहा छ</translation>
    </message>
    <message>
        <source>as CSV, a file a table, into this new folder</source>
        <translation>CSV मा, तालिकाको एउटा फाइल, यो नयाँ फोल्डरमा</translation>
    </message>
    <message>
        <source>as Parquet, a file a table, into this new folder</source>
        <translation>Parquet मा, तालिकाको एउटा फाइल, यो नयाँ फोल्डरमा</translation>
    </message>
    <message>
        <source>as a workbook, a sheet a table</source>
        <translation>वर्कबुकमा, तालिकाको एउटा पाना</translation>
    </message>
    <message>
        <source>at the end of this day</source>
        <translation>यस दिनको अन्त्यमा</translation>
    </message>
    <message>
        <source>at the end of this day, today unless given</source>
        <translation>यस दिनको अन्त्यमा, नदिए आज</translation>
    </message>
    <message>
        <source>from this day</source>
        <translation>यस दिनदेखि</translation>
    </message>
    <message>
        <source>of one office only; - for what belongs to none</source>
        <translation>एउटै कार्यालयको मात्र; कुनैको नभएकोका लागि -</translation>
    </message>
    <message>
        <source>of one product only</source>
        <translation>एउटै बीमा योजनाको मात्र</translation>
    </message>
    <message>
        <source>of the record with this code</source>
        <translation>यो कोड भएको अभिलेखको</translation>
    </message>
    <message>
        <source>on paper, as a PDF</source>
        <translation>कागजमा, PDF का रूपमा</translation>
    </message>
    <message>
        <source>to this day</source>
        <translation>यस दिनसम्म</translation>
    </message>
    <message>
        <source>{code}</source>
        <translation>{code}</translation>
    </message>
    <message>
        <source>{day}, amounts in {currency}</source>
        <translation>{day}, रकम {currency} मा</translation>
    </message>
    <message>
        <source>{what}, {of}</source>
        <translation>{what}, {of}</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number from {low} to {high}.</source>
        <translation>“{typed}” {low} देखि {high} सम्मको पूर्ण सङ्ख्या होइन।</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number.</source>
        <translation>“{typed}” पूर्ण सङ्ख्या होइन।</translation>
    </message>
    <message>
        <source>“{typed}” is not such a number; write ten percent as 0.10.</source>
        <translation>“{typed}” त्यस्तो सङ्ख्या होइन; दस प्रतिशत 0.10 गरी लेख्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>Reserves</name>
    <message>
        <source>A standard error needs claims in every period from its first age on; {empty} of {periods} lack them.</source>
        <translation>मानक त्रुटिका लागि पहिलो उमेरदेखि हरेक अवधिमा दाबी चाहिन्छ; {periods} मध्ये {empty} मा छैन।</translation>
    </message>
    <message>
        <source>A standard error needs claims of at least {least} periods; there are {periods}.</source>
        <translation>मानक त्रुटिका लागि कम्तीमा {least} अवधिका दाबी चाहिन्छ; {periods} छन्।</translation>
    </message>
    <message>
        <source>An assumed delay has no standard error.</source>
        <translation>मानिएको ढिलाइको मानक त्रुटि हुँदैन।</translation>
    </message>
    <message>
        <source>As for whole life, and what builds up for those who live to the end.</source>
        <translation>आजीवन जस्तै, र अन्त्यसम्म बाँच्नेका लागि थुप्रिने रकम।</translation>
    </message>
    <message>
        <source>Assumed delay in days</source>
        <translation>मानिएको ढिलाइ, दिनमा</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>बहीमा लेखिएको</translation>
    </message>
    <message>
        <source>Booked instead: {method}.</source>
        <translation>यसको सट्टा लेखिएको: {method}।</translation>
    </message>
    <message>
        <source>Cape Cod: claims and premium so far</source>
        <translation>Cape Cod: हालसम्मका दाबी र बीमाशुल्क</translation>
    </message>
    <message>
        <source>Certified for {day} by {who} on {when}</source>
        <translation>{day} का लागि {who} ले {when} मा प्रमाणित</translation>
    </message>
    <message>
        <source>Claims not reported, by each method</source>
        <translation>दर्ता नभएका दाबी, प्रत्येक विधिअनुसार</translation>
    </message>
    <message>
        <source>Claims since</source>
        <translation>त्यसपछिका दाबी</translation>
    </message>
    <message>
        <source>Data carry it</source>
        <translation>डेटा पुग्छ</translation>
    </message>
    <message>
        <source>Each product has its own standard error; they are not added up.</source>
        <translation>प्रत्येक बीमा योजनाको आफ्नै मानक त्रुटि हुन्छ; ती जोडिँदैनन्।</translation>
    </message>
    <message>
        <source>Earned premium: {earning}</source>
        <translation>आर्जित बीमाशुल्क: {earning}</translation>
    </message>
    <message>
        <source>Fewer than two periods have claims, so nothing shows how claims come in after their period.</source>
        <translation>दुईभन्दा कम अवधिमा दाबी छन्, त्यसैले अवधिपछि दाबी कसरी आउँछन् थाहा हुँदैन।</translation>
    </message>
    <message>
        <source>Fewer than two whole periods were covered since the first claim, so none shows how another will grow: a delay of {days} days on average is assumed.</source>
        <translation>पहिलो दाबीपछि दुईभन्दा कम पूरा अवधि समेटिएका थिए, त्यसैले अर्को कसरी बढ्छ थाहा हुँदैन: औसत {days} दिनको ढिलाइ मानिएको छ।</translation>
    </message>
    <message>
        <source>It depends</source>
        <translation>अवस्थाअनुसार</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>नभएको</translation>
    </message>
    <message>
        <source>Method: {method}</source>
        <translation>विधि: {method}</translation>
    </message>
    <message>
        <source>Methods of the reserves</source>
        <translation>जगेडाका विधि</translation>
    </message>
    <message>
        <source>No claim is reported, and no expected claims ratio is given.</source>
        <translation>कुनै दाबी दर्ता भएको छैन, र अपेक्षित दाबी अनुपात दिइएको छैन।</translation>
    </message>
    <message>
        <source>No expected claims ratio is given, and no premium was earned from which it could be told.</source>
        <translation>अपेक्षित दाबी अनुपात दिइएको छैन, र त्यो निकाल्न बीमाशुल्क आर्जन भएको छैन।</translation>
    </message>
    <message>
        <source>No expected claims ratio is given.</source>
        <translation>अपेक्षित दाबी अनुपात दिइएको छैन।</translation>
    </message>
    <message>
        <source>No percentage is given.</source>
        <translation>प्रतिशत दिइएको छैन।</translation>
    </message>
    <message>
        <source>No premium was earned in these periods.</source>
        <translation>यी अवधिमा बीमाशुल्क आर्जन भएन।</translation>
    </message>
    <message>
        <source>None for the loan alone; with savings, what was saved with interest.</source>
        <translation>ऋणका लागि मात्र भए चाहिँदैन; बचतसहित भए ब्याजसहितको बचत रकम।</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>केही होइन</translation>
    </message>
    <message>
        <source>Of earlier periods everything is taken to be reported.</source>
        <translation>अघिल्ला अवधिका सबै दर्ता भइसकेका मानिन्छन्।</translation>
    </message>
    <message>
        <source>Of every period everything is taken to be reported.</source>
        <translation>हरेक अवधिका सबै दर्ता भइसकेका मानिन्छन्।</translation>
    </message>
    <message>
        <source>Only the chain ladder has a standard error.</source>
        <translation>चेन ल्याडरको मात्र मानक त्रुटि हुन्छ।</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>प्रतिशत</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Periods whose own claims tell nothing yet, {periods} of them, are estimated by lag factors, at a claims ratio of {ratio}.</source>
        <translation>आफ्ना दाबीले अझै केही नभन्ने {periods} अवधि ढिलाइ गुणकले, {ratio} को दाबी अनुपातमा, अनुमान गरिएका छन्।</translation>
    </message>
    <message>
        <source>Periods whose own claims tell nothing yet, {periods} of them, are estimated by the average of the others, for no premium was earned.</source>
        <translation>आफ्ना दाबीले अझै केही नभन्ने {periods} अवधि अरूको औसतले अनुमान गरिएका छन्, किनकि बीमाशुल्क आर्जन भएको छैन।</translation>
    </message>
    <message>
        <source>Periods with claims still to come</source>
        <translation>दाबी आउन बाँकी अवधि</translation>
    </message>
    <message>
        <source>Ratio from</source>
        <translation>अनुपातको स्रोत</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>जगेडा</translation>
    </message>
    <message>
        <source>Savings with interest</source>
        <translation>ब्याजसहित बचत</translation>
    </message>
    <message>
        <source>Share reported</source>
        <translation>दर्ता भएको अंश</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>मानक त्रुटि</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>अन्तिम भाग</translation>
    </message>
    <message>
        <source>To come by chain ladder</source>
        <translation>चेन ल्याडरअनुसार आउने</translation>
    </message>
    <message>
        <source>To come by lag factors</source>
        <translation>ढिलाइ गुणकअनुसार आउने</translation>
    </message>
    <message>
        <source>Too few claims are reported to see how late they come ({number}, where {least} are needed): a delay of {days} days on average is assumed.</source>
        <translation>कति ढिलो आउँछन् हेर्न दर्ता भएका दाबी थोरै छन् ({number}, चाहिने {least}): औसत {days} दिनको ढिलाइ मानिएको छ।</translation>
    </message>
    <message>
        <source>Too few claims for the method that is booked; compare {method}.</source>
        <translation>लेखिएको विधिका लागि दाबी थोरै छन्; {method} सँग दाँज्नुहोस्।</translation>
    </message>
    <message>
        <source>Unless every claim is reported as soon as it happens.</source>
        <translation>हरेक दाबी घट्नासाथ दर्ता हुने भएबाहेक।</translation>
    </message>
    <message>
        <source>Unless every claim is settled as soon as it is reported.</source>
        <translation>हरेक दाबी दर्ता हुनासाथ फर्छ्यौट हुने भएबाहेक।</translation>
    </message>
    <message>
        <source>Usually none: the premium can follow the claims when the cover is renewed.</source>
        <translation>प्रायः हुँदैन: बीमा सुरक्षा नवीकरण गर्दा बीमाशुल्क दाबीअनुसार बदल्न सकिन्छ।</translation>
    </message>
    <message>
        <source>What each product needs, and what it has</source>
        <translation>प्रत्येक बीमा योजनालाई के चाहिन्छ, र के छ</translation>
    </message>
    <message>
        <source>What is to come adds up to the method&apos;s amount, which is rounded once.</source>
        <translation>आउने रकमको जोड विधिको रकम बराबर हुन्छ, जुन एक पटक मिलाइन्छ।</translation>
    </message>
    <message>
        <source>What the product has</source>
        <translation>बीमा योजनामा भएको</translation>
    </message>
    <message>
        <source>What was saved with its interest, or the pensions promised.</source>
        <translation>ब्याजसहितको बचत रकम, वा वाचा गरिएको निवृत्तिभरण।</translation>
    </message>
    <message>
        <source>What was saved, with its interest.</source>
        <translation>ब्याजसहितको बचत रकम।</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कहिले</translation>
    </message>
    <message>
        <source>Where the premium stays level for life: what the early years pay for the late ones.</source>
        <translation>बीमाशुल्क जीवनभर उही रहँदा: सुरुका वर्षले पछिका वर्षका लागि तिर्ने रकम।</translation>
    </message>
    <message>
        <source>Wherever premium is paid for days that are still to come.</source>
        <translation>आउन बाँकी दिनका लागि बीमाशुल्क तिरिएको सबै ठाउँमा।</translation>
    </message>
    <message>
        <source>Why without</source>
        <translation>किन नचाहिने</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>बीमा योजना</translation>
    </message>
    <message>
        <source>{method}: the amount is below 0. A reserve is never booked below 0.</source>
        <translation>{method}: रकम 0 भन्दा कम छ। जगेडा कहिल्यै 0 भन्दा कम लेखिँदैन।</translation>
    </message>
    <message>
        <source>{method}: {reason}</source>
        <translation>{method}: {reason}</translation>
    </message>
    <message>
        <source>{share} % of undecided claims, and what is approved and unpaid</source>
        <translation>निर्णय नभएका दाबीको {share} %, र स्वीकृत तर भुक्तानी नभएको</translation>
    </message>
</context>
<context>
    <name>Risk carrier</name>
    <message>
        <source>A partner insurer</source>
        <translation>साझेदार बीमक</translation>
    </message>
    <message>
        <source>Shared with a partner</source>
        <translation>साझेदारसँग बाँडिएको</translation>
    </message>
    <message>
        <source>The scheme itself</source>
        <translation>कार्यक्रम आफैँ</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Above {amount} a second person agrees with their own password.</source>
        <translation>{amount} भन्दा माथि दोस्रो व्यक्तिले आफ्नै पासवर्डले सहमति दिन्छ।</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>प्रशासक</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>लेखापरीक्षक</translation>
    </message>
    <message>
        <source>Claims officer</source>
        <translation>दाबी अधिकृत</translation>
    </message>
    <message>
        <source>Data entry</source>
        <translation>डेटा प्रविष्टि</translation>
    </message>
    <message>
        <source>Does everything but say who works here.</source>
        <translation>यहाँ को काम गर्छ तोक्नेबाहेक सबै गर्छ।</translation>
    </message>
    <message>
        <source>Does everything, says who works here, and renews the key.</source>
        <translation>सबै गर्छ, यहाँ को काम गर्छ तोक्छ, र साँचो फेर्छ।</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>व्यवस्थापक</translation>
    </message>
    <message>
        <source>One person stays administrator: else nobody could say who works here.</source>
        <translation>एक जना प्रशासक रहिरहन्छ: नत्र यहाँ को काम गर्छ कसैले तोक्न सक्दैनथ्यो।</translation>
    </message>
    <message>
        <source>Reads everything, changes nothing.</source>
        <translation>सबै पढ्छ, केही बदल्दैन।</translation>
    </message>
    <message>
        <source>Records members, cover, premiums and reported claims.</source>
        <translation>सदस्य, बीमा सुरक्षा, बीमाशुल्क र दाबी दर्ता लेख्छ।</translation>
    </message>
    <message>
        <source>Records, decides and pays claims.</source>
        <translation>दाबी लेख्छ, निर्णय गर्छ र भुक्तानी गर्छ।</translation>
    </message>
    <message>
        <source>This brings in claims with their decision: a second person agrees with their own password.</source>
        <translation>यसले निर्णयसहितका दाबी ल्याउँछ: दोस्रो व्यक्तिले आफ्नै पासवर्डले सहमति दिन्छ।</translation>
    </message>
    <message>
        <source>This is the work of somebody else here. Ask a person who is: {role}.</source>
        <translation>यो यहाँ अरूको काम हो। यो भूमिका भएकालाई भन्नुहोस्: {role}।</translation>
    </message>
    <message>
        <source>You have recorded this claim, so somebody else decides it, or agrees to your decision.</source>
        <translation>यो दाबी तपाईंले लेख्नुभएको हो, त्यसैले निर्णय अरूले गर्छ, वा तपाईंको निर्णयमा सहमति दिन्छ।</translation>
    </message>
    <message>
        <source>{name} is not among the people of this book.</source>
        <translation>{name} यस बहीका मानिसमध्ये होइन।</translation>
    </message>
    <message>
        <source>{name} is not among the people of this book. Its administrator can add them.</source>
        <translation>{name} यस बहीका मानिसमध्ये होइन। प्रशासकले थप्न सक्छ।</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A charge on the policy or on people is an amount, without a percentage.</source>
        <translation>बीमालेख वा मानिसमा लाग्ने दर रकम हुन्छ, प्रतिशत होइन।</translation>
    </message>
    <message>
        <source>A charge on the sum insured or the loan is a percentage, without an amount.</source>
        <translation>बीमाङ्क वा ऋणमा लाग्ने दर प्रतिशत हुन्छ, रकम होइन।</translation>
    </message>
    <message>
        <source>A claim is decided on or after the day it was reported, {reported}.</source>
        <translation>दाबीको निर्णय दर्ता भएको दिन {reported} मा वा त्यसपछि हुन्छ।</translation>
    </message>
    <message>
        <source>A claim is reported on or after the day of its event, {incurred}.</source>
        <translation>दाबी घटनाको दिन {incurred} मा वा त्यसपछि दर्ता हुन्छ।</translation>
    </message>
    <message>
        <source>A complaint is answered on or after the day it came in, {received}.</source>
        <translation>गुनासोको जवाफ आएको दिन {received} मा वा त्यसपछि दिइन्छ।</translation>
    </message>
    <message>
        <source>A decided claim needs the day of its decision.</source>
        <translation>निर्णय भएको दाबीको निर्णय दिन चाहिन्छ।</translation>
    </message>
    <message>
        <source>A digest has 64 signs: 0 to 9 and a to f.</source>
        <translation>सङ्केतमा 64 चिह्न हुन्छन्: 0 देखि 9 र a देखि f।</translation>
    </message>
    <message>
        <source>A file has {most} MB at most.</source>
        <translation>फाइल बढीमा {most} MB हुन्छ।</translation>
    </message>
    <message>
        <source>A fixed key needs a product and its percentage in every row.</source>
        <translation>निश्चित आधारलाई हरेक पङ्क्तिमा बीमा योजना र प्रतिशत चाहिन्छ।</translation>
    </message>
    <message>
        <source>A line is planned in money: fill in the planned amount and leave the target empty.</source>
        <translation>शीर्षकको योजना पैसामा हुन्छ: योजनाको रकम भर्नुहोस्, र लक्ष्य खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>A paper belongs to one record: a person, a policy, a claim, a thing or a voucher. Only the logo of the scheme belongs to none.</source>
        <translation>कागज एउटै अभिलेखको हुन्छ: व्यक्ति, बीमालेख, दाबी, वस्तु वा भौचरको। कार्यक्रमको लोगो मात्र कुनैको हुँदैन।</translation>
    </message>
    <message>
        <source>A partner&apos;s period begins with a month: write the first day of a month or a quarter.</source>
        <translation>साझेदारको अवधि महिनासँगै सुरु हुन्छ: महिना वा त्रैमासको पहिलो दिन लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>A partner&apos;s period ends with a month: write the last day of a month or a quarter.</source>
        <translation>साझेदारको अवधि महिनासँगै सकिन्छ: महिना वा त्रैमासको अन्तिम दिन लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>A policy renews an earlier one: {policy} starts on {start}, not before it.</source>
        <translation>बीमालेखले अघिल्लोको नवीकरण गर्छ: {policy} {start} मा सुरु हुन्छ, यसअघि होइन।</translation>
    </message>
    <message>
        <source>A policy renews an earlier policy, not itself.</source>
        <translation>बीमालेखले अघिल्लो बीमालेख नवीकरण गर्छ, आफैँलाई होइन।</translation>
    </message>
    <message>
        <source>A reason for leaving needs the last day covered.</source>
        <translation>छाड्ने कारणलाई समेटिने अन्तिम दिन चाहिन्छ।</translation>
    </message>
    <message>
        <source>A schedule ends within {years} years of its first day.</source>
        <translation>मासिक बाँडफाँट पहिलो दिनको {years} वर्षभित्र सकिन्छ।</translation>
    </message>
    <message>
        <source>A voucher settles another one, not itself.</source>
        <translation>भौचरले अर्को भौचर फर्छ्यौट गर्छ, आफैँलाई होइन।</translation>
    </message>
    <message>
        <source>An account belongs to a line of cash, B02, not to {line}.</source>
        <translation>खाता नगदको शीर्षक B02 को हुन्छ, {line} को होइन।</translation>
    </message>
    <message>
        <source>An appeal is about a claim: name the claim that was rejected.</source>
        <translation>पुनरावेदन दाबीका बारे हुन्छ: अस्वीकृत भएको दाबी लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>An indicator is planned as a ratio: fill in the target and leave the amount empty.</source>
        <translation>सूचकको योजना अनुपातमा हुन्छ: लक्ष्य भर्नुहोस्, र रकम खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>An open claim has no day of decision: choose what was decided.</source>
        <translation>खुला दाबीको निर्णय दिन हुँदैन: के निर्णय भयो छान्नुहोस्।</translation>
    </message>
    <message>
        <source>At most the amount is left at the end, and nothing of a bill or interest.</source>
        <translation>अन्त्यमा बढीमा पूरै रकम बाँकी रहन्छ, र बिल वा ब्याजको केही रहँदैन।</translation>
    </message>
    <message>
        <source>Claim {claim} was decided on {day}: no estimate is later.</source>
        <translation>दाबी {claim} को निर्णय {day} मा भयो: त्यसपछिको अनुमान हुँदैन।</translation>
    </message>
    <message>
        <source>Claim {claim} was reported on {day}: no estimate is earlier.</source>
        <translation>दाबी {claim} {day} मा दर्ता भयो: त्यसअघिको अनुमान हुँदैन।</translation>
    </message>
    <message>
        <source>It belongs to its own day, {day}, or to an earlier one.</source>
        <translation>यो आफ्नै दिन {day} को, वा त्यसअघिको हुन्छ।</translation>
    </message>
    <message>
        <source>It falls due after the day on which it was bought, {first}.</source>
        <translation>म्याद किनेको दिन {first} पछि पुग्छ।</translation>
    </message>
    <message>
        <source>It is kept since {day} and cannot be retired earlier.</source>
        <translation>यो {day} देखि राखिएको छ, त्यसअघि हटाउन सकिँदैन।</translation>
    </message>
    <message>
        <source>It runs from {first} to {last}: the day on which it was given up lies between them.</source>
        <translation>यो {first} देखि {last} सम्म चल्छ: छाडिएको दिन ती बीचमा पर्छ।</translation>
    </message>
    <message>
        <source>It was sold between the day it was bought and the one on which it falls due.</source>
        <translation>यो किनेको दिन र म्याद पुग्ने दिनको बीचमा बेचिन्छ।</translation>
    </message>
    <message>
        <source>Microinsurance&apos;s part of a cost is from 0 to 100 percent.</source>
        <translation>खर्चमा लघुबीमाको भाग 0 देखि 100 प्रतिशत हुन्छ।</translation>
    </message>
    <message>
        <source>One key holds from {day}: the first row of that day says {key}.</source>
        <translation>{day} देखि एउटा मात्र आधार चल्छ: त्यस दिनको पहिलो पङ्क्तिमा {key} छ।</translation>
    </message>
    <message>
        <source>Only a fixed key has percentages: leave this empty.</source>
        <translation>निश्चित आधारको मात्र प्रतिशत हुन्छ: यो खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Only a stop loss is agreed in percent of earned premium, then without an amount kept: leave one empty.</source>
        <translation>नोक्सान रोक मात्र आर्जित बीमाशुल्कको प्रतिशतमा, राखिने रकमविना, तय हुन्छ: एउटा खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Only a takaful product has an operator: choose its model, or leave these empty.</source>
        <translation>तकाफुल बीमा योजनाको मात्र सञ्चालक हुन्छ: त्यसको ढाँचा छान्नुहोस्, वा यी खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Only what was sold or given up before its end brings anything: say on which day.</source>
        <translation>अन्त्यअघि बेचिएको वा छाडिएकोले मात्र केही ल्याउँछ: कुन दिन भन्नुहोस्।</translation>
    </message>
    <message>
        <source>Say how long it runs: for how many months, or up to which day.</source>
        <translation>कति समय चल्छ भन्नुहोस्: कति महिना, वा कुन दिनसम्म।</translation>
    </message>
    <message>
        <source>Say the months or the last day, and leave the other empty.</source>
        <translation>महिना वा अन्तिम दिन भन्नुहोस्, र अर्को खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Say what is kept by the scheme: the reinsurer bears what exceeds it.</source>
        <translation>कार्यक्रमले कति राख्छ भन्नुहोस्: त्योभन्दा बढी पुनर्बीमकले बेहोर्छ।</translation>
    </message>
    <message>
        <source>The band ends at or above its first age, {first}.</source>
        <translation>समूह आफ्नो पहिलो उमेर {first} मा वा त्यसपछि सकिन्छ।</translation>
    </message>
    <message>
        <source>The contract ends on or after its first day, {first}.</source>
        <translation>करार आफ्नो पहिलो दिन {first} मा वा त्यसपछि सकिन्छ।</translation>
    </message>
    <message>
        <source>The days overlap those of treaty {treaty}, of the same kind.</source>
        <translation>यी दिन उही किसिमको सन्धि {treaty} का दिनसँग खप्टिन्छन्।</translation>
    </message>
    <message>
        <source>The exit age is at least the entry age, {entry}.</source>
        <translation>बाहिरिने उमेर कम्तीमा भर्ना उमेर {entry} हुन्छ।</translation>
    </message>
    <message>
        <source>The last day covered lies between {first} (the day before the start) and {last}.</source>
        <translation>समेटिने अन्तिम दिन {first} (सुरु हुनुअघिको दिन) र {last} को बीचमा पर्छ।</translation>
    </message>
    <message>
        <source>The loan ends on or after its start, {start}.</source>
        <translation>ऋण आफ्नो सुरुको दिन {start} मा वा त्यसपछि सकिन्छ।</translation>
    </message>
    <message>
        <source>The logo of the scheme is kept as a PNG picture.</source>
        <translation>कार्यक्रमको लोगो PNG चित्रका रूपमा राखिन्छ।</translation>
    </message>
    <message>
        <source>The money is received on or after the day it is paid, {paid}.</source>
        <translation>पैसा भुक्तानी दिन {paid} मा वा त्यसपछि प्राप्त हुन्छ।</translation>
    </message>
    <message>
        <source>The percentages from {day} add up to {total}, not to 100.</source>
        <translation>{day} देखिका प्रतिशतको जोड {total} हुन्छ, 100 होइन।</translation>
    </message>
    <message>
        <source>The period ends on or after its first day, {first}.</source>
        <translation>अवधि पहिलो दिन {first} मा वा त्यसपछि सकिन्छ।</translation>
    </message>
    <message>
        <source>The period of the target ends on or after its first day, {first}.</source>
        <translation>लक्ष्यको अवधि आफ्नो पहिलो दिन {first} मा वा त्यसपछि सकिन्छ।</translation>
    </message>
    <message>
        <source>The policy ends on or after its start, {start}.</source>
        <translation>बीमालेख आफ्नो सुरुको दिन {start} मा वा त्यसपछि सकिन्छ।</translation>
    </message>
    <message>
        <source>The schedule ends on or after its first day, {first}.</source>
        <translation>मासिक बाँडफाँट पहिलो दिन {first} मा वा त्यसपछि सकिन्छ।</translation>
    </message>
    <message>
        <source>The span a premium covers needs both its first and its last day.</source>
        <translation>बीमाशुल्कले समेट्ने अवधिलाई पहिलो र अन्तिम दुवै दिन चाहिन्छ।</translation>
    </message>
    <message>
        <source>The span covered ends on or after its first day, {first}.</source>
        <translation>समेटिने अवधि आफ्नो पहिलो दिन {first} मा वा त्यसपछि सकिन्छ।</translation>
    </message>
    <message>
        <source>The treaty ends on or after its first day, {first}.</source>
        <translation>सन्धि आफ्नो पहिलो दिन {first} मा वा त्यसपछि सकिन्छ।</translation>
    </message>
    <message>
        <source>The true last day is the last day covered, or one before it.</source>
        <translation>साँचो अन्तिम दिन समेटिएको अन्तिम दिन वा त्योभन्दा अघिको दिन हो।</translation>
    </message>
    <message>
        <source>Under this model the operator has no part of the surplus: leave this empty.</source>
        <translation>यस ढाँचामा सञ्चालकको बचत रकममा भाग हुँदैन: यो खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Write the most that may be invested, or the least grade.</source>
        <translation>बढीमा कति लगानी गर्न पाइन्छ, वा न्यूनतम श्रेणी लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Write the rate of a year: interest accrues by it. Write 0 for none.</source>
        <translation>वार्षिक दर लेख्नुहोस्: ब्याज यसअनुसार पाक्छ। नभए 0 लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Write the whole amount: a schedule of nothing charges nothing.</source>
        <translation>पूरै रकम लेख्नुहोस्: शून्यको मासिक बाँडफाँटले केही खर्च लेख्दैन।</translation>
    </message>
    <message>
        <source>Write what was paid for it: an investment of nothing is none.</source>
        <translation>यसका लागि कति तिरियो लेख्नुहोस्: शून्यको लगानी लगानी होइन।</translation>
    </message>
    <message>
        <source>{code} was merged into {stays}: write {stays} instead.</source>
        <translation>{code} लाई {stays} मा मिसाइएको छ: बरु {stays} लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>{line} of {product} follows from its policies, premiums, claims and savings: take it out of the voucher.</source>
        <translation>{product} को {line} यसका बीमालेख, बीमाशुल्क, दाबी र बचतबाट आउँछ: भौचरबाट हटाउनुहोस्।</translation>
    </message>
    <message>
        <source>{partner} has given {line} for {first} to {last} already: correct that figure, or take other months.</source>
        <translation>{partner} ले {line} को {first} देखि {last} सम्मको दिइसकेको छ: त्यही अङ्क सच्याउनुहोस्, वा अरू महिना लिनुहोस्।</translation>
    </message>
    <message>
        <source>{person} has not saved so much by {day}: savings cannot fall below nought.</source>
        <translation>{day} सम्म {person} ले त्यति बचत गरेको छैन: बचत शून्यभन्दा तल झर्न सक्दैन।</translation>
    </message>
    <message>
        <source>{policy} is of another holder or group: only a policy whose holder has died is renewed by somebody else.</source>
        <translation>{policy} अर्को धारक वा समूहको हो: धारकको मृत्यु भएको बीमालेख मात्र अरूले नवीकरण गर्छ।</translation>
    </message>
    <message>
        <source>{purpose} stands on {line}: leave the line empty.</source>
        <translation>{purpose} {line} मा लेखिन्छ: शीर्षक खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>“{currency}” is no currency: write its three capital letters (ISO 4217). Is it {nearest}?</source>
        <translation>“{currency}” मुद्रा होइन: तीन ठूला अक्षर (ISO 4217) लेख्नुहोस्। के {nearest} हो?</translation>
    </message>
</context>
<context>
    <name>Run-off</name>
    <message numerus="yes">
        <source>%n claims came decided and without an estimate: what they cost is known afterwards.</source>
        <translation>
            <numerusform>%n दाबी निर्णय भएर, अनुमानविना आयो: लागत पछि मात्र थाहा भयो।</numerusform>
            <numerusform>%n दाबी निर्णय भएर, अनुमानविना आए: लागत पछि मात्र थाहा भयो।</numerusform>
        </translation>
    </message>
    <message>
        <source>Being settled then</source>
        <translation>त्यतिबेला फर्छ्यौट हुँदै</translation>
    </message>
    <message>
        <source>Claims being settled of {product}, against claims reported by then</source>
        <translation>{product} का फर्छ्यौट हुँदै गरेका दाबी, तबसम्म दर्ता भएकासँग</translation>
    </message>
    <message>
        <source>Claims not reported of {product}, against claims reported later</source>
        <translation>{product} का दर्ता नभएका दाबी, पछि दर्ता भएकासँग</translation>
    </message>
    <message>
        <source>Claims of those days that nobody has reported yet are in none of it: the last quarters may end worse.</source>
        <translation>ती दिनका अझै कसैले दर्ता नगरेका दाबी यसमा छैनन्: पछिल्ला त्रैमासको नतिजा बिग्रन सक्छ।</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>प्रतिशतमा</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>बाँकी</translation>
    </message>
    <message>
        <source>Left over: what was reserved less what was needed; below nought the reserve fell short.</source>
        <translation>बाँकी: जगेडाबाट चाहिएको घटाएर; शून्यभन्दा तल भए जगेडा पुगेन।</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>चाहिएको</translation>
    </message>
    <message>
        <source>Not reported then</source>
        <translation>त्यतिबेला दर्ता नभएका</translation>
    </message>
    <message>
        <source>Paid since</source>
        <translation>त्यसपछि भुक्तानी</translation>
    </message>
    <message>
        <source>Quarter&apos;s end</source>
        <translation>त्रैमासको अन्त्य</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>जगेडा राखिएको</translation>
    </message>
    <message>
        <source>Reserves of then are computed with the estimates, decisions and payments dated by then.</source>
        <translation>त्यतिबेलाको जगेडा तबसम्मका अनुमान, निर्णय र भुक्तानीबाट हिसाब गरिन्छ।</translation>
    </message>
    <message>
        <source>Run-off of the claims reserves</source>
        <translation>दाबीको जगेडाको परख</translation>
    </message>
    <message>
        <source>Run-off of the claims reserves of {product}</source>
        <translation>{product} को दाबीको जगेडाको परख</translation>
    </message>
    <message>
        <source>Still being settled</source>
        <translation>अझै फर्छ्यौट हुँदै</translation>
    </message>
    <message>
        <source>all products</source>
        <translation>सबै बीमा योजना</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message numerus="yes">
        <source>%n claims of index {index} posted, {amount} in all.</source>
        <translation>
            <numerusform>सूचकाङ्क {index} का %n दाबी प्रविष्ट भयो, जम्मा {amount}।</numerusform>
            <numerusform>सूचकाङ्क {index} का %n दाबी प्रविष्ट भए, जम्मा {amount}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled with {name}, household {household}.</source>
        <translation>
            <numerusform>{name} सँग %n जना दर्ता भयो, परिवार {household}।</numerusform>
            <numerusform>{name} सँग %n जना दर्ता भए, परिवार {household}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled with {name}, policy {policy}.</source>
        <translation>
            <numerusform>{name} सँग %n जना दर्ता भयो, बीमालेख {policy}।</numerusform>
            <numerusform>{name} सँग %n जना दर्ता भए, बीमालेख {policy}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken onto policy {policy} of {name}.</source>
        <translation>
            <numerusform>{name} को बीमालेख {policy} मा %n जना थपियो।</numerusform>
            <numerusform>{name} को बीमालेख {policy} मा %n जना थपिए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies renewed for {amount}, save {save}.</source>
        <translation>
            <numerusform>{amount} का %n बीमालेख नवीकरण भयो, सेभ {save}।</numerusform>
            <numerusform>{amount} का %n बीमालेख नवीकरण भए, सेभ {save}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts, {amount} collected, save {save}.</source>
        <translation>
            <numerusform>%n रसिद, {amount} उठाइयो, सेभ {save}।</numerusform>
            <numerusform>%n रसिद, {amount} उठाइयो, सेभ {save}।</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim {claim} for {name} reported, estimated at {covered}.</source>
        <translation>{name} का लागि दाबी {claim} दर्ता भयो, अनुमान {covered}।</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} approved: {covered}.</source>
        <translation>{name} को दाबी {claim} स्वीकृत भयो: {covered}।</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} is in review, with {reviewer}.</source>
        <translation>{name} को दाबी {claim} {reviewer} सँग छानबिनमा छ।</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} is in review, with {reviewer}. Still missing: {documents}.</source>
        <translation>{name} को दाबी {claim} {reviewer} सँग छानबिनमा छ। अझै नआएका: {documents}।</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} rejected.</source>
        <translation>{name} को दाबी {claim} अस्वीकृत भयो।</translation>
    </message>
    <message>
        <source>Claims are handled like this from now on.</source>
        <translation>अबदेखि दाबी यसरी चलाइन्छन्।</translation>
    </message>
    <message>
        <source>Closed: {quarter}. Its figures are frozen.</source>
        <translation>बन्द गरियो: {quarter}। यसका अङ्क स्थिर छन्।</translation>
    </message>
    <message>
        <source>Complaint {code} answered.</source>
        <translation>गुनासो {code} को जवाफ दिइयो।</translation>
    </message>
    <message>
        <source>Confirmed: the reserves of {quarter}.</source>
        <translation>पुष्टि गरियो: {quarter} को जगेडा।</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>सच्याउनुहोस्</translation>
    </message>
    <message>
        <source>One version of {record} stands.</source>
        <translation>{record} को एउटा संस्करण कायम छ।</translation>
    </message>
    <message>
        <source>Policy {policy} is held by {name} now.</source>
        <translation>बीमालेख {policy} को धारक अब {name} हो।</translation>
    </message>
    <message>
        <source>Policy {policy} of {name} ends on {last}.</source>
        <translation>{name} को बीमालेख {policy} {last} मा सकिन्छ।</translation>
    </message>
    <message>
        <source>Prepared: {quarter}. Another person can close it now.</source>
        <translation>तयार गरियो: {quarter}। अब अर्को व्यक्तिले बन्द गर्न सक्छ।</translation>
    </message>
    <message>
        <source>Receipts count like this from now on.</source>
        <translation>अबदेखि रसिद नम्बर यसरी चल्छन्।</translation>
    </message>
    <message>
        <source>Renewed for {name} as {policy}, up to {end}.</source>
        <translation>{name} का लागि {policy} का रूपमा {end} सम्म नवीकरण भयो।</translation>
    </message>
    <message>
        <source>Reopened: {quarter}. The reason stays visible.</source>
        <translation>फेरि खोलियो: {quarter}। कारण देखिइरहन्छ।</translation>
    </message>
    <message numerus="yes">
        <source>Save {save} taken back: %n rows stand as before.</source>
        <translation>
            <numerusform>सेभ {save} फिर्ता लिइयो: %n पङ्क्ति पहिले जस्तै भयो।</numerusform>
            <numerusform>सेभ {save} फिर्ता लिइयो: %n पङ्क्ति पहिले जस्तै भए।</numerusform>
        </translation>
    </message>
    <message>
        <source>The logo is removed: papers have the name of the scheme alone.</source>
        <translation>लोगो हटाइयो: कागजमा कार्यक्रमको नाम मात्र हुन्छ।</translation>
    </message>
    <message>
        <source>The products share by this key from {day} on.</source>
        <translation>{day} देखि बीमा योजनाबीच यही आधारमा बाँडिन्छ।</translation>
    </message>
    <message>
        <source>The rules of two persons are set.</source>
        <translation>दुई व्यक्तिका नियम तोकिए।</translation>
    </message>
    <message>
        <source>The shares payable within three months are set.</source>
        <translation>तीन महिनाभित्र दिनुपर्ने अंश तोकिए।</translation>
    </message>
    <message>
        <source>Voucher {code}: the cost stands in the expenses, the gift below net income.</source>
        <translation>भौचर {code}: लागत खर्चमा छ, उपहार खुद आम्दानीको तल।</translation>
    </message>
    <message>
        <source>What is doubtful about {record} is accepted.</source>
        <translation>{record} मा शङ्कास्पद कुरा स्वीकारियो।</translation>
    </message>
    <message>
        <source>What is paid in each way goes into these accounts.</source>
        <translation>हरेक माध्यमबाट तिरिएको रकम यी खातामा जान्छ।</translation>
    </message>
    <message>
        <source>{amount} for claim {claim} of {name} received on {day}.</source>
        <translation>{name} को दाबी {claim} को {amount} {day} मा प्राप्त भयो।</translation>
    </message>
    <message>
        <source>{amount} given back to {name}, receipt {receipt}.</source>
        <translation>{name} लाई {amount} फिर्ता दिइयो, रसिद {receipt}।</translation>
    </message>
    <message>
        <source>{amount} given back to {name}, receipt {receipt}. {left} stays owed to them.</source>
        <translation>{name} लाई {amount} फिर्ता दिइयो, रसिद {receipt}। अझै {left} दिन बाँकी छ।</translation>
    </message>
    <message>
        <source>{amount} paid for claim {claim} of {name}, {left} left to pay.</source>
        <translation>{name} को दाबी {claim} मा {amount} भुक्तानी भयो, {left} बाँकी छ।</translation>
    </message>
    <message>
        <source>{amount} paid for claim {claim} of {name}.</source>
        <translation>{name} को दाबी {claim} मा {amount} भुक्तानी भयो।</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}.</source>
        <translation>{name} बाट {amount} लिइयो, रसिद {receipt}।</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}. {kept} is kept as an advance.</source>
        <translation>{name} बाट {amount} लिइयो, रसिद {receipt}। {kept} पेस्कीका रूपमा राखियो।</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}. {rest} stays due.</source>
        <translation>{name} बाट {amount} लिइयो, रसिद {receipt}। {rest} तिर्न बाँकी छ।</translation>
    </message>
    <message>
        <source>{code} charges its part at every month&apos;s end, by itself.</source>
        <translation>{code} ले हरेक महिनाको अन्त्यमा आफ्नो भाग आफैँ खर्च लेख्छ।</translation>
    </message>
    <message>
        <source>{code} corrected. What stood there before stays in its history.</source>
        <translation>{code} सच्याइयो। पहिलेको कुरा इतिहासमा रहन्छ।</translation>
    </message>
    <message>
        <source>{code} of {name} corrected. What stood there before stays in its history.</source>
        <translation>{name} को {code} सच्याइयो। पहिलेको कुरा इतिहासमा रहन्छ।</translation>
    </message>
    <message>
        <source>{code}: {amount} came back, voucher {voucher}.</source>
        <translation>{code}: {amount} फिर्ता आयो, भौचर {voucher}।</translation>
    </message>
    <message>
        <source>{code}: {amount} invested, voucher {voucher}.</source>
        <translation>{code}: {amount} लगानी गरियो, भौचर {voucher}।</translation>
    </message>
    <message numerus="yes">
        <source>{goes} is merged into {stays}, {name}: %n records moved over.</source>
        <translation>
            <numerusform>{goes} लाई {stays}, {name} मा मिसाइयो: %n अभिलेख सर्‍यो।</numerusform>
            <numerusform>{goes} लाई {stays}, {name} मा मिसाइयो: %n अभिलेख सरे।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is covered by {policy} up to {last}. It is held by {holder}.</source>
        <translation>{name} {policy} मा {last} सम्म समेटिएको छ। धारक {holder} हो।</translation>
    </message>
    <message>
        <source>{name} is described.</source>
        <translation>{name} को विवरण लेखियो।</translation>
    </message>
    <message>
        <source>{name} is kept with {record}.</source>
        <translation>{name} {record} सँग राखियो।</translation>
    </message>
    <message>
        <source>{name} is no longer shown with {record}; its file stays.</source>
        <translation>{name} अब {record} सँग देखाइँदैन; फाइल रहन्छ।</translation>
    </message>
    <message>
        <source>{name} is the logo now: it stands on every paper made from now on.</source>
        <translation>{name} अब लोगो हो: अबदेखि बनाइने हरेक कागजमा यो हुन्छ।</translation>
    </message>
    <message>
        <source>{product} is offered now. Enrol the first household.</source>
        <translation>{product} अब उपलब्ध छ। पहिलो परिवार दर्ता गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{purpose}: {amount} with {supplier} written down as {voucher}.</source>
        <translation>{purpose}: {supplier} सँगको {amount} {voucher} मा लेखियो।</translation>
    </message>
    <message>
        <source>{purpose}: {amount} written down as {voucher}.</source>
        <translation>{purpose}: {amount} {voucher} मा लेखियो।</translation>
    </message>
    <message>
        <source>{sheet}: {code} was added.</source>
        <translation>{sheet}: {code} थपियो।</translation>
    </message>
    <message>
        <source>{wrong} is taken back by {back}.</source>
        <translation>{wrong} लाई {back} ले फिर्ता लियो।</translation>
    </message>
    <message>
        <source>{wrong} is taken back by {back}; {right} says what is right.</source>
        <translation>{wrong} लाई {back} ले फिर्ता लियो; सही कुरा {right} मा छ।</translation>
    </message>
</context>
<context>
    <name>Saves</name>
    <message>
        <source>Accounts of the ways of payment set</source>
        <translation>भुक्तानीका माध्यमका खाता तोकियो</translation>
    </message>
    <message>
        <source>Another laptop&apos;s packet taken in</source>
        <translation>अर्को ल्यापटपको प्याकेट भित्र्याइयो</translation>
    </message>
    <message>
        <source>Benefit added</source>
        <translation>सुविधा थपियो</translation>
    </message>
    <message>
        <source>Bill paid</source>
        <translation>बिल तिरियो</translation>
    </message>
    <message>
        <source>Bill written down</source>
        <translation>बिल लेखियो</translation>
    </message>
    <message>
        <source>Charged over time</source>
        <translation>समयसँगै लेखिने खर्च राखियो</translation>
    </message>
    <message>
        <source>Claim corrected</source>
        <translation>दाबी सच्याइयो</translation>
    </message>
    <message>
        <source>Claim decided</source>
        <translation>दाबीको निर्णय भयो</translation>
    </message>
    <message>
        <source>Claim paid</source>
        <translation>दाबी भुक्तानी भयो</translation>
    </message>
    <message>
        <source>Claim reported</source>
        <translation>दाबी दर्ता भयो</translation>
    </message>
    <message>
        <source>Claim taken into review</source>
        <translation>दाबी छानबिनमा लिइयो</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>गुनासोको जवाफ दिइयो</translation>
    </message>
    <message>
        <source>Conflict between laptops settled</source>
        <translation>ल्यापटपबीच बाझिएको कुरा टुङ्ग्याइयो</translation>
    </message>
    <message>
        <source>Cost given for free booked</source>
        <translation>सित्तैँ दिइएको खर्च लेखियो</translation>
    </message>
    <message>
        <source>Damaged file saved into a new one</source>
        <translation>बिग्रिएको फाइल नयाँमा सेभ गरियो</translation>
    </message>
    <message>
        <source>Debt to us paid</source>
        <translation>पाउनुपर्ने रकम तिरियो</translation>
    </message>
    <message>
        <source>Debt to us written down</source>
        <translation>पाउनुपर्ने रकम लेखियो</translation>
    </message>
    <message>
        <source>Demonstration made</source>
        <translation>नमुना बनाइयो</translation>
    </message>
    <message>
        <source>Entry without money</source>
        <translation>पैसा नचल्ने प्रविष्टि</translation>
    </message>
    <message>
        <source>Finding accepted</source>
        <translation>शङ्का स्वीकारियो</translation>
    </message>
    <message>
        <source>Folder imported</source>
        <translation>फोल्डर आयात भयो</translation>
    </message>
    <message>
        <source>Handling of claims set</source>
        <translation>दाबी चलाउने नियम तोकियो</translation>
    </message>
    <message>
        <source>Holder of a policy changed</source>
        <translation>बीमालेखको धारक फेरियो</translation>
    </message>
    <message>
        <source>Household enrolled</source>
        <translation>परिवार दर्ता भयो</translation>
    </message>
    <message>
        <source>Index payouts posted</source>
        <translation>सूचकाङ्क भुक्तानी प्रविष्ट भयो</translation>
    </message>
    <message>
        <source>Investment paid back</source>
        <translation>लगानी फिर्ता आयो</translation>
    </message>
    <message>
        <source>Key of shared costs set</source>
        <translation>साझा खर्चको आधार तोकियो</translation>
    </message>
    <message>
        <source>Lines of the bank and the book said to belong together</source>
        <translation>बैंक र बहीका पङ्क्ति एउटै हुन् भनियो</translation>
    </message>
    <message>
        <source>Liquidity factors set</source>
        <translation>तरलता गुणक तोकियो</translation>
    </message>
    <message>
        <source>Logo chosen</source>
        <translation>लोगो छानियो</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>लोगो हटाइयो</translation>
    </message>
    <message>
        <source>Member corrected</source>
        <translation>सदस्य सच्याइयो</translation>
    </message>
    <message>
        <source>Money counted</source>
        <translation>पैसा गनियो</translation>
    </message>
    <message>
        <source>Money invested</source>
        <translation>पैसा लगानी गरियो</translation>
    </message>
    <message>
        <source>Money moved between accounts</source>
        <translation>खाताबीच रकम सारियो</translation>
    </message>
    <message>
        <source>Money paid out</source>
        <translation>रकम तिरियो</translation>
    </message>
    <message>
        <source>Office added</source>
        <translation>कार्यालय थपियो</translation>
    </message>
    <message>
        <source>Office, first product and opening balances written down</source>
        <translation>कार्यालय, पहिलो बीमा योजना र सुरु मौज्दात लेखियो</translation>
    </message>
    <message>
        <source>Paper or photo kept</source>
        <translation>कागज वा फोटो राखियो</translation>
    </message>
    <message>
        <source>Paper or photo retired</source>
        <translation>कागज वा फोटो हटाइयो</translation>
    </message>
    <message>
        <source>Partner added</source>
        <translation>साझेदार थपियो</translation>
    </message>
    <message>
        <source>Payment corrected</source>
        <translation>भुक्तानी सच्याइयो</translation>
    </message>
    <message>
        <source>People taken onto a policy</source>
        <translation>बीमालेखमा मानिस थपिए</translation>
    </message>
    <message>
        <source>Person taken off a policy</source>
        <translation>बीमालेखबाट व्यक्ति हटाइयो</translation>
    </message>
    <message>
        <source>Policy corrected</source>
        <translation>बीमालेख सच्याइयो</translation>
    </message>
    <message>
        <source>Policy ended</source>
        <translation>बीमालेख अन्त्य भयो</translation>
    </message>
    <message>
        <source>Policy renewed</source>
        <translation>बीमालेख नवीकरण भयो</translation>
    </message>
    <message>
        <source>Premium corrected</source>
        <translation>बीमाशुल्क सच्याइयो</translation>
    </message>
    <message>
        <source>Premium taken</source>
        <translation>बीमाशुल्क लिइयो</translation>
    </message>
    <message>
        <source>Premiums collected</source>
        <translation>बीमाशुल्क उठाइयो</translation>
    </message>
    <message>
        <source>Product added</source>
        <translation>बीमा योजना थपियो</translation>
    </message>
    <message>
        <source>Product corrected</source>
        <translation>बीमा योजना सच्याइयो</translation>
    </message>
    <message>
        <source>Receipt of a claim written down</source>
        <translation>दाबीको प्राप्ति लेखियो</translation>
    </message>
    <message>
        <source>Record put back as another laptop had it</source>
        <translation>अभिलेख अर्को ल्यापटपमा भएजस्तै फर्काइयो</translation>
    </message>
    <message>
        <source>Record put back that another laptop uses</source>
        <translation>अर्को ल्यापटपले प्रयोग गरेको अभिलेख फर्काइयो</translation>
    </message>
    <message>
        <source>Refund paid</source>
        <translation>फिर्ता रकम भुक्तानी भयो</translation>
    </message>
    <message>
        <source>Save taken back</source>
        <translation>सेभ फिर्ता लिइयो</translation>
    </message>
    <message>
        <source>Scheme described</source>
        <translation>कार्यक्रमको विवरण लेखियो</translation>
    </message>
    <message>
        <source>Two records merged</source>
        <translation>दुई अभिलेख मिसाइए</translation>
    </message>
    <message>
        <source>Voucher corrected</source>
        <translation>भौचर सच्याइयो</translation>
    </message>
    <message>
        <source>Word of a list brought back</source>
        <translation>सूचीको शब्द फर्काइयो</translation>
    </message>
    <message>
        <source>Word of a list renamed</source>
        <translation>सूचीको शब्दको नाम फेरियो</translation>
    </message>
    <message>
        <source>Word of a list retired</source>
        <translation>सूचीको शब्द हटाइयो</translation>
    </message>
    <message>
        <source>Words of a list merged</source>
        <translation>सूचीका शब्द मिसाइए</translation>
    </message>
    <message>
        <source>Words of a list put in order</source>
        <translation>सूचीका शब्द क्रममा राखिए</translation>
    </message>
</context>
<context>
    <name>Savings movement</name>
    <message>
        <source>Deposit</source>
        <translation>जम्मा</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>ब्याज</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>निकासा</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>A bill still to come</source>
        <translation>आउन बाँकी बिल</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>दिनअनुसार</translation>
    </message>
    <message>
        <source>By whole month</source>
        <translation>पूरै महिनाअनुसार</translation>
    </message>
    <message>
        <source>Early development cost</source>
        <translation>सुरुवाती विकास खर्च</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Interest earned, still to come</source>
        <translation>पाकेको, प्राप्त हुन बाँकी ब्याज</translation>
    </message>
    <message>
        <source>Paid in advance, such as rent</source>
        <translation>अग्रिम तिरिएको, जस्तै भाडा</translation>
    </message>
    <message>
        <source>{part} is charged on {first}, then so on at every month&apos;s end up to {last}.</source>
        <translation>{first} मा {part} खर्च लेखिन्छ, अनि हरेक महिनाको अन्त्यमा {last} सम्म।</translation>
    </message>
</context>
<context>
    <name>Schedule form</name>
    <message>
        <source>Charged to</source>
        <translation>खर्च लेखिने शीर्षक</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>कति महिनाका लागि</translation>
    </message>
    <message>
        <source>For who keeps the accounts</source>
        <translation>हिसाब राख्नेका लागि</translation>
    </message>
    <message>
        <source>From when it is used, or the first day that the bill or the interest is for.</source>
        <translation>प्रयोग सुरु भएको, वा बिल वा ब्याज लाग्ने पहिलो दिन।</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>राखिएको शीर्षक</translation>
    </message>
    <message>
        <source>Leave empty for the line of its purpose.</source>
        <translation>उद्देश्यको शीर्षक भए खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Leave empty for the line that is usual for what it is.</source>
        <translation>यस्तो कुराको सामान्य शीर्षक भए खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Leave empty for what is usual: interest by day, everything else by month.</source>
        <translation>सामान्य तरिका भए खाली छोड्नुहोस्: ब्याज दिनअनुसार, अरू महिनाअनुसार।</translation>
    </message>
    <message>
        <source>Leave empty where it serves all products: it is shared among them.</source>
        <translation>सबै बीमा योजनाका लागि भए खाली छोड्नुहोस्: तिनमा बाँडिन्छ।</translation>
    </message>
    <message>
        <source>Leave empty where you know the last day.</source>
        <translation>अन्तिम दिन थाहा भए खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Leave empty where you know the months.</source>
        <translation>महिना थाहा भए खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Save the schedule</source>
        <translation>मासिक बाँडफाँट सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Sold, broken or given up on</source>
        <translation>बेचिएको, बिग्रिएको वा छाडिएको दिन</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>बाँड्ने तरिका</translation>
    </message>
    <message>
        <source>The number of the voucher, where there is one.</source>
        <translation>भौचरको नम्बर, भए।</translation>
    </message>
    <message>
        <source>The price it was sold for, or what was paid back. Leave empty for nothing.</source>
        <translation>बेचिएको मूल्य, वा फिर्ता आएको रकम। केही नभए खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Value left at the end</source>
        <translation>अन्त्यमा रहने मूल्य</translation>
    </message>
    <message>
        <source>Voucher it was paid with</source>
        <translation>तिरिएको भौचर</translation>
    </message>
    <message>
        <source>What is left is charged on that day. Leave empty while it runs.</source>
        <translation>बाँकी रकम त्यही दिन खर्च लेखिन्छ। चालु रहँदा खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>What it brought then</source>
        <translation>त्यतिबेला कति आयो</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>नाम के हो</translation>
    </message>
    <message>
        <source>What it is thought to be worth then. Leave empty for nothing.</source>
        <translation>त्यतिबेला हुने अनुमानित मूल्य। केही नभए खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>What the cost is for, such as rent. Leave empty for what is usual.</source>
        <translation>खर्च केका लागि हो, जस्तै भाडा। सामान्य भए खाली छोड्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>Charged before</source>
        <translation>यसअघि खर्च लेखिएको</translation>
    </message>
    <message>
        <source>Charged in the period</source>
        <translation>अवधिमा खर्च लेखिएको</translation>
    </message>
    <message>
        <source>Left at the end</source>
        <translation>अन्त्यमा बाँकी</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>मासिक बाँडफाँट</translation>
    </message>
    <message>
        <source>Schedules post themselves at each month&apos;s end: nothing has to be entered for that.</source>
        <translation>मासिक बाँडफाँट हरेक महिनाको अन्त्यमा आफैँ प्रविष्ट हुन्छ: त्यसका लागि केही लेख्नुपर्दैन।</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>आउन बाँकी</translation>
    </message>
    <message>
        <source>What is charged over time</source>
        <translation>समयसँगै लेखिने खर्च</translation>
    </message>
    <message>
        <source>What the period posts</source>
        <translation>अवधिमा प्रविष्ट हुने</translation>
    </message>
</context>
<context>
    <name>Scheme form</name>
    <message>
        <source>A number from 1 for January to 12 for December.</source>
        <translation>जनवरीका लागि 1 देखि डिसेम्बरका लागि 12 सम्मको सङ्ख्या।</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>सम्पर्क</translation>
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
        <translation>आर्थिक वर्षको पहिलो महिना</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>कानुनी स्वरूप</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>Three capital letters, like INR or KES.</source>
        <translation>तीन ठूला अक्षर, INR वा KES जस्तै।</translation>
    </message>
    <message>
        <source>What your organisation is in a programme of several partners; empty where it is alone.</source>
        <translation>धेरै साझेदारको साझा कार्यक्रममा तपाईंको संस्था के हो; एक्लै भए खाली।</translation>
    </message>
    <message>
        <source>Whose book this is</source>
        <translation>यो कसको बही हो</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n निर्णय नभएको</numerusform>
            <numerusform>%n निर्णय नभएका</numerusform>
        </translation>
    </message>
    <message>
        <source>factors not set</source>
        <translation>गुणक तोकिएको छैन</translation>
    </message>
    <message numerus="yes">
        <source>median of %n claims</source>
        <translation>
            <numerusform>%n दाबीको मध्यिका</numerusform>
            <numerusform>%n दाबीको मध्यिका</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>तोकिएको छैन</translation>
    </message>
    <message>
        <source>nothing to show</source>
        <translation>देखाउने केही छैन</translation>
    </message>
    <message>
        <source>rough measure: {share}</source>
        <translation>मोटामोटी मापन: {share}</translation>
    </message>
    <message>
        <source>{after} from {before}</source>
        <translation>{before} बाट {after}</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} खुला</translation>
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
        <translation>सहमति दिएर सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Nobody else here has the right to it: an administrator can give it to somebody.</source>
        <translation>यहाँ अरू कसैलाई यसको अधिकार छैन: प्रशासकले कसैलाई दिन सक्छ।</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>दोस्रो व्यक्ति</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>उनको पासवर्ड</translation>
    </message>
</context>
<context>
    <name>Set up</name>
    <message>
        <source>As counted on</source>
        <translation>गनेको दिन</translation>
    </message>
    <message>
        <source>At today&apos;s worth.</source>
        <translation>आजको मूल्यमा।</translation>
    </message>
    <message>
        <source>Cash in the box</source>
        <translation>बाकसमा नगद</translation>
    </message>
    <message>
        <source>Deposits and savings certificates</source>
        <translation>निक्षेप र बचत प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Furniture, vehicles, computers</source>
        <translation>फर्निचर, सवारी, कम्प्युटर</translation>
    </message>
    <message>
        <source>Given by donors</source>
        <translation>दाताले दिएको</translation>
    </message>
    <message>
        <source>Leave all of them empty if the scheme starts with nothing.</source>
        <translation>कार्यक्रम शून्यबाट सुरु हुन्छ भने सबै खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Leave it empty if the scheme works in one place only.</source>
        <translation>कार्यक्रम एकै ठाउँमा चल्छ भने खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>व्यवसायको प्रकार</translation>
    </message>
    <message>
        <source>Money at the bank</source>
        <translation>बैंकमा पैसा</translation>
    </message>
    <message>
        <source>Office, first product, opening balances</source>
        <translation>कार्यालय, पहिलो बीमा योजना, सुरु मौज्दात</translation>
    </message>
    <message>
        <source>Owed to others</source>
        <translation>अरूलाई तिर्नुपर्ने</translation>
    </message>
    <message>
        <source>Paid in by members or owners</source>
        <translation>सदस्य वा मालिकले राखेको</translation>
    </message>
    <message>
        <source>What is missing, {amount}, is an earlier loss.</source>
        <translation>नपुग रकम, {amount}, अघिल्लो नोक्सान हो।</translation>
    </message>
    <message>
        <source>What is usual is filled in as an example. Change whatever is not yours.</source>
        <translation>सामान्य कुरा उदाहरणका रूपमा भरिएको छ। तपाईंको नभएको बदल्नुहोस्।</translation>
    </message>
    <message>
        <source>What remains, {amount}, is earlier surplus.</source>
        <translation>बाँकी रकम, {amount}, अघिल्लो बचत हो।</translation>
    </message>
    <message>
        <source>What the scheme has and owes today</source>
        <translation>आज कार्यक्रमसँग के छ र के तिर्नुपर्छ</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minutes without use</source>
        <translation>
            <numerusform>%n मिनेट नचलाएपछि</numerusform>
            <numerusform>%n मिनेट नचलाएपछि</numerusform>
        </translation>
    </message>
    <message>
        <source>0123456789</source>
        <translation>0123456789</translation>
    </message>
    <message>
        <source>A picture for the head of the statement, receipts, cards and all other papers.</source>
        <translation>विवरण, रसिद, कार्ड र अरू सबै कागजको शीर्षमा राखिने चित्र।</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>यस भाषामा चल्ने जस्तै</translation>
    </message>
    <message>
        <source>Beside the other calendar</source>
        <translation>अर्को पात्रोको छेउमा</translation>
    </message>
    <message>
        <source>By which readers know that a statement is yours, and the page with which they check it.</source>
        <translation>जसबाट पाठकले विवरण तपाईंकै हो भनी थाहा पाउँछन्, र जाँच्ने पृष्ठ।</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>अङ्क</translation>
    </message>
    <message>
        <source>How their numbers count. Numbers that were given stay as they are.</source>
        <translation>तिनका नम्बर कसरी चल्छन्। दिइसकेका नम्बर जस्ताको तस्तै रहन्छन्।</translation>
    </message>
    <message>
        <source>Into which account premium goes, and from which claims are paid, by the way of payment.</source>
        <translation>भुक्तानीको माध्यमअनुसार बीमाशुल्क कुन खातामा जान्छ, र दाबी कुनबाट तिरिन्छ।</translation>
    </message>
    <message>
        <source>Kept on this computer; every save carries your name and the code of this laptop.</source>
        <translation>यसै कम्प्युटरमा राखिन्छ; हरेक सेभमा तपाईंको नाम र यस ल्यापटपको कोड हुन्छ।</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>सञ्झ्यालको भाषा</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>तरलता</translation>
    </message>
    <message>
        <source>Lock a protected book after</source>
        <translation>सुरक्षित बहीमा ताला लगाउने</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>लोगो</translation>
    </message>
    <message>
        <source>Nepali calendar</source>
        <translation>नेपाली पात्रो</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>नदेखाउने</translation>
    </message>
    <message>
        <source>Offices and partners</source>
        <translation>कार्यालय र साझेदार</translation>
    </message>
    <message>
        <source>Only by Ctrl+L</source>
        <translation>Ctrl+L ले मात्र</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>मानिस र साँचो</translation>
    </message>
    <message>
        <source>Plans and standards</source>
        <translation>योजना र मापदण्ड</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>रसिद</translation>
    </message>
    <message>
        <source>Saves now carry the name {name}.</source>
        <translation>अब सेभमा {name} नाम हुन्छ।</translation>
    </message>
    <message>
        <source>The words that the forms offer. What is retired is offered no more; old records keep it.</source>
        <translation>फारमले देखाउने शब्द। हटाइएको अब देखाइँदैन; पुराना अभिलेखमा रहन्छ।</translation>
    </message>
    <message>
        <source>There are saves and receipts of this laptop as {code}: it keeps that code.</source>
        <translation>यस ल्यापटपका {code} नाममा सेभ र रसिद छन्: यसको कोड त्यही रहन्छ।</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>यो ल्यापटप</translation>
    </message>
    <message>
        <source>This laptop now writes as {code}.</source>
        <translation>यो ल्यापटपले अब {code} नाममा लेख्छ।</translation>
    </message>
    <message>
        <source>Those of the script</source>
        <translation>लिपिका आफ्नै</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>दुई व्यक्ति</translation>
    </message>
    <message>
        <source>Up to what one person decides, within how many days, and which documents are needed.</source>
        <translation>एक जनाले कतिसम्म निर्णय गर्छ, कति दिनभित्र, र कुन कागजात चाहिन्छ।</translation>
    </message>
    <message>
        <source>When one person alone is not enough. It holds once the book has people.</source>
        <translation>एक जना मात्र नपुग्ने अवस्था। बहीमा मानिस राखेपछि लागू हुन्छ।</translation>
    </message>
    <message>
        <source>Who may open this book, and what each of them may do.</source>
        <translation>यो बही कसले खोल्न सक्छ, र प्रत्येकले के गर्न सक्छ।</translation>
    </message>
</context>
<context>
    <name>Settings form</name>
    <message>
        <source>A second person agrees above</source>
        <translation>दोस्रो व्यक्तिको सहमति चाहिने रकम</translation>
    </message>
    <message>
        <source>Begin anew each year</source>
        <translation>हरेक वर्ष नयाँ सुरु</translation>
    </message>
    <message>
        <source>Days from the decision to the payment</source>
        <translation>निर्णयदेखि भुक्तानीसम्मका दिन</translation>
    </message>
    <message>
        <source>Days from the report to the decision</source>
        <translation>दर्तादेखि निर्णयसम्मका दिन</translation>
    </message>
    <message>
        <source>Days from the report until somebody takes it up</source>
        <translation>दर्तादेखि छानबिनमा लिनेसम्मका दिन</translation>
    </message>
    <message>
        <source>Documents that a claim needs, with commas between</source>
        <translation>दाबीलाई चाहिने कागजात, बीचमा अल्पविराम राखेर</translation>
    </message>
    <message>
        <source>Each office by itself</source>
        <translation>प्रत्येक कार्यालय छुट्टै</translation>
    </message>
    <message>
        <source>Empty: as for all products.</source>
        <translation>खाली: सबै बीमा योजनामा जस्तै।</translation>
    </message>
    <message>
        <source>Empty: the cash box.</source>
        <translation>खाली: नगद बाकस।</translation>
    </message>
    <message>
        <source>Fast track up to</source>
        <translation>छिटो प्रक्रियाको सीमा</translation>
    </message>
    <message>
        <source>For a decision or a payment of more than this. Empty: for none.</source>
        <translation>योभन्दा बढीको निर्णय वा भुक्तानीका लागि। खाली: चाहिँदैन।</translation>
    </message>
    <message>
        <source>For {product} alone</source>
        <translation>{product} का लागि मात्र</translation>
    </message>
    <message>
        <source>From</source>
        <translation>यस दिनदेखि</translation>
    </message>
    <message>
        <source>Growth margin, in percent</source>
        <translation>वृद्धि मार्जिन, प्रतिशतमा</translation>
    </message>
    <message>
        <source>If this is off, every statement says so.</source>
        <translation>यो बन्द भए हरेक विवरणमा लेखिन्छ।</translation>
    </message>
    <message>
        <source>Raises a quarter of last year&apos;s claims and expenses as you grow.</source>
        <translation>कार्यक्रम बढ्दै जाँदा अघिल्लो वर्षको दाबी र खर्चको चौथाइ बढाउँछ।</translation>
    </message>
    <message>
        <source>Receipt numbers</source>
        <translation>रसिद नम्बर</translation>
    </message>
    <message>
        <source>Rough measure</source>
        <translation>मोटामोटी मापन</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Share of each reserve, in percent</source>
        <translation>प्रत्येक जगेडाको अंश, प्रतिशतमा</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>बाँड्ने आधार</translation>
    </message>
    <message>
        <source>Somebody else keys a stack the second time</source>
        <translation>थाक दोस्रो पटक अरूले टाइप गर्छ</translation>
    </message>
    <message>
        <source>The board of the claims says which are late. Empty: none is.</source>
        <translation>दाबीको पाटीले कुन ढिलो भए भन्छ। खाली: कुनै होइन।</translation>
    </message>
    <message>
        <source>Then the number names the office of the policy: R-A-BAR-2026-00001.</source>
        <translation>तब नम्बरमा बीमालेखको कार्यालय हुन्छ: R-A-BAR-2026-00001।</translation>
    </message>
    <message>
        <source>Then the number names the year: R-A-2026-00001.</source>
        <translation>तब नम्बरमा वर्ष हुन्छ: R-A-2026-00001।</translation>
    </message>
    <message>
        <source>These shares are your scheme&apos;s own: look at how your reserves were paid out. Nobody else&apos;s will do.</source>
        <translation>यी अंश तपाईंकै कार्यक्रमका हुन्: आफ्नो जगेडा कसरी खर्च भयो हेर्नुहोस्। अरूका अंश काम लाग्दैनन्।</translation>
    </message>
    <message>
        <source>Two people make the same slip far more rarely than one makes it twice.</source>
        <translation>एउटै भूल दुई जनाबाट हुनु एकै जनाबाट दुई पटक हुनुभन्दा निकै विरलै हुन्छ।</translation>
    </message>
    <message>
        <source>Up to this, one person decides a claim that is met as the rules propose. Empty: none.</source>
        <translation>यहाँसम्म, नियमको प्रस्तावअनुसार दिइने दाबीको निर्णय एक जनाले गर्छ। खाली: हुँदैन।</translation>
    </message>
    <message>
        <source>What belongs to no product</source>
        <translation>कुनै बीमा योजनाको नभएको</translation>
    </message>
    <message>
        <source>What is paid by “{way}” goes into</source>
        <translation>“{way}” बाट तिरिएको जाने खाता</translation>
    </message>
    <message>
        <source>What was shared before this day stays as it was.</source>
        <translation>यस दिनअघि बाँडिएको जस्ताको तस्तै रहन्छ।</translation>
    </message>
    <message>
        <source>Who recorded a claim does not decide it alone</source>
        <translation>दाबी लेख्नेले एक्लै निर्णय गर्दैन</translation>
    </message>
    <message>
        <source>{code}: what shall be corrected?</source>
        <translation>{code}: के सच्याउने?</translation>
    </message>
    <message>
        <source>{product}, in percent</source>
        <translation>{product}, प्रतिशतमा</translation>
    </message>
</context>
<context>
    <name>Settings lists</name>
    <message>
        <source>Does</source>
        <translation>गर्छ</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>यहाँ अझै कोही छैन।</translation>
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
        <translation>पाँचमध्ये तीन दिन यसका लागि भए 60। बाँकी संस्थाले तिर्नुपर्छ।</translation>
    </message>
    <message>
        <source>Microinsurance&apos;s part, in percent</source>
        <translation>लघुबीमाको भाग, प्रतिशतमा</translation>
    </message>
    <message>
        <source>Which cost</source>
        <translation>कुन खर्च</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Accrued liabilities as an actuary has certified them.</source>
        <translation>बीमाङ्कविज्ञले प्रमाणित गरेको प्रोद्भूत दायित्व।</translation>
    </message>
    <message>
        <source>Add a benefit</source>
        <translation>सुविधा थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a certified reserve</source>
        <translation>प्रमाणित जगेडा थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a charge to a tariff</source>
        <translation>दररेटमा दर थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation>गुनासो थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a cost that the organisation bears in part</source>
        <translation>संस्थाले आंशिक बेहोर्ने खर्च थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a document of a claim</source>
        <translation>दाबीको कागजात थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a figure of a partner</source>
        <translation>साझेदारको अङ्क थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a finding accepted</source>
        <translation>स्वीकारिएको शङ्का थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>सीमा थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a loan</source>
        <translation>ऋण थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a movement of savings</source>
        <translation>बचतको कारोबार थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>साझेदार थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>व्यक्ति थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a person to a policy</source>
        <translation>बीमालेखमा व्यक्ति थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>बीमालेख थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a premium due</source>
        <translation>तिर्नुपर्ने बीमाशुल्क थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>बीमा योजना थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>मापन थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a review of a claim</source>
        <translation>दाबीको छानबिन थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a row of a pricing table</source>
        <translation>मूल्य तालिकाको पङ्क्ति थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a sitting on a claim</source>
        <translation>दाबीको बैठक थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>लक्ष्य थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a target population</source>
        <translation>लक्षित जनसङ्ख्या थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a thing insured</source>
        <translation>बीमा गरिएको वस्तु थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a treaty</source>
        <translation>सन्धि थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a voucher</source>
        <translation>भौचर थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a word to a list</source>
        <translation>सूचीमा शब्द थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add a year of the plan</source>
        <translation>योजनाको वर्ष थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>खाता थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add an estimate</source>
        <translation>अनुमान थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add an exit interview</source>
        <translation>बाहिरिँदाको कुराकानी थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add an index contract</source>
        <translation>सूचकाङ्क करार थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add an investment</source>
        <translation>लगानी थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>कार्यालय थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add the items of a claim</source>
        <translation>दाबीका मद थप्नुहोस्</translation>
    </message>
    <message>
        <source>Add what is charged over time</source>
        <translation>समयसँगै लेखिने खर्च थप्नुहोस्</translation>
    </message>
    <message>
        <source>Animals, fields and goods that a policy insures.</source>
        <translation>बीमालेखले बीमा गर्ने पशु, खेत र सामान।</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>प्रश्नको जवाफ दिनुहोस्</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>सुविधा</translation>
    </message>
    <message>
        <source>Bookkeeping that does not follow from premiums and claims: rent, salaries, cash to the bank.</source>
        <translation>बीमाशुल्क र दाबीबाट नआउने लेखा: भाडा, तलब, बैंकमा राखिएको नगद।</translation>
    </message>
    <message>
        <source>Business plan</source>
        <translation>व्यवसाय योजना</translation>
    </message>
    <message>
        <source>Cash and bank accounts</source>
        <translation>नगद र बैंक खाता</translation>
    </message>
    <message>
        <source>Certified reserves</source>
        <translation>प्रमाणित जगेडा</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>दाबी</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>खाताबन्दी</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>गुनासो</translation>
    </message>
    <message>
        <source>Costs of the organisation</source>
        <translation>संस्थाका खर्च</translation>
    </message>
    <message>
        <source>Count an account</source>
        <translation>खाताको पैसा गन्नुहोस्</translation>
    </message>
    <message>
        <source>Counts of money</source>
        <translation>पैसाका गणना</translation>
    </message>
    <message>
        <source>Deposits, bonds, shares, land: with whom, until when, at what rate. Interest accrues by itself.</source>
        <translation>निक्षेप, ऋणपत्र, सेयर, जग्गा: कोसँग, कहिलेसम्म, कुन दरमा। ब्याज आफैँ पाक्छ।</translation>
    </message>
    <message>
        <source>Deposits, withdrawals and interest of members.</source>
        <translation>सदस्यका जम्मा, निकासा र ब्याज।</translation>
    </message>
    <message>
        <source>Documents of claims</source>
        <translation>दाबीका कागजात</translation>
    </message>
    <message>
        <source>Equipment, prepaid and accrued costs and interest: each posts its part at every month&apos;s end.</source>
        <translation>उपकरण, अग्रिम तिरिएको र प्रोद्भूत खर्च र ब्याज: प्रत्येकले हरेक महिनाको अन्त्यमा आफ्नो भाग प्रविष्ट गर्छ।</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>अनुमान</translation>
    </message>
    <message>
        <source>Exit interviews</source>
        <translation>बाहिरिँदाका कुराकानी</translation>
    </message>
    <message>
        <source>Figures of closings</source>
        <translation>खाताबन्दीका अङ्क</translation>
    </message>
    <message>
        <source>Figures of partners</source>
        <translation>साझेदारका अङ्क</translation>
    </message>
    <message>
        <source>Findings accepted</source>
        <translation>स्वीकारिएका शङ्का</translation>
    </message>
    <message>
        <source>How many people a product is made for: the coverage ratio is held against it.</source>
        <translation>बीमा योजना कति मानिसका लागि हो: समेटिएको अनुपात त्यसैसँग दाँजिन्छ।</translation>
    </message>
    <message>
        <source>How the products share the costs and the income that belong to none of them.</source>
        <translation>कुनै बीमा योजनाको नभएको खर्च र आम्दानी बीमा योजनाबीच कसरी बाँडिन्छ।</translation>
    </message>
    <message>
        <source>Index contracts</source>
        <translation>सूचकाङ्क करार</translation>
    </message>
    <message>
        <source>Insurers, agents, care providers, reinsurers and banks.</source>
        <translation>बीमक, एजेन्ट, सेवा प्रदायक, पुनर्बीमक र बैंक।</translation>
    </message>
    <message>
        <source>Investment policy</source>
        <translation>लगानी नीति</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>लगानी</translation>
    </message>
    <message>
        <source>Items of claims</source>
        <translation>दाबीका मद</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>ऋण</translation>
    </message>
    <message>
        <source>Members and their families, one by one.</source>
        <translation>सदस्य र उनका परिवार, एक-एक गरी।</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>Papers and photos</source>
        <translation>कागज र फोटो</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>साझेदार</translation>
    </message>
    <message>
        <source>Payments of claims</source>
        <translation>दाबीका भुक्तानी</translation>
    </message>
    <message>
        <source>People</source>
        <translation>मानिस</translation>
    </message>
    <message>
        <source>People covered</source>
        <translation>समेटिएका मानिस</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>बीमालेख</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>बीमाशुल्क</translation>
    </message>
    <message>
        <source>Premiums, fees and refunds, due and paid, with their receipts.</source>
        <translation>तिर्नुपर्ने र तिरिएका बीमाशुल्क, शुल्क र फिर्ता, रसिदसहित।</translation>
    </message>
    <message>
        <source>Pricing tables</source>
        <translation>मूल्य तालिका</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>बीमा योजना</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>मापन</translation>
    </message>
    <message>
        <source>Reviews of claims</source>
        <translation>दाबीका छानबिन</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>बचत</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>मासिक बाँडफाँट</translation>
    </message>
    <message>
        <source>Shared costs</source>
        <translation>साझा खर्च</translation>
    </message>
    <message>
        <source>Sittings on claims</source>
        <translation>दाबीका बैठक</translation>
    </message>
    <message>
        <source>Staff and rooms that serve its other activities too: which part is microinsurance&apos;s.</source>
        <translation>अरू काममा पनि लाग्ने कर्मचारी र कोठा: कति भाग लघुबीमाको हो।</translation>
    </message>
    <message>
        <source>Target populations</source>
        <translation>लक्षित जनसङ्ख्या</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>दररेट</translation>
    </message>
    <message>
        <source>The branches and field offices. A scheme with one office needs none.</source>
        <translation>शाखा र फिल्ड कार्यालय। कार्यक्रमको एउटै कार्यालय भए कुनै चाहिँदैन।</translation>
    </message>
    <message>
        <source>The claims that the price counts on, by sex and age.</source>
        <translation>मूल्य तोक्दा मानिएका दाबी, लिङ्ग र उमेरअनुसार।</translation>
    </message>
    <message>
        <source>The committee that decided a claim: who sat, and what was said.</source>
        <translation>दाबीको निर्णय गर्ने समिति: को-को बसे, र के कुरा भयो।</translation>
    </message>
    <message>
        <source>The contracts, a term each, of members and of groups.</source>
        <translation>सदस्य र समूहका करार, अवधिको एउटा।</translation>
    </message>
    <message>
        <source>The items of a bill: what was billed and what is covered of it.</source>
        <translation>बिलका मद: बिल कति थियो र कति समेटियो।</translation>
    </message>
    <message>
        <source>The loans behind credit-life policies.</source>
        <translation>ऋण जीवन बीमालेखका ऋण।</translation>
    </message>
    <message>
        <source>The most that may be invested in each class or with one institution, and the least grade.</source>
        <translation>हरेक वर्गमा वा एउटा संस्थामा बढीमा कति लगानी गर्न पाइने, र न्यूनतम श्रेणी।</translation>
    </message>
    <message>
        <source>The name, currency and year that stand on every statement.</source>
        <translation>हरेक विवरणमा रहने नाम, मुद्रा र वर्ष।</translation>
    </message>
    <message>
        <source>The nine principles</source>
        <translation>नौ सिद्धान्त</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>Things insured</source>
        <translation>बीमा गरिएका वस्तु</translation>
    </message>
    <message>
        <source>Treaties</source>
        <translation>सन्धि</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>भौचर</translation>
    </message>
    <message>
        <source>What a station measured on a day.</source>
        <translation>केन्द्रले एक दिन गरेको मापन।</translation>
    </message>
    <message>
        <source>What a station must measure before an index cover pays.</source>
        <translation>सूचकाङ्क बीमा सुरक्षाले तिर्नुअघि केन्द्रको मापन कति हुनुपर्छ।</translation>
    </message>
    <message>
        <source>What an open claim was thought to cost from a day on.</source>
        <translation>खुला दाबीको लागत कुन दिनदेखि कति मानियो।</translation>
    </message>
    <message>
        <source>What each product costs, and by what that is reckoned.</source>
        <translation>प्रत्येक बीमा योजनाको मूल्य, र त्यसको हिसाबको आधार।</translation>
    </message>
    <message>
        <source>What each product pays for, and up to what limits.</source>
        <translation>प्रत्येक बीमा योजनाले केका लागि, कति सीमासम्म तिर्छ।</translation>
    </message>
    <message>
        <source>What every line, reserve and indicator came to when its quarter was closed.</source>
        <translation>त्रैमास बन्द हुँदा हरेक शीर्षक, जगेडा र सूचक कति थियो।</translation>
    </message>
    <message>
        <source>What happened to members, and what was decided.</source>
        <translation>सदस्यलाई के भयो, र के निर्णय भयो।</translation>
    </message>
    <message>
        <source>What insurer, agent and administrator earn and spend on the programme, by line and period.</source>
        <translation>बीमक, एजेन्ट र प्रशासकले साझा कार्यक्रममा कति कमाउँछन् र खर्च गर्छन्, शीर्षक र अवधिअनुसार।</translation>
    </message>
    <message>
        <source>What is assumed of each product in the years to come: who joins and stays, premium, claims, costs.</source>
        <translation>आउने वर्षमा हरेक बीमा योजनाको अनुमान: को आउँछ र रहन्छ, बीमाशुल्क, दाबी, खर्च।</translation>
    </message>
    <message>
        <source>What is kept of people, claims and things insured: photos, identity papers, invoices, deeds.</source>
        <translation>मानिस, दाबी र बीमा गरिएका वस्तुका राखिएका: फोटो, परिचयपत्र, बिल, लिखत।</translation>
    </message>
    <message>
        <source>What part of the risk a reinsurer carries, between which days.</source>
        <translation>पुनर्बीमकले जोखिमको कुन भाग, कुन दिनदेखि कहिलेसम्म वहन गर्छ।</translation>
    </message>
    <message>
        <source>What people who left said: whether they would come back, and what was missing.</source>
        <translation>छाड्नेले के भने: फर्किन्थे कि, र के पुगेन।</translation>
    </message>
    <message>
        <source>What the book cannot know by itself of how the nine principles are kept, answered once a year.</source>
        <translation>नौ सिद्धान्त कसरी पालना हुन्छ भन्ने बहीले आफैँ थाहा नपाउने कुरा, वर्षमा एक पटक जवाफ दिइने।</translation>
    </message>
    <message>
        <source>What the business plan wants of an indicator over a period.</source>
        <translation>व्यवसाय योजनाले अवधिमा सूचकबाट चाहेको।</translation>
    </message>
    <message>
        <source>What the checks doubt and somebody who knows the case lets stand, with the reason.</source>
        <translation>जाँचले शङ्का गरेको र मामिला जान्नेले कारणसहित त्यसै छोडेको।</translation>
    </message>
    <message>
        <source>What the scheme offers, and how its reserves are reckoned.</source>
        <translation>कार्यक्रमले दिने बीमा, र त्यसका जगेडाको हिसाब।</translation>
    </message>
    <message>
        <source>What was counted in a cash box, or stands on the bank&apos;s statement, on a day.</source>
        <translation>कुनै दिन नगद बाकसमा गनिएको, वा बैंक विवरणमा भएको रकम।</translation>
    </message>
    <message>
        <source>What was paid for claims, and when it reached the member.</source>
        <translation>दाबीमा के भुक्तानी भयो, र सदस्यको हातमा कहिले पुग्यो।</translation>
    </message>
    <message>
        <source>Where the scheme&apos;s money lies: cash boxes, bank accounts, mobile money.</source>
        <translation>कार्यक्रमको पैसा कहाँ छ: नगद बाकस, बैंक खाता, मोबाइल पैसा।</translation>
    </message>
    <message>
        <source>Where the words of villages, causes and the like stand in their list, and which are not used.</source>
        <translation>गाउँ, कारण आदिका शब्द आफ्नो सूचीमा कहाँ छन्, र कुन प्रयोग हुँदैनन्।</translation>
    </message>
    <message>
        <source>Which papers of a claim have come, and when.</source>
        <translation>दाबीका कुन कागजात कहिले आए।</translation>
    </message>
    <message>
        <source>Which quarters were prepared, closed and reopened, by whom, when and why.</source>
        <translation>कुन त्रैमास कसले, कहिले र किन तयार गर्‍यो, बन्द गर्‍यो र फेरि खोल्यो।</translation>
    </message>
    <message>
        <source>Who has taken a claim up to look into it, and since when.</source>
        <translation>कसले दाबी छानबिनमा लिएको छ, र कहिलेदेखि।</translation>
    </message>
    <message>
        <source>Who is covered by which policy, and who has left it.</source>
        <translation>को कुन बीमालेखमा समेटिएको छ, र को छाडेको छ।</translation>
    </message>
    <message>
        <source>Who was dissatisfied with what, and what came of it.</source>
        <translation>को केमा असन्तुष्ट थियो, र के भयो।</translation>
    </message>
    <message>
        <source>Words of the lists</source>
        <translation>सूचीका शब्द</translation>
    </message>
</context>
<context>
    <name>Sheet group</name>
    <message>
        <source>Claims</source>
        <translation>दाबी</translation>
    </message>
    <message>
        <source>Index cover</source>
        <translation>सूचकाङ्क बीमा सुरक्षा</translation>
    </message>
    <message>
        <source>Loans, savings and things insured</source>
        <translation>ऋण, बचत र बीमा गरिएका वस्तु</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>पैसा</translation>
    </message>
    <message>
        <source>People and cover</source>
        <translation>मानिस र बीमा सुरक्षा</translation>
    </message>
    <message>
        <source>Plans and background</source>
        <translation>योजना र पृष्ठभूमि</translation>
    </message>
    <message>
        <source>Reinsurance</source>
        <translation>पुनर्बीमा</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>कार्यक्रम</translation>
    </message>
</context>
<context>
    <name>Sign in</name>
    <message>
        <source>A password has at least {least} signs. Several words in a row are easily kept in mind.</source>
        <translation>पासवर्ड कम्तीमा {least} अक्षरको हुन्छ। एकपछि अर्को धेरै शब्द सम्झन सजिलो हुन्छ।</translation>
    </message>
    <message>
        <source>After a wrong password one waits: {seconds} s.</source>
        <translation>गलत पासवर्डपछि पर्खनुपर्छ: {seconds} से.।</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>अर्को फाइल</translation>
    </message>
    <message>
        <source>Code on the recovery sheet</source>
        <translation>पुनर्प्राप्ति पानाको कोड</translation>
    </message>
    <message>
        <source>Give a name to sign in with.</source>
        <translation>प्रवेश गर्ने नाम दिनुहोस्।</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ताला लगाउनुहोस्</translation>
    </message>
    <message>
        <source>Name and password do not belong together. Try again.</source>
        <translation>नाम र पासवर्ड मिल्दैनन्। फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Name of an administrator</source>
        <translation>प्रशासकको नाम</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>नयाँ पासवर्ड</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>नयाँ पासवर्ड, फेरि एक पटक</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>पासवर्ड राख्नुहोस्</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>प्रवेश गर्नुहोस्</translation>
    </message>
    <message>
        <source>The book is locked. Keep this code where nobody else finds it: {code}</source>
        <translation>बहीमा ताला लाग्यो। यो कोड अरूले नभेट्ने ठाउँमा राख्नुहोस्: {code}</translation>
    </message>
    <message>
        <source>The file of keys was changed by another program, so nothing is changed in it. Take the one of the latest backup.</source>
        <translation>साँचोको फाइल अर्को प्रोग्रामले बदल्यो, त्यसैले यसमा केही बदलिँदैन। पछिल्लो ब्याकअपको लिनुहोस्।</translation>
    </message>
    <message>
        <source>The recovery sheet gives an administrator a new password. They are: {names}.</source>
        <translation>पुनर्प्राप्ति पानाले प्रशासकलाई नयाँ पासवर्ड दिन्छ। प्रशासक: {names}।</translation>
    </message>
    <message>
        <source>The sheet gives an administrator of {name} a new password.</source>
        <translation>पानाले {name} को प्रशासकलाई नयाँ पासवर्ड दिन्छ।</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>दुई पासवर्ड फरक छन्।</translation>
    </message>
    <message>
        <source>This book is locked already.</source>
        <translation>यस बहीमा पहिल्यै ताला छ।</translation>
    </message>
    <message>
        <source>This book is not locked: everybody who has the file may do everything.</source>
        <translation>यस बहीमा ताला छैन: फाइल भएका सबैले सबै गर्न सक्छन्।</translation>
    </message>
    <message>
        <source>This book is not locked: everybody who has the file may open it. Protect it first.</source>
        <translation>यस बहीमा ताला छैन: फाइल भएका सबैले खोल्न सक्छन्। पहिले सुरक्षित गर्नुहोस्।</translation>
    </message>
    <message>
        <source>This code does not open this book. Was a newer recovery sheet made since?</source>
        <translation>यो कोडले यो बही खोल्दैन। पछि नयाँ पुनर्प्राप्ति पाना बनाइएको थियो कि?</translation>
    </message>
    <message>
        <source>This is not the code of a recovery sheet: a sign is missing or wrong. It has seven groups of four signs.</source>
        <translation>यो पुनर्प्राप्ति पानाको कोड होइन: एउटा अक्षर छुटेको वा गलत छ। यसमा चार अक्षरका सात समूह हुन्छन्।</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>पासवर्डले</translation>
    </message>
    <message>
        <source>With the recovery sheet</source>
        <translation>पुनर्प्राप्ति पानाले</translation>
    </message>
    <message>
        <source>{keys} is damaged. Take the one of the latest backup.</source>
        <translation>{keys} बिग्रिएको छ। पछिल्लो ब्याकअपको लिनुहोस्।</translation>
    </message>
    <message>
        <source>{name} is locked, and its keys are not beside it. Put {keys} into the same folder: a backup has it, too.</source>
        <translation>{name} मा ताला छ, र साँचो छेउमा छैन। {keys} उही फोल्डरमा राख्नुहोस्: ब्याकअपमा पनि छ।</translation>
    </message>
    <message>
        <source>{name} is locked. Sign in with your name and password.</source>
        <translation>{name} मा ताला छ। आफ्नो नाम र पासवर्डले प्रवेश गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} is locked: it opens for its people alone.</source>
        <translation>{name} मा ताला छ: आफ्ना मानिसका लागि मात्र खुल्छ।</translation>
    </message>
</context>
<context>
    <name>Sign paper</name>
    <message>
        <source>Signing by certificate needs the part “sign” of the program, which is not installed.</source>
        <translation>प्रमाणपत्रले हस्ताक्षर गर्न प्रोग्रामको “sign” भाग चाहिन्छ, त्यो राखिएको छैन।</translation>
    </message>
    <message>
        <source>The certificate in {name} is not valid today. Ask for a new one.</source>
        <translation>{name} को प्रमाणपत्र आज मान्य छैन। नयाँ माग्नुहोस्।</translation>
    </message>
    <message>
        <source>The file of a certificate needs a password: without one whoever finds it could sign.</source>
        <translation>प्रमाणपत्रको फाइलमा पासवर्ड चाहिन्छ: नभए भेट्ने जो कोहीले हस्ताक्षर गर्न सक्थ्यो।</translation>
    </message>
    <message>
        <source>{name} is no certificate with its key (.p12), or the password is another one.</source>
        <translation>{name} साँचोसहितको प्रमाणपत्र (.p12) होइन, वा पासवर्ड अर्कै हो।</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>A member&apos;s year</source>
        <translation>सदस्यको वर्ष</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>कसलाई</translation>
    </message>
    <message>
        <source>After a gap the cover begins anew, with its waiting period.</source>
        <translation>बीचमा टुटेपछि बीमा सुरक्षा प्रतीक्षा अवधिसहित नयाँ गरी सुरु हुन्छ।</translation>
    </message>
    <message>
        <source>Age on that day</source>
        <translation>त्यस दिनको उमेर</translation>
    </message>
    <message>
        <source>Agenda of the claims committee</source>
        <translation>दाबी समितिको कार्यसूची</translation>
    </message>
    <message>
        <source>Answers to mark</source>
        <translation>चिन्ह लगाउने जवाफ</translation>
    </message>
    <message>
        <source>Besides, {amount} is still due from before.</source>
        <translation>यसबाहेक अघिको {amount} अझै तिर्न बाँकी छ।</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>खाली फारम</translation>
    </message>
    <message>
        <source>Blank registers</source>
        <translation>खाली दर्ता किताब</translation>
    </message>
    <message>
        <source>Bring this card when you pay or report a claim.</source>
        <translation>तिर्न वा दाबीको जानकारी दिन आउँदा यो कार्ड ल्याउनुहोस्।</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>भेटेको दिन</translation>
    </message>
    <message>
        <source>Cash count</source>
        <translation>नगद गणना</translation>
    </message>
    <message>
        <source>Cash received by</source>
        <translation>नगद बुझ्ने</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>अध्यक्ष</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>जाँच गर्ने</translation>
    </message>
    <message>
        <source>Claim form</source>
        <translation>दाबी फारम</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>दाबी गरिएको</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>उठाउने</translation>
    </message>
    <message>
        <source>Collection sheet</source>
        <translation>उठाउने पाना</translation>
    </message>
    <message>
        <source>Counted again by</source>
        <translation>फेरि गन्ने</translation>
    </message>
    <message>
        <source>Counted in all</source>
        <translation>जम्मा गनिएको</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>बैठकको दिन</translation>
    </message>
    <message>
        <source>Decision on your claim</source>
        <translation>तपाईंको दाबीमा निर्णय</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>प्रविष्ट गर्ने</translation>
    </message>
    <message>
        <source>Explanation of a claim</source>
        <translation>दाबीको व्याख्या</translation>
    </message>
    <message>
        <source>Fill in what you know; the office helps with the rest.</source>
        <translation>थाहा भएको भर्नुहोस्; बाँकीमा कार्यालयले सघाउँछ।</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>भरिएको दिन</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>भर्ने</translation>
    </message>
    <message>
        <source>For the days</source>
        <translation>यी दिनका लागि</translation>
    </message>
    <message>
        <source>For the scheme</source>
        <translation>कार्यक्रमका तर्फबाट</translation>
    </message>
    <message>
        <source>Household card</source>
        <translation>परिवार कार्ड</translation>
    </message>
    <message>
        <source>Household cards</source>
        <translation>परिवार कार्डहरू</translation>
    </message>
    <message>
        <source>Household {code}</source>
        <translation>परिवार {code}</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>कति वटा</translation>
    </message>
    <message>
        <source>How the money shall come to you</source>
        <translation>पैसा तपाईंकहाँ कसरी पठाउने</translation>
    </message>
    <message>
        <source>If you think this is wrong, say so at the office or write to us. Somebody else will look at it again, and you will get an answer in writing.</source>
        <translation>यो गलत लागे कार्यालयमा भन्नुहोस् वा हामीलाई लेख्नुहोस्। अर्को व्यक्तिले फेरि हेर्नेछ, र तपाईंले लिखित जवाफ पाउनुहुनेछ।</translation>
    </message>
    <message numerus="yes">
        <source>In all {amount} to collect from %n payers.</source>
        <translation>
            <numerusform>जम्मा {amount}, %n तिर्नेबाट उठाउनुपर्ने।</numerusform>
            <numerusform>जम्मा {amount}, %n तिर्नेबाट उठाउनुपर्ने।</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for them</source>
        <translation>तिनका लागि राखिएको</translation>
    </message>
    <message>
        <source>Letter of rejection</source>
        <translation>अस्वीकृतिको पत्र</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>सदस्य कार्ड</translation>
    </message>
    <message>
        <source>Member cards</source>
        <translation>सदस्य कार्डहरू</translation>
    </message>
    <message>
        <source>Member {code}</source>
        <translation>सदस्य {code}</translation>
    </message>
    <message>
        <source>Money taken by</source>
        <translation>पैसा लिने</translation>
    </message>
    <message>
        <source>More or less than by the book</source>
        <translation>बहीभन्दा बढी वा कम</translation>
    </message>
    <message>
        <source>No claim waits for a decision.</source>
        <translation>कुनै दाबी निर्णयका लागि बाँकी छैन।</translation>
    </message>
    <message>
        <source>No money came in with such a receipt.</source>
        <translation>यस्तो रसिदमा कुनै पैसा आएको छैन।</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>क्र.सं.</translation>
    </message>
    <message>
        <source>Nobody here has anything to pay.</source>
        <translation>यहाँ कसैले केही तिर्नु छैन।</translation>
    </message>
    <message>
        <source>Nobody here is covered on that day.</source>
        <translation>त्यस दिन यहाँ कसैको बीमा सुरक्षा छैन।</translation>
    </message>
    <message>
        <source>Not covered on {day}</source>
        <translation>{day} मा बीमा सुरक्षा छैन</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>नोट वा सिक्का</translation>
    </message>
    <message>
        <source>Nothing is due any more</source>
        <translation>अब केही तिर्न बाँकी छैन</translation>
    </message>
    <message>
        <source>One row for each.</source>
        <translation>हरेकका लागि एउटा पङ्क्ति।</translation>
    </message>
    <message>
        <source>Other forms can be printed by their names: {names}.</source>
        <translation>अरू फारम नामले छाप्न सकिन्छ: {names}।</translation>
    </message>
    <message>
        <source>Owed from before</source>
        <translation>अघिको बक्यौता</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>नपुगेका कागज</translation>
    </message>
    <message>
        <source>Papers that belong to it</source>
        <translation>यससँग चाहिने कागज</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ठाउँ</translation>
    </message>
    <message>
        <source>Premium of the next term</source>
        <translation>अर्को अवधिको बीमाशुल्क</translation>
    </message>
    <message>
        <source>Product, office or account</source>
        <translation>बीमा योजना, कार्यालय वा खाता</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>रसिद {number}</translation>
    </message>
    <message>
        <source>Receipt: the office keeps this part</source>
        <translation>रसिद: यो भाग कार्यालयले राख्छ</translation>
    </message>
    <message>
        <source>Received at the office</source>
        <translation>कार्यालयमा प्राप्त</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>बुझ्ने</translation>
    </message>
    <message>
        <source>Received by the member</source>
        <translation>सदस्यले बुझेको</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>जम्मा प्राप्त</translation>
    </message>
    <message>
        <source>Renewal notices</source>
        <translation>नवीकरणका सूचना</translation>
    </message>
    <message>
        <source>Renewal of your cover</source>
        <translation>तपाईंको बीमा सुरक्षाको नवीकरण</translation>
    </message>
    <message>
        <source>Sat on the committee</source>
        <translation>समितिमा बसेका</translation>
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
        <translation>तिर्नेको हस्ताक्षर</translation>
    </message>
    <message>
        <source>Signed by those who sat</source>
        <translation>बैठकमा बसेकाको हस्ताक्षर</translation>
    </message>
    <message>
        <source>Still due on {day}</source>
        <translation>{day} मा अझै तिर्न बाँकी</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>फिर्ता लिने</translation>
    </message>
    <message>
        <source>Tell us if somebody is missing, has left or was born.</source>
        <translation>कोही छुटेको, छाडेको वा जन्मेको भए हामीलाई भन्नुहोस्।</translation>
    </message>
    <message>
        <source>The committee decided it on {day}: {members}.</source>
        <translation>समितिले {day} मा निर्णय गर्‍यो: {members}।</translation>
    </message>
    <message>
        <source>The file has no cash box yet: add one in the settings.</source>
        <translation>फाइलमा अझै नगद बाकस छैन: सेटिङमा एउटा थप्नुहोस्।</translation>
    </message>
    <message>
        <source>The last day on which you can renew without a gap is {day}.</source>
        <translation>बीचमा नटुट्ने गरी नवीकरण गर्न सकिने अन्तिम दिन {day} हो।</translation>
    </message>
    <message>
        <source>The next term begins on {day} and covers:</source>
        <translation>अर्को अवधि {day} मा सुरु हुन्छ र समेट्छ:</translation>
    </message>
    <message>
        <source>The office tells you what the next term costs.</source>
        <translation>अर्को अवधिको कति लाग्छ, कार्यालयले बताउँछ।</translation>
    </message>
    <message>
        <source>There is no form {name}; the nearest is {near}.</source>
        <translation>{name} फारम छैन; सबैभन्दा मिल्दो {near} हो।</translation>
    </message>
    <message>
        <source>These papers have not come: {papers}.</source>
        <translation>यी कागज आएका छैनन्: {papers}।</translation>
    </message>
    <message>
        <source>To go with it</source>
        <translation>यससँग पठाउने</translation>
    </message>
    <message>
        <source>Two people count, each alone; then both sign.</source>
        <translation>दुई जनाले गन्छन्, हरेकले एक्लै; अनि दुवैले हस्ताक्षर गर्छन्।</translation>
    </message>
    <message>
        <source>We are sorry: nothing of this claim can be paid. The table says why.</source>
        <translation>हामीलाई खेद छ: यस दाबीको केही पनि तिर्न सकिँदैन। किन भन्ने तालिकामा छ।</translation>
    </message>
    <message>
        <source>We have looked at your claim {claim} of {event}. We are sorry that we cannot pay it.</source>
        <translation>हामीले {event} को तपाईंको दाबी {claim} हेर्‍यौँ। यो तिर्न नसक्दा हामीलाई खेद छ।</translation>
    </message>
    <message>
        <source>We have looked at your claim {claim} of {event}. We can pay only a part of it.</source>
        <translation>हामीले {event} को तपाईंको दाबी {claim} हेर्‍यौँ। यसको केही भाग मात्र तिर्न सक्छौँ।</translation>
    </message>
    <message>
        <source>We pay</source>
        <translation>हामी तिर्छौँ</translation>
    </message>
    <message>
        <source>We pay {amount} of what you claimed. The table says why not more.</source>
        <translation>तपाईंले दाबी गर्नुभएकोमध्ये {amount} हामी तिर्छौँ। किन बढी होइन भन्ने तालिकामा छ।</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>के सोधिएको छ</translation>
    </message>
    <message>
        <source>What is written here is true. The office may ask the care provider about this claim.</source>
        <translation>यहाँ लेखिएको कुरा साँचो हो। कार्यालयले यस दाबीबारे उपचार गर्ने संस्थालाई सोध्न सक्छ।</translation>
    </message>
    <message>
        <source>What you claimed</source>
        <translation>तपाईंले दाबी गर्नुभएको</translation>
    </message>
    <message>
        <source>What you paid</source>
        <translation>तपाईंले तिर्नुभएको</translation>
    </message>
    <message>
        <source>What you saved</source>
        <translation>तपाईंले बचत गर्नुभएको</translation>
    </message>
    <message>
        <source>Who sits</source>
        <translation>को बस्छन्</translation>
    </message>
    <message>
        <source>Who steps aside, and for which claim</source>
        <translation>को अलग बस्छन्, र कुन दाबीमा</translation>
    </message>
    <message>
        <source>Why not more</source>
        <translation>किन बढी होइन</translation>
    </message>
    <message>
        <source>Why, where it differs</source>
        <translation>फरक भए, किन</translation>
    </message>
    <message>
        <source>Write clearly. What is in bold is needed.</source>
        <translation>प्रस्ट लेख्नुहोस्। मोटो अक्षरमा भएको चाहिन्छ।</translation>
    </message>
    <message>
        <source>You were not covered in these days.</source>
        <translation>यी दिनमा तपाईंको बीमा सुरक्षा थिएन।</translation>
    </message>
    <message>
        <source>Your claim explained</source>
        <translation>तपाईंको दाबीको व्याख्या</translation>
    </message>
    <message>
        <source>Your claim is accepted: we pay {amount}.</source>
        <translation>तपाईंको दाबी स्वीकृत भयो: हामी {amount} तिर्छौँ।</translation>
    </message>
    <message>
        <source>Your cover</source>
        <translation>तपाईंको बीमा सुरक्षा</translation>
    </message>
    <message>
        <source>Your cover {product} (policy {policy}) ended on {day}. You can still renew it.</source>
        <translation>तपाईंको बीमा सुरक्षा {product} (बीमालेख {policy}) {day} मा सकियो। अझै नवीकरण गर्न सक्नुहुन्छ।</translation>
    </message>
    <message>
        <source>Your cover {product} (policy {policy}) ends on {day}. Please renew it by then.</source>
        <translation>तपाईंको बीमा सुरक्षा {product} (बीमालेख {policy}) {day} मा सकिन्छ। कृपया त्यतिबेलासम्म नवीकरण गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Your year</source>
        <translation>तपाईंको वर्ष</translation>
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
        <translation>यो कोड भएको सदस्यका लागि भरिएको; नदिए खाली</translation>
    </message>
    <message>
        <source>month</source>
        <translation>महिना</translation>
    </message>
    <message>
        <source>of one cash box, by its code; else of each</source>
        <translation>एउटा नगद बाकसको, कोडले; नभए हरेकको</translation>
    </message>
    <message>
        <source>of one group; without either: of whoever owes</source>
        <translation>एउटा समूहको; दुवै नदिए: तिर्न बाँकी जो कोहीको</translation>
    </message>
    <message>
        <source>of one policy only</source>
        <translation>एउटा बीमालेखको मात्र</translation>
    </message>
    <message>
        <source>of one village</source>
        <translation>एउटा गाउँको</translation>
    </message>
    <message>
        <source>of the member with this code; else of all who are covered</source>
        <translation>यो कोड भएको सदस्यको; नभए बीमा सुरक्षामा भएका सबैको</translation>
    </message>
    <message>
        <source>of the people of one village only</source>
        <translation>एउटा गाउँका मानिसको मात्र</translation>
    </message>
    <message>
        <source>one form only, by the name that the list shows</source>
        <translation>एउटा फारम मात्र, सूचीमा देखिने नामले</translation>
    </message>
    <message>
        <source>the numbers of the receipts, with commas between; else all of the days</source>
        <translation>रसिदका नम्बर, बीचमा अल्पविरामसहित; नभए ती दिनका सबै</translation>
    </message>
    <message>
        <source>three to a page</source>
        <translation>एक पृष्ठमा तीन वटा</translation>
    </message>
    <message>
        <source>year</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>{amount} is still to be paid.</source>
        <translation>{amount} अझै तिर्न बाँकी छ।</translation>
    </message>
    <message>
        <source>{amount} was paid on {day}.</source>
        <translation>{amount} {day} मा तिरियो।</translation>
    </message>
    <message>
        <source>{code} is met in full: there is nothing to refuse. Print its explanation instead.</source>
        <translation>{code} पूरै तिरिने भएको छ: अस्वीकार गर्ने केही छैन। बरु यसको व्याख्या छाप्नुहोस्।</translation>
    </message>
    <message>
        <source>{code} is not decided yet: decide it first, then print this.</source>
        <translation>{code} मा अझै निर्णय भएको छैन: पहिले निर्णय गर्नुहोस्, अनि यो छाप्नुहोस्।</translation>
    </message>
    <message>
        <source>{first}, {then}</source>
        <translation>{first}, {then}</translation>
    </message>
    <message>
        <source>{kind}: {product}, policy {policy}</source>
        <translation>{kind}: {product}, बीमालेख {policy}</translation>
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
        <translation>{product}, बीमालेख {policy}</translation>
    </message>
    <message>
        <source>{product}, policy {policy}: covered up to {day}</source>
        <translation>{product}, बीमालेख {policy}: {day} सम्म समेटिएको</translation>
    </message>
    <message>
        <source>{whose}, due by {day}, amounts in {currency}</source>
        <translation>{whose}, {day} सम्म तिर्नुपर्ने, रकम {currency} मा</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>A household may count for one more or one less. Persons and claims are rounded to fives, amounts in steps that no household&apos;s part is above. What chance decides in this is drawn once and kept.</source>
        <translation>परिवार एक बढी वा एक कम गनिन सक्छ। व्यक्ति र दाबी पाँच-पाँचमा मिलाइन्छन्, रकम यस्ता खुड्किलामा जसभन्दा कुनै परिवारको भाग ठूलो हुँदैन। यसमा संयोगले तोकेको कुरा एक पटक निकालिन्छ र राखिन्छ।</translation>
    </message>
    <message>
        <source>Claims with a payment</source>
        <translation>भुक्तानी भएका दाबी</translation>
    </message>
    <message>
        <source>Country, as the scheme writes it</source>
        <translation>देश, कार्यक्रमले लेखेजस्तै</translation>
    </message>
    <message>
        <source>Day on which the snapshot was made</source>
        <translation>स्न्यापसट बनेको दिन</translation>
    </message>
    <message>
        <source>Each row goes out as it stands here. Nobody&apos;s name, code or day is in it.</source>
        <translation>हरेक पङ्क्ति यहाँ भएजस्तै बाहिर जान्छ। त्यसमा कसैको नाम, कोड वा दिन हुँदैन।</translation>
    </message>
    <message>
        <source>Figures for a network of schemes, without a name: you see each number that goes out.</source>
        <translation>कार्यक्रमको सञ्जालका लागि अङ्क, नामविना: बाहिर जाने हरेक सङ्ख्या तपाईं देख्नुहुन्छ।</translation>
    </message>
    <message>
        <source>Fingerprint of the newest save</source>
        <translation>सबैभन्दा नयाँ सेभको औँठाछाप</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>बाहिर जान्छ</translation>
    </message>
    <message>
        <source>How much goes out</source>
        <translation>कति बाहिर जान्छ</translation>
    </message>
    <message>
        <source>Members insured at the end</source>
        <translation>अन्त्यमा बीमित सदस्य</translation>
    </message>
    <message>
        <source>Month in which the first cover began</source>
        <translation>पहिलो बीमा सुरक्षा सुरु भएको महिना</translation>
    </message>
    <message>
        <source>Name, once more for lists of schemes</source>
        <translation>नाम, कार्यक्रमको सूचीका लागि फेरि एक पटक</translation>
    </message>
    <message>
        <source>Not known: the scheme has not recorded what it needs</source>
        <translation>थाहा छैन: यसलाई चाहिने कुरा कार्यक्रमले लेखेको छैन</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>सङ्ख्या</translation>
    </message>
    <message>
        <source>Number of the book, drawn by chance</source>
        <translation>बहीको नम्बर, संयोगले निकालिएको</translation>
    </message>
    <message>
        <source>Of the scheme</source>
        <translation>कार्यक्रमबारे</translation>
    </message>
    <message>
        <source>Over, not closed</source>
        <translation>सकिएको, बन्द नभएको</translation>
    </message>
    <message>
        <source>Policies in force at the end</source>
        <translation>अन्त्यमा चालु बीमालेख</translation>
    </message>
    <message>
        <source>Quarter until</source>
        <translation>त्रैमास, यस दिनसम्म</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>अनुपात</translation>
    </message>
    <message>
        <source>Share of women among members</source>
        <translation>सदस्यमध्ये महिलाको अंश</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>स्न्यापसट</translation>
    </message>
    <message>
        <source>Snapshot for a network</source>
        <translation>सञ्जालका लागि स्न्यापसट</translation>
    </message>
    <message>
        <source>Snapshots (*.parquet)</source>
        <translation>स्न्यापसट (*.parquet)</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>अझै चालु</translation>
    </message>
    <message>
        <source>The whole less one type of product tells what the others have together. Where that is of a few, the type is told and the whole is withheld, for networks compare types of product.</source>
        <translation>जम्माबाट एक किसिमको बीमा योजना घटाउँदा अरू सबैको सँगै कति हो थाहा हुन्छ। त्यो थोरै जनाको मात्र भए त्यो किसिम बताइन्छ र जम्मा रोकिन्छ, किनकि सञ्जालले बीमा योजनाका किसिम दाँज्छन्।</translation>
    </message>
    <message>
        <source>Totals are sums of what is told, and indicators are worked out of it: they differ a little from yours.</source>
        <translation>जम्मा रकम भनिएकै कुराको जोड हो, र सूचक त्यसैबाट निकालिएका हुन्: ती तपाईंका भन्दा अलिकति फरक पर्छन्।</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>एकाइ</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>ढाँचाको संस्करण</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>बाहिर जाने कुरा</translation>
    </message>
    <message>
        <source>What is said of the scheme</source>
        <translation>कार्यक्रमबारे भनिएको कुरा</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>बताइएको कुरा</translation>
    </message>
    <message>
        <source>Why it is withheld</source>
        <translation>किन रोकिएको</translation>
    </message>
    <message>
        <source>Withheld: another withheld number could be reckoned from it</source>
        <translation>रोकिएको: यसबाट रोकिएको अर्को सङ्ख्या निकाल्न सकिन्थ्यो</translation>
    </message>
    <message>
        <source>Withheld: one household makes more than half of it</source>
        <translation>रोकिएको: यसको आधाभन्दा बढी एउटै परिवारको हो</translation>
    </message>
    <message>
        <source>Withheld: too few persons or claims stand behind it</source>
        <translation>रोकिएको: यसको पछाडि ज्यादै थोरै व्यक्ति वा दाबी छन्</translation>
    </message>
    <message>
        <source>Working out what goes out</source>
        <translation>बाहिर जाने कुरा निकालिँदै</translation>
    </message>
    <message>
        <source>Write the snapshot</source>
        <translation>स्न्यापसट लेख्नुहोस्</translation>
    </message>
    <message>
        <source>Write the snapshot…</source>
        <translation>स्न्यापसट लेख्नुहोस्…</translation>
    </message>
    <message>
        <source>Written: {told} of {rows} rows tell a number; of the others the report says why not.</source>
        <translation>लेखियो: {rows} मध्ये {told} पङ्क्तिले सङ्ख्या भन्छन्; अरूले किन भन्दैनन् प्रतिवेदनले भन्छ।</translation>
    </message>
    <message>
        <source>of so many quarters</source>
        <translation>यति त्रैमासको</translation>
    </message>
    <message>
        <source>with the office&apos;s contact</source>
        <translation>कार्यालयको सम्पर्कसहित</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message numerus="yes">
        <source>%n conflicts between laptops wait for a decision.</source>
        <translation>
            <numerusform>ल्यापटपबीच बाझिएको %n कुराको निर्णय बाँकी छ।</numerusform>
            <numerusform>ल्यापटपबीच बाझिएका %n कुराको निर्णय बाँकी छ।</numerusform>
        </translation>
    </message>
    <message>
        <source>It was closed again on {day}.</source>
        <translation>{day} मा फेरि बन्द गरियो।</translation>
    </message>
    <message>
        <source>It was closed and reopened on {day} by {name}: {reason}</source>
        <translation>यो बन्द गरियो र {name} ले {day} मा फेरि खोले: {reason}</translation>
    </message>
    <message>
        <source>The period is closed.</source>
        <translation>अवधि बन्द भइसकेको छ।</translation>
    </message>
    <message>
        <source>The period is over and not closed: its records may still be corrected.</source>
        <translation>अवधि सकियो तर बन्द भएको छैन: अभिलेख अझै सच्याउन सकिन्छ।</translation>
    </message>
    <message>
        <source>The period still runs: these are the figures of {day}, not those of its end.</source>
        <translation>अवधि अझै चल्दै छ: यी {day} का अङ्क हुन्, अवधिको अन्त्यका होइनन्।</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message numerus="yes">
        <source>%n more corrections are in the file.</source>
        <translation>
            <numerusform>फाइलमा अझै %n सच्याइ छ।</numerusform>
            <numerusform>फाइलमा अझै %n सच्याइ छन्।</numerusform>
        </translation>
    </message>
    <message>
        <source>A dash: nothing is recorded of these days. The first record is of {day}.</source>
        <translation>ड्यास: यी दिनको कुनै अभिलेख छैन। पहिलो अभिलेख {day} को हो।</translation>
    </message>
    <message>
        <source>A dash: nothing is recorded yet.</source>
        <translation>ड्यास: अझै कुनै अभिलेख छैन।</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>प्रोद्भूत</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>योजनासँग दाँज्दा</translation>
    </message>
    <message>
        <source>All reserves are gross of reinsurance.</source>
        <translation>सबै जगेडा पुनर्बीमा नघटाएका हुन्।</translation>
    </message>
    <message>
        <source>An office holds what its policies, claims, members and vouchers name; reinsurers, certificates and what names no office stand under none. Income and costs that name no office are shared, and what an office thereby owes the others stands in B37, so that all offices add up to the whole.</source>
        <translation>कार्यालयमा त्यसका बीमालेख, दाबी, सदस्य र भौचरले भनेको रकम हुन्छ; पुनर्बीमक, प्रमाणपत्र र कार्यालय नलेखिएको रकम कुनै कार्यालयमा पर्दैन। कार्यालय नलेखिएका आम्दानी र खर्च बाँडिन्छन्, र त्यसबाट एउटा कार्यालयले अरूलाई दिनुपर्ने रकम B37 मा हुन्छ, त्यसैले सबै कार्यालयको जोड पूरै हुन्छ।</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>स्वीकृत गर्ने</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>सम्पत्ति</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>एक नजरमा</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>वासलात</translation>
    </message>
    <message>
        <source>Balance sheet by office</source>
        <translation>कार्यालयअनुसार वासलात</translation>
    </message>
    <message>
        <source>Balance sheet compared</source>
        <translation>तुलनात्मक वासलात</translation>
    </message>
    <message>
        <source>Being settled</source>
        <translation>फर्छ्यौट हुँदै</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>यसको छेउमा</translation>
    </message>
    <message>
        <source>C07 less P05 is {amount}: of P05, membership fees stand in C03 and income of investments in C10; C07 also holds what was received on accounts receivable (B09), which is no income of these days.</source>
        <translation>C07 बाट P05 घटाउँदा {amount} हुन्छ: P05 मध्ये सदस्यता शुल्क C03 मा र लगानीको आम्दानी C10 मा छन्; प्राप्य रकम (B09) बाट आएको पैसा पनि C07 मा छ, जुन यी दिनको आम्दानी होइन।</translation>
    </message>
    <message>
        <source>Cash flow by office</source>
        <translation>कार्यालयअनुसार नगद प्रवाह</translation>
    </message>
    <message>
        <source>Cash flow compared</source>
        <translation>तुलनात्मक नगद प्रवाह</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>फेरबदल</translation>
    </message>
    <message>
        <source>Claims ratio of this period</source>
        <translation>यस अवधिको दाबी अनुपात</translation>
    </message>
    <message>
        <source>Claims ratio then</source>
        <translation>त्यतिबेलाको दाबी अनुपात</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>विषयसूची</translation>
    </message>
    <message>
        <source>Corrections of the period</source>
        <translation>अवधिका सच्याइ</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>हर</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>मस्यौदा</translation>
    </message>
    <message>
        <source>Draft: the period is not closed · printed on {day} at {time}</source>
        <translation>मस्यौदा: अवधि बन्द भएको छैन · {day} मा {time} बजे छापिएको</translation>
    </message>
    <message>
        <source>Draft: the period still runs · printed on {day} at {time}</source>
        <translation>मस्यौदा: अवधि अझै चल्दै छ · {day} मा {time} बजे छापिएको</translation>
    </message>
    <message>
        <source>Each indicator is one fraction: what stands above its line, what below, and what each is made of. Those called provisional may still change, for the reason that is given.</source>
        <translation>हरेक सूचक एउटा भिन्न हो: रेखामाथि के छ, तल के छ, र हरेक केबाट बनेको छ। अस्थायी भनिएका सूचक दिइएको कारणले अझै बदलिन सक्छन्।</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>स्वपूँजी</translation>
    </message>
    <message>
        <source>Every correction that was saved with a reason from the first day of the period up to this statement, but those of records dated after it. What stood before stays in the file.</source>
        <translation>अवधिको पहिलो दिनदेखि यस विवरणसम्म कारणसहित सेभ गरिएका सबै सच्याइ, त्यसपछिको मितिका अभिलेखका बाहेक। अघि लेखिएको कुरा फाइलमै रहन्छ।</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>फाइलको औँठाछाप</translation>
    </message>
    <message>
        <source>From {day} on, by {name}: {state}</source>
        <translation>{day} देखि, {name} द्वारा: {state}</translation>
    </message>
    <message>
        <source>Half of the claims settled took so many days or less</source>
        <translation>फर्छ्यौट भएका दाबीमध्ये आधालाई यति दिन वा कम लाग्यो</translation>
    </message>
    <message>
        <source>Half-yearly statement</source>
        <translation>अर्धवार्षिक विवरण</translation>
    </message>
    <message>
        <source>How each figure was obtained</source>
        <translation>हरेक अङ्क कसरी निस्कियो</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>In the program a click on any figure shows its parts and then its records; so does the command coverbook explain with the figure&apos;s code and these days.</source>
        <translation>प्रोग्राममा कुनै अङ्कमा क्लिक गर्दा त्यसका भाग र त्यसपछि अभिलेख देखिन्छन्; अङ्कको कोड र यी दिन दिएर coverbook explain कमान्डले पनि त्यही देखाउँछ।</translation>
    </message>
    <message>
        <source>In this period</source>
        <translation>यस अवधिमा</translation>
    </message>
    <message>
        <source>In whole {currency}</source>
        <translation>पूरा {currency} मा</translation>
    </message>
    <message>
        <source>Income by office</source>
        <translation>कार्यालयअनुसार आम्दानी</translation>
    </message>
    <message>
        <source>Income statement</source>
        <translation>आम्दानी विवरण</translation>
    </message>
    <message>
        <source>Income statement compared</source>
        <translation>तुलनात्मक आम्दानी विवरण</translation>
    </message>
    <message>
        <source>Investments and the policy on them</source>
        <translation>लगानी र लगानीको नीति</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोडिएका</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Line, and what posts it</source>
        <translation>पङ्क्ति, र त्यसमा के चढ्छ</translation>
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
        <translation>स्वपूँजी र जगेडाको फेरबदल</translation>
    </message>
    <message>
        <source>No claim is reported yet: no reserve of an earlier quarter can be held against one.</source>
        <translation>अझै कुनै दाबीको जानकारी आएको छैन: अघिल्लो त्रैमासको जगेडा कुनै दाबीसँग दाँज्न सकिँदैन।</translation>
    </message>
    <message>
        <source>No investment stands in the register on this day.</source>
        <translation>यस दिन दर्ता किताबमा कुनै लगानी छैन।</translation>
    </message>
    <message>
        <source>No other method has an answer: nothing is reserved for claims not reported.</source>
        <translation>अरू कुनै विधिले उत्तर दिँदैन: जानकारी नआएका दाबीका लागि केही जगेडा राखिएको छैन।</translation>
    </message>
    <message>
        <source>No partner has given a figure of its own for these days.</source>
        <translation>यी दिनका लागि कुनै साझेदारले आफ्नो अङ्क दिएको छैन।</translation>
    </message>
    <message>
        <source>No people are named in this book: whoever opens it may do everything alone.</source>
        <translation>यस बहीमा कुनै व्यक्तिको नाम छैन: खोल्ने जो कोहीले एक्लै सबै गर्न सक्छ।</translation>
    </message>
    <message>
        <source>Nobody types a figure of this statement. Each is a sum of records of the file, up to the last day, computed exactly and rounded once in its line; totals add up the rounded lines.</source>
        <translation>यस विवरणको कुनै अङ्क कसैले टाइप गर्दैन। हरेक अङ्क अन्तिम दिनसम्मका फाइलका अभिलेखको जोड हो, ठ्याक्कै हिसाब गरी आफ्नो पङ्क्तिमा एक पटक मात्र पूर्णाङ्कमा ल्याइएको; जम्माले पूर्णाङ्कमा ल्याइएका पङ्क्ति जोड्छ।</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>प्रमाणित छैन</translation>
    </message>
    <message>
        <source>Not proved: the file does not hold · printed on {day} at {time}</source>
        <translation>प्रमाणित छैन: फाइल मिल्दैन · {day} मा {time} बजे छापिएको</translation>
    </message>
    <message>
        <source>Not shown, for nothing was ever booked on them: {codes}.</source>
        <translation>यिनमा कहिल्यै केही नचढाइएकाले देखाइएका छैनन्: {codes}।</translation>
    </message>
    <message>
        <source>Nothing was ceded to reinsurers or recovered from them in these days.</source>
        <translation>यी दिनमा पुनर्बीमकलाई केही हस्तान्तरण गरिएन, तिनबाट केही असुल पनि भएन।</translation>
    </message>
    <message>
        <source>Nothing was corrected from the first day of the period up to this statement.</source>
        <translation>अवधिको पहिलो दिनदेखि यस विवरणसम्म केही सच्याइएको छैन।</translation>
    </message>
    <message>
        <source>Nothing was saved in this file yet.</source>
        <translation>यस फाइलमा अझै केही सेभ भएको छैन।</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>Of a period with a dash on its operating expenses none has been entered.</source>
        <translation>सञ्चालन खर्चमा ड्यास भएको अवधिको कुनै खर्च हालिएको छैन।</translation>
    </message>
    <message>
        <source>One person may record and decide a claim in this scheme: the rule of two persons is switched off.</source>
        <translation>यस कार्यक्रममा एकै जनाले दाबी लेख्न र निर्णय गर्न सक्छ: दुई व्यक्तिको नियम बन्द छ।</translation>
    </message>
    <message>
        <source>Other liabilities</source>
        <translation>अन्य दायित्व</translation>
    </message>
    <message>
        <source>Partners&apos; shares</source>
        <translation>साझेदारका अंश</translation>
    </message>
    <message>
        <source>Premium is earned by days, months or 24ths as each product says; claims as they happen.</source>
        <translation>बीमाशुल्क प्रत्येक बीमा योजनाअनुसार दिन, महिना वा 24 औँ भागमा आर्जन हुन्छ; दाबी घटेअनुसार।</translation>
    </message>
    <message>
        <source>Premium, claims and expenses</source>
        <translation>बीमाशुल्क, दाबी र खर्च</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>तयार गर्ने</translation>
    </message>
    <message>
        <source>Provisional: {reason}</source>
        <translation>अस्थायी: {reason}</translation>
    </message>
    <message>
        <source>Quarterly statement</source>
        <translation>त्रैमासिक विवरण</translation>
    </message>
    <message>
        <source>Reinsurers</source>
        <translation>पुनर्बीमक</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>जगेडा</translation>
    </message>
    <message>
        <source>Reserves and their methods</source>
        <translation>जगेडा र तिनका विधि</translation>
    </message>
    <message>
        <source>Reserves that are needed and lacking</source>
        <translation>चाहिने तर नभएका जगेडा</translation>
    </message>
    <message>
        <source>Reserves, other liabilities and equity</source>
        <translation>जगेडा, अन्य दायित्व र स्वपूँजी</translation>
    </message>
    <message>
        <source>Responsible for this statement</source>
        <translation>यस विवरणको जिम्मेवार</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>पुनरावलोकन गर्ने</translation>
    </message>
    <message>
        <source>Rules of two persons</source>
        <translation>दुई व्यक्तिका नियम</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>फाइलको अवस्था</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Statement of the fiscal year</source>
        <translation>आर्थिक वर्षको विवरण</translation>
    </message>
    <message>
        <source>Statement of the quarter so far</source>
        <translation>त्रैमासको हालसम्मको विवरण</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>जोड</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because a claim costs less.</source>
        <translation>दाबी अनुपात {number} प्रतिशत बिन्दुले घट्यो, मुख्यतः एउटा दाबीको खर्च घटेकाले।</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because an insured year earns more premium.</source>
        <translation>दाबी अनुपात {number} प्रतिशत बिन्दुले घट्यो, मुख्यतः एक बीमित वर्षमा बढी बीमाशुल्क आर्जन भएकाले।</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because claims are made less often.</source>
        <translation>दाबी अनुपात {number} प्रतिशत बिन्दुले घट्यो, मुख्यतः दाबी कम पटक भएकाले।</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly by reserves and claims of earlier periods.</source>
        <translation>दाबी अनुपात {number} प्रतिशत बिन्दुले घट्यो, मुख्यतः अघिल्ला अवधिका जगेडा र दाबीले।</translation>
    </message>
    <message>
        <source>The claims ratio is what it was in the period before.</source>
        <translation>दाबी अनुपात अघिल्लो अवधिमा जति थियो उति नै छ।</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because a claim costs more.</source>
        <translation>दाबी अनुपात {number} प्रतिशत बिन्दुले बढ्यो, मुख्यतः एउटा दाबीको खर्च बढेकाले।</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because an insured year earns less premium.</source>
        <translation>दाबी अनुपात {number} प्रतिशत बिन्दुले बढ्यो, मुख्यतः एक बीमित वर्षमा कम बीमाशुल्क आर्जन भएकाले।</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because claims are made more often.</source>
        <translation>दाबी अनुपात {number} प्रतिशत बिन्दुले बढ्यो, मुख्यतः दाबी धेरै पटक भएकाले।</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly by reserves and claims of earlier periods.</source>
        <translation>दाबी अनुपात {number} प्रतिशत बिन्दुले बढ्यो, मुख्यतः अघिल्ला अवधिका जगेडा र दाबीले।</translation>
    </message>
    <message>
        <source>The command coverbook verify with the file and this paper says whether the file still gives the same figures, as it stood at the save whose fingerprint is on its first page.</source>
        <translation>फाइल र यो कागज दिएर coverbook verify कमान्ड चलाउँदा, आवरणमा औँठाछाप भएको सेभको बेलाको फाइलले अझै उही अङ्क दिन्छ कि दिँदैन भन्छ।</translation>
    </message>
    <message>
        <source>The period is closed · printed on {day} at {time}</source>
        <translation>अवधि बन्द छ · {day} मा {time} बजे छापिएको</translation>
    </message>
    <message>
        <source>The ten indicators</source>
        <translation>दस सूचक</translation>
    </message>
    <message>
        <source>The ten indicators and their fractions</source>
        <translation>दस सूचक र तिनका भिन्न</translation>
    </message>
    <message>
        <source>This statement is not signed, and its figures are not proved: the saves of the file do not hold, for something in it is no longer as it was saved. Verify the file, on the page Data or with coverbook verify: that names what was changed, and what to do.</source>
        <translation>यस विवरणमा हस्ताक्षर छैन, र यसका अङ्क प्रमाणित छैनन्: फाइलका सेभ मिल्दैनन्, किनकि त्यसमा कुनै कुरा सेभ गर्दा जस्तो थियो अब त्यस्तो छैन। डेटा पृष्ठमा वा coverbook verify ले फाइल प्रमाणित गर्नुहोस्: त्यसले के बदलियो र के गर्ने भन्छ।</translation>
    </message>
    <message>
        <source>This statement is not signed, and its figures are not proved: they are not those that were frozen when the quarter was closed. Verify the file, on the page Data or with coverbook verify: that names which differ, and what to do.</source>
        <translation>यस विवरणमा हस्ताक्षर छैन, र यसका अङ्क प्रमाणित छैनन्: यी त्रैमास बन्द हुँदा स्थिर राखिएका अङ्क होइनन्। डेटा पृष्ठमा वा coverbook verify ले फाइल प्रमाणित गर्नुहोस्: त्यसले कुन फरक छन् र के गर्ने भन्छ।</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>प्रवृत्ति</translation>
    </message>
    <message>
        <source>Unearned premium</source>
        <translation>अनार्जित बीमाशुल्क</translation>
    </message>
    <message>
        <source>Why the claims ratio changed</source>
        <translation>दाबी अनुपात किन बदलियो</translation>
    </message>
    <message>
        <source>Why the claims ratio changed cannot be told: no premium was earned or nobody was insured in one of the periods.</source>
        <translation>दाबी अनुपात किन बदलियो भन्न सकिँदैन: एउटा अवधिमा बीमाशुल्क आर्जन भएन वा कोही बीमित थिएन।</translation>
    </message>
    <message>
        <source>a person&apos;s own data</source>
        <translation>व्यक्तिको निजी जानकारी</translation>
    </message>
    <message>
        <source>less: {line}</source>
        <translation>घटाउने: {line}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नयाँ</translation>
    </message>
    <message>
        <source>off</source>
        <translation>बन्द</translation>
    </message>
    <message>
        <source>on</source>
        <translation>लागू</translation>
    </message>
    <message>
        <source>on above {amount}</source>
        <translation>{amount} भन्दा माथि लागू</translation>
    </message>
    <message>
        <source>save {save}</source>
        <translation>सेभ {save}</translation>
    </message>
    <message>
        <source>with every office beside it</source>
        <translation>हरेक कार्यालय छेउमा राखेर</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>फिर्ता लिइएको</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{first} to {last}, amounts in {currency}</source>
        <translation>{first} देखि {last}, रकम {currency} मा</translation>
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
        <translation>{name} ले एक्लै अवधि तयार गरे र बन्द गरे।</translation>
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
            <numerusform>%n पृष्ठ प्रिन्टरमा पठाइयो।</numerusform>
            <numerusform>%n पृष्ठ प्रिन्टरमा पठाइए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Identification, income statement, balance sheet, reserves with their methods, the ten indicators with a chart, and lines to sign.</source>
        <translation>परिचय, आम्दानी विवरण, वासलात, विधिसहित जगेडा, चित्रसहित दस सूचक, र हस्ताक्षर गर्ने ठाउँ।</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>कागजको भाषा</translation>
    </message>
    <message>
        <source>Make the statement</source>
        <translation>विवरण बनाउनुहोस्</translation>
    </message>
    <message>
        <source>No statement is made yet for these choices. Make it, then read, save or print it.</source>
        <translation>यी छनोटको विवरण अझै बनेको छैन। बनाउनुहोस्, अनि पढ्नुहोस्, सेभ गर्नुहोस् वा छाप्नुहोस्।</translation>
    </message>
    <message>
        <source>None</source>
        <translation>छैन</translation>
    </message>
    <message>
        <source>Open its figures</source>
        <translation>यसका अङ्क खोल्नुहोस्</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF फाइल (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छाप्नुहोस्…</translation>
    </message>
    <message>
        <source>Quarter {number}, {year}</source>
        <translation>त्रैमास {number}, {year}</translation>
    </message>
    <message>
        <source>Quarter, chosen in the bar above</source>
        <translation>त्रैमास, माथिको पट्टीमा छानिएको</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>यस नाममा सेभ…</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>विवरण सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} नाममा सेभ भयो।</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>दोस्रो भाषा</translation>
    </message>
    <message>
        <source>The statement is being made…</source>
        <translation>विवरण बन्दै छ…</translation>
    </message>
    <message>
        <source>This quarter is not over: the figures are those known today.</source>
        <translation>यो त्रैमास सकिएको छैन: अङ्क आजसम्म थाहा भएका हुन्।</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>यसमा के छ</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} देखि {last}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Taken back: {record} ({sheet})</source>
        <translation>फिर्ता लिइयो: {record} ({sheet})</translation>
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
        <translation>{field}: {new}, पहिले {old}, {record} ({sheet})</translation>
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
        <translation>फारममा शीर्षक र पङ्क्ति हुन्छन्: title = “…”, अनि प्रत्येक पङ्क्तिका लागि [[row]]।</translation>
    </message>
    <message>
        <source>It cannot be opened; look whether there is a file of this name.</source>
        <translation>यो खोल्न सकिँदैन; यो नामको फाइल छ कि छैन हेर्नुहोस्।</translation>
    </message>
    <message>
        <source>It cannot be read as a form (TOML, UTF-8): {reason}</source>
        <translation>यो फारमका रूपमा पढ्न सकिँदैन (TOML, UTF-8): {reason}</translation>
    </message>
    <message>
        <source>Line or formula</source>
        <translation>शीर्षक वा सूत्र</translation>
    </message>
    <message>
        <source>Row {number}: {problem}</source>
        <translation>पङ्क्ति {number}: {problem}</translation>
    </message>
    <message>
        <source>Supervisor&apos;s form</source>
        <translation>नियामकको फारम</translation>
    </message>
    <message>
        <source>a formula needs a label.</source>
        <translation>सूत्रलाई नाम (label) चाहिन्छ।</translation>
    </message>
    <message>
        <source>a formula needs a unit: {units}.</source>
        <translation>सूत्रलाई एकाइ (unit) चाहिन्छ: {units}।</translation>
    </message>
    <message>
        <source>a heading stands alone.</source>
        <translation>शीर्षक (heading) आफ्नो पङ्क्तिमा एक्लै हुन्छ।</translation>
    </message>
    <message>
        <source>it is no row; write [[row]] above it.</source>
        <translation>यो पङ्क्ति होइन; यसमाथि [[row]] लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>it needs a code of its own: a letter, then letters, digits and points.</source>
        <translation>यसलाई आफ्नै कोड चाहिन्छ: एउटा अक्षर, अनि अक्षर, अङ्क र थोप्ला।</translation>
    </message>
    <message>
        <source>it needs a figure or a formula, one of them.</source>
        <translation>यसलाई अङ्क (figure) वा सूत्र (formula), दुईमध्ये एउटा, चाहिन्छ।</translation>
    </message>
    <message>
        <source>the file that describes the form; without one an example</source>
        <translation>फारम कस्तो हो भन्ने फाइल; नदिए एउटा उदाहरण</translation>
    </message>
    <message>
        <source>the formula names {code}, and no row above it has this code.</source>
        <translation>सूत्रमा {code} छ, तर यसमाथिको कुनै पङ्क्तिको यो कोड छैन।</translation>
    </message>
    <message>
        <source>the formula “{formula}” cannot be read.</source>
        <translation>सूत्र “{formula}” पढ्न सकिँदैन।</translation>
    </message>
    <message>
        <source>there is no figure {name}; the nearest is {near}.</source>
        <translation>{name} नामको अङ्क छैन; सबैभन्दा मिल्दो {near} हो।</translation>
    </message>
    <message>
        <source>there is no {key}; a row has {known}.</source>
        <translation>{key} भन्ने केही छैन; पङ्क्तिमा हुने: {known}।</translation>
    </message>
    <message>
        <source>words stand in quotation marks; total is true or false.</source>
        <translation>शब्द उद्धरण चिह्नभित्र हुन्छन्; total भने true वा false हुन्छ।</translation>
    </message>
</context>
<context>
    <name>Takaful</name>
    <message>
        <source>All charges up to the end</source>
        <translation>अन्त्यसम्मका सबै शुल्क</translation>
    </message>
    <message>
        <source>Both funds</source>
        <translation>दुवै कोष</translation>
    </message>
    <message>
        <source>Charges of the operator</source>
        <translation>सञ्चालकले लिने शुल्क</translation>
    </message>
    <message>
        <source>Charges of the time before</source>
        <translation>अघिको समयका शुल्क</translation>
    </message>
    <message>
        <source>No product is a takaful product: its model says so.</source>
        <translation>कुनै बीमा योजना तकाफुल होइन: ढाँचाले त्यो भन्छ।</translation>
    </message>
    <message>
        <source>Operator&apos;s fee on contributions</source>
        <translation>योगदानमा सञ्चालकको शुल्क</translation>
    </message>
    <message>
        <source>Operator&apos;s fund</source>
        <translation>सञ्चालकको कोष</translation>
    </message>
    <message>
        <source>Operator&apos;s share of the surplus</source>
        <translation>बचत रकममा सञ्चालकको अंश</translation>
    </message>
    <message>
        <source>Other operating expenses of the fund</source>
        <translation>कोषका अन्य सञ्चालन खर्च</translation>
    </message>
    <message>
        <source>Participants&apos; fund</source>
        <translation>सहभागीको कोष</translation>
    </message>
    <message>
        <source>Split of the surplus</source>
        <translation>बचत रकमको बाँडफाँट</translation>
    </message>
    <message>
        <source>Surplus before the operator&apos;s share</source>
        <translation>सञ्चालकको अंशअघिको बचत रकम</translation>
    </message>
    <message>
        <source>Surplus kept at the end</source>
        <translation>अन्त्यमा राखिएको बचत रकम</translation>
    </message>
    <message>
        <source>Surplus kept from the time before</source>
        <translation>अघिको समयबाट राखिएको बचत रकम</translation>
    </message>
    <message>
        <source>Surplus of the participants</source>
        <translation>सहभागीको बचत रकम</translation>
    </message>
    <message>
        <source>Takaful funds</source>
        <translation>तकाफुल कोष</translation>
    </message>
    <message>
        <source>The operator bears its own costs: what vouchers enter is what the participants&apos; fund pays beside the charges.</source>
        <translation>सञ्चालकले आफ्नो खर्च आफैँ बेहोर्छ: भौचरमा लेखिएको रकम सहभागीको कोषले शुल्कबाहेक तिरेको हो।</translation>
    </message>
</context>
<context>
    <name>Tariff</name>
    <message numerus="yes">
        <source>%n dependants at {amount}</source>
        <translation>
            <numerusform>%n आश्रित, {amount} का दरले</numerusform>
            <numerusform>%n आश्रित, {amount} का दरले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at {amount}</source>
        <translation>
            <numerusform>%n व्यक्ति, {amount} का दरले</numerusform>
            <numerusform>%n व्यक्ति, {amount} का दरले</numerusform>
        </translation>
    </message>
    <message>
        <source>As for the last term: the product has no tariff.</source>
        <translation>अघिल्लो अवधिमा जस्तै: बीमा योजनाको दररेट छैन।</translation>
    </message>
    <message>
        <source>No charge of the tariff applies.</source>
        <translation>दररेटको कुनै दर लाग्दैन।</translation>
    </message>
    <message>
        <source>No premium is set for the age of {name}, {age}.</source>
        <translation>{name} को उमेर {age} का लागि बीमाशुल्क तोकिएको छैन।</translation>
    </message>
    <message>
        <source>The premium follows the age: {name} needs a birth date.</source>
        <translation>बीमाशुल्क उमेरअनुसार हुन्छ: {name} को जन्ममिति चाहिन्छ।</translation>
    </message>
    <message>
        <source>The premium is a share of the loan: no loan is known.</source>
        <translation>बीमाशुल्क ऋणको अंश हो: कुनै ऋण थाहा छैन।</translation>
    </message>
    <message>
        <source>The premium is a share of the loan: nothing is left of it on that day.</source>
        <translation>बीमाशुल्क ऋणको अंश हो: त्यस दिन ऋण बाँकी छैन।</translation>
    </message>
    <message>
        <source>The premium is a share of the sum insured: it is not known.</source>
        <translation>बीमाशुल्क बीमाङ्कको अंश हो: बीमाङ्क थाहा छैन।</translation>
    </message>
    <message>
        <source>The premium is reckoned person by person: nobody is named.</source>
        <translation>बीमाशुल्क व्यक्तिअनुसार हिसाब हुन्छ: कसैको नाम छैन।</translation>
    </message>
    <message>
        <source>The tariff makes it {reckoning}, not {amount}.</source>
        <translation>दररेटअनुसार {reckoning} हुन्छ, {amount} होइन।</translation>
    </message>
    <message>
        <source>Waiting period up to {last}: what happens from {first} on is covered.</source>
        <translation>प्रतीक्षा अवधि {last} सम्म: {first} देखि हुने घटना समेटिन्छ।</translation>
    </message>
    <message>
        <source>{amount} for the policy</source>
        <translation>बीमालेखका लागि {amount}</translation>
    </message>
    <message>
        <source>{charge} (age {band})</source>
        <translation>{charge} (उमेर {band})</translation>
    </message>
    <message>
        <source>{first} and over</source>
        <translation>{first} र माथि</translation>
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
            <numerusform>{name} योग्य छैन: उमेर %n वर्ष, र {product} ले {least} वर्षदेखि लिन्छ।</numerusform>
            <numerusform>{name} योग्य छैन: उमेर %n वर्ष, र {product} ले {least} वर्षदेखि लिन्छ।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not eligible: {age} years old, and {product} covers up to {most}.</source>
        <translation>{name} योग्य छैन: उमेर {age} वर्ष, र {product} ले {most} सम्म समेट्छ।</translation>
    </message>
    <message>
        <source>{percent}% of the loan of {sum}</source>
        <translation>{sum} ऋणको {percent}%</translation>
    </message>
    <message>
        <source>{percent}% of {sum} insured</source>
        <translation>{sum} बीमाङ्कको {percent}%</translation>
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
        <translation>बीमा योजनाका एकै दिन सुरु हुने सबै दर, अर्को नआउन्जेल, सँगै लाग्छन्।</translation>
    </message>
    <message>
        <source>For a whole term.</source>
        <translation>पूरा अवधिका लागि।</translation>
    </message>
    <message>
        <source>In percent of the sum insured or of the loan: 0.5 for a half of one percent.</source>
        <translation>बीमाङ्क वा ऋणको प्रतिशतमा: आधा प्रतिशतका लागि 0.5।</translation>
    </message>
    <message>
        <source>Premium basis</source>
        <translation>बीमाशुल्कको आधार</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n claims approved and not paid in full</source>
        <translation>
            <numerusform>%n दाबी स्वीकृत तर पूरा भुक्तानी नभएको</numerusform>
            <numerusform>%n दाबी स्वीकृत तर पूरा भुक्तानी नभएका</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims reported by {day} and not decided</source>
        <translation>
            <numerusform>{day} सम्म दर्ता भएको, निर्णय नभएको %n दाबी</numerusform>
            <numerusform>{day} सम्म दर्ता भएका, निर्णय नभएका %n दाबी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints received by {day} and not answered</source>
        <translation>
            <numerusform>{day} सम्म आएको र जवाफ नदिइएको %n गुनासो</numerusform>
            <numerusform>{day} सम्म आएका र जवाफ नदिइएका %n गुनासो</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts between laptops</source>
        <translation>
            <numerusform>ल्यापटपबीच बाझिएको %n कुरा</numerusform>
            <numerusform>ल्यापटपबीच बाझिएका %n कुरा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings at the last look, {when}</source>
        <translation>
            <numerusform>पछिल्लो पटक, {when}, हेर्दा %n शङ्का</numerusform>
            <numerusform>पछिल्लो पटक, {when}, हेर्दा %n शङ्का</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n investments fall due, the first on {day}</source>
        <translation>
            <numerusform>%n लगानीको म्याद {day} मा पुग्छ</numerusform>
            <numerusform>%n लगानीको म्याद पुग्छ, पहिलो {day} मा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished: {form}</source>
        <translation>
            <numerusform>%n अपूरो: {form}</numerusform>
            <numerusform>%n अपूरा: {form}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies to renew by {day}</source>
        <translation>
            <numerusform>{day} सम्म नवीकरण गर्नुपर्ने %n बीमालेख</numerusform>
            <numerusform>{day} सम्म नवीकरण गर्नुपर्ने %n बीमालेख</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n premiums due by {day} and not paid</source>
        <translation>
            <numerusform>{day} सम्म तिर्नुपर्ने, नतिरिएको %n बीमाशुल्क</numerusform>
            <numerusform>{day} सम्म तिर्नुपर्ने, नतिरिएका %n बीमाशुल्क</numerusform>
        </translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 देखि 60 दिन</translation>
    </message>
    <message>
        <source>31 to 90 days</source>
        <translation>31 देखि 90 दिन</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>61 देखि 90 दिन</translation>
    </message>
    <message>
        <source>8 to 15 days left</source>
        <translation>8 देखि 15 दिन बाँकी</translation>
    </message>
    <message>
        <source>8 to 30 days</source>
        <translation>8 देखि 30 दिन</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>जवाफ दिने अन्तिम दिन</translation>
    </message>
    <message>
        <source>Answer complaints</source>
        <translation>गुनासोको जवाफ दिनुहोस्</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>सुरु गर्नुहोस्</translation>
    </message>
    <message>
        <source>Claims by step</source>
        <translation>चरणअनुसार दाबी</translation>
    </message>
    <message>
        <source>Claims to decide</source>
        <translation>निर्णय गर्नुपर्ने दाबी</translation>
    </message>
    <message>
        <source>Claims to pay</source>
        <translation>भुक्तानी गर्नुपर्ने दाबी</translation>
    </message>
    <message>
        <source>Close {quarter}: {days}</source>
        <translation>{quarter} बन्द गर्नुहोस्: {days}</translation>
    </message>
    <message>
        <source>Complaints to answer</source>
        <translation>जवाफ दिन बाँकी गुनासो</translation>
    </message>
    <message>
        <source>Covered up to</source>
        <translation>सुरक्षा सकिने</translation>
    </message>
    <message>
        <source>Decide claims</source>
        <translation>दाबीको निर्णय गर्नुहोस्</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>निर्णय भएको</translation>
    </message>
    <message>
        <source>Describe the scheme</source>
        <translation>कार्यक्रमको विवरण दिनुहोस्</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>तिर्नुपर्ने</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>अनुमान</translation>
    </message>
    <message>
        <source>Every claim that was approved is paid.</source>
        <translation>स्वीकृत भएका सबै दाबी भुक्तानी भए।</translation>
    </message>
    <message>
        <source>Every claim that was reported is decided.</source>
        <translation>दर्ता भएका सबै दाबीको निर्णय भयो।</translation>
    </message>
    <message>
        <source>Every complaint is answered.</source>
        <translation>सबै गुनासोको जवाफ दिइएको छ।</translation>
    </message>
    <message>
        <source>Every premium that is due is paid.</source>
        <translation>तिर्नुपर्ने सबै बीमाशुल्क तिरिएका छन्।</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>पहिला कदम</translation>
    </message>
    <message>
        <source>Indicators of the period</source>
        <translation>अवधिका सूचक</translation>
    </message>
    <message>
        <source>Its name, currency, products and offices.</source>
        <translation>यसको नाम, मुद्रा, बीमा योजना र कार्यालय।</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n days ago</source>
        <translation>
            <numerusform>पछिल्लो ब्याकअप %n दिनअघि</numerusform>
            <numerusform>पछिल्लो ब्याकअप %n दिनअघि</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup today</source>
        <translation>पछिल्लो ब्याकअप आज</translation>
    </message>
    <message>
        <source>Latest saves</source>
        <translation>पछिल्ला सेभ</translation>
    </message>
    <message>
        <source>Look for doubtful records</source>
        <translation>शङ्कास्पद अभिलेख खोज्नुहोस्</translation>
    </message>
    <message>
        <source>Member or group</source>
        <translation>सदस्य वा समूह</translation>
    </message>
    <message>
        <source>Next policies to renew</source>
        <translation>अब नवीकरण गर्नुपर्ने बीमालेख</translation>
    </message>
    <message>
        <source>No policy ends within 60 days.</source>
        <translation>60 दिनभित्र कुनै बीमालेख सकिँदैन।</translation>
    </message>
    <message>
        <source>Nothing has been saved in this file yet.</source>
        <translation>यस फाइलमा अझै केही सेभ भएको छैन।</translation>
    </message>
    <message>
        <source>Offer a product</source>
        <translation>बीमा योजना ल्याउनुहोस्</translation>
    </message>
    <message>
        <source>Oldest claims without a decision</source>
        <translation>निर्णय नभएका सबैभन्दा पुराना दाबी</translation>
    </message>
    <message>
        <source>Pay claims</source>
        <translation>दाबी भुक्तानी गर्नुहोस्</translation>
    </message>
    <message>
        <source>Policies to renew</source>
        <translation>नवीकरण गर्नुपर्ने बीमालेख</translation>
    </message>
    <message>
        <source>Premiums to take</source>
        <translation>लिनुपर्ने बीमाशुल्क</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>दर्ता भएको</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सबै देखाउनुहोस्</translation>
    </message>
    <message>
        <source>Take premiums</source>
        <translation>बीमाशुल्क लिनुहोस्</translation>
    </message>
    <message>
        <source>The holder first, then all who are covered.</source>
        <translation>पहिले धारक, अनि समेटिएका सबै।</translation>
    </message>
    <message numerus="yes">
        <source>The quarter ends in %n days</source>
        <translation>
            <numerusform>त्रैमास सकिन %n दिन बाँकी</numerusform>
            <numerusform>त्रैमास सकिन %n दिन बाँकी</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>के</translation>
    </message>
    <message>
        <source>What happened, when, and what it cost.</source>
        <translation>के भयो, कहिले, र कति लाग्यो।</translation>
    </message>
    <message>
        <source>What it covers, for how long, at which age.</source>
        <translation>के समेट्छ, कति समय, कुन उमेरमा।</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कहिले</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>को</translation>
    </message>
    <message>
        <source>With a receipt, for a policy that is due.</source>
        <translation>रसिद दिएर, तिर्नुपर्ने बीमालेखका लागि।</translation>
    </message>
    <message>
        <source>ended, in grace</source>
        <translation>सकियो, अनुग्रहमा</translation>
    </message>
    <message>
        <source>late: over {days} days</source>
        <translation>ढिलो: {days} दिनभन्दा बढी</translation>
    </message>
    <message>
        <source>more than 15 days left</source>
        <translation>15 दिनभन्दा बढी बाँकी</translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation>90 दिनभन्दा बढी</translation>
    </message>
    <message>
        <source>up to 30 days</source>
        <translation>30 दिनसम्म</translation>
    </message>
    <message>
        <source>up to 7 days</source>
        <translation>7 दिनसम्म</translation>
    </message>
    <message>
        <source>up to 7 days left</source>
        <translation>बढीमा 7 दिन बाँकी</translation>
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
        <translation>यस ल्यापटपको कोड: यसले दिने नम्बरमा हुन्छ</translation>
    </message>
    <message>
        <source>Files: open another scheme or begin a new one</source>
        <translation>फाइल: अर्को कार्यक्रम खोल्नुहोस् वा नयाँ सुरु गर्नुहोस्</translation>
    </message>
    <message>
        <source>Find a person, receipt, claim or page (Ctrl+K)</source>
        <translation>व्यक्ति, रसिद, दाबी वा पृष्ठ खोज्नुहोस् (Ctrl+K)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>देखाइएको अवधि</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (closed)</source>
        <translation>त्रैमास {number}, {year} (बन्द)</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (open)</source>
        <translation>त्रैमास {number}, {year} (खुला)</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (running)</source>
        <translation>त्रैमास {number}, {year} (चालु)</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>काम गर्ने व्यक्ति</translation>
    </message>
</context>
<context>
    <name>Treaty</name>
    <message>
        <source>Excess of loss</source>
        <translation>नोक्सान आधिक्य</translation>
    </message>
    <message>
        <source>Quota share</source>
        <translation>कोटा सेयर</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>नोक्सान रोक</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>सरप्लस</translation>
    </message>
</context>
<context>
    <name>Treaty form</name>
    <message>
        <source>Commission, in percent</source>
        <translation>कमिसन, प्रतिशतमा</translation>
    </message>
    <message>
        <source>Kept by the scheme</source>
        <translation>कार्यक्रमले राख्ने</translation>
    </message>
    <message>
        <source>Kept, in percent of earned premium</source>
        <translation>राखिने, आर्जित बीमाशुल्कको प्रतिशतमा</translation>
    </message>
    <message>
        <source>Leave empty for all products.</source>
        <translation>सबै बीमा योजनाका लागि खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Limit of the reinsurer</source>
        <translation>पुनर्बीमकको सीमा</translation>
    </message>
    <message>
        <source>Limit, in percent of earned premium</source>
        <translation>सीमा, आर्जित बीमाशुल्कको प्रतिशतमा</translation>
    </message>
    <message>
        <source>Of a stop loss that is agreed as a claims ratio: 90 for ninety percent.</source>
        <translation>दाबी अनुपातमा तय भएको नोक्सान रोकको: नब्बे प्रतिशतका लागि 90।</translation>
    </message>
    <message>
        <source>Of a stop loss: the most it bears above what is kept. Empty: without limit.</source>
        <translation>नोक्सान रोकको: राखिनेभन्दा माथि बढीमा बेहोर्ने रकम। खाली: सीमा छैन।</translation>
    </message>
    <message>
        <source>Quota share: of every premium and claim. Excess of loss and stop loss: what the treaty costs, of the premium that falls due in its days. Surplus: leave it empty.</source>
        <translation>कोटा सेयर: हरेक बीमाशुल्क र दाबीको। नोक्सान आधिक्य र नोक्सान रोक: सन्धिको लागत, यसका दिनमा तिर्नुपर्ने बीमाशुल्कको। सरप्लस: खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Reinsurer</source>
        <translation>पुनर्बीमक</translation>
    </message>
    <message>
        <source>Share ceded, in percent</source>
        <translation>हस्तान्तरित अंश, प्रतिशतमा</translation>
    </message>
    <message>
        <source>Surplus: of each sum insured. Excess of loss: of each claim. Stop loss: of all claims.</source>
        <translation>सरप्लस: हरेक बीमाङ्कको। नोक्सान आधिक्य: हरेक दाबीको। नोक्सान रोक: सबै दाबीको।</translation>
    </message>
    <message>
        <source>The most the reinsurer bears above what is kept. Surplus of four lines: four times what is kept.</source>
        <translation>राखिनेभन्दा माथि पुनर्बीमकले बढीमा बेहोर्ने रकम। चार लाइनको सरप्लस: राखिनेको चार गुणा।</translation>
    </message>
    <message>
        <source>What the reinsurer pays back of the premium it is given.</source>
        <translation>दिइएको बीमाशुल्कबाट पुनर्बीमकले फिर्ता दिने।</translation>
    </message>
</context>
<context>
    <name>Triangles</name>
    <message>
        <source>A row is the period of the events, a column how late they were reported: what all told by then are worth.</source>
        <translation>पङ्क्ति घटनाको अवधि हो, स्तम्भ कति ढिलो दर्ता भयो: तबसम्म थाहा भएका सबैको रकम।</translation>
    </message>
    <message>
        <source>By month {age}</source>
        <translation>महिना {age} सम्म</translation>
    </message>
    <message>
        <source>By quarter {age}</source>
        <translation>त्रैमास {age} सम्म</translation>
    </message>
    <message>
        <source>By year {age}</source>
        <translation>वर्ष {age} सम्म</translation>
    </message>
    <message>
        <source>Development triangles</source>
        <translation>विकास त्रिभुज</translation>
    </message>
    <message>
        <source>No claim of this product is reported.</source>
        <translation>यस बीमा योजनाको कुनै दाबी दर्ता भएको छैन।</translation>
    </message>
    <message>
        <source>Reports that came later than the last column are in the reserves, too.</source>
        <translation>अन्तिम स्तम्भपछि आएका दर्ता पनि जगेडामा छन्।</translation>
    </message>
    <message>
        <source>The last {most} periods are shown; the methods use earlier ones, too.</source>
        <translation>पछिल्ला {most} अवधि देखाइएका छन्; विधिले अघिका पनि लिन्छन्।</translation>
    </message>
    <message>
        <source>The last {number} periods are shown; the methods use all of them.</source>
        <translation>पछिल्ला {number} अवधि देखाइएका छन्; विधिले सबै अवधि प्रयोग गर्छन्।</translation>
    </message>
    <message>
        <source>The stronger the tint of a cell, the nearer it is to all that is told of its row so far.</source>
        <translation>कोठाको रङ जति गाढा, पङ्क्तिमा हालसम्म थाहा भएको जम्माको त्यति नजिक।</translation>
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
        <translation>बीमालेखको अभिलेखअनुसार</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>फरक</translation>
    </message>
    <message>
        <source>Earned by</source>
        <translation>आर्जन विधि</translation>
    </message>
    <message>
        <source>Exits are known to the records only: the bulk method goes on earning.</source>
        <translation>बाहिरिएको अभिलेखले मात्र जान्दछ: थोक विधिमा आर्जन भइरहन्छ।</translation>
    </message>
    <message>
        <source>For months</source>
        <translation>महिनाका लागि</translation>
    </message>
    <message>
        <source>In bulk</source>
        <translation>थोकमा</translation>
    </message>
    <message>
        <source>In bulk, all premium due in a month starts in its middle and runs for as many months as it is for.</source>
        <translation>थोकमा, एक महिनामा तिर्नुपर्ने सबै बीमाशुल्क महिनाको बीचमा सुरु भएर तोकिएका महिनासम्म चल्छ।</translation>
    </message>
    <message>
        <source>In bulk, month by month</source>
        <translation>थोकमा, महिनैपिच्छे</translation>
    </message>
    <message>
        <source>Month due</source>
        <translation>तिर्ने महिना</translation>
    </message>
    <message>
        <source>Months begun</source>
        <translation>सुरु भएका महिना</translation>
    </message>
    <message>
        <source>Of the records</source>
        <translation>अभिलेखमध्ये</translation>
    </message>
    <message>
        <source>Share unearned</source>
        <translation>अनार्जित अंश</translation>
    </message>
    <message>
        <source>The months are those of the premium&apos;s days, or the product&apos;s term where it names none.</source>
        <translation>महिना बीमाशुल्कका दिनका हुन्, नभए बीमा योजनाको अवधिका।</translation>
    </message>
    <message>
        <source>Unearned</source>
        <translation>अनार्जित</translation>
    </message>
    <message>
        <source>Unearned premium by policy records and in bulk by the month due</source>
        <translation>बीमालेखको अभिलेखअनुसार र तिर्ने महिनाअनुसार थोकमा अनार्जित बीमाशुल्क</translation>
    </message>
    <message>
        <source>Unearned premium two ways</source>
        <translation>अनार्जित बीमाशुल्क दुई तरिकाले</translation>
    </message>
    <message>
        <source>months each premium is for; else as recorded, or the product&apos;s term</source>
        <translation>प्रत्येक बीमाशुल्क कति महिनाको; नदिए अभिलेखअनुसार, वा बीमा योजनाको अवधि</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Close and start again</source>
        <translation>बन्द गरी फेरि सुरु गर्नुहोस्</translation>
    </message>
    <message>
        <source>Coverbook starts.</source>
        <translation>Coverbook सुरु हुँदै छ।</translation>
    </message>
    <message>
        <source>Move {name} out of the program&apos;s folder first: the folder will be replaced.</source>
        <translation>पहिले {name} लाई कार्यक्रमको फोल्डरबाट बाहिर सार्नुहोस्: त्यो फोल्डर बदलिनेछ।</translation>
    </message>
    <message>
        <source>Say which update, or in which folder it lies.</source>
        <translation>कुन अद्यावधिक, वा कुन फोल्डरमा छ बताउनुहोस्।</translation>
    </message>
    <message>
        <source>The new version is being made and tried. You can go on working.</source>
        <translation>नयाँ संस्करण बन्दै र जाँचिँदै छ। तपाईं काम जारी राख्न सक्नुहुन्छ।</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>कार्यक्रम (सफ्टवेयर)</translation>
    </message>
    <message>
        <source>The update needs {needed} MB, and {free} MB are free. Nothing was changed.</source>
        <translation>अद्यावधिकलाई {needed} MB चाहिन्छ, र {free} MB खाली छ। केही बदलिएन।</translation>
    </message>
    <message>
        <source>This Coverbook runs from its source: update that, or name a folder (--program).</source>
        <translation>यो Coverbook स्रोतबाट चल्छ: त्यसैलाई अद्यावधिक गर्नुहोस्, वा फोल्डर बताउनुहोस् (--program)।</translation>
    </message>
    <message>
        <source>This Coverbook runs from its source: update that.</source>
        <translation>यो Coverbook स्रोतबाट चल्छ: त्यसैलाई अद्यावधिक गर्नुहोस्।</translation>
    </message>
    <message>
        <source>This program came without a key to prove updates by: install it anew instead.</source>
        <translation>यो कार्यक्रम अद्यावधिक प्रमाणित गर्ने साँचो बिना आएको छ: बरु नयाँगरी राख्नुहोस्।</translation>
    </message>
    <message>
        <source>This update begins with version {version}, and {file} is another one here.</source>
        <translation>यो अद्यावधिक संस्करण {version} बाट सुरु हुन्छ, र यहाँ {file} अर्कै छ।</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation>पेन ड्राइभबाट अद्यावधिक…</translation>
    </message>
    <message>
        <source>Updates of Coverbook (*{ending})</source>
        <translation>Coverbook का अद्यावधिक (*{ending})</translation>
    </message>
    <message>
        <source>Version {new} does not start on this computer: version {old} stays in its place.</source>
        <translation>संस्करण {new} यस कम्प्युटरमा सुरु हुँदैन: संस्करण {old} आफ्नै ठाउँमा रहन्छ।</translation>
    </message>
    <message>
        <source>Version {new} is in the place of version {old}.</source>
        <translation>संस्करण {old} को ठाउँमा संस्करण {new} छ।</translation>
    </message>
    <message>
        <source>Version {new} is ready. It takes its place when you close the window.</source>
        <translation>संस्करण {new} तयार छ। सञ्झ्याल बन्द गरेपछि त्यसले ठाउँ लिन्छ।</translation>
    </message>
    <message>
        <source>You may not write in {folder}: ask whoever installed Coverbook there.</source>
        <translation>तपाईं {folder} मा लेख्न सक्नुहुन्न: Coverbook त्यहाँ राख्नेलाई भन्नुहोस्।</translation>
    </message>
    <message>
        <source>{file} could not be made as it should be. Nothing was changed; try another stick.</source>
        <translation>{file} हुनुपर्ने जस्तो बन्न सकेन। केही बदलिएन; अर्को पेन ड्राइभ प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} is no update of Coverbook, or not a whole one.</source>
        <translation>{name} Coverbook को अद्यावधिक होइन, वा पूरा छैन।</translation>
    </message>
    <message>
        <source>{name} was not signed by those who make Coverbook. Nothing was changed.</source>
        <translation>{name} मा Coverbook बनाउनेको हस्ताक्षर छैन। केही बदलिएन।</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>A text in row {row} of {table} is damaged. Look it up in a backup, then correct it.</source>
        <translation>{table} को पङ्क्ति {row} को एउटा पाठ बिग्रिएको छ। ब्याकअपमा हेरेर सच्याउनुहोस्।</translation>
    </message>
    <message>
        <source>Accept this copy</source>
        <translation>यो प्रतिलिपि स्वीकार्नुहोस्</translation>
    </message>
    <message>
        <source>Closed quarters, computed as of their closing, give what was frozen.</source>
        <translation>बन्द गरिएका त्रैमास, बन्द गर्दाकै अवस्थामा हिसाब गर्दा, स्थिर राखिएकै अङ्क दिन्छन्।</translation>
    </message>
    <message>
        <source>Comparing the sums with the records</source>
        <translation>जोड अभिलेखसँग दाँज्दै</translation>
    </message>
    <message>
        <source>Computing closed quarters again</source>
        <translation>बन्द गरिएका त्रैमासको फेरि हिसाब गर्दै</translation>
    </message>
    <message>
        <source>Enclosed in the PDF, {figure}: it says {said}, the file gives {given}.</source>
        <translation>PDF मा संलग्न, {figure}: त्यसले {said} भन्छ, फाइलले {given} दिन्छ।</translation>
    </message>
    <message>
        <source>Every link from one record to another leads to a record.</source>
        <translation>एक अभिलेखबाट अर्कोमा जाने हरेक सम्बन्ध अभिलेखमै पुग्छ।</translation>
    </message>
    <message>
        <source>Every page and index of the file can be read.</source>
        <translation>फाइलका सबै पाना र अनुक्रमणिका पढ्न सकिन्छन्।</translation>
    </message>
    <message>
        <source>Every paper and photo lies beside the book as it was kept.</source>
        <translation>हरेक कागज र फोटो राखिएजस्तै बहीको छेउमा छ।</translation>
    </message>
    <message>
        <source>Every save holds: nothing it wrote was changed, added or taken by hand.</source>
        <translation>हरेक सेभ मिल्छ: त्यसले लेखेको केही पनि हातले बदलिएको, थपिएको वा हटाइएको छैन।</translation>
    </message>
    <message>
        <source>Every text can be read.</source>
        <translation>हरेक पाठ पढ्न सकिन्छ।</translation>
    </message>
    <message>
        <source>Following the links</source>
        <translation>सम्बन्ध हेर्दै</translation>
    </message>
    <message>
        <source>Give one PDF at a time, or the pictures of one paper&apos;s codes.</source>
        <translation>एक पटकमा एउटा PDF, वा एउटै कागजका कोडका चित्र दिनुहोस्।</translation>
    </message>
    <message>
        <source>It gives every figure of {name}.</source>
        <translation>यसले {name} का सबै अङ्क दिन्छ।</translation>
    </message>
    <message>
        <source>Laptop {code} is in the list of this book, but none of its saves is. Compare the file with a backup.</source>
        <translation>ल्यापटप {code} यस बहीको सूचीमा छ, तर त्यसको कुनै सेभ छैन। फाइल ब्याकअपसँग दाँज्नुहोस्।</translation>
    </message>
    <message>
        <source>Looking at tables, guards and search</source>
        <translation>तालिका, पहरेदार र खोज हेर्दै</translation>
    </message>
    <message>
        <source>Looking at the texts</source>
        <translation>पाठ हेर्दै</translation>
    </message>
    <message>
        <source>Looking for the last saves</source>
        <translation>पछिल्ला सेभ खोज्दै</translation>
    </message>
    <message>
        <source>Make sums and search anew</source>
        <translation>जोड र खोज नयाँ बनाउनुहोस्</translation>
    </message>
    <message>
        <source>No save of this file has the fingerprint {head}. It is another book, an older copy, or its last saves were undone. Take the newest copy.</source>
        <translation>यस फाइलको कुनै सेभको औँठाछाप {head} छैन। यो अर्कै बही, पुरानो प्रतिलिपि हो, वा पछिल्ला सेभ हटाइएका छन्। सबैभन्दा नयाँ प्रतिलिपि लिनुहोस्।</translation>
    </message>
    <message>
        <source>Page {page} of the statement is missing.</source>
        <translation>विवरणको पृष्ठ {page} छैन।</translation>
    </message>
    <message>
        <source>Page {page} of this paper is no page of the statement, or stands there twice.</source>
        <translation>यस कागजको पृष्ठ {page} विवरणको पृष्ठ होइन, वा यसमा दुई पटक छ।</translation>
    </message>
    <message>
        <source>Page {page}, {line}: the statement says {said}, the file gives {given}.</source>
        <translation>पृष्ठ {page}, {line}: विवरणले {said} भन्छ, फाइलले {given} दिन्छ।</translation>
    </message>
    <message>
        <source>Page {page}: the statement says {said}, the file gives {given}.</source>
        <translation>पृष्ठ {page}: विवरणमा {said} छ, फाइलले {given} दिन्छ।</translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation>हरेक पाना पढ्दै</translation>
    </message>
    <message>
        <source>Reading papers and photos</source>
        <translation>कागज र फोटो पढ्दै</translation>
    </message>
    <message>
        <source>Reckoning the chain of saves</source>
        <translation>सेभको शृङ्खला हिसाब गर्दै</translation>
    </message>
    <message>
        <source>Records name a save as theirs that is not in the file (its row is {save}). Compare the file with a backup.</source>
        <translation>अभिलेखले फाइलमा नभएको सेभलाई आफ्नो भन्छन् (पङ्क्ति {save})। फाइल ब्याकअपसँग दाँज्नुहोस्।</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {target} that is not there. Look it up in a backup.</source>
        <translation>{table} को पङ्क्ति {row} ले {target} को नभएको पङ्क्तिलाई देखाउँछ। ब्याकअपमा हेर्नुहोस्।</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: a record of it was replaced by no save after it. Compare the file with a backup.</source>
        <translation>{user} को {day} को सेभ {save} मिल्दैन: यसको अभिलेख पछिको कुनै सेभले फेरेको होइन। फाइल ब्याकअपसँग दाँज्नुहोस्।</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it follows a save that is not before it. Compare the file with a backup.</source>
        <translation>{user} को {day} को सेभ {save} मिल्दैन: यो आफूअघि नभएको सेभपछि आउँछ। फाइल ब्याकअपसँग दाँज्नुहोस्।</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it is not the next one of its laptop. Compare the file with a backup.</source>
        <translation>{user} को {day} को सेभ {save} मिल्दैन: यो आफ्नो ल्यापटपको अर्को सेभ होइन। फाइल ब्याकअपसँग दाँज्नुहोस्।</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it says an earlier time than the save before it. Compare the file with a backup.</source>
        <translation>{user} को {day} को सेभ {save} मिल्दैन: यसको समय अघिल्लो सेभभन्दा अघिको छ। फाइल ब्याकअपसँग दाँज्नुहोस्।</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: what it wrote is not what stands there now. Look it up in a backup.</source>
        <translation>{user} को {day} को सेभ {save} मिल्दैन: यसले लेखेको र अहिले भएको कुरा एउटै होइन। ब्याकअपमा हेर्नुहोस्।</translation>
    </message>
    <message>
        <source>Save {save} of {day}, the last of this book that this laptop has seen, is not in this file. It is an older copy, or its last saves were undone. Take the newest copy; if this is the newest, press “{button}” on the page Data, under Verify.</source>
        <translation>यस ल्यापटपले देखेको यस बहीको पछिल्लो, {day} को, सेभ {save} यस फाइलमा छैन। यो पुरानो प्रतिलिपि हो, वा पछिल्ला सेभ हटाइएका छन्। सबैभन्दा नयाँ प्रतिलिपि लिनुहोस्; यही सबैभन्दा नयाँ हो भने डेटा पृष्ठमा, प्रमाणित गर्नुहोस् मुनि, “{button}” थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>Save {save} of {day}, the last of this book that this laptop has seen, is not in this file. It is an older copy, or its last saves were undone. Take the newest copy; if this is the newest, use --accept.</source>
        <translation>यस ल्यापटपले देखेको यस बहीको पछिल्लो, {day} को, सेभ {save} यस फाइलमा छैन। यो पुरानो प्रतिलिपि हो, वा पछिल्ला सेभ हटाइएका छन्। सबैभन्दा नयाँ प्रतिलिपि लिनुहोस्; यही सबैभन्दा नयाँ हो भने --accept प्रयोग गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. A manager can make it anew.</source>
        <translation>खोजले सबै अभिलेख लेखिएजस्तो भेट्दैन। व्यवस्थापकले नयाँ बनाउन सक्छ।</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. Make it anew with --rebuild.</source>
        <translation>खोजले सबै अभिलेख लेखिएजस्तो भेट्दैन। --rebuild ले नयाँ बनाउनुहोस्।</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. Press “{button}” on the page Data.</source>
        <translation>खोजले सबै अभिलेख लेखिएजस्तो भेट्दैन। डेटा पृष्ठमा “{button}” थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>Tables, guards and indexes are as Coverbook made them, and search finds everybody.</source>
        <translation>तालिका, पहरेदार र अनुक्रमणिका Coverbook ले बनाएजस्तै छन्, र खोजले सबैलाई भेट्छ।</translation>
    </message>
    <message>
        <source>The PDF bears the signature of a certificate of {name}, and nothing was changed since. Whether that certificate is to be trusted, its issuer knows.</source>
        <translation>PDF मा {name} को प्रमाणपत्रको हस्ताक्षर छ, र त्यसयता केही बदलिएको छैन। त्यस प्रमाणपत्रमा भरोसा गर्ने कि नगर्ने, जारी गर्नेलाई थाहा हुन्छ।</translation>
    </message>
    <message>
        <source>The PDF does not say its period and its languages: it is no statement of ours.</source>
        <translation>PDF मा अवधि र भाषा छैन: यो हाम्रो विवरण होइन।</translation>
    </message>
    <message>
        <source>The PDF was changed after it was signed with the certificate of {name}.</source>
        <translation>{name} को प्रमाणपत्रले हस्ताक्षर गरेपछि PDF बदलिएको छ।</translation>
    </message>
    <message>
        <source>The code names another scheme, currency or state of the period than the file.</source>
        <translation>कोडमा फाइलको भन्दा अर्कै कार्यक्रम, मुद्रा वा अवधिको अवस्था छ।</translation>
    </message>
    <message>
        <source>The figures carry the fingerprint of no save of this file: they were made from another file, from a newer copy of this one, or from saves that were undone since.</source>
        <translation>अङ्कमा भएको औँठाछाप यस फाइलको कुनै सेभको होइन: ती अर्को फाइलबाट, यसैको अझ नयाँ प्रतिलिपिबाट, वा त्यसयता फिर्ता लिइएका सेभबाट बनेका हुन्।</translation>
    </message>
    <message>
        <source>The figures enclosed in the PDF cannot be read.</source>
        <translation>PDF मा संलग्न अङ्क पढ्न सकिँदैन।</translation>
    </message>
    <message>
        <source>The figures enclosed in the PDF say something else of the scheme or its period.</source>
        <translation>PDF मा संलग्न अङ्कले कार्यक्रम वा त्यसको अवधिबारे अर्कै कुरा भन्छन्।</translation>
    </message>
    <message>
        <source>The figures that the PDF encloses for programs are those of the file.</source>
        <translation>प्रोग्रामका लागि PDF मा संलग्न अङ्क फाइलकै हुन्।</translation>
    </message>
    <message>
        <source>The file is damaged ({what}). Restore it from the latest backup.</source>
        <translation>फाइल बिग्रिएको छ ({what})। पछिल्लो ब्याकअपबाट फर्काउनुहोस्।</translation>
    </message>
    <message>
        <source>The file is whole, and so is its chain of saves ({saves}).</source>
        <translation>फाइल पूरा छ, र सेभको शृङ्खला पनि ({saves})।</translation>
    </message>
    <message>
        <source>The file names another save as its newest than the chain of saves does. Compare it with a backup.</source>
        <translation>फाइलले सबैभन्दा नयाँ भनेको सेभ र शृङ्खलाको फरक छ। ब्याकअपसँग दाँज्नुहोस्।</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) is missing in {folder}. Take it from a backup.</source>
        <translation>{code} ({name}) को फाइल {folder} मा छैन। ब्याकअपबाट लिनुहोस्।</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) was changed in {folder}. Take it from a backup.</source>
        <translation>{code} ({name}) को फाइल {folder} मा बदलिएको छ। ब्याकअपबाट लिनुहोस्।</translation>
    </message>
    <message>
        <source>The file, as it stood at save {save}, gives the same figures.</source>
        <translation>सेभ {save} को बेलाको फाइलले उही अङ्क दिन्छ।</translation>
    </message>
    <message>
        <source>The key that signs statements is damaged, or was replaced by another one. Restore the file from a backup.</source>
        <translation>विवरणमा हस्ताक्षर गर्ने साँचो बिग्रिएको छ, वा त्यसको ठाउँमा अर्कै राखिएको छ। फाइल ब्याकअपबाट फर्काउनुहोस्।</translation>
    </message>
    <message>
        <source>The last save of this book that this laptop has seen is not missing.</source>
        <translation>यस ल्यापटपले देखेको यस बहीको पछिल्लो सेभ हराएको छैन।</translation>
    </message>
    <message>
        <source>The lines are the same, but figures of a product or an office are not.</source>
        <translation>पङ्क्ति उही छन्, तर कुनै बीमा योजना वा कार्यालयका अङ्क उही छैनन्।</translation>
    </message>
    <message>
        <source>The pages of this paper are in another order.</source>
        <translation>यस कागजका पृष्ठ अर्कै क्रममा छन्।</translation>
    </message>
    <message>
        <source>The paper carries no code that can be read: only what is printed was compared.</source>
        <translation>कागजमा पढ्न सकिने कोड छैन: छापिएको कुरा मात्र दाँजियो।</translation>
    </message>
    <message>
        <source>The period was closed since: its final statement may say something else.</source>
        <translation>त्यसयता अवधि बन्द भयो: त्यसको अन्तिम विवरणले अर्कै कुरा भन्न सक्छ।</translation>
    </message>
    <message>
        <source>The period was reopened since: a newer statement may say something else.</source>
        <translation>त्यसयता अवधि फेरि खोलियो: अझ नयाँ विवरणले अर्कै कुरा भन्न सक्छ।</translation>
    </message>
    <message>
        <source>The statement carries the fingerprint of no save of this file ({heads}). It was made from another file, from a newer copy of this one, or from saves that were undone since.</source>
        <translation>विवरणमा यस फाइलको कुनै सेभको औँठाछाप छैन ({heads})। यो अर्को फाइल, यसको नयाँ प्रतिलिपि, वा पछि हटाइएका सेभबाट बनाइएको हो।</translation>
    </message>
    <message>
        <source>The statement says itself that it is not signed: when it was printed, its file did not hold. Do not rely on its figures.</source>
        <translation>विवरण आफैँले हस्ताक्षर छैन भन्छ: छापिँदा त्यसको फाइल मिलेको थिएन। त्यसका अङ्कमा भर नपर्नुहोस्।</translation>
    </message>
    <message>
        <source>The sums and the search may still say what stood there. Make them anew only once this was looked into.</source>
        <translation>त्यहाँ के थियो, जोड र खोजले अझै भन्न सक्छन्। यो कुरा जाँचेपछि मात्र तिनलाई नयाँ बनाउनुहोस्।</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. A manager can make them anew.</source>
        <translation>{name} का जोड अभिलेखसँग मिल्दैनन्। व्यवस्थापकले नयाँ बनाउन सक्छ।</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. Make them anew with --rebuild.</source>
        <translation>{name} का जोड अभिलेखसँग मिल्दैनन्। --rebuild ले नयाँ बनाउनुहोस्।</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. Press “{button}” on the page Data.</source>
        <translation>{name} का जोड अभिलेखसँग मिल्दैनन्। डेटा पृष्ठमा “{button}” थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>The sums kept for quick figures and the search were made anew from the records.</source>
        <translation>छिटो अङ्कका लागि राखिएका जोड र खोज अभिलेखबाट नयाँ बनाइए।</translation>
    </message>
    <message>
        <source>The sums kept for quick figures are those of the records.</source>
        <translation>छिटो अङ्कका लागि राखिएका जोड अभिलेखसँग मिल्छन्।</translation>
    </message>
    <message>
        <source>This PDF carries no fingerprint: it is no statement of a period. Only a statement is held against the file.</source>
        <translation>यस PDF मा औँठाछाप छैन: यो कुनै अवधिको विवरण होइन। फाइलसँग विवरण मात्र दाँजिन्छ।</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages, or another program wrote it anew: only its code was held against the file. Compare what is printed with the statement printed anew, or check the PDF that Coverbook wrote.</source>
        <translation>यस PDF मा पृष्ठका चित्र छन्, वा अर्को प्रोग्रामले यसलाई नयाँ गरी लेखेको हो: फाइलसँग यसको कोड मात्र दाँजियो। छापिएको कुरा नयाँ गरी छापिएको विवरणसँग दाँज्नुहोस्, वा Coverbook ले लेखेको PDF जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>This cannot be done, for the file does not hold. {fault}</source>
        <translation>फाइल नमिल्ने भएकाले यो गर्न सकिँदैन। {fault}</translation>
    </message>
    <message>
        <source>This is an older copy: save {save} of {day}, which this laptop has seen, is not in it.</source>
        <translation>यो पुरानो प्रतिलिपि हो: यस ल्यापटपले देखेको {day} को सेभ {save} यसमा छैन।</translation>
    </message>
    <message>
        <source>This laptop takes this copy for the newest from now on.</source>
        <translation>यो ल्यापटपले अबदेखि यो प्रतिलिपिलाई सबैभन्दा नयाँ मान्छ।</translation>
    </message>
    <message>
        <source>What is printed was not compared, for an earlier Coverbook printed it and lays pages out otherwise than version {here}. Compare it with the figures of the code.</source>
        <translation>छापिएको कुरा दाँजिएन, किनकि पहिलेको Coverbook ले छापेको हो र त्यसले पृष्ठ संस्करण {here} ले भन्दा अर्कै तरिकाले मिलाउँछ। कोडका अङ्कसँग दाँज्नुहोस्।</translation>
    </message>
    <message>
        <source>What is printed was not compared, for version {printed} of Coverbook printed it and lays pages out otherwise than version {here}. Compare it with the figures of the code.</source>
        <translation>छापिएको कुरा दाँजिएन, किनकि Coverbook को संस्करण {printed} ले छापेको हो र त्यसले पृष्ठ संस्करण {here} ले भन्दा अर्कै तरिकाले मिलाउँछ। कोडका अङ्कसँग दाँज्नुहोस्।</translation>
    </message>
    <message>
        <source>{figure} of {quarter} was {frozen} when the quarter was closed and comes to {now} now. Compare the file with a backup.</source>
        <translation>{quarter} को {figure} त्रैमास बन्द हुँदा {frozen} थियो, अहिले {now} हुन्छ। फाइल ब्याकअपसँग दाँज्नुहोस्।</translation>
    </message>
    <message>
        <source>{head} is no fingerprint. Give at least 8 of its signs, 0 to 9 and a to f.</source>
        <translation>{head} औँठाछाप होइन। कम्तीमा 8 चिह्न दिनुहोस्, 0 देखि 9 र a देखि f।</translation>
    </message>
    <message>
        <source>{line}: the code says {said}, the file gives {given}.</source>
        <translation>{line}: कोडले {said} भन्छ, फाइलले {given} दिन्छ।</translation>
    </message>
    <message>
        <source>{name} is not a PDF that can be read.</source>
        <translation>{name} पढ्न सकिने PDF होइन।</translation>
    </message>
    <message>
        <source>{name} is not as Coverbook makes it. Restore the file from a backup, or export it into a new one.</source>
        <translation>{name} Coverbook ले बनाउने जस्तो छैन। फाइल ब्याकअपबाट फर्काउनुहोस्, वा नयाँमा निर्यात गर्नुहोस्।</translation>
    </message>
    <message>
        <source>{name} opens with a password only. Save it once more without one, and check that copy.</source>
        <translation>{name} पासवर्डले मात्र खुल्छ। पासवर्डविना फेरि एक पटक सेभ गर्नुहोस्, र त्यो प्रतिलिपि जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>{sheet}, {code}: it was added by hand, for it is not in the backup of {day}, where the save holds. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}: यो हातले थपिएको हो, किनकि सेभ मिल्ने {day} को ब्याकअपमा यो छैन। डेटा पृष्ठमा अभिलेख मुनि हेर्नुहोस्।</translation>
    </message>
    <message>
        <source>{sheet}, {code}: it was taken out by hand, for it is in the backup of {day}, where the save holds. See it there.</source>
        <translation>{sheet}, {code}: यो हातले हटाइएको हो, किनकि सेभ मिल्ने {day} को ब्याकअपमा यो छ। त्यहीँ हेर्नुहोस्।</translation>
    </message>
    <message>
        <source>{sheet}, {code}: that save wrote few records, and this is one of them. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}: त्यो सेभले थोरै अभिलेख लेखेको थियो, र यो तीमध्ये एक हो। डेटा पृष्ठमा अभिलेख मुनि हेर्नुहोस्।</translation>
    </message>
    <message>
        <source>{sheet}, {code}: the search still knows it, and it is not there. See it in a backup.</source>
        <translation>{sheet}, {code}: खोजले यसलाई अझै चिन्छ, तर यो त्यहाँ छैन। ब्याकअपमा हेर्नुहोस्।</translation>
    </message>
    <message>
        <source>{sheet}, {code}: the search, or sums in which it stands, still say something else. Look there first, on the page Data, under Records.</source>
        <translation>{sheet}, {code}: खोजले, वा यो परेका जोडले, अझै अर्कै कुरा भन्छन्। पहिले यहीँ, डेटा पृष्ठमा अभिलेख मुनि, हेर्नुहोस्।</translation>
    </message>
    <message>
        <source>{sheet}, {code}: {field} is {now}, and {then} in the backup of {day}, where the save holds. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}: {field} अहिले {now} छ, र सेभ मिल्ने {day} को ब्याकअपमा {then} छ। डेटा पृष्ठमा अभिलेख मुनि हेर्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>Voucher form</name>
    <message>
        <source>Add a purpose</source>
        <translation>उद्देश्य थप्नुहोस्</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>हुनुपर्ने</translation>
    </message>
    <message>
        <source>Belongs to the day</source>
        <translation>कुन दिनको हो</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation>सच्याएको दिन</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>कागजातको नम्बर</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>यो खाताबाट</translation>
    </message>
    <message>
        <source>Into account</source>
        <translation>यो खातामा</translation>
    </message>
    <message>
        <source>It stays as it is; another voucher takes it back, and a third one says what is right.</source>
        <translation>यो जस्ताको तस्तै रहन्छ; अर्को भौचरले फिर्ता लिन्छ, र तेस्रोले सही कुरा भन्छ।</translation>
    </message>
    <message>
        <source>Leave empty where all offices share it.</source>
        <translation>सबै कार्यालयको साझा भए खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Leave empty where all products share it.</source>
        <translation>सबै बीमा योजनाको साझा भए खाली छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Leave out all lines to take it back and put nothing in its place.</source>
        <translation>फिर्ता मात्र लिन र ठाउँमा केही नराख्न सबै पङ्क्ति छोड्नुहोस्।</translation>
    </message>
    <message>
        <source>Less than what is owed is a part payment: the rest stays open.</source>
        <translation>तिर्न बाँकीभन्दा कम भए आंशिक भुक्तानी हो: बाँकी खुलै रहन्छ।</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>व्यहोरा</translation>
    </message>
    <message>
        <source>Of a late voucher: a day in the closed period that it belongs to.</source>
        <translation>ढिलो आएको भौचरको: त्यो पर्ने बन्द अवधिको दिन।</translation>
    </message>
    <message>
        <source>Only of a line of cash (B02): the cash box or bank account it lies in.</source>
        <translation>नगदको शीर्षक (B02) को मात्र: पैसा भएको नगद बाकस वा बैंक खाता।</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>तिरिएको खाता</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>पाउने</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>दिने</translation>
    </message>
    <message>
        <source>Received into</source>
        <translation>प्राप्त भएको खाता</translation>
    </message>
    <message>
        <source>Save the voucher</source>
        <translation>भौचर सेभ गर्नुहोस्</translation>
    </message>
    <message>
        <source>Settles the voucher</source>
        <translation>फर्छ्यौट गर्ने भौचर</translation>
    </message>
    <message>
        <source>Supplier or payer</source>
        <translation>आपूर्तिकर्ता वा तिर्ने</translation>
    </message>
    <message>
        <source>The number on the bill or receipt.</source>
        <translation>बिल वा रसिदको नम्बर।</translation>
    </message>
    <message>
        <source>The voucher of the bill that is paid here, or that is taken back here.</source>
        <translation>यहाँ तिरिने बिलको, वा यहाँ फिर्ता लिइने, भौचर।</translation>
    </message>
    <message>
        <source>The wrong voucher</source>
        <translation>गलत भौचर</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>भौचर</translation>
    </message>
    <message>
        <source>We owe it to</source>
        <translation>कसलाई तिर्नुपर्ने</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>केका लागि थियो</translation>
    </message>
    <message>
        <source>What they owe us</source>
        <translation>उनीहरूले तिर्नुपर्ने</translation>
    </message>
    <message>
        <source>What we owe</source>
        <translation>हामीले तिर्नुपर्ने</translation>
    </message>
    <message>
        <source>Who is paid, or who pays.</source>
        <translation>पैसा पाउने, वा तिर्ने।</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>कसले तिर्नुपर्ने</translation>
    </message>
</context>
<context>
    <name>Vouchers</name>
    <message>
        <source>Bill {document} of {supplier} stands in {voucher} already. Is this another one?</source>
        <translation>{supplier} को बिल {document} {voucher} मा पहिल्यै छ। के यो अर्कै हो?</translation>
    </message>
    <message>
        <source>By the book {account} holds {held} then, less than {paid}. Is it paid from there?</source>
        <translation>बहीअनुसार {account} मा त्यतिबेला {held} छ, {paid} भन्दा कम। के त्यहीँबाट तिरिएको हो?</translation>
    </message>
    <message>
        <source>Choose the account it was paid from or into.</source>
        <translation>कुन खाताबाट तिरियो वा कुनमा आयो छान्नुहोस्।</translation>
    </message>
    <message>
        <source>It cannot be paid before it was owed.</source>
        <translation>तिर्नुपर्ने हुनुअघि तिर्न सकिँदैन।</translation>
    </message>
    <message>
        <source>It is corrected on its own day or later.</source>
        <translation>यो आफ्नै दिन वा त्यसपछि सच्याइन्छ।</translation>
    </message>
    <message>
        <source>Leave the lines out: it is taken back. Then write the right one down in its own form.</source>
        <translation>पङ्क्ति छोड्नुहोस्: यो फिर्ता लिइन्छ। अनि सहीलाई आफ्नै फारममा लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Money goes from one account into another one.</source>
        <translation>रकम एउटा खाताबाट अर्को खातामा जान्छ।</translation>
    </message>
    <message>
        <source>Nothing is owed under {voucher}. Choose one from the list.</source>
        <translation>{voucher} मा केही तिर्न बाँकी छैन। सूचीबाट एउटा छान्नुहोस्।</translation>
    </message>
    <message>
        <source>There is no voucher {voucher}. Choose one from the list.</source>
        <translation>{voucher} भौचर छैन। सूचीबाट एउटा छान्नुहोस्।</translation>
    </message>
    <message>
        <source>Write an amount above nought.</source>
        <translation>शून्यभन्दा बढी रकम लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>Write at least one purpose with its amount.</source>
        <translation>कम्तीमा एउटा उद्देश्य र त्यसको रकम लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>{left} is owed under {voucher}: that much at most.</source>
        <translation>{voucher} मा {left} तिर्न बाँकी छ: बढीमा त्यति।</translation>
    </message>
    <message>
        <source>{purpose} cannot stand in this form. Choose another purpose.</source>
        <translation>{purpose} यो फारममा राख्न सकिँदैन। अर्को उद्देश्य छान्नुहोस्।</translation>
    </message>
    <message>
        <source>{voucher} is taken back already, by {back}. Correct the right one in its place.</source>
        <translation>{voucher} लाई {back} ले पहिल्यै फिर्ता लिएको छ। बरु सही भौचर सच्याउनुहोस्।</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose a place for its file, then name it.</source>
        <translation>यसको फाइलका लागि ठाउँ छानेर नाम दिनुहोस्।</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>आफ्नो भाषा छान्नुहोस्</translation>
    </message>
    <message>
        <source>Demonstration scheme</source>
        <translation>नमुना कार्यक्रम</translation>
    </message>
    <message>
        <source>Go on with a scheme that is kept already.</source>
        <translation>पहिल्यै राखिएको कार्यक्रममा काम अघि बढाउनुहोस्।</translation>
    </message>
    <message>
        <source>Look round with invented members, premiums and claims.</source>
        <translation>बनावटी सदस्य, बीमाशुल्क र दाबी हेर्नुहोस्।</translation>
    </message>
    <message>
        <source>New scheme</source>
        <translation>नयाँ कार्यक्रम</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>फाइल खोल्नुहोस्</translation>
    </message>
    <message>
        <source>The office of one scheme in one file: members, premiums, claims and quarters.</source>
        <translation>एउटा कार्यक्रमको कार्यालय एउटै फाइलमा: सदस्य, बीमाशुल्क, दाबी र त्रैमास।</translation>
    </message>
    <message>
        <source>Welcome to Coverbook</source>
        <translation>Coverbook मा स्वागत छ</translation>
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
        <translation>अझै कोही छानिएको छैन।</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुक्तानी</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {day}</source>
        <translation>{day} मा सेभ भयो</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>{time} मा सेभ भयो</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोक्नुहोस्</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>काम हुँदै छ…</translation>
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
        <translation>होइन</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>सायद</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हो</translation>
    </message>
</context>
</TS>
