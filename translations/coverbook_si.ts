<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="si" sourcelanguage="en">
<context>
    <name>Account form</name>
    <message>
        <source>Cash box of the head office, Union Bank.</source>
        <translation>ප්‍රධාන කාර්යාලයේ මුදල් පෙට්ටිය, Union Bank.</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>ගණන් කළේ</translation>
    </message>
</context>
<context>
    <name>Account kind</name>
    <message>
        <source>Bank account</source>
        <translation>බැංකු ගිණුම</translation>
    </message>
    <message>
        <source>Cash box</source>
        <translation>මුදල් පෙට්ටිය</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>ජංගම මුදල්</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Keep its paper</source>
        <translation>එහි ලියවිල්ල තබාගන්න</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>Collect premiums</source>
        <translation>වාරික එකතු කරන්න</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>නිවැරදි කරන්න</translation>
    </message>
    <message>
        <source>Correct a voucher</source>
        <translation>වවුචරයක් නිවැරදි කරන්න</translation>
    </message>
    <message>
        <source>Count the money</source>
        <translation>මුදල් ගණන් කරන්න</translation>
    </message>
    <message>
        <source>Enrol a household</source>
        <translation>ගෘහයක් ලියාපදිංචි කරන්න</translation>
    </message>
    <message>
        <source>Enrol the first household</source>
        <translation>පළමු ගෘහය ලියාපදිංචි කරන්න</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>ආපසු දෙන්න</translation>
    </message>
    <message>
        <source>Match the bank&apos;s statement</source>
        <translation>බැංකුවේ ප්‍රකාශය සසඳන්න</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ඒකාබද්ධ කරන්න</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>මුදල් ලැබීම</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>මුදල් ගෙවීම</translation>
    </message>
    <message>
        <source>More</source>
        <translation>තවත්</translation>
    </message>
    <message>
        <source>No money moves</source>
        <translation>මුදල් හුවමාරු නොවේ</translation>
    </message>
    <message>
        <source>Pay a refund</source>
        <translation>ආපසු ගෙවීමක් කරන්න</translation>
    </message>
    <message>
        <source>Pay what we owe</source>
        <translation>අප ගෙවිය යුතු දේ ගෙවන්න</translation>
    </message>
    <message>
        <source>Post index payouts</source>
        <translation>දර්ශක ගෙවීම් සටහන් කරන්න</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>අලුත් කරන්න</translation>
    </message>
    <message>
        <source>Renew policies</source>
        <translation>ඔප්පු අලුත් කරන්න</translation>
    </message>
    <message>
        <source>Report a claim</source>
        <translation>හිමිකමක් වාර්තා කරන්න</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>සුරකින්න</translation>
    </message>
    <message>
        <source>Show member</source>
        <translation>සාමාජිකයා පෙන්වන්න</translation>
    </message>
    <message>
        <source>Take a premium</source>
        <translation>වාරිකයක් ලබාගන්න</translation>
    </message>
    <message>
        <source>Take premium</source>
        <translation>වාරිකය ලබාගන්න</translation>
    </message>
    <message>
        <source>They owe us</source>
        <translation>ඔවුන් අපට ගෙවිය යුතුය</translation>
    </message>
    <message>
        <source>They pay us</source>
        <translation>ඔවුන් අපට ගෙවයි</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>මාරු කිරීම</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>අප ගෙවිය යුතුය</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>A committee is two people or more: write their names, with commas between.</source>
        <translation>කමිටුවක් යනු දෙදෙනෙක් හෝ වැඩි පිරිසකි: නම් අතර කොමා යොදා ලියන්න.</translation>
    </message>
    <message>
        <source>A committee sits once a day on the claim that is appealed. Leave it empty.</source>
        <translation>අභියාචනා කළ හිමිකම ගැන කමිටුවක් රැස් වන්නේ දිනකට එක් වරකි. එය හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>A death ends one person&apos;s cover, not the household&apos;s: take that person off the policy.</source>
        <translation>මරණයකින් අවසන් වන්නේ එක් අයෙකුගේ ආවරණයයි, ගෘහයේ ආවරණය නොවේ: එම පුද්ගලයා ඔප්පුවෙන් ඉවත් කරන්න.</translation>
    </message>
    <message>
        <source>A household has one holder: choose another relation.</source>
        <translation>ගෘහයකට එක් ඔප්පුකරුවෙක් සිටී: වෙනත් ඥාති සබඳතාවක් තෝරන්න.</translation>
    </message>
    <message>
        <source>A receipt needs the day on which the premium was paid.</source>
        <translation>ලදුපතකට වාරිකය ගෙවූ දිනය අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>A refund is paid out, not taken. Choose a premium that is due.</source>
        <translation>ආපසු ගෙවීමක් ගෙවනු ලබයි, ලබාගන්නේ නැත. ගෙවිය යුතු වාරිකයක් තෝරන්න.</translation>
    </message>
    <message>
        <source>At least {least}, which is paid already.</source>
        <translation>අවම වශයෙන් දැනටමත් ගෙවා ඇති {least}.</translation>
    </message>
    <message>
        <source>At most {most} is left to pay.</source>
        <translation>ගෙවීමට ඉතිරි වන්නේ උපරිම {most}.</translation>
    </message>
    <message>
        <source>Both are covered by {policy}, which would cover one person twice. Take one of them off it.</source>
        <translation>දෙදෙනාම {policy} යටතේ ආවරණය වේ; එවිට එක් අයෙක් දෙවරක් ආවරණය වේ. එක් අයෙක් ඉන් ඉවත් කරන්න.</translation>
    </message>
    <message>
        <source>Choose somebody else of those who stay covered by the policy.</source>
        <translation>ඔප්පුවෙන් තවදුරටත් ආවරණය වන අයගෙන් වෙනත් කෙනෙකු තෝරන්න.</translation>
    </message>
    <message>
        <source>Claim {claim} is for an event after {last}.</source>
        <translation>{claim} හිමිකම {last} න් පසු සිදුවීමක් සඳහාය.</translation>
    </message>
    <message>
        <source>Claim {claim} is for the same person and the same day.</source>
        <translation>{claim} හිමිකම ද එම පුද්ගලයාට හා එම දිනයට අදාළය.</translation>
    </message>
    <message>
        <source>Each document stands once: number those of one kind.</source>
        <translation>එක් ලියවිල්ලක් එක් වරක් පමණි: එකම වර්ගයේ ඒවාට අංක යොදන්න.</translation>
    </message>
    <message>
        <source>Enrolled without cover</source>
        <translation>ආවරණයක් නැතිව ලියාපදිංචි විය</translation>
    </message>
    <message>
        <source>Fill in: {label}.</source>
        <translation>පුරවන්න: {label}.</translation>
    </message>
    <message>
        <source>Money is given back on the day it came in, or later.</source>
        <translation>මුදල් ආපසු දෙන්නේ ලැබුණු දින හෝ ඊට පසුවය.</translation>
    </message>
    <message>
        <source>No product is chosen: nobody of this household will be insured. Is that right?</source>
        <translation>නිෂ්පාදනයක් තෝරා නැත: මෙම ගෘහයේ කිසිවෙකු රක්ෂණය නොවේ. එය හරිද?</translation>
    </message>
    <message>
        <source>Nobody else would be covered any more: end the policy.</source>
        <translation>වෙන කිසිවෙකු ආවරණය නොවේ: ඔප්පුව අවසන් කරන්න.</translation>
    </message>
    <message>
        <source>Nobody is covered to the end of this policy: enrol the household anew.</source>
        <translation>මෙම ඔප්පුවේ අවසානය දක්වා කිසිවෙකු ආවරණය වී නැත: ගෘහය අලුතින් ලියාපදිංචි කරන්න.</translation>
    </message>
    <message>
        <source>Nothing has changed: there is nothing to save.</source>
        <translation>කිසිවක් වෙනස් වී නැත: සුරැකීමට දෙයක් නැත.</translation>
    </message>
    <message>
        <source>Nothing that was paid for this claim is on its way.</source>
        <translation>මෙම හිමිකමට ගෙවූ කිසිවක් අතරමග නැත.</translation>
    </message>
    <message>
        <source>One is a woman and the other a man, as the records say.</source>
        <translation>සටහන් අනුව එක් අයෙක් කාන්තාවකි, අනෙකා පිරිමියෙකි.</translation>
    </message>
    <message>
        <source>One was born on {day}, the other on {other}.</source>
        <translation>එක් අයෙක් {day} දින ද අනෙකා {other} දින ද ඉපදී ඇත.</translation>
    </message>
    <message>
        <source>People join while the policy runs, from {first} to {last}.</source>
        <translation>එකතු විය හැක්කේ ඔප්පුව බලපවත්වන කාලයේ, {first} සිට {last} දක්වාය.</translation>
    </message>
    <message>
        <source>Receipt {receipt} was given for premium {premium}. Write another number.</source>
        <translation>{receipt} ලදුපත {premium} වාරිකයට දී ඇත. වෙනත් අංකයක් ලියන්න.</translation>
    </message>
    <message>
        <source>Save {name} changed no record.</source>
        <translation>{name} සුරැකීමෙන් කිසිදු සටහනක් වෙනස් නොවීය.</translation>
    </message>
    <message>
        <source>Say how many people the group has in this term.</source>
        <translation>මෙම කාලය තුළ කණ්ඩායමේ කී දෙනෙක් සිටීදැයි සඳහන් කරන්න.</translation>
    </message>
    <message>
        <source>Say who holds the policy.</source>
        <translation>ඔප්පුකරු කවුදැයි සඳහන් කරන්න.</translation>
    </message>
    <message>
        <source>Say why the claim, or a part of it, is not met.</source>
        <translation>හිමිකම හෝ එහි කොටසක් නොගෙවන්නේ ඇයිදැයි සඳහන් කරන්න.</translation>
    </message>
    <message>
        <source>The amount approved is more than the whole loss.</source>
        <translation>අනුමත මුදල මුළු අලාභයට වඩා වැඩිය.</translation>
    </message>
    <message>
        <source>The amounts of this file are in {currency}: it cannot change.</source>
        <translation>මෙම ගොනුවේ මුදල් {currency} වලින් ඇත: එය වෙනස් කළ නොහැක.</translation>
    </message>
    <message>
        <source>The claim was estimated on {day}: it was reported by then.</source>
        <translation>හිමිකම {day} දින ඇස්තමේන්තු කර ඇත: ඒ වන විට එය වාර්තා වී තිබිණි.</translation>
    </message>
    <message>
        <source>The claim was still estimated on {day}: it was not decided before.</source>
        <translation>හිමිකම {day} දින තවමත් ඇස්තමේන්තු කරමින් තිබිණි: ඊට පෙර තීරණය කර නැත.</translation>
    </message>
    <message>
        <source>The holder is not covered any more: say who holds the policy now.</source>
        <translation>ඔප්පුකරු තවදුරටත් ආවරණය නොවේ: දැන් ඔප්පුකරු කවුදැයි සඳහන් කරන්න.</translation>
    </message>
    <message>
        <source>The items add up to {sum}.</source>
        <translation>අයිතමවල එකතුව {sum}.</translation>
    </message>
    <message>
        <source>The last day of this person lies between {first} (the day before the start) and {last}.</source>
        <translation>මෙම පුද්ගලයාගේ අවසන් දිනය {first} (ආරම්භයට පෙර දිනය) සහ {last} අතර වේ.</translation>
    </message>
    <message numerus="yes">
        <source>The new term starts %n days after the old one, later than the days of grace.</source>
        <translation>
            <numerusform>නව කාලය ආරම්භ වන්නේ පරණ කාලයෙන් දින %n කට පසුවය, එය සහන දිනවලට පසුවය.</numerusform>
            <numerusform>නව කාලය ආරම්භ වන්නේ පරණ කාලයෙන් දින %n කට පසුවය, එය සහන දිනවලට පසුවය.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new term starts after the old one ends, {end}.</source>
        <translation>නව කාලය ආරම්භ වන්නේ පරණ කාලය අවසන් වන {end} න් පසුවය.</translation>
    </message>
    <message>
        <source>The people of this policy are named: leave the count empty.</source>
        <translation>මෙම ඔප්පුවේ අය නම් කර ඇත: ගණන හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>The policy does not cover this person.</source>
        <translation>ඔප්පුවෙන් මෙම පුද්ගලයා ආවරණය නොවේ.</translation>
    </message>
    <message>
        <source>The policy ended on {day}, before this premium fell due.</source>
        <translation>මෙම වාරිකය ගෙවිය යුතු වීමට පෙර, {day} දින ඔප්පුව අවසන් විය.</translation>
    </message>
    <message>
        <source>Their identity papers have other numbers: {number} and {other}.</source>
        <translation>ඔවුන්ගේ හැඳුනුම්පත්වල අංක වෙනස්ය: {number} සහ {other}.</translation>
    </message>
    <message>
        <source>There is no save {name}. Choose one from the list.</source>
        <translation>{name} සුරැකීමක් නැත. ලැයිස්තුවෙන් එකක් තෝරන්න.</translation>
    </message>
    <message>
        <source>There is no {code}. Choose one from the list.</source>
        <translation>{code} නැත. ලැයිස්තුවෙන් එකක් තෝරන්න.</translation>
    </message>
    <message>
        <source>These are not two records: choose another one.</source>
        <translation>මේවා සටහන් දෙකක් නොවේ: වෙනත් එකක් තෝරන්න.</translation>
    </message>
    <message>
        <source>This claim is not decided yet: is this an advance?</source>
        <translation>මෙම හිමිකම තවම තීරණය කර නැත: මෙය අත්තිකාරමක්ද?</translation>
    </message>
    <message>
        <source>This claim is paid in full.</source>
        <translation>මෙම හිමිකම සම්පූර්ණයෙන් ගෙවා ඇත.</translation>
    </message>
    <message>
        <source>This claim was decided on {day}. Correct the decision instead.</source>
        <translation>මෙම හිමිකම {day} දින තීරණය කර ඇත. ඒ වෙනුවට තීරණය නිවැරදි කරන්න.</translation>
    </message>
    <message>
        <source>This claim was decided on {day}: was this an advance?</source>
        <translation>මෙම හිමිකම {day} දින තීරණය කර ඇත: මෙය අත්තිකාරමක්ද?</translation>
    </message>
    <message>
        <source>This claim was rejected: nothing is paid.</source>
        <translation>මෙම හිමිකම ප්‍රතික්ෂේප විය: කිසිවක් නොගෙවේ.</translation>
    </message>
    <message>
        <source>This claim was reported on {day}: it is not paid before.</source>
        <translation>මෙම හිමිකම වාර්තා වූයේ {day} දිනය: ඊට පෙර නොගෙවේ.</translation>
    </message>
    <message>
        <source>This claim was reported on {day}: nobody has taken it up before.</source>
        <translation>මෙම හිමිකම වාර්තා වූයේ {day} දිනය: ඊට පෙර කිසිවෙක් එය විභාගයට ගෙන නැත.</translation>
    </message>
    <message>
        <source>This finding is accepted already.</source>
        <translation>මෙම සොයාගැනීම දැනටමත් පිළිගෙන ඇත.</translation>
    </message>
    <message>
        <source>This may not be left empty.</source>
        <translation>මෙය හිස්ව තැබිය නොහැක.</translation>
    </message>
    <message>
        <source>This policy counts heads: correct its number of lives.</source>
        <translation>මෙම ඔප්පුව පුද්ගල සංඛ්‍යාව ගණන් කරයි: එම සංඛ්‍යාව නිවැරදි කරන්න.</translation>
    </message>
    <message>
        <source>This policy ended on {day}. Choose one that runs.</source>
        <translation>මෙම ඔප්පුව {day} දින අවසන් විය. බලපවත්වන එකක් තෝරන්න.</translation>
    </message>
    <message>
        <source>This premium is not paid: there is nothing to give back.</source>
        <translation>මෙම වාරිකය ගෙවා නැත: ආපසු දීමට කිසිවක් නැත.</translation>
    </message>
    <message>
        <source>This premium was paid on {day}. Choose one that is due.</source>
        <translation>මෙම වාරිකය {day} දින ගෙවා ඇත. ගෙවිය යුතු එකක් තෝරන්න.</translation>
    </message>
    <message>
        <source>This refund was paid already. Choose one that waits.</source>
        <translation>මෙම ආපසු ගෙවීම දැනටමත් කර ඇත. තවම බලා සිටින එකක් තෝරන්න.</translation>
    </message>
    <message>
        <source>With this, {after} was due instead of {before}. If only another sum came in, empty the day and the receipt, save, and take the premium again.</source>
        <translation>මේ අනුව ගෙවිය යුතුව තිබුණේ {before} නොව {after} ය. ලැබුණේ වෙනත් මුදලක් පමණක් නම්, දිනය හා ලදුපත හිස් කර, සුරැක, වාරිකය නැවත ලබාගන්න.</translation>
    </message>
    <message>
        <source>Write an amount under {plus} or under {minus}.</source>
        <translation>{plus} යටතේ හෝ {minus} යටතේ මුදලක් ලියන්න.</translation>
    </message>
    <message>
        <source>Write an amount up to {most}, which is what is due.</source>
        <translation>ගෙවිය යුතු {most} දක්වා මුදලක් ලියන්න.</translation>
    </message>
    <message>
        <source>Write an amount up to {most}, which is what is left to pay.</source>
        <translation>ගෙවීමට ඉතිරි {most} දක්වා මුදලක් ලියන්න.</translation>
    </message>
    <message>
        <source>Write an amount up to {most}: more did not come in.</source>
        <translation>{most} දක්වා මුදලක් ලියන්න: ඊට වැඩියෙන් ලැබී නැත.</translation>
    </message>
    <message>
        <source>Write down at least the holder.</source>
        <translation>අවම වශයෙන් ඔප්පුකරු ලියන්න.</translation>
    </message>
    <message>
        <source>Write why it is corrected.</source>
        <translation>නිවැරදි කරන්නේ ඇයිදැයි ලියන්න.</translation>
    </message>
    <message>
        <source>{amount} is paid already: the claim stays approved.</source>
        <translation>{amount} දැනටමත් ගෙවා ඇත: හිමිකම අනුමතව පවතී.</translation>
    </message>
    <message>
        <source>{amount} was paid in advance, more than is approved now.</source>
        <translation>{amount} අත්තිකාරම් ලෙස ගෙවා ඇත, එය දැන් අනුමත මුදලට වඩා වැඩිය.</translation>
    </message>
    <message>
        <source>{benefit} covers up to {most} a claim.</source>
        <translation>{benefit} එක් හිමිකමකට {most} දක්වා ආවරණය කරයි.</translation>
    </message>
    <message>
        <source>{benefit} is no benefit of this policy.</source>
        <translation>{benefit} මෙම ඔප්පුවේ ප්‍රතිලාභයක් නොවේ.</translation>
    </message>
    <message>
        <source>{code} has a cover under this policy already.</source>
        <translation>{code} ට මෙම ඔප්පුව යටතේ දැනටමත් ආවරණයක් ඇත.</translation>
    </message>
    <message>
        <source>{code} is in another row already, or nobody has this code.</source>
        <translation>{code} දැනටමත් වෙනත් පේළියක ඇත, නැතහොත් කිසිවෙකුට මෙම කේතය නැත.</translation>
    </message>
    <message>
        <source>{code} was answered on {day}. Open it, and correct it.</source>
        <translation>{code} ට {day} දින පිළිතුරු දී ඇත. එය විවෘත කර නිවැරදි කරන්න.</translation>
    </message>
    <message>
        <source>{code} was merged into {other} already. Choose {other}.</source>
        <translation>{code} දැනටමත් {other} සමඟ ඒකාබද්ධ කර ඇත. {other} තෝරන්න.</translation>
    </message>
    <message>
        <source>{key} is there already. Open it, and correct it.</source>
        <translation>{key} දැනටමත් ඇත. එය විවෘත කර නිවැරදි කරන්න.</translation>
    </message>
    <message>
        <source>{name} is covered up to {day} by {policy} already.</source>
        <translation>{name} දැනටමත් {policy} යටතේ {day} දක්වා ආවරණය වී ඇත.</translation>
    </message>
    <message>
        <source>{name} is {age} on {day}: {product} covers people up to {most}.</source>
        <translation>{day} දින {name} ගේ වයස {age}: {product} ආවරණය කරන්නේ {most} දක්වා අය පමණි.</translation>
    </message>
    <message>
        <source>{name} is {age} on {day}: {product} takes people from {least} on.</source>
        <translation>{day} දින {name} ගේ වයස {age}: {product} ගන්නේ {least} සිට ඉහළ අයයි.</translation>
    </message>
    <message>
        <source>{name}, born on {day}, is known already as {code}.</source>
        <translation>{day} දින උපන් {name} දැනටමත් {code} ලෙස දනී.</translation>
    </message>
    <message>
        <source>{over} is more than is due: is it kept as an advance?</source>
        <translation>{over} ගෙවිය යුතු දේට වඩා වැඩිය: එය අත්තිකාරමක් ලෙස තබාගන්නේද?</translation>
    </message>
    <message>
        <source>{over} is more than is owed, and would be owed back: is it taken all the same?</source>
        <translation>{over} ගෙවිය යුතු දේට වඩා වැඩි අතර එය ආපසු දිය යුතු වේ: එසේ වුවත් එය ගන්නේද?</translation>
    </message>
    <message>
        <source>{plus} and {minus} differ by {off}: both sides must come to the same.</source>
        <translation>{plus} සහ {minus} අතර වෙනස {off}: දෙපැත්තම සමාන විය යුතුය.</translation>
    </message>
    <message>
        <source>{policy} renews this policy already.</source>
        <translation>{policy} දැනටමත් මෙම ඔප්පුව අලුත් කරයි.</translation>
    </message>
</context>
<context>
    <name>Allocation</name>
    <message>
        <source>A percentage is 0 or more.</source>
        <translation>ප්‍රතිශතයක් 0 හෝ වැඩි වේ.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>අනෙක් සියල්ල</translation>
    </message>
    <message>
        <source>Fixed share</source>
        <translation>ස්ථාවර කොටස</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>යතුර</translation>
    </message>
    <message>
        <source>Share by claims</source>
        <translation>හිමිකම් අනුව කොටස</translation>
    </message>
    <message>
        <source>Share by insured</source>
        <translation>රක්ෂිතයන් අනුව කොටස</translation>
    </message>
    <message>
        <source>Share by premium</source>
        <translation>වාරික අනුව කොටස</translation>
    </message>
    <message>
        <source>Share it bears</source>
        <translation>දරන කොටස</translation>
    </message>
    <message>
        <source>Sharing of costs among products</source>
        <translation>නිෂ්පාදන අතර වියදම් බෙදීම</translation>
    </message>
    <message>
        <source>The key in force</source>
        <translation>බලපවත්වන යතුර</translation>
    </message>
    <message>
        <source>The percentages add up to {total}, not to 100.</source>
        <translation>ප්‍රතිශතවල එකතුව {total}, 100 නොවේ.</translation>
    </message>
    <message>
        <source>The scheme shares by its own fixed percentages.</source>
        <translation>යෝජනා ක්‍රමය තමන්ගේම ස්ථාවර ප්‍රතිශත අනුව බෙදයි.</translation>
    </message>
    <message>
        <source>The scheme shares each month by the claims of each product that are reported in it.</source>
        <translation>යෝජනා ක්‍රමය එක් එක් මාසය, එහි වාර්තා වූ එක් එක් නිෂ්පාදනයේ හිමිකම් අනුව බෙදයි.</translation>
    </message>
    <message>
        <source>The scheme shares each month by the premium that each product earns in it.</source>
        <translation>යෝජනා ක්‍රමය එක් එක් මාසය, එක් එක් නිෂ්පාදනය එහි උපයාගත් වාරිකය අනුව බෙදයි.</translation>
    </message>
    <message>
        <source>The scheme shares each month by those that each product insures at its end.</source>
        <translation>යෝජනා ක්‍රමය එක් එක් මාසය, එහි අවසානයේ එක් එක් නිෂ්පාදනය රක්ෂණය කරන අය අනුව බෙදයි.</translation>
    </message>
    <message>
        <source>There is no product {code}.</source>
        <translation>{code} නිෂ්පාදනයක් නැත.</translation>
    </message>
    <message>
        <source>What each product bears of the lines that belong to none, by each key, month by month</source>
        <translation>කිසිදු නිෂ්පාදනයකට අයත් නොවන පේළිවලින් එක් එක් නිෂ්පාදනය දරන කොටස, එක් එක් යතුර අනුව, මාසයෙන් මාසය</translation>
    </message>
    <message>
        <source>{key} is no key. Choose one of: {known}</source>
        <translation>{key} යතුරක් නොවේ. මේවායින් එකක් තෝරන්න: {known}</translation>
    </message>
</context>
<context>
    <name>Allocation key</name>
    <message>
        <source>Active insured at its end</source>
        <translation>කාලය අවසානයේ සක්‍රිය රක්ෂිතයන්</translation>
    </message>
    <message>
        <source>Claims reported in it</source>
        <translation>කාලය තුළ වාර්තා වූ හිමිකම්</translation>
    </message>
    <message>
        <source>Earned premium of the period</source>
        <translation>කාලයේ උපයාගත් වාරිකය</translation>
    </message>
    <message>
        <source>Fixed percentages</source>
        <translation>ස්ථාවර ප්‍රතිශත</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message numerus="yes">
        <source>%n years</source>
        <extracomment>age</extracomment>
        <translation>
            <numerusform>වසර %n</numerusform>
            <numerusform>වසර %n</numerusform>
        </translation>
    </message>
    <message>
        <source>came in {day} ({code})</source>
        <translation>{day} දින ලැබුණි ({code})</translation>
    </message>
    <message>
        <source>{amount} due {day} ({code})</source>
        <translation>{day} දින ගෙවිය යුතු {amount} ({code})</translation>
    </message>
    <message>
        <source>{amount} for {day} ({code})</source>
        <translation>{day} සඳහා {amount} ({code})</translation>
    </message>
    <message>
        <source>{known} · {more}</source>
        <translation>{known} · {more}</translation>
    </message>
    <message>
        <source>{left} since {day}, {document} ({voucher})</source>
        <translation>{day} සිට {left}, {document} ({voucher})</translation>
    </message>
    <message>
        <source>{product}, up to {last} ({code})</source>
        <translation>{product}, {last} දක්වා ({code})</translation>
    </message>
    <message>
        <source>{purpose}, {amount} on {day}</source>
        <translation>{day} දින {purpose}, {amount}</translation>
    </message>
    <message>
        <source>{who}, {day} ({save})</source>
        <translation>{who}, {day} ({save})</translation>
    </message>
    <message>
        <source>{who}, {day} ({save}), holds for now</source>
        <translation>{who}, {day} ({save}), දැනට වලංගුය</translation>
    </message>
</context>
<context>
    <name>Arrears</name>
    <message>
        <source>0-30 days</source>
        <translation>දින 0-30</translation>
    </message>
    <message>
        <source>31-60 days</source>
        <translation>දින 31-60</translation>
    </message>
    <message>
        <source>61-90 days</source>
        <translation>දින 61-90</translation>
    </message>
    <message>
        <source>91-180 days</source>
        <translation>දින 91-180</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>ගෙවිය යුතු මුදල</translation>
    </message>
    <message>
        <source>Arrears and collection</source>
        <translation>හිඟ හා එකතු කිරීම</translation>
    </message>
    <message>
        <source>Arrears by office</source>
        <translation>කාර්යාලය අනුව හිඟ</translation>
    </message>
    <message>
        <source>Collection by office</source>
        <translation>කාර්යාලය අනුව එකතුව</translation>
    </message>
    <message>
        <source>Collection rate</source>
        <translation>එකතු කිරීමේ අනුපාතය</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products have no rate together.</source>
        <translation>අනිවාර්ය හා ස්වේච්ඡා නිෂ්පාදනවලට පොදු අනුපාතයක් නැත.</translation>
    </message>
    <message>
        <source>Covered to</source>
        <translation>ආවරණය මෙතෙක්</translation>
    </message>
    <message>
        <source>From premium</source>
        <translation>වාරිකවලින්</translation>
    </message>
    <message>
        <source>From vouchers</source>
        <translation>වවුචරවලින්</translation>
    </message>
    <message>
        <source>In advance, due later</source>
        <translation>කලින්, පසුව ගෙවිය යුතු</translation>
    </message>
    <message>
        <source>In advance, due within three months</source>
        <translation>කලින්, මාස තුනක් ඇතුළත ගෙවිය යුතු</translation>
    </message>
    <message>
        <source>No office</source>
        <translation>කාර්යාලයක් නැත</translation>
    </message>
    <message>
        <source>Of these cover over</source>
        <translation>ආවරණය අවසන් වූ ඒවා</translation>
    </message>
    <message>
        <source>Of these in grace</source>
        <translation>සහන කාලයේ ඇති ඒවා</translation>
    </message>
    <message>
        <source>Of these paid</source>
        <translation>ගෙවූ ඒවා</translation>
    </message>
    <message>
        <source>Oldest due</source>
        <translation>පැරණිතම හිඟය</translation>
    </message>
    <message>
        <source>Owed to members</source>
        <translation>සාමාජිකයන්ට ගෙවිය යුතු</translation>
    </message>
    <message>
        <source>Policies behind</source>
        <translation>හිඟ ඔප්පු</translation>
    </message>
    <message>
        <source>Policies behind, the oldest due first</source>
        <translation>හිඟ ඔප්පු, පැරණිතම හිඟය මුලින්</translation>
    </message>
    <message>
        <source>Premium and fees due and not paid, by age</source>
        <translation>ගෙවිය යුතුව තිබියදී නොගෙවූ වාරික හා ගාස්තු, කාලය අනුව</translation>
    </message>
    <message>
        <source>Premium on the balance sheet</source>
        <translation>ශේෂ පත්‍රයේ වාරිකය</translation>
    </message>
    <message>
        <source>Premiums due</source>
        <translation>ගෙවිය යුතු වාරික</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>ලැබිය යුතු</translation>
    </message>
    <message>
        <source>The day on which a premium falls due is day 0; what is paid later counts as unpaid here.</source>
        <translation>වාරිකයක් ගෙවිය යුතු දිනය 0 වන දිනයයි; පසුව ගෙවූ දේ මෙහි නොගෙවූ ලෙස ගැනේ.</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>ආපසු දිය යුතු</translation>
    </message>
    <message>
        <source>To give back: refunds due, and what was paid for cover that never ran.</source>
        <translation>ආපසු දිය යුතු: නියමිත ආපසු ගෙවීම් සහ කිසිදා බල නොපැවැත්වූ ආවරණයට ගෙවූ මුදල්.</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>නොගෙවූ</translation>
    </message>
    <message>
        <source>Unpaid fees</source>
        <translation>නොගෙවූ ගාස්තු</translation>
    </message>
    <message>
        <source>Unpaid premium</source>
        <translation>නොගෙවූ වාරිකය</translation>
    </message>
    <message>
        <source>What fell due after an exit, and what the exit took back, is not receivable.</source>
        <translation>ඉවත් වීමෙන් පසු ගෙවිය යුතු වූ දේ සහ ඉවත් වීමෙන් අඩු වූ දේ ලැබිය යුතු නොවේ.</translation>
    </message>
    <message>
        <source>What is owed to members</source>
        <translation>සාමාජිකයන්ට ගෙවිය යුතු දේ</translation>
    </message>
    <message>
        <source>What is paid of the premium and fees due from {first} to {last}</source>
        <translation>{first} සිට {last} දක්වා ගෙවිය යුතු වාරික හා ගාස්තුවලින් ගෙවා ඇති දේ</translation>
    </message>
    <message>
        <source>What is receivable</source>
        <translation>ලැබිය යුතු දේ</translation>
    </message>
    <message>
        <source>What was paid in advance takes nothing off it: it is owed to members until it falls due.</source>
        <translation>කලින් ගෙවූ මුදල් ඉන් අඩු නොවේ: ගෙවිය යුතු දිනය තෙක් එය සාමාජිකයන්ට ණයය.</translation>
    </message>
    <message>
        <source>collection since this day; else of the fiscal quarter</source>
        <translation>මෙම දිනයේ සිට එකතුව; නැතහොත් මුදල් කාර්තුවේ</translation>
    </message>
    <message>
        <source>each policy that is behind, too, by its codes</source>
        <translation>හිඟ එක් එක් ඔප්පුව ද, එහි කේත සමඟ</translation>
    </message>
    <message>
        <source>over 180 days</source>
        <translation>දින 180 ට වැඩි</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>A check sum of the file: it tells whether a byte of it was changed.</source>
        <translation>ගොනුවේ පරීක්ෂා එකතුවකි: එහි බයිටයක් හෝ වෙනස් වූයේදැයි එය කියයි.</translation>
    </message>
    <message>
        <source>A photo of a person is shown beside their name.</source>
        <translation>පුද්ගලයෙකුගේ ඡායාරූපය නම අසල පෙන්වයි.</translation>
    </message>
    <message>
        <source>Add a paper or photo</source>
        <translation>ලියවිල්ලක් හෝ ඡායාරූපයක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>එක් කරන්න…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>රූපයක් තෝරන්න…</translation>
    </message>
    <message>
        <source>Deed or contract</source>
        <translation>ඔප්පු පත්‍රය හෝ ගිවිසුම</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ගොනු නාමය</translation>
    </message>
    <message>
        <source>From this day on it is no longer shown with its record; the file stays.</source>
        <translation>මෙදින සිට එය සටහන සමඟ නොපෙන්වයි; ගොනුව රැඳේ.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>ඉන්වොයිසිය</translation>
    </message>
    <message>
        <source>It is no longer shown with its record. The file stays, and so does this reason.</source>
        <translation>එය තවදුරටත් සටහන සමඟ නොපෙන්වයි. ගොනුව මෙන්ම මෙම හේතුව ද රැඳේ.</translation>
    </message>
    <message>
        <source>It stands small over the name, on the next paper that is made. No text moves.</source>
        <translation>එය ඊළඟට සාදන ලියවිල්ලේ නමට ඉහළින් කුඩාවට පෙනේ. කිසිදු පෙළක් තැන මාරු නොවේ.</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG රූපය</translation>
    </message>
    <message>
        <source>Keep which file?</source>
        <translation>තබාගත යුත්තේ කුමන ගොනුවද?</translation>
    </message>
    <message>
        <source>Keep {name} with {record}</source>
        <translation>{name} {record} සමඟ තබාගන්න</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>තබාගත් දිනය</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ගොනු වර්ගය</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>ලියවිලි වර්ගය</translation>
    </message>
    <message>
        <source>No logo is chosen: papers have the name of the scheme alone.</source>
        <translation>ලාංඡනයක් තෝරා නැත: ලියවිලිවල ඇත්තේ යෝජනා ක්‍රමයේ නම පමණි.</translation>
    </message>
    <message>
        <source>No paper is kept. Add a file, drop it here, or paste a picture.</source>
        <translation>ලියවිල්ලක් තබා නැත. ගොනුවක් එක් කරන්න, මෙතැනට ඇද දමන්න, නැතහොත් රූපයක් අලවන්න.</translation>
    </message>
    <message>
        <source>No program of this laptop shows {name}. It lies at {place}.</source>
        <translation>මෙම පරිගණකයේ කිසිදු වැඩසටහනක් {name} නොපෙන්වයි. එය {place} හි ඇත.</translation>
    </message>
    <message>
        <source>Nothing was copied that could be kept: no file, no picture.</source>
        <translation>පිටපත් කළ දෙයින් තබාගත හැකි කිසිවක් නැත: ගොනුවක් හෝ රූපයක් නැත.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>එය විවෘත කරන්න</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>වෙනත් ලියවිල්ලක්</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF ලේඛනය</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG රූපය</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>ලියවිලි</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ඡායාරූපය</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>{name} ගේ ඡායාරූපය</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>රූපය</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>රූප (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Pictures and PDF documents (*.jpg *.jpeg *.png *.webp *.pdf)</source>
        <translation>රූප සහ PDF ලේඛන (*.jpg *.jpeg *.png *.webp *.pdf)</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>බෙහෙත් තුණ්ඩුව</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>ලාංඡනය ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>Retire a paper or photo</source>
        <translation>ලියවිල්ලක් හෝ ඡායාරූපයක් ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>Retire {code}</source>
        <translation>{code} ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>ඉවත් කළ දිනය</translation>
    </message>
    <message>
        <source>SHA-256 digest</source>
        <translation>SHA-256 සාරය</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>බයිටවලින් ප්‍රමාණය</translation>
    </message>
    <message>
        <source>The disk does not give {path}, a paper or photo of this book, so nothing was changed. Try again. If it stays so, move that file elsewhere: all the others are then taken without it.</source>
        <translation>මෙම පොතේ ලියවිල්ලක් හෝ ඡායාරූපයක් වන {path} තැටිය නොදෙයි, එබැවින් කිසිවක් වෙනස් නොකළේය. නැවත උත්සාහ කරන්න. එය එසේම පවතී නම් එම ගොනුව වෙනත් තැනකට ගෙන යන්න: එවිට අනෙක් සියල්ල එය නැතිව ගනී.</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) is missing beside the book, or was changed there.</source>
        <translation>{code} හි ගොනුව ({name}) පොත අසල නැත, නැතහොත් එහිදී වෙනස් කර ඇත.</translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation>ලාංඡනයක් නැත.</translation>
    </message>
    <message>
        <source>Thing insured</source>
        <translation>රක්ෂිත දේ</translation>
    </message>
    <message>
        <source>This file is kept with {record} already, as {name}.</source>
        <translation>මෙම ගොනුව දැනටමත් {record} සමඟ {name} ලෙස තබා ඇත.</translation>
    </message>
    <message>
        <source>This file is no picture that can be shown: it is no photo.</source>
        <translation>මෙම ගොනුව පෙන්විය හැකි රූපයක් නොවේ: එය ඡායාරූපයක් නොවේ.</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP රූපය</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>කුමන රූපයද?</translation>
    </message>
    <message>
        <source>{code} is retired already.</source>
        <translation>{code} දැනටමත් ඉවත් කර ඇත.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB. Scan it in grey, or with fewer dots, and try again.</source>
        <translation>{name} MB {most} ට වඩා විශාලය. අළු පැහැයෙන් හෝ අඩු තිත් ගණනකින් ස්කෑන් කර නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>{name} is no picture (JPEG, PNG, WebP) and no PDF. Save it as one of these first.</source>
        <translation>{name} රූපයක් (JPEG, PNG, WebP) හෝ PDF එකක් නොවේ. පළමුව එය මේවායින් එකක් ලෙස සුරකින්න.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be printed. Choose a JPEG or PNG picture.</source>
        <translation>{name} මුද්‍රණය කළ හැකි රූපයක් නොවේ. JPEG හෝ PNG රූපයක් තෝරන්න.</translation>
    </message>
    <message>
        <source>{name} is the logo already.</source>
        <translation>{name} දැනටමත් ලාංඡනයයි.</translation>
    </message>
</context>
<context>
    <name>Background form</name>
    <message>
        <source>Certified by</source>
        <translation>සහතික කළේ</translation>
    </message>
    <message>
        <source>Certified on</source>
        <translation>සහතික කළ දිනය</translation>
    </message>
    <message>
        <source>Claims a person and year</source>
        <translation>පුද්ගලයෙකුට වසරකට හිමිකම්</translation>
    </message>
    <message>
        <source>Cost of a claim</source>
        <translation>හිමිකමක පිරිවැය</translation>
    </message>
    <message>
        <source>Indicator or line</source>
        <translation>දර්ශකය හෝ පේළිය</translation>
    </message>
    <message>
        <source>Leave empty for both.</source>
        <translation>දෙකටම නම් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Leave empty for everything that has no key of its own.</source>
        <translation>තමන්ගේම යතුරක් නැති සියල්ලට නම් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Leave empty for the scheme as a whole.</source>
        <translation>මුළු යෝජනා ක්‍රමයටම නම් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Of a line, as its statement prints it: income and costs both without a minus.</source>
        <translation>පේළියක නම්, එහි ප්‍රකාශනයේ මුද්‍රණය වන පරිදි: ආදායම හා වියදම් දෙකම අඩු ලකුණක් නැතිව.</translation>
    </message>
    <message>
        <source>Of an indicator, a ratio: 0.6 for sixty percent.</source>
        <translation>දර්ශකයක නම් අනුපාතයක්: සියයට හැටට 0.6.</translation>
    </message>
    <message>
        <source>Planned amount</source>
        <translation>සැලසුම් කළ මුදල</translation>
    </message>
    <message>
        <source>Reserve certified</source>
        <translation>සහතික කළ සංචිතය</translation>
    </message>
    <message>
        <source>Share, in percent</source>
        <translation>කොටස, සියයට</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ඉලක්කය</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>දින %n කට පෙර</numerusform>
            <numerusform>දින %n කට පෙර</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves of the backup are not in the file that it replaces: {saves}</source>
        <translation>
            <numerusform>උපස්ථයේ සුරැකීම් %n ක් එය ප්‍රතිස්ථාපනය කරන ගොනුවේ නැත: {saves}</numerusform>
            <numerusform>උපස්ථයේ සුරැකීම් %n ක් එය ප්‍රතිස්ථාපනය කරන ගොනුවේ නැත: {saves}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves of the file that it replaces are not in the backup: {saves}</source>
        <translation>
            <numerusform>ප්‍රතිස්ථාපනය වන ගොනුවේ සුරැකීම් %n ක් උපස්ථයේ නැත: {saves}</numerusform>
            <numerusform>ප්‍රතිස්ථාපනය වන ගොනුවේ සුරැකීම් %n ක් උපස්ථයේ නැත: {saves}</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made in {place}.</source>
        <translation>{place} හි උපස්ථයක් සාදන ලදී.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>ස්ථානයක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a stick or a folder on another disk: what lies on this laptop alone is lost with it.</source>
        <translation>USB ධාවකයක් හෝ වෙනත් තැටියක ෆෝල්ඩරයක් එක් කරන්න: මෙම පරිගණකයේ පමණක් ඇති දේ එය සමඟම නැති වේ.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>දැන් උපස්ථය සාදන්න</translation>
    </message>
    <message>
        <source>Backup {age}</source>
        <translation>උපස්ථය {age}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>උපස්ථ</translation>
    </message>
    <message>
        <source>Backups of this file</source>
        <translation>මෙම ගොනුවේ උපස්ථ</translation>
    </message>
    <message>
        <source>Choose a stick, or a folder on another disk</source>
        <translation>USB ධාවකයක් හෝ වෙනත් තැටියක ෆෝල්ඩරයක් තෝරන්න</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>සියල්ල එලෙසම තබන්න</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>සෑදූ දිනය</translation>
    </message>
    <message>
        <source>No backup was made in {place}. {why}</source>
        <translation>{place} හි උපස්ථයක් සෑදුවේ නැත. {why}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>උපස්ථයක් නැත</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>දැන් එහි නැත</translation>
    </message>
    <message>
        <source>Nothing is new: every place has the newest save.</source>
        <translation>අලුත් කිසිවක් නැත: සෑම ස්ථානයකම නවතම සුරැකීම ඇත.</translation>
    </message>
    <message>
        <source>Opens the list of backups</source>
        <translation>උපස්ථ ලැයිස්තුව විවෘත කරයි</translation>
    </message>
    <message>
        <source>Put the backup in its place</source>
        <translation>උපස්ථය එහි ස්ථානයේ තබන්න</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>ස්ථානය ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>ප්‍රතිෂ්ඨාපනය…</translation>
    </message>
    <message>
        <source>Shall the backup of {when} take the place of the file?</source>
        <translation>{when} හි උපස්ථය ගොනුවේ ස්ථානය ගත යුතුද?</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ප්‍රමාණය</translation>
    </message>
    <message>
        <source>The backup holds the same saves as the file that it replaces.</source>
        <translation>උපස්ථයේ ඇත්තේ එය ප්‍රතිස්ථාපනය කරන ගොනුවේ ඇති සුරැකීම්ම ය.</translation>
    </message>
    <message>
        <source>The backup is in its place. The file that was there is kept as {name}.</source>
        <translation>උපස්ථය එහි ස්ථානයේ ඇත. එහි තිබූ ගොනුව {name} ලෙස තබාගෙන ඇත.</translation>
    </message>
    <message>
        <source>The backup is made: it was opened, and every page read.</source>
        <translation>උපස්ථය සාදා ඇත: එය විවෘත කර සෑම පිටුවක්ම කියවන ලදී.</translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it, under a name that says so.</source>
        <translation>දැන් ඇති ගොනුව එය අසල, ඒ බව කියන නමකින් තබාගනී.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup was made %n days ago, and more has been saved since.</source>
        <translation>
            <numerusform>නවතම උපස්ථය සෑදුවේ දින %n කට පෙරය, ඉන්පසු තවත් දේ සුරැකී ඇත.</numerusform>
            <numerusform>නවතම උපස්ථය සෑදුවේ දින %n කට පෙරය, ඉන්පසු තවත් දේ සුරැකී ඇත.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of that time</source>
        <translation>එකල තිබූ මුරපදය</translation>
    </message>
    <message>
        <source>The place cannot be kept in mind: the disk takes nothing.</source>
        <translation>ස්ථානය මතක තබාගත නොහැක: තැටිය කිසිවක් නොගනී.</translation>
    </message>
    <message>
        <source>The two are different books.</source>
        <translation>මේ දෙක වෙනස් පොත් දෙකකි.</translation>
    </message>
    <message>
        <source>There is no backup of this file yet.</source>
        <translation>මෙම ගොනුවේ උපස්ථයක් තවම නැත.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when the file is closed, or now with the button above.</source>
        <translation>තවම උපස්ථයක් නැත. ගොනුව වසන විට හෝ ඉහත බොත්තමෙන් දැන් එකක් සෑදේ.</translation>
    </message>
    <message>
        <source>There is no folder {name}. Choose one that is there.</source>
        <translation>{name} ෆෝල්ඩරයක් නැත. ඇති එකක් තෝරන්න.</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>දැන් එහි ඇත</translation>
    </message>
    <message>
        <source>This backup is from before the key was renewed. Somebody who could open the file then opens it with the password they had. Once it is in its place, those passwords hold again.</source>
        <translation>මෙම උපස්ථය යතුර අලුත් කිරීමට පෙර එකකි. එදා ගොනුව විවෘත කළ හැකිව සිටි අයෙක් එදා මුරපදයෙන් එය විවෘත කරයි. එය ස්ථානයේ තැබූ පසු එම මුරපද නැවත වලංගු වේ.</translation>
    </message>
    <message>
        <source>What was there before is kept as {name}.</source>
        <translation>කලින් එහි තිබූ දේ {name} ලෙස තබාගෙන ඇත.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>කොහේද</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>උපස්ථ යන තැන්</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>මෙම පරිගණකයේ</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ඊයේ</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>{name} holds everything that was in the damaged file.</source>
        <translation>හානි වූ ගොනුවේ තිබූ සියල්ල {name} හි ඇත.</translation>
    </message>
    <message numerus="yes">
        <source>{name} holds what could be read. %n things are lost or not whole: {list} names them. Look them up in a backup or on paper; Verify tells which former saves no longer hold.</source>
        <translation>
            <numerusform>කියවිය හැකි වූ දේ {name} හි ඇත. දේවල් %n ක් නැති වී ඇත හෝ අසම්පූර්ණය: {list} හි ඒවා නම් කර ඇත. උපස්ථයක හෝ කඩදාසියේ ඒවා සොයන්න; තවදුරටත් නොගැළපෙන පැරණි සුරැකීම් මොනවාදැයි සත්‍යාපනය කියයි.</numerusform>
            <numerusform>කියවිය හැකි වූ දේ {name} හි ඇත. දේවල් %n ක් නැති වී ඇත හෝ අසම්පූර්ණය: {list} හි ඒවා නම් කර ඇත. උපස්ථයක හෝ කඩදාසියේ ඒවා සොයන්න; තවදුරටත් නොගැළපෙන පැරණි සුරැකීම් මොනවාදැයි සත්‍යාපනය කියයි.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is a whole copy: it was opened and every page read.</source>
        <translation>{name} සම්පූර්ණ පිටපතකි: එය විවෘත කර සෑම පිටුවක්ම කියවන ලදී.</translation>
    </message>
    <message>
        <source>{name} is from before this book was locked: in its place everybody could read it. Restore it under another name.</source>
        <translation>{name} මෙම පොත අගුළු දැමීමට පෙර එකකි: එහි ස්ථානයේ තැබුවහොත් ඕනෑම කෙනෙකුට කියවිය හැකිය. වෙනත් නමකින් ප්‍රතිෂ්ඨාපනය කරන්න.</translation>
    </message>
    <message>
        <source>{name} is locked with a former key: sign in with a name and a password of that time.</source>
        <translation>{name} පැරණි යතුරකින් අගුළු දමා ඇත: එකල නමකින් හා මුරපදයකින් පුරන්න.</translation>
    </message>
    <message>
        <source>{name} is now what the backup holds.</source>
        <translation>{name} දැන් උපස්ථයේ ඇති දේම ය.</translation>
    </message>
    <message>
        <source>{name} is there already. To put the backup in its place use --replace; what is there now is kept beside it.</source>
        <translation>{name} දැනටමත් ඇත. උපස්ථය එහි ස්ථානයේ තැබීමට --replace යොදන්න; දැන් ඇති දේ අසලින් තබාගනී.</translation>
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
            <numerusform>බැංකුවේ පේළි %n ක් දැන් පොතේ එක් ගනුදෙනුවකට අයත්‍ය.</numerusform>
            <numerusform>බැංකුවේ පේළි %n ක් දැන් පොතේ එක් ගනුදෙනුවකට අයත්‍ය.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a day or an amount were passed over.</source>
        <translation>
            <numerusform>දිනයක් හෝ මුදලක් නැති පේළි %n ක් මඟහැරිණි.</numerusform>
            <numerusform>දිනයක් හෝ මුදලක් නැති පේළි %n ක් මඟහැරිණි.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movements of the book belong to one line of the bank now.</source>
        <translation>
            <numerusform>පොතේ ගනුදෙනු %n ක් දැන් බැංකුවේ එක් පේළියකට අයත්‍ය.</numerusform>
            <numerusform>පොතේ ගනුදෙනු %n ක් දැන් බැංකුවේ එක් පේළියකට අයත්‍ය.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both have it</source>
        <translation>දෙකෙහිම ඇත</translation>
    </message>
    <message>
        <source>By the book on {day}</source>
        <translation>{day} දින පොතට අනුව</translation>
    </message>
    <message>
        <source>Ctrl+R records the line that is chosen: a charge, interest, or what nobody wrote down.</source>
        <translation>Ctrl+R තෝරාගත් පේළිය සටහන් කරයි: ගාස්තුවක්, පොලියක්, හෝ කිසිවෙකු නොලියූ දෙයක්.</translation>
    </message>
    <message>
        <source>Days were read as {form}.</source>
        <translation>දින {form} ලෙස කියවන ලදී.</translation>
    </message>
    <message>
        <source>How both agree</source>
        <translation>දෙක ගැළපෙන ආකාරය</translation>
    </message>
    <message>
        <source>No bank account is written down yet. Add it, then match its statement.</source>
        <translation>තවම බැංකු ගිණුමක් ලියා නැත. එකක් එක් කර, ඉන්පසු එහි ප්‍රකාශය සසඳන්න.</translation>
    </message>
    <message>
        <source>No set of number {number} is proposed. Look at the statement again.</source>
        <translation>අංක {number} දරන කට්ටලයක් යෝජනා කර නැත. ප්‍රකාශනය නැවත බලන්න.</translation>
    </message>
    <message>
        <source>One sum for several: probably the same</source>
        <translation>කිහිපයකට එක් එකතුවක්: බොහෝ විට එකමය</translation>
    </message>
    <message>
        <source>Record what only the bank has</source>
        <translation>බැංකුවේ පමණක් ඇති දේ සටහන් කරන්න</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>යොමු අංකය</translation>
    </message>
    <message>
        <source>Set of sums</source>
        <translation>මුදල් කට්ටලය</translation>
    </message>
    <message>
        <source>Statements of a bank (*.csv *.txt *.tsv *.xlsx *.ods)</source>
        <translation>බැංකු ප්‍රකාශ (*.csv *.txt *.tsv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>The bank has it, the book has not</source>
        <translation>බැංකුවේ ඇත, පොතේ නැත</translation>
    </message>
    <message>
        <source>The bank&apos;s day</source>
        <translation>බැංකුවේ දිනය</translation>
    </message>
    <message>
        <source>The book has everything that the bank has.</source>
        <translation>බැංකුවේ ඇති සියල්ල පොතේ ඇත.</translation>
    </message>
    <message>
        <source>The book has it, the bank has not</source>
        <translation>පොතේ ඇත, බැංකුවේ නැත</translation>
    </message>
    <message>
        <source>The book&apos;s day</source>
        <translation>පොතේ දිනය</translation>
    </message>
    <message>
        <source>There is no bank account {code}. Add it in the settings first.</source>
        <translation>{code} බැංකු ගිණුමක් නැත. පළමුව එය සැකසුම්වල එක් කරන්න.</translation>
    </message>
    <message>
        <source>These amounts add up. Look whether they are the same money: Ctrl+G says so of the set chosen.</source>
        <translation>මෙම මුදල්වල එකතුව ගැළපේ. ඒවා එකම මුදල් දැයි බලන්න: තෝරාගත් කට්ටලය එසේ යැයි Ctrl+G කියයි.</translation>
    </message>
    <message>
        <source>They belong together</source>
        <translation>ඒවා එකට අයත්‍ය</translation>
    </message>
    <message>
        <source>What only the bank has</source>
        <translation>බැංකුවේ පමණක් ඇති දේ</translation>
    </message>
    <message>
        <source>What only the book has, taken away</source>
        <translation>පොතේ පමණක් ඇති දේ, අඩු කළ</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>බැංකුව කියන දේ</translation>
    </message>
    <message>
        <source>What the bank should say</source>
        <translation>බැංකුව කිව යුතු දේ</translation>
    </message>
    <message>
        <source>What was paid by cheque, or late on the last days, may stand on the bank&apos;s next statement.</source>
        <translation>චෙක්පතින් හෝ අවසන් දිනවල ප්‍රමාද වී ගෙවූ දේ බැංකුවේ ඊළඟ ප්‍රකාශයේ තිබිය හැක.</translation>
    </message>
    <message>
        <source>Which file is the bank&apos;s statement?</source>
        <translation>බැංකුවේ ප්‍රකාශය කුමන ගොනුවද?</translation>
    </message>
    <message>
        <source>amount; transaction amount; sum</source>
        <translation>මුදල; ගනුදෙනු මුදල; වටිනාකම; එකතුව; amount; transaction amount; sum</translation>
    </message>
    <message>
        <source>balance; running balance; closing balance</source>
        <translation>ශේෂය; ගිණුම් ශේෂය; අවසාන ශේෂය; balance; running balance; closing balance</translation>
    </message>
    <message>
        <source>credit; deposit; deposits; paid in; money in; received; credit amount</source>
        <translation>බැර; බැර කිරීම්; තැන්පතු; තැන්පත් කිරීම්; ලැබීම්; බැර මුදල; credit; deposit; deposits; paid in; money in; received; credit amount</translation>
    </message>
    <message>
        <source>currency; ccy</source>
        <translation>මුදල් ඒකකය; මුදල් වර්ගය; currency; ccy</translation>
    </message>
    <message>
        <source>date; transaction date; posting date; booking date; txn date; value date</source>
        <translation>දිනය; ගනුදෙනු දිනය; සටහන් කළ දිනය; වටිනාකම් දිනය; date; transaction date; posting date; booking date; txn date; value date</translation>
    </message>
    <message>
        <source>debit; withdrawal; withdrawals; paid out; money out; payment; debit amount</source>
        <translation>හර; හර කිරීම්; ආපසු ගැනීම්; මුදල් ආපසු ගැනීම්; ගෙවීම්; හර මුදල; debit; withdrawal; withdrawals; paid out; money out; payment; debit amount</translation>
    </message>
    <message>
        <source>description; details; narration; particulars; remarks; text</source>
        <translation>විස්තරය; විස්තර; සටහන; සටහන්; description; details; narration; particulars; remarks; text</translation>
    </message>
    <message>
        <source>reference; ref; ref no; reference number; cheque number; cheque no; transaction id</source>
        <translation>යොමුව; යොමු අංකය; චෙක්පත් අංකය; ගනුදෙනු අංකය; reference; ref; ref no; reference number; cheque number; cheque no; transaction id</translation>
    </message>
    <message>
        <source>{name} beside the book of {account}</source>
        <translation>{account} හි පොත සමඟ {name}</translation>
    </message>
    <message>
        <source>{name} has no column of days with amounts beside it. A bank&apos;s statement says of each line its date and its amount, or what was paid in and paid out: look at the headings.</source>
        <translation>{name} හි දින සහ ඒ අසල මුදල් ඇති තීරුවක් නැත. බැංකුවේ ප්‍රකාශයක එක් එක් පේළියේ දිනය හා මුදල, නැතහොත් ලැබුණු හා ගෙවූ මුදල සඳහන් වේ: ශීර්ෂ බලන්න.</translation>
    </message>
    <message>
        <source>{name} is in {other}, the books are in {currency}. Ask the bank for the statement of the account that is kept in {currency}.</source>
        <translation>{name} {other} වලිනි, පොත් {currency} වලිනි. {currency} න් තබන ගිණුමේ ප්‍රකාශය බැංකුවෙන් ඉල්ලන්න.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{cell}” is no amount of {decimals} decimals at most.</source>
        <translation>{name}, පේළිය {line}: “{cell}” උපරිම දශම {decimals} ක් ඇති මුදලක් නොවේ.</translation>
    </message>
    <message>
        <source>{off} differ since before this statement: match the one before it, too.</source>
        <translation>{off} ක වෙනස මෙම ප්‍රකාශයට පෙර සිට ඇත: ඊට කලින් එක ද සසඳන්න.</translation>
    </message>
</context>
<context>
    <name>Before saving</name>
    <message numerus="yes">
        <source>%n items are on the bill.</source>
        <translation>
            <numerusform>බිලේ අයිතම %n ඇත.</numerusform>
            <numerusform>බිලේ අයිතම %n ඇත.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are covered up to then.</source>
        <translation>
            <numerusform>එතෙක් %n දෙනෙක් ආවරණය වේ.</numerusform>
            <numerusform>එතෙක් %n දෙනෙක් ආවරණය වේ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are enrolled, {who} first.</source>
        <translation>
            <numerusform>%n දෙනෙක් ලියාපදිංචි වේ, මුලින් {who}.</numerusform>
            <numerusform>%n දෙනෙක් ලියාපදිංචි වේ, මුලින් {who}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, {first} first, are covered by {product} of {who} from {day}.</source>
        <translation>
            <numerusform>{day} සිට {who} ගේ {product} යටතේ %n දෙනෙක් ආවරණය වේ, මුලින් {first}.</numerusform>
            <numerusform>{day} සිට {who} ගේ {product} යටතේ %n දෙනෙක් ආවරණය වේ, මුලින් {first}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A claim of {who} for {incurred}, reported on {reported}.</source>
        <translation>{who} ගේ {incurred} දින හිමිකමක්, {reported} දින වාර්තා විය.</translation>
    </message>
    <message>
        <source>A claim of {who} for {incurred}, reported on {reported}: {event}.</source>
        <translation>{who} ගේ {incurred} දින හිමිකමක්, {reported} දින වාර්තා විය: {event}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is met in part, with {amount} on {day}.</source>
        <translation>{who} ගේ {claim} හිමිකමට {day} දින කොටසක් ලෙස {amount} අනුමත වේ.</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is met with {amount} on {day}.</source>
        <translation>{who} ගේ {claim} හිමිකමට {day} දින {amount} අනුමත වේ.</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is rejected on {day}.</source>
        <translation>{who} ගේ {claim} හිමිකම {day} දින ප්‍රතික්ෂේප වේ.</translation>
    </message>
    <message>
        <source>Claims of {index} are decided on {day} for everybody in force of office {office}.</source>
        <translation>{office} කාර්යාලයේ බලපවත්වන සැමට {index} හි හිමිකම් {day} දින තීරණය වේ.</translation>
    </message>
    <message>
        <source>Claims of {index} are decided on {day} for everybody in force.</source>
        <translation>බලපවත්වන සැමට {index} හි හිමිකම් {day} දින තීරණය වේ.</translation>
    </message>
    <message>
        <source>Here will stand what is about to be recorded.</source>
        <translation>සටහන් කිරීමට යන දේ මෙහි පෙනේ.</translation>
    </message>
    <message>
        <source>It came on {day}, with receipt {receipt}.</source>
        <translation>එය {receipt} ලදුපත සමඟ {day} දින ලැබිණි.</translation>
    </message>
    <message>
        <source>It came on {day}, with the next receipt number.</source>
        <translation>එය ඊළඟ ලදුපත් අංකය සමඟ {day} දින ලැබිණි.</translation>
    </message>
    <message>
        <source>It covers {lives} lives.</source>
        <translation>එය {lives} දෙනෙක් ආවරණය කරයි.</translation>
    </message>
    <message>
        <source>It may come to {covered}.</source>
        <translation>එය {covered} දක්වා විය හැක.</translation>
    </message>
    <message>
        <source>Nobody of them is insured.</source>
        <translation>ඔවුන්ගෙන් කිසිවෙකු රක්ෂණය වී නැත.</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>ගෙවීමට කිසිවක් ඉතිරි නැත.</translation>
    </message>
    <message>
        <source>Of {loss} lost it may come to {covered}.</source>
        <translation>{loss} අලාභයෙන් {covered} දක්වා විය හැක.</translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <translation>හේතුව: {reason}.</translation>
    </message>
    <message>
        <source>They are told why: {reason}.</source>
        <translation>ඔවුන්ට හේතුව කියයි: {reason}.</translation>
    </message>
    <message>
        <source>Way of payment: {method}.</source>
        <translation>ගෙවීමේ ක්‍රමය: {method}.</translation>
    </message>
    <message>
        <source>part of the claim</source>
        <translation>හිමිකමේ කොටසක්</translation>
    </message>
    <message>
        <source>part payment</source>
        <translation>කොටස් ගෙවීමක්</translation>
    </message>
    <message>
        <source>{amount} is due for the term, for {insured} insured.</source>
        <translation>රක්ෂිතයන් {insured} දෙනෙකුට කාලය සඳහා {amount} ගෙවිය යුතුය.</translation>
    </message>
    <message>
        <source>{amount} is due for the term.</source>
        <translation>කාලය සඳහා {amount} ගෙවිය යුතුය.</translation>
    </message>
    <message>
        <source>{holder} holds the policy after it.</source>
        <translation>ඉන්පසු ඔප්පුකරු {holder} ය.</translation>
    </message>
    <message>
        <source>{name} ({village})</source>
        <translation>{name} ({village})</translation>
    </message>
    <message>
        <source>{over} is kept as an advance.</source>
        <translation>{over} අත්තිකාරමක් ලෙස තබාගනී.</translation>
    </message>
    <message>
        <source>{product} covers them from {start}.</source>
        <translation>{product} ඔවුන් {start} සිට ආවරණය කරයි.</translation>
    </message>
    <message>
        <source>{product} of {who} ends on {last}, not on {end}.</source>
        <translation>{who} ගේ {product} අවසන් වන්නේ {end} දින නොව {last} දිනය.</translation>
    </message>
    <message>
        <source>{product} of {who} goes on from {start}.</source>
        <translation>{who} ගේ {product} {start} සිට ඉදිරියට යයි.</translation>
    </message>
    <message>
        <source>{product} of {who} is held by {holder} from now on.</source>
        <translation>මෙතැන් සිට {who} ගේ {product} හි ඔප්පුකරු {holder} ය.</translation>
    </message>
    <message>
        <source>{rest} is left to pay after it.</source>
        <translation>ඉන්පසු ගෙවීමට {rest} ඉතිරිය.</translation>
    </message>
    <message>
        <source>{rest} of what is due is not paid: is this a part payment?</source>
        <translation>ගෙවිය යුතු දෙයින් {rest} ගෙවා නැත: මෙය කොටස් ගෙවීමක්ද?</translation>
    </message>
    <message>
        <source>{rest} of what is left to pay is not paid: is this a part of it?</source>
        <translation>ගෙවීමට ඉතිරි දෙයින් {rest} ගෙවා නැත: මෙය එහි කොටසක්ද?</translation>
    </message>
    <message>
        <source>{rest} stays due.</source>
        <translation>{rest} ගෙවිය යුතුව පවතී.</translation>
    </message>
    <message>
        <source>{who} had the money paid for claim {claim} on {day}.</source>
        <translation>{claim} හිමිකමට ගෙවූ මුදල් {who} ට {day} දින ලැබිණි.</translation>
    </message>
    <message>
        <source>{who} is covered up to {last}; the others of the policy of {policy} stay covered.</source>
        <translation>{who} {last} දක්වා ආවරණය වේ; {policy} ඔප්පුවේ අනෙක් අය තවදුරටත් ආවරණය වේ.</translation>
    </message>
    <message>
        <source>{who} is given back {amount} of {due} on {day}.</source>
        <translation>{day} දින {who} ට {due} න් {amount} ආපසු දෙනු ලැබේ.</translation>
    </message>
    <message>
        <source>{who} is paid {amount} for claim {claim} on {day}.</source>
        <translation>{day} දින {who} ට {claim} හිමිකමට {amount} ගෙවනු ලැබේ.</translation>
    </message>
    <message>
        <source>{who} is paid {amount} in advance for claim {claim}, not decided yet, on {day}.</source>
        <translation>{day} දින {who} ට තවම තීරණය නොවූ {claim} හිමිකමට අත්තිකාරම් ලෙස {amount} ගෙවනු ලැබේ.</translation>
    </message>
    <message>
        <source>{who} pays {amount} for {first} to {last}.</source>
        <translation>{who} {first} සිට {last} දක්වා {amount} ගෙවයි.</translation>
    </message>
    <message>
        <source>{who} pays {amount}, due on {due}.</source>
        <translation>{who} {due} දින ගෙවිය යුතු {amount} ගෙවයි.</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Step 1 of 2: who the scheme is. The currency cannot change once there are amounts.</source>
        <translation>පියවර 1 / 2: යෝජනා ක්‍රමය කවුද. මුදල් ඇතුළත් වූ පසු මුදල් ඒකකය වෙනස් කළ නොහැක.</translation>
    </message>
    <message>
        <source>Step 2 of 2: where it works, what it offers, what it has. Then you can enrol.</source>
        <translation>පියවර 2 / 2: එය වැඩ කරන තැන, දෙන දේ, ඇති දේ. ඉන්පසු ඔබට ලියාපදිංචි කළ හැක.</translation>
    </message>
</context>
<context>
    <name>Beyond</name>
    <message>
        <source>Answered within 30 days</source>
        <translation>දින 30 ක් තුළ පිළිතුරු දුන්</translation>
    </message>
    <message>
        <source>Appeals not answered yet</source>
        <translation>තවම පිළිතුරු නොදුන් අභියාචනා</translation>
    </message>
    <message>
        <source>Appeals that came in</source>
        <translation>ලැබුණු අභියාචනා</translation>
    </message>
    <message>
        <source>Appeals upheld wholly or in part / appeals that came in</source>
        <translation>මුළුමනින් හෝ කොටසක් සනාථ වූ අභියාචනා / ලැබුණු අභියාචනා</translation>
    </message>
    <message>
        <source>Benefits in time</source>
        <translation>නියමිත කලට ප්‍රතිලාභ</translation>
    </message>
    <message>
        <source>Benefits received</source>
        <translation>ලැබුණු ප්‍රතිලාභ</translation>
    </message>
    <message>
        <source>Benefits received within 30 days</source>
        <translation>දින 30 ක් තුළ ලැබුණු ප්‍රතිලාභ</translation>
    </message>
    <message>
        <source>Benefits received within 30 days from the event / benefits received</source>
        <translation>සිදුවීමේ සිට දින 30 ක් තුළ ලැබුණු ප්‍රතිලාභ / ලැබුණු ප්‍රතිලාභ</translation>
    </message>
    <message>
        <source>Benefits received within days from the event</source>
        <translation>සිදුවීමේ සිට දින ගණන තුළ ලැබුණු ප්‍රතිලාභ</translation>
    </message>
    <message>
        <source>Benefits received within them</source>
        <translation>ඒ තුළ ලැබුණු ප්‍රතිලාභ</translation>
    </message>
    <message>
        <source>Benefits received within {days} days</source>
        <translation>දින {days} ක් තුළ ලැබුණු ප්‍රතිලාභ</translation>
    </message>
    <message>
        <source>Beyond the ten</source>
        <translation>දහයෙන් ඔබ්බට</translation>
    </message>
    <message>
        <source>Billed item by item</source>
        <translation>අයිතමයෙන් අයිතමය බිල් කළ</translation>
    </message>
    <message>
        <source>Claims that happened / insured years</source>
        <translation>සිදු වූ හිමිකම් / රක්ෂිත වසර</translation>
    </message>
    <message>
        <source>Complaints and appeals by month</source>
        <translation>මාසය අනුව පැමිණිලි හා අභියාචනා</translation>
    </message>
    <message>
        <source>Complaints answered</source>
        <translation>පිළිතුරු දුන් පැමිණිලි</translation>
    </message>
    <message>
        <source>Complaints answered within 30 days</source>
        <translation>දින 30 ක් තුළ පිළිතුරු දුන් පැමිණිලි</translation>
    </message>
    <message>
        <source>Complaints answered within 30 days / complaints that came in</source>
        <translation>දින 30 ක් තුළ පිළිතුරු දුන් පැමිණිලි / ලැබුණු පැමිණිලි</translation>
    </message>
    <message>
        <source>Complaints per 1,000 insured years</source>
        <translation>රක්ෂිත වසර 1,000 කට පැමිණිලි</translation>
    </message>
    <message>
        <source>Complaints still unanswered: {count}</source>
        <translation>තවම පිළිතුරු නොදුන් පැමිණිලි: {count}</translation>
    </message>
    <message>
        <source>Complaints that came in</source>
        <translation>ලැබුණු පැමිණිලි</translation>
    </message>
    <message>
        <source>Complaints that came in / 1,000 insured years</source>
        <translation>ලැබුණු පැමිණිලි / රක්ෂිත වසර 1,000</translation>
    </message>
    <message>
        <source>Complaints that ever came in</source>
        <translation>මෙතෙක් ලැබුණු සියලු පැමිණිලි</translation>
    </message>
    <message>
        <source>Coverage is not told by sex: the people a product is meant for are written down as one number, women and men together.</source>
        <translation>ආවරණය ස්ත්‍රී පුරුෂ ලෙස වෙන් කර නැත: නිෂ්පාදනයක් අදහස් කළ අය, කාන්තාවන් හා පිරිමින් එකට, එක් සංඛ්‍යාවක් ලෙස ලියා ඇත.</translation>
    </message>
    <message>
        <source>Days of 1,000 years</source>
        <translation>වසර 1,000 ක දින</translation>
    </message>
    <message>
        <source>Few complaints may mean content members, or members who do not know where to go.</source>
        <translation>පැමිණිලි අඩු වීම යනු තෘප්තිමත් සාමාජිකයන් විය හැක, නැතහොත් යා යුත්තේ කොතැනටදැයි නොදන්නා සාමාජිකයන් විය හැක.</translation>
    </message>
    <message>
        <source>How often somebody who is insured for a year has a claim.</source>
        <translation>වසරක් රක්ෂිත අයෙකුට හිමිකමක් ඇති වන වාර ගණන.</translation>
    </message>
    <message>
        <source>Indicators by sex</source>
        <translation>ස්ත්‍රී පුරුෂ භාවය අනුව දර්ශක</translation>
    </message>
    <message>
        <source>Insured on the last day by sex</source>
        <translation>අවසන් දිනයේ රක්ෂිතයන්, ස්ත්‍රී පුරුෂ භාවය අනුව</translation>
    </message>
    <message>
        <source>Insured who could have renewed and did not / insured who could have renewed</source>
        <translation>අලුත් කළ හැකිව තිබී අලුත් නොකළ රක්ෂිතයන් / අලුත් කළ හැකි වූ රක්ෂිතයන්</translation>
    </message>
    <message>
        <source>Insured whose sex is known</source>
        <translation>ස්ත්‍රී පුරුෂ භාවය දන්නා රක්ෂිතයන්</translation>
    </message>
    <message>
        <source>Insured whose sex is not known</source>
        <translation>ස්ත්‍රී පුරුෂ භාවය නොදන්නා රක්ෂිතයන්</translation>
    </message>
    <message>
        <source>Insured whose sex is not known are left out: {count}</source>
        <translation>ස්ත්‍රී පුරුෂ භාවය නොදන්නා රක්ෂිතයන් අත්හැරේ: {count}</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>අලුත් නොකළ</translation>
    </message>
    <message>
        <source>Lapsed: {reason}</source>
        <translation>අලුත් නොකළ: {reason}</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>අලුත් නොකිරීම්</translation>
    </message>
    <message>
        <source>Lapses by reason</source>
        <translation>හේතුව අනුව අලුත් නොකිරීම්</translation>
    </message>
    <message>
        <source>Lives of head counts that stayed</source>
        <translation>රැඳුණු පුද්ගල සංඛ්‍යාවල අය</translation>
    </message>
    <message>
        <source>No appeal came in during the period.</source>
        <translation>කාලය තුළ අභියාචනයක් ලැබී නැත.</translation>
    </message>
    <message>
        <source>No benefit was received in the period.</source>
        <translation>කාලය තුළ ප්‍රතිලාභයක් ලැබී නැත.</translation>
    </message>
    <message>
        <source>No claim that ended in the period has its bill in the file, item by item.</source>
        <translation>කාලය තුළ අවසන් වූ කිසිදු හිමිකමක බිල අයිතමයෙන් අයිතමය ගොනුවේ නැත.</translation>
    </message>
    <message>
        <source>No complaint came in during the period.</source>
        <translation>කාලය තුළ පැමිණිල්ලක් ලැබී නැත.</translation>
    </message>
    <message>
        <source>No complaint has ever been entered: keep the register.</source>
        <translation>කිසිදා පැමිණිල්ලක් ඇතුළත් කර නැත: ලේඛනය පවත්වාගෙන යන්න.</translation>
    </message>
    <message>
        <source>Nobody was insured in the period.</source>
        <translation>කාලය තුළ කිසිවෙකු රක්ෂිත වී නොසිටියේය.</translation>
    </message>
    <message>
        <source>Nobody whose sex is known is insured on the last day.</source>
        <translation>ස්ත්‍රී පුරුෂ භාවය දන්නා කිසිවෙකු අවසන් දිනයේ රක්ෂිත නැත.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>තවම පිළිතුරු නැත</translation>
    </message>
    <message>
        <source>Of all lapsed</source>
        <translation>අලුත් නොකළ සියල්ලෙන්</translation>
    </message>
    <message>
        <source>Of every 100 a family was billed, so much did the scheme pay; the rest it paid itself.</source>
        <translation>පවුලකට බිල් කළ සෑම 100 කින්ම යෝජනා ක්‍රමය ගෙවූ ප්‍රමාණය; ඉතිරිය පවුලම ගෙවීය.</translation>
    </message>
    <message>
        <source>Of every 100 appeals, so many were right: a high share says that claims are rejected too lightly.</source>
        <translation>සෑම අභියාචනා 100 කින්ම නිවැරදි වූ ගණන: වැඩි කොටසකින් කියවෙන්නේ හිමිකම් පහසුවෙන් ප්‍රතික්ෂේප කරන බවයි.</translation>
    </message>
    <message>
        <source>Of every 100 families that were paid, so many held the money within a month from the event.</source>
        <translation>ගෙවූ සෑම පවුල් 100 කින්ම සිදුවීමේ සිට මාසයක් තුළ මුදල් අතට ලැබුණු ගණන.</translation>
    </message>
    <message>
        <source>Of every 100 insured people, so many are women or girls.</source>
        <translation>සෑම රක්ෂිතයන් 100 කින්ම කාන්තාවන් හෝ ගැහැණු ළමයින් ගණන.</translation>
    </message>
    <message>
        <source>Of every 100 who complained, so many had an answer within a month.</source>
        <translation>පැමිණිලි කළ සෑම 100 දෙනෙකුගෙන්ම මාසයක් තුළ පිළිතුරක් ලැබුණු ගණන.</translation>
    </message>
    <message>
        <source>Of every 100 who could stay, so many did not; the parts say why, where somebody asked them.</source>
        <translation>රැඳිය හැකි වූ සෑම 100 දෙනෙකුගෙන්ම නොරැඳුණු ගණන; කෙනෙකු ඔවුන්ගෙන් විමසූ විට, කොටස් හේතුව කියයි.</translation>
    </message>
    <message>
        <source>Of those who could renew</source>
        <translation>අලුත් කළ හැකි වූ අයගෙන්</translation>
    </message>
    <message>
        <source>Overturned on appeal</source>
        <translation>අභියාචනයෙන් අවලංගු වූ</translation>
    </message>
    <message>
        <source>Paid for claims with a bill / billed for them, of claims that ended in the period</source>
        <translation>බිලක් ඇති හිමිකම්වලට ගෙවූ / ඒවාට බිල් කළ, කාලය තුළ අවසන් වූ හිමිකම්වල</translation>
    </message>
    <message>
        <source>Paid of billed</source>
        <translation>බිල් කළ දෙයින් ගෙවූ</translation>
    </message>
    <message>
        <source>Paid of what was billed</source>
        <translation>බිල් කළ මුදලින් ගෙවූ කොටස</translation>
    </message>
    <message>
        <source>Rejections overturned</source>
        <translation>අවලංගු වූ ප්‍රතික්ෂේප කිරීම්</translation>
    </message>
    <message>
        <source>Rejections overturned in part</source>
        <translation>කොටසක් අවලංගු වූ ප්‍රතික්ෂේප කිරීම්</translation>
    </message>
    <message>
        <source>Rejections overturned on appeal</source>
        <translation>අභියාචනයෙන් අවලංගු වූ ප්‍රතික්ෂේප කිරීම්</translation>
    </message>
    <message>
        <source>Rejections overturned wholly</source>
        <translation>මුළුමනින් අවලංගු වූ ප්‍රතික්ෂේප කිරීම්</translation>
    </message>
    <message>
        <source>The sexes add up to the whole; of the lives of a head count nobody knows the sex.</source>
        <translation>ස්ත්‍රී පුරුෂ කොටස්වල එකතුව මුළු ගණනයි; පුද්ගල සංඛ්‍යාවක අයගේ ස්ත්‍රී පුරුෂ භාවය කිසිවෙකු නොදනී.</translation>
    </message>
    <message>
        <source>These figures are of our own: nobody has published how they are to be reckoned, and none has a norm.</source>
        <translation>මෙම සංඛ්‍යා අපේම ඒවාය: ඒවා ගණනය කරන ආකාරය කිසිවෙකු පළ කර නැත, කිසිවකට සම්මතයක් ද නැත.</translation>
    </message>
    <message>
        <source>Thousands of insured years</source>
        <translation>රක්ෂිත වසර දහස්</translation>
    </message>
    <message>
        <source>Who is insured with two products counts in each of them.</source>
        <translation>නිෂ්පාදන දෙකකින් රක්ෂිත අය ඒ එක් එක් නිෂ්පාදනයේ ගැනේ.</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>දින ගණන තුළ</translation>
    </message>
    <message>
        <source>Women insured</source>
        <translation>රක්ෂිත කාන්තාවන්</translation>
    </message>
    <message>
        <source>Women insured / insured whose sex is known, on the last day</source>
        <translation>රක්ෂිත කාන්තාවන් / ස්ත්‍රී පුරුෂ භාවය දන්නා රක්ෂිතයන්, අවසන් දිනයේ</translation>
    </message>
    <message>
        <source>Women insured of all insured</source>
        <translation>සියලු රක්ෂිතයන්ගෙන් රක්ෂිත කාන්තාවන්</translation>
    </message>
    <message>
        <source>Women of known sex</source>
        <translation>ස්ත්‍රී පුරුෂ භාවය දන්නා අයගෙන් කාන්තාවන්</translation>
    </message>
    <message>
        <source>within how many days a benefit shall be received</source>
        <translation>ප්‍රතිලාභයක් ලැබිය යුත්තේ දින කීයක් තුළද</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Age in years</source>
        <translation>වයස අවුරුදුවලින්</translation>
    </message>
    <message>
        <source>Average days to settle a claim</source>
        <translation>හිමිකමක් බේරුම් කිරීමට ගතවන සාමාන්‍ය දින ගණන</translation>
    </message>
    <message>
        <source>Benefits: {codes}</source>
        <translation>ප්‍රතිලාභ: {codes}</translation>
    </message>
    <message>
        <source>Claims for it reported in these days</source>
        <translation>මෙම දිනවල ඒ සඳහා වාර්තා වූ හිමිකම්</translation>
    </message>
    <message>
        <source>Cover for pregnancy and birth</source>
        <translation>ගැබ්ගැනීම හා දරු ප්‍රසූතිය සඳහා ආවරණය</translation>
    </message>
    <message>
        <source>Information brief</source>
        <translation>තොරතුරු පත්‍රිකාව</translation>
    </message>
    <message>
        <source>Insured on the last day</source>
        <translation>අවසන් දිනයේ රක්ෂිතයන්</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>එහි ප්‍රමාණය</translation>
    </message>
    <message>
        <source>Lives insured as head counts, of whom neither sex nor age is known: {count}.</source>
        <translation>පුද්ගල සංඛ්‍යාව ලෙස රක්ෂිත, ස්ත්‍රී පුරුෂ භාවය හෝ වයස නොදන්නා අය: {count}.</translation>
    </message>
    <message>
        <source>Nobody is insured by name on the last day.</source>
        <translation>අවසන් දිනයේ කිසිවෙකු නමින් රක්ෂිත වී නැත.</translation>
    </message>
    <message>
        <source>Of the insured whose sex is known</source>
        <translation>ස්ත්‍රී පුරුෂ භාවය දන්නා රක්ෂිතයන් අතරින්</translation>
    </message>
    <message>
        <source>Of {count} products those with the most insured are shown.</source>
        <translation>නිෂ්පාදන {count} කින් වැඩිම රක්ෂිතයන් ඇති ඒවා පෙන්වයි.</translation>
    </message>
    <message>
        <source>Paid for it in these days</source>
        <translation>මෙම දිනවල ඒ සඳහා ගෙවූ මුදල</translation>
    </message>
    <message>
        <source>The insured by sex and age</source>
        <translation>ස්ත්‍රී පුරුෂ භාවය හා වයස අනුව රක්ෂිතයන්</translation>
    </message>
    <message numerus="yes">
        <source>The products add up to %n more than the scheme insures: it counts each person once.</source>
        <translation>
            <numerusform>නිෂ්පාදනවල එකතුව යෝජනා ක්‍රමයේ රක්ෂිතයන්ට වඩා %n ක් වැඩිය: යෝජනා ක්‍රමය එක් එක් පුද්ගලයා එක් වරක් ගණන් කරයි.</numerusform>
            <numerusform>නිෂ්පාදනවල එකතුව යෝජනා ක්‍රමයේ රක්ෂිතයන්ට වඩා %n ක් වැඩිය: යෝජනා ක්‍රමය එක් එක් පුද්ගලයා එක් වරක් ගණන් කරයි.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ten indicators over twelve quarters</source>
        <translation>කාර්තු දොළහක් පුරා දර්ශක දහය</translation>
    </message>
    <message>
        <source>There is no benefit {code}. Choose among the codes of the list Benefits.</source>
        <translation>{code} ප්‍රතිලාභයක් නැත. ප්‍රතිලාභ ලැයිස්තුවේ කේත අතරින් තෝරන්න.</translation>
    </message>
    <message>
        <source>Villages of the insured</source>
        <translation>රක්ෂිතයන්ගේ ගම්</translation>
    </message>
    <message>
        <source>What it is for women</source>
        <translation>කාන්තාවන්ට එය කුමක්ද</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>එය කියන දේ</translation>
    </message>
    <message>
        <source>Which benefits are for pregnancy and birth is not said: give their codes, and who has them and what was paid is told here.</source>
        <translation>ගැබ්ගැනීම හා දරු ප්‍රසූතිය සඳහා කුමන ප්‍රතිලාභදැයි කියා නැත: ඒවායේ කේත දෙන්න, එවිට ඒවා ඇත්තේ කාටද හා ගෙවූයේ කුමක්ද යන්න මෙහි කියයි.</translation>
    </message>
    <message>
        <source>Women and girls insured with it</source>
        <translation>එයින් රක්ෂිත කාන්තාවන් හා ගැහැණු ළමයින්</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>කාන්තාවන් හා පිරිමින්</translation>
    </message>
    <message>
        <source>codes of the benefits for pregnancy and birth, parted by commas</source>
        <translation>ගැබ්ගැනීම හා දරු ප්‍රසූතිය සඳහා ප්‍රතිලාභවල කේත, කොමාවලින් වෙන් කර</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>ලියා නැත</translation>
    </message>
</context>
<context>
    <name>By month</name>
    <message>
        <source>Incurred claims are what was paid, and what the claims reserves changed by: a month may be below 0.</source>
        <translation>සිදු වූ හිමිකම් යනු ගෙවූ දේ සහ හිමිකම් සංචිත වෙනස් වූ ප්‍රමාණයයි: මාසයක් 0 ට අඩු විය හැක.</translation>
    </message>
    <message>
        <source>Premium and claims by month</source>
        <translation>මාසය අනුව වාරික හා හිමිකම්</translation>
    </message>
    <message>
        <source>Premium is written on the day it falls due and received on the day it is paid: two different figures.</source>
        <translation>වාරිකය ගෙවිය යුතු දිනයේ ලියාපදිංචි වන අතර ගෙවූ දිනයේ ලැබේ: ඒ වෙනස් සංඛ්‍යා දෙකකි.</translation>
    </message>
    <message>
        <source>Premium received</source>
        <translation>ලැබුණු වාරිකය</translation>
    </message>
    <message>
        <source>Premium received by voucher</source>
        <translation>වවුචරයෙන් ලැබුණු වාරිකය</translation>
    </message>
    <message>
        <source>Premium written</source>
        <translation>ලියාපදිංචි වාරිකය</translation>
    </message>
    <message>
        <source>how many months, 36 at most</source>
        <translation>මාස කීයක්ද, උපරිම 36</translation>
    </message>
</context>
<context>
    <name>By sex</name>
    <message>
        <source>All</source>
        <translation>සියල්ල</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>පිරිමි</translation>
    </message>
    <message>
        <source>Other sex</source>
        <translation>වෙනත් භාවයක්</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>ස්ත්‍රී පුරුෂ භාවය නොදනී</translation>
    </message>
    <message>
        <source>The target population is not counted by sex.</source>
        <translation>ඉලක්ක ජනගහනය ස්ත්‍රී පුරුෂ භාවය අනුව ගණන් කර නැත.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>කාන්තාවන්</translation>
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
        <translation>ඉදිරියට ගෙනා</translation>
    </message>
    <message>
        <source>By the book</source>
        <translation>පොතට අනුව</translation>
    </message>
    <message>
        <source>Counted from {first} to {last}</source>
        <translation>{first} සිට {last} දක්වා ගණන් කළ</translation>
    </message>
    <message>
        <source>In</source>
        <translation>ලැබීම්</translation>
    </message>
    <message>
        <source>Less was counted: something that was paid is not in the book, or something received is missing.</source>
        <translation>ගණන් කළේ අඩුවෙනි: ගෙවූ යමක් පොතේ නැත, නැතහොත් ලැබුණු යමක් අඩුය.</translation>
    </message>
    <message>
        <source>More was counted: something that came in is not in the book, or something paid is there twice.</source>
        <translation>ගණන් කළේ වැඩියෙනි: ලැබුණු යමක් පොතේ නැත, නැතහොත් ගෙවූ යමක් දෙවරක් ඇත.</translation>
    </message>
    <message>
        <source>No account said</source>
        <translation>ගිණුමක් සඳහන් කර නැත</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>ගෙවීම්</translation>
    </message>
    <message>
        <source>The count and the book agree.</source>
        <translation>ගණන් කළ මුදල හා පොත ගැළපේ.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>කුමක් සඳහාද</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>එහි අර්ථය</translation>
    </message>
    <message>
        <source>What the counter takes and pays goes where the settings say of its way of payment.</source>
        <translation>කවුන්ටරය ලබාගන්නා හා ගෙවන මුදල් යන්නේ එහි ගෙවීමේ ක්‍රමයට සැකසුම්වල දැක්වෙන ගිණුමටය.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>කා සමඟද</translation>
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
        <translation>වයස අනුව හිමිකම්</translation>
    </message>
    <message>
        <source>Claims by cause</source>
        <translation>හේතුව අනුව හිමිකම්</translation>
    </message>
    <message>
        <source>Claims by cause and age</source>
        <translation>හේතුව හා වයස අනුව හිමිකම්</translation>
    </message>
    <message>
        <source>Number of claims by cause and age in years</source>
        <translation>හේතුව හා වයස (වසර) අනුව හිමිකම් ගණන</translation>
    </message>
    <message>
        <source>Share of the amount</source>
        <translation>මුදලේ කොටස</translation>
    </message>
    <message>
        <source>The age is that on the day of the event; it is not known of who has no birth date, nor of a head count.</source>
        <translation>වයස සිදුවීම් දිනයේ වයසයි; උපන් දිනය නැති අයගේ හෝ පුද්ගල සංඛ්‍යාවක වයස නොදනී.</translation>
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
        <translation>ප්‍රස්තාරය: {title}. {values}</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>රූපය පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>වගුව පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>කා{number}</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>කා{number} {year}</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>රූපය පිටපත් කර ඇත.</translation>
    </message>
    <message>
        <source>There is nothing to draw for these days.</source>
        <translation>මෙම දින සඳහා ඇඳීමට කිසිවක් නැත.</translation>
    </message>
    <message>
        <source>median days</source>
        <translation>මධ්‍යස්ථ දින</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>අගයක් නැත</translation>
    </message>
    <message>
        <source>period</source>
        <translation>කාලය</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>සැලැස්ම</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>අනුපාතය</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>දින {days}</translation>
    </message>
    <message>
        <source>{indicator}, twelve quarters</source>
        <translation>{indicator}, කාර්තු දොළහක්</translation>
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
        <translation>{period}: {value} (සැලැස්ම {plan})</translation>
    </message>
    <message>
        <source>{point}, may still change</source>
        <translation>{point}, තවම වෙනස් විය හැක</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A check sum of what was found: when that changes, the finding comes back.</source>
        <translation>සොයාගත් දෙයේ පරීක්ෂා එකතුවකි: එය වෙනස් වූ විට සොයාගැනීම නැවත එයි.</translation>
    </message>
    <message>
        <source>A child is younger than the holder: the birth date or the relation is another.</source>
        <translation>දරුවෙක් ඔප්පුකරුට වඩා බාලය: උපන් දිනය හෝ සබඳතාව වෙනත් එකකි.</translation>
    </message>
    <message>
        <source>A claim is owed only for an event on a day on which the person was covered.</source>
        <translation>හිමිකමක් ගෙවිය යුත්තේ පුද්ගලයා ආවරණය වූ දිනයක සිදුවීමකට පමණි.</translation>
    </message>
    <message>
        <source>A cover makes good what was lost, not more; fixed benefits are entered as loss and as covered.</source>
        <translation>ආවරණය අහිමි වූ දේ පමණක් පියවයි, වැඩියෙන් නොවේ; ස්ථාවර ප්‍රතිලාභ අලාභය ලෙසත් ආවරණය ලෙසත් ඇතුළත් කරයි.</translation>
    </message>
    <message>
        <source>A household has one holder: whom the cover of the others goes by must be plain.</source>
        <translation>ගෘහයකට එක් ඔප්පුකරුවෙක් සිටී: අනෙක් අයගේ ආවරණය කා අනුවදැයි පැහැදිලි විය යුතුය.</translation>
    </message>
    <message>
        <source>A number of an identity paper belongs to one person; shared, it is a slip or a borrowed paper.</source>
        <translation>හැඳුනුම්පත් අංකයක් එක් පුද්ගලයෙකුට අයත්ය; බෙදාගෙන ඇත්නම් එය වරදකි, නැතහොත් ණයට ගත් පත්‍රයකි.</translation>
    </message>
    <message>
        <source>A number that many households have is often the agent&apos;s: whoever calls reaches none of them.</source>
        <translation>බොහෝ ගෘහවලට ඇති අංකයක් බොහෝ විට නියෝජිතයාගේ ය: එයට කතා කළොත් ඔවුන්ගෙන් කිසිවෙකු හමු නොවේ.</translation>
    </message>
    <message>
        <source>A payment before the decision is an advance: whoever knows the case sees that it was one.</source>
        <translation>තීරණයට පෙර ගෙවීමක් අත්තිකාරමකි: සිද්ධිය දන්නා අයට එය එසේදැයි පෙනේ.</translation>
    </message>
    <message>
        <source>A percentage is written as 10, not as 0.1: below one it is seldom meant.</source>
        <translation>ප්‍රතිශතයක් 10 ලෙස ලියයි, 0.1 ලෙස නොවේ: එකට අඩු අගයක් කලාතුරකින් අදහස් වේ.</translation>
    </message>
    <message>
        <source>A policy is renewed once: of two renewals one is a second policy of its own, or a slip.</source>
        <translation>ඔප්පුවක් එක් වරක් අලුත් කරයි: අලුත් කිරීම් දෙකෙන් එකක් වෙනම ඔප්පුවකි, නැතහොත් වරදකි.</translation>
    </message>
    <message>
        <source>A premium of a policy for the same days is due once; twice, premium written and received are too high.</source>
        <translation>එකම දින සඳහා ඔප්පුවක වාරිකයක් එක් වරක් ගෙවිය යුතුය; දෙවරක් නම් ලියාපදිංචි වාරිකය හා ලැබුණු වාරිකය වැඩි වේ.</translation>
    </message>
    <message>
        <source>A product has a method for every reserve its kind needs, and that method has all it computes with.</source>
        <translation>නිෂ්පාදනයකට එහි වර්ගයට අවශ්‍ය සෑම සංචිතයකටම ක්‍රමයක් තිබිය යුතු අතර, ගණනයට අවශ්‍ය සියල්ල එම ක්‍රමයට තිබිය යුතුය.</translation>
    </message>
    <message>
        <source>A product of this kind needs an accrued liabilities reserve certified by an actuary.</source>
        <translation>මෙවැනි නිෂ්පාදනයකට ජීවගණකයෙකු සහතික කළ උපචිත වගකීම් සංචිතයක් අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>A product whose policies are recorded takes premium, claims and reserves from its records alone.</source>
        <translation>ඔප්පු සටහන් කර ඇති නිෂ්පාදනයක වාරික, හිමිකම් සහ සංචිත ගන්නේ එහි සටහන්වලින් පමණි.</translation>
    </message>
    <message>
        <source>A scheme covers at most what was billed.</source>
        <translation>යෝජනා ක්‍රමය ආවරණය කරන්නේ බිල් කළ මුදල දක්වා පමණි.</translation>
    </message>
    <message>
        <source>A village, a cause or a group under two spellings is counted as two.</source>
        <translation>ගමක්, හේතුවක් හෝ කණ්ඩායමක් අක්ෂර වින්‍යාස දෙකකින් ලියුවොත් දෙකක් ලෙස ගැනේ.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>පිළිගන්න</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>සොයාගැනීමක් පිළිගන්න</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>හේතුවක් සමඟ පිළිගන්න…</translation>
    </message>
    <message>
        <source>Accept {record}: {message}</source>
        <translation>{record} පිළිගන්න: {message}</translation>
    </message>
    <message>
        <source>Accepted ({count})</source>
        <translation>පිළිගත් ({count})</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>පිළිගත් දිනය</translation>
    </message>
    <message>
        <source>An actuary certifies the accrued liabilities reserve at least once a year.</source>
        <translation>ජීවගණකයෙක් උපචිත වගකීම් සංචිතය අවම වශයෙන් වසරකට වරක් සහතික කරයි.</translation>
    </message>
    <message>
        <source>An amount twenty times the usual one of its product is more often a slip of the keys.</source>
        <translation>නිෂ්පාදනයේ සාමාන්‍ය මුදල මෙන් විසි ගුණයක් බොහෝ විට යතුරු වරදකි.</translation>
    </message>
    <message>
        <source>An office with policies in force takes premium; after a silent quarter its papers are late.</source>
        <translation>බලපවත්වන ඔප්පු ඇති කාර්යාලයක් වාරික ලබාගනී; නිහඬ කාර්තුවකින් පසු එහි ලියවිලි ප්‍රමාදය.</translation>
    </message>
    <message>
        <source>Appeal {complaint} was upheld on {day}, and the claim is still rejected.</source>
        <translation>{complaint} අභියාචනය {day} දින සනාථ විය, එහෙත් හිමිකම තවමත් ප්‍රතික්ෂේප කර ඇත.</translation>
    </message>
    <message>
        <source>Appeals upheld, claims still rejected</source>
        <translation>සනාථ වූ අභියාචනා, තවමත් ප්‍රතික්ෂේප කර ඇති හිමිකම්</translation>
    </message>
    <message>
        <source>Approved and not paid</source>
        <translation>අනුමත නමුත් නොගෙවූ</translation>
    </message>
    <message>
        <source>Approved claims are paid within weeks; until then their amount stands as a reserve.</source>
        <translation>අනුමත හිමිකම් සති කිහිපයකින් ගෙවේ; එතෙක් එම මුදල සංචිතයක් ලෙස පවතී.</translation>
    </message>
    <message>
        <source>Born after the cover began</source>
        <translation>ආවරණය ආරම්භ වූ පසු උපන්</translation>
    </message>
    <message>
        <source>Certificates older than a year</source>
        <translation>වසරකට වඩා පැරණි සහතික</translation>
    </message>
    <message>
        <source>Children older than their holder</source>
        <translation>ඔප්පුකරුට වඩා වැඩිමල් දරුවන්</translation>
    </message>
    <message>
        <source>Claims after death</source>
        <translation>මරණයෙන් පසු හිමිකම්</translation>
    </message>
    <message>
        <source>Claims beside their items</source>
        <translation>අයිතම හා නොගැළපෙන හිමිකම්</translation>
    </message>
    <message>
        <source>Claims in the waiting period</source>
        <translation>පොරොත්තු කාලයේ හිමිකම්</translation>
    </message>
    <message>
        <source>Claims of persons who are not covered</source>
        <translation>ආවරණය නොවූ අයගේ හිමිකම්</translation>
    </message>
    <message>
        <source>Claims outside their cover</source>
        <translation>ආවරණයෙන් පිටත හිමිකම්</translation>
    </message>
    <message>
        <source>Claims reported twice</source>
        <translation>දෙවරක් වාර්තා වූ හිමිකම්</translation>
    </message>
    <message>
        <source>Claims were reported up to {days} days after the event, but nothing is reserved for those still to come.</source>
        <translation>සිදුවීමෙන් දින {days} ක් දක්වා පසුව හිමිකම් වාර්තා වී ඇත, එහෙත් තවම එන්නට ඇති ඒවාට කිසිවක් වෙන් කර නැත.</translation>
    </message>
    <message>
        <source>Cover ends with the death of a person; a later event is somebody else&apos;s, or its day is a slip.</source>
        <translation>පුද්ගලයෙකුගේ මරණයෙන් ආවරණය අවසන් වේ; පසුව සිදුවීමක් වෙනත් අයෙකුගේ ය, නැතහොත් දිනය වරදකි.</translation>
    </message>
    <message>
        <source>Cover of a person begins at birth at the earliest; a child born since then joins on that day.</source>
        <translation>පුද්ගලයෙකුගේ ආවරණය මුල්ම වශයෙන් උපතේදී ඇරඹේ; පසුව උපන් දරුවෙක් එදින එකතු වේ.</translation>
    </message>
    <message>
        <source>Coverage is held against the people a product is made for: counted years ago, they are others by now.</source>
        <translation>ආවරණය මනින්නේ නිෂ්පාදනය සැදූ ජනයා සමඟය: වසර ගණනකට පෙර ගණන් කළේ නම් දැන් ඔවුන් වෙනස්ය.</translation>
    </message>
    <message>
        <source>Data checks</source>
        <translation>දත්ත පරීක්ෂා</translation>
    </message>
    <message>
        <source>Days between two treaties</source>
        <translation>ප්‍රතිරක්ෂණ ගිවිසුම් දෙකක් අතර දින</translation>
    </message>
    <message>
        <source>Days in the future or a century away</source>
        <translation>අනාගතයේ හෝ සියවසක් ඈත දින</translation>
    </message>
    <message>
        <source>Dependants over age</source>
        <translation>වයස ඉක්මවූ යැපෙන්නන්</translation>
    </message>
    <message>
        <source>Equal premiums twice</source>
        <translation>සමාන වාරික දෙවරක්</translation>
    </message>
    <message>
        <source>Every payment taken leaves a receipt with its number.</source>
        <translation>ලබාගත් සෑම ගෙවීමකටම අංකයක් සහිත ලදුපතක් ඇත.</translation>
    </message>
    <message>
        <source>Exits without a reason</source>
        <translation>හේතුවක් නැති ඉවත් වීම්</translation>
    </message>
    <message>
        <source>Go through everything</source>
        <translation>සියල්ල පිරික්සන්න</translation>
    </message>
    <message>
        <source>Holders outside the limits of age</source>
        <translation>වයස් සීමාවලින් පිටත ඔප්පුකරුවන්</translation>
    </message>
    <message>
        <source>Holders without a birth date</source>
        <translation>උපන් දිනයක් නැති ඔප්පුකරුවන්</translation>
    </message>
    <message>
        <source>Households with two holders</source>
        <translation>ඔප්පුකරුවන් දෙදෙනෙක් සිටින ගෘහ</translation>
    </message>
    <message>
        <source>Identity numbers of several persons</source>
        <translation>කිහිප දෙනෙකුට පොදු හැඳුනුම් අංක</translation>
    </message>
    <message>
        <source>It covers {first} to {last}; policy {policy} runs from {start} to {end}.</source>
        <translation>එය {first} සිට {last} දක්වා ආවරණය කරයි; {policy} ඔප්පුව {start} සිට {end} දක්වා පවතී.</translation>
    </message>
    <message>
        <source>It was paid on {paid}; claim {claim} is still open.</source>
        <translation>එය {paid} දින ගෙවන ලදී; {claim} හිමිකම තවම විවෘතය.</translation>
    </message>
    <message>
        <source>It was paid on {paid}; claim {claim} was decided on {decided}.</source>
        <translation>එය {paid} දින ගෙවන ලදී; {claim} හිමිකම {decided} දින තීරණය විය.</translation>
    </message>
    <message>
        <source>It was rejected on {day} for no reason given.</source>
        <translation>එය හේතුවක් නොදී {day} දින ප්‍රතික්ෂේප විය.</translation>
    </message>
    <message>
        <source>Items covered beyond their bill</source>
        <translation>බිලට වඩා ආවරණය වූ අයිතම</translation>
    </message>
    <message>
        <source>Limits of benefits passed</source>
        <translation>ඉක්මවූ ප්‍රතිලාභ සීමා</translation>
    </message>
    <message>
        <source>Member since {joined}, born on {born}.</source>
        <translation>{joined} සිට සාමාජිකයෙකි, උපන් දිනය {born}.</translation>
    </message>
    <message>
        <source>Members before their birth</source>
        <translation>උපතට පෙර සාමාජිකයන්</translation>
    </message>
    <message>
        <source>Missing receipt numbers</source>
        <translation>නැති ලදුපත් අංක</translation>
    </message>
    <message>
        <source>More covered than lost</source>
        <translation>අලාභයට වඩා ආවරණය වූ</translation>
    </message>
    <message>
        <source>More paid than approved</source>
        <translation>අනුමතයට වඩා ගෙවූ</translation>
    </message>
    <message>
        <source>Nobody is a member before being born: one of the two days is a slip.</source>
        <translation>කිසිවෙක් උපතට පෙර සාමාජිකයෙක් නොවේ: දින දෙකෙන් එකක් වරදකි.</translation>
    </message>
    <message>
        <source>Nothing doubtful was found.</source>
        <translation>සැකසහිත කිසිවක් හමු නොවීය.</translation>
    </message>
    <message>
        <source>Nothing has come from this office since {day}.</source>
        <translation>{day} සිට මෙම කාර්යාලයෙන් කිසිවක් පැමිණ නැත.</translation>
    </message>
    <message>
        <source>Nothing is owed for an event in the waiting period of a policy that renews no other.</source>
        <translation>වෙනත් ඔප්පුවක් අලුත් නොකරන ඔප්පුවක පොරොත්තු කාලයේ සිදුවීමකට කිසිවක් නොගෙවේ.</translation>
    </message>
    <message>
        <source>Of the receipts “{series}”, {first} is not in the file.</source>
        <translation>“{series}” ලදුපත්වලින් {first} ගොනුවේ නැත.</translation>
    </message>
    <message>
        <source>Of the receipts “{series}”, {first} to {last} are not in the file.</source>
        <translation>“{series}” ලදුපත්වලින් {first} සිට {last} දක්වා ගොනුවේ නැත.</translation>
    </message>
    <message>
        <source>Old receivables</source>
        <translation>පැරණි ලැබිය යුතු දේ</translation>
    </message>
    <message>
        <source>One bill is met once: same person, day, provider, cause and amount are seldom two events.</source>
        <translation>බිලක් එක් වරක් ගෙවේ: එකම පුද්ගලයා, දිනය, සපයන්නා, හේතුව හා මුදල කලාතුරකින් සිදුවීම් දෙකකි.</translation>
    </message>
    <message>
        <source>One person has one cover of a product at a time; a renewal starts when the policy before it ended.</source>
        <translation>පුද්ගලයෙකුට එක් වරකට නිෂ්පාදනයක එක් ආවරණයක් ඇත; අලුත් කිරීම ආරම්භ වන්නේ පෙර ඔප්පුව අවසන් වූ පසුය.</translation>
    </message>
    <message>
        <source>One person has one record: two of them split the premiums, the claims and the count of members.</source>
        <translation>එක් පුද්ගලයෙකුට එක් සටහනක් ඇත: දෙකක් වුවහොත් වාරික, හිමිකම් හා සාමාජික ගණන බෙදී යයි.</translation>
    </message>
    <message>
        <source>One receipt is for one payer on one day; the same number elsewhere is a slip or worse.</source>
        <translation>ලදුපතක් එක් දිනක එක් ගෙවන්නෙකු සඳහාය; වෙනත් තැනක එම අංකය වරදක් හෝ ඊටත් නරක දෙයකි.</translation>
    </message>
    <message>
        <source>Only the persons named under a policy, or its holder where none is named, can claim under it.</source>
        <translation>හිමිකමක් ඉල්ලිය හැක්කේ ඔප්පුවේ නම් කළ අයට, කිසිවෙකු නම් කර නැත්නම් ඔප්පුකරුට පමණි.</translation>
    </message>
    <message>
        <source>Open claims estimated twice</source>
        <translation>දෙවරක් ඇස්තමේන්තු කළ විවෘත හිමිකම්</translation>
    </message>
    <message>
        <source>Payments before the decision</source>
        <translation>තීරණයට පෙර ගෙවීම්</translation>
    </message>
    <message>
        <source>Percentages below one</source>
        <translation>එකට අඩු ප්‍රතිශත</translation>
    </message>
    <message>
        <source>Persons covered twice</source>
        <translation>දෙවරක් ආවරණය වූ අය</translation>
    </message>
    <message>
        <source>Persons recorded twice</source>
        <translation>දෙවරක් සටහන් වූ අය</translation>
    </message>
    <message>
        <source>Phone numbers of many households</source>
        <translation>බොහෝ ගෘහවල එකම දුරකථන අංක</translation>
    </message>
    <message>
        <source>Policies of holders who died</source>
        <translation>මියගිය ඔප්පුකරුවන්ගේ ඔප්පු</translation>
    </message>
    <message>
        <source>Policies renewed twice</source>
        <translation>දෙවරක් අලුත් කළ ඔප්පු</translation>
    </message>
    <message>
        <source>Populations counted long ago</source>
        <translation>බොහෝ කලකට පෙර ගණන් කළ ජනගහන</translation>
    </message>
    <message>
        <source>Premium is earned on the days of its policy; a later span belongs to the policy that renews it.</source>
        <translation>වාරිකය ඔප්පුවේ දින තුළ උපයයි; පසු කාලය එය අලුත් කරන ඔප්පුවට අයත්ය.</translation>
    </message>
    <message>
        <source>Premium is paid within 180 days and while the policy runs; what never will be is written off by a voucher.</source>
        <translation>වාරිකය ගෙවන්නේ දින 180 ක් ඇතුළත ඔප්පුව බලපවත්වන කාලයේය; කිසිදා නොගෙවන දේ වවුචරයකින් කපා හරී.</translation>
    </message>
    <message>
        <source>Premium, claims or reserves booked twice</source>
        <translation>දෙවරක් ගිණුම්ගත වාරික, හිමිකම් හෝ සංචිත</translation>
    </message>
    <message>
        <source>Premiums out of the pattern</source>
        <translation>සාමාන්‍යයෙන් බැහැර වාරික</translation>
    </message>
    <message>
        <source>Premiums outside their policy</source>
        <translation>ඔප්පුවෙන් පිටත වාරික</translation>
    </message>
    <message>
        <source>Premiums without a receipt</source>
        <translation>ලදුපතක් නැති වාරික</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>නිවැරදි කරන්න…</translation>
    </message>
    <message>
        <source>Receipt numbers used again</source>
        <translation>නැවත යෙදූ ලදුපත් අංක</translation>
    </message>
    <message>
        <source>Receipt {receipt} also stands for {others}.</source>
        <translation>{receipt} ලදුපත {others} සඳහා ද ඇත.</translation>
    </message>
    <message>
        <source>Receipt {receipt} is of {day}, while {other} before it is of {other_day}.</source>
        <translation>{receipt} ලදුපත {day} දිනයෙනි, එහෙත් ඊට පෙර {other} {other_day} දිනයෙනි.</translation>
    </message>
    <message>
        <source>Receipts are numbered so that none can vanish: a missing one was spoilt, or its money is gone.</source>
        <translation>ලදුපත්වලට අංක යොදන්නේ එකක්වත් නැති නොවීමටය: නැති එකක් නරක් වී ඇත, නැතහොත් එහි මුදල් නැත.</translation>
    </message>
    <message>
        <source>Receipts are written one after another: a later number with a much earlier day was written for it afterwards.</source>
        <translation>ලදුපත් එකින් එක ලියයි: බොහෝ කලින් දිනයක් ඇති පසු අංකයක් පසුව ලියූ එකකි.</translation>
    </message>
    <message>
        <source>Receipts out of the order of their days</source>
        <translation>දින පිළිවෙළට නැති ලදුපත්</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>සටහන</translation>
    </message>
    <message>
        <source>Rejections without a reason</source>
        <translation>හේතුවක් නැති ප්‍රතික්ෂේප කිරීම්</translation>
    </message>
    <message>
        <source>Reserves without a method</source>
        <translation>ක්‍රමයක් නැති සංචිත</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>රීතිය</translation>
    </message>
    <message>
        <source>Silent offices</source>
        <translation>නිහඬ කාර්යාල</translation>
    </message>
    <message>
        <source>The birth date of {person} is not known; an estimated one is enough.</source>
        <translation>{person} ගේ උපන් දිනය නොදනී; ඇස්තමේන්තුවක් ප්‍රමාණවත්ය.</translation>
    </message>
    <message>
        <source>The event on {day} lies in the waiting period, which ran until {last}.</source>
        <translation>{day} දින සිදුවීම {last} දක්වා පැවති පොරොත්තු කාලය තුළය.</translation>
    </message>
    <message>
        <source>The event on {day} lies outside the cover of {person}, from {first} to {last}.</source>
        <translation>{day} දින සිදුවීම {first} සිට {last} දක්වා වූ {person} ගේ ආවරණයෙන් පිටතය.</translation>
    </message>
    <message>
        <source>The exit age of a product holds for everybody it covers.</source>
        <translation>නිෂ්පාදනයක ඉවත් වීමේ වයස එයින් ආවරණය වන සැමට අදාළය.</translation>
    </message>
    <message>
        <source>The finding leaves the list with this reason and comes back once it says something else.</source>
        <translation>සොයාගැනීම මෙම හේතුව සමඟ ලැයිස්තුවෙන් ඉවත් වන අතර වෙනත් දෙයක් කියූ විට නැවත එයි.</translation>
    </message>
    <message>
        <source>The holder of a policy is old enough to enter and not past the exit age when it starts.</source>
        <translation>ඔප්පුවක ඔප්පුකරු ආරම්භයේදී ඇතුළු වීමේ වයස සපුරා ඉවත් වීමේ වයස නොඉක්මවා සිටිය යුතුය.</translation>
    </message>
    <message>
        <source>The latest certificate, {amount}, is of {day}: more than twelve months ago.</source>
        <translation>නවතම සහතිකය වන {amount}, {day} දිනයෙනි: මාස දොළහකට වඩා පෙරය.</translation>
    </message>
    <message>
        <source>The latest count, {population}, is of {day}: more than two years ago.</source>
        <translation>නවතම ගණන වන {population}, {day} දිනයෙනි: වසර දෙකකට වඩා පෙරය.</translation>
    </message>
    <message>
        <source>The method chosen for claims not yet reported needs a ratio or a percentage that is not set.</source>
        <translation>තවම වාර්තා නොවූ හිමිකම් සඳහා තෝරාගත් ක්‍රමයට නියම කර නැති අනුපාතයක් හෝ ප්‍රතිශතයක් අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>The payments of a claim add up to what was approved, and to nothing where it was rejected.</source>
        <translation>හිමිකමක ගෙවීම්වල එකතුව අනුමත මුදලට සමාන විය යුතුය, ප්‍රතික්ෂේප වූ විට බිංදුවකි.</translation>
    </message>
    <message>
        <source>The policy ended early on {day} for no reason given.</source>
        <translation>ඔප්පුව හේතුවක් නොදී {day} දින කලින් අවසන් විය.</translation>
    </message>
    <message>
        <source>These compare all records and wait until you go through everything: {checks}.</source>
        <translation>මේවා සියලු සටහන් එකිනෙක සසඳන අතර ඔබ සියල්ල පිරික්සන තෙක් බලා සිටී: {checks}.</translation>
    </message>
    <message>
        <source>This child was born on {day}, {holder}, the holder, on {theirs}.</source>
        <translation>මෙම දරුවා {day} දින ද ඔප්පුකරු {holder} {theirs} දින ද උපන්නේය.</translation>
    </message>
    <message>
        <source>Treaty {before} ends before {first}, this one begins after {last}: the days between are not reinsured.</source>
        <translation>{before} ගිවිසුම {first} ට පෙර අවසන් වේ, මෙය {last} ට පසු ඇරඹේ: අතර දින ප්‍රතිරක්ෂණය වී නැත.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>බර</translation>
    </message>
    <message>
        <source>What a claim covers is the sum of what is covered of its items.</source>
        <translation>හිමිකමක් ආවරණය කරන්නේ එහි අයිතමවලින් ආවරණය වූ දේවල එකතුවයි.</translation>
    </message>
    <message>
        <source>What an open claim may come to is its latest estimate, from which the reserves are made.</source>
        <translation>විවෘත හිමිකමකට වැය විය හැකි මුදල එහි නවතම ඇස්තමේන්තුවයි; සංචිත සෑදෙන්නේ එයිනි.</translation>
    </message>
    <message>
        <source>What falls due or happens on a day between two treaties is the scheme&apos;s own risk.</source>
        <translation>ගිවිසුම් දෙකක් අතර දිනක ගෙවිය යුතු වන හෝ සිදුවන දේ යෝජනා ක්‍රමයේම අවදානමයි.</translation>
    </message>
    <message>
        <source>What is covered stays within the limits of the benefit, for one claim and for a year.</source>
        <translation>ආවරණය වන දේ එක් හිමිකමකට හා වසරකට ප්‍රතිලාභයේ සීමා තුළ පවතී.</translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation>සැකසහිත දේ</translation>
    </message>
    <message>
        <source>What is doubtful about the records</source>
        <translation>සටහන්වල සැකසහිත දේ</translation>
    </message>
    <message>
        <source>What is written down has happened within a lifetime; other days are slips, or years of another calendar.</source>
        <translation>ලියා ඇති දේ ජීවිත කාලයක් තුළ සිදු වූ ඒවාය; වෙනත් දින වැරදිය, නැතහොත් වෙනත් දින දර්ශනයක වසරය.</translation>
    </message>
    <message>
        <source>What it rested on</source>
        <translation>එය පදනම් වූ දේ</translation>
    </message>
    <message>
        <source>What was doubtful and is accepted</source>
        <translation>සැකසහිත වූ නමුත් පිළිගත් දේ</translation>
    </message>
    <message>
        <source>Where a product has limits of age, the age of its holders must be known.</source>
        <translation>නිෂ්පාදනයකට වයස් සීමා ඇති විට ඔප්පුකරුවන්ගේ වයස දැනගත යුතුය.</translation>
    </message>
    <message>
        <source>Whoever died holds no new policy: the household chooses another holder.</source>
        <translation>මියගිය අයෙක් නව ඔප්පුවක ඔප්පුකරු නොවේ: ගෘහය වෙනත් ඔප්පුකරුවෙකු තෝරයි.</translation>
    </message>
    <message>
        <source>Whoever was right on appeal gets nothing until the decision of the claim is corrected.</source>
        <translation>අභියාචනයෙන් නිවැරදි වූ අයට, හිමිකමේ තීරණය නිවැරදි කරන තෙක් කිසිවක් නොලැබේ.</translation>
    </message>
    <message>
        <source>Whose claim is rejected is told why, and the scheme learns what its members misunderstand.</source>
        <translation>හිමිකම ප්‍රතික්ෂේප වූ අයට හේතුව කියයි; සාමාජිකයන් වරදවා තේරුම් ගන්නා දේ යෝජනා ක්‍රමය ඉගෙනගනී.</translation>
    </message>
    <message>
        <source>Why it is right as it is</source>
        <translation>එය එලෙසම නිවැරදි වන්නේ ඇයි</translation>
    </message>
    <message>
        <source>Why members leave tells the scheme what to mend; “unknown” is a reason too.</source>
        <translation>සාමාජිකයන් ඉවත් වන හේතුව යෝජනා ක්‍රමයට හැදිය යුතු දේ කියයි; “නොදනී” ද හේතුවකි.</translation>
    </message>
    <message>
        <source>With this claim {covered} of {benefit} is covered in one year of cover; the limit is {limit}.</source>
        <translation>මෙම හිමිකම සමඟ {benefit} හි {covered} ආවරණයේ එක් වසරක් තුළ ආවරණය වේ; සීමාව {limit}.</translation>
    </message>
    <message>
        <source>Words written in two ways</source>
        <translation>දෙආකාරයකට ලියූ වචන</translation>
    </message>
    <message>
        <source>{amount} due since {due} is not paid, and the cover ended on {over}.</source>
        <translation>{due} සිට ගෙවිය යුතු {amount} ගෙවා නැත, ආවරණය {over} දින අවසන් විය.</translation>
    </message>
    <message>
        <source>{amount} due since {due} is not paid.</source>
        <translation>{due} සිට ගෙවිය යුතු {amount} ගෙවා නැත.</translation>
    </message>
    <message>
        <source>{amount} is due; premiums of this product are about {usual}.</source>
        <translation>{amount} ගෙවිය යුතුය; මෙම නිෂ්පාදනයේ වාරික {usual} පමණය.</translation>
    </message>
    <message>
        <source>{amount} was paid on {day} without a receipt number.</source>
        <translation>{amount} ලදුපත් අංකයක් නැතිව {day} දින ගෙවන ලදී.</translation>
    </message>
    <message>
        <source>{column} is {day}: was another year or another calendar meant?</source>
        <translation>{column} {day} වේ: වෙනත් වසරක් හෝ වෙනත් දින දර්ශනයක් අදහස් කළේද?</translation>
    </message>
    <message>
        <source>{column} is {percent}; was {meant} meant?</source>
        <translation>{column} {percent} වේ; {meant} අදහස් කළේද?</translation>
    </message>
    <message>
        <source>{covered} is covered of a loss of {loss}.</source>
        <translation>{loss} අලාභයකින් {covered} ආවරණය වේ.</translation>
    </message>
    <message>
        <source>{covered} of {benefit} is covered; the limit for one claim is {limit}.</source>
        <translation>{benefit} හි {covered} ආවරණය වේ; එක් හිමිකමකට සීමාව {limit}.</translation>
    </message>
    <message>
        <source>{covered} of {item} is covered; {billed} was billed.</source>
        <translation>{item} හි {covered} ආවරණය වේ; බිල් කළේ {billed}.</translation>
    </message>
    <message>
        <source>{covered} stands as covered; on {day} it was estimated at {estimate}.</source>
        <translation>{covered} ආවරණය ලෙස ඇත; {day} දින ඇස්තමේන්තුව {estimate}.</translation>
    </message>
    <message>
        <source>{covered} stands as covered; the items come to {total}.</source>
        <translation>{covered} ආවරණය ලෙස ඇත; අයිතමවල එකතුව {total}.</translation>
    </message>
    <message>
        <source>{covered} was approved on {day}; {paid} is paid.</source>
        <translation>{day} දින {covered} අනුමත විය; ගෙවා ඇත්තේ {paid}.</translation>
    </message>
    <message>
        <source>{holder}, the holder, died on {day}: who holds it now?</source>
        <translation>ඔප්පුකරු {holder} {day} දින මියගියේය: දැන් ඔප්පුකරු කවුද?</translation>
    </message>
    <message>
        <source>{line} of {product} is posted by its records, too.</source>
        <translation>{product} හි {line} එහි සටහන්වලින් ද ගිණුම්ගත වේ.</translation>
    </message>
    <message>
        <source>{number} is the number of {count} households.</source>
        <translation>{number} ගෘහ {count} ක අංකයයි.</translation>
    </message>
    <message>
        <source>{number} is the number of {count} persons; {other} is one of them.</source>
        <translation>{number} පුද්ගලයන් {count} දෙනෙකුගේ අංකයයි; {other} ඉන් එකකි.</translation>
    </message>
    <message>
        <source>{other} asks for {amount} on {day}, too.</source>
        <translation>{other} ද {day} දින {amount} ඉල්ලයි.</translation>
    </message>
    <message>
        <source>{other} has the same name and was born on {day}, too.</source>
        <translation>{other} ට ද එම නමම ඇත, {day} දින උපන්නේය.</translation>
    </message>
    <message>
        <source>{other} is for the same person and {day}, over {amount}, too.</source>
        <translation>{other} ද එම පුද්ගලයාට, {day} දිනට, {amount} සඳහාය.</translation>
    </message>
    <message>
        <source>{other} is holder of household {household}, too.</source>
        <translation>{other} ද {household} ගෘහයේ ඔප්පුකරු වේ.</translation>
    </message>
    <message>
        <source>{paid} was paid, {covered} was approved.</source>
        <translation>{paid} ගෙවන ලදී, {covered} අනුමත විය.</translation>
    </message>
    <message>
        <source>{person} died on {died}; the event was on {day}.</source>
        <translation>{person} {died} දින මියගියේය; සිදුවීම {day} දිනය.</translation>
    </message>
    <message>
        <source>{person} is covered under policy {other} too, from {first} to {last}.</source>
        <translation>{person} {other} ඔප්පුව යටතේ ද {first} සිට {last} දක්වා ආවරණය වේ.</translation>
    </message>
    <message>
        <source>{person} is not covered under policy {policy}.</source>
        <translation>{person} {policy} ඔප්පුව යටතේ ආවරණය නොවේ.</translation>
    </message>
    <message>
        <source>{person} left on {day} for no reason given.</source>
        <translation>{person} හේතුවක් නොදී {day} දින ඉවත් විය.</translation>
    </message>
    <message>
        <source>{person} was born on {born}, after the cover began on {first}.</source>
        <translation>{person} උපන්නේ {born} දින, ආවරණය ආරම්භ වූ {first} න් පසුය.</translation>
    </message>
    <message>
        <source>{person} was {age} at the start; the product ends at {limit}.</source>
        <translation>ආරම්භයේදී {person} ගේ වයස {age}; නිෂ්පාදනය {limit} දී අවසන් වේ.</translation>
    </message>
    <message>
        <source>{person} was {age} at the start; the product takes holders from {limit}.</source>
        <translation>ආරම්භයේදී {person} ගේ වයස {age}; නිෂ්පාදනය ඔප්පුකරුවන් ගන්නේ {limit} සිටය.</translation>
    </message>
    <message>
        <source>{policy} is renewed by {other}, too.</source>
        <translation>{policy} {other} මගින් ද අලුත් කෙරේ.</translation>
    </message>
    <message>
        <source>{record}: {message} Accepted on {day}: {reason}</source>
        <translation>{record}: {message} {day} දින පිළිගන්නා ලදී: {reason}</translation>
    </message>
    <message>
        <source>“{field}”</source>
        <translation>“{field}”</translation>
    </message>
    <message>
        <source>“{other}” stands in the same list.</source>
        <translation>“{other}” ද එම ලැයිස්තුවේම ඇත.</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Amount paid</source>
        <translation>ගෙවූ මුදල</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>අභියාචනය</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>අභියාචනා</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>අනුමත</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>ලැබුණු දිනය</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>කමිටුව</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>තීරණය කරන්න</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>තීරණය කළේ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ලියවිල්ල</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ලියවිලි</translation>
    </message>
    <message>
        <source>Documents needed</source>
        <translation>අවශ්‍ය ලියවිලි</translation>
    </message>
    <message>
        <source>Estimated cover</source>
        <translation>ඇස්තමේන්තු ආවරණය</translation>
    </message>
    <message>
        <source>In review since</source>
        <translation>විභාගයට ගත් දිනය</translation>
    </message>
    <message>
        <source>Items of the bill</source>
        <translation>බිලේ අයිතම</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>ගෙවීමට ඉතිරි</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>මෙතෙක් ගෙවූ</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>ගෙවන්න</translation>
    </message>
    <message>
        <source>Pay an advance</source>
        <translation>අත්තිකාරමක් ගෙවන්න</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>ගෙවීම්</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>හේතු</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>විභාග කරන්න</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>විභාග කරන්නා</translation>
    </message>
    <message>
        <source>Slip and letter</source>
        <translation>විස්තර පත්‍රය හා ලිපිය</translation>
    </message>
    <message>
        <source>none: its cost is known afterwards</source>
        <translation>නැත: එහි පිරිවැය දන්නේ පසුවය</translation>
    </message>
</context>
<context>
    <name>Claim board</name>
    <message numerus="yes">
        <source>%n claims paid in the last 90 days whose money is on its way</source>
        <translation>
            <numerusform>පසුගිය දින 90 තුළ ගෙවූ, මුදල් අතරමග ඇති හිමිකම් %n</numerusform>
            <numerusform>පසුගිය දින 90 තුළ ගෙවූ, මුදල් අතරමග ඇති හිමිකම් %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims reported, not taken up yet</source>
        <translation>
            <numerusform>වාර්තා වූ, තවම විභාගයට නොගත් හිමිකම් %n</numerusform>
            <numerusform>වාර්තා වූ, තවම විභාගයට නොගත් හිමිකම් %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims taken up and not decided yet</source>
        <translation>
            <numerusform>විභාගයට ගත්, තවම තීරණය නොවූ හිමිකම් %n</numerusform>
            <numerusform>විභාගයට ගත්, තවම තීරණය නොවූ හිමිකම් %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims whose money arrived in the last 30 days</source>
        <translation>
            <numerusform>පසුගිය දින 30 තුළ මුදල් ලැබුණු හිමිකම් %n</numerusform>
            <numerusform>පසුගිය දින 30 තුළ මුදල් ලැබුණු හිමිකම් %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>ප්‍රමාද %n</numerusform>
            <numerusform>ප්‍රමාද %n</numerusform>
        </translation>
    </message>
    <message>
        <source>In review</source>
        <translation>විභාගයේ</translation>
    </message>
    <message>
        <source>No claim stands here.</source>
        <translation>මෙහි හිමිකමක් නැත.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ලැබුණු</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>නියමිත වේලාවට</translation>
    </message>
    <message>
        <source>late</source>
        <translation>ප්‍රමාද</translation>
    </message>
    <message numerus="yes">
        <source>up to %n days</source>
        <translation>
            <numerusform>දින %n දක්වා</numerusform>
            <numerusform>දින %n දක්වා</numerusform>
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
        <translation>තීරණයට පෙර ගෙවීමක් අත්තිකාරමකි: නම හෝ කේතය ටයිප් කරන්න.</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>ලියවිල්ලක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>අයිතමයක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Amount approved</source>
        <translation>අනුමත මුදල</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>මුදල්</translation>
    </message>
    <message>
        <source>Decide a claim</source>
        <translation>හිමිකමක් තීරණය කරන්න</translation>
    </message>
    <message>
        <source>Empty: what the items come to.</source>
        <translation>හිස්: අයිතමවල එකතුව.</translation>
    </message>
    <message>
        <source>Estimated at</source>
        <translation>ඇස්තමේන්තුව</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>මෙදින සිට</translation>
    </message>
    <message>
        <source>Leave empty for the holder of the policy.</source>
        <translation>ඔප්පුකරු සඳහා නම් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>වාර්තා සටහන</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>මුදල් ලැබුණු</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>ගෙවූ ආකාරය</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>ගෙවූ දිනය</translation>
    </message>
    <message>
        <source>Pay a claim</source>
        <translation>හිමිකමක් ගෙවන්න</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>අදාළ පුද්ගලයා</translation>
    </message>
    <message>
        <source>Reason of the cut</source>
        <translation>අඩු කිරීමේ හේතුව</translation>
    </message>
    <message>
        <source>Review a claim</source>
        <translation>හිමිකමක් විභාග කරන්න</translation>
    </message>
    <message>
        <source>Save the claim</source>
        <translation>හිමිකම සුරකින්න</translation>
    </message>
    <message>
        <source>Save the day of receipt</source>
        <translation>ලැබුණු දිනය සුරකින්න</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>තීරණය සුරකින්න</translation>
    </message>
    <message>
        <source>Save the payment</source>
        <translation>ගෙවීම සුරකින්න</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>විභාගය සුරකින්න</translation>
    </message>
    <message>
        <source>The best estimate of what the cover meets, until the claim is decided.</source>
        <translation>හිමිකම තීරණය වන තෙක්, ආවරණයෙන් ගෙවන දෙයේ හොඳම ඇස්තමේන්තුව.</translation>
    </message>
    <message>
        <source>The day it came: Space for today. Empty: it is missing.</source>
        <translation>ලැබුණු දිනය: අදට Space. හිස්: එය නැත.</translation>
    </message>
    <message>
        <source>The day the money reached the member, for all that is on its way.</source>
        <translation>අතරමග ඇති සියල්ලට, මුදල් සාමාජිකයාට ලැබුණු දිනය.</translation>
    </message>
    <message>
        <source>The day the money reached the member; leave empty while not known.</source>
        <translation>මුදල් සාමාජිකයාට ලැබුණු දිනය; නොදන්නා තාක් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Type any part of the member&apos;s name or of the policy&apos;s code.</source>
        <translation>සාමාජිකයාගේ නමේ හෝ ඔප්පුවේ කේතයේ කොටසක් ටයිප් කරන්න.</translation>
    </message>
    <message>
        <source>What was said. The report of the minutes lists it with the decision.</source>
        <translation>කතා කළ දේ. වාර්තා සටහන් පිළිබඳ වාර්තාව එය තීරණය සමඟ දක්වයි.</translation>
    </message>
    <message>
        <source>Where a committee decides: the names of those who sat, with commas between.</source>
        <translation>කමිටුවක් තීරණය කරන විට: සහභාගි වූ අයගේ නම්, අතරින් කොමා සමඟ.</translation>
    </message>
    <message>
        <source>Why the claim, or a part of it, is not met.</source>
        <translation>හිමිකම හෝ එහි කොටසක් නොගෙවන්නේ ඇයි.</translation>
    </message>
</context>
<context>
    <name>Claim rules</name>
    <message>
        <source>A proposal decides nothing: somebody does, and says why where they decide otherwise.</source>
        <translation>යෝජනාවක් කිසිවක් තීරණය නොකරයි: යමෙක් තීරණය කර, වෙනස් ලෙස නම් හේතුව කියයි.</translation>
    </message>
    <message>
        <source>Adjudication of a claim</source>
        <translation>හිමිකමක් විනිශ්චය කිරීම</translation>
    </message>
    <message>
        <source>An item of the bill is gone. Where nothing of it is met, write 0 under Covered.</source>
        <translation>බිලේ අයිතමයක් නැත. එයින් කිසිවක් නොගෙවන්නේ නම් ආවරණය යටතේ 0 ලියන්න.</translation>
    </message>
    <message>
        <source>Cover begins on {first}; the event was on {event}.</source>
        <translation>ආවරණය {first} දින ඇරඹේ; සිදුවීම {event} දිනය.</translation>
    </message>
    <message>
        <source>Cover ended on {last}; the event was on {event}.</source>
        <translation>ආවරණය {last} දින අවසන් විය; සිදුවීම {event} දිනය.</translation>
    </message>
    <message>
        <source>Covered without a gap since</source>
        <translation>නොකඩවා ආවරණය වූ දිනය සිට</translation>
    </message>
    <message>
        <source>No benefit is named, so no limit holds: what was estimated stands.</source>
        <translation>ප්‍රතිලාභයක් නම් කර නැති නිසා සීමාවක් නැත: ඇස්තමේන්තුව එලෙසම පවතී.</translation>
    </message>
    <message>
        <source>No premium is paid for this policy.</source>
        <translation>මෙම ඔප්පුවට වාරිකයක් ගෙවා නැත.</translation>
    </message>
    <message>
        <source>On the day of the event, {event}, premium was paid up to {day}.</source>
        <translation>සිදුවීම් දින {event} වන විට වාරිකය {day} දක්වා ගෙවා තිබිණි.</translation>
    </message>
    <message>
        <source>Premium paid up to</source>
        <translation>වාරිකය ගෙවා ඇත්තේ</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>යෝජිත</translation>
    </message>
    <message>
        <source>Still missing: {documents}.</source>
        <translation>තවම නැත: {documents}.</translation>
    </message>
    <message>
        <source>Still missing: {documents}. Is it approved all the same?</source>
        <translation>තවම නැත: {documents}. එසේ වුවත් අනුමත කරන්නේද?</translation>
    </message>
    <message>
        <source>The cover</source>
        <translation>ආවරණය</translation>
    </message>
    <message>
        <source>The first premium was paid on {day}, after the event on {event}.</source>
        <translation>පළමු වාරිකය ගෙවූයේ {event} දින සිදුවීමෙන් පසු, {day} දිනය.</translation>
    </message>
    <message>
        <source>The insured pays the first {deductible} of each claim: {cut} here.</source>
        <translation>එක් එක් හිමිකමෙන් පළමු {deductible} රක්ෂිතයා ගෙවයි: මෙහි {cut}.</translation>
    </message>
    <message>
        <source>The insured pays {share} of the rest: {cut} here.</source>
        <translation>ඉතිරියෙන් {share} රක්ෂිතයා ගෙවයි: මෙහි {cut}.</translation>
    </message>
    <message>
        <source>The items come to {sum}, the whole loss is {loss}.</source>
        <translation>අයිතමවල එකතුව {sum}, මුළු අලාභය {loss}.</translation>
    </message>
    <message>
        <source>The person was {age} when the cover began; the product covers people up to {most}.</source>
        <translation>ආවරණය ආරම්භ වන විට පුද්ගලයාගේ වයස {age}; නිෂ්පාදනය {most} දක්වා අය ආවරණය කරයි.</translation>
    </message>
    <message>
        <source>The rules meet {most}, no more. {why}</source>
        <translation>රීති අනුව ගෙවන්නේ {most}, ඊට වැඩි නොවේ. {why}</translation>
    </message>
    <message>
        <source>The rules meet {most}: why is it less?</source>
        <translation>රීති අනුව ගෙවන්නේ {most}: එය අඩු ඇයි?</translation>
    </message>
    <message>
        <source>The rules propose to meet a part, {covered}: {reason}.</source>
        <translation>රීති කොටසක් ගෙවීමට යෝජනා කරයි, {covered}: {reason}.</translation>
    </message>
    <message>
        <source>The rules propose to pay {covered}.</source>
        <translation>රීති {covered} ගෙවීමට යෝජනා කරයි.</translation>
    </message>
    <message>
        <source>The rules propose to reject the claim: {reason}.</source>
        <translation>රීති හිමිකම ප්‍රතික්ෂේප කිරීමට යෝජනා කරයි: {reason}.</translation>
    </message>
    <message>
        <source>The sum insured is {sum}; {used} of it is used in this term, {left} is left.</source>
        <translation>රක්ෂිත මුදල {sum}; මෙම කාලයේ {used} යෙදී ඇත, {left} ඉතිරිය.</translation>
    </message>
    <message numerus="yes">
        <source>The waiting period of %n days ends on {last}; the event was on {event}.</source>
        <translation>
            <numerusform>දින %n ක පොරොත්තු කාලය {last} දින අවසන් වේ; සිදුවීම {event} දිනය.</numerusform>
            <numerusform>දින %n ක පොරොත්තු කාලය {last} දින අවසන් වේ; සිදුවීම {event} දිනය.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole claim</source>
        <translation>මුළු හිමිකම</translation>
    </message>
    <message>
        <source>Waiting period up to</source>
        <translation>පොරොත්තු කාලය මෙතෙක්</translation>
    </message>
    <message>
        <source>What the rules propose</source>
        <translation>රීති යෝජනා කරන දේ</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>රීති කියන දේ</translation>
    </message>
    <message>
        <source>approved without: {documents}</source>
        <translation>මේවා නැතිව අනුමත විය: {documents}</translation>
    </message>
    <message>
        <source>nothing is paid</source>
        <translation>කිසිවක් නොගෙවේ</translation>
    </message>
    <message>
        <source>{amount} of premium is due and not paid.</source>
        <translation>{amount} ක වාරිකයක් ගෙවිය යුතුව තිබියදී ගෙවා නැත.</translation>
    </message>
    <message>
        <source>{benefit} covers up to {most} a year; {used} of it is used in the year from {day}, {left} is left.</source>
        <translation>{benefit} වසරකට {most} දක්වා ආවරණය කරයි; {day} සිට වසර තුළ {used} යෙදී ඇත, {left} ඉතිරිය.</translation>
    </message>
    <message>
        <source>{cut} was left out when it was reported.</source>
        <translation>වාර්තා කරන විට {cut} අත්හරින ලදී.</translation>
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
        <translation>විවෘත</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ගෙවූ</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>කොටසක් ගෙවූ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ප්‍රතික්ෂේප</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>ගෙවිය යුතු</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>%n complaints to answer</source>
        <translation>
            <numerusform>පිළිතුරු දිය යුතු පැමිණිලි %n ක්</numerusform>
            <numerusform>පිළිතුරු දිය යුතු පැමිණිලි %n ක්</numerusform>
        </translation>
    </message>
    <message>
        <source>A code, or any part of a member&apos;s name</source>
        <translation>කේතයක් හෝ සාමාජිකයෙකුගේ නමේ කොටසක්</translation>
    </message>
    <message>
        <source>Committee papers</source>
        <translation>කමිටු ලියවිලි</translation>
    </message>
    <message>
        <source>No claim is reported yet. Whatever happens to a member is written down here first.</source>
        <translation>තවම හිමිකමක් වාර්තා වී නැත. සාමාජිකයෙකුට සිදුවන ඕනෑම දෙයක් මුලින්ම මෙහි ලියයි.</translation>
    </message>
    <message>
        <source>No claim is reported.</source>
        <translation>හිමිකමක් වාර්තා වී නැත.</translation>
    </message>
    <message>
        <source>No document is needed.</source>
        <translation>ලියවිල්ලක් අවශ්‍ය නැත.</translation>
    </message>
    <message>
        <source>Nobody has appealed.</source>
        <translation>කිසිවෙක් අභියාචනා කර නැත.</translation>
    </message>
    <message>
        <source>Report the first claim</source>
        <translation>පළමු හිමිකම වාර්තා කරන්න</translation>
    </message>
    <message>
        <source>The bill has no items.</source>
        <translation>බිලේ අයිතම නැත.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n claims reported by then are not decided: the figures are provisional.</source>
        <translation>
            <numerusform>ඒ වන විට වාර්තා වූ හිමිකම් %n ක් තීරණය කර නැත: සංඛ්‍යා තාවකාලිකයි.</numerusform>
            <numerusform>ඒ වන විට වාර්තා වූ හිමිකම් %n ක් තීරණය කර නැත: සංඛ්‍යා තාවකාලිකයි.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days since the quarter&apos;s end; it is best closed after {ideal}, at most {most}.</source>
        <translation>
            <numerusform>කාර්තුව අවසන් වී දින %n කි; වසන්නට හොඳම කාලය දින {ideal} කට පසුව, උපරිම {most} කි.</numerusform>
            <numerusform>කාර්තුව අවසන් වී දින %n කි; වසන්නට හොඳම කාලය දින {ideal} කට පසුව, උපරිම {most} කි.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are probably slips, or something that is not known.</source>
        <translation>
            <numerusform>සොයාගැනීම් %n ක් බොහෝ විට වැරදිය, නැතහොත් නොදන්නා දේය.</numerusform>
            <numerusform>සොයාගැනීම් %n ක් බොහෝ විට වැරදිය, නැතහොත් නොදන්නා දේය.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings make a figure wrong: put them right, or accept them.</source>
        <translation>
            <numerusform>සොයාගැනීම් %n කින් සංඛ්‍යාවක් වැරදේ: ඒවා නිවැරදි කරන්න, නැතහොත් පිළිගන්න.</numerusform>
            <numerusform>සොයාගැනීම් %n කින් සංඛ්‍යාවක් වැරදේ: ඒවා නිවැරදි කරන්න, නැතහොත් පිළිගන්න.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters before it are closed with it</source>
        <translation>
            <numerusform>ඊට පෙර කාර්තු %n ක් එය සමඟ වැසේ</numerusform>
            <numerusform>ඊට පෙර කාර්තු %n ක් එය සමඟ වැසේ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters before it close with it, from {first} to {last}: is that meant?</source>
        <translation>
            <numerusform>{first} සිට {last} දක්වා, ඊට පෙර කාර්තු %n ක් එය සමඟ වැසේ: අදහස් කළේ එයද?</numerusform>
            <numerusform>{first} සිට {last} දක්වා, ඊට පෙර කාර්තු %n ක් එය සමඟ වැසේ: අදහස් කළේ එයද?</numerusform>
        </translation>
    </message>
    <message>
        <source>A closing stays as it was written. Reopen its quarter instead, with the reason.</source>
        <translation>වැසීමක් ලියූ පරිදිම පවතී. ඒ වෙනුවට හේතුව දක්වා එහි කාර්තුව නැවත විවෘත කරන්න.</translation>
    </message>
    <message>
        <source>Assets are liabilities and equity, and the cash flow is the change in cash.</source>
        <translation>වත්කම් යනු වගකීම් හා ස්කන්ධයයි, මුදල් ප්‍රවාහය යනු මුදල්වල වෙනසයි.</translation>
    </message>
    <message>
        <source>Belongs to {day}, when {quarter} was closed already</source>
        <translation>{day} දිනට අයත්‍ය, එවිට {quarter} දැනටමත් වසා තිබිණි</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>ගණන් කළ මුදල්</translation>
    </message>
    <message>
        <source>Claims still open make figures provisional; what each may cost is reserved.</source>
        <translation>තවම විවෘත හිමිකම් නිසා සංඛ්‍යා තාවකාලික වේ; එක් එක් හිමිකමට වැය විය හැකි දේ සංචිත කර ඇත.</translation>
    </message>
    <message>
        <source>Close a quarter</source>
        <translation>කාර්තුවක් වසන්න</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>වසන්න</translation>
    </message>
    <message>
        <source>Close the quarter</source>
        <translation>කාර්තුව වසන්න</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>වසා ඇත</translation>
    </message>
    <message>
        <source>Closed on {day}; prepared by {name}, reviewed by {other}.</source>
        <translation>{day} දින වසන ලදී; සකස් කළේ {name}, සමාලෝචනය කළේ {other}.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>වැසීම</translation>
    </message>
    <message>
        <source>Closing of a quarter</source>
        <translation>කාර්තුවක් වැසීම</translation>
    </message>
    <message>
        <source>Closing of {quarter}</source>
        <translation>{quarter} වැසීම</translation>
    </message>
    <message>
        <source>Confirm the reserves</source>
        <translation>සංචිත තහවුරු කරන්න</translation>
    </message>
    <message>
        <source>Confirm them</source>
        <translation>ඒවා තහවුරු කරන්න</translation>
    </message>
    <message>
        <source>Confirmed by {name} on {day}.</source>
        <translation>{day} දින {name} තහවුරු කළේය.</translation>
    </message>
    <message>
        <source>Count the cash of {account} as it is at the quarter&apos;s end, and write it down.</source>
        <translation>කාර්තුව අවසානයේ ඇති පරිදි {account} හි මුදල් ගණන් කර ලියන්න.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>කළ දිනය</translation>
    </message>
    <message>
        <source>Each product has the reserves it needs, and the run-off shows whether they were enough.</source>
        <translation>එක් එක් නිෂ්පාදනයට අවශ්‍ය සංචිත ඇත, ඒවා ප්‍රමාණවත් වූයේදැයි ගෙවී යාම පෙන්වයි.</translation>
    </message>
    <message>
        <source>Empty where one person alone closed it, because the rule of two persons is off.</source>
        <translation>දෙදෙනෙකුගේ රීතිය අක්‍රිය නිසා එක් අයෙක් තනිව වැසූ විට හිස්ය.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>සංඛ්‍යාව</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>සොයාගැනීම්</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>ඇඟිලි සලකුණ</translation>
    </message>
    <message>
        <source>Freeze a figure</source>
        <translation>සංඛ්‍යාවක් තිර කරන්න</translation>
    </message>
    <message>
        <source>Hand it over to be closed</source>
        <translation>වැසීමට භාර දෙන්න</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>දැන් තත්ත්වය</translation>
    </message>
    <message>
        <source>It lies in {quarter}, which is closed. Shall it be booked on {open}, with a note that it belongs to {day}? It cannot count in the closed quarter any more.</source>
        <translation>එය {quarter} හි ඇත, එය වසා ඇත. එය {day} දිනට අයත් බවට සටහනක් සමඟ {open} දින පොත්ගත කළ යුතුද? එය තවදුරටත් වැසූ කාර්තුවේ ගිණිය නොහැක.</translation>
    </message>
    <message>
        <source>It was closed together with the first quarter that was closed after it.</source>
        <translation>එය වැසුවේ ඉන්පසු වැසූ පළමු කාර්තුව සමඟය.</translation>
    </message>
    <message>
        <source>Later quarters rest on {quarter}: reopen {newest} first.</source>
        <translation>පසු කාර්තු {quarter} මත රඳා පවතී: පළමුව {newest} නැවත විවෘත කරන්න.</translation>
    </message>
    <message>
        <source>No finding may make a figure wrong: errors are put right, or accepted with the reason.</source>
        <translation>කිසිදු සොයාගැනීමකින් සංඛ්‍යාවක් නොවැරදිය යුතුය: දෝෂ නිවැරදි කරයි, නැතහොත් හේතුව සමඟ පිළිගනී.</translation>
    </message>
    <message>
        <source>No people are named in this book: whoever opens it closes alone.</source>
        <translation>මෙම පොතේ කිසිවෙකු නම් කර නැත: එය විවෘත කරන අය තනිව වසයි.</translation>
    </message>
    <message>
        <source>Nobody has confirmed the reserves and their methods yet.</source>
        <translation>සංචිත හා ඒවායේ ක්‍රම තවම කිසිවෙකු තහවුරු කර නැත.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>විවෘත කිසිවක් නැත</translation>
    </message>
    <message>
        <source>Of a line or a reserve an amount, of an indicator its ratio and how firm it is.</source>
        <translation>පේළියක හෝ සංචිතයක නම් මුදලක්, දර්ශකයක නම් එහි අනුපාතය හා එය කොතරම් ස්ථිරද යන්න.</translation>
    </message>
    <message>
        <source>Of the save at which the figures were computed, as it stands on the statement.</source>
        <translation>සංඛ්‍යා ගණනය කළ සුරැකීමේ, ප්‍රකාශනයේ ඇති පරිදි.</translation>
    </message>
    <message>
        <source>One person prepares the quarter, another one looks it over and closes it.</source>
        <translation>එක් අයෙක් කාර්තුව සකස් කරයි, තවත් අයෙක් එය පරීක්ෂා කර වසයි.</translation>
    </message>
    <message>
        <source>Open the accounts</source>
        <translation>ගිණුම් විවෘත කරන්න</translation>
    </message>
    <message>
        <source>Open the cash counts</source>
        <translation>මුදල් ගණන් කිරීම් විවෘත කරන්න</translation>
    </message>
    <message>
        <source>Open the claims</source>
        <translation>හිමිකම් විවෘත කරන්න</translation>
    </message>
    <message>
        <source>Open the data checks</source>
        <translation>දත්ත පරීක්ෂා විවෘත කරන්න</translation>
    </message>
    <message>
        <source>Open the reconciliations</source>
        <translation>සැසඳුම් විවෘත කරන්න</translation>
    </message>
    <message>
        <source>Open the reserves</source>
        <translation>සංචිත විවෘත කරන්න</translation>
    </message>
    <message>
        <source>Prepare the quarter</source>
        <translation>කාර්තුව සකස් කරන්න</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>සකස් කළේ</translation>
    </message>
    <message>
        <source>Prepared by {name} on {day}: another person looks it over and closes it.</source>
        <translation>{day} දින {name} සකස් කළේය: තවත් අයෙක් එය පරීක්ෂා කර වසයි.</translation>
    </message>
    <message>
        <source>Prepared to be closed</source>
        <translation>වැසීමට සකස් කර ඇත</translation>
    </message>
    <message>
        <source>Quarters close in their order: close {quarter} first.</source>
        <translation>කාර්තු වැසෙන්නේ පිළිවෙළටය: පළමුව {quarter} වසන්න.</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>නැවත විවෘත කරන්න</translation>
    </message>
    <message>
        <source>Reopen the quarter</source>
        <translation>කාර්තුව නැවත විවෘත කරන්න</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>නැවත විවෘත කළ</translation>
    </message>
    <message>
        <source>Reserved at {day}: {reserved}; needed so far: {needed}.</source>
        <translation>{day} දින සංචිත කළ: {reserved}; මෙතෙක් අවශ්‍ය වූ: {needed}.</translation>
    </message>
    <message>
        <source>Reserves and methods</source>
        <translation>සංචිත හා ක්‍රම</translation>
    </message>
    <message>
        <source>Reserves confirmed</source>
        <translation>සංචිත තහවුරු කර ඇත</translation>
    </message>
    <message>
        <source>Review by a second person</source>
        <translation>දෙවන අයෙකුගේ සමාලෝචනය</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>සමාලෝචනය කළේ</translation>
    </message>
    <message>
        <source>Schedules posted</source>
        <translation>ගිණුම්ගත කළ කාලසටහන්</translation>
    </message>
    <message>
        <source>Schedules posted {amount} in this quarter.</source>
        <translation>මෙම කාර්තුවේ කාලසටහන් {amount} ගිණුම්ගත කළේය.</translation>
    </message>
    <message>
        <source>Somebody has counted the cash at the quarter&apos;s end and written down what there was.</source>
        <translation>කාර්තුව අවසානයේ කෙනෙක් මුදල් ගණන් කර තිබූ දේ ලියා ඇත.</translation>
    </message>
    <message>
        <source>Somebody prepares the quarter first; another person then closes it.</source>
        <translation>පළමුව කෙනෙක් කාර්තුව සකස් කරයි; ඉන්පසු තවත් අයෙක් එය වසයි.</translation>
    </message>
    <message>
        <source>Statements balanced</source>
        <translation>ප්‍රකාශන තුලනය වී ඇත</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>තවම විවෘතය</translation>
    </message>
    <message>
        <source>The code of an office, - for what belongs to none, empty for all together.</source>
        <translation>කාර්යාලයක කේතය, කිසිවකට අයත් නොවන දේට -, සියල්ලට එකට හිස්ව.</translation>
    </message>
    <message>
        <source>The figures are frozen, and entries go to the quarters after it.</source>
        <translation>සංඛ්‍යා තිර වේ, ඇතුළත් කිරීම් ඉන්පසු කාර්තුවලට යයි.</translation>
    </message>
    <message>
        <source>The quarter still runs: it can be closed from {day} on.</source>
        <translation>කාර්තුව තවම ගලා යයි: එය {day} සිට වැසිය හැක.</translation>
    </message>
    <message>
        <source>The reason stays visible on the statement, also after the quarter is closed again.</source>
        <translation>කාර්තුව නැවත වැසූ පසුවත් හේතුව ප්‍රකාශනයේ පෙනේ.</translation>
    </message>
    <message>
        <source>The rule of two persons is switched off: one person may close alone.</source>
        <translation>දෙදෙනෙකුගේ රීතිය අක්‍රියයි: එක් අයෙකුට තනිව වැසිය හැක.</translation>
    </message>
    <message>
        <source>The statements agree with the records they are made of.</source>
        <translation>ප්‍රකාශන ඒවා සෑදූ සටහන් සමඟ ගැළපේ.</translation>
    </message>
    <message>
        <source>There is nothing to reopen: {quarter} is not closed.</source>
        <translation>නැවත විවෘත කිරීමට දෙයක් නැත: {quarter} වසා නැත.</translation>
    </message>
    <message>
        <source>This quarter is closed already: {quarter}. Only the manager can reopen it, with a reason.</source>
        <translation>මෙම කාර්තුව දැනටමත් වසා ඇත: {quarter}. එය හේතුවක් දක්වා නැවත විවෘත කළ හැක්කේ කළමනාකරුට පමණි.</translation>
    </message>
    <message>
        <source>This would change what was true on {day}, and {quarter} is closed. Write it down on {open} or later, where it may say that it concerns {quarter}; or let the manager reopen the quarter.</source>
        <translation>මෙයින් {day} දින සත්‍ය වූ දේ වෙනස් වේ, {quarter} වසා ඇත. එය {open} හෝ ඊට පසු දිනක ලියන්න, එහි {quarter} ට අදාළ බව කිව හැක; නැතහොත් කළමනාකරුට කාර්තුව නැවත විවෘත කරන්නට දෙන්න.</translation>
    </message>
    <message>
        <source>Undecided claims</source>
        <translation>තීරණය නොවූ හිමිකම්</translation>
    </message>
    <message>
        <source>What is spread over months is posted up to the quarter&apos;s end.</source>
        <translation>මාස ගණනකට බෙදූ දේ කාර්තුව අවසානය දක්වා ගිණුම්ගත වේ.</translation>
    </message>
    <message>
        <source>What must be known</source>
        <translation>දැනගත යුතු දේ</translation>
    </message>
    <message>
        <source>What was done with quarters</source>
        <translation>කාර්තු සමඟ කළ දේ</translation>
    </message>
    <message>
        <source>What whoever reads of this closing should know: which estimate is uncertain, what came late.</source>
        <translation>මෙම වැසීම කියවන අය දැනගත යුතු දේ: අවිනිශ්චිත ඇස්තමේන්තුව කුමක්ද, ප්‍රමාද වී පැමිණියේ කුමක්ද.</translation>
    </message>
    <message>
        <source>Why it is reopened</source>
        <translation>නැවත විවෘත කරන්නේ ඇයි</translation>
    </message>
    <message>
        <source>With it {first} is closed too, which was never closed by itself: is that meant?</source>
        <translation>කිසි විට වෙනම වසා නොතිබූ {first} ද එය සමඟ වැසේ: අදහස් කළේ එයද?</translation>
    </message>
    <message>
        <source>You have prepared this quarter, so somebody else closes it, or agrees to it.</source>
        <translation>ඔබ මෙම කාර්තුව සකස් කර ඇත, එබැවින් එය වසන්නේ හෝ එයට එකඟ වන්නේ වෙනත් අයෙකි.</translation>
    </message>
    <message>
        <source>quarter {number} of {year}</source>
        <translation>{year} හි {number} වන කාර්තුව</translation>
    </message>
    <message>
        <source>{account}: {counted} was counted on {day}; the book says {held}.</source>
        <translation>{account}: {day} දින ගණන් කළේ {counted} කි; පොතේ ඇත්තේ {held} කි.</translation>
    </message>
    <message>
        <source>{product}: reserves or method are no longer what {name} confirmed on {day}. Confirm them again.</source>
        <translation>{product}: සංචිත හෝ ක්‍රමය තවදුරටත් {day} දින {name} තහවුරු කළ දේ නොවේ. ඒවා නැවත තහවුරු කරන්න.</translation>
    </message>
    <message>
        <source>{product}: {unearned} unearned, {settled} being settled, {unreported} not reported ({method}).</source>
        <translation>{product}: {unearned} නූපයූ, {settled} බේරුම් කෙරෙමින්, {unreported} වාර්තා නොවූ ({method}).</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message numerus="yes">
        <source>%n missing: {receipts}</source>
        <translation>
            <numerusform>නැති %n: {receipts}</numerusform>
            <numerusform>නැති %n: {receipts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts</source>
        <translation>
            <numerusform>ලදුපත් %n</numerusform>
            <numerusform>ලදුපත් %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>අත්තිකාරම</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>එකතු කරන්නේ</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>එකතු කළ</translation>
    </message>
    <message>
        <source>Counted in the cash box</source>
        <translation>මුදල් පෙට්ටියේ ගණන් කළ</translation>
    </message>
    <message>
        <source>Each line needs its receipt.</source>
        <translation>සෑම පේළියකටම ලදුපතක් අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>Enter: next · Ctrl+Enter: save · Ctrl+Z: last line back · F3: receipt · F6: cash box</source>
        <translation>Enter: ඊළඟ · Ctrl+Enter: සුරකින්න · Ctrl+Z: අවසන් පේළිය ආපසු · F3: ලදුපත · F6: මුදල් පෙට්ටිය</translation>
    </message>
    <message>
        <source>For</source>
        <translation>සඳහා</translation>
    </message>
    <message>
        <source>Gap before</source>
        <translation>පෙර හිඩැස</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>පත්‍රයේ පේළි</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>කඩදාසියේ ලැයිස්තුව</translation>
    </message>
    <message>
        <source>Money is taken today or was taken before.</source>
        <translation>මුදල් ගන්නේ අද හෝ මීට පෙරය.</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>ඊළඟ පත්‍රය</translation>
    </message>
    <message>
        <source>No policy of {name} runs: nothing can be kept as an advance.</source>
        <translation>{name} ගේ බලපවත්වන ඔප්පුවක් නැත: අත්තිකාරම් ලෙස කිසිවක් තබාගත නොහැක.</translation>
    </message>
    <message>
        <source>Nobody is called that here or elsewhere.</source>
        <translation>මෙහි හෝ වෙනත් තැනක එම නම ඇති කිසිවෙක් නැත.</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>ලබාගෙන නැත</translation>
    </message>
    <message>
        <source>Part of a name or a code</source>
        <translation>නමක හෝ කේතයක කොටසක්</translation>
    </message>
    <message numerus="yes">
        <source>Pasted: who is “{name}”? Esc leaves the row out; rows left: %n.</source>
        <translation>
            <numerusform>අලවන ලදී: “{name}” කවුද? Esc පේළිය අත්හරියි; ඉතිරි පේළි: %n.</numerusform>
            <numerusform>අලවන ලදී: “{name}” කවුද? Esc පේළිය අත්හරියි; ඉතිරි පේළි: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print receipts</source>
        <translation>ලදුපත් මුද්‍රණය කරන්න</translation>
    </message>
    <message>
        <source>Receipt {receipt} stands on this sheet already.</source>
        <translation>{receipt} ලදුපත දැනටමත් මෙම පත්‍රයේ ඇත.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n receipts</source>
        <translation>
            <numerusform>ලදුපත් %n සුරකින්න</numerusform>
            <numerusform>ලදුපත් %n සුරකින්න</numerusform>
        </translation>
    </message>
    <message>
        <source>Save each line at once</source>
        <translation>එක් එක් පේළිය වහාම සුරකින්න</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>සුරැකූ</translation>
    </message>
    <message>
        <source>Say first from which village or group the money comes, or type “{all}” for whoever owes.</source>
        <translation>මුදල් එන්නේ කුමන ගමෙන් හෝ කණ්ඩායමෙන්දැයි පළමුව සඳහන් කරන්න, නැතහොත් ගෙවීමට ඇති සැමට “{all}” ටයිප් කරන්න.</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>තව ගෙවිය යුතු</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>ලබාගත්</translation>
    </message>
    <message>
        <source>The last line was taken back at once</source>
        <translation>අවසන් පේළිය වහාම ආපසු ගන්නා ලදී</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>ගෙවීමට</translation>
    </message>
    <message>
        <source>Type any part of a name, of a household or of a code. Arrows choose among several.</source>
        <translation>නමක, ගෘහයක හෝ කේතයක කොටසක් ටයිප් කරන්න. කිහිපයකින් තෝරන්නේ ඊතලවලිනි.</translation>
    </message>
    <message>
        <source>Type part of a name below: Enter takes who is meant, Enter again writes the line.</source>
        <translation>පහත නමේ කොටසක් ටයිප් කරන්න: Enter අදාළ අයව ගනී, නැවත Enter පේළිය ලියයි.</translation>
    </message>
    <message>
        <source>Village, group, {all}</source>
        <translation>ගම, කණ්ඩායම, {all}</translation>
    </message>
    <message>
        <source>What {name} owes has changed since: take the line back and write it again.</source>
        <translation>{name} ගෙවිය යුතු දේ ඉන්පසු වෙනස් වී ඇත: පේළිය ආපසු ගෙන නැවත ලියන්න.</translation>
    </message>
    <message>
        <source>Whoever owes</source>
        <translation>ගෙවීමට ඇති අය</translation>
    </message>
    <message>
        <source>Write the amount that was received.</source>
        <translation>ලැබුණු මුදල ලියන්න.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>ගැළපේ</translation>
    </message>
    <message>
        <source>all</source>
        <translation>සියල්ල</translation>
    </message>
    <message>
        <source>on this sheet: {receipt}</source>
        <translation>මෙම පත්‍රයේ: {receipt}</translation>
    </message>
    <message>
        <source>paid up</source>
        <translation>ගෙවා අවසන්</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>{names} සමඟ</translation>
    </message>
    <message>
        <source>{amount} due</source>
        <translation>{amount} ගෙවිය යුතුය</translation>
    </message>
    <message>
        <source>{amount} due on {day}</source>
        <translation>{amount} {day} දින ගෙවිය යුතුය</translation>
    </message>
    <message>
        <source>{amount} due since {day}</source>
        <translation>{amount} {day} සිට ගෙවිය යුතුය</translation>
    </message>
    <message>
        <source>{amount} due, {late} of it since {day}</source>
        <translation>{amount} ගෙවිය යුතුය, ඉන් {late} {day} සිටය</translation>
    </message>
    <message>
        <source>{amount} is more than is owed and is kept for {name}. If that is right, Enter again.</source>
        <translation>{amount} ගෙවිය යුතු මුදලට වඩා වැඩි අතර {name} සඳහා තබාගනී. හරි නම් නැවත Enter ඔබන්න.</translation>
    </message>
    <message>
        <source>{amount} kept</source>
        <translation>{amount} තබාගත්</translation>
    </message>
    <message>
        <source>{amount} kept from before</source>
        <translation>කලින් තබාගත් {amount}</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} අඩුය</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} වැඩිය</translation>
    </message>
    <message numerus="yes">
        <source>{product} and %n more</source>
        <translation>
            <numerusform>{product} සහ තවත් %n</numerusform>
            <numerusform>{product} සහ තවත් %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{receipt}, {name}: {problem}</source>
        <translation>{receipt}, {name}: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>{whose}: %n payers</source>
        <translation>
            <numerusform>{whose}: ගෙවන්නන් %n</numerusform>
            <numerusform>{whose}: ගෙවන්නන් %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>--share belongs to --by fixed.</source>
        <translation>--share අයත් වන්නේ --by fixed සමඟය.</translation>
    </message>
    <message>
        <source>A product stands twice. Give each product one --share.</source>
        <translation>නිෂ්පාදනයක් දෙවරක් ඇත. එක් නිෂ්පාදනයකට එක් --share එකක් දෙන්න.</translation>
    </message>
    <message>
        <source>A statement that is not proved is not signed with a certificate either.</source>
        <translation>ඔප්පු නොවූ ප්‍රකාශනයක් සහතිකයකින් ද අත්සන් නොකෙරේ.</translation>
    </message>
    <message>
        <source>Give either --quarter, or --from and --to.</source>
        <translation>--quarter හෝ --from සහ --to දෙන්න.</translation>
    </message>
    <message>
        <source>If it is, add --clock-is-right; else set it first.</source>
        <translation>එසේ නම් --clock-is-right එක් කරන්න; නැතහොත් පළමුව එය සකසන්න.</translation>
    </message>
    <message>
        <source>If so, add --with-earlier; else close those quarters first, in their order.</source>
        <translation>එසේ නම් --with-earlier එක් කරන්න; නැතහොත් පළමුව එම කාර්තු පිළිවෙළට වසන්න.</translation>
    </message>
    <message>
        <source>Import it in the window: there the second person gives their password.</source>
        <translation>කවුළුවේ ආයාත කරන්න: එහිදී දෙවන පුද්ගලයා මුරපදය දෙයි.</translation>
    </message>
    <message>
        <source>Name: </source>
        <translation>නම: </translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>නව මුරපදය: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>නැවත වරක්: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>මුරපදය: </translation>
    </message>
    <message>
        <source>Say with --account which account the statement is of: {codes}.</source>
        <translation>ප්‍රකාශනය කුමන ගිණුමේදැයි --account සමඟ කියන්න: {codes}.</translation>
    </message>
    <message>
        <source>Say with --name who its administrator is, or call this at a terminal.</source>
        <translation>එහි පරිපාලක කවුදැයි --name සමඟ කියන්න, නැතහොත් ටර්මිනලයකින් මෙය ක්‍රියාත්මක කරන්න.</translation>
    </message>
    <message>
        <source>Say with --reason why the quarter is reopened.</source>
        <translation>කාර්තුව නැවත විවෘත කරන්නේ ඇයිදැයි --reason සමඟ කියන්න.</translation>
    </message>
    <message>
        <source>Set COVERBOOK_NEW_PASSWORD to the new password, or call this at a terminal.</source>
        <translation>COVERBOOK_NEW_PASSWORD හි නව මුරපදය සකසන්න, නැතහොත් ටර්මිනලයකින් මෙය ක්‍රියාත්මක කරන්න.</translation>
    </message>
    <message>
        <source>The period ends before it starts. Give its first day first.</source>
        <translation>කාලය ආරම්භයට පෙර අවසන් වේ. පළමු දිනය මුලින් දෙන්න.</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was changed.</source>
        <translation>මුරපද දෙක වෙනස්ය. කිසිවක් වෙනස් නොකළේය.</translation>
    </message>
    <message>
        <source>There is no language {code}. Known are: {known}</source>
        <translation>{code} භාෂාවක් නැත. දන්නා ඒවා: {known}</translation>
    </message>
    <message>
        <source>There is no screen here. Use one of the other commands, or connect a screen.</source>
        <translation>මෙහි තිරයක් නැත. වෙනත් විධානයක් යොදන්න, නැතහොත් තිරයක් සම්බන්ධ කරන්න.</translation>
    </message>
    <message>
        <source>There is no {code} in {sheet}. Known are: {known}</source>
        <translation>{sheet} හි {code} නැත. දන්නා ඒවා: {known}</translation>
    </message>
    <message>
        <source>{name} is locked. Set COVERBOOK_USER and COVERBOOK_PASSWORD, or call this at a terminal.</source>
        <translation>{name} අගුළු දමා ඇත. COVERBOOK_USER සහ COVERBOOK_PASSWORD සකසන්න, නැතහොත් ටර්මිනලයකින් මෙය ක්‍රියාත්මක කරන්න.</translation>
    </message>
    <message>
        <source>{quarter} is not a quarter; write it as 2025-Q4.</source>
        <translation>{quarter} කාර්තුවක් නොවේ; 2025-Q4 ලෙස ලියන්න.</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>A year before</source>
        <translation>වසරකට පෙර</translation>
    </message>
    <message>
        <source>An office has no plan of its own: plans are of a product or of the whole.</source>
        <translation>කාර්යාලයකට තමන්ගේම සැලැස්මක් නැත: සැලසුම් නිෂ්පාදනයක හෝ මුළු ආයතනයේ වේ.</translation>
    </message>
    <message>
        <source>At the end of the quarter before</source>
        <translation>පෙර කාර්තුව අවසානයේ</translation>
    </message>
    <message>
        <source>Before the year began</source>
        <translation>වසර ඇරඹීමට පෙර</translation>
    </message>
    <message>
        <source>More or less than planned</source>
        <translation>සැලැස්මට වඩා වැඩි හෝ අඩු</translation>
    </message>
    <message>
        <source>Of the plan</source>
        <translation>සැලැස්මෙන්</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>සැලැස්ම</translation>
    </message>
    <message>
        <source>The year so far</source>
        <translation>මෙතෙක් වසර</translation>
    </message>
    <message>
        <source>with earlier periods and the plan</source>
        <translation>පෙර කාල හා සැලැස්ම සමඟ</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>Not upheld</source>
        <translation>සනාථ නොවූ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>විවෘත</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>සනාථ වූ</translation>
    </message>
    <message>
        <source>Upheld in part</source>
        <translation>කොටසක් සනාථ වූ</translation>
    </message>
</context>
<context>
    <name>Complaint form</name>
    <message>
        <source>About</source>
        <translation>මාතෘකාව</translation>
    </message>
    <message>
        <source>Answer a complaint</source>
        <translation>පැමිණිල්ලකට පිළිතුරු දෙන්න</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>පිළිතුරු දුන් දිනය</translation>
    </message>
    <message>
        <source>Appeal against the rejection of a claim</source>
        <translation>හිමිකමක් ප්‍රතික්ෂේප කිරීමට එරෙහි අභියාචනය</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>ලැබුණු දිනය</translation>
    </message>
    <message>
        <source>Of an appeal: upheld overturns the rejection; then correct the decision of the claim.</source>
        <translation>අභියාචනයක නම්: සනාථ වීමෙන් ප්‍රතික්ෂේප කිරීම අවලංගු වේ; ඉන්පසු හිමිකමේ තීරණය නිවැරදි කරන්න.</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>පිළියම</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>පිළිතුර සුරකින්න</translation>
    </message>
    <message>
        <source>Then the answer says whether the rejection stands or is overturned.</source>
        <translation>එවිට පිළිතුර කියන්නේ ප්‍රතික්ෂේප කිරීම පවතීද අවලංගු වේද යන්නයි.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Ask those who wrote them. The others stay in the history of the record.</source>
        <translation>ඒවා ලියූ අයගෙන් විමසන්න. අනෙක් ඒවා සටහනේ ඉතිහාසයේ රැඳේ.</translation>
    </message>
    <message>
        <source>Choose a conflict above: its versions stand here beside each other.</source>
        <translation>ඉහතින් ගැටුමක් තෝරන්න: එහි අනුවාද මෙහි එක ළඟ පෙන්වයි.</translation>
    </message>
    <message>
        <source>Choose one of the saves that wrote a version: {saves}.</source>
        <translation>අනුවාදයක් ලියූ සුරැකීම්වලින් එකක් තෝරන්න: {saves}.</translation>
    </message>
    <message>
        <source>Choose which version stands</source>
        <translation>වලංගු අනුවාදය තෝරන්න</translation>
    </message>
    <message>
        <source>Choose which version stands…</source>
        <translation>වලංගු අනුවාදය තෝරන්න…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>ගැටුම්</translation>
    </message>
    <message>
        <source>Conflicts between laptops</source>
        <translation>පරිගණක අතර ගැටුම්</translation>
    </message>
    <message>
        <source>Holds for now</source>
        <translation>දැනට වලංගුය</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>එය වලංගු කරන්න</translation>
    </message>
    <message>
        <source>No conflict waits.</source>
        <translation>විසඳිය යුතු ගැටුමක් නැත.</translation>
    </message>
    <message>
        <source>Receipt {record} was given twice: to {ours} ({who}) and to {theirs} ({other}).</source>
        <translation>{record} ලදුපත දෙවරක් දී ඇත: {ours} ට ({who}) සහ {theirs} ට ({other}).</translation>
    </message>
    <message>
        <source>Settle conflicts</source>
        <translation>ගැටුම් විසඳන්න</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>අනෙක් අනුවාදය</translation>
    </message>
    <message>
        <source>The version that stands</source>
        <translation>වලංගු අනුවාදය</translation>
    </message>
    <message>
        <source>This is settled already, or has changed. Look at the list once more.</source>
        <translation>මෙය දැනටමත් විසඳා ඇත, නැතහොත් වෙනස් වී ඇත. ලැයිස්තුව නැවත වරක් බලන්න.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>අනුවාදය</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>අනුවාද</translation>
    </message>
    <message>
        <source>What is said in two ways</source>
        <translation>දෙආකාරයකට කියා ඇති දේ</translation>
    </message>
    <message>
        <source>What two laptops wrote differently in one place. Enter opens one, to say which stands.</source>
        <translation>පරිගණක දෙකක් එක් තැනක වෙනස් ලෙස ලියූ දේ. වලංගු කුමක්දැයි කීමට Enter එකක් විවෘත කරයි.</translation>
    </message>
    <message>
        <source>{record} in {sheet} was taken back on one laptop ({other}) and is used on another.</source>
        <translation>{sheet} හි {record} එක් පරිගණකයක ({other}) ආපසු ගෙන ඇති අතර වෙනත් පරිගණකයක භාවිත වේ.</translation>
    </message>
    <message>
        <source>{record} in {sheet} was written in two ways: {ours} ({who}), and {theirs} ({other}) on laptop {laptop}. One of them counts; if the other is another one, enter it again under a number of its own.</source>
        <translation>{sheet} හි {record} දෙආකාරයකට ලියා ඇත: {ours} ({who}), සහ {laptop} පරිගණකයේ {theirs} ({other}). ඉන් එකක් ගැනේ; අනෙක වෙනත් එකක් නම්, එයටම වූ අංකයක් යටතේ එය නැවත ඇතුළත් කරන්න.</translation>
    </message>
    <message>
        <source>{record} in {sheet}: {column} is {ours} ({who}), and {theirs} ({other}) on laptop {laptop}.</source>
        <translation>{sheet} හි {record}: {column} {ours} වේ ({who}), {laptop} පරිගණකයේ {theirs} වේ ({other}).</translation>
    </message>
    <message>
        <source>{record} in {sheet}: {theirs} ({other}) came too late for a closed quarter; {ours} stands.</source>
        <translation>{sheet} හි {record}: {theirs} ({other}) වසා ඇති කාර්තුවකට ප්‍රමාද වී පැමිණියේය; {ours} වලංගුය.</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>Group</source>
        <translation>කණ්ඩායම්</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>තනි</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Its laptop and number, as its line in the list of saves says: A-12.</source>
        <translation>සුරැකීම් ලැයිස්තුවේ පේළිය අනුව එහි පරිගණකය හා අංකය: A-12.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>සුරැකීම</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>නිවැරදි කිරීම සුරකින්න</translation>
    </message>
    <message>
        <source>Take a save back</source>
        <translation>සුරැකීමක් ආපසු ගන්න</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation>සියල්ල ආපසු ගන්න</translation>
    </message>
    <message>
        <source>Take {save} back</source>
        <translation>{save} ආපසු ගන්න</translation>
    </message>
    <message>
        <source>The correction</source>
        <translation>නිවැරදි කිරීම</translation>
    </message>
    <message>
        <source>What stood there before stays in the history, with this reason.</source>
        <translation>කලින් තිබූ දේ මෙම හේතුව සමඟ ඉතිහාසයේ රැඳේ.</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>නිවැරදි කිරීමට හේතුව</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Ended</source>
        <translation>අවසන්</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>බලපවත්වන</translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>ආවරණයක් නැත</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>තවම නැත</translation>
    </message>
</context>
<context>
    <name>Cover form</name>
    <message>
        <source>A share of the loan a year: 0.16 for sixteen percent.</source>
        <translation>වසරකට ණයෙන් කොටසක්: සියයට දහසයට 0.16.</translation>
    </message>
    <message>
        <source>Amount lent</source>
        <translation>ණයට දුන් මුදල</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>විස්තරය</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>දුන් දිනය</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>පොලී අනුපාතය</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>දේවල් වර්ගය</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>චලනය</translation>
    </message>
    <message>
        <source>Payout begins at</source>
        <translation>ගෙවීම ඇරඹෙන්නේ</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>කියවීම</translation>
    </message>
    <message>
        <source>Repaid by</source>
        <translation>ගෙවා නිම කළ යුතු</translation>
    </message>
    <message>
        <source>Serial number or ear tag</source>
        <translation>අනුක්‍රමික අංකය හෝ කන් ටැගය</translation>
    </message>
    <message>
        <source>The sum of the readings of these days at which a payout begins.</source>
        <translation>ගෙවීමක් ආරම්භ වන, මෙම දිනවල කියවීම්වල එකතුව.</translation>
    </message>
    <message>
        <source>Way of repayment</source>
        <translation>ආපසු ගෙවන ක්‍රමය</translation>
    </message>
    <message>
        <source>Whole payout</source>
        <translation>මුළු ගෙවීම</translation>
    </message>
    <message>
        <source>Whole payout at</source>
        <translation>මුළු ගෙවීම මෙහිදී</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%n doubtful</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>සැකසහිත %n</numerusform>
            <numerusform>සැකසහිත %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are doubtful: {title}. Checks lists them all.</source>
        <extracomment>imported</extracomment>
        <translation>
            <numerusform>ඉන් %n ක් සැකසහිතය: {title}. පරීක්ෂා හි ඒවා සියල්ල ඇත.</numerusform>
            <numerusform>ඉන් %n ක් සැකසහිතය: {title}. පරීක්ෂා හි ඒවා සියල්ල ඇත.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records came in.</source>
        <extracomment>imported</extracomment>
        <translation>
            <numerusform>සටහන් %n ක් ඇතුළු විය.</numerusform>
            <numerusform>සටහන් %n ක් ඇතුළු විය.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were written into {folder}.</source>
        <translation>
            <numerusform>සටහන් %n ක් {folder} තුළට ලියන ලදී.</numerusform>
            <numerusform>සටහන් %n ක් {folder} තුළට ලියන ලදී.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were set aside in {folder}. Mend them there, then import that folder.</source>
        <translation>
            <numerusform>පේළි %n ක් {folder} හි වෙන් කරන ලදී. එහිදී හදා, එම ෆෝල්ඩරය ආයාත කරන්න.</numerusform>
            <numerusform>පේළි %n ක් {folder} හි වෙන් කරන ලදී. එහිදී හදා, එම ෆෝල්ඩරය ආයාත කරන්න.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things about this file do not hold.</source>
        <translation>
            <numerusform>මෙම ගොනුවේ කරුණු %n ක් නොගැළපේ.</numerusform>
            <numerusform>මෙම ගොනුවේ කරුණු %n ක් නොගැළපේ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not right. Put them right here or in the file, or set their rows aside.</source>
        <translation>
            <numerusform>කරුණු %n ක් නිවැරදි නැත. මෙහි හෝ ගොනුවේ නිවැරදි කරන්න, නැතහොත් එම පේළි වෙන් කරන්න.</numerusform>
            <numerusform>කරුණු %n ක් නිවැරදි නැත. මෙහි හෝ ගොනුවේ නිවැරදි කරන්න, නැතහොත් එම පේළි වෙන් කරන්න.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>නොදන්නා %n</numerusform>
            <numerusform>නොදන්නා %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>වැරදි %n</numerusform>
            <numerusform>වැරදි %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A record for each row</source>
        <translation>පේළියකට සටහනක්</translation>
    </message>
    <message>
        <source>A table with headings of its own</source>
        <translation>තමන්ගේම ශීර්ෂ ඇති වගුවක්</translation>
    </message>
    <message>
        <source>All languages (UTF-8)</source>
        <translation>සියලු භාෂා (UTF-8)</translation>
    </message>
    <message>
        <source>Another program’s tables are recognised by their names; choose here where they are not.</source>
        <translation>වෙනත් වැඩසටහනක වගු ඒවායේ නම්වලින් හඳුනාගනී; නොහඳුනන විට මෙහි තෝරන්න.</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>අරාබි (Windows-1256)</translation>
    </message>
    <message>
        <source>As the cells tell</source>
        <translation>කොටු කියන පරිදි</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>ආරම්භය</translation>
    </message>
    <message>
        <source>Brings in a folder, a workbook or any table. You see first what would come.</source>
        <translation>ෆෝල්ඩරයක්, වැඩපොතක් හෝ ඕනෑම වගුවක් ඇතුළත් කරයි. ඇතුළු වන දේ පළමුව පෙනේ.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>අවලංගු කරන්න</translation>
    </message>
    <message>
        <source>Cards, receipts, notices and blank forms on paper. Enter opens one; then choose whose.</source>
        <translation>කාඩ්පත්, ලදුපත්, දැන්වීම් හා හිස් පෝරම, කඩදාසියේ. Enter එකක් විවෘත කරයි; ඉන්පසු කාගේදැයි තෝරන්න.</translation>
    </message>
    <message>
        <source>Central Europe (Windows-1250)</source>
        <translation>මධ්‍යම යුරෝපය (Windows-1250)</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>ලියවිල්ලක් පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>පරීක්ෂා</translation>
    </message>
    <message>
        <source>Choose a PDF or photographs…</source>
        <translation>PDF එකක් හෝ ඡායාරූප තෝරන්න…</translation>
    </message>
    <message>
        <source>Choose a column…</source>
        <translation>තීරුවක් තෝරන්න…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ගොනුවක් තෝරන්න…</translation>
    </message>
    <message>
        <source>Choose a folder and export…</source>
        <translation>ෆෝල්ඩරයක් තෝරා නිර්යාත කරන්න…</translation>
    </message>
    <message>
        <source>Choose a folder of CSV files</source>
        <translation>CSV ගොනු ෆෝල්ඩරයක් තෝරන්න</translation>
    </message>
    <message>
        <source>Choose a folder or a workbook. Nothing is written before you have seen what would come.</source>
        <translation>ෆෝල්ඩරයක් හෝ වැඩපොතක් තෝරන්න. ඇතුළු වන දේ ඔබ දැකීමට පෙර කිසිවක් නොලියයි.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>ෆෝල්ඩරයක් තෝරන්න…</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder</source>
        <translation>නව හෝ හිස් ෆෝල්ඩරයක් තෝරන්න</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder. What lies in a folder already is never written over.</source>
        <translation>නව හෝ හිස් ෆෝල්ඩරයක් තෝරන්න. දැනටමත් ෆෝල්ඩරයක ඇති දේ මත කිසිදා නොලියයි.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder for the other rows</source>
        <translation>අනෙක් පේළි සඳහා නව හෝ හිස් ෆෝල්ඩරයක් තෝරන්න</translation>
    </message>
    <message>
        <source>Choose a statement, or photographs of its code</source>
        <translation>ප්‍රකාශනයක් හෝ එහි කේතයේ ඡායාරූප තෝරන්න</translation>
    </message>
    <message>
        <source>Choose a workbook or a CSV file</source>
        <translation>වැඩපොතක් හෝ CSV ගොනුවක් තෝරන්න</translation>
    </message>
    <message>
        <source>Choose in which form it is written: {headings}.</source>
        <translation>ලියා ඇති ආකාරය තෝරන්න: {headings}.</translation>
    </message>
    <message>
        <source>Choose the PDF of a statement, or photographs of the code that it carries.</source>
        <translation>ප්‍රකාශනයක PDF එක, නැතහොත් එහි ඇති කේතයේ ඡායාරූප තෝරන්න.</translation>
    </message>
    <message>
        <source>Choose the form…</source>
        <translation>ආකාරය තෝරන්න…</translation>
    </message>
    <message>
        <source>Choose which heading means: {fields}.</source>
        <translation>මේවා අදහස් කරන ශීර්ෂය තෝරන්න: {fields}.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>තීරුව</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>කොමා</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>සිරිලික් (Windows-1251)</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>නොගැළපේ</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>සැකසහිත</translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation>සියල්ල ({count})</translation>
    </message>
    <message>
        <source>Everything is in the file already.</source>
        <translation>සියල්ල දැනටමත් ගොනුවේ ඇත.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is right: %n records would come in.</source>
        <translation>
            <numerusform>සියල්ල නිවැරදියි: සටහන් %n ක් ඇතුළු වේ.</numerusform>
            <numerusform>සියල්ල නිවැරදියි: සටහන් %n ක් ඇතුළු වේ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything the file holds, list by list: to look at, to add to and to correct.</source>
        <translation>ගොනුවේ ඇති සියල්ල, ලැයිස්තුවෙන් ලැයිස්තුව: බැලීමට, එක් කිරීමට හා නිවැරදි කිරීමට.</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>හුවමාරු ෆෝල්ඩරය</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>නිර්යාතය</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ගොනුව</translation>
    </message>
    <message>
        <source>For a line that is no record, such as one of totals. The file stays as it is.</source>
        <translation>එකතු පේළියක් වැනි සටහනක් නොවන පේළියකට. ගොනුව එලෙසම පවතී.</translation>
    </message>
    <message>
        <source>Form of the days</source>
        <translation>දිනවල ආකාරය</translation>
    </message>
    <message>
        <source>Give a code to rows that have none</source>
        <translation>කේතයක් නැති පේළිවලට කේතයක් දෙන්න</translation>
    </message>
    <message>
        <source>Going through the records…</source>
        <translation>සටහන් පරීක්ෂා කරමින්…</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>ගැළපේ</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>කියවන ආකාරය</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ආයාතය</translation>
    </message>
    <message>
        <source>In every row</source>
        <translation>සෑම පේළියකම</translation>
    </message>
    <message>
        <source>In which form all tables write their days. The cells tell it unless they can mean two.</source>
        <translation>සියලු වගු දින ලියන ආකාරය. කොටුවලට අර්ථ දෙකක් තිබිය හැකි නම් මිස, එය කොටුවලින්ම කියවේ.</translation>
    </message>
    <message>
        <source>It holds another list, too</source>
        <translation>එහි තවත් ලැයිස්තුවක් ද ඇත</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>දැනටමත් දන්නා</translation>
    </message>
    <message>
        <source>Leave the line out</source>
        <translation>පේළිය අත්හරින්න</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>පේළිය</translation>
    </message>
    <message>
        <source>Make {name} in it</source>
        <translation>එහි {name} සාදන්න</translation>
    </message>
    <message>
        <source>Match again</source>
        <translation>නැවත ගළපන්න</translation>
    </message>
    <message>
        <source>New</source>
        <translation>නව</translation>
    </message>
    <message numerus="yes">
        <source>New words in the lists (%n): {words}</source>
        <translation>
            <numerusform>ලැයිස්තුවල නව වචන (%n): {words}</numerusform>
            <numerusform>ලැයිස්තුවල නව වචන (%n): {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>No heading of the table is matched yet.</source>
        <translation>වගුවේ කිසිදු ශීර්ෂයක් තවම ගළපා නැත.</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>නිවැරදි නැත</translation>
    </message>
    <message>
        <source>Nothing can be imported into this file. {reason}</source>
        <translation>මෙම ගොනුවට කිසිවක් ආයාත කළ නොහැක. {reason}</translation>
    </message>
    <message>
        <source>Nothing can come in yet: a file or its first line is not as it must be.</source>
        <translation>තවම කිසිවක් ඇතුළු විය නොහැක: ගොනුවක් හෝ එහි පළමු පේළිය තිබිය යුතු පරිදි නැත.</translation>
    </message>
    <message>
        <source>One record for each “{heading}”</source>
        <translation>එක් එක් “{heading}” ට එක් සටහනක්</translation>
    </message>
    <message>
        <source>Only cells that say what they said then: one that was changed in the file counts as it stands there.</source>
        <translation>එදා කී දේම කියන කොටු පමණි: ගොනුවේ වෙනස් කළ කොටුවක් එහි ඇති පරිදිම ගැනේ.</translation>
    </message>
    <message>
        <source>Papers and photographs (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>ලියවිලි හා ඡායාරූප (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>මඟහැරිය</translation>
    </message>
    <message>
        <source>Proves that the file is whole and that nobody has changed it by hand.</source>
        <translation>ගොනුව සම්පූර්ණ බවත් කිසිවෙක් අතින් වෙනස් කර නැති බවත් ඔප්පු කරයි.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n of them right as the last time</source>
        <extracomment>problems</extracomment>
        <translation>
            <numerusform>පෙර වතාවේ මෙන් %n ක් නිවැරදි කරන්න</numerusform>
            <numerusform>පෙර වතාවේ මෙන් %n ක් නිවැරදි කරන්න</numerusform>
        </translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>නිවැරදි කරන්න</translation>
    </message>
    <message>
        <source>Put right: {cell}</source>
        <translation>නිවැරදි කරන්න: {cell}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>නැවත කියවන්න</translation>
    </message>
    <message>
        <source>Reading the paper</source>
        <translation>ලියවිල්ල කියවමින්</translation>
    </message>
    <message>
        <source>Recognised by its tables</source>
        <translation>වගුවලින් හඳුනාගත්</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>සටහන</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>පේළි</translation>
    </message>
    <message>
        <source>Say what the table holds, or leave it passed over.</source>
        <translation>වගුවේ ඇත්තේ කුමක්දැයි සඳහන් කරන්න, නැතහොත් මඟහරින්න.</translation>
    </message>
    <message>
        <source>See what would come</source>
        <translation>ඇතුළු වන දේ බලන්න</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>අර්ධ කොමා</translation>
    </message>
    <message>
        <source>Set the rows aside that are not right</source>
        <translation>නිවැරදි නැති පේළි වෙන් කරන්න</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>පෙන්වන්න</translation>
    </message>
    <message>
        <source>Something must still be said of {tables}.</source>
        <translation>{tables} ගැන තව යමක් සඳහන් කළ යුතුය.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>තත්ත්වය</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>ටැබ්</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>මෙම ආයාතය ආපසු ගන්න</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>තායි (Windows-874)</translation>
    </message>
    <message>
        <source>The clock is right: import</source>
        <translation>ඔරලෝසුව හරි: ආයාත කරන්න</translation>
    </message>
    <message>
        <source>The column that is the same in every row</source>
        <translation>සෑම පේළියකම සමාන තීරුව</translation>
    </message>
    <message>
        <source>The first rows as they will be understood</source>
        <translation>පළමු පේළි තේරුම් ගන්නා ආකාරයට</translation>
    </message>
    <message>
        <source>The form of {heading}</source>
        <translation>{heading} හි ආකාරය</translation>
    </message>
    <message>
        <source>The letters of the file</source>
        <translation>ගොනුවේ අකුරු</translation>
    </message>
    <message>
        <source>The line is left out.</source>
        <translation>පේළිය අත්හැර ඇත.</translation>
    </message>
    <message numerus="yes">
        <source>The paper and the file differ in %n figures.</source>
        <translation>
            <numerusform>ලියවිල්ල හා ගොනුව සංඛ්‍යා %n කින් වෙනස් වේ.</numerusform>
            <numerusform>ලියවිල්ල හා ගොනුව සංඛ්‍යා %n කින් වෙනස් වේ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same wherever it says so</source>
        <translation>එසේ ලියා ඇති සෑම තැනම</translation>
    </message>
    <message>
        <source>The table, and the list that it fills</source>
        <translation>වගුව සහ එය පුරවන ලැයිස්තුව</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>තුර්කි (Windows-1254)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>නොදන්නා</translation>
    </message>
    <message>
        <source>Upright bars</source>
        <translation>සිරස් ඉරි</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>සත්‍යාපනය</translation>
    </message>
    <message>
        <source>Verify the file after a power cut, after copying it, or before you give it to an auditor.</source>
        <translation>විදුලිය ඇනහිටි පසු, පිටපත් කළ පසු හෝ විගණකයෙකුට දීමට පෙර ගොනුව සත්‍යාපනය කරන්න.</translation>
    </message>
    <message>
        <source>Verify the file now</source>
        <translation>දැන් ගොනුව සත්‍යාපනය කරන්න</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>වියට්නාම (Windows-1258)</translation>
    </message>
    <message>
        <source>Western Europe (Windows-1252)</source>
        <translation>බටහිර යුරෝපය (Windows-1252)</translation>
    </message>
    <message>
        <source>What every row holds</source>
        <translation>සෑම පේළියකම ඇති දේ</translation>
    </message>
    <message>
        <source>What is doubtful about the records. Enter opens the record, to mend it or to leave it.</source>
        <translation>සටහන්වල සැකසහිත දේ. Enter සටහන විවෘත කරයි, හැදීමට හෝ තැබීමට.</translation>
    </message>
    <message>
        <source>What is not right</source>
        <translation>නිවැරදි නැති දේ</translation>
    </message>
    <message>
        <source>What is not right with a row is listed here, with what to do.</source>
        <translation>පේළියක නිවැරදි නොවන දේ, කළ යුතු දේ සමඟ මෙහි දක්වා ඇත.</translation>
    </message>
    <message>
        <source>What is right comes in. The other rows, with all that hang on them, go into a folder, each with its problem.</source>
        <translation>නිවැරදි දේ ඇතුළු වේ. අනෙක් පේළි, ඒවා මත රැඳෙන සියල්ල සමඟ, එක එකේ ගැටලුව සමඟ ෆෝල්ඩරයකට යයි.</translation>
    </message>
    <message>
        <source>What parts the cells</source>
        <translation>කොටු වෙන් කරන දේ</translation>
    </message>
    <message>
        <source>What the table holds</source>
        <translation>වගුවේ ඇති දේ</translation>
    </message>
    <message>
        <source>What was found on the paper</source>
        <translation>ලියවිල්ලේ හමු වූ දේ</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>සත්‍යාපනය කළ දේ</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>ලියූ දේ</translation>
    </message>
    <message>
        <source>What would come</source>
        <translation>ඇතුළු වන දේ</translation>
    </message>
    <message>
        <source>What {heading} means</source>
        <translation>{heading} යන්නේ අදහස</translation>
    </message>
    <message>
        <source>Whether a printed statement is yours and says what the file says: from its PDF or a photograph.</source>
        <translation>මුද්‍රිත ප්‍රකාශනයක් ඔබේද, ගොනුව කියන දේම කියනවාද යන්න: එහි PDF එකෙන් හෝ ඡායාරූපයකින්.</translation>
    </message>
    <message>
        <source>Which rows make one record</source>
        <translation>එක් සටහනක් සාදන පේළි</translation>
    </message>
    <message>
        <source>Who did what and when. Enter shows what a save changed; a whole save can be taken back.</source>
        <translation>කවුද කුමක් කළේ කවදාද. සුරැකීමකින් වෙනස් වූ දේ Enter පෙන්වයි; මුළු සුරැකීමක් ආපසු ගත හැක.</translation>
    </message>
    <message>
        <source>Whole copies of the file, made when it is closed and every day. Enter brings one back.</source>
        <translation>ගොනුව වසන විට හා දිනපතා සෑදෙන සම්පූර්ණ පිටපත්. Enter එකක් ආපසු ගෙනෙයි.</translation>
    </message>
    <message>
        <source>Without persons: no names, codes or places</source>
        <translation>පුද්ගලයන් නැතිව: නම්, කේත හෝ ස්ථාන නැත</translation>
    </message>
    <message>
        <source>Workbooks and tables (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</source>
        <translation>වැඩපොත් සහ වගු (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Writes every record into a folder of CSV files that spreadsheets and other programs read.</source>
        <translation>සෑම සටහනක්ම පැතුරුම්පත් හා වෙනත් වැඩසටහන් කියවන CSV ගොනු ෆෝල්ඩරයකට ලියයි.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>වැරදි</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>rows not shown</extracomment>
        <translation>
            <numerusform>සහ තවත් %n</numerusform>
            <numerusform>සහ තවත් %n</numerusform>
        </translation>
    </message>
    <message>
        <source>of this row</source>
        <translation>මෙම පේළියේ</translation>
    </message>
    <message>
        <source>{column} should be</source>
        <translation>{column} විය යුත්තේ</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {problem}</source>
        <translation>{file}, පේළිය {line}, තීරුව {column}: {problem}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, පේළිය {line}: {problem}</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <source>{name} is not empty and stays as it is. Shall a new folder be made in it?</source>
        <translation>{name} හිස් නැති අතර එලෙසම පවතී. එහි නව ෆෝල්ඩරයක් සෑදිය යුතුද?</translation>
    </message>
    <message>
        <source>{record} has no page of its own.</source>
        <translation>{record} ට තමන්ගේම පිටුවක් නැත.</translation>
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
        <translation>සම්පූර්ණයෙන් අනුමත</translation>
    </message>
    <message>
        <source>Approved in part</source>
        <translation>කොටසක් අනුමත</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>විවෘත</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ප්‍රතික්ෂේප</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>This file holds a scheme already. Choose a new file.</source>
        <translation>මෙම ගොනුවේ දැනටමත් යෝජනා ක්‍රමයක් ඇත. නව ගොනුවක් තෝරන්න.</translation>
    </message>
    <message>
        <source>{name} is there already. Choose a new file.</source>
        <translation>{name} දැනටමත් ඇත. නව ගොනුවක් තෝරන්න.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Save a copy</source>
        <translation>පිටපතක් සුරකින්න</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>කියවිය හැකි දේ සුරකින්න</translation>
    </message>
    <message>
        <source>You are working in {name} now.</source>
        <translation>ඔබ දැන් වැඩ කරන්නේ {name} හිය.</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened. All that was saved is still open here: put it back, or go on with a copy.</source>
        <translation>{name} එය විවෘත කළ තැන නැත. සුරැකූ සියල්ල මෙහි තවම විවෘතය: එය ආපසු තබන්න, නැතහොත් පිටපතක් සමඟ ඉදිරියට යන්න.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>A claim costs more or less</source>
        <translation>හිමිකමකට වැඩි හෝ අඩු පිරිවැයක්</translation>
    </message>
    <message>
        <source>A claim that was paid in part is not rejected: it has its own ratio.</source>
        <translation>කොටසක් ගෙවූ හිමිකමක් ප්‍රතික්ෂේප වූ එකක් නොවේ: එයට වෙනම අනුපාතයක් ඇත.</translation>
    </message>
    <message>
        <source>A history shows 1 to 1000 periods, and none before the calendar begins.</source>
        <translation>ඉතිහාසයක් කාල 1 සිට 1000 දක්වා පෙන්වයි, දින දර්ශනය ඇරඹීමට පෙර කිසිවක් නැත.</translation>
    </message>
    <message>
        <source>A margin below zero is what is missing.</source>
        <translation>බිංදුවට අඩු ආන්තිකය යනු හිඟ දෙයයි.</translation>
    </message>
    <message>
        <source>A person counts once for each term that came up, at the office where it came up.</source>
        <translation>පුද්ගලයෙක් අලුත් කිරීමට පැමිණි එක් එක් කාලයට, එය පැමිණි කාර්යාලයේ එක් වරක් ගැනේ.</translation>
    </message>
    <message>
        <source>A quarter of both</source>
        <translation>දෙකේම කාර්තුවක්</translation>
    </message>
    <message>
        <source>A quarter of last year&apos;s claims and expenses, with the growth margin</source>
        <translation>පසුගිය වසරේ හිමිකම් හා වියදම්වලින් කාර්තුවක්, වර්ධන ආන්තිකය සමඟ</translation>
    </message>
    <message>
        <source>A quarter of last year&apos;s expenses, with the growth margin</source>
        <translation>පසුගිය වසරේ වියදම්වලින් කාර්තුවක්, වර්ධන ආන්තිකය සමඟ</translation>
    </message>
    <message>
        <source>A random sample needs {least} claims or more.</source>
        <translation>අහඹු නියැදියකට හිමිකම් {least} ක් හෝ වැඩි ගණනක් අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>A rejected claim brings no money: it has no days from the decision to the money in hand.</source>
        <translation>ප්‍රතික්ෂේප වූ හිමිකමකින් මුදල් නොලැබේ: එයට තීරණයේ සිට මුදල් අතට ලැබීම දක්වා දින නැත.</translation>
    </message>
    <message>
        <source>A season that is not over is provisional.</source>
        <translation>අවසන් නොවූ කන්නයක් තාවකාලිකය.</translation>
    </message>
    <message>
        <source>A year, compounded</source>
        <translation>වසරකට, සංයුක්ත</translation>
    </message>
    <message>
        <source>Accrued liabilities by the scheme&apos;s own share</source>
        <translation>යෝජනා ක්‍රමයේ කොටස අනුව උපචිත වගකීම්</translation>
    </message>
    <message>
        <source>Active insured by age</source>
        <translation>වයස අනුව සක්‍රිය රක්ෂිතයන්</translation>
    </message>
    <message>
        <source>Active insured by office</source>
        <translation>කාර්යාලය අනුව සක්‍රිය රක්ෂිතයන්</translation>
    </message>
    <message>
        <source>Active insured by region</source>
        <translation>පළාත අනුව සක්‍රිය රක්ෂිතයන්</translation>
    </message>
    <message>
        <source>Active insured by sex</source>
        <translation>ස්ත්‍රී පුරුෂ භාවය අනුව සක්‍රිය රක්ෂිතයන්</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>සියල්ල එකට</translation>
    </message>
    <message>
        <source>An insured year earns less or more premium</source>
        <translation>රක්ෂිත වසරකින් අඩු හෝ වැඩි වාරිකයක් උපයයි</translation>
    </message>
    <message>
        <source>Assets required</source>
        <translation>අවශ්‍ය වත්කම්</translation>
    </message>
    <message>
        <source>At</source>
        <translation>දින</translation>
    </message>
    <message>
        <source>Back in grace</source>
        <translation>සහන කාලයෙන් ආපසු</translation>
    </message>
    <message>
        <source>Back in grace and out in grace: cover that ran out and was renewed within the grace days; neither new nor left.</source>
        <translation>සහන කාලයෙන් ආපසු සහ සහන කාලයට පිටත: කල් ඉකුත් වී සහන දින තුළ අලුත් කළ ආවරණ; අලුත් ද නොවේ, ඉවත් වූ ද නොවේ.</translation>
    </message>
    <message>
        <source>Beyond net income: not in the ratio</source>
        <translation>ශුද්ධ ආදායමෙන් ඔබ්බට: අනුපාතයේ නැත</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>මිලදීගත්</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>මිලදීගත් කාලය</translation>
    </message>
    <message>
        <source>Bought: insured with the product for the first time, or again after the grace days.</source>
        <translation>මිලදීගත්: නිෂ්පාදනයෙන් පළමු වරට, හෝ සහන දිනවලින් පසු නැවත රක්ෂණය වූ අය.</translation>
    </message>
    <message>
        <source>Came up</source>
        <translation>අලුත් කිරීමට පැමිණි</translation>
    </message>
    <message>
        <source>Change of the ratio</source>
        <translation>අනුපාතයේ වෙනස</translation>
    </message>
    <message>
        <source>Claims are made more or less often</source>
        <translation>හිමිකම් වැඩියෙන් හෝ අඩුවෙන් ඇති වේ</translation>
    </message>
    <message>
        <source>Claims in course of settlement, in full</source>
        <translation>බේරුම් කෙරෙමින් පවතින හිමිකම්, සම්පූර්ණයෙන්</translation>
    </message>
    <message>
        <source>Claims of an insured year x insured years ahead x the part paid in time, by how long claims took last year.</source>
        <translation>රක්ෂිත වසරක හිමිකම් x ඉදිරි රක්ෂිත වසර x නියමිත කාලයේ ගෙවූ කොටස, පසුගිය වසරේ හිමිකම්වලට ගත වූ කාලය අනුව.</translation>
    </message>
    <message>
        <source>Claims paid in the last twelve months</source>
        <translation>පසුගිය මාස දොළහේ ගෙවූ හිමිකම්</translation>
    </message>
    <message>
        <source>Claims ratio by office</source>
        <translation>කාර්යාලය අනුව හිමිකම් අනුපාතය</translation>
    </message>
    <message>
        <source>Claims ratio by product</source>
        <translation>නිෂ්පාදනය අනුව හිමිකම් අනුපාතය</translation>
    </message>
    <message>
        <source>Claims ratio: how often and how much</source>
        <translation>හිමිකම් අනුපාතය: කී වරක්ද, කොපමණද</translation>
    </message>
    <message>
        <source>Claims ratio: what the change comes from</source>
        <translation>හිමිකම් අනුපාතය: වෙනස පැමිණෙන්නේ කොහෙන්ද</translation>
    </message>
    <message>
        <source>Claims rejected by month</source>
        <translation>මාසය අනුව ප්‍රතික්ෂේප වූ හිමිකම්</translation>
    </message>
    <message>
        <source>Claims rejected by office</source>
        <translation>කාර්යාලය අනුව ප්‍රතික්ෂේප වූ හිමිකම්</translation>
    </message>
    <message>
        <source>Claims rejected by product</source>
        <translation>නිෂ්පාදනය අනුව ප්‍රතික්ෂේප වූ හිමිකම්</translation>
    </message>
    <message>
        <source>Claims reported by decision</source>
        <translation>තීරණය අනුව වාර්තා වූ හිමිකම්</translation>
    </message>
    <message>
        <source>Claims still to happen and to be paid</source>
        <translation>තව සිදුවීමට හා ගෙවීමට ඇති හිමිකම්</translation>
    </message>
    <message>
        <source>Claims that happened and are not reported, in full</source>
        <translation>සිදු වී වාර්තා නොවූ හිමිකම්, සම්පූර්ණයෙන්</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>සමඟ සසඳා</translation>
    </message>
    <message>
        <source>Compulsory and voluntary cover stand apart: their ratios mean different things.</source>
        <translation>අනිවාර්ය හා ස්වේච්ඡා ආවරණ වෙන්ව පවතී: ඒවායේ අනුපාතවල අර්ථය වෙනස්ය.</translation>
    </message>
    <message>
        <source>Could not renew</source>
        <translation>අලුත් කළ නොහැකි වූ</translation>
    </message>
    <message>
        <source>Could not stay</source>
        <translation>රැඳිය නොහැකි වූ</translation>
    </message>
    <message>
        <source>Could renew</source>
        <translation>අලුත් කළ හැකි වූ</translation>
    </message>
    <message>
        <source>Could renew, modified</source>
        <translation>අලුත් කළ හැකි වූ, සංශෝධිත</translation>
    </message>
    <message>
        <source>Could stay</source>
        <translation>රැඳිය හැකි වූ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>ගණන් කළ</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>ගණන් කළ දිනය</translation>
    </message>
    <message>
        <source>Coverage by product</source>
        <translation>නිෂ්පාදනය අනුව ආවරණය</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>කාලයත් සමඟ ආවරණය</translation>
    </message>
    <message>
        <source>Covered of them</source>
        <translation>ඉන් ආවරණය වූ</translation>
    </message>
    <message>
        <source>Covered of them to premium</source>
        <translation>ඉන් ආවරණය වූ දේ වාරිකයට</translation>
    </message>
    <message>
        <source>Covered to premium is frequency x average claim / premium of an insured year, exactly.</source>
        <translation>වාරිකයට ආවරණය වූ දේ = වාර ගණන x සාමාන්‍ය හිමිකම / රක්ෂිත වසරක වාරිකය, හරියටම.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>තීරණය කළ</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>යැපෙන්නන්</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>අලුත් නොකළ</translation>
    </message>
    <message>
        <source>Donations are never in the ratio, and never make an expense smaller.</source>
        <translation>පරිත්‍යාග කිසිදා අනුපාතයේ නැත, වියදමක් අඩු නොකරයි.</translation>
    </message>
    <message>
        <source>Due to a cover</source>
        <translation>ආවරණයකට ගෙවිය යුතු</translation>
    </message>
    <message>
        <source>Each cause has its mean effect over all orders in which frequency, average claim and premium may change (Shapley); together they are the change, exactly.</source>
        <translation>එක් එක් හේතුවේ බලපෑම, වාර ගණන, සාමාන්‍ය හිමිකම හා වාරිකය වෙනස් විය හැකි සියලු අනුපිළිවෙළවල සාමාන්‍යයයි (Shapley); එකට ගත් විට ඒවා හරියටම වෙනසයි.</translation>
    </message>
    <message>
        <source>Effect on the ratio</source>
        <translation>අනුපාතයට බලපෑම</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>අවසන් වූ</translation>
    </message>
    <message>
        <source>Ended in the period (the indicator)</source>
        <translation>කාලය තුළ අවසන් වූ (දර්ශකය)</translation>
    </message>
    <message>
        <source>Expense ratio</source>
        <translation>වියදම් අනුපාතය</translation>
    </message>
    <message>
        <source>Expense ratio by office</source>
        <translation>කාර්යාලය අනුව වියදම් අනුපාතය</translation>
    </message>
    <message>
        <source>Expense ratio by product</source>
        <translation>නිෂ්පාදනය අනුව වියදම් අනුපාතය</translation>
    </message>
    <message>
        <source>Expenses before reinsurance</source>
        <translation>ප්‍රතිරක්ෂණයට පෙර වියදම්</translation>
    </message>
    <message>
        <source>Expenses of the last twelve months</source>
        <translation>පසුගිය මාස දොළහේ වියදම්</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>වාර ගණන</translation>
    </message>
    <message>
        <source>From the decision to the money in hand</source>
        <translation>තීරණයේ සිට මුදල් අතට</translation>
    </message>
    <message>
        <source>From the event to the end</source>
        <translation>සිදුවීමේ සිට අවසානය දක්වා</translation>
    </message>
    <message>
        <source>From the event to the report</source>
        <translation>සිදුවීමේ සිට වාර්තා කිරීම දක්වා</translation>
    </message>
    <message>
        <source>From the report to the decision</source>
        <translation>වාර්තා කිරීමේ සිට තීරණය දක්වා</translation>
    </message>
    <message>
        <source>Full payout of a cover</source>
        <translation>ආවරණයක සම්පූර්ණ ගෙවීම</translation>
    </message>
    <message>
        <source>Good: the norm of the handbook</source>
        <translation>හොඳයි: අත්පොතේ සම්මතය</translation>
    </message>
    <message>
        <source>Growth by office</source>
        <translation>කාර්යාලය අනුව වර්ධනය</translation>
    </message>
    <message>
        <source>Growth by period, and over all of them</source>
        <translation>කාලය අනුව හා සියල්ල පුරා වර්ධනය</translation>
    </message>
    <message>
        <source>Growth by product</source>
        <translation>නිෂ්පාදනය අනුව වර්ධනය</translation>
    </message>
    <message>
        <source>Growth margin</source>
        <translation>වර්ධන ආන්තිකය</translation>
    </message>
    <message>
        <source>Head counts carry no names, so nobody in them can be followed.</source>
        <translation>පුද්ගල සංඛ්‍යාවල නම් නැත, එබැවින් එහි කිසිවෙකු ලුහුබැඳිය නොහැක.</translation>
    </message>
    <message>
        <source>Head counts, without names</source>
        <translation>පුද්ගල සංඛ්‍යා, නම් නැතිව</translation>
    </message>
    <message>
        <source>In course of settlement</source>
        <translation>බේරුම් කෙරෙමින්</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>බලපවත්වන</translation>
    </message>
    <message>
        <source>Incurred claims of a year</source>
        <translation>වසරක සිදු වූ හිමිකම්</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>දර්ශකය</translation>
    </message>
    <message>
        <source>Index: what the readings make due</source>
        <translation>දර්ශකය: කියවීම් අනුව ගෙවිය යුතු දේ</translation>
    </message>
    <message>
        <source>Insured at the end</source>
        <translation>අවසානයේ රක්ෂිත</translation>
    </message>
    <message>
        <source>Insured at the start</source>
        <translation>ආරම්භයේ රක්ෂිත</translation>
    </message>
    <message>
        <source>Insured at the start + new + returned + back in grace - left - out in grace = insured at the end.</source>
        <translation>ආරම්භයේ රක්ෂිත + නව + නැවත පැමිණි + සහන කාලයෙන් ආපසු - ඉවත් වූ - සහන කාලයට පිටත = අවසානයේ රක්ෂිත.</translation>
    </message>
    <message>
        <source>Insured years ahead</source>
        <translation>ඉදිරි රක්ෂිත වසර</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ඉවත් වූ</translation>
    </message>
    <message>
        <source>Left in all periods</source>
        <translation>සියලු කාලවල ඉවත් වූ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>අත්හැරිය</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>මට්ටම</translation>
    </message>
    <message>
        <source>Liquidity by last year</source>
        <translation>පසුගිය වසර අනුව ද්‍රවශීලතාව</translation>
    </message>
    <message>
        <source>Liquidity by projection</source>
        <translation>ප්‍රක්ෂේපණය අනුව ද්‍රවශීලතාව</translation>
    </message>
    <message>
        <source>Liquidity by projection: the claims of each product</source>
        <translation>ප්‍රක්ෂේපණය අනුව ද්‍රවශීලතාව: එක් එක් නිෂ්පාදනයේ හිමිකම්</translation>
    </message>
    <message>
        <source>Liquidity by the balance sheet</source>
        <translation>ශේෂ පත්‍රය අනුව ද්‍රවශීලතාව</translation>
    </message>
    <message>
        <source>Liquidity: three ways to tell what is payable within three months</source>
        <translation>ද්‍රවශීලතාව: මාස තුනක් තුළ ගෙවිය යුතු දේ කීමට ක්‍රම තුනක්</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>ආන්තිකය</translation>
    </message>
    <message>
        <source>Mean days</source>
        <translation>සාමාන්‍ය දින</translation>
    </message>
    <message>
        <source>Mean days {step}</source>
        <translation>සාමාන්‍ය දින {step}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>මැනූ</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>මධ්‍යස්ථ දින</translation>
    </message>
    <message>
        <source>Median days {step}</source>
        <translation>මධ්‍යස්ථ දින {step}</translation>
    </message>
    <message>
        <source>Modified ratio</source>
        <translation>සංශෝධිත අනුපාතය</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>මාසය සිට</translation>
    </message>
    <message>
        <source>Month of the report</source>
        <translation>වාර්තා කළ මාසය</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>ශුද්ධ</translation>
    </message>
    <message>
        <source>Net income ratio by office</source>
        <translation>කාර්යාලය අනුව ශුද්ධ ආදායම් අනුපාතය</translation>
    </message>
    <message>
        <source>Net income ratio by product</source>
        <translation>නිෂ්පාදනය අනුව ශුද්ධ ආදායම් අනුපාතය</translation>
    </message>
    <message>
        <source>Net income: from premium to what is left</source>
        <translation>ශුද්ධ ආදායම: වාරිකයේ සිට ඉතිරිය දක්වා</translation>
    </message>
    <message>
        <source>No factor is given in advance: the shares are the scheme&apos;s own, set under Settings.</source>
        <translation>කලින් සාධකයක් දී නැත: කොටස් යෝජනා ක්‍රමයේම ය, සැකසුම් යටතේ නියම කරයි.</translation>
    </message>
    <message>
        <source>No new business, no premium to come: only what those insured on the day bring about.</source>
        <translation>නව ව්‍යාපාර හෝ එන වාරික නැත: එදින රක්ෂිත අයගෙන් ඇති වන දේ පමණි.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>අදාළ නැත</translation>
    </message>
    <message>
        <source>Not more than {size} claims ended: all of them are the sample.</source>
        <translation>අවසන් වූයේ හිමිකම් {size} කට නොවැඩිය: ඒ සියල්ල නියැදියයි.</translation>
    </message>
    <message>
        <source>Not processed yet</source>
        <translation>තවම නොසැකසූ</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>සටහන් කර නැත</translation>
    </message>
    <message>
        <source>Of a pension this takes the place of the renewal ratio.</source>
        <translation>විශ්‍රාම වැටුපකට මෙය අලුත් කිරීමේ අනුපාතය වෙනුවට ගැනේ.</translation>
    </message>
    <message>
        <source>Of all expenses</source>
        <translation>සියලු වියදම්වලින්</translation>
    </message>
    <message>
        <source>Of earned premium</source>
        <translation>උපයාගත් වාරිකයෙන්</translation>
    </message>
    <message>
        <source>Of this period&apos;s premium</source>
        <translation>මෙම කාලයේ වාරිකයෙන්</translation>
    </message>
    <message>
        <source>Of those who could stay</source>
        <translation>රැඳිය හැකි වූ අයගෙන්</translation>
    </message>
    <message>
        <source>Of those who did not</source>
        <translation>එසේ නොකළ අයගෙන්</translation>
    </message>
    <message>
        <source>Operating expenses are those of the last twelve months: a quarter of them is to come.</source>
        <translation>මෙහෙයුම් වියදම් පසුගිය මාස දොළහේ ඒවාය: ඉන් කාර්තුවක් ඉදිරියට ඇත.</translation>
    </message>
    <message>
        <source>Operating expenses: what was spent on what</source>
        <translation>මෙහෙයුම් වියදම්: කුමකට කොපමණ වියදම් කළාද</translation>
    </message>
    <message>
        <source>Out in grace</source>
        <translation>සහන කාලයට පිටත</translation>
    </message>
    <message>
        <source>P21.1 to P21.6 are our own keys: the handbook prints P21 only.</source>
        <translation>P21.1 සිට P21.6 අපේම යතුරුය: අත්පොතේ ඇත්තේ P21 පමණි.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ගෙවූ</translation>
    </message>
    <message>
        <source>Paid in time</source>
        <translation>නියමිත කාලයේ ගෙවූ</translation>
    </message>
    <message>
        <source>Partly paid claims by reason</source>
        <translation>හේතුව අනුව කොටසක් ගෙවූ හිමිකම්</translation>
    </message>
    <message>
        <source>Partly paid of reported</source>
        <translation>වාර්තා වූවන්ගෙන් කොටසක් ගෙවූ</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>ගෙවිය යුතු</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>ගෙවන්නේ මෙතැන් සිට</translation>
    </message>
    <message>
        <source>Pays in full at</source>
        <translation>සම්පූර්ණයෙන් ගෙවන්නේ</translation>
    </message>
    <message>
        <source>Persistency</source>
        <translation>අඛණ්ඩතාව</translation>
    </message>
    <message>
        <source>Persistency: share still insured after so many quarters</source>
        <translation>අඛණ්ඩතාව: කාර්තු ගණනකට පසු තවම රක්ෂිත කොටස</translation>
    </message>
    <message>
        <source>Persistency: who of those who bought in a quarter is insured at the end of each later one</source>
        <translation>අඛණ්ඩතාව: කාර්තුවක මිලදීගත් අයගෙන්, පසු එක් එක් කාර්තුව අවසානයේ රක්ෂිත අය</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>පුද්ගලයන්</translation>
    </message>
    <message>
        <source>Persons in force the day before the period</source>
        <translation>කාලයට පෙර දින බලපැවැත්වූ පුද්ගලයන්</translation>
    </message>
    <message>
        <source>Persons who could have renewed and did not, by reason</source>
        <translation>අලුත් කළ හැකිව තිබියදී නොකළ අය, හේතුව අනුව</translation>
    </message>
    <message>
        <source>Policies (households)</source>
        <translation>ඔප්පු (ගෘහ)</translation>
    </message>
    <message>
        <source>Policies renewed</source>
        <translation>අලුත් කළ ඔප්පු</translation>
    </message>
    <message>
        <source>Policies that could renew</source>
        <translation>අලුත් කළ හැකි වූ ඔප්පු</translation>
    </message>
    <message>
        <source>Premium of an insured year</source>
        <translation>රක්ෂිත වසරක වාරිකය</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>සැකසූ</translation>
    </message>
    <message>
        <source>Projection from the cover in force</source>
        <translation>බලපවත්වන ආවරණයෙන් ප්‍රක්ෂේපණය</translation>
    </message>
    <message>
        <source>Promptness by band: days from the event to the end</source>
        <translation>කාල පරාසය අනුව කඩිනම්බව: සිදුවීමේ සිට අවසානය දක්වා දින</translation>
    </message>
    <message>
        <source>Promptness by office</source>
        <translation>කාර්යාලය අනුව කඩිනම්බව</translation>
    </message>
    <message>
        <source>Promptness by office and band</source>
        <translation>කාර්යාලය හා කාල පරාසය අනුව කඩිනම්බව</translation>
    </message>
    <message>
        <source>Promptness by product</source>
        <translation>නිෂ්පාදනය අනුව කඩිනම්බව</translation>
    </message>
    <message>
        <source>Promptness by product and band</source>
        <translation>නිෂ්පාදනය හා කාල පරාසය අනුව කඩිනම්බව</translation>
    </message>
    <message>
        <source>Promptness by step</source>
        <translation>පියවර අනුව කඩිනම්බව</translation>
    </message>
    <message>
        <source>Promptness: which claims are measured</source>
        <translation>කඩිනම්බව: මනින හිමිකම්</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>කාර්තු</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>අහඹු නියැදිය</translation>
    </message>
    <message>
        <source>Random sample of those that ended</source>
        <translation>අවසන් වූවන්ගේ අහඹු නියැදිය</translation>
    </message>
    <message>
        <source>Ratio before reinsurance</source>
        <translation>ප්‍රතිරක්ෂණයට පෙර අනුපාතය</translation>
    </message>
    <message>
        <source>Ratio of policies</source>
        <translation>ඔප්පු අනුපාතය</translation>
    </message>
    <message>
        <source>Ratio without them</source>
        <translation>ඒවා නැතිව අනුපාතය</translation>
    </message>
    <message>
        <source>Readings and contract decide: nothing where it starts to pay, all at its end, even between.</source>
        <translation>තීරණය කරන්නේ කියවීම් හා ගිවිසුමයි: ගෙවීම ඇරඹෙන තැන කිසිවක් නැත, අවසානයේ සියල්ල, අතර සමව.</translation>
    </message>
    <message>
        <source>Ready money (B02 + B03)</source>
        <translation>අතේ ඇති මුදල් (B02 + B03)</translation>
    </message>
    <message>
        <source>Reinsurance expenses: what they are made of</source>
        <translation>ප්‍රතිරක්ෂණ වියදම්: ඒවා සෑදී ඇති දේ</translation>
    </message>
    <message>
        <source>Reinsurance payable, in full</source>
        <translation>ගෙවිය යුතු ප්‍රතිරක්ෂණය, සම්පූර්ණයෙන්</translation>
    </message>
    <message>
        <source>Rejected claims by reason</source>
        <translation>හේතුව අනුව ප්‍රතික්ෂේප වූ හිමිකම්</translation>
    </message>
    <message>
        <source>Rejected of reported</source>
        <translation>වාර්තා වූවන්ගෙන් ප්‍රතික්ෂේප</translation>
    </message>
    <message>
        <source>Renewal by month of the renewal date</source>
        <translation>අලුත් කිරීමේ දිනයේ මාසය අනුව අලුත් කිරීම</translation>
    </message>
    <message>
        <source>Renewal by office</source>
        <translation>කාර්යාලය අනුව අලුත් කිරීම</translation>
    </message>
    <message>
        <source>Renewal by place in the household</source>
        <translation>ගෘහයේ ස්ථානය අනුව අලුත් කිරීම</translation>
    </message>
    <message>
        <source>Renewal by product</source>
        <translation>නිෂ්පාදනය අනුව අලුත් කිරීම</translation>
    </message>
    <message>
        <source>Reported in the period</source>
        <translation>කාලය තුළ වාර්තා වූ</translation>
    </message>
    <message>
        <source>Reserve, liability or expenses</source>
        <translation>සංචිතය, වගකීම හෝ වියදම්</translation>
    </message>
    <message>
        <source>Reserves and earlier claims to premium</source>
        <translation>සංචිත හා පෙර හිමිකම් වාරිකයට</translation>
    </message>
    <message>
        <source>Reserves by the scheme&apos;s own shares, B25 in full, a quarter of last year&apos;s expenses</source>
        <translation>යෝජනා ක්‍රමයේම කොටස් අනුව සංචිත, B25 සම්පූර්ණයෙන්, පසුගිය වසරේ වියදම්වලින් කාර්තුවක්</translation>
    </message>
    <message>
        <source>Reserves, and claims of earlier periods</source>
        <translation>සංචිත සහ පෙර කාලවල හිමිකම්</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>නැවත පැමිණි</translation>
    </message>
    <message>
        <source>Savings and maturities fall due as members ask for them: set the share of the accrued liabilities reserve payable within three months.</source>
        <translation>ඉතුරුම් හා කල්පිරීම් ගෙවිය යුතු වන්නේ සාමාජිකයන් ඉල්ලන විටය: මාස තුනක් තුළ ගෙවිය යුතු උපචිත වගකීම් සංචිතයේ කොටස නියම කරන්න.</translation>
    </message>
    <message>
        <source>Seed {seed}, {size} of {claims}: the smallest SHA-256 of the seed, a colon and the claim&apos;s code.</source>
        <translation>බීජය {seed}, {claims} න් {size}: බීජයේ, දෙතිතේ සහ හිමිකම් කේතයේ කුඩාම SHA-256.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>නියම කළ</translation>
    </message>
    <message>
        <source>Share due</source>
        <translation>ගෙවිය යුතු කොටස</translation>
    </message>
    <message>
        <source>Share in all periods</source>
        <translation>සියලු කාලවල කොටස</translation>
    </message>
    <message>
        <source>Share of reported</source>
        <translation>වාර්තා වූවන්ගෙන් කොටස</translation>
    </message>
    <message>
        <source>Share of these</source>
        <translation>මේවායින් කොටස</translation>
    </message>
    <message>
        <source>Share of {band} days</source>
        <translation>දින {band} හි කොටස</translation>
    </message>
    <message>
        <source>Share payable within three months</source>
        <translation>මාස තුනක් තුළ ගෙවිය යුතු කොටස</translation>
    </message>
    <message>
        <source>Solvency: what is held against what is owed</source>
        <translation>ද්‍රාවණතාව: ගෙවිය යුතු දේට එරෙහිව ඇති දේ</translation>
    </message>
    <message>
        <source>Solvent: what is owed is held</source>
        <translation>ද්‍රාවණතාව ඇත: ගෙවිය යුතු දේ අතේ ඇත</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>තත්ත්වය</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>පියවර</translation>
    </message>
    <message>
        <source>Still to happen and to be paid</source>
        <translation>තව සිදුවීමට හා ගෙවීමට ඇති</translation>
    </message>
    <message>
        <source>Takaful: surplus by model</source>
        <translation>තකාෆුල්: ආකෘතිය අනුව අතිරික්තය</translation>
    </message>
    <message>
        <source>Target populations are known by product, not by office.</source>
        <translation>ඉලක්ක ජනගහන දන්නේ නිෂ්පාදනය අනුවය, කාර්යාලය අනුව නොවේ.</translation>
    </message>
    <message>
        <source>The file holds less than twelve months of cover to project claims from.</source>
        <translation>හිමිකම් ප්‍රක්ෂේපණයට ගොනුවේ ඇත්තේ මාස දොළහකට අඩු ආවරණයකි.</translation>
    </message>
    <message>
        <source>The last row is what belongs to no product: vouchers and certificates of the whole.</source>
        <translation>අවසන් පේළිය කිසිදු නිෂ්පාදනයකට අයත් නොවන දේය: මුළු ආයතනයේ වවුචර හා සහතික.</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>පෙර කාලය</translation>
    </message>
    <message>
        <source>The same a year before</source>
        <translation>වසරකට පෙර එම කාලය</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>මෙම කාලය</translation>
    </message>
    <message>
        <source>Those reported in the period stay provisional until every one of them is processed.</source>
        <translation>කාලය තුළ වාර්තා වූ ඒවා සියල්ල සැකසෙන තෙක් තාවකාලිකය.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>ක්‍රමය</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>එය කුමක්ද</translation>
    </message>
    <message>
        <source>What vouchers book without an office is shared among the offices of a product by earned premium.</source>
        <translation>කාර්යාලයක් නැතිව වවුචර ගිණුම්ගත කරන දේ, උපයාගත් වාරිකය අනුව නිෂ්පාදනයක කාර්යාල අතර බෙදේ.</translation>
    </message>
    <message>
        <source>Who changes office leaves the one and is new in the other.</source>
        <translation>කාර්යාලය මාරු වන අයෙක් එකකින් ඉවත් වී අනෙකේ නව අයෙක් වේ.</translation>
    </message>
    <message>
        <source>Who is insured at two offices counts in each of them.</source>
        <translation>කාර්යාල දෙකක රක්ෂිත අයෙක් එක එකේ ගැනේ.</translation>
    </message>
    <message>
        <source>Who is insured with two products counts in each of them, and once among all.</source>
        <translation>නිෂ්පාදන දෙකකින් රක්ෂිත අයෙක් එක එකේ ගැනෙන අතර මුළු ගණනේ එක් වරකි.</translation>
    </message>
    <message>
        <source>Who left, by reason</source>
        <translation>ඉවත් වූ අය, හේතුව අනුව</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>එය කාගේද</translation>
    </message>
    <message>
        <source>Without an office</source>
        <translation>කාර්යාලයක් නැතිව</translation>
    </message>
    <message>
        <source>after {count}</source>
        <translation>{count} කට පසු</translation>
    </message>
    <message>
        <source>another seed draws another sample</source>
        <translation>වෙනත් බීජයකින් වෙනත් නියැදියක් ගැනේ</translation>
    </message>
    <message>
        <source>claims in the random sample, 50 or more</source>
        <translation>අහඹු නියැදියේ හිමිකම්, 50 හෝ වැඩි</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>සම්පූර්ණ</translation>
    </message>
    <message>
        <source>exit reasons left out of the modified ratio</source>
        <translation>සංශෝධිත අනුපාතයෙන් අත්හළ ඉවත් වීමේ හේතු</translation>
    </message>
    <message>
        <source>how many periods a history shows</source>
        <translation>ඉතිහාසයක් පෙන්වන කාල ගණන</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>මුළු</translation>
    </message>
    <message>
        <source>to</source>
        <translation>දක්වා</translation>
    </message>
    <message>
        <source>to the decision</source>
        <translation>තීරණය දක්වා</translation>
    </message>
    <message>
        <source>to the money in hand</source>
        <translation>මුදල් අතට ලැබීම දක්වා</translation>
    </message>
    <message>
        <source>to the report</source>
        <translation>වාර්තා කිරීම දක්වා</translation>
    </message>
    <message>
        <source>{band} days</source>
        <translation>දින {band}</translation>
    </message>
    <message>
        <source>{period}: no premium was earned or nobody was insured in one of the two periods.</source>
        <translation>{period}: කාල දෙකෙන් එකක වාරිකයක් උපයා නැත, නැතහොත් කිසිවෙකු රක්ෂණය වී නැත.</translation>
    </message>
    <message>
        <source>{reason} is no reason to leave out. Deaths and others who could not renew are out already. Choose from: {known}</source>
        <translation>{reason} අත්හැරීමට හේතුවක් නොවේ. මරණ සහ අලුත් කළ නොහැකි වූ අනෙක් අය දැනටමත් පිටතය. මේවායින් තෝරන්න: {known}</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Born on {day}, this person is {years} or older.</source>
        <translation>{day} දින උපන් මෙම පුද්ගලයාගේ වයස {years} හෝ වැඩිය.</translation>
    </message>
    <message>
        <source>The amount covered is more than the whole loss.</source>
        <translation>ආවරණය වූ මුදල මුළු අලාභයට වඩා වැඩිය.</translation>
    </message>
    <message>
        <source>The claim was reported {days} days after its event.</source>
        <translation>හිමිකම වාර්තා වූයේ සිදුවීමෙන් දින {days} කට පසුය.</translation>
    </message>
    <message>
        <source>This machine says that today is {today}, and the file was last saved on {last}: is its clock right?</source>
        <translation>මෙම පරිගණකය අද {today} යැයි කියයි, ගොනුව අවසන් වරට සුරැකුවේ {last} දිනය: එහි ඔරලෝසුව නිවැරදිද?</translation>
    </message>
    <message>
        <source>{count} of {total} people of household {beside} live in {usual}, not {given}: is that right?</source>
        <translation>{beside} ගෘහයේ {total} දෙනාගෙන් {count} දෙනෙක් {usual} හි වසති, {given} හි නොවේ: එය හරිද?</translation>
    </message>
    <message>
        <source>{count} of {total} people of {beside} belong to office {usual}, not {given}: is that right?</source>
        <translation>{beside} හි {total} දෙනාගෙන් {count} දෙනෙක් {usual} කාර්යාලයට අයත්ය, {given} ට නොවේ: එය හරිද?</translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n days ago: figures of that time would change.</source>
        <translation>
            <numerusform>{day} දින %n කට පෙරය: එකල සංඛ්‍යා වෙනස් වේ.</numerusform>
            <numerusform>{day} දින %n කට පෙරය: එකල සංඛ්‍යා වෙනස් වේ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n days ahead.</source>
        <translation>
            <numerusform>{day} තව දින %n කින්ය.</numerusform>
            <numerusform>{day} තව දින %n කින්ය.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is younger than {years}: a spouse, or a child?</source>
        <translation>{name} වයස {years} ට අඩුය: කලත්‍රයාද, දරුවෙක්ද?</translation>
    </message>
    <message>
        <source>“{word}” added to the list</source>
        <translation>“{word}” ලැයිස්තුවට එක් විය</translation>
    </message>
    <message>
        <source>“{word}” is not in the list yet: shall it be added?</source>
        <translation>“{word}” තවම ලැයිස්තුවේ නැත: එය එක් කළ යුතුද?</translation>
    </message>
    <message>
        <source>“{word}” is not in the list, but “{alike}” is: is it another one?</source>
        <translation>“{word}” ලැයිස්තුවේ නැත, එහෙත් “{alike}” ඇත: මෙය වෙනත් එකක්ද?</translation>
    </message>
    <message>
        <source>“{word}” is offered no more in this list: shall it be taken all the same?</source>
        <translation>“{word}” මෙම ලැයිස්තුවේ තවදුරටත් නොදේ: එසේ වුවත් ගත යුතුද?</translation>
    </message>
    <message>
        <source>“{word}” taken though it is offered no more</source>
        <translation>තවදුරටත් නොදුන්නත් “{word}” ගන්නා ලදී</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>The book is locked: the draft was not kept.</source>
        <translation>පොත අගුළු දමා ඇත: කෙටුම්පත තබාගත්තේ නැත.</translation>
    </message>
    <message>
        <source>The draft could not be kept: {reason}.</source>
        <translation>කෙටුම්පත තබාගත නොහැකි විය: {reason}.</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>nearly the same amount</source>
        <translation>ආසන්න වශයෙන් එම මුදලම</translation>
    </message>
    <message>
        <source>same amount</source>
        <translation>එම මුදලම</translation>
    </message>
    <message>
        <source>same benefit</source>
        <translation>එම ප්‍රතිලාභයම</translation>
    </message>
    <message>
        <source>same cause</source>
        <translation>එම හේතුවම</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>එම දිනයම</translation>
    </message>
    <message>
        <source>same items on the bill</source>
        <translation>බිලේ එම අයිතමම</translation>
    </message>
    <message>
        <source>same provider</source>
        <translation>එම සපයන්නාම</translation>
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
        <translation>දින අනුව</translation>
    </message>
    <message>
        <source>By twenty-fourths</source>
        <translation>විසිහතරෙන් කොටස් අනුව</translation>
    </message>
    <message>
        <source>By whole months</source>
        <translation>සම්පූර්ණ මාස අනුව</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>No day of a scheme lies there: write the year with four digits, like 2026.</source>
        <translation>යෝජනා ක්‍රමයක දිනයක් එහි නැත: වසර 2026 මෙන් ඉලක්කම් හතරකින් ලියන්න.</translation>
    </message>
    <message>
        <source>There is no day “{typed}” in the Nepali calendar.</source>
        <translation>නේපාල දින දර්ශනයේ “{typed}” දිනයක් නැත.</translation>
    </message>
    <message>
        <source>There is no day “{typed}”: that month has {days} days.</source>
        <translation>“{typed}” දිනයක් නැත: එම මාසයේ දින {days} කි.</translation>
    </message>
    <message>
        <source>This holds signs that no keyboard writes. Type it instead of pasting it.</source>
        <translation>මෙහි යතුරුපුවරුවකින් නොලියැවෙන සලකුණු ඇත. ඇලවීම වෙනුවට ටයිප් කරන්න.</translation>
    </message>
    <message>
        <source>This is a ratio, {high} at most: write {share} for {percent} %, or {percent}%.</source>
        <translation>මෙය අනුපාතයකි, උපරිමය {high}: {percent} % සඳහා {share} හෝ {percent}% ලියන්න.</translation>
    </message>
    <message>
        <source>This is no answer to the question. Give it anew.</source>
        <translation>මෙය ප්‍රශ්නයට පිළිතුරක් නොවේ. නැවත දෙන්න.</translation>
    </message>
    <message>
        <source>This is too long: write at most {most} signs.</source>
        <translation>මෙය දිග වැඩිය: උපරිම සලකුණු {most} ක් ලියන්න.</translation>
    </message>
    <message>
        <source>This number is larger than any a scheme can hold.</source>
        <translation>මෙම අංකය යෝජනා ක්‍රමයක තිබිය හැකි ඕනෑම එකකට වඩා විශාලය.</translation>
    </message>
    <message>
        <source>Write at most {places} decimals.</source>
        <translation>උපරිම දශම {places} ක් ලියන්න.</translation>
    </message>
    <message>
        <source>Write the number without a minus sign.</source>
        <translation>අඩු ලකුණ නැතිව අංකය ලියන්න.</translation>
    </message>
    <message>
        <source>Write {high} or less.</source>
        <translation>{high} හෝ අඩුවෙන් ලියන්න.</translation>
    </message>
    <message>
        <source>Write {low} or more.</source>
        <translation>{low} හෝ වැඩියෙන් ලියන්න.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways: write it without thousands separators.</source>
        <translation>“{typed}” දෙආකාරයකට කියවිය හැක: දහස් වෙන් කිරීම් නැතිව ලියන්න.</translation>
    </message>
    <message>
        <source>“{typed}” has decimals: the currency has none.</source>
        <translation>“{typed}” හි දශම ඇත: මුදල් ඒකකයේ දශම නැත.</translation>
    </message>
    <message>
        <source>“{typed}” has too many decimals: the currency has {most}.</source>
        <translation>“{typed}” හි දශම වැඩිය: මුදල් ඒකකයේ ඇත්තේ {most} කි.</translation>
    </message>
    <message>
        <source>“{typed}” is larger than any amount a scheme can hold.</source>
        <translation>“{typed}” යෝජනා ක්‍රමයක තිබිය හැකි ඕනෑම මුදලකට වඩා විශාලය.</translation>
    </message>
    <message>
        <source>“{typed}” is less than one percent. Or is {other} meant?</source>
        <translation>“{typed}” සියයට එකකට අඩුය. නැතහොත් {other} අදහස් කළේද?</translation>
    </message>
    <message>
        <source>“{typed}” is not a day: write it like 21/11/2026, 21/11, today or -3.</source>
        <translation>“{typed}” දිනයක් නොවේ: 21/11/2026, 21/11, today හෝ -3 මෙන් ලියන්න.</translation>
    </message>
    <message>
        <source>“{typed}” is not a number: write it in digits, like 1200.</source>
        <translation>“{typed}” අංකයක් නොවේ: 1200 මෙන් ඉලක්කම්වලින් ලියන්න.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number: write digits only, like 12.</source>
        <translation>“{typed}” පූර්ණ සංඛ්‍යාවක් නොවේ: 12 මෙන් ඉලක්කම් පමණක් ලියන්න.</translation>
    </message>
    <message>
        <source>“{typed}” is read as {read}. Or is {other} meant?</source>
        <translation>“{typed}” කියවන්නේ {read} ලෙසය. නැතහොත් {other} අදහස් කළේද?</translation>
    </message>
    <message>
        <source>“{typed}” names month {month}: write the day first, then the month.</source>
        <translation>“{typed}” හි මාසය {month}: පළමුව දිනය, ඉන්පසු මාසය ලියන්න.</translation>
    </message>
</context>
<context>
    <name>Exit reason</name>
    <message>
        <source>A claim was refused</source>
        <translation>හිමිකමක් ප්‍රතික්ෂේප විය</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>මරණය</translation>
    </message>
    <message>
        <source>Did not understand the cover</source>
        <translation>ආවරණය තේරුම් ගත්තේ නැත</translation>
    </message>
    <message>
        <source>Ended early, no reason recorded</source>
        <translation>කලින් අවසන් විය, හේතුව සටහන් කර නැත</translation>
    </message>
    <message>
        <source>Fewer lives in the group&apos;s next policy</source>
        <translation>කණ්ඩායමේ ඊළඟ ඔප්පුවේ අය අඩුය</translation>
    </message>
    <message>
        <source>Loan repaid</source>
        <translation>ණය ගෙවා නිමයි</translation>
    </message>
    <message>
        <source>Maximum age reached</source>
        <translation>උපරිම වයසට පැමිණියේය</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>වෙනත් තැනකට ගියේය</translation>
    </message>
    <message>
        <source>No longer eligible, other reason</source>
        <translation>තවදුරටත් සුදුසුකම් නැත, වෙනත් හේතුවක්</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>නොදනී</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>වෙනත්</translation>
    </message>
    <message>
        <source>Poor service</source>
        <translation>දුර්වල සේවය</translation>
    </message>
    <message>
        <source>Premium not paid</source>
        <translation>වාරිකය ගෙවා නැත</translation>
    </message>
    <message>
        <source>Ran out, no reason recorded</source>
        <translation>කල් ඉකුත් විය, හේතුව සටහන් කර නැත</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>මිල වැඩිය</translation>
    </message>
    <message>
        <source>Went to another insurer</source>
        <translation>වෙනත් රක්ෂණකරුවෙකු වෙත ගියේය</translation>
    </message>
</context>
<context>
    <name>Exits</name>
    <message>
        <source>Answers</source>
        <translation>පිළිතුරු</translation>
    </message>
    <message>
        <source>Could not have stayed</source>
        <translation>රැඳිය නොහැකිව සිටි</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>ඉවත් වීම්</translation>
    </message>
    <message>
        <source>Exits and their reasons</source>
        <translation>ඉවත් වීම් හා හේතු</translation>
    </message>
    <message>
        <source>Those whose reason is not known come first: call them, and write the reason down.</source>
        <translation>හේතුව නොදන්නා අය මුලින් එති: ඔවුන්ට කතා කර හේතුව ලියන්න.</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>විමසිය යුතු</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>ඔවුන් කී දේ</translation>
    </message>
    <message>
        <source>Who left, and whom to ask why</source>
        <translation>ඉවත් වූයේ කවුද, හේතුව විමසිය යුත්තේ කාගෙන්ද</translation>
    </message>
    <message>
        <source>Why people left or did not renew</source>
        <translation>අය ඉවත් වූයේ හෝ අලුත් නොකළේ ඇයි</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>A quarter of a year&apos;s claims and expenses</source>
        <translation>වසරක හිමිකම් හා වියදම්වලින් කාර්තුවක්</translation>
    </message>
    <message>
        <source>Accrued liabilities reserve at the end of {day}</source>
        <translation>{day} අවසානයේ උපචිත වගකීම් සංචිතය</translation>
    </message>
    <message>
        <source>Active insured at the end</source>
        <translation>අවසානයේ සක්‍රිය රක්ෂිතයන්</translation>
    </message>
    <message>
        <source>Active insured the day before</source>
        <translation>පෙර දින සක්‍රිය රක්ෂිතයන්</translation>
    </message>
    <message>
        <source>Borne by the organisation&apos;s other activities, on {line}</source>
        <translation>{line} හි, වෙනත් කටයුතු දරන</translation>
    </message>
    <message>
        <source>Came up and could not renew (death, age)</source>
        <translation>කල් පිරී අලුත් කළ නොහැකි වූ (මරණය, වයස)</translation>
    </message>
    <message>
        <source>Came up in products to which renewal does not apply</source>
        <translation>අලුත් කිරීම අදාළ නොවන නිෂ්පාදනවල කල් පිරුණු</translation>
    </message>
    <message>
        <source>Cash and what is easily turned into cash</source>
        <translation>මුදල් සහ පහසුවෙන් මුදල් කළ හැකි දේ</translation>
    </message>
    <message>
        <source>Certified beyond what was saved by {day}</source>
        <translation>{day} වන විට ඉතිරි කළ දේට වඩා සහතික කළ</translation>
    </message>
    <message>
        <source>Certified for {day}</source>
        <translation>{day} සඳහා සහතික කළ</translation>
    </message>
    <message>
        <source>Change in active insured</source>
        <translation>සක්‍රිය රක්ෂිතයන්ගේ වෙනස</translation>
    </message>
    <message>
        <source>Change of what is held for no product</source>
        <translation>නිෂ්පාදනයකට නොවන තබාගත් දේවල වෙනස</translation>
    </message>
    <message>
        <source>Claims approved and not paid in full</source>
        <translation>අනුමත කර සම්පූර්ණයෙන් නොගෙවූ හිමිකම්</translation>
    </message>
    <message>
        <source>Claims in course of settlement reserve at the end of {day}</source>
        <translation>{day} අවසානයේ බේරුම් කෙරෙමින් පවතින හිමිකම් සංචිතය</translation>
    </message>
    <message>
        <source>Claims paid and expenses of a year</source>
        <translation>වසරක ගෙවූ හිමිකම් හා වියදම්</translation>
    </message>
    <message>
        <source>Claims rejected</source>
        <translation>ප්‍රතික්ෂේප වූ හිමිකම්</translation>
    </message>
    <message>
        <source>Claims reported</source>
        <translation>වාර්තා වූ හිමිකම්</translation>
    </message>
    <message>
        <source>Claims reported that were not settled by the last day</source>
        <translation>වාර්තා වූ නමුත් අවසන් දිනය වන විට බේරුම් නොකළ හිමිකම්</translation>
    </message>
    <message>
        <source>Claims settled</source>
        <translation>බේරුම් කළ හිමිකම්</translation>
    </message>
    <message>
        <source>Claims that happened</source>
        <translation>සිදු වූ හිමිකම්</translation>
    </message>
    <message>
        <source>Claims that took {band} days</source>
        <translation>දින {band} ගත වූ හිමිකම්</translation>
    </message>
    <message>
        <source>Covered of the claims that happened</source>
        <translation>සිදු වූ හිමිකම්වලින් ආවරණය වූ</translation>
    </message>
    <message>
        <source>Days from event to end</source>
        <translation>සිදුවීමේ සිට අවසානයට දින</translation>
    </message>
    <message>
        <source>Days in force</source>
        <translation>බලපැවැත්වූ දින</translation>
    </message>
    <message>
        <source>Days of a year</source>
        <translation>වසරක දින</translation>
    </message>
    <message>
        <source>Days to decide</source>
        <translation>තීරණයට දින</translation>
    </message>
    <message>
        <source>Days to deliver</source>
        <translation>භාර දීමට දින</translation>
    </message>
    <message>
        <source>Days to report</source>
        <translation>වාර්තා කිරීමට දින</translation>
    </message>
    <message>
        <source>Expenses of the next three months, as in the last year</source>
        <translation>ඉදිරි මාස තුනේ වියදම්, පසුගිය වසරේ මෙන්</translation>
    </message>
    <message>
        <source>Expenses that the organisation&apos;s other activities bear</source>
        <translation>සංවිධානයේ වෙනත් කටයුතු දරන වියදම්</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ක්ෂේත්‍රය</translation>
    </message>
    <message>
        <source>Incurred but not reported claims reserve at the end of {day}</source>
        <translation>{day} අවසානයේ සිදු වූ නමුත් වාර්තා නොවූ හිමිකම් සංචිතය</translation>
    </message>
    <message>
        <source>Insured by a further product, counted once</source>
        <translation>තවත් නිෂ්පාදනයකින් රක්ෂිත, එක් වරක් ගණන් කළ</translation>
    </message>
    <message>
        <source>Insured who could renew</source>
        <translation>අලුත් කළ හැකි වූ රක්ෂිතයන්</translation>
    </message>
    <message>
        <source>Insured who renewed</source>
        <translation>අලුත් කළ රක්ෂිතයන්</translation>
    </message>
    <message>
        <source>Insured years</source>
        <translation>රක්ෂිත වසර</translation>
    </message>
    <message>
        <source>Interest of investments on {line}</source>
        <translation>{line} හි ආයෝජන පොලිය</translation>
    </message>
    <message>
        <source>Latest count of the population</source>
        <translation>ජනගහනයේ නවතම ගණන</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>යොමු වන්නේ</translation>
    </message>
    <message>
        <source>Lives of head counts</source>
        <translation>පුද්ගල සංඛ්‍යාවල අය</translation>
    </message>
    <message>
        <source>Lives of head counts that came up for renewal</source>
        <translation>අලුත් කිරීමට පැමිණි පුද්ගල සංඛ්‍යාවල අය</translation>
    </message>
    <message>
        <source>No single record stands behind it.</source>
        <translation>ඊට පිටුපසින් තනි සටහනක් නැත.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>තවම තීරණය නොවූ</translation>
    </message>
    <message>
        <source>Of no product in particular</source>
        <translation>කිසිදු විශේෂ නිෂ්පාදනයකට නොවන</translation>
    </message>
    <message>
        <source>Of the other three quarters</source>
        <translation>අනෙක් කාර්තු තුනේ</translation>
    </message>
    <message>
        <source>Operators&apos; share of the surplus</source>
        <translation>අතිරික්තයෙන් ක්‍රියාකරුවන්ගේ කොටස</translation>
    </message>
    <message>
        <source>Owed by or to the rest of the organisation</source>
        <translation>සංවිධානයේ ඉතිරි කොටසට හෝ ඉන් ගෙවිය යුතු</translation>
    </message>
    <message>
        <source>Owed by stop loss treaties at the end of {day}</source>
        <translation>{day} අවසානයේ අලාභ නැවතුම් ගිවිසුම්වලින් ලැබිය යුතු</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ගෙවූ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>කොටස</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>කොටසක් ගෙවූ</translation>
    </message>
    <message>
        <source>Payable later</source>
        <translation>පසුව ගෙවිය යුතු</translation>
    </message>
    <message>
        <source>Payable of {line}</source>
        <translation>{line} හි ගෙවිය යුතු</translation>
    </message>
    <message>
        <source>Payable within three months</source>
        <translation>මාස තුනක් තුළ ගෙවිය යුතු</translation>
    </message>
    <message>
        <source>Persons insured</source>
        <translation>රක්ෂිත පුද්ගලයන්</translation>
    </message>
    <message>
        <source>Persons whose cover came up for renewal</source>
        <translation>ආවරණය අලුත් කිරීමට පැමිණි අය</translation>
    </message>
    <message>
        <source>Policies that came up for renewal</source>
        <translation>අලුත් කිරීමට පැමිණි ඔප්පු</translation>
    </message>
    <message>
        <source>Product {name}</source>
        <translation>නිෂ්පාදනය {name}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>හේතුව: {reason}</translation>
    </message>
    <message>
        <source>Reinsurers&apos; share at the end of {day}</source>
        <translation>{day} අවසානයේ ප්‍රතිරක්ෂකයන්ගේ කොටස</translation>
    </message>
    <message>
        <source>Reinsurers&apos; share of reserves, and recoveries overdue</source>
        <translation>සංචිතවල ප්‍රතිරක්ෂකයන්ගේ කොටස සහ කල් ඉකුත් වූ අයකර ගැනීම්</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ප්‍රතික්ෂේප වූ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>සටහන් යෙදුම</translation>
    </message>
    <message>
        <source>Reserves and other liabilities</source>
        <translation>සංචිත හා වෙනත් වගකීම්</translation>
    </message>
    <message>
        <source>Reserves, and a share of what belongs to no office</source>
        <translation>සංචිත සහ කිසිදු කාර්යාලයකට අයත් නොවන දේවලින් කොටසක්</translation>
    </message>
    <message>
        <source>Schedules on {line}</source>
        <translation>{line} හි කාලසටහන්</translation>
    </message>
    <message>
        <source>Set aside for claims not decided yet</source>
        <translation>තවම තීරණය නොවූ හිමිකම්වලට වෙන් කළ</translation>
    </message>
    <message>
        <source>Share of the other products</source>
        <translation>අනෙක් නිෂ්පාදනවල කොටස</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by active insured</source>
        <translation>නිෂ්පාදනයකට අයත් නොවන දේවල කොටස, සක්‍රිය රක්ෂිතයන් අනුව</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by claims reported</source>
        <translation>නිෂ්පාදනයකට අයත් නොවන දේවල කොටස, වාර්තා වූ හිමිකම් අනුව</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by earned premium</source>
        <translation>නිෂ්පාදනයකට අයත් නොවන දේවල කොටස, උපයාගත් වාරිකය අනුව</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by fixed percentages</source>
        <translation>නිෂ්පාදනයකට අයත් නොවන දේවල කොටස, ස්ථාවර ප්‍රතිශත අනුව</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, each cost by its own key</source>
        <translation>නිෂ්පාදනයකට අයත් නොවන දේවල කොටස, එක් එක් වියදම එහිම යතුර අනුව</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>පත්‍රය</translation>
    </message>
    <message>
        <source>Still expected of events from {first} to {last} ({method})</source>
        <translation>{first} සිට {last} දක්වා සිදුවීම්වලින් තව අපේක්ෂිත ({method})</translation>
    </message>
    <message>
        <source>The records behind it</source>
        <translation>ඊට පිටුපස ඇති සටහන්</translation>
    </message>
    <message>
        <source>There is no figure {name}. Known are: {known}</source>
        <translation>{name} සංඛ්‍යාවක් නැත. දන්නා ඒවා: {known}</translation>
    </message>
    <message>
        <source>There is no such part of it in these days.</source>
        <translation>මෙම දිනවල එහි එවැනි කොටසක් නැත.</translation>
    </message>
    <message>
        <source>Unearned of premiums</source>
        <translation>වාරිකවල නූපයූ කොටස</translation>
    </message>
    <message>
        <source>Unearned premium reserve at the end of {day}</source>
        <translation>{day} අවසානයේ නූපයූ වාරික සංචිතය</translation>
    </message>
    <message>
        <source>Vouchers on {line}</source>
        <translation>{line} හි වවුචර</translation>
    </message>
    <message>
        <source>Vouchers on {line} against cash</source>
        <translation>මුදල්වලට එරෙහිව {line} හි වවුචර</translation>
    </message>
    <message>
        <source>What savings post</source>
        <translation>ඉතුරුම් ගිණුම්ගත කරන දේ</translation>
    </message>
    <message>
        <source>{code} as the book keeps it</source>
        <translation>පොතේ තබා ඇති පරිදි {code}</translation>
    </message>
    <message>
        <source>{name} is of the whole organisation: ask without a product.</source>
        <translation>{name} මුළු සංවිධානයේය: නිෂ්පාදනයක් නැතිව විමසන්න.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This file has no scheme yet: there is nothing to export.</source>
        <translation>මෙම ගොනුවේ තවම යෝජනා ක්‍රමයක් නැත: නිර්යාත කිරීමට කිසිවක් නැත.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} ලියමින්</translation>
    </message>
    <message>
        <source>{name} cannot be written over. Choose a name that ends in {ending}.</source>
        <translation>{name} මත ලිවිය නොහැක. {ending} න් අවසන් වන නමක් තෝරන්න.</translation>
    </message>
    <message>
        <source>{name} is a folder. Give the name of a file in it.</source>
        <translation>{name} ෆෝල්ඩරයකි. එහි ගොනුවක නම දෙන්න.</translation>
    </message>
    <message>
        <source>{name} is not empty. Choose a new or an empty folder.</source>
        <translation>{name} හිස් නැත. නව හෝ හිස් ෆෝල්ඩරයක් තෝරන්න.</translation>
    </message>
</context>
<context>
    <name>Factsheet</name>
    <message>
        <source>Figures in the Factsheet&apos;s order</source>
        <translation>Factsheet හි පිළිවෙලට සංඛ්‍යා</translation>
    </message>
    <message>
        <source>Promptness stands here as the average of the days; elsewhere the median is shown.</source>
        <translation>කඩිනම් බව මෙහි දින ගණනේ සාමාන්‍යයයි; වෙනත් තැන්වල මධ්‍යස්ථය පෙන්වයි.</translation>
    </message>
    <message>
        <source>What the ratios are made of</source>
        <translation>අනුපාත සෑදෙන්නේ කුමකින්ද</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Account</source>
        <translation>ගිණුම</translation>
    </message>
    <message>
        <source>Active insured</source>
        <translation>සක්‍රිය රක්ෂිතයන්</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>වයස</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>මුදල</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>ප්‍රතිලාභය</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>බිල් කළ</translation>
    </message>
    <message>
        <source>Care provider</source>
        <translation>සත්කාර සපයන්නා</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>හේතුව</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>හිමිකම</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>හිමිකම්</translation>
    </message>
    <message>
        <source>Claims ratio</source>
        <translation>හිමිකම් අනුපාතය</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>කේතය</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>පැමිණිල්ල</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>ගණන</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>ආවරණය වූ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>දිනය</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>දින</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>තීරණය කළ දිනය</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>තීරණය</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>ගෙවිය යුතු දිනය</translation>
    </message>
    <message>
        <source>Earned premium</source>
        <translation>උපයාගත් වාරිකය</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>සිදුවීම</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>පළමු දිනය</translation>
    </message>
    <message>
        <source>From</source>
        <translation>සිට</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>වයස සිට</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>කණ්ඩායම</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>සිදු වූ දිනය</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>ඔප්පුකරු</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>ගෘහය</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>දර්ශකය</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>අයිතමය</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>වර්ගය</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>අවසන් දිනය</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>පේළිය</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>සාමාජිකයා</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>සාමාජික වූ දිනය</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>සාමාජිකයන්</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ආකෘතිය</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>නම</translation>
    </message>
    <message>
        <source>New</source>
        <translation>නව</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>වාර්තා නොවූ</translation>
    </message>
    <message>
        <source>Nothing is paid yet.</source>
        <translation>තවම කිසිවක් ගෙවා නැත.</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>රැකියාව</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>කාර්යාලය</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ප්‍රතිඵලය</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>හවුල්කරු</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>කාලය</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>පුද්ගලයා</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>දුරකථනය</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ඔප්පුව</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>වාරිකය</translation>
    </message>
    <message>
        <source>Premium due</source>
        <translation>ගෙවිය යුතු වාරිකය</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>වාරික</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>නිෂ්පාදනය</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>හේතුව</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ලදුපත</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>ලැබුණු දිනය</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>පළාත</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ප්‍රතික්ෂේප වූ</translation>
    </message>
    <message>
        <source>Relation to the holder</source>
        <translation>ඔප්පුකරුට සබඳතාව</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>අලුත් කළ</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>වාර්තා වූ</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>වාර්තා කළ දිනය</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>සංචිත</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ස්ත්‍රී පුරුෂ භාවය</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>කොටස</translation>
    </message>
    <message>
        <source>State</source>
        <translation>තත්ත්වය</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>මධ්‍යස්ථානය</translation>
    </message>
    <message>
        <source>Target population</source>
        <translation>ඉලක්ක ජනගහනය</translation>
    </message>
    <message>
        <source>To</source>
        <translation>දක්වා</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>වයස දක්වා</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>අගය</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>ගම</translation>
    </message>
    <message>
        <source>Whole loss</source>
        <translation>මුළු අලාභය</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Assets and liabilities do not agree by {off}: the statement cannot be produced.</source>
        <translation>වත්කම් හා වගකීම් {off} කින් නොගැළපේ: ප්‍රකාශනය සෑදිය නොහැක.</translation>
    </message>
    <message>
        <source>Cash does not agree by {off}: the statement cannot be produced.</source>
        <translation>මුදල් {off} කින් නොගැළපේ: ප්‍රකාශනය සෑදිය නොහැක.</translation>
    </message>
    <message>
        <source>This file has no scheme yet. Enter its name and currency, or import a folder.</source>
        <translation>මෙම ගොනුවේ තවම යෝජනා ක්‍රමයක් නැත. එහි නම හා මුදල් ඒකකය ඇතුළත් කරන්න, නැතහොත් ෆෝල්ඩරයක් ආයාත කරන්න.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Another program has written over {name} while it was open. Its newest saves are kept in {aside}.</source>
        <translation>{name} විවෘතව තිබියදී වෙනත් වැඩසටහනක් ඒ මත ලියා ඇත. එහි නවතම සුරැකීම් {aside} හි තබා ඇත.</translation>
    </message>
    <message>
        <source>Another program has written over {name} while it was open. Nothing was saved. Close it and open it again.</source>
        <translation>{name} විවෘතව තිබියදී වෙනත් වැඩසටහනක් ඒ මත ලියා ඇත. කිසිවක් සුරැකුවේ නැත. එය වසා නැවත විවෘත කරන්න.</translation>
    </message>
    <message>
        <source>Another program has written to {name} meanwhile. Nothing was saved. Close the file and open it again.</source>
        <translation>මේ අතර වෙනත් වැඩසටහනක් {name} හි ලියා ඇත. කිසිවක් සුරැකුවේ නැත. ගොනුව වසා නැවත විවෘත කරන්න.</translation>
    </message>
    <message>
        <source>Another program is making {name} at the moment.</source>
        <translation>මේ මොහොතේ වෙනත් වැඩසටහනක් {name} සාදමින් සිටී.</translation>
    </message>
    <message>
        <source>Another program is writing to this file at the moment. Wait until it is done, then try again.</source>
        <translation>මේ මොහොතේ වෙනත් වැඩසටහනක් මෙම ගොනුවට ලියයි. එය අවසන් වන තෙක් සිට නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>Beside {name} lay saves that do not go on from this file: it was replaced by another copy. They are kept in {aside} and are not in this file.</source>
        <translation>{name} අසල මෙම ගොනුවෙන් ඉදිරියට නොයන සුරැකීම් තිබිණි: එය වෙනත් පිටපතකින් ප්‍රතිස්ථාපනය කර ඇත. ඒවා {aside} හි තබා ඇති අතර මෙම ගොනුවේ නැත.</translation>
    </message>
    <message>
        <source>Beside {name} lie saves that do not go on from this file ({journal}). They are not shown.</source>
        <translation>{name} අසල මෙම ගොනුවෙන් ඉදිරියට නොයන සුරැකීම් ඇත ({journal}). ඒවා නොපෙන්වයි.</translation>
    </message>
    <message>
        <source>Everything is saved. The newest saves lie in {journal} beside the file and could not be brought into it: never move or copy one without the other. Free some space on the disk or check it, then open and close the file.</source>
        <translation>සියල්ල සුරැකී ඇත. නවතම සුරැකීම් ගොනුව අසල {journal} හි ඇති අතර එයට ගෙන ආ නොහැකි විය: එකක් නැතිව අනෙක ගෙන යාම හෝ පිටපත් කිරීම නොකරන්න. තැටියේ ඉඩ සාදන්න හෝ එය පරීක්ෂා කරන්න, ඉන්පසු ගොනුව විවෘත කර වසන්න.</translation>
    </message>
    <message>
        <source>Is Coverbook closed on the other computer, or is that computer off? Where somebody still works there, they can save no more in this file; in a folder that is synchronised, what both save is not brought together.</source>
        <translation>අනෙක් පරිගණකයේ Coverbook වසා ඇත්ද, නැතහොත් එම පරිගණකය නිවා ඇත්ද? යමෙක් තවම එහි වැඩ කරයි නම් ඔවුන්ට මෙම ගොනුවේ තවත් සුරැකිය නොහැක; සමමුහුර්ත ෆෝල්ඩරයක දෙදෙනා සුරකින දේ එක් නොවේ.</translation>
    </message>
    <message>
        <source>Look first whether Coverbook is closed on the other computer, or that computer is off: where somebody still works there, they can save no more in this file. Then say so with --is-closed.</source>
        <translation>පළමුව අනෙක් පරිගණකයේ Coverbook වසා ඇත්ද, නැතහොත් එය නිවා ඇත්දැයි බලන්න: යමෙක් තවම එහි වැඩ කරයි නම් ඔවුන්ට මෙම ගොනුවේ තවත් සුරැකිය නොහැක. ඉන්පසු --is-closed මගින් එය කියන්න.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>යමෙක්</translation>
    </message>
    <message>
        <source>Stopped, as you wished. Nothing was changed.</source>
        <translation>ඔබ කැමති පරිදි නැවැත්වීය. කිසිවක් වෙනස් නොවීය.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>භාර ගන්න</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>භාර ගන්න…</translation>
    </message>
    <message>
        <source>The copy {name} is not whole. Check the disk it was to lie on.</source>
        <translation>{name} පිටපත සම්පූර්ණ නැත. එය තිබිය යුතු තැටිය පරීක්ෂා කරන්න.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Check the disk, then try again.</source>
        <translation>තැටිය දත්ත ගත්තේ හෝ දුන්නේ නැත. තැටිය පරීක්ෂා කර නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Check whether there is space on it and whether it works, then try again.</source>
        <translation>තැටිය දත්ත ගත්තේ හෝ දුන්නේ නැත. එහි ඉඩ ඇත්ද, එය ක්‍රියා කරයිදැයි පරීක්ෂා කර නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>The disk failed as this file was opened, so nothing can be saved in it now. Check the disk, close the file and open it again.</source>
        <translation>ගොනුව විවෘත කරන විට තැටිය අසාර්ථක විය, එබැවින් දැන් එහි කිසිවක් සුරැකිය නොහැක. තැටිය පරීක්ෂා කර, ගොනුව වසා නැවත විවෘත කරන්න.</translation>
    </message>
    <message>
        <source>The disk failed while this was being saved, so it is not known whether it was. Check the disk, close the file and open it again, and look before you enter this a second time.</source>
        <translation>මෙය සුරකිද්දී තැටිය අසාර්ථක විය, එබැවින් සුරැකුණේදැයි නොදනී. තැටිය පරීක්ෂා කර, ගොනුව වසා නැවත විවෘත කරන්න; දෙවන වර ඇතුළත් කිරීමට පෙර බලන්න.</translation>
    </message>
    <message>
        <source>The disk fails: you may look. Check the disk, then open the file again.</source>
        <translation>තැටිය අසාර්ථකය: ඔබට බැලිය හැක. තැටිය පරීක්ෂා කර ගොනුව නැවත විවෘත කරන්න.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not done. What was saved before is safe. Free some space on it, then try again.</source>
        <translation>තැටිය පිරී ඇති බැවින් මෙය නොකළේය. කලින් සුරැකූ දේ ආරක්ෂිතයි. එහි ඉඩ සාදා නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>The disk is full: you may look. Free some space to save again.</source>
        <translation>තැටිය පිරී ඇත: ඔබට බැලිය හැක. නැවත සුරැකීමට ඉඩ සාදන්න.</translation>
    </message>
    <message>
        <source>The file could not be written anew, so it stays as it was. Check whether there is space on the disk and whether it works.</source>
        <translation>ගොනුව අලුතින් ලිවිය නොහැකි විය, එබැවින් එය තිබූ පරිදිම පවතී. තැටියේ ඉඩ ඇත්ද, එය ක්‍රියා කරයිදැයි පරීක්ෂා කරන්න.</translation>
    </message>
    <message>
        <source>The file is free now: you may write in it.</source>
        <translation>ගොනුව දැන් නිදහස්ය: ඔබට එහි ලිවිය හැක.</translation>
    </message>
    <message>
        <source>The newest saves could not be brought into the file. Free some space on the disk.</source>
        <translation>නවතම සුරැකීම් ගොනුවට ගෙන ආ නොහැකි විය. තැටියේ ඉඩ සාදන්න.</translation>
    </message>
    <message>
        <source>The newest saves of {name} lie in {journal} and cannot be shown here, for this place is read-only. Copy both to a folder of your own.</source>
        <translation>{name} හි නවතම සුරැකීම් {journal} හි ඇති අතර මෙම ස්ථානය කියවීමට පමණක් බැවින් මෙහි පෙන්විය නොහැක. දෙකම ඔබේ ෆෝල්ඩරයකට පිටපත් කරන්න.</translation>
    </message>
    <message>
        <source>The newest saves of {name} lie in {journal} and cannot be shown now, for the disk is full or fails. Check it, then open the file again.</source>
        <translation>{name} හි නවතම සුරැකීම් {journal} හි ඇති අතර තැටිය පිරී හෝ අසාර්ථක වී ඇති බැවින් දැන් පෙන්විය නොහැක. තැටිය පරීක්ෂා කර ගොනුව නැවත විවෘත කරන්න.</translation>
    </message>
    <message>
        <source>The part of {name} that tells how to read all others is damaged, or it is no Coverbook file. Nothing can be saved from it: restore a backup.</source>
        <translation>{name} හි අනෙක් සියලු කොටස් කියවන ආකාරය කියන කොටස හානි වී ඇත, නැතහොත් එය Coverbook ගොනුවක් නොවේ. එයින් කිසිවක් බේරාගත නොහැක: උපස්ථයක් ප්‍රතිෂ්ඨාපනය කරන්න.</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name, or make a new scheme.</source>
        <translation>{name} ගොනුවක් නැත. නම පරීක්ෂා කරන්න, නැතහොත් නව යෝජනා ක්‍රමයක් සාදන්න.</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name.</source>
        <translation>{name} ගොනුවක් නැත. නම පරීක්ෂා කරන්න.</translation>
    </message>
    <message>
        <source>There is no folder {name}. Make it first.</source>
        <translation>{name} ෆෝල්ඩරයක් නැත. පළමුව එය සාදන්න.</translation>
    </message>
    <message>
        <source>This file can only be looked at here: its place is read-only. Copy it to a folder of your own.</source>
        <translation>මෙම ගොනුව මෙහි බැලීමට පමණක් හැක: එහි ස්ථානය කියවීමට පමණි. එය ඔබේ ෆෝල්ඩරයකට පිටපත් කරන්න.</translation>
    </message>
    <message>
        <source>This file cannot be opened here. Check that the folder exists, that you may write into it, and that the disk has space.</source>
        <translation>මෙම ගොනුව මෙහි විවෘත කළ නොහැක. ෆෝල්ඩරය ඇති බවත්, එහි ලිවිය හැකි බවත්, තැටියේ ඉඩ ඇති බවත් පරීක්ෂා කරන්න.</translation>
    </message>
    <message>
        <source>This file is damaged. Restore it from the latest backup; nothing was changed.</source>
        <translation>මෙම ගොනුව හානි වී ඇත. නවතම උපස්ථයෙන් එය ප්‍රතිෂ්ඨාපනය කරන්න; කිසිවක් වෙනස් නොවීය.</translation>
    </message>
    <message>
        <source>This file is open to look at only.</source>
        <translation>මෙම ගොනුව බැලීමට පමණක් විවෘතය.</translation>
    </message>
    <message>
        <source>This file is open under another name or in another folder. You may look; to write, it must be closed there.</source>
        <translation>මෙම ගොනුව වෙනත් නමකින් හෝ වෙනත් ෆෝල්ඩරයක විවෘතය. ඔබට බැලිය හැක; ලිවීමට එය එහිදී වැසිය යුතුය.</translation>
    </message>
    <message>
        <source>This file is write-protected: you may look, and save nothing.</source>
        <translation>මෙම ගොනුව ලිවීමෙන් ආරක්ෂිතය: ඔබට බැලිය හැක, කිසිවක් සුරැකිය නොහැක.</translation>
    </message>
    <message>
        <source>This file was made by a newer Coverbook. Install the newest version to open it.</source>
        <translation>මෙම ගොනුව නව Coverbook එකකින් සාදා ඇත. එය විවෘත කිරීමට නවතම අනුවාදය ස්ථාපනය කරන්න.</translation>
    </message>
    <message>
        <source>This file was made by an older Coverbook and must be opened for writing once.</source>
        <translation>මෙම ගොනුව පැරණි Coverbook එකකින් සාදා ඇති අතර එක් වරක් ලිවීම සඳහා විවෘත කළ යුතුය.</translation>
    </message>
    <message>
        <source>This file was made by the trial edition of Coverbook, which this one cannot read. Export it with that edition and import the folder here.</source>
        <translation>මෙම ගොනුව Coverbook අත්හදාබැලීමේ සංස්කරණයෙන් සාදා ඇති අතර මෙයට කියවිය නොහැක. එම සංස්කරණයෙන් නිර්යාත කර ෆෝල්ඩරය මෙහි ආයාත කරන්න.</translation>
    </message>
    <message>
        <source>This is not a Coverbook file. Choose a file that Coverbook has made.</source>
        <translation>මෙය Coverbook ගොනුවක් නොවේ. Coverbook සෑදූ ගොනුවක් තෝරන්න.</translation>
    </message>
    <message>
        <source>This place cannot be used. Check that the folder exists, that you may read and write in it, and that the disk has space.</source>
        <translation>මෙම ස්ථානය භාවිත කළ නොහැක. ෆෝල්ඩරය ඇති බවත්, එහි කියවිය හා ලිවිය හැකි බවත්, තැටියේ ඉඩ ඇති බවත් පරීක්ෂා කරන්න.</translation>
    </message>
    <message>
        <source>This place is read-only: nothing can be written there. Choose a folder of your own.</source>
        <translation>මෙම ස්ථානය කියවීමට පමණි: එහි කිසිවක් ලිවිය නොහැක. ඔබේම ෆෝල්ඩරයක් තෝරන්න.</translation>
    </message>
    <message>
        <source>This place is read-only: you may look, and save nothing.</source>
        <translation>මෙම ස්ථානය කියවීමට පමණි: ඔබට බැලිය හැක, කිසිවක් සුරැකිය නොහැක.</translation>
    </message>
    <message>
        <source>a computer without a name</source>
        <translation>නමක් නැති පරිගණකයක්</translation>
    </message>
    <message>
        <source>{code} is in use already, written as {there}. Choose another code.</source>
        <translation>{code} දැනටමත් {there} ලෙස ලියා භාවිතයේ ඇත. වෙනත් කේතයක් තෝරන්න.</translation>
    </message>
    <message>
        <source>{code} is in use already. Choose another code.</source>
        <translation>{code} දැනටමත් භාවිතයේ ඇත. වෙනත් කේතයක් තෝරන්න.</translation>
    </message>
    <message>
        <source>{name} in this file is not as Coverbook makes it, so the file is not opened. Restore it from a backup.</source>
        <translation>මෙම ගොනුවේ {name} Coverbook සාදන ආකාරයට නැත, එබැවින් ගොනුව විවෘත නොවේ. එය උපස්ථයකින් ප්‍රතිෂ්ඨාපනය කරන්න.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a Coverbook file in it.</source>
        <translation>{name} ෆෝල්ඩරයකි. එහි Coverbook ගොනුවක් තෝරන්න.</translation>
    </message>
    <message>
        <source>{name} is damaged. Take another backup.</source>
        <translation>{name} හානි වී ඇත. වෙනත් උපස්ථයක් ගන්න.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose a file that Coverbook has made.</source>
        <translation>{name} හිස්ය. Coverbook සෑදූ ගොනුවක් තෝරන්න.</translation>
    </message>
    <message>
        <source>{name} is free now: you may write in it.</source>
        <translation>{name} දැන් නිදහස්ය: ඔබට එහි ලිවිය හැක.</translation>
    </message>
    <message>
        <source>{name} is free now: {device} has it no longer.</source>
        <translation>{name} දැන් නිදහස්ය: {device} ට එය තවදුරටත් නැත.</translation>
    </message>
    <message>
        <source>{name} is no Coverbook file, or it is locked and its keys are not beside it: put {keys} into this folder.</source>
        <translation>{name} Coverbook ගොනුවක් නොවේ, නැතහොත් එය අගුළු දමා ඇති අතර යතුරු අසල නැත: {keys} මෙම ෆෝල්ඩරයට දමන්න.</translation>
    </message>
    <message>
        <source>{name} is no longer beside the open file. Nothing was saved. What was saved before is safe: close the file and open it again.</source>
        <translation>{name} විවෘත ගොනුව අසල තවදුරටත් නැත. කිසිවක් සුරැකුවේ නැත. කලින් සුරැකූ දේ ආරක්ෂිතයි: ගොනුව වසා නැවත විවෘත කරන්න.</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened: it was moved, replaced or removed. Nothing was saved. Put it back, or open it where it is now.</source>
        <translation>{name} එය විවෘත කළ තැන නැත: ගෙන ගොස්, ප්‍රතිස්ථාපනය කර හෝ ඉවත් කර ඇත. කිසිවක් සුරැකුවේ නැත. එය ආපසු තබන්න, නැතහොත් දැන් ඇති තැනින් විවෘත කරන්න.</translation>
    </message>
    <message>
        <source>{name} is open. Close it first, then restore it.</source>
        <translation>{name} විවෘතය. පළමුව එය වසා, ඉන්පසු ප්‍රතිෂ්ඨාපනය කරන්න.</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>{name} දැනටමත් ඇත. වෙනත් නමක් තෝරන්න.</translation>
    </message>
    <message>
        <source>{name} was removed or replaced while it was open. What was saved in it is kept in {copy}.</source>
        <translation>{name} විවෘතව තිබියදී ඉවත් හෝ ප්‍රතිස්ථාපනය කර ඇත. එහි සුරැකූ දේ {copy} හි තබා ඇත.</translation>
    </message>
    <message>
        <source>{name} was removed while it was open, and no copy could be kept. What was saved in it is lost.</source>
        <translation>{name} විවෘතව තිබියදී ඉවත් කර ඇති අතර පිටපතක් තබාගත නොහැකි විය. එහි සුරැකූ දේ නැති වී ඇත.</translation>
    </message>
    <message>
        <source>{user} on {device} has had this file open since {day}, on another computer. You may look; to write, close it there. Where it cannot be closed, take it over, or leave it open here: after {most} minutes without a sign of life from there you may write.</source>
        <translation>{device} හි {user} ට {day} සිට වෙනත් පරිගණකයක මෙම ගොනුව විවෘතය. ඔබට බැලිය හැක; ලිවීමට එය එහිදී වසන්න. වැසිය නොහැකි නම් එය භාර ගන්න, නැතහොත් මෙහි විවෘතව තබන්න: එතැනින් සලකුණක් නැතිව විනාඩි {most} කට පසු ඔබට ලිවිය හැක.</translation>
    </message>
    <message>
        <source>{user} on {device} has had this file open since {day}. You may look; to write, it must be closed there.</source>
        <translation>{device} හි {user} ට {day} සිට මෙම ගොනුව විවෘතය. ඔබට බැලිය හැක; ලිවීමට එය එහිදී වැසිය යුතුය.</translation>
    </message>
    <message>
        <source>{user} on {device} has taken this file over. Nothing was saved. What you typed stays a draft: close the file here, and open it again when it is closed there.</source>
        <translation>{device} හි {user} මෙම ගොනුව භාර ගෙන ඇත. කිසිවක් සුරැකුවේ නැත. ඔබ ටයිප් කළ දේ කෙටුම්පතක් ලෙස පවතී: මෙහි ගොනුව වසා, එහිදී වැසූ පසු නැවත විවෘත කරන්න.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Coverbook files (*{ending})</source>
        <translation>Coverbook ගොනු (*{ending})</translation>
    </message>
    <message>
        <source>Making a backup and closing the file. The window closes by itself.</source>
        <translation>උපස්ථයක් සාදා ගොනුව වසමින්. කවුළුව තනිවම වැසේ.</translation>
    </message>
    <message>
        <source>{name} is there already. Open it, or choose another name.</source>
        <translation>{name} දැනටමත් ඇත. එය විවෘත කරන්න, නැතහොත් වෙනත් නමක් තෝරන්න.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Claim {code}, {name}</source>
        <translation>හිමිකම {code}, {name}</translation>
    </message>
    <message>
        <source>Policy {code}, {name}</source>
        <translation>ඔප්පුව {code}, {name}</translation>
    </message>
    <message>
        <source>Premium {code}, {name}</source>
        <translation>වාරිකය {code}, {name}</translation>
    </message>
    <message>
        <source>Receipt {code}, replaced since</source>
        <translation>ලදුපත {code}, පසුව ප්‍රතිස්ථාපිත</translation>
    </message>
    <message>
        <source>Receipt {code}, {name}</source>
        <translation>ලදුපත {code}, {name}</translation>
    </message>
    <message>
        <source>This card is of another scheme’s file, or of one that was made anew.</source>
        <translation>මෙම කාඩ්පත වෙනත් යෝජනා ක්‍රමයක ගොනුවක හෝ අලුතින් සෑදූ ගොනුවක එකකි.</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>තවත්…</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>An entry of {day}, {time}, was not finished.</source>
        <translation>{day}, {time} හි ඇතුළත් කිරීමක් නිම කර නැත.</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>දින දර්ශනයෙන් තෝරන්න</translation>
    </message>
    <message>
        <source>Enter: next · Shift+Enter: back · Ctrl+Enter: save and next · Esc: leave</source>
        <translation>Enter: ඊළඟ · Shift+Enter: ආපසු · Ctrl+Enter: සුරකින්න හා ඊළඟ · Esc: ඉවත් වන්න</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ඉවත් වන්න</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>ලැයිස්තුව පෙන්වන්න</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>නැවත ගන්න</translation>
    </message>
    <message>
        <source>Take row {number} away (Ctrl+D)</source>
        <translation>{number} පේළිය ඉවත් කරන්න (Ctrl+D)</translation>
    </message>
    <message>
        <source>The list has no such answer.</source>
        <translation>ලැයිස්තුවේ එවැනි පිළිතුරක් නැත.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>ඉවත දමන්න</translation>
    </message>
    <message>
        <source>Why is it right?</source>
        <translation>එය නිවැරදි ඇයි?</translation>
    </message>
    <message>
        <source>Write a day up to today, {today}.</source>
        <translation>අද {today} දක්වා දිනයක් ලියන්න.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ඔව්</translation>
    </message>
    <message>
        <source>about {year}</source>
        <translation>{year} පමණ</translation>
    </message>
    <message>
        <source>new word</source>
        <translation>නව වචනය</translation>
    </message>
    <message>
        <source>today</source>
        <translation>අද</translation>
    </message>
    <message>
        <source>{code} is meant: nobody is written down a second time.</source>
        <translation>අදහස් කළේ {code}: කිසිවෙකු දෙවරක් නොලියයි.</translation>
    </message>
    <message>
        <source>{group}: fill in at least one row.</source>
        <translation>{group}: අවම වශයෙන් එක් පේළියක් පුරවන්න.</translation>
    </message>
    <message>
        <source>{label}, row {number}</source>
        <translation>{label}, පේළිය {number}</translation>
    </message>
    <message>
        <source>“{typed}” is not in the list: choose one of its answers.</source>
        <translation>“{typed}” ලැයිස්තුවේ නැත: එහි පිළිතුරක් තෝරන්න.</translation>
    </message>
</context>
<context>
    <name>Given cost</name>
    <message>
        <source>Say what was given: work, a room, goods. Choose it from the list.</source>
        <translation>දුන්නේ කුමක්දැයි කියන්න: වැඩ, කාමරයක්, භාණ්ඩ. ලැයිස්තුවෙන් තෝරන්න.</translation>
    </message>
    <message>
        <source>Write what it would have cost: more than nought.</source>
        <translation>එයට වැය විය හැකිව තිබූ මුදල ලියන්න: බිංදුවට වැඩි.</translation>
    </message>
</context>
<context>
    <name>Given cost form</name>
    <message>
        <source>Book what was given for free</source>
        <translation>නොමිලේ දුන් දේ ගිණුම්ගත කරන්න</translation>
    </message>
    <message>
        <source>The price on the market, or the pay of somebody who does such work.</source>
        <translation>වෙළඳපොළ මිල, නැතහොත් එවැනි වැඩ කරන අයෙකුගේ වැටුප.</translation>
    </message>
    <message>
        <source>What it would have cost</source>
        <translation>වැය විය හැකිව තිබූ මුදල</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>දුන් දේ</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>දුන්නේ කවුද</translation>
    </message>
</context>
<context>
    <name>Grain</name>
    <message>
        <source>Month</source>
        <translation>මාසය</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>කාර්තුව</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>වසර</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>April; Apr</source>
        <translation>අප්‍රේල්; April; Apr</translation>
    </message>
    <message>
        <source>August; Aug</source>
        <translation>අගෝස්තු; August; Aug</translation>
    </message>
    <message>
        <source>December; Dec</source>
        <translation>දෙසැම්බර්; December; Dec</translation>
    </message>
    <message>
        <source>F; female; woman; girl</source>
        <translation>ස්ත්‍රී; ගැහැණු; කාන්තා; ගැහැණු ළමයා</translation>
    </message>
    <message>
        <source>February; Feb</source>
        <translation>පෙබරවාරි; February; Feb</translation>
    </message>
    <message>
        <source>January; Jan</source>
        <translation>ජනවාරි; January; Jan</translation>
    </message>
    <message>
        <source>July; Jul</source>
        <translation>ජූලි; July; Jul</translation>
    </message>
    <message>
        <source>June; Jun</source>
        <translation>ජූනි; June; Jun</translation>
    </message>
    <message>
        <source>M; male; man; boy</source>
        <translation>පුරුෂ; පිරිමි; පිරිමි ළමයා</translation>
    </message>
    <message>
        <source>March; Mar</source>
        <translation>මාර්තු; March; Mar</translation>
    </message>
    <message>
        <source>May</source>
        <translation>මැයි; May</translation>
    </message>
    <message>
        <source>November; Nov</source>
        <translation>නොවැම්බර්; November; Nov</translation>
    </message>
    <message>
        <source>October; Oct</source>
        <translation>ඔක්තෝබර්; October; Oct</translation>
    </message>
    <message>
        <source>September; Sept; Sep</source>
        <translation>සැප්තැම්බර්; September; Sept; Sep</translation>
    </message>
    <message>
        <source>amount approved; approved; amount covered</source>
        <translation>අනුමත මුදල; අනුමත; ආවරණය වූ මුදල</translation>
    </message>
    <message>
        <source>amount billed; amount claimed; bill; cost</source>
        <translation>බිල් මුදල; ඉල්ලූ මුදල; බිල; පිරිවැය</translation>
    </message>
    <message>
        <source>claim number; claim no; file number</source>
        <translation>හිමිකම් අංකය; හිමිකම් අං; ලිපිගොනු අංකය</translation>
    </message>
    <message>
        <source>date joined; joined on; enrolled on; registration date; membership date</source>
        <translation>බැඳුණු දිනය; එක් වූ දිනය; ලියාපදිංචි දිනය; සාමාජික දිනය</translation>
    </message>
    <message>
        <source>date of birth; birth date; birthday; born; DOB</source>
        <translation>උපන් දිනය; උපන් දින; උපන්; ජන්ම දිනය</translation>
    </message>
    <message>
        <source>date of event; date of loss; treatment date; date of treatment</source>
        <translation>සිදුවීම් දිනය; අලාභ දිනය; ප්‍රතිකාර දිනය</translation>
    </message>
    <message>
        <source>date reported; report date; date received</source>
        <translation>වාර්තා කළ දිනය; වාර්තා දිනය; ලැබුණු දිනය</translation>
    </message>
    <message>
        <source>decision date; date decided</source>
        <translation>තීරණ දිනය; තීරණය කළ දිනය</translation>
    </message>
    <message>
        <source>due date; due on</source>
        <translation>ගෙවිය යුතු දිනය; නියමිත දිනය</translation>
    </message>
    <message>
        <source>end date; valid until; expiry date; ends on</source>
        <translation>අවසන් දිනය; වලංගු දක්වා; කල් ඉකුත් වන දිනය</translation>
    </message>
    <message>
        <source>family; family number; household number; household no; household code</source>
        <translation>පවුල; පවුලේ අංකය; ගෘහ අංකය; ගෘහ කේතය</translation>
    </message>
    <message>
        <source>father; mother</source>
        <translation>පියා; මව</translation>
    </message>
    <message>
        <source>full name; first name; given name; last name; surname; member name</source>
        <translation>සම්පූර්ණ නම; මුල් නම; වාසගම; සාමාජික නම</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>ස්ත්‍රී/පුරුෂ; ලිංගය</translation>
    </message>
    <message>
        <source>head; head of household; self; principal</source>
        <translation>ගෘහ මූලිකයා; මූලිකයා; තමා; ප්‍රධාන</translation>
    </message>
    <message>
        <source>hospital; clinic; health facility; health centre</source>
        <translation>රෝහල; සායනය; සෞඛ්‍ය ආයතනය; සෞඛ්‍ය මධ්‍යස්ථානය</translation>
    </message>
    <message>
        <source>identity number; national ID; ID number; ID card</source>
        <translation>හැඳුනුම් අංකය; ජාතික හැඳුනුම්පත; හැඳුනුම්පත් අංකය; NIC</translation>
    </message>
    <message>
        <source>locality; community; town; place</source>
        <translation>ප්‍රදේශය; ප්‍රජාව; නගරය; ස්ථානය</translation>
    </message>
    <message>
        <source>member number; member no; membership number; member code; card number</source>
        <translation>සාමාජික අංකය; සාමාජික අං; සාමාජික කේතය; කාඩ්පත් අංකය</translation>
    </message>
    <message>
        <source>member; member number; insured person</source>
        <translation>සාමාජිකයා; සාමාජික අංකය; රක්ෂිතයා</translation>
    </message>
    <message>
        <source>member; member number; insured; policyholder</source>
        <translation>සාමාජිකයා; සාමාජික අංකය; රක්ෂිතයා; ඔප්පුකරු</translation>
    </message>
    <message>
        <source>patient; member; member number; insured person</source>
        <translation>රෝගියා; සාමාජිකයා; සාමාජික අංකය; රක්ෂිතයා</translation>
    </message>
    <message>
        <source>payment date; date paid; date of payment; paid</source>
        <translation>ගෙවූ දිනය; ගෙවීම් දිනය; ගෙවූ</translation>
    </message>
    <message>
        <source>policy number; policy no; contract number</source>
        <translation>ඔප්පු අංකය; ඔප්පු අං; ගිවිසුම් අංකය</translation>
    </message>
    <message>
        <source>premium number; due number</source>
        <translation>වාරික අංකය; ගෙවිය යුතු අංකය</translation>
    </message>
    <message>
        <source>premium; contribution; sum; amount paid</source>
        <translation>වාරිකය; දායක මුදල; මුදල; ගෙවූ මුදල</translation>
    </message>
    <message>
        <source>profession; job; work</source>
        <translation>වෘත්තිය; රැකියාව; වැඩ</translation>
    </message>
    <message>
        <source>receipt number; receipt no</source>
        <translation>ලදුපත් අංකය; රිසිට්පත් අංකය</translation>
    </message>
    <message>
        <source>relation; relationship; link to the holder</source>
        <translation>සබඳතාව; ඥාතිත්වය; ඔප්පුකරුට සබඳතාව</translation>
    </message>
    <message>
        <source>son; daughter</source>
        <translation>පුතා; දුව</translation>
    </message>
    <message>
        <source>start date; valid from; begins on</source>
        <translation>ආරම්භක දිනය; වලංගු දිනය; ඇරඹෙන දිනය</translation>
    </message>
    <message>
        <source>telephone; mobile; phone number; mobile number; cell</source>
        <translation>දුරකථනය; ජංගම; දුරකථන අංකය; ජංගම අංකය</translation>
    </message>
    <message>
        <source>wife; husband; partner</source>
        <translation>බිරිඳ; සැමියා; සහකරු; කලත්‍රයා</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Any word of the help</source>
        <translation>උදව්වේ ඕනෑම වචනයක්</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>නැවත වැඩට</translation>
    </message>
    <message>
        <source>Back to work (Esc)</source>
        <translation>නැවත වැඩට (Esc)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>තීරුව</translation>
    </message>
    <message>
        <source>Formula: {formula}</source>
        <translation>සූත්‍රය: {formula}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>උදව්</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>අඩංගු දේ</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>හිස් විය හැක</translation>
    </message>
    <message>
        <source>No topic holds “{words}”.</source>
        <translation>“{words}” අඩංගු මාතෘකාවක් නැත.</translation>
    </message>
    <message>
        <source>Source: the handbook of performance indicators, {place}</source>
        <translation>මූලාශ්‍රය: කාර්ය සාධන දර්ශක අත්පොත, {place}</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>මාතෘකාවේ පෙළ</translation>
    </message>
    <message>
        <source>The handbook gives no norm: compare with your plan and your past.</source>
        <translation>අත්පොත සම්මතයක් නොදේ: ඔබේ සැලැස්ම හා අතීතය සමඟ සසඳන්න.</translation>
    </message>
    <message>
        <source>The rule behind it</source>
        <translation>ඊට පිටුපස රීතිය</translation>
    </message>
    <message>
        <source>To add one</source>
        <translation>එකක් එක් කිරීමට</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>මාතෘකා</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>හමු වන දේ</translation>
    </message>
    <message>
        <source>a code that stands in {file}</source>
        <translation>{file} හි ඇති කේතයක්</translation>
    </message>
    <message>
        <source>a day, like 2026-01-31</source>
        <translation>දිනයක්, 2026-01-31 වැනි</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>අංකයක්</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>පූර්ණ සංඛ්‍යාවක්</translation>
    </message>
    <message>
        <source>a word of a list that grows</source>
        <translation>වැඩෙන ලැයිස්තුවක වචනයක්</translation>
    </message>
    <message>
        <source>an amount, like 1250.50</source>
        <translation>මුදලක්, 1250.50 වැනි</translation>
    </message>
    <message>
        <source>box {number}</source>
        <translation>කොටුව {number}</translation>
    </message>
    <message>
        <source>indicator {number}</source>
        <translation>දර්ශකය {number}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>නැත</translation>
    </message>
    <message>
        <source>one of: {codes}</source>
        <translation>මෙයින් එකක්: {codes}</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>වගුව {number}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>පෙළ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ඔව්</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ඔව් හෝ නැත</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nothing was saved in these days.</source>
        <translation>මෙම දිනවල කිසිවක් සුරැකුවේ නැත.</translation>
    </message>
    <message>
        <source>Only the first {most} records are listed.</source>
        <translation>පළමු සටහන් {most} පමණක් ලැයිස්තු කර ඇත.</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>සුරැකීම්</translation>
    </message>
    <message>
        <source>What a save changed</source>
        <translation>සුරැකීමකින් වෙනස් වූ දේ</translation>
    </message>
    <message>
        <source>What save {name} changed</source>
        <translation>{name} සුරැකීමෙන් වෙනස් වූ දේ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>කළ දේ</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>කවුද කුමක් කළේ</translation>
    </message>
    <message>
        <source>by this person only</source>
        <translation>මෙම පුද්ගලයා පමණක්</translation>
    </message>
    <message>
        <source>of the save with this name (A-12)</source>
        <translation>මෙම නම ඇති සුරැකීමේ (A-12)</translation>
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
        <translation>සාමාජිකයෙකු එක් කරන්න</translation>
    </message>
    <message>
        <source>Cover starts on</source>
        <translation>ආවරණය ඇරඹෙන දිනය</translation>
    </message>
    <message>
        <source>Down and Enter take somebody who is known already; F2 shows their record.</source>
        <translation>පහළ ඊතලය හා Enter දැනටමත් දන්නා කෙනෙකු ගනී; F2 ඔවුන්ගේ සටහන පෙන්වයි.</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>ලියාපදිංචි කරන්න</translation>
    </message>
    <message>
        <source>First premium</source>
        <translation>පළමු වාරිකය</translation>
    </message>
    <message>
        <source>Leave empty for a new household. Of one that is there, write its code.</source>
        <translation>නව ගෘහයකට හිස්ව තබන්න. දැනට ඇති එකක නම් එහි කේතය ලියන්න.</translation>
    </message>
    <message>
        <source>Leave empty for people who are not insured yet.</source>
        <translation>තවම රක්ෂණය නොවූ අයට හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Phone of the holder</source>
        <translation>ඔප්පුකරුගේ දුරකථනය</translation>
    </message>
</context>
<context>
    <name>IBNR method</name>
    <message>
        <source>Chain ladder</source>
        <translation>චේන් ලැඩර්</translation>
    </message>
    <message>
        <source>Expected claims</source>
        <translation>අපේක්ෂිත හිමිකම්</translation>
    </message>
    <message>
        <source>Lag factors</source>
        <translation>පමා සාධක</translation>
    </message>
    <message>
        <source>None: claims are reported at once</source>
        <translation>නැත: හිමිකම් වහාම වාර්තා වේ</translation>
    </message>
    <message>
        <source>Percentage of reported claims</source>
        <translation>වාර්තා වූ හිමිකම්වල ප්‍රතිශතය</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>In this book this laptop is called {other}, and its receipts carry that. Choose {other} again.</source>
        <translation>මෙම පොතේ මෙම පරිගණකය {other} ලෙස හඳුන්වන අතර එහි ලදුපත්වල එය ඇත. නැවත {other} තෝරන්න.</translation>
    </message>
    <message>
        <source>The code {code} belongs to another laptop of this book ({name}). Choose another code for this one.</source>
        <translation>{code} කේතය මෙම පොතේ වෙනත් පරිගණකයක ({name}) ය. මෙයට වෙනත් කේතයක් තෝරන්න.</translation>
    </message>
    <message>
        <source>The code {code} belongs to another laptop of this book. Choose another code for this one.</source>
        <translation>{code} කේතය මෙම පොතේ වෙනත් පරිගණකයක ය. මෙයට වෙනත් කේතයක් තෝරන්න.</translation>
    </message>
    <message>
        <source>{code} in {table} was changed since. Take back the later change first.</source>
        <translation>{table} හි {code} ඉන්පසු වෙනස් කර ඇත. පළමුව පසු වෙනස ආපසු ගන්න.</translation>
    </message>
    <message>
        <source>{other} in {others} rests on {code} in {table}. Take {other} back first, or its save {save}.</source>
        <translation>{others} හි {other} රඳා පවතින්නේ {table} හි {code} මතය. පළමුව {other}, නැතහොත් එහි {save} සුරැකීම, ආපසු ගන්න.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>&quot;{cell}&quot; begins a line of totals, which is no record; leave the line out</source>
        <translation>&quot;{cell}&quot; එකතු පේළියක් අරඹයි, එය සටහනක් නොවේ; පේළිය අත්හරින්න</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; has too many decimals; a rate has at most {places}</source>
        <translation>&quot;{cell}&quot; හි දශම වැඩිය; අනුපාතයකට උපරිම {places}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; has too many decimals; the currency has {decimals}, and nothing parts the thousands</source>
        <translation>&quot;{cell}&quot; හි දශම වැඩිය; මුදල් ඒකකයේ {decimals} ක් ඇති අතර දහස් වෙන් කරන කිසිවක් නැත</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a date where text is wanted; format the column as text and type it again</source>
        <translation>&quot;{cell}&quot; පෙළ අවශ්‍ය තැන දිනයකි; තීරුව පෙළ ලෙස සකසා නැවත ටයිප් කරන්න</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a number cut short where text is wanted; format the column as text and type it again</source>
        <translation>&quot;{cell}&quot; පෙළ අවශ්‍ය තැන කපා කෙටි කළ අංකයකි; තීරුව පෙළ ලෙස සකසා නැවත ටයිප් කරන්න</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a number where text is wanted; format the column as text and type it again</source>
        <translation>&quot;{cell}&quot; පෙළ අවශ්‍ය තැන අංකයකි; තීරුව පෙළ ලෙස සකසා නැවත ටයිප් කරන්න</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a percentage where none is wanted; write the number alone</source>
        <translation>&quot;{cell}&quot; අවශ්‍ය නැති තැන ප්‍රතිශතයකි; අංකය පමණක් ලියන්න</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is larger than any amount a scheme can hold</source>
        <translation>&quot;{cell}&quot; යෝජනා ක්‍රමයක තිබිය හැකි ඕනෑම මුදලකට වඩා විශාලය</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is neither yes nor no</source>
        <translation>&quot;{cell}&quot; ඔව් හෝ නැත නොවේ</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is no text, but a spreadsheet’s yes or no; format the column as text and type it again</source>
        <translation>&quot;{cell}&quot; පෙළ නොව පැතුරුම්පතක ඔව් හෝ නැත වේ; තීරුව පෙළ ලෙස සකසා නැවත ටයිප් කරන්න</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is no value; leave the cell empty where nothing is known</source>
        <translation>&quot;{cell}&quot; අගයක් නොවේ; කිසිවක් නොදන්නා විට කොටුව හිස්ව තබන්න</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a date; write it as 2026-01-31</source>
        <translation>&quot;{cell}&quot; දිනයක් නොවේ; 2026-01-31 ලෙස ලියන්න</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a number</source>
        <translation>&quot;{cell}&quot; අංකයක් නොවේ</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a whole number</source>
        <translation>&quot;{cell}&quot; පූර්ණ සංඛ්‍යාවක් නොවේ</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not an amount</source>
        <translation>&quot;{cell}&quot; මුදලක් නොවේ</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not in the list: {choices}</source>
        <translation>&quot;{cell}&quot; ලැයිස්තුවේ නැත: {choices}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not in the list; is it {near}?</source>
        <translation>&quot;{cell}&quot; ලැයිස්තුවේ නැත; එය {near} ද?</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not written in the form of its column, {form}</source>
        <translation>&quot;{cell}&quot; එහි තීරුවේ ආකාරයෙන්, {form}, ලියා නැත</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is the error of a formula; put the formula right, or empty the cell if nothing is known</source>
        <translation>&quot;{cell}&quot; සූත්‍රයක දෝෂයකි; සූත්‍රය නිවැරදි කරන්න, නොදන්නේ නම් කොටුව හිස් කරන්න</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too large for a ratio; the most is {high}, and {cell} % is written {share}</source>
        <translation>&quot;{cell}&quot; අනුපාතයකට විශාල වැඩිය; උපරිමය {high}, {cell} % ලියන්නේ {share} ලෙසය</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too large; the most is {high}</source>
        <translation>&quot;{cell}&quot; විශාල වැඩිය; උපරිමය {high}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too long ago; check the year</source>
        <translation>&quot;{cell}&quot; බොහෝ කලකට පෙරය; වසර පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too small; the least is {low}</source>
        <translation>&quot;{cell}&quot; කුඩා වැඩිය; අවමය {low}</translation>
    </message>
    <message>
        <source>&quot;{code}&quot; in {sheet} was set aside</source>
        <translation>{sheet} හි &quot;{code}&quot; වෙන් කර ඇත</translation>
    </message>
    <message>
        <source>&quot;{code}&quot; is not in {table}, or only in a row that was replaced</source>
        <translation>&quot;{code}&quot; {table} හි නැත, නැතහොත් ප්‍රතිස්ථාපිත පේළියක පමණි</translation>
    </message>
    <message>
        <source>&quot;{form}&quot; is no form of days; known are {known}</source>
        <translation>&quot;{form}&quot; දින ආකාරයක් නොවේ; දන්නා ඒවා {known}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be given here; known are {known}</source>
        <translation>&quot;{name}&quot; මෙහි දිය නොහැක; දන්නා ඒවා {known}</translation>
    </message>
    <message numerus="yes">
        <source>%n files that {table} tells of are not in the folder {folder}</source>
        <translation>
            <numerusform>{table} කියන ගොනු %n ක් {folder} ෆෝල්ඩරයේ නැත</numerusform>
            <numerusform>{table} කියන ගොනු %n ක් {folder} ෆෝල්ඩරයේ නැත</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims that bill another amount than their items and services, whose sum was taken: {count}</source>
        <translation>අයිතම හා සේවාවලට වෙනත් මුදලක් බිල් කරන හිමිකම්; ඒවායේ එකතුව ගන්නා ලදී: {count}</translation>
    </message>
    <message>
        <source>Columns that are passed over: {columns}</source>
        <translation>මඟහැරි තීරු: {columns}</translation>
    </message>
    <message>
        <source>Comparing the records with each other and with the file</source>
        <translation>සටහන් එකිනෙක හා ගොනුව සමඟ සසඳමින්</translation>
    </message>
    <message>
        <source>Covers of people or policies that were deleted, passed over: {count}</source>
        <translation>මකා දැමූ අයගේ හෝ ඔප්පුවල ආවරණ, මඟහැරි: {count}</translation>
    </message>
    <message>
        <source>Days such as {cell} can be meant in more than one form: choose the form of the days, or add --give days={form}</source>
        <translation>{cell} වැනි දින එක් ආකාරයකට වඩා කියවිය හැක: දිනවල ආකාරය තෝරන්න, නැතහොත් --give days={form} එක් කරන්න</translation>
    </message>
    <message>
        <source>Everything is good; nothing was written, since it was only to be checked.</source>
        <translation>සියල්ල හොඳයි; පරීක්ෂා කිරීමට පමණක් වූ බැවින් කිසිවක් ලියුවේ නැත.</translation>
    </message>
    <message>
        <source>Everything was in the file already; nothing was written.</source>
        <translation>සියල්ල දැනටමත් ගොනුවේ තිබිණි; කිසිවක් ලියුවේ නැත.</translation>
    </message>
    <message>
        <source>Hidden sheets were read, too: {sheets}</source>
        <translation>සැඟවුණු පත්‍ර ද කියවන ලදී: {sheets}</translation>
    </message>
    <message>
        <source>It was read as an export of {program}.</source>
        <translation>එය {program} හි නිර්යාතයක් ලෙස කියවන ලදී.</translation>
    </message>
    <message>
        <source>Items and services of claims that were replaced or deleted, passed over: {count}</source>
        <translation>ප්‍රතිස්ථාපිත හෝ මකා දැමූ හිමිකම්වල අයිතම හා සේවා, මඟහැරි: {count}</translation>
    </message>
    <message>
        <source>Links to rows that are not there stay empty: {columns}</source>
        <translation>නැති පේළිවලට සබැඳි හිස්ව පවතී: {columns}</translation>
    </message>
    <message>
        <source>Passed over, since they have no place here: rows that were replaced or deleted: {rows} ({by_row}); columns: {columns}; tables: {tables} ({by_table})</source>
        <translation>මෙහි තැනක් නැති බැවින් මඟහැරි: ප්‍රතිස්ථාපිත හෝ මකා දැමූ පේළි: {rows} ({by_row}); තීරු: {columns}; වගු: {tables} ({by_table})</translation>
    </message>
    <message>
        <source>People who came to a policy after its start and count from its start: {count}</source>
        <translation>ආරම්භයෙන් පසු ඔප්පුවකට පැමිණි, ආරම්භයේ සිට ගැනෙන අය: {count}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} කියවමින්</translation>
    </message>
    <message>
        <source>Setting rows aside</source>
        <translation>පේළි වෙන් කරමින්</translation>
    </message>
    <message>
        <source>Tables that are not there, so that what they would tell stays empty: {tables}</source>
        <translation>නැති වගු, එබැවින් ඒවා කියන දේ හිස්ව පවතී: {tables}</translation>
    </message>
    <message>
        <source>Tables that are passed over: {tables}</source>
        <translation>මඟහැරි වගු: {tables}</translation>
    </message>
    <message>
        <source>There is no file {name} to import from.</source>
        <translation>ආයාත කිරීමට {name} ගොනුවක් නැත.</translation>
    </message>
    <message>
        <source>There is no folder or workbook {name} to import from.</source>
        <translation>ආයාත කිරීමට {name} ෆෝල්ඩරයක් හෝ වැඩපොතක් නැත.</translation>
    </message>
    <message>
        <source>There is no table in {name}.</source>
        <translation>{name} හි වගුවක් නැත.</translation>
    </message>
    <message>
        <source>Too much is not right to set rows aside. Mend what all these rows share, then try again.</source>
        <translation>පේළි වෙන් කිරීමට වැරදි වැඩිය. මෙම සියලු පේළිවලට පොදු දේ හදා නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>Valuated claims without a payment, since no batch run tells its day: {count}</source>
        <translation>ගෙවීමක් නැති තක්සේරු හිමිකම්, කිසිදු කාණ්ඩ ක්‍රියාවලියක් දිනය නොකියන බැවින්: {count}</translation>
    </message>
    <message>
        <source>Writing the records</source>
        <translation>සටහන් ලියමින්</translation>
    </message>
    <message>
        <source>a cell stands far from all others, in row {row}; delete the empty rows and columns, or save the sheet as a CSV file</source>
        <translation>{row} පේළියේ කොටුවක් අනෙක් සියල්ලෙන් ඈතය; හිස් පේළි හා තීරු මකන්න, නැතහොත් පත්‍රය CSV ගොනුවක් ලෙස සුරකින්න</translation>
    </message>
    <message>
        <source>a column has no name; give it one of the known names, or take it out</source>
        <translation>තීරුවකට නමක් නැත; දන්නා නමක් දෙන්න, නැතහොත් එය ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>a formula without its value; open the workbook in a spreadsheet program and save it</source>
        <translation>අගයක් නැති සූත්‍රයක්; වැඩපොත පැතුරුම්පත් වැඩසටහනක විවෘත කර සුරකින්න</translation>
    </message>
    <message>
        <source>a line names one of {names} and a number, such as B14,0.45; {most} is at most 10, all others at most 1</source>
        <translation>පේළියක් {names} අතරින් එකක් හා අංකයක් නම් කරයි, B14,0.45 වැනි; {most} උපරිම 10 කි, අනෙක් සියල්ල උපරිම 1 කි</translation>
    </message>
    <message>
        <source>a line or a cell is too long: a quotation mark or the end of the line is missing</source>
        <translation>පේළියක් හෝ කොටුවක් දිග වැඩිය: උද්ධෘත ලකුණක් හෝ පේළියේ අවසානය නැත</translation>
    </message>
    <message>
        <source>a new scheme needs its name and its currency first</source>
        <translation>නව යෝජනා ක්‍රමයකට පළමුව එහි නම හා මුදල් ඒකකය අවශ්‍යයි</translation>
    </message>
    <message>
        <source>a number of {digits} digits where text is wanted, and a spreadsheet keeps only 15 of them; format the column as text and type it again</source>
        <translation>පෙළ අවශ්‍ය තැන ඉලක්කම් {digits} ක අංකයකි, පැතුරුම්පතක් තබාගන්නේ 15 ක් පමණි; තීරුව පෙළ ලෙස සකසා නැවත ටයිප් කරන්න</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed properly</source>
        <translation>උද්ධෘත ලකුණක් විවෘත කර නිසි ලෙස වසා නැත</translation>
    </message>
    <message>
        <source>a value is missing; this column cannot be empty</source>
        <translation>අගයක් නැත; මෙම තීරුව හිස් විය නොහැක</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; is missing</source>
        <translation>&quot;{name}&quot; තීරුව නැත</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; is not known; the nearest known one is &quot;{near}&quot;</source>
        <translation>&quot;{name}&quot; තීරුව නොදනී; ආසන්නතම දන්නා එක &quot;{near}&quot;</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; stands twice</source>
        <translation>&quot;{name}&quot; තීරුව දෙවරක් ඇත</translation>
    </message>
    <message>
        <source>doubtful: {title} ({count}); coverbook check names them</source>
        <translation>සැකසහිත: {title} ({count}); coverbook check ඒවා නම් කරයි</translation>
    </message>
    <message>
        <source>it belongs to line {line}, which was set aside</source>
        <translation>එය වෙන් කළ {line} පේළියට අයත්ය</translation>
    </message>
    <message>
        <source>it is not said in which form the column is written</source>
        <translation>තීරුව ලියා ඇති ආකාරය කියා නැත</translation>
    </message>
    <message>
        <source>letters of &quot;{cell}&quot; are lost; type it again</source>
        <translation>&quot;{cell}&quot; හි අකුරු නැති වී ඇත; නැවත ටයිප් කරන්න</translation>
    </message>
    <message>
        <source>new in the list {list}: {word}</source>
        <translation>{list} ලැයිස්තුවේ නව: {word}</translation>
    </message>
    <message>
        <source>no such file is known; is it {near}?</source>
        <translation>එවැනි ගොනුවක් නොදනී; එය {near} ද?</translation>
    </message>
    <message>
        <source>no table has the headings of the matching</source>
        <translation>ගැළපීමේ ශීර්ෂ ඇති වගුවක් නැත</translation>
    </message>
    <message>
        <source>no table of {program} is in it</source>
        <translation>එහි {program} වගුවක් නැත</translation>
    </message>
    <message>
        <source>the file cannot be read; check that you may open it</source>
        <translation>ගොනුව කියවිය නොහැක; එය විවෘත කළ හැකිදැයි පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>the file is empty; its first line must name the columns</source>
        <translation>ගොනුව හිස්ය; එහි පළමු පේළිය තීරු නම් කළ යුතුය</translation>
    </message>
    <message>
        <source>the file is missing; a new scheme needs its name and its currency</source>
        <translation>ගොනුව නැත; නව යෝජනා ක්‍රමයකට නම හා මුදල් ඒකකය අවශ්‍යයි</translation>
    </message>
    <message>
        <source>the file is not in UTF-8; save it again as CSV UTF-8</source>
        <translation>ගොනුව UTF-8 නොවේ; CSV UTF-8 ලෙස නැවත සුරකින්න</translation>
    </message>
    <message>
        <source>the first line names {columns} columns, more than {most}; leave the others out</source>
        <translation>පළමු පේළිය තීරු {columns} ක් නම් කරයි, එය {most} ට වැඩිය; අනෙක් ඒවා අත්හරින්න</translation>
    </message>
    <message>
        <source>the letters of &quot;{cell}&quot; are broken; is it &quot;{near}&quot;? Save the table again as CSV UTF-8</source>
        <translation>&quot;{cell}&quot; හි අකුරු කැඩී ඇත; එය &quot;{near}&quot; ද? වගුව CSV UTF-8 ලෙස නැවත සුරකින්න</translation>
    </message>
    <message>
        <source>the line has {cells} cells, the header {width}</source>
        <translation>පේළියේ කොටු {cells}, ශීර්ෂයේ {width}</translation>
    </message>
    <message>
        <source>the lines of voucher {voucher} must carry one date</source>
        <translation>{voucher} වවුචරයේ පේළිවල එකම දිනය තිබිය යුතුය</translation>
    </message>
    <message>
        <source>the lines of {key} must have the same under {field}</source>
        <translation>{key} හි පේළිවල {field} යටතේ එකම දේ තිබිය යුතුය</translation>
    </message>
    <message>
        <source>the number &quot;{cell}&quot; is longer than its cell shows noughts for, and those before it may be lost; format the column as text and type it again</source>
        <translation>&quot;{cell}&quot; අංකය එහි කොටුව බිංදු පෙන්වන ප්‍රමාණයට වඩා දිගය, ඊට පෙර ඒවා නැති වී තිබිය හැක; තීරුව පෙළ ලෙස සකසා නැවත ටයිප් කරන්න</translation>
    </message>
    <message>
        <source>the sheet is damaged; save the workbook again</source>
        <translation>පත්‍රය හානි වී ඇත; වැඩපොත නැවත සුරකින්න</translation>
    </message>
    <message>
        <source>the table is missing; {table} refers to it</source>
        <translation>වගුව නැත; {table} එයට යොමු වේ</translation>
    </message>
    <message>
        <source>the value holds a sign that cannot be printed; type it again</source>
        <translation>අගයේ මුද්‍රණය කළ නොහැකි සලකුණක් ඇත; නැවත ටයිප් කරන්න</translation>
    </message>
    <message>
        <source>there is no &quot;{code}&quot; in {sheet}</source>
        <translation>{sheet} හි &quot;{code}&quot; නැත</translation>
    </message>
    <message>
        <source>there is no exchange file in it</source>
        <translation>එහි හුවමාරු ගොනුවක් නැත</translation>
    </message>
    <message>
        <source>this is not the file that {table} tells of: it was changed</source>
        <translation>මෙය {table} කියන ගොනුව නොවේ: එය වෙනස් කර ඇත</translation>
    </message>
    <message>
        <source>voucher {voucher} does not balance; its lines add up to {off}</source>
        <translation>{voucher} වවුචරය තුලනය නොවේ; පේළිවල එකතුව {off}</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8; it was read as Windows-1252: look at its accents</source>
        <translation>{file} UTF-8 නොවේ; එය Windows-1252 ලෙස කියවන ලදී: එහි අකුරු බලන්න</translation>
    </message>
    <message>
        <source>{file} says what each heading means. Look at it, then import with --as {file}</source>
        <translation>{file} එක් එක් ශීර්ෂයේ අර්ථය කියයි. එය බලා --as {file} සමඟ ආයාත කරන්න</translation>
    </message>
    <message>
        <source>{file} was passed over; no such file is known</source>
        <translation>{file} මඟහැරිය; එවැනි ගොනුවක් නොදනී</translation>
    </message>
    <message>
        <source>{key} is in the file already with &quot;{old}&quot;, not &quot;{new}&quot;; correct it there</source>
        <translation>{key} දැනටමත් &quot;{new}&quot; නොව &quot;{old}&quot; සමඟ ගොනුවේ ඇත; එහිදී නිවැරදි කරන්න</translation>
    </message>
    <message>
        <source>{key} is in the file already with other lines; correct it there</source>
        <translation>{key} දැනටමත් වෙනත් පේළි සමඟ ගොනුවේ ඇත; එහිදී නිවැරදි කරන්න</translation>
    </message>
    <message>
        <source>{key} stands already on line {first}</source>
        <translation>{key} දැනටමත් {first} පේළියේ ඇත</translation>
    </message>
    <message>
        <source>{name} cannot be read. Check that you may open it.</source>
        <translation>{name} කියවිය නොහැක. එය විවෘත කළ හැකිදැයි පරීක්ෂා කරන්න.</translation>
    </message>
    <message>
        <source>{name} holds no text: it is a picture or a file of another program.</source>
        <translation>{name} හි පෙළ නැත: එය රූපයක් හෝ වෙනත් වැඩසටහනක ගොනුවකි.</translation>
    </message>
    <message>
        <source>{name} is a table alone: say with --as NAME.json what its headings mean.</source>
        <translation>{name} වගුවක් පමණි: එහි ශීර්ෂවල අර්ථය --as NAME.json මගින් කියන්න.</translation>
    </message>
    <message>
        <source>{name} is neither a workbook (.xlsx, .ods) nor a CSV file.</source>
        <translation>{name} වැඩපොතක් (.xlsx, .ods) හෝ CSV ගොනුවක් නොවේ.</translation>
    </message>
    <message>
        <source>{name} is no saved matching of headings. Write a new one with --propose.</source>
        <translation>{name} සුරැකූ ශීර්ෂ ගැළපීමක් නොවේ. --propose මගින් නව එකක් ලියන්න.</translation>
    </message>
    <message>
        <source>{name} is not an Excel workbook.</source>
        <translation>{name} Excel වැඩපොතක් නොවේ.</translation>
    </message>
    <message>
        <source>{name} is of an old kind: save it as .xlsx and import that.</source>
        <translation>{name} පැරණි වර්ගයකි: .xlsx ලෙස සුරැක එය ආයාත කරන්න.</translation>
    </message>
    <message>
        <source>{name} is read as an exchange folder, to which nothing is given: leave --give away.</source>
        <translation>{name} කියවන්නේ කිසිවක් නොදෙන හුවමාරු ෆෝල්ඩරයක් ලෙසය: --give ඉවත් කරන්න.</translation>
    </message>
    <message>
        <source>{name} is there already: propose under another name.</source>
        <translation>{name} දැනටමත් ඇත: වෙනත් නමකින් යෝජනා කරන්න.</translation>
    </message>
    <message>
        <source>{name} is too large to be read as a workbook. Save its sheets as CSV files in one folder and import that.</source>
        <translation>{name} වැඩපොතක් ලෙස කියවීමට විශාල වැඩිය. එහි පත්‍ර CSV ගොනු ලෙස එක් ෆෝල්ඩරයක සුරැක එය ආයාත කරන්න.</translation>
    </message>
    <message>
        <source>{name} only marks an open workbook: close that and import it.</source>
        <translation>{name} විවෘත වැඩපොතක් සලකුණු කරයි පමණි: එය වසා ආයාත කරන්න.</translation>
    </message>
    <message>
        <source>{program} knows neither the name of the scheme nor its currency: enter both in the window, or add --give name=… --give currency=…</source>
        <translation>{program} යෝජනා ක්‍රමයේ නම හෝ මුදල් ඒකකය නොදනී: දෙකම කවුළුවේ ඇතුළත් කරන්න, නැතහොත් --give name=… --give currency=… එක් කරන්න</translation>
    </message>
    <message>
        <source>{sheet}: {rows} new</source>
        <translation>{sheet}: නව {rows}</translation>
    </message>
    <message>
        <source>{sheet}: {rows} set aside in {file}</source>
        <translation>{sheet}: {rows} ක් {file} හි වෙන් කළේය</translation>
    </message>
    <message>
        <source>{table}: it is not known what it holds; it is passed over.</source>
        <translation>{table}: එහි ඇති දේ නොදනී; එය මඟහැරේ.</translation>
    </message>
    <message>
        <source>{table}: no heading means {field}.</source>
        <translation>{table}: කිසිදු ශීර්ෂයක් {field} අදහස් නොකරයි.</translation>
    </message>
    <message>
        <source>{table}: passed over are {headings}.</source>
        <translation>{table}: මඟහැරුණේ {headings}.</translation>
    </message>
    <message>
        <source>{table}: say in which form {heading} is written: {forms}.</source>
        <translation>{table}: {heading} ලියා ඇති ආකාරය කියන්න: {forms}.</translation>
    </message>
</context>
<context>
    <name>Index form</name>
    <message>
        <source>Nobody is in force who has no claim of that day yet.</source>
        <translation>එදින හිමිකමක් තවම නැති බලපවත්වන කිසිවෙක් නැත.</translation>
    </message>
    <message>
        <source>Nothing was measured at {station} from {first} to {last}.</source>
        <translation>{first} සිට {last} දක්වා {station} හි කිසිවක් මැන නැත.</translation>
    </message>
    <message>
        <source>Only its policies: where several stations serve one product.</source>
        <translation>එහි ඔප්පු පමණි: එක් නිෂ්පාදනයකට මධ්‍යස්ථාන කිහිපයක් ඇති විට.</translation>
    </message>
    <message>
        <source>Post the claims</source>
        <translation>හිමිකම් සටහන් කරන්න</translation>
    </message>
    <message>
        <source>The contract lacks its first or last measure, or its payout.</source>
        <translation>ගිවිසුමේ පළමු හෝ අවසන් මිනුම, නැතහොත් ගෙවීම නැත.</translation>
    </message>
    <message>
        <source>The readings of its station are added up over its season.</source>
        <translation>එහි මධ්‍යස්ථානයේ කියවීම් කන්නය පුරා එකතු වේ.</translation>
    </message>
    <message>
        <source>The season runs to {last}: decide after it.</source>
        <translation>කන්නය {last} දක්වා පවතී: ඉන්පසු තීරණය කරන්න.</translation>
    </message>
    <message>
        <source>{measured} was measured: nothing is due.</source>
        <translation>මැනූ අගය {measured}: කිසිවක් ගෙවිය යුතු නැත.</translation>
    </message>
    <message numerus="yes">
        <source>{measured} was measured: {share} of {payout} is due, {each} to each of %n covers.</source>
        <translation>
            <numerusform>මැනූ අගය {measured}: {payout} න් {share} ගෙවිය යුතුය, ආවරණ %n න් එකකට {each}.</numerusform>
            <numerusform>මැනූ අගය {measured}: {payout} න් {share} ගෙවිය යුතුය, ආවරණ %n න් එකකට {each}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Claims rejection ratio</source>
        <translation>හිමිකම් ප්‍රතික්ෂේප අනුපාතය</translation>
    </message>
    <message>
        <source>Coverage ratio</source>
        <translation>ආවරණ අනුපාතය</translation>
    </message>
    <message>
        <source>Growth ratio</source>
        <translation>වර්ධන අනුපාතය</translation>
    </message>
    <message>
        <source>Incurred claims ratio</source>
        <translation>සිදු වූ හිමිකම් අනුපාතය</translation>
    </message>
    <message>
        <source>Incurred expense ratio</source>
        <translation>දැරූ වියදම් අනුපාතය</translation>
    </message>
    <message>
        <source>Liquidity ratio</source>
        <translation>ද්‍රවශීලතා අනුපාතය</translation>
    </message>
    <message>
        <source>Net income ratio</source>
        <translation>ශුද්ධ ආදායම් අනුපාතය</translation>
    </message>
    <message>
        <source>Promptness of claims settlement</source>
        <translation>හිමිකම් බේරුම් කිරීමේ කඩිනම්බව</translation>
    </message>
    <message>
        <source>Renewal ratio</source>
        <translation>අලුත් කිරීමේ අනුපාතය</translation>
    </message>
    <message>
        <source>Solvency ratio</source>
        <translation>ද්‍රාවණ අනුපාතය</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>the median time to settle claims</extracomment>
        <translation>
            <numerusform>දින %n</numerusform>
            <numerusform>දින %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A pension is among these products: its contributions count as premium here.</source>
        <translation>මෙම නිෂ්පාදනවල විශ්‍රාම වැටුපක් ඇත: එහි දායක මුදල් මෙහි වාරිකය ලෙස ගැනේ.</translation>
    </message>
    <message>
        <source>A pension is not renewed: persistency takes the place of renewal.</source>
        <translation>විශ්‍රාම වැටුපක් අලුත් නොකරයි: අලුත් කිරීම වෙනුවට අඛණ්ඩතාව ගැනේ.</translation>
    </message>
    <message>
        <source>A pension product earns no premium: contributions stand in its place.</source>
        <translation>විශ්‍රාම වැටුප් නිෂ්පාදනයක් වාරිකයක් නූපයයි: ඒ වෙනුවට දායක මුදල් ඇත.</translation>
    </message>
    <message>
        <source>A pension product has no claims ratio: nothing is earned against claims.</source>
        <translation>විශ්‍රාම වැටුප් නිෂ්පාදනයකට හිමිකම් අනුපාතයක් නැත: හිමිකම්වලට එරෙහිව කිසිවක් උපයන්නේ නැත.</translation>
    </message>
    <message>
        <source>Active insured / target population</source>
        <translation>සක්‍රිය රක්ෂිතයන් / ඉලක්ක ජනගහනය</translation>
    </message>
    <message>
        <source>Admitted assets B01 / reserves and other liabilities</source>
        <translation>පිළිගත් වත්කම් B01 / සංචිත හා වෙනත් වගකීම්</translation>
    </message>
    <message>
        <source>An index pays many or none at once: expect this to swing from year to year.</source>
        <translation>දර්ශකයක් එකවර බොහෝ දෙනෙකුට ගෙවයි, නැතහොත් කිසිවෙකුට නොගෙවයි: වසරින් වසර විශාල වෙනසක් අපේක්ෂා කරන්න.</translation>
    </message>
    <message>
        <source>Average claim</source>
        <translation>සාමාන්‍ය හිමිකම</translation>
    </message>
    <message>
        <source>Before reinsurance</source>
        <translation>ප්‍රතිරක්ෂණයට පෙර</translation>
    </message>
    <message>
        <source>Cash and investments easily turned into cash / payables within three months</source>
        <translation>මුදල් හා පහසුවෙන් මුදල් කළ හැකි ආයෝජන / මාස තුනක් තුළ ගෙවිය යුතු දේ</translation>
    </message>
    <message>
        <source>Change in active insured / active insured at the start</source>
        <translation>සක්‍රිය රක්ෂිතයන්ගේ වෙනස / ආරම්භයේ සක්‍රිය රක්ෂිතයන්</translation>
    </message>
    <message>
        <source>Claims for each insured year</source>
        <translation>රක්ෂිත වසරකට හිමිකම්</translation>
    </message>
    <message>
        <source>Claims rejected</source>
        <translation>ප්‍රතික්ෂේප වූ හිමිකම්</translation>
    </message>
    <message>
        <source>Claims still undecided: {count}</source>
        <translation>තවම තීරණය නොවූ හිමිකම්: {count}</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products together are no benchmark: compare each product with its like.</source>
        <translation>අනිවාර්ය හා ස්වේච්ඡා නිෂ්පාදන එකට මිණුම් දණ්ඩක් නොවේ: එක් එක් නිෂ්පාදනය එවැනිම එකක් සමඟ සසඳන්න.</translation>
    </message>
    <message>
        <source>Compulsory credit life ends and renews with the loan.</source>
        <translation>අනිවාර්ය ණය ජීවිත රක්ෂණය ණය සමඟ අවසන් වී අලුත් වේ.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>දායක මුදල්</translation>
    </message>
    <message>
        <source>Count what every partner spends: insurer, agent, administrator, provider. Compare the figure before reinsurance.</source>
        <translation>සෑම හවුල්කරුවෙකුම වියදම් කරන දේ ගණන් ගන්න: රක්ෂණකරු, නියෝජිතයා, පරිපාලක, සපයන්නා. ප්‍රතිරක්ෂණයට පෙර සංඛ්‍යාව සසඳන්න.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>ආවරණය</translation>
    </message>
    <message>
        <source>Days from the event until the money is received or the claim denied</source>
        <translation>සිදුවීමේ සිට මුදල් ලැබෙන හෝ හිමිකම ප්‍රතික්ෂේප වන තෙක් දින</translation>
    </message>
    <message>
        <source>For every 100 that falls due within three months, so much can be paid at once.</source>
        <translation>මාස තුනක් තුළ ගෙවිය යුතු සෑම 100 කින්ම වහාම ගෙවිය හැකි ප්‍රමාණය.</translation>
    </message>
    <message>
        <source>For every 100 the scheme owes, now or later, it holds so much in assets that can be relied on.</source>
        <translation>යෝජනා ක්‍රමය දැන් හෝ පසුව ගෙවිය යුතු සෑම 100 කට, විශ්වාස කළ හැකි වත්කම්වල ඇති ප්‍රමාණය.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>වර්ධනය</translation>
    </message>
    <message>
        <source>How long a family waits from the event until it holds the money, or knows that there is none.</source>
        <translation>සිදුවීමේ සිට මුදල් අතට ලැබෙන තෙක් හෝ නොලැබෙන බව දැනගන්නා තෙක් පවුලක් බලා සිටින කාලය.</translation>
    </message>
    <message>
        <source>How much the number of insured people grew or shrank over the period.</source>
        <translation>කාලය තුළ රක්ෂිත අයගේ ගණන වැඩි වූ හෝ අඩු වූ ප්‍රමාණය.</translation>
    </message>
    <message>
        <source>Incurred claims P11 / earned premium P02</source>
        <translation>සිදු වූ හිමිකම් P11 / උපයාගත් වාරිකය P02</translation>
    </message>
    <message>
        <source>Incurred expenses</source>
        <translation>දැරූ වියදම්</translation>
    </message>
    <message>
        <source>Insured who renewed / insured who could have renewed</source>
        <translation>අලුත් කළ රක්ෂිතයන් / අලුත් කළ හැකි වූ රක්ෂිතයන්</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>ද්‍රවශීලතාව</translation>
    </message>
    <message>
        <source>Measured for the whole organisation: it pays from one purse.</source>
        <translation>මුළු සංවිධානයටම මනිනු ලැබේ: එය ගෙවන්නේ එකම මුදල් පසුම්බියෙනි.</translation>
    </message>
    <message>
        <source>Measured for the whole organisation: its assets are not assigned to products.</source>
        <translation>මුළු සංවිධානයටම මනිනු ලැබේ: එහි වත්කම් නිෂ්පාදනවලට වෙන් කර නැත.</translation>
    </message>
    <message>
        <source>Net income P28 / earned premium P02</source>
        <translation>ශුද්ධ ආදායම P28 / උපයාගත් වාරිකය P02</translation>
    </message>
    <message>
        <source>Net income before reinsurance</source>
        <translation>ප්‍රතිරක්ෂණයට පෙර ශුද්ධ ආදායම</translation>
    </message>
    <message>
        <source>No claim was reported in the period.</source>
        <translation>කාලය තුළ හිමිකමක් වාර්තා වී නැත.</translation>
    </message>
    <message>
        <source>No claim was settled in the period.</source>
        <translation>කාලය තුළ හිමිකමක් බේරුම් කර නැත.</translation>
    </message>
    <message>
        <source>No expense has been entered for this period.</source>
        <translation>මෙම කාලයට වියදමක් ඇතුළත් කර නැත.</translation>
    </message>
    <message>
        <source>No premium was earned in the period.</source>
        <translation>කාලය තුළ වාරිකයක් උපයා නැත.</translation>
    </message>
    <message>
        <source>No voucher has been entered: cash, assets and debts are not known.</source>
        <translation>වවුචරයක් ඇතුළත් කර නැත: මුදල්, වත්කම් හා ණය නොදනී.</translation>
    </message>
    <message>
        <source>Nobody was insured the day before the period.</source>
        <translation>කාලයට පෙර දින කිසිවෙකු රක්ෂණය වී නොසිටියේය.</translation>
    </message>
    <message>
        <source>Nobody&apos;s cover came up for renewal in the period.</source>
        <translation>කාලය තුළ කිසිවෙකුගේ ආවරණයක් අලුත් කිරීමට පැමිණ නැත.</translation>
    </message>
    <message>
        <source>Nothing is payable within three months.</source>
        <translation>මාස තුනක් තුළ කිසිවක් ගෙවිය යුතු නැත.</translation>
    </message>
    <message>
        <source>Of every 100 claims reported, so many were refused. Partly paid claims are counted apart.</source>
        <translation>වාර්තා වූ සෑම හිමිකම් 100 කින්ම ප්‍රතික්ෂේප වූ ගණන. කොටසක් ගෙවූ හිමිකම් වෙන්ව ගැනේ.</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much came back as benefits. It moves with how often and how much members claim.</source>
        <translation>උපයාගත් සෑම 100 කින්ම ප්‍රතිලාභ ලෙස ආපසු ගිය ප්‍රමාණය. සාමාජිකයන් හිමිකම් ඉල්ලන වාර ගණන හා මුදල අනුව එය වෙනස් වේ.</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much was left before donations. Below zero the scheme lives on capital or gifts.</source>
        <translation>උපයාගත් සෑම 100 කින්ම පරිත්‍යාගවලට පෙර ඉතිරි වූ ප්‍රමාණය. බිංදුවට අඩු නම් යෝජනා ක්‍රමය ජීවත් වන්නේ ප්‍රාග්ධනයෙන් හෝ තෑගිවලිනි.</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much went into running the scheme. A fifth or less leaves most for benefits.</source>
        <translation>උපයාගත් සෑම 100 කින්ම යෝජනා ක්‍රමය පවත්වාගෙන යාමට ගිය ප්‍රමාණය. පහෙන් එකක් හෝ අඩු නම් වැඩි කොටස ප්‍රතිලාභවලට ඉතිරි වේ.</translation>
    </message>
    <message>
        <source>Of every 100 people the scheme is meant for, so many are insured on the last day.</source>
        <translation>යෝජනා ක්‍රමය අදහස් කළ සෑම 100 දෙනෙකුගෙන්ම අවසන් දිනයේ රක්ෂිත අයගේ ගණන.</translation>
    </message>
    <message>
        <source>Of every 100 who could stay, so many did. Deaths and those too old are not counted against the scheme.</source>
        <translation>රැඳිය හැකි වූ සෑම 100 දෙනෙකුගෙන්ම රැඳුණු ගණන. මරණ හා වයස වැඩි අය යෝජනා ක්‍රමයට එරෙහිව නොගැනේ.</translation>
    </message>
    <message>
        <source>Operating expenses P16 / earned premium P02</source>
        <translation>මෙහෙයුම් වියදම් P16 / උපයාගත් වාරිකය P02</translation>
    </message>
    <message>
        <source>Operating expenses before reinsurance</source>
        <translation>ප්‍රතිරක්ෂණයට පෙර මෙහෙයුම් වියදම්</translation>
    </message>
    <message>
        <source>Products to which renewal does not apply are left out.</source>
        <translation>අලුත් කිරීම අදාළ නොවන නිෂ්පාදන අත්හැරේ.</translation>
    </message>
    <message>
        <source>Promptness</source>
        <translation>කඩිනම්බව</translation>
    </message>
    <message>
        <source>Rejected claims / claims reported</source>
        <translation>ප්‍රතික්ෂේප වූ හිමිකම් / වාර්තා වූ හිමිකම්</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>අලුත් කිරීම</translation>
    </message>
    <message>
        <source>Savings and interest pay part of these benefits: ratios to earned premium are distorted.</source>
        <translation>ඉතුරුම් හා පොලී මෙම ප්‍රතිලාභවලින් කොටසක් ගෙවයි: උපයාගත් වාරිකයට අනුපාත විකෘති වේ.</translation>
    </message>
    <message>
        <source>Solvency</source>
        <translation>ද්‍රාවණතාව</translation>
    </message>
    <message>
        <source>Takaful, mudharaba: participants and operator share the surplus by the agreed ratio.</source>
        <translation>තකාෆුල්, මුඩාරබා: සහභාගිවන්නන් හා ක්‍රියාකරු එකඟ වූ අනුපාතයෙන් අතිරික්තය බෙදාගනී.</translation>
    </message>
    <message>
        <source>Takaful, non-profit: the surplus stays with the members&apos; fund.</source>
        <translation>තකාෆුල්, ලාභ නොලබන: අතිරික්තය සාමාජිකයන්ගේ අරමුදලේ රැඳේ.</translation>
    </message>
    <message>
        <source>Takaful, ta&apos;awuni: the surplus goes back to the participants.</source>
        <translation>තකාෆුල්, තඅවුනි: අතිරික්තය සහභාගිවන්නන්ට ආපසු යයි.</translation>
    </message>
    <message>
        <source>Takaful, wakala: the surplus is the participants&apos;; the operator earns a fee only.</source>
        <translation>තකාෆුල්, වකාලා: අතිරික්තය සහභාගිවන්නන්ගේ ය; ක්‍රියාකරු ගාස්තුවක් පමණක් උපයයි.</translation>
    </message>
    <message>
        <source>The operator&apos;s charges to the takaful fund are an expense.</source>
        <translation>තකාෆුල් අරමුදලට ක්‍රියාකරුගේ ගාස්තු වියදමකි.</translation>
    </message>
    <message>
        <source>The shares of the reserves payable within three months are not set.</source>
        <translation>මාස තුනක් තුළ ගෙවිය යුතු සංචිත කොටස් නියම කර නැත.</translation>
    </message>
    <message>
        <source>The target population is 0.</source>
        <translation>ඉලක්ක ජනගහනය 0 වේ.</translation>
    </message>
    <message>
        <source>The target population is not known. Enter it with the day it was counted.</source>
        <translation>ඉලක්ක ජනගහනය නොදනී. ගණන් කළ දිනය සමඟ එය ඇතුළත් කරන්න.</translation>
    </message>
    <message>
        <source>The target population was counted more than a year before.</source>
        <translation>ඉලක්ක ජනගහනය ගණන් කළේ වසරකට වඩා පෙරය.</translation>
    </message>
    <message>
        <source>There are no liabilities to set the assets against.</source>
        <translation>වත්කම් සමඟ සැසඳීමට වගකීම් නැත.</translation>
    </message>
    <message>
        <source>Vouchers on operating expenses</source>
        <translation>මෙහෙයුම් වියදම් පිළිබඳ වවුචර</translation>
    </message>
    <message>
        <source>What it would be divided by is below nought: a ratio to it would mean nothing.</source>
        <translation>බෙදිය යුතු අගය බිංදුවට අඩුය: එයට අනුපාතයක අර්ථයක් නැත.</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>නරක</translation>
    </message>
    <message>
        <source>good</source>
        <translation>හොඳ</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>නැත</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>අ/නැ</translation>
    </message>
    <message>
        <source>no norm</source>
        <translation>සම්මතයක් නැත</translation>
    </message>
    <message>
        <source>norm: 0 to 10 %</source>
        <translation>සම්මතය: 0 - 10 %</translation>
    </message>
    <message>
        <source>norm: 120 % or more</source>
        <translation>සම්මතය: 120 % හෝ වැඩි</translation>
    </message>
    <message>
        <source>norm: 85 % or more</source>
        <translation>සම්මතය: 85 % හෝ වැඩි</translation>
    </message>
    <message>
        <source>norm: at most 20 %</source>
        <translation>සම්මතය: උපරිම 20 %</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>අදාළ නැත</translation>
    </message>
    <message>
        <source>plan: {target}</source>
        <translation>සැලැස්ම: {target}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>තාවකාලික</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>යමක් අඩුය</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>අවධානයෙන්</translation>
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
        <translation>දහයෙන් ඔබ්බට…</translation>
    </message>
    <message>
        <source>How it was reached</source>
        <translation>එය ලැබුණු ආකාරය</translation>
    </message>
    <message>
        <source>Set the shares payable</source>
        <translation>ගෙවිය යුතු කොටස් නියම කරන්න</translation>
    </message>
    <message>
        <source>Source: performance indicators for microinsurance, number {number}</source>
        <translation>මූලාශ්‍රය: ක්ෂුද්‍ර රක්ෂණ කාර්ය සාධන දර්ශක, අංක {number}</translation>
    </message>
    <message>
        <source>The quarter before it was {before}, a year ago {year}.</source>
        <translation>පෙර කාර්තුවේ {before}, වසරකට පෙර {year}.</translation>
    </message>
    <message>
        <source>The quarter before it was {before}.</source>
        <translation>පෙර කාර්තුවේ {before}.</translation>
    </message>
    <message>
        <source>There is no norm: compare with your own plan and your own past.</source>
        <translation>සම්මතයක් නැත: ඔබේම සැලැස්ම හා අතීතය සමඟ සසඳන්න.</translation>
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
        <translation>ඔවුන් කී තවත් දේ.</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>විමසූ දිනය</translation>
    </message>
    <message>
        <source>Exit interview</source>
        <translation>ඉවත් වීමේ සම්මුඛ සාකච්ඡාව</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>ඔවුන්ගේම වචනවලින්</translation>
    </message>
    <message>
        <source>Leave empty where a whole group has left.</source>
        <translation>මුළු කණ්ඩායමක් ඉවත් වූ විට හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>What was missing?</source>
        <translation>අඩු වූයේ කුමක්ද?</translation>
    </message>
    <message>
        <source>What would have kept them, in a word of the list: choose what comes nearest.</source>
        <translation>ඔවුන් රඳවාගත හැකිව තිබූ දේ, ලැයිස්තුවේ වචනයකින්: ආසන්නතම එක තෝරන්න.</translation>
    </message>
    <message>
        <source>Would they come back?</source>
        <translation>ඔවුන් නැවත එයිද?</translation>
    </message>
</context>
<context>
    <name>Investing</name>
    <message>
        <source>It comes back after the day on which it was bought, {day}.</source>
        <translation>එය ආපසු ලැබෙන්නේ එය මිල දී ගත් {day} දිනට පසුවය.</translation>
    </message>
    <message>
        <source>{code} was paid back on {day}. Choose one that is held.</source>
        <translation>{code} {day} දින ආපසු ගෙවන ලදී. දැනට ඇති එකක් තෝරන්න.</translation>
    </message>
</context>
<context>
    <name>Investing form</name>
    <message>
        <source>An investment is paid back</source>
        <translation>ආයෝජනයක් ආපසු ගෙවේ</translation>
    </message>
    <message>
        <source>Interest or profit that came with it</source>
        <translation>ඒ සමඟ ලැබුණු පොලිය හෝ ලාභය</translation>
    </message>
    <message>
        <source>Invest money</source>
        <translation>මුදල් ආයෝජනය කරන්න</translation>
    </message>
    <message>
        <source>Paid into</source>
        <translation>ගෙවූ ගිණුම</translation>
    </message>
    <message>
        <source>Save the investment</source>
        <translation>ආයෝජනය සුරකින්න</translation>
    </message>
    <message>
        <source>Save what came back</source>
        <translation>ආපසු ලැබුණු දේ සුරකින්න</translation>
    </message>
    <message>
        <source>Without what was invested. Nought where none came.</source>
        <translation>ආයෝජනය කළ මුදල නැතිව. කිසිවක් නොලැබුණේ නම් බිංදුව.</translation>
    </message>
</context>
<context>
    <name>Investment</name>
    <message>
        <source>A share of the profit</source>
        <translation>ලාභයෙන් කොටසක්</translation>
    </message>
    <message>
        <source>All that one institution holds</source>
        <translation>එක් ආයතනයක ඇති සියල්ල</translation>
    </message>
    <message>
        <source>Bond of a company</source>
        <translation>සමාගමක බැඳුම්කරය</translation>
    </message>
    <message>
        <source>Deposit at a bank</source>
        <translation>බැංකු තැන්පතුව</translation>
    </message>
    <message>
        <source>Loan to members or others</source>
        <translation>සාමාජිකයන්ට හෝ අන් අයට ණය</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>නිශ්චල දේපළ</translation>
    </message>
    <message>
        <source>Shares of a company</source>
        <translation>සමාගමක කොටස්</translation>
    </message>
    <message>
        <source>Shares of a fund</source>
        <translation>අරමුදලක කොටස්</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>වෙනත් දෙයක්</translation>
    </message>
    <message>
        <source>Treasury bill or bond</source>
        <translation>භාණ්ඩාගාර බිල්පත හෝ බැඳුම්කරය</translation>
    </message>
</context>
<context>
    <name>Investment form</name>
    <message>
        <source>Admitted, in percent</source>
        <translation>පිළිගත්, සියයට</translation>
    </message>
    <message>
        <source>As an agency has graded it. Leave empty where none has.</source>
        <translation>නියෝජිත ආයතනයක් ශ්‍රේණිගත කළ පරිදි. කිසිවක් ශ්‍රේණිගත කර නැත්නම් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>At most, in percent of all investments</source>
        <translation>උපරිමය, සියලු ආයෝජනවලින් සියයට</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>මිලදීගත් දිනය</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>පන්තිය</translation>
    </message>
    <message>
        <source>Falls due on</source>
        <translation>කල්පිරෙන දිනය</translation>
    </message>
    <message>
        <source>For whose reserves it is kept. Leave empty for the scheme as a whole.</source>
        <translation>එය තබාගන්නේ කාගේ සංචිත සඳහාද. මුළු යෝජනා ක්‍රමයටම නම් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>ශ්‍රේණිය</translation>
    </message>
    <message>
        <source>How much of it the supervisor counts. Leave empty for all of it.</source>
        <translation>අධීක්ෂකයා එයින් ගණන් ගන්නා ප්‍රමාණය. සියල්ලට නම් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>ආයතනය</translation>
    </message>
    <message>
        <source>Interest accrues by it, day by day. Of a share of the profit it is a guess.</source>
        <translation>පොලිය ඒ අනුව දිනෙන් දින එකතු වේ. ලාභයෙන් කොටසක නම් එය අනුමානයකි.</translation>
    </message>
    <message>
        <source>Least grade</source>
        <translation>අවම ශ්‍රේණිය</translation>
    </message>
    <message>
        <source>Leave empty for what has no such day.</source>
        <translation>එවැනි දිනයක් නැති දෙයට හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>කුමකින්ද</translation>
    </message>
    <message>
        <source>Paid for it</source>
        <translation>එයට ගෙවූ</translation>
    </message>
    <message>
        <source>Rate of a year, in percent</source>
        <translation>වාර්ෂික අනුපාතය, සියයට</translation>
    </message>
    <message>
        <source>Real estate has 10 unless it stands here.</source>
        <translation>මෙහි නැත්නම් නිශ්චල දේපළවලට 10 කි.</translation>
    </message>
    <message>
        <source>Sold or paid back early on</source>
        <translation>විකුණූ හෝ කලින් ආපසු ගෙවූ දිනය</translation>
    </message>
    <message>
        <source>What it returns</source>
        <translation>එයින් ලැබෙන දේ</translation>
    </message>
    <message>
        <source>With whom the money lies.</source>
        <translation>මුදල් ඇත්තේ කා ළඟද.</translation>
    </message>
</context>
<context>
    <name>Investments</name>
    <message>
        <source>Admitted</source>
        <translation>පිළිගත්</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>උපරිමය</translation>
    </message>
    <message>
        <source>Claims, expenses and premium are a quarter of their year in the business plan.</source>
        <translation>හිමිකම්, වියදම් හා වාරිකය ව්‍යාපාර සැලැස්මේ ඒවායේ වසරෙන් හතරෙන් එකකි.</translation>
    </message>
    <message>
        <source>Expenses to pay</source>
        <translation>ගෙවිය යුතු වියදම්</translation>
    </message>
    <message>
        <source>Falls due, with interest</source>
        <translation>කල්පිරේ, පොලිය සමඟ</translation>
    </message>
    <message>
        <source>Graded too low: {codes}</source>
        <translation>ශ්‍රේණිය අවමයට වඩා අඩුය: {codes}</translation>
    </message>
    <message>
        <source>Interest accrues by itself, day by day; of a share of the profit nothing does.</source>
        <translation>පොලිය තනිවම දිනෙන් දින එකතු වේ; ලාභයෙන් කොටසක කිසිවක් එකතු නොවේ.</translation>
    </message>
    <message>
        <source>Interest so far</source>
        <translation>මෙතෙක් පොලිය</translation>
    </message>
    <message>
        <source>Invested</source>
        <translation>ආයෝජනය කළ</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>ආයෝජනය</translation>
    </message>
    <message>
        <source>Investments on {day}</source>
        <translation>{day} දින ආයෝජන</translation>
    </message>
    <message>
        <source>Investments that fall due</source>
        <translation>කල්පිරෙන ආයෝජන</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>තබාගත්</translation>
    </message>
    <message>
        <source>More than allowed</source>
        <translation>අවසර දුන් ප්‍රමාණයට වැඩි</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>සීමාවක් නැත</translation>
    </message>
    <message>
        <source>Of all investments</source>
        <translation>සියලු ආයෝජනවලින්</translation>
    </message>
    <message>
        <source>Premium to come</source>
        <translation>ඉදිරි වාරිකය</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>අනුපාතය</translation>
    </message>
    <message>
        <source>Real estate may be {share} percent unless the policy says otherwise.</source>
        <translation>ප්‍රතිපත්තියේ වෙනත් ලෙස සඳහන් නොවේ නම් නිශ්චල දේපළ සියයට {share} ක් විය හැක.</translation>
    </message>
    <message>
        <source>The balance sheet holds {off} on B03 and B10 that this register does not know.</source>
        <translation>මෙම ලේඛනය නොදන්නා {off} ශේෂ පත්‍රයේ B03 සහ B10 හි ඇත.</translation>
    </message>
    <message>
        <source>What falls due, and what is to be paid</source>
        <translation>කල්පිරෙන දේ සහ ගෙවිය යුතු දේ</translation>
    </message>
    <message>
        <source>how many quarters ahead</source>
        <translation>ඉදිරි කාර්තු කීයක්ද</translation>
    </message>
</context>
<context>
    <name>Keying</name>
    <message>
        <source>(empty)</source>
        <translation>(හිස්)</translation>
    </message>
    <message>
        <source>1: first keyed</source>
        <translation>1: පළමුව ටයිප් කළ</translation>
    </message>
    <message>
        <source>1: take the first</source>
        <translation>1: පළමු එක ගන්න</translation>
    </message>
    <message>
        <source>2: second keyed</source>
        <translation>2: දෙවනුව ටයිප් කළ</translation>
    </message>
    <message>
        <source>2: take the second</source>
        <translation>2: දෙවන එක ගන්න</translation>
    </message>
    <message>
        <source>3: key the form again</source>
        <translation>3: පෝරමය නැවත ටයිප් කරන්න</translation>
    </message>
    <message>
        <source>A stack has 1 to {most} forms: count them before you key.</source>
        <translation>මිටියක පෝරම 1 සිට {most} දක්වා ඇත: ටයිප් කිරීමට පෙර ඒවා ගණන් කරන්න.</translation>
    </message>
    <message>
        <source>A stack of forms</source>
        <translation>පෝරම මිටියක්</translation>
    </message>
    <message>
        <source>All its forms are saved as one save, or none of them.</source>
        <translation>එහි සියලු පෝරම එක් සුරැකීමක් ලෙස සුරැකේ, නැතහොත් එකක්වත් නොසුරැකේ.</translation>
    </message>
    <message>
        <source>As on its cover: the village and the day, say.</source>
        <translation>එහි ආවරණ පත්‍රයේ ඇති පරිදි: උදාහරණයක් ලෙස ගම හා දිනය.</translation>
    </message>
    <message>
        <source>Back to the stacks</source>
        <translation>මිටි වෙත ආපසු</translation>
    </message>
    <message>
        <source>Begin to key</source>
        <translation>ටයිප් කිරීම අරඹන්න</translation>
    </message>
    <message>
        <source>Count them by hand: so none is left out.</source>
        <translation>ඒවා අතින් ගණන් කරන්න: එවිට කිසිවක් මඟ නොහැරේ.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>වෙනස්කම්</translation>
    </message>
    <message>
        <source>First keyed by</source>
        <translation>පළමුව ටයිප් කළේ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>පෝරමය</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>පෝරම</translation>
    </message>
    <message>
        <source>Give the stack a name, as it is written on its cover.</source>
        <translation>එහි ආවරණ පත්‍රයේ ලියා ඇති පරිදි මිටියට නමක් දෙන්න.</translation>
    </message>
    <message>
        <source>How many forms</source>
        <translation>පෝරම කීයක්ද</translation>
    </message>
    <message>
        <source>It waits for</source>
        <translation>බලා සිටින්නේ</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>පෝරමය තබාගන්න</translation>
    </message>
    <message>
        <source>Key it</source>
        <translation>ටයිප් කරන්න</translation>
    </message>
    <message>
        <source>Key it the second time</source>
        <translation>දෙවන වරට ටයිප් කරන්න</translation>
    </message>
    <message>
        <source>Key the first form of {name}.</source>
        <translation>{name} හි පළමු පෝරමය ටයිප් කරන්න.</translation>
    </message>
    <message>
        <source>Look at the paper, then: 1 the first · 2 the second · 3 both are wrong</source>
        <translation>ලියවිල්ල බලන්න, ඉන්පසු: 1 පළමු එක · 2 දෙවන එක · 3 දෙකම වැරදිය</translation>
    </message>
    <message>
        <source>Name of the stack</source>
        <translation>මිටියේ නම</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>නව මිටියක්</translation>
    </message>
    <message>
        <source>No stack is being keyed.</source>
        <translation>කිසිදු මිටියක් ටයිප් කරමින් නැත.</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>ලියවිල්ලේ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ප්‍රගතිය</translation>
    </message>
    <message>
        <source>Remove the stack</source>
        <translation>මිටිය ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>Save a stack</source>
        <translation>මිටියක් සුරකින්න</translation>
    </message>
    <message>
        <source>Save the stack</source>
        <translation>මිටිය සුරකින්න</translation>
    </message>
    <message>
        <source>Second keyed by</source>
        <translation>දෙවනුව ටයිප් කළේ</translation>
    </message>
    <message>
        <source>Second keying</source>
        <translation>දෙවන ටයිප් කිරීම</translation>
    </message>
    <message>
        <source>Settle the differences</source>
        <translation>වෙනස්කම් විසඳන්න</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>මිටිය</translation>
    </message>
    <message>
        <source>Stacks of forms</source>
        <translation>පෝරම මිටි</translation>
    </message>
    <message>
        <source>Stacks of paper forms, keyed by two people and settled where they differ. Nothing is saved before.</source>
        <translation>දෙදෙනෙක් ටයිප් කර වෙනස් තැන් විසඳන කඩදාසි පෝරම මිටි. ඊට පෙර කිසිවක් නොසුරැකේ.</translation>
    </message>
    <message>
        <source>The two keyings are alike.</source>
        <translation>ටයිප් කිරීම් දෙක සමානය.</translation>
    </message>
    <message>
        <source>There is a stack {name} already: give this one another name.</source>
        <translation>{name} මිටියක් දැනටමත් ඇත: මෙයට වෙනත් නමක් දෙන්න.</translation>
    </message>
    <message>
        <source>There is no form {name} that could be keyed.</source>
        <translation>ටයිප් කළ හැකි {name} පෝරමයක් නැත.</translation>
    </message>
    <message>
        <source>There is no stack {name}. Choose one from the list.</source>
        <translation>{name} මිටියක් නැත. ලැයිස්තුවෙන් එකක් තෝරන්න.</translation>
    </message>
    <message>
        <source>Which forms lie in it</source>
        <translation>එහි ඇත්තේ කුමන පෝරමද</translation>
    </message>
    <message>
        <source>You have keyed {name} the first time: somebody else keys it the second time.</source>
        <translation>ඔබ {name} පළමු වරට ටයිප් කර ඇත: දෙවන වරට ටයිප් කරන්නේ වෙනත් අයෙකි.</translation>
    </message>
    <message>
        <source>differences to settle</source>
        <translation>විසඳිය යුතු වෙනස්කම්</translation>
    </message>
    <message>
        <source>is keyed the first time</source>
        <translation>පළමු වරට ටයිප් කරමින්</translation>
    </message>
    <message>
        <source>is keyed the second time</source>
        <translation>දෙවන වරට ටයිප් කරමින්</translation>
    </message>
    <message>
        <source>keyed a third time</source>
        <translation>තෙවන වරට ටයිප් කළ</translation>
    </message>
    <message>
        <source>ready to be saved</source>
        <translation>සුරැකීමට සූදානම්</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{count} න් {done}</translation>
    </message>
    <message>
        <source>{line}, row {row}</source>
        <translation>{line}, පේළිය {row}</translation>
    </message>
    <message>
        <source>{name} cannot be saved yet: key it twice, and settle each difference.</source>
        <translation>{name} තවම සුරැකිය නොහැක: එය දෙවරක් ටයිප් කර, එක් එක් වෙනස විසඳන්න.</translation>
    </message>
    <message>
        <source>{name} is keyed the first time: give the stack to a second person.</source>
        <translation>{name} පළමු වරට ටයිප් කර ඇත: මිටිය දෙවන අයෙකුට දෙන්න.</translation>
    </message>
    <message>
        <source>{name} is keyed twice: settle where the two differ.</source>
        <translation>{name} දෙවරක් ටයිප් කර ඇත: දෙක වෙනස් වන තැන් විසඳන්න.</translation>
    </message>
    <message>
        <source>{name} is ready to be saved.</source>
        <translation>{name} සුරැකීමට සූදානම්ය.</translation>
    </message>
    <message>
        <source>{name} may be in the book already: look at save {save}, then remove the stack.</source>
        <translation>{name} දැනටමත් පොතේ තිබිය හැක: {save} සුරැකීම බලා, ඉන්පසු මිටිය ඉවත් කරන්න.</translation>
    </message>
    <message>
        <source>{name} would be removed with all that was keyed of it.</source>
        <translation>{name} එහි ටයිප් කළ සියල්ල සමඟ ඉවත් වේ.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n differences to settle.</source>
        <translation>
            <numerusform>{name}: විසඳිය යුතු වෙනස්කම් %n ක්.</numerusform>
            <numerusform>{name}: විසඳිය යුතු වෙනස්කම් %n ක්.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n forms saved.</source>
        <translation>
            <numerusform>{name}: පෝරම %n ක් සුරැකිණි.</numerusform>
            <numerusform>{name}: පෝරම %n ක් සුරැකිණි.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {count} forms keyed the second time.</source>
        <translation>
            <numerusform>{name}: පෝරම {count} න් %n ක් දෙවන වරට ටයිප් කර ඇත.</numerusform>
            <numerusform>{name}: පෝරම {count} න් %n ක් දෙවන වරට ටයිප් කර ඇත.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {count} forms keyed.</source>
        <translation>
            <numerusform>{name}: පෝරම {count} න් %n ක් ටයිප් කර ඇත.</numerusform>
            <numerusform>{name}: පෝරම {count} න් %n ක් ටයිප් කර ඇත.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {open} of {all} differences are open</source>
        <translation>{name}: වෙනස්කම් {all} න් {open} ක් විවෘතය</translation>
    </message>
    <message>
        <source>{person} is keying {name}: one person keys a stack from the first form to the last.</source>
        <translation>{person} {name} ටයිප් කරමින් සිටී: පළමු පෝරමයේ සිට අවසාන එක දක්වා මිටියක් ටයිප් කරන්නේ එක් අයෙකි.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>සිංහල</translation>
    </message>
</context>
<context>
    <name>Laptop</name>
    <message>
        <source>A short code of its own for this laptop keeps its numbers apart from all others.</source>
        <translation>මෙම පරිගණකයේම කෙටි කේතයක් එහි අංක අනෙක් සියල්ලෙන් වෙන් කරයි.</translation>
    </message>
    <message>
        <source>Choose a code for this laptop</source>
        <translation>මෙම පරිගණකයට කේතයක් තෝරන්න</translation>
    </message>
    <message>
        <source>Code of this laptop</source>
        <translation>මෙම පරිගණකයේ කේතය</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ඉදිරියට</translation>
    </message>
    <message>
        <source>One to three letters or digits, as in receipt R-{code}-2026-00001.</source>
        <translation>අකුරු හෝ ඉලක්කම් එකක් සිට තුනක් දක්වා, R-{code}-2026-00001 ලදුපතේ මෙන්.</translation>
    </message>
    <message>
        <source>Write one to three letters from A to Z, or digits.</source>
        <translation>A සිට Z දක්වා අකුරු හෝ ඉලක්කම් එකක් සිට තුනක් ලියන්න.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>A debit is positive, a credit negative: all postings together are nought.</source>
        <translation>හර ධන වේ, බැර සෘණ වේ: සියලු සටහන්වල එකතුව බිංදුවයි.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>ශේෂය</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>බැර</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>දිනය</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>හර</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>ලෙජරය</translation>
    </message>
    <message>
        <source>Nothing is posted on {code}. Lines with postings are: {known}</source>
        <translation>{code} හි කිසිවක් ගිණුම්ගත කර නැත. ගිණුම්ගත සටහන් ඇති පේළි: {known}</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>ගිණුම් සටහන්</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>ශේෂ පිරික්සුම</translation>
    </message>
    <message>
        <source>of one line only</source>
        <translation>එක් පේළියක පමණක්</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Accounts receivable</source>
        <translation>ලැබිය යුතු ගිණුම්</translation>
    </message>
    <message>
        <source>Accrued liabilities reserve</source>
        <translation>උපචිත වගකීම් සංචිතය</translation>
    </message>
    <message>
        <source>Administrative expenses</source>
        <translation>පරිපාලන වියදම්</translation>
    </message>
    <message>
        <source>Admitted assets</source>
        <translation>පිළිගත් වත්කම්</translation>
    </message>
    <message>
        <source>Capital paid in</source>
        <translation>ගෙවූ ප්‍රාග්ධනය</translation>
    </message>
    <message>
        <source>Cash and cash equivalents</source>
        <translation>මුදල් හා මුදල් සමාන දේ</translation>
    </message>
    <message>
        <source>Cash at the end</source>
        <translation>අවසානයේ මුදල්</translation>
    </message>
    <message>
        <source>Cash at the start</source>
        <translation>ආරම්භයේ මුදල්</translation>
    </message>
    <message>
        <source>Cash from financing</source>
        <translation>මූල්‍යකරණයෙන් මුදල්</translation>
    </message>
    <message>
        <source>Cash from investing</source>
        <translation>ආයෝජනයෙන් මුදල්</translation>
    </message>
    <message>
        <source>Cash from operations</source>
        <translation>මෙහෙයුම්වලින් මුදල්</translation>
    </message>
    <message>
        <source>Change in accrued liabilities reserve</source>
        <translation>උපචිත වගකීම් සංචිතයේ වෙනස</translation>
    </message>
    <message>
        <source>Change in cash</source>
        <translation>මුදල්වල වෙනස</translation>
    </message>
    <message>
        <source>Change in claims in course of settlement reserve</source>
        <translation>බේරුම් කෙරෙමින් පවතින හිමිකම් සංචිතයේ වෙනස</translation>
    </message>
    <message>
        <source>Change in incurred but not reported claims reserve</source>
        <translation>සිදු වූ නමුත් වාර්තා නොවූ හිමිකම් සංචිතයේ වෙනස</translation>
    </message>
    <message>
        <source>Change in the reinsurers&apos; share of claims reserves</source>
        <translation>හිමිකම් සංචිතවල ප්‍රතිරක්ෂක කොටසේ වෙනස</translation>
    </message>
    <message>
        <source>Change in the reinsurers&apos; share of unearned premium</source>
        <translation>නූපයූ වාරිකයේ ප්‍රතිරක්ෂක කොටසේ වෙනස</translation>
    </message>
    <message>
        <source>Change in unearned premium reserve</source>
        <translation>නූපයූ වාරික සංචිතයේ වෙනස</translation>
    </message>
    <message>
        <source>Claims in course of settlement reserve</source>
        <translation>බේරුම් කෙරෙමින් පවතින හිමිකම් සංචිතය</translation>
    </message>
    <message>
        <source>Claims paid</source>
        <translation>ගෙවූ හිමිකම්</translation>
    </message>
    <message>
        <source>Claims recovered from reinsurers</source>
        <translation>ප්‍රතිරක්ෂකයන්ගෙන් අයකරගත් හිමිකම්</translation>
    </message>
    <message>
        <source>Commission and profit share from reinsurers</source>
        <translation>ප්‍රතිරක්ෂකයන්ගෙන් කොමිස් හා ලාභ කොටස</translation>
    </message>
    <message>
        <source>Commission fees received, not from reinsurance</source>
        <translation>ලැබුණු කොමිස් ගාස්තු, ප්‍රතිරක්ෂණයෙන් නොවන</translation>
    </message>
    <message>
        <source>Distribution and communication expenses</source>
        <translation>බෙදාහැරීමේ හා සන්නිවේදන වියදම්</translation>
    </message>
    <message>
        <source>Donated equity</source>
        <translation>පරිත්‍යාග ස්කන්ධය</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>පරිත්‍යාග</translation>
    </message>
    <message>
        <source>Donations received</source>
        <translation>ලැබුණු පරිත්‍යාග</translation>
    </message>
    <message>
        <source>Earned premium</source>
        <translation>උපයාගත් වාරිකය</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>වියදම්</translation>
    </message>
    <message>
        <source>Extraordinary expenses</source>
        <translation>අසාමාන්‍ය වියදම්</translation>
    </message>
    <message>
        <source>Extraordinary income</source>
        <translation>අසාමාන්‍ය ආදායම</translation>
    </message>
    <message>
        <source>Fixed assets sold less bought</source>
        <translation>විකුණූ ස්ථාවර වත්කම්, මිලදීගත් ඒවා අඩු කර</translation>
    </message>
    <message>
        <source>Further liabilities due after three months</source>
        <translation>මාස තුනකට පසු ගෙවිය යුතු තවත් වගකීම්</translation>
    </message>
    <message>
        <source>Further liabilities due within three months</source>
        <translation>මාස තුනක් තුළ ගෙවිය යුතු තවත් වගකීම්</translation>
    </message>
    <message>
        <source>Gross claims paid</source>
        <translation>දළ ගෙවූ හිමිකම්</translation>
    </message>
    <message>
        <source>Gross investment income</source>
        <translation>දළ ආයෝජන ආදායම</translation>
    </message>
    <message>
        <source>Gross written premium</source>
        <translation>දළ ලියාපදිංචි වාරිකය</translation>
    </message>
    <message>
        <source>Incurred but not reported claims reserve</source>
        <translation>සිදු වූ නමුත් වාර්තා නොවූ හිමිකම් සංචිතය</translation>
    </message>
    <message>
        <source>Incurred claims</source>
        <translation>සිදු වූ හිමිකම්</translation>
    </message>
    <message>
        <source>Insurance liabilities due after three months</source>
        <translation>මාස තුනකට පසු ගෙවිය යුතු රක්ෂණ වගකීම්</translation>
    </message>
    <message>
        <source>Insurance liabilities due within three months</source>
        <translation>මාස තුනක් තුළ ගෙවිය යුතු රක්ෂණ වගකීම්</translation>
    </message>
    <message>
        <source>Investments easily turned into cash</source>
        <translation>පහසුවෙන් මුදල් කළ හැකි ආයෝජන</translation>
    </message>
    <message>
        <source>Investments not easily turned into cash</source>
        <translation>පහසුවෙන් මුදල් කළ නොහැකි ආයෝජන</translation>
    </message>
    <message>
        <source>Investments sold less bought, with their income</source>
        <translation>විකුණූ ආයෝජන, මිලදීගත් ඒවා අඩු කර, ආදායම සමඟ</translation>
    </message>
    <message>
        <source>Loans taken less repaid</source>
        <translation>ගත් ණය, ආපසු ගෙවූ ණය අඩු කර</translation>
    </message>
    <message>
        <source>Membership fees</source>
        <translation>සාමාජික ගාස්තු</translation>
    </message>
    <message>
        <source>Membership fees received</source>
        <translation>ලැබුණු සාමාජික ගාස්තු</translation>
    </message>
    <message>
        <source>Net fixed assets</source>
        <translation>ශුද්ධ ස්ථාවර වත්කම්</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>ශුද්ධ ආදායම</translation>
    </message>
    <message>
        <source>Net income after donations and taxes</source>
        <translation>පරිත්‍යාග හා බදුවලින් පසු ශුද්ධ ආදායම</translation>
    </message>
    <message>
        <source>Net income before donations and income taxes</source>
        <translation>පරිත්‍යාග හා ආදායම් බදුවලට පෙර ශුද්ධ ආදායම</translation>
    </message>
    <message>
        <source>Net income, not extraordinary</source>
        <translation>ශුද්ධ ආදායම, අසාමාන්‍ය නොවන</translation>
    </message>
    <message>
        <source>Non-admitted assets</source>
        <translation>නොපිළිගත් වත්කම්</translation>
    </message>
    <message>
        <source>Non-operating expenses</source>
        <translation>මෙහෙයුම් නොවන වියදම්</translation>
    </message>
    <message>
        <source>Non-operating income</source>
        <translation>මෙහෙයුම් නොවන ආදායම</translation>
    </message>
    <message>
        <source>Operating expenses</source>
        <translation>මෙහෙයුම් වියදම්</translation>
    </message>
    <message>
        <source>Operating expenses paid</source>
        <translation>ගෙවූ මෙහෙයුම් වියදම්</translation>
    </message>
    <message>
        <source>Operating income</source>
        <translation>මෙහෙයුම් ආදායම</translation>
    </message>
    <message>
        <source>Other admitted assets</source>
        <translation>වෙනත් පිළිගත් වත්කම්</translation>
    </message>
    <message>
        <source>Other capital accounts</source>
        <translation>වෙනත් ප්‍රාග්ධන ගිණුම්</translation>
    </message>
    <message>
        <source>Other cost of reinsurance</source>
        <translation>ප්‍රතිරක්ෂණයේ වෙනත් පිරිවැය</translation>
    </message>
    <message>
        <source>Other liabilities due after three months</source>
        <translation>මාස තුනකට පසු ගෙවිය යුතු වෙනත් වගකීම්</translation>
    </message>
    <message>
        <source>Other liabilities due within three months</source>
        <translation>මාස තුනක් තුළ ගෙවිය යුතු වෙනත් වගකීම්</translation>
    </message>
    <message>
        <source>Other non-admitted assets</source>
        <translation>වෙනත් නොපිළිගත් වත්කම්</translation>
    </message>
    <message>
        <source>Other operating expenses</source>
        <translation>වෙනත් මෙහෙයුම් වියදම්</translation>
    </message>
    <message>
        <source>Other operating income</source>
        <translation>වෙනත් මෙහෙයුම් ආදායම</translation>
    </message>
    <message>
        <source>Other operating income received</source>
        <translation>ලැබුණු වෙනත් මෙහෙයුම් ආදායම</translation>
    </message>
    <message>
        <source>Other operating income, not extraordinary</source>
        <translation>වෙනත් මෙහෙයුම් ආදායම, අසාමාන්‍ය නොවන</translation>
    </message>
    <message>
        <source>Owed by reinsurers, with their share of reserves</source>
        <translation>ප්‍රතිරක්ෂකයන් ගෙවිය යුතු, සංචිතවල ඔවුන්ගේ කොටස සමඟ</translation>
    </message>
    <message>
        <source>Paid-up share capital</source>
        <translation>ගෙවූ කොටස් ප්‍රාග්ධනය</translation>
    </message>
    <message>
        <source>Personnel expenses</source>
        <translation>කාර්ය මණ්ඩල වියදම්</translation>
    </message>
    <message>
        <source>Premium ceded to reinsurers</source>
        <translation>ප්‍රතිරක්ෂකයන්ට පවරන ලද වාරිකය</translation>
    </message>
    <message>
        <source>Premium received less refunds</source>
        <translation>ලැබුණු වාරිකය, ආපසු ගෙවීම් අඩු කර</translation>
    </message>
    <message>
        <source>Premiums receivable</source>
        <translation>ලැබිය යුතු වාරික</translation>
    </message>
    <message>
        <source>Prepaid claims</source>
        <translation>කලින් ගෙවූ හිමිකම්</translation>
    </message>
    <message>
        <source>Profit or loss of the current year</source>
        <translation>වත්මන් වසරේ ලාභය හෝ අලාභය</translation>
    </message>
    <message>
        <source>Received from less paid to reinsurers</source>
        <translation>ප්‍රතිරක්ෂකයන්ගෙන් ලැබුණු දේ, ගෙවූ දේ අඩු කර</translation>
    </message>
    <message>
        <source>Reinsurance expenses</source>
        <translation>ප්‍රතිරක්ෂණ වියදම්</translation>
    </message>
    <message>
        <source>Reinsurance payable</source>
        <translation>ගෙවිය යුතු ප්‍රතිරක්ෂණය</translation>
    </message>
    <message>
        <source>Retained earnings or accumulated losses</source>
        <translation>රඳවාගත් ඉපැයීම් හෝ සමුච්චිත අලාභ</translation>
    </message>
    <message>
        <source>Savings paid in less savings paid out</source>
        <translation>තැන්පත් කළ ඉතුරුම්, ආපසු ගෙවූ ඉතුරුම් අඩු කර</translation>
    </message>
    <message>
        <source>Taxes on income and profits</source>
        <translation>ආදායම් හා ලාභ මත බදු</translation>
    </message>
    <message>
        <source>Taxes, non-operating and extraordinary items</source>
        <translation>බදු, මෙහෙයුම් නොවන හා අසාමාන්‍ය අයිතම</translation>
    </message>
    <message>
        <source>Unearned premium reserve</source>
        <translation>නූපයූ වාරික සංචිතය</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>පේළි %n</numerusform>
            <numerusform>පේළි %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>තීරු</translation>
    </message>
    <message>
        <source>Copy what is listed</source>
        <translation>ලැයිස්තුව පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Filter by columns</source>
        <translation>තීරු අනුව පෙරන්න</translation>
    </message>
    <message>
        <source>Filter: {column}</source>
        <translation>පෙරන්න: {column}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>ලැයිස්තුව</translation>
    </message>
    <message>
        <source>Nothing here holds “{words}”.</source>
        <translation>මෙහි කිසිවක “{words}” නැත.</translation>
    </message>
    <message>
        <source>Only the first {count} rows are here. Put the list in order to have all of them.</source>
        <translation>මෙහි ඇත්තේ පළමු පේළි {count} පමණි. සියල්ල ලැබීමට ලැයිස්තුව පිළිවෙළ කරන්න.</translation>
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
        <translation>වචන දෙකටම එකම දිනයේ සටහන් ඇත. පළමුව ඒවා නිවැරදි කර, ඉන්පසු වචන ඒකාබද්ධ කරන්න.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>නැවත ගෙනෙන්න</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>හේතු</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>පහළට</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>සිදුවීම්</translation>
    </message>
    <message>
        <source>Every record that has the other word gets this one; the other is offered no more.</source>
        <translation>අනෙක් වචනය ඇති සෑම සටහනකටම මෙය ලැබේ; අනෙක තවදුරටත් නොදේ.</translation>
    </message>
    <message>
        <source>Every record that has the word gets the new one; the old one is offered no more.</source>
        <translation>වචනය ඇති සෑම සටහනකටම නව එක ලැබේ; පැරණි එක තවදුරටත් නොදේ.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>කණ්ඩායම්</translation>
    </message>
    <message>
        <source>In the forms</source>
        <translation>පෝරමවල</translation>
    </message>
    <message>
        <source>Kinds of identity papers</source>
        <translation>හැඳුනුම්පත් වර්ග</translation>
    </message>
    <message>
        <source>Kinds of things insured</source>
        <translation>රක්ෂිත දේ වර්ග</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>අවසන් වරට යෙදූ ඒවා මුලින්</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>මෙයට සමානය</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ඒකාබද්ධ කරන්න</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>ඒකාබද්ධ කරන්න…</translation>
    </message>
    <message>
        <source>No record has a word of this list yet. A new word in a form is there for the next time.</source>
        <translation>මෙම ලැයිස්තුවේ වචනයක් කිසිදු සටහනක තවම නැත. පෝරමයක නව වචනයක් ඊළඟ වරට මෙහි වේ.</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>රැකියා</translation>
    </message>
    <message>
        <source>Offered no more</source>
        <translation>තවදුරටත් නොදේ</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>ලැයිස්තුවේ ස්ථානය</translation>
    </message>
    <message>
        <source>Records that have the word keep it.</source>
        <translation>වචනය ඇති සටහන් එය තබාගනී.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>පළාත්</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>සෑම තැනම නම වෙනස් කරන්න</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>නම වෙනස් කරන්න…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>මධ්‍යස්ථාන</translation>
    </message>
    <message>
        <source>The word that stays</source>
        <translation>රැඳෙන වචනය</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ඉහළට</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>ගම්</translation>
    </message>
    <message>
        <source>Ways of payment</source>
        <translation>ගෙවීමේ ක්‍රම</translation>
    </message>
    <message>
        <source>Ways of repayment</source>
        <translation>ආපසු ගෙවීමේ ක්‍රම</translation>
    </message>
    <message>
        <source>What complaints are about</source>
        <translation>පැමිණිලිවල කරුණු</translation>
    </message>
    <message>
        <source>What people who left missed</source>
        <translation>ඉවත් වූ අයට අඩු වූ දේ</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>වචනය</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>වචන</translation>
    </message>
    <message>
        <source>Words with a place come first, by it; the others as they were used last.</source>
        <translation>ස්ථානයක් ඇති වචන ඒ අනුව මුලින් එයි; අනෙක් ඒවා අවසන් වරට යෙදූ පිළිවෙළටය.</translation>
    </message>
    <message>
        <source>Write it as</source>
        <translation>මෙසේ ලියන්න</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>දෙනු ලැබේ</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ඉවත් කළ</translation>
    </message>
    <message>
        <source>{list}: the forms offer the words used last first.</source>
        <translation>{list}: පෝරම අවසන් වරට යෙදූ වචන මුලින් දෙයි.</translation>
    </message>
    <message numerus="yes">
        <source>“{into}” stands in the place of “{word}” in %n records.</source>
        <translation>
            <numerusform>සටහන් %n ක “{word}” වෙනුවට “{into}” ඇත.</numerusform>
            <numerusform>සටහන් %n ක “{word}” වෙනුවට “{into}” ඇත.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” is in the list already. Merge the two words instead.</source>
        <translation>“{word}” දැනටමත් ලැයිස්තුවේ ඇත. ඒ වෙනුවට වචන දෙක ඒකාබද්ධ කරන්න.</translation>
    </message>
    <message>
        <source>“{word}” is offered again.</source>
        <translation>“{word}” නැවත දෙනු ලැබේ.</translation>
    </message>
    <message>
        <source>“{word}” is offered no more. Records that have it keep it.</source>
        <translation>“{word}” තවදුරටත් නොදේ. එය ඇති සටහන් එය තබාගනී.</translation>
    </message>
    <message>
        <source>“{word}”: how shall it be written?</source>
        <translation>“{word}”: එය ලිවිය යුත්තේ කෙසේද?</translation>
    </message>
    <message>
        <source>“{word}”: which word of the list is the same?</source>
        <translation>“{word}”: ලැයිස්තුවේ සමාන වචනය කුමක්ද?</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>A paper was made for them in this language.</source>
        <translation>මෙම භාෂාවෙන් ඔවුන්ට ලියවිල්ලක් සාදන ලදී.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>උපන් දිනය</translation>
    </message>
    <message>
        <source>Card and papers</source>
        <translation>කාඩ්පත හා ලියවිලි</translation>
    </message>
    <message>
        <source>End policy</source>
        <translation>ඔප්පුව අවසන් කරන්න</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>හැඳුනුම්පත</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>සමඟ ඒකාබද්ධ</translation>
    </message>
    <message>
        <source>New holder</source>
        <translation>නව ඔප්පුකරු</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ඔප්පු</translation>
    </message>
    <message>
        <source>Report claim</source>
        <translation>හිමිකම වාර්තා කරන්න</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>සම්පූර්ණ කතාව</translation>
    </message>
    <message numerus="yes">
        <source>about {day} (%n years)</source>
        <translation>
            <numerusform>{day} පමණ (වසර %n)</numerusform>
            <numerusform>{day} පමණ (වසර %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} due and not paid</source>
        <translation>{amount} ගෙවිය යුතුව තිබියදී ගෙවා නැත</translation>
    </message>
    <message numerus="yes">
        <source>{day} (%n years)</source>
        <translation>
            <numerusform>{day} (වසර %n)</numerusform>
            <numerusform>{day} (වසර %n)</numerusform>
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
        <translation>නමක හෝ කේතයක කොටසක්</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ආවරණය</translation>
    </message>
    <message>
        <source>Nobody else belongs to the household.</source>
        <translation>ගෘහයට වෙන කිසිවෙක් අයත් නැත.</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet. Whoever is insured stands here, household by household.</source>
        <translation>තවම කිසිවෙකු ලියාපදිංචි කර නැත. රක්ෂිත සැවොම ගෘහයෙන් ගෘහය මෙහි සිටිති.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>සබඳතාව</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Its covers, policies, claims and savings move over; its code still finds them.</source>
        <translation>එහි ආවරණ, ඔප්පු, හිමිකම් හා ඉතුරුම් මාරු වේ; එහි කේතයෙන් තවමත් ඒවා සොයාගත හැක.</translation>
    </message>
    <message>
        <source>Its name and code stay; what it does not say is filled in from the other.</source>
        <translation>එහි නම හා කේතය රැඳේ; එහි නැති දේ අනෙකෙන් පිරවේ.</translation>
    </message>
    <message>
        <source>Merge two records of one person</source>
        <translation>එක් අයෙකුගේ සටහන් දෙකක් ඒකාබද්ධ කරන්න</translation>
    </message>
    <message>
        <source>The record that goes into it</source>
        <translation>එයට එකතු වන සටහන</translation>
    </message>
    <message>
        <source>The record that stays</source>
        <translation>රැඳෙන සටහන</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close the message</source>
        <translation>පණිවිඩය වසන්න</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Minutes of committees</source>
        <translation>කමිටු වාර්තා සටහන්</translation>
    </message>
    <message>
        <source>No committee decided a claim in these days.</source>
        <translation>මෙම දිනවල කමිටුවක් හිමිකමක් තීරණය කර නැත.</translation>
    </message>
    <message>
        <source>Sitting of {day}</source>
        <translation>{day} දින රැස්වීම</translation>
    </message>
    <message>
        <source>What committees decided</source>
        <translation>කමිටු තීරණය කළ දේ</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>Coverbook has made a mistake</source>
        <translation>Coverbook හි වරදක් සිදු විය</translation>
    </message>
    <message>
        <source>Coverbook has made a mistake. What was saved is safe; drafts are kept.</source>
        <translation>Coverbook හි වරදක් සිදු විය. සුරැකූ දේ ආරක්ෂිතයි; කෙටුම්පත් තබාගෙන ඇත.</translation>
    </message>
    <message>
        <source>What happened could not be written down in {place}.</source>
        <translation>සිදු වූ දේ {place} හි ලිවිය නොහැකි විය.</translation>
    </message>
    <message>
        <source>What happened is written in {place}. Please send that file to us.</source>
        <translation>සිදු වූ දේ {place} හි ලියා ඇත. කරුණාකර එම ගොනුව අපට එවන්න.</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Conventional</source>
        <translation>සාම්ප්‍රදායික</translation>
    </message>
    <message>
        <source>Takaful: mudharaba</source>
        <translation>තකාෆුල්: මුඩාරබා</translation>
    </message>
    <message>
        <source>Takaful: non-profit</source>
        <translation>තකාෆුල්: ලාභ නොලබන</translation>
    </message>
    <message>
        <source>Takaful: ta&apos;awuni</source>
        <translation>තකාෆුල්: තඅවුනි</translation>
    </message>
    <message>
        <source>Takaful: wakala</source>
        <translation>තකාෆුල්: වකාලා</translation>
    </message>
</context>
<context>
    <name>Monitoring</name>
    <message>
        <source>95 % from</source>
        <translation>95 % සිට</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % දක්වා</translation>
    </message>
    <message>
        <source>99.8 % from</source>
        <translation>99.8 % සිට</translation>
    </message>
    <message>
        <source>99.8 % to</source>
        <translation>99.8 % දක්වා</translation>
    </message>
    <message>
        <source>A benefit, a cause or a provider has no insured of its own: the exposure is that of the whole product.</source>
        <translation>ප්‍රතිලාභයකට, හේතුවකට හෝ සපයන්නෙකුට වෙනම රක්ෂිතයන් නැත: නිරාවරණය මුළු නිෂ්පාදනයේ ය.</translation>
    </message>
    <message>
        <source>A month is outside by chance alone about once in 740 on either side; low is not said of the last 60 days.</source>
        <translation>මාසයක් අහම්බෙන් පමණක් සීමාවෙන් පිටත වන්නේ එක් පැත්තකට 740 න් එක් වරක් පමණය; අවසන් දින 60 ගැන අඩු යැයි නොකියයි.</translation>
    </message>
    <message>
        <source>A row without insured days has nothing to be held against.</source>
        <translation>රක්ෂිත දින නැති පේළියක් සැසඳීමට කිසිවක් නැත.</translation>
    </message>
    <message>
        <source>Actual / expected amount</source>
        <translation>සත්‍ය / අපේක්ෂිත මුදල</translation>
    </message>
    <message>
        <source>Actual / expected average claim</source>
        <translation>සත්‍ය / අපේක්ෂිත සාමාන්‍ය හිමිකම</translation>
    </message>
    <message>
        <source>Actual / expected claims</source>
        <translation>සත්‍ය / අපේක්ෂිත හිමිකම්</translation>
    </message>
    <message>
        <source>Actual against expected by product</source>
        <translation>නිෂ්පාදනය අනුව අපේක්ෂිතයට එරෙහිව සත්‍ය</translation>
    </message>
    <message>
        <source>Actual against expected by sex and age</source>
        <translation>ස්ත්‍රී පුරුෂ භාවය හා වයස අනුව අපේක්ෂිතයට එරෙහිව සත්‍ය</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>සියලු සපයන්නන්</translation>
    </message>
    <message>
        <source>Average / average of its mix</source>
        <translation>සාමාන්‍යය / එහි මිශ්‍රණයේ සාමාන්‍යය</translation>
    </message>
    <message>
        <source>Average of its mix of benefits</source>
        <translation>එහි ප්‍රතිලාභ මිශ්‍රණයේ සාමාන්‍යය</translation>
    </message>
    <message>
        <source>Average, median and mix are of approved claims; the bills are those of all decided.</source>
        <translation>සාමාන්‍යය, මධ්‍යස්ථය හා මිශ්‍රණය අනුමත හිමිකම්වල ය; බිල් තීරණය කළ සියල්ලේ ය.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>පෙර</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>වයස අනුව</translation>
    </message>
    <message>
        <source>By benefit</source>
        <translation>ප්‍රතිලාභය අනුව</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>හේතුව අනුව</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>මාසය අනුව</translation>
    </message>
    <message>
        <source>By office</source>
        <translation>කාර්යාලය අනුව</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>සපයන්නා අනුව</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>ස්ත්‍රී පුරුෂ භාවය අනුව</translation>
    </message>
    <message>
        <source>Claims a year</source>
        <translation>වසරකට හිමිකම්</translation>
    </message>
    <message>
        <source>Claims at the usual frequency</source>
        <translation>සුපුරුදු වාර ගණනේ හිමිකම්</translation>
    </message>
    <message>
        <source>Claims reported in the period and decided, as they stand now.</source>
        <translation>කාලය තුළ වාර්තා වී තීරණය කළ හිමිකම්, දැන් ඇති පරිදි.</translation>
    </message>
    <message>
        <source>Claims reported in the period as they stand now; reported and not decided are the product&apos;s.</source>
        <translation>කාලය තුළ වාර්තා වූ හිමිකම් දැන් ඇති පරිදි; වාර්තා වී තීරණය නොවූ ගණන නිෂ්පාදනයේ ය.</translation>
    </message>
    <message>
        <source>Claims soon after the waiting period</source>
        <translation>පොරොත්තු කාලයට ටික කලකට පසු හිමිකම්</translation>
    </message>
    <message>
        <source>Claims that happened in the period, were reported by its end and were not rejected by then.</source>
        <translation>කාලය තුළ සිදු වූ, අවසානය වන විට වාර්තා වූ හා ඒ වන විට ප්‍රතික්ෂේප නොවූ හිමිකම්.</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products stand apart: their risks are not averaged.</source>
        <translation>අනිවාර්ය හා ස්වේච්ඡා නිෂ්පාදන වෙන්ව පවතී: ඒවායේ අවදානම් සාමාන්‍යය නොගනී.</translation>
    </message>
    <message>
        <source>Control limits of frequency by month</source>
        <translation>මාසය අනුව වාර ගණනේ පාලන සීමා</translation>
    </message>
    <message>
        <source>Control limits of severity by month</source>
        <translation>මාසය අනුව බරපතලකමේ පාලන සීමා</translation>
    </message>
    <message>
        <source>Counted from a person&apos;s first cover under the product, at any office; a head count has no names to tell by.</source>
        <translation>ඕනෑම කාර්යාලයක නිෂ්පාදනය යටතේ පුද්ගලයාගේ පළමු ආවරණයේ සිට ගණන් කරයි; පුද්ගල සංඛ්‍යාවක එය කීමට නම් නැත.</translation>
    </message>
    <message>
        <source>Covered / billed</source>
        <translation>ආවරණය වූ / බිල් කළ</translation>
    </message>
    <message>
        <source>Covered of the bills</source>
        <translation>බිල්වලින් ආවරණය වූ</translation>
    </message>
    <message>
        <source>Days after the waiting period</source>
        <translation>පොරොත්තු කාලයෙන් පසු දින</translation>
    </message>
    <message>
        <source>Dear</source>
        <translation>මිල අධික</translation>
    </message>
    <message>
        <source>Earlier amount</source>
        <translation>පෙර මුදල</translation>
    </message>
    <message>
        <source>Earlier claim</source>
        <translation>පෙර හිමිකම</translation>
    </message>
    <message>
        <source>Earlier one happened on</source>
        <translation>පෙර එක සිදු වූ දිනය</translation>
    </message>
    <message>
        <source>Exact Poisson limits around expected claims: high or low outside 95 %, very high or very low outside 99.8 %.</source>
        <translation>අපේක්ෂිත හිමිකම් වටා නිරවද්‍ය පොයිසෝන් සීමා: 95 % න් පිටත වැඩි හෝ අඩු, 99.8 % න් පිටත ඉතා වැඩි හෝ ඉතා අඩු.</translation>
    </message>
    <message>
        <source>Exact binomial limits around all providers: high or low outside 95 %, very high or very low outside 99.8 %.</source>
        <translation>සියලු සපයන්නන් වටා නිරවද්‍ය ද්විපද සීමා: 95 % න් පිටත වැඩි හෝ අඩු, 99.8 % න් පිටත ඉතා වැඩි හෝ ඉතා අඩු.</translation>
    </message>
    <message>
        <source>Expected amount</source>
        <translation>අපේක්ෂිත මුදල</translation>
    </message>
    <message>
        <source>Expected claims</source>
        <translation>අපේක්ෂිත හිමිකම්</translation>
    </message>
    <message>
        <source>Expected claims are exposure x frequency of the pricing table, the expected amount that x its severity.</source>
        <translation>අපේක්ෂිත හිමිකම් = නිරාවරණය x මිල වගුවේ වාර ගණන; අපේක්ෂිත මුදල = එය x එහි බරපතලකම.</translation>
    </message>
    <message>
        <source>Exposure in years</source>
        <translation>නිරාවරණය, වසර</translation>
    </message>
    <message>
        <source>Exposure is split at every birthday; a claim counts at the age on its day. Unknown: no birth date, no name.</source>
        <translation>නිරාවරණය සෑම උපන් දිනයකදීම බෙදේ; හිමිකමක් එදින වයසට ගැනේ. නොදන්නා: උපන් දිනයක් හෝ නමක් නැත.</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>අවම ගණන</translation>
    </message>
    <message>
        <source>Frequency / usual</source>
        <translation>වාර ගණන / සුපුරුදු</translation>
    </message>
    <message>
        <source>Frequency and severity by product</source>
        <translation>නිෂ්පාදනය අනුව වාර ගණන හා බරපතලකම</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>ඉහළම</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>පොදු දේ</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>රක්ෂිතයන්</translation>
    </message>
    <message>
        <source>Insured days</source>
        <translation>රක්ෂිත දින</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>පසුව</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>දෙවරක් විය හැකි</translation>
    </message>
    <message>
        <source>Limits are exact Poisson limits, wider where months are restless.</source>
        <translation>සීමා නිරවද්‍ය පොයිසෝන් සීමාය, මාස නොසන්සුන් වූ විට පුළුල් වේ.</translation>
    </message>
    <message>
        <source>Loss of the rejected</source>
        <translation>ප්‍රතික්ෂේප වූවන්ගේ අලාභය</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>පහළම</translation>
    </message>
    <message>
        <source>Median claim</source>
        <translation>මධ්‍යස්ථ හිමිකම</translation>
    </message>
    <message>
        <source>Monitoring of claims</source>
        <translation>හිමිකම් අධීක්ෂණය</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>මාසය</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>උපරිම ගණන</translation>
    </message>
    <message>
        <source>Never covered</source>
        <translation>කිසිදා ආවරණය නොවූ</translation>
    </message>
    <message>
        <source>New against renewed insured</source>
        <translation>අලුත් කළ අයට එරෙහිව නව රක්ෂිතයන්</translation>
    </message>
    <message>
        <source>No limits are given before 12 claims have shown how much one differs from another.</source>
        <translation>හිමිකම් 12 ක් එකිනෙක වෙනස් වන ප්‍රමාණය පෙන්වන තෙක් සීමා නොදේ.</translation>
    </message>
    <message>
        <source>Of all rejected</source>
        <translation>ප්‍රතික්ෂේප වූ සියල්ලෙන්</translation>
    </message>
    <message>
        <source>Of all reported</source>
        <translation>වාර්තා වූ සියල්ලෙන්</translation>
    </message>
    <message>
        <source>Of the period</source>
        <translation>කාලයේ</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>මේවායින්</translation>
    </message>
    <message>
        <source>One person, at most 3 days apart, the same benefit or cause, and amounts within 10 % or the same items; rejected claims are left out.</source>
        <translation>එක් පුද්ගලයෙක්, උපරිම දින 3 ක පරතරය, එකම ප්‍රතිලාභය හෝ හේතුව, 10 % තුළ මුදල් හෝ එකම අයිතම; ප්‍රතික්ෂේප වූ හිමිකම් අත්හැරේ.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>කොටස</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>මිල කළ</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>සපයන්නා</translation>
    </message>
    <message>
        <source>Providers against funnel limits</source>
        <translation>පුනීල සීමාවලට එරෙහිව සපයන්නන්</translation>
    </message>
    <message>
        <source>Reasons of rejection</source>
        <translation>ප්‍රතික්ෂේප කිරීමේ හේතු</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>අඩු කළ</translation>
    </message>
    <message>
        <source>Rejected: of all decided. Reduced: approved in part or a line cut for a reason, of the approved. Dear: above the median of the benefit at all providers, of the approved.</source>
        <translation>ප්‍රතික්ෂේප: තීරණය කළ සියල්ලෙන්. අඩු කළ: කොටසක් අනුමත කළ හෝ හේතුවක් මත පේළියක් කපා හළ, අනුමත වූවන්ගෙන්. මිල අධික: සියලු සපයන්නන්ගේ ප්‍රතිලාභයේ මධ්‍යස්ථයට වැඩි, අනුමත වූවන්ගෙන්.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>පේළිය</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>සංඥාව</translation>
    </message>
    <message>
        <source>Signal: exact limits for two groups that claim equally often; outside 95 % high or low, outside 99.8 % very.</source>
        <translation>සංඥාව: සමාන වාර ගණනකින් හිමිකම් ඉල්ලන කණ්ඩායම් දෙකකට නිරවද්‍ය සීමා; 95 % න් පිටත වැඩි හෝ අඩු, 99.8 % න් පිටත ඉතා.</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>තවම පොරොත්තුවේ</translation>
    </message>
    <message>
        <source>The centre comes from up to 24 months before the period; from all months shown where fewer than 12 had insured.</source>
        <translation>මධ්‍යය කාලයට පෙර මාස 24 ක් දක්වාය; රක්ෂිතයන් සිටියේ 12 කට අඩු නම් පෙන්වන සියලු මාසවලිනි.</translation>
    </message>
    <message>
        <source>The lives of a head count are of unknown sex and age.</source>
        <translation>පුද්ගල සංඛ්‍යාවක අයගේ ස්ත්‍රී පුරුෂ භාවය හා වයස නොදනී.</translation>
    </message>
    <message>
        <source>The usual frequency is that of later days.</source>
        <translation>සුපුරුදු වාර ගණන පසු දිනවල ය.</translation>
    </message>
    <message>
        <source>The usual frequency is that of the renewed.</source>
        <translation>සුපුරුදු වාර ගණන අලුත් කළ අයගේ ය.</translation>
    </message>
    <message>
        <source>There is no table {name}. There are: {known}</source>
        <translation>{name} වගුවක් නැත. ඇති ඒවා: {known}</translation>
    </message>
    <message>
        <source>Unpriced</source>
        <translation>මිල නොකළ</translation>
    </message>
    <message>
        <source>Unpriced: no row of the pricing table with a frequency and a severity speaks of it.</source>
        <translation>මිල නොකළ: වාර ගණනක් හා බරපතලකමක් ඇති මිල වගුවේ පේළියක් එය ගැන නොකියයි.</translation>
    </message>
    <message>
        <source>Usual average</source>
        <translation>සුපුරුදු සාමාන්‍යය</translation>
    </message>
    <message>
        <source>Usual claims</source>
        <translation>සුපුරුදු හිමිකම්</translation>
    </message>
    <message>
        <source>What providers&apos; claims cost</source>
        <translation>සපයන්නන්ගේ හිමිකම්වල පිරිවැය</translation>
    </message>
    <message>
        <source>high</source>
        <translation>වැඩි</translation>
    </message>
    <message>
        <source>low</source>
        <translation>අඩු</translation>
    </message>
    <message>
        <source>only the table of this name</source>
        <translation>මෙම නම ඇති වගුව පමණි</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>ඉතා වැඩි</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>ඉතා අඩු</translation>
    </message>
    <message>
        <source>within</source>
        <translation>සීමාව තුළ</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Apr {year}</source>
        <translation>අප්‍රේ {year}</translation>
    </message>
    <message>
        <source>Aug {year}</source>
        <translation>අගෝ {year}</translation>
    </message>
    <message>
        <source>Dec {year}</source>
        <translation>දෙසැ {year}</translation>
    </message>
    <message>
        <source>Feb {year}</source>
        <translation>පෙබ {year}</translation>
    </message>
    <message>
        <source>Jan {year}</source>
        <translation>ජන {year}</translation>
    </message>
    <message>
        <source>Jul {year}</source>
        <translation>ජූලි {year}</translation>
    </message>
    <message>
        <source>Jun {year}</source>
        <translation>ජූනි {year}</translation>
    </message>
    <message>
        <source>Mar {year}</source>
        <translation>මාර් {year}</translation>
    </message>
    <message>
        <source>May {year}</source>
        <translation>මැයි {year}</translation>
    </message>
    <message>
        <source>Nov {year}</source>
        <translation>නොවැ {year}</translation>
    </message>
    <message>
        <source>Oct {year}</source>
        <translation>ඔක් {year}</translation>
    </message>
    <message>
        <source>Sep {year}</source>
        <translation>සැප් {year}</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>A product holds what its own records and vouchers name, and its share of income and costs that name none; what it thereby owes the others, or is owed by them, stands in B37.</source>
        <translation>නිෂ්පාදනයක ඇත්තේ එහිම සටහන් හා වවුචර නම් කරන දේ ද, කිසිවක් නම් නොකරන ආදායම් හා වියදම්වලින් එහි කොටස ද වේ; එයින් අන් ඒවාට ගෙවිය යුතු දේ හා අන් ඒවායින් ලැබිය යුතු දේ B37 හි ඇත.</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>අවසානයේ</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>ආරම්භයේ</translation>
    </message>
    <message>
        <source>Carried over from the result of earlier years</source>
        <translation>පෙර වසරවල ප්‍රතිඵලයෙන් ඉදිරියට ගෙනා</translation>
    </message>
    <message>
        <source>Carried over to retained earnings at the year&apos;s end</source>
        <translation>වසර අවසානයේ රඳවාගත් ඉපැයීම්වලට ගෙන ගිය</translation>
    </message>
    <message>
        <source>Entered by voucher, and borne for or by others</source>
        <translation>වවුචරයෙන් ඇතුළත් කළ, අන් අය වෙනුවෙන් හෝ අන් අය විසින් දරන ලද</translation>
    </message>
    <message>
        <source>Incurred claims, but for those not reported and savings</source>
        <translation>සිදු වූ හිමිකම්, වාර්තා නොවූ ඒවා හා ඉතුරුම් හැර</translation>
    </message>
    <message>
        <source>Interest, and what is certified beyond savings</source>
        <translation>පොලිය, සහ ඉතුරුම්වලට ඔබ්බෙන් සහතික කළ දේ</translation>
    </message>
    <message>
        <source>Movements of equity</source>
        <translation>ස්කන්ධයේ චලන</translation>
    </message>
    <message>
        <source>Movements of equity by office</source>
        <translation>කාර්යාලය අනුව ස්කන්ධයේ චලන</translation>
    </message>
    <message>
        <source>Movements of equity by product</source>
        <translation>නිෂ්පාදනය අනුව ස්කන්ධයේ චලන</translation>
    </message>
    <message>
        <source>Movements of the reserves</source>
        <translation>සංචිතවල චලන</translation>
    </message>
    <message>
        <source>Movements of the reserves by office</source>
        <translation>කාර්යාලය අනුව සංචිතවල චලන</translation>
    </message>
    <message>
        <source>Movements of the reserves by product</source>
        <translation>නිෂ්පාදනය අනුව සංචිතවල චලන</translation>
    </message>
    <message>
        <source>Net income of the period</source>
        <translation>කාලයේ ශුද්ධ ආදායම</translation>
    </message>
    <message>
        <source>Paid in less paid back</source>
        <translation>ගෙවූ අඩු කළා ආපසු ගෙවූ</translation>
    </message>
    <message>
        <source>Paid to reinsurers, and entered by voucher</source>
        <translation>ප්‍රතිරක්ෂකයන්ට ගෙවූ, සහ වවුචරයෙන් ඇතුළත් කළ</translation>
    </message>
    <message>
        <source>Received less given back</source>
        <translation>ලැබුණු අඩු කළා ආපසු දුන්</translation>
    </message>
    <message>
        <source>less: claims paid</source>
        <translation>අඩු කළා: ගෙවූ හිමිකම්</translation>
    </message>
    <message>
        <source>less: premium earned</source>
        <translation>අඩු කළා: උපයාගත් වාරිකය</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Accounts</source>
        <translation>ගිණුම්</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>හිමිකම්</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>දත්ත</translation>
    </message>
    <message>
        <source>For boards and supervisors</source>
        <translation>පාලක මණ්ඩලවලට හා අධීක්ෂකයන්ට</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>උදව්</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>දර්ශක</translation>
    </message>
    <message>
        <source>Indicators in detail</source>
        <translation>දර්ශක විස්තරාත්මකව</translation>
    </message>
    <message>
        <source>Lists and cards</source>
        <translation>ලැයිස්තු හා කාඩ්පත්</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>සාමාජිකයන්</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>අධීක්ෂණය</translation>
    </message>
    <message>
        <source>Papers for members</source>
        <translation>සාමාජිකයන් සඳහා ලියවිලි</translation>
    </message>
    <message>
        <source>Papers for the office</source>
        <translation>කාර්යාලය සඳහා ලියවිලි</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>වාරික</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>සංචිත</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>සැකසුම්</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>ප්‍රකාශන</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>අද</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>අවධානය යොමු කළ යුතු දේ</translation>
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
        <translation>අෂාඪ</translation>
    </message>
    <message>
        <source>Ashwin</source>
        <translation>අශ්වින්</translation>
    </message>
    <message>
        <source>Baisakh</source>
        <translation>බයිසාඛ්</translation>
    </message>
    <message>
        <source>Bhadra</source>
        <translation>භාද්‍ර</translation>
    </message>
    <message>
        <source>Chaitra</source>
        <translation>චෛත්‍ර</translation>
    </message>
    <message>
        <source>Falgun</source>
        <translation>ෆල්ගුන්</translation>
    </message>
    <message>
        <source>Jestha</source>
        <translation>ජේෂ්ඨ</translation>
    </message>
    <message>
        <source>Kartik</source>
        <translation>කාර්තික්</translation>
    </message>
    <message>
        <source>Magh</source>
        <translation>මාඝ</translation>
    </message>
    <message>
        <source>Mangsir</source>
        <translation>මංසිර්</translation>
    </message>
    <message>
        <source>Poush</source>
        <translation>පෞෂ්</translation>
    </message>
    <message>
        <source>Shrawan</source>
        <translation>ශ්‍රාවණ</translation>
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
            <numerusform>{folder} හි පත්‍රිකා %n ක් ඇත.</numerusform>
            <numerusform>{folder} හි පත්‍රිකා %n ක් ඇත.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files do not count; the table of files says why.</source>
        <translation>
            <numerusform>ගොනු %n ක් නොගැනේ; ඒ මන්දැයි ගොනු වගුව කියයි.</numerusform>
            <numerusform>ගොනු %n ක් නොගැනේ; ඒ මන්දැයි ගොනු වගුව කියයි.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schemes in {folder}</source>
        <translation>
            <numerusform>{folder} හි යෝජනා ක්‍රම %n ක්</numerusform>
            <numerusform>{folder} හි යෝජනා ක්‍රම %n ක්</numerusform>
        </translation>
    </message>
    <message>
        <source>1,000 to 9,999 members</source>
        <translation>සාමාජිකයන් 1,000 සිට 9,999</translation>
    </message>
    <message>
        <source>10 years or more</source>
        <translation>වසර 10 ක් හෝ වැඩි</translation>
    </message>
    <message>
        <source>10,000 members or more</source>
        <translation>සාමාජිකයන් 10,000 ක් හෝ වැඩි</translation>
    </message>
    <message>
        <source>3 to 9 years</source>
        <translation>වසර 3 සිට 9</translation>
    </message>
    <message>
        <source>A network needs Ibis and DuckDB, which are not installed: pip install {extra}</source>
        <translation>ජාලයකට Ibis සහ DuckDB අවශ්‍යයි, ඒවා ස්ථාපනය කර නැත: pip install {extra}</translation>
    </message>
    <message>
        <source>A quarter is to be reported within a month of its end.</source>
        <translation>කාර්තුවක් අවසන් වී මාසයක් ඇතුළත එය වාර්තා කළ යුතුය.</translation>
    </message>
    <message>
        <source>A quarter of the schemes lie below the lower quartile and a quarter above the upper one; between two schemes it is taken in proportion (inclusive, as spreadsheets say). Each scheme counts once.</source>
        <translation>යෝජනා ක්‍රමවලින් හතරෙන් එකක් පහළ චතුර්ථකයට පහළින් ද, හතරෙන් එකක් ඉහළ චතුර්ථකයට ඉහළින් ද ඇත; යෝජනා ක්‍රම දෙකක් අතර එය අනුපාතිකව ගනී (පැතුරුම්පත් කියන පරිදි inclusive). සෑම යෝජනා ක්‍රමයක්ම එක් වරක් ගැනේ.</translation>
    </message>
    <message>
        <source>A scheme needs a name.</source>
        <translation>යෝජනා ක්‍රමයකට නමක් අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>Add a scheme</source>
        <translation>යෝජනා ක්‍රමයක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Age of the scheme</source>
        <translation>යෝජනා ක්‍රමයේ වයස</translation>
    </message>
    <message>
        <source>Among its like, {quarter}</source>
        <translation>එවැනිම ඒවා අතර, {quarter}</translation>
    </message>
    <message>
        <source>An empty folder for the briefs</source>
        <translation>පත්‍රිකා සඳහා හිස් ෆෝල්ඩරයක්</translation>
    </message>
    <message>
        <source>Another one of the scheme {scheme} counts, of {day}: {file}.</source>
        <translation>{scheme} යෝජනා ක්‍රමයේ වෙනත් එකක් ගැනේ, {day} දින: {file}.</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>ඕනෑම වයසක්</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>ඕනෑම ප්‍රමාණයක්</translation>
    </message>
    <message>
        <source>Ask the scheme to make it again with a newer Coverbook.</source>
        <translation>නව Coverbook එකකින් එය නැවත සාදන ලෙස යෝජනා ක්‍රමයෙන් ඉල්ලන්න.</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>මිණුම් දඬු</translation>
    </message>
    <message>
        <source>Benchmarks by age and size, {quarter}</source>
        <translation>වයස හා ප්‍රමාණය අනුව මිණුම් දඬු, {quarter}</translation>
    </message>
    <message>
        <source>Benchmarks, {quarter}</source>
        <translation>මිණුම් දඬු, {quarter}</translation>
    </message>
    <message>
        <source>Brief of a scheme</source>
        <translation>යෝජනා ක්‍රමයක පත්‍රිකාව</translation>
    </message>
    <message>
        <source>Briefs…</source>
        <translation>පත්‍රිකා…</translation>
    </message>
    <message>
        <source>Bring this program up to date.</source>
        <translation>මෙම වැඩසටහන යාවත්කාලීන කරන්න.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>ෆෝල්ඩරය තෝරන්න…</translation>
    </message>
    <message>
        <source>Compare the schemes of a network</source>
        <translation>ජාලයක යෝජනා ක්‍රම සසඳන්න</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products are never compared; money only within one currency.</source>
        <translation>අනිවාර්ය හා ස්වේච්ඡා නිෂ්පාදන කිසිදා නොසසඳයි; මුදල් සසඳන්නේ එක් මුදල් ඒකකයක් තුළ පමණි.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>නාමාවලිය</translation>
    </message>
    <message>
        <source>Every scheme has reported.</source>
        <translation>සෑම යෝජනා ක්‍රමයක්ම වාර්තා කර ඇත.</translation>
    </message>
    <message>
        <source>Every scheme the network knows, and whom to ask. It is kept beside the snapshots.</source>
        <translation>ජාලය දන්නා සෑම යෝජනා ක්‍රමයක්ම, හා විමසිය යුත්තේ කාගෙන්ද යන්න. එය සැණරූ අසල තබයි.</translation>
    </message>
    <message>
        <source>Every snapshot in the folder counts.</source>
        <translation>ෆෝල්ඩරයේ ඇති සෑම සැණරුවක්ම ගැනේ.</translation>
    </message>
    <message>
        <source>Expected since</source>
        <translation>බලාපොරොත්තු වන්නේ කවදා සිටද</translation>
    </message>
    <message>
        <source>Files passed over</source>
        <translation>මඟහළ ගොනු</translation>
    </message>
    <message>
        <source>First product</source>
        <translation>පළමු නිෂ්පාදනය</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>ඉවත් වී ඇත</translation>
    </message>
    <message>
        <source>Have reported</source>
        <translation>වාර්තා කර ඇත</translation>
    </message>
    <message>
        <source>How the ratios of all schemes of one kind have moved from quarter to quarter.</source>
        <translation>එක් වර්ගයක සියලු යෝජනා ක්‍රමවල අනුපාත කාර්තුවෙන් කාර්තුවට වෙනස් වූ ආකාරය.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>හැඳුනුම</translation>
    </message>
    <message>
        <source>It cannot be read as a table. Save it as CSV in UTF-8.</source>
        <translation>එය වගුවක් ලෙස කියවිය නොහැක. එය UTF-8 හි CSV ලෙස සුරකින්න.</translation>
    </message>
    <message>
        <source>It does not hold the figures of exactly one scheme.</source>
        <translation>එහි ඇත්තේ හරියටම එක් යෝජනා ක්‍රමයක සංඛ්‍යා නොවේ.</translation>
    </message>
    <message>
        <source>It is damaged. Ask the scheme to send it again.</source>
        <translation>එය හානි වී ඇත. එය නැවත එවන ලෙස යෝජනා ක්‍රමයෙන් ඉල්ලන්න.</translation>
    </message>
    <message>
        <source>It is no snapshot of Coverbook: the column {column} is missing or of another kind.</source>
        <translation>එය Coverbook සැණරුවක් නොවේ: {column} තීරුව නැත, නැතහොත් වෙනත් වර්ගයකි.</translation>
    </message>
    <message>
        <source>It is no snapshot: those end in .parquet.</source>
        <translation>එය සැණරුවක් නොවේ: ඒවා අවසන් වන්නේ .parquet ලෙසය.</translation>
    </message>
    <message>
        <source>It is of version {version}; this program reads {known}. {advice}</source>
        <translation>එය {version} අනුවාදයේ ය; මෙම වැඩසටහන කියවන්නේ {known} ය. {advice}</translation>
    </message>
    <message>
        <source>Keep in the directory</source>
        <translation>නාමාවලියේ තබන්න</translation>
    </message>
    <message>
        <source>Larger schemes weigh more here: all numerators over all denominators, in one currency.</source>
        <translation>විශාල යෝජනා ක්‍රමවලට මෙහි වැඩි බරක් ඇත: එක් මුදල් ඒකකයකින්, සියලු ලව සියලු හරවලින් බෙදා.</translation>
    </message>
    <message>
        <source>Last quarter reported</source>
        <translation>අවසන් වරට වාර්තා කළ කාර්තුව</translation>
    </message>
    <message>
        <source>Lies above</source>
        <translation>මෙයට ඉහළින් ඇත</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>පහළ චතුර්ථකය</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>මධ්‍යස්ථය</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ජාලය</translation>
    </message>
    <message>
        <source>No snapshot in {name} can be read. {file}: {why}</source>
        <translation>{name} හි කිසිදු සැණරුවක් කියවිය නොහැක. {file}: {why}</translation>
    </message>
    <message>
        <source>No snapshot is of {name}. Known are: {known}</source>
        <translation>{name} හි සැණරුවක් නැත. දන්නා ඒවා: {known}</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>වාර්තා කර නැත</translation>
    </message>
    <message>
        <source>Not reported up to {quarter}</source>
        <translation>{quarter} දක්වා වාර්තා කර නැත</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>සටහන</translation>
    </message>
    <message>
        <source>One among its like</source>
        <translation>එවැනිම ඒවා අතර එකක්</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>කාලයත් සමඟ</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>විරාමයක</translation>
    </message>
    <message>
        <source>Quarters lacking</source>
        <translation>නැති කාර්තු</translation>
    </message>
    <message>
        <source>Ratios of regions</source>
        <translation>පළාත්වල අනුපාත</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>වාර්තා කරයි</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>යෝජනා ක්‍රම</translation>
    </message>
    <message>
        <source>Schemes send snapshots of their figures, without any person. Put them into one folder and choose it here: they are compared with each other, and nothing is sent anywhere.</source>
        <translation>යෝජනා ක්‍රම තම සංඛ්‍යාවල සැණරූ, කිසිදු පුද්ගලයෙකු නැතිව, එවයි. ඒවා එක් ෆෝල්ඩරයකට දමා එය මෙහි තෝරන්න: ඒවා එකිනෙක සසඳයි, කිසිවක් කොහේවත් නොයවයි.</translation>
    </message>
    <message>
        <source>Several schemes are called {name}. Give one of their ids: {ids}</source>
        <translation>යෝජනා ක්‍රම කිහිපයක නම {name} වේ. ඒවායේ හැඳුනුම්වලින් එකක් දෙන්න: {ids}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>කවදා සිටද</translation>
    </message>
    <message>
        <source>Size of the scheme</source>
        <translation>යෝජනා ක්‍රමයේ ප්‍රමාණය</translation>
    </message>
    <message>
        <source>Snapshot of</source>
        <translation>සැණරුවේ දිනය</translation>
    </message>
    <message>
        <source>Spark is not installed: pip install {extra}, or leave out --engine spark.</source>
        <translation>Spark ස්ථාපනය කර නැත: pip install {extra}, නැතහොත් --engine spark අත්හරින්න.</translation>
    </message>
    <message>
        <source>Spark needs Java, which is not installed: install {package}, or leave out {option}.</source>
        <translation>Spark සඳහා Java අවශ්‍යයි, එය ස්ථාපනය කර නැත: {package} ස්ථාපනය කරන්න, නැතහොත් {option} අත්හරින්න.</translation>
    </message>
    <message>
        <source>The folder with the snapshots</source>
        <translation>සැණරූ ඇති ෆෝල්ඩරය</translation>
    </message>
    <message>
        <source>The schemes of each country together: how many report, how many people they insure.</source>
        <translation>එක් එක් රටේ යෝජනා ක්‍රම එකට: කීයක් වාර්තා කරයිද, කී දෙනෙකු රක්ෂණය කරයිද යන්න.</translation>
    </message>
    <message>
        <source>The whole scheme</source>
        <translation>මුළු යෝජනා ක්‍රමය</translation>
    </message>
    <message>
        <source>There are too few schemes like this one to compare it with.</source>
        <translation>එය සැසඳීමට එවැනිම යෝජනා ක්‍රම ඉතා අඩුය.</translation>
    </message>
    <message>
        <source>This line has more cells than there are headings. Give each column a heading.</source>
        <translation>මෙම පේළියේ ශීර්ෂවලට වඩා කොටු ඇත. එක් එක් තීරුවට ශීර්ෂයක් දෙන්න.</translation>
    </message>
    <message>
        <source>This scheme</source>
        <translation>මෙම යෝජනා ක්‍රමය</translation>
    </message>
    <message>
        <source>This scheme has not sent a snapshot yet.</source>
        <translation>මෙම යෝජනා ක්‍රමය තවම සැණරුවක් එවා නැත.</translation>
    </message>
    <message>
        <source>Under 1,000 members</source>
        <translation>සාමාජිකයන් 1,000 ට අඩු</translation>
    </message>
    <message>
        <source>Under 3 years</source>
        <translation>වසර 3 ට අඩු</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>ඉහළ චතුර්ථකය</translation>
    </message>
    <message>
        <source>What lies in the folder and does not count, and what to do about it.</source>
        <translation>ෆෝල්ඩරයේ ඇතත් නොගැනෙන දේ, හා ඒ ගැන කළ යුතු දේ.</translation>
    </message>
    <message>
        <source>What rests on fewer than {fewest} schemes is not told, for a scheme could be recognised in it.</source>
        <translation>යෝජනා ක්‍රම {fewest} කට අඩු ගණනක් මත රැඳෙන දේ නොකියයි, මන්ද එයින් යෝජනා ක්‍රමයක් හඳුනාගත හැක.</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>එය වැඩ කරන තැන</translation>
    </message>
    <message>
        <source>Where one scheme lies among those like it, now and over the last quarters.</source>
        <translation>යෝජනා ක්‍රමයක් එවැනිම ඒවා අතර දැන් හා පසුගිය කාර්තුවල ඇත්තේ කොතැනද යන්න.</translation>
    </message>
    <message>
        <source>Where the middle half of the schemes lie that have the same type of product.</source>
        <translation>එකම වර්ගයේ නිෂ්පාදනයක් ඇති යෝජනා ක්‍රමවල මැද අඩ ඇත්තේ කොතැනද යන්න.</translation>
    </message>
    <message>
        <source>Who was to have reported by now, and has not.</source>
        <translation>මේ වන විට වාර්තා කළ යුතුව තිබී, එසේ නොකළ අය.</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>නොගැනෙන්නේ ඇයි</translation>
    </message>
    <message>
        <source>quarter {quarter}, as of {day}</source>
        <translation>{quarter} කාර්තුව, {day} දිනට</translation>
    </message>
    <message>
        <source>{engine} could not answer: {why}</source>
        <translation>{engine} හට පිළිතුරු දිය නොහැකි විය: {why}</translation>
    </message>
    <message>
        <source>{figure}: {type}, {participation}</source>
        <translation>{figure}: {type}, {participation}</translation>
    </message>
    <message>
        <source>{given} is no day. Write it as 2026-01-31.</source>
        <translation>{given} දිනයක් නොවේ. එය 2026-01-31 ලෙස ලියන්න.</translation>
    </message>
    <message>
        <source>{given} is no status. Write one of: {known}</source>
        <translation>{given} තත්ත්වයක් නොවේ. මේවායින් එකක් ලියන්න: {known}</translation>
    </message>
    <message>
        <source>{name} cannot be used: {why}</source>
        <translation>{name} යෙදිය නොහැක: {why}</translation>
    </message>
    <message>
        <source>{name} is empty. Put the snapshots of the schemes into it.</source>
        <translation>{name} හිස්ය. යෝජනා ක්‍රමවල සැණරූ එහි දමන්න.</translation>
    </message>
    <message>
        <source>{name} is kept in the directory.</source>
        <translation>{name} නාමාවලියේ තබා ඇත.</translation>
    </message>
    <message>
        <source>{name} is no folder. Give the folder with the snapshots.</source>
        <translation>{name} ෆෝල්ඩරයක් නොවේ. සැණරූ ඇති ෆෝල්ඩරය දෙන්න.</translation>
    </message>
    <message>
        <source>{name} stands here twice. Leave one line.</source>
        <translation>{name} මෙහි දෙවරක් ඇත. එක් පේළියක් ඉතිරි කරන්න.</translation>
    </message>
    <message>
        <source>{name}: information brief</source>
        <translation>{name}: තොරතුරු පත්‍රිකාව</translation>
    </message>
    <message>
        <source>{type}, {participation}</source>
        <translation>{type}, {participation}</translation>
    </message>
    <message>
        <source>“Lies above” counts the schemes of its group with a smaller value. Whether more is better depends on the figure. The group is of the same age and size where that has {fewest} schemes or more.</source>
        <translation>“මෙයට ඉහළින් ඇත” එහි කණ්ඩායමේ අඩු අගයක් ඇති යෝජනා ක්‍රම ගණන් කරයි. වැඩි වීම හොඳද යන්න සංඛ්‍යාව මත රඳා පවතී. යෝජනා ක්‍රම {fewest} ක් හෝ වැඩි ඇති විට කණ්ඩායම එකම වයසේ හා ප්‍රමාණයේ ය.</translation>
    </message>
</context>
<context>
    <name>Notice board</name>
    <message>
        <source>Ask us: {contact}</source>
        <translation>අපෙන් විමසන්න: {contact}</translation>
    </message>
    <message>
        <source>Indicators for the notice board</source>
        <translation>දැන්වීම් පුවරුවට දර්ශක</translation>
    </message>
</context>
<context>
    <name>Open bills</name>
    <message>
        <source>An amount below nought was paid without a bill, or more than the bill said.</source>
        <translation>බිලක් නැතිව හෝ බිලේ කියූ මුදලට වඩා වැඩියෙන් ගෙවූ විට මුදල බිංදුවට අඩු වේ.</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>බිල්</translation>
    </message>
    <message>
        <source>What others owe us, by age</source>
        <translation>අන් අයගෙන් අපට ලැබිය යුතු දේ, කාලය අනුව</translation>
    </message>
    <message>
        <source>What others owe us, one by one</source>
        <translation>අන් අයගෙන් අපට ලැබිය යුතු දේ, එකින් එක</translation>
    </message>
    <message>
        <source>What we owe, bill by bill</source>
        <translation>අප ගෙවිය යුතු දේ, බිලෙන් බිල</translation>
    </message>
    <message>
        <source>What we owe, by supplier and age</source>
        <translation>අප ගෙවිය යුතු දේ, සැපයුම්කරු හා කාලය අනුව</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message numerus="yes">
        <source>%n conflicts wait for a person: see `coverbook conflicts`.</source>
        <translation>
            <numerusform>ගැටුම් %n ක් කෙනෙකුගේ තීරණයක් බලාපොරොත්තුවෙන් ඇත: `coverbook conflicts` බලන්න.</numerusform>
            <numerusform>ගැටුම් %n ක් කෙනෙකුගේ තීරණයක් බලාපොරොත්තුවෙන් ඇත: `coverbook conflicts` බලන්න.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves taken in.</source>
        <translation>
            <numerusform>සුරැකීම් %n ක් ඇතුළත් කරගන්නා ලදී.</numerusform>
            <numerusform>සුරැකීම් %n ක් ඇතුළත් කරගන්නා ලදී.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves taken in; new in this book: {laptops}.</source>
        <translation>
            <numerusform>සුරැකීම් %n ක් ඇතුළත් කරගන්නා ලදී; මෙම පොතට අලුත්: {laptops}.</numerusform>
            <numerusform>සුරැකීම් %n ක් ඇතුළත් කරගන්නා ලදී; මෙම පොතට අලුත්: {laptops}.</numerusform>
        </translation>
    </message>
    <message>
        <source>After this packet, this book and that of {laptop} would have the same saves and not the same records, so nothing was taken in. Verify both; then let one of the two laptops go on with a copy of the other&apos;s file.</source>
        <translation>මෙම පැකට්ටුවෙන් පසු මෙම පොතේ හා {laptop} හි පොතේ ඇත්තේ එකම සුරැකීම් වුවත් එකම සටහන් නොවේ, එබැවින් කිසිවක් ඇතුළත් කරගත්තේ නැත. දෙකම සත්‍යාපනය කරන්න; ඉන්පසු පරිගණක දෙකෙන් එකකට අනෙකේ ගොනුවේ පිටපතකින් ඉදිරියට යන්නට ඉඩ දෙන්න.</translation>
    </message>
    <message>
        <source>Everything in this packet is here already. Nothing was changed.</source>
        <translation>මෙම පැකට්ටුවේ ඇති සියල්ල දැනටමත් මෙහි ඇත. කිසිවක් වෙනස් කළේ නැත.</translation>
    </message>
    <message>
        <source>Make a packet…</source>
        <translation>පැකට්ටුවක් සාදන්න…</translation>
    </message>
    <message>
        <source>No laptop {code} has written in this book. Those that have: {known}.</source>
        <translation>{code} පරිගණකයක් මෙම පොතේ ලියා නැත. ලියා ඇති ඒවා: {known}.</translation>
    </message>
    <message>
        <source>Nothing was ever saved in this book, so there is nothing to take to another laptop.</source>
        <translation>මෙම පොතේ කිසි විටෙක කිසිවක් සුරැකී නැත, එබැවින් වෙනත් පරිගණකයකට ගෙන යාමට කිසිවක් නැත.</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>වෙනත් පරිගණක</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>පැකට්ටු</translation>
    </message>
    <message>
        <source>Take a packet in…</source>
        <translation>පැකට්ටුවක් ඇතුළත් කරගන්න…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>ඇතුළත් කරගන්න</translation>
    </message>
    <message>
        <source>Takes what was written here to another laptop, and brings in what was written there.</source>
        <translation>මෙහි ලියූ දේ වෙනත් පරිගණකයකට ගෙන යයි, එහි ලියූ දේ මෙහි ගෙන එයි.</translation>
    </message>
    <message>
        <source>Taking in what the other laptop wrote</source>
        <translation>අනෙක් පරිගණකය ලියූ දේ ඇතුළත් කරගනිමින්</translation>
    </message>
    <message>
        <source>The key of this laptop was changed, and others would take its packets for forged. Put its file device.json back from a backup, or remove it: then this laptop is a new one.</source>
        <translation>මෙම පරිගණකයේ යතුර වෙනස් කර ඇති අතර, අනෙක් පරිගණක එහි පැකට්ටු ව්‍යාජ යැයි සලකනු ඇත. එහි device.json ගොනුව උපස්ථයකින් නැවත තබන්න, නැතහොත් එය ඉවත් කරන්න: එවිට මෙය නව පරිගණකයකි.</translation>
    </message>
    <message>
        <source>This book is locked, and the packet is not. Lock the book on the other laptop with the same keys, then make the packet once more.</source>
        <translation>මෙම පොත අගුළු දමා ඇත, පැකට්ටුව එසේ නැත. අනෙක් පරිගණකයේ පොත එම යතුරුවලින්ම අගුළු දමා, පැකට්ටුව නැවත සාදන්න.</translation>
    </message>
    <message>
        <source>This is no packet of Coverbook. Choose a file that ends in .packet.</source>
        <translation>මෙය Coverbook හි පැකට්ටුවක් නොවේ. .packet වලින් අවසන් වන ගොනුවක් තෝරන්න.</translation>
    </message>
    <message>
        <source>This laptop has no key to sign with. Start Coverbook on it once, then try again.</source>
        <translation>මෙම පරිගණකයට අත්සන් කිරීමට යතුරක් නැත. එහි Coverbook වරක් ආරම්භ කර, නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>This laptop has written nothing in this book yet, so it has nothing to tell.</source>
        <translation>මෙම පරිගණකය තවම මෙම පොතේ කිසිවක් ලියා නැත, එබැවින් කියන්නට කිසිවක් නැත.</translation>
    </message>
    <message>
        <source>This packet goes on from saves that never came here: {saves}. Take in the packet that was made before it, or let {laptop} make one for this laptop.</source>
        <translation>මෙම පැකට්ටුව කිසි දිනක මෙහි නොපැමිණි සුරැකීම්වලින් ඉදිරියට යයි: {saves}. ඊට පෙර සෑදූ පැකට්ටුව ඇතුළත් කරගන්න, නැතහොත් {laptop} මෙම පරිගණකයට එකක් සාදන්නට ඉඩ දෙන්න.</translation>
    </message>
    <message>
        <source>This packet is damaged, cut short, or was changed. Nothing was taken in; make it once more.</source>
        <translation>මෙම පැකට්ටුව හානි වී, කැපී හෝ වෙනස් කර ඇත. කිසිවක් ඇතුළත් කරගත්තේ නැත; එය නැවත සාදන්න.</translation>
    </message>
    <message>
        <source>This packet is locked with another key than this book. Let both laptops have the book with the same keys: restore a backup of the one whose key was renewed last.</source>
        <translation>මෙම පැකට්ටුව අගුළු දමා ඇත්තේ මෙම පොතේ යතුරෙන් නොව වෙනත් යතුරකිනි. පරිගණක දෙකේම පොතට එකම යතුරු තිබිය යුතුය: යතුර අවසන් වරට අලුත් කළ පොතේ උපස්ථයක් ප්‍රතිෂ්ඨාපනය කරන්න.</translation>
    </message>
    <message>
        <source>This packet is of another book. Laptops share a book when one of them began with a copy of the other&apos;s.</source>
        <translation>මෙම පැකට්ටුව වෙනත් පොතක එකකි. පරිගණක පොතක් බෙදාගන්නේ එකක් අනෙකේ පොතේ පිටපතකින් ආරම්භ කළ විටය.</translation>
    </message>
    <message>
        <source>This packet was made before {quarter} was reopened here ({save}). Let {laptop} take in a packet of this laptop first, and make a new one.</source>
        <translation>මෙම පැකට්ටුව සෑදුවේ මෙහි {quarter} නැවත විවෘත කිරීමට පෙරය ({save}). පළමුව {laptop} මෙම පරිගණකයේ පැකට්ටුවක් ඇතුළත් කරගෙන, නව එකක් සාදන්නට ඉඩ දෙන්න.</translation>
    </message>
    <message>
        <source>This packet was made by a laptop that has never written in this book, so it is not trusted.</source>
        <translation>මෙම පැකට්ටුව සෑදුවේ කිසි දිනක මෙම පොතේ නොලියූ පරිගණකයකි, එබැවින් එය විශ්වාස නොකෙරේ.</translation>
    </message>
    <message>
        <source>This packet was made by a newer Coverbook. Install the newest version to take it in.</source>
        <translation>මෙම පැකට්ටුව සෑදුවේ නව Coverbook එකකිනි. එය ඇතුළත් කරගැනීමට නවතම අනුවාදය ස්ථාපනය කරන්න.</translation>
    </message>
    <message>
        <source>This packet would change what was true in a quarter that is closed here, so nothing was taken in. Let the manager reopen the quarter, then take it in.</source>
        <translation>මෙම පැකට්ටුව මෙහි වසා ඇති කාර්තුවක සත්‍ය වූ දේ වෙනස් කරයි, එබැවින් කිසිවක් ඇතුළත් කරගත්තේ නැත. කළමනාකරු කාර්තුව නැවත විවෘත කළ පසු එය ඇතුළත් කරගන්න.</translation>
    </message>
    <message>
        <source>Two laptops have written one code in two ways, {code} and {other}, so it is not known whether they mean the same. Take back one of the two there, then make the packet once more.</source>
        <translation>පරිගණක දෙකක් එක් කේතයක් දෙආකාරයකට, {code} සහ {other} ලෙස, ලියා ඇත; එබැවින් එකම දේ අදහස් කරනවාද යන්න නොදනී. එහි දෙකෙන් එකක් ආපසු ගෙන, පැකට්ටුව නැවත සාදන්න.</translation>
    </message>
    <message>
        <source>Two laptops write under the code {code} ({one}, {other}), so their numbers and receipts cannot be told apart. On one of them put back the backup from before, choose another code, and enter again what it had written.</source>
        <translation>පරිගණක දෙකක් {code} කේතය යටතේ ලියයි ({one}, {other}), එබැවින් ඒවායේ අංක හා ලදුපත් වෙන් කර හඳුනාගත නොහැක. ඉන් එකක පෙර උපස්ථය නැවත තබා, වෙනත් කේතයක් තෝරා, එය ලියා තිබූ දේ නැවත ඇතුළත් කරන්න.</translation>
    </message>
    <message>
        <source>What was written here would change what was true in a quarter that is closed on {laptop}, so nothing was taken in. Let the manager reopen the quarter there, and make a new packet.</source>
        <translation>මෙහි ලියූ දේ {laptop} හි වසා ඇති කාර්තුවක සත්‍ය වූ දේ වෙනස් කරයි, එබැවින් කිසිවක් ඇතුළත් කරගත්තේ නැත. කළමනාකරු එහි කාර්තුව නැවත විවෘත කළ පසු එහි නව පැකට්ටුවක් සාදන්න.</translation>
    </message>
    <message>
        <source>Where shall the packet go?</source>
        <translation>පැකට්ටුව යා යුත්තේ කොතැනටද?</translation>
    </message>
    <message>
        <source>Which packet came?</source>
        <translation>පැමිණියේ කුමන පැකට්ටුවද?</translation>
    </message>
    <message>
        <source>{code} and {other} are one laptop. Choose {other} again on it, and make the packet once more.</source>
        <translation>{code} සහ {other} එක් පරිගණකයකි. එහි {other} නැවත තෝරා, පැකට්ටුව නැවත සාදන්න.</translation>
    </message>
    <message numerus="yes">
        <source>{maker} brings %n saves, written by {users}: {rows}. Shall they come in?</source>
        <translation>
            <numerusform>{maker} සුරැකීම් %n ක් ගෙනෙයි, ලියා ඇත්තේ {users}: {rows}. ඒවා ඇතුළත් කරගත යුතුද?</numerusform>
            <numerusform>{maker} සුරැකීම් %n ක් ගෙනෙයි, ලියා ඇත්තේ {users}: {rows}. ඒවා ඇතුළත් කරගත යුතුද?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} holds %n saves. Take it to the other laptop.</source>
        <translation>
            <numerusform>{name} හි සුරැකීම් %n ක් ඇත. එය අනෙක් පරිගණකයට ගෙන යන්න.</numerusform>
            <numerusform>{name} හි සුරැකීම් %n ක් ඇත. එය අනෙක් පරිගණකයට ගෙන යන්න.</numerusform>
        </translation>
    </message>
    <message>
        <source>{save} is another save here than in the packet: laptop {device} went on from an older copy of the book, or two laptops write under its code. Put the newest copy back on one of them, and enter again there what it has written since, under a code of its own.</source>
        <translation>මෙහි {save} පැකට්ටුවේ ඇති සුරැකීම නොව වෙනත් සුරැකීමකි: {device} පරිගණකය පොතේ පැරණි පිටපතකින් ඉදිරියට ගොස් ඇත, නැතහොත් පරිගණක දෙකක් එහි කේතය යටතේ ලියයි. ඉන් එකක නවතම පිටපත නැවත තබා, එතැන් සිට එය ලියා ඇති දේ එයටම වූ කේතයක් යටතේ එහි නැවත ඇතුළත් කරන්න.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n papers are laid out</source>
        <translation>
            <numerusform>ලියවිලි %n ක් පිටුගත කර ඇත</numerusform>
            <numerusform>ලියවිලි %n ක් පිටුගත කර ඇත</numerusform>
        </translation>
    </message>
    <message>
        <source>A file each…</source>
        <translation>එක් එක් ලියවිල්ලට ගොනුවක්…</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>කවුළුවේ පළලට (Ctrl+0)</translation>
    </message>
    <message>
        <source>Click a line that has a code to see how it was reached.</source>
        <translation>කේතයක් ඇති පේළියක් ලැබුණු ආකාරය බැලීමට එය ක්ලික් කරන්න.</translation>
    </message>
    <message>
        <source>Each in their own language</source>
        <translation>එක් එක් අයට ඔවුන්ගේම භාෂාවෙන්</translation>
    </message>
    <message>
        <source>In which folder shall there be a file for each?</source>
        <translation>එක් එක් ලියවිල්ලේ ගොනුව තිබිය යුත්තේ කුමන ෆෝල්ඩරයේද?</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>විශාල (Ctrl++)</translation>
    </message>
    <message>
        <source>Made from the file at save {save} · printed on {day} at {time}</source>
        <translation>{save} සුරැකීමේදී ගොනුවෙන් සෑදිණි · {day} දින {time} ට මුද්‍රණය කළේය</translation>
    </message>
    <message>
        <source>Name, date, signature</source>
        <translation>නම, දිනය, අත්සන</translation>
    </message>
    <message>
        <source>Next page (PgDown)</source>
        <translation>ඊළඟ පිටුව (PgDown)</translation>
    </message>
    <message>
        <source>No font here has all letters of {words}: “?” stands in the place of the others.</source>
        <translation>මෙහි කිසිදු අකුරු වර්ගයක {words} හි සියලු අකුරු නැත: නැති අකුරු වෙනුවට “?” ඇත.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Choose a folder of your own.</source>
        <translation>{folder} හි කිසිවක් ලිවිය නොහැක. ඔබේම ෆෝල්ඩරයක් තෝරන්න.</translation>
    </message>
    <message>
        <source>Nothing to draw yet: no value is known.</source>
        <translation>තවම ඇඳීමට කිසිවක් නැත: අගයක් දැන නැත.</translation>
    </message>
    <message>
        <source>Page before (PgUp)</source>
        <translation>පෙර පිටුව (PgUp)</translation>
    </message>
    <message>
        <source>Page {page} of {last}</source>
        <translation>පිටුව {page} / {last}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ලියවිල්ල</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>කඩදාසියේ ප්‍රමාණය</translation>
    </message>
    <message>
        <source>Save the pages</source>
        <translation>පිටු සුරකින්න</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>කුඩා (Ctrl+-)</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space, then save again.</source>
        <translation>තැටිය පිරී ඇත: කිසිවක් සුරැකුවේ නැත. ඉඩ සාදා නැවත සුරකින්න.</translation>
    </message>
    <message>
        <source>The figures of this paper as a table, in CSV. SHA-256: {digest}</source>
        <translation>මෙම ලියවිල්ලේ සංඛ්‍යා වගුවක් ලෙස, CSV වලින්. SHA-256: {digest}</translation>
    </message>
    <message>
        <source>The figures of this paper for programs, as JSON. SHA-256: {digest}</source>
        <translation>මෙම ලියවිල්ලේ සංඛ්‍යා වැඩසටහන් සඳහා, JSON ලෙස. SHA-256: {digest}</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on, then print again.</source>
        <translation>මුද්‍රකය පිටු ගත්තේ නැත. එය ක්‍රියාත්මකදැයි බලා නැවත මුද්‍රණය කරන්න.</translation>
    </message>
    <message>
        <source>There is nobody for whom this paper could be made.</source>
        <translation>මෙම ලියවිල්ල සෑදිය හැකි කිසිවෙක් නැත.</translation>
    </message>
    <message>
        <source>These pages cannot be shown any more. Make them again.</source>
        <translation>මෙම පිටු තවදුරටත් පෙන්විය නොහැක. ඒවා නැවත සාදන්න.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>පිටුව {page} / {pages}</translation>
    </message>
    <message>
        <source>plan {share}</source>
        <translation>සැලැස්ම {share}</translation>
    </message>
    <message>
        <source>{name} cannot be written over. Close it where it is open, or choose another name.</source>
        <translation>{name} මත ලිවිය නොහැක. එය විවෘත තැන වසන්න, නැතහොත් වෙනත් නමක් තෝරන්න.</translation>
    </message>
    <message>
        <source>{name} could not be written there. Choose another name or folder, or check the disk.</source>
        <translation>{name} එහි ලිවිය නොහැකි විය. වෙනත් නමක් හෝ ෆෝල්ඩරයක් තෝරන්න, නැතහොත් තැටිය පරීක්ෂා කරන්න.</translation>
    </message>
    <message>
        <source>{name} was not written: there is no folder {folder}. Make it first, or choose another.</source>
        <translation>{name} ලියා නැත: {folder} ෆෝල්ඩරය නැත. එය පළමුව සාදන්න, නැතහොත් වෙනත් එකක් තෝරන්න.</translation>
    </message>
    <message>
        <source>{words} and more</source>
        <translation>{words} සහ තවත් දේ</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>For whom</source>
        <translation>කා සඳහාද</translation>
    </message>
    <message>
        <source>There is no paper.</source>
        <translation>ලියවිල්ලක් නැත.</translation>
    </message>
</context>
<context>
    <name>Participation</name>
    <message>
        <source>Automatic</source>
        <translation>ස්වයංක්‍රීය</translation>
    </message>
    <message>
        <source>Compulsory</source>
        <translation>අනිවාර්ය</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>ස්වේච්ඡා</translation>
    </message>
</context>
<context>
    <name>Partner form</name>
    <message>
        <source>As the partner&apos;s statement prints it: income and expenses both without a minus.</source>
        <translation>හවුල්කරුගේ ප්‍රකාශනයේ මුද්‍රණය වන පරිදි: ආදායම හා වියදම් දෙකම අඩු ලකුණක් නැතිව.</translation>
    </message>
    <message>
        <source>Leave empty for what is shared by all of them.</source>
        <translation>ඔවුන් සියල්ලටම පොදු දෙයකට හිස්ව තබන්න.</translation>
    </message>
</context>
<context>
    <name>Partner role</name>
    <message>
        <source>Administrator</source>
        <translation>පරිපාලක</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>නියෝජිතයා</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>බැංකුව</translation>
    </message>
    <message>
        <source>Care provider</source>
        <translation>සත්කාර සපයන්නා</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>රක්ෂණකරු</translation>
    </message>
    <message>
        <source>Reinsurer</source>
        <translation>ප්‍රතිරක්ෂක</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Can open the book and look; gets a role from you.</source>
        <translation>පොත විවෘත කර බැලිය හැක; භූමිකාව ඔබ දෙයි.</translation>
    </message>
    <message>
        <source>Do this when somebody has left who may have copied the key: the whole book is written anew under another one. Passwords and recovery sheet stay as they are. Backups and copies keep the former key.</source>
        <translation>යතුර පිටපත් කළ හැකිව සිටි අයෙක් ඉවත් වූ විට මෙය කරන්න: මුළු පොතම වෙනත් යතුරක් යටතේ අලුතින් ලියවේ. මුරපද හා ප්‍රතිසාධන පත්‍රය එලෙසම පවතී. උපස්ථ හා පිටපත් පැරණි යතුර තබාගනී.</translation>
    </message>
    <message>
        <source>Everybody who has this file can open it. Once it is protected, nothing in it can be read without a name and a password. You become its administrator. If all passwords and the recovery sheet are lost, nobody can open it any more.</source>
        <translation>මෙම ගොනුව ඇති ඕනෑම කෙනෙකුට එය විවෘත කළ හැක. ආරක්ෂා කළ පසු නමක් හා මුරපදයක් නැතිව එහි කිසිවක් කියවිය නොහැක. ඔබ එහි පරිපාලක වේ. සියලු මුරපද හා ප්‍රතිසාධන පත්‍රය නැති වුවහොත් කිසිවෙකුට එය තවදුරටත් විවෘත කළ නොහැක.</translation>
    </message>
    <message>
        <source>Give a first password.</source>
        <translation>පළමු මුරපදයක් දෙන්න.</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>මම කේතය තබාගත්තෙමි</translation>
    </message>
    <message>
        <source>It opens the book when every password is lost, and it is shown only now. Save the sheet, print it, keep the paper where nobody else finds it, and delete the file of the sheet.</source>
        <translation>සියලු මුරපද නැති වූ විට එය පොත විවෘත කරයි, එය පෙන්වන්නේ දැන් පමණි. පත්‍රය සුරැක, මුද්‍රණය කර, කඩදාසිය වෙන කිසිවෙකුට හමු නොවන තැන තබා, පත්‍රයේ ගොනුව මකන්න.</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>පත්‍රයේ භාෂාව</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>නව කේතයක් සාදන්න</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>මගේ මුරපදය</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>නව ප්‍රතිසාධන කේතය</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>තවදුරටත් මෙහි වැඩ නොකරයි</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>භූමිකාවක් නැත</translation>
    </message>
    <message>
        <source>Only you know it. Several words in a row are easily kept in mind.</source>
        <translation>එය දන්නේ ඔබ පමණි. පේළියට වචන කිහිපයක් පහසුවෙන් මතක තබාගත හැක.</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>ආරක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>Protect this book</source>
        <translation>මෙම පොත ආරක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>යතුර අලුත් කරන්න</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>ප්‍රතිසාධන පත්‍රය සුරකින්න</translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation>පත්‍රය PDF ලෙස සුරකින්න…</translation>
    </message>
    <message>
        <source>The book is written anew under another key.</source>
        <translation>පොත වෙනත් යතුරක් යටතේ අලුතින් ලියවේ.</translation>
    </message>
    <message>
        <source>The former recovery sheet still opens what was copied before: destroy it, and renew the key if somebody has seen it.</source>
        <translation>කලින් පිටපත් කළ දේ පැරණි ප්‍රතිසාධන පත්‍රය තවමත් විවෘත කරයි: එය විනාශ කරන්න, අන් අයෙක් එය දැක ඇත්නම් යතුර අලුත් කරන්න.</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>ප්‍රතිසාධන කේතය</translation>
    </message>
    <message>
        <source>Without a new password the one there is stays. What was saved stays under this name.</source>
        <translation>නව මුරපදයක් නැතිව දැනට ඇති එක රැඳේ. සුරැකූ දේ මෙම නම යටතේ රැඳේ.</translation>
    </message>
    <message>
        <source>Write the book anew</source>
        <translation>පොත අලුතින් ලියන්න</translation>
    </message>
    <message>
        <source>You give the first password; the person can change it afterwards.</source>
        <translation>පළමු මුරපදය ඔබ දෙයි; පුද්ගලයාට පසුව එය වෙනස් කළ හැක.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>ඔබේ මුරපදය වෙනස් විය.</translation>
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
        <translation>{name} ට තවදුරටත් පුරනය විය නොහැක.</translation>
    </message>
    <message>
        <source>{name} is in the list already. Choose that line to change it.</source>
        <translation>{name} දැනටමත් ලැයිස්තුවේ ඇත. එය වෙනස් කිරීමට එම පේළිය තෝරන්න.</translation>
    </message>
    <message>
        <source>{name} is now: {role}.</source>
        <translation>{name} දැන්: {role}.</translation>
    </message>
</context>
<context>
    <name>Person form</name>
    <message>
        <source>A year alone, or an age, is kept as an estimated date.</source>
        <translation>වසරක් පමණක් හෝ වයසක් ඇස්තමේන්තු දිනයක් ලෙස තබාගනී.</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>උපන් දිනය</translation>
    </message>
    <message>
        <source>Kind of identity paper</source>
        <translation>හැඳුනුම්පත් වර්ගය</translation>
    </message>
    <message>
        <source>Language of their papers</source>
        <translation>ඔවුන්ගේ ලියවිලිවල භාෂාව</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>ඒකාබද්ධ වූයේ</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>පත්‍රයේ අංකය</translation>
    </message>
    <message>
        <source>The birth date is estimated</source>
        <translation>උපන් දිනය ඇස්තමේන්තුවකි</translation>
    </message>
</context>
<context>
    <name>Person paper</name>
    <message>
        <source>Backups, exported tables and printed papers may hold the same; the file does not list them.</source>
        <translation>උපස්ථ, නිර්යාත කළ වගු හා මුද්‍රිත ලියවිලිවල ද එයම තිබිය හැක; ගොනුව ඒවා ලැයිස්තු නොකරයි.</translation>
    </message>
    <message>
        <source>The program does not keep who has looked at these records.</source>
        <translation>මෙම සටහන් බැලුවේ කවුරුන්දැයි වැඩසටහන තබා නොගනී.</translation>
    </message>
    <message>
        <source>What happened to others under a policy of this person is theirs and is not on this paper.</source>
        <translation>මෙම පුද්ගලයාගේ ඔප්පුවක් යටතේ අන් අයට සිදු වූ දේ ඔවුන්ගේ ය, මෙම ලියවිල්ලේ නැත.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>As it was</source>
        <translation>පෙර පරිදි</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>සැලැස්ම අනුව</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>උපකල්පිත</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>උපකල්පන</translation>
    </message>
    <message>
        <source>Balance sheet, planned</source>
        <translation>ශේෂ පත්‍රය, සැලසුම් කළ</translation>
    </message>
    <message>
        <source>Cash flow statement, planned</source>
        <translation>මුදල් ප්‍රවාහ ප්‍රකාශනය, සැලසුම් කළ</translation>
    </message>
    <message>
        <source>Income statement, planned</source>
        <translation>ආදායම් ප්‍රකාශනය, සැලසුම් කළ</translation>
    </message>
    <message>
        <source>Indicators, planned</source>
        <translation>දර්ශක, සැලසුම් කළ</translation>
    </message>
    <message>
        <source>Liquidity: cash and investments over a quarter of the year&apos;s claims paid and expenses.</source>
        <translation>ද්‍රවශීලතාව: මුදල් හා ආයෝජන / වසරේ ගෙවූ හිමිකම් හා වියදම්වලින් කාර්තුවක්.</translation>
    </message>
    <message>
        <source>New insured persons</source>
        <translation>නව රක්ෂිතයන්</translation>
    </message>
    <message>
        <source>Other income stays as it was; reinsurance takes the same part of earned premium.</source>
        <translation>වෙනත් ආදායම එලෙසම පවතී; ප්‍රතිරක්ෂණය උපයාගත් වාරිකයෙන් එම කොටසම ගනී.</translation>
    </message>
    <message>
        <source>Planned less target</source>
        <translation>සැලැස්ම අඩු කළා ඉලක්කය</translation>
    </message>
    <message>
        <source>Premium of a person insured for a year</source>
        <translation>වසරක් රක්ෂිත අයෙකුගේ වාරිකය</translation>
    </message>
    <message>
        <source>What is unearned or owed grows as the premium does, claims reserves as the claims do.</source>
        <translation>නූපයූ හෝ ගෙවිය යුතු දේ වාරිකය මෙන් ද, හිමිකම් සංචිත හිමිකම් මෙන් ද වැඩි වේ.</translation>
    </message>
    <message>
        <source>What the plan does not say is as it was in the twelve months before.</source>
        <translation>සැලැස්ම නොකියන දේ පෙර මාස දොළහේ පරිදි ය.</translation>
    </message>
    <message>
        <source>Where renewal does not apply, as many stay insured as there are.</source>
        <translation>අලුත් කිරීම අදාළ නොවන තැන, සිටින තරම් අය රක්ෂිතව රැඳේ.</translation>
    </message>
    <message>
        <source>how many years ahead</source>
        <translation>ඉදිරි වසර කීයක්ද</translation>
    </message>
    <message>
        <source>{product} is not in it: {lacking} is not known. Enter it under Settings, Plans.</source>
        <translation>{product} එහි නැත: {lacking} නොදනී. සැකසුම්, සැලසුම් යටතේ එය ඇතුළත් කරන්න.</translation>
    </message>
</context>
<context>
    <name>Plan form</name>
    <message>
        <source>Incurred claims as a share of earned premium: 0.6 for 60 percent.</source>
        <translation>උපයාගත් වාරිකයේ කොටසක් ලෙස සිදු වූ හිමිකම්: සියයට 60 ට 0.6.</translation>
    </message>
    <message>
        <source>New insured persons in a year</source>
        <translation>වසරක නව රක්ෂිතයන්</translation>
    </message>
    <message>
        <source>Of those insured when a year begins, the share who stay: 0.85 for 85 percent.</source>
        <translation>වසරක් ඇරඹෙන විට රක්ෂිත අයගෙන් රැඳෙන කොටස: සියයට 85 ට 0.85.</translation>
    </message>
    <message>
        <source>Operating expenses in a year</source>
        <translation>වසරක මෙහෙයුම් වියදම්</translation>
    </message>
    <message>
        <source>The assumptions hold from this day on, until others do.</source>
        <translation>උපකල්පන මෙදින සිට වලංගුය, වෙනත් ඒවා වලංගු වන තෙක්.</translation>
    </message>
    <message>
        <source>With the product&apos;s part of what all products share, without reinsurance.</source>
        <translation>සියලු නිෂ්පාදනවලට පොදු දෙයින් නිෂ්පාදනයේ කොටස සමඟ, ප්‍රතිරක්ෂණය නැතිව.</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>A claim belongs to the day of its event. One that is reported is reserved with its latest estimate until it is paid or rejected; for those not yet reported each product has the method that stands below.</source>
        <translation>හිමිකමක් එහි සිදුවීම වූ දිනට අයත්‍ය. වාර්තා කළ හිමිකමක් සඳහා එය ගෙවන හෝ ප්‍රතික්ෂේප කරන තෙක් නවතම ඇස්තමේන්තුව සංචිත කෙරේ; තවම වාර්තා නොවූ ඒවා සඳහා එක් එක් නිෂ්පාදනයට පහත ඇති ක්‍රමය යෙදේ.</translation>
    </message>
    <message>
        <source>Accounting principles</source>
        <translation>ගිණුම්කරණ මූලධර්ම</translation>
    </message>
    <message>
        <source>All reserves are gross of reinsurance; what reinsurers owe of them is an asset of its own.</source>
        <translation>සියලු සංචිත ප්‍රතිරක්ෂණය අඩු කිරීමට පෙර ඒවාය; ඉන් ප්‍රතිරක්ෂකයන් ගෙවිය යුතු දේ වෙනම වත්කමකි.</translation>
    </message>
    <message>
        <source>Donations never enter net income and never make an expense smaller; they stand after it.</source>
        <translation>පරිත්‍යාග කිසි විටෙක ශුද්ධ ආදායමට ඇතුළත් නොවේ, වියදමක් අඩු ද නොකරයි; ඒවා ඊට පසුව දැක්වේ.</translation>
    </message>
    <message>
        <source>Equipment and the cost of development are charged over their useful life, in equal parts by schedule.</source>
        <translation>උපකරණ හා සංවර්ධන පිරිවැය ඒවායේ ප්‍රයෝජනවත් කාලය පුරා, කාලසටහනකට අනුව සමාන කොටස්වලින් වියදමට ගනී.</translation>
    </message>
    <message>
        <source>Investments stand at what was paid for them; interest accrues day by day, a share of profit when it is paid.</source>
        <translation>ආයෝජන දැක්වෙන්නේ ඒවාට ගෙවූ මුදලටය; පොලිය දිනෙන් දින එකතු වේ, ලාභ කොටසක් එය ගෙවන විට ගණන් ගනී.</translation>
    </message>
    <message>
        <source>Loan today</source>
        <translation>අද ණය</translation>
    </message>
    <message>
        <source>Money is booked when it is owed or earned, not when it is paid, in one currency ({currency}); the fiscal year begins in month {month}.</source>
        <translation>මුදල් පොත්ගත කරන්නේ ගෙවන විට නොව, ගෙවිය යුතු වූ හෝ උපයාගත් විටය, එක් මුදල් ඒකකයකින් ({currency}); මුදල් වර්ෂය ඇරඹෙන්නේ {month} වන මාසයේය.</translation>
    </message>
    <message>
        <source>No policy covers this person.</source>
        <translation>ඔප්පුවකින් මෙම පුද්ගලයා ආවරණය නොවේ.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>දැන්වීම</translation>
    </message>
    <message>
        <source>Of takaful products the operator&apos;s charges are an expense; the surplus is shared as the model says.</source>
        <translation>තකාෆුල් නිෂ්පාදනවල ක්‍රියාකරුගේ ගාස්තු වියදමකි; අතිරික්තය බෙදන්නේ ආකෘතිය කියන පරිදිය.</translation>
    </message>
    <message>
        <source>Of the reserves so much is taken to be payable within three months, as the scheme has set it.</source>
        <translation>සංචිතවලින් මාස තුනක් ඇතුළත ගෙවිය යුතු යැයි ගන්නා කොටස මෙයයි, යෝජනා ක්‍රමය එය නියම කළ පරිදි.</translation>
    </message>
    <message>
        <source>One joins</source>
        <translation>එක් අයෙක් එකතු වේ</translation>
    </message>
    <message>
        <source>One leaves</source>
        <translation>එක් අයෙක් ඉවත් වේ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>පුද්ගලයන්</translation>
    </message>
    <message>
        <source>Premium is written on the day it falls due while the policy is in force, and earned over the days it covers. What is not yet earned is the unearned premium reserve. Membership fees are other income.</source>
        <translation>වාරිකය ලියාපදිංචි වන්නේ ඔප්පුව බලපවත්වන අතර එය ගෙවිය යුතු දිනයේය; උපයාගන්නේ එය ආවරණය කරන දින පුරාය. තවම නූපයූ කොටස නූපයූ වාරික සංචිතයයි. සාමාජික ගාස්තුව වෙනත් ආදායමකි.</translation>
    </message>
    <message>
        <source>Premium of the term</source>
        <translation>කාලයේ වාරිකය</translation>
    </message>
    <message>
        <source>Premium receivable is what fell due and was not paid; what is owed for over 180 days is reported as doubtful.</source>
        <translation>ලැබිය යුතු වාරිකය යනු ගෙවිය යුතු වූ නමුත් නොගෙවූ දේය; දින 180 කට වඩා හිඟව ඇති දේ සැක සහිත ලෙස වාර්තා කෙරේ.</translation>
    </message>
    <message>
        <source>Reserved of open claims</source>
        <translation>විවෘත හිමිකම් සඳහා සංචිත කළ මුදල</translation>
    </message>
    <message>
        <source>Savings today</source>
        <translation>අද ඉතුරුම්</translation>
    </message>
    <message>
        <source>The figures of a closed quarter are frozen. What is found out later is booked in an open one; a quarter that is reopened says so, with the reason.</source>
        <translation>වසා ඇති කාර්තුවක සංඛ්‍යා ස්ථිර කර ඇත. පසුව දැනගන්නා දේ විවෘත කාර්තුවක පොත්ගත කෙරේ; නැවත විවෘත කළ කාර්තුවක් ඒ බව හේතුව සමඟ කියයි.</translation>
    </message>
    <message>
        <source>The scheme has not set which part of each reserve is payable within three months: the liquidity ratio is a rough measure.</source>
        <translation>එක් එක් සංචිතයෙන් මාස තුනක් ඇතුළත ගෙවිය යුතු කොටස යෝජනා ක්‍රමය නියම කර නැත: ද්‍රවශීලතා අනුපාතය දළ මිනුමකි.</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>දක්වා</translation>
    </message>
    <message>
        <source>Who is covered</source>
        <translation>ආවරණය වන අය</translation>
    </message>
</context>
<context>
    <name>Policy form</name>
    <message>
        <source>Change the holder</source>
        <translation>ඔප්පුකරු වෙනස් කරන්න</translation>
    </message>
    <message>
        <source>Covered from</source>
        <translation>ආවරණය ඇරඹෙන දිනය</translation>
    </message>
    <message>
        <source>End a policy</source>
        <translation>ඔප්පුවක් අවසන් කරන්න</translation>
    </message>
    <message>
        <source>End the policy</source>
        <translation>ඔප්පුව අවසන් කරන්න</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>අවසන් දිනය</translation>
    </message>
    <message>
        <source>Give a policy another holder</source>
        <translation>ඔප්පුවකට වෙනත් ඔප්පුකරුවෙකු දෙන්න</translation>
    </message>
    <message>
        <source>Join on</source>
        <translation>එකතු වන දිනය</translation>
    </message>
    <message>
        <source>Last day covered</source>
        <translation>ආවරණයේ අවසන් දිනය</translation>
    </message>
    <message>
        <source>Leave empty for a group.</source>
        <translation>කණ්ඩායමකට හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Leave empty unless it ended early.</source>
        <translation>කලින් අවසන් නොවූයේ නම් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>අය ගණන</translation>
    </message>
    <message>
        <source>New term starts on</source>
        <translation>නව කාලය ඇරඹෙන දිනය</translation>
    </message>
    <message>
        <source>Of a group that is counted, not named: how many there are in this term.</source>
        <translation>නම් නොකළ, ගණන් කළ කණ්ඩායමක: මෙම කාලයේ කී දෙනෙක්ද.</translation>
    </message>
    <message>
        <source>Of a group whose people are not listed by name.</source>
        <translation>නමින් ලැයිස්තු නොකළ කණ්ඩායමක.</translation>
    </message>
    <message>
        <source>Only of an exit learned of late: its day, in a quarter that was closed by then.</source>
        <translation>ප්‍රමාද වී දැනගත් ඉවත් වීමක පමණි: ඒ වන විට වසා තිබූ කාර්තුවක එහි දිනය.</translation>
    </message>
    <message>
        <source>Only of who joined after the policy began: the day from which the books count them.</source>
        <translation>ඔප්පුව ඇරඹුණු පසු එකතු වූ අයගේ පමණි: පොත් ඔවුන් ගණන් ගන්නා පළමු දිනය.</translation>
    </message>
    <message>
        <source>Only where its holder has died or leaves it.</source>
        <translation>ඔප්පුකරු මියගොස් හෝ එයින් ඉවත් වූ විට පමණි.</translation>
    </message>
    <message>
        <source>Person covered</source>
        <translation>ආවරණය වූ පුද්ගලයා</translation>
    </message>
    <message>
        <source>Policy to renew</source>
        <translation>අලුත් කළ යුතු ඔප්පුව</translation>
    </message>
    <message>
        <source>Renew a policy</source>
        <translation>ඔප්පුවක් අලුත් කරන්න</translation>
    </message>
    <message>
        <source>Renews the policy</source>
        <translation>අලුත් කරන ඔප්පුව</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>ඇරඹෙන දිනය</translation>
    </message>
    <message>
        <source>Sum insured</source>
        <translation>රක්ෂිත මුදල</translation>
    </message>
    <message>
        <source>Take a person off a policy</source>
        <translation>ඔප්පුවකින් පුද්ගලයෙකු ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>Take on</source>
        <translation>එක් කරන්න</translation>
    </message>
    <message>
        <source>Take people onto a policy</source>
        <translation>ඔප්පුවකට පුද්ගලයන් එක් කරන්න</translation>
    </message>
    <message>
        <source>True last day</source>
        <translation>සැබෑ අවසන් දිනය</translation>
    </message>
    <message>
        <source>Usually the day after the old term ends.</source>
        <translation>සාමාන්‍යයෙන් පරණ කාලය අවසන් වූ පසු දිනය.</translation>
    </message>
    <message>
        <source>Who holds the policy now</source>
        <translation>දැන් ඔප්පුකරු කවුද</translation>
    </message>
    <message>
        <source>Why it ended early</source>
        <translation>කලින් අවසන් වූයේ ඇයි</translation>
    </message>
</context>
<context>
    <name>Postings</name>
    <message>
        <source>Commission on premium ceded by treaty</source>
        <translation>ගිවිසුමෙන් පවරන ලද වාරිකයේ කොමිස්</translation>
    </message>
    <message>
        <source>Fees received before they fall due</source>
        <translation>ගෙවිය යුතු වීමට පෙර ලැබුණු ගාස්තු</translation>
    </message>
    <message>
        <source>Fees received long before they fall due</source>
        <translation>ගෙවිය යුතු වීමට බොහෝ කලින් ලැබුණු ගාස්තු</translation>
    </message>
    <message>
        <source>Interest on savings</source>
        <translation>ඉතුරුම් පොලිය</translation>
    </message>
    <message>
        <source>Membership fees due</source>
        <translation>ගෙවිය යුතු සාමාජික ගාස්තු</translation>
    </message>
    <message>
        <source>Membership fees received</source>
        <translation>ලැබුණු සාමාජික ගාස්තු</translation>
    </message>
    <message>
        <source>Payments of claims</source>
        <translation>හිමිකම් ගෙවීම්</translation>
    </message>
    <message>
        <source>Premium ceded by treaty</source>
        <translation>ගිවිසුමෙන් පවරන ලද වාරිකය</translation>
    </message>
    <message>
        <source>Premiums due</source>
        <translation>ගෙවිය යුතු වාරික</translation>
    </message>
    <message>
        <source>Premiums received</source>
        <translation>ලැබුණු වාරික</translation>
    </message>
    <message>
        <source>Premiums received before they fall due</source>
        <translation>ගෙවිය යුතු වීමට පෙර ලැබුණු වාරික</translation>
    </message>
    <message>
        <source>Premiums received long before they fall due</source>
        <translation>ගෙවිය යුතු වීමට බොහෝ කලින් ලැබුණු වාරික</translation>
    </message>
    <message>
        <source>Received in advance, now due</source>
        <translation>කලින් ලැබුණු, දැන් ගෙවිය යුතු</translation>
    </message>
    <message>
        <source>Received in advance, now due within three months</source>
        <translation>කලින් ලැබුණු, දැන් මාස තුනක් තුළ ගෙවිය යුතු</translation>
    </message>
    <message>
        <source>Refunds owed</source>
        <translation>ගෙවිය යුතු ආපසු ගෙවීම්</translation>
    </message>
    <message>
        <source>Refunds paid</source>
        <translation>කළ ආපසු ගෙවීම්</translation>
    </message>
    <message>
        <source>Savings paid in</source>
        <translation>තැන්පත් කළ ඉතුරුම්</translation>
    </message>
    <message>
        <source>Savings paid out</source>
        <translation>ආපසු ගෙවූ ඉතුරුම්</translation>
    </message>
    <message>
        <source>Share of claims borne by treaty</source>
        <translation>ගිවිසුමෙන් දරන හිමිකම් කොටස</translation>
    </message>
    <message>
        <source>Takaful operator&apos;s fee on contributions</source>
        <translation>දායක මුදල් මත තකාෆුල් ක්‍රියාකරුගේ ගාස්තුව</translation>
    </message>
    <message>
        <source>Taken back at exits, unpaid and unearned</source>
        <translation>ඉවත් වීමේදී අඩු කළ, නොගෙවූ හා නූපයූ</translation>
    </message>
</context>
<context>
    <name>Premium</name>
    <message>
        <source>Earned over</source>
        <translation>උපයන කාලය</translation>
    </message>
    <message>
        <source>Other parts of this premium</source>
        <translation>මෙම වාරිකයේ අනෙක් කොටස්</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>ගෙවීමට ඇති</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>ගෙවූ ආකාරය</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>ගෙවූ දිනය</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>ලදුපත මුද්‍රණය කරන්න</translation>
    </message>
    <message>
        <source>{amount}, for the cover ended on {day}</source>
        <translation>{amount}, ආවරණය {day} දින අවසන් වූ බැවිනි</translation>
    </message>
</context>
<context>
    <name>Premium basis</name>
    <message>
        <source>For each dependant</source>
        <translation>එක් එක් යැපෙන්නාට</translation>
    </message>
    <message>
        <source>For each person</source>
        <translation>එක් එක් පුද්ගලයාට</translation>
    </message>
    <message>
        <source>For the policy</source>
        <translation>ඔප්පුවට</translation>
    </message>
    <message>
        <source>Percentage of the loan</source>
        <translation>ණයෙන් ප්‍රතිශතය</translation>
    </message>
    <message>
        <source>Percentage of the sum insured</source>
        <translation>රක්ෂිත මුදලෙන් ප්‍රතිශතය</translation>
    </message>
</context>
<context>
    <name>Premium form</name>
    <message>
        <source>A refund or an advance that waits, or a premium that was paid.</source>
        <translation>බලා සිටින ආපසු ගෙවීමක් හෝ අත්තිකාරමක්, නැතහොත් ගෙවූ වාරිකයක්.</translation>
    </message>
    <message>
        <source>Amount paid out</source>
        <translation>ගෙවූ මුදල</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>ලැබුණු මුදල</translation>
    </message>
    <message>
        <source>Covers from</source>
        <translation>ආවරණය සිට</translation>
    </message>
    <message>
        <source>Covers to</source>
        <translation>ආවරණය දක්වා</translation>
    </message>
    <message>
        <source>Leave empty while it is not paid.</source>
        <translation>එය ගෙවා නැති තාක් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Less than the premium is a part payment: the rest stays due. More is kept as an advance.</source>
        <translation>වාරිකයට අඩු මුදලක් කොටස් ගෙවීමකි: ඉතිරිය ගෙවිය යුතුව පවතී. වැඩිපුර මුදල අත්තිකාරමක් ලෙස තබාගනී.</translation>
    </message>
    <message>
        <source>Of a refund for an exit in a quarter that was closed by then: the day of it. Of parts of one premium that an exit cut short: the day it fell due.</source>
        <translation>ඒ වන විට වසා තිබූ කාර්තුවක ඉවත් වීමකට ආපසු ගෙවීමක නම්: ඉවත් වූ දිනය. ඉවත් වීමකින් කෙටි වූ එක් වාරිකයක කොටස්වල නම්: එය ගෙවිය යුතු වූ දිනය.</translation>
    </message>
    <message>
        <source>Of credit life the loan, of life savings what is saved. Else leave it empty.</source>
        <translation>ණය ජීවිත රක්ෂණයේ ණය, ජීවිත ඉතුරුම්වල ඉතිරි කළ මුදල. නැතහොත් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Pay the refund</source>
        <translation>ආපසු ගෙවීම කරන්න</translation>
    </message>
    <message>
        <source>Premium given back</source>
        <translation>ආපසු දුන් වාරිකය</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>ලදුපත සුරකින්න</translation>
    </message>
    <message>
        <source>The cover ended on {day}: {owed} of {whole} is owed.</source>
        <translation>ආවරණය {day} දින අවසන් විය: {whole} න් ගෙවිය යුත්තේ {owed} කි.</translation>
    </message>
    <message>
        <source>Type any part of the member&apos;s name, of the policy or of the premium.</source>
        <translation>සාමාජිකයාගේ නමේ, ඔප්පුවේ හෝ වාරිකයේ කොටසක් ටයිප් කරන්න.</translation>
    </message>
    <message>
        <source>Why it is given back</source>
        <translation>ආපසු දෙන්නේ ඇයි</translation>
    </message>
</context>
<context>
    <name>Premium kind</name>
    <message>
        <source>Membership fee</source>
        <translation>සාමාජික ගාස්තුව</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>වාරිකය</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>ආපසු ගෙවීම</translation>
    </message>
</context>
<context>
    <name>Premium state</name>
    <message>
        <source>Due</source>
        <translation>ගෙවිය යුතු</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>අද ගෙවිය යුතු</translation>
    </message>
    <message>
        <source>Not owed</source>
        <translation>ගෙවිය යුතු නොවේ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>කල් ඉකුත්</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ගෙවූ</translation>
    </message>
    <message>
        <source>To be refunded</source>
        <translation>ආපසු ගෙවිය යුතු</translation>
    </message>
</context>
<context>
    <name>Premiums</name>
    <message>
        <source>A receipt, a code, or any part of a member&apos;s name</source>
        <translation>ලදුපතක්, කේතයක් හෝ සාමාජිකයෙකුගේ නමේ කොටසක්</translation>
    </message>
    <message>
        <source>No premium is due or paid.</source>
        <translation>ගෙවිය යුතු හෝ ගෙවූ වාරිකයක් නැත.</translation>
    </message>
    <message>
        <source>No premium is due yet. Each policy brings its premium when it is written or renewed.</source>
        <translation>තවම ගෙවිය යුතු වාරිකයක් නැත. එක් එක් ඔප්පුව ලියන විට හෝ අලුත් කරන විට එහි වාරිකය ගෙනෙයි.</translation>
    </message>
</context>
<context>
    <name>Present value</name>
    <message>
        <source>&quot;{cell}&quot; is not a number from 0 to 9999</source>
        <translation>&quot;{cell}&quot; 0 සිට 9999 දක්වා අංකයක් නොවේ</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not an amount in this currency</source>
        <translation>&quot;{cell}&quot; මෙම මුදල් ඒකකයේ මුදලක් නොවේ</translation>
    </message>
    <message>
        <source>Give an amount, or a table of payments.</source>
        <translation>මුදලක් හෝ ගෙවීම් වගුවක් දෙන්න.</translation>
    </message>
    <message>
        <source>In years</source>
        <translation>වසර කීයකින්</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>ගෙවීම</translation>
    </message>
    <message>
        <source>Payments to come</source>
        <translation>එන ගෙවීම්</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>සම්භාවිතාව</translation>
    </message>
    <message>
        <source>The whole is rounded once, so its parts may miss it by a little.</source>
        <translation>මුළු එකතුව එක් වරක් වටයයි, එබැවින් කොටස් එයින් ස්වල්පයක් වෙනස් විය හැක.</translation>
    </message>
    <message>
        <source>Value today</source>
        <translation>අද අගය</translation>
    </message>
    <message>
        <source>Value today of payments to come</source>
        <translation>එන ගෙවීම්වල අද අගය</translation>
    </message>
    <message>
        <source>a probability lies between 0 and 1; three quarters is 0.75</source>
        <translation>සම්භාවිතාව 0 සහ 1 අතර වේ; හතරෙන් තුන 0.75 වේ</translation>
    </message>
    <message>
        <source>how probable it is, 0 to 1; otherwise certain</source>
        <translation>සම්භාවිතාව, 0 සිට 1 දක්වා; නැතහොත් නියතයි</translation>
    </message>
    <message>
        <source>in how many years; otherwise one</source>
        <translation>වසර කීයකින්ද; නැතහොත් එකකි</translation>
    </message>
    <message>
        <source>interest a year: 0.10 is ten percent</source>
        <translation>වසරකට පොලිය: සියයට දහය 0.10</translation>
    </message>
    <message>
        <source>it cannot be read; give a table in plain text (CSV, UTF-8)</source>
        <translation>කියවිය නොහැක; සරල පෙළ වගුවක් දෙන්න (CSV, UTF-8)</translation>
    </message>
    <message>
        <source>many: a table of amount, probability, years</source>
        <translation>බොහෝ: amount, probability, years වගුවක්</translation>
    </message>
    <message>
        <source>the columns are: {columns}</source>
        <translation>තීරු: {columns}</translation>
    </message>
    <message>
        <source>the row has more cells than columns; write 1000, not 1,000</source>
        <translation>පේළියේ කොටු තීරුවලට වඩා වැඩිය; 1,000 නොව 1000 ලියන්න</translation>
    </message>
    <message>
        <source>what may be paid</source>
        <translation>ගෙවිය හැකි දේ</translation>
    </message>
</context>
<context>
    <name>Principle form</name>
    <message>
        <source>Answer</source>
        <translation>පිළිතුර</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ප්‍රශ්නය</translation>
    </message>
    <message>
        <source>What shows it, or what is to be done</source>
        <translation>එය පෙන්වන දේ, හෝ කළ යුතු දේ</translation>
    </message>
</context>
<context>
    <name>Principles</name>
    <message numerus="yes">
        <source>%n findings are open, of {whole} records.</source>
        <translation>
            <numerusform>සටහන් {whole} ක සොයාගැනීම් %n ක් විවෘතව ඇත.</numerusform>
            <numerusform>සටහන් {whole} ක සොයාගැනීම් %n ක් විවෘතව ඇත.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>පිළිතුරු දුන්නේ</translation>
    </message>
    <message>
        <source>Are claims held against those that the price counts on?</source>
        <translation>හිමිකම් මිල පදනම් වූ ඒවා සමඟ සසඳනවාද?</translation>
    </message>
    <message>
        <source>Are donations shown apart from what the scheme earns?</source>
        <translation>පරිත්‍යාග යෝජනා ක්‍රමය උපයන දෙයින් වෙන්ව පෙන්වනවාද?</translation>
    </message>
    <message>
        <source>Are the costs of microinsurance kept apart from those of the organisation&apos;s other work?</source>
        <translation>ක්ෂුද්‍ර රක්ෂණයේ වියදම් සංවිධානයේ වෙනත් වැඩවල වියදම්වලින් වෙන්ව තබනවාද?</translation>
    </message>
    <message>
        <source>Are the indicators told to members and partners regularly?</source>
        <translation>දර්ශක සාමාජිකයන්ට හා හවුල්කරුවන්ට නිතිපතා දන්වනවාද?</translation>
    </message>
    <message>
        <source>Assets of {amount} equal liabilities and equity.</source>
        <translation>{amount} ක වත්කම් වගකීම් හා ස්කන්ධයට සමානය.</translation>
    </message>
    <message>
        <source>Can the three statements be made, and do they balance?</source>
        <translation>ප්‍රකාශන තුන සෑදිය හැකිද, ඒවා තුලනය වේද?</translation>
    </message>
    <message>
        <source>Claims monitoring</source>
        <translation>හිමිකම් නිරීක්ෂණය</translation>
    </message>
    <message>
        <source>Client focus</source>
        <translation>සේවාලාභියා ප්‍රමුඛ කිරීම</translation>
    </message>
    <message>
        <source>Do investments fall due when claims and costs have to be paid?</source>
        <translation>හිමිකම් හා වියදම් ගෙවිය යුතු විට ආයෝජන කල්පිරේද?</translation>
    </message>
    <message>
        <source>Do most beneficiaries get their money within thirty days?</source>
        <translation>ප්‍රතිලාභීන් බොහෝ දෙනෙකුට දින තිහක් තුළ මුදල් ලැබේද?</translation>
    </message>
    <message>
        <source>Do the checks find few doubtful records?</source>
        <translation>පරීක්ෂාවලින් සැකසහිත සටහන් ස්වල්පයක් පමණක් හමු වේද?</translation>
    </message>
    <message>
        <source>Does management look at the claims figures every quarter?</source>
        <translation>කළමනාකාරිත්වය සෑම කාර්තුවකම හිමිකම් සංඛ්‍යා බලනවාද?</translation>
    </message>
    <message>
        <source>Donations of {amount} in twelve months stand on a line of their own.</source>
        <translation>මාස දොළහක {amount} ක පරිත්‍යාග වෙනම පේළියක ඇත.</translation>
    </message>
    <message>
        <source>Financial statements</source>
        <translation>මූල්‍ය ප්‍රකාශන</translation>
    </message>
    <message>
        <source>Has an actuary said which data must be collected for each product?</source>
        <translation>එක් එක් නිෂ්පාදනයට එකතු කළ යුතු දත්ත ජීවගණකයෙක් පවසා ඇත්ද?</translation>
    </message>
    <message>
        <source>Has every complaint older than thirty days an answer?</source>
        <translation>දින තිහකට වඩා පැරණි සෑම පැමිණිල්ලකටම පිළිතුරක් ඇත්ද?</translation>
    </message>
    <message>
        <source>Has every product the reserves that it needs?</source>
        <translation>සෑම නිෂ්පාදනයකටම අවශ්‍ය සංචිත ඇත්ද?</translation>
    </message>
    <message>
        <source>Has nearly every claim its event, cause and loss?</source>
        <translation>සෑම හිමිකමකම පාහේ සිදුවීම, හේතුව හා අලාභය ඇත්ද?</translation>
    </message>
    <message>
        <source>Has somebody with the skill reviewed the prices in the last two years?</source>
        <translation>පසුගිය වසර දෙකේ දක්ෂතාව ඇති කෙනෙක් මිල සමාලෝචනය කළේද?</translation>
    </message>
    <message>
        <source>Have managers and staff been trained in insurance?</source>
        <translation>කළමනාකරුවන් හා කාර්ය මණ්ඩලය රක්ෂණය ගැන පුහුණු කර ඇත්ද?</translation>
    </message>
    <message>
        <source>Have members been asked in the last year what they need?</source>
        <translation>පසුගිය වසරේ සාමාජිකයන්ගෙන් ඔවුන්ට අවශ්‍ය දේ විමසුවේද?</translation>
    </message>
    <message>
        <source>Have the books been audited within the last year?</source>
        <translation>පසුගිය වසර තුළ පොත් විගණනය කළේද?</translation>
    </message>
    <message>
        <source>Have the expenses of the period been entered?</source>
        <translation>කාලයේ වියදම් ඇතුළත් කර ඇත්ද?</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>කොටසක්</translation>
    </message>
    <message>
        <source>Is it known what each product costs to run?</source>
        <translation>එක් එක් නිෂ්පාදනය පවත්වාගෙන යාමට වැය වන මුදල දන්නවාද?</translation>
    </message>
    <message>
        <source>Is the birth date of nearly every insured person known?</source>
        <translation>සෑම රක්ෂිතයෙකුගේම පාහේ උපන් දිනය දන්නවාද?</translation>
    </message>
    <message>
        <source>Is there a written policy on what may be invested where?</source>
        <translation>කුමක් කොතැන ආයෝජනය කළ හැකිද යන්න ගැන ලිඛිත ප්‍රතිපත්තියක් ඇත්ද?</translation>
    </message>
    <message>
        <source>Known of {part} of {whole} insured persons, {share}.</source>
        <translation>රක්ෂිතයන් {whole} න් {part} දෙනෙකුගේ දනී, {share}.</translation>
    </message>
    <message>
        <source>Lacking for: {products}.</source>
        <translation>නොමැත්තේ: {products}.</translation>
    </message>
    <message>
        <source>Nearly all means 95 percent, most means half.</source>
        <translation>“පාහේ” යනු සියයට 95, “බොහෝ” යනු භාගයකි.</translation>
    </message>
    <message>
        <source>No claim was reported in the last twelve months.</source>
        <translation>පසුගිය මාස දොළහේ හිමිකමක් වාර්තා වී නැත.</translation>
    </message>
    <message>
        <source>No claim was settled in the last twelve months.</source>
        <translation>පසුගිය මාස දොළහේ හිමිකමක් බේරුම් කර නැත.</translation>
    </message>
    <message>
        <source>No claims were reserved for a year ago.</source>
        <translation>වසරකට පෙර හිමිකම් සඳහා සංචිත කර නැත.</translation>
    </message>
    <message>
        <source>No complaint is older than thirty days.</source>
        <translation>දින තිහකට වඩා පැරණි පැමිණිල්ලක් නැත.</translation>
    </message>
    <message>
        <source>No person is insured by name.</source>
        <translation>නමින් කිසිවෙකු රක්ෂිත නැත.</translation>
    </message>
    <message>
        <source>No product lacks a method for a reserve that it needs.</source>
        <translation>නිෂ්පාදනයකට අවශ්‍ය සංචිතයකට ක්‍රමයක් අඩු නැත.</translation>
    </message>
    <message>
        <source>Of what was reserved in the last four quarters, {share} was left over.</source>
        <translation>පසුගිය කාර්තු හතරේ සංචිත කළ දෙයින් {share} ක් ඉතිරි විය.</translation>
    </message>
    <message>
        <source>People answer under Settings, The nine principles. An answer is good for a year.</source>
        <translation>පිළිතුරු දෙන්නේ සැකසුම්, මූලධර්ම නවය යටතේය. පිළිතුරක් වසරකට වලංගුය.</translation>
    </message>
    <message>
        <source>Relevant and accurate data</source>
        <translation>අදාළ හා නිවැරදි දත්ත</translation>
    </message>
    <message>
        <source>Separation of data</source>
        <translation>දත්ත වෙන් කිරීම</translation>
    </message>
    <message>
        <source>Technical capacity</source>
        <translation>තාක්ෂණික හැකියාව</translation>
    </message>
    <message>
        <source>There are vouchers on expenses.</source>
        <translation>වියදම් පිළිබඳ වවුචර ඇත.</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>තවම නිෂ්පාදනයක් නැත.</translation>
    </message>
    <message>
        <source>There is one product: all costs are its own.</source>
        <translation>ඇත්තේ එක් නිෂ්පාදනයකි: සියලු වියදම් එහිමය.</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>විනිවිදභාවය</translation>
    </message>
    <message>
        <source>Were the claims reserves of a year ago enough?</source>
        <translation>වසරකට පෙර හිමිකම් සංචිත ප්‍රමාණවත් වූයේද?</translation>
    </message>
    <message>
        <source>What products share is shared by a key that the scheme has chosen.</source>
        <translation>නිෂ්පාදනවලට පොදු දේ බෙදන්නේ යෝජනා ක්‍රමය තෝරාගත් යතුරක් අනුවය.</translation>
    </message>
    <message>
        <source>What products share is shared by earned premium, for no other key was chosen.</source>
        <translation>වෙනත් යතුරක් තෝරා නැති නිසා, නිෂ්පාදනවලට පොදු දේ බෙදන්නේ උපයාගත් වාරිකය අනුවය.</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>එය පෙන්වන දේ</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>පිළිතුරු නැත</translation>
    </message>
    <message>
        <source>people</source>
        <translation>පුද්ගලයන්</translation>
    </message>
    <message>
        <source>the book</source>
        <translation>පොත</translation>
    </message>
    <message>
        <source>{number}. {principle}</source>
        <translation>{number}. {principle}</translation>
    </message>
    <message>
        <source>{part} of {whole} claims of the last twelve months tell them, {share}.</source>
        <translation>පසුගිය මාස දොළහේ හිමිකම් {whole} න් {part} ක ඒවා කියවේ, {share}.</translation>
    </message>
    <message>
        <source>{part} of {whole} claims of the last twelve months, {share}.</source>
        <translation>පසුගිය මාස දොළහේ හිමිකම් {whole} න් {part}, {share}.</translation>
    </message>
    <message>
        <source>{part} of {whole} complaints are answered, {share}.</source>
        <translation>පැමිණිලි {whole} න් {part} කට පිළිතුරු දී ඇත, {share}.</translation>
    </message>
    <message>
        <source>{part} of {whole} products have a pricing table.</source>
        <translation>නිෂ්පාදන {whole} න් {part} කට මිල වගුවක් ඇත.</translation>
    </message>
</context>
<context>
    <name>Product example</name>
    <message>
        <source>As much as was saved, at death</source>
        <translation>මරණයේදී, ඉතිරි කළ තරමටම</translation>
    </message>
    <message>
        <source>Cash for the nights in hospital</source>
        <translation>රෝහලේ ගත කළ රාත්‍රීවලට මුදල්</translation>
    </message>
    <message>
        <source>Childbirth</source>
        <translation>දරු ප්‍රසූතිය</translation>
    </message>
    <message>
        <source>Crop cover for a season</source>
        <translation>කන්නයකට භෝග ආවරණය</translation>
    </message>
    <message>
        <source>Death by accident</source>
        <translation>අනතුරකින් මරණය</translation>
    </message>
    <message>
        <source>Death by illness or age</source>
        <translation>රෝගයෙන් හෝ වයසින් මරණය</translation>
    </message>
    <message>
        <source>Death of an animal</source>
        <translation>සතෙකුගේ මරණය</translation>
    </message>
    <message>
        <source>Funeral cover</source>
        <translation>අවමංගල ආවරණය</translation>
    </message>
    <message>
        <source>Funeral of a child</source>
        <translation>දරුවෙකුගේ අවමංගල්‍යය</translation>
    </message>
    <message>
        <source>Funeral of an adult</source>
        <translation>වැඩිහිටියෙකුගේ අවමංගල්‍යය</translation>
    </message>
    <message>
        <source>Health cover</source>
        <translation>සෞඛ්‍ය ආවරණය</translation>
    </message>
    <message>
        <source>Help with the funeral</source>
        <translation>අවමංගල්‍යයට ආධාර</translation>
    </message>
    <message>
        <source>Life cover for a year</source>
        <translation>වසරකට ජීවිත ආවරණය</translation>
    </message>
    <message>
        <source>Livestock cover</source>
        <translation>පශු සම්පත් ආවරණය</translation>
    </message>
    <message>
        <source>Loss of the harvest</source>
        <translation>අස්වැන්න අහිමි වීම, අලාභය</translation>
    </message>
    <message>
        <source>Payout by the index</source>
        <translation>දර්ශකය අනුව ගෙවීම</translation>
    </message>
    <message>
        <source>Stay in hospital</source>
        <translation>රෝහලේ නැවතීම</translation>
    </message>
    <message>
        <source>Visit and medicines</source>
        <translation>වෛද්‍ය පරීක්ෂාව හා බෙහෙත්</translation>
    </message>
    <message>
        <source>Weather index cover for a season</source>
        <translation>කන්නයකට කාලගුණ දර්ශක ආවරණය</translation>
    </message>
    <message>
        <source>What is left of the loan</source>
        <translation>ණයෙන් ඉතිරි දේ</translation>
    </message>
</context>
<context>
    <name>Product form</name>
    <message>
        <source>A ratio of earned premium: 0.7 for seventy percent.</source>
        <translation>උපයාගත් වාරිකයේ අනුපාතයක්: සියයට හැත්තෑවට 0.7.</translation>
    </message>
    <message>
        <source>A share: 0.8 for eighty percent. Leave empty for the whole amount.</source>
        <translation>කොටසක්: සියයට අසූවට 0.8. මුළු මුදලට හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Claims not reported yet</source>
        <translation>තවම වාර්තා නොවූ හිමිකම්</translation>
    </message>
    <message>
        <source>Coinsurance, in percent</source>
        <translation>සහ රක්ෂණය, සියයට</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>ගිවිසුම</translation>
    </message>
    <message>
        <source>Counts while fewer than ten claims are reported; 45 where left empty.</source>
        <translation>වාර්තා වූ හිමිකම් දහයකට අඩු තාක් ගැනේ; හිස් නම් 45.</translation>
    </message>
    <message>
        <source>Days of grace to renew</source>
        <translation>අලුත් කිරීමට සහන දින</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>අඩු කිරීම</translation>
    </message>
    <message>
        <source>Development by</source>
        <translation>වර්ධනය අනුව</translation>
    </message>
    <message>
        <source>Entry age</source>
        <translation>ඇතුළු වන වයස</translation>
    </message>
    <message>
        <source>Exit age</source>
        <translation>ඉවත් වන වයස</translation>
    </message>
    <message>
        <source>Expected claims ratio</source>
        <translation>අපේක්ෂිත හිමිකම් අනුපාතය</translation>
    </message>
    <message>
        <source>In percent: 10 for a tenth.</source>
        <translation>සියයට: දහයෙන් එකකට 10.</translation>
    </message>
    <message>
        <source>Leave empty where nothing is reported after the last month known.</source>
        <translation>දන්නා අවසන් මාසයෙන් පසු කිසිවක් වාර්තා නොවේ නම් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Limit for each claim</source>
        <translation>එක් හිමිකමකට සීමාව</translation>
    </message>
    <message>
        <source>Limit for each year</source>
        <translation>එක් වසරකට සීමාව</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>අංශය</translation>
    </message>
    <message>
        <source>Of a takaful product; the operator has the rest. Empty: all is the participants&apos;.</source>
        <translation>තකාෆුල් නිෂ්පාදනයක; ඉතිරිය ක්‍රියාකරුටය. හිස්: සියල්ල සහභාගිවන්නන්ගේය.</translation>
    </message>
    <message>
        <source>Of the contributions: it is owed to the operator as they fall due, and an expense.</source>
        <translation>දායක මුදල්වලින්: ඒවා ගෙවිය යුතු වන විට එය ක්‍රියාකරුට ගෙවිය යුතු වියදමකි.</translation>
    </message>
    <message>
        <source>Participants&apos; share of the surplus, in percent</source>
        <translation>අතිරික්තයෙන් සහභාගිවන්නන්ගේ කොටස, සියයට</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>සහභාගිත්වය</translation>
    </message>
    <message>
        <source>Portion of open claims reserved</source>
        <translation>සංචිත කරන විවෘත හිමිකම් කොටස</translation>
    </message>
    <message>
        <source>Premium is earned</source>
        <translation>වාරිකය උපයන ආකාරය</translation>
    </message>
    <message>
        <source>Tail factor</source>
        <translation>අග සාධකය</translation>
    </message>
    <message>
        <source>Takaful operator&apos;s fee, in percent</source>
        <translation>තකාෆුල් ක්‍රියාකරුගේ ගාස්තුව, සියයට</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>කාලය, මාස</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>කොන්දේසි</translation>
    </message>
    <message>
        <source>Usual days from event to report</source>
        <translation>සිදුවීමේ සිට වාර්තාවට සුපුරුදු දින</translation>
    </message>
    <message>
        <source>Usual days from payment to receipt</source>
        <translation>ගෙවීමේ සිට ලැබීමට සුපුරුදු දින</translation>
    </message>
    <message>
        <source>Waiting period in days</source>
        <translation>පොරොත්තු කාලය, දින</translation>
    </message>
    <message>
        <source>What the insured pays of each claim, from 0 to 100.</source>
        <translation>එක් එක් හිමිකමෙන් රක්ෂිතයා ගෙවන දේ, 0 සිට 100 දක්වා.</translation>
    </message>
    <message>
        <source>Who carries the risk</source>
        <translation>අවදානම දරන්නේ කවුද</translation>
    </message>
</context>
<context>
    <name>Product line</name>
    <message>
        <source>Accident</source>
        <translation>අනතුරු</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>වත්කම්</translation>
    </message>
    <message>
        <source>Credit life</source>
        <translation>ණය ජීවිත රක්ෂණය</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>භෝග</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>ආබාධිත</translation>
    </message>
    <message>
        <source>Endowment</source>
        <translation>සංයුක්ත</translation>
    </message>
    <message>
        <source>Funeral</source>
        <translation>අවමංගල</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>සෞඛ්‍ය</translation>
    </message>
    <message>
        <source>Hospital cash</source>
        <translation>රෝහල් දෛනික දීමනා</translation>
    </message>
    <message>
        <source>Life savings</source>
        <translation>ජීවිත ඉතුරුම්</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>පශු සම්පත්</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>විශ්‍රාම වැටුප</translation>
    </message>
    <message>
        <source>Term life</source>
        <translation>කාලීන ජීවිත</translation>
    </message>
    <message>
        <source>Weather index</source>
        <translation>කාලගුණ දර්ශක</translation>
    </message>
    <message>
        <source>Whole life</source>
        <translation>සම්පූර්ණ ජීවිත</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>A commission that one pays and another receives is eliminated as far as both give it.</source>
        <translation>එක් අයෙක් ගෙවා තවත් අයෙකුට ලැබෙන කොමිස්, දෙදෙනාම එය දක්වන තාක් ඉවත් කෙරේ.</translation>
    </message>
    <message>
        <source>Before reinsurance: what partners pass on to reinsurers is no cost of the programme.</source>
        <translation>ප්‍රතිරක්ෂණයට පෙර: හවුල්කරුවන් ප්‍රතිරක්ෂකයන්ට දෙන දේ වැඩසටහනේ වියදමක් නොවේ.</translation>
    </message>
    <message>
        <source>Does it count?</source>
        <translation>එය ගැනේද?</translation>
    </message>
    <message>
        <source>Eliminations</source>
        <translation>ඉවත් කිරීම්</translation>
    </message>
    <message>
        <source>Expenses and other income of all partners add up.</source>
        <translation>සියලු හවුල්කරුවන්ගේ වියදම් හා වෙනත් ආදායම් එකතු වේ.</translation>
    </message>
    <message>
        <source>Figures whose months lie only partly in these days are left out; they stand below.</source>
        <translation>මාසවලින් කොටසක් පමණක් මෙම දින තුළ ඇති සංඛ්‍යා අත්හැරේ; ඒවා පහත ඇත.</translation>
    </message>
    <message>
        <source>Indicators of the programme</source>
        <translation>වැඩසටහනේ දර්ශක</translation>
    </message>
    <message>
        <source>No partner has given a figure that lies in these days: the programme is the own book.</source>
        <translation>මෙම දින තුළ ඇති සංඛ්‍යාවක් කිසිදු හවුල්කරුවෙක් දී නැත: වැඩසටහන යනු තමන්ගේම පොතයි.</translation>
    </message>
    <message>
        <source>Own book</source>
        <translation>තමන්ගේ පොත</translation>
    </message>
    <message>
        <source>Own book ({role})</source>
        <translation>තමන්ගේ පොත ({role})</translation>
    </message>
    <message>
        <source>Premium and claims that several roles tell of one product count once: those of the role that tells most.</source>
        <translation>එක් නිෂ්පාදනයක වාරිකය හා හිමිකම් භූමිකා කිහිපයක් කියන විට ඒවා ගැනෙන්නේ එක් වරකි: වැඩියෙන්ම කියන භූමිකාවේ ඒවාය.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>වැඩසටහන</translation>
    </message>
    <message>
        <source>The programme of all partners</source>
        <translation>සියලු හවුල්කරුවන්ගේ වැඩසටහන</translation>
    </message>
    <message>
        <source>Whose each figure is</source>
        <translation>එක් එක් සංඛ්‍යාව කාගේද</translation>
    </message>
    <message>
        <source>no: only partly in these days</source>
        <translation>නැත: මෙම දින තුළ කොටසක් පමණි</translation>
    </message>
    <message>
        <source>yes, wholly in these days</source>
        <translation>ඔව්, සම්පූර්ණයෙන්ම මෙම දින තුළ</translation>
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
        <translation>මෙම ප්‍රකාශනයේ අත්සන් කළ සංඛ්‍යා ඇති කේතයකි</translation>
    </message>
    <message>
        <source>A line that is not listed is nought.</source>
        <translation>ලැයිස්තුවේ නැති පේළියක අගය බිංදුවකි.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>Check a statement of {scheme}</source>
        <translation>{scheme} හි ප්‍රකාශනයක් පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>Code {number} of {count}</source>
        <translation>කේත {count} න් {number} වැන්න</translation>
    </message>
    <message>
        <source>Code {number} of {count} is missing. Photograph that one, too.</source>
        <translation>කේත {count} න් {number} වැන්න නැත. එය ද ඡායාරූප ගන්න.</translation>
    </message>
    <message>
        <source>Compare them with what is printed: only what stands in the code is signed.</source>
        <translation>ඒවා මුද්‍රණය කර ඇති දේ සමඟ සසඳන්න: අත්සන් කර ඇත්තේ කේතයේ ඇති දේ පමණි.</translation>
    </message>
    <message>
        <source>Compare this key with that which the scheme tells you itself, on its notice board or by telephone. A page with another key speaks for somebody else.</source>
        <translation>මෙම යතුර, යෝජනා ක්‍රමයම එහි දැන්වීම් පුවරුවේ හෝ දුරකථනයෙන් ඔබට කියන යතුර සමඟ සසඳන්න. වෙනත් යතුරක් ඇති පිටුවක් කතා කරන්නේ වෙන කෙනෙකු වෙනුවෙනි.</translation>
    </message>
    <message>
        <source>Digest of all figures</source>
        <translation>සියලු සංඛ්‍යාවල සාරාංශ අගය</translation>
    </message>
    <message>
        <source>Every statement is signed with this key and prints these digits. Tell them to whoever relies on your statements, on the notice board or by telephone, so that they can compare. Whoever can open this book can sign with it.</source>
        <translation>සෑම ප්‍රකාශනයක්ම මෙම යතුරෙන් අත්සන් කර මෙම ඉලක්කම් මුද්‍රණය කරයි. ඔබේ ප්‍රකාශන මත රඳා සිටින අයට සැසඳිය හැකි වන පරිදි ඒවා දැන්වීම් පුවරුවේ හෝ දුරකථනයෙන් කියන්න. මෙම පොත විවෘත කළ හැකි ඕනෑම අයෙකුට එයින් අත්සන් කළ හැක.</translation>
    </message>
    <message>
        <source>Give this page to members, partners and auditors: on any phone it reads the code of a statement from a photograph and says whether it is yours, without a network.</source>
        <translation>මෙම පිටුව සාමාජිකයන්ට, හවුල්කරුවන්ට හා විගණකයන්ට දෙන්න: ඕනෑම දුරකථනයක එය ඡායාරූපයකින් ප්‍රකාශනයක කේතය කියවා, එය ඔබේදැයි ජාලයක් නැතිව කියයි.</translation>
    </message>
    <message>
        <source>Key of the scheme</source>
        <translation>යෝජනා ක්‍රමයේ යතුර</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>පිටුවේ භාෂාව</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>ප්‍රකාශනයේ පේළි</translation>
    </message>
    <message>
        <source>No code of a statement was found. Photograph the whole code, flat and sharp.</source>
        <translation>ප්‍රකාශනයක කේතයක් හමු නොවීය. සම්පූර්ණ කේතය පැතලිව හා පැහැදිලිව ඡායාරූප ගන්න.</translation>
    </message>
    <message>
        <source>Paste what another program read off the code</source>
        <translation>වෙනත් වැඩසටහනක් කේතයෙන් කියවූ දේ අලවන්න</translation>
    </message>
    <message>
        <source>Photograph the code on the statement, or choose a picture of it. Nothing leaves this device, and no network is needed.</source>
        <translation>ප්‍රකාශනයේ ඇති කේතය ඡායාරූප ගන්න, නැතහොත් එහි රූපයක් තෝරන්න. මෙම උපාංගයෙන් කිසිවක් පිටතට නොයයි, ජාලයක් ද අවශ්‍ය නැත.</translation>
    </message>
    <message>
        <source>Proof of the figures</source>
        <translation>සංඛ්‍යාවල සාක්ෂිය</translation>
    </message>
    <message>
        <source>Save the page that checks statements</source>
        <translation>ප්‍රකාශන පරීක්ෂා කරන පිටුව සුරකින්න</translation>
    </message>
    <message>
        <source>Save the page that checks statements…</source>
        <translation>ප්‍රකාශන පරීක්ෂා කරන පිටුව සුරකින්න…</translation>
    </message>
    <message>
        <source>Signed as a draft: the period was not closed, and its figures may still change.</source>
        <translation>කෙටුම්පතක් ලෙස අත්සන් කර ඇත: කාලය වසා තිබුණේ නැත, එහි සංඛ්‍යා තවමත් වෙනස් විය හැක.</translation>
    </message>
    <message>
        <source>Signed as final: the period was closed, and its figures are frozen.</source>
        <translation>අවසන් ලෙස අත්සන් කර ඇත: කාලය වසා තිබිණි, එහි සංඛ්‍යා ස්ථිර කර ඇත.</translation>
    </message>
    <message>
        <source>Take or choose a picture</source>
        <translation>රූපයක් ගන්න හෝ තෝරන්න</translation>
    </message>
    <message>
        <source>The code is cut or was changed: it holds no figures that can be read.</source>
        <translation>කේතය කැපී හෝ වෙනස් කර ඇත: කියවිය හැකි සංඛ්‍යා එහි නැත.</translation>
    </message>
    <message numerus="yes">
        <source>The figures are too many for one code. They stand in %n codes: photograph all of them.</source>
        <translation>
            <numerusform>එක් කේතයකට සංඛ්‍යා වැඩිය. ඒවා කේත %n ක ඇත: සියල්ල ඡායාරූප ගන්න.</numerusform>
            <numerusform>එක් කේතයකට සංඛ්‍යා වැඩිය. ඒවා කේත %n ක ඇත: සියල්ල ඡායාරූප ගන්න.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>රූපය කියවමින්…</translation>
    </message>
    <message>
        <source>The signature does not hold: something in the code was changed. Do not trust these figures.</source>
        <translation>අත්සන නොගැළපේ: කේතයේ යමක් වෙනස් කර ඇත. මෙම සංඛ්‍යා විශ්වාස නොකරන්න.</translation>
    </message>
    <message>
        <source>These are the scheme&apos;s figures, signed as a draft: the period was not closed, and they may have changed.</source>
        <translation>මේවා යෝජනා ක්‍රමයේ සංඛ්‍යාය, කෙටුම්පතක් ලෙස අත්සන් කර ඇත: කාලය වසා තිබුණේ නැත, ඒවා වෙනස් වී තිබිය හැක.</translation>
    </message>
    <message>
        <source>These are the scheme&apos;s figures, signed as final: the period was closed.</source>
        <translation>මේවා යෝජනා ක්‍රමයේ සංඛ්‍යාය, අවසන් ලෙස අත්සන් කර ඇත: කාලය වසා තිබිණි.</translation>
    </message>
    <message>
        <source>These codes belong to different papers. Give those of one paper at a time.</source>
        <translation>මෙම කේත වෙනස් ලියවිලිවලට අයත්‍ය. වරකට එක් ලියවිල්ලක කේත පමණක් දෙන්න.</translation>
    </message>
    <message>
        <source>These figures are signed with another key: they are not those of this scheme.</source>
        <translation>මෙම සංඛ්‍යා වෙනත් යතුරකින් අත්සන් කර ඇත: ඒවා මෙම යෝජනා ක්‍රමයේ ඒවා නොවේ.</translation>
    </message>
    <message>
        <source>This browser is too old to unfold the code. Open the page in a newer one.</source>
        <translation>මෙම බ්‍රවුසරය පරණ වැඩි නිසා කේතය දිග හැරිය නොහැක. පිටුව නව එකක විවෘත කරන්න.</translation>
    </message>
    <message>
        <source>This code holds the ten indicators and every line, signed with the key of the scheme. The page that the scheme hands out reads it from a photograph, without a network, and says whether it is the scheme&apos;s. Compare the key with that which the scheme tells you itself.</source>
        <translation>මෙම කේතයේ දර්ශක දහය හා සෑම පේළියක්ම, යෝජනා ක්‍රමයේ යතුරෙන් අත්සන් කර, ඇත. යෝජනා ක්‍රමය දෙන පිටුව එය ඡායාරූපයකින් ජාලයක් නැතිව කියවා, එය යෝජනා ක්‍රමයේදැයි කියයි. යතුර යෝජනා ක්‍රමයම ඔබට කියන යතුර සමඟ සසඳන්න.</translation>
    </message>
    <message>
        <source>This code is newer than this page. Ask the scheme for its newest page.</source>
        <translation>මෙම කේතය මෙම පිටුවට වඩා අලුත්‍ය. යෝජනා ක්‍රමයෙන් එහි නවතම පිටුව ඉල්ලන්න.</translation>
    </message>
    <message>
        <source>This file is no picture that can be opened. Give a PNG or a JPEG.</source>
        <translation>මෙම ගොනුව විවෘත කළ හැකි රූපයක් නොවේ. PNG හෝ JPEG එකක් දෙන්න.</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>වෙබ් පිටු (*.html)</translation>
    </message>
    <message>
        <source>check-a-statement.html</source>
        <translation>check-a-statement.html</translation>
    </message>
    <message>
        <source>{indicator}, median</source>
        <translation>{indicator}, මධ්‍යස්ථය</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>A bill booked before</source>
        <translation>කලින් ගිණුම්ගත කළ බිලක්</translation>
    </message>
    <message>
        <source>A debt to us booked before</source>
        <translation>කලින් ගිණුම්ගත කළ අපට ලැබිය යුතු ණයක්</translation>
    </message>
    <message>
        <source>Advance to a care provider</source>
        <translation>සත්කාර සපයන්නෙකුට අත්තිකාරම්</translation>
    </message>
    <message>
        <source>Advance to staff and others</source>
        <translation>කාර්ය මණ්ඩලයට හා අන් අයට අත්තිකාරම්</translation>
    </message>
    <message>
        <source>Another debt to us written off</source>
        <translation>අපට ලැබිය යුතු තවත් ණයක් කපා හැරීම</translation>
    </message>
    <message>
        <source>Audit, legal and actuarial fees</source>
        <translation>විගණන, නීති හා ජීවගණක ගාස්තු</translation>
    </message>
    <message>
        <source>Bank charges</source>
        <translation>බැංකු ගාස්තු</translation>
    </message>
    <message>
        <source>Between cash box and bank</source>
        <translation>මුදල් පෙට්ටිය හා බැංකුව අතර</translation>
    </message>
    <message>
        <source>Bonds, shares and other long investments</source>
        <translation>බැඳුම්කර, කොටස් හා වෙනත් දිගුකාලීන ආයෝජන</translation>
    </message>
    <message>
        <source>Claims of a product without policies</source>
        <translation>ඔප්පු නැති නිෂ්පාදනයක හිමිකම්</translation>
    </message>
    <message>
        <source>Claims recovered late, received</source>
        <translation>ප්‍රමාද වී අයකරගත් හිමිකම්, ලැබුණු</translation>
    </message>
    <message>
        <source>Claims that the reinsurer bears, without a treaty</source>
        <translation>ගිවිසුමක් නැතිව ප්‍රතිරක්ෂකයා දරන හිමිකම්</translation>
    </message>
    <message>
        <source>Claims that treaties recover, received</source>
        <translation>ගිවිසුම්වලින් අයකරගන්නා හිමිකම්, ලැබුණු</translation>
    </message>
    <message>
        <source>Commission from the reinsurer</source>
        <translation>ප්‍රතිරක්ෂකයාගෙන් කොමිස්</translation>
    </message>
    <message>
        <source>Commission received</source>
        <translation>ලැබුණු කොමිස්</translation>
    </message>
    <message>
        <source>Commission to agents</source>
        <translation>නියෝජිතයන්ට කොමිස්</translation>
    </message>
    <message>
        <source>Computers and software, for running them</source>
        <translation>පරිගණක හා මෘදුකාංග, ක්‍රියාත්මක කිරීමට</translation>
    </message>
    <message>
        <source>Deposit at the bank for a fixed time</source>
        <translation>බැංකුවේ ස්ථාවර තැන්පතුව</translation>
    </message>
    <message>
        <source>Donation or grant for running the scheme</source>
        <translation>යෝජනා ක්‍රමය පවත්වාගෙන යාමට පරිත්‍යාගයක් හෝ ප්‍රදානයක්</translation>
    </message>
    <message>
        <source>Donation to the capital</source>
        <translation>ප්‍රාග්ධනයට පරිත්‍යාගයක්</translation>
    </message>
    <message>
        <source>Electricity, water and telephone</source>
        <translation>විදුලිය, ජලය හා දුරකථනය</translation>
    </message>
    <message>
        <source>Equipment, furniture and vehicles</source>
        <translation>උපකරණ, ගෘහ භාණ්ඩ හා වාහන</translation>
    </message>
    <message>
        <source>Expense outside the insurance business</source>
        <translation>රක්ෂණ ව්‍යාපාරයෙන් පිටත වියදම</translation>
    </message>
    <message>
        <source>Extraordinary expense</source>
        <translation>අසාමාන්‍ය වියදම</translation>
    </message>
    <message>
        <source>Extraordinary income</source>
        <translation>අසාමාන්‍ය ආදායම</translation>
    </message>
    <message>
        <source>Help given free of charge</source>
        <translation>නොමිලේ දුන් උදව්</translation>
    </message>
    <message>
        <source>Income outside the insurance business</source>
        <translation>රක්ෂණ ව්‍යාපාරයෙන් පිටත ආදායම</translation>
    </message>
    <message>
        <source>Interest and other return on investments</source>
        <translation>ආයෝජනවල පොලිය හා වෙනත් ඉපැයීම්</translation>
    </message>
    <message>
        <source>Interest booked before, received</source>
        <translation>කලින් ගිණුම්ගත කළ පොලිය, ලැබුණු</translation>
    </message>
    <message>
        <source>Interest earned and not received yet</source>
        <translation>උපයාගත් නමුත් තවම නොලැබුණු පොලිය</translation>
    </message>
    <message>
        <source>Interest on loans</source>
        <translation>ණය පොලිය</translation>
    </message>
    <message>
        <source>Licence and supervision</source>
        <translation>බලපත්‍ර හා අධීක්ෂණය</translation>
    </message>
    <message>
        <source>Loan, due after three months</source>
        <translation>ණය, මාස තුනකට පසු ගෙවිය යුතු</translation>
    </message>
    <message>
        <source>Loan, due within three months</source>
        <translation>ණය, මාස තුනක් තුළ ගෙවිය යුතු</translation>
    </message>
    <message>
        <source>Meetings, awareness and advertising</source>
        <translation>රැස්වීම්, දැනුවත් කිරීම හා දැන්වීම්</translation>
    </message>
    <message>
        <source>Membership fees</source>
        <translation>සාමාජික ගාස්තු</translation>
    </message>
    <message>
        <source>Office supplies</source>
        <translation>කාර්යාල ද්‍රව්‍ය</translation>
    </message>
    <message>
        <source>Other administration</source>
        <translation>වෙනත් පරිපාලනය</translation>
    </message>
    <message>
        <source>Other capital</source>
        <translation>වෙනත් ප්‍රාග්ධනය</translation>
    </message>
    <message>
        <source>Other cost of reinsurance</source>
        <translation>ප්‍රතිරක්ෂණයේ වෙනත් පිරිවැය</translation>
    </message>
    <message>
        <source>Other operating expense</source>
        <translation>වෙනත් මෙහෙයුම් වියදම්</translation>
    </message>
    <message>
        <source>Other operating income</source>
        <translation>වෙනත් මෙහෙයුම් ආදායම</translation>
    </message>
    <message>
        <source>Paid ahead of its time, and other things kept</source>
        <translation>කල් ඇතිව ගෙවූ දේ, සහ තබාගෙන ඇති වෙනත් දේ</translation>
    </message>
    <message>
        <source>Paid ahead, now used up</source>
        <translation>කල් ඇතිව ගෙවූ, දැන් භාවිතයෙන් අවසන්</translation>
    </message>
    <message>
        <source>Premium of a product without policies</source>
        <translation>ඔප්පු නැති නිෂ්පාදනයක වාරිකය</translation>
    </message>
    <message>
        <source>Premium that treaties cede, paid</source>
        <translation>ගිවිසුම්වලින් පවරන වාරිකය, ගෙවූ</translation>
    </message>
    <message>
        <source>Premium to the reinsurer, without a treaty</source>
        <translation>ගිවිසුමක් නැතිව ප්‍රතිරක්ෂකයාට වාරිකය</translation>
    </message>
    <message>
        <source>Premium written off</source>
        <translation>කපා හළ වාරිකය</translation>
    </message>
    <message>
        <source>Printing and photocopies</source>
        <translation>මුද්‍රණ හා ඡායාපිටපත්</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>කුලිය</translation>
    </message>
    <message>
        <source>Repairs and upkeep</source>
        <translation>අලුත්වැඩියා හා නඩත්තු</translation>
    </message>
    <message>
        <source>Salaries and wages</source>
        <translation>වැටුප් හා වේතන</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>කොටස් ප්‍රාග්ධනය</translation>
    </message>
    <message>
        <source>Social security and staff insurance</source>
        <translation>සමාජ ආරක්ෂණ හා කාර්ය මණ්ඩල රක්ෂණය</translation>
    </message>
    <message>
        <source>Surplus of earlier years</source>
        <translation>පෙර වසරවල අතිරික්තය</translation>
    </message>
    <message>
        <source>Tax on the surplus</source>
        <translation>අතිරික්තය මත බද්ද</translation>
    </message>
    <message>
        <source>Training of staff</source>
        <translation>කාර්ය මණ්ඩල පුහුණුව</translation>
    </message>
    <message>
        <source>Transport and travel</source>
        <translation>ප්‍රවාහන හා ගමන්</translation>
    </message>
    <message>
        <source>Wear of equipment</source>
        <translation>උපකරණ ක්ෂය වීම</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>පිටපත් කරන්න (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>අලවන්න (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>නැවත කරන්න (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>අහෝසි කරන්න (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>කපන්න (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>මකන්න</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>සියල්ල තෝරන්න</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>නැත (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ඔව් (&amp;Y)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>යොදන්න</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>අවලංගු කරන්න</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>වසන්න</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ඉවත දමන්න</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>උදව්</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>නොසලකන්න</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>හරි</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>විවෘත කරන්න</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>යළි සකසන්න</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>නැවත උත්සාහ කරන්න</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>සුරකින්න</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>පිටපත් කරන්න (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>අලවන්න (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>නැවත කරන්න (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>අහෝසි කරන්න (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>කපන්න (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>මකන්න</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>සියල්ල තෝරන්න</translation>
    </message>
</context>
<context>
    <name>Reached</name>
    <message>
        <source>By dependants</source>
        <translation>යැපෙන්නන් අනුව</translation>
    </message>
    <message>
        <source>By policies</source>
        <translation>ඔප්පු අනුව</translation>
    </message>
    <message>
        <source>Mean days, event to end</source>
        <translation>සිදුවීමේ සිට අවසානයට සාමාන්‍ය දින</translation>
    </message>
    <message>
        <source>Of those in force the day before</source>
        <translation>පෙර දින බලපැවැත්වූ අයගෙන්</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>කොටසක් ගෙවූ</translation>
    </message>
    <message>
        <source>Ready for each 100 of a quarter&apos;s outgo</source>
        <translation>කාර්තුවක වියදමේ සෑම 100 කට අතේ ඇති</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>තීරණය නොවූ</translation>
    </message>
    <message>
        <source>Without those who moved away</source>
        <translation>වෙනත් තැනකට ගිය අය නැතිව</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>As many are insured as at the start.</source>
        <translation>රක්ෂිත අය ගණන ආරම්භයේ තිබූ තරමමය.</translation>
    </message>
    <message>
        <source>Claims took {number} of every 100 of premium.</source>
        <translation>වාරිකයෙන් සෑම 100 කින්ම {number} ක් හිමිකම්වලට ගියේය.</translation>
    </message>
    <message>
        <source>For every 100 it owes, the scheme holds {number} that can be relied on.</source>
        <translation>යෝජනා ක්‍රමය ගෙවිය යුතු සෑම 100 කටම විශ්වාස කළ හැකි වත්කම් {number} ක් ඇත.</translation>
    </message>
    <message numerus="yes">
        <source>Half of the claims settled took %n days or less.</source>
        <translation>
            <numerusform>බේරුම් කළ හිමිකම්වලින් අඩකට ගතවූයේ දින %n ක් හෝ ඊට අඩුවෙනි.</numerusform>
            <numerusform>බේරුම් කළ හිමිකම්වලින් අඩකට ගතවූයේ දින %n ක් හෝ ඊට අඩුවෙනි.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be said of it.</source>
        <translation>ඒ ගැන කිසිවක් කිව නොහැක.</translation>
    </message>
    <message>
        <source>Of 100 people the scheme is meant for, {number} are insured.</source>
        <translation>යෝජනා ක්‍රමය අදහස් කළ පුද්ගලයන් 100 කින් {number} ක් රක්ෂිතයි.</translation>
    </message>
    <message>
        <source>Running costs took {number} of every 100 of premium.</source>
        <translation>වාරිකයෙන් සෑම 100 කින්ම {number} ක් පවත්වාගෙන යාමේ වියදම්වලට ගියේය.</translation>
    </message>
    <message>
        <source>{number} are at hand for every 100 payable in three months.</source>
        <translation>මාස තුනක් තුළ ගෙවිය යුතු සෑම 100 කටම {number} ක් අත ඇත.</translation>
    </message>
    <message>
        <source>{number} of 100 claims reported were rejected.</source>
        <translation>වාර්තා වූ හිමිකම් 100 කින් {number} ක් ප්‍රතික්ෂේප විය.</translation>
    </message>
    <message>
        <source>{number} of 100 insured who could renew did.</source>
        <translation>අලුත් කළ හැකි වූ රක්ෂිතයන් 100 කින් {number} ක් අලුත් කළහ.</translation>
    </message>
    <message>
        <source>{number} of every 100 of premium were left over.</source>
        <translation>වාරිකයෙන් සෑම 100 කින්ම {number} ක් ඉතිරි විය.</translation>
    </message>
    <message>
        <source>{number} were lacking for every 100 of premium.</source>
        <translation>වාරිකයෙන් සෑම 100 කටම {number} ක් හිඟ විය.</translation>
    </message>
    <message>
        <source>{sentence} It may still change.</source>
        <translation>{sentence} එය තවමත් වෙනස් විය හැක.</translation>
    </message>
    <message>
        <source>{share} fewer are insured than at the start.</source>
        <translation>රක්ෂිත අය ගණන ආරම්භයට වඩා {share} කින් අඩුය.</translation>
    </message>
    <message>
        <source>{share} more are insured than at the start.</source>
        <translation>රක්ෂිත අය ගණන ආරම්භයට වඩා {share} කින් වැඩිය.</translation>
    </message>
</context>
<context>
    <name>Reconciliations</name>
    <message>
        <source>Cash book with receipts and payments</source>
        <translation>ලැබීම් හා ගෙවීම් සමඟ මුදල් පොත</translation>
    </message>
    <message>
        <source>Cash flow statement with cash</source>
        <translation>මුදල් සමඟ මුදල් ප්‍රවාහ ප්‍රකාශනය</translation>
    </message>
    <message>
        <source>Claims register with claims paid</source>
        <translation>ගෙවූ හිමිකම් සමඟ හිමිකම් ලේඛනය</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>එක් පැත්තක්</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>අනෙක් පැත්ත</translation>
    </message>
    <message>
        <source>Premium receivable with dues less receipts</source>
        <translation>ගෙවිය යුතු දේ අඩු කළා ලැබීම් සමඟ ලැබිය යුතු වාරිකය</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>සැසඳුම</translation>
    </message>
    <message>
        <source>Reconciliations</source>
        <translation>සැසඳුම්</translation>
    </message>
    <message>
        <source>Reserve for claims being settled</source>
        <translation>බේරුම් කෙරෙමින් පවතින හිමිකම් සඳහා සංචිතය</translation>
    </message>
    <message>
        <source>Reserve for claims not reported</source>
        <translation>වාර්තා නොවූ හිමිකම් සඳහා සංචිතය</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>සසඳන දේ</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>වත්කම්</translation>
    </message>
    <message>
        <source>cash in the balance sheet</source>
        <translation>ශේෂ පත්‍රයේ මුදල්</translation>
    </message>
    <message>
        <source>claims paid in the income statement</source>
        <translation>ආදායම් ප්‍රකාශනයේ ගෙවූ හිමිකම්</translation>
    </message>
    <message>
        <source>dues less receipts of the records</source>
        <translation>සටහන්වල ගෙවිය යුතු දේ අඩු කළා ලැබීම්</translation>
    </message>
    <message>
        <source>liabilities and equity</source>
        <translation>වගකීම් හා ස්කන්ධය</translation>
    </message>
    <message>
        <source>opening balance and movement</source>
        <translation>ආරම්භක ශේෂය හා චලනය</translation>
    </message>
    <message>
        <source>opening cash and flows</source>
        <translation>ආරම්භක මුදල් හා ප්‍රවාහ</translation>
    </message>
    <message>
        <source>payments in the claims register</source>
        <translation>හිමිකම් ලේඛනයේ ගෙවීම්</translation>
    </message>
    <message>
        <source>premiums receivable in the balance sheet</source>
        <translation>ශේෂ පත්‍රයේ ලැබිය යුතු වාරික</translation>
    </message>
    <message>
        <source>receipts less payments of the records</source>
        <translation>සටහන්වල ලැබීම් අඩු කළා ගෙවීම්</translation>
    </message>
    <message>
        <source>the change of cash in the balance sheet</source>
        <translation>ශේෂ පත්‍රයේ මුදල්වල වෙනස</translation>
    </message>
    <message>
        <source>the closing balance</source>
        <translation>අවසාන ශේෂය</translation>
    </message>
    <message>
        <source>{label}: {left} ({one}) and {right} ({other}) differ by {off}.</source>
        <translation>{label}: {left} ({one}) සහ {right} ({other}) අතර වෙනස {off}.</translation>
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
        <translation>පේළියක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Leave empty to take the next number.</source>
        <translation>ඊළඟ අංකය ගැනීමට හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>පේළි</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%n rows in all; the newest {most} are shown. Look for words to find others.</source>
        <translation>
            <numerusform>මුළු පේළි %n; නවතම {most} පෙන්වයි. අනෙක් ඒවා සෙවීමට වචන සොයන්න.</numerusform>
            <numerusform>මුළු පේළි %n; නවතම {most} පෙන්වයි. අනෙක් ඒවා සෙවීමට වචන සොයන්න.</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>පසු</translation>
    </message>
    <message>
        <source>Any part of a name, a code or a day</source>
        <translation>නමක, කේතයක හෝ දිනයක කොටසක්</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>පෙර</translation>
    </message>
    <message>
        <source>Choose a record of the list first.</source>
        <translation>පළමුව ලැයිස්තුවේ සටහනක් තෝරන්න.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ඉතිහාසය</translation>
    </message>
    <message>
        <source>It was taken back: its history is all there is.</source>
        <translation>එය ආපසු ගෙන ඇත: ඇත්තේ එහි ඉතිහාසය පමණි.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>ලැයිස්තු</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>සටහන්</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>එය පෙන්වන්න</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ආපසු ගත්</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>වේලාව</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>කවුද</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ඇයි</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>ලියූ දිනය</translation>
    </message>
    <message>
        <source>of this sheet</source>
        <translation>මෙම පත්‍රයේ</translation>
    </message>
    <message>
        <source>that hold these words</source>
        <translation>මෙම වචන ඇති</translation>
    </message>
    <message>
        <source>this many at most</source>
        <translation>උපරිම මෙපමණ</translation>
    </message>
    <message>
        <source>with this many columns at most</source>
        <translation>උපරිම මෙපමණ තීරු සමඟ</translation>
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
        <translation>මෙම පත්‍රය වසා ඇති ලියුම් කවරයක, පරිගණකයෙන් ඈත අගුළු දැමූ තැනක තබන්න.</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>තබාගන්නේ</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>සෑදූ දිනය</translation>
    </message>
    <message>
        <source>Once a newer sheet is made, this one opens only copies from before: destroy it then.</source>
        <translation>නව පත්‍රයක් සෑදූ පසු මෙයින් විවෘත වන්නේ කලින් පිටපත් පමණි: එවිට මෙය විනාශ කරන්න.</translation>
    </message>
    <message>
        <source>Opens {file}</source>
        <translation>{file} විවෘත කරයි</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ප්‍රතිසාධන පත්‍රය</translation>
    </message>
    <message>
        <source>When every password is lost: open the file, choose “With the recovery sheet”, type the code, the name of an administrator and a new password.</source>
        <translation>සියලු මුරපද නැති වූ විට: ගොනුව විවෘත කර, “ප්‍රතිසාධන පත්‍රයෙන්” තෝරා, කේතය, පරිපාලකයෙකුගේ නම හා නව මුරපදයක් ටයිප් කරන්න.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read everything in it.</source>
        <translation>මෙම පත්‍රය හා ගොනුව ඇති අයෙකුට එහි සියල්ල කියවිය හැක.</translation>
    </message>
</context>
<context>
    <name>Rejection reason</name>
    <message>
        <source>Cover had ended</source>
        <translation>ආවරණය අවසන් වී තිබිණි</translation>
    </message>
    <message>
        <source>Documents missing</source>
        <translation>ලියවිලි නැත</translation>
    </message>
    <message>
        <source>Existed before the cover</source>
        <translation>ආවරණයට පෙර සිට තිබිණි</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>වංචාව</translation>
    </message>
    <message>
        <source>In the waiting period</source>
        <translation>පොරොත්තු කාලය තුළ</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>සීමාවට පැමිණියේය</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>ආවරණය නොවේ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>වෙනත්</translation>
    </message>
    <message>
        <source>Over the age limit</source>
        <translation>වයස් සීමාව ඉක්මවා</translation>
    </message>
    <message>
        <source>Provider not accredited</source>
        <translation>සපයන්නා පිළිගත් අයෙක් නොවේ</translation>
    </message>
    <message>
        <source>Reported too late</source>
        <translation>වාර්තා කිරීම ප්‍රමාද වැඩිය</translation>
    </message>
    <message>
        <source>Service not rendered</source>
        <translation>සේවාව ලබා දී නැත</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Child</source>
        <translation>දරුවා</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>ඔප්පුකරු</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>වෙනත්</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>මව හෝ පියා</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>කලත්‍රයා</translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message>
        <source>A village, a group, or any part of a name or phone number</source>
        <translation>ගමක්, කණ්ඩායමක්, නමක හෝ දුරකථන අංකයක කොටසක්</translation>
    </message>
    <message>
        <source>Cover that ends within 60 days, or has ended within the days of grace, and is not renewed.</source>
        <translation>දින 60 ක් තුළ අවසන් වන, හෝ සහන දින තුළ අවසන් වූ, අලුත් නොකළ ආවරණ.</translation>
    </message>
    <message>
        <source>Enter: renew this one · Space: in or out · Ctrl+A: all or none · Ctrl+Enter: renew all chosen</source>
        <translation>Enter: මෙය අලුත් කරන්න · Space: ඇතුළට හෝ පිටතට · Ctrl+A: සියල්ල හෝ කිසිවක් නැත · Ctrl+Enter: තෝරාගත් සියල්ල අලුත් කරන්න</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>ගණනය කරන ආකාරය</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>අත්හැරේ</translation>
    </message>
    <message>
        <source>Is renewed</source>
        <translation>අලුත් කෙරේ</translation>
    </message>
    <message>
        <source>Needs the form</source>
        <translation>පෝරමය අවශ්‍යයි</translation>
    </message>
    <message>
        <source>Next term from {start}.</source>
        <translation>ඊළඟ කාලය {start} සිට.</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>අලුත් නොකළ</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n policies</source>
        <translation>
            <numerusform>ඔප්පු %n අලුත් කරන්න</numerusform>
            <numerusform>ඔප්පු %n අලුත් කරන්න</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewals due: call list</source>
        <translation>නියමිත අලුත් කිරීම්: ඇමතුම් ලැයිස්තුව</translation>
    </message>
    <message>
        <source>Save {save} is taken back.</source>
        <translation>{save} සුරැකීම ආපසු ගන්නා ලදී.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>එය ආපසු ගන්න</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown: narrow them down.</source>
        <translation>{count} න් පළමු {shown} පෙන්වයි: පටු කරන්න.</translation>
    </message>
    <message>
        <source>The renewals were taken back at once</source>
        <translation>අලුත් කිරීම් වහාම ආපසු ගන්නා ලදී</translation>
    </message>
    <message>
        <source>Whom to call about a renewal</source>
        <translation>අලුත් කිරීමක් ගැන ඇමතිය යුතු අය</translation>
    </message>
    <message>
        <source>only cover that ends on this day or earlier</source>
        <translation>මෙදින හෝ ඊට පෙර අවසන් වන ආවරණ පමණි</translation>
    </message>
    <message>
        <source>only cover that ends on this day or later</source>
        <translation>මෙදින හෝ ඊට පසු අවසන් වන ආවරණ පමණි</translation>
    </message>
    <message>
        <source>only those that hold these words: a village, a group, a name</source>
        <translation>මෙම වචන ඇති ඒවා පමණි: ගමක්, කණ්ඩායමක්, නමක්</translation>
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
            <numerusform>පේළි %n පිටපත් කළේය.</numerusform>
            <numerusform>පේළි %n පිටපත් කළේය.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>අවසන් වන දිනය</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ආපසු</translation>
    </message>
    <message>
        <source>CSV, several tables in a folder (*.csv)</source>
        <translation>CSV, ෆෝල්ඩරයක වගු කිහිපයක් (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>No rows.</source>
        <translation>පේළි නැත.</translation>
    </message>
    <message>
        <source>Of no office</source>
        <translation>කිසිදු කාර්යාලයකට නොවන</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>වාර්තාව සුරකින්න</translation>
    </message>
    <message>
        <source>There is nothing to tell for these days.</source>
        <translation>මෙම දින ගැන කීමට කිසිවක් නැත.</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>වැඩපොත (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>All offices</source>
        <translation>සියලු කාර්යාල</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>සියලු නිෂ්පාදන</translation>
    </message>
    <message>
        <source>All that is known of a person</source>
        <translation>පුද්ගලයෙකු ගැන දන්නා සියල්ල</translation>
    </message>
    <message>
        <source>Bank book</source>
        <translation>බැංකු පොත</translation>
    </message>
    <message>
        <source>Card of a claim</source>
        <translation>හිමිකමක කාඩ්පත</translation>
    </message>
    <message>
        <source>Card of a member</source>
        <translation>සාමාජිකයෙකුගේ කාඩ්පත</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>මුදල් පොත</translation>
    </message>
    <message>
        <source>Cash flow statement</source>
        <translation>මුදල් ප්‍රවාහ ප්‍රකාශනය</translation>
    </message>
    <message>
        <source>Give the code of the record.</source>
        <translation>සටහනේ කේතය දෙන්න.</translation>
    </message>
    <message>
        <source>Indicators by product</source>
        <translation>නිෂ්පාදනය අනුව දර්ශක</translation>
    </message>
    <message>
        <source>Of no product</source>
        <translation>කිසිදු නිෂ්පාදනයකට නොවන</translation>
    </message>
    <message>
        <source>Of the whole organisation, and of a product with assets of its own.</source>
        <translation>මුළු සංවිධානයේ, සහ තමන්ගේම වත්කම් ඇති නිෂ්පාදනයක.</translation>
    </message>
    <message>
        <source>Open bills</source>
        <translation>විවෘත බිල්</translation>
    </message>
    <message>
        <source>Parquet needs DuckDB, which is not installed: pip install coverbook[network]</source>
        <translation>Parquet සඳහා DuckDB අවශ්‍යයි, එය ස්ථාපනය කර නැත: pip install coverbook[network]</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ඔප්පු</translation>
    </message>
    <message>
        <source>Reserves by product</source>
        <translation>නිෂ්පාදනය අනුව සංචිත</translation>
    </message>
    <message>
        <source>There is no report {name}; the nearest is {near}. `coverbook reports` lists them all.</source>
        <translation>{name} වාර්තාවක් නැත; ආසන්නතම {near}. `coverbook reports` සියල්ල ලැයිස්තු කරයි.</translation>
    </message>
    <message>
        <source>There is no sheet {name}. There are: {known}.</source>
        <translation>{name} පත්‍රයක් නැත. ඇති ඒවා: {known}.</translation>
    </message>
    <message>
        <source>There is no {code} any more. Choose another one.</source>
        <translation>{code} තවදුරටත් නැත. වෙනත් එකක් තෝරන්න.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>දන්නා දේ</translation>
    </message>
    <message>
        <source>as CSV, a file a table, into this new folder</source>
        <translation>CSV ලෙස, වගුවකට ගොනුවක්, මෙම නව ෆෝල්ඩරයට</translation>
    </message>
    <message>
        <source>as Parquet, a file a table, into this new folder</source>
        <translation>Parquet ලෙස, වගුවකට ගොනුවක්, මෙම නව ෆෝල්ඩරයට</translation>
    </message>
    <message>
        <source>as a workbook, a sheet a table</source>
        <translation>වැඩපොතක් ලෙස, වගුවකට පත්‍රයක්</translation>
    </message>
    <message>
        <source>at the end of this day</source>
        <translation>මෙදින අවසානයේ</translation>
    </message>
    <message>
        <source>at the end of this day, today unless given</source>
        <translation>මෙදින අවසානයේ, නොදුන්නොත් අද</translation>
    </message>
    <message>
        <source>from this day</source>
        <translation>මෙදින සිට</translation>
    </message>
    <message>
        <source>of one office only; - for what belongs to none</source>
        <translation>එක් කාර්යාලයක පමණි; කිසිවකට අයත් නොවන දේට -</translation>
    </message>
    <message>
        <source>of one product only</source>
        <translation>එක් නිෂ්පාදනයක පමණි</translation>
    </message>
    <message>
        <source>of the record with this code</source>
        <translation>මෙම කේතය ඇති සටහනේ</translation>
    </message>
    <message>
        <source>on paper, as a PDF</source>
        <translation>කඩදාසියේ, PDF ලෙස</translation>
    </message>
    <message>
        <source>to this day</source>
        <translation>මෙදින දක්වා</translation>
    </message>
    <message>
        <source>{code}</source>
        <translation>{code}</translation>
    </message>
    <message>
        <source>{day}, amounts in {currency}</source>
        <translation>{day}, මුදල් {currency} වලින්</translation>
    </message>
    <message>
        <source>{what}, {of}</source>
        <translation>{what}, {of}</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number from {low} to {high}.</source>
        <translation>“{typed}” {low} සිට {high} දක්වා පූර්ණ සංඛ්‍යාවක් නොවේ.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number.</source>
        <translation>“{typed}” පූර්ණ සංඛ්‍යාවක් නොවේ.</translation>
    </message>
    <message>
        <source>“{typed}” is not such a number; write ten percent as 0.10.</source>
        <translation>“{typed}” එවැනි අංකයක් නොවේ; සියයට දහය 0.10 ලෙස ලියන්න.</translation>
    </message>
</context>
<context>
    <name>Reserves</name>
    <message>
        <source>A standard error needs claims in every period from its first age on; {empty} of {periods} lack them.</source>
        <translation>සම්මත දෝෂයකට පළමු වයසේ සිට සෑම කාලයකම හිමිකම් අවශ්‍යයි; {periods} න් {empty} ක එය නැත.</translation>
    </message>
    <message>
        <source>A standard error needs claims of at least {least} periods; there are {periods}.</source>
        <translation>සම්මත දෝෂයකට අවම කාල {least} ක හිමිකම් අවශ්‍යයි; ඇත්තේ {periods} කි.</translation>
    </message>
    <message>
        <source>An assumed delay has no standard error.</source>
        <translation>උපකල්පිත ප්‍රමාදයකට සම්මත දෝෂයක් නැත.</translation>
    </message>
    <message>
        <source>As for whole life, and what builds up for those who live to the end.</source>
        <translation>සම්පූර්ණ ජීවිත සඳහා මෙන්ම, අවසානය දක්වා ජීවත් වන අයට ගොඩනැගෙන දේ.</translation>
    </message>
    <message>
        <source>Assumed delay in days</source>
        <translation>උපකල්පිත ප්‍රමාදය, දින</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>ගිණුම්ගත</translation>
    </message>
    <message>
        <source>Booked instead: {method}.</source>
        <translation>ඒ වෙනුවට ගිණුම්ගත කළේ: {method}.</translation>
    </message>
    <message>
        <source>Cape Cod: claims and premium so far</source>
        <translation>කේප් කෝඩ්: මෙතෙක් හිමිකම් හා වාරිකය</translation>
    </message>
    <message>
        <source>Certified for {day} by {who} on {when}</source>
        <translation>{day} සඳහා {who} විසින් {when} දින සහතික කළ</translation>
    </message>
    <message>
        <source>Claims not reported, by each method</source>
        <translation>වාර්තා නොවූ හිමිකම්, එක් එක් ක්‍රමයෙන්</translation>
    </message>
    <message>
        <source>Claims since</source>
        <translation>ඉන්පසු හිමිකම්</translation>
    </message>
    <message>
        <source>Data carry it</source>
        <translation>දත්ත ප්‍රමාණවත්</translation>
    </message>
    <message>
        <source>Each product has its own standard error; they are not added up.</source>
        <translation>එක් එක් නිෂ්පාදනයට වෙනම සම්මත දෝෂයක් ඇත; ඒවා එකතු නොකරයි.</translation>
    </message>
    <message>
        <source>Earned premium: {earning}</source>
        <translation>උපයාගත් වාරිකය: {earning}</translation>
    </message>
    <message>
        <source>Fewer than two periods have claims, so nothing shows how claims come in after their period.</source>
        <translation>හිමිකම් ඇත්තේ කාල දෙකකට අඩුවෙනි, එබැවින් කාලයෙන් පසු හිමිකම් එන ආකාරය නොපෙනේ.</translation>
    </message>
    <message>
        <source>Fewer than two whole periods were covered since the first claim, so none shows how another will grow: a delay of {days} days on average is assumed.</source>
        <translation>පළමු හිමිකමේ සිට සම්පූර්ණ කාල දෙකකට අඩුවෙන් ආවරණය වී ඇත, එබැවින් තවත් එකක් වැඩෙන ආකාරය නොපෙනේ: සාමාන්‍යයෙන් දින {days} ක ප්‍රමාදයක් උපකල්පනය කරයි.</translation>
    </message>
    <message>
        <source>It depends</source>
        <translation>එය රඳා පවතී</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>අඩු</translation>
    </message>
    <message>
        <source>Method: {method}</source>
        <translation>ක්‍රමය: {method}</translation>
    </message>
    <message>
        <source>Methods of the reserves</source>
        <translation>සංචිත ක්‍රම</translation>
    </message>
    <message>
        <source>No claim is reported, and no expected claims ratio is given.</source>
        <translation>හිමිකමක් වාර්තා වී නැත, අපේක්ෂිත හිමිකම් අනුපාතයක් ද දී නැත.</translation>
    </message>
    <message>
        <source>No expected claims ratio is given, and no premium was earned from which it could be told.</source>
        <translation>අපේක්ෂිත හිමිකම් අනුපාතයක් දී නැත, එය කිව හැකි උපයාගත් වාරිකයක් ද නැත.</translation>
    </message>
    <message>
        <source>No expected claims ratio is given.</source>
        <translation>අපේක්ෂිත හිමිකම් අනුපාතයක් දී නැත.</translation>
    </message>
    <message>
        <source>No percentage is given.</source>
        <translation>ප්‍රතිශතයක් දී නැත.</translation>
    </message>
    <message>
        <source>No premium was earned in these periods.</source>
        <translation>මෙම කාලවල වාරිකයක් උපයා නැත.</translation>
    </message>
    <message>
        <source>None for the loan alone; with savings, what was saved with interest.</source>
        <translation>ණයට පමණක් නම් නැත; ඉතුරුම් සමඟ නම් පොලිය සමඟ ඉතිරි කළ මුදල.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>කිසිවක් නැත</translation>
    </message>
    <message>
        <source>Of earlier periods everything is taken to be reported.</source>
        <translation>පෙර කාලවල සියල්ල වාර්තා වූ ලෙස ගැනේ.</translation>
    </message>
    <message>
        <source>Of every period everything is taken to be reported.</source>
        <translation>සෑම කාලයකම සියල්ල වාර්තා වූ ලෙස ගැනේ.</translation>
    </message>
    <message>
        <source>Only the chain ladder has a standard error.</source>
        <translation>සම්මත දෝෂයක් ඇත්තේ චේන් ලැඩර් ක්‍රමයට පමණි.</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>ප්‍රතිශතය</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>කාල</translation>
    </message>
    <message>
        <source>Periods whose own claims tell nothing yet, {periods} of them, are estimated by lag factors, at a claims ratio of {ratio}.</source>
        <translation>තමන්ගේම හිමිකම් තවම කිසිවක් නොකියන කාල {periods} ක්, {ratio} හිමිකම් අනුපාතයකින් පමා සාධක මගින් ඇස්තමේන්තු කරයි.</translation>
    </message>
    <message>
        <source>Periods whose own claims tell nothing yet, {periods} of them, are estimated by the average of the others, for no premium was earned.</source>
        <translation>වාරිකයක් උපයා නැති බැවින්, තමන්ගේම හිමිකම් තවම කිසිවක් නොකියන කාල {periods} ක් අනෙක් ඒවායේ සාමාන්‍යයෙන් ඇස්තමේන්තු කරයි.</translation>
    </message>
    <message>
        <source>Periods with claims still to come</source>
        <translation>තව හිමිකම් එන්නට ඇති කාල</translation>
    </message>
    <message>
        <source>Ratio from</source>
        <translation>අනුපාතය ලැබෙන්නේ</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>සංචිතය</translation>
    </message>
    <message>
        <source>Savings with interest</source>
        <translation>පොලිය සමඟ ඉතුරුම්</translation>
    </message>
    <message>
        <source>Share reported</source>
        <translation>වාර්තා වූ කොටස</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>සම්මත දෝෂය</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>අග කොටස</translation>
    </message>
    <message>
        <source>To come by chain ladder</source>
        <translation>චේන් ලැඩර් අනුව එන්නට ඇති</translation>
    </message>
    <message>
        <source>To come by lag factors</source>
        <translation>පමා සාධක අනුව එන්නට ඇති</translation>
    </message>
    <message>
        <source>Too few claims are reported to see how late they come ({number}, where {least} are needed): a delay of {days} days on average is assumed.</source>
        <translation>හිමිකම් කොපමණ ප්‍රමාද වී එන්නේදැයි බැලීමට වාර්තා වූයේ අඩුවෙනි ({number}, අවශ්‍ය {least}): සාමාන්‍යයෙන් දින {days} ක ප්‍රමාදයක් උපකල්පනය කරයි.</translation>
    </message>
    <message>
        <source>Too few claims for the method that is booked; compare {method}.</source>
        <translation>ගිණුම්ගත ක්‍රමයට හිමිකම් අඩු වැඩිය; {method} සසඳන්න.</translation>
    </message>
    <message>
        <source>Unless every claim is reported as soon as it happens.</source>
        <translation>සෑම හිමිකමක්ම සිදු වූ සැණින් වාර්තා නොවන්නේ නම්.</translation>
    </message>
    <message>
        <source>Unless every claim is settled as soon as it is reported.</source>
        <translation>සෑම හිමිකමක්ම වාර්තා වූ සැණින් බේරුම් නොවන්නේ නම්.</translation>
    </message>
    <message>
        <source>Usually none: the premium can follow the claims when the cover is renewed.</source>
        <translation>සාමාන්‍යයෙන් නැත: ආවරණය අලුත් කරන විට වාරිකය හිමිකම් අනුව යා හැක.</translation>
    </message>
    <message>
        <source>What each product needs, and what it has</source>
        <translation>එක් එක් නිෂ්පාදනයට අවශ්‍ය දේ හා ඇති දේ</translation>
    </message>
    <message>
        <source>What is to come adds up to the method&apos;s amount, which is rounded once.</source>
        <translation>එන්නට ඇති දේ ක්‍රමයේ මුදලට එකතු වේ; එය එක් වරක් වටයයි.</translation>
    </message>
    <message>
        <source>What the product has</source>
        <translation>නිෂ්පාදනයට ඇති දේ</translation>
    </message>
    <message>
        <source>What was saved with its interest, or the pensions promised.</source>
        <translation>පොලිය සමඟ ඉතිරි කළ දේ, නැතහොත් පොරොන්දු වූ විශ්‍රාම වැටුප්.</translation>
    </message>
    <message>
        <source>What was saved, with its interest.</source>
        <translation>පොලිය සමඟ ඉතිරි කළ දේ.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>කවදාද</translation>
    </message>
    <message>
        <source>Where the premium stays level for life: what the early years pay for the late ones.</source>
        <translation>වාරිකය ජීවිත කාලයටම සමානව පවතින විට: මුල් වසර අවසන් වසර සඳහා ගෙවන දේ.</translation>
    </message>
    <message>
        <source>Wherever premium is paid for days that are still to come.</source>
        <translation>තව එන්නට ඇති දින සඳහා වාරිකය ගෙවන සෑම තැනකම.</translation>
    </message>
    <message>
        <source>Why without</source>
        <translation>නැත්තේ ඇයි</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>නිෂ්පාදනය</translation>
    </message>
    <message>
        <source>{method}: the amount is below 0. A reserve is never booked below 0.</source>
        <translation>{method}: මුදල 0 ට අඩුය. සංචිතයක් කිසිදා 0 ට අඩුවෙන් ගිණුම්ගත නොකරයි.</translation>
    </message>
    <message>
        <source>{method}: {reason}</source>
        <translation>{method}: {reason}</translation>
    </message>
    <message>
        <source>{share} % of undecided claims, and what is approved and unpaid</source>
        <translation>තීරණය නොවූ හිමිකම්වලින් {share} %, සහ අනුමත කර නොගෙවූ දේ</translation>
    </message>
</context>
<context>
    <name>Risk carrier</name>
    <message>
        <source>A partner insurer</source>
        <translation>හවුල්කාර රක්ෂණකරුවෙක්</translation>
    </message>
    <message>
        <source>Shared with a partner</source>
        <translation>හවුල්කරුවෙකු සමඟ බෙදාගත්</translation>
    </message>
    <message>
        <source>The scheme itself</source>
        <translation>යෝජනා ක්‍රමයම</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Above {amount} a second person agrees with their own password.</source>
        <translation>{amount} ට වැඩි විට දෙවන පුද්ගලයෙක් තමන්ගේ මුරපදයෙන් එකඟ වේ.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>පරිපාලක</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>විගණක</translation>
    </message>
    <message>
        <source>Claims officer</source>
        <translation>හිමිකම් නිලධාරී</translation>
    </message>
    <message>
        <source>Data entry</source>
        <translation>දත්ත ඇතුළත් කිරීම</translation>
    </message>
    <message>
        <source>Does everything but say who works here.</source>
        <translation>මෙහි වැඩ කරන්නේ කවුදැයි කීම හැර සියල්ල කරයි.</translation>
    </message>
    <message>
        <source>Does everything, says who works here, and renews the key.</source>
        <translation>සියල්ල කරයි, මෙහි වැඩ කරන්නේ කවුදැයි කියයි, යතුර අලුත් කරයි.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>කළමනාකරු</translation>
    </message>
    <message>
        <source>One person stays administrator: else nobody could say who works here.</source>
        <translation>එක් අයෙක් පරිපාලක ලෙස රැඳේ: නැතහොත් මෙහි වැඩ කරන්නේ කවුදැයි කිසිවෙකුට කිව නොහැක.</translation>
    </message>
    <message>
        <source>Reads everything, changes nothing.</source>
        <translation>සියල්ල කියවයි, කිසිවක් වෙනස් නොකරයි.</translation>
    </message>
    <message>
        <source>Records members, cover, premiums and reported claims.</source>
        <translation>සාමාජිකයන්, ආවරණ, වාරික හා වාර්තා වූ හිමිකම් සටහන් කරයි.</translation>
    </message>
    <message>
        <source>Records, decides and pays claims.</source>
        <translation>හිමිකම් සටහන් කර, තීරණය කර ගෙවයි.</translation>
    </message>
    <message>
        <source>This brings in claims with their decision: a second person agrees with their own password.</source>
        <translation>මෙය තීරණය සමඟ හිමිකම් ගෙනෙයි: දෙවන පුද්ගලයෙක් තමන්ගේ මුරපදයෙන් එකඟ වේ.</translation>
    </message>
    <message>
        <source>This is the work of somebody else here. Ask a person who is: {role}.</source>
        <translation>මෙය මෙහි වෙනත් කෙනෙකුගේ කාර්යයයි. මෙම භූමිකාව ඇති අයෙකුගෙන් විමසන්න: {role}.</translation>
    </message>
    <message>
        <source>You have recorded this claim, so somebody else decides it, or agrees to your decision.</source>
        <translation>මෙම හිමිකම සටහන් කළේ ඔබයි, එබැවින් වෙනත් කෙනෙක් එය තීරණය කරයි, නැතහොත් ඔබේ තීරණයට එකඟ වේ.</translation>
    </message>
    <message>
        <source>{name} is not among the people of this book.</source>
        <translation>{name} මෙම පොතේ අය අතර නැත.</translation>
    </message>
    <message>
        <source>{name} is not among the people of this book. Its administrator can add them.</source>
        <translation>{name} මෙම පොතේ අය අතර නැත. එහි පරිපාලකට ඔවුන් එක් කළ හැක.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A charge on the policy or on people is an amount, without a percentage.</source>
        <translation>ඔප්පුවට හෝ පුද්ගලයන්ට අය කිරීමක් ප්‍රතිශතයක් නැති මුදලකි.</translation>
    </message>
    <message>
        <source>A charge on the sum insured or the loan is a percentage, without an amount.</source>
        <translation>රක්ෂිත මුදලට හෝ ණයට අය කිරීමක් මුදලක් නැති ප්‍රතිශතයකි.</translation>
    </message>
    <message>
        <source>A claim is decided on or after the day it was reported, {reported}.</source>
        <translation>හිමිකමක් තීරණය කරන්නේ එය වාර්තා වූ {reported} දින හෝ ඊට පසුවය.</translation>
    </message>
    <message>
        <source>A claim is reported on or after the day of its event, {incurred}.</source>
        <translation>හිමිකමක් වාර්තා කරන්නේ එහි සිදුවීම් දිනය වන {incurred} හෝ ඊට පසුවය.</translation>
    </message>
    <message>
        <source>A complaint is answered on or after the day it came in, {received}.</source>
        <translation>පැමිණිල්ලකට පිළිතුරු දෙන්නේ එය ලැබුණු {received} දින හෝ ඊට පසුවය.</translation>
    </message>
    <message>
        <source>A decided claim needs the day of its decision.</source>
        <translation>තීරණය කළ හිමිකමකට තීරණ දිනය අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>A digest has 64 signs: 0 to 9 and a to f.</source>
        <translation>සාරයක සලකුණු 64 කි: 0 සිට 9 සහ a සිට f.</translation>
    </message>
    <message>
        <source>A file has {most} MB at most.</source>
        <translation>ගොනුවක් උපරිම MB {most} කි.</translation>
    </message>
    <message>
        <source>A fixed key needs a product and its percentage in every row.</source>
        <translation>ස්ථාවර යතුරකට සෑම පේළියකම නිෂ්පාදනයක් හා එහි ප්‍රතිශතය අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>A line is planned in money: fill in the planned amount and leave the target empty.</source>
        <translation>පේළියක් සැලසුම් කරන්නේ මුදලිනි: සැලසුම් කළ මුදල පුරවා ඉලක්කය හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>A paper belongs to one record: a person, a policy, a claim, a thing or a voucher. Only the logo of the scheme belongs to none.</source>
        <translation>ලියවිල්ලක් එක් සටහනකට අයත්ය: පුද්ගලයෙක්, ඔප්පුවක්, හිමිකමක්, දෙයක් හෝ වවුචරයක්. කිසිවකට අයත් නැත්තේ යෝජනා ක්‍රමයේ ලාංඡනය පමණි.</translation>
    </message>
    <message>
        <source>A partner&apos;s period begins with a month: write the first day of a month or a quarter.</source>
        <translation>හවුල්කරුවෙකුගේ කාලයක් මාසයකින් ඇරඹේ: මාසයක හෝ කාර්තුවක පළමු දිනය ලියන්න.</translation>
    </message>
    <message>
        <source>A partner&apos;s period ends with a month: write the last day of a month or a quarter.</source>
        <translation>හවුල්කරුවෙකුගේ කාලයක් මාසයකින් අවසන් වේ: මාසයක හෝ කාර්තුවක අවසන් දිනය ලියන්න.</translation>
    </message>
    <message>
        <source>A policy renews an earlier one: {policy} starts on {start}, not before it.</source>
        <translation>ඔප්පුවක් පෙර එකක් අලුත් කරයි: {policy} ඇරඹෙන්නේ {start} දිනය, ඊට පෙර නොවේ.</translation>
    </message>
    <message>
        <source>A policy renews an earlier policy, not itself.</source>
        <translation>ඔප්පුවක් අලුත් කරන්නේ පෙර ඔප්පුවකි, එයම නොවේ.</translation>
    </message>
    <message>
        <source>A reason for leaving needs the last day covered.</source>
        <translation>ඉවත් වීමේ හේතුවකට ආවරණයේ අවසන් දිනය අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>A schedule ends within {years} years of its first day.</source>
        <translation>කාලසටහනක් එහි පළමු දිනයේ සිට වසර {years} ක් තුළ අවසන් වේ.</translation>
    </message>
    <message>
        <source>A voucher settles another one, not itself.</source>
        <translation>වවුචරයක් පියවන්නේ තවත් එකකි, එයම නොවේ.</translation>
    </message>
    <message>
        <source>An account belongs to a line of cash, B02, not to {line}.</source>
        <translation>ගිණුමක් අයත් වන්නේ මුදල් පේළියකට, B02 ට ය, {line} ට නොවේ.</translation>
    </message>
    <message>
        <source>An appeal is about a claim: name the claim that was rejected.</source>
        <translation>අභියාචනයක් හිමිකමක් ගැනය: ප්‍රතික්ෂේප වූ හිමිකම නම් කරන්න.</translation>
    </message>
    <message>
        <source>An indicator is planned as a ratio: fill in the target and leave the amount empty.</source>
        <translation>දර්ශකයක් සැලසුම් කරන්නේ අනුපාතයක් ලෙසය: ඉලක්කය පුරවා මුදල හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>An open claim has no day of decision: choose what was decided.</source>
        <translation>විවෘත හිමිකමකට තීරණ දිනයක් නැත: තීරණය කළ දේ තෝරන්න.</translation>
    </message>
    <message>
        <source>At most the amount is left at the end, and nothing of a bill or interest.</source>
        <translation>අවසානයේ ඉතිරි වන්නේ උපරිම වශයෙන් මුදලයි, බිලක හෝ පොලියක කිසිවක් ඉතිරි නොවේ.</translation>
    </message>
    <message>
        <source>Claim {claim} was decided on {day}: no estimate is later.</source>
        <translation>{claim} හිමිකම {day} දින තීරණය කර ඇත: ඇස්තමේන්තුවක් ඊට පසු නොවේ.</translation>
    </message>
    <message>
        <source>Claim {claim} was reported on {day}: no estimate is earlier.</source>
        <translation>{claim} හිමිකම {day} දින වාර්තා වී ඇත: ඇස්තමේන්තුවක් ඊට පෙර නොවේ.</translation>
    </message>
    <message>
        <source>It belongs to its own day, {day}, or to an earlier one.</source>
        <translation>එය අයත් වන්නේ එහිම දිනය වන {day} ට හෝ ඊට පෙර දිනකටය.</translation>
    </message>
    <message>
        <source>It falls due after the day on which it was bought, {first}.</source>
        <translation>එය කල්පිරෙන්නේ මිලදීගත් දිනය වන {first} ට පසුවය.</translation>
    </message>
    <message>
        <source>It is kept since {day} and cannot be retired earlier.</source>
        <translation>එය {day} සිට තබා ඇති අතර ඊට කලින් ඉවත් කළ නොහැක.</translation>
    </message>
    <message>
        <source>It runs from {first} to {last}: the day on which it was given up lies between them.</source>
        <translation>එය {first} සිට {last} දක්වා පවතී: අත්හළ දිනය ඒ අතර වේ.</translation>
    </message>
    <message>
        <source>It was sold between the day it was bought and the one on which it falls due.</source>
        <translation>එය විකුණා ඇත්තේ මිලදීගත් දිනය හා කල්පිරෙන දිනය අතරය.</translation>
    </message>
    <message>
        <source>Microinsurance&apos;s part of a cost is from 0 to 100 percent.</source>
        <translation>වියදමක ක්ෂුද්‍ර රක්ෂණයේ කොටස සියයට 0 සිට 100 දක්වා වේ.</translation>
    </message>
    <message>
        <source>One key holds from {day}: the first row of that day says {key}.</source>
        <translation>{day} සිට වලංගු වන්නේ එක් යතුරකි: එදින පළමු පේළිය {key} කියයි.</translation>
    </message>
    <message>
        <source>Only a fixed key has percentages: leave this empty.</source>
        <translation>ප්‍රතිශත ඇත්තේ ස්ථාවර යතුරකට පමණි: මෙය හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Only a stop loss is agreed in percent of earned premium, then without an amount kept: leave one empty.</source>
        <translation>උපයාගත් වාරිකයෙන් සියයට ලෙස එකඟ වන්නේ අලාභ නැවතුම් පමණි, එවිට තබාගන්නා මුදලක් නැත: එකක් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Only a takaful product has an operator: choose its model, or leave these empty.</source>
        <translation>ක්‍රියාකරුවෙක් සිටින්නේ තකාෆුල් නිෂ්පාදනයකට පමණි: එහි ආකෘතිය තෝරන්න, නැතහොත් මේවා හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Only what was sold or given up before its end brings anything: say on which day.</source>
        <translation>යමක් ලැබෙන්නේ අවසානයට පෙර විකුණූ හෝ අත්හළ දෙයින් පමණි: කුමන දිනයේදැයි කියන්න.</translation>
    </message>
    <message>
        <source>Say how long it runs: for how many months, or up to which day.</source>
        <translation>එය කොපමණ කල් පවතීදැයි කියන්න: මාස කීයකටද, නැතහොත් කුමන දිනය දක්වාද.</translation>
    </message>
    <message>
        <source>Say the months or the last day, and leave the other empty.</source>
        <translation>මාස ගණන හෝ අවසන් දිනය කියන්න, අනෙක හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Say what is kept by the scheme: the reinsurer bears what exceeds it.</source>
        <translation>යෝජනා ක්‍රමය තබාගන්නා දේ කියන්න: එය ඉක්මවන දේ ප්‍රතිරක්ෂකයා දරයි.</translation>
    </message>
    <message>
        <source>The band ends at or above its first age, {first}.</source>
        <translation>වයස් කාණ්ඩය අවසන් වන්නේ එහි පළමු වයස {first} හෝ ඊට ඉහළිනි.</translation>
    </message>
    <message>
        <source>The contract ends on or after its first day, {first}.</source>
        <translation>ගිවිසුම අවසන් වන්නේ එහි පළමු දිනය {first} හෝ ඊට පසුවය.</translation>
    </message>
    <message>
        <source>The days overlap those of treaty {treaty}, of the same kind.</source>
        <translation>දින එම වර්ගයේම {treaty} ගිවිසුමේ දින සමඟ අතිච්ඡාදනය වේ.</translation>
    </message>
    <message>
        <source>The exit age is at least the entry age, {entry}.</source>
        <translation>ඉවත් වන වයස අවම වශයෙන් ඇතුළු වන වයස {entry} වේ.</translation>
    </message>
    <message>
        <source>The last day covered lies between {first} (the day before the start) and {last}.</source>
        <translation>ආවරණයේ අවසන් දිනය {first} (ආරම්භයට පෙර දිනය) සහ {last} අතර වේ.</translation>
    </message>
    <message>
        <source>The loan ends on or after its start, {start}.</source>
        <translation>ණය අවසන් වන්නේ එහි ආරම්භය {start} හෝ ඊට පසුවය.</translation>
    </message>
    <message>
        <source>The logo of the scheme is kept as a PNG picture.</source>
        <translation>යෝජනා ක්‍රමයේ ලාංඡනය PNG රූපයක් ලෙස තබාගනී.</translation>
    </message>
    <message>
        <source>The money is received on or after the day it is paid, {paid}.</source>
        <translation>මුදල් ලැබෙන්නේ ගෙවූ දිනය {paid} හෝ ඊට පසුවය.</translation>
    </message>
    <message>
        <source>The percentages from {day} add up to {total}, not to 100.</source>
        <translation>{day} සිට ප්‍රතිශතවල එකතුව {total}, 100 නොවේ.</translation>
    </message>
    <message>
        <source>The period ends on or after its first day, {first}.</source>
        <translation>කාලය අවසන් වන්නේ එහි පළමු දිනය {first} හෝ ඊට පසුවය.</translation>
    </message>
    <message>
        <source>The period of the target ends on or after its first day, {first}.</source>
        <translation>ඉලක්කයේ කාලය අවසන් වන්නේ එහි පළමු දිනය {first} හෝ ඊට පසුවය.</translation>
    </message>
    <message>
        <source>The policy ends on or after its start, {start}.</source>
        <translation>ඔප්පුව අවසන් වන්නේ එහි ආරම්භය {start} හෝ ඊට පසුවය.</translation>
    </message>
    <message>
        <source>The schedule ends on or after its first day, {first}.</source>
        <translation>කාලසටහන අවසන් වන්නේ එහි පළමු දිනය {first} හෝ ඊට පසුවය.</translation>
    </message>
    <message>
        <source>The span a premium covers needs both its first and its last day.</source>
        <translation>වාරිකයක් ආවරණය කරන කාලයට පළමු හා අවසන් දින දෙකම අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>The span covered ends on or after its first day, {first}.</source>
        <translation>ආවරණය වන කාලය අවසන් වන්නේ එහි පළමු දිනය {first} හෝ ඊට පසුවය.</translation>
    </message>
    <message>
        <source>The treaty ends on or after its first day, {first}.</source>
        <translation>ප්‍රතිරක්ෂණ ගිවිසුම අවසන් වන්නේ එහි පළමු දිනය {first} හෝ ඊට පසුවය.</translation>
    </message>
    <message>
        <source>The true last day is the last day covered, or one before it.</source>
        <translation>සැබෑ අවසන් දිනය ආවරණයේ අවසන් දිනය හෝ ඊට පෙර දිනයකි.</translation>
    </message>
    <message>
        <source>Under this model the operator has no part of the surplus: leave this empty.</source>
        <translation>මෙම ආකෘතිය යටතේ ක්‍රියාකරුට අතිරික්තයෙන් කොටසක් නැත: මෙය හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Write the most that may be invested, or the least grade.</source>
        <translation>ආයෝජනය කළ හැකි උපරිමය හෝ අවම ශ්‍රේණිය ලියන්න.</translation>
    </message>
    <message>
        <source>Write the rate of a year: interest accrues by it. Write 0 for none.</source>
        <translation>වාර්ෂික අනුපාතය ලියන්න: පොලිය එකතු වන්නේ ඒ අනුවය. නැත්නම් 0 ලියන්න.</translation>
    </message>
    <message>
        <source>Write the whole amount: a schedule of nothing charges nothing.</source>
        <translation>සම්පූර්ණ මුදල ලියන්න: බිංදුවක කාලසටහනක් කිසිවක් ගිණුම්ගත නොකරයි.</translation>
    </message>
    <message>
        <source>Write what was paid for it: an investment of nothing is none.</source>
        <translation>එයට ගෙවූ මුදල ලියන්න: බිංදුවක ආයෝජනය ආයෝජනයක් නොවේ.</translation>
    </message>
    <message>
        <source>{code} was merged into {stays}: write {stays} instead.</source>
        <translation>{code} {stays} සමඟ ඒකාබද්ධ කර ඇත: ඒ වෙනුවට {stays} ලියන්න.</translation>
    </message>
    <message>
        <source>{line} of {product} follows from its policies, premiums, claims and savings: take it out of the voucher.</source>
        <translation>{product} හි {line} එහි ඔප්පු, වාරික, හිමිකම් හා ඉතුරුම්වලින් ලැබේ: වවුචරයෙන් එය ඉවත් කරන්න.</translation>
    </message>
    <message>
        <source>{partner} has given {line} for {first} to {last} already: correct that figure, or take other months.</source>
        <translation>{partner} දැනටමත් {first} සිට {last} දක්වා {line} දී ඇත: එම සංඛ්‍යාව නිවැරදි කරන්න, නැතහොත් වෙනත් මාස ගන්න.</translation>
    </message>
    <message>
        <source>{person} has not saved so much by {day}: savings cannot fall below nought.</source>
        <translation>{person} {day} වන විට එපමණ ඉතිරි කර නැත: ඉතුරුම් බිංදුවට අඩු විය නොහැක.</translation>
    </message>
    <message>
        <source>{policy} is of another holder or group: only a policy whose holder has died is renewed by somebody else.</source>
        <translation>{policy} වෙනත් ඔප්පුකරුවෙකුගේ හෝ කණ්ඩායමකගේ ය: වෙන අයෙක් අලුත් කරන්නේ ඔප්පුකරු මියගිය ඔප්පුවක් පමණි.</translation>
    </message>
    <message>
        <source>{purpose} stands on {line}: leave the line empty.</source>
        <translation>{purpose} ඇත්තේ {line} හිය: පේළිය හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>“{currency}” is no currency: write its three capital letters (ISO 4217). Is it {nearest}?</source>
        <translation>“{currency}” මුදල් ඒකකයක් නොවේ: එහි ලොකු අකුරු තුන ලියන්න (ISO 4217). එය {nearest} ද?</translation>
    </message>
</context>
<context>
    <name>Run-off</name>
    <message numerus="yes">
        <source>%n claims came decided and without an estimate: what they cost is known afterwards.</source>
        <translation>
            <numerusform>හිමිකම් %n ක් තීරණය වී ඇස්තමේන්තුවක් නැතිව පැමිණියේය: ඒවායේ පිරිවැය දන්නේ පසුවය.</numerusform>
            <numerusform>හිමිකම් %n ක් තීරණය වී ඇස්තමේන්තුවක් නැතිව පැමිණියේය: ඒවායේ පිරිවැය දන්නේ පසුවය.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being settled then</source>
        <translation>එදා බේරුම් කෙරෙමින්</translation>
    </message>
    <message>
        <source>Claims being settled of {product}, against claims reported by then</source>
        <translation>{product} හි බේරුම් කෙරෙමින් පැවති හිමිකම්, ඒ වන විට වාර්තා වූ හිමිකම්වලට එරෙහිව</translation>
    </message>
    <message>
        <source>Claims not reported of {product}, against claims reported later</source>
        <translation>{product} හි වාර්තා නොවූ හිමිකම්, පසුව වාර්තා වූ හිමිකම්වලට එරෙහිව</translation>
    </message>
    <message>
        <source>Claims of those days that nobody has reported yet are in none of it: the last quarters may end worse.</source>
        <translation>එම දිනවල තවම කිසිවෙක් වාර්තා නොකළ හිමිකම් මෙහි නැත: අවසන් කාර්තු මීට වඩා නරක විය හැක.</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>සියයට</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>ඉතිරි</translation>
    </message>
    <message>
        <source>Left over: what was reserved less what was needed; below nought the reserve fell short.</source>
        <translation>ඉතිරි: සංචිත කළ දේ අඩු කළා අවශ්‍ය වූ දේ; බිංදුවට අඩු නම් සංචිතය ප්‍රමාණවත් නොවීය.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>අවශ්‍ය වූ</translation>
    </message>
    <message>
        <source>Not reported then</source>
        <translation>එදා වාර්තා නොවූ</translation>
    </message>
    <message>
        <source>Paid since</source>
        <translation>ඉන්පසු ගෙවූ</translation>
    </message>
    <message>
        <source>Quarter&apos;s end</source>
        <translation>කාර්තු අවසානය</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>සංචිත කළ</translation>
    </message>
    <message>
        <source>Reserves of then are computed with the estimates, decisions and payments dated by then.</source>
        <translation>එදා සංචිත ගණනය කරන්නේ ඒ වන විට දින යෙදූ ඇස්තමේන්තු, තීරණ හා ගෙවීම්වලිනි.</translation>
    </message>
    <message>
        <source>Run-off of the claims reserves</source>
        <translation>හිමිකම් සංචිතවල ගෙවී යාම</translation>
    </message>
    <message>
        <source>Run-off of the claims reserves of {product}</source>
        <translation>{product} හි හිමිකම් සංචිතවල ගෙවී යාම</translation>
    </message>
    <message>
        <source>Still being settled</source>
        <translation>තවම බේරුම් කෙරෙමින්</translation>
    </message>
    <message>
        <source>all products</source>
        <translation>සියලු නිෂ්පාදන</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message numerus="yes">
        <source>%n claims of index {index} posted, {amount} in all.</source>
        <translation>
            <numerusform>{index} දර්ශකයේ හිමිකම් %n සටහන් විය, මුළු {amount}.</numerusform>
            <numerusform>{index} දර්ශකයේ හිමිකම් %n සටහන් විය, මුළු {amount}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled with {name}, household {household}.</source>
        <translation>
            <numerusform>{name} සමඟ %n දෙනෙක් ලියාපදිංචි විය, ගෘහය {household}.</numerusform>
            <numerusform>{name} සමඟ %n දෙනෙක් ලියාපදිංචි විය, ගෘහය {household}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled with {name}, policy {policy}.</source>
        <translation>
            <numerusform>{name} සමඟ %n දෙනෙක් ලියාපදිංචි විය, ඔප්පුව {policy}.</numerusform>
            <numerusform>{name} සමඟ %n දෙනෙක් ලියාපදිංචි විය, ඔප්පුව {policy}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken onto policy {policy} of {name}.</source>
        <translation>
            <numerusform>{name} ගේ {policy} ඔප්පුවට %n දෙනෙක් එක් කළේය.</numerusform>
            <numerusform>{name} ගේ {policy} ඔප්පුවට %n දෙනෙක් එක් කළේය.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies renewed for {amount}, save {save}.</source>
        <translation>
            <numerusform>ඔප්පු %n ක් {amount} ට අලුත් කළේය, සුරැකීම {save}.</numerusform>
            <numerusform>ඔප්පු %n ක් {amount} ට අලුත් කළේය, සුරැකීම {save}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts, {amount} collected, save {save}.</source>
        <translation>
            <numerusform>ලදුපත් %n, {amount} එකතු කළේය, සුරැකීම {save}.</numerusform>
            <numerusform>ලදුපත් %n, {amount} එකතු කළේය, සුරැකීම {save}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim {claim} for {name} reported, estimated at {covered}.</source>
        <translation>{name} ගේ {claim} හිමිකම වාර්තා විය, ඇස්තමේන්තුව {covered}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} approved: {covered}.</source>
        <translation>{name} ගේ {claim} හිමිකම අනුමත විය: {covered}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} is in review, with {reviewer}.</source>
        <translation>{name} ගේ {claim} හිමිකම {reviewer} සමඟ විභාගයේය.</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} is in review, with {reviewer}. Still missing: {documents}.</source>
        <translation>{name} ගේ {claim} හිමිකම {reviewer} සමඟ විභාගයේය. තවම නැත: {documents}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} rejected.</source>
        <translation>{name} ගේ {claim} හිමිකම ප්‍රතික්ෂේප විය.</translation>
    </message>
    <message>
        <source>Claims are handled like this from now on.</source>
        <translation>මෙතැන් සිට හිමිකම් මෙසේ හසුරුවනු ලැබේ.</translation>
    </message>
    <message>
        <source>Closed: {quarter}. Its figures are frozen.</source>
        <translation>වසා ඇත: {quarter}. එහි සංඛ්‍යා තිර කර ඇත.</translation>
    </message>
    <message>
        <source>Complaint {code} answered.</source>
        <translation>{code} පැමිණිල්ලට පිළිතුරු දෙන ලදී.</translation>
    </message>
    <message>
        <source>Confirmed: the reserves of {quarter}.</source>
        <translation>තහවුරු කර ඇත: {quarter} හි සංචිත.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>එය නිවැරදි කරන්න</translation>
    </message>
    <message>
        <source>One version of {record} stands.</source>
        <translation>{record} හි එක් අනුවාදයක් වලංගුය.</translation>
    </message>
    <message>
        <source>Policy {policy} is held by {name} now.</source>
        <translation>දැන් {policy} ඔප්පුවේ ඔප්පුකරු {name} ය.</translation>
    </message>
    <message>
        <source>Policy {policy} of {name} ends on {last}.</source>
        <translation>{name} ගේ {policy} ඔප්පුව {last} දින අවසන් වේ.</translation>
    </message>
    <message>
        <source>Prepared: {quarter}. Another person can close it now.</source>
        <translation>සකස් කර ඇත: {quarter}. දැන් තවත් අයෙකුට එය වැසිය හැක.</translation>
    </message>
    <message>
        <source>Receipts count like this from now on.</source>
        <translation>මෙතැන් සිට ලදුපත් මෙසේ ගණන් කෙරේ.</translation>
    </message>
    <message>
        <source>Renewed for {name} as {policy}, up to {end}.</source>
        <translation>{name} සඳහා {policy} ලෙස {end} දක්වා අලුත් කළේය.</translation>
    </message>
    <message>
        <source>Reopened: {quarter}. The reason stays visible.</source>
        <translation>නැවත විවෘත කර ඇත: {quarter}. හේතුව දිගටම පෙනේ.</translation>
    </message>
    <message numerus="yes">
        <source>Save {save} taken back: %n rows stand as before.</source>
        <translation>
            <numerusform>{save} සුරැකීම ආපසු ගත්තේය: පේළි %n පෙර පරිදිය.</numerusform>
            <numerusform>{save} සුරැකීම ආපසු ගත්තේය: පේළි %n පෙර පරිදිය.</numerusform>
        </translation>
    </message>
    <message>
        <source>The logo is removed: papers have the name of the scheme alone.</source>
        <translation>ලාංඡනය ඉවත් කර ඇත: ලියවිලිවල ඇත්තේ යෝජනා ක්‍රමයේ නම පමණි.</translation>
    </message>
    <message>
        <source>The products share by this key from {day} on.</source>
        <translation>{day} සිට නිෂ්පාදන මෙම යතුර අනුව බෙදාගනී.</translation>
    </message>
    <message>
        <source>The rules of two persons are set.</source>
        <translation>දෙදෙනෙකුගේ රීති නියම කළේය.</translation>
    </message>
    <message>
        <source>The shares payable within three months are set.</source>
        <translation>මාස තුනක් තුළ ගෙවිය යුතු කොටස් නියම කළේය.</translation>
    </message>
    <message>
        <source>Voucher {code}: the cost stands in the expenses, the gift below net income.</source>
        <translation>{code} වවුචරය: වියදම වියදම්වල ඇත, ත්‍යාගය ශුද්ධ ආදායමට පහළින් ඇත.</translation>
    </message>
    <message>
        <source>What is doubtful about {record} is accepted.</source>
        <translation>{record} හි සැකසහිත දේ පිළිගත්තේය.</translation>
    </message>
    <message>
        <source>What is paid in each way goes into these accounts.</source>
        <translation>එක් එක් ක්‍රමයෙන් ගෙවන දේ මෙම ගිණුම්වලට යයි.</translation>
    </message>
    <message>
        <source>{amount} for claim {claim} of {name} received on {day}.</source>
        <translation>{name} ගේ {claim} හිමිකමට {amount} {day} දින ලැබුණේය.</translation>
    </message>
    <message>
        <source>{amount} given back to {name}, receipt {receipt}.</source>
        <translation>{name} ට {amount} ආපසු දුන්නේය, ලදුපත {receipt}.</translation>
    </message>
    <message>
        <source>{amount} given back to {name}, receipt {receipt}. {left} stays owed to them.</source>
        <translation>{name} ට {amount} ආපසු දුන්නේය, ලදුපත {receipt}. තව {left} ගෙවිය යුතුය.</translation>
    </message>
    <message>
        <source>{amount} paid for claim {claim} of {name}, {left} left to pay.</source>
        <translation>{name} ගේ {claim} හිමිකමට {amount} ගෙවීය, තව {left} ගෙවීමට ඇත.</translation>
    </message>
    <message>
        <source>{amount} paid for claim {claim} of {name}.</source>
        <translation>{name} ගේ {claim} හිමිකමට {amount} ගෙවීය.</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}.</source>
        <translation>{name} ගෙන් {amount} ලබාගත්තේය, ලදුපත {receipt}.</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}. {kept} is kept as an advance.</source>
        <translation>{name} ගෙන් {amount} ලබාගත්තේය, ලදුපත {receipt}. {kept} අත්තිකාරමක් ලෙස තබාගනී.</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}. {rest} stays due.</source>
        <translation>{name} ගෙන් {amount} ලබාගත්තේය, ලදුපත {receipt}. {rest} ගෙවිය යුතුව පවතී.</translation>
    </message>
    <message>
        <source>{code} charges its part at every month&apos;s end, by itself.</source>
        <translation>{code} එහි කොටස සෑම මාසයක් අවසානයේම තනිවම ගිණුම්ගත කරයි.</translation>
    </message>
    <message>
        <source>{code} corrected. What stood there before stays in its history.</source>
        <translation>{code} නිවැරදි කළේය. කලින් තිබූ දේ එහි ඉතිහාසයේ රැඳේ.</translation>
    </message>
    <message>
        <source>{code} of {name} corrected. What stood there before stays in its history.</source>
        <translation>{name} ගේ {code} නිවැරදි කළේය. කලින් තිබූ දේ එහි ඉතිහාසයේ රැඳේ.</translation>
    </message>
    <message>
        <source>{code}: {amount} came back, voucher {voucher}.</source>
        <translation>{code}: {amount} ආපසු ලැබිණි, {voucher} වවුචරය.</translation>
    </message>
    <message>
        <source>{code}: {amount} invested, voucher {voucher}.</source>
        <translation>{code}: {amount} ආයෝජනය කළේය, {voucher} වවුචරය.</translation>
    </message>
    <message numerus="yes">
        <source>{goes} is merged into {stays}, {name}: %n records moved over.</source>
        <translation>
            <numerusform>{goes} {stays}, {name} සමඟ ඒකාබද්ධ විය: සටහන් %n මාරු විය.</numerusform>
            <numerusform>{goes} {stays}, {name} සමඟ ඒකාබද්ධ විය: සටහන් %n මාරු විය.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is covered by {policy} up to {last}. It is held by {holder}.</source>
        <translation>{name} {policy} යටතේ {last} දක්වා ආවරණය වේ. ඔප්පුකරු {holder} ය.</translation>
    </message>
    <message>
        <source>{name} is described.</source>
        <translation>{name} විස්තර කර ඇත.</translation>
    </message>
    <message>
        <source>{name} is kept with {record}.</source>
        <translation>{name} {record} සමඟ තබා ඇත.</translation>
    </message>
    <message>
        <source>{name} is no longer shown with {record}; its file stays.</source>
        <translation>{name} තවදුරටත් {record} සමඟ නොපෙන්වයි; එහි ගොනුව රැඳේ.</translation>
    </message>
    <message>
        <source>{name} is the logo now: it stands on every paper made from now on.</source>
        <translation>දැන් ලාංඡනය {name} ය: මෙතැන් සිට සාදන සෑම ලියවිල්ලකම එය ඇත.</translation>
    </message>
    <message>
        <source>{product} is offered now. Enrol the first household.</source>
        <translation>{product} නිෂ්පාදනය දැන් දෙනු ලැබේ. පළමු ගෘහය ලියාපදිංචි කරන්න.</translation>
    </message>
    <message>
        <source>{purpose}: {amount} with {supplier} written down as {voucher}.</source>
        <translation>{purpose}: {supplier} සමඟ {amount} {voucher} ලෙස ලියැවිණි.</translation>
    </message>
    <message>
        <source>{purpose}: {amount} written down as {voucher}.</source>
        <translation>{purpose}: {amount} {voucher} ලෙස ලියැවිණි.</translation>
    </message>
    <message>
        <source>{sheet}: {code} was added.</source>
        <translation>{sheet}: {code} එක් විය.</translation>
    </message>
    <message>
        <source>{wrong} is taken back by {back}.</source>
        <translation>{wrong} {back} මගින් ආපසු ගැනිණි.</translation>
    </message>
    <message>
        <source>{wrong} is taken back by {back}; {right} says what is right.</source>
        <translation>{wrong} {back} මගින් ආපසු ගැනිණි; {right} නිවැරදි දේ කියයි.</translation>
    </message>
</context>
<context>
    <name>Saves</name>
    <message>
        <source>Accounts of the ways of payment set</source>
        <translation>ගෙවීමේ ක්‍රමවල ගිණුම් නියම විය</translation>
    </message>
    <message>
        <source>Another laptop&apos;s packet taken in</source>
        <translation>වෙනත් පරිගණකයක පැකට්ටුව ඇතුළත් කරගත්තේය</translation>
    </message>
    <message>
        <source>Benefit added</source>
        <translation>ප්‍රතිලාභය එක් විය</translation>
    </message>
    <message>
        <source>Bill paid</source>
        <translation>බිල ගෙවීය</translation>
    </message>
    <message>
        <source>Bill written down</source>
        <translation>බිල ලියැවිණි</translation>
    </message>
    <message>
        <source>Charged over time</source>
        <translation>කාලය පුරා ගිණුම්ගත</translation>
    </message>
    <message>
        <source>Claim corrected</source>
        <translation>හිමිකම නිවැරදි විය</translation>
    </message>
    <message>
        <source>Claim decided</source>
        <translation>හිමිකම තීරණය විය</translation>
    </message>
    <message>
        <source>Claim paid</source>
        <translation>හිමිකම ගෙවීය</translation>
    </message>
    <message>
        <source>Claim reported</source>
        <translation>හිමිකම වාර්තා විය</translation>
    </message>
    <message>
        <source>Claim taken into review</source>
        <translation>හිමිකම විභාගයට ගැනිණි</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>පැමිණිල්ලට පිළිතුරු දුන්නේය</translation>
    </message>
    <message>
        <source>Conflict between laptops settled</source>
        <translation>පරිගණක අතර ගැටුම විසඳුවේය</translation>
    </message>
    <message>
        <source>Cost given for free booked</source>
        <translation>නොමිලේ දුන් වියදම ගිණුම්ගත විය</translation>
    </message>
    <message>
        <source>Damaged file saved into a new one</source>
        <translation>හානි වූ ගොනුව නව එකකට සුරැකිණි</translation>
    </message>
    <message>
        <source>Debt to us paid</source>
        <translation>අපට ලැබිය යුතු ණය ගෙවීය</translation>
    </message>
    <message>
        <source>Debt to us written down</source>
        <translation>අපට ලැබිය යුතු ණය ලියැවිණි</translation>
    </message>
    <message>
        <source>Demonstration made</source>
        <translation>ආදර්ශනය සෑදිණි</translation>
    </message>
    <message>
        <source>Entry without money</source>
        <translation>මුදල් නැති ඇතුළත් කිරීම</translation>
    </message>
    <message>
        <source>Finding accepted</source>
        <translation>සොයාගැනීම පිළිගැනිණි</translation>
    </message>
    <message>
        <source>Folder imported</source>
        <translation>ෆෝල්ඩරය ආයාත විය</translation>
    </message>
    <message>
        <source>Handling of claims set</source>
        <translation>හිමිකම් හැසිරවීම නියම විය</translation>
    </message>
    <message>
        <source>Holder of a policy changed</source>
        <translation>ඔප්පුවක ඔප්පුකරු වෙනස් විය</translation>
    </message>
    <message>
        <source>Household enrolled</source>
        <translation>ගෘහය ලියාපදිංචි විය</translation>
    </message>
    <message>
        <source>Index payouts posted</source>
        <translation>දර්ශක ගෙවීම් සටහන් විය</translation>
    </message>
    <message>
        <source>Investment paid back</source>
        <translation>ආයෝජනය ආපසු ගෙවූයේය</translation>
    </message>
    <message>
        <source>Key of shared costs set</source>
        <translation>පොදු වියදම් යතුර නියම විය</translation>
    </message>
    <message>
        <source>Lines of the bank and the book said to belong together</source>
        <translation>බැංකුවේ හා පොතේ පේළි එකට අයත් යැයි කීවේය</translation>
    </message>
    <message>
        <source>Liquidity factors set</source>
        <translation>ද්‍රවශීලතා සාධක නියම විය</translation>
    </message>
    <message>
        <source>Logo chosen</source>
        <translation>ලාංඡනය තේරිණි</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>ලාංඡනය ඉවත් විය</translation>
    </message>
    <message>
        <source>Member corrected</source>
        <translation>සාමාජිකයා නිවැරදි විය</translation>
    </message>
    <message>
        <source>Money counted</source>
        <translation>මුදල් ගණන් කළේය</translation>
    </message>
    <message>
        <source>Money invested</source>
        <translation>මුදල් ආයෝජනය කළේය</translation>
    </message>
    <message>
        <source>Money moved between accounts</source>
        <translation>ගිණුම් අතර මුදල් මාරු විය</translation>
    </message>
    <message>
        <source>Money paid out</source>
        <translation>මුදල් ගෙවීය</translation>
    </message>
    <message>
        <source>Office added</source>
        <translation>කාර්යාලය එක් විය</translation>
    </message>
    <message>
        <source>Office, first product and opening balances written down</source>
        <translation>කාර්යාලය, පළමු නිෂ්පාදනය හා ආරම්භක ශේෂ ලියැවිණි</translation>
    </message>
    <message>
        <source>Paper or photo kept</source>
        <translation>ලියවිල්ල හෝ ඡායාරූපය තැබිණි</translation>
    </message>
    <message>
        <source>Paper or photo retired</source>
        <translation>ලියවිල්ල හෝ ඡායාරූපය ඉවත් විය</translation>
    </message>
    <message>
        <source>Partner added</source>
        <translation>හවුල්කරු එක් විය</translation>
    </message>
    <message>
        <source>Payment corrected</source>
        <translation>ගෙවීම නිවැරදි විය</translation>
    </message>
    <message>
        <source>People taken onto a policy</source>
        <translation>ඔප්පුවකට අය එක් විය</translation>
    </message>
    <message>
        <source>Person taken off a policy</source>
        <translation>ඔප්පුවකින් අයෙක් ඉවත් විය</translation>
    </message>
    <message>
        <source>Policy corrected</source>
        <translation>ඔප්පුව නිවැරදි විය</translation>
    </message>
    <message>
        <source>Policy ended</source>
        <translation>ඔප්පුව අවසන් විය</translation>
    </message>
    <message>
        <source>Policy renewed</source>
        <translation>ඔප්පුව අලුත් විය</translation>
    </message>
    <message>
        <source>Premium corrected</source>
        <translation>වාරිකය නිවැරදි විය</translation>
    </message>
    <message>
        <source>Premium taken</source>
        <translation>වාරිකය ලබාගැනිණි</translation>
    </message>
    <message>
        <source>Premiums collected</source>
        <translation>වාරික එකතු විය</translation>
    </message>
    <message>
        <source>Product added</source>
        <translation>නිෂ්පාදනය එක් විය</translation>
    </message>
    <message>
        <source>Product corrected</source>
        <translation>නිෂ්පාදනය නිවැරදි විය</translation>
    </message>
    <message>
        <source>Receipt of a claim written down</source>
        <translation>හිමිකමක ලැබීම ලියැවිණි</translation>
    </message>
    <message>
        <source>Record put back as another laptop had it</source>
        <translation>සටහන වෙනත් පරිගණකයේ තිබූ පරිදි නැවත තැබුවේය</translation>
    </message>
    <message>
        <source>Record put back that another laptop uses</source>
        <translation>වෙනත් පරිගණකයක් භාවිත කරන සටහන නැවත තැබුවේය</translation>
    </message>
    <message>
        <source>Refund paid</source>
        <translation>ආපසු ගෙවීම කෙරිණි</translation>
    </message>
    <message>
        <source>Save taken back</source>
        <translation>සුරැකීම ආපසු ගැනිණි</translation>
    </message>
    <message>
        <source>Scheme described</source>
        <translation>යෝජනා ක්‍රමය විස්තර විය</translation>
    </message>
    <message>
        <source>Two records merged</source>
        <translation>සටහන් දෙකක් ඒකාබද්ධ විය</translation>
    </message>
    <message>
        <source>Voucher corrected</source>
        <translation>වවුචරය නිවැරදි විය</translation>
    </message>
    <message>
        <source>Word of a list brought back</source>
        <translation>ලැයිස්තුවක වචනය නැවත ගෙනාවේය</translation>
    </message>
    <message>
        <source>Word of a list renamed</source>
        <translation>ලැයිස්තුවක වචනයේ නම වෙනස් විය</translation>
    </message>
    <message>
        <source>Word of a list retired</source>
        <translation>ලැයිස්තුවක වචනය ඉවත් විය</translation>
    </message>
    <message>
        <source>Words of a list merged</source>
        <translation>ලැයිස්තුවක වචන ඒකාබද්ධ විය</translation>
    </message>
    <message>
        <source>Words of a list put in order</source>
        <translation>ලැයිස්තුවක වචන පිළිවෙළ විය</translation>
    </message>
</context>
<context>
    <name>Savings movement</name>
    <message>
        <source>Deposit</source>
        <translation>තැන්පතුව</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>පොලිය</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>ආපසු ගැනීම</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>A bill still to come</source>
        <translation>තවම ලැබීමට ඇති බිලක්</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>දිනය අනුව</translation>
    </message>
    <message>
        <source>By whole month</source>
        <translation>සම්පූර්ණ මාසය අනුව</translation>
    </message>
    <message>
        <source>Early development cost</source>
        <translation>මුල් සංවර්ධන වියදම</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>උපකරණ</translation>
    </message>
    <message>
        <source>Interest earned, still to come</source>
        <translation>උපයාගත් පොලිය, තවම ලැබීමට ඇති</translation>
    </message>
    <message>
        <source>Paid in advance, such as rent</source>
        <translation>කල් ඇතිව ගෙවූ, කුලිය වැනි</translation>
    </message>
    <message>
        <source>{part} is charged on {first}, then so on at every month&apos;s end up to {last}.</source>
        <translation>{first} දින {part} ගිණුම්ගත වේ, ඉන්පසු {last} දක්වා සෑම මාසයක් අවසානයේම එසේ වේ.</translation>
    </message>
</context>
<context>
    <name>Schedule form</name>
    <message>
        <source>Charged to</source>
        <translation>ගිණුම්ගත කරන පේළිය</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>මාස කීයකටද</translation>
    </message>
    <message>
        <source>For who keeps the accounts</source>
        <translation>ගිණුම් තබන අයට</translation>
    </message>
    <message>
        <source>From when it is used, or the first day that the bill or the interest is for.</source>
        <translation>එය භාවිත කරන දිනයේ සිට, නැතහොත් බිල හෝ පොලිය අදාළ පළමු දිනයේ සිට.</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>තබාගන්නා පේළිය</translation>
    </message>
    <message>
        <source>Leave empty for the line of its purpose.</source>
        <translation>එහි කාරණයේ පේළියට නම් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Leave empty for the line that is usual for what it is.</source>
        <translation>එම වර්ගයට සාමාන්‍ය පේළියට නම් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Leave empty for what is usual: interest by day, everything else by month.</source>
        <translation>සාමාන්‍ය දෙයට නම් හිස්ව තබන්න: පොලිය දිනෙන්, අනෙක් සියල්ල මාසයෙන්.</translation>
    </message>
    <message>
        <source>Leave empty where it serves all products: it is shared among them.</source>
        <translation>එය සියලු නිෂ්පාදනවලට සේවය කරන විට හිස්ව තබන්න: එය ඒවා අතර බෙදේ.</translation>
    </message>
    <message>
        <source>Leave empty where you know the last day.</source>
        <translation>අවසන් දිනය දන්නා විට හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Leave empty where you know the months.</source>
        <translation>මාස ගණන දන්නා විට හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Save the schedule</source>
        <translation>කාලසටහන සුරකින්න</translation>
    </message>
    <message>
        <source>Sold, broken or given up on</source>
        <translation>විකුණූ, කැඩුණු හෝ අත්හළ දිනය</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>බෙදන ආකාරය</translation>
    </message>
    <message>
        <source>The number of the voucher, where there is one.</source>
        <translation>වවුචරයේ අංකය, තිබේ නම්.</translation>
    </message>
    <message>
        <source>The price it was sold for, or what was paid back. Leave empty for nothing.</source>
        <translation>විකුණූ මිල, හෝ ආපසු ගෙවූ මුදල. කිසිවක් නැත්නම් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Value left at the end</source>
        <translation>අවසානයේ ඉතිරි අගය</translation>
    </message>
    <message>
        <source>Voucher it was paid with</source>
        <translation>එය ගෙවූ වවුචරය</translation>
    </message>
    <message>
        <source>What is left is charged on that day. Leave empty while it runs.</source>
        <translation>ඉතිරිය එදින ගිණුම්ගත වේ. එය පවතින තාක් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>What it brought then</source>
        <translation>එවිට ලැබුණු මුදල</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>එහි නම</translation>
    </message>
    <message>
        <source>What it is thought to be worth then. Leave empty for nothing.</source>
        <translation>එවිට එයට ඇතැයි සිතන වටිනාකම. කිසිවක් නැත්නම් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>What the cost is for, such as rent. Leave empty for what is usual.</source>
        <translation>වියදම කුමක් සඳහාද, කුලිය වැනි. සාමාන්‍ය දෙයට නම් හිස්ව තබන්න.</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>Charged before</source>
        <translation>කලින් ගිණුම්ගත</translation>
    </message>
    <message>
        <source>Charged in the period</source>
        <translation>කාලය තුළ ගිණුම්ගත</translation>
    </message>
    <message>
        <source>Left at the end</source>
        <translation>අවසානයේ ඉතිරි</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>කාලසටහන</translation>
    </message>
    <message>
        <source>Schedules post themselves at each month&apos;s end: nothing has to be entered for that.</source>
        <translation>කාලසටහන් සෑම මාසයක් අවසානයේම තනිවම ගිණුම්ගත වේ: ඒ සඳහා කිසිවක් ඇතුළත් කළ යුතු නැත.</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>තව ඉදිරියට ඇති</translation>
    </message>
    <message>
        <source>What is charged over time</source>
        <translation>කාලය පුරා ගිණුම්ගත වන දේ</translation>
    </message>
    <message>
        <source>What the period posts</source>
        <translation>කාලය ගිණුම්ගත කරන දේ</translation>
    </message>
</context>
<context>
    <name>Scheme form</name>
    <message>
        <source>A number from 1 for January to 12 for December.</source>
        <translation>ජනවාරි 1 සිට දෙසැම්බර් 12 දක්වා අංකයක්.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>සම්බන්ධතාව</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>රට</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>මුදල් ඒකකය</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>මුදල් වර්ෂයේ පළමු මාසය</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>භාෂා</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>නෛතික ස්වරූපය</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>භූමිකාව</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>යෝජනා ක්‍රමය</translation>
    </message>
    <message>
        <source>Three capital letters, like INR or KES.</source>
        <translation>ලොකු අකුරු තුනක්, LKR හෝ INR වැනි.</translation>
    </message>
    <message>
        <source>What your organisation is in a programme of several partners; empty where it is alone.</source>
        <translation>හවුල්කරුවන් කිහිපයකගේ වැඩසටහනක ඔබේ සංවිධානයේ භූමිකාව; එය තනිව නම් හිස්ව.</translation>
    </message>
    <message>
        <source>Whose book this is</source>
        <translation>මෙම පොත කාගේද</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>තීරණය නොවූ %n</numerusform>
            <numerusform>තීරණය නොවූ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>factors not set</source>
        <translation>සාධක නියම කර නැත</translation>
    </message>
    <message numerus="yes">
        <source>median of %n claims</source>
        <translation>
            <numerusform>හිමිකම් %n ක මධ්‍යස්ථය</numerusform>
            <numerusform>හිමිකම් %n ක මධ්‍යස්ථය</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>නියම කර නැත</translation>
    </message>
    <message>
        <source>nothing to show</source>
        <translation>පෙන්වීමට කිසිවක් නැත</translation>
    </message>
    <message>
        <source>rough measure: {share}</source>
        <translation>දළ මිනුම: {share}</translation>
    </message>
    <message>
        <source>{after} from {before}</source>
        <translation>{before} සිට {after}</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>විවෘත {count}</translation>
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
        <translation>එකඟ වී සුරකින්න</translation>
    </message>
    <message>
        <source>Nobody else here has the right to it: an administrator can give it to somebody.</source>
        <translation>මෙහි වෙන කිසිවෙකුට එම අයිතිය නැත: පරිපාලකයෙකුට එය කෙනෙකුට දිය හැක.</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>දෙවන පුද්ගලයා</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>ඔවුන්ගේ මුරපදය</translation>
    </message>
</context>
<context>
    <name>Set up</name>
    <message>
        <source>As counted on</source>
        <translation>ගණන් කළ දිනය</translation>
    </message>
    <message>
        <source>At today&apos;s worth.</source>
        <translation>අද වටිනාකමට.</translation>
    </message>
    <message>
        <source>Cash in the box</source>
        <translation>පෙට්ටියේ මුදල්</translation>
    </message>
    <message>
        <source>Deposits and savings certificates</source>
        <translation>තැන්පතු හා ඉතුරුම් සහතික</translation>
    </message>
    <message>
        <source>Furniture, vehicles, computers</source>
        <translation>ගෘහ භාණ්ඩ, වාහන, පරිගණක</translation>
    </message>
    <message>
        <source>Given by donors</source>
        <translation>පරිත්‍යාගකරුවන් දුන්</translation>
    </message>
    <message>
        <source>Leave all of them empty if the scheme starts with nothing.</source>
        <translation>යෝජනා ක්‍රමය කිසිවක් නැතිව ආරම්භ වේ නම් සියල්ල හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Leave it empty if the scheme works in one place only.</source>
        <translation>යෝජනා ක්‍රමය එක් තැනක පමණක් වැඩ කරයි නම් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>ව්‍යාපාර අංශය</translation>
    </message>
    <message>
        <source>Money at the bank</source>
        <translation>බැංකුවේ මුදල්</translation>
    </message>
    <message>
        <source>Office, first product, opening balances</source>
        <translation>කාර්යාලය, පළමු නිෂ්පාදනය, ආරම්භක ශේෂ</translation>
    </message>
    <message>
        <source>Owed to others</source>
        <translation>අන් අයට ගෙවිය යුතු</translation>
    </message>
    <message>
        <source>Paid in by members or owners</source>
        <translation>සාමාජිකයන් හෝ හිමියන් ගෙවූ</translation>
    </message>
    <message>
        <source>What is missing, {amount}, is an earlier loss.</source>
        <translation>අඩු {amount} පෙර අලාභයකි.</translation>
    </message>
    <message>
        <source>What is usual is filled in as an example. Change whatever is not yours.</source>
        <translation>සුපුරුදු දේ උදාහරණයක් ලෙස පුරවා ඇත. ඔබේ නොවන දේ වෙනස් කරන්න.</translation>
    </message>
    <message>
        <source>What remains, {amount}, is earlier surplus.</source>
        <translation>ඉතිරි {amount} පෙර අතිරික්තයකි.</translation>
    </message>
    <message>
        <source>What the scheme has and owes today</source>
        <translation>යෝජනා ක්‍රමයට අද ඇති දේ හා ගෙවිය යුතු දේ</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minutes without use</source>
        <translation>
            <numerusform>භාවිත නොකර විනාඩි %n</numerusform>
            <numerusform>භාවිත නොකර විනාඩි %n</numerusform>
        </translation>
    </message>
    <message>
        <source>0123456789</source>
        <translation>0123456789</translation>
    </message>
    <message>
        <source>A picture for the head of the statement, receipts, cards and all other papers.</source>
        <translation>ප්‍රකාශනයේ, ලදුපත්වල, කාඩ්පත්වල හා අනෙක් සියලු ලියවිලිවල හිසට රූපයක්.</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>භාෂාවේ සුපුරුදු පරිදි</translation>
    </message>
    <message>
        <source>Beside the other calendar</source>
        <translation>අනෙක් දින දර්ශනය අසල</translation>
    </message>
    <message>
        <source>By which readers know that a statement is yours, and the page with which they check it.</source>
        <translation>ප්‍රකාශනයක් ඔබේ බව කියවන්නන් දැනගන්නා දේ, හා ඔවුන් එය පරීක්ෂා කරන පිටුව.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>ඉලක්කම්</translation>
    </message>
    <message>
        <source>How their numbers count. Numbers that were given stay as they are.</source>
        <translation>ඒවායේ අංක ගණන් වන ආකාරය. දුන් අංක එලෙසම පවතී.</translation>
    </message>
    <message>
        <source>Into which account premium goes, and from which claims are paid, by the way of payment.</source>
        <translation>ගෙවීමේ ක්‍රමය අනුව, වාරිකය යන්නේ කුමන ගිණුමටද, හිමිකම් ගෙවන්නේ කුමන ගිණුමෙන්ද.</translation>
    </message>
    <message>
        <source>Kept on this computer; every save carries your name and the code of this laptop.</source>
        <translation>මෙම පරිගණකයේ තබා ඇත; සෑම සුරැකීමකම ඔබේ නම හා මෙම පරිගණකයේ කේතය ඇත.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>කවුළුවේ භාෂාව</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>ද්‍රවශීලතාව</translation>
    </message>
    <message>
        <source>Lock a protected book after</source>
        <translation>ආරක්ෂිත පොත අගුළු දමන්නේ</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ලාංඡනය</translation>
    </message>
    <message>
        <source>Nepali calendar</source>
        <translation>නේපාල දින දර්ශනය</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>නොපෙන්වයි</translation>
    </message>
    <message>
        <source>Offices and partners</source>
        <translation>කාර්යාල හා හවුල්කරුවන්</translation>
    </message>
    <message>
        <source>Only by Ctrl+L</source>
        <translation>Ctrl+L මගින් පමණි</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>පුද්ගලයන් හා යතුරු</translation>
    </message>
    <message>
        <source>Plans and standards</source>
        <translation>සැලසුම් හා සම්මත</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>ලදුපත්</translation>
    </message>
    <message>
        <source>Saves now carry the name {name}.</source>
        <translation>සුරැකීම් දැන් {name} නම දරයි.</translation>
    </message>
    <message>
        <source>The words that the forms offer. What is retired is offered no more; old records keep it.</source>
        <translation>පෝරම දෙන වචන. ඉවත් කළ දේ තවදුරටත් නොදේ; පැරණි සටහන් එය තබාගනී.</translation>
    </message>
    <message>
        <source>There are saves and receipts of this laptop as {code}: it keeps that code.</source>
        <translation>මෙම පරිගණකයේ {code} ලෙස සුරැකීම් හා ලදුපත් ඇත: එය එම කේතය තබාගනී.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>මෙම පරිගණකය</translation>
    </message>
    <message>
        <source>This laptop now writes as {code}.</source>
        <translation>මෙම පරිගණකය දැන් {code} ලෙස ලියයි.</translation>
    </message>
    <message>
        <source>Those of the script</source>
        <translation>අක්ෂර මාලාවේ ඒවා</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>දෙදෙනෙක්</translation>
    </message>
    <message>
        <source>Up to what one person decides, within how many days, and which documents are needed.</source>
        <translation>එක් අයෙක් තීරණය කරන්නේ කොපමණ දක්වාද, දින කීයක් තුළද, අවශ්‍ය ලියවිලි මොනවාද.</translation>
    </message>
    <message>
        <source>When one person alone is not enough. It holds once the book has people.</source>
        <translation>එක් අයෙක් පමණක් ප්‍රමාණවත් නොවන විට. පොතට අය සිටින විට එය වලංගු වේ.</translation>
    </message>
    <message>
        <source>Who may open this book, and what each of them may do.</source>
        <translation>මෙම පොත විවෘත කළ හැක්කේ කාටද, එක් එක් අයට කළ හැක්කේ කුමක්ද.</translation>
    </message>
</context>
<context>
    <name>Settings form</name>
    <message>
        <source>A second person agrees above</source>
        <translation>දෙවන අයෙක් එකඟ වන්නේ මීට ඉහළය</translation>
    </message>
    <message>
        <source>Begin anew each year</source>
        <translation>සෑම වසරකම අලුතින් අරඹන්න</translation>
    </message>
    <message>
        <source>Days from the decision to the payment</source>
        <translation>තීරණයේ සිට ගෙවීමට දින</translation>
    </message>
    <message>
        <source>Days from the report to the decision</source>
        <translation>වාර්තාවේ සිට තීරණයට දින</translation>
    </message>
    <message>
        <source>Days from the report until somebody takes it up</source>
        <translation>වාර්තාවේ සිට විභාගයට ගන්නා තෙක් දින</translation>
    </message>
    <message>
        <source>Documents that a claim needs, with commas between</source>
        <translation>හිමිකමකට අවශ්‍ය ලියවිලි, අතරින් කොමා සමඟ</translation>
    </message>
    <message>
        <source>Each office by itself</source>
        <translation>එක් එක් කාර්යාලය වෙන්ව</translation>
    </message>
    <message>
        <source>Empty: as for all products.</source>
        <translation>හිස්: සියලු නිෂ්පාදනවලට මෙන්.</translation>
    </message>
    <message>
        <source>Empty: the cash box.</source>
        <translation>හිස්: මුදල් පෙට්ටිය.</translation>
    </message>
    <message>
        <source>Fast track up to</source>
        <translation>කඩිනම් මාර්ගය මෙතෙක්</translation>
    </message>
    <message>
        <source>For a decision or a payment of more than this. Empty: for none.</source>
        <translation>මීට වැඩි තීරණයකට හෝ ගෙවීමකට. හිස්: කිසිවකට නැත.</translation>
    </message>
    <message>
        <source>For {product} alone</source>
        <translation>{product} සඳහා පමණි</translation>
    </message>
    <message>
        <source>From</source>
        <translation>මෙදින සිට</translation>
    </message>
    <message>
        <source>Growth margin, in percent</source>
        <translation>වර්ධන ආන්තිකය, සියයට</translation>
    </message>
    <message>
        <source>If this is off, every statement says so.</source>
        <translation>මෙය අක්‍රිය නම් සෑම ප්‍රකාශනයකම එය සඳහන් වේ.</translation>
    </message>
    <message>
        <source>Raises a quarter of last year&apos;s claims and expenses as you grow.</source>
        <translation>ඔබ වර්ධනය වන විට පසුගිය වසරේ හිමිකම් හා වියදම්වලින් කාර්තුවක් වැඩි කරයි.</translation>
    </message>
    <message>
        <source>Receipt numbers</source>
        <translation>ලදුපත් අංක</translation>
    </message>
    <message>
        <source>Rough measure</source>
        <translation>දළ මිනුම</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>සුරකින්න</translation>
    </message>
    <message>
        <source>Share of each reserve, in percent</source>
        <translation>එක් එක් සංචිතයේ කොටස, සියයට</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>බෙදන්නේ</translation>
    </message>
    <message>
        <source>Somebody else keys a stack the second time</source>
        <translation>මිටියක් දෙවන වරට ටයිප් කරන්නේ වෙනත් අයෙකි</translation>
    </message>
    <message>
        <source>The board of the claims says which are late. Empty: none is.</source>
        <translation>හිමිකම් පුවරුව ප්‍රමාද වූ ඒවා කියයි. හිස්: කිසිවක් නැත.</translation>
    </message>
    <message>
        <source>Then the number names the office of the policy: R-A-BAR-2026-00001.</source>
        <translation>එවිට අංකය ඔප්පුවේ කාර්යාලය නම් කරයි: R-A-BAR-2026-00001.</translation>
    </message>
    <message>
        <source>Then the number names the year: R-A-2026-00001.</source>
        <translation>එවිට අංකය වසර නම් කරයි: R-A-2026-00001.</translation>
    </message>
    <message>
        <source>These shares are your scheme&apos;s own: look at how your reserves were paid out. Nobody else&apos;s will do.</source>
        <translation>මෙම කොටස් ඔබේ යෝජනා ක්‍රමයේම ය: ඔබේ සංචිත ගෙවූ ආකාරය බලන්න. වෙන කිසිවෙකුගේ ඒවා නොගැළපේ.</translation>
    </message>
    <message>
        <source>Two people make the same slip far more rarely than one makes it twice.</source>
        <translation>එක් අයෙක් දෙවරක් කරන වරදම දෙදෙනෙක් කරන්නේ ඊට වඩා බෙහෙවින් කලාතුරකිනි.</translation>
    </message>
    <message>
        <source>Up to this, one person decides a claim that is met as the rules propose. Empty: none.</source>
        <translation>මේ දක්වා, රීති යෝජනා කරන පරිදි ගෙවන හිමිකමක් එක් අයෙක් තීරණය කරයි. හිස්: නැත.</translation>
    </message>
    <message>
        <source>What belongs to no product</source>
        <translation>නිෂ්පාදනයකට අයත් නොවන දේ</translation>
    </message>
    <message>
        <source>What is paid by “{way}” goes into</source>
        <translation>“{way}” මගින් ගෙවන දේ යන්නේ</translation>
    </message>
    <message>
        <source>What was shared before this day stays as it was.</source>
        <translation>මෙදිනට පෙර බෙදූ දේ එලෙසම පවතී.</translation>
    </message>
    <message>
        <source>Who recorded a claim does not decide it alone</source>
        <translation>හිමිකමක් සටහන් කළ අය එය තනිව තීරණය නොකරයි</translation>
    </message>
    <message>
        <source>{code}: what shall be corrected?</source>
        <translation>{code}: නිවැරදි කළ යුත්තේ කුමක්ද?</translation>
    </message>
    <message>
        <source>{product}, in percent</source>
        <translation>{product}, සියයට</translation>
    </message>
</context>
<context>
    <name>Settings lists</name>
    <message>
        <source>Does</source>
        <translation>කරන දේ</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>මෙහි තවම කිසිවෙක් නැත.</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>Female</source>
        <translation>ස්ත්‍රී</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>පුරුෂ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>වෙනත්</translation>
    </message>
</context>
<context>
    <name>Shared cost form</name>
    <message>
        <source>60 where three of five days are for it. The organisation owes the rest.</source>
        <translation>දින පහෙන් තුනක් එය සඳහා නම් 60. ඉතිරිය සංවිධානය ගෙවිය යුතුය.</translation>
    </message>
    <message>
        <source>Microinsurance&apos;s part, in percent</source>
        <translation>ක්ෂුද්‍ර රක්ෂණයේ කොටස, සියයට</translation>
    </message>
    <message>
        <source>Which cost</source>
        <translation>කුමන වියදමද</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Accrued liabilities as an actuary has certified them.</source>
        <translation>ජීවගණකයෙකු සහතික කළ උපචිත වගකීම්.</translation>
    </message>
    <message>
        <source>Add a benefit</source>
        <translation>ප්‍රතිලාභයක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a certified reserve</source>
        <translation>සහතික කළ සංචිතයක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a charge to a tariff</source>
        <translation>ගාස්තු වගුවට අය කිරීමක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation>පැමිණිල්ලක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a cost that the organisation bears in part</source>
        <translation>සංවිධානය කොටසක් දරන වියදමක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a document of a claim</source>
        <translation>හිමිකමක ලියවිල්ලක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a figure of a partner</source>
        <translation>හවුල්කරුවෙකුගේ සංඛ්‍යාවක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a finding accepted</source>
        <translation>පිළිගත් සොයාගැනීමක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>සීමාවක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a loan</source>
        <translation>ණයක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a movement of savings</source>
        <translation>ඉතුරුම් චලනයක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>හවුල්කරුවෙකු එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>පුද්ගලයෙකු එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a person to a policy</source>
        <translation>ඔප්පුවකට පුද්ගලයෙකු එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>ඔප්පුවක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a premium due</source>
        <translation>ගෙවිය යුතු වාරිකයක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>නිෂ්පාදනයක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>කියවීමක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a review of a claim</source>
        <translation>හිමිකමක විභාගයක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a row of a pricing table</source>
        <translation>මිල වගුවක පේළියක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a sitting on a claim</source>
        <translation>හිමිකමක් ගැන රැස්වීමක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>ඉලක්කයක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a target population</source>
        <translation>ඉලක්ක ජනගහනයක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a thing insured</source>
        <translation>රක්ෂිත දෙයක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a treaty</source>
        <translation>ප්‍රතිරක්ෂණ ගිවිසුමක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a voucher</source>
        <translation>වවුචරයක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a word to a list</source>
        <translation>ලැයිස්තුවකට වචනයක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add a year of the plan</source>
        <translation>සැලැස්මේ වසරක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>ගිණුමක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add an estimate</source>
        <translation>ඇස්තමේන්තුවක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add an exit interview</source>
        <translation>ඉවත් වීමේ සම්මුඛ සාකච්ඡාවක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add an index contract</source>
        <translation>දර්ශක ගිවිසුමක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add an investment</source>
        <translation>ආයෝජනයක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>කාර්යාලයක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Add the items of a claim</source>
        <translation>හිමිකමක අයිතම එක් කරන්න</translation>
    </message>
    <message>
        <source>Add what is charged over time</source>
        <translation>කාලය පුරා ගිණුම්ගත වන දෙයක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Animals, fields and goods that a policy insures.</source>
        <translation>ඔප්පුවකින් රක්ෂණය වන සතුන්, කෙත් හා භාණ්ඩ.</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>ප්‍රශ්නයකට පිළිතුරු දෙන්න</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>ප්‍රතිලාභ</translation>
    </message>
    <message>
        <source>Bookkeeping that does not follow from premiums and claims: rent, salaries, cash to the bank.</source>
        <translation>වාරික හා හිමිකම්වලින් නොඑන ගිණුම් තැබීම: කුලිය, වැටුප්, බැංකුවට මුදල්.</translation>
    </message>
    <message>
        <source>Business plan</source>
        <translation>ව්‍යාපාර සැලැස්ම</translation>
    </message>
    <message>
        <source>Cash and bank accounts</source>
        <translation>මුදල් පෙට්ටි හා බැංකු ගිණුම්</translation>
    </message>
    <message>
        <source>Certified reserves</source>
        <translation>සහතික කළ සංචිත</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>හිමිකම්</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>වැසීම්</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>පැමිණිලි</translation>
    </message>
    <message>
        <source>Costs of the organisation</source>
        <translation>සංවිධානයේ වියදම්</translation>
    </message>
    <message>
        <source>Count an account</source>
        <translation>ගිණුමක් ගණන් කරන්න</translation>
    </message>
    <message>
        <source>Counts of money</source>
        <translation>මුදල් ගණන් කිරීම්</translation>
    </message>
    <message>
        <source>Deposits, bonds, shares, land: with whom, until when, at what rate. Interest accrues by itself.</source>
        <translation>තැන්පතු, බැඳුම්කර, කොටස්, ඉඩම්: කා ළඟද, කවදා දක්වාද, කුමන අනුපාතයටද. පොලිය තනිවම එකතු වේ.</translation>
    </message>
    <message>
        <source>Deposits, withdrawals and interest of members.</source>
        <translation>සාමාජිකයන්ගේ තැන්පතු, ආපසු ගැනීම් හා පොලිය.</translation>
    </message>
    <message>
        <source>Documents of claims</source>
        <translation>හිමිකම්වල ලියවිලි</translation>
    </message>
    <message>
        <source>Equipment, prepaid and accrued costs and interest: each posts its part at every month&apos;s end.</source>
        <translation>උපකරණ, කල් ඇතිව ගෙවූ හා උපචිත වියදම් හා පොලිය: සෑම මාසයක් අවසානයේම එක් එක් දේ එහි කොටස ගිණුම්ගත කරයි.</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>ඇස්තමේන්තු</translation>
    </message>
    <message>
        <source>Exit interviews</source>
        <translation>ඉවත් වීමේ සම්මුඛ සාකච්ඡා</translation>
    </message>
    <message>
        <source>Figures of closings</source>
        <translation>වැසීම්වල සංඛ්‍යා</translation>
    </message>
    <message>
        <source>Figures of partners</source>
        <translation>හවුල්කරුවන්ගේ සංඛ්‍යා</translation>
    </message>
    <message>
        <source>Findings accepted</source>
        <translation>පිළිගත් සොයාගැනීම්</translation>
    </message>
    <message>
        <source>How many people a product is made for: the coverage ratio is held against it.</source>
        <translation>නිෂ්පාදනයක් සැදුවේ කී දෙනෙකුටද: ආවරණ අනුපාතය මනින්නේ එයට එරෙහිවය.</translation>
    </message>
    <message>
        <source>How the products share the costs and the income that belong to none of them.</source>
        <translation>කිසිදු නිෂ්පාදනයකට අයත් නොවන වියදම් හා ආදායම් නිෂ්පාදන බෙදාගන්නා ආකාරය.</translation>
    </message>
    <message>
        <source>Index contracts</source>
        <translation>දර්ශක ගිවිසුම්</translation>
    </message>
    <message>
        <source>Insurers, agents, care providers, reinsurers and banks.</source>
        <translation>රක්ෂණකරුවන්, නියෝජිතයන්, සත්කාර සපයන්නන්, ප්‍රතිරක්ෂකයන් හා බැංකු.</translation>
    </message>
    <message>
        <source>Investment policy</source>
        <translation>ආයෝජන ප්‍රතිපත්තිය</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>ආයෝජන</translation>
    </message>
    <message>
        <source>Items of claims</source>
        <translation>හිමිකම්වල අයිතම</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>ණය</translation>
    </message>
    <message>
        <source>Members and their families, one by one.</source>
        <translation>සාමාජිකයන් හා ඔවුන්ගේ පවුල්, එක එක්කෙනා.</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>කාර්යාල</translation>
    </message>
    <message>
        <source>Papers and photos</source>
        <translation>ලියවිලි හා ඡායාරූප</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>හවුල්කරුවන්</translation>
    </message>
    <message>
        <source>Payments of claims</source>
        <translation>හිමිකම් ගෙවීම්</translation>
    </message>
    <message>
        <source>People</source>
        <translation>පුද්ගලයන්</translation>
    </message>
    <message>
        <source>People covered</source>
        <translation>ආවරණය වූ අය</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ඔප්පු</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>වාරික</translation>
    </message>
    <message>
        <source>Premiums, fees and refunds, due and paid, with their receipts.</source>
        <translation>ගෙවිය යුතු හා ගෙවූ වාරික, ගාස්තු හා ආපසු ගෙවීම්, ලදුපත් සමඟ.</translation>
    </message>
    <message>
        <source>Pricing tables</source>
        <translation>මිල වගු</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>නිෂ්පාදන</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>කියවීම්</translation>
    </message>
    <message>
        <source>Reviews of claims</source>
        <translation>හිමිකම් විභාග</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>ඉතුරුම්</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>කාලසටහන්</translation>
    </message>
    <message>
        <source>Shared costs</source>
        <translation>පොදු වියදම්</translation>
    </message>
    <message>
        <source>Sittings on claims</source>
        <translation>හිමිකම් ගැන රැස්වීම්</translation>
    </message>
    <message>
        <source>Staff and rooms that serve its other activities too: which part is microinsurance&apos;s.</source>
        <translation>සංවිධානයේ වෙනත් කටයුතුවලට ද සේවය කරන කාර්ය මණ්ඩලය හා කාමර: ක්ෂුද්‍ර රක්ෂණයේ කොටස කුමක්ද.</translation>
    </message>
    <message>
        <source>Target populations</source>
        <translation>ඉලක්ක ජනගහන</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>ඉලක්ක</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>ගාස්තු වගු</translation>
    </message>
    <message>
        <source>The branches and field offices. A scheme with one office needs none.</source>
        <translation>ශාඛා හා ක්ෂේත්‍ර කාර්යාල. එක් කාර්යාලයක් ඇති යෝජනා ක්‍රමයකට අවශ්‍ය නැත.</translation>
    </message>
    <message>
        <source>The claims that the price counts on, by sex and age.</source>
        <translation>මිල ගණන් ගන්නා හිමිකම්, ස්ත්‍රී පුරුෂ භාවය හා වයස අනුව.</translation>
    </message>
    <message>
        <source>The committee that decided a claim: who sat, and what was said.</source>
        <translation>හිමිකමක් තීරණය කළ කමිටුව: සහභාගි වූ අය හා කතා කළ දේ.</translation>
    </message>
    <message>
        <source>The contracts, a term each, of members and of groups.</source>
        <translation>සාමාජිකයන්ගේ හා කණ්ඩායම්වල ගිවිසුම්, එකක් කාලයකට.</translation>
    </message>
    <message>
        <source>The items of a bill: what was billed and what is covered of it.</source>
        <translation>බිලක අයිතම: බිල් කළ දේ හා එයින් ආවරණය වූ දේ.</translation>
    </message>
    <message>
        <source>The loans behind credit-life policies.</source>
        <translation>ණය ජීවිත ඔප්පු පිටුපස ණය.</translation>
    </message>
    <message>
        <source>The most that may be invested in each class or with one institution, and the least grade.</source>
        <translation>එක් එක් පන්තියක හෝ එක් ආයතනයක ආයෝජනය කළ හැකි උපරිමය, සහ අවම ශ්‍රේණිය.</translation>
    </message>
    <message>
        <source>The name, currency and year that stand on every statement.</source>
        <translation>සෑම ප්‍රකාශනයකම ඇති නම, මුදල් ඒකකය හා වර්ෂය.</translation>
    </message>
    <message>
        <source>The nine principles</source>
        <translation>මූලධර්ම නවය</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>යෝජනා ක්‍රමය</translation>
    </message>
    <message>
        <source>Things insured</source>
        <translation>රක්ෂිත දේ</translation>
    </message>
    <message>
        <source>Treaties</source>
        <translation>ප්‍රතිරක්ෂණ ගිවිසුම්</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>වවුචර</translation>
    </message>
    <message>
        <source>What a station measured on a day.</source>
        <translation>මධ්‍යස්ථානයක් දිනක මැනූ දේ.</translation>
    </message>
    <message>
        <source>What a station must measure before an index cover pays.</source>
        <translation>දර්ශක ආවරණයක් ගෙවීමට පෙර මධ්‍යස්ථානයක් මැනිය යුතු දේ.</translation>
    </message>
    <message>
        <source>What an open claim was thought to cost from a day on.</source>
        <translation>විවෘත හිමිකමකට දිනක සිට වැය වේ යැයි සිතූ දේ.</translation>
    </message>
    <message>
        <source>What each product costs, and by what that is reckoned.</source>
        <translation>එක් එක් නිෂ්පාදනයේ මිල හා එය ගණනය කරන පදනම.</translation>
    </message>
    <message>
        <source>What each product pays for, and up to what limits.</source>
        <translation>එක් එක් නිෂ්පාදනය ගෙවන දේ හා සීමා.</translation>
    </message>
    <message>
        <source>What every line, reserve and indicator came to when its quarter was closed.</source>
        <translation>එක් එක් පේළිය, සංචිතය හා දර්ශකය එහි කාර්තුව වැසූ විට තිබූ අගය.</translation>
    </message>
    <message>
        <source>What happened to members, and what was decided.</source>
        <translation>සාමාජිකයන්ට සිදු වූ දේ හා තීරණය කළ දේ.</translation>
    </message>
    <message>
        <source>What insurer, agent and administrator earn and spend on the programme, by line and period.</source>
        <translation>රක්ෂණකරු, නියෝජිතයා හා පරිපාලක වැඩසටහනෙන් උපයන හා වියදම් කරන දේ, පේළිය හා කාලය අනුව.</translation>
    </message>
    <message>
        <source>What is assumed of each product in the years to come: who joins and stays, premium, claims, costs.</source>
        <translation>ඉදිරි වසරවල එක් එක් නිෂ්පාදනය ගැන උපකල්පනය කරන දේ: එක් වන හා රැඳෙන අය, වාරිකය, හිමිකම්, වියදම්.</translation>
    </message>
    <message>
        <source>What is kept of people, claims and things insured: photos, identity papers, invoices, deeds.</source>
        <translation>පුද්ගලයන්, හිමිකම් හා රක්ෂිත දේ ගැන තබා ඇති දේ: ඡායාරූප, හැඳුනුම්පත්, ඉන්වොයිසි, ඔප්පු පත්‍ර.</translation>
    </message>
    <message>
        <source>What part of the risk a reinsurer carries, between which days.</source>
        <translation>ප්‍රතිරක්ෂකයෙක් අවදානමෙන් දරන කොටස හා දින අතර.</translation>
    </message>
    <message>
        <source>What people who left said: whether they would come back, and what was missing.</source>
        <translation>ඉවත් වූ අය කී දේ: නැවත එයිද, අඩු වූයේ කුමක්ද.</translation>
    </message>
    <message>
        <source>What the book cannot know by itself of how the nine principles are kept, answered once a year.</source>
        <translation>මූලධර්ම නවය පිළිපදින ආකාරය ගැන පොතට තනිව දැනගත නොහැකි දේ, වසරකට වරක් පිළිතුරු දෙන.</translation>
    </message>
    <message>
        <source>What the business plan wants of an indicator over a period.</source>
        <translation>කාලයක් තුළ දර්ශකයකින් ව්‍යාපාර සැලැස්ම අපේක්ෂා කරන දේ.</translation>
    </message>
    <message>
        <source>What the checks doubt and somebody who knows the case lets stand, with the reason.</source>
        <translation>පරීක්ෂා සැක කරන, සිද්ධිය දන්නා අයෙක් හේතුව සමඟ එලෙසම තබන දේ.</translation>
    </message>
    <message>
        <source>What the scheme offers, and how its reserves are reckoned.</source>
        <translation>යෝජනා ක්‍රමය දෙන දේ හා එහි සංචිත ගණනය කරන ආකාරය.</translation>
    </message>
    <message>
        <source>What was counted in a cash box, or stands on the bank&apos;s statement, on a day.</source>
        <translation>දිනයක මුදල් පෙට්ටියක ගණන් කළ හෝ බැංකුවේ ප්‍රකාශයේ ඇති දේ.</translation>
    </message>
    <message>
        <source>What was paid for claims, and when it reached the member.</source>
        <translation>හිමිකම්වලට ගෙවූ දේ හා සාමාජිකයාට ලැබුණු දිනය.</translation>
    </message>
    <message>
        <source>Where the scheme&apos;s money lies: cash boxes, bank accounts, mobile money.</source>
        <translation>යෝජනා ක්‍රමයේ මුදල් ඇති තැන්: මුදල් පෙට්ටි, බැංකු ගිණුම්, ජංගම මුදල්.</translation>
    </message>
    <message>
        <source>Where the words of villages, causes and the like stand in their list, and which are not used.</source>
        <translation>ගම්, හේතු ආදියේ වචන ලැයිස්තුවේ ඇති තැන හා යොදා නොගන්නා ඒවා.</translation>
    </message>
    <message>
        <source>Which papers of a claim have come, and when.</source>
        <translation>හිමිකමක කුමන ලියවිලි කවදා පැමිණියේද.</translation>
    </message>
    <message>
        <source>Which quarters were prepared, closed and reopened, by whom, when and why.</source>
        <translation>කුමන කාර්තු සකස් කර, වසා, නැවත විවෘත කළේද, කවුද, කවදාද, ඇයිද.</translation>
    </message>
    <message>
        <source>Who has taken a claim up to look into it, and since when.</source>
        <translation>හිමිකමක් විභාගයට ගෙන ඇත්තේ කවුද, කවදා සිටද.</translation>
    </message>
    <message>
        <source>Who is covered by which policy, and who has left it.</source>
        <translation>කුමන ඔප්පුවෙන් කවුරුන් ආවරණය වේද, කවුරුන් ඉවත් වී ඇත්ද.</translation>
    </message>
    <message>
        <source>Who was dissatisfied with what, and what came of it.</source>
        <translation>කවුරුන් කුමක් ගැන නොසතුටු වූයේද, එහි ප්‍රතිඵලය.</translation>
    </message>
    <message>
        <source>Words of the lists</source>
        <translation>ලැයිස්තුවල වචන</translation>
    </message>
</context>
<context>
    <name>Sheet group</name>
    <message>
        <source>Claims</source>
        <translation>හිමිකම්</translation>
    </message>
    <message>
        <source>Index cover</source>
        <translation>දර්ශක ආවරණය</translation>
    </message>
    <message>
        <source>Loans, savings and things insured</source>
        <translation>ණය, ඉතුරුම් හා රක්ෂිත දේ</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>මුදල්</translation>
    </message>
    <message>
        <source>People and cover</source>
        <translation>පුද්ගලයන් හා ආවරණය</translation>
    </message>
    <message>
        <source>Plans and background</source>
        <translation>සැලසුම් හා පසුබිම</translation>
    </message>
    <message>
        <source>Reinsurance</source>
        <translation>ප්‍රතිරක්ෂණය</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>යෝජනා ක්‍රමය</translation>
    </message>
</context>
<context>
    <name>Sign in</name>
    <message>
        <source>A password has at least {least} signs. Several words in a row are easily kept in mind.</source>
        <translation>මුරපදයක අවම වශයෙන් සලකුණු {least} ක් ඇත. පේළියට වචන කිහිපයක් පහසුවෙන් මතක තබාගත හැක.</translation>
    </message>
    <message>
        <source>After a wrong password one waits: {seconds} s.</source>
        <translation>වැරදි මුරපදයකින් පසු රැඳී සිටිය යුතුය: තත්පර {seconds}.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>වෙනත් ගොනුවක්</translation>
    </message>
    <message>
        <source>Code on the recovery sheet</source>
        <translation>ප්‍රතිසාධන පත්‍රයේ කේතය</translation>
    </message>
    <message>
        <source>Give a name to sign in with.</source>
        <translation>පුරනය වීමට නමක් දෙන්න.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>අගුළු දමන්න</translation>
    </message>
    <message>
        <source>Name and password do not belong together. Try again.</source>
        <translation>නම හා මුරපදය එකට නොගැළපේ. නැවත උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>Name of an administrator</source>
        <translation>පරිපාලකයෙකුගේ නම</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>නව මුරපදය</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>නව මුරපදය, නැවත වරක්</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>මුරපදය</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>මුරපදය නියම කරන්න</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>පුරනය වන්න</translation>
    </message>
    <message>
        <source>The book is locked. Keep this code where nobody else finds it: {code}</source>
        <translation>පොත අගුළු දමා ඇත. වෙන කිසිවෙකුට හමු නොවන තැන මෙම කේතය තබන්න: {code}</translation>
    </message>
    <message>
        <source>The file of keys was changed by another program, so nothing is changed in it. Take the one of the latest backup.</source>
        <translation>යතුරු ගොනුව වෙනත් වැඩසටහනකින් වෙනස් කර ඇති බැවින් එහි කිසිවක් වෙනස් නොකරයි. නවතම උපස්ථයේ එක ගන්න.</translation>
    </message>
    <message>
        <source>The recovery sheet gives an administrator a new password. They are: {names}.</source>
        <translation>ප්‍රතිසාධන පත්‍රය පරිපාලකයෙකුට නව මුරපදයක් දෙයි. ඔවුන්: {names}.</translation>
    </message>
    <message>
        <source>The sheet gives an administrator of {name} a new password.</source>
        <translation>පත්‍රය {name} හි පරිපාලකයෙකුට නව මුරපදයක් දෙයි.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>මුරපද දෙක වෙනස්ය.</translation>
    </message>
    <message>
        <source>This book is locked already.</source>
        <translation>මෙම පොත දැනටමත් අගුළු දමා ඇත.</translation>
    </message>
    <message>
        <source>This book is not locked: everybody who has the file may do everything.</source>
        <translation>මෙම පොත අගුළු දමා නැත: ගොනුව ඇති ඕනෑම කෙනෙකුට සියල්ල කළ හැක.</translation>
    </message>
    <message>
        <source>This book is not locked: everybody who has the file may open it. Protect it first.</source>
        <translation>මෙම පොත අගුළු දමා නැත: ගොනුව ඇති ඕනෑම කෙනෙකුට එය විවෘත කළ හැක. පළමුව එය ආරක්ෂා කරන්න.</translation>
    </message>
    <message>
        <source>This code does not open this book. Was a newer recovery sheet made since?</source>
        <translation>මෙම කේතය මෙම පොත විවෘත නොකරයි. ඉන්පසු නව ප්‍රතිසාධන පත්‍රයක් සෑදුවේද?</translation>
    </message>
    <message>
        <source>This is not the code of a recovery sheet: a sign is missing or wrong. It has seven groups of four signs.</source>
        <translation>මෙය ප්‍රතිසාධන පත්‍රයක කේතය නොවේ: සලකුණක් නැත හෝ වැරදිය. එහි සලකුණු හතරේ කාණ්ඩ හතක් ඇත.</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>මුරපදයකින්</translation>
    </message>
    <message>
        <source>With the recovery sheet</source>
        <translation>ප්‍රතිසාධන පත්‍රයෙන්</translation>
    </message>
    <message>
        <source>{keys} is damaged. Take the one of the latest backup.</source>
        <translation>{keys} හානි වී ඇත. නවතම උපස්ථයේ එක ගන්න.</translation>
    </message>
    <message>
        <source>{name} is locked, and its keys are not beside it. Put {keys} into the same folder: a backup has it, too.</source>
        <translation>{name} අගුළු දමා ඇති අතර එහි යතුරු අසල නැත. {keys} එම ෆෝල්ඩරයටම දමන්න: උපස්ථයක ද එය ඇත.</translation>
    </message>
    <message>
        <source>{name} is locked. Sign in with your name and password.</source>
        <translation>{name} අගුළු දමා ඇත. ඔබේ නම හා මුරපදයෙන් පුරනය වන්න.</translation>
    </message>
    <message>
        <source>{name} is locked: it opens for its people alone.</source>
        <translation>{name} අගුළු දමා ඇත: එය එහි අයට පමණක් විවෘත වේ.</translation>
    </message>
</context>
<context>
    <name>Sign paper</name>
    <message>
        <source>Signing by certificate needs the part “sign” of the program, which is not installed.</source>
        <translation>සහතිකයකින් අත්සන් කිරීමට වැඩසටහනේ “sign” කොටස අවශ්‍යයි, එය ස්ථාපනය කර නැත.</translation>
    </message>
    <message>
        <source>The certificate in {name} is not valid today. Ask for a new one.</source>
        <translation>{name} හි සහතිකය අද වලංගු නැත. නව එකක් ඉල්ලන්න.</translation>
    </message>
    <message>
        <source>The file of a certificate needs a password: without one whoever finds it could sign.</source>
        <translation>සහතිකයක ගොනුවට මුරපදයක් අවශ්‍යයි: එය නැතිව, එය හමු වන ඕනෑම අයෙකුට අත්සන් කළ හැක.</translation>
    </message>
    <message>
        <source>{name} is no certificate with its key (.p12), or the password is another one.</source>
        <translation>{name} යතුර සහිත සහතිකයක් (.p12) නොවේ, නැතහොත් මුරපදය වෙනත් එකකි.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>A member&apos;s year</source>
        <translation>සාමාජිකයෙකුගේ වසර</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>ලැබිය යුත්තේ</translation>
    </message>
    <message>
        <source>After a gap the cover begins anew, with its waiting period.</source>
        <translation>පරතරයකින් පසු ආවරණය එහි පොරොත්තු කාලය සමඟ අලුතින් ඇරඹේ.</translation>
    </message>
    <message>
        <source>Age on that day</source>
        <translation>එදිනට වයස</translation>
    </message>
    <message>
        <source>Agenda of the claims committee</source>
        <translation>හිමිකම් කමිටුවේ න්‍යාය පත්‍රය</translation>
    </message>
    <message>
        <source>Answers to mark</source>
        <translation>ලකුණු කළ යුතු පිළිතුරු</translation>
    </message>
    <message>
        <source>Besides, {amount} is still due from before.</source>
        <translation>ඊට අමතරව, පෙර සිට {amount} තවමත් ගෙවිය යුතුය.</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>හිස් පෝරම</translation>
    </message>
    <message>
        <source>Blank registers</source>
        <translation>හිස් ලේඛන පොත්</translation>
    </message>
    <message>
        <source>Bring this card when you pay or report a claim.</source>
        <translation>ගෙවන විට හෝ හිමිකමක් වාර්තා කරන විට මෙම කාඩ්පත ගෙන එන්න.</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>හමුවීමට ගිය දිනය</translation>
    </message>
    <message>
        <source>Cash count</source>
        <translation>මුදල් ගණන් කිරීම</translation>
    </message>
    <message>
        <source>Cash received by</source>
        <translation>මුදල් ලැබුණේ</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>සභාපති</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>පරීක්ෂා කළේ</translation>
    </message>
    <message>
        <source>Claim form</source>
        <translation>හිමිකම් පෝරමය</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>ඉල්ලූ මුදල</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>එකතු කළේ</translation>
    </message>
    <message>
        <source>Collection sheet</source>
        <translation>එකතු කිරීමේ පත්‍රය</translation>
    </message>
    <message>
        <source>Counted again by</source>
        <translation>නැවත ගණන් කළේ</translation>
    </message>
    <message>
        <source>Counted in all</source>
        <translation>ගණන් කළ මුළු එකතුව</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>රැස්වීමේ දිනය</translation>
    </message>
    <message>
        <source>Decision on your claim</source>
        <translation>ඔබේ හිමිකම ගැන තීරණය</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>ඇතුළත් කළේ</translation>
    </message>
    <message>
        <source>Explanation of a claim</source>
        <translation>හිමිකමක් ගැන විස්තරය</translation>
    </message>
    <message>
        <source>Fill in what you know; the office helps with the rest.</source>
        <translation>ඔබ දන්නා දේ පුරවන්න; ඉතිරියට කාර්යාලය උදව් කරයි.</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>පිරවූ දිනය</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>පිරවූයේ</translation>
    </message>
    <message>
        <source>For the days</source>
        <translation>දින සඳහා</translation>
    </message>
    <message>
        <source>For the scheme</source>
        <translation>යෝජනා ක්‍රමය වෙනුවෙන්</translation>
    </message>
    <message>
        <source>Household card</source>
        <translation>ගෘහ කාඩ්පත</translation>
    </message>
    <message>
        <source>Household cards</source>
        <translation>ගෘහ කාඩ්පත්</translation>
    </message>
    <message>
        <source>Household {code}</source>
        <translation>{code} ගෘහය</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>කීයක්ද</translation>
    </message>
    <message>
        <source>How the money shall come to you</source>
        <translation>මුදල් ඔබට ලැබිය යුතු ආකාරය</translation>
    </message>
    <message>
        <source>If you think this is wrong, say so at the office or write to us. Somebody else will look at it again, and you will get an answer in writing.</source>
        <translation>මෙය වැරදි යැයි ඔබ සිතන්නේ නම්, කාර්යාලයට කියන්න හෝ අපට ලියන්න. වෙනත් අයෙක් එය නැවත බලන අතර, ඔබට ලිඛිත පිළිතුරක් ලැබේ.</translation>
    </message>
    <message numerus="yes">
        <source>In all {amount} to collect from %n payers.</source>
        <translation>
            <numerusform>ගෙවන්නන් %n දෙනෙකුගෙන් මුළු වශයෙන් {amount} ක් එකතු කළ යුතුය.</numerusform>
            <numerusform>ගෙවන්නන් %n දෙනෙකුගෙන් මුළු වශයෙන් {amount} ක් එකතු කළ යුතුය.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for them</source>
        <translation>ඔවුන් වෙනුවෙන් තබා ඇති</translation>
    </message>
    <message>
        <source>Letter of rejection</source>
        <translation>ප්‍රතික්ෂේප කිරීමේ ලිපිය</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>සාමාජික කාඩ්පත</translation>
    </message>
    <message>
        <source>Member cards</source>
        <translation>සාමාජික කාඩ්පත්</translation>
    </message>
    <message>
        <source>Member {code}</source>
        <translation>සාමාජික {code}</translation>
    </message>
    <message>
        <source>Money taken by</source>
        <translation>මුදල් ගත්තේ</translation>
    </message>
    <message>
        <source>More or less than by the book</source>
        <translation>පොතට වඩා වැඩි හෝ අඩු</translation>
    </message>
    <message>
        <source>No claim waits for a decision.</source>
        <translation>තීරණයක් බලාපොරොත්තුවෙන් සිටින හිමිකමක් නැත.</translation>
    </message>
    <message>
        <source>No money came in with such a receipt.</source>
        <translation>එවැනි ලදුපතකින් මුදල් ලැබී නැත.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>අංකය</translation>
    </message>
    <message>
        <source>Nobody here has anything to pay.</source>
        <translation>මෙහි කිසිවෙකුට ගෙවීමට කිසිවක් නැත.</translation>
    </message>
    <message>
        <source>Nobody here is covered on that day.</source>
        <translation>එදිනට මෙහි කිසිවෙක් ආවරණය නොවේ.</translation>
    </message>
    <message>
        <source>Not covered on {day}</source>
        <translation>{day} දින ආවරණය නොවේ</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>නෝට්ටුව හෝ කාසිය</translation>
    </message>
    <message>
        <source>Nothing is due any more</source>
        <translation>තවදුරටත් ගෙවිය යුතු කිසිවක් නැත</translation>
    </message>
    <message>
        <source>One row for each.</source>
        <translation>එක් එක් අයට එක් පේළියක්.</translation>
    </message>
    <message>
        <source>Other forms can be printed by their names: {names}.</source>
        <translation>වෙනත් පෝරම ඒවායේ නම්වලින් මුද්‍රණය කළ හැක: {names}.</translation>
    </message>
    <message>
        <source>Owed from before</source>
        <translation>පෙර සිට හිඟ</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>නැති ලියවිලි</translation>
    </message>
    <message>
        <source>Papers that belong to it</source>
        <translation>ඊට අයත් ලියවිලි</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ස්ථානය</translation>
    </message>
    <message>
        <source>Premium of the next term</source>
        <translation>ඊළඟ කාලයේ වාරිකය</translation>
    </message>
    <message>
        <source>Product, office or account</source>
        <translation>නිෂ්පාදනය, කාර්යාලය හෝ ගිණුම</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>ලදුපත {number}</translation>
    </message>
    <message>
        <source>Receipt: the office keeps this part</source>
        <translation>ලදුපත: මෙම කොටස කාර්යාලය තබාගනී</translation>
    </message>
    <message>
        <source>Received at the office</source>
        <translation>කාර්යාලයට ලැබුණු දිනය</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>ලැබුණේ</translation>
    </message>
    <message>
        <source>Received by the member</source>
        <translation>සාමාජිකයාට ලැබුණු</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>මුළු ලැබීම</translation>
    </message>
    <message>
        <source>Renewal notices</source>
        <translation>අලුත් කිරීමේ දැන්වීම්</translation>
    </message>
    <message>
        <source>Renewal of your cover</source>
        <translation>ඔබේ ආවරණය අලුත් කිරීම</translation>
    </message>
    <message>
        <source>Sat on the committee</source>
        <translation>කමිටුවේ සිටි අය</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>ලේකම්</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>අත්සන</translation>
    </message>
    <message>
        <source>Signature of whoever paid</source>
        <translation>ගෙවූ අයගේ අත්සන</translation>
    </message>
    <message>
        <source>Signed by those who sat</source>
        <translation>සිටි අයගේ අත්සන්</translation>
    </message>
    <message>
        <source>Still due on {day}</source>
        <translation>{day} දින තවමත් ගෙවිය යුතු</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>ආපසු ගත්තේ</translation>
    </message>
    <message>
        <source>Tell us if somebody is missing, has left or was born.</source>
        <translation>යමෙක් මෙහි නැත්නම්, ඉවත් වී ඇත්නම් හෝ ඉපදී ඇත්නම් අපට කියන්න.</translation>
    </message>
    <message>
        <source>The committee decided it on {day}: {members}.</source>
        <translation>කමිටුව {day} දින එය තීරණය කළේය: {members}.</translation>
    </message>
    <message>
        <source>The file has no cash box yet: add one in the settings.</source>
        <translation>ගොනුවේ තවම මුදල් පෙට්ටියක් නැත: සැකසුම්වල එකක් එක් කරන්න.</translation>
    </message>
    <message>
        <source>The last day on which you can renew without a gap is {day}.</source>
        <translation>පරතරයක් නැතිව ඔබට අලුත් කළ හැකි අවසන් දිනය {day}.</translation>
    </message>
    <message>
        <source>The next term begins on {day} and covers:</source>
        <translation>ඊළඟ කාලය {day} දින ඇරඹෙන අතර ආවරණය කරන්නේ:</translation>
    </message>
    <message>
        <source>The office tells you what the next term costs.</source>
        <translation>ඊළඟ කාලයට කොපමණ වැය වේදැයි කාර්යාලය ඔබට කියයි.</translation>
    </message>
    <message>
        <source>There is no form {name}; the nearest is {near}.</source>
        <translation>{name} නමින් පෝරමයක් නැත; ආසන්නතම එක {near}.</translation>
    </message>
    <message>
        <source>These papers have not come: {papers}.</source>
        <translation>මෙම ලියවිලි පැමිණ නැත: {papers}.</translation>
    </message>
    <message>
        <source>To go with it</source>
        <translation>ඒ සමඟ තිබිය යුතු</translation>
    </message>
    <message>
        <source>Two people count, each alone; then both sign.</source>
        <translation>දෙදෙනෙක් තනි තනිව ගණන් කරති; ඉන්පසු දෙදෙනාම අත්සන් කරති.</translation>
    </message>
    <message>
        <source>We are sorry: nothing of this claim can be paid. The table says why.</source>
        <translation>කනගාටුයි: මෙම හිමිකමෙන් කිසිවක් ගෙවිය නොහැක. හේතුව වගුව කියයි.</translation>
    </message>
    <message>
        <source>We have looked at your claim {claim} of {event}. We are sorry that we cannot pay it.</source>
        <translation>{event} දින සිදුවීමේ ඔබේ {claim} හිමිකම අපි බැලුවෙමු. එය ගෙවීමට නොහැකි වීම ගැන කනගාටු වෙමු.</translation>
    </message>
    <message>
        <source>We have looked at your claim {claim} of {event}. We can pay only a part of it.</source>
        <translation>{event} දින සිදුවීමේ ඔබේ {claim} හිමිකම අපි බැලුවෙමු. අපට ගෙවිය හැක්කේ ඉන් කොටසක් පමණි.</translation>
    </message>
    <message>
        <source>We pay</source>
        <translation>අපි ගෙවන මුදල</translation>
    </message>
    <message>
        <source>We pay {amount} of what you claimed. The table says why not more.</source>
        <translation>ඔබ ඉල්ලූ මුදලින් අපි {amount} ගෙවමු. ඊට වඩා නොගෙවන්නේ ඇයි දැයි වගුව කියයි.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>අසන දේ</translation>
    </message>
    <message>
        <source>What is written here is true. The office may ask the care provider about this claim.</source>
        <translation>මෙහි ලියා ඇති දේ සත්‍යයයි. කාර්යාලයට මෙම හිමිකම ගැන සත්කාර සපයන්නාගෙන් විමසිය හැක.</translation>
    </message>
    <message>
        <source>What you claimed</source>
        <translation>ඔබ ඉල්ලූ මුදල</translation>
    </message>
    <message>
        <source>What you paid</source>
        <translation>ඔබ ගෙවූ මුදල</translation>
    </message>
    <message>
        <source>What you saved</source>
        <translation>ඔබ ඉතිරි කළ මුදල</translation>
    </message>
    <message>
        <source>Who sits</source>
        <translation>සිටින අය</translation>
    </message>
    <message>
        <source>Who steps aside, and for which claim</source>
        <translation>ඉවත්ව සිටින අය, හා කුමන හිමිකමටද</translation>
    </message>
    <message>
        <source>Why not more</source>
        <translation>ඊට වඩා නොගෙවන්නේ ඇයි</translation>
    </message>
    <message>
        <source>Why, where it differs</source>
        <translation>වෙනසක් ඇත්නම්, ඇයි</translation>
    </message>
    <message>
        <source>Write clearly. What is in bold is needed.</source>
        <translation>පැහැදිලිව ලියන්න. තද අකුරින් ඇති දේ අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>You were not covered in these days.</source>
        <translation>මෙම දිනවල ඔබ ආවරණය වී සිටියේ නැත.</translation>
    </message>
    <message>
        <source>Your claim explained</source>
        <translation>ඔබේ හිමිකම ගැන විස්තරය</translation>
    </message>
    <message>
        <source>Your claim is accepted: we pay {amount}.</source>
        <translation>ඔබේ හිමිකම පිළිගෙන ඇත: අපි {amount} ගෙවමු.</translation>
    </message>
    <message>
        <source>Your cover</source>
        <translation>ඔබේ ආවරණය</translation>
    </message>
    <message>
        <source>Your cover {product} (policy {policy}) ended on {day}. You can still renew it.</source>
        <translation>ඔබේ {product} ආවරණය ({policy} ඔප්පුව) {day} දින අවසන් විය. ඔබට තවමත් එය අලුත් කළ හැක.</translation>
    </message>
    <message>
        <source>Your cover {product} (policy {policy}) ends on {day}. Please renew it by then.</source>
        <translation>ඔබේ {product} ආවරණය ({policy} ඔප්පුව) {day} දින අවසන් වේ. කරුණාකර එදිනට පෙර එය අලුත් කරන්න.</translation>
    </message>
    <message>
        <source>Your year</source>
        <translation>ඔබේ වසර</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>උපන් වර්ෂය {year}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>දිනය</translation>
    </message>
    <message>
        <source>filled in for the member with this code; blank without</source>
        <translation>මෙම කේතය ඇති සාමාජිකයා සඳහා පුරවා; කේතයක් නැතිව හිස්ව</translation>
    </message>
    <message>
        <source>month</source>
        <translation>මාසය</translation>
    </message>
    <message>
        <source>of one cash box, by its code; else of each</source>
        <translation>එක් මුදල් පෙට්ටියක, එහි කේතයෙන්; නැත්නම් එක් එක් පෙට්ටියේ</translation>
    </message>
    <message>
        <source>of one group; without either: of whoever owes</source>
        <translation>එක් කණ්ඩායමක; දෙකම නැතිව: ගෙවිය යුතු සියලු දෙනාගේ</translation>
    </message>
    <message>
        <source>of one policy only</source>
        <translation>එක් ඔප්පුවක පමණි</translation>
    </message>
    <message>
        <source>of one village</source>
        <translation>එක් ගමක</translation>
    </message>
    <message>
        <source>of the member with this code; else of all who are covered</source>
        <translation>මෙම කේතය ඇති සාමාජිකයාගේ; නැත්නම් ආවරණය වන සියලු දෙනාගේ</translation>
    </message>
    <message>
        <source>of the people of one village only</source>
        <translation>එක් ගමක පුද්ගලයන්ගේ පමණි</translation>
    </message>
    <message>
        <source>one form only, by the name that the list shows</source>
        <translation>එක් පෝරමයක් පමණි, ලැයිස්තුව පෙන්වන නමින්</translation>
    </message>
    <message>
        <source>the numbers of the receipts, with commas between; else all of the days</source>
        <translation>ලදුපත්වල අංක, අතරට කොමා යොදා; නැත්නම් දිනවල සියල්ල</translation>
    </message>
    <message>
        <source>three to a page</source>
        <translation>පිටුවකට තුනක්</translation>
    </message>
    <message>
        <source>year</source>
        <translation>වර්ෂය</translation>
    </message>
    <message>
        <source>{amount} is still to be paid.</source>
        <translation>{amount} තවමත් ගෙවිය යුතුය.</translation>
    </message>
    <message>
        <source>{amount} was paid on {day}.</source>
        <translation>{amount} {day} දින ගෙවන ලදී.</translation>
    </message>
    <message>
        <source>{code} is met in full: there is nothing to refuse. Print its explanation instead.</source>
        <translation>{code} සම්පූර්ණයෙන් ගෙවේ: ප්‍රතික්ෂේප කිරීමට කිසිවක් නැත. ඒ වෙනුවට එහි විස්තරය මුද්‍රණය කරන්න.</translation>
    </message>
    <message>
        <source>{code} is not decided yet: decide it first, then print this.</source>
        <translation>{code} තවම තීරණය කර නැත: පළමුව එය තීරණය කර, ඉන්පසු මෙය මුද්‍රණය කරන්න.</translation>
    </message>
    <message>
        <source>{first}, {then}</source>
        <translation>{first}, {then}</translation>
    </message>
    <message>
        <source>{kind}: {product}, policy {policy}</source>
        <translation>{kind}: {product}, {policy} ඔප්පුව</translation>
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
        <translation>{name}, සාමාජික {code}</translation>
    </message>
    <message>
        <source>{number}. {claim}, {name}</source>
        <translation>{number}. {claim}, {name}</translation>
    </message>
    <message>
        <source>{product}, policy {policy}</source>
        <translation>{product}, {policy} ඔප්පුව</translation>
    </message>
    <message>
        <source>{product}, policy {policy}: covered up to {day}</source>
        <translation>{product}, {policy} ඔප්පුව: {day} දක්වා ආවරණය වේ</translation>
    </message>
    <message>
        <source>{whose}, due by {day}, amounts in {currency}</source>
        <translation>{whose}, {day} වන විට ගෙවිය යුතු, මුදල් {currency} වලින්</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>A household may count for one more or one less. Persons and claims are rounded to fives, amounts in steps that no household&apos;s part is above. What chance decides in this is drawn once and kept.</source>
        <translation>ගෘහයක් එකක් වැඩියෙන් හෝ අඩුවෙන් ගැනිය හැක. පුද්ගලයන් හා හිමිකම් පහේ ඒවාට ද, මුදල් කිසිදු ගෘහයක කොටස නොඉක්මවන පියවරවලට ද වටයයි. මෙහිදී අහම්බෙන් තීරණය වන දේ එක් වරක් ගෙන තබාගනී.</translation>
    </message>
    <message>
        <source>Claims with a payment</source>
        <translation>ගෙවීමක් ඇති හිමිකම්</translation>
    </message>
    <message>
        <source>Country, as the scheme writes it</source>
        <translation>රට, යෝජනා ක්‍රමය ලියන පරිදි</translation>
    </message>
    <message>
        <source>Day on which the snapshot was made</source>
        <translation>සැණරුව සෑදූ දිනය</translation>
    </message>
    <message>
        <source>Each row goes out as it stands here. Nobody&apos;s name, code or day is in it.</source>
        <translation>එක් එක් පේළිය මෙහි ඇති පරිදිම පිටතට යයි. කිසිවෙකුගේ නමක්, කේතයක් හෝ දිනයක් එහි නැත.</translation>
    </message>
    <message>
        <source>Figures for a network of schemes, without a name: you see each number that goes out.</source>
        <translation>යෝජනා ක්‍රම ජාලයකට සංඛ්‍යා, නමක් නැතිව: පිටතට යන සෑම සංඛ්‍යාවක්ම ඔබට පෙනේ.</translation>
    </message>
    <message>
        <source>Fingerprint of the newest save</source>
        <translation>නවතම සුරැකීමේ ඇඟිලි සලකුණ</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>පිටතට යයි</translation>
    </message>
    <message>
        <source>How much goes out</source>
        <translation>කොපමණ පිටතට යයිද</translation>
    </message>
    <message>
        <source>Members insured at the end</source>
        <translation>අවසානයේ රක්ෂිත සාමාජිකයන්</translation>
    </message>
    <message>
        <source>Month in which the first cover began</source>
        <translation>පළමු ආවරණය ඇරඹුණු මාසය</translation>
    </message>
    <message>
        <source>Name, once more for lists of schemes</source>
        <translation>නම, යෝජනා ක්‍රම ලැයිස්තු සඳහා නැවත වරක්</translation>
    </message>
    <message>
        <source>Not known: the scheme has not recorded what it needs</source>
        <translation>නොදනී: යෝජනා ක්‍රමය ඊට අවශ්‍ය දේ සටහන් කර නැත</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>සංඛ්‍යාව</translation>
    </message>
    <message>
        <source>Number of the book, drawn by chance</source>
        <translation>පොතේ අංකය, අහම්බෙන් ගත්</translation>
    </message>
    <message>
        <source>Of the scheme</source>
        <translation>යෝජනා ක්‍රමයේ</translation>
    </message>
    <message>
        <source>Over, not closed</source>
        <translation>අවසන්, වසා නැත</translation>
    </message>
    <message>
        <source>Policies in force at the end</source>
        <translation>අවසානයේ බලපවත්වන ඔප්පු</translation>
    </message>
    <message>
        <source>Quarter until</source>
        <translation>කාර්තුව අවසන් දිනය</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>අනුපාතය</translation>
    </message>
    <message>
        <source>Share of women among members</source>
        <translation>සාමාජිකයන් අතර කාන්තාවන්ගේ කොටස</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>සැණරුව</translation>
    </message>
    <message>
        <source>Snapshot for a network</source>
        <translation>ජාලයකට සැණරුවක්</translation>
    </message>
    <message>
        <source>Snapshots (*.parquet)</source>
        <translation>සැණරූ (*.parquet)</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>තවම ගලා යයි</translation>
    </message>
    <message>
        <source>The whole less one type of product tells what the others have together. Where that is of a few, the type is told and the whole is withheld, for networks compare types of product.</source>
        <translation>මුළු එකතුවෙන් එක් නිෂ්පාදන වර්ගයක් අඩු කළ විට අනෙක් වර්ගවලට එකට ඇති දේ දැනගත හැක. එය කිහිප දෙනෙකුගේ පමණක් වන විට වර්ගය කියා මුළු එකතුව රඳවාගනී, ජාල නිෂ්පාදන වර්ග සසඳන බැවිනි.</translation>
    </message>
    <message>
        <source>Totals are sums of what is told, and indicators are worked out of it: they differ a little from yours.</source>
        <translation>එකතු යනු කියන දේවල එකතුවයි, දර්ශක ගණනය කරන්නේ ද එයිනි: ඒවා ඔබේ ඒවායින් මඳක් වෙනස් වේ.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ඒකකය</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>ආකෘතියේ අනුවාදය</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>පිටතට යන දේ</translation>
    </message>
    <message>
        <source>What is said of the scheme</source>
        <translation>යෝජනා ක්‍රමය ගැන කියන දේ</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>කියන දේ</translation>
    </message>
    <message>
        <source>Why it is withheld</source>
        <translation>රඳවාගෙන ඇත්තේ ඇයි</translation>
    </message>
    <message>
        <source>Withheld: another withheld number could be reckoned from it</source>
        <translation>රඳවාගත්: එයින් රඳවාගත් වෙනත් සංඛ්‍යාවක් ගණනය කළ හැක</translation>
    </message>
    <message>
        <source>Withheld: one household makes more than half of it</source>
        <translation>රඳවාගත්: එයින් අඩකට වඩා එක් ගෘහයකිනි</translation>
    </message>
    <message>
        <source>Withheld: too few persons or claims stand behind it</source>
        <translation>රඳවාගත්: ඒ පිටුපස සිටින පුද්ගලයන් හෝ ඇති හිමිකම් ඉතා අඩුය</translation>
    </message>
    <message>
        <source>Working out what goes out</source>
        <translation>පිටතට යන දේ ගණනය කරමින්</translation>
    </message>
    <message>
        <source>Write the snapshot</source>
        <translation>සැණරුව ලියන්න</translation>
    </message>
    <message>
        <source>Write the snapshot…</source>
        <translation>සැණරුව ලියන්න…</translation>
    </message>
    <message>
        <source>Written: {told} of {rows} rows tell a number; of the others the report says why not.</source>
        <translation>ලියන ලදී: පේළි {rows} කින් {told} ක් සංඛ්‍යාවක් කියයි; අනෙක් ඒවා එසේ නොවන්නේ ඇයිදැයි වාර්තාව කියයි.</translation>
    </message>
    <message>
        <source>of so many quarters</source>
        <translation>කාර්තු කීයකද</translation>
    </message>
    <message>
        <source>with the office&apos;s contact</source>
        <translation>කාර්යාලයේ සම්බන්ධතාව සමඟ</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message numerus="yes">
        <source>%n conflicts between laptops wait for a decision.</source>
        <translation>
            <numerusform>පරිගණක අතර ගැටුම් %n ක් තීරණයක් බලාපොරොත්තුවෙන් ඇත.</numerusform>
            <numerusform>පරිගණක අතර ගැටුම් %n ක් තීරණයක් බලාපොරොත්තුවෙන් ඇත.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was closed again on {day}.</source>
        <translation>එය {day} දින නැවත වසන ලදී.</translation>
    </message>
    <message>
        <source>It was closed and reopened on {day} by {name}: {reason}</source>
        <translation>එය වසා, {day} දින {name} නැවත විවෘත කළේය: {reason}</translation>
    </message>
    <message>
        <source>The period is closed.</source>
        <translation>කාලය වසා ඇත.</translation>
    </message>
    <message>
        <source>The period is over and not closed: its records may still be corrected.</source>
        <translation>කාලය අවසන් නමුත් වසා නැත: එහි සටහන් තවම නිවැරදි විය හැක.</translation>
    </message>
    <message>
        <source>The period still runs: these are the figures of {day}, not those of its end.</source>
        <translation>කාලය තවම ගලා යයි: මේවා එහි අවසානයේ නොව {day} සංඛ්‍යාය.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message numerus="yes">
        <source>%n more corrections are in the file.</source>
        <translation>
            <numerusform>තවත් නිවැරදි කිරීම් %n ක් ගොනුවේ ඇත.</numerusform>
            <numerusform>තවත් නිවැරදි කිරීම් %n ක් ගොනුවේ ඇත.</numerusform>
        </translation>
    </message>
    <message>
        <source>A dash: nothing is recorded of these days. The first record is of {day}.</source>
        <translation>ඉරක්: මෙම දින ගැන කිසිවක් සටහන් කර නැත. පළමු සටහන {day} දිනයේය.</translation>
    </message>
    <message>
        <source>A dash: nothing is recorded yet.</source>
        <translation>ඉරක්: තවම කිසිවක් සටහන් කර නැත.</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>උපචිත</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>සැලසුමට සාපේක්ෂව</translation>
    </message>
    <message>
        <source>All reserves are gross of reinsurance.</source>
        <translation>සියලු සංචිත ප්‍රතිරක්ෂණයට පෙර දළ අගයන්ය.</translation>
    </message>
    <message>
        <source>An office holds what its policies, claims, members and vouchers name; reinsurers, certificates and what names no office stand under none. Income and costs that name no office are shared, and what an office thereby owes the others stands in B37, so that all offices add up to the whole.</source>
        <translation>කාර්යාලයක ඇත්තේ එහි ඔප්පු, හිමිකම්, සාමාජිකයන් හා වවුචර නම් කරන දේය; ප්‍රතිරක්ෂකයන්, සහතික හා කාර්යාලයක් නම් නොකරන දේ කිසිවකට අයත් නොවේ. කාර්යාලයක් නම් නොකරන ආදායම හා වියදම් බෙදේ, එයින් කාර්යාලයක් අන් ඒවාට ගෙවිය යුතු දේ B37 හි ඇත, එබැවින් සියලු කාර්යාලවල එකතුව මුළු අගයයි.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>අනුමත කළේ</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>වත්කම්</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>එක බැල්මට</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>ශේෂ පත්‍රය</translation>
    </message>
    <message>
        <source>Balance sheet by office</source>
        <translation>කාර්යාලය අනුව ශේෂ පත්‍රය</translation>
    </message>
    <message>
        <source>Balance sheet compared</source>
        <translation>ශේෂ පත්‍රය, සැසඳූ</translation>
    </message>
    <message>
        <source>Being settled</source>
        <translation>බේරුම් කෙරෙමින්</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>ඒ අසල</translation>
    </message>
    <message>
        <source>C07 less P05 is {amount}: of P05, membership fees stand in C03 and income of investments in C10; C07 also holds what was received on accounts receivable (B09), which is no income of these days.</source>
        <translation>C07 න් P05 අඩු කළ විට {amount} වේ: P05 හි සාමාජික ගාස්තු C03 හි ද ආයෝජන ආදායම C10 හි ද ඇත; ලැබිය යුතු ගිණුම්වලට (B09) ලැබුණු දේ ද C07 හි ඇත, එය මෙම දිනවල ආදායමක් නොවේ.</translation>
    </message>
    <message>
        <source>Cash flow by office</source>
        <translation>කාර්යාලය අනුව මුදල් ප්‍රවාහය</translation>
    </message>
    <message>
        <source>Cash flow compared</source>
        <translation>මුදල් ප්‍රවාහය, සැසඳූ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>වෙනස</translation>
    </message>
    <message>
        <source>Claims ratio of this period</source>
        <translation>මෙම කාලයේ හිමිකම් අනුපාතය</translation>
    </message>
    <message>
        <source>Claims ratio then</source>
        <translation>එවකට හිමිකම් අනුපාතය</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>පටුන</translation>
    </message>
    <message>
        <source>Corrections of the period</source>
        <translation>කාලයේ නිවැරදි කිරීම්</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>හරය</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>කෙටුම්පත</translation>
    </message>
    <message>
        <source>Draft: the period is not closed · printed on {day} at {time}</source>
        <translation>කෙටුම්පත: කාලය වසා නැත · {day} දින {time} ට මුද්‍රණය කළේය</translation>
    </message>
    <message>
        <source>Draft: the period still runs · printed on {day} at {time}</source>
        <translation>කෙටුම්පත: කාලය තවම අවසන් නැත · {day} දින {time} ට මුද්‍රණය කළේය</translation>
    </message>
    <message>
        <source>Each indicator is one fraction: what stands above its line, what below, and what each is made of. Those called provisional may still change, for the reason that is given.</source>
        <translation>සෑම දර්ශකයක්ම එක් භාගයකි: ඉරට ඉහළින් ඇති දේ, පහළින් ඇති දේ, හා එක් එක් දේ සෑදී ඇති දේ. තාවකාලික යැයි කියන ඒවා, දී ඇති හේතුව නිසා තවමත් වෙනස් විය හැක.</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>ස්කන්ධය</translation>
    </message>
    <message>
        <source>Every correction that was saved with a reason from the first day of the period up to this statement, but those of records dated after it. What stood before stays in the file.</source>
        <translation>කාලයේ පළමු දිනයේ සිට මෙම ප්‍රකාශනය දක්වා හේතුවක් සමඟ සුරැකි සෑම නිවැරදි කිරීමක්ම, ඊට පසු දිනැති සටහන්වල ඒවා හැර. පෙර තිබූ දේ ගොනුවේ තබා ඇත.</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>ගොනුවේ ඇඟිලි සලකුණ</translation>
    </message>
    <message>
        <source>From {day} on, by {name}: {state}</source>
        <translation>{day} සිට, {name} විසින්: {state}</translation>
    </message>
    <message>
        <source>Half of the claims settled took so many days or less</source>
        <translation>බේරුම් කළ හිමිකම්වලින් අඩකට ගතවූයේ මෙපමණ දින ගණනක් හෝ ඊට අඩුවෙනි</translation>
    </message>
    <message>
        <source>Half-yearly statement</source>
        <translation>අර්ධ වාර්ෂික ප්‍රකාශනය</translation>
    </message>
    <message>
        <source>How each figure was obtained</source>
        <translation>එක් එක් සංඛ්‍යාව ලබාගත් ආකාරය</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>හඳුනාගැනීම</translation>
    </message>
    <message>
        <source>In the program a click on any figure shows its parts and then its records; so does the command coverbook explain with the figure&apos;s code and these days.</source>
        <translation>වැඩසටහනේ ඕනෑම සංඛ්‍යාවක් ක්ලික් කළ විට එහි කොටස් හා ඉන්පසු එහි සටහන් පෙන්වයි; සංඛ්‍යාවේ කේතය හා මෙම දින සමඟ coverbook explain විධානය ද එසේම පෙන්වයි.</translation>
    </message>
    <message>
        <source>In this period</source>
        <translation>මෙම කාලයේ</translation>
    </message>
    <message>
        <source>In whole {currency}</source>
        <translation>සම්පූර්ණ {currency} වලින්</translation>
    </message>
    <message>
        <source>Income by office</source>
        <translation>කාර්යාලය අනුව ආදායම</translation>
    </message>
    <message>
        <source>Income statement</source>
        <translation>ආදායම් ප්‍රකාශනය</translation>
    </message>
    <message>
        <source>Income statement compared</source>
        <translation>ආදායම් ප්‍රකාශනය, සැසඳූ</translation>
    </message>
    <message>
        <source>Investments and the policy on them</source>
        <translation>ආයෝජන හා ඒවා ගැන ප්‍රතිපත්තිය</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>අත්හැරිය</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>පේළිය</translation>
    </message>
    <message>
        <source>Line, and what posts it</source>
        <translation>පේළිය, හා එය ගිණුම්ගත කරන දේ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>ක්‍රමය</translation>
    </message>
    <message>
        <source>Monthly statement</source>
        <translation>මාසික ප්‍රකාශනය</translation>
    </message>
    <message>
        <source>Movements of equity and reserves</source>
        <translation>ස්කන්ධයේ හා සංචිතවල වෙනස්වීම්</translation>
    </message>
    <message>
        <source>No claim is reported yet: no reserve of an earlier quarter can be held against one.</source>
        <translation>තවම හිමිකමක් වාර්තා වී නැත: පෙර කාර්තුවක සංචිතයක් සැසඳිය හැකි හිමිකමක් නැත.</translation>
    </message>
    <message>
        <source>No investment stands in the register on this day.</source>
        <translation>එදින ලේඛනයේ ආයෝජනයක් නැත.</translation>
    </message>
    <message>
        <source>No other method has an answer: nothing is reserved for claims not reported.</source>
        <translation>වෙනත් කිසිදු ක්‍රමයකට පිළිතුරක් නැත: වාර්තා නොවූ හිමිකම් සඳහා කිසිවක් සංචිත කර නැත.</translation>
    </message>
    <message>
        <source>No partner has given a figure of its own for these days.</source>
        <translation>මෙම දින සඳහා කිසිදු හවුල්කරුවෙක් තමන්ගේ සංඛ්‍යාවක් දී නැත.</translation>
    </message>
    <message>
        <source>No people are named in this book: whoever opens it may do everything alone.</source>
        <translation>මෙම පොතේ පුද්ගලයන් නම් කර නැත: එය විවෘත කරන අයෙකුට සියල්ල තනිව කළ හැක.</translation>
    </message>
    <message>
        <source>Nobody types a figure of this statement. Each is a sum of records of the file, up to the last day, computed exactly and rounded once in its line; totals add up the rounded lines.</source>
        <translation>මෙම ප්‍රකාශනයේ සංඛ්‍යාවක් කිසිවෙක් යතුරු ලියන්නේ නැත. එක් එක් සංඛ්‍යාව අවසන් දිනය දක්වා ගොනුවේ සටහන්වල එකතුවකි; එය නිවැරදිවම ගණනය කර එහි පේළියේ එක් වරක් වටයයි; මුළු එකතුව එසේ වටයන ලද පේළිවල එකතුවයි.</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>ඔප්පු වී නැත</translation>
    </message>
    <message>
        <source>Not proved: the file does not hold · printed on {day} at {time}</source>
        <translation>ඔප්පු වී නැත: ගොනුව නොගැළපේ · {day} දින {time} ට මුද්‍රණය කළේය</translation>
    </message>
    <message>
        <source>Not shown, for nothing was ever booked on them: {codes}.</source>
        <translation>කිසි විටෙක කිසිවක් පොත්ගත නොකළ නිසා නොපෙන්වන: {codes}.</translation>
    </message>
    <message>
        <source>Nothing was ceded to reinsurers or recovered from them in these days.</source>
        <translation>මෙම දිනවල ප්‍රතිරක්ෂකයන්ට කිසිවක් පවරා නැත, ඔවුන්ගෙන් කිසිවක් අයකරගෙන ද නැත.</translation>
    </message>
    <message>
        <source>Nothing was corrected from the first day of the period up to this statement.</source>
        <translation>කාලයේ පළමු දිනයේ සිට මෙම ප්‍රකාශනය දක්වා කිසිවක් නිවැරදි කර නැත.</translation>
    </message>
    <message>
        <source>Nothing was saved in this file yet.</source>
        <translation>මෙම ගොනුවේ තවම කිසිවක් සුරැකුවේ නැත.</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>ලවය</translation>
    </message>
    <message>
        <source>Of a period with a dash on its operating expenses none has been entered.</source>
        <translation>මෙහෙයුම් වියදම්වල ඉරක් ඇති කාලයක, වියදමක් ඇතුළත් කර නැත.</translation>
    </message>
    <message>
        <source>One person may record and decide a claim in this scheme: the rule of two persons is switched off.</source>
        <translation>මෙම යෝජනා ක්‍රමයේ එක් අයෙකුට හිමිකමක් සටහන් කර තීරණය කළ හැක: දෙදෙනෙකුගේ රීතිය අක්‍රියයි.</translation>
    </message>
    <message>
        <source>Other liabilities</source>
        <translation>වෙනත් වගකීම්</translation>
    </message>
    <message>
        <source>Partners&apos; shares</source>
        <translation>හවුල්කරුවන්ගේ කොටස්</translation>
    </message>
    <message>
        <source>Premium is earned by days, months or 24ths as each product says; claims as they happen.</source>
        <translation>වාරිකය එක් එක් නිෂ්පාදනය අනුව දින, මාස හෝ විසිහතරෙන් කොටස්වලින් උපයයි; හිමිකම් සිදු වන විටය.</translation>
    </message>
    <message>
        <source>Premium, claims and expenses</source>
        <translation>වාරිකය, හිමිකම් හා වියදම්</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>සකස් කළේ</translation>
    </message>
    <message>
        <source>Provisional: {reason}</source>
        <translation>තාවකාලික: {reason}</translation>
    </message>
    <message>
        <source>Quarterly statement</source>
        <translation>කාර්තු ප්‍රකාශනය</translation>
    </message>
    <message>
        <source>Reinsurers</source>
        <translation>ප්‍රතිරක්ෂකයන්</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>සංචිත</translation>
    </message>
    <message>
        <source>Reserves and their methods</source>
        <translation>සංචිත හා ක්‍රම</translation>
    </message>
    <message>
        <source>Reserves that are needed and lacking</source>
        <translation>අවශ්‍ය එහෙත් නැති සංචිත</translation>
    </message>
    <message>
        <source>Reserves, other liabilities and equity</source>
        <translation>සංචිත, වෙනත් වගකීම් හා ස්කන්ධය</translation>
    </message>
    <message>
        <source>Responsible for this statement</source>
        <translation>මෙම ප්‍රකාශනයට වගකියන අය</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>සමාලෝචනය කළේ</translation>
    </message>
    <message>
        <source>Rules of two persons</source>
        <translation>දෙදෙනෙකුගේ රීති</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>යෝජනා ක්‍රමය</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>තත්ත්වය</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>ගොනුවේ තත්ත්වය</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>ප්‍රකාශනය</translation>
    </message>
    <message>
        <source>Statement of the fiscal year</source>
        <translation>මුදල් වර්ෂයේ ප්‍රකාශනය</translation>
    </message>
    <message>
        <source>Statement of the quarter so far</source>
        <translation>මේ දක්වා කාර්තුවේ ප්‍රකාශනය</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>එකතුව</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because a claim costs less.</source>
        <translation>හිමිකම් අනුපාතය ප්‍රතිශත අංක {number} කින් අඩු විය, බොහෝ දුරට හිමිකමකට යන වියදම අඩු වූ නිසාය.</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because an insured year earns more premium.</source>
        <translation>හිමිකම් අනුපාතය ප්‍රතිශත අංක {number} කින් අඩු විය, බොහෝ දුරට රක්ෂිත වසරකින් වැඩි වාරිකයක් උපයන නිසාය.</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because claims are made less often.</source>
        <translation>හිමිකම් අනුපාතය ප්‍රතිශත අංක {number} කින් අඩු විය, බොහෝ දුරට හිමිකම් ඉල්ලන වාර ගණන අඩු වූ නිසාය.</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly by reserves and claims of earlier periods.</source>
        <translation>හිමිකම් අනුපාතය ප්‍රතිශත අංක {number} කින් අඩු විය, බොහෝ දුරට පෙර කාලවල සංචිත හා හිමිකම් නිසාය.</translation>
    </message>
    <message>
        <source>The claims ratio is what it was in the period before.</source>
        <translation>හිමිකම් අනුපාතය පෙර කාලයේ තිබූ අගයමය.</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because a claim costs more.</source>
        <translation>හිමිකම් අනුපාතය ප්‍රතිශත අංක {number} කින් වැඩි විය, බොහෝ දුරට හිමිකමකට යන වියදම වැඩි වූ නිසාය.</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because an insured year earns less premium.</source>
        <translation>හිමිකම් අනුපාතය ප්‍රතිශත අංක {number} කින් වැඩි විය, බොහෝ දුරට රක්ෂිත වසරකින් අඩු වාරිකයක් උපයන නිසාය.</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because claims are made more often.</source>
        <translation>හිමිකම් අනුපාතය ප්‍රතිශත අංක {number} කින් වැඩි විය, බොහෝ දුරට හිමිකම් ඉල්ලන වාර ගණන වැඩි වූ නිසාය.</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly by reserves and claims of earlier periods.</source>
        <translation>හිමිකම් අනුපාතය ප්‍රතිශත අංක {number} කින් වැඩි විය, බොහෝ දුරට පෙර කාලවල සංචිත හා හිමිකම් නිසාය.</translation>
    </message>
    <message>
        <source>The command coverbook verify with the file and this paper says whether the file still gives the same figures, as it stood at the save whose fingerprint is on its first page.</source>
        <translation>කවරයේ ඇඟිලි සලකුණ ඇති සුරැකීමේදී ගොනුව තිබූ පරිදි, එය තවමත් එම සංඛ්‍යාම දෙනවාදැයි, ගොනුව හා මෙම ලියවිල්ල සමඟ coverbook verify විධානය කියයි.</translation>
    </message>
    <message>
        <source>The period is closed · printed on {day} at {time}</source>
        <translation>කාලය වසා ඇත · {day} දින {time} ට මුද්‍රණය කළේය</translation>
    </message>
    <message>
        <source>The ten indicators</source>
        <translation>දර්ශක දහය</translation>
    </message>
    <message>
        <source>The ten indicators and their fractions</source>
        <translation>දර්ශක දහය හා ඒවායේ භාග</translation>
    </message>
    <message>
        <source>This statement is not signed, and its figures are not proved: the saves of the file do not hold, for something in it is no longer as it was saved. Verify the file, on the page Data or with coverbook verify: that names what was changed, and what to do.</source>
        <translation>මෙම ප්‍රකාශනය අත්සන් කර නැත, එහි සංඛ්‍යා ඔප්පු වී නැත: ගොනුවේ යමක් සුරැකූ පරිදි තවදුරටත් නැති බැවින් එහි සුරැකීම් නොගැළපේ. දත්ත පිටුවේ හෝ coverbook verify මගින් ගොනුව සත්‍යාපනය කරන්න: වෙනස් කළේ කුමක්ද, කළ යුත්තේ කුමක්ද යන්න එය කියයි.</translation>
    </message>
    <message>
        <source>This statement is not signed, and its figures are not proved: they are not those that were frozen when the quarter was closed. Verify the file, on the page Data or with coverbook verify: that names which differ, and what to do.</source>
        <translation>මෙම ප්‍රකාශනය අත්සන් කර නැත, එහි සංඛ්‍යා ඔප්පු වී නැත: ඒවා කාර්තුව වැසූ විට තිර කළ සංඛ්‍යා නොවේ. දත්ත පිටුවේ හෝ coverbook verify මගින් ගොනුව සත්‍යාපනය කරන්න: වෙනස් වන්නේ මොනවාද, කළ යුත්තේ කුමක්ද යන්න එය කියයි.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>ප්‍රවණතාව</translation>
    </message>
    <message>
        <source>Unearned premium</source>
        <translation>නූපයූ වාරිකය</translation>
    </message>
    <message>
        <source>Why the claims ratio changed</source>
        <translation>හිමිකම් අනුපාතය වෙනස් වූයේ ඇයි</translation>
    </message>
    <message>
        <source>Why the claims ratio changed cannot be told: no premium was earned or nobody was insured in one of the periods.</source>
        <translation>හිමිකම් අනුපාතය වෙනස් වූයේ ඇයි දැයි කිව නොහැක: එක් කාලයක වාරිකයක් උපයා නැත, නැතහොත් කිසිවෙක් රක්ෂිත වී සිටියේ නැත.</translation>
    </message>
    <message>
        <source>a person&apos;s own data</source>
        <translation>පුද්ගලයෙකුගේම දත්ත</translation>
    </message>
    <message>
        <source>less: {line}</source>
        <translation>අඩු කළා: {line}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>නව</translation>
    </message>
    <message>
        <source>off</source>
        <translation>අක්‍රියයි</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ක්‍රියාත්මකයි</translation>
    </message>
    <message>
        <source>on above {amount}</source>
        <translation>{amount} ට වැඩි විට ක්‍රියාත්මකයි</translation>
    </message>
    <message>
        <source>save {save}</source>
        <translation>සුරැකීම {save}</translation>
    </message>
    <message>
        <source>with every office beside it</source>
        <translation>සෑම කාර්යාලයක්ම පසෙකින්</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ඉල්ලා අස්කරගත්</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{first} to {last}, amounts in {currency}</source>
        <translation>{first} සිට {last} දක්වා, මුදල් {currency} වලින්</translation>
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
        <translation>{name} තනිව කාලය සකස් කර වසා ඇත.</translation>
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
            <numerusform>පිටු %n මුද්‍රකයට යැවීය.</numerusform>
            <numerusform>පිටු %n මුද්‍රකයට යැවීය.</numerusform>
        </translation>
    </message>
    <message>
        <source>Identification, income statement, balance sheet, reserves with their methods, the ten indicators with a chart, and lines to sign.</source>
        <translation>හඳුනාගැනීම, ආදායම් ප්‍රකාශනය, ශේෂ පත්‍රය, සංචිත හා ක්‍රම, ප්‍රස්තාරයක් සමඟ දර්ශක දහය, අත්සන් පේළි.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>ලියවිල්ලේ භාෂාව</translation>
    </message>
    <message>
        <source>Make the statement</source>
        <translation>ප්‍රකාශනය සාදන්න</translation>
    </message>
    <message>
        <source>No statement is made yet for these choices. Make it, then read, save or print it.</source>
        <translation>මෙම තේරීම්වලට තවම ප්‍රකාශනයක් සාදා නැත. එය සාදා, කියවන්න, සුරකින්න හෝ මුද්‍රණය කරන්න.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>නැත</translation>
    </message>
    <message>
        <source>Open its figures</source>
        <translation>එහි සංඛ්‍යා විවෘත කරන්න</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ගොනු (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>මුද්‍රණය…</translation>
    </message>
    <message>
        <source>Quarter {number}, {year}</source>
        <translation>කාර්තුව {number}, {year}</translation>
    </message>
    <message>
        <source>Quarter, chosen in the bar above</source>
        <translation>කාර්තුව, ඉහත තීරුවේ තෝරන</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>මෙලෙස සුරකින්න…</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>ප්‍රකාශනය සුරකින්න</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} ලෙස සුරැකිණි.</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>දෙවන භාෂාව</translation>
    </message>
    <message>
        <source>The statement is being made…</source>
        <translation>ප්‍රකාශනය සාදමින්…</translation>
    </message>
    <message>
        <source>This quarter is not over: the figures are those known today.</source>
        <translation>මෙම කාර්තුව අවසන් නැත: සංඛ්‍යා අද දන්නා ඒවාය.</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>එහි ඇති දේ</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} සිට {last} දක්වා</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Taken back: {record} ({sheet})</source>
        <translation>ආපසු ගත්: {record} ({sheet})</translation>
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
        <translation>{field}: {new}, පෙර {old}, {record} ({sheet})</translation>
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
        <translation>පෝරමයක මාතෘකාවක් හා පේළි ඇත: title = “…”, ඉන්පසු එක් එක් පේළියට [[row]].</translation>
    </message>
    <message>
        <source>It cannot be opened; look whether there is a file of this name.</source>
        <translation>එය විවෘත කළ නොහැක; මෙම නම ඇති ගොනුවක් තිබේදැයි බලන්න.</translation>
    </message>
    <message>
        <source>It cannot be read as a form (TOML, UTF-8): {reason}</source>
        <translation>එය පෝරමයක් ලෙස කියවිය නොහැක (TOML, UTF-8): {reason}</translation>
    </message>
    <message>
        <source>Line or formula</source>
        <translation>පේළිය හෝ සූත්‍රය</translation>
    </message>
    <message>
        <source>Row {number}: {problem}</source>
        <translation>පේළිය {number}: {problem}</translation>
    </message>
    <message>
        <source>Supervisor&apos;s form</source>
        <translation>අධීක්ෂකයාගේ පෝරමය</translation>
    </message>
    <message>
        <source>a formula needs a label.</source>
        <translation>සූත්‍රයකට නමක් (label) අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>a formula needs a unit: {units}.</source>
        <translation>සූත්‍රයකට ඒකකයක් (unit) අවශ්‍යයි: {units}.</translation>
    </message>
    <message>
        <source>a heading stands alone.</source>
        <translation>ශීර්ෂයක් (heading) එහි පේළියේ තනිව තිබිය යුතුය.</translation>
    </message>
    <message>
        <source>it is no row; write [[row]] above it.</source>
        <translation>එය පේළියක් නොවේ; ඊට ඉහළින් [[row]] ලියන්න.</translation>
    </message>
    <message>
        <source>it needs a code of its own: a letter, then letters, digits and points.</source>
        <translation>එයට එහිම කේතයක් (code) අවශ්‍යයි: අකුරක්, ඉන්පසු අකුරු, ඉලක්කම් හා තිත්.</translation>
    </message>
    <message>
        <source>it needs a figure or a formula, one of them.</source>
        <translation>එයට සංඛ්‍යාවක් (figure) හෝ සූත්‍රයක් (formula) අවශ්‍යයි, ඒ දෙකෙන් එකක් පමණි.</translation>
    </message>
    <message>
        <source>the file that describes the form; without one an example</source>
        <translation>පෝරමය විස්තර කරන ගොනුව; එය නැතිව උදාහරණයක්</translation>
    </message>
    <message>
        <source>the formula names {code}, and no row above it has this code.</source>
        <translation>සූත්‍රය {code} නම් කරයි, එහෙත් ඊට ඉහළ කිසිදු පේළියකට එම කේතය නැත.</translation>
    </message>
    <message>
        <source>the formula “{formula}” cannot be read.</source>
        <translation>“{formula}” සූත්‍රය කියවිය නොහැක.</translation>
    </message>
    <message>
        <source>there is no figure {name}; the nearest is {near}.</source>
        <translation>{name} සංඛ්‍යාවක් නැත; ළඟම එක {near} ය.</translation>
    </message>
    <message>
        <source>there is no {key}; a row has {known}.</source>
        <translation>{key} යන්නක් නැත; පේළියක ඇත්තේ {known} ය.</translation>
    </message>
    <message>
        <source>words stand in quotation marks; total is true or false.</source>
        <translation>වචන උද්ධෘත ලකුණු තුළ ලියයි; total යනු true හෝ false ය.</translation>
    </message>
</context>
<context>
    <name>Takaful</name>
    <message>
        <source>All charges up to the end</source>
        <translation>අවසානය දක්වා සියලු ගාස්තු</translation>
    </message>
    <message>
        <source>Both funds</source>
        <translation>අරමුදල් දෙකම</translation>
    </message>
    <message>
        <source>Charges of the operator</source>
        <translation>ක්‍රියාකරුගේ ගාස්තු</translation>
    </message>
    <message>
        <source>Charges of the time before</source>
        <translation>පෙර කාලයේ ගාස්තු</translation>
    </message>
    <message>
        <source>No product is a takaful product: its model says so.</source>
        <translation>කිසිදු නිෂ්පාදනයක් තකාෆුල් නිෂ්පාදනයක් නොවේ: එය කියන්නේ එහි ආකෘතියයි.</translation>
    </message>
    <message>
        <source>Operator&apos;s fee on contributions</source>
        <translation>දායක මුදල් මත ක්‍රියාකරුගේ ගාස්තුව</translation>
    </message>
    <message>
        <source>Operator&apos;s fund</source>
        <translation>ක්‍රියාකරුගේ අරමුදල</translation>
    </message>
    <message>
        <source>Operator&apos;s share of the surplus</source>
        <translation>අතිරික්තයෙන් ක්‍රියාකරුගේ කොටස</translation>
    </message>
    <message>
        <source>Other operating expenses of the fund</source>
        <translation>අරමුදලේ වෙනත් මෙහෙයුම් වියදම්</translation>
    </message>
    <message>
        <source>Participants&apos; fund</source>
        <translation>සහභාගිවන්නන්ගේ අරමුදල</translation>
    </message>
    <message>
        <source>Split of the surplus</source>
        <translation>අතිරික්තය බෙදීම</translation>
    </message>
    <message>
        <source>Surplus before the operator&apos;s share</source>
        <translation>ක්‍රියාකරුගේ කොටසට පෙර අතිරික්තය</translation>
    </message>
    <message>
        <source>Surplus kept at the end</source>
        <translation>අවසානයේ තබාගත් අතිරික්තය</translation>
    </message>
    <message>
        <source>Surplus kept from the time before</source>
        <translation>පෙර කාලයෙන් තබාගත් අතිරික්තය</translation>
    </message>
    <message>
        <source>Surplus of the participants</source>
        <translation>සහභාගිවන්නන්ගේ අතිරික්තය</translation>
    </message>
    <message>
        <source>Takaful funds</source>
        <translation>තකාෆුල් අරමුදල්</translation>
    </message>
    <message>
        <source>The operator bears its own costs: what vouchers enter is what the participants&apos; fund pays beside the charges.</source>
        <translation>ක්‍රියාකරු තම වියදම් දරයි: වවුචරවලින් ඇතුළත් කරන්නේ ගාස්තුවලට අමතරව සහභාගිවන්නන්ගේ අරමුදල ගෙවන දේය.</translation>
    </message>
</context>
<context>
    <name>Tariff</name>
    <message numerus="yes">
        <source>%n dependants at {amount}</source>
        <translation>
            <numerusform>යැපෙන්නන් %n, {amount} බැගින්</numerusform>
            <numerusform>යැපෙන්නන් %n, {amount} බැගින්</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at {amount}</source>
        <translation>
            <numerusform>අය %n, {amount} බැගින්</numerusform>
            <numerusform>අය %n, {amount} බැගින්</numerusform>
        </translation>
    </message>
    <message>
        <source>As for the last term: the product has no tariff.</source>
        <translation>පසුගිය කාලයේ මෙන්: නිෂ්පාදනයට ගාස්තු වගුවක් නැත.</translation>
    </message>
    <message>
        <source>No charge of the tariff applies.</source>
        <translation>ගාස්තු වගුවේ අය කිරීමක් අදාළ නොවේ.</translation>
    </message>
    <message>
        <source>No premium is set for the age of {name}, {age}.</source>
        <translation>{name} ගේ වයසට, {age}, වාරිකයක් නියම කර නැත.</translation>
    </message>
    <message>
        <source>The premium follows the age: {name} needs a birth date.</source>
        <translation>වාරිකය වයස අනුවය: {name} ගේ උපන් දිනය අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>The premium is a share of the loan: no loan is known.</source>
        <translation>වාරිකය ණයෙන් කොටසකි: ණයක් නොදනී.</translation>
    </message>
    <message>
        <source>The premium is a share of the loan: nothing is left of it on that day.</source>
        <translation>වාරිකය ණයෙන් කොටසකි: එදින එයින් කිසිවක් ඉතිරි නැත.</translation>
    </message>
    <message>
        <source>The premium is a share of the sum insured: it is not known.</source>
        <translation>වාරිකය රක්ෂිත මුදලෙන් කොටසකි: එය නොදනී.</translation>
    </message>
    <message>
        <source>The premium is reckoned person by person: nobody is named.</source>
        <translation>වාරිකය ගණනය කරන්නේ පුද්ගලයාට පුද්ගලයාය: කිසිවෙකු නම් කර නැත.</translation>
    </message>
    <message>
        <source>The tariff makes it {reckoning}, not {amount}.</source>
        <translation>ගාස්තු වගුව අනුව {amount} නොව {reckoning}.</translation>
    </message>
    <message>
        <source>Waiting period up to {last}: what happens from {first} on is covered.</source>
        <translation>පොරොත්තු කාලය {last} දක්වා: {first} සිට සිදුවන දේ ආවරණය වේ.</translation>
    </message>
    <message>
        <source>{amount} for the policy</source>
        <translation>ඔප්පුවට {amount}</translation>
    </message>
    <message>
        <source>{charge} (age {band})</source>
        <translation>{charge} (වයස {band})</translation>
    </message>
    <message>
        <source>{first} and over</source>
        <translation>{first} හා වැඩි</translation>
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
            <numerusform>{name} සුදුසු නැත: වයස %n, {product} බාරගන්නේ {least} සිටය.</numerusform>
            <numerusform>{name} සුදුසු නැත: වයස %n, {product} බාරගන්නේ {least} සිටය.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not eligible: {age} years old, and {product} covers up to {most}.</source>
        <translation>{name} සුදුසු නැත: වයස {age}, {product} ආවරණය කරන්නේ {most} දක්වාය.</translation>
    </message>
    <message>
        <source>{percent}% of the loan of {sum}</source>
        <translation>{sum} ණයෙන් {percent}%</translation>
    </message>
    <message>
        <source>{percent}% of {sum} insured</source>
        <translation>රක්ෂිත {sum} න් {percent}%</translation>
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
        <translation>එකම දිනයේ ඇරඹෙන නිෂ්පාදනයක සියලු අය කිරීම් ඊළඟ ඒවා තෙක් එකට වලංගුය.</translation>
    </message>
    <message>
        <source>For a whole term.</source>
        <translation>සම්පූර්ණ කාලයකට.</translation>
    </message>
    <message>
        <source>In percent of the sum insured or of the loan: 0.5 for a half of one percent.</source>
        <translation>රක්ෂිත මුදලෙන් හෝ ණයෙන් සියයට: සියයට භාගයකට 0.5.</translation>
    </message>
    <message>
        <source>Premium basis</source>
        <translation>වාරික පදනම</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n claims approved and not paid in full</source>
        <translation>
            <numerusform>අනුමත කර සම්පූර්ණයෙන් නොගෙවූ හිමිකම් %n</numerusform>
            <numerusform>අනුමත කර සම්පූර්ණයෙන් නොගෙවූ හිමිකම් %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims reported by {day} and not decided</source>
        <translation>
            <numerusform>{day} වන විට වාර්තා වී තීරණය නොවූ හිමිකම් %n</numerusform>
            <numerusform>{day} වන විට වාර්තා වී තීරණය නොවූ හිමිකම් %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints received by {day} and not answered</source>
        <translation>
            <numerusform>{day} දක්වා ලැබුණු, පිළිතුරු නොදුන් පැමිණිලි %n ක්</numerusform>
            <numerusform>{day} දක්වා ලැබුණු, පිළිතුරු නොදුන් පැමිණිලි %n ක්</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts between laptops</source>
        <translation>
            <numerusform>පරිගණක අතර ගැටුම් %n ක්</numerusform>
            <numerusform>පරිගණක අතර ගැටුම් %n ක්</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings at the last look, {when}</source>
        <translation>
            <numerusform>අවසන් බැලීමේදී සොයාගැනීම් %n, {when}</numerusform>
            <numerusform>අවසන් බැලීමේදී සොයාගැනීම් %n, {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n investments fall due, the first on {day}</source>
        <translation>
            <numerusform>ආයෝජන %n ක් කල් පිරේ, පළමුවැන්න {day} දින</numerusform>
            <numerusform>ආයෝජන %n ක් කල් පිරේ, පළමුවැන්න {day} දින</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished: {form}</source>
        <translation>
            <numerusform>නිම නොකළ %n: {form}</numerusform>
            <numerusform>නිම නොකළ %n: {form}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies to renew by {day}</source>
        <translation>
            <numerusform>{day} වන විට අලුත් කළ යුතු ඔප්පු %n</numerusform>
            <numerusform>{day} වන විට අලුත් කළ යුතු ඔප්පු %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n premiums due by {day} and not paid</source>
        <translation>
            <numerusform>{day} වන විට ගෙවිය යුතු නොගෙවූ වාරික %n</numerusform>
            <numerusform>{day} වන විට ගෙවිය යුතු නොගෙවූ වාරික %n</numerusform>
        </translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>දින 31 සිට 60</translation>
    </message>
    <message>
        <source>31 to 90 days</source>
        <translation>දින 31 සිට 90</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>දින 61 සිට 90</translation>
    </message>
    <message>
        <source>8 to 15 days left</source>
        <translation>දින 8 සිට 15 දක්වා ඉතිරිය</translation>
    </message>
    <message>
        <source>8 to 30 days</source>
        <translation>දින 8 සිට 30</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>පිළිතුරු දිය යුතු දිනය</translation>
    </message>
    <message>
        <source>Answer complaints</source>
        <translation>පැමිණිලිවලට පිළිතුරු දෙන්න</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>අරඹන්න</translation>
    </message>
    <message>
        <source>Claims by step</source>
        <translation>පියවර අනුව හිමිකම්</translation>
    </message>
    <message>
        <source>Claims to decide</source>
        <translation>තීරණය කළ යුතු හිමිකම්</translation>
    </message>
    <message>
        <source>Claims to pay</source>
        <translation>ගෙවිය යුතු හිමිකම්</translation>
    </message>
    <message>
        <source>Close {quarter}: {days}</source>
        <translation>{quarter} වසන්න: {days}</translation>
    </message>
    <message>
        <source>Complaints to answer</source>
        <translation>පිළිතුරු දිය යුතු පැමිණිලි</translation>
    </message>
    <message>
        <source>Covered up to</source>
        <translation>අවසානය</translation>
    </message>
    <message>
        <source>Decide claims</source>
        <translation>හිමිකම් තීරණය කරන්න</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>තීරණය කළ</translation>
    </message>
    <message>
        <source>Describe the scheme</source>
        <translation>යෝජනා ක්‍රමය විස්තර කරන්න</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>ගෙවිය යුතු</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>ඇස්තමේන්තුව</translation>
    </message>
    <message>
        <source>Every claim that was approved is paid.</source>
        <translation>අනුමත සෑම හිමිකමක්ම ගෙවා ඇත.</translation>
    </message>
    <message>
        <source>Every claim that was reported is decided.</source>
        <translation>වාර්තා වූ සෑම හිමිකමක්ම තීරණය කර ඇත.</translation>
    </message>
    <message>
        <source>Every complaint is answered.</source>
        <translation>සෑම පැමිණිල්ලකටම පිළිතුරු දී ඇත.</translation>
    </message>
    <message>
        <source>Every premium that is due is paid.</source>
        <translation>ගෙවිය යුතු සෑම වාරිකයක්ම ගෙවා ඇත.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>පළමු පියවර</translation>
    </message>
    <message>
        <source>Indicators of the period</source>
        <translation>කාලයේ දර්ශක</translation>
    </message>
    <message>
        <source>Its name, currency, products and offices.</source>
        <translation>එහි නම, මුදල් ඒකකය, නිෂ්පාදන හා කාර්යාල.</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n days ago</source>
        <translation>
            <numerusform>අවසන් උපස්ථය දින %n කට පෙර</numerusform>
            <numerusform>අවසන් උපස්ථය දින %n කට පෙර</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup today</source>
        <translation>අවසන් උපස්ථය අද</translation>
    </message>
    <message>
        <source>Latest saves</source>
        <translation>නවතම සුරැකීම්</translation>
    </message>
    <message>
        <source>Look for doubtful records</source>
        <translation>සැකසහිත සටහන් සොයන්න</translation>
    </message>
    <message>
        <source>Member or group</source>
        <translation>සාමාජිකයා/කණ්ඩායම</translation>
    </message>
    <message>
        <source>Next policies to renew</source>
        <translation>ඊළඟට අලුත් කළ යුතු ඔප්පු</translation>
    </message>
    <message>
        <source>No policy ends within 60 days.</source>
        <translation>දින 60 ක් තුළ ඔප්පුවක් අවසන් නොවේ.</translation>
    </message>
    <message>
        <source>Nothing has been saved in this file yet.</source>
        <translation>මෙම ගොනුවේ තවම කිසිවක් සුරැකුවේ නැත.</translation>
    </message>
    <message>
        <source>Offer a product</source>
        <translation>නිෂ්පාදනයක් දෙන්න</translation>
    </message>
    <message>
        <source>Oldest claims without a decision</source>
        <translation>තීරණයක් නැති පැරණිතම හිමිකම්</translation>
    </message>
    <message>
        <source>Pay claims</source>
        <translation>හිමිකම් ගෙවන්න</translation>
    </message>
    <message>
        <source>Policies to renew</source>
        <translation>අලුත් කළ යුතු ඔප්පු</translation>
    </message>
    <message>
        <source>Premiums to take</source>
        <translation>ලබාගත යුතු වාරික</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>වාර්තා කළ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>සියල්ල පෙන්වන්න</translation>
    </message>
    <message>
        <source>Take premiums</source>
        <translation>වාරික ලබාගන්න</translation>
    </message>
    <message>
        <source>The holder first, then all who are covered.</source>
        <translation>ඔප්පුකරු මුලින්, ඉන්පසු ආවරණය වන සියල්ලෝ.</translation>
    </message>
    <message numerus="yes">
        <source>The quarter ends in %n days</source>
        <translation>
            <numerusform>කාර්තුව තව දින %n කින් අවසන් වේ</numerusform>
            <numerusform>කාර්තුව තව දින %n කින් අවසන් වේ</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>කුමක්ද</translation>
    </message>
    <message>
        <source>What happened, when, and what it cost.</source>
        <translation>කුමක් සිදු වූයේද, කවදාද, වියදම කොපමණද.</translation>
    </message>
    <message>
        <source>What it covers, for how long, at which age.</source>
        <translation>එය ආවරණය කරන දේ, කාලය, වයස.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>කවදාද</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>කවුද</translation>
    </message>
    <message>
        <source>With a receipt, for a policy that is due.</source>
        <translation>ගෙවිය යුතු ඔප්පුවකට, ලදුපතක් සමඟ.</translation>
    </message>
    <message>
        <source>ended, in grace</source>
        <translation>අවසන්, සහන කාලයේ</translation>
    </message>
    <message>
        <source>late: over {days} days</source>
        <translation>ප්‍රමාදයි: දින {days} කට වැඩිය</translation>
    </message>
    <message>
        <source>more than 15 days left</source>
        <translation>දින 15 කට වඩා ඉතිරිය</translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation>දින 90 ට වැඩි</translation>
    </message>
    <message>
        <source>up to 30 days</source>
        <translation>දින 30 දක්වා</translation>
    </message>
    <message>
        <source>up to 7 days</source>
        <translation>දින 7 දක්වා</translation>
    </message>
    <message>
        <source>up to 7 days left</source>
        <translation>දින 7 ක් දක්වා ඉතිරිය</translation>
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
        <translation>මෙම පරිගණකයේ කේතය: එය දෙන අංකවල මෙය ඇත</translation>
    </message>
    <message>
        <source>Files: open another scheme or begin a new one</source>
        <translation>ගොනු: වෙනත් යෝජනා ක්‍රමයක් විවෘත කරන්න හෝ නව එකක් අරඹන්න</translation>
    </message>
    <message>
        <source>Find a person, receipt, claim or page (Ctrl+K)</source>
        <translation>නම, ලදුපත, හිමිකම, පිටුව සොයන්න (Ctrl+K)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>භාෂාව</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>පෙන්වන කාලය</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (closed)</source>
        <translation>කාර්තුව {number}, {year} (වසා ඇත)</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (open)</source>
        <translation>කාර්තුව {number}, {year} (විවෘත)</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (running)</source>
        <translation>කාර්තුව {number}, {year} (ගලා යන)</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>වැඩ කරන්නේ කවුද</translation>
    </message>
</context>
<context>
    <name>Treaty</name>
    <message>
        <source>Excess of loss</source>
        <translation>අලාභ අතිරික්ත</translation>
    </message>
    <message>
        <source>Quota share</source>
        <translation>කෝටා කොටස</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>අලාභ නැවතුම්</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>අතිරික්ත</translation>
    </message>
</context>
<context>
    <name>Treaty form</name>
    <message>
        <source>Commission, in percent</source>
        <translation>කොමිස්, සියයට</translation>
    </message>
    <message>
        <source>Kept by the scheme</source>
        <translation>යෝජනා ක්‍රමය තබාගන්නා</translation>
    </message>
    <message>
        <source>Kept, in percent of earned premium</source>
        <translation>තබාගන්නා, උපයාගත් වාරිකයෙන් සියයට</translation>
    </message>
    <message>
        <source>Leave empty for all products.</source>
        <translation>සියලු නිෂ්පාදනවලට නම් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Limit of the reinsurer</source>
        <translation>ප්‍රතිරක්ෂකගේ සීමාව</translation>
    </message>
    <message>
        <source>Limit, in percent of earned premium</source>
        <translation>සීමාව, උපයාගත් වාරිකයෙන් සියයට</translation>
    </message>
    <message>
        <source>Of a stop loss that is agreed as a claims ratio: 90 for ninety percent.</source>
        <translation>හිමිකම් අනුපාතයක් ලෙස එකඟ වූ අලාභ නැවතුම් ගිවිසුමක: සියයට අනූවට 90.</translation>
    </message>
    <message>
        <source>Of a stop loss: the most it bears above what is kept. Empty: without limit.</source>
        <translation>අලාභ නැවතුම් ගිවිසුමක: තබාගන්නා දෙයට වඩා එය දරන උපරිමය. හිස්: සීමාවක් නැත.</translation>
    </message>
    <message>
        <source>Quota share: of every premium and claim. Excess of loss and stop loss: what the treaty costs, of the premium that falls due in its days. Surplus: leave it empty.</source>
        <translation>කෝටා කොටස: සෑම වාරිකයකින් හා හිමිකමකින්. අලාභ අතිරික්ත හා අලාභ නැවතුම්: ගිවිසුමේ දිනවල ගෙවිය යුතු වන වාරිකයෙන් ගිවිසුමට වැය වන දේ. අතිරික්ත: හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Reinsurer</source>
        <translation>ප්‍රතිරක්ෂක</translation>
    </message>
    <message>
        <source>Share ceded, in percent</source>
        <translation>පවරන කොටස, සියයට</translation>
    </message>
    <message>
        <source>Surplus: of each sum insured. Excess of loss: of each claim. Stop loss: of all claims.</source>
        <translation>අතිරික්ත: එක් එක් රක්ෂිත මුදලෙන්. අලාභ අතිරික්ත: එක් එක් හිමිකමෙන්. අලාභ නැවතුම්: සියලු හිමිකම්වලින්.</translation>
    </message>
    <message>
        <source>The most the reinsurer bears above what is kept. Surplus of four lines: four times what is kept.</source>
        <translation>තබාගන්නා දෙයට වඩා ප්‍රතිරක්ෂකයා දරන උපරිමය. පේළි හතරක අතිරික්ත: තබාගන්නා දේ මෙන් හතර ගුණයකි.</translation>
    </message>
    <message>
        <source>What the reinsurer pays back of the premium it is given.</source>
        <translation>ප්‍රතිරක්ෂක ලැබෙන වාරිකයෙන් ආපසු ගෙවන දේ.</translation>
    </message>
</context>
<context>
    <name>Triangles</name>
    <message>
        <source>A row is the period of the events, a column how late they were reported: what all told by then are worth.</source>
        <translation>පේළියක් සිදුවීම් කාලයයි, තීරුවක් වාර්තාව ප්‍රමාද වූ කාලයයි: ඒ වන විට කී සියල්ලේ අගය.</translation>
    </message>
    <message>
        <source>By month {age}</source>
        <translation>{age} වන මාසය වන විට</translation>
    </message>
    <message>
        <source>By quarter {age}</source>
        <translation>{age} වන කාර්තුව වන විට</translation>
    </message>
    <message>
        <source>By year {age}</source>
        <translation>{age} වන වසර වන විට</translation>
    </message>
    <message>
        <source>Development triangles</source>
        <translation>වර්ධන ත්‍රිකෝණ</translation>
    </message>
    <message>
        <source>No claim of this product is reported.</source>
        <translation>මෙම නිෂ්පාදනයේ හිමිකමක් වාර්තා වී නැත.</translation>
    </message>
    <message>
        <source>Reports that came later than the last column are in the reserves, too.</source>
        <translation>අවසන් තීරුවට පසු ආ වාර්තා ද සංචිතවල ඇත.</translation>
    </message>
    <message>
        <source>The last {most} periods are shown; the methods use earlier ones, too.</source>
        <translation>අවසන් කාල {most} පෙන්වයි; ක්‍රම පෙර ඒවා ද යොදයි.</translation>
    </message>
    <message>
        <source>The last {number} periods are shown; the methods use all of them.</source>
        <translation>අවසන් කාල {number} පෙන්වයි; ක්‍රම සියල්ල භාවිත කරයි.</translation>
    </message>
    <message>
        <source>The stronger the tint of a cell, the nearer it is to all that is told of its row so far.</source>
        <translation>කොටුවක පැහැය තද වන තරමට, එය එම පේළියේ මෙතෙක් කී සියල්ලට ආසන්නය.</translation>
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
        <translation>ඔප්පු සටහන් අනුව</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>වෙනස</translation>
    </message>
    <message>
        <source>Earned by</source>
        <translation>උපයන්නේ</translation>
    </message>
    <message>
        <source>Exits are known to the records only: the bulk method goes on earning.</source>
        <translation>ඉවත් වීම් දන්නේ සටහන් පමණි: තොග ක්‍රමය දිගටම උපයයි.</translation>
    </message>
    <message>
        <source>For months</source>
        <translation>මාස ගණන</translation>
    </message>
    <message>
        <source>In bulk</source>
        <translation>තොග වශයෙන්</translation>
    </message>
    <message>
        <source>In bulk, all premium due in a month starts in its middle and runs for as many months as it is for.</source>
        <translation>තොග වශයෙන්, මාසයක ගෙවිය යුතු සියලු වාරික එහි මැද ඇරඹී අදාළ මාස ගණන පවතී.</translation>
    </message>
    <message>
        <source>In bulk, month by month</source>
        <translation>තොග වශයෙන්, මාසයෙන් මාසය</translation>
    </message>
    <message>
        <source>Month due</source>
        <translation>ගෙවිය යුතු මාසය</translation>
    </message>
    <message>
        <source>Months begun</source>
        <translation>ඇරඹූ මාස</translation>
    </message>
    <message>
        <source>Of the records</source>
        <translation>සටහන්වල</translation>
    </message>
    <message>
        <source>Share unearned</source>
        <translation>නූපයූ කොටස</translation>
    </message>
    <message>
        <source>The months are those of the premium&apos;s days, or the product&apos;s term where it names none.</source>
        <translation>මාස වාරිකයේ දිනවල ඒවාය, දින නම් කර නැත්නම් නිෂ්පාදනයේ කාලයයි.</translation>
    </message>
    <message>
        <source>Unearned</source>
        <translation>නූපයූ</translation>
    </message>
    <message>
        <source>Unearned premium by policy records and in bulk by the month due</source>
        <translation>ඔප්පු සටහන් අනුව හා ගෙවිය යුතු මාසය අනුව තොග වශයෙන් නූපයූ වාරිකය</translation>
    </message>
    <message>
        <source>Unearned premium two ways</source>
        <translation>ක්‍රම දෙකකින් නූපයූ වාරිකය</translation>
    </message>
    <message>
        <source>months each premium is for; else as recorded, or the product&apos;s term</source>
        <translation>එක් එක් වාරිකයේ මාස ගණන; නැතහොත් සටහන් කළ පරිදි, හෝ නිෂ්පාදනයේ කාලය</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Close and start again</source>
        <translation>වසා නැවත අරඹන්න</translation>
    </message>
    <message>
        <source>Coverbook starts.</source>
        <translation>Coverbook ආරම්භ වේ.</translation>
    </message>
    <message>
        <source>Move {name} out of the program&apos;s folder first: the folder will be replaced.</source>
        <translation>පළමුව {name} වැඩසටහනේ ෆෝල්ඩරයෙන් පිටතට ගන්න: ෆෝල්ඩරය ප්‍රතිස්ථාපනය වේ.</translation>
    </message>
    <message>
        <source>Say which update, or in which folder it lies.</source>
        <translation>කුමන යාවත්කාලීනයද, නැතහොත් එය ඇති ෆෝල්ඩරය කුමක්දැයි කියන්න.</translation>
    </message>
    <message>
        <source>The new version is being made and tried. You can go on working.</source>
        <translation>නව අනුවාදය සාදමින් අත්හදා බලයි. ඔබට දිගටම වැඩ කළ හැක.</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>වැඩසටහන</translation>
    </message>
    <message>
        <source>The update needs {needed} MB, and {free} MB are free. Nothing was changed.</source>
        <translation>යාවත්කාලීනයට MB {needed} අවශ්‍යයි, නිදහස් MB {free}. කිසිවක් වෙනස් නොවීය.</translation>
    </message>
    <message>
        <source>This Coverbook runs from its source: update that, or name a folder (--program).</source>
        <translation>මෙම Coverbook එහි මූල කේතයෙන් ක්‍රියා කරයි: එය යාවත්කාලීන කරන්න, නැතහොත් ෆෝල්ඩරයක් නම් කරන්න (--program).</translation>
    </message>
    <message>
        <source>This Coverbook runs from its source: update that.</source>
        <translation>මෙම Coverbook එහි මූල කේතයෙන් ක්‍රියා කරයි: එය යාවත්කාලීන කරන්න.</translation>
    </message>
    <message>
        <source>This program came without a key to prove updates by: install it anew instead.</source>
        <translation>මෙම වැඩසටහන යාවත්කාලීන ඔප්පු කිරීමේ යතුරක් නැතිව ලැබී ඇත: ඒ වෙනුවට අලුතින් ස්ථාපනය කරන්න.</translation>
    </message>
    <message>
        <source>This update begins with version {version}, and {file} is another one here.</source>
        <translation>මෙම යාවත්කාලීනය {version} අනුවාදයෙන් ඇරඹේ, මෙහි {file} වෙනත් එකකි.</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation>USB ධාවකයකින් යාවත්කාලීන කරන්න…</translation>
    </message>
    <message>
        <source>Updates of Coverbook (*{ending})</source>
        <translation>Coverbook යාවත්කාලීන (*{ending})</translation>
    </message>
    <message>
        <source>Version {new} does not start on this computer: version {old} stays in its place.</source>
        <translation>{new} අනුවාදය මෙම පරිගණකයේ ආරම්භ නොවේ: {old} අනුවාදය එහි ස්ථානයේ රැඳේ.</translation>
    </message>
    <message>
        <source>Version {new} is in the place of version {old}.</source>
        <translation>{old} අනුවාදය වෙනුවට {new} අනුවාදය ඇත.</translation>
    </message>
    <message>
        <source>Version {new} is ready. It takes its place when you close the window.</source>
        <translation>{new} අනුවාදය සූදානම්ය. ඔබ කවුළුව වසන විට එය ස්ථානය ගනී.</translation>
    </message>
    <message>
        <source>You may not write in {folder}: ask whoever installed Coverbook there.</source>
        <translation>ඔබට {folder} හි ලිවිය නොහැක: එහි Coverbook ස්ථාපනය කළ අයගෙන් විමසන්න.</translation>
    </message>
    <message>
        <source>{file} could not be made as it should be. Nothing was changed; try another stick.</source>
        <translation>{file} තිබිය යුතු පරිදි සෑදිය නොහැකි විය. කිසිවක් වෙනස් නොවීය; වෙනත් USB ධාවකයක් උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>{name} is no update of Coverbook, or not a whole one.</source>
        <translation>{name} Coverbook යාවත්කාලීනයක් නොවේ, නැතහොත් සම්පූර්ණ එකක් නොවේ.</translation>
    </message>
    <message>
        <source>{name} was not signed by those who make Coverbook. Nothing was changed.</source>
        <translation>{name} Coverbook සාදන අය අත්සන් කර නැත. කිසිවක් වෙනස් නොවීය.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>A text in row {row} of {table} is damaged. Look it up in a backup, then correct it.</source>
        <translation>{table} හි {row} පේළියේ පෙළක් හානි වී ඇත. උපස්ථයක එය සොයා නිවැරදි කරන්න.</translation>
    </message>
    <message>
        <source>Accept this copy</source>
        <translation>මෙම පිටපත පිළිගන්න</translation>
    </message>
    <message>
        <source>Closed quarters, computed as of their closing, give what was frozen.</source>
        <translation>වැසූ කාර්තු, ඒවා වැසූ අවස්ථාවට අනුව ගණනය කළ විට, තිර කළ දේම දෙයි.</translation>
    </message>
    <message>
        <source>Comparing the sums with the records</source>
        <translation>එකතු සටහන් සමඟ සසඳමින්</translation>
    </message>
    <message>
        <source>Computing closed quarters again</source>
        <translation>වැසූ කාර්තු නැවත ගණනය කරමින්</translation>
    </message>
    <message>
        <source>Enclosed in the PDF, {figure}: it says {said}, the file gives {given}.</source>
        <translation>PDF හි ඇතුළත් {figure}: එය {said} කියයි, ගොනුව {given} දෙයි.</translation>
    </message>
    <message>
        <source>Every link from one record to another leads to a record.</source>
        <translation>එක් සටහනකින් අනෙකට ඇති සෑම සබැඳියක්ම සටහනකට යොමු වේ.</translation>
    </message>
    <message>
        <source>Every page and index of the file can be read.</source>
        <translation>ගොනුවේ සෑම පිටුවක්ම හා සුචියක්ම කියවිය හැක.</translation>
    </message>
    <message>
        <source>Every paper and photo lies beside the book as it was kept.</source>
        <translation>සෑම ලියවිල්ලක්ම හා ඡායාරූපයක්ම තැබූ පරිදිම පොත අසල ඇත.</translation>
    </message>
    <message>
        <source>Every save holds: nothing it wrote was changed, added or taken by hand.</source>
        <translation>සෑම සුරැකීමක්ම ගැළපේ: එය ලියූ කිසිවක් අතින් වෙනස් කර, එක් කර හෝ ගෙන නැත.</translation>
    </message>
    <message>
        <source>Every text can be read.</source>
        <translation>සෑම පෙළක්ම කියවිය හැක.</translation>
    </message>
    <message>
        <source>Following the links</source>
        <translation>සබැඳි ලුහුබඳිමින්</translation>
    </message>
    <message>
        <source>Give one PDF at a time, or the pictures of one paper&apos;s codes.</source>
        <translation>වරකට එක් PDF එකක්, නැතහොත් එක් ලියවිල්ලක කේතවල රූප දෙන්න.</translation>
    </message>
    <message>
        <source>It gives every figure of {name}.</source>
        <translation>එය {name} හි සෑම සංඛ්‍යාවක්ම දෙයි.</translation>
    </message>
    <message>
        <source>Laptop {code} is in the list of this book, but none of its saves is. Compare the file with a backup.</source>
        <translation>{code} පරිගණකය මෙම පොතේ ලැයිස්තුවේ ඇත, එහෙත් එහි සුරැකීම් කිසිවක් නැත. ගොනුව උපස්ථයක් සමඟ සසඳන්න.</translation>
    </message>
    <message>
        <source>Looking at tables, guards and search</source>
        <translation>වගු, ආරක්ෂක හා සෙවීම බලමින්</translation>
    </message>
    <message>
        <source>Looking at the texts</source>
        <translation>පෙළ බලමින්</translation>
    </message>
    <message>
        <source>Looking for the last saves</source>
        <translation>අවසන් සුරැකීම් සොයමින්</translation>
    </message>
    <message>
        <source>Make sums and search anew</source>
        <translation>එකතු හා සෙවීම අලුතින් සාදන්න</translation>
    </message>
    <message>
        <source>No save of this file has the fingerprint {head}. It is another book, an older copy, or its last saves were undone. Take the newest copy.</source>
        <translation>මෙම ගොනුවේ කිසිදු සුරැකීමකට {head} ඇඟිලි සලකුණ නැත. එය වෙනත් පොතකි, පැරණි පිටපතකි, නැතහොත් එහි අවසන් සුරැකීම් අහෝසි කර ඇත. නවතම පිටපත ගන්න.</translation>
    </message>
    <message>
        <source>Page {page} of the statement is missing.</source>
        <translation>ප්‍රකාශනයේ {page} පිටුව නැත.</translation>
    </message>
    <message>
        <source>Page {page} of this paper is no page of the statement, or stands there twice.</source>
        <translation>මෙම ලියවිල්ලේ {page} පිටුව ප්‍රකාශනයේ පිටුවක් නොවේ, නැතහොත් එය දෙවරක් ඇත.</translation>
    </message>
    <message>
        <source>Page {page}, {line}: the statement says {said}, the file gives {given}.</source>
        <translation>පිටුව {page}, {line}: ප්‍රකාශනය {said} කියයි, ගොනුව {given} දෙයි.</translation>
    </message>
    <message>
        <source>Page {page}: the statement says {said}, the file gives {given}.</source>
        <translation>පිටුව {page}: ප්‍රකාශනය {said} කියයි, ගොනුව {given} දෙයි.</translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation>සෑම පිටුවක්ම කියවමින්</translation>
    </message>
    <message>
        <source>Reading papers and photos</source>
        <translation>ලියවිලි හා ඡායාරූප කියවමින්</translation>
    </message>
    <message>
        <source>Reckoning the chain of saves</source>
        <translation>සුරැකීම් දාමය ගණනය කරමින්</translation>
    </message>
    <message>
        <source>Records name a save as theirs that is not in the file (its row is {save}). Compare the file with a backup.</source>
        <translation>සටහන් තමන්ගේ යැයි කියන සුරැකීමක් ගොනුවේ නැත (එහි පේළිය {save}). ගොනුව උපස්ථයක් සමඟ සසඳන්න.</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {target} that is not there. Look it up in a backup.</source>
        <translation>{table} හි {row} පේළිය {target} හි නැති පේළියකට යොමු වේ. උපස්ථයක එය සොයන්න.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: a record of it was replaced by no save after it. Compare the file with a backup.</source>
        <translation>{user} {day} දින කළ {save} සුරැකීම නොගැළපේ: එහි සටහනක් පසු කිසිදු සුරැකීමකින් ප්‍රතිස්ථාපනය කර නැත. ගොනුව උපස්ථයක් සමඟ සසඳන්න.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it follows a save that is not before it. Compare the file with a backup.</source>
        <translation>{user} {day} දින කළ {save} සුරැකීම නොගැළපේ: එය අනුගමනය කරන සුරැකීම ඊට පෙර නැත. ගොනුව උපස්ථයක් සමඟ සසඳන්න.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it is not the next one of its laptop. Compare the file with a backup.</source>
        <translation>{user} {day} දින කළ {save} සුරැකීම නොගැළපේ: එය එහි පරිගණකයේ ඊළඟ එක නොවේ. ගොනුව උපස්ථයක් සමඟ සසඳන්න.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it says an earlier time than the save before it. Compare the file with a backup.</source>
        <translation>{user} {day} දින කළ {save} සුරැකීම නොගැළපේ: එය පෙර සුරැකීමට වඩා කලින් වේලාවක් කියයි. ගොනුව උපස්ථයක් සමඟ සසඳන්න.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: what it wrote is not what stands there now. Look it up in a backup.</source>
        <translation>{user} {day} දින කළ {save} සුරැකීම නොගැළපේ: එය ලියූ දේ දැන් එහි ඇති දේ නොවේ. උපස්ථයක එය සොයන්න.</translation>
    </message>
    <message>
        <source>Save {save} of {day}, the last of this book that this laptop has seen, is not in this file. It is an older copy, or its last saves were undone. Take the newest copy; if this is the newest, press “{button}” on the page Data, under Verify.</source>
        <translation>මෙම පරිගණකය දුටු මෙම පොතේ අවසන් සුරැකීම වන {day} දින {save} මෙම ගොනුවේ නැත. එය පැරණි පිටපතකි, නැතහොත් එහි අවසන් සුරැකීම් අහෝසි කර ඇත. නවතම පිටපත ගන්න; මෙය නවතම නම් දත්ත පිටුවේ සත්‍යාපනය යටතේ “{button}” ඔබන්න.</translation>
    </message>
    <message>
        <source>Save {save} of {day}, the last of this book that this laptop has seen, is not in this file. It is an older copy, or its last saves were undone. Take the newest copy; if this is the newest, use --accept.</source>
        <translation>මෙම පරිගණකය දුටු මෙම පොතේ අවසන් සුරැකීම වන {day} දින {save} මෙම ගොනුවේ නැත. එය පැරණි පිටපතකි, නැතහොත් එහි අවසන් සුරැකීම් අහෝසි කර ඇත. නවතම පිටපත ගන්න; මෙය නවතම නම් --accept යොදන්න.</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. A manager can make it anew.</source>
        <translation>සෙවීමෙන් සියලු සටහන් ලියා ඇති පරිදි හමු නොවේ. කළමනාකරුවෙකුට එය අලුතින් සෑදිය හැක.</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. Make it anew with --rebuild.</source>
        <translation>සෙවීමෙන් සියලු සටහන් ලියා ඇති පරිදි හමු නොවේ. --rebuild මගින් එය අලුතින් සාදන්න.</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. Press “{button}” on the page Data.</source>
        <translation>සෙවීමෙන් සියලු සටහන් ලියා ඇති පරිදි හමු නොවේ. දත්ත පිටුවේ “{button}” ඔබන්න.</translation>
    </message>
    <message>
        <source>Tables, guards and indexes are as Coverbook made them, and search finds everybody.</source>
        <translation>වගු, ආරක්ෂක හා සුචි Coverbook සෑදූ පරිදිය, සෙවීමෙන් සැවොම හමු වේ.</translation>
    </message>
    <message>
        <source>The PDF bears the signature of a certificate of {name}, and nothing was changed since. Whether that certificate is to be trusted, its issuer knows.</source>
        <translation>PDF හි {name} ගේ සහතිකයක අත්සන ඇත, ඉන්පසු කිසිවක් වෙනස් කර නැත. එම සහතිකය විශ්වාස කළ හැකිදැයි දන්නේ එය නිකුත් කළ අයයි.</translation>
    </message>
    <message>
        <source>The PDF does not say its period and its languages: it is no statement of ours.</source>
        <translation>PDF එහි කාලය හා භාෂා නොකියයි: එය අපගේ ප්‍රකාශනයක් නොවේ.</translation>
    </message>
    <message>
        <source>The PDF was changed after it was signed with the certificate of {name}.</source>
        <translation>{name} ගේ සහතිකයෙන් අත්සන් කළ පසු PDF වෙනස් කර ඇත.</translation>
    </message>
    <message>
        <source>The code names another scheme, currency or state of the period than the file.</source>
        <translation>කේතය නම් කරන්නේ ගොනුවේ ඇති ඒවාට වෙනස් යෝජනා ක්‍රමයක්, මුදල් ඒකකයක් හෝ කාලයේ තත්ත්වයකි.</translation>
    </message>
    <message>
        <source>The figures carry the fingerprint of no save of this file: they were made from another file, from a newer copy of this one, or from saves that were undone since.</source>
        <translation>සංඛ්‍යාවල ඇත්තේ මෙම ගොනුවේ කිසිදු සුරැකීමක ඇඟිලි සලකුණ නොවේ: ඒවා සෑදුවේ වෙනත් ගොනුවකින්, මෙහි නව පිටපතකින් හෝ ඉන්පසු අහෝසි කළ සුරැකීම්වලිනි.</translation>
    </message>
    <message>
        <source>The figures enclosed in the PDF cannot be read.</source>
        <translation>PDF හි ඇතුළත් සංඛ්‍යා කියවිය නොහැක.</translation>
    </message>
    <message>
        <source>The figures enclosed in the PDF say something else of the scheme or its period.</source>
        <translation>PDF හි ඇතුළත් සංඛ්‍යා යෝජනා ක්‍රමය හෝ එහි කාලය ගැන වෙනත් දෙයක් කියයි.</translation>
    </message>
    <message>
        <source>The figures that the PDF encloses for programs are those of the file.</source>
        <translation>PDF හි වැඩසටහන් සඳහා ඇතුළත් සංඛ්‍යා ගොනුවේ ඒවාමය.</translation>
    </message>
    <message>
        <source>The file is damaged ({what}). Restore it from the latest backup.</source>
        <translation>ගොනුව හානි වී ඇත ({what}). නවතම උපස්ථයෙන් එය ප්‍රතිෂ්ඨාපනය කරන්න.</translation>
    </message>
    <message>
        <source>The file is whole, and so is its chain of saves ({saves}).</source>
        <translation>ගොනුව සම්පූර්ණයි, එහි සුරැකීම් දාමය ද එසේමය ({saves}).</translation>
    </message>
    <message>
        <source>The file names another save as its newest than the chain of saves does. Compare it with a backup.</source>
        <translation>ගොනුව නවතම ලෙස නම් කරන සුරැකීම සුරැකීම් දාමයේ එක නොවේ. එය උපස්ථයක් සමඟ සසඳන්න.</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) is missing in {folder}. Take it from a backup.</source>
        <translation>{code} හි ගොනුව ({name}) {folder} හි නැත. උපස්ථයකින් එය ගන්න.</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) was changed in {folder}. Take it from a backup.</source>
        <translation>{code} හි ගොනුව ({name}) {folder} හි වෙනස් කර ඇත. උපස්ථයකින් එය ගන්න.</translation>
    </message>
    <message>
        <source>The file, as it stood at save {save}, gives the same figures.</source>
        <translation>{save} සුරැකීමේදී තිබූ පරිදි ගොනුව එම සංඛ්‍යාම දෙයි.</translation>
    </message>
    <message>
        <source>The key that signs statements is damaged, or was replaced by another one. Restore the file from a backup.</source>
        <translation>ප්‍රකාශන අත්සන් කරන යතුර හානි වී ඇත, නැතහොත් වෙනත් එකකින් ප්‍රතිස්ථාපනය කර ඇත. උපස්ථයකින් ගොනුව ප්‍රතිෂ්ඨාපනය කරන්න.</translation>
    </message>
    <message>
        <source>The last save of this book that this laptop has seen is not missing.</source>
        <translation>මෙම පරිගණකය දුටු මෙම පොතේ අවසන් සුරැකීම නැති වී නැත.</translation>
    </message>
    <message>
        <source>The lines are the same, but figures of a product or an office are not.</source>
        <translation>පේළි එකමය, එහෙත් නිෂ්පාදනයක හෝ කාර්යාලයක සංඛ්‍යා එසේ නොවේ.</translation>
    </message>
    <message>
        <source>The pages of this paper are in another order.</source>
        <translation>මෙම ලියවිල්ලේ පිටු ඇත්තේ වෙනත් පිළිවෙළකටය.</translation>
    </message>
    <message>
        <source>The paper carries no code that can be read: only what is printed was compared.</source>
        <translation>ලියවිල්ලේ කියවිය හැකි කේතයක් නැත: සැසඳුවේ මුද්‍රිත දේ පමණි.</translation>
    </message>
    <message>
        <source>The period was closed since: its final statement may say something else.</source>
        <translation>ඉන්පසු කාලය වසා ඇත: එහි අවසන් ප්‍රකාශනය වෙනත් දෙයක් කිව හැක.</translation>
    </message>
    <message>
        <source>The period was reopened since: a newer statement may say something else.</source>
        <translation>ඉන්පසු කාලය නැවත විවෘත කර ඇත: නව ප්‍රකාශනයක් වෙනත් දෙයක් කිව හැක.</translation>
    </message>
    <message>
        <source>The statement carries the fingerprint of no save of this file ({heads}). It was made from another file, from a newer copy of this one, or from saves that were undone since.</source>
        <translation>ප්‍රකාශනයේ ඇත්තේ මෙම ගොනුවේ කිසිදු සුරැකීමක ඇඟිලි සලකුණ නොවේ ({heads}). එය සෑදුවේ වෙනත් ගොනුවකින්, මෙහි නව පිටපතකින් හෝ ඉන්පසු අහෝසි කළ සුරැකීම්වලිනි.</translation>
    </message>
    <message>
        <source>The statement says itself that it is not signed: when it was printed, its file did not hold. Do not rely on its figures.</source>
        <translation>තමා අත්සන් කර නැති බව ප්‍රකාශනයම කියයි: එය මුද්‍රණය කළ විට එහි ගොනුව නොගැළපුණි. එහි සංඛ්‍යා විශ්වාස නොකරන්න.</translation>
    </message>
    <message>
        <source>The sums and the search may still say what stood there. Make them anew only once this was looked into.</source>
        <translation>එහි තිබූ දේ එකතු හා සෙවීම තවමත් කියනවා විය හැක. මෙය සොයා බැලූ පසු පමණක් ඒවා අලුතින් සාදන්න.</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. A manager can make them anew.</source>
        <translation>{name} හි එකතු සටහන්වල ඒවා නොවේ. කළමනාකරුවෙකුට ඒවා අලුතින් සෑදිය හැක.</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. Make them anew with --rebuild.</source>
        <translation>{name} හි එකතු සටහන්වල ඒවා නොවේ. --rebuild මගින් අලුතින් සාදන්න.</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. Press “{button}” on the page Data.</source>
        <translation>{name} හි එකතු සටහන්වල ඒවා නොවේ. දත්ත පිටුවේ “{button}” ඔබන්න.</translation>
    </message>
    <message>
        <source>The sums kept for quick figures and the search were made anew from the records.</source>
        <translation>ඉක්මන් සංඛ්‍යාවලට තැබූ එකතු හා සෙවීම සටහන්වලින් අලුතින් සෑදිණි.</translation>
    </message>
    <message>
        <source>The sums kept for quick figures are those of the records.</source>
        <translation>ඉක්මන් සංඛ්‍යාවලට තැබූ එකතු සටහන්වල ඒවාය.</translation>
    </message>
    <message>
        <source>This PDF carries no fingerprint: it is no statement of a period. Only a statement is held against the file.</source>
        <translation>මෙම PDF හි ඇඟිලි සලකුණක් නැත: එය කාලයක ප්‍රකාශනයක් නොවේ. ගොනුව සමඟ සසඳන්නේ ප්‍රකාශනයක් පමණි.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages, or another program wrote it anew: only its code was held against the file. Compare what is printed with the statement printed anew, or check the PDF that Coverbook wrote.</source>
        <translation>මෙම PDF හි ඇත්තේ පිටුවල රූපය, නැතහොත් වෙනත් වැඩසටහනක් එය අලුතින් ලියා ඇත: ගොනුව සමඟ සැසඳුවේ එහි කේතය පමණි. මුද්‍රිත දේ අලුතින් මුද්‍රණය කළ ප්‍රකාශනය සමඟ සසඳන්න, නැතහොත් Coverbook ලියූ PDF එක පරීක්ෂා කරන්න.</translation>
    </message>
    <message>
        <source>This cannot be done, for the file does not hold. {fault}</source>
        <translation>ගොනුව නොගැළපෙන බැවින් මෙය කළ නොහැක. {fault}</translation>
    </message>
    <message>
        <source>This is an older copy: save {save} of {day}, which this laptop has seen, is not in it.</source>
        <translation>මෙය පැරණි පිටපතකි: මෙම පරිගණකය දුටු {day} දින {save} සුරැකීම එහි නැත.</translation>
    </message>
    <message>
        <source>This laptop takes this copy for the newest from now on.</source>
        <translation>මෙතැන් සිට මෙම පරිගණකය මෙම පිටපත නවතම ලෙස ගනී.</translation>
    </message>
    <message>
        <source>What is printed was not compared, for an earlier Coverbook printed it and lays pages out otherwise than version {here}. Compare it with the figures of the code.</source>
        <translation>මුද්‍රිත දේ සැසඳුවේ නැත, මන්ද එය මුද්‍රණය කළේ පැරණි Coverbook එකකින් වන අතර එහි පිටු සකස් වන්නේ {here} අනුවාදයට වඩා වෙනස් ලෙසය. එය කේතයේ සංඛ්‍යා සමඟ සසඳන්න.</translation>
    </message>
    <message>
        <source>What is printed was not compared, for version {printed} of Coverbook printed it and lays pages out otherwise than version {here}. Compare it with the figures of the code.</source>
        <translation>මුද්‍රිත දේ සැසඳුවේ නැත, මන්ද එය මුද්‍රණය කළේ Coverbook හි {printed} අනුවාදයෙන් වන අතර එහි පිටු සකස් වන්නේ {here} අනුවාදයට වඩා වෙනස් ලෙසය. එය කේතයේ සංඛ්‍යා සමඟ සසඳන්න.</translation>
    </message>
    <message>
        <source>{figure} of {quarter} was {frozen} when the quarter was closed and comes to {now} now. Compare the file with a backup.</source>
        <translation>{quarter} හි {figure} කාර්තුව වැසූ විට {frozen} විය, දැන් {now} වේ. ගොනුව උපස්ථයක් සමඟ සසඳන්න.</translation>
    </message>
    <message>
        <source>{head} is no fingerprint. Give at least 8 of its signs, 0 to 9 and a to f.</source>
        <translation>{head} ඇඟිලි සලකුණක් නොවේ. එහි සලකුණු 8 ක්වත් දෙන්න, 0 සිට 9 සහ a සිට f.</translation>
    </message>
    <message>
        <source>{line}: the code says {said}, the file gives {given}.</source>
        <translation>{line}: කේතය {said} කියයි, ගොනුව {given} දෙයි.</translation>
    </message>
    <message>
        <source>{name} is not a PDF that can be read.</source>
        <translation>{name} කියවිය හැකි PDF එකක් නොවේ.</translation>
    </message>
    <message>
        <source>{name} is not as Coverbook makes it. Restore the file from a backup, or export it into a new one.</source>
        <translation>{name} Coverbook සාදන ආකාරයට නැත. උපස්ථයකින් ගොනුව ප්‍රතිෂ්ඨාපනය කරන්න, නැතහොත් නව එකකට නිර්යාත කරන්න.</translation>
    </message>
    <message>
        <source>{name} opens with a password only. Save it once more without one, and check that copy.</source>
        <translation>{name} විවෘත වන්නේ මුරපදයකින් පමණි. මුරපදයක් නැතිව එය නැවත වරක් සුරැක, එම පිටපත පරීක්ෂා කරන්න.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: it was added by hand, for it is not in the backup of {day}, where the save holds. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}: සුරැකීම ගැළපෙන {day} දින උපස්ථයේ මෙය නැති බැවින් මෙය අතින් එක් කර ඇත. දත්ත පිටුවේ සටහන් යටතේ එය බලන්න.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: it was taken out by hand, for it is in the backup of {day}, where the save holds. See it there.</source>
        <translation>{sheet}, {code}: සුරැකීම ගැළපෙන {day} දින උපස්ථයේ මෙය ඇති බැවින් මෙය අතින් ඉවත් කර ඇත. එහි එය බලන්න.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: that save wrote few records, and this is one of them. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}: එම සුරැකීම ලියූ සටහන් ස්වල්පයයි, මෙය ඉන් එකකි. දත්ත පිටුවේ සටහන් යටතේ එය බලන්න.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: the search still knows it, and it is not there. See it in a backup.</source>
        <translation>{sheet}, {code}: සෙවීම තවමත් මෙය දනී, එහෙත් මෙය එහි නැත. උපස්ථයක එය බලන්න.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: the search, or sums in which it stands, still say something else. Look there first, on the page Data, under Records.</source>
        <translation>{sheet}, {code}: සෙවීම, නැතහොත් මෙය ඇතුළත් එකතු, තවමත් වෙනත් දෙයක් කියයි. පළමුව එතැන බලන්න: දත්ත පිටුවේ සටහන් යටතේ.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: {field} is {now}, and {then} in the backup of {day}, where the save holds. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}: {field} දැන් {now} ය; සුරැකීම ගැළපෙන {day} දින උපස්ථයේ එය {then} ය. දත්ත පිටුවේ සටහන් යටතේ එය බලන්න.</translation>
    </message>
</context>
<context>
    <name>Voucher form</name>
    <message>
        <source>Add a purpose</source>
        <translation>කාරණයක් එක් කරන්න</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>තිබිය යුතු ආකාරය</translation>
    </message>
    <message>
        <source>Belongs to the day</source>
        <translation>අයත් දිනය</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation>නිවැරදි කළ දිනය</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>ලියවිල්ලේ අංකය</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>ගිණුමෙන්</translation>
    </message>
    <message>
        <source>Into account</source>
        <translation>ගිණුමට</translation>
    </message>
    <message>
        <source>It stays as it is; another voucher takes it back, and a third one says what is right.</source>
        <translation>එය එලෙසම පවතී; තවත් වවුචරයක් එය ආපසු ගනී, තුන්වැන්නක් නිවැරදි දේ කියයි.</translation>
    </message>
    <message>
        <source>Leave empty where all offices share it.</source>
        <translation>සියලු කාර්යාලවලට පොදු නම් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Leave empty where all products share it.</source>
        <translation>සියලු නිෂ්පාදනවලට පොදු නම් හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>Leave out all lines to take it back and put nothing in its place.</source>
        <translation>එය ආපසු ගෙන ඒ වෙනුවට කිසිවක් නොතැබීමට සියලු පේළි අත්හරින්න.</translation>
    </message>
    <message>
        <source>Less than what is owed is a part payment: the rest stays open.</source>
        <translation>ගෙවිය යුතු මුදලට අඩු නම් එය කොටස් ගෙවීමකි: ඉතිරිය විවෘතව පවතී.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>පේළිය</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>සටහන</translation>
    </message>
    <message>
        <source>Of a late voucher: a day in the closed period that it belongs to.</source>
        <translation>ප්‍රමාද වූ වවුචරයක: එය අයත් වසා ඇති කාලයේ දිනයක්.</translation>
    </message>
    <message>
        <source>Only of a line of cash (B02): the cash box or bank account it lies in.</source>
        <translation>මුදල් පේළියක (B02) පමණි: එය ඇති මුදල් පෙට්ටිය හෝ බැංකු ගිණුම.</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>ගෙවූ ගිණුම</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>ගෙවූයේ කාටද</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>කාරණය</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>ලැබුණේ කාගෙන්ද</translation>
    </message>
    <message>
        <source>Received into</source>
        <translation>ලැබුණු ගිණුම</translation>
    </message>
    <message>
        <source>Save the voucher</source>
        <translation>වවුචරය සුරකින්න</translation>
    </message>
    <message>
        <source>Settles the voucher</source>
        <translation>පියවන වවුචරය</translation>
    </message>
    <message>
        <source>Supplier or payer</source>
        <translation>සැපයුම්කරු හෝ ගෙවන්නා</translation>
    </message>
    <message>
        <source>The number on the bill or receipt.</source>
        <translation>බිලේ හෝ ලදුපතේ අංකය.</translation>
    </message>
    <message>
        <source>The voucher of the bill that is paid here, or that is taken back here.</source>
        <translation>මෙහි ගෙවන හෝ මෙහි ආපසු ගන්නා බිලේ වවුචරය.</translation>
    </message>
    <message>
        <source>The wrong voucher</source>
        <translation>වැරදි වවුචරය</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>වවුචරය</translation>
    </message>
    <message>
        <source>We owe it to</source>
        <translation>අප එය ගෙවිය යුත්තේ කාටද</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>එය කුමක් සඳහාද</translation>
    </message>
    <message>
        <source>What they owe us</source>
        <translation>ඔවුන් අපට ගෙවිය යුතු දේ</translation>
    </message>
    <message>
        <source>What we owe</source>
        <translation>අප ගෙවිය යුතු දේ</translation>
    </message>
    <message>
        <source>Who is paid, or who pays.</source>
        <translation>මුදල් ලබන අය හෝ ගෙවන අය.</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>එය ගෙවිය යුත්තේ කවුද</translation>
    </message>
</context>
<context>
    <name>Vouchers</name>
    <message>
        <source>Bill {document} of {supplier} stands in {voucher} already. Is this another one?</source>
        <translation>{supplier} ගේ {document} බිල දැනටමත් {voucher} හි ඇත. මෙය තවත් එකක්ද?</translation>
    </message>
    <message>
        <source>By the book {account} holds {held} then, less than {paid}. Is it paid from there?</source>
        <translation>පොතට අනුව {account} හි එවිට ඇත්තේ {held} ය, එය {paid} ට අඩුය. එය ගෙවන්නේ එතැනින්ද?</translation>
    </message>
    <message>
        <source>Choose the account it was paid from or into.</source>
        <translation>එය ගෙවූ හෝ ලැබුණු ගිණුම තෝරන්න.</translation>
    </message>
    <message>
        <source>It cannot be paid before it was owed.</source>
        <translation>එය ගෙවිය යුතු වීමට පෙර ගෙවිය නොහැක.</translation>
    </message>
    <message>
        <source>It is corrected on its own day or later.</source>
        <translation>එය නිවැරදි කරන්නේ එදිනම හෝ ඊට පසුවය.</translation>
    </message>
    <message>
        <source>Leave the lines out: it is taken back. Then write the right one down in its own form.</source>
        <translation>පේළි අත්හරින්න: එය ආපසු ගැනේ. ඉන්පසු නිවැරදි එක එහිම පෝරමයේ ලියන්න.</translation>
    </message>
    <message>
        <source>Money goes from one account into another one.</source>
        <translation>මුදල් එක් ගිණුමකින් තවත් ගිණුමකට යයි.</translation>
    </message>
    <message>
        <source>Nothing is owed under {voucher}. Choose one from the list.</source>
        <translation>{voucher} යටතේ ගෙවිය යුතු කිසිවක් නැත. ලැයිස්තුවෙන් එකක් තෝරන්න.</translation>
    </message>
    <message>
        <source>There is no voucher {voucher}. Choose one from the list.</source>
        <translation>{voucher} වවුචරයක් නැත. ලැයිස්තුවෙන් එකක් තෝරන්න.</translation>
    </message>
    <message>
        <source>Write an amount above nought.</source>
        <translation>බිංදුවට වැඩි මුදලක් ලියන්න.</translation>
    </message>
    <message>
        <source>Write at least one purpose with its amount.</source>
        <translation>අවම වශයෙන් එක් කාරණයක් එහි මුදල සමඟ ලියන්න.</translation>
    </message>
    <message>
        <source>{left} is owed under {voucher}: that much at most.</source>
        <translation>{voucher} යටතේ ගෙවිය යුත්තේ {left} කි: උපරිමය එයයි.</translation>
    </message>
    <message>
        <source>{purpose} cannot stand in this form. Choose another purpose.</source>
        <translation>{purpose} මෙම පෝරමයේ තිබිය නොහැක. වෙනත් කාරණයක් තෝරන්න.</translation>
    </message>
    <message>
        <source>{voucher} is taken back already, by {back}. Correct the right one in its place.</source>
        <translation>{voucher} දැනටමත් {back} මගින් ආපසු ගෙන ඇත. ඒ වෙනුවට නිවැරදි එක සකසන්න.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose a place for its file, then name it.</source>
        <translation>එහි ගොනුවට ස්ථානයක් තෝරා නමක් දෙන්න.</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>ඔබේ භාෂාව තෝරන්න</translation>
    </message>
    <message>
        <source>Demonstration scheme</source>
        <translation>ආදර්ශන යෝජනා ක්‍රමය</translation>
    </message>
    <message>
        <source>Go on with a scheme that is kept already.</source>
        <translation>දැනටමත් පවත්වන යෝජනා ක්‍රමයක් සමඟ ඉදිරියට යන්න.</translation>
    </message>
    <message>
        <source>Look round with invented members, premiums and claims.</source>
        <translation>මනඃකල්පිත සාමාජිකයන්, වාරික හා හිමිකම් සමඟ වටපිට බලන්න.</translation>
    </message>
    <message>
        <source>New scheme</source>
        <translation>නව යෝජනා ක්‍රමය</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ගොනුවක් විවෘත කරන්න</translation>
    </message>
    <message>
        <source>The office of one scheme in one file: members, premiums, claims and quarters.</source>
        <translation>යෝජනා ක්‍රමයක කාර්යාලය එක් ගොනුවක: සාමාජිකයන්, වාරික, හිමිකම් හා කාර්තු.</translation>
    </message>
    <message>
        <source>Welcome to Coverbook</source>
        <translation>Coverbook වෙත සාදරයෙන් පිළිගනිමු</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message numerus="yes">
        <source>%n years, born {day}</source>
        <translation>
            <numerusform>වසර %n, උපන් දිනය {day}</numerusform>
            <numerusform>වසර %n, උපන් දිනය {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>තවම කිසිවෙකු තෝරා නැත.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>ගෙවීම</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {day}</source>
        <translation>{day} සුරැකිණි</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>{time} ට සුරැකිණි</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>නවතන්න</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>වැඩ කරමින්…</translation>
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
        <translation>නැත</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>සමහරවිට</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ඔව්</translation>
    </message>
</context>
</TS>
