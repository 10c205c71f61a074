<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil" sourcelanguage="en">
<context>
    <name>Account form</name>
    <message>
        <source>Cash box of the head office, Union Bank.</source>
        <translation>Kahon ng pera ng punong tanggapan, Union Bank.</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Binilang ni</translation>
    </message>
</context>
<context>
    <name>Account kind</name>
    <message>
        <source>Bank account</source>
        <translation>Account sa bangko</translation>
    </message>
    <message>
        <source>Cash box</source>
        <translation>Kahon ng pera</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>Pera sa cellphone</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Keep its paper</source>
        <translation>Itabi ang papel nito</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>Collect premiums</source>
        <translation>Maningil ng premium</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Iwasto</translation>
    </message>
    <message>
        <source>Correct a voucher</source>
        <translation>Iwasto ang voucher</translation>
    </message>
    <message>
        <source>Count the money</source>
        <translation>Bilangin ang pera</translation>
    </message>
    <message>
        <source>Enrol a household</source>
        <translation>Mag-enroll ng sambahayan</translation>
    </message>
    <message>
        <source>Enrol the first household</source>
        <translation>I-enroll ang unang sambahayan</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Ibalik ang bayad</translation>
    </message>
    <message>
        <source>Match the bank&apos;s statement</source>
        <translation>Itugma ang pahayag ng bangko</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Pagsamahin</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Pasok na pera</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Labas na pera</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Iba pa</translation>
    </message>
    <message>
        <source>No money moves</source>
        <translation>Walang galaw ng pera</translation>
    </message>
    <message>
        <source>Pay a refund</source>
        <translation>Magbayad ng ibabalik</translation>
    </message>
    <message>
        <source>Pay what we owe</source>
        <translation>Bayaran ang utang namin</translation>
    </message>
    <message>
        <source>Post index payouts</source>
        <translation>Itala ang bayad ng indeks</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>I-renew</translation>
    </message>
    <message>
        <source>Renew policies</source>
        <translation>Mag-renew ng polisiya</translation>
    </message>
    <message>
        <source>Report a claim</source>
        <translation>Mag-ulat ng claim</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Show member</source>
        <translation>Ipakita ang miyembro</translation>
    </message>
    <message>
        <source>Take a premium</source>
        <translation>Tumanggap ng premium</translation>
    </message>
    <message>
        <source>Take premium</source>
        <translation>Tanggapin ang premium</translation>
    </message>
    <message>
        <source>They owe us</source>
        <translation>Utang sa amin</translation>
    </message>
    <message>
        <source>They pay us</source>
        <translation>Bayad sa amin</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Lipat ng pera</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Utang namin</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>A committee is two people or more: write their names, with commas between.</source>
        <translation>Ang komite ay dalawang tao o higit pa: isulat ang mga pangalan, na may kuwit sa pagitan.</translation>
    </message>
    <message>
        <source>A committee sits once a day on the claim that is appealed. Leave it empty.</source>
        <translation>Isang beses sa isang araw nagpupulong ang komite sa claim na inaapela. Iwan itong blangko.</translation>
    </message>
    <message>
        <source>A death ends one person&apos;s cover, not the household&apos;s: take that person off the policy.</source>
        <translation>Ang pagkamatay ay nagtatapos sa saklaw ng isang tao, hindi ng buong sambahayan: alisin ang taong iyon sa polisiya.</translation>
    </message>
    <message>
        <source>A household has one holder: choose another relation.</source>
        <translation>Isa lang ang may-hawak sa isang sambahayan: pumili ng ibang relasyon.</translation>
    </message>
    <message>
        <source>A receipt needs the day on which the premium was paid.</source>
        <translation>Kailangan sa resibo ang araw kung kailan binayaran ang premium.</translation>
    </message>
    <message>
        <source>A refund is paid out, not taken. Choose a premium that is due.</source>
        <translation>Ang ibabalik ay ibinibigay, hindi tinatanggap. Pumili ng premium na dapat bayaran.</translation>
    </message>
    <message>
        <source>At least {least}, which is paid already.</source>
        <translation>Hindi bababa sa {least}, na bayad na.</translation>
    </message>
    <message>
        <source>At most {most} is left to pay.</source>
        <translation>Hanggang {most} na lang ang babayaran.</translation>
    </message>
    <message>
        <source>Both are covered by {policy}, which would cover one person twice. Take one of them off it.</source>
        <translation>Parehong sakop ng {policy}, kaya dalawang beses masasaklaw ang iisang tao. Alisin ang isa sa kanila.</translation>
    </message>
    <message>
        <source>Choose somebody else of those who stay covered by the policy.</source>
        <translation>Pumili ng iba sa mga mananatiling sakop ng polisiya.</translation>
    </message>
    <message>
        <source>Claim {claim} is for an event after {last}.</source>
        <translation>Ang claim {claim} ay para sa pangyayari pagkatapos ng {last}.</translation>
    </message>
    <message>
        <source>Claim {claim} is for the same person and the same day.</source>
        <translation>Ang claim {claim} ay para sa parehong tao at parehong araw.</translation>
    </message>
    <message>
        <source>Each document stands once: number those of one kind.</source>
        <translation>Isang beses lang nakalista ang bawat dokumento: lagyan ng bilang ang magkakauri.</translation>
    </message>
    <message>
        <source>Enrolled without cover</source>
        <translation>Na-enroll nang walang saklaw</translation>
    </message>
    <message>
        <source>Fill in: {label}.</source>
        <translation>Punan: {label}.</translation>
    </message>
    <message>
        <source>Money is given back on the day it came in, or later.</source>
        <translation>Ibinabalik ang pera sa araw na pumasok ito, o mas huli.</translation>
    </message>
    <message>
        <source>No product is chosen: nobody of this household will be insured. Is that right?</source>
        <translation>Walang piniling produkto: walang magiging nakaseguro sa sambahayang ito. Tama ba?</translation>
    </message>
    <message>
        <source>Nobody else would be covered any more: end the policy.</source>
        <translation>Wala nang ibang sakop: tapusin ang polisiya.</translation>
    </message>
    <message>
        <source>Nobody is covered to the end of this policy: enrol the household anew.</source>
        <translation>Walang sakop hanggang sa dulo ng polisiyang ito: i-enroll muli ang sambahayan.</translation>
    </message>
    <message>
        <source>Nothing has changed: there is nothing to save.</source>
        <translation>Walang nagbago: walang kailangang i-save.</translation>
    </message>
    <message>
        <source>Nothing that was paid for this claim is on its way.</source>
        <translation>Walang ibinayad para sa claim na ito na papunta pa lang.</translation>
    </message>
    <message>
        <source>One is a woman and the other a man, as the records say.</source>
        <translation>Ayon sa mga rekord, babae ang isa at lalaki ang isa.</translation>
    </message>
    <message>
        <source>One was born on {day}, the other on {other}.</source>
        <translation>Ipinanganak ang isa noong {day}, ang isa pa noong {other}.</translation>
    </message>
    <message>
        <source>People join while the policy runs, from {first} to {last}.</source>
        <translation>Sumasali ang mga tao habang may bisa ang polisiya, mula {first} hanggang {last}.</translation>
    </message>
    <message>
        <source>Receipt {receipt} was given for premium {premium}. Write another number.</source>
        <translation>Ang resibo {receipt} ay ibinigay para sa premium {premium}. Sumulat ng ibang numero.</translation>
    </message>
    <message>
        <source>Save {name} changed no record.</source>
        <translation>Walang rekord na binago ang save {name}.</translation>
    </message>
    <message>
        <source>Say how many people the group has in this term.</source>
        <translation>Sabihin kung ilan ang tao ng grupo sa terminong ito.</translation>
    </message>
    <message>
        <source>Say who holds the policy.</source>
        <translation>Sabihin kung sino ang may-hawak ng polisiya.</translation>
    </message>
    <message>
        <source>Say why the claim, or a part of it, is not met.</source>
        <translation>Sabihin kung bakit hindi babayaran ang claim o isang bahagi nito.</translation>
    </message>
    <message>
        <source>The amount approved is more than the whole loss.</source>
        <translation>Ang inaprubahang halaga ay higit sa buong pinsala.</translation>
    </message>
    <message>
        <source>The amounts of this file are in {currency}: it cannot change.</source>
        <translation>Nasa {currency} ang mga halaga ng file na ito: hindi ito mababago.</translation>
    </message>
    <message>
        <source>The claim was estimated on {day}: it was reported by then.</source>
        <translation>Tinaya ang claim noong {day}: naiulat na ito noon.</translation>
    </message>
    <message>
        <source>The claim was still estimated on {day}: it was not decided before.</source>
        <translation>Tinataya pa ang claim noong {day}: hindi pa ito napagpasyahan bago niyon.</translation>
    </message>
    <message>
        <source>The holder is not covered any more: say who holds the policy now.</source>
        <translation>Hindi na sakop ang may-hawak: sabihin kung sino na ang may-hawak ng polisiya.</translation>
    </message>
    <message>
        <source>The items add up to {sum}.</source>
        <translation>{sum} ang kabuuan ng mga item.</translation>
    </message>
    <message>
        <source>The last day of this person lies between {first} (the day before the start) and {last}.</source>
        <translation>Ang huling araw ng taong ito ay nasa pagitan ng {first} (ang araw bago ang simula) at {last}.</translation>
    </message>
    <message numerus="yes">
        <source>The new term starts %n days after the old one, later than the days of grace.</source>
        <translation>
            <numerusform>Nagsisimula ang bagong termino %n araw pagkatapos ng dati, lampas sa mga araw ng palugit.</numerusform>
            <numerusform>Nagsisimula ang bagong termino %n araw pagkatapos ng dati, lampas sa mga araw ng palugit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new term starts after the old one ends, {end}.</source>
        <translation>Nagsisimula ang bagong termino pagkatapos matapos ang dati, {end}.</translation>
    </message>
    <message>
        <source>The people of this policy are named: leave the count empty.</source>
        <translation>May pangalan ang mga tao ng polisiyang ito: iwang blangko ang bilang.</translation>
    </message>
    <message>
        <source>The policy does not cover this person.</source>
        <translation>Hindi sakop ng polisiya ang taong ito.</translation>
    </message>
    <message>
        <source>The policy ended on {day}, before this premium fell due.</source>
        <translation>Natapos ang polisiya noong {day}, bago pa dapat bayaran ang premium na ito.</translation>
    </message>
    <message>
        <source>Their identity papers have other numbers: {number} and {other}.</source>
        <translation>Magkaiba ang numero ng kanilang ID: {number} at {other}.</translation>
    </message>
    <message>
        <source>There is no save {name}. Choose one from the list.</source>
        <translation>Walang save na {name}. Pumili ng isa sa listahan.</translation>
    </message>
    <message>
        <source>There is no {code}. Choose one from the list.</source>
        <translation>Walang {code}. Pumili ng isa sa listahan.</translation>
    </message>
    <message>
        <source>These are not two records: choose another one.</source>
        <translation>Hindi ito dalawang rekord: pumili ng iba.</translation>
    </message>
    <message>
        <source>This claim is not decided yet: is this an advance?</source>
        <translation>Hindi pa napagpasyahan ang claim na ito: paunang bayad ba ito?</translation>
    </message>
    <message>
        <source>This claim is paid in full.</source>
        <translation>Bayad na nang buo ang claim na ito.</translation>
    </message>
    <message>
        <source>This claim was decided on {day}. Correct the decision instead.</source>
        <translation>Napagpasyahan ang claim na ito noong {day}. Iwasto na lang ang pasya.</translation>
    </message>
    <message>
        <source>This claim was decided on {day}: was this an advance?</source>
        <translation>Napagpasyahan ang claim na ito noong {day}: paunang bayad ba ito?</translation>
    </message>
    <message>
        <source>This claim was rejected: nothing is paid.</source>
        <translation>Tinanggihan ang claim na ito: walang ibabayad.</translation>
    </message>
    <message>
        <source>This claim was reported on {day}: it is not paid before.</source>
        <translation>Naiulat ang claim na ito noong {day}: hindi ito binabayaran bago niyon.</translation>
    </message>
    <message>
        <source>This claim was reported on {day}: nobody has taken it up before.</source>
        <translation>Naiulat ang claim na ito noong {day}: wala pang humawak nito bago niyon.</translation>
    </message>
    <message>
        <source>This finding is accepted already.</source>
        <translation>Tinanggap na ang punang ito.</translation>
    </message>
    <message>
        <source>This may not be left empty.</source>
        <translation>Hindi ito maaaring iwang blangko.</translation>
    </message>
    <message>
        <source>This policy counts heads: correct its number of lives.</source>
        <translation>Bilang ng tao ang gamit ng polisiyang ito: iwasto ang bilang ng buhay nito.</translation>
    </message>
    <message>
        <source>This policy ended on {day}. Choose one that runs.</source>
        <translation>Natapos ang polisiyang ito noong {day}. Pumili ng may bisa.</translation>
    </message>
    <message>
        <source>This premium is not paid: there is nothing to give back.</source>
        <translation>Hindi pa bayad ang premium na ito: walang ibabalik.</translation>
    </message>
    <message>
        <source>This premium was paid on {day}. Choose one that is due.</source>
        <translation>Binayaran ang premium na ito noong {day}. Pumili ng dapat pang bayaran.</translation>
    </message>
    <message>
        <source>This refund was paid already. Choose one that waits.</source>
        <translation>Naibigay na ang ibabalik na ito. Pumili ng naghihintay pa.</translation>
    </message>
    <message>
        <source>With this, {after} was due instead of {before}. If only another sum came in, empty the day and the receipt, save, and take the premium again.</source>
        <translation>Sa ganito, {after} ang dapat bayaran noon sa halip na {before}. Kung ibang halaga lang ang pumasok, alisin ang laman ng araw at ng resibo, i-save, at tanggapin muli ang premium.</translation>
    </message>
    <message>
        <source>Write an amount under {plus} or under {minus}.</source>
        <translation>Sumulat ng halaga sa {plus} o sa {minus}.</translation>
    </message>
    <message>
        <source>Write an amount up to {most}, which is what is due.</source>
        <translation>Sumulat ng halagang hanggang {most}, na siyang dapat bayaran.</translation>
    </message>
    <message>
        <source>Write an amount up to {most}, which is what is left to pay.</source>
        <translation>Sumulat ng halagang hanggang {most}, na siyang natitirang babayaran.</translation>
    </message>
    <message>
        <source>Write an amount up to {most}: more did not come in.</source>
        <translation>Sumulat ng halagang hanggang {most}: hindi hihigit doon ang pumasok.</translation>
    </message>
    <message>
        <source>Write down at least the holder.</source>
        <translation>Isulat man lang ang may-hawak.</translation>
    </message>
    <message>
        <source>Write why it is corrected.</source>
        <translation>Isulat kung bakit iwinawasto.</translation>
    </message>
    <message>
        <source>{amount} is paid already: the claim stays approved.</source>
        <translation>Bayad na ang {amount}: mananatiling aprubado ang claim.</translation>
    </message>
    <message>
        <source>{amount} was paid in advance, more than is approved now.</source>
        <translation>{amount} ang paunang ibinayad, higit sa inaaprubahan ngayon.</translation>
    </message>
    <message>
        <source>{benefit} covers up to {most} a claim.</source>
        <translation>Hanggang {most} bawat claim ang saklaw ng {benefit}.</translation>
    </message>
    <message>
        <source>{benefit} is no benefit of this policy.</source>
        <translation>Ang {benefit} ay hindi benepisyo ng polisiyang ito.</translation>
    </message>
    <message>
        <source>{code} has a cover under this policy already.</source>
        <translation>May saklaw na si {code} sa polisiyang ito.</translation>
    </message>
    <message>
        <source>{code} is in another row already, or nobody has this code.</source>
        <translation>Nasa ibang hanay na ang {code}, o walang may ganitong code.</translation>
    </message>
    <message>
        <source>{code} was answered on {day}. Open it, and correct it.</source>
        <translation>Nasagot na ang {code} noong {day}. Buksan ito at iwasto.</translation>
    </message>
    <message>
        <source>{code} was merged into {other} already. Choose {other}.</source>
        <translation>Naisama na ang {code} sa {other}. Piliin ang {other}.</translation>
    </message>
    <message>
        <source>{key} is there already. Open it, and correct it.</source>
        <translation>Narito na ang {key}. Buksan ito at iwasto.</translation>
    </message>
    <message>
        <source>{name} is covered up to {day} by {policy} already.</source>
        <translation>Sakop na si {name} hanggang {day} ng {policy}.</translation>
    </message>
    <message>
        <source>{name} is {age} on {day}: {product} covers people up to {most}.</source>
        <translation>{age} na si {name} sa {day}: hanggang {most} ang edad na sakop ng {product}.</translation>
    </message>
    <message>
        <source>{name} is {age} on {day}: {product} takes people from {least} on.</source>
        <translation>{age} si {name} sa {day}: mula {least} ang edad na tinatanggap ng {product}.</translation>
    </message>
    <message>
        <source>{name}, born on {day}, is known already as {code}.</source>
        <translation>Kilala na si {name}, ipinanganak noong {day}, bilang {code}.</translation>
    </message>
    <message>
        <source>{over} is more than is due: is it kept as an advance?</source>
        <translation>{over} ang higit sa dapat bayaran: itatabi ba ito bilang paunang bayad?</translation>
    </message>
    <message>
        <source>{over} is more than is owed, and would be owed back: is it taken all the same?</source>
        <translation>{over} ang higit sa utang at kailangang ibalik: tatanggapin pa rin ba ito?</translation>
    </message>
    <message>
        <source>{plus} and {minus} differ by {off}: both sides must come to the same.</source>
        <translation>Magkaiba nang {off} ang {plus} at {minus}: dapat magkapareho ang dalawang panig.</translation>
    </message>
    <message>
        <source>{policy} renews this policy already.</source>
        <translation>Ni-renew na ng {policy} ang polisiyang ito.</translation>
    </message>
</context>
<context>
    <name>Allocation</name>
    <message>
        <source>A percentage is 0 or more.</source>
        <translation>0 o higit pa ang porsiyento.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Lahat ng iba pa</translation>
    </message>
    <message>
        <source>Fixed share</source>
        <translation>Takdang bahagi</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Batayan</translation>
    </message>
    <message>
        <source>Share by claims</source>
        <translation>Bahagi ayon sa claim</translation>
    </message>
    <message>
        <source>Share by insured</source>
        <translation>Bahagi ayon sa nakaseguro</translation>
    </message>
    <message>
        <source>Share by premium</source>
        <translation>Bahagi ayon sa premium</translation>
    </message>
    <message>
        <source>Share it bears</source>
        <translation>Bahaging pinapasan</translation>
    </message>
    <message>
        <source>Sharing of costs among products</source>
        <translation>Paghahati ng gastos sa mga produkto</translation>
    </message>
    <message>
        <source>The key in force</source>
        <translation>Ang umiiral na batayan</translation>
    </message>
    <message>
        <source>The percentages add up to {total}, not to 100.</source>
        <translation>{total} ang kabuuan ng mga porsiyento, hindi 100.</translation>
    </message>
    <message>
        <source>The scheme shares by its own fixed percentages.</source>
        <translation>Naghahati ang iskema ayon sa sarili nitong takdang porsiyento.</translation>
    </message>
    <message>
        <source>The scheme shares each month by the claims of each product that are reported in it.</source>
        <translation>Bawat buwan, naghahati ang iskema ayon sa mga claim ng bawat produkto na naiulat sa buwang iyon.</translation>
    </message>
    <message>
        <source>The scheme shares each month by the premium that each product earns in it.</source>
        <translation>Bawat buwan, naghahati ang iskema ayon sa premium na kinikita ng bawat produkto sa buwang iyon.</translation>
    </message>
    <message>
        <source>The scheme shares each month by those that each product insures at its end.</source>
        <translation>Bawat buwan, naghahati ang iskema ayon sa dami ng nakaseguro sa bawat produkto sa katapusan nito.</translation>
    </message>
    <message>
        <source>There is no product {code}.</source>
        <translation>Walang produktong {code}.</translation>
    </message>
    <message>
        <source>What each product bears of the lines that belong to none, by each key, month by month</source>
        <translation>Ang pinapasan ng bawat produkto sa mga linyang walang produkto, ayon sa bawat batayan, buwan-buwan</translation>
    </message>
    <message>
        <source>{key} is no key. Choose one of: {known}</source>
        <translation>Hindi batayan ang {key}. Pumili sa mga ito: {known}</translation>
    </message>
</context>
<context>
    <name>Allocation key</name>
    <message>
        <source>Active insured at its end</source>
        <translation>Aktibong nakaseguro sa katapusan nito</translation>
    </message>
    <message>
        <source>Claims reported in it</source>
        <translation>Mga claim na naiulat dito</translation>
    </message>
    <message>
        <source>Earned premium of the period</source>
        <translation>Kinitang premium sa panahon</translation>
    </message>
    <message>
        <source>Fixed percentages</source>
        <translation>Mga takdang porsiyento</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message numerus="yes">
        <source>%n years</source>
        <extracomment>age</extracomment>
        <translation>
            <numerusform>%n taon</numerusform>
            <numerusform>%n taon</numerusform>
        </translation>
    </message>
    <message>
        <source>came in {day} ({code})</source>
        <translation>dumating noong {day} ({code})</translation>
    </message>
    <message>
        <source>{amount} due {day} ({code})</source>
        <translation>{amount} dapat bayaran {day} ({code})</translation>
    </message>
    <message>
        <source>{amount} for {day} ({code})</source>
        <translation>{amount} para sa {day} ({code})</translation>
    </message>
    <message>
        <source>{known} · {more}</source>
        <translation>{known} · {more}</translation>
    </message>
    <message>
        <source>{left} since {day}, {document} ({voucher})</source>
        <translation>{left} mula {day}, {document} ({voucher})</translation>
    </message>
    <message>
        <source>{product}, up to {last} ({code})</source>
        <translation>{product}, hanggang {last} ({code})</translation>
    </message>
    <message>
        <source>{purpose}, {amount} on {day}</source>
        <translation>{purpose}, {amount} noong {day}</translation>
    </message>
    <message>
        <source>{who}, {day} ({save})</source>
        <translation>{who}, {day} ({save})</translation>
    </message>
    <message>
        <source>{who}, {day} ({save}), holds for now</source>
        <translation>{who}, {day} ({save}), may bisa sa ngayon</translation>
    </message>
</context>
<context>
    <name>Arrears</name>
    <message>
        <source>0-30 days</source>
        <translation>0-30 araw</translation>
    </message>
    <message>
        <source>31-60 days</source>
        <translation>31-60 araw</translation>
    </message>
    <message>
        <source>61-90 days</source>
        <translation>61-90 araw</translation>
    </message>
    <message>
        <source>91-180 days</source>
        <translation>91-180 araw</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Dapat bayaran</translation>
    </message>
    <message>
        <source>Arrears and collection</source>
        <translation>Atraso at paniningil</translation>
    </message>
    <message>
        <source>Arrears by office</source>
        <translation>Atraso bawat tanggapan</translation>
    </message>
    <message>
        <source>Collection by office</source>
        <translation>Paniningil bawat tanggapan</translation>
    </message>
    <message>
        <source>Collection rate</source>
        <translation>Antas ng paniningil</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products have no rate together.</source>
        <translation>Walang iisang antas ang mga sapilitan at kusang-loob na produkto.</translation>
    </message>
    <message>
        <source>Covered to</source>
        <translation>Sakop hanggang</translation>
    </message>
    <message>
        <source>From premium</source>
        <translation>Mula sa premium</translation>
    </message>
    <message>
        <source>From vouchers</source>
        <translation>Mula sa mga voucher</translation>
    </message>
    <message>
        <source>In advance, due later</source>
        <translation>Paunang bayad, takda sa hinaharap</translation>
    </message>
    <message>
        <source>In advance, due within three months</source>
        <translation>Paunang bayad, takda sa loob ng tatlong buwan</translation>
    </message>
    <message>
        <source>No office</source>
        <translation>Walang tanggapan</translation>
    </message>
    <message>
        <source>Of these cover over</source>
        <translation>Tapos na ang saklaw</translation>
    </message>
    <message>
        <source>Of these in grace</source>
        <translation>Nasa palugit pa</translation>
    </message>
    <message>
        <source>Of these paid</source>
        <translation>Bayad na</translation>
    </message>
    <message>
        <source>Oldest due</source>
        <translation>Pinakamatagal na atraso</translation>
    </message>
    <message>
        <source>Owed to members</source>
        <translation>Utang sa mga miyembro</translation>
    </message>
    <message>
        <source>Policies behind</source>
        <translation>Mga polisiyang may atraso</translation>
    </message>
    <message>
        <source>Policies behind, the oldest due first</source>
        <translation>Mga polisiyang may atraso, una ang pinakamatagal</translation>
    </message>
    <message>
        <source>Premium and fees due and not paid, by age</source>
        <translation>Mga premium at singil na dapat bayaran at hindi pa bayad, ayon sa tagal</translation>
    </message>
    <message>
        <source>Premium on the balance sheet</source>
        <translation>Ang premium sa balanse</translation>
    </message>
    <message>
        <source>Premiums due</source>
        <translation>Mga premium na dapat bayaran</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>Sisingilin</translation>
    </message>
    <message>
        <source>The day on which a premium falls due is day 0; what is paid later counts as unpaid here.</source>
        <translation>Ang takdang araw ng premium ay araw 0; ang binayaran pagkatapos ay hindi pa bayad dito.</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>Ibabalik</translation>
    </message>
    <message>
        <source>To give back: refunds due, and what was paid for cover that never ran.</source>
        <translation>Ibabalik: mga dapat ibalik na bayad, at ang ibinayad para sa saklaw na hindi nagsimula.</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Hindi bayad</translation>
    </message>
    <message>
        <source>Unpaid fees</source>
        <translation>Singil na di bayad</translation>
    </message>
    <message>
        <source>Unpaid premium</source>
        <translation>Premium na di bayad</translation>
    </message>
    <message>
        <source>What fell due after an exit, and what the exit took back, is not receivable.</source>
        <translation>Ang dapat bayaran pagkatapos umalis, at ang binawi dahil sa pag-alis, ay hindi sisingilin.</translation>
    </message>
    <message>
        <source>What is owed to members</source>
        <translation>Ang utang sa mga miyembro</translation>
    </message>
    <message>
        <source>What is paid of the premium and fees due from {first} to {last}</source>
        <translation>Ang bayad na sa mga premium at singil na dapat bayaran mula {first} hanggang {last}</translation>
    </message>
    <message>
        <source>What is receivable</source>
        <translation>Ang sisingilin</translation>
    </message>
    <message>
        <source>What was paid in advance takes nothing off it: it is owed to members until it falls due.</source>
        <translation>Hindi ito binabawasan ng paunang bayad: utang iyon sa mga miyembro hanggang dumating ang takdang araw.</translation>
    </message>
    <message>
        <source>collection since this day; else of the fiscal quarter</source>
        <translation>paniningil mula sa araw na ito; kung wala, ng kwarter ng pananalapi</translation>
    </message>
    <message>
        <source>each policy that is behind, too, by its codes</source>
        <translation>pati ang bawat polisiyang may atraso, ayon sa mga code</translation>
    </message>
    <message>
        <source>over 180 days</source>
        <translation>higit sa 180 araw</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>A check sum of the file: it tells whether a byte of it was changed.</source>
        <translation>Check sum ng file: sinasabi nito kung may nabagong byte.</translation>
    </message>
    <message>
        <source>A photo of a person is shown beside their name.</source>
        <translation>Ipinapakita ang larawan ng tao sa tabi ng pangalan.</translation>
    </message>
    <message>
        <source>Add a paper or photo</source>
        <translation>Magdagdag ng papel o larawan</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Magdagdag…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Pumili ng larawan…</translation>
    </message>
    <message>
        <source>Deed or contract</source>
        <translation>Kasulatan o kontrata</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Pangalan ng file</translation>
    </message>
    <message>
        <source>From this day on it is no longer shown with its record; the file stays.</source>
        <translation>Mula sa araw na ito, hindi na ito ipapakita sa rekord; mananatili ang file.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>It is no longer shown with its record. The file stays, and so does this reason.</source>
        <translation>Hindi na ito ipinapakita sa rekord. Mananatili ang file at ang dahilang ito.</translation>
    </message>
    <message>
        <source>It stands small over the name, on the next paper that is made. No text moves.</source>
        <translation>Maliit itong ilalagay sa itaas ng pangalan, sa susunod na papel na gagawin. Walang tekstong gagalaw.</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Larawang JPEG</translation>
    </message>
    <message>
        <source>Keep which file?</source>
        <translation>Aling file ang itatabi?</translation>
    </message>
    <message>
        <source>Keep {name} with {record}</source>
        <translation>Itabi ang {name} sa {record}</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>Itinabi mula</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Uri ng file</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Uri ng papel</translation>
    </message>
    <message>
        <source>No logo is chosen: papers have the name of the scheme alone.</source>
        <translation>Walang piniling logo: pangalan lang ng iskema ang nasa mga papel.</translation>
    </message>
    <message>
        <source>No paper is kept. Add a file, drop it here, or paste a picture.</source>
        <translation>Walang nakatabing papel. Magdagdag ng file, ihulog ito rito, o mag-paste ng larawan.</translation>
    </message>
    <message>
        <source>No program of this laptop shows {name}. It lies at {place}.</source>
        <translation>Walang program sa laptop na ito na makapagpapakita ng {name}. Nasa {place} ito.</translation>
    </message>
    <message>
        <source>Nothing was copied that could be kept: no file, no picture.</source>
        <translation>Walang kinopyang maitatabi: walang file, walang larawan.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Buksan ito</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>Ibang papel</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Dokumentong PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Larawang PNG</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Mga papel</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Larawan</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Larawan ni {name}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Larawan</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Mga larawan (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Pictures and PDF documents (*.jpg *.jpeg *.png *.webp *.pdf)</source>
        <translation>Mga larawan at dokumentong PDF (*.jpg *.jpeg *.png *.webp *.pdf)</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Reseta</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Alisin ang logo</translation>
    </message>
    <message>
        <source>Retire a paper or photo</source>
        <translation>Iretiro ang papel o larawan</translation>
    </message>
    <message>
        <source>Retire {code}</source>
        <translation>Iretiro ang {code}</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Iniretiro noong</translation>
    </message>
    <message>
        <source>SHA-256 digest</source>
        <translation>SHA-256 digest</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Laki sa byte</translation>
    </message>
    <message>
        <source>The disk does not give {path}, a paper or photo of this book, so nothing was changed. Try again. If it stays so, move that file elsewhere: all the others are then taken without it.</source>
        <translation>Hindi ibinibigay ng disk ang {path}, isang papel o larawan ng aklat na ito, kaya walang binago. Subukan muli. Kung ganoon pa rin, ilipat ang file na iyon sa ibang lugar: kukunin na ang lahat ng iba pa nang wala ito.</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) is missing beside the book, or was changed there.</source>
        <translation>Ang file ng {code} ({name}) ay nawawala sa tabi ng aklat, o binago roon.</translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation>Walang logo.</translation>
    </message>
    <message>
        <source>Thing insured</source>
        <translation>Bagay na nakaseguro</translation>
    </message>
    <message>
        <source>This file is kept with {record} already, as {name}.</source>
        <translation>Nakatabi na ang file na ito sa {record}, bilang {name}.</translation>
    </message>
    <message>
        <source>This file is no picture that can be shown: it is no photo.</source>
        <translation>Hindi larawang maipapakita ang file na ito: hindi ito litrato.</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>Larawang WebP</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>Aling larawan?</translation>
    </message>
    <message>
        <source>{code} is retired already.</source>
        <translation>Iniretiro na ang {code}.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB. Scan it in grey, or with fewer dots, and try again.</source>
        <translation>Mas malaki sa {most} MB ang {name}. I-scan nang gray o sa mas mababang resolusyon, at subukan muli.</translation>
    </message>
    <message>
        <source>{name} is no picture (JPEG, PNG, WebP) and no PDF. Save it as one of these first.</source>
        <translation>Ang {name} ay hindi larawan (JPEG, PNG, WebP) at hindi PDF. I-save muna ito bilang isa sa mga ito.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be printed. Choose a JPEG or PNG picture.</source>
        <translation>Ang {name} ay hindi larawang maipi-print. Pumili ng larawang JPEG o PNG.</translation>
    </message>
    <message>
        <source>{name} is the logo already.</source>
        <translation>Ang {name} na ang logo.</translation>
    </message>
</context>
<context>
    <name>Background form</name>
    <message>
        <source>Certified by</source>
        <translation>Sinertipikahan ni</translation>
    </message>
    <message>
        <source>Certified on</source>
        <translation>Sinertipikahan noong</translation>
    </message>
    <message>
        <source>Claims a person and year</source>
        <translation>Claim bawat tao bawat taon</translation>
    </message>
    <message>
        <source>Cost of a claim</source>
        <translation>Halaga ng isang claim</translation>
    </message>
    <message>
        <source>Indicator or line</source>
        <translation>Indikador o linya</translation>
    </message>
    <message>
        <source>Leave empty for both.</source>
        <translation>Iwang blangko para sa pareho.</translation>
    </message>
    <message>
        <source>Leave empty for everything that has no key of its own.</source>
        <translation>Iwang blangko para sa lahat ng walang sariling batayan.</translation>
    </message>
    <message>
        <source>Leave empty for the scheme as a whole.</source>
        <translation>Iwang blangko para sa buong iskema.</translation>
    </message>
    <message>
        <source>Of a line, as its statement prints it: income and costs both without a minus.</source>
        <translation>Kung linya, gaya ng nasa pahayag nito: walang minus ang kita at ang gastos.</translation>
    </message>
    <message>
        <source>Of an indicator, a ratio: 0.6 for sixty percent.</source>
        <translation>Kung indikador, isang ratio: 0.6 para sa animnapung porsiyento.</translation>
    </message>
    <message>
        <source>Planned amount</source>
        <translation>Planong halaga</translation>
    </message>
    <message>
        <source>Reserve certified</source>
        <translation>Sertipikadong reserba</translation>
    </message>
    <message>
        <source>Share, in percent</source>
        <translation>Bahagi, sa porsiyento</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n araw na ang nakaraan</numerusform>
            <numerusform>%n araw na ang nakaraan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves of the backup are not in the file that it replaces: {saves}</source>
        <translation>
            <numerusform>%n save ng backup ang wala sa file na papalitan nito: {saves}</numerusform>
            <numerusform>%n save ng backup ang wala sa file na papalitan nito: {saves}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves of the file that it replaces are not in the backup: {saves}</source>
        <translation>
            <numerusform>%n save ng file na papalitan nito ang wala sa backup: {saves}</numerusform>
            <numerusform>%n save ng file na papalitan nito ang wala sa backup: {saves}</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made in {place}.</source>
        <translation>May ginawang backup sa {place}.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Magdagdag ng lugar</translation>
    </message>
    <message>
        <source>Add a stick or a folder on another disk: what lies on this laptop alone is lost with it.</source>
        <translation>Magdagdag ng USB o folder sa ibang disk: ang nasa laptop lang na ito ay mawawala kasama nito.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Mag-backup ngayon</translation>
    </message>
    <message>
        <source>Backup {age}</source>
        <translation>Backup {age}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Mga backup</translation>
    </message>
    <message>
        <source>Backups of this file</source>
        <translation>Mga backup ng file na ito</translation>
    </message>
    <message>
        <source>Choose a stick, or a folder on another disk</source>
        <translation>Pumili ng USB, o folder sa ibang disk</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Iwan ang lahat kung ano ito</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Ginawa</translation>
    </message>
    <message>
        <source>No backup was made in {place}. {why}</source>
        <translation>Walang nagawang backup sa {place}. {why}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Wala pang backup</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Wala roon ngayon</translation>
    </message>
    <message>
        <source>Nothing is new: every place has the newest save.</source>
        <translation>Walang bago: nasa lahat ng lugar ang pinakahuling save.</translation>
    </message>
    <message>
        <source>Opens the list of backups</source>
        <translation>Binubuksan ang listahan ng mga backup</translation>
    </message>
    <message>
        <source>Put the backup in its place</source>
        <translation>Ilagay ang backup sa lugar nito</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Alisin ang lugar</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>I-restore…</translation>
    </message>
    <message>
        <source>Shall the backup of {when} take the place of the file?</source>
        <translation>Ipapalit ba sa file ang backup ng {when}?</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Laki</translation>
    </message>
    <message>
        <source>The backup holds the same saves as the file that it replaces.</source>
        <translation>Pareho ang mga save ng backup at ng file na papalitan nito.</translation>
    </message>
    <message>
        <source>The backup is in its place. The file that was there is kept as {name}.</source>
        <translation>Nasa lugar na ang backup. Itinabi bilang {name} ang file na naroon.</translation>
    </message>
    <message>
        <source>The backup is made: it was opened, and every page read.</source>
        <translation>Nagawa ang backup: binuksan ito at binasa ang bawat pahina.</translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it, under a name that says so.</source>
        <translation>Itinatabi sa tabi nito ang kasalukuyang file, sa pangalang nagsasabi nito.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup was made %n days ago, and more has been saved since.</source>
        <translation>
            <numerusform>Ginawa ang pinakahuling backup %n araw na ang nakaraan, at may na-save pa mula noon.</numerusform>
            <numerusform>Ginawa ang pinakahuling backup %n araw na ang nakaraan, at may na-save pa mula noon.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of that time</source>
        <translation>Ang password ng panahong iyon</translation>
    </message>
    <message>
        <source>The place cannot be kept in mind: the disk takes nothing.</source>
        <translation>Hindi matandaan ang lugar: hindi tumatanggap ang disk.</translation>
    </message>
    <message>
        <source>The two are different books.</source>
        <translation>Magkaibang aklat ang dalawa.</translation>
    </message>
    <message>
        <source>There is no backup of this file yet.</source>
        <translation>Wala pang backup ang file na ito.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when the file is closed, or now with the button above.</source>
        <translation>Wala pang backup. Gagawa nito kapag isinara ang file, o ngayon sa button sa itaas.</translation>
    </message>
    <message>
        <source>There is no folder {name}. Choose one that is there.</source>
        <translation>Walang folder na {name}. Pumili ng naroon.</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Naroon ngayon</translation>
    </message>
    <message>
        <source>This backup is from before the key was renewed. Somebody who could open the file then opens it with the password they had. Once it is in its place, those passwords hold again.</source>
        <translation>Ang backup na ito ay mula pa bago pinalitan ang susi. Ang taong dating nakapagbubukas ng file ang magbubukas nito gamit ang password niya noon. Kapag nasa lugar na ito, may bisa muli ang mga password na iyon.</translation>
    </message>
    <message>
        <source>What was there before is kept as {name}.</source>
        <translation>Itinabi bilang {name} ang dating naroon.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Saan</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Saan napupunta ang mga backup</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>sa laptop na ito</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kahapon</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>{name} holds everything that was in the damaged file.</source>
        <translation>Nasa {name} ang lahat ng laman ng nasirang file.</translation>
    </message>
    <message numerus="yes">
        <source>{name} holds what could be read. %n things are lost or not whole: {list} names them. Look them up in a backup or on paper; Verify tells which former saves no longer hold.</source>
        <translation>
            <numerusform>Nasa {name} ang lahat ng nabasa. %n bagay ang nawala o hindi buo: nakasulat sa {list}. Hanapin sa isang backup o sa papel; sasabihin ng Beripikahin kung aling mga dating save ang hindi na tugma.</numerusform>
            <numerusform>Nasa {name} ang lahat ng nabasa. %n bagay ang nawala o hindi buo: nakasulat sa {list}. Hanapin ang mga ito sa isang backup o sa papel; sasabihin ng Beripikahin kung aling mga dating save ang hindi na tugma.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is a whole copy: it was opened and every page read.</source>
        <translation>Buong kopya ang {name}: binuksan ito at binasa ang bawat pahina.</translation>
    </message>
    <message>
        <source>{name} is from before this book was locked: in its place everybody could read it. Restore it under another name.</source>
        <translation>Ang {name} ay mula pa bago na-lock ang aklat na ito: kapag inilagay ito rito, mababasa ito ng lahat. I-restore ito sa ibang pangalan.</translation>
    </message>
    <message>
        <source>{name} is locked with a former key: sign in with a name and a password of that time.</source>
        <translation>Naka-lock ang {name} sa dating susi: mag-sign in gamit ang pangalan at password ng panahong iyon.</translation>
    </message>
    <message>
        <source>{name} is now what the backup holds.</source>
        <translation>Ang {name} na ngayon ang laman ng backup.</translation>
    </message>
    <message>
        <source>{name} is there already. To put the backup in its place use --replace; what is there now is kept beside it.</source>
        <translation>Naroon na ang {name}. Para ilagay ang backup sa lugar nito, gamitin ang --replace; itatabi ang naroon ngayon.</translation>
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
            <numerusform>%n linya ng bangko ang katumbas na ngayon ng isang galaw sa aklat.</numerusform>
            <numerusform>%n linya ng bangko ang katumbas na ngayon ng isang galaw sa aklat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a day or an amount were passed over.</source>
        <translation>
            <numerusform>%n linyang walang araw o halaga ang nilaktawan.</numerusform>
            <numerusform>%n linyang walang araw o halaga ang nilaktawan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movements of the book belong to one line of the bank now.</source>
        <translation>
            <numerusform>%n galaw sa aklat ang katumbas na ngayon ng isang linya ng bangko.</numerusform>
            <numerusform>%n galaw sa aklat ang katumbas na ngayon ng isang linya ng bangko.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both have it</source>
        <translation>Nasa pareho</translation>
    </message>
    <message>
        <source>By the book on {day}</source>
        <translation>Ayon sa aklat noong {day}</translation>
    </message>
    <message>
        <source>Ctrl+R records the line that is chosen: a charge, interest, or what nobody wrote down.</source>
        <translation>Itinatala ng Ctrl+R ang piniling linya: singil, interes, o ang walang nakapagsulat.</translation>
    </message>
    <message>
        <source>Days were read as {form}.</source>
        <translation>Binasa ang mga araw bilang {form}.</translation>
    </message>
    <message>
        <source>How both agree</source>
        <translation>Paano nagtutugma ang dalawa</translation>
    </message>
    <message>
        <source>No bank account is written down yet. Add it, then match its statement.</source>
        <translation>Wala pang nakasulat na account sa bangko. Idagdag ito, saka itugma ang pahayag nito.</translation>
    </message>
    <message>
        <source>No set of number {number} is proposed. Look at the statement again.</source>
        <translation>Walang iminumungkahing pangkat na may numerong {number}. Tingnan muli ang pahayag ng bangko.</translation>
    </message>
    <message>
        <source>One sum for several: probably the same</source>
        <translation>Isang halaga para sa ilan: malamang na pareho</translation>
    </message>
    <message>
        <source>Record what only the bank has</source>
        <translation>Itala ang nasa bangko lang</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reperensiya</translation>
    </message>
    <message>
        <source>Set of sums</source>
        <translation>Pangkat ng mga halaga</translation>
    </message>
    <message>
        <source>Statements of a bank (*.csv *.txt *.tsv *.xlsx *.ods)</source>
        <translation>Mga pahayag ng bangko (*.csv *.txt *.tsv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>The bank has it, the book has not</source>
        <translation>Nasa bangko, wala sa aklat</translation>
    </message>
    <message>
        <source>The bank&apos;s day</source>
        <translation>Araw sa bangko</translation>
    </message>
    <message>
        <source>The book has everything that the bank has.</source>
        <translation>Nasa aklat ang lahat ng nasa bangko.</translation>
    </message>
    <message>
        <source>The book has it, the bank has not</source>
        <translation>Nasa aklat, wala sa bangko</translation>
    </message>
    <message>
        <source>The book&apos;s day</source>
        <translation>Araw sa aklat</translation>
    </message>
    <message>
        <source>There is no bank account {code}. Add it in the settings first.</source>
        <translation>Walang account sa bangko na {code}. Idagdag muna ito sa mga setting.</translation>
    </message>
    <message>
        <source>These amounts add up. Look whether they are the same money: Ctrl+G says so of the set chosen.</source>
        <translation>Nagtutugma ang kabuuan ng mga halagang ito. Tingnan kung iisang pera ang mga ito: sinasabi iyon ng Ctrl+G para sa piniling pangkat.</translation>
    </message>
    <message>
        <source>They belong together</source>
        <translation>Magkakatugma ang mga ito</translation>
    </message>
    <message>
        <source>What only the bank has</source>
        <translation>Ang nasa bangko lang</translation>
    </message>
    <message>
        <source>What only the book has, taken away</source>
        <translation>Ang nasa aklat lang, ibinawas</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>Ang sabi ng bangko</translation>
    </message>
    <message>
        <source>What the bank should say</source>
        <translation>Ang dapat sabihin ng bangko</translation>
    </message>
    <message>
        <source>What was paid by cheque, or late on the last days, may stand on the bank&apos;s next statement.</source>
        <translation>Ang binayaran sa tseke, o nahuli sa mga huling araw, ay maaaring nasa susunod na pahayag ng bangko.</translation>
    </message>
    <message>
        <source>Which file is the bank&apos;s statement?</source>
        <translation>Aling file ang pahayag ng bangko?</translation>
    </message>
    <message>
        <source>amount; transaction amount; sum</source>
        <translation>halaga; halaga ng transaksyon; kabuuan; amount; transaction amount; sum</translation>
    </message>
    <message>
        <source>balance; running balance; closing balance</source>
        <translation>balanse; kasalukuyang balanse; huling balanse; balance; running balance; closing balance</translation>
    </message>
    <message>
        <source>credit; deposit; deposits; paid in; money in; received; credit amount</source>
        <translation>kredito; deposito; mga deposito; ipinasok; pasok na pera; natanggap; halaga ng kredito; credit; deposit; deposits; paid in; money in; received; credit amount</translation>
    </message>
    <message>
        <source>currency; ccy</source>
        <translation>pera; salapi; currency; ccy</translation>
    </message>
    <message>
        <source>date; transaction date; posting date; booking date; txn date; value date</source>
        <translation>petsa; petsa ng transaksyon; petsa ng pagtatala; petsa ng pag-post; petsa ng bisa; date; transaction date; posting date; booking date; txn date; value date</translation>
    </message>
    <message>
        <source>debit; withdrawal; withdrawals; paid out; money out; payment; debit amount</source>
        <translation>debito; withdrawal; mga withdrawal; inilabas; labas na pera; bayad; halaga ng debito; debit; withdrawals; paid out; money out; payment; debit amount</translation>
    </message>
    <message>
        <source>description; details; narration; particulars; remarks; text</source>
        <translation>paglalarawan; detalye; mga detalye; salaysay; puna; teksto; description; details; narration; particulars; remarks; text</translation>
    </message>
    <message>
        <source>reference; ref; ref no; reference number; cheque number; cheque no; transaction id</source>
        <translation>reperensiya; numero ng reperensiya; numero ng tseke; numero ng transaksyon; reference; ref; ref no; reference number; cheque number; cheque no; check number; check no; transaction id</translation>
    </message>
    <message>
        <source>{name} beside the book of {account}</source>
        <translation>{name} katabi ng aklat ng {account}</translation>
    </message>
    <message>
        <source>{name} has no column of days with amounts beside it. A bank&apos;s statement says of each line its date and its amount, or what was paid in and paid out: look at the headings.</source>
        <translation>Walang column ng mga araw na may katabing halaga ang {name}. Sinasabi ng pahayag ng bangko sa bawat linya ang petsa at halaga nito, o ang ipinasok at inilabas: tingnan ang mga pamagat ng column.</translation>
    </message>
    <message>
        <source>{name} is in {other}, the books are in {currency}. Ask the bank for the statement of the account that is kept in {currency}.</source>
        <translation>Nasa {other} ang {name}, nasa {currency} ang mga aklat. Hingin sa bangko ang pahayag ng account na nasa {currency}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{cell}” is no amount of {decimals} decimals at most.</source>
        <translation>{name}, linya {line}: ang “{cell}” ay hindi halagang may hanggang {decimals} decimal.</translation>
    </message>
    <message>
        <source>{off} differ since before this statement: match the one before it, too.</source>
        <translation>{off} ang pagkakaiba mula bago pa ang pahayag na ito: itugma rin ang nauna rito.</translation>
    </message>
</context>
<context>
    <name>Before saving</name>
    <message numerus="yes">
        <source>%n items are on the bill.</source>
        <translation>
            <numerusform>%n item ang nasa singil.</numerusform>
            <numerusform>%n item ang nasa singil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are covered up to then.</source>
        <translation>
            <numerusform>%n tao ang sakop hanggang doon.</numerusform>
            <numerusform>%n tao ang sakop hanggang doon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are enrolled, {who} first.</source>
        <translation>
            <numerusform>%n tao ang ie-enroll, una si {who}.</numerusform>
            <numerusform>%n tao ang ie-enroll, una si {who}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, {first} first, are covered by {product} of {who} from {day}.</source>
        <translation>
            <numerusform>%n tao, una si {first}, ang sasaklawin ng {product} ni {who} mula {day}.</numerusform>
            <numerusform>%n tao, una si {first}, ang sasaklawin ng {product} ni {who} mula {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A claim of {who} for {incurred}, reported on {reported}.</source>
        <translation>Claim ni {who} para sa {incurred}, naiulat noong {reported}.</translation>
    </message>
    <message>
        <source>A claim of {who} for {incurred}, reported on {reported}: {event}.</source>
        <translation>Claim ni {who} para sa {incurred}, naiulat noong {reported}: {event}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is met in part, with {amount} on {day}.</source>
        <translation>Babayaran nang bahagya ang claim {claim} ni {who}, {amount} sa {day}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is met with {amount} on {day}.</source>
        <translation>Babayaran ang claim {claim} ni {who} ng {amount} sa {day}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is rejected on {day}.</source>
        <translation>Tatanggihan ang claim {claim} ni {who} sa {day}.</translation>
    </message>
    <message>
        <source>Claims of {index} are decided on {day} for everybody in force of office {office}.</source>
        <translation>Pagpapasyahan sa {day} ang mga claim ng {index} para sa lahat ng may bisa ang saklaw sa tanggapan {office}.</translation>
    </message>
    <message>
        <source>Claims of {index} are decided on {day} for everybody in force.</source>
        <translation>Pagpapasyahan sa {day} ang mga claim ng {index} para sa lahat ng may bisa ang saklaw.</translation>
    </message>
    <message>
        <source>Here will stand what is about to be recorded.</source>
        <translation>Dito makikita ang itatala.</translation>
    </message>
    <message>
        <source>It came on {day}, with receipt {receipt}.</source>
        <translation>Dumating ito noong {day}, resibo {receipt}.</translation>
    </message>
    <message>
        <source>It came on {day}, with the next receipt number.</source>
        <translation>Dumating ito noong {day}, sa susunod na numero ng resibo.</translation>
    </message>
    <message>
        <source>It covers {lives} lives.</source>
        <translation>{lives} buhay ang sakop nito.</translation>
    </message>
    <message>
        <source>It may come to {covered}.</source>
        <translation>Maaaring umabot sa {covered}.</translation>
    </message>
    <message>
        <source>Nobody of them is insured.</source>
        <translation>Walang nakaseguro sa kanila.</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>Wala nang babayaran.</translation>
    </message>
    <message>
        <source>Of {loss} lost it may come to {covered}.</source>
        <translation>Sa pinsalang {loss}, maaaring umabot sa {covered}.</translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <translation>Ang dahilan: {reason}.</translation>
    </message>
    <message>
        <source>They are told why: {reason}.</source>
        <translation>Sasabihin sa kanila kung bakit: {reason}.</translation>
    </message>
    <message>
        <source>Way of payment: {method}.</source>
        <translation>Paraan ng bayad: {method}.</translation>
    </message>
    <message>
        <source>part of the claim</source>
        <translation>bahagi ng claim</translation>
    </message>
    <message>
        <source>part payment</source>
        <translation>bahagyang bayad</translation>
    </message>
    <message>
        <source>{amount} is due for the term, for {insured} insured.</source>
        <translation>{amount} ang dapat bayaran sa termino, para sa {insured} nakaseguro.</translation>
    </message>
    <message>
        <source>{amount} is due for the term.</source>
        <translation>{amount} ang dapat bayaran sa termino.</translation>
    </message>
    <message>
        <source>{holder} holds the policy after it.</source>
        <translation>Si {holder} ang may-hawak ng polisiya pagkatapos nito.</translation>
    </message>
    <message>
        <source>{name} ({village})</source>
        <translation>{name} ({village})</translation>
    </message>
    <message>
        <source>{over} is kept as an advance.</source>
        <translation>Itatabi ang {over} bilang paunang bayad.</translation>
    </message>
    <message>
        <source>{product} covers them from {start}.</source>
        <translation>Sakop sila ng {product} mula {start}.</translation>
    </message>
    <message>
        <source>{product} of {who} ends on {last}, not on {end}.</source>
        <translation>Magtatapos ang {product} ni {who} sa {last}, hindi sa {end}.</translation>
    </message>
    <message>
        <source>{product} of {who} goes on from {start}.</source>
        <translation>Magpapatuloy ang {product} ni {who} mula {start}.</translation>
    </message>
    <message>
        <source>{product} of {who} is held by {holder} from now on.</source>
        <translation>Si {holder} na ang may-hawak ng {product} ni {who} mula ngayon.</translation>
    </message>
    <message>
        <source>{rest} is left to pay after it.</source>
        <translation>{rest} ang babayaran pa pagkatapos nito.</translation>
    </message>
    <message>
        <source>{rest} of what is due is not paid: is this a part payment?</source>
        <translation>{rest} ng dapat bayaran ang hindi bayad: bahagyang bayad ba ito?</translation>
    </message>
    <message>
        <source>{rest} of what is left to pay is not paid: is this a part of it?</source>
        <translation>{rest} ng natitirang babayaran ang hindi bayad: bahagi lang ba ito?</translation>
    </message>
    <message>
        <source>{rest} stays due.</source>
        <translation>{rest} pa ang dapat bayaran.</translation>
    </message>
    <message>
        <source>{who} had the money paid for claim {claim} on {day}.</source>
        <translation>Natanggap ni {who} ang perang ibinayad para sa claim {claim} noong {day}.</translation>
    </message>
    <message>
        <source>{who} is covered up to {last}; the others of the policy of {policy} stay covered.</source>
        <translation>Sakop si {who} hanggang {last}; mananatiling sakop ang iba sa polisiya ni {policy}.</translation>
    </message>
    <message>
        <source>{who} is given back {amount} of {due} on {day}.</source>
        <translation>Ibabalik kay {who} ang {amount} sa {due} sa {day}.</translation>
    </message>
    <message>
        <source>{who} is paid {amount} for claim {claim} on {day}.</source>
        <translation>Babayaran si {who} ng {amount} para sa claim {claim} sa {day}.</translation>
    </message>
    <message>
        <source>{who} is paid {amount} in advance for claim {claim}, not decided yet, on {day}.</source>
        <translation>Babayaran si {who} ng {amount} nang pauna para sa claim {claim}, na wala pang pasya, sa {day}.</translation>
    </message>
    <message>
        <source>{who} pays {amount} for {first} to {last}.</source>
        <translation>Nagbabayad si {who} ng {amount} para sa {first} hanggang {last}.</translation>
    </message>
    <message>
        <source>{who} pays {amount}, due on {due}.</source>
        <translation>Nagbabayad si {who} ng {amount}, takda sa {due}.</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Step 1 of 2: who the scheme is. The currency cannot change once there are amounts.</source>
        <translation>Hakbang 1 sa 2: kung ano ang iskema. Hindi na mababago ang pera kapag may mga halaga na.</translation>
    </message>
    <message>
        <source>Step 2 of 2: where it works, what it offers, what it has. Then you can enrol.</source>
        <translation>Hakbang 2 sa 2: saan ito gumagana, ano ang iniaalok nito, ano ang mayroon ito. Pagkatapos, makapag-e-enroll ka na.</translation>
    </message>
</context>
<context>
    <name>Beyond</name>
    <message>
        <source>Answered within 30 days</source>
        <translation>Nasagot sa loob ng 30 araw</translation>
    </message>
    <message>
        <source>Appeals not answered yet</source>
        <translation>Mga apelang hindi pa nasasagot</translation>
    </message>
    <message>
        <source>Appeals that came in</source>
        <translation>Mga apelang dumating</translation>
    </message>
    <message>
        <source>Appeals upheld wholly or in part / appeals that came in</source>
        <translation>Mga apelang pinanigan nang buo o bahagya / mga apelang dumating</translation>
    </message>
    <message>
        <source>Benefits in time</source>
        <translation>Mga benepisyong nasa oras</translation>
    </message>
    <message>
        <source>Benefits received</source>
        <translation>Mga benepisyong natanggap</translation>
    </message>
    <message>
        <source>Benefits received within 30 days</source>
        <translation>Mga benepisyong natanggap sa loob ng 30 araw</translation>
    </message>
    <message>
        <source>Benefits received within 30 days from the event / benefits received</source>
        <translation>Mga benepisyong natanggap sa loob ng 30 araw mula sa pangyayari / mga benepisyong natanggap</translation>
    </message>
    <message>
        <source>Benefits received within days from the event</source>
        <translation>Mga benepisyong natanggap ayon sa araw mula sa pangyayari</translation>
    </message>
    <message>
        <source>Benefits received within them</source>
        <translation>Mga benepisyong natanggap sa loob nito</translation>
    </message>
    <message>
        <source>Benefits received within {days} days</source>
        <translation>Mga benepisyong natanggap sa loob ng {days} araw</translation>
    </message>
    <message>
        <source>Beyond the ten</source>
        <translation>Lampas sa sampu</translation>
    </message>
    <message>
        <source>Billed item by item</source>
        <translation>Siningil nang isa-isang item</translation>
    </message>
    <message>
        <source>Claims that happened / insured years</source>
        <translation>Mga claim na nangyari / mga taon na nakaseguro</translation>
    </message>
    <message>
        <source>Complaints and appeals by month</source>
        <translation>Mga reklamo at apela bawat buwan</translation>
    </message>
    <message>
        <source>Complaints answered</source>
        <translation>Mga reklamong nasagot</translation>
    </message>
    <message>
        <source>Complaints answered within 30 days</source>
        <translation>Mga reklamong nasagot sa loob ng 30 araw</translation>
    </message>
    <message>
        <source>Complaints answered within 30 days / complaints that came in</source>
        <translation>Mga reklamong nasagot sa loob ng 30 araw / mga reklamong dumating</translation>
    </message>
    <message>
        <source>Complaints per 1,000 insured years</source>
        <translation>Reklamo bawat 1,000 taon na nakaseguro</translation>
    </message>
    <message>
        <source>Complaints still unanswered: {count}</source>
        <translation>Mga reklamong hindi pa nasasagot: {count}</translation>
    </message>
    <message>
        <source>Complaints that came in</source>
        <translation>Mga reklamong dumating</translation>
    </message>
    <message>
        <source>Complaints that came in / 1,000 insured years</source>
        <translation>Mga reklamong dumating / 1,000 taon na nakaseguro</translation>
    </message>
    <message>
        <source>Complaints that ever came in</source>
        <translation>Lahat ng reklamong dumating kailanman</translation>
    </message>
    <message>
        <source>Coverage is not told by sex: the people a product is meant for are written down as one number, women and men together.</source>
        <translation>Hindi hinahati ayon sa kasarian ang saklaw: isang bilang lang ang isinusulat para sa mga taong nilalayon ng produkto, babae at lalaki nang magkasama.</translation>
    </message>
    <message>
        <source>Days of 1,000 years</source>
        <translation>Mga araw ng 1,000 taon</translation>
    </message>
    <message>
        <source>Few complaints may mean content members, or members who do not know where to go.</source>
        <translation>Ang kaunting reklamo ay maaaring nangangahulugang kontento ang mga miyembro, o hindi nila alam kung saan pupunta.</translation>
    </message>
    <message>
        <source>How often somebody who is insured for a year has a claim.</source>
        <translation>Gaano kadalas magkaroon ng claim ang taong nakaseguro nang isang taon.</translation>
    </message>
    <message>
        <source>Indicators by sex</source>
        <translation>Mga indikador ayon sa kasarian</translation>
    </message>
    <message>
        <source>Insured on the last day by sex</source>
        <translation>Nakaseguro sa huling araw ayon sa kasarian</translation>
    </message>
    <message>
        <source>Insured who could have renewed and did not / insured who could have renewed</source>
        <translation>Mga nakaseguro na maaaring mag-renew ngunit hindi nag-renew / mga nakaseguro na maaaring mag-renew</translation>
    </message>
    <message>
        <source>Insured whose sex is known</source>
        <translation>Mga nakaseguro na alam ang kasarian</translation>
    </message>
    <message>
        <source>Insured whose sex is not known</source>
        <translation>Mga nakaseguro na hindi alam ang kasarian</translation>
    </message>
    <message>
        <source>Insured whose sex is not known are left out: {count}</source>
        <translation>Hindi isinama ang mga nakaseguro na hindi alam ang kasarian: {count}</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Hindi nag-renew</translation>
    </message>
    <message>
        <source>Lapsed: {reason}</source>
        <translation>Hindi nag-renew: {reason}</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Mga hindi nag-renew</translation>
    </message>
    <message>
        <source>Lapses by reason</source>
        <translation>Mga hindi nag-renew ayon sa dahilan</translation>
    </message>
    <message>
        <source>Lives of head counts that stayed</source>
        <translation>Mga buhay sa bilang ng tao na nanatili</translation>
    </message>
    <message>
        <source>No appeal came in during the period.</source>
        <translation>Walang dumating na apela sa panahon.</translation>
    </message>
    <message>
        <source>No benefit was received in the period.</source>
        <translation>Walang natanggap na benepisyo sa panahon.</translation>
    </message>
    <message>
        <source>No claim that ended in the period has its bill in the file, item by item.</source>
        <translation>Walang claim na natapos sa panahon ang may singil sa file, isa-isang item.</translation>
    </message>
    <message>
        <source>No complaint came in during the period.</source>
        <translation>Walang dumating na reklamo sa panahon.</translation>
    </message>
    <message>
        <source>No complaint has ever been entered: keep the register.</source>
        <translation>Wala pang naipasok na reklamo kailanman: panatilihin ang talaan.</translation>
    </message>
    <message>
        <source>Nobody was insured in the period.</source>
        <translation>Walang nakaseguro sa panahon.</translation>
    </message>
    <message>
        <source>Nobody whose sex is known is insured on the last day.</source>
        <translation>Walang nakaseguro sa huling araw na alam ang kasarian.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Hindi pa nasasagot</translation>
    </message>
    <message>
        <source>Of all lapsed</source>
        <translation>Sa lahat ng hindi nag-renew</translation>
    </message>
    <message>
        <source>Of every 100 a family was billed, so much did the scheme pay; the rest it paid itself.</source>
        <translation>Sa bawat 100 na siningil sa isang pamilya, ganito karami ang binayaran ng iskema; ang pamilya ang nagbayad ng natira.</translation>
    </message>
    <message>
        <source>Of every 100 appeals, so many were right: a high share says that claims are rejected too lightly.</source>
        <translation>Sa bawat 100 apela, ganito karami ang tama: kung mataas, masyadong madaling tanggihan ang mga claim.</translation>
    </message>
    <message>
        <source>Of every 100 families that were paid, so many held the money within a month from the event.</source>
        <translation>Sa bawat 100 pamilyang binayaran, ganito karami ang nakahawak ng pera sa loob ng isang buwan mula sa pangyayari.</translation>
    </message>
    <message>
        <source>Of every 100 insured people, so many are women or girls.</source>
        <translation>Sa bawat 100 taong nakaseguro, ganito karami ang babae.</translation>
    </message>
    <message>
        <source>Of every 100 who complained, so many had an answer within a month.</source>
        <translation>Sa bawat 100 nagreklamo, ganito karami ang nasagot sa loob ng isang buwan.</translation>
    </message>
    <message>
        <source>Of every 100 who could stay, so many did not; the parts say why, where somebody asked them.</source>
        <translation>Sa bawat 100 na maaaring manatili, ganito karami ang umalis; sinasabi ng mga bahagi kung bakit, kung may nagtanong sa kanila.</translation>
    </message>
    <message>
        <source>Of those who could renew</source>
        <translation>Sa mga maaaring mag-renew</translation>
    </message>
    <message>
        <source>Overturned on appeal</source>
        <translation>Binaligtad sa apela</translation>
    </message>
    <message>
        <source>Paid for claims with a bill / billed for them, of claims that ended in the period</source>
        <translation>Binayaran para sa mga claim na may singil / siningil para sa mga iyon, ng mga claim na natapos sa panahon</translation>
    </message>
    <message>
        <source>Paid of billed</source>
        <translation>Binayaran sa siningil</translation>
    </message>
    <message>
        <source>Paid of what was billed</source>
        <translation>Binayaran sa siningil</translation>
    </message>
    <message>
        <source>Rejections overturned</source>
        <translation>Mga binaligtad na pagtanggi</translation>
    </message>
    <message>
        <source>Rejections overturned in part</source>
        <translation>Mga bahagyang binaligtad na pagtanggi</translation>
    </message>
    <message>
        <source>Rejections overturned on appeal</source>
        <translation>Mga pagtangging binaligtad sa apela</translation>
    </message>
    <message>
        <source>Rejections overturned wholly</source>
        <translation>Mga buong binaligtad na pagtanggi</translation>
    </message>
    <message>
        <source>The sexes add up to the whole; of the lives of a head count nobody knows the sex.</source>
        <translation>Pinagsamang kasarian ang bumubuo sa kabuuan; walang nakaaalam ng kasarian ng mga buhay sa bilang ng tao.</translation>
    </message>
    <message>
        <source>These figures are of our own: nobody has published how they are to be reckoned, and none has a norm.</source>
        <translation>Sa amin ang mga halagang ito: walang naglathala kung paano kukuwentahin, at walang pamantayan ang alinman.</translation>
    </message>
    <message>
        <source>Thousands of insured years</source>
        <translation>Libong taon na nakaseguro</translation>
    </message>
    <message>
        <source>Who is insured with two products counts in each of them.</source>
        <translation>Ang nakaseguro sa dalawang produkto ay binibilang sa bawat isa.</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>Sa loob ng araw</translation>
    </message>
    <message>
        <source>Women insured</source>
        <translation>Mga babaeng nakaseguro</translation>
    </message>
    <message>
        <source>Women insured / insured whose sex is known, on the last day</source>
        <translation>Mga babaeng nakaseguro / mga nakaseguro na alam ang kasarian, sa huling araw</translation>
    </message>
    <message>
        <source>Women insured of all insured</source>
        <translation>Mga babaeng nakaseguro sa lahat ng nakaseguro</translation>
    </message>
    <message>
        <source>Women of known sex</source>
        <translation>Mga babae sa alam ang kasarian</translation>
    </message>
    <message>
        <source>within how many days a benefit shall be received</source>
        <translation>sa loob ng ilang araw dapat matanggap ang benepisyo</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Age in years</source>
        <translation>Edad sa taon</translation>
    </message>
    <message>
        <source>Average days to settle a claim</source>
        <translation>Karaniwang bilang ng araw bago maayos ang claim</translation>
    </message>
    <message>
        <source>Benefits: {codes}</source>
        <translation>Mga benepisyo: {codes}</translation>
    </message>
    <message>
        <source>Claims for it reported in these days</source>
        <translation>Mga claim para rito na naiulat sa mga araw na ito</translation>
    </message>
    <message>
        <source>Cover for pregnancy and birth</source>
        <translation>Saklaw sa pagbubuntis at panganganak</translation>
    </message>
    <message>
        <source>Information brief</source>
        <translation>Maikling ulat ng impormasyon</translation>
    </message>
    <message>
        <source>Insured on the last day</source>
        <translation>Nakaseguro sa huling araw</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>Ang laki nito</translation>
    </message>
    <message>
        <source>Lives insured as head counts, of whom neither sex nor age is known: {count}.</source>
        <translation>Mga buhay na nakaseguro sa bilang ng tao, na hindi alam ang kasarian at edad: {count}.</translation>
    </message>
    <message>
        <source>Nobody is insured by name on the last day.</source>
        <translation>Walang taong nakaseguro sa pangalan sa huling araw.</translation>
    </message>
    <message>
        <source>Of the insured whose sex is known</source>
        <translation>Sa mga nakaseguro na alam ang kasarian</translation>
    </message>
    <message>
        <source>Of {count} products those with the most insured are shown.</source>
        <translation>Sa {count} produkto, ipinapakita ang mga may pinakamaraming nakaseguro.</translation>
    </message>
    <message>
        <source>Paid for it in these days</source>
        <translation>Ibinayad para rito sa mga araw na ito</translation>
    </message>
    <message>
        <source>The insured by sex and age</source>
        <translation>Ang mga nakaseguro ayon sa kasarian at edad</translation>
    </message>
    <message numerus="yes">
        <source>The products add up to %n more than the scheme insures: it counts each person once.</source>
        <translation>
            <numerusform>Higit ng %n ang kabuuan ng mga produkto kaysa sa nakaseguro sa iskema: isang beses lang nitong binibilang ang bawat tao.</numerusform>
            <numerusform>Higit ng %n ang kabuuan ng mga produkto kaysa sa nakaseguro sa iskema: isang beses lang nitong binibilang ang bawat tao.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ten indicators over twelve quarters</source>
        <translation>Ang sampung indikador sa labindalawang kwarter</translation>
    </message>
    <message>
        <source>There is no benefit {code}. Choose among the codes of the list Benefits.</source>
        <translation>Walang benepisyong {code}. Pumili sa mga code ng listahang Mga benepisyo.</translation>
    </message>
    <message>
        <source>Villages of the insured</source>
        <translation>Mga barangay ng mga nakaseguro</translation>
    </message>
    <message>
        <source>What it is for women</source>
        <translation>Ang dulot nito sa kababaihan</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ang sinasabi nito</translation>
    </message>
    <message>
        <source>Which benefits are for pregnancy and birth is not said: give their codes, and who has them and what was paid is told here.</source>
        <translation>Hindi sinabi kung aling mga benepisyo ang para sa pagbubuntis at panganganak: ibigay ang mga code ng mga ito, at sasabihin dito kung sino ang mayroon nito at magkano ang ibinayad.</translation>
    </message>
    <message>
        <source>Women and girls insured with it</source>
        <translation>Kababaihan at mga batang babae na nakaseguro rito</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Kababaihan at kalalakihan</translation>
    </message>
    <message>
        <source>codes of the benefits for pregnancy and birth, parted by commas</source>
        <translation>mga code ng mga benepisyo para sa pagbubuntis at panganganak, na may kuwit sa pagitan</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>hindi naisulat</translation>
    </message>
</context>
<context>
    <name>By month</name>
    <message>
        <source>Incurred claims are what was paid, and what the claims reserves changed by: a month may be below 0.</source>
        <translation>Ang nangyaring claim ay ang ibinayad at ang pagbabago ng mga reserba para sa claim: maaaring mas mababa sa 0 ang isang buwan.</translation>
    </message>
    <message>
        <source>Premium and claims by month</source>
        <translation>Premium at mga claim bawat buwan</translation>
    </message>
    <message>
        <source>Premium is written on the day it falls due and received on the day it is paid: two different figures.</source>
        <translation>Naisusulat ang premium sa takdang araw nito at natatanggap sa araw na bayaran: dalawang magkaibang halaga.</translation>
    </message>
    <message>
        <source>Premium received</source>
        <translation>Natanggap na premium</translation>
    </message>
    <message>
        <source>Premium received by voucher</source>
        <translation>Premium na natanggap sa voucher</translation>
    </message>
    <message>
        <source>Premium written</source>
        <translation>Naisulat na premium</translation>
    </message>
    <message>
        <source>how many months, 36 at most</source>
        <translation>ilang buwan, 36 ang pinakamarami</translation>
    </message>
</context>
<context>
    <name>By sex</name>
    <message>
        <source>All</source>
        <translation>Lahat</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Lalaki</translation>
    </message>
    <message>
        <source>Other sex</source>
        <translation>Ibang kasarian</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>Hindi alam ang kasarian</translation>
    </message>
    <message>
        <source>The target population is not counted by sex.</source>
        <translation>Hindi binibilang ayon sa kasarian ang target na populasyon.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Babae</translation>
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
        <translation>Dala mula sa nauna</translation>
    </message>
    <message>
        <source>By the book</source>
        <translation>Ayon sa aklat</translation>
    </message>
    <message>
        <source>Counted from {first} to {last}</source>
        <translation>Binilang mula {first} hanggang {last}</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Pasok</translation>
    </message>
    <message>
        <source>Less was counted: something that was paid is not in the book, or something received is missing.</source>
        <translation>Mas kaunti ang nabilang: may ibinayad na wala sa aklat, o may natanggap na nawawala.</translation>
    </message>
    <message>
        <source>More was counted: something that came in is not in the book, or something paid is there twice.</source>
        <translation>Mas marami ang nabilang: may pumasok na wala sa aklat, o dalawang beses nakasulat ang isang bayad.</translation>
    </message>
    <message>
        <source>No account said</source>
        <translation>Walang sinabing account</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Labas</translation>
    </message>
    <message>
        <source>The count and the book agree.</source>
        <translation>Tugma ang bilang at ang aklat.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para saan</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ang kahulugan nito</translation>
    </message>
    <message>
        <source>What the counter takes and pays goes where the settings say of its way of payment.</source>
        <translation>Ang tinatanggap at ibinabayad sa counter ay napupunta sa sinasabi ng mga setting para sa paraan ng bayad nito.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Kanino</translation>
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
        <translation>Mga claim ayon sa edad</translation>
    </message>
    <message>
        <source>Claims by cause</source>
        <translation>Mga claim ayon sa sanhi</translation>
    </message>
    <message>
        <source>Claims by cause and age</source>
        <translation>Mga claim ayon sa sanhi at edad</translation>
    </message>
    <message>
        <source>Number of claims by cause and age in years</source>
        <translation>Bilang ng claim ayon sa sanhi at edad sa taon</translation>
    </message>
    <message>
        <source>Share of the amount</source>
        <translation>Bahagi ng halaga</translation>
    </message>
    <message>
        <source>The age is that on the day of the event; it is not known of who has no birth date, nor of a head count.</source>
        <translation>Ang edad ay sa araw ng pangyayari; hindi ito alam kung walang petsa ng kapanganakan o kung bilang ng tao lang.</translation>
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
        <translation>Tsart: {title}. {values}</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Kopyahin ang larawan</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Kopyahin ang talahanayan</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>K{number}</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>K{number} {year}</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>Nakopya ang larawan.</translation>
    </message>
    <message>
        <source>There is nothing to draw for these days.</source>
        <translation>Walang maiguguhit para sa mga araw na ito.</translation>
    </message>
    <message>
        <source>median days</source>
        <translation>median na araw</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>walang halaga</translation>
    </message>
    <message>
        <source>period</source>
        <translation>panahon</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plano</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>ratio</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} araw</translation>
    </message>
    <message>
        <source>{indicator}, twelve quarters</source>
        <translation>{indicator}, labindalawang kwarter</translation>
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
        <translation>{period}: {value} (plano {plan})</translation>
    </message>
    <message>
        <source>{point}, may still change</source>
        <translation>{point}, maaari pang magbago</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A check sum of what was found: when that changes, the finding comes back.</source>
        <translation>Check sum ng napuna: kapag nagbago ito, babalik ang puna.</translation>
    </message>
    <message>
        <source>A child is younger than the holder: the birth date or the relation is another.</source>
        <translation>Mas bata sa may-hawak ang anak: mali ang petsa ng kapanganakan o ang relasyon.</translation>
    </message>
    <message>
        <source>A claim is owed only for an event on a day on which the person was covered.</source>
        <translation>May babayarang claim lang para sa pangyayari sa araw na sakop ang tao.</translation>
    </message>
    <message>
        <source>A cover makes good what was lost, not more; fixed benefits are entered as loss and as covered.</source>
        <translation>Pinapalitan ng saklaw ang nawala, hindi higit pa; ang takdang benepisyo ay inilalagay bilang pinsala at bilang sinasaklaw.</translation>
    </message>
    <message>
        <source>A household has one holder: whom the cover of the others goes by must be plain.</source>
        <translation>Isa ang may-hawak sa bawat sambahayan: dapat malinaw kung kanino nakabatay ang saklaw ng iba.</translation>
    </message>
    <message>
        <source>A number of an identity paper belongs to one person; shared, it is a slip or a borrowed paper.</source>
        <translation>Sa isang tao lang ang numero ng ID; kung pareho, mali ang pagkakasulat o hiram ang papel.</translation>
    </message>
    <message>
        <source>A number that many households have is often the agent&apos;s: whoever calls reaches none of them.</source>
        <translation>Ang numerong nasa maraming sambahayan ay madalas na sa ahente: walang maaabot ang tatawag.</translation>
    </message>
    <message>
        <source>A payment before the decision is an advance: whoever knows the case sees that it was one.</source>
        <translation>Paunang bayad ang bayad bago ang pasya: alam iyon ng nakakaalam ng kaso.</translation>
    </message>
    <message>
        <source>A percentage is written as 10, not as 0.1: below one it is seldom meant.</source>
        <translation>Isinusulat ang porsiyento na 10, hindi 0.1: bihira ang mas mababa sa isa.</translation>
    </message>
    <message>
        <source>A policy is renewed once: of two renewals one is a second policy of its own, or a slip.</source>
        <translation>Isang beses lang nire-renew ang polisiya: kung dalawa, ang isa ay hiwalay na polisiya, o pagkakamali.</translation>
    </message>
    <message>
        <source>A premium of a policy for the same days is due once; twice, premium written and received are too high.</source>
        <translation>Isang beses lang dapat bayaran ang premium ng polisiya para sa parehong araw; kung dalawa, sobra ang naisulat at natanggap na premium.</translation>
    </message>
    <message>
        <source>A product has a method for every reserve its kind needs, and that method has all it computes with.</source>
        <translation>May paraan ang produkto para sa bawat reserbang kailangan ng uri nito, at kumpleto ang ginagamit ng paraan.</translation>
    </message>
    <message>
        <source>A product of this kind needs an accrued liabilities reserve certified by an actuary.</source>
        <translation>Kailangan ng ganitong produkto ang reserba para sa naipong pananagutan na sinertipikahan ng actuary.</translation>
    </message>
    <message>
        <source>A product whose policies are recorded takes premium, claims and reserves from its records alone.</source>
        <translation>Kung nakatala ang mga polisiya ng produkto, sa mga rekord lang galing ang premium, mga claim at mga reserba.</translation>
    </message>
    <message>
        <source>A scheme covers at most what was billed.</source>
        <translation>Hanggang sa siningil lang ang saklaw ng iskema.</translation>
    </message>
    <message>
        <source>A village, a cause or a group under two spellings is counted as two.</source>
        <translation>Ang barangay, sanhi o grupo na may dalawang baybay ay binibilang na dalawa.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Tanggapin</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Tanggapin ang puna</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Tanggapin nang may dahilan…</translation>
    </message>
    <message>
        <source>Accept {record}: {message}</source>
        <translation>Tanggapin ang {record}: {message}</translation>
    </message>
    <message>
        <source>Accepted ({count})</source>
        <translation>Tinanggap ({count})</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Tinanggap noong</translation>
    </message>
    <message>
        <source>An actuary certifies the accrued liabilities reserve at least once a year.</source>
        <translation>Sinesertipikahan ng actuary ang reserba para sa naipong pananagutan nang hindi bababa sa isang beses bawat taon.</translation>
    </message>
    <message>
        <source>An amount twenty times the usual one of its product is more often a slip of the keys.</source>
        <translation>Ang halagang dalawampung ulit ng karaniwan sa produkto ay madalas na maling pindot.</translation>
    </message>
    <message>
        <source>An office with policies in force takes premium; after a silent quarter its papers are late.</source>
        <translation>May natatanggap na premium ang tanggapang may polisiyang may bisa; kung tahimik ang isang kwarter, huli ang mga papel nito.</translation>
    </message>
    <message>
        <source>Appeal {complaint} was upheld on {day}, and the claim is still rejected.</source>
        <translation>Pinanigan noong {day} ang apelang {complaint}, ngunit tinanggihan pa rin ang claim.</translation>
    </message>
    <message>
        <source>Appeals upheld, claims still rejected</source>
        <translation>Mga apelang pinanigan, mga claim na tinanggihan pa rin</translation>
    </message>
    <message>
        <source>Approved and not paid</source>
        <translation>Aprubado at hindi pa bayad</translation>
    </message>
    <message>
        <source>Approved claims are paid within weeks; until then their amount stands as a reserve.</source>
        <translation>Binabayaran sa loob ng ilang linggo ang aprubadong claim; hanggang doon, nakareserba ang halaga.</translation>
    </message>
    <message>
        <source>Born after the cover began</source>
        <translation>Ipinanganak pagkatapos magsimula ang saklaw</translation>
    </message>
    <message>
        <source>Certificates older than a year</source>
        <translation>Mga sertipikong higit sa isang taon na</translation>
    </message>
    <message>
        <source>Children older than their holder</source>
        <translation>Mga anak na mas matanda sa may-hawak</translation>
    </message>
    <message>
        <source>Claims after death</source>
        <translation>Mga claim pagkatapos ng pagkamatay</translation>
    </message>
    <message>
        <source>Claims beside their items</source>
        <translation>Mga claim na di tugma sa item</translation>
    </message>
    <message>
        <source>Claims in the waiting period</source>
        <translation>Mga claim sa panahon ng paghihintay</translation>
    </message>
    <message>
        <source>Claims of persons who are not covered</source>
        <translation>Mga claim ng mga taong hindi sakop</translation>
    </message>
    <message>
        <source>Claims outside their cover</source>
        <translation>Mga claim sa labas ng saklaw</translation>
    </message>
    <message>
        <source>Claims reported twice</source>
        <translation>Mga claim na dalawang beses naiulat</translation>
    </message>
    <message>
        <source>Claims were reported up to {days} days after the event, but nothing is reserved for those still to come.</source>
        <translation>May mga claim na naiulat hanggang {days} araw pagkatapos ng pangyayari, ngunit walang nakareserba para sa mga darating pa.</translation>
    </message>
    <message>
        <source>Cover ends with the death of a person; a later event is somebody else&apos;s, or its day is a slip.</source>
        <translation>Nagtatapos ang saklaw sa pagkamatay ng tao; ang mas huling pangyayari ay sa iba, o mali ang araw.</translation>
    </message>
    <message>
        <source>Cover of a person begins at birth at the earliest; a child born since then joins on that day.</source>
        <translation>Sa kapanganakan ang pinakamaagang simula ng saklaw ng tao; sa araw na iyon sumasali ang bagong silang.</translation>
    </message>
    <message>
        <source>Coverage is held against the people a product is made for: counted years ago, they are others by now.</source>
        <translation>Inihahambing ang saklaw sa mga taong pinaglaanan ng produkto: kung matagal nang binilang, iba na sila ngayon.</translation>
    </message>
    <message>
        <source>Data checks</source>
        <translation>Mga pagsusuri ng datos</translation>
    </message>
    <message>
        <source>Days between two treaties</source>
        <translation>Mga araw sa pagitan ng dalawang treaty</translation>
    </message>
    <message>
        <source>Days in the future or a century away</source>
        <translation>Mga araw sa hinaharap o isang siglo ang layo</translation>
    </message>
    <message>
        <source>Dependants over age</source>
        <translation>Mga umaasa na lampas sa edad</translation>
    </message>
    <message>
        <source>Equal premiums twice</source>
        <translation>Magkaparehong premium nang dalawang beses</translation>
    </message>
    <message>
        <source>Every payment taken leaves a receipt with its number.</source>
        <translation>May numero ng resibo ang bawat bayad na tinanggap.</translation>
    </message>
    <message>
        <source>Exits without a reason</source>
        <translation>Mga pag-alis na walang dahilan</translation>
    </message>
    <message>
        <source>Go through everything</source>
        <translation>Daanan ang lahat</translation>
    </message>
    <message>
        <source>Holders outside the limits of age</source>
        <translation>Mga may-hawak na labas sa limitasyon ng edad</translation>
    </message>
    <message>
        <source>Holders without a birth date</source>
        <translation>Mga may-hawak na walang petsa ng kapanganakan</translation>
    </message>
    <message>
        <source>Households with two holders</source>
        <translation>Mga sambahayang dalawa ang may-hawak</translation>
    </message>
    <message>
        <source>Identity numbers of several persons</source>
        <translation>Numero ng ID ng ilang tao</translation>
    </message>
    <message>
        <source>It covers {first} to {last}; policy {policy} runs from {start} to {end}.</source>
        <translation>Sakop nito ang {first} hanggang {last}; ang polisiya {policy} ay mula {start} hanggang {end}.</translation>
    </message>
    <message>
        <source>It was paid on {paid}; claim {claim} is still open.</source>
        <translation>Binayaran ito noong {paid}; bukas pa ang claim {claim}.</translation>
    </message>
    <message>
        <source>It was paid on {paid}; claim {claim} was decided on {decided}.</source>
        <translation>Binayaran ito noong {paid}; napagpasyahan ang claim {claim} noong {decided}.</translation>
    </message>
    <message>
        <source>It was rejected on {day} for no reason given.</source>
        <translation>Tinanggihan ito noong {day} nang walang ibinigay na dahilan.</translation>
    </message>
    <message>
        <source>Items covered beyond their bill</source>
        <translation>Mga item na ang saklaw ay lampas sa singil</translation>
    </message>
    <message>
        <source>Limits of benefits passed</source>
        <translation>Lampas sa limitasyon ng benepisyo</translation>
    </message>
    <message>
        <source>Member since {joined}, born on {born}.</source>
        <translation>Miyembro mula {joined}, ipinanganak noong {born}.</translation>
    </message>
    <message>
        <source>Members before their birth</source>
        <translation>Mga miyembro bago ipanganak</translation>
    </message>
    <message>
        <source>Missing receipt numbers</source>
        <translation>Mga nawawalang numero ng resibo</translation>
    </message>
    <message>
        <source>More covered than lost</source>
        <translation>Mas malaki ang saklaw kaysa pinsala</translation>
    </message>
    <message>
        <source>More paid than approved</source>
        <translation>Mas malaki ang bayad kaysa inaprubahan</translation>
    </message>
    <message>
        <source>Nobody is a member before being born: one of the two days is a slip.</source>
        <translation>Walang miyembro bago ipanganak: mali ang isa sa dalawang araw.</translation>
    </message>
    <message>
        <source>Nothing doubtful was found.</source>
        <translation>Walang nakitang kaduda-duda.</translation>
    </message>
    <message>
        <source>Nothing has come from this office since {day}.</source>
        <translation>Walang dumating mula sa tanggapang ito mula {day}.</translation>
    </message>
    <message>
        <source>Nothing is owed for an event in the waiting period of a policy that renews no other.</source>
        <translation>Walang babayaran para sa pangyayari sa panahon ng paghihintay ng polisiyang hindi pag-renew ng iba.</translation>
    </message>
    <message>
        <source>Of the receipts “{series}”, {first} is not in the file.</source>
        <translation>Sa mga resibong “{series}”, wala sa file ang {first}.</translation>
    </message>
    <message>
        <source>Of the receipts “{series}”, {first} to {last} are not in the file.</source>
        <translation>Sa mga resibong “{series}”, wala sa file ang {first} hanggang {last}.</translation>
    </message>
    <message>
        <source>Old receivables</source>
        <translation>Mga matagal nang sisingilin</translation>
    </message>
    <message>
        <source>One bill is met once: same person, day, provider, cause and amount are seldom two events.</source>
        <translation>Isang beses lang binabayaran ang isang singil: bihirang dalawang pangyayari ang parehong tao, araw, provider, sanhi at halaga.</translation>
    </message>
    <message>
        <source>One person has one cover of a product at a time; a renewal starts when the policy before it ended.</source>
        <translation>Isang saklaw ng produkto lang ang tao sa isang panahon; nagsisimula ang pag-renew pagkatapos ng naunang polisiya.</translation>
    </message>
    <message>
        <source>One person has one record: two of them split the premiums, the claims and the count of members.</source>
        <translation>Isang rekord lang ang bawat tao: kung dalawa, nahahati ang mga premium, ang mga claim at ang bilang ng miyembro.</translation>
    </message>
    <message>
        <source>One receipt is for one payer on one day; the same number elsewhere is a slip or worse.</source>
        <translation>Ang isang resibo ay para sa isang nagbayad sa isang araw; kung nasa iba ang numero, mali ito o mas malala pa.</translation>
    </message>
    <message>
        <source>Only the persons named under a policy, or its holder where none is named, can claim under it.</source>
        <translation>Ang mga taong nakapangalan lang sa polisiya, o ang may-hawak kung wala, ang makapagke-claim.</translation>
    </message>
    <message>
        <source>Open claims estimated twice</source>
        <translation>Mga bukas na claim na magkaiba ang taya</translation>
    </message>
    <message>
        <source>Payments before the decision</source>
        <translation>Mga bayad bago ang pasya</translation>
    </message>
    <message>
        <source>Percentages below one</source>
        <translation>Mga porsiyentong mas mababa sa isa</translation>
    </message>
    <message>
        <source>Persons covered twice</source>
        <translation>Mga taong dalawang beses sakop</translation>
    </message>
    <message>
        <source>Persons recorded twice</source>
        <translation>Mga taong dalawang beses naitala</translation>
    </message>
    <message>
        <source>Phone numbers of many households</source>
        <translation>Mga numero ng telepono ng maraming sambahayan</translation>
    </message>
    <message>
        <source>Policies of holders who died</source>
        <translation>Mga polisiya ng mga namatay na may-hawak</translation>
    </message>
    <message>
        <source>Policies renewed twice</source>
        <translation>Mga polisiyang dalawang beses na-renew</translation>
    </message>
    <message>
        <source>Populations counted long ago</source>
        <translation>Mga populasyong matagal nang binilang</translation>
    </message>
    <message>
        <source>Premium is earned on the days of its policy; a later span belongs to the policy that renews it.</source>
        <translation>Kinikita ang premium sa mga araw ng polisiya nito; ang mas huling panahon ay sa polisiyang nag-renew dito.</translation>
    </message>
    <message>
        <source>Premium is paid within 180 days and while the policy runs; what never will be is written off by a voucher.</source>
        <translation>Binabayaran ang premium sa loob ng 180 araw at habang may bisa ang polisiya; ang hindi na mababayaran ay inaalis sa aklat sa pamamagitan ng voucher.</translation>
    </message>
    <message>
        <source>Premium, claims or reserves booked twice</source>
        <translation>Premium, claim o reserba na dalawang beses naitala</translation>
    </message>
    <message>
        <source>Premiums out of the pattern</source>
        <translation>Mga premium na hindi karaniwan</translation>
    </message>
    <message>
        <source>Premiums outside their policy</source>
        <translation>Mga premium sa labas ng polisiya</translation>
    </message>
    <message>
        <source>Premiums without a receipt</source>
        <translation>Mga premium na walang resibo</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>Itama…</translation>
    </message>
    <message>
        <source>Receipt numbers used again</source>
        <translation>Mga numero ng resibo na nagamit muli</translation>
    </message>
    <message>
        <source>Receipt {receipt} also stands for {others}.</source>
        <translation>Ginamit din ang resibo {receipt} para sa {others}.</translation>
    </message>
    <message>
        <source>Receipt {receipt} is of {day}, while {other} before it is of {other_day}.</source>
        <translation>Ang resibo {receipt} ay noong {day}, samantalang ang {other} na nauna ay noong {other_day}.</translation>
    </message>
    <message>
        <source>Receipts are numbered so that none can vanish: a missing one was spoilt, or its money is gone.</source>
        <translation>May numero ang mga resibo para walang mawala: ang nawawala ay nasira, o wala na ang pera nito.</translation>
    </message>
    <message>
        <source>Receipts are written one after another: a later number with a much earlier day was written for it afterwards.</source>
        <translation>Sunod-sunod na isinusulat ang mga resibo: ang mas huling numero na mas maaga ang araw ay isinulat pagkatapos.</translation>
    </message>
    <message>
        <source>Receipts out of the order of their days</source>
        <translation>Mga resibong wala sa ayos ng araw</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekord</translation>
    </message>
    <message>
        <source>Rejections without a reason</source>
        <translation>Mga pagtanggi na walang dahilan</translation>
    </message>
    <message>
        <source>Reserves without a method</source>
        <translation>Mga reserbang walang paraan</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Tuntunin</translation>
    </message>
    <message>
        <source>Silent offices</source>
        <translation>Mga tahimik na tanggapan</translation>
    </message>
    <message>
        <source>The birth date of {person} is not known; an estimated one is enough.</source>
        <translation>Hindi alam ang petsa ng kapanganakan ni {person}; sapat na ang tantiya.</translation>
    </message>
    <message>
        <source>The event on {day} lies in the waiting period, which ran until {last}.</source>
        <translation>Ang pangyayari noong {day} ay nasa panahon ng paghihintay, na hanggang {last}.</translation>
    </message>
    <message>
        <source>The event on {day} lies outside the cover of {person}, from {first} to {last}.</source>
        <translation>Ang pangyayari noong {day} ay labas sa saklaw ni {person}, mula {first} hanggang {last}.</translation>
    </message>
    <message>
        <source>The exit age of a product holds for everybody it covers.</source>
        <translation>Para sa lahat ng sakop ng produkto ang edad ng pag-alis nito.</translation>
    </message>
    <message>
        <source>The finding leaves the list with this reason and comes back once it says something else.</source>
        <translation>Aalis sa listahan ang puna dahil sa dahilang ito at babalik kapag nag-iba ang sinasabi nito.</translation>
    </message>
    <message>
        <source>The holder of a policy is old enough to enter and not past the exit age when it starts.</source>
        <translation>Ang may-hawak ng polisiya ay nasa edad na para pumasok at hindi lampas sa edad ng pag-alis kapag nagsimula ito.</translation>
    </message>
    <message>
        <source>The latest certificate, {amount}, is of {day}: more than twelve months ago.</source>
        <translation>Ang pinakahuling sertipiko, {amount}, ay noong {day}: higit labindalawang buwan na.</translation>
    </message>
    <message>
        <source>The latest count, {population}, is of {day}: more than two years ago.</source>
        <translation>Ang pinakahuling bilang, {population}, ay noong {day}: higit dalawang taon na.</translation>
    </message>
    <message>
        <source>The method chosen for claims not yet reported needs a ratio or a percentage that is not set.</source>
        <translation>Ang piniling paraan para sa mga claim na hindi pa naiuulat ay kailangan ng ratio o porsiyentong hindi pa nakatakda.</translation>
    </message>
    <message>
        <source>The payments of a claim add up to what was approved, and to nothing where it was rejected.</source>
        <translation>Ang kabuuang bayad ng claim ay katumbas ng inaprubahan, at wala kung tinanggihan ito.</translation>
    </message>
    <message>
        <source>The policy ended early on {day} for no reason given.</source>
        <translation>Maagang natapos ang polisiya noong {day} nang walang ibinigay na dahilan.</translation>
    </message>
    <message>
        <source>These compare all records and wait until you go through everything: {checks}.</source>
        <translation>Inihahambing ng mga ito ang lahat ng rekord, at naghihintay hanggang daanan mo ang lahat: {checks}.</translation>
    </message>
    <message>
        <source>This child was born on {day}, {holder}, the holder, on {theirs}.</source>
        <translation>Ipinanganak ang batang ito noong {day}, at si {holder}, ang may-hawak, noong {theirs}.</translation>
    </message>
    <message>
        <source>Treaty {before} ends before {first}, this one begins after {last}: the days between are not reinsured.</source>
        <translation>Natatapos ang treaty {before} bago ang {first}, nagsisimula ito pagkatapos ng {last}: walang reinsurance ang mga araw sa pagitan.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bigat</translation>
    </message>
    <message>
        <source>What a claim covers is the sum of what is covered of its items.</source>
        <translation>Ang saklaw ng claim ay ang kabuuan ng saklaw ng mga item nito.</translation>
    </message>
    <message>
        <source>What an open claim may come to is its latest estimate, from which the reserves are made.</source>
        <translation>Ang maaaring abutin ng bukas na claim ay ang pinakahuling taya nito, na batayan ng mga reserba.</translation>
    </message>
    <message>
        <source>What falls due or happens on a day between two treaties is the scheme&apos;s own risk.</source>
        <translation>Sariling panganib ng iskema ang takda o nangyayari sa araw na nasa pagitan ng dalawang treaty.</translation>
    </message>
    <message>
        <source>What is covered stays within the limits of the benefit, for one claim and for a year.</source>
        <translation>Nananatili ang saklaw sa loob ng limitasyon ng benepisyo, sa isang claim at sa isang taon.</translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation>Ang kaduda-duda</translation>
    </message>
    <message>
        <source>What is doubtful about the records</source>
        <translation>Ang kaduda-duda sa mga rekord</translation>
    </message>
    <message>
        <source>What is written down has happened within a lifetime; other days are slips, or years of another calendar.</source>
        <translation>Nangyari sa loob ng isang buhay ng tao ang isinusulat; ang ibang araw ay mali, o taon ng ibang kalendaryo.</translation>
    </message>
    <message>
        <source>What it rested on</source>
        <translation>Ang pinagbatayan nito</translation>
    </message>
    <message>
        <source>What was doubtful and is accepted</source>
        <translation>Ang kaduda-dudang tinanggap</translation>
    </message>
    <message>
        <source>Where a product has limits of age, the age of its holders must be known.</source>
        <translation>Kung may limitasyon sa edad ang produkto, dapat alam ang edad ng mga may-hawak.</translation>
    </message>
    <message>
        <source>Whoever died holds no new policy: the household chooses another holder.</source>
        <translation>Ang namatay ay hindi humahawak ng bagong polisiya: pipili ang sambahayan ng ibang may-hawak.</translation>
    </message>
    <message>
        <source>Whoever was right on appeal gets nothing until the decision of the claim is corrected.</source>
        <translation>Walang matatanggap ang napatunayang tama sa apela hanggang maiwasto ang pasya sa claim.</translation>
    </message>
    <message>
        <source>Whose claim is rejected is told why, and the scheme learns what its members misunderstand.</source>
        <translation>Sinasabihan ng dahilan ang may tinanggihang claim, at nalalaman ng iskema ang hindi naiintindihan ng mga miyembro.</translation>
    </message>
    <message>
        <source>Why it is right as it is</source>
        <translation>Bakit tama ito kung ano ito</translation>
    </message>
    <message>
        <source>Why members leave tells the scheme what to mend; “unknown” is a reason too.</source>
        <translation>Sinasabi ng dahilan ng pag-alis ng mga miyembro kung ano ang dapat ayusin ng iskema; dahilan din ang “hindi alam”.</translation>
    </message>
    <message>
        <source>With this claim {covered} of {benefit} is covered in one year of cover; the limit is {limit}.</source>
        <translation>Sa claim na ito, {covered} ng {benefit} ang nasaklaw sa isang taon ng saklaw; {limit} ang limitasyon.</translation>
    </message>
    <message>
        <source>Words written in two ways</source>
        <translation>Mga salitang dalawa ang baybay</translation>
    </message>
    <message>
        <source>{amount} due since {due} is not paid, and the cover ended on {over}.</source>
        <translation>Hindi bayad ang {amount} na takda mula {due}, at natapos ang saklaw noong {over}.</translation>
    </message>
    <message>
        <source>{amount} due since {due} is not paid.</source>
        <translation>Hindi bayad ang {amount} na takda mula {due}.</translation>
    </message>
    <message>
        <source>{amount} is due; premiums of this product are about {usual}.</source>
        <translation>{amount} ang dapat bayaran; mga {usual} ang premium ng produktong ito.</translation>
    </message>
    <message>
        <source>{amount} was paid on {day} without a receipt number.</source>
        <translation>{amount} ang binayaran noong {day} nang walang numero ng resibo.</translation>
    </message>
    <message>
        <source>{column} is {day}: was another year or another calendar meant?</source>
        <translation>{day} ang {column}: ibang taon o ibang kalendaryo ba ang ibig sabihin?</translation>
    </message>
    <message>
        <source>{column} is {percent}; was {meant} meant?</source>
        <translation>{percent} ang {column}; {meant} ba ang ibig sabihin?</translation>
    </message>
    <message>
        <source>{covered} is covered of a loss of {loss}.</source>
        <translation>{covered} ang sinasaklaw sa pinsalang {loss}.</translation>
    </message>
    <message>
        <source>{covered} of {benefit} is covered; the limit for one claim is {limit}.</source>
        <translation>{covered} ng {benefit} ang sinasaklaw; {limit} ang limitasyon sa isang claim.</translation>
    </message>
    <message>
        <source>{covered} of {item} is covered; {billed} was billed.</source>
        <translation>{covered} ng {item} ang sinasaklaw; {billed} ang siningil.</translation>
    </message>
    <message>
        <source>{covered} stands as covered; on {day} it was estimated at {estimate}.</source>
        <translation>{covered} ang nakasulat na sinasaklaw; noong {day} tinaya ito sa {estimate}.</translation>
    </message>
    <message>
        <source>{covered} stands as covered; the items come to {total}.</source>
        <translation>{covered} ang nakasulat na sinasaklaw; {total} ang kabuuan ng mga item.</translation>
    </message>
    <message>
        <source>{covered} was approved on {day}; {paid} is paid.</source>
        <translation>{covered} ang inaprubahan noong {day}; {paid} ang bayad na.</translation>
    </message>
    <message>
        <source>{holder}, the holder, died on {day}: who holds it now?</source>
        <translation>Namatay si {holder}, ang may-hawak, noong {day}: sino na ang may-hawak ngayon?</translation>
    </message>
    <message>
        <source>{line} of {product} is posted by its records, too.</source>
        <translation>Ang {line} ng {product} ay itinatala rin ng mga rekord nito.</translation>
    </message>
    <message>
        <source>{number} is the number of {count} households.</source>
        <translation>{number} ang numero ng {count} sambahayan.</translation>
    </message>
    <message>
        <source>{number} is the number of {count} persons; {other} is one of them.</source>
        <translation>{number} ang numero ng {count} tao; isa sa kanila si {other}.</translation>
    </message>
    <message>
        <source>{other} asks for {amount} on {day}, too.</source>
        <translation>Humihingi rin ang {other} ng {amount} sa {day}.</translation>
    </message>
    <message>
        <source>{other} has the same name and was born on {day}, too.</source>
        <translation>Kapareho rin ng pangalan si {other} at ipinanganak din noong {day}.</translation>
    </message>
    <message>
        <source>{other} is for the same person and {day}, over {amount}, too.</source>
        <translation>Para rin sa parehong tao at {day} ang {other}, na {amount} din.</translation>
    </message>
    <message>
        <source>{other} is holder of household {household}, too.</source>
        <translation>May-hawak din si {other} ng sambahayan {household}.</translation>
    </message>
    <message>
        <source>{paid} was paid, {covered} was approved.</source>
        <translation>{paid} ang binayaran, {covered} ang inaprubahan.</translation>
    </message>
    <message>
        <source>{person} died on {died}; the event was on {day}.</source>
        <translation>Namatay si {person} noong {died}; noong {day} ang pangyayari.</translation>
    </message>
    <message>
        <source>{person} is covered under policy {other} too, from {first} to {last}.</source>
        <translation>Sakop din si {person} sa polisiya {other}, mula {first} hanggang {last}.</translation>
    </message>
    <message>
        <source>{person} is not covered under policy {policy}.</source>
        <translation>Hindi sakop si {person} sa polisiya {policy}.</translation>
    </message>
    <message>
        <source>{person} left on {day} for no reason given.</source>
        <translation>Umalis si {person} noong {day} nang walang ibinigay na dahilan.</translation>
    </message>
    <message>
        <source>{person} was born on {born}, after the cover began on {first}.</source>
        <translation>Ipinanganak si {person} noong {born}, pagkatapos magsimula ang saklaw noong {first}.</translation>
    </message>
    <message>
        <source>{person} was {age} at the start; the product ends at {limit}.</source>
        <translation>{age} si {person} sa simula; hanggang {limit} ang produkto.</translation>
    </message>
    <message>
        <source>{person} was {age} at the start; the product takes holders from {limit}.</source>
        <translation>{age} si {person} sa simula; mula {limit} ang tinatanggap na may-hawak ng produkto.</translation>
    </message>
    <message>
        <source>{policy} is renewed by {other}, too.</source>
        <translation>Ni-renew din ng {other} ang {policy}.</translation>
    </message>
    <message>
        <source>{record}: {message} Accepted on {day}: {reason}</source>
        <translation>{record}: {message} Tinanggap noong {day}: {reason}</translation>
    </message>
    <message>
        <source>“{field}”</source>
        <translation>“{field}”</translation>
    </message>
    <message>
        <source>“{other}” stands in the same list.</source>
        <translation>Nasa parehong listahan ang “{other}”.</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Amount paid</source>
        <translation>Ibinayad na halaga</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Apela</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Mga apela</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Inaprubahan</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Dumating noong</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Komite</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Magpasya</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Nagpasya</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Mga dokumento</translation>
    </message>
    <message>
        <source>Documents needed</source>
        <translation>Kailangang dokumento</translation>
    </message>
    <message>
        <source>Estimated cover</source>
        <translation>Tinatayang saklaw</translation>
    </message>
    <message>
        <source>In review since</source>
        <translation>Sinusuri mula</translation>
    </message>
    <message>
        <source>Items of the bill</source>
        <translation>Mga item ng singil</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Natitirang babayaran</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Bayad na sa ngayon</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bayaran</translation>
    </message>
    <message>
        <source>Pay an advance</source>
        <translation>Magbayad nang pauna</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Mga bayad</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Mga dahilan</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Suriin</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Tagasuri</translation>
    </message>
    <message>
        <source>Slip and letter</source>
        <translation>Papel at liham</translation>
    </message>
    <message>
        <source>none: its cost is known afterwards</source>
        <translation>wala: pagkatapos na nalalaman ang halaga</translation>
    </message>
</context>
<context>
    <name>Claim board</name>
    <message numerus="yes">
        <source>%n claims paid in the last 90 days whose money is on its way</source>
        <translation>
            <numerusform>%n claim na binayaran sa huling 90 araw at papunta pa ang pera</numerusform>
            <numerusform>%n claim na binayaran sa huling 90 araw at papunta pa ang pera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims reported, not taken up yet</source>
        <translation>
            <numerusform>%n claim na naiulat, wala pang humahawak</numerusform>
            <numerusform>%n claim na naiulat, wala pang humahawak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims taken up and not decided yet</source>
        <translation>
            <numerusform>%n claim na hawak na at hindi pa napagpapasyahan</numerusform>
            <numerusform>%n claim na hawak na at hindi pa napagpapasyahan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims whose money arrived in the last 30 days</source>
        <translation>
            <numerusform>%n claim na dumating ang pera sa huling 30 araw</numerusform>
            <numerusform>%n claim na dumating ang pera sa huling 30 araw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n huli</numerusform>
            <numerusform>%n huli</numerusform>
        </translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Sinusuri</translation>
    </message>
    <message>
        <source>No claim stands here.</source>
        <translation>Walang claim dito.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Natanggap</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>nasa oras</translation>
    </message>
    <message>
        <source>late</source>
        <translation>huli</translation>
    </message>
    <message numerus="yes">
        <source>up to %n days</source>
        <translation>
            <numerusform>hanggang %n araw</numerusform>
            <numerusform>hanggang %n araw</numerusform>
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
        <translation>Paunang bayad ang bayad bago ang pasya: i-type ang pangalan o ang code.</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Magdagdag ng dokumento</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Magdagdag ng item</translation>
    </message>
    <message>
        <source>Amount approved</source>
        <translation>Inaprubahang halaga</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Mga halaga</translation>
    </message>
    <message>
        <source>Decide a claim</source>
        <translation>Magpasya sa claim</translation>
    </message>
    <message>
        <source>Empty: what the items come to.</source>
        <translation>Blangko: ang kabuuan ng mga item.</translation>
    </message>
    <message>
        <source>Estimated at</source>
        <translation>Tinaya sa</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Mula sa araw na ito</translation>
    </message>
    <message>
        <source>Leave empty for the holder of the policy.</source>
        <translation>Iwang blangko para sa may-hawak ng polisiya.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Katitikan</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Natanggap ang pera</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paraan ng bayad</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Binayaran noong</translation>
    </message>
    <message>
        <source>Pay a claim</source>
        <translation>Magbayad ng claim</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>Taong tinutukoy</translation>
    </message>
    <message>
        <source>Reason of the cut</source>
        <translation>Dahilan ng bawas</translation>
    </message>
    <message>
        <source>Review a claim</source>
        <translation>Suriin ang claim</translation>
    </message>
    <message>
        <source>Save the claim</source>
        <translation>I-save ang claim</translation>
    </message>
    <message>
        <source>Save the day of receipt</source>
        <translation>I-save ang araw ng pagtanggap</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>I-save ang pasya</translation>
    </message>
    <message>
        <source>Save the payment</source>
        <translation>I-save ang bayad</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>I-save ang pagsusuri</translation>
    </message>
    <message>
        <source>The best estimate of what the cover meets, until the claim is decided.</source>
        <translation>Ang pinakamahusay na taya ng babayaran ng saklaw, hanggang mapagpasyahan ang claim.</translation>
    </message>
    <message>
        <source>The day it came: Space for today. Empty: it is missing.</source>
        <translation>Ang araw na dumating ito: Space para sa ngayon. Blangko: kulang pa.</translation>
    </message>
    <message>
        <source>The day the money reached the member, for all that is on its way.</source>
        <translation>Ang araw na umabot ang pera sa miyembro, para sa lahat ng papunta pa.</translation>
    </message>
    <message>
        <source>The day the money reached the member; leave empty while not known.</source>
        <translation>Ang araw na umabot ang pera sa miyembro; iwang blangko habang hindi alam.</translation>
    </message>
    <message>
        <source>Type any part of the member&apos;s name or of the policy&apos;s code.</source>
        <translation>I-type ang alinmang bahagi ng pangalan ng miyembro o ng code ng polisiya.</translation>
    </message>
    <message>
        <source>What was said. The report of the minutes lists it with the decision.</source>
        <translation>Ang napag-usapan. Nasa ulat ng katitikan ito kasama ng pasya.</translation>
    </message>
    <message>
        <source>Where a committee decides: the names of those who sat, with commas between.</source>
        <translation>Kung komite ang nagpapasya: ang mga pangalan ng dumalo, na may kuwit sa pagitan.</translation>
    </message>
    <message>
        <source>Why the claim, or a part of it, is not met.</source>
        <translation>Bakit hindi babayaran ang claim o isang bahagi nito.</translation>
    </message>
</context>
<context>
    <name>Claim rules</name>
    <message>
        <source>A proposal decides nothing: somebody does, and says why where they decide otherwise.</source>
        <translation>Hindi pasya ang mungkahi: may taong nagpapasya, at sinasabi niya kung bakit kapag iba ang pasya.</translation>
    </message>
    <message>
        <source>Adjudication of a claim</source>
        <translation>Paghatol sa claim</translation>
    </message>
    <message>
        <source>An item of the bill is gone. Where nothing of it is met, write 0 under Covered.</source>
        <translation>May nawalang item ng singil. Kung walang babayaran dito, isulat ang 0 sa Sinasaklaw.</translation>
    </message>
    <message>
        <source>Cover begins on {first}; the event was on {event}.</source>
        <translation>Nagsisimula ang saklaw sa {first}; noong {event} ang pangyayari.</translation>
    </message>
    <message>
        <source>Cover ended on {last}; the event was on {event}.</source>
        <translation>Natapos ang saklaw noong {last}; noong {event} ang pangyayari.</translation>
    </message>
    <message>
        <source>Covered without a gap since</source>
        <translation>Tuloy-tuloy na sakop mula</translation>
    </message>
    <message>
        <source>No benefit is named, so no limit holds: what was estimated stands.</source>
        <translation>Walang nakasulat na benepisyo, kaya walang limitasyon: mananatili ang taya.</translation>
    </message>
    <message>
        <source>No premium is paid for this policy.</source>
        <translation>Walang bayad na premium para sa polisiyang ito.</translation>
    </message>
    <message>
        <source>On the day of the event, {event}, premium was paid up to {day}.</source>
        <translation>Sa araw ng pangyayari, {event}, bayad ang premium hanggang {day}.</translation>
    </message>
    <message>
        <source>Premium paid up to</source>
        <translation>Premium na bayad hanggang</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Mungkahi</translation>
    </message>
    <message>
        <source>Still missing: {documents}.</source>
        <translation>Kulang pa: {documents}.</translation>
    </message>
    <message>
        <source>Still missing: {documents}. Is it approved all the same?</source>
        <translation>Kulang pa: {documents}. Aaprubahan pa rin ba?</translation>
    </message>
    <message>
        <source>The cover</source>
        <translation>Ang saklaw</translation>
    </message>
    <message>
        <source>The first premium was paid on {day}, after the event on {event}.</source>
        <translation>Binayaran ang unang premium noong {day}, pagkatapos ng pangyayari noong {event}.</translation>
    </message>
    <message>
        <source>The insured pays the first {deductible} of each claim: {cut} here.</source>
        <translation>Ang nakaseguro ang nagbabayad ng unang {deductible} ng bawat claim: {cut} dito.</translation>
    </message>
    <message>
        <source>The insured pays {share} of the rest: {cut} here.</source>
        <translation>Ang nakaseguro ang nagbabayad ng {share} ng natitira: {cut} dito.</translation>
    </message>
    <message>
        <source>The items come to {sum}, the whole loss is {loss}.</source>
        <translation>{sum} ang kabuuan ng mga item, {loss} ang buong pinsala.</translation>
    </message>
    <message>
        <source>The person was {age} when the cover began; the product covers people up to {most}.</source>
        <translation>{age} ang tao nang magsimula ang saklaw; hanggang {most} ang edad na sakop ng produkto.</translation>
    </message>
    <message>
        <source>The rules meet {most}, no more. {why}</source>
        <translation>{most} lang ang babayaran ayon sa mga tuntunin. {why}</translation>
    </message>
    <message>
        <source>The rules meet {most}: why is it less?</source>
        <translation>{most} ang babayaran ayon sa mga tuntunin: bakit mas mababa?</translation>
    </message>
    <message>
        <source>The rules propose to meet a part, {covered}: {reason}.</source>
        <translation>Iminumungkahi ng mga tuntunin na bayaran ang isang bahagi, {covered}: {reason}.</translation>
    </message>
    <message>
        <source>The rules propose to pay {covered}.</source>
        <translation>Iminumungkahi ng mga tuntunin na bayaran ang {covered}.</translation>
    </message>
    <message>
        <source>The rules propose to reject the claim: {reason}.</source>
        <translation>Iminumungkahi ng mga tuntunin na tanggihan ang claim: {reason}.</translation>
    </message>
    <message>
        <source>The sum insured is {sum}; {used} of it is used in this term, {left} is left.</source>
        <translation>{sum} ang halagang nakaseguro; {used} nito ang nagamit sa terminong ito, {left} ang natitira.</translation>
    </message>
    <message numerus="yes">
        <source>The waiting period of %n days ends on {last}; the event was on {event}.</source>
        <translation>
            <numerusform>Nagtatapos ang panahon ng paghihintay na %n araw sa {last}; noong {event} ang pangyayari.</numerusform>
            <numerusform>Nagtatapos ang panahon ng paghihintay na %n araw sa {last}; noong {event} ang pangyayari.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole claim</source>
        <translation>Ang buong claim</translation>
    </message>
    <message>
        <source>Waiting period up to</source>
        <translation>Panahon ng paghihintay hanggang</translation>
    </message>
    <message>
        <source>What the rules propose</source>
        <translation>Ang mungkahi ng mga tuntunin</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>Ang sabi ng mga tuntunin</translation>
    </message>
    <message>
        <source>approved without: {documents}</source>
        <translation>inaprubahan nang wala ang: {documents}</translation>
    </message>
    <message>
        <source>nothing is paid</source>
        <translation>walang ibabayad</translation>
    </message>
    <message>
        <source>{amount} of premium is due and not paid.</source>
        <translation>{amount} ng premium ang dapat bayaran at hindi pa bayad.</translation>
    </message>
    <message>
        <source>{benefit} covers up to {most} a year; {used} of it is used in the year from {day}, {left} is left.</source>
        <translation>Hanggang {most} bawat taon ang saklaw ng {benefit}; {used} nito ang nagamit sa taon mula {day}, {left} ang natitira.</translation>
    </message>
    <message>
        <source>{cut} was left out when it was reported.</source>
        <translation>{cut} ang inalis nang iulat ito.</translation>
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
        <translation>Bukas</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bayad na</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Bayad nang bahagya</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Tinanggihan</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Babayaran pa</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>%n complaints to answer</source>
        <translation>
            <numerusform>%n reklamong sasagutin</numerusform>
            <numerusform>%n reklamong sasagutin</numerusform>
        </translation>
    </message>
    <message>
        <source>A code, or any part of a member&apos;s name</source>
        <translation>Isang code, o alinmang bahagi ng pangalan ng miyembro</translation>
    </message>
    <message>
        <source>Committee papers</source>
        <translation>Mga papel ng komite</translation>
    </message>
    <message>
        <source>No claim is reported yet. Whatever happens to a member is written down here first.</source>
        <translation>Wala pang naiulat na claim. Dito muna isinusulat ang anumang nangyari sa isang miyembro.</translation>
    </message>
    <message>
        <source>No claim is reported.</source>
        <translation>Walang naiulat na claim.</translation>
    </message>
    <message>
        <source>No document is needed.</source>
        <translation>Walang kailangang dokumento.</translation>
    </message>
    <message>
        <source>Nobody has appealed.</source>
        <translation>Walang nag-apela.</translation>
    </message>
    <message>
        <source>Report the first claim</source>
        <translation>Iulat ang unang claim</translation>
    </message>
    <message>
        <source>The bill has no items.</source>
        <translation>Walang item ang singil.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n claims reported by then are not decided: the figures are provisional.</source>
        <translation>
            <numerusform>%n claim na naiulat na noon ang wala pang pasya: pansamantala ang mga halaga.</numerusform>
            <numerusform>%n claim na naiulat na noon ang wala pang pasya: pansamantala ang mga halaga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days since the quarter&apos;s end; it is best closed after {ideal}, at most {most}.</source>
        <translation>
            <numerusform>%n araw na mula sa katapusan ng kwarter; pinakamabuting isara sa loob ng {ideal}, hanggang {most}.</numerusform>
            <numerusform>%n araw na mula sa katapusan ng kwarter; pinakamabuting isara sa loob ng {ideal}, hanggang {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are probably slips, or something that is not known.</source>
        <translation>
            <numerusform>%n puna ang malamang na pagkakamali, o bagay na hindi alam.</numerusform>
            <numerusform>%n puna ang malamang na pagkakamali, o bagay na hindi alam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings make a figure wrong: put them right, or accept them.</source>
        <translation>
            <numerusform>%n puna ang nagpapamali sa isang halaga: iwasto o tanggapin ang mga ito.</numerusform>
            <numerusform>%n puna ang nagpapamali sa isang halaga: iwasto o tanggapin ang mga ito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters before it are closed with it</source>
        <translation>
            <numerusform>%n kwarter bago nito ang isinasara kasama nito</numerusform>
            <numerusform>%n kwarter bago nito ang isinasara kasama nito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters before it close with it, from {first} to {last}: is that meant?</source>
        <translation>
            <numerusform>%n kwarter bago nito ang isasara kasama nito, mula {first} hanggang {last}: ito ba ang nais?</numerusform>
            <numerusform>%n kwarter bago nito ang isasara kasama nito, mula {first} hanggang {last}: ito ba ang nais?</numerusform>
        </translation>
    </message>
    <message>
        <source>A closing stays as it was written. Reopen its quarter instead, with the reason.</source>
        <translation>Mananatili ang pagsasara gaya ng pagkasulat. Sa halip, buksang muli ang kwarter nito, kasama ang dahilan.</translation>
    </message>
    <message>
        <source>Assets are liabilities and equity, and the cash flow is the change in cash.</source>
        <translation>Katumbas ng mga ari-arian ang mga pananagutan at ekwidad, at ang daloy ng cash ay ang pagbabago sa cash.</translation>
    </message>
    <message>
        <source>Belongs to {day}, when {quarter} was closed already</source>
        <translation>Para sa {day}, noong sarado na ang {quarter}</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>Nabilang na ang cash</translation>
    </message>
    <message>
        <source>Claims still open make figures provisional; what each may cost is reserved.</source>
        <translation>Nagpapapansamantala sa mga halaga ang mga claim na bukas pa; nakareserba ang maaaring halaga ng bawat isa.</translation>
    </message>
    <message>
        <source>Close a quarter</source>
        <translation>Magsara ng kwarter</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Isara ito</translation>
    </message>
    <message>
        <source>Close the quarter</source>
        <translation>Isara ang kwarter</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Sarado</translation>
    </message>
    <message>
        <source>Closed on {day}; prepared by {name}, reviewed by {other}.</source>
        <translation>Isinara noong {day}; inihanda ni {name}, sinuri ni {other}.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Pagsasara</translation>
    </message>
    <message>
        <source>Closing of a quarter</source>
        <translation>Pagsasara ng kwarter</translation>
    </message>
    <message>
        <source>Closing of {quarter}</source>
        <translation>Pagsasara ng {quarter}</translation>
    </message>
    <message>
        <source>Confirm the reserves</source>
        <translation>Kumpirmahin ang mga reserba</translation>
    </message>
    <message>
        <source>Confirm them</source>
        <translation>Kumpirmahin ang mga ito</translation>
    </message>
    <message>
        <source>Confirmed by {name} on {day}.</source>
        <translation>Kinumpirma ni {name} noong {day}.</translation>
    </message>
    <message>
        <source>Count the cash of {account} as it is at the quarter&apos;s end, and write it down.</source>
        <translation>Bilangin ang cash ng {account} sa katapusan ng kwarter, at isulat ito.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ginawa noong</translation>
    </message>
    <message>
        <source>Each product has the reserves it needs, and the run-off shows whether they were enough.</source>
        <translation>May mga kailangang reserba ang bawat produkto, at ipinapakita ng run-off kung sapat ang mga iyon.</translation>
    </message>
    <message>
        <source>Empty where one person alone closed it, because the rule of two persons is off.</source>
        <translation>Blangko kung mag-isa itong isinara ng isang tao, dahil nakapatay ang tuntunin ng dalawang tao.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Halaga</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Mga puna</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Freeze a figure</source>
        <translation>I-freeze ang isang halaga</translation>
    </message>
    <message>
        <source>Hand it over to be closed</source>
        <translation>Ipasa ito para isara</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Ang kalagayan nito</translation>
    </message>
    <message>
        <source>It lies in {quarter}, which is closed. Shall it be booked on {open}, with a note that it belongs to {day}? It cannot count in the closed quarter any more.</source>
        <translation>Nasa {quarter} ito, na sarado na. Itatala ba ito sa {open}, na may talang para ito sa {day}? Hindi na ito mabibilang sa saradong kwarter.</translation>
    </message>
    <message>
        <source>It was closed together with the first quarter that was closed after it.</source>
        <translation>Isinara ito kasama ng unang kwarter na isinara pagkatapos nito.</translation>
    </message>
    <message>
        <source>Later quarters rest on {quarter}: reopen {newest} first.</source>
        <translation>Nakasalalay sa {quarter} ang mga mas huling kwarter: unahing buksang muli ang {newest}.</translation>
    </message>
    <message>
        <source>No finding may make a figure wrong: errors are put right, or accepted with the reason.</source>
        <translation>Walang puna ang dapat magpamali sa isang halaga: iwinawasto ang mga mali, o tinatanggap nang may dahilan.</translation>
    </message>
    <message>
        <source>No people are named in this book: whoever opens it closes alone.</source>
        <translation>Walang taong nakapangalan sa aklat na ito: mag-isang nagsasara ang sinumang nagbubukas nito.</translation>
    </message>
    <message>
        <source>Nobody has confirmed the reserves and their methods yet.</source>
        <translation>Wala pang nagkumpirma sa mga reserba at sa mga paraan ng mga ito.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Walang bukas</translation>
    </message>
    <message>
        <source>Of a line or a reserve an amount, of an indicator its ratio and how firm it is.</source>
        <translation>Kung linya o reserba, isang halaga; kung indikador, ang ratio nito at kung gaano ito katiyak.</translation>
    </message>
    <message>
        <source>Of the save at which the figures were computed, as it stands on the statement.</source>
        <translation>Ng save na pinagkuwentahan ng mga halaga, gaya ng nasa pahayag.</translation>
    </message>
    <message>
        <source>One person prepares the quarter, another one looks it over and closes it.</source>
        <translation>Isang tao ang naghahanda ng kwarter, iba ang sumusuri at nagsasara nito.</translation>
    </message>
    <message>
        <source>Open the accounts</source>
        <translation>Buksan ang mga account</translation>
    </message>
    <message>
        <source>Open the cash counts</source>
        <translation>Buksan ang mga bilang ng cash</translation>
    </message>
    <message>
        <source>Open the claims</source>
        <translation>Buksan ang mga claim</translation>
    </message>
    <message>
        <source>Open the data checks</source>
        <translation>Buksan ang mga pagsusuri ng datos</translation>
    </message>
    <message>
        <source>Open the reconciliations</source>
        <translation>Buksan ang mga pagtutugma</translation>
    </message>
    <message>
        <source>Open the reserves</source>
        <translation>Buksan ang mga reserba</translation>
    </message>
    <message>
        <source>Prepare the quarter</source>
        <translation>Ihanda ang kwarter</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Inihanda ni</translation>
    </message>
    <message>
        <source>Prepared by {name} on {day}: another person looks it over and closes it.</source>
        <translation>Inihanda ni {name} noong {day}: ibang tao ang susuri at magsasara nito.</translation>
    </message>
    <message>
        <source>Prepared to be closed</source>
        <translation>Inihanda para isara</translation>
    </message>
    <message>
        <source>Quarters close in their order: close {quarter} first.</source>
        <translation>Sunod-sunod na isinasara ang mga kwarter: unahing isara ang {quarter}.</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>Buksang muli</translation>
    </message>
    <message>
        <source>Reopen the quarter</source>
        <translation>Buksang muli ang kwarter</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Muling binuksan</translation>
    </message>
    <message>
        <source>Reserved at {day}: {reserved}; needed so far: {needed}.</source>
        <translation>Inireserba noong {day}: {reserved}; kinailangan hanggang ngayon: {needed}.</translation>
    </message>
    <message>
        <source>Reserves and methods</source>
        <translation>Mga reserba at paraan</translation>
    </message>
    <message>
        <source>Reserves confirmed</source>
        <translation>Kinumpirma ang mga reserba</translation>
    </message>
    <message>
        <source>Review by a second person</source>
        <translation>Pagsusuri ng ikalawang tao</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Sinuri ni</translation>
    </message>
    <message>
        <source>Schedules posted</source>
        <translation>Naitala ang mga iskedyul</translation>
    </message>
    <message>
        <source>Schedules posted {amount} in this quarter.</source>
        <translation>{amount} ang itinala ng mga iskedyul sa kwarter na ito.</translation>
    </message>
    <message>
        <source>Somebody has counted the cash at the quarter&apos;s end and written down what there was.</source>
        <translation>May nagbilang ng cash sa katapusan ng kwarter at nagsulat kung magkano ang naroon.</translation>
    </message>
    <message>
        <source>Somebody prepares the quarter first; another person then closes it.</source>
        <translation>May maghahanda muna ng kwarter; saka ito isasara ng ibang tao.</translation>
    </message>
    <message>
        <source>Statements balanced</source>
        <translation>Balanse ang mga pahayag</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Bukas pa</translation>
    </message>
    <message>
        <source>The code of an office, - for what belongs to none, empty for all together.</source>
        <translation>Ang code ng tanggapan, - para sa walang tanggapan, blangko para sa lahat nang magkakasama.</translation>
    </message>
    <message>
        <source>The figures are frozen, and entries go to the quarters after it.</source>
        <translation>Naka-freeze na ang mga halaga, at sa mga sumunod na kwarter mapupunta ang mga entry.</translation>
    </message>
    <message>
        <source>The quarter still runs: it can be closed from {day} on.</source>
        <translation>Tumatakbo pa ang kwarter: maisasara ito mula {day}.</translation>
    </message>
    <message>
        <source>The reason stays visible on the statement, also after the quarter is closed again.</source>
        <translation>Mananatiling nakikita sa pahayag ang dahilan, kahit isara muli ang kwarter.</translation>
    </message>
    <message>
        <source>The rule of two persons is switched off: one person may close alone.</source>
        <translation>Nakapatay ang tuntunin ng dalawang tao: maaaring magsara nang mag-isa ang isang tao.</translation>
    </message>
    <message>
        <source>The statements agree with the records they are made of.</source>
        <translation>Tugma ang mga pahayag sa mga rekord na pinagmulan ng mga ito.</translation>
    </message>
    <message>
        <source>There is nothing to reopen: {quarter} is not closed.</source>
        <translation>Walang bubuksang muli: hindi sarado ang {quarter}.</translation>
    </message>
    <message>
        <source>This quarter is closed already: {quarter}. Only the manager can reopen it, with a reason.</source>
        <translation>Sarado na ang kwarter na ito: {quarter}. Manager lang ang makapagbubukas nito muli, na may dahilan.</translation>
    </message>
    <message>
        <source>This would change what was true on {day}, and {quarter} is closed. Write it down on {open} or later, where it may say that it concerns {quarter}; or let the manager reopen the quarter.</source>
        <translation>Babaguhin nito ang totoo noong {day}, at sarado na ang {quarter}. Isulat ito sa {open} o mas huli, kung saan masasabi nitong tungkol ito sa {quarter}; o ipabukas muli sa manager ang kwarter.</translation>
    </message>
    <message>
        <source>Undecided claims</source>
        <translation>Mga claim na wala pang pasya</translation>
    </message>
    <message>
        <source>What is spread over months is posted up to the quarter&apos;s end.</source>
        <translation>Naitala hanggang katapusan ng kwarter ang ikinakalat sa mga buwan.</translation>
    </message>
    <message>
        <source>What must be known</source>
        <translation>Ang dapat malaman</translation>
    </message>
    <message>
        <source>What was done with quarters</source>
        <translation>Ang ginawa sa mga kwarter</translation>
    </message>
    <message>
        <source>What whoever reads of this closing should know: which estimate is uncertain, what came late.</source>
        <translation>Ang dapat malaman ng babasa sa pagsasarang ito: aling taya ang hindi tiyak, ano ang dumating nang huli.</translation>
    </message>
    <message>
        <source>Why it is reopened</source>
        <translation>Bakit ito binuksang muli</translation>
    </message>
    <message>
        <source>With it {first} is closed too, which was never closed by itself: is that meant?</source>
        <translation>Kasama nitong isasara ang {first}, na hindi pa kailanman isinara nang mag-isa: ito ba ang nais?</translation>
    </message>
    <message>
        <source>You have prepared this quarter, so somebody else closes it, or agrees to it.</source>
        <translation>Ikaw ang naghanda ng kwarter na ito, kaya iba ang magsasara nito, o sasang-ayon dito.</translation>
    </message>
    <message>
        <source>quarter {number} of {year}</source>
        <translation>kwarter {number} ng {year}</translation>
    </message>
    <message>
        <source>{account}: {counted} was counted on {day}; the book says {held}.</source>
        <translation>{account}: {counted} ang nabilang noong {day}; {held} ang nasa aklat.</translation>
    </message>
    <message>
        <source>{product}: reserves or method are no longer what {name} confirmed on {day}. Confirm them again.</source>
        <translation>{product}: iba na ang mga reserba o ang paraan sa kinumpirma ni {name} noong {day}. Kumpirmahing muli ang mga ito.</translation>
    </message>
    <message>
        <source>{product}: {unearned} unearned, {settled} being settled, {unreported} not reported ({method}).</source>
        <translation>{product}: {unearned} ang di pa kinita, {settled} ang inaayos pa, {unreported} ang hindi naiulat ({method}).</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message numerus="yes">
        <source>%n missing: {receipts}</source>
        <translation>
            <numerusform>%n kulang: {receipts}</numerusform>
            <numerusform>%n kulang: {receipts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts</source>
        <translation>
            <numerusform>%n resibo</numerusform>
            <numerusform>%n resibo</numerusform>
        </translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Paunang bayad</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>Maningil sa</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Nasingil</translation>
    </message>
    <message>
        <source>Counted in the cash box</source>
        <translation>Nabilang sa kahon ng pera</translation>
    </message>
    <message>
        <source>Each line needs its receipt.</source>
        <translation>Kailangan ng resibo ang bawat linya.</translation>
    </message>
    <message>
        <source>Enter: next · Ctrl+Enter: save · Ctrl+Z: last line back · F3: receipt · F6: cash box</source>
        <translation>Enter: susunod · Ctrl+Enter: i-save · Ctrl+Z: ibalik ang huling linya · F3: resibo · F6: kahon ng pera</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para sa</translation>
    </message>
    <message>
        <source>Gap before</source>
        <translation>May puwang bago ito</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>Mga linya ng sheet</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>Listahan sa papel</translation>
    </message>
    <message>
        <source>Money is taken today or was taken before.</source>
        <translation>Natanggap ang pera ngayon o noong una pa.</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Susunod na sheet</translation>
    </message>
    <message>
        <source>No policy of {name} runs: nothing can be kept as an advance.</source>
        <translation>Walang may bisang polisiya si {name}: walang maitatabi bilang paunang bayad.</translation>
    </message>
    <message>
        <source>Nobody is called that here or elsewhere.</source>
        <translation>Walang ganyang pangalan dito o sa iba.</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Hindi natanggap</translation>
    </message>
    <message>
        <source>Part of a name or a code</source>
        <translation>Bahagi ng pangalan o code</translation>
    </message>
    <message numerus="yes">
        <source>Pasted: who is “{name}”? Esc leaves the row out; rows left: %n.</source>
        <translation>
            <numerusform>Naka-paste: sino si “{name}”? Esc para laktawan ang hanay; natitirang hanay: %n.</numerusform>
            <numerusform>Naka-paste: sino si “{name}”? Esc para laktawan ang hanay; natitirang hanay: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print receipts</source>
        <translation>I-print ang mga resibo</translation>
    </message>
    <message>
        <source>Receipt {receipt} stands on this sheet already.</source>
        <translation>Nasa sheet na ito na ang resibo {receipt}.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n receipts</source>
        <translation>
            <numerusform>I-save ang %n resibo</numerusform>
            <numerusform>I-save ang %n resibo</numerusform>
        </translation>
    </message>
    <message>
        <source>Save each line at once</source>
        <translation>I-save agad ang bawat linya</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Na-save</translation>
    </message>
    <message>
        <source>Say first from which village or group the money comes, or type “{all}” for whoever owes.</source>
        <translation>Sabihin muna kung sa aling barangay o grupo galing ang pera, o i-type ang “{all}” para sa sinumang may utang.</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Natitirang utang</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tinanggap</translation>
    </message>
    <message>
        <source>The last line was taken back at once</source>
        <translation>Agad na binawi ang huling linya</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Babayaran</translation>
    </message>
    <message>
        <source>Type any part of a name, of a household or of a code. Arrows choose among several.</source>
        <translation>I-type ang alinmang bahagi ng pangalan, sambahayan o code. Pumili gamit ang mga arrow kung marami.</translation>
    </message>
    <message>
        <source>Type part of a name below: Enter takes who is meant, Enter again writes the line.</source>
        <translation>I-type sa ibaba ang bahagi ng pangalan: pipiliin ng Enter ang tao, isusulat ng isa pang Enter ang linya.</translation>
    </message>
    <message>
        <source>Village, group, {all}</source>
        <translation>Barangay, grupo, {all}</translation>
    </message>
    <message>
        <source>What {name} owes has changed since: take the line back and write it again.</source>
        <translation>Nagbago na ang utang ni {name}: bawiin ang linya at isulat muli.</translation>
    </message>
    <message>
        <source>Whoever owes</source>
        <translation>Lahat ng may utang</translation>
    </message>
    <message>
        <source>Write the amount that was received.</source>
        <translation>Isulat ang halagang natanggap.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>tugma</translation>
    </message>
    <message>
        <source>all</source>
        <translation>lahat</translation>
    </message>
    <message>
        <source>on this sheet: {receipt}</source>
        <translation>sa sheet na ito: {receipt}</translation>
    </message>
    <message>
        <source>paid up</source>
        <translation>walang utang</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>kasama sina {names}</translation>
    </message>
    <message>
        <source>{amount} due</source>
        <translation>{amount} dapat bayaran</translation>
    </message>
    <message>
        <source>{amount} due on {day}</source>
        <translation>{amount} dapat bayaran sa {day}</translation>
    </message>
    <message>
        <source>{amount} due since {day}</source>
        <translation>{amount} dapat bayaran mula {day}</translation>
    </message>
    <message>
        <source>{amount} due, {late} of it since {day}</source>
        <translation>{amount} dapat bayaran, {late} nito mula {day}</translation>
    </message>
    <message>
        <source>{amount} is more than is owed and is kept for {name}. If that is right, Enter again.</source>
        <translation>Higit sa utang ang {amount} at itatabi para kay {name}. Kung tama, Enter muli.</translation>
    </message>
    <message>
        <source>{amount} kept</source>
        <translation>{amount} itinabi</translation>
    </message>
    <message>
        <source>{amount} kept from before</source>
        <translation>{amount} itinabi mula noon</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} kulang</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} sobra</translation>
    </message>
    <message numerus="yes">
        <source>{product} and %n more</source>
        <translation>
            <numerusform>{product} at %n pa</numerusform>
            <numerusform>{product} at %n pa</numerusform>
        </translation>
    </message>
    <message>
        <source>{receipt}, {name}: {problem}</source>
        <translation>{receipt}, {name}: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>{whose}: %n payers</source>
        <translation>
            <numerusform>{whose}: %n magbabayad</numerusform>
            <numerusform>{whose}: %n magbabayad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>--share belongs to --by fixed.</source>
        <translation>Kasama lang ng --by fixed ang --share.</translation>
    </message>
    <message>
        <source>A product stands twice. Give each product one --share.</source>
        <translation>Dalawang beses nakasulat ang isang produkto. Isang --share lang bawat produkto.</translation>
    </message>
    <message>
        <source>A statement that is not proved is not signed with a certificate either.</source>
        <translation>Hindi rin nilalagdaan gamit ang sertipiko ang pahayag na hindi napatunayan.</translation>
    </message>
    <message>
        <source>Give either --quarter, or --from and --to.</source>
        <translation>Ibigay ang --quarter, o ang --from at --to.</translation>
    </message>
    <message>
        <source>If it is, add --clock-is-right; else set it first.</source>
        <translation>Kung tama, idagdag ang --clock-is-right; kung hindi, itama muna ito.</translation>
    </message>
    <message>
        <source>If so, add --with-earlier; else close those quarters first, in their order.</source>
        <translation>Kung oo, idagdag ang --with-earlier; kung hindi, unahing isara nang sunod-sunod ang mga kwarter na iyon.</translation>
    </message>
    <message>
        <source>Import it in the window: there the second person gives their password.</source>
        <translation>I-import ito sa window: doon ibibigay ng ikalawang tao ang kanyang password.</translation>
    </message>
    <message>
        <source>Name: </source>
        <translation>Pangalan: </translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Bagong password: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Isa pang beses: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Password: </translation>
    </message>
    <message>
        <source>Say with --account which account the statement is of: {codes}.</source>
        <translation>Sabihin gamit ang --account kung sa aling account ang pahayag: {codes}.</translation>
    </message>
    <message>
        <source>Say with --name who its administrator is, or call this at a terminal.</source>
        <translation>Sabihin gamit ang --name kung sino ang administrador nito, o tawagin ito sa terminal.</translation>
    </message>
    <message>
        <source>Say with --reason why the quarter is reopened.</source>
        <translation>Sabihin sa --reason kung bakit binuksang muli ang kwarter.</translation>
    </message>
    <message>
        <source>Set COVERBOOK_NEW_PASSWORD to the new password, or call this at a terminal.</source>
        <translation>Itakda ang COVERBOOK_NEW_PASSWORD sa bagong password, o tawagin ito sa terminal.</translation>
    </message>
    <message>
        <source>The period ends before it starts. Give its first day first.</source>
        <translation>Natatapos ang panahon bago ito magsimula. Ibigay muna ang unang araw.</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was changed.</source>
        <translation>Magkaiba ang dalawang password. Walang nabago.</translation>
    </message>
    <message>
        <source>There is no language {code}. Known are: {known}</source>
        <translation>Walang wikang {code}. Ang mga kilala: {known}</translation>
    </message>
    <message>
        <source>There is no screen here. Use one of the other commands, or connect a screen.</source>
        <translation>Walang screen dito. Gumamit ng ibang command, o magkabit ng screen.</translation>
    </message>
    <message>
        <source>There is no {code} in {sheet}. Known are: {known}</source>
        <translation>Walang {code} sa {sheet}. Ang mga kilala: {known}</translation>
    </message>
    <message>
        <source>{name} is locked. Set COVERBOOK_USER and COVERBOOK_PASSWORD, or call this at a terminal.</source>
        <translation>Naka-lock ang {name}. Itakda ang COVERBOOK_USER at COVERBOOK_PASSWORD, o tawagin ito sa terminal.</translation>
    </message>
    <message>
        <source>{quarter} is not a quarter; write it as 2025-Q4.</source>
        <translation>Hindi kwarter ang {quarter}; isulat na 2025-Q4.</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>A year before</source>
        <translation>Isang taon bago nito</translation>
    </message>
    <message>
        <source>An office has no plan of its own: plans are of a product or of the whole.</source>
        <translation>Walang sariling plano ang tanggapan: sa produkto o sa kabuuan ang mga plano.</translation>
    </message>
    <message>
        <source>At the end of the quarter before</source>
        <translation>Sa katapusan ng naunang kwarter</translation>
    </message>
    <message>
        <source>Before the year began</source>
        <translation>Bago nagsimula ang taon</translation>
    </message>
    <message>
        <source>More or less than planned</source>
        <translation>Higit o kulang sa plano</translation>
    </message>
    <message>
        <source>Of the plan</source>
        <translation>Sa plano</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>The year so far</source>
        <translation>Ang taon hanggang ngayon</translation>
    </message>
    <message>
        <source>with earlier periods and the plan</source>
        <translation>kasama ang mga naunang panahon at ang plano</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>Not upheld</source>
        <translation>Hindi pinanigan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Bukas</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Pinanigan</translation>
    </message>
    <message>
        <source>Upheld in part</source>
        <translation>Bahagyang pinanigan</translation>
    </message>
</context>
<context>
    <name>Complaint form</name>
    <message>
        <source>About</source>
        <translation>Tungkol sa</translation>
    </message>
    <message>
        <source>Answer a complaint</source>
        <translation>Sagutin ang reklamo</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Sinagot noong</translation>
    </message>
    <message>
        <source>Appeal against the rejection of a claim</source>
        <translation>Apela laban sa pagtanggi ng claim</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>Dumating noong</translation>
    </message>
    <message>
        <source>Of an appeal: upheld overturns the rejection; then correct the decision of the claim.</source>
        <translation>Sa apela: kapag pinanigan, binabaligtad ang pagtanggi; saka iwasto ang pasya sa claim.</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>I-save ang sagot</translation>
    </message>
    <message>
        <source>Then the answer says whether the rejection stands or is overturned.</source>
        <translation>Sasabihin ng sagot kung mananatili o binabaligtad ang pagtanggi.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Ask those who wrote them. The others stay in the history of the record.</source>
        <translation>Tanungin ang mga sumulat ng mga ito. Mananatili ang iba sa kasaysayan ng rekord.</translation>
    </message>
    <message>
        <source>Choose a conflict above: its versions stand here beside each other.</source>
        <translation>Pumili ng salungatan sa itaas: magkakatabing makikita rito ang mga bersyon nito.</translation>
    </message>
    <message>
        <source>Choose one of the saves that wrote a version: {saves}.</source>
        <translation>Pumili ng isa sa mga save na sumulat ng bersyon: {saves}.</translation>
    </message>
    <message>
        <source>Choose which version stands</source>
        <translation>Piliin kung aling bersyon ang mananatili</translation>
    </message>
    <message>
        <source>Choose which version stands…</source>
        <translation>Piliin kung aling bersyon ang mananatili…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Mga salungatan</translation>
    </message>
    <message>
        <source>Conflicts between laptops</source>
        <translation>Mga salungatan sa pagitan ng mga laptop</translation>
    </message>
    <message>
        <source>Holds for now</source>
        <translation>May bisa sa ngayon</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Hayaang manatili</translation>
    </message>
    <message>
        <source>No conflict waits.</source>
        <translation>Walang salungatang naghihintay.</translation>
    </message>
    <message>
        <source>Receipt {record} was given twice: to {ours} ({who}) and to {theirs} ({other}).</source>
        <translation>Dalawang beses ibinigay ang resibo {record}: kay {ours} ({who}) at kay {theirs} ({other}).</translation>
    </message>
    <message>
        <source>Settle conflicts</source>
        <translation>Ayusin ang mga salungatan</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>Ang kabilang bersyon</translation>
    </message>
    <message>
        <source>The version that stands</source>
        <translation>Ang bersyong mananatili</translation>
    </message>
    <message>
        <source>This is settled already, or has changed. Look at the list once more.</source>
        <translation>Naayos na ito, o nagbago na. Tingnan muli ang listahan.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Bersyon</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Mga bersyon</translation>
    </message>
    <message>
        <source>What is said in two ways</source>
        <translation>Ang sinasabi sa dalawang paraan</translation>
    </message>
    <message>
        <source>What two laptops wrote differently in one place. Enter opens one, to say which stands.</source>
        <translation>Ang magkaibang isinulat ng dalawang laptop sa iisang lugar. Binubuksan ng Enter ang isa, para sabihin kung alin ang mananatili.</translation>
    </message>
    <message>
        <source>{record} in {sheet} was taken back on one laptop ({other}) and is used on another.</source>
        <translation>Binawi sa isang laptop ({other}) ang {record} sa {sheet}, at ginagamit ito sa iba.</translation>
    </message>
    <message>
        <source>{record} in {sheet} was written in two ways: {ours} ({who}), and {theirs} ({other}) on laptop {laptop}. One of them counts; if the other is another one, enter it again under a number of its own.</source>
        <translation>Isinulat sa dalawang paraan ang {record} sa {sheet}: {ours} ({who}), at {theirs} ({other}) sa laptop na {laptop}. Isa sa mga ito ang binibilang; kung ibang bagay ang isa pa, ipasok itong muli sa sarili nitong numero.</translation>
    </message>
    <message>
        <source>{record} in {sheet}: {column} is {ours} ({who}), and {theirs} ({other}) on laptop {laptop}.</source>
        <translation>{record} sa {sheet}: ang {column} ay {ours} ({who}), at {theirs} ({other}) sa laptop na {laptop}.</translation>
    </message>
    <message>
        <source>{record} in {sheet}: {theirs} ({other}) came too late for a closed quarter; {ours} stands.</source>
        <translation>{record} sa {sheet}: huli na ang {theirs} ({other}) para sa saradong kwarter; mananatili ang {ours}.</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Indibidwal</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Its laptop and number, as its line in the list of saves says: A-12.</source>
        <translation>Ang laptop at numero nito, gaya ng nasa linya nito sa listahan ng mga save: A-12.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>I-save ang pagwawasto</translation>
    </message>
    <message>
        <source>Take a save back</source>
        <translation>Bawiin ang isang save</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation>Bawiin ang lahat</translation>
    </message>
    <message>
        <source>Take {save} back</source>
        <translation>Bawiin ang {save}</translation>
    </message>
    <message>
        <source>The correction</source>
        <translation>Ang pagwawasto</translation>
    </message>
    <message>
        <source>What stood there before stays in the history, with this reason.</source>
        <translation>Ang dating nakasulat ay mananatili sa kasaysayan, kasama ang dahilang ito.</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Bakit iwinawasto</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Ended</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>May bisa</translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>Walang saklaw</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Hindi pa</translation>
    </message>
</context>
<context>
    <name>Cover form</name>
    <message>
        <source>A share of the loan a year: 0.16 for sixteen percent.</source>
        <translation>Bahagi ng utang bawat taon: 0.16 para sa labing-anim na porsiyento.</translation>
    </message>
    <message>
        <source>Amount lent</source>
        <translation>Halagang ipinautang</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Paglalarawan</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Ibinigay noong</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>Antas ng interes</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>Uri ng bagay</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Galaw</translation>
    </message>
    <message>
        <source>Payout begins at</source>
        <translation>May bayad mula sa</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Sukat</translation>
    </message>
    <message>
        <source>Repaid by</source>
        <translation>Mababayaran hanggang</translation>
    </message>
    <message>
        <source>Serial number or ear tag</source>
        <translation>Serial number o hikaw sa tainga</translation>
    </message>
    <message>
        <source>The sum of the readings of these days at which a payout begins.</source>
        <translation>Ang kabuuan ng mga sukat sa mga araw na ito na pinagsisimulan ng bayad.</translation>
    </message>
    <message>
        <source>Way of repayment</source>
        <translation>Paraan ng pagbabayad ng utang</translation>
    </message>
    <message>
        <source>Whole payout</source>
        <translation>Buong bayad</translation>
    </message>
    <message>
        <source>Whole payout at</source>
        <translation>Buong bayad sa</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%n doubtful</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n kaduda-duda</numerusform>
            <numerusform>%n kaduda-duda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are doubtful: {title}. Checks lists them all.</source>
        <extracomment>imported</extracomment>
        <translation>
            <numerusform>%n sa kanila ang kaduda-duda: {title}. Nakalista lahat sa Mga pagsusuri.</numerusform>
            <numerusform>%n sa kanila ang kaduda-duda: {title}. Nakalista lahat sa Mga pagsusuri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records came in.</source>
        <extracomment>imported</extracomment>
        <translation>
            <numerusform>%n rekord ang pumasok.</numerusform>
            <numerusform>%n rekord ang pumasok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were written into {folder}.</source>
        <translation>
            <numerusform>%n rekord ang isinulat sa {folder}.</numerusform>
            <numerusform>%n rekord ang isinulat sa {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were set aside in {folder}. Mend them there, then import that folder.</source>
        <translation>
            <numerusform>%n hanay ang ibinukod sa {folder}. Ayusin doon, saka i-import ang folder na iyon.</numerusform>
            <numerusform>%n hanay ang ibinukod sa {folder}. Ayusin doon, saka i-import ang folder na iyon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things about this file do not hold.</source>
        <translation>
            <numerusform>%n bagay sa file na ito ang hindi tugma.</numerusform>
            <numerusform>%n bagay sa file na ito ang hindi tugma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not right. Put them right here or in the file, or set their rows aside.</source>
        <translation>
            <numerusform>%n bagay ang hindi tama. Itama dito o sa file, o ibukod ang mga hanay nito.</numerusform>
            <numerusform>%n bagay ang hindi tama. Itama dito o sa file, o ibukod ang mga hanay nito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n hindi kilala</numerusform>
            <numerusform>%n hindi kilala</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n mali</numerusform>
            <numerusform>%n mali</numerusform>
        </translation>
    </message>
    <message>
        <source>A record for each row</source>
        <translation>Isang rekord bawat hanay</translation>
    </message>
    <message>
        <source>A table with headings of its own</source>
        <translation>Talahanayang may sariling mga pamagat</translation>
    </message>
    <message>
        <source>All languages (UTF-8)</source>
        <translation>Lahat ng wika (UTF-8)</translation>
    </message>
    <message>
        <source>Another program’s tables are recognised by their names; choose here where they are not.</source>
        <translation>Nakikilala sa pangalan ang mga talahanayan ng ibang program; pumili rito kung hindi.</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabic (Windows-1256)</translation>
    </message>
    <message>
        <source>As the cells tell</source>
        <translation>Ayon sa mga cell</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Simula</translation>
    </message>
    <message>
        <source>Brings in a folder, a workbook or any table. You see first what would come.</source>
        <translation>Nagpapasok ng folder, workbook o anumang talahanayan. Makikita mo muna kung ano ang papasok.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Cards, receipts, notices and blank forms on paper. Enter opens one; then choose whose.</source>
        <translation>Mga kard, resibo, paunawa at blangkong form sa papel. Binubuksan ng Enter ang isa; saka piliin kung kanino.</translation>
    </message>
    <message>
        <source>Central Europe (Windows-1250)</source>
        <translation>Gitnang Europa (Windows-1250)</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>Suriin ang isang papel</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Mga pagsusuri</translation>
    </message>
    <message>
        <source>Choose a PDF or photographs…</source>
        <translation>Pumili ng PDF o mga larawan…</translation>
    </message>
    <message>
        <source>Choose a column…</source>
        <translation>Pumili ng column…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pumili ng file…</translation>
    </message>
    <message>
        <source>Choose a folder and export…</source>
        <translation>Pumili ng folder at mag-export…</translation>
    </message>
    <message>
        <source>Choose a folder of CSV files</source>
        <translation>Pumili ng folder ng mga CSV file</translation>
    </message>
    <message>
        <source>Choose a folder or a workbook. Nothing is written before you have seen what would come.</source>
        <translation>Pumili ng folder o workbook. Walang isusulat hanggang hindi mo nakikita kung ano ang papasok.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Pumili ng folder…</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder</source>
        <translation>Pumili ng bago o walang lamang folder</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder. What lies in a folder already is never written over.</source>
        <translation>Pumili ng bago o walang lamang folder. Hindi kailanman pinapatungan ang nasa folder na.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder for the other rows</source>
        <translation>Pumili ng bago o walang lamang folder para sa ibang hanay</translation>
    </message>
    <message>
        <source>Choose a statement, or photographs of its code</source>
        <translation>Pumili ng pahayag, o mga larawan ng code nito</translation>
    </message>
    <message>
        <source>Choose a workbook or a CSV file</source>
        <translation>Pumili ng workbook o CSV file</translation>
    </message>
    <message>
        <source>Choose in which form it is written: {headings}.</source>
        <translation>Piliin kung sa anong anyo ito nakasulat: {headings}.</translation>
    </message>
    <message>
        <source>Choose the PDF of a statement, or photographs of the code that it carries.</source>
        <translation>Piliin ang PDF ng pahayag, o mga larawan ng code na nasa nito.</translation>
    </message>
    <message>
        <source>Choose the form…</source>
        <translation>Piliin ang anyo…</translation>
    </message>
    <message>
        <source>Choose which heading means: {fields}.</source>
        <translation>Piliin kung aling pamagat ang: {fields}.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Mga kuwit</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillic (Windows-1251)</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Hindi tugma</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Kaduda-duda</translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation>Lahat ({count})</translation>
    </message>
    <message>
        <source>Everything is in the file already.</source>
        <translation>Nasa file na ang lahat.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is right: %n records would come in.</source>
        <translation>
            <numerusform>Tama ang lahat: %n rekord ang papasok.</numerusform>
            <numerusform>Tama ang lahat: %n rekord ang papasok.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything the file holds, list by list: to look at, to add to and to correct.</source>
        <translation>Lahat ng nasa file, bawat listahan: para tingnan, dagdagan at iwasto.</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>Folder ng palitan</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>I-export</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>For a line that is no record, such as one of totals. The file stays as it is.</source>
        <translation>Para sa linyang hindi rekord, gaya ng kabuuan. Mananatili ang file kung ano ito.</translation>
    </message>
    <message>
        <source>Form of the days</source>
        <translation>Anyo ng mga petsa</translation>
    </message>
    <message>
        <source>Give a code to rows that have none</source>
        <translation>Bigyan ng code ang mga hanay na wala nito</translation>
    </message>
    <message>
        <source>Going through the records…</source>
        <translation>Binabasa ang mga rekord…</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Tugma</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Paano ito basahin</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>I-import</translation>
    </message>
    <message>
        <source>In every row</source>
        <translation>Sa bawat hanay</translation>
    </message>
    <message>
        <source>In which form all tables write their days. The cells tell it unless they can mean two.</source>
        <translation>Kung sa anong anyo isinusulat ng lahat ng talahanayan ang mga petsa. Sinasabi ito ng mga cell, maliban kung dalawa ang maaaring ibig sabihin ng mga ito.</translation>
    </message>
    <message>
        <source>It holds another list, too</source>
        <translation>May iba pa itong listahan</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Kilala na</translation>
    </message>
    <message>
        <source>Leave the line out</source>
        <translation>Laktawan ang linya</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linya</translation>
    </message>
    <message>
        <source>Make {name} in it</source>
        <translation>Gawin ang {name} doon</translation>
    </message>
    <message>
        <source>Match again</source>
        <translation>Itugma muli</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Bago</translation>
    </message>
    <message numerus="yes">
        <source>New words in the lists (%n): {words}</source>
        <translation>
            <numerusform>Mga bagong salita sa mga listahan (%n): {words}</numerusform>
            <numerusform>Mga bagong salita sa mga listahan (%n): {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>No heading of the table is matched yet.</source>
        <translation>Wala pang pamagat ng talahanayan na naitugma.</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Hindi tama</translation>
    </message>
    <message>
        <source>Nothing can be imported into this file. {reason}</source>
        <translation>Walang mai-import sa file na ito. {reason}</translation>
    </message>
    <message>
        <source>Nothing can come in yet: a file or its first line is not as it must be.</source>
        <translation>Wala pang makapapasok: hindi tama ang isang file o ang unang linya nito.</translation>
    </message>
    <message>
        <source>One record for each “{heading}”</source>
        <translation>Isang rekord bawat “{heading}”</translation>
    </message>
    <message>
        <source>Only cells that say what they said then: one that was changed in the file counts as it stands there.</source>
        <translation>Mga cell lang na pareho pa rin ang sinasabi: ang cell na binago sa file ay binibilang ayon sa nakasulat doon.</translation>
    </message>
    <message>
        <source>Papers and photographs (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Mga papel at larawan (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Nilaktawan</translation>
    </message>
    <message>
        <source>Proves that the file is whole and that nobody has changed it by hand.</source>
        <translation>Pinatutunayang buo ang file at walang nagbago nito nang mano-mano.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n of them right as the last time</source>
        <extracomment>problems</extracomment>
        <translation>
            <numerusform>Itama ang %n gaya noong huling beses</numerusform>
            <numerusform>Itama ang %n sa mga ito gaya noong huling beses</numerusform>
        </translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Itama</translation>
    </message>
    <message>
        <source>Put right: {cell}</source>
        <translation>Itama: {cell}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Basahin muli</translation>
    </message>
    <message>
        <source>Reading the paper</source>
        <translation>Binabasa ang papel</translation>
    </message>
    <message>
        <source>Recognised by its tables</source>
        <translation>Nakilala sa mga talahanayan nito</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekord</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Mga hanay</translation>
    </message>
    <message>
        <source>Say what the table holds, or leave it passed over.</source>
        <translation>Sabihin kung ano ang laman ng talahanayan, o hayaang laktawan.</translation>
    </message>
    <message>
        <source>See what would come</source>
        <translation>Tingnan ang papasok</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Mga tuldukuwit</translation>
    </message>
    <message>
        <source>Set the rows aside that are not right</source>
        <translation>Ibukod ang mga hanay na hindi tama</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ipakita</translation>
    </message>
    <message>
        <source>Something must still be said of {tables}.</source>
        <translation>May dapat pang sabihin tungkol sa {tables}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Kalagayan</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Mga tab</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Bawiin ang import na ito</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>Thai (Windows-874)</translation>
    </message>
    <message>
        <source>The clock is right: import</source>
        <translation>Tama ang orasan: i-import</translation>
    </message>
    <message>
        <source>The column that is the same in every row</source>
        <translation>Ang column na pareho sa bawat hanay</translation>
    </message>
    <message>
        <source>The first rows as they will be understood</source>
        <translation>Ang mga unang hanay ayon sa pagkaunawa</translation>
    </message>
    <message>
        <source>The form of {heading}</source>
        <translation>Ang anyo ng {heading}</translation>
    </message>
    <message>
        <source>The letters of the file</source>
        <translation>Ang mga titik ng file</translation>
    </message>
    <message>
        <source>The line is left out.</source>
        <translation>Lalaktawan ang linya.</translation>
    </message>
    <message numerus="yes">
        <source>The paper and the file differ in %n figures.</source>
        <translation>
            <numerusform>Magkaiba ang papel at ang file sa %n halaga.</numerusform>
            <numerusform>Magkaiba ang papel at ang file sa %n halaga.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same wherever it says so</source>
        <translation>Pareho saanman ito nakasulat</translation>
    </message>
    <message>
        <source>The table, and the list that it fills</source>
        <translation>Ang talahanayan, at ang listahang pinupunan nito</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turkish (Windows-1254)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Hindi kilala</translation>
    </message>
    <message>
        <source>Upright bars</source>
        <translation>Mga patayong guhit</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Beripikahin</translation>
    </message>
    <message>
        <source>Verify the file after a power cut, after copying it, or before you give it to an auditor.</source>
        <translation>Beripikahin ang file pagkatapos mawalan ng kuryente, pagkatapos kopyahin, o bago ibigay sa auditor.</translation>
    </message>
    <message>
        <source>Verify the file now</source>
        <translation>Beripikahin ang file ngayon</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamese (Windows-1258)</translation>
    </message>
    <message>
        <source>Western Europe (Windows-1252)</source>
        <translation>Kanlurang Europa (Windows-1252)</translation>
    </message>
    <message>
        <source>What every row holds</source>
        <translation>Ang laman ng bawat hanay</translation>
    </message>
    <message>
        <source>What is doubtful about the records. Enter opens the record, to mend it or to leave it.</source>
        <translation>Ang kaduda-duda sa mga rekord. Binubuksan ng Enter ang rekord, para ayusin o iwan.</translation>
    </message>
    <message>
        <source>What is not right</source>
        <translation>Ang hindi tama</translation>
    </message>
    <message>
        <source>What is not right with a row is listed here, with what to do.</source>
        <translation>Nakalista rito ang hindi tama sa isang hanay, kasama ang dapat gawin.</translation>
    </message>
    <message>
        <source>What is right comes in. The other rows, with all that hang on them, go into a folder, each with its problem.</source>
        <translation>Papasok ang tama. Ang ibang hanay, kasama ang lahat ng nakadepende sa mga ito, ay pupunta sa folder, bawat isa may problema nito.</translation>
    </message>
    <message>
        <source>What parts the cells</source>
        <translation>Naghihiwalay ng mga cell</translation>
    </message>
    <message>
        <source>What the table holds</source>
        <translation>Ang laman ng talahanayan</translation>
    </message>
    <message>
        <source>What was found on the paper</source>
        <translation>Ang nakita sa papel</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>Ang naberipika</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Ang naisulat</translation>
    </message>
    <message>
        <source>What would come</source>
        <translation>Ang papasok</translation>
    </message>
    <message>
        <source>What {heading} means</source>
        <translation>Ang ibig sabihin ng {heading}</translation>
    </message>
    <message>
        <source>Whether a printed statement is yours and says what the file says: from its PDF or a photograph.</source>
        <translation>Kung sa inyo ang naka-print na pahayag at kung pareho ang sinasabi nito at ng file: mula sa PDF nito o sa isang larawan.</translation>
    </message>
    <message>
        <source>Which rows make one record</source>
        <translation>Aling mga hanay ang isang rekord</translation>
    </message>
    <message>
        <source>Who did what and when. Enter shows what a save changed; a whole save can be taken back.</source>
        <translation>Sino ang gumawa ng ano at kailan. Ipinapakita ng Enter ang binago ng save; maaaring bawiin ang buong save.</translation>
    </message>
    <message>
        <source>Whole copies of the file, made when it is closed and every day. Enter brings one back.</source>
        <translation>Mga buong kopya ng file, na ginagawa kapag isinara ito at araw-araw. Ibinabalik ng Enter ang isa.</translation>
    </message>
    <message>
        <source>Without persons: no names, codes or places</source>
        <translation>Walang tao: walang pangalan, code o lugar</translation>
    </message>
    <message>
        <source>Workbooks and tables (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</source>
        <translation>Mga workbook at talahanayan (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Writes every record into a folder of CSV files that spreadsheets and other programs read.</source>
        <translation>Isinusulat ang bawat rekord sa isang folder ng mga CSV file na nababasa ng spreadsheet at ibang program.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Mali</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>rows not shown</extracomment>
        <translation>
            <numerusform>at %n pa</numerusform>
            <numerusform>at %n pa</numerusform>
        </translation>
    </message>
    <message>
        <source>of this row</source>
        <translation>ng hanay na ito</translation>
    </message>
    <message>
        <source>{column} should be</source>
        <translation>{column} ay dapat na</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {problem}</source>
        <translation>{file}, linya {line}, column {column}: {problem}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, linya {line}: {problem}</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <source>{name} is not empty and stays as it is. Shall a new folder be made in it?</source>
        <translation>Hindi walang laman ang {name} at mananatili ito. Gagawa ba ng bagong folder sa loob nito?</translation>
    </message>
    <message>
        <source>{record} has no page of its own.</source>
        <translation>Walang sariling pahina ang {record}.</translation>
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
        <translation>Inaprubahan nang buo</translation>
    </message>
    <message>
        <source>Approved in part</source>
        <translation>Inaprubahan ang bahagi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Bukas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Tinanggihan</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>This file holds a scheme already. Choose a new file.</source>
        <translation>May iskema na ang file na ito. Pumili ng bagong file.</translation>
    </message>
    <message>
        <source>{name} is there already. Choose a new file.</source>
        <translation>Naroon na ang {name}. Pumili ng bagong file.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Save a copy</source>
        <translation>Mag-save ng kopya</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>I-save ang nababasa</translation>
    </message>
    <message>
        <source>You are working in {name} now.</source>
        <translation>Nagtatrabaho ka na ngayon sa {name}.</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened. All that was saved is still open here: put it back, or go on with a copy.</source>
        <translation>Wala na ang {name} kung saan ito binuksan. Bukas pa rito ang lahat ng na-save: ibalik ito, o magpatuloy sa isang kopya.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>A claim costs more or less</source>
        <translation>Mas mahal o mas mura ang isang claim</translation>
    </message>
    <message>
        <source>A claim that was paid in part is not rejected: it has its own ratio.</source>
        <translation>Ang claim na bahagyang binayaran ay hindi tinanggihan: may sarili itong ratio.</translation>
    </message>
    <message>
        <source>A history shows 1 to 1000 periods, and none before the calendar begins.</source>
        <translation>1 hanggang 1000 panahon ang ipinapakita ng kasaysayan, at wala bago magsimula ang kalendaryo.</translation>
    </message>
    <message>
        <source>A margin below zero is what is missing.</source>
        <translation>Ang margin na mas mababa sa sero ay ang kulang.</translation>
    </message>
    <message>
        <source>A person counts once for each term that came up, at the office where it came up.</source>
        <translation>Isang beses binibilang ang tao sa bawat terminong dapat i-renew, sa tanggapan kung saan ito nangyari.</translation>
    </message>
    <message>
        <source>A quarter of both</source>
        <translation>Sangkapat ng dalawa</translation>
    </message>
    <message>
        <source>A quarter of last year&apos;s claims and expenses, with the growth margin</source>
        <translation>Sangkapat ng mga claim at gastos noong nakaraang taon, na may margin ng paglago</translation>
    </message>
    <message>
        <source>A quarter of last year&apos;s expenses, with the growth margin</source>
        <translation>Sangkapat ng gastos noong nakaraang taon, na may margin ng paglago</translation>
    </message>
    <message>
        <source>A random sample needs {least} claims or more.</source>
        <translation>Kailangan ng {least} claim o higit pa sa random sample.</translation>
    </message>
    <message>
        <source>A rejected claim brings no money: it has no days from the decision to the money in hand.</source>
        <translation>Walang dalang pera ang tinanggihang claim: wala itong mga araw mula pasya hanggang sa perang hawak na.</translation>
    </message>
    <message>
        <source>A season that is not over is provisional.</source>
        <translation>Pansamantala pa ang panahong hindi pa tapos.</translation>
    </message>
    <message>
        <source>A year, compounded</source>
        <translation>Bawat taon, pinagsama-sama</translation>
    </message>
    <message>
        <source>Accrued liabilities by the scheme&apos;s own share</source>
        <translation>Naipong pananagutan sa sariling bahagi ng iskema</translation>
    </message>
    <message>
        <source>Active insured by age</source>
        <translation>Aktibong nakaseguro ayon sa edad</translation>
    </message>
    <message>
        <source>Active insured by office</source>
        <translation>Aktibong nakaseguro bawat tanggapan</translation>
    </message>
    <message>
        <source>Active insured by region</source>
        <translation>Aktibong nakaseguro bawat rehiyon</translation>
    </message>
    <message>
        <source>Active insured by sex</source>
        <translation>Aktibong nakaseguro ayon sa kasarian</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Lahat-lahat</translation>
    </message>
    <message>
        <source>An insured year earns less or more premium</source>
        <translation>Mas mababa o mas mataas ang premium na kinikita sa isang taon na nakaseguro</translation>
    </message>
    <message>
        <source>Assets required</source>
        <translation>Kailangang ari-arian</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Back in grace</source>
        <translation>Bumalik sa palugit</translation>
    </message>
    <message>
        <source>Back in grace and out in grace: cover that ran out and was renewed within the grace days; neither new nor left.</source>
        <translation>Bumalik sa palugit at nawala sa palugit: saklaw na natapos at na-renew sa loob ng mga araw ng palugit; hindi bago at hindi umalis.</translation>
    </message>
    <message>
        <source>Beyond net income: not in the ratio</source>
        <translation>Labas sa netong kita: wala sa ratio</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Bumili</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>Bumili mula</translation>
    </message>
    <message>
        <source>Bought: insured with the product for the first time, or again after the grace days.</source>
        <translation>Bumili: nakaseguro sa produkto sa unang beses, o muli pagkatapos ng mga araw ng palugit.</translation>
    </message>
    <message>
        <source>Came up</source>
        <translation>Dapat i-renew</translation>
    </message>
    <message>
        <source>Change of the ratio</source>
        <translation>Pagbabago ng ratio</translation>
    </message>
    <message>
        <source>Claims are made more or less often</source>
        <translation>Mas madalas o mas madalang ang mga claim</translation>
    </message>
    <message>
        <source>Claims in course of settlement, in full</source>
        <translation>Mga claim na inaayos pa, buo</translation>
    </message>
    <message>
        <source>Claims of an insured year x insured years ahead x the part paid in time, by how long claims took last year.</source>
        <translation>Mga claim ng isang taon na nakaseguro x mga taon na nakaseguro sa hinaharap x ang bahaging nababayaran sa oras, ayon sa tagal ng mga claim noong nakaraang taon.</translation>
    </message>
    <message>
        <source>Claims paid in the last twelve months</source>
        <translation>Mga claim na binayaran sa huling labindalawang buwan</translation>
    </message>
    <message>
        <source>Claims ratio by office</source>
        <translation>Ratio ng claim bawat tanggapan</translation>
    </message>
    <message>
        <source>Claims ratio by product</source>
        <translation>Ratio ng claim bawat produkto</translation>
    </message>
    <message>
        <source>Claims ratio: how often and how much</source>
        <translation>Ratio ng claim: gaano kadalas at gaano kalaki</translation>
    </message>
    <message>
        <source>Claims ratio: what the change comes from</source>
        <translation>Ratio ng claim: saan galing ang pagbabago</translation>
    </message>
    <message>
        <source>Claims rejected by month</source>
        <translation>Mga claim na tinanggihan bawat buwan</translation>
    </message>
    <message>
        <source>Claims rejected by office</source>
        <translation>Mga claim na tinanggihan bawat tanggapan</translation>
    </message>
    <message>
        <source>Claims rejected by product</source>
        <translation>Mga claim na tinanggihan bawat produkto</translation>
    </message>
    <message>
        <source>Claims reported by decision</source>
        <translation>Mga naiulat na claim ayon sa pasya</translation>
    </message>
    <message>
        <source>Claims still to happen and to be paid</source>
        <translation>Mga claim na mangyayari pa at babayaran</translation>
    </message>
    <message>
        <source>Claims that happened and are not reported, in full</source>
        <translation>Mga claim na nangyari at hindi naiulat, buo</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Inihambing sa</translation>
    </message>
    <message>
        <source>Compulsory and voluntary cover stand apart: their ratios mean different things.</source>
        <translation>Magkahiwalay ang sapilitan at kusang-loob na saklaw: magkaiba ang kahulugan ng mga ratio nila.</translation>
    </message>
    <message>
        <source>Could not renew</source>
        <translation>Di maaaring mag-renew</translation>
    </message>
    <message>
        <source>Could not stay</source>
        <translation>Di maaaring manatili</translation>
    </message>
    <message>
        <source>Could renew</source>
        <translation>Maaaring mag-renew</translation>
    </message>
    <message>
        <source>Could renew, modified</source>
        <translation>Maaaring mag-renew, binago</translation>
    </message>
    <message>
        <source>Could stay</source>
        <translation>Maaaring manatili</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Binilang</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Binilang noong</translation>
    </message>
    <message>
        <source>Coverage by product</source>
        <translation>Saklaw bawat produkto</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>Saklaw sa paglipas ng panahon</translation>
    </message>
    <message>
        <source>Covered of them</source>
        <translation>Sinasaklaw sa mga ito</translation>
    </message>
    <message>
        <source>Covered of them to premium</source>
        <translation>Sinasaklaw nito sa premium</translation>
    </message>
    <message>
        <source>Covered to premium is frequency x average claim / premium of an insured year, exactly.</source>
        <translation>Ang sinasaklaw sa premium ay dalas x karaniwang claim / premium ng isang taon na nakaseguro, nang eksakto.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Napagpasyahan</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Mga umaasa</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>Hindi nag-renew</translation>
    </message>
    <message>
        <source>Donations are never in the ratio, and never make an expense smaller.</source>
        <translation>Wala kailanman sa ratio ang mga donasyon, at hindi nito pinaliliit ang gastos.</translation>
    </message>
    <message>
        <source>Due to a cover</source>
        <translation>Dapat ibayad sa isang saklaw</translation>
    </message>
    <message>
        <source>Each cause has its mean effect over all orders in which frequency, average claim and premium may change (Shapley); together they are the change, exactly.</source>
        <translation>Ang epekto ng bawat sanhi ay ang karaniwan sa lahat ng ayos ng pagbabago ng dalas, karaniwang claim at premium (Shapley); ang kabuuan ay ang pagbabago, nang eksakto.</translation>
    </message>
    <message>
        <source>Effect on the ratio</source>
        <translation>Epekto sa ratio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Natapos</translation>
    </message>
    <message>
        <source>Ended in the period (the indicator)</source>
        <translation>Natapos sa panahon (ang indikador)</translation>
    </message>
    <message>
        <source>Expense ratio</source>
        <translation>Ratio ng gastos</translation>
    </message>
    <message>
        <source>Expense ratio by office</source>
        <translation>Ratio ng gastos bawat tanggapan</translation>
    </message>
    <message>
        <source>Expense ratio by product</source>
        <translation>Ratio ng gastos bawat produkto</translation>
    </message>
    <message>
        <source>Expenses before reinsurance</source>
        <translation>Gastos bago ang reinsurance</translation>
    </message>
    <message>
        <source>Expenses of the last twelve months</source>
        <translation>Gastos sa huling labindalawang buwan</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Dalas</translation>
    </message>
    <message>
        <source>From the decision to the money in hand</source>
        <translation>Mula pasya hanggang hawak na ang pera</translation>
    </message>
    <message>
        <source>From the event to the end</source>
        <translation>Mula pangyayari hanggang wakas</translation>
    </message>
    <message>
        <source>From the event to the report</source>
        <translation>Mula pangyayari hanggang ulat</translation>
    </message>
    <message>
        <source>From the report to the decision</source>
        <translation>Mula ulat hanggang pasya</translation>
    </message>
    <message>
        <source>Full payout of a cover</source>
        <translation>Buong bayad ng isang saklaw</translation>
    </message>
    <message>
        <source>Good: the norm of the handbook</source>
        <translation>Mabuti: ang pamantayan ng handbook</translation>
    </message>
    <message>
        <source>Growth by office</source>
        <translation>Paglago bawat tanggapan</translation>
    </message>
    <message>
        <source>Growth by period, and over all of them</source>
        <translation>Paglago bawat panahon, at sa lahat ng ito</translation>
    </message>
    <message>
        <source>Growth by product</source>
        <translation>Paglago bawat produkto</translation>
    </message>
    <message>
        <source>Growth margin</source>
        <translation>Margin ng paglago</translation>
    </message>
    <message>
        <source>Head counts carry no names, so nobody in them can be followed.</source>
        <translation>Walang pangalan ang bilang ng tao, kaya walang masusubaybayan sa mga ito.</translation>
    </message>
    <message>
        <source>Head counts, without names</source>
        <translation>Bilang ng tao, walang pangalan</translation>
    </message>
    <message>
        <source>In course of settlement</source>
        <translation>Inaayos pa</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>May bisa</translation>
    </message>
    <message>
        <source>Incurred claims of a year</source>
        <translation>Nangyaring claim ng isang taon</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indeks</translation>
    </message>
    <message>
        <source>Index: what the readings make due</source>
        <translation>Indeks: ang dapat ibayad ayon sa mga sukat</translation>
    </message>
    <message>
        <source>Insured at the end</source>
        <translation>Nakaseguro sa katapusan</translation>
    </message>
    <message>
        <source>Insured at the start</source>
        <translation>Nakaseguro sa simula</translation>
    </message>
    <message>
        <source>Insured at the start + new + returned + back in grace - left - out in grace = insured at the end.</source>
        <translation>Nakaseguro sa simula + bago + bumalik + bumalik sa palugit - umalis - nawala sa palugit = nakaseguro sa katapusan.</translation>
    </message>
    <message>
        <source>Insured years ahead</source>
        <translation>Mga taon na nakaseguro sa hinaharap</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Umalis</translation>
    </message>
    <message>
        <source>Left in all periods</source>
        <translation>Umalis sa lahat ng panahon</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Hindi isinama</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Antas</translation>
    </message>
    <message>
        <source>Liquidity by last year</source>
        <translation>Likididad ayon sa nakaraang taon</translation>
    </message>
    <message>
        <source>Liquidity by projection</source>
        <translation>Likididad ayon sa projection</translation>
    </message>
    <message>
        <source>Liquidity by projection: the claims of each product</source>
        <translation>Likididad ayon sa projection: ang mga claim ng bawat produkto</translation>
    </message>
    <message>
        <source>Liquidity by the balance sheet</source>
        <translation>Likididad ayon sa balanse</translation>
    </message>
    <message>
        <source>Liquidity: three ways to tell what is payable within three months</source>
        <translation>Likididad: tatlong paraan para malaman ang babayaran sa loob ng tatlong buwan</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Mean days</source>
        <translation>Karaniwang araw</translation>
    </message>
    <message>
        <source>Mean days {step}</source>
        <translation>Karaniwang araw {step}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Nasukat</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Median na araw</translation>
    </message>
    <message>
        <source>Median days {step}</source>
        <translation>Median na araw {step}</translation>
    </message>
    <message>
        <source>Modified ratio</source>
        <translation>Binagong ratio</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>Buwan mula</translation>
    </message>
    <message>
        <source>Month of the report</source>
        <translation>Buwan ng ulat</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Net income ratio by office</source>
        <translation>Ratio ng netong kita bawat tanggapan</translation>
    </message>
    <message>
        <source>Net income ratio by product</source>
        <translation>Ratio ng netong kita bawat produkto</translation>
    </message>
    <message>
        <source>Net income: from premium to what is left</source>
        <translation>Netong kita: mula premium hanggang sa natitira</translation>
    </message>
    <message>
        <source>No factor is given in advance: the shares are the scheme&apos;s own, set under Settings.</source>
        <translation>Walang salik na ibinibigay nang pauna: sa iskema ang mga bahagi, na itinatakda sa Mga setting.</translation>
    </message>
    <message>
        <source>No new business, no premium to come: only what those insured on the day bring about.</source>
        <translation>Walang bagong negosyo, walang darating na premium: ang dulot lang ng mga nakaseguro sa araw na iyon.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Hindi angkop</translation>
    </message>
    <message>
        <source>Not more than {size} claims ended: all of them are the sample.</source>
        <translation>Hindi hihigit sa {size} claim ang natapos: lahat sila ang sample.</translation>
    </message>
    <message>
        <source>Not processed yet</source>
        <translation>Hindi pa naproseso</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Hindi naitala</translation>
    </message>
    <message>
        <source>Of a pension this takes the place of the renewal ratio.</source>
        <translation>Sa pensiyon, ito ang kapalit ng ratio ng pag-renew.</translation>
    </message>
    <message>
        <source>Of all expenses</source>
        <translation>Sa lahat ng gastos</translation>
    </message>
    <message>
        <source>Of earned premium</source>
        <translation>Sa kinitang premium</translation>
    </message>
    <message>
        <source>Of this period&apos;s premium</source>
        <translation>Sa premium ng panahong ito</translation>
    </message>
    <message>
        <source>Of those who could stay</source>
        <translation>Sa mga maaaring manatili</translation>
    </message>
    <message>
        <source>Of those who did not</source>
        <translation>Sa mga hindi</translation>
    </message>
    <message>
        <source>Operating expenses are those of the last twelve months: a quarter of them is to come.</source>
        <translation>Ang gastos sa operasyon ay sa huling labindalawang buwan: sangkapat nito ang darating.</translation>
    </message>
    <message>
        <source>Operating expenses: what was spent on what</source>
        <translation>Gastos sa operasyon: saan ginastos</translation>
    </message>
    <message>
        <source>Out in grace</source>
        <translation>Nawala sa palugit</translation>
    </message>
    <message>
        <source>P21.1 to P21.6 are our own keys: the handbook prints P21 only.</source>
        <translation>Sariling batayan namin ang P21.1 hanggang P21.6: P21 lang ang nasa handbook.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Binayaran</translation>
    </message>
    <message>
        <source>Paid in time</source>
        <translation>Bayad sa oras</translation>
    </message>
    <message>
        <source>Partly paid claims by reason</source>
        <translation>Mga claim na bahagyang binayaran ayon sa dahilan</translation>
    </message>
    <message>
        <source>Partly paid of reported</source>
        <translation>Bahagyang bayad sa naiulat</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Babayaran</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>May bayad mula</translation>
    </message>
    <message>
        <source>Pays in full at</source>
        <translation>Buo ang bayad sa</translation>
    </message>
    <message>
        <source>Persistency</source>
        <translation>Pagpapatuloy</translation>
    </message>
    <message>
        <source>Persistency: share still insured after so many quarters</source>
        <translation>Pagpapatuloy: bahaging nakaseguro pa pagkalipas ng ganito karaming kwarter</translation>
    </message>
    <message>
        <source>Persistency: who of those who bought in a quarter is insured at the end of each later one</source>
        <translation>Pagpapatuloy: sino sa mga bumili sa isang kwarter ang nakaseguro sa katapusan ng bawat sumunod</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>Persons in force the day before the period</source>
        <translation>Mga taong may saklaw sa araw bago ang panahon</translation>
    </message>
    <message>
        <source>Persons who could have renewed and did not, by reason</source>
        <translation>Mga taong maaaring mag-renew ngunit hindi nag-renew, ayon sa dahilan</translation>
    </message>
    <message>
        <source>Policies (households)</source>
        <translation>Mga polisiya (sambahayan)</translation>
    </message>
    <message>
        <source>Policies renewed</source>
        <translation>Mga polisiyang na-renew</translation>
    </message>
    <message>
        <source>Policies that could renew</source>
        <translation>Polisiyang maaaring i-renew</translation>
    </message>
    <message>
        <source>Premium of an insured year</source>
        <translation>Premium ng isang taon na nakaseguro</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Naproseso</translation>
    </message>
    <message>
        <source>Projection from the cover in force</source>
        <translation>Projection mula sa saklaw na may bisa</translation>
    </message>
    <message>
        <source>Promptness by band: days from the event to the end</source>
        <translation>Kabilisan ayon sa saklaw ng araw: mula pangyayari hanggang wakas</translation>
    </message>
    <message>
        <source>Promptness by office</source>
        <translation>Kabilisan bawat tanggapan</translation>
    </message>
    <message>
        <source>Promptness by office and band</source>
        <translation>Kabilisan bawat tanggapan at saklaw ng araw</translation>
    </message>
    <message>
        <source>Promptness by product</source>
        <translation>Kabilisan bawat produkto</translation>
    </message>
    <message>
        <source>Promptness by product and band</source>
        <translation>Kabilisan bawat produkto at saklaw ng araw</translation>
    </message>
    <message>
        <source>Promptness by step</source>
        <translation>Kabilisan bawat hakbang</translation>
    </message>
    <message>
        <source>Promptness: which claims are measured</source>
        <translation>Kabilisan: aling mga claim ang sinusukat</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Mga kwarter</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>Random sample</translation>
    </message>
    <message>
        <source>Random sample of those that ended</source>
        <translation>Random sample ng mga natapos</translation>
    </message>
    <message>
        <source>Ratio before reinsurance</source>
        <translation>Ratio bago ang reinsurance</translation>
    </message>
    <message>
        <source>Ratio of policies</source>
        <translation>Ratio ng mga polisiya</translation>
    </message>
    <message>
        <source>Ratio without them</source>
        <translation>Ratio nang wala ang mga ito</translation>
    </message>
    <message>
        <source>Readings and contract decide: nothing where it starts to pay, all at its end, even between.</source>
        <translation>Ang mga sukat at kontrata ang nagpapasya: wala kung saan ito nagsisimulang magbayad, lahat sa dulo, at pantay sa pagitan.</translation>
    </message>
    <message>
        <source>Ready money (B02 + B03)</source>
        <translation>Perang handa (B02 + B03)</translation>
    </message>
    <message>
        <source>Reinsurance expenses: what they are made of</source>
        <translation>Gastos sa reinsurance: saan ito binubuo</translation>
    </message>
    <message>
        <source>Reinsurance payable, in full</source>
        <translation>Babayarang reinsurance, buo</translation>
    </message>
    <message>
        <source>Rejected claims by reason</source>
        <translation>Mga tinanggihang claim ayon sa dahilan</translation>
    </message>
    <message>
        <source>Rejected of reported</source>
        <translation>Tinanggihan sa naiulat</translation>
    </message>
    <message>
        <source>Renewal by month of the renewal date</source>
        <translation>Pag-renew ayon sa buwan ng petsa ng pag-renew</translation>
    </message>
    <message>
        <source>Renewal by office</source>
        <translation>Pag-renew bawat tanggapan</translation>
    </message>
    <message>
        <source>Renewal by place in the household</source>
        <translation>Pag-renew ayon sa lugar sa sambahayan</translation>
    </message>
    <message>
        <source>Renewal by product</source>
        <translation>Pag-renew bawat produkto</translation>
    </message>
    <message>
        <source>Reported in the period</source>
        <translation>Naiulat sa panahon</translation>
    </message>
    <message>
        <source>Reserve, liability or expenses</source>
        <translation>Reserba, pananagutan o gastos</translation>
    </message>
    <message>
        <source>Reserves and earlier claims to premium</source>
        <translation>Mga reserba at naunang claim sa premium</translation>
    </message>
    <message>
        <source>Reserves by the scheme&apos;s own shares, B25 in full, a quarter of last year&apos;s expenses</source>
        <translation>Mga reserba sa sariling bahagi ng iskema, B25 nang buo, sangkapat ng gastos noong nakaraang taon</translation>
    </message>
    <message>
        <source>Reserves, and claims of earlier periods</source>
        <translation>Mga reserba, at mga claim ng mga naunang panahon</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Savings and maturities fall due as members ask for them: set the share of the accrued liabilities reserve payable within three months.</source>
        <translation>Babayaran ang ipon at mga nag-mature kapag hiningi ng miyembro: itakda ang bahagi ng reserba para sa naipong pananagutan na babayaran sa loob ng tatlong buwan.</translation>
    </message>
    <message>
        <source>Seed {seed}, {size} of {claims}: the smallest SHA-256 of the seed, a colon and the claim&apos;s code.</source>
        <translation>Seed {seed}, {size} sa {claims}: ang pinakamaliit na SHA-256 ng seed, isang tutuldok at code ng claim.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Share due</source>
        <translation>Bahaging dapat ibayad</translation>
    </message>
    <message>
        <source>Share in all periods</source>
        <translation>Bahagi sa lahat ng panahon</translation>
    </message>
    <message>
        <source>Share of reported</source>
        <translation>Bahagi ng naiulat</translation>
    </message>
    <message>
        <source>Share of these</source>
        <translation>Bahagi ng mga ito</translation>
    </message>
    <message>
        <source>Share of {band} days</source>
        <translation>Bahagi ng {band} araw</translation>
    </message>
    <message>
        <source>Share payable within three months</source>
        <translation>Bahaging babayaran sa loob ng tatlong buwan</translation>
    </message>
    <message>
        <source>Solvency: what is held against what is owed</source>
        <translation>Solvency: ang hawak laban sa utang</translation>
    </message>
    <message>
        <source>Solvent: what is owed is held</source>
        <translation>Solvent: hawak ang kailangan sa utang</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Katayuan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Hakbang</translation>
    </message>
    <message>
        <source>Still to happen and to be paid</source>
        <translation>Mangyayari pa at babayaran</translation>
    </message>
    <message>
        <source>Takaful: surplus by model</source>
        <translation>Takaful: sobra ayon sa modelo</translation>
    </message>
    <message>
        <source>Target populations are known by product, not by office.</source>
        <translation>Alam ang target na populasyon bawat produkto, hindi bawat tanggapan.</translation>
    </message>
    <message>
        <source>The file holds less than twelve months of cover to project claims from.</source>
        <translation>Wala pang labindalawang buwan ng saklaw sa file para makapag-project ng mga claim.</translation>
    </message>
    <message>
        <source>The last row is what belongs to no product: vouchers and certificates of the whole.</source>
        <translation>Ang huling hanay ay ang walang produkto: mga voucher at sertipiko ng kabuuan.</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Ang naunang panahon</translation>
    </message>
    <message>
        <source>The same a year before</source>
        <translation>Ang katumbas noong isang taon</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Ang panahong ito</translation>
    </message>
    <message>
        <source>Those reported in the period stay provisional until every one of them is processed.</source>
        <translation>Pansamantala ang mga naiulat sa panahon hanggang maproseso ang bawat isa.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Paraan</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ano ito</translation>
    </message>
    <message>
        <source>What vouchers book without an office is shared among the offices of a product by earned premium.</source>
        <translation>Ang itinatala ng mga voucher na walang tanggapan ay hinahati sa mga tanggapan ng produkto ayon sa kinitang premium.</translation>
    </message>
    <message>
        <source>Who changes office leaves the one and is new in the other.</source>
        <translation>Ang lumilipat ng tanggapan ay umaalis sa isa at bago sa isa.</translation>
    </message>
    <message>
        <source>Who is insured at two offices counts in each of them.</source>
        <translation>Ang nakaseguro sa dalawang tanggapan ay binibilang sa bawat isa.</translation>
    </message>
    <message>
        <source>Who is insured with two products counts in each of them, and once among all.</source>
        <translation>Ang nakaseguro sa dalawang produkto ay binibilang sa bawat isa, at isang beses sa kabuuan.</translation>
    </message>
    <message>
        <source>Who left, by reason</source>
        <translation>Sino ang umalis, ayon sa dahilan</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Kanino</translation>
    </message>
    <message>
        <source>Without an office</source>
        <translation>Walang tanggapan</translation>
    </message>
    <message>
        <source>after {count}</source>
        <translation>pagkatapos ng {count}</translation>
    </message>
    <message>
        <source>another seed draws another sample</source>
        <translation>ibang seed, ibang sample</translation>
    </message>
    <message>
        <source>claims in the random sample, 50 or more</source>
        <translation>mga claim sa random sample, 50 o higit pa</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>kumpleto</translation>
    </message>
    <message>
        <source>exit reasons left out of the modified ratio</source>
        <translation>mga dahilan ng pag-alis na hindi kasama sa binagong ratio</translation>
    </message>
    <message>
        <source>how many periods a history shows</source>
        <translation>ilang panahon ang ipapakita ng kasaysayan</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>sa kabuuan</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hanggang</translation>
    </message>
    <message>
        <source>to the decision</source>
        <translation>hanggang pasya</translation>
    </message>
    <message>
        <source>to the money in hand</source>
        <translation>hanggang hawak na ang pera</translation>
    </message>
    <message>
        <source>to the report</source>
        <translation>hanggang ulat</translation>
    </message>
    <message>
        <source>{band} days</source>
        <translation>{band} araw</translation>
    </message>
    <message>
        <source>{period}: no premium was earned or nobody was insured in one of the two periods.</source>
        <translation>{period}: walang kinitang premium o walang nakaseguro sa isa sa dalawang panahon.</translation>
    </message>
    <message>
        <source>{reason} is no reason to leave out. Deaths and others who could not renew are out already. Choose from: {known}</source>
        <translation>Hindi dahilang maiaalis ang {reason}. Hindi na kasama ang mga namatay at iba pang hindi maaaring mag-renew. Pumili sa: {known}</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Born on {day}, this person is {years} or older.</source>
        <translation>Kung ipinanganak noong {day}, {years} na o higit pa ang taong ito.</translation>
    </message>
    <message>
        <source>The amount covered is more than the whole loss.</source>
        <translation>Higit sa buong pinsala ang halagang sinasaklaw.</translation>
    </message>
    <message>
        <source>The claim was reported {days} days after its event.</source>
        <translation>Naiulat ang claim {days} araw pagkatapos ng pangyayari.</translation>
    </message>
    <message>
        <source>This machine says that today is {today}, and the file was last saved on {last}: is its clock right?</source>
        <translation>Ayon sa computer na ito, {today} ngayon, at huling na-save ang file noong {last}: tama ba ang orasan?</translation>
    </message>
    <message>
        <source>{count} of {total} people of household {beside} live in {usual}, not {given}: is that right?</source>
        <translation>{count} sa {total} tao ng sambahayan {beside} ang nakatira sa {usual}, hindi sa {given}: tama ba?</translation>
    </message>
    <message>
        <source>{count} of {total} people of {beside} belong to office {usual}, not {given}: is that right?</source>
        <translation>{count} sa {total} tao ng {beside} ang nasa tanggapan {usual}, hindi sa {given}: tama ba?</translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n days ago: figures of that time would change.</source>
        <translation>
            <numerusform>%n araw na ang nakaraan ang {day}: magbabago ang mga halaga noon.</numerusform>
            <numerusform>%n araw na ang nakaraan ang {day}: magbabago ang mga halaga noon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n days ahead.</source>
        <translation>
            <numerusform>%n araw pa bago ang {day}.</numerusform>
            <numerusform>%n araw pa bago ang {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is younger than {years}: a spouse, or a child?</source>
        <translation>Mas bata sa {years} si {name}: asawa ba, o anak?</translation>
    </message>
    <message>
        <source>“{word}” added to the list</source>
        <translation>Idinagdag sa listahan ang “{word}”</translation>
    </message>
    <message>
        <source>“{word}” is not in the list yet: shall it be added?</source>
        <translation>Wala pa sa listahan ang “{word}”: idagdag ba?</translation>
    </message>
    <message>
        <source>“{word}” is not in the list, but “{alike}” is: is it another one?</source>
        <translation>Wala sa listahan ang “{word}”, pero naroon ang “{alike}”: iba ba ito?</translation>
    </message>
    <message>
        <source>“{word}” is offered no more in this list: shall it be taken all the same?</source>
        <translation>Hindi na inaalok ang “{word}” sa listahang ito: gamitin pa rin ba?</translation>
    </message>
    <message>
        <source>“{word}” taken though it is offered no more</source>
        <translation>Ginamit ang “{word}” kahit hindi na inaalok</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>The book is locked: the draft was not kept.</source>
        <translation>Naka-lock ang aklat: hindi naitabi ang burador.</translation>
    </message>
    <message>
        <source>The draft could not be kept: {reason}.</source>
        <translation>Hindi maitabi ang burador: {reason}.</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>nearly the same amount</source>
        <translation>halos parehong halaga</translation>
    </message>
    <message>
        <source>same amount</source>
        <translation>parehong halaga</translation>
    </message>
    <message>
        <source>same benefit</source>
        <translation>parehong benepisyo</translation>
    </message>
    <message>
        <source>same cause</source>
        <translation>parehong sanhi</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>parehong araw</translation>
    </message>
    <message>
        <source>same items on the bill</source>
        <translation>parehong mga item sa singil</translation>
    </message>
    <message>
        <source>same provider</source>
        <translation>parehong provider</translation>
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
        <translation>Ayon sa araw</translation>
    </message>
    <message>
        <source>By twenty-fourths</source>
        <translation>Ayon sa ika-24 na bahagi</translation>
    </message>
    <message>
        <source>By whole months</source>
        <translation>Ayon sa buong buwan</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>No day of a scheme lies there: write the year with four digits, like 2026.</source>
        <translation>Walang araw ng iskema roon: isulat ang taon nang apat na digit, gaya ng 2026.</translation>
    </message>
    <message>
        <source>There is no day “{typed}” in the Nepali calendar.</source>
        <translation>Walang araw na “{typed}” sa kalendaryong Nepali.</translation>
    </message>
    <message>
        <source>There is no day “{typed}”: that month has {days} days.</source>
        <translation>Walang araw na “{typed}”: {days} araw ang buwang iyon.</translation>
    </message>
    <message>
        <source>This holds signs that no keyboard writes. Type it instead of pasting it.</source>
        <translation>May mga karakter dito na hindi naisusulat ng keyboard. I-type ito sa halip na i-paste.</translation>
    </message>
    <message>
        <source>This is a ratio, {high} at most: write {share} for {percent} %, or {percent}%.</source>
        <translation>Ratio ito, hanggang {high} lang: isulat ang {share} para sa {percent} %, o {percent}%.</translation>
    </message>
    <message>
        <source>This is no answer to the question. Give it anew.</source>
        <translation>Hindi ito sagot sa tanong. Ibigay muli.</translation>
    </message>
    <message>
        <source>This is too long: write at most {most} signs.</source>
        <translation>Masyadong mahaba: hanggang {most} karakter lang ang isulat.</translation>
    </message>
    <message>
        <source>This number is larger than any a scheme can hold.</source>
        <translation>Mas malaki ang numerong ito kaysa kayang hawakan ng iskema.</translation>
    </message>
    <message>
        <source>Write at most {places} decimals.</source>
        <translation>Hanggang {places} decimal lang ang isulat.</translation>
    </message>
    <message>
        <source>Write the number without a minus sign.</source>
        <translation>Isulat ang numero nang walang minus.</translation>
    </message>
    <message>
        <source>Write {high} or less.</source>
        <translation>Isulat ang {high} o mas mababa.</translation>
    </message>
    <message>
        <source>Write {low} or more.</source>
        <translation>Isulat ang {low} o mas mataas.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways: write it without thousands separators.</source>
        <translation>Dalawang paraan mababasa ang “{typed}”: isulat nang walang panghiwalay ng libo.</translation>
    </message>
    <message>
        <source>“{typed}” has decimals: the currency has none.</source>
        <translation>May decimal ang “{typed}”: wala nito ang pera.</translation>
    </message>
    <message>
        <source>“{typed}” has too many decimals: the currency has {most}.</source>
        <translation>Sobra ang decimal ng “{typed}”: {most} lang sa pera.</translation>
    </message>
    <message>
        <source>“{typed}” is larger than any amount a scheme can hold.</source>
        <translation>Mas malaki ang “{typed}” kaysa anumang halagang kayang hawakan ng iskema.</translation>
    </message>
    <message>
        <source>“{typed}” is less than one percent. Or is {other} meant?</source>
        <translation>Mas mababa sa isang porsiyento ang “{typed}”. O {other} ba ang ibig sabihin?</translation>
    </message>
    <message>
        <source>“{typed}” is not a day: write it like 21/11/2026, 21/11, today or -3.</source>
        <translation>Hindi araw ang “{typed}”: isulat gaya ng 21/11/2026, 21/11, today o -3.</translation>
    </message>
    <message>
        <source>“{typed}” is not a number: write it in digits, like 1200.</source>
        <translation>Hindi numero ang “{typed}”: isulat sa digit, gaya ng 1200.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number: write digits only, like 12.</source>
        <translation>Hindi buong numero ang “{typed}”: digit lang ang isulat, gaya ng 12.</translation>
    </message>
    <message>
        <source>“{typed}” is read as {read}. Or is {other} meant?</source>
        <translation>Binabasa ang “{typed}” na {read}. O {other} ba ang ibig sabihin?</translation>
    </message>
    <message>
        <source>“{typed}” names month {month}: write the day first, then the month.</source>
        <translation>Buwan {month} ang nasa “{typed}”: unahin ang araw, saka ang buwan.</translation>
    </message>
</context>
<context>
    <name>Exit reason</name>
    <message>
        <source>A claim was refused</source>
        <translation>Tinanggihan ang claim</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Pagkamatay</translation>
    </message>
    <message>
        <source>Did not understand the cover</source>
        <translation>Hindi naintindihan ang saklaw</translation>
    </message>
    <message>
        <source>Ended early, no reason recorded</source>
        <translation>Maagang natapos, walang naitalang dahilan</translation>
    </message>
    <message>
        <source>Fewer lives in the group&apos;s next policy</source>
        <translation>Mas kaunti ang tao sa sumunod na polisiya ng grupo</translation>
    </message>
    <message>
        <source>Loan repaid</source>
        <translation>Bayad na ang utang</translation>
    </message>
    <message>
        <source>Maximum age reached</source>
        <translation>Naabot ang pinakamataas na edad</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Lumipat ng tirahan</translation>
    </message>
    <message>
        <source>No longer eligible, other reason</source>
        <translation>Hindi na kwalipikado, ibang dahilan</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Hindi alam</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Iba pa</translation>
    </message>
    <message>
        <source>Poor service</source>
        <translation>Hindi magandang serbisyo</translation>
    </message>
    <message>
        <source>Premium not paid</source>
        <translation>Hindi nabayaran ang premium</translation>
    </message>
    <message>
        <source>Ran out, no reason recorded</source>
        <translation>Natapos, walang naitalang dahilan</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>Masyadong mahal</translation>
    </message>
    <message>
        <source>Went to another insurer</source>
        <translation>Lumipat sa ibang tagaseguro</translation>
    </message>
</context>
<context>
    <name>Exits</name>
    <message>
        <source>Answers</source>
        <translation>Mga sagot</translation>
    </message>
    <message>
        <source>Could not have stayed</source>
        <translation>Di maaaring manatili</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Mga umalis</translation>
    </message>
    <message>
        <source>Exits and their reasons</source>
        <translation>Mga umalis at ang dahilan</translation>
    </message>
    <message>
        <source>Those whose reason is not known come first: call them, and write the reason down.</source>
        <translation>Una ang mga hindi alam ang dahilan: tawagan sila, at isulat ang dahilan.</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>Tatanungin</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Ang sinabi nila</translation>
    </message>
    <message>
        <source>Who left, and whom to ask why</source>
        <translation>Sino ang umalis, at sino ang tatanungin kung bakit</translation>
    </message>
    <message>
        <source>Why people left or did not renew</source>
        <translation>Bakit umalis o hindi nag-renew ang mga tao</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>A quarter of a year&apos;s claims and expenses</source>
        <translation>Sangkapat ng mga claim at gastos ng isang taon</translation>
    </message>
    <message>
        <source>Accrued liabilities reserve at the end of {day}</source>
        <translation>Reserba para sa naipong pananagutan sa katapusan ng {day}</translation>
    </message>
    <message>
        <source>Active insured at the end</source>
        <translation>Aktibong nakaseguro sa katapusan</translation>
    </message>
    <message>
        <source>Active insured the day before</source>
        <translation>Aktibong nakaseguro sa araw bago nito</translation>
    </message>
    <message>
        <source>Borne by the organisation&apos;s other activities, on {line}</source>
        <translation>Pinapasan ng ibang gawain, sa {line}</translation>
    </message>
    <message>
        <source>Came up and could not renew (death, age)</source>
        <translation>Natapos ang termino at hindi maaaring mag-renew (pagkamatay, edad)</translation>
    </message>
    <message>
        <source>Came up in products to which renewal does not apply</source>
        <translation>Natapos ang termino sa mga produktong walang pag-renew</translation>
    </message>
    <message>
        <source>Cash and what is easily turned into cash</source>
        <translation>Cash at ang madaling gawing cash</translation>
    </message>
    <message>
        <source>Certified beyond what was saved by {day}</source>
        <translation>Sertipikado na higit sa naipon hanggang {day}</translation>
    </message>
    <message>
        <source>Certified for {day}</source>
        <translation>Sertipikado para sa {day}</translation>
    </message>
    <message>
        <source>Change in active insured</source>
        <translation>Pagbabago sa aktibong nakaseguro</translation>
    </message>
    <message>
        <source>Change of what is held for no product</source>
        <translation>Pagbabago ng hawak na walang produkto</translation>
    </message>
    <message>
        <source>Claims approved and not paid in full</source>
        <translation>Mga claim na aprubado at hindi pa buong bayad</translation>
    </message>
    <message>
        <source>Claims in course of settlement reserve at the end of {day}</source>
        <translation>Reserba para sa mga claim na inaayos pa sa katapusan ng {day}</translation>
    </message>
    <message>
        <source>Claims paid and expenses of a year</source>
        <translation>Binayarang claim at gastos ng isang taon</translation>
    </message>
    <message>
        <source>Claims rejected</source>
        <translation>Mga claim na tinanggihan</translation>
    </message>
    <message>
        <source>Claims reported</source>
        <translation>Mga claim na naiulat</translation>
    </message>
    <message>
        <source>Claims reported that were not settled by the last day</source>
        <translation>Mga claim na naiulat at hindi pa naayos sa huling araw</translation>
    </message>
    <message>
        <source>Claims settled</source>
        <translation>Mga claim na naayos</translation>
    </message>
    <message>
        <source>Claims that happened</source>
        <translation>Mga claim na nangyari</translation>
    </message>
    <message>
        <source>Claims that took {band} days</source>
        <translation>Mga claim na tumagal ng {band} araw</translation>
    </message>
    <message>
        <source>Covered of the claims that happened</source>
        <translation>Sinasaklaw sa mga claim na nangyari</translation>
    </message>
    <message>
        <source>Days from event to end</source>
        <translation>Araw mula pangyayari hanggang wakas</translation>
    </message>
    <message>
        <source>Days in force</source>
        <translation>Mga araw na may bisa</translation>
    </message>
    <message>
        <source>Days of a year</source>
        <translation>Mga araw ng isang taon</translation>
    </message>
    <message>
        <source>Days to decide</source>
        <translation>Araw hanggang pasya</translation>
    </message>
    <message>
        <source>Days to deliver</source>
        <translation>Araw hanggang maibigay</translation>
    </message>
    <message>
        <source>Days to report</source>
        <translation>Araw hanggang maiulat</translation>
    </message>
    <message>
        <source>Expenses of the next three months, as in the last year</source>
        <translation>Gastos sa susunod na tatlong buwan, gaya noong nakaraang taon</translation>
    </message>
    <message>
        <source>Expenses that the organisation&apos;s other activities bear</source>
        <translation>Mga gastos na pinapasan ng ibang gawain ng organisasyon</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Incurred but not reported claims reserve at the end of {day}</source>
        <translation>Reserba para sa mga claim na nangyari ngunit hindi pa naiuulat sa katapusan ng {day}</translation>
    </message>
    <message>
        <source>Insured by a further product, counted once</source>
        <translation>Nakaseguro rin sa isa pang produkto, binilang nang isang beses</translation>
    </message>
    <message>
        <source>Insured who could renew</source>
        <translation>Mga nakaseguro na maaaring mag-renew</translation>
    </message>
    <message>
        <source>Insured who renewed</source>
        <translation>Mga nakaseguro na nag-renew</translation>
    </message>
    <message>
        <source>Insured years</source>
        <translation>Mga taon na nakaseguro</translation>
    </message>
    <message>
        <source>Interest of investments on {line}</source>
        <translation>Interes ng mga puhunan sa {line}</translation>
    </message>
    <message>
        <source>Latest count of the population</source>
        <translation>Pinakahuling bilang ng populasyon</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Patungo sa</translation>
    </message>
    <message>
        <source>Lives of head counts</source>
        <translation>Mga buhay sa bilang ng tao</translation>
    </message>
    <message>
        <source>Lives of head counts that came up for renewal</source>
        <translation>Mga buhay sa bilang ng tao na dapat mag-renew</translation>
    </message>
    <message>
        <source>No single record stands behind it.</source>
        <translation>Walang iisang rekord sa likod nito.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Hindi pa napagpasyahan</translation>
    </message>
    <message>
        <source>Of no product in particular</source>
        <translation>Walang partikular na produkto</translation>
    </message>
    <message>
        <source>Of the other three quarters</source>
        <translation>Ng ibang tatlong kwarter</translation>
    </message>
    <message>
        <source>Operators&apos; share of the surplus</source>
        <translation>Bahagi ng mga operator sa sobra</translation>
    </message>
    <message>
        <source>Owed by or to the rest of the organisation</source>
        <translation>Utang ng o sa ibang bahagi ng organisasyon</translation>
    </message>
    <message>
        <source>Owed by stop loss treaties at the end of {day}</source>
        <translation>Utang ng mga treaty na stop loss sa katapusan ng {day}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Binayaran</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bahagi</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Bahagyang bayad</translation>
    </message>
    <message>
        <source>Payable later</source>
        <translation>Babayaran sa hinaharap</translation>
    </message>
    <message>
        <source>Payable of {line}</source>
        <translation>Babayaran sa {line}</translation>
    </message>
    <message>
        <source>Payable within three months</source>
        <translation>Babayaran sa loob ng tatlong buwan</translation>
    </message>
    <message>
        <source>Persons insured</source>
        <translation>Mga taong nakaseguro</translation>
    </message>
    <message>
        <source>Persons whose cover came up for renewal</source>
        <translation>Mga taong dapat nang i-renew ang saklaw</translation>
    </message>
    <message>
        <source>Policies that came up for renewal</source>
        <translation>Mga polisiyang dapat nang i-renew</translation>
    </message>
    <message>
        <source>Product {name}</source>
        <translation>Produkto {name}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Dahilan: {reason}</translation>
    </message>
    <message>
        <source>Reinsurers&apos; share at the end of {day}</source>
        <translation>Bahagi ng mga reinsurer sa katapusan ng {day}</translation>
    </message>
    <message>
        <source>Reinsurers&apos; share of reserves, and recoveries overdue</source>
        <translation>Bahagi ng mga reinsurer sa mga reserba, at mga bawi na lampas na sa takda</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Tinanggihan</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Puna</translation>
    </message>
    <message>
        <source>Reserves and other liabilities</source>
        <translation>Mga reserba at ibang pananagutan</translation>
    </message>
    <message>
        <source>Reserves, and a share of what belongs to no office</source>
        <translation>Mga reserba, at bahagi ng walang tanggapan</translation>
    </message>
    <message>
        <source>Schedules on {line}</source>
        <translation>Mga iskedyul sa {line}</translation>
    </message>
    <message>
        <source>Set aside for claims not decided yet</source>
        <translation>Inilaan para sa mga claim na hindi pa napagpasyahan</translation>
    </message>
    <message>
        <source>Share of the other products</source>
        <translation>Bahagi ng ibang produkto</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by active insured</source>
        <translation>Bahagi ng walang produkto, ayon sa aktibong nakaseguro</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by claims reported</source>
        <translation>Bahagi ng walang produkto, ayon sa mga naiulat na claim</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by earned premium</source>
        <translation>Bahagi ng walang produkto, ayon sa kinitang premium</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by fixed percentages</source>
        <translation>Bahagi ng walang produkto, ayon sa takdang porsiyento</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, each cost by its own key</source>
        <translation>Bahagi ng walang produkto, bawat gastos ayon sa sariling batayan</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Still expected of events from {first} to {last} ({method})</source>
        <translation>Inaasahan pa sa mga pangyayari mula {first} hanggang {last} ({method})</translation>
    </message>
    <message>
        <source>The records behind it</source>
        <translation>Ang mga rekord sa likod nito</translation>
    </message>
    <message>
        <source>There is no figure {name}. Known are: {known}</source>
        <translation>Walang halagang {name}. Ang mga kilala: {known}</translation>
    </message>
    <message>
        <source>There is no such part of it in these days.</source>
        <translation>Walang ganitong bahagi nito sa mga araw na ito.</translation>
    </message>
    <message>
        <source>Unearned of premiums</source>
        <translation>Hindi pa kinita sa mga premium</translation>
    </message>
    <message>
        <source>Unearned premium reserve at the end of {day}</source>
        <translation>Reserba para sa hindi pa kinitang premium sa katapusan ng {day}</translation>
    </message>
    <message>
        <source>Vouchers on {line}</source>
        <translation>Mga voucher sa {line}</translation>
    </message>
    <message>
        <source>Vouchers on {line} against cash</source>
        <translation>Mga voucher sa {line} laban sa cash</translation>
    </message>
    <message>
        <source>What savings post</source>
        <translation>Ang itinatala ng ipon</translation>
    </message>
    <message>
        <source>{code} as the book keeps it</source>
        <translation>{code} ayon sa nasa aklat</translation>
    </message>
    <message>
        <source>{name} is of the whole organisation: ask without a product.</source>
        <translation>Sa buong organisasyon ang {name}: magtanong nang walang produkto.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This file has no scheme yet: there is nothing to export.</source>
        <translation>Wala pang iskema ang file na ito: walang mai-export.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Isinusulat ang {file}</translation>
    </message>
    <message>
        <source>{name} cannot be written over. Choose a name that ends in {ending}.</source>
        <translation>Hindi mapapatungan ang {name}. Pumili ng pangalang nagtatapos sa {ending}.</translation>
    </message>
    <message>
        <source>{name} is a folder. Give the name of a file in it.</source>
        <translation>Folder ang {name}. Ibigay ang pangalan ng file sa loob nito.</translation>
    </message>
    <message>
        <source>{name} is not empty. Choose a new or an empty folder.</source>
        <translation>May laman ang {name}. Pumili ng bago o walang lamang folder.</translation>
    </message>
</context>
<context>
    <name>Factsheet</name>
    <message>
        <source>Figures in the Factsheet&apos;s order</source>
        <translation>Mga halaga ayon sa ayos ng Factsheet</translation>
    </message>
    <message>
        <source>Promptness stands here as the average of the days; elsewhere the median is shown.</source>
        <translation>Ang kabilisan dito ay ang karaniwan ng mga araw; sa iba, ang median ang ipinapakita.</translation>
    </message>
    <message>
        <source>What the ratios are made of</source>
        <translation>Kung saan binubuo ang mga ratio</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Active insured</source>
        <translation>Aktibong nakaseguro</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Halaga</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Benepisyo</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Siningil</translation>
    </message>
    <message>
        <source>Care provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Sanhi</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Mga claim</translation>
    </message>
    <message>
        <source>Claims ratio</source>
        <translation>Ratio ng claim</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reklamo</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Bilang</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Sinasaklaw</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Petsa</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Araw</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Napagpasyahan noong</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Pasya</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Takdang araw</translation>
    </message>
    <message>
        <source>Earned premium</source>
        <translation>Kinitang premium</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Pangyayari</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Unang araw</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>Mula edad</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Nangyari noong</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>May-hawak</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Sambahayan</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikador</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Huling araw</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linya</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miyembro</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Miyembro mula</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mga miyembro</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Bago</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Hindi naiulat</translation>
    </message>
    <message>
        <source>Nothing is paid yet.</source>
        <translation>Wala pang bayad.</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Hanapbuhay</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Tanggapan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kinalabasan</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Katuwang</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Panahon</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Tao</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Polisiya</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Premium due</source>
        <translation>Premium na dapat bayaran</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>Mga premium</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Dahilan</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Resibo</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Natanggap noong</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rehiyon</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Tinanggihan</translation>
    </message>
    <message>
        <source>Relation to the holder</source>
        <translation>Relasyon sa may-hawak</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Na-renew</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Naiulat</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Naiulat noong</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Mga reserba</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kasarian</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bahagi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Kalagayan</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Istasyon</translation>
    </message>
    <message>
        <source>Target population</source>
        <translation>Target na populasyon</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hanggang</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>Hanggang edad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Halaga</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Barangay</translation>
    </message>
    <message>
        <source>Whole loss</source>
        <translation>Buong pinsala</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Assets and liabilities do not agree by {off}: the statement cannot be produced.</source>
        <translation>Hindi tugma ang ari-arian at pananagutan nang {off}: hindi magagawa ang pahayag.</translation>
    </message>
    <message>
        <source>Cash does not agree by {off}: the statement cannot be produced.</source>
        <translation>Hindi tugma ang cash nang {off}: hindi magagawa ang pahayag.</translation>
    </message>
    <message>
        <source>This file has no scheme yet. Enter its name and currency, or import a folder.</source>
        <translation>Wala pang iskema ang file na ito. Ilagay ang pangalan at pera nito, o mag-import ng folder.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Another program has written over {name} while it was open. Its newest saves are kept in {aside}.</source>
        <translation>Pinatungan ng ibang program ang {name} habang bukas ito. Nakatabi sa {aside} ang mga pinakahuling save.</translation>
    </message>
    <message>
        <source>Another program has written over {name} while it was open. Nothing was saved. Close it and open it again.</source>
        <translation>Pinatungan ng ibang program ang {name} habang bukas ito. Walang na-save. Isara ito at buksan muli.</translation>
    </message>
    <message>
        <source>Another program has written to {name} meanwhile. Nothing was saved. Close the file and open it again.</source>
        <translation>Samantala, may isinulat ang ibang program sa {name}. Walang na-save. Isara ang file at buksan muli.</translation>
    </message>
    <message>
        <source>Another program is making {name} at the moment.</source>
        <translation>Ginagawa ng ibang program ang {name} sa ngayon.</translation>
    </message>
    <message>
        <source>Another program is writing to this file at the moment. Wait until it is done, then try again.</source>
        <translation>May ibang program na sumusulat sa file na ito ngayon. Maghintay hanggang matapos ito, saka subukan muli.</translation>
    </message>
    <message>
        <source>Beside {name} lay saves that do not go on from this file: it was replaced by another copy. They are kept in {aside} and are not in this file.</source>
        <translation>May mga save sa tabi ng {name} na hindi karugtong ng file na ito: napalitan ito ng ibang kopya. Nakatabi ang mga ito sa {aside} at wala sa file na ito.</translation>
    </message>
    <message>
        <source>Beside {name} lie saves that do not go on from this file ({journal}). They are not shown.</source>
        <translation>May mga save sa tabi ng {name} na hindi karugtong ng file na ito ({journal}). Hindi ipinapakita ang mga ito.</translation>
    </message>
    <message>
        <source>Everything is saved. The newest saves lie in {journal} beside the file and could not be brought into it: never move or copy one without the other. Free some space on the disk or check it, then open and close the file.</source>
        <translation>Na-save ang lahat. Nasa {journal} sa tabi ng file ang mga pinakahuling save at hindi naipasok dito: huwag ilipat o kopyahin ang isa nang wala ang isa. Magbakante ng espasyo sa disk o suriin ito, saka buksan at isara ang file.</translation>
    </message>
    <message>
        <source>Is Coverbook closed on the other computer, or is that computer off? Where somebody still works there, they can save no more in this file; in a folder that is synchronised, what both save is not brought together.</source>
        <translation>Nakasara ba ang Coverbook sa kabilang computer, o patay ba ang computer na iyon? Kung may nagtatrabaho pa roon, hindi na siya makapagse-save sa file na ito; sa folder na naka-synchronize, hindi pinagsasama ang sine-save ng dalawa.</translation>
    </message>
    <message>
        <source>Look first whether Coverbook is closed on the other computer, or that computer is off: where somebody still works there, they can save no more in this file. Then say so with --is-closed.</source>
        <translation>Tingnan muna kung nakasara ang Coverbook sa kabilang computer, o kung patay ang computer na iyon: kung may nagtatrabaho pa roon, hindi na siya makapagse-save sa file na ito. Saka ito sabihin gamit ang --is-closed.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>May tao</translation>
    </message>
    <message>
        <source>Stopped, as you wished. Nothing was changed.</source>
        <translation>Inihinto gaya ng gusto mo. Walang nabago.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Kunin</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Kunin…</translation>
    </message>
    <message>
        <source>The copy {name} is not whole. Check the disk it was to lie on.</source>
        <translation>Hindi buo ang kopyang {name}. Suriin ang disk na paglalagyan nito.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Check the disk, then try again.</source>
        <translation>Hindi tinanggap o ibinigay ng disk ang datos. Suriin ang disk, saka subukan muli.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Check whether there is space on it and whether it works, then try again.</source>
        <translation>Hindi tinanggap o ibinigay ng disk ang datos. Tingnan kung may espasyo ito at kung gumagana, saka subukan muli.</translation>
    </message>
    <message>
        <source>The disk failed as this file was opened, so nothing can be saved in it now. Check the disk, close the file and open it again.</source>
        <translation>Pumalya ang disk nang buksan ang file na ito, kaya walang mase-save dito ngayon. Suriin ang disk, isara ang file at buksan muli.</translation>
    </message>
    <message>
        <source>The disk failed while this was being saved, so it is not known whether it was. Check the disk, close the file and open it again, and look before you enter this a second time.</source>
        <translation>Pumalya ang disk habang sine-save ito, kaya hindi alam kung na-save. Suriin ang disk, isara ang file at buksan muli, at tingnan muna bago ito ilagay nang ikalawang beses.</translation>
    </message>
    <message>
        <source>The disk fails: you may look. Check the disk, then open the file again.</source>
        <translation>Pumapalya ang disk: maaari kang tumingin. Suriin ang disk, saka buksan muli ang file.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not done. What was saved before is safe. Free some space on it, then try again.</source>
        <translation>Puno ang disk, kaya hindi ito nagawa. Ligtas ang na-save noon. Magbakante ng espasyo, saka subukan muli.</translation>
    </message>
    <message>
        <source>The disk is full: you may look. Free some space to save again.</source>
        <translation>Puno ang disk: maaari kang tumingin. Magbakante ng espasyo para makapag-save muli.</translation>
    </message>
    <message>
        <source>The file could not be written anew, so it stays as it was. Check whether there is space on the disk and whether it works.</source>
        <translation>Hindi maisulat muli ang file, kaya mananatili ito. Tingnan kung may espasyo ang disk at kung gumagana.</translation>
    </message>
    <message>
        <source>The file is free now: you may write in it.</source>
        <translation>Libre na ang file: maaari ka nang sumulat dito.</translation>
    </message>
    <message>
        <source>The newest saves could not be brought into the file. Free some space on the disk.</source>
        <translation>Hindi maipasok sa file ang mga pinakahuling save. Magbakante ng espasyo sa disk.</translation>
    </message>
    <message>
        <source>The newest saves of {name} lie in {journal} and cannot be shown here, for this place is read-only. Copy both to a folder of your own.</source>
        <translation>Nasa {journal} ang mga pinakahuling save ng {name} at hindi maipapakita rito, dahil read-only ang lugar na ito. Kopyahin ang dalawa sa sarili mong folder.</translation>
    </message>
    <message>
        <source>The newest saves of {name} lie in {journal} and cannot be shown now, for the disk is full or fails. Check it, then open the file again.</source>
        <translation>Nasa {journal} ang mga pinakahuling save ng {name} at hindi maipapakita ngayon, dahil puno o may sira ang disk. Tingnan ito, saka buksan muli ang file.</translation>
    </message>
    <message>
        <source>The part of {name} that tells how to read all others is damaged, or it is no Coverbook file. Nothing can be saved from it: restore a backup.</source>
        <translation>Sira ang bahagi ng {name} na nagsasabi kung paano basahin ang iba, o hindi ito Coverbook file. Walang mase-save mula rito: mag-restore ng backup.</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name, or make a new scheme.</source>
        <translation>Walang file na {name}. Tingnan ang pangalan, o gumawa ng bagong iskema.</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name.</source>
        <translation>Walang file na {name}. Tingnan ang pangalan.</translation>
    </message>
    <message>
        <source>There is no folder {name}. Make it first.</source>
        <translation>Walang folder na {name}. Gawin muna ito.</translation>
    </message>
    <message>
        <source>This file can only be looked at here: its place is read-only. Copy it to a folder of your own.</source>
        <translation>Matitingnan lang ang file na ito rito: read-only ang lugar. Kopyahin ito sa sarili mong folder.</translation>
    </message>
    <message>
        <source>This file cannot be opened here. Check that the folder exists, that you may write into it, and that the disk has space.</source>
        <translation>Hindi mabuksan ang file na ito rito. Tingnan kung may folder, kung maaari kang sumulat doon, at kung may espasyo ang disk.</translation>
    </message>
    <message>
        <source>This file is damaged. Restore it from the latest backup; nothing was changed.</source>
        <translation>Sira ang file na ito. I-restore mula sa pinakahuling backup; walang nabago.</translation>
    </message>
    <message>
        <source>This file is open to look at only.</source>
        <translation>Bukas ang file na ito para tingnan lang.</translation>
    </message>
    <message>
        <source>This file is open under another name or in another folder. You may look; to write, it must be closed there.</source>
        <translation>Bukas ang file na ito sa ibang pangalan o ibang folder. Maaari kang tumingin; para sumulat, dapat itong isara roon.</translation>
    </message>
    <message>
        <source>This file is write-protected: you may look, and save nothing.</source>
        <translation>Protektado ang file na ito: maaari kang tumingin, pero walang mase-save.</translation>
    </message>
    <message>
        <source>This file was made by a newer Coverbook. Install the newest version to open it.</source>
        <translation>Ginawa ang file na ito ng mas bagong Coverbook. I-install ang pinakabagong bersyon para buksan ito.</translation>
    </message>
    <message>
        <source>This file was made by an older Coverbook and must be opened for writing once.</source>
        <translation>Ginawa ang file na ito ng mas lumang Coverbook at dapat buksan nang isang beses para sulatan.</translation>
    </message>
    <message>
        <source>This file was made by the trial edition of Coverbook, which this one cannot read. Export it with that edition and import the folder here.</source>
        <translation>Ginawa ang file na ito ng trial edition ng Coverbook, na hindi nababasa rito. I-export ito gamit ang edition na iyon at i-import dito ang folder.</translation>
    </message>
    <message>
        <source>This is not a Coverbook file. Choose a file that Coverbook has made.</source>
        <translation>Hindi ito Coverbook file. Pumili ng file na gawa ng Coverbook.</translation>
    </message>
    <message>
        <source>This place cannot be used. Check that the folder exists, that you may read and write in it, and that the disk has space.</source>
        <translation>Hindi magamit ang lugar na ito. Tingnan kung may folder, kung maaari kang bumasa at sumulat doon, at kung may espasyo ang disk.</translation>
    </message>
    <message>
        <source>This place is read-only: nothing can be written there. Choose a folder of your own.</source>
        <translation>Basahin lang ang lugar na ito: walang maisusulat doon. Pumili ng sarili mong folder.</translation>
    </message>
    <message>
        <source>This place is read-only: you may look, and save nothing.</source>
        <translation>Read-only ang lugar na ito: maaari kang tumingin, pero walang mase-save.</translation>
    </message>
    <message>
        <source>a computer without a name</source>
        <translation>isang computer na walang pangalan</translation>
    </message>
    <message>
        <source>{code} is in use already, written as {there}. Choose another code.</source>
        <translation>Ginagamit na ang {code}, isinulat na {there}. Pumili ng ibang code.</translation>
    </message>
    <message>
        <source>{code} is in use already. Choose another code.</source>
        <translation>Ginagamit na ang {code}. Pumili ng ibang code.</translation>
    </message>
    <message>
        <source>{name} in this file is not as Coverbook makes it, so the file is not opened. Restore it from a backup.</source>
        <translation>Ang {name} sa file na ito ay hindi gaya ng gawa ng Coverbook, kaya hindi binubuksan ang file. I-restore ito mula sa backup.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a Coverbook file in it.</source>
        <translation>Folder ang {name}. Pumili ng Coverbook file sa loob nito.</translation>
    </message>
    <message>
        <source>{name} is damaged. Take another backup.</source>
        <translation>Sira ang {name}. Kumuha ng ibang backup.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose a file that Coverbook has made.</source>
        <translation>Walang laman ang {name}. Pumili ng file na gawa ng Coverbook.</translation>
    </message>
    <message>
        <source>{name} is free now: you may write in it.</source>
        <translation>Libre na ang {name}: maaari ka nang sumulat dito.</translation>
    </message>
    <message>
        <source>{name} is free now: {device} has it no longer.</source>
        <translation>Libre na ang {name}: wala na ito sa {device}.</translation>
    </message>
    <message>
        <source>{name} is no Coverbook file, or it is locked and its keys are not beside it: put {keys} into this folder.</source>
        <translation>Hindi Coverbook file ang {name}, o naka-lock ito at wala sa tabi nito ang mga susi: ilagay ang {keys} sa folder na ito.</translation>
    </message>
    <message>
        <source>{name} is no longer beside the open file. Nothing was saved. What was saved before is safe: close the file and open it again.</source>
        <translation>Wala na ang {name} sa tabi ng bukas na file. Walang na-save. Ligtas ang na-save noon: isara ang file at buksan muli.</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened: it was moved, replaced or removed. Nothing was saved. Put it back, or open it where it is now.</source>
        <translation>Wala na ang {name} kung saan ito binuksan: inilipat, pinalitan o inalis ito. Walang na-save. Ibalik ito, o buksan kung nasaan ito ngayon.</translation>
    </message>
    <message>
        <source>{name} is open. Close it first, then restore it.</source>
        <translation>Bukas ang {name}. Isara muna ito, saka i-restore.</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>Naroon na ang {name}. Pumili ng ibang pangalan.</translation>
    </message>
    <message>
        <source>{name} was removed or replaced while it was open. What was saved in it is kept in {copy}.</source>
        <translation>Inalis o pinalitan ang {name} habang bukas ito. Nakatabi sa {copy} ang na-save dito.</translation>
    </message>
    <message>
        <source>{name} was removed while it was open, and no copy could be kept. What was saved in it is lost.</source>
        <translation>Inalis ang {name} habang bukas ito, at walang naitabing kopya. Nawala ang na-save dito.</translation>
    </message>
    <message>
        <source>{user} on {device} has had this file open since {day}, on another computer. You may look; to write, close it there. Where it cannot be closed, take it over, or leave it open here: after {most} minutes without a sign of life from there you may write.</source>
        <translation>Bukas kay {user} sa {device} ang file na ito mula {day}, sa ibang computer. Maaari kang tumingin; para sumulat, isara ito roon. Kung hindi maisara, kunin ito, o iwan itong bukas dito: pagkalipas ng {most} minuto na walang kilos mula roon, makasusulat ka na.</translation>
    </message>
    <message>
        <source>{user} on {device} has had this file open since {day}. You may look; to write, it must be closed there.</source>
        <translation>Bukas kay {user} sa {device} ang file na ito mula {day}. Maaari kang tumingin; para sumulat, dapat itong isara roon.</translation>
    </message>
    <message>
        <source>{user} on {device} has taken this file over. Nothing was saved. What you typed stays a draft: close the file here, and open it again when it is closed there.</source>
        <translation>Kinuha ni {user} sa {device} ang file na ito. Walang na-save. Mananatiling burador ang na-type mo: isara ang file dito, at buksan muli kapag nakasara na roon.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Coverbook files (*{ending})</source>
        <translation>Mga Coverbook file (*{ending})</translation>
    </message>
    <message>
        <source>Making a backup and closing the file. The window closes by itself.</source>
        <translation>Gumagawa ng backup at isinasara ang file. Kusang magsasara ang window.</translation>
    </message>
    <message>
        <source>{name} is there already. Open it, or choose another name.</source>
        <translation>Naroon na ang {name}. Buksan ito, o pumili ng ibang pangalan.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Claim {code}, {name}</source>
        <translation>Claim {code}, {name}</translation>
    </message>
    <message>
        <source>Policy {code}, {name}</source>
        <translation>Polisiya {code}, {name}</translation>
    </message>
    <message>
        <source>Premium {code}, {name}</source>
        <translation>Premium {code}, {name}</translation>
    </message>
    <message>
        <source>Receipt {code}, replaced since</source>
        <translation>Resibo {code}, napalitan na</translation>
    </message>
    <message>
        <source>Receipt {code}, {name}</source>
        <translation>Resibo {code}, {name}</translation>
    </message>
    <message>
        <source>This card is of another scheme’s file, or of one that was made anew.</source>
        <translation>Ang kard na ito ay mula sa file ng ibang iskema, o sa file na ginawang muli.</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>iba pa…</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>An entry of {day}, {time}, was not finished.</source>
        <translation>May hindi natapos na entry noong {day}, {time}.</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Pumili sa kalendaryo</translation>
    </message>
    <message>
        <source>Enter: next · Shift+Enter: back · Ctrl+Enter: save and next · Esc: leave</source>
        <translation>Enter: susunod · Shift+Enter: bumalik · Ctrl+Enter: i-save at susunod · Esc: umalis</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Umalis</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Ipakita ang listahan</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Ituloy ito</translation>
    </message>
    <message>
        <source>Take row {number} away (Ctrl+D)</source>
        <translation>Alisin ang hanay {number} (Ctrl+D)</translation>
    </message>
    <message>
        <source>The list has no such answer.</source>
        <translation>Walang ganitong sagot sa listahan.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Itapon ito</translation>
    </message>
    <message>
        <source>Why is it right?</source>
        <translation>Bakit ito tama?</translation>
    </message>
    <message>
        <source>Write a day up to today, {today}.</source>
        <translation>Sumulat ng araw na hanggang ngayon, {today}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oo</translation>
    </message>
    <message>
        <source>about {year}</source>
        <translation>mga {year}</translation>
    </message>
    <message>
        <source>new word</source>
        <translation>bagong salita</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ngayon</translation>
    </message>
    <message>
        <source>{code} is meant: nobody is written down a second time.</source>
        <translation>{code} ang tinutukoy: walang isusulat nang ikalawang beses.</translation>
    </message>
    <message>
        <source>{group}: fill in at least one row.</source>
        <translation>{group}: punan ang kahit isang hanay.</translation>
    </message>
    <message>
        <source>{label}, row {number}</source>
        <translation>{label}, hanay {number}</translation>
    </message>
    <message>
        <source>“{typed}” is not in the list: choose one of its answers.</source>
        <translation>Wala sa listahan ang “{typed}”: pumili ng isa sa mga sagot.</translation>
    </message>
</context>
<context>
    <name>Given cost</name>
    <message>
        <source>Say what was given: work, a room, goods. Choose it from the list.</source>
        <translation>Sabihin kung ano ang ibinigay: trabaho, kuwarto, kalakal. Piliin ito sa listahan.</translation>
    </message>
    <message>
        <source>Write what it would have cost: more than nought.</source>
        <translation>Isulat kung magkano sana ito: higit sa sero.</translation>
    </message>
</context>
<context>
    <name>Given cost form</name>
    <message>
        <source>Book what was given for free</source>
        <translation>Itala ang ibinigay nang libre</translation>
    </message>
    <message>
        <source>The price on the market, or the pay of somebody who does such work.</source>
        <translation>Ang presyo sa pamilihan, o ang sahod ng gumagawa ng ganitong trabaho.</translation>
    </message>
    <message>
        <source>What it would have cost</source>
        <translation>Magkano sana ito</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Ano ang ibinigay</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Sino ang nagbigay</translation>
    </message>
</context>
<context>
    <name>Grain</name>
    <message>
        <source>Month</source>
        <translation>Buwan</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwarter</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Taon</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>April; Apr</source>
        <translation>Abril; Abr; April; Apr</translation>
    </message>
    <message>
        <source>August; Aug</source>
        <translation>Agosto; Ago; August; Aug</translation>
    </message>
    <message>
        <source>December; Dec</source>
        <translation>Disyembre; Dis; December; Dec</translation>
    </message>
    <message>
        <source>F; female; woman; girl</source>
        <translation>B; babae; F; female</translation>
    </message>
    <message>
        <source>February; Feb</source>
        <translation>Pebrero; Peb; February; Feb</translation>
    </message>
    <message>
        <source>January; Jan</source>
        <translation>Enero; Ene; January; Jan</translation>
    </message>
    <message>
        <source>July; Jul</source>
        <translation>Hulyo; Hul; July; Jul</translation>
    </message>
    <message>
        <source>June; Jun</source>
        <translation>Hunyo; Hun; June; Jun</translation>
    </message>
    <message>
        <source>M; male; man; boy</source>
        <translation>L; lalaki; M; male</translation>
    </message>
    <message>
        <source>March; Mar</source>
        <translation>Marso; Mar; March</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mayo; May</translation>
    </message>
    <message>
        <source>November; Nov</source>
        <translation>Nobyembre; Nob; November; Nov</translation>
    </message>
    <message>
        <source>October; Oct</source>
        <translation>Oktubre; Okt; October; Oct</translation>
    </message>
    <message>
        <source>September; Sept; Sep</source>
        <translation>Setyembre; Set; September; Sept; Sep</translation>
    </message>
    <message>
        <source>amount approved; approved; amount covered</source>
        <translation>inaprubahang halaga; inaprubahan; halagang sinasaklaw; amount approved</translation>
    </message>
    <message>
        <source>amount billed; amount claimed; bill; cost</source>
        <translation>siningil; halagang siningil; halagang hiningi; singil; amount billed</translation>
    </message>
    <message>
        <source>claim number; claim no; file number</source>
        <translation>numero ng claim; blg. ng claim; claim number; claim no</translation>
    </message>
    <message>
        <source>date joined; joined on; enrolled on; registration date; membership date</source>
        <translation>petsa ng pagsapi; sumali noong; na-enroll noong; petsa ng pagpaparehistro; date joined</translation>
    </message>
    <message>
        <source>date of birth; birth date; birthday; born; DOB</source>
        <translation>petsa ng kapanganakan; kapanganakan; kaarawan; birth date; DOB</translation>
    </message>
    <message>
        <source>date of event; date of loss; treatment date; date of treatment</source>
        <translation>petsa ng pangyayari; petsa ng pinsala; petsa ng gamutan; date of event</translation>
    </message>
    <message>
        <source>date reported; report date; date received</source>
        <translation>petsa ng ulat; petsa ng pag-uulat; petsa ng pagtanggap; date reported</translation>
    </message>
    <message>
        <source>decision date; date decided</source>
        <translation>petsa ng pasya; petsa ng desisyon; decision date</translation>
    </message>
    <message>
        <source>due date; due on</source>
        <translation>takdang petsa; takdang araw; due date</translation>
    </message>
    <message>
        <source>end date; valid until; expiry date; ends on</source>
        <translation>petsa ng pagtatapos; may bisa hanggang; petsa ng pag-expire; end date; expiry date</translation>
    </message>
    <message>
        <source>family; family number; household number; household no; household code</source>
        <translation>pamilya; numero ng pamilya; numero ng sambahayan; code ng sambahayan; household number</translation>
    </message>
    <message>
        <source>father; mother</source>
        <translation>ama; ina; tatay; nanay</translation>
    </message>
    <message>
        <source>full name; first name; given name; last name; surname; member name</source>
        <translation>buong pangalan; pangalan; apelyido; pangalan ng miyembro; full name; surname</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>kasarian; gender; sex</translation>
    </message>
    <message>
        <source>head; head of household; self; principal</source>
        <translation>puno; puno ng sambahayan; puno ng pamilya; sarili; principal</translation>
    </message>
    <message>
        <source>hospital; clinic; health facility; health centre</source>
        <translation>ospital; klinika; pagamutan; sentrong pangkalusugan; health center</translation>
    </message>
    <message>
        <source>identity number; national ID; ID number; ID card</source>
        <translation>numero ng ID; pambansang ID; national ID; ID number; PhilSys</translation>
    </message>
    <message>
        <source>locality; community; town; place</source>
        <translation>lokalidad; komunidad; bayan; lugar; barangay</translation>
    </message>
    <message>
        <source>member number; member no; membership number; member code; card number</source>
        <translation>numero ng miyembro; blg. ng miyembro; code ng miyembro; numero ng card; member number</translation>
    </message>
    <message>
        <source>member; member number; insured person</source>
        <translation>miyembro; numero ng miyembro; taong nakaseguro; member number</translation>
    </message>
    <message>
        <source>member; member number; insured; policyholder</source>
        <translation>miyembro; numero ng miyembro; nakaseguro; may-hawak ng polisiya</translation>
    </message>
    <message>
        <source>patient; member; member number; insured person</source>
        <translation>pasyente; miyembro; numero ng miyembro; taong nakaseguro</translation>
    </message>
    <message>
        <source>payment date; date paid; date of payment; paid</source>
        <translation>petsa ng bayad; petsa ng pagbabayad; binayaran noong; payment date; date paid</translation>
    </message>
    <message>
        <source>policy number; policy no; contract number</source>
        <translation>numero ng polisiya; blg. ng polisiya; numero ng kontrata; policy number</translation>
    </message>
    <message>
        <source>premium number; due number</source>
        <translation>numero ng premium; premium number</translation>
    </message>
    <message>
        <source>premium; contribution; sum; amount paid</source>
        <translation>premium; kontribusyon; halaga; ibinayad na halaga; contribution</translation>
    </message>
    <message>
        <source>profession; job; work</source>
        <translation>propesyon; trabaho; hanapbuhay; occupation</translation>
    </message>
    <message>
        <source>receipt number; receipt no</source>
        <translation>numero ng resibo; blg. ng resibo; OR number; receipt number</translation>
    </message>
    <message>
        <source>relation; relationship; link to the holder</source>
        <translation>relasyon; kaugnayan; relasyon sa may-hawak; relationship</translation>
    </message>
    <message>
        <source>son; daughter</source>
        <translation>anak; anak na lalaki; anak na babae</translation>
    </message>
    <message>
        <source>start date; valid from; begins on</source>
        <translation>petsa ng simula; may bisa mula; nagsisimula sa; start date</translation>
    </message>
    <message>
        <source>telephone; mobile; phone number; mobile number; cell</source>
        <translation>telepono; cellphone; numero ng telepono; numero ng cellphone; mobile</translation>
    </message>
    <message>
        <source>wife; husband; partner</source>
        <translation>asawa; kabiyak; katuwang; maybahay</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Any word of the help</source>
        <translation>Anumang salita ng tulong</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Balik sa trabaho</translation>
    </message>
    <message>
        <source>Back to work (Esc)</source>
        <translation>Balik sa trabaho (Esc)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Formula: {formula}</source>
        <translation>Formula: {formula}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Tulong</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Laman</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>Maaaring blangko</translation>
    </message>
    <message>
        <source>No topic holds “{words}”.</source>
        <translation>Walang paksang may “{words}”.</translation>
    </message>
    <message>
        <source>Source: the handbook of performance indicators, {place}</source>
        <translation>Pinagkunan: ang handbook ng mga indikador ng pagganap, {place}</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Teksto ng paksa</translation>
    </message>
    <message>
        <source>The handbook gives no norm: compare with your plan and your past.</source>
        <translation>Walang pamantayan ang handbook: ihambing sa inyong plano at nakaraan.</translation>
    </message>
    <message>
        <source>The rule behind it</source>
        <translation>Ang tuntunin sa likod nito</translation>
    </message>
    <message>
        <source>To add one</source>
        <translation>Para magdagdag</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Mga paksa</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Ang nakita</translation>
    </message>
    <message>
        <source>a code that stands in {file}</source>
        <translation>isang code na nasa {file}</translation>
    </message>
    <message>
        <source>a day, like 2026-01-31</source>
        <translation>isang araw, gaya ng 2026-01-31</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>isang numero</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>isang buong numero</translation>
    </message>
    <message>
        <source>a word of a list that grows</source>
        <translation>isang salita ng listahang dumarami</translation>
    </message>
    <message>
        <source>an amount, like 1250.50</source>
        <translation>isang halaga, gaya ng 1250.50</translation>
    </message>
    <message>
        <source>box {number}</source>
        <translation>kahon {number}</translation>
    </message>
    <message>
        <source>indicator {number}</source>
        <translation>indikador {number}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>one of: {codes}</source>
        <translation>isa sa: {codes}</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>talahanayan {number}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teksto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oo</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oo o hindi</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nothing was saved in these days.</source>
        <translation>Walang na-save sa mga araw na ito.</translation>
    </message>
    <message>
        <source>Only the first {most} records are listed.</source>
        <translation>Ang unang {most} rekord lang ang nakalista.</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Mga save</translation>
    </message>
    <message>
        <source>What a save changed</source>
        <translation>Ang binago ng isang save</translation>
    </message>
    <message>
        <source>What save {name} changed</source>
        <translation>Ang binago ng save {name}</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ang ginawa</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Sino ang gumawa ng ano</translation>
    </message>
    <message>
        <source>by this person only</source>
        <translation>ng taong ito lang</translation>
    </message>
    <message>
        <source>of the save with this name (A-12)</source>
        <translation>ng save na may pangalang ito (A-12)</translation>
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
        <translation>Magdagdag ng miyembro</translation>
    </message>
    <message>
        <source>Cover starts on</source>
        <translation>Simula ng saklaw</translation>
    </message>
    <message>
        <source>Down and Enter take somebody who is known already; F2 shows their record.</source>
        <translation>Pinipili ng Down at Enter ang taong kilala na; ipinapakita ng F2 ang rekord niya.</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>I-enroll</translation>
    </message>
    <message>
        <source>First premium</source>
        <translation>Unang premium</translation>
    </message>
    <message>
        <source>Leave empty for a new household. Of one that is there, write its code.</source>
        <translation>Iwang blangko para sa bagong sambahayan. Kung naroon na, isulat ang code nito.</translation>
    </message>
    <message>
        <source>Leave empty for people who are not insured yet.</source>
        <translation>Iwang blangko para sa mga taong hindi pa nakaseguro.</translation>
    </message>
    <message>
        <source>Phone of the holder</source>
        <translation>Telepono ng may-hawak</translation>
    </message>
</context>
<context>
    <name>IBNR method</name>
    <message>
        <source>Chain ladder</source>
        <translation>Chain ladder</translation>
    </message>
    <message>
        <source>Expected claims</source>
        <translation>Inaasahang claim</translation>
    </message>
    <message>
        <source>Lag factors</source>
        <translation>Mga salik ng pagkaantala</translation>
    </message>
    <message>
        <source>None: claims are reported at once</source>
        <translation>Wala: agad naiuulat ang mga claim</translation>
    </message>
    <message>
        <source>Percentage of reported claims</source>
        <translation>Porsiyento ng mga naiulat na claim</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>In this book this laptop is called {other}, and its receipts carry that. Choose {other} again.</source>
        <translation>{other} ang tawag sa laptop na ito sa aklat na ito, at nasa mga resibo iyon. Piliin muli ang {other}.</translation>
    </message>
    <message>
        <source>The code {code} belongs to another laptop of this book ({name}). Choose another code for this one.</source>
        <translation>Ang code na {code} ay sa ibang laptop ng aklat na ito ({name}). Pumili ng ibang code para rito.</translation>
    </message>
    <message>
        <source>The code {code} belongs to another laptop of this book. Choose another code for this one.</source>
        <translation>Ang code na {code} ay sa ibang laptop ng aklat na ito. Pumili ng ibang code para rito.</translation>
    </message>
    <message>
        <source>{code} in {table} was changed since. Take back the later change first.</source>
        <translation>Nagbago na ang {code} sa {table} mula noon. Bawiin muna ang mas huling pagbabago.</translation>
    </message>
    <message>
        <source>{other} in {others} rests on {code} in {table}. Take {other} back first, or its save {save}.</source>
        <translation>Nakabatay ang {other} (sa {others}) sa {code} (sa {table}). Bawiin muna ang {other}, o ang save nitong {save}.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>&quot;{cell}&quot; begins a line of totals, which is no record; leave the line out</source>
        <translation>sinisimulan ng &quot;{cell}&quot; ang linya ng kabuuan, na hindi rekord; laktawan ang linya</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; has too many decimals; a rate has at most {places}</source>
        <translation>sobra ang decimal ng &quot;{cell}&quot;; hanggang {places} lang ang antas</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; has too many decimals; the currency has {decimals}, and nothing parts the thousands</source>
        <translation>sobra ang decimal ng &quot;{cell}&quot;; {decimals} lang sa pera, at walang naghihiwalay sa libo</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a date where text is wanted; format the column as text and type it again</source>
        <translation>petsa ang &quot;{cell}&quot; kung saan teksto ang kailangan; gawing teksto ang format ng column at i-type muli</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a number cut short where text is wanted; format the column as text and type it again</source>
        <translation>pinutol na numero ang &quot;{cell}&quot; kung saan teksto ang kailangan; gawing teksto ang format ng column at i-type muli</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a number where text is wanted; format the column as text and type it again</source>
        <translation>numero ang &quot;{cell}&quot; kung saan teksto ang kailangan; gawing teksto ang format ng column at i-type muli</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a percentage where none is wanted; write the number alone</source>
        <translation>porsiyento ang &quot;{cell}&quot; kung saan hindi ito kailangan; numero lang ang isulat</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is larger than any amount a scheme can hold</source>
        <translation>mas malaki ang &quot;{cell}&quot; kaysa anumang halagang kayang hawakan ng iskema</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is neither yes nor no</source>
        <translation>hindi oo at hindi rin hindi ang &quot;{cell}&quot;</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is no text, but a spreadsheet’s yes or no; format the column as text and type it again</source>
        <translation>hindi teksto ang &quot;{cell}&quot; kundi oo o hindi ng spreadsheet; gawing teksto ang format ng column at i-type muli</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is no value; leave the cell empty where nothing is known</source>
        <translation>hindi halaga ang &quot;{cell}&quot;; iwang blangko ang cell kung walang alam</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a date; write it as 2026-01-31</source>
        <translation>hindi petsa ang &quot;{cell}&quot;; isulat na 2026-01-31</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a number</source>
        <translation>hindi numero ang &quot;{cell}&quot;</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a whole number</source>
        <translation>hindi buong numero ang &quot;{cell}&quot;</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not an amount</source>
        <translation>hindi halaga ng pera ang &quot;{cell}&quot;</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not in the list: {choices}</source>
        <translation>wala sa listahan ang &quot;{cell}&quot;: {choices}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not in the list; is it {near}?</source>
        <translation>wala sa listahan ang &quot;{cell}&quot;; {near} ba ito?</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not written in the form of its column, {form}</source>
        <translation>hindi nakasulat ang &quot;{cell}&quot; sa anyo ng column nito, {form}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is the error of a formula; put the formula right, or empty the cell if nothing is known</source>
        <translation>error ng formula ang &quot;{cell}&quot;; itama ang formula, o alisin ang laman ng cell kung walang alam</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too large for a ratio; the most is {high}, and {cell} % is written {share}</source>
        <translation>masyadong malaki ang &quot;{cell}&quot; para sa ratio; {high} ang pinakamataas, at isinusulat na {share} ang {cell} %</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too large; the most is {high}</source>
        <translation>masyadong malaki ang &quot;{cell}&quot;; {high} ang pinakamataas</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too long ago; check the year</source>
        <translation>masyadong matagal na ang &quot;{cell}&quot;; tingnan ang taon</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too small; the least is {low}</source>
        <translation>masyadong maliit ang &quot;{cell}&quot;; {low} ang pinakamababa</translation>
    </message>
    <message>
        <source>&quot;{code}&quot; in {sheet} was set aside</source>
        <translation>ibinukod ang &quot;{code}&quot; sa {sheet}</translation>
    </message>
    <message>
        <source>&quot;{code}&quot; is not in {table}, or only in a row that was replaced</source>
        <translation>wala ang &quot;{code}&quot; sa {table}, o nasa hanay lang na pinalitan na</translation>
    </message>
    <message>
        <source>&quot;{form}&quot; is no form of days; known are {known}</source>
        <translation>hindi anyo ng petsa ang &quot;{form}&quot;; ang mga kilala ay {known}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be given here; known are {known}</source>
        <translation>hindi maibibigay rito ang &quot;{name}&quot;; ang mga kilala ay {known}</translation>
    </message>
    <message numerus="yes">
        <source>%n files that {table} tells of are not in the folder {folder}</source>
        <translation>
            <numerusform>%n file na binabanggit ng {table} ang wala sa folder {folder}</numerusform>
            <numerusform>%n file na binabanggit ng {table} ang wala sa folder {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims that bill another amount than their items and services, whose sum was taken: {count}</source>
        <translation>Mga claim na iba ang halagang sinisingil kaysa mga item at serbisyo, na kabuuan ang kinuha: {count}</translation>
    </message>
    <message>
        <source>Columns that are passed over: {columns}</source>
        <translation>Mga column na nilaktawan: {columns}</translation>
    </message>
    <message>
        <source>Comparing the records with each other and with the file</source>
        <translation>Inihahambing ang mga rekord sa isa&apos;t isa at sa file</translation>
    </message>
    <message>
        <source>Covers of people or policies that were deleted, passed over: {count}</source>
        <translation>Mga saklaw ng tao o polisiyang binura, nilaktawan: {count}</translation>
    </message>
    <message>
        <source>Days such as {cell} can be meant in more than one form: choose the form of the days, or add --give days={form}</source>
        <translation>Mababasa sa higit sa isang anyo ang mga petsang gaya ng {cell}: piliin ang anyo ng mga petsa, o idagdag ang --give days={form}</translation>
    </message>
    <message>
        <source>Everything is good; nothing was written, since it was only to be checked.</source>
        <translation>Maayos ang lahat; walang isinulat, dahil susuriin lang.</translation>
    </message>
    <message>
        <source>Everything was in the file already; nothing was written.</source>
        <translation>Nasa file na ang lahat; walang isinulat.</translation>
    </message>
    <message>
        <source>Hidden sheets were read, too: {sheets}</source>
        <translation>Binasa rin ang mga nakatagong sheet: {sheets}</translation>
    </message>
    <message>
        <source>It was read as an export of {program}.</source>
        <translation>Binasa ito bilang export ng {program}.</translation>
    </message>
    <message>
        <source>Items and services of claims that were replaced or deleted, passed over: {count}</source>
        <translation>Mga item at serbisyo ng mga claim na pinalitan o binura, nilaktawan: {count}</translation>
    </message>
    <message>
        <source>Links to rows that are not there stay empty: {columns}</source>
        <translation>Mananatiling blangko ang mga link sa mga hanay na wala: {columns}</translation>
    </message>
    <message>
        <source>Passed over, since they have no place here: rows that were replaced or deleted: {rows} ({by_row}); columns: {columns}; tables: {tables} ({by_table})</source>
        <translation>Nilaktawan dahil walang lugar dito: mga hanay na pinalitan o binura: {rows} ({by_row}); mga column: {columns}; mga talahanayan: {tables} ({by_table})</translation>
    </message>
    <message>
        <source>People who came to a policy after its start and count from its start: {count}</source>
        <translation>Mga taong sumali sa polisiya pagkatapos ng simula nito at binibilang mula sa simula: {count}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Binabasa ang {file}</translation>
    </message>
    <message>
        <source>Setting rows aside</source>
        <translation>Ibinubukod ang mga hanay</translation>
    </message>
    <message>
        <source>Tables that are not there, so that what they would tell stays empty: {tables}</source>
        <translation>Mga talahanayang wala, kaya mananatiling blangko ang sasabihin sana nila: {tables}</translation>
    </message>
    <message>
        <source>Tables that are passed over: {tables}</source>
        <translation>Mga talahanayang nilaktawan: {tables}</translation>
    </message>
    <message>
        <source>There is no file {name} to import from.</source>
        <translation>Walang file na {name} na mapag-i-import-an.</translation>
    </message>
    <message>
        <source>There is no folder or workbook {name} to import from.</source>
        <translation>Walang folder o workbook na {name} na mapag-i-import-an.</translation>
    </message>
    <message>
        <source>There is no table in {name}.</source>
        <translation>Walang talahanayan sa {name}.</translation>
    </message>
    <message>
        <source>Too much is not right to set rows aside. Mend what all these rows share, then try again.</source>
        <translation>Sobrang dami ng mali para ibukod ang mga hanay. Ayusin ang pare-parehong mali ng mga hanay, saka subukan muli.</translation>
    </message>
    <message>
        <source>Valuated claims without a payment, since no batch run tells its day: {count}</source>
        <translation>Mga claim na may halaga ngunit walang bayad, dahil walang batch run na nagsasabi ng araw: {count}</translation>
    </message>
    <message>
        <source>Writing the records</source>
        <translation>Isinusulat ang mga rekord</translation>
    </message>
    <message>
        <source>a cell stands far from all others, in row {row}; delete the empty rows and columns, or save the sheet as a CSV file</source>
        <translation>may cell na malayo sa lahat, sa hanay {row}; burahin ang mga blangkong hanay at column, o i-save ang sheet bilang CSV file</translation>
    </message>
    <message>
        <source>a column has no name; give it one of the known names, or take it out</source>
        <translation>walang pangalan ang isang column; bigyan ito ng isa sa mga kilalang pangalan, o alisin</translation>
    </message>
    <message>
        <source>a formula without its value; open the workbook in a spreadsheet program and save it</source>
        <translation>formula na walang halaga; buksan ang workbook sa spreadsheet program at i-save</translation>
    </message>
    <message>
        <source>a line names one of {names} and a number, such as B14,0.45; {most} is at most 10, all others at most 1</source>
        <translation>pinapangalanan ng linya ang isa sa {names} at isang numero, gaya ng B14,0.45; hanggang 10 ang {most}, hanggang 1 ang lahat ng iba</translation>
    </message>
    <message>
        <source>a line or a cell is too long: a quotation mark or the end of the line is missing</source>
        <translation>masyadong mahaba ang linya o cell: kulang ang panipi o dulo ng linya</translation>
    </message>
    <message>
        <source>a new scheme needs its name and its currency first</source>
        <translation>kailangan muna ng bagong iskema ang pangalan at pera nito</translation>
    </message>
    <message>
        <source>a number of {digits} digits where text is wanted, and a spreadsheet keeps only 15 of them; format the column as text and type it again</source>
        <translation>numerong {digits} digit kung saan teksto ang kailangan, at 15 lang ang itinatabi ng spreadsheet; gawing teksto ang format ng column at i-type muli</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed properly</source>
        <translation>may panipi na binuksan at hindi isinara nang tama</translation>
    </message>
    <message>
        <source>a value is missing; this column cannot be empty</source>
        <translation>kulang ang halaga; hindi maaaring blangko ang column na ito</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; is missing</source>
        <translation>kulang ang column na &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; is not known; the nearest known one is &quot;{near}&quot;</source>
        <translation>hindi kilala ang column na &quot;{name}&quot;; ang pinakamalapit ay &quot;{near}&quot;</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; stands twice</source>
        <translation>dalawang beses nakalagay ang column na &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>doubtful: {title} ({count}); coverbook check names them</source>
        <translation>kaduda-duda: {title} ({count}); pinapangalanan ng coverbook check ang mga ito</translation>
    </message>
    <message>
        <source>it belongs to line {line}, which was set aside</source>
        <translation>kabilang ito sa linya {line}, na ibinukod</translation>
    </message>
    <message>
        <source>it is not said in which form the column is written</source>
        <translation>hindi sinabi kung sa anong anyo nakasulat ang column</translation>
    </message>
    <message>
        <source>letters of &quot;{cell}&quot; are lost; type it again</source>
        <translation>may nawalang titik sa &quot;{cell}&quot;; i-type muli</translation>
    </message>
    <message>
        <source>new in the list {list}: {word}</source>
        <translation>bago sa listahang {list}: {word}</translation>
    </message>
    <message>
        <source>no such file is known; is it {near}?</source>
        <translation>walang kilalang ganitong file; {near} ba ito?</translation>
    </message>
    <message>
        <source>no table has the headings of the matching</source>
        <translation>walang talahanayang may mga pamagat ng pagtutugma</translation>
    </message>
    <message>
        <source>no table of {program} is in it</source>
        <translation>walang talahanayan ng {program} dito</translation>
    </message>
    <message>
        <source>the file cannot be read; check that you may open it</source>
        <translation>hindi mabasa ang file; tingnan kung maaari mo itong buksan</translation>
    </message>
    <message>
        <source>the file is empty; its first line must name the columns</source>
        <translation>walang laman ang file; dapat nasa unang linya ang mga pangalan ng column</translation>
    </message>
    <message>
        <source>the file is missing; a new scheme needs its name and its currency</source>
        <translation>nawawala ang file; kailangan ng bagong iskema ang pangalan at pera nito</translation>
    </message>
    <message>
        <source>the file is not in UTF-8; save it again as CSV UTF-8</source>
        <translation>hindi UTF-8 ang file; i-save muli bilang CSV UTF-8</translation>
    </message>
    <message>
        <source>the first line names {columns} columns, more than {most}; leave the others out</source>
        <translation>{columns} column ang nasa unang linya, higit sa {most}; alisin ang iba</translation>
    </message>
    <message>
        <source>the letters of &quot;{cell}&quot; are broken; is it &quot;{near}&quot;? Save the table again as CSV UTF-8</source>
        <translation>sira ang mga titik ng &quot;{cell}&quot;; &quot;{near}&quot; ba ito? I-save muli ang talahanayan bilang CSV UTF-8</translation>
    </message>
    <message>
        <source>the line has {cells} cells, the header {width}</source>
        <translation>{cells} cell ang linya, {width} ang header</translation>
    </message>
    <message>
        <source>the lines of voucher {voucher} must carry one date</source>
        <translation>iisa dapat ang petsa ng mga linya ng voucher {voucher}</translation>
    </message>
    <message>
        <source>the lines of {key} must have the same under {field}</source>
        <translation>dapat magkapareho sa {field} ang mga linya ng {key}</translation>
    </message>
    <message>
        <source>the number &quot;{cell}&quot; is longer than its cell shows noughts for, and those before it may be lost; format the column as text and type it again</source>
        <translation>mas mahaba ang numerong &quot;{cell}&quot; kaysa mga serong ipinapakita ng cell, at maaaring nawala ang mga nauna; gawing teksto ang format ng column at i-type muli</translation>
    </message>
    <message>
        <source>the sheet is damaged; save the workbook again</source>
        <translation>sira ang sheet; i-save muli ang workbook</translation>
    </message>
    <message>
        <source>the table is missing; {table} refers to it</source>
        <translation>nawawala ang talahanayan; tinutukoy ito ng {table}</translation>
    </message>
    <message>
        <source>the value holds a sign that cannot be printed; type it again</source>
        <translation>may karakter ang halaga na hindi maipi-print; i-type muli</translation>
    </message>
    <message>
        <source>there is no &quot;{code}&quot; in {sheet}</source>
        <translation>walang &quot;{code}&quot; sa {sheet}</translation>
    </message>
    <message>
        <source>there is no exchange file in it</source>
        <translation>walang exchange file dito</translation>
    </message>
    <message>
        <source>this is not the file that {table} tells of: it was changed</source>
        <translation>hindi ito ang file na binabanggit ng {table}: nabago ito</translation>
    </message>
    <message>
        <source>voucher {voucher} does not balance; its lines add up to {off}</source>
        <translation>hindi balanse ang voucher {voucher}; {off} ang kabuuan ng mga linya</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8; it was read as Windows-1252: look at its accents</source>
        <translation>hindi UTF-8 ang {file}; binasa ito bilang Windows-1252: tingnan ang mga tuldik</translation>
    </message>
    <message>
        <source>{file} says what each heading means. Look at it, then import with --as {file}</source>
        <translation>sinasabi ng {file} ang kahulugan ng bawat pamagat. Tingnan ito, saka mag-import gamit ang --as {file}</translation>
    </message>
    <message>
        <source>{file} was passed over; no such file is known</source>
        <translation>nilaktawan ang {file}; walang kilalang ganitong file</translation>
    </message>
    <message>
        <source>{key} is in the file already with &quot;{old}&quot;, not &quot;{new}&quot;; correct it there</source>
        <translation>nasa file na ang {key} na may &quot;{old}&quot;, hindi &quot;{new}&quot;; iwasto roon</translation>
    </message>
    <message>
        <source>{key} is in the file already with other lines; correct it there</source>
        <translation>nasa file na ang {key} na may ibang mga linya; iwasto roon</translation>
    </message>
    <message>
        <source>{key} stands already on line {first}</source>
        <translation>nasa linya {first} na ang {key}</translation>
    </message>
    <message>
        <source>{name} cannot be read. Check that you may open it.</source>
        <translation>Hindi mabasa ang {name}. Tingnan kung maaari mo itong buksan.</translation>
    </message>
    <message>
        <source>{name} holds no text: it is a picture or a file of another program.</source>
        <translation>Walang teksto ang {name}: larawan ito o file ng ibang program.</translation>
    </message>
    <message>
        <source>{name} is a table alone: say with --as NAME.json what its headings mean.</source>
        <translation>Talahanayan lang ang {name}: sabihin gamit ang --as NAME.json ang kahulugan ng mga pamagat.</translation>
    </message>
    <message>
        <source>{name} is neither a workbook (.xlsx, .ods) nor a CSV file.</source>
        <translation>Hindi workbook (.xlsx, .ods) at hindi CSV file ang {name}.</translation>
    </message>
    <message>
        <source>{name} is no saved matching of headings. Write a new one with --propose.</source>
        <translation>Hindi na-save na pagtutugma ng mga pamagat ang {name}. Sumulat ng bago gamit ang --propose.</translation>
    </message>
    <message>
        <source>{name} is not an Excel workbook.</source>
        <translation>Hindi Excel workbook ang {name}.</translation>
    </message>
    <message>
        <source>{name} is of an old kind: save it as .xlsx and import that.</source>
        <translation>Lumang uri ang {name}: i-save bilang .xlsx at iyon ang i-import.</translation>
    </message>
    <message>
        <source>{name} is read as an exchange folder, to which nothing is given: leave --give away.</source>
        <translation>Binabasa ang {name} bilang exchange folder, na walang ibinibigay: alisin ang --give.</translation>
    </message>
    <message>
        <source>{name} is there already: propose under another name.</source>
        <translation>Naroon na ang {name}: magmungkahi sa ibang pangalan.</translation>
    </message>
    <message>
        <source>{name} is too large to be read as a workbook. Save its sheets as CSV files in one folder and import that.</source>
        <translation>Masyadong malaki ang {name} para basahin bilang workbook. I-save ang mga sheet bilang CSV file sa isang folder at iyon ang i-import.</translation>
    </message>
    <message>
        <source>{name} only marks an open workbook: close that and import it.</source>
        <translation>Tanda lang ng bukas na workbook ang {name}: isara iyon at i-import.</translation>
    </message>
    <message>
        <source>{program} knows neither the name of the scheme nor its currency: enter both in the window, or add --give name=… --give currency=…</source>
        <translation>Hindi alam ng {program} ang pangalan ng iskema at ang pera nito: ilagay ang dalawa sa window, o idagdag ang --give name=… --give currency=…</translation>
    </message>
    <message>
        <source>{sheet}: {rows} new</source>
        <translation>{sheet}: {rows} bago</translation>
    </message>
    <message>
        <source>{sheet}: {rows} set aside in {file}</source>
        <translation>{sheet}: {rows} ibinukod sa {file}</translation>
    </message>
    <message>
        <source>{table}: it is not known what it holds; it is passed over.</source>
        <translation>{table}: hindi alam ang laman; nilaktawan.</translation>
    </message>
    <message>
        <source>{table}: no heading means {field}.</source>
        <translation>{table}: walang pamagat na para sa {field}.</translation>
    </message>
    <message>
        <source>{table}: passed over are {headings}.</source>
        <translation>{table}: nilaktawan ang {headings}.</translation>
    </message>
    <message>
        <source>{table}: say in which form {heading} is written: {forms}.</source>
        <translation>{table}: sabihin kung sa anong anyo nakasulat ang {heading}: {forms}.</translation>
    </message>
</context>
<context>
    <name>Index form</name>
    <message>
        <source>Nobody is in force who has no claim of that day yet.</source>
        <translation>Walang may bisang saklaw na wala pang claim sa araw na iyon.</translation>
    </message>
    <message>
        <source>Nothing was measured at {station} from {first} to {last}.</source>
        <translation>Walang nasukat sa {station} mula {first} hanggang {last}.</translation>
    </message>
    <message>
        <source>Only its policies: where several stations serve one product.</source>
        <translation>Ang mga polisiya lang nito: kung ilang istasyon ang para sa isang produkto.</translation>
    </message>
    <message>
        <source>Post the claims</source>
        <translation>Itala ang mga claim</translation>
    </message>
    <message>
        <source>The contract lacks its first or last measure, or its payout.</source>
        <translation>Kulang ang kontrata ng una o huling sukat, o ng bayad nito.</translation>
    </message>
    <message>
        <source>The readings of its station are added up over its season.</source>
        <translation>Pinagsasama-sama ang mga sukat ng istasyon sa buong panahon.</translation>
    </message>
    <message>
        <source>The season runs to {last}: decide after it.</source>
        <translation>Hanggang {last} ang panahon: magpasya pagkatapos nito.</translation>
    </message>
    <message>
        <source>{measured} was measured: nothing is due.</source>
        <translation>{measured} ang nasukat: walang dapat bayaran.</translation>
    </message>
    <message numerus="yes">
        <source>{measured} was measured: {share} of {payout} is due, {each} to each of %n covers.</source>
        <translation>
            <numerusform>{measured} ang nasukat: {share} ng {payout} ang dapat bayaran, {each} sa bawat isa sa %n saklaw.</numerusform>
            <numerusform>{measured} ang nasukat: {share} ng {payout} ang dapat bayaran, {each} sa bawat isa sa %n saklaw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Claims rejection ratio</source>
        <translation>Ratio ng pagtanggi sa claim</translation>
    </message>
    <message>
        <source>Coverage ratio</source>
        <translation>Ratio ng saklaw</translation>
    </message>
    <message>
        <source>Growth ratio</source>
        <translation>Ratio ng paglago</translation>
    </message>
    <message>
        <source>Incurred claims ratio</source>
        <translation>Ratio ng nangyaring claim</translation>
    </message>
    <message>
        <source>Incurred expense ratio</source>
        <translation>Ratio ng natamong gastos</translation>
    </message>
    <message>
        <source>Liquidity ratio</source>
        <translation>Ratio ng likididad</translation>
    </message>
    <message>
        <source>Net income ratio</source>
        <translation>Ratio ng netong kita</translation>
    </message>
    <message>
        <source>Promptness of claims settlement</source>
        <translation>Kabilisan ng pag-aayos ng claim</translation>
    </message>
    <message>
        <source>Renewal ratio</source>
        <translation>Ratio ng pag-renew</translation>
    </message>
    <message>
        <source>Solvency ratio</source>
        <translation>Ratio ng solvency</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>the median time to settle claims</extracomment>
        <translation>
            <numerusform>%n araw</numerusform>
            <numerusform>%n araw</numerusform>
        </translation>
    </message>
    <message>
        <source>A pension is among these products: its contributions count as premium here.</source>
        <translation>May pensiyon sa mga produktong ito: binibilang na premium ang mga kontribusyon nito.</translation>
    </message>
    <message>
        <source>A pension is not renewed: persistency takes the place of renewal.</source>
        <translation>Hindi nire-renew ang pensiyon: pagpapatuloy ang kapalit ng pag-renew.</translation>
    </message>
    <message>
        <source>A pension product earns no premium: contributions stand in its place.</source>
        <translation>Walang kinikitang premium ang produktong pensiyon: mga kontribusyon ang kapalit.</translation>
    </message>
    <message>
        <source>A pension product has no claims ratio: nothing is earned against claims.</source>
        <translation>Walang ratio ng claim ang produktong pensiyon: walang kinikita laban sa mga claim.</translation>
    </message>
    <message>
        <source>Active insured / target population</source>
        <translation>Aktibong nakaseguro / target na populasyon</translation>
    </message>
    <message>
        <source>Admitted assets B01 / reserves and other liabilities</source>
        <translation>Tinanggap na ari-arian B01 / mga reserba at ibang pananagutan</translation>
    </message>
    <message>
        <source>An index pays many or none at once: expect this to swing from year to year.</source>
        <translation>Ang indeks ay nagbabayad sa marami o sa wala: asahang magbago-bago ito taon-taon.</translation>
    </message>
    <message>
        <source>Average claim</source>
        <translation>Karaniwang claim</translation>
    </message>
    <message>
        <source>Before reinsurance</source>
        <translation>Bago ang reinsurance</translation>
    </message>
    <message>
        <source>Cash and investments easily turned into cash / payables within three months</source>
        <translation>Cash at puhunang madaling gawing cash / babayaran sa loob ng tatlong buwan</translation>
    </message>
    <message>
        <source>Change in active insured / active insured at the start</source>
        <translation>Pagbabago sa aktibong nakaseguro / aktibong nakaseguro sa simula</translation>
    </message>
    <message>
        <source>Claims for each insured year</source>
        <translation>Claim bawat taon na nakaseguro</translation>
    </message>
    <message>
        <source>Claims rejected</source>
        <translation>Tinanggihang claim</translation>
    </message>
    <message>
        <source>Claims still undecided: {count}</source>
        <translation>Mga claim na wala pang pasya: {count}</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products together are no benchmark: compare each product with its like.</source>
        <translation>Hindi batayan ang pinagsamang sapilitan at kusang-loob na produkto: ihambing ang bawat isa sa kauri nito.</translation>
    </message>
    <message>
        <source>Compulsory credit life ends and renews with the loan.</source>
        <translation>Ang sapilitang seguro sa buhay ng nangutang ay natatapos at nare-renew kasabay ng utang.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Mga kontribusyon</translation>
    </message>
    <message>
        <source>Count what every partner spends: insurer, agent, administrator, provider. Compare the figure before reinsurance.</source>
        <translation>Bilangin ang gastos ng bawat katuwang: tagaseguro, ahente, tagapangasiwa, provider. Ihambing ang halaga bago ang reinsurance.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Saklaw</translation>
    </message>
    <message>
        <source>Days from the event until the money is received or the claim denied</source>
        <translation>Mga araw mula sa pangyayari hanggang matanggap ang pera o tanggihan ang claim</translation>
    </message>
    <message>
        <source>For every 100 that falls due within three months, so much can be paid at once.</source>
        <translation>Sa bawat 100 na dapat bayaran sa loob ng tatlong buwan, ganito karami ang mababayaran agad.</translation>
    </message>
    <message>
        <source>For every 100 the scheme owes, now or later, it holds so much in assets that can be relied on.</source>
        <translation>Sa bawat 100 na utang ng iskema, ngayon o sa hinaharap, ganito karami ang hawak nitong maaasahang ari-arian.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Paglago</translation>
    </message>
    <message>
        <source>How long a family waits from the event until it holds the money, or knows that there is none.</source>
        <translation>Gaano katagal naghihintay ang pamilya mula sa pangyayari hanggang hawak na ang pera, o alam nang wala.</translation>
    </message>
    <message>
        <source>How much the number of insured people grew or shrank over the period.</source>
        <translation>Gaano dumami o kumaunti ang mga taong nakaseguro sa panahon.</translation>
    </message>
    <message>
        <source>Incurred claims P11 / earned premium P02</source>
        <translation>Nangyaring claim P11 / kinitang premium P02</translation>
    </message>
    <message>
        <source>Incurred expenses</source>
        <translation>Natamong gastos</translation>
    </message>
    <message>
        <source>Insured who renewed / insured who could have renewed</source>
        <translation>Mga nakaseguro na nag-renew / mga nakaseguro na maaaring mag-renew</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Likididad</translation>
    </message>
    <message>
        <source>Measured for the whole organisation: it pays from one purse.</source>
        <translation>Sinusukat sa buong organisasyon: iisang pitaka ang pinagbabayaran.</translation>
    </message>
    <message>
        <source>Measured for the whole organisation: its assets are not assigned to products.</source>
        <translation>Sinusukat sa buong organisasyon: hindi nakatalaga sa mga produkto ang ari-arian nito.</translation>
    </message>
    <message>
        <source>Net income P28 / earned premium P02</source>
        <translation>Netong kita P28 / kinitang premium P02</translation>
    </message>
    <message>
        <source>Net income before reinsurance</source>
        <translation>Netong kita bago ang reinsurance</translation>
    </message>
    <message>
        <source>No claim was reported in the period.</source>
        <translation>Walang naiulat na claim sa panahon.</translation>
    </message>
    <message>
        <source>No claim was settled in the period.</source>
        <translation>Walang naayos na claim sa panahon.</translation>
    </message>
    <message>
        <source>No expense has been entered for this period.</source>
        <translation>Walang naipasok na gastos para sa panahong ito.</translation>
    </message>
    <message>
        <source>No premium was earned in the period.</source>
        <translation>Walang kinitang premium sa panahon.</translation>
    </message>
    <message>
        <source>No voucher has been entered: cash, assets and debts are not known.</source>
        <translation>Walang naipasok na voucher: hindi alam ang cash, ari-arian at utang.</translation>
    </message>
    <message>
        <source>Nobody was insured the day before the period.</source>
        <translation>Walang nakaseguro sa araw bago ang panahon.</translation>
    </message>
    <message>
        <source>Nobody&apos;s cover came up for renewal in the period.</source>
        <translation>Walang saklaw na dapat i-renew sa panahon.</translation>
    </message>
    <message>
        <source>Nothing is payable within three months.</source>
        <translation>Walang babayaran sa loob ng tatlong buwan.</translation>
    </message>
    <message>
        <source>Of every 100 claims reported, so many were refused. Partly paid claims are counted apart.</source>
        <translation>Sa bawat 100 claim na naiulat, ganito karami ang tinanggihan. Hiwalay ang bahagyang binayaran.</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much came back as benefits. It moves with how often and how much members claim.</source>
        <translation>Sa bawat 100 na kinita, ganito karami ang bumalik bilang benepisyo. Nagbabago ito sa dalas at laki ng claim ng mga miyembro.</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much was left before donations. Below zero the scheme lives on capital or gifts.</source>
        <translation>Sa bawat 100 na kinita, ganito karami ang natira bago ang mga donasyon. Kung mas mababa sa sero, nabubuhay ang iskema sa kapital o kaloob.</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much went into running the scheme. A fifth or less leaves most for benefits.</source>
        <translation>Sa bawat 100 na kinita, ganito karami ang ginastos sa pagpapatakbo ng iskema. Kung ikalima o mas mababa, karamihan ay para sa benepisyo.</translation>
    </message>
    <message>
        <source>Of every 100 people the scheme is meant for, so many are insured on the last day.</source>
        <translation>Sa bawat 100 taong pinaglalaanan ng iskema, ganito karami ang nakaseguro sa huling araw.</translation>
    </message>
    <message>
        <source>Of every 100 who could stay, so many did. Deaths and those too old are not counted against the scheme.</source>
        <translation>Sa bawat 100 na maaaring manatili, ganito karami ang nanatili. Hindi isinisisi sa iskema ang namatay at ang lampas na sa edad.</translation>
    </message>
    <message>
        <source>Operating expenses P16 / earned premium P02</source>
        <translation>Gastos sa operasyon P16 / kinitang premium P02</translation>
    </message>
    <message>
        <source>Operating expenses before reinsurance</source>
        <translation>Gastos sa operasyon bago ang reinsurance</translation>
    </message>
    <message>
        <source>Products to which renewal does not apply are left out.</source>
        <translation>Hindi kasama ang mga produktong walang pag-renew.</translation>
    </message>
    <message>
        <source>Promptness</source>
        <translation>Kabilisan</translation>
    </message>
    <message>
        <source>Rejected claims / claims reported</source>
        <translation>Mga tinanggihang claim / mga naiulat na claim</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Pag-renew</translation>
    </message>
    <message>
        <source>Savings and interest pay part of these benefits: ratios to earned premium are distorted.</source>
        <translation>Ipon at interes ang bumabayad sa bahagi ng mga benepisyong ito: baluktot ang mga ratio sa kinitang premium.</translation>
    </message>
    <message>
        <source>Solvency</source>
        <translation>Solvency</translation>
    </message>
    <message>
        <source>Takaful, mudharaba: participants and operator share the surplus by the agreed ratio.</source>
        <translation>Takaful, mudharaba: naghahati ang mga kalahok at operator sa sobra ayon sa napagkasunduang ratio.</translation>
    </message>
    <message>
        <source>Takaful, non-profit: the surplus stays with the members&apos; fund.</source>
        <translation>Takaful, non-profit: nananatili ang sobra sa pondo ng mga miyembro.</translation>
    </message>
    <message>
        <source>Takaful, ta&apos;awuni: the surplus goes back to the participants.</source>
        <translation>Takaful, ta&apos;awuni: bumabalik ang sobra sa mga kalahok.</translation>
    </message>
    <message>
        <source>Takaful, wakala: the surplus is the participants&apos;; the operator earns a fee only.</source>
        <translation>Takaful, wakala: sa mga kalahok ang sobra; singil lang ang kita ng operator.</translation>
    </message>
    <message>
        <source>The operator&apos;s charges to the takaful fund are an expense.</source>
        <translation>Gastos ang singil ng operator sa pondong takaful.</translation>
    </message>
    <message>
        <source>The shares of the reserves payable within three months are not set.</source>
        <translation>Hindi pa nakatakda ang mga bahagi ng mga reserba na babayaran sa loob ng tatlong buwan.</translation>
    </message>
    <message>
        <source>The target population is 0.</source>
        <translation>0 ang target na populasyon.</translation>
    </message>
    <message>
        <source>The target population is not known. Enter it with the day it was counted.</source>
        <translation>Hindi alam ang target na populasyon. Ilagay ito kasama ng araw ng pagbilang.</translation>
    </message>
    <message>
        <source>The target population was counted more than a year before.</source>
        <translation>Mahigit isang taon na nang bilangin ang target na populasyon.</translation>
    </message>
    <message>
        <source>There are no liabilities to set the assets against.</source>
        <translation>Walang pananagutang maihahambing sa ari-arian.</translation>
    </message>
    <message>
        <source>Vouchers on operating expenses</source>
        <translation>Mga voucher sa gastos sa operasyon</translation>
    </message>
    <message>
        <source>What it would be divided by is below nought: a ratio to it would mean nothing.</source>
        <translation>Mas mababa sa sero ang paghahatian: walang kahulugan ang ratio dito.</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>masama</translation>
    </message>
    <message>
        <source>good</source>
        <translation>mabuti</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>kulang</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>no norm</source>
        <translation>walang pamantayan</translation>
    </message>
    <message>
        <source>norm: 0 to 10 %</source>
        <translation>pamantayan: 0 hanggang 10 %</translation>
    </message>
    <message>
        <source>norm: 120 % or more</source>
        <translation>pamantayan: 120 % o higit pa</translation>
    </message>
    <message>
        <source>norm: 85 % or more</source>
        <translation>pamantayan: 85 % o higit pa</translation>
    </message>
    <message>
        <source>norm: at most 20 %</source>
        <translation>pamantayan: hanggang 20 %</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>hindi angkop</translation>
    </message>
    <message>
        <source>plan: {target}</source>
        <translation>plano: {target}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>pansamantala</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>may kulang</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>bantayan</translation>
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
        <translation>Lampas sa sampu…</translation>
    </message>
    <message>
        <source>How it was reached</source>
        <translation>Paano ito nakuha</translation>
    </message>
    <message>
        <source>Set the shares payable</source>
        <translation>Itakda ang mga bahaging babayaran</translation>
    </message>
    <message>
        <source>Source: performance indicators for microinsurance, number {number}</source>
        <translation>Pinagkunan: mga indikador ng pagganap para sa microinsurance, numero {number}</translation>
    </message>
    <message>
        <source>The quarter before it was {before}, a year ago {year}.</source>
        <translation>{before} noong naunang kwarter, {year} noong isang taon.</translation>
    </message>
    <message>
        <source>The quarter before it was {before}.</source>
        <translation>{before} noong naunang kwarter.</translation>
    </message>
    <message>
        <source>There is no norm: compare with your own plan and your own past.</source>
        <translation>Walang pamantayan: ihambing sa sariling plano at nakaraan.</translation>
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
        <translation>Iba pang sinabi nila.</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Tinanong noong</translation>
    </message>
    <message>
        <source>Exit interview</source>
        <translation>Panayam sa pag-alis</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Sa sarili nilang salita</translation>
    </message>
    <message>
        <source>Leave empty where a whole group has left.</source>
        <translation>Iwang blangko kung buong grupo ang umalis.</translation>
    </message>
    <message>
        <source>What was missing?</source>
        <translation>Ano ang kulang?</translation>
    </message>
    <message>
        <source>What would have kept them, in a word of the list: choose what comes nearest.</source>
        <translation>Ano sana ang magpapanatili sa kanila, sa isang salita ng listahan: piliin ang pinakamalapit.</translation>
    </message>
    <message>
        <source>Would they come back?</source>
        <translation>Babalik ba sila?</translation>
    </message>
</context>
<context>
    <name>Investing</name>
    <message>
        <source>It comes back after the day on which it was bought, {day}.</source>
        <translation>Bumabalik ito pagkatapos ng araw ng pagbili nito, {day}.</translation>
    </message>
    <message>
        <source>{code} was paid back on {day}. Choose one that is held.</source>
        <translation>Naibalik na ang {code} noong {day}. Pumili ng hawak pa.</translation>
    </message>
</context>
<context>
    <name>Investing form</name>
    <message>
        <source>An investment is paid back</source>
        <translation>Ibinabalik ang isang puhunan</translation>
    </message>
    <message>
        <source>Interest or profit that came with it</source>
        <translation>Interes o tubo na kasama nito</translation>
    </message>
    <message>
        <source>Invest money</source>
        <translation>Mamuhunan ng pera</translation>
    </message>
    <message>
        <source>Paid into</source>
        <translation>Pinaglagyan ng bayad</translation>
    </message>
    <message>
        <source>Save the investment</source>
        <translation>I-save ang puhunan</translation>
    </message>
    <message>
        <source>Save what came back</source>
        <translation>I-save ang bumalik</translation>
    </message>
    <message>
        <source>Without what was invested. Nought where none came.</source>
        <translation>Hindi kasama ang ipinuhunan. Sero kung walang dumating.</translation>
    </message>
</context>
<context>
    <name>Investment</name>
    <message>
        <source>A share of the profit</source>
        <translation>Bahagi sa tubo</translation>
    </message>
    <message>
        <source>All that one institution holds</source>
        <translation>Lahat ng hawak ng isang institusyon</translation>
    </message>
    <message>
        <source>Bond of a company</source>
        <translation>Bono ng kompanya</translation>
    </message>
    <message>
        <source>Deposit at a bank</source>
        <translation>Deposito sa bangko</translation>
    </message>
    <message>
        <source>Loan to members or others</source>
        <translation>Pautang sa mga miyembro o iba</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>Lupa at gusali</translation>
    </message>
    <message>
        <source>Shares of a company</source>
        <translation>Mga sapi ng kompanya</translation>
    </message>
    <message>
        <source>Shares of a fund</source>
        <translation>Mga sapi ng isang fund</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iba pa</translation>
    </message>
    <message>
        <source>Treasury bill or bond</source>
        <translation>Treasury bill o bono ng pamahalaan</translation>
    </message>
</context>
<context>
    <name>Investment form</name>
    <message>
        <source>Admitted, in percent</source>
        <translation>Tinanggap, sa porsiyento</translation>
    </message>
    <message>
        <source>As an agency has graded it. Leave empty where none has.</source>
        <translation>Ayon sa grado ng isang ahensiya. Iwang blangko kung wala.</translation>
    </message>
    <message>
        <source>At most, in percent of all investments</source>
        <translation>Pinakamataas, sa porsiyento ng lahat ng puhunan</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Binili noong</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klase</translation>
    </message>
    <message>
        <source>Falls due on</source>
        <translation>Takda sa</translation>
    </message>
    <message>
        <source>For whose reserves it is kept. Leave empty for the scheme as a whole.</source>
        <translation>Para sa reserba ng aling produkto ito itinatabi. Iwang blangko para sa buong iskema.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>How much of it the supervisor counts. Leave empty for all of it.</source>
        <translation>Gaano karami nito ang binibilang ng tagapangasiwang awtoridad. Iwang blangko para sa lahat.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institusyon</translation>
    </message>
    <message>
        <source>Interest accrues by it, day by day. Of a share of the profit it is a guess.</source>
        <translation>Naiipon ang interes ayon dito, araw-araw. Kung bahagi sa tubo, tantiya lang ito.</translation>
    </message>
    <message>
        <source>Least grade</source>
        <translation>Pinakamababang grado</translation>
    </message>
    <message>
        <source>Leave empty for what has no such day.</source>
        <translation>Iwang blangko para sa walang ganitong araw.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Ng ano</translation>
    </message>
    <message>
        <source>Paid for it</source>
        <translation>Ibinayad dito</translation>
    </message>
    <message>
        <source>Rate of a year, in percent</source>
        <translation>Antas bawat taon, sa porsiyento</translation>
    </message>
    <message>
        <source>Real estate has 10 unless it stands here.</source>
        <translation>10 ang sa lupa at gusali maliban kung may nakasulat dito.</translation>
    </message>
    <message>
        <source>Sold or paid back early on</source>
        <translation>Maagang naibenta o naibalik noong</translation>
    </message>
    <message>
        <source>What it returns</source>
        <translation>Ang ibinabalik nito</translation>
    </message>
    <message>
        <source>With whom the money lies.</source>
        <translation>Kung kanino nakalagak ang pera.</translation>
    </message>
</context>
<context>
    <name>Investments</name>
    <message>
        <source>Admitted</source>
        <translation>Tinanggap</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Pinakamataas</translation>
    </message>
    <message>
        <source>Claims, expenses and premium are a quarter of their year in the business plan.</source>
        <translation>Ang mga claim, gastos at premium ay sangkapat ng kanilang taon sa plano sa negosyo.</translation>
    </message>
    <message>
        <source>Expenses to pay</source>
        <translation>Gastos na babayaran</translation>
    </message>
    <message>
        <source>Falls due, with interest</source>
        <translation>Takda, kasama ang interes</translation>
    </message>
    <message>
        <source>Graded too low: {codes}</source>
        <translation>Masyadong mababa ang grado: {codes}</translation>
    </message>
    <message>
        <source>Interest accrues by itself, day by day; of a share of the profit nothing does.</source>
        <translation>Kusang naiipon ang interes, araw-araw; sa bahagi sa tubo, walang naiipon.</translation>
    </message>
    <message>
        <source>Interest so far</source>
        <translation>Interes hanggang ngayon</translation>
    </message>
    <message>
        <source>Invested</source>
        <translation>Ipinuhunan</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Puhunan</translation>
    </message>
    <message>
        <source>Investments on {day}</source>
        <translation>Mga puhunan noong {day}</translation>
    </message>
    <message>
        <source>Investments that fall due</source>
        <translation>Mga puhunang darating ang takda</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Nasunod</translation>
    </message>
    <message>
        <source>More than allowed</source>
        <translation>Higit sa pinapayagan</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Walang limitasyon</translation>
    </message>
    <message>
        <source>Of all investments</source>
        <translation>Ng lahat ng puhunan</translation>
    </message>
    <message>
        <source>Premium to come</source>
        <translation>Premium na darating</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Antas</translation>
    </message>
    <message>
        <source>Real estate may be {share} percent unless the policy says otherwise.</source>
        <translation>Maaaring {share} porsiyento ang lupa at gusali maliban kung iba ang sabi ng polisiya.</translation>
    </message>
    <message>
        <source>The balance sheet holds {off} on B03 and B10 that this register does not know.</source>
        <translation>May {off} sa B03 at B10 ng balanse na hindi alam ng talaang ito.</translation>
    </message>
    <message>
        <source>What falls due, and what is to be paid</source>
        <translation>Ang darating sa takda, at ang babayaran</translation>
    </message>
    <message>
        <source>how many quarters ahead</source>
        <translation>ilang kwarter sa hinaharap</translation>
    </message>
</context>
<context>
    <name>Keying</name>
    <message>
        <source>(empty)</source>
        <translation>(blangko)</translation>
    </message>
    <message>
        <source>1: first keyed</source>
        <translation>1: unang na-type</translation>
    </message>
    <message>
        <source>1: take the first</source>
        <translation>1: kunin ang una</translation>
    </message>
    <message>
        <source>2: second keyed</source>
        <translation>2: ikalawang na-type</translation>
    </message>
    <message>
        <source>2: take the second</source>
        <translation>2: kunin ang ikalawa</translation>
    </message>
    <message>
        <source>3: key the form again</source>
        <translation>3: i-type muli ang form</translation>
    </message>
    <message>
        <source>A stack has 1 to {most} forms: count them before you key.</source>
        <translation>May 1 hanggang {most} form ang isang salansan: bilangin muna bago mag-type.</translation>
    </message>
    <message>
        <source>A stack of forms</source>
        <translation>Isang salansan ng mga form</translation>
    </message>
    <message>
        <source>All its forms are saved as one save, or none of them.</source>
        <translation>Sine-save ang lahat ng form nito bilang isang save, o wala ni isa.</translation>
    </message>
    <message>
        <source>As on its cover: the village and the day, say.</source>
        <translation>Gaya ng nakasulat sa labas nito: halimbawa, ang barangay at araw na sakop.</translation>
    </message>
    <message>
        <source>Back to the stacks</source>
        <translation>Bumalik sa mga salansan</translation>
    </message>
    <message>
        <source>Begin to key</source>
        <translation>Simulang mag-type</translation>
    </message>
    <message>
        <source>Count them by hand: so none is left out.</source>
        <translation>Bilangin nang mano-mano: para walang makalimutan.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Mga pagkakaiba</translation>
    </message>
    <message>
        <source>First keyed by</source>
        <translation>Unang nag-type</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Mga form</translation>
    </message>
    <message>
        <source>Give the stack a name, as it is written on its cover.</source>
        <translation>Bigyan ng pangalan ang salansan: ang sakop nito, gaya ng nakasulat sa labas.</translation>
    </message>
    <message>
        <source>How many forms</source>
        <translation>Ilang form</translation>
    </message>
    <message>
        <source>It waits for</source>
        <translation>Hinihintay nito</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>Itabi ang form</translation>
    </message>
    <message>
        <source>Key it</source>
        <translation>I-type ito</translation>
    </message>
    <message>
        <source>Key it the second time</source>
        <translation>I-type sa ikalawang beses</translation>
    </message>
    <message>
        <source>Key the first form of {name}.</source>
        <translation>I-type ang unang form ng {name}.</translation>
    </message>
    <message>
        <source>Look at the paper, then: 1 the first · 2 the second · 3 both are wrong</source>
        <translation>Tingnan ang papel, saka: 1 ang una · 2 ang ikalawa · 3 parehong mali</translation>
    </message>
    <message>
        <source>Name of the stack</source>
        <translation>Pangalan ng salansan</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>Bagong salansan</translation>
    </message>
    <message>
        <source>No stack is being keyed.</source>
        <translation>Walang salansan na tina-type.</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>Sa papel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Pagsulong</translation>
    </message>
    <message>
        <source>Remove the stack</source>
        <translation>Alisin ang salansan</translation>
    </message>
    <message>
        <source>Save a stack</source>
        <translation>Mag-save ng salansan</translation>
    </message>
    <message>
        <source>Save the stack</source>
        <translation>I-save ang salansan</translation>
    </message>
    <message>
        <source>Second keyed by</source>
        <translation>Ikalawang nag-type</translation>
    </message>
    <message>
        <source>Second keying</source>
        <translation>Ikalawang pag-type</translation>
    </message>
    <message>
        <source>Settle the differences</source>
        <translation>Ayusin ang mga pagkakaiba</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Salansan</translation>
    </message>
    <message>
        <source>Stacks of forms</source>
        <translation>Mga salansan ng form</translation>
    </message>
    <message>
        <source>Stacks of paper forms, keyed by two people and settled where they differ. Nothing is saved before.</source>
        <translation>Mga salansan ng papel na form, na tina-type ng dalawang tao at inaayos kung saan nagkaiba. Walang sine-save bago niyon.</translation>
    </message>
    <message>
        <source>The two keyings are alike.</source>
        <translation>Magkapareho ang dalawang pag-type.</translation>
    </message>
    <message>
        <source>There is a stack {name} already: give this one another name.</source>
        <translation>May salansan nang {name}: bigyan ito ng ibang pangalan.</translation>
    </message>
    <message>
        <source>There is no form {name} that could be keyed.</source>
        <translation>Walang form na {name} na mai-type.</translation>
    </message>
    <message>
        <source>There is no stack {name}. Choose one from the list.</source>
        <translation>Walang salansan na {name}. Pumili sa listahan.</translation>
    </message>
    <message>
        <source>Which forms lie in it</source>
        <translation>Aling mga form ang narito</translation>
    </message>
    <message>
        <source>You have keyed {name} the first time: somebody else keys it the second time.</source>
        <translation>Ikaw ang nag-type ng {name} sa unang beses: iba ang magta-type sa ikalawang beses.</translation>
    </message>
    <message>
        <source>differences to settle</source>
        <translation>mga pagkakaibang aayusin</translation>
    </message>
    <message>
        <source>is keyed the first time</source>
        <translation>tina-type sa unang beses</translation>
    </message>
    <message>
        <source>is keyed the second time</source>
        <translation>tina-type sa ikalawang beses</translation>
    </message>
    <message>
        <source>keyed a third time</source>
        <translation>na-type sa ikatlong beses</translation>
    </message>
    <message>
        <source>ready to be saved</source>
        <translation>handa nang i-save</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} sa {count}</translation>
    </message>
    <message>
        <source>{line}, row {row}</source>
        <translation>{line}, hanay {row}</translation>
    </message>
    <message>
        <source>{name} cannot be saved yet: key it twice, and settle each difference.</source>
        <translation>Hindi pa mase-save ang {name}: i-type ito nang dalawang beses, at ayusin ang bawat pagkakaiba.</translation>
    </message>
    <message>
        <source>{name} is keyed the first time: give the stack to a second person.</source>
        <translation>Na-type na ang {name} sa unang beses: ibigay ang salansan sa ikalawang tao.</translation>
    </message>
    <message>
        <source>{name} is keyed twice: settle where the two differ.</source>
        <translation>Dalawang beses nang na-type ang {name}: ayusin kung saan nagkaiba ang dalawa.</translation>
    </message>
    <message>
        <source>{name} is ready to be saved.</source>
        <translation>Handa nang i-save ang {name}.</translation>
    </message>
    <message>
        <source>{name} may be in the book already: look at save {save}, then remove the stack.</source>
        <translation>Maaaring nasa aklat na ang {name}: tingnan ang save {save}, saka alisin ang salansan.</translation>
    </message>
    <message>
        <source>{name} would be removed with all that was keyed of it.</source>
        <translation>Aalisin ang {name} kasama ang lahat ng na-type dito.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n differences to settle.</source>
        <translation>
            <numerusform>{name}: %n pagkakaibang aayusin.</numerusform>
            <numerusform>{name}: %n pagkakaibang aayusin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n forms saved.</source>
        <translation>
            <numerusform>{name}: %n form na na-save.</numerusform>
            <numerusform>{name}: %n form na na-save.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {count} forms keyed the second time.</source>
        <translation>
            <numerusform>{name}: %n sa {count} form ang na-type sa ikalawang beses.</numerusform>
            <numerusform>{name}: %n sa {count} form ang na-type sa ikalawang beses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {count} forms keyed.</source>
        <translation>
            <numerusform>{name}: %n sa {count} form ang na-type.</numerusform>
            <numerusform>{name}: %n sa {count} form ang na-type.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {open} of {all} differences are open</source>
        <translation>{name}: bukas pa ang {open} sa {all} pagkakaiba</translation>
    </message>
    <message>
        <source>{person} is keying {name}: one person keys a stack from the first form to the last.</source>
        <translation>Si {person} ang nagta-type ng {name}: isang tao ang nagta-type ng salansan mula una hanggang huling form.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Filipino</translation>
    </message>
</context>
<context>
    <name>Laptop</name>
    <message>
        <source>A short code of its own for this laptop keeps its numbers apart from all others.</source>
        <translation>Ang sariling maikling code ng laptop na ito ang naghihiwalay ng mga numero nito sa iba.</translation>
    </message>
    <message>
        <source>Choose a code for this laptop</source>
        <translation>Pumili ng code para sa laptop na ito</translation>
    </message>
    <message>
        <source>Code of this laptop</source>
        <translation>Code ng laptop na ito</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>One to three letters or digits, as in receipt R-{code}-2026-00001.</source>
        <translation>Isa hanggang tatlong titik o digit, gaya sa resibo R-{code}-2026-00001.</translation>
    </message>
    <message>
        <source>Write one to three letters from A to Z, or digits.</source>
        <translation>Sumulat ng isa hanggang tatlong titik mula A hanggang Z, o digit.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>A debit is positive, a credit negative: all postings together are nought.</source>
        <translation>Positibo ang debit, negatibo ang credit: sero ang kabuuan ng lahat ng tala.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balanse</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Araw</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debit</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Nothing is posted on {code}. Lines with postings are: {known}</source>
        <translation>Walang naitala sa {code}. Mga linyang may tala: {known}</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Mga tala</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Trial balance</translation>
    </message>
    <message>
        <source>of one line only</source>
        <translation>ng isang linya lang</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Accounts receivable</source>
        <translation>Mga sisingilin</translation>
    </message>
    <message>
        <source>Accrued liabilities reserve</source>
        <translation>Reserba para sa naipong pananagutan</translation>
    </message>
    <message>
        <source>Administrative expenses</source>
        <translation>Gastos sa pangangasiwa</translation>
    </message>
    <message>
        <source>Admitted assets</source>
        <translation>Tinanggap na ari-arian</translation>
    </message>
    <message>
        <source>Capital paid in</source>
        <translation>Naipasok na kapital</translation>
    </message>
    <message>
        <source>Cash and cash equivalents</source>
        <translation>Cash at katumbas nito</translation>
    </message>
    <message>
        <source>Cash at the end</source>
        <translation>Cash sa katapusan</translation>
    </message>
    <message>
        <source>Cash at the start</source>
        <translation>Cash sa simula</translation>
    </message>
    <message>
        <source>Cash from financing</source>
        <translation>Cash mula sa pagpopondo</translation>
    </message>
    <message>
        <source>Cash from investing</source>
        <translation>Cash mula sa pamumuhunan</translation>
    </message>
    <message>
        <source>Cash from operations</source>
        <translation>Cash mula sa operasyon</translation>
    </message>
    <message>
        <source>Change in accrued liabilities reserve</source>
        <translation>Pagbabago sa reserba para sa naipong pananagutan</translation>
    </message>
    <message>
        <source>Change in cash</source>
        <translation>Pagbabago sa cash</translation>
    </message>
    <message>
        <source>Change in claims in course of settlement reserve</source>
        <translation>Pagbabago sa reserba para sa mga claim na inaayos pa</translation>
    </message>
    <message>
        <source>Change in incurred but not reported claims reserve</source>
        <translation>Pagbabago sa reserba para sa mga claim na nangyari ngunit hindi pa naiuulat</translation>
    </message>
    <message>
        <source>Change in the reinsurers&apos; share of claims reserves</source>
        <translation>Pagbabago sa bahagi ng mga reinsurer sa mga reserba para sa claim</translation>
    </message>
    <message>
        <source>Change in the reinsurers&apos; share of unearned premium</source>
        <translation>Pagbabago sa bahagi ng mga reinsurer sa hindi pa kinitang premium</translation>
    </message>
    <message>
        <source>Change in unearned premium reserve</source>
        <translation>Pagbabago sa reserba para sa hindi pa kinitang premium</translation>
    </message>
    <message>
        <source>Claims in course of settlement reserve</source>
        <translation>Reserba para sa mga claim na inaayos pa</translation>
    </message>
    <message>
        <source>Claims paid</source>
        <translation>Binayarang claim</translation>
    </message>
    <message>
        <source>Claims recovered from reinsurers</source>
        <translation>Mga claim na nabawi sa mga reinsurer</translation>
    </message>
    <message>
        <source>Commission and profit share from reinsurers</source>
        <translation>Komisyon at bahagi sa kita mula sa mga reinsurer</translation>
    </message>
    <message>
        <source>Commission fees received, not from reinsurance</source>
        <translation>Komisyong natanggap, hindi sa reinsurance</translation>
    </message>
    <message>
        <source>Distribution and communication expenses</source>
        <translation>Gastos sa pamamahagi at komunikasyon</translation>
    </message>
    <message>
        <source>Donated equity</source>
        <translation>Ekwidad mula sa donasyon</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Mga donasyon</translation>
    </message>
    <message>
        <source>Donations received</source>
        <translation>Natanggap na donasyon</translation>
    </message>
    <message>
        <source>Earned premium</source>
        <translation>Kinitang premium</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Extraordinary expenses</source>
        <translation>Di-karaniwang gastos</translation>
    </message>
    <message>
        <source>Extraordinary income</source>
        <translation>Di-karaniwang kita</translation>
    </message>
    <message>
        <source>Fixed assets sold less bought</source>
        <translation>Nakapirming ari-ariang naibenta bawas ang binili</translation>
    </message>
    <message>
        <source>Further liabilities due after three months</source>
        <translation>Iba pang pananagutang takda pagkatapos ng tatlong buwan</translation>
    </message>
    <message>
        <source>Further liabilities due within three months</source>
        <translation>Iba pang pananagutang takda sa loob ng tatlong buwan</translation>
    </message>
    <message>
        <source>Gross claims paid</source>
        <translation>Kabuuang binayarang claim</translation>
    </message>
    <message>
        <source>Gross investment income</source>
        <translation>Kabuuang kita sa puhunan</translation>
    </message>
    <message>
        <source>Gross written premium</source>
        <translation>Kabuuang naisulat na premium</translation>
    </message>
    <message>
        <source>Incurred but not reported claims reserve</source>
        <translation>Reserba para sa mga claim na nangyari ngunit hindi pa naiuulat</translation>
    </message>
    <message>
        <source>Incurred claims</source>
        <translation>Nangyaring claim</translation>
    </message>
    <message>
        <source>Insurance liabilities due after three months</source>
        <translation>Pananagutan sa seguro na takda pagkatapos ng tatlong buwan</translation>
    </message>
    <message>
        <source>Insurance liabilities due within three months</source>
        <translation>Pananagutan sa seguro na takda sa loob ng tatlong buwan</translation>
    </message>
    <message>
        <source>Investments easily turned into cash</source>
        <translation>Puhunang madaling gawing cash</translation>
    </message>
    <message>
        <source>Investments not easily turned into cash</source>
        <translation>Puhunang hindi madaling gawing cash</translation>
    </message>
    <message>
        <source>Investments sold less bought, with their income</source>
        <translation>Puhunang naibenta bawas ang binili, kasama ang kita</translation>
    </message>
    <message>
        <source>Loans taken less repaid</source>
        <translation>Mga inutang bawas ang nabayaran</translation>
    </message>
    <message>
        <source>Membership fees</source>
        <translation>Bayad sa pagsapi</translation>
    </message>
    <message>
        <source>Membership fees received</source>
        <translation>Natanggap na bayad sa pagsapi</translation>
    </message>
    <message>
        <source>Net fixed assets</source>
        <translation>Netong nakapirming ari-arian</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>Netong kita</translation>
    </message>
    <message>
        <source>Net income after donations and taxes</source>
        <translation>Netong kita pagkatapos ng donasyon at buwis</translation>
    </message>
    <message>
        <source>Net income before donations and income taxes</source>
        <translation>Netong kita bago ang donasyon at buwis sa kita</translation>
    </message>
    <message>
        <source>Net income, not extraordinary</source>
        <translation>Netong kita, maliban sa di-karaniwan</translation>
    </message>
    <message>
        <source>Non-admitted assets</source>
        <translation>Di-tinanggap na ari-arian</translation>
    </message>
    <message>
        <source>Non-operating expenses</source>
        <translation>Gastos na hindi sa operasyon</translation>
    </message>
    <message>
        <source>Non-operating income</source>
        <translation>Kitang hindi sa operasyon</translation>
    </message>
    <message>
        <source>Operating expenses</source>
        <translation>Gastos sa operasyon</translation>
    </message>
    <message>
        <source>Operating expenses paid</source>
        <translation>Binayarang gastos sa operasyon</translation>
    </message>
    <message>
        <source>Operating income</source>
        <translation>Kita sa operasyon</translation>
    </message>
    <message>
        <source>Other admitted assets</source>
        <translation>Ibang tinanggap na ari-arian</translation>
    </message>
    <message>
        <source>Other capital accounts</source>
        <translation>Ibang account ng kapital</translation>
    </message>
    <message>
        <source>Other cost of reinsurance</source>
        <translation>Ibang gastos sa reinsurance</translation>
    </message>
    <message>
        <source>Other liabilities due after three months</source>
        <translation>Ibang pananagutang takda pagkatapos ng tatlong buwan</translation>
    </message>
    <message>
        <source>Other liabilities due within three months</source>
        <translation>Ibang pananagutang takda sa loob ng tatlong buwan</translation>
    </message>
    <message>
        <source>Other non-admitted assets</source>
        <translation>Ibang di-tinanggap na ari-arian</translation>
    </message>
    <message>
        <source>Other operating expenses</source>
        <translation>Ibang gastos sa operasyon</translation>
    </message>
    <message>
        <source>Other operating income</source>
        <translation>Ibang kita sa operasyon</translation>
    </message>
    <message>
        <source>Other operating income received</source>
        <translation>Natanggap na ibang kita sa operasyon</translation>
    </message>
    <message>
        <source>Other operating income, not extraordinary</source>
        <translation>Ibang kita sa operasyon, maliban sa di-karaniwan</translation>
    </message>
    <message>
        <source>Owed by reinsurers, with their share of reserves</source>
        <translation>Utang ng mga reinsurer, kasama ang bahagi nila sa mga reserba</translation>
    </message>
    <message>
        <source>Paid-up share capital</source>
        <translation>Bayad na kapital ng sapi</translation>
    </message>
    <message>
        <source>Personnel expenses</source>
        <translation>Gastos sa tauhan</translation>
    </message>
    <message>
        <source>Premium ceded to reinsurers</source>
        <translation>Inilipat na premium sa mga reinsurer</translation>
    </message>
    <message>
        <source>Premium received less refunds</source>
        <translation>Natanggap na premium bawas ang ibinalik</translation>
    </message>
    <message>
        <source>Premiums receivable</source>
        <translation>Sisingiling premium</translation>
    </message>
    <message>
        <source>Prepaid claims</source>
        <translation>Paunang bayad sa claim</translation>
    </message>
    <message>
        <source>Profit or loss of the current year</source>
        <translation>Kita o lugi ng kasalukuyang taon</translation>
    </message>
    <message>
        <source>Received from less paid to reinsurers</source>
        <translation>Natanggap bawas ibinayad sa mga reinsurer</translation>
    </message>
    <message>
        <source>Reinsurance expenses</source>
        <translation>Gastos sa reinsurance</translation>
    </message>
    <message>
        <source>Reinsurance payable</source>
        <translation>Babayarang reinsurance</translation>
    </message>
    <message>
        <source>Retained earnings or accumulated losses</source>
        <translation>Naipong kita o naipong pagkalugi</translation>
    </message>
    <message>
        <source>Savings paid in less savings paid out</source>
        <translation>Ipong ipinasok bawas ipong inilabas</translation>
    </message>
    <message>
        <source>Taxes on income and profits</source>
        <translation>Buwis sa kita at tubo</translation>
    </message>
    <message>
        <source>Taxes, non-operating and extraordinary items</source>
        <translation>Buwis, hindi sa operasyon at di-karaniwan</translation>
    </message>
    <message>
        <source>Unearned premium reserve</source>
        <translation>Reserba para sa hindi pa kinitang premium</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n hanay</numerusform>
            <numerusform>%n hanay</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Mga column</translation>
    </message>
    <message>
        <source>Copy what is listed</source>
        <translation>Kopyahin ang nakalista</translation>
    </message>
    <message>
        <source>Filter by columns</source>
        <translation>Salain ayon sa column</translation>
    </message>
    <message>
        <source>Filter: {column}</source>
        <translation>Salain: {column}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listahan</translation>
    </message>
    <message>
        <source>Nothing here holds “{words}”.</source>
        <translation>Walang narito na may “{words}”.</translation>
    </message>
    <message>
        <source>Only the first {count} rows are here. Put the list in order to have all of them.</source>
        <translation>Ang unang {count} hanay lang ang narito. Ayusin ang listahan para makuha lahat.</translation>
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
        <translation>May mga rekord na pareho ang araw ang dalawang salita. Iwasto muna ang mga ito, saka pagsamahin ang mga salita.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ibalik</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Mga sanhi</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pababa</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Mga pangyayari</translation>
    </message>
    <message>
        <source>Every record that has the other word gets this one; the other is offered no more.</source>
        <translation>Bawat rekord na may kabilang salita ay magkakaroon nito; hindi na iaalok ang kabila.</translation>
    </message>
    <message>
        <source>Every record that has the word gets the new one; the old one is offered no more.</source>
        <translation>Bawat rekord na may salita ay magkakaroon ng bago; hindi na iaalok ang luma.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Mga grupo</translation>
    </message>
    <message>
        <source>In the forms</source>
        <translation>Sa mga form</translation>
    </message>
    <message>
        <source>Kinds of identity papers</source>
        <translation>Mga uri ng ID</translation>
    </message>
    <message>
        <source>Kinds of things insured</source>
        <translation>Mga uri ng bagay na nakaseguro</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Una ang huling ginamit</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Kamukha ng</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Pagsamahin</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Pagsamahin…</translation>
    </message>
    <message>
        <source>No record has a word of this list yet. A new word in a form is there for the next time.</source>
        <translation>Wala pang rekord na may salita ng listahang ito. Ang bagong salita sa form ay naroon na sa susunod.</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Mga hanapbuhay</translation>
    </message>
    <message>
        <source>Offered no more</source>
        <translation>Hindi na inaalok</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Lugar sa listahan</translation>
    </message>
    <message>
        <source>Records that have the word keep it.</source>
        <translation>Mananatili sa mga rekord ang salita.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Mga rehiyon</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>Palitan ang pangalan sa lahat</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Palitan ang pangalan…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Iretiro</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Mga istasyon</translation>
    </message>
    <message>
        <source>The word that stays</source>
        <translation>Ang salitang mananatili</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pataas</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Mga barangay</translation>
    </message>
    <message>
        <source>Ways of payment</source>
        <translation>Mga paraan ng bayad</translation>
    </message>
    <message>
        <source>Ways of repayment</source>
        <translation>Mga paraan ng pagbabayad ng utang</translation>
    </message>
    <message>
        <source>What complaints are about</source>
        <translation>Paksa ng mga reklamo</translation>
    </message>
    <message>
        <source>What people who left missed</source>
        <translation>Ang kulang para sa mga umalis</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Salita</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mga salita</translation>
    </message>
    <message>
        <source>Words with a place come first, by it; the others as they were used last.</source>
        <translation>Una ang mga salitang may lugar, ayon dito; ang iba ayon sa huling gamit.</translation>
    </message>
    <message>
        <source>Write it as</source>
        <translation>Isulat ito na</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>inaalok</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>iniretiro</translation>
    </message>
    <message>
        <source>{list}: the forms offer the words used last first.</source>
        <translation>{list}: inuuna ng mga form ang mga salitang huling ginamit.</translation>
    </message>
    <message numerus="yes">
        <source>“{into}” stands in the place of “{word}” in %n records.</source>
        <translation>
            <numerusform>Nasa lugar na ng “{word}” ang “{into}” sa %n rekord.</numerusform>
            <numerusform>Nasa lugar na ng “{word}” ang “{into}” sa %n rekord.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” is in the list already. Merge the two words instead.</source>
        <translation>Nasa listahan na ang “{word}”. Pagsamahin na lang ang dalawang salita.</translation>
    </message>
    <message>
        <source>“{word}” is offered again.</source>
        <translation>Inaalok na muli ang “{word}”.</translation>
    </message>
    <message>
        <source>“{word}” is offered no more. Records that have it keep it.</source>
        <translation>Hindi na inaalok ang “{word}”. Mananatili ito sa mga rekord na mayroon nito.</translation>
    </message>
    <message>
        <source>“{word}”: how shall it be written?</source>
        <translation>“{word}”: paano ito isusulat?</translation>
    </message>
    <message>
        <source>“{word}”: which word of the list is the same?</source>
        <translation>“{word}”: aling salita ng listahan ang pareho?</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>A paper was made for them in this language.</source>
        <translation>May ginawang papel para sa kanya sa wikang ito.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ipinanganak</translation>
    </message>
    <message>
        <source>Card and papers</source>
        <translation>Kard at mga papel</translation>
    </message>
    <message>
        <source>End policy</source>
        <translation>Tapusin ang polisiya</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>Pinagsama sa</translation>
    </message>
    <message>
        <source>New holder</source>
        <translation>Bagong may-hawak</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Mga polisiya</translation>
    </message>
    <message>
        <source>Report claim</source>
        <translation>Mag-ulat ng claim</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Ang buong kasaysayan</translation>
    </message>
    <message numerus="yes">
        <source>about {day} (%n years)</source>
        <translation>
            <numerusform>mga {day} (%n taon)</numerusform>
            <numerusform>mga {day} (%n taon)</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} due and not paid</source>
        <translation>{amount} dapat bayaran at hindi bayad</translation>
    </message>
    <message numerus="yes">
        <source>{day} (%n years)</source>
        <translation>
            <numerusform>{day} (%n taon)</numerusform>
            <numerusform>{day} (%n taon)</numerusform>
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
        <translation>Alinmang bahagi ng pangalan o code</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Saklaw</translation>
    </message>
    <message>
        <source>Nobody else belongs to the household.</source>
        <translation>Wala nang iba sa sambahayan.</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet. Whoever is insured stands here, household by household.</source>
        <translation>Wala pang naka-enroll. Dito makikita ang mga nakaseguro, bawat sambahayan.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relasyon</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Its covers, policies, claims and savings move over; its code still finds them.</source>
        <translation>Lilipat ang mga saklaw, polisiya, claim at ipon nito; mahahanap pa rin sila sa code nito.</translation>
    </message>
    <message>
        <source>Its name and code stay; what it does not say is filled in from the other.</source>
        <translation>Mananatili ang pangalan at code nito; pupunan mula sa isa ang wala rito.</translation>
    </message>
    <message>
        <source>Merge two records of one person</source>
        <translation>Pagsamahin ang dalawang rekord ng isang tao</translation>
    </message>
    <message>
        <source>The record that goes into it</source>
        <translation>Ang rekord na isasama rito</translation>
    </message>
    <message>
        <source>The record that stays</source>
        <translation>Ang rekord na mananatili</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close the message</source>
        <translation>Isara ang mensahe</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Minutes of committees</source>
        <translation>Katitikan ng mga komite</translation>
    </message>
    <message>
        <source>No committee decided a claim in these days.</source>
        <translation>Walang claim na pinagpasyahan ng komite sa mga araw na ito.</translation>
    </message>
    <message>
        <source>Sitting of {day}</source>
        <translation>Pulong noong {day}</translation>
    </message>
    <message>
        <source>What committees decided</source>
        <translation>Ang pinagpasyahan ng mga komite</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>Coverbook has made a mistake</source>
        <translation>Nagkamali ang Coverbook</translation>
    </message>
    <message>
        <source>Coverbook has made a mistake. What was saved is safe; drafts are kept.</source>
        <translation>Nagkamali ang Coverbook. Ligtas ang na-save; nakatabi ang mga burador.</translation>
    </message>
    <message>
        <source>What happened could not be written down in {place}.</source>
        <translation>Hindi naisulat sa {place} ang nangyari.</translation>
    </message>
    <message>
        <source>What happened is written in {place}. Please send that file to us.</source>
        <translation>Nakasulat sa {place} ang nangyari. Pakipadala sa amin ang file na iyon.</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Conventional</source>
        <translation>Karaniwan</translation>
    </message>
    <message>
        <source>Takaful: mudharaba</source>
        <translation>Takaful: mudharaba</translation>
    </message>
    <message>
        <source>Takaful: non-profit</source>
        <translation>Takaful: non-profit</translation>
    </message>
    <message>
        <source>Takaful: ta&apos;awuni</source>
        <translation>Takaful: ta&apos;awuni</translation>
    </message>
    <message>
        <source>Takaful: wakala</source>
        <translation>Takaful: wakala</translation>
    </message>
</context>
<context>
    <name>Monitoring</name>
    <message>
        <source>95 % from</source>
        <translation>95 % mula</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % hanggang</translation>
    </message>
    <message>
        <source>99.8 % from</source>
        <translation>99.8 % mula</translation>
    </message>
    <message>
        <source>99.8 % to</source>
        <translation>99.8 % hanggang</translation>
    </message>
    <message>
        <source>A benefit, a cause or a provider has no insured of its own: the exposure is that of the whole product.</source>
        <translation>Walang sariling nakaseguro ang benepisyo, sanhi o provider: ang exposure ay sa buong produkto.</translation>
    </message>
    <message>
        <source>A month is outside by chance alone about once in 740 on either side; low is not said of the last 60 days.</source>
        <translation>Sa pagkakataon lang, isa sa mga 740 buwan ang lumalabas sa bawat panig; hindi sinasabing mababa ang huling 60 araw.</translation>
    </message>
    <message>
        <source>A row without insured days has nothing to be held against.</source>
        <translation>Walang maihahambing sa hanay na walang araw na nakaseguro.</translation>
    </message>
    <message>
        <source>Actual / expected amount</source>
        <translation>Tunay / inaasahang halaga</translation>
    </message>
    <message>
        <source>Actual / expected average claim</source>
        <translation>Tunay / inaasahang karaniwang claim</translation>
    </message>
    <message>
        <source>Actual / expected claims</source>
        <translation>Tunay / inaasahang claim</translation>
    </message>
    <message>
        <source>Actual against expected by product</source>
        <translation>Tunay laban sa inaasahan bawat produkto</translation>
    </message>
    <message>
        <source>Actual against expected by sex and age</source>
        <translation>Tunay laban sa inaasahan ayon sa kasarian at edad</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Lahat ng provider</translation>
    </message>
    <message>
        <source>Average / average of its mix</source>
        <translation>Karaniwan / karaniwan ng halo nito</translation>
    </message>
    <message>
        <source>Average of its mix of benefits</source>
        <translation>Karaniwan ng halo ng mga benepisyo nito</translation>
    </message>
    <message>
        <source>Average, median and mix are of approved claims; the bills are those of all decided.</source>
        <translation>Ang karaniwan, median at halo ay sa mga aprubadong claim; ang mga singil ay sa lahat ng napagpasyahan.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Bago</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Ayon sa edad</translation>
    </message>
    <message>
        <source>By benefit</source>
        <translation>Ayon sa benepisyo</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Ayon sa sanhi</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Bawat buwan</translation>
    </message>
    <message>
        <source>By office</source>
        <translation>Bawat tanggapan</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Bawat provider</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>Ayon sa kasarian</translation>
    </message>
    <message>
        <source>Claims a year</source>
        <translation>Claim bawat taon</translation>
    </message>
    <message>
        <source>Claims at the usual frequency</source>
        <translation>Mga claim sa karaniwang dalas</translation>
    </message>
    <message>
        <source>Claims reported in the period and decided, as they stand now.</source>
        <translation>Mga claim na naiulat sa panahon at napagpasyahan, sa kasalukuyang lagay.</translation>
    </message>
    <message>
        <source>Claims reported in the period as they stand now; reported and not decided are the product&apos;s.</source>
        <translation>Mga claim na naiulat sa panahon sa kasalukuyang lagay; ang naiulat at wala pang pasya ay sa produkto.</translation>
    </message>
    <message>
        <source>Claims soon after the waiting period</source>
        <translation>Mga claim pagkatapos agad ng panahon ng paghihintay</translation>
    </message>
    <message>
        <source>Claims that happened in the period, were reported by its end and were not rejected by then.</source>
        <translation>Mga claim na nangyari sa panahon, naiulat hanggang sa katapusan nito at hindi pa tinanggihan noon.</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products stand apart: their risks are not averaged.</source>
        <translation>Magkahiwalay ang sapilitan at kusang-loob na produkto: hindi pinagsasama ang panganib nila.</translation>
    </message>
    <message>
        <source>Control limits of frequency by month</source>
        <translation>Mga control limit ng dalas bawat buwan</translation>
    </message>
    <message>
        <source>Control limits of severity by month</source>
        <translation>Mga control limit ng laki bawat buwan</translation>
    </message>
    <message>
        <source>Counted from a person&apos;s first cover under the product, at any office; a head count has no names to tell by.</source>
        <translation>Binibilang mula sa unang saklaw ng tao sa produkto, sa alinmang tanggapan; walang pangalan ang bilang ng tao na mapagkikilanlan.</translation>
    </message>
    <message>
        <source>Covered / billed</source>
        <translation>Sinasaklaw / siningil</translation>
    </message>
    <message>
        <source>Covered of the bills</source>
        <translation>Sinasaklaw sa mga singil</translation>
    </message>
    <message>
        <source>Days after the waiting period</source>
        <translation>Araw pagkatapos ng panahon ng paghihintay</translation>
    </message>
    <message>
        <source>Dear</source>
        <translation>Mahal</translation>
    </message>
    <message>
        <source>Earlier amount</source>
        <translation>Naunang halaga</translation>
    </message>
    <message>
        <source>Earlier claim</source>
        <translation>Naunang claim</translation>
    </message>
    <message>
        <source>Earlier one happened on</source>
        <translation>Nangyari ang nauna noong</translation>
    </message>
    <message>
        <source>Exact Poisson limits around expected claims: high or low outside 95 %, very high or very low outside 99.8 %.</source>
        <translation>Eksaktong limitasyong Poisson sa paligid ng inaasahang claim: mataas o mababa kung labas sa 95 %, napakataas o napakababa kung labas sa 99.8 %.</translation>
    </message>
    <message>
        <source>Exact binomial limits around all providers: high or low outside 95 %, very high or very low outside 99.8 %.</source>
        <translation>Eksaktong limitasyong binomial sa paligid ng lahat ng provider: mataas o mababa kung labas sa 95 %, napakataas o napakababa kung labas sa 99.8 %.</translation>
    </message>
    <message>
        <source>Expected amount</source>
        <translation>Inaasahang halaga</translation>
    </message>
    <message>
        <source>Expected claims</source>
        <translation>Inaasahang claim</translation>
    </message>
    <message>
        <source>Expected claims are exposure x frequency of the pricing table, the expected amount that x its severity.</source>
        <translation>Ang inaasahang claim ay exposure x dalas ng talahanayan ng presyo; ang inaasahang halaga ay iyon x laki nito.</translation>
    </message>
    <message>
        <source>Exposure in years</source>
        <translation>Exposure sa taon</translation>
    </message>
    <message>
        <source>Exposure is split at every birthday; a claim counts at the age on its day. Unknown: no birth date, no name.</source>
        <translation>Hinahati ang exposure sa bawat kaarawan; binibilang ang claim sa edad sa araw nito. Hindi alam: walang petsa ng kapanganakan, walang pangalan.</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>Pinakakaunti</translation>
    </message>
    <message>
        <source>Frequency / usual</source>
        <translation>Dalas / karaniwan</translation>
    </message>
    <message>
        <source>Frequency and severity by product</source>
        <translation>Dalas at laki bawat produkto</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Pinakamataas</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Pagkakapareho</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>Nakaseguro</translation>
    </message>
    <message>
        <source>Insured days</source>
        <translation>Araw na nakaseguro</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mas huli</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Malamang na doble</translation>
    </message>
    <message>
        <source>Limits are exact Poisson limits, wider where months are restless.</source>
        <translation>Ang mga limitasyon ay eksaktong limitasyong Poisson, mas malapad kung pabago-bago ang mga buwan.</translation>
    </message>
    <message>
        <source>Loss of the rejected</source>
        <translation>Pinsala ng mga tinanggihan</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Pinakamababa</translation>
    </message>
    <message>
        <source>Median claim</source>
        <translation>Median na claim</translation>
    </message>
    <message>
        <source>Monitoring of claims</source>
        <translation>Pagsubaybay sa mga claim</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Buwan</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Pinakamarami</translation>
    </message>
    <message>
        <source>Never covered</source>
        <translation>Hindi kailanman sakop</translation>
    </message>
    <message>
        <source>New against renewed insured</source>
        <translation>Bagong nakaseguro laban sa nag-renew</translation>
    </message>
    <message>
        <source>No limits are given before 12 claims have shown how much one differs from another.</source>
        <translation>Walang limitasyong ibinibigay bago maipakita ng 12 claim kung gaano nag-iiba ang isa sa isa.</translation>
    </message>
    <message>
        <source>Of all rejected</source>
        <translation>Sa lahat ng tinanggihan</translation>
    </message>
    <message>
        <source>Of all reported</source>
        <translation>Sa lahat ng naiulat</translation>
    </message>
    <message>
        <source>Of the period</source>
        <translation>Sa panahon</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>Sa mga ito</translation>
    </message>
    <message>
        <source>One person, at most 3 days apart, the same benefit or cause, and amounts within 10 % or the same items; rejected claims are left out.</source>
        <translation>Iisang tao, hindi hihigit sa 3 araw ang pagitan, parehong benepisyo o sanhi, at mga halagang sa loob ng 10 % o parehong item; hindi kasama ang mga tinanggihang claim.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bahagi</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>May presyo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Providers against funnel limits</source>
        <translation>Mga provider laban sa funnel limit</translation>
    </message>
    <message>
        <source>Reasons of rejection</source>
        <translation>Mga dahilan ng pagtanggi</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Binawasan</translation>
    </message>
    <message>
        <source>Rejected: of all decided. Reduced: approved in part or a line cut for a reason, of the approved. Dear: above the median of the benefit at all providers, of the approved.</source>
        <translation>Tinanggihan: sa lahat ng napagpasyahan. Binawasan: bahagyang inaprubahan o may linyang binawasan nang may dahilan, sa mga aprubado. Mahal: higit sa median ng benepisyo sa lahat ng provider, sa mga aprubado.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Hanay</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Hudyat</translation>
    </message>
    <message>
        <source>Signal: exact limits for two groups that claim equally often; outside 95 % high or low, outside 99.8 % very.</source>
        <translation>Hudyat: eksaktong limitasyon para sa dalawang grupong magkasindalas mag-claim; labas sa 95 % mataas o mababa, labas sa 99.8 % napaka-.</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Naghihintay pa</translation>
    </message>
    <message>
        <source>The centre comes from up to 24 months before the period; from all months shown where fewer than 12 had insured.</source>
        <translation>Ang gitna ay mula sa hanggang 24 na buwan bago ang panahon; mula sa lahat ng ipinakitang buwan kung wala pang 12 ang may nakaseguro.</translation>
    </message>
    <message>
        <source>The lives of a head count are of unknown sex and age.</source>
        <translation>Hindi alam ang kasarian at edad ng mga buhay sa bilang ng tao.</translation>
    </message>
    <message>
        <source>The usual frequency is that of later days.</source>
        <translation>Ang karaniwang dalas ay ang sa mas huling mga araw.</translation>
    </message>
    <message>
        <source>The usual frequency is that of the renewed.</source>
        <translation>Ang karaniwang dalas ay ang sa mga nag-renew.</translation>
    </message>
    <message>
        <source>There is no table {name}. There are: {known}</source>
        <translation>Walang talahanayang {name}. Ang mayroon: {known}</translation>
    </message>
    <message>
        <source>Unpriced</source>
        <translation>Walang presyo</translation>
    </message>
    <message>
        <source>Unpriced: no row of the pricing table with a frequency and a severity speaks of it.</source>
        <translation>Walang presyo: walang hanay ng talahanayan ng presyo na may dalas at laki para rito.</translation>
    </message>
    <message>
        <source>Usual average</source>
        <translation>Karaniwang halaga</translation>
    </message>
    <message>
        <source>Usual claims</source>
        <translation>Karaniwang claim</translation>
    </message>
    <message>
        <source>What providers&apos; claims cost</source>
        <translation>Ang halaga ng mga claim ng mga provider</translation>
    </message>
    <message>
        <source>high</source>
        <translation>mataas</translation>
    </message>
    <message>
        <source>low</source>
        <translation>mababa</translation>
    </message>
    <message>
        <source>only the table of this name</source>
        <translation>ang talahanayang ito lang</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>napakataas</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>napakababa</translation>
    </message>
    <message>
        <source>within</source>
        <translation>nasa loob</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Apr {year}</source>
        <translation>Abr {year}</translation>
    </message>
    <message>
        <source>Aug {year}</source>
        <translation>Ago {year}</translation>
    </message>
    <message>
        <source>Dec {year}</source>
        <translation>Dis {year}</translation>
    </message>
    <message>
        <source>Feb {year}</source>
        <translation>Peb {year}</translation>
    </message>
    <message>
        <source>Jan {year}</source>
        <translation>Ene {year}</translation>
    </message>
    <message>
        <source>Jul {year}</source>
        <translation>Hul {year}</translation>
    </message>
    <message>
        <source>Jun {year}</source>
        <translation>Hun {year}</translation>
    </message>
    <message>
        <source>Mar {year}</source>
        <translation>Mar {year}</translation>
    </message>
    <message>
        <source>May {year}</source>
        <translation>May {year}</translation>
    </message>
    <message>
        <source>Nov {year}</source>
        <translation>Nob {year}</translation>
    </message>
    <message>
        <source>Oct {year}</source>
        <translation>Okt {year}</translation>
    </message>
    <message>
        <source>Sep {year}</source>
        <translation>Set {year}</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>A product holds what its own records and vouchers name, and its share of income and costs that name none; what it thereby owes the others, or is owed by them, stands in B37.</source>
        <translation>Hawak ng produkto ang pinapangalanan ng sarili nitong mga rekord at voucher, at ang bahagi nito sa kita at gastos na walang pinapangalanan; nasa B37 ang utang nito sa iba dahil dito, o ang utang ng iba sa kanya.</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Sa katapusan</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Sa simula</translation>
    </message>
    <message>
        <source>Carried over from the result of earlier years</source>
        <translation>Inilipat mula sa resulta ng mga naunang taon</translation>
    </message>
    <message>
        <source>Carried over to retained earnings at the year&apos;s end</source>
        <translation>Inilipat sa naipong kita sa katapusan ng taon</translation>
    </message>
    <message>
        <source>Entered by voucher, and borne for or by others</source>
        <translation>Ipinasok sa voucher, at pinasan para sa o ng iba</translation>
    </message>
    <message>
        <source>Incurred claims, but for those not reported and savings</source>
        <translation>Nangyaring claim, maliban sa hindi naiulat at sa ipon</translation>
    </message>
    <message>
        <source>Interest, and what is certified beyond savings</source>
        <translation>Interes, at ang sertipikado na higit sa ipon</translation>
    </message>
    <message>
        <source>Movements of equity</source>
        <translation>Mga galaw ng ekwidad</translation>
    </message>
    <message>
        <source>Movements of equity by office</source>
        <translation>Mga galaw ng ekwidad ayon sa tanggapan</translation>
    </message>
    <message>
        <source>Movements of equity by product</source>
        <translation>Mga galaw ng ekwidad ayon sa produkto</translation>
    </message>
    <message>
        <source>Movements of the reserves</source>
        <translation>Mga galaw ng mga reserba</translation>
    </message>
    <message>
        <source>Movements of the reserves by office</source>
        <translation>Mga galaw ng mga reserba ayon sa tanggapan</translation>
    </message>
    <message>
        <source>Movements of the reserves by product</source>
        <translation>Mga galaw ng mga reserba ayon sa produkto</translation>
    </message>
    <message>
        <source>Net income of the period</source>
        <translation>Netong kita ng panahon</translation>
    </message>
    <message>
        <source>Paid in less paid back</source>
        <translation>Ipinasok bawas ang ibinalik</translation>
    </message>
    <message>
        <source>Paid to reinsurers, and entered by voucher</source>
        <translation>Ibinayad sa mga reinsurer, at ipinasok sa voucher</translation>
    </message>
    <message>
        <source>Received less given back</source>
        <translation>Natanggap bawas ang ibinalik</translation>
    </message>
    <message>
        <source>less: claims paid</source>
        <translation>bawas: binayarang claim</translation>
    </message>
    <message>
        <source>less: premium earned</source>
        <translation>bawas: kinitang premium</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Accounts</source>
        <translation>Mga account</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Mga claim</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>For boards and supervisors</source>
        <translation>Para sa mga lupon at tagapangasiwang awtoridad</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Tulong</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Mga indikador</translation>
    </message>
    <message>
        <source>Indicators in detail</source>
        <translation>Mga indikador sa detalye</translation>
    </message>
    <message>
        <source>Lists and cards</source>
        <translation>Mga listahan at kard</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mga miyembro</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Pagsubaybay</translation>
    </message>
    <message>
        <source>Papers for members</source>
        <translation>Mga papel para sa mga miyembro</translation>
    </message>
    <message>
        <source>Papers for the office</source>
        <translation>Mga papel para sa tanggapan</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>Mga premium</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Mga reserba</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mga setting</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Mga pahayag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ngayon</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>Mga dapat bantayan</translation>
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
        <translation>Ashadh</translation>
    </message>
    <message>
        <source>Ashwin</source>
        <translation>Ashwin</translation>
    </message>
    <message>
        <source>Baisakh</source>
        <translation>Baisakh</translation>
    </message>
    <message>
        <source>Bhadra</source>
        <translation>Bhadra</translation>
    </message>
    <message>
        <source>Chaitra</source>
        <translation>Chaitra</translation>
    </message>
    <message>
        <source>Falgun</source>
        <translation>Falgun</translation>
    </message>
    <message>
        <source>Jestha</source>
        <translation>Jestha</translation>
    </message>
    <message>
        <source>Kartik</source>
        <translation>Kartik</translation>
    </message>
    <message>
        <source>Magh</source>
        <translation>Magh</translation>
    </message>
    <message>
        <source>Mangsir</source>
        <translation>Mangsir</translation>
    </message>
    <message>
        <source>Poush</source>
        <translation>Poush</translation>
    </message>
    <message>
        <source>Shrawan</source>
        <translation>Shrawan</translation>
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
            <numerusform>%n maikling ulat ang nasa {folder}.</numerusform>
            <numerusform>%n maikling ulat ang nasa {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files do not count; the table of files says why.</source>
        <translation>
            <numerusform>%n file ang hindi binibilang; sinasabi ng talahanayan ng mga file kung bakit.</numerusform>
            <numerusform>%n file ang hindi binibilang; sinasabi ng talahanayan ng mga file kung bakit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schemes in {folder}</source>
        <translation>
            <numerusform>%n iskema sa {folder}</numerusform>
            <numerusform>%n iskema sa {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>1,000 to 9,999 members</source>
        <translation>1,000 hanggang 9,999 miyembro</translation>
    </message>
    <message>
        <source>10 years or more</source>
        <translation>10 taon o higit pa</translation>
    </message>
    <message>
        <source>10,000 members or more</source>
        <translation>10,000 miyembro o higit pa</translation>
    </message>
    <message>
        <source>3 to 9 years</source>
        <translation>3 hanggang 9 taon</translation>
    </message>
    <message>
        <source>A network needs Ibis and DuckDB, which are not installed: pip install {extra}</source>
        <translation>Kailangan ng network ang Ibis at DuckDB, na hindi naka-install: pip install {extra}</translation>
    </message>
    <message>
        <source>A quarter is to be reported within a month of its end.</source>
        <translation>Dapat iulat ang isang kwarter sa loob ng isang buwan mula sa katapusan nito.</translation>
    </message>
    <message>
        <source>A quarter of the schemes lie below the lower quartile and a quarter above the upper one; between two schemes it is taken in proportion (inclusive, as spreadsheets say). Each scheme counts once.</source>
        <translation>Nasa ilalim ng ibabang quartile ang isang sangkapat ng mga iskema, at nasa ibabaw ng itaas na quartile ang isa pang sangkapat; sa pagitan ng dalawang iskema, kinukuha ito nang proporsiyonal (inclusive, ayon sa mga spreadsheet). Isang beses binibilang ang bawat iskema.</translation>
    </message>
    <message>
        <source>A scheme needs a name.</source>
        <translation>Kailangan ng iskema ng pangalan.</translation>
    </message>
    <message>
        <source>Add a scheme</source>
        <translation>Magdagdag ng iskema</translation>
    </message>
    <message>
        <source>Age of the scheme</source>
        <translation>Edad ng iskema</translation>
    </message>
    <message>
        <source>Among its like, {quarter}</source>
        <translation>Kasama ng mga kauri nito, {quarter}</translation>
    </message>
    <message>
        <source>An empty folder for the briefs</source>
        <translation>Walang lamang folder para sa mga maikling ulat</translation>
    </message>
    <message>
        <source>Another one of the scheme {scheme} counts, of {day}: {file}.</source>
        <translation>Ibang file ng iskemang {scheme} ang binibilang, noong {day}: {file}.</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Anumang edad</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Anumang laki</translation>
    </message>
    <message>
        <source>Ask the scheme to make it again with a newer Coverbook.</source>
        <translation>Ipagawa itong muli sa iskema gamit ang mas bagong Coverbook.</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>Mga batayan ng paghahambing</translation>
    </message>
    <message>
        <source>Benchmarks by age and size, {quarter}</source>
        <translation>Mga batayan ng paghahambing ayon sa edad at laki, {quarter}</translation>
    </message>
    <message>
        <source>Benchmarks, {quarter}</source>
        <translation>Mga batayan ng paghahambing, {quarter}</translation>
    </message>
    <message>
        <source>Brief of a scheme</source>
        <translation>Maikling ulat ng isang iskema</translation>
    </message>
    <message>
        <source>Briefs…</source>
        <translation>Mga maikling ulat…</translation>
    </message>
    <message>
        <source>Bring this program up to date.</source>
        <translation>I-update ang program na ito.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Piliin ang folder…</translation>
    </message>
    <message>
        <source>Compare the schemes of a network</source>
        <translation>Ihambing ang mga iskema ng isang network</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products are never compared; money only within one currency.</source>
        <translation>Hindi kailanman pinaghahambing ang mga sapilitan at kusang-loob na produkto; ang halaga ng pera, sa loob lang ng iisang pera.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Direktoryo</translation>
    </message>
    <message>
        <source>Every scheme has reported.</source>
        <translation>Nag-ulat na ang bawat iskema.</translation>
    </message>
    <message>
        <source>Every scheme the network knows, and whom to ask. It is kept beside the snapshots.</source>
        <translation>Ang bawat iskemang alam ng network, at kung sino ang tatanungin. Itinatabi ito katabi ng mga snapshot.</translation>
    </message>
    <message>
        <source>Every snapshot in the folder counts.</source>
        <translation>Binibilang ang bawat snapshot sa folder.</translation>
    </message>
    <message>
        <source>Expected since</source>
        <translation>Inaasahan mula</translation>
    </message>
    <message>
        <source>Files passed over</source>
        <translation>Mga file na nilaktawan</translation>
    </message>
    <message>
        <source>First product</source>
        <translation>Unang produkto</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Umalis na</translation>
    </message>
    <message>
        <source>Have reported</source>
        <translation>Nag-ulat na</translation>
    </message>
    <message>
        <source>How the ratios of all schemes of one kind have moved from quarter to quarter.</source>
        <translation>Paano gumalaw ang mga ratio ng lahat ng iskemang iisa ang uri mula kwarter hanggang kwarter.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>It cannot be read as a table. Save it as CSV in UTF-8.</source>
        <translation>Hindi ito mabasa bilang talahanayan. I-save ito bilang CSV sa UTF-8.</translation>
    </message>
    <message>
        <source>It does not hold the figures of exactly one scheme.</source>
        <translation>Hindi eksaktong isang iskema ang may halaga rito.</translation>
    </message>
    <message>
        <source>It is damaged. Ask the scheme to send it again.</source>
        <translation>Sira ito. Ipadalang muli sa iskema.</translation>
    </message>
    <message>
        <source>It is no snapshot of Coverbook: the column {column} is missing or of another kind.</source>
        <translation>Hindi ito snapshot ng Coverbook: kulang ang column na {column} o iba ang uri nito.</translation>
    </message>
    <message>
        <source>It is no snapshot: those end in .parquet.</source>
        <translation>Hindi ito snapshot: nagtatapos sa .parquet ang mga iyon.</translation>
    </message>
    <message>
        <source>It is of version {version}; this program reads {known}. {advice}</source>
        <translation>Nasa bersyong {version} ito; {known} ang binabasa ng program na ito. {advice}</translation>
    </message>
    <message>
        <source>Keep in the directory</source>
        <translation>Itabi sa direktoryo</translation>
    </message>
    <message>
        <source>Larger schemes weigh more here: all numerators over all denominators, in one currency.</source>
        <translation>Mas mabigat dito ang mas malalaking iskema: lahat ng numerator sa lahat ng denominator, sa iisang pera.</translation>
    </message>
    <message>
        <source>Last quarter reported</source>
        <translation>Huling kwarter na iniulat</translation>
    </message>
    <message>
        <source>Lies above</source>
        <translation>Mas mataas sa</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Ibabang quartile</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>No snapshot in {name} can be read. {file}: {why}</source>
        <translation>Walang mabasang snapshot sa {name}. {file}: {why}</translation>
    </message>
    <message>
        <source>No snapshot is of {name}. Known are: {known}</source>
        <translation>Walang snapshot ng {name}. Ang mga kilala: {known}</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Hindi pa nag-ulat</translation>
    </message>
    <message>
        <source>Not reported up to {quarter}</source>
        <translation>Hindi pa nag-ulat hanggang {quarter}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Tala</translation>
    </message>
    <message>
        <source>One among its like</source>
        <translation>Isa kasama ng mga kauri nito</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Sa paglipas ng panahon</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Nakahinto muna</translation>
    </message>
    <message>
        <source>Quarters lacking</source>
        <translation>Mga kulang na kwarter</translation>
    </message>
    <message>
        <source>Ratios of regions</source>
        <translation>Mga ratio ng mga rehiyon</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Nag-uulat</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Mga iskema</translation>
    </message>
    <message>
        <source>Schemes send snapshots of their figures, without any person. Put them into one folder and choose it here: they are compared with each other, and nothing is sent anywhere.</source>
        <translation>Nagpapadala ang mga iskema ng mga snapshot ng kanilang mga halaga, nang walang sinumang tao. Ilagay ang mga ito sa iisang folder at piliin ito rito: inihahambing ang mga ito sa isa&apos;t isa, at walang ipinadadala saanman.</translation>
    </message>
    <message>
        <source>Several schemes are called {name}. Give one of their ids: {ids}</source>
        <translation>May ilang iskemang {name} ang pangalan. Ibigay ang isa sa mga ID nila: {ids}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>Size of the scheme</source>
        <translation>Laki ng iskema</translation>
    </message>
    <message>
        <source>Snapshot of</source>
        <translation>Snapshot noong</translation>
    </message>
    <message>
        <source>Spark is not installed: pip install {extra}, or leave out --engine spark.</source>
        <translation>Hindi naka-install ang Spark: pip install {extra}, o alisin ang --engine spark.</translation>
    </message>
    <message>
        <source>Spark needs Java, which is not installed: install {package}, or leave out {option}.</source>
        <translation>Kailangan ng Spark ang Java, na hindi naka-install: i-install ang {package}, o alisin ang {option}.</translation>
    </message>
    <message>
        <source>The folder with the snapshots</source>
        <translation>Ang folder na may mga snapshot</translation>
    </message>
    <message>
        <source>The schemes of each country together: how many report, how many people they insure.</source>
        <translation>Ang mga iskema ng bawat bansa nang magkakasama: ilan ang nag-uulat, ilang tao ang sineseguro nila.</translation>
    </message>
    <message>
        <source>The whole scheme</source>
        <translation>Ang buong iskema</translation>
    </message>
    <message>
        <source>There are too few schemes like this one to compare it with.</source>
        <translation>Masyadong kaunti ang mga iskemang gaya nito para maihambing.</translation>
    </message>
    <message>
        <source>This line has more cells than there are headings. Give each column a heading.</source>
        <translation>Mas marami ang cell ng linyang ito kaysa mga pamagat. Bigyan ng pamagat ang bawat column.</translation>
    </message>
    <message>
        <source>This scheme</source>
        <translation>Ang iskemang ito</translation>
    </message>
    <message>
        <source>This scheme has not sent a snapshot yet.</source>
        <translation>Hindi pa nagpapadala ng snapshot ang iskemang ito.</translation>
    </message>
    <message>
        <source>Under 1,000 members</source>
        <translation>Wala pang 1,000 miyembro</translation>
    </message>
    <message>
        <source>Under 3 years</source>
        <translation>Wala pang 3 taon</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Itaas na quartile</translation>
    </message>
    <message>
        <source>What lies in the folder and does not count, and what to do about it.</source>
        <translation>Ang nasa folder na hindi binibilang, at ang dapat gawin.</translation>
    </message>
    <message>
        <source>What rests on fewer than {fewest} schemes is not told, for a scheme could be recognised in it.</source>
        <translation>Hindi sinasabi ang nakabatay sa wala pang {fewest} iskema, dahil maaaring makilala roon ang isang iskema.</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Kung saan ito kumikilos</translation>
    </message>
    <message>
        <source>Where one scheme lies among those like it, now and over the last quarters.</source>
        <translation>Kung nasaan ang isang iskema kasama ng mga kauri nito, ngayon at sa mga huling kwarter.</translation>
    </message>
    <message>
        <source>Where the middle half of the schemes lie that have the same type of product.</source>
        <translation>Kung nasaan ang gitnang kalahati ng mga iskemang pareho ang uri ng produkto.</translation>
    </message>
    <message>
        <source>Who was to have reported by now, and has not.</source>
        <translation>Ang dapat nang nag-ulat ngayon, ngunit hindi pa.</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>Bakit hindi ito binibilang</translation>
    </message>
    <message>
        <source>quarter {quarter}, as of {day}</source>
        <translation>kwarter {quarter}, ayon sa {day}</translation>
    </message>
    <message>
        <source>{engine} could not answer: {why}</source>
        <translation>Hindi nakasagot ang {engine}: {why}</translation>
    </message>
    <message>
        <source>{figure}: {type}, {participation}</source>
        <translation>{figure}: {type}, {participation}</translation>
    </message>
    <message>
        <source>{given} is no day. Write it as 2026-01-31.</source>
        <translation>Hindi araw ang {given}. Isulat na 2026-01-31.</translation>
    </message>
    <message>
        <source>{given} is no status. Write one of: {known}</source>
        <translation>Hindi katayuan ang {given}. Isulat ang isa sa: {known}</translation>
    </message>
    <message>
        <source>{name} cannot be used: {why}</source>
        <translation>Hindi magamit ang {name}: {why}</translation>
    </message>
    <message>
        <source>{name} is empty. Put the snapshots of the schemes into it.</source>
        <translation>Walang laman ang {name}. Ilagay rito ang mga snapshot ng mga iskema.</translation>
    </message>
    <message>
        <source>{name} is kept in the directory.</source>
        <translation>Nakatabi sa direktoryo ang {name}.</translation>
    </message>
    <message>
        <source>{name} is no folder. Give the folder with the snapshots.</source>
        <translation>Hindi folder ang {name}. Ibigay ang folder na may mga snapshot.</translation>
    </message>
    <message>
        <source>{name} stands here twice. Leave one line.</source>
        <translation>Dalawang beses nakasulat dito ang {name}. Mag-iwan ng isang linya.</translation>
    </message>
    <message>
        <source>{name}: information brief</source>
        <translation>{name}: maikling ulat ng impormasyon</translation>
    </message>
    <message>
        <source>{type}, {participation}</source>
        <translation>{type}, {participation}</translation>
    </message>
    <message>
        <source>“Lies above” counts the schemes of its group with a smaller value. Whether more is better depends on the figure. The group is of the same age and size where that has {fewest} schemes or more.</source>
        <translation>Binibilang ng “Mas mataas sa” ang mga iskema ng grupo nito na mas maliit ang halaga. Nakasalalay sa sukat kung mas mabuti ang mas marami. Pareho ang edad at laki ng grupo kung may {fewest} iskema o higit pa ang ganoong grupo.</translation>
    </message>
</context>
<context>
    <name>Notice board</name>
    <message>
        <source>Ask us: {contact}</source>
        <translation>Magtanong sa amin: {contact}</translation>
    </message>
    <message>
        <source>Indicators for the notice board</source>
        <translation>Mga indikador para sa paskilan</translation>
    </message>
</context>
<context>
    <name>Open bills</name>
    <message>
        <source>An amount below nought was paid without a bill, or more than the bill said.</source>
        <translation>May halagang mas mababa sa sero na binayaran nang walang singil, o higit sa sabi ng singil.</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Mga singil</translation>
    </message>
    <message>
        <source>What others owe us, by age</source>
        <translation>Utang ng iba sa amin, ayon sa tagal</translation>
    </message>
    <message>
        <source>What others owe us, one by one</source>
        <translation>Utang ng iba sa amin, isa-isa</translation>
    </message>
    <message>
        <source>What we owe, bill by bill</source>
        <translation>Utang namin, bawat singil</translation>
    </message>
    <message>
        <source>What we owe, by supplier and age</source>
        <translation>Utang namin, ayon sa supplier at tagal</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message numerus="yes">
        <source>%n conflicts wait for a person: see `coverbook conflicts`.</source>
        <translation>
            <numerusform>%n salungatan ang naghihintay ng tao: tingnan ang `coverbook conflicts`.</numerusform>
            <numerusform>%n salungatan ang naghihintay ng tao: tingnan ang `coverbook conflicts`.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves taken in.</source>
        <translation>
            <numerusform>%n save ang ipinasok.</numerusform>
            <numerusform>%n save ang ipinasok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves taken in; new in this book: {laptops}.</source>
        <translation>
            <numerusform>%n save ang ipinasok; bago sa aklat na ito: {laptops}.</numerusform>
            <numerusform>%n save ang ipinasok; bago sa aklat na ito: {laptops}.</numerusform>
        </translation>
    </message>
    <message>
        <source>After this packet, this book and that of {laptop} would have the same saves and not the same records, so nothing was taken in. Verify both; then let one of the two laptops go on with a copy of the other&apos;s file.</source>
        <translation>Pagkatapos ng paketeng ito, magiging pareho ang mga save ng aklat na ito at ng aklat ng {laptop}, ngunit hindi ang mga rekord, kaya walang ipinasok. Beripikahin ang dalawa; saka ipagpatuloy ang isa sa dalawang laptop gamit ang kopya ng file ng isa.</translation>
    </message>
    <message>
        <source>Everything in this packet is here already. Nothing was changed.</source>
        <translation>Narito na ang lahat ng nasa paketeng ito. Walang binago.</translation>
    </message>
    <message>
        <source>Make a packet…</source>
        <translation>Gumawa ng pakete…</translation>
    </message>
    <message>
        <source>No laptop {code} has written in this book. Those that have: {known}.</source>
        <translation>Walang laptop na {code} na sumulat sa aklat na ito. Ang mga sumulat na: {known}.</translation>
    </message>
    <message>
        <source>Nothing was ever saved in this book, so there is nothing to take to another laptop.</source>
        <translation>Wala pang na-save sa aklat na ito, kaya walang madadala sa ibang laptop.</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>Ibang mga laptop</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Mga pakete</translation>
    </message>
    <message>
        <source>Take a packet in…</source>
        <translation>Magpasok ng pakete…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Ipasok ito</translation>
    </message>
    <message>
        <source>Takes what was written here to another laptop, and brings in what was written there.</source>
        <translation>Dinadala sa ibang laptop ang isinulat dito, at ipinapasok ang isinulat doon.</translation>
    </message>
    <message>
        <source>Taking in what the other laptop wrote</source>
        <translation>Ipinapasok ang isinulat ng ibang laptop</translation>
    </message>
    <message>
        <source>The key of this laptop was changed, and others would take its packets for forged. Put its file device.json back from a backup, or remove it: then this laptop is a new one.</source>
        <translation>Binago ang susi ng laptop na ito, at ituturing ng iba na peke ang mga pakete nito. Ibalik ang file nitong device.json mula sa backup, o alisin ito: magiging bagong laptop na ito.</translation>
    </message>
    <message>
        <source>This book is locked, and the packet is not. Lock the book on the other laptop with the same keys, then make the packet once more.</source>
        <translation>Naka-lock ang aklat na ito, at hindi naka-lock ang pakete. I-lock ang aklat sa kabilang laptop gamit ang parehong mga susi, saka gawin muli ang pakete.</translation>
    </message>
    <message>
        <source>This is no packet of Coverbook. Choose a file that ends in .packet.</source>
        <translation>Hindi ito pakete ng Coverbook. Pumili ng file na nagtatapos sa .packet.</translation>
    </message>
    <message>
        <source>This laptop has no key to sign with. Start Coverbook on it once, then try again.</source>
        <translation>Walang susing panlagda ang laptop na ito. Buksan ang Coverbook dito nang isang beses, saka subukan muli.</translation>
    </message>
    <message>
        <source>This laptop has written nothing in this book yet, so it has nothing to tell.</source>
        <translation>Wala pang isinusulat ang laptop na ito sa aklat na ito, kaya wala itong masasabi.</translation>
    </message>
    <message>
        <source>This packet goes on from saves that never came here: {saves}. Take in the packet that was made before it, or let {laptop} make one for this laptop.</source>
        <translation>Kasunod ang paketeng ito ng mga save na hindi dumating dito: {saves}. Ipasok ang paketeng ginawa bago nito, o pagawain ang {laptop} ng isa para sa laptop na ito.</translation>
    </message>
    <message>
        <source>This packet is damaged, cut short, or was changed. Nothing was taken in; make it once more.</source>
        <translation>Sira, putol o binago ang paketeng ito. Walang ipinasok; gawin itong muli.</translation>
    </message>
    <message>
        <source>This packet is locked with another key than this book. Let both laptops have the book with the same keys: restore a backup of the one whose key was renewed last.</source>
        <translation>Naka-lock ang paketeng ito sa ibang susi kaysa aklat na ito. Dapat parehong susi ang gamit ng dalawang laptop sa aklat: i-restore ang backup ng laptop na huling pinalitan ang susi.</translation>
    </message>
    <message>
        <source>This packet is of another book. Laptops share a book when one of them began with a copy of the other&apos;s.</source>
        <translation>Sa ibang aklat ang paketeng ito. Magkasama sa isang aklat ang mga laptop kung ang isa ay nagsimula sa kopya ng aklat ng isa.</translation>
    </message>
    <message>
        <source>This packet was made before {quarter} was reopened here ({save}). Let {laptop} take in a packet of this laptop first, and make a new one.</source>
        <translation>Ginawa ang paketeng ito bago muling binuksan dito ang {quarter} ({save}). Ipapasok muna sa {laptop} ang isang pakete ng laptop na ito, saka gumawa ng bago.</translation>
    </message>
    <message>
        <source>This packet was made by a laptop that has never written in this book, so it is not trusted.</source>
        <translation>Ginawa ang paketeng ito ng laptop na hindi pa kailanman sumulat sa aklat na ito, kaya hindi ito pinagkakatiwalaan.</translation>
    </message>
    <message>
        <source>This packet was made by a newer Coverbook. Install the newest version to take it in.</source>
        <translation>Mas bagong Coverbook ang gumawa ng paketeng ito. I-install ang pinakabagong bersyon para maipasok ito.</translation>
    </message>
    <message>
        <source>This packet would change what was true in a quarter that is closed here, so nothing was taken in. Let the manager reopen the quarter, then take it in.</source>
        <translation>Babaguhin ng paketeng ito ang totoo sa isang kwarter na sarado na rito, kaya walang ipinasok. Pabuksan muli sa manager ang kwarter, saka ipasok ito.</translation>
    </message>
    <message>
        <source>Two laptops have written one code in two ways, {code} and {other}, so it is not known whether they mean the same. Take back one of the two there, then make the packet once more.</source>
        <translation>Isinulat ng dalawang laptop ang isang code sa dalawang paraan, {code} at {other}, kaya hindi alam kung iisa ang ibig sabihin. Bawiin doon ang isa sa dalawa, saka gawin muli ang pakete.</translation>
    </message>
    <message>
        <source>Two laptops write under the code {code} ({one}, {other}), so their numbers and receipts cannot be told apart. On one of them put back the backup from before, choose another code, and enter again what it had written.</source>
        <translation>Dalawang laptop ang sumusulat sa code na {code} ({one}, {other}), kaya hindi mapaghiwalay ang mga numero at resibo nila. Sa isa sa mga ito, ibalik ang backup mula sa dati, pumili ng ibang code, at ipasok muli ang naisulat nito.</translation>
    </message>
    <message>
        <source>What was written here would change what was true in a quarter that is closed on {laptop}, so nothing was taken in. Let the manager reopen the quarter there, and make a new packet.</source>
        <translation>Babaguhin ng isinulat dito ang totoo sa isang kwarter na sarado na sa {laptop}, kaya walang ipinasok. Pabuksan muli sa manager ang kwarter doon, saka gumawa roon ng bagong pakete.</translation>
    </message>
    <message>
        <source>Where shall the packet go?</source>
        <translation>Saan pupunta ang pakete?</translation>
    </message>
    <message>
        <source>Which packet came?</source>
        <translation>Aling pakete ang dumating?</translation>
    </message>
    <message>
        <source>{code} and {other} are one laptop. Choose {other} again on it, and make the packet once more.</source>
        <translation>Iisang laptop ang {code} at {other}. Piliin muli ang {other} sa laptop na iyon, at gawin muli ang pakete.</translation>
    </message>
    <message numerus="yes">
        <source>{maker} brings %n saves, written by {users}: {rows}. Shall they come in?</source>
        <translation>
            <numerusform>May dalang %n save ang {maker} (sumulat: {users}): {rows}. Ipapasok ba?</numerusform>
            <numerusform>May dalang %n save ang {maker} (sumulat: {users}): {rows}. Ipapasok ba ang mga ito?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} holds %n saves. Take it to the other laptop.</source>
        <translation>
            <numerusform>%n save ang nasa {name}. Dalhin ito sa kabilang laptop.</numerusform>
            <numerusform>%n save ang nasa {name}. Dalhin ito sa kabilang laptop.</numerusform>
        </translation>
    </message>
    <message>
        <source>{save} is another save here than in the packet: laptop {device} went on from an older copy of the book, or two laptops write under its code. Put the newest copy back on one of them, and enter again there what it has written since, under a code of its own.</source>
        <translation>Iba ang save na {save} dito kaysa sa nasa pakete: nagpatuloy ang laptop na {device} mula sa mas lumang kopya ng aklat, o dalawang laptop ang sumusulat sa code nito. Ibalik sa isa sa mga ito ang pinakabagong kopya, at ipasok muli roon, sa sarili nitong code, ang naisulat nito mula noon.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n papers are laid out</source>
        <translation>
            <numerusform>%n papel ang nakahanda</numerusform>
            <numerusform>%n papel ang nakahanda</numerusform>
        </translation>
    </message>
    <message>
        <source>A file each…</source>
        <translation>Tig-isang file…</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>Kasinlapad ng window (Ctrl+0)</translation>
    </message>
    <message>
        <source>Click a line that has a code to see how it was reached.</source>
        <translation>I-click ang linyang may code para makita kung paano ito nakuha.</translation>
    </message>
    <message>
        <source>Each in their own language</source>
        <translation>Bawat isa sa sarili niyang wika</translation>
    </message>
    <message>
        <source>In which folder shall there be a file for each?</source>
        <translation>Saang folder ilalagay ang tig-isang file?</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Mas malaki (Ctrl++)</translation>
    </message>
    <message>
        <source>Made from the file at save {save} · printed on {day} at {time}</source>
        <translation>Ginawa mula sa file sa save na {save} · na-print noong {day} nang {time}</translation>
    </message>
    <message>
        <source>Name, date, signature</source>
        <translation>Pangalan, petsa, lagda</translation>
    </message>
    <message>
        <source>Next page (PgDown)</source>
        <translation>Susunod na pahina (PgDown)</translation>
    </message>
    <message>
        <source>No font here has all letters of {words}: “?” stands in the place of the others.</source>
        <translation>Walang font dito na may lahat ng letra ng {words}: “?” ang nasa lugar ng iba.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Choose a folder of your own.</source>
        <translation>Walang maisusulat sa {folder}. Pumili ng sarili mong folder.</translation>
    </message>
    <message>
        <source>Nothing to draw yet: no value is known.</source>
        <translation>Wala pang maiguguhit: walang alam na halaga.</translation>
    </message>
    <message>
        <source>Page before (PgUp)</source>
        <translation>Naunang pahina (PgUp)</translation>
    </message>
    <message>
        <source>Page {page} of {last}</source>
        <translation>Pahina {page} ng {last}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Laki ng papel</translation>
    </message>
    <message>
        <source>Save the pages</source>
        <translation>I-save ang mga pahina</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Mas maliit (Ctrl+-)</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space, then save again.</source>
        <translation>Puno ang disk: walang na-save. Magbakante ng espasyo, saka i-save muli.</translation>
    </message>
    <message>
        <source>The figures of this paper as a table, in CSV. SHA-256: {digest}</source>
        <translation>Ang mga halaga ng papel na ito bilang table, sa CSV. SHA-256: {digest}</translation>
    </message>
    <message>
        <source>The figures of this paper for programs, as JSON. SHA-256: {digest}</source>
        <translation>Ang mga halaga ng papel na ito para sa mga program, sa JSON. SHA-256: {digest}</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on, then print again.</source>
        <translation>Hindi tinanggap ng printer ang mga pahina. Tingnan kung bukas ito, saka mag-print muli.</translation>
    </message>
    <message>
        <source>There is nobody for whom this paper could be made.</source>
        <translation>Walang taong magagawan ng papel na ito.</translation>
    </message>
    <message>
        <source>These pages cannot be shown any more. Make them again.</source>
        <translation>Hindi na maipapakita ang mga pahinang ito. Gawin muli.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>pahina {page} ng {pages}</translation>
    </message>
    <message>
        <source>plan {share}</source>
        <translation>plano {share}</translation>
    </message>
    <message>
        <source>{name} cannot be written over. Close it where it is open, or choose another name.</source>
        <translation>Hindi mapatungan ang {name}. Isara ito kung saan ito bukas, o pumili ng ibang pangalan.</translation>
    </message>
    <message>
        <source>{name} could not be written there. Choose another name or folder, or check the disk.</source>
        <translation>Hindi naisulat doon ang {name}. Pumili ng ibang pangalan o folder, o tingnan ang disk.</translation>
    </message>
    <message>
        <source>{name} was not written: there is no folder {folder}. Make it first, or choose another.</source>
        <translation>Hindi naisulat ang {name}: walang folder na {folder}. Gawin muna ito, o pumili ng iba.</translation>
    </message>
    <message>
        <source>{words} and more</source>
        <translation>{words} at iba pa</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>For whom</source>
        <translation>Para kanino</translation>
    </message>
    <message>
        <source>There is no paper.</source>
        <translation>Walang papel.</translation>
    </message>
</context>
<context>
    <name>Participation</name>
    <message>
        <source>Automatic</source>
        <translation>Awtomatiko</translation>
    </message>
    <message>
        <source>Compulsory</source>
        <translation>Sapilitan</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Kusang-loob</translation>
    </message>
</context>
<context>
    <name>Partner form</name>
    <message>
        <source>As the partner&apos;s statement prints it: income and expenses both without a minus.</source>
        <translation>Gaya ng nasa pahayag ng katuwang: walang minus ang kita at ang gastos.</translation>
    </message>
    <message>
        <source>Leave empty for what is shared by all of them.</source>
        <translation>Iwang blangko para sa pinagsasaluhan ng lahat.</translation>
    </message>
</context>
<context>
    <name>Partner role</name>
    <message>
        <source>Administrator</source>
        <translation>Tagapangasiwa</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Ahente</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bangko</translation>
    </message>
    <message>
        <source>Care provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Tagaseguro</translation>
    </message>
    <message>
        <source>Reinsurer</source>
        <translation>Reinsurer</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Can open the book and look; gets a role from you.</source>
        <translation>Makapagbubukas ng aklat at makatitingin; ikaw ang nagbibigay ng tungkulin.</translation>
    </message>
    <message>
        <source>Do this when somebody has left who may have copied the key: the whole book is written anew under another one. Passwords and recovery sheet stay as they are. Backups and copies keep the former key.</source>
        <translation>Gawin ito kapag may umalis na maaaring kumopya ng susi: isusulat muli ang buong aklat sa ibang susi. Mananatili ang mga password at recovery sheet. Mananatili sa mga backup at kopya ang dating susi.</translation>
    </message>
    <message>
        <source>Everybody who has this file can open it. Once it is protected, nothing in it can be read without a name and a password. You become its administrator. If all passwords and the recovery sheet are lost, nobody can open it any more.</source>
        <translation>Mabubuksan ng lahat ng may file na ito. Kapag naprotektahan, walang mababasa rito nang walang pangalan at password. Ikaw ang magiging administrador nito. Kung mawala ang lahat ng password at ang recovery sheet, wala nang makapagbubukas nito.</translation>
    </message>
    <message>
        <source>Give a first password.</source>
        <translation>Magbigay ng unang password.</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>Naitabi ko na ang code</translation>
    </message>
    <message>
        <source>It opens the book when every password is lost, and it is shown only now. Save the sheet, print it, keep the paper where nobody else finds it, and delete the file of the sheet.</source>
        <translation>Binubuksan nito ang aklat kapag nawala ang lahat ng password, at ngayon lang ito ipapakita. I-save ang sheet, i-print, itabi ang papel kung saan walang ibang makakakita, at burahin ang file ng sheet.</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Wika ng sheet</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Gumawa ng bagong code</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Ang aking password</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Bagong recovery code</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>Hindi na nagtatrabaho rito</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Walang tungkulin</translation>
    </message>
    <message>
        <source>Only you know it. Several words in a row are easily kept in mind.</source>
        <translation>Ikaw lang ang nakaaalam. Madaling tandaan ang ilang salitang magkakasunod.</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protektahan</translation>
    </message>
    <message>
        <source>Protect this book</source>
        <translation>Protektahan ang aklat na ito</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>Palitan ang susi</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>I-save ang recovery sheet</translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation>I-save ang sheet bilang PDF…</translation>
    </message>
    <message>
        <source>The book is written anew under another key.</source>
        <translation>Isusulat muli ang aklat sa ibang susi.</translation>
    </message>
    <message>
        <source>The former recovery sheet still opens what was copied before: destroy it, and renew the key if somebody has seen it.</source>
        <translation>Mabubuksan pa rin ng dating recovery sheet ang mga kinopya noon: sirain ito, at palitan ang susi kung may ibang nakakita nito.</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Ang recovery code</translation>
    </message>
    <message>
        <source>Without a new password the one there is stays. What was saved stays under this name.</source>
        <translation>Kung walang bagong password, mananatili ang dati. Mananatili sa pangalang ito ang na-save.</translation>
    </message>
    <message>
        <source>Write the book anew</source>
        <translation>Isulat muli ang aklat</translation>
    </message>
    <message>
        <source>You give the first password; the person can change it afterwards.</source>
        <translation>Ikaw ang nagbibigay ng unang password; mababago ito ng tao pagkatapos.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Nabago na ang password mo.</translation>
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
        <translation>Hindi na makapag-sign in si {name}.</translation>
    </message>
    <message>
        <source>{name} is in the list already. Choose that line to change it.</source>
        <translation>Nasa listahan na si {name}. Piliin ang linyang iyon para baguhin.</translation>
    </message>
    <message>
        <source>{name} is now: {role}.</source>
        <translation>Si {name} na ngayon ay: {role}.</translation>
    </message>
</context>
<context>
    <name>Person form</name>
    <message>
        <source>A year alone, or an age, is kept as an estimated date.</source>
        <translation>Kung taon lang o edad, itinatabi ito bilang tinatayang petsa.</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Ipinanganak noong</translation>
    </message>
    <message>
        <source>Kind of identity paper</source>
        <translation>Uri ng ID</translation>
    </message>
    <message>
        <source>Language of their papers</source>
        <translation>Wika ng mga papel niya</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Isinama sa</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Numero ng ID</translation>
    </message>
    <message>
        <source>The birth date is estimated</source>
        <translation>Tinaya lang ang petsa ng kapanganakan</translation>
    </message>
</context>
<context>
    <name>Person paper</name>
    <message>
        <source>Backups, exported tables and printed papers may hold the same; the file does not list them.</source>
        <translation>Maaaring nasa mga backup, na-export na talahanayan at naka-print na papel din ito; hindi nakalista sa file ang mga iyon.</translation>
    </message>
    <message>
        <source>The program does not keep who has looked at these records.</source>
        <translation>Hindi itinatabi ng program kung sino ang tumingin sa mga rekord na ito.</translation>
    </message>
    <message>
        <source>What happened to others under a policy of this person is theirs and is not on this paper.</source>
        <translation>Ang nangyari sa iba sa polisiya ng taong ito ay sa kanila at wala sa papel na ito.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>As it was</source>
        <translation>Gaya ng dati</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Ayon sa plano</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Palagay</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Mga palagay</translation>
    </message>
    <message>
        <source>Balance sheet, planned</source>
        <translation>Balanse, ayon sa plano</translation>
    </message>
    <message>
        <source>Cash flow statement, planned</source>
        <translation>Pahayag ng daloy ng cash, ayon sa plano</translation>
    </message>
    <message>
        <source>Income statement, planned</source>
        <translation>Pahayag ng kita, ayon sa plano</translation>
    </message>
    <message>
        <source>Indicators, planned</source>
        <translation>Mga indikador, ayon sa plano</translation>
    </message>
    <message>
        <source>Liquidity: cash and investments over a quarter of the year&apos;s claims paid and expenses.</source>
        <translation>Likididad: cash at puhunan sa bawat sangkapat ng binayarang claim at gastos ng taon.</translation>
    </message>
    <message>
        <source>New insured persons</source>
        <translation>Mga bagong taong nakaseguro</translation>
    </message>
    <message>
        <source>Other income stays as it was; reinsurance takes the same part of earned premium.</source>
        <translation>Mananatili sa dati ang ibang kita; parehong bahagi ng kinitang premium ang kukunin ng reinsurance.</translation>
    </message>
    <message>
        <source>Planned less target</source>
        <translation>Plano bawas target</translation>
    </message>
    <message>
        <source>Premium of a person insured for a year</source>
        <translation>Premium ng taong nakaseguro nang isang taon</translation>
    </message>
    <message>
        <source>What is unearned or owed grows as the premium does, claims reserves as the claims do.</source>
        <translation>Lumalaki ang hindi pa kinita o utang gaya ng premium, at ang mga reserba para sa claim gaya ng mga claim.</translation>
    </message>
    <message>
        <source>What the plan does not say is as it was in the twelve months before.</source>
        <translation>Ang hindi sinasabi ng plano ay gaya ng sa labindalawang buwan bago nito.</translation>
    </message>
    <message>
        <source>Where renewal does not apply, as many stay insured as there are.</source>
        <translation>Kung walang pag-renew, mananatiling nakaseguro ang lahat ng naroon.</translation>
    </message>
    <message>
        <source>how many years ahead</source>
        <translation>ilang taon sa hinaharap</translation>
    </message>
    <message>
        <source>{product} is not in it: {lacking} is not known. Enter it under Settings, Plans.</source>
        <translation>Wala rito ang {product}: hindi alam ang {lacking}. Ilagay ito sa Mga setting, Plano sa negosyo.</translation>
    </message>
</context>
<context>
    <name>Plan form</name>
    <message>
        <source>Incurred claims as a share of earned premium: 0.6 for 60 percent.</source>
        <translation>Nangyaring claim bilang bahagi ng kinitang premium: 0.6 para sa 60 porsiyento.</translation>
    </message>
    <message>
        <source>New insured persons in a year</source>
        <translation>Bagong taong nakaseguro sa isang taon</translation>
    </message>
    <message>
        <source>Of those insured when a year begins, the share who stay: 0.85 for 85 percent.</source>
        <translation>Sa mga nakaseguro sa simula ng taon, ang bahaging mananatili: 0.85 para sa 85 porsiyento.</translation>
    </message>
    <message>
        <source>Operating expenses in a year</source>
        <translation>Gastos sa operasyon sa isang taon</translation>
    </message>
    <message>
        <source>The assumptions hold from this day on, until others do.</source>
        <translation>May bisa ang mga palagay mula sa araw na ito, hanggang may pumalit.</translation>
    </message>
    <message>
        <source>With the product&apos;s part of what all products share, without reinsurance.</source>
        <translation>Kasama ang bahagi ng produkto sa pinagsasaluhan ng lahat ng produkto, walang reinsurance.</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>A claim belongs to the day of its event. One that is reported is reserved with its latest estimate until it is paid or rejected; for those not yet reported each product has the method that stands below.</source>
        <translation>Ang claim ay para sa araw ng pangyayari nito. Ang naiulat na claim ay nirereserbahan ayon sa huling taya hanggang mabayaran o tanggihan; para sa mga hindi pa naiuulat, may paraan ang bawat produkto na nasa ibaba.</translation>
    </message>
    <message>
        <source>Accounting principles</source>
        <translation>Mga prinsipyo sa accounting</translation>
    </message>
    <message>
        <source>All reserves are gross of reinsurance; what reinsurers owe of them is an asset of its own.</source>
        <translation>Buo ang lahat ng reserba, hindi bawas ang reinsurance; hiwalay na ari-arian ang utang ng mga reinsurer dito.</translation>
    </message>
    <message>
        <source>Donations never enter net income and never make an expense smaller; they stand after it.</source>
        <translation>Hindi kailanman kasama ang mga donasyon sa netong kita at hindi nila binabawasan ang gastos; nakalagay ang mga ito pagkatapos nito.</translation>
    </message>
    <message>
        <source>Equipment and the cost of development are charged over their useful life, in equal parts by schedule.</source>
        <translation>Ang kagamitan at ang gastos sa pagbuo ay itinatala sa haba ng gamit ng mga ito, sa pantay na bahagi ayon sa iskedyul.</translation>
    </message>
    <message>
        <source>Investments stand at what was paid for them; interest accrues day by day, a share of profit when it is paid.</source>
        <translation>Nakatala ang mga puhunan sa ibinayad para sa mga ito; araw-araw naiipon ang interes, at ang bahagi sa tubo ay kapag nabayaran.</translation>
    </message>
    <message>
        <source>Loan today</source>
        <translation>Utang ngayon</translation>
    </message>
    <message>
        <source>Money is booked when it is owed or earned, not when it is paid, in one currency ({currency}); the fiscal year begins in month {month}.</source>
        <translation>Itinatala ang pera kapag naging utang o kinita, hindi kapag nabayaran, sa isang pera ({currency}); nagsisimula ang taon ng pananalapi sa buwan {month}.</translation>
    </message>
    <message>
        <source>No policy covers this person.</source>
        <translation>Walang polisiyang sumasakop sa taong ito.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Paunawa</translation>
    </message>
    <message>
        <source>Of takaful products the operator&apos;s charges are an expense; the surplus is shared as the model says.</source>
        <translation>Sa mga produktong takaful, gastos ang singil ng operator; hinahati ang sobra ayon sa sinasabi ng modelo.</translation>
    </message>
    <message>
        <source>Of the reserves so much is taken to be payable within three months, as the scheme has set it.</source>
        <translation>Sa mga reserba, ganito ang itinuturing na mababayaran sa loob ng tatlong buwan, ayon sa itinakda ng iskema.</translation>
    </message>
    <message>
        <source>One joins</source>
        <translation>May sumasali</translation>
    </message>
    <message>
        <source>One leaves</source>
        <translation>May umaalis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>Premium is written on the day it falls due while the policy is in force, and earned over the days it covers. What is not yet earned is the unearned premium reserve. Membership fees are other income.</source>
        <translation>Naisusulat ang premium sa takdang araw nito habang may bisa ang polisiya, at kinikita sa mga araw na sakop nito. Ang hindi pa kinikita ay ang reserba para sa hindi pa kinitang premium. Ibang kita ang mga bayad sa pagsapi.</translation>
    </message>
    <message>
        <source>Premium of the term</source>
        <translation>Premium ng termino</translation>
    </message>
    <message>
        <source>Premium receivable is what fell due and was not paid; what is owed for over 180 days is reported as doubtful.</source>
        <translation>Ang sisingiling premium ay ang dumating na ang takda at hindi pa bayad; ang utang na higit sa 180 araw ay iniuulat na kaduda-duda.</translation>
    </message>
    <message>
        <source>Reserved of open claims</source>
        <translation>Nakareserba para sa mga bukas na claim</translation>
    </message>
    <message>
        <source>Savings today</source>
        <translation>Ipon ngayon</translation>
    </message>
    <message>
        <source>The figures of a closed quarter are frozen. What is found out later is booked in an open one; a quarter that is reopened says so, with the reason.</source>
        <translation>Naka-freeze ang mga halaga ng saradong kwarter. Ang natuklasan pagkatapos ay itinatala sa bukas na kwarter; sinasabi ng kwarter na muling binuksan na ganoon ito, kasama ang dahilan.</translation>
    </message>
    <message>
        <source>The scheme has not set which part of each reserve is payable within three months: the liquidity ratio is a rough measure.</source>
        <translation>Hindi pa itinatakda ng iskema kung aling bahagi ng bawat reserba ang mababayaran sa loob ng tatlong buwan: magaspang na sukat ang ratio ng likididad.</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hanggang</translation>
    </message>
    <message>
        <source>Who is covered</source>
        <translation>Sino ang sakop</translation>
    </message>
</context>
<context>
    <name>Policy form</name>
    <message>
        <source>Change the holder</source>
        <translation>Palitan ang may-hawak</translation>
    </message>
    <message>
        <source>Covered from</source>
        <translation>Saklaw mula</translation>
    </message>
    <message>
        <source>End a policy</source>
        <translation>Tapusin ang isang polisiya</translation>
    </message>
    <message>
        <source>End the policy</source>
        <translation>Tapusin ang polisiya</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Magtatapos sa</translation>
    </message>
    <message>
        <source>Give a policy another holder</source>
        <translation>Bigyan ang polisiya ng ibang may-hawak</translation>
    </message>
    <message>
        <source>Join on</source>
        <translation>Sasali sa</translation>
    </message>
    <message>
        <source>Last day covered</source>
        <translation>Huling araw ng saklaw</translation>
    </message>
    <message>
        <source>Leave empty for a group.</source>
        <translation>Iwang blangko para sa grupo.</translation>
    </message>
    <message>
        <source>Leave empty unless it ended early.</source>
        <translation>Iwang blangko maliban kung maagang natapos.</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Bilang ng tao</translation>
    </message>
    <message>
        <source>New term starts on</source>
        <translation>Simula ng bagong termino</translation>
    </message>
    <message>
        <source>Of a group that is counted, not named: how many there are in this term.</source>
        <translation>Para sa grupong binibilang, hindi pinangalanan: ilan sila sa terminong ito.</translation>
    </message>
    <message>
        <source>Of a group whose people are not listed by name.</source>
        <translation>Para sa grupong hindi nakalista ang pangalan ng mga tao.</translation>
    </message>
    <message>
        <source>Only of an exit learned of late: its day, in a quarter that was closed by then.</source>
        <translation>Para lang sa pag-alis na huli nang nalaman: ang araw nito, sa kwarter na sarado na noon.</translation>
    </message>
    <message>
        <source>Only of who joined after the policy began: the day from which the books count them.</source>
        <translation>Para lang sa sumali pagkatapos magsimula ang polisiya: ang araw kung kailan siya sinimulang bilangin ng mga aklat.</translation>
    </message>
    <message>
        <source>Only where its holder has died or leaves it.</source>
        <translation>Kung namatay lang o umalis dito ang may-hawak.</translation>
    </message>
    <message>
        <source>Person covered</source>
        <translation>Taong sakop</translation>
    </message>
    <message>
        <source>Policy to renew</source>
        <translation>Polisiyang ire-renew</translation>
    </message>
    <message>
        <source>Renew a policy</source>
        <translation>Mag-renew ng polisiya</translation>
    </message>
    <message>
        <source>Renews the policy</source>
        <translation>Nire-renew ang polisiya</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Magsisimula sa</translation>
    </message>
    <message>
        <source>Sum insured</source>
        <translation>Halagang nakaseguro</translation>
    </message>
    <message>
        <source>Take a person off a policy</source>
        <translation>Alisin ang tao sa polisiya</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Take on</source>
        <translation>Isali</translation>
    </message>
    <message>
        <source>Take people onto a policy</source>
        <translation>Isali ang mga tao sa polisiya</translation>
    </message>
    <message>
        <source>True last day</source>
        <translation>Tunay na huling araw</translation>
    </message>
    <message>
        <source>Usually the day after the old term ends.</source>
        <translation>Karaniwang ang araw pagkatapos ng dating termino.</translation>
    </message>
    <message>
        <source>Who holds the policy now</source>
        <translation>Sino na ang may-hawak ng polisiya</translation>
    </message>
    <message>
        <source>Why it ended early</source>
        <translation>Bakit maagang natapos</translation>
    </message>
</context>
<context>
    <name>Postings</name>
    <message>
        <source>Commission on premium ceded by treaty</source>
        <translation>Komisyon sa inilipat na premium ayon sa treaty</translation>
    </message>
    <message>
        <source>Fees received before they fall due</source>
        <translation>Mga singil na natanggap bago ang takda</translation>
    </message>
    <message>
        <source>Fees received long before they fall due</source>
        <translation>Mga singil na natanggap nang matagal bago ang takda</translation>
    </message>
    <message>
        <source>Interest on savings</source>
        <translation>Interes sa ipon</translation>
    </message>
    <message>
        <source>Membership fees due</source>
        <translation>Bayad sa pagsapi na dapat bayaran</translation>
    </message>
    <message>
        <source>Membership fees received</source>
        <translation>Natanggap na bayad sa pagsapi</translation>
    </message>
    <message>
        <source>Payments of claims</source>
        <translation>Mga bayad sa claim</translation>
    </message>
    <message>
        <source>Premium ceded by treaty</source>
        <translation>Inilipat na premium ayon sa treaty</translation>
    </message>
    <message>
        <source>Premiums due</source>
        <translation>Mga premium na dapat bayaran</translation>
    </message>
    <message>
        <source>Premiums received</source>
        <translation>Mga premium na natanggap</translation>
    </message>
    <message>
        <source>Premiums received before they fall due</source>
        <translation>Mga premium na natanggap bago ang takda</translation>
    </message>
    <message>
        <source>Premiums received long before they fall due</source>
        <translation>Mga premium na natanggap nang matagal bago ang takda</translation>
    </message>
    <message>
        <source>Received in advance, now due</source>
        <translation>Natanggap nang pauna, takda na ngayon</translation>
    </message>
    <message>
        <source>Received in advance, now due within three months</source>
        <translation>Natanggap nang pauna, takda na sa loob ng tatlong buwan</translation>
    </message>
    <message>
        <source>Refunds owed</source>
        <translation>Mga ibabalik na bayad</translation>
    </message>
    <message>
        <source>Refunds paid</source>
        <translation>Mga ibinalik na bayad</translation>
    </message>
    <message>
        <source>Savings paid in</source>
        <translation>Ipong ipinasok</translation>
    </message>
    <message>
        <source>Savings paid out</source>
        <translation>Ipong inilabas</translation>
    </message>
    <message>
        <source>Share of claims borne by treaty</source>
        <translation>Bahagi ng mga claim na pinapasan ng treaty</translation>
    </message>
    <message>
        <source>Takaful operator&apos;s fee on contributions</source>
        <translation>Singil ng takaful operator sa mga kontribusyon</translation>
    </message>
    <message>
        <source>Taken back at exits, unpaid and unearned</source>
        <translation>Binawi sa pag-alis, di bayad at di kinita</translation>
    </message>
</context>
<context>
    <name>Premium</name>
    <message>
        <source>Earned over</source>
        <translation>Kinikita sa</translation>
    </message>
    <message>
        <source>Other parts of this premium</source>
        <translation>Ibang bahagi ng premium na ito</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Utang</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paraan ng bayad</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Binayaran noong</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>I-print ang resibo</translation>
    </message>
    <message>
        <source>{amount}, for the cover ended on {day}</source>
        <translation>{amount}, dahil natapos ang saklaw noong {day}</translation>
    </message>
</context>
<context>
    <name>Premium basis</name>
    <message>
        <source>For each dependant</source>
        <translation>Bawat umaasa</translation>
    </message>
    <message>
        <source>For each person</source>
        <translation>Bawat tao</translation>
    </message>
    <message>
        <source>For the policy</source>
        <translation>Para sa polisiya</translation>
    </message>
    <message>
        <source>Percentage of the loan</source>
        <translation>Porsiyento ng utang</translation>
    </message>
    <message>
        <source>Percentage of the sum insured</source>
        <translation>Porsiyento ng halagang nakaseguro</translation>
    </message>
</context>
<context>
    <name>Premium form</name>
    <message>
        <source>A refund or an advance that waits, or a premium that was paid.</source>
        <translation>Ibabalik na bayad o paunang bayad na naghihintay, o premium na binayaran.</translation>
    </message>
    <message>
        <source>Amount paid out</source>
        <translation>Halagang ibinigay</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>Halagang natanggap</translation>
    </message>
    <message>
        <source>Covers from</source>
        <translation>Sakop mula</translation>
    </message>
    <message>
        <source>Covers to</source>
        <translation>Sakop hanggang</translation>
    </message>
    <message>
        <source>Leave empty while it is not paid.</source>
        <translation>Iwang blangko habang hindi pa bayad.</translation>
    </message>
    <message>
        <source>Less than the premium is a part payment: the rest stays due. More is kept as an advance.</source>
        <translation>Bahagyang bayad ang mas mababa sa premium: mananatiling dapat bayaran ang natitira. Itatabi ang labis bilang paunang bayad.</translation>
    </message>
    <message>
        <source>Of a refund for an exit in a quarter that was closed by then: the day of it. Of parts of one premium that an exit cut short: the day it fell due.</source>
        <translation>Sa ibabalik dahil sa pag-alis sa kwarter na sarado na noon: ang araw ng pag-alis. Sa mga bahagi ng isang premium na pinaikli ng pag-alis: ang takdang araw nito.</translation>
    </message>
    <message>
        <source>Of credit life the loan, of life savings what is saved. Else leave it empty.</source>
        <translation>Sa seguro sa buhay ng nangutang, ang utang; sa ipon sa buhay, ang naiipon. Kung iba, iwang blangko.</translation>
    </message>
    <message>
        <source>Pay the refund</source>
        <translation>Ibigay ang ibabalik</translation>
    </message>
    <message>
        <source>Premium given back</source>
        <translation>Ibinabalik na premium</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>I-save ang resibo</translation>
    </message>
    <message>
        <source>The cover ended on {day}: {owed} of {whole} is owed.</source>
        <translation>Natapos ang saklaw noong {day}: {owed} ng {whole} ang utang.</translation>
    </message>
    <message>
        <source>Type any part of the member&apos;s name, of the policy or of the premium.</source>
        <translation>I-type ang alinmang bahagi ng pangalan ng miyembro, polisiya o premium.</translation>
    </message>
    <message>
        <source>Why it is given back</source>
        <translation>Bakit ibinabalik</translation>
    </message>
</context>
<context>
    <name>Premium kind</name>
    <message>
        <source>Membership fee</source>
        <translation>Bayad sa pagsapi</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Ibabalik</translation>
    </message>
</context>
<context>
    <name>Premium state</name>
    <message>
        <source>Due</source>
        <translation>Dapat bayaran</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Takda ngayon</translation>
    </message>
    <message>
        <source>Not owed</source>
        <translation>Hindi sisingilin</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Lampas sa takda</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bayad na</translation>
    </message>
    <message>
        <source>To be refunded</source>
        <translation>Ibabalik pa</translation>
    </message>
</context>
<context>
    <name>Premiums</name>
    <message>
        <source>A receipt, a code, or any part of a member&apos;s name</source>
        <translation>Resibo, code, o alinmang bahagi ng pangalan ng miyembro</translation>
    </message>
    <message>
        <source>No premium is due or paid.</source>
        <translation>Walang premium na dapat bayaran o bayad na.</translation>
    </message>
    <message>
        <source>No premium is due yet. Each policy brings its premium when it is written or renewed.</source>
        <translation>Wala pang premium na dapat bayaran. May dalang premium ang bawat polisiya kapag isinulat o ni-renew.</translation>
    </message>
</context>
<context>
    <name>Present value</name>
    <message>
        <source>&quot;{cell}&quot; is not a number from 0 to 9999</source>
        <translation>hindi numero mula 0 hanggang 9999 ang &quot;{cell}&quot;</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not an amount in this currency</source>
        <translation>hindi halaga sa perang ito ang &quot;{cell}&quot;</translation>
    </message>
    <message>
        <source>Give an amount, or a table of payments.</source>
        <translation>Magbigay ng halaga, o ng talahanayan ng mga bayad.</translation>
    </message>
    <message>
        <source>In years</source>
        <translation>Ilang taon pa</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Bayad</translation>
    </message>
    <message>
        <source>Payments to come</source>
        <translation>Mga bayad na darating</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>The whole is rounded once, so its parts may miss it by a little.</source>
        <translation>Isang beses lang ni-round ang kabuuan, kaya maaaring may kaunting pagkakaiba sa mga bahagi.</translation>
    </message>
    <message>
        <source>Value today</source>
        <translation>Halaga ngayon</translation>
    </message>
    <message>
        <source>Value today of payments to come</source>
        <translation>Halaga ngayon ng mga bayad na darating</translation>
    </message>
    <message>
        <source>a probability lies between 0 and 1; three quarters is 0.75</source>
        <translation>nasa pagitan ng 0 at 1 ang probabilidad; 0.75 ang tatlong sangkapat</translation>
    </message>
    <message>
        <source>how probable it is, 0 to 1; otherwise certain</source>
        <translation>gaano ito kaposible, 0 hanggang 1; kung wala, tiyak</translation>
    </message>
    <message>
        <source>in how many years; otherwise one</source>
        <translation>ilang taon pa; kung wala, isa</translation>
    </message>
    <message>
        <source>interest a year: 0.10 is ten percent</source>
        <translation>interes bawat taon: sampung porsiyento ang 0.10</translation>
    </message>
    <message>
        <source>it cannot be read; give a table in plain text (CSV, UTF-8)</source>
        <translation>hindi ito mabasa; magbigay ng talahanayan sa plain text (CSV, UTF-8)</translation>
    </message>
    <message>
        <source>many: a table of amount, probability, years</source>
        <translation>marami: talahanayan ng halaga, probabilidad, taon</translation>
    </message>
    <message>
        <source>the columns are: {columns}</source>
        <translation>ang mga column ay: {columns}</translation>
    </message>
    <message>
        <source>the row has more cells than columns; write 1000, not 1,000</source>
        <translation>mas marami ang cell ng hanay kaysa column; isulat ang 1000, hindi 1,000</translation>
    </message>
    <message>
        <source>what may be paid</source>
        <translation>ang maaaring ibayad</translation>
    </message>
</context>
<context>
    <name>Principle form</name>
    <message>
        <source>Answer</source>
        <translation>Sagot</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Tanong</translation>
    </message>
    <message>
        <source>What shows it, or what is to be done</source>
        <translation>Ano ang nagpapakita nito, o ano ang gagawin</translation>
    </message>
</context>
<context>
    <name>Principles</name>
    <message numerus="yes">
        <source>%n findings are open, of {whole} records.</source>
        <translation>
            <numerusform>%n puna ang bukas, sa {whole} rekord.</numerusform>
            <numerusform>%n puna ang bukas, sa {whole} rekord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Sinagot ng</translation>
    </message>
    <message>
        <source>Are claims held against those that the price counts on?</source>
        <translation>Inihahambing ba ang mga claim sa mga inaasahan ng presyo?</translation>
    </message>
    <message>
        <source>Are donations shown apart from what the scheme earns?</source>
        <translation>Ipinapakita bang hiwalay ang mga donasyon sa kinikita ng iskema?</translation>
    </message>
    <message>
        <source>Are the costs of microinsurance kept apart from those of the organisation&apos;s other work?</source>
        <translation>Hiwalay ba ang gastos ng microinsurance sa ibang gawain ng organisasyon?</translation>
    </message>
    <message>
        <source>Are the indicators told to members and partners regularly?</source>
        <translation>Regular bang sinasabi sa mga miyembro at katuwang ang mga indikador?</translation>
    </message>
    <message>
        <source>Assets of {amount} equal liabilities and equity.</source>
        <translation>Ang mga ari-ariang {amount} ay katumbas ng mga pananagutan at ekwidad.</translation>
    </message>
    <message>
        <source>Can the three statements be made, and do they balance?</source>
        <translation>Magagawa ba ang tatlong pahayag, at balanse ba ang mga ito?</translation>
    </message>
    <message>
        <source>Claims monitoring</source>
        <translation>Pagsubaybay sa claim</translation>
    </message>
    <message>
        <source>Client focus</source>
        <translation>Pagtuon sa kliyente</translation>
    </message>
    <message>
        <source>Do investments fall due when claims and costs have to be paid?</source>
        <translation>Dumarating ba sa takda ang mga puhunan kapag kailangang bayaran ang mga claim at gastos?</translation>
    </message>
    <message>
        <source>Do most beneficiaries get their money within thirty days?</source>
        <translation>Nakukuha ba ng karamihan sa mga benepisyaryo ang pera nila sa loob ng tatlumpung araw?</translation>
    </message>
    <message>
        <source>Do the checks find few doubtful records?</source>
        <translation>Kaunti ba ang kaduda-dudang rekord na nakikita ng mga pagsusuri?</translation>
    </message>
    <message>
        <source>Does management look at the claims figures every quarter?</source>
        <translation>Tinitingnan ba ng pamunuan ang mga halaga ng claim bawat kwarter?</translation>
    </message>
    <message>
        <source>Donations of {amount} in twelve months stand on a line of their own.</source>
        <translation>May sariling linya ang mga donasyong {amount} sa labindalawang buwan.</translation>
    </message>
    <message>
        <source>Financial statements</source>
        <translation>Mga pahayag sa pananalapi</translation>
    </message>
    <message>
        <source>Has an actuary said which data must be collected for each product?</source>
        <translation>Nasabi na ba ng actuary kung aling datos ang dapat tipunin para sa bawat produkto?</translation>
    </message>
    <message>
        <source>Has every complaint older than thirty days an answer?</source>
        <translation>May sagot ba ang bawat reklamong higit sa tatlumpung araw na?</translation>
    </message>
    <message>
        <source>Has every product the reserves that it needs?</source>
        <translation>May mga kailangang reserba ba ang bawat produkto?</translation>
    </message>
    <message>
        <source>Has nearly every claim its event, cause and loss?</source>
        <translation>May pangyayari, sanhi at pinsala ba ang halos bawat claim?</translation>
    </message>
    <message>
        <source>Has somebody with the skill reviewed the prices in the last two years?</source>
        <translation>Sinuri ba ng may kasanayan ang mga presyo sa huling dalawang taon?</translation>
    </message>
    <message>
        <source>Have managers and staff been trained in insurance?</source>
        <translation>Nasanay ba sa seguro ang mga manager at tauhan?</translation>
    </message>
    <message>
        <source>Have members been asked in the last year what they need?</source>
        <translation>Tinanong ba ang mga miyembro sa nakaraang taon kung ano ang kailangan nila?</translation>
    </message>
    <message>
        <source>Have the books been audited within the last year?</source>
        <translation>Na-audit ba ang mga aklat sa loob ng nakaraang taon?</translation>
    </message>
    <message>
        <source>Have the expenses of the period been entered?</source>
        <translation>Naipasok ba ang mga gastos ng panahon?</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Bahagya</translation>
    </message>
    <message>
        <source>Is it known what each product costs to run?</source>
        <translation>Alam ba kung magkano ang pagpapatakbo ng bawat produkto?</translation>
    </message>
    <message>
        <source>Is the birth date of nearly every insured person known?</source>
        <translation>Alam ba ang petsa ng kapanganakan ng halos bawat taong nakaseguro?</translation>
    </message>
    <message>
        <source>Is there a written policy on what may be invested where?</source>
        <translation>May nakasulat bang polisiya kung ano ang maaaring ipuhunan at saan?</translation>
    </message>
    <message>
        <source>Known of {part} of {whole} insured persons, {share}.</source>
        <translation>Alam sa {part} sa {whole} taong nakaseguro, {share}.</translation>
    </message>
    <message>
        <source>Lacking for: {products}.</source>
        <translation>Kulang para sa: {products}.</translation>
    </message>
    <message>
        <source>Nearly all means 95 percent, most means half.</source>
        <translation>Ang halos lahat ay 95 porsiyento, ang karamihan ay kalahati.</translation>
    </message>
    <message>
        <source>No claim was reported in the last twelve months.</source>
        <translation>Walang naiulat na claim sa huling labindalawang buwan.</translation>
    </message>
    <message>
        <source>No claim was settled in the last twelve months.</source>
        <translation>Walang naayos na claim sa huling labindalawang buwan.</translation>
    </message>
    <message>
        <source>No claims were reserved for a year ago.</source>
        <translation>Walang inireserba para sa mga claim noong isang taon.</translation>
    </message>
    <message>
        <source>No complaint is older than thirty days.</source>
        <translation>Walang reklamong higit sa tatlumpung araw na.</translation>
    </message>
    <message>
        <source>No person is insured by name.</source>
        <translation>Walang taong nakaseguro sa pangalan.</translation>
    </message>
    <message>
        <source>No product lacks a method for a reserve that it needs.</source>
        <translation>Walang produktong kulang ng paraan para sa kailangan nitong reserba.</translation>
    </message>
    <message>
        <source>Of what was reserved in the last four quarters, {share} was left over.</source>
        <translation>Sa inireserba sa huling apat na kwarter, {share} ang natira.</translation>
    </message>
    <message>
        <source>People answer under Settings, The nine principles. An answer is good for a year.</source>
        <translation>Sumasagot ang mga tao sa Mga setting, Ang siyam na prinsipyo. Isang taon ang bisa ng sagot.</translation>
    </message>
    <message>
        <source>Relevant and accurate data</source>
        <translation>Angkop at wastong datos</translation>
    </message>
    <message>
        <source>Separation of data</source>
        <translation>Paghihiwalay ng datos</translation>
    </message>
    <message>
        <source>Technical capacity</source>
        <translation>Kakayahang teknikal</translation>
    </message>
    <message>
        <source>There are vouchers on expenses.</source>
        <translation>May mga voucher sa gastos.</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>Wala pang produkto.</translation>
    </message>
    <message>
        <source>There is one product: all costs are its own.</source>
        <translation>Isa lang ang produkto: kanya ang lahat ng gastos.</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Pagiging bukas</translation>
    </message>
    <message>
        <source>Were the claims reserves of a year ago enough?</source>
        <translation>Sapat ba ang mga reserba para sa claim noong isang taon?</translation>
    </message>
    <message>
        <source>What products share is shared by a key that the scheme has chosen.</source>
        <translation>Ang pinagsasaluhan ng mga produkto ay hinahati ayon sa batayang pinili ng iskema.</translation>
    </message>
    <message>
        <source>What products share is shared by earned premium, for no other key was chosen.</source>
        <translation>Ang pinagsasaluhan ng mga produkto ay hinahati ayon sa kinitang premium, dahil walang ibang piniling batayan.</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Ang nagpapakita nito</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>hindi nasagot</translation>
    </message>
    <message>
        <source>people</source>
        <translation>mga tao</translation>
    </message>
    <message>
        <source>the book</source>
        <translation>ang aklat</translation>
    </message>
    <message>
        <source>{number}. {principle}</source>
        <translation>{number}. {principle}</translation>
    </message>
    <message>
        <source>{part} of {whole} claims of the last twelve months tell them, {share}.</source>
        <translation>{part} sa {whole} claim ng huling labindalawang buwan ang nagsasabi nito, {share}.</translation>
    </message>
    <message>
        <source>{part} of {whole} claims of the last twelve months, {share}.</source>
        <translation>{part} sa {whole} claim ng huling labindalawang buwan, {share}.</translation>
    </message>
    <message>
        <source>{part} of {whole} complaints are answered, {share}.</source>
        <translation>{part} sa {whole} reklamo ang nasagot, {share}.</translation>
    </message>
    <message>
        <source>{part} of {whole} products have a pricing table.</source>
        <translation>{part} sa {whole} produkto ang may talahanayan ng presyo.</translation>
    </message>
</context>
<context>
    <name>Product example</name>
    <message>
        <source>As much as was saved, at death</source>
        <translation>Kasinlaki ng naipon, sa pagkamatay</translation>
    </message>
    <message>
        <source>Cash for the nights in hospital</source>
        <translation>Cash para sa mga gabi sa ospital</translation>
    </message>
    <message>
        <source>Childbirth</source>
        <translation>Panganganak</translation>
    </message>
    <message>
        <source>Crop cover for a season</source>
        <translation>Saklaw ng pananim sa isang panahon</translation>
    </message>
    <message>
        <source>Death by accident</source>
        <translation>Pagkamatay sa aksidente</translation>
    </message>
    <message>
        <source>Death by illness or age</source>
        <translation>Pagkamatay sa sakit o katandaan</translation>
    </message>
    <message>
        <source>Death of an animal</source>
        <translation>Pagkamatay ng hayop</translation>
    </message>
    <message>
        <source>Funeral cover</source>
        <translation>Saklaw ng libing</translation>
    </message>
    <message>
        <source>Funeral of a child</source>
        <translation>Libing ng bata</translation>
    </message>
    <message>
        <source>Funeral of an adult</source>
        <translation>Libing ng matanda</translation>
    </message>
    <message>
        <source>Health cover</source>
        <translation>Saklaw sa kalusugan</translation>
    </message>
    <message>
        <source>Help with the funeral</source>
        <translation>Tulong sa libing</translation>
    </message>
    <message>
        <source>Life cover for a year</source>
        <translation>Saklaw sa buhay nang isang taon</translation>
    </message>
    <message>
        <source>Livestock cover</source>
        <translation>Saklaw sa hayupan</translation>
    </message>
    <message>
        <source>Loss of the harvest</source>
        <translation>Pagkawala ng ani</translation>
    </message>
    <message>
        <source>Payout by the index</source>
        <translation>Bayad ayon sa indeks</translation>
    </message>
    <message>
        <source>Stay in hospital</source>
        <translation>Pagkaospital</translation>
    </message>
    <message>
        <source>Visit and medicines</source>
        <translation>Konsulta at gamot</translation>
    </message>
    <message>
        <source>Weather index cover for a season</source>
        <translation>Saklaw na indeks ng panahon sa isang taniman</translation>
    </message>
    <message>
        <source>What is left of the loan</source>
        <translation>Ang natitira sa utang</translation>
    </message>
</context>
<context>
    <name>Product form</name>
    <message>
        <source>A ratio of earned premium: 0.7 for seventy percent.</source>
        <translation>Ratio ng kinitang premium: 0.7 para sa pitumpung porsiyento.</translation>
    </message>
    <message>
        <source>A share: 0.8 for eighty percent. Leave empty for the whole amount.</source>
        <translation>Bahagi: 0.8 para sa walumpung porsiyento. Iwang blangko para sa buong halaga.</translation>
    </message>
    <message>
        <source>Claims not reported yet</source>
        <translation>Mga claim na hindi pa naiuulat</translation>
    </message>
    <message>
        <source>Coinsurance, in percent</source>
        <translation>Coinsurance, sa porsiyento</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrata</translation>
    </message>
    <message>
        <source>Counts while fewer than ten claims are reported; 45 where left empty.</source>
        <translation>Ginagamit habang wala pang sampung claim ang naiulat; 45 kung iniwang blangko.</translation>
    </message>
    <message>
        <source>Days of grace to renew</source>
        <translation>Mga araw ng palugit para mag-renew</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>Deductible</translation>
    </message>
    <message>
        <source>Development by</source>
        <translation>Pagsulong bawat</translation>
    </message>
    <message>
        <source>Entry age</source>
        <translation>Edad ng pagpasok</translation>
    </message>
    <message>
        <source>Exit age</source>
        <translation>Edad ng pag-alis</translation>
    </message>
    <message>
        <source>Expected claims ratio</source>
        <translation>Inaasahang ratio ng claim</translation>
    </message>
    <message>
        <source>In percent: 10 for a tenth.</source>
        <translation>Sa porsiyento: 10 para sa ikasampu.</translation>
    </message>
    <message>
        <source>Leave empty where nothing is reported after the last month known.</source>
        <translation>Iwang blangko kung walang naiuulat pagkatapos ng huling buwang alam.</translation>
    </message>
    <message>
        <source>Limit for each claim</source>
        <translation>Limitasyon bawat claim</translation>
    </message>
    <message>
        <source>Limit for each year</source>
        <translation>Limitasyon bawat taon</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Uri ng seguro</translation>
    </message>
    <message>
        <source>Of a takaful product; the operator has the rest. Empty: all is the participants&apos;.</source>
        <translation>Kung produktong takaful; sa operator ang natitira. Blangko: sa mga kalahok ang lahat.</translation>
    </message>
    <message>
        <source>Of the contributions: it is owed to the operator as they fall due, and an expense.</source>
        <translation>Sa mga kontribusyon: utang ito sa operator pagdating ng takda, at isang gastos.</translation>
    </message>
    <message>
        <source>Participants&apos; share of the surplus, in percent</source>
        <translation>Bahagi ng mga kalahok sa sobra, sa porsiyento</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Paglahok</translation>
    </message>
    <message>
        <source>Portion of open claims reserved</source>
        <translation>Bahagi ng bukas na claim na nakareserba</translation>
    </message>
    <message>
        <source>Premium is earned</source>
        <translation>Kinikita ang premium</translation>
    </message>
    <message>
        <source>Tail factor</source>
        <translation>Tail factor</translation>
    </message>
    <message>
        <source>Takaful operator&apos;s fee, in percent</source>
        <translation>Singil ng takaful operator, sa porsiyento</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>Termino sa buwan</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Mga kondisyon</translation>
    </message>
    <message>
        <source>Usual days from event to report</source>
        <translation>Karaniwang araw mula pangyayari hanggang ulat</translation>
    </message>
    <message>
        <source>Usual days from payment to receipt</source>
        <translation>Karaniwang araw mula bayad hanggang pagtanggap</translation>
    </message>
    <message>
        <source>Waiting period in days</source>
        <translation>Panahon ng paghihintay sa araw</translation>
    </message>
    <message>
        <source>What the insured pays of each claim, from 0 to 100.</source>
        <translation>Ang binabayaran ng nakaseguro sa bawat claim, mula 0 hanggang 100.</translation>
    </message>
    <message>
        <source>Who carries the risk</source>
        <translation>Sino ang may pasan ng panganib</translation>
    </message>
</context>
<context>
    <name>Product line</name>
    <message>
        <source>Accident</source>
        <translation>Aksidente</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Ari-arian</translation>
    </message>
    <message>
        <source>Credit life</source>
        <translation>Seguro sa buhay ng nangutang</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Pananim</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Kapansanan</translation>
    </message>
    <message>
        <source>Endowment</source>
        <translation>Endowment</translation>
    </message>
    <message>
        <source>Funeral</source>
        <translation>Libing</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kalusugan</translation>
    </message>
    <message>
        <source>Hospital cash</source>
        <translation>Cash sa ospital</translation>
    </message>
    <message>
        <source>Life savings</source>
        <translation>Ipon sa buhay</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>Hayupan</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>Pensiyon</translation>
    </message>
    <message>
        <source>Term life</source>
        <translation>Takdang-panahong buhay</translation>
    </message>
    <message>
        <source>Weather index</source>
        <translation>Indeks ng panahon</translation>
    </message>
    <message>
        <source>Whole life</source>
        <translation>Buong buhay</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>A commission that one pays and another receives is eliminated as far as both give it.</source>
        <translation>Inaalis ang komisyong ibinabayad ng isa at tinatanggap ng iba, hanggang sa ibinibigay ng pareho.</translation>
    </message>
    <message>
        <source>Before reinsurance: what partners pass on to reinsurers is no cost of the programme.</source>
        <translation>Bago ang reinsurance: hindi gastos ng programa ang ipinapasa ng mga katuwang sa mga reinsurer.</translation>
    </message>
    <message>
        <source>Does it count?</source>
        <translation>Kasama ba ito?</translation>
    </message>
    <message>
        <source>Eliminations</source>
        <translation>Mga inalis</translation>
    </message>
    <message>
        <source>Expenses and other income of all partners add up.</source>
        <translation>Pinagsasama ang gastos at ibang kita ng lahat ng katuwang.</translation>
    </message>
    <message>
        <source>Figures whose months lie only partly in these days are left out; they stand below.</source>
        <translation>Hindi isinama ang mga halagang bahagya lang na nasa mga araw na ito ang mga buwan; nasa ibaba ang mga iyon.</translation>
    </message>
    <message>
        <source>Indicators of the programme</source>
        <translation>Mga indikador ng programa</translation>
    </message>
    <message>
        <source>No partner has given a figure that lies in these days: the programme is the own book.</source>
        <translation>Walang katuwang na nagbigay ng halaga sa mga araw na ito: ang sariling aklat ang programa.</translation>
    </message>
    <message>
        <source>Own book</source>
        <translation>Sariling aklat</translation>
    </message>
    <message>
        <source>Own book ({role})</source>
        <translation>Sariling aklat ({role})</translation>
    </message>
    <message>
        <source>Premium and claims that several roles tell of one product count once: those of the role that tells most.</source>
        <translation>Minsan lang binibilang ang premium at claim ng isang produkto na sinasabi ng ilang papel na ginagampanan: ang sa may pinakamaraming sinasabi.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>The programme of all partners</source>
        <translation>Ang programa ng lahat ng katuwang</translation>
    </message>
    <message>
        <source>Whose each figure is</source>
        <translation>Kanino ang bawat halaga</translation>
    </message>
    <message>
        <source>no: only partly in these days</source>
        <translation>hindi: bahagya lang sa mga araw na ito</translation>
    </message>
    <message>
        <source>yes, wholly in these days</source>
        <translation>oo, buo sa mga araw na ito</translation>
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
        <translation>Code na may lagdang mga halaga ng pahayag na ito</translation>
    </message>
    <message>
        <source>A line that is not listed is nought.</source>
        <translation>Sero ang linyang wala sa listahan.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Suriin</translation>
    </message>
    <message>
        <source>Check a statement of {scheme}</source>
        <translation>Suriin ang pahayag ng {scheme}</translation>
    </message>
    <message>
        <source>Code {number} of {count}</source>
        <translation>Code {number} ng {count}</translation>
    </message>
    <message>
        <source>Code {number} of {count} is missing. Photograph that one, too.</source>
        <translation>Kulang ang code {number} ng {count}. Kunan din iyon ng larawan.</translation>
    </message>
    <message>
        <source>Compare them with what is printed: only what stands in the code is signed.</source>
        <translation>Ihambing ang mga ito sa naka-print: ang nasa code lang ang may lagda.</translation>
    </message>
    <message>
        <source>Compare this key with that which the scheme tells you itself, on its notice board or by telephone. A page with another key speaks for somebody else.</source>
        <translation>Ihambing ang susing ito sa sinasabi sa inyo mismo ng iskema, sa paskilan nito o sa telepono. Ang pahinang may ibang susi ay nagsasalita para sa iba.</translation>
    </message>
    <message>
        <source>Digest of all figures</source>
        <translation>Digest ng lahat ng halaga</translation>
    </message>
    <message>
        <source>Every statement is signed with this key and prints these digits. Tell them to whoever relies on your statements, on the notice board or by telephone, so that they can compare. Whoever can open this book can sign with it.</source>
        <translation>Nilalagdaan ng susing ito ang bawat pahayag at ipini-print ang mga digit na ito. Sabihin ang mga ito sa sinumang umaasa sa mga pahayag ninyo, sa paskilan o sa telepono, para makapaghambing sila. Makakalagda gamit nito ang sinumang makapagbubukas ng aklat na ito.</translation>
    </message>
    <message>
        <source>Give this page to members, partners and auditors: on any phone it reads the code of a statement from a photograph and says whether it is yours, without a network.</source>
        <translation>Ibigay ang pahinang ito sa mga miyembro, katuwang at auditor: sa anumang telepono, binabasa nito ang code ng pahayag mula sa larawan at sinasabi kung sa inyo ito, nang walang network.</translation>
    </message>
    <message>
        <source>Key of the scheme</source>
        <translation>Susi ng iskema</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Wika ng pahina</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>Mga linya ng pahayag</translation>
    </message>
    <message>
        <source>No code of a statement was found. Photograph the whole code, flat and sharp.</source>
        <translation>Walang nakitang code ng pahayag. Kunan ng larawan ang buong code, patag at malinaw.</translation>
    </message>
    <message>
        <source>Paste what another program read off the code</source>
        <translation>I-paste ang nabasa ng ibang program sa code</translation>
    </message>
    <message>
        <source>Photograph the code on the statement, or choose a picture of it. Nothing leaves this device, and no network is needed.</source>
        <translation>Kunan ng larawan ang code sa pahayag, o pumili ng larawan nito. Walang umaalis sa device na ito, at hindi kailangan ng network.</translation>
    </message>
    <message>
        <source>Proof of the figures</source>
        <translation>Patunay ng mga halaga</translation>
    </message>
    <message>
        <source>Save the page that checks statements</source>
        <translation>I-save ang pahinang sumusuri ng mga pahayag</translation>
    </message>
    <message>
        <source>Save the page that checks statements…</source>
        <translation>I-save ang pahinang sumusuri ng mga pahayag…</translation>
    </message>
    <message>
        <source>Signed as a draft: the period was not closed, and its figures may still change.</source>
        <translation>Nilagdaan bilang burador: hindi pa sarado ang panahon, at maaari pang magbago ang mga halaga nito.</translation>
    </message>
    <message>
        <source>Signed as final: the period was closed, and its figures are frozen.</source>
        <translation>Nilagdaan bilang pinal: sarado na ang panahon, at naka-freeze ang mga halaga nito.</translation>
    </message>
    <message>
        <source>Take or choose a picture</source>
        <translation>Kumuha o pumili ng larawan</translation>
    </message>
    <message>
        <source>The code is cut or was changed: it holds no figures that can be read.</source>
        <translation>Putol o binago ang code: wala itong mga halagang mababasa.</translation>
    </message>
    <message numerus="yes">
        <source>The figures are too many for one code. They stand in %n codes: photograph all of them.</source>
        <translation>
            <numerusform>Masyadong marami ang mga halaga para sa isang code. Nasa %n code ang mga ito: kunan ng larawan ang lahat.</numerusform>
            <numerusform>Masyadong marami ang mga halaga para sa isang code. Nasa %n code ang mga ito: kunan ng larawan ang lahat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>Binabasa ang larawan…</translation>
    </message>
    <message>
        <source>The signature does not hold: something in the code was changed. Do not trust these figures.</source>
        <translation>Hindi tugma ang lagda: may binago sa code. Huwag magtiwala sa mga halagang ito.</translation>
    </message>
    <message>
        <source>These are the scheme&apos;s figures, signed as a draft: the period was not closed, and they may have changed.</source>
        <translation>Ito ang mga halaga ng iskema, nilagdaan bilang burador: hindi pa sarado ang panahon, at maaaring nagbago na ang mga ito.</translation>
    </message>
    <message>
        <source>These are the scheme&apos;s figures, signed as final: the period was closed.</source>
        <translation>Ito ang mga halaga ng iskema, nilagdaan bilang pinal: sarado na ang panahon.</translation>
    </message>
    <message>
        <source>These codes belong to different papers. Give those of one paper at a time.</source>
        <translation>Sa magkakaibang papel ang mga code na ito. Ibigay ang mga code ng isang papel sa bawat pagkakataon.</translation>
    </message>
    <message>
        <source>These figures are signed with another key: they are not those of this scheme.</source>
        <translation>Ibang susi ang lumagda sa mga halagang ito: hindi ito mga halaga ng iskemang ito.</translation>
    </message>
    <message>
        <source>This browser is too old to unfold the code. Open the page in a newer one.</source>
        <translation>Masyadong luma ang browser na ito para mabuksan ang code. Buksan ang pahina sa mas bagong browser.</translation>
    </message>
    <message>
        <source>This code holds the ten indicators and every line, signed with the key of the scheme. The page that the scheme hands out reads it from a photograph, without a network, and says whether it is the scheme&apos;s. Compare the key with that which the scheme tells you itself.</source>
        <translation>Nasa code na ito ang sampung indikador at bawat linya, nilagdaan ng susi ng iskema. Binabasa ito mula sa larawan ng pahinang ipinamimigay ng iskema, nang walang network, at sinasabi kung sa iskema ito. Ihambing ang susi sa sinasabi sa inyo mismo ng iskema.</translation>
    </message>
    <message>
        <source>This code is newer than this page. Ask the scheme for its newest page.</source>
        <translation>Mas bago ang code na ito kaysa pahinang ito. Hingin sa iskema ang pinakabago nitong pahina.</translation>
    </message>
    <message>
        <source>This file is no picture that can be opened. Give a PNG or a JPEG.</source>
        <translation>Hindi larawang mabubuksan ang file na ito. Magbigay ng PNG o JPEG.</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Mga web page (*.html)</translation>
    </message>
    <message>
        <source>check-a-statement.html</source>
        <translation>suriin-ang-pahayag.html</translation>
    </message>
    <message>
        <source>{indicator}, median</source>
        <translation>{indicator}, median</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>A bill booked before</source>
        <translation>Singil na naitala na noon</translation>
    </message>
    <message>
        <source>A debt to us booked before</source>
        <translation>Utang sa amin na naitala na noon</translation>
    </message>
    <message>
        <source>Advance to a care provider</source>
        <translation>Paunang bayad sa provider</translation>
    </message>
    <message>
        <source>Advance to staff and others</source>
        <translation>Paunang bayad sa tauhan at iba pa</translation>
    </message>
    <message>
        <source>Another debt to us written off</source>
        <translation>Iba pang utang sa amin na inalis sa aklat</translation>
    </message>
    <message>
        <source>Audit, legal and actuarial fees</source>
        <translation>Bayad sa audit, abogado at actuary</translation>
    </message>
    <message>
        <source>Bank charges</source>
        <translation>Singil ng bangko</translation>
    </message>
    <message>
        <source>Between cash box and bank</source>
        <translation>Sa pagitan ng kahon ng pera at bangko</translation>
    </message>
    <message>
        <source>Bonds, shares and other long investments</source>
        <translation>Bono, sapi at ibang matagalang puhunan</translation>
    </message>
    <message>
        <source>Claims of a product without policies</source>
        <translation>Mga claim ng produktong walang polisiya</translation>
    </message>
    <message>
        <source>Claims recovered late, received</source>
        <translation>Mga claim na huling nabawi, natanggap</translation>
    </message>
    <message>
        <source>Claims that the reinsurer bears, without a treaty</source>
        <translation>Mga claim na pinapasan ng reinsurer, walang treaty</translation>
    </message>
    <message>
        <source>Claims that treaties recover, received</source>
        <translation>Mga claim na nababawi sa mga treaty, natanggap</translation>
    </message>
    <message>
        <source>Commission from the reinsurer</source>
        <translation>Komisyon mula sa reinsurer</translation>
    </message>
    <message>
        <source>Commission received</source>
        <translation>Natanggap na komisyon</translation>
    </message>
    <message>
        <source>Commission to agents</source>
        <translation>Komisyon sa mga ahente</translation>
    </message>
    <message>
        <source>Computers and software, for running them</source>
        <translation>Computer at software, para sa pagpapatakbo</translation>
    </message>
    <message>
        <source>Deposit at the bank for a fixed time</source>
        <translation>Time deposit sa bangko</translation>
    </message>
    <message>
        <source>Donation or grant for running the scheme</source>
        <translation>Donasyon o tulong-pondo para sa pagpapatakbo ng iskema</translation>
    </message>
    <message>
        <source>Donation to the capital</source>
        <translation>Donasyon sa kapital</translation>
    </message>
    <message>
        <source>Electricity, water and telephone</source>
        <translation>Kuryente, tubig at telepono</translation>
    </message>
    <message>
        <source>Equipment, furniture and vehicles</source>
        <translation>Kagamitan, muwebles at sasakyan</translation>
    </message>
    <message>
        <source>Expense outside the insurance business</source>
        <translation>Gastos sa labas ng negosyong seguro</translation>
    </message>
    <message>
        <source>Extraordinary expense</source>
        <translation>Di-karaniwang gastos</translation>
    </message>
    <message>
        <source>Extraordinary income</source>
        <translation>Di-karaniwang kita</translation>
    </message>
    <message>
        <source>Help given free of charge</source>
        <translation>Tulong na ibinigay nang libre</translation>
    </message>
    <message>
        <source>Income outside the insurance business</source>
        <translation>Kita sa labas ng negosyong seguro</translation>
    </message>
    <message>
        <source>Interest and other return on investments</source>
        <translation>Interes at ibang kita sa puhunan</translation>
    </message>
    <message>
        <source>Interest booked before, received</source>
        <translation>Interes na naitala na noon, natanggap</translation>
    </message>
    <message>
        <source>Interest earned and not received yet</source>
        <translation>Interes na kinita at hindi pa natatanggap</translation>
    </message>
    <message>
        <source>Interest on loans</source>
        <translation>Interes sa mga utang</translation>
    </message>
    <message>
        <source>Licence and supervision</source>
        <translation>Lisensiya at superbisyon</translation>
    </message>
    <message>
        <source>Loan, due after three months</source>
        <translation>Utang, takda pagkatapos ng tatlong buwan</translation>
    </message>
    <message>
        <source>Loan, due within three months</source>
        <translation>Utang, takda sa loob ng tatlong buwan</translation>
    </message>
    <message>
        <source>Meetings, awareness and advertising</source>
        <translation>Pulong, pagpapaalam at anunsiyo</translation>
    </message>
    <message>
        <source>Membership fees</source>
        <translation>Bayad sa pagsapi</translation>
    </message>
    <message>
        <source>Office supplies</source>
        <translation>Gamit sa opisina</translation>
    </message>
    <message>
        <source>Other administration</source>
        <translation>Ibang pangangasiwa</translation>
    </message>
    <message>
        <source>Other capital</source>
        <translation>Ibang kapital</translation>
    </message>
    <message>
        <source>Other cost of reinsurance</source>
        <translation>Ibang gastos sa reinsurance</translation>
    </message>
    <message>
        <source>Other operating expense</source>
        <translation>Ibang gastos sa operasyon</translation>
    </message>
    <message>
        <source>Other operating income</source>
        <translation>Ibang kita sa operasyon</translation>
    </message>
    <message>
        <source>Paid ahead of its time, and other things kept</source>
        <translation>Binayaran nang pauna, at ibang itinatabi</translation>
    </message>
    <message>
        <source>Paid ahead, now used up</source>
        <translation>Binayaran nang pauna, nagamit na</translation>
    </message>
    <message>
        <source>Premium of a product without policies</source>
        <translation>Premium ng produktong walang polisiya</translation>
    </message>
    <message>
        <source>Premium that treaties cede, paid</source>
        <translation>Premium na inililipat ng mga treaty, binayaran</translation>
    </message>
    <message>
        <source>Premium to the reinsurer, without a treaty</source>
        <translation>Premium sa reinsurer, walang treaty</translation>
    </message>
    <message>
        <source>Premium written off</source>
        <translation>Premium na inalis sa aklat</translation>
    </message>
    <message>
        <source>Printing and photocopies</source>
        <translation>Pag-imprenta at photocopy</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Upa</translation>
    </message>
    <message>
        <source>Repairs and upkeep</source>
        <translation>Pagkumpuni at pangangalaga</translation>
    </message>
    <message>
        <source>Salaries and wages</source>
        <translation>Sahod at suweldo</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>Kapital ng sapi</translation>
    </message>
    <message>
        <source>Social security and staff insurance</source>
        <translation>SSS at seguro ng tauhan</translation>
    </message>
    <message>
        <source>Surplus of earlier years</source>
        <translation>Sobra ng mga naunang taon</translation>
    </message>
    <message>
        <source>Tax on the surplus</source>
        <translation>Buwis sa sobra</translation>
    </message>
    <message>
        <source>Training of staff</source>
        <translation>Pagsasanay ng tauhan</translation>
    </message>
    <message>
        <source>Transport and travel</source>
        <translation>Sasakyan at biyahe</translation>
    </message>
    <message>
        <source>Wear of equipment</source>
        <translation>Pagkaluma ng kagamitan</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyahin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I-&amp;paste</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Gawin &amp;muli</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;I-undo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Gu&amp;pitin</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Piliin lahat</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Hindi</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oo</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Ilapat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Itapon</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Tulong</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Balewalain</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>I-reset</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Subukan muli</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyahin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I-&amp;paste</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Gawin &amp;muli</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;I-undo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Gu&amp;pitin</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Piliin lahat</translation>
    </message>
</context>
<context>
    <name>Reached</name>
    <message>
        <source>By dependants</source>
        <translation>Ayon sa mga umaasa</translation>
    </message>
    <message>
        <source>By policies</source>
        <translation>Ayon sa mga polisiya</translation>
    </message>
    <message>
        <source>Mean days, event to end</source>
        <translation>Karaniwang araw, pangyayari hanggang wakas</translation>
    </message>
    <message>
        <source>Of those in force the day before</source>
        <translation>Sa mga may saklaw sa araw bago nito</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Bahagyang bayad</translation>
    </message>
    <message>
        <source>Ready for each 100 of a quarter&apos;s outgo</source>
        <translation>Handa sa bawat 100 ng ilalabas sa isang kwarter</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Walang pasya</translation>
    </message>
    <message>
        <source>Without those who moved away</source>
        <translation>Nang wala ang mga lumipat</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>As many are insured as at the start.</source>
        <translation>Kasindami ng sa simula ang nakaseguro.</translation>
    </message>
    <message>
        <source>Claims took {number} of every 100 of premium.</source>
        <translation>Kinuha ng mga claim ang {number} sa bawat 100 ng premium.</translation>
    </message>
    <message>
        <source>For every 100 it owes, the scheme holds {number} that can be relied on.</source>
        <translation>Sa bawat 100 na utang nito, may {number} ang iskema na maaasahang ari-arian.</translation>
    </message>
    <message numerus="yes">
        <source>Half of the claims settled took %n days or less.</source>
        <translation>
            <numerusform>Inabot ng %n araw o mas kaunti ang kalahati ng mga naayos na claim.</numerusform>
            <numerusform>Inabot ng %n araw o mas kaunti ang kalahati ng mga naayos na claim.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be said of it.</source>
        <translation>Walang masasabi tungkol dito.</translation>
    </message>
    <message>
        <source>Of 100 people the scheme is meant for, {number} are insured.</source>
        <translation>{number} sa 100 taong nilalayon ng iskema ang nakaseguro.</translation>
    </message>
    <message>
        <source>Running costs took {number} of every 100 of premium.</source>
        <translation>Kinuha ng karaniwang gastos ang {number} sa bawat 100 ng premium.</translation>
    </message>
    <message>
        <source>{number} are at hand for every 100 payable in three months.</source>
        <translation>May {number} na magagamit para sa bawat 100 na babayaran sa loob ng tatlong buwan.</translation>
    </message>
    <message>
        <source>{number} of 100 claims reported were rejected.</source>
        <translation>{number} sa 100 naiulat na claim ang tinanggihan.</translation>
    </message>
    <message>
        <source>{number} of 100 insured who could renew did.</source>
        <translation>{number} sa 100 nakaseguro na maaaring mag-renew ang nag-renew.</translation>
    </message>
    <message>
        <source>{number} of every 100 of premium were left over.</source>
        <translation>{number} sa bawat 100 ng premium ang natira.</translation>
    </message>
    <message>
        <source>{number} were lacking for every 100 of premium.</source>
        <translation>{number} ang kinulang sa bawat 100 ng premium.</translation>
    </message>
    <message>
        <source>{sentence} It may still change.</source>
        <translation>{sentence} Maaari pa itong magbago.</translation>
    </message>
    <message>
        <source>{share} fewer are insured than at the start.</source>
        <translation>Mas kaunti nang {share} ang nakaseguro kaysa sa simula.</translation>
    </message>
    <message>
        <source>{share} more are insured than at the start.</source>
        <translation>Mas marami nang {share} ang nakaseguro kaysa sa simula.</translation>
    </message>
</context>
<context>
    <name>Reconciliations</name>
    <message>
        <source>Cash book with receipts and payments</source>
        <translation>Aklat ng cash sa mga resibo at bayad</translation>
    </message>
    <message>
        <source>Cash flow statement with cash</source>
        <translation>Pahayag ng daloy ng cash sa cash</translation>
    </message>
    <message>
        <source>Claims register with claims paid</source>
        <translation>Talaan ng claim sa binayarang claim</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Isang panig</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Kabilang panig</translation>
    </message>
    <message>
        <source>Premium receivable with dues less receipts</source>
        <translation>Sisingiling premium sa dapat bayaran bawas mga resibo</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Pagtutugma</translation>
    </message>
    <message>
        <source>Reconciliations</source>
        <translation>Mga pagtutugma</translation>
    </message>
    <message>
        <source>Reserve for claims being settled</source>
        <translation>Reserba para sa mga claim na inaayos pa</translation>
    </message>
    <message>
        <source>Reserve for claims not reported</source>
        <translation>Reserba para sa mga claim na hindi naiulat</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ang inihahambing</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>mga ari-arian</translation>
    </message>
    <message>
        <source>cash in the balance sheet</source>
        <translation>cash sa balanse</translation>
    </message>
    <message>
        <source>claims paid in the income statement</source>
        <translation>binayarang claim sa pahayag ng kita</translation>
    </message>
    <message>
        <source>dues less receipts of the records</source>
        <translation>dapat bayaran bawas mga resibo ng mga rekord</translation>
    </message>
    <message>
        <source>liabilities and equity</source>
        <translation>mga pananagutan at ekwidad</translation>
    </message>
    <message>
        <source>opening balance and movement</source>
        <translation>panimulang balanse at galaw</translation>
    </message>
    <message>
        <source>opening cash and flows</source>
        <translation>panimulang cash at mga daloy</translation>
    </message>
    <message>
        <source>payments in the claims register</source>
        <translation>mga bayad sa talaan ng claim</translation>
    </message>
    <message>
        <source>premiums receivable in the balance sheet</source>
        <translation>sisingiling premium sa balanse</translation>
    </message>
    <message>
        <source>receipts less payments of the records</source>
        <translation>mga resibo bawas mga bayad ng mga rekord</translation>
    </message>
    <message>
        <source>the change of cash in the balance sheet</source>
        <translation>ang pagbabago ng cash sa balanse</translation>
    </message>
    <message>
        <source>the closing balance</source>
        <translation>ang huling balanse</translation>
    </message>
    <message>
        <source>{label}: {left} ({one}) and {right} ({other}) differ by {off}.</source>
        <translation>{label}: {left} ({one}) at {right} ({other}), {off} ang pagkakaiba.</translation>
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
        <translation>Magdagdag ng linya</translation>
    </message>
    <message>
        <source>Leave empty to take the next number.</source>
        <translation>Iwang blangko para kunin ang susunod na numero.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Mga linya</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%n rows in all; the newest {most} are shown. Look for words to find others.</source>
        <translation>
            <numerusform>%n hanay lahat; ipinapakita ang {most} na pinakabago. Maghanap ng mga salita para makita ang iba.</numerusform>
            <numerusform>%n hanay lahat; ipinapakita ang {most} na pinakabago. Maghanap ng mga salita para makita ang iba.</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>Pagkatapos</translation>
    </message>
    <message>
        <source>Any part of a name, a code or a day</source>
        <translation>Alinmang bahagi ng pangalan, code o araw</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Bago</translation>
    </message>
    <message>
        <source>Choose a record of the list first.</source>
        <translation>Pumili muna ng rekord sa listahan.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Kasaysayan</translation>
    </message>
    <message>
        <source>It was taken back: its history is all there is.</source>
        <translation>Binawi ito: ang kasaysayan na lang nito ang naroon.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Mga listahan</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Mga rekord</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Ipakita</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Binawi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Sino</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Bakit</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Isinulat</translation>
    </message>
    <message>
        <source>of this sheet</source>
        <translation>ng sheet na ito</translation>
    </message>
    <message>
        <source>that hold these words</source>
        <translation>na may mga salitang ito</translation>
    </message>
    <message>
        <source>this many at most</source>
        <translation>hanggang ganito karami</translation>
    </message>
    <message>
        <source>with this many columns at most</source>
        <translation>hanggang ganito karaming column</translation>
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
        <translation>Itabi ang sheet na ito sa saradong sobre, sa nakakandadong lugar na malayo sa computer.</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Itinatabi ni</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Ginawa noong</translation>
    </message>
    <message>
        <source>Once a newer sheet is made, this one opens only copies from before: destroy it then.</source>
        <translation>Kapag may mas bagong sheet na ginawa, mga kopya na lang mula noon ang mabubuksan nito: sirain na ito.</translation>
    </message>
    <message>
        <source>Opens {file}</source>
        <translation>Binubuksan ang {file}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>When every password is lost: open the file, choose “With the recovery sheet”, type the code, the name of an administrator and a new password.</source>
        <translation>Kapag nawala ang lahat ng password: buksan ang file, piliin ang “Gamit ang recovery sheet”, i-type ang code, ang pangalan ng isang administrador at bagong password.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read everything in it.</source>
        <translation>Mababasa ng may hawak ng sheet na ito at ng file ang lahat ng laman nito.</translation>
    </message>
</context>
<context>
    <name>Rejection reason</name>
    <message>
        <source>Cover had ended</source>
        <translation>Tapos na ang saklaw</translation>
    </message>
    <message>
        <source>Documents missing</source>
        <translation>Kulang ang dokumento</translation>
    </message>
    <message>
        <source>Existed before the cover</source>
        <translation>Dati na bago ang saklaw</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Panloloko</translation>
    </message>
    <message>
        <source>In the waiting period</source>
        <translation>Nasa panahon ng paghihintay</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Naabot ang limitasyon</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Hindi sakop</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Iba pa</translation>
    </message>
    <message>
        <source>Over the age limit</source>
        <translation>Lampas sa limitasyon ng edad</translation>
    </message>
    <message>
        <source>Provider not accredited</source>
        <translation>Hindi accredited ang provider</translation>
    </message>
    <message>
        <source>Reported too late</source>
        <translation>Huli nang naiulat</translation>
    </message>
    <message>
        <source>Service not rendered</source>
        <translation>Hindi naibigay ang serbisyo</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Child</source>
        <translation>Anak</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>May-hawak</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Iba pa</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Magulang</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Asawa</translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message>
        <source>A village, a group, or any part of a name or phone number</source>
        <translation>Barangay, grupo, o alinmang bahagi ng pangalan o numero ng telepono</translation>
    </message>
    <message>
        <source>Cover that ends within 60 days, or has ended within the days of grace, and is not renewed.</source>
        <translation>Saklaw na matatapos sa loob ng 60 araw, o natapos sa loob ng mga araw ng palugit, at hindi pa na-renew.</translation>
    </message>
    <message>
        <source>Enter: renew this one · Space: in or out · Ctrl+A: all or none · Ctrl+Enter: renew all chosen</source>
        <translation>Enter: i-renew ito · Space: isama o hindi · Ctrl+A: lahat o wala · Ctrl+Enter: i-renew ang lahat ng pinili</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>Paano kinuwenta</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>Hindi kasama</translation>
    </message>
    <message>
        <source>Is renewed</source>
        <translation>Ire-renew</translation>
    </message>
    <message>
        <source>Needs the form</source>
        <translation>Kailangan ng form</translation>
    </message>
    <message>
        <source>Next term from {start}.</source>
        <translation>Susunod na termino mula {start}.</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>Hindi na-renew</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n policies</source>
        <translation>
            <numerusform>I-renew ang %n polisiya</numerusform>
            <numerusform>I-renew ang %n polisiya</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewals due: call list</source>
        <translation>Mga dapat i-renew: listahan ng tatawagan</translation>
    </message>
    <message>
        <source>Save {save} is taken back.</source>
        <translation>Binabawi ang save {save}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Bawiin ito</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown: narrow them down.</source>
        <translation>Ipinapakita ang unang {shown} sa {count}: paliitin pa.</translation>
    </message>
    <message>
        <source>The renewals were taken back at once</source>
        <translation>Agad na binawi ang mga pag-renew</translation>
    </message>
    <message>
        <source>Whom to call about a renewal</source>
        <translation>Sino ang tatawagan tungkol sa pag-renew</translation>
    </message>
    <message>
        <source>only cover that ends on this day or earlier</source>
        <translation>saklaw lang na matatapos sa araw na ito o mas maaga</translation>
    </message>
    <message>
        <source>only cover that ends on this day or later</source>
        <translation>saklaw lang na matatapos sa araw na ito o mas huli</translation>
    </message>
    <message>
        <source>only those that hold these words: a village, a group, a name</source>
        <translation>ang mga may salitang ito lang: barangay, grupo, pangalan</translation>
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
            <numerusform>%n hanay ang nakopya.</numerusform>
            <numerusform>%n hanay ang nakopya.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>Sa katapusan ng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>CSV, several tables in a folder (*.csv)</source>
        <translation>CSV, ilang talahanayan sa isang folder (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyahin</translation>
    </message>
    <message>
        <source>No rows.</source>
        <translation>Walang hanay.</translation>
    </message>
    <message>
        <source>Of no office</source>
        <translation>Walang tanggapan</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>I-save ang ulat</translation>
    </message>
    <message>
        <source>There is nothing to tell for these days.</source>
        <translation>Walang masasabi para sa mga araw na ito.</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>All offices</source>
        <translation>Lahat ng tanggapan</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Lahat ng produkto</translation>
    </message>
    <message>
        <source>All that is known of a person</source>
        <translation>Lahat ng alam tungkol sa isang tao</translation>
    </message>
    <message>
        <source>Bank book</source>
        <translation>Aklat ng bangko</translation>
    </message>
    <message>
        <source>Card of a claim</source>
        <translation>Kard ng claim</translation>
    </message>
    <message>
        <source>Card of a member</source>
        <translation>Kard ng miyembro</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>Aklat ng cash</translation>
    </message>
    <message>
        <source>Cash flow statement</source>
        <translation>Pahayag ng daloy ng cash</translation>
    </message>
    <message>
        <source>Give the code of the record.</source>
        <translation>Ibigay ang code ng rekord.</translation>
    </message>
    <message>
        <source>Indicators by product</source>
        <translation>Mga indikador bawat produkto</translation>
    </message>
    <message>
        <source>Of no product</source>
        <translation>Walang produkto</translation>
    </message>
    <message>
        <source>Of the whole organisation, and of a product with assets of its own.</source>
        <translation>Ng buong organisasyon, at ng produktong may sariling ari-arian.</translation>
    </message>
    <message>
        <source>Open bills</source>
        <translation>Mga bukas na singil</translation>
    </message>
    <message>
        <source>Parquet needs DuckDB, which is not installed: pip install coverbook[network]</source>
        <translation>Kailangan ng Parquet ang DuckDB, na hindi naka-install: pip install coverbook[network]</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Mga polisiya</translation>
    </message>
    <message>
        <source>Reserves by product</source>
        <translation>Mga reserba bawat produkto</translation>
    </message>
    <message>
        <source>There is no report {name}; the nearest is {near}. `coverbook reports` lists them all.</source>
        <translation>Walang ulat na {name}; ang pinakamalapit ay {near}. Nakalista ang lahat sa `coverbook reports`.</translation>
    </message>
    <message>
        <source>There is no sheet {name}. There are: {known}.</source>
        <translation>Walang sheet na {name}. Ang mayroon: {known}.</translation>
    </message>
    <message>
        <source>There is no {code} any more. Choose another one.</source>
        <translation>Wala na ang {code}. Pumili ng iba.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ang alam</translation>
    </message>
    <message>
        <source>as CSV, a file a table, into this new folder</source>
        <translation>bilang CSV, isang file bawat talahanayan, sa bagong folder na ito</translation>
    </message>
    <message>
        <source>as Parquet, a file a table, into this new folder</source>
        <translation>bilang Parquet, isang file bawat talahanayan, sa bagong folder na ito</translation>
    </message>
    <message>
        <source>as a workbook, a sheet a table</source>
        <translation>bilang workbook, isang sheet bawat talahanayan</translation>
    </message>
    <message>
        <source>at the end of this day</source>
        <translation>sa katapusan ng araw na ito</translation>
    </message>
    <message>
        <source>at the end of this day, today unless given</source>
        <translation>sa katapusan ng araw na ito, ngayon kung walang ibinigay</translation>
    </message>
    <message>
        <source>from this day</source>
        <translation>mula sa araw na ito</translation>
    </message>
    <message>
        <source>of one office only; - for what belongs to none</source>
        <translation>ng isang tanggapan lang; - para sa walang tanggapan</translation>
    </message>
    <message>
        <source>of one product only</source>
        <translation>ng isang produkto lang</translation>
    </message>
    <message>
        <source>of the record with this code</source>
        <translation>ng rekord na may ganitong code</translation>
    </message>
    <message>
        <source>on paper, as a PDF</source>
        <translation>sa papel, bilang PDF</translation>
    </message>
    <message>
        <source>to this day</source>
        <translation>hanggang sa araw na ito</translation>
    </message>
    <message>
        <source>{code}</source>
        <translation>{code}</translation>
    </message>
    <message>
        <source>{day}, amounts in {currency}</source>
        <translation>{day}, mga halaga sa {currency}</translation>
    </message>
    <message>
        <source>{what}, {of}</source>
        <translation>{what}, {of}</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number from {low} to {high}.</source>
        <translation>Hindi buong numero mula {low} hanggang {high} ang “{typed}”.</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number.</source>
        <translation>Hindi buong numero ang “{typed}”.</translation>
    </message>
    <message>
        <source>“{typed}” is not such a number; write ten percent as 0.10.</source>
        <translation>Hindi ganitong numero ang “{typed}”; isulat ang sampung porsiyento na 0.10.</translation>
    </message>
</context>
<context>
    <name>Reserves</name>
    <message>
        <source>A standard error needs claims in every period from its first age on; {empty} of {periods} lack them.</source>
        <translation>Kailangan ng standard error ang mga claim sa bawat panahon mula sa unang edad; {empty} sa {periods} ang wala.</translation>
    </message>
    <message>
        <source>A standard error needs claims of at least {least} periods; there are {periods}.</source>
        <translation>Kailangan ng standard error ang mga claim ng hindi bababa sa {least} panahon; {periods} ang mayroon.</translation>
    </message>
    <message>
        <source>An assumed delay has no standard error.</source>
        <translation>Walang standard error ang ipinalagay na pagkaantala.</translation>
    </message>
    <message>
        <source>As for whole life, and what builds up for those who live to the end.</source>
        <translation>Gaya ng sa buong buhay, at ang naiipon para sa mga buhay hanggang wakas.</translation>
    </message>
    <message>
        <source>Assumed delay in days</source>
        <translation>Ipinalagay na pagkaantala sa araw</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Naitala</translation>
    </message>
    <message>
        <source>Booked instead: {method}.</source>
        <translation>Ito ang naitala sa halip: {method}.</translation>
    </message>
    <message>
        <source>Cape Cod: claims and premium so far</source>
        <translation>Cape Cod: mga claim at premium hanggang ngayon</translation>
    </message>
    <message>
        <source>Certified for {day} by {who} on {when}</source>
        <translation>Sertipikado para sa {day} ni {who} noong {when}</translation>
    </message>
    <message>
        <source>Claims not reported, by each method</source>
        <translation>Mga claim na hindi naiulat, ayon sa bawat paraan</translation>
    </message>
    <message>
        <source>Claims since</source>
        <translation>Mga claim mula</translation>
    </message>
    <message>
        <source>Data carry it</source>
        <translation>Kaya ng datos</translation>
    </message>
    <message>
        <source>Each product has its own standard error; they are not added up.</source>
        <translation>May sariling standard error ang bawat produkto; hindi ito pinagsasama.</translation>
    </message>
    <message>
        <source>Earned premium: {earning}</source>
        <translation>Kinitang premium: {earning}</translation>
    </message>
    <message>
        <source>Fewer than two periods have claims, so nothing shows how claims come in after their period.</source>
        <translation>Wala pang dalawang panahon ang may claim, kaya walang nagpapakita kung paano pumapasok ang mga claim pagkatapos ng panahon.</translation>
    </message>
    <message>
        <source>Fewer than two whole periods were covered since the first claim, so none shows how another will grow: a delay of {days} days on average is assumed.</source>
        <translation>Wala pang dalawang buong panahon ang nasaklaw mula sa unang claim, kaya walang nagpapakita kung paano lalaki ang iba: ipinapalagay ang pagkaantala na {days} araw sa karaniwan.</translation>
    </message>
    <message>
        <source>It depends</source>
        <translation>Depende</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Kulang</translation>
    </message>
    <message>
        <source>Method: {method}</source>
        <translation>Paraan: {method}</translation>
    </message>
    <message>
        <source>Methods of the reserves</source>
        <translation>Mga paraan ng mga reserba</translation>
    </message>
    <message>
        <source>No claim is reported, and no expected claims ratio is given.</source>
        <translation>Walang naiulat na claim, at walang ibinigay na inaasahang ratio ng claim.</translation>
    </message>
    <message>
        <source>No expected claims ratio is given, and no premium was earned from which it could be told.</source>
        <translation>Walang ibinigay na inaasahang ratio ng claim, at walang kinitang premium na mapagbabatayan.</translation>
    </message>
    <message>
        <source>No expected claims ratio is given.</source>
        <translation>Walang ibinigay na inaasahang ratio ng claim.</translation>
    </message>
    <message>
        <source>No percentage is given.</source>
        <translation>Walang ibinigay na porsiyento.</translation>
    </message>
    <message>
        <source>No premium was earned in these periods.</source>
        <translation>Walang kinitang premium sa mga panahong ito.</translation>
    </message>
    <message>
        <source>None for the loan alone; with savings, what was saved with interest.</source>
        <translation>Wala kung utang lang; kung may ipon, ang naipon na may interes.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Wala</translation>
    </message>
    <message>
        <source>Of earlier periods everything is taken to be reported.</source>
        <translation>Ipinapalagay na naiulat na ang lahat ng mga naunang panahon.</translation>
    </message>
    <message>
        <source>Of every period everything is taken to be reported.</source>
        <translation>Ipinapalagay na naiulat na ang lahat ng bawat panahon.</translation>
    </message>
    <message>
        <source>Only the chain ladder has a standard error.</source>
        <translation>Chain ladder lang ang may standard error.</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Porsiyento</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Mga panahon</translation>
    </message>
    <message>
        <source>Periods whose own claims tell nothing yet, {periods} of them, are estimated by lag factors, at a claims ratio of {ratio}.</source>
        <translation>Ang mga panahong wala pang sinasabi ang sariling claim, {periods} sa mga ito, ay tinataya sa mga salik ng pagkaantala, sa ratio ng claim na {ratio}.</translation>
    </message>
    <message>
        <source>Periods whose own claims tell nothing yet, {periods} of them, are estimated by the average of the others, for no premium was earned.</source>
        <translation>Ang mga panahong wala pang sinasabi ang sariling claim, {periods} sa mga ito, ay tinataya sa karaniwan ng iba, dahil walang kinitang premium.</translation>
    </message>
    <message>
        <source>Periods with claims still to come</source>
        <translation>Mga panahong may darating pang claim</translation>
    </message>
    <message>
        <source>Ratio from</source>
        <translation>Ratio mula sa</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserba</translation>
    </message>
    <message>
        <source>Savings with interest</source>
        <translation>Ipon na may interes</translation>
    </message>
    <message>
        <source>Share reported</source>
        <translation>Bahaging naiulat</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standard error</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>Tail</translation>
    </message>
    <message>
        <source>To come by chain ladder</source>
        <translation>Darating ayon sa chain ladder</translation>
    </message>
    <message>
        <source>To come by lag factors</source>
        <translation>Darating ayon sa mga salik ng pagkaantala</translation>
    </message>
    <message>
        <source>Too few claims are reported to see how late they come ({number}, where {least} are needed): a delay of {days} days on average is assumed.</source>
        <translation>Masyadong kaunti ang naiulat na claim para makita kung gaano kahuli ang pagdating ({number}, samantalang {least} ang kailangan): ipinapalagay ang pagkaantala na {days} araw sa karaniwan.</translation>
    </message>
    <message>
        <source>Too few claims for the method that is booked; compare {method}.</source>
        <translation>Masyadong kaunti ang claim para sa paraang naitala; ihambing ang {method}.</translation>
    </message>
    <message>
        <source>Unless every claim is reported as soon as it happens.</source>
        <translation>Maliban kung naiuulat ang bawat claim sa sandaling mangyari.</translation>
    </message>
    <message>
        <source>Unless every claim is settled as soon as it is reported.</source>
        <translation>Maliban kung naaayos ang bawat claim sa sandaling maiulat.</translation>
    </message>
    <message>
        <source>Usually none: the premium can follow the claims when the cover is renewed.</source>
        <translation>Karaniwang wala: maisusunod ang premium sa mga claim kapag ni-renew ang saklaw.</translation>
    </message>
    <message>
        <source>What each product needs, and what it has</source>
        <translation>Ang kailangan ng bawat produkto, at ang mayroon ito</translation>
    </message>
    <message>
        <source>What is to come adds up to the method&apos;s amount, which is rounded once.</source>
        <translation>Ang darating ay katumbas ng halaga ng paraan, na isang beses lang ni-round.</translation>
    </message>
    <message>
        <source>What the product has</source>
        <translation>Ang mayroon ang produkto</translation>
    </message>
    <message>
        <source>What was saved with its interest, or the pensions promised.</source>
        <translation>Ang naipon na may interes, o ang mga ipinangakong pensiyon.</translation>
    </message>
    <message>
        <source>What was saved, with its interest.</source>
        <translation>Ang naipon, na may interes.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kailan</translation>
    </message>
    <message>
        <source>Where the premium stays level for life: what the early years pay for the late ones.</source>
        <translation>Kung pareho ang premium habambuhay: ang ibinabayad ng mga unang taon para sa mga huli.</translation>
    </message>
    <message>
        <source>Wherever premium is paid for days that are still to come.</source>
        <translation>Saanman may premium na binayaran para sa mga araw na darating pa.</translation>
    </message>
    <message>
        <source>Why without</source>
        <translation>Bakit wala</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>ang produkto</translation>
    </message>
    <message>
        <source>{method}: the amount is below 0. A reserve is never booked below 0.</source>
        <translation>{method}: mas mababa sa 0 ang halaga. Hindi itinatala ang reserbang mas mababa sa 0.</translation>
    </message>
    <message>
        <source>{method}: {reason}</source>
        <translation>{method}: {reason}</translation>
    </message>
    <message>
        <source>{share} % of undecided claims, and what is approved and unpaid</source>
        <translation>{share} % ng mga claim na walang pasya, at ang aprubado at hindi pa bayad</translation>
    </message>
</context>
<context>
    <name>Risk carrier</name>
    <message>
        <source>A partner insurer</source>
        <translation>Isang katuwang na tagaseguro</translation>
    </message>
    <message>
        <source>Shared with a partner</source>
        <translation>Hati sa isang katuwang</translation>
    </message>
    <message>
        <source>The scheme itself</source>
        <translation>Ang iskema mismo</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Above {amount} a second person agrees with their own password.</source>
        <translation>Kapag higit sa {amount}, sasang-ayon ang ikalawang tao gamit ang sarili niyang password.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Claims officer</source>
        <translation>Opisyal ng claim</translation>
    </message>
    <message>
        <source>Data entry</source>
        <translation>Taga-entry ng datos</translation>
    </message>
    <message>
        <source>Does everything but say who works here.</source>
        <translation>Ginagawa ang lahat maliban sa pagsasabi kung sino ang nagtatrabaho rito.</translation>
    </message>
    <message>
        <source>Does everything, says who works here, and renews the key.</source>
        <translation>Ginagawa ang lahat, nagsasabi kung sino ang nagtatrabaho rito, at nagpapalit ng susi.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>One person stays administrator: else nobody could say who works here.</source>
        <translation>May isang taong mananatiling administrador: kung wala, walang makapagsasabi kung sino ang nagtatrabaho rito.</translation>
    </message>
    <message>
        <source>Reads everything, changes nothing.</source>
        <translation>Nababasa ang lahat, walang binabago.</translation>
    </message>
    <message>
        <source>Records members, cover, premiums and reported claims.</source>
        <translation>Nagtatala ng mga miyembro, saklaw, premium at naiulat na claim.</translation>
    </message>
    <message>
        <source>Records, decides and pays claims.</source>
        <translation>Nagtatala, nagpapasya at nagbabayad ng mga claim.</translation>
    </message>
    <message>
        <source>This brings in claims with their decision: a second person agrees with their own password.</source>
        <translation>May dalang mga claim na may pasya: sasang-ayon ang ikalawang tao gamit ang sarili niyang password.</translation>
    </message>
    <message>
        <source>This is the work of somebody else here. Ask a person who is: {role}.</source>
        <translation>Trabaho ito ng iba rito. Tanungin ang taong: {role}.</translation>
    </message>
    <message>
        <source>You have recorded this claim, so somebody else decides it, or agrees to your decision.</source>
        <translation>Ikaw ang nagtala ng claim na ito, kaya iba ang magpapasya rito, o sasang-ayon sa pasya mo.</translation>
    </message>
    <message>
        <source>{name} is not among the people of this book.</source>
        <translation>Wala si {name} sa mga tao ng aklat na ito.</translation>
    </message>
    <message>
        <source>{name} is not among the people of this book. Its administrator can add them.</source>
        <translation>Wala si {name} sa mga tao ng aklat na ito. Maidaragdag siya ng administrador nito.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A charge on the policy or on people is an amount, without a percentage.</source>
        <translation>Ang singil sa polisiya o sa mga tao ay halaga, walang porsiyento.</translation>
    </message>
    <message>
        <source>A charge on the sum insured or the loan is a percentage, without an amount.</source>
        <translation>Ang singil sa halagang nakaseguro o sa utang ay porsiyento, walang halaga.</translation>
    </message>
    <message>
        <source>A claim is decided on or after the day it was reported, {reported}.</source>
        <translation>Pinagpapasyahan ang claim sa araw na naiulat ito o pagkatapos, {reported}.</translation>
    </message>
    <message>
        <source>A claim is reported on or after the day of its event, {incurred}.</source>
        <translation>Iniuulat ang claim sa araw ng pangyayari o pagkatapos, {incurred}.</translation>
    </message>
    <message>
        <source>A complaint is answered on or after the day it came in, {received}.</source>
        <translation>Sinasagot ang reklamo sa araw na dumating ito o pagkatapos, {received}.</translation>
    </message>
    <message>
        <source>A decided claim needs the day of its decision.</source>
        <translation>Kailangan ng napagpasyahang claim ang araw ng pasya.</translation>
    </message>
    <message>
        <source>A digest has 64 signs: 0 to 9 and a to f.</source>
        <translation>64 na karakter ang digest: 0 hanggang 9 at a hanggang f.</translation>
    </message>
    <message>
        <source>A file has {most} MB at most.</source>
        <translation>Hanggang {most} MB ang isang file.</translation>
    </message>
    <message>
        <source>A fixed key needs a product and its percentage in every row.</source>
        <translation>Kailangan ng takdang batayan ang produkto at porsiyento nito sa bawat hanay.</translation>
    </message>
    <message>
        <source>A line is planned in money: fill in the planned amount and leave the target empty.</source>
        <translation>Sa pera pinaplano ang linya: punan ang planong halaga at iwang blangko ang target.</translation>
    </message>
    <message>
        <source>A paper belongs to one record: a person, a policy, a claim, a thing or a voucher. Only the logo of the scheme belongs to none.</source>
        <translation>Ang isang papel ay para sa isang rekord: tao, polisiya, claim, bagay o voucher. Ang logo lang ng iskema ang walang rekord.</translation>
    </message>
    <message>
        <source>A partner&apos;s period begins with a month: write the first day of a month or a quarter.</source>
        <translation>Nagsisimula sa isang buwan ang panahon ng katuwang: isulat ang unang araw ng buwan o kwarter.</translation>
    </message>
    <message>
        <source>A partner&apos;s period ends with a month: write the last day of a month or a quarter.</source>
        <translation>Nagtatapos sa isang buwan ang panahon ng katuwang: isulat ang huling araw ng buwan o kwarter.</translation>
    </message>
    <message>
        <source>A policy renews an earlier one: {policy} starts on {start}, not before it.</source>
        <translation>Nire-renew ng polisiya ang mas nauna: nagsisimula ang {policy} sa {start}, hindi bago nito.</translation>
    </message>
    <message>
        <source>A policy renews an earlier policy, not itself.</source>
        <translation>Nire-renew ng polisiya ang mas naunang polisiya, hindi ang sarili nito.</translation>
    </message>
    <message>
        <source>A reason for leaving needs the last day covered.</source>
        <translation>Kailangan ng dahilan ng pag-alis ang huling araw ng saklaw.</translation>
    </message>
    <message>
        <source>A schedule ends within {years} years of its first day.</source>
        <translation>Nagtatapos ang iskedyul sa loob ng {years} taon mula sa unang araw nito.</translation>
    </message>
    <message>
        <source>A voucher settles another one, not itself.</source>
        <translation>Ibang voucher ang binabayaran ng voucher, hindi ang sarili nito.</translation>
    </message>
    <message>
        <source>An account belongs to a line of cash, B02, not to {line}.</source>
        <translation>Ang account ay sa linya ng cash, B02, hindi sa {line}.</translation>
    </message>
    <message>
        <source>An appeal is about a claim: name the claim that was rejected.</source>
        <translation>Tungkol sa isang claim ang apela: sabihin kung aling claim ang tinanggihan.</translation>
    </message>
    <message>
        <source>An indicator is planned as a ratio: fill in the target and leave the amount empty.</source>
        <translation>Bilang ratio pinaplano ang indikador: punan ang target at iwang blangko ang halaga.</translation>
    </message>
    <message>
        <source>An open claim has no day of decision: choose what was decided.</source>
        <translation>Walang araw ng pasya ang bukas na claim: piliin kung ano ang pasya.</translation>
    </message>
    <message>
        <source>At most the amount is left at the end, and nothing of a bill or interest.</source>
        <translation>Hanggang sa halaga lang ang matitira sa katapusan, at wala kung singil o interes.</translation>
    </message>
    <message>
        <source>Claim {claim} was decided on {day}: no estimate is later.</source>
        <translation>Napagpasyahan ang claim {claim} noong {day}: walang taya na mas huli.</translation>
    </message>
    <message>
        <source>Claim {claim} was reported on {day}: no estimate is earlier.</source>
        <translation>Naiulat ang claim {claim} noong {day}: walang taya na mas maaga.</translation>
    </message>
    <message>
        <source>It belongs to its own day, {day}, or to an earlier one.</source>
        <translation>Ito ay sa sarili nitong araw, {day}, o sa mas maaga.</translation>
    </message>
    <message>
        <source>It falls due after the day on which it was bought, {first}.</source>
        <translation>Dumarating ang takda nito pagkatapos ng araw na binili ito, {first}.</translation>
    </message>
    <message>
        <source>It is kept since {day} and cannot be retired earlier.</source>
        <translation>Itinatabi ito mula {day} at hindi maiireretiro nang mas maaga.</translation>
    </message>
    <message>
        <source>It runs from {first} to {last}: the day on which it was given up lies between them.</source>
        <translation>Tumatakbo ito mula {first} hanggang {last}: nasa pagitan nito ang araw na isinuko ito.</translation>
    </message>
    <message>
        <source>It was sold between the day it was bought and the one on which it falls due.</source>
        <translation>Ibinenta ito sa pagitan ng araw na binili ito at ng takdang araw nito.</translation>
    </message>
    <message>
        <source>Microinsurance&apos;s part of a cost is from 0 to 100 percent.</source>
        <translation>Mula 0 hanggang 100 porsiyento ang bahagi ng microinsurance sa isang gastos.</translation>
    </message>
    <message>
        <source>One key holds from {day}: the first row of that day says {key}.</source>
        <translation>Isang batayan ang may bisa mula {day}: {key} ang nasa unang hanay ng araw na iyon.</translation>
    </message>
    <message>
        <source>Only a fixed key has percentages: leave this empty.</source>
        <translation>Takdang batayan lang ang may porsiyento: iwang blangko ito.</translation>
    </message>
    <message>
        <source>Only a stop loss is agreed in percent of earned premium, then without an amount kept: leave one empty.</source>
        <translation>Stop loss lang ang pinagkakasunduan sa porsiyento ng kinitang premium, kaya walang itinatabing halaga: iwang blangko ang isa.</translation>
    </message>
    <message>
        <source>Only a takaful product has an operator: choose its model, or leave these empty.</source>
        <translation>Produktong takaful lang ang may operator: piliin ang modelo nito, o iwang blangko ang mga ito.</translation>
    </message>
    <message>
        <source>Only what was sold or given up before its end brings anything: say on which day.</source>
        <translation>May naibabalik lang kung ibinenta o isinuko bago ang wakas: sabihin kung anong araw.</translation>
    </message>
    <message>
        <source>Say how long it runs: for how many months, or up to which day.</source>
        <translation>Sabihin kung gaano katagal ito tatakbo: ilang buwan, o hanggang anong araw.</translation>
    </message>
    <message>
        <source>Say the months or the last day, and leave the other empty.</source>
        <translation>Sabihin ang bilang ng buwan o ang huling araw, at iwang blangko ang isa.</translation>
    </message>
    <message>
        <source>Say what is kept by the scheme: the reinsurer bears what exceeds it.</source>
        <translation>Sabihin kung ano ang itinatabi ng iskema: pinapasan ng reinsurer ang lampas dito.</translation>
    </message>
    <message>
        <source>The band ends at or above its first age, {first}.</source>
        <translation>Nagtatapos ang saklaw ng edad sa unang edad nito o mas mataas, {first}.</translation>
    </message>
    <message>
        <source>The contract ends on or after its first day, {first}.</source>
        <translation>Nagtatapos ang kontrata sa unang araw nito o pagkatapos, {first}.</translation>
    </message>
    <message>
        <source>The days overlap those of treaty {treaty}, of the same kind.</source>
        <translation>Nagkakapatong ang mga araw sa treaty {treaty}, na kauri nito.</translation>
    </message>
    <message>
        <source>The exit age is at least the entry age, {entry}.</source>
        <translation>Ang edad ng pag-alis ay hindi bababa sa edad ng pagpasok, {entry}.</translation>
    </message>
    <message>
        <source>The last day covered lies between {first} (the day before the start) and {last}.</source>
        <translation>Ang huling araw ng saklaw ay nasa pagitan ng {first} (ang araw bago ang simula) at {last}.</translation>
    </message>
    <message>
        <source>The loan ends on or after its start, {start}.</source>
        <translation>Nagtatapos ang utang sa simula nito o pagkatapos, {start}.</translation>
    </message>
    <message>
        <source>The logo of the scheme is kept as a PNG picture.</source>
        <translation>Itinatabi ang logo ng iskema bilang larawang PNG.</translation>
    </message>
    <message>
        <source>The money is received on or after the day it is paid, {paid}.</source>
        <translation>Natatanggap ang pera sa araw na ibinayad o pagkatapos, {paid}.</translation>
    </message>
    <message>
        <source>The percentages from {day} add up to {total}, not to 100.</source>
        <translation>{total} ang kabuuan ng mga porsiyento mula {day}, hindi 100.</translation>
    </message>
    <message>
        <source>The period ends on or after its first day, {first}.</source>
        <translation>Nagtatapos ang panahon sa unang araw nito o pagkatapos, {first}.</translation>
    </message>
    <message>
        <source>The period of the target ends on or after its first day, {first}.</source>
        <translation>Nagtatapos ang panahon ng target sa unang araw nito o pagkatapos, {first}.</translation>
    </message>
    <message>
        <source>The policy ends on or after its start, {start}.</source>
        <translation>Nagtatapos ang polisiya sa simula nito o pagkatapos, {start}.</translation>
    </message>
    <message>
        <source>The schedule ends on or after its first day, {first}.</source>
        <translation>Nagtatapos ang iskedyul sa unang araw nito o pagkatapos, {first}.</translation>
    </message>
    <message>
        <source>The span a premium covers needs both its first and its last day.</source>
        <translation>Kailangan ng panahong sakop ng premium ang una at huling araw nito.</translation>
    </message>
    <message>
        <source>The span covered ends on or after its first day, {first}.</source>
        <translation>Nagtatapos ang panahong sakop sa unang araw nito o pagkatapos, {first}.</translation>
    </message>
    <message>
        <source>The treaty ends on or after its first day, {first}.</source>
        <translation>Nagtatapos ang treaty sa unang araw nito o pagkatapos, {first}.</translation>
    </message>
    <message>
        <source>The true last day is the last day covered, or one before it.</source>
        <translation>Ang tunay na huling araw ay ang huling araw na may saklaw, o araw na mas maaga rito.</translation>
    </message>
    <message>
        <source>Under this model the operator has no part of the surplus: leave this empty.</source>
        <translation>Sa modelong ito, walang bahagi sa sobra ang operator: iwang blangko ito.</translation>
    </message>
    <message>
        <source>Write the most that may be invested, or the least grade.</source>
        <translation>Isulat ang pinakamataas na maaaring ipuhunan, o ang pinakamababang grado.</translation>
    </message>
    <message>
        <source>Write the rate of a year: interest accrues by it. Write 0 for none.</source>
        <translation>Isulat ang antas bawat taon: naiipon ang interes ayon dito. Isulat ang 0 kung wala.</translation>
    </message>
    <message>
        <source>Write the whole amount: a schedule of nothing charges nothing.</source>
        <translation>Isulat ang buong halaga: walang itinatala ang iskedyul na walang halaga.</translation>
    </message>
    <message>
        <source>Write what was paid for it: an investment of nothing is none.</source>
        <translation>Isulat ang ibinayad dito: hindi puhunan ang walang halaga.</translation>
    </message>
    <message>
        <source>{code} was merged into {stays}: write {stays} instead.</source>
        <translation>Isinama ang {code} sa {stays}: isulat ang {stays}.</translation>
    </message>
    <message>
        <source>{line} of {product} follows from its policies, premiums, claims and savings: take it out of the voucher.</source>
        <translation>Ang {line} ng {product} ay galing sa mga polisiya, premium, claim at ipon nito: alisin ito sa voucher.</translation>
    </message>
    <message>
        <source>{partner} has given {line} for {first} to {last} already: correct that figure, or take other months.</source>
        <translation>Naibigay na ng {partner} ang {line} mula {first} hanggang {last}: iwasto ang halagang iyon, o ibang buwan ang kunin.</translation>
    </message>
    <message>
        <source>{person} has not saved so much by {day}: savings cannot fall below nought.</source>
        <translation>Hindi ganito kalaki ang naipon ni {person} hanggang {day}: hindi maaaring bumaba sa sero ang ipon.</translation>
    </message>
    <message>
        <source>{policy} is of another holder or group: only a policy whose holder has died is renewed by somebody else.</source>
        <translation>Sa ibang may-hawak o grupo ang {policy}: polisiya lang ng namatay na may-hawak ang mare-renew ng iba.</translation>
    </message>
    <message>
        <source>{purpose} stands on {line}: leave the line empty.</source>
        <translation>Nasa {line} ang {purpose}: iwang blangko ang linya.</translation>
    </message>
    <message>
        <source>“{currency}” is no currency: write its three capital letters (ISO 4217). Is it {nearest}?</source>
        <translation>Hindi pera ang “{currency}”: isulat ang tatlong malaking titik nito (ISO 4217). {nearest} ba ito?</translation>
    </message>
</context>
<context>
    <name>Run-off</name>
    <message numerus="yes">
        <source>%n claims came decided and without an estimate: what they cost is known afterwards.</source>
        <translation>
            <numerusform>%n claim ang dumating na may pasya at walang taya: pagkatapos na nalalaman ang halaga.</numerusform>
            <numerusform>%n claim ang dumating na may pasya at walang taya: pagkatapos na nalalaman ang halaga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being settled then</source>
        <translation>Inaayos noon</translation>
    </message>
    <message>
        <source>Claims being settled of {product}, against claims reported by then</source>
        <translation>Mga inaayos na claim ng {product}, laban sa mga claim na naiulat na noon</translation>
    </message>
    <message>
        <source>Claims not reported of {product}, against claims reported later</source>
        <translation>Mga claim na hindi naiulat ng {product}, laban sa mga claim na naiulat pagkatapos</translation>
    </message>
    <message>
        <source>Claims of those days that nobody has reported yet are in none of it: the last quarters may end worse.</source>
        <translation>Wala rito ang mga claim ng mga araw na iyon na wala pang nag-uulat: maaaring mas masama ang wakas ng mga huling kwarter.</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>Sa porsiyento</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Natira</translation>
    </message>
    <message>
        <source>Left over: what was reserved less what was needed; below nought the reserve fell short.</source>
        <translation>Natira: ang inireserba bawas ang kinailangan; kung mas mababa sa sero, kinapos ang reserba.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Kinailangan</translation>
    </message>
    <message>
        <source>Not reported then</source>
        <translation>Hindi naiulat noon</translation>
    </message>
    <message>
        <source>Paid since</source>
        <translation>Binayaran mula noon</translation>
    </message>
    <message>
        <source>Quarter&apos;s end</source>
        <translation>Katapusan ng kwarter</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Inireserba</translation>
    </message>
    <message>
        <source>Reserves of then are computed with the estimates, decisions and payments dated by then.</source>
        <translation>Ang mga reserba noon ay kinukuwenta sa mga taya, pasya at bayad na may petsang hanggang noon.</translation>
    </message>
    <message>
        <source>Run-off of the claims reserves</source>
        <translation>Run-off ng mga reserba para sa claim</translation>
    </message>
    <message>
        <source>Run-off of the claims reserves of {product}</source>
        <translation>Run-off ng mga reserba para sa claim ng {product}</translation>
    </message>
    <message>
        <source>Still being settled</source>
        <translation>Inaayos pa</translation>
    </message>
    <message>
        <source>all products</source>
        <translation>lahat ng produkto</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message numerus="yes">
        <source>%n claims of index {index} posted, {amount} in all.</source>
        <translation>
            <numerusform>%n claim ng indeks {index} ang naitala, {amount} lahat.</numerusform>
            <numerusform>%n claim ng indeks {index} ang naitala, {amount} lahat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled with {name}, household {household}.</source>
        <translation>
            <numerusform>%n tao ang na-enroll kasama si {name}, sambahayan {household}.</numerusform>
            <numerusform>%n tao ang na-enroll kasama si {name}, sambahayan {household}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled with {name}, policy {policy}.</source>
        <translation>
            <numerusform>%n tao ang na-enroll kasama si {name}, polisiya {policy}.</numerusform>
            <numerusform>%n tao ang na-enroll kasama si {name}, polisiya {policy}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken onto policy {policy} of {name}.</source>
        <translation>
            <numerusform>%n tao ang isinali sa polisiya {policy} ni {name}.</numerusform>
            <numerusform>%n tao ang isinali sa polisiya {policy} ni {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies renewed for {amount}, save {save}.</source>
        <translation>
            <numerusform>%n polisiya ang na-renew sa {amount}, save {save}.</numerusform>
            <numerusform>%n polisiya ang na-renew sa {amount}, save {save}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts, {amount} collected, save {save}.</source>
        <translation>
            <numerusform>%n resibo, {amount} ang nasingil, save {save}.</numerusform>
            <numerusform>%n resibo, {amount} ang nasingil, save {save}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim {claim} for {name} reported, estimated at {covered}.</source>
        <translation>Naiulat ang claim {claim} para kay {name}, tinaya sa {covered}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} approved: {covered}.</source>
        <translation>Inaprubahan ang claim {claim} ni {name}: {covered}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} is in review, with {reviewer}.</source>
        <translation>Sinusuri ni {reviewer} ang claim {claim} ni {name}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} is in review, with {reviewer}. Still missing: {documents}.</source>
        <translation>Sinusuri ni {reviewer} ang claim {claim} ni {name}. Kulang pa: {documents}.</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} rejected.</source>
        <translation>Tinanggihan ang claim {claim} ni {name}.</translation>
    </message>
    <message>
        <source>Claims are handled like this from now on.</source>
        <translation>Ganito na ang paghawak ng mga claim mula ngayon.</translation>
    </message>
    <message>
        <source>Closed: {quarter}. Its figures are frozen.</source>
        <translation>Isinara: {quarter}. Naka-freeze na ang mga halaga nito.</translation>
    </message>
    <message>
        <source>Complaint {code} answered.</source>
        <translation>Nasagot ang reklamo {code}.</translation>
    </message>
    <message>
        <source>Confirmed: the reserves of {quarter}.</source>
        <translation>Kinumpirma: mga reserba ng {quarter}.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Iwasto ito</translation>
    </message>
    <message>
        <source>One version of {record} stands.</source>
        <translation>Isang bersyon ng {record} ang nananatili.</translation>
    </message>
    <message>
        <source>Policy {policy} is held by {name} now.</source>
        <translation>Si {name} na ang may-hawak ng polisiya {policy}.</translation>
    </message>
    <message>
        <source>Policy {policy} of {name} ends on {last}.</source>
        <translation>Magtatapos ang polisiya {policy} ni {name} sa {last}.</translation>
    </message>
    <message>
        <source>Prepared: {quarter}. Another person can close it now.</source>
        <translation>Inihanda: {quarter}. Maisasara na ito ng ibang tao.</translation>
    </message>
    <message>
        <source>Receipts count like this from now on.</source>
        <translation>Ganito na ang bilang ng mga resibo mula ngayon.</translation>
    </message>
    <message>
        <source>Renewed for {name} as {policy}, up to {end}.</source>
        <translation>Na-renew para kay {name} bilang {policy}, hanggang {end}.</translation>
    </message>
    <message>
        <source>Reopened: {quarter}. The reason stays visible.</source>
        <translation>Muling binuksan: {quarter}. Mananatiling nakikita ang dahilan.</translation>
    </message>
    <message numerus="yes">
        <source>Save {save} taken back: %n rows stand as before.</source>
        <translation>
            <numerusform>Binawi ang save {save}: %n hanay ang bumalik sa dati.</numerusform>
            <numerusform>Binawi ang save {save}: %n hanay ang bumalik sa dati.</numerusform>
        </translation>
    </message>
    <message>
        <source>The logo is removed: papers have the name of the scheme alone.</source>
        <translation>Inalis ang logo: pangalan lang ng iskema ang nasa mga papel.</translation>
    </message>
    <message>
        <source>The products share by this key from {day} on.</source>
        <translation>Maghahati ang mga produkto ayon sa batayang ito mula {day}.</translation>
    </message>
    <message>
        <source>The rules of two persons are set.</source>
        <translation>Naitakda na ang mga tuntunin ng dalawang tao.</translation>
    </message>
    <message>
        <source>The shares payable within three months are set.</source>
        <translation>Naitakda na ang mga bahaging babayaran sa loob ng tatlong buwan.</translation>
    </message>
    <message>
        <source>Voucher {code}: the cost stands in the expenses, the gift below net income.</source>
        <translation>Voucher {code}: nasa gastos ang halaga, nasa ilalim ng netong kita ang regalo.</translation>
    </message>
    <message>
        <source>What is doubtful about {record} is accepted.</source>
        <translation>Tinanggap ang kaduda-duda sa {record}.</translation>
    </message>
    <message>
        <source>What is paid in each way goes into these accounts.</source>
        <translation>Sa mga account na ito napupunta ang ibinabayad sa bawat paraan.</translation>
    </message>
    <message>
        <source>{amount} for claim {claim} of {name} received on {day}.</source>
        <translation>Natanggap noong {day} ang {amount} para sa claim {claim} ni {name}.</translation>
    </message>
    <message>
        <source>{amount} given back to {name}, receipt {receipt}.</source>
        <translation>{amount} ang ibinalik kay {name}, resibo {receipt}.</translation>
    </message>
    <message>
        <source>{amount} given back to {name}, receipt {receipt}. {left} stays owed to them.</source>
        <translation>{amount} ang ibinalik kay {name}, resibo {receipt}. {left} pa ang utang sa kanila.</translation>
    </message>
    <message>
        <source>{amount} paid for claim {claim} of {name}, {left} left to pay.</source>
        <translation>{amount} ang ibinayad para sa claim {claim} ni {name}, {left} pa ang babayaran.</translation>
    </message>
    <message>
        <source>{amount} paid for claim {claim} of {name}.</source>
        <translation>{amount} ang ibinayad para sa claim {claim} ni {name}.</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}.</source>
        <translation>{amount} ang tinanggap mula kay {name}, resibo {receipt}.</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}. {kept} is kept as an advance.</source>
        <translation>{amount} ang tinanggap mula kay {name}, resibo {receipt}. Itinabi ang {kept} bilang paunang bayad.</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}. {rest} stays due.</source>
        <translation>{amount} ang tinanggap mula kay {name}, resibo {receipt}. {rest} pa ang dapat bayaran.</translation>
    </message>
    <message>
        <source>{code} charges its part at every month&apos;s end, by itself.</source>
        <translation>Kusang itinatala ng {code} ang bahagi nito sa katapusan ng bawat buwan.</translation>
    </message>
    <message>
        <source>{code} corrected. What stood there before stays in its history.</source>
        <translation>Naiwasto ang {code}. Mananatili sa kasaysayan nito ang dating nakasulat.</translation>
    </message>
    <message>
        <source>{code} of {name} corrected. What stood there before stays in its history.</source>
        <translation>Naiwasto ang {code} ni {name}. Mananatili sa kasaysayan nito ang dating nakasulat.</translation>
    </message>
    <message>
        <source>{code}: {amount} came back, voucher {voucher}.</source>
        <translation>{code}: bumalik ang {amount}, voucher {voucher}.</translation>
    </message>
    <message>
        <source>{code}: {amount} invested, voucher {voucher}.</source>
        <translation>{code}: ipinuhunan ang {amount}, voucher {voucher}.</translation>
    </message>
    <message numerus="yes">
        <source>{goes} is merged into {stays}, {name}: %n records moved over.</source>
        <translation>
            <numerusform>Isinama ang {goes} sa {stays}, {name}: %n rekord ang lumipat.</numerusform>
            <numerusform>Isinama ang {goes} sa {stays}, {name}: %n rekord ang lumipat.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is covered by {policy} up to {last}. It is held by {holder}.</source>
        <translation>Sakop si {name} ng {policy} hanggang {last}. Si {holder} ang may-hawak.</translation>
    </message>
    <message>
        <source>{name} is described.</source>
        <translation>Nailarawan na ang {name}.</translation>
    </message>
    <message>
        <source>{name} is kept with {record}.</source>
        <translation>Itinabi ang {name} sa {record}.</translation>
    </message>
    <message>
        <source>{name} is no longer shown with {record}; its file stays.</source>
        <translation>Hindi na ipinapakita ang {name} sa {record}; mananatili ang file.</translation>
    </message>
    <message>
        <source>{name} is the logo now: it stands on every paper made from now on.</source>
        <translation>Ang {name} na ang logo: nasa bawat papel ito na gagawin mula ngayon.</translation>
    </message>
    <message>
        <source>{product} is offered now. Enrol the first household.</source>
        <translation>Iniaalok na ang {product}. I-enroll ang unang sambahayan.</translation>
    </message>
    <message>
        <source>{purpose}: {amount} with {supplier} written down as {voucher}.</source>
        <translation>{purpose}: {amount} sa {supplier} ang isinulat bilang {voucher}.</translation>
    </message>
    <message>
        <source>{purpose}: {amount} written down as {voucher}.</source>
        <translation>{purpose}: {amount} ang isinulat bilang {voucher}.</translation>
    </message>
    <message>
        <source>{sheet}: {code} was added.</source>
        <translation>{sheet}: idinagdag ang {code}.</translation>
    </message>
    <message>
        <source>{wrong} is taken back by {back}.</source>
        <translation>Binawi ng {back} ang {wrong}.</translation>
    </message>
    <message>
        <source>{wrong} is taken back by {back}; {right} says what is right.</source>
        <translation>Binawi ng {back} ang {wrong}; sinasabi ng {right} ang tama.</translation>
    </message>
</context>
<context>
    <name>Saves</name>
    <message>
        <source>Accounts of the ways of payment set</source>
        <translation>Itinakda ang mga account ng mga paraan ng bayad</translation>
    </message>
    <message>
        <source>Another laptop&apos;s packet taken in</source>
        <translation>Ipinasok ang pakete ng ibang laptop</translation>
    </message>
    <message>
        <source>Benefit added</source>
        <translation>Nagdagdag ng benepisyo</translation>
    </message>
    <message>
        <source>Bill paid</source>
        <translation>Binayaran ang singil</translation>
    </message>
    <message>
        <source>Bill written down</source>
        <translation>Isinulat ang singil</translation>
    </message>
    <message>
        <source>Charged over time</source>
        <translation>Itinakda ang unti-unting pagtatala</translation>
    </message>
    <message>
        <source>Claim corrected</source>
        <translation>Iwinasto ang claim</translation>
    </message>
    <message>
        <source>Claim decided</source>
        <translation>Pinagpasyahan ang claim</translation>
    </message>
    <message>
        <source>Claim paid</source>
        <translation>Binayaran ang claim</translation>
    </message>
    <message>
        <source>Claim reported</source>
        <translation>Iniulat ang claim</translation>
    </message>
    <message>
        <source>Claim taken into review</source>
        <translation>Sinimulang suriin ang claim</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>Sinagot ang reklamo</translation>
    </message>
    <message>
        <source>Conflict between laptops settled</source>
        <translation>Naayos ang salungatan sa pagitan ng mga laptop</translation>
    </message>
    <message>
        <source>Cost given for free booked</source>
        <translation>Itinala ang gastos na ibinigay nang libre</translation>
    </message>
    <message>
        <source>Damaged file saved into a new one</source>
        <translation>Na-save sa bago ang nasirang file</translation>
    </message>
    <message>
        <source>Debt to us paid</source>
        <translation>Binayaran ang utang sa amin</translation>
    </message>
    <message>
        <source>Debt to us written down</source>
        <translation>Isinulat ang utang sa amin</translation>
    </message>
    <message>
        <source>Demonstration made</source>
        <translation>Ginawa ang demonstrasyon</translation>
    </message>
    <message>
        <source>Entry without money</source>
        <translation>Entry na walang pera</translation>
    </message>
    <message>
        <source>Finding accepted</source>
        <translation>Tinanggap ang puna</translation>
    </message>
    <message>
        <source>Folder imported</source>
        <translation>Na-import ang folder</translation>
    </message>
    <message>
        <source>Handling of claims set</source>
        <translation>Itinakda ang paghawak ng claim</translation>
    </message>
    <message>
        <source>Holder of a policy changed</source>
        <translation>Pinalitan ang may-hawak ng polisiya</translation>
    </message>
    <message>
        <source>Household enrolled</source>
        <translation>Na-enroll ang sambahayan</translation>
    </message>
    <message>
        <source>Index payouts posted</source>
        <translation>Itinala ang bayad ng indeks</translation>
    </message>
    <message>
        <source>Investment paid back</source>
        <translation>Ibinalik ang puhunan</translation>
    </message>
    <message>
        <source>Key of shared costs set</source>
        <translation>Itinakda ang batayan ng hating gastos</translation>
    </message>
    <message>
        <source>Lines of the bank and the book said to belong together</source>
        <translation>Sinabing magkatugma ang mga linya ng bangko at ng aklat</translation>
    </message>
    <message>
        <source>Liquidity factors set</source>
        <translation>Itinakda ang mga salik ng likididad</translation>
    </message>
    <message>
        <source>Logo chosen</source>
        <translation>Pinili ang logo</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>Inalis ang logo</translation>
    </message>
    <message>
        <source>Member corrected</source>
        <translation>Iwinasto ang miyembro</translation>
    </message>
    <message>
        <source>Money counted</source>
        <translation>Binilang ang pera</translation>
    </message>
    <message>
        <source>Money invested</source>
        <translation>Ipinuhunang pera</translation>
    </message>
    <message>
        <source>Money moved between accounts</source>
        <translation>Inilipat ang pera sa ibang account</translation>
    </message>
    <message>
        <source>Money paid out</source>
        <translation>Ibinayad ang pera</translation>
    </message>
    <message>
        <source>Office added</source>
        <translation>Nagdagdag ng tanggapan</translation>
    </message>
    <message>
        <source>Office, first product and opening balances written down</source>
        <translation>Isinulat ang tanggapan, unang produkto at panimulang balanse</translation>
    </message>
    <message>
        <source>Paper or photo kept</source>
        <translation>Itinabi ang papel o larawan</translation>
    </message>
    <message>
        <source>Paper or photo retired</source>
        <translation>Iniretiro ang papel o larawan</translation>
    </message>
    <message>
        <source>Partner added</source>
        <translation>Nagdagdag ng katuwang</translation>
    </message>
    <message>
        <source>Payment corrected</source>
        <translation>Iwinasto ang bayad</translation>
    </message>
    <message>
        <source>People taken onto a policy</source>
        <translation>Isinali ang mga tao sa polisiya</translation>
    </message>
    <message>
        <source>Person taken off a policy</source>
        <translation>Inalis ang tao sa polisiya</translation>
    </message>
    <message>
        <source>Policy corrected</source>
        <translation>Iwinasto ang polisiya</translation>
    </message>
    <message>
        <source>Policy ended</source>
        <translation>Tinapos ang polisiya</translation>
    </message>
    <message>
        <source>Policy renewed</source>
        <translation>Ni-renew ang polisiya</translation>
    </message>
    <message>
        <source>Premium corrected</source>
        <translation>Iwinasto ang premium</translation>
    </message>
    <message>
        <source>Premium taken</source>
        <translation>Tinanggap ang premium</translation>
    </message>
    <message>
        <source>Premiums collected</source>
        <translation>Siningil ang mga premium</translation>
    </message>
    <message>
        <source>Product added</source>
        <translation>Nagdagdag ng produkto</translation>
    </message>
    <message>
        <source>Product corrected</source>
        <translation>Iwinasto ang produkto</translation>
    </message>
    <message>
        <source>Receipt of a claim written down</source>
        <translation>Isinulat ang pagtanggap ng bayad sa claim</translation>
    </message>
    <message>
        <source>Record put back as another laptop had it</source>
        <translation>Ibinalik ang rekord gaya ng nasa ibang laptop</translation>
    </message>
    <message>
        <source>Record put back that another laptop uses</source>
        <translation>Ibinalik ang rekord na ginagamit ng ibang laptop</translation>
    </message>
    <message>
        <source>Refund paid</source>
        <translation>Ibinigay ang ibinalik na bayad</translation>
    </message>
    <message>
        <source>Save taken back</source>
        <translation>Binawi ang save</translation>
    </message>
    <message>
        <source>Scheme described</source>
        <translation>Inilarawan ang iskema</translation>
    </message>
    <message>
        <source>Two records merged</source>
        <translation>Pinagsama ang dalawang rekord</translation>
    </message>
    <message>
        <source>Voucher corrected</source>
        <translation>Iwinasto ang voucher</translation>
    </message>
    <message>
        <source>Word of a list brought back</source>
        <translation>Ibinalik ang salita ng listahan</translation>
    </message>
    <message>
        <source>Word of a list renamed</source>
        <translation>Pinalitan ang salita ng listahan</translation>
    </message>
    <message>
        <source>Word of a list retired</source>
        <translation>Iniretiro ang salita ng listahan</translation>
    </message>
    <message>
        <source>Words of a list merged</source>
        <translation>Pinagsama ang mga salita ng listahan</translation>
    </message>
    <message>
        <source>Words of a list put in order</source>
        <translation>Inayos ang mga salita ng listahan</translation>
    </message>
</context>
<context>
    <name>Savings movement</name>
    <message>
        <source>Deposit</source>
        <translation>Deposito</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interes</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Withdrawal</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>A bill still to come</source>
        <translation>Singil na darating pa</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Bawat araw</translation>
    </message>
    <message>
        <source>By whole month</source>
        <translation>Bawat buong buwan</translation>
    </message>
    <message>
        <source>Early development cost</source>
        <translation>Gastos sa unang pagbuo</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Kagamitan</translation>
    </message>
    <message>
        <source>Interest earned, still to come</source>
        <translation>Interes na kinita, darating pa</translation>
    </message>
    <message>
        <source>Paid in advance, such as rent</source>
        <translation>Binayaran nang pauna, gaya ng upa</translation>
    </message>
    <message>
        <source>{part} is charged on {first}, then so on at every month&apos;s end up to {last}.</source>
        <translation>{part} ang itatala sa {first}, at ganoon din sa katapusan ng bawat buwan hanggang {last}.</translation>
    </message>
</context>
<context>
    <name>Schedule form</name>
    <message>
        <source>Charged to</source>
        <translation>Itinatala sa</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>Ilang buwan</translation>
    </message>
    <message>
        <source>For who keeps the accounts</source>
        <translation>Para sa gumagawa ng pag-aaklat</translation>
    </message>
    <message>
        <source>From when it is used, or the first day that the bill or the interest is for.</source>
        <translation>Mula kailan ito ginagamit, o ang unang araw na sakop ng singil o interes.</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Hawak sa</translation>
    </message>
    <message>
        <source>Leave empty for the line of its purpose.</source>
        <translation>Iwang blangko para sa linya ng layunin nito.</translation>
    </message>
    <message>
        <source>Leave empty for the line that is usual for what it is.</source>
        <translation>Iwang blangko para sa karaniwang linya ng ganitong bagay.</translation>
    </message>
    <message>
        <source>Leave empty for what is usual: interest by day, everything else by month.</source>
        <translation>Iwang blangko para sa karaniwan: bawat araw ang interes, bawat buwan ang lahat ng iba.</translation>
    </message>
    <message>
        <source>Leave empty where it serves all products: it is shared among them.</source>
        <translation>Iwang blangko kung para sa lahat ng produkto: hinahati ito sa kanila.</translation>
    </message>
    <message>
        <source>Leave empty where you know the last day.</source>
        <translation>Iwang blangko kung alam mo ang huling araw.</translation>
    </message>
    <message>
        <source>Leave empty where you know the months.</source>
        <translation>Iwang blangko kung alam mo ang bilang ng buwan.</translation>
    </message>
    <message>
        <source>Save the schedule</source>
        <translation>I-save ang iskedyul</translation>
    </message>
    <message>
        <source>Sold, broken or given up on</source>
        <translation>Naibenta, nasira o isinuko noong</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Pagkakalat</translation>
    </message>
    <message>
        <source>The number of the voucher, where there is one.</source>
        <translation>Ang numero ng voucher, kung mayroon.</translation>
    </message>
    <message>
        <source>The price it was sold for, or what was paid back. Leave empty for nothing.</source>
        <translation>Ang presyong pinagbentahan, o ang ibinalik na bayad. Iwang blangko kung wala.</translation>
    </message>
    <message>
        <source>Value left at the end</source>
        <translation>Halagang matitira sa katapusan</translation>
    </message>
    <message>
        <source>Voucher it was paid with</source>
        <translation>Voucher na ipinambayad dito</translation>
    </message>
    <message>
        <source>What is left is charged on that day. Leave empty while it runs.</source>
        <translation>Itatala sa araw na iyon ang natitira. Iwang blangko habang tumatakbo.</translation>
    </message>
    <message>
        <source>What it brought then</source>
        <translation>Ang naibalik nito noon</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Ang tawag dito</translation>
    </message>
    <message>
        <source>What it is thought to be worth then. Leave empty for nothing.</source>
        <translation>Ang inaakalang halaga nito sa panahong iyon. Iwang blangko kung wala.</translation>
    </message>
    <message>
        <source>What the cost is for, such as rent. Leave empty for what is usual.</source>
        <translation>Para saan ang gastos, gaya ng upa. Iwang blangko para sa karaniwan.</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>Charged before</source>
        <translation>Naitala na noon</translation>
    </message>
    <message>
        <source>Charged in the period</source>
        <translation>Itinala sa panahon</translation>
    </message>
    <message>
        <source>Left at the end</source>
        <translation>Natitira sa katapusan</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Iskedyul</translation>
    </message>
    <message>
        <source>Schedules post themselves at each month&apos;s end: nothing has to be entered for that.</source>
        <translation>Kusang itinatala ng mga iskedyul ang kanilang sarili sa katapusan ng bawat buwan: walang kailangang ipasok para doon.</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Darating pa</translation>
    </message>
    <message>
        <source>What is charged over time</source>
        <translation>Ang unti-unting itinatala</translation>
    </message>
    <message>
        <source>What the period posts</source>
        <translation>Ang itinatala ng panahon</translation>
    </message>
</context>
<context>
    <name>Scheme form</name>
    <message>
        <source>A number from 1 for January to 12 for December.</source>
        <translation>Numero mula 1 para sa Enero hanggang 12 para sa Disyembre.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Bansa</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Pera</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>Unang buwan ng taon ng pananalapi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Mga wika</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Legal na anyo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Tungkulin</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>Ang iskema</translation>
    </message>
    <message>
        <source>Three capital letters, like INR or KES.</source>
        <translation>Tatlong malaking titik, gaya ng PHP o INR.</translation>
    </message>
    <message>
        <source>What your organisation is in a programme of several partners; empty where it is alone.</source>
        <translation>Kung ano ang organisasyon ninyo sa programa ng ilang katuwang; blangko kung nag-iisa.</translation>
    </message>
    <message>
        <source>Whose book this is</source>
        <translation>Kanino ang aklat na ito</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n walang pasya</numerusform>
            <numerusform>%n walang pasya</numerusform>
        </translation>
    </message>
    <message>
        <source>factors not set</source>
        <translation>hindi nakatakda ang mga salik</translation>
    </message>
    <message numerus="yes">
        <source>median of %n claims</source>
        <translation>
            <numerusform>median ng %n claim</numerusform>
            <numerusform>median ng %n claim</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>hindi nakatakda</translation>
    </message>
    <message>
        <source>nothing to show</source>
        <translation>walang maipapakita</translation>
    </message>
    <message>
        <source>rough measure: {share}</source>
        <translation>magaspang na sukat: {share}</translation>
    </message>
    <message>
        <source>{after} from {before}</source>
        <translation>{after} mula {before}</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} bukas</translation>
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
        <translation>Sumang-ayon at i-save</translation>
    </message>
    <message>
        <source>Nobody else here has the right to it: an administrator can give it to somebody.</source>
        <translation>Walang ibang may karapatan dito: maibibigay ito ng administrador sa iba.</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Ikalawang tao</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>Password niya</translation>
    </message>
</context>
<context>
    <name>Set up</name>
    <message>
        <source>As counted on</source>
        <translation>Ayon sa bilang noong</translation>
    </message>
    <message>
        <source>At today&apos;s worth.</source>
        <translation>Sa halaga ngayon.</translation>
    </message>
    <message>
        <source>Cash in the box</source>
        <translation>Cash sa kahon</translation>
    </message>
    <message>
        <source>Deposits and savings certificates</source>
        <translation>Mga deposito at time deposit</translation>
    </message>
    <message>
        <source>Furniture, vehicles, computers</source>
        <translation>Muwebles, sasakyan, computer</translation>
    </message>
    <message>
        <source>Given by donors</source>
        <translation>Bigay ng mga donor</translation>
    </message>
    <message>
        <source>Leave all of them empty if the scheme starts with nothing.</source>
        <translation>Iwang blangko ang lahat kung walang panimula ang iskema.</translation>
    </message>
    <message>
        <source>Leave it empty if the scheme works in one place only.</source>
        <translation>Iwang blangko kung sa isang lugar lang gumagana ang iskema.</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Uri ng seguro</translation>
    </message>
    <message>
        <source>Money at the bank</source>
        <translation>Pera sa bangko</translation>
    </message>
    <message>
        <source>Office, first product, opening balances</source>
        <translation>Tanggapan, unang produkto, panimulang balanse</translation>
    </message>
    <message>
        <source>Owed to others</source>
        <translation>Utang sa iba</translation>
    </message>
    <message>
        <source>Paid in by members or owners</source>
        <translation>Ipinasok ng mga miyembro o may-ari</translation>
    </message>
    <message>
        <source>What is missing, {amount}, is an earlier loss.</source>
        <translation>Naunang lugi ang kulang, {amount}.</translation>
    </message>
    <message>
        <source>What is usual is filled in as an example. Change whatever is not yours.</source>
        <translation>Nakalagay bilang halimbawa ang karaniwan. Baguhin ang hindi sa inyo.</translation>
    </message>
    <message>
        <source>What remains, {amount}, is earlier surplus.</source>
        <translation>Naunang sobra ang natitira, {amount}.</translation>
    </message>
    <message>
        <source>What the scheme has and owes today</source>
        <translation>Ang mayroon at utang ng iskema ngayon</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minutes without use</source>
        <translation>
            <numerusform>%n minutong walang gumagamit</numerusform>
            <numerusform>%n minutong walang gumagamit</numerusform>
        </translation>
    </message>
    <message>
        <source>0123456789</source>
        <translation>0123456789</translation>
    </message>
    <message>
        <source>A picture for the head of the statement, receipts, cards and all other papers.</source>
        <translation>Isang larawan para sa itaas ng pahayag, mga resibo, kard at lahat ng iba pang papel.</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>Gaya ng karaniwan sa wika</translation>
    </message>
    <message>
        <source>Beside the other calendar</source>
        <translation>Katabi ng ibang kalendaryo</translation>
    </message>
    <message>
        <source>By which readers know that a statement is yours, and the page with which they check it.</source>
        <translation>Kung paano malalaman ng mga mambabasa na sa inyo ang pahayag, at ang pahinang ginagamit nila sa pagsuri nito.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Mga digit</translation>
    </message>
    <message>
        <source>How their numbers count. Numbers that were given stay as they are.</source>
        <translation>Paano binibilang ang mga numero. Mananatili ang mga numerong naibigay na.</translation>
    </message>
    <message>
        <source>Into which account premium goes, and from which claims are paid, by the way of payment.</source>
        <translation>Sa aling account pumapasok ang premium, at mula sa alin binabayaran ang mga claim, ayon sa paraan ng bayad.</translation>
    </message>
    <message>
        <source>Kept on this computer; every save carries your name and the code of this laptop.</source>
        <translation>Nakatabi sa computer na ito; dala ng bawat save ang pangalan mo at ang code ng laptop na ito.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Wika ng window</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Likididad</translation>
    </message>
    <message>
        <source>Lock a protected book after</source>
        <translation>I-lock ang protektadong aklat pagkalipas ng</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Nepali calendar</source>
        <translation>Kalendaryong Nepali</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Hindi ipinapakita</translation>
    </message>
    <message>
        <source>Offices and partners</source>
        <translation>Mga tanggapan at katuwang</translation>
    </message>
    <message>
        <source>Only by Ctrl+L</source>
        <translation>Ctrl+L lang</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Mga tao at susi</translation>
    </message>
    <message>
        <source>Plans and standards</source>
        <translation>Mga plano at pamantayan</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Mga resibo</translation>
    </message>
    <message>
        <source>Saves now carry the name {name}.</source>
        <translation>Dala na ng mga save ang pangalang {name}.</translation>
    </message>
    <message>
        <source>The words that the forms offer. What is retired is offered no more; old records keep it.</source>
        <translation>Ang mga salitang inaalok ng mga form. Hindi na inaalok ang iniretiro; mananatili ito sa mga lumang rekord.</translation>
    </message>
    <message>
        <source>There are saves and receipts of this laptop as {code}: it keeps that code.</source>
        <translation>May mga save at resibo na ang laptop na ito bilang {code}: mananatili ang code na iyon.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Ang laptop na ito</translation>
    </message>
    <message>
        <source>This laptop now writes as {code}.</source>
        <translation>Sumusulat na ang laptop na ito bilang {code}.</translation>
    </message>
    <message>
        <source>Those of the script</source>
        <translation>Ang sa sulat ng wika</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>Dalawang tao</translation>
    </message>
    <message>
        <source>Up to what one person decides, within how many days, and which documents are needed.</source>
        <translation>Hanggang magkano ang pinagpapasyahan ng isang tao, sa loob ng ilang araw, at aling mga dokumento ang kailangan.</translation>
    </message>
    <message>
        <source>When one person alone is not enough. It holds once the book has people.</source>
        <translation>Kung kailan hindi sapat ang isang tao. May bisa ito kapag may mga tao na ang aklat.</translation>
    </message>
    <message>
        <source>Who may open this book, and what each of them may do.</source>
        <translation>Sino ang maaaring magbukas ng aklat na ito, at ano ang magagawa ng bawat isa.</translation>
    </message>
</context>
<context>
    <name>Settings form</name>
    <message>
        <source>A second person agrees above</source>
        <translation>Sasang-ayon ang ikalawang tao kapag higit sa</translation>
    </message>
    <message>
        <source>Begin anew each year</source>
        <translation>Magsimula muli bawat taon</translation>
    </message>
    <message>
        <source>Days from the decision to the payment</source>
        <translation>Araw mula pasya hanggang bayad</translation>
    </message>
    <message>
        <source>Days from the report to the decision</source>
        <translation>Araw mula ulat hanggang pasya</translation>
    </message>
    <message>
        <source>Days from the report until somebody takes it up</source>
        <translation>Araw mula ulat hanggang may humawak nito</translation>
    </message>
    <message>
        <source>Documents that a claim needs, with commas between</source>
        <translation>Mga dokumentong kailangan ng claim, na may kuwit sa pagitan</translation>
    </message>
    <message>
        <source>Each office by itself</source>
        <translation>Bawat tanggapan nang hiwalay</translation>
    </message>
    <message>
        <source>Empty: as for all products.</source>
        <translation>Blangko: gaya ng sa lahat ng produkto.</translation>
    </message>
    <message>
        <source>Empty: the cash box.</source>
        <translation>Blangko: ang kahon ng pera.</translation>
    </message>
    <message>
        <source>Fast track up to</source>
        <translation>Mabilisang daan hanggang</translation>
    </message>
    <message>
        <source>For a decision or a payment of more than this. Empty: for none.</source>
        <translation>Para sa pasya o bayad na higit dito. Blangko: wala.</translation>
    </message>
    <message>
        <source>For {product} alone</source>
        <translation>Para sa {product} lang</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>Growth margin, in percent</source>
        <translation>Margin ng paglago, sa porsiyento</translation>
    </message>
    <message>
        <source>If this is off, every statement says so.</source>
        <translation>Kung naka-off ito, sinasabi ito ng bawat pahayag.</translation>
    </message>
    <message>
        <source>Raises a quarter of last year&apos;s claims and expenses as you grow.</source>
        <translation>Pinalalaki ang sangkapat ng mga claim at gastos noong nakaraang taon habang lumalago kayo.</translation>
    </message>
    <message>
        <source>Receipt numbers</source>
        <translation>Mga numero ng resibo</translation>
    </message>
    <message>
        <source>Rough measure</source>
        <translation>Tantiyang sukat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Share of each reserve, in percent</source>
        <translation>Bahagi ng bawat reserba, sa porsiyento</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Hinahati ayon sa</translation>
    </message>
    <message>
        <source>Somebody else keys a stack the second time</source>
        <translation>Iba ang nagta-type ng salansan sa ikalawang beses</translation>
    </message>
    <message>
        <source>The board of the claims says which are late. Empty: none is.</source>
        <translation>Sinasabi ng pisara ng mga claim kung alin ang huli. Blangko: wala.</translation>
    </message>
    <message>
        <source>Then the number names the office of the policy: R-A-BAR-2026-00001.</source>
        <translation>Nasa numero ang tanggapan ng polisiya: R-A-BAR-2026-00001.</translation>
    </message>
    <message>
        <source>Then the number names the year: R-A-2026-00001.</source>
        <translation>Nasa numero ang taon: R-A-2026-00001.</translation>
    </message>
    <message>
        <source>These shares are your scheme&apos;s own: look at how your reserves were paid out. Nobody else&apos;s will do.</source>
        <translation>Sa sarili ninyong iskema ang mga bahaging ito: tingnan kung paano nabayaran ang inyong mga reserba. Hindi magagamit ang sa iba.</translation>
    </message>
    <message>
        <source>Two people make the same slip far more rarely than one makes it twice.</source>
        <translation>Mas bihirang magkapareho ng mali ang dalawang tao kaysa isang taong dalawang beses magkamali.</translation>
    </message>
    <message>
        <source>Up to this, one person decides a claim that is met as the rules propose. Empty: none.</source>
        <translation>Hanggang dito, isang tao ang nagpapasya sa claim na babayaran ayon sa mungkahi ng mga tuntunin. Blangko: wala.</translation>
    </message>
    <message>
        <source>What belongs to no product</source>
        <translation>Ang walang produkto</translation>
    </message>
    <message>
        <source>What is paid by “{way}” goes into</source>
        <translation>Ang ibinabayad sa “{way}” ay napupunta sa</translation>
    </message>
    <message>
        <source>What was shared before this day stays as it was.</source>
        <translation>Mananatili ang nahati na bago ang araw na ito.</translation>
    </message>
    <message>
        <source>Who recorded a claim does not decide it alone</source>
        <translation>Hindi mag-isang nagpapasya ang nagtala ng claim</translation>
    </message>
    <message>
        <source>{code}: what shall be corrected?</source>
        <translation>{code}: ano ang iwawasto?</translation>
    </message>
    <message>
        <source>{product}, in percent</source>
        <translation>{product}, sa porsiyento</translation>
    </message>
</context>
<context>
    <name>Settings lists</name>
    <message>
        <source>Does</source>
        <translation>Ginagawa</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Wala pang tao rito.</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>Female</source>
        <translation>Babae</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Lalaki</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Iba pa</translation>
    </message>
</context>
<context>
    <name>Shared cost form</name>
    <message>
        <source>60 where three of five days are for it. The organisation owes the rest.</source>
        <translation>60 kung tatlo sa limang araw ang para rito. Utang ng organisasyon ang natitira.</translation>
    </message>
    <message>
        <source>Microinsurance&apos;s part, in percent</source>
        <translation>Bahagi ng microinsurance, sa porsiyento</translation>
    </message>
    <message>
        <source>Which cost</source>
        <translation>Aling gastos</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Accrued liabilities as an actuary has certified them.</source>
        <translation>Naipong pananagutan ayon sa sertipiko ng actuary.</translation>
    </message>
    <message>
        <source>Add a benefit</source>
        <translation>Magdagdag ng benepisyo</translation>
    </message>
    <message>
        <source>Add a certified reserve</source>
        <translation>Magdagdag ng sertipikadong reserba</translation>
    </message>
    <message>
        <source>Add a charge to a tariff</source>
        <translation>Magdagdag ng singil sa taripa</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation>Magdagdag ng reklamo</translation>
    </message>
    <message>
        <source>Add a cost that the organisation bears in part</source>
        <translation>Magdagdag ng gastos na bahagyang pasan ng organisasyon</translation>
    </message>
    <message>
        <source>Add a document of a claim</source>
        <translation>Magdagdag ng dokumento ng claim</translation>
    </message>
    <message>
        <source>Add a figure of a partner</source>
        <translation>Magdagdag ng halaga ng katuwang</translation>
    </message>
    <message>
        <source>Add a finding accepted</source>
        <translation>Magdagdag ng tinanggap na puna</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Magdagdag ng limitasyon</translation>
    </message>
    <message>
        <source>Add a loan</source>
        <translation>Magdagdag ng utang</translation>
    </message>
    <message>
        <source>Add a movement of savings</source>
        <translation>Magdagdag ng galaw ng ipon</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Magdagdag ng katuwang</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Magdagdag ng tao</translation>
    </message>
    <message>
        <source>Add a person to a policy</source>
        <translation>Magdagdag ng tao sa polisiya</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>Magdagdag ng polisiya</translation>
    </message>
    <message>
        <source>Add a premium due</source>
        <translation>Magdagdag ng premium na dapat bayaran</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Magdagdag ng produkto</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>Magdagdag ng sukat</translation>
    </message>
    <message>
        <source>Add a review of a claim</source>
        <translation>Magdagdag ng pagsusuri ng claim</translation>
    </message>
    <message>
        <source>Add a row of a pricing table</source>
        <translation>Magdagdag ng hanay ng presyo</translation>
    </message>
    <message>
        <source>Add a sitting on a claim</source>
        <translation>Magdagdag ng pulong sa claim</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Magdagdag ng target</translation>
    </message>
    <message>
        <source>Add a target population</source>
        <translation>Magdagdag ng target na populasyon</translation>
    </message>
    <message>
        <source>Add a thing insured</source>
        <translation>Magdagdag ng bagay na nakaseguro</translation>
    </message>
    <message>
        <source>Add a treaty</source>
        <translation>Magdagdag ng treaty</translation>
    </message>
    <message>
        <source>Add a voucher</source>
        <translation>Magdagdag ng voucher</translation>
    </message>
    <message>
        <source>Add a word to a list</source>
        <translation>Magdagdag ng salita sa listahan</translation>
    </message>
    <message>
        <source>Add a year of the plan</source>
        <translation>Magdagdag ng taon ng plano</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Magdagdag ng account</translation>
    </message>
    <message>
        <source>Add an estimate</source>
        <translation>Magdagdag ng taya</translation>
    </message>
    <message>
        <source>Add an exit interview</source>
        <translation>Magdagdag ng panayam sa pag-alis</translation>
    </message>
    <message>
        <source>Add an index contract</source>
        <translation>Magdagdag ng kontratang indeks</translation>
    </message>
    <message>
        <source>Add an investment</source>
        <translation>Magdagdag ng puhunan</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>Magdagdag ng tanggapan</translation>
    </message>
    <message>
        <source>Add the items of a claim</source>
        <translation>Magdagdag ng mga item ng claim</translation>
    </message>
    <message>
        <source>Add what is charged over time</source>
        <translation>Magdagdag ng unti-unting itinatala</translation>
    </message>
    <message>
        <source>Animals, fields and goods that a policy insures.</source>
        <translation>Mga hayop, bukid at kalakal na sinisiguro ng polisiya.</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Sagutin ang isang tanong</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Mga benepisyo</translation>
    </message>
    <message>
        <source>Bookkeeping that does not follow from premiums and claims: rent, salaries, cash to the bank.</source>
        <translation>Pag-aaklat na hindi galing sa mga premium at claim: upa, sahod, cash papunta sa bangko.</translation>
    </message>
    <message>
        <source>Business plan</source>
        <translation>Plano sa negosyo</translation>
    </message>
    <message>
        <source>Cash and bank accounts</source>
        <translation>Mga kahon ng pera at account sa bangko</translation>
    </message>
    <message>
        <source>Certified reserves</source>
        <translation>Mga sertipikadong reserba</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Mga claim</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Mga pagsasara</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Mga reklamo</translation>
    </message>
    <message>
        <source>Costs of the organisation</source>
        <translation>Mga gastos ng organisasyon</translation>
    </message>
    <message>
        <source>Count an account</source>
        <translation>Bilangin ang isang account</translation>
    </message>
    <message>
        <source>Counts of money</source>
        <translation>Mga bilang ng pera</translation>
    </message>
    <message>
        <source>Deposits, bonds, shares, land: with whom, until when, at what rate. Interest accrues by itself.</source>
        <translation>Mga deposito, bono, sapi, lupa: kanino, hanggang kailan, sa anong antas. Kusang naiipon ang interes.</translation>
    </message>
    <message>
        <source>Deposits, withdrawals and interest of members.</source>
        <translation>Mga deposito, withdrawal at interes ng mga miyembro.</translation>
    </message>
    <message>
        <source>Documents of claims</source>
        <translation>Mga dokumento ng claim</translation>
    </message>
    <message>
        <source>Equipment, prepaid and accrued costs and interest: each posts its part at every month&apos;s end.</source>
        <translation>Kagamitan, paunang bayad at naipong gastos at interes: itinatala ng bawat isa ang bahagi nito sa katapusan ng bawat buwan.</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Mga taya</translation>
    </message>
    <message>
        <source>Exit interviews</source>
        <translation>Mga panayam sa pag-alis</translation>
    </message>
    <message>
        <source>Figures of closings</source>
        <translation>Mga halaga ng mga pagsasara</translation>
    </message>
    <message>
        <source>Figures of partners</source>
        <translation>Mga halaga ng mga katuwang</translation>
    </message>
    <message>
        <source>Findings accepted</source>
        <translation>Mga tinanggap na puna</translation>
    </message>
    <message>
        <source>How many people a product is made for: the coverage ratio is held against it.</source>
        <translation>Ilang tao ang pinaglalaanan ng produkto: dito inihahambing ang ratio ng saklaw.</translation>
    </message>
    <message>
        <source>How the products share the costs and the income that belong to none of them.</source>
        <translation>Paano hinahati ng mga produkto ang gastos at kita na hindi sa alinman sa kanila.</translation>
    </message>
    <message>
        <source>Index contracts</source>
        <translation>Mga kontratang indeks</translation>
    </message>
    <message>
        <source>Insurers, agents, care providers, reinsurers and banks.</source>
        <translation>Mga tagaseguro, ahente, provider, reinsurer at bangko.</translation>
    </message>
    <message>
        <source>Investment policy</source>
        <translation>Patakaran sa puhunan</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Mga puhunan</translation>
    </message>
    <message>
        <source>Items of claims</source>
        <translation>Mga item ng claim</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Mga utang</translation>
    </message>
    <message>
        <source>Members and their families, one by one.</source>
        <translation>Mga miyembro at pamilya nila, isa-isa.</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Mga tanggapan</translation>
    </message>
    <message>
        <source>Papers and photos</source>
        <translation>Mga papel at larawan</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Mga katuwang</translation>
    </message>
    <message>
        <source>Payments of claims</source>
        <translation>Mga bayad sa claim</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>People covered</source>
        <translation>Mga taong sakop</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Mga polisiya</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>Mga premium</translation>
    </message>
    <message>
        <source>Premiums, fees and refunds, due and paid, with their receipts.</source>
        <translation>Mga premium, singil at ibinabalik na bayad, dapat bayaran at bayad na, kasama ang mga resibo.</translation>
    </message>
    <message>
        <source>Pricing tables</source>
        <translation>Mga talahanayan ng presyo</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Mga produkto</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mga sukat</translation>
    </message>
    <message>
        <source>Reviews of claims</source>
        <translation>Mga pagsusuri ng claim</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Ipon</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Mga iskedyul</translation>
    </message>
    <message>
        <source>Shared costs</source>
        <translation>Hating gastos</translation>
    </message>
    <message>
        <source>Sittings on claims</source>
        <translation>Mga pulong sa claim</translation>
    </message>
    <message>
        <source>Staff and rooms that serve its other activities too: which part is microinsurance&apos;s.</source>
        <translation>Mga tauhan at kuwartong para rin sa ibang gawain nito: aling bahagi ang sa microinsurance.</translation>
    </message>
    <message>
        <source>Target populations</source>
        <translation>Mga target na populasyon</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Mga target</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Mga taripa</translation>
    </message>
    <message>
        <source>The branches and field offices. A scheme with one office needs none.</source>
        <translation>Ang mga sangay at tanggapan sa labas. Hindi ito kailangan ng iskemang iisa ang tanggapan.</translation>
    </message>
    <message>
        <source>The claims that the price counts on, by sex and age.</source>
        <translation>Ang mga claim na pinagbatayan ng presyo, ayon sa kasarian at edad.</translation>
    </message>
    <message>
        <source>The committee that decided a claim: who sat, and what was said.</source>
        <translation>Ang komiteng nagpasya sa claim: sino ang dumalo, at ano ang napag-usapan.</translation>
    </message>
    <message>
        <source>The contracts, a term each, of members and of groups.</source>
        <translation>Ang mga kontrata, isang termino bawat isa, ng mga miyembro at grupo.</translation>
    </message>
    <message>
        <source>The items of a bill: what was billed and what is covered of it.</source>
        <translation>Ang mga item ng singil: ano ang siningil at ano ang sinasaklaw nito.</translation>
    </message>
    <message>
        <source>The loans behind credit-life policies.</source>
        <translation>Ang mga utang sa likod ng mga polisiya ng seguro sa buhay ng nangutang.</translation>
    </message>
    <message>
        <source>The most that may be invested in each class or with one institution, and the least grade.</source>
        <translation>Ang pinakamataas na maaaring ipuhunan sa bawat klase o sa isang institusyon, at ang pinakamababang grado.</translation>
    </message>
    <message>
        <source>The name, currency and year that stand on every statement.</source>
        <translation>Ang pangalan, pera at taon na nasa bawat pahayag.</translation>
    </message>
    <message>
        <source>The nine principles</source>
        <translation>Ang siyam na prinsipyo</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>Ang iskema</translation>
    </message>
    <message>
        <source>Things insured</source>
        <translation>Mga bagay na nakaseguro</translation>
    </message>
    <message>
        <source>Treaties</source>
        <translation>Mga treaty</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Mga voucher</translation>
    </message>
    <message>
        <source>What a station measured on a day.</source>
        <translation>Ang nasukat ng isang istasyon sa isang araw.</translation>
    </message>
    <message>
        <source>What a station must measure before an index cover pays.</source>
        <translation>Ang dapat masukat ng istasyon bago magbayad ang saklaw na indeks.</translation>
    </message>
    <message>
        <source>What an open claim was thought to cost from a day on.</source>
        <translation>Ang inaakalang halaga ng bukas na claim mula sa isang araw.</translation>
    </message>
    <message>
        <source>What each product costs, and by what that is reckoned.</source>
        <translation>Magkano ang bawat produkto, at paano ito kinukuwenta.</translation>
    </message>
    <message>
        <source>What each product pays for, and up to what limits.</source>
        <translation>Ano ang binabayaran ng bawat produkto, at hanggang sa anong limitasyon.</translation>
    </message>
    <message>
        <source>What every line, reserve and indicator came to when its quarter was closed.</source>
        <translation>Ang kinalabasan ng bawat linya, reserba at indikador nang isara ang kwarter nito.</translation>
    </message>
    <message>
        <source>What happened to members, and what was decided.</source>
        <translation>Ang nangyari sa mga miyembro, at ang naging pasya.</translation>
    </message>
    <message>
        <source>What insurer, agent and administrator earn and spend on the programme, by line and period.</source>
        <translation>Ang kinikita at ginagastos ng tagaseguro, ahente at tagapangasiwa sa programa, ayon sa linya at panahon.</translation>
    </message>
    <message>
        <source>What is assumed of each product in the years to come: who joins and stays, premium, claims, costs.</source>
        <translation>Ang palagay sa bawat produkto sa mga darating na taon: sino ang sasali at mananatili, premium, claim, gastos.</translation>
    </message>
    <message>
        <source>What is kept of people, claims and things insured: photos, identity papers, invoices, deeds.</source>
        <translation>Ang itinatabi tungkol sa mga tao, claim at bagay na nakaseguro: mga larawan, ID, invoice, kasulatan.</translation>
    </message>
    <message>
        <source>What part of the risk a reinsurer carries, between which days.</source>
        <translation>Aling bahagi ng panganib ang pasan ng reinsurer, mula at hanggang kailan.</translation>
    </message>
    <message>
        <source>What people who left said: whether they would come back, and what was missing.</source>
        <translation>Ang sinabi ng mga umalis: kung babalik sila, at kung ano ang kulang.</translation>
    </message>
    <message>
        <source>What the book cannot know by itself of how the nine principles are kept, answered once a year.</source>
        <translation>Ang hindi malalaman ng aklat sa sarili nito kung paano nasusunod ang siyam na prinsipyo, sinasagot minsan sa isang taon.</translation>
    </message>
    <message>
        <source>What the business plan wants of an indicator over a period.</source>
        <translation>Ang gusto ng plano sa negosyo sa isang indikador sa isang panahon.</translation>
    </message>
    <message>
        <source>What the checks doubt and somebody who knows the case lets stand, with the reason.</source>
        <translation>Ang pinagdududahan ng mga pagsusuri at hinahayaan ng nakakaalam ng kaso, kasama ang dahilan.</translation>
    </message>
    <message>
        <source>What the scheme offers, and how its reserves are reckoned.</source>
        <translation>Ang iniaalok ng iskema, at paano kinukuwenta ang mga reserba nito.</translation>
    </message>
    <message>
        <source>What was counted in a cash box, or stands on the bank&apos;s statement, on a day.</source>
        <translation>Ang nabilang sa kahon ng pera, o nasa pahayag ng bangko, sa isang araw.</translation>
    </message>
    <message>
        <source>What was paid for claims, and when it reached the member.</source>
        <translation>Ang ibinayad para sa mga claim, at kailan umabot sa miyembro.</translation>
    </message>
    <message>
        <source>Where the scheme&apos;s money lies: cash boxes, bank accounts, mobile money.</source>
        <translation>Kung nasaan ang pera ng iskema: mga kahon ng pera, account sa bangko, pera sa cellphone.</translation>
    </message>
    <message>
        <source>Where the words of villages, causes and the like stand in their list, and which are not used.</source>
        <translation>Saan nakalagay sa listahan ang mga salita ng barangay, sanhi at iba pa, at alin ang hindi ginagamit.</translation>
    </message>
    <message>
        <source>Which papers of a claim have come, and when.</source>
        <translation>Aling mga papel ng claim ang dumating na, at kailan.</translation>
    </message>
    <message>
        <source>Which quarters were prepared, closed and reopened, by whom, when and why.</source>
        <translation>Aling mga kwarter ang inihanda, isinara at muling binuksan, nino, kailan at bakit.</translation>
    </message>
    <message>
        <source>Who has taken a claim up to look into it, and since when.</source>
        <translation>Sino ang humawak ng claim para suriin, at mula kailan.</translation>
    </message>
    <message>
        <source>Who is covered by which policy, and who has left it.</source>
        <translation>Sino ang sakop ng aling polisiya, at sino ang umalis dito.</translation>
    </message>
    <message>
        <source>Who was dissatisfied with what, and what came of it.</source>
        <translation>Sino ang hindi nasiyahan at saan, at ano ang kinalabasan.</translation>
    </message>
    <message>
        <source>Words of the lists</source>
        <translation>Mga salita ng listahan</translation>
    </message>
</context>
<context>
    <name>Sheet group</name>
    <message>
        <source>Claims</source>
        <translation>Mga claim</translation>
    </message>
    <message>
        <source>Index cover</source>
        <translation>Saklaw na indeks</translation>
    </message>
    <message>
        <source>Loans, savings and things insured</source>
        <translation>Mga utang, ipon at bagay na nakaseguro</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Pera</translation>
    </message>
    <message>
        <source>People and cover</source>
        <translation>Mga tao at saklaw</translation>
    </message>
    <message>
        <source>Plans and background</source>
        <translation>Mga plano at batayan</translation>
    </message>
    <message>
        <source>Reinsurance</source>
        <translation>Reinsurance</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>Ang iskema</translation>
    </message>
</context>
<context>
    <name>Sign in</name>
    <message>
        <source>A password has at least {least} signs. Several words in a row are easily kept in mind.</source>
        <translation>Hindi bababa sa {least} karakter ang password. Madaling tandaan ang ilang salitang magkakasunod.</translation>
    </message>
    <message>
        <source>After a wrong password one waits: {seconds} s.</source>
        <translation>Maghihintay pagkatapos ng maling password: {seconds} s.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Ibang file</translation>
    </message>
    <message>
        <source>Code on the recovery sheet</source>
        <translation>Code sa recovery sheet</translation>
    </message>
    <message>
        <source>Give a name to sign in with.</source>
        <translation>Magbigay ng pangalan para mag-sign in.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>I-lock</translation>
    </message>
    <message>
        <source>Name and password do not belong together. Try again.</source>
        <translation>Hindi tugma ang pangalan at password. Subukan muli.</translation>
    </message>
    <message>
        <source>Name of an administrator</source>
        <translation>Pangalan ng isang administrador</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Bagong password</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>Bagong password, isa pang beses</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Itakda ang password</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Mag-sign in</translation>
    </message>
    <message>
        <source>The book is locked. Keep this code where nobody else finds it: {code}</source>
        <translation>Naka-lock na ang aklat. Itabi ang code na ito kung saan walang ibang makakakita: {code}</translation>
    </message>
    <message>
        <source>The file of keys was changed by another program, so nothing is changed in it. Take the one of the latest backup.</source>
        <translation>Binago ng ibang program ang file ng mga susi, kaya walang babaguhin dito. Kunin ang nasa pinakahuling backup.</translation>
    </message>
    <message>
        <source>The recovery sheet gives an administrator a new password. They are: {names}.</source>
        <translation>Nagbibigay ang recovery sheet ng bagong password sa isang administrador. Sila ay: {names}.</translation>
    </message>
    <message>
        <source>The sheet gives an administrator of {name} a new password.</source>
        <translation>Nagbibigay ang sheet ng bagong password sa isang administrador ng {name}.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Magkaiba ang dalawang password.</translation>
    </message>
    <message>
        <source>This book is locked already.</source>
        <translation>Naka-lock na ang aklat na ito.</translation>
    </message>
    <message>
        <source>This book is not locked: everybody who has the file may do everything.</source>
        <translation>Hindi naka-lock ang aklat na ito: magagawa ng lahat ng may file ang lahat.</translation>
    </message>
    <message>
        <source>This book is not locked: everybody who has the file may open it. Protect it first.</source>
        <translation>Hindi naka-lock ang aklat na ito: mabubuksan ng lahat ng may file. Protektahan muna ito.</translation>
    </message>
    <message>
        <source>This code does not open this book. Was a newer recovery sheet made since?</source>
        <translation>Hindi nabubuksan ng code na ito ang aklat na ito. May mas bagong recovery sheet ba na ginawa mula noon?</translation>
    </message>
    <message>
        <source>This is not the code of a recovery sheet: a sign is missing or wrong. It has seven groups of four signs.</source>
        <translation>Hindi ito ang code ng recovery sheet: may kulang o maling karakter. Pitong grupo ito na tig-apat na karakter.</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Gamit ang password</translation>
    </message>
    <message>
        <source>With the recovery sheet</source>
        <translation>Gamit ang recovery sheet</translation>
    </message>
    <message>
        <source>{keys} is damaged. Take the one of the latest backup.</source>
        <translation>Sira ang {keys}. Kunin ang nasa pinakahuling backup.</translation>
    </message>
    <message>
        <source>{name} is locked, and its keys are not beside it. Put {keys} into the same folder: a backup has it, too.</source>
        <translation>Naka-lock ang {name}, at wala sa tabi nito ang mga susi. Ilagay ang {keys} sa parehong folder: mayroon din nito ang backup.</translation>
    </message>
    <message>
        <source>{name} is locked. Sign in with your name and password.</source>
        <translation>Naka-lock ang {name}. Mag-sign in gamit ang pangalan at password mo.</translation>
    </message>
    <message>
        <source>{name} is locked: it opens for its people alone.</source>
        <translation>Naka-lock ang {name}: mga tao lang nito ang makapagbubukas.</translation>
    </message>
</context>
<context>
    <name>Sign paper</name>
    <message>
        <source>Signing by certificate needs the part “sign” of the program, which is not installed.</source>
        <translation>Kailangan ng paglagda gamit ang sertipiko ang bahaging “sign” ng program, na hindi naka-install.</translation>
    </message>
    <message>
        <source>The certificate in {name} is not valid today. Ask for a new one.</source>
        <translation>Walang bisa ngayon ang sertipiko sa {name}. Humingi ng bago.</translation>
    </message>
    <message>
        <source>The file of a certificate needs a password: without one whoever finds it could sign.</source>
        <translation>Kailangan ng password ang file ng sertipiko: kung wala, makakalagda ang sinumang makakita nito.</translation>
    </message>
    <message>
        <source>{name} is no certificate with its key (.p12), or the password is another one.</source>
        <translation>Hindi sertipikong may susi (.p12) ang {name}, o iba ang password.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>A member&apos;s year</source>
        <translation>Ang taon ng isang miyembro</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Para kay</translation>
    </message>
    <message>
        <source>After a gap the cover begins anew, with its waiting period.</source>
        <translation>Pagkatapos ng puwang, magsisimulang muli ang saklaw, kasama ang panahon ng paghihintay nito.</translation>
    </message>
    <message>
        <source>Age on that day</source>
        <translation>Edad sa araw na iyon</translation>
    </message>
    <message>
        <source>Agenda of the claims committee</source>
        <translation>Adyenda ng komite sa claim</translation>
    </message>
    <message>
        <source>Answers to mark</source>
        <translation>Mga sagot na mamarkahan</translation>
    </message>
    <message>
        <source>Besides, {amount} is still due from before.</source>
        <translation>Bukod dito, {amount} pa ang dapat bayaran mula dati.</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>Mga blangkong form</translation>
    </message>
    <message>
        <source>Blank registers</source>
        <translation>Mga blangkong talaan</translation>
    </message>
    <message>
        <source>Bring this card when you pay or report a claim.</source>
        <translation>Dalhin ang kard na ito kapag magbabayad o mag-uulat ng claim.</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>Tinawagan noong</translation>
    </message>
    <message>
        <source>Cash count</source>
        <translation>Pagbilang ng pera</translation>
    </message>
    <message>
        <source>Cash received by</source>
        <translation>Perang tinanggap ni</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Tagapangulo</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Sinuri ni</translation>
    </message>
    <message>
        <source>Claim form</source>
        <translation>Form ng claim</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Hininging halaga</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Siningil ni</translation>
    </message>
    <message>
        <source>Collection sheet</source>
        <translation>Listahan ng paniningil</translation>
    </message>
    <message>
        <source>Counted again by</source>
        <translation>Muling binilang ni</translation>
    </message>
    <message>
        <source>Counted in all</source>
        <translation>Kabuuang nabilang</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Araw ng pulong</translation>
    </message>
    <message>
        <source>Decision on your claim</source>
        <translation>Pasya sa claim mo</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Ipinasok ni</translation>
    </message>
    <message>
        <source>Explanation of a claim</source>
        <translation>Paliwanag ng claim</translation>
    </message>
    <message>
        <source>Fill in what you know; the office helps with the rest.</source>
        <translation>Punan ang alam mo; tutulong ang tanggapan sa iba pa.</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Napunan</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Pinunan ni</translation>
    </message>
    <message>
        <source>For the days</source>
        <translation>Para sa mga araw</translation>
    </message>
    <message>
        <source>For the scheme</source>
        <translation>Para sa iskema</translation>
    </message>
    <message>
        <source>Household card</source>
        <translation>Kard ng sambahayan</translation>
    </message>
    <message>
        <source>Household cards</source>
        <translation>Mga kard ng sambahayan</translation>
    </message>
    <message>
        <source>Household {code}</source>
        <translation>Sambahayan {code}</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Ilan</translation>
    </message>
    <message>
        <source>How the money shall come to you</source>
        <translation>Paano darating sa iyo ang pera</translation>
    </message>
    <message>
        <source>If you think this is wrong, say so at the office or write to us. Somebody else will look at it again, and you will get an answer in writing.</source>
        <translation>Kung sa palagay mo ay mali ito, sabihin sa tanggapan o sumulat sa amin. Titingnan itong muli ng ibang tao, at makatatanggap ka ng nakasulat na sagot.</translation>
    </message>
    <message numerus="yes">
        <source>In all {amount} to collect from %n payers.</source>
        <translation>
            <numerusform>Sa kabuuan, {amount} ang sisingilin sa %n magbabayad.</numerusform>
            <numerusform>Sa kabuuan, {amount} ang sisingilin sa %n magbabayad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for them</source>
        <translation>Itinabi para sa kanila</translation>
    </message>
    <message>
        <source>Letter of rejection</source>
        <translation>Liham ng pagtanggi</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>Kard ng miyembro</translation>
    </message>
    <message>
        <source>Member cards</source>
        <translation>Mga kard ng miyembro</translation>
    </message>
    <message>
        <source>Member {code}</source>
        <translation>Miyembro {code}</translation>
    </message>
    <message>
        <source>Money taken by</source>
        <translation>Perang kinuha ni</translation>
    </message>
    <message>
        <source>More or less than by the book</source>
        <translation>Higit o kulang kaysa nasa aklat</translation>
    </message>
    <message>
        <source>No claim waits for a decision.</source>
        <translation>Walang claim na naghihintay ng pasya.</translation>
    </message>
    <message>
        <source>No money came in with such a receipt.</source>
        <translation>Walang perang pumasok na may ganoong resibo.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Blg.</translation>
    </message>
    <message>
        <source>Nobody here has anything to pay.</source>
        <translation>Walang sinuman dito na may babayaran.</translation>
    </message>
    <message>
        <source>Nobody here is covered on that day.</source>
        <translation>Walang sinuman dito na sakop sa araw na iyon.</translation>
    </message>
    <message>
        <source>Not covered on {day}</source>
        <translation>Hindi sakop noong {day}</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>Papel o barya</translation>
    </message>
    <message>
        <source>Nothing is due any more</source>
        <translation>Wala nang dapat bayaran</translation>
    </message>
    <message>
        <source>One row for each.</source>
        <translation>Tig-isang hanay.</translation>
    </message>
    <message>
        <source>Other forms can be printed by their names: {names}.</source>
        <translation>Maaaring i-print ang ibang form ayon sa pangalan: {names}.</translation>
    </message>
    <message>
        <source>Owed from before</source>
        <translation>Utang mula dati</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>Mga kulang na papel</translation>
    </message>
    <message>
        <source>Papers that belong to it</source>
        <translation>Mga papel na kasama nito</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Premium of the next term</source>
        <translation>Premium ng susunod na termino</translation>
    </message>
    <message>
        <source>Product, office or account</source>
        <translation>Produkto, tanggapan o account</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Resibo {number}</translation>
    </message>
    <message>
        <source>Receipt: the office keeps this part</source>
        <translation>Resibo: sa tanggapan ang bahaging ito</translation>
    </message>
    <message>
        <source>Received at the office</source>
        <translation>Natanggap sa tanggapan</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Tinanggap ni</translation>
    </message>
    <message>
        <source>Received by the member</source>
        <translation>Natanggap ng miyembro</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>Kabuuang natanggap</translation>
    </message>
    <message>
        <source>Renewal notices</source>
        <translation>Mga paunawa sa pag-renew</translation>
    </message>
    <message>
        <source>Renewal of your cover</source>
        <translation>Pag-renew ng saklaw mo</translation>
    </message>
    <message>
        <source>Sat on the committee</source>
        <translation>Dumalo sa komite</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Kalihim</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Lagda</translation>
    </message>
    <message>
        <source>Signature of whoever paid</source>
        <translation>Lagda ng nagbayad</translation>
    </message>
    <message>
        <source>Signed by those who sat</source>
        <translation>Nilagdaan ng mga dumalo</translation>
    </message>
    <message>
        <source>Still due on {day}</source>
        <translation>Dapat pang bayaran sa {day}</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Binawi ni</translation>
    </message>
    <message>
        <source>Tell us if somebody is missing, has left or was born.</source>
        <translation>Sabihin sa amin kung may kulang, may umalis o may ipinanganak.</translation>
    </message>
    <message>
        <source>The committee decided it on {day}: {members}.</source>
        <translation>Pinagpasyahan ito ng komite noong {day}: {members}.</translation>
    </message>
    <message>
        <source>The file has no cash box yet: add one in the settings.</source>
        <translation>Wala pang kahon ng pera ang file: magdagdag sa mga setting.</translation>
    </message>
    <message>
        <source>The last day on which you can renew without a gap is {day}.</source>
        <translation>{day} ang huling araw na makapag-renew ka nang walang puwang.</translation>
    </message>
    <message>
        <source>The next term begins on {day} and covers:</source>
        <translation>Magsisimula ang susunod na termino sa {day} at sakop nito:</translation>
    </message>
    <message>
        <source>The office tells you what the next term costs.</source>
        <translation>Sasabihin sa iyo ng tanggapan kung magkano ang susunod na termino.</translation>
    </message>
    <message>
        <source>There is no form {name}; the nearest is {near}.</source>
        <translation>Walang form na {name}; ang pinakamalapit ay {near}.</translation>
    </message>
    <message>
        <source>These papers have not come: {papers}.</source>
        <translation>Hindi pa dumarating ang mga papel na ito: {papers}.</translation>
    </message>
    <message>
        <source>To go with it</source>
        <translation>Dapat ilakip</translation>
    </message>
    <message>
        <source>Two people count, each alone; then both sign.</source>
        <translation>Dalawang tao ang bibilang, bawat isa nang mag-isa; saka parehong lalagda.</translation>
    </message>
    <message>
        <source>We are sorry: nothing of this claim can be paid. The table says why.</source>
        <translation>Ikinalulungkot namin: walang mababayaran sa claim na ito. Sinasabi ng table kung bakit.</translation>
    </message>
    <message>
        <source>We have looked at your claim {claim} of {event}. We are sorry that we cannot pay it.</source>
        <translation>Sinuri namin ang claim mong {claim} noong {event}. Ikinalulungkot namin na hindi namin ito mababayaran.</translation>
    </message>
    <message>
        <source>We have looked at your claim {claim} of {event}. We can pay only a part of it.</source>
        <translation>Sinuri namin ang claim mong {claim} noong {event}. Bahagi lang nito ang mababayaran namin.</translation>
    </message>
    <message>
        <source>We pay</source>
        <translation>Babayaran namin</translation>
    </message>
    <message>
        <source>We pay {amount} of what you claimed. The table says why not more.</source>
        <translation>Babayaran namin ang {amount} ng hiningi mo. Sinasabi ng table kung bakit hindi higit pa.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ang itinatanong</translation>
    </message>
    <message>
        <source>What is written here is true. The office may ask the care provider about this claim.</source>
        <translation>Totoo ang nakasulat dito. Maaaring magtanong ang tanggapan sa provider tungkol sa claim na ito.</translation>
    </message>
    <message>
        <source>What you claimed</source>
        <translation>Ang hiningi mo</translation>
    </message>
    <message>
        <source>What you paid</source>
        <translation>Ang ibinayad mo</translation>
    </message>
    <message>
        <source>What you saved</source>
        <translation>Ang inipon mo</translation>
    </message>
    <message>
        <source>Who sits</source>
        <translation>Sino ang dadalo</translation>
    </message>
    <message>
        <source>Who steps aside, and for which claim</source>
        <translation>Sino ang hindi sasali sa pasya, at para sa aling claim</translation>
    </message>
    <message>
        <source>Why not more</source>
        <translation>Bakit hindi higit pa</translation>
    </message>
    <message>
        <source>Why, where it differs</source>
        <translation>Bakit, kung magkaiba</translation>
    </message>
    <message>
        <source>Write clearly. What is in bold is needed.</source>
        <translation>Sumulat nang malinaw. Kailangan ang naka-bold.</translation>
    </message>
    <message>
        <source>You were not covered in these days.</source>
        <translation>Hindi ka sakop sa mga araw na ito.</translation>
    </message>
    <message>
        <source>Your claim explained</source>
        <translation>Paliwanag ng claim mo</translation>
    </message>
    <message>
        <source>Your claim is accepted: we pay {amount}.</source>
        <translation>Tinanggap ang claim mo: babayaran namin ang {amount}.</translation>
    </message>
    <message>
        <source>Your cover</source>
        <translation>Ang saklaw mo</translation>
    </message>
    <message>
        <source>Your cover {product} (policy {policy}) ended on {day}. You can still renew it.</source>
        <translation>Natapos ang saklaw mong {product} (polisiya {policy}) noong {day}. Maaari mo pa itong i-renew.</translation>
    </message>
    <message>
        <source>Your cover {product} (policy {policy}) ends on {day}. Please renew it by then.</source>
        <translation>Matatapos ang saklaw mong {product} (polisiya {policy}) sa {day}. Paki-renew ito hanggang sa araw na iyon.</translation>
    </message>
    <message>
        <source>Your year</source>
        <translation>Ang taon mo</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>ipinanganak noong {year}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>araw</translation>
    </message>
    <message>
        <source>filled in for the member with this code; blank without</source>
        <translation>napunan para sa miyembrong may ganitong code; blangko kung wala</translation>
    </message>
    <message>
        <source>month</source>
        <translation>buwan</translation>
    </message>
    <message>
        <source>of one cash box, by its code; else of each</source>
        <translation>sa isang kahon ng pera, ayon sa code nito; kung wala, sa bawat isa</translation>
    </message>
    <message>
        <source>of one group; without either: of whoever owes</source>
        <translation>sa isang grupo; kung wala ang alinman: sa lahat ng may utang</translation>
    </message>
    <message>
        <source>of one policy only</source>
        <translation>sa isang polisiya lang</translation>
    </message>
    <message>
        <source>of one village</source>
        <translation>sa isang barangay</translation>
    </message>
    <message>
        <source>of the member with this code; else of all who are covered</source>
        <translation>sa miyembrong may ganitong code; kung wala, sa lahat ng sakop</translation>
    </message>
    <message>
        <source>of the people of one village only</source>
        <translation>sa mga tao ng isang barangay lang</translation>
    </message>
    <message>
        <source>one form only, by the name that the list shows</source>
        <translation>isang form lang, ayon sa pangalang nasa listahan</translation>
    </message>
    <message>
        <source>the numbers of the receipts, with commas between; else all of the days</source>
        <translation>ang mga numero ng resibo, na may kuwit sa pagitan; kung wala, lahat ng nasa mga araw</translation>
    </message>
    <message>
        <source>three to a page</source>
        <translation>tatlo sa isang pahina</translation>
    </message>
    <message>
        <source>year</source>
        <translation>taon</translation>
    </message>
    <message>
        <source>{amount} is still to be paid.</source>
        <translation>{amount} pa ang babayaran.</translation>
    </message>
    <message>
        <source>{amount} was paid on {day}.</source>
        <translation>Binayaran ang {amount} noong {day}.</translation>
    </message>
    <message>
        <source>{code} is met in full: there is nothing to refuse. Print its explanation instead.</source>
        <translation>Buong babayaran ang {code}: walang tatanggihan. I-print na lang ang paliwanag nito.</translation>
    </message>
    <message>
        <source>{code} is not decided yet: decide it first, then print this.</source>
        <translation>Wala pang pasya sa {code}: pagpasyahan muna, saka i-print ito.</translation>
    </message>
    <message>
        <source>{first}, {then}</source>
        <translation>{first}, {then}</translation>
    </message>
    <message>
        <source>{kind}: {product}, policy {policy}</source>
        <translation>{kind}: {product}, polisiya {policy}</translation>
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
        <translation>{name}, miyembro {code}</translation>
    </message>
    <message>
        <source>{number}. {claim}, {name}</source>
        <translation>{number}. {claim}, {name}</translation>
    </message>
    <message>
        <source>{product}, policy {policy}</source>
        <translation>{product}, polisiya {policy}</translation>
    </message>
    <message>
        <source>{product}, policy {policy}: covered up to {day}</source>
        <translation>{product}, polisiya {policy}: sakop hanggang {day}</translation>
    </message>
    <message>
        <source>{whose}, due by {day}, amounts in {currency}</source>
        <translation>{whose}, dapat bayaran hanggang {day}, mga halaga sa {currency}</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>A household may count for one more or one less. Persons and claims are rounded to fives, amounts in steps that no household&apos;s part is above. What chance decides in this is drawn once and kept.</source>
        <translation>Maaaring mabilang ang sambahayan nang higit o kulang ng isa. Nira-round sa tiglilima ang mga tao at claim, at ang mga halaga sa hakbang na hindi nahihigitan ng bahagi ng alinmang sambahayan. Isang beses lang binubunot at itinatabi ang ipinapasya ng pagkakataon dito.</translation>
    </message>
    <message>
        <source>Claims with a payment</source>
        <translation>Mga claim na may bayad</translation>
    </message>
    <message>
        <source>Country, as the scheme writes it</source>
        <translation>Bansa, ayon sa sulat ng iskema</translation>
    </message>
    <message>
        <source>Day on which the snapshot was made</source>
        <translation>Araw na ginawa ang snapshot</translation>
    </message>
    <message>
        <source>Each row goes out as it stands here. Nobody&apos;s name, code or day is in it.</source>
        <translation>Lumalabas ang bawat hanay ayon sa nakasulat dito. Walang pangalan, code o araw ninuman ang narito.</translation>
    </message>
    <message>
        <source>Figures for a network of schemes, without a name: you see each number that goes out.</source>
        <translation>Mga halaga para sa network ng mga iskema, walang pangalan: nakikita mo ang bawat numerong lumalabas.</translation>
    </message>
    <message>
        <source>Fingerprint of the newest save</source>
        <translation>Fingerprint ng pinakabagong save</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Lumalabas</translation>
    </message>
    <message>
        <source>How much goes out</source>
        <translation>Gaano karami ang lumalabas</translation>
    </message>
    <message>
        <source>Members insured at the end</source>
        <translation>Mga miyembrong nakaseguro sa katapusan</translation>
    </message>
    <message>
        <source>Month in which the first cover began</source>
        <translation>Buwan na nagsimula ang unang saklaw</translation>
    </message>
    <message>
        <source>Name, once more for lists of schemes</source>
        <translation>Pangalan, muli para sa mga listahan ng iskema</translation>
    </message>
    <message>
        <source>Not known: the scheme has not recorded what it needs</source>
        <translation>Hindi alam: hindi naitala ng iskema ang kailangan dito</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Bilang</translation>
    </message>
    <message>
        <source>Number of the book, drawn by chance</source>
        <translation>Numero ng aklat, binunot nang sapalaran</translation>
    </message>
    <message>
        <source>Of the scheme</source>
        <translation>Tungkol sa iskema</translation>
    </message>
    <message>
        <source>Over, not closed</source>
        <translation>Tapos na, hindi pa sarado</translation>
    </message>
    <message>
        <source>Policies in force at the end</source>
        <translation>Mga polisiyang may bisa sa katapusan</translation>
    </message>
    <message>
        <source>Quarter until</source>
        <translation>Kwarter hanggang</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Share of women among members</source>
        <translation>Bahagi ng kababaihan sa mga miyembro</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Snapshot for a network</source>
        <translation>Snapshot para sa network</translation>
    </message>
    <message>
        <source>Snapshots (*.parquet)</source>
        <translation>Mga snapshot (*.parquet)</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Tumatakbo pa</translation>
    </message>
    <message>
        <source>The whole less one type of product tells what the others have together. Where that is of a few, the type is told and the whole is withheld, for networks compare types of product.</source>
        <translation>Kapag ibinawas sa kabuuan ang isang uri ng produkto, malalaman ang sa iba nang sama-sama. Kung sa iilan lang iyon, inilalabas ang uri at hindi inilalabas ang kabuuan, dahil mga uri ng produkto ang inihahambing ng mga network.</translation>
    </message>
    <message>
        <source>Totals are sums of what is told, and indicators are worked out of it: they differ a little from yours.</source>
        <translation>Ang mga kabuuan ay suma ng sinasabi, at doon kinukuwenta ang mga indikador: bahagyang iba ang mga ito sa inyo.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yunit</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Bersyon ng anyo</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Ang lumalabas</translation>
    </message>
    <message>
        <source>What is said of the scheme</source>
        <translation>Ang sinasabi tungkol sa iskema</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Ang sinasabi</translation>
    </message>
    <message>
        <source>Why it is withheld</source>
        <translation>Bakit hindi inilalabas</translation>
    </message>
    <message>
        <source>Withheld: another withheld number could be reckoned from it</source>
        <translation>Hindi inilalabas: makukuwenta mula rito ang ibang numerong hindi inilalabas</translation>
    </message>
    <message>
        <source>Withheld: one household makes more than half of it</source>
        <translation>Hindi inilalabas: higit sa kalahati nito ay sa isang sambahayan</translation>
    </message>
    <message>
        <source>Withheld: too few persons or claims stand behind it</source>
        <translation>Hindi inilalabas: masyadong kaunti ang tao o claim sa likod nito</translation>
    </message>
    <message>
        <source>Working out what goes out</source>
        <translation>Kinukuwenta ang lumalabas</translation>
    </message>
    <message>
        <source>Write the snapshot</source>
        <translation>Isulat ang snapshot</translation>
    </message>
    <message>
        <source>Write the snapshot…</source>
        <translation>Isulat ang snapshot…</translation>
    </message>
    <message>
        <source>Written: {told} of {rows} rows tell a number; of the others the report says why not.</source>
        <translation>Naisulat: {told} sa {rows} hanay ang nagsasabi ng numero; sa iba, sinasabi ng ulat kung bakit hindi.</translation>
    </message>
    <message>
        <source>of so many quarters</source>
        <translation>ng ganito karaming kwarter</translation>
    </message>
    <message>
        <source>with the office&apos;s contact</source>
        <translation>kasama ang kontak ng tanggapan</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message numerus="yes">
        <source>%n conflicts between laptops wait for a decision.</source>
        <translation>
            <numerusform>%n salungatan sa pagitan ng mga laptop ang naghihintay ng pasya.</numerusform>
            <numerusform>%n salungatan sa pagitan ng mga laptop ang naghihintay ng pasya.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was closed again on {day}.</source>
        <translation>Isinara itong muli noong {day}.</translation>
    </message>
    <message>
        <source>It was closed and reopened on {day} by {name}: {reason}</source>
        <translation>Isinara ito at muling binuksan noong {day} ni {name}: {reason}</translation>
    </message>
    <message>
        <source>The period is closed.</source>
        <translation>Sarado na ang panahon.</translation>
    </message>
    <message>
        <source>The period is over and not closed: its records may still be corrected.</source>
        <translation>Tapos na ang panahon at hindi pa sarado: maaari pang iwasto ang mga rekord nito.</translation>
    </message>
    <message>
        <source>The period still runs: these are the figures of {day}, not those of its end.</source>
        <translation>Tumatakbo pa ang panahon: ito ang mga halaga noong {day}, hindi sa katapusan nito.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message numerus="yes">
        <source>%n more corrections are in the file.</source>
        <translation>
            <numerusform>%n pagwawasto pa ang nasa file.</numerusform>
            <numerusform>%n pagwawasto pa ang nasa file.</numerusform>
        </translation>
    </message>
    <message>
        <source>A dash: nothing is recorded of these days. The first record is of {day}.</source>
        <translation>Gitling: walang nakatala sa mga araw na ito. Noong {day} ang unang rekord.</translation>
    </message>
    <message>
        <source>A dash: nothing is recorded yet.</source>
        <translation>Gitling: wala pang nakatala.</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>Naipon</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Kumpara sa plano</translation>
    </message>
    <message>
        <source>All reserves are gross of reinsurance.</source>
        <translation>Hindi ibinabawas sa mga reserba ang reinsurance.</translation>
    </message>
    <message>
        <source>An office holds what its policies, claims, members and vouchers name; reinsurers, certificates and what names no office stand under none. Income and costs that name no office are shared, and what an office thereby owes the others stands in B37, so that all offices add up to the whole.</source>
        <translation>Hawak ng tanggapan ang pinapangalanan ng mga polisiya, claim, miyembro at voucher nito; walang tanggapan ang mga reinsurer, sertipiko at walang binabanggit na tanggapan. Hinahati ang kita at gastos na walang tanggapan, at ang utang ng isang tanggapan sa iba dahil dito ay nasa B37, kaya ang lahat ng tanggapan ang bumubuo sa kabuuan.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Inaprubahan</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Mga ari-arian</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Sa isang tingin</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Balanse</translation>
    </message>
    <message>
        <source>Balance sheet by office</source>
        <translation>Balanse bawat tanggapan</translation>
    </message>
    <message>
        <source>Balance sheet compared</source>
        <translation>Balanse, inihambing</translation>
    </message>
    <message>
        <source>Being settled</source>
        <translation>Inaayos pa</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Katabi nito</translation>
    </message>
    <message>
        <source>C07 less P05 is {amount}: of P05, membership fees stand in C03 and income of investments in C10; C07 also holds what was received on accounts receivable (B09), which is no income of these days.</source>
        <translation>{amount} ang C07 bawas ang P05: sa P05, nasa C03 ang bayad sa pagsapi at nasa C10 ang kita ng mga puhunan; nasa C07 din ang natanggap sa mga sisingilin (B09), na hindi kita ng mga araw na ito.</translation>
    </message>
    <message>
        <source>Cash flow by office</source>
        <translation>Daloy ng cash bawat tanggapan</translation>
    </message>
    <message>
        <source>Cash flow compared</source>
        <translation>Daloy ng cash, inihambing</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Pagbabago</translation>
    </message>
    <message>
        <source>Claims ratio of this period</source>
        <translation>Ratio ng claim sa panahong ito</translation>
    </message>
    <message>
        <source>Claims ratio then</source>
        <translation>Ratio ng claim noon</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Nilalaman</translation>
    </message>
    <message>
        <source>Corrections of the period</source>
        <translation>Mga pagwawasto sa panahon</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominador</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Burador</translation>
    </message>
    <message>
        <source>Draft: the period is not closed · printed on {day} at {time}</source>
        <translation>Burador: hindi pa sarado ang panahon · na-print noong {day} nang {time}</translation>
    </message>
    <message>
        <source>Draft: the period still runs · printed on {day} at {time}</source>
        <translation>Burador: tumatakbo pa ang panahon · na-print noong {day} nang {time}</translation>
    </message>
    <message>
        <source>Each indicator is one fraction: what stands above its line, what below, and what each is made of. Those called provisional may still change, for the reason that is given.</source>
        <translation>Isang fraction ang bawat indikador: ang nasa itaas ng guhit nito, ang nasa ibaba, at kung ano ang bumubuo sa bawat isa. Maaari pang magbago ang mga tinatawag na pansamantala, sa dahilang ibinigay.</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Ekwidad</translation>
    </message>
    <message>
        <source>Every correction that was saved with a reason from the first day of the period up to this statement, but those of records dated after it. What stood before stays in the file.</source>
        <translation>Bawat pagwawasto na na-save nang may dahilan mula sa unang araw ng panahon hanggang sa pahayag na ito, maliban sa mga rekord na mas huli ang petsa. Nananatili sa file ang dating nakasulat.</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Fingerprint ng file</translation>
    </message>
    <message>
        <source>From {day} on, by {name}: {state}</source>
        <translation>Mula {day}, ni {name}: {state}</translation>
    </message>
    <message>
        <source>Half of the claims settled took so many days or less</source>
        <translation>Inabot ng ganitong bilang ng araw o mas kaunti ang kalahati ng mga naayos na claim</translation>
    </message>
    <message>
        <source>Half-yearly statement</source>
        <translation>Pahayag sa kalahating taon</translation>
    </message>
    <message>
        <source>How each figure was obtained</source>
        <translation>Paano nakuha ang bawat halaga</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Pagkakakilanlan</translation>
    </message>
    <message>
        <source>In the program a click on any figure shows its parts and then its records; so does the command coverbook explain with the figure&apos;s code and these days.</source>
        <translation>Sa program, kapag na-click ang alinmang halaga, ipinapakita ang mga bahagi nito at saka ang mga rekord nito; gayon din ang command na coverbook explain na may code ng halaga at mga araw na ito.</translation>
    </message>
    <message>
        <source>In this period</source>
        <translation>Sa panahong ito</translation>
    </message>
    <message>
        <source>In whole {currency}</source>
        <translation>Sa buong {currency}</translation>
    </message>
    <message>
        <source>Income by office</source>
        <translation>Kita bawat tanggapan</translation>
    </message>
    <message>
        <source>Income statement</source>
        <translation>Pahayag ng kita</translation>
    </message>
    <message>
        <source>Income statement compared</source>
        <translation>Pahayag ng kita, inihambing</translation>
    </message>
    <message>
        <source>Investments and the policy on them</source>
        <translation>Mga puhunan at ang polisiya tungkol sa mga ito</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Hindi isinama</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linya</translation>
    </message>
    <message>
        <source>Line, and what posts it</source>
        <translation>Linya, at ang nagtatala rito</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Paraan</translation>
    </message>
    <message>
        <source>Monthly statement</source>
        <translation>Buwanang pahayag</translation>
    </message>
    <message>
        <source>Movements of equity and reserves</source>
        <translation>Mga galaw ng ekwidad at mga reserba</translation>
    </message>
    <message>
        <source>No claim is reported yet: no reserve of an earlier quarter can be held against one.</source>
        <translation>Wala pang naiulat na claim: walang reserba ng naunang kwarter na maihahambing sa claim.</translation>
    </message>
    <message>
        <source>No investment stands in the register on this day.</source>
        <translation>Walang puhunan sa talaan sa araw na ito.</translation>
    </message>
    <message>
        <source>No other method has an answer: nothing is reserved for claims not reported.</source>
        <translation>Walang sagot ang ibang paraan: walang nakareserba para sa mga claim na hindi naiulat.</translation>
    </message>
    <message>
        <source>No partner has given a figure of its own for these days.</source>
        <translation>Walang katuwang na nagbigay ng sariling halaga para sa mga araw na ito.</translation>
    </message>
    <message>
        <source>No people are named in this book: whoever opens it may do everything alone.</source>
        <translation>Walang taong pinangalanan sa aklat na ito: magagawa ng sinumang magbukas nito ang lahat nang mag-isa.</translation>
    </message>
    <message>
        <source>Nobody types a figure of this statement. Each is a sum of records of the file, up to the last day, computed exactly and rounded once in its line; totals add up the rounded lines.</source>
        <translation>Walang nagta-type ng halaga sa pahayag na ito. Bawat isa ay kabuuan ng mga rekord ng file, hanggang sa huling araw, eksaktong kinuwenta at isang beses na ni-round sa linya nito; ang mga kabuuan ay suma ng mga ni-round na linya.</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>Hindi napatunayan</translation>
    </message>
    <message>
        <source>Not proved: the file does not hold · printed on {day} at {time}</source>
        <translation>Hindi napatunayan: hindi tugma ang file · na-print noong {day} nang {time}</translation>
    </message>
    <message>
        <source>Not shown, for nothing was ever booked on them: {codes}.</source>
        <translation>Hindi ipinapakita, dahil walang naitala rito kailanman: {codes}.</translation>
    </message>
    <message>
        <source>Nothing was ceded to reinsurers or recovered from them in these days.</source>
        <translation>Walang inilipat sa mga reinsurer o nabawi sa kanila sa mga araw na ito.</translation>
    </message>
    <message>
        <source>Nothing was corrected from the first day of the period up to this statement.</source>
        <translation>Walang iwinasto mula sa unang araw ng panahon hanggang sa pahayag na ito.</translation>
    </message>
    <message>
        <source>Nothing was saved in this file yet.</source>
        <translation>Wala pang na-save sa file na ito.</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numerador</translation>
    </message>
    <message>
        <source>Of a period with a dash on its operating expenses none has been entered.</source>
        <translation>Kung may gitling sa gastos sa operasyon ng isang panahon, walang naipasok doon.</translation>
    </message>
    <message>
        <source>One person may record and decide a claim in this scheme: the rule of two persons is switched off.</source>
        <translation>Isang tao ang maaaring magtala at magpasya ng claim sa iskemang ito: naka-off ang tuntunin ng dalawang tao.</translation>
    </message>
    <message>
        <source>Other liabilities</source>
        <translation>Ibang pananagutan</translation>
    </message>
    <message>
        <source>Partners&apos; shares</source>
        <translation>Mga bahagi ng mga katuwang</translation>
    </message>
    <message>
        <source>Premium is earned by days, months or 24ths as each product says; claims as they happen.</source>
        <translation>Kinikita ang premium ayon sa araw, buwan o ika-24 gaya ng sabi ng bawat produkto; ang mga claim habang nangyayari.</translation>
    </message>
    <message>
        <source>Premium, claims and expenses</source>
        <translation>Premium, mga claim at gastos</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Inihanda</translation>
    </message>
    <message>
        <source>Provisional: {reason}</source>
        <translation>Pansamantala: {reason}</translation>
    </message>
    <message>
        <source>Quarterly statement</source>
        <translation>Pahayag ng kwarter</translation>
    </message>
    <message>
        <source>Reinsurers</source>
        <translation>Mga reinsurer</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Mga reserba</translation>
    </message>
    <message>
        <source>Reserves and their methods</source>
        <translation>Mga reserba at paraan ng mga ito</translation>
    </message>
    <message>
        <source>Reserves that are needed and lacking</source>
        <translation>Mga reserbang kailangan ngunit wala</translation>
    </message>
    <message>
        <source>Reserves, other liabilities and equity</source>
        <translation>Mga reserba, ibang pananagutan at ekwidad</translation>
    </message>
    <message>
        <source>Responsible for this statement</source>
        <translation>May pananagutan sa pahayag na ito</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Sinuri</translation>
    </message>
    <message>
        <source>Rules of two persons</source>
        <translation>Mga tuntunin ng dalawang tao</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Iskema</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Katayuan</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>Kalagayan ng file</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Pahayag</translation>
    </message>
    <message>
        <source>Statement of the fiscal year</source>
        <translation>Pahayag ng taon ng pananalapi</translation>
    </message>
    <message>
        <source>Statement of the quarter so far</source>
        <translation>Pahayag ng kwarter hanggang ngayon</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Kabuuan</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because a claim costs less.</source>
        <translation>Bumaba ang ratio ng claim nang {number} puntos ng porsiyento, pangunahin dahil mas mura ang isang claim.</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because an insured year earns more premium.</source>
        <translation>Bumaba ang ratio ng claim nang {number} puntos ng porsiyento, pangunahin dahil mas malaki ang kinikitang premium ng isang taon na nakaseguro.</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because claims are made less often.</source>
        <translation>Bumaba ang ratio ng claim nang {number} puntos ng porsiyento, pangunahin dahil mas madalang ang mga claim.</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly by reserves and claims of earlier periods.</source>
        <translation>Bumaba ang ratio ng claim nang {number} puntos ng porsiyento, pangunahin dahil sa mga reserba at claim ng mga naunang panahon.</translation>
    </message>
    <message>
        <source>The claims ratio is what it was in the period before.</source>
        <translation>Pareho ang ratio ng claim at ng sa naunang panahon.</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because a claim costs more.</source>
        <translation>Tumaas ang ratio ng claim nang {number} puntos ng porsiyento, pangunahin dahil mas mahal ang isang claim.</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because an insured year earns less premium.</source>
        <translation>Tumaas ang ratio ng claim nang {number} puntos ng porsiyento, pangunahin dahil mas maliit ang kinikitang premium ng isang taon na nakaseguro.</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because claims are made more often.</source>
        <translation>Tumaas ang ratio ng claim nang {number} puntos ng porsiyento, pangunahin dahil mas madalas ang mga claim.</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly by reserves and claims of earlier periods.</source>
        <translation>Tumaas ang ratio ng claim nang {number} puntos ng porsiyento, pangunahin dahil sa mga reserba at claim ng mga naunang panahon.</translation>
    </message>
    <message>
        <source>The command coverbook verify with the file and this paper says whether the file still gives the same figures, as it stood at the save whose fingerprint is on its first page.</source>
        <translation>Sinasabi ng command na coverbook verify, kasama ang file at ang papel na ito, kung pareho pa rin ang mga halagang ibinibigay ng file, gaya noong save na ang fingerprint ay nasa pabalat.</translation>
    </message>
    <message>
        <source>The period is closed · printed on {day} at {time}</source>
        <translation>Sarado na ang panahon · na-print noong {day} nang {time}</translation>
    </message>
    <message>
        <source>The ten indicators</source>
        <translation>Ang sampung indikador</translation>
    </message>
    <message>
        <source>The ten indicators and their fractions</source>
        <translation>Ang sampung indikador at ang mga fraction nito</translation>
    </message>
    <message>
        <source>This statement is not signed, and its figures are not proved: the saves of the file do not hold, for something in it is no longer as it was saved. Verify the file, on the page Data or with coverbook verify: that names what was changed, and what to do.</source>
        <translation>Hindi nilagdaan ang pahayag na ito, at hindi napatunayan ang mga halaga nito: hindi tugma ang mga save ng file, dahil may bagay rito na iba na sa na-save. Beripikahin ang file, sa pahinang Datos o gamit ang coverbook verify: sinasabi nito kung ano ang binago, at ano ang gagawin.</translation>
    </message>
    <message>
        <source>This statement is not signed, and its figures are not proved: they are not those that were frozen when the quarter was closed. Verify the file, on the page Data or with coverbook verify: that names which differ, and what to do.</source>
        <translation>Hindi nilagdaan ang pahayag na ito, at hindi napatunayan ang mga halaga nito: iba ang mga ito sa na-freeze nang isara ang kwarter. Beripikahin ang file, sa pahinang Datos o gamit ang coverbook verify: sinasabi nito kung alin ang naiiba, at ano ang gagawin.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Takbo</translation>
    </message>
    <message>
        <source>Unearned premium</source>
        <translation>Hindi pa kinitang premium</translation>
    </message>
    <message>
        <source>Why the claims ratio changed</source>
        <translation>Bakit nagbago ang ratio ng claim</translation>
    </message>
    <message>
        <source>Why the claims ratio changed cannot be told: no premium was earned or nobody was insured in one of the periods.</source>
        <translation>Hindi masabi kung bakit nagbago ang ratio ng claim: walang kinitang premium o walang nakaseguro sa isa sa mga panahon.</translation>
    </message>
    <message>
        <source>a person&apos;s own data</source>
        <translation>sariling datos ng tao</translation>
    </message>
    <message>
        <source>less: {line}</source>
        <translation>bawas: {line}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>bago</translation>
    </message>
    <message>
        <source>off</source>
        <translation>naka-off</translation>
    </message>
    <message>
        <source>on</source>
        <translation>naka-on</translation>
    </message>
    <message>
        <source>on above {amount}</source>
        <translation>naka-on kapag higit sa {amount}</translation>
    </message>
    <message>
        <source>save {save}</source>
        <translation>save {save}</translation>
    </message>
    <message>
        <source>with every office beside it</source>
        <translation>katabi ang bawat tanggapan</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>binawi</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{first} to {last}, amounts in {currency}</source>
        <translation>{first} hanggang {last}, mga halaga sa {currency}</translation>
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
        <translation>Mag-isang inihanda at isinara ni {name} ang panahon.</translation>
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
            <numerusform>%n pahina ang ipinadala sa printer.</numerusform>
            <numerusform>%n pahina ang ipinadala sa printer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Identification, income statement, balance sheet, reserves with their methods, the ten indicators with a chart, and lines to sign.</source>
        <translation>Pagkakakilanlan, pahayag ng kita, balanse, mga reserba at paraan ng mga ito, ang sampung indikador na may tsart, at mga linyang lalagdaan.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Wika ng papel</translation>
    </message>
    <message>
        <source>Make the statement</source>
        <translation>Gawin ang pahayag</translation>
    </message>
    <message>
        <source>No statement is made yet for these choices. Make it, then read, save or print it.</source>
        <translation>Wala pang pahayag para sa mga piniling ito. Gawin ito, saka basahin, i-save o i-print.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Wala</translation>
    </message>
    <message>
        <source>Open its figures</source>
        <translation>Buksan ang mga halaga nito</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Mga PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>I-print…</translation>
    </message>
    <message>
        <source>Quarter {number}, {year}</source>
        <translation>Kwarter {number}, {year}</translation>
    </message>
    <message>
        <source>Quarter, chosen in the bar above</source>
        <translation>Kwarter, pinili sa bar sa itaas</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>I-save bilang…</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>I-save ang pahayag</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Na-save bilang {name}.</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Ikalawang wika</translation>
    </message>
    <message>
        <source>The statement is being made…</source>
        <translation>Ginagawa ang pahayag…</translation>
    </message>
    <message>
        <source>This quarter is not over: the figures are those known today.</source>
        <translation>Hindi pa tapos ang kwarter na ito: ang mga halaga ay ang alam ngayon.</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ang laman nito</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} hanggang {last}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Taken back: {record} ({sheet})</source>
        <translation>Binawi: {record} ({sheet})</translation>
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
        <translation>{field}: {new}, dating {old}, {record} ({sheet})</translation>
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
        <translation>May pamagat at mga hanay ang form: title = “…”, saka [[row]] para sa bawat isa sa mga hanay.</translation>
    </message>
    <message>
        <source>It cannot be opened; look whether there is a file of this name.</source>
        <translation>Hindi ito mabuksan; tingnan kung may file na ganito ang pangalan.</translation>
    </message>
    <message>
        <source>It cannot be read as a form (TOML, UTF-8): {reason}</source>
        <translation>Hindi ito mabasa bilang form (TOML, UTF-8): {reason}</translation>
    </message>
    <message>
        <source>Line or formula</source>
        <translation>Linya o formula</translation>
    </message>
    <message>
        <source>Row {number}: {problem}</source>
        <translation>Hanay {number}: {problem}</translation>
    </message>
    <message>
        <source>Supervisor&apos;s form</source>
        <translation>Form ng tagapangasiwang awtoridad</translation>
    </message>
    <message>
        <source>a formula needs a label.</source>
        <translation>kailangan ng formula ang label.</translation>
    </message>
    <message>
        <source>a formula needs a unit: {units}.</source>
        <translation>kailangan ng formula ang yunit (unit): {units}.</translation>
    </message>
    <message>
        <source>a heading stands alone.</source>
        <translation>nag-iisa sa hanay nito ang pamagat (heading).</translation>
    </message>
    <message>
        <source>it is no row; write [[row]] above it.</source>
        <translation>hindi ito hanay; isulat ang [[row]] sa itaas nito.</translation>
    </message>
    <message>
        <source>it needs a code of its own: a letter, then letters, digits and points.</source>
        <translation>kailangan nito ng sariling code: isang titik, saka mga titik, digit at tuldok.</translation>
    </message>
    <message>
        <source>it needs a figure or a formula, one of them.</source>
        <translation>kailangan nito ng halaga (figure) o formula, isa sa dalawa.</translation>
    </message>
    <message>
        <source>the file that describes the form; without one an example</source>
        <translation>ang file na naglalarawan sa form; kung wala, isang halimbawa</translation>
    </message>
    <message>
        <source>the formula names {code}, and no row above it has this code.</source>
        <translation>binabanggit ng formula ang {code}, at walang hanay sa itaas nito na may ganitong code.</translation>
    </message>
    <message>
        <source>the formula “{formula}” cannot be read.</source>
        <translation>hindi mabasa ang formula na “{formula}”.</translation>
    </message>
    <message>
        <source>there is no figure {name}; the nearest is {near}.</source>
        <translation>walang halagang {name}; ang pinakamalapit ay {near}.</translation>
    </message>
    <message>
        <source>there is no {key}; a row has {known}.</source>
        <translation>walang {key}; ang mayroon sa hanay ay {known}.</translation>
    </message>
    <message>
        <source>words stand in quotation marks; total is true or false.</source>
        <translation>nasa loob ng panipi ang mga salita; true o false ang total.</translation>
    </message>
</context>
<context>
    <name>Takaful</name>
    <message>
        <source>All charges up to the end</source>
        <translation>Lahat ng singil hanggang sa katapusan</translation>
    </message>
    <message>
        <source>Both funds</source>
        <translation>Ang dalawang pondo</translation>
    </message>
    <message>
        <source>Charges of the operator</source>
        <translation>Mga singil ng operator</translation>
    </message>
    <message>
        <source>Charges of the time before</source>
        <translation>Mga singil ng naunang panahon</translation>
    </message>
    <message>
        <source>No product is a takaful product: its model says so.</source>
        <translation>Walang produktong takaful: ang modelo nito ang nagsasabi.</translation>
    </message>
    <message>
        <source>Operator&apos;s fee on contributions</source>
        <translation>Singil ng operator sa mga kontribusyon</translation>
    </message>
    <message>
        <source>Operator&apos;s fund</source>
        <translation>Pondo ng operator</translation>
    </message>
    <message>
        <source>Operator&apos;s share of the surplus</source>
        <translation>Bahagi ng operator sa sobra</translation>
    </message>
    <message>
        <source>Other operating expenses of the fund</source>
        <translation>Ibang gastos sa operasyon ng pondo</translation>
    </message>
    <message>
        <source>Participants&apos; fund</source>
        <translation>Pondo ng mga kalahok</translation>
    </message>
    <message>
        <source>Split of the surplus</source>
        <translation>Hatian ng sobra</translation>
    </message>
    <message>
        <source>Surplus before the operator&apos;s share</source>
        <translation>Sobra bago ang bahagi ng operator</translation>
    </message>
    <message>
        <source>Surplus kept at the end</source>
        <translation>Sobrang itinabi sa katapusan</translation>
    </message>
    <message>
        <source>Surplus kept from the time before</source>
        <translation>Sobrang itinabi mula sa naunang panahon</translation>
    </message>
    <message>
        <source>Surplus of the participants</source>
        <translation>Sobra ng mga kalahok</translation>
    </message>
    <message>
        <source>Takaful funds</source>
        <translation>Mga pondong takaful</translation>
    </message>
    <message>
        <source>The operator bears its own costs: what vouchers enter is what the participants&apos; fund pays beside the charges.</source>
        <translation>Pasan ng operator ang sarili nitong gastos: ang ipinapasok ng mga voucher ay ang ibinabayad ng pondo ng mga kalahok bukod sa mga singil.</translation>
    </message>
</context>
<context>
    <name>Tariff</name>
    <message numerus="yes">
        <source>%n dependants at {amount}</source>
        <translation>
            <numerusform>%n umaasa sa {amount}</numerusform>
            <numerusform>%n umaasa sa {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at {amount}</source>
        <translation>
            <numerusform>%n tao sa {amount}</numerusform>
            <numerusform>%n tao sa {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>As for the last term: the product has no tariff.</source>
        <translation>Gaya ng huling termino: walang taripa ang produkto.</translation>
    </message>
    <message>
        <source>No charge of the tariff applies.</source>
        <translation>Walang singil ng taripa ang angkop.</translation>
    </message>
    <message>
        <source>No premium is set for the age of {name}, {age}.</source>
        <translation>Walang nakatakdang premium para sa edad ni {name}, {age}.</translation>
    </message>
    <message>
        <source>The premium follows the age: {name} needs a birth date.</source>
        <translation>Nakabatay sa edad ang premium: kailangan ni {name} ng petsa ng kapanganakan.</translation>
    </message>
    <message>
        <source>The premium is a share of the loan: no loan is known.</source>
        <translation>Bahagi ng utang ang premium: walang kilalang utang.</translation>
    </message>
    <message>
        <source>The premium is a share of the loan: nothing is left of it on that day.</source>
        <translation>Bahagi ng utang ang premium: wala nang natitira rito sa araw na iyon.</translation>
    </message>
    <message>
        <source>The premium is a share of the sum insured: it is not known.</source>
        <translation>Bahagi ng halagang nakaseguro ang premium: hindi ito alam.</translation>
    </message>
    <message>
        <source>The premium is reckoned person by person: nobody is named.</source>
        <translation>Bawat tao kinukuwenta ang premium: walang pinangalanan.</translation>
    </message>
    <message>
        <source>The tariff makes it {reckoning}, not {amount}.</source>
        <translation>{reckoning} ayon sa taripa, hindi {amount}.</translation>
    </message>
    <message>
        <source>Waiting period up to {last}: what happens from {first} on is covered.</source>
        <translation>Panahon ng paghihintay hanggang {last}: sakop ang mangyayari mula {first}.</translation>
    </message>
    <message>
        <source>{amount} for the policy</source>
        <translation>{amount} para sa polisiya</translation>
    </message>
    <message>
        <source>{charge} (age {band})</source>
        <translation>{charge} (edad {band})</translation>
    </message>
    <message>
        <source>{first} and over</source>
        <translation>{first} pataas</translation>
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
            <numerusform>Hindi kwalipikado si {name}: %n taong gulang, at mula {least} ang tinatanggap ng {product}.</numerusform>
            <numerusform>Hindi kwalipikado si {name}: %n taong gulang, at mula {least} ang tinatanggap ng {product}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not eligible: {age} years old, and {product} covers up to {most}.</source>
        <translation>Hindi kwalipikado si {name}: {age} taong gulang, at hanggang {most} ang sakop ng {product}.</translation>
    </message>
    <message>
        <source>{percent}% of the loan of {sum}</source>
        <translation>{percent}% ng utang na {sum}</translation>
    </message>
    <message>
        <source>{percent}% of {sum} insured</source>
        <translation>{percent}% ng {sum} na nakaseguro</translation>
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
        <translation>Sama-samang may bisa ang lahat ng singil ng produkto na nagsisimula sa parehong araw, hanggang sa susunod.</translation>
    </message>
    <message>
        <source>For a whole term.</source>
        <translation>Para sa buong termino.</translation>
    </message>
    <message>
        <source>In percent of the sum insured or of the loan: 0.5 for a half of one percent.</source>
        <translation>Sa porsiyento ng halagang nakaseguro o ng utang: 0.5 para sa kalahati ng isang porsiyento.</translation>
    </message>
    <message>
        <source>Premium basis</source>
        <translation>Batayan ng premium</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n claims approved and not paid in full</source>
        <translation>
            <numerusform>%n claim na aprubado at hindi pa buong bayad</numerusform>
            <numerusform>%n claim na aprubado at hindi pa buong bayad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims reported by {day} and not decided</source>
        <translation>
            <numerusform>%n claim na naiulat hanggang {day} at wala pang pasya</numerusform>
            <numerusform>%n claim na naiulat hanggang {day} at wala pang pasya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints received by {day} and not answered</source>
        <translation>
            <numerusform>%n reklamong natanggap hanggang {day} at hindi nasagot</numerusform>
            <numerusform>%n reklamong natanggap hanggang {day} at hindi nasagot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts between laptops</source>
        <translation>
            <numerusform>%n salungatan sa pagitan ng mga laptop</numerusform>
            <numerusform>%n salungatan sa pagitan ng mga laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings at the last look, {when}</source>
        <translation>
            <numerusform>%n puna sa huling tingin, {when}</numerusform>
            <numerusform>%n puna sa huling tingin, {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n investments fall due, the first on {day}</source>
        <translation>
            <numerusform>%n puhunan ang darating ang takda, sa {day}</numerusform>
            <numerusform>%n puhunan ang darating ang takda, ang una sa {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished: {form}</source>
        <translation>
            <numerusform>%n hindi natapos: {form}</numerusform>
            <numerusform>%n hindi natapos: {form}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies to renew by {day}</source>
        <translation>
            <numerusform>%n polisiyang ire-renew hanggang {day}</numerusform>
            <numerusform>%n polisiyang ire-renew hanggang {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n premiums due by {day} and not paid</source>
        <translation>
            <numerusform>%n premium na dapat bayaran hanggang {day} at hindi bayad</numerusform>
            <numerusform>%n premium na dapat bayaran hanggang {day} at hindi bayad</numerusform>
        </translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 hanggang 60 araw</translation>
    </message>
    <message>
        <source>31 to 90 days</source>
        <translation>31 hanggang 90 araw</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>61 hanggang 90 araw</translation>
    </message>
    <message>
        <source>8 to 15 days left</source>
        <translation>8 hanggang 15 araw ang natitira</translation>
    </message>
    <message>
        <source>8 to 30 days</source>
        <translation>8 hanggang 30 araw</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Sagutin hanggang</translation>
    </message>
    <message>
        <source>Answer complaints</source>
        <translation>Sagutin ang mga reklamo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Simulan</translation>
    </message>
    <message>
        <source>Claims by step</source>
        <translation>Mga claim bawat hakbang</translation>
    </message>
    <message>
        <source>Claims to decide</source>
        <translation>Claim na pagpapasyahan</translation>
    </message>
    <message>
        <source>Claims to pay</source>
        <translation>Claim na babayaran</translation>
    </message>
    <message>
        <source>Close {quarter}: {days}</source>
        <translation>Isara ang {quarter}: {days}</translation>
    </message>
    <message>
        <source>Complaints to answer</source>
        <translation>Mga reklamong sasagutin</translation>
    </message>
    <message>
        <source>Covered up to</source>
        <translation>Hanggang</translation>
    </message>
    <message>
        <source>Decide claims</source>
        <translation>Magpasya sa mga claim</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Napagpasyahan</translation>
    </message>
    <message>
        <source>Describe the scheme</source>
        <translation>Ilarawan ang iskema</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Takda</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Taya</translation>
    </message>
    <message>
        <source>Every claim that was approved is paid.</source>
        <translation>Bayad na ang bawat inaprubahang claim.</translation>
    </message>
    <message>
        <source>Every claim that was reported is decided.</source>
        <translation>May pasya na ang bawat naiulat na claim.</translation>
    </message>
    <message>
        <source>Every complaint is answered.</source>
        <translation>Nasagot na ang bawat reklamo.</translation>
    </message>
    <message>
        <source>Every premium that is due is paid.</source>
        <translation>Bayad na ang bawat premium na dapat bayaran.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Mga unang hakbang</translation>
    </message>
    <message>
        <source>Indicators of the period</source>
        <translation>Mga indikador ng panahon</translation>
    </message>
    <message>
        <source>Its name, currency, products and offices.</source>
        <translation>Ang pangalan, pera, mga produkto at tanggapan nito.</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n days ago</source>
        <translation>
            <numerusform>Huling backup: %n araw na</numerusform>
            <numerusform>Huling backup: %n araw na</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup today</source>
        <translation>Huling backup: ngayon</translation>
    </message>
    <message>
        <source>Latest saves</source>
        <translation>Mga pinakahuling save</translation>
    </message>
    <message>
        <source>Look for doubtful records</source>
        <translation>Maghanap ng kaduda-dudang rekord</translation>
    </message>
    <message>
        <source>Member or group</source>
        <translation>Miyembro o grupo</translation>
    </message>
    <message>
        <source>Next policies to renew</source>
        <translation>Mga susunod na polisiyang ire-renew</translation>
    </message>
    <message>
        <source>No policy ends within 60 days.</source>
        <translation>Walang polisiyang magtatapos sa loob ng 60 araw.</translation>
    </message>
    <message>
        <source>Nothing has been saved in this file yet.</source>
        <translation>Wala pang na-save sa file na ito.</translation>
    </message>
    <message>
        <source>Offer a product</source>
        <translation>Mag-alok ng produkto</translation>
    </message>
    <message>
        <source>Oldest claims without a decision</source>
        <translation>Pinakamatagal na claim na walang pasya</translation>
    </message>
    <message>
        <source>Pay claims</source>
        <translation>Magbayad ng mga claim</translation>
    </message>
    <message>
        <source>Policies to renew</source>
        <translation>Polisiyang ire-renew</translation>
    </message>
    <message>
        <source>Premiums to take</source>
        <translation>Premium na tatanggapin</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Naiulat</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ipakita lahat</translation>
    </message>
    <message>
        <source>Take premiums</source>
        <translation>Tumanggap ng mga premium</translation>
    </message>
    <message>
        <source>The holder first, then all who are covered.</source>
        <translation>Una ang may-hawak, saka ang lahat ng sakop.</translation>
    </message>
    <message numerus="yes">
        <source>The quarter ends in %n days</source>
        <translation>
            <numerusform>Matatapos ang kwarter sa %n araw</numerusform>
            <numerusform>Matatapos ang kwarter sa %n araw</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>What happened, when, and what it cost.</source>
        <translation>Ano ang nangyari, kailan, at magkano.</translation>
    </message>
    <message>
        <source>What it covers, for how long, at which age.</source>
        <translation>Ano ang saklaw nito, gaano katagal, sa anong edad.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kailan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Sino</translation>
    </message>
    <message>
        <source>With a receipt, for a policy that is due.</source>
        <translation>May resibo, para sa polisiyang dapat bayaran.</translation>
    </message>
    <message>
        <source>ended, in grace</source>
        <translation>tapos na, nasa palugit</translation>
    </message>
    <message>
        <source>late: over {days} days</source>
        <translation>huli: higit sa {days} araw</translation>
    </message>
    <message>
        <source>more than 15 days left</source>
        <translation>higit sa 15 araw ang natitira</translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation>higit sa 90 araw</translation>
    </message>
    <message>
        <source>up to 30 days</source>
        <translation>hanggang 30 araw</translation>
    </message>
    <message>
        <source>up to 7 days</source>
        <translation>hanggang 7 araw</translation>
    </message>
    <message>
        <source>up to 7 days left</source>
        <translation>hanggang 7 araw ang natitira</translation>
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
        <translation>Code ng laptop na ito: nasa mga numerong ibinibigay nito</translation>
    </message>
    <message>
        <source>Files: open another scheme or begin a new one</source>
        <translation>Mga file: magbukas ng ibang iskema o magsimula ng bago</translation>
    </message>
    <message>
        <source>Find a person, receipt, claim or page (Ctrl+K)</source>
        <translation>Maghanap ng tao, resibo, claim o pahina (Ctrl+K)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>Ipinapakitang panahon</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (closed)</source>
        <translation>Kwarter {number}, {year} (sarado)</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (open)</source>
        <translation>Kwarter {number}, {year} (bukas)</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (running)</source>
        <translation>Kwarter {number}, {year} (tumatakbo)</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>Sino ang nagtatrabaho</translation>
    </message>
</context>
<context>
    <name>Treaty</name>
    <message>
        <source>Excess of loss</source>
        <translation>Excess of loss</translation>
    </message>
    <message>
        <source>Quota share</source>
        <translation>Quota share</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>Stop loss</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Surplus</translation>
    </message>
</context>
<context>
    <name>Treaty form</name>
    <message>
        <source>Commission, in percent</source>
        <translation>Komisyon, sa porsiyento</translation>
    </message>
    <message>
        <source>Kept by the scheme</source>
        <translation>Tangan ng iskema</translation>
    </message>
    <message>
        <source>Kept, in percent of earned premium</source>
        <translation>Itinatabi, sa porsiyento ng kinitang premium</translation>
    </message>
    <message>
        <source>Leave empty for all products.</source>
        <translation>Iwang blangko para sa lahat ng produkto.</translation>
    </message>
    <message>
        <source>Limit of the reinsurer</source>
        <translation>Limitasyon ng reinsurer</translation>
    </message>
    <message>
        <source>Limit, in percent of earned premium</source>
        <translation>Limitasyon, sa porsiyento ng kinitang premium</translation>
    </message>
    <message>
        <source>Of a stop loss that is agreed as a claims ratio: 90 for ninety percent.</source>
        <translation>Kung stop loss na pinagkasunduan bilang ratio ng claim: 90 para sa siyamnapung porsiyento.</translation>
    </message>
    <message>
        <source>Of a stop loss: the most it bears above what is kept. Empty: without limit.</source>
        <translation>Kung stop loss: ang pinakamalaking pinapasan nito lampas sa itinatabi. Blangko: walang limitasyon.</translation>
    </message>
    <message>
        <source>Quota share: of every premium and claim. Excess of loss and stop loss: what the treaty costs, of the premium that falls due in its days. Surplus: leave it empty.</source>
        <translation>Quota share: sa bawat premium at claim. Excess of loss at stop loss: ang halaga ng treaty, sa premium na takda sa mga araw nito. Surplus: iwang blangko.</translation>
    </message>
    <message>
        <source>Reinsurer</source>
        <translation>Reinsurer</translation>
    </message>
    <message>
        <source>Share ceded, in percent</source>
        <translation>Bahaging inilipat, sa porsiyento</translation>
    </message>
    <message>
        <source>Surplus: of each sum insured. Excess of loss: of each claim. Stop loss: of all claims.</source>
        <translation>Surplus: sa bawat halagang nakaseguro. Excess of loss: sa bawat claim. Stop loss: sa lahat ng claim.</translation>
    </message>
    <message>
        <source>The most the reinsurer bears above what is kept. Surplus of four lines: four times what is kept.</source>
        <translation>Ang pinakamalaking pinapasan ng reinsurer lampas sa itinatabi. Surplus na apat na linya: apat na beses ng itinatabi.</translation>
    </message>
    <message>
        <source>What the reinsurer pays back of the premium it is given.</source>
        <translation>Ang ibinabalik ng reinsurer sa premium na ibinigay dito.</translation>
    </message>
</context>
<context>
    <name>Triangles</name>
    <message>
        <source>A row is the period of the events, a column how late they were reported: what all told by then are worth.</source>
        <translation>Ang hanay ay ang panahon ng mga pangyayari, ang column ay kung gaano kahuli naiulat: ang halaga ng lahat ng nasabi noon.</translation>
    </message>
    <message>
        <source>By month {age}</source>
        <translation>Hanggang buwan {age}</translation>
    </message>
    <message>
        <source>By quarter {age}</source>
        <translation>Hanggang kwarter {age}</translation>
    </message>
    <message>
        <source>By year {age}</source>
        <translation>Hanggang taon {age}</translation>
    </message>
    <message>
        <source>Development triangles</source>
        <translation>Mga tatsulok ng pagsulong</translation>
    </message>
    <message>
        <source>No claim of this product is reported.</source>
        <translation>Walang naiulat na claim ng produktong ito.</translation>
    </message>
    <message>
        <source>Reports that came later than the last column are in the reserves, too.</source>
        <translation>Nasa mga reserba rin ang mga ulat na dumating pagkatapos ng huling column.</translation>
    </message>
    <message>
        <source>The last {most} periods are shown; the methods use earlier ones, too.</source>
        <translation>Ipinapakita ang huling {most} panahon; ginagamit din ng mga paraan ang mas nauna.</translation>
    </message>
    <message>
        <source>The last {number} periods are shown; the methods use all of them.</source>
        <translation>Ipinapakita ang huling {number} panahon; ginagamit ng mga paraan ang lahat ng ito.</translation>
    </message>
    <message>
        <source>The stronger the tint of a cell, the nearer it is to all that is told of its row so far.</source>
        <translation>Habang tumitingkad ang kulay ng cell, mas malapit ito sa lahat ng nasabi sa hanay nito hanggang ngayon.</translation>
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
        <translation>Ayon sa rekord ng polisiya</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Pagkakaiba</translation>
    </message>
    <message>
        <source>Earned by</source>
        <translation>Kinikita ayon sa</translation>
    </message>
    <message>
        <source>Exits are known to the records only: the bulk method goes on earning.</source>
        <translation>Sa mga rekord lang alam ang mga pag-alis: patuloy na kumikita ang maramihang paraan.</translation>
    </message>
    <message>
        <source>For months</source>
        <translation>Ilang buwan</translation>
    </message>
    <message>
        <source>In bulk</source>
        <translation>Maramihan</translation>
    </message>
    <message>
        <source>In bulk, all premium due in a month starts in its middle and runs for as many months as it is for.</source>
        <translation>Sa maramihan, ang lahat ng premium na dapat bayaran sa isang buwan ay nagsisimula sa gitna nito at tumatakbo sa dami ng buwan nito.</translation>
    </message>
    <message>
        <source>In bulk, month by month</source>
        <translation>Maramihan, buwan-buwan</translation>
    </message>
    <message>
        <source>Month due</source>
        <translation>Buwang takda</translation>
    </message>
    <message>
        <source>Months begun</source>
        <translation>Buwang nasimulan</translation>
    </message>
    <message>
        <source>Of the records</source>
        <translation>Ng mga rekord</translation>
    </message>
    <message>
        <source>Share unearned</source>
        <translation>Bahaging di pa kinita</translation>
    </message>
    <message>
        <source>The months are those of the premium&apos;s days, or the product&apos;s term where it names none.</source>
        <translation>Ang mga buwan ay ang mga araw ng premium, o ang termino ng produkto kung wala itong sinasabi.</translation>
    </message>
    <message>
        <source>Unearned</source>
        <translation>Di pa kinita</translation>
    </message>
    <message>
        <source>Unearned premium by policy records and in bulk by the month due</source>
        <translation>Hindi pa kinitang premium ayon sa rekord ng polisiya at maramihan ayon sa buwang takda</translation>
    </message>
    <message>
        <source>Unearned premium two ways</source>
        <translation>Hindi pa kinitang premium sa dalawang paraan</translation>
    </message>
    <message>
        <source>months each premium is for; else as recorded, or the product&apos;s term</source>
        <translation>ilang buwan ang bawat premium; kung wala, gaya ng naitala, o ang termino ng produkto</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Close and start again</source>
        <translation>Isara at buksan muli</translation>
    </message>
    <message>
        <source>Coverbook starts.</source>
        <translation>Bubukas ang Coverbook.</translation>
    </message>
    <message>
        <source>Move {name} out of the program&apos;s folder first: the folder will be replaced.</source>
        <translation>Ilabas muna ang {name} sa folder ng program: papalitan ang folder.</translation>
    </message>
    <message>
        <source>Say which update, or in which folder it lies.</source>
        <translation>Sabihin kung aling update, o kung saang folder ito.</translation>
    </message>
    <message>
        <source>The new version is being made and tried. You can go on working.</source>
        <translation>Ginagawa at sinusubukan ang bagong bersyon. Maaari kang magpatuloy sa trabaho.</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Ang program</translation>
    </message>
    <message>
        <source>The update needs {needed} MB, and {free} MB are free. Nothing was changed.</source>
        <translation>{needed} MB ang kailangan ng update, at {free} MB ang bakante. Walang nabago.</translation>
    </message>
    <message>
        <source>This Coverbook runs from its source: update that, or name a folder (--program).</source>
        <translation>Tumatakbo ang Coverbook na ito mula sa source: iyon ang i-update, o magbigay ng folder (--program).</translation>
    </message>
    <message>
        <source>This Coverbook runs from its source: update that.</source>
        <translation>Tumatakbo ang Coverbook na ito mula sa source: iyon ang i-update.</translation>
    </message>
    <message>
        <source>This program came without a key to prove updates by: install it anew instead.</source>
        <translation>Dumating ang program na ito nang walang susing nagpapatunay ng mga update: i-install muli ito.</translation>
    </message>
    <message>
        <source>This update begins with version {version}, and {file} is another one here.</source>
        <translation>Nagsisimula ang update na ito sa bersyon {version}, at iba ang {file} dito.</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation>Mag-update mula sa USB…</translation>
    </message>
    <message>
        <source>Updates of Coverbook (*{ending})</source>
        <translation>Mga update ng Coverbook (*{ending})</translation>
    </message>
    <message>
        <source>Version {new} does not start on this computer: version {old} stays in its place.</source>
        <translation>Hindi bumubukas ang bersyon {new} sa computer na ito: mananatili ang bersyon {old}.</translation>
    </message>
    <message>
        <source>Version {new} is in the place of version {old}.</source>
        <translation>Nasa lugar na ng bersyon {old} ang bersyon {new}.</translation>
    </message>
    <message>
        <source>Version {new} is ready. It takes its place when you close the window.</source>
        <translation>Handa na ang bersyon {new}. Papalit ito kapag isinara mo ang window.</translation>
    </message>
    <message>
        <source>You may not write in {folder}: ask whoever installed Coverbook there.</source>
        <translation>Hindi ka maaaring sumulat sa {folder}: tanungin ang nag-install ng Coverbook doon.</translation>
    </message>
    <message>
        <source>{file} could not be made as it should be. Nothing was changed; try another stick.</source>
        <translation>Hindi nagawa nang tama ang {file}. Walang nabago; subukan ang ibang USB.</translation>
    </message>
    <message>
        <source>{name} is no update of Coverbook, or not a whole one.</source>
        <translation>Hindi update ng Coverbook ang {name}, o hindi buo.</translation>
    </message>
    <message>
        <source>{name} was not signed by those who make Coverbook. Nothing was changed.</source>
        <translation>Hindi nilagdaan ng mga gumagawa ng Coverbook ang {name}. Walang nabago.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>A text in row {row} of {table} is damaged. Look it up in a backup, then correct it.</source>
        <translation>Sira ang isang teksto sa hanay {row} ng {table}. Hanapin sa isang backup, saka iwasto.</translation>
    </message>
    <message>
        <source>Accept this copy</source>
        <translation>Tanggapin ang kopyang ito</translation>
    </message>
    <message>
        <source>Closed quarters, computed as of their closing, give what was frozen.</source>
        <translation>Ang mga saradong kwarter, kinuwenta ayon sa pagsasara nila, ay nagbibigay ng na-freeze na halaga.</translation>
    </message>
    <message>
        <source>Comparing the sums with the records</source>
        <translation>Inihahambing ang mga kabuuan sa mga rekord</translation>
    </message>
    <message>
        <source>Computing closed quarters again</source>
        <translation>Muling kinukuwenta ang mga saradong kwarter</translation>
    </message>
    <message>
        <source>Enclosed in the PDF, {figure}: it says {said}, the file gives {given}.</source>
        <translation>Nakalakip sa PDF, {figure}: {said} ang sinasabi nito, {given} ang ibinibigay ng file.</translation>
    </message>
    <message>
        <source>Every link from one record to another leads to a record.</source>
        <translation>May patutunguhang rekord ang bawat link mula sa isang rekord.</translation>
    </message>
    <message>
        <source>Every page and index of the file can be read.</source>
        <translation>Nababasa ang bawat pahina at index ng file.</translation>
    </message>
    <message>
        <source>Every paper and photo lies beside the book as it was kept.</source>
        <translation>Nasa tabi ng aklat ang bawat papel at larawan gaya nang itabi.</translation>
    </message>
    <message>
        <source>Every save holds: nothing it wrote was changed, added or taken by hand.</source>
        <translation>Tugma ang bawat save: walang binago, idinagdag o kinuha nang mano-mano.</translation>
    </message>
    <message>
        <source>Every text can be read.</source>
        <translation>Nababasa ang bawat teksto.</translation>
    </message>
    <message>
        <source>Following the links</source>
        <translation>Sinusundan ang mga link</translation>
    </message>
    <message>
        <source>Give one PDF at a time, or the pictures of one paper&apos;s codes.</source>
        <translation>Magbigay ng isang PDF sa bawat pagkakataon, o ng mga larawan ng mga code ng isang papel.</translation>
    </message>
    <message>
        <source>It gives every figure of {name}.</source>
        <translation>Ibinibigay nito ang bawat halaga ng {name}.</translation>
    </message>
    <message>
        <source>Laptop {code} is in the list of this book, but none of its saves is. Compare the file with a backup.</source>
        <translation>Nasa listahan ng aklat na ito ang laptop {code}, pero wala ang mga save nito. Ihambing ang file sa isang backup.</translation>
    </message>
    <message>
        <source>Looking at tables, guards and search</source>
        <translation>Tinitingnan ang mga talahanayan, bantay at paghahanap</translation>
    </message>
    <message>
        <source>Looking at the texts</source>
        <translation>Tinitingnan ang mga teksto</translation>
    </message>
    <message>
        <source>Looking for the last saves</source>
        <translation>Hinahanap ang mga huling save</translation>
    </message>
    <message>
        <source>Make sums and search anew</source>
        <translation>Gawin muli ang kabuuan at paghahanap</translation>
    </message>
    <message>
        <source>No save of this file has the fingerprint {head}. It is another book, an older copy, or its last saves were undone. Take the newest copy.</source>
        <translation>Walang save ng file na ito na may fingerprint na {head}. Ibang aklat ito, lumang kopya, o binawi ang mga huling save. Kunin ang pinakabagong kopya.</translation>
    </message>
    <message>
        <source>Page {page} of the statement is missing.</source>
        <translation>Nawawala ang pahina {page} ng pahayag.</translation>
    </message>
    <message>
        <source>Page {page} of this paper is no page of the statement, or stands there twice.</source>
        <translation>Ang pahina {page} ng papel na ito ay hindi pahina ng pahayag, o dalawang beses itong naroon.</translation>
    </message>
    <message>
        <source>Page {page}, {line}: the statement says {said}, the file gives {given}.</source>
        <translation>Pahina {page}, {line}: {said} ang sinasabi ng pahayag, {given} ang ibinibigay ng file.</translation>
    </message>
    <message>
        <source>Page {page}: the statement says {said}, the file gives {given}.</source>
        <translation>Pahina {page}: {said} ang sabi ng pahayag, {given} ang ibinibigay ng file.</translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation>Binabasa ang bawat pahina</translation>
    </message>
    <message>
        <source>Reading papers and photos</source>
        <translation>Binabasa ang mga papel at larawan</translation>
    </message>
    <message>
        <source>Reckoning the chain of saves</source>
        <translation>Kinukuwenta ang kadena ng mga save</translation>
    </message>
    <message>
        <source>Records name a save as theirs that is not in the file (its row is {save}). Compare the file with a backup.</source>
        <translation>May mga rekord na tumutukoy sa save na wala sa file (hanay nito ang {save}). Ihambing ang file sa isang backup.</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {target} that is not there. Look it up in a backup.</source>
        <translation>Itinuturo ng hanay {row} ng {table} ang hanay ng {target} na wala. Hanapin sa isang backup.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: a record of it was replaced by no save after it. Compare the file with a backup.</source>
        <translation>Hindi tugma ang save {save} noong {day} ni {user}: may rekord nito na pinalitan nang walang save pagkatapos. Ihambing ang file sa isang backup.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it follows a save that is not before it. Compare the file with a backup.</source>
        <translation>Hindi tugma ang save {save} noong {day} ni {user}: kasunod ito ng save na wala bago nito. Ihambing ang file sa isang backup.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it is not the next one of its laptop. Compare the file with a backup.</source>
        <translation>Hindi tugma ang save {save} noong {day} ni {user}: hindi ito ang kasunod sa laptop nito. Ihambing ang file sa isang backup.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it says an earlier time than the save before it. Compare the file with a backup.</source>
        <translation>Hindi tugma ang save {save} noong {day} ni {user}: mas maaga ang oras nito kaysa save na nauna. Ihambing ang file sa isang backup.</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: what it wrote is not what stands there now. Look it up in a backup.</source>
        <translation>Hindi tugma ang save {save} noong {day} ni {user}: iba sa naroon ngayon ang isinulat nito. Hanapin sa isang backup.</translation>
    </message>
    <message>
        <source>Save {save} of {day}, the last of this book that this laptop has seen, is not in this file. It is an older copy, or its last saves were undone. Take the newest copy; if this is the newest, press “{button}” on the page Data, under Verify.</source>
        <translation>Wala sa file na ito ang save {save} noong {day}, ang huli ng aklat na ito na nakita ng laptop na ito. Lumang kopya ito, o binawi ang mga huling save. Kunin ang pinakabagong kopya; kung ito ang pinakabago, pindutin ang “{button}” sa pahinang Datos, sa Beripikahin.</translation>
    </message>
    <message>
        <source>Save {save} of {day}, the last of this book that this laptop has seen, is not in this file. It is an older copy, or its last saves were undone. Take the newest copy; if this is the newest, use --accept.</source>
        <translation>Wala sa file na ito ang save {save} noong {day}, ang huli ng aklat na ito na nakita ng laptop na ito. Lumang kopya ito, o binawi ang mga huling save. Kunin ang pinakabagong kopya; kung ito ang pinakabago, gamitin ang --accept.</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. A manager can make it anew.</source>
        <translation>Hindi nahahanap ng paghahanap ang lahat ng rekord ayon sa pagkasulat. Magagawa ito muli ng manager.</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. Make it anew with --rebuild.</source>
        <translation>Hindi nahahanap ng paghahanap ang lahat ng rekord ayon sa pagkasulat. Gawin ito muli gamit ang --rebuild.</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. Press “{button}” on the page Data.</source>
        <translation>Hindi nahahanap ng paghahanap ang lahat ng rekord ayon sa pagkasulat. Pindutin ang “{button}” sa pahinang Datos.</translation>
    </message>
    <message>
        <source>Tables, guards and indexes are as Coverbook made them, and search finds everybody.</source>
        <translation>Gaya ng ginawa ng Coverbook ang mga talahanayan, bantay at index, at nahahanap ang lahat.</translation>
    </message>
    <message>
        <source>The PDF bears the signature of a certificate of {name}, and nothing was changed since. Whether that certificate is to be trusted, its issuer knows.</source>
        <translation>May lagda ng sertipiko ni {name} ang PDF, at walang binago mula noon. Ang nagbigay ng sertipikong iyon ang nakakaalam kung mapagkakatiwalaan ito.</translation>
    </message>
    <message>
        <source>The PDF does not say its period and its languages: it is no statement of ours.</source>
        <translation>Hindi sinasabi ng PDF ang panahon at mga wika nito: hindi ito pahayag natin.</translation>
    </message>
    <message>
        <source>The PDF was changed after it was signed with the certificate of {name}.</source>
        <translation>Binago ang PDF pagkatapos itong lagdaan gamit ang sertipiko ni {name}.</translation>
    </message>
    <message>
        <source>The code names another scheme, currency or state of the period than the file.</source>
        <translation>Ibang iskema, pera o kalagayan ng panahon ang sinasabi ng code kaysa file.</translation>
    </message>
    <message>
        <source>The figures carry the fingerprint of no save of this file: they were made from another file, from a newer copy of this one, or from saves that were undone since.</source>
        <translation>Walang save ng file na ito ang may fingerprint ng mga halaga: ginawa ang mga ito mula sa ibang file, sa mas bagong kopya nito, o sa mga save na binawi na mula noon.</translation>
    </message>
    <message>
        <source>The figures enclosed in the PDF cannot be read.</source>
        <translation>Hindi mabasa ang mga halagang nakalakip sa PDF.</translation>
    </message>
    <message>
        <source>The figures enclosed in the PDF say something else of the scheme or its period.</source>
        <translation>Iba ang sinasabi ng mga halagang nakalakip sa PDF tungkol sa iskema o sa panahon nito.</translation>
    </message>
    <message>
        <source>The figures that the PDF encloses for programs are those of the file.</source>
        <translation>Ang mga halagang inilakip ng PDF para sa mga program ay sa file.</translation>
    </message>
    <message>
        <source>The file is damaged ({what}). Restore it from the latest backup.</source>
        <translation>Sira ang file ({what}). I-restore ito mula sa pinakahuling backup.</translation>
    </message>
    <message>
        <source>The file is whole, and so is its chain of saves ({saves}).</source>
        <translation>Buo ang file, pati ang kadena ng mga save nito ({saves}).</translation>
    </message>
    <message>
        <source>The file names another save as its newest than the chain of saves does. Compare it with a backup.</source>
        <translation>Iba ang save na sinasabi ng file na pinakabago kaysa sa kadena ng mga save. Ihambing ito sa isang backup.</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) is missing in {folder}. Take it from a backup.</source>
        <translation>Nawawala sa {folder} ang file ng {code} ({name}). Kunin ito mula sa backup.</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) was changed in {folder}. Take it from a backup.</source>
        <translation>Binago sa {folder} ang file ng {code} ({name}). Kunin ito mula sa backup.</translation>
    </message>
    <message>
        <source>The file, as it stood at save {save}, gives the same figures.</source>
        <translation>Ang file, gaya noong save {save}, ay nagbibigay ng parehong mga halaga.</translation>
    </message>
    <message>
        <source>The key that signs statements is damaged, or was replaced by another one. Restore the file from a backup.</source>
        <translation>Sira ang susing panlagda ng mga pahayag, o napalitan ito ng iba. I-restore ang file mula sa backup.</translation>
    </message>
    <message>
        <source>The last save of this book that this laptop has seen is not missing.</source>
        <translation>Hindi nawawala ang huling save ng aklat na ito na nakita ng laptop na ito.</translation>
    </message>
    <message>
        <source>The lines are the same, but figures of a product or an office are not.</source>
        <translation>Pareho ang mga linya, ngunit hindi pareho ang mga halaga ng isang produkto o tanggapan.</translation>
    </message>
    <message>
        <source>The pages of this paper are in another order.</source>
        <translation>Iba ang ayos ng mga pahina ng papel na ito.</translation>
    </message>
    <message>
        <source>The paper carries no code that can be read: only what is printed was compared.</source>
        <translation>Walang code na mababasa ang papel: ang naka-print lang ang inihambing.</translation>
    </message>
    <message>
        <source>The period was closed since: its final statement may say something else.</source>
        <translation>Isinara na ang panahon mula noon: maaaring iba ang sinasabi ng pinal na pahayag nito.</translation>
    </message>
    <message>
        <source>The period was reopened since: a newer statement may say something else.</source>
        <translation>Muling binuksan ang panahon mula noon: maaaring iba ang sinasabi ng mas bagong pahayag.</translation>
    </message>
    <message>
        <source>The statement carries the fingerprint of no save of this file ({heads}). It was made from another file, from a newer copy of this one, or from saves that were undone since.</source>
        <translation>Walang save ng file na ito na may fingerprint ng pahayag ({heads}). Ginawa ito mula sa ibang file, sa mas bagong kopya nito, o sa mga save na binawi na.</translation>
    </message>
    <message>
        <source>The statement says itself that it is not signed: when it was printed, its file did not hold. Do not rely on its figures.</source>
        <translation>Ang pahayag mismo ang nagsasabing hindi ito nilagdaan: nang i-print ito, hindi tugma ang file nito. Huwag umasa sa mga halaga nito.</translation>
    </message>
    <message>
        <source>The sums and the search may still say what stood there. Make them anew only once this was looked into.</source>
        <translation>Maaaring sinasabi pa ng mga kabuuan at ng paghahanap kung ano ang naroon dati. Gawin lang muli ang mga ito kapag nasuri na ito.</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. A manager can make them anew.</source>
        <translation>Hindi sa mga rekord ang mga kabuuan sa {name}. Magagawa muli ng manager ang mga ito.</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. Make them anew with --rebuild.</source>
        <translation>Hindi sa mga rekord ang mga kabuuan sa {name}. Gawin muli gamit ang --rebuild.</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. Press “{button}” on the page Data.</source>
        <translation>Hindi sa mga rekord ang mga kabuuan sa {name}. Pindutin ang “{button}” sa pahinang Datos.</translation>
    </message>
    <message>
        <source>The sums kept for quick figures and the search were made anew from the records.</source>
        <translation>Ginawa muli mula sa mga rekord ang mga kabuuang para sa mabilis na halaga at ang paghahanap.</translation>
    </message>
    <message>
        <source>The sums kept for quick figures are those of the records.</source>
        <translation>Tugma sa mga rekord ang mga kabuuang itinatabi para sa mabilis na halaga.</translation>
    </message>
    <message>
        <source>This PDF carries no fingerprint: it is no statement of a period. Only a statement is held against the file.</source>
        <translation>Walang fingerprint ang PDF na ito: hindi ito pahayag ng isang panahon. Pahayag lang ang inihahambing sa file.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages, or another program wrote it anew: only its code was held against the file. Compare what is printed with the statement printed anew, or check the PDF that Coverbook wrote.</source>
        <translation>Mga larawan ng pahina ang laman ng PDF na ito, o isinulat itong muli ng ibang program: ang code lang nito ang inihambing sa file. Ihambing ang naka-print sa pahayag na muling i-print, o suriin ang PDF na isinulat ng Coverbook.</translation>
    </message>
    <message>
        <source>This cannot be done, for the file does not hold. {fault}</source>
        <translation>Hindi ito magagawa, dahil hindi tugma ang file. {fault}</translation>
    </message>
    <message>
        <source>This is an older copy: save {save} of {day}, which this laptop has seen, is not in it.</source>
        <translation>Lumang kopya ito: wala rito ang save {save} noong {day}, na nakita ng laptop na ito.</translation>
    </message>
    <message>
        <source>This laptop takes this copy for the newest from now on.</source>
        <translation>Ituturing ng laptop na ito na pinakabago ang kopyang ito mula ngayon.</translation>
    </message>
    <message>
        <source>What is printed was not compared, for an earlier Coverbook printed it and lays pages out otherwise than version {here}. Compare it with the figures of the code.</source>
        <translation>Hindi inihambing ang naka-print, dahil mas lumang Coverbook ang nag-print nito, na iba sa bersyon {here} ang ayos ng mga pahina. Ihambing ito sa mga halaga ng code.</translation>
    </message>
    <message>
        <source>What is printed was not compared, for version {printed} of Coverbook printed it and lays pages out otherwise than version {here}. Compare it with the figures of the code.</source>
        <translation>Hindi inihambing ang naka-print, dahil bersyon {printed} ng Coverbook ang nag-print nito, na iba sa bersyon {here} ang ayos ng mga pahina. Ihambing ito sa mga halaga ng code.</translation>
    </message>
    <message>
        <source>{figure} of {quarter} was {frozen} when the quarter was closed and comes to {now} now. Compare the file with a backup.</source>
        <translation>{frozen} ang {figure} ng {quarter} nang isara ang kwarter at {now} na ngayon. Ihambing ang file sa isang backup.</translation>
    </message>
    <message>
        <source>{head} is no fingerprint. Give at least 8 of its signs, 0 to 9 and a to f.</source>
        <translation>Hindi fingerprint ang {head}. Magbigay ng hindi bababa sa 8 karakter nito, 0 hanggang 9 at a hanggang f.</translation>
    </message>
    <message>
        <source>{line}: the code says {said}, the file gives {given}.</source>
        <translation>{line}: {said} ang sinasabi ng code, {given} ang ibinibigay ng file.</translation>
    </message>
    <message>
        <source>{name} is not a PDF that can be read.</source>
        <translation>Hindi PDF na nababasa ang {name}.</translation>
    </message>
    <message>
        <source>{name} is not as Coverbook makes it. Restore the file from a backup, or export it into a new one.</source>
        <translation>Ang {name} ay hindi gaya ng gawa ng Coverbook. I-restore ang file mula sa backup, o i-export ito sa bago.</translation>
    </message>
    <message>
        <source>{name} opens with a password only. Save it once more without one, and check that copy.</source>
        <translation>Sa password lang bumubukas ang {name}. I-save ito muli nang walang password, at suriin ang kopyang iyon.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: it was added by hand, for it is not in the backup of {day}, where the save holds. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}: idinagdag ito nang mano-mano, dahil wala ito sa backup noong {day}, kung saan tugma ang save. Tingnan ito sa pahinang Datos, sa Mga rekord.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: it was taken out by hand, for it is in the backup of {day}, where the save holds. See it there.</source>
        <translation>{sheet}, {code}: inalis ito nang mano-mano, dahil nasa backup ito noong {day}, kung saan tugma ang save. Tingnan ito roon.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: that save wrote few records, and this is one of them. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}: kaunti lang ang rekord na isinulat ng save na iyon, at isa ito sa mga iyon. Tingnan ito sa pahinang Datos, sa Mga rekord.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: the search still knows it, and it is not there. See it in a backup.</source>
        <translation>{sheet}, {code}: alam pa ito ng paghahanap, pero wala na ito. Tingnan ito sa isang backup.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: the search, or sums in which it stands, still say something else. Look there first, on the page Data, under Records.</source>
        <translation>{sheet}, {code}: iba pa ang sinasabi ng paghahanap, o ng mga kabuuang kinabibilangan nito. Doon muna tumingin, sa pahinang Datos, sa Mga rekord.</translation>
    </message>
    <message>
        <source>{sheet}, {code}: {field} is {now}, and {then} in the backup of {day}, where the save holds. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}: {now} ang {field}, at {then} sa backup noong {day}, kung saan tugma ang save. Tingnan ito sa pahinang Datos, sa Mga rekord.</translation>
    </message>
</context>
<context>
    <name>Voucher form</name>
    <message>
        <source>Add a purpose</source>
        <translation>Magdagdag ng layunin</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Ang dapat na laman</translation>
    </message>
    <message>
        <source>Belongs to the day</source>
        <translation>Para sa araw na</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation>Iwinasto noong</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numero ng dokumento</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>Mula sa account</translation>
    </message>
    <message>
        <source>Into account</source>
        <translation>Papunta sa account</translation>
    </message>
    <message>
        <source>It stays as it is; another voucher takes it back, and a third one says what is right.</source>
        <translation>Mananatili ito; binabawi ito ng ibang voucher, at sinasabi ng ikatlo ang tama.</translation>
    </message>
    <message>
        <source>Leave empty where all offices share it.</source>
        <translation>Iwang blangko kung pinagsasaluhan ng lahat ng tanggapan.</translation>
    </message>
    <message>
        <source>Leave empty where all products share it.</source>
        <translation>Iwang blangko kung pinagsasaluhan ng lahat ng produkto.</translation>
    </message>
    <message>
        <source>Leave out all lines to take it back and put nothing in its place.</source>
        <translation>Alisin ang lahat ng linya para bawiin ito at walang ipalit.</translation>
    </message>
    <message>
        <source>Less than what is owed is a part payment: the rest stays open.</source>
        <translation>Bahagyang bayad ang mas mababa sa utang: mananatiling bukas ang natitira.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linya</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Of a late voucher: a day in the closed period that it belongs to.</source>
        <translation>Kung huling voucher: isang araw sa saradong panahong kinabibilangan nito.</translation>
    </message>
    <message>
        <source>Only of a line of cash (B02): the cash box or bank account it lies in.</source>
        <translation>Para lang sa linya ng cash (B02): ang kahon ng pera o account sa bangko na kinalalagyan nito.</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Binayaran mula sa</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Binayaran kay</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Layunin</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Natanggap mula kay</translation>
    </message>
    <message>
        <source>Received into</source>
        <translation>Natanggap sa</translation>
    </message>
    <message>
        <source>Save the voucher</source>
        <translation>I-save ang voucher</translation>
    </message>
    <message>
        <source>Settles the voucher</source>
        <translation>Voucher na binabayaran</translation>
    </message>
    <message>
        <source>Supplier or payer</source>
        <translation>Supplier o nagbayad</translation>
    </message>
    <message>
        <source>The number on the bill or receipt.</source>
        <translation>Ang numero sa singil o resibo.</translation>
    </message>
    <message>
        <source>The voucher of the bill that is paid here, or that is taken back here.</source>
        <translation>Ang voucher ng singil na binabayaran dito, o binabawi dito.</translation>
    </message>
    <message>
        <source>The wrong voucher</source>
        <translation>Ang maling voucher</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>We owe it to</source>
        <translation>Pinagkakautangan namin</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>Para saan ito</translation>
    </message>
    <message>
        <source>What they owe us</source>
        <translation>Ang utang nila sa amin</translation>
    </message>
    <message>
        <source>What we owe</source>
        <translation>Ang utang namin</translation>
    </message>
    <message>
        <source>Who is paid, or who pays.</source>
        <translation>Sino ang binabayaran, o sino ang nagbabayad.</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Sino ang may utang nito</translation>
    </message>
</context>
<context>
    <name>Vouchers</name>
    <message>
        <source>Bill {document} of {supplier} stands in {voucher} already. Is this another one?</source>
        <translation>Nasa {voucher} na ang singil {document} ng {supplier}. Iba ba ito?</translation>
    </message>
    <message>
        <source>By the book {account} holds {held} then, less than {paid}. Is it paid from there?</source>
        <translation>Ayon sa aklat, {held} ang laman ng {account} noon, mas mababa sa {paid}. Doon ba ito binayaran?</translation>
    </message>
    <message>
        <source>Choose the account it was paid from or into.</source>
        <translation>Piliin ang account na pinagbayaran o pinaglagyan nito.</translation>
    </message>
    <message>
        <source>It cannot be paid before it was owed.</source>
        <translation>Hindi ito mababayaran bago pa naging utang.</translation>
    </message>
    <message>
        <source>It is corrected on its own day or later.</source>
        <translation>Iwinawasto ito sa sarili nitong araw o mas huli.</translation>
    </message>
    <message>
        <source>Leave the lines out: it is taken back. Then write the right one down in its own form.</source>
        <translation>Alisin ang mga linya: mababawi ito. Saka isulat ang tama sa sarili nitong form.</translation>
    </message>
    <message>
        <source>Money goes from one account into another one.</source>
        <translation>Lumilipat ang pera mula sa isang account papunta sa iba.</translation>
    </message>
    <message>
        <source>Nothing is owed under {voucher}. Choose one from the list.</source>
        <translation>Walang utang sa ilalim ng {voucher}. Pumili sa listahan.</translation>
    </message>
    <message>
        <source>There is no voucher {voucher}. Choose one from the list.</source>
        <translation>Walang voucher {voucher}. Pumili sa listahan.</translation>
    </message>
    <message>
        <source>Write an amount above nought.</source>
        <translation>Sumulat ng halagang higit sa sero.</translation>
    </message>
    <message>
        <source>Write at least one purpose with its amount.</source>
        <translation>Sumulat ng kahit isang layunin na may halaga.</translation>
    </message>
    <message>
        <source>{left} is owed under {voucher}: that much at most.</source>
        <translation>{left} ang utang sa ilalim ng {voucher}: hanggang doon lang.</translation>
    </message>
    <message>
        <source>{purpose} cannot stand in this form. Choose another purpose.</source>
        <translation>Hindi maaari sa form na ito ang {purpose}. Pumili ng ibang layunin.</translation>
    </message>
    <message>
        <source>{voucher} is taken back already, by {back}. Correct the right one in its place.</source>
        <translation>Nabawi na ng {back} ang {voucher}. Iwasto ang tama na kapalit nito.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose a place for its file, then name it.</source>
        <translation>Pumili ng lugar para sa file, saka pangalanan.</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Piliin ang wika mo</translation>
    </message>
    <message>
        <source>Demonstration scheme</source>
        <translation>Iskemang demonstrasyon</translation>
    </message>
    <message>
        <source>Go on with a scheme that is kept already.</source>
        <translation>Magpatuloy sa iskemang mayroon na.</translation>
    </message>
    <message>
        <source>Look round with invented members, premiums and claims.</source>
        <translation>Tumingin-tingin gamit ang mga inimbentong miyembro, premium at claim.</translation>
    </message>
    <message>
        <source>New scheme</source>
        <translation>Bagong iskema</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Magbukas ng file</translation>
    </message>
    <message>
        <source>The office of one scheme in one file: members, premiums, claims and quarters.</source>
        <translation>Ang opisina ng isang iskema sa isang file: mga miyembro, premium, claim at kwarter.</translation>
    </message>
    <message>
        <source>Welcome to Coverbook</source>
        <translation>Maligayang pagdating sa Coverbook</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message numerus="yes">
        <source>%n years, born {day}</source>
        <translation>
            <numerusform>%n taon, ipinanganak {day}</numerusform>
            <numerusform>%n taon, ipinanganak {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>Wala pang napili.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Bayad</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {day}</source>
        <translation>Na-save {day}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Na-save {time}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ihinto</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Gumagana…</translation>
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
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Marahil</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oo</translation>
    </message>
</context>
</TS>
