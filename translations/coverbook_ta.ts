<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta" sourcelanguage="en">
<context>
    <name>Account form</name>
    <message>
        <source>Cash box of the head office, Union Bank.</source>
        <translation>தலைமை அலுவலகப் பணப்பெட்டி, யூனியன் வங்கி.</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>எண்ணியவர்</translation>
    </message>
</context>
<context>
    <name>Account kind</name>
    <message>
        <source>Bank account</source>
        <translation>வங்கிக் கணக்கு</translation>
    </message>
    <message>
        <source>Cash box</source>
        <translation>பணப்பெட்டி</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>கைபேசிப் பணம்</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Keep its paper</source>
        <translation>இதன் தாளை வைத்துக்கொள்</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>Collect premiums</source>
        <translation>பிரீமியம் வசூல்</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>திருத்து</translation>
    </message>
    <message>
        <source>Correct a voucher</source>
        <translation>வவுச்சரைத் திருத்து</translation>
    </message>
    <message>
        <source>Count the money</source>
        <translation>பணத்தை எண்ணு</translation>
    </message>
    <message>
        <source>Enrol a household</source>
        <translation>குடும்பத்தைச் சேர்</translation>
    </message>
    <message>
        <source>Enrol the first household</source>
        <translation>முதல் குடும்பத்தைச் சேர்</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>திருப்பிக்கொடு</translation>
    </message>
    <message>
        <source>Match the bank&apos;s statement</source>
        <translation>வங்கி அறிக்கையை ஒத்துப்பார்</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>இணை</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>பணம் வந்தது</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>பணம் சென்றது</translation>
    </message>
    <message>
        <source>More</source>
        <translation>மேலும்</translation>
    </message>
    <message>
        <source>No money moves</source>
        <translation>பண அசைவு இல்லை</translation>
    </message>
    <message>
        <source>Pay a refund</source>
        <translation>பணத்திருப்பம் செலுத்து</translation>
    </message>
    <message>
        <source>Pay what we owe</source>
        <translation>தரவேண்டியதைச் செலுத்து</translation>
    </message>
    <message>
        <source>Post index payouts</source>
        <translation>குறியீட்டுத் தொகை பதிவு</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>புதுப்பி</translation>
    </message>
    <message>
        <source>Renew policies</source>
        <translation>பாலிசி புதுப்பி</translation>
    </message>
    <message>
        <source>Report a claim</source>
        <translation>உரிமைகோரல் அறிவி</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Show member</source>
        <translation>உறுப்பினரைக் காட்டு</translation>
    </message>
    <message>
        <source>Take a premium</source>
        <translation>பிரீமியம் பெறு</translation>
    </message>
    <message>
        <source>Take premium</source>
        <translation>பிரீமியம் பெறு</translation>
    </message>
    <message>
        <source>They owe us</source>
        <translation>எங்களுக்கு வரவேண்டியது</translation>
    </message>
    <message>
        <source>They pay us</source>
        <translation>எங்களுக்குச் செலுத்துகிறார்</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>பணமாற்றம்</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>நாங்கள் தரவேண்டியது</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>A committee is two people or more: write their names, with commas between.</source>
        <translation>குழு என்றால் இருவர் அல்லது அதற்கு மேல்: பெயர்களைக் காற்புள்ளி இட்டு எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>A committee sits once a day on the claim that is appealed. Leave it empty.</source>
        <translation>மேல்முறையீடு செய்த உரிமைகோரலுக்குக் குழு ஒரு நாளில் ஒருமுறை கூடும். இதைக் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>A death ends one person&apos;s cover, not the household&apos;s: take that person off the policy.</source>
        <translation>ஒருவரின் இறப்பு அவருடைய காப்பை மட்டும் முடிக்கும், குடும்பத்தின் காப்பை அல்ல: அவரைப் பாலிசியிலிருந்து நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>A household has one holder: choose another relation.</source>
        <translation>ஒரு குடும்பத்துக்கு ஒரு பாலிசிதாரரே: வேறு உறவைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>A receipt needs the day on which the premium was paid.</source>
        <translation>இரசீதுக்குப் பிரீமியம் செலுத்திய நாள் தேவை.</translation>
    </message>
    <message>
        <source>A refund is paid out, not taken. Choose a premium that is due.</source>
        <translation>பணத்திருப்பம் கொடுக்கப்படுவது, வாங்கப்படுவதல்ல. செலுத்தவேண்டிய பிரீமியத்தைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>At least {least}, which is paid already.</source>
        <translation>குறைந்தது {least}; அது ஏற்கனவே செலுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>At most {most} is left to pay.</source>
        <translation>இன்னும் செலுத்த அதிகபட்சம் {most} உள்ளது.</translation>
    </message>
    <message>
        <source>Both are covered by {policy}, which would cover one person twice. Take one of them off it.</source>
        <translation>இருவரும் {policy} பாலிசியில் உள்ளனர்; ஒருவருக்கே இரண்டு காப்பு ஆகிவிடும். ஒருவரை அதிலிருந்து நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>Choose somebody else of those who stay covered by the policy.</source>
        <translation>பாலிசியின் காப்பில் தொடர்வோரில் வேறொருவரைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Claim {claim} is for an event after {last}.</source>
        <translation>உரிமைகோரல் {claim}, {last}-க்குப் பிந்தைய நிகழ்வுக்கானது.</translation>
    </message>
    <message>
        <source>Claim {claim} is for the same person and the same day.</source>
        <translation>உரிமைகோரல் {claim} அதே நபர், அதே நாளுக்கானது.</translation>
    </message>
    <message>
        <source>Each document stands once: number those of one kind.</source>
        <translation>ஒவ்வோர் ஆவணமும் ஒருமுறையே இருக்கும்: ஒரே வகையானவற்றுக்கு எண் இடுங்கள்.</translation>
    </message>
    <message>
        <source>Enrolled without cover</source>
        <translation>காப்பு இன்றிச் சேர்க்கப்பட்டார்</translation>
    </message>
    <message>
        <source>Fill in: {label}.</source>
        <translation>நிரப்புங்கள்: {label}.</translation>
    </message>
    <message>
        <source>Money is given back on the day it came in, or later.</source>
        <translation>பணம் வந்த நாளில் அல்லது அதன்பின் திருப்பிக்கொடுக்கப்படும்.</translation>
    </message>
    <message>
        <source>No product is chosen: nobody of this household will be insured. Is that right?</source>
        <translation>திட்டவகை எதுவும் தேர்ந்தெடுக்கப்படவில்லை: இக்குடும்பத்தில் யாருக்கும் காப்பீடு இருக்காது. சரியா?</translation>
    </message>
    <message>
        <source>Nobody else would be covered any more: end the policy.</source>
        <translation>இனி வேறு யாருக்கும் காப்பு இருக்காது: பாலிசியை முடியுங்கள்.</translation>
    </message>
    <message>
        <source>Nobody is covered to the end of this policy: enrol the household anew.</source>
        <translation>இப்பாலிசியின் இறுதிவரை யாருக்கும் காப்பு இல்லை: குடும்பத்தைப் புதிதாகச் சேருங்கள்.</translation>
    </message>
    <message>
        <source>Nothing has changed: there is nothing to save.</source>
        <translation>எதுவும் மாறவில்லை: சேமிக்க ஒன்றுமில்லை.</translation>
    </message>
    <message>
        <source>Nothing that was paid for this claim is on its way.</source>
        <translation>இந்த உரிமைகோரலுக்குச் செலுத்திய பணம் எதுவும் வழியில் இல்லை.</translation>
    </message>
    <message>
        <source>One is a woman and the other a man, as the records say.</source>
        <translation>பதிவுகளின்படி ஒருவர் பெண், மற்றவர் ஆண்.</translation>
    </message>
    <message>
        <source>One was born on {day}, the other on {other}.</source>
        <translation>ஒருவர் {day} அன்றும் மற்றவர் {other} அன்றும் பிறந்தவர்.</translation>
    </message>
    <message>
        <source>People join while the policy runs, from {first} to {last}.</source>
        <translation>பாலிசி நடக்கும்போது, {first} முதல் {last} வரை, சேரலாம்.</translation>
    </message>
    <message>
        <source>Receipt {receipt} was given for premium {premium}. Write another number.</source>
        <translation>இரசீது {receipt}, பிரீமியம் {premium}-க்குத் தரப்பட்டது. வேறு எண்ணை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Save {name} changed no record.</source>
        <translation>சேமிப்பு {name} எந்தப் பதிவையும் மாற்றவில்லை.</translation>
    </message>
    <message>
        <source>Say how many people the group has in this term.</source>
        <translation>இக்காலத்தில் குழுவில் எத்தனை பேர் என எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Say who holds the policy.</source>
        <translation>பாலிசிதாரர் யார் என எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Say why the claim, or a part of it, is not met.</source>
        <translation>உரிமைகோரல் முழுதும் அல்லது ஒரு பகுதி ஏன் ஏற்கப்படவில்லை என எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>The amount approved is more than the whole loss.</source>
        <translation>அங்கீகரித்த தொகை முழு இழப்பை விட அதிகம்.</translation>
    </message>
    <message>
        <source>The amounts of this file are in {currency}: it cannot change.</source>
        <translation>இக்கோப்பின் தொகைகள் {currency}-இல் உள்ளன: அதை மாற்ற முடியாது.</translation>
    </message>
    <message>
        <source>The claim was estimated on {day}: it was reported by then.</source>
        <translation>உரிமைகோரல் {day} அன்று மதிப்பிடப்பட்டது: அதற்குள் அறிவிக்கப்பட்டிருந்தது.</translation>
    </message>
    <message>
        <source>The claim was still estimated on {day}: it was not decided before.</source>
        <translation>உரிமைகோரல் {day} அன்றும் மதிப்பீட்டிலேயே இருந்தது: அதற்கு முன் முடிவு இல்லை.</translation>
    </message>
    <message>
        <source>The holder is not covered any more: say who holds the policy now.</source>
        <translation>பாலிசிதாரருக்கு இனி காப்பு இல்லை: இப்போது பாலிசிதாரர் யார் என எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>The items add up to {sum}.</source>
        <translation>இனங்களின் கூட்டுத்தொகை {sum}.</translation>
    </message>
    <message>
        <source>The last day of this person lies between {first} (the day before the start) and {last}.</source>
        <translation>இவரின் கடைசி நாள் {first} (தொடக்கத்துக்கு முந்தைய நாள்) முதல் {last} வரை இருக்கும்.</translation>
    </message>
    <message numerus="yes">
        <source>The new term starts %n days after the old one, later than the days of grace.</source>
        <translation>
            <numerusform>புதிய காலம் பழையது முடிந்து %n நாள் கழித்துத் தொடங்குகிறது, சலுகை நாட்களுக்குப் பிறகு.</numerusform>
            <numerusform>புதிய காலம் பழையது முடிந்து %n நாட்கள் கழித்துத் தொடங்குகிறது, சலுகை நாட்களுக்குப் பிறகு.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new term starts after the old one ends, {end}.</source>
        <translation>புதிய காலம் பழையது முடியும் {end}-க்குப் பின் தொடங்கும்.</translation>
    </message>
    <message>
        <source>The people of this policy are named: leave the count empty.</source>
        <translation>இப்பாலிசியில் பெயர்கள் உள்ளன: எண்ணிக்கையைக் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>The policy does not cover this person.</source>
        <translation>இவருக்கு இப்பாலிசியில் காப்பு இல்லை.</translation>
    </message>
    <message>
        <source>The policy ended on {day}, before this premium fell due.</source>
        <translation>பாலிசி {day} அன்று, இந்தப் பிரீமியத்தின் தவணை நாளுக்கு முன், முடிந்தது.</translation>
    </message>
    <message>
        <source>Their identity papers have other numbers: {number} and {other}.</source>
        <translation>அவர்களின் அடையாள அட்டை எண்கள் வேறு: {number}, {other}.</translation>
    </message>
    <message>
        <source>There is no save {name}. Choose one from the list.</source>
        <translation>சேமிப்பு {name} இல்லை. பட்டியலிலிருந்து தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>There is no {code}. Choose one from the list.</source>
        <translation>{code} இல்லை. பட்டியலிலிருந்து தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>These are not two records: choose another one.</source>
        <translation>இவை இரண்டு பதிவுகள் அல்ல: வேறொன்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This claim is not decided yet: is this an advance?</source>
        <translation>இந்த உரிமைகோரலுக்கு இன்னும் முடிவு இல்லை: இது முன்பணமா?</translation>
    </message>
    <message>
        <source>This claim is paid in full.</source>
        <translation>இந்த உரிமைகோரல் முழுவதும் செலுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>This claim was decided on {day}. Correct the decision instead.</source>
        <translation>இந்த உரிமைகோரல் {day} அன்று முடிவானது. முடிவைத் திருத்துங்கள்.</translation>
    </message>
    <message>
        <source>This claim was decided on {day}: was this an advance?</source>
        <translation>இந்த உரிமைகோரல் {day} அன்று முடிவானது: இது முன்பணமா?</translation>
    </message>
    <message>
        <source>This claim was rejected: nothing is paid.</source>
        <translation>இந்த உரிமைகோரல் நிராகரிக்கப்பட்டது: எதுவும் செலுத்தப்படாது.</translation>
    </message>
    <message>
        <source>This claim was reported on {day}: it is not paid before.</source>
        <translation>இந்த உரிமைகோரல் {day} அன்று அறிவிக்கப்பட்டது: அதற்கு முன் செலுத்தப்படாது.</translation>
    </message>
    <message>
        <source>This claim was reported on {day}: nobody has taken it up before.</source>
        <translation>இந்த உரிமைகோரல் {day} அன்று அறிவிக்கப்பட்டது: அதற்கு முன் யாரும் ஆய்வுக்கு எடுக்கவில்லை.</translation>
    </message>
    <message>
        <source>This finding is accepted already.</source>
        <translation>இக்கண்டறிவு ஏற்கனவே ஏற்கப்பட்டது.</translation>
    </message>
    <message>
        <source>This may not be left empty.</source>
        <translation>இதைக் காலியாக விடக்கூடாது.</translation>
    </message>
    <message>
        <source>This policy counts heads: correct its number of lives.</source>
        <translation>இப்பாலிசி ஆட்களை எண்ணுகிறது: எண்ணிக்கையைத் திருத்துங்கள்.</translation>
    </message>
    <message>
        <source>This policy ended on {day}. Choose one that runs.</source>
        <translation>இப்பாலிசி {day} அன்று முடிந்தது. நடப்பில் உள்ளதைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This premium is not paid: there is nothing to give back.</source>
        <translation>இந்தப் பிரீமியம் செலுத்தப்படவில்லை: திருப்பிக்கொடுக்க ஒன்றுமில்லை.</translation>
    </message>
    <message>
        <source>This premium was paid on {day}. Choose one that is due.</source>
        <translation>இந்தப் பிரீமியம் {day} அன்று செலுத்தப்பட்டது. செலுத்தவேண்டியதைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This refund was paid already. Choose one that waits.</source>
        <translation>இந்தப் பணத்திருப்பம் ஏற்கனவே கொடுக்கப்பட்டது. காத்திருப்பதைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>With this, {after} was due instead of {before}. If only another sum came in, empty the day and the receipt, save, and take the premium again.</source>
        <translation>இதன்படி, {before} அல்ல, {after} செலுத்தவேண்டியதாக இருந்தது. வேறு தொகை வந்தது மட்டுமே எனில், நாளையும் இரசீதையும் காலியாக்கிச் சேமித்து, பிரீமியத்தை மீண்டும் பெறுங்கள்.</translation>
    </message>
    <message>
        <source>Write an amount under {plus} or under {minus}.</source>
        <translation>{plus} அல்லது {minus} கீழ் ஒரு தொகையை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Write an amount up to {most}, which is what is due.</source>
        <translation>செலுத்தவேண்டிய {most} வரை ஒரு தொகையை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Write an amount up to {most}, which is what is left to pay.</source>
        <translation>இன்னும் செலுத்த உள்ள {most} வரை ஒரு தொகையை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Write an amount up to {most}: more did not come in.</source>
        <translation>{most} வரை ஒரு தொகையை எழுதுங்கள்: அதற்கு மேல் வரவில்லை.</translation>
    </message>
    <message>
        <source>Write down at least the holder.</source>
        <translation>குறைந்தது பாலிசிதாரரையாவது எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Write why it is corrected.</source>
        <translation>திருத்தத்தின் காரணத்தை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>{amount} is paid already: the claim stays approved.</source>
        <translation>{amount} ஏற்கனவே செலுத்தப்பட்டது: உரிமைகோரல் அங்கீகரித்ததாகவே இருக்கும்.</translation>
    </message>
    <message>
        <source>{amount} was paid in advance, more than is approved now.</source>
        <translation>{amount} முன்பணமாகத் தரப்பட்டது; இப்போது அங்கீகரித்ததை விட அதிகம்.</translation>
    </message>
    <message>
        <source>{benefit} covers up to {most} a claim.</source>
        <translation>{benefit} ஓர் உரிமைகோரலுக்கு {most} வரை காப்பு தரும்.</translation>
    </message>
    <message>
        <source>{benefit} is no benefit of this policy.</source>
        <translation>{benefit} இப்பாலிசியின் பயன் அல்ல.</translation>
    </message>
    <message>
        <source>{code} has a cover under this policy already.</source>
        <translation>{code}-க்கு இப்பாலிசியில் ஏற்கனவே காப்பு உள்ளது.</translation>
    </message>
    <message>
        <source>{code} is in another row already, or nobody has this code.</source>
        <translation>{code} வேறு வரிசையில் உள்ளது, அல்லது இக்குறியீடு யாருக்கும் இல்லை.</translation>
    </message>
    <message>
        <source>{code} was answered on {day}. Open it, and correct it.</source>
        <translation>{code}-க்கு {day} அன்று பதிலளிக்கப்பட்டது. அதைத் திறந்து திருத்துங்கள்.</translation>
    </message>
    <message>
        <source>{code} was merged into {other} already. Choose {other}.</source>
        <translation>{code} ஏற்கனவே {other} உடன் இணைக்கப்பட்டது. {other} தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>{key} is there already. Open it, and correct it.</source>
        <translation>{key} ஏற்கனவே உள்ளது. அதைத் திறந்து திருத்துங்கள்.</translation>
    </message>
    <message>
        <source>{name} is covered up to {day} by {policy} already.</source>
        <translation>{name}-க்கு {policy} மூலம் {day} வரை ஏற்கனவே காப்பு உள்ளது.</translation>
    </message>
    <message>
        <source>{name} is {age} on {day}: {product} covers people up to {most}.</source>
        <translation>{day} அன்று {name}-இன் வயது {age}: {product} {most} வயது வரை காப்பு தரும்.</translation>
    </message>
    <message>
        <source>{name} is {age} on {day}: {product} takes people from {least} on.</source>
        <translation>{day} அன்று {name}-இன் வயது {age}: {product} {least} வயது முதல் சேர்க்கும்.</translation>
    </message>
    <message>
        <source>{name}, born on {day}, is known already as {code}.</source>
        <translation>{day} அன்று பிறந்த {name} ஏற்கனவே {code} எனப் பதிவில் உள்ளார்.</translation>
    </message>
    <message>
        <source>{over} is more than is due: is it kept as an advance?</source>
        <translation>செலுத்தவேண்டியதை விட {over} அதிகம்: அது முன்பணமாக வைக்கப்படுமா?</translation>
    </message>
    <message>
        <source>{over} is more than is owed, and would be owed back: is it taken all the same?</source>
        <translation>தரவேண்டியதை விட {over} அதிகம், அது திருப்பித் தரவேண்டியதாகும்: ஆயினும் பெறவா?</translation>
    </message>
    <message>
        <source>{plus} and {minus} differ by {off}: both sides must come to the same.</source>
        <translation>{plus}, {minus} இடையே {off} வித்தியாசம்: இரு பக்கமும் சமமாக வேண்டும்.</translation>
    </message>
    <message>
        <source>{policy} renews this policy already.</source>
        <translation>{policy} ஏற்கனவே இப்பாலிசியைப் புதுப்பிக்கிறது.</translation>
    </message>
</context>
<context>
    <name>Allocation</name>
    <message>
        <source>A percentage is 0 or more.</source>
        <translation>சதவீதம் 0 அல்லது அதற்கு மேல்.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>மற்ற அனைத்தும்</translation>
    </message>
    <message>
        <source>Fixed share</source>
        <translation>நிலையான பங்கு</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>பகிர்வு முறை</translation>
    </message>
    <message>
        <source>Share by claims</source>
        <translation>உரிமைகோரல் வழிப் பங்கு</translation>
    </message>
    <message>
        <source>Share by insured</source>
        <translation>காப்பீடு செய்தோர் வழிப் பங்கு</translation>
    </message>
    <message>
        <source>Share by premium</source>
        <translation>பிரீமிய வழிப் பங்கு</translation>
    </message>
    <message>
        <source>Share it bears</source>
        <translation>ஏற்கும் பங்கு</translation>
    </message>
    <message>
        <source>Sharing of costs among products</source>
        <translation>திட்டவகைகளிடையே செலவுப் பகிர்வு</translation>
    </message>
    <message>
        <source>The key in force</source>
        <translation>நடப்பில் உள்ள பகிர்வு முறை</translation>
    </message>
    <message>
        <source>The percentages add up to {total}, not to 100.</source>
        <translation>சதவீதங்களின் கூட்டல் {total}, 100 அல்ல.</translation>
    </message>
    <message>
        <source>The scheme shares by its own fixed percentages.</source>
        <translation>திட்டம் தன் சொந்த நிலையான சதவீதங்களால் பகிர்கிறது.</translation>
    </message>
    <message>
        <source>The scheme shares each month by the claims of each product that are reported in it.</source>
        <translation>திட்டம் ஒவ்வொரு மாதத்தையும் அதில் ஒவ்வொரு திட்டவகைக்கும் அறிவித்த உரிமைகோரல்களின்படி பகிர்கிறது.</translation>
    </message>
    <message>
        <source>The scheme shares each month by the premium that each product earns in it.</source>
        <translation>திட்டம் ஒவ்வொரு மாதத்தையும் அதில் ஒவ்வொரு திட்டவகையும் ஈட்டும் பிரீமியத்தின்படி பகிர்கிறது.</translation>
    </message>
    <message>
        <source>The scheme shares each month by those that each product insures at its end.</source>
        <translation>திட்டம் ஒவ்வொரு மாதத்தையும் அதன் முடிவில் ஒவ்வொரு திட்டவகையும் காப்பீடு செய்தோரின்படி பகிர்கிறது.</translation>
    </message>
    <message>
        <source>There is no product {code}.</source>
        <translation>{code} என்ற திட்டவகை இல்லை.</translation>
    </message>
    <message>
        <source>What each product bears of the lines that belong to none, by each key, month by month</source>
        <translation>எந்தத் திட்டவகைக்கும் சேராத வரிகளில் ஒவ்வொன்றும் ஏற்பது, முறைவாரியாக, மாதவாரியாக</translation>
    </message>
    <message>
        <source>{key} is no key. Choose one of: {known}</source>
        <translation>{key} ஒரு பகிர்வு முறை அல்ல. ஒன்றைத் தேர்ந்தெடுங்கள்: {known}</translation>
    </message>
</context>
<context>
    <name>Allocation key</name>
    <message>
        <source>Active insured at its end</source>
        <translation>இறுதியில் காப்பீடு செய்தோர்</translation>
    </message>
    <message>
        <source>Claims reported in it</source>
        <translation>அதில் அறிவித்த உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Earned premium of the period</source>
        <translation>காலத்தின் ஈட்டிய பிரீமியம்</translation>
    </message>
    <message>
        <source>Fixed percentages</source>
        <translation>நிலையான சதவீதங்கள்</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message numerus="yes">
        <source>%n years</source>
        <extracomment>age</extracomment>
        <translation>
            <numerusform>%n வயது</numerusform>
            <numerusform>%n வயது</numerusform>
        </translation>
    </message>
    <message>
        <source>came in {day} ({code})</source>
        <translation>{day} அன்று வந்தது ({code})</translation>
    </message>
    <message>
        <source>{amount} due {day} ({code})</source>
        <translation>{amount}, தவணை {day} ({code})</translation>
    </message>
    <message>
        <source>{amount} for {day} ({code})</source>
        <translation>{amount}, {day}-க்கு ({code})</translation>
    </message>
    <message>
        <source>{known} · {more}</source>
        <translation>{known} · {more}</translation>
    </message>
    <message>
        <source>{left} since {day}, {document} ({voucher})</source>
        <translation>{day} முதல் {left}, {document} ({voucher})</translation>
    </message>
    <message>
        <source>{product}, up to {last} ({code})</source>
        <translation>{product}, {last} வரை ({code})</translation>
    </message>
    <message>
        <source>{purpose}, {amount} on {day}</source>
        <translation>{purpose}, {day} அன்று {amount}</translation>
    </message>
    <message>
        <source>{who}, {day} ({save})</source>
        <translation>{who}, {day} ({save})</translation>
    </message>
    <message>
        <source>{who}, {day} ({save}), holds for now</source>
        <translation>{who}, {day} ({save}), இப்போதைக்குச் செல்லும்</translation>
    </message>
</context>
<context>
    <name>Arrears</name>
    <message>
        <source>0-30 days</source>
        <translation>0-30 நாட்கள்</translation>
    </message>
    <message>
        <source>31-60 days</source>
        <translation>31-60 நாட்கள்</translation>
    </message>
    <message>
        <source>61-90 days</source>
        <translation>61-90 நாட்கள்</translation>
    </message>
    <message>
        <source>91-180 days</source>
        <translation>91-180 நாட்கள்</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>நிலுவைத் தொகை</translation>
    </message>
    <message>
        <source>Arrears and collection</source>
        <translation>நிலுவையும் வசூலும்</translation>
    </message>
    <message>
        <source>Arrears by office</source>
        <translation>அலுவலகவாரி நிலுவை</translation>
    </message>
    <message>
        <source>Collection by office</source>
        <translation>அலுவலகவாரி வசூல்</translation>
    </message>
    <message>
        <source>Collection rate</source>
        <translation>வசூல் வீதம்</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products have no rate together.</source>
        <translation>கட்டாய, விருப்பத் திட்டவகைகளுக்குப் பொது வீதம் இல்லை.</translation>
    </message>
    <message>
        <source>Covered to</source>
        <translation>காப்பு முடிவு</translation>
    </message>
    <message>
        <source>From premium</source>
        <translation>பிரீமியங்களிலிருந்து</translation>
    </message>
    <message>
        <source>From vouchers</source>
        <translation>வவுச்சர்களிலிருந்து</translation>
    </message>
    <message>
        <source>In advance, due later</source>
        <translation>முன்பணம், பின்னர் தவணை</translation>
    </message>
    <message>
        <source>In advance, due within three months</source>
        <translation>முன்பணம், 3 மாதத்தில் தவணை</translation>
    </message>
    <message>
        <source>No office</source>
        <translation>அலுவலகம் இல்லை</translation>
    </message>
    <message>
        <source>Of these cover over</source>
        <translation>இதில் காப்பு முடிந்தவை</translation>
    </message>
    <message>
        <source>Of these in grace</source>
        <translation>இதில் சலுகையில் உள்ளவை</translation>
    </message>
    <message>
        <source>Of these paid</source>
        <translation>இதில் செலுத்தியவை</translation>
    </message>
    <message>
        <source>Oldest due</source>
        <translation>மிகப் பழைய தவணை</translation>
    </message>
    <message>
        <source>Owed to members</source>
        <translation>உறுப்பினருக்குத் தரவேண்டியது</translation>
    </message>
    <message>
        <source>Policies behind</source>
        <translation>நிலுவையுள்ள பாலிசிகள்</translation>
    </message>
    <message>
        <source>Policies behind, the oldest due first</source>
        <translation>நிலுவையுள்ள பாலிசிகள், பழைய தவணை முதலில்</translation>
    </message>
    <message>
        <source>Premium and fees due and not paid, by age</source>
        <translation>செலுத்தாத பிரீமியமும் கட்டணங்களும், காலவாரியாக</translation>
    </message>
    <message>
        <source>Premium on the balance sheet</source>
        <translation>இருப்புநிலைக் குறிப்பில் பிரீமியம்</translation>
    </message>
    <message>
        <source>Premiums due</source>
        <translation>செலுத்தவேண்டிய பிரீமியங்கள்</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>பெறவேண்டியது</translation>
    </message>
    <message>
        <source>The day on which a premium falls due is day 0; what is paid later counts as unpaid here.</source>
        <translation>பிரீமியத்தின் தவணை நாள் 0-ஆம் நாள்; அதன்பின் செலுத்தியது இங்கே செலுத்தாததாகக் கணக்கிடப்படும்.</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>திருப்பிக்கொடுக்க</translation>
    </message>
    <message>
        <source>To give back: refunds due, and what was paid for cover that never ran.</source>
        <translation>திருப்பிக்கொடுக்க: தரவேண்டிய பணத்திருப்பங்கள், தொடங்காத காப்புக்குச் செலுத்தியவை.</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>செலுத்தாதது</translation>
    </message>
    <message>
        <source>Unpaid fees</source>
        <translation>செலுத்தாத கட்டணங்கள்</translation>
    </message>
    <message>
        <source>Unpaid premium</source>
        <translation>செலுத்தாத பிரீமியம்</translation>
    </message>
    <message>
        <source>What fell due after an exit, and what the exit took back, is not receivable.</source>
        <translation>வெளியேறிய பின் வந்த தவணையும், வெளியேற்றம் திரும்ப எடுத்ததும் பெறவேண்டியதல்ல.</translation>
    </message>
    <message>
        <source>What is owed to members</source>
        <translation>உறுப்பினர்களுக்குத் தரவேண்டியது</translation>
    </message>
    <message>
        <source>What is paid of the premium and fees due from {first} to {last}</source>
        <translation>{first} முதல் {last} வரை செலுத்தவேண்டிய பிரீமியத்திலும் கட்டணங்களிலும் செலுத்தியது</translation>
    </message>
    <message>
        <source>What is receivable</source>
        <translation>பெறவேண்டியது</translation>
    </message>
    <message>
        <source>What was paid in advance takes nothing off it: it is owed to members until it falls due.</source>
        <translation>முன்பணம் இதைக் குறைக்காது: தவணை நாள் வரை அது உறுப்பினர்களுக்குத் தரவேண்டியது.</translation>
    </message>
    <message>
        <source>collection since this day; else of the fiscal quarter</source>
        <translation>இந்த நாளிலிருந்து வசூல்; இல்லையேல் நிதியாண்டின் காலாண்டு</translation>
    </message>
    <message>
        <source>each policy that is behind, too, by its codes</source>
        <translation>நிலுவையுள்ள ஒவ்வொரு பாலிசியும், குறியீடுகளுடன்</translation>
    </message>
    <message>
        <source>over 180 days</source>
        <translation>180 நாட்களுக்கு மேல்</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>A check sum of the file: it tells whether a byte of it was changed.</source>
        <translation>கோப்பின் சரிபார்ப்பு எண்: ஒரு பைட் மாறினாலும் அது காட்டும்.</translation>
    </message>
    <message>
        <source>A photo of a person is shown beside their name.</source>
        <translation>ஒருவரின் படம் அவர் பெயருக்கு அருகில் காட்டப்படும்.</translation>
    </message>
    <message>
        <source>Add a paper or photo</source>
        <translation>ஆவணம் அல்லது படம் சேர்</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>சேர்…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>படத்தைத் தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Deed or contract</source>
        <translation>பத்திரம்/ஒப்பந்தம்</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>கோப்பின் பெயர்</translation>
    </message>
    <message>
        <source>From this day on it is no longer shown with its record; the file stays.</source>
        <translation>இந்த நாளிலிருந்து அது பதிவுடன் காட்டப்படாது; கோப்பு இருக்கும்.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>விலைப்பட்டியல்</translation>
    </message>
    <message>
        <source>It is no longer shown with its record. The file stays, and so does this reason.</source>
        <translation>அது இனி பதிவுடன் காட்டப்படாது. கோப்பும் இந்தக் காரணமும் இருக்கும்.</translation>
    </message>
    <message>
        <source>It stands small over the name, on the next paper that is made. No text moves.</source>
        <translation>அடுத்து உருவாக்கும் தாளில், பெயருக்கு மேல் சிறியதாக இருக்கும். எந்த உரையும் இடம் மாறாது.</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG படம்</translation>
    </message>
    <message>
        <source>Keep which file?</source>
        <translation>எந்தக் கோப்பை வைக்க?</translation>
    </message>
    <message>
        <source>Keep {name} with {record}</source>
        <translation>{name} கோப்பை {record} உடன் வை</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>வைத்த நாள்</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>கோப்பு வகை</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>ஆவண வகை</translation>
    </message>
    <message>
        <source>No logo is chosen: papers have the name of the scheme alone.</source>
        <translation>சின்னம் தேர்ந்தெடுக்கப்படவில்லை: தாள்களில் திட்டத்தின் பெயர் மட்டுமே இருக்கும்.</translation>
    </message>
    <message>
        <source>No paper is kept. Add a file, drop it here, or paste a picture.</source>
        <translation>ஆவணம் எதுவும் இல்லை. கோப்பைச் சேருங்கள், இங்கே இழுத்து விடுங்கள், அல்லது படத்தை ஒட்டுங்கள்.</translation>
    </message>
    <message>
        <source>No program of this laptop shows {name}. It lies at {place}.</source>
        <translation>இக்கணினியின் எந்த நிரலும் {name} கோப்பைக் காட்டாது. அது {place} இடத்தில் உள்ளது.</translation>
    </message>
    <message>
        <source>Nothing was copied that could be kept: no file, no picture.</source>
        <translation>நகலெடுத்ததில் வைக்கக்கூடியது ஏதுமில்லை: கோப்பும் இல்லை, படமும் இல்லை.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>திற</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>பிற ஆவணம்</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF ஆவணம்</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG படம்</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>ஆவணங்கள்</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>படம்</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>{name} படம்</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>படம்</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>படங்கள் (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Pictures and PDF documents (*.jpg *.jpeg *.png *.webp *.pdf)</source>
        <translation>படங்களும் PDF ஆவணங்களும் (*.jpg *.jpeg *.png *.webp *.pdf)</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>மருந்துச்சீட்டு</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>சின்னத்தை நீக்கு</translation>
    </message>
    <message>
        <source>Retire a paper or photo</source>
        <translation>ஆவணம் அல்லது படத்தை விலக்கு</translation>
    </message>
    <message>
        <source>Retire {code}</source>
        <translation>{code} விலக்கு</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>விலக்கிய நாள்</translation>
    </message>
    <message>
        <source>SHA-256 digest</source>
        <translation>SHA-256 சுருக்கம்</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>அளவு (பைட்)</translation>
    </message>
    <message>
        <source>The disk does not give {path}, a paper or photo of this book, so nothing was changed. Try again. If it stays so, move that file elsewhere: all the others are then taken without it.</source>
        <translation>இந்தப் புத்தகத்தின் ஆவணம் அல்லது படமான {path} கோப்பை வட்டு தரவில்லை; எனவே எதுவும் மாற்றப்படவில்லை. மீண்டும் முயலுங்கள். அப்படியே நீடித்தால் அக்கோப்பை வேறிடத்துக்கு நகர்த்துங்கள்: அப்போது மற்ற எல்லாம் அதில்லாமல் எடுக்கப்படும்.</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) is missing beside the book, or was changed there.</source>
        <translation>{code} கோப்பு ({name}) புத்தகத்தின் அருகில் இல்லை, அல்லது அங்கே மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation>சின்னம் இல்லை.</translation>
    </message>
    <message>
        <source>Thing insured</source>
        <translation>காப்பீடு செய்த பொருள்</translation>
    </message>
    <message>
        <source>This file is kept with {record} already, as {name}.</source>
        <translation>இக்கோப்பு ஏற்கனவே {record} உடன் {name} என உள்ளது.</translation>
    </message>
    <message>
        <source>This file is no picture that can be shown: it is no photo.</source>
        <translation>இக்கோப்பு காட்டக்கூடிய படம் அல்ல: இதைப் படமாக வைக்க முடியாது.</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP படம்</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>எந்தப் படம்?</translation>
    </message>
    <message>
        <source>{code} is retired already.</source>
        <translation>{code} ஏற்கனவே விலக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB. Scan it in grey, or with fewer dots, and try again.</source>
        <translation>{name}, {most} MB-ஐ விடப் பெரியது. சாம்பல் நிறத்தில் அல்லது குறைந்த புள்ளிகளில் ஸ்கேன் செய்து மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is no picture (JPEG, PNG, WebP) and no PDF. Save it as one of these first.</source>
        <translation>{name} படமும் (JPEG, PNG, WebP) அல்ல, PDF-உம் அல்ல. முதலில் இவற்றில் ஒன்றாகச் சேமியுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be printed. Choose a JPEG or PNG picture.</source>
        <translation>{name} அச்சிடக்கூடிய படம் அல்ல. JPEG அல்லது PNG படத்தைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is the logo already.</source>
        <translation>{name} ஏற்கனவே சின்னமாக உள்ளது.</translation>
    </message>
</context>
<context>
    <name>Background form</name>
    <message>
        <source>Certified by</source>
        <translation>சான்றளித்தவர்</translation>
    </message>
    <message>
        <source>Certified on</source>
        <translation>சான்றளித்த நாள்</translation>
    </message>
    <message>
        <source>Claims a person and year</source>
        <translation>ஒருவருக்கு ஆண்டில் உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Cost of a claim</source>
        <translation>ஓர் உரிமைகோரலின் செலவு</translation>
    </message>
    <message>
        <source>Indicator or line</source>
        <translation>குறிகாட்டி அல்லது வரி</translation>
    </message>
    <message>
        <source>Leave empty for both.</source>
        <translation>இரண்டுக்கும் எனில் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Leave empty for everything that has no key of its own.</source>
        <translation>தனிப் பகிர்வு முறை இல்லாத அனைத்துக்கும் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Leave empty for the scheme as a whole.</source>
        <translation>முழுத் திட்டத்துக்கும் எனில் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Of a line, as its statement prints it: income and costs both without a minus.</source>
        <translation>வரிக்கு, அறிக்கையில் அச்சாகும்படி: வருமானமும் செலவும் கழித்தல் குறி இன்றி.</translation>
    </message>
    <message>
        <source>Of an indicator, a ratio: 0.6 for sixty percent.</source>
        <translation>குறிகாட்டிக்கு, விகிதம்: அறுபது சதவீதத்துக்கு 0.6.</translation>
    </message>
    <message>
        <source>Planned amount</source>
        <translation>திட்டமிட்ட தொகை</translation>
    </message>
    <message>
        <source>Reserve certified</source>
        <translation>சான்றளித்த ஒதுக்கு</translation>
    </message>
    <message>
        <source>Share, in percent</source>
        <translation>பங்கு, சதவீதம்</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>இலக்கு</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n நாள் முன்</numerusform>
            <numerusform>%n நாட்கள் முன்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves of the backup are not in the file that it replaces: {saves}</source>
        <translation>
            <numerusform>காப்புப்பிரதியின் %n சேமிப்பு, அது மாற்றும் கோப்பில் இல்லை: {saves}</numerusform>
            <numerusform>காப்புப்பிரதியின் %n சேமிப்புகள், அது மாற்றும் கோப்பில் இல்லை: {saves}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves of the file that it replaces are not in the backup: {saves}</source>
        <translation>
            <numerusform>மாற்றப்படும் கோப்பின் %n சேமிப்பு காப்புப்பிரதியில் இல்லை: {saves}</numerusform>
            <numerusform>மாற்றப்படும் கோப்பின் %n சேமிப்புகள் காப்புப்பிரதியில் இல்லை: {saves}</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made in {place}.</source>
        <translation>{place} இடத்தில் காப்புப்பிரதி எடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>இடம் சேர்</translation>
    </message>
    <message>
        <source>Add a stick or a folder on another disk: what lies on this laptop alone is lost with it.</source>
        <translation>USB அல்லது வேறு வட்டின் கோப்புறையைச் சேருங்கள்: இக்கணினியில் மட்டும் இருப்பது அதனுடன் தொலைந்துபோகும்.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>இப்போது பிரதி எடு</translation>
    </message>
    <message>
        <source>Backup {age}</source>
        <translation>பிரதி: {age}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>காப்புப்பிரதிகள்</translation>
    </message>
    <message>
        <source>Backups of this file</source>
        <translation>இக்கோப்பின் காப்புப்பிரதிகள்</translation>
    </message>
    <message>
        <source>Choose a stick, or a folder on another disk</source>
        <translation>USB அல்லது வேறு வட்டின் கோப்புறையைத் தேர்ந்தெடுங்கள்</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>எல்லாம் அப்படியே இருக்கட்டும்</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>எடுத்த நாள்</translation>
    </message>
    <message>
        <source>No backup was made in {place}. {why}</source>
        <translation>{place} இடத்தில் காப்புப்பிரதி எடுக்கப்படவில்லை. {why}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>பிரதி இல்லை</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>இப்போது இல்லை</translation>
    </message>
    <message>
        <source>Nothing is new: every place has the newest save.</source>
        <translation>புதிதாக ஏதுமில்லை: எல்லா இடங்களிலும் புதிய சேமிப்பு உள்ளது.</translation>
    </message>
    <message>
        <source>Opens the list of backups</source>
        <translation>காப்புப்பிரதிகளின் பட்டியலைத் திறக்கும்</translation>
    </message>
    <message>
        <source>Put the backup in its place</source>
        <translation>பிரதியை அதன் இடத்தில் வை</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>இடத்தை நீக்கு</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>மீட்டெடு…</translation>
    </message>
    <message>
        <source>Shall the backup of {when} take the place of the file?</source>
        <translation>{when} காப்புப்பிரதியைக் கோப்பின் இடத்தில் வைக்கவா?</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>அளவு</translation>
    </message>
    <message>
        <source>The backup holds the same saves as the file that it replaces.</source>
        <translation>காப்புப்பிரதியில், அது மாற்றும் கோப்பின் அதே சேமிப்புகள் உள்ளன.</translation>
    </message>
    <message>
        <source>The backup is in its place. The file that was there is kept as {name}.</source>
        <translation>காப்புப்பிரதி அதன் இடத்தில் உள்ளது. அங்கிருந்த கோப்பு {name} என வைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The backup is made: it was opened, and every page read.</source>
        <translation>காப்புப்பிரதி எடுக்கப்பட்டது: அது திறந்து, ஒவ்வொரு பக்கமும் படிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it, under a name that says so.</source>
        <translation>இப்போதுள்ள கோப்பு அதன் அருகில், அதைக் கூறும் பெயருடன் வைக்கப்படும்.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup was made %n days ago, and more has been saved since.</source>
        <translation>
            <numerusform>புதிய காப்புப்பிரதி %n நாள் முன் எடுக்கப்பட்டது; அதன்பின் மேலும் சேமிக்கப்பட்டது.</numerusform>
            <numerusform>புதிய காப்புப்பிரதி %n நாட்கள் முன் எடுக்கப்பட்டது; அதன்பின் மேலும் சேமிக்கப்பட்டது.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of that time</source>
        <translation>அக்காலத்தின் கடவுச்சொல்</translation>
    </message>
    <message>
        <source>The place cannot be kept in mind: the disk takes nothing.</source>
        <translation>இடத்தை நினைவில் வைக்க முடியவில்லை: வட்டில் எழுத முடியவில்லை.</translation>
    </message>
    <message>
        <source>The two are different books.</source>
        <translation>இவை இரண்டும் வெவ்வேறு புத்தகங்கள்.</translation>
    </message>
    <message>
        <source>There is no backup of this file yet.</source>
        <translation>இக்கோப்புக்கு இன்னும் காப்புப்பிரதி இல்லை.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when the file is closed, or now with the button above.</source>
        <translation>இன்னும் காப்புப்பிரதி இல்லை. கோப்பை மூடும்போது ஒன்று எடுக்கப்படும்; மேலுள்ள பொத்தானால் இப்போதே எடுக்கலாம்.</translation>
    </message>
    <message>
        <source>There is no folder {name}. Choose one that is there.</source>
        <translation>{name} என்ற கோப்புறை இல்லை. உள்ளதைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>இப்போது உள்ளது</translation>
    </message>
    <message>
        <source>This backup is from before the key was renewed. Somebody who could open the file then opens it with the password they had. Once it is in its place, those passwords hold again.</source>
        <translation>இந்தக் காப்புப்பிரதி சாவி புதுப்பிக்கும் முன் எடுத்தது. அப்போது கோப்பைத் திறக்க முடிந்தவர், அன்றைய கடவுச்சொல்லால் இதைத் திறக்கலாம். இது அதன் இடத்தில் வந்ததும் அந்தக் கடவுச்சொற்கள் மீண்டும் செல்லும்.</translation>
    </message>
    <message>
        <source>What was there before is kept as {name}.</source>
        <translation>முன்பு அங்கிருந்தது {name} என வைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>எங்கே</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>காப்புப்பிரதிகள் செல்லும் இடம்</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>இக்கணினியில்</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>நேற்று</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>{name} holds everything that was in the damaged file.</source>
        <translation>சேதமான கோப்பிலிருந்த அனைத்தும் {name} கோப்பில் உள்ளது.</translation>
    </message>
    <message numerus="yes">
        <source>{name} holds what could be read. %n things are lost or not whole: {list} names them. Look them up in a backup or on paper; Verify tells which former saves no longer hold.</source>
        <translation>
            <numerusform>{name} கோப்பில் படிக்க முடிந்தவை உள்ளன. %n இனம் தொலைந்தது அல்லது முழுமையில்லை: {list} அதைக் கூறும். காப்புப்பிரதியில் அல்லது தாளில் பாருங்கள்; எந்தப் பழைய சேமிப்புகள் இனி பொருந்தவில்லை என்பதைச் சரிபார்ப்பு கூறும்.</numerusform>
            <numerusform>{name} கோப்பில் படிக்க முடிந்தவை உள்ளன. %n இனங்கள் தொலைந்தன அல்லது முழுமையில்லை: {list} அவற்றைக் கூறும். காப்புப்பிரதியில் அல்லது தாளில் பாருங்கள்; எந்தப் பழைய சேமிப்புகள் இனி பொருந்தவில்லை என்பதைச் சரிபார்ப்பு கூறும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is a whole copy: it was opened and every page read.</source>
        <translation>{name} முழுப் பிரதி: அது திறந்து ஒவ்வொரு பக்கமும் படிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>{name} is from before this book was locked: in its place everybody could read it. Restore it under another name.</source>
        <translation>{name} இப்புத்தகம் பூட்டப்படும் முன் எடுத்தது: அதன் இடத்தில் வைத்தால் எவரும் படிக்கலாம். வேறு பெயரில் மீட்டெடுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is locked with a former key: sign in with a name and a password of that time.</source>
        <translation>{name} பழைய சாவியால் பூட்டப்பட்டது: அக்காலப் பெயர், கடவுச்சொல்லுடன் உள்நுழையுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is now what the backup holds.</source>
        <translation>{name} இப்போது காப்புப்பிரதியில் உள்ளதே.</translation>
    </message>
    <message>
        <source>{name} is there already. To put the backup in its place use --replace; what is there now is kept beside it.</source>
        <translation>{name} ஏற்கனவே உள்ளது. பிரதியை அதன் இடத்தில் வைக்க --replace பயன்படுத்துங்கள்; இப்போதுள்ளது அருகில் வைக்கப்படும்.</translation>
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
            <numerusform>வங்கியின் %n வரி இப்போது புத்தகத்தின் ஒரு பதிவுடன் சேர்கிறது.</numerusform>
            <numerusform>வங்கியின் %n வரிகள் இப்போது புத்தகத்தின் ஒரே பதிவுடன் சேர்கின்றன.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a day or an amount were passed over.</source>
        <translation>
            <numerusform>நாளோ தொகையோ இல்லாத %n வரி விடப்பட்டது.</numerusform>
            <numerusform>நாளோ தொகையோ இல்லாத %n வரிகள் விடப்பட்டன.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movements of the book belong to one line of the bank now.</source>
        <translation>
            <numerusform>புத்தகத்தின் %n பதிவு இப்போது வங்கியின் ஒரு வரியுடன் சேர்கிறது.</numerusform>
            <numerusform>புத்தகத்தின் %n பதிவுகள் இப்போது வங்கியின் ஒரே வரியுடன் சேர்கின்றன.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both have it</source>
        <translation>இரண்டிலும் உள்ளது</translation>
    </message>
    <message>
        <source>By the book on {day}</source>
        <translation>{day} அன்று புத்தகப்படி</translation>
    </message>
    <message>
        <source>Ctrl+R records the line that is chosen: a charge, interest, or what nobody wrote down.</source>
        <translation>Ctrl+R தேர்ந்த வரியைப் பதிவுசெய்யும்: வங்கிக் கட்டணம், வட்டி, அல்லது யாரும் எழுதாதது.</translation>
    </message>
    <message>
        <source>Days were read as {form}.</source>
        <translation>நாட்கள் {form} எனப் படிக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>How both agree</source>
        <translation>இரண்டும் ஒத்துப்போகும் விதம்</translation>
    </message>
    <message>
        <source>No bank account is written down yet. Add it, then match its statement.</source>
        <translation>இன்னும் வங்கிக் கணக்கு எழுதப்படவில்லை. அதைச் சேருங்கள், பின் அதன் அறிக்கையை ஒத்துப்பாருங்கள்.</translation>
    </message>
    <message>
        <source>No set of number {number} is proposed. Look at the statement again.</source>
        <translation>எண் {number} கொண்ட தொகுப்பு எதுவும் முன்மொழியப்படவில்லை. அறிக்கையை மீண்டும் பாருங்கள்.</translation>
    </message>
    <message>
        <source>One sum for several: probably the same</source>
        <translation>பலவற்றுக்கு ஒரே தொகை: அநேகமாக ஒன்றே</translation>
    </message>
    <message>
        <source>Record what only the bank has</source>
        <translation>வங்கியில் மட்டும் உள்ளதைப் பதிவுசெய்</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>மேற்கோள் எண்</translation>
    </message>
    <message>
        <source>Set of sums</source>
        <translation>தொகைகளின் தொகுப்பு</translation>
    </message>
    <message>
        <source>Statements of a bank (*.csv *.txt *.tsv *.xlsx *.ods)</source>
        <translation>வங்கி அறிக்கைகள் (*.csv *.txt *.tsv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>The bank has it, the book has not</source>
        <translation>வங்கியில் உள்ளது, புத்தகத்தில் இல்லை</translation>
    </message>
    <message>
        <source>The bank&apos;s day</source>
        <translation>வங்கியின் நாள்</translation>
    </message>
    <message>
        <source>The book has everything that the bank has.</source>
        <translation>வங்கியில் உள்ள அனைத்தும் புத்தகத்தில் உள்ளன.</translation>
    </message>
    <message>
        <source>The book has it, the bank has not</source>
        <translation>புத்தகத்தில் உள்ளது, வங்கியில் இல்லை</translation>
    </message>
    <message>
        <source>The book&apos;s day</source>
        <translation>புத்தகத்தின் நாள்</translation>
    </message>
    <message>
        <source>There is no bank account {code}. Add it in the settings first.</source>
        <translation>{code} என்ற வங்கிக் கணக்கு இல்லை. முதலில் அதை அமைப்புகளில் சேருங்கள்.</translation>
    </message>
    <message>
        <source>These amounts add up. Look whether they are the same money: Ctrl+G says so of the set chosen.</source>
        <translation>இத்தொகைகளின் கூட்டல் பொருந்துகிறது. இரண்டும் ஒரே பணமா என்று பாருங்கள்: ஆம் எனில் தேர்ந்த தொகுப்புக்கு Ctrl+G அழுத்துங்கள்.</translation>
    </message>
    <message>
        <source>They belong together</source>
        <translation>இவை ஒன்றாகச் சேரும்</translation>
    </message>
    <message>
        <source>What only the bank has</source>
        <translation>வங்கியில் மட்டும் உள்ளது</translation>
    </message>
    <message>
        <source>What only the book has, taken away</source>
        <translation>புத்தகத்தில் மட்டும் உள்ளது, கழித்து</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>வங்கி கூறுவது</translation>
    </message>
    <message>
        <source>What the bank should say</source>
        <translation>வங்கி கூறவேண்டியது</translation>
    </message>
    <message>
        <source>What was paid by cheque, or late on the last days, may stand on the bank&apos;s next statement.</source>
        <translation>காசோலையால் அல்லது கடைசி நாட்களில் தாமதமாகச் செலுத்தியது வங்கியின் அடுத்த அறிக்கையில் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Which file is the bank&apos;s statement?</source>
        <translation>வங்கியின் அறிக்கை எந்தக் கோப்பு?</translation>
    </message>
    <message>
        <source>amount; transaction amount; sum</source>
        <translation>தொகை; பரிவர்த்தனை தொகை; பரிவர்த்தனைத் தொகை; கொடுக்கல் வாங்கல் தொகை; amount; transaction amount; sum</translation>
    </message>
    <message>
        <source>balance; running balance; closing balance</source>
        <translation>இருப்பு; மீதி; நடப்பு இருப்பு; இறுதி இருப்பு; முடிவு மீதி; balance; running balance; closing balance</translation>
    </message>
    <message>
        <source>credit; deposit; deposits; paid in; money in; received; credit amount</source>
        <translation>வரவு; வரவு தொகை; வைப்பு; வைப்புகள்; வைப்புத் தொகை; பெற்றது; பண வரவு; credit; deposit; deposits; paid in; money in; received; credit amount</translation>
    </message>
    <message>
        <source>currency; ccy</source>
        <translation>நாணயம்; நாணய வகை; currency; ccy</translation>
    </message>
    <message>
        <source>date; transaction date; posting date; booking date; txn date; value date</source>
        <translation>தேதி; திகதி; நாள்; பரிவர்த்தனை தேதி; பரிவர்த்தனை நாள்; கொடுக்கல் வாங்கல் திகதி; பதிவு தேதி; பதிவுத் திகதி; மதிப்பு தேதி; பெறுமதித் திகதி; date; transaction date; posting date; booking date; txn date; value date</translation>
    </message>
    <message>
        <source>debit; withdrawal; withdrawals; paid out; money out; payment; debit amount</source>
        <translation>பற்று; பற்று தொகை; எடுப்பு; எடுப்புகள்; மீளப்பெறல்; திரும்பப் பெறுதல்; பண எடுப்பு; செலுத்துகை; கொடுப்பனவு; debit; withdrawal; withdrawals; paid out; money out; payment; debit amount</translation>
    </message>
    <message>
        <source>description; details; narration; particulars; remarks; text</source>
        <translation>விவரம்; விவரங்கள்; விபரம்; விபரங்கள்; விளக்கம்; குறிப்பு; குறிப்புகள்; description; details; narration; particulars; remarks; text</translation>
    </message>
    <message>
        <source>reference; ref; ref no; reference number; cheque number; cheque no; transaction id</source>
        <translation>மேற்கோள்; மேற்கோள் எண்; குறிப்பு எண்; குறிப்பு இல; காசோலை எண்; காசோலை இல; பரிவர்த்தனை எண்; பரிவர்த்தனை அடையாள எண்; reference; ref; ref no; reference number; cheque number; cheque no; transaction id</translation>
    </message>
    <message>
        <source>{name} beside the book of {account}</source>
        <translation>{account} புத்தகத்தின் அருகில் {name}</translation>
    </message>
    <message>
        <source>{name} has no column of days with amounts beside it. A bank&apos;s statement says of each line its date and its amount, or what was paid in and paid out: look at the headings.</source>
        <translation>{name} கோப்பில் அருகே தொகைகள் உள்ள நாள் நெடுவரிசை இல்லை. வங்கி அறிக்கை ஒவ்வொரு வரிக்கும் தேதியும் தொகையும், அல்லது உள்ளே வந்ததும் வெளியே சென்றதும் கூறும்: தலைப்புகளைப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>{name} is in {other}, the books are in {currency}. Ask the bank for the statement of the account that is kept in {currency}.</source>
        <translation>{name} {other}-இல் உள்ளது, புத்தகங்கள் {currency}-இல் உள்ளன. {currency}-இல் வைத்துள்ள கணக்கின் அறிக்கையை வங்கியிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{cell}” is no amount of {decimals} decimals at most.</source>
        <translation>{name}, வரி {line}: “{cell}” அதிகபட்சம் {decimals} தசம இலக்கங்கள் உள்ள தொகை அல்ல.</translation>
    </message>
    <message>
        <source>{off} differ since before this statement: match the one before it, too.</source>
        <translation>இந்த அறிக்கைக்கு முன்பிருந்தே {off} வித்தியாசம் உள்ளது: முந்தையதையும் ஒத்துப்பாருங்கள்.</translation>
    </message>
</context>
<context>
    <name>Before saving</name>
    <message numerus="yes">
        <source>%n items are on the bill.</source>
        <translation>
            <numerusform>பில்லில் %n இனம்.</numerusform>
            <numerusform>பில்லில் %n இனங்கள்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are covered up to then.</source>
        <translation>
            <numerusform>அதுவரை %n நபருக்குக் காப்பு.</numerusform>
            <numerusform>அதுவரை %n பேருக்குக் காப்பு.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are enrolled, {who} first.</source>
        <translation>
            <numerusform>{who} முதலாக %n நபர் சேர்க்கப்படுவார்.</numerusform>
            <numerusform>{who} முதலாக %n பேர் சேர்க்கப்படுவர்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, {first} first, are covered by {product} of {who} from {day}.</source>
        <translation>
            <numerusform>{first} முதலாக %n நபருக்கு, {who}-இன் {product} மூலம் {day} முதல் காப்பு.</numerusform>
            <numerusform>{first} முதலாக %n பேருக்கு, {who}-இன் {product} மூலம் {day} முதல் காப்பு.</numerusform>
        </translation>
    </message>
    <message>
        <source>A claim of {who} for {incurred}, reported on {reported}.</source>
        <translation>{incurred} நிகழ்வுக்கு {who}-இன் உரிமைகோரல், {reported} அன்று அறிவித்தது.</translation>
    </message>
    <message>
        <source>A claim of {who} for {incurred}, reported on {reported}: {event}.</source>
        <translation>{incurred} நிகழ்வுக்கு {who}-இன் உரிமைகோரல், {reported} அன்று அறிவித்தது: {event}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is met in part, with {amount} on {day}.</source>
        <translation>{who}-இன் உரிமைகோரல் {claim}, {day} அன்று பகுதியாக {amount} ஏற்கப்படும்.</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is met with {amount} on {day}.</source>
        <translation>{who}-இன் உரிமைகோரல் {claim}, {day} அன்று {amount} ஏற்கப்படும்.</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is rejected on {day}.</source>
        <translation>{who}-இன் உரிமைகோரல் {claim}, {day} அன்று நிராகரிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Claims of {index} are decided on {day} for everybody in force of office {office}.</source>
        <translation>{office} அலுவலகத்தின் நடப்பில் உள்ள அனைவருக்கும் {index} உரிமைகோரல்கள் {day} அன்று முடிவாகும்.</translation>
    </message>
    <message>
        <source>Claims of {index} are decided on {day} for everybody in force.</source>
        <translation>நடப்பில் உள்ள அனைவருக்கும் {index} உரிமைகோரல்கள் {day} அன்று முடிவாகும்.</translation>
    </message>
    <message>
        <source>Here will stand what is about to be recorded.</source>
        <translation>பதிவாகப் போவது இங்கே காட்டப்படும்.</translation>
    </message>
    <message>
        <source>It came on {day}, with receipt {receipt}.</source>
        <translation>{day} அன்று இரசீது {receipt} உடன் வந்தது.</translation>
    </message>
    <message>
        <source>It came on {day}, with the next receipt number.</source>
        <translation>{day} அன்று அடுத்த இரசீது எண்ணுடன் வந்தது.</translation>
    </message>
    <message>
        <source>It covers {lives} lives.</source>
        <translation>இதில் {lives} ஆட்களுக்குக் காப்பு.</translation>
    </message>
    <message>
        <source>It may come to {covered}.</source>
        <translation>{covered} ஆகலாம்.</translation>
    </message>
    <message>
        <source>Nobody of them is insured.</source>
        <translation>இவர்களில் யாருக்கும் காப்பீடு இல்லை.</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>செலுத்த மீதி இல்லை.</translation>
    </message>
    <message>
        <source>Of {loss} lost it may come to {covered}.</source>
        <translation>{loss} இழப்பில் {covered} ஆகலாம்.</translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <translation>காரணம்: {reason}.</translation>
    </message>
    <message>
        <source>They are told why: {reason}.</source>
        <translation>அவருக்குக் காரணம் கூறப்படும்: {reason}.</translation>
    </message>
    <message>
        <source>Way of payment: {method}.</source>
        <translation>செலுத்தும் முறை: {method}.</translation>
    </message>
    <message>
        <source>part of the claim</source>
        <translation>உரிமைகோரலின் பகுதி</translation>
    </message>
    <message>
        <source>part payment</source>
        <translation>பகுதிச் செலுத்துகை</translation>
    </message>
    <message>
        <source>{amount} is due for the term, for {insured} insured.</source>
        <translation>காலத்துக்குச் செலுத்தவேண்டியது {amount}, காப்பீடு செய்தோர் {insured}.</translation>
    </message>
    <message>
        <source>{amount} is due for the term.</source>
        <translation>காலத்துக்குச் செலுத்தவேண்டியது {amount}.</translation>
    </message>
    <message>
        <source>{holder} holds the policy after it.</source>
        <translation>அதன்பின் பாலிசிதாரர் {holder}.</translation>
    </message>
    <message>
        <source>{name} ({village})</source>
        <translation>{name} ({village})</translation>
    </message>
    <message>
        <source>{over} is kept as an advance.</source>
        <translation>{over} முன்பணமாக வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>{product} covers them from {start}.</source>
        <translation>{start} முதல் {product} அவர்களுக்குக் காப்பு தரும்.</translation>
    </message>
    <message>
        <source>{product} of {who} ends on {last}, not on {end}.</source>
        <translation>{who}-இன் {product}, {end} அன்று அல்ல, {last} அன்று முடியும்.</translation>
    </message>
    <message>
        <source>{product} of {who} goes on from {start}.</source>
        <translation>{who}-இன் {product}, {start} முதல் தொடரும்.</translation>
    </message>
    <message>
        <source>{product} of {who} is held by {holder} from now on.</source>
        <translation>{who}-இன் {product}: இனி பாலிசிதாரர் {holder}.</translation>
    </message>
    <message>
        <source>{rest} is left to pay after it.</source>
        <translation>அதன்பின் செலுத்த மீதி {rest}.</translation>
    </message>
    <message>
        <source>{rest} of what is due is not paid: is this a part payment?</source>
        <translation>செலுத்தவேண்டியதில் {rest} செலுத்தவில்லை: இது பகுதிச் செலுத்துகையா?</translation>
    </message>
    <message>
        <source>{rest} of what is left to pay is not paid: is this a part of it?</source>
        <translation>செலுத்த மீதியில் {rest} செலுத்தவில்லை: இது அதன் பகுதியா?</translation>
    </message>
    <message>
        <source>{rest} stays due.</source>
        <translation>{rest} நிலுவையில் இருக்கும்.</translation>
    </message>
    <message>
        <source>{who} had the money paid for claim {claim} on {day}.</source>
        <translation>உரிமைகோரல் {claim}-க்குச் செலுத்திய பணம் {day} அன்று {who}-ஐ அடைந்தது.</translation>
    </message>
    <message>
        <source>{who} is covered up to {last}; the others of the policy of {policy} stay covered.</source>
        <translation>{who}-க்கு {last} வரை காப்பு; {policy} பாலிசியின் மற்றவருக்குக் காப்பு தொடரும்.</translation>
    </message>
    <message>
        <source>{who} is given back {amount} of {due} on {day}.</source>
        <translation>{day} அன்று {due}-இல் {amount} {who}-க்குத் திருப்பிக்கொடுக்கப்படும்.</translation>
    </message>
    <message>
        <source>{who} is paid {amount} for claim {claim} on {day}.</source>
        <translation>{day} அன்று உரிமைகோரல் {claim}-க்கு {amount} {who}-க்குச் செலுத்தப்படும்.</translation>
    </message>
    <message>
        <source>{who} is paid {amount} in advance for claim {claim}, not decided yet, on {day}.</source>
        <translation>{day} அன்று, முடிவாகாத உரிமைகோரல் {claim}-க்கு {amount} முன்பணமாக {who}-க்குச் செலுத்தப்படும்.</translation>
    </message>
    <message>
        <source>{who} pays {amount} for {first} to {last}.</source>
        <translation>{who}, {first} முதல் {last} வரை {amount} செலுத்துகிறார்.</translation>
    </message>
    <message>
        <source>{who} pays {amount}, due on {due}.</source>
        <translation>{who}, {due} தவணைக்கு {amount} செலுத்துகிறார்.</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Step 1 of 2: who the scheme is. The currency cannot change once there are amounts.</source>
        <translation>படி 1 / 2: திட்டம் யாருடையது. தொகைகள் வந்தபின் நாணயத்தை மாற்ற முடியாது.</translation>
    </message>
    <message>
        <source>Step 2 of 2: where it works, what it offers, what it has. Then you can enrol.</source>
        <translation>படி 2 / 2: எங்கே இயங்குகிறது, என்ன வழங்குகிறது, என்ன உள்ளது. அதன்பின் சேர்க்கலாம்.</translation>
    </message>
</context>
<context>
    <name>Beyond</name>
    <message>
        <source>Answered within 30 days</source>
        <translation>30 நாட்களுக்குள் பதிலளித்தவை</translation>
    </message>
    <message>
        <source>Appeals not answered yet</source>
        <translation>இன்னும் பதிலளிக்காத மேல்முறையீடுகள்</translation>
    </message>
    <message>
        <source>Appeals that came in</source>
        <translation>வந்த மேல்முறையீடுகள்</translation>
    </message>
    <message>
        <source>Appeals upheld wholly or in part / appeals that came in</source>
        <translation>முழுதும் அல்லது பகுதி ஏற்ற மேல்முறையீடுகள் / வந்த மேல்முறையீடுகள்</translation>
    </message>
    <message>
        <source>Benefits in time</source>
        <translation>உரிய காலத்தில் பயன்கள்</translation>
    </message>
    <message>
        <source>Benefits received</source>
        <translation>பெற்ற பயன்கள்</translation>
    </message>
    <message>
        <source>Benefits received within 30 days</source>
        <translation>30 நாட்களுக்குள் பெற்ற பயன்கள்</translation>
    </message>
    <message>
        <source>Benefits received within 30 days from the event / benefits received</source>
        <translation>நிகழ்விலிருந்து 30 நாட்களுக்குள் பெற்ற பயன்கள் / பெற்ற பயன்கள்</translation>
    </message>
    <message>
        <source>Benefits received within days from the event</source>
        <translation>நிகழ்விலிருந்து நாள்வாரியாகப் பெற்ற பயன்கள்</translation>
    </message>
    <message>
        <source>Benefits received within them</source>
        <translation>அவற்றுக்குள் பெற்ற பயன்கள்</translation>
    </message>
    <message>
        <source>Benefits received within {days} days</source>
        <translation>{days} நாட்களுக்குள் பெற்ற பயன்கள்</translation>
    </message>
    <message>
        <source>Beyond the ten</source>
        <translation>பத்துக்கு அப்பால்</translation>
    </message>
    <message>
        <source>Billed item by item</source>
        <translation>இனம் இனமாகப் பில் தொகை</translation>
    </message>
    <message>
        <source>Claims that happened / insured years</source>
        <translation>நிகழ்ந்த உரிமைகோரல்கள் / காப்பீட்டு ஆண்டுகள்</translation>
    </message>
    <message>
        <source>Complaints and appeals by month</source>
        <translation>மாதவாரி புகார்களும் மேல்முறையீடுகளும்</translation>
    </message>
    <message>
        <source>Complaints answered</source>
        <translation>பதிலளித்த புகார்கள்</translation>
    </message>
    <message>
        <source>Complaints answered within 30 days</source>
        <translation>30 நாட்களுக்குள் பதிலளித்த புகார்கள்</translation>
    </message>
    <message>
        <source>Complaints answered within 30 days / complaints that came in</source>
        <translation>30 நாட்களுக்குள் பதிலளித்த புகார்கள் / வந்த புகார்கள்</translation>
    </message>
    <message>
        <source>Complaints per 1,000 insured years</source>
        <translation>1,000 காப்பீட்டு ஆண்டுகளுக்குப் புகார்கள்</translation>
    </message>
    <message>
        <source>Complaints still unanswered: {count}</source>
        <translation>இன்னும் பதிலளிக்காத புகார்கள்: {count}</translation>
    </message>
    <message>
        <source>Complaints that came in</source>
        <translation>வந்த புகார்கள்</translation>
    </message>
    <message>
        <source>Complaints that came in / 1,000 insured years</source>
        <translation>வந்த புகார்கள் / 1,000 காப்பீட்டு ஆண்டுகள்</translation>
    </message>
    <message>
        <source>Complaints that ever came in</source>
        <translation>இதுவரை வந்த புகார்கள்</translation>
    </message>
    <message>
        <source>Coverage is not told by sex: the people a product is meant for are written down as one number, women and men together.</source>
        <translation>காப்பு விகிதம் பால்வாரியாகக் காட்டப்படவில்லை: ஒரு திட்டவகை யாருக்கானதோ அவர்கள் பெண்களும் ஆண்களும் சேர்ந்து ஒரே எண்ணாக எழுதப்பட்டுள்ளனர்.</translation>
    </message>
    <message>
        <source>Days of 1,000 years</source>
        <translation>1,000 ஆண்டுகளின் நாட்கள்</translation>
    </message>
    <message>
        <source>Few complaints may mean content members, or members who do not know where to go.</source>
        <translation>புகார்கள் குறைவு என்றால் உறுப்பினர்கள் மனநிறைவுடன் இருக்கலாம், அல்லது எங்கு செல்வது என அறியாமல் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>How often somebody who is insured for a year has a claim.</source>
        <translation>ஓராண்டு காப்பீடு செய்தவருக்கு எத்தனை முறை உரிமைகோரல் வருகிறது.</translation>
    </message>
    <message>
        <source>Indicators by sex</source>
        <translation>பாலின்வாரி குறிகாட்டிகள்</translation>
    </message>
    <message>
        <source>Insured on the last day by sex</source>
        <translation>கடைசி நாளில் பாலின்வாரி காப்பீடு செய்தோர்</translation>
    </message>
    <message>
        <source>Insured who could have renewed and did not / insured who could have renewed</source>
        <translation>புதுப்பிக்க முடிந்தும் புதுப்பிக்காத காப்பீடு செய்தோர் / புதுப்பிக்க முடிந்த காப்பீடு செய்தோர்</translation>
    </message>
    <message>
        <source>Insured whose sex is known</source>
        <translation>பால் தெரிந்த காப்பீடு செய்தோர்</translation>
    </message>
    <message>
        <source>Insured whose sex is not known</source>
        <translation>பால் தெரியாத காப்பீடு செய்தோர்</translation>
    </message>
    <message>
        <source>Insured whose sex is not known are left out: {count}</source>
        <translation>பால் தெரியாத காப்பீடு செய்தோர் விடப்பட்டனர்: {count}</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>புதுப்பிக்காதோர்</translation>
    </message>
    <message>
        <source>Lapsed: {reason}</source>
        <translation>புதுப்பிக்காதோர்: {reason}</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>புதுப்பிக்காமை</translation>
    </message>
    <message>
        <source>Lapses by reason</source>
        <translation>காரணவாரி புதுப்பிக்காதோர்</translation>
    </message>
    <message>
        <source>Lives of head counts that stayed</source>
        <translation>தொடர்ந்தோர், ஆட்களின் எண்ணிக்கையில்</translation>
    </message>
    <message>
        <source>No appeal came in during the period.</source>
        <translation>இக்காலத்தில் மேல்முறையீடு எதுவும் வரவில்லை.</translation>
    </message>
    <message>
        <source>No benefit was received in the period.</source>
        <translation>இக்காலத்தில் பயன் எதுவும் பெறப்படவில்லை.</translation>
    </message>
    <message>
        <source>No claim that ended in the period has its bill in the file, item by item.</source>
        <translation>இக்காலத்தில் முடிந்த எந்த உரிமைகோரலுக்கும் இனம் இனமான பில் கோப்பில் இல்லை.</translation>
    </message>
    <message>
        <source>No complaint came in during the period.</source>
        <translation>இக்காலத்தில் புகார் எதுவும் வரவில்லை.</translation>
    </message>
    <message>
        <source>No complaint has ever been entered: keep the register.</source>
        <translation>ஒரு புகாரும் இதுவரை பதியவில்லை: பதிவேட்டை வைத்திருங்கள்.</translation>
    </message>
    <message>
        <source>Nobody was insured in the period.</source>
        <translation>இக்காலத்தில் யாருக்கும் காப்பீடு இல்லை.</translation>
    </message>
    <message>
        <source>Nobody whose sex is known is insured on the last day.</source>
        <translation>பால் தெரிந்த யாருக்கும் கடைசி நாளில் காப்பீடு இல்லை.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>இன்னும் பதிலில்லை</translation>
    </message>
    <message>
        <source>Of all lapsed</source>
        <translation>புதுப்பிக்காதோர் அனைவரில்</translation>
    </message>
    <message>
        <source>Of every 100 a family was billed, so much did the scheme pay; the rest it paid itself.</source>
        <translation>குடும்பத்துக்கு வந்த பில் தொகையில் ஒவ்வொரு 100-க்கும் திட்டம் செலுத்தியது; மீதியைக் குடும்பமே செலுத்தியது.</translation>
    </message>
    <message>
        <source>Of every 100 appeals, so many were right: a high share says that claims are rejected too lightly.</source>
        <translation>ஒவ்வொரு 100 மேல்முறையீடுகளில் சரியானவை: பங்கு அதிகம் என்றால் உரிமைகோரல்கள் எளிதாக நிராகரிக்கப்படுகின்றன.</translation>
    </message>
    <message>
        <source>Of every 100 families that were paid, so many held the money within a month from the event.</source>
        <translation>பணம் பெற்ற ஒவ்வொரு 100 குடும்பங்களில், நிகழ்விலிருந்து ஒரு மாதத்துக்குள் பணம் கையில் பெற்றவை.</translation>
    </message>
    <message>
        <source>Of every 100 insured people, so many are women or girls.</source>
        <translation>காப்பீடு செய்த ஒவ்வொரு 100 பேரில் பெண்கள் அல்லது சிறுமிகள்.</translation>
    </message>
    <message>
        <source>Of every 100 who complained, so many had an answer within a month.</source>
        <translation>புகார் செய்த ஒவ்வொரு 100 பேரில், ஒரு மாதத்துக்குள் பதில் பெற்றவர்கள்.</translation>
    </message>
    <message>
        <source>Of every 100 who could stay, so many did not; the parts say why, where somebody asked them.</source>
        <translation>தொடர முடிந்த ஒவ்வொரு 100 பேரில் தொடராதவர்கள்; காரணம் கேட்ட இடங்களில், ஏன் என்பதைப் பகுதிகள் கூறும்.</translation>
    </message>
    <message>
        <source>Of those who could renew</source>
        <translation>புதுப்பிக்க முடிந்தோரில்</translation>
    </message>
    <message>
        <source>Overturned on appeal</source>
        <translation>மேல்முறையீட்டில் மாற்றியவை</translation>
    </message>
    <message>
        <source>Paid for claims with a bill / billed for them, of claims that ended in the period</source>
        <translation>பில் உள்ள உரிமைகோரல்களுக்குச் செலுத்தியது / அவற்றின் பில் தொகை, காலத்தில் முடிந்த உரிமைகோரல்களில்</translation>
    </message>
    <message>
        <source>Paid of billed</source>
        <translation>பில் தொகையில் செலுத்தியது</translation>
    </message>
    <message>
        <source>Paid of what was billed</source>
        <translation>பில் தொகையில் செலுத்தியது</translation>
    </message>
    <message>
        <source>Rejections overturned</source>
        <translation>மாற்றிய நிராகரிப்புகள்</translation>
    </message>
    <message>
        <source>Rejections overturned in part</source>
        <translation>பகுதி மாற்றிய நிராகரிப்புகள்</translation>
    </message>
    <message>
        <source>Rejections overturned on appeal</source>
        <translation>மேல்முறையீட்டில் மாற்றிய நிராகரிப்புகள்</translation>
    </message>
    <message>
        <source>Rejections overturned wholly</source>
        <translation>முழுதும் மாற்றிய நிராகரிப்புகள்</translation>
    </message>
    <message>
        <source>The sexes add up to the whole; of the lives of a head count nobody knows the sex.</source>
        <translation>பால்களின் கூட்டல் மொத்தமாகும்; ஆட்களின் எண்ணிக்கையில் யாருடைய பாலும் தெரியாது.</translation>
    </message>
    <message>
        <source>These figures are of our own: nobody has published how they are to be reckoned, and none has a norm.</source>
        <translation>இவை எங்கள் சொந்த அளவுகள்: இவற்றைக் கணக்கிடும் முறையை யாரும் வெளியிடவில்லை, எதற்கும் அளவுகோல் இல்லை.</translation>
    </message>
    <message>
        <source>Thousands of insured years</source>
        <translation>ஆயிரம் காப்பீட்டு ஆண்டுகள்</translation>
    </message>
    <message>
        <source>Who is insured with two products counts in each of them.</source>
        <translation>இரண்டு திட்டவகைகளில் காப்பீடு செய்தவர் ஒவ்வொன்றிலும் எண்ணப்படுவார்.</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>நாட்களுக்குள்</translation>
    </message>
    <message>
        <source>Women insured</source>
        <translation>காப்பீடு செய்த பெண்கள்</translation>
    </message>
    <message>
        <source>Women insured / insured whose sex is known, on the last day</source>
        <translation>காப்பீடு செய்த பெண்கள் / பால் தெரிந்த காப்பீடு செய்தோர், கடைசி நாளில்</translation>
    </message>
    <message>
        <source>Women insured of all insured</source>
        <translation>காப்பீடு செய்தோர் அனைவரில் பெண்கள்</translation>
    </message>
    <message>
        <source>Women of known sex</source>
        <translation>பால் தெரிந்தோரில் பெண்கள்</translation>
    </message>
    <message>
        <source>within how many days a benefit shall be received</source>
        <translation>எத்தனை நாட்களுக்குள் பயன் பெறப்பட வேண்டும்</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Age in years</source>
        <translation>வயது, ஆண்டுகளில்</translation>
    </message>
    <message>
        <source>Average days to settle a claim</source>
        <translation>உரிமைகோரலைத் தீர்க்கச் சராசரி நாட்கள்</translation>
    </message>
    <message>
        <source>Benefits: {codes}</source>
        <translation>பயன்கள்: {codes}</translation>
    </message>
    <message>
        <source>Claims for it reported in these days</source>
        <translation>இந்த நாட்களில் அதற்காக அறிவித்த உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Cover for pregnancy and birth</source>
        <translation>கர்ப்பத்துக்கும் பிரசவத்துக்கும் காப்பு</translation>
    </message>
    <message>
        <source>Information brief</source>
        <translation>தகவல் சுருக்கம்</translation>
    </message>
    <message>
        <source>Insured on the last day</source>
        <translation>கடைசி நாளில் காப்பீடு செய்தோர்</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>அதன் அளவு</translation>
    </message>
    <message>
        <source>Lives insured as head counts, of whom neither sex nor age is known: {count}.</source>
        <translation>ஆட்களின் எண்ணிக்கையாகக் காப்பீடு செய்தோர், அவர்களின் பாலோ வயதோ தெரியாது: {count}.</translation>
    </message>
    <message>
        <source>Nobody is insured by name on the last day.</source>
        <translation>கடைசி நாளில் பெயருடன் யாருக்கும் காப்பீடு இல்லை.</translation>
    </message>
    <message>
        <source>Of the insured whose sex is known</source>
        <translation>காப்பீடு செய்தோரில் பால் தெரிந்தவர்களில்</translation>
    </message>
    <message>
        <source>Of {count} products those with the most insured are shown.</source>
        <translation>{count} திட்டவகைகளில் அதிகம் பேர் காப்பீடு செய்தவை காட்டப்படுகின்றன.</translation>
    </message>
    <message>
        <source>Paid for it in these days</source>
        <translation>இந்த நாட்களில் அதற்காகச் செலுத்தியது</translation>
    </message>
    <message>
        <source>The insured by sex and age</source>
        <translation>பால், வயதுவாரி காப்பீடு செய்தோர்</translation>
    </message>
    <message numerus="yes">
        <source>The products add up to %n more than the scheme insures: it counts each person once.</source>
        <translation>
            <numerusform>திட்டவகைகளின் கூட்டல், திட்டம் காப்பீடு செய்தோரை விட %n அதிகம்: திட்டம் ஒவ்வொருவரையும் ஒருமுறையே எண்ணும்.</numerusform>
            <numerusform>திட்டவகைகளின் கூட்டல், திட்டம் காப்பீடு செய்தோரை விட %n அதிகம்: திட்டம் ஒவ்வொருவரையும் ஒருமுறையே எண்ணும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ten indicators over twelve quarters</source>
        <translation>பன்னிரண்டு காலாண்டுகளில் பத்துக் குறிகாட்டிகள்</translation>
    </message>
    <message>
        <source>There is no benefit {code}. Choose among the codes of the list Benefits.</source>
        <translation>{code} என்ற பயன் இல்லை. பயன்களின் பட்டியலில் உள்ள குறியீடுகளிலிருந்து தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Villages of the insured</source>
        <translation>காப்பீடு செய்தோரின் ஊர்கள்</translation>
    </message>
    <message>
        <source>What it is for women</source>
        <translation>பெண்களுக்கு அது என்ன தருகிறது</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>அது கூறுவது</translation>
    </message>
    <message>
        <source>Which benefits are for pregnancy and birth is not said: give their codes, and who has them and what was paid is told here.</source>
        <translation>எந்தப் பயன்கள் கர்ப்பத்துக்கும் பிரசவத்துக்கும் உரியவை எனக் கூறப்படவில்லை: அவற்றின் குறியீடுகளைத் தாருங்கள்; யாருக்கு அவை உள்ளன, எவ்வளவு செலுத்தப்பட்டது என இங்கே கூறப்படும்.</translation>
    </message>
    <message>
        <source>Women and girls insured with it</source>
        <translation>அதனுடன் காப்பீடு செய்த பெண்களும் சிறுமிகளும்</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>பெண்களும் ஆண்களும்</translation>
    </message>
    <message>
        <source>codes of the benefits for pregnancy and birth, parted by commas</source>
        <translation>கர்ப்பத்துக்கும் பிரசவத்துக்கும் உரிய பயன்களின் குறியீடுகள், காற்புள்ளியால் பிரித்து</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>எழுதப்படவில்லை</translation>
    </message>
</context>
<context>
    <name>By month</name>
    <message>
        <source>Incurred claims are what was paid, and what the claims reserves changed by: a month may be below 0.</source>
        <translation>நிகழ்ந்த உரிமைகோரல் என்பது செலுத்தியதும், உரிமைகோரல் ஒதுக்குகளின் மாற்றமும்: ஒரு மாதம் 0-க்குக் கீழ் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Premium and claims by month</source>
        <translation>மாதவாரி பிரீமியமும் உரிமைகோரல்களும்</translation>
    </message>
    <message>
        <source>Premium is written on the day it falls due and received on the day it is paid: two different figures.</source>
        <translation>பிரீமியம் தவணை நாளில் எழுதப்படும், செலுத்தும் நாளில் பெறப்படும்: இரண்டும் வெவ்வேறு தொகைகள்.</translation>
    </message>
    <message>
        <source>Premium received</source>
        <translation>பெற்ற பிரீமியம்</translation>
    </message>
    <message>
        <source>Premium received by voucher</source>
        <translation>வவுச்சரால் பெற்ற பிரீமியம்</translation>
    </message>
    <message>
        <source>Premium written</source>
        <translation>எழுதப்பட்ட பிரீமியம்</translation>
    </message>
    <message>
        <source>how many months, 36 at most</source>
        <translation>எத்தனை மாதங்கள், அதிகபட்சம் 36</translation>
    </message>
</context>
<context>
    <name>By sex</name>
    <message>
        <source>All</source>
        <translation>அனைவரும்</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>ஆண்கள்</translation>
    </message>
    <message>
        <source>Other sex</source>
        <translation>பிற பால்</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>பால் தெரியாது</translation>
    </message>
    <message>
        <source>The target population is not counted by sex.</source>
        <translation>இலக்கு மக்கள்தொகை பாலின்வாரியாக எண்ணப்படவில்லை.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>பெண்கள்</translation>
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
        <translation>முன்கொணர்ந்தது</translation>
    </message>
    <message>
        <source>By the book</source>
        <translation>புத்தகப்படி</translation>
    </message>
    <message>
        <source>Counted from {first} to {last}</source>
        <translation>{first} முதல் {last} வரை எண்ணியது</translation>
    </message>
    <message>
        <source>In</source>
        <translation>வந்தது</translation>
    </message>
    <message>
        <source>Less was counted: something that was paid is not in the book, or something received is missing.</source>
        <translation>எண்ணியது குறைவு: செலுத்தியது ஏதோ புத்தகத்தில் இல்லை, அல்லது வந்த பணம் காணவில்லை.</translation>
    </message>
    <message>
        <source>More was counted: something that came in is not in the book, or something paid is there twice.</source>
        <translation>எண்ணியது அதிகம்: வந்த பணம் ஏதோ புத்தகத்தில் இல்லை, அல்லது செலுத்தியது இருமுறை எழுதப்பட்டது.</translation>
    </message>
    <message>
        <source>No account said</source>
        <translation>கணக்கு கூறவில்லை</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>சென்றது</translation>
    </message>
    <message>
        <source>The count and the book agree.</source>
        <translation>எண்ணியதும் புத்தகமும் ஒத்துப்போகின்றன.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>எதற்காக</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>இதன் பொருள்</translation>
    </message>
    <message>
        <source>What the counter takes and pays goes where the settings say of its way of payment.</source>
        <translation>கவுண்டரில் வாங்குவதும் கொடுப்பதும் அதன் செலுத்தும் முறைக்கு அமைப்புகள் கூறும் கணக்கில் சேரும்.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>யாருடன்</translation>
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
        <translation>வயதுவாரி உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims by cause</source>
        <translation>காரணவாரி உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims by cause and age</source>
        <translation>காரணம், வயதுவாரி உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Number of claims by cause and age in years</source>
        <translation>காரணம், வயது (ஆண்டுகள்) வாரியாக உரிமைகோரல்களின் எண்ணிக்கை</translation>
    </message>
    <message>
        <source>Share of the amount</source>
        <translation>தொகையில் பங்கு</translation>
    </message>
    <message>
        <source>The age is that on the day of the event; it is not known of who has no birth date, nor of a head count.</source>
        <translation>வயது நிகழ்வு நாளுக்குரியது; பிறந்த நாள் இல்லாதவருக்கும் ஆட்களின் எண்ணிக்கைக்கும் வயது தெரியாது.</translation>
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
        <translation>வரைபடம்: {title}. {values}</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>படத்தை நகலெடு</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>அட்டவணையை நகலெடு</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>கா{number}</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>கா{number} {year}</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>படம் நகலெடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>There is nothing to draw for these days.</source>
        <translation>இந்நாட்களுக்கு வரைய ஏதுமில்லை.</translation>
    </message>
    <message>
        <source>median days</source>
        <translation>நடு நாட்கள்</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>மதிப்பு இல்லை</translation>
    </message>
    <message>
        <source>period</source>
        <translation>காலம்</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>இலக்கு</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>விகிதம்</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} நாட்கள்</translation>
    </message>
    <message>
        <source>{indicator}, twelve quarters</source>
        <translation>{indicator}, பன்னிரண்டு காலாண்டுகள்</translation>
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
        <translation>{period}: {value} (இலக்கு {plan})</translation>
    </message>
    <message>
        <source>{point}, may still change</source>
        <translation>{point}, இன்னும் மாறலாம்</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A check sum of what was found: when that changes, the finding comes back.</source>
        <translation>கண்டறிந்ததன் சரிபார்ப்பு எண்: அது மாறினால் கண்டறிவு திரும்ப வரும்.</translation>
    </message>
    <message>
        <source>A child is younger than the holder: the birth date or the relation is another.</source>
        <translation>பிள்ளை பாலிசிதாரரை விட இளையவர்: பிறந்த நாள் அல்லது உறவு வேறு.</translation>
    </message>
    <message>
        <source>A claim is owed only for an event on a day on which the person was covered.</source>
        <translation>காப்பு இருந்த நாளின் நிகழ்வுக்கு மட்டுமே உரிமைகோரல் செலுத்தப்படும்.</translation>
    </message>
    <message>
        <source>A cover makes good what was lost, not more; fixed benefits are entered as loss and as covered.</source>
        <translation>காப்பு இழப்பை ஈடுசெய்யும், அதற்கு மேல் அல்ல; நிலையான பயன் இழப்பாகவும் காப்புத் தொகையாகவும் எழுதப்படும்.</translation>
    </message>
    <message>
        <source>A household has one holder: whom the cover of the others goes by must be plain.</source>
        <translation>குடும்பத்துக்கு ஒரு பாலிசிதாரர்: மற்றவர் காப்பு யாரைச் சார்ந்தது எனத் தெளிவாக வேண்டும்.</translation>
    </message>
    <message>
        <source>A number of an identity paper belongs to one person; shared, it is a slip or a borrowed paper.</source>
        <translation>அடையாள அட்டை எண் ஒருவருக்கே உரியது; இருவருக்கு இருந்தால் பிழை, அல்லது இரவல் அட்டை.</translation>
    </message>
    <message>
        <source>A number that many households have is often the agent&apos;s: whoever calls reaches none of them.</source>
        <translation>பல குடும்பங்களுக்கு ஒரே எண் என்றால் அது பெரும்பாலும் முகவரின் எண்: அழைத்தால் யாரும் கிடைக்கமாட்டார்.</translation>
    </message>
    <message>
        <source>A payment before the decision is an advance: whoever knows the case sees that it was one.</source>
        <translation>முடிவுக்கு முன் செலுத்தியது முன்பணம்: வழக்கை அறிந்தவருக்கு அது தெரியும்.</translation>
    </message>
    <message>
        <source>A percentage is written as 10, not as 0.1: below one it is seldom meant.</source>
        <translation>சதவீதம் 10 என எழுதப்படும், 0.1 என அல்ல: ஒன்றுக்குக் கீழ் அரிது.</translation>
    </message>
    <message>
        <source>A policy is renewed once: of two renewals one is a second policy of its own, or a slip.</source>
        <translation>பாலிசி ஒருமுறை புதுப்பிக்கப்படும்: இரண்டு புதுப்பித்தலில் ஒன்று தனிப் பாலிசி, அல்லது பிழை.</translation>
    </message>
    <message>
        <source>A premium of a policy for the same days is due once; twice, premium written and received are too high.</source>
        <translation>பாலிசியின் அதே நாட்களுக்குப் பிரீமியம் ஒருமுறையே; இருமுறை என்றால் எழுதப்பட்ட பிரீமியமும் பெற்ற பிரீமியமும் அதிகமாகும்.</translation>
    </message>
    <message>
        <source>A product has a method for every reserve its kind needs, and that method has all it computes with.</source>
        <translation>திட்டவகையின் ஒவ்வொரு ஒதுக்குக்கும் முறையும், அம்முறைக்கு வேண்டியவை அனைத்தும் தேவை.</translation>
    </message>
    <message>
        <source>A product of this kind needs an accrued liabilities reserve certified by an actuary.</source>
        <translation>இவ்வகைத் திட்டவகைக்குக் கணிப்பாளர் சான்றளித்த திரண்ட பொறுப்புகள் ஒதுக்கு தேவை.</translation>
    </message>
    <message>
        <source>A product whose policies are recorded takes premium, claims and reserves from its records alone.</source>
        <translation>பாலிசிகள் பதிவான திட்டவகை, பிரீமியம், உரிமைகோரல், ஒதுக்குகளைத் தன் பதிவுகளிலிருந்தே எடுக்கும்.</translation>
    </message>
    <message>
        <source>A scheme covers at most what was billed.</source>
        <translation>திட்டம் அதிகபட்சம் பில் தொகைக்கே காப்பு தரும்.</translation>
    </message>
    <message>
        <source>A village, a cause or a group under two spellings is counted as two.</source>
        <translation>ஊர், காரணம், குழு இரு எழுத்தில் இருந்தால் இரண்டாக எண்ணப்படும்.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>ஏற்கவும்</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>கண்டறிவை ஏற்கவும்</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>காரணத்துடன் ஏற்கவும்…</translation>
    </message>
    <message>
        <source>Accept {record}: {message}</source>
        <translation>ஏற்கவும் {record}: {message}</translation>
    </message>
    <message>
        <source>Accepted ({count})</source>
        <translation>ஏற்றவை ({count})</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>ஏற்ற நாள்</translation>
    </message>
    <message>
        <source>An actuary certifies the accrued liabilities reserve at least once a year.</source>
        <translation>கணிப்பாளர் ஆண்டுக்கு ஒருமுறையாவது திரண்ட பொறுப்புகள் ஒதுக்கைச் சான்றளிப்பார்.</translation>
    </message>
    <message>
        <source>An amount twenty times the usual one of its product is more often a slip of the keys.</source>
        <translation>திட்டவகையின் வழக்கமான தொகையை விட இருபது மடங்கு என்றால் பெரும்பாலும் தட்டச்சுப் பிழை.</translation>
    </message>
    <message>
        <source>An office with policies in force takes premium; after a silent quarter its papers are late.</source>
        <translation>நடப்புப் பாலிசிகள் உள்ள அலுவலகம் பிரீமியம் வாங்கும்; ஒரு காலாண்டு ஏதும் வராவிட்டால் அதன் தாள்கள் தாமதம்.</translation>
    </message>
    <message>
        <source>Appeal {complaint} was upheld on {day}, and the claim is still rejected.</source>
        <translation>மேல்முறையீடு {complaint} {day} அன்று ஏற்கப்பட்டது; ஆனால் உரிமைகோரல் இன்னும் நிராகரிக்கப்பட்டே உள்ளது.</translation>
    </message>
    <message>
        <source>Appeals upheld, claims still rejected</source>
        <translation>ஏற்ற மேல்முறையீடுகள், இன்னும் நிராகரித்த உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Approved and not paid</source>
        <translation>அங்கீகரித்தும் செலுத்தாதவை</translation>
    </message>
    <message>
        <source>Approved claims are paid within weeks; until then their amount stands as a reserve.</source>
        <translation>அங்கீகரித்த உரிமைகோரல்கள் சில வாரங்களில் செலுத்தப்படும்; அதுவரை தொகை ஒதுக்காக இருக்கும்.</translation>
    </message>
    <message>
        <source>Born after the cover began</source>
        <translation>காப்புத் தொடங்கிய பின் பிறந்தவர்</translation>
    </message>
    <message>
        <source>Certificates older than a year</source>
        <translation>ஓராண்டுக்கு மேலான சான்றிதழ்கள்</translation>
    </message>
    <message>
        <source>Children older than their holder</source>
        <translation>பாலிசிதாரரை விட மூத்த பிள்ளைகள்</translation>
    </message>
    <message>
        <source>Claims after death</source>
        <translation>இறப்புக்குப் பின் உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims beside their items</source>
        <translation>இனங்களுடன் பொருந்தாத உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims in the waiting period</source>
        <translation>காத்திருப்புக் கால உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims of persons who are not covered</source>
        <translation>காப்பு இல்லாதவரின் உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims outside their cover</source>
        <translation>காப்புக்கு வெளியே உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims reported twice</source>
        <translation>இருமுறை அறிவித்த உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims were reported up to {days} days after the event, but nothing is reserved for those still to come.</source>
        <translation>நிகழ்வுக்கு {days} நாட்கள் கழித்தும் உரிமைகோரல்கள் வந்தன; ஆனால் இனி வருபவற்றுக்கு ஒதுக்கு இல்லை.</translation>
    </message>
    <message>
        <source>Cover ends with the death of a person; a later event is somebody else&apos;s, or its day is a slip.</source>
        <translation>ஒருவரின் இறப்புடன் காப்பு முடியும்; பின்வரும் நிகழ்வு வேறொருவருடையது, அல்லது நாள் பிழை.</translation>
    </message>
    <message>
        <source>Cover of a person begins at birth at the earliest; a child born since then joins on that day.</source>
        <translation>ஒருவரின் காப்பு முன்கூட்டியே என்றால் பிறப்பில் தொடங்கும்; பின் பிறந்த குழந்தை அந்நாளில் சேரும்.</translation>
    </message>
    <message>
        <source>Coverage is held against the people a product is made for: counted years ago, they are others by now.</source>
        <translation>காப்பு விகிதம் திட்டவகையின் இலக்கு மக்களுடன் ஒப்பிடப்படும்: பல ஆண்டு முன் எண்ணியோர் இன்று வேறு.</translation>
    </message>
    <message>
        <source>Data checks</source>
        <translation>தரவுச் சோதனைகள்</translation>
    </message>
    <message>
        <source>Days between two treaties</source>
        <translation>இரு ஒப்பந்தங்களுக்கு இடையிலான நாட்கள்</translation>
    </message>
    <message>
        <source>Days in the future or a century away</source>
        <translation>வருங்கால அல்லது நூறாண்டு தள்ளிய நாட்கள்</translation>
    </message>
    <message>
        <source>Dependants over age</source>
        <translation>வயது கடந்த சார்ந்தோர்</translation>
    </message>
    <message>
        <source>Equal premiums twice</source>
        <translation>ஒரே பிரீமியம் இருமுறை</translation>
    </message>
    <message>
        <source>Every payment taken leaves a receipt with its number.</source>
        <translation>பெறும் ஒவ்வொரு பணத்துக்கும் எண்ணிட்ட இரசீது உண்டு.</translation>
    </message>
    <message>
        <source>Exits without a reason</source>
        <translation>காரணம் இல்லா வெளியேற்றங்கள்</translation>
    </message>
    <message>
        <source>Go through everything</source>
        <translation>முழுவதையும் பார்</translation>
    </message>
    <message>
        <source>Holders outside the limits of age</source>
        <translation>வயது வரம்புக்கு வெளியே பாலிசிதாரர்கள்</translation>
    </message>
    <message>
        <source>Holders without a birth date</source>
        <translation>பிறந்த நாள் இல்லாத பாலிசிதாரர்கள்</translation>
    </message>
    <message>
        <source>Households with two holders</source>
        <translation>இரு பாலிசிதாரர் உள்ள குடும்பங்கள்</translation>
    </message>
    <message>
        <source>Identity numbers of several persons</source>
        <translation>பலருக்கு ஒரே அடையாள எண்</translation>
    </message>
    <message>
        <source>It covers {first} to {last}; policy {policy} runs from {start} to {end}.</source>
        <translation>இது {first} முதல் {last} வரை காப்பு தரும்; பாலிசி {policy}, {start} முதல் {end} வரை.</translation>
    </message>
    <message>
        <source>It was paid on {paid}; claim {claim} is still open.</source>
        <translation>இது {paid} அன்று செலுத்தப்பட்டது; உரிமைகோரல் {claim} இன்னும் திறந்துள்ளது.</translation>
    </message>
    <message>
        <source>It was paid on {paid}; claim {claim} was decided on {decided}.</source>
        <translation>இது {paid} அன்று செலுத்தப்பட்டது; உரிமைகோரல் {claim}, {decided} அன்று முடிவானது.</translation>
    </message>
    <message>
        <source>It was rejected on {day} for no reason given.</source>
        <translation>இது {day} அன்று காரணம் கூறாமல் நிராகரிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Items covered beyond their bill</source>
        <translation>பில்லை மிஞ்சிய காப்பு இனங்கள்</translation>
    </message>
    <message>
        <source>Limits of benefits passed</source>
        <translation>பயன் வரம்பு மீறல்கள்</translation>
    </message>
    <message>
        <source>Member since {joined}, born on {born}.</source>
        <translation>{joined} முதல் உறுப்பினர், பிறந்தது {born}.</translation>
    </message>
    <message>
        <source>Members before their birth</source>
        <translation>பிறக்கும் முன் உறுப்பினர்கள்</translation>
    </message>
    <message>
        <source>Missing receipt numbers</source>
        <translation>விடுபட்ட இரசீது எண்கள்</translation>
    </message>
    <message>
        <source>More covered than lost</source>
        <translation>இழப்பை மிஞ்சிய காப்பு</translation>
    </message>
    <message>
        <source>More paid than approved</source>
        <translation>அங்கீகரித்ததை மிஞ்சிய செலுத்துகை</translation>
    </message>
    <message>
        <source>Nobody is a member before being born: one of the two days is a slip.</source>
        <translation>பிறக்கும் முன் யாரும் உறுப்பினர் அல்ல: இரு நாட்களில் ஒன்று பிழை.</translation>
    </message>
    <message>
        <source>Nothing doubtful was found.</source>
        <translation>ஐயத்துக்குரியது ஏதும் இல்லை.</translation>
    </message>
    <message>
        <source>Nothing has come from this office since {day}.</source>
        <translation>{day} முதல் இந்த அலுவலகத்திலிருந்து ஏதும் வரவில்லை.</translation>
    </message>
    <message>
        <source>Nothing is owed for an event in the waiting period of a policy that renews no other.</source>
        <translation>புதுப்பித்தல் அல்லாத பாலிசியின் காத்திருப்புக் கால நிகழ்வுக்கு ஏதும் செலுத்தப்படாது.</translation>
    </message>
    <message>
        <source>Of the receipts “{series}”, {first} is not in the file.</source>
        <translation>“{series}” இரசீதுகளில் {first} கோப்பில் இல்லை.</translation>
    </message>
    <message>
        <source>Of the receipts “{series}”, {first} to {last} are not in the file.</source>
        <translation>“{series}” இரசீதுகளில் {first} முதல் {last} வரை கோப்பில் இல்லை.</translation>
    </message>
    <message>
        <source>Old receivables</source>
        <translation>பழைய நிலுவைகள்</translation>
    </message>
    <message>
        <source>One bill is met once: same person, day, provider, cause and amount are seldom two events.</source>
        <translation>ஒரு பில் ஒருமுறையே செலுத்தப்படும்: அதே நபர், நாள், சேவையாளர், காரணம், தொகை என்றால் இரு நிகழ்வாக இருப்பது அரிது.</translation>
    </message>
    <message>
        <source>One person has one cover of a product at a time; a renewal starts when the policy before it ended.</source>
        <translation>ஒருவருக்கு ஒரு திட்டவகையில் ஒரு நேரத்தில் ஒரு காப்பு; முந்தைய பாலிசி முடிந்ததும் புதுப்பித்தல் தொடங்கும்.</translation>
    </message>
    <message>
        <source>One person has one record: two of them split the premiums, the claims and the count of members.</source>
        <translation>ஒருவருக்கு ஒரு பதிவு: இரண்டு இருந்தால் பிரீமியம், உரிமைகோரல், உறுப்பினர் எண்ணிக்கை பிரிந்துவிடும்.</translation>
    </message>
    <message>
        <source>One receipt is for one payer on one day; the same number elsewhere is a slip or worse.</source>
        <translation>ஓர் இரசீது ஒரு நாளில் ஒரு செலுத்துபவருக்கு; அதே எண் வேறிடத்தில் இருந்தால் பிழை அல்லது மோசம்.</translation>
    </message>
    <message>
        <source>Only the persons named under a policy, or its holder where none is named, can claim under it.</source>
        <translation>பாலிசியில் பெயருள்ளவர், அல்லது பெயர்கள் இல்லையேல் பாலிசிதாரர் மட்டுமே உரிமைகோரலாம்.</translation>
    </message>
    <message>
        <source>Open claims estimated twice</source>
        <translation>இருமுறை மதிப்பிட்ட திறந்த உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Payments before the decision</source>
        <translation>முடிவுக்கு முன் செலுத்துகைகள்</translation>
    </message>
    <message>
        <source>Percentages below one</source>
        <translation>ஒன்றுக்குக் கீழ் சதவீதங்கள்</translation>
    </message>
    <message>
        <source>Persons covered twice</source>
        <translation>இரட்டைக் காப்பு உள்ளவர்கள்</translation>
    </message>
    <message>
        <source>Persons recorded twice</source>
        <translation>இருமுறை பதிவானவர்கள்</translation>
    </message>
    <message>
        <source>Phone numbers of many households</source>
        <translation>பல குடும்பங்களின் தொலைபேசி எண்கள்</translation>
    </message>
    <message>
        <source>Policies of holders who died</source>
        <translation>இறந்த பாலிசிதாரரின் பாலிசிகள்</translation>
    </message>
    <message>
        <source>Policies renewed twice</source>
        <translation>இருமுறை புதுப்பித்த பாலிசிகள்</translation>
    </message>
    <message>
        <source>Populations counted long ago</source>
        <translation>வெகுகாலம் முன் எண்ணிய மக்கள்தொகை</translation>
    </message>
    <message>
        <source>Premium is earned on the days of its policy; a later span belongs to the policy that renews it.</source>
        <translation>பிரீமியம் தன் பாலிசியின் நாட்களில் ஈட்டப்படும்; பின்வரும் காலம் புதுப்பித்தல் பாலிசிக்கு உரியது.</translation>
    </message>
    <message>
        <source>Premium is paid within 180 days and while the policy runs; what never will be is written off by a voucher.</source>
        <translation>பிரீமியம் 180 நாட்களுக்குள், பாலிசி நடக்கையில் செலுத்தப்படும்; இனி வராததை வவுச்சரால் தள்ளுபடி செய்வர்.</translation>
    </message>
    <message>
        <source>Premium, claims or reserves booked twice</source>
        <translation>இருமுறை பதிவான பிரீமியம், உரிமைகோரல், ஒதுக்கு</translation>
    </message>
    <message>
        <source>Premiums out of the pattern</source>
        <translation>வழக்கத்துக்கு மாறான பிரீமியங்கள்</translation>
    </message>
    <message>
        <source>Premiums outside their policy</source>
        <translation>பாலிசிக்கு வெளியே பிரீமியங்கள்</translation>
    </message>
    <message>
        <source>Premiums without a receipt</source>
        <translation>இரசீது இல்லாத பிரீமியங்கள்</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>சரிசெய்…</translation>
    </message>
    <message>
        <source>Receipt numbers used again</source>
        <translation>மீண்டும் பயன்படுத்திய இரசீது எண்கள்</translation>
    </message>
    <message>
        <source>Receipt {receipt} also stands for {others}.</source>
        <translation>இரசீது {receipt}, {others}-க்கும் உள்ளது.</translation>
    </message>
    <message>
        <source>Receipt {receipt} is of {day}, while {other} before it is of {other_day}.</source>
        <translation>இரசீது {receipt} நாள் {day}; அதற்கு முந்தைய {other} நாள் {other_day}.</translation>
    </message>
    <message>
        <source>Receipts are numbered so that none can vanish: a missing one was spoilt, or its money is gone.</source>
        <translation>எதுவும் மறையாதபடி இரசீதுகளுக்கு எண் உண்டு: விடுபட்டது கெட்டுப்போனது, அல்லது அதன் பணம் போனது.</translation>
    </message>
    <message>
        <source>Receipts are written one after another: a later number with a much earlier day was written for it afterwards.</source>
        <translation>இரசீதுகள் வரிசையாக எழுதப்படும்: பெரிய எண்ணுக்கு மிக முந்தைய நாள் என்றால் பின்னர் எழுதியது.</translation>
    </message>
    <message>
        <source>Receipts out of the order of their days</source>
        <translation>நாள் வரிசை தவறிய இரசீதுகள்</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>பதிவு</translation>
    </message>
    <message>
        <source>Rejections without a reason</source>
        <translation>காரணம் இல்லா நிராகரிப்புகள்</translation>
    </message>
    <message>
        <source>Reserves without a method</source>
        <translation>முறை இல்லா ஒதுக்குகள்</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>விதி</translation>
    </message>
    <message>
        <source>Silent offices</source>
        <translation>தகவல் வராத அலுவலகங்கள்</translation>
    </message>
    <message>
        <source>The birth date of {person} is not known; an estimated one is enough.</source>
        <translation>{person} பிறந்த நாள் தெரியாது; மதிப்பிட்ட நாளே போதும்.</translation>
    </message>
    <message>
        <source>The event on {day} lies in the waiting period, which ran until {last}.</source>
        <translation>{day} நிகழ்வு, {last} வரை இருந்த காத்திருப்புக் காலத்தில் உள்ளது.</translation>
    </message>
    <message>
        <source>The event on {day} lies outside the cover of {person}, from {first} to {last}.</source>
        <translation>{day} நிகழ்வு {person} காப்புக்கு ({first} முதல் {last}) வெளியே உள்ளது.</translation>
    </message>
    <message>
        <source>The exit age of a product holds for everybody it covers.</source>
        <translation>திட்டவகையின் வெளியேறும் வயது, அதில் காப்பு உள்ள அனைவருக்கும் பொருந்தும்.</translation>
    </message>
    <message>
        <source>The finding leaves the list with this reason and comes back once it says something else.</source>
        <translation>இக்காரணத்துடன் கண்டறிவு பட்டியலிலிருந்து நீங்கும்; அது வேறு ஏதும் கூறினால் திரும்ப வரும்.</translation>
    </message>
    <message>
        <source>The holder of a policy is old enough to enter and not past the exit age when it starts.</source>
        <translation>பாலிசி தொடங்கும்போது பாலிசிதாரர் சேரும் வயதை அடைந்து, வெளியேறும் வயதைக் கடக்காதிருப்பார்.</translation>
    </message>
    <message>
        <source>The latest certificate, {amount}, is of {day}: more than twelve months ago.</source>
        <translation>கடைசிச் சான்றிதழ் {amount}, {day}: பன்னிரண்டு மாதங்களுக்கு முன்.</translation>
    </message>
    <message>
        <source>The latest count, {population}, is of {day}: more than two years ago.</source>
        <translation>கடைசி எண்ணிக்கை {population}, {day}: இரண்டு ஆண்டுகளுக்கு முன்.</translation>
    </message>
    <message>
        <source>The method chosen for claims not yet reported needs a ratio or a percentage that is not set.</source>
        <translation>அறிவிக்காத உரிமைகோரல்களுக்குத் தேர்ந்த முறைக்கு ஒரு விகிதம் அல்லது சதவீதம் தேவை; அது இல்லை.</translation>
    </message>
    <message>
        <source>The payments of a claim add up to what was approved, and to nothing where it was rejected.</source>
        <translation>உரிமைகோரலின் செலுத்துகைகளின் கூட்டல் அங்கீகரித்த தொகை; நிராகரித்தால் சுழியம்.</translation>
    </message>
    <message>
        <source>The policy ended early on {day} for no reason given.</source>
        <translation>பாலிசி {day} அன்று காரணம் கூறாமல் முன்கூட்டியே முடிந்தது.</translation>
    </message>
    <message>
        <source>These compare all records and wait until you go through everything: {checks}.</source>
        <translation>இவை எல்லாப் பதிவுகளையும் ஒப்பிடும்; நீங்கள் முழுவதையும் பார்க்கும் வரை காத்திருக்கும்: {checks}.</translation>
    </message>
    <message>
        <source>This child was born on {day}, {holder}, the holder, on {theirs}.</source>
        <translation>இப்பிள்ளை பிறந்தது {day}; பாலிசிதாரர் {holder} பிறந்தது {theirs}.</translation>
    </message>
    <message>
        <source>Treaty {before} ends before {first}, this one begins after {last}: the days between are not reinsured.</source>
        <translation>மறுகாப்பீட்டு ஒப்பந்தம் {before} {first}-க்கு முன் முடிகிறது, இது {last}-க்குப் பின் தொடங்குகிறது: இடைப்பட்ட நாட்களுக்கு மறுகாப்பீடு இல்லை.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>தீவிரம்</translation>
    </message>
    <message>
        <source>What a claim covers is the sum of what is covered of its items.</source>
        <translation>உரிமைகோரலின் காப்புத் தொகை, அதன் இனங்களின் காப்புத் தொகைகளின் கூட்டல்.</translation>
    </message>
    <message>
        <source>What an open claim may come to is its latest estimate, from which the reserves are made.</source>
        <translation>திறந்த உரிமைகோரல் எவ்வளவு ஆகலாம் என்பது அதன் கடைசி மதிப்பீடு; ஒதுக்குகள் அதிலிருந்தே.</translation>
    </message>
    <message>
        <source>What falls due or happens on a day between two treaties is the scheme&apos;s own risk.</source>
        <translation>இரு ஒப்பந்தங்களுக்கு இடைப்பட்ட நாளில் தவணையாவதும் நிகழ்வதும் திட்டத்தின் சொந்த இடர்.</translation>
    </message>
    <message>
        <source>What is covered stays within the limits of the benefit, for one claim and for a year.</source>
        <translation>காப்புத் தொகை, ஓர் உரிமைகோரலுக்கும் ஓராண்டுக்கும் உள்ள பயன் வரம்புக்குள் இருக்கும்.</translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation>ஐயத்துக்குரியது</translation>
    </message>
    <message>
        <source>What is doubtful about the records</source>
        <translation>பதிவுகளில் ஐயத்துக்குரியவை</translation>
    </message>
    <message>
        <source>What is written down has happened within a lifetime; other days are slips, or years of another calendar.</source>
        <translation>எழுதியது ஓர் ஆயுட்காலத்துக்குள் நடந்தது; பிற நாட்கள் பிழை, அல்லது வேறு நாட்காட்டியின் ஆண்டுகள்.</translation>
    </message>
    <message>
        <source>What it rested on</source>
        <translation>எதன் அடிப்படையில்</translation>
    </message>
    <message>
        <source>What was doubtful and is accepted</source>
        <translation>ஐயத்துக்குரியதாக இருந்து ஏற்றவை</translation>
    </message>
    <message>
        <source>Where a product has limits of age, the age of its holders must be known.</source>
        <translation>திட்டவகைக்கு வயது வரம்பு இருந்தால், பாலிசிதாரரின் வயது தெரிந்திருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Whoever died holds no new policy: the household chooses another holder.</source>
        <translation>இறந்தவருக்குப் புதிய பாலிசி இல்லை: குடும்பம் வேறு பாலிசிதாரரைத் தேர்ந்தெடுக்கும்.</translation>
    </message>
    <message>
        <source>Whoever was right on appeal gets nothing until the decision of the claim is corrected.</source>
        <translation>மேல்முறையீட்டில் சரியென ஏற்கப்பட்டவருக்கு, உரிமைகோரலின் முடிவைத் திருத்தும் வரை ஏதும் கிடைக்காது.</translation>
    </message>
    <message>
        <source>Whose claim is rejected is told why, and the scheme learns what its members misunderstand.</source>
        <translation>உரிமைகோரல் நிராகரிக்கப்பட்டவருக்குக் காரணம் கூறப்படும்; உறுப்பினர் தவறாகப் புரிந்ததைத் திட்டம் அறியும்.</translation>
    </message>
    <message>
        <source>Why it is right as it is</source>
        <translation>இது ஏன் இப்படியே சரி</translation>
    </message>
    <message>
        <source>Why members leave tells the scheme what to mend; “unknown” is a reason too.</source>
        <translation>உறுப்பினர் விலகும் காரணம், திட்டம் எதைச் சரிசெய்ய வேண்டும் எனக் கூறும்; “தெரியாது” என்பதும் காரணமே.</translation>
    </message>
    <message>
        <source>With this claim {covered} of {benefit} is covered in one year of cover; the limit is {limit}.</source>
        <translation>இந்த உரிமைகோரலுடன் ஒரு காப்பு ஆண்டில் {benefit}-க்கு {covered} ஆகிறது; வரம்பு {limit}.</translation>
    </message>
    <message>
        <source>Words written in two ways</source>
        <translation>இருவிதமாக எழுதிய சொற்கள்</translation>
    </message>
    <message>
        <source>{amount} due since {due} is not paid, and the cover ended on {over}.</source>
        <translation>{due} முதல் செலுத்தவேண்டிய {amount} செலுத்தவில்லை; காப்பு {over} அன்று முடிந்தது.</translation>
    </message>
    <message>
        <source>{amount} due since {due} is not paid.</source>
        <translation>{due} முதல் செலுத்தவேண்டிய {amount} செலுத்தவில்லை.</translation>
    </message>
    <message>
        <source>{amount} is due; premiums of this product are about {usual}.</source>
        <translation>{amount} செலுத்தவேண்டியது; இத்திட்டவகையின் பிரீமியம் சுமார் {usual}.</translation>
    </message>
    <message>
        <source>{amount} was paid on {day} without a receipt number.</source>
        <translation>{amount}, {day} அன்று இரசீது எண் இன்றிச் செலுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>{column} is {day}: was another year or another calendar meant?</source>
        <translation>{column}: {day}: வேறு ஆண்டா, வேறு நாட்காட்டியா?</translation>
    </message>
    <message>
        <source>{column} is {percent}; was {meant} meant?</source>
        <translation>{column}: {percent}; {meant} என நினைத்தீர்களா?</translation>
    </message>
    <message>
        <source>{covered} is covered of a loss of {loss}.</source>
        <translation>{loss} இழப்புக்கு {covered} காப்புத் தொகை.</translation>
    </message>
    <message>
        <source>{covered} of {benefit} is covered; the limit for one claim is {limit}.</source>
        <translation>{benefit}-க்கு {covered} காப்புத் தொகை; ஓர் உரிமைகோரலுக்கு வரம்பு {limit}.</translation>
    </message>
    <message>
        <source>{covered} of {item} is covered; {billed} was billed.</source>
        <translation>{item}-க்கு {covered} காப்புத் தொகை; பில் {billed}.</translation>
    </message>
    <message>
        <source>{covered} stands as covered; on {day} it was estimated at {estimate}.</source>
        <translation>காப்புத் தொகை {covered}; {day} அன்று மதிப்பீடு {estimate}.</translation>
    </message>
    <message>
        <source>{covered} stands as covered; the items come to {total}.</source>
        <translation>காப்புத் தொகை {covered}; இனங்களின் கூட்டல் {total}.</translation>
    </message>
    <message>
        <source>{covered} was approved on {day}; {paid} is paid.</source>
        <translation>{day} அன்று {covered} அங்கீகரிக்கப்பட்டது; {paid} செலுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>{holder}, the holder, died on {day}: who holds it now?</source>
        <translation>பாலிசிதாரர் {holder}, {day} அன்று இறந்தார்: இப்போது பாலிசி யாருடையது?</translation>
    </message>
    <message>
        <source>{line} of {product} is posted by its records, too.</source>
        <translation>{product}-இன் {line} அதன் பதிவுகளாலும் எழுதப்படுகிறது.</translation>
    </message>
    <message>
        <source>{number} is the number of {count} households.</source>
        <translation>{number}, {count} குடும்பங்களின் எண்.</translation>
    </message>
    <message>
        <source>{number} is the number of {count} persons; {other} is one of them.</source>
        <translation>{number}, {count} பேரின் எண்; {other} அவர்களில் ஒருவர்.</translation>
    </message>
    <message>
        <source>{other} asks for {amount} on {day}, too.</source>
        <translation>{other} உம் {day} அன்று {amount} கேட்கிறது.</translation>
    </message>
    <message>
        <source>{other} has the same name and was born on {day}, too.</source>
        <translation>{other} என்பவருக்கும் அதே பெயர், பிறந்த நாளும் {day}.</translation>
    </message>
    <message>
        <source>{other} is for the same person and {day}, over {amount}, too.</source>
        <translation>{other} உம் அதே நபர், {day}, {amount} தொகைக்கானது.</translation>
    </message>
    <message>
        <source>{other} is holder of household {household}, too.</source>
        <translation>{other} உம் {household} குடும்பத்தின் பாலிசிதாரர்.</translation>
    </message>
    <message>
        <source>{paid} was paid, {covered} was approved.</source>
        <translation>செலுத்தியது {paid}, அங்கீகரித்தது {covered}.</translation>
    </message>
    <message>
        <source>{person} died on {died}; the event was on {day}.</source>
        <translation>{person} இறந்தது {died}; நிகழ்வு {day}.</translation>
    </message>
    <message>
        <source>{person} is covered under policy {other} too, from {first} to {last}.</source>
        <translation>{person}-க்கு பாலிசி {other}-இலும் காப்பு உள்ளது, {first} முதல் {last} வரை.</translation>
    </message>
    <message>
        <source>{person} is not covered under policy {policy}.</source>
        <translation>{person}-க்கு பாலிசி {policy}-இல் காப்பு இல்லை.</translation>
    </message>
    <message>
        <source>{person} left on {day} for no reason given.</source>
        <translation>{person}, {day} அன்று காரணம் கூறாமல் விலகினார்.</translation>
    </message>
    <message>
        <source>{person} was born on {born}, after the cover began on {first}.</source>
        <translation>{person} பிறந்தது {born}; காப்பு அதற்கு முன் {first} அன்று தொடங்கியது.</translation>
    </message>
    <message>
        <source>{person} was {age} at the start; the product ends at {limit}.</source>
        <translation>தொடக்கத்தில் {person} வயது {age}; திட்டவகை {limit} வயதில் முடியும்.</translation>
    </message>
    <message>
        <source>{person} was {age} at the start; the product takes holders from {limit}.</source>
        <translation>தொடக்கத்தில் {person} வயது {age}; திட்டவகை {limit} வயது முதல் பாலிசிதாரரை ஏற்கும்.</translation>
    </message>
    <message>
        <source>{policy} is renewed by {other}, too.</source>
        <translation>{policy} பாலிசியை {other} உம் புதுப்பிக்கிறது.</translation>
    </message>
    <message>
        <source>{record}: {message} Accepted on {day}: {reason}</source>
        <translation>{record}: {message} {day} அன்று ஏற்றது: {reason}</translation>
    </message>
    <message>
        <source>“{field}”</source>
        <translation>“{field}”</translation>
    </message>
    <message>
        <source>“{other}” stands in the same list.</source>
        <translation>“{other}” அதே பட்டியலில் உள்ளது.</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Amount paid</source>
        <translation>செலுத்திய தொகை</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>மேல்முறையீடு</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>மேல்முறையீடுகள்</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>அங்கீகரித்தது</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>வந்த நாள்</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>குழு</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>முடிவெடு</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>முடிவெடுத்தவர்</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ஆவணம்</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ஆவணங்கள்</translation>
    </message>
    <message>
        <source>Documents needed</source>
        <translation>தேவையான ஆவணங்கள்</translation>
    </message>
    <message>
        <source>Estimated cover</source>
        <translation>மதிப்பிட்ட காப்பு</translation>
    </message>
    <message>
        <source>In review since</source>
        <translation>ஆய்வு தொடக்கம்</translation>
    </message>
    <message>
        <source>Items of the bill</source>
        <translation>பில் இனங்கள்</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>செலுத்த மீதி</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>இதுவரை செலுத்தியது</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>செலுத்து</translation>
    </message>
    <message>
        <source>Pay an advance</source>
        <translation>முன்பணம் கொடு</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>செலுத்துகைகள்</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>காரணங்கள்</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ஆய்வுசெய்</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>ஆய்வாளர்</translation>
    </message>
    <message>
        <source>Slip and letter</source>
        <translation>விளக்கத் தாளும் கடிதமும்</translation>
    </message>
    <message>
        <source>none: its cost is known afterwards</source>
        <translation>இல்லை: செலவு பின்னர் தெரியும்</translation>
    </message>
</context>
<context>
    <name>Claim board</name>
    <message numerus="yes">
        <source>%n claims paid in the last 90 days whose money is on its way</source>
        <translation>
            <numerusform>கடந்த 90 நாட்களில் செலுத்தி, பணம் வழியில் உள்ள %n உரிமைகோரல்</numerusform>
            <numerusform>கடந்த 90 நாட்களில் செலுத்தி, பணம் வழியில் உள்ள %n உரிமைகோரல்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims reported, not taken up yet</source>
        <translation>
            <numerusform>அறிவித்து, இன்னும் எடுக்காத %n உரிமைகோரல்</numerusform>
            <numerusform>அறிவித்து, இன்னும் எடுக்காத %n உரிமைகோரல்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims taken up and not decided yet</source>
        <translation>
            <numerusform>எடுத்து, இன்னும் முடிவாகாத %n உரிமைகோரல்</numerusform>
            <numerusform>எடுத்து, இன்னும் முடிவாகாத %n உரிமைகோரல்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims whose money arrived in the last 30 days</source>
        <translation>
            <numerusform>கடந்த 30 நாட்களில் பணம் சேர்ந்த %n உரிமைகோரல்</numerusform>
            <numerusform>கடந்த 30 நாட்களில் பணம் சேர்ந்த %n உரிமைகோரல்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n தாமதம்</numerusform>
            <numerusform>%n தாமதம்</numerusform>
        </translation>
    </message>
    <message>
        <source>In review</source>
        <translation>ஆய்வில்</translation>
    </message>
    <message>
        <source>No claim stands here.</source>
        <translation>இங்கு உரிமைகோரல் இல்லை.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>வந்தவை</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>உரிய நேரத்தில்</translation>
    </message>
    <message>
        <source>late</source>
        <translation>தாமதம்</translation>
    </message>
    <message numerus="yes">
        <source>up to %n days</source>
        <translation>
            <numerusform>%n நாள் வரை</numerusform>
            <numerusform>%n நாட்கள் வரை</numerusform>
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
        <translation>முடிவுக்கு முன் செலுத்துவது முன்பணம்: பெயர் அல்லது குறியீட்டை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>ஆவணம் சேர்</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>இனம் சேர்</translation>
    </message>
    <message>
        <source>Amount approved</source>
        <translation>அங்கீகரித்த தொகை</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>தொகைகள்</translation>
    </message>
    <message>
        <source>Decide a claim</source>
        <translation>உரிமைகோரலை முடிவுசெய்</translation>
    </message>
    <message>
        <source>Empty: what the items come to.</source>
        <translation>காலி: இனங்களின் கூட்டல்.</translation>
    </message>
    <message>
        <source>Estimated at</source>
        <translation>மதிப்பீடு</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>இந்த நாளிலிருந்து</translation>
    </message>
    <message>
        <source>Leave empty for the holder of the policy.</source>
        <translation>பாலிசிதாரருக்கே எனில் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>கூட்டக் குறிப்பு</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>பணம் பெற்றது</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>செலுத்திய முறை</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>செலுத்திய நாள்</translation>
    </message>
    <message>
        <source>Pay a claim</source>
        <translation>உரிமைகோரலைச் செலுத்து</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>தொடர்புடைய நபர்</translation>
    </message>
    <message>
        <source>Reason of the cut</source>
        <translation>குறைத்த காரணம்</translation>
    </message>
    <message>
        <source>Review a claim</source>
        <translation>உரிமைகோரலை ஆய்வுசெய்</translation>
    </message>
    <message>
        <source>Save the claim</source>
        <translation>உரிமைகோரலைச் சேமி</translation>
    </message>
    <message>
        <source>Save the day of receipt</source>
        <translation>பெற்ற நாளைச் சேமி</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>முடிவைச் சேமி</translation>
    </message>
    <message>
        <source>Save the payment</source>
        <translation>செலுத்துகையைச் சேமி</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>ஆய்வைச் சேமி</translation>
    </message>
    <message>
        <source>The best estimate of what the cover meets, until the claim is decided.</source>
        <translation>உரிமைகோரல் முடிவாகும் வரை, காப்பு தருவதன் சிறந்த மதிப்பீடு.</translation>
    </message>
    <message>
        <source>The day it came: Space for today. Empty: it is missing.</source>
        <translation>வந்த நாள்: இன்றைக்கு Space. காலி: இன்னும் வரவில்லை.</translation>
    </message>
    <message>
        <source>The day the money reached the member, for all that is on its way.</source>
        <translation>வழியில் உள்ள எல்லாப் பணமும் உறுப்பினரை அடைந்த நாள்.</translation>
    </message>
    <message>
        <source>The day the money reached the member; leave empty while not known.</source>
        <translation>பணம் உறுப்பினரை அடைந்த நாள்; தெரியாதவரை காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Type any part of the member&apos;s name or of the policy&apos;s code.</source>
        <translation>உறுப்பினர் பெயரின் அல்லது பாலிசிக் குறியீட்டின் ஒரு பகுதியை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>What was said. The report of the minutes lists it with the decision.</source>
        <translation>பேசப்பட்டது. கூட்டக் குறிப்பு அறிக்கை இதை முடிவுடன் காட்டும்.</translation>
    </message>
    <message>
        <source>Where a committee decides: the names of those who sat, with commas between.</source>
        <translation>குழு முடிவெடுத்தால்: இருந்தவர்களின் பெயர்கள், காற்புள்ளியுடன்.</translation>
    </message>
    <message>
        <source>Why the claim, or a part of it, is not met.</source>
        <translation>உரிமைகோரல் முழுதும் அல்லது ஒரு பகுதி ஏன் ஏற்கப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>Claim rules</name>
    <message>
        <source>A proposal decides nothing: somebody does, and says why where they decide otherwise.</source>
        <translation>முன்மொழிவு முடிவல்ல: ஒருவர் முடிவெடுப்பார், வேறாக முடிவெடுத்தால் காரணம் கூறுவார்.</translation>
    </message>
    <message>
        <source>Adjudication of a claim</source>
        <translation>உரிமைகோரலின் பரிசீலனை</translation>
    </message>
    <message>
        <source>An item of the bill is gone. Where nothing of it is met, write 0 under Covered.</source>
        <translation>பில்லின் ஓர் இனம் இல்லை. அதில் ஏதும் ஏற்கவில்லை எனில் காப்பு கீழ் 0 எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Cover begins on {first}; the event was on {event}.</source>
        <translation>காப்பு தொடக்கம் {first}; நிகழ்வு {event}.</translation>
    </message>
    <message>
        <source>Cover ended on {last}; the event was on {event}.</source>
        <translation>காப்பு முடிவு {last}; நிகழ்வு {event}.</translation>
    </message>
    <message>
        <source>Covered without a gap since</source>
        <translation>இடைவெளியின்றிக் காப்பு உள்ள நாள்</translation>
    </message>
    <message>
        <source>No benefit is named, so no limit holds: what was estimated stands.</source>
        <translation>பயன் எதுவும் குறிக்கவில்லை; எனவே வரம்பு இல்லை: மதிப்பீடு அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>No premium is paid for this policy.</source>
        <translation>இப்பாலிசிக்குப் பிரீமியம் செலுத்தவில்லை.</translation>
    </message>
    <message>
        <source>On the day of the event, {event}, premium was paid up to {day}.</source>
        <translation>நிகழ்வு நாளில் ({event}) பிரீமியம் {day} வரை செலுத்தப்பட்டிருந்தது.</translation>
    </message>
    <message>
        <source>Premium paid up to</source>
        <translation>பிரீமியம் செலுத்தியது வரை</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>முன்மொழிவு</translation>
    </message>
    <message>
        <source>Still missing: {documents}.</source>
        <translation>இன்னும் வராதவை: {documents}.</translation>
    </message>
    <message>
        <source>Still missing: {documents}. Is it approved all the same?</source>
        <translation>இன்னும் வராதவை: {documents}. ஆயினும் அங்கீகரிக்கவா?</translation>
    </message>
    <message>
        <source>The cover</source>
        <translation>காப்பு</translation>
    </message>
    <message>
        <source>The first premium was paid on {day}, after the event on {event}.</source>
        <translation>முதல் பிரீமியம் {day} அன்று, நிகழ்வுக்குப் ({event}) பின் செலுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>The insured pays the first {deductible} of each claim: {cut} here.</source>
        <translation>ஒவ்வோர் உரிமைகோரலிலும் முதல் {deductible} காப்பீடு செய்தவர் ஏற்பார்: இங்கே {cut}.</translation>
    </message>
    <message>
        <source>The insured pays {share} of the rest: {cut} here.</source>
        <translation>மீதியில் {share} காப்பீடு செய்தவர் ஏற்பார்: இங்கே {cut}.</translation>
    </message>
    <message>
        <source>The items come to {sum}, the whole loss is {loss}.</source>
        <translation>இனங்களின் கூட்டல் {sum}, முழு இழப்பு {loss}.</translation>
    </message>
    <message>
        <source>The person was {age} when the cover began; the product covers people up to {most}.</source>
        <translation>காப்பு தொடங்கும்போது வயது {age}; திட்டவகை {most} வயது வரை காப்பு தரும்.</translation>
    </message>
    <message>
        <source>The rules meet {most}, no more. {why}</source>
        <translation>விதிகளின்படி {most} மட்டுமே. {why}</translation>
    </message>
    <message>
        <source>The rules meet {most}: why is it less?</source>
        <translation>விதிகளின்படி {most}: ஏன் குறைவு?</translation>
    </message>
    <message>
        <source>The rules propose to meet a part, {covered}: {reason}.</source>
        <translation>விதிகளின் முன்மொழிவு: ஒரு பகுதி, {covered}: {reason}.</translation>
    </message>
    <message>
        <source>The rules propose to pay {covered}.</source>
        <translation>விதிகளின் முன்மொழிவு: {covered} செலுத்தவும்.</translation>
    </message>
    <message>
        <source>The rules propose to reject the claim: {reason}.</source>
        <translation>விதிகளின் முன்மொழிவு: உரிமைகோரலை நிராகரிக்கவும்: {reason}.</translation>
    </message>
    <message>
        <source>The sum insured is {sum}; {used} of it is used in this term, {left} is left.</source>
        <translation>காப்பீட்டுத் தொகை {sum}; இக்காலத்தில் பயன்படுத்தியது {used}, மீதி {left}.</translation>
    </message>
    <message numerus="yes">
        <source>The waiting period of %n days ends on {last}; the event was on {event}.</source>
        <translation>
            <numerusform>%n நாள் காத்திருப்புக் காலம் {last} அன்று முடியும்; நிகழ்வு {event}.</numerusform>
            <numerusform>%n நாட்கள் காத்திருப்புக் காலம் {last} அன்று முடியும்; நிகழ்வு {event}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole claim</source>
        <translation>முழு உரிமைகோரல்</translation>
    </message>
    <message>
        <source>Waiting period up to</source>
        <translation>காத்திருப்புக் காலம் வரை</translation>
    </message>
    <message>
        <source>What the rules propose</source>
        <translation>விதிகளின் முன்மொழிவு</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>விதிகள் கூறுவது</translation>
    </message>
    <message>
        <source>approved without: {documents}</source>
        <translation>இவை இன்றி அங்கீகரித்தது: {documents}</translation>
    </message>
    <message>
        <source>nothing is paid</source>
        <translation>எதுவும் செலுத்தப்படாது</translation>
    </message>
    <message>
        <source>{amount} of premium is due and not paid.</source>
        <translation>செலுத்தவேண்டிய பிரீமியம் {amount} செலுத்தவில்லை.</translation>
    </message>
    <message>
        <source>{benefit} covers up to {most} a year; {used} of it is used in the year from {day}, {left} is left.</source>
        <translation>{benefit} ஆண்டுக்கு {most} வரை காப்பு தரும்; {day} முதலான ஆண்டில் பயன்படுத்தியது {used}, மீதி {left}.</translation>
    </message>
    <message>
        <source>{cut} was left out when it was reported.</source>
        <translation>அறிவித்தபோது {cut} விடப்பட்டது.</translation>
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
        <translation>திறந்தது</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>செலுத்தியது</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>பகுதி செலுத்தியது</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>நிராகரித்தது</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>செலுத்த வேண்டியது</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>%n complaints to answer</source>
        <translation>
            <numerusform>பதிலளிக்க %n புகார்</numerusform>
            <numerusform>பதிலளிக்க %n புகார்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>A code, or any part of a member&apos;s name</source>
        <translation>குறியீடு, அல்லது உறுப்பினர் பெயரின் ஒரு பகுதி</translation>
    </message>
    <message>
        <source>Committee papers</source>
        <translation>குழுவுக்கான தாள்கள்</translation>
    </message>
    <message>
        <source>No claim is reported yet. Whatever happens to a member is written down here first.</source>
        <translation>இன்னும் உரிமைகோரல் இல்லை. உறுப்பினருக்கு என்ன நேர்ந்தாலும் முதலில் இங்கே எழுதப்படும்.</translation>
    </message>
    <message>
        <source>No claim is reported.</source>
        <translation>உரிமைகோரல் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>No document is needed.</source>
        <translation>ஆவணம் தேவையில்லை.</translation>
    </message>
    <message>
        <source>Nobody has appealed.</source>
        <translation>யாரும் மேல்முறையீடு செய்யவில்லை.</translation>
    </message>
    <message>
        <source>Report the first claim</source>
        <translation>முதல் உரிமைகோரலை அறிவி</translation>
    </message>
    <message>
        <source>The bill has no items.</source>
        <translation>பில்லில் இனங்கள் இல்லை.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n claims reported by then are not decided: the figures are provisional.</source>
        <translation>
            <numerusform>அதற்குள் அறிவித்த %n உரிமைகோரல் முடிவாகவில்லை: தொகைகள் தற்காலிகமானவை.</numerusform>
            <numerusform>அதற்குள் அறிவித்த %n உரிமைகோரல்கள் முடிவாகவில்லை: தொகைகள் தற்காலிகமானவை.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days since the quarter&apos;s end; it is best closed after {ideal}, at most {most}.</source>
        <translation>
            <numerusform>காலாண்டு முடிந்து %n நாள்; {ideal} நாட்களில் மூடுவது நல்லது, அதிகபட்சம் {most}.</numerusform>
            <numerusform>காலாண்டு முடிந்து %n நாட்கள்; {ideal} நாட்களில் மூடுவது நல்லது, அதிகபட்சம் {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are probably slips, or something that is not known.</source>
        <translation>
            <numerusform>%n கண்டறிவு பெரும்பாலும் பிழை, அல்லது தெரியாத ஒன்று.</numerusform>
            <numerusform>%n கண்டறிவுகள் பெரும்பாலும் பிழைகள், அல்லது தெரியாதவை.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings make a figure wrong: put them right, or accept them.</source>
        <translation>
            <numerusform>%n கண்டறிவு ஒரு தொகையைத் தவறாக்குகிறது: சரிசெய்யுங்கள் அல்லது ஏற்றுக்கொள்ளுங்கள்.</numerusform>
            <numerusform>%n கண்டறிவுகள் ஒரு தொகையைத் தவறாக்குகின்றன: சரிசெய்யுங்கள் அல்லது ஏற்றுக்கொள்ளுங்கள்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters before it are closed with it</source>
        <translation>
            <numerusform>இதற்கு முந்தைய %n காலாண்டு இதனுடன் மூடப்படும்</numerusform>
            <numerusform>இதற்கு முந்தைய %n காலாண்டுகள் இதனுடன் மூடப்படும்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters before it close with it, from {first} to {last}: is that meant?</source>
        <translation>
            <numerusform>இதற்கு முந்தைய %n காலாண்டு, {first} முதல் {last} வரை, இதனுடன் மூடப்படும்: இதுவே உங்கள் எண்ணமா?</numerusform>
            <numerusform>இதற்கு முந்தைய %n காலாண்டுகள், {first} முதல் {last} வரை, இதனுடன் மூடப்படும்: இதுவே உங்கள் எண்ணமா?</numerusform>
        </translation>
    </message>
    <message>
        <source>A closing stays as it was written. Reopen its quarter instead, with the reason.</source>
        <translation>மூடல் எழுதியபடியே இருக்கும். பதிலாக அதன் காலாண்டைக் காரணத்துடன் மீண்டும் திறங்கள்.</translation>
    </message>
    <message>
        <source>Assets are liabilities and equity, and the cash flow is the change in cash.</source>
        <translation>சொத்துகள் பொறுப்புகளுக்கும் மூலதன உரிமைக்கும் சமம், ரொக்க ஓட்டம் ரொக்க மாற்றத்துக்குச் சமம்.</translation>
    </message>
    <message>
        <source>Belongs to {day}, when {quarter} was closed already</source>
        <translation>{day} நாளுக்குரியது; அப்போது {quarter} ஏற்கனவே மூடியிருந்தது</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>ரொக்கம் எண்ணியது</translation>
    </message>
    <message>
        <source>Claims still open make figures provisional; what each may cost is reserved.</source>
        <translation>இன்னும் திறந்த உரிமைகோரல்களால் தொகைகள் தற்காலிகமாகும்; ஒவ்வொன்றுக்கும் ஆகக்கூடியது ஒதுக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Close a quarter</source>
        <translation>காலாண்டை மூடு</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Close the quarter</source>
        <translation>காலாண்டை மூடு</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>மூடியது</translation>
    </message>
    <message>
        <source>Closed on {day}; prepared by {name}, reviewed by {other}.</source>
        <translation>{day} அன்று மூடியது; தயாரித்தவர் {name}, சரிபார்த்தவர் {other}.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>மூடல்</translation>
    </message>
    <message>
        <source>Closing of a quarter</source>
        <translation>காலாண்டு மூடல்</translation>
    </message>
    <message>
        <source>Closing of {quarter}</source>
        <translation>{quarter} மூடல்</translation>
    </message>
    <message>
        <source>Confirm the reserves</source>
        <translation>ஒதுக்குகளை உறுதிசெய்</translation>
    </message>
    <message>
        <source>Confirm them</source>
        <translation>அவற்றை உறுதிசெய்</translation>
    </message>
    <message>
        <source>Confirmed by {name} on {day}.</source>
        <translation>{day} அன்று {name} உறுதிசெய்தார்.</translation>
    </message>
    <message>
        <source>Count the cash of {account} as it is at the quarter&apos;s end, and write it down.</source>
        <translation>காலாண்டு முடிவில் உள்ளபடி {account} ரொக்கத்தை எண்ணி எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>செய்த நாள்</translation>
    </message>
    <message>
        <source>Each product has the reserves it needs, and the run-off shows whether they were enough.</source>
        <translation>ஒவ்வொரு திட்டவகைக்கும் தேவையான ஒதுக்குகள் உள்ளன; அவை போதுமா என்பதைப் பின்னர் நடந்தது காட்டும்.</translation>
    </message>
    <message>
        <source>Empty where one person alone closed it, because the rule of two persons is off.</source>
        <translation>இரு நபர் விதி அணைந்துள்ளதால் ஒருவரே மூடியிருந்தால் காலி.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>தொகை</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>கண்டறிவுகள்</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>கைரேகை</translation>
    </message>
    <message>
        <source>Freeze a figure</source>
        <translation>தொகையை நிலைநிறுத்து</translation>
    </message>
    <message>
        <source>Hand it over to be closed</source>
        <translation>மூடுவதற்கு ஒப்படை</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>நிலைமை</translation>
    </message>
    <message>
        <source>It lies in {quarter}, which is closed. Shall it be booked on {open}, with a note that it belongs to {day}? It cannot count in the closed quarter any more.</source>
        <translation>இது {quarter}-இல் உள்ளது; அது மூடியுள்ளது. {day} நாளுக்குரியது என்ற குறிப்புடன் {open} அன்று பதியவா? மூடிய காலாண்டில் இதை இனி எண்ண முடியாது.</translation>
    </message>
    <message>
        <source>It was closed together with the first quarter that was closed after it.</source>
        <translation>இதற்குப் பின் முதலில் மூடிய காலாண்டுடன் சேர்ந்து இதுவும் மூடியது.</translation>
    </message>
    <message>
        <source>Later quarters rest on {quarter}: reopen {newest} first.</source>
        <translation>பிந்தைய காலாண்டுகள் {quarter}-ஐச் சார்ந்தவை: முதலில் {newest}-ஐ மீண்டும் திறங்கள்.</translation>
    </message>
    <message>
        <source>No finding may make a figure wrong: errors are put right, or accepted with the reason.</source>
        <translation>எந்தக் கண்டறிவும் ஒரு தொகையைத் தவறாக்கக் கூடாது: பிழைகள் சரிசெய்யப்படும், அல்லது காரணத்துடன் ஏற்கப்படும்.</translation>
    </message>
    <message>
        <source>No people are named in this book: whoever opens it closes alone.</source>
        <translation>இப்புத்தகத்தில் நபர்கள் பெயரிடப்படவில்லை: திறப்பவர் தனியே மூடுவார்.</translation>
    </message>
    <message>
        <source>Nobody has confirmed the reserves and their methods yet.</source>
        <translation>ஒதுக்குகளையும் அவற்றின் முறைகளையும் இன்னும் யாரும் உறுதிசெய்யவில்லை.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>திறந்தது எதுவுமில்லை</translation>
    </message>
    <message>
        <source>Of a line or a reserve an amount, of an indicator its ratio and how firm it is.</source>
        <translation>வரிக்கும் ஒதுக்குக்கும் தொகை; குறிகாட்டிக்கு விகிதமும் அது எவ்வளவு உறுதி என்பதும்.</translation>
    </message>
    <message>
        <source>Of the save at which the figures were computed, as it stands on the statement.</source>
        <translation>தொகைகள் கணக்கிட்ட சேமிப்பினுடையது, அறிக்கையில் உள்ளபடி.</translation>
    </message>
    <message>
        <source>One person prepares the quarter, another one looks it over and closes it.</source>
        <translation>ஒருவர் காலாண்டைத் தயாரிப்பார், வேறொருவர் அதைச் சரிபார்த்து மூடுவார்.</translation>
    </message>
    <message>
        <source>Open the accounts</source>
        <translation>கணக்குகளைத் திற</translation>
    </message>
    <message>
        <source>Open the cash counts</source>
        <translation>ரொக்க எண்ணிக்கைகளைத் திற</translation>
    </message>
    <message>
        <source>Open the claims</source>
        <translation>உரிமைகோரல்களைத் திற</translation>
    </message>
    <message>
        <source>Open the data checks</source>
        <translation>தரவுச் சோதனைகளைத் திற</translation>
    </message>
    <message>
        <source>Open the reconciliations</source>
        <translation>ஒத்துப்பார்த்தலைத் திற</translation>
    </message>
    <message>
        <source>Open the reserves</source>
        <translation>ஒதுக்குகளைத் திற</translation>
    </message>
    <message>
        <source>Prepare the quarter</source>
        <translation>காலாண்டைத் தயாரி</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>தயாரித்தவர்</translation>
    </message>
    <message>
        <source>Prepared by {name} on {day}: another person looks it over and closes it.</source>
        <translation>{day} அன்று {name} தயாரித்தார்: வேறொருவர் சரிபார்த்து மூடுவார்.</translation>
    </message>
    <message>
        <source>Prepared to be closed</source>
        <translation>மூடத் தயாரானது</translation>
    </message>
    <message>
        <source>Quarters close in their order: close {quarter} first.</source>
        <translation>காலாண்டுகள் வரிசையாக மூடப்படும்: முதலில் {quarter}-ஐ மூடுங்கள்.</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>மீண்டும் திற</translation>
    </message>
    <message>
        <source>Reopen the quarter</source>
        <translation>காலாண்டை மீண்டும் திற</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>மீண்டும் திறந்தது</translation>
    </message>
    <message>
        <source>Reserved at {day}: {reserved}; needed so far: {needed}.</source>
        <translation>{day} அன்று ஒதுக்கியது: {reserved}; இதுவரை தேவைப்பட்டது: {needed}.</translation>
    </message>
    <message>
        <source>Reserves and methods</source>
        <translation>ஒதுக்குகளும் முறைகளும்</translation>
    </message>
    <message>
        <source>Reserves confirmed</source>
        <translation>ஒதுக்குகள் உறுதிசெய்யப்பட்டன</translation>
    </message>
    <message>
        <source>Review by a second person</source>
        <translation>இரண்டாம் நபரின் சரிபார்ப்பு</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>சரிபார்த்தவர்</translation>
    </message>
    <message>
        <source>Schedules posted</source>
        <translation>காலப்பகிர்வுகள் பதிந்தன</translation>
    </message>
    <message>
        <source>Schedules posted {amount} in this quarter.</source>
        <translation>காலப்பகிர்வுகள் இக்காலாண்டில் {amount} பதிந்தன.</translation>
    </message>
    <message>
        <source>Somebody has counted the cash at the quarter&apos;s end and written down what there was.</source>
        <translation>காலாண்டு முடிவில் ஒருவர் ரொக்கத்தை எண்ணி இருந்ததை எழுதியுள்ளார்.</translation>
    </message>
    <message>
        <source>Somebody prepares the quarter first; another person then closes it.</source>
        <translation>முதலில் ஒருவர் காலாண்டைத் தயாரிப்பார்; பின் வேறொருவர் மூடுவார்.</translation>
    </message>
    <message>
        <source>Statements balanced</source>
        <translation>அறிக்கைகள் சமநிலை</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>இன்னும் திறந்தவை</translation>
    </message>
    <message>
        <source>The code of an office, - for what belongs to none, empty for all together.</source>
        <translation>அலுவலகத்தின் குறியீடு; எதிலும் சேராததற்கு -; எல்லாம் சேர்ந்து எனில் காலி.</translation>
    </message>
    <message>
        <source>The figures are frozen, and entries go to the quarters after it.</source>
        <translation>தொகைகள் நிலைநிறுத்தப்பட்டன; பதிவுகள் அதற்குப் பிந்தைய காலாண்டுகளுக்குச் செல்லும்.</translation>
    </message>
    <message>
        <source>The quarter still runs: it can be closed from {day} on.</source>
        <translation>காலாண்டு இன்னும் நடக்கிறது: {day} முதல் மூடலாம்.</translation>
    </message>
    <message>
        <source>The reason stays visible on the statement, also after the quarter is closed again.</source>
        <translation>காலாண்டு மீண்டும் மூடிய பிறகும் காரணம் அறிக்கையில் தெரியும்.</translation>
    </message>
    <message>
        <source>The rule of two persons is switched off: one person may close alone.</source>
        <translation>இரு நபர் விதி அணைந்துள்ளது: ஒருவர் தனியே மூடலாம்.</translation>
    </message>
    <message>
        <source>The statements agree with the records they are made of.</source>
        <translation>அறிக்கைகள் தம் மூலப் பதிவுகளுடன் ஒத்துப்போகின்றன.</translation>
    </message>
    <message>
        <source>There is nothing to reopen: {quarter} is not closed.</source>
        <translation>மீண்டும் திறக்க ஒன்றுமில்லை: {quarter} மூடவில்லை.</translation>
    </message>
    <message>
        <source>This quarter is closed already: {quarter}. Only the manager can reopen it, with a reason.</source>
        <translation>இக்காலாண்டு ஏற்கனவே மூடியது: {quarter}. மேலாளர் மட்டுமே காரணத்துடன் மீண்டும் திறக்கலாம்.</translation>
    </message>
    <message>
        <source>This would change what was true on {day}, and {quarter} is closed. Write it down on {open} or later, where it may say that it concerns {quarter}; or let the manager reopen the quarter.</source>
        <translation>இது {day} அன்று உண்மையாக இருந்ததை மாற்றும்; {quarter} மூடியது. {open} அன்று அல்லது பின் எழுதுங்கள், அங்கே {quarter} பற்றியது எனக் கூறலாம்; அல்லது மேலாளரிடம் காலாண்டை மீண்டும் திறக்கச் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Undecided claims</source>
        <translation>முடிவாகாத உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>What is spread over months is posted up to the quarter&apos;s end.</source>
        <translation>மாதங்களுக்குப் பகிர்ந்தது காலாண்டு முடிவு வரை பதிந்துள்ளது.</translation>
    </message>
    <message>
        <source>What must be known</source>
        <translation>அறிய வேண்டியவை</translation>
    </message>
    <message>
        <source>What was done with quarters</source>
        <translation>காலாண்டுகளில் செய்தவை</translation>
    </message>
    <message>
        <source>What whoever reads of this closing should know: which estimate is uncertain, what came late.</source>
        <translation>இம்மூடலைப் படிப்பவர் அறிய வேண்டியது: எந்த மதிப்பீடு உறுதியற்றது, எது தாமதமாக வந்தது.</translation>
    </message>
    <message>
        <source>Why it is reopened</source>
        <translation>மீண்டும் திறக்கும் காரணம்</translation>
    </message>
    <message>
        <source>With it {first} is closed too, which was never closed by itself: is that meant?</source>
        <translation>இதனுடன் {first}-உம் மூடப்படும்; அது ஒருபோதும் தனியே மூடப்படவில்லை: இதுவே உங்கள் எண்ணமா?</translation>
    </message>
    <message>
        <source>You have prepared this quarter, so somebody else closes it, or agrees to it.</source>
        <translation>இக்காலாண்டை நீங்கள் தயாரித்தீர்கள்; எனவே வேறொருவர் மூடுவார், அல்லது ஒப்புக்கொள்வார்.</translation>
    </message>
    <message>
        <source>quarter {number} of {year}</source>
        <translation>{year} காலாண்டு {number}</translation>
    </message>
    <message>
        <source>{account}: {counted} was counted on {day}; the book says {held}.</source>
        <translation>{account}: {day} அன்று எண்ணியது {counted}; புத்தகத்தில் உள்ளது {held}.</translation>
    </message>
    <message>
        <source>{product}: reserves or method are no longer what {name} confirmed on {day}. Confirm them again.</source>
        <translation>{product}: ஒதுக்குகளோ முறையோ {day} அன்று {name} உறுதிசெய்தபடி இப்போது இல்லை. அவற்றை மீண்டும் உறுதிசெய்யுங்கள்.</translation>
    </message>
    <message>
        <source>{product}: {unearned} unearned, {settled} being settled, {unreported} not reported ({method}).</source>
        <translation>{product}: {unearned} ஈட்டாதது, {settled} தீர்வில், {unreported} அறிவிக்காதது ({method}).</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message numerus="yes">
        <source>%n missing: {receipts}</source>
        <translation>
            <numerusform>%n விடுபட்டது: {receipts}</numerusform>
            <numerusform>%n விடுபட்டன: {receipts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts</source>
        <translation>
            <numerusform>%n இரசீது</numerusform>
            <numerusform>%n இரசீதுகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>முன்பணம்</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>யாரிடம் வசூல்</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>வசூலித்தது</translation>
    </message>
    <message>
        <source>Counted in the cash box</source>
        <translation>பணப்பெட்டியில் எண்ணியது</translation>
    </message>
    <message>
        <source>Each line needs its receipt.</source>
        <translation>ஒவ்வொரு வரிக்கும் இரசீது தேவை.</translation>
    </message>
    <message>
        <source>Enter: next · Ctrl+Enter: save · Ctrl+Z: last line back · F3: receipt · F6: cash box</source>
        <translation>Enter: அடுத்து · Ctrl+Enter: சேமி · Ctrl+Z: கடைசி வரி திரும்ப · F3: இரசீது · F6: பணப்பெட்டி</translation>
    </message>
    <message>
        <source>For</source>
        <translation>எதற்கு</translation>
    </message>
    <message>
        <source>Gap before</source>
        <translation>முன் இடைவெளி</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>தாளின் வரிகள்</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>தாளில் பட்டியல்</translation>
    </message>
    <message>
        <source>Money is taken today or was taken before.</source>
        <translation>பணம் இன்று அல்லது முன்பு பெறப்பட்டது.</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>அடுத்த தாள்</translation>
    </message>
    <message>
        <source>No policy of {name} runs: nothing can be kept as an advance.</source>
        <translation>{name}-இன் பாலிசி எதுவும் நடப்பில் இல்லை: முன்பணமாக வைக்க முடியாது.</translation>
    </message>
    <message>
        <source>Nobody is called that here or elsewhere.</source>
        <translation>இங்கோ வேறிடத்திலோ அப்பெயரில் யாரும் இல்லை.</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>பெறாதது</translation>
    </message>
    <message>
        <source>Part of a name or a code</source>
        <translation>பெயர் அல்லது குறியீட்டின் பகுதி</translation>
    </message>
    <message numerus="yes">
        <source>Pasted: who is “{name}”? Esc leaves the row out; rows left: %n.</source>
        <translation>
            <numerusform>ஒட்டியது: “{name}” யார்? Esc வரிசையை விடும்; மீதி வரிசை: %n.</numerusform>
            <numerusform>ஒட்டியது: “{name}” யார்? Esc வரிசையை விடும்; மீதி வரிசைகள்: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print receipts</source>
        <translation>இரசீதுகளை அச்சிடு</translation>
    </message>
    <message>
        <source>Receipt {receipt} stands on this sheet already.</source>
        <translation>இரசீது {receipt} ஏற்கனவே இத்தாளில் உள்ளது.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n receipts</source>
        <translation>
            <numerusform>%n இரசீதைச் சேமி</numerusform>
            <numerusform>%n இரசீதுகளைச் சேமி</numerusform>
        </translation>
    </message>
    <message>
        <source>Save each line at once</source>
        <translation>ஒவ்வொரு வரியையும் உடனே சேமி</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>சேமித்தது</translation>
    </message>
    <message>
        <source>Say first from which village or group the money comes, or type “{all}” for whoever owes.</source>
        <translation>பணம் எந்த ஊரிலிருந்து அல்லது குழுவிலிருந்து வருகிறது என முதலில் கூறுங்கள், அல்லது தரவேண்டியவர் எவருக்கும் “{all}” என எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>இன்னும் நிலுவை</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>பெற்றது</translation>
    </message>
    <message>
        <source>The last line was taken back at once</source>
        <translation>கடைசி வரி உடனே திரும்ப எடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>செலுத்த</translation>
    </message>
    <message>
        <source>Type any part of a name, of a household or of a code. Arrows choose among several.</source>
        <translation>பெயர், குடும்பம் அல்லது குறியீட்டின் பகுதியை எழுதுங்கள். பலர் இருந்தால் அம்புக்குறிகளால் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Type part of a name below: Enter takes who is meant, Enter again writes the line.</source>
        <translation>கீழே பெயரின் பகுதியை எழுதுங்கள்: Enter நபரை எடுக்கும், மீண்டும் Enter வரியை எழுதும்.</translation>
    </message>
    <message>
        <source>Village, group, {all}</source>
        <translation>ஊர், குழு, {all}</translation>
    </message>
    <message>
        <source>What {name} owes has changed since: take the line back and write it again.</source>
        <translation>{name} தரவேண்டியது மாறிவிட்டது: வரியைத் திரும்ப எடுத்து மீண்டும் எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Whoever owes</source>
        <translation>தரவேண்டியவர்</translation>
    </message>
    <message>
        <source>Write the amount that was received.</source>
        <translation>பெற்ற தொகையை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>பொருந்துகிறது</translation>
    </message>
    <message>
        <source>all</source>
        <translation>அனைவரும்</translation>
    </message>
    <message>
        <source>on this sheet: {receipt}</source>
        <translation>இத்தாளில்: {receipt}</translation>
    </message>
    <message>
        <source>paid up</source>
        <translation>நிலுவை இல்லை</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>{names} உடன்</translation>
    </message>
    <message>
        <source>{amount} due</source>
        <translation>{amount} செலுத்தவேண்டியது</translation>
    </message>
    <message>
        <source>{amount} due on {day}</source>
        <translation>{amount}, தவணை {day}</translation>
    </message>
    <message>
        <source>{amount} due since {day}</source>
        <translation>{amount}, {day} முதல் நிலுவை</translation>
    </message>
    <message>
        <source>{amount} due, {late} of it since {day}</source>
        <translation>{amount} நிலுவை, இதில் {late} {day} முதல்</translation>
    </message>
    <message>
        <source>{amount} is more than is owed and is kept for {name}. If that is right, Enter again.</source>
        <translation>{amount} தரவேண்டியதை விட அதிகம்; {name}-க்காக வைக்கப்படும். சரி எனில் மீண்டும் Enter.</translation>
    </message>
    <message>
        <source>{amount} kept</source>
        <translation>{amount} வைத்தது</translation>
    </message>
    <message>
        <source>{amount} kept from before</source>
        <translation>முன்பே வைத்த {amount}</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} குறைவு</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} அதிகம்</translation>
    </message>
    <message numerus="yes">
        <source>{product} and %n more</source>
        <translation>
            <numerusform>{product}, மேலும் %n</numerusform>
            <numerusform>{product}, மேலும் %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{receipt}, {name}: {problem}</source>
        <translation>{receipt}, {name}: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>{whose}: %n payers</source>
        <translation>
            <numerusform>{whose}: செலுத்துபவர் %n</numerusform>
            <numerusform>{whose}: செலுத்துவோர் %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>--share belongs to --by fixed.</source>
        <translation>--share, --by fixed உடன் சேர்ந்தது.</translation>
    </message>
    <message>
        <source>A product stands twice. Give each product one --share.</source>
        <translation>ஒரு திட்டவகை இருமுறை உள்ளது. ஒவ்வொன்றுக்கும் ஒரு --share கொடுங்கள்.</translation>
    </message>
    <message>
        <source>A statement that is not proved is not signed with a certificate either.</source>
        <translation>நிரூபிக்கப்படாத அறிக்கையில் சான்றிதழாலும் கையொப்பமிடப்படாது.</translation>
    </message>
    <message>
        <source>Give either --quarter, or --from and --to.</source>
        <translation>--quarter, அல்லது --from மற்றும் --to கொடுங்கள்.</translation>
    </message>
    <message>
        <source>If it is, add --clock-is-right; else set it first.</source>
        <translation>சரி எனில் --clock-is-right சேருங்கள்; இல்லையேல் முதலில் கடிகாரத்தைச் சரிசெய்யுங்கள்.</translation>
    </message>
    <message>
        <source>If so, add --with-earlier; else close those quarters first, in their order.</source>
        <translation>ஆம் எனில் --with-earlier சேருங்கள்; இல்லையேல் முதலில் அக்காலாண்டுகளை வரிசையாக மூடுங்கள்.</translation>
    </message>
    <message>
        <source>Import it in the window: there the second person gives their password.</source>
        <translation>சாளரத்தில் இறக்குமதி செய்யுங்கள்: அங்கே இரண்டாம் நபர் தம் கடவுச்சொல்லைத் தருவார்.</translation>
    </message>
    <message>
        <source>Name: </source>
        <translation>பெயர்: </translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>புதிய கடவுச்சொல்: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>மீண்டும் ஒருமுறை: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>கடவுச்சொல்: </translation>
    </message>
    <message>
        <source>Say with --account which account the statement is of: {codes}.</source>
        <translation>அறிக்கை எந்தக் கணக்குக்குரியது என்று --account மூலம் சொல்லுங்கள்: {codes}.</translation>
    </message>
    <message>
        <source>Say with --name who its administrator is, or call this at a terminal.</source>
        <translation>அதன் நிர்வாகி யார் என --name மூலம் கூறுங்கள், அல்லது முனையத்தில் இயக்குங்கள்.</translation>
    </message>
    <message>
        <source>Say with --reason why the quarter is reopened.</source>
        <translation>காலாண்டை ஏன் மீண்டும் திறக்கிறீர்கள் என --reason மூலம் கூறுங்கள்.</translation>
    </message>
    <message>
        <source>Set COVERBOOK_NEW_PASSWORD to the new password, or call this at a terminal.</source>
        <translation>COVERBOOK_NEW_PASSWORD-இல் புதிய கடவுச்சொல்லை அமையுங்கள், அல்லது முனையத்தில் இயக்குங்கள்.</translation>
    </message>
    <message>
        <source>The period ends before it starts. Give its first day first.</source>
        <translation>காலம் தொடங்கும் முன் முடிகிறது. முதலில் அதன் முதல் நாளைக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was changed.</source>
        <translation>இரு கடவுச்சொற்களும் வேறு. எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>There is no language {code}. Known are: {known}</source>
        <translation>{code} என்ற மொழி இல்லை. உள்ளவை: {known}</translation>
    </message>
    <message>
        <source>There is no screen here. Use one of the other commands, or connect a screen.</source>
        <translation>இங்கே திரை இல்லை. பிற கட்டளைகளைப் பயன்படுத்துங்கள், அல்லது திரையை இணையுங்கள்.</translation>
    </message>
    <message>
        <source>There is no {code} in {sheet}. Known are: {known}</source>
        <translation>{sheet}-இல் {code} இல்லை. உள்ளவை: {known}</translation>
    </message>
    <message>
        <source>{name} is locked. Set COVERBOOK_USER and COVERBOOK_PASSWORD, or call this at a terminal.</source>
        <translation>{name} பூட்டியுள்ளது. COVERBOOK_USER, COVERBOOK_PASSWORD அமையுங்கள், அல்லது முனையத்தில் இயக்குங்கள்.</translation>
    </message>
    <message>
        <source>{quarter} is not a quarter; write it as 2025-Q4.</source>
        <translation>{quarter} ஒரு காலாண்டு அல்ல; 2025-Q4 என எழுதுங்கள்.</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>A year before</source>
        <translation>ஓராண்டு முன்</translation>
    </message>
    <message>
        <source>An office has no plan of its own: plans are of a product or of the whole.</source>
        <translation>அலுவலகத்துக்குத் தனித் திட்டம் இல்லை: வணிகத் திட்டம் ஒரு திட்டவகைக்கு அல்லது மொத்தத்துக்கு.</translation>
    </message>
    <message>
        <source>At the end of the quarter before</source>
        <translation>முந்தைய காலாண்டு முடிவில்</translation>
    </message>
    <message>
        <source>Before the year began</source>
        <translation>ஆண்டு தொடங்கும் முன்</translation>
    </message>
    <message>
        <source>More or less than planned</source>
        <translation>திட்டமிட்டதை விட கூடுதல்/குறைவு</translation>
    </message>
    <message>
        <source>Of the plan</source>
        <translation>வணிகத் திட்டத்தில்</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>வணிகத் திட்டம்</translation>
    </message>
    <message>
        <source>The year so far</source>
        <translation>ஆண்டில் இதுவரை</translation>
    </message>
    <message>
        <source>with earlier periods and the plan</source>
        <translation>முந்தைய காலங்களுடனும் வணிகத் திட்டத்துடனும்</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>Not upheld</source>
        <translation>ஏற்கவில்லை</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திறந்தது</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>ஏற்றது</translation>
    </message>
    <message>
        <source>Upheld in part</source>
        <translation>பகுதி ஏற்றது</translation>
    </message>
</context>
<context>
    <name>Complaint form</name>
    <message>
        <source>About</source>
        <translation>பொருள்</translation>
    </message>
    <message>
        <source>Answer a complaint</source>
        <translation>புகாருக்குப் பதிலளி</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>பதிலளித்த நாள்</translation>
    </message>
    <message>
        <source>Appeal against the rejection of a claim</source>
        <translation>உரிமைகோரல் நிராகரிப்புக்கு எதிரான மேல்முறையீடு</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>வந்த நாள்</translation>
    </message>
    <message>
        <source>Of an appeal: upheld overturns the rejection; then correct the decision of the claim.</source>
        <translation>மேல்முறையீட்டுக்கு: ஏற்றால் நிராகரிப்பு மாறும்; பிறகு உரிமைகோரலின் முடிவைத் திருத்துங்கள்.</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>தீர்வு</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>பதிலைச் சேமி</translation>
    </message>
    <message>
        <source>Then the answer says whether the rejection stands or is overturned.</source>
        <translation>அப்போது பதில், நிராகரிப்பு நிலைக்கிறதா மாறுகிறதா எனக் கூறும்.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Ask those who wrote them. The others stay in the history of the record.</source>
        <translation>எழுதியவர்களைக் கேளுங்கள். மற்றவை பதிவின் வரலாற்றில் இருக்கும்.</translation>
    </message>
    <message>
        <source>Choose a conflict above: its versions stand here beside each other.</source>
        <translation>மேலே ஒரு முரண்பாட்டைத் தேர்ந்தெடுங்கள்: அதன் பதிப்புகள் இங்கே அருகருகே இருக்கும்.</translation>
    </message>
    <message>
        <source>Choose one of the saves that wrote a version: {saves}.</source>
        <translation>ஒரு பதிப்பை எழுதிய சேமிப்புகளில் ஒன்றைத் தேர்ந்தெடுங்கள்: {saves}.</translation>
    </message>
    <message>
        <source>Choose which version stands</source>
        <translation>எந்தப் பதிப்பு செல்லும் எனத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Choose which version stands…</source>
        <translation>எந்தப் பதிப்பு செல்லும் எனத் தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>முரண்பாடுகள்</translation>
    </message>
    <message>
        <source>Conflicts between laptops</source>
        <translation>கணினிகளுக்கு இடையிலான முரண்பாடுகள்</translation>
    </message>
    <message>
        <source>Holds for now</source>
        <translation>இப்போதைக்குச் செல்லும்</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>இதுவே செல்லட்டும்</translation>
    </message>
    <message>
        <source>No conflict waits.</source>
        <translation>முடிவுக்குக் காத்திருக்கும் முரண்பாடு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Receipt {record} was given twice: to {ours} ({who}) and to {theirs} ({other}).</source>
        <translation>இரசீது {record} இருமுறை தரப்பட்டது: {ours} ({who}), {theirs} ({other}).</translation>
    </message>
    <message>
        <source>Settle conflicts</source>
        <translation>முரண்பாடுகளைத் தீர்</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>மற்றப் பதிப்பு</translation>
    </message>
    <message>
        <source>The version that stands</source>
        <translation>செல்லும் பதிப்பு</translation>
    </message>
    <message>
        <source>This is settled already, or has changed. Look at the list once more.</source>
        <translation>இது ஏற்கனவே தீர்ந்தது, அல்லது மாறியுள்ளது. பட்டியலை இன்னொரு முறை பாருங்கள்.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>பதிப்பு</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>பதிப்புகள்</translation>
    </message>
    <message>
        <source>What is said in two ways</source>
        <translation>இரு விதமாகச் சொல்லப்பட்டது</translation>
    </message>
    <message>
        <source>What two laptops wrote differently in one place. Enter opens one, to say which stands.</source>
        <translation>இரு கணினிகள் ஒரே இடத்தில் வெவ்வேறாக எழுதியவை. எது செல்லும் எனக் கூற, Enter ஒன்றைத் திறக்கும்.</translation>
    </message>
    <message>
        <source>{record} in {sheet} was taken back on one laptop ({other}) and is used on another.</source>
        <translation>{sheet}-இல் {record} ஒரு கணினியில் ({other}) திரும்பப் பெறப்பட்டது, ஆனால் வேறொரு கணினியில் பயன்படுகிறது.</translation>
    </message>
    <message>
        <source>{record} in {sheet} was written in two ways: {ours} ({who}), and {theirs} ({other}) on laptop {laptop}. One of them counts; if the other is another one, enter it again under a number of its own.</source>
        <translation>{sheet}-இல் {record} இரு விதமாக எழுதப்பட்டது: {ours} ({who}), கணினி {laptop}-இல் {theirs} ({other}). அவற்றில் ஒன்று எண்ணப்படும்; மற்றது வேறொன்று எனில், அதற்கெனத் தனி எண்ணில் அதை மீண்டும் உள்ளிடுங்கள்.</translation>
    </message>
    <message>
        <source>{record} in {sheet}: {column} is {ours} ({who}), and {theirs} ({other}) on laptop {laptop}.</source>
        <translation>{sheet}-இல் {record}: {column} {ours} ({who}); கணினி {laptop}-இல் {theirs} ({other}).</translation>
    </message>
    <message>
        <source>{record} in {sheet}: {theirs} ({other}) came too late for a closed quarter; {ours} stands.</source>
        <translation>{sheet}-இல் {record}: மூடிய காலாண்டுக்கு {theirs} ({other}) மிகத் தாமதமாக வந்தது; {ours} செல்லும்.</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>Group</source>
        <translation>குழு</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>தனிநபர்</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Its laptop and number, as its line in the list of saves says: A-12.</source>
        <translation>சேமிப்புப் பட்டியலின் வரியில் உள்ளபடி அதன் கணினியும் எண்ணும்: A-12.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமிப்பு</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>திருத்தத்தைச் சேமி</translation>
    </message>
    <message>
        <source>Take a save back</source>
        <translation>சேமிப்பைத் திரும்ப எடு</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation>எல்லாம் திரும்ப எடு</translation>
    </message>
    <message>
        <source>Take {save} back</source>
        <translation>{save} திரும்ப எடு</translation>
    </message>
    <message>
        <source>The correction</source>
        <translation>திருத்தம்</translation>
    </message>
    <message>
        <source>What stood there before stays in the history, with this reason.</source>
        <translation>முன்பிருந்தது இக்காரணத்துடன் வரலாற்றில் இருக்கும்.</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>திருத்தக் காரணம்</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Ended</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>நடப்பில்</translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>காப்பு இல்லை</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>இன்னும் இல்லை</translation>
    </message>
</context>
<context>
    <name>Cover form</name>
    <message>
        <source>A share of the loan a year: 0.16 for sixteen percent.</source>
        <translation>ஆண்டுக்குக் கடனின் பங்கு: பதினாறு சதவீதத்துக்கு 0.16.</translation>
    </message>
    <message>
        <source>Amount lent</source>
        <translation>கடன் தொகை</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>விவரம்</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>கொடுத்த நாள்</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>வட்டி வீதம்</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>பொருளின் வகை</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>மாற்றம்</translation>
    </message>
    <message>
        <source>Payout begins at</source>
        <translation>தொகை தொடங்கும் அளவு</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>அளவீடு</translation>
    </message>
    <message>
        <source>Repaid by</source>
        <translation>திருப்பித்தரும் நாள்</translation>
    </message>
    <message>
        <source>Serial number or ear tag</source>
        <translation>தொடர் எண் அல்லது காதுப் பட்டை</translation>
    </message>
    <message>
        <source>The sum of the readings of these days at which a payout begins.</source>
        <translation>இந்நாட்களின் அளவீடுகளின் எந்தக் கூட்டலில் தொகை தொடங்கும்.</translation>
    </message>
    <message>
        <source>Way of repayment</source>
        <translation>திருப்பித்தரும் முறை</translation>
    </message>
    <message>
        <source>Whole payout</source>
        <translation>முழுத் தொகை</translation>
    </message>
    <message>
        <source>Whole payout at</source>
        <translation>முழுத் தொகை அளவு</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%n doubtful</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n ஐயத்துக்குரியது</numerusform>
            <numerusform>%n ஐயத்துக்குரியவை</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are doubtful: {title}. Checks lists them all.</source>
        <extracomment>imported</extracomment>
        <translation>
            <numerusform>இதில் %n ஐயத்துக்குரியது: {title}. சோதனைகளில் எல்லாம் உள்ளன.</numerusform>
            <numerusform>இதில் %n ஐயத்துக்குரியவை: {title}. சோதனைகளில் எல்லாம் உள்ளன.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records came in.</source>
        <extracomment>imported</extracomment>
        <translation>
            <numerusform>%n பதிவு வந்தது.</numerusform>
            <numerusform>%n பதிவுகள் வந்தன.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were written into {folder}.</source>
        <translation>
            <numerusform>%n பதிவு {folder}-இல் எழுதப்பட்டது.</numerusform>
            <numerusform>%n பதிவுகள் {folder}-இல் எழுதப்பட்டன.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were set aside in {folder}. Mend them there, then import that folder.</source>
        <translation>
            <numerusform>%n வரிசை {folder}-இல் ஒதுக்கி வைக்கப்பட்டது. அங்கே சரிசெய்து அக்கோப்புறையை இறக்குமதி செய்யுங்கள்.</numerusform>
            <numerusform>%n வரிசைகள் {folder}-இல் ஒதுக்கி வைக்கப்பட்டன. அங்கே சரிசெய்து அக்கோப்புறையை இறக்குமதி செய்யுங்கள்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things about this file do not hold.</source>
        <translation>
            <numerusform>இக்கோப்பில் %n விஷயம் பொருந்தவில்லை.</numerusform>
            <numerusform>இக்கோப்பில் %n விஷயங்கள் பொருந்தவில்லை.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not right. Put them right here or in the file, or set their rows aside.</source>
        <translation>
            <numerusform>%n பிழை உள்ளது. இங்கோ கோப்பிலோ சரிசெய்யுங்கள், அல்லது வரிசையை ஒதுக்குங்கள்.</numerusform>
            <numerusform>%n பிழைகள் உள்ளன. இங்கோ கோப்பிலோ சரிசெய்யுங்கள், அல்லது வரிசைகளை ஒதுக்குங்கள்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n தெரியாதது</numerusform>
            <numerusform>%n தெரியாதவை</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n பிழை</numerusform>
            <numerusform>%n பிழைகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>A record for each row</source>
        <translation>ஒவ்வொரு வரிசைக்கும் ஒரு பதிவு</translation>
    </message>
    <message>
        <source>A table with headings of its own</source>
        <translation>தன் சொந்தத் தலைப்புகள் உள்ள அட்டவணை</translation>
    </message>
    <message>
        <source>All languages (UTF-8)</source>
        <translation>எல்லா மொழிகளும் (UTF-8)</translation>
    </message>
    <message>
        <source>Another program’s tables are recognised by their names; choose here where they are not.</source>
        <translation>வேறு நிரலின் அட்டவணைகள் பெயரால் அறியப்படும்; அறியாதவற்றை இங்கே தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>அரபு (Windows-1256)</translation>
    </message>
    <message>
        <source>As the cells tell</source>
        <translation>செல்கள் கூறும்படி</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>தொடக்கம்</translation>
    </message>
    <message>
        <source>Brings in a folder, a workbook or any table. You see first what would come.</source>
        <translation>கோப்புறை, பணிப்புத்தகம் அல்லது எந்த அட்டவணையையும் கொண்டுவரும். என்ன வரும் என முதலில் காண்பீர்கள்.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>கைவிடு</translation>
    </message>
    <message>
        <source>Cards, receipts, notices and blank forms on paper. Enter opens one; then choose whose.</source>
        <translation>தாளில் அட்டைகள், இரசீதுகள், அறிவிப்புகள், வெற்றுப் படிவங்கள். Enter ஒன்றைத் திறக்கும்; பிறகு யாருக்கு எனத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Central Europe (Windows-1250)</source>
        <translation>மத்திய ஐரோப்பா (Windows-1250)</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>தாளைச் சரிபார்</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>சோதனைகள்</translation>
    </message>
    <message>
        <source>Choose a PDF or photographs…</source>
        <translation>PDF அல்லது படங்களைத் தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Choose a column…</source>
        <translation>நெடுவரிசை தேர்வு…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>கோப்பைத் தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Choose a folder and export…</source>
        <translation>கோப்புறை தேர்ந்து ஏற்றுமதி…</translation>
    </message>
    <message>
        <source>Choose a folder of CSV files</source>
        <translation>CSV கோப்புகளின் கோப்புறையைத் தேர்ந்தெடுங்கள்</translation>
    </message>
    <message>
        <source>Choose a folder or a workbook. Nothing is written before you have seen what would come.</source>
        <translation>கோப்புறை அல்லது பணிப்புத்தகத்தைத் தேர்ந்தெடுங்கள். என்ன வரும் என நீங்கள் காணும் முன் எதுவும் எழுதப்படாது.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>கோப்புறையைத் தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder</source>
        <translation>புதிய அல்லது காலிக் கோப்புறையைத் தேர்ந்தெடுங்கள்</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder. What lies in a folder already is never written over.</source>
        <translation>புதிய அல்லது காலிக் கோப்புறையைத் தேர்ந்தெடுங்கள். கோப்புறையில் இருப்பதன் மேல் ஒருபோதும் எழுதப்படாது.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder for the other rows</source>
        <translation>மற்ற வரிசைகளுக்குப் புதிய அல்லது காலிக் கோப்புறையைத் தேர்ந்தெடுங்கள்</translation>
    </message>
    <message>
        <source>Choose a statement, or photographs of its code</source>
        <translation>அறிக்கையை, அல்லது அதன் குறியீட்டின் படங்களைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Choose a workbook or a CSV file</source>
        <translation>பணிப்புத்தகம் அல்லது CSV கோப்பைத் தேர்ந்தெடுங்கள்</translation>
    </message>
    <message>
        <source>Choose in which form it is written: {headings}.</source>
        <translation>எந்த வடிவில் எழுதியது எனத் தேர்ந்தெடுங்கள்: {headings}.</translation>
    </message>
    <message>
        <source>Choose the PDF of a statement, or photographs of the code that it carries.</source>
        <translation>அறிக்கையின் PDF-ஐ, அல்லது அதிலுள்ள குறியீட்டின் படங்களைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Choose the form…</source>
        <translation>வடிவத்தைத் தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Choose which heading means: {fields}.</source>
        <translation>எந்தத் தலைப்பு எதைக் குறிக்கும் எனத் தேர்ந்தெடுங்கள்: {fields}.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>நெடுவரிசை</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>காற்புள்ளிகள்</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>சிரிலிக் (Windows-1251)</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>ஐயத்துக்குரியது</translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation>எல்லாம் ({count})</translation>
    </message>
    <message>
        <source>Everything is in the file already.</source>
        <translation>எல்லாம் ஏற்கனவே கோப்பில் உள்ளன.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is right: %n records would come in.</source>
        <translation>
            <numerusform>எல்லாம் சரி: %n பதிவு வரும்.</numerusform>
            <numerusform>எல்லாம் சரி: %n பதிவுகள் வரும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything the file holds, list by list: to look at, to add to and to correct.</source>
        <translation>கோப்பில் உள்ள அனைத்தும், பட்டியல்வாரியாக: பார்க்க, சேர்க்க, திருத்த.</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>பரிமாற்றக் கோப்புறை</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ஏற்றுமதி</translation>
    </message>
    <message>
        <source>File</source>
        <translation>கோப்பு</translation>
    </message>
    <message>
        <source>For a line that is no record, such as one of totals. The file stays as it is.</source>
        <translation>மொத்தம் போன்ற, பதிவு அல்லாத வரிக்கு. கோப்பு அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Form of the days</source>
        <translation>தேதிகளின் வடிவம்</translation>
    </message>
    <message>
        <source>Give a code to rows that have none</source>
        <translation>குறியீடு இல்லா வரிசைகளுக்குக் குறியீடு கொடு</translation>
    </message>
    <message>
        <source>Going through the records…</source>
        <translation>பதிவுகளைப் பார்க்கிறது…</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>பொருந்துகிறது</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>படிக்கும் முறை</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>இறக்குமதி</translation>
    </message>
    <message>
        <source>In every row</source>
        <translation>ஒவ்வொரு வரிசையிலும்</translation>
    </message>
    <message>
        <source>In which form all tables write their days. The cells tell it unless they can mean two.</source>
        <translation>எல்லா அட்டவணைகளும் தேதிகளை எந்த வடிவில் எழுதுகின்றன. செல்கள் இரு பொருள் தராவிட்டால் அவையே கூறும்.</translation>
    </message>
    <message>
        <source>It holds another list, too</source>
        <translation>இதில் வேறொரு பட்டியலும் உள்ளது</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>ஏற்கனவே உள்ளவை</translation>
    </message>
    <message>
        <source>Leave the line out</source>
        <translation>வரியை விடு</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>வரி</translation>
    </message>
    <message>
        <source>Make {name} in it</source>
        <translation>அதில் {name} உருவாக்கு</translation>
    </message>
    <message>
        <source>Match again</source>
        <translation>மீண்டும் பொருத்து</translation>
    </message>
    <message>
        <source>New</source>
        <translation>புதியவை</translation>
    </message>
    <message numerus="yes">
        <source>New words in the lists (%n): {words}</source>
        <translation>
            <numerusform>பட்டியல்களில் புதிய சொல் (%n): {words}</numerusform>
            <numerusform>பட்டியல்களில் புதிய சொற்கள் (%n): {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>No heading of the table is matched yet.</source>
        <translation>அட்டவணையின் எந்தத் தலைப்பும் இன்னும் பொருத்தவில்லை.</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>சரியில்லாதவை</translation>
    </message>
    <message>
        <source>Nothing can be imported into this file. {reason}</source>
        <translation>இக்கோப்பில் எதையும் இறக்குமதி செய்ய முடியாது. {reason}</translation>
    </message>
    <message>
        <source>Nothing can come in yet: a file or its first line is not as it must be.</source>
        <translation>இன்னும் எதுவும் வர முடியாது: ஒரு கோப்பு அல்லது அதன் முதல் வரி சரியில்லை.</translation>
    </message>
    <message>
        <source>One record for each “{heading}”</source>
        <translation>ஒவ்வொரு “{heading}”-க்கும் ஒரு பதிவு</translation>
    </message>
    <message>
        <source>Only cells that say what they said then: one that was changed in the file counts as it stands there.</source>
        <translation>அன்று கூறியதையே இன்றும் கூறும் செல்கள் மட்டும்: கோப்பில் மாற்றிய செல், அங்குள்ளபடியே எண்ணப்படும்.</translation>
    </message>
    <message>
        <source>Papers and photographs (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>தாள்களும் படங்களும் (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>விடப்பட்டது</translation>
    </message>
    <message>
        <source>Proves that the file is whole and that nobody has changed it by hand.</source>
        <translation>கோப்பு முழுமையானது, யாரும் கையால் மாற்றவில்லை என நிறுவும்.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n of them right as the last time</source>
        <extracomment>problems</extracomment>
        <translation>
            <numerusform>கடந்தமுறை போல் %n பிழையைச் சரிசெய்</numerusform>
            <numerusform>கடந்தமுறை போல் %n பிழைகளைச் சரிசெய்</numerusform>
        </translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>சரிசெய்</translation>
    </message>
    <message>
        <source>Put right: {cell}</source>
        <translation>சரிசெய்தது: {cell}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>மீண்டும் படி</translation>
    </message>
    <message>
        <source>Reading the paper</source>
        <translation>தாள் படிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Recognised by its tables</source>
        <translation>அட்டவணைகளால் அறிந்தது</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>பதிவு</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>வரிசைகள்</translation>
    </message>
    <message>
        <source>Say what the table holds, or leave it passed over.</source>
        <translation>அட்டவணையில் என்ன உள்ளது எனக் கூறுங்கள், அல்லது விட்டுவிடுங்கள்.</translation>
    </message>
    <message>
        <source>See what would come</source>
        <translation>என்ன வரும் எனப் பார்</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>அரைப்புள்ளிகள்</translation>
    </message>
    <message>
        <source>Set the rows aside that are not right</source>
        <translation>சரியில்லாத வரிசைகளை ஒதுக்கு</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>காட்டு</translation>
    </message>
    <message>
        <source>Something must still be said of {tables}.</source>
        <translation>{tables} பற்றி இன்னும் கூற வேண்டியுள்ளது.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>தாவல்கள்</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>இறக்குமதியைத் திரும்ப எடு</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>தாய் (Windows-874)</translation>
    </message>
    <message>
        <source>The clock is right: import</source>
        <translation>கடிகாரம் சரி: இறக்குமதி</translation>
    </message>
    <message>
        <source>The column that is the same in every row</source>
        <translation>எல்லா வரிசையிலும் ஒன்றாக உள்ள நெடுவரிசை</translation>
    </message>
    <message>
        <source>The first rows as they will be understood</source>
        <translation>முதல் வரிசைகள், புரிந்துகொள்ளப்படும் விதத்தில்</translation>
    </message>
    <message>
        <source>The form of {heading}</source>
        <translation>{heading} வடிவம்</translation>
    </message>
    <message>
        <source>The letters of the file</source>
        <translation>கோப்பின் எழுத்துகள்</translation>
    </message>
    <message>
        <source>The line is left out.</source>
        <translation>வரி விடப்பட்டது.</translation>
    </message>
    <message numerus="yes">
        <source>The paper and the file differ in %n figures.</source>
        <translation>
            <numerusform>தாளும் கோப்பும் %n எண்ணில் வேறுபடுகின்றன.</numerusform>
            <numerusform>தாளும் கோப்பும் %n எண்களில் வேறுபடுகின்றன.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same wherever it says so</source>
        <translation>இவ்வாறு உள்ள எல்லா இடத்திலும் அதே</translation>
    </message>
    <message>
        <source>The table, and the list that it fills</source>
        <translation>அட்டவணையும் அது நிரப்பும் பட்டியலும்</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>துருக்கி (Windows-1254)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>தெரியாதது</translation>
    </message>
    <message>
        <source>Upright bars</source>
        <translation>நிமிர்ந்த கோடுகள்</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>சரிபார்ப்பு</translation>
    </message>
    <message>
        <source>Verify the file after a power cut, after copying it, or before you give it to an auditor.</source>
        <translation>மின்தடைக்குப் பின், நகலெடுத்த பின், அல்லது தணிக்கையாளரிடம் தரும் முன் கோப்பைச் சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>Verify the file now</source>
        <translation>இப்போது சரிபார்</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>வியட்நாம் (Windows-1258)</translation>
    </message>
    <message>
        <source>Western Europe (Windows-1252)</source>
        <translation>மேற்கு ஐரோப்பா (Windows-1252)</translation>
    </message>
    <message>
        <source>What every row holds</source>
        <translation>ஒவ்வொரு வரிசையிலும் உள்ளது</translation>
    </message>
    <message>
        <source>What is doubtful about the records. Enter opens the record, to mend it or to leave it.</source>
        <translation>பதிவுகளில் ஐயத்துக்குரியவை. Enter பதிவைத் திறக்கும், திருத்த அல்லது விட.</translation>
    </message>
    <message>
        <source>What is not right</source>
        <translation>சரியில்லாதது</translation>
    </message>
    <message>
        <source>What is not right with a row is listed here, with what to do.</source>
        <translation>வரிசையில் சரியில்லாதது, செய்யவேண்டியதுடன் இங்கே பட்டியலிடப்படும்.</translation>
    </message>
    <message>
        <source>What is right comes in. The other rows, with all that hang on them, go into a folder, each with its problem.</source>
        <translation>சரியானவை வரும். மற்ற வரிசைகளும் அவற்றைச் சார்ந்தவையும், சிக்கல் குறிப்புடன் கோப்புறைக்குச் செல்லும்.</translation>
    </message>
    <message>
        <source>What parts the cells</source>
        <translation>செல்களைப் பிரிப்பது</translation>
    </message>
    <message>
        <source>What the table holds</source>
        <translation>அட்டவணையில் உள்ளது</translation>
    </message>
    <message>
        <source>What was found on the paper</source>
        <translation>தாளில் கண்டது</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>சரிபார்த்தது</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>எழுதியது</translation>
    </message>
    <message>
        <source>What would come</source>
        <translation>வரப்போவது</translation>
    </message>
    <message>
        <source>What {heading} means</source>
        <translation>{heading} என்பதன் பொருள்</translation>
    </message>
    <message>
        <source>Whether a printed statement is yours and says what the file says: from its PDF or a photograph.</source>
        <translation>அச்சிட்ட அறிக்கை உங்களுடையதா, கோப்பு சொல்வதையே சொல்கிறதா என்பது: அதன் PDF அல்லது படத்திலிருந்து.</translation>
    </message>
    <message>
        <source>Which rows make one record</source>
        <translation>எந்த வரிசைகள் ஒரு பதிவு</translation>
    </message>
    <message>
        <source>Who did what and when. Enter shows what a save changed; a whole save can be taken back.</source>
        <translation>யார், எப்போது, என்ன செய்தார். Enter சேமிப்பு மாற்றியதைக் காட்டும்; முழுச் சேமிப்பையும் திரும்ப எடுக்கலாம்.</translation>
    </message>
    <message>
        <source>Whole copies of the file, made when it is closed and every day. Enter brings one back.</source>
        <translation>கோப்பின் முழுப் பிரதிகள்; மூடும்போதும் தினமும் எடுக்கப்படும். Enter ஒன்றை மீட்டெடுக்கும்.</translation>
    </message>
    <message>
        <source>Without persons: no names, codes or places</source>
        <translation>நபர்கள் இன்றி: பெயர், குறியீடு, இடம் இல்லை</translation>
    </message>
    <message>
        <source>Workbooks and tables (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</source>
        <translation>பணிப்புத்தகங்களும் அட்டவணைகளும் (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Writes every record into a folder of CSV files that spreadsheets and other programs read.</source>
        <translation>எல்லாப் பதிவுகளையும், பிற நிரல்கள் படிக்கும் CSV கோப்புகளின் கோப்புறையில் எழுதும்.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>பிழை</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>rows not shown</extracomment>
        <translation>
            <numerusform>மேலும் %n</numerusform>
            <numerusform>மேலும் %n</numerusform>
        </translation>
    </message>
    <message>
        <source>of this row</source>
        <translation>இவ்வரிசையின்</translation>
    </message>
    <message>
        <source>{column} should be</source>
        <translation>{column} இருக்க வேண்டியது</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {problem}</source>
        <translation>{file}, வரி {line}, நெடுவரிசை {column}: {problem}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, வரி {line}: {problem}</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <source>{name} is not empty and stays as it is. Shall a new folder be made in it?</source>
        <translation>{name} காலியாக இல்லை, அப்படியே இருக்கும். அதில் புதிய கோப்புறை உருவாக்கவா?</translation>
    </message>
    <message>
        <source>{record} has no page of its own.</source>
        <translation>{record}-க்குத் தனிப் பக்கம் இல்லை.</translation>
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
        <translation>முழுதும் அங்கீகரித்தது</translation>
    </message>
    <message>
        <source>Approved in part</source>
        <translation>பகுதி அங்கீகரித்தது</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திறந்தது</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>நிராகரித்தது</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>This file holds a scheme already. Choose a new file.</source>
        <translation>இக்கோப்பில் ஏற்கனவே ஒரு திட்டம் உள்ளது. புதிய கோப்பைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is there already. Choose a new file.</source>
        <translation>{name} ஏற்கனவே உள்ளது. புதிய கோப்பைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Save a copy</source>
        <translation>நகலைச் சேமி</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>படிக்க முடிந்ததைச் சேமி</translation>
    </message>
    <message>
        <source>You are working in {name} now.</source>
        <translation>இப்போது {name} கோப்பில் வேலை செய்கிறீர்கள்.</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened. All that was saved is still open here: put it back, or go on with a copy.</source>
        <translation>{name} திறந்த இடத்தில் இப்போது இல்லை. சேமித்ததெல்லாம் இங்கே திறந்தே உள்ளது: அதை அங்கே திரும்ப வையுங்கள், அல்லது நகலுடன் தொடருங்கள்.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>A claim costs more or less</source>
        <translation>உரிமைகோரல் செலவு கூடுதல்/குறைவு</translation>
    </message>
    <message>
        <source>A claim that was paid in part is not rejected: it has its own ratio.</source>
        <translation>பகுதி செலுத்திய உரிமைகோரல் நிராகரித்தது அல்ல: அதற்குத் தனி விகிதம் உண்டு.</translation>
    </message>
    <message>
        <source>A history shows 1 to 1000 periods, and none before the calendar begins.</source>
        <translation>வரலாறு 1 முதல் 1000 காலங்கள் காட்டும்; நாட்காட்டி தொடங்கும் முன் எதுவுமில்லை.</translation>
    </message>
    <message>
        <source>A margin below zero is what is missing.</source>
        <translation>சுழியத்துக்குக் கீழ் உள்ள விளிம்பு, பற்றாக்குறை.</translation>
    </message>
    <message>
        <source>A person counts once for each term that came up, at the office where it came up.</source>
        <translation>முதிர்ந்த ஒவ்வொரு காலத்துக்கும் ஒருவர் ஒருமுறை, அது முதிர்ந்த அலுவலகத்தில் எண்ணப்படுவார்.</translation>
    </message>
    <message>
        <source>A quarter of both</source>
        <translation>இரண்டிலும் கால் பங்கு</translation>
    </message>
    <message>
        <source>A quarter of last year&apos;s claims and expenses, with the growth margin</source>
        <translation>கடந்த ஆண்டின் உரிமைகோரல், செலவுகளில் கால் பங்கு, வளர்ச்சி விளிம்புடன்</translation>
    </message>
    <message>
        <source>A quarter of last year&apos;s expenses, with the growth margin</source>
        <translation>கடந்த ஆண்டுச் செலவுகளில் கால் பங்கு, வளர்ச்சி விளிம்புடன்</translation>
    </message>
    <message>
        <source>A random sample needs {least} claims or more.</source>
        <translation>சமவாய்ப்பு மாதிரிக்கு {least} அல்லது அதற்கு மேல் உரிமைகோரல்கள் தேவை.</translation>
    </message>
    <message>
        <source>A rejected claim brings no money: it has no days from the decision to the money in hand.</source>
        <translation>நிராகரித்த உரிமைகோரலால் பணம் வராது: முடிவிலிருந்து பணம் கையில் வரும் நாட்கள் இல்லை.</translation>
    </message>
    <message>
        <source>A season that is not over is provisional.</source>
        <translation>முடியாத பருவம் தற்காலிகமானது.</translation>
    </message>
    <message>
        <source>A year, compounded</source>
        <translation>ஆண்டுக்கு, கூட்டு வீதம்</translation>
    </message>
    <message>
        <source>Accrued liabilities by the scheme&apos;s own share</source>
        <translation>திட்டத்தின் சொந்தப் பங்கால் திரண்ட பொறுப்புகள்</translation>
    </message>
    <message>
        <source>Active insured by age</source>
        <translation>வயதுவாரி காப்பீடு செய்தோர்</translation>
    </message>
    <message>
        <source>Active insured by office</source>
        <translation>அலுவலகவாரி காப்பீடு செய்தோர்</translation>
    </message>
    <message>
        <source>Active insured by region</source>
        <translation>மண்டலவாரி காப்பீடு செய்தோர்</translation>
    </message>
    <message>
        <source>Active insured by sex</source>
        <translation>பாலின்வாரி காப்பீடு செய்தோர்</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>எல்லாம் சேர்த்து</translation>
    </message>
    <message>
        <source>An insured year earns less or more premium</source>
        <translation>ஒரு காப்பீட்டு ஆண்டின் ஈட்டிய பிரீமியம் கூடுதல்/குறைவு</translation>
    </message>
    <message>
        <source>Assets required</source>
        <translation>தேவையான சொத்துகள்</translation>
    </message>
    <message>
        <source>At</source>
        <translation>நாள்</translation>
    </message>
    <message>
        <source>Back in grace</source>
        <translation>சலுகையில் திரும்பியவர்</translation>
    </message>
    <message>
        <source>Back in grace and out in grace: cover that ran out and was renewed within the grace days; neither new nor left.</source>
        <translation>சலுகையில் திரும்பியவர், விலகியவர்: காப்பு முடிந்து சலுகை நாட்களுக்குள் புதுப்பித்தது; புதியவருமல்ல, விலகியவருமல்ல.</translation>
    </message>
    <message>
        <source>Beyond net income: not in the ratio</source>
        <translation>நிகர வருமானத்துக்கு அப்பால்: விகிதத்தில் இல்லை</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>வாங்கியது</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>வாங்கிய காலம்</translation>
    </message>
    <message>
        <source>Bought: insured with the product for the first time, or again after the grace days.</source>
        <translation>வாங்கியது: திட்டவகையில் முதல்முறை, அல்லது சலுகை நாட்களுக்குப் பின் மீண்டும் காப்பீடு செய்தவர்.</translation>
    </message>
    <message>
        <source>Came up</source>
        <translation>முதிர்ந்தவை</translation>
    </message>
    <message>
        <source>Change of the ratio</source>
        <translation>விகித மாற்றம்</translation>
    </message>
    <message>
        <source>Claims are made more or less often</source>
        <translation>உரிமைகோரல் வருவது கூடுதல்/குறைவு</translation>
    </message>
    <message>
        <source>Claims in course of settlement, in full</source>
        <translation>தீர்வில் உள்ள உரிமைகோரல்கள், முழுதும்</translation>
    </message>
    <message>
        <source>Claims of an insured year x insured years ahead x the part paid in time, by how long claims took last year.</source>
        <translation>ஒரு காப்பீட்டு ஆண்டின் உரிமைகோரல்கள் x வரும் காப்பீட்டு ஆண்டுகள் x கடந்த ஆண்டு எடுத்த நாட்களின்படி உரிய காலத்தில் செலுத்திய பங்கு.</translation>
    </message>
    <message>
        <source>Claims paid in the last twelve months</source>
        <translation>கடந்த பன்னிரண்டு மாதங்களில் செலுத்திய உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims ratio by office</source>
        <translation>அலுவலகவாரி உரிமைகோரல் விகிதம்</translation>
    </message>
    <message>
        <source>Claims ratio by product</source>
        <translation>திட்டவகைவாரி உரிமைகோரல் விகிதம்</translation>
    </message>
    <message>
        <source>Claims ratio: how often and how much</source>
        <translation>உரிமைகோரல் விகிதம்: எத்தனை முறை, எவ்வளவு</translation>
    </message>
    <message>
        <source>Claims ratio: what the change comes from</source>
        <translation>உரிமைகோரல் விகிதம்: மாற்றம் எதனால்</translation>
    </message>
    <message>
        <source>Claims rejected by month</source>
        <translation>மாதவாரி நிராகரித்த உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims rejected by office</source>
        <translation>அலுவலகவாரி நிராகரித்த உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims rejected by product</source>
        <translation>திட்டவகைவாரி நிராகரித்த உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims reported by decision</source>
        <translation>முடிவுவாரி அறிவித்த உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims still to happen and to be paid</source>
        <translation>இனி நிகழ்ந்து செலுத்தவேண்டிய உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims that happened and are not reported, in full</source>
        <translation>நடந்தும் அறிவிக்காத உரிமைகோரல்கள், முழுதும்</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>ஒப்பிடுவது</translation>
    </message>
    <message>
        <source>Compulsory and voluntary cover stand apart: their ratios mean different things.</source>
        <translation>கட்டாயக் காப்பும் விருப்பக் காப்பும் தனித்தனி: அவற்றின் விகிதங்களின் பொருள் வேறு.</translation>
    </message>
    <message>
        <source>Could not renew</source>
        <translation>புதுப்பிக்க முடியாதவர்</translation>
    </message>
    <message>
        <source>Could not stay</source>
        <translation>தொடர முடியாதவர்</translation>
    </message>
    <message>
        <source>Could renew</source>
        <translation>புதுப்பிக்க முடிந்தவர்</translation>
    </message>
    <message>
        <source>Could renew, modified</source>
        <translation>புதுப்பிக்க முடிந்தவர், மாற்றியது</translation>
    </message>
    <message>
        <source>Could stay</source>
        <translation>தொடர முடிந்தவர்</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>எண்ணியது</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>எண்ணிய நாள்</translation>
    </message>
    <message>
        <source>Coverage by product</source>
        <translation>திட்டவகைவாரி காப்பு விகிதம்</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>காலப்போக்கில் காப்பு விகிதம்</translation>
    </message>
    <message>
        <source>Covered of them</source>
        <translation>இவற்றின் காப்புத் தொகை</translation>
    </message>
    <message>
        <source>Covered of them to premium</source>
        <translation>இவற்றின் காப்புத் தொகை / பிரீமியம்</translation>
    </message>
    <message>
        <source>Covered to premium is frequency x average claim / premium of an insured year, exactly.</source>
        <translation>காப்புத் தொகை / பிரீமியம் = அடிக்கடி வீதம் x சராசரி உரிமைகோரல் / ஒரு காப்பீட்டு ஆண்டின் பிரீமியம், துல்லியமாக.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>முடிவானது</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>சார்ந்தோர்</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>புதுப்பிக்காதவர்</translation>
    </message>
    <message>
        <source>Donations are never in the ratio, and never make an expense smaller.</source>
        <translation>நன்கொடை ஒருபோதும் விகிதத்தில் இல்லை; எந்தச் செலவையும் குறைக்காது.</translation>
    </message>
    <message>
        <source>Due to a cover</source>
        <translation>காப்புக்குத் தரவேண்டியது</translation>
    </message>
    <message>
        <source>Each cause has its mean effect over all orders in which frequency, average claim and premium may change (Shapley); together they are the change, exactly.</source>
        <translation>ஒவ்வொரு காரணத்துக்கும், அடிக்கடி வீதம், சராசரி உரிமைகோரல், பிரீமியம் மாறக்கூடிய எல்லா வரிசைகளிலும் சராசரி விளைவு உண்டு (Shapley); சேர்ந்து அவை மாற்றமே, துல்லியமாக.</translation>
    </message>
    <message>
        <source>Effect on the ratio</source>
        <translation>விகிதத்தின் மீதான விளைவு</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>Ended in the period (the indicator)</source>
        <translation>காலத்தில் முடிந்தது (குறிகாட்டி)</translation>
    </message>
    <message>
        <source>Expense ratio</source>
        <translation>செலவு விகிதம்</translation>
    </message>
    <message>
        <source>Expense ratio by office</source>
        <translation>அலுவலகவாரி செலவு விகிதம்</translation>
    </message>
    <message>
        <source>Expense ratio by product</source>
        <translation>திட்டவகைவாரி செலவு விகிதம்</translation>
    </message>
    <message>
        <source>Expenses before reinsurance</source>
        <translation>மறுகாப்பீட்டுக்கு முன் செலவுகள்</translation>
    </message>
    <message>
        <source>Expenses of the last twelve months</source>
        <translation>கடந்த பன்னிரண்டு மாதச் செலவுகள்</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>அடிக்கடி வீதம்</translation>
    </message>
    <message>
        <source>From the decision to the money in hand</source>
        <translation>முடிவிலிருந்து பணம் கையில் வரும் வரை</translation>
    </message>
    <message>
        <source>From the event to the end</source>
        <translation>நிகழ்விலிருந்து முடிவு வரை</translation>
    </message>
    <message>
        <source>From the event to the report</source>
        <translation>நிகழ்விலிருந்து அறிவிப்பு வரை</translation>
    </message>
    <message>
        <source>From the report to the decision</source>
        <translation>அறிவிப்பிலிருந்து முடிவு வரை</translation>
    </message>
    <message>
        <source>Full payout of a cover</source>
        <translation>காப்பின் முழுத் தொகை</translation>
    </message>
    <message>
        <source>Good: the norm of the handbook</source>
        <translation>நல்லது: கையேட்டின் அளவுகோல்</translation>
    </message>
    <message>
        <source>Growth by office</source>
        <translation>அலுவலகவாரி வளர்ச்சி</translation>
    </message>
    <message>
        <source>Growth by period, and over all of them</source>
        <translation>காலவாரி வளர்ச்சியும் மொத்தமும்</translation>
    </message>
    <message>
        <source>Growth by product</source>
        <translation>திட்டவகைவாரி வளர்ச்சி</translation>
    </message>
    <message>
        <source>Growth margin</source>
        <translation>வளர்ச்சி விளிம்பு</translation>
    </message>
    <message>
        <source>Head counts carry no names, so nobody in them can be followed.</source>
        <translation>ஆட்களின் எண்ணிக்கையில் பெயர்கள் இல்லை; எனவே யாரையும் பின்தொடர முடியாது.</translation>
    </message>
    <message>
        <source>Head counts, without names</source>
        <translation>ஆட்களின் எண்ணிக்கை, பெயர் இன்றி</translation>
    </message>
    <message>
        <source>In course of settlement</source>
        <translation>தீர்வில்</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>நடப்பில்</translation>
    </message>
    <message>
        <source>Incurred claims of a year</source>
        <translation>ஓராண்டின் நிகழ்ந்த உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>குறியீடு</translation>
    </message>
    <message>
        <source>Index: what the readings make due</source>
        <translation>குறியீடு: அளவீடுகளால் தரவேண்டியது</translation>
    </message>
    <message>
        <source>Insured at the end</source>
        <translation>இறுதியில் காப்பீடு செய்தோர்</translation>
    </message>
    <message>
        <source>Insured at the start</source>
        <translation>தொடக்கத்தில் காப்பீடு செய்தோர்</translation>
    </message>
    <message>
        <source>Insured at the start + new + returned + back in grace - left - out in grace = insured at the end.</source>
        <translation>தொடக்கத்தில் காப்பீடு செய்தோர் + புதியவர் + திரும்பியவர் + சலுகையில் திரும்பியவர் - விலகியவர் - சலுகையில் விலகியவர் = இறுதியில் காப்பீடு செய்தோர்.</translation>
    </message>
    <message>
        <source>Insured years ahead</source>
        <translation>வரும் காப்பீட்டு ஆண்டுகள்</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>விலகியவர்</translation>
    </message>
    <message>
        <source>Left in all periods</source>
        <translation>எல்லாக் காலத்திலும் விலகியவர்</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>விடப்பட்டவை</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Liquidity by last year</source>
        <translation>கடந்த ஆண்டுவழித் திரவத்தன்மை</translation>
    </message>
    <message>
        <source>Liquidity by projection</source>
        <translation>கணிப்புவழித் திரவத்தன்மை</translation>
    </message>
    <message>
        <source>Liquidity by projection: the claims of each product</source>
        <translation>கணிப்புவழித் திரவத்தன்மை: ஒவ்வொரு திட்டவகையின் உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Liquidity by the balance sheet</source>
        <translation>இருப்புநிலைக் குறிப்புவழித் திரவத்தன்மை</translation>
    </message>
    <message>
        <source>Liquidity: three ways to tell what is payable within three months</source>
        <translation>திரவத்தன்மை: மூன்று மாதத்துக்குள் செலுத்தவேண்டியதை அறிய மூன்று வழிகள்</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>விளிம்பு</translation>
    </message>
    <message>
        <source>Mean days</source>
        <translation>சராசரி நாட்கள்</translation>
    </message>
    <message>
        <source>Mean days {step}</source>
        <translation>{step} சராசரி நாட்கள்</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>அளந்தது</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>நடு நாட்கள்</translation>
    </message>
    <message>
        <source>Median days {step}</source>
        <translation>{step} நடு நாட்கள்</translation>
    </message>
    <message>
        <source>Modified ratio</source>
        <translation>மாற்றிய விகிதம்</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>மாதத் தொடக்கம்</translation>
    </message>
    <message>
        <source>Month of the report</source>
        <translation>அறிவித்த மாதம்</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>நிகரம்</translation>
    </message>
    <message>
        <source>Net income ratio by office</source>
        <translation>அலுவலகவாரி நிகர வருமான விகிதம்</translation>
    </message>
    <message>
        <source>Net income ratio by product</source>
        <translation>திட்டவகைவாரி நிகர வருமான விகிதம்</translation>
    </message>
    <message>
        <source>Net income: from premium to what is left</source>
        <translation>நிகர வருமானம்: பிரீமியத்திலிருந்து மீதி வரை</translation>
    </message>
    <message>
        <source>No factor is given in advance: the shares are the scheme&apos;s own, set under Settings.</source>
        <translation>காரணி எதுவும் முன்கூட்டித் தரப்படவில்லை: பங்குகள் திட்டத்தின் சொந்தம், அமைப்புகளில் இடப்படும்.</translation>
    </message>
    <message>
        <source>No new business, no premium to come: only what those insured on the day bring about.</source>
        <translation>புதிய வணிகமில்லை, வரும் பிரீமியமில்லை: அந்நாளில் காப்பீடு செய்தோரால் ஆவது மட்டும்.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>பொருந்தாது</translation>
    </message>
    <message>
        <source>Not more than {size} claims ended: all of them are the sample.</source>
        <translation>முடிந்த உரிமைகோரல்கள் {size}-ஐ மிஞ்சவில்லை: எல்லாமே மாதிரி.</translation>
    </message>
    <message>
        <source>Not processed yet</source>
        <translation>இன்னும் பரிசீலிக்காதவை</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>பதிவாகவில்லை</translation>
    </message>
    <message>
        <source>Of a pension this takes the place of the renewal ratio.</source>
        <translation>ஓய்வூதியத்தில் இது புதுப்பித்தல் விகிதத்தின் இடத்தில்.</translation>
    </message>
    <message>
        <source>Of all expenses</source>
        <translation>எல்லாச் செலவுகளில்</translation>
    </message>
    <message>
        <source>Of earned premium</source>
        <translation>ஈட்டிய பிரீமியத்தில்</translation>
    </message>
    <message>
        <source>Of this period&apos;s premium</source>
        <translation>இக்காலப் பிரீமியத்தில்</translation>
    </message>
    <message>
        <source>Of those who could stay</source>
        <translation>தொடர முடிந்தவரில்</translation>
    </message>
    <message>
        <source>Of those who did not</source>
        <translation>தொடராதவரில்</translation>
    </message>
    <message>
        <source>Operating expenses are those of the last twelve months: a quarter of them is to come.</source>
        <translation>செயல்பாட்டுச் செலவுகள் கடந்த பன்னிரண்டு மாதங்களுடையவை: அதில் கால் பங்கு இனி வரும்.</translation>
    </message>
    <message>
        <source>Operating expenses: what was spent on what</source>
        <translation>செயல்பாட்டுச் செலவுகள்: எதற்கு எவ்வளவு</translation>
    </message>
    <message>
        <source>Out in grace</source>
        <translation>சலுகையில் விலகியவர்</translation>
    </message>
    <message>
        <source>P21.1 to P21.6 are our own keys: the handbook prints P21 only.</source>
        <translation>P21.1 முதல் P21.6 வரை எங்கள் சொந்தக் குறிகள்: கையேட்டில் P21 மட்டுமே.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>செலுத்தியவை</translation>
    </message>
    <message>
        <source>Paid in time</source>
        <translation>உரிய நேரத்தில் செலுத்தியது</translation>
    </message>
    <message>
        <source>Partly paid claims by reason</source>
        <translation>காரணவாரி பகுதி செலுத்திய உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Partly paid of reported</source>
        <translation>அறிவித்ததில் பகுதி செலுத்தியது</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>செலுத்தவேண்டியது</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>செலுத்தத் தொடங்கும் அளவு</translation>
    </message>
    <message>
        <source>Pays in full at</source>
        <translation>முழுதும் செலுத்தும் அளவு</translation>
    </message>
    <message>
        <source>Persistency</source>
        <translation>தொடர்ச்சி</translation>
    </message>
    <message>
        <source>Persistency: share still insured after so many quarters</source>
        <translation>தொடர்ச்சி: இத்தனை காலாண்டுகளுக்குப் பின் காப்பீட்டில் உள்ளோர் பங்கு</translation>
    </message>
    <message>
        <source>Persistency: who of those who bought in a quarter is insured at the end of each later one</source>
        <translation>தொடர்ச்சி: ஒரு காலாண்டில் வாங்கியவரில் பின்வரும் ஒவ்வொரு காலாண்டு முடிவிலும் காப்பீட்டில் உள்ளவர்</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>நபர்கள்</translation>
    </message>
    <message>
        <source>Persons in force the day before the period</source>
        <translation>காலத்துக்கு முந்தைய நாளில் நடப்பில் உள்ளவர்</translation>
    </message>
    <message>
        <source>Persons who could have renewed and did not, by reason</source>
        <translation>புதுப்பிக்க முடிந்தும் புதுப்பிக்காதவர், காரணவாரியாக</translation>
    </message>
    <message>
        <source>Policies (households)</source>
        <translation>பாலிசிகள் (குடும்பங்கள்)</translation>
    </message>
    <message>
        <source>Policies renewed</source>
        <translation>புதுப்பித்த பாலிசிகள்</translation>
    </message>
    <message>
        <source>Policies that could renew</source>
        <translation>புதுப்பிக்க முடிந்த பாலிசிகள்</translation>
    </message>
    <message>
        <source>Premium of an insured year</source>
        <translation>ஒரு காப்பீட்டு ஆண்டின் பிரீமியம்</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>பரிசீலித்தவை</translation>
    </message>
    <message>
        <source>Projection from the cover in force</source>
        <translation>நடப்புக் காப்பிலிருந்து கணிப்பு</translation>
    </message>
    <message>
        <source>Promptness by band: days from the event to the end</source>
        <translation>கால அளவுவாரி விரைவு: நிகழ்விலிருந்து முடிவு வரை நாட்கள்</translation>
    </message>
    <message>
        <source>Promptness by office</source>
        <translation>அலுவலகவாரி விரைவு</translation>
    </message>
    <message>
        <source>Promptness by office and band</source>
        <translation>அலுவலகம், கால அளவுவாரி விரைவு</translation>
    </message>
    <message>
        <source>Promptness by product</source>
        <translation>திட்டவகைவாரி விரைவு</translation>
    </message>
    <message>
        <source>Promptness by product and band</source>
        <translation>திட்டவகை, கால அளவுவாரி விரைவு</translation>
    </message>
    <message>
        <source>Promptness by step</source>
        <translation>படிவாரி விரைவு</translation>
    </message>
    <message>
        <source>Promptness: which claims are measured</source>
        <translation>விரைவு: எந்த உரிமைகோரல்கள் அளக்கப்படும்</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>காலாண்டுகள்</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>சமவாய்ப்பு மாதிரி</translation>
    </message>
    <message>
        <source>Random sample of those that ended</source>
        <translation>முடிந்தவற்றின் சமவாய்ப்பு மாதிரி</translation>
    </message>
    <message>
        <source>Ratio before reinsurance</source>
        <translation>மறுகாப்பீட்டுக்கு முன் விகிதம்</translation>
    </message>
    <message>
        <source>Ratio of policies</source>
        <translation>பாலிசிகளின் விகிதம்</translation>
    </message>
    <message>
        <source>Ratio without them</source>
        <translation>அவை இன்றி விகிதம்</translation>
    </message>
    <message>
        <source>Readings and contract decide: nothing where it starts to pay, all at its end, even between.</source>
        <translation>அளவீடுகளும் ஒப்பந்தமும் முடிவுசெய்யும்: தொடங்கும் அளவில் ஏதுமில்லை, இறுதி அளவில் முழுதும், இடையே சீராக.</translation>
    </message>
    <message>
        <source>Ready money (B02 + B03)</source>
        <translation>கைவசப் பணம் (B02 + B03)</translation>
    </message>
    <message>
        <source>Reinsurance expenses: what they are made of</source>
        <translation>மறுகாப்பீட்டுச் செலவுகள்: அவற்றின் கூறுகள்</translation>
    </message>
    <message>
        <source>Reinsurance payable, in full</source>
        <translation>தரவேண்டிய மறுகாப்பீடு, முழுதும்</translation>
    </message>
    <message>
        <source>Rejected claims by reason</source>
        <translation>காரணவாரி நிராகரித்த உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Rejected of reported</source>
        <translation>அறிவித்ததில் நிராகரித்தது</translation>
    </message>
    <message>
        <source>Renewal by month of the renewal date</source>
        <translation>புதுப்பித்தல் நாள் மாதவாரியாகப் புதுப்பித்தல்</translation>
    </message>
    <message>
        <source>Renewal by office</source>
        <translation>அலுவலகவாரி புதுப்பித்தல்</translation>
    </message>
    <message>
        <source>Renewal by place in the household</source>
        <translation>குடும்பத்தில் இடவாரி புதுப்பித்தல்</translation>
    </message>
    <message>
        <source>Renewal by product</source>
        <translation>திட்டவகைவாரி புதுப்பித்தல்</translation>
    </message>
    <message>
        <source>Reported in the period</source>
        <translation>காலத்தில் அறிவித்தவை</translation>
    </message>
    <message>
        <source>Reserve, liability or expenses</source>
        <translation>ஒதுக்கு, பொறுப்பு அல்லது செலவு</translation>
    </message>
    <message>
        <source>Reserves and earlier claims to premium</source>
        <translation>ஒதுக்குகளும் முந்தைய உரிமைகோரல்களும் / பிரீமியம்</translation>
    </message>
    <message>
        <source>Reserves by the scheme&apos;s own shares, B25 in full, a quarter of last year&apos;s expenses</source>
        <translation>திட்டத்தின் சொந்தப் பங்குகளால் ஒதுக்குகள், B25 முழுதும், கடந்த ஆண்டுச் செலவுகளில் கால் பங்கு</translation>
    </message>
    <message>
        <source>Reserves, and claims of earlier periods</source>
        <translation>ஒதுக்குகளும் முந்தைய கால உரிமைகோரல்களும்</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>திரும்பியவர்</translation>
    </message>
    <message>
        <source>Savings and maturities fall due as members ask for them: set the share of the accrued liabilities reserve payable within three months.</source>
        <translation>சேமிப்பும் முதிர்வும் உறுப்பினர் கேட்கும்போது தரவேண்டியவை: திரண்ட பொறுப்புகள் ஒதுக்கில் மூன்று மாதத்துக்குள் செலுத்தும் பங்கை இடுங்கள்.</translation>
    </message>
    <message>
        <source>Seed {seed}, {size} of {claims}: the smallest SHA-256 of the seed, a colon and the claim&apos;s code.</source>
        <translation>விதை {seed}, {claims}-இல் {size}: விதை, முக்காற்புள்ளி, உரிமைகோரல் குறியீடு ஆகியவற்றின் மிகச் சிறிய SHA-256.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>தொகுப்பு</translation>
    </message>
    <message>
        <source>Share due</source>
        <translation>தரவேண்டிய பங்கு</translation>
    </message>
    <message>
        <source>Share in all periods</source>
        <translation>எல்லாக் காலத்திலும் பங்கு</translation>
    </message>
    <message>
        <source>Share of reported</source>
        <translation>அறிவித்ததில் பங்கு</translation>
    </message>
    <message>
        <source>Share of these</source>
        <translation>இவற்றில் பங்கு</translation>
    </message>
    <message>
        <source>Share of {band} days</source>
        <translation>{band} நாட்களின் பங்கு</translation>
    </message>
    <message>
        <source>Share payable within three months</source>
        <translation>மூன்று மாதத்துக்குள் செலுத்தவேண்டிய பங்கு</translation>
    </message>
    <message>
        <source>Solvency: what is held against what is owed</source>
        <translation>கடன்தீர் திறன்: தரவேண்டியதற்கு எதிராக வைத்திருப்பது</translation>
    </message>
    <message>
        <source>Solvent: what is owed is held</source>
        <translation>கடன்தீர் திறன் உண்டு: தரவேண்டியது கையில் உள்ளது</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>படி</translation>
    </message>
    <message>
        <source>Still to happen and to be paid</source>
        <translation>இனி நிகழ்ந்து செலுத்தவேண்டியது</translation>
    </message>
    <message>
        <source>Takaful: surplus by model</source>
        <translation>தகாஃபுல்: மாதிரிவாரி உபரி</translation>
    </message>
    <message>
        <source>Target populations are known by product, not by office.</source>
        <translation>இலக்கு மக்கள்தொகை திட்டவகைவாரி தெரியும், அலுவலகவாரி அல்ல.</translation>
    </message>
    <message>
        <source>The file holds less than twelve months of cover to project claims from.</source>
        <translation>உரிமைகோரல்களைக் கணிக்க கோப்பில் பன்னிரண்டு மாதக் காப்பு இல்லை.</translation>
    </message>
    <message>
        <source>The last row is what belongs to no product: vouchers and certificates of the whole.</source>
        <translation>கடைசி வரிசை எந்தத் திட்டவகைக்கும் சேராதது: முழு அமைப்பின் வவுச்சர்களும் சான்றிதழ்களும்.</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>முந்தைய காலம்</translation>
    </message>
    <message>
        <source>The same a year before</source>
        <translation>ஓராண்டு முன் அதே</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>இக்காலம்</translation>
    </message>
    <message>
        <source>Those reported in the period stay provisional until every one of them is processed.</source>
        <translation>காலத்தில் அறிவித்தவை, ஒவ்வொன்றும் பரிசீலிக்கும் வரை தற்காலிகமே.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>வழி</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>அது என்ன</translation>
    </message>
    <message>
        <source>What vouchers book without an office is shared among the offices of a product by earned premium.</source>
        <translation>வவுச்சர்கள் அலுவலகம் இன்றி எழுதுவது, திட்டவகையின் அலுவலகங்களிடையே ஈட்டிய பிரீமியத்தால் பகிரப்படும்.</translation>
    </message>
    <message>
        <source>Who changes office leaves the one and is new in the other.</source>
        <translation>அலுவலகம் மாறுபவர் ஒன்றில் விலகியவர், மற்றதில் புதியவர்.</translation>
    </message>
    <message>
        <source>Who is insured at two offices counts in each of them.</source>
        <translation>இரு அலுவலகங்களில் காப்பீடு செய்தவர் ஒவ்வொன்றிலும் எண்ணப்படுவார்.</translation>
    </message>
    <message>
        <source>Who is insured with two products counts in each of them, and once among all.</source>
        <translation>இரு திட்டவகைகளில் காப்பீடு செய்தவர் ஒவ்வொன்றிலும், மொத்தத்தில் ஒருமுறையும் எண்ணப்படுவார்.</translation>
    </message>
    <message>
        <source>Who left, by reason</source>
        <translation>விலகியவர், காரணவாரியாக</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>யாருடையது</translation>
    </message>
    <message>
        <source>Without an office</source>
        <translation>அலுவலகம் இன்றி</translation>
    </message>
    <message>
        <source>after {count}</source>
        <translation>{count} பின்</translation>
    </message>
    <message>
        <source>another seed draws another sample</source>
        <translation>வேறு விதை வேறு மாதிரியை எடுக்கும்</translation>
    </message>
    <message>
        <source>claims in the random sample, 50 or more</source>
        <translation>சமவாய்ப்பு மாதிரியில் உரிமைகோரல்கள், 50 அல்லது மேல்</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>முழுமை</translation>
    </message>
    <message>
        <source>exit reasons left out of the modified ratio</source>
        <translation>மாற்றிய விகிதத்தில் விடும் வெளியேறும் காரணங்கள்</translation>
    </message>
    <message>
        <source>how many periods a history shows</source>
        <translation>வரலாறு காட்டும் காலங்கள்</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>மொத்தம்</translation>
    </message>
    <message>
        <source>to</source>
        <translation>வரை</translation>
    </message>
    <message>
        <source>to the decision</source>
        <translation>முடிவு வரை</translation>
    </message>
    <message>
        <source>to the money in hand</source>
        <translation>பணம் கையில் வரும் வரை</translation>
    </message>
    <message>
        <source>to the report</source>
        <translation>அறிவிப்பு வரை</translation>
    </message>
    <message>
        <source>{band} days</source>
        <translation>{band} நாட்கள்</translation>
    </message>
    <message>
        <source>{period}: no premium was earned or nobody was insured in one of the two periods.</source>
        <translation>{period}: இரு காலங்களில் ஒன்றில் ஈட்டிய பிரீமியம் இல்லை அல்லது காப்பீடு செய்தவர் இல்லை.</translation>
    </message>
    <message>
        <source>{reason} is no reason to leave out. Deaths and others who could not renew are out already. Choose from: {known}</source>
        <translation>{reason} விடக்கூடிய காரணம் அல்ல. இறப்பும், புதுப்பிக்க முடியாத பிறரும் ஏற்கனவே விடப்பட்டனர். தேர்ந்தெடுங்கள்: {known}</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Born on {day}, this person is {years} or older.</source>
        <translation>{day} அன்று பிறந்த இவர் வயது {years} அல்லது மேல்.</translation>
    </message>
    <message>
        <source>The amount covered is more than the whole loss.</source>
        <translation>காப்புத் தொகை முழு இழப்பை விட அதிகம்.</translation>
    </message>
    <message>
        <source>The claim was reported {days} days after its event.</source>
        <translation>உரிமைகோரல் நிகழ்வுக்கு {days} நாட்கள் கழித்து அறிவிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>This machine says that today is {today}, and the file was last saved on {last}: is its clock right?</source>
        <translation>இக்கணினியின்படி இன்று {today}; கோப்பு கடைசியாகச் சேமித்தது {last}: கடிகாரம் சரியா?</translation>
    </message>
    <message>
        <source>{count} of {total} people of household {beside} live in {usual}, not {given}: is that right?</source>
        <translation>{beside} குடும்பத்தின் {total} பேரில் {count} பேர் {usual}-இல் வசிக்கிறார்கள், {given}-இல் அல்ல: சரியா?</translation>
    </message>
    <message>
        <source>{count} of {total} people of {beside} belong to office {usual}, not {given}: is that right?</source>
        <translation>{beside}-இன் {total} பேரில் {count} பேர் {usual} அலுவலகத்தவர், {given} அல்ல: சரியா?</translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n days ago: figures of that time would change.</source>
        <translation>
            <numerusform>{day} %n நாள் முன்: அக்காலத் தொகைகள் மாறும்.</numerusform>
            <numerusform>{day} %n நாட்கள் முன்: அக்காலத் தொகைகள் மாறும்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n days ahead.</source>
        <translation>
            <numerusform>{day}, இன்னும் %n நாளில்.</numerusform>
            <numerusform>{day}, இன்னும் %n நாட்களில்.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is younger than {years}: a spouse, or a child?</source>
        <translation>{name} வயது {years}-க்குக் குறைவு: துணைவரா, பிள்ளையா?</translation>
    </message>
    <message>
        <source>“{word}” added to the list</source>
        <translation>“{word}” பட்டியலில் சேர்ந்தது</translation>
    </message>
    <message>
        <source>“{word}” is not in the list yet: shall it be added?</source>
        <translation>“{word}” பட்டியலில் இன்னும் இல்லை: சேர்க்கவா?</translation>
    </message>
    <message>
        <source>“{word}” is not in the list, but “{alike}” is: is it another one?</source>
        <translation>“{word}” பட்டியலில் இல்லை, “{alike}” உள்ளது: வேறா?</translation>
    </message>
    <message>
        <source>“{word}” is offered no more in this list: shall it be taken all the same?</source>
        <translation>“{word}” இப்பட்டியலில் இனி இல்லை: ஆயினும் எடுக்கவா?</translation>
    </message>
    <message>
        <source>“{word}” taken though it is offered no more</source>
        <translation>“{word}” இனி இல்லை எனினும் எடுக்கப்பட்டது</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>The book is locked: the draft was not kept.</source>
        <translation>புத்தகம் பூட்டியுள்ளது: வரைவு வைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The draft could not be kept: {reason}.</source>
        <translation>வரைவை வைக்க முடியவில்லை: {reason}.</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>nearly the same amount</source>
        <translation>ஏறக்குறைய அதே தொகை</translation>
    </message>
    <message>
        <source>same amount</source>
        <translation>அதே தொகை</translation>
    </message>
    <message>
        <source>same benefit</source>
        <translation>அதே பயன்</translation>
    </message>
    <message>
        <source>same cause</source>
        <translation>அதே காரணம்</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>அதே நாள்</translation>
    </message>
    <message>
        <source>same items on the bill</source>
        <translation>பில்லில் அதே இனங்கள்</translation>
    </message>
    <message>
        <source>same provider</source>
        <translation>அதே சேவையாளர்</translation>
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
        <translation>நாட்கள்வாரி</translation>
    </message>
    <message>
        <source>By twenty-fourths</source>
        <translation>இருபத்து நான்கில் ஒரு பங்கு வாரி</translation>
    </message>
    <message>
        <source>By whole months</source>
        <translation>முழு மாதவாரி</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>No day of a scheme lies there: write the year with four digits, like 2026.</source>
        <translation>திட்டத்தின் நாள் அங்கில்லை: ஆண்டை 2026 போல நான்கு இலக்கங்களில் எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>There is no day “{typed}” in the Nepali calendar.</source>
        <translation>நேபாள நாட்காட்டியில் “{typed}” என்ற நாள் இல்லை.</translation>
    </message>
    <message>
        <source>There is no day “{typed}”: that month has {days} days.</source>
        <translation>“{typed}” என்ற நாள் இல்லை: அம்மாதத்தில் {days} நாட்கள்.</translation>
    </message>
    <message>
        <source>This holds signs that no keyboard writes. Type it instead of pasting it.</source>
        <translation>விசைப்பலகையில் இல்லாத குறிகள் இதில் உள்ளன. ஒட்டாமல் தட்டச்சு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>This is a ratio, {high} at most: write {share} for {percent} %, or {percent}%.</source>
        <translation>இது ஒரு விகிதம், அதிகபட்சம் {high}: {percent} % என்பதற்கு {share} அல்லது {percent}% என எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>This is no answer to the question. Give it anew.</source>
        <translation>இது கேள்விக்குப் பதில் அல்ல. மீண்டும் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>This is too long: write at most {most} signs.</source>
        <translation>இது மிக நீளம்: அதிகபட்சம் {most} எழுத்துகள்.</translation>
    </message>
    <message>
        <source>This number is larger than any a scheme can hold.</source>
        <translation>இந்த எண் எந்தத் திட்டமும் வைக்கக்கூடியதை விடப் பெரியது.</translation>
    </message>
    <message>
        <source>Write at most {places} decimals.</source>
        <translation>அதிகபட்சம் {places} தசம இலக்கங்கள் எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Write the number without a minus sign.</source>
        <translation>கழித்தல் குறி இன்றி எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Write {high} or less.</source>
        <translation>{high} அல்லது குறைவாக எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Write {low} or more.</source>
        <translation>{low} அல்லது அதிகமாக எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways: write it without thousands separators.</source>
        <translation>“{typed}” இருவிதமாகப் படிக்கலாம்: ஆயிரம் பிரிப்பான் இன்றி எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>“{typed}” has decimals: the currency has none.</source>
        <translation>“{typed}”-இல் தசமம் உள்ளது: நாணயத்தில் இல்லை.</translation>
    </message>
    <message>
        <source>“{typed}” has too many decimals: the currency has {most}.</source>
        <translation>“{typed}”-இல் தசமம் அதிகம்: நாணயத்தில் {most}.</translation>
    </message>
    <message>
        <source>“{typed}” is larger than any amount a scheme can hold.</source>
        <translation>“{typed}” எந்தத் திட்டமும் வைக்கக்கூடிய தொகையை விடப் பெரியது.</translation>
    </message>
    <message>
        <source>“{typed}” is less than one percent. Or is {other} meant?</source>
        <translation>“{typed}” ஒரு சதவீதத்துக்கும் குறைவு. {other} என நினைத்தீர்களா?</translation>
    </message>
    <message>
        <source>“{typed}” is not a day: write it like 21/11/2026, 21/11, today or -3.</source>
        <translation>“{typed}” ஒரு நாள் அல்ல: 21/11/2026, 21/11, today அல்லது -3 என எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>“{typed}” is not a number: write it in digits, like 1200.</source>
        <translation>“{typed}” ஓர் எண் அல்ல: 1200 போல இலக்கங்களில் எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number: write digits only, like 12.</source>
        <translation>“{typed}” முழு எண் அல்ல: 12 போல இலக்கங்கள் மட்டும்.</translation>
    </message>
    <message>
        <source>“{typed}” is read as {read}. Or is {other} meant?</source>
        <translation>“{typed}”, {read} எனப் படிக்கப்பட்டது. {other} என நினைத்தீர்களா?</translation>
    </message>
    <message>
        <source>“{typed}” names month {month}: write the day first, then the month.</source>
        <translation>“{typed}” மாதம் {month} எனக் கூறுகிறது: முதலில் நாள், பின் மாதம் எழுதுங்கள்.</translation>
    </message>
</context>
<context>
    <name>Exit reason</name>
    <message>
        <source>A claim was refused</source>
        <translation>உரிமைகோரல் மறுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>இறப்பு</translation>
    </message>
    <message>
        <source>Did not understand the cover</source>
        <translation>காப்பு புரியவில்லை</translation>
    </message>
    <message>
        <source>Ended early, no reason recorded</source>
        <translation>முன்பே முடிந்தது, காரணம் பதிவில்லை</translation>
    </message>
    <message>
        <source>Fewer lives in the group&apos;s next policy</source>
        <translation>குழுவின் அடுத்த பாலிசியில் குறைந்த ஆட்கள்</translation>
    </message>
    <message>
        <source>Loan repaid</source>
        <translation>கடன் அடைந்தது</translation>
    </message>
    <message>
        <source>Maximum age reached</source>
        <translation>அதிகபட்ச வயது எட்டியது</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>இடம் மாறினார்</translation>
    </message>
    <message>
        <source>No longer eligible, other reason</source>
        <translation>தகுதி இல்லை, பிற காரணம்</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>தெரியாது</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>பிற</translation>
    </message>
    <message>
        <source>Poor service</source>
        <translation>மோசமான சேவை</translation>
    </message>
    <message>
        <source>Premium not paid</source>
        <translation>பிரீமியம் செலுத்தவில்லை</translation>
    </message>
    <message>
        <source>Ran out, no reason recorded</source>
        <translation>காலம் முடிந்தது, காரணம் பதிவில்லை</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>விலை அதிகம்</translation>
    </message>
    <message>
        <source>Went to another insurer</source>
        <translation>வேறு காப்பீட்டாளரிடம் சென்றார்</translation>
    </message>
</context>
<context>
    <name>Exits</name>
    <message>
        <source>Answers</source>
        <translation>பதில்கள்</translation>
    </message>
    <message>
        <source>Could not have stayed</source>
        <translation>தொடர முடியாதவர்</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>வெளியேற்றங்கள்</translation>
    </message>
    <message>
        <source>Exits and their reasons</source>
        <translation>வெளியேற்றங்களும் காரணங்களும்</translation>
    </message>
    <message>
        <source>Those whose reason is not known come first: call them, and write the reason down.</source>
        <translation>காரணம் தெரியாதவர் முதலில் வருவர்: அவர்களை அழைத்துக் காரணத்தை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>கேட்க வேண்டியவர்</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>அவர்கள் கூறியது</translation>
    </message>
    <message>
        <source>Who left, and whom to ask why</source>
        <translation>விலகியவர், காரணம் கேட்கவேண்டியவர்</translation>
    </message>
    <message>
        <source>Why people left or did not renew</source>
        <translation>மக்கள் ஏன் விலகினர் அல்லது புதுப்பிக்கவில்லை</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>A quarter of a year&apos;s claims and expenses</source>
        <translation>ஓராண்டு உரிமைகோரல், செலவுகளில் கால் பங்கு</translation>
    </message>
    <message>
        <source>Accrued liabilities reserve at the end of {day}</source>
        <translation>{day} முடிவில் திரண்ட பொறுப்புகள் ஒதுக்கு</translation>
    </message>
    <message>
        <source>Active insured at the end</source>
        <translation>இறுதியில் காப்பீடு செய்தோர்</translation>
    </message>
    <message>
        <source>Active insured the day before</source>
        <translation>முந்தைய நாளில் காப்பீடு செய்தோர்</translation>
    </message>
    <message>
        <source>Borne by the organisation&apos;s other activities, on {line}</source>
        <translation>பிற பணிகள் ஏற்பது, {line} வரியில்</translation>
    </message>
    <message>
        <source>Came up and could not renew (death, age)</source>
        <translation>காலம் முடிந்து, புதுப்பிக்க முடியாதவர்கள் (இறப்பு, வயது)</translation>
    </message>
    <message>
        <source>Came up in products to which renewal does not apply</source>
        <translation>புதுப்பித்தல் பொருந்தாத திட்டவகைகளில் காலம் முடிந்தவர்கள்</translation>
    </message>
    <message>
        <source>Cash and what is easily turned into cash</source>
        <translation>ரொக்கமும் எளிதில் ரொக்கமாகக்கூடியதும்</translation>
    </message>
    <message>
        <source>Certified beyond what was saved by {day}</source>
        <translation>{day} வரை சேமித்ததற்கு மேல் சான்றளித்தது</translation>
    </message>
    <message>
        <source>Certified for {day}</source>
        <translation>{day}-க்குச் சான்றளித்தது</translation>
    </message>
    <message>
        <source>Change in active insured</source>
        <translation>காப்பீடு செய்தோர் மாற்றம்</translation>
    </message>
    <message>
        <source>Change of what is held for no product</source>
        <translation>எந்தத் திட்டவகைக்கும் சேராததன் மாற்றம்</translation>
    </message>
    <message>
        <source>Claims approved and not paid in full</source>
        <translation>அங்கீகரித்து முழுதும் செலுத்தாத உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims in course of settlement reserve at the end of {day}</source>
        <translation>{day} முடிவில் தீர்வில் உள்ள உரிமைகோரல் ஒதுக்கு</translation>
    </message>
    <message>
        <source>Claims paid and expenses of a year</source>
        <translation>ஓராண்டில் செலுத்திய உரிமைகோரல்களும் செலவுகளும்</translation>
    </message>
    <message>
        <source>Claims rejected</source>
        <translation>நிராகரித்த உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims reported</source>
        <translation>அறிவித்த உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims reported that were not settled by the last day</source>
        <translation>அறிவித்து, கடைசி நாள் வரை தீர்க்காத உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims settled</source>
        <translation>தீர்த்த உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims that happened</source>
        <translation>நடந்த உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims that took {band} days</source>
        <translation>{band} நாட்கள் எடுத்த உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Covered of the claims that happened</source>
        <translation>நடந்த உரிமைகோரல்களின் காப்புத் தொகை</translation>
    </message>
    <message>
        <source>Days from event to end</source>
        <translation>நிகழ்விலிருந்து முடிவு வரை நாட்கள்</translation>
    </message>
    <message>
        <source>Days in force</source>
        <translation>நடப்பு நாட்கள்</translation>
    </message>
    <message>
        <source>Days of a year</source>
        <translation>ஓராண்டின் நாட்கள்</translation>
    </message>
    <message>
        <source>Days to decide</source>
        <translation>முடிவெடுத்த நாட்கள்</translation>
    </message>
    <message>
        <source>Days to deliver</source>
        <translation>பணம் சேர்த்த நாட்கள்</translation>
    </message>
    <message>
        <source>Days to report</source>
        <translation>அறிவித்த நாட்கள்</translation>
    </message>
    <message>
        <source>Expenses of the next three months, as in the last year</source>
        <translation>வரும் மூன்று மாதச் செலவுகள், கடந்த ஆண்டு போல</translation>
    </message>
    <message>
        <source>Expenses that the organisation&apos;s other activities bear</source>
        <translation>அமைப்பின் பிற பணிகள் ஏற்கும் செலவுகள்</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>புலம்</translation>
    </message>
    <message>
        <source>Incurred but not reported claims reserve at the end of {day}</source>
        <translation>{day} முடிவில் நிகழ்ந்தும் அறிவிக்கப்படாத உரிமைகோரல் ஒதுக்கு</translation>
    </message>
    <message>
        <source>Insured by a further product, counted once</source>
        <translation>மேலும் ஒரு திட்டவகையில் காப்பீடு செய்தோர், ஒருமுறை எண்ணியது</translation>
    </message>
    <message>
        <source>Insured who could renew</source>
        <translation>புதுப்பிக்க முடிந்த காப்பீடு செய்தோர்</translation>
    </message>
    <message>
        <source>Insured who renewed</source>
        <translation>புதுப்பித்த காப்பீடு செய்தோர்</translation>
    </message>
    <message>
        <source>Insured years</source>
        <translation>காப்பீட்டு ஆண்டுகள்</translation>
    </message>
    <message>
        <source>Interest of investments on {line}</source>
        <translation>முதலீடுகளின் வட்டி, {line} வரியில்</translation>
    </message>
    <message>
        <source>Latest count of the population</source>
        <translation>மக்கள்தொகையின் கடைசி எண்ணிக்கை</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>செல்லும் இடம்</translation>
    </message>
    <message>
        <source>Lives of head counts</source>
        <translation>ஆட்களின் எண்ணிக்கை</translation>
    </message>
    <message>
        <source>Lives of head counts that came up for renewal</source>
        <translation>புதுப்பிக்க வந்த ஆட்களின் எண்ணிக்கை</translation>
    </message>
    <message>
        <source>No single record stands behind it.</source>
        <translation>இதன் பின்னால் தனிப் பதிவு எதுவுமில்லை.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>இன்னும் முடிவாகாதவை</translation>
    </message>
    <message>
        <source>Of no product in particular</source>
        <translation>குறிப்பிட்ட திட்டவகை இல்லாதது</translation>
    </message>
    <message>
        <source>Of the other three quarters</source>
        <translation>மற்ற மூன்று காலாண்டுகளில்</translation>
    </message>
    <message>
        <source>Operators&apos; share of the surplus</source>
        <translation>உபரியில் நடத்துநர்களின் பங்கு</translation>
    </message>
    <message>
        <source>Owed by or to the rest of the organisation</source>
        <translation>அமைப்பின் மற்ற பகுதி தரவேண்டியது / பெறவேண்டியது</translation>
    </message>
    <message>
        <source>Owed by stop loss treaties at the end of {day}</source>
        <translation>{day} முடிவில் இழப்பு நிறுத்த ஒப்பந்தங்கள் தரவேண்டியது</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>செலுத்தியது</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>பகுதி</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>பகுதி செலுத்தியவை</translation>
    </message>
    <message>
        <source>Payable later</source>
        <translation>பின்னர் செலுத்தவேண்டியது</translation>
    </message>
    <message>
        <source>Payable of {line}</source>
        <translation>{line}-இல் செலுத்தவேண்டியது</translation>
    </message>
    <message>
        <source>Payable within three months</source>
        <translation>3 மாதத்தில் செலுத்தவேண்டியது</translation>
    </message>
    <message>
        <source>Persons insured</source>
        <translation>காப்பீடு செய்த நபர்கள்</translation>
    </message>
    <message>
        <source>Persons whose cover came up for renewal</source>
        <translation>காப்பு புதுப்பிக்க வந்தவர்கள்</translation>
    </message>
    <message>
        <source>Policies that came up for renewal</source>
        <translation>புதுப்பிக்க வந்த பாலிசிகள்</translation>
    </message>
    <message>
        <source>Product {name}</source>
        <translation>திட்டவகை {name}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>காரணம்: {reason}</translation>
    </message>
    <message>
        <source>Reinsurers&apos; share at the end of {day}</source>
        <translation>{day} முடிவில் மறுகாப்பீட்டாளர் பங்கு</translation>
    </message>
    <message>
        <source>Reinsurers&apos; share of reserves, and recoveries overdue</source>
        <translation>ஒதுக்குகளில் மறுகாப்பீட்டாளர் பங்கும், கடந்துபோன வசூல்களும்</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>நிராகரித்தது</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>குறிப்பு</translation>
    </message>
    <message>
        <source>Reserves and other liabilities</source>
        <translation>ஒதுக்குகளும் பிற பொறுப்புகளும்</translation>
    </message>
    <message>
        <source>Reserves, and a share of what belongs to no office</source>
        <translation>ஒதுக்குகளும், அலுவலகம் இல்லாததன் பங்கும்</translation>
    </message>
    <message>
        <source>Schedules on {line}</source>
        <translation>காலப்பகிர்வுகள், {line} வரியில்</translation>
    </message>
    <message>
        <source>Set aside for claims not decided yet</source>
        <translation>முடிவாகாத உரிமைகோரல்களுக்கு ஒதுக்கியது</translation>
    </message>
    <message>
        <source>Share of the other products</source>
        <translation>மற்ற திட்டவகைகளின் பங்கு</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by active insured</source>
        <translation>திட்டவகை இல்லாததன் பங்கு, காப்பீடு செய்தோர் வழி</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by claims reported</source>
        <translation>திட்டவகை இல்லாததன் பங்கு, அறிவித்த உரிமைகோரல்கள் வழி</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by earned premium</source>
        <translation>திட்டவகை இல்லாததன் பங்கு, ஈட்டிய பிரீமியம் வழி</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by fixed percentages</source>
        <translation>திட்டவகை இல்லாததன் பங்கு, நிலையான சதவீதங்கள் வழி</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, each cost by its own key</source>
        <translation>எந்தத் திட்டவகைக்கும் சேராததில் பங்கு, ஒவ்வொரு செலவும் தன் பகிர்வு முறையால்</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>தாள்</translation>
    </message>
    <message>
        <source>Still expected of events from {first} to {last} ({method})</source>
        <translation>{first} முதல் {last} வரை நிகழ்வுகளில் இன்னும் எதிர்பார்ப்பது ({method})</translation>
    </message>
    <message>
        <source>The records behind it</source>
        <translation>இதன் பின்னால் உள்ள பதிவுகள்</translation>
    </message>
    <message>
        <source>There is no figure {name}. Known are: {known}</source>
        <translation>{name} என்ற தொகை இல்லை. உள்ளவை: {known}</translation>
    </message>
    <message>
        <source>There is no such part of it in these days.</source>
        <translation>இந்நாட்களில் அப்படியொரு பகுதி இல்லை.</translation>
    </message>
    <message>
        <source>Unearned of premiums</source>
        <translation>பிரீமியங்களில் ஈட்டாதது</translation>
    </message>
    <message>
        <source>Unearned premium reserve at the end of {day}</source>
        <translation>{day} முடிவில் ஈட்டாத பிரீமிய ஒதுக்கு</translation>
    </message>
    <message>
        <source>Vouchers on {line}</source>
        <translation>{line} மீதான வவுச்சர்கள்</translation>
    </message>
    <message>
        <source>Vouchers on {line} against cash</source>
        <translation>ரொக்கத்துக்கு எதிரான {line} வவுச்சர்கள்</translation>
    </message>
    <message>
        <source>What savings post</source>
        <translation>சேமிப்பு எழுதுவது</translation>
    </message>
    <message>
        <source>{code} as the book keeps it</source>
        <translation>{code}, புத்தகத்தில் உள்ளபடி</translation>
    </message>
    <message>
        <source>{name} is of the whole organisation: ask without a product.</source>
        <translation>{name} முழு அமைப்பினுடையது: திட்டவகை இன்றிக் கேளுங்கள்.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This file has no scheme yet: there is nothing to export.</source>
        <translation>இக்கோப்பில் இன்னும் திட்டம் இல்லை: ஏற்றுமதி செய்ய ஏதுமில்லை.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} எழுதப்படுகிறது</translation>
    </message>
    <message>
        <source>{name} cannot be written over. Choose a name that ends in {ending}.</source>
        <translation>{name} மேல் எழுத முடியாது. {ending} என முடியும் பெயரைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is a folder. Give the name of a file in it.</source>
        <translation>{name} ஒரு கோப்புறை. அதிலுள்ள கோப்பின் பெயரைக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is not empty. Choose a new or an empty folder.</source>
        <translation>{name} காலியாக இல்லை. புதிய அல்லது காலிக் கோப்புறையைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>Factsheet</name>
    <message>
        <source>Figures in the Factsheet&apos;s order</source>
        <translation>Factsheet வரிசையில் எண்கள்</translation>
    </message>
    <message>
        <source>Promptness stands here as the average of the days; elsewhere the median is shown.</source>
        <translation>விரைவு இங்கு நாட்களின் சராசரி; மற்ற இடங்களில் இடைநிலை காட்டப்படும்.</translation>
    </message>
    <message>
        <source>What the ratios are made of</source>
        <translation>விகிதங்கள் எவற்றால் ஆனவை</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Account</source>
        <translation>கணக்கு</translation>
    </message>
    <message>
        <source>Active insured</source>
        <translation>காப்பீடு செய்தோர்</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>வயது</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>தொகை</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>பயன்</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>பில் தொகை</translation>
    </message>
    <message>
        <source>Care provider</source>
        <translation>சேவையாளர்</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>காரணம்</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>உரிமைகோரல்</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>உரிமைகோரல்</translation>
    </message>
    <message>
        <source>Claims ratio</source>
        <translation>உரிமைகோரல் விகிதம்</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>குறியீடு</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>புகார்</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>எண்ணிக்கை</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>காப்புத் தொகை</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>தேதி</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>நாட்கள்</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>முடிவான நாள்</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>முடிவு</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>தவணை</translation>
    </message>
    <message>
        <source>Earned premium</source>
        <translation>ஈட்டிய பிரீமியம்</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>நிகழ்வு</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>முதல் நாள்</translation>
    </message>
    <message>
        <source>From</source>
        <translation>இருந்து</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>தொடக்க வயது</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>குழு</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>நிகழ்ந்த நாள்</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>பாலிசிதாரர்</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>குடும்பம்</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>குறிகாட்டி</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>இனம்</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>வகை</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>கடைசி நாள்</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>வரி</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>உறுப்பினர்</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>உறுப்பினரான நாள்</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>உறுப்பினர்</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>மாதிரி</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>New</source>
        <translation>புதியவை</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>அறிவிக்காதவை</translation>
    </message>
    <message>
        <source>Nothing is paid yet.</source>
        <translation>இன்னும் ஏதும் செலுத்தவில்லை.</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>தொழில்</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>அலுவலகம்</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>விளைவு</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>பங்காளர்</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>காலம்</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>நபர்</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>தொலைபேசி</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>பாலிசி</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>பிரீமியம்</translation>
    </message>
    <message>
        <source>Premium due</source>
        <translation>செலுத்தவேண்டிய பிரீமியம்</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>பிரீமியங்கள்</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>திட்டவகை</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>காரணம்</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>இரசீது</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>பெற்ற நாள்</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>மண்டலம்</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>நிராகரித்தவை</translation>
    </message>
    <message>
        <source>Relation to the holder</source>
        <translation>பாலிசிதாரருடன் உறவு</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>புதுப்பித்தவை</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>அறிவித்தவை</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>அறிவித்த நாள்</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>ஒதுக்குகள்</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>பால்</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>பங்கு</translation>
    </message>
    <message>
        <source>State</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>நிலையம்</translation>
    </message>
    <message>
        <source>Target population</source>
        <translation>இலக்கு மக்கள்தொகை</translation>
    </message>
    <message>
        <source>To</source>
        <translation>வரை</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>இறுதி வயது</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>மதிப்பு</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>ஊர்</translation>
    </message>
    <message>
        <source>Whole loss</source>
        <translation>முழு இழப்பு</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Assets and liabilities do not agree by {off}: the statement cannot be produced.</source>
        <translation>சொத்தும் பொறுப்பும் {off} வேறுபடுகின்றன: அறிக்கையைத் தயாரிக்க முடியாது.</translation>
    </message>
    <message>
        <source>Cash does not agree by {off}: the statement cannot be produced.</source>
        <translation>ரொக்கம் {off} வேறுபடுகிறது: அறிக்கையைத் தயாரிக்க முடியாது.</translation>
    </message>
    <message>
        <source>This file has no scheme yet. Enter its name and currency, or import a folder.</source>
        <translation>இக்கோப்பில் இன்னும் திட்டம் இல்லை. அதன் பெயர், நாணயத்தை எழுதுங்கள், அல்லது கோப்புறையை இறக்குமதி செய்யுங்கள்.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Another program has written over {name} while it was open. Its newest saves are kept in {aside}.</source>
        <translation>{name} திறந்திருக்கையில் வேறு நிரல் அதன் மேல் எழுதியது. புதிய சேமிப்புகள் {aside}-இல் உள்ளன.</translation>
    </message>
    <message>
        <source>Another program has written over {name} while it was open. Nothing was saved. Close it and open it again.</source>
        <translation>{name} திறந்திருக்கையில் வேறு நிரல் அதன் மேல் எழுதியது. எதுவும் சேமிக்கவில்லை. மூடி மீண்டும் திறங்கள்.</translation>
    </message>
    <message>
        <source>Another program has written to {name} meanwhile. Nothing was saved. Close the file and open it again.</source>
        <translation>இதற்குள் வேறு நிரல் {name}-இல் எழுதியது. எதுவும் சேமிக்கவில்லை. கோப்பை மூடி மீண்டும் திறங்கள்.</translation>
    </message>
    <message>
        <source>Another program is making {name} at the moment.</source>
        <translation>வேறு நிரல் இப்போது {name} கோப்பை உருவாக்குகிறது.</translation>
    </message>
    <message>
        <source>Another program is writing to this file at the moment. Wait until it is done, then try again.</source>
        <translation>வேறு நிரல் இப்போது இக்கோப்பில் எழுதுகிறது. அது முடியும் வரை காத்திருந்து மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Beside {name} lay saves that do not go on from this file: it was replaced by another copy. They are kept in {aside} and are not in this file.</source>
        <translation>{name} அருகில், இக்கோப்பிலிருந்து தொடராத சேமிப்புகள் இருந்தன: கோப்பு வேறு பிரதியால் மாற்றப்பட்டது. அவை {aside}-இல் உள்ளன, இக்கோப்பில் இல்லை.</translation>
    </message>
    <message>
        <source>Beside {name} lie saves that do not go on from this file ({journal}). They are not shown.</source>
        <translation>{name} அருகில், இக்கோப்பிலிருந்து தொடராத சேமிப்புகள் உள்ளன ({journal}). அவை காட்டப்படவில்லை.</translation>
    </message>
    <message>
        <source>Everything is saved. The newest saves lie in {journal} beside the file and could not be brought into it: never move or copy one without the other. Free some space on the disk or check it, then open and close the file.</source>
        <translation>எல்லாம் சேமிக்கப்பட்டது. புதிய சேமிப்புகள் கோப்பின் அருகில் {journal}-இல் உள்ளன; அவற்றைக் கோப்புக்குள் கொண்டுவர முடியவில்லை: ஒன்றை விட்டு மற்றதை நகர்த்தவோ நகலெடுக்கவோ வேண்டாம். வட்டில் இடம் உண்டாக்குங்கள் அல்லது வட்டைச் சோதியுங்கள்; பின் கோப்பைத் திறந்து மூடுங்கள்.</translation>
    </message>
    <message>
        <source>Is Coverbook closed on the other computer, or is that computer off? Where somebody still works there, they can save no more in this file; in a folder that is synchronised, what both save is not brought together.</source>
        <translation>மற்றக் கணினியில் Coverbook மூடியுள்ளதா, அல்லது அக்கணினி அணைந்துள்ளதா? அங்கே யாரேனும் வேலை செய்தால், இக்கோப்பில் இனி அவர்கள் சேமிக்க முடியாது; ஒத்திசைக்கும் கோப்புறையில், இருவரும் சேமிப்பது ஒன்றுசேராது.</translation>
    </message>
    <message>
        <source>Look first whether Coverbook is closed on the other computer, or that computer is off: where somebody still works there, they can save no more in this file. Then say so with --is-closed.</source>
        <translation>மற்றக் கணினியில் Coverbook மூடியுள்ளதா, அக்கணினி அணைந்துள்ளதா என முதலில் பாருங்கள்: அங்கே யாரேனும் வேலை செய்தால், இக்கோப்பில் இனி சேமிக்க முடியாது. பின் --is-closed எனக் கூறுங்கள்.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>யாரோ ஒருவர்</translation>
    </message>
    <message>
        <source>Stopped, as you wished. Nothing was changed.</source>
        <translation>உங்கள் விருப்பப்படி நிறுத்தப்பட்டது. எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>எடுத்துக்கொள்</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>எடுத்துக்கொள்…</translation>
    </message>
    <message>
        <source>The copy {name} is not whole. Check the disk it was to lie on.</source>
        <translation>நகல் {name} முழுமையில்லை. அது இருக்கவேண்டிய வட்டைச் சோதியுங்கள்.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Check the disk, then try again.</source>
        <translation>வட்டு தரவை எழுதவோ படிக்கவோ இல்லை. வட்டைச் சோதித்து மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Check whether there is space on it and whether it works, then try again.</source>
        <translation>வட்டு தரவை எழுதவோ படிக்கவோ இல்லை. அதில் இடம் உள்ளதா, வேலை செய்கிறதா எனச் சோதித்து மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>The disk failed as this file was opened, so nothing can be saved in it now. Check the disk, close the file and open it again.</source>
        <translation>கோப்பைத் திறக்கையில் வட்டு பழுதானது; இப்போது அதில் எதையும் சேமிக்க முடியாது. வட்டைச் சோதித்து, கோப்பை மூடி மீண்டும் திறங்கள்.</translation>
    </message>
    <message>
        <source>The disk failed while this was being saved, so it is not known whether it was. Check the disk, close the file and open it again, and look before you enter this a second time.</source>
        <translation>சேமிக்கையில் வட்டு பழுதானது; சேமித்ததா எனத் தெரியாது. வட்டைச் சோதித்து, கோப்பை மூடி மீண்டும் திறந்து, இரண்டாம் முறை எழுதும் முன் பாருங்கள்.</translation>
    </message>
    <message>
        <source>The disk fails: you may look. Check the disk, then open the file again.</source>
        <translation>வட்டு பழுது: பார்க்க மட்டும் முடியும். வட்டைச் சோதித்து கோப்பை மீண்டும் திறங்கள்.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not done. What was saved before is safe. Free some space on it, then try again.</source>
        <translation>வட்டு நிரம்பியதால் இது செய்யப்படவில்லை. முன்பு சேமித்தது பத்திரம். இடம் உண்டாக்கி மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>The disk is full: you may look. Free some space to save again.</source>
        <translation>வட்டு நிரம்பியது: பார்க்க மட்டும் முடியும். சேமிக்க இடம் உண்டாக்குங்கள்.</translation>
    </message>
    <message>
        <source>The file could not be written anew, so it stays as it was. Check whether there is space on the disk and whether it works.</source>
        <translation>கோப்பைப் புதிதாக எழுத முடியவில்லை; அது அப்படியே உள்ளது. வட்டில் இடம் உள்ளதா, வேலை செய்கிறதா எனச் சோதியுங்கள்.</translation>
    </message>
    <message>
        <source>The file is free now: you may write in it.</source>
        <translation>கோப்பு இப்போது விடுபட்டுள்ளது: அதில் எழுதலாம்.</translation>
    </message>
    <message>
        <source>The newest saves could not be brought into the file. Free some space on the disk.</source>
        <translation>புதிய சேமிப்புகளைக் கோப்புக்குள் கொண்டுவர முடியவில்லை. வட்டில் இடம் உண்டாக்குங்கள்.</translation>
    </message>
    <message>
        <source>The newest saves of {name} lie in {journal} and cannot be shown here, for this place is read-only. Copy both to a folder of your own.</source>
        <translation>{name}-இன் புதிய சேமிப்புகள் {journal}-இல் உள்ளன; இவ்விடம் படிக்க மட்டுமே என்பதால் காட்ட முடியாது. இரண்டையும் உங்கள் கோப்புறைக்கு நகலெடுங்கள்.</translation>
    </message>
    <message>
        <source>The newest saves of {name} lie in {journal} and cannot be shown now, for the disk is full or fails. Check it, then open the file again.</source>
        <translation>{name}-இன் புதிய சேமிப்புகள் {journal}-இல் உள்ளன; வட்டு நிரம்பியது அல்லது பழுதானது என்பதால் இப்போது காட்ட முடியாது. வட்டைப் பார்த்து, கோப்பை மீண்டும் திறங்கள்.</translation>
    </message>
    <message>
        <source>The part of {name} that tells how to read all others is damaged, or it is no Coverbook file. Nothing can be saved from it: restore a backup.</source>
        <translation>மற்றவற்றைப் படிக்கும் வழியைக் கூறும் {name}-இன் பகுதி சேதமானது, அல்லது இது Coverbook கோப்பு அல்ல. இதிலிருந்து எதையும் காக்க முடியாது: காப்புப்பிரதியை மீட்டெடுங்கள்.</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name, or make a new scheme.</source>
        <translation>{name} என்ற கோப்பு இல்லை. பெயரைப் பாருங்கள், அல்லது புதிய திட்டம் உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name.</source>
        <translation>{name} என்ற கோப்பு இல்லை. பெயரைப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>There is no folder {name}. Make it first.</source>
        <translation>{name} என்ற கோப்புறை இல்லை. முதலில் அதை உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>This file can only be looked at here: its place is read-only. Copy it to a folder of your own.</source>
        <translation>இக்கோப்பை இங்கே பார்க்க மட்டும் முடியும்: அதன் இடம் படிக்க மட்டும். உங்கள் கோப்புறைக்கு நகலெடுங்கள்.</translation>
    </message>
    <message>
        <source>This file cannot be opened here. Check that the folder exists, that you may write into it, and that the disk has space.</source>
        <translation>இக்கோப்பை இங்கே திறக்க முடியாது. கோப்புறை உள்ளதா, அதில் எழுதலாமா, வட்டில் இடம் உள்ளதா எனப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>This file is damaged. Restore it from the latest backup; nothing was changed.</source>
        <translation>இக்கோப்பு சேதமானது. புதிய காப்புப்பிரதியிலிருந்து மீட்டெடுங்கள்; எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>This file is open to look at only.</source>
        <translation>இக்கோப்பு பார்க்க மட்டும் திறந்துள்ளது.</translation>
    </message>
    <message>
        <source>This file is open under another name or in another folder. You may look; to write, it must be closed there.</source>
        <translation>இக்கோப்பு வேறு பெயரில் அல்லது வேறு கோப்புறையில் திறந்துள்ளது. பார்க்கலாம்; எழுத, அங்கே மூட வேண்டும்.</translation>
    </message>
    <message>
        <source>This file is write-protected: you may look, and save nothing.</source>
        <translation>இக்கோப்பு எழுதுவதிலிருந்து காக்கப்பட்டது: பார்க்கலாம், சேமிக்க முடியாது.</translation>
    </message>
    <message>
        <source>This file was made by a newer Coverbook. Install the newest version to open it.</source>
        <translation>இக்கோப்பு புதிய Coverbook உருவாக்கியது. திறக்க புதிய பதிப்பை நிறுவுங்கள்.</translation>
    </message>
    <message>
        <source>This file was made by an older Coverbook and must be opened for writing once.</source>
        <translation>இக்கோப்பு பழைய Coverbook உருவாக்கியது; ஒருமுறை எழுதுவதற்காகத் திறக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>This file was made by the trial edition of Coverbook, which this one cannot read. Export it with that edition and import the folder here.</source>
        <translation>இக்கோப்பு Coverbook சோதனைப் பதிப்பு உருவாக்கியது; இது அதைப் படிக்காது. அப்பதிப்பால் ஏற்றுமதி செய்து, கோப்புறையை இங்கே இறக்குமதி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>This is not a Coverbook file. Choose a file that Coverbook has made.</source>
        <translation>இது Coverbook கோப்பு அல்ல. Coverbook உருவாக்கிய கோப்பைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This place cannot be used. Check that the folder exists, that you may read and write in it, and that the disk has space.</source>
        <translation>இவ்விடத்தைப் பயன்படுத்த முடியாது. கோப்புறை உள்ளதா, அதில் படிக்கவும் எழுதவும் முடியுமா, வட்டில் இடம் உள்ளதா எனப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>This place is read-only: nothing can be written there. Choose a folder of your own.</source>
        <translation>இவ்விடம் படிக்க மட்டும்: அங்கே எதுவும் எழுத முடியாது. உங்கள் கோப்புறையைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This place is read-only: you may look, and save nothing.</source>
        <translation>இவ்விடம் படிக்க மட்டும்: பார்க்கலாம், சேமிக்க முடியாது.</translation>
    </message>
    <message>
        <source>a computer without a name</source>
        <translation>பெயரில்லாக் கணினி</translation>
    </message>
    <message>
        <source>{code} is in use already, written as {there}. Choose another code.</source>
        <translation>{code} ஏற்கனவே {there} எனப் பயன்பாட்டில் உள்ளது. வேறு குறியீட்டைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>{code} is in use already. Choose another code.</source>
        <translation>{code} ஏற்கனவே பயன்பாட்டில் உள்ளது. வேறு குறியீட்டைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>{name} in this file is not as Coverbook makes it, so the file is not opened. Restore it from a backup.</source>
        <translation>இக்கோப்பின் {name} Coverbook உருவாக்கும் விதத்தில் இல்லை; எனவே கோப்பு திறக்கப்படவில்லை. காப்புப்பிரதியிலிருந்து மீட்டெடுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a Coverbook file in it.</source>
        <translation>{name} ஒரு கோப்புறை. அதிலுள்ள Coverbook கோப்பைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is damaged. Take another backup.</source>
        <translation>{name} சேதமானது. வேறு காப்புப்பிரதியை எடுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose a file that Coverbook has made.</source>
        <translation>{name} காலி. Coverbook உருவாக்கிய கோப்பைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is free now: you may write in it.</source>
        <translation>{name} இப்போது விடுபட்டுள்ளது: அதில் எழுதலாம்.</translation>
    </message>
    <message>
        <source>{name} is free now: {device} has it no longer.</source>
        <translation>{name} இப்போது விடுபட்டுள்ளது: {device} அதை விட்டுவிட்டது.</translation>
    </message>
    <message>
        <source>{name} is no Coverbook file, or it is locked and its keys are not beside it: put {keys} into this folder.</source>
        <translation>{name} Coverbook கோப்பு அல்ல, அல்லது பூட்டியுள்ளது, சாவிகள் அருகில் இல்லை: {keys} கோப்பை இக்கோப்புறையில் வையுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is no longer beside the open file. Nothing was saved. What was saved before is safe: close the file and open it again.</source>
        <translation>{name} திறந்த கோப்பின் அருகில் இல்லை. எதுவும் சேமிக்கவில்லை. முன்பு சேமித்தது பத்திரம்: கோப்பை மூடி மீண்டும் திறங்கள்.</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened: it was moved, replaced or removed. Nothing was saved. Put it back, or open it where it is now.</source>
        <translation>{name} திறந்த இடத்தில் இல்லை: நகர்த்தப்பட்டது, மாற்றப்பட்டது அல்லது நீக்கப்பட்டது. எதுவும் சேமிக்கவில்லை. திரும்ப வையுங்கள், அல்லது இப்போதுள்ள இடத்தில் திறங்கள்.</translation>
    </message>
    <message>
        <source>{name} is open. Close it first, then restore it.</source>
        <translation>{name} திறந்துள்ளது. முதலில் மூடி, பின் மீட்டெடுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>{name} ஏற்கனவே உள்ளது. வேறு பெயரைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>{name} was removed or replaced while it was open. What was saved in it is kept in {copy}.</source>
        <translation>{name} திறந்திருக்கையில் நீக்கப்பட்டது அல்லது மாற்றப்பட்டது. அதில் சேமித்தது {copy}-இல் உள்ளது.</translation>
    </message>
    <message>
        <source>{name} was removed while it was open, and no copy could be kept. What was saved in it is lost.</source>
        <translation>{name} திறந்திருக்கையில் நீக்கப்பட்டது; நகல் வைக்க முடியவில்லை. அதில் சேமித்தது தொலைந்தது.</translation>
    </message>
    <message>
        <source>{user} on {device} has had this file open since {day}, on another computer. You may look; to write, close it there. Where it cannot be closed, take it over, or leave it open here: after {most} minutes without a sign of life from there you may write.</source>
        <translation>{user}, {device} கணினியில் {day} முதல் இக்கோப்பைத் திறந்து வைத்துள்ளார். பார்க்கலாம்; எழுத, அங்கே மூடுங்கள். அங்கே மூட முடியாவிட்டால் எடுத்துக்கொள்ளுங்கள், அல்லது இங்கே திறந்து விடுங்கள்: அங்கிருந்து {most} நிமிடம் அசைவு இல்லையேல் எழுதலாம்.</translation>
    </message>
    <message>
        <source>{user} on {device} has had this file open since {day}. You may look; to write, it must be closed there.</source>
        <translation>{user}, {device} கணினியில் {day} முதல் இக்கோப்பைத் திறந்து வைத்துள்ளார். பார்க்கலாம்; எழுத, அங்கே மூட வேண்டும்.</translation>
    </message>
    <message>
        <source>{user} on {device} has taken this file over. Nothing was saved. What you typed stays a draft: close the file here, and open it again when it is closed there.</source>
        <translation>{user}, {device} கணினியில் இக்கோப்பை எடுத்துக்கொண்டார். எதுவும் சேமிக்கவில்லை. நீங்கள் எழுதியது வரைவாக உள்ளது: இங்கே கோப்பை மூடி, அங்கே மூடியதும் மீண்டும் திறங்கள்.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Coverbook files (*{ending})</source>
        <translation>Coverbook கோப்புகள் (*{ending})</translation>
    </message>
    <message>
        <source>Making a backup and closing the file. The window closes by itself.</source>
        <translation>காப்புப்பிரதி எடுத்து கோப்பு மூடப்படுகிறது. சாளரம் தானே மூடும்.</translation>
    </message>
    <message>
        <source>{name} is there already. Open it, or choose another name.</source>
        <translation>{name} ஏற்கனவே உள்ளது. அதைத் திறங்கள், அல்லது வேறு பெயரைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Claim {code}, {name}</source>
        <translation>உரிமைகோரல் {code}, {name}</translation>
    </message>
    <message>
        <source>Policy {code}, {name}</source>
        <translation>பாலிசி {code}, {name}</translation>
    </message>
    <message>
        <source>Premium {code}, {name}</source>
        <translation>பிரீமியம் {code}, {name}</translation>
    </message>
    <message>
        <source>Receipt {code}, replaced since</source>
        <translation>இரசீது {code}, பின் மாற்றியது</translation>
    </message>
    <message>
        <source>Receipt {code}, {name}</source>
        <translation>இரசீது {code}, {name}</translation>
    </message>
    <message>
        <source>This card is of another scheme’s file, or of one that was made anew.</source>
        <translation>இந்த அட்டை வேறொரு திட்டத்தின் கோப்பைச் சேர்ந்தது, அல்லது புதிதாக உருவாக்கிய கோப்பைச் சேர்ந்தது.</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>மேலும்…</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>An entry of {day}, {time}, was not finished.</source>
        <translation>{day}, {time} உள்ளீடு முடிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>நாட்காட்டியில் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Enter: next · Shift+Enter: back · Ctrl+Enter: save and next · Esc: leave</source>
        <translation>Enter: அடுத்து · Shift+Enter: பின் · Ctrl+Enter: சேமித்து அடுத்து · Esc: விலகு</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>விலகு</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>பட்டியலைக் காட்டு</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>Take row {number} away (Ctrl+D)</source>
        <translation>வரிசை {number} நீக்கு (Ctrl+D)</translation>
    </message>
    <message>
        <source>The list has no such answer.</source>
        <translation>பட்டியலில் அப்படியொரு பதில் இல்லை.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>எறிந்துவிடு</translation>
    </message>
    <message>
        <source>Why is it right?</source>
        <translation>இது ஏன் சரி?</translation>
    </message>
    <message>
        <source>Write a day up to today, {today}.</source>
        <translation>இன்று ({today}) வரை ஒரு நாளை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>about {year}</source>
        <translation>சுமார் {year}</translation>
    </message>
    <message>
        <source>new word</source>
        <translation>புதிய சொல்</translation>
    </message>
    <message>
        <source>today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>{code} is meant: nobody is written down a second time.</source>
        <translation>{code} எனக் கொள்ளப்படும்: யாரும் இரண்டாம் முறை எழுதப்படமாட்டார்.</translation>
    </message>
    <message>
        <source>{group}: fill in at least one row.</source>
        <translation>{group}: குறைந்தது ஒரு வரிசையை நிரப்புங்கள்.</translation>
    </message>
    <message>
        <source>{label}, row {number}</source>
        <translation>{label}, வரிசை {number}</translation>
    </message>
    <message>
        <source>“{typed}” is not in the list: choose one of its answers.</source>
        <translation>“{typed}” பட்டியலில் இல்லை: அதன் பதில்களில் ஒன்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>Given cost</name>
    <message>
        <source>Say what was given: work, a room, goods. Choose it from the list.</source>
        <translation>எது தரப்பட்டது எனக் கூறுங்கள்: வேலை, அறை, பொருட்கள். பட்டியலிலிருந்து தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Write what it would have cost: more than nought.</source>
        <translation>எவ்வளவு செலவாகியிருக்கும் என எழுதுங்கள்: சுழியத்தை விட அதிகம்.</translation>
    </message>
</context>
<context>
    <name>Given cost form</name>
    <message>
        <source>Book what was given for free</source>
        <translation>இலவசமாகக் கிடைத்ததை எழுது</translation>
    </message>
    <message>
        <source>The price on the market, or the pay of somebody who does such work.</source>
        <translation>சந்தை விலை, அல்லது அத்தகைய வேலை செய்பவரின் ஊதியம்.</translation>
    </message>
    <message>
        <source>What it would have cost</source>
        <translation>ஆகியிருக்கும் செலவு</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>தரப்பட்டது</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>தந்தவர்</translation>
    </message>
</context>
<context>
    <name>Grain</name>
    <message>
        <source>Month</source>
        <translation>மாதம்</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>காலாண்டு</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ஆண்டு</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>April; Apr</source>
        <translation>ஏப்ரல்; ஏப்; Apr</translation>
    </message>
    <message>
        <source>August; Aug</source>
        <translation>ஆகஸ்ட்; ஆக; Aug</translation>
    </message>
    <message>
        <source>December; Dec</source>
        <translation>டிசம்பர்; டிச; Dec</translation>
    </message>
    <message>
        <source>F; female; woman; girl</source>
        <translation>பெ; பெண்; பெண்பால்; சிறுமி; F</translation>
    </message>
    <message>
        <source>February; Feb</source>
        <translation>பிப்ரவரி; பெப்ரவரி; பிப்; Feb</translation>
    </message>
    <message>
        <source>January; Jan</source>
        <translation>ஜனவரி; ஜன; Jan</translation>
    </message>
    <message>
        <source>July; Jul</source>
        <translation>ஜூலை; யூலை; Jul</translation>
    </message>
    <message>
        <source>June; Jun</source>
        <translation>ஜூன்; யூன்; Jun</translation>
    </message>
    <message>
        <source>M; male; man; boy</source>
        <translation>ஆ; ஆண்; ஆண்பால்; சிறுவன்; M</translation>
    </message>
    <message>
        <source>March; Mar</source>
        <translation>மார்ச்; மார்; Mar</translation>
    </message>
    <message>
        <source>May</source>
        <translation>மே; May</translation>
    </message>
    <message>
        <source>November; Nov</source>
        <translation>நவம்பர்; நவ; Nov</translation>
    </message>
    <message>
        <source>October; Oct</source>
        <translation>அக்டோபர்; ஒக்டோபர்; அக்; Oct</translation>
    </message>
    <message>
        <source>September; Sept; Sep</source>
        <translation>செப்டம்பர்; செப்; Sep</translation>
    </message>
    <message>
        <source>amount approved; approved; amount covered</source>
        <translation>அங்கீகரித்த தொகை; அங்கீகரித்தது; காப்புத் தொகை</translation>
    </message>
    <message>
        <source>amount billed; amount claimed; bill; cost</source>
        <translation>பில் தொகை; கோரிய தொகை; பில்; செலவு</translation>
    </message>
    <message>
        <source>claim number; claim no; file number</source>
        <translation>உரிமைகோரல் எண்; உரிமைகோரல் இல; கோப்பு எண்</translation>
    </message>
    <message>
        <source>date joined; joined on; enrolled on; registration date; membership date</source>
        <translation>சேர்ந்த தேதி; சேர்ந்த நாள்; பதிவு தேதி; பதிவு நாள்; உறுப்பினரான தேதி</translation>
    </message>
    <message>
        <source>date of birth; birth date; birthday; born; DOB</source>
        <translation>பிறந்த தேதி; பிறந்த திகதி; பிறந்த நாள்; பிறப்பு; DOB</translation>
    </message>
    <message>
        <source>date of event; date of loss; treatment date; date of treatment</source>
        <translation>நிகழ்வு தேதி; இழப்பு தேதி; சிகிச்சை தேதி; சிகிச்சை நாள்</translation>
    </message>
    <message>
        <source>date reported; report date; date received</source>
        <translation>அறிவித்த தேதி; அறிக்கை தேதி; பெற்ற தேதி</translation>
    </message>
    <message>
        <source>decision date; date decided</source>
        <translation>முடிவு தேதி; முடிவான தேதி</translation>
    </message>
    <message>
        <source>due date; due on</source>
        <translation>தவணை தேதி; தவணை; கெடு தேதி</translation>
    </message>
    <message>
        <source>end date; valid until; expiry date; ends on</source>
        <translation>முடிவு தேதி; இறுதி தேதி; செல்லுபடியாகும் தேதி; காலாவதி தேதி</translation>
    </message>
    <message>
        <source>family; family number; household number; household no; household code</source>
        <translation>குடும்பம்; குடும்ப எண்; குடும்ப இல; குடும்பக் குறியீடு; அட்டை எண்</translation>
    </message>
    <message>
        <source>father; mother</source>
        <translation>தந்தை; தாய்; அப்பா; அம்மா</translation>
    </message>
    <message>
        <source>full name; first name; given name; last name; surname; member name</source>
        <translation>முழுப் பெயர்; பெயர்; முதல் பெயர்; குடும்பப் பெயர்; உறுப்பினர் பெயர்</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>பாலினம்</translation>
    </message>
    <message>
        <source>head; head of household; self; principal</source>
        <translation>தலைவர்; குடும்பத் தலைவர்; சுயம்; முதன்மை</translation>
    </message>
    <message>
        <source>hospital; clinic; health facility; health centre</source>
        <translation>மருத்துவமனை; கிளினிக்; சுகாதார நிலையம்; சுகாதார மையம்</translation>
    </message>
    <message>
        <source>identity number; national ID; ID number; ID card</source>
        <translation>அடையாள எண்; தேசிய அடையாள எண்; ஆதார் எண்; அடையாள அட்டை</translation>
    </message>
    <message>
        <source>locality; community; town; place</source>
        <translation>இடம்; சமூகம்; ஊர்; நகரம்</translation>
    </message>
    <message>
        <source>member number; member no; membership number; member code; card number</source>
        <translation>உறுப்பினர் எண்; உறுப்பினர் இல; உறுப்பினர் குறியீடு; அட்டை எண்</translation>
    </message>
    <message>
        <source>member; member number; insured person</source>
        <translation>உறுப்பினர்; உறுப்பினர் எண்; காப்பீடு செய்தவர்</translation>
    </message>
    <message>
        <source>member; member number; insured; policyholder</source>
        <translation>உறுப்பினர்; உறுப்பினர் எண்; காப்பீடு செய்தவர்; பாலிசிதாரர்</translation>
    </message>
    <message>
        <source>patient; member; member number; insured person</source>
        <translation>நோயாளி; உறுப்பினர்; உறுப்பினர் எண்; காப்பீடு செய்தவர்</translation>
    </message>
    <message>
        <source>payment date; date paid; date of payment; paid</source>
        <translation>செலுத்திய தேதி; செலுத்திய நாள்; பணம் செலுத்திய தேதி; செலுத்தியது</translation>
    </message>
    <message>
        <source>policy number; policy no; contract number</source>
        <translation>பாலிசி எண்; பாலிசி இல; ஒப்பந்த எண்</translation>
    </message>
    <message>
        <source>premium number; due number</source>
        <translation>பிரீமியம் எண்; தவணை எண்</translation>
    </message>
    <message>
        <source>premium; contribution; sum; amount paid</source>
        <translation>பிரீமியம்; சந்தா; தொகை; செலுத்திய தொகை</translation>
    </message>
    <message>
        <source>profession; job; work</source>
        <translation>தொழில்; வேலை; பணி</translation>
    </message>
    <message>
        <source>receipt number; receipt no</source>
        <translation>இரசீது எண்; ரசீது எண்; இரசீது இல</translation>
    </message>
    <message>
        <source>relation; relationship; link to the holder</source>
        <translation>உறவு; உறவுமுறை; பாலிசிதாரருடன் உறவு</translation>
    </message>
    <message>
        <source>son; daughter</source>
        <translation>மகன்; மகள்</translation>
    </message>
    <message>
        <source>start date; valid from; begins on</source>
        <translation>தொடக்க தேதி; ஆரம்ப தேதி; தொடங்கும் தேதி</translation>
    </message>
    <message>
        <source>telephone; mobile; phone number; mobile number; cell</source>
        <translation>தொலைபேசி; கைபேசி; தொலைபேசி எண்; கைபேசி எண்; அலைபேசி</translation>
    </message>
    <message>
        <source>wife; husband; partner</source>
        <translation>மனைவி; கணவர்; கணவன்; துணைவர்</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Any word of the help</source>
        <translation>உதவியின் எந்தச் சொல்லும்</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>வேலைக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>Back to work (Esc)</source>
        <translation>வேலைக்குத் திரும்பு (Esc)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>நெடுவரிசை</translation>
    </message>
    <message>
        <source>Formula: {formula}</source>
        <translation>சூத்திரம்: {formula}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>காலியாகலாம்</translation>
    </message>
    <message>
        <source>No topic holds “{words}”.</source>
        <translation>எந்தத் தலைப்பிலும் “{words}” இல்லை.</translation>
    </message>
    <message>
        <source>Source: the handbook of performance indicators, {place}</source>
        <translation>மூலம்: செயல்திறன் குறிகாட்டிகளின் கையேடு, {place}</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>தலைப்பின் உரை</translation>
    </message>
    <message>
        <source>The handbook gives no norm: compare with your plan and your past.</source>
        <translation>கையேடு அளவுகோல் தரவில்லை: உங்கள் இலக்குடனும் கடந்த காலத்துடனும் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>The rule behind it</source>
        <translation>இதன் விதி</translation>
    </message>
    <message>
        <source>To add one</source>
        <translation>ஒன்றைச் சேர்க்க</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>தலைப்புகள்</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>கண்டறிவது</translation>
    </message>
    <message>
        <source>a code that stands in {file}</source>
        <translation>{file}-இல் உள்ள குறியீடு</translation>
    </message>
    <message>
        <source>a day, like 2026-01-31</source>
        <translation>ஒரு நாள், 2026-01-31 போல</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>ஓர் எண்</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>ஒரு முழு எண்</translation>
    </message>
    <message>
        <source>a word of a list that grows</source>
        <translation>வளரும் பட்டியலின் ஒரு சொல்</translation>
    </message>
    <message>
        <source>an amount, like 1250.50</source>
        <translation>ஒரு தொகை, 1250.50 போல</translation>
    </message>
    <message>
        <source>box {number}</source>
        <translation>பெட்டி {number}</translation>
    </message>
    <message>
        <source>indicator {number}</source>
        <translation>குறிகாட்டி {number}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>one of: {codes}</source>
        <translation>இவற்றில் ஒன்று: {codes}</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>அட்டவணை {number}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>உரை</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ஆம் அல்லது இல்லை</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nothing was saved in these days.</source>
        <translation>இந்நாட்களில் ஏதும் சேமிக்கவில்லை.</translation>
    </message>
    <message>
        <source>Only the first {most} records are listed.</source>
        <translation>முதல் {most} பதிவுகள் மட்டும் பட்டியலில்.</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>சேமிப்புகள்</translation>
    </message>
    <message>
        <source>What a save changed</source>
        <translation>சேமிப்பு மாற்றியவை</translation>
    </message>
    <message>
        <source>What save {name} changed</source>
        <translation>சேமிப்பு {name} மாற்றியவை</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>செய்தது</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>யார் என்ன செய்தார்</translation>
    </message>
    <message>
        <source>by this person only</source>
        <translation>இந்நபர் செய்தவை மட்டும்</translation>
    </message>
    <message>
        <source>of the save with this name (A-12)</source>
        <translation>இப்பெயர் (A-12) உள்ள சேமிப்பின்</translation>
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
        <translation>உறுப்பினரைச் சேர்</translation>
    </message>
    <message>
        <source>Cover starts on</source>
        <translation>காப்பு தொடக்கம்</translation>
    </message>
    <message>
        <source>Down and Enter take somebody who is known already; F2 shows their record.</source>
        <translation>கீழ் அம்பும் Enter-உம் ஏற்கனவே உள்ளவரை எடுக்கும்; F2 அவர் பதிவைக் காட்டும்.</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>சேர்</translation>
    </message>
    <message>
        <source>First premium</source>
        <translation>முதல் பிரீமியம்</translation>
    </message>
    <message>
        <source>Leave empty for a new household. Of one that is there, write its code.</source>
        <translation>புதிய குடும்பத்துக்குக் காலியாக விடுங்கள். உள்ளதற்கு அதன் குறியீட்டை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Leave empty for people who are not insured yet.</source>
        <translation>இன்னும் காப்பீடு இல்லாதவருக்குக் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Phone of the holder</source>
        <translation>பாலிசிதாரர் தொலைபேசி</translation>
    </message>
</context>
<context>
    <name>IBNR method</name>
    <message>
        <source>Chain ladder</source>
        <translation>செயின் லேடர்</translation>
    </message>
    <message>
        <source>Expected claims</source>
        <translation>எதிர்பார்க்கும் உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Lag factors</source>
        <translation>தாமதக் காரணிகள்</translation>
    </message>
    <message>
        <source>None: claims are reported at once</source>
        <translation>இல்லை: உரிமைகோரல்கள் உடனே அறிவிக்கப்படும்</translation>
    </message>
    <message>
        <source>Percentage of reported claims</source>
        <translation>அறிவித்த உரிமைகோரல்களின் சதவீதம்</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>In this book this laptop is called {other}, and its receipts carry that. Choose {other} again.</source>
        <translation>இப்புத்தகத்தில் இக்கணினியின் பெயர் {other}; அதன் இரசீதுகளில் அது உள்ளது. மீண்டும் {other} தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>The code {code} belongs to another laptop of this book ({name}). Choose another code for this one.</source>
        <translation>குறியீடு {code} இப்புத்தகத்தின் வேறு கணினிக்கு ({name}) உரியது. இதற்கு வேறு குறியீட்டைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>The code {code} belongs to another laptop of this book. Choose another code for this one.</source>
        <translation>குறியீடு {code} இப்புத்தகத்தின் வேறு கணினிக்கு உரியது. இதற்கு வேறு குறியீட்டைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>{code} in {table} was changed since. Take back the later change first.</source>
        <translation>{table}-இல் {code} பின்னர் மாற்றப்பட்டது. முதலில் பிந்தைய மாற்றத்தைத் திரும்ப எடுங்கள்.</translation>
    </message>
    <message>
        <source>{other} in {others} rests on {code} in {table}. Take {other} back first, or its save {save}.</source>
        <translation>{others}-இல் உள்ள {other}, {table}-இல் உள்ள {code}-ஐச் சார்ந்தது. முதலில் {other} அல்லது அதன் சேமிப்பு {save}-ஐத் திரும்ப எடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>&quot;{cell}&quot; begins a line of totals, which is no record; leave the line out</source>
        <translation>&quot;{cell}&quot; மொத்த வரியைத் தொடங்குகிறது, அது பதிவு அல்ல; வரியை விடுங்கள்</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; has too many decimals; a rate has at most {places}</source>
        <translation>&quot;{cell}&quot;-இல் தசமம் அதிகம்; வீதத்தில் அதிகபட்சம் {places}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; has too many decimals; the currency has {decimals}, and nothing parts the thousands</source>
        <translation>&quot;{cell}&quot;-இல் தசமம் அதிகம்; நாணயத்தில் {decimals}, ஆயிரங்களைப் பிரிப்பது ஏதுமில்லை</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a date where text is wanted; format the column as text and type it again</source>
        <translation>&quot;{cell}&quot; தேதி, ஆனால் உரை தேவை; நெடுவரிசையை உரையாக அமைத்து மீண்டும் எழுதுங்கள்</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a number cut short where text is wanted; format the column as text and type it again</source>
        <translation>&quot;{cell}&quot; வெட்டப்பட்ட எண், ஆனால் உரை தேவை; நெடுவரிசையை உரையாக அமைத்து மீண்டும் எழுதுங்கள்</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a number where text is wanted; format the column as text and type it again</source>
        <translation>&quot;{cell}&quot; எண், ஆனால் உரை தேவை; நெடுவரிசையை உரையாக அமைத்து மீண்டும் எழுதுங்கள்</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a percentage where none is wanted; write the number alone</source>
        <translation>&quot;{cell}&quot; சதவீதம், ஆனால் அது தேவையில்லை; எண்ணை மட்டும் எழுதுங்கள்</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is larger than any amount a scheme can hold</source>
        <translation>&quot;{cell}&quot; எந்தத் திட்டமும் வைக்கக்கூடிய தொகையை விடப் பெரியது</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is neither yes nor no</source>
        <translation>&quot;{cell}&quot; ஆமும் அல்ல, இல்லையும் அல்ல</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is no text, but a spreadsheet’s yes or no; format the column as text and type it again</source>
        <translation>&quot;{cell}&quot; உரை அல்ல, விரிதாளின் ஆம்/இல்லை; நெடுவரிசையை உரையாக அமைத்து மீண்டும் எழுதுங்கள்</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is no value; leave the cell empty where nothing is known</source>
        <translation>&quot;{cell}&quot; மதிப்பு அல்ல; தெரியாததைக் காலியாக விடுங்கள்</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a date; write it as 2026-01-31</source>
        <translation>&quot;{cell}&quot; தேதி அல்ல; 2026-01-31 என எழுதுங்கள்</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a number</source>
        <translation>&quot;{cell}&quot; எண் அல்ல</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a whole number</source>
        <translation>&quot;{cell}&quot; முழு எண் அல்ல</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not an amount</source>
        <translation>&quot;{cell}&quot; தொகை அல்ல</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not in the list: {choices}</source>
        <translation>&quot;{cell}&quot; பட்டியலில் இல்லை: {choices}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not in the list; is it {near}?</source>
        <translation>&quot;{cell}&quot; பட்டியலில் இல்லை; {near} தானா?</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not written in the form of its column, {form}</source>
        <translation>&quot;{cell}&quot; தன் நெடுவரிசையின் வடிவில் ({form}) இல்லை</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is the error of a formula; put the formula right, or empty the cell if nothing is known</source>
        <translation>&quot;{cell}&quot; சூத்திரத்தின் பிழை; சூத்திரத்தைச் சரிசெய்யுங்கள், தெரியாவிட்டால் செல்லைக் காலியாக்குங்கள்</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too large for a ratio; the most is {high}, and {cell} % is written {share}</source>
        <translation>&quot;{cell}&quot; விகிதத்துக்கு மிகப் பெரியது; அதிகபட்சம் {high}, {cell} % என்பது {share} என எழுதப்படும்</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too large; the most is {high}</source>
        <translation>&quot;{cell}&quot; மிகப் பெரியது; அதிகபட்சம் {high}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too long ago; check the year</source>
        <translation>&quot;{cell}&quot; மிகப் பழையது; ஆண்டைப் பாருங்கள்</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too small; the least is {low}</source>
        <translation>&quot;{cell}&quot; மிகச் சிறியது; குறைந்தபட்சம் {low}</translation>
    </message>
    <message>
        <source>&quot;{code}&quot; in {sheet} was set aside</source>
        <translation>{sheet}-இல் &quot;{code}&quot; ஒதுக்கி வைக்கப்பட்டது</translation>
    </message>
    <message>
        <source>&quot;{code}&quot; is not in {table}, or only in a row that was replaced</source>
        <translation>{table}-இல் &quot;{code}&quot; இல்லை, அல்லது மாற்றப்பட்ட வரிசையில் மட்டும்</translation>
    </message>
    <message>
        <source>&quot;{form}&quot; is no form of days; known are {known}</source>
        <translation>&quot;{form}&quot; தேதி வடிவம் அல்ல; உள்ளவை {known}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be given here; known are {known}</source>
        <translation>&quot;{name}&quot; இங்கே கொடுக்க முடியாது; உள்ளவை {known}</translation>
    </message>
    <message numerus="yes">
        <source>%n files that {table} tells of are not in the folder {folder}</source>
        <translation>
            <numerusform>{table} கூறும் %n கோப்பு {folder} கோப்புறையில் இல்லை</numerusform>
            <numerusform>{table} கூறும் %n கோப்புகள் {folder} கோப்புறையில் இல்லை</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims that bill another amount than their items and services, whose sum was taken: {count}</source>
        <translation>இனங்கள், சேவைகளின் கூட்டலை விட வேறு பில் தொகை உள்ள உரிமைகோரல்கள்; கூட்டலே எடுக்கப்பட்டது: {count}</translation>
    </message>
    <message>
        <source>Columns that are passed over: {columns}</source>
        <translation>விடப்பட்ட நெடுவரிசைகள்: {columns}</translation>
    </message>
    <message>
        <source>Comparing the records with each other and with the file</source>
        <translation>பதிவுகள் ஒன்றோடொன்றும் கோப்புடனும் ஒப்பிடப்படுகின்றன</translation>
    </message>
    <message>
        <source>Covers of people or policies that were deleted, passed over: {count}</source>
        <translation>நீக்கிய நபர்கள் அல்லது பாலிசிகளின் காப்புகள், விடப்பட்டவை: {count}</translation>
    </message>
    <message>
        <source>Days such as {cell} can be meant in more than one form: choose the form of the days, or add --give days={form}</source>
        <translation>{cell} போன்ற தேதிகளை ஒன்றுக்கு மேற்பட்ட வடிவில் படிக்கலாம்: தேதிகளின் வடிவத்தைத் தேர்ந்தெடுங்கள், அல்லது --give days={form} சேருங்கள்</translation>
    </message>
    <message>
        <source>Everything is good; nothing was written, since it was only to be checked.</source>
        <translation>எல்லாம் நன்று; சோதனை மட்டுமே என்பதால் எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>Everything was in the file already; nothing was written.</source>
        <translation>எல்லாம் ஏற்கனவே கோப்பில் இருந்தன; எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>Hidden sheets were read, too: {sheets}</source>
        <translation>மறைந்த தாள்களும் படிக்கப்பட்டன: {sheets}</translation>
    </message>
    <message>
        <source>It was read as an export of {program}.</source>
        <translation>இது {program} ஏற்றுமதியாகப் படிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Items and services of claims that were replaced or deleted, passed over: {count}</source>
        <translation>மாற்றிய அல்லது நீக்கிய உரிமைகோரல்களின் இனங்களும் சேவைகளும், விடப்பட்டவை: {count}</translation>
    </message>
    <message>
        <source>Links to rows that are not there stay empty: {columns}</source>
        <translation>இல்லாத வரிசைகளுக்கான இணைப்புகள் காலியாக இருக்கும்: {columns}</translation>
    </message>
    <message>
        <source>Passed over, since they have no place here: rows that were replaced or deleted: {rows} ({by_row}); columns: {columns}; tables: {tables} ({by_table})</source>
        <translation>இங்கே இடமில்லாததால் விடப்பட்டவை: மாற்றிய அல்லது நீக்கிய வரிசைகள்: {rows} ({by_row}); நெடுவரிசைகள்: {columns}; அட்டவணைகள்: {tables} ({by_table})</translation>
    </message>
    <message>
        <source>People who came to a policy after its start and count from its start: {count}</source>
        <translation>பாலிசி தொடங்கிய பின் சேர்ந்து, தொடக்கம் முதல் எண்ணப்படுவோர்: {count}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} படிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Setting rows aside</source>
        <translation>வரிசைகள் ஒதுக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>Tables that are not there, so that what they would tell stays empty: {tables}</source>
        <translation>இல்லாத அட்டவணைகள்; அவை கூறுவது காலியாக இருக்கும்: {tables}</translation>
    </message>
    <message>
        <source>Tables that are passed over: {tables}</source>
        <translation>விடப்பட்ட அட்டவணைகள்: {tables}</translation>
    </message>
    <message>
        <source>There is no file {name} to import from.</source>
        <translation>இறக்குமதி செய்ய {name} என்ற கோப்பு இல்லை.</translation>
    </message>
    <message>
        <source>There is no folder or workbook {name} to import from.</source>
        <translation>இறக்குமதி செய்ய {name} என்ற கோப்புறையோ பணிப்புத்தகமோ இல்லை.</translation>
    </message>
    <message>
        <source>There is no table in {name}.</source>
        <translation>{name}-இல் அட்டவணை இல்லை.</translation>
    </message>
    <message>
        <source>Too much is not right to set rows aside. Mend what all these rows share, then try again.</source>
        <translation>வரிசைகளை ஒதுக்க முடியாத அளவு பிழைகள். இவ்வரிசைகளின் பொதுப் பிழையைச் சரிசெய்து மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Valuated claims without a payment, since no batch run tells its day: {count}</source>
        <translation>மதிப்பிட்டும் செலுத்துகை இல்லாத உரிமைகோரல்கள், நாள் கூறும் தொகுதி இல்லாததால்: {count}</translation>
    </message>
    <message>
        <source>Writing the records</source>
        <translation>பதிவுகள் எழுதப்படுகின்றன</translation>
    </message>
    <message>
        <source>a cell stands far from all others, in row {row}; delete the empty rows and columns, or save the sheet as a CSV file</source>
        <translation>வரிசை {row}-இல் ஒரு செல் மற்றவற்றிலிருந்து வெகு தொலைவில் உள்ளது; காலி வரிசை, நெடுவரிசைகளை நீக்குங்கள், அல்லது தாளை CSV கோப்பாகச் சேமியுங்கள்</translation>
    </message>
    <message>
        <source>a column has no name; give it one of the known names, or take it out</source>
        <translation>ஒரு நெடுவரிசைக்குப் பெயர் இல்லை; அறிந்த பெயர் கொடுங்கள், அல்லது நீக்குங்கள்</translation>
    </message>
    <message>
        <source>a formula without its value; open the workbook in a spreadsheet program and save it</source>
        <translation>மதிப்பு இல்லாத சூத்திரம்; பணிப்புத்தகத்தை விரிதாள் நிரலில் திறந்து சேமியுங்கள்</translation>
    </message>
    <message>
        <source>a line names one of {names} and a number, such as B14,0.45; {most} is at most 10, all others at most 1</source>
        <translation>ஒரு வரி {names} இவற்றில் ஒன்றையும் ஓர் எண்ணையும் கூறும், B14,0.45 போல; {most} அதிகபட்சம் 10, மற்றவை எல்லாம் அதிகபட்சம் 1</translation>
    </message>
    <message>
        <source>a line or a cell is too long: a quotation mark or the end of the line is missing</source>
        <translation>ஒரு வரி அல்லது செல் மிக நீளம்: மேற்கோள் குறி அல்லது வரி முடிவு இல்லை</translation>
    </message>
    <message>
        <source>a new scheme needs its name and its currency first</source>
        <translation>புதிய திட்டத்துக்கு முதலில் பெயரும் நாணயமும் தேவை</translation>
    </message>
    <message>
        <source>a number of {digits} digits where text is wanted, and a spreadsheet keeps only 15 of them; format the column as text and type it again</source>
        <translation>உரை வேண்டிய இடத்தில் {digits} இலக்க எண்; விரிதாள் 15 இலக்கங்களையே வைக்கும்; நெடுவரிசையை உரையாக அமைத்து மீண்டும் எழுதுங்கள்</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed properly</source>
        <translation>ஒரு மேற்கோள் குறி திறந்து சரியாக மூடவில்லை</translation>
    </message>
    <message>
        <source>a value is missing; this column cannot be empty</source>
        <translation>மதிப்பு இல்லை; இந்த நெடுவரிசை காலியாக இருக்க முடியாது</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; is missing</source>
        <translation>&quot;{name}&quot; நெடுவரிசை இல்லை</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; is not known; the nearest known one is &quot;{near}&quot;</source>
        <translation>&quot;{name}&quot; நெடுவரிசை அறியாதது; அருகில் உள்ளது &quot;{near}&quot;</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; stands twice</source>
        <translation>&quot;{name}&quot; நெடுவரிசை இருமுறை உள்ளது</translation>
    </message>
    <message>
        <source>doubtful: {title} ({count}); coverbook check names them</source>
        <translation>ஐயத்துக்குரியது: {title} ({count}); coverbook check அவற்றைக் கூறும்</translation>
    </message>
    <message>
        <source>it belongs to line {line}, which was set aside</source>
        <translation>இது ஒதுக்கிய {line} வரியைச் சேர்ந்தது</translation>
    </message>
    <message>
        <source>it is not said in which form the column is written</source>
        <translation>நெடுவரிசை எந்த வடிவில் உள்ளது எனக் கூறவில்லை</translation>
    </message>
    <message>
        <source>letters of &quot;{cell}&quot; are lost; type it again</source>
        <translation>&quot;{cell}&quot;-இன் எழுத்துகள் தொலைந்தன; மீண்டும் எழுதுங்கள்</translation>
    </message>
    <message>
        <source>new in the list {list}: {word}</source>
        <translation>{list} பட்டியலில் புதியது: {word}</translation>
    </message>
    <message>
        <source>no such file is known; is it {near}?</source>
        <translation>அப்படியொரு கோப்பு இல்லை; {near} தானா?</translation>
    </message>
    <message>
        <source>no table has the headings of the matching</source>
        <translation>பொருத்திய தலைப்புகள் எந்த அட்டவணையிலும் இல்லை</translation>
    </message>
    <message>
        <source>no table of {program} is in it</source>
        <translation>{program} அட்டவணை எதுவும் இதில் இல்லை</translation>
    </message>
    <message>
        <source>the file cannot be read; check that you may open it</source>
        <translation>கோப்பைப் படிக்க முடியவில்லை; அதைத் திறக்கலாமா எனப் பாருங்கள்</translation>
    </message>
    <message>
        <source>the file is empty; its first line must name the columns</source>
        <translation>கோப்பு காலி; முதல் வரி நெடுவரிசைகளின் பெயர்களைக் கூறவேண்டும்</translation>
    </message>
    <message>
        <source>the file is missing; a new scheme needs its name and its currency</source>
        <translation>கோப்பு இல்லை; புதிய திட்டத்துக்குப் பெயரும் நாணயமும் தேவை</translation>
    </message>
    <message>
        <source>the file is not in UTF-8; save it again as CSV UTF-8</source>
        <translation>கோப்பு UTF-8 அல்ல; மீண்டும் CSV UTF-8 ஆகச் சேமியுங்கள்</translation>
    </message>
    <message>
        <source>the first line names {columns} columns, more than {most}; leave the others out</source>
        <translation>முதல் வரியில் {columns} நெடுவரிசைகள், {most}-ஐ மிஞ்சியது; மற்றவற்றை விடுங்கள்</translation>
    </message>
    <message>
        <source>the letters of &quot;{cell}&quot; are broken; is it &quot;{near}&quot;? Save the table again as CSV UTF-8</source>
        <translation>&quot;{cell}&quot;-இன் எழுத்துகள் உடைந்தன; &quot;{near}&quot; தானா? அட்டவணையை மீண்டும் CSV UTF-8 ஆகச் சேமியுங்கள்</translation>
    </message>
    <message>
        <source>the line has {cells} cells, the header {width}</source>
        <translation>வரியில் {cells} செல்கள், தலைப்பில் {width}</translation>
    </message>
    <message>
        <source>the lines of voucher {voucher} must carry one date</source>
        <translation>வவுச்சர் {voucher} வரிகளுக்கு ஒரே தேதி வேண்டும்</translation>
    </message>
    <message>
        <source>the lines of {key} must have the same under {field}</source>
        <translation>{key}-இன் வரிகளில் {field} கீழ் ஒரே மதிப்பு இருக்க வேண்டும்</translation>
    </message>
    <message>
        <source>the number &quot;{cell}&quot; is longer than its cell shows noughts for, and those before it may be lost; format the column as text and type it again</source>
        <translation>எண் &quot;{cell}&quot; அதன் செல் காட்டும் சுழியங்களை விட நீளம்; முன்னுள்ளவை தொலைந்திருக்கலாம்; நெடுவரிசையை உரையாக அமைத்து மீண்டும் எழுதுங்கள்</translation>
    </message>
    <message>
        <source>the sheet is damaged; save the workbook again</source>
        <translation>தாள் சேதமானது; பணிப்புத்தகத்தை மீண்டும் சேமியுங்கள்</translation>
    </message>
    <message>
        <source>the table is missing; {table} refers to it</source>
        <translation>அட்டவணை இல்லை; {table} அதைக் குறிப்பிடுகிறது</translation>
    </message>
    <message>
        <source>the value holds a sign that cannot be printed; type it again</source>
        <translation>மதிப்பில் அச்சிட முடியாத குறி உள்ளது; மீண்டும் எழுதுங்கள்</translation>
    </message>
    <message>
        <source>there is no &quot;{code}&quot; in {sheet}</source>
        <translation>{sheet}-இல் &quot;{code}&quot; இல்லை</translation>
    </message>
    <message>
        <source>there is no exchange file in it</source>
        <translation>இதில் பரிமாற்றக் கோப்பு இல்லை</translation>
    </message>
    <message>
        <source>this is not the file that {table} tells of: it was changed</source>
        <translation>இது {table} கூறும் கோப்பு அல்ல: மாற்றப்பட்டது</translation>
    </message>
    <message>
        <source>voucher {voucher} does not balance; its lines add up to {off}</source>
        <translation>வவுச்சர் {voucher} சமநிலையில் இல்லை; அதன் வரிகளின் கூட்டல் {off}</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8; it was read as Windows-1252: look at its accents</source>
        <translation>{file} UTF-8 அல்ல; Windows-1252 ஆகப் படிக்கப்பட்டது: அதன் எழுத்துகளைப் பாருங்கள்</translation>
    </message>
    <message>
        <source>{file} says what each heading means. Look at it, then import with --as {file}</source>
        <translation>{file} ஒவ்வொரு தலைப்பின் பொருளைக் கூறும். பார்த்து, --as {file} உடன் இறக்குமதி செய்யுங்கள்</translation>
    </message>
    <message>
        <source>{file} was passed over; no such file is known</source>
        <translation>{file} விடப்பட்டது; அப்படியொரு கோப்பு அறியாதது</translation>
    </message>
    <message>
        <source>{key} is in the file already with &quot;{old}&quot;, not &quot;{new}&quot;; correct it there</source>
        <translation>{key} ஏற்கனவே கோப்பில் &quot;{old}&quot; உடன் உள்ளது, &quot;{new}&quot; அல்ல; அங்கே திருத்துங்கள்</translation>
    </message>
    <message>
        <source>{key} is in the file already with other lines; correct it there</source>
        <translation>{key} ஏற்கனவே கோப்பில் வேறு வரிகளுடன் உள்ளது; அங்கே திருத்துங்கள்</translation>
    </message>
    <message>
        <source>{key} stands already on line {first}</source>
        <translation>{key} ஏற்கனவே {first} வரியில் உள்ளது</translation>
    </message>
    <message>
        <source>{name} cannot be read. Check that you may open it.</source>
        <translation>{name} படிக்க முடியவில்லை. அதைத் திறக்கலாமா எனப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>{name} holds no text: it is a picture or a file of another program.</source>
        <translation>{name}-இல் உரை இல்லை: இது படம் அல்லது வேறு நிரலின் கோப்பு.</translation>
    </message>
    <message>
        <source>{name} is a table alone: say with --as NAME.json what its headings mean.</source>
        <translation>{name} ஓர் அட்டவணை மட்டும்: --as NAME.json மூலம் தலைப்புகளின் பொருளைக் கூறுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is neither a workbook (.xlsx, .ods) nor a CSV file.</source>
        <translation>{name} பணிப்புத்தகமும் (.xlsx, .ods) அல்ல, CSV கோப்பும் அல்ல.</translation>
    </message>
    <message>
        <source>{name} is no saved matching of headings. Write a new one with --propose.</source>
        <translation>{name} சேமித்த தலைப்புப் பொருத்தம் அல்ல. --propose மூலம் புதிதாக எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is not an Excel workbook.</source>
        <translation>{name} Excel பணிப்புத்தகம் அல்ல.</translation>
    </message>
    <message>
        <source>{name} is of an old kind: save it as .xlsx and import that.</source>
        <translation>{name} பழைய வகை: .xlsx ஆகச் சேமித்து அதை இறக்குமதி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is read as an exchange folder, to which nothing is given: leave --give away.</source>
        <translation>{name} பரிமாற்றக் கோப்புறையாகப் படிக்கப்படும்; அதற்கு ஏதும் கொடுக்கப்படாது: --give விடுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is there already: propose under another name.</source>
        <translation>{name} ஏற்கனவே உள்ளது: வேறு பெயரில் முன்மொழியுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is too large to be read as a workbook. Save its sheets as CSV files in one folder and import that.</source>
        <translation>{name} பணிப்புத்தகமாகப் படிக்க மிகப் பெரியது. தாள்களை ஒரு கோப்புறையில் CSV கோப்புகளாகச் சேமித்து இறக்குமதி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>{name} only marks an open workbook: close that and import it.</source>
        <translation>{name} திறந்த பணிப்புத்தகத்தின் அடையாளம் மட்டும்: அதை மூடி இறக்குமதி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>{program} knows neither the name of the scheme nor its currency: enter both in the window, or add --give name=… --give currency=…</source>
        <translation>{program} திட்டத்தின் பெயரையும் நாணயத்தையும் அறியாது: இரண்டையும் சாளரத்தில் எழுதுங்கள், அல்லது --give name=… --give currency=… சேருங்கள்</translation>
    </message>
    <message>
        <source>{sheet}: {rows} new</source>
        <translation>{sheet}: {rows} புதியவை</translation>
    </message>
    <message>
        <source>{sheet}: {rows} set aside in {file}</source>
        <translation>{sheet}: {rows}, {file}-இல் ஒதுக்கியவை</translation>
    </message>
    <message>
        <source>{table}: it is not known what it holds; it is passed over.</source>
        <translation>{table}: அதில் என்ன உள்ளது எனத் தெரியவில்லை; விடப்பட்டது.</translation>
    </message>
    <message>
        <source>{table}: no heading means {field}.</source>
        <translation>{table}: எந்தத் தலைப்பும் {field} அல்ல.</translation>
    </message>
    <message>
        <source>{table}: passed over are {headings}.</source>
        <translation>{table}: விடப்பட்டவை {headings}.</translation>
    </message>
    <message>
        <source>{table}: say in which form {heading} is written: {forms}.</source>
        <translation>{table}: {heading} எந்த வடிவில் எழுதியது எனக் கூறுங்கள்: {forms}.</translation>
    </message>
</context>
<context>
    <name>Index form</name>
    <message>
        <source>Nobody is in force who has no claim of that day yet.</source>
        <translation>அந்நாளின் உரிமைகோரல் இல்லாத, நடப்பில் உள்ளவர் யாருமில்லை.</translation>
    </message>
    <message>
        <source>Nothing was measured at {station} from {first} to {last}.</source>
        <translation>{first} முதல் {last} வரை {station}-இல் எதுவும் அளக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Only its policies: where several stations serve one product.</source>
        <translation>இதன் பாலிசிகள் மட்டும்: பல நிலையங்கள் ஒரு திட்டவகைக்கு இருந்தால்.</translation>
    </message>
    <message>
        <source>Post the claims</source>
        <translation>உரிமைகோரல்களை எழுது</translation>
    </message>
    <message>
        <source>The contract lacks its first or last measure, or its payout.</source>
        <translation>ஒப்பந்தத்தில் முதல் அல்லது கடைசி அளவோ, தொகையோ இல்லை.</translation>
    </message>
    <message>
        <source>The readings of its station are added up over its season.</source>
        <translation>அதன் நிலையத்தின் அளவீடுகள் பருவம் முழுதும் கூட்டப்படும்.</translation>
    </message>
    <message>
        <source>The season runs to {last}: decide after it.</source>
        <translation>பருவம் {last} வரை: அதன்பின் முடிவெடுங்கள்.</translation>
    </message>
    <message>
        <source>{measured} was measured: nothing is due.</source>
        <translation>அளந்தது {measured}: எதுவும் தரவேண்டாம்.</translation>
    </message>
    <message numerus="yes">
        <source>{measured} was measured: {share} of {payout} is due, {each} to each of %n covers.</source>
        <translation>
            <numerusform>அளந்தது {measured}: {payout}-இல் {share} தரவேண்டும், %n காப்புக்கும் {each}.</numerusform>
            <numerusform>அளந்தது {measured}: {payout}-இல் {share} தரவேண்டும், %n காப்புகள் ஒவ்வொன்றுக்கும் {each}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Claims rejection ratio</source>
        <translation>உரிமைகோரல் நிராகரிப்பு விகிதம்</translation>
    </message>
    <message>
        <source>Coverage ratio</source>
        <translation>காப்பு விகிதம்</translation>
    </message>
    <message>
        <source>Growth ratio</source>
        <translation>வளர்ச்சி விகிதம்</translation>
    </message>
    <message>
        <source>Incurred claims ratio</source>
        <translation>நிகழ்ந்த உரிமைகோரல் விகிதம்</translation>
    </message>
    <message>
        <source>Incurred expense ratio</source>
        <translation>ஏற்பட்ட செலவு விகிதம்</translation>
    </message>
    <message>
        <source>Liquidity ratio</source>
        <translation>திரவத்தன்மை விகிதம்</translation>
    </message>
    <message>
        <source>Net income ratio</source>
        <translation>நிகர வருமான விகிதம்</translation>
    </message>
    <message>
        <source>Promptness of claims settlement</source>
        <translation>உரிமைகோரல் தீர்வின் விரைவு</translation>
    </message>
    <message>
        <source>Renewal ratio</source>
        <translation>புதுப்பித்தல் விகிதம்</translation>
    </message>
    <message>
        <source>Solvency ratio</source>
        <translation>கடன்தீர் திறன் விகிதம்</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>the median time to settle claims</extracomment>
        <translation>
            <numerusform>%n நாள்</numerusform>
            <numerusform>%n நாள்</numerusform>
        </translation>
    </message>
    <message>
        <source>A pension is among these products: its contributions count as premium here.</source>
        <translation>இத்திட்டவகைகளில் ஓய்வூதியமும் உள்ளது: அதன் சந்தாக்கள் இங்கே பிரீமியமாகக் கணக்கிடப்படும்.</translation>
    </message>
    <message>
        <source>A pension is not renewed: persistency takes the place of renewal.</source>
        <translation>ஓய்வூதியம் புதுப்பிக்கப்படுவதில்லை: புதுப்பித்தல் இடத்தில் தொடர்ச்சி வரும்.</translation>
    </message>
    <message>
        <source>A pension product earns no premium: contributions stand in its place.</source>
        <translation>ஓய்வூதியத் திட்டவகை பிரீமியம் ஈட்டாது: அதன் இடத்தில் சந்தாக்கள்.</translation>
    </message>
    <message>
        <source>A pension product has no claims ratio: nothing is earned against claims.</source>
        <translation>ஓய்வூதியத் திட்டவகைக்கு உரிமைகோரல் விகிதம் இல்லை: உரிமைகோரலுக்கு எதிராக ஏதும் ஈட்டப்படாது.</translation>
    </message>
    <message>
        <source>Active insured / target population</source>
        <translation>காப்பீடு செய்தோர் / இலக்கு மக்கள்தொகை</translation>
    </message>
    <message>
        <source>Admitted assets B01 / reserves and other liabilities</source>
        <translation>ஏற்கப்பட்ட சொத்து B01 / ஒதுக்குகளும் பிற பொறுப்புகளும்</translation>
    </message>
    <message>
        <source>An index pays many or none at once: expect this to swing from year to year.</source>
        <translation>குறியீடு ஒரே நேரத்தில் பலருக்குத் தரும் அல்லது யாருக்கும் தராது: இது ஆண்டுக்கு ஆண்டு ஏறி இறங்கும்.</translation>
    </message>
    <message>
        <source>Average claim</source>
        <translation>சராசரி உரிமைகோரல்</translation>
    </message>
    <message>
        <source>Before reinsurance</source>
        <translation>மறுகாப்பீட்டுக்கு முன்</translation>
    </message>
    <message>
        <source>Cash and investments easily turned into cash / payables within three months</source>
        <translation>ரொக்கமும் எளிதில் ரொக்கமாகும் முதலீடுகளும் / மூன்று மாதத்துக்குள் செலுத்தவேண்டியவை</translation>
    </message>
    <message>
        <source>Change in active insured / active insured at the start</source>
        <translation>காப்பீடு செய்தோர் மாற்றம் / தொடக்கத்தில் காப்பீடு செய்தோர்</translation>
    </message>
    <message>
        <source>Claims for each insured year</source>
        <translation>ஒரு காப்பீட்டு ஆண்டுக்கு உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims rejected</source>
        <translation>நிராகரித்த உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims still undecided: {count}</source>
        <translation>இன்னும் முடிவாகாத உரிமைகோரல்கள்: {count}</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products together are no benchmark: compare each product with its like.</source>
        <translation>கட்டாய, விருப்பத் திட்டவகைகள் சேர்ந்து ஒப்பீடு அல்ல: ஒவ்வொன்றையும் அதுபோன்றதுடன் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>Compulsory credit life ends and renews with the loan.</source>
        <translation>கட்டாயக் கடன் ஆயுள் காப்பீடு கடனுடன் முடியும், கடனுடன் புதுப்பிக்கும்.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>பங்களிப்புகள்</translation>
    </message>
    <message>
        <source>Count what every partner spends: insurer, agent, administrator, provider. Compare the figure before reinsurance.</source>
        <translation>ஒவ்வொரு பங்காளரின் செலவையும் எண்ணுங்கள்: காப்பீட்டாளர், முகவர், நிர்வாகி, சேவையாளர். மறுகாப்பீட்டுக்கு முந்தைய தொகையை ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>காப்பு விகிதம்</translation>
    </message>
    <message>
        <source>Days from the event until the money is received or the claim denied</source>
        <translation>நிகழ்விலிருந்து பணம் பெறும் வரை அல்லது உரிமைகோரல் மறுக்கப்படும் வரை நாட்கள்</translation>
    </message>
    <message>
        <source>For every 100 that falls due within three months, so much can be paid at once.</source>
        <translation>மூன்று மாதத்துக்குள் தரவேண்டிய ஒவ்வொரு 100-க்கும் உடனே தரக்கூடியது.</translation>
    </message>
    <message>
        <source>For every 100 the scheme owes, now or later, it holds so much in assets that can be relied on.</source>
        <translation>இப்போதோ பின்னரோ தரவேண்டிய ஒவ்வொரு 100-க்கும், திட்டம் நம்பத்தகுந்த சொத்தாக வைத்திருப்பது.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>வளர்ச்சி</translation>
    </message>
    <message>
        <source>How long a family waits from the event until it holds the money, or knows that there is none.</source>
        <translation>நிகழ்விலிருந்து பணம் கையில் வரும் வரை, அல்லது இல்லை என அறியும் வரை, ஒரு குடும்பம் காத்திருக்கும் காலம்.</translation>
    </message>
    <message>
        <source>How much the number of insured people grew or shrank over the period.</source>
        <translation>காலத்தில் காப்பீடு செய்தோர் எண்ணிக்கை எவ்வளவு கூடியது அல்லது குறைந்தது.</translation>
    </message>
    <message>
        <source>Incurred claims P11 / earned premium P02</source>
        <translation>நிகழ்ந்த உரிமைகோரல் P11 / ஈட்டிய பிரீமியம் P02</translation>
    </message>
    <message>
        <source>Incurred expenses</source>
        <translation>ஏற்பட்ட செலவுகள்</translation>
    </message>
    <message>
        <source>Insured who renewed / insured who could have renewed</source>
        <translation>புதுப்பித்த காப்பீடு செய்தோர் / புதுப்பிக்க முடிந்த காப்பீடு செய்தோர்</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>திரவத்தன்மை</translation>
    </message>
    <message>
        <source>Measured for the whole organisation: it pays from one purse.</source>
        <translation>முழு அமைப்புக்கும் அளக்கப்படும்: அது ஒரே பையிலிருந்து செலுத்தும்.</translation>
    </message>
    <message>
        <source>Measured for the whole organisation: its assets are not assigned to products.</source>
        <translation>முழு அமைப்புக்கும் அளக்கப்படும்: சொத்துகள் திட்டவகைகளுக்குப் பிரிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Net income P28 / earned premium P02</source>
        <translation>நிகர வருமானம் P28 / ஈட்டிய பிரீமியம் P02</translation>
    </message>
    <message>
        <source>Net income before reinsurance</source>
        <translation>மறுகாப்பீட்டுக்கு முன் நிகர வருமானம்</translation>
    </message>
    <message>
        <source>No claim was reported in the period.</source>
        <translation>காலத்தில் உரிமைகோரல் எதுவும் அறிவிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>No claim was settled in the period.</source>
        <translation>காலத்தில் உரிமைகோரல் எதுவும் தீர்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>No expense has been entered for this period.</source>
        <translation>இக்காலத்துக்குச் செலவு எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>No premium was earned in the period.</source>
        <translation>காலத்தில் ஈட்டிய பிரீமியம் இல்லை.</translation>
    </message>
    <message>
        <source>No voucher has been entered: cash, assets and debts are not known.</source>
        <translation>வவுச்சர் எதுவும் எழுதப்படவில்லை: ரொக்கம், சொத்து, கடன் தெரியாது.</translation>
    </message>
    <message>
        <source>Nobody was insured the day before the period.</source>
        <translation>காலத்துக்கு முந்தைய நாளில் காப்பீடு செய்தவர் யாருமில்லை.</translation>
    </message>
    <message>
        <source>Nobody&apos;s cover came up for renewal in the period.</source>
        <translation>காலத்தில் யாருடைய காப்பும் புதுப்பிக்க வரவில்லை.</translation>
    </message>
    <message>
        <source>Nothing is payable within three months.</source>
        <translation>மூன்று மாதத்துக்குள் செலுத்தவேண்டியது ஏதுமில்லை.</translation>
    </message>
    <message>
        <source>Of every 100 claims reported, so many were refused. Partly paid claims are counted apart.</source>
        <translation>அறிவித்த ஒவ்வொரு 100 உரிமைகோரல்களில் மறுக்கப்பட்டவை. பகுதி செலுத்திய உரிமைகோரல்கள் தனியே எண்ணப்படும்.</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much came back as benefits. It moves with how often and how much members claim.</source>
        <translation>ஈட்டிய ஒவ்வொரு 100-இலும் பயன்களாகத் திரும்பியது. உறுப்பினர் எத்தனை முறை, எவ்வளவு கோருகிறார் என்பதால் மாறும்.</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much was left before donations. Below zero the scheme lives on capital or gifts.</source>
        <translation>ஈட்டிய ஒவ்வொரு 100-இலும் நன்கொடைக்கு முன் மீதி. சுழியத்துக்குக் கீழ் என்றால் திட்டம் மூலதனம் அல்லது கொடையில் வாழ்கிறது.</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much went into running the scheme. A fifth or less leaves most for benefits.</source>
        <translation>ஈட்டிய ஒவ்வொரு 100-இலும் திட்டத்தை நடத்த ஆனது. ஐந்தில் ஒரு பங்கு அல்லது குறைவு என்றால் பயன்களுக்கு அதிகம் மிஞ்சும்.</translation>
    </message>
    <message>
        <source>Of every 100 people the scheme is meant for, so many are insured on the last day.</source>
        <translation>திட்டத்தின் இலக்கான ஒவ்வொரு 100 பேரில் கடைசி நாளில் காப்பீடு செய்தோர்.</translation>
    </message>
    <message>
        <source>Of every 100 who could stay, so many did. Deaths and those too old are not counted against the scheme.</source>
        <translation>தொடர முடிந்த ஒவ்வொரு 100 பேரில் தொடர்ந்தவர். இறப்பும் வயது கடந்தவரும் திட்டத்துக்கு எதிராக எண்ணப்படமாட்டார்.</translation>
    </message>
    <message>
        <source>Operating expenses P16 / earned premium P02</source>
        <translation>செயல்பாட்டுச் செலவுகள் P16 / ஈட்டிய பிரீமியம் P02</translation>
    </message>
    <message>
        <source>Operating expenses before reinsurance</source>
        <translation>மறுகாப்பீட்டுக்கு முன் செயல்பாட்டுச் செலவுகள்</translation>
    </message>
    <message>
        <source>Products to which renewal does not apply are left out.</source>
        <translation>புதுப்பித்தல் பொருந்தாத திட்டவகைகள் விடப்பட்டன.</translation>
    </message>
    <message>
        <source>Promptness</source>
        <translation>விரைவு</translation>
    </message>
    <message>
        <source>Rejected claims / claims reported</source>
        <translation>நிராகரித்த உரிமைகோரல்கள் / அறிவித்த உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>புதுப்பித்தல்</translation>
    </message>
    <message>
        <source>Savings and interest pay part of these benefits: ratios to earned premium are distorted.</source>
        <translation>சேமிப்பும் வட்டியும் இப்பயன்களில் ஒரு பகுதியைத் தரும்: ஈட்டிய பிரீமியத்துக்கான விகிதங்கள் சரியாகக் காட்டாது.</translation>
    </message>
    <message>
        <source>Solvency</source>
        <translation>கடன்தீர் திறன்</translation>
    </message>
    <message>
        <source>Takaful, mudharaba: participants and operator share the surplus by the agreed ratio.</source>
        <translation>தகாஃபுல், முதாரபா: பங்கேற்பாளரும் நடத்துநரும் ஒப்பிய விகிதத்தில் உபரியைப் பகிர்வர்.</translation>
    </message>
    <message>
        <source>Takaful, non-profit: the surplus stays with the members&apos; fund.</source>
        <translation>தகாஃபுல், இலாப நோக்கற்றது: உபரி உறுப்பினர் நிதியில் இருக்கும்.</translation>
    </message>
    <message>
        <source>Takaful, ta&apos;awuni: the surplus goes back to the participants.</source>
        <translation>தகாஃபுல், தஆவுனி: உபரி பங்கேற்பாளருக்குத் திரும்பும்.</translation>
    </message>
    <message>
        <source>Takaful, wakala: the surplus is the participants&apos;; the operator earns a fee only.</source>
        <translation>தகாஃபுல், வகாலா: உபரி பங்கேற்பாளருடையது; நடத்துநர் கட்டணம் மட்டும் பெறுவார்.</translation>
    </message>
    <message>
        <source>The operator&apos;s charges to the takaful fund are an expense.</source>
        <translation>தகாஃபுல் நிதிக்கு நடத்துநர் விதிக்கும் கட்டணம் ஒரு செலவு.</translation>
    </message>
    <message>
        <source>The shares of the reserves payable within three months are not set.</source>
        <translation>மூன்று மாதத்துக்குள் செலுத்தவேண்டிய ஒதுக்குப் பங்குகள் இடப்படவில்லை.</translation>
    </message>
    <message>
        <source>The target population is 0.</source>
        <translation>இலக்கு மக்கள்தொகை 0.</translation>
    </message>
    <message>
        <source>The target population is not known. Enter it with the day it was counted.</source>
        <translation>இலக்கு மக்கள்தொகை தெரியாது. எண்ணிய நாளுடன் எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>The target population was counted more than a year before.</source>
        <translation>இலக்கு மக்கள்தொகை ஓராண்டுக்கு மேல் முன்பு எண்ணப்பட்டது.</translation>
    </message>
    <message>
        <source>There are no liabilities to set the assets against.</source>
        <translation>சொத்துகளை ஒப்பிடப் பொறுப்புகள் இல்லை.</translation>
    </message>
    <message>
        <source>Vouchers on operating expenses</source>
        <translation>செயல்பாட்டுச் செலவு வவுச்சர்கள்</translation>
    </message>
    <message>
        <source>What it would be divided by is below nought: a ratio to it would mean nothing.</source>
        <translation>வகுக்கும் எண் சுழியத்துக்குக் கீழ்: அதன் விகிதத்துக்குப் பொருளில்லை.</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>மோசம்</translation>
    </message>
    <message>
        <source>good</source>
        <translation>நன்று</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>பொ. இல்லை</translation>
    </message>
    <message>
        <source>no norm</source>
        <translation>அளவுகோல் இல்லை</translation>
    </message>
    <message>
        <source>norm: 0 to 10 %</source>
        <translation>அளவுகோல்: 0 முதல் 10 %</translation>
    </message>
    <message>
        <source>norm: 120 % or more</source>
        <translation>அளவுகோல்: 120 % முதல்</translation>
    </message>
    <message>
        <source>norm: 85 % or more</source>
        <translation>அளவுகோல்: 85 % முதல்</translation>
    </message>
    <message>
        <source>norm: at most 20 %</source>
        <translation>அளவுகோல்: 20 % வரை</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>பொருந்தாது</translation>
    </message>
    <message>
        <source>plan: {target}</source>
        <translation>இலக்கு: {target}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>தற்காலிகம்</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>ஏதோ இல்லை</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>கவனிக்க</translation>
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
        <translation>பத்துக்கு அப்பால்…</translation>
    </message>
    <message>
        <source>How it was reached</source>
        <translation>வந்த விதம்</translation>
    </message>
    <message>
        <source>Set the shares payable</source>
        <translation>செலுத்தும் பங்குகளை இடு</translation>
    </message>
    <message>
        <source>Source: performance indicators for microinsurance, number {number}</source>
        <translation>மூலம்: நுண்காப்பீட்டின் செயல்திறன் குறிகாட்டிகள், எண் {number}</translation>
    </message>
    <message>
        <source>The quarter before it was {before}, a year ago {year}.</source>
        <translation>முந்தைய காலாண்டில் {before}, ஓராண்டு முன் {year}.</translation>
    </message>
    <message>
        <source>The quarter before it was {before}.</source>
        <translation>முந்தைய காலாண்டில் {before}.</translation>
    </message>
    <message>
        <source>There is no norm: compare with your own plan and your own past.</source>
        <translation>அளவுகோல் இல்லை: உங்கள் சொந்த இலக்குடனும் கடந்த காலத்துடனும் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>{label}: {value}. {line}. {standing}</source>
        <translation>{label}: {value}. {line}. {standing}</translation>
    </message>
</context>
<context>
    <name>Interview form</name>
    <message>
        <source>Any more they said.</source>
        <translation>அவர்கள் கூறிய பிற.</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>கேட்ட நாள்</translation>
    </message>
    <message>
        <source>Exit interview</source>
        <translation>விலகல் நேர்காணல்</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>அவர்கள் சொந்தச் சொற்களில்</translation>
    </message>
    <message>
        <source>Leave empty where a whole group has left.</source>
        <translation>முழுக் குழுவும் விலகினால் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>What was missing?</source>
        <translation>எது குறைந்தது?</translation>
    </message>
    <message>
        <source>What would have kept them, in a word of the list: choose what comes nearest.</source>
        <translation>எது அவர்களைத் தக்கவைத்திருக்கும், பட்டியலின் சொல்லில்: மிக நெருங்கியதைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Would they come back?</source>
        <translation>திரும்ப வருவார்களா?</translation>
    </message>
</context>
<context>
    <name>Investing</name>
    <message>
        <source>It comes back after the day on which it was bought, {day}.</source>
        <translation>அது வாங்கிய நாளான {day}-க்குப் பிறகே திரும்பி வரும்.</translation>
    </message>
    <message>
        <source>{code} was paid back on {day}. Choose one that is held.</source>
        <translation>{code} {day} அன்று திருப்பிச் செலுத்தப்பட்டது. கையில் உள்ள ஒன்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>Investing form</name>
    <message>
        <source>An investment is paid back</source>
        <translation>முதலீடு திருப்பிச் செலுத்தப்படுகிறது</translation>
    </message>
    <message>
        <source>Interest or profit that came with it</source>
        <translation>அதனுடன் வந்த வட்டி அல்லது இலாபம்</translation>
    </message>
    <message>
        <source>Invest money</source>
        <translation>பணத்தை முதலீடு செய்</translation>
    </message>
    <message>
        <source>Paid into</source>
        <translation>பணம் சேர்ந்த கணக்கு</translation>
    </message>
    <message>
        <source>Save the investment</source>
        <translation>முதலீட்டைச் சேமி</translation>
    </message>
    <message>
        <source>Save what came back</source>
        <translation>திரும்பி வந்ததைச் சேமி</translation>
    </message>
    <message>
        <source>Without what was invested. Nought where none came.</source>
        <translation>முதலீடு செய்த தொகை இன்றி. எதுவும் வராவிட்டால் 0.</translation>
    </message>
</context>
<context>
    <name>Investment</name>
    <message>
        <source>A share of the profit</source>
        <translation>இலாபத்தில் ஒரு பங்கு</translation>
    </message>
    <message>
        <source>All that one institution holds</source>
        <translation>ஒரே நிறுவனத்தில் உள்ள அனைத்தும்</translation>
    </message>
    <message>
        <source>Bond of a company</source>
        <translation>நிறுவனக் கடன் பத்திரம்</translation>
    </message>
    <message>
        <source>Deposit at a bank</source>
        <translation>வங்கி வைப்பு</translation>
    </message>
    <message>
        <source>Loan to members or others</source>
        <translation>உறுப்பினருக்கு அல்லது பிறருக்குக் கடன்</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>அசையாச் சொத்து</translation>
    </message>
    <message>
        <source>Shares of a company</source>
        <translation>நிறுவனப் பங்குகள்</translation>
    </message>
    <message>
        <source>Shares of a fund</source>
        <translation>நிதியப் பங்குகள்</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>வேறு ஏதாவது</translation>
    </message>
    <message>
        <source>Treasury bill or bond</source>
        <translation>அரசுக் கருவூல உண்டியல் அல்லது பத்திரம்</translation>
    </message>
</context>
<context>
    <name>Investment form</name>
    <message>
        <source>Admitted, in percent</source>
        <translation>ஏற்கப்படுவது, சதவீதம்</translation>
    </message>
    <message>
        <source>As an agency has graded it. Leave empty where none has.</source>
        <translation>தரமதிப்பீட்டு முகமை அளித்தபடி. இல்லை எனில் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>At most, in percent of all investments</source>
        <translation>எல்லா முதலீடுகளில் அதிகபட்சம், சதவீதம்</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>வாங்கிய நாள்</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>வகை</translation>
    </message>
    <message>
        <source>Falls due on</source>
        <translation>முதிர்வு நாள்</translation>
    </message>
    <message>
        <source>For whose reserves it is kept. Leave empty for the scheme as a whole.</source>
        <translation>யாருடைய ஒதுக்குகளுக்காக வைத்துள்ளது. முழுத் திட்டத்துக்கும் எனில் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>தரம்</translation>
    </message>
    <message>
        <source>How much of it the supervisor counts. Leave empty for all of it.</source>
        <translation>கண்காணிப்பு ஆணையம் இதில் எவ்வளவு கணக்கில் கொள்ளும். முழுவதுக்கும் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>நிறுவனம்</translation>
    </message>
    <message>
        <source>Interest accrues by it, day by day. Of a share of the profit it is a guess.</source>
        <translation>இதன்படி வட்டி நாளுக்கு நாள் சேரும். இலாபப் பங்குக்கு இது ஓர் ஊகம்.</translation>
    </message>
    <message>
        <source>Least grade</source>
        <translation>குறைந்த தரம்</translation>
    </message>
    <message>
        <source>Leave empty for what has no such day.</source>
        <translation>அப்படி ஒரு நாள் இல்லாததற்குக் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>எதில்</translation>
    </message>
    <message>
        <source>Paid for it</source>
        <translation>வாங்கிய விலை</translation>
    </message>
    <message>
        <source>Rate of a year, in percent</source>
        <translation>ஆண்டு வீதம், சதவீதம்</translation>
    </message>
    <message>
        <source>Real estate has 10 unless it stands here.</source>
        <translation>இங்கே வேறு எழுதாவிட்டால் அசையாச் சொத்துக்கு 10.</translation>
    </message>
    <message>
        <source>Sold or paid back early on</source>
        <translation>முன்பே விற்ற அல்லது மீட்ட நாள்</translation>
    </message>
    <message>
        <source>What it returns</source>
        <translation>தரும் வருவாய்</translation>
    </message>
    <message>
        <source>With whom the money lies.</source>
        <translation>பணம் யாரிடம் உள்ளது.</translation>
    </message>
</context>
<context>
    <name>Investments</name>
    <message>
        <source>Admitted</source>
        <translation>ஏற்கப்பட்டது</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>அதிகபட்சம்</translation>
    </message>
    <message>
        <source>Claims, expenses and premium are a quarter of their year in the business plan.</source>
        <translation>உரிமைகோரல், செலவு, பிரீமியம் ஆகியவை வணிகத் திட்டத்தில் அவற்றின் ஆண்டின் கால் பங்கு.</translation>
    </message>
    <message>
        <source>Expenses to pay</source>
        <translation>செலுத்தவேண்டிய செலவுகள்</translation>
    </message>
    <message>
        <source>Falls due, with interest</source>
        <translation>முதிர்வது, வட்டியுடன்</translation>
    </message>
    <message>
        <source>Graded too low: {codes}</source>
        <translation>தரம் மிகக் குறைவு: {codes}</translation>
    </message>
    <message>
        <source>Interest accrues by itself, day by day; of a share of the profit nothing does.</source>
        <translation>வட்டி தானே நாளுக்கு நாள் சேரும்; இலாபப் பங்குக்கு ஏதும் சேராது.</translation>
    </message>
    <message>
        <source>Interest so far</source>
        <translation>இதுவரை வட்டி</translation>
    </message>
    <message>
        <source>Invested</source>
        <translation>முதலீடு செய்தது</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>முதலீடு</translation>
    </message>
    <message>
        <source>Investments on {day}</source>
        <translation>{day} அன்று முதலீடுகள்</translation>
    </message>
    <message>
        <source>Investments that fall due</source>
        <translation>முதிரும் முதலீடுகள்</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>வரம்புக்குள்</translation>
    </message>
    <message>
        <source>More than allowed</source>
        <translation>அனுமதித்ததை விட அதிகம்</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>வரம்பு இல்லை</translation>
    </message>
    <message>
        <source>Of all investments</source>
        <translation>எல்லா முதலீடுகளில்</translation>
    </message>
    <message>
        <source>Premium to come</source>
        <translation>வரவிருக்கும் பிரீமியம்</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>வீதம்</translation>
    </message>
    <message>
        <source>Real estate may be {share} percent unless the policy says otherwise.</source>
        <translation>கொள்கை வேறு கூறாவிட்டால் அசையாச் சொத்து {share} சதவீதம் வரை இருக்கலாம்.</translation>
    </message>
    <message>
        <source>The balance sheet holds {off} on B03 and B10 that this register does not know.</source>
        <translation>இருப்புநிலைக் குறிப்பில் B03, B10 வரிகளில் இப்பதிவேட்டில் இல்லாத {off} உள்ளது.</translation>
    </message>
    <message>
        <source>What falls due, and what is to be paid</source>
        <translation>முதிர்வதும் செலுத்தவேண்டியதும்</translation>
    </message>
    <message>
        <source>how many quarters ahead</source>
        <translation>எத்தனை காலாண்டுகள் முன்னோக்கி</translation>
    </message>
</context>
<context>
    <name>Keying</name>
    <message>
        <source>(empty)</source>
        <translation>(காலி)</translation>
    </message>
    <message>
        <source>1: first keyed</source>
        <translation>1: முதல் உள்ளீடு</translation>
    </message>
    <message>
        <source>1: take the first</source>
        <translation>1: முதலாவதை எடு</translation>
    </message>
    <message>
        <source>2: second keyed</source>
        <translation>2: இரண்டாம் உள்ளீடு</translation>
    </message>
    <message>
        <source>2: take the second</source>
        <translation>2: இரண்டாவதை எடு</translation>
    </message>
    <message>
        <source>3: key the form again</source>
        <translation>3: படிவத்தை மீண்டும் உள்ளிடு</translation>
    </message>
    <message>
        <source>A stack has 1 to {most} forms: count them before you key.</source>
        <translation>ஒரு கட்டில் 1 முதல் {most} படிவங்கள்: உள்ளிடும் முன் எண்ணுங்கள்.</translation>
    </message>
    <message>
        <source>A stack of forms</source>
        <translation>படிவக் கட்டு</translation>
    </message>
    <message>
        <source>All its forms are saved as one save, or none of them.</source>
        <translation>இதன் எல்லாப் படிவங்களும் ஒரே சேமிப்பாகும், அல்லது எதுவும் சேமிக்கப்படாது.</translation>
    </message>
    <message>
        <source>As on its cover: the village and the day, say.</source>
        <translation>மேலுறையில் உள்ளபடி: எடுத்துக்காட்டாக ஊரும் நாளும்.</translation>
    </message>
    <message>
        <source>Back to the stacks</source>
        <translation>கட்டுகளுக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>Begin to key</source>
        <translation>உள்ளிடத் தொடங்கு</translation>
    </message>
    <message>
        <source>Count them by hand: so none is left out.</source>
        <translation>கையால் எண்ணுங்கள்: எதுவும் விடுபடாது.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>வித்தியாசங்கள்</translation>
    </message>
    <message>
        <source>First keyed by</source>
        <translation>முதலில் உள்ளிட்டவர்</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>படிவம்</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>படிவங்கள்</translation>
    </message>
    <message>
        <source>Give the stack a name, as it is written on its cover.</source>
        <translation>மேலுறையில் எழுதியபடி கட்டுக்குப் பெயரிடுங்கள்.</translation>
    </message>
    <message>
        <source>How many forms</source>
        <translation>எத்தனை படிவங்கள்</translation>
    </message>
    <message>
        <source>It waits for</source>
        <translation>எதற்காகக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>படிவத்தை வைத்துக்கொள்</translation>
    </message>
    <message>
        <source>Key it</source>
        <translation>உள்ளிடு</translation>
    </message>
    <message>
        <source>Key it the second time</source>
        <translation>இரண்டாம் முறை உள்ளிடு</translation>
    </message>
    <message>
        <source>Key the first form of {name}.</source>
        <translation>{name} கட்டின் முதல் படிவத்தை உள்ளிடுங்கள்.</translation>
    </message>
    <message>
        <source>Look at the paper, then: 1 the first · 2 the second · 3 both are wrong</source>
        <translation>தாளைப் பாருங்கள், பின்: 1 முதலாவது · 2 இரண்டாவது · 3 இரண்டும் தவறு</translation>
    </message>
    <message>
        <source>Name of the stack</source>
        <translation>கட்டின் பெயர்</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>புதிய கட்டு</translation>
    </message>
    <message>
        <source>No stack is being keyed.</source>
        <translation>எந்தக் கட்டும் உள்ளிடப்படவில்லை.</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>தாளில்</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>முன்னேற்றம்</translation>
    </message>
    <message>
        <source>Remove the stack</source>
        <translation>கட்டை நீக்கு</translation>
    </message>
    <message>
        <source>Save a stack</source>
        <translation>கட்டைச் சேமி</translation>
    </message>
    <message>
        <source>Save the stack</source>
        <translation>கட்டைச் சேமி</translation>
    </message>
    <message>
        <source>Second keyed by</source>
        <translation>இரண்டாவதாக உள்ளிட்டவர்</translation>
    </message>
    <message>
        <source>Second keying</source>
        <translation>இரண்டாம் உள்ளீடு</translation>
    </message>
    <message>
        <source>Settle the differences</source>
        <translation>வித்தியாசங்களைத் தீர்</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>கட்டு</translation>
    </message>
    <message>
        <source>Stacks of forms</source>
        <translation>படிவக் கட்டுகள்</translation>
    </message>
    <message>
        <source>Stacks of paper forms, keyed by two people and settled where they differ. Nothing is saved before.</source>
        <translation>தாள் படிவக் கட்டுகள்: இருவர் உள்ளிடுவர், வேறுபடும் இடங்கள் தீர்க்கப்படும். அதற்கு முன் எதுவும் சேமிக்கப்படாது.</translation>
    </message>
    <message>
        <source>The two keyings are alike.</source>
        <translation>இரு உள்ளீடுகளும் ஒன்றே.</translation>
    </message>
    <message>
        <source>There is a stack {name} already: give this one another name.</source>
        <translation>{name} என்ற கட்டு ஏற்கனவே உள்ளது: இதற்கு வேறு பெயரிடுங்கள்.</translation>
    </message>
    <message>
        <source>There is no form {name} that could be keyed.</source>
        <translation>உள்ளிடக்கூடிய {name} என்ற படிவம் இல்லை.</translation>
    </message>
    <message>
        <source>There is no stack {name}. Choose one from the list.</source>
        <translation>{name} என்ற கட்டு இல்லை. பட்டியலிலிருந்து தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Which forms lie in it</source>
        <translation>அதிலுள்ள படிவங்கள் எவை</translation>
    </message>
    <message>
        <source>You have keyed {name} the first time: somebody else keys it the second time.</source>
        <translation>{name} கட்டை முதல் முறை நீங்கள் உள்ளிட்டீர்கள்: இரண்டாம் முறை வேறொருவர் உள்ளிடுவார்.</translation>
    </message>
    <message>
        <source>differences to settle</source>
        <translation>தீர்க்கவேண்டிய வித்தியாசங்கள்</translation>
    </message>
    <message>
        <source>is keyed the first time</source>
        <translation>முதல் உள்ளீடு</translation>
    </message>
    <message>
        <source>is keyed the second time</source>
        <translation>இரண்டாம் உள்ளீடு</translation>
    </message>
    <message>
        <source>keyed a third time</source>
        <translation>மூன்றாம் முறை உள்ளிட்டது</translation>
    </message>
    <message>
        <source>ready to be saved</source>
        <translation>சேமிக்கத் தயார்</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{count}-இல் {done}</translation>
    </message>
    <message>
        <source>{line}, row {row}</source>
        <translation>{line}, வரிசை {row}</translation>
    </message>
    <message>
        <source>{name} cannot be saved yet: key it twice, and settle each difference.</source>
        <translation>{name} கட்டை இன்னும் சேமிக்க முடியாது: இருமுறை உள்ளிட்டு ஒவ்வொரு வித்தியாசத்தையும் தீருங்கள்.</translation>
    </message>
    <message>
        <source>{name} is keyed the first time: give the stack to a second person.</source>
        <translation>{name} முதல் முறை உள்ளிடப்பட்டது: கட்டை இரண்டாம் நபரிடம் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is keyed twice: settle where the two differ.</source>
        <translation>{name} இருமுறை உள்ளிடப்பட்டது: இரண்டும் வேறுபடும் இடங்களைத் தீருங்கள்.</translation>
    </message>
    <message>
        <source>{name} is ready to be saved.</source>
        <translation>{name} சேமிக்கத் தயார்.</translation>
    </message>
    <message>
        <source>{name} may be in the book already: look at save {save}, then remove the stack.</source>
        <translation>{name} ஏற்கனவே புத்தகத்தில் இருக்கலாம்: சேமிப்பு {save}-ஐப் பாருங்கள், பின் கட்டை நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>{name} would be removed with all that was keyed of it.</source>
        <translation>{name} கட்டும் அதில் உள்ளிட்ட அனைத்தும் நீக்கப்படும்.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n differences to settle.</source>
        <translation>
            <numerusform>{name}: தீர்க்க %n வித்தியாசம்.</numerusform>
            <numerusform>{name}: தீர்க்க %n வித்தியாசங்கள்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n forms saved.</source>
        <translation>
            <numerusform>{name}: %n படிவம் சேமிக்கப்பட்டது.</numerusform>
            <numerusform>{name}: %n படிவங்கள் சேமிக்கப்பட்டன.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {count} forms keyed the second time.</source>
        <translation>
            <numerusform>{name}: {count} படிவங்களில் %n இரண்டாம் முறை உள்ளிடப்பட்டது.</numerusform>
            <numerusform>{name}: {count} படிவங்களில் %n இரண்டாம் முறை உள்ளிடப்பட்டன.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {count} forms keyed.</source>
        <translation>
            <numerusform>{name}: {count} படிவங்களில் %n உள்ளிடப்பட்டது.</numerusform>
            <numerusform>{name}: {count} படிவங்களில் %n உள்ளிடப்பட்டன.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {open} of {all} differences are open</source>
        <translation>{name}: {all} வித்தியாசங்களில் {open} திறந்துள்ளன</translation>
    </message>
    <message>
        <source>{person} is keying {name}: one person keys a stack from the first form to the last.</source>
        <translation>{person} {name} கட்டை உள்ளிடுகிறார்: முதல் படிவத்திலிருந்து கடைசி வரை ஒருவரே உள்ளிடுவார்.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>தமிழ்</translation>
    </message>
</context>
<context>
    <name>Laptop</name>
    <message>
        <source>A short code of its own for this laptop keeps its numbers apart from all others.</source>
        <translation>இக்கணினிக்கான சொந்தக் குறுங்குறியீடு அதன் எண்களை மற்றவற்றிலிருந்து தனியாக வைக்கும்.</translation>
    </message>
    <message>
        <source>Choose a code for this laptop</source>
        <translation>இக்கணினியின் குறியீட்டைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Code of this laptop</source>
        <translation>இக்கணினியின் குறியீடு</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>One to three letters or digits, as in receipt R-{code}-2026-00001.</source>
        <translation>ஒன்று முதல் மூன்று எழுத்துகள் அல்லது இலக்கங்கள், R-{code}-2026-00001 இரசீது போல.</translation>
    </message>
    <message>
        <source>Write one to three letters from A to Z, or digits.</source>
        <translation>A முதல் Z வரை ஒன்று முதல் மூன்று எழுத்துகள், அல்லது இலக்கங்கள் எழுதுங்கள்.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>A debit is positive, a credit negative: all postings together are nought.</source>
        <translation>பற்று நேர்மறை, வரவு எதிர்மறை: எல்லாப் பதிவுகளும் சேர்ந்து சுழியம்.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>இருப்பு</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>வரவு</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>நாள்</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>பற்று</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>பேரேடு</translation>
    </message>
    <message>
        <source>Nothing is posted on {code}. Lines with postings are: {known}</source>
        <translation>{code}-இல் பதிவு எதுவுமில்லை. பதிவுள்ள வரிகள்: {known}</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>பதிவுகள்</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>இருப்பாய்வு</translation>
    </message>
    <message>
        <source>of one line only</source>
        <translation>ஒரு வரியின் மட்டும்</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Accounts receivable</source>
        <translation>பெறவேண்டிய கணக்குகள்</translation>
    </message>
    <message>
        <source>Accrued liabilities reserve</source>
        <translation>திரண்ட பொறுப்புகள் ஒதுக்கு</translation>
    </message>
    <message>
        <source>Administrative expenses</source>
        <translation>நிர்வாகச் செலவுகள்</translation>
    </message>
    <message>
        <source>Admitted assets</source>
        <translation>ஏற்கப்பட்ட சொத்துகள்</translation>
    </message>
    <message>
        <source>Capital paid in</source>
        <translation>செலுத்திய மூலதனம்</translation>
    </message>
    <message>
        <source>Cash and cash equivalents</source>
        <translation>ரொக்கமும் நிகரானதும்</translation>
    </message>
    <message>
        <source>Cash at the end</source>
        <translation>இறுதி ரொக்கம்</translation>
    </message>
    <message>
        <source>Cash at the start</source>
        <translation>தொடக்க ரொக்கம்</translation>
    </message>
    <message>
        <source>Cash from financing</source>
        <translation>நிதியளிப்பால் ரொக்கம்</translation>
    </message>
    <message>
        <source>Cash from investing</source>
        <translation>முதலீட்டால் ரொக்கம்</translation>
    </message>
    <message>
        <source>Cash from operations</source>
        <translation>செயல்பாட்டால் ரொக்கம்</translation>
    </message>
    <message>
        <source>Change in accrued liabilities reserve</source>
        <translation>திரண்ட பொறுப்புகள் ஒதுக்கின் மாற்றம்</translation>
    </message>
    <message>
        <source>Change in cash</source>
        <translation>ரொக்க மாற்றம்</translation>
    </message>
    <message>
        <source>Change in claims in course of settlement reserve</source>
        <translation>தீர்வில் உள்ள உரிமைகோரல் ஒதுக்கின் மாற்றம்</translation>
    </message>
    <message>
        <source>Change in incurred but not reported claims reserve</source>
        <translation>நிகழ்ந்தும் அறிவிக்கப்படாத உரிமைகோரல் ஒதுக்கின் மாற்றம்</translation>
    </message>
    <message>
        <source>Change in the reinsurers&apos; share of claims reserves</source>
        <translation>உரிமைகோரல் ஒதுக்குகளில் மறுகாப்பீட்டாளர் பங்கின் மாற்றம்</translation>
    </message>
    <message>
        <source>Change in the reinsurers&apos; share of unearned premium</source>
        <translation>ஈட்டாத பிரீமியத்தில் மறுகாப்பீட்டாளர் பங்கின் மாற்றம்</translation>
    </message>
    <message>
        <source>Change in unearned premium reserve</source>
        <translation>ஈட்டாத பிரீமிய ஒதுக்கின் மாற்றம்</translation>
    </message>
    <message>
        <source>Claims in course of settlement reserve</source>
        <translation>தீர்வில் உள்ள உரிமைகோரல் ஒதுக்கு</translation>
    </message>
    <message>
        <source>Claims paid</source>
        <translation>செலுத்திய உரிமைகோரல்</translation>
    </message>
    <message>
        <source>Claims recovered from reinsurers</source>
        <translation>மறுகாப்பீட்டாளரிடம் மீட்ட உரிமைகோரல்</translation>
    </message>
    <message>
        <source>Commission and profit share from reinsurers</source>
        <translation>மறுகாப்பீட்டாளரின் தரகும் இலாபப் பங்கும்</translation>
    </message>
    <message>
        <source>Commission fees received, not from reinsurance</source>
        <translation>பெற்ற தரகுக் கட்டணம், மறுகாப்பீடு அல்லாதது</translation>
    </message>
    <message>
        <source>Distribution and communication expenses</source>
        <translation>விநியோக, தகவல் செலவுகள்</translation>
    </message>
    <message>
        <source>Donated equity</source>
        <translation>நன்கொடை மூலதன உரிமை</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>நன்கொடைகள்</translation>
    </message>
    <message>
        <source>Donations received</source>
        <translation>பெற்ற நன்கொடைகள்</translation>
    </message>
    <message>
        <source>Earned premium</source>
        <translation>ஈட்டிய பிரீமியம்</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>செலவுகள்</translation>
    </message>
    <message>
        <source>Extraordinary expenses</source>
        <translation>அசாதாரணச் செலவுகள்</translation>
    </message>
    <message>
        <source>Extraordinary income</source>
        <translation>அசாதாரண வருமானம்</translation>
    </message>
    <message>
        <source>Fixed assets sold less bought</source>
        <translation>விற்ற நிலையான சொத்து கழித்தல் வாங்கியது</translation>
    </message>
    <message>
        <source>Further liabilities due after three months</source>
        <translation>மூன்று மாதத்துக்குப் பின் தரவேண்டிய மேலும் பொறுப்புகள்</translation>
    </message>
    <message>
        <source>Further liabilities due within three months</source>
        <translation>மூன்று மாதத்துக்குள் தரவேண்டிய மேலும் பொறுப்புகள்</translation>
    </message>
    <message>
        <source>Gross claims paid</source>
        <translation>மொத்தமாகச் செலுத்திய உரிமைகோரல்</translation>
    </message>
    <message>
        <source>Gross investment income</source>
        <translation>மொத்த முதலீட்டு வருமானம்</translation>
    </message>
    <message>
        <source>Gross written premium</source>
        <translation>மொத்த எழுதப்பட்ட பிரீமியம்</translation>
    </message>
    <message>
        <source>Incurred but not reported claims reserve</source>
        <translation>நிகழ்ந்தும் அறிவிக்கப்படாத உரிமைகோரல் ஒதுக்கு</translation>
    </message>
    <message>
        <source>Incurred claims</source>
        <translation>நிகழ்ந்த உரிமைகோரல்</translation>
    </message>
    <message>
        <source>Insurance liabilities due after three months</source>
        <translation>மூன்று மாதத்துக்குப் பின் தரவேண்டிய காப்பீட்டுப் பொறுப்புகள்</translation>
    </message>
    <message>
        <source>Insurance liabilities due within three months</source>
        <translation>மூன்று மாதத்துக்குள் தரவேண்டிய காப்பீட்டுப் பொறுப்புகள்</translation>
    </message>
    <message>
        <source>Investments easily turned into cash</source>
        <translation>எளிதில் ரொக்கமாகும் முதலீடுகள்</translation>
    </message>
    <message>
        <source>Investments not easily turned into cash</source>
        <translation>எளிதில் ரொக்கமாகாத முதலீடுகள்</translation>
    </message>
    <message>
        <source>Investments sold less bought, with their income</source>
        <translation>விற்ற முதலீடுகள் கழித்தல் வாங்கியவை, வருமானத்துடன்</translation>
    </message>
    <message>
        <source>Loans taken less repaid</source>
        <translation>பெற்ற கடன்கள் கழித்தல் திருப்பிச் செலுத்தியவை</translation>
    </message>
    <message>
        <source>Membership fees</source>
        <translation>உறுப்பினர் கட்டணம்</translation>
    </message>
    <message>
        <source>Membership fees received</source>
        <translation>பெற்ற உறுப்பினர் கட்டணம்</translation>
    </message>
    <message>
        <source>Net fixed assets</source>
        <translation>நிகர நிலையான சொத்து</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>நிகர வருமானம்</translation>
    </message>
    <message>
        <source>Net income after donations and taxes</source>
        <translation>நன்கொடை, வரிக்குப் பின் நிகர வருமானம்</translation>
    </message>
    <message>
        <source>Net income before donations and income taxes</source>
        <translation>நன்கொடை, வருமான வரிக்கு முன் நிகர வருமானம்</translation>
    </message>
    <message>
        <source>Net income, not extraordinary</source>
        <translation>நிகர வருமானம், அசாதாரணம் அல்லாதது</translation>
    </message>
    <message>
        <source>Non-admitted assets</source>
        <translation>ஏற்கப்படாத சொத்துகள்</translation>
    </message>
    <message>
        <source>Non-operating expenses</source>
        <translation>செயல்பாடு அல்லாத செலவுகள்</translation>
    </message>
    <message>
        <source>Non-operating income</source>
        <translation>செயல்பாடு அல்லாத வருமானம்</translation>
    </message>
    <message>
        <source>Operating expenses</source>
        <translation>செயல்பாட்டுச் செலவுகள்</translation>
    </message>
    <message>
        <source>Operating expenses paid</source>
        <translation>செலுத்திய செயல்பாட்டுச் செலவுகள்</translation>
    </message>
    <message>
        <source>Operating income</source>
        <translation>செயல்பாட்டு வருமானம்</translation>
    </message>
    <message>
        <source>Other admitted assets</source>
        <translation>பிற ஏற்கப்பட்ட சொத்துகள்</translation>
    </message>
    <message>
        <source>Other capital accounts</source>
        <translation>பிற மூலதனக் கணக்குகள்</translation>
    </message>
    <message>
        <source>Other cost of reinsurance</source>
        <translation>மறுகாப்பீட்டின் பிற செலவு</translation>
    </message>
    <message>
        <source>Other liabilities due after three months</source>
        <translation>மூன்று மாதத்துக்குப் பின் தரவேண்டிய பிற பொறுப்புகள்</translation>
    </message>
    <message>
        <source>Other liabilities due within three months</source>
        <translation>மூன்று மாதத்துக்குள் தரவேண்டிய பிற பொறுப்புகள்</translation>
    </message>
    <message>
        <source>Other non-admitted assets</source>
        <translation>பிற ஏற்கப்படாத சொத்துகள்</translation>
    </message>
    <message>
        <source>Other operating expenses</source>
        <translation>பிற செயல்பாட்டுச் செலவுகள்</translation>
    </message>
    <message>
        <source>Other operating income</source>
        <translation>பிற செயல்பாட்டு வருமானம்</translation>
    </message>
    <message>
        <source>Other operating income received</source>
        <translation>பெற்ற பிற செயல்பாட்டு வருமானம்</translation>
    </message>
    <message>
        <source>Other operating income, not extraordinary</source>
        <translation>பிற செயல்பாட்டு வருமானம், அசாதாரணம் அல்லாதது</translation>
    </message>
    <message>
        <source>Owed by reinsurers, with their share of reserves</source>
        <translation>மறுகாப்பீட்டாளர் தரவேண்டியது, ஒதுக்குகளில் அவர்கள் பங்குடன்</translation>
    </message>
    <message>
        <source>Paid-up share capital</source>
        <translation>செலுத்திய பங்கு மூலதனம்</translation>
    </message>
    <message>
        <source>Personnel expenses</source>
        <translation>பணியாளர் செலவுகள்</translation>
    </message>
    <message>
        <source>Premium ceded to reinsurers</source>
        <translation>மறுகாப்பீட்டாளருக்கு விட்டுக்கொடுத்த பிரீமியம்</translation>
    </message>
    <message>
        <source>Premium received less refunds</source>
        <translation>பெற்ற பிரீமியம் கழித்தல் பணத்திருப்பம்</translation>
    </message>
    <message>
        <source>Premiums receivable</source>
        <translation>பெறவேண்டிய பிரீமியம்</translation>
    </message>
    <message>
        <source>Prepaid claims</source>
        <translation>முன்பணம் தந்த உரிமைகோரல்</translation>
    </message>
    <message>
        <source>Profit or loss of the current year</source>
        <translation>நடப்பு ஆண்டின் இலாபம் அல்லது நட்டம்</translation>
    </message>
    <message>
        <source>Received from less paid to reinsurers</source>
        <translation>மறுகாப்பீட்டாளரிடம் பெற்றது கழித்தல் தந்தது</translation>
    </message>
    <message>
        <source>Reinsurance expenses</source>
        <translation>மறுகாப்பீட்டுச் செலவுகள்</translation>
    </message>
    <message>
        <source>Reinsurance payable</source>
        <translation>தரவேண்டிய மறுகாப்பீடு</translation>
    </message>
    <message>
        <source>Retained earnings or accumulated losses</source>
        <translation>தக்கவைத்த வருமானம் அல்லது திரண்ட இழப்பு</translation>
    </message>
    <message>
        <source>Savings paid in less savings paid out</source>
        <translation>செலுத்திய சேமிப்பு கழித்தல் எடுத்த சேமிப்பு</translation>
    </message>
    <message>
        <source>Taxes on income and profits</source>
        <translation>வருமான, இலாப வரிகள்</translation>
    </message>
    <message>
        <source>Taxes, non-operating and extraordinary items</source>
        <translation>வரிகள், செயல்பாடு அல்லாத, அசாதாரண இனங்கள்</translation>
    </message>
    <message>
        <source>Unearned premium reserve</source>
        <translation>ஈட்டாத பிரீமிய ஒதுக்கு</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n வரிசை</numerusform>
            <numerusform>%n வரிசைகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>நெடுவரிசைகள்</translation>
    </message>
    <message>
        <source>Copy what is listed</source>
        <translation>பட்டியலை நகலெடு</translation>
    </message>
    <message>
        <source>Filter by columns</source>
        <translation>நெடுவரிசைவாரி வடிகட்டு</translation>
    </message>
    <message>
        <source>Filter: {column}</source>
        <translation>வடிகட்டி: {column}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>பட்டியல்</translation>
    </message>
    <message>
        <source>Nothing here holds “{words}”.</source>
        <translation>“{words}” இங்கே எதிலும் இல்லை.</translation>
    </message>
    <message>
        <source>Only the first {count} rows are here. Put the list in order to have all of them.</source>
        <translation>முதல் {count} வரிசைகள் மட்டுமே இங்கே. எல்லாம் காண பட்டியலை வரிசைப்படுத்துங்கள்.</translation>
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
        <translation>இரு சொற்களுக்கும் ஒரே நாளின் பதிவுகள் உள்ளன. முதலில் இவற்றைத் திருத்தி, பின் சொற்களை இணையுங்கள்.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>திரும்பக் கொண்டுவா</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>காரணங்கள்</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>கீழே</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>நிகழ்வுகள்</translation>
    </message>
    <message>
        <source>Every record that has the other word gets this one; the other is offered no more.</source>
        <translation>மற்றச் சொல் உள்ள ஒவ்வொரு பதிவுக்கும் இது வரும்; மற்றது இனி காட்டப்படாது.</translation>
    </message>
    <message>
        <source>Every record that has the word gets the new one; the old one is offered no more.</source>
        <translation>சொல் உள்ள ஒவ்வொரு பதிவுக்கும் புதியது வரும்; பழையது இனி காட்டப்படாது.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>குழுக்கள்</translation>
    </message>
    <message>
        <source>In the forms</source>
        <translation>படிவங்களில்</translation>
    </message>
    <message>
        <source>Kinds of identity papers</source>
        <translation>அடையாள ஆவண வகைகள்</translation>
    </message>
    <message>
        <source>Kinds of things insured</source>
        <translation>காப்பீட்டுப் பொருள் வகைகள்</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>கடைசியாகப் பயன்பட்டது முதலில்</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>இதைப் போன்றது</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>இணை</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>இணை…</translation>
    </message>
    <message>
        <source>No record has a word of this list yet. A new word in a form is there for the next time.</source>
        <translation>இப்பட்டியலின் சொல் எந்தப் பதிவிலும் இன்னும் இல்லை. படிவத்தில் எழுதும் புதிய சொல் அடுத்த முறை இருக்கும்.</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>தொழில்கள்</translation>
    </message>
    <message>
        <source>Offered no more</source>
        <translation>இனி காட்டாதவை</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>பட்டியலில் இடம்</translation>
    </message>
    <message>
        <source>Records that have the word keep it.</source>
        <translation>சொல் உள்ள பதிவுகளில் அது இருக்கும்.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>மண்டலங்கள்</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>எல்லா இடத்திலும் பெயர் மாற்று</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>பெயர் மாற்று…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>விலக்கு</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>நிலையங்கள்</translation>
    </message>
    <message>
        <source>The word that stays</source>
        <translation>நிலைக்கும் சொல்</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>மேலே</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>ஊர்கள்</translation>
    </message>
    <message>
        <source>Ways of payment</source>
        <translation>செலுத்தும் முறைகள்</translation>
    </message>
    <message>
        <source>Ways of repayment</source>
        <translation>திருப்பித்தரும் முறைகள்</translation>
    </message>
    <message>
        <source>What complaints are about</source>
        <translation>புகார்களின் பொருள்</translation>
    </message>
    <message>
        <source>What people who left missed</source>
        <translation>விலகியவருக்குக் குறைந்தது</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>சொல்</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>சொற்கள்</translation>
    </message>
    <message>
        <source>Words with a place come first, by it; the others as they were used last.</source>
        <translation>இடம் உள்ள சொற்கள் அதன்படி முதலில்; மற்றவை கடைசியாகப் பயன்பட்ட வரிசையில்.</translation>
    </message>
    <message>
        <source>Write it as</source>
        <translation>இப்படி எழுது</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>காட்டப்படும்</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>விலக்கியது</translation>
    </message>
    <message>
        <source>{list}: the forms offer the words used last first.</source>
        <translation>{list}: கடைசியாகப் பயன்பட்ட சொற்களைப் படிவங்கள் முதலில் காட்டும்.</translation>
    </message>
    <message numerus="yes">
        <source>“{into}” stands in the place of “{word}” in %n records.</source>
        <translation>
            <numerusform>%n பதிவில் “{word}” இடத்தில் “{into}” உள்ளது.</numerusform>
            <numerusform>%n பதிவுகளில் “{word}” இடத்தில் “{into}” உள்ளது.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” is in the list already. Merge the two words instead.</source>
        <translation>“{word}” ஏற்கனவே பட்டியலில் உள்ளது. இரு சொற்களையும் இணையுங்கள்.</translation>
    </message>
    <message>
        <source>“{word}” is offered again.</source>
        <translation>“{word}” மீண்டும் காட்டப்படும்.</translation>
    </message>
    <message>
        <source>“{word}” is offered no more. Records that have it keep it.</source>
        <translation>“{word}” இனி காட்டப்படாது. அது உள்ள பதிவுகளில் இருக்கும்.</translation>
    </message>
    <message>
        <source>“{word}”: how shall it be written?</source>
        <translation>“{word}”: எப்படி எழுத வேண்டும்?</translation>
    </message>
    <message>
        <source>“{word}”: which word of the list is the same?</source>
        <translation>“{word}”: பட்டியலின் எந்தச் சொல் அதே பொருள்?</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>A paper was made for them in this language.</source>
        <translation>இவருக்கு இம்மொழியில் ஓர் ஆவணம் உருவாக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>பிறந்த நாள்</translation>
    </message>
    <message>
        <source>Card and papers</source>
        <translation>அட்டையும் தாள்களும்</translation>
    </message>
    <message>
        <source>End policy</source>
        <translation>பாலிசியை முடி</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>அடையாள ஆவணம்</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>இணைந்தது</translation>
    </message>
    <message>
        <source>New holder</source>
        <translation>புதிய பாலிசிதாரர்</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>பாலிசிகள்</translation>
    </message>
    <message>
        <source>Report claim</source>
        <translation>உரிமைகோரல் அறிவி</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>முழு வரலாறு</translation>
    </message>
    <message numerus="yes">
        <source>about {day} (%n years)</source>
        <translation>
            <numerusform>சுமார் {day} (%n வயது)</numerusform>
            <numerusform>சுமார் {day} (%n வயது)</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} due and not paid</source>
        <translation>{amount} செலுத்தவேண்டியது, செலுத்தவில்லை</translation>
    </message>
    <message numerus="yes">
        <source>{day} (%n years)</source>
        <translation>
            <numerusform>{day} (%n வயது)</numerusform>
            <numerusform>{day} (%n வயது)</numerusform>
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
        <translation>பெயர் அல்லது குறியீட்டின் பகுதி</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>காப்பு</translation>
    </message>
    <message>
        <source>Nobody else belongs to the household.</source>
        <translation>குடும்பத்தில் வேறு யாருமில்லை.</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet. Whoever is insured stands here, household by household.</source>
        <translation>இன்னும் யாரும் சேரவில்லை. காப்பீடு செய்தவர் குடும்பவாரியாக இங்கே இருப்பார்.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>உறவு</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Its covers, policies, claims and savings move over; its code still finds them.</source>
        <translation>அதன் காப்புகள், பாலிசிகள், உரிமைகோரல்கள், சேமிப்புகள் மாறும்; அதன் குறியீட்டால் இன்னும் தேடலாம்.</translation>
    </message>
    <message>
        <source>Its name and code stay; what it does not say is filled in from the other.</source>
        <translation>அதன் பெயரும் குறியீடும் நிலைக்கும்; அதில் இல்லாதது மற்றதிலிருந்து நிரப்பப்படும்.</translation>
    </message>
    <message>
        <source>Merge two records of one person</source>
        <translation>ஒருவரின் இரு பதிவுகளை இணை</translation>
    </message>
    <message>
        <source>The record that goes into it</source>
        <translation>அதில் சேரும் பதிவு</translation>
    </message>
    <message>
        <source>The record that stays</source>
        <translation>நிலைக்கும் பதிவு</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close the message</source>
        <translation>செய்தியை மூடு</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Minutes of committees</source>
        <translation>குழுக்களின் கூட்டக் குறிப்புகள்</translation>
    </message>
    <message>
        <source>No committee decided a claim in these days.</source>
        <translation>இந்நாட்களில் எந்தக் குழுவும் உரிமைகோரலை முடிவுசெய்யவில்லை.</translation>
    </message>
    <message>
        <source>Sitting of {day}</source>
        <translation>{day} அன்று நடந்த அமர்வு</translation>
    </message>
    <message>
        <source>What committees decided</source>
        <translation>குழுக்கள் முடிவுசெய்தவை</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>Coverbook has made a mistake</source>
        <translation>Coverbook ஒரு பிழை செய்தது</translation>
    </message>
    <message>
        <source>Coverbook has made a mistake. What was saved is safe; drafts are kept.</source>
        <translation>Coverbook ஒரு பிழை செய்தது. சேமித்தது பத்திரம்; வரைவுகள் உள்ளன.</translation>
    </message>
    <message>
        <source>What happened could not be written down in {place}.</source>
        <translation>நடந்ததை {place}-இல் எழுத முடியவில்லை.</translation>
    </message>
    <message>
        <source>What happened is written in {place}. Please send that file to us.</source>
        <translation>நடந்தது {place}-இல் எழுதப்பட்டது. அக்கோப்பை எங்களுக்கு அனுப்புங்கள்.</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Conventional</source>
        <translation>வழக்கமானது</translation>
    </message>
    <message>
        <source>Takaful: mudharaba</source>
        <translation>தகாஃபுல்: முதாரபா</translation>
    </message>
    <message>
        <source>Takaful: non-profit</source>
        <translation>தகாஃபுல்: இலாப நோக்கற்றது</translation>
    </message>
    <message>
        <source>Takaful: ta&apos;awuni</source>
        <translation>தகாஃபுல்: தஆவுனி</translation>
    </message>
    <message>
        <source>Takaful: wakala</source>
        <translation>தகாஃபுல்: வகாலா</translation>
    </message>
</context>
<context>
    <name>Monitoring</name>
    <message>
        <source>95 % from</source>
        <translation>95 % இருந்து</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % வரை</translation>
    </message>
    <message>
        <source>99.8 % from</source>
        <translation>99.8 % இருந்து</translation>
    </message>
    <message>
        <source>99.8 % to</source>
        <translation>99.8 % வரை</translation>
    </message>
    <message>
        <source>A benefit, a cause or a provider has no insured of its own: the exposure is that of the whole product.</source>
        <translation>பயன், காரணம், சேவையாளருக்குத் தனிக் காப்பீடு செய்தோர் இல்லை: வெளிப்பாடு முழுத் திட்டவகையினுடையது.</translation>
    </message>
    <message>
        <source>A month is outside by chance alone about once in 740 on either side; low is not said of the last 60 days.</source>
        <translation>தற்செயலாக ஒரு மாதம் வெளியே இருப்பது ஒவ்வொரு பக்கமும் சுமார் 740-இல் ஒருமுறை; கடைசி 60 நாட்களுக்குக் குறைவு எனக் கூறப்படாது.</translation>
    </message>
    <message>
        <source>A row without insured days has nothing to be held against.</source>
        <translation>காப்பீட்டு நாட்கள் இல்லாத வரிசைக்கு ஒப்பிட ஏதுமில்லை.</translation>
    </message>
    <message>
        <source>Actual / expected amount</source>
        <translation>உண்மை / எதிர்பார்த்த தொகை</translation>
    </message>
    <message>
        <source>Actual / expected average claim</source>
        <translation>உண்மை / எதிர்பார்த்த சராசரி உரிமைகோரல்</translation>
    </message>
    <message>
        <source>Actual / expected claims</source>
        <translation>உண்மை / எதிர்பார்த்த உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Actual against expected by product</source>
        <translation>திட்டவகைவாரி உண்மையும் எதிர்பார்ப்பும்</translation>
    </message>
    <message>
        <source>Actual against expected by sex and age</source>
        <translation>பால், வயதுவாரி உண்மையும் எதிர்பார்ப்பும்</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>எல்லாச் சேவையாளரும்</translation>
    </message>
    <message>
        <source>Average / average of its mix</source>
        <translation>சராசரி / கலவையின் சராசரி</translation>
    </message>
    <message>
        <source>Average of its mix of benefits</source>
        <translation>பயன் கலவையின் சராசரி</translation>
    </message>
    <message>
        <source>Average, median and mix are of approved claims; the bills are those of all decided.</source>
        <translation>சராசரி, நடு மதிப்பு, கலவை அங்கீகரித்த உரிமைகோரல்களுடையவை; பில்கள் முடிவான அனைத்துடையவை.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>முன்</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>வயதுவாரி</translation>
    </message>
    <message>
        <source>By benefit</source>
        <translation>பயன்வாரி</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>காரணவாரி</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>மாதவாரி</translation>
    </message>
    <message>
        <source>By office</source>
        <translation>அலுவலகவாரி</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>சேவையாளர்வாரி</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>பாலின்வாரி</translation>
    </message>
    <message>
        <source>Claims a year</source>
        <translation>ஆண்டுக்கு உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims at the usual frequency</source>
        <translation>வழக்கமான அடிக்கடி வீதத்தில் உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims reported in the period and decided, as they stand now.</source>
        <translation>காலத்தில் அறிவித்து முடிவான உரிமைகோரல்கள், இப்போதுள்ளபடி.</translation>
    </message>
    <message>
        <source>Claims reported in the period as they stand now; reported and not decided are the product&apos;s.</source>
        <translation>காலத்தில் அறிவித்த உரிமைகோரல்கள், இப்போதுள்ளபடி; அறிவித்து முடிவாகாதவை திட்டவகையினுடையவை.</translation>
    </message>
    <message>
        <source>Claims soon after the waiting period</source>
        <translation>காத்திருப்புக் காலத்துக்குப் பின் விரைவில் வந்த உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims that happened in the period, were reported by its end and were not rejected by then.</source>
        <translation>காலத்தில் நடந்து, அதன் முடிவுக்குள் அறிவித்து, அதுவரை நிராகரிக்காத உரிமைகோரல்கள்.</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products stand apart: their risks are not averaged.</source>
        <translation>கட்டாய, விருப்பத் திட்டவகைகள் தனித்தனி: அவற்றின் இடர்கள் சராசரியாக்கப்படாது.</translation>
    </message>
    <message>
        <source>Control limits of frequency by month</source>
        <translation>மாதவாரி அடிக்கடி வீதத்தின் கட்டுப்பாட்டு எல்லைகள்</translation>
    </message>
    <message>
        <source>Control limits of severity by month</source>
        <translation>மாதவாரி சராசரித் தொகையின் கட்டுப்பாட்டு எல்லைகள்</translation>
    </message>
    <message>
        <source>Counted from a person&apos;s first cover under the product, at any office; a head count has no names to tell by.</source>
        <translation>திட்டவகையில் ஒருவரின் முதல் காப்பிலிருந்து, எந்த அலுவலகத்திலும், எண்ணப்படும்; ஆட்களின் எண்ணிக்கையில் பெயர்கள் இல்லை.</translation>
    </message>
    <message>
        <source>Covered / billed</source>
        <translation>காப்புத் தொகை / பில்</translation>
    </message>
    <message>
        <source>Covered of the bills</source>
        <translation>பில்களில் காப்புத் தொகை</translation>
    </message>
    <message>
        <source>Days after the waiting period</source>
        <translation>காத்திருப்புக் காலத்துக்குப் பின் நாட்கள்</translation>
    </message>
    <message>
        <source>Dear</source>
        <translation>விலை அதிகம்</translation>
    </message>
    <message>
        <source>Earlier amount</source>
        <translation>முந்தைய தொகை</translation>
    </message>
    <message>
        <source>Earlier claim</source>
        <translation>முந்தைய உரிமைகோரல்</translation>
    </message>
    <message>
        <source>Earlier one happened on</source>
        <translation>முந்தையது நிகழ்ந்த நாள்</translation>
    </message>
    <message>
        <source>Exact Poisson limits around expected claims: high or low outside 95 %, very high or very low outside 99.8 %.</source>
        <translation>எதிர்பார்த்த உரிமைகோரல்களைச் சுற்றித் துல்லியமான Poisson எல்லைகள்: 95 %-க்கு வெளியே அதிகம்/குறைவு, 99.8 %-க்கு வெளியே மிக அதிகம்/மிகக் குறைவு.</translation>
    </message>
    <message>
        <source>Exact binomial limits around all providers: high or low outside 95 %, very high or very low outside 99.8 %.</source>
        <translation>எல்லாச் சேவையாளரைச் சுற்றித் துல்லியமான ஈருறுப்பு எல்லைகள்: 95 %-க்கு வெளியே அதிகம்/குறைவு, 99.8 %-க்கு வெளியே மிக அதிகம்/மிகக் குறைவு.</translation>
    </message>
    <message>
        <source>Expected amount</source>
        <translation>எதிர்பார்த்த தொகை</translation>
    </message>
    <message>
        <source>Expected claims</source>
        <translation>எதிர்பார்க்கும் உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Expected claims are exposure x frequency of the pricing table, the expected amount that x its severity.</source>
        <translation>எதிர்பார்த்த உரிமைகோரல்கள் = வெளிப்பாடு x விலை அட்டவணையின் அடிக்கடி வீதம்; எதிர்பார்த்த தொகை = அது x சராசரித் தொகை.</translation>
    </message>
    <message>
        <source>Exposure in years</source>
        <translation>வெளிப்பாடு (ஆண்டுகள்)</translation>
    </message>
    <message>
        <source>Exposure is split at every birthday; a claim counts at the age on its day. Unknown: no birth date, no name.</source>
        <translation>வெளிப்பாடு ஒவ்வொரு பிறந்த நாளிலும் பிரிக்கப்படும்; உரிமைகோரல் அந்நாளின் வயதில் எண்ணப்படும். தெரியாது: பிறந்த நாள் இல்லை, பெயர் இல்லை.</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>மிகக் குறைந்தது</translation>
    </message>
    <message>
        <source>Frequency / usual</source>
        <translation>அடிக்கடி வீதம் / வழக்கம்</translation>
    </message>
    <message>
        <source>Frequency and severity by product</source>
        <translation>திட்டவகைவாரி அடிக்கடி வீதமும் சராசரித் தொகையும்</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>மிக உயர்ந்தது</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>பொதுவானவை</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>காப்பீடு செய்தோர்</translation>
    </message>
    <message>
        <source>Insured days</source>
        <translation>காப்பீட்டு நாட்கள்</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>பிந்தையது</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>இரட்டையாக இருக்கக்கூடியவை</translation>
    </message>
    <message>
        <source>Limits are exact Poisson limits, wider where months are restless.</source>
        <translation>எல்லைகள் துல்லியமான Poisson எல்லைகள்; மாதங்கள் ஏற்ற இறக்கமாக இருந்தால் அகலமானவை.</translation>
    </message>
    <message>
        <source>Loss of the rejected</source>
        <translation>நிராகரித்தவற்றின் இழப்பு</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>மிகத் தாழ்ந்தது</translation>
    </message>
    <message>
        <source>Median claim</source>
        <translation>நடு உரிமைகோரல்</translation>
    </message>
    <message>
        <source>Monitoring of claims</source>
        <translation>உரிமைகோரல்களின் கண்காணிப்பு</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>மாதம்</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>அதிகபட்சம்</translation>
    </message>
    <message>
        <source>Never covered</source>
        <translation>காப்பு இல்லாதவை</translation>
    </message>
    <message>
        <source>New against renewed insured</source>
        <translation>புதிய, புதுப்பித்த காப்பீடு செய்தோர்</translation>
    </message>
    <message>
        <source>No limits are given before 12 claims have shown how much one differs from another.</source>
        <translation>ஒன்று மற்றதிலிருந்து எவ்வளவு வேறுபடும் என 12 உரிமைகோரல்கள் காட்டும் வரை எல்லைகள் தரப்படாது.</translation>
    </message>
    <message>
        <source>Of all rejected</source>
        <translation>நிராகரித்த அனைத்திலும்</translation>
    </message>
    <message>
        <source>Of all reported</source>
        <translation>அறிவித்த அனைத்திலும்</translation>
    </message>
    <message>
        <source>Of the period</source>
        <translation>காலத்தில்</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>இவற்றில்</translation>
    </message>
    <message>
        <source>One person, at most 3 days apart, the same benefit or cause, and amounts within 10 % or the same items; rejected claims are left out.</source>
        <translation>ஒருவர், அதிகபட்சம் 3 நாள் இடைவெளி, அதே பயன் அல்லது காரணம், 10 %-க்குள் தொகை அல்லது அதே இனங்கள்; நிராகரித்த உரிமைகோரல்கள் விடப்படும்.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>பகுதி</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>விலை உள்ளவை</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>சேவையாளர்</translation>
    </message>
    <message>
        <source>Providers against funnel limits</source>
        <translation>புனல் எல்லைகளுடன் சேவையாளர்கள்</translation>
    </message>
    <message>
        <source>Reasons of rejection</source>
        <translation>நிராகரிப்புக் காரணங்கள்</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>குறைத்தவை</translation>
    </message>
    <message>
        <source>Rejected: of all decided. Reduced: approved in part or a line cut for a reason, of the approved. Dear: above the median of the benefit at all providers, of the approved.</source>
        <translation>நிராகரித்தவை: முடிவான அனைத்திலும். குறைத்தவை: அங்கீகரித்தவற்றில் பகுதி அங்கீகரித்தது அல்லது காரணத்துடன் ஒரு வரி வெட்டியது. விலை அதிகம்: அங்கீகரித்தவற்றில், எல்லாச் சேவையாளரின் அந்தப் பயனின் நடு மதிப்புக்கு மேல்.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>வரிசை</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>சமிக்ஞை</translation>
    </message>
    <message>
        <source>Signal: exact limits for two groups that claim equally often; outside 95 % high or low, outside 99.8 % very.</source>
        <translation>சமிக்ஞை: சம அடிக்கடி கோரும் இரு குழுக்களுக்குத் துல்லியமான எல்லைகள்; 95 %-க்கு வெளியே அதிகம்/குறைவு, 99.8 %-க்கு வெளியே மிக.</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>இன்னும் காத்திருப்பில்</translation>
    </message>
    <message>
        <source>The centre comes from up to 24 months before the period; from all months shown where fewer than 12 had insured.</source>
        <translation>மையம் காலத்துக்கு முந்தைய 24 மாதங்கள் வரையிலிருந்து; 12-க்கும் குறைவான மாதங்களில் காப்பீடு இருந்தால் காட்டும் எல்லா மாதங்களிலிருந்தும்.</translation>
    </message>
    <message>
        <source>The lives of a head count are of unknown sex and age.</source>
        <translation>ஆட்களின் எண்ணிக்கையில் பாலும் வயதும் தெரியாது.</translation>
    </message>
    <message>
        <source>The usual frequency is that of later days.</source>
        <translation>வழக்கமான அடிக்கடி வீதம் பிந்தைய நாட்களுடையது.</translation>
    </message>
    <message>
        <source>The usual frequency is that of the renewed.</source>
        <translation>வழக்கமான அடிக்கடி வீதம் புதுப்பித்தவருடையது.</translation>
    </message>
    <message>
        <source>There is no table {name}. There are: {known}</source>
        <translation>{name} என்ற அட்டவணை இல்லை. உள்ளவை: {known}</translation>
    </message>
    <message>
        <source>Unpriced</source>
        <translation>விலை இல்லாதவை</translation>
    </message>
    <message>
        <source>Unpriced: no row of the pricing table with a frequency and a severity speaks of it.</source>
        <translation>விலை இல்லாதவை: அடிக்கடி வீதமும் சராசரித் தொகையும் உள்ள விலை அட்டவணையின் எந்த வரிசையும் அதைக் கூறவில்லை.</translation>
    </message>
    <message>
        <source>Usual average</source>
        <translation>வழக்கமான சராசரி</translation>
    </message>
    <message>
        <source>Usual claims</source>
        <translation>வழக்கமான உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>What providers&apos; claims cost</source>
        <translation>சேவையாளர்களின் உரிமைகோரல் செலவு</translation>
    </message>
    <message>
        <source>high</source>
        <translation>அதிகம்</translation>
    </message>
    <message>
        <source>low</source>
        <translation>குறைவு</translation>
    </message>
    <message>
        <source>only the table of this name</source>
        <translation>இப்பெயருள்ள அட்டவணை மட்டும்</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>மிக அதிகம்</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>மிகக் குறைவு</translation>
    </message>
    <message>
        <source>within</source>
        <translation>இயல்பு</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Apr {year}</source>
        <translation>ஏப். {year}</translation>
    </message>
    <message>
        <source>Aug {year}</source>
        <translation>ஆக. {year}</translation>
    </message>
    <message>
        <source>Dec {year}</source>
        <translation>டிச. {year}</translation>
    </message>
    <message>
        <source>Feb {year}</source>
        <translation>பிப். {year}</translation>
    </message>
    <message>
        <source>Jan {year}</source>
        <translation>ஜன. {year}</translation>
    </message>
    <message>
        <source>Jul {year}</source>
        <translation>ஜூலை {year}</translation>
    </message>
    <message>
        <source>Jun {year}</source>
        <translation>ஜூன் {year}</translation>
    </message>
    <message>
        <source>Mar {year}</source>
        <translation>மார். {year}</translation>
    </message>
    <message>
        <source>May {year}</source>
        <translation>மே {year}</translation>
    </message>
    <message>
        <source>Nov {year}</source>
        <translation>நவ. {year}</translation>
    </message>
    <message>
        <source>Oct {year}</source>
        <translation>அக். {year}</translation>
    </message>
    <message>
        <source>Sep {year}</source>
        <translation>செப். {year}</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>A product holds what its own records and vouchers name, and its share of income and costs that name none; what it thereby owes the others, or is owed by them, stands in B37.</source>
        <translation>திட்டவகையில் அதன் சொந்தப் பதிவுகளும் வவுச்சர்களும் கூறுபவையும், எதையும் கூறாத வருமானத்திலும் செலவிலும் அதன் பங்கும் உள்ளன; அதனால் அது பிறவற்றுக்குத் தரவேண்டியதும், பிறவை அதற்குத் தரவேண்டியதும் B37-இல் இருக்கும்.</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>முடிவில்</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>தொடக்கத்தில்</translation>
    </message>
    <message>
        <source>Carried over from the result of earlier years</source>
        <translation>முந்தைய ஆண்டுகளின் முடிவிலிருந்து கொண்டுவந்தது</translation>
    </message>
    <message>
        <source>Carried over to retained earnings at the year&apos;s end</source>
        <translation>ஆண்டு முடிவில் தக்கவைத்த வருமானத்துக்கு மாற்றியது</translation>
    </message>
    <message>
        <source>Entered by voucher, and borne for or by others</source>
        <translation>வவுச்சரால் எழுதியது, பிறருக்காக அல்லது பிறர் ஏற்றது</translation>
    </message>
    <message>
        <source>Incurred claims, but for those not reported and savings</source>
        <translation>நிகழ்ந்த உரிமைகோரல்கள், அறிவிக்காதவையும் சேமிப்பும் தவிர</translation>
    </message>
    <message>
        <source>Interest, and what is certified beyond savings</source>
        <translation>வட்டியும், சேமிப்புக்கு அப்பால் சான்றளித்ததும்</translation>
    </message>
    <message>
        <source>Movements of equity</source>
        <translation>மூலதன உரிமையின் மாற்றங்கள்</translation>
    </message>
    <message>
        <source>Movements of equity by office</source>
        <translation>அலுவலகவாரி மூலதன உரிமையின் மாற்றங்கள்</translation>
    </message>
    <message>
        <source>Movements of equity by product</source>
        <translation>திட்டவகைவாரி மூலதன உரிமையின் மாற்றங்கள்</translation>
    </message>
    <message>
        <source>Movements of the reserves</source>
        <translation>ஒதுக்குகளின் மாற்றங்கள்</translation>
    </message>
    <message>
        <source>Movements of the reserves by office</source>
        <translation>அலுவலகவாரி ஒதுக்குகளின் மாற்றங்கள்</translation>
    </message>
    <message>
        <source>Movements of the reserves by product</source>
        <translation>திட்டவகைவாரி ஒதுக்குகளின் மாற்றங்கள்</translation>
    </message>
    <message>
        <source>Net income of the period</source>
        <translation>காலத்தின் நிகர வருமானம்</translation>
    </message>
    <message>
        <source>Paid in less paid back</source>
        <translation>செலுத்தியது கழித்தல் திருப்பித்தந்தது</translation>
    </message>
    <message>
        <source>Paid to reinsurers, and entered by voucher</source>
        <translation>மறுகாப்பீட்டாளருக்குச் செலுத்தியதும், வவுச்சரால் எழுதியதும்</translation>
    </message>
    <message>
        <source>Received less given back</source>
        <translation>பெற்றது கழித்தல் திருப்பித்தந்தது</translation>
    </message>
    <message>
        <source>less: claims paid</source>
        <translation>கழிக்க: செலுத்திய உரிமைகோரல்</translation>
    </message>
    <message>
        <source>less: premium earned</source>
        <translation>கழிக்க: ஈட்டிய பிரீமியம்</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Accounts</source>
        <translation>கணக்குகள்</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>உரிமைகோரல்</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>தரவு</translation>
    </message>
    <message>
        <source>For boards and supervisors</source>
        <translation>குழுக்களுக்கும் கண்காணிப்பு ஆணையங்களுக்கும்</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>குறிகாட்டிகள்</translation>
    </message>
    <message>
        <source>Indicators in detail</source>
        <translation>விரிவான குறிகாட்டிகள்</translation>
    </message>
    <message>
        <source>Lists and cards</source>
        <translation>பட்டியல்களும் அட்டைகளும்</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>உறுப்பினர்</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>கண்காணிப்பு</translation>
    </message>
    <message>
        <source>Papers for members</source>
        <translation>உறுப்பினர்களுக்கான தாள்கள்</translation>
    </message>
    <message>
        <source>Papers for the office</source>
        <translation>அலுவலகத்துக்கான தாள்கள்</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>பிரீமியங்கள்</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>ஒதுக்குகள்</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>அறிக்கைகள்</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>கவனிக்க வேண்டியவை</translation>
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
        <translation>ஆஷாட்</translation>
    </message>
    <message>
        <source>Ashwin</source>
        <translation>ஆஷ்வின்</translation>
    </message>
    <message>
        <source>Baisakh</source>
        <translation>பைசாக்</translation>
    </message>
    <message>
        <source>Bhadra</source>
        <translation>பாத்ரா</translation>
    </message>
    <message>
        <source>Chaitra</source>
        <translation>சைத்ரா</translation>
    </message>
    <message>
        <source>Falgun</source>
        <translation>பால்குன்</translation>
    </message>
    <message>
        <source>Jestha</source>
        <translation>ஜேஷ்டா</translation>
    </message>
    <message>
        <source>Kartik</source>
        <translation>கார்த்திக்</translation>
    </message>
    <message>
        <source>Magh</source>
        <translation>மாக்</translation>
    </message>
    <message>
        <source>Mangsir</source>
        <translation>மங்சிர்</translation>
    </message>
    <message>
        <source>Poush</source>
        <translation>பௌஷ்</translation>
    </message>
    <message>
        <source>Shrawan</source>
        <translation>ஷ்ராவண்</translation>
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
            <numerusform>{folder}-இல் %n சுருக்கம் உள்ளது.</numerusform>
            <numerusform>{folder}-இல் %n சுருக்கங்கள் உள்ளன.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files do not count; the table of files says why.</source>
        <translation>
            <numerusform>%n கோப்பு எண்ணப்படவில்லை; ஏன் எனக் கோப்புகளின் அட்டவணை கூறும்.</numerusform>
            <numerusform>%n கோப்புகள் எண்ணப்படவில்லை; ஏன் எனக் கோப்புகளின் அட்டவணை கூறும்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schemes in {folder}</source>
        <translation>
            <numerusform>{folder}-இல் %n திட்டம்</numerusform>
            <numerusform>{folder}-இல் %n திட்டங்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>1,000 to 9,999 members</source>
        <translation>1,000 முதல் 9,999 உறுப்பினர்</translation>
    </message>
    <message>
        <source>10 years or more</source>
        <translation>10 ஆண்டு அல்லது மேல்</translation>
    </message>
    <message>
        <source>10,000 members or more</source>
        <translation>10,000 உறுப்பினர் அல்லது மேல்</translation>
    </message>
    <message>
        <source>3 to 9 years</source>
        <translation>3 முதல் 9 ஆண்டு</translation>
    </message>
    <message>
        <source>A network needs Ibis and DuckDB, which are not installed: pip install {extra}</source>
        <translation>வலையமைப்புக்கு Ibis, DuckDB தேவை; அவை நிறுவப்படவில்லை: pip install {extra}</translation>
    </message>
    <message>
        <source>A quarter is to be reported within a month of its end.</source>
        <translation>காலாண்டு முடிந்து ஒரு மாதத்துக்குள் அதன் எண்களை அனுப்ப வேண்டும்.</translation>
    </message>
    <message>
        <source>A quarter of the schemes lie below the lower quartile and a quarter above the upper one; between two schemes it is taken in proportion (inclusive, as spreadsheets say). Each scheme counts once.</source>
        <translation>திட்டங்களில் கால் பங்கு கீழ்க் கால்மானத்துக்குக் கீழும், கால் பங்கு மேல் கால்மானத்துக்கு மேலும் இருக்கும்; இரு திட்டங்களுக்கு இடையில் அது விகிதப்படி எடுக்கப்படும் (விரிதாள்கள் கூறும் inclusive முறை). ஒவ்வொரு திட்டமும் ஒருமுறை எண்ணப்படும்.</translation>
    </message>
    <message>
        <source>A scheme needs a name.</source>
        <translation>திட்டத்துக்குப் பெயர் தேவை.</translation>
    </message>
    <message>
        <source>Add a scheme</source>
        <translation>திட்டத்தைச் சேர்</translation>
    </message>
    <message>
        <source>Age of the scheme</source>
        <translation>திட்டத்தின் வயது</translation>
    </message>
    <message>
        <source>Among its like, {quarter}</source>
        <translation>தன்னைப் போன்றவற்றில், {quarter}</translation>
    </message>
    <message>
        <source>An empty folder for the briefs</source>
        <translation>சுருக்கங்களுக்கு ஒரு காலிக் கோப்புறை</translation>
    </message>
    <message>
        <source>Another one of the scheme {scheme} counts, of {day}: {file}.</source>
        <translation>திட்டம் {scheme}-இன் வேறொன்று எண்ணப்படும், {day} நாளுடையது: {file}.</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>எந்த வயதும்</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>எந்த அளவும்</translation>
    </message>
    <message>
        <source>Ask the scheme to make it again with a newer Coverbook.</source>
        <translation>புதிய Coverbook-ஆல் மீண்டும் உருவாக்கும்படி திட்டத்திடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>ஒப்பீட்டளவுகள்</translation>
    </message>
    <message>
        <source>Benchmarks by age and size, {quarter}</source>
        <translation>வயது, அளவுவாரி ஒப்பீட்டளவுகள், {quarter}</translation>
    </message>
    <message>
        <source>Benchmarks, {quarter}</source>
        <translation>ஒப்பீட்டளவுகள், {quarter}</translation>
    </message>
    <message>
        <source>Brief of a scheme</source>
        <translation>திட்டத்தின் சுருக்கம்</translation>
    </message>
    <message>
        <source>Briefs…</source>
        <translation>சுருக்கங்கள்…</translation>
    </message>
    <message>
        <source>Bring this program up to date.</source>
        <translation>இந்நிரலைப் புதிய பதிப்புக்கு மாற்றுங்கள்.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>கோப்புறையைத் தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Compare the schemes of a network</source>
        <translation>வலையமைப்பின் திட்டங்களை ஒப்பிடு</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products are never compared; money only within one currency.</source>
        <translation>கட்டாய, விருப்பத் திட்டவகைகள் ஒருபோதும் ஒப்பிடப்படுவதில்லை; பணம் ஒரே நாணயத்துக்குள் மட்டுமே.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>விவரப் பட்டியல்</translation>
    </message>
    <message>
        <source>Every scheme has reported.</source>
        <translation>ஒவ்வொரு திட்டமும் அனுப்பிவிட்டது.</translation>
    </message>
    <message>
        <source>Every scheme the network knows, and whom to ask. It is kept beside the snapshots.</source>
        <translation>வலையமைப்பு அறிந்த ஒவ்வொரு திட்டமும், யாரைக் கேட்பது என்பதும். இது நிலைப்படங்களின் அருகில் வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>Every snapshot in the folder counts.</source>
        <translation>கோப்புறையில் உள்ள ஒவ்வொரு நிலைப்படமும் எண்ணப்படும்.</translation>
    </message>
    <message>
        <source>Expected since</source>
        <translation>எதிர்பார்க்கும் தொடக்கம்</translation>
    </message>
    <message>
        <source>Files passed over</source>
        <translation>விடப்பட்ட கோப்புகள்</translation>
    </message>
    <message>
        <source>First product</source>
        <translation>முதல் திட்டவகை</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>விலகியது</translation>
    </message>
    <message>
        <source>Have reported</source>
        <translation>அனுப்பியவை</translation>
    </message>
    <message>
        <source>How the ratios of all schemes of one kind have moved from quarter to quarter.</source>
        <translation>ஒரே வகைத் திட்டங்கள் அனைத்தின் விகிதங்கள் காலாண்டுக்குக் காலாண்டு எப்படி மாறின.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>அடையாளம்</translation>
    </message>
    <message>
        <source>It cannot be read as a table. Save it as CSV in UTF-8.</source>
        <translation>இதை அட்டவணையாகப் படிக்க முடியாது. UTF-8-இல் CSV ஆகச் சேமியுங்கள்.</translation>
    </message>
    <message>
        <source>It does not hold the figures of exactly one scheme.</source>
        <translation>இதில் சரியாக ஒரு திட்டத்தின் எண்கள் இல்லை.</translation>
    </message>
    <message>
        <source>It is damaged. Ask the scheme to send it again.</source>
        <translation>இது சேதமானது. மீண்டும் அனுப்பும்படி திட்டத்திடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>It is no snapshot of Coverbook: the column {column} is missing or of another kind.</source>
        <translation>இது Coverbook நிலைப்படம் அல்ல: {column} நெடுவரிசை இல்லை அல்லது வேறு வகை.</translation>
    </message>
    <message>
        <source>It is no snapshot: those end in .parquet.</source>
        <translation>இது நிலைப்படம் அல்ல: அவற்றின் பெயர் .parquet என முடியும்.</translation>
    </message>
    <message>
        <source>It is of version {version}; this program reads {known}. {advice}</source>
        <translation>இது பதிப்பு {version}; இந்நிரல் படிப்பது {known}. {advice}</translation>
    </message>
    <message>
        <source>Keep in the directory</source>
        <translation>விவரப் பட்டியலில் வை</translation>
    </message>
    <message>
        <source>Larger schemes weigh more here: all numerators over all denominators, in one currency.</source>
        <translation>பெரிய திட்டங்களுக்கு இங்கே எடை அதிகம்: ஒரே நாணயத்தில், எல்லாத் தொகுதி எண்களும் எல்லா வகுக்கும் எண்களால் வகுத்தது.</translation>
    </message>
    <message>
        <source>Last quarter reported</source>
        <translation>கடைசியாக அனுப்பிய காலாண்டு</translation>
    </message>
    <message>
        <source>Lies above</source>
        <translation>இதற்கு மேல் உள்ளது</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>கீழ்க் கால்மானம்</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>நடு மதிப்பு</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>வலையமைப்பு</translation>
    </message>
    <message>
        <source>No snapshot in {name} can be read. {file}: {why}</source>
        <translation>{name}-இல் எந்த நிலைப்படத்தையும் படிக்க முடியவில்லை. {file}: {why}</translation>
    </message>
    <message>
        <source>No snapshot is of {name}. Known are: {known}</source>
        <translation>{name} திட்டத்தின் நிலைப்படம் எதுவும் இல்லை. உள்ளவை: {known}</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>அனுப்பாதவை</translation>
    </message>
    <message>
        <source>Not reported up to {quarter}</source>
        <translation>{quarter} வரை அனுப்பாதவை</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>குறிப்பு</translation>
    </message>
    <message>
        <source>One among its like</source>
        <translation>ஒத்தவற்றில் ஒன்று</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>காலப்போக்கில்</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>இடைநிறுத்தம்</translation>
    </message>
    <message>
        <source>Quarters lacking</source>
        <translation>இல்லாத காலாண்டுகள்</translation>
    </message>
    <message>
        <source>Ratios of regions</source>
        <translation>மண்டலங்களின் விகிதங்கள்</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>அனுப்புகிறது</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>திட்டங்கள்</translation>
    </message>
    <message>
        <source>Schemes send snapshots of their figures, without any person. Put them into one folder and choose it here: they are compared with each other, and nothing is sent anywhere.</source>
        <translation>திட்டங்கள் தம் எண்களின் நிலைப்படங்களை, நபர்கள் இன்றி அனுப்புகின்றன. அவற்றை ஒரே கோப்புறையில் வைத்து அதை இங்கே தேர்ந்தெடுங்கள்: அவை ஒன்றோடொன்று ஒப்பிடப்படும்; எங்கும் எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Several schemes are called {name}. Give one of their ids: {ids}</source>
        <translation>பல திட்டங்களின் பெயர் {name}. அவற்றின் அடையாளங்களில் ஒன்றைக் கொடுங்கள்: {ids}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>எப்போதிருந்து</translation>
    </message>
    <message>
        <source>Size of the scheme</source>
        <translation>திட்டத்தின் அளவு</translation>
    </message>
    <message>
        <source>Snapshot of</source>
        <translation>நிலைப்பட நாள்</translation>
    </message>
    <message>
        <source>Spark is not installed: pip install {extra}, or leave out --engine spark.</source>
        <translation>Spark நிறுவப்படவில்லை: pip install {extra}, அல்லது --engine spark விடுங்கள்.</translation>
    </message>
    <message>
        <source>Spark needs Java, which is not installed: install {package}, or leave out {option}.</source>
        <translation>Spark-க்கு Java தேவை; அது நிறுவப்படவில்லை: {package} நிறுவுங்கள், அல்லது {option} விடுங்கள்.</translation>
    </message>
    <message>
        <source>The folder with the snapshots</source>
        <translation>நிலைப்படங்கள் உள்ள கோப்புறை</translation>
    </message>
    <message>
        <source>The schemes of each country together: how many report, how many people they insure.</source>
        <translation>ஒவ்வொரு நாட்டின் திட்டங்களும் சேர்ந்து: எத்தனை அனுப்புகின்றன, எத்தனை பேருக்குக் காப்பீடு செய்கின்றன.</translation>
    </message>
    <message>
        <source>The whole scheme</source>
        <translation>முழுத் திட்டம்</translation>
    </message>
    <message>
        <source>There are too few schemes like this one to compare it with.</source>
        <translation>இதை ஒப்பிட, இதைப் போன்ற திட்டங்கள் மிகக் குறைவு.</translation>
    </message>
    <message>
        <source>This line has more cells than there are headings. Give each column a heading.</source>
        <translation>இவ்வரியில் தலைப்புகளை விட அதிகக் கட்டங்கள் உள்ளன. ஒவ்வொரு நெடுவரிசைக்கும் தலைப்புக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>This scheme</source>
        <translation>இத்திட்டம்</translation>
    </message>
    <message>
        <source>This scheme has not sent a snapshot yet.</source>
        <translation>இத்திட்டம் இன்னும் நிலைப்படம் அனுப்பவில்லை.</translation>
    </message>
    <message>
        <source>Under 1,000 members</source>
        <translation>1,000 உறுப்பினருக்குக் கீழ்</translation>
    </message>
    <message>
        <source>Under 3 years</source>
        <translation>3 ஆண்டுக்குக் கீழ்</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>மேல் கால்மானம்</translation>
    </message>
    <message>
        <source>What lies in the folder and does not count, and what to do about it.</source>
        <translation>கோப்புறையில் இருந்தும் எண்ணப்படாதவை, அவற்றை என்ன செய்வது.</translation>
    </message>
    <message>
        <source>What rests on fewer than {fewest} schemes is not told, for a scheme could be recognised in it.</source>
        <translation>{fewest} திட்டங்களுக்குக் குறைவானவற்றைச் சார்ந்தது கூறப்படாது; ஏனெனில் அதில் ஒரு திட்டத்தை அடையாளம் காணலாம்.</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>எங்கே இயங்குகிறது</translation>
    </message>
    <message>
        <source>Where one scheme lies among those like it, now and over the last quarters.</source>
        <translation>தன்னைப் போன்றவற்றில் ஒரு திட்டம் எங்கே உள்ளது, இப்போதும் கடந்த காலாண்டுகளிலும்.</translation>
    </message>
    <message>
        <source>Where the middle half of the schemes lie that have the same type of product.</source>
        <translation>ஒரே வகைத் திட்டவகை உள்ள திட்டங்களின் நடுப் பாதி எங்கே உள்ளது.</translation>
    </message>
    <message>
        <source>Who was to have reported by now, and has not.</source>
        <translation>இதற்குள் அனுப்பியிருக்க வேண்டியவர்களில் அனுப்பாதவர்கள்.</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>ஏன் எண்ணப்படவில்லை</translation>
    </message>
    <message>
        <source>quarter {quarter}, as of {day}</source>
        <translation>காலாண்டு {quarter}, {day} அன்று</translation>
    </message>
    <message>
        <source>{engine} could not answer: {why}</source>
        <translation>{engine} விடை தர முடியவில்லை: {why}</translation>
    </message>
    <message>
        <source>{figure}: {type}, {participation}</source>
        <translation>{figure}: {type}, {participation}</translation>
    </message>
    <message>
        <source>{given} is no day. Write it as 2026-01-31.</source>
        <translation>{given} என்ற நாள் இல்லை. 2026-01-31 போல எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>{given} is no status. Write one of: {known}</source>
        <translation>{given} என்ற நிலை இல்லை. இவற்றில் ஒன்றை எழுதுங்கள்: {known}</translation>
    </message>
    <message>
        <source>{name} cannot be used: {why}</source>
        <translation>{name} பயன்படுத்த முடியாது: {why}</translation>
    </message>
    <message>
        <source>{name} is empty. Put the snapshots of the schemes into it.</source>
        <translation>{name} காலி. திட்டங்களின் நிலைப்படங்களை அதில் வையுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is kept in the directory.</source>
        <translation>{name} விவரப் பட்டியலில் வைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>{name} is no folder. Give the folder with the snapshots.</source>
        <translation>{name} கோப்புறை அல்ல. நிலைப்படங்கள் உள்ள கோப்புறையைக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>{name} stands here twice. Leave one line.</source>
        <translation>{name} இங்கே இருமுறை உள்ளது. ஒரு வரியை மட்டும் விடுங்கள்.</translation>
    </message>
    <message>
        <source>{name}: information brief</source>
        <translation>{name}: தகவல் சுருக்கம்</translation>
    </message>
    <message>
        <source>{type}, {participation}</source>
        <translation>{type}, {participation}</translation>
    </message>
    <message>
        <source>“Lies above” counts the schemes of its group with a smaller value. Whether more is better depends on the figure. The group is of the same age and size where that has {fewest} schemes or more.</source>
        <translation>“இதற்கு மேல் உள்ளது” தன் குழுவில் குறைந்த மதிப்புள்ள திட்டங்களை எண்ணும். அதிகம் நல்லதா என்பது அளவைப் பொறுத்தது. {fewest} அல்லது அதற்கு மேற்பட்ட திட்டங்கள் இருந்தால், குழு அதே வயதும் அளவும் உடையது.</translation>
    </message>
</context>
<context>
    <name>Notice board</name>
    <message>
        <source>Ask us: {contact}</source>
        <translation>எங்களைக் கேளுங்கள்: {contact}</translation>
    </message>
    <message>
        <source>Indicators for the notice board</source>
        <translation>அறிவிப்புப் பலகைக்கான குறிகாட்டிகள்</translation>
    </message>
</context>
<context>
    <name>Open bills</name>
    <message>
        <source>An amount below nought was paid without a bill, or more than the bill said.</source>
        <translation>சுழியத்துக்குக் கீழான தொகை, பில் இன்றிச் செலுத்தியது அல்லது பில்லை விட அதிகம் செலுத்தியது.</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>பில்கள்</translation>
    </message>
    <message>
        <source>What others owe us, by age</source>
        <translation>எங்களுக்கு வரவேண்டியது, நாள்வாரியாக</translation>
    </message>
    <message>
        <source>What others owe us, one by one</source>
        <translation>எங்களுக்கு வரவேண்டியது, ஒவ்வொன்றாக</translation>
    </message>
    <message>
        <source>What we owe, bill by bill</source>
        <translation>நாங்கள் தரவேண்டியது, பில்வாரியாக</translation>
    </message>
    <message>
        <source>What we owe, by supplier and age</source>
        <translation>நாங்கள் தரவேண்டியது, வழங்குநர், நாள்வாரியாக</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message numerus="yes">
        <source>%n conflicts wait for a person: see `coverbook conflicts`.</source>
        <translation>
            <numerusform>%n முரண்பாடு ஒருவரின் முடிவுக்குக் காத்திருக்கிறது: `coverbook conflicts` பாருங்கள்.</numerusform>
            <numerusform>%n முரண்பாடுகள் ஒருவரின் முடிவுக்குக் காத்திருக்கின்றன: `coverbook conflicts` பாருங்கள்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves taken in.</source>
        <translation>
            <numerusform>%n சேமிப்பு உள்ளே எடுக்கப்பட்டது.</numerusform>
            <numerusform>%n சேமிப்புகள் உள்ளே எடுக்கப்பட்டன.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves taken in; new in this book: {laptops}.</source>
        <translation>
            <numerusform>%n சேமிப்பு உள்ளே எடுக்கப்பட்டது; இப்புத்தகத்துக்குப் புதியவை: {laptops}.</numerusform>
            <numerusform>%n சேமிப்புகள் உள்ளே எடுக்கப்பட்டன; இப்புத்தகத்துக்குப் புதியவை: {laptops}.</numerusform>
        </translation>
    </message>
    <message>
        <source>After this packet, this book and that of {laptop} would have the same saves and not the same records, so nothing was taken in. Verify both; then let one of the two laptops go on with a copy of the other&apos;s file.</source>
        <translation>இந்தப் பொதிக்குப் பின், இப்புத்தகத்திலும் {laptop}-இன் புத்தகத்திலும் அதே சேமிப்புகள் இருக்கும், ஆனால் அதே பதிவுகள் இருக்காது; எனவே எதுவும் உள்ளே எடுக்கப்படவில்லை. இரண்டையும் சரிபாருங்கள்; பிறகு இரு கணினிகளில் ஒன்று மற்றதன் கோப்பின் நகலுடன் தொடரட்டும்.</translation>
    </message>
    <message>
        <source>Everything in this packet is here already. Nothing was changed.</source>
        <translation>இந்தப் பொதியில் உள்ள அனைத்தும் ஏற்கனவே இங்கே உள்ளன. எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>Make a packet…</source>
        <translation>பொதி உருவாக்கு…</translation>
    </message>
    <message>
        <source>No laptop {code} has written in this book. Those that have: {known}.</source>
        <translation>{code} என்ற கணினி எதுவும் இப்புத்தகத்தில் எழுதவில்லை. எழுதியவை: {known}.</translation>
    </message>
    <message>
        <source>Nothing was ever saved in this book, so there is nothing to take to another laptop.</source>
        <translation>இப்புத்தகத்தில் இதுவரை எதுவும் சேமிக்கப்படவில்லை; எனவே வேறு கணினிக்குக் கொண்டுசெல்ல ஒன்றுமில்லை.</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>மற்ற கணினிகள்</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>பொதிகள்</translation>
    </message>
    <message>
        <source>Take a packet in…</source>
        <translation>பொதியை உள்ளே எடு…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>உள்ளே எடு</translation>
    </message>
    <message>
        <source>Takes what was written here to another laptop, and brings in what was written there.</source>
        <translation>இங்கே எழுதியதை வேறு கணினிக்குக் கொண்டுசெல்லும், அங்கே எழுதியதை இங்கே கொண்டுவரும்.</translation>
    </message>
    <message>
        <source>Taking in what the other laptop wrote</source>
        <translation>மற்றக் கணினி எழுதியது உள்ளே எடுக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>The key of this laptop was changed, and others would take its packets for forged. Put its file device.json back from a backup, or remove it: then this laptop is a new one.</source>
        <translation>இக்கணினியின் சாவி மாற்றப்பட்டுள்ளது; மற்றக் கணினிகள் இதன் பொதிகளைப் போலி எனக் கருதும். இதன் device.json கோப்பைக் காப்புப்பிரதியிலிருந்து மீட்டெடுங்கள், அல்லது அதை நீக்குங்கள்: பின் இக்கணினி புதிய ஒன்றாகும்.</translation>
    </message>
    <message>
        <source>This book is locked, and the packet is not. Lock the book on the other laptop with the same keys, then make the packet once more.</source>
        <translation>இப்புத்தகம் பூட்டப்பட்டுள்ளது, பொதி பூட்டப்படவில்லை. மற்றக் கணினியில் புத்தகத்தை அதே சாவிகளால் பூட்டி, பொதியை மீண்டும் உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>This is no packet of Coverbook. Choose a file that ends in .packet.</source>
        <translation>இது Coverbook-இன் பொதி அல்ல. .packet என முடியும் கோப்பைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This laptop has no key to sign with. Start Coverbook on it once, then try again.</source>
        <translation>இக்கணினியில் கையொப்பமிடச் சாவி இல்லை. இதில் Coverbook-ஐ ஒருமுறை தொடங்கி, மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>This laptop has written nothing in this book yet, so it has nothing to tell.</source>
        <translation>இக்கணினி இப்புத்தகத்தில் இன்னும் எதுவும் எழுதவில்லை; எனவே தெரிவிக்க ஒன்றுமில்லை.</translation>
    </message>
    <message>
        <source>This packet goes on from saves that never came here: {saves}. Take in the packet that was made before it, or let {laptop} make one for this laptop.</source>
        <translation>இந்தப் பொதி இங்கே வராத சேமிப்புகளிலிருந்து தொடர்கிறது: {saves}. இதற்கு முன் உருவாக்கிய பொதியை உள்ளே எடுங்கள், அல்லது {laptop} இக்கணினிக்காக ஒன்றை உருவாக்கட்டும்.</translation>
    </message>
    <message>
        <source>This packet is damaged, cut short, or was changed. Nothing was taken in; make it once more.</source>
        <translation>இந்தப் பொதி பழுதானது, பாதியில் நின்றது, அல்லது மாற்றப்பட்டது. எதுவும் உள்ளே எடுக்கப்படவில்லை; அதை மீண்டும் உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>This packet is locked with another key than this book. Let both laptops have the book with the same keys: restore a backup of the one whose key was renewed last.</source>
        <translation>இந்தப் பொதி இப்புத்தகத்தின் சாவியால் அல்ல, வேறு சாவியால் பூட்டப்பட்டுள்ளது. இரு கணினிகளிலும் புத்தகத்துக்கு ஒரே சாவிகள் இருக்கட்டும்: கடைசியாகச் சாவி புதுப்பித்த கணினியின் காப்புப்பிரதியை மீட்டெடுங்கள்.</translation>
    </message>
    <message>
        <source>This packet is of another book. Laptops share a book when one of them began with a copy of the other&apos;s.</source>
        <translation>இந்தப் பொதி வேறொரு புத்தகத்தைச் சேர்ந்தது. ஒரு கணினி மற்றதன் நகலுடன் தொடங்கியிருந்தால்தான் கணினிகள் ஒரே புத்தகத்தைப் பகிரும்.</translation>
    </message>
    <message>
        <source>This packet was made before {quarter} was reopened here ({save}). Let {laptop} take in a packet of this laptop first, and make a new one.</source>
        <translation>இந்தப் பொதி இங்கே {quarter} மீண்டும் திறக்கப்படும் முன் உருவாக்கியது ({save}). முதலில் {laptop} இக்கணினியின் பொதியை உள்ளே எடுத்து, பிறகு புதியதை உருவாக்கட்டும்.</translation>
    </message>
    <message>
        <source>This packet was made by a laptop that has never written in this book, so it is not trusted.</source>
        <translation>இந்தப் பொதியை உருவாக்கிய கணினி இப்புத்தகத்தில் ஒருபோதும் எழுதவில்லை; எனவே அது நம்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>This packet was made by a newer Coverbook. Install the newest version to take it in.</source>
        <translation>இந்தப் பொதியைப் புதிய Coverbook உருவாக்கியது. இதை உள்ளே எடுக்க மிகப் புதிய பதிப்பை நிறுவுங்கள்.</translation>
    </message>
    <message>
        <source>This packet would change what was true in a quarter that is closed here, so nothing was taken in. Let the manager reopen the quarter, then take it in.</source>
        <translation>இந்தப் பொதி இங்கே மூடிய காலாண்டில் உண்மையாக இருந்ததை மாற்றும்; எனவே எதுவும் உள்ளே எடுக்கப்படவில்லை. மேலாளர் காலாண்டை மீண்டும் திறக்கட்டும், பிறகு பொதியை உள்ளே எடுங்கள்.</translation>
    </message>
    <message>
        <source>Two laptops have written one code in two ways, {code} and {other}, so it is not known whether they mean the same. Take back one of the two there, then make the packet once more.</source>
        <translation>இரு கணினிகள் ஒரே குறியீட்டை இரு விதமாக எழுதியுள்ளன: {code}, {other}; இரண்டும் ஒன்றையே குறிக்கின்றனவா எனத் தெரியவில்லை. அங்கே இரண்டில் ஒன்றைத் திரும்பப் பெற்று, பொதியை மீண்டும் உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>Two laptops write under the code {code} ({one}, {other}), so their numbers and receipts cannot be told apart. On one of them put back the backup from before, choose another code, and enter again what it had written.</source>
        <translation>இரு கணினிகள் {code} என்ற குறியீட்டில் எழுதுகின்றன ({one}, {other}); அவற்றின் எண்களையும் இரசீதுகளையும் பிரித்தறிய முடியாது. அவற்றில் ஒன்றில் முந்தைய காப்புப்பிரதியை மீட்டு, வேறு குறியீட்டைத் தேர்ந்தெடுத்து, அது எழுதியிருந்ததை மீண்டும் உள்ளிடுங்கள்.</translation>
    </message>
    <message>
        <source>What was written here would change what was true in a quarter that is closed on {laptop}, so nothing was taken in. Let the manager reopen the quarter there, and make a new packet.</source>
        <translation>இங்கே எழுதியது {laptop}-இல் மூடிய காலாண்டில் உண்மையாக இருந்ததை மாற்றும்; எனவே எதுவும் உள்ளே எடுக்கப்படவில்லை. மேலாளர் அங்கே காலாண்டை மீண்டும் திறக்கட்டும், பிறகு அங்கே புதிய பொதியை உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>Where shall the packet go?</source>
        <translation>பொதி எங்கே செல்ல வேண்டும்?</translation>
    </message>
    <message>
        <source>Which packet came?</source>
        <translation>எந்தப் பொதி வந்தது?</translation>
    </message>
    <message>
        <source>{code} and {other} are one laptop. Choose {other} again on it, and make the packet once more.</source>
        <translation>{code}, {other} இரண்டும் ஒரே கணினி. அதில் மீண்டும் {other} தேர்ந்தெடுத்து, பொதியை மீண்டும் உருவாக்குங்கள்.</translation>
    </message>
    <message numerus="yes">
        <source>{maker} brings %n saves, written by {users}: {rows}. Shall they come in?</source>
        <translation>
            <numerusform>{maker} கொண்டுவருவது %n சேமிப்பு, எழுதியவர் {users}: {rows}. உள்ளே எடுக்கவா?</numerusform>
            <numerusform>{maker} கொண்டுவருவது %n சேமிப்புகள், எழுதியவர் {users}: {rows}. உள்ளே எடுக்கவா?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} holds %n saves. Take it to the other laptop.</source>
        <translation>
            <numerusform>{name}-இல் %n சேமிப்பு உள்ளது. அதை மற்றக் கணினிக்குக் கொண்டுசெல்லுங்கள்.</numerusform>
            <numerusform>{name}-இல் %n சேமிப்புகள் உள்ளன. அதை மற்றக் கணினிக்குக் கொண்டுசெல்லுங்கள்.</numerusform>
        </translation>
    </message>
    <message>
        <source>{save} is another save here than in the packet: laptop {device} went on from an older copy of the book, or two laptops write under its code. Put the newest copy back on one of them, and enter again there what it has written since, under a code of its own.</source>
        <translation>{save} இங்கே பொதியில் உள்ளதை விட வேறொரு சேமிப்பு: கணினி {device} புத்தகத்தின் பழைய நகலிலிருந்து தொடர்ந்தது, அல்லது இரு கணினிகள் அதன் குறியீட்டில் எழுதுகின்றன. அவற்றில் ஒன்றில் மிகப் புதிய நகலை மீட்டு, அதன் பின் அது எழுதியதைத் தனிக் குறியீட்டில் அங்கே மீண்டும் உள்ளிடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n papers are laid out</source>
        <translation>
            <numerusform>%n தாள் அமைக்கப்பட்டுள்ளது</numerusform>
            <numerusform>%n தாள்கள் அமைக்கப்பட்டுள்ளன</numerusform>
        </translation>
    </message>
    <message>
        <source>A file each…</source>
        <translation>ஒவ்வொன்றும் தனிக் கோப்பு…</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>சாளரத்தின் அகலம் (Ctrl+0)</translation>
    </message>
    <message>
        <source>Click a line that has a code to see how it was reached.</source>
        <translation>எப்படி வந்தது எனக் காண குறியீடு உள்ள வரியைச் சொடுக்குங்கள்.</translation>
    </message>
    <message>
        <source>Each in their own language</source>
        <translation>ஒவ்வொருவருக்கும் அவரவர் மொழியில்</translation>
    </message>
    <message>
        <source>In which folder shall there be a file for each?</source>
        <translation>ஒவ்வொருவருக்குமான கோப்பு எந்தக் கோப்புறையில் இருக்க வேண்டும்?</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>பெரிதாக்கு (Ctrl++)</translation>
    </message>
    <message>
        <source>Made from the file at save {save} · printed on {day} at {time}</source>
        <translation>கோப்பின் சேமிப்பு {save}-இலிருந்து உருவாக்கியது · அச்சிட்டது {day}, {time}</translation>
    </message>
    <message>
        <source>Name, date, signature</source>
        <translation>பெயர், தேதி, கையொப்பம்</translation>
    </message>
    <message>
        <source>Next page (PgDown)</source>
        <translation>அடுத்த பக்கம் (PgDown)</translation>
    </message>
    <message>
        <source>No font here has all letters of {words}: “?” stands in the place of the others.</source>
        <translation>{words} எழுத்துகள் அனைத்தும் இங்குள்ள எந்த எழுத்துருவிலும் இல்லை: இல்லாதவற்றின் இடத்தில் “?” இருக்கும்.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Choose a folder of your own.</source>
        <translation>{folder}-இல் எழுத முடியாது. உங்கள் கோப்புறையைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing to draw yet: no value is known.</source>
        <translation>வரைவதற்கு இன்னும் எதுவும் இல்லை: எந்த மதிப்பும் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>Page before (PgUp)</source>
        <translation>முந்தைய பக்கம் (PgUp)</translation>
    </message>
    <message>
        <source>Page {page} of {last}</source>
        <translation>பக்கம் {page} / {last}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>தாள்</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>தாளின் அளவு</translation>
    </message>
    <message>
        <source>Save the pages</source>
        <translation>பக்கங்களைச் சேமி</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>சிறிதாக்கு (Ctrl+-)</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space, then save again.</source>
        <translation>வட்டு நிரம்பியது: எதுவும் சேமிக்கவில்லை. இடம் உண்டாக்கி மீண்டும் சேமியுங்கள்.</translation>
    </message>
    <message>
        <source>The figures of this paper as a table, in CSV. SHA-256: {digest}</source>
        <translation>இந்தத் தாளின் எண்கள் அட்டவணையாக, CSV-இல். SHA-256: {digest}</translation>
    </message>
    <message>
        <source>The figures of this paper for programs, as JSON. SHA-256: {digest}</source>
        <translation>இந்தத் தாளின் எண்கள் நிரல்களுக்காக, JSON ஆக. SHA-256: {digest}</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on, then print again.</source>
        <translation>அச்சுப்பொறி பக்கங்களை எடுக்கவில்லை. அது இயங்குகிறதா எனப் பார்த்து மீண்டும் அச்சிடுங்கள்.</translation>
    </message>
    <message>
        <source>There is nobody for whom this paper could be made.</source>
        <translation>இந்தத் தாளை உருவாக்க யாரும் இல்லை.</translation>
    </message>
    <message>
        <source>These pages cannot be shown any more. Make them again.</source>
        <translation>இப்பக்கங்களை இனி காட்ட முடியாது. மீண்டும் உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>பக்கம் {page} / {pages}</translation>
    </message>
    <message>
        <source>plan {share}</source>
        <translation>இலக்கு {share}</translation>
    </message>
    <message>
        <source>{name} cannot be written over. Close it where it is open, or choose another name.</source>
        <translation>{name} மீது எழுத முடியாது. அது திறந்துள்ள இடத்தில் மூடுங்கள், அல்லது வேறு பெயரைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>{name} could not be written there. Choose another name or folder, or check the disk.</source>
        <translation>{name} அங்கே எழுத முடியவில்லை. வேறு பெயரை அல்லது கோப்புறையைத் தேர்ந்தெடுங்கள், அல்லது வட்டைப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>{name} was not written: there is no folder {folder}. Make it first, or choose another.</source>
        <translation>{name} எழுதப்படவில்லை: {folder} கோப்புறை இல்லை. முதலில் அதை உருவாக்குங்கள், அல்லது வேறு தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>{words} and more</source>
        <translation>{words} மற்றும் பிற</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>For whom</source>
        <translation>யாருக்கு</translation>
    </message>
    <message>
        <source>There is no paper.</source>
        <translation>தாள் எதுவும் இல்லை.</translation>
    </message>
</context>
<context>
    <name>Participation</name>
    <message>
        <source>Automatic</source>
        <translation>தானாக</translation>
    </message>
    <message>
        <source>Compulsory</source>
        <translation>கட்டாயம்</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>விருப்பம்</translation>
    </message>
</context>
<context>
    <name>Partner form</name>
    <message>
        <source>As the partner&apos;s statement prints it: income and expenses both without a minus.</source>
        <translation>பங்காளரின் அறிக்கையில் அச்சாகும்படி: வருமானமும் செலவும் கழித்தல் குறி இன்றி.</translation>
    </message>
    <message>
        <source>Leave empty for what is shared by all of them.</source>
        <translation>அனைவருக்கும் பொதுவானதற்குக் காலியாக விடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>Partner role</name>
    <message>
        <source>Administrator</source>
        <translation>நிர்வாகி</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>முகவர்</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>வங்கி</translation>
    </message>
    <message>
        <source>Care provider</source>
        <translation>சேவையாளர்</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>காப்பீட்டாளர்</translation>
    </message>
    <message>
        <source>Reinsurer</source>
        <translation>மறுகாப்பீட்டாளர்</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Can open the book and look; gets a role from you.</source>
        <translation>புத்தகத்தைத் திறந்து பார்க்கலாம்; பங்கு உங்களால் தரப்படும்.</translation>
    </message>
    <message>
        <source>Do this when somebody has left who may have copied the key: the whole book is written anew under another one. Passwords and recovery sheet stay as they are. Backups and copies keep the former key.</source>
        <translation>சாவியை நகலெடுத்திருக்கக்கூடியவர் விலகினால் இதைச் செய்யுங்கள்: முழுப் புத்தகமும் வேறு சாவியில் புதிதாக எழுதப்படும். கடவுச்சொற்களும் மீட்புத் தாளும் அப்படியே. காப்புப்பிரதிகளுக்கும் நகல்களுக்கும் பழைய சாவியே.</translation>
    </message>
    <message>
        <source>Everybody who has this file can open it. Once it is protected, nothing in it can be read without a name and a password. You become its administrator. If all passwords and the recovery sheet are lost, nobody can open it any more.</source>
        <translation>இக்கோப்பு உள்ள எவரும் திறக்கலாம். பாதுகாத்தபின் பெயரும் கடவுச்சொல்லும் இன்றி எதையும் படிக்க முடியாது. நீங்கள் அதன் நிர்வாகி ஆவீர்கள். எல்லாக் கடவுச்சொற்களும் மீட்புத் தாளும் தொலைந்தால் யாரும் இனி திறக்க முடியாது.</translation>
    </message>
    <message>
        <source>Give a first password.</source>
        <translation>முதல் கடவுச்சொல்லைக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>குறியீட்டை வைத்துக்கொண்டேன்</translation>
    </message>
    <message>
        <source>It opens the book when every password is lost, and it is shown only now. Save the sheet, print it, keep the paper where nobody else finds it, and delete the file of the sheet.</source>
        <translation>எல்லாக் கடவுச்சொற்களும் தொலைந்தால் இது புத்தகத்தைத் திறக்கும்; இப்போது மட்டும் காட்டப்படும். தாளைச் சேமித்து அச்சிடுங்கள், யாரும் காணாத இடத்தில் வையுங்கள், தாளின் கோப்பை நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>தாளின் மொழி</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>புதிய குறியீடு உருவாக்கு</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>என் கடவுச்சொல்</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>புதிய மீட்புக் குறியீடு</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>இனி இங்கே வேலையில்லை</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>பங்கு இல்லை</translation>
    </message>
    <message>
        <source>Only you know it. Several words in a row are easily kept in mind.</source>
        <translation>உங்களுக்கு மட்டுமே தெரியும். அடுத்தடுத்த பல சொற்கள் எளிதில் நினைவிருக்கும்.</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>பாதுகா</translation>
    </message>
    <message>
        <source>Protect this book</source>
        <translation>இப்புத்தகத்தைப் பாதுகா</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>சாவியைப் புதுப்பி</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>மீட்புத் தாளைச் சேமி</translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation>தாளை PDF ஆகச் சேமி…</translation>
    </message>
    <message>
        <source>The book is written anew under another key.</source>
        <translation>புத்தகம் வேறு சாவியில் புதிதாக எழுதப்படுகிறது.</translation>
    </message>
    <message>
        <source>The former recovery sheet still opens what was copied before: destroy it, and renew the key if somebody has seen it.</source>
        <translation>முன்பு நகலெடுத்ததை முந்தைய மீட்புத் தாள் இன்னும் திறக்கும்: அதை அழியுங்கள்; வேறு யாராவது அதைப் பார்த்திருந்தால் சாவியைப் புதுப்பியுங்கள்.</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>மீட்புக் குறியீடு</translation>
    </message>
    <message>
        <source>Without a new password the one there is stays. What was saved stays under this name.</source>
        <translation>புதிய கடவுச்சொல் இல்லையேல் இருப்பதே இருக்கும். சேமித்தது இப்பெயரிலேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>Write the book anew</source>
        <translation>புத்தகத்தைப் புதிதாக எழுது</translation>
    </message>
    <message>
        <source>You give the first password; the person can change it afterwards.</source>
        <translation>முதல் கடவுச்சொல்லை நீங்கள் தருவீர்கள்; பின் அவர் மாற்றலாம்.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>உங்கள் கடவுச்சொல் மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>meetpu-thaal.pdf</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} can no longer sign in.</source>
        <translation>{name} இனி உள்நுழைய முடியாது.</translation>
    </message>
    <message>
        <source>{name} is in the list already. Choose that line to change it.</source>
        <translation>{name} ஏற்கனவே பட்டியலில் உள்ளது. மாற்ற அந்த வரியைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is now: {role}.</source>
        <translation>{name} இப்போது: {role}.</translation>
    </message>
</context>
<context>
    <name>Person form</name>
    <message>
        <source>A year alone, or an age, is kept as an estimated date.</source>
        <translation>ஆண்டு மட்டும், அல்லது வயது, மதிப்பிட்ட தேதியாக வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>பிறந்த நாள்</translation>
    </message>
    <message>
        <source>Kind of identity paper</source>
        <translation>அடையாள ஆவண வகை</translation>
    </message>
    <message>
        <source>Language of their papers</source>
        <translation>ஆவணங்களின் மொழி</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>இணைந்த பதிவு</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>ஆவண எண்</translation>
    </message>
    <message>
        <source>The birth date is estimated</source>
        <translation>பிறந்த நாள் மதிப்பிட்டது</translation>
    </message>
</context>
<context>
    <name>Person paper</name>
    <message>
        <source>Backups, exported tables and printed papers may hold the same; the file does not list them.</source>
        <translation>காப்புப்பிரதிகள், ஏற்றுமதி அட்டவணைகள், அச்சிட்ட தாள்களிலும் இது இருக்கலாம்; கோப்பு அவற்றைப் பட்டியலிடாது.</translation>
    </message>
    <message>
        <source>The program does not keep who has looked at these records.</source>
        <translation>இப்பதிவுகளை யார் பார்த்தார் என நிரல் வைப்பதில்லை.</translation>
    </message>
    <message>
        <source>What happened to others under a policy of this person is theirs and is not on this paper.</source>
        <translation>இவருடைய பாலிசியில் மற்றவருக்கு நேர்ந்தது அவர்களுடையது; இத்தாளில் இல்லை.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>As it was</source>
        <translation>முன்பு போலவே</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>திட்டப்படி</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>கருதியது</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>கருதுகோள்கள்</translation>
    </message>
    <message>
        <source>Balance sheet, planned</source>
        <translation>இருப்புநிலைக் குறிப்பு, திட்டமிட்டது</translation>
    </message>
    <message>
        <source>Cash flow statement, planned</source>
        <translation>ரொக்க ஓட்ட அறிக்கை, திட்டமிட்டது</translation>
    </message>
    <message>
        <source>Income statement, planned</source>
        <translation>வருமான அறிக்கை, திட்டமிட்டது</translation>
    </message>
    <message>
        <source>Indicators, planned</source>
        <translation>குறிகாட்டிகள், திட்டமிட்டவை</translation>
    </message>
    <message>
        <source>Liquidity: cash and investments over a quarter of the year&apos;s claims paid and expenses.</source>
        <translation>திரவத்தன்மை: ரொக்கமும் முதலீடுகளும் / ஆண்டில் செலுத்திய உரிமைகோரல், செலவுகளின் கால் பங்கு.</translation>
    </message>
    <message>
        <source>New insured persons</source>
        <translation>புதிதாகக் காப்பீடு செய்தோர்</translation>
    </message>
    <message>
        <source>Other income stays as it was; reinsurance takes the same part of earned premium.</source>
        <translation>பிற வருமானம் முன்பு போலவே; மறுகாப்பீடு ஈட்டிய பிரீமியத்தில் அதே பங்கை எடுக்கும்.</translation>
    </message>
    <message>
        <source>Planned less target</source>
        <translation>திட்டமிட்டது கழித்தல் இலக்கு</translation>
    </message>
    <message>
        <source>Premium of a person insured for a year</source>
        <translation>ஓராண்டு காப்பீடு செய்த ஒருவரின் பிரீமியம்</translation>
    </message>
    <message>
        <source>What is unearned or owed grows as the premium does, claims reserves as the claims do.</source>
        <translation>ஈட்டாததும் தரவேண்டியதும் பிரீமியத்துடன் வளரும், உரிமைகோரல் ஒதுக்குகள் உரிமைகோரல்களுடன் வளரும்.</translation>
    </message>
    <message>
        <source>What the plan does not say is as it was in the twelve months before.</source>
        <translation>திட்டம் சொல்லாதது முந்தைய பன்னிரண்டு மாதங்களில் இருந்தது போலவே.</translation>
    </message>
    <message>
        <source>Where renewal does not apply, as many stay insured as there are.</source>
        <translation>புதுப்பித்தல் பொருந்தாத இடத்தில் காப்பீடு செய்தோர் அனைவரும் தொடர்வர்.</translation>
    </message>
    <message>
        <source>how many years ahead</source>
        <translation>எத்தனை ஆண்டுகள் முன்னோக்கி</translation>
    </message>
    <message>
        <source>{product} is not in it: {lacking} is not known. Enter it under Settings, Plans.</source>
        <translation>{product} இதில் இல்லை: {lacking} தெரியவில்லை. அமைப்புகள், வணிகத் திட்டம் என்பதில் எழுதுங்கள்.</translation>
    </message>
</context>
<context>
    <name>Plan form</name>
    <message>
        <source>Incurred claims as a share of earned premium: 0.6 for 60 percent.</source>
        <translation>ஈட்டிய பிரீமியத்தில் நிகழ்ந்த உரிமைகோரல்களின் பங்கு: 60 சதவீதத்துக்கு 0.6.</translation>
    </message>
    <message>
        <source>New insured persons in a year</source>
        <translation>ஓராண்டில் புதிதாகக் காப்பீடு செய்தோர்</translation>
    </message>
    <message>
        <source>Of those insured when a year begins, the share who stay: 0.85 for 85 percent.</source>
        <translation>ஆண்டுத் தொடக்கத்தில் காப்பீடு செய்தோரில் தொடர்வோரின் பங்கு: 85 சதவீதத்துக்கு 0.85.</translation>
    </message>
    <message>
        <source>Operating expenses in a year</source>
        <translation>ஓராண்டின் செயல்பாட்டுச் செலவுகள்</translation>
    </message>
    <message>
        <source>The assumptions hold from this day on, until others do.</source>
        <translation>கருதுகோள்கள் இந்நாள் முதல், வேறு வரும் வரை நடப்பில் இருக்கும்.</translation>
    </message>
    <message>
        <source>With the product&apos;s part of what all products share, without reinsurance.</source>
        <translation>எல்லாத் திட்டவகைகளும் பகிர்வதில் இத்திட்டவகையின் பங்குடன், மறுகாப்பீடு இன்றி.</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>A claim belongs to the day of its event. One that is reported is reserved with its latest estimate until it is paid or rejected; for those not yet reported each product has the method that stands below.</source>
        <translation>உரிமைகோரல் அதன் நிகழ்வு நாளுக்குரியது. அறிவித்த உரிமைகோரலுக்கு அது செலுத்தப்படும் அல்லது நிராகரிக்கப்படும் வரை அதன் கடைசி மதிப்பீடு ஒதுக்கப்படும்; இன்னும் அறிவிக்காதவற்றுக்கு ஒவ்வொரு திட்டவகைக்கும் கீழே உள்ள முறை உண்டு.</translation>
    </message>
    <message>
        <source>Accounting principles</source>
        <translation>கணக்கியல் கொள்கைகள்</translation>
    </message>
    <message>
        <source>All reserves are gross of reinsurance; what reinsurers owe of them is an asset of its own.</source>
        <translation>எல்லா ஒதுக்குகளும் மறுகாப்பீட்டைக் கழிக்காதவை; அவற்றில் மறுகாப்பீட்டாளர்கள் தரவேண்டியது தனிச் சொத்து.</translation>
    </message>
    <message>
        <source>Donations never enter net income and never make an expense smaller; they stand after it.</source>
        <translation>நன்கொடைகள் நிகர வருமானத்தில் ஒருபோதும் சேராது, எந்தச் செலவையும் குறைக்காது; அவை அதன் பின் நிற்கும்.</translation>
    </message>
    <message>
        <source>Equipment and the cost of development are charged over their useful life, in equal parts by schedule.</source>
        <translation>கருவிகளும் உருவாக்கச் செலவும் அவற்றின் பயன்படும் காலத்தில், அட்டவணைப்படி சம பங்குகளாகச் செலவாகும்.</translation>
    </message>
    <message>
        <source>Investments stand at what was paid for them; interest accrues day by day, a share of profit when it is paid.</source>
        <translation>முதலீடுகள் அவற்றுக்குச் செலுத்திய தொகையில் நிற்கும்; வட்டி நாளுக்கு நாள் சேரும், இலாபப் பங்கு செலுத்தப்படும்போது சேரும்.</translation>
    </message>
    <message>
        <source>Loan today</source>
        <translation>இன்றைய கடன்</translation>
    </message>
    <message>
        <source>Money is booked when it is owed or earned, not when it is paid, in one currency ({currency}); the fiscal year begins in month {month}.</source>
        <translation>பணம் செலுத்தும்போது அல்ல, கடனாகும்போது அல்லது ஈட்டும்போது பதியப்படும்; ஒரே நாணயத்தில் ({currency}); நிதியாண்டு மாதம் {month}-இல் தொடங்கும்.</translation>
    </message>
    <message>
        <source>No policy covers this person.</source>
        <translation>இவருக்கு எந்தப் பாலிசியிலும் காப்பு இல்லை.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>அறிவிப்பு</translation>
    </message>
    <message>
        <source>Of takaful products the operator&apos;s charges are an expense; the surplus is shared as the model says.</source>
        <translation>தகாஃபுல் திட்டவகைகளில் நடத்துநரின் கட்டணங்கள் செலவாகும்; உபரி மாதிரி சொல்கிறபடி பகிரப்படும்.</translation>
    </message>
    <message>
        <source>Of the reserves so much is taken to be payable within three months, as the scheme has set it.</source>
        <translation>ஒதுக்குகளில் இவ்வளவு மூன்று மாதத்துக்குள் செலுத்தவேண்டியதாகக் கொள்ளப்படும், திட்டம் குறித்தபடி.</translation>
    </message>
    <message>
        <source>One joins</source>
        <translation>ஒருவர் சேர்கிறார்</translation>
    </message>
    <message>
        <source>One leaves</source>
        <translation>ஒருவர் விலகுகிறார்</translation>
    </message>
    <message>
        <source>People</source>
        <translation>நபர்கள்</translation>
    </message>
    <message>
        <source>Premium is written on the day it falls due while the policy is in force, and earned over the days it covers. What is not yet earned is the unearned premium reserve. Membership fees are other income.</source>
        <translation>பாலிசி நடப்பில் இருக்கையில் பிரீமியம் தவணை நாளில் எழுதப்படும், அது காப்பளிக்கும் நாட்களில் ஈட்டப்படும். இன்னும் ஈட்டாதது ஈட்டாத பிரீமிய ஒதுக்கு. உறுப்பினர் கட்டணங்கள் பிற வருமானம்.</translation>
    </message>
    <message>
        <source>Premium of the term</source>
        <translation>காலத்தின் பிரீமியம்</translation>
    </message>
    <message>
        <source>Premium receivable is what fell due and was not paid; what is owed for over 180 days is reported as doubtful.</source>
        <translation>பெறவேண்டிய பிரீமியம் என்பது தவணை வந்தும் செலுத்தாதது; 180 நாட்களுக்கு மேல் நிலுவையில் உள்ளது சந்தேகத்துக்குரியதாகக் காட்டப்படும்.</translation>
    </message>
    <message>
        <source>Reserved of open claims</source>
        <translation>திறந்த உரிமைகோரல்களுக்கு ஒதுக்கியது</translation>
    </message>
    <message>
        <source>Savings today</source>
        <translation>இன்றைய சேமிப்பு</translation>
    </message>
    <message>
        <source>The figures of a closed quarter are frozen. What is found out later is booked in an open one; a quarter that is reopened says so, with the reason.</source>
        <translation>மூடிய காலாண்டின் தொகைகள் உறைந்தவை. பின்னர் தெரியவருவது திறந்த காலாண்டில் பதியப்படும்; மீண்டும் திறந்த காலாண்டு அதைக் காரணத்துடன் சொல்லும்.</translation>
    </message>
    <message>
        <source>The scheme has not set which part of each reserve is payable within three months: the liquidity ratio is a rough measure.</source>
        <translation>ஒவ்வொரு ஒதுக்கிலும் எந்தப் பகுதி மூன்று மாதத்துக்குள் செலுத்தவேண்டியது எனத் திட்டம் குறிக்கவில்லை: திரவத்தன்மை விகிதம் தோராயமான அளவே.</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>வரை</translation>
    </message>
    <message>
        <source>Who is covered</source>
        <translation>யாருக்குக் காப்பு</translation>
    </message>
</context>
<context>
    <name>Policy form</name>
    <message>
        <source>Change the holder</source>
        <translation>பாலிசிதாரரை மாற்று</translation>
    </message>
    <message>
        <source>Covered from</source>
        <translation>காப்பு தொடங்கும் நாள்</translation>
    </message>
    <message>
        <source>End a policy</source>
        <translation>ஒரு பாலிசியை முடி</translation>
    </message>
    <message>
        <source>End the policy</source>
        <translation>பாலிசியை முடி</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>முடியும் நாள்</translation>
    </message>
    <message>
        <source>Give a policy another holder</source>
        <translation>பாலிசிக்கு வேறு பாலிசிதாரர்</translation>
    </message>
    <message>
        <source>Join on</source>
        <translation>சேரும் நாள்</translation>
    </message>
    <message>
        <source>Last day covered</source>
        <translation>காப்பின் கடைசி நாள்</translation>
    </message>
    <message>
        <source>Leave empty for a group.</source>
        <translation>குழுவுக்குக் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Leave empty unless it ended early.</source>
        <translation>முன்பே முடிந்தால் தவிர காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>ஆட்கள்</translation>
    </message>
    <message>
        <source>New term starts on</source>
        <translation>புதிய காலத் தொடக்கம்</translation>
    </message>
    <message>
        <source>Of a group that is counted, not named: how many there are in this term.</source>
        <translation>பெயரின்றி எண்ணும் குழுவுக்கு: இக்காலத்தில் எத்தனை பேர்.</translation>
    </message>
    <message>
        <source>Of a group whose people are not listed by name.</source>
        <translation>பெயர்வாரிப் பட்டியல் இல்லாத குழுவுக்கு.</translation>
    </message>
    <message>
        <source>Only of an exit learned of late: its day, in a quarter that was closed by then.</source>
        <translation>தாமதமாகத் தெரிந்த வெளியேற்றத்துக்கு மட்டும்: அப்போது மூடியிருந்த காலாண்டில் உள்ள அதன் நாள்.</translation>
    </message>
    <message>
        <source>Only of who joined after the policy began: the day from which the books count them.</source>
        <translation>பாலிசி தொடங்கிய பின் சேர்ந்தவருக்கு மட்டும்: புத்தகங்கள் அவரைக் கணக்கில் கொள்ளும் முதல் நாள்.</translation>
    </message>
    <message>
        <source>Only where its holder has died or leaves it.</source>
        <translation>பாலிசிதாரர் இறந்தால் அல்லது விலகினால் மட்டும்.</translation>
    </message>
    <message>
        <source>Person covered</source>
        <translation>காப்பு பெறும் நபர்</translation>
    </message>
    <message>
        <source>Policy to renew</source>
        <translation>புதுப்பிக்கும் பாலிசி</translation>
    </message>
    <message>
        <source>Renew a policy</source>
        <translation>பாலிசியைப் புதுப்பி</translation>
    </message>
    <message>
        <source>Renews the policy</source>
        <translation>எந்தப் பாலிசியின் புதுப்பித்தல்</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>தொடங்கும் நாள்</translation>
    </message>
    <message>
        <source>Sum insured</source>
        <translation>காப்பீட்டுத் தொகை</translation>
    </message>
    <message>
        <source>Take a person off a policy</source>
        <translation>பாலிசியிலிருந்து ஒருவரை நீக்கு</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Take on</source>
        <translation>சேர்</translation>
    </message>
    <message>
        <source>Take people onto a policy</source>
        <translation>பாலிசியில் நபர்களைச் சேர்</translation>
    </message>
    <message>
        <source>True last day</source>
        <translation>உண்மையான கடைசி நாள்</translation>
    </message>
    <message>
        <source>Usually the day after the old term ends.</source>
        <translation>வழக்கமாகப் பழைய காலம் முடிந்த மறுநாள்.</translation>
    </message>
    <message>
        <source>Who holds the policy now</source>
        <translation>இப்போதைய பாலிசிதாரர்</translation>
    </message>
    <message>
        <source>Why it ended early</source>
        <translation>முன்பே முடிந்த காரணம்</translation>
    </message>
</context>
<context>
    <name>Postings</name>
    <message>
        <source>Commission on premium ceded by treaty</source>
        <translation>ஒப்பந்தத்தால் விட்டுக்கொடுத்த பிரீமியத்தின் தரகு</translation>
    </message>
    <message>
        <source>Fees received before they fall due</source>
        <translation>தவணைக்கு முன் பெற்ற கட்டணம்</translation>
    </message>
    <message>
        <source>Fees received long before they fall due</source>
        <translation>தவணைக்கு வெகுமுன் பெற்ற கட்டணம்</translation>
    </message>
    <message>
        <source>Interest on savings</source>
        <translation>சேமிப்பு வட்டி</translation>
    </message>
    <message>
        <source>Membership fees due</source>
        <translation>செலுத்தவேண்டிய உறுப்பினர் கட்டணம்</translation>
    </message>
    <message>
        <source>Membership fees received</source>
        <translation>பெற்ற உறுப்பினர் கட்டணம்</translation>
    </message>
    <message>
        <source>Payments of claims</source>
        <translation>உரிமைகோரல் செலுத்துகைகள்</translation>
    </message>
    <message>
        <source>Premium ceded by treaty</source>
        <translation>ஒப்பந்தத்தால் விட்டுக்கொடுத்த பிரீமியம்</translation>
    </message>
    <message>
        <source>Premiums due</source>
        <translation>செலுத்தவேண்டிய பிரீமியங்கள்</translation>
    </message>
    <message>
        <source>Premiums received</source>
        <translation>பெற்ற பிரீமியங்கள்</translation>
    </message>
    <message>
        <source>Premiums received before they fall due</source>
        <translation>தவணைக்கு முன் பெற்ற பிரீமியங்கள்</translation>
    </message>
    <message>
        <source>Premiums received long before they fall due</source>
        <translation>தவணைக்கு வெகுமுன் பெற்ற பிரீமியங்கள்</translation>
    </message>
    <message>
        <source>Received in advance, now due</source>
        <translation>முன்பணமாகப் பெற்றது, இப்போது தவணை</translation>
    </message>
    <message>
        <source>Received in advance, now due within three months</source>
        <translation>முன்பணமாகப் பெற்றது, மூன்று மாதத்தில் தவணை</translation>
    </message>
    <message>
        <source>Refunds owed</source>
        <translation>தரவேண்டிய பணத்திருப்பங்கள்</translation>
    </message>
    <message>
        <source>Refunds paid</source>
        <translation>தந்த பணத்திருப்பங்கள்</translation>
    </message>
    <message>
        <source>Savings paid in</source>
        <translation>செலுத்திய சேமிப்பு</translation>
    </message>
    <message>
        <source>Savings paid out</source>
        <translation>எடுத்த சேமிப்பு</translation>
    </message>
    <message>
        <source>Share of claims borne by treaty</source>
        <translation>ஒப்பந்தம் ஏற்கும் உரிமைகோரல் பங்கு</translation>
    </message>
    <message>
        <source>Takaful operator&apos;s fee on contributions</source>
        <translation>சந்தாக்களின் மீது தகாஃபுல் நடத்துநர் கட்டணம்</translation>
    </message>
    <message>
        <source>Taken back at exits, unpaid and unearned</source>
        <translation>வெளியேற்றத்தில் திரும்ப எடுத்தது, செலுத்தாதது, ஈட்டாதது</translation>
    </message>
</context>
<context>
    <name>Premium</name>
    <message>
        <source>Earned over</source>
        <translation>ஈட்டும் காலம்</translation>
    </message>
    <message>
        <source>Other parts of this premium</source>
        <translation>இப்பிரீமியத்தின் பிற பகுதிகள்</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>தரவேண்டியது</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>செலுத்திய முறை</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>செலுத்திய நாள்</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>இரசீதை அச்சிடு</translation>
    </message>
    <message>
        <source>{amount}, for the cover ended on {day}</source>
        <translation>{amount}, காப்பு {day} அன்று முடிந்ததால்</translation>
    </message>
</context>
<context>
    <name>Premium basis</name>
    <message>
        <source>For each dependant</source>
        <translation>ஒவ்வொரு சார்ந்தோருக்கும்</translation>
    </message>
    <message>
        <source>For each person</source>
        <translation>ஒவ்வொரு நபருக்கும்</translation>
    </message>
    <message>
        <source>For the policy</source>
        <translation>பாலிசிக்கு</translation>
    </message>
    <message>
        <source>Percentage of the loan</source>
        <translation>கடனின் சதவீதம்</translation>
    </message>
    <message>
        <source>Percentage of the sum insured</source>
        <translation>காப்பீட்டுத் தொகையின் சதவீதம்</translation>
    </message>
</context>
<context>
    <name>Premium form</name>
    <message>
        <source>A refund or an advance that waits, or a premium that was paid.</source>
        <translation>காத்திருக்கும் பணத்திருப்பம் அல்லது முன்பணம், அல்லது செலுத்திய பிரீமியம்.</translation>
    </message>
    <message>
        <source>Amount paid out</source>
        <translation>கொடுத்த தொகை</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>பெற்ற தொகை</translation>
    </message>
    <message>
        <source>Covers from</source>
        <translation>காப்பு தொடக்கம்</translation>
    </message>
    <message>
        <source>Covers to</source>
        <translation>காப்பு முடிவு</translation>
    </message>
    <message>
        <source>Leave empty while it is not paid.</source>
        <translation>செலுத்தாதவரை காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Less than the premium is a part payment: the rest stays due. More is kept as an advance.</source>
        <translation>பிரீமியத்தை விடக் குறைவு பகுதிச் செலுத்துகை: மீதி நிலுவையில் இருக்கும். அதிகமாக இருந்தால் முன்பணமாக வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>Of a refund for an exit in a quarter that was closed by then: the day of it. Of parts of one premium that an exit cut short: the day it fell due.</source>
        <translation>அப்போது மூடியிருந்த காலாண்டில் உள்ள வெளியேற்றத்துக்கான பணத்திருப்பத்துக்கு: வெளியேறிய நாள். வெளியேற்றத்தால் குறைந்த ஒரு பிரீமியத்தின் பகுதிகளுக்கு: அதன் தவணை நாள்.</translation>
    </message>
    <message>
        <source>Of credit life the loan, of life savings what is saved. Else leave it empty.</source>
        <translation>கடன் ஆயுள் காப்பீட்டில் கடன், ஆயுள் சேமிப்பில் சேமித்தது. இல்லையேல் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Pay the refund</source>
        <translation>பணத்திருப்பம் செலுத்து</translation>
    </message>
    <message>
        <source>Premium given back</source>
        <translation>திருப்பிக்கொடுத்த பிரீமியம்</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>இரசீதைச் சேமி</translation>
    </message>
    <message>
        <source>The cover ended on {day}: {owed} of {whole} is owed.</source>
        <translation>காப்பு {day} அன்று முடிந்தது: {whole}-இல் {owed} தரவேண்டியது.</translation>
    </message>
    <message>
        <source>Type any part of the member&apos;s name, of the policy or of the premium.</source>
        <translation>உறுப்பினர் பெயர், பாலிசி அல்லது பிரீமியத்தின் பகுதியை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Why it is given back</source>
        <translation>திருப்பிக்கொடுக்கும் காரணம்</translation>
    </message>
</context>
<context>
    <name>Premium kind</name>
    <message>
        <source>Membership fee</source>
        <translation>உறுப்பினர் கட்டணம்</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>பிரீமியம்</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>பணத்திருப்பம்</translation>
    </message>
</context>
<context>
    <name>Premium state</name>
    <message>
        <source>Due</source>
        <translation>செலுத்தவேண்டியது</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>இன்று தவணை</translation>
    </message>
    <message>
        <source>Not owed</source>
        <translation>தரவேண்டியதில்லை</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>தவணை கடந்தது</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>செலுத்தியது</translation>
    </message>
    <message>
        <source>To be refunded</source>
        <translation>திருப்பிக்கொடுக்க</translation>
    </message>
</context>
<context>
    <name>Premiums</name>
    <message>
        <source>A receipt, a code, or any part of a member&apos;s name</source>
        <translation>இரசீது, குறியீடு, அல்லது உறுப்பினர் பெயரின் பகுதி</translation>
    </message>
    <message>
        <source>No premium is due or paid.</source>
        <translation>செலுத்தவேண்டிய, செலுத்திய பிரீமியம் இல்லை.</translation>
    </message>
    <message>
        <source>No premium is due yet. Each policy brings its premium when it is written or renewed.</source>
        <translation>செலுத்தவேண்டிய பிரீமியம் இன்னும் இல்லை. ஒவ்வொரு பாலிசியும் எழுதும்போதும் புதுப்பிக்கும்போதும் தன் பிரீமியத்தைக் கொண்டுவரும்.</translation>
    </message>
</context>
<context>
    <name>Present value</name>
    <message>
        <source>&quot;{cell}&quot; is not a number from 0 to 9999</source>
        <translation>&quot;{cell}&quot; 0 முதல் 9999 வரையான எண் அல்ல</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not an amount in this currency</source>
        <translation>&quot;{cell}&quot; இந்நாணயத்தின் தொகை அல்ல</translation>
    </message>
    <message>
        <source>Give an amount, or a table of payments.</source>
        <translation>ஒரு தொகை, அல்லது செலுத்துகைகளின் அட்டவணை கொடுங்கள்.</translation>
    </message>
    <message>
        <source>In years</source>
        <translation>ஆண்டுகளில்</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>செலுத்துகை</translation>
    </message>
    <message>
        <source>Payments to come</source>
        <translation>வரும் செலுத்துகைகள்</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>நிகழ்தகவு</translation>
    </message>
    <message>
        <source>The whole is rounded once, so its parts may miss it by a little.</source>
        <translation>மொத்தம் ஒருமுறை முழுமையாக்கப்படும்; பகுதிகள் சிறிது வேறுபடலாம்.</translation>
    </message>
    <message>
        <source>Value today</source>
        <translation>இன்றைய மதிப்பு</translation>
    </message>
    <message>
        <source>Value today of payments to come</source>
        <translation>வரும் செலுத்துகைகளின் இன்றைய மதிப்பு</translation>
    </message>
    <message>
        <source>a probability lies between 0 and 1; three quarters is 0.75</source>
        <translation>நிகழ்தகவு 0 முதல் 1 வரை; முக்கால் என்பது 0.75</translation>
    </message>
    <message>
        <source>how probable it is, 0 to 1; otherwise certain</source>
        <translation>எவ்வளவு நிகழக்கூடும், 0 முதல் 1; இல்லையேல் உறுதி</translation>
    </message>
    <message>
        <source>in how many years; otherwise one</source>
        <translation>எத்தனை ஆண்டுகளில்; இல்லையேல் ஒன்று</translation>
    </message>
    <message>
        <source>interest a year: 0.10 is ten percent</source>
        <translation>ஆண்டு வட்டி: 0.10 என்பது பத்து சதவீதம்</translation>
    </message>
    <message>
        <source>it cannot be read; give a table in plain text (CSV, UTF-8)</source>
        <translation>படிக்க முடியவில்லை; எளிய உரை அட்டவணை (CSV, UTF-8) கொடுங்கள்</translation>
    </message>
    <message>
        <source>many: a table of amount, probability, years</source>
        <translation>பல: தொகை, நிகழ்தகவு, ஆண்டுகளின் அட்டவணை</translation>
    </message>
    <message>
        <source>the columns are: {columns}</source>
        <translation>நெடுவரிசைகள்: {columns}</translation>
    </message>
    <message>
        <source>the row has more cells than columns; write 1000, not 1,000</source>
        <translation>வரிசையில் நெடுவரிசைகளை விடச் செல்கள் அதிகம்; 1000 என எழுதுங்கள், 1,000 அல்ல</translation>
    </message>
    <message>
        <source>what may be paid</source>
        <translation>செலுத்தக்கூடியது</translation>
    </message>
</context>
<context>
    <name>Principle form</name>
    <message>
        <source>Answer</source>
        <translation>பதில்</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>கேள்வி</translation>
    </message>
    <message>
        <source>What shows it, or what is to be done</source>
        <translation>அதைக் காட்டுவது, அல்லது செய்யவேண்டியது</translation>
    </message>
</context>
<context>
    <name>Principles</name>
    <message numerus="yes">
        <source>%n findings are open, of {whole} records.</source>
        <translation>
            <numerusform>{whole} பதிவுகளில் %n கண்டறிவு திறந்துள்ளது.</numerusform>
            <numerusform>{whole} பதிவுகளில் %n கண்டறிவுகள் திறந்துள்ளன.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>பதிலளித்தவர்</translation>
    </message>
    <message>
        <source>Are claims held against those that the price counts on?</source>
        <translation>உரிமைகோரல்கள், விலை எதிர்பார்த்தவற்றுடன் ஒப்பிடப்படுகின்றனவா?</translation>
    </message>
    <message>
        <source>Are donations shown apart from what the scheme earns?</source>
        <translation>நன்கொடைகள், திட்டம் ஈட்டுவதிலிருந்து தனியே காட்டப்படுகின்றனவா?</translation>
    </message>
    <message>
        <source>Are the costs of microinsurance kept apart from those of the organisation&apos;s other work?</source>
        <translation>நுண்காப்பீட்டின் செலவுகள் அமைப்பின் பிற பணிகளின் செலவிலிருந்து தனியே உள்ளனவா?</translation>
    </message>
    <message>
        <source>Are the indicators told to members and partners regularly?</source>
        <translation>குறிகாட்டிகள் உறுப்பினருக்கும் பங்காளருக்கும் தவறாமல் கூறப்படுகின்றனவா?</translation>
    </message>
    <message>
        <source>Assets of {amount} equal liabilities and equity.</source>
        <translation>{amount} சொத்துகள் பொறுப்புகளுக்கும் மூலதன உரிமைக்கும் சமம்.</translation>
    </message>
    <message>
        <source>Can the three statements be made, and do they balance?</source>
        <translation>மூன்று அறிக்கைகளும் உருவாக்க முடியுமா, அவை சமநிலையில் உள்ளனவா?</translation>
    </message>
    <message>
        <source>Claims monitoring</source>
        <translation>உரிமைகோரல் கண்காணிப்பு</translation>
    </message>
    <message>
        <source>Client focus</source>
        <translation>வாடிக்கையாளர் கவனம்</translation>
    </message>
    <message>
        <source>Do investments fall due when claims and costs have to be paid?</source>
        <translation>உரிமைகோரல்களும் செலவுகளும் செலுத்தவேண்டியபோது முதலீடுகள் முதிர்கின்றனவா?</translation>
    </message>
    <message>
        <source>Do most beneficiaries get their money within thirty days?</source>
        <translation>பயனாளிகளில் பெரும்பாலோர் முப்பது நாட்களுக்குள் பணம் பெறுகின்றனரா?</translation>
    </message>
    <message>
        <source>Do the checks find few doubtful records?</source>
        <translation>சோதனைகளில் ஐயத்துக்குரிய பதிவுகள் சிலவே உள்ளனவா?</translation>
    </message>
    <message>
        <source>Does management look at the claims figures every quarter?</source>
        <translation>நிர்வாகம் ஒவ்வொரு காலாண்டும் உரிமைகோரல் தொகைகளைப் பார்க்கிறதா?</translation>
    </message>
    <message>
        <source>Donations of {amount} in twelve months stand on a line of their own.</source>
        <translation>பன்னிரண்டு மாதங்களின் {amount} நன்கொடைகள் தனி வரியில் உள்ளன.</translation>
    </message>
    <message>
        <source>Financial statements</source>
        <translation>நிதி அறிக்கைகள்</translation>
    </message>
    <message>
        <source>Has an actuary said which data must be collected for each product?</source>
        <translation>ஒவ்வொரு திட்டவகைக்கும் எந்தத் தரவு வேண்டும் எனக் கணிப்பாளர் கூறியுள்ளாரா?</translation>
    </message>
    <message>
        <source>Has every complaint older than thirty days an answer?</source>
        <translation>முப்பது நாட்களைத் தாண்டிய ஒவ்வொரு புகாருக்கும் பதில் உள்ளதா?</translation>
    </message>
    <message>
        <source>Has every product the reserves that it needs?</source>
        <translation>ஒவ்வொரு திட்டவகைக்கும் தேவையான ஒதுக்குகள் உள்ளனவா?</translation>
    </message>
    <message>
        <source>Has nearly every claim its event, cause and loss?</source>
        <translation>ஏறக்குறைய ஒவ்வோர் உரிமைகோரலுக்கும் நிகழ்வு, காரணம், இழப்பு உள்ளதா?</translation>
    </message>
    <message>
        <source>Has somebody with the skill reviewed the prices in the last two years?</source>
        <translation>கடந்த இரண்டு ஆண்டுகளில் திறமையுள்ள ஒருவர் விலைகளைச் சரிபார்த்தாரா?</translation>
    </message>
    <message>
        <source>Have managers and staff been trained in insurance?</source>
        <translation>மேலாளர்களும் பணியாளர்களும் காப்பீட்டில் பயிற்சி பெற்றுள்ளனரா?</translation>
    </message>
    <message>
        <source>Have members been asked in the last year what they need?</source>
        <translation>கடந்த ஆண்டில் உறுப்பினர்களிடம் அவர்கள் தேவை கேட்கப்பட்டதா?</translation>
    </message>
    <message>
        <source>Have the books been audited within the last year?</source>
        <translation>கடந்த ஆண்டுக்குள் புத்தகங்கள் தணிக்கை செய்யப்பட்டனவா?</translation>
    </message>
    <message>
        <source>Have the expenses of the period been entered?</source>
        <translation>காலத்தின் செலவுகள் பதியப்பட்டனவா?</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>பகுதியாக</translation>
    </message>
    <message>
        <source>Is it known what each product costs to run?</source>
        <translation>ஒவ்வொரு திட்டவகையும் நடத்த எவ்வளவு செலவாகிறது எனத் தெரியுமா?</translation>
    </message>
    <message>
        <source>Is the birth date of nearly every insured person known?</source>
        <translation>காப்பீடு செய்த ஏறக்குறைய ஒவ்வொருவரின் பிறந்த நாளும் தெரியுமா?</translation>
    </message>
    <message>
        <source>Is there a written policy on what may be invested where?</source>
        <translation>எதை எங்கே முதலீடு செய்யலாம் என்பதற்கு எழுதிய கொள்கை உள்ளதா?</translation>
    </message>
    <message>
        <source>Known of {part} of {whole} insured persons, {share}.</source>
        <translation>காப்பீடு செய்த {whole} பேரில் {part} பேருக்குத் தெரியும், {share}.</translation>
    </message>
    <message>
        <source>Lacking for: {products}.</source>
        <translation>இல்லாத திட்டவகைகள்: {products}.</translation>
    </message>
    <message>
        <source>Nearly all means 95 percent, most means half.</source>
        <translation>ஏறக்குறைய அனைத்தும் என்றால் 95 சதவீதம், பெரும்பாலும் என்றால் பாதி.</translation>
    </message>
    <message>
        <source>No claim was reported in the last twelve months.</source>
        <translation>கடந்த பன்னிரண்டு மாதங்களில் உரிமைகோரல் எதுவும் அறிவிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>No claim was settled in the last twelve months.</source>
        <translation>கடந்த பன்னிரண்டு மாதங்களில் உரிமைகோரல் எதுவும் தீர்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>No claims were reserved for a year ago.</source>
        <translation>ஓராண்டு முன் உரிமைகோரல்களுக்கு ஒதுக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>No complaint is older than thirty days.</source>
        <translation>முப்பது நாட்களைத் தாண்டிய புகார் எதுவுமில்லை.</translation>
    </message>
    <message>
        <source>No person is insured by name.</source>
        <translation>பெயருடன் யாருக்கும் காப்பீடு இல்லை.</translation>
    </message>
    <message>
        <source>No product lacks a method for a reserve that it needs.</source>
        <translation>எந்தத் திட்டவகைக்கும் தேவையான ஒதுக்குக்கு முறை இல்லாமல் இல்லை.</translation>
    </message>
    <message>
        <source>Of what was reserved in the last four quarters, {share} was left over.</source>
        <translation>கடந்த நான்கு காலாண்டுகளில் ஒதுக்கியதில் {share} மீதியானது.</translation>
    </message>
    <message>
        <source>People answer under Settings, The nine principles. An answer is good for a year.</source>
        <translation>அமைப்புகள், ஒன்பது கோட்பாடுகள் என்பதில் நபர்கள் பதிலளிப்பர். பதில் ஓராண்டுக்குச் செல்லும்.</translation>
    </message>
    <message>
        <source>Relevant and accurate data</source>
        <translation>பொருத்தமான, துல்லியமான தரவு</translation>
    </message>
    <message>
        <source>Separation of data</source>
        <translation>தரவைப் பிரித்தல்</translation>
    </message>
    <message>
        <source>Technical capacity</source>
        <translation>தொழில்நுட்பத் திறன்</translation>
    </message>
    <message>
        <source>There are vouchers on expenses.</source>
        <translation>செலவுகளுக்கு வவுச்சர்கள் உள்ளன.</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>இன்னும் திட்டவகை இல்லை.</translation>
    </message>
    <message>
        <source>There is one product: all costs are its own.</source>
        <translation>ஒரே திட்டவகை: எல்லாச் செலவும் அதனுடையது.</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>வெளிப்படைத்தன்மை</translation>
    </message>
    <message>
        <source>Were the claims reserves of a year ago enough?</source>
        <translation>ஓராண்டு முன்னைய உரிமைகோரல் ஒதுக்குகள் போதுமானவையா?</translation>
    </message>
    <message>
        <source>What products share is shared by a key that the scheme has chosen.</source>
        <translation>திட்டவகைகள் பகிர்வது, திட்டம் தேர்ந்த பகிர்வு முறையால் பகிரப்படுகிறது.</translation>
    </message>
    <message>
        <source>What products share is shared by earned premium, for no other key was chosen.</source>
        <translation>வேறு முறை தேர்ந்தெடுக்காததால், திட்டவகைகள் பகிர்வது ஈட்டிய பிரீமியத்தால் பகிரப்படுகிறது.</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>அதைக் காட்டுவது</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>பதிலில்லை</translation>
    </message>
    <message>
        <source>people</source>
        <translation>நபர்கள்</translation>
    </message>
    <message>
        <source>the book</source>
        <translation>புத்தகம்</translation>
    </message>
    <message>
        <source>{number}. {principle}</source>
        <translation>{number}. {principle}</translation>
    </message>
    <message>
        <source>{part} of {whole} claims of the last twelve months tell them, {share}.</source>
        <translation>கடந்த பன்னிரண்டு மாதங்களின் {whole} உரிமைகோரல்களில் {part} அவற்றைக் கூறுகின்றன, {share}.</translation>
    </message>
    <message>
        <source>{part} of {whole} claims of the last twelve months, {share}.</source>
        <translation>கடந்த பன்னிரண்டு மாதங்களின் {whole} உரிமைகோரல்களில் {part}, {share}.</translation>
    </message>
    <message>
        <source>{part} of {whole} complaints are answered, {share}.</source>
        <translation>{whole} புகார்களில் {part} பதிலளிக்கப்பட்டன, {share}.</translation>
    </message>
    <message>
        <source>{part} of {whole} products have a pricing table.</source>
        <translation>{whole} திட்டவகைகளில் {part}-க்கு விலை அட்டவணை உள்ளது.</translation>
    </message>
</context>
<context>
    <name>Product example</name>
    <message>
        <source>As much as was saved, at death</source>
        <translation>இறப்பில் சேமித்த அளவு</translation>
    </message>
    <message>
        <source>Cash for the nights in hospital</source>
        <translation>மருத்துவமனை இரவுகளுக்கு ரொக்கம்</translation>
    </message>
    <message>
        <source>Childbirth</source>
        <translation>மகப்பேறு</translation>
    </message>
    <message>
        <source>Crop cover for a season</source>
        <translation>ஒரு பருவப் பயிர்க் காப்பு</translation>
    </message>
    <message>
        <source>Death by accident</source>
        <translation>விபத்தால் இறப்பு</translation>
    </message>
    <message>
        <source>Death by illness or age</source>
        <translation>நோய் அல்லது முதுமையால் இறப்பு</translation>
    </message>
    <message>
        <source>Death of an animal</source>
        <translation>விலங்கின் இறப்பு</translation>
    </message>
    <message>
        <source>Funeral cover</source>
        <translation>ஈமச்சடங்குக் காப்பு</translation>
    </message>
    <message>
        <source>Funeral of a child</source>
        <translation>பிள்ளையின் ஈமச்சடங்கு</translation>
    </message>
    <message>
        <source>Funeral of an adult</source>
        <translation>பெரியவரின் ஈமச்சடங்கு</translation>
    </message>
    <message>
        <source>Health cover</source>
        <translation>உடல்நலக் காப்பு</translation>
    </message>
    <message>
        <source>Help with the funeral</source>
        <translation>ஈமச்சடங்கு உதவி</translation>
    </message>
    <message>
        <source>Life cover for a year</source>
        <translation>ஓராண்டு ஆயுள் காப்பு</translation>
    </message>
    <message>
        <source>Livestock cover</source>
        <translation>கால்நடைக் காப்பு</translation>
    </message>
    <message>
        <source>Loss of the harvest</source>
        <translation>அறுவடை இழப்பு</translation>
    </message>
    <message>
        <source>Payout by the index</source>
        <translation>குறியீட்டின்படி தொகை</translation>
    </message>
    <message>
        <source>Stay in hospital</source>
        <translation>மருத்துவமனையில் தங்கல்</translation>
    </message>
    <message>
        <source>Visit and medicines</source>
        <translation>மருத்துவர் சந்திப்பும் மருந்துகளும்</translation>
    </message>
    <message>
        <source>Weather index cover for a season</source>
        <translation>ஒரு பருவ வானிலைக் குறியீட்டுக் காப்பு</translation>
    </message>
    <message>
        <source>What is left of the loan</source>
        <translation>கடன் மீதி</translation>
    </message>
</context>
<context>
    <name>Product form</name>
    <message>
        <source>A ratio of earned premium: 0.7 for seventy percent.</source>
        <translation>ஈட்டிய பிரீமியத்தின் விகிதம்: எழுபது சதவீதத்துக்கு 0.7.</translation>
    </message>
    <message>
        <source>A share: 0.8 for eighty percent. Leave empty for the whole amount.</source>
        <translation>பங்கு: எண்பது சதவீதத்துக்கு 0.8. முழுத் தொகைக்குக் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Claims not reported yet</source>
        <translation>அறிவிக்காத உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Coinsurance, in percent</source>
        <translation>இணைக்காப்பீடு, சதவீதம்</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>ஒப்பந்தம்</translation>
    </message>
    <message>
        <source>Counts while fewer than ten claims are reported; 45 where left empty.</source>
        <translation>பத்துக்கும் குறைவான உரிமைகோரல்கள் அறிவித்தபோது பயன்படும்; காலி எனில் 45.</translation>
    </message>
    <message>
        <source>Days of grace to renew</source>
        <translation>புதுப்பிக்கச் சலுகை நாட்கள்</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>கழிவுத்தொகை</translation>
    </message>
    <message>
        <source>Development by</source>
        <translation>வளர்ச்சி அலகு</translation>
    </message>
    <message>
        <source>Entry age</source>
        <translation>சேரும் வயது</translation>
    </message>
    <message>
        <source>Exit age</source>
        <translation>வெளியேறும் வயது</translation>
    </message>
    <message>
        <source>Expected claims ratio</source>
        <translation>எதிர்பார்க்கும் உரிமைகோரல் விகிதம்</translation>
    </message>
    <message>
        <source>In percent: 10 for a tenth.</source>
        <translation>சதவீதத்தில்: பத்தில் ஒன்றுக்கு 10.</translation>
    </message>
    <message>
        <source>Leave empty where nothing is reported after the last month known.</source>
        <translation>கடைசியாக அறிந்த மாதத்துக்குப் பின் ஏதும் அறிவிக்கப்படாவிட்டால் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Limit for each claim</source>
        <translation>ஓர் உரிமைகோரலுக்கு வரம்பு</translation>
    </message>
    <message>
        <source>Limit for each year</source>
        <translation>ஓராண்டுக்கு வரம்பு</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>காப்பீட்டு வகை</translation>
    </message>
    <message>
        <source>Of a takaful product; the operator has the rest. Empty: all is the participants&apos;.</source>
        <translation>தகாஃபுல் திட்டவகைக்கு; மீதி நடத்துநருக்கு. காலி: எல்லாம் பங்கேற்பாளருக்கு.</translation>
    </message>
    <message>
        <source>Of the contributions: it is owed to the operator as they fall due, and an expense.</source>
        <translation>சந்தாக்களில்: தவணையாகும்போது நடத்துநருக்குத் தரவேண்டியது, அது ஒரு செலவு.</translation>
    </message>
    <message>
        <source>Participants&apos; share of the surplus, in percent</source>
        <translation>உபரியில் பங்கேற்பாளர் பங்கு, சதவீதம்</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>பங்கேற்பு</translation>
    </message>
    <message>
        <source>Portion of open claims reserved</source>
        <translation>திறந்த உரிமைகோரலில் ஒதுக்கும் பங்கு</translation>
    </message>
    <message>
        <source>Premium is earned</source>
        <translation>பிரீமியம் ஈட்டும் முறை</translation>
    </message>
    <message>
        <source>Tail factor</source>
        <translation>இறுதிக் காரணி</translation>
    </message>
    <message>
        <source>Takaful operator&apos;s fee, in percent</source>
        <translation>தகாஃபுல் நடத்துநர் கட்டணம், சதவீதம்</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>காலம் (மாதங்கள்)</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>நிபந்தனைகள்</translation>
    </message>
    <message>
        <source>Usual days from event to report</source>
        <translation>நிகழ்விலிருந்து அறிவிப்பு, வழக்கமான நாட்கள்</translation>
    </message>
    <message>
        <source>Usual days from payment to receipt</source>
        <translation>செலுத்தலிலிருந்து பெறுதல், வழக்கமான நாட்கள்</translation>
    </message>
    <message>
        <source>Waiting period in days</source>
        <translation>காத்திருப்புக் காலம் (நாட்கள்)</translation>
    </message>
    <message>
        <source>What the insured pays of each claim, from 0 to 100.</source>
        <translation>ஒவ்வோர் உரிமைகோரலிலும் காப்பீடு செய்தவர் ஏற்பது, 0 முதல் 100.</translation>
    </message>
    <message>
        <source>Who carries the risk</source>
        <translation>இடர் ஏற்பவர்</translation>
    </message>
</context>
<context>
    <name>Product line</name>
    <message>
        <source>Accident</source>
        <translation>விபத்து</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>சொத்து</translation>
    </message>
    <message>
        <source>Credit life</source>
        <translation>கடன் ஆயுள் காப்பீடு</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>பயிர்</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>ஊனம்</translation>
    </message>
    <message>
        <source>Endowment</source>
        <translation>வைப்பு ஆயுள் காப்பீடு</translation>
    </message>
    <message>
        <source>Funeral</source>
        <translation>ஈமச்சடங்கு</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>உடல்நலம்</translation>
    </message>
    <message>
        <source>Hospital cash</source>
        <translation>மருத்துவமனை ரொக்கம்</translation>
    </message>
    <message>
        <source>Life savings</source>
        <translation>ஆயுள் சேமிப்பு</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>கால்நடை</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>ஓய்வூதியம்</translation>
    </message>
    <message>
        <source>Term life</source>
        <translation>குறித்தகால ஆயுள்</translation>
    </message>
    <message>
        <source>Weather index</source>
        <translation>வானிலைக் குறியீடு</translation>
    </message>
    <message>
        <source>Whole life</source>
        <translation>முழு ஆயுள்</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>A commission that one pays and another receives is eliminated as far as both give it.</source>
        <translation>ஒருவர் செலுத்தி மற்றவர் பெறும் தரகு, இருவரும் கூறும் அளவுக்கு நீக்கப்படும்.</translation>
    </message>
    <message>
        <source>Before reinsurance: what partners pass on to reinsurers is no cost of the programme.</source>
        <translation>மறுகாப்பீட்டுக்கு முன்: பங்காளர்கள் மறுகாப்பீட்டாளருக்குத் தருவது கூட்டுத் திட்டத்தின் செலவல்ல.</translation>
    </message>
    <message>
        <source>Does it count?</source>
        <translation>கணக்கில் சேருமா?</translation>
    </message>
    <message>
        <source>Eliminations</source>
        <translation>நீக்கல்கள்</translation>
    </message>
    <message>
        <source>Expenses and other income of all partners add up.</source>
        <translation>எல்லாப் பங்காளரின் செலவுகளும் பிற வருமானமும் கூட்டப்படும்.</translation>
    </message>
    <message>
        <source>Figures whose months lie only partly in these days are left out; they stand below.</source>
        <translation>மாதங்கள் இந்நாட்களில் பகுதி மட்டுமே உள்ள தொகைகள் விடப்பட்டன; அவை கீழே உள்ளன.</translation>
    </message>
    <message>
        <source>Indicators of the programme</source>
        <translation>கூட்டுத் திட்டத்தின் குறிகாட்டிகள்</translation>
    </message>
    <message>
        <source>No partner has given a figure that lies in these days: the programme is the own book.</source>
        <translation>இந்நாட்களில் எந்தப் பங்காளரும் தொகை தரவில்லை: சொந்தப் புத்தகமே கூட்டுத் திட்டம்.</translation>
    </message>
    <message>
        <source>Own book</source>
        <translation>சொந்தப் புத்தகம்</translation>
    </message>
    <message>
        <source>Own book ({role})</source>
        <translation>சொந்தப் புத்தகம் ({role})</translation>
    </message>
    <message>
        <source>Premium and claims that several roles tell of one product count once: those of the role that tells most.</source>
        <translation>ஒரு திட்டவகைக்குப் பல பங்கினர் கூறும் பிரீமியமும் உரிமைகோரலும் ஒருமுறையே எண்ணப்படும்: அதிகம் கூறுபவருடையவை.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>கூட்டுத் திட்டம்</translation>
    </message>
    <message>
        <source>The programme of all partners</source>
        <translation>எல்லாப் பங்காளரின் கூட்டுத் திட்டம்</translation>
    </message>
    <message>
        <source>Whose each figure is</source>
        <translation>ஒவ்வொரு தொகையும் யாருடையது</translation>
    </message>
    <message>
        <source>no: only partly in these days</source>
        <translation>இல்லை: இந்நாட்களில் பகுதி மட்டும்</translation>
    </message>
    <message>
        <source>yes, wholly in these days</source>
        <translation>ஆம், முழுதும் இந்நாட்களில்</translation>
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
        <translation>இந்த அறிக்கையின் கையொப்பமிட்ட எண்களைக் கொண்ட குறியீடு</translation>
    </message>
    <message>
        <source>A line that is not listed is nought.</source>
        <translation>பட்டியலில் இல்லாத வரி 0 ஆகும்.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>சரிபார்</translation>
    </message>
    <message>
        <source>Check a statement of {scheme}</source>
        <translation>{scheme} அறிக்கையைச் சரிபாருங்கள்</translation>
    </message>
    <message>
        <source>Code {number} of {count}</source>
        <translation>குறியீடு {number} / {count}</translation>
    </message>
    <message>
        <source>Code {number} of {count} is missing. Photograph that one, too.</source>
        <translation>{count} குறியீடுகளில் {number} இல்லை. அதையும் படம் எடுங்கள்.</translation>
    </message>
    <message>
        <source>Compare them with what is printed: only what stands in the code is signed.</source>
        <translation>அச்சிட்டவற்றுடன் அவற்றை ஒப்பிடுங்கள்: குறியீட்டில் உள்ளது மட்டுமே கையொப்பமிட்டது.</translation>
    </message>
    <message>
        <source>Compare this key with that which the scheme tells you itself, on its notice board or by telephone. A page with another key speaks for somebody else.</source>
        <translation>திட்டம் தானே அறிவிப்புப் பலகையிலோ தொலைபேசியிலோ சொல்லும் சாவியுடன் இந்தச் சாவியை ஒப்பிடுங்கள். வேறு சாவி கொண்ட பக்கம் வேறு யாருக்கோ உரியது.</translation>
    </message>
    <message>
        <source>Digest of all figures</source>
        <translation>எல்லா எண்களின் சுருக்கக் குறி</translation>
    </message>
    <message>
        <source>Every statement is signed with this key and prints these digits. Tell them to whoever relies on your statements, on the notice board or by telephone, so that they can compare. Whoever can open this book can sign with it.</source>
        <translation>ஒவ்வொரு அறிக்கையும் இந்தச் சாவியால் கையொப்பமிடப்பட்டு இந்த இலக்கங்களை அச்சிடும். உங்கள் அறிக்கைகளை நம்புவோர் ஒப்பிட்டுப் பார்க்க, அறிவிப்புப் பலகையிலோ தொலைபேசியிலோ இவற்றைச் சொல்லுங்கள். இப்புத்தகத்தைத் திறக்கக்கூடியவர் எவரும் இதனால் கையொப்பமிடலாம்.</translation>
    </message>
    <message>
        <source>Give this page to members, partners and auditors: on any phone it reads the code of a statement from a photograph and says whether it is yours, without a network.</source>
        <translation>இந்தப் பக்கத்தை உறுப்பினர்களுக்கும் பங்காளர்களுக்கும் தணிக்கையாளர்களுக்கும் கொடுங்கள்: எந்தத் தொலைபேசியிலும் அறிக்கையின் குறியீட்டைப் படத்திலிருந்து படித்து, அது உங்களுடையதா என்று இணையம் இன்றிச் சொல்லும்.</translation>
    </message>
    <message>
        <source>Key of the scheme</source>
        <translation>திட்டத்தின் சாவி</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>பக்கத்தின் மொழி</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>அறிக்கையின் வரிகள்</translation>
    </message>
    <message>
        <source>No code of a statement was found. Photograph the whole code, flat and sharp.</source>
        <translation>அறிக்கையின் குறியீடு எதுவும் காணப்படவில்லை. முழுக் குறியீட்டையும் தட்டையாகவும் தெளிவாகவும் படம் எடுங்கள்.</translation>
    </message>
    <message>
        <source>Paste what another program read off the code</source>
        <translation>வேறொரு நிரல் குறியீட்டிலிருந்து படித்ததை ஒட்டுங்கள்</translation>
    </message>
    <message>
        <source>Photograph the code on the statement, or choose a picture of it. Nothing leaves this device, and no network is needed.</source>
        <translation>அறிக்கையில் உள்ள குறியீட்டைப் படம் எடுங்கள், அல்லது அதன் படத்தைத் தேர்ந்தெடுங்கள். எதுவும் இக்கருவியை விட்டுச் செல்லாது, இணையமும் தேவையில்லை.</translation>
    </message>
    <message>
        <source>Proof of the figures</source>
        <translation>எண்களின் சான்று</translation>
    </message>
    <message>
        <source>Save the page that checks statements</source>
        <translation>அறிக்கைகளைச் சரிபார்க்கும் பக்கத்தைச் சேமி</translation>
    </message>
    <message>
        <source>Save the page that checks statements…</source>
        <translation>அறிக்கைகளைச் சரிபார்க்கும் பக்கத்தைச் சேமி…</translation>
    </message>
    <message>
        <source>Signed as a draft: the period was not closed, and its figures may still change.</source>
        <translation>வரைவாகக் கையொப்பமிட்டது: காலம் மூடப்படவில்லை, அதன் எண்கள் இன்னும் மாறலாம்.</translation>
    </message>
    <message>
        <source>Signed as final: the period was closed, and its figures are frozen.</source>
        <translation>இறுதியாகக் கையொப்பமிட்டது: காலம் மூடப்பட்டது, அதன் எண்கள் உறைந்தவை.</translation>
    </message>
    <message>
        <source>Take or choose a picture</source>
        <translation>படம் எடு அல்லது தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>The code is cut or was changed: it holds no figures that can be read.</source>
        <translation>குறியீடு வெட்டப்பட்டது அல்லது மாற்றப்பட்டது: படிக்கக்கூடிய எண்கள் அதில் இல்லை.</translation>
    </message>
    <message numerus="yes">
        <source>The figures are too many for one code. They stand in %n codes: photograph all of them.</source>
        <translation>
            <numerusform>ஒரு குறியீட்டில் அடங்காத அளவு எண்கள் உள்ளன. அவை %n குறியீட்டில் உள்ளன: அதைப் படம் எடுங்கள்.</numerusform>
            <numerusform>ஒரு குறியீட்டில் அடங்காத அளவு எண்கள் உள்ளன. அவை %n குறியீடுகளில் உள்ளன: அனைத்தையும் படம் எடுங்கள்.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>படம் படிக்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>The signature does not hold: something in the code was changed. Do not trust these figures.</source>
        <translation>கையொப்பம் செல்லாது: குறியீட்டில் ஏதோ மாற்றப்பட்டுள்ளது. இந்த எண்களை நம்பாதீர்கள்.</translation>
    </message>
    <message>
        <source>These are the scheme&apos;s figures, signed as a draft: the period was not closed, and they may have changed.</source>
        <translation>இவை திட்டத்தின் எண்கள், வரைவாகக் கையொப்பமிட்டவை: காலம் மூடப்படவில்லை, அவை மாறியிருக்கலாம்.</translation>
    </message>
    <message>
        <source>These are the scheme&apos;s figures, signed as final: the period was closed.</source>
        <translation>இவை திட்டத்தின் எண்கள், இறுதியாகக் கையொப்பமிட்டவை: காலம் மூடப்பட்டது.</translation>
    </message>
    <message>
        <source>These codes belong to different papers. Give those of one paper at a time.</source>
        <translation>இக்குறியீடுகள் வெவ்வேறு தாள்களைச் சேர்ந்தவை. ஒருமுறைக்கு ஒரே தாளின் குறியீடுகளைக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>These figures are signed with another key: they are not those of this scheme.</source>
        <translation>இந்த எண்கள் வேறு சாவியால் கையொப்பமிட்டவை: இவை இத்திட்டத்தின் எண்கள் அல்ல.</translation>
    </message>
    <message>
        <source>This browser is too old to unfold the code. Open the page in a newer one.</source>
        <translation>இந்த உலாவி மிகப் பழையது; குறியீட்டை விரிக்க முடியாது. புதிய உலாவியில் பக்கத்தைத் திறங்கள்.</translation>
    </message>
    <message>
        <source>This code holds the ten indicators and every line, signed with the key of the scheme. The page that the scheme hands out reads it from a photograph, without a network, and says whether it is the scheme&apos;s. Compare the key with that which the scheme tells you itself.</source>
        <translation>இக்குறியீட்டில் பத்துக் குறிகாட்டிகளும் ஒவ்வொரு வரியும் உள்ளன, திட்டத்தின் சாவியால் கையொப்பமிட்டவை. திட்டம் வழங்கும் பக்கம் இதைப் படத்திலிருந்து இணையம் இன்றிப் படித்து, திட்டத்துடையதா என்று சொல்லும். திட்டம் தானே சொல்லும் சாவியுடன் சாவியை ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>This code is newer than this page. Ask the scheme for its newest page.</source>
        <translation>இக்குறியீடு இந்தப் பக்கத்தை விடப் புதியது. திட்டத்திடம் அதன் மிகப் புதிய பக்கத்தைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>This file is no picture that can be opened. Give a PNG or a JPEG.</source>
        <translation>இக்கோப்பு திறக்கக்கூடிய படம் அல்ல. PNG அல்லது JPEG கொடுங்கள்.</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>வலைப் பக்கங்கள் (*.html)</translation>
    </message>
    <message>
        <source>check-a-statement.html</source>
        <translation>check-a-statement.html</translation>
    </message>
    <message>
        <source>{indicator}, median</source>
        <translation>{indicator}, நடு மதிப்பு</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>A bill booked before</source>
        <translation>முன்பு எழுதிய பில்</translation>
    </message>
    <message>
        <source>A debt to us booked before</source>
        <translation>முன்பு எழுதிய, எங்களுக்கு வரவேண்டியது</translation>
    </message>
    <message>
        <source>Advance to a care provider</source>
        <translation>சேவையாளருக்கு முன்பணம்</translation>
    </message>
    <message>
        <source>Advance to staff and others</source>
        <translation>பணியாளர், பிறருக்கு முன்பணம்</translation>
    </message>
    <message>
        <source>Another debt to us written off</source>
        <translation>தள்ளுபடி செய்த, எங்களுக்கு வரவேண்டிய பிற தொகை</translation>
    </message>
    <message>
        <source>Audit, legal and actuarial fees</source>
        <translation>தணிக்கை, சட்ட, கணிப்பாளர் கட்டணம்</translation>
    </message>
    <message>
        <source>Bank charges</source>
        <translation>வங்கிக் கட்டணம்</translation>
    </message>
    <message>
        <source>Between cash box and bank</source>
        <translation>பணப்பெட்டிக்கும் வங்கிக்கும் இடையே</translation>
    </message>
    <message>
        <source>Bonds, shares and other long investments</source>
        <translation>பத்திரங்கள், பங்குகள், பிற நீண்டகால முதலீடுகள்</translation>
    </message>
    <message>
        <source>Claims of a product without policies</source>
        <translation>பாலிசி இல்லாத திட்டவகையின் உரிமைகோரல்</translation>
    </message>
    <message>
        <source>Claims recovered late, received</source>
        <translation>தாமதமாக மீட்ட உரிமைகோரல், பெற்றது</translation>
    </message>
    <message>
        <source>Claims that the reinsurer bears, without a treaty</source>
        <translation>மறுகாப்பீட்டாளர் ஏற்கும் உரிமைகோரல், ஒப்பந்தம் இன்றி</translation>
    </message>
    <message>
        <source>Claims that treaties recover, received</source>
        <translation>ஒப்பந்தத்தால் மீட்கும் உரிமைகோரல், பெற்றது</translation>
    </message>
    <message>
        <source>Commission from the reinsurer</source>
        <translation>மறுகாப்பீட்டாளரின் தரகு</translation>
    </message>
    <message>
        <source>Commission received</source>
        <translation>பெற்ற தரகு</translation>
    </message>
    <message>
        <source>Commission to agents</source>
        <translation>முகவருக்குத் தரகு</translation>
    </message>
    <message>
        <source>Computers and software, for running them</source>
        <translation>கணினிகளும் மென்பொருளும், இயக்குவதற்கு</translation>
    </message>
    <message>
        <source>Deposit at the bank for a fixed time</source>
        <translation>வங்கியில் நிலையான காலத்துக்கு வைப்பு</translation>
    </message>
    <message>
        <source>Donation or grant for running the scheme</source>
        <translation>திட்டம் நடத்த நன்கொடை அல்லது மானியம்</translation>
    </message>
    <message>
        <source>Donation to the capital</source>
        <translation>மூலதனத்துக்கு நன்கொடை</translation>
    </message>
    <message>
        <source>Electricity, water and telephone</source>
        <translation>மின்சாரம், தண்ணீர், தொலைபேசி</translation>
    </message>
    <message>
        <source>Equipment, furniture and vehicles</source>
        <translation>கருவிகள், தளபாடம், வாகனங்கள்</translation>
    </message>
    <message>
        <source>Expense outside the insurance business</source>
        <translation>காப்பீட்டுத் தொழிலுக்கு வெளியே செலவு</translation>
    </message>
    <message>
        <source>Extraordinary expense</source>
        <translation>அசாதாரணச் செலவு</translation>
    </message>
    <message>
        <source>Extraordinary income</source>
        <translation>அசாதாரண வருமானம்</translation>
    </message>
    <message>
        <source>Help given free of charge</source>
        <translation>இலவசமாகத் தந்த உதவி</translation>
    </message>
    <message>
        <source>Income outside the insurance business</source>
        <translation>காப்பீட்டுத் தொழிலுக்கு வெளியே வருமானம்</translation>
    </message>
    <message>
        <source>Interest and other return on investments</source>
        <translation>முதலீட்டு வட்டியும் பிற வருவாயும்</translation>
    </message>
    <message>
        <source>Interest booked before, received</source>
        <translation>முன்பு எழுதிய வட்டி, பெற்றது</translation>
    </message>
    <message>
        <source>Interest earned and not received yet</source>
        <translation>ஈட்டி இன்னும் பெறாத வட்டி</translation>
    </message>
    <message>
        <source>Interest on loans</source>
        <translation>கடன் வட்டி</translation>
    </message>
    <message>
        <source>Licence and supervision</source>
        <translation>உரிமமும் கண்காணிப்பும்</translation>
    </message>
    <message>
        <source>Loan, due after three months</source>
        <translation>கடன், மூன்று மாதத்துக்குப் பின் தரவேண்டியது</translation>
    </message>
    <message>
        <source>Loan, due within three months</source>
        <translation>கடன், மூன்று மாதத்துக்குள் தரவேண்டியது</translation>
    </message>
    <message>
        <source>Meetings, awareness and advertising</source>
        <translation>கூட்டம், விழிப்புணர்வு, விளம்பரம்</translation>
    </message>
    <message>
        <source>Membership fees</source>
        <translation>உறுப்பினர் கட்டணம்</translation>
    </message>
    <message>
        <source>Office supplies</source>
        <translation>அலுவலகப் பொருட்கள்</translation>
    </message>
    <message>
        <source>Other administration</source>
        <translation>பிற நிர்வாகம்</translation>
    </message>
    <message>
        <source>Other capital</source>
        <translation>பிற மூலதனம்</translation>
    </message>
    <message>
        <source>Other cost of reinsurance</source>
        <translation>மறுகாப்பீட்டின் பிற செலவு</translation>
    </message>
    <message>
        <source>Other operating expense</source>
        <translation>பிற செயல்பாட்டுச் செலவு</translation>
    </message>
    <message>
        <source>Other operating income</source>
        <translation>பிற செயல்பாட்டு வருமானம்</translation>
    </message>
    <message>
        <source>Paid ahead of its time, and other things kept</source>
        <translation>காலத்துக்கு முன் செலுத்தியதும், வைத்துள்ள பிறவும்</translation>
    </message>
    <message>
        <source>Paid ahead, now used up</source>
        <translation>முன்பே செலுத்தி, இப்போது பயன்படுத்தியது</translation>
    </message>
    <message>
        <source>Premium of a product without policies</source>
        <translation>பாலிசி இல்லாத திட்டவகையின் பிரீமியம்</translation>
    </message>
    <message>
        <source>Premium that treaties cede, paid</source>
        <translation>ஒப்பந்தத்தால் விட்டுக்கொடுக்கும் பிரீமியம், செலுத்தியது</translation>
    </message>
    <message>
        <source>Premium to the reinsurer, without a treaty</source>
        <translation>மறுகாப்பீட்டாளருக்குப் பிரீமியம், ஒப்பந்தம் இன்றி</translation>
    </message>
    <message>
        <source>Premium written off</source>
        <translation>தள்ளுபடி செய்த பிரீமியம்</translation>
    </message>
    <message>
        <source>Printing and photocopies</source>
        <translation>அச்சும் ஒளிநகலும்</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>வாடகை</translation>
    </message>
    <message>
        <source>Repairs and upkeep</source>
        <translation>பழுதுபார்ப்பும் பராமரிப்பும்</translation>
    </message>
    <message>
        <source>Salaries and wages</source>
        <translation>சம்பளமும் கூலியும்</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>பங்கு மூலதனம்</translation>
    </message>
    <message>
        <source>Social security and staff insurance</source>
        <translation>சமூகப் பாதுகாப்பும் பணியாளர் காப்பீடும்</translation>
    </message>
    <message>
        <source>Surplus of earlier years</source>
        <translation>முந்தைய ஆண்டுகளின் உபரி</translation>
    </message>
    <message>
        <source>Tax on the surplus</source>
        <translation>உபரி மீதான வரி</translation>
    </message>
    <message>
        <source>Training of staff</source>
        <translation>பணியாளர் பயிற்சி</translation>
    </message>
    <message>
        <source>Transport and travel</source>
        <translation>போக்குவரத்தும் பயணமும்</translation>
    </message>
    <message>
        <source>Wear of equipment</source>
        <translation>கருவிகளின் தேய்மானம்</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>நகலெடு (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ஒட்டு (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>மீண்டும் செய் (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>செயல்தவிர் (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>வெட்டு (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>எல்லாம் தேர்ந்தெடு</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>இல்லை (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ஆம் (&amp;Y)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>செயல்படுத்து</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>கைவிடு</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>விட்டுவிடு</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>புறக்கணி</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>சரி</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திற</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>மீட்டமை</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>மீண்டும் முயல்</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>நகலெடு (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ஒட்டு (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>மீண்டும் செய் (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>செயல்தவிர் (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>வெட்டு (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>எல்லாம் தேர்ந்தெடு</translation>
    </message>
</context>
<context>
    <name>Reached</name>
    <message>
        <source>By dependants</source>
        <translation>சார்ந்தோர்வாரி</translation>
    </message>
    <message>
        <source>By policies</source>
        <translation>பாலிசிவாரி</translation>
    </message>
    <message>
        <source>Mean days, event to end</source>
        <translation>சராசரி நாட்கள், நிகழ்விலிருந்து முடிவு</translation>
    </message>
    <message>
        <source>Of those in force the day before</source>
        <translation>முந்தைய நாளில் நடப்பில் இருந்தவரில்</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>பகுதி செலுத்தியது</translation>
    </message>
    <message>
        <source>Ready for each 100 of a quarter&apos;s outgo</source>
        <translation>காலாண்டுச் செலவின் ஒவ்வொரு 100-க்கும் கைவசம்</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>முடிவாகாதவை</translation>
    </message>
    <message>
        <source>Without those who moved away</source>
        <translation>இடம் மாறியவர் இன்றி</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>As many are insured as at the start.</source>
        <translation>தொடக்கத்தில் இருந்த அதே அளவினர் காப்பீடு செய்தவர்கள்.</translation>
    </message>
    <message>
        <source>Claims took {number} of every 100 of premium.</source>
        <translation>பிரீமியத்தின் ஒவ்வொரு 100-இலும் {number} உரிமைகோரல்களுக்குச் சென்றது.</translation>
    </message>
    <message>
        <source>For every 100 it owes, the scheme holds {number} that can be relied on.</source>
        <translation>தரவேண்டிய ஒவ்வொரு 100-க்கும் திட்டத்திடம் {number} நம்பத்தகுந்த சொத்து உள்ளது.</translation>
    </message>
    <message numerus="yes">
        <source>Half of the claims settled took %n days or less.</source>
        <translation>
            <numerusform>தீர்த்த உரிமைகோரல்களில் பாதி %n நாளுக்குள் தீர்ந்தன.</numerusform>
            <numerusform>தீர்த்த உரிமைகோரல்களில் பாதி %n நாட்களுக்குள் தீர்ந்தன.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be said of it.</source>
        <translation>இதைப் பற்றி எதுவும் சொல்ல முடியாது.</translation>
    </message>
    <message>
        <source>Of 100 people the scheme is meant for, {number} are insured.</source>
        <translation>திட்டம் யாருக்கானதோ அந்த 100 பேரில் {number} பேர் காப்பீடு செய்தவர்கள்.</translation>
    </message>
    <message>
        <source>Running costs took {number} of every 100 of premium.</source>
        <translation>பிரீமியத்தின் ஒவ்வொரு 100-இலும் {number} நடைமுறைச் செலவுகளுக்குச் சென்றது.</translation>
    </message>
    <message>
        <source>{number} are at hand for every 100 payable in three months.</source>
        <translation>மூன்று மாதத்தில் செலுத்தவேண்டிய ஒவ்வொரு 100-க்கும் {number} கையில் உள்ளது.</translation>
    </message>
    <message>
        <source>{number} of 100 claims reported were rejected.</source>
        <translation>அறிவித்த 100 உரிமைகோரல்களில் {number} நிராகரிக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>{number} of 100 insured who could renew did.</source>
        <translation>புதுப்பிக்கக்கூடிய 100 காப்பீடு செய்தவர்களில் {number} பேர் புதுப்பித்தனர்.</translation>
    </message>
    <message>
        <source>{number} of every 100 of premium were left over.</source>
        <translation>பிரீமியத்தின் ஒவ்வொரு 100-இலும் {number} மிஞ்சியது.</translation>
    </message>
    <message>
        <source>{number} were lacking for every 100 of premium.</source>
        <translation>பிரீமியத்தின் ஒவ்வொரு 100-க்கும் {number} குறைந்தது.</translation>
    </message>
    <message>
        <source>{sentence} It may still change.</source>
        <translation>{sentence} இது இன்னும் மாறலாம்.</translation>
    </message>
    <message>
        <source>{share} fewer are insured than at the start.</source>
        <translation>தொடக்கத்தை விட {share} குறைவானவர்கள் காப்பீடு செய்தவர்கள்.</translation>
    </message>
    <message>
        <source>{share} more are insured than at the start.</source>
        <translation>தொடக்கத்தை விட {share} அதிகமானவர்கள் காப்பீடு செய்தவர்கள்.</translation>
    </message>
</context>
<context>
    <name>Reconciliations</name>
    <message>
        <source>Cash book with receipts and payments</source>
        <translation>ரொக்கப் புத்தகமும் பெற்றவை, செலுத்தியவையும்</translation>
    </message>
    <message>
        <source>Cash flow statement with cash</source>
        <translation>ரொக்க ஓட்ட அறிக்கையும் ரொக்கமும்</translation>
    </message>
    <message>
        <source>Claims register with claims paid</source>
        <translation>உரிமைகோரல் பதிவேடும் செலுத்திய உரிமைகோரலும்</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>ஒரு பக்கம்</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>மறு பக்கம்</translation>
    </message>
    <message>
        <source>Premium receivable with dues less receipts</source>
        <translation>பெறவேண்டிய பிரீமியமும், தவணைகள் கழித்தல் பெற்றவையும்</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>ஒத்துப்பார்த்தல்</translation>
    </message>
    <message>
        <source>Reconciliations</source>
        <translation>ஒத்துப்பார்த்தல்கள்</translation>
    </message>
    <message>
        <source>Reserve for claims being settled</source>
        <translation>தீர்வில் உள்ள உரிமைகோரல்களின் ஒதுக்கு</translation>
    </message>
    <message>
        <source>Reserve for claims not reported</source>
        <translation>அறிவிக்காத உரிமைகோரல்களின் ஒதுக்கு</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>ஒப்பிடுவது</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>சொத்துகள்</translation>
    </message>
    <message>
        <source>cash in the balance sheet</source>
        <translation>இருப்புநிலைக் குறிப்பின் ரொக்கம்</translation>
    </message>
    <message>
        <source>claims paid in the income statement</source>
        <translation>வருமான அறிக்கையில் செலுத்திய உரிமைகோரல்</translation>
    </message>
    <message>
        <source>dues less receipts of the records</source>
        <translation>பதிவுகளின் தவணைகள் கழித்தல் பெற்றவை</translation>
    </message>
    <message>
        <source>liabilities and equity</source>
        <translation>பொறுப்புகளும் மூலதன உரிமையும்</translation>
    </message>
    <message>
        <source>opening balance and movement</source>
        <translation>தொடக்க இருப்பும் மாற்றமும்</translation>
    </message>
    <message>
        <source>opening cash and flows</source>
        <translation>தொடக்க ரொக்கமும் ஓட்டங்களும்</translation>
    </message>
    <message>
        <source>payments in the claims register</source>
        <translation>உரிமைகோரல் பதிவேட்டின் செலுத்துகைகள்</translation>
    </message>
    <message>
        <source>premiums receivable in the balance sheet</source>
        <translation>இருப்புநிலைக் குறிப்பின் பெறவேண்டிய பிரீமியம்</translation>
    </message>
    <message>
        <source>receipts less payments of the records</source>
        <translation>பதிவுகளில் பெற்றவை கழித்தல் செலுத்தியவை</translation>
    </message>
    <message>
        <source>the change of cash in the balance sheet</source>
        <translation>இருப்புநிலைக் குறிப்பின் ரொக்க மாற்றம்</translation>
    </message>
    <message>
        <source>the closing balance</source>
        <translation>இறுதி இருப்பு</translation>
    </message>
    <message>
        <source>{label}: {left} ({one}) and {right} ({other}) differ by {off}.</source>
        <translation>{label}: {left} ({one}), {right} ({other}) இடையே வித்தியாசம் {off}.</translation>
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
        <translation>வரியைச் சேர்</translation>
    </message>
    <message>
        <source>Leave empty to take the next number.</source>
        <translation>அடுத்த எண்ணுக்குக் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>வரிகள்</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%n rows in all; the newest {most} are shown. Look for words to find others.</source>
        <translation>
            <numerusform>மொத்தம் %n வரிசை; புதிய {most} காட்டப்படும். மற்றவற்றைக் காணச் சொற்களைத் தேடுங்கள்.</numerusform>
            <numerusform>மொத்தம் %n வரிசைகள்; புதிய {most} காட்டப்படும். மற்றவற்றைக் காணச் சொற்களைத் தேடுங்கள்.</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>பின்</translation>
    </message>
    <message>
        <source>Any part of a name, a code or a day</source>
        <translation>பெயர், குறியீடு அல்லது நாளின் பகுதி</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>முன்</translation>
    </message>
    <message>
        <source>Choose a record of the list first.</source>
        <translation>முதலில் பட்டியலில் ஒரு பதிவைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>வரலாறு</translation>
    </message>
    <message>
        <source>It was taken back: its history is all there is.</source>
        <translation>திரும்ப எடுக்கப்பட்டது: வரலாறு மட்டுமே உள்ளது.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>பட்டியல்கள்</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>பதிவுகள்</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>காட்டு</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>திரும்ப எடுத்தது</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>நேரம்</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>யார்</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ஏன்</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>எழுதிய நாள்</translation>
    </message>
    <message>
        <source>of this sheet</source>
        <translation>இத்தாளின்</translation>
    </message>
    <message>
        <source>that hold these words</source>
        <translation>இச்சொற்கள் உள்ளவை</translation>
    </message>
    <message>
        <source>this many at most</source>
        <translation>அதிகபட்சம் இத்தனை</translation>
    </message>
    <message>
        <source>with this many columns at most</source>
        <translation>அதிகபட்சம் இத்தனை நெடுவரிசைகளுடன்</translation>
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
        <translation>இத்தாளை மூடிய உறையில், கணினியிலிருந்து தள்ளிப் பூட்டிய இடத்தில் வையுங்கள்.</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>வைத்திருப்பவர்</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>உருவாக்கிய நாள்</translation>
    </message>
    <message>
        <source>Once a newer sheet is made, this one opens only copies from before: destroy it then.</source>
        <translation>புதிய தாள் உருவாக்கியதும் இது முந்தைய நகல்களை மட்டுமே திறக்கும்: அப்போது இதை அழியுங்கள்.</translation>
    </message>
    <message>
        <source>Opens {file}</source>
        <translation>{file} திறக்கும்</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>மீட்புத் தாள்</translation>
    </message>
    <message>
        <source>When every password is lost: open the file, choose “With the recovery sheet”, type the code, the name of an administrator and a new password.</source>
        <translation>எல்லாக் கடவுச்சொற்களும் தொலைந்தால்: கோப்பைத் திறந்து, “மீட்புத் தாளுடன்” தேர்ந்தெடுத்து, குறியீடு, நிர்வாகி ஒருவரின் பெயர், புதிய கடவுச்சொல் எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read everything in it.</source>
        <translation>இத்தாளும் கோப்பும் உள்ளவர் அதிலுள்ள அனைத்தையும் படிக்கலாம்.</translation>
    </message>
</context>
<context>
    <name>Rejection reason</name>
    <message>
        <source>Cover had ended</source>
        <translation>காப்பு முடிந்திருந்தது</translation>
    </message>
    <message>
        <source>Documents missing</source>
        <translation>ஆவணங்கள் இல்லை</translation>
    </message>
    <message>
        <source>Existed before the cover</source>
        <translation>காப்புக்கு முன்பே இருந்தது</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>மோசடி</translation>
    </message>
    <message>
        <source>In the waiting period</source>
        <translation>காத்திருப்புக் காலத்தில்</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>வரம்பு எட்டியது</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>காப்பில் இல்லை</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>பிற</translation>
    </message>
    <message>
        <source>Over the age limit</source>
        <translation>வயது வரம்புக்கு மேல்</translation>
    </message>
    <message>
        <source>Provider not accredited</source>
        <translation>அங்கீகாரம் இல்லாச் சேவையாளர்</translation>
    </message>
    <message>
        <source>Reported too late</source>
        <translation>தாமதமாக அறிவித்தது</translation>
    </message>
    <message>
        <source>Service not rendered</source>
        <translation>சேவை தரப்படவில்லை</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Child</source>
        <translation>பிள்ளை</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>பாலிசிதாரர்</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>பிற</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>பெற்றோர்</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>துணைவர்</translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message>
        <source>A village, a group, or any part of a name or phone number</source>
        <translation>ஊர், குழு, அல்லது பெயர்/தொலைபேசி எண்ணின் பகுதி</translation>
    </message>
    <message>
        <source>Cover that ends within 60 days, or has ended within the days of grace, and is not renewed.</source>
        <translation>60 நாட்களில் முடியும் காப்பு, அல்லது சலுகை நாட்களுக்குள் முடிந்து புதுப்பிக்காத காப்பு.</translation>
    </message>
    <message>
        <source>Enter: renew this one · Space: in or out · Ctrl+A: all or none · Ctrl+Enter: renew all chosen</source>
        <translation>Enter: இதைப் புதுப்பி · Space: உள்/வெளி · Ctrl+A: எல்லாம்/ஏதுமில்லை · Ctrl+Enter: தேர்ந்தவற்றைப் புதுப்பி</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>கணக்கிடும் விதம்</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>விடப்படும்</translation>
    </message>
    <message>
        <source>Is renewed</source>
        <translation>புதுப்பிக்கப்படும்</translation>
    </message>
    <message>
        <source>Needs the form</source>
        <translation>படிவம் தேவை</translation>
    </message>
    <message>
        <source>Next term from {start}.</source>
        <translation>அடுத்த காலம் {start} முதல்.</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>புதுப்பிக்கவில்லை</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n policies</source>
        <translation>
            <numerusform>%n பாலிசியைப் புதுப்பி</numerusform>
            <numerusform>%n பாலிசிகளைப் புதுப்பி</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewals due: call list</source>
        <translation>புதுப்பித்தல்: அழைப்புப் பட்டியல்</translation>
    </message>
    <message>
        <source>Save {save} is taken back.</source>
        <translation>சேமிப்பு {save} திரும்ப எடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>திரும்ப எடு</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown: narrow them down.</source>
        <translation>{count}-இல் முதல் {shown} காட்டப்படும்: தேடலைக் குறுக்குங்கள்.</translation>
    </message>
    <message>
        <source>The renewals were taken back at once</source>
        <translation>புதுப்பித்தல்கள் உடனே திரும்ப எடுக்கப்பட்டன</translation>
    </message>
    <message>
        <source>Whom to call about a renewal</source>
        <translation>புதுப்பிக்க யாரை அழைப்பது</translation>
    </message>
    <message>
        <source>only cover that ends on this day or earlier</source>
        <translation>இந்நாளில் அல்லது முன் முடியும் காப்பு மட்டும்</translation>
    </message>
    <message>
        <source>only cover that ends on this day or later</source>
        <translation>இந்நாளில் அல்லது பின் முடியும் காப்பு மட்டும்</translation>
    </message>
    <message>
        <source>only those that hold these words: a village, a group, a name</source>
        <translation>இச்சொற்கள் உள்ளவை மட்டும்: ஊர், குழு, பெயர்</translation>
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
            <numerusform>%n வரிசை நகலெடுத்தது.</numerusform>
            <numerusform>%n வரிசைகள் நகலெடுத்தன.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>முடிவில்</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்</translation>
    </message>
    <message>
        <source>CSV, several tables in a folder (*.csv)</source>
        <translation>CSV, ஒரு கோப்புறையில் பல அட்டவணைகள் (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>No rows.</source>
        <translation>வரிசைகள் இல்லை.</translation>
    </message>
    <message>
        <source>Of no office</source>
        <translation>அலுவலகம் இல்லாதவை</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>அறிக்கையைச் சேமி</translation>
    </message>
    <message>
        <source>There is nothing to tell for these days.</source>
        <translation>இந்நாட்களுக்குக் கூற ஏதுமில்லை.</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>பணிப்புத்தகம் (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>All offices</source>
        <translation>எல்லா அலுவலகம்</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>எல்லாத் திட்டவகை</translation>
    </message>
    <message>
        <source>All that is known of a person</source>
        <translation>ஒருவரைப் பற்றித் தெரிந்த அனைத்தும்</translation>
    </message>
    <message>
        <source>Bank book</source>
        <translation>வங்கிப் புத்தகம்</translation>
    </message>
    <message>
        <source>Card of a claim</source>
        <translation>உரிமைகோரல் அட்டை</translation>
    </message>
    <message>
        <source>Card of a member</source>
        <translation>உறுப்பினர் அட்டை</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>ரொக்கப் புத்தகம்</translation>
    </message>
    <message>
        <source>Cash flow statement</source>
        <translation>ரொக்க ஓட்ட அறிக்கை</translation>
    </message>
    <message>
        <source>Give the code of the record.</source>
        <translation>பதிவின் குறியீட்டைக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>Indicators by product</source>
        <translation>திட்டவகைவாரி குறிகாட்டிகள்</translation>
    </message>
    <message>
        <source>Of no product</source>
        <translation>திட்டவகை இல்லாதவை</translation>
    </message>
    <message>
        <source>Of the whole organisation, and of a product with assets of its own.</source>
        <translation>முழு அமைப்பினுடையது, மற்றும் சொந்தச் சொத்து உள்ள திட்டவகையினுடையது.</translation>
    </message>
    <message>
        <source>Open bills</source>
        <translation>திறந்த பில்கள்</translation>
    </message>
    <message>
        <source>Parquet needs DuckDB, which is not installed: pip install coverbook[network]</source>
        <translation>Parquet-க்கு DuckDB தேவை; அது நிறுவப்படவில்லை: pip install coverbook[network]</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>பாலிசிகள்</translation>
    </message>
    <message>
        <source>Reserves by product</source>
        <translation>திட்டவகைவாரி ஒதுக்குகள்</translation>
    </message>
    <message>
        <source>There is no report {name}; the nearest is {near}. `coverbook reports` lists them all.</source>
        <translation>{name} என்ற அறிக்கை இல்லை; அருகில் உள்ளது {near}. `coverbook reports` எல்லாவற்றையும் காட்டும்.</translation>
    </message>
    <message>
        <source>There is no sheet {name}. There are: {known}.</source>
        <translation>{name} என்ற தாள் இல்லை. உள்ளவை: {known}.</translation>
    </message>
    <message>
        <source>There is no {code} any more. Choose another one.</source>
        <translation>{code} இப்போது இல்லை. வேறொன்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>தெரிந்தவை</translation>
    </message>
    <message>
        <source>as CSV, a file a table, into this new folder</source>
        <translation>CSV ஆக, அட்டவணைக்கு ஒரு கோப்பு, இப்புதிய கோப்புறையில்</translation>
    </message>
    <message>
        <source>as Parquet, a file a table, into this new folder</source>
        <translation>Parquet ஆக, அட்டவணைக்கு ஒரு கோப்பு, இப்புதிய கோப்புறையில்</translation>
    </message>
    <message>
        <source>as a workbook, a sheet a table</source>
        <translation>பணிப்புத்தகமாக, அட்டவணைக்கு ஒரு தாள்</translation>
    </message>
    <message>
        <source>at the end of this day</source>
        <translation>இந்நாளின் முடிவில்</translation>
    </message>
    <message>
        <source>at the end of this day, today unless given</source>
        <translation>இந்நாளின் முடிவில்; கொடுக்காவிட்டால் இன்று</translation>
    </message>
    <message>
        <source>from this day</source>
        <translation>இந்நாளிலிருந்து</translation>
    </message>
    <message>
        <source>of one office only; - for what belongs to none</source>
        <translation>ஓர் அலுவலகத்தினுடையது மட்டும்; எதிலும் சேராததற்கு -</translation>
    </message>
    <message>
        <source>of one product only</source>
        <translation>ஒரு திட்டவகையினுடையது மட்டும்</translation>
    </message>
    <message>
        <source>of the record with this code</source>
        <translation>இக்குறியீடு உள்ள பதிவின்</translation>
    </message>
    <message>
        <source>on paper, as a PDF</source>
        <translation>தாளில், PDF ஆக</translation>
    </message>
    <message>
        <source>to this day</source>
        <translation>இந்நாள் வரை</translation>
    </message>
    <message>
        <source>{code}</source>
        <translation>{code}</translation>
    </message>
    <message>
        <source>{day}, amounts in {currency}</source>
        <translation>{day}, தொகைகள் {currency}-இல்</translation>
    </message>
    <message>
        <source>{what}, {of}</source>
        <translation>{what}, {of}</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number from {low} to {high}.</source>
        <translation>“{typed}” {low} முதல் {high} வரையான முழு எண் அல்ல.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number.</source>
        <translation>“{typed}” முழு எண் அல்ல.</translation>
    </message>
    <message>
        <source>“{typed}” is not such a number; write ten percent as 0.10.</source>
        <translation>“{typed}” அப்படிப்பட்ட எண் அல்ல; பத்து சதவீதத்தை 0.10 என எழுதுங்கள்.</translation>
    </message>
</context>
<context>
    <name>Reserves</name>
    <message>
        <source>A standard error needs claims in every period from its first age on; {empty} of {periods} lack them.</source>
        <translation>திட்டப் பிழைக்கு முதல் வயதிலிருந்து ஒவ்வொரு காலத்திலும் உரிமைகோரல்கள் வேண்டும்; {periods}-இல் {empty} காலங்களில் இல்லை.</translation>
    </message>
    <message>
        <source>A standard error needs claims of at least {least} periods; there are {periods}.</source>
        <translation>திட்டப் பிழைக்குக் குறைந்தது {least} காலங்களின் உரிமைகோரல்கள் வேண்டும்; உள்ளவை {periods}.</translation>
    </message>
    <message>
        <source>An assumed delay has no standard error.</source>
        <translation>கொள்ளப்பட்ட தாமதத்துக்குத் திட்டப் பிழை இல்லை.</translation>
    </message>
    <message>
        <source>As for whole life, and what builds up for those who live to the end.</source>
        <translation>முழு ஆயுள் போலவே; இறுதிவரை வாழ்பவருக்குச் சேர்வதும்.</translation>
    </message>
    <message>
        <source>Assumed delay in days</source>
        <translation>கொள்ளப்பட்ட தாமதம் (நாட்கள்)</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>கணக்கில் எழுதியது</translation>
    </message>
    <message>
        <source>Booked instead: {method}.</source>
        <translation>பதிலாக எழுதியது: {method}.</translation>
    </message>
    <message>
        <source>Cape Cod: claims and premium so far</source>
        <translation>Cape Cod: இதுவரை உரிமைகோரலும் பிரீமியமும்</translation>
    </message>
    <message>
        <source>Certified for {day} by {who} on {when}</source>
        <translation>{day}-க்கு {who}, {when} அன்று சான்றளித்தது</translation>
    </message>
    <message>
        <source>Claims not reported, by each method</source>
        <translation>அறிவிக்காத உரிமைகோரல்கள், முறைவாரியாக</translation>
    </message>
    <message>
        <source>Claims since</source>
        <translation>அதன்பின் உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Data carry it</source>
        <translation>தரவு போதும்</translation>
    </message>
    <message>
        <source>Each product has its own standard error; they are not added up.</source>
        <translation>ஒவ்வொரு திட்டவகைக்கும் தன் திட்டப் பிழை உண்டு; அவை கூட்டப்படாது.</translation>
    </message>
    <message>
        <source>Earned premium: {earning}</source>
        <translation>ஈட்டிய பிரீமியம்: {earning}</translation>
    </message>
    <message>
        <source>Fewer than two periods have claims, so nothing shows how claims come in after their period.</source>
        <translation>இரண்டுக்கும் குறைவான காலங்களில் உரிமைகோரல் உள்ளது; காலத்துக்குப் பின் எப்படி வருகின்றன என எதுவும் காட்டவில்லை.</translation>
    </message>
    <message>
        <source>Fewer than two whole periods were covered since the first claim, so none shows how another will grow: a delay of {days} days on average is assumed.</source>
        <translation>முதல் உரிமைகோரலுக்குப் பின் இரண்டுக்கும் குறைவான முழுக் காலங்களில் காப்பு இருந்தது; வேறொன்று எப்படி வளரும் எனத் தெரியாது: சராசரி {days} நாட்கள் தாமதம் கொள்ளப்பட்டது.</translation>
    </message>
    <message>
        <source>It depends</source>
        <translation>நிலைமையைப் பொறுத்தது</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>இல்லாதது</translation>
    </message>
    <message>
        <source>Method: {method}</source>
        <translation>முறை: {method}</translation>
    </message>
    <message>
        <source>Methods of the reserves</source>
        <translation>ஒதுக்குகளின் முறைகள்</translation>
    </message>
    <message>
        <source>No claim is reported, and no expected claims ratio is given.</source>
        <translation>உரிமைகோரல் அறிவிக்கப்படவில்லை; எதிர்பார்க்கும் உரிமைகோரல் விகிதமும் தரப்படவில்லை.</translation>
    </message>
    <message>
        <source>No expected claims ratio is given, and no premium was earned from which it could be told.</source>
        <translation>எதிர்பார்க்கும் உரிமைகோரல் விகிதம் தரப்படவில்லை; அதை அறிய ஈட்டிய பிரீமியமும் இல்லை.</translation>
    </message>
    <message>
        <source>No expected claims ratio is given.</source>
        <translation>எதிர்பார்க்கும் உரிமைகோரல் விகிதம் தரப்படவில்லை.</translation>
    </message>
    <message>
        <source>No percentage is given.</source>
        <translation>சதவீதம் தரப்படவில்லை.</translation>
    </message>
    <message>
        <source>No premium was earned in these periods.</source>
        <translation>இக்காலங்களில் ஈட்டிய பிரீமியம் இல்லை.</translation>
    </message>
    <message>
        <source>None for the loan alone; with savings, what was saved with interest.</source>
        <translation>கடனுக்கு மட்டும் எனில் எதுவுமில்லை; சேமிப்புடன் எனில் வட்டியுடன் சேமித்தது.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>எதுவுமில்லை</translation>
    </message>
    <message>
        <source>Of earlier periods everything is taken to be reported.</source>
        <translation>முந்தைய காலங்களில் எல்லாம் அறிவித்ததாகக் கொள்ளப்படும்.</translation>
    </message>
    <message>
        <source>Of every period everything is taken to be reported.</source>
        <translation>ஒவ்வொரு காலத்திலும் எல்லாம் அறிவித்ததாகக் கொள்ளப்படும்.</translation>
    </message>
    <message>
        <source>Only the chain ladder has a standard error.</source>
        <translation>செயின் லேடருக்கு மட்டுமே திட்டப் பிழை உண்டு.</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>சதவீதம்</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>காலங்கள்</translation>
    </message>
    <message>
        <source>Periods whose own claims tell nothing yet, {periods} of them, are estimated by lag factors, at a claims ratio of {ratio}.</source>
        <translation>தம் உரிமைகோரல்கள் இன்னும் எதுவும் கூறாத {periods} காலங்கள், {ratio} உரிமைகோரல் விகிதத்தில் தாமதக் காரணிகளால் மதிப்பிடப்படும்.</translation>
    </message>
    <message>
        <source>Periods whose own claims tell nothing yet, {periods} of them, are estimated by the average of the others, for no premium was earned.</source>
        <translation>தம் உரிமைகோரல்கள் இன்னும் எதுவும் கூறாத {periods} காலங்கள், ஈட்டிய பிரீமியம் இல்லாததால், மற்றவற்றின் சராசரியால் மதிப்பிடப்படும்.</translation>
    </message>
    <message>
        <source>Periods with claims still to come</source>
        <translation>இன்னும் உரிமைகோரல்கள் வரும் காலங்கள்</translation>
    </message>
    <message>
        <source>Ratio from</source>
        <translation>விகித மூலம்</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>ஒதுக்கு</translation>
    </message>
    <message>
        <source>Savings with interest</source>
        <translation>வட்டியுடன் சேமிப்பு</translation>
    </message>
    <message>
        <source>Share reported</source>
        <translation>அறிவித்த பங்கு</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>திட்டப் பிழை</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>இறுதிப் பகுதி</translation>
    </message>
    <message>
        <source>To come by chain ladder</source>
        <translation>செயின் லேடரால் இனி வருவது</translation>
    </message>
    <message>
        <source>To come by lag factors</source>
        <translation>தாமதக் காரணிகளால் இனி வருவது</translation>
    </message>
    <message>
        <source>Too few claims are reported to see how late they come ({number}, where {least} are needed): a delay of {days} days on average is assumed.</source>
        <translation>எவ்வளவு தாமதம் என அறிய அறிவித்த உரிமைகோரல்கள் போதாது ({number}; தேவை {least}): சராசரி {days} நாட்கள் தாமதம் கொள்ளப்பட்டது.</translation>
    </message>
    <message>
        <source>Too few claims for the method that is booked; compare {method}.</source>
        <translation>எழுதிய முறைக்கு உரிமைகோரல்கள் போதாது; {method} உடன் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>Unless every claim is reported as soon as it happens.</source>
        <translation>ஒவ்வோர் உரிமைகோரலும் நடந்தவுடன் அறிவிக்கப்பட்டால் தவிர.</translation>
    </message>
    <message>
        <source>Unless every claim is settled as soon as it is reported.</source>
        <translation>ஒவ்வோர் உரிமைகோரலும் அறிவித்தவுடன் தீர்க்கப்பட்டால் தவிர.</translation>
    </message>
    <message>
        <source>Usually none: the premium can follow the claims when the cover is renewed.</source>
        <translation>வழக்கமாக எதுவுமில்லை: காப்பு புதுப்பிக்கையில் பிரீமியம் உரிமைகோரல்களைப் பின்பற்றலாம்.</translation>
    </message>
    <message>
        <source>What each product needs, and what it has</source>
        <translation>ஒவ்வொரு திட்டவகைக்கும் தேவையும் உள்ளதும்</translation>
    </message>
    <message>
        <source>What is to come adds up to the method&apos;s amount, which is rounded once.</source>
        <translation>இனி வருவன, ஒருமுறை முழுமையாக்கிய முறையின் தொகையாகும்.</translation>
    </message>
    <message>
        <source>What the product has</source>
        <translation>திட்டவகையில் உள்ளது</translation>
    </message>
    <message>
        <source>What was saved with its interest, or the pensions promised.</source>
        <translation>வட்டியுடன் சேமித்தது, அல்லது உறுதிதந்த ஓய்வூதியங்கள்.</translation>
    </message>
    <message>
        <source>What was saved, with its interest.</source>
        <translation>வட்டியுடன் சேமித்தது.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>எப்போது</translation>
    </message>
    <message>
        <source>Where the premium stays level for life: what the early years pay for the late ones.</source>
        <translation>பிரீமியம் ஆயுள் முழுதும் சமமாக இருந்தால்: ஆரம்ப ஆண்டுகள் பிந்தைய ஆண்டுகளுக்குச் செலுத்துவது.</translation>
    </message>
    <message>
        <source>Wherever premium is paid for days that are still to come.</source>
        <translation>இனி வரும் நாட்களுக்குப் பிரீமியம் செலுத்திய இடங்களில்.</translation>
    </message>
    <message>
        <source>Why without</source>
        <translation>ஏன் இல்லை</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>திட்டவகை</translation>
    </message>
    <message>
        <source>{method}: the amount is below 0. A reserve is never booked below 0.</source>
        <translation>{method}: தொகை 0-க்குக் கீழ். ஒதுக்கு ஒருபோதும் 0-க்குக் கீழ் எழுதப்படாது.</translation>
    </message>
    <message>
        <source>{method}: {reason}</source>
        <translation>{method}: {reason}</translation>
    </message>
    <message>
        <source>{share} % of undecided claims, and what is approved and unpaid</source>
        <translation>முடிவாகாத உரிமைகோரல்களில் {share} %, மற்றும் அங்கீகரித்துச் செலுத்தாதது</translation>
    </message>
</context>
<context>
    <name>Risk carrier</name>
    <message>
        <source>A partner insurer</source>
        <translation>பங்காளர் காப்பீட்டாளர்</translation>
    </message>
    <message>
        <source>Shared with a partner</source>
        <translation>பங்காளருடன் பகிர்வு</translation>
    </message>
    <message>
        <source>The scheme itself</source>
        <translation>திட்டமே</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Above {amount} a second person agrees with their own password.</source>
        <translation>{amount}-க்கு மேல், இரண்டாம் நபர் தம் கடவுச்சொல்லால் ஒப்புதல் தருவார்.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>நிர்வாகி</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>தணிக்கையாளர்</translation>
    </message>
    <message>
        <source>Claims officer</source>
        <translation>உரிமைகோரல் அலுவலர்</translation>
    </message>
    <message>
        <source>Data entry</source>
        <translation>தரவு உள்ளீடு</translation>
    </message>
    <message>
        <source>Does everything but say who works here.</source>
        <translation>எல்லாம் செய்வார்; யார் வேலை செய்வது என்பதை மட்டும் முடிவுசெய்யார்.</translation>
    </message>
    <message>
        <source>Does everything, says who works here, and renews the key.</source>
        <translation>எல்லாம் செய்வார், யார் வேலை செய்வது எனக் கூறுவார், சாவியைப் புதுப்பிப்பார்.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>மேலாளர்</translation>
    </message>
    <message>
        <source>One person stays administrator: else nobody could say who works here.</source>
        <translation>ஒருவர் நிர்வாகியாக இருக்கவேண்டும்: இல்லையேல் யார் வேலை செய்வது என யாரும் கூறமுடியாது.</translation>
    </message>
    <message>
        <source>Reads everything, changes nothing.</source>
        <translation>எல்லாம் படிப்பார், எதையும் மாற்றார்.</translation>
    </message>
    <message>
        <source>Records members, cover, premiums and reported claims.</source>
        <translation>உறுப்பினர், காப்பு, பிரீமியம், அறிவித்த உரிமைகோரல்களைப் பதிவுசெய்வார்.</translation>
    </message>
    <message>
        <source>Records, decides and pays claims.</source>
        <translation>உரிமைகோரல்களைப் பதிவுசெய்வார், முடிவெடுப்பார், செலுத்துவார்.</translation>
    </message>
    <message>
        <source>This brings in claims with their decision: a second person agrees with their own password.</source>
        <translation>இது முடிவுடன் உரிமைகோரல்களைக் கொண்டுவருகிறது: இரண்டாம் நபர் தம் கடவுச்சொல்லால் ஒப்புதல் தருவார்.</translation>
    </message>
    <message>
        <source>This is the work of somebody else here. Ask a person who is: {role}.</source>
        <translation>இது இங்கே வேறொருவர் வேலை. இவரைக் கேளுங்கள்: {role}.</translation>
    </message>
    <message>
        <source>You have recorded this claim, so somebody else decides it, or agrees to your decision.</source>
        <translation>இந்த உரிமைகோரலை நீங்கள் பதிவுசெய்தீர்கள்; எனவே வேறொருவர் முடிவெடுப்பார், அல்லது உங்கள் முடிவை ஒப்புவார்.</translation>
    </message>
    <message>
        <source>{name} is not among the people of this book.</source>
        <translation>{name} இப்புத்தகத்தின் நபர்களில் இல்லை.</translation>
    </message>
    <message>
        <source>{name} is not among the people of this book. Its administrator can add them.</source>
        <translation>{name} இப்புத்தகத்தின் நபர்களில் இல்லை. நிர்வாகி சேர்க்கலாம்.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A charge on the policy or on people is an amount, without a percentage.</source>
        <translation>பாலிசி அல்லது நபர் மீதான கட்டணம் ஒரு தொகை, சதவீதம் இன்றி.</translation>
    </message>
    <message>
        <source>A charge on the sum insured or the loan is a percentage, without an amount.</source>
        <translation>காப்பீட்டுத் தொகை அல்லது கடன் மீதான கட்டணம் ஒரு சதவீதம், தொகை இன்றி.</translation>
    </message>
    <message>
        <source>A claim is decided on or after the day it was reported, {reported}.</source>
        <translation>உரிமைகோரல் அறிவித்த நாளில் ({reported}) அல்லது பின் முடிவாகும்.</translation>
    </message>
    <message>
        <source>A claim is reported on or after the day of its event, {incurred}.</source>
        <translation>உரிமைகோரல் நிகழ்வு நாளில் ({incurred}) அல்லது பின் அறிவிக்கப்படும்.</translation>
    </message>
    <message>
        <source>A complaint is answered on or after the day it came in, {received}.</source>
        <translation>புகார் வந்த நாளில் ({received}) அல்லது பின் பதிலளிக்கப்படும்.</translation>
    </message>
    <message>
        <source>A decided claim needs the day of its decision.</source>
        <translation>முடிவான உரிமைகோரலுக்கு முடிவு நாள் தேவை.</translation>
    </message>
    <message>
        <source>A digest has 64 signs: 0 to 9 and a to f.</source>
        <translation>சுருக்கத்தில் 64 குறிகள்: 0 முதல் 9, a முதல் f.</translation>
    </message>
    <message>
        <source>A file has {most} MB at most.</source>
        <translation>கோப்பு அதிகபட்சம் {most} MB.</translation>
    </message>
    <message>
        <source>A fixed key needs a product and its percentage in every row.</source>
        <translation>நிலையான பகிர்வுக்கு ஒவ்வொரு வரிசையிலும் திட்டவகையும் சதவீதமும் தேவை.</translation>
    </message>
    <message>
        <source>A line is planned in money: fill in the planned amount and leave the target empty.</source>
        <translation>வரி பணத்தில் திட்டமிடப்படும்: திட்டமிட்ட தொகையை நிரப்பி இலக்கைக் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>A paper belongs to one record: a person, a policy, a claim, a thing or a voucher. Only the logo of the scheme belongs to none.</source>
        <translation>ஆவணம் ஒரு பதிவுக்கே உரியது: நபர், பாலிசி, உரிமைகோரல், பொருள் அல்லது வவுச்சர். திட்டத்தின் சின்னம் மட்டும் எந்தப் பதிவுக்கும் உரியதல்ல.</translation>
    </message>
    <message>
        <source>A partner&apos;s period begins with a month: write the first day of a month or a quarter.</source>
        <translation>பங்காளரின் காலம் மாதத் தொடக்கத்தில் தொடங்கும்: மாதம் அல்லது காலாண்டின் முதல் நாளை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>A partner&apos;s period ends with a month: write the last day of a month or a quarter.</source>
        <translation>பங்காளரின் காலம் மாத இறுதியில் முடியும்: மாதம் அல்லது காலாண்டின் கடைசி நாளை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>A policy renews an earlier one: {policy} starts on {start}, not before it.</source>
        <translation>பாலிசி முந்தையதைப் புதுப்பிக்கும்: {policy} தொடக்கம் {start}, அதற்கு முன் அல்ல.</translation>
    </message>
    <message>
        <source>A policy renews an earlier policy, not itself.</source>
        <translation>பாலிசி முந்தைய பாலிசியைப் புதுப்பிக்கும், தன்னையே அல்ல.</translation>
    </message>
    <message>
        <source>A reason for leaving needs the last day covered.</source>
        <translation>விலகும் காரணத்துக்குக் காப்பின் கடைசி நாள் தேவை.</translation>
    </message>
    <message>
        <source>A schedule ends within {years} years of its first day.</source>
        <translation>காலப்பகிர்வு அதன் முதல் நாளிலிருந்து {years} ஆண்டுகளுக்குள் முடியும்.</translation>
    </message>
    <message>
        <source>A voucher settles another one, not itself.</source>
        <translation>வவுச்சர் வேறொன்றையே தீர்க்கும், தன்னையே அல்ல.</translation>
    </message>
    <message>
        <source>An account belongs to a line of cash, B02, not to {line}.</source>
        <translation>கணக்கு ரொக்க வரிக்கு (B02) உரியது, {line}-க்கு அல்ல.</translation>
    </message>
    <message>
        <source>An appeal is about a claim: name the claim that was rejected.</source>
        <translation>மேல்முறையீடு ஓர் உரிமைகோரலைப் பற்றியது: நிராகரித்த உரிமைகோரலைக் கூறுங்கள்.</translation>
    </message>
    <message>
        <source>An indicator is planned as a ratio: fill in the target and leave the amount empty.</source>
        <translation>குறிகாட்டி விகிதத்தில் திட்டமிடப்படும்: இலக்கை நிரப்பித் தொகையைக் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>An open claim has no day of decision: choose what was decided.</source>
        <translation>திறந்த உரிமைகோரலுக்கு முடிவு நாள் இல்லை: என்ன முடிவு எனத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>At most the amount is left at the end, and nothing of a bill or interest.</source>
        <translation>முடிவில் அதிகபட்சம் தொகை அளவே மீதி; பில் அல்லது வட்டியில் மீதி இல்லை.</translation>
    </message>
    <message>
        <source>Claim {claim} was decided on {day}: no estimate is later.</source>
        <translation>உரிமைகோரல் {claim}, {day} அன்று முடிவானது: பிந்தைய மதிப்பீடு இல்லை.</translation>
    </message>
    <message>
        <source>Claim {claim} was reported on {day}: no estimate is earlier.</source>
        <translation>உரிமைகோரல் {claim}, {day} அன்று அறிவிக்கப்பட்டது: முந்தைய மதிப்பீடு இல்லை.</translation>
    </message>
    <message>
        <source>It belongs to its own day, {day}, or to an earlier one.</source>
        <translation>அது தன் சொந்த நாளுக்கு ({day}) அல்லது முந்தைய நாளுக்கு உரியது.</translation>
    </message>
    <message>
        <source>It falls due after the day on which it was bought, {first}.</source>
        <translation>வாங்கிய நாளுக்குப் ({first}) பின் முதிரும்.</translation>
    </message>
    <message>
        <source>It is kept since {day} and cannot be retired earlier.</source>
        <translation>இது {day} முதல் உள்ளது; அதற்கு முன் விலக்க முடியாது.</translation>
    </message>
    <message>
        <source>It runs from {first} to {last}: the day on which it was given up lies between them.</source>
        <translation>{first} முதல் {last} வரை நடக்கும்: கைவிட்ட நாள் இவற்றுக்கு இடையே இருக்கும்.</translation>
    </message>
    <message>
        <source>It was sold between the day it was bought and the one on which it falls due.</source>
        <translation>வாங்கிய நாளுக்கும் முதிர்வு நாளுக்கும் இடையே விற்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Microinsurance&apos;s part of a cost is from 0 to 100 percent.</source>
        <translation>செலவில் நுண்காப்பீட்டின் பங்கு 0 முதல் 100 சதவீதம்.</translation>
    </message>
    <message>
        <source>One key holds from {day}: the first row of that day says {key}.</source>
        <translation>{day} முதல் ஒரே பகிர்வு முறை: அந்நாளின் முதல் வரிசை {key} எனக் கூறுகிறது.</translation>
    </message>
    <message>
        <source>Only a fixed key has percentages: leave this empty.</source>
        <translation>நிலையான பகிர்வுக்கு மட்டுமே சதவீதம்: இதைக் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Only a stop loss is agreed in percent of earned premium, then without an amount kept: leave one empty.</source>
        <translation>இழப்பு நிறுத்தம் மட்டுமே ஈட்டிய பிரீமியத்தின் சதவீதத்தில், வைத்திருக்கும் தொகை இன்றி, ஒப்பப்படும்: ஒன்றைக் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Only a takaful product has an operator: choose its model, or leave these empty.</source>
        <translation>தகாஃபுல் திட்டவகைக்கு மட்டுமே நடத்துநர்: அதன் மாதிரியைத் தேர்ந்தெடுங்கள், அல்லது இவற்றைக் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Only what was sold or given up before its end brings anything: say on which day.</source>
        <translation>முடிவுக்கு முன் விற்றது அல்லது கைவிட்டது மட்டுமே பணம் தரும்: எந்த நாள் எனக் கூறுங்கள்.</translation>
    </message>
    <message>
        <source>Say how long it runs: for how many months, or up to which day.</source>
        <translation>எவ்வளவு காலம் நடக்கும் எனக் கூறுங்கள்: எத்தனை மாதம், அல்லது எந்த நாள் வரை.</translation>
    </message>
    <message>
        <source>Say the months or the last day, and leave the other empty.</source>
        <translation>மாதங்கள் அல்லது கடைசி நாளைக் கூறி, மற்றதைக் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Say what is kept by the scheme: the reinsurer bears what exceeds it.</source>
        <translation>திட்டம் வைத்திருப்பதைக் கூறுங்கள்: அதை மிஞ்சுவதை மறுகாப்பீட்டாளர் ஏற்பார்.</translation>
    </message>
    <message>
        <source>The band ends at or above its first age, {first}.</source>
        <translation>வயதுத் தொகுதி அதன் முதல் வயதில் ({first}) அல்லது மேல் முடியும்.</translation>
    </message>
    <message>
        <source>The contract ends on or after its first day, {first}.</source>
        <translation>ஒப்பந்தம் அதன் முதல் நாளில் ({first}) அல்லது பின் முடியும்.</translation>
    </message>
    <message>
        <source>The days overlap those of treaty {treaty}, of the same kind.</source>
        <translation>இந்நாட்கள் அதே வகை {treaty} ஒப்பந்தத்தின் நாட்களுடன் மோதுகின்றன.</translation>
    </message>
    <message>
        <source>The exit age is at least the entry age, {entry}.</source>
        <translation>வெளியேறும் வயது குறைந்தது சேரும் வயது, {entry}.</translation>
    </message>
    <message>
        <source>The last day covered lies between {first} (the day before the start) and {last}.</source>
        <translation>காப்பின் கடைசி நாள் {first} (தொடக்கத்துக்கு முந்தைய நாள்) முதல் {last} வரை இருக்கும்.</translation>
    </message>
    <message>
        <source>The loan ends on or after its start, {start}.</source>
        <translation>கடன் அதன் தொடக்கத்தில் ({start}) அல்லது பின் முடியும்.</translation>
    </message>
    <message>
        <source>The logo of the scheme is kept as a PNG picture.</source>
        <translation>திட்டத்தின் சின்னம் PNG படமாக வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>The money is received on or after the day it is paid, {paid}.</source>
        <translation>பணம் செலுத்திய நாளில் ({paid}) அல்லது பின் பெறப்படும்.</translation>
    </message>
    <message>
        <source>The percentages from {day} add up to {total}, not to 100.</source>
        <translation>{day} முதலான சதவீதங்களின் கூட்டல் {total}, 100 அல்ல.</translation>
    </message>
    <message>
        <source>The period ends on or after its first day, {first}.</source>
        <translation>காலம் அதன் முதல் நாளில் ({first}) அல்லது பின் முடியும்.</translation>
    </message>
    <message>
        <source>The period of the target ends on or after its first day, {first}.</source>
        <translation>இலக்கின் காலம் அதன் முதல் நாளில் ({first}) அல்லது பின் முடியும்.</translation>
    </message>
    <message>
        <source>The policy ends on or after its start, {start}.</source>
        <translation>பாலிசி அதன் தொடக்கத்தில் ({start}) அல்லது பின் முடியும்.</translation>
    </message>
    <message>
        <source>The schedule ends on or after its first day, {first}.</source>
        <translation>காலப்பகிர்வு அதன் முதல் நாளில் ({first}) அல்லது பின் முடியும்.</translation>
    </message>
    <message>
        <source>The span a premium covers needs both its first and its last day.</source>
        <translation>பிரீமியத்தின் காப்புக் காலத்துக்கு முதல் நாளும் கடைசி நாளும் தேவை.</translation>
    </message>
    <message>
        <source>The span covered ends on or after its first day, {first}.</source>
        <translation>காப்புக் காலம் அதன் முதல் நாளில் ({first}) அல்லது பின் முடியும்.</translation>
    </message>
    <message>
        <source>The treaty ends on or after its first day, {first}.</source>
        <translation>மறுகாப்பீட்டு ஒப்பந்தம் அதன் முதல் நாளில் ({first}) அல்லது பின் முடியும்.</translation>
    </message>
    <message>
        <source>The true last day is the last day covered, or one before it.</source>
        <translation>உண்மையான கடைசி நாள் என்பது காப்பின் கடைசி நாள், அல்லது அதற்கு முந்தைய நாள்.</translation>
    </message>
    <message>
        <source>Under this model the operator has no part of the surplus: leave this empty.</source>
        <translation>இம்மாதிரியில் நடத்துநருக்கு உபரியில் பங்கு இல்லை: இதைக் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Write the most that may be invested, or the least grade.</source>
        <translation>முதலீடு செய்யக்கூடிய அதிகபட்சம் அல்லது குறைந்தபட்சத் தரத்தை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Write the rate of a year: interest accrues by it. Write 0 for none.</source>
        <translation>ஆண்டு வீதத்தை எழுதுங்கள்: வட்டி அதன்படி சேரும். இல்லை எனில் 0 எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Write the whole amount: a schedule of nothing charges nothing.</source>
        <translation>முழுத் தொகையை எழுதுங்கள்: தொகை இல்லாத காலப்பகிர்வு எதையும் எழுதாது.</translation>
    </message>
    <message>
        <source>Write what was paid for it: an investment of nothing is none.</source>
        <translation>செலுத்திய விலையை எழுதுங்கள்: தொகை இல்லாத முதலீடு முதலீடல்ல.</translation>
    </message>
    <message>
        <source>{code} was merged into {stays}: write {stays} instead.</source>
        <translation>{code}, {stays} உடன் இணைக்கப்பட்டது: {stays} என எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>{line} of {product} follows from its policies, premiums, claims and savings: take it out of the voucher.</source>
        <translation>{product}-இன் {line} அதன் பாலிசிகள், பிரீமியங்கள், உரிமைகோரல்கள், சேமிப்புகளிலிருந்து வரும்: வவுச்சரிலிருந்து எடுங்கள்.</translation>
    </message>
    <message>
        <source>{partner} has given {line} for {first} to {last} already: correct that figure, or take other months.</source>
        <translation>{partner} {first} முதல் {last} வரை {line} ஏற்கனவே தந்துள்ளார்: அத்தொகையைத் திருத்துங்கள், அல்லது வேறு மாதங்களை எடுங்கள்.</translation>
    </message>
    <message>
        <source>{person} has not saved so much by {day}: savings cannot fall below nought.</source>
        <translation>{person} {day} வரை அவ்வளவு சேமிக்கவில்லை: சேமிப்பு சுழியத்துக்குக் கீழ் போகாது.</translation>
    </message>
    <message>
        <source>{policy} is of another holder or group: only a policy whose holder has died is renewed by somebody else.</source>
        <translation>{policy} வேறு பாலிசிதாரர் அல்லது குழுவினுடையது: பாலிசிதாரர் இறந்தால் மட்டுமே வேறொருவர் பாலிசியைப் புதுப்பிக்கலாம்.</translation>
    </message>
    <message>
        <source>{purpose} stands on {line}: leave the line empty.</source>
        <translation>{purpose} {line} வரியில் உள்ளது: வரியைக் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>“{currency}” is no currency: write its three capital letters (ISO 4217). Is it {nearest}?</source>
        <translation>“{currency}” நாணயம் அல்ல: அதன் மூன்று பெரிய எழுத்துகளை (ISO 4217) எழுதுங்கள். {nearest} தானா?</translation>
    </message>
</context>
<context>
    <name>Run-off</name>
    <message numerus="yes">
        <source>%n claims came decided and without an estimate: what they cost is known afterwards.</source>
        <translation>
            <numerusform>%n உரிமைகோரல் முடிவுடன், மதிப்பீடு இன்றி வந்தது: அதன் செலவு பின்னர் தெரியும்.</numerusform>
            <numerusform>%n உரிமைகோரல்கள் முடிவுடன், மதிப்பீடு இன்றி வந்தன: அவற்றின் செலவு பின்னர் தெரியும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being settled then</source>
        <translation>அப்போது தீர்வில்</translation>
    </message>
    <message>
        <source>Claims being settled of {product}, against claims reported by then</source>
        <translation>{product}: தீர்வில் உள்ள உரிமைகோரல்கள், அதற்குள் அறிவித்தவற்றுடன்</translation>
    </message>
    <message>
        <source>Claims not reported of {product}, against claims reported later</source>
        <translation>{product}: அறிவிக்காத உரிமைகோரல்கள், பின்னர் அறிவித்தவற்றுடன்</translation>
    </message>
    <message>
        <source>Claims of those days that nobody has reported yet are in none of it: the last quarters may end worse.</source>
        <translation>அந்நாட்களின் இன்னும் அறிவிக்காத உரிமைகோரல்கள் இதில் இல்லை: கடைசிக் காலாண்டுகள் இன்னும் மோசமாகலாம்.</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>சதவீதத்தில்</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>மீதி</translation>
    </message>
    <message>
        <source>Left over: what was reserved less what was needed; below nought the reserve fell short.</source>
        <translation>மீதி: ஒதுக்கியது கழித்தல் தேவைப்பட்டது; சுழியத்துக்குக் கீழ் என்றால் ஒதுக்கு போதவில்லை.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>தேவை</translation>
    </message>
    <message>
        <source>Not reported then</source>
        <translation>அப்போது அறிவிக்காதவை</translation>
    </message>
    <message>
        <source>Paid since</source>
        <translation>அதன்பின் செலுத்தியது</translation>
    </message>
    <message>
        <source>Quarter&apos;s end</source>
        <translation>காலாண்டு முடிவு</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>ஒதுக்கியது</translation>
    </message>
    <message>
        <source>Reserves of then are computed with the estimates, decisions and payments dated by then.</source>
        <translation>அன்றைய ஒதுக்குகள், அதுவரையான மதிப்பீடுகள், முடிவுகள், செலுத்துகைகளால் கணக்கிடப்படும்.</translation>
    </message>
    <message>
        <source>Run-off of the claims reserves</source>
        <translation>உரிமைகோரல் ஒதுக்குகளின் தீர்ந்த விதம்</translation>
    </message>
    <message>
        <source>Run-off of the claims reserves of {product}</source>
        <translation>{product}: உரிமைகோரல் ஒதுக்குகளின் தீர்ந்த விதம்</translation>
    </message>
    <message>
        <source>Still being settled</source>
        <translation>இன்னும் தீர்வில்</translation>
    </message>
    <message>
        <source>all products</source>
        <translation>எல்லாத் திட்டவகைகளும்</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message numerus="yes">
        <source>%n claims of index {index} posted, {amount} in all.</source>
        <translation>
            <numerusform>குறியீடு {index}: %n உரிமைகோரல் எழுதப்பட்டது, மொத்தம் {amount}.</numerusform>
            <numerusform>குறியீடு {index}: %n உரிமைகோரல்கள் எழுதப்பட்டன, மொத்தம் {amount}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled with {name}, household {household}.</source>
        <translation>
            <numerusform>{name} உடன் %n நபர் சேர்ந்தார், குடும்பம் {household}.</numerusform>
            <numerusform>{name} உடன் %n பேர் சேர்ந்தனர், குடும்பம் {household}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled with {name}, policy {policy}.</source>
        <translation>
            <numerusform>{name} உடன் %n நபர் சேர்ந்தார், பாலிசி {policy}.</numerusform>
            <numerusform>{name} உடன் %n பேர் சேர்ந்தனர், பாலிசி {policy}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken onto policy {policy} of {name}.</source>
        <translation>
            <numerusform>{name}-இன் பாலிசி {policy}-இல் %n நபர் சேர்ந்தார்.</numerusform>
            <numerusform>{name}-இன் பாலிசி {policy}-இல் %n பேர் சேர்ந்தனர்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies renewed for {amount}, save {save}.</source>
        <translation>
            <numerusform>%n பாலிசி {amount}-க்குப் புதுப்பிக்கப்பட்டது, சேமிப்பு {save}.</numerusform>
            <numerusform>%n பாலிசிகள் {amount}-க்குப் புதுப்பிக்கப்பட்டன, சேமிப்பு {save}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts, {amount} collected, save {save}.</source>
        <translation>
            <numerusform>%n இரசீது, {amount} வசூல், சேமிப்பு {save}.</numerusform>
            <numerusform>%n இரசீதுகள், {amount} வசூல், சேமிப்பு {save}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim {claim} for {name} reported, estimated at {covered}.</source>
        <translation>{name}-க்கு உரிமைகோரல் {claim} அறிவிக்கப்பட்டது, மதிப்பீடு {covered}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} approved: {covered}.</source>
        <translation>{name}-இன் உரிமைகோரல் {claim} அங்கீகரிக்கப்பட்டது: {covered}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} is in review, with {reviewer}.</source>
        <translation>{name}-இன் உரிமைகோரல் {claim} ஆய்வில், {reviewer} உடன்.</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} is in review, with {reviewer}. Still missing: {documents}.</source>
        <translation>{name}-இன் உரிமைகோரல் {claim} ஆய்வில், {reviewer} உடன். இன்னும் வராதவை: {documents}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} rejected.</source>
        <translation>{name}-இன் உரிமைகோரல் {claim} நிராகரிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Claims are handled like this from now on.</source>
        <translation>உரிமைகோரல்கள் இனி இவ்வாறு கையாளப்படும்.</translation>
    </message>
    <message>
        <source>Closed: {quarter}. Its figures are frozen.</source>
        <translation>மூடியது: {quarter}. அதன் தொகைகள் நிலைநிறுத்தப்பட்டன.</translation>
    </message>
    <message>
        <source>Complaint {code} answered.</source>
        <translation>புகார் {code}-க்குப் பதிலளிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Confirmed: the reserves of {quarter}.</source>
        <translation>உறுதிசெய்யப்பட்டன: {quarter} ஒதுக்குகள்.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>திருத்து</translation>
    </message>
    <message>
        <source>One version of {record} stands.</source>
        <translation>{record}-இன் ஒரு பதிப்பு செல்கிறது.</translation>
    </message>
    <message>
        <source>Policy {policy} is held by {name} now.</source>
        <translation>பாலிசி {policy}-இன் பாலிசிதாரர் இப்போது {name}.</translation>
    </message>
    <message>
        <source>Policy {policy} of {name} ends on {last}.</source>
        <translation>{name}-இன் பாலிசி {policy}, {last} அன்று முடியும்.</translation>
    </message>
    <message>
        <source>Prepared: {quarter}. Another person can close it now.</source>
        <translation>தயாரானது: {quarter}. இப்போது வேறொருவர் மூடலாம்.</translation>
    </message>
    <message>
        <source>Receipts count like this from now on.</source>
        <translation>இரசீதுகள் இனி இவ்வாறு எண்ணப்படும்.</translation>
    </message>
    <message>
        <source>Renewed for {name} as {policy}, up to {end}.</source>
        <translation>{name}-க்கு {policy} எனப் புதுப்பிக்கப்பட்டது, {end} வரை.</translation>
    </message>
    <message>
        <source>Reopened: {quarter}. The reason stays visible.</source>
        <translation>மீண்டும் திறந்தது: {quarter}. காரணம் தொடர்ந்து தெரியும்.</translation>
    </message>
    <message numerus="yes">
        <source>Save {save} taken back: %n rows stand as before.</source>
        <translation>
            <numerusform>சேமிப்பு {save} திரும்ப எடுக்கப்பட்டது: %n வரிசை முன்போல்.</numerusform>
            <numerusform>சேமிப்பு {save} திரும்ப எடுக்கப்பட்டது: %n வரிசைகள் முன்போல்.</numerusform>
        </translation>
    </message>
    <message>
        <source>The logo is removed: papers have the name of the scheme alone.</source>
        <translation>சின்னம் நீக்கப்பட்டது: தாள்களில் திட்டத்தின் பெயர் மட்டுமே இருக்கும்.</translation>
    </message>
    <message>
        <source>The products share by this key from {day} on.</source>
        <translation>{day} முதல் திட்டவகைகள் இம்முறையால் பகிரும்.</translation>
    </message>
    <message>
        <source>The rules of two persons are set.</source>
        <translation>இரு நபர் விதிகள் இடப்பட்டன.</translation>
    </message>
    <message>
        <source>The shares payable within three months are set.</source>
        <translation>மூன்று மாதத்துக்குள் செலுத்தவேண்டிய பங்குகள் இடப்பட்டன.</translation>
    </message>
    <message>
        <source>Voucher {code}: the cost stands in the expenses, the gift below net income.</source>
        <translation>வவுச்சர் {code}: மதிப்பு செலவுகளிலும், நன்கொடை நிகர வருமானத்துக்குக் கீழும் உள்ளது.</translation>
    </message>
    <message>
        <source>What is doubtful about {record} is accepted.</source>
        <translation>{record}-இல் ஐயத்துக்குரியது ஏற்கப்பட்டது.</translation>
    </message>
    <message>
        <source>What is paid in each way goes into these accounts.</source>
        <translation>ஒவ்வொரு முறையிலும் செலுத்துவது இக்கணக்குகளில் சேரும்.</translation>
    </message>
    <message>
        <source>{amount} for claim {claim} of {name} received on {day}.</source>
        <translation>{name}-இன் உரிமைகோரல் {claim}-க்கு {amount}, {day} அன்று பெறப்பட்டது.</translation>
    </message>
    <message>
        <source>{amount} given back to {name}, receipt {receipt}.</source>
        <translation>{name}-க்கு {amount} திருப்பிக்கொடுத்தது, இரசீது {receipt}.</translation>
    </message>
    <message>
        <source>{amount} given back to {name}, receipt {receipt}. {left} stays owed to them.</source>
        <translation>{name}-க்கு {amount} திருப்பிக்கொடுத்தது, இரசீது {receipt}. இன்னும் {left} தரவேண்டியது.</translation>
    </message>
    <message>
        <source>{amount} paid for claim {claim} of {name}, {left} left to pay.</source>
        <translation>{name}-இன் உரிமைகோரல் {claim}-க்கு {amount} செலுத்தியது, செலுத்த மீதி {left}.</translation>
    </message>
    <message>
        <source>{amount} paid for claim {claim} of {name}.</source>
        <translation>{name}-இன் உரிமைகோரல் {claim}-க்கு {amount} செலுத்தியது.</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}.</source>
        <translation>{name}-இடம் {amount} பெற்றது, இரசீது {receipt}.</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}. {kept} is kept as an advance.</source>
        <translation>{name}-இடம் {amount} பெற்றது, இரசீது {receipt}. {kept} முன்பணமாக வைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}. {rest} stays due.</source>
        <translation>{name}-இடம் {amount} பெற்றது, இரசீது {receipt}. இன்னும் நிலுவை {rest}.</translation>
    </message>
    <message>
        <source>{code} charges its part at every month&apos;s end, by itself.</source>
        <translation>{code} ஒவ்வொரு மாத முடிவிலும் தன் பங்கைத் தானே எழுதும்.</translation>
    </message>
    <message>
        <source>{code} corrected. What stood there before stays in its history.</source>
        <translation>{code} திருத்தப்பட்டது. முன்பிருந்தது அதன் வரலாற்றில் இருக்கும்.</translation>
    </message>
    <message>
        <source>{code} of {name} corrected. What stood there before stays in its history.</source>
        <translation>{name}-இன் {code} திருத்தப்பட்டது. முன்பிருந்தது அதன் வரலாற்றில் இருக்கும்.</translation>
    </message>
    <message>
        <source>{code}: {amount} came back, voucher {voucher}.</source>
        <translation>{code}: {amount} திரும்பி வந்தது, வவுச்சர் {voucher}.</translation>
    </message>
    <message>
        <source>{code}: {amount} invested, voucher {voucher}.</source>
        <translation>{code}: {amount} முதலீடு செய்யப்பட்டது, வவுச்சர் {voucher}.</translation>
    </message>
    <message numerus="yes">
        <source>{goes} is merged into {stays}, {name}: %n records moved over.</source>
        <translation>
            <numerusform>{goes}, {stays} ({name}) உடன் இணைந்தது: %n பதிவு மாறியது.</numerusform>
            <numerusform>{goes}, {stays} ({name}) உடன் இணைந்தது: %n பதிவுகள் மாறின.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is covered by {policy} up to {last}. It is held by {holder}.</source>
        <translation>{name}-க்கு {policy} மூலம் {last} வரை காப்பு. பாலிசிதாரர் {holder}.</translation>
    </message>
    <message>
        <source>{name} is described.</source>
        <translation>{name} விவரிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>{name} is kept with {record}.</source>
        <translation>{name}, {record} உடன் வைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>{name} is no longer shown with {record}; its file stays.</source>
        <translation>{name} இனி {record} உடன் காட்டப்படாது; கோப்பு இருக்கும்.</translation>
    </message>
    <message>
        <source>{name} is the logo now: it stands on every paper made from now on.</source>
        <translation>{name} இப்போது சின்னம்: இனி உருவாக்கும் ஒவ்வொரு தாளிலும் அது இருக்கும்.</translation>
    </message>
    <message>
        <source>{product} is offered now. Enrol the first household.</source>
        <translation>{product} இப்போது வழங்கப்படுகிறது. முதல் குடும்பத்தைச் சேருங்கள்.</translation>
    </message>
    <message>
        <source>{purpose}: {amount} with {supplier} written down as {voucher}.</source>
        <translation>{purpose}: {amount}, {supplier}, {voucher} என எழுதப்பட்டது.</translation>
    </message>
    <message>
        <source>{purpose}: {amount} written down as {voucher}.</source>
        <translation>{purpose}: {amount}, {voucher} என எழுதப்பட்டது.</translation>
    </message>
    <message>
        <source>{sheet}: {code} was added.</source>
        <translation>{sheet}: {code} சேர்ந்தது.</translation>
    </message>
    <message>
        <source>{wrong} is taken back by {back}.</source>
        <translation>{wrong}-ஐ {back} திரும்ப எடுத்தது.</translation>
    </message>
    <message>
        <source>{wrong} is taken back by {back}; {right} says what is right.</source>
        <translation>{wrong}-ஐ {back} திரும்ப எடுத்தது; சரியானதை {right} கூறுகிறது.</translation>
    </message>
</context>
<context>
    <name>Saves</name>
    <message>
        <source>Accounts of the ways of payment set</source>
        <translation>செலுத்தும் முறைகளின் கணக்குகள் அமைத்தது</translation>
    </message>
    <message>
        <source>Another laptop&apos;s packet taken in</source>
        <translation>மற்றக் கணினியின் பொதி உள்ளே எடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Benefit added</source>
        <translation>பயன் சேர்ந்தது</translation>
    </message>
    <message>
        <source>Bill paid</source>
        <translation>பில் செலுத்தியது</translation>
    </message>
    <message>
        <source>Bill written down</source>
        <translation>பில் எழுதியது</translation>
    </message>
    <message>
        <source>Charged over time</source>
        <translation>காலப்பகிர்வு எழுதியது</translation>
    </message>
    <message>
        <source>Claim corrected</source>
        <translation>உரிமைகோரல் திருத்தியது</translation>
    </message>
    <message>
        <source>Claim decided</source>
        <translation>உரிமைகோரல் முடிவானது</translation>
    </message>
    <message>
        <source>Claim paid</source>
        <translation>உரிமைகோரல் செலுத்தியது</translation>
    </message>
    <message>
        <source>Claim reported</source>
        <translation>உரிமைகோரல் அறிவித்தது</translation>
    </message>
    <message>
        <source>Claim taken into review</source>
        <translation>உரிமைகோரல் ஆய்வுக்கு எடுத்தது</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>புகாருக்குப் பதிலளித்தது</translation>
    </message>
    <message>
        <source>Conflict between laptops settled</source>
        <translation>கணினிகளுக்கு இடையிலான முரண்பாடு தீர்ந்தது</translation>
    </message>
    <message>
        <source>Cost given for free booked</source>
        <translation>இலவசமாகக் கிடைத்தது எழுதியது</translation>
    </message>
    <message>
        <source>Damaged file saved into a new one</source>
        <translation>சேதமான கோப்பு புதியதில் சேமித்தது</translation>
    </message>
    <message>
        <source>Debt to us paid</source>
        <translation>எங்களுக்கு வரவேண்டியது வந்தது</translation>
    </message>
    <message>
        <source>Debt to us written down</source>
        <translation>எங்களுக்கு வரவேண்டியது எழுதியது</translation>
    </message>
    <message>
        <source>Demonstration made</source>
        <translation>மாதிரித் திட்டம் உருவாக்கியது</translation>
    </message>
    <message>
        <source>Entry without money</source>
        <translation>பண அசைவு இல்லாப் பதிவு</translation>
    </message>
    <message>
        <source>Finding accepted</source>
        <translation>கண்டறிவு ஏற்றது</translation>
    </message>
    <message>
        <source>Folder imported</source>
        <translation>கோப்புறை இறக்குமதி</translation>
    </message>
    <message>
        <source>Handling of claims set</source>
        <translation>உரிமைகோரல் கையாளுதல் அமைத்தது</translation>
    </message>
    <message>
        <source>Holder of a policy changed</source>
        <translation>பாலிசியின் பாலிசிதாரர் மாறியது</translation>
    </message>
    <message>
        <source>Household enrolled</source>
        <translation>குடும்பம் சேர்ந்தது</translation>
    </message>
    <message>
        <source>Index payouts posted</source>
        <translation>குறியீட்டுத் தொகைகள் எழுதியது</translation>
    </message>
    <message>
        <source>Investment paid back</source>
        <translation>முதலீடு திருப்பிச் செலுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>Key of shared costs set</source>
        <translation>பொதுச் செலவுப் பகிர்வு அமைத்தது</translation>
    </message>
    <message>
        <source>Lines of the bank and the book said to belong together</source>
        <translation>வங்கி வரிகளும் புத்தக வரிகளும் ஒன்றாகச் சேரும் எனச் சொல்லப்பட்டது</translation>
    </message>
    <message>
        <source>Liquidity factors set</source>
        <translation>திரவத்தன்மைக் காரணிகள் அமைத்தது</translation>
    </message>
    <message>
        <source>Logo chosen</source>
        <translation>சின்னம் தேர்ந்தெடுத்தது</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>சின்னம் நீக்கியது</translation>
    </message>
    <message>
        <source>Member corrected</source>
        <translation>உறுப்பினர் திருத்தியது</translation>
    </message>
    <message>
        <source>Money counted</source>
        <translation>பணம் எண்ணியது</translation>
    </message>
    <message>
        <source>Money invested</source>
        <translation>பணம் முதலீடு செய்யப்பட்டது</translation>
    </message>
    <message>
        <source>Money moved between accounts</source>
        <translation>கணக்குகளிடையே பணம் மாற்றியது</translation>
    </message>
    <message>
        <source>Money paid out</source>
        <translation>பணம் செலுத்தியது</translation>
    </message>
    <message>
        <source>Office added</source>
        <translation>அலுவலகம் சேர்ந்தது</translation>
    </message>
    <message>
        <source>Office, first product and opening balances written down</source>
        <translation>அலுவலகம், முதல் திட்டவகை, தொடக்க இருப்புகள் எழுதியது</translation>
    </message>
    <message>
        <source>Paper or photo kept</source>
        <translation>ஆவணம்/படம் வைத்தது</translation>
    </message>
    <message>
        <source>Paper or photo retired</source>
        <translation>ஆவணம்/படம் விலக்கியது</translation>
    </message>
    <message>
        <source>Partner added</source>
        <translation>பங்காளர் சேர்ந்தது</translation>
    </message>
    <message>
        <source>Payment corrected</source>
        <translation>செலுத்துகை திருத்தியது</translation>
    </message>
    <message>
        <source>People taken onto a policy</source>
        <translation>பாலிசியில் நபர்கள் சேர்ந்தது</translation>
    </message>
    <message>
        <source>Person taken off a policy</source>
        <translation>பாலிசியிலிருந்து நபர் நீங்கியது</translation>
    </message>
    <message>
        <source>Policy corrected</source>
        <translation>பாலிசி திருத்தியது</translation>
    </message>
    <message>
        <source>Policy ended</source>
        <translation>பாலிசி முடிந்தது</translation>
    </message>
    <message>
        <source>Policy renewed</source>
        <translation>பாலிசி புதுப்பித்தது</translation>
    </message>
    <message>
        <source>Premium corrected</source>
        <translation>பிரீமியம் திருத்தியது</translation>
    </message>
    <message>
        <source>Premium taken</source>
        <translation>பிரீமியம் பெற்றது</translation>
    </message>
    <message>
        <source>Premiums collected</source>
        <translation>பிரீமியங்கள் வசூலித்தது</translation>
    </message>
    <message>
        <source>Product added</source>
        <translation>திட்டவகை சேர்ந்தது</translation>
    </message>
    <message>
        <source>Product corrected</source>
        <translation>திட்டவகை திருத்தியது</translation>
    </message>
    <message>
        <source>Receipt of a claim written down</source>
        <translation>உரிமைகோரல் பணம் பெற்றது எழுதியது</translation>
    </message>
    <message>
        <source>Record put back as another laptop had it</source>
        <translation>மற்றக் கணினியில் இருந்தபடி பதிவு மீட்கப்பட்டது</translation>
    </message>
    <message>
        <source>Record put back that another laptop uses</source>
        <translation>மற்றக் கணினி பயன்படுத்தும் பதிவு மீட்கப்பட்டது</translation>
    </message>
    <message>
        <source>Refund paid</source>
        <translation>பணத்திருப்பம் செலுத்தியது</translation>
    </message>
    <message>
        <source>Save taken back</source>
        <translation>சேமிப்பு திரும்ப எடுத்தது</translation>
    </message>
    <message>
        <source>Scheme described</source>
        <translation>திட்டம் விவரித்தது</translation>
    </message>
    <message>
        <source>Two records merged</source>
        <translation>இரு பதிவுகள் இணைந்தது</translation>
    </message>
    <message>
        <source>Voucher corrected</source>
        <translation>வவுச்சர் திருத்தியது</translation>
    </message>
    <message>
        <source>Word of a list brought back</source>
        <translation>பட்டியல் சொல் திரும்ப வந்தது</translation>
    </message>
    <message>
        <source>Word of a list renamed</source>
        <translation>பட்டியல் சொல் பெயர் மாறியது</translation>
    </message>
    <message>
        <source>Word of a list retired</source>
        <translation>பட்டியல் சொல் விலக்கியது</translation>
    </message>
    <message>
        <source>Words of a list merged</source>
        <translation>பட்டியல் சொற்கள் இணைந்தது</translation>
    </message>
    <message>
        <source>Words of a list put in order</source>
        <translation>பட்டியல் சொற்கள் வரிசையானது</translation>
    </message>
</context>
<context>
    <name>Savings movement</name>
    <message>
        <source>Deposit</source>
        <translation>வைப்பு</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>வட்டி</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>எடுப்பு</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>A bill still to come</source>
        <translation>இன்னும் வராத பில்</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>நாள்வாரியாக</translation>
    </message>
    <message>
        <source>By whole month</source>
        <translation>முழு மாதவாரியாக</translation>
    </message>
    <message>
        <source>Early development cost</source>
        <translation>தொடக்க மேம்பாட்டுச் செலவு</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>கருவிகள்</translation>
    </message>
    <message>
        <source>Interest earned, still to come</source>
        <translation>ஈட்டிய வட்டி, இன்னும் வராதது</translation>
    </message>
    <message>
        <source>Paid in advance, such as rent</source>
        <translation>முன்பே செலுத்தியது, வாடகை போல</translation>
    </message>
    <message>
        <source>{part} is charged on {first}, then so on at every month&apos;s end up to {last}.</source>
        <translation>{first} அன்று {part} எழுதப்படும், பின் {last} வரை ஒவ்வொரு மாத முடிவிலும் அவ்வாறே.</translation>
    </message>
</context>
<context>
    <name>Schedule form</name>
    <message>
        <source>Charged to</source>
        <translation>எழுதும் வரி</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>எத்தனை மாதங்களுக்கு</translation>
    </message>
    <message>
        <source>For who keeps the accounts</source>
        <translation>கணக்கு வைப்பவருக்கு</translation>
    </message>
    <message>
        <source>From when it is used, or the first day that the bill or the interest is for.</source>
        <translation>பயன்பாடு தொடங்கும் நாள், அல்லது பில் அல்லது வட்டிக்குரிய முதல் நாள்.</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>வைக்கும் வரி</translation>
    </message>
    <message>
        <source>Leave empty for the line of its purpose.</source>
        <translation>அதன் நோக்கத்தின் வரிக்குக் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Leave empty for the line that is usual for what it is.</source>
        <translation>இவ்வகைக்கு வழக்கமான வரிக்குக் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Leave empty for what is usual: interest by day, everything else by month.</source>
        <translation>வழக்கமானதற்குக் காலியாக விடுங்கள்: வட்டி நாள்வாரியாக, மற்றவை மாதவாரியாக.</translation>
    </message>
    <message>
        <source>Leave empty where it serves all products: it is shared among them.</source>
        <translation>எல்லாத் திட்டவகைக்கும் பயன்பட்டால் காலியாக விடுங்கள்: அவற்றிடையே பகிரப்படும்.</translation>
    </message>
    <message>
        <source>Leave empty where you know the last day.</source>
        <translation>கடைசி நாள் தெரிந்தால் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Leave empty where you know the months.</source>
        <translation>மாதங்கள் தெரிந்தால் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Save the schedule</source>
        <translation>காலப்பகிர்வைச் சேமி</translation>
    </message>
    <message>
        <source>Sold, broken or given up on</source>
        <translation>விற்ற, உடைந்த அல்லது கைவிட்ட நாள்</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>பகிரும் விதம்</translation>
    </message>
    <message>
        <source>The number of the voucher, where there is one.</source>
        <translation>வவுச்சர் எண், இருந்தால்.</translation>
    </message>
    <message>
        <source>The price it was sold for, or what was paid back. Leave empty for nothing.</source>
        <translation>விற்ற விலை, அல்லது திரும்பக் கிடைத்தது. ஏதுமில்லை எனில் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Value left at the end</source>
        <translation>முடிவில் மீதி மதிப்பு</translation>
    </message>
    <message>
        <source>Voucher it was paid with</source>
        <translation>செலுத்திய வவுச்சர்</translation>
    </message>
    <message>
        <source>What is left is charged on that day. Leave empty while it runs.</source>
        <translation>மீதி அந்நாளில் எழுதப்படும். நடக்கும்வரை காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>What it brought then</source>
        <translation>அப்போது கிடைத்தது</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>அதன் பெயர்</translation>
    </message>
    <message>
        <source>What it is thought to be worth then. Leave empty for nothing.</source>
        <translation>அப்போது இருக்கும் என நினைக்கும் மதிப்பு. ஏதுமில்லை எனில் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>What the cost is for, such as rent. Leave empty for what is usual.</source>
        <translation>எதற்கான செலவு, வாடகை போல. வழக்கமானதற்குக் காலியாக விடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>Charged before</source>
        <translation>முன்பு எழுதியது</translation>
    </message>
    <message>
        <source>Charged in the period</source>
        <translation>காலத்தில் எழுதியது</translation>
    </message>
    <message>
        <source>Left at the end</source>
        <translation>முடிவில் மீதி</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>காலப்பகிர்வு</translation>
    </message>
    <message>
        <source>Schedules post themselves at each month&apos;s end: nothing has to be entered for that.</source>
        <translation>காலப்பகிர்வுகள் ஒவ்வொரு மாத முடிவிலும் தானே பதியும்: அதற்கு எதுவும் எழுத வேண்டியதில்லை.</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>இன்னும் வரவேண்டியது</translation>
    </message>
    <message>
        <source>What is charged over time</source>
        <translation>காலப்போக்கில் எழுதுபவை</translation>
    </message>
    <message>
        <source>What the period posts</source>
        <translation>காலம் பதிவது</translation>
    </message>
</context>
<context>
    <name>Scheme form</name>
    <message>
        <source>A number from 1 for January to 12 for December.</source>
        <translation>ஜனவரிக்கு 1 முதல் டிசம்பருக்கு 12 வரை ஓர் எண்.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>தொடர்பு</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>நாடு</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>நாணயம்</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>நிதியாண்டின் முதல் மாதம்</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>மொழிகள்</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>சட்ட வடிவம்</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>பங்கு</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>திட்டம்</translation>
    </message>
    <message>
        <source>Three capital letters, like INR or KES.</source>
        <translation>INR, LKR போல மூன்று பெரிய எழுத்துகள்.</translation>
    </message>
    <message>
        <source>What your organisation is in a programme of several partners; empty where it is alone.</source>
        <translation>பல பங்காளரின் கூட்டுத் திட்டத்தில் உங்கள் அமைப்பின் பங்கு; தனியே எனில் காலி.</translation>
    </message>
    <message>
        <source>Whose book this is</source>
        <translation>இப்புத்தகம் யாருடையது</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n முடிவாகாதது</numerusform>
            <numerusform>%n முடிவாகாதவை</numerusform>
        </translation>
    </message>
    <message>
        <source>factors not set</source>
        <translation>காரணிகள் இடவில்லை</translation>
    </message>
    <message numerus="yes">
        <source>median of %n claims</source>
        <translation>
            <numerusform>நடு மதிப்பு, %n உரிமைகோரல்</numerusform>
            <numerusform>நடு மதிப்பு, %n உரிமைகோரல்</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>இடவில்லை</translation>
    </message>
    <message>
        <source>nothing to show</source>
        <translation>காட்ட ஏதுமில்லை</translation>
    </message>
    <message>
        <source>rough measure: {share}</source>
        <translation>தோராய அளவு: {share}</translation>
    </message>
    <message>
        <source>{after} from {before}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} திறந்தவை</translation>
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
        <translation>ஒப்புக்கொண்டு சேமி</translation>
    </message>
    <message>
        <source>Nobody else here has the right to it: an administrator can give it to somebody.</source>
        <translation>இதற்கு உரிமை இங்கே வேறு யாருக்கும் இல்லை: நிர்வாகி ஒருவருக்குத் தரலாம்.</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>இரண்டாம் நபர்</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>அவர் கடவுச்சொல்</translation>
    </message>
</context>
<context>
    <name>Set up</name>
    <message>
        <source>As counted on</source>
        <translation>எண்ணிய நாள்</translation>
    </message>
    <message>
        <source>At today&apos;s worth.</source>
        <translation>இன்றைய மதிப்பில்.</translation>
    </message>
    <message>
        <source>Cash in the box</source>
        <translation>பெட்டியில் ரொக்கம்</translation>
    </message>
    <message>
        <source>Deposits and savings certificates</source>
        <translation>வைப்புகளும் சேமிப்புப் பத்திரங்களும்</translation>
    </message>
    <message>
        <source>Furniture, vehicles, computers</source>
        <translation>தளபாடம், வாகனம், கணினிகள்</translation>
    </message>
    <message>
        <source>Given by donors</source>
        <translation>நன்கொடையாளர் தந்தது</translation>
    </message>
    <message>
        <source>Leave all of them empty if the scheme starts with nothing.</source>
        <translation>திட்டம் எதுவுமின்றித் தொடங்கினால் எல்லாம் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Leave it empty if the scheme works in one place only.</source>
        <translation>திட்டம் ஓரிடத்தில் மட்டும் இயங்கினால் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>காப்பீட்டு வகை</translation>
    </message>
    <message>
        <source>Money at the bank</source>
        <translation>வங்கியில் பணம்</translation>
    </message>
    <message>
        <source>Office, first product, opening balances</source>
        <translation>அலுவலகம், முதல் திட்டவகை, தொடக்க இருப்புகள்</translation>
    </message>
    <message>
        <source>Owed to others</source>
        <translation>பிறருக்குத் தரவேண்டியது</translation>
    </message>
    <message>
        <source>Paid in by members or owners</source>
        <translation>உறுப்பினர் அல்லது உரிமையாளர் செலுத்தியது</translation>
    </message>
    <message>
        <source>What is missing, {amount}, is an earlier loss.</source>
        <translation>குறைவான {amount} முந்தைய இழப்பு.</translation>
    </message>
    <message>
        <source>What is usual is filled in as an example. Change whatever is not yours.</source>
        <translation>வழக்கமானவை எடுத்துக்காட்டாக நிரப்பியுள்ளன. உங்களுடையது அல்லாததை மாற்றுங்கள்.</translation>
    </message>
    <message>
        <source>What remains, {amount}, is earlier surplus.</source>
        <translation>மீதி {amount} முந்தைய உபரி.</translation>
    </message>
    <message>
        <source>What the scheme has and owes today</source>
        <translation>இன்று திட்டத்தில் உள்ளதும் தரவேண்டியதும்</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minutes without use</source>
        <translation>
            <numerusform>பயன்பாடின்றி %n நிமிடம்</numerusform>
            <numerusform>பயன்பாடின்றி %n நிமிடங்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>0123456789</source>
        <translation>0123456789</translation>
    </message>
    <message>
        <source>A picture for the head of the statement, receipts, cards and all other papers.</source>
        <translation>அறிக்கை, இரசீதுகள், அட்டைகள், மற்ற எல்லாத் தாள்களின் தலைப்பகுதிக்கான படம்.</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>மொழியின் வழக்கப்படி</translation>
    </message>
    <message>
        <source>Beside the other calendar</source>
        <translation>மற்ற நாட்காட்டியின் அருகில்</translation>
    </message>
    <message>
        <source>By which readers know that a statement is yours, and the page with which they check it.</source>
        <translation>அறிக்கை உங்களுடையது என வாசகர்கள் அறிய உதவும் சாவியும், அதைச் சரிபார்க்கும் பக்கமும்.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>இலக்கங்கள்</translation>
    </message>
    <message>
        <source>How their numbers count. Numbers that were given stay as they are.</source>
        <translation>எண்கள் எண்ணப்படும் விதம். கொடுத்த எண்கள் அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Into which account premium goes, and from which claims are paid, by the way of payment.</source>
        <translation>செலுத்தும் முறைப்படி, பிரீமியம் எந்தக் கணக்கில் சேரும், உரிமைகோரல் எதிலிருந்து செலுத்தப்படும்.</translation>
    </message>
    <message>
        <source>Kept on this computer; every save carries your name and the code of this laptop.</source>
        <translation>இக்கணினியில் இருக்கும்; ஒவ்வொரு சேமிப்பிலும் உங்கள் பெயரும் இக்கணினியின் குறியீடும் இருக்கும்.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>சாளரத்தின் மொழி</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>திரவத்தன்மை</translation>
    </message>
    <message>
        <source>Lock a protected book after</source>
        <translation>பாதுகாத்த புத்தகம் பூட்டும் நேரம்</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>சின்னம்</translation>
    </message>
    <message>
        <source>Nepali calendar</source>
        <translation>நேபாள நாட்காட்டி</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>காட்டாதே</translation>
    </message>
    <message>
        <source>Offices and partners</source>
        <translation>அலுவலகங்களும் பங்காளரும்</translation>
    </message>
    <message>
        <source>Only by Ctrl+L</source>
        <translation>Ctrl+L மூலம் மட்டும்</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>நபர்களும் சாவிகளும்</translation>
    </message>
    <message>
        <source>Plans and standards</source>
        <translation>இலக்குகளும் அளவுகோல்களும்</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>இரசீதுகள்</translation>
    </message>
    <message>
        <source>Saves now carry the name {name}.</source>
        <translation>சேமிப்புகளில் இனி {name} என்ற பெயர் இருக்கும்.</translation>
    </message>
    <message>
        <source>The words that the forms offer. What is retired is offered no more; old records keep it.</source>
        <translation>படிவங்கள் காட்டும் சொற்கள். விலக்கியது இனி காட்டப்படாது; பழைய பதிவுகளில் இருக்கும்.</translation>
    </message>
    <message>
        <source>There are saves and receipts of this laptop as {code}: it keeps that code.</source>
        <translation>இக்கணினியின் சேமிப்புகளும் இரசீதுகளும் {code} என உள்ளன: அது அக்குறியீட்டையே வைத்திருக்கும்.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>இக்கணினி</translation>
    </message>
    <message>
        <source>This laptop now writes as {code}.</source>
        <translation>இக்கணினி இனி {code} என எழுதும்.</translation>
    </message>
    <message>
        <source>Those of the script</source>
        <translation>எழுத்தின் இலக்கங்கள்</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>இரு நபர்</translation>
    </message>
    <message>
        <source>Up to what one person decides, within how many days, and which documents are needed.</source>
        <translation>ஒருவர் எவ்வளவு வரை முடிவெடுக்கலாம், எத்தனை நாட்களில், எந்த ஆவணங்கள் தேவை.</translation>
    </message>
    <message>
        <source>When one person alone is not enough. It holds once the book has people.</source>
        <translation>ஒருவர் மட்டும் போதாத இடம். புத்தகத்தில் நபர்கள் சேர்ந்ததும் நடைமுறையாகும்.</translation>
    </message>
    <message>
        <source>Who may open this book, and what each of them may do.</source>
        <translation>இப்புத்தகத்தை யார் திறக்கலாம், ஒவ்வொருவரும் என்ன செய்யலாம்.</translation>
    </message>
</context>
<context>
    <name>Settings form</name>
    <message>
        <source>A second person agrees above</source>
        <translation>இரண்டாம் நபர் ஒப்புதல், இதற்கு மேல்</translation>
    </message>
    <message>
        <source>Begin anew each year</source>
        <translation>ஆண்டுதோறும் புதிதாகத் தொடங்கு</translation>
    </message>
    <message>
        <source>Days from the decision to the payment</source>
        <translation>முடிவிலிருந்து செலுத்துகை வரை நாட்கள்</translation>
    </message>
    <message>
        <source>Days from the report to the decision</source>
        <translation>அறிவிப்பிலிருந்து முடிவு வரை நாட்கள்</translation>
    </message>
    <message>
        <source>Days from the report until somebody takes it up</source>
        <translation>அறிவிப்பிலிருந்து ஆய்வு வரை நாட்கள்</translation>
    </message>
    <message>
        <source>Documents that a claim needs, with commas between</source>
        <translation>உரிமைகோரலுக்குத் தேவையான ஆவணங்கள், காற்புள்ளியுடன்</translation>
    </message>
    <message>
        <source>Each office by itself</source>
        <translation>ஒவ்வோர் அலுவலகமும் தனியே</translation>
    </message>
    <message>
        <source>Empty: as for all products.</source>
        <translation>காலி: எல்லாத் திட்டவகைகளையும் போல.</translation>
    </message>
    <message>
        <source>Empty: the cash box.</source>
        <translation>காலி: பணப்பெட்டி.</translation>
    </message>
    <message>
        <source>Fast track up to</source>
        <translation>விரைவு வழி, இதுவரை</translation>
    </message>
    <message>
        <source>For a decision or a payment of more than this. Empty: for none.</source>
        <translation>இதை விட அதிகத் தொகையின் முடிவு அல்லது செலுத்துகைக்கு. காலி: எதற்கும் இல்லை.</translation>
    </message>
    <message>
        <source>For {product} alone</source>
        <translation>{product}-க்கு மட்டும்</translation>
    </message>
    <message>
        <source>From</source>
        <translation>இந்த நாளிலிருந்து</translation>
    </message>
    <message>
        <source>Growth margin, in percent</source>
        <translation>வளர்ச்சி விளிம்பு, சதவீதம்</translation>
    </message>
    <message>
        <source>If this is off, every statement says so.</source>
        <translation>இது அணைந்திருந்தால் ஒவ்வோர் அறிக்கையும் அதைக் கூறும்.</translation>
    </message>
    <message>
        <source>Raises a quarter of last year&apos;s claims and expenses as you grow.</source>
        <translation>நீங்கள் வளர்வதற்கேற்ப கடந்த ஆண்டு உரிமைகோரல், செலவுகளின் கால் பங்கை உயர்த்தும்.</translation>
    </message>
    <message>
        <source>Receipt numbers</source>
        <translation>இரசீது எண்கள்</translation>
    </message>
    <message>
        <source>Rough measure</source>
        <translation>தோராய அளவு</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Share of each reserve, in percent</source>
        <translation>ஒவ்வோர் ஒதுக்கின் பங்கு, சதவீதம்</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>பகிர்வு வழி</translation>
    </message>
    <message>
        <source>Somebody else keys a stack the second time</source>
        <translation>கட்டை இரண்டாம் முறை வேறொருவர் உள்ளிடுவார்</translation>
    </message>
    <message>
        <source>The board of the claims says which are late. Empty: none is.</source>
        <translation>எவை தாமதம் என உரிமைகோரல் பலகை காட்டும். காலி: எதுவுமில்லை.</translation>
    </message>
    <message>
        <source>Then the number names the office of the policy: R-A-BAR-2026-00001.</source>
        <translation>அப்போது எண்ணில் பாலிசியின் அலுவலகம் இருக்கும்: R-A-BAR-2026-00001.</translation>
    </message>
    <message>
        <source>Then the number names the year: R-A-2026-00001.</source>
        <translation>அப்போது எண்ணில் ஆண்டு இருக்கும்: R-A-2026-00001.</translation>
    </message>
    <message>
        <source>These shares are your scheme&apos;s own: look at how your reserves were paid out. Nobody else&apos;s will do.</source>
        <translation>இப்பங்குகள் உங்கள் திட்டத்தினுடையவை: உங்கள் ஒதுக்குகள் எப்படிச் செலுத்தப்பட்டன எனப் பாருங்கள். பிறருடையவை பொருந்தாது.</translation>
    </message>
    <message>
        <source>Two people make the same slip far more rarely than one makes it twice.</source>
        <translation>ஒருவர் ஒரே பிழையை இருமுறை செய்வதை விட, இருவர் அதே பிழையைச் செய்வது மிக அரிது.</translation>
    </message>
    <message>
        <source>Up to this, one person decides a claim that is met as the rules propose. Empty: none.</source>
        <translation>இதுவரை, விதிகள் முன்மொழியும்படி ஏற்கும் உரிமைகோரலை ஒருவர் முடிவெடுப்பார். காலி: எதுவுமில்லை.</translation>
    </message>
    <message>
        <source>What belongs to no product</source>
        <translation>திட்டவகை இல்லாதது</translation>
    </message>
    <message>
        <source>What is paid by “{way}” goes into</source>
        <translation>“{way}” மூலம் செலுத்துவது சேரும் கணக்கு</translation>
    </message>
    <message>
        <source>What was shared before this day stays as it was.</source>
        <translation>இந்நாளுக்கு முன் பகிர்ந்தது அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Who recorded a claim does not decide it alone</source>
        <translation>உரிமைகோரலைப் பதிவுசெய்தவர் தனியே முடிவெடுக்கார்</translation>
    </message>
    <message>
        <source>{code}: what shall be corrected?</source>
        <translation>{code}: எதைத் திருத்த வேண்டும்?</translation>
    </message>
    <message>
        <source>{product}, in percent</source>
        <translation>{product}, சதவீதம்</translation>
    </message>
</context>
<context>
    <name>Settings lists</name>
    <message>
        <source>Does</source>
        <translation>செய்வது</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>இன்னும் யாரும் இல்லை.</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>Female</source>
        <translation>பெண்</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ஆண்</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>பிற</translation>
    </message>
</context>
<context>
    <name>Shared cost form</name>
    <message>
        <source>60 where three of five days are for it. The organisation owes the rest.</source>
        <translation>ஐந்து நாட்களில் மூன்று இதற்கு எனில் 60. மீதி அமைப்பு தரவேண்டியது.</translation>
    </message>
    <message>
        <source>Microinsurance&apos;s part, in percent</source>
        <translation>நுண்காப்பீட்டின் பங்கு, சதவீதம்</translation>
    </message>
    <message>
        <source>Which cost</source>
        <translation>எந்தச் செலவு</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Accrued liabilities as an actuary has certified them.</source>
        <translation>கணிப்பாளர் சான்றளித்த திரண்ட பொறுப்புகள்.</translation>
    </message>
    <message>
        <source>Add a benefit</source>
        <translation>பயன் சேர்</translation>
    </message>
    <message>
        <source>Add a certified reserve</source>
        <translation>சான்றளித்த ஒதுக்கு சேர்</translation>
    </message>
    <message>
        <source>Add a charge to a tariff</source>
        <translation>விலைப்பட்டியலில் கட்டணம் சேர்</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation>புகார் சேர்</translation>
    </message>
    <message>
        <source>Add a cost that the organisation bears in part</source>
        <translation>அமைப்பு பகுதி ஏற்கும் செலவு சேர்</translation>
    </message>
    <message>
        <source>Add a document of a claim</source>
        <translation>உரிமைகோரல் ஆவணம் சேர்</translation>
    </message>
    <message>
        <source>Add a figure of a partner</source>
        <translation>பங்காளரின் தொகை சேர்</translation>
    </message>
    <message>
        <source>Add a finding accepted</source>
        <translation>ஏற்ற கண்டறிவு சேர்</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>வரம்பு சேர்</translation>
    </message>
    <message>
        <source>Add a loan</source>
        <translation>கடன் சேர்</translation>
    </message>
    <message>
        <source>Add a movement of savings</source>
        <translation>சேமிப்பு மாற்றம் சேர்</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>பங்காளர் சேர்</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>நபர் சேர்</translation>
    </message>
    <message>
        <source>Add a person to a policy</source>
        <translation>பாலிசியில் நபர் சேர்</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>பாலிசி சேர்</translation>
    </message>
    <message>
        <source>Add a premium due</source>
        <translation>செலுத்தவேண்டிய பிரீமியம் சேர்</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>திட்டவகை சேர்</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>அளவீடு சேர்</translation>
    </message>
    <message>
        <source>Add a review of a claim</source>
        <translation>உரிமைகோரல் ஆய்வு சேர்</translation>
    </message>
    <message>
        <source>Add a row of a pricing table</source>
        <translation>விலை அட்டவணை வரிசை சேர்</translation>
    </message>
    <message>
        <source>Add a sitting on a claim</source>
        <translation>உரிமைகோரல் அமர்வு சேர்</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>இலக்கு சேர்</translation>
    </message>
    <message>
        <source>Add a target population</source>
        <translation>இலக்கு மக்கள்தொகை சேர்</translation>
    </message>
    <message>
        <source>Add a thing insured</source>
        <translation>காப்பீட்டுப் பொருள் சேர்</translation>
    </message>
    <message>
        <source>Add a treaty</source>
        <translation>மறுகாப்பீட்டு ஒப்பந்தம் சேர்</translation>
    </message>
    <message>
        <source>Add a voucher</source>
        <translation>வவுச்சர் சேர்</translation>
    </message>
    <message>
        <source>Add a word to a list</source>
        <translation>பட்டியலில் சொல் சேர்</translation>
    </message>
    <message>
        <source>Add a year of the plan</source>
        <translation>வணிகத் திட்ட ஆண்டு சேர்</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>கணக்கு சேர்</translation>
    </message>
    <message>
        <source>Add an estimate</source>
        <translation>மதிப்பீடு சேர்</translation>
    </message>
    <message>
        <source>Add an exit interview</source>
        <translation>விலகல் நேர்காணல் சேர்</translation>
    </message>
    <message>
        <source>Add an index contract</source>
        <translation>குறியீட்டு ஒப்பந்தம் சேர்</translation>
    </message>
    <message>
        <source>Add an investment</source>
        <translation>முதலீடு சேர்</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>அலுவலகம் சேர்</translation>
    </message>
    <message>
        <source>Add the items of a claim</source>
        <translation>உரிமைகோரல் இனங்கள் சேர்</translation>
    </message>
    <message>
        <source>Add what is charged over time</source>
        <translation>காலப்போக்கில் எழுதுவதைச் சேர்</translation>
    </message>
    <message>
        <source>Animals, fields and goods that a policy insures.</source>
        <translation>பாலிசி காப்பீடு செய்யும் விலங்குகள், வயல்கள், பொருட்கள்.</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>கேள்விக்குப் பதிலளி</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>பயன்கள்</translation>
    </message>
    <message>
        <source>Bookkeeping that does not follow from premiums and claims: rent, salaries, cash to the bank.</source>
        <translation>பிரீமியம், உரிமைகோரலிலிருந்து வராத கணக்கு: வாடகை, சம்பளம், வங்கிக்கு ரொக்கம்.</translation>
    </message>
    <message>
        <source>Business plan</source>
        <translation>வணிகத் திட்டம்</translation>
    </message>
    <message>
        <source>Cash and bank accounts</source>
        <translation>பணப்பெட்டிகளும் வங்கிக் கணக்குகளும்</translation>
    </message>
    <message>
        <source>Certified reserves</source>
        <translation>சான்றளித்த ஒதுக்குகள்</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>உரிமைகோரல்</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>மூடல்கள்</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>புகார்கள்</translation>
    </message>
    <message>
        <source>Costs of the organisation</source>
        <translation>அமைப்பின் செலவுகள்</translation>
    </message>
    <message>
        <source>Count an account</source>
        <translation>கணக்கை எண்ணு</translation>
    </message>
    <message>
        <source>Counts of money</source>
        <translation>பண எண்ணிக்கைகள்</translation>
    </message>
    <message>
        <source>Deposits, bonds, shares, land: with whom, until when, at what rate. Interest accrues by itself.</source>
        <translation>வைப்பு, பத்திரம், பங்கு, நிலம்: யாரிடம், எதுவரை, என்ன வீதத்தில். வட்டி தானே சேரும்.</translation>
    </message>
    <message>
        <source>Deposits, withdrawals and interest of members.</source>
        <translation>உறுப்பினரின் வைப்பு, எடுப்பு, வட்டி.</translation>
    </message>
    <message>
        <source>Documents of claims</source>
        <translation>உரிமைகோரல் ஆவணங்கள்</translation>
    </message>
    <message>
        <source>Equipment, prepaid and accrued costs and interest: each posts its part at every month&apos;s end.</source>
        <translation>கருவிகள், முன்பே செலுத்திய, திரண்ட செலவுகள், வட்டி: ஒவ்வொன்றும் மாத முடிவில் தன் பங்கைப் பதியும்.</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>மதிப்பீடுகள்</translation>
    </message>
    <message>
        <source>Exit interviews</source>
        <translation>விலகல் நேர்காணல்கள்</translation>
    </message>
    <message>
        <source>Figures of closings</source>
        <translation>மூடல்களின் தொகைகள்</translation>
    </message>
    <message>
        <source>Figures of partners</source>
        <translation>பங்காளர்களின் தொகைகள்</translation>
    </message>
    <message>
        <source>Findings accepted</source>
        <translation>ஏற்ற கண்டறிவுகள்</translation>
    </message>
    <message>
        <source>How many people a product is made for: the coverage ratio is held against it.</source>
        <translation>திட்டவகை எத்தனை பேருக்கானது: காப்பு விகிதம் அதனுடன் ஒப்பிடப்படும்.</translation>
    </message>
    <message>
        <source>How the products share the costs and the income that belong to none of them.</source>
        <translation>எந்தத் திட்டவகைக்கும் சேராத செலவும் வருமானமும் பகிரும் விதம்.</translation>
    </message>
    <message>
        <source>Index contracts</source>
        <translation>குறியீட்டு ஒப்பந்தங்கள்</translation>
    </message>
    <message>
        <source>Insurers, agents, care providers, reinsurers and banks.</source>
        <translation>காப்பீட்டாளர், முகவர், சேவையாளர், மறுகாப்பீட்டாளர், வங்கிகள்.</translation>
    </message>
    <message>
        <source>Investment policy</source>
        <translation>முதலீட்டுக் கொள்கை</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>முதலீடுகள்</translation>
    </message>
    <message>
        <source>Items of claims</source>
        <translation>உரிமைகோரல் இனங்கள்</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>கடன்கள்</translation>
    </message>
    <message>
        <source>Members and their families, one by one.</source>
        <translation>உறுப்பினரும் குடும்பத்தாரும், ஒவ்வொருவராக.</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>அலுவலகங்கள்</translation>
    </message>
    <message>
        <source>Papers and photos</source>
        <translation>ஆவணங்களும் படங்களும்</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>பங்காளர்கள்</translation>
    </message>
    <message>
        <source>Payments of claims</source>
        <translation>உரிமைகோரல் செலுத்துகைகள்</translation>
    </message>
    <message>
        <source>People</source>
        <translation>நபர்கள்</translation>
    </message>
    <message>
        <source>People covered</source>
        <translation>காப்பு உள்ளவர்கள்</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>பாலிசிகள்</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>பிரீமியங்கள்</translation>
    </message>
    <message>
        <source>Premiums, fees and refunds, due and paid, with their receipts.</source>
        <translation>பிரீமியம், கட்டணம், பணத்திருப்பம்: செலுத்தவேண்டியவை, செலுத்தியவை, இரசீதுகளுடன்.</translation>
    </message>
    <message>
        <source>Pricing tables</source>
        <translation>விலை அட்டவணைகள்</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>திட்டவகைகள்</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>அளவீடுகள்</translation>
    </message>
    <message>
        <source>Reviews of claims</source>
        <translation>உரிமைகோரல் ஆய்வுகள்</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>சேமிப்பு</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>காலப்பகிர்வுகள்</translation>
    </message>
    <message>
        <source>Shared costs</source>
        <translation>பொதுச் செலவுகள்</translation>
    </message>
    <message>
        <source>Sittings on claims</source>
        <translation>உரிமைகோரல் அமர்வுகள்</translation>
    </message>
    <message>
        <source>Staff and rooms that serve its other activities too: which part is microinsurance&apos;s.</source>
        <translation>பிற பணிகளுக்கும் பயன்படும் பணியாளர், அறைகள்: நுண்காப்பீட்டின் பங்கு எது.</translation>
    </message>
    <message>
        <source>Target populations</source>
        <translation>இலக்கு மக்கள்தொகைகள்</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>இலக்குகள்</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>விலைப்பட்டியல்கள்</translation>
    </message>
    <message>
        <source>The branches and field offices. A scheme with one office needs none.</source>
        <translation>கிளைகளும் கள அலுவலகங்களும். ஓர் அலுவலகம் மட்டும் உள்ள திட்டத்துக்குத் தேவையில்லை.</translation>
    </message>
    <message>
        <source>The claims that the price counts on, by sex and age.</source>
        <translation>விலை எதிர்பார்க்கும் உரிமைகோரல்கள், பால், வயதுவாரியாக.</translation>
    </message>
    <message>
        <source>The committee that decided a claim: who sat, and what was said.</source>
        <translation>உரிமைகோரலை முடிவுசெய்த குழு: யார் இருந்தார், என்ன பேசப்பட்டது.</translation>
    </message>
    <message>
        <source>The contracts, a term each, of members and of groups.</source>
        <translation>உறுப்பினர், குழுக்களின் ஒப்பந்தங்கள், ஒவ்வொரு காலத்துக்கும் ஒன்று.</translation>
    </message>
    <message>
        <source>The items of a bill: what was billed and what is covered of it.</source>
        <translation>பில்லின் இனங்கள்: பில் தொகையும், அதில் காப்புத் தொகையும்.</translation>
    </message>
    <message>
        <source>The loans behind credit-life policies.</source>
        <translation>கடன் ஆயுள் காப்பீட்டுப் பாலிசிகளின் கடன்கள்.</translation>
    </message>
    <message>
        <source>The most that may be invested in each class or with one institution, and the least grade.</source>
        <translation>ஒவ்வொரு வகையிலும் அல்லது ஒரு நிறுவனத்திலும் முதலீடு செய்யும் அதிகபட்சம், குறைந்தபட்சத் தரம்.</translation>
    </message>
    <message>
        <source>The name, currency and year that stand on every statement.</source>
        <translation>ஒவ்வோர் அறிக்கையிலும் இருக்கும் பெயர், நாணயம், ஆண்டு.</translation>
    </message>
    <message>
        <source>The nine principles</source>
        <translation>ஒன்பது கோட்பாடுகள்</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>திட்டம்</translation>
    </message>
    <message>
        <source>Things insured</source>
        <translation>காப்பீடு செய்த பொருட்கள்</translation>
    </message>
    <message>
        <source>Treaties</source>
        <translation>மறுகாப்பீட்டு ஒப்பந்தங்கள்</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>வவுச்சர்கள்</translation>
    </message>
    <message>
        <source>What a station measured on a day.</source>
        <translation>நிலையம் ஒரு நாளில் அளந்தது.</translation>
    </message>
    <message>
        <source>What a station must measure before an index cover pays.</source>
        <translation>குறியீட்டுக் காப்பு தொகை தரும் முன் நிலையம் அளக்கவேண்டியது.</translation>
    </message>
    <message>
        <source>What an open claim was thought to cost from a day on.</source>
        <translation>திறந்த உரிமைகோரலின் செலவு ஒரு நாளிலிருந்து எவ்வளவு என எண்ணப்பட்டது.</translation>
    </message>
    <message>
        <source>What each product costs, and by what that is reckoned.</source>
        <translation>ஒவ்வொரு திட்டவகையின் விலையும், கணக்கிடும் விதமும்.</translation>
    </message>
    <message>
        <source>What each product pays for, and up to what limits.</source>
        <translation>ஒவ்வொரு திட்டவகையும் எதற்கு, எந்த வரம்பு வரை செலுத்தும்.</translation>
    </message>
    <message>
        <source>What every line, reserve and indicator came to when its quarter was closed.</source>
        <translation>காலாண்டு மூடியபோது ஒவ்வொரு வரி, ஒதுக்கு, குறிகாட்டியின் அளவு.</translation>
    </message>
    <message>
        <source>What happened to members, and what was decided.</source>
        <translation>உறுப்பினருக்கு நேர்ந்ததும், முடிவானதும்.</translation>
    </message>
    <message>
        <source>What insurer, agent and administrator earn and spend on the programme, by line and period.</source>
        <translation>கூட்டுத் திட்டத்தில் காப்பீட்டாளர், முகவர், நிர்வாகியின் வரவும் செலவும், வரி, காலவாரியாக.</translation>
    </message>
    <message>
        <source>What is assumed of each product in the years to come: who joins and stays, premium, claims, costs.</source>
        <translation>வரும் ஆண்டுகளில் ஒவ்வொரு திட்டவகைக்கும் கருதுவது: சேர்வோர், தொடர்வோர், பிரீமியம், உரிமைகோரல், செலவு.</translation>
    </message>
    <message>
        <source>What is kept of people, claims and things insured: photos, identity papers, invoices, deeds.</source>
        <translation>நபர், உரிமைகோரல், காப்பீட்டுப் பொருள் பற்றி வைப்பது: படங்கள், அடையாள ஆவணங்கள், விலைப்பட்டியல்கள், பத்திரங்கள்.</translation>
    </message>
    <message>
        <source>What part of the risk a reinsurer carries, between which days.</source>
        <translation>இடரின் எந்தப் பகுதியை, எந்த நாட்களில் மறுகாப்பீட்டாளர் ஏற்கிறார்.</translation>
    </message>
    <message>
        <source>What people who left said: whether they would come back, and what was missing.</source>
        <translation>விலகியவர் கூறியது: திரும்ப வருவாரா, எது குறைந்தது.</translation>
    </message>
    <message>
        <source>What the book cannot know by itself of how the nine principles are kept, answered once a year.</source>
        <translation>ஒன்பது கோட்பாடுகளின் கடைப்பிடிப்பில் புத்தகம் தானே அறிய முடியாதவை, ஆண்டுக்கு ஒருமுறை பதில்.</translation>
    </message>
    <message>
        <source>What the business plan wants of an indicator over a period.</source>
        <translation>வணிகத் திட்டம் ஒரு காலத்தில் குறிகாட்டியிடம் எதிர்பார்ப்பது.</translation>
    </message>
    <message>
        <source>What the checks doubt and somebody who knows the case lets stand, with the reason.</source>
        <translation>சோதனைகள் ஐயப்பட்டும், அறிந்தவர் காரணத்துடன் ஏற்றவை.</translation>
    </message>
    <message>
        <source>What the scheme offers, and how its reserves are reckoned.</source>
        <translation>திட்டம் வழங்குவதும், ஒதுக்குகள் கணக்கிடும் விதமும்.</translation>
    </message>
    <message>
        <source>What was counted in a cash box, or stands on the bank&apos;s statement, on a day.</source>
        <translation>ஒரு நாளில் பணப்பெட்டியில் எண்ணியது, அல்லது வங்கி அறிக்கையில் உள்ளது.</translation>
    </message>
    <message>
        <source>What was paid for claims, and when it reached the member.</source>
        <translation>உரிமைகோரலுக்குச் செலுத்தியதும், உறுப்பினரை அடைந்த நாளும்.</translation>
    </message>
    <message>
        <source>Where the scheme&apos;s money lies: cash boxes, bank accounts, mobile money.</source>
        <translation>திட்டத்தின் பணம் உள்ள இடம்: பணப்பெட்டி, வங்கிக் கணக்கு, கைபேசிப் பணம்.</translation>
    </message>
    <message>
        <source>Where the words of villages, causes and the like stand in their list, and which are not used.</source>
        <translation>ஊர், காரணம் போன்ற சொற்களின் இடம், பயன்படாதவை.</translation>
    </message>
    <message>
        <source>Which papers of a claim have come, and when.</source>
        <translation>உரிமைகோரலின் எந்த ஆவணங்கள், எப்போது வந்தன.</translation>
    </message>
    <message>
        <source>Which quarters were prepared, closed and reopened, by whom, when and why.</source>
        <translation>எந்தக் காலாண்டுகள் தயாராகின, மூடின, மீண்டும் திறந்தன; யாரால், எப்போது, ஏன்.</translation>
    </message>
    <message>
        <source>Who has taken a claim up to look into it, and since when.</source>
        <translation>உரிமைகோரலை யார், எப்போது ஆய்வுக்கு எடுத்தார்.</translation>
    </message>
    <message>
        <source>Who is covered by which policy, and who has left it.</source>
        <translation>எந்தப் பாலிசியில் யாருக்குக் காப்பு, யார் விலகினார்.</translation>
    </message>
    <message>
        <source>Who was dissatisfied with what, and what came of it.</source>
        <translation>யார் எதில் குறை கண்டார், என்ன ஆயிற்று.</translation>
    </message>
    <message>
        <source>Words of the lists</source>
        <translation>பட்டியல்களின் சொற்கள்</translation>
    </message>
</context>
<context>
    <name>Sheet group</name>
    <message>
        <source>Claims</source>
        <translation>உரிமைகோரல்</translation>
    </message>
    <message>
        <source>Index cover</source>
        <translation>குறியீட்டுக் காப்பு</translation>
    </message>
    <message>
        <source>Loans, savings and things insured</source>
        <translation>கடன், சேமிப்பு, காப்பீட்டுப் பொருள்</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>பணம்</translation>
    </message>
    <message>
        <source>People and cover</source>
        <translation>நபர்களும் காப்பும்</translation>
    </message>
    <message>
        <source>Plans and background</source>
        <translation>இலக்குகளும் பின்னணியும்</translation>
    </message>
    <message>
        <source>Reinsurance</source>
        <translation>மறுகாப்பீடு</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>திட்டம்</translation>
    </message>
</context>
<context>
    <name>Sign in</name>
    <message>
        <source>A password has at least {least} signs. Several words in a row are easily kept in mind.</source>
        <translation>கடவுச்சொல்லில் குறைந்தது {least} குறிகள். அடுத்தடுத்த பல சொற்கள் எளிதில் நினைவிருக்கும்.</translation>
    </message>
    <message>
        <source>After a wrong password one waits: {seconds} s.</source>
        <translation>தவறான கடவுச்சொல்லுக்குப் பின் காத்திருக்க வேண்டும்: {seconds} வி.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>வேறு கோப்பு</translation>
    </message>
    <message>
        <source>Code on the recovery sheet</source>
        <translation>மீட்புத் தாளின் குறியீடு</translation>
    </message>
    <message>
        <source>Give a name to sign in with.</source>
        <translation>உள்நுழைய ஒரு பெயர் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>பூட்டு</translation>
    </message>
    <message>
        <source>Name and password do not belong together. Try again.</source>
        <translation>பெயரும் கடவுச்சொல்லும் பொருந்தவில்லை. மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Name of an administrator</source>
        <translation>நிர்வாகி ஒருவரின் பெயர்</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>புதிய கடவுச்சொல்</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>புதிய கடவுச்சொல், மீண்டும்</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>கடவுச்சொல்</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>கடவுச்சொல்லை இடு</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>உள்நுழை</translation>
    </message>
    <message>
        <source>The book is locked. Keep this code where nobody else finds it: {code}</source>
        <translation>புத்தகம் பூட்டியது. இக்குறியீட்டை யாரும் காணாத இடத்தில் வையுங்கள்: {code}</translation>
    </message>
    <message>
        <source>The file of keys was changed by another program, so nothing is changed in it. Take the one of the latest backup.</source>
        <translation>சாவிக் கோப்பை வேறு நிரல் மாற்றியது; எனவே அதில் எதுவும் மாற்றப்படவில்லை. புதிய காப்புப்பிரதியில் உள்ளதை எடுங்கள்.</translation>
    </message>
    <message>
        <source>The recovery sheet gives an administrator a new password. They are: {names}.</source>
        <translation>மீட்புத் தாள் நிர்வாகிக்குப் புதிய கடவுச்சொல் தரும். நிர்வாகிகள்: {names}.</translation>
    </message>
    <message>
        <source>The sheet gives an administrator of {name} a new password.</source>
        <translation>தாள் {name}-இன் நிர்வாகிக்குப் புதிய கடவுச்சொல் தரும்.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>இரு கடவுச்சொற்களும் வேறு.</translation>
    </message>
    <message>
        <source>This book is locked already.</source>
        <translation>இப்புத்தகம் ஏற்கனவே பூட்டியுள்ளது.</translation>
    </message>
    <message>
        <source>This book is not locked: everybody who has the file may do everything.</source>
        <translation>இப்புத்தகம் பூட்டவில்லை: கோப்பு உள்ள எவரும் எல்லாம் செய்யலாம்.</translation>
    </message>
    <message>
        <source>This book is not locked: everybody who has the file may open it. Protect it first.</source>
        <translation>இப்புத்தகம் பூட்டவில்லை: கோப்பு உள்ள எவரும் திறக்கலாம். முதலில் பாதுகாக்கவும்.</translation>
    </message>
    <message>
        <source>This code does not open this book. Was a newer recovery sheet made since?</source>
        <translation>இக்குறியீடு இப்புத்தகத்தைத் திறக்காது. அதன்பின் புதிய மீட்புத் தாள் உருவாக்கப்பட்டதா?</translation>
    </message>
    <message>
        <source>This is not the code of a recovery sheet: a sign is missing or wrong. It has seven groups of four signs.</source>
        <translation>இது மீட்புத் தாளின் குறியீடு அல்ல: ஒரு குறி இல்லை அல்லது தவறு. நான்கு குறிகள் கொண்ட ஏழு தொகுதிகள் வேண்டும்.</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>கடவுச்சொல்லுடன்</translation>
    </message>
    <message>
        <source>With the recovery sheet</source>
        <translation>மீட்புத் தாளுடன்</translation>
    </message>
    <message>
        <source>{keys} is damaged. Take the one of the latest backup.</source>
        <translation>{keys} சேதமானது. புதிய காப்புப்பிரதியில் உள்ளதை எடுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is locked, and its keys are not beside it. Put {keys} into the same folder: a backup has it, too.</source>
        <translation>{name} பூட்டியுள்ளது, அதன் சாவிகள் அருகில் இல்லை. {keys} கோப்பை அதே கோப்புறையில் வையுங்கள்: காப்புப்பிரதியிலும் உள்ளது.</translation>
    </message>
    <message>
        <source>{name} is locked. Sign in with your name and password.</source>
        <translation>{name} பூட்டியுள்ளது. உங்கள் பெயர், கடவுச்சொல்லுடன் உள்நுழையுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is locked: it opens for its people alone.</source>
        <translation>{name} பூட்டியுள்ளது: அதன் நபர்களுக்கு மட்டும் திறக்கும்.</translation>
    </message>
</context>
<context>
    <name>Sign paper</name>
    <message>
        <source>Signing by certificate needs the part “sign” of the program, which is not installed.</source>
        <translation>சான்றிதழால் கையொப்பமிட நிரலின் “sign” பகுதி தேவை; அது நிறுவப்படவில்லை.</translation>
    </message>
    <message>
        <source>The certificate in {name} is not valid today. Ask for a new one.</source>
        <translation>{name}-இல் உள்ள சான்றிதழ் இன்று செல்லாது. புதியதைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The file of a certificate needs a password: without one whoever finds it could sign.</source>
        <translation>சான்றிதழின் கோப்புக்குக் கடவுச்சொல் தேவை: இல்லையேல் அதைக் கண்டெடுப்பவர் எவரும் கையொப்பமிடலாம்.</translation>
    </message>
    <message>
        <source>{name} is no certificate with its key (.p12), or the password is another one.</source>
        <translation>{name} சாவியுடன் கூடிய சான்றிதழ் (.p12) அல்ல, அல்லது கடவுச்சொல் வேறு.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>A member&apos;s year</source>
        <translation>உறுப்பினரின் ஆண்டு</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>பெறுநர்</translation>
    </message>
    <message>
        <source>After a gap the cover begins anew, with its waiting period.</source>
        <translation>இடைவெளிக்குப் பின் காப்பு அதன் காத்திருப்புக் காலத்துடன் புதிதாகத் தொடங்கும்.</translation>
    </message>
    <message>
        <source>Age on that day</source>
        <translation>அந்நாளில் வயது</translation>
    </message>
    <message>
        <source>Agenda of the claims committee</source>
        <translation>உரிமைகோரல் குழுவின் நிகழ்ச்சி நிரல்</translation>
    </message>
    <message>
        <source>Answers to mark</source>
        <translation>குறிக்கவேண்டிய பதில்கள்</translation>
    </message>
    <message>
        <source>Besides, {amount} is still due from before.</source>
        <translation>மேலும், முந்தைய {amount} இன்னும் நிலுவையில் உள்ளது.</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>வெற்றுப் படிவங்கள்</translation>
    </message>
    <message>
        <source>Blank registers</source>
        <translation>வெற்றுப் பதிவேடுகள்</translation>
    </message>
    <message>
        <source>Bring this card when you pay or report a claim.</source>
        <translation>பணம் செலுத்தும்போதும் உரிமைகோரலை அறிவிக்கும்போதும் இந்த அட்டையைக் கொண்டுவாருங்கள்.</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>சந்தித்த நாள்</translation>
    </message>
    <message>
        <source>Cash count</source>
        <translation>ரொக்க எண்ணிக்கை</translation>
    </message>
    <message>
        <source>Cash received by</source>
        <translation>ரொக்கம் பெற்றவர்</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>தலைவர்</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>சரிபார்த்தவர்</translation>
    </message>
    <message>
        <source>Claim form</source>
        <translation>உரிமைகோரல் படிவம்</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>கோரியது</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>வசூலித்தவர்</translation>
    </message>
    <message>
        <source>Collection sheet</source>
        <translation>வசூல் தாள்</translation>
    </message>
    <message>
        <source>Counted again by</source>
        <translation>மீண்டும் எண்ணியவர்</translation>
    </message>
    <message>
        <source>Counted in all</source>
        <translation>எண்ணிய மொத்தம்</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>கூட்ட நாள்</translation>
    </message>
    <message>
        <source>Decision on your claim</source>
        <translation>உங்கள் உரிமைகோரல் மீதான முடிவு</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>உள்ளிட்டவர்</translation>
    </message>
    <message>
        <source>Explanation of a claim</source>
        <translation>உரிமைகோரலின் விளக்கம்</translation>
    </message>
    <message>
        <source>Fill in what you know; the office helps with the rest.</source>
        <translation>தெரிந்ததை நிரப்புங்கள்; மற்றதற்கு அலுவலகம் உதவும்.</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>நிரப்பிய நாள்</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>நிரப்பியவர்</translation>
    </message>
    <message>
        <source>For the days</source>
        <translation>எந்த நாட்களுக்கு</translation>
    </message>
    <message>
        <source>For the scheme</source>
        <translation>திட்டத்தின் சார்பில்</translation>
    </message>
    <message>
        <source>Household card</source>
        <translation>குடும்ப அட்டை</translation>
    </message>
    <message>
        <source>Household cards</source>
        <translation>குடும்ப அட்டைகள்</translation>
    </message>
    <message>
        <source>Household {code}</source>
        <translation>குடும்பம் {code}</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>எத்தனை</translation>
    </message>
    <message>
        <source>How the money shall come to you</source>
        <translation>பணம் உங்களுக்கு எவ்வாறு வரவேண்டும்</translation>
    </message>
    <message>
        <source>If you think this is wrong, say so at the office or write to us. Somebody else will look at it again, and you will get an answer in writing.</source>
        <translation>இது தவறு என்று நினைத்தால் அலுவலகத்தில் சொல்லுங்கள் அல்லது எங்களுக்கு எழுதுங்கள். வேறொருவர் மீண்டும் பார்ப்பார்; உங்களுக்கு எழுத்தில் பதில் கிடைக்கும்.</translation>
    </message>
    <message numerus="yes">
        <source>In all {amount} to collect from %n payers.</source>
        <translation>
            <numerusform>மொத்தம் %n நபரிடம் {amount} வசூலிக்க வேண்டும்.</numerusform>
            <numerusform>மொத்தம் %n பேரிடம் {amount} வசூலிக்க வேண்டும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for them</source>
        <translation>அவர்களுக்காக வைத்திருப்பது</translation>
    </message>
    <message>
        <source>Letter of rejection</source>
        <translation>நிராகரிப்புக் கடிதம்</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>உறுப்பினர் அட்டை</translation>
    </message>
    <message>
        <source>Member cards</source>
        <translation>உறுப்பினர் அட்டைகள்</translation>
    </message>
    <message>
        <source>Member {code}</source>
        <translation>உறுப்பினர் {code}</translation>
    </message>
    <message>
        <source>Money taken by</source>
        <translation>பணம் எடுத்துக்கொண்டவர்</translation>
    </message>
    <message>
        <source>More or less than by the book</source>
        <translation>புத்தகத்தை விட அதிகம் அல்லது குறைவு</translation>
    </message>
    <message>
        <source>No claim waits for a decision.</source>
        <translation>முடிவுக்குக் காத்திருக்கும் உரிமைகோரல் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>No money came in with such a receipt.</source>
        <translation>அத்தகைய இரசீதுடன் பணம் எதுவும் வரவில்லை.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>எண்</translation>
    </message>
    <message>
        <source>Nobody here has anything to pay.</source>
        <translation>இங்கே யாரும் எதுவும் செலுத்த வேண்டியதில்லை.</translation>
    </message>
    <message>
        <source>Nobody here is covered on that day.</source>
        <translation>அந்நாளில் இங்கே யாருக்கும் காப்பு இல்லை.</translation>
    </message>
    <message>
        <source>Not covered on {day}</source>
        <translation>{day} அன்று காப்பு இல்லை</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>தாள் அல்லது நாணயம்</translation>
    </message>
    <message>
        <source>Nothing is due any more</source>
        <translation>இனி நிலுவை எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>One row for each.</source>
        <translation>ஒவ்வொன்றுக்கும் ஒரு வரிசை.</translation>
    </message>
    <message>
        <source>Other forms can be printed by their names: {names}.</source>
        <translation>மற்றப் படிவங்களை அவற்றின் பெயரால் அச்சிடலாம்: {names}.</translation>
    </message>
    <message>
        <source>Owed from before</source>
        <translation>முந்தைய நிலுவை</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>வராத ஆவணங்கள்</translation>
    </message>
    <message>
        <source>Papers that belong to it</source>
        <translation>இதற்குரிய ஆவணங்கள்</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>இடம்</translation>
    </message>
    <message>
        <source>Premium of the next term</source>
        <translation>அடுத்த காலத்தின் பிரீமியம்</translation>
    </message>
    <message>
        <source>Product, office or account</source>
        <translation>திட்டவகை, அலுவலகம் அல்லது கணக்கு</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>இரசீது {number}</translation>
    </message>
    <message>
        <source>Receipt: the office keeps this part</source>
        <translation>இரசீது: இந்தப் பகுதி அலுவலகத்துக்கு</translation>
    </message>
    <message>
        <source>Received at the office</source>
        <translation>அலுவலகத்தில் பெற்ற நாள்</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>பெற்றவர்</translation>
    </message>
    <message>
        <source>Received by the member</source>
        <translation>உறுப்பினர் பெற்றது</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>பெற்ற மொத்தம்</translation>
    </message>
    <message>
        <source>Renewal notices</source>
        <translation>புதுப்பித்தல் அறிவிப்புகள்</translation>
    </message>
    <message>
        <source>Renewal of your cover</source>
        <translation>உங்கள் காப்பின் புதுப்பித்தல்</translation>
    </message>
    <message>
        <source>Sat on the committee</source>
        <translation>குழுவில் இருந்தவர்கள்</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>செயலாளர்</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>கையொப்பம்</translation>
    </message>
    <message>
        <source>Signature of whoever paid</source>
        <translation>பணம் செலுத்தியவரின் கையொப்பம்</translation>
    </message>
    <message>
        <source>Signed by those who sat</source>
        <translation>அமர்வில் இருந்தவர்களின் கையொப்பம்</translation>
    </message>
    <message>
        <source>Still due on {day}</source>
        <translation>{day} அன்று இன்னும் உள்ள நிலுவை</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>திரும்பப் பெற்றவர்</translation>
    </message>
    <message>
        <source>Tell us if somebody is missing, has left or was born.</source>
        <translation>யாராவது விடுபட்டிருந்தால், விலகியிருந்தால் அல்லது பிறந்திருந்தால் எங்களிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>The committee decided it on {day}: {members}.</source>
        <translation>குழு {day} அன்று இதை முடிவுசெய்தது: {members}.</translation>
    </message>
    <message>
        <source>The file has no cash box yet: add one in the settings.</source>
        <translation>கோப்பில் இன்னும் ரொக்கப் பெட்டி இல்லை: அமைப்புகளில் ஒன்றைச் சேருங்கள்.</translation>
    </message>
    <message>
        <source>The last day on which you can renew without a gap is {day}.</source>
        <translation>இடைவெளி இன்றிப் புதுப்பிக்கக் கடைசி நாள் {day}.</translation>
    </message>
    <message>
        <source>The next term begins on {day} and covers:</source>
        <translation>அடுத்த காலம் {day} அன்று தொடங்கும்; அதில் காப்பு பெறுவோர்:</translation>
    </message>
    <message>
        <source>The office tells you what the next term costs.</source>
        <translation>அடுத்த காலத்துக்கு எவ்வளவு ஆகும் என்று அலுவலகம் சொல்லும்.</translation>
    </message>
    <message>
        <source>There is no form {name}; the nearest is {near}.</source>
        <translation>{name} என்ற படிவம் இல்லை; மிக நெருங்கியது {near}.</translation>
    </message>
    <message>
        <source>These papers have not come: {papers}.</source>
        <translation>இந்த ஆவணங்கள் வரவில்லை: {papers}.</translation>
    </message>
    <message>
        <source>To go with it</source>
        <translation>இதனுடன் சேரவேண்டியவை</translation>
    </message>
    <message>
        <source>Two people count, each alone; then both sign.</source>
        <translation>இருவர் தனித்தனியே எண்ணுகிறார்கள்; பிறகு இருவரும் கையொப்பமிடுகிறார்கள்.</translation>
    </message>
    <message>
        <source>We are sorry: nothing of this claim can be paid. The table says why.</source>
        <translation>வருந்துகிறோம்: இந்த உரிமைகோரலில் எதுவும் செலுத்த முடியாது. ஏன் என்று அட்டவணை சொல்லும்.</translation>
    </message>
    <message>
        <source>We have looked at your claim {claim} of {event}. We are sorry that we cannot pay it.</source>
        <translation>{event} நிகழ்வுக்கான உங்கள் உரிமைகோரல் {claim}-ஐப் பார்த்தோம். அதைச் செலுத்த முடியாததற்கு வருந்துகிறோம்.</translation>
    </message>
    <message>
        <source>We have looked at your claim {claim} of {event}. We can pay only a part of it.</source>
        <translation>{event} நிகழ்வுக்கான உங்கள் உரிமைகோரல் {claim}-ஐப் பார்த்தோம். அதில் ஒரு பகுதியை மட்டுமே செலுத்த முடியும்.</translation>
    </message>
    <message>
        <source>We pay</source>
        <translation>நாங்கள் செலுத்துவது</translation>
    </message>
    <message>
        <source>We pay {amount} of what you claimed. The table says why not more.</source>
        <translation>நீங்கள் கோரியதில் {amount} செலுத்துகிறோம். ஏன் அதற்கு மேல் இல்லை என்று அட்டவணை சொல்லும்.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>கேட்கப்படுவது</translation>
    </message>
    <message>
        <source>What is written here is true. The office may ask the care provider about this claim.</source>
        <translation>இங்கே எழுதியது உண்மை. இந்த உரிமைகோரல் பற்றி அலுவலகம் சிகிச்சை அளிப்பவரிடம் கேட்கலாம்.</translation>
    </message>
    <message>
        <source>What you claimed</source>
        <translation>நீங்கள் கோரியது</translation>
    </message>
    <message>
        <source>What you paid</source>
        <translation>நீங்கள் செலுத்தியது</translation>
    </message>
    <message>
        <source>What you saved</source>
        <translation>நீங்கள் சேமித்தது</translation>
    </message>
    <message>
        <source>Who sits</source>
        <translation>அமர்வில் இருப்பவர்கள்</translation>
    </message>
    <message>
        <source>Who steps aside, and for which claim</source>
        <translation>விலகி நிற்பவர், எந்த உரிமைகோரலுக்கு</translation>
    </message>
    <message>
        <source>Why not more</source>
        <translation>ஏன் அதற்கு மேல் இல்லை</translation>
    </message>
    <message>
        <source>Why, where it differs</source>
        <translation>வேறுபட்டால், ஏன்</translation>
    </message>
    <message>
        <source>Write clearly. What is in bold is needed.</source>
        <translation>தெளிவாக எழுதுங்கள். தடித்த எழுத்தில் உள்ளவை கட்டாயம் தேவை.</translation>
    </message>
    <message>
        <source>You were not covered in these days.</source>
        <translation>இந்நாட்களில் உங்களுக்குக் காப்பு இல்லை.</translation>
    </message>
    <message>
        <source>Your claim explained</source>
        <translation>உங்கள் உரிமைகோரலின் விளக்கம்</translation>
    </message>
    <message>
        <source>Your claim is accepted: we pay {amount}.</source>
        <translation>உங்கள் உரிமைகோரல் ஏற்கப்பட்டது: நாங்கள் {amount} செலுத்துகிறோம்.</translation>
    </message>
    <message>
        <source>Your cover</source>
        <translation>உங்கள் காப்பு</translation>
    </message>
    <message>
        <source>Your cover {product} (policy {policy}) ended on {day}. You can still renew it.</source>
        <translation>உங்கள் காப்பு {product} (பாலிசி {policy}) {day} அன்று முடிந்தது. நீங்கள் அதை இன்னும் புதுப்பிக்கலாம்.</translation>
    </message>
    <message>
        <source>Your cover {product} (policy {policy}) ends on {day}. Please renew it by then.</source>
        <translation>உங்கள் காப்பு {product} (பாலிசி {policy}) {day} அன்று முடிகிறது. அதற்குள் தயவுசெய்து புதுப்பியுங்கள்.</translation>
    </message>
    <message>
        <source>Your year</source>
        <translation>உங்கள் ஆண்டு</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>பிறந்த ஆண்டு {year}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>நாள்</translation>
    </message>
    <message>
        <source>filled in for the member with this code; blank without</source>
        <translation>இக்குறியீடு கொண்ட உறுப்பினருக்கு நிரப்பியது; இல்லையேல் வெற்று</translation>
    </message>
    <message>
        <source>month</source>
        <translation>மாதம்</translation>
    </message>
    <message>
        <source>of one cash box, by its code; else of each</source>
        <translation>ஒரு ரொக்கப் பெட்டிக்கு, அதன் குறியீட்டால்; இல்லையேல் ஒவ்வொன்றுக்கும்</translation>
    </message>
    <message>
        <source>of one group; without either: of whoever owes</source>
        <translation>ஒரு குழுவுக்கு; இரண்டும் இல்லையேல்: நிலுவை உள்ள எவருக்கும்</translation>
    </message>
    <message>
        <source>of one policy only</source>
        <translation>ஒரு பாலிசிக்கு மட்டும்</translation>
    </message>
    <message>
        <source>of one village</source>
        <translation>ஒரு கிராமத்துக்கு</translation>
    </message>
    <message>
        <source>of the member with this code; else of all who are covered</source>
        <translation>இக்குறியீடு கொண்ட உறுப்பினருக்கு; இல்லையேல் காப்பு உள்ள அனைவருக்கும்</translation>
    </message>
    <message>
        <source>of the people of one village only</source>
        <translation>ஒரு கிராமத்து மக்களுக்கு மட்டும்</translation>
    </message>
    <message>
        <source>one form only, by the name that the list shows</source>
        <translation>ஒரு படிவம் மட்டும், பட்டியல் காட்டும் பெயரால்</translation>
    </message>
    <message>
        <source>the numbers of the receipts, with commas between; else all of the days</source>
        <translation>இரசீதுகளின் எண்கள், இடையே காற்புள்ளியுடன்; இல்லையேல் அந்நாட்களின் அனைத்தும்</translation>
    </message>
    <message>
        <source>three to a page</source>
        <translation>பக்கத்துக்கு மூன்று</translation>
    </message>
    <message>
        <source>year</source>
        <translation>ஆண்டு</translation>
    </message>
    <message>
        <source>{amount} is still to be paid.</source>
        <translation>{amount} இன்னும் செலுத்தவேண்டும்.</translation>
    </message>
    <message>
        <source>{amount} was paid on {day}.</source>
        <translation>{amount} {day} அன்று செலுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>{code} is met in full: there is nothing to refuse. Print its explanation instead.</source>
        <translation>{code} முழுமையாக ஏற்கப்பட்டது: மறுக்க ஒன்றுமில்லை. பதிலாக அதன் விளக்கத்தை அச்சிடுங்கள்.</translation>
    </message>
    <message>
        <source>{code} is not decided yet: decide it first, then print this.</source>
        <translation>{code} இன்னும் முடிவாகவில்லை: முதலில் முடிவுசெய்து, பிறகு இதை அச்சிடுங்கள்.</translation>
    </message>
    <message>
        <source>{first}, {then}</source>
        <translation>{first}, {then}</translation>
    </message>
    <message>
        <source>{kind}: {product}, policy {policy}</source>
        <translation>{kind}: {product}, பாலிசி {policy}</translation>
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
        <translation>{name}, உறுப்பினர் {code}</translation>
    </message>
    <message>
        <source>{number}. {claim}, {name}</source>
        <translation>{number}. {claim}, {name}</translation>
    </message>
    <message>
        <source>{product}, policy {policy}</source>
        <translation>{product}, பாலிசி {policy}</translation>
    </message>
    <message>
        <source>{product}, policy {policy}: covered up to {day}</source>
        <translation>{product}, பாலிசி {policy}: {day} வரை காப்பு</translation>
    </message>
    <message>
        <source>{whose}, due by {day}, amounts in {currency}</source>
        <translation>{whose}, {day}-க்குள் செலுத்தவேண்டும், தொகைகள் {currency}-இல்</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>A household may count for one more or one less. Persons and claims are rounded to fives, amounts in steps that no household&apos;s part is above. What chance decides in this is drawn once and kept.</source>
        <translation>குடும்பம் ஒன்று அதிகமாகவோ ஒன்று குறைவாகவோ எண்ணப்படலாம். நபர்களும் உரிமைகோரல்களும் ஐந்தைந்தாக முழுமையாக்கப்படும்; தொகைகள், எந்தக் குடும்பத்தின் பங்கும் மிஞ்சாத படிகளில். இதில் தற்செயலால் முடிவாவது ஒருமுறை எடுத்து வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>Claims with a payment</source>
        <translation>பணம் செலுத்திய உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Country, as the scheme writes it</source>
        <translation>நாடு, திட்டம் எழுதியபடி</translation>
    </message>
    <message>
        <source>Day on which the snapshot was made</source>
        <translation>நிலைப்படம் உருவாக்கிய நாள்</translation>
    </message>
    <message>
        <source>Each row goes out as it stands here. Nobody&apos;s name, code or day is in it.</source>
        <translation>ஒவ்வொரு வரிசையும் இங்கே உள்ளபடியே வெளியே செல்லும். யாருடைய பெயரும் குறியீடும் நாளும் அதில் இல்லை.</translation>
    </message>
    <message>
        <source>Figures for a network of schemes, without a name: you see each number that goes out.</source>
        <translation>திட்டங்களின் வலையமைப்புக்கு எண்கள், பெயர் இன்றி: வெளியே செல்லும் ஒவ்வோர் எண்ணையும் காண்பீர்கள்.</translation>
    </message>
    <message>
        <source>Fingerprint of the newest save</source>
        <translation>புதிய சேமிப்பின் கைரேகை</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>வெளியே செல்லும்</translation>
    </message>
    <message>
        <source>How much goes out</source>
        <translation>எவ்வளவு வெளியே செல்லும்</translation>
    </message>
    <message>
        <source>Members insured at the end</source>
        <translation>முடிவில் காப்பீடு செய்த உறுப்பினர்</translation>
    </message>
    <message>
        <source>Month in which the first cover began</source>
        <translation>முதல் காப்பு தொடங்கிய மாதம்</translation>
    </message>
    <message>
        <source>Name, once more for lists of schemes</source>
        <translation>பெயர், திட்டங்களின் பட்டியல்களுக்காக மீண்டும்</translation>
    </message>
    <message>
        <source>Not known: the scheme has not recorded what it needs</source>
        <translation>தெரியாது: தேவையானதைத் திட்டம் பதியவில்லை</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>எண்</translation>
    </message>
    <message>
        <source>Number of the book, drawn by chance</source>
        <translation>புத்தகத்தின் எண், தற்செயலாக எடுத்தது</translation>
    </message>
    <message>
        <source>Of the scheme</source>
        <translation>திட்டத்தின்</translation>
    </message>
    <message>
        <source>Over, not closed</source>
        <translation>முடிந்தது, மூடவில்லை</translation>
    </message>
    <message>
        <source>Policies in force at the end</source>
        <translation>முடிவில் நடப்பிலுள்ள பாலிசிகள்</translation>
    </message>
    <message>
        <source>Quarter until</source>
        <translation>காலாண்டு முடியும் நாள்</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>விகிதம்</translation>
    </message>
    <message>
        <source>Share of women among members</source>
        <translation>உறுப்பினர்களில் பெண்களின் பங்கு</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>நிலைப்படம்</translation>
    </message>
    <message>
        <source>Snapshot for a network</source>
        <translation>வலையமைப்புக்கான நிலைப்படம்</translation>
    </message>
    <message>
        <source>Snapshots (*.parquet)</source>
        <translation>நிலைப்படங்கள் (*.parquet)</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>இன்னும் நடக்கிறது</translation>
    </message>
    <message>
        <source>The whole less one type of product tells what the others have together. Where that is of a few, the type is told and the whole is withheld, for networks compare types of product.</source>
        <translation>மொத்தத்தில் ஒரு வகைத் திட்டவகையைக் கழித்தால் மற்றவற்றின் கூட்டுத் தொகை தெரியும். அது ஒரு சிலருடையது எனில், அந்த வகை கூறப்படும், மொத்தம் நிறுத்திவைக்கப்படும்; ஏனெனில் வலையமைப்புகள் திட்டவகைகளை வகைவாரியாக ஒப்பிடும்.</translation>
    </message>
    <message>
        <source>Totals are sums of what is told, and indicators are worked out of it: they differ a little from yours.</source>
        <translation>கூட்டல்கள் கூறப்படுபவற்றின் கூட்டல்; குறிகாட்டிகளும் அவற்றிலிருந்தே கணக்கிடப்படும்: அவை உங்களுடையவற்றிலிருந்து சிறிது வேறுபடும்.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>அலகு</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>வடிவத்தின் பதிப்பு</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>வெளியே செல்வது</translation>
    </message>
    <message>
        <source>What is said of the scheme</source>
        <translation>திட்டத்தைப் பற்றிக் கூறுவது</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>கூறப்படுவது</translation>
    </message>
    <message>
        <source>Why it is withheld</source>
        <translation>ஏன் நிறுத்திவைக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Withheld: another withheld number could be reckoned from it</source>
        <translation>நிறுத்தியது: இதிலிருந்து நிறுத்திய வேறோர் எண்ணைக் கணக்கிடலாம்</translation>
    </message>
    <message>
        <source>Withheld: one household makes more than half of it</source>
        <translation>நிறுத்தியது: இதில் பாதிக்கு மேல் ஒரே குடும்பத்துடையது</translation>
    </message>
    <message>
        <source>Withheld: too few persons or claims stand behind it</source>
        <translation>நிறுத்தியது: இதன் பின்னுள்ள நபர்கள் அல்லது உரிமைகோரல்கள் மிகக் குறைவு</translation>
    </message>
    <message>
        <source>Working out what goes out</source>
        <translation>வெளியே செல்வது கணக்கிடப்படுகிறது</translation>
    </message>
    <message>
        <source>Write the snapshot</source>
        <translation>நிலைப்படத்தை எழுது</translation>
    </message>
    <message>
        <source>Write the snapshot…</source>
        <translation>நிலைப்படத்தை எழுது…</translation>
    </message>
    <message>
        <source>Written: {told} of {rows} rows tell a number; of the others the report says why not.</source>
        <translation>எழுதப்பட்டது: {rows} வரிசைகளில் {told} எண்ணைக் கூறுகின்றன; மற்றவை ஏன் கூறவில்லை என அறிக்கை சொல்லும்.</translation>
    </message>
    <message>
        <source>of so many quarters</source>
        <translation>எத்தனை காலாண்டுகளுக்கு</translation>
    </message>
    <message>
        <source>with the office&apos;s contact</source>
        <translation>அலுவலகத்தின் தொடர்புடன்</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message numerus="yes">
        <source>%n conflicts between laptops wait for a decision.</source>
        <translation>
            <numerusform>கணினிகளுக்கு இடையிலான %n முரண்பாடு முடிவுக்குக் காத்திருக்கிறது.</numerusform>
            <numerusform>கணினிகளுக்கு இடையிலான %n முரண்பாடுகள் முடிவுக்குக் காத்திருக்கின்றன.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was closed again on {day}.</source>
        <translation>{day} அன்று மீண்டும் மூடியது.</translation>
    </message>
    <message>
        <source>It was closed and reopened on {day} by {name}: {reason}</source>
        <translation>மூடியது, {day} அன்று {name} மீண்டும் திறந்தார்: {reason}</translation>
    </message>
    <message>
        <source>The period is closed.</source>
        <translation>காலம் மூடியது.</translation>
    </message>
    <message>
        <source>The period is over and not closed: its records may still be corrected.</source>
        <translation>காலம் முடிந்தது, மூடவில்லை: பதிவுகளை இன்னும் திருத்தலாம்.</translation>
    </message>
    <message>
        <source>The period still runs: these are the figures of {day}, not those of its end.</source>
        <translation>காலம் இன்னும் நடக்கிறது: இவை {day} தொகைகள், அதன் முடிவினுடையவை அல்ல.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message numerus="yes">
        <source>%n more corrections are in the file.</source>
        <translation>
            <numerusform>மேலும் %n திருத்தம் கோப்பில் உள்ளது.</numerusform>
            <numerusform>மேலும் %n திருத்தங்கள் கோப்பில் உள்ளன.</numerusform>
        </translation>
    </message>
    <message>
        <source>A dash: nothing is recorded of these days. The first record is of {day}.</source>
        <translation>சிறுகோடு: இந்நாட்களுக்கு எதுவும் பதியப்படவில்லை. முதல் பதிவு {day} நாளுடையது.</translation>
    </message>
    <message>
        <source>A dash: nothing is recorded yet.</source>
        <translation>சிறுகோடு: இன்னும் எதுவும் பதியப்படவில்லை.</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>திரண்டது</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>திட்டமிட்டதுடன் ஒப்பீடு</translation>
    </message>
    <message>
        <source>All reserves are gross of reinsurance.</source>
        <translation>எல்லா ஒதுக்குகளும் மறுகாப்பீட்டுக்கு முன் மொத்தம்.</translation>
    </message>
    <message>
        <source>An office holds what its policies, claims, members and vouchers name; reinsurers, certificates and what names no office stand under none. Income and costs that name no office are shared, and what an office thereby owes the others stands in B37, so that all offices add up to the whole.</source>
        <translation>அலுவலகத்தில் அதன் பாலிசிகள், உரிமைகோரல்கள், உறுப்பினர்கள், வவுச்சர்கள் கூறுபவை உள்ளன; மறுகாப்பீட்டாளர், சான்றிதழ்கள், அலுவலகம் கூறாதவை எதன் கீழும் இல்லை. அலுவலகம் கூறாத வருமானமும் செலவும் பகிரப்படும்; அதனால் ஓர் அலுவலகம் பிறவற்றுக்குத் தரவேண்டியது B37-இல் இருக்கும், எனவே எல்லா அலுவலகங்களின் கூட்டல் மொத்தமாகும்.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>அங்கீகரித்தவர்</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>சொத்துகள்</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>ஒரே பார்வையில்</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>இருப்புநிலைக் குறிப்பு</translation>
    </message>
    <message>
        <source>Balance sheet by office</source>
        <translation>அலுவலகவாரி இருப்புநிலைக் குறிப்பு</translation>
    </message>
    <message>
        <source>Balance sheet compared</source>
        <translation>இருப்புநிலைக் குறிப்பு ஒப்பீடு</translation>
    </message>
    <message>
        <source>Being settled</source>
        <translation>தீர்வில்</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>அதன் அருகில்</translation>
    </message>
    <message>
        <source>C07 less P05 is {amount}: of P05, membership fees stand in C03 and income of investments in C10; C07 also holds what was received on accounts receivable (B09), which is no income of these days.</source>
        <translation>C07-இல் P05 கழித்தால் {amount}: P05-இன் உறுப்பினர் கட்டணம் C03-இலும், முதலீட்டு வருமானம் C10-இலும் உள்ளன; பெறவேண்டிய கணக்குகளில் (B09) பெற்றதும் C07-இல் உள்ளது, அது இந்நாட்களின் வருமானம் அல்ல.</translation>
    </message>
    <message>
        <source>Cash flow by office</source>
        <translation>அலுவலகவாரி ரொக்க ஓட்டம்</translation>
    </message>
    <message>
        <source>Cash flow compared</source>
        <translation>ரொக்க ஓட்ட ஒப்பீடு</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>மாற்றம்</translation>
    </message>
    <message>
        <source>Claims ratio of this period</source>
        <translation>இக்காலத்தின் உரிமைகோரல் விகிதம்</translation>
    </message>
    <message>
        <source>Claims ratio then</source>
        <translation>அப்போதைய உரிமைகோரல் விகிதம்</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>Corrections of the period</source>
        <translation>இக்காலத்தின் திருத்தங்கள்</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>வகுக்கும் எண்</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>வரைவு</translation>
    </message>
    <message>
        <source>Draft: the period is not closed · printed on {day} at {time}</source>
        <translation>வரைவு: காலம் மூடப்படவில்லை · அச்சிட்டது {day}, {time}</translation>
    </message>
    <message>
        <source>Draft: the period still runs · printed on {day} at {time}</source>
        <translation>வரைவு: காலம் இன்னும் நடக்கிறது · அச்சிட்டது {day}, {time}</translation>
    </message>
    <message>
        <source>Each indicator is one fraction: what stands above its line, what below, and what each is made of. Those called provisional may still change, for the reason that is given.</source>
        <translation>ஒவ்வொரு குறிகாட்டியும் ஒரு பின்னம்: கோட்டுக்கு மேல் என்ன, கீழ் என்ன, ஒவ்வொன்றும் எவற்றால் ஆனது. தற்காலிகம் எனப்படுபவை தரப்பட்ட காரணத்தால் இன்னும் மாறலாம்.</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>மூலதன உரிமை</translation>
    </message>
    <message>
        <source>Every correction that was saved with a reason from the first day of the period up to this statement, but those of records dated after it. What stood before stays in the file.</source>
        <translation>காலத்தின் முதல் நாளிலிருந்து இந்த அறிக்கை வரை காரணத்துடன் சேமித்த ஒவ்வொரு திருத்தமும்; இதற்குப் பிந்தைய நாளிட்ட பதிவுகளின் திருத்தங்கள் தவிர. முன்பு இருந்தது கோப்பில் இருக்கும்.</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>கோப்பின் கைரேகை</translation>
    </message>
    <message>
        <source>From {day} on, by {name}: {state}</source>
        <translation>{day} முதல், {name}: {state}</translation>
    </message>
    <message>
        <source>Half of the claims settled took so many days or less</source>
        <translation>தீர்த்த உரிமைகோரல்களில் பாதி இத்தனை நாட்களுக்குள் தீர்ந்தன</translation>
    </message>
    <message>
        <source>Half-yearly statement</source>
        <translation>அரையாண்டு அறிக்கை</translation>
    </message>
    <message>
        <source>How each figure was obtained</source>
        <translation>ஒவ்வொரு எண்ணும் எவ்வாறு கிடைத்தது</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>அடையாளம்</translation>
    </message>
    <message>
        <source>In the program a click on any figure shows its parts and then its records; so does the command coverbook explain with the figure&apos;s code and these days.</source>
        <translation>நிரலில் எந்த எண்ணைச் சொடுக்கினாலும் அதன் பகுதிகளும் பிறகு அதன் பதிவுகளும் தெரியும்; எண்ணின் குறியீட்டுடனும் இந்நாட்களுடனும் coverbook explain கட்டளையும் அவ்வாறே காட்டும்.</translation>
    </message>
    <message>
        <source>In this period</source>
        <translation>இக்காலத்தில்</translation>
    </message>
    <message>
        <source>In whole {currency}</source>
        <translation>முழு {currency}-இல்</translation>
    </message>
    <message>
        <source>Income by office</source>
        <translation>அலுவலகவாரி வருமானம்</translation>
    </message>
    <message>
        <source>Income statement</source>
        <translation>வருமான அறிக்கை</translation>
    </message>
    <message>
        <source>Income statement compared</source>
        <translation>வருமான அறிக்கை ஒப்பீடு</translation>
    </message>
    <message>
        <source>Investments and the policy on them</source>
        <translation>முதலீடுகளும் அவற்றுக்கான கொள்கையும்</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>விடப்பட்டவை</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>வரி</translation>
    </message>
    <message>
        <source>Line, and what posts it</source>
        <translation>வரியும், அதில் பதிவதும்</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>முறை</translation>
    </message>
    <message>
        <source>Monthly statement</source>
        <translation>மாத அறிக்கை</translation>
    </message>
    <message>
        <source>Movements of equity and reserves</source>
        <translation>மூலதன உரிமை, ஒதுக்குகளின் மாற்றங்கள்</translation>
    </message>
    <message>
        <source>No claim is reported yet: no reserve of an earlier quarter can be held against one.</source>
        <translation>இன்னும் எந்த உரிமைகோரலும் அறிவிக்கப்படவில்லை: முந்தைய காலாண்டின் ஒதுக்கை எதனுடனும் ஒப்பிட முடியாது.</translation>
    </message>
    <message>
        <source>No investment stands in the register on this day.</source>
        <translation>இந்நாளில் பதிவேட்டில் முதலீடு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>No other method has an answer: nothing is reserved for claims not reported.</source>
        <translation>வேறு எந்த முறைக்கும் விடை இல்லை: அறிவிக்காத உரிமைகோரல்களுக்கு எதுவும் ஒதுக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>No partner has given a figure of its own for these days.</source>
        <translation>இந்நாட்களுக்கு எந்தப் பங்காளரும் தன் சொந்த எண்ணைத் தரவில்லை.</translation>
    </message>
    <message>
        <source>No people are named in this book: whoever opens it may do everything alone.</source>
        <translation>இப்புத்தகத்தில் யாருடைய பெயரும் இல்லை: இதைத் திறப்பவர் எவரும் எல்லாவற்றையும் தனியே செய்யலாம்.</translation>
    </message>
    <message>
        <source>Nobody types a figure of this statement. Each is a sum of records of the file, up to the last day, computed exactly and rounded once in its line; totals add up the rounded lines.</source>
        <translation>இந்த அறிக்கையின் எந்த எண்ணையும் யாரும் தட்டச்சு செய்வதில்லை. ஒவ்வொன்றும் கடைசி நாள் வரையிலான கோப்பின் பதிவுகளின் கூட்டுத்தொகை; துல்லியமாகக் கணக்கிட்டு அதன் வரியில் ஒருமுறை முழுமையாக்கப்பட்டது; மொத்தங்கள் முழுமையாக்கிய வரிகளைக் கூட்டுகின்றன.</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>நிரூபிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Not proved: the file does not hold · printed on {day} at {time}</source>
        <translation>நிரூபிக்கப்படவில்லை: கோப்பு பொருந்தவில்லை · அச்சிட்டது {day}, {time}</translation>
    </message>
    <message>
        <source>Not shown, for nothing was ever booked on them: {codes}.</source>
        <translation>காட்டப்படாதவை, ஏனெனில் அவற்றில் ஒருபோதும் எதுவும் பதியப்படவில்லை: {codes}.</translation>
    </message>
    <message>
        <source>Nothing was ceded to reinsurers or recovered from them in these days.</source>
        <translation>இந்நாட்களில் மறுகாப்பீட்டாளர்களுக்கு எதுவும் விட்டுக்கொடுக்கப்படவில்லை, அவர்களிடமிருந்து எதுவும் மீட்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was corrected from the first day of the period up to this statement.</source>
        <translation>காலத்தின் முதல் நாளிலிருந்து இந்த அறிக்கை வரை எதுவும் திருத்தப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was saved in this file yet.</source>
        <translation>இக்கோப்பில் இன்னும் ஏதும் சேமிக்கவில்லை.</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>தொகுதி எண்</translation>
    </message>
    <message>
        <source>Of a period with a dash on its operating expenses none has been entered.</source>
        <translation>செயல்பாட்டுச் செலவில் சிறுகோடு உள்ள காலத்துக்குச் செலவு எதுவும் உள்ளிடப்படவில்லை.</translation>
    </message>
    <message>
        <source>One person may record and decide a claim in this scheme: the rule of two persons is switched off.</source>
        <translation>இத்திட்டத்தில் ஒருவரே உரிமைகோரலைப் பதிவுசெய்து முடிவெடுக்கலாம்: இரு நபர் விதி அணைந்துள்ளது.</translation>
    </message>
    <message>
        <source>Other liabilities</source>
        <translation>பிற பொறுப்புகள்</translation>
    </message>
    <message>
        <source>Partners&apos; shares</source>
        <translation>பங்காளர்களின் பங்குகள்</translation>
    </message>
    <message>
        <source>Premium is earned by days, months or 24ths as each product says; claims as they happen.</source>
        <translation>ஒவ்வொரு திட்டவகை கூறும்படி நாள், மாதம் அல்லது 24-இல் ஒரு பங்கு வாரியாகப் பிரீமியம் ஈட்டப்படும்; உரிமைகோரல் நடந்தபடி.</translation>
    </message>
    <message>
        <source>Premium, claims and expenses</source>
        <translation>பிரீமியம், உரிமைகோரல்கள், செலவுகள்</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>தயாரித்தவர்</translation>
    </message>
    <message>
        <source>Provisional: {reason}</source>
        <translation>தற்காலிகம்: {reason}</translation>
    </message>
    <message>
        <source>Quarterly statement</source>
        <translation>காலாண்டு அறிக்கை</translation>
    </message>
    <message>
        <source>Reinsurers</source>
        <translation>மறுகாப்பீட்டாளர்கள்</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>ஒதுக்குகள்</translation>
    </message>
    <message>
        <source>Reserves and their methods</source>
        <translation>ஒதுக்குகளும் அவற்றின் முறைகளும்</translation>
    </message>
    <message>
        <source>Reserves that are needed and lacking</source>
        <translation>தேவைப்பட்டும் இல்லாத ஒதுக்குகள்</translation>
    </message>
    <message>
        <source>Reserves, other liabilities and equity</source>
        <translation>ஒதுக்குகள், பிற பொறுப்புகள், மூலதன உரிமை</translation>
    </message>
    <message>
        <source>Responsible for this statement</source>
        <translation>இந்த அறிக்கைக்குப் பொறுப்பு</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>சரிபார்த்தவர்</translation>
    </message>
    <message>
        <source>Rules of two persons</source>
        <translation>இரு நபர் விதிகள்</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>திட்டம்</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>கோப்பின் நிலை</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>அறிக்கை</translation>
    </message>
    <message>
        <source>Statement of the fiscal year</source>
        <translation>நிதியாண்டின் அறிக்கை</translation>
    </message>
    <message>
        <source>Statement of the quarter so far</source>
        <translation>இதுவரையான காலாண்டின் அறிக்கை</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>கூட்டல்</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because a claim costs less.</source>
        <translation>உரிமைகோரல் விகிதம் {number} சதவீதப் புள்ளிகள் குறைந்தது; பெரும்பாலும் ஓர் உரிமைகோரலுக்கு ஆகும் செலவு குறைந்ததால்.</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because an insured year earns more premium.</source>
        <translation>உரிமைகோரல் விகிதம் {number} சதவீதப் புள்ளிகள் குறைந்தது; பெரும்பாலும் ஒரு காப்பீட்டு ஆண்டு அதிகப் பிரீமியம் ஈட்டுவதால்.</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because claims are made less often.</source>
        <translation>உரிமைகோரல் விகிதம் {number} சதவீதப் புள்ளிகள் குறைந்தது; பெரும்பாலும் உரிமைகோரல்கள் முன்பை விடக் குறைவாக வருவதால்.</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly by reserves and claims of earlier periods.</source>
        <translation>உரிமைகோரல் விகிதம் {number} சதவீதப் புள்ளிகள் குறைந்தது; பெரும்பாலும் முந்தைய காலங்களின் ஒதுக்குகளாலும் உரிமைகோரல்களாலும்.</translation>
    </message>
    <message>
        <source>The claims ratio is what it was in the period before.</source>
        <translation>உரிமைகோரல் விகிதம் முந்தைய காலத்தில் இருந்தபடியே உள்ளது.</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because a claim costs more.</source>
        <translation>உரிமைகோரல் விகிதம் {number} சதவீதப் புள்ளிகள் உயர்ந்தது; பெரும்பாலும் ஓர் உரிமைகோரலுக்கு ஆகும் செலவு கூடியதால்.</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because an insured year earns less premium.</source>
        <translation>உரிமைகோரல் விகிதம் {number} சதவீதப் புள்ளிகள் உயர்ந்தது; பெரும்பாலும் ஒரு காப்பீட்டு ஆண்டு குறைந்த பிரீமியம் ஈட்டுவதால்.</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because claims are made more often.</source>
        <translation>உரிமைகோரல் விகிதம் {number} சதவீதப் புள்ளிகள் உயர்ந்தது; பெரும்பாலும் உரிமைகோரல்கள் முன்பை விட அடிக்கடி வருவதால்.</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly by reserves and claims of earlier periods.</source>
        <translation>உரிமைகோரல் விகிதம் {number} சதவீதப் புள்ளிகள் உயர்ந்தது; பெரும்பாலும் முந்தைய காலங்களின் ஒதுக்குகளாலும் உரிமைகோரல்களாலும்.</translation>
    </message>
    <message>
        <source>The command coverbook verify with the file and this paper says whether the file still gives the same figures, as it stood at the save whose fingerprint is on its first page.</source>
        <translation>கோப்புடனும் இந்தத் தாளுடனும் coverbook verify கட்டளை, அட்டைப்பக்கத்தில் கைரேகை உள்ள சேமிப்பின்போது இருந்தபடி கோப்பு இன்னும் அதே எண்களைத் தருகிறதா என்று சொல்லும்.</translation>
    </message>
    <message>
        <source>The period is closed · printed on {day} at {time}</source>
        <translation>காலம் மூடப்பட்டது · அச்சிட்டது {day}, {time}</translation>
    </message>
    <message>
        <source>The ten indicators</source>
        <translation>பத்துக் குறிகாட்டிகள்</translation>
    </message>
    <message>
        <source>The ten indicators and their fractions</source>
        <translation>பத்துக் குறிகாட்டிகளும் அவற்றின் பின்னங்களும்</translation>
    </message>
    <message>
        <source>This statement is not signed, and its figures are not proved: the saves of the file do not hold, for something in it is no longer as it was saved. Verify the file, on the page Data or with coverbook verify: that names what was changed, and what to do.</source>
        <translation>இந்த அறிக்கையில் கையொப்பமிடப்படவில்லை, இதன் எண்கள் நிரூபிக்கப்படவில்லை: கோப்பில் ஏதோ ஒன்று சேமித்தபடி இல்லாததால் அதன் சேமிப்புகள் பொருந்தவில்லை. தரவு பக்கத்தில் அல்லது coverbook verify மூலம் கோப்பைச் சரிபாருங்கள்: மாற்றப்பட்டது எது, என்ன செய்வது என அது கூறும்.</translation>
    </message>
    <message>
        <source>This statement is not signed, and its figures are not proved: they are not those that were frozen when the quarter was closed. Verify the file, on the page Data or with coverbook verify: that names which differ, and what to do.</source>
        <translation>இந்த அறிக்கையில் கையொப்பமிடப்படவில்லை, இதன் எண்கள் நிரூபிக்கப்படவில்லை: காலாண்டு மூடியபோது நிலைநிறுத்திய எண்கள் இவை அல்ல. தரவு பக்கத்தில் அல்லது coverbook verify மூலம் கோப்பைச் சரிபாருங்கள்: வேறுபடுபவை எவை, என்ன செய்வது என அது கூறும்.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>போக்கு</translation>
    </message>
    <message>
        <source>Unearned premium</source>
        <translation>ஈட்டாத பிரீமியம்</translation>
    </message>
    <message>
        <source>Why the claims ratio changed</source>
        <translation>உரிமைகோரல் விகிதம் ஏன் மாறியது</translation>
    </message>
    <message>
        <source>Why the claims ratio changed cannot be told: no premium was earned or nobody was insured in one of the periods.</source>
        <translation>உரிமைகோரல் விகிதம் ஏன் மாறியது என்று சொல்ல முடியாது: ஒரு காலத்தில் பிரீமியம் ஈட்டப்படவில்லை, அல்லது யாரும் காப்பீடு செய்திருக்கவில்லை.</translation>
    </message>
    <message>
        <source>a person&apos;s own data</source>
        <translation>ஒருவரின் சொந்தத் தரவு</translation>
    </message>
    <message>
        <source>less: {line}</source>
        <translation>கழிக்க: {line}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>புதியது</translation>
    </message>
    <message>
        <source>off</source>
        <translation>அணைந்துள்ளது</translation>
    </message>
    <message>
        <source>on</source>
        <translation>இயங்குகிறது</translation>
    </message>
    <message>
        <source>on above {amount}</source>
        <translation>{amount}-க்கு மேல் இயங்குகிறது</translation>
    </message>
    <message>
        <source>save {save}</source>
        <translation>சேமிப்பு {save}</translation>
    </message>
    <message>
        <source>with every office beside it</source>
        <translation>அருகில் எல்லா அலுவலகங்களுடன்</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>திரும்பப் பெற்றது</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{first} to {last}, amounts in {currency}</source>
        <translation>{first} முதல் {last} வரை, தொகைகள் {currency}-இல்</translation>
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
        <translation>{name} தனியே காலத்தைத் தயாரித்து மூடினார்.</translation>
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
            <numerusform>%n பக்கம் அச்சுப்பொறிக்கு அனுப்பியது.</numerusform>
            <numerusform>%n பக்கங்கள் அச்சுப்பொறிக்கு அனுப்பியது.</numerusform>
        </translation>
    </message>
    <message>
        <source>Identification, income statement, balance sheet, reserves with their methods, the ten indicators with a chart, and lines to sign.</source>
        <translation>அடையாளம், வருமான அறிக்கை, இருப்புநிலைக் குறிப்பு, ஒதுக்குகளும் முறைகளும், வரைபடத்துடன் பத்துக் குறிகாட்டிகள், கையொப்ப வரிகள்.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>தாளின் மொழி</translation>
    </message>
    <message>
        <source>Make the statement</source>
        <translation>அறிக்கையை உருவாக்கு</translation>
    </message>
    <message>
        <source>No statement is made yet for these choices. Make it, then read, save or print it.</source>
        <translation>இத்தேர்வுகளுக்கு இன்னும் அறிக்கை இல்லை. உருவாக்கிப் படியுங்கள், சேமியுங்கள் அல்லது அச்சிடுங்கள்.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>Open its figures</source>
        <translation>அதன் தொகைகளைத் திற</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF கோப்புகள் (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>அச்சிடு…</translation>
    </message>
    <message>
        <source>Quarter {number}, {year}</source>
        <translation>காலாண்டு {number}, {year}</translation>
    </message>
    <message>
        <source>Quarter, chosen in the bar above</source>
        <translation>காலாண்டு, மேல் பட்டியில் தேர்ந்தது</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>இவ்வாறு சேமி…</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>அறிக்கையைச் சேமி</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} எனச் சேமித்தது.</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>இரண்டாம் மொழி</translation>
    </message>
    <message>
        <source>The statement is being made…</source>
        <translation>அறிக்கை உருவாகிறது…</translation>
    </message>
    <message>
        <source>This quarter is not over: the figures are those known today.</source>
        <translation>இக்காலாண்டு முடியவில்லை: தொகைகள் இன்று அறிந்தவை.</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>அதிலுள்ளவை</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} முதல் {last} வரை</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Taken back: {record} ({sheet})</source>
        <translation>திரும்ப எடுத்தது: {record} ({sheet})</translation>
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
        <translation>{field}: {new}, முன்பு {old}, {record} ({sheet})</translation>
    </message>
    <message>
        <source>{words}. {who}: {why}</source>
        <translation>{words}. {who}: {why}</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>A form has a title and rows: title = “…”, then [[row]] for each of them.</source>
        <translation>படிவத்தில் ஒரு தலைப்பும் வரிசைகளும் உள்ளன: title = “…”, பின் ஒவ்வொரு வரிசைக்கும் [[row]].</translation>
    </message>
    <message>
        <source>It cannot be opened; look whether there is a file of this name.</source>
        <translation>அதைத் திறக்க முடியவில்லை; இப்பெயரில் கோப்பு உள்ளதா எனப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>It cannot be read as a form (TOML, UTF-8): {reason}</source>
        <translation>அதைப் படிவமாகப் படிக்க முடியவில்லை (TOML, UTF-8): {reason}</translation>
    </message>
    <message>
        <source>Line or formula</source>
        <translation>வரி அல்லது சூத்திரம்</translation>
    </message>
    <message>
        <source>Row {number}: {problem}</source>
        <translation>வரிசை {number}: {problem}</translation>
    </message>
    <message>
        <source>Supervisor&apos;s form</source>
        <translation>கண்காணிப்பு ஆணையத்தின் படிவம்</translation>
    </message>
    <message>
        <source>a formula needs a label.</source>
        <translation>சூத்திரத்துக்குப் பெயர் (label) தேவை.</translation>
    </message>
    <message>
        <source>a formula needs a unit: {units}.</source>
        <translation>சூத்திரத்துக்கு அலகு (unit) தேவை: {units}.</translation>
    </message>
    <message>
        <source>a heading stands alone.</source>
        <translation>தலைப்பு (heading) தன் வரிசையில் தனியே இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>it is no row; write [[row]] above it.</source>
        <translation>இது வரிசை அல்ல; இதன் மேல் [[row]] எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>it needs a code of its own: a letter, then letters, digits and points.</source>
        <translation>இதற்குத் தனிக் குறியீடு தேவை: ஓர் எழுத்து, பின் எழுத்துகள், இலக்கங்கள், புள்ளிகள்.</translation>
    </message>
    <message>
        <source>it needs a figure or a formula, one of them.</source>
        <translation>இதற்குத் தொகை (figure) அல்லது சூத்திரம் (formula), இரண்டில் ஒன்று தேவை.</translation>
    </message>
    <message>
        <source>the file that describes the form; without one an example</source>
        <translation>படிவத்தை விவரிக்கும் கோப்பு; அது இல்லையேல் ஓர் எடுத்துக்காட்டு</translation>
    </message>
    <message>
        <source>the formula names {code}, and no row above it has this code.</source>
        <translation>சூத்திரம் {code} எனக் கூறுகிறது; அதன் மேல் எந்த வரிசைக்கும் இக்குறியீடு இல்லை.</translation>
    </message>
    <message>
        <source>the formula “{formula}” cannot be read.</source>
        <translation>“{formula}” என்ற சூத்திரத்தைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>there is no figure {name}; the nearest is {near}.</source>
        <translation>{name} என்ற தொகை இல்லை; மிக நெருக்கமானது {near}.</translation>
    </message>
    <message>
        <source>there is no {key}; a row has {known}.</source>
        <translation>{key} என்பது இல்லை; வரிசையில் இருப்பவை {known}.</translation>
    </message>
    <message>
        <source>words stand in quotation marks; total is true or false.</source>
        <translation>சொற்கள் மேற்கோள் குறிகளுக்குள் இருக்க வேண்டும்; total என்பது true அல்லது false.</translation>
    </message>
</context>
<context>
    <name>Takaful</name>
    <message>
        <source>All charges up to the end</source>
        <translation>முடிவு வரையான எல்லாக் கட்டணங்களும்</translation>
    </message>
    <message>
        <source>Both funds</source>
        <translation>இரு நிதிகளும்</translation>
    </message>
    <message>
        <source>Charges of the operator</source>
        <translation>நடத்துநர் விதிக்கும் கட்டணங்கள்</translation>
    </message>
    <message>
        <source>Charges of the time before</source>
        <translation>முந்தைய காலத்தின் கட்டணங்கள்</translation>
    </message>
    <message>
        <source>No product is a takaful product: its model says so.</source>
        <translation>எந்தத் திட்டவகையும் தகாஃபுல் அல்ல: அதன் மாதிரி அதைக் கூறும்.</translation>
    </message>
    <message>
        <source>Operator&apos;s fee on contributions</source>
        <translation>சந்தாக்களின் மீது நடத்துநர் கட்டணம்</translation>
    </message>
    <message>
        <source>Operator&apos;s fund</source>
        <translation>நடத்துநர் நிதி</translation>
    </message>
    <message>
        <source>Operator&apos;s share of the surplus</source>
        <translation>உபரியில் நடத்துநர் பங்கு</translation>
    </message>
    <message>
        <source>Other operating expenses of the fund</source>
        <translation>நிதியின் பிற செயல்பாட்டுச் செலவுகள்</translation>
    </message>
    <message>
        <source>Participants&apos; fund</source>
        <translation>பங்கேற்பாளர் நிதி</translation>
    </message>
    <message>
        <source>Split of the surplus</source>
        <translation>உபரிப் பகிர்வு</translation>
    </message>
    <message>
        <source>Surplus before the operator&apos;s share</source>
        <translation>நடத்துநர் பங்குக்கு முன் உபரி</translation>
    </message>
    <message>
        <source>Surplus kept at the end</source>
        <translation>முடிவில் வைத்திருக்கும் உபரி</translation>
    </message>
    <message>
        <source>Surplus kept from the time before</source>
        <translation>முந்தைய காலத்திலிருந்து வைத்திருக்கும் உபரி</translation>
    </message>
    <message>
        <source>Surplus of the participants</source>
        <translation>பங்கேற்பாளரின் உபரி</translation>
    </message>
    <message>
        <source>Takaful funds</source>
        <translation>தகாஃபுல் நிதிகள்</translation>
    </message>
    <message>
        <source>The operator bears its own costs: what vouchers enter is what the participants&apos; fund pays beside the charges.</source>
        <translation>நடத்துநர் தன் செலவுகளைத் தானே ஏற்பார்: வவுச்சர்கள் எழுதுவது, கட்டணங்களுடன் பங்கேற்பாளர் நிதி செலுத்துவது.</translation>
    </message>
</context>
<context>
    <name>Tariff</name>
    <message numerus="yes">
        <source>%n dependants at {amount}</source>
        <translation>
            <numerusform>%n சார்ந்தவர், {amount} வீதம்</numerusform>
            <numerusform>%n சார்ந்தோர், {amount} வீதம்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at {amount}</source>
        <translation>
            <numerusform>%n நபர், {amount} வீதம்</numerusform>
            <numerusform>%n பேர், {amount} வீதம்</numerusform>
        </translation>
    </message>
    <message>
        <source>As for the last term: the product has no tariff.</source>
        <translation>கடந்த காலம் போலவே: திட்டவகைக்கு விலைப்பட்டியல் இல்லை.</translation>
    </message>
    <message>
        <source>No charge of the tariff applies.</source>
        <translation>விலைப்பட்டியலின் எந்தக் கட்டணமும் பொருந்தாது.</translation>
    </message>
    <message>
        <source>No premium is set for the age of {name}, {age}.</source>
        <translation>{name} வயதுக்கு ({age}) பிரீமியம் இடப்படவில்லை.</translation>
    </message>
    <message>
        <source>The premium follows the age: {name} needs a birth date.</source>
        <translation>பிரீமியம் வயதைப் பொறுத்தது: {name} பிறந்த நாள் தேவை.</translation>
    </message>
    <message>
        <source>The premium is a share of the loan: no loan is known.</source>
        <translation>பிரீமியம் கடனின் பங்கு: கடன் தெரியாது.</translation>
    </message>
    <message>
        <source>The premium is a share of the loan: nothing is left of it on that day.</source>
        <translation>பிரீமியம் கடனின் பங்கு: அந்நாளில் கடன் மீதி இல்லை.</translation>
    </message>
    <message>
        <source>The premium is a share of the sum insured: it is not known.</source>
        <translation>பிரீமியம் காப்பீட்டுத் தொகையின் பங்கு: அது தெரியாது.</translation>
    </message>
    <message>
        <source>The premium is reckoned person by person: nobody is named.</source>
        <translation>பிரீமியம் நபர்வாரியாகக் கணக்கிடப்படும்: யார் பெயரும் இல்லை.</translation>
    </message>
    <message>
        <source>The tariff makes it {reckoning}, not {amount}.</source>
        <translation>விலைப்பட்டியல்படி {reckoning}, {amount} அல்ல.</translation>
    </message>
    <message>
        <source>Waiting period up to {last}: what happens from {first} on is covered.</source>
        <translation>காத்திருப்புக் காலம் {last} வரை: {first} முதல் நிகழ்வதற்குக் காப்பு.</translation>
    </message>
    <message>
        <source>{amount} for the policy</source>
        <translation>பாலிசிக்கு {amount}</translation>
    </message>
    <message>
        <source>{charge} (age {band})</source>
        <translation>{charge} (வயது {band})</translation>
    </message>
    <message>
        <source>{first} and over</source>
        <translation>{first}, அதற்கு மேல்</translation>
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
            <numerusform>{name} தகுதியற்றவர்: வயது %n; {product} {least} வயது முதல் சேர்க்கும்.</numerusform>
            <numerusform>{name} தகுதியற்றவர்: வயது %n; {product} {least} வயது முதல் சேர்க்கும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not eligible: {age} years old, and {product} covers up to {most}.</source>
        <translation>{name} தகுதியற்றவர்: வயது {age}; {product} {most} வயது வரை காப்பு தரும்.</translation>
    </message>
    <message>
        <source>{percent}% of the loan of {sum}</source>
        <translation>{sum} கடனில் {percent}%</translation>
    </message>
    <message>
        <source>{percent}% of {sum} insured</source>
        <translation>{sum} காப்பீட்டில் {percent}%</translation>
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
        <translation>ஒரே நாளில் தொடங்கும் திட்டவகையின் எல்லாக் கட்டணங்களும் அடுத்தது வரை சேர்ந்து செல்லும்.</translation>
    </message>
    <message>
        <source>For a whole term.</source>
        <translation>முழுக் காலத்துக்கு.</translation>
    </message>
    <message>
        <source>In percent of the sum insured or of the loan: 0.5 for a half of one percent.</source>
        <translation>காப்பீட்டுத் தொகை அல்லது கடனின் சதவீதம்: அரை சதவீதத்துக்கு 0.5.</translation>
    </message>
    <message>
        <source>Premium basis</source>
        <translation>பிரீமிய அடிப்படை</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n claims approved and not paid in full</source>
        <translation>
            <numerusform>அங்கீகரித்து முழுதும் செலுத்தாத %n உரிமைகோரல்</numerusform>
            <numerusform>அங்கீகரித்து முழுதும் செலுத்தாத %n உரிமைகோரல்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims reported by {day} and not decided</source>
        <translation>
            <numerusform>{day} வரை அறிவித்து முடிவாகாத %n உரிமைகோரல்</numerusform>
            <numerusform>{day} வரை அறிவித்து முடிவாகாத %n உரிமைகோரல்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints received by {day} and not answered</source>
        <translation>
            <numerusform>{day} வரை வந்து பதிலளிக்காத %n புகார்</numerusform>
            <numerusform>{day} வரை வந்து பதிலளிக்காத %n புகார்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts between laptops</source>
        <translation>
            <numerusform>கணினிகளுக்கு இடையிலான %n முரண்பாடு</numerusform>
            <numerusform>கணினிகளுக்கு இடையிலான %n முரண்பாடுகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings at the last look, {when}</source>
        <translation>
            <numerusform>கடைசிப் பார்வையில் %n கண்டறிவு, {when}</numerusform>
            <numerusform>கடைசிப் பார்வையில் %n கண்டறிவுகள், {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n investments fall due, the first on {day}</source>
        <translation>
            <numerusform>%n முதலீடு முதிர்கிறது, {day} அன்று</numerusform>
            <numerusform>%n முதலீடுகள் முதிர்கின்றன, முதலாவது {day} அன்று</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished: {form}</source>
        <translation>
            <numerusform>%n முடிக்காதது: {form}</numerusform>
            <numerusform>%n முடிக்காதவை: {form}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies to renew by {day}</source>
        <translation>
            <numerusform>{day} வரை புதுப்பிக்க %n பாலிசி</numerusform>
            <numerusform>{day} வரை புதுப்பிக்க %n பாலிசிகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n premiums due by {day} and not paid</source>
        <translation>
            <numerusform>{day} வரை செலுத்தாத %n பிரீமியம்</numerusform>
            <numerusform>{day} வரை செலுத்தாத %n பிரீமியங்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 முதல் 60 நாட்கள்</translation>
    </message>
    <message>
        <source>31 to 90 days</source>
        <translation>31 முதல் 90 நாட்கள்</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>61 முதல் 90 நாட்கள்</translation>
    </message>
    <message>
        <source>8 to 15 days left</source>
        <translation>8 முதல் 15 நாட்கள் மீதம்</translation>
    </message>
    <message>
        <source>8 to 30 days</source>
        <translation>8 முதல் 30 நாட்கள்</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>பதில் தரவேண்டிய கடைசி நாள்</translation>
    </message>
    <message>
        <source>Answer complaints</source>
        <translation>புகார்களுக்குப் பதிலளி</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>தொடங்கு</translation>
    </message>
    <message>
        <source>Claims by step</source>
        <translation>படிவாரி உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Claims to decide</source>
        <translation>உரிமைகோரல்: முடிவு</translation>
    </message>
    <message>
        <source>Claims to pay</source>
        <translation>உரிமைகோரல்: செலுத்த</translation>
    </message>
    <message>
        <source>Close {quarter}: {days}</source>
        <translation>{quarter} மூடு: {days}</translation>
    </message>
    <message>
        <source>Complaints to answer</source>
        <translation>புகார்கள்: பதில்</translation>
    </message>
    <message>
        <source>Covered up to</source>
        <translation>காப்பு முடிவு</translation>
    </message>
    <message>
        <source>Decide claims</source>
        <translation>உரிமைகோரல் முடிவு</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>முடிவானது</translation>
    </message>
    <message>
        <source>Describe the scheme</source>
        <translation>திட்டத்தை விவரி</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>தவணை</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>மதிப்பீடு</translation>
    </message>
    <message>
        <source>Every claim that was approved is paid.</source>
        <translation>அங்கீகரித்த எல்லா உரிமைகோரலும் செலுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>Every claim that was reported is decided.</source>
        <translation>அறிவித்த எல்லா உரிமைகோரலும் முடிவானது.</translation>
    </message>
    <message>
        <source>Every complaint is answered.</source>
        <translation>எல்லாப் புகாருக்கும் பதிலளிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Every premium that is due is paid.</source>
        <translation>செலுத்தவேண்டிய எல்லாப் பிரீமியமும் செலுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>முதல் படிகள்</translation>
    </message>
    <message>
        <source>Indicators of the period</source>
        <translation>காலத்தின் குறிகாட்டிகள்</translation>
    </message>
    <message>
        <source>Its name, currency, products and offices.</source>
        <translation>அதன் பெயர், நாணயம், திட்டவகைகள், அலுவலகங்கள்.</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n days ago</source>
        <translation>
            <numerusform>கடைசிப் பிரதி %n நாள் முன்</numerusform>
            <numerusform>கடைசிப் பிரதி %n நாட்கள் முன்</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup today</source>
        <translation>கடைசிப் பிரதி இன்று</translation>
    </message>
    <message>
        <source>Latest saves</source>
        <translation>கடைசிச் சேமிப்புகள்</translation>
    </message>
    <message>
        <source>Look for doubtful records</source>
        <translation>ஐயத்துக்குரிய பதிவுகளைத் தேடு</translation>
    </message>
    <message>
        <source>Member or group</source>
        <translation>உறுப்பினர்/குழு</translation>
    </message>
    <message>
        <source>Next policies to renew</source>
        <translation>அடுத்துப் புதுப்பிக்கும் பாலிசிகள்</translation>
    </message>
    <message>
        <source>No policy ends within 60 days.</source>
        <translation>60 நாட்களில் முடியும் பாலிசி இல்லை.</translation>
    </message>
    <message>
        <source>Nothing has been saved in this file yet.</source>
        <translation>இக்கோப்பில் இன்னும் ஏதும் சேமிக்கவில்லை.</translation>
    </message>
    <message>
        <source>Offer a product</source>
        <translation>திட்டவகை வழங்கு</translation>
    </message>
    <message>
        <source>Oldest claims without a decision</source>
        <translation>முடிவாகாத பழைய உரிமைகோரல்கள்</translation>
    </message>
    <message>
        <source>Pay claims</source>
        <translation>உரிமைகோரல் செலுத்து</translation>
    </message>
    <message>
        <source>Policies to renew</source>
        <translation>பாலிசி: புதுப்பிக்க</translation>
    </message>
    <message>
        <source>Premiums to take</source>
        <translation>பிரீமியம்: பெற</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>அறிவித்தது</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>எல்லாம் காட்டு</translation>
    </message>
    <message>
        <source>Take premiums</source>
        <translation>பிரீமியம் பெறு</translation>
    </message>
    <message>
        <source>The holder first, then all who are covered.</source>
        <translation>முதலில் பாலிசிதாரர், பின் காப்பு உள்ள அனைவரும்.</translation>
    </message>
    <message numerus="yes">
        <source>The quarter ends in %n days</source>
        <translation>
            <numerusform>காலாண்டு முடிய %n நாள்</numerusform>
            <numerusform>காலாண்டு முடிய %n நாட்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>என்ன</translation>
    </message>
    <message>
        <source>What happened, when, and what it cost.</source>
        <translation>என்ன, எப்போது நடந்தது, எவ்வளவு செலவு.</translation>
    </message>
    <message>
        <source>What it covers, for how long, at which age.</source>
        <translation>எதற்குக் காப்பு, எத்தனை காலம், எந்த வயதில்.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>எப்போது</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>யார்</translation>
    </message>
    <message>
        <source>With a receipt, for a policy that is due.</source>
        <translation>இரசீதுடன், தவணை வந்த பாலிசிக்கு.</translation>
    </message>
    <message>
        <source>ended, in grace</source>
        <translation>முடிந்து சலுகையில்</translation>
    </message>
    <message>
        <source>late: over {days} days</source>
        <translation>தாமதம்: {days} நாட்களுக்கு மேல்</translation>
    </message>
    <message>
        <source>more than 15 days left</source>
        <translation>15 நாட்களுக்கு மேல் மீதம்</translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation>90 நாட்களுக்கு மேல்</translation>
    </message>
    <message>
        <source>up to 30 days</source>
        <translation>30 நாட்கள் வரை</translation>
    </message>
    <message>
        <source>up to 7 days</source>
        <translation>7 நாட்கள் வரை</translation>
    </message>
    <message>
        <source>up to 7 days left</source>
        <translation>7 நாட்கள் வரை மீதம்</translation>
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
        <translation>இக்கணினியின் குறியீடு: அது தரும் எண்களில் இருக்கும்</translation>
    </message>
    <message>
        <source>Files: open another scheme or begin a new one</source>
        <translation>கோப்புகள்: வேறு திட்டத்தைத் திற அல்லது புதியது தொடங்கு</translation>
    </message>
    <message>
        <source>Find a person, receipt, claim or page (Ctrl+K)</source>
        <translation>நபர், இரசீது, உரிமைகோரல் அல்லது பக்கம் தேடு (Ctrl+K)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>காட்டும் காலம்</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (closed)</source>
        <translation>காலாண்டு {number}, {year} (மூடியது)</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (open)</source>
        <translation>காலாண்டு {number}, {year} (திறந்தது)</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (running)</source>
        <translation>காலாண்டு {number}, {year} (நடப்பு)</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>யார் வேலை செய்கிறார்</translation>
    </message>
</context>
<context>
    <name>Treaty</name>
    <message>
        <source>Excess of loss</source>
        <translation>மிகை இழப்பு</translation>
    </message>
    <message>
        <source>Quota share</source>
        <translation>பங்கு விகித ஒப்பந்தம்</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>இழப்பு நிறுத்தம்</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>உபரி</translation>
    </message>
</context>
<context>
    <name>Treaty form</name>
    <message>
        <source>Commission, in percent</source>
        <translation>தரகு, சதவீதம்</translation>
    </message>
    <message>
        <source>Kept by the scheme</source>
        <translation>திட்டம் வைத்திருப்பது</translation>
    </message>
    <message>
        <source>Kept, in percent of earned premium</source>
        <translation>வைத்திருப்பது, ஈட்டிய பிரீமியத்தின் சதவீதம்</translation>
    </message>
    <message>
        <source>Leave empty for all products.</source>
        <translation>எல்லாத் திட்டவகைக்கும் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Limit of the reinsurer</source>
        <translation>மறுகாப்பீட்டாளர் வரம்பு</translation>
    </message>
    <message>
        <source>Limit, in percent of earned premium</source>
        <translation>வரம்பு, ஈட்டிய பிரீமியத்தின் சதவீதம்</translation>
    </message>
    <message>
        <source>Of a stop loss that is agreed as a claims ratio: 90 for ninety percent.</source>
        <translation>உரிமைகோரல் விகிதமாக ஒப்பிய இழப்பு நிறுத்தத்துக்கு: தொண்ணூறு சதவீதத்துக்கு 90.</translation>
    </message>
    <message>
        <source>Of a stop loss: the most it bears above what is kept. Empty: without limit.</source>
        <translation>இழப்பு நிறுத்தத்துக்கு: வைத்திருப்பதற்கு மேல் ஏற்கும் அதிகபட்சம். காலி: வரம்பு இல்லை.</translation>
    </message>
    <message>
        <source>Quota share: of every premium and claim. Excess of loss and stop loss: what the treaty costs, of the premium that falls due in its days. Surplus: leave it empty.</source>
        <translation>பங்கு விகிதம்: ஒவ்வொரு பிரீமியத்திலும் உரிமைகோரலிலும். மிகை இழப்பு, இழப்பு நிறுத்தம்: ஒப்பந்தத்தின் செலவு, அதன் நாட்களில் தவணையாகும் பிரீமியத்தில். உபரி: காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Reinsurer</source>
        <translation>மறுகாப்பீட்டாளர்</translation>
    </message>
    <message>
        <source>Share ceded, in percent</source>
        <translation>விட்டுக்கொடுத்த பங்கு, சதவீதம்</translation>
    </message>
    <message>
        <source>Surplus: of each sum insured. Excess of loss: of each claim. Stop loss: of all claims.</source>
        <translation>உபரி: ஒவ்வொரு காப்பீட்டுத் தொகையிலும். மிகை இழப்பு: ஒவ்வோர் உரிமைகோரலிலும். இழப்பு நிறுத்தம்: எல்லா உரிமைகோரல்களிலும்.</translation>
    </message>
    <message>
        <source>The most the reinsurer bears above what is kept. Surplus of four lines: four times what is kept.</source>
        <translation>வைத்திருப்பதற்கு மேல் மறுகாப்பீட்டாளர் ஏற்கும் அதிகபட்சம். நான்கு மடங்கு உபரி: வைத்திருப்பதில் நான்கு மடங்கு.</translation>
    </message>
    <message>
        <source>What the reinsurer pays back of the premium it is given.</source>
        <translation>பெறும் பிரீமியத்தில் மறுகாப்பீட்டாளர் திருப்பித்தருவது.</translation>
    </message>
</context>
<context>
    <name>Triangles</name>
    <message>
        <source>A row is the period of the events, a column how late they were reported: what all told by then are worth.</source>
        <translation>வரிசை நிகழ்வுகளின் காலம், நெடுவரிசை எவ்வளவு தாமதமாக அறிவித்தது: அதுவரை அறிவித்த அனைத்தின் மதிப்பு.</translation>
    </message>
    <message>
        <source>By month {age}</source>
        <translation>மாதம் {age} வரை</translation>
    </message>
    <message>
        <source>By quarter {age}</source>
        <translation>காலாண்டு {age} வரை</translation>
    </message>
    <message>
        <source>By year {age}</source>
        <translation>ஆண்டு {age} வரை</translation>
    </message>
    <message>
        <source>Development triangles</source>
        <translation>வளர்ச்சி முக்கோணங்கள்</translation>
    </message>
    <message>
        <source>No claim of this product is reported.</source>
        <translation>இத்திட்டவகையில் உரிமைகோரல் அறிவிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Reports that came later than the last column are in the reserves, too.</source>
        <translation>கடைசி நெடுவரிசைக்குப் பின் வந்த அறிவிப்புகளும் ஒதுக்குகளில் உள்ளன.</translation>
    </message>
    <message>
        <source>The last {most} periods are shown; the methods use earlier ones, too.</source>
        <translation>கடைசி {most} காலங்கள் காட்டப்படும்; முறைகள் முந்தையவற்றையும் பயன்படுத்தும்.</translation>
    </message>
    <message>
        <source>The last {number} periods are shown; the methods use all of them.</source>
        <translation>கடைசி {number} காலங்கள் காட்டப்படுகின்றன; முறைகள் அவை அனைத்தையும் பயன்படுத்துகின்றன.</translation>
    </message>
    <message>
        <source>The stronger the tint of a cell, the nearer it is to all that is told of its row so far.</source>
        <translation>செல்லின் நிறம் ஆழமானால், அவ்வரிசையில் இதுவரை அறிவித்த அனைத்துக்கும் அது நெருக்கம்.</translation>
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
        <translation>பாலிசிப் பதிவுகள்படி</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>வித்தியாசம்</translation>
    </message>
    <message>
        <source>Earned by</source>
        <translation>ஈட்டும் முறை</translation>
    </message>
    <message>
        <source>Exits are known to the records only: the bulk method goes on earning.</source>
        <translation>வெளியேற்றங்கள் பதிவுகளுக்கு மட்டுமே தெரியும்: மொத்த முறை தொடர்ந்து ஈட்டும்.</translation>
    </message>
    <message>
        <source>For months</source>
        <translation>மாதங்களுக்கு</translation>
    </message>
    <message>
        <source>In bulk</source>
        <translation>மொத்தமாக</translation>
    </message>
    <message>
        <source>In bulk, all premium due in a month starts in its middle and runs for as many months as it is for.</source>
        <translation>மொத்த முறையில், ஒரு மாதத்தில் செலுத்தவேண்டிய பிரீமியம் அதன் நடுவில் தொடங்கி, அதற்குரிய மாதங்கள் வரை செல்லும்.</translation>
    </message>
    <message>
        <source>In bulk, month by month</source>
        <translation>மொத்தமாக, மாதவாரியாக</translation>
    </message>
    <message>
        <source>Month due</source>
        <translation>தவணை மாதம்</translation>
    </message>
    <message>
        <source>Months begun</source>
        <translation>தொடங்கிய மாதங்கள்</translation>
    </message>
    <message>
        <source>Of the records</source>
        <translation>பதிவுகளில்</translation>
    </message>
    <message>
        <source>Share unearned</source>
        <translation>ஈட்டாத பங்கு</translation>
    </message>
    <message>
        <source>The months are those of the premium&apos;s days, or the product&apos;s term where it names none.</source>
        <translation>மாதங்கள் பிரீமியத்தின் நாட்களுடையவை; நாட்கள் இல்லையேல் திட்டவகையின் காலம்.</translation>
    </message>
    <message>
        <source>Unearned</source>
        <translation>ஈட்டாதது</translation>
    </message>
    <message>
        <source>Unearned premium by policy records and in bulk by the month due</source>
        <translation>பாலிசிப் பதிவுகள்படியும் தவணை மாதம் மொத்தமாகவும் ஈட்டாத பிரீமியம்</translation>
    </message>
    <message>
        <source>Unearned premium two ways</source>
        <translation>ஈட்டாத பிரீமியம், இரு வழியில்</translation>
    </message>
    <message>
        <source>months each premium is for; else as recorded, or the product&apos;s term</source>
        <translation>ஒவ்வொரு பிரீமியமும் எத்தனை மாதத்துக்கு; இல்லையேல் பதிவுபடி, அல்லது திட்டவகையின் காலம்</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Close and start again</source>
        <translation>மூடி மீண்டும் தொடங்கு</translation>
    </message>
    <message>
        <source>Coverbook starts.</source>
        <translation>Coverbook தொடங்குகிறது.</translation>
    </message>
    <message>
        <source>Move {name} out of the program&apos;s folder first: the folder will be replaced.</source>
        <translation>முதலில் {name}-ஐ நிரலின் கோப்புறையிலிருந்து நகர்த்துங்கள்: அக்கோப்புறை மாற்றப்படும்.</translation>
    </message>
    <message>
        <source>Say which update, or in which folder it lies.</source>
        <translation>எந்தப் புதுப்பிப்பு, அல்லது எந்தக் கோப்புறையில் உள்ளது எனக் கூறுங்கள்.</translation>
    </message>
    <message>
        <source>The new version is being made and tried. You can go on working.</source>
        <translation>புதிய பதிப்பு உருவாக்கிச் சோதிக்கப்படுகிறது. நீங்கள் வேலையைத் தொடரலாம்.</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>நிரல்</translation>
    </message>
    <message>
        <source>The update needs {needed} MB, and {free} MB are free. Nothing was changed.</source>
        <translation>புதுப்பிப்புக்கு {needed} MB தேவை, {free} MB உள்ளது. எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>This Coverbook runs from its source: update that, or name a folder (--program).</source>
        <translation>இந்த Coverbook மூலநிரலிலிருந்து இயங்குகிறது: அதைப் புதுப்பியுங்கள், அல்லது கோப்புறையைக் கூறுங்கள் (--program).</translation>
    </message>
    <message>
        <source>This Coverbook runs from its source: update that.</source>
        <translation>இந்த Coverbook மூலநிரலிலிருந்து இயங்குகிறது: அதைப் புதுப்பியுங்கள்.</translation>
    </message>
    <message>
        <source>This program came without a key to prove updates by: install it anew instead.</source>
        <translation>புதுப்பிப்புகளைச் சரிபார்க்கும் சாவி இன்றி இந்நிரல் வந்தது: மீண்டும் நிறுவுங்கள்.</translation>
    </message>
    <message>
        <source>This update begins with version {version}, and {file} is another one here.</source>
        <translation>இப்புதுப்பிப்பு பதிப்பு {version}-இலிருந்து தொடங்கும்; இங்கே {file} வேறு.</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation>USB-இலிருந்து புதுப்பி…</translation>
    </message>
    <message>
        <source>Updates of Coverbook (*{ending})</source>
        <translation>Coverbook புதுப்பிப்புகள் (*{ending})</translation>
    </message>
    <message>
        <source>Version {new} does not start on this computer: version {old} stays in its place.</source>
        <translation>பதிப்பு {new} இக்கணினியில் தொடங்கவில்லை: பதிப்பு {old} அதன் இடத்தில் இருக்கும்.</translation>
    </message>
    <message>
        <source>Version {new} is in the place of version {old}.</source>
        <translation>பதிப்பு {old} இடத்தில் பதிப்பு {new} உள்ளது.</translation>
    </message>
    <message>
        <source>Version {new} is ready. It takes its place when you close the window.</source>
        <translation>பதிப்பு {new} தயார். சாளரத்தை மூடும்போது அது இடம்பெறும்.</translation>
    </message>
    <message>
        <source>You may not write in {folder}: ask whoever installed Coverbook there.</source>
        <translation>{folder}-இல் எழுத உங்களுக்கு அனுமதியில்லை: அங்கே Coverbook நிறுவியவரைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>{file} could not be made as it should be. Nothing was changed; try another stick.</source>
        <translation>{file} சரியாக உருவாகவில்லை. எதுவும் மாறவில்லை; வேறு USB முயலுங்கள்.</translation>
    </message>
    <message>
        <source>{name} is no update of Coverbook, or not a whole one.</source>
        <translation>{name} Coverbook புதுப்பிப்பு அல்ல, அல்லது முழுமையில்லை.</translation>
    </message>
    <message>
        <source>{name} was not signed by those who make Coverbook. Nothing was changed.</source>
        <translation>{name}-இல் Coverbook உருவாக்குவோரின் கையொப்பம் இல்லை. எதுவும் மாறவில்லை.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>A text in row {row} of {table} is damaged. Look it up in a backup, then correct it.</source>
        <translation>{table}, வரிசை {row}-இல் உரை சேதமானது. காப்புப்பிரதியில் பார்த்துத் திருத்துங்கள்.</translation>
    </message>
    <message>
        <source>Accept this copy</source>
        <translation>இப்பிரதியை ஏற்கவும்</translation>
    </message>
    <message>
        <source>Closed quarters, computed as of their closing, give what was frozen.</source>
        <translation>மூடிய காலாண்டுகள், மூடியபோது இருந்தபடி கணக்கிட்டால், நிலைநிறுத்தியதையே தருகின்றன.</translation>
    </message>
    <message>
        <source>Comparing the sums with the records</source>
        <translation>கூட்டல்களைப் பதிவுகளுடன் ஒப்பிடுகிறது</translation>
    </message>
    <message>
        <source>Computing closed quarters again</source>
        <translation>மூடிய காலாண்டுகள் மீண்டும் கணக்கிடப்படுகின்றன</translation>
    </message>
    <message>
        <source>Enclosed in the PDF, {figure}: it says {said}, the file gives {given}.</source>
        <translation>PDF-உடன் இணைத்தது, {figure}: அது சொல்வது {said}, கோப்பு தருவது {given}.</translation>
    </message>
    <message>
        <source>Every link from one record to another leads to a record.</source>
        <translation>பதிவிலிருந்து பதிவுக்கான ஒவ்வோர் இணைப்பும் ஒரு பதிவைச் சேர்கிறது.</translation>
    </message>
    <message>
        <source>Every page and index of the file can be read.</source>
        <translation>கோப்பின் ஒவ்வொரு பக்கமும் சுட்டியும் படிக்க முடிகிறது.</translation>
    </message>
    <message>
        <source>Every paper and photo lies beside the book as it was kept.</source>
        <translation>ஒவ்வோர் ஆவணமும் படமும் வைத்தபடி புத்தகத்தின் அருகில் உள்ளன.</translation>
    </message>
    <message>
        <source>Every save holds: nothing it wrote was changed, added or taken by hand.</source>
        <translation>ஒவ்வொரு சேமிப்பும் பொருந்துகிறது: அது எழுதியது எதுவும் கையால் மாற்றவோ சேர்க்கவோ எடுக்கவோ இல்லை.</translation>
    </message>
    <message>
        <source>Every text can be read.</source>
        <translation>ஒவ்வோர் உரையும் படிக்க முடிகிறது.</translation>
    </message>
    <message>
        <source>Following the links</source>
        <translation>இணைப்புகளைப் பார்க்கிறது</translation>
    </message>
    <message>
        <source>Give one PDF at a time, or the pictures of one paper&apos;s codes.</source>
        <translation>ஒருமுறைக்கு ஒரு PDF, அல்லது ஒரே தாளின் குறியீடுகளின் படங்களைக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>It gives every figure of {name}.</source>
        <translation>இது {name}-இன் ஒவ்வொரு தொகையையும் தருகிறது.</translation>
    </message>
    <message>
        <source>Laptop {code} is in the list of this book, but none of its saves is. Compare the file with a backup.</source>
        <translation>கணினி {code} இப்புத்தகத்தின் பட்டியலில் உள்ளது, ஆனால் அதன் சேமிப்பு எதுவும் இல்லை. கோப்பைக் காப்புப்பிரதியுடன் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>Looking at tables, guards and search</source>
        <translation>அட்டவணைகள், காப்புகள், தேடலைப் பார்க்கிறது</translation>
    </message>
    <message>
        <source>Looking at the texts</source>
        <translation>உரைகளைப் பார்க்கிறது</translation>
    </message>
    <message>
        <source>Looking for the last saves</source>
        <translation>கடைசிச் சேமிப்புகளைத் தேடுகிறது</translation>
    </message>
    <message>
        <source>Make sums and search anew</source>
        <translation>கூட்டலும் தேடலும் புதிதாக்கு</translation>
    </message>
    <message>
        <source>No save of this file has the fingerprint {head}. It is another book, an older copy, or its last saves were undone. Take the newest copy.</source>
        <translation>இக்கோப்பின் எந்தச் சேமிப்புக்கும் கைரேகை {head} இல்லை. இது வேறு புத்தகம், பழைய பிரதி, அல்லது கடைசிச் சேமிப்புகள் நீக்கப்பட்டன. புதிய பிரதியை எடுங்கள்.</translation>
    </message>
    <message>
        <source>Page {page} of the statement is missing.</source>
        <translation>அறிக்கையின் பக்கம் {page} இல்லை.</translation>
    </message>
    <message>
        <source>Page {page} of this paper is no page of the statement, or stands there twice.</source>
        <translation>இத்தாளின் பக்கம் {page} அறிக்கையின் பக்கம் அல்ல, அல்லது இருமுறை உள்ளது.</translation>
    </message>
    <message>
        <source>Page {page}, {line}: the statement says {said}, the file gives {given}.</source>
        <translation>பக்கம் {page}, {line}: அறிக்கை சொல்வது {said}, கோப்பு தருவது {given}.</translation>
    </message>
    <message>
        <source>Page {page}: the statement says {said}, the file gives {given}.</source>
        <translation>பக்கம் {page}: அறிக்கை {said}, கோப்பு {given}.</translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation>ஒவ்வொரு பக்கத்தையும் படிக்கிறது</translation>
    </message>
    <message>
        <source>Reading papers and photos</source>
        <translation>ஆவணங்கள், படங்களைப் படிக்கிறது</translation>
    </message>
    <message>
        <source>Reckoning the chain of saves</source>
        <translation>சேமிப்புகளின் தொடரைக் கணக்கிடுகிறது</translation>
    </message>
    <message>
        <source>Records name a save as theirs that is not in the file (its row is {save}). Compare the file with a backup.</source>
        <translation>கோப்பில் இல்லாத சேமிப்பைத் தம்முடையதாகப் பதிவுகள் கூறுகின்றன (அதன் வரிசை {save}). கோப்பைக் காப்புப்பிரதியுடன் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {target} that is not there. Look it up in a backup.</source>
        <translation>{table}, வரிசை {row}, இல்லாத {target} வரிசையைச் சுட்டுகிறது. காப்புப்பிரதியில் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: a record of it was replaced by no save after it. Compare the file with a backup.</source>
        <translation>{user}, {day} அன்று செய்த சேமிப்பு {save} பொருந்தவில்லை: அதன் ஒரு பதிவைப் பின்வந்த எந்தச் சேமிப்பும் மாற்றவில்லை, ஆனால் மாறியுள்ளது. கோப்பைக் காப்புப்பிரதியுடன் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it follows a save that is not before it. Compare the file with a backup.</source>
        <translation>{user}, {day} அன்று செய்த சேமிப்பு {save} பொருந்தவில்லை: அது முன்னில்லாத சேமிப்பைத் தொடர்கிறது. கோப்பைக் காப்புப்பிரதியுடன் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it is not the next one of its laptop. Compare the file with a backup.</source>
        <translation>{user}, {day} அன்று செய்த சேமிப்பு {save} பொருந்தவில்லை: அது தன் கணினியின் அடுத்தது அல்ல. கோப்பைக் காப்புப்பிரதியுடன் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it says an earlier time than the save before it. Compare the file with a backup.</source>
        <translation>{user}, {day} அன்று செய்த சேமிப்பு {save} பொருந்தவில்லை: அது முந்தைய சேமிப்பை விட முன் நேரத்தைக் கூறுகிறது. கோப்பைக் காப்புப்பிரதியுடன் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: what it wrote is not what stands there now. Look it up in a backup.</source>
        <translation>{user}, {day} அன்று செய்த சேமிப்பு {save} பொருந்தவில்லை: அது எழுதியது இப்போது அங்கில்லை. காப்புப்பிரதியில் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Save {save} of {day}, the last of this book that this laptop has seen, is not in this file. It is an older copy, or its last saves were undone. Take the newest copy; if this is the newest, press “{button}” on the page Data, under Verify.</source>
        <translation>இக்கணினி கண்ட இப்புத்தகத்தின் கடைசிச் சேமிப்பு {save} ({day}) இக்கோப்பில் இல்லை. இது பழைய பிரதி, அல்லது கடைசிச் சேமிப்புகள் நீக்கப்பட்டன. புதிய பிரதியை எடுங்கள்; இதுவே புதியது எனில் தரவு பக்கத்தில் சரிபார்ப்பின் கீழ் “{button}” அழுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Save {save} of {day}, the last of this book that this laptop has seen, is not in this file. It is an older copy, or its last saves were undone. Take the newest copy; if this is the newest, use --accept.</source>
        <translation>இக்கணினி கண்ட இப்புத்தகத்தின் கடைசிச் சேமிப்பு {save} ({day}) இக்கோப்பில் இல்லை. இது பழைய பிரதி, அல்லது கடைசிச் சேமிப்புகள் நீக்கப்பட்டன. புதிய பிரதியை எடுங்கள்; இதுவே புதியது எனில் --accept பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. A manager can make it anew.</source>
        <translation>எல்லாப் பதிவுகளையும் எழுதியபடி தேடல் காணவில்லை. மேலாளர் அதைப் புதிதாக்கலாம்.</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. Make it anew with --rebuild.</source>
        <translation>எல்லாப் பதிவுகளையும் எழுதியபடி தேடல் காணவில்லை. --rebuild மூலம் புதிதாக்குங்கள்.</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. Press “{button}” on the page Data.</source>
        <translation>எல்லாப் பதிவுகளையும் எழுதியபடி தேடல் காணவில்லை. தரவு பக்கத்தில் “{button}” அழுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Tables, guards and indexes are as Coverbook made them, and search finds everybody.</source>
        <translation>அட்டவணைகள், காப்புகள், சுட்டிகள் Coverbook உருவாக்கியபடி உள்ளன; தேடல் அனைவரையும் காண்கிறது.</translation>
    </message>
    <message>
        <source>The PDF bears the signature of a certificate of {name}, and nothing was changed since. Whether that certificate is to be trusted, its issuer knows.</source>
        <translation>PDF-இல் {name} சான்றிதழின் கையொப்பம் உள்ளது; அதன் பின் எதுவும் மாறவில்லை. அந்தச் சான்றிதழை நம்பலாமா என்பது அதை வழங்கியவருக்கே தெரியும்.</translation>
    </message>
    <message>
        <source>The PDF does not say its period and its languages: it is no statement of ours.</source>
        <translation>PDF தன் காலத்தையும் மொழிகளையும் கூறவில்லை: இது எங்கள் அறிக்கை அல்ல.</translation>
    </message>
    <message>
        <source>The PDF was changed after it was signed with the certificate of {name}.</source>
        <translation>{name} சான்றிதழால் கையொப்பமிட்ட பின் PDF மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>The code names another scheme, currency or state of the period than the file.</source>
        <translation>குறியீடு சொல்லும் திட்டம், நாணயம் அல்லது காலத்தின் நிலை கோப்பில் உள்ளதிலிருந்து வேறுபடுகிறது.</translation>
    </message>
    <message>
        <source>The figures carry the fingerprint of no save of this file: they were made from another file, from a newer copy of this one, or from saves that were undone since.</source>
        <translation>எண்களில் உள்ள கைரேகை இக்கோப்பின் எந்தச் சேமிப்புக்கும் உரியது அல்ல: அவை வேறொரு கோப்பிலிருந்து, இதன் புதிய நகலிலிருந்து, அல்லது பின்னர் நீக்கிய சேமிப்புகளிலிருந்து வந்தவை.</translation>
    </message>
    <message>
        <source>The figures enclosed in the PDF cannot be read.</source>
        <translation>PDF-உடன் இணைத்த எண்களைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The figures enclosed in the PDF say something else of the scheme or its period.</source>
        <translation>PDF-உடன் இணைத்த எண்கள் திட்டத்தை அல்லது அதன் காலத்தைப் பற்றி வேறு விதமாகச் சொல்கின்றன.</translation>
    </message>
    <message>
        <source>The figures that the PDF encloses for programs are those of the file.</source>
        <translation>நிரல்களுக்காக PDF-உடன் இணைத்த எண்கள் கோப்பின் எண்களே.</translation>
    </message>
    <message>
        <source>The file is damaged ({what}). Restore it from the latest backup.</source>
        <translation>கோப்பு சேதமானது ({what}). புதிய காப்புப்பிரதியிலிருந்து மீட்டெடுங்கள்.</translation>
    </message>
    <message>
        <source>The file is whole, and so is its chain of saves ({saves}).</source>
        <translation>கோப்பு முழுமை, அதன் சேமிப்புத் தொடரும் முழுமை ({saves}).</translation>
    </message>
    <message>
        <source>The file names another save as its newest than the chain of saves does. Compare it with a backup.</source>
        <translation>சேமிப்புத் தொடரை விட வேறு சேமிப்பைக் கோப்பு புதியதாகக் கூறுகிறது. காப்புப்பிரதியுடன் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) is missing in {folder}. Take it from a backup.</source>
        <translation>{code} கோப்பு ({name}) {folder}-இல் இல்லை. காப்புப்பிரதியிலிருந்து எடுங்கள்.</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) was changed in {folder}. Take it from a backup.</source>
        <translation>{code} கோப்பு ({name}) {folder}-இல் மாற்றப்பட்டது. காப்புப்பிரதியிலிருந்து எடுங்கள்.</translation>
    </message>
    <message>
        <source>The file, as it stood at save {save}, gives the same figures.</source>
        <translation>சேமிப்பு {save}-இன்போது இருந்தபடி கோப்பு அதே எண்களைத் தருகிறது.</translation>
    </message>
    <message>
        <source>The key that signs statements is damaged, or was replaced by another one. Restore the file from a backup.</source>
        <translation>அறிக்கைகளில் கையொப்பமிடும் சாவி சேதமானது, அல்லது வேறு சாவியால் மாற்றப்பட்டது. கோப்பைக் காப்புப்பிரதியிலிருந்து மீட்டெடுங்கள்.</translation>
    </message>
    <message>
        <source>The last save of this book that this laptop has seen is not missing.</source>
        <translation>இக்கணினி கண்ட இப்புத்தகத்தின் கடைசிச் சேமிப்பு உள்ளது.</translation>
    </message>
    <message>
        <source>The lines are the same, but figures of a product or an office are not.</source>
        <translation>வரிகள் ஒன்றே, ஆனால் ஒரு திட்டவகையின் அல்லது அலுவலகத்தின் எண்கள் வேறு.</translation>
    </message>
    <message>
        <source>The pages of this paper are in another order.</source>
        <translation>இத்தாளின் பக்கங்கள் வேறு வரிசையில் உள்ளன.</translation>
    </message>
    <message>
        <source>The paper carries no code that can be read: only what is printed was compared.</source>
        <translation>தாளில் படிக்கக்கூடிய குறியீடு இல்லை: அச்சிட்டது மட்டுமே ஒப்பிடப்பட்டது.</translation>
    </message>
    <message>
        <source>The period was closed since: its final statement may say something else.</source>
        <translation>அதன் பின் காலம் மூடப்பட்டது: அதன் இறுதி அறிக்கை வேறு விதமாகச் சொல்லலாம்.</translation>
    </message>
    <message>
        <source>The period was reopened since: a newer statement may say something else.</source>
        <translation>அதன் பின் காலம் மீண்டும் திறக்கப்பட்டது: புதிய அறிக்கை வேறு விதமாகச் சொல்லலாம்.</translation>
    </message>
    <message>
        <source>The statement carries the fingerprint of no save of this file ({heads}). It was made from another file, from a newer copy of this one, or from saves that were undone since.</source>
        <translation>அறிக்கையின் கைரேகை ({heads}) இக்கோப்பின் எந்தச் சேமிப்பினுடையதும் அல்ல. வேறு கோப்பிலிருந்து, இதன் புதிய பிரதியிலிருந்து, அல்லது பின் நீக்கிய சேமிப்புகளிலிருந்து உருவானது.</translation>
    </message>
    <message>
        <source>The statement says itself that it is not signed: when it was printed, its file did not hold. Do not rely on its figures.</source>
        <translation>தன்னில் கையொப்பமிடப்படவில்லை என அறிக்கையே கூறுகிறது: அச்சிட்டபோது அதன் கோப்பு பொருந்தவில்லை. அதன் எண்களை நம்பாதீர்கள்.</translation>
    </message>
    <message>
        <source>The sums and the search may still say what stood there. Make them anew only once this was looked into.</source>
        <translation>அங்கே முன்பு இருந்ததைக் கூட்டல்களும் தேடலும் இன்னும் கூறலாம். இதை ஆராய்ந்த பின்னரே அவற்றைப் புதிதாக்குங்கள்.</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. A manager can make them anew.</source>
        <translation>{name} கூட்டல்கள் பதிவுகளுடையவை அல்ல. மேலாளர் அவற்றைப் புதிதாக்கலாம்.</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. Make them anew with --rebuild.</source>
        <translation>{name} கூட்டல்கள் பதிவுகளுடையவை அல்ல. --rebuild மூலம் புதிதாக்குங்கள்.</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. Press “{button}” on the page Data.</source>
        <translation>{name} கூட்டல்கள் பதிவுகளுடையவை அல்ல. தரவு பக்கத்தில் “{button}” அழுத்துங்கள்.</translation>
    </message>
    <message>
        <source>The sums kept for quick figures and the search were made anew from the records.</source>
        <translation>விரைவுத் தொகைகளுக்கான கூட்டல்களும் தேடலும் பதிவுகளிலிருந்து புதிதாக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>The sums kept for quick figures are those of the records.</source>
        <translation>விரைவுத் தொகைகளுக்கான கூட்டல்கள் பதிவுகளுடையவையே.</translation>
    </message>
    <message>
        <source>This PDF carries no fingerprint: it is no statement of a period. Only a statement is held against the file.</source>
        <translation>இந்த PDF-இல் கைரேகை இல்லை: இது ஒரு காலத்தின் அறிக்கை அல்ல. அறிக்கை மட்டுமே கோப்புடன் ஒப்பிடப்படும்.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages, or another program wrote it anew: only its code was held against the file. Compare what is printed with the statement printed anew, or check the PDF that Coverbook wrote.</source>
        <translation>இந்த PDF-இல் பக்கங்களின் படங்கள் உள்ளன, அல்லது வேறு நிரல் இதைப் புதிதாக எழுதியது: இதன் குறியீடு மட்டுமே கோப்புடன் ஒப்பிடப்பட்டது. அச்சிட்டதைப் புதிதாக அச்சிட்ட அறிக்கையுடன் ஒப்பிடுங்கள், அல்லது Coverbook எழுதிய PDF-ஐச் சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>This cannot be done, for the file does not hold. {fault}</source>
        <translation>கோப்பு பொருந்தாததால் இதைச் செய்ய முடியாது. {fault}</translation>
    </message>
    <message>
        <source>This is an older copy: save {save} of {day}, which this laptop has seen, is not in it.</source>
        <translation>இது பழைய பிரதி: இக்கணினி கண்ட {day} நாளின் சேமிப்பு {save} இதில் இல்லை.</translation>
    </message>
    <message>
        <source>This laptop takes this copy for the newest from now on.</source>
        <translation>இக்கணினி இனி இப்பிரதியைப் புதியதாகக் கொள்ளும்.</translation>
    </message>
    <message>
        <source>What is printed was not compared, for an earlier Coverbook printed it and lays pages out otherwise than version {here}. Compare it with the figures of the code.</source>
        <translation>அச்சிட்டது ஒப்பிடப்படவில்லை: அதை அச்சிட்ட முந்தைய Coverbook, பக்கங்களைப் பதிப்பு {here}-ஐ விட வேறு விதமாக அமைக்கிறது. குறியீட்டின் எண்களுடன் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>What is printed was not compared, for version {printed} of Coverbook printed it and lays pages out otherwise than version {here}. Compare it with the figures of the code.</source>
        <translation>அச்சிட்டது ஒப்பிடப்படவில்லை: அதை அச்சிட்ட Coverbook பதிப்பு {printed}, பக்கங்களைப் பதிப்பு {here}-ஐ விட வேறு விதமாக அமைக்கிறது. குறியீட்டின் எண்களுடன் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>{figure} of {quarter} was {frozen} when the quarter was closed and comes to {now} now. Compare the file with a backup.</source>
        <translation>காலாண்டு மூடியபோது {quarter}-இன் {figure} {frozen} ஆக இருந்தது; இப்போது {now}. கோப்பைக் காப்புப்பிரதியுடன் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>{head} is no fingerprint. Give at least 8 of its signs, 0 to 9 and a to f.</source>
        <translation>{head} கைரேகை அல்ல. குறைந்தது 8 குறிகள் கொடுங்கள், 0 முதல் 9, a முதல் f.</translation>
    </message>
    <message>
        <source>{line}: the code says {said}, the file gives {given}.</source>
        <translation>{line}: குறியீடு சொல்வது {said}, கோப்பு தருவது {given}.</translation>
    </message>
    <message>
        <source>{name} is not a PDF that can be read.</source>
        <translation>{name} படிக்கக்கூடிய PDF அல்ல.</translation>
    </message>
    <message>
        <source>{name} is not as Coverbook makes it. Restore the file from a backup, or export it into a new one.</source>
        <translation>{name} Coverbook உருவாக்கும் விதத்தில் இல்லை. கோப்பைக் காப்புப்பிரதியிலிருந்து மீட்டெடுங்கள், அல்லது புதியதற்கு ஏற்றுமதி செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>{name} opens with a password only. Save it once more without one, and check that copy.</source>
        <translation>{name} கடவுச்சொல்லுடன் மட்டுமே திறக்கும். கடவுச்சொல் இல்லாமல் மீண்டும் ஒருமுறை சேமித்து, அப்பிரதியைச் சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: it was added by hand, for it is not in the backup of {day}, where the save holds. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}: இது கையால் சேர்க்கப்பட்டது, ஏனெனில் சேமிப்பு பொருந்தும் {day} நாளின் காப்புப்பிரதியில் இது இல்லை. தரவு பக்கத்தில் பதிவுகள் கீழ் பாருங்கள்.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: it was taken out by hand, for it is in the backup of {day}, where the save holds. See it there.</source>
        <translation>{sheet}, {code}: இது கையால் எடுக்கப்பட்டது, ஏனெனில் சேமிப்பு பொருந்தும் {day} நாளின் காப்புப்பிரதியில் இது உள்ளது. அங்கே பாருங்கள்.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: that save wrote few records, and this is one of them. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}: அச்சேமிப்பு எழுதிய சில பதிவுகளில் இதுவும் ஒன்று. தரவு பக்கத்தில் பதிவுகள் கீழ் பாருங்கள்.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: the search still knows it, and it is not there. See it in a backup.</source>
        <translation>{sheet}, {code}: தேடல் இதை இன்னும் அறியும், ஆனால் இது அங்கே இல்லை. காப்புப்பிரதியில் பாருங்கள்.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: the search, or sums in which it stands, still say something else. Look there first, on the page Data, under Records.</source>
        <translation>{sheet}, {code}: தேடல், அல்லது இது அடங்கும் கூட்டல்கள், இன்னும் வேறொன்றைக் கூறுகின்றன. முதலில் தரவு பக்கத்தில் பதிவுகள் கீழ் பாருங்கள்.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: {field} is {now}, and {then} in the backup of {day}, where the save holds. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}: {field} இப்போது {now}; சேமிப்பு பொருந்தும் {day} நாளின் காப்புப்பிரதியில் {then}. தரவு பக்கத்தில் பதிவுகள் கீழ் பாருங்கள்.</translation>
    </message>
</context>
<context>
    <name>Voucher form</name>
    <message>
        <source>Add a purpose</source>
        <translation>நோக்கம் சேர்</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>இருக்கவேண்டியபடி</translation>
    </message>
    <message>
        <source>Belongs to the day</source>
        <translation>உரிய நாள்</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation>திருத்திய நாள்</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>ஆவண எண்</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>எக்கணக்கிலிருந்து</translation>
    </message>
    <message>
        <source>Into account</source>
        <translation>எக்கணக்குக்கு</translation>
    </message>
    <message>
        <source>It stays as it is; another voucher takes it back, and a third one says what is right.</source>
        <translation>அது அப்படியே இருக்கும்; வேறொரு வவுச்சர் அதைத் திரும்ப எடுக்கும், மூன்றாவது சரியானதைக் கூறும்.</translation>
    </message>
    <message>
        <source>Leave empty where all offices share it.</source>
        <translation>எல்லா அலுவலகங்களும் பகிர்ந்தால் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Leave empty where all products share it.</source>
        <translation>எல்லாத் திட்டவகைகளும் பகிர்ந்தால் காலியாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Leave out all lines to take it back and put nothing in its place.</source>
        <translation>திரும்ப எடுத்து அதன் இடத்தில் எதுவும் வைக்காமல் விட, எல்லா வரிகளையும் நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>Less than what is owed is a part payment: the rest stays open.</source>
        <translation>தரவேண்டியதை விடக் குறைவு பகுதிச் செலுத்துகை: மீதி திறந்திருக்கும்.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>வரி</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>குறிப்பு</translation>
    </message>
    <message>
        <source>Of a late voucher: a day in the closed period that it belongs to.</source>
        <translation>தாமதமான வவுச்சருக்கு: அது உரிய, மூடிய காலத்தின் ஒரு நாள்.</translation>
    </message>
    <message>
        <source>Only of a line of cash (B02): the cash box or bank account it lies in.</source>
        <translation>ரொக்க வரிக்கு (B02) மட்டும்: அது உள்ள பணப்பெட்டி அல்லது வங்கிக் கணக்கு.</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>செலுத்தியது எதிலிருந்து</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>செலுத்தியது யாருக்கு</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>நோக்கம்</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>யாரிடமிருந்து பெற்றது</translation>
    </message>
    <message>
        <source>Received into</source>
        <translation>எதில் பெற்றது</translation>
    </message>
    <message>
        <source>Save the voucher</source>
        <translation>வவுச்சரைச் சேமி</translation>
    </message>
    <message>
        <source>Settles the voucher</source>
        <translation>தீர்க்கும் வவுச்சர்</translation>
    </message>
    <message>
        <source>Supplier or payer</source>
        <translation>வழங்குநர் அல்லது செலுத்துபவர்</translation>
    </message>
    <message>
        <source>The number on the bill or receipt.</source>
        <translation>பில் அல்லது இரசீதில் உள்ள எண்.</translation>
    </message>
    <message>
        <source>The voucher of the bill that is paid here, or that is taken back here.</source>
        <translation>இங்கே செலுத்தும் அல்லது திரும்ப எடுக்கும் பில்லின் வவுச்சர்.</translation>
    </message>
    <message>
        <source>The wrong voucher</source>
        <translation>தவறான வவுச்சர்</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>வவுச்சர்</translation>
    </message>
    <message>
        <source>We owe it to</source>
        <translation>யாருக்குத் தரவேண்டியது</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>எதற்காக</translation>
    </message>
    <message>
        <source>What they owe us</source>
        <translation>எங்களுக்கு வரவேண்டியது</translation>
    </message>
    <message>
        <source>What we owe</source>
        <translation>நாங்கள் தரவேண்டியது</translation>
    </message>
    <message>
        <source>Who is paid, or who pays.</source>
        <translation>பணம் பெறுபவர், அல்லது செலுத்துபவர்.</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>தரவேண்டியவர்</translation>
    </message>
</context>
<context>
    <name>Vouchers</name>
    <message>
        <source>Bill {document} of {supplier} stands in {voucher} already. Is this another one?</source>
        <translation>{supplier}-இன் பில் {document} ஏற்கனவே {voucher}-இல் உள்ளது. இது வேறொன்றா?</translation>
    </message>
    <message>
        <source>By the book {account} holds {held} then, less than {paid}. Is it paid from there?</source>
        <translation>புத்தகப்படி {account}-இல் அப்போது {held} உள்ளது, {paid}-ஐ விடக் குறைவு. அதிலிருந்தா செலுத்தியது?</translation>
    </message>
    <message>
        <source>Choose the account it was paid from or into.</source>
        <translation>எந்தக் கணக்கிலிருந்து அல்லது எதில் செலுத்தியது எனத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>It cannot be paid before it was owed.</source>
        <translation>தரவேண்டியதாகும் முன் செலுத்த முடியாது.</translation>
    </message>
    <message>
        <source>It is corrected on its own day or later.</source>
        <translation>அது தன் சொந்த நாளில் அல்லது பின் திருத்தப்படும்.</translation>
    </message>
    <message>
        <source>Leave the lines out: it is taken back. Then write the right one down in its own form.</source>
        <translation>வரிகளை நீக்குங்கள்: அது திரும்ப எடுக்கப்படும். பின் சரியானதை அதன் படிவத்தில் எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Money goes from one account into another one.</source>
        <translation>பணம் ஒரு கணக்கிலிருந்து வேறொன்றுக்குச் செல்லும்.</translation>
    </message>
    <message>
        <source>Nothing is owed under {voucher}. Choose one from the list.</source>
        <translation>{voucher} கீழ் தரவேண்டியது எதுவுமில்லை. பட்டியலிலிருந்து தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>There is no voucher {voucher}. Choose one from the list.</source>
        <translation>{voucher} என்ற வவுச்சர் இல்லை. பட்டியலிலிருந்து தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Write an amount above nought.</source>
        <translation>சுழியத்துக்கு மேல் ஒரு தொகையை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Write at least one purpose with its amount.</source>
        <translation>குறைந்தது ஒரு நோக்கத்தைத் தொகையுடன் எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>{left} is owed under {voucher}: that much at most.</source>
        <translation>{voucher} கீழ் தரவேண்டியது {left}: அதிகபட்சம் அவ்வளவே.</translation>
    </message>
    <message>
        <source>{purpose} cannot stand in this form. Choose another purpose.</source>
        <translation>{purpose} இப்படிவத்தில் இருக்க முடியாது. வேறு நோக்கத்தைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>{voucher} is taken back already, by {back}. Correct the right one in its place.</source>
        <translation>{voucher} ஏற்கனவே {back}-ஆல் திரும்ப எடுக்கப்பட்டது. பதிலாகச் சரியானதைத் திருத்துங்கள்.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose a place for its file, then name it.</source>
        <translation>கோப்பின் இடத்தைத் தேர்ந்து பெயரிடுங்கள்.</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>உங்கள் மொழியைத் தேர்ந்தெடுங்கள்</translation>
    </message>
    <message>
        <source>Demonstration scheme</source>
        <translation>மாதிரித் திட்டம்</translation>
    </message>
    <message>
        <source>Go on with a scheme that is kept already.</source>
        <translation>ஏற்கனவே உள்ள திட்டத்துடன் தொடருங்கள்.</translation>
    </message>
    <message>
        <source>Look round with invented members, premiums and claims.</source>
        <translation>கற்பனை உறுப்பினர், பிரீமியம், உரிமைகோரல்களுடன் சுற்றிப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>New scheme</source>
        <translation>புதிய திட்டம்</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>கோப்பைத் திற</translation>
    </message>
    <message>
        <source>The office of one scheme in one file: members, premiums, claims and quarters.</source>
        <translation>ஒரு திட்டத்தின் அலுவலகம் ஒரே கோப்பில்: உறுப்பினர், பிரீமியம், உரிமைகோரல், காலாண்டுகள்.</translation>
    </message>
    <message>
        <source>Welcome to Coverbook</source>
        <translation>Coverbook-க்கு வரவேற்கிறோம்</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message numerus="yes">
        <source>%n years, born {day}</source>
        <translation>
            <numerusform>%n வயது, பிறந்தது {day}</numerusform>
            <numerusform>%n வயது, பிறந்தது {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>இன்னும் யாரும் தேர்ந்தெடுக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>செலுத்துகை</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {day}</source>
        <translation>{day} சேமித்தது</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>{time} சேமித்தது</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>நடக்கிறது…</translation>
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
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>இருக்கலாம்</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ஆம்</translation>
    </message>
</context>
</TS>
