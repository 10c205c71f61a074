<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name>Account form</name>
    <message>
        <source>Cash box of the head office, Union Bank.</source>
        <translation>প্রধান কার্যালয়ের ক্যাশবাক্স, ইউনিয়ন ব্যাংক।</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>যিনি গুনেছেন</translation>
    </message>
</context>
<context>
    <name>Account kind</name>
    <message>
        <source>Bank account</source>
        <translation>ব্যাংক হিসাব</translation>
    </message>
    <message>
        <source>Cash box</source>
        <translation>ক্যাশবাক্স</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>মোবাইল মানি</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Keep its paper</source>
        <translation>এর কাগজ রাখুন</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>Collect premiums</source>
        <translation>প্রিমিয়াম আদায় করুন</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>সংশোধন করুন</translation>
    </message>
    <message>
        <source>Correct a voucher</source>
        <translation>ভাউচার সংশোধন করুন</translation>
    </message>
    <message>
        <source>Count the money</source>
        <translation>টাকা গুনুন</translation>
    </message>
    <message>
        <source>Enrol a household</source>
        <translation>পরিবার ভর্তি করুন</translation>
    </message>
    <message>
        <source>Enrol the first household</source>
        <translation>প্রথম পরিবার ভর্তি করুন</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>ফেরত দিন</translation>
    </message>
    <message>
        <source>Match the bank&apos;s statement</source>
        <translation>ব্যাংক বিবরণী মেলান</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>একীভূত করুন</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>টাকা এসেছে</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>টাকা গেছে</translation>
    </message>
    <message>
        <source>More</source>
        <translation>আরও</translation>
    </message>
    <message>
        <source>No money moves</source>
        <translation>টাকার লেনদেন নেই</translation>
    </message>
    <message>
        <source>Pay a refund</source>
        <translation>ফেরত পরিশোধ করুন</translation>
    </message>
    <message>
        <source>Pay what we owe</source>
        <translation>আমাদের দেনা শোধ করুন</translation>
    </message>
    <message>
        <source>Post index payouts</source>
        <translation>সূচকের প্রদান লিখুন</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>নবায়ন করুন</translation>
    </message>
    <message>
        <source>Renew policies</source>
        <translation>পলিসি নবায়ন করুন</translation>
    </message>
    <message>
        <source>Report a claim</source>
        <translation>দাবি জানান</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Show member</source>
        <translation>সদস্য দেখুন</translation>
    </message>
    <message>
        <source>Take a premium</source>
        <translation>প্রিমিয়াম নিন</translation>
    </message>
    <message>
        <source>Take premium</source>
        <translation>প্রিমিয়াম নিন</translation>
    </message>
    <message>
        <source>They owe us</source>
        <translation>আমরা পাই</translation>
    </message>
    <message>
        <source>They pay us</source>
        <translation>তাঁরা আমাদের দিচ্ছেন</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>স্থানান্তর</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>আমাদের দেনা</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>A committee is two people or more: write their names, with commas between.</source>
        <translation>কমিটি মানে দুই বা তার বেশি মানুষ: নামগুলো কমা দিয়ে আলাদা করে লিখুন।</translation>
    </message>
    <message>
        <source>A committee sits once a day on the claim that is appealed. Leave it empty.</source>
        <translation>যে দাবির বিরুদ্ধে আপিল, তা নিয়ে কমিটি দিনে একবারই বসে। এটি খালি রাখুন।</translation>
    </message>
    <message>
        <source>A death ends one person&apos;s cover, not the household&apos;s: take that person off the policy.</source>
        <translation>মৃত্যুতে একজনের সুরক্ষা শেষ হয়, পুরো পরিবারের নয়: ওই ব্যক্তিকে পলিসি থেকে বাদ দিন।</translation>
    </message>
    <message>
        <source>A household has one holder: choose another relation.</source>
        <translation>একটি পরিবারের একজনই পলিসিধারী: অন্য সম্পর্ক বেছে নিন।</translation>
    </message>
    <message>
        <source>A receipt needs the day on which the premium was paid.</source>
        <translation>রসিদের জন্য প্রিমিয়াম পরিশোধের দিন লাগবে।</translation>
    </message>
    <message>
        <source>A refund is paid out, not taken. Choose a premium that is due.</source>
        <translation>ফেরত দেওয়া হয়, নেওয়া হয় না। বকেয়া কোনো প্রিমিয়াম বেছে নিন।</translation>
    </message>
    <message>
        <source>At least {least}, which is paid already.</source>
        <translation>অন্তত {least}, যা আগেই পরিশোধ হয়েছে।</translation>
    </message>
    <message>
        <source>At most {most} is left to pay.</source>
        <translation>সর্বোচ্চ {most} পরিশোধ বাকি।</translation>
    </message>
    <message>
        <source>Both are covered by {policy}, which would cover one person twice. Take one of them off it.</source>
        <translation>দুজনেই {policy}-এর আওতায়, তাতে একজন দুবার সুরক্ষা পেতেন। একজনকে বাদ দিন।</translation>
    </message>
    <message>
        <source>Choose somebody else of those who stay covered by the policy.</source>
        <translation>যাঁরা পলিসির আওতায় থাকছেন, তাঁদের মধ্য থেকে অন্য কাউকে বেছে নিন।</translation>
    </message>
    <message>
        <source>Claim {claim} is for an event after {last}.</source>
        <translation>{claim} দাবিটি {last}-এর পরের ঘটনার জন্য।</translation>
    </message>
    <message>
        <source>Claim {claim} is for the same person and the same day.</source>
        <translation>{claim} দাবিটি একই ব্যক্তি ও একই দিনের জন্য।</translation>
    </message>
    <message>
        <source>Each document stands once: number those of one kind.</source>
        <translation>প্রতিটি দলিল একবারই থাকবে: এক রকমের হলে নম্বর দিন।</translation>
    </message>
    <message>
        <source>Enrolled without cover</source>
        <translation>সুরক্ষা ছাড়া ভর্তি</translation>
    </message>
    <message>
        <source>Fill in: {label}.</source>
        <translation>পূরণ করুন: {label}।</translation>
    </message>
    <message>
        <source>Money is given back on the day it came in, or later.</source>
        <translation>টাকা যেদিন এসেছে সেদিন বা তার পরে ফেরত দেওয়া যায়।</translation>
    </message>
    <message>
        <source>No product is chosen: nobody of this household will be insured. Is that right?</source>
        <translation>কোনো পণ্য বেছে নেওয়া হয়নি: এই পরিবারের কেউ বিমাকৃত হবেন না। ঠিক আছে?</translation>
    </message>
    <message>
        <source>Nobody else would be covered any more: end the policy.</source>
        <translation>আর কেউ আওতায় থাকবেন না: পলিসি শেষ করুন।</translation>
    </message>
    <message>
        <source>Nobody is covered to the end of this policy: enrol the household anew.</source>
        <translation>এই পলিসির শেষ পর্যন্ত কেউ আওতায় নেই: পরিবারটিকে নতুন করে ভর্তি করুন।</translation>
    </message>
    <message>
        <source>Nothing has changed: there is nothing to save.</source>
        <translation>কিছুই বদলায়নি: সংরক্ষণের কিছু নেই।</translation>
    </message>
    <message>
        <source>Nothing that was paid for this claim is on its way.</source>
        <translation>এই দাবির জন্য পরিশোধিত কোনো টাকা পথে নেই।</translation>
    </message>
    <message>
        <source>One is a woman and the other a man, as the records say.</source>
        <translation>রেকর্ড অনুযায়ী একজন নারী, অন্যজন পুরুষ।</translation>
    </message>
    <message>
        <source>One was born on {day}, the other on {other}.</source>
        <translation>একজনের জন্ম {day}, অন্যজনের {other}।</translation>
    </message>
    <message>
        <source>People join while the policy runs, from {first} to {last}.</source>
        <translation>পলিসি চলাকালে লোক যোগ দেন, {first} থেকে {last} পর্যন্ত।</translation>
    </message>
    <message>
        <source>Receipt {receipt} was given for premium {premium}. Write another number.</source>
        <translation>{receipt} রসিদটি {premium} প্রিমিয়ামের জন্য দেওয়া হয়েছে। অন্য নম্বর লিখুন।</translation>
    </message>
    <message>
        <source>Save {name} changed no record.</source>
        <translation>{name} সংরক্ষণে কোনো রেকর্ড বদলায়নি।</translation>
    </message>
    <message>
        <source>Say how many people the group has in this term.</source>
        <translation>এই মেয়াদে দলে কতজন আছেন লিখুন।</translation>
    </message>
    <message>
        <source>Say who holds the policy.</source>
        <translation>পলিসিধারী কে, জানান।</translation>
    </message>
    <message>
        <source>Say why the claim, or a part of it, is not met.</source>
        <translation>দাবি বা তার অংশ কেন মেটানো হচ্ছে না, লিখুন।</translation>
    </message>
    <message>
        <source>The amount approved is more than the whole loss.</source>
        <translation>অনুমোদিত টাকা মোট ক্ষতির চেয়ে বেশি।</translation>
    </message>
    <message>
        <source>The amounts of this file are in {currency}: it cannot change.</source>
        <translation>এই ফাইলের টাকার অঙ্ক {currency}-এ: মুদ্রা বদলানো যায় না।</translation>
    </message>
    <message>
        <source>The claim was estimated on {day}: it was reported by then.</source>
        <translation>দাবিটির প্রাক্কলন {day} তারিখে হয়েছে: তার আগেই দাবি জানানো হয়েছে।</translation>
    </message>
    <message>
        <source>The claim was still estimated on {day}: it was not decided before.</source>
        <translation>{day} তারিখেও দাবিটির প্রাক্কলন হয়েছে: তার আগে সিদ্ধান্ত হয়নি।</translation>
    </message>
    <message>
        <source>The holder is not covered any more: say who holds the policy now.</source>
        <translation>পলিসিধারী আর আওতায় নেই: এখন পলিসিধারী কে, জানান।</translation>
    </message>
    <message>
        <source>The items add up to {sum}.</source>
        <translation>দফাগুলোর যোগফল {sum}।</translation>
    </message>
    <message>
        <source>The last day of this person lies between {first} (the day before the start) and {last}.</source>
        <translation>এই ব্যক্তির শেষ দিন {first} (শুরুর আগের দিন) ও {last}-এর মধ্যে।</translation>
    </message>
    <message numerus="yes">
        <source>The new term starts %n days after the old one, later than the days of grace.</source>
        <translation>
            <numerusform>নতুন মেয়াদ পুরোনোটির %n দিন পরে শুরু হচ্ছে, অনুগ্রহের দিনের পরে।</numerusform>
            <numerusform>নতুন মেয়াদ পুরোনোটির %n দিন পরে শুরু হচ্ছে, অনুগ্রহের দিনের পরে।</numerusform>
        </translation>
    </message>
    <message>
        <source>The new term starts after the old one ends, {end}.</source>
        <translation>পুরোনো মেয়াদ {end} তারিখে শেষ হলে তবেই নতুনটি শুরু হয়।</translation>
    </message>
    <message>
        <source>The people of this policy are named: leave the count empty.</source>
        <translation>এই পলিসির লোকদের নাম লেখা আছে: সংখ্যা খালি রাখুন।</translation>
    </message>
    <message>
        <source>The policy does not cover this person.</source>
        <translation>এই ব্যক্তি পলিসিটির আওতায় নেই।</translation>
    </message>
    <message>
        <source>The policy ended on {day}, before this premium fell due.</source>
        <translation>পলিসি {day} তারিখে শেষ হয়েছে, এই প্রিমিয়াম প্রদেয় হওয়ার আগে।</translation>
    </message>
    <message>
        <source>Their identity papers have other numbers: {number} and {other}.</source>
        <translation>তাঁদের পরিচয়পত্রের নম্বর আলাদা: {number} ও {other}।</translation>
    </message>
    <message>
        <source>There is no save {name}. Choose one from the list.</source>
        <translation>{name} নামে কোনো সংরক্ষণ নেই। তালিকা থেকে বেছে নিন।</translation>
    </message>
    <message>
        <source>There is no {code}. Choose one from the list.</source>
        <translation>{code} নেই। তালিকা থেকে বেছে নিন।</translation>
    </message>
    <message>
        <source>These are not two records: choose another one.</source>
        <translation>এ দুটি আলাদা রেকর্ড নয়: অন্য একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>This claim is not decided yet: is this an advance?</source>
        <translation>এই দাবির সিদ্ধান্ত এখনো হয়নি: এটি কি অগ্রিম?</translation>
    </message>
    <message>
        <source>This claim is paid in full.</source>
        <translation>এই দাবি পুরো পরিশোধ হয়েছে।</translation>
    </message>
    <message>
        <source>This claim was decided on {day}. Correct the decision instead.</source>
        <translation>এই দাবির সিদ্ধান্ত {day} তারিখে হয়েছে। বরং সিদ্ধান্তটি সংশোধন করুন।</translation>
    </message>
    <message>
        <source>This claim was decided on {day}: was this an advance?</source>
        <translation>এই দাবির সিদ্ধান্ত {day} তারিখে হয়েছে: এটি কি অগ্রিম ছিল?</translation>
    </message>
    <message>
        <source>This claim was rejected: nothing is paid.</source>
        <translation>এই দাবি প্রত্যাখ্যান হয়েছে: কিছু পরিশোধ হয় না।</translation>
    </message>
    <message>
        <source>This claim was reported on {day}: it is not paid before.</source>
        <translation>এই দাবি {day} তারিখে জানানো হয়েছে: তার আগে পরিশোধ হয় না।</translation>
    </message>
    <message>
        <source>This claim was reported on {day}: nobody has taken it up before.</source>
        <translation>এই দাবি {day} তারিখে জানানো হয়েছে: তার আগে কেউ হাতে নেননি।</translation>
    </message>
    <message>
        <source>This finding is accepted already.</source>
        <translation>এই অসঙ্গতি আগেই মেনে নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>This may not be left empty.</source>
        <translation>এটি খালি রাখা যাবে না।</translation>
    </message>
    <message>
        <source>This policy counts heads: correct its number of lives.</source>
        <translation>এই পলিসিতে মাথা গোনা হয়: লোকসংখ্যা সংশোধন করুন।</translation>
    </message>
    <message>
        <source>This policy ended on {day}. Choose one that runs.</source>
        <translation>এই পলিসি {day} তারিখে শেষ হয়েছে। চলতি একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>This premium is not paid: there is nothing to give back.</source>
        <translation>এই প্রিমিয়াম পরিশোধ হয়নি: ফেরত দেওয়ার কিছু নেই।</translation>
    </message>
    <message>
        <source>This premium was paid on {day}. Choose one that is due.</source>
        <translation>এই প্রিমিয়াম {day} তারিখে পরিশোধ হয়েছে। বকেয়া একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>This refund was paid already. Choose one that waits.</source>
        <translation>এই ফেরত আগেই পরিশোধ হয়েছে। অপেক্ষমাণ একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>With this, {after} was due instead of {before}. If only another sum came in, empty the day and the receipt, save, and take the premium again.</source>
        <translation>এতে {before}-এর বদলে {after} প্রদেয় ছিল। যদি শুধু অন্য অঙ্কের টাকা এসে থাকে, তারিখ ও রসিদ খালি করুন, সংরক্ষণ করুন, তারপর প্রিমিয়ামটি আবার নিন।</translation>
    </message>
    <message>
        <source>Write an amount under {plus} or under {minus}.</source>
        <translation>{plus} বা {minus}-এর নিচে একটি অঙ্ক লিখুন।</translation>
    </message>
    <message>
        <source>Write an amount up to {most}, which is what is due.</source>
        <translation>সর্বোচ্চ {most} লিখুন, যা বকেয়া আছে।</translation>
    </message>
    <message>
        <source>Write an amount up to {most}, which is what is left to pay.</source>
        <translation>সর্বোচ্চ {most} লিখুন, যা পরিশোধ বাকি।</translation>
    </message>
    <message>
        <source>Write an amount up to {most}: more did not come in.</source>
        <translation>সর্বোচ্চ {most} লিখুন: এর বেশি আসেনি।</translation>
    </message>
    <message>
        <source>Write down at least the holder.</source>
        <translation>অন্তত পলিসিধারীর নাম লিখুন।</translation>
    </message>
    <message>
        <source>Write why it is corrected.</source>
        <translation>কেন সংশোধন করছেন, লিখুন।</translation>
    </message>
    <message>
        <source>{amount} is paid already: the claim stays approved.</source>
        <translation>{amount} আগেই পরিশোধ হয়েছে: দাবিটি অনুমোদিতই থাকবে।</translation>
    </message>
    <message>
        <source>{amount} was paid in advance, more than is approved now.</source>
        <translation>{amount} অগ্রিম দেওয়া হয়েছিল, এখনকার অনুমোদনের চেয়ে বেশি।</translation>
    </message>
    <message>
        <source>{benefit} covers up to {most} a claim.</source>
        <translation>{benefit} সুবিধায় প্রতি দাবিতে সর্বোচ্চ {most} আওতায়।</translation>
    </message>
    <message>
        <source>{benefit} is no benefit of this policy.</source>
        <translation>{benefit} এই পলিসির সুবিধা নয়।</translation>
    </message>
    <message>
        <source>{code} has a cover under this policy already.</source>
        <translation>এই পলিসিতে {code}-এর সুরক্ষা আগেই আছে।</translation>
    </message>
    <message>
        <source>{code} is in another row already, or nobody has this code.</source>
        <translation>{code} অন্য সারিতে আছে, অথবা এই কোড কারও নেই।</translation>
    </message>
    <message>
        <source>{code} was answered on {day}. Open it, and correct it.</source>
        <translation>{code}-এর উত্তর {day} তারিখে দেওয়া হয়েছে। খুলে সংশোধন করুন।</translation>
    </message>
    <message>
        <source>{code} was merged into {other} already. Choose {other}.</source>
        <translation>{code} আগেই {other}-এর সঙ্গে একীভূত হয়েছে। {other} বেছে নিন।</translation>
    </message>
    <message>
        <source>{key} is there already. Open it, and correct it.</source>
        <translation>{key} আগে থেকেই আছে। খুলে সংশোধন করুন।</translation>
    </message>
    <message>
        <source>{name} is covered up to {day} by {policy} already.</source>
        <translation>{name} {day} পর্যন্ত আগেই {policy}-এর আওতায় আছেন।</translation>
    </message>
    <message>
        <source>{name} is {age} on {day}: {product} covers people up to {most}.</source>
        <translation>{day} তারিখে {name}-এর বয়স {age}: {product} পণ্যের আওতায় বয়স সর্বোচ্চ {most}।</translation>
    </message>
    <message>
        <source>{name} is {age} on {day}: {product} takes people from {least} on.</source>
        <translation>{day} তারিখে {name}-এর বয়স {age}: {product} পণ্যে {least} বছর থেকে লোক নেওয়া হয়।</translation>
    </message>
    <message>
        <source>{name}, born on {day}, is known already as {code}.</source>
        <translation>{name}, জন্ম {day}, আগে থেকেই {code} হিসেবে আছেন।</translation>
    </message>
    <message>
        <source>{over} is more than is due: is it kept as an advance?</source>
        <translation>{over} প্রদেয়র চেয়ে বেশি: এটি কি অগ্রিম হিসেবে রাখা হবে?</translation>
    </message>
    <message>
        <source>{over} is more than is owed, and would be owed back: is it taken all the same?</source>
        <translation>{over} বকেয়ার চেয়ে বেশি, আর তা ফেরত দিতে হবে: তবু নেওয়া হবে?</translation>
    </message>
    <message>
        <source>{plus} and {minus} differ by {off}: both sides must come to the same.</source>
        <translation>{plus} ও {minus}-এর মধ্যে {off} তফাত: দুই দিক সমান হতে হবে।</translation>
    </message>
    <message>
        <source>{policy} renews this policy already.</source>
        <translation>{policy} এই পলিসিটি আগেই নবায়ন করেছে।</translation>
    </message>
</context>
<context>
    <name>Allocation</name>
    <message>
        <source>A percentage is 0 or more.</source>
        <translation>শতাংশ 0 বা তার বেশি হতে হবে।</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>বাকি সব</translation>
    </message>
    <message>
        <source>Fixed share</source>
        <translation>স্থির অংশ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>ভিত্তি</translation>
    </message>
    <message>
        <source>Share by claims</source>
        <translation>দাবি অনুযায়ী অংশ</translation>
    </message>
    <message>
        <source>Share by insured</source>
        <translation>বিমাকৃত অনুযায়ী অংশ</translation>
    </message>
    <message>
        <source>Share by premium</source>
        <translation>প্রিমিয়াম অনুযায়ী অংশ</translation>
    </message>
    <message>
        <source>Share it bears</source>
        <translation>যে অংশ বহন করে</translation>
    </message>
    <message>
        <source>Sharing of costs among products</source>
        <translation>পণ্যের মধ্যে খরচ ভাগ</translation>
    </message>
    <message>
        <source>The key in force</source>
        <translation>চলতি ভিত্তি</translation>
    </message>
    <message>
        <source>The percentages add up to {total}, not to 100.</source>
        <translation>শতাংশের যোগফল {total}, 100 নয়।</translation>
    </message>
    <message>
        <source>The scheme shares by its own fixed percentages.</source>
        <translation>প্রকল্প নিজের স্থির শতাংশে ভাগ করে।</translation>
    </message>
    <message>
        <source>The scheme shares each month by the claims of each product that are reported in it.</source>
        <translation>প্রকল্প প্রতি মাসে প্রতিটি পণ্যে সে মাসে জানানো দাবি অনুযায়ী ভাগ করে।</translation>
    </message>
    <message>
        <source>The scheme shares each month by the premium that each product earns in it.</source>
        <translation>প্রকল্প প্রতি মাসে প্রতিটি পণ্যের সে মাসের অর্জিত প্রিমিয়াম অনুযায়ী ভাগ করে।</translation>
    </message>
    <message>
        <source>The scheme shares each month by those that each product insures at its end.</source>
        <translation>প্রকল্প প্রতি মাসে প্রতিটি পণ্যের মাসশেষের বিমাকৃত অনুযায়ী ভাগ করে।</translation>
    </message>
    <message>
        <source>There is no product {code}.</source>
        <translation>{code} নামে কোনো পণ্য নেই।</translation>
    </message>
    <message>
        <source>What each product bears of the lines that belong to none, by each key, month by month</source>
        <translation>যেসব লাইন কোনো পণ্যের নয়, তার কতটা প্রতিটি পণ্য প্রতিটি ভিত্তিতে মাসে মাসে বহন করে</translation>
    </message>
    <message>
        <source>{key} is no key. Choose one of: {known}</source>
        <translation>{key} কোনো ভিত্তি নয়। এগুলোর একটি বেছে নিন: {known}</translation>
    </message>
</context>
<context>
    <name>Allocation key</name>
    <message>
        <source>Active insured at its end</source>
        <translation>মাসশেষের সক্রিয় বিমাকৃত</translation>
    </message>
    <message>
        <source>Claims reported in it</source>
        <translation>সে মাসে জানানো দাবি</translation>
    </message>
    <message>
        <source>Earned premium of the period</source>
        <translation>সময়কালের অর্জিত প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Fixed percentages</source>
        <translation>স্থির শতাংশ</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message numerus="yes">
        <source>%n years</source>
        <extracomment>age</extracomment>
        <translation>
            <numerusform>%n বছর</numerusform>
            <numerusform>%n বছর</numerusform>
        </translation>
    </message>
    <message>
        <source>came in {day} ({code})</source>
        <translation>{day} তারিখে এসেছে ({code})</translation>
    </message>
    <message>
        <source>{amount} due {day} ({code})</source>
        <translation>{amount} প্রদেয় {day} ({code})</translation>
    </message>
    <message>
        <source>{amount} for {day} ({code})</source>
        <translation>{amount}, {day} বাবদ ({code})</translation>
    </message>
    <message>
        <source>{known} · {more}</source>
        <translation>{known} · {more}</translation>
    </message>
    <message>
        <source>{left} since {day}, {document} ({voucher})</source>
        <translation>{day} থেকে {left}, {document} ({voucher})</translation>
    </message>
    <message>
        <source>{product}, up to {last} ({code})</source>
        <translation>{product}, {last} পর্যন্ত ({code})</translation>
    </message>
    <message>
        <source>{purpose}, {amount} on {day}</source>
        <translation>{purpose}, {day} তারিখে {amount}</translation>
    </message>
    <message>
        <source>{who}, {day} ({save})</source>
        <translation>{who}, {day} ({save})</translation>
    </message>
    <message>
        <source>{who}, {day} ({save}), holds for now</source>
        <translation>{who}, {day} ({save}), আপাতত বহাল</translation>
    </message>
</context>
<context>
    <name>Arrears</name>
    <message>
        <source>0-30 days</source>
        <translation>0-30 দিন</translation>
    </message>
    <message>
        <source>31-60 days</source>
        <translation>31-60 দিন</translation>
    </message>
    <message>
        <source>61-90 days</source>
        <translation>61-90 দিন</translation>
    </message>
    <message>
        <source>91-180 days</source>
        <translation>91-180 দিন</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>প্রদেয় টাকা</translation>
    </message>
    <message>
        <source>Arrears and collection</source>
        <translation>বকেয়া ও আদায়</translation>
    </message>
    <message>
        <source>Arrears by office</source>
        <translation>কার্যালয়ভিত্তিক বকেয়া</translation>
    </message>
    <message>
        <source>Collection by office</source>
        <translation>কার্যালয়ভিত্তিক আদায়</translation>
    </message>
    <message>
        <source>Collection rate</source>
        <translation>আদায়ের হার</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products have no rate together.</source>
        <translation>বাধ্যতামূলক ও স্বেচ্ছামূলক পণ্যের একত্রে কোনো হার নেই।</translation>
    </message>
    <message>
        <source>Covered to</source>
        <translation>সুরক্ষা শেষ</translation>
    </message>
    <message>
        <source>From premium</source>
        <translation>প্রিমিয়াম থেকে</translation>
    </message>
    <message>
        <source>From vouchers</source>
        <translation>ভাউচার থেকে</translation>
    </message>
    <message>
        <source>In advance, due later</source>
        <translation>অগ্রিম, পরে প্রদেয়</translation>
    </message>
    <message>
        <source>In advance, due within three months</source>
        <translation>অগ্রিম, তিন মাসে প্রদেয়</translation>
    </message>
    <message>
        <source>No office</source>
        <translation>কার্যালয় নেই</translation>
    </message>
    <message>
        <source>Of these cover over</source>
        <translation>এর মধ্যে সুরক্ষা শেষ</translation>
    </message>
    <message>
        <source>Of these in grace</source>
        <translation>এর মধ্যে অনুগ্রহে</translation>
    </message>
    <message>
        <source>Of these paid</source>
        <translation>এর মধ্যে পরিশোধিত</translation>
    </message>
    <message>
        <source>Oldest due</source>
        <translation>সবচেয়ে পুরোনো বকেয়া</translation>
    </message>
    <message>
        <source>Owed to members</source>
        <translation>সদস্যদের পাওনা</translation>
    </message>
    <message>
        <source>Policies behind</source>
        <translation>বকেয়া পলিসি</translation>
    </message>
    <message>
        <source>Policies behind, the oldest due first</source>
        <translation>বকেয়া পলিসি, সবচেয়ে পুরোনোটি আগে</translation>
    </message>
    <message>
        <source>Premium and fees due and not paid, by age</source>
        <translation>বকেয়া ও অপরিশোধিত প্রিমিয়াম ও ফি, বয়স অনুযায়ী</translation>
    </message>
    <message>
        <source>Premium on the balance sheet</source>
        <translation>উদ্বৃত্তপত্রে প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Premiums due</source>
        <translation>বকেয়া প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>প্রাপ্য</translation>
    </message>
    <message>
        <source>The day on which a premium falls due is day 0; what is paid later counts as unpaid here.</source>
        <translation>প্রিমিয়াম যেদিন প্রদেয় হয় সেদিন দিন 0; পরে পরিশোধ হলে এখানে অপরিশোধিত ধরা হয়।</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>ফেরতযোগ্য</translation>
    </message>
    <message>
        <source>To give back: refunds due, and what was paid for cover that never ran.</source>
        <translation>ফেরতযোগ্য: প্রদেয় ফেরত, আর যে সুরক্ষা কখনো চলেনি তার জন্য দেওয়া টাকা।</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>অপরিশোধিত</translation>
    </message>
    <message>
        <source>Unpaid fees</source>
        <translation>অপরিশোধিত ফি</translation>
    </message>
    <message>
        <source>Unpaid premium</source>
        <translation>অপরিশোধিত প্রিমিয়াম</translation>
    </message>
    <message>
        <source>What fell due after an exit, and what the exit took back, is not receivable.</source>
        <translation>প্রস্থানের পরে যা প্রদেয় হয়েছে এবং প্রস্থানে যা ফিরিয়ে নেওয়া হয়েছে, তা প্রাপ্য নয়।</translation>
    </message>
    <message>
        <source>What is owed to members</source>
        <translation>সদস্যদের যা পাওনা</translation>
    </message>
    <message>
        <source>What is paid of the premium and fees due from {first} to {last}</source>
        <translation>{first} থেকে {last} পর্যন্ত প্রদেয় প্রিমিয়াম ও ফির যতটা পরিশোধিত</translation>
    </message>
    <message>
        <source>What is receivable</source>
        <translation>যা প্রাপ্য</translation>
    </message>
    <message>
        <source>What was paid in advance takes nothing off it: it is owed to members until it falls due.</source>
        <translation>অগ্রিম পরিশোধে এটি কমে না: প্রদেয় না হওয়া পর্যন্ত তা সদস্যদের পাওনা।</translation>
    </message>
    <message>
        <source>collection since this day; else of the fiscal quarter</source>
        <translation>এই দিন থেকে আদায়; নইলে অর্থবছরের ত্রৈমাসিকের</translation>
    </message>
    <message>
        <source>each policy that is behind, too, by its codes</source>
        <translation>বকেয়া প্রতিটি পলিসিও, কোডসহ</translation>
    </message>
    <message>
        <source>over 180 days</source>
        <translation>180 দিনের বেশি</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>A check sum of the file: it tells whether a byte of it was changed.</source>
        <translation>ফাইলের যাচাই-সংখ্যা: এর একটি বাইটও বদলেছে কি না তা বলে।</translation>
    </message>
    <message>
        <source>A photo of a person is shown beside their name.</source>
        <translation>ব্যক্তির ছবি তাঁর নামের পাশে দেখানো হয়।</translation>
    </message>
    <message>
        <source>Add a paper or photo</source>
        <translation>কাগজ বা ছবি যোগ করুন</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>যোগ করুন…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>ছবি বেছে নিন…</translation>
    </message>
    <message>
        <source>Deed or contract</source>
        <translation>দলিল বা চুক্তি</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ফাইলের নাম</translation>
    </message>
    <message>
        <source>From this day on it is no longer shown with its record; the file stays.</source>
        <translation>এই দিন থেকে রেকর্ডের সঙ্গে আর দেখানো হয় না; ফাইলটি থাকে।</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>চালান</translation>
    </message>
    <message>
        <source>It is no longer shown with its record. The file stays, and so does this reason.</source>
        <translation>রেকর্ডের সঙ্গে আর দেখানো হয় না। ফাইলটি থাকে, এই কারণও থাকে।</translation>
    </message>
    <message>
        <source>It stands small over the name, on the next paper that is made. No text moves.</source>
        <translation>পরের তৈরি কাগজ থেকে এটি নামের ওপরে ছোট করে থাকে। কোনো লেখা সরে না।</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG ছবি</translation>
    </message>
    <message>
        <source>Keep which file?</source>
        <translation>কোন ফাইল রাখবেন?</translation>
    </message>
    <message>
        <source>Keep {name} with {record}</source>
        <translation>{record}-এর সঙ্গে {name} রাখুন</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>রাখার তারিখ</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ফাইলের ধরন</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>কাগজের ধরন</translation>
    </message>
    <message>
        <source>No logo is chosen: papers have the name of the scheme alone.</source>
        <translation>কোনো লোগো বাছা হয়নি: কাগজে শুধু প্রকল্পের নাম থাকে।</translation>
    </message>
    <message>
        <source>No paper is kept. Add a file, drop it here, or paste a picture.</source>
        <translation>কোনো কাগজ রাখা নেই। ফাইল যোগ করুন, এখানে টেনে ফেলুন, বা ছবি পেস্ট করুন।</translation>
    </message>
    <message>
        <source>No program of this laptop shows {name}. It lies at {place}.</source>
        <translation>এই ল্যাপটপের কোনো প্রোগ্রাম {name} দেখাতে পারে না। ফাইলটি {place}-এ আছে।</translation>
    </message>
    <message>
        <source>Nothing was copied that could be kept: no file, no picture.</source>
        <translation>রাখার মতো কিছু কপি করা হয়নি: ফাইলও নয়, ছবিও নয়।</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>অন্য কাগজ</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF দলিল</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG ছবি</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>কাগজপত্র</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>{name}-এর ছবি</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ছবির ফাইল</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>ছবি (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Pictures and PDF documents (*.jpg *.jpeg *.png *.webp *.pdf)</source>
        <translation>ছবি ও PDF দলিল (*.jpg *.jpeg *.png *.webp *.pdf)</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>ব্যবস্থাপত্র</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>লোগো সরান</translation>
    </message>
    <message>
        <source>Retire a paper or photo</source>
        <translation>কাগজ বা ছবি সরিয়ে রাখুন</translation>
    </message>
    <message>
        <source>Retire {code}</source>
        <translation>{code} সরিয়ে রাখুন</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>সরানোর তারিখ</translation>
    </message>
    <message>
        <source>SHA-256 digest</source>
        <translation>SHA-256 ছাপ</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>আকার, বাইটে</translation>
    </message>
    <message>
        <source>The disk does not give {path}, a paper or photo of this book, so nothing was changed. Try again. If it stays so, move that file elsewhere: all the others are then taken without it.</source>
        <translation>ডিস্ক {path} দিচ্ছে না, যা এই খাতার একটি কাগজ বা ছবি; তাই কিছুই বদলানো হয়নি। আবার চেষ্টা করুন। এমনই থাকলে ফাইলটি অন্য কোথাও সরান: তখন সেটি ছাড়া বাকি সব নেওয়া হয়।</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) is missing beside the book, or was changed there.</source>
        <translation>{code} ({name})-এর ফাইল খাতার পাশে নেই, অথবা সেখানে বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation>কোনো লোগো নেই।</translation>
    </message>
    <message>
        <source>Thing insured</source>
        <translation>বিমাকৃত জিনিস</translation>
    </message>
    <message>
        <source>This file is kept with {record} already, as {name}.</source>
        <translation>এই ফাইল আগে থেকেই {record}-এর সঙ্গে {name} নামে রাখা আছে।</translation>
    </message>
    <message>
        <source>This file is no picture that can be shown: it is no photo.</source>
        <translation>এই ফাইল দেখানোর মতো ছবি নয়: এটি ফটো নয়।</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP ছবি</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>কোন ছবি?</translation>
    </message>
    <message>
        <source>{code} is retired already.</source>
        <translation>{code} আগেই সরিয়ে রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB. Scan it in grey, or with fewer dots, and try again.</source>
        <translation>{name} {most} MB-র চেয়ে বড়। ধূসর রঙে বা কম বিন্দুতে স্ক্যান করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>{name} is no picture (JPEG, PNG, WebP) and no PDF. Save it as one of these first.</source>
        <translation>{name} ছবি (JPEG, PNG, WebP) নয়, PDF-ও নয়। আগে এর কোনো একটি হিসেবে সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>{name} is no picture that can be printed. Choose a JPEG or PNG picture.</source>
        <translation>{name} ছাপার মতো ছবি নয়। একটি JPEG বা PNG ছবি বেছে নিন।</translation>
    </message>
    <message>
        <source>{name} is the logo already.</source>
        <translation>{name} আগে থেকেই লোগো।</translation>
    </message>
</context>
<context>
    <name>Background form</name>
    <message>
        <source>Certified by</source>
        <translation>প্রত্যয়নকারী</translation>
    </message>
    <message>
        <source>Certified on</source>
        <translation>প্রত্যয়নের তারিখ</translation>
    </message>
    <message>
        <source>Claims a person and year</source>
        <translation>জনপ্রতি বছরে দাবি</translation>
    </message>
    <message>
        <source>Cost of a claim</source>
        <translation>দাবিপ্রতি খরচ</translation>
    </message>
    <message>
        <source>Indicator or line</source>
        <translation>সূচক বা লাইন</translation>
    </message>
    <message>
        <source>Leave empty for both.</source>
        <translation>দুটির জন্যই হলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>Leave empty for everything that has no key of its own.</source>
        <translation>যার নিজের ভিত্তি নেই তেমন সবকিছুর জন্য খালি রাখুন।</translation>
    </message>
    <message>
        <source>Leave empty for the scheme as a whole.</source>
        <translation>পুরো প্রকল্পের জন্য হলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>Of a line, as its statement prints it: income and costs both without a minus.</source>
        <translation>লাইন হলে, তার বিবরণীতে যেমন ছাপা হয়: আয় ও খরচ দুটিই বিয়োগ চিহ্ন ছাড়া।</translation>
    </message>
    <message>
        <source>Of an indicator, a ratio: 0.6 for sixty percent.</source>
        <translation>সূচক হলে, একটি অনুপাত: ষাট শতাংশের জন্য 0.6।</translation>
    </message>
    <message>
        <source>Planned amount</source>
        <translation>পরিকল্পিত টাকা</translation>
    </message>
    <message>
        <source>Reserve certified</source>
        <translation>প্রত্যয়িত সঞ্চিতি</translation>
    </message>
    <message>
        <source>Share, in percent</source>
        <translation>অংশ, শতাংশে</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>লক্ষ্যমাত্রা</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n দিন আগে</numerusform>
            <numerusform>%n দিন আগে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves of the backup are not in the file that it replaces: {saves}</source>
        <translation>
            <numerusform>ব্যাকআপের %nটি সংরক্ষণ সেই ফাইলে নেই যার জায়গায় এটি বসবে: {saves}</numerusform>
            <numerusform>ব্যাকআপের %nটি সংরক্ষণ সেই ফাইলে নেই যার জায়গায় এটি বসবে: {saves}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves of the file that it replaces are not in the backup: {saves}</source>
        <translation>
            <numerusform>যে ফাইলের জায়গায় বসবে, তার %nটি সংরক্ষণ ব্যাকআপে নেই: {saves}</numerusform>
            <numerusform>যে ফাইলের জায়গায় বসবে, তার %nটি সংরক্ষণ ব্যাকআপে নেই: {saves}</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made in {place}.</source>
        <translation>ব্যাকআপ তৈরি হয়েছে: {place}।</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>জায়গা যোগ করুন</translation>
    </message>
    <message>
        <source>Add a stick or a folder on another disk: what lies on this laptop alone is lost with it.</source>
        <translation>একটি পেনড্রাইভ বা অন্য ডিস্কের ফোল্ডার যোগ করুন: শুধু এই ল্যাপটপে যা থাকে, ল্যাপটপের সঙ্গে তা-ও হারায়।</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>এখনই ব্যাকআপ নিন</translation>
    </message>
    <message>
        <source>Backup {age}</source>
        <translation>ব্যাকআপ: {age}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ব্যাকআপ</translation>
    </message>
    <message>
        <source>Backups of this file</source>
        <translation>এই ফাইলের ব্যাকআপ</translation>
    </message>
    <message>
        <source>Choose a stick, or a folder on another disk</source>
        <translation>পেনড্রাইভ বা অন্য ডিস্কের ফোল্ডার বেছে নিন</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>সব যেমন আছে তেমন রাখুন</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>তৈরি</translation>
    </message>
    <message>
        <source>No backup was made in {place}. {why}</source>
        <translation>ব্যাকআপ তৈরি হয়নি: {place}। {why}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>এখনো ব্যাকআপ নেই</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>এখন সেখানে নেই</translation>
    </message>
    <message>
        <source>Nothing is new: every place has the newest save.</source>
        <translation>নতুন কিছু নেই: সব জায়গায় সর্বশেষ সংরক্ষণ আছে।</translation>
    </message>
    <message>
        <source>Opens the list of backups</source>
        <translation>ব্যাকআপের তালিকা খোলে</translation>
    </message>
    <message>
        <source>Put the backup in its place</source>
        <translation>ব্যাকআপটি তার জায়গায় বসান</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>জায়গাটি সরান</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>ফিরিয়ে আনুন…</translation>
    </message>
    <message>
        <source>Shall the backup of {when} take the place of the file?</source>
        <translation>{when}-এর ব্যাকআপ কি ফাইলের জায়গায় বসবে?</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>আকার</translation>
    </message>
    <message>
        <source>The backup holds the same saves as the file that it replaces.</source>
        <translation>যে ফাইলের জায়গায় বসবে, ব্যাকআপে তারই সব সংরক্ষণ আছে।</translation>
    </message>
    <message>
        <source>The backup is in its place. The file that was there is kept as {name}.</source>
        <translation>ব্যাকআপটি তার জায়গায় বসেছে। সেখানকার আগের ফাইল {name} নামে রাখা আছে।</translation>
    </message>
    <message>
        <source>The backup is made: it was opened, and every page read.</source>
        <translation>ব্যাকআপ তৈরি হয়েছে: খুলে প্রতিটি পাতা পড়ে দেখা হয়েছে।</translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it, under a name that says so.</source>
        <translation>ফাইলটি এখন যেমন আছে, পাশেই তেমনই রাখা হবে, নামেই তা বোঝা যাবে।</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup was made %n days ago, and more has been saved since.</source>
        <translation>
            <numerusform>সর্বশেষ ব্যাকআপ %n দিন আগের, তারপর আরও সংরক্ষণ হয়েছে।</numerusform>
            <numerusform>সর্বশেষ ব্যাকআপ %n দিন আগের, তারপর আরও সংরক্ষণ হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of that time</source>
        <translation>তখনকার পাসওয়ার্ড</translation>
    </message>
    <message>
        <source>The place cannot be kept in mind: the disk takes nothing.</source>
        <translation>জায়গাটি মনে রাখা গেল না: ডিস্কে কিছু লেখা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The two are different books.</source>
        <translation>এ দুটি আলাদা খাতা।</translation>
    </message>
    <message>
        <source>There is no backup of this file yet.</source>
        <translation>এই ফাইলের এখনো কোনো ব্যাকআপ নেই।</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when the file is closed, or now with the button above.</source>
        <translation>এখনো কোনো ব্যাকআপ নেই। ফাইল বন্ধ করার সময় একটি তৈরি হয়, অথবা ওপরের বোতামে এখনই।</translation>
    </message>
    <message>
        <source>There is no folder {name}. Choose one that is there.</source>
        <translation>{name} নামে কোনো ফোল্ডার নেই। আছে এমন একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>এখন আছে</translation>
    </message>
    <message>
        <source>This backup is from before the key was renewed. Somebody who could open the file then opens it with the password they had. Once it is in its place, those passwords hold again.</source>
        <translation>এই ব্যাকআপ চাবি নবায়নের আগের। তখন যিনি ফাইল খুলতে পারতেন, তিনি তখনকার পাসওয়ার্ডে এটি খোলেন। এটি জায়গায় বসলে সেই পাসওয়ার্ডগুলো আবার চলে।</translation>
    </message>
    <message>
        <source>What was there before is kept as {name}.</source>
        <translation>সেখানে আগে যা ছিল, {name} নামে রাখা আছে।</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>কোথায়</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>ব্যাকআপ কোথায় যায়</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>এই ল্যাপটপে</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>গতকাল</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>{name} holds everything that was in the damaged file.</source>
        <translation>নষ্ট ফাইলে যা ছিল, {name}-এ তার সবই আছে।</translation>
    </message>
    <message numerus="yes">
        <source>{name} holds what could be read. %n things are lost or not whole: {list} names them. Look them up in a backup or on paper; Verify tells which former saves no longer hold.</source>
        <translation>
            <numerusform>যা পড়া গেছে, {name}-এ তা আছে। %nটি জিনিস হারিয়েছে বা অসম্পূর্ণ: {list}-এ তার নাম আছে। ব্যাকআপে বা কাগজে খুঁজে দেখুন; আগের কোন সংরক্ষণ আর ঠিক নেই, যাচাই তা বলে।</numerusform>
            <numerusform>যা পড়া গেছে, {name}-এ তা আছে। %nটি জিনিস হারিয়েছে বা অসম্পূর্ণ: {list}-এ সেগুলোর নাম আছে। ব্যাকআপে বা কাগজে খুঁজে দেখুন; আগের কোন সংরক্ষণ আর ঠিক নেই, যাচাই তা বলে।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is a whole copy: it was opened and every page read.</source>
        <translation>{name} সম্পূর্ণ কপি: খুলে প্রতিটি পাতা পড়ে দেখা হয়েছে।</translation>
    </message>
    <message>
        <source>{name} is from before this book was locked: in its place everybody could read it. Restore it under another name.</source>
        <translation>{name} এই খাতা তালাবদ্ধ করার আগের: তার জায়গায় বসালে সবাই পড়তে পারত। অন্য নামে ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>{name} is locked with a former key: sign in with a name and a password of that time.</source>
        <translation>{name} আগের চাবিতে তালাবদ্ধ: তখনকার নাম ও পাসওয়ার্ড দিয়ে ঢুকুন।</translation>
    </message>
    <message>
        <source>{name} is now what the backup holds.</source>
        <translation>{name} এখন ব্যাকআপে যা আছে তা-ই।</translation>
    </message>
    <message>
        <source>{name} is there already. To put the backup in its place use --replace; what is there now is kept beside it.</source>
        <translation>{name} আগে থেকেই আছে। ব্যাকআপটি তার জায়গায় বসাতে --replace ব্যবহার করুন; এখন যা আছে তা পাশে রাখা থাকবে।</translation>
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
            <numerusform>ব্যাংকের %nটি লাইন এখন খাতার একটি লেনদেনের সঙ্গে মেলানো।</numerusform>
            <numerusform>ব্যাংকের %nটি লাইন এখন খাতার একটি লেনদেনের সঙ্গে মেলানো।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a day or an amount were passed over.</source>
        <translation>
            <numerusform>দিন বা টাকার অঙ্ক ছাড়া %nটি লাইন বাদ দেওয়া হয়েছে।</numerusform>
            <numerusform>দিন বা টাকার অঙ্ক ছাড়া %nটি লাইন বাদ দেওয়া হয়েছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movements of the book belong to one line of the bank now.</source>
        <translation>
            <numerusform>খাতার %nটি লেনদেন এখন ব্যাংকের একটি লাইনের সঙ্গে মেলানো।</numerusform>
            <numerusform>খাতার %nটি লেনদেন এখন ব্যাংকের একটি লাইনের সঙ্গে মেলানো।</numerusform>
        </translation>
    </message>
    <message>
        <source>Both have it</source>
        <translation>দুটিতেই আছে</translation>
    </message>
    <message>
        <source>By the book on {day}</source>
        <translation>খাতা অনুযায়ী, {day}</translation>
    </message>
    <message>
        <source>Ctrl+R records the line that is chosen: a charge, interest, or what nobody wrote down.</source>
        <translation>Ctrl+R বাছা লাইনটি লেখে: ব্যাংক চার্জ, সুদ, বা যা কেউ লেখেননি।</translation>
    </message>
    <message>
        <source>Days were read as {form}.</source>
        <translation>দিন {form} হিসেবে পড়া হয়েছে।</translation>
    </message>
    <message>
        <source>How both agree</source>
        <translation>দুটি কীভাবে মেলে</translation>
    </message>
    <message>
        <source>No bank account is written down yet. Add it, then match its statement.</source>
        <translation>এখনো কোনো ব্যাংক হিসাব লেখা নেই। যোগ করুন, তারপর তার বিবরণী মেলান।</translation>
    </message>
    <message>
        <source>No set of number {number} is proposed. Look at the statement again.</source>
        <translation>{number} নম্বরের কোনো গুচ্ছ প্রস্তাব করা হয়নি। বিবরণীটি আবার দেখুন।</translation>
    </message>
    <message>
        <source>One sum for several: probably the same</source>
        <translation>কয়েকটির জন্য একটি অঙ্ক: সম্ভবত একই</translation>
    </message>
    <message>
        <source>Record what only the bank has</source>
        <translation>শুধু ব্যাংকে যা আছে তা লিখুন</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>সূত্র</translation>
    </message>
    <message>
        <source>Set of sums</source>
        <translation>অঙ্কের গুচ্ছ</translation>
    </message>
    <message>
        <source>Statements of a bank (*.csv *.txt *.tsv *.xlsx *.ods)</source>
        <translation>ব্যাংক বিবরণী (*.csv *.txt *.tsv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>The bank has it, the book has not</source>
        <translation>ব্যাংকে আছে, খাতায় নেই</translation>
    </message>
    <message>
        <source>The bank&apos;s day</source>
        <translation>ব্যাংকের দিন</translation>
    </message>
    <message>
        <source>The book has everything that the bank has.</source>
        <translation>ব্যাংকে যা আছে, খাতায় তার সবই আছে।</translation>
    </message>
    <message>
        <source>The book has it, the bank has not</source>
        <translation>খাতায় আছে, ব্যাংকে নেই</translation>
    </message>
    <message>
        <source>The book&apos;s day</source>
        <translation>খাতার দিন</translation>
    </message>
    <message>
        <source>There is no bank account {code}. Add it in the settings first.</source>
        <translation>{code} নামে কোনো ব্যাংক হিসাব নেই। আগে সেটিংসে যোগ করুন।</translation>
    </message>
    <message>
        <source>These amounts add up. Look whether they are the same money: Ctrl+G says so of the set chosen.</source>
        <translation>এই অঙ্কগুলোর যোগফল মেলে। এগুলো একই টাকা কি না দেখুন: Ctrl+G বাছা গুচ্ছটি সম্পর্কে তা-ই জানায়।</translation>
    </message>
    <message>
        <source>They belong together</source>
        <translation>এগুলো একসঙ্গের</translation>
    </message>
    <message>
        <source>What only the bank has</source>
        <translation>শুধু ব্যাংকে যা আছে</translation>
    </message>
    <message>
        <source>What only the book has, taken away</source>
        <translation>শুধু খাতায় যা আছে, বাদ দিয়ে</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>ব্যাংক যা বলে</translation>
    </message>
    <message>
        <source>What the bank should say</source>
        <translation>ব্যাংকের যা বলার কথা</translation>
    </message>
    <message>
        <source>What was paid by cheque, or late on the last days, may stand on the bank&apos;s next statement.</source>
        <translation>চেকে বা শেষ দিনগুলোতে দেরিতে যা পরিশোধ হয়েছে, তা ব্যাংকের পরের বিবরণীতে থাকতে পারে।</translation>
    </message>
    <message>
        <source>Which file is the bank&apos;s statement?</source>
        <translation>কোন ফাইলটি ব্যাংক বিবরণী?</translation>
    </message>
    <message>
        <source>amount; transaction amount; sum</source>
        <translation>টাকা; টাকার পরিমাণ; পরিমাণ; লেনদেনের পরিমাণ; amount; transaction amount; sum</translation>
    </message>
    <message>
        <source>balance; running balance; closing balance</source>
        <translation>স্থিতি; ব্যালেন্স; জের; চলতি স্থিতি; সমাপনী স্থিতি; balance; running balance; closing balance</translation>
    </message>
    <message>
        <source>credit; deposit; deposits; paid in; money in; received; credit amount</source>
        <translation>জমা; ক্রেডিট; জমার পরিমাণ; জমা টাকা; প্রাপ্তি; credit; deposit; deposits; paid in; money in; received; credit amount</translation>
    </message>
    <message>
        <source>currency; ccy</source>
        <translation>মুদ্রা; কারেন্সি; currency; ccy</translation>
    </message>
    <message>
        <source>date; transaction date; posting date; booking date; txn date; value date</source>
        <translation>তারিখ; লেনদেনের তারিখ; পোস্টিং তারিখ; দাখিলার তারিখ; মূল্য তারিখ; date; transaction date; posting date; booking date; txn date; value date</translation>
    </message>
    <message>
        <source>debit; withdrawal; withdrawals; paid out; money out; payment; debit amount</source>
        <translation>উত্তোলন; ডেবিট; খরচ; উত্তোলনের পরিমাণ; প্রদান; debit; withdrawal; withdrawals; paid out; money out; payment; debit amount</translation>
    </message>
    <message>
        <source>description; details; narration; particulars; remarks; text</source>
        <translation>বিবরণ; বিস্তারিত; লেনদেনের বিবরণ; মন্তব্য; description; details; narration; particulars; remarks; text</translation>
    </message>
    <message>
        <source>reference; ref; ref no; reference number; cheque number; cheque no; transaction id</source>
        <translation>সূত্র; সূত্র নম্বর; রেফারেন্স; রেফারেন্স নম্বর; চেক নম্বর; চেক নং; লেনদেন আইডি; reference; ref; ref no; reference number; cheque number; cheque no; transaction id</translation>
    </message>
    <message>
        <source>{name} beside the book of {account}</source>
        <translation>{account}-এর খাতার পাশে {name}</translation>
    </message>
    <message>
        <source>{name} has no column of days with amounts beside it. A bank&apos;s statement says of each line its date and its amount, or what was paid in and paid out: look at the headings.</source>
        <translation>{name}-এ টাকার পাশে দিনের কোনো কলাম নেই। ব্যাংক বিবরণীর প্রতিটি লাইনে তারিখ ও টাকা, বা জমা ও উত্তোলন থাকে: শিরোনামগুলো দেখুন।</translation>
    </message>
    <message>
        <source>{name} is in {other}, the books are in {currency}. Ask the bank for the statement of the account that is kept in {currency}.</source>
        <translation>{name} {other}-এ, খাতা {currency}-এ। {currency}-এ রাখা হিসাবের বিবরণী ব্যাংকের কাছে চান।</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{cell}” is no amount of {decimals} decimals at most.</source>
        <translation>{name}, লাইন {line}: “{cell}” সর্বোচ্চ {decimals} দশমিক ঘরের টাকার অঙ্ক নয়।</translation>
    </message>
    <message>
        <source>{off} differ since before this statement: match the one before it, too.</source>
        <translation>এই বিবরণীর আগে থেকেই {off} গরমিল: আগেরটিও মেলান।</translation>
    </message>
</context>
<context>
    <name>Before saving</name>
    <message numerus="yes">
        <source>%n items are on the bill.</source>
        <translation>
            <numerusform>বিলে %nটি দফা আছে।</numerusform>
            <numerusform>বিলে %nটি দফা আছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are covered up to then.</source>
        <translation>
            <numerusform>ততদিন %n জন আওতায়।</numerusform>
            <numerusform>ততদিন %n জন আওতায়।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are enrolled, {who} first.</source>
        <translation>
            <numerusform>%n জন ভর্তি হচ্ছেন, প্রথমে {who}।</numerusform>
            <numerusform>%n জন ভর্তি হচ্ছেন, প্রথমে {who}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, {first} first, are covered by {product} of {who} from {day}.</source>
        <translation>
            <numerusform>%n জন, প্রথমে {first}, {day} থেকে {who}-এর {product}-এর আওতায় আসছেন।</numerusform>
            <numerusform>%n জন, প্রথমে {first}, {day} থেকে {who}-এর {product}-এর আওতায় আসছেন।</numerusform>
        </translation>
    </message>
    <message>
        <source>A claim of {who} for {incurred}, reported on {reported}.</source>
        <translation>{who}-এর দাবি, ঘটনা {incurred}, জানানো {reported}।</translation>
    </message>
    <message>
        <source>A claim of {who} for {incurred}, reported on {reported}: {event}.</source>
        <translation>{who}-এর দাবি, ঘটনা {incurred}, জানানো {reported}: {event}।</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is met in part, with {amount} on {day}.</source>
        <translation>{who}-এর {claim} দাবি {day} তারিখে {amount} দিয়ে আংশিক মেটানো হলো।</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is met with {amount} on {day}.</source>
        <translation>{who}-এর {claim} দাবি {day} তারিখে {amount} দিয়ে মেটানো হলো।</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is rejected on {day}.</source>
        <translation>{who}-এর {claim} দাবি {day} তারিখে প্রত্যাখ্যান হলো।</translation>
    </message>
    <message>
        <source>Claims of {index} are decided on {day} for everybody in force of office {office}.</source>
        <translation>{index} সূচকের দাবির সিদ্ধান্ত {day} তারিখে {office} কার্যালয়ের চলতি সবার জন্য।</translation>
    </message>
    <message>
        <source>Claims of {index} are decided on {day} for everybody in force.</source>
        <translation>{index} সূচকের দাবির সিদ্ধান্ত {day} তারিখে চলতি সবার জন্য।</translation>
    </message>
    <message>
        <source>Here will stand what is about to be recorded.</source>
        <translation>যা লেখা হতে যাচ্ছে তা এখানে দেখা যাবে।</translation>
    </message>
    <message>
        <source>It came on {day}, with receipt {receipt}.</source>
        <translation>{day} তারিখে এসেছে, রসিদ {receipt}।</translation>
    </message>
    <message>
        <source>It came on {day}, with the next receipt number.</source>
        <translation>{day} তারিখে এসেছে, পরের রসিদ নম্বরে।</translation>
    </message>
    <message>
        <source>It covers {lives} lives.</source>
        <translation>{lives} জন আওতায়।</translation>
    </message>
    <message>
        <source>It may come to {covered}.</source>
        <translation>এটি {covered} পর্যন্ত হতে পারে।</translation>
    </message>
    <message>
        <source>Nobody of them is insured.</source>
        <translation>তাঁদের কেউ বিমাকৃত নন।</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>পরিশোধের কিছু বাকি নেই।</translation>
    </message>
    <message>
        <source>Of {loss} lost it may come to {covered}.</source>
        <translation>{loss} ক্ষতির মধ্যে এটি {covered} পর্যন্ত হতে পারে।</translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <translation>কারণ: {reason}।</translation>
    </message>
    <message>
        <source>They are told why: {reason}.</source>
        <translation>তাঁকে কারণ জানানো হয়: {reason}।</translation>
    </message>
    <message>
        <source>Way of payment: {method}.</source>
        <translation>পরিশোধের উপায়: {method}।</translation>
    </message>
    <message>
        <source>part of the claim</source>
        <translation>দাবির অংশ</translation>
    </message>
    <message>
        <source>part payment</source>
        <translation>আংশিক পরিশোধ</translation>
    </message>
    <message>
        <source>{amount} is due for the term, for {insured} insured.</source>
        <translation>মেয়াদের জন্য {amount} প্রদেয়, {insured} জন বিমাকৃতের।</translation>
    </message>
    <message>
        <source>{amount} is due for the term.</source>
        <translation>মেয়াদের জন্য {amount} প্রদেয়।</translation>
    </message>
    <message>
        <source>{holder} holds the policy after it.</source>
        <translation>এর পরে পলিসিধারী {holder}।</translation>
    </message>
    <message>
        <source>{name} ({village})</source>
        <translation>{name} ({village})</translation>
    </message>
    <message>
        <source>{over} is kept as an advance.</source>
        <translation>{over} অগ্রিম হিসেবে রাখা হয়।</translation>
    </message>
    <message>
        <source>{product} covers them from {start}.</source>
        <translation>{start} থেকে তাঁরা {product}-এর আওতায়।</translation>
    </message>
    <message>
        <source>{product} of {who} ends on {last}, not on {end}.</source>
        <translation>{who}-এর {product} {last} তারিখে শেষ, {end} তারিখে নয়।</translation>
    </message>
    <message>
        <source>{product} of {who} goes on from {start}.</source>
        <translation>{who}-এর {product} {start} থেকে চলবে।</translation>
    </message>
    <message>
        <source>{product} of {who} is held by {holder} from now on.</source>
        <translation>{who}-এর {product}-এর পলিসিধারী এখন থেকে {holder}।</translation>
    </message>
    <message>
        <source>{rest} is left to pay after it.</source>
        <translation>এর পরে {rest} পরিশোধ বাকি থাকবে।</translation>
    </message>
    <message>
        <source>{rest} of what is due is not paid: is this a part payment?</source>
        <translation>প্রদেয়র {rest} পরিশোধ হচ্ছে না: এটি কি আংশিক পরিশোধ?</translation>
    </message>
    <message>
        <source>{rest} of what is left to pay is not paid: is this a part of it?</source>
        <translation>বাকির {rest} পরিশোধ হচ্ছে না: এটি কি তার একটি অংশ?</translation>
    </message>
    <message>
        <source>{rest} stays due.</source>
        <translation>{rest} বকেয়া থাকে।</translation>
    </message>
    <message>
        <source>{who} had the money paid for claim {claim} on {day}.</source>
        <translation>{claim} দাবির পরিশোধিত টাকা {who} {day} তারিখে হাতে পেয়েছেন।</translation>
    </message>
    <message>
        <source>{who} is covered up to {last}; the others of the policy of {policy} stay covered.</source>
        <translation>{who} {last} পর্যন্ত আওতায়; {policy}-এর পলিসির অন্যরা আওতায় থাকেন।</translation>
    </message>
    <message>
        <source>{who} is given back {amount} of {due} on {day}.</source>
        <translation>{who} {day} তারিখে {due}-এর মধ্যে {amount} ফেরত পাচ্ছেন।</translation>
    </message>
    <message>
        <source>{who} is paid {amount} for claim {claim} on {day}.</source>
        <translation>{who} {claim} দাবির জন্য {day} তারিখে {amount} পাচ্ছেন।</translation>
    </message>
    <message>
        <source>{who} is paid {amount} in advance for claim {claim}, not decided yet, on {day}.</source>
        <translation>{who} এখনো সিদ্ধান্ত না হওয়া {claim} দাবির জন্য {day} তারিখে {amount} অগ্রিম পাচ্ছেন।</translation>
    </message>
    <message>
        <source>{who} pays {amount} for {first} to {last}.</source>
        <translation>{who} {first} থেকে {last}-এর জন্য {amount} দিচ্ছেন।</translation>
    </message>
    <message>
        <source>{who} pays {amount}, due on {due}.</source>
        <translation>{who} {amount} দিচ্ছেন, প্রদেয় {due}।</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Step 1 of 2: who the scheme is. The currency cannot change once there are amounts.</source>
        <translation>ধাপ ১, মোট ২: প্রকল্পটি কে। পরিমাণ লেখা হয়ে গেলে মুদ্রা আর বদলানো যায় না।</translation>
    </message>
    <message>
        <source>Step 2 of 2: where it works, what it offers, what it has. Then you can enrol.</source>
        <translation>ধাপ ২, মোট ২: কোথায় কাজ করে, কী দেয়, কী আছে। তারপর নিবন্ধন করা যায়।</translation>
    </message>
</context>
<context>
    <name>Beyond</name>
    <message>
        <source>Answered within 30 days</source>
        <translation>30 দিনের মধ্যে উত্তর</translation>
    </message>
    <message>
        <source>Appeals not answered yet</source>
        <translation>এখনো উত্তর না দেওয়া আপিল</translation>
    </message>
    <message>
        <source>Appeals that came in</source>
        <translation>আসা আপিল</translation>
    </message>
    <message>
        <source>Appeals upheld wholly or in part / appeals that came in</source>
        <translation>পুরো বা আংশিক গ্রাহ্য আপিল / আসা আপিল</translation>
    </message>
    <message>
        <source>Benefits in time</source>
        <translation>সময়মতো সুবিধা</translation>
    </message>
    <message>
        <source>Benefits received</source>
        <translation>প্রাপ্ত সুবিধা</translation>
    </message>
    <message>
        <source>Benefits received within 30 days</source>
        <translation>30 দিনের মধ্যে প্রাপ্ত সুবিধা</translation>
    </message>
    <message>
        <source>Benefits received within 30 days from the event / benefits received</source>
        <translation>ঘটনা থেকে 30 দিনের মধ্যে প্রাপ্ত সুবিধা / প্রাপ্ত সুবিধা</translation>
    </message>
    <message>
        <source>Benefits received within days from the event</source>
        <translation>ঘটনা থেকে যত দিনের মধ্যে সুবিধা প্রাপ্ত</translation>
    </message>
    <message>
        <source>Benefits received within them</source>
        <translation>তার মধ্যে প্রাপ্ত সুবিধা</translation>
    </message>
    <message>
        <source>Benefits received within {days} days</source>
        <translation>{days} দিনের মধ্যে প্রাপ্ত সুবিধা</translation>
    </message>
    <message>
        <source>Beyond the ten</source>
        <translation>দশটির বাইরে</translation>
    </message>
    <message>
        <source>Billed item by item</source>
        <translation>দফায় দফায় বিল</translation>
    </message>
    <message>
        <source>Claims that happened / insured years</source>
        <translation>ঘটা দাবি / বিমা-বছর</translation>
    </message>
    <message>
        <source>Complaints and appeals by month</source>
        <translation>মাস অনুযায়ী অভিযোগ ও আপিল</translation>
    </message>
    <message>
        <source>Complaints answered</source>
        <translation>উত্তর দেওয়া অভিযোগ</translation>
    </message>
    <message>
        <source>Complaints answered within 30 days</source>
        <translation>30 দিনের মধ্যে উত্তর দেওয়া অভিযোগ</translation>
    </message>
    <message>
        <source>Complaints answered within 30 days / complaints that came in</source>
        <translation>30 দিনের মধ্যে উত্তর দেওয়া অভিযোগ / আসা অভিযোগ</translation>
    </message>
    <message>
        <source>Complaints per 1,000 insured years</source>
        <translation>প্রতি 1,000 বিমা-বছরে অভিযোগ</translation>
    </message>
    <message>
        <source>Complaints still unanswered: {count}</source>
        <translation>এখনো উত্তরহীন অভিযোগ: {count}</translation>
    </message>
    <message>
        <source>Complaints that came in</source>
        <translation>আসা অভিযোগ</translation>
    </message>
    <message>
        <source>Complaints that came in / 1,000 insured years</source>
        <translation>আসা অভিযোগ / 1,000 বিমা-বছর</translation>
    </message>
    <message>
        <source>Complaints that ever came in</source>
        <translation>এ পর্যন্ত আসা সব অভিযোগ</translation>
    </message>
    <message>
        <source>Coverage is not told by sex: the people a product is meant for are written down as one number, women and men together.</source>
        <translation>আওতা লিঙ্গ অনুযায়ী বলা হয় না: একটি পণ্য যাঁদের জন্য, তাঁদের নারী-পুরুষ মিলিয়ে একটি সংখ্যায় লেখা হয়।</translation>
    </message>
    <message>
        <source>Days of 1,000 years</source>
        <translation>1,000 বছরের দিন</translation>
    </message>
    <message>
        <source>Few complaints may mean content members, or members who do not know where to go.</source>
        <translation>অভিযোগ কম মানে সদস্যরা সন্তুষ্ট হতে পারেন, আবার কোথায় যাবেন তা না-ও জানতে পারেন।</translation>
    </message>
    <message>
        <source>How often somebody who is insured for a year has a claim.</source>
        <translation>এক বছর বিমাকৃত একজনের কত ঘন ঘন দাবি হয়।</translation>
    </message>
    <message>
        <source>Indicators by sex</source>
        <translation>লিঙ্গ অনুযায়ী সূচক</translation>
    </message>
    <message>
        <source>Insured on the last day by sex</source>
        <translation>শেষ দিনে বিমাকৃত, লিঙ্গ অনুযায়ী</translation>
    </message>
    <message>
        <source>Insured who could have renewed and did not / insured who could have renewed</source>
        <translation>নবায়ন করতে পারতেন কিন্তু করেননি এমন বিমাকৃত / নবায়ন করতে পারতেন এমন বিমাকৃত</translation>
    </message>
    <message>
        <source>Insured whose sex is known</source>
        <translation>লিঙ্গ জানা বিমাকৃত</translation>
    </message>
    <message>
        <source>Insured whose sex is not known</source>
        <translation>লিঙ্গ অজানা বিমাকৃত</translation>
    </message>
    <message>
        <source>Insured whose sex is not known are left out: {count}</source>
        <translation>লিঙ্গ অজানা বিমাকৃত বাদ দেওয়া হয়েছে: {count}</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>নবায়ন করেননি</translation>
    </message>
    <message>
        <source>Lapsed: {reason}</source>
        <translation>নবায়ন করেননি: {reason}</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>নবায়ন না করা</translation>
    </message>
    <message>
        <source>Lapses by reason</source>
        <translation>নবায়ন না করা, কারণ অনুযায়ী</translation>
    </message>
    <message>
        <source>Lives of head counts that stayed</source>
        <translation>মাথাপিছু সংখ্যার যত লোক থেকেছেন</translation>
    </message>
    <message>
        <source>No appeal came in during the period.</source>
        <translation>সময়কালে কোনো আপিল আসেনি।</translation>
    </message>
    <message>
        <source>No benefit was received in the period.</source>
        <translation>সময়কালে কোনো সুবিধা প্রাপ্ত হয়নি।</translation>
    </message>
    <message>
        <source>No claim that ended in the period has its bill in the file, item by item.</source>
        <translation>সময়কালে শেষ হওয়া কোনো দাবির বিল দফায় দফায় ফাইলে নেই।</translation>
    </message>
    <message>
        <source>No complaint came in during the period.</source>
        <translation>সময়কালে কোনো অভিযোগ আসেনি।</translation>
    </message>
    <message>
        <source>No complaint has ever been entered: keep the register.</source>
        <translation>কখনো কোনো অভিযোগ লেখা হয়নি: অভিযোগের খাতা রাখুন।</translation>
    </message>
    <message>
        <source>Nobody was insured in the period.</source>
        <translation>সময়কালে কেউ বিমাকৃত ছিলেন না।</translation>
    </message>
    <message>
        <source>Nobody whose sex is known is insured on the last day.</source>
        <translation>শেষ দিনে লিঙ্গ জানা এমন কেউ বিমাকৃত নন।</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>এখনো উত্তর নেই</translation>
    </message>
    <message>
        <source>Of all lapsed</source>
        <translation>নবায়ন না করা সবার</translation>
    </message>
    <message>
        <source>Of every 100 a family was billed, so much did the scheme pay; the rest it paid itself.</source>
        <translation>একটি পরিবারের প্রতি 100 বিলে প্রকল্প এত দিয়েছে; বাকিটা পরিবার নিজে দিয়েছে।</translation>
    </message>
    <message>
        <source>Of every 100 appeals, so many were right: a high share says that claims are rejected too lightly.</source>
        <translation>প্রতি 100 আপিলের এতগুলো ঠিক ছিল: হার বেশি হলে বোঝা যায়, দাবি খুব সহজে প্রত্যাখ্যান হচ্ছে।</translation>
    </message>
    <message>
        <source>Of every 100 families that were paid, so many held the money within a month from the event.</source>
        <translation>টাকা পাওয়া প্রতি 100 পরিবারের এতগুলো ঘটনা থেকে এক মাসের মধ্যে টাকা হাতে পেয়েছে।</translation>
    </message>
    <message>
        <source>Of every 100 insured people, so many are women or girls.</source>
        <translation>প্রতি 100 বিমাকৃতের এতজন নারী বা মেয়ে।</translation>
    </message>
    <message>
        <source>Of every 100 who complained, so many had an answer within a month.</source>
        <translation>অভিযোগ করা প্রতি 100 জনে এতজন এক মাসের মধ্যে উত্তর পেয়েছেন।</translation>
    </message>
    <message>
        <source>Of every 100 who could stay, so many did not; the parts say why, where somebody asked them.</source>
        <translation>থাকতে পারতেন এমন প্রতি 100 জনে এতজন থাকেননি; ভাগগুলো কারণ বলে, যেখানে কেউ জিজ্ঞাসা করেছেন।</translation>
    </message>
    <message>
        <source>Of those who could renew</source>
        <translation>যাঁরা নবায়ন করতে পারতেন তাঁদের</translation>
    </message>
    <message>
        <source>Overturned on appeal</source>
        <translation>আপিলে বাতিল</translation>
    </message>
    <message>
        <source>Paid for claims with a bill / billed for them, of claims that ended in the period</source>
        <translation>বিলসহ দাবিতে পরিশোধ / সেগুলোর বিল, সময়কালে শেষ হওয়া দাবির</translation>
    </message>
    <message>
        <source>Paid of billed</source>
        <translation>বিলের যত পরিশোধ</translation>
    </message>
    <message>
        <source>Paid of what was billed</source>
        <translation>যা বিল হয়েছে তার পরিশোধ</translation>
    </message>
    <message>
        <source>Rejections overturned</source>
        <translation>বাতিল হওয়া প্রত্যাখ্যান</translation>
    </message>
    <message>
        <source>Rejections overturned in part</source>
        <translation>আংশিক বাতিল হওয়া প্রত্যাখ্যান</translation>
    </message>
    <message>
        <source>Rejections overturned on appeal</source>
        <translation>আপিলে বাতিল হওয়া প্রত্যাখ্যান</translation>
    </message>
    <message>
        <source>Rejections overturned wholly</source>
        <translation>পুরো বাতিল হওয়া প্রত্যাখ্যান</translation>
    </message>
    <message>
        <source>The sexes add up to the whole; of the lives of a head count nobody knows the sex.</source>
        <translation>সব লিঙ্গ মিলে মোট হয়; মাথাপিছু সংখ্যার লোকদের লিঙ্গ কেউ জানেন না।</translation>
    </message>
    <message>
        <source>These figures are of our own: nobody has published how they are to be reckoned, and none has a norm.</source>
        <translation>এই হিসাবগুলো আমাদের নিজেদের: কীভাবে হিসাব করতে হবে তা কেউ প্রকাশ করেনি, কোনোটির আদর্শ মানও নেই।</translation>
    </message>
    <message>
        <source>Thousands of insured years</source>
        <translation>হাজার বিমা-বছর</translation>
    </message>
    <message>
        <source>Who is insured with two products counts in each of them.</source>
        <translation>যিনি দুটি পণ্যে বিমাকৃত, তাঁকে দুটিতেই গোনা হয়।</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>যত দিনের মধ্যে</translation>
    </message>
    <message>
        <source>Women insured</source>
        <translation>বিমাকৃত নারী</translation>
    </message>
    <message>
        <source>Women insured / insured whose sex is known, on the last day</source>
        <translation>বিমাকৃত নারী / লিঙ্গ জানা বিমাকৃত, শেষ দিনে</translation>
    </message>
    <message>
        <source>Women insured of all insured</source>
        <translation>সব বিমাকৃতের মধ্যে বিমাকৃত নারী</translation>
    </message>
    <message>
        <source>Women of known sex</source>
        <translation>লিঙ্গ জানাদের মধ্যে নারী</translation>
    </message>
    <message>
        <source>within how many days a benefit shall be received</source>
        <translation>কত দিনের মধ্যে সুবিধা হাতে পাওয়ার কথা</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Age in years</source>
        <translation>বয়স, বছরে</translation>
    </message>
    <message>
        <source>Average days to settle a claim</source>
        <translation>একটি দাবি মেটাতে গড় দিন</translation>
    </message>
    <message>
        <source>Benefits: {codes}</source>
        <translation>সুবিধা: {codes}</translation>
    </message>
    <message>
        <source>Claims for it reported in these days</source>
        <translation>এই দিনগুলোতে এর জন্য জানানো দাবি</translation>
    </message>
    <message>
        <source>Cover for pregnancy and birth</source>
        <translation>গর্ভাবস্থা ও প্রসবের সুরক্ষা</translation>
    </message>
    <message>
        <source>Information brief</source>
        <translation>তথ্যপত্র</translation>
    </message>
    <message>
        <source>Insured on the last day</source>
        <translation>শেষ দিনে বিমাকৃত</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>এর আকার</translation>
    </message>
    <message>
        <source>Lives insured as head counts, of whom neither sex nor age is known: {count}.</source>
        <translation>মাথাপিছু সংখ্যা হিসেবে বিমাকৃত লোক, যাঁদের লিঙ্গ বা বয়স জানা নেই: {count}।</translation>
    </message>
    <message>
        <source>Nobody is insured by name on the last day.</source>
        <translation>শেষ দিনে কেউ নিজের নামে বিমাকৃত নন।</translation>
    </message>
    <message>
        <source>Of the insured whose sex is known</source>
        <translation>লিঙ্গ জানা বিমাকৃতদের মধ্যে</translation>
    </message>
    <message>
        <source>Of {count} products those with the most insured are shown.</source>
        <translation>{count}টি পণ্যের মধ্যে যেগুলোতে সবচেয়ে বেশি বিমাকৃত সেগুলো দেখানো হয়েছে।</translation>
    </message>
    <message>
        <source>Paid for it in these days</source>
        <translation>এই দিনগুলোতে এর জন্য পরিশোধিত</translation>
    </message>
    <message>
        <source>The insured by sex and age</source>
        <translation>লিঙ্গ ও বয়স অনুযায়ী বিমাকৃত</translation>
    </message>
    <message numerus="yes">
        <source>The products add up to %n more than the scheme insures: it counts each person once.</source>
        <translation>
            <numerusform>পণ্যগুলোর যোগফল প্রকল্পের বিমাকৃতের চেয়ে %n জন বেশি: প্রকল্প প্রত্যেককে একবার গোনে।</numerusform>
            <numerusform>পণ্যগুলোর যোগফল প্রকল্পের বিমাকৃতের চেয়ে %n জন বেশি: প্রকল্প প্রত্যেককে একবার গোনে।</numerusform>
        </translation>
    </message>
    <message>
        <source>The ten indicators over twelve quarters</source>
        <translation>বারো ত্রৈমাসিকের দশটি সূচক</translation>
    </message>
    <message>
        <source>There is no benefit {code}. Choose among the codes of the list Benefits.</source>
        <translation>{code} নামে কোনো সুবিধা নেই। সুবিধার তালিকার কোডগুলো থেকে বেছে নিন।</translation>
    </message>
    <message>
        <source>Villages of the insured</source>
        <translation>বিমাকৃতদের গ্রাম</translation>
    </message>
    <message>
        <source>What it is for women</source>
        <translation>নারীদের জন্য এটি কী</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>এতে যা বলা আছে</translation>
    </message>
    <message>
        <source>Which benefits are for pregnancy and birth is not said: give their codes, and who has them and what was paid is told here.</source>
        <translation>কোন সুবিধাগুলো গর্ভাবস্থা ও প্রসবের জন্য তা বলা হয়নি: সেগুলোর কোড দিন, তাহলে কার তা আছে আর কত পরিশোধ হয়েছে এখানে জানানো হবে।</translation>
    </message>
    <message>
        <source>Women and girls insured with it</source>
        <translation>এতে বিমাকৃত নারী ও মেয়ে</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>নারী ও পুরুষ</translation>
    </message>
    <message>
        <source>codes of the benefits for pregnancy and birth, parted by commas</source>
        <translation>গর্ভাবস্থা ও প্রসবের সুবিধাগুলোর কোড, কমা দিয়ে আলাদা করে</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>লেখা নেই</translation>
    </message>
</context>
<context>
    <name>By month</name>
    <message>
        <source>Incurred claims are what was paid, and what the claims reserves changed by: a month may be below 0.</source>
        <translation>সংঘটিত দাবি মানে যা পরিশোধ হয়েছে আর দাবির সঞ্চিতি যতটা বদলেছে: কোনো মাস 0-এর নিচে হতে পারে।</translation>
    </message>
    <message>
        <source>Premium and claims by month</source>
        <translation>মাসভিত্তিক প্রিমিয়াম ও দাবি</translation>
    </message>
    <message>
        <source>Premium is written on the day it falls due and received on the day it is paid: two different figures.</source>
        <translation>প্রিমিয়াম প্রদেয় হওয়ার দিনে লিখিত হয়, পরিশোধের দিনে প্রাপ্ত হয়: দুটি আলাদা অঙ্ক।</translation>
    </message>
    <message>
        <source>Premium received</source>
        <translation>প্রাপ্ত প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Premium received by voucher</source>
        <translation>ভাউচারে প্রাপ্ত প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Premium written</source>
        <translation>লিখিত প্রিমিয়াম</translation>
    </message>
    <message>
        <source>how many months, 36 at most</source>
        <translation>কত মাস, সর্বোচ্চ 36</translation>
    </message>
</context>
<context>
    <name>By sex</name>
    <message>
        <source>All</source>
        <translation>সব</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>পুরুষ</translation>
    </message>
    <message>
        <source>Other sex</source>
        <translation>অন্য লিঙ্গ</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>লিঙ্গ অজানা</translation>
    </message>
    <message>
        <source>The target population is not counted by sex.</source>
        <translation>লক্ষ্য জনগোষ্ঠী লিঙ্গ অনুযায়ী গোনা হয় না।</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>নারী</translation>
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
        <translation>আগের জের</translation>
    </message>
    <message>
        <source>By the book</source>
        <translation>খাতা অনুযায়ী</translation>
    </message>
    <message>
        <source>Counted from {first} to {last}</source>
        <translation>{first} থেকে {last} পর্যন্ত গোনা</translation>
    </message>
    <message>
        <source>In</source>
        <translation>জমা</translation>
    </message>
    <message>
        <source>Less was counted: something that was paid is not in the book, or something received is missing.</source>
        <translation>কম গোনা হয়েছে: কোনো পরিশোধ খাতায় নেই, বা কোনো প্রাপ্তি বাদ পড়েছে।</translation>
    </message>
    <message>
        <source>More was counted: something that came in is not in the book, or something paid is there twice.</source>
        <translation>বেশি গোনা হয়েছে: যা এসেছে তা খাতায় নেই, বা কোনো পরিশোধ দুবার লেখা।</translation>
    </message>
    <message>
        <source>No account said</source>
        <translation>হিসাব বলা নেই</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>খরচ</translation>
    </message>
    <message>
        <source>The count and the book agree.</source>
        <translation>গণনা ও খাতা মেলে।</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>কী বাবদ</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>এর মানে কী</translation>
    </message>
    <message>
        <source>What the counter takes and pays goes where the settings say of its way of payment.</source>
        <translation>কাউন্টারে যা নেওয়া ও দেওয়া হয়, তা সেটিংসে পরিশোধের উপায়ের হিসাবে যায়।</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>কার সঙ্গে</translation>
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
        <translation>বয়সভিত্তিক দাবি</translation>
    </message>
    <message>
        <source>Claims by cause</source>
        <translation>কারণভিত্তিক দাবি</translation>
    </message>
    <message>
        <source>Claims by cause and age</source>
        <translation>কারণ ও বয়সভিত্তিক দাবি</translation>
    </message>
    <message>
        <source>Number of claims by cause and age in years</source>
        <translation>কারণ ও বয়স (বছর) অনুযায়ী দাবির সংখ্যা</translation>
    </message>
    <message>
        <source>Share of the amount</source>
        <translation>টাকার অংশ</translation>
    </message>
    <message>
        <source>The age is that on the day of the event; it is not known of who has no birth date, nor of a head count.</source>
        <translation>বয়স ঘটনার দিনের; যাঁর জন্মতারিখ নেই তাঁর বয়স জানা যায় না, মাথাপিছু সংখ্যারও না।</translation>
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
        <translation>লেখচিত্র: {title}। {values}</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>ছবি কপি করুন</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>ছক কপি করুন</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>ত্রৈ{number}</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>ত্রৈ{number} {year}</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>ছবি কপি হয়েছে।</translation>
    </message>
    <message>
        <source>There is nothing to draw for these days.</source>
        <translation>এই দিনগুলোর জন্য আঁকার কিছু নেই।</translation>
    </message>
    <message>
        <source>median days</source>
        <translation>মধ্যমা দিন</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>মান নেই</translation>
    </message>
    <message>
        <source>period</source>
        <translation>সময়কাল</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>লক্ষ্যমাত্রা</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>অনুপাত</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} দিন</translation>
    </message>
    <message>
        <source>{indicator}, twelve quarters</source>
        <translation>{indicator}, বারো ত্রৈমাসিক</translation>
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
        <translation>{period}: {value} (লক্ষ্যমাত্রা {plan})</translation>
    </message>
    <message>
        <source>{point}, may still change</source>
        <translation>{point}, এখনো বদলাতে পারে</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A check sum of what was found: when that changes, the finding comes back.</source>
        <translation>যা পাওয়া গেছে তার যাচাই-সংখ্যা: সেটি বদলালে অসঙ্গতিটি ফিরে আসে।</translation>
    </message>
    <message>
        <source>A child is younger than the holder: the birth date or the relation is another.</source>
        <translation>সন্তান পলিসিধারীর চেয়ে ছোট: জন্মতারিখ বা সম্পর্কটি ভুল।</translation>
    </message>
    <message>
        <source>A claim is owed only for an event on a day on which the person was covered.</source>
        <translation>ব্যক্তি যেদিন আওতায় ছিলেন, শুধু সেদিনের ঘটনার জন্যই দাবি পাওনা হয়।</translation>
    </message>
    <message>
        <source>A cover makes good what was lost, not more; fixed benefits are entered as loss and as covered.</source>
        <translation>সুরক্ষা শুধু যতটা ক্ষতি ততটাই পূরণ করে, বেশি নয়; স্থির সুবিধা ক্ষতি ও আওতা দুই ঘরেই লেখা হয়।</translation>
    </message>
    <message>
        <source>A household has one holder: whom the cover of the others goes by must be plain.</source>
        <translation>একটি পরিবারের একজনই পলিসিধারী: অন্যদের সুরক্ষা কার ওপর নির্ভর করে তা স্পষ্ট হতে হবে।</translation>
    </message>
    <message>
        <source>A number of an identity paper belongs to one person; shared, it is a slip or a borrowed paper.</source>
        <translation>পরিচয়পত্রের একটি নম্বর একজনেরই; একাধিকের হলে তা ভুল বা ধার করা কাগজ।</translation>
    </message>
    <message>
        <source>A number that many households have is often the agent&apos;s: whoever calls reaches none of them.</source>
        <translation>অনেক পরিবারের একই নম্বর প্রায়ই এজেন্টের: ফোন করলে তাঁদের কাউকেই পাওয়া যায় না।</translation>
    </message>
    <message>
        <source>A payment before the decision is an advance: whoever knows the case sees that it was one.</source>
        <translation>সিদ্ধান্তের আগে পরিশোধ মানে অগ্রিম: যিনি বিষয়টি জানেন, তিনি দেখবেন এটি অগ্রিম ছিল কি না।</translation>
    </message>
    <message>
        <source>A percentage is written as 10, not as 0.1: below one it is seldom meant.</source>
        <translation>শতাংশ 10 হিসেবে লেখা হয়, 0.1 নয়: একের কম খুব কমই বোঝানো হয়।</translation>
    </message>
    <message>
        <source>A policy is renewed once: of two renewals one is a second policy of its own, or a slip.</source>
        <translation>একটি পলিসি একবারই নবায়ন হয়: দুটি নবায়নের একটি আলাদা দ্বিতীয় পলিসি, নয়তো ভুল।</translation>
    </message>
    <message>
        <source>A premium of a policy for the same days is due once; twice, premium written and received are too high.</source>
        <translation>একই দিনগুলোর জন্য পলিসির প্রিমিয়াম একবারই প্রদেয়; দুবার হলে লিখিত ও প্রাপ্ত প্রিমিয়াম বেশি দেখায়।</translation>
    </message>
    <message>
        <source>A product has a method for every reserve its kind needs, and that method has all it computes with.</source>
        <translation>পণ্যের ধরন অনুযায়ী যত সঞ্চিতি লাগে, প্রতিটির একটি পদ্ধতি থাকে, আর সেই পদ্ধতির হিসাবের সব উপাত্ত থাকে।</translation>
    </message>
    <message>
        <source>A product of this kind needs an accrued liabilities reserve certified by an actuary.</source>
        <translation>এই ধরনের পণ্যে অ্যাকচুয়ারি-প্রত্যয়িত উপচিত দায় সঞ্চিতি লাগে।</translation>
    </message>
    <message>
        <source>A product whose policies are recorded takes premium, claims and reserves from its records alone.</source>
        <translation>যে পণ্যের পলিসি রেকর্ড করা হয়, তার প্রিমিয়াম, দাবি ও সঞ্চিতি শুধু রেকর্ড থেকেই আসে।</translation>
    </message>
    <message>
        <source>A scheme covers at most what was billed.</source>
        <translation>প্রকল্প সর্বোচ্চ বিলের সমান টাকা আওতায় নেয়।</translation>
    </message>
    <message>
        <source>A village, a cause or a group under two spellings is counted as two.</source>
        <translation>একই গ্রাম, কারণ বা দল দুই বানানে লেখা হলে দুটি গোনা হয়।</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>মেনে নিন</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>অসঙ্গতি মেনে নিন</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>কারণ লিখে মেনে নিন…</translation>
    </message>
    <message>
        <source>Accept {record}: {message}</source>
        <translation>{record} মেনে নিন: {message}</translation>
    </message>
    <message>
        <source>Accepted ({count})</source>
        <translation>মেনে নেওয়া ({count})</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>মানার তারিখ</translation>
    </message>
    <message>
        <source>An actuary certifies the accrued liabilities reserve at least once a year.</source>
        <translation>অ্যাকচুয়ারি বছরে অন্তত একবার উপচিত দায় সঞ্চিতি প্রত্যয়ন করেন।</translation>
    </message>
    <message>
        <source>An amount twenty times the usual one of its product is more often a slip of the keys.</source>
        <translation>পণ্যের স্বাভাবিক অঙ্কের বিশ গুণ হলে তা সাধারণত টাইপের ভুল।</translation>
    </message>
    <message>
        <source>An office with policies in force takes premium; after a silent quarter its papers are late.</source>
        <translation>চলতি পলিসি থাকা কার্যালয় প্রিমিয়াম নেয়; এক ত্রৈমাসিক নীরব থাকলে তার কাগজপত্র দেরি হচ্ছে।</translation>
    </message>
    <message>
        <source>Appeal {complaint} was upheld on {day}, and the claim is still rejected.</source>
        <translation>আপিল {complaint} {day} তারিখে গ্রাহ্য হয়েছে, অথচ দাবি এখনো প্রত্যাখ্যাত।</translation>
    </message>
    <message>
        <source>Appeals upheld, claims still rejected</source>
        <translation>গ্রাহ্য আপিল, এখনো প্রত্যাখ্যাত দাবি</translation>
    </message>
    <message>
        <source>Approved and not paid</source>
        <translation>অনুমোদিত কিন্তু অপরিশোধিত</translation>
    </message>
    <message>
        <source>Approved claims are paid within weeks; until then their amount stands as a reserve.</source>
        <translation>অনুমোদিত দাবি কয়েক সপ্তাহে পরিশোধ হয়; ততদিন টাকাটা সঞ্চিতি হিসেবে থাকে।</translation>
    </message>
    <message>
        <source>Born after the cover began</source>
        <translation>সুরক্ষা শুরুর পরে জন্ম</translation>
    </message>
    <message>
        <source>Certificates older than a year</source>
        <translation>এক বছরের পুরোনো প্রত্যয়ন</translation>
    </message>
    <message>
        <source>Children older than their holder</source>
        <translation>পলিসিধারীর চেয়ে বড় সন্তান</translation>
    </message>
    <message>
        <source>Claims after death</source>
        <translation>মৃত্যুর পরের দাবি</translation>
    </message>
    <message>
        <source>Claims beside their items</source>
        <translation>দফার সঙ্গে না মেলা দাবি</translation>
    </message>
    <message>
        <source>Claims in the waiting period</source>
        <translation>অপেক্ষাকালের দাবি</translation>
    </message>
    <message>
        <source>Claims of persons who are not covered</source>
        <translation>আওতায় নেই এমন ব্যক্তির দাবি</translation>
    </message>
    <message>
        <source>Claims outside their cover</source>
        <translation>আওতার বাইরের দাবি</translation>
    </message>
    <message>
        <source>Claims reported twice</source>
        <translation>দুবার জানানো দাবি</translation>
    </message>
    <message>
        <source>Claims were reported up to {days} days after the event, but nothing is reserved for those still to come.</source>
        <translation>ঘটনার {days} দিন পর পর্যন্ত দাবি জানানো হয়েছে, কিন্তু যা এখনো আসবে তার জন্য কিছুই সঞ্চিত নেই।</translation>
    </message>
    <message>
        <source>Cover ends with the death of a person; a later event is somebody else&apos;s, or its day is a slip.</source>
        <translation>মৃত্যুতে ব্যক্তির সুরক্ষা শেষ হয়; পরের ঘটনা অন্য কারও, নয়তো দিনটি ভুল।</translation>
    </message>
    <message>
        <source>Cover of a person begins at birth at the earliest; a child born since then joins on that day.</source>
        <translation>ব্যক্তির সুরক্ষা জন্মের আগে শুরু হয় না; পরে জন্মানো শিশু সেদিন যোগ দেয়।</translation>
    </message>
    <message>
        <source>Coverage is held against the people a product is made for: counted years ago, they are others by now.</source>
        <translation>পণ্য যাদের জন্য তৈরি, আওতা তাদের সঙ্গে তুলনা হয়: বহু বছর আগে গোনা হলে সংখ্যা এতদিনে বদলে গেছে।</translation>
    </message>
    <message>
        <source>Data checks</source>
        <translation>উপাত্ত পরীক্ষা</translation>
    </message>
    <message>
        <source>Days between two treaties</source>
        <translation>দুই পুনর্বিমা চুক্তির মাঝের দিন</translation>
    </message>
    <message>
        <source>Days in the future or a century away</source>
        <translation>ভবিষ্যতের বা শতবর্ষ দূরের দিন</translation>
    </message>
    <message>
        <source>Dependants over age</source>
        <translation>বয়স পেরোনো নির্ভরশীল</translation>
    </message>
    <message>
        <source>Equal premiums twice</source>
        <translation>একই প্রিমিয়াম দুবার</translation>
    </message>
    <message>
        <source>Every payment taken leaves a receipt with its number.</source>
        <translation>নেওয়া প্রতিটি টাকার জন্য নম্বরসহ একটি রসিদ থাকে।</translation>
    </message>
    <message>
        <source>Exits without a reason</source>
        <translation>কারণ ছাড়া প্রস্থান</translation>
    </message>
    <message>
        <source>Go through everything</source>
        <translation>সবকিছু পরীক্ষা করুন</translation>
    </message>
    <message>
        <source>Holders outside the limits of age</source>
        <translation>বয়সসীমার বাইরের পলিসিধারী</translation>
    </message>
    <message>
        <source>Holders without a birth date</source>
        <translation>জন্মতারিখ ছাড়া পলিসিধারী</translation>
    </message>
    <message>
        <source>Households with two holders</source>
        <translation>দুই পলিসিধারীর পরিবার</translation>
    </message>
    <message>
        <source>Identity numbers of several persons</source>
        <translation>একাধিক ব্যক্তির একই পরিচয় নম্বর</translation>
    </message>
    <message>
        <source>It covers {first} to {last}; policy {policy} runs from {start} to {end}.</source>
        <translation>এটি {first} থেকে {last} আওতায় নেয়; {policy} পলিসি চলে {start} থেকে {end}।</translation>
    </message>
    <message>
        <source>It was paid on {paid}; claim {claim} is still open.</source>
        <translation>এটি {paid} তারিখে পরিশোধ হয়েছে; {claim} দাবি এখনো খোলা।</translation>
    </message>
    <message>
        <source>It was paid on {paid}; claim {claim} was decided on {decided}.</source>
        <translation>এটি {paid} তারিখে পরিশোধ হয়েছে; {claim} দাবির সিদ্ধান্ত {decided} তারিখে।</translation>
    </message>
    <message>
        <source>It was rejected on {day} for no reason given.</source>
        <translation>{day} তারিখে কারণ না লিখে প্রত্যাখ্যান করা হয়েছে।</translation>
    </message>
    <message>
        <source>Items covered beyond their bill</source>
        <translation>বিলের চেয়ে বেশি আওতায় নেওয়া দফা</translation>
    </message>
    <message>
        <source>Limits of benefits passed</source>
        <translation>সুবিধার সীমা পেরোনো</translation>
    </message>
    <message>
        <source>Member since {joined}, born on {born}.</source>
        <translation>{joined} থেকে সদস্য, জন্ম {born}।</translation>
    </message>
    <message>
        <source>Members before their birth</source>
        <translation>জন্মের আগে সদস্য</translation>
    </message>
    <message>
        <source>Missing receipt numbers</source>
        <translation>হারানো রসিদ নম্বর</translation>
    </message>
    <message>
        <source>More covered than lost</source>
        <translation>ক্ষতির চেয়ে বেশি আওতায়</translation>
    </message>
    <message>
        <source>More paid than approved</source>
        <translation>অনুমোদনের চেয়ে বেশি পরিশোধ</translation>
    </message>
    <message>
        <source>Nobody is a member before being born: one of the two days is a slip.</source>
        <translation>জন্মের আগে কেউ সদস্য হন না: দুটি দিনের একটি ভুল।</translation>
    </message>
    <message>
        <source>Nothing doubtful was found.</source>
        <translation>সন্দেহজনক কিছু পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>Nothing has come from this office since {day}.</source>
        <translation>{day} থেকে এই কার্যালয় থেকে কিছু আসেনি।</translation>
    </message>
    <message>
        <source>Nothing is owed for an event in the waiting period of a policy that renews no other.</source>
        <translation>যে পলিসি কোনো পলিসির নবায়ন নয়, তার অপেক্ষাকালের ঘটনার জন্য কিছু পাওনা হয় না।</translation>
    </message>
    <message>
        <source>Of the receipts “{series}”, {first} is not in the file.</source>
        <translation>“{series}” রসিদগুলোর মধ্যে {first} ফাইলে নেই।</translation>
    </message>
    <message>
        <source>Of the receipts “{series}”, {first} to {last} are not in the file.</source>
        <translation>“{series}” রসিদগুলোর মধ্যে {first} থেকে {last} ফাইলে নেই।</translation>
    </message>
    <message>
        <source>Old receivables</source>
        <translation>পুরোনো প্রাপ্য</translation>
    </message>
    <message>
        <source>One bill is met once: same person, day, provider, cause and amount are seldom two events.</source>
        <translation>একটি বিল একবারই মেটানো হয়: একই ব্যক্তি, দিন, সেবাদাতা, কারণ ও টাকা কদাচিৎ দুটি ঘটনা।</translation>
    </message>
    <message>
        <source>One person has one cover of a product at a time; a renewal starts when the policy before it ended.</source>
        <translation>এক সময়ে একজনের একটি পণ্যে একটিই সুরক্ষা থাকে; আগের পলিসি শেষ হলে নবায়ন শুরু হয়।</translation>
    </message>
    <message>
        <source>One person has one record: two of them split the premiums, the claims and the count of members.</source>
        <translation>একজনের একটিই রেকর্ড: দুটি থাকলে প্রিমিয়াম, দাবি ও সদস্যগণনা ভাগ হয়ে যায়।</translation>
    </message>
    <message>
        <source>One receipt is for one payer on one day; the same number elsewhere is a slip or worse.</source>
        <translation>একটি রসিদ একদিনে একজনের জন্য; একই নম্বর অন্যত্র থাকলে তা ভুল, বা তার চেয়েও খারাপ।</translation>
    </message>
    <message>
        <source>Only the persons named under a policy, or its holder where none is named, can claim under it.</source>
        <translation>পলিসিতে যাঁদের নাম আছে, নাম না থাকলে শুধু পলিসিধারী, তার অধীনে দাবি করতে পারেন।</translation>
    </message>
    <message>
        <source>Open claims estimated twice</source>
        <translation>দুবার প্রাক্কলিত খোলা দাবি</translation>
    </message>
    <message>
        <source>Payments before the decision</source>
        <translation>সিদ্ধান্তের আগে পরিশোধ</translation>
    </message>
    <message>
        <source>Percentages below one</source>
        <translation>একের কম শতাংশ</translation>
    </message>
    <message>
        <source>Persons covered twice</source>
        <translation>দুবার আওতায় থাকা ব্যক্তি</translation>
    </message>
    <message>
        <source>Persons recorded twice</source>
        <translation>দুবার রেকর্ড করা ব্যক্তি</translation>
    </message>
    <message>
        <source>Phone numbers of many households</source>
        <translation>অনেক পরিবারের একই ফোন নম্বর</translation>
    </message>
    <message>
        <source>Policies of holders who died</source>
        <translation>মৃত পলিসিধারীর পলিসি</translation>
    </message>
    <message>
        <source>Policies renewed twice</source>
        <translation>দুবার নবায়ন করা পলিসি</translation>
    </message>
    <message>
        <source>Populations counted long ago</source>
        <translation>অনেক আগে গোনা জনগোষ্ঠী</translation>
    </message>
    <message>
        <source>Premium is earned on the days of its policy; a later span belongs to the policy that renews it.</source>
        <translation>প্রিমিয়াম নিজের পলিসির দিনগুলোতেই অর্জিত হয়; পরের সময় নবায়ন পলিসির।</translation>
    </message>
    <message>
        <source>Premium is paid within 180 days and while the policy runs; what never will be is written off by a voucher.</source>
        <translation>প্রিমিয়াম 180 দিনের মধ্যে ও পলিসি চলাকালে পরিশোধ হয়; যা কখনো আসবে না তা ভাউচারে অবলোপন করা হয়।</translation>
    </message>
    <message>
        <source>Premium, claims or reserves booked twice</source>
        <translation>দুবার হিসাবে ওঠা প্রিমিয়াম, দাবি বা সঞ্চিতি</translation>
    </message>
    <message>
        <source>Premiums out of the pattern</source>
        <translation>অস্বাভাবিক প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Premiums outside their policy</source>
        <translation>পলিসির বাইরের প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Premiums without a receipt</source>
        <translation>রসিদ ছাড়া প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>ঠিক করুন…</translation>
    </message>
    <message>
        <source>Receipt numbers used again</source>
        <translation>আবার ব্যবহৃত রসিদ নম্বর</translation>
    </message>
    <message>
        <source>Receipt {receipt} also stands for {others}.</source>
        <translation>{receipt} রসিদটি {others}-এরও।</translation>
    </message>
    <message>
        <source>Receipt {receipt} is of {day}, while {other} before it is of {other_day}.</source>
        <translation>{receipt} রসিদ {day} তারিখের, অথচ তার আগের {other} রসিদ {other_day} তারিখের।</translation>
    </message>
    <message>
        <source>Receipts are numbered so that none can vanish: a missing one was spoilt, or its money is gone.</source>
        <translation>রসিদে নম্বর থাকে যাতে কোনোটি হারিয়ে না যায়: যেটি নেই তা নষ্ট হয়েছে, নয়তো টাকা খোয়া গেছে।</translation>
    </message>
    <message>
        <source>Receipts are written one after another: a later number with a much earlier day was written for it afterwards.</source>
        <translation>রসিদ একটির পর একটি লেখা হয়: পরের নম্বরে অনেক আগের দিন থাকলে তা পরে লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>Receipts out of the order of their days</source>
        <translation>তারিখের ক্রমে নেই এমন রসিদ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>রেকর্ড</translation>
    </message>
    <message>
        <source>Rejections without a reason</source>
        <translation>কারণ ছাড়া প্রত্যাখ্যান</translation>
    </message>
    <message>
        <source>Reserves without a method</source>
        <translation>পদ্ধতি ছাড়া সঞ্চিতি</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>নিয়ম</translation>
    </message>
    <message>
        <source>Silent offices</source>
        <translation>নীরব কার্যালয়</translation>
    </message>
    <message>
        <source>The birth date of {person} is not known; an estimated one is enough.</source>
        <translation>{person}-এর জন্মতারিখ জানা নেই; আনুমানিক হলেও চলবে।</translation>
    </message>
    <message>
        <source>The event on {day} lies in the waiting period, which ran until {last}.</source>
        <translation>{day} তারিখের ঘটনা অপেক্ষাকালে পড়ে, যা {last} পর্যন্ত ছিল।</translation>
    </message>
    <message>
        <source>The event on {day} lies outside the cover of {person}, from {first} to {last}.</source>
        <translation>{day} তারিখের ঘটনা {person}-এর সুরক্ষার বাইরে, যা {first} থেকে {last}।</translation>
    </message>
    <message>
        <source>The exit age of a product holds for everybody it covers.</source>
        <translation>পণ্যের প্রস্থানের বয়স তার আওতার সবার জন্য প্রযোজ্য।</translation>
    </message>
    <message>
        <source>The finding leaves the list with this reason and comes back once it says something else.</source>
        <translation>এই কারণ লিখলে অসঙ্গতিটি তালিকা থেকে সরে যায়, আর অন্য কিছু বললে ফিরে আসে।</translation>
    </message>
    <message>
        <source>The holder of a policy is old enough to enter and not past the exit age when it starts.</source>
        <translation>শুরুর দিনে পলিসিধারীর বয়স প্রবেশের বয়সের কম নয়, প্রস্থানের বয়সের বেশি নয়।</translation>
    </message>
    <message>
        <source>The latest certificate, {amount}, is of {day}: more than twelve months ago.</source>
        <translation>সর্বশেষ প্রত্যয়ন {amount}, {day} তারিখের: বারো মাসের বেশি আগে।</translation>
    </message>
    <message>
        <source>The latest count, {population}, is of {day}: more than two years ago.</source>
        <translation>সর্বশেষ গণনা {population}, {day} তারিখের: দুই বছরের বেশি আগে।</translation>
    </message>
    <message>
        <source>The method chosen for claims not yet reported needs a ratio or a percentage that is not set.</source>
        <translation>এখনো না জানানো দাবির জন্য বাছা পদ্ধতিতে একটি অনুপাত বা শতাংশ লাগে, যা ঠিক করা নেই।</translation>
    </message>
    <message>
        <source>The payments of a claim add up to what was approved, and to nothing where it was rejected.</source>
        <translation>একটি দাবির মোট পরিশোধ অনুমোদিত টাকার সমান হয়, প্রত্যাখ্যান হলে শূন্য।</translation>
    </message>
    <message>
        <source>The policy ended early on {day} for no reason given.</source>
        <translation>পলিসিটি {day} তারিখে কারণ না লিখে মেয়াদের আগে শেষ হয়েছে।</translation>
    </message>
    <message>
        <source>These compare all records and wait until you go through everything: {checks}.</source>
        <translation>এগুলো সব রেকর্ড মিলিয়ে দেখে, আর আপনি সবকিছু পরীক্ষা না করা পর্যন্ত অপেক্ষায় থাকে: {checks}।</translation>
    </message>
    <message>
        <source>This child was born on {day}, {holder}, the holder, on {theirs}.</source>
        <translation>এই সন্তানের জন্ম {day}, পলিসিধারী {holder}-এর {theirs}।</translation>
    </message>
    <message>
        <source>Treaty {before} ends before {first}, this one begins after {last}: the days between are not reinsured.</source>
        <translation>{before} চুক্তি {first}-এর আগে শেষ হয়, এটি {last}-এর পরে শুরু হয়: মাঝের দিনগুলোর পুনর্বিমা নেই।</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>গুরুত্ব</translation>
    </message>
    <message>
        <source>What a claim covers is the sum of what is covered of its items.</source>
        <translation>দাবিতে যতটা আওতায়, তা তার দফাগুলোর আওতার যোগফল।</translation>
    </message>
    <message>
        <source>What an open claim may come to is its latest estimate, from which the reserves are made.</source>
        <translation>খোলা দাবি কত হতে পারে তা তার সর্বশেষ প্রাক্কলন, যা থেকে সঞ্চিতি হয়।</translation>
    </message>
    <message>
        <source>What falls due or happens on a day between two treaties is the scheme&apos;s own risk.</source>
        <translation>দুই পুনর্বিমা চুক্তির মাঝের দিনে যা প্রদেয় হয় বা ঘটে, তার ঝুঁকি প্রকল্পের নিজের।</translation>
    </message>
    <message>
        <source>What is covered stays within the limits of the benefit, for one claim and for a year.</source>
        <translation>আওতার টাকা সুবিধার সীমার মধ্যে থাকে, প্রতি দাবিতে ও প্রতি বছরে।</translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation>যা সন্দেহজনক</translation>
    </message>
    <message>
        <source>What is doubtful about the records</source>
        <translation>রেকর্ডে যা সন্দেহজনক</translation>
    </message>
    <message>
        <source>What is written down has happened within a lifetime; other days are slips, or years of another calendar.</source>
        <translation>যা লেখা হয় তা এক জীবনকালের মধ্যে ঘটেছে; অন্য দিন ভুল, নয়তো অন্য পঞ্জিকার সাল।</translation>
    </message>
    <message>
        <source>What it rested on</source>
        <translation>কিসের ভিত্তিতে</translation>
    </message>
    <message>
        <source>What was doubtful and is accepted</source>
        <translation>যা সন্দেহজনক ছিল ও মেনে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Where a product has limits of age, the age of its holders must be known.</source>
        <translation>পণ্যের বয়সসীমা থাকলে পলিসিধারীদের বয়স জানা থাকতে হবে।</translation>
    </message>
    <message>
        <source>Whoever died holds no new policy: the household chooses another holder.</source>
        <translation>মৃত ব্যক্তি নতুন পলিসির ধারক হন না: পরিবার অন্য পলিসিধারী বেছে নেয়।</translation>
    </message>
    <message>
        <source>Whoever was right on appeal gets nothing until the decision of the claim is corrected.</source>
        <translation>আপিলে যাঁর কথা ঠিক হয়েছে, দাবির সিদ্ধান্ত সংশোধন না হওয়া পর্যন্ত তিনি কিছুই পান না।</translation>
    </message>
    <message>
        <source>Whose claim is rejected is told why, and the scheme learns what its members misunderstand.</source>
        <translation>যাঁর দাবি প্রত্যাখ্যান হয় তাঁকে কারণ জানানো হয়, আর সদস্যরা কী ভুল বোঝেন প্রকল্প তা শেখে।</translation>
    </message>
    <message>
        <source>Why it is right as it is</source>
        <translation>যেমন আছে তেমনই কেন ঠিক</translation>
    </message>
    <message>
        <source>Why members leave tells the scheme what to mend; “unknown” is a reason too.</source>
        <translation>সদস্যরা কেন ছাড়েন তা থেকে প্রকল্প বোঝে কী ঠিক করতে হবে; “অজানা”-ও একটি কারণ।</translation>
    </message>
    <message>
        <source>With this claim {covered} of {benefit} is covered in one year of cover; the limit is {limit}.</source>
        <translation>এই দাবিসহ এক বছরে {benefit} সুবিধার {covered} আওতায় এসেছে; সীমা {limit}।</translation>
    </message>
    <message>
        <source>Words written in two ways</source>
        <translation>দুইভাবে লেখা শব্দ</translation>
    </message>
    <message>
        <source>{amount} due since {due} is not paid, and the cover ended on {over}.</source>
        <translation>{due} থেকে বকেয়া {amount} পরিশোধ হয়নি, আর সুরক্ষা {over} তারিখে শেষ হয়েছে।</translation>
    </message>
    <message>
        <source>{amount} due since {due} is not paid.</source>
        <translation>{due} থেকে বকেয়া {amount} পরিশোধ হয়নি।</translation>
    </message>
    <message>
        <source>{amount} is due; premiums of this product are about {usual}.</source>
        <translation>{amount} প্রদেয়; এই পণ্যের প্রিমিয়াম সাধারণত {usual}-এর কাছাকাছি।</translation>
    </message>
    <message>
        <source>{amount} was paid on {day} without a receipt number.</source>
        <translation>{amount} {day} তারিখে রসিদ নম্বর ছাড়া পরিশোধ হয়েছে।</translation>
    </message>
    <message>
        <source>{column} is {day}: was another year or another calendar meant?</source>
        <translation>{column} {day}: অন্য সাল বা অন্য পঞ্জিকা বোঝানো হয়েছে কি?</translation>
    </message>
    <message>
        <source>{column} is {percent}; was {meant} meant?</source>
        <translation>{column} {percent}; {meant} বোঝানো হয়েছে কি?</translation>
    </message>
    <message>
        <source>{covered} is covered of a loss of {loss}.</source>
        <translation>{loss} ক্ষতির {covered} আওতায়।</translation>
    </message>
    <message>
        <source>{covered} of {benefit} is covered; the limit for one claim is {limit}.</source>
        <translation>{benefit} সুবিধার {covered} আওতায়; এক দাবির সীমা {limit}।</translation>
    </message>
    <message>
        <source>{covered} of {item} is covered; {billed} was billed.</source>
        <translation>{item} দফার {covered} আওতায়; বিল ছিল {billed}।</translation>
    </message>
    <message>
        <source>{covered} stands as covered; on {day} it was estimated at {estimate}.</source>
        <translation>আওতায় লেখা আছে {covered}; {day} তারিখের প্রাক্কলন {estimate}।</translation>
    </message>
    <message>
        <source>{covered} stands as covered; the items come to {total}.</source>
        <translation>আওতায় লেখা আছে {covered}; দফাগুলোর যোগফল {total}।</translation>
    </message>
    <message>
        <source>{covered} was approved on {day}; {paid} is paid.</source>
        <translation>{day} তারিখে {covered} অনুমোদিত হয়েছে; পরিশোধ হয়েছে {paid}।</translation>
    </message>
    <message>
        <source>{holder}, the holder, died on {day}: who holds it now?</source>
        <translation>পলিসিধারী {holder} {day} তারিখে মারা গেছেন: এখন পলিসিধারী কে?</translation>
    </message>
    <message>
        <source>{line} of {product} is posted by its records, too.</source>
        <translation>{product}-এর {line} তার রেকর্ড থেকেও হিসাবে ওঠে।</translation>
    </message>
    <message>
        <source>{number} is the number of {count} households.</source>
        <translation>{number} নম্বরটি {count}টি পরিবারের।</translation>
    </message>
    <message>
        <source>{number} is the number of {count} persons; {other} is one of them.</source>
        <translation>{number} নম্বরটি {count} জনের; {other} তাঁদের একজন।</translation>
    </message>
    <message>
        <source>{other} asks for {amount} on {day}, too.</source>
        <translation>{other}-ও {day} তারিখে {amount} চায়।</translation>
    </message>
    <message>
        <source>{other} has the same name and was born on {day}, too.</source>
        <translation>{other}-এরও একই নাম এবং জন্ম {day}।</translation>
    </message>
    <message>
        <source>{other} is for the same person and {day}, over {amount}, too.</source>
        <translation>{other}-ও একই ব্যক্তির, {day} তারিখের, {amount} টাকার।</translation>
    </message>
    <message>
        <source>{other} is holder of household {household}, too.</source>
        <translation>{other}-ও {household} পরিবারের পলিসিধারী।</translation>
    </message>
    <message>
        <source>{paid} was paid, {covered} was approved.</source>
        <translation>{paid} পরিশোধ হয়েছে, {covered} অনুমোদিত ছিল।</translation>
    </message>
    <message>
        <source>{person} died on {died}; the event was on {day}.</source>
        <translation>{person} {died} তারিখে মারা গেছেন; ঘটনা {day} তারিখের।</translation>
    </message>
    <message>
        <source>{person} is covered under policy {other} too, from {first} to {last}.</source>
        <translation>{person} {other} পলিসির আওতাতেও আছেন, {first} থেকে {last}।</translation>
    </message>
    <message>
        <source>{person} is not covered under policy {policy}.</source>
        <translation>{person} {policy} পলিসির আওতায় নেই।</translation>
    </message>
    <message>
        <source>{person} left on {day} for no reason given.</source>
        <translation>{person} {day} তারিখে কারণ না লিখে চলে গেছেন।</translation>
    </message>
    <message>
        <source>{person} was born on {born}, after the cover began on {first}.</source>
        <translation>{person}-এর জন্ম {born}, সুরক্ষা শুরুর ({first}) পরে।</translation>
    </message>
    <message>
        <source>{person} was {age} at the start; the product ends at {limit}.</source>
        <translation>শুরুতে {person}-এর বয়স {age} ছিল; পণ্যটি {limit} বছরে শেষ হয়।</translation>
    </message>
    <message>
        <source>{person} was {age} at the start; the product takes holders from {limit}.</source>
        <translation>শুরুতে {person}-এর বয়স {age} ছিল; পণ্যটি {limit} বছর থেকে পলিসিধারী নেয়।</translation>
    </message>
    <message>
        <source>{policy} is renewed by {other}, too.</source>
        <translation>{policy} পলিসি {other}-ও নবায়ন করেছে।</translation>
    </message>
    <message>
        <source>{record}: {message} Accepted on {day}: {reason}</source>
        <translation>{record}: {message} {day} তারিখে মেনে নেওয়া: {reason}</translation>
    </message>
    <message>
        <source>“{field}”</source>
        <translation>“{field}”</translation>
    </message>
    <message>
        <source>“{other}” stands in the same list.</source>
        <translation>একই তালিকায় “{other}”-ও আছে।</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Amount paid</source>
        <translation>পরিশোধিত টাকা</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>আপিল</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>আপিল</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>অনুমোদিত</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>এসেছে</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>কমিটি</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>সিদ্ধান্ত দিন</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>সিদ্ধান্তদাতা</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>দলিল</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>দলিল</translation>
    </message>
    <message>
        <source>Documents needed</source>
        <translation>দরকারি দলিল</translation>
    </message>
    <message>
        <source>Estimated cover</source>
        <translation>আওতার প্রাক্কলন</translation>
    </message>
    <message>
        <source>In review since</source>
        <translation>পর্যালোচনা শুরু</translation>
    </message>
    <message>
        <source>Items of the bill</source>
        <translation>বিলের দফা</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>পরিশোধ বাকি</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>এ পর্যন্ত পরিশোধ</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>পরিশোধ করুন</translation>
    </message>
    <message>
        <source>Pay an advance</source>
        <translation>অগ্রিম দিন</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>পরিশোধ</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>পর্যালোচনা করুন</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>পর্যালোচক</translation>
    </message>
    <message>
        <source>Slip and letter</source>
        <translation>ব্যাখ্যাপত্র ও চিঠি</translation>
    </message>
    <message>
        <source>none: its cost is known afterwards</source>
        <translation>নেই: খরচ পরে জানা যায়</translation>
    </message>
</context>
<context>
    <name>Claim board</name>
    <message numerus="yes">
        <source>%n claims paid in the last 90 days whose money is on its way</source>
        <translation>
            <numerusform>গত 90 দিনে পরিশোধিত %nটি দাবি, যার টাকা পথে আছে</numerusform>
            <numerusform>গত 90 দিনে পরিশোধিত %nটি দাবি, যার টাকা পথে আছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims reported, not taken up yet</source>
        <translation>
            <numerusform>%nটি দাবি জানানো হয়েছে, এখনো হাতে নেওয়া হয়নি</numerusform>
            <numerusform>%nটি দাবি জানানো হয়েছে, এখনো হাতে নেওয়া হয়নি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims taken up and not decided yet</source>
        <translation>
            <numerusform>%nটি দাবি হাতে নেওয়া হয়েছে, এখনো সিদ্ধান্ত হয়নি</numerusform>
            <numerusform>%nটি দাবি হাতে নেওয়া হয়েছে, এখনো সিদ্ধান্ত হয়নি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims whose money arrived in the last 30 days</source>
        <translation>
            <numerusform>%nটি দাবির টাকা গত 30 দিনে পৌঁছেছে</numerusform>
            <numerusform>%nটি দাবির টাকা গত 30 দিনে পৌঁছেছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%nটি দেরিতে</numerusform>
            <numerusform>%nটি দেরিতে</numerusform>
        </translation>
    </message>
    <message>
        <source>In review</source>
        <translation>পর্যালোচনায়</translation>
    </message>
    <message>
        <source>No claim stands here.</source>
        <translation>এখানে কোনো দাবি নেই।</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>টাকা পৌঁছেছে</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>সময়মতো</translation>
    </message>
    <message>
        <source>late</source>
        <translation>দেরিতে</translation>
    </message>
    <message numerus="yes">
        <source>up to %n days</source>
        <translation>
            <numerusform>সর্বোচ্চ %n দিন</numerusform>
            <numerusform>সর্বোচ্চ %n দিন</numerusform>
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
        <translation>সিদ্ধান্তের আগে পরিশোধ মানে অগ্রিম: নাম বা কোড লিখুন।</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>দলিল যোগ করুন</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>দফা যোগ করুন</translation>
    </message>
    <message>
        <source>Amount approved</source>
        <translation>অনুমোদিত টাকা</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>টাকার অঙ্ক</translation>
    </message>
    <message>
        <source>Decide a claim</source>
        <translation>দাবির সিদ্ধান্ত দিন</translation>
    </message>
    <message>
        <source>Empty: what the items come to.</source>
        <translation>খালি: দফাগুলোর যোগফল।</translation>
    </message>
    <message>
        <source>Estimated at</source>
        <translation>প্রাক্কলন</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>এই দিন থেকে</translation>
    </message>
    <message>
        <source>Leave empty for the holder of the policy.</source>
        <translation>পলিসিধারী হলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>কার্যবিবরণী</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>টাকা পাওয়া</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>পরিশোধের উপায়</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>পরিশোধের তারিখ</translation>
    </message>
    <message>
        <source>Pay a claim</source>
        <translation>দাবি পরিশোধ করুন</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>সংশ্লিষ্ট ব্যক্তি</translation>
    </message>
    <message>
        <source>Reason of the cut</source>
        <translation>কমানোর কারণ</translation>
    </message>
    <message>
        <source>Review a claim</source>
        <translation>দাবি পর্যালোচনা করুন</translation>
    </message>
    <message>
        <source>Save the claim</source>
        <translation>দাবি সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save the day of receipt</source>
        <translation>প্রাপ্তির দিন সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>সিদ্ধান্ত সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save the payment</source>
        <translation>পরিশোধ সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>পর্যালোচনা সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>The best estimate of what the cover meets, until the claim is decided.</source>
        <translation>দাবির সিদ্ধান্ত না হওয়া পর্যন্ত সুরক্ষায় কতটা মেটানো হবে তার সেরা প্রাক্কলন।</translation>
    </message>
    <message>
        <source>The day it came: Space for today. Empty: it is missing.</source>
        <translation>যেদিন এসেছে: আজকের জন্য স্পেস। খালি: এখনো আসেনি।</translation>
    </message>
    <message>
        <source>The day the money reached the member, for all that is on its way.</source>
        <translation>যেদিন টাকা সদস্যের হাতে পৌঁছেছে, পথে থাকা সব টাকার জন্য।</translation>
    </message>
    <message>
        <source>The day the money reached the member; leave empty while not known.</source>
        <translation>যেদিন টাকা সদস্যের হাতে পৌঁছেছে; না জানা পর্যন্ত খালি রাখুন।</translation>
    </message>
    <message>
        <source>Type any part of the member&apos;s name or of the policy&apos;s code.</source>
        <translation>সদস্যের নামের বা পলিসির কোডের যেকোনো অংশ লিখুন।</translation>
    </message>
    <message>
        <source>What was said. The report of the minutes lists it with the decision.</source>
        <translation>যা বলা হয়েছে। কার্যবিবরণীর প্রতিবেদনে এটি সিদ্ধান্তের সঙ্গে থাকে।</translation>
    </message>
    <message>
        <source>Where a committee decides: the names of those who sat, with commas between.</source>
        <translation>কমিটি সিদ্ধান্ত দিলে: যাঁরা বসেছিলেন তাঁদের নাম, কমা দিয়ে।</translation>
    </message>
    <message>
        <source>Why the claim, or a part of it, is not met.</source>
        <translation>দাবি বা তার অংশ কেন মেটানো হচ্ছে না।</translation>
    </message>
</context>
<context>
    <name>Claim rules</name>
    <message>
        <source>A proposal decides nothing: somebody does, and says why where they decide otherwise.</source>
        <translation>প্রস্তাব কোনো সিদ্ধান্ত নয়: সিদ্ধান্ত মানুষ দেন, আর ভিন্ন সিদ্ধান্ত দিলে কারণ লেখেন।</translation>
    </message>
    <message>
        <source>Adjudication of a claim</source>
        <translation>দাবির বিচার</translation>
    </message>
    <message>
        <source>An item of the bill is gone. Where nothing of it is met, write 0 under Covered.</source>
        <translation>বিলের একটি দফা নেই। তার কিছুই না মেটালে আওতার ঘরে 0 লিখুন।</translation>
    </message>
    <message>
        <source>Cover begins on {first}; the event was on {event}.</source>
        <translation>সুরক্ষা শুরু {first}; ঘটনা {event} তারিখের।</translation>
    </message>
    <message>
        <source>Cover ended on {last}; the event was on {event}.</source>
        <translation>সুরক্ষা শেষ হয়েছে {last}; ঘটনা {event} তারিখের।</translation>
    </message>
    <message>
        <source>Covered without a gap since</source>
        <translation>ছেদ ছাড়া আওতায়, শুরু</translation>
    </message>
    <message>
        <source>No benefit is named, so no limit holds: what was estimated stands.</source>
        <translation>কোনো সুবিধার নাম নেই, তাই সীমাও নেই: প্রাক্কলনই বহাল।</translation>
    </message>
    <message>
        <source>No premium is paid for this policy.</source>
        <translation>এই পলিসির কোনো প্রিমিয়াম পরিশোধ হয়নি।</translation>
    </message>
    <message>
        <source>On the day of the event, {event}, premium was paid up to {day}.</source>
        <translation>ঘটনার দিন {event}-এ প্রিমিয়াম {day} পর্যন্ত পরিশোধ ছিল।</translation>
    </message>
    <message>
        <source>Premium paid up to</source>
        <translation>প্রিমিয়াম পরিশোধ যতদিন</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>প্রস্তাবিত</translation>
    </message>
    <message>
        <source>Still missing: {documents}.</source>
        <translation>এখনো নেই: {documents}।</translation>
    </message>
    <message>
        <source>Still missing: {documents}. Is it approved all the same?</source>
        <translation>এখনো নেই: {documents}। তবু কি অনুমোদন হবে?</translation>
    </message>
    <message>
        <source>The cover</source>
        <translation>সুরক্ষা</translation>
    </message>
    <message>
        <source>The first premium was paid on {day}, after the event on {event}.</source>
        <translation>প্রথম প্রিমিয়াম {day} তারিখে পরিশোধ হয়েছে, {event}-এর ঘটনার পরে।</translation>
    </message>
    <message>
        <source>The insured pays the first {deductible} of each claim: {cut} here.</source>
        <translation>বিমাকৃত প্রতি দাবির প্রথম {deductible} নিজে দেন: এখানে {cut}।</translation>
    </message>
    <message>
        <source>The insured pays {share} of the rest: {cut} here.</source>
        <translation>বিমাকৃত বাকিটার {share} নিজে দেন: এখানে {cut}।</translation>
    </message>
    <message>
        <source>The items come to {sum}, the whole loss is {loss}.</source>
        <translation>দফাগুলোর যোগফল {sum}, মোট ক্ষতি {loss}।</translation>
    </message>
    <message>
        <source>The person was {age} when the cover began; the product covers people up to {most}.</source>
        <translation>সুরক্ষা শুরুর সময় ব্যক্তির বয়স {age} ছিল; পণ্যের আওতায় বয়স সর্বোচ্চ {most}।</translation>
    </message>
    <message>
        <source>The rules meet {most}, no more. {why}</source>
        <translation>নিয়মে {most} মেটানো হয়, বেশি নয়। {why}</translation>
    </message>
    <message>
        <source>The rules meet {most}: why is it less?</source>
        <translation>নিয়মে {most} মেটানো হয়: কম কেন?</translation>
    </message>
    <message>
        <source>The rules propose to meet a part, {covered}: {reason}.</source>
        <translation>নিয়মের প্রস্তাব একটি অংশ মেটানো, {covered}: {reason}।</translation>
    </message>
    <message>
        <source>The rules propose to pay {covered}.</source>
        <translation>নিয়মের প্রস্তাব {covered} পরিশোধ করা।</translation>
    </message>
    <message>
        <source>The rules propose to reject the claim: {reason}.</source>
        <translation>নিয়মের প্রস্তাব দাবি প্রত্যাখ্যান করা: {reason}।</translation>
    </message>
    <message>
        <source>The sum insured is {sum}; {used} of it is used in this term, {left} is left.</source>
        <translation>বিমা অঙ্ক {sum}; এই মেয়াদে তার {used} ব্যবহৃত, বাকি {left}।</translation>
    </message>
    <message numerus="yes">
        <source>The waiting period of %n days ends on {last}; the event was on {event}.</source>
        <translation>
            <numerusform>%n দিনের অপেক্ষাকাল {last} তারিখে শেষ; ঘটনা {event} তারিখের।</numerusform>
            <numerusform>%n দিনের অপেক্ষাকাল {last} তারিখে শেষ; ঘটনা {event} তারিখের।</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole claim</source>
        <translation>পুরো দাবি</translation>
    </message>
    <message>
        <source>Waiting period up to</source>
        <translation>অপেক্ষাকাল যতদিন</translation>
    </message>
    <message>
        <source>What the rules propose</source>
        <translation>নিয়মে যা প্রস্তাব</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>নিয়ম যা বলে</translation>
    </message>
    <message>
        <source>approved without: {documents}</source>
        <translation>যা ছাড়া অনুমোদিত: {documents}</translation>
    </message>
    <message>
        <source>nothing is paid</source>
        <translation>কিছু পরিশোধ হয় না</translation>
    </message>
    <message>
        <source>{amount} of premium is due and not paid.</source>
        <translation>{amount} প্রিমিয়াম বকেয়া ও অপরিশোধিত।</translation>
    </message>
    <message>
        <source>{benefit} covers up to {most} a year; {used} of it is used in the year from {day}, {left} is left.</source>
        <translation>{benefit} সুবিধায় বছরে সর্বোচ্চ {most} আওতায়; {day} থেকে শুরু বছরে {used} ব্যবহৃত, বাকি {left}।</translation>
    </message>
    <message>
        <source>{cut} was left out when it was reported.</source>
        <translation>জানানোর সময় {cut} বাদ রাখা হয়েছিল।</translation>
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
        <translation>খোলা</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>পরিশোধিত</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>আংশিক পরিশোধিত</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>পরিশোধ বাকি</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>%n complaints to answer</source>
        <translation>
            <numerusform>উত্তর বাকি %nটি অভিযোগ</numerusform>
            <numerusform>উত্তর বাকি %nটি অভিযোগ</numerusform>
        </translation>
    </message>
    <message>
        <source>A code, or any part of a member&apos;s name</source>
        <translation>কোড, বা সদস্যের নামের যেকোনো অংশ</translation>
    </message>
    <message>
        <source>Committee papers</source>
        <translation>কমিটির কাগজপত্র</translation>
    </message>
    <message>
        <source>No claim is reported yet. Whatever happens to a member is written down here first.</source>
        <translation>এখনো কোনো দাবি জানানো হয়নি। সদস্যের যা-ই ঘটুক, আগে এখানে লেখা হয়।</translation>
    </message>
    <message>
        <source>No claim is reported.</source>
        <translation>কোনো দাবি জানানো হয়নি।</translation>
    </message>
    <message>
        <source>No document is needed.</source>
        <translation>কোনো দলিল লাগবে না।</translation>
    </message>
    <message>
        <source>Nobody has appealed.</source>
        <translation>কেউ আপিল করেননি।</translation>
    </message>
    <message>
        <source>Report the first claim</source>
        <translation>প্রথম দাবি জানান</translation>
    </message>
    <message>
        <source>The bill has no items.</source>
        <translation>বিলে কোনো দফা নেই।</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n claims reported by then are not decided: the figures are provisional.</source>
        <translation>
            <numerusform>ততদিনে জানানো %nটি দাবির সিদ্ধান্ত হয়নি: অঙ্কগুলো সাময়িক।</numerusform>
            <numerusform>ততদিনে জানানো %nটি দাবির সিদ্ধান্ত হয়নি: অঙ্কগুলো সাময়িক।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days since the quarter&apos;s end; it is best closed after {ideal}, at most {most}.</source>
        <translation>
            <numerusform>ত্রৈমাসিক শেষের %n দিন পর; সবচেয়ে ভালো {ideal} পরে বন্ধ করা, সর্বোচ্চ {most}।</numerusform>
            <numerusform>ত্রৈমাসিক শেষের %n দিন পর; সবচেয়ে ভালো {ideal} পরে বন্ধ করা, সর্বোচ্চ {most}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are probably slips, or something that is not known.</source>
        <translation>
            <numerusform>%nটি অসঙ্গতি সম্ভবত ভুল, বা এমন কিছু যা জানা নেই।</numerusform>
            <numerusform>%nটি অসঙ্গতি সম্ভবত ভুল, বা এমন কিছু যা জানা নেই।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings make a figure wrong: put them right, or accept them.</source>
        <translation>
            <numerusform>%nটি অসঙ্গতিতে কোনো অঙ্ক ভুল হয়: ঠিক করুন, বা মেনে নিন।</numerusform>
            <numerusform>%nটি অসঙ্গতিতে কোনো অঙ্ক ভুল হয়: ঠিক করুন, বা মেনে নিন।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters before it are closed with it</source>
        <translation>
            <numerusform>এর আগের %nটি ত্রৈমাসিক এর সঙ্গে বন্ধ হচ্ছে</numerusform>
            <numerusform>এর আগের %nটি ত্রৈমাসিক এর সঙ্গে বন্ধ হচ্ছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters before it close with it, from {first} to {last}: is that meant?</source>
        <translation>
            <numerusform>এর আগের %nটি ত্রৈমাসিকও, {first} থেকে {last} পর্যন্ত, এর সঙ্গে বন্ধ হবে: এটাই কি চান?</numerusform>
            <numerusform>এর আগের %nটি ত্রৈমাসিকও, {first} থেকে {last} পর্যন্ত, এর সঙ্গে বন্ধ হবে: এটাই কি চান?</numerusform>
        </translation>
    </message>
    <message>
        <source>A closing stays as it was written. Reopen its quarter instead, with the reason.</source>
        <translation>সমাপনী যেমন লেখা হয়েছে তেমনই থাকে। বরং কারণ দিয়ে তার ত্রৈমাসিক আবার খুলুন।</translation>
    </message>
    <message>
        <source>Assets are liabilities and equity, and the cash flow is the change in cash.</source>
        <translation>সম্পদ দায় ও মূলধন স্বত্বের সমান, আর নগদ প্রবাহ নগদের পরিবর্তনের সমান।</translation>
    </message>
    <message>
        <source>Belongs to {day}, when {quarter} was closed already</source>
        <translation>{day} তারিখের, তখন {quarter} আগেই বন্ধ হয়েছিল</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>নগদ গোনা হয়েছে</translation>
    </message>
    <message>
        <source>Claims still open make figures provisional; what each may cost is reserved.</source>
        <translation>খোলা দাবি থাকলে অঙ্কগুলো সাময়িক; প্রতিটির সম্ভাব্য খরচ সঞ্চিতিতে রাখা হয়।</translation>
    </message>
    <message>
        <source>Close a quarter</source>
        <translation>ত্রৈমাসিক বন্ধ করুন</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Close the quarter</source>
        <translation>ত্রৈমাসিকটি বন্ধ করুন</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Closed on {day}; prepared by {name}, reviewed by {other}.</source>
        <translation>{day} তারিখে বন্ধ; প্রস্তুত করেছেন {name}, পর্যালোচনা করেছেন {other}।</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>সমাপনী</translation>
    </message>
    <message>
        <source>Closing of a quarter</source>
        <translation>ত্রৈমাসিকের সমাপনী</translation>
    </message>
    <message>
        <source>Closing of {quarter}</source>
        <translation>{quarter}-এর সমাপনী</translation>
    </message>
    <message>
        <source>Confirm the reserves</source>
        <translation>সঞ্চিতি নিশ্চিত করুন</translation>
    </message>
    <message>
        <source>Confirm them</source>
        <translation>নিশ্চিত করুন</translation>
    </message>
    <message>
        <source>Confirmed by {name} on {day}.</source>
        <translation>{name} {day} তারিখে নিশ্চিত করেছেন।</translation>
    </message>
    <message>
        <source>Count the cash of {account} as it is at the quarter&apos;s end, and write it down.</source>
        <translation>ত্রৈমাসিকের শেষে {account}-এর নগদ যেমন আছে গুনে লিখুন।</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>কাজের তারিখ</translation>
    </message>
    <message>
        <source>Each product has the reserves it needs, and the run-off shows whether they were enough.</source>
        <translation>প্রতিটি পণ্যের দরকারি সঞ্চিতি আছে, আর তার পরিণতি দেখায় তা যথেষ্ট ছিল কি না।</translation>
    </message>
    <message>
        <source>Empty where one person alone closed it, because the rule of two persons is off.</source>
        <translation>দুই ব্যক্তির নিয়ম বন্ধ বলে একজন একাই বন্ধ করলে খালি।</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>অঙ্ক</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>অসঙ্গতি</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>আঙুলছাপ</translation>
    </message>
    <message>
        <source>Freeze a figure</source>
        <translation>অঙ্ক স্থির করুন</translation>
    </message>
    <message>
        <source>Hand it over to be closed</source>
        <translation>বন্ধ করার জন্য জমা দিন</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>কাজের অবস্থা</translation>
    </message>
    <message>
        <source>It lies in {quarter}, which is closed. Shall it be booked on {open}, with a note that it belongs to {day}? It cannot count in the closed quarter any more.</source>
        <translation>এটি {quarter}-এ পড়ে, যা বন্ধ। {day} তারিখের বলে মন্তব্যসহ এটি কি {open} তারিখে লেখা হবে? বন্ধ ত্রৈমাসিকে এটি আর গণ্য হতে পারে না।</translation>
    </message>
    <message>
        <source>It was closed together with the first quarter that was closed after it.</source>
        <translation>এর পরে প্রথম যে ত্রৈমাসিক বন্ধ হয়েছে, তার সঙ্গে এটিও বন্ধ হয়েছে।</translation>
    </message>
    <message>
        <source>Later quarters rest on {quarter}: reopen {newest} first.</source>
        <translation>পরের ত্রৈমাসিকগুলো {quarter}-এর ওপর দাঁড়িয়ে: আগে {newest} আবার খুলুন।</translation>
    </message>
    <message>
        <source>No finding may make a figure wrong: errors are put right, or accepted with the reason.</source>
        <translation>কোনো অসঙ্গতিতে কোনো অঙ্ক ভুল থাকা চলে না: ভুল ঠিক করা হয়, বা কারণসহ মেনে নেওয়া হয়।</translation>
    </message>
    <message>
        <source>No people are named in this book: whoever opens it closes alone.</source>
        <translation>এই খাতায় কোনো লোকের নাম নেই: যিনি খোলেন তিনি একাই বন্ধ করেন।</translation>
    </message>
    <message>
        <source>Nobody has confirmed the reserves and their methods yet.</source>
        <translation>সঞ্চিতি ও তার পদ্ধতি এখনো কেউ নিশ্চিত করেননি।</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>কিছু বাকি নেই</translation>
    </message>
    <message>
        <source>Of a line or a reserve an amount, of an indicator its ratio and how firm it is.</source>
        <translation>লাইন বা সঞ্চিতির টাকা, সূচকের অনুপাত ও তা কতটা নিশ্চিত।</translation>
    </message>
    <message>
        <source>Of the save at which the figures were computed, as it stands on the statement.</source>
        <translation>যে সংরক্ষণে অঙ্কগুলো হিসাব হয়েছে তার, বিবরণীতে যেমন আছে।</translation>
    </message>
    <message>
        <source>One person prepares the quarter, another one looks it over and closes it.</source>
        <translation>একজন ত্রৈমাসিক প্রস্তুত করেন, অন্যজন দেখে বন্ধ করেন।</translation>
    </message>
    <message>
        <source>Open the accounts</source>
        <translation>হিসাব খুলুন</translation>
    </message>
    <message>
        <source>Open the cash counts</source>
        <translation>নগদ গণনা খুলুন</translation>
    </message>
    <message>
        <source>Open the claims</source>
        <translation>দাবি খুলুন</translation>
    </message>
    <message>
        <source>Open the data checks</source>
        <translation>উপাত্ত পরীক্ষা খুলুন</translation>
    </message>
    <message>
        <source>Open the reconciliations</source>
        <translation>মিলকরণ খুলুন</translation>
    </message>
    <message>
        <source>Open the reserves</source>
        <translation>সঞ্চিতি খুলুন</translation>
    </message>
    <message>
        <source>Prepare the quarter</source>
        <translation>ত্রৈমাসিক প্রস্তুত করুন</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>প্রস্তুতকারী</translation>
    </message>
    <message>
        <source>Prepared by {name} on {day}: another person looks it over and closes it.</source>
        <translation>{name} {day} তারিখে প্রস্তুত করেছেন: অন্য একজন দেখে বন্ধ করবেন।</translation>
    </message>
    <message>
        <source>Prepared to be closed</source>
        <translation>বন্ধ করার জন্য প্রস্তুত</translation>
    </message>
    <message>
        <source>Quarters close in their order: close {quarter} first.</source>
        <translation>ত্রৈমাসিক ক্রম ধরে বন্ধ হয়: আগে {quarter} বন্ধ করুন।</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>আবার খুলুন</translation>
    </message>
    <message>
        <source>Reopen the quarter</source>
        <translation>ত্রৈমাসিক আবার খুলুন</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>আবার খোলা</translation>
    </message>
    <message>
        <source>Reserved at {day}: {reserved}; needed so far: {needed}.</source>
        <translation>{day} তারিখে সঞ্চিতি: {reserved}; এ পর্যন্ত লেগেছে: {needed}।</translation>
    </message>
    <message>
        <source>Reserves and methods</source>
        <translation>সঞ্চিতি ও পদ্ধতি</translation>
    </message>
    <message>
        <source>Reserves confirmed</source>
        <translation>সঞ্চিতি নিশ্চিত করা হয়েছে</translation>
    </message>
    <message>
        <source>Review by a second person</source>
        <translation>দ্বিতীয় ব্যক্তির পর্যালোচনা</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>পর্যালোচনাকারী</translation>
    </message>
    <message>
        <source>Schedules posted</source>
        <translation>বণ্টনসূচি হিসাবে উঠেছে</translation>
    </message>
    <message>
        <source>Schedules posted {amount} in this quarter.</source>
        <translation>এই ত্রৈমাসিকে বণ্টনসূচি থেকে {amount} হিসাবে উঠেছে।</translation>
    </message>
    <message>
        <source>Somebody has counted the cash at the quarter&apos;s end and written down what there was.</source>
        <translation>কেউ ত্রৈমাসিকের শেষে নগদ গুনে যা ছিল লিখেছেন।</translation>
    </message>
    <message>
        <source>Somebody prepares the quarter first; another person then closes it.</source>
        <translation>আগে একজন ত্রৈমাসিক প্রস্তুত করেন; তারপর অন্য একজন বন্ধ করেন।</translation>
    </message>
    <message>
        <source>Statements balanced</source>
        <translation>বিবরণী মিলেছে</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>এখনো বাকি</translation>
    </message>
    <message>
        <source>The code of an office, - for what belongs to none, empty for all together.</source>
        <translation>কার্যালয়ের কোড; কোনোটির নয় এমন কিছুর জন্য -; সব একসঙ্গে হলে খালি।</translation>
    </message>
    <message>
        <source>The figures are frozen, and entries go to the quarters after it.</source>
        <translation>অঙ্কগুলো স্থির, আর লেখা পরের ত্রৈমাসিকে যায়।</translation>
    </message>
    <message>
        <source>The quarter still runs: it can be closed from {day} on.</source>
        <translation>ত্রৈমাসিক এখনো চলছে: {day} থেকে বন্ধ করা যাবে।</translation>
    </message>
    <message>
        <source>The reason stays visible on the statement, also after the quarter is closed again.</source>
        <translation>কারণটি বিবরণীতে দেখা যায়, ত্রৈমাসিক আবার বন্ধ হওয়ার পরেও।</translation>
    </message>
    <message>
        <source>The rule of two persons is switched off: one person may close alone.</source>
        <translation>দুই ব্যক্তির নিয়ম বন্ধ: একজন একাই ত্রৈমাসিক বন্ধ করতে পারেন।</translation>
    </message>
    <message>
        <source>The statements agree with the records they are made of.</source>
        <translation>বিবরণী যে রেকর্ড থেকে তৈরি তার সঙ্গে মেলে।</translation>
    </message>
    <message>
        <source>There is nothing to reopen: {quarter} is not closed.</source>
        <translation>আবার খোলার কিছু নেই: {quarter} বন্ধ নয়।</translation>
    </message>
    <message>
        <source>This quarter is closed already: {quarter}. Only the manager can reopen it, with a reason.</source>
        <translation>এই ত্রৈমাসিক আগেই বন্ধ হয়েছে: {quarter}। শুধু ব্যবস্থাপক কারণ দিয়ে আবার খুলতে পারেন।</translation>
    </message>
    <message>
        <source>This would change what was true on {day}, and {quarter} is closed. Write it down on {open} or later, where it may say that it concerns {quarter}; or let the manager reopen the quarter.</source>
        <translation>এতে {day} তারিখে যা সত্য ছিল তা বদলে যাবে, আর {quarter} বন্ধ। {open} বা তার পরে লিখুন, সেখানে বলা যাবে যে এটি {quarter}-এর; অথবা ব্যবস্থাপককে ত্রৈমাসিক আবার খুলতে বলুন।</translation>
    </message>
    <message>
        <source>Undecided claims</source>
        <translation>সিদ্ধান্তহীন দাবি</translation>
    </message>
    <message>
        <source>What is spread over months is posted up to the quarter&apos;s end.</source>
        <translation>মাসে মাসে যা ভাগ হয়, তা ত্রৈমাসিকের শেষ পর্যন্ত হিসাবে উঠেছে।</translation>
    </message>
    <message>
        <source>What must be known</source>
        <translation>যা জানা দরকার</translation>
    </message>
    <message>
        <source>What was done with quarters</source>
        <translation>ত্রৈমাসিক নিয়ে যা করা হয়েছে</translation>
    </message>
    <message>
        <source>What whoever reads of this closing should know: which estimate is uncertain, what came late.</source>
        <translation>এই সমাপনী যিনি পড়বেন তাঁর যা জানা দরকার: কোন প্রাক্কলন অনিশ্চিত, কী দেরিতে এসেছে।</translation>
    </message>
    <message>
        <source>Why it is reopened</source>
        <translation>কেন আবার খোলা হচ্ছে</translation>
    </message>
    <message>
        <source>With it {first} is closed too, which was never closed by itself: is that meant?</source>
        <translation>এর সঙ্গে {first}-ও বন্ধ হবে, যা কখনো আলাদা করে বন্ধ করা হয়নি: এটাই কি চান?</translation>
    </message>
    <message>
        <source>You have prepared this quarter, so somebody else closes it, or agrees to it.</source>
        <translation>এই ত্রৈমাসিক আপনি প্রস্তুত করেছেন, তাই অন্য কেউ বন্ধ করবেন, বা সম্মতি দেবেন।</translation>
    </message>
    <message>
        <source>quarter {number} of {year}</source>
        <translation>{year} সালের ত্রৈমাসিক {number}</translation>
    </message>
    <message>
        <source>{account}: {counted} was counted on {day}; the book says {held}.</source>
        <translation>{account}: {day} তারিখে {counted} গোনা হয়েছে; খাতায় আছে {held}।</translation>
    </message>
    <message>
        <source>{product}: reserves or method are no longer what {name} confirmed on {day}. Confirm them again.</source>
        <translation>{product}: {name} {day} তারিখে যা নিশ্চিত করেছিলেন, সঞ্চিতি বা পদ্ধতি এখন আর তা নেই। আবার নিশ্চিত করুন।</translation>
    </message>
    <message>
        <source>{product}: {unearned} unearned, {settled} being settled, {unreported} not reported ({method}).</source>
        <translation>{product}: {unearned} অনর্জিত, {settled} নিষ্পত্তির পথে, {unreported} না জানানো ({method})।</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message numerus="yes">
        <source>%n missing: {receipts}</source>
        <translation>
            <numerusform>%nটি নেই: {receipts}</numerusform>
            <numerusform>%nটি নেই: {receipts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts</source>
        <translation>
            <numerusform>%nটি রসিদ</numerusform>
            <numerusform>%nটি রসিদ</numerusform>
        </translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>অগ্রিম</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>যাঁর কাছ থেকে আদায়</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>আদায় হয়েছে</translation>
    </message>
    <message>
        <source>Counted in the cash box</source>
        <translation>ক্যাশবাক্সে গোনা</translation>
    </message>
    <message>
        <source>Each line needs its receipt.</source>
        <translation>প্রতিটি লাইনে রসিদ লাগবে।</translation>
    </message>
    <message>
        <source>Enter: next · Ctrl+Enter: save · Ctrl+Z: last line back · F3: receipt · F6: cash box</source>
        <translation>Enter: পরেরটি · Ctrl+Enter: সংরক্ষণ · Ctrl+Z: শেষ লাইন ফেরত · F3: রসিদ · F6: ক্যাশবাক্স</translation>
    </message>
    <message>
        <source>For</source>
        <translation>বাবদ</translation>
    </message>
    <message>
        <source>Gap before</source>
        <translation>আগে ফাঁক</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>তালিকার লাইন</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>কাগজে তালিকা</translation>
    </message>
    <message>
        <source>Money is taken today or was taken before.</source>
        <translation>টাকা আজ বা তার আগে নেওয়া হয়।</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>পরের পাতা</translation>
    </message>
    <message>
        <source>No policy of {name} runs: nothing can be kept as an advance.</source>
        <translation>{name}-এর কোনো পলিসি চলছে না: অগ্রিম রাখা যাবে না।</translation>
    </message>
    <message>
        <source>Nobody is called that here or elsewhere.</source>
        <translation>এখানে বা অন্য কোথাও এই নামে কেউ নেই।</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>নেওয়া হয়নি</translation>
    </message>
    <message>
        <source>Part of a name or a code</source>
        <translation>নাম বা কোডের অংশ</translation>
    </message>
    <message numerus="yes">
        <source>Pasted: who is “{name}”? Esc leaves the row out; rows left: %n.</source>
        <translation>
            <numerusform>পেস্ট করা: “{name}” কে? Esc চাপলে সারিটি বাদ যায়; বাকি সারি: %n।</numerusform>
            <numerusform>পেস্ট করা: “{name}” কে? Esc চাপলে সারিটি বাদ যায়; বাকি সারি: %n।</numerusform>
        </translation>
    </message>
    <message>
        <source>Print receipts</source>
        <translation>রসিদ ছাপুন</translation>
    </message>
    <message>
        <source>Receipt {receipt} stands on this sheet already.</source>
        <translation>{receipt} রসিদ এই পাতায় আগেই আছে।</translation>
    </message>
    <message numerus="yes">
        <source>Save %n receipts</source>
        <translation>
            <numerusform>%nটি রসিদ সংরক্ষণ করুন</numerusform>
            <numerusform>%nটি রসিদ সংরক্ষণ করুন</numerusform>
        </translation>
    </message>
    <message>
        <source>Save each line at once</source>
        <translation>প্রতিটি লাইন সঙ্গে সঙ্গে সংরক্ষণ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>সংরক্ষিত</translation>
    </message>
    <message>
        <source>Say first from which village or group the money comes, or type “{all}” for whoever owes.</source>
        <translation>আগে বলুন কোন গ্রাম বা দল থেকে টাকা আসছে, অথবা যাঁরই বকেয়া আছে তাঁর জন্য “{all}” লিখুন।</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>এখনো বকেয়া</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>The last line was taken back at once</source>
        <translation>শেষ লাইনটি সঙ্গে সঙ্গে ফিরিয়ে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>দিতে হবে</translation>
    </message>
    <message>
        <source>Type any part of a name, of a household or of a code. Arrows choose among several.</source>
        <translation>নাম, পরিবার বা কোডের যেকোনো অংশ লিখুন। একাধিক হলে তীর দিয়ে বাছুন।</translation>
    </message>
    <message>
        <source>Type part of a name below: Enter takes who is meant, Enter again writes the line.</source>
        <translation>নিচে নামের অংশ লিখুন: Enter ব্যক্তিকে নেয়, আবার Enter লাইনটি লেখে।</translation>
    </message>
    <message>
        <source>Village, group, {all}</source>
        <translation>গ্রাম, দল, {all}</translation>
    </message>
    <message>
        <source>What {name} owes has changed since: take the line back and write it again.</source>
        <translation>{name}-এর বকেয়া এর মধ্যে বদলেছে: লাইনটি ফিরিয়ে নিয়ে আবার লিখুন।</translation>
    </message>
    <message>
        <source>Whoever owes</source>
        <translation>যাঁদের বকেয়া</translation>
    </message>
    <message>
        <source>Write the amount that was received.</source>
        <translation>যত টাকা পেয়েছেন লিখুন।</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>মিলেছে</translation>
    </message>
    <message>
        <source>all</source>
        <translation>সবাই</translation>
    </message>
    <message>
        <source>on this sheet: {receipt}</source>
        <translation>এই পাতায়: {receipt}</translation>
    </message>
    <message>
        <source>paid up</source>
        <translation>সব পরিশোধ</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>{names} সহ</translation>
    </message>
    <message>
        <source>{amount} due</source>
        <translation>{amount} বকেয়া</translation>
    </message>
    <message>
        <source>{amount} due on {day}</source>
        <translation>{amount} প্রদেয় {day}</translation>
    </message>
    <message>
        <source>{amount} due since {day}</source>
        <translation>{amount} বকেয়া, {day} থেকে</translation>
    </message>
    <message>
        <source>{amount} due, {late} of it since {day}</source>
        <translation>{amount} বকেয়া, তার {late} {day} থেকে</translation>
    </message>
    <message>
        <source>{amount} is more than is owed and is kept for {name}. If that is right, Enter again.</source>
        <translation>{amount} বকেয়ার চেয়ে বেশি, {name}-এর নামে রাখা হবে। ঠিক হলে আবার Enter।</translation>
    </message>
    <message>
        <source>{amount} kept</source>
        <translation>{amount} রাখা আছে</translation>
    </message>
    <message>
        <source>{amount} kept from before</source>
        <translation>{amount} আগে থেকে রাখা</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} কম</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} বেশি</translation>
    </message>
    <message numerus="yes">
        <source>{product} and %n more</source>
        <translation>
            <numerusform>{product} ও আরও %nটি</numerusform>
            <numerusform>{product} ও আরও %nটি</numerusform>
        </translation>
    </message>
    <message>
        <source>{receipt}, {name}: {problem}</source>
        <translation>{receipt}, {name}: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>{whose}: %n payers</source>
        <translation>
            <numerusform>{whose}: %n জন দাতা</numerusform>
            <numerusform>{whose}: %n জন দাতা</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>--share belongs to --by fixed.</source>
        <translation>--share চলে --by fixed-এর সঙ্গে।</translation>
    </message>
    <message>
        <source>A product stands twice. Give each product one --share.</source>
        <translation>একটি পণ্য দুবার আছে। প্রতিটি পণ্যে একটি --share দিন।</translation>
    </message>
    <message>
        <source>A statement that is not proved is not signed with a certificate either.</source>
        <translation>যে বিবরণী প্রমাণিত নয়, তাতে প্রত্যয়নপত্র দিয়েও স্বাক্ষর করা হয় না।</translation>
    </message>
    <message>
        <source>Give either --quarter, or --from and --to.</source>
        <translation>হয় --quarter দিন, নয়তো --from ও --to।</translation>
    </message>
    <message>
        <source>If it is, add --clock-is-right; else set it first.</source>
        <translation>ঠিক থাকলে --clock-is-right যোগ করুন; নইলে আগে ঘড়ি ঠিক করুন।</translation>
    </message>
    <message>
        <source>If so, add --with-earlier; else close those quarters first, in their order.</source>
        <translation>তা-ই চাইলে --with-earlier যোগ করুন; নইলে আগে ওই ত্রৈমাসিকগুলো ক্রম ধরে বন্ধ করুন।</translation>
    </message>
    <message>
        <source>Import it in the window: there the second person gives their password.</source>
        <translation>উইন্ডো থেকে আমদানি করুন: সেখানে দ্বিতীয় ব্যক্তি নিজের পাসওয়ার্ড দেন।</translation>
    </message>
    <message>
        <source>Name: </source>
        <translation>নাম: </translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>নতুন পাসওয়ার্ড: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>আরেকবার: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>পাসওয়ার্ড: </translation>
    </message>
    <message>
        <source>Say with --account which account the statement is of: {codes}.</source>
        <translation>বিবরণীটি কোন হিসাবের তা --account দিয়ে বলুন: {codes}।</translation>
    </message>
    <message>
        <source>Say with --name who its administrator is, or call this at a terminal.</source>
        <translation>--name দিয়ে বলুন এর প্রশাসক কে, অথবা টার্মিনালে এটি চালান।</translation>
    </message>
    <message>
        <source>Say with --reason why the quarter is reopened.</source>
        <translation>ত্রৈমাসিক কেন আবার খোলা হচ্ছে তা --reason দিয়ে বলুন।</translation>
    </message>
    <message>
        <source>Set COVERBOOK_NEW_PASSWORD to the new password, or call this at a terminal.</source>
        <translation>COVERBOOK_NEW_PASSWORD-এ নতুন পাসওয়ার্ড দিন, অথবা টার্মিনালে এটি চালান।</translation>
    </message>
    <message>
        <source>The period ends before it starts. Give its first day first.</source>
        <translation>সময়কাল শুরুর আগেই শেষ হচ্ছে। আগে প্রথম দিন দিন।</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was changed.</source>
        <translation>দুটি পাসওয়ার্ড মেলেনি। কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>There is no language {code}. Known are: {known}</source>
        <translation>{code} নামে কোনো ভাষা নেই। আছে: {known}</translation>
    </message>
    <message>
        <source>There is no screen here. Use one of the other commands, or connect a screen.</source>
        <translation>এখানে কোনো পর্দা নেই। অন্য কোনো কমান্ড ব্যবহার করুন, বা পর্দা যুক্ত করুন।</translation>
    </message>
    <message>
        <source>There is no {code} in {sheet}. Known are: {known}</source>
        <translation>{sheet}-এ {code} নেই। আছে: {known}</translation>
    </message>
    <message>
        <source>{name} is locked. Set COVERBOOK_USER and COVERBOOK_PASSWORD, or call this at a terminal.</source>
        <translation>{name} তালাবদ্ধ। COVERBOOK_USER ও COVERBOOK_PASSWORD দিন, অথবা টার্মিনালে এটি চালান।</translation>
    </message>
    <message>
        <source>{quarter} is not a quarter; write it as 2025-Q4.</source>
        <translation>{quarter} কোনো ত্রৈমাসিক নয়; 2025-Q4-এর মতো লিখুন।</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>A year before</source>
        <translation>এক বছর আগে</translation>
    </message>
    <message>
        <source>An office has no plan of its own: plans are of a product or of the whole.</source>
        <translation>কার্যালয়ের নিজের লক্ষ্যমাত্রা নেই: লক্ষ্যমাত্রা একটি পণ্যের বা সবটার।</translation>
    </message>
    <message>
        <source>At the end of the quarter before</source>
        <translation>আগের ত্রৈমাসিকের শেষে</translation>
    </message>
    <message>
        <source>Before the year began</source>
        <translation>বছর শুরুর আগে</translation>
    </message>
    <message>
        <source>More or less than planned</source>
        <translation>লক্ষ্যমাত্রার বেশি বা কম</translation>
    </message>
    <message>
        <source>Of the plan</source>
        <translation>লক্ষ্যমাত্রার অংশ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>লক্ষ্যমাত্রা</translation>
    </message>
    <message>
        <source>The year so far</source>
        <translation>বছরের এ পর্যন্ত</translation>
    </message>
    <message>
        <source>with earlier periods and the plan</source>
        <translation>আগের সময়কাল ও লক্ষ্যমাত্রাসহ</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>Not upheld</source>
        <translation>অগ্রাহ্য</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খোলা</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>গ্রাহ্য</translation>
    </message>
    <message>
        <source>Upheld in part</source>
        <translation>আংশিক গ্রাহ্য</translation>
    </message>
</context>
<context>
    <name>Complaint form</name>
    <message>
        <source>About</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>Answer a complaint</source>
        <translation>অভিযোগের উত্তর দিন</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>উত্তরের তারিখ</translation>
    </message>
    <message>
        <source>Appeal against the rejection of a claim</source>
        <translation>দাবি প্রত্যাখ্যানের বিরুদ্ধে আপিল</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>আসার তারিখ</translation>
    </message>
    <message>
        <source>Of an appeal: upheld overturns the rejection; then correct the decision of the claim.</source>
        <translation>আপিল হলে: গ্রাহ্য হলে প্রত্যাখ্যান বাতিল হয়; তখন দাবির সিদ্ধান্ত সংশোধন করুন।</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>প্রতিকার</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>উত্তর সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Then the answer says whether the rejection stands or is overturned.</source>
        <translation>তখন উত্তরে বলা হয় প্রত্যাখ্যান থাকছে, না বাতিল হচ্ছে।</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Ask those who wrote them. The others stay in the history of the record.</source>
        <translation>যাঁরা লিখেছেন তাঁদের জিজ্ঞাসা করুন। অন্যগুলো রেকর্ডের ইতিহাসে থেকে যায়।</translation>
    </message>
    <message>
        <source>Choose a conflict above: its versions stand here beside each other.</source>
        <translation>ওপরে একটি বিরোধ বেছে নিন: তার সংস্করণগুলো এখানে পাশাপাশি দেখা যাবে।</translation>
    </message>
    <message>
        <source>Choose one of the saves that wrote a version: {saves}.</source>
        <translation>যেসব সংরক্ষণ একটি সংস্করণ লিখেছে, তার একটি বেছে নিন: {saves}।</translation>
    </message>
    <message>
        <source>Choose which version stands</source>
        <translation>কোন সংস্করণ থাকবে বেছে নিন</translation>
    </message>
    <message>
        <source>Choose which version stands…</source>
        <translation>কোন সংস্করণ থাকবে বেছে নিন…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>বিরোধ</translation>
    </message>
    <message>
        <source>Conflicts between laptops</source>
        <translation>ল্যাপটপগুলোর মধ্যে বিরোধ</translation>
    </message>
    <message>
        <source>Holds for now</source>
        <translation>আপাতত বহাল</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>এটিই থাকুক</translation>
    </message>
    <message>
        <source>No conflict waits.</source>
        <translation>কোনো বিরোধ অপেক্ষায় নেই।</translation>
    </message>
    <message>
        <source>Receipt {record} was given twice: to {ours} ({who}) and to {theirs} ({other}).</source>
        <translation>রসিদ {record} দুবার দেওয়া হয়েছে: {ours}-কে ({who}) ও {theirs}-কে ({other})।</translation>
    </message>
    <message>
        <source>Settle conflicts</source>
        <translation>বিরোধ মেটান</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>অন্য সংস্করণ</translation>
    </message>
    <message>
        <source>The version that stands</source>
        <translation>যে সংস্করণ বহাল</translation>
    </message>
    <message>
        <source>This is settled already, or has changed. Look at the list once more.</source>
        <translation>এটি আগেই মেটানো হয়েছে, বা বদলে গেছে। তালিকাটি আরেকবার দেখুন।</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>সংস্করণ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>সংস্করণগুলো</translation>
    </message>
    <message>
        <source>What is said in two ways</source>
        <translation>যা দুভাবে বলা হয়েছে</translation>
    </message>
    <message>
        <source>What two laptops wrote differently in one place. Enter opens one, to say which stands.</source>
        <translation>দুটি ল্যাপটপ একই জায়গায় যা আলাদা লিখেছে। Enter চাপলে একটি খোলে, কোনটি থাকবে তা বলতে।</translation>
    </message>
    <message>
        <source>{record} in {sheet} was taken back on one laptop ({other}) and is used on another.</source>
        <translation>{sheet}-এর {record} এক ল্যাপটপে ({other}) ফিরিয়ে নেওয়া হয়েছে, অথচ অন্যটিতে ব্যবহৃত হচ্ছে।</translation>
    </message>
    <message>
        <source>{record} in {sheet} was written in two ways: {ours} ({who}), and {theirs} ({other}) on laptop {laptop}. One of them counts; if the other is another one, enter it again under a number of its own.</source>
        <translation>{sheet}-এর {record} দুভাবে লেখা হয়েছে: {ours} ({who}), আর ল্যাপটপ {laptop}-এ {theirs} ({other})। দুটির একটি গণ্য হয়; অন্যটি আলাদা কিছু হলে তা নিজের আলাদা নম্বরে আবার লিখুন।</translation>
    </message>
    <message>
        <source>{record} in {sheet}: {column} is {ours} ({who}), and {theirs} ({other}) on laptop {laptop}.</source>
        <translation>{sheet}-এর {record}: {column} {ours} ({who}), আর ল্যাপটপ {laptop}-এ {theirs} ({other})।</translation>
    </message>
    <message>
        <source>{record} in {sheet}: {theirs} ({other}) came too late for a closed quarter; {ours} stands.</source>
        <translation>{sheet}-এর {record}: {theirs} ({other}) বন্ধ ত্রৈমাসিকের জন্য দেরিতে এসেছে; {ours} বহাল।</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>Group</source>
        <translation>দলীয়</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>ব্যক্তিগত</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Its laptop and number, as its line in the list of saves says: A-12.</source>
        <translation>এর ল্যাপটপ ও নম্বর, সংরক্ষণের তালিকায় যেমন আছে: A-12।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>সংশোধন সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Take a save back</source>
        <translation>সংরক্ষণ ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation>সব ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Take {save} back</source>
        <translation>{save} ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>The correction</source>
        <translation>সংশোধন</translation>
    </message>
    <message>
        <source>What stood there before stays in the history, with this reason.</source>
        <translation>আগে যা ছিল তা এই কারণসহ ইতিহাসে থাকে।</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>সংশোধনের কারণ</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Ended</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>চলতি</translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>সুরক্ষা নেই</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>এখনো নয়</translation>
    </message>
</context>
<context>
    <name>Cover form</name>
    <message>
        <source>A share of the loan a year: 0.16 for sixteen percent.</source>
        <translation>ঋণের বার্ষিক অংশ: ষোলো শতাংশের জন্য 0.16।</translation>
    </message>
    <message>
        <source>Amount lent</source>
        <translation>ঋণের টাকা</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>বিবরণ</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>দেওয়ার তারিখ</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>সুদের হার</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>জিনিসের ধরন</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>লেনদেন</translation>
    </message>
    <message>
        <source>Payout begins at</source>
        <translation>প্রদান শুরু হয়</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>পাঠ</translation>
    </message>
    <message>
        <source>Repaid by</source>
        <translation>শোধের শেষ তারিখ</translation>
    </message>
    <message>
        <source>Serial number or ear tag</source>
        <translation>ক্রমিক নম্বর বা কানের ট্যাগ</translation>
    </message>
    <message>
        <source>The sum of the readings of these days at which a payout begins.</source>
        <translation>এই দিনগুলোর পাঠের যে যোগফলে প্রদান শুরু হয়।</translation>
    </message>
    <message>
        <source>Way of repayment</source>
        <translation>শোধের ধরন</translation>
    </message>
    <message>
        <source>Whole payout</source>
        <translation>পূর্ণ প্রদান</translation>
    </message>
    <message>
        <source>Whole payout at</source>
        <translation>পূর্ণ প্রদান হয়</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%n doubtful</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%nটি সন্দেহজনক</numerusform>
            <numerusform>%nটি সন্দেহজনক</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are doubtful: {title}. Checks lists them all.</source>
        <extracomment>imported</extracomment>
        <translation>
            <numerusform>এর %nটি সন্দেহজনক: {title}। পরীক্ষা অংশে সব আছে।</numerusform>
            <numerusform>এর %nটি সন্দেহজনক: {title}। পরীক্ষা অংশে সব আছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records came in.</source>
        <extracomment>imported</extracomment>
        <translation>
            <numerusform>%nটি রেকর্ড এসেছে।</numerusform>
            <numerusform>%nটি রেকর্ড এসেছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were written into {folder}.</source>
        <translation>
            <numerusform>{folder}-এ %nটি রেকর্ড লেখা হয়েছে।</numerusform>
            <numerusform>{folder}-এ %nটি রেকর্ড লেখা হয়েছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were set aside in {folder}. Mend them there, then import that folder.</source>
        <translation>
            <numerusform>%nটি সারি {folder}-এ আলাদা রাখা হয়েছে। সেখানে ঠিক করে ফোল্ডারটি আমদানি করুন।</numerusform>
            <numerusform>%nটি সারি {folder}-এ আলাদা রাখা হয়েছে। সেখানে ঠিক করে ফোল্ডারটি আমদানি করুন।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things about this file do not hold.</source>
        <translation>
            <numerusform>এই ফাইলের %nটি বিষয় ঠিক নেই।</numerusform>
            <numerusform>এই ফাইলের %nটি বিষয় ঠিক নেই।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not right. Put them right here or in the file, or set their rows aside.</source>
        <translation>
            <numerusform>%nটি জিনিস ঠিক নেই। এখানে বা ফাইলে ঠিক করুন, অথবা সারিগুলো আলাদা রাখুন।</numerusform>
            <numerusform>%nটি জিনিস ঠিক নেই। এখানে বা ফাইলে ঠিক করুন, অথবা সারিগুলো আলাদা রাখুন।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%nটি অজানা</numerusform>
            <numerusform>%nটি অজানা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%nটি ভুল</numerusform>
            <numerusform>%nটি ভুল</numerusform>
        </translation>
    </message>
    <message>
        <source>A record for each row</source>
        <translation>প্রতি সারিতে একটি রেকর্ড</translation>
    </message>
    <message>
        <source>A table with headings of its own</source>
        <translation>নিজস্ব শিরোনামের ছক</translation>
    </message>
    <message>
        <source>All languages (UTF-8)</source>
        <translation>সব ভাষা (UTF-8)</translation>
    </message>
    <message>
        <source>Another program’s tables are recognised by their names; choose here where they are not.</source>
        <translation>অন্য প্রোগ্রামের ছক নাম দেখে চেনা যায়; না চিনলে এখানে বেছে নিন।</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>আরবি (Windows-1256)</translation>
    </message>
    <message>
        <source>As the cells tell</source>
        <translation>ঘরগুলো যেমন বলে</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>শুরু</translation>
    </message>
    <message>
        <source>Brings in a folder, a workbook or any table. You see first what would come.</source>
        <translation>ফোল্ডার, ওয়ার্কবুক বা যেকোনো ছক আনে। কী আসবে তা আগে দেখা যায়।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Cards, receipts, notices and blank forms on paper. Enter opens one; then choose whose.</source>
        <translation>কাগজে কার্ড, রসিদ, নোটিশ ও খালি ফর্ম। Enter চাপলে একটি খোলে; তারপর কার জন্য তা বেছে নিন।</translation>
    </message>
    <message>
        <source>Central Europe (Windows-1250)</source>
        <translation>মধ্য ইউরোপ (Windows-1250)</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>একটি কাগজ যাচাই করুন</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>পরীক্ষা</translation>
    </message>
    <message>
        <source>Choose a PDF or photographs…</source>
        <translation>PDF বা ছবি বেছে নিন…</translation>
    </message>
    <message>
        <source>Choose a column…</source>
        <translation>কলাম বেছে নিন…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ফাইল বেছে নিন…</translation>
    </message>
    <message>
        <source>Choose a folder and export…</source>
        <translation>ফোল্ডার বেছে রপ্তানি করুন…</translation>
    </message>
    <message>
        <source>Choose a folder of CSV files</source>
        <translation>CSV ফাইলের ফোল্ডার বেছে নিন</translation>
    </message>
    <message>
        <source>Choose a folder or a workbook. Nothing is written before you have seen what would come.</source>
        <translation>ফোল্ডার বা ওয়ার্কবুক বেছে নিন। কী আসবে তা দেখার আগে কিছু লেখা হয় না।</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>ফোল্ডার বেছে নিন…</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder</source>
        <translation>নতুন বা খালি ফোল্ডার বেছে নিন</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder. What lies in a folder already is never written over.</source>
        <translation>নতুন বা খালি ফোল্ডার বেছে নিন। ফোল্ডারে যা আছে তার ওপর কখনো লেখা হয় না।</translation>
    </message>
    <message>
        <source>Choose a new or empty folder for the other rows</source>
        <translation>অন্য সারিগুলোর জন্য নতুন বা খালি ফোল্ডার বেছে নিন</translation>
    </message>
    <message>
        <source>Choose a statement, or photographs of its code</source>
        <translation>একটি বিবরণী, বা তার কোডের ছবি বেছে নিন</translation>
    </message>
    <message>
        <source>Choose a workbook or a CSV file</source>
        <translation>ওয়ার্কবুক বা CSV ফাইল বেছে নিন</translation>
    </message>
    <message>
        <source>Choose in which form it is written: {headings}.</source>
        <translation>কোন রূপে লেখা তা বেছে নিন: {headings}।</translation>
    </message>
    <message>
        <source>Choose the PDF of a statement, or photographs of the code that it carries.</source>
        <translation>একটি বিবরণীর PDF, বা তাতে থাকা কোডের ছবি বেছে নিন।</translation>
    </message>
    <message>
        <source>Choose the form…</source>
        <translation>রূপ বেছে নিন…</translation>
    </message>
    <message>
        <source>Choose which heading means: {fields}.</source>
        <translation>কোন শিরোনাম এগুলো বোঝায় বেছে নিন: {fields}।</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>কলাম</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>কমা</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>সিরিলিক (Windows-1251)</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>ঠিক নেই</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>সন্দেহজনক</translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation>সব ({count})</translation>
    </message>
    <message>
        <source>Everything is in the file already.</source>
        <translation>সবই আগে থেকে ফাইলে আছে।</translation>
    </message>
    <message numerus="yes">
        <source>Everything is right: %n records would come in.</source>
        <translation>
            <numerusform>সব ঠিক আছে: %nটি রেকর্ড আসবে।</numerusform>
            <numerusform>সব ঠিক আছে: %nটি রেকর্ড আসবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything the file holds, list by list: to look at, to add to and to correct.</source>
        <translation>ফাইলে যা আছে সব, তালিকা ধরে: দেখা, যোগ করা ও সংশোধনের জন্য।</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>বিনিময় ফোল্ডার</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>রপ্তানি</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>For a line that is no record, such as one of totals. The file stays as it is.</source>
        <translation>যে লাইন রেকর্ড নয়, যেমন যোগফলের লাইন। ফাইল যেমন আছে তেমনই থাকে।</translation>
    </message>
    <message>
        <source>Form of the days</source>
        <translation>তারিখের রূপ</translation>
    </message>
    <message>
        <source>Give a code to rows that have none</source>
        <translation>যেসব সারির কোড নেই সেগুলোকে কোড দিন</translation>
    </message>
    <message>
        <source>Going through the records…</source>
        <translation>রেকর্ড দেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>কীভাবে পড়তে হবে</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>আমদানি</translation>
    </message>
    <message>
        <source>In every row</source>
        <translation>প্রতিটি সারিতে</translation>
    </message>
    <message>
        <source>In which form all tables write their days. The cells tell it unless they can mean two.</source>
        <translation>সব ছকে তারিখ কোন রূপে লেখা। ঘরগুলো থেকেই তা বোঝা যায়, যদি দুই রকম অর্থ না হয়।</translation>
    </message>
    <message>
        <source>It holds another list, too</source>
        <translation>এতে আরেকটি তালিকাও আছে</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>আগে থেকে আছে</translation>
    </message>
    <message>
        <source>Leave the line out</source>
        <translation>লাইনটি বাদ দিন</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>লাইন</translation>
    </message>
    <message>
        <source>Make {name} in it</source>
        <translation>এতে {name} তৈরি করুন</translation>
    </message>
    <message>
        <source>Match again</source>
        <translation>আবার মেলান</translation>
    </message>
    <message>
        <source>New</source>
        <translation>নতুন</translation>
    </message>
    <message numerus="yes">
        <source>New words in the lists (%n): {words}</source>
        <translation>
            <numerusform>তালিকায় নতুন শব্দ (%n): {words}</numerusform>
            <numerusform>তালিকায় নতুন শব্দ (%n): {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>No heading of the table is matched yet.</source>
        <translation>ছকের কোনো শিরোনাম এখনো মেলানো হয়নি।</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>ঠিক নেই</translation>
    </message>
    <message>
        <source>Nothing can be imported into this file. {reason}</source>
        <translation>এই ফাইলে কিছু আমদানি করা যাবে না। {reason}</translation>
    </message>
    <message>
        <source>Nothing can come in yet: a file or its first line is not as it must be.</source>
        <translation>এখনো কিছু আসতে পারবে না: কোনো ফাইল বা তার প্রথম লাইন যেমন হওয়ার কথা তেমন নেই।</translation>
    </message>
    <message>
        <source>One record for each “{heading}”</source>
        <translation>প্রতি “{heading}”-এর জন্য একটি রেকর্ড</translation>
    </message>
    <message>
        <source>Only cells that say what they said then: one that was changed in the file counts as it stands there.</source>
        <translation>শুধু সেই ঘরগুলো যেখানে তখনকার লেখাই আছে: ফাইলে যে ঘর বদলানো হয়েছে তা সেখানে যেমন আছে তেমনই গণ্য।</translation>
    </message>
    <message>
        <source>Papers and photographs (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>কাগজ ও ছবি (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>ছেড়ে দেওয়া</translation>
    </message>
    <message>
        <source>Proves that the file is whole and that nobody has changed it by hand.</source>
        <translation>প্রমাণ করে যে ফাইলটি অক্ষত এবং হাতে কেউ বদলায়নি।</translation>
    </message>
    <message numerus="yes">
        <source>Put %n of them right as the last time</source>
        <extracomment>problems</extracomment>
        <translation>
            <numerusform>এগুলোর %nটি গতবারের মতো ঠিক করুন</numerusform>
            <numerusform>এগুলোর %nটি গতবারের মতো ঠিক করুন</numerusform>
        </translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>ঠিক করুন</translation>
    </message>
    <message>
        <source>Put right: {cell}</source>
        <translation>ঠিক করা: {cell}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>আবার পড়ুন</translation>
    </message>
    <message>
        <source>Reading the paper</source>
        <translation>কাগজ পড়া হচ্ছে</translation>
    </message>
    <message>
        <source>Recognised by its tables</source>
        <translation>ছক দেখে চেনা</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>রেকর্ড</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>সারি</translation>
    </message>
    <message>
        <source>Say what the table holds, or leave it passed over.</source>
        <translation>ছকে কী আছে বলুন, অথবা ছেড়ে দিন।</translation>
    </message>
    <message>
        <source>See what would come</source>
        <translation>কী আসবে দেখুন</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>সেমিকোলন</translation>
    </message>
    <message>
        <source>Set the rows aside that are not right</source>
        <translation>যেসব সারি ঠিক নেই সেগুলো আলাদা রাখুন</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>দেখান</translation>
    </message>
    <message>
        <source>Something must still be said of {tables}.</source>
        <translation>{tables} সম্পর্কে এখনো কিছু বলা বাকি।</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>ট্যাব</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>এই আমদানি ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>থাই (Windows-874)</translation>
    </message>
    <message>
        <source>The clock is right: import</source>
        <translation>ঘড়ি ঠিক আছে: আমদানি করুন</translation>
    </message>
    <message>
        <source>The column that is the same in every row</source>
        <translation>যে কলাম সব সারিতে একই</translation>
    </message>
    <message>
        <source>The first rows as they will be understood</source>
        <translation>প্রথম সারিগুলো যেমন বোঝা হবে</translation>
    </message>
    <message>
        <source>The form of {heading}</source>
        <translation>{heading}-এর রূপ</translation>
    </message>
    <message>
        <source>The letters of the file</source>
        <translation>ফাইলের অক্ষর</translation>
    </message>
    <message>
        <source>The line is left out.</source>
        <translation>লাইনটি বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message numerus="yes">
        <source>The paper and the file differ in %n figures.</source>
        <translation>
            <numerusform>কাগজ ও ফাইলের মধ্যে %nটি অঙ্কে তফাত আছে।</numerusform>
            <numerusform>কাগজ ও ফাইলের মধ্যে %nটি অঙ্কে তফাত আছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>The same wherever it says so</source>
        <translation>যেখানেই এমন লেখা, সেখানেই একই</translation>
    </message>
    <message>
        <source>The table, and the list that it fills</source>
        <translation>ছক, আর যে তালিকা তা পূরণ করে</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>তুর্কি (Windows-1254)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>অজানা</translation>
    </message>
    <message>
        <source>Upright bars</source>
        <translation>খাড়া দাগ</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>যাচাই</translation>
    </message>
    <message>
        <source>Verify the file after a power cut, after copying it, or before you give it to an auditor.</source>
        <translation>বিদ্যুৎ গেলে, কপি করার পরে, বা নিরীক্ষককে দেওয়ার আগে ফাইল যাচাই করুন।</translation>
    </message>
    <message>
        <source>Verify the file now</source>
        <translation>এখনই ফাইল যাচাই করুন</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>ভিয়েতনামি (Windows-1258)</translation>
    </message>
    <message>
        <source>Western Europe (Windows-1252)</source>
        <translation>পশ্চিম ইউরোপ (Windows-1252)</translation>
    </message>
    <message>
        <source>What every row holds</source>
        <translation>প্রতিটি সারিতে যা আছে</translation>
    </message>
    <message>
        <source>What is doubtful about the records. Enter opens the record, to mend it or to leave it.</source>
        <translation>রেকর্ডে যা সন্দেহজনক। Enter রেকর্ডটি খোলে, ঠিক করতে বা রেখে দিতে।</translation>
    </message>
    <message>
        <source>What is not right</source>
        <translation>যা ঠিক নেই</translation>
    </message>
    <message>
        <source>What is not right with a row is listed here, with what to do.</source>
        <translation>কোনো সারিতে যা ঠিক নেই তা এখানে দেখানো হয়, কী করতে হবে তা সহ।</translation>
    </message>
    <message>
        <source>What is right comes in. The other rows, with all that hang on them, go into a folder, each with its problem.</source>
        <translation>যা ঠিক তা আসে। বাকি সারি ও তাদের সঙ্গে যুক্ত সব কিছু একটি ফোল্ডারে যায়, প্রতিটির সমস্যাসহ।</translation>
    </message>
    <message>
        <source>What parts the cells</source>
        <translation>ঘর আলাদা করে যা</translation>
    </message>
    <message>
        <source>What the table holds</source>
        <translation>ছকে যা আছে</translation>
    </message>
    <message>
        <source>What was found on the paper</source>
        <translation>কাগজে যা পাওয়া গেছে</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>যা যাচাই হয়েছে</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>যা লেখা হয়েছে</translation>
    </message>
    <message>
        <source>What would come</source>
        <translation>যা আসবে</translation>
    </message>
    <message>
        <source>What {heading} means</source>
        <translation>{heading} যা বোঝায়</translation>
    </message>
    <message>
        <source>Whether a printed statement is yours and says what the file says: from its PDF or a photograph.</source>
        <translation>ছাপা বিবরণীটি আপনাদের কি না ও ফাইল যা বলে তা-ই বলে কি না: তার PDF বা ছবি থেকে।</translation>
    </message>
    <message>
        <source>Which rows make one record</source>
        <translation>কোন সারি মিলে একটি রেকর্ড</translation>
    </message>
    <message>
        <source>Who did what and when. Enter shows what a save changed; a whole save can be taken back.</source>
        <translation>কে কখন কী করেছেন। Enter দেখায় একটি সংরক্ষণে কী বদলেছে; পুরো সংরক্ষণ ফিরিয়ে নেওয়া যায়।</translation>
    </message>
    <message>
        <source>Whole copies of the file, made when it is closed and every day. Enter brings one back.</source>
        <translation>ফাইলের পুরো কপি, বন্ধ করার সময় ও প্রতিদিন তৈরি। Enter একটি ফিরিয়ে আনে।</translation>
    </message>
    <message>
        <source>Without persons: no names, codes or places</source>
        <translation>ব্যক্তি ছাড়া: নাম, কোড বা জায়গা নেই</translation>
    </message>
    <message>
        <source>Workbooks and tables (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</source>
        <translation>ওয়ার্কবুক ও ছক (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Writes every record into a folder of CSV files that spreadsheets and other programs read.</source>
        <translation>প্রতিটি রেকর্ড CSV ফাইলের ফোল্ডারে লেখে, যা স্প্রেডশিট ও অন্য প্রোগ্রাম পড়তে পারে।</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>ভুল</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>rows not shown</extracomment>
        <translation>
            <numerusform>ও আরও %nটি</numerusform>
            <numerusform>ও আরও %nটি</numerusform>
        </translation>
    </message>
    <message>
        <source>of this row</source>
        <translation>এই সারির</translation>
    </message>
    <message>
        <source>{column} should be</source>
        <translation>{column} হওয়ার কথা</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {problem}</source>
        <translation>{file}, লাইন {line}, কলাম {column}: {problem}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, লাইন {line}: {problem}</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <source>{name} is not empty and stays as it is. Shall a new folder be made in it?</source>
        <translation>{name} খালি নয়, যেমন আছে থাকবে। এর ভেতরে নতুন ফোল্ডার তৈরি হবে?</translation>
    </message>
    <message>
        <source>{record} has no page of its own.</source>
        <translation>{record}-এর নিজের কোনো পাতা নেই।</translation>
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
        <translation>পুরো অনুমোদিত</translation>
    </message>
    <message>
        <source>Approved in part</source>
        <translation>আংশিক অনুমোদিত</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খোলা</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>প্রত্যাখ্যাত</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>This file holds a scheme already. Choose a new file.</source>
        <translation>এই ফাইলে আগে থেকেই একটি প্রকল্প আছে। নতুন ফাইল বেছে নিন।</translation>
    </message>
    <message>
        <source>{name} is there already. Choose a new file.</source>
        <translation>{name} আগে থেকেই আছে। নতুন ফাইল বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Save a copy</source>
        <translation>কপি সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>যা পড়া যায় বাঁচান</translation>
    </message>
    <message>
        <source>You are working in {name} now.</source>
        <translation>আপনি এখন {name}-এ কাজ করছেন।</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened. All that was saved is still open here: put it back, or go on with a copy.</source>
        <translation>{name} যেখানে খোলা হয়েছিল সেখানে আর নেই। সংরক্ষিত সব এখানে এখনো খোলা: সেটি ফিরিয়ে রাখুন, বা একটি কপিতে কাজ চালান।</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>A claim costs more or less</source>
        <translation>একটি দাবির খরচ বেশি বা কম</translation>
    </message>
    <message>
        <source>A claim that was paid in part is not rejected: it has its own ratio.</source>
        <translation>আংশিক পরিশোধিত দাবি প্রত্যাখ্যাত নয়: তার নিজের অনুপাত আছে।</translation>
    </message>
    <message>
        <source>A history shows 1 to 1000 periods, and none before the calendar begins.</source>
        <translation>ইতিহাসে 1 থেকে 1000 সময়কাল দেখায়, পঞ্জিকা শুরুর আগের নয়।</translation>
    </message>
    <message>
        <source>A margin below zero is what is missing.</source>
        <translation>শূন্যের নিচের উদ্বৃত্ত মানে যতটা ঘাটতি।</translation>
    </message>
    <message>
        <source>A person counts once for each term that came up, at the office where it came up.</source>
        <translation>যে কার্যালয়ে নবায়নের সময় হয়েছে, সেখানে প্রতি মেয়াদে একজনকে একবার গোনা হয়।</translation>
    </message>
    <message>
        <source>A quarter of both</source>
        <translation>দুটিরই এক-চতুর্থাংশ</translation>
    </message>
    <message>
        <source>A quarter of last year&apos;s claims and expenses, with the growth margin</source>
        <translation>গত বছরের দাবি ও খরচের এক-চতুর্থাংশ, বৃদ্ধির মার্জিনসহ</translation>
    </message>
    <message>
        <source>A quarter of last year&apos;s expenses, with the growth margin</source>
        <translation>গত বছরের খরচের এক-চতুর্থাংশ, বৃদ্ধির মার্জিনসহ</translation>
    </message>
    <message>
        <source>A random sample needs {least} claims or more.</source>
        <translation>দৈবচয়ন নমুনায় {least} বা তার বেশি দাবি লাগে।</translation>
    </message>
    <message>
        <source>A rejected claim brings no money: it has no days from the decision to the money in hand.</source>
        <translation>প্রত্যাখ্যাত দাবিতে টাকা আসে না: সিদ্ধান্ত থেকে টাকা হাতে পাওয়ার দিন তার নেই।</translation>
    </message>
    <message>
        <source>A season that is not over is provisional.</source>
        <translation>যে মৌসুম শেষ হয়নি তার হিসাব সাময়িক।</translation>
    </message>
    <message>
        <source>A year, compounded</source>
        <translation>বছরপ্রতি, চক্রবৃদ্ধি</translation>
    </message>
    <message>
        <source>Accrued liabilities by the scheme&apos;s own share</source>
        <translation>উপচিত দায়, প্রকল্পের নিজের অংশে</translation>
    </message>
    <message>
        <source>Active insured by age</source>
        <translation>বয়স অনুযায়ী সক্রিয় বিমাকৃত</translation>
    </message>
    <message>
        <source>Active insured by office</source>
        <translation>কার্যালয় অনুযায়ী সক্রিয় বিমাকৃত</translation>
    </message>
    <message>
        <source>Active insured by region</source>
        <translation>অঞ্চল অনুযায়ী সক্রিয় বিমাকৃত</translation>
    </message>
    <message>
        <source>Active insured by sex</source>
        <translation>লিঙ্গ অনুযায়ী সক্রিয় বিমাকৃত</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>সব মিলিয়ে</translation>
    </message>
    <message>
        <source>An insured year earns less or more premium</source>
        <translation>বিমা-বছরপ্রতি অর্জিত প্রিমিয়াম কম বা বেশি</translation>
    </message>
    <message>
        <source>Assets required</source>
        <translation>প্রয়োজনীয় সম্পদ</translation>
    </message>
    <message>
        <source>At</source>
        <translation>তারিখে</translation>
    </message>
    <message>
        <source>Back in grace</source>
        <translation>অনুগ্রহে ফেরা</translation>
    </message>
    <message>
        <source>Back in grace and out in grace: cover that ran out and was renewed within the grace days; neither new nor left.</source>
        <translation>অনুগ্রহে ফেরা ও অনুগ্রহে বাইরে: যে সুরক্ষা শেষ হয়ে অনুগ্রহের দিনের মধ্যে নবায়ন হয়েছে; নতুনও নয়, চলে যাওয়াও নয়।</translation>
    </message>
    <message>
        <source>Beyond net income: not in the ratio</source>
        <translation>নিট আয়ের বাইরে: অনুপাতে নেই</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>কেনা</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>কেনা, শুরু</translation>
    </message>
    <message>
        <source>Bought: insured with the product for the first time, or again after the grace days.</source>
        <translation>কেনা: পণ্যটিতে প্রথমবার, বা অনুগ্রহের দিনের পরে আবার বিমাকৃত।</translation>
    </message>
    <message>
        <source>Came up</source>
        <translation>নবায়নের সময় হয়েছে</translation>
    </message>
    <message>
        <source>Change of the ratio</source>
        <translation>অনুপাতের পরিবর্তন</translation>
    </message>
    <message>
        <source>Claims are made more or less often</source>
        <translation>দাবি কম বা বেশি ঘন ঘন হয়</translation>
    </message>
    <message>
        <source>Claims in course of settlement, in full</source>
        <translation>নিষ্পত্তির পথে দাবি, পুরোটা</translation>
    </message>
    <message>
        <source>Claims of an insured year x insured years ahead x the part paid in time, by how long claims took last year.</source>
        <translation>বিমা-বছরপ্রতি দাবি x সামনের বিমা-বছর x সময়ে পরিশোধিত অংশ, গত বছর দাবিতে যত সময় লেগেছে সে অনুযায়ী।</translation>
    </message>
    <message>
        <source>Claims paid in the last twelve months</source>
        <translation>গত বারো মাসে পরিশোধিত দাবি</translation>
    </message>
    <message>
        <source>Claims ratio by office</source>
        <translation>কার্যালয় অনুযায়ী দাবির অনুপাত</translation>
    </message>
    <message>
        <source>Claims ratio by product</source>
        <translation>পণ্য অনুযায়ী দাবির অনুপাত</translation>
    </message>
    <message>
        <source>Claims ratio: how often and how much</source>
        <translation>দাবির অনুপাত: কত ঘন ঘন ও কত টাকা</translation>
    </message>
    <message>
        <source>Claims ratio: what the change comes from</source>
        <translation>দাবির অনুপাত: পরিবর্তন কোথা থেকে</translation>
    </message>
    <message>
        <source>Claims rejected by month</source>
        <translation>মাস অনুযায়ী প্রত্যাখ্যাত দাবি</translation>
    </message>
    <message>
        <source>Claims rejected by office</source>
        <translation>কার্যালয় অনুযায়ী প্রত্যাখ্যাত দাবি</translation>
    </message>
    <message>
        <source>Claims rejected by product</source>
        <translation>পণ্য অনুযায়ী প্রত্যাখ্যাত দাবি</translation>
    </message>
    <message>
        <source>Claims reported by decision</source>
        <translation>সিদ্ধান্ত অনুযায়ী জানানো দাবি</translation>
    </message>
    <message>
        <source>Claims still to happen and to be paid</source>
        <translation>যে দাবি এখনো ঘটবে ও পরিশোধ হবে</translation>
    </message>
    <message>
        <source>Claims that happened and are not reported, in full</source>
        <translation>ঘটেছে কিন্তু জানানো হয়নি এমন দাবি, পুরোটা</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>যার সঙ্গে তুলনা</translation>
    </message>
    <message>
        <source>Compulsory and voluntary cover stand apart: their ratios mean different things.</source>
        <translation>বাধ্যতামূলক ও স্বেচ্ছামূলক সুরক্ষা আলাদা: তাদের অনুপাতের অর্থ আলাদা।</translation>
    </message>
    <message>
        <source>Could not renew</source>
        <translation>নবায়ন করতে পারতেন না</translation>
    </message>
    <message>
        <source>Could not stay</source>
        <translation>থাকতে পারতেন না</translation>
    </message>
    <message>
        <source>Could renew</source>
        <translation>নবায়ন করতে পারতেন</translation>
    </message>
    <message>
        <source>Could renew, modified</source>
        <translation>নবায়ন করতে পারতেন, সংশোধিত</translation>
    </message>
    <message>
        <source>Could stay</source>
        <translation>থাকতে পারতেন</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>গণনা</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>গণনার তারিখ</translation>
    </message>
    <message>
        <source>Coverage by product</source>
        <translation>পণ্য অনুযায়ী আওতা</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>সময়ের সঙ্গে আওতা</translation>
    </message>
    <message>
        <source>Covered of them</source>
        <translation>এর মধ্যে আওতায়</translation>
    </message>
    <message>
        <source>Covered of them to premium</source>
        <translation>এর আওতার টাকা ও প্রিমিয়ামের অনুপাত</translation>
    </message>
    <message>
        <source>Covered to premium is frequency x average claim / premium of an insured year, exactly.</source>
        <translation>আওতা ও প্রিমিয়ামের অনুপাত ঠিক ঘনত্ব x গড় দাবি / বিমা-বছরপ্রতি প্রিমিয়াম।</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>সিদ্ধান্ত হয়েছে</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>নির্ভরশীল</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>নবায়ন করেননি</translation>
    </message>
    <message>
        <source>Donations are never in the ratio, and never make an expense smaller.</source>
        <translation>অনুদান কখনো অনুপাতে ধরা হয় না, কোনো খরচও কমায় না।</translation>
    </message>
    <message>
        <source>Due to a cover</source>
        <translation>প্রতি সুরক্ষায় প্রদেয়</translation>
    </message>
    <message>
        <source>Each cause has its mean effect over all orders in which frequency, average claim and premium may change (Shapley); together they are the change, exactly.</source>
        <translation>ঘনত্ব, গড় দাবি ও প্রিমিয়াম যে যে ক্রমে বদলাতে পারে, সব ক্রমে প্রতিটি কারণের গড় প্রভাব নেওয়া হয় (Shapley); সব মিলিয়ে তা ঠিক পরিবর্তনের সমান।</translation>
    </message>
    <message>
        <source>Effect on the ratio</source>
        <translation>অনুপাতে প্রভাব</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>Ended in the period (the indicator)</source>
        <translation>সময়কালে শেষ (সূচক)</translation>
    </message>
    <message>
        <source>Expense ratio</source>
        <translation>খরচের অনুপাত</translation>
    </message>
    <message>
        <source>Expense ratio by office</source>
        <translation>কার্যালয় অনুযায়ী খরচের অনুপাত</translation>
    </message>
    <message>
        <source>Expense ratio by product</source>
        <translation>পণ্য অনুযায়ী খরচের অনুপাত</translation>
    </message>
    <message>
        <source>Expenses before reinsurance</source>
        <translation>পুনর্বিমার আগে খরচ</translation>
    </message>
    <message>
        <source>Expenses of the last twelve months</source>
        <translation>গত বারো মাসের খরচ</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>ঘনত্ব</translation>
    </message>
    <message>
        <source>From the decision to the money in hand</source>
        <translation>সিদ্ধান্ত থেকে টাকা হাতে পাওয়া</translation>
    </message>
    <message>
        <source>From the event to the end</source>
        <translation>ঘটনা থেকে শেষ</translation>
    </message>
    <message>
        <source>From the event to the report</source>
        <translation>ঘটনা থেকে জানানো</translation>
    </message>
    <message>
        <source>From the report to the decision</source>
        <translation>জানানো থেকে সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>Full payout of a cover</source>
        <translation>প্রতি সুরক্ষার পূর্ণ প্রদান</translation>
    </message>
    <message>
        <source>Good: the norm of the handbook</source>
        <translation>ভালো: নির্দেশিকার আদর্শ মান</translation>
    </message>
    <message>
        <source>Growth by office</source>
        <translation>কার্যালয় অনুযায়ী বৃদ্ধি</translation>
    </message>
    <message>
        <source>Growth by period, and over all of them</source>
        <translation>সময়কাল অনুযায়ী বৃদ্ধি, আর সব মিলিয়ে</translation>
    </message>
    <message>
        <source>Growth by product</source>
        <translation>পণ্য অনুযায়ী বৃদ্ধি</translation>
    </message>
    <message>
        <source>Growth margin</source>
        <translation>বৃদ্ধির মার্জিন</translation>
    </message>
    <message>
        <source>Head counts carry no names, so nobody in them can be followed.</source>
        <translation>মাথাপিছু সংখ্যায় নাম থাকে না, তাই কাউকে আলাদা করে অনুসরণ করা যায় না।</translation>
    </message>
    <message>
        <source>Head counts, without names</source>
        <translation>মাথাপিছু সংখ্যা, নাম ছাড়া</translation>
    </message>
    <message>
        <source>In course of settlement</source>
        <translation>নিষ্পত্তির পথে</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>চলতি</translation>
    </message>
    <message>
        <source>Incurred claims of a year</source>
        <translation>বছরের সংঘটিত দাবি</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>সূচক</translation>
    </message>
    <message>
        <source>Index: what the readings make due</source>
        <translation>সূচক: পাঠ অনুযায়ী যা প্রদেয়</translation>
    </message>
    <message>
        <source>Insured at the end</source>
        <translation>শেষে বিমাকৃত</translation>
    </message>
    <message>
        <source>Insured at the start</source>
        <translation>শুরুতে বিমাকৃত</translation>
    </message>
    <message>
        <source>Insured at the start + new + returned + back in grace - left - out in grace = insured at the end.</source>
        <translation>শুরুতে বিমাকৃত + নতুন + ফিরে আসা + অনুগ্রহে ফেরা - চলে যাওয়া - অনুগ্রহে বাইরে = শেষে বিমাকৃত।</translation>
    </message>
    <message>
        <source>Insured years ahead</source>
        <translation>সামনের বিমা-বছর</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>চলে গেছেন</translation>
    </message>
    <message>
        <source>Left in all periods</source>
        <translation>সব সময়কালে চলে গেছেন</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>বাদ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>স্তর</translation>
    </message>
    <message>
        <source>Liquidity by last year</source>
        <translation>তারল্য, গত বছর অনুযায়ী</translation>
    </message>
    <message>
        <source>Liquidity by projection</source>
        <translation>তারল্য, প্রক্ষেপণ অনুযায়ী</translation>
    </message>
    <message>
        <source>Liquidity by projection: the claims of each product</source>
        <translation>তারল্য, প্রক্ষেপণ অনুযায়ী: প্রতিটি পণ্যের দাবি</translation>
    </message>
    <message>
        <source>Liquidity by the balance sheet</source>
        <translation>তারল্য, উদ্বৃত্তপত্র অনুযায়ী</translation>
    </message>
    <message>
        <source>Liquidity: three ways to tell what is payable within three months</source>
        <translation>তারল্য: তিন মাসে কী প্রদেয় তা জানার তিনটি উপায়</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>মার্জিন</translation>
    </message>
    <message>
        <source>Mean days</source>
        <translation>গড় দিন</translation>
    </message>
    <message>
        <source>Mean days {step}</source>
        <translation>গড় দিন {step}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>পরিমাপ</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>মধ্যমা দিন</translation>
    </message>
    <message>
        <source>Median days {step}</source>
        <translation>মধ্যমা দিন {step}</translation>
    </message>
    <message>
        <source>Modified ratio</source>
        <translation>সংশোধিত হার</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>মাস, শুরু</translation>
    </message>
    <message>
        <source>Month of the report</source>
        <translation>জানানোর মাস</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>নিট</translation>
    </message>
    <message>
        <source>Net income ratio by office</source>
        <translation>কার্যালয় অনুযায়ী নিট আয়ের অনুপাত</translation>
    </message>
    <message>
        <source>Net income ratio by product</source>
        <translation>পণ্য অনুযায়ী নিট আয়ের অনুপাত</translation>
    </message>
    <message>
        <source>Net income: from premium to what is left</source>
        <translation>নিট আয়: প্রিমিয়াম থেকে যা থাকে</translation>
    </message>
    <message>
        <source>No factor is given in advance: the shares are the scheme&apos;s own, set under Settings.</source>
        <translation>আগে থেকে কোনো গুণক দেওয়া নেই: অংশগুলো প্রকল্পের নিজের, সেটিংসে ঠিক করা।</translation>
    </message>
    <message>
        <source>No new business, no premium to come: only what those insured on the day bring about.</source>
        <translation>নতুন ব্যবসা নেই, নতুন প্রিমিয়ামও নেই: শুধু সেদিনের বিমাকৃতদের থেকে যা আসে।</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>প্রযোজ্য নয়</translation>
    </message>
    <message>
        <source>Not more than {size} claims ended: all of them are the sample.</source>
        <translation>{size}-এর বেশি দাবি শেষ হয়নি: সবগুলোই নমুনায়।</translation>
    </message>
    <message>
        <source>Not processed yet</source>
        <translation>এখনো প্রক্রিয়া হয়নি</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>লেখা নেই</translation>
    </message>
    <message>
        <source>Of a pension this takes the place of the renewal ratio.</source>
        <translation>পেনশনে এটি নবায়নের হারের জায়গা নেয়।</translation>
    </message>
    <message>
        <source>Of all expenses</source>
        <translation>মোট খরচের</translation>
    </message>
    <message>
        <source>Of earned premium</source>
        <translation>অর্জিত প্রিমিয়ামের</translation>
    </message>
    <message>
        <source>Of this period&apos;s premium</source>
        <translation>এই সময়কালের প্রিমিয়ামের</translation>
    </message>
    <message>
        <source>Of those who could stay</source>
        <translation>যাঁরা থাকতে পারতেন তাঁদের</translation>
    </message>
    <message>
        <source>Of those who did not</source>
        <translation>যাঁরা থাকেননি তাঁদের</translation>
    </message>
    <message>
        <source>Operating expenses are those of the last twelve months: a quarter of them is to come.</source>
        <translation>পরিচালন ব্যয় গত বারো মাসের: তার এক-চতুর্থাংশ সামনে হবে।</translation>
    </message>
    <message>
        <source>Operating expenses: what was spent on what</source>
        <translation>পরিচালন ব্যয়: কিসে কত খরচ</translation>
    </message>
    <message>
        <source>Out in grace</source>
        <translation>অনুগ্রহে বাইরে</translation>
    </message>
    <message>
        <source>P21.1 to P21.6 are our own keys: the handbook prints P21 only.</source>
        <translation>P21.1 থেকে P21.6 আমাদের নিজেদের কোড: নির্দেশিকায় শুধু P21 আছে।</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>পরিশোধিত</translation>
    </message>
    <message>
        <source>Paid in time</source>
        <translation>সময়ে পরিশোধিত</translation>
    </message>
    <message>
        <source>Partly paid claims by reason</source>
        <translation>কারণ অনুযায়ী আংশিক পরিশোধিত দাবি</translation>
    </message>
    <message>
        <source>Partly paid of reported</source>
        <translation>জানানোর মধ্যে আংশিক পরিশোধিত</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>প্রদেয়</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>প্রদান শুরু</translation>
    </message>
    <message>
        <source>Pays in full at</source>
        <translation>পূর্ণ প্রদান</translation>
    </message>
    <message>
        <source>Persistency</source>
        <translation>স্থায়িত্ব</translation>
    </message>
    <message>
        <source>Persistency: share still insured after so many quarters</source>
        <translation>স্থায়িত্ব: এত ত্রৈমাসিক পরেও বিমাকৃতদের অংশ</translation>
    </message>
    <message>
        <source>Persistency: who of those who bought in a quarter is insured at the end of each later one</source>
        <translation>স্থায়িত্ব: এক ত্রৈমাসিকে যাঁরা কিনেছেন, পরের প্রতিটির শেষে তাঁদের কে কে বিমাকৃত</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>ব্যক্তি</translation>
    </message>
    <message>
        <source>Persons in force the day before the period</source>
        <translation>সময়কালের আগের দিনে চলতি ব্যক্তি</translation>
    </message>
    <message>
        <source>Persons who could have renewed and did not, by reason</source>
        <translation>নবায়ন করতে পারতেন কিন্তু করেননি, কারণ অনুযায়ী</translation>
    </message>
    <message>
        <source>Policies (households)</source>
        <translation>পলিসি (পরিবার)</translation>
    </message>
    <message>
        <source>Policies renewed</source>
        <translation>নবায়ন করা পলিসি</translation>
    </message>
    <message>
        <source>Policies that could renew</source>
        <translation>নবায়নযোগ্য পলিসি</translation>
    </message>
    <message>
        <source>Premium of an insured year</source>
        <translation>বিমা-বছরপ্রতি অর্জিত প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>প্রক্রিয়া শেষ</translation>
    </message>
    <message>
        <source>Projection from the cover in force</source>
        <translation>চলতি সুরক্ষা থেকে প্রক্ষেপণ</translation>
    </message>
    <message>
        <source>Promptness by band: days from the event to the end</source>
        <translation>ধাপ অনুযায়ী তৎপরতা: ঘটনা থেকে শেষ পর্যন্ত দিন</translation>
    </message>
    <message>
        <source>Promptness by office</source>
        <translation>কার্যালয় অনুযায়ী তৎপরতা</translation>
    </message>
    <message>
        <source>Promptness by office and band</source>
        <translation>কার্যালয় ও দিনের ধাপ অনুযায়ী তৎপরতা</translation>
    </message>
    <message>
        <source>Promptness by product</source>
        <translation>পণ্য অনুযায়ী তৎপরতা</translation>
    </message>
    <message>
        <source>Promptness by product and band</source>
        <translation>পণ্য ও দিনের ধাপ অনুযায়ী তৎপরতা</translation>
    </message>
    <message>
        <source>Promptness by step</source>
        <translation>পর্যায় অনুযায়ী তৎপরতা</translation>
    </message>
    <message>
        <source>Promptness: which claims are measured</source>
        <translation>তৎপরতা: কোন দাবি মাপা হয়</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>ত্রৈমাসিক</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>দৈবচয়ন নমুনা</translation>
    </message>
    <message>
        <source>Random sample of those that ended</source>
        <translation>শেষ হওয়া দাবির দৈবচয়ন নমুনা</translation>
    </message>
    <message>
        <source>Ratio before reinsurance</source>
        <translation>পুনর্বিমার আগে অনুপাত</translation>
    </message>
    <message>
        <source>Ratio of policies</source>
        <translation>পলিসির হার</translation>
    </message>
    <message>
        <source>Ratio without them</source>
        <translation>এগুলো ছাড়া হার</translation>
    </message>
    <message>
        <source>Readings and contract decide: nothing where it starts to pay, all at its end, even between.</source>
        <translation>পাঠ ও চুক্তি ঠিক করে: যেখানে প্রদান শুরু সেখানে শূন্য, শেষে পুরোটা, মাঝে সমানুপাতে।</translation>
    </message>
    <message>
        <source>Ready money (B02 + B03)</source>
        <translation>হাতে থাকা টাকা (B02 + B03)</translation>
    </message>
    <message>
        <source>Reinsurance expenses: what they are made of</source>
        <translation>পুনর্বিমা ব্যয়: কী কী নিয়ে গঠিত</translation>
    </message>
    <message>
        <source>Reinsurance payable, in full</source>
        <translation>প্রদেয় পুনর্বিমা, পুরোটা</translation>
    </message>
    <message>
        <source>Rejected claims by reason</source>
        <translation>কারণ অনুযায়ী প্রত্যাখ্যাত দাবি</translation>
    </message>
    <message>
        <source>Rejected of reported</source>
        <translation>জানানোর মধ্যে প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>Renewal by month of the renewal date</source>
        <translation>নবায়নের মাস অনুযায়ী নবায়ন</translation>
    </message>
    <message>
        <source>Renewal by office</source>
        <translation>কার্যালয় অনুযায়ী নবায়ন</translation>
    </message>
    <message>
        <source>Renewal by place in the household</source>
        <translation>পরিবারে স্থান অনুযায়ী নবায়ন</translation>
    </message>
    <message>
        <source>Renewal by product</source>
        <translation>পণ্য অনুযায়ী নবায়ন</translation>
    </message>
    <message>
        <source>Reported in the period</source>
        <translation>সময়কালে জানানো</translation>
    </message>
    <message>
        <source>Reserve, liability or expenses</source>
        <translation>সঞ্চিতি, দায় বা খরচ</translation>
    </message>
    <message>
        <source>Reserves and earlier claims to premium</source>
        <translation>সঞ্চিতি ও আগের দাবি, প্রিমিয়ামের অনুপাতে</translation>
    </message>
    <message>
        <source>Reserves by the scheme&apos;s own shares, B25 in full, a quarter of last year&apos;s expenses</source>
        <translation>প্রকল্পের নিজের অংশে সঞ্চিতি, B25 পুরোটা, গত বছরের খরচের এক-চতুর্থাংশ</translation>
    </message>
    <message>
        <source>Reserves, and claims of earlier periods</source>
        <translation>সঞ্চিতি, ও আগের সময়কালের দাবি</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>ফিরে আসা</translation>
    </message>
    <message>
        <source>Savings and maturities fall due as members ask for them: set the share of the accrued liabilities reserve payable within three months.</source>
        <translation>সদস্যরা চাইলেই সঞ্চয় ও মেয়াদপূর্তির টাকা প্রদেয় হয়: উপচিত দায় সঞ্চিতির কত অংশ তিন মাসে প্রদেয় ঠিক করুন।</translation>
    </message>
    <message>
        <source>Seed {seed}, {size} of {claims}: the smallest SHA-256 of the seed, a colon and the claim&apos;s code.</source>
        <translation>বীজ {seed}, {claims}-এর {size}টি: বীজ, কোলন ও দাবির কোডের সবচেয়ে ছোট SHA-256।</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>সেট</translation>
    </message>
    <message>
        <source>Share due</source>
        <translation>প্রদেয় অংশ</translation>
    </message>
    <message>
        <source>Share in all periods</source>
        <translation>সব সময়কালের অংশ</translation>
    </message>
    <message>
        <source>Share of reported</source>
        <translation>জানানোর অংশ</translation>
    </message>
    <message>
        <source>Share of these</source>
        <translation>এগুলোর অংশ</translation>
    </message>
    <message>
        <source>Share of {band} days</source>
        <translation>{band} দিনের অংশ</translation>
    </message>
    <message>
        <source>Share payable within three months</source>
        <translation>তিন মাসে প্রদেয় অংশ</translation>
    </message>
    <message>
        <source>Solvency: what is held against what is owed</source>
        <translation>সচ্ছলতা: দেনার বিপরীতে যা হাতে আছে</translation>
    </message>
    <message>
        <source>Solvent: what is owed is held</source>
        <translation>সচ্ছল: যা দেনা তা হাতে আছে</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>পর্যায়</translation>
    </message>
    <message>
        <source>Still to happen and to be paid</source>
        <translation>এখনো ঘটবে ও পরিশোধ হবে</translation>
    </message>
    <message>
        <source>Takaful: surplus by model</source>
        <translation>তাকাফুল: মডেল অনুযায়ী উদ্বৃত্ত</translation>
    </message>
    <message>
        <source>Target populations are known by product, not by office.</source>
        <translation>লক্ষ্য জনগোষ্ঠী পণ্য অনুযায়ী জানা, কার্যালয় অনুযায়ী নয়।</translation>
    </message>
    <message>
        <source>The file holds less than twelve months of cover to project claims from.</source>
        <translation>দাবি প্রক্ষেপণের জন্য ফাইলে বারো মাসের কম সুরক্ষা আছে।</translation>
    </message>
    <message>
        <source>The last row is what belongs to no product: vouchers and certificates of the whole.</source>
        <translation>শেষ সারিতে যা কোনো পণ্যের নয়: সামগ্রিক ভাউচার ও প্রত্যয়ন।</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>আগের সময়কাল</translation>
    </message>
    <message>
        <source>The same a year before</source>
        <translation>এক বছর আগে একই</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>এই সময়কাল</translation>
    </message>
    <message>
        <source>Those reported in the period stay provisional until every one of them is processed.</source>
        <translation>সময়কালে জানানো দাবির প্রতিটি প্রক্রিয়া না হওয়া পর্যন্ত হিসাব সাময়িক।</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>উপায়</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>এটি কী</translation>
    </message>
    <message>
        <source>What vouchers book without an office is shared among the offices of a product by earned premium.</source>
        <translation>কার্যালয় ছাড়া ভাউচারে যা লেখা হয়, তা পণ্যের কার্যালয়গুলোর মধ্যে অর্জিত প্রিমিয়াম অনুযায়ী ভাগ হয়।</translation>
    </message>
    <message>
        <source>Who changes office leaves the one and is new in the other.</source>
        <translation>যিনি কার্যালয় বদলান তিনি একটি থেকে চলে যান, অন্যটিতে নতুন।</translation>
    </message>
    <message>
        <source>Who is insured at two offices counts in each of them.</source>
        <translation>যিনি দুই কার্যালয়ে বিমাকৃত, তাঁকে দুটিতেই গোনা হয়।</translation>
    </message>
    <message>
        <source>Who is insured with two products counts in each of them, and once among all.</source>
        <translation>যিনি দুই পণ্যে বিমাকৃত, তাঁকে দুটিতেই গোনা হয়, আর মোটে একবার।</translation>
    </message>
    <message>
        <source>Who left, by reason</source>
        <translation>কারা চলে গেছেন, কারণ অনুযায়ী</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>কার প্রাপ্য</translation>
    </message>
    <message>
        <source>Without an office</source>
        <translation>কার্যালয় ছাড়া</translation>
    </message>
    <message>
        <source>after {count}</source>
        <translation>{count} পরে</translation>
    </message>
    <message>
        <source>another seed draws another sample</source>
        <translation>অন্য বীজে অন্য নমুনা আসে</translation>
    </message>
    <message>
        <source>claims in the random sample, 50 or more</source>
        <translation>দৈবচয়ন নমুনার দাবি, 50 বা তার বেশি</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>সম্পূর্ণ</translation>
    </message>
    <message>
        <source>exit reasons left out of the modified ratio</source>
        <translation>সংশোধিত হারে যেসব প্রস্থানের কারণ বাদ</translation>
    </message>
    <message>
        <source>how many periods a history shows</source>
        <translation>ইতিহাসে কতগুলো সময়কাল</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>মোট</translation>
    </message>
    <message>
        <source>to</source>
        <translation>পর্যন্ত</translation>
    </message>
    <message>
        <source>to the decision</source>
        <translation>সিদ্ধান্ত পর্যন্ত</translation>
    </message>
    <message>
        <source>to the money in hand</source>
        <translation>টাকা হাতে পাওয়া পর্যন্ত</translation>
    </message>
    <message>
        <source>to the report</source>
        <translation>জানানো পর্যন্ত</translation>
    </message>
    <message>
        <source>{band} days</source>
        <translation>{band} দিন</translation>
    </message>
    <message>
        <source>{period}: no premium was earned or nobody was insured in one of the two periods.</source>
        <translation>{period}: দুটি সময়কালের একটিতে কোনো প্রিমিয়াম অর্জিত হয়নি বা কেউ বিমাকৃত ছিলেন না।</translation>
    </message>
    <message>
        <source>{reason} is no reason to leave out. Deaths and others who could not renew are out already. Choose from: {known}</source>
        <translation>{reason} বাদ দেওয়ার কারণ নয়। মৃত্যু ও যাঁরা নবায়ন করতে পারতেন না, তাঁরা আগেই বাদ। এগুলো থেকে বাছুন: {known}</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Born on {day}, this person is {years} or older.</source>
        <translation>{day} তারিখে জন্ম হলে এই ব্যক্তির বয়স {years} বা তার বেশি।</translation>
    </message>
    <message>
        <source>The amount covered is more than the whole loss.</source>
        <translation>আওতার টাকা মোট ক্ষতির চেয়ে বেশি।</translation>
    </message>
    <message>
        <source>The claim was reported {days} days after its event.</source>
        <translation>দাবিটি ঘটনার {days} দিন পরে জানানো হয়েছে।</translation>
    </message>
    <message>
        <source>This machine says that today is {today}, and the file was last saved on {last}: is its clock right?</source>
        <translation>এই যন্ত্র বলছে আজ {today}, আর ফাইলটি শেষ সংরক্ষিত হয়েছে {last}: ঘড়ি কি ঠিক আছে?</translation>
    </message>
    <message>
        <source>{count} of {total} people of household {beside} live in {usual}, not {given}: is that right?</source>
        <translation>{beside} পরিবারের {total} জনের {count} জন {usual}-এ থাকেন, {given}-এ নয়: ঠিক আছে?</translation>
    </message>
    <message>
        <source>{count} of {total} people of {beside} belong to office {usual}, not {given}: is that right?</source>
        <translation>{beside}-এর {total} জনের {count} জন {usual} কার্যালয়ের, {given}-এর নয়: ঠিক আছে?</translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n days ago: figures of that time would change.</source>
        <translation>
            <numerusform>{day} %n দিন আগে: তখনকার হিসাব বদলে যাবে।</numerusform>
            <numerusform>{day} %n দিন আগে: তখনকার হিসাব বদলে যাবে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n days ahead.</source>
        <translation>
            <numerusform>{day} %n দিন পরে।</numerusform>
            <numerusform>{day} %n দিন পরে।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is younger than {years}: a spouse, or a child?</source>
        <translation>{name}-এর বয়স {years}-এর কম: স্বামী/স্ত্রী, না সন্তান?</translation>
    </message>
    <message>
        <source>“{word}” added to the list</source>
        <translation>“{word}” তালিকায় যোগ হয়েছে</translation>
    </message>
    <message>
        <source>“{word}” is not in the list yet: shall it be added?</source>
        <translation>“{word}” এখনো তালিকায় নেই: যোগ করা হবে?</translation>
    </message>
    <message>
        <source>“{word}” is not in the list, but “{alike}” is: is it another one?</source>
        <translation>“{word}” তালিকায় নেই, কিন্তু “{alike}” আছে: এটি কি আলাদা?</translation>
    </message>
    <message>
        <source>“{word}” is offered no more in this list: shall it be taken all the same?</source>
        <translation>“{word}” এই তালিকায় আর দেখানো হয় না: তবু নেওয়া হবে?</translation>
    </message>
    <message>
        <source>“{word}” taken though it is offered no more</source>
        <translation>“{word}” আর দেখানো হয় না, তবু নেওয়া হয়েছে</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>The book is locked: the draft was not kept.</source>
        <translation>খাতা তালাবদ্ধ: খসড়া রাখা হয়নি।</translation>
    </message>
    <message>
        <source>The draft could not be kept: {reason}.</source>
        <translation>খসড়া রাখা গেল না: {reason}।</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>nearly the same amount</source>
        <translation>প্রায় একই টাকা</translation>
    </message>
    <message>
        <source>same amount</source>
        <translation>একই টাকা</translation>
    </message>
    <message>
        <source>same benefit</source>
        <translation>একই সুবিধা</translation>
    </message>
    <message>
        <source>same cause</source>
        <translation>একই কারণ</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>একই দিন</translation>
    </message>
    <message>
        <source>same items on the bill</source>
        <translation>বিলে একই দফা</translation>
    </message>
    <message>
        <source>same provider</source>
        <translation>একই সেবাদাতা</translation>
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
        <translation>দিন অনুযায়ী</translation>
    </message>
    <message>
        <source>By twenty-fourths</source>
        <translation>চব্বিশ ভাগে</translation>
    </message>
    <message>
        <source>By whole months</source>
        <translation>পুরো মাস অনুযায়ী</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>No day of a scheme lies there: write the year with four digits, like 2026.</source>
        <translation>প্রকল্পের কোনো দিন সেখানে পড়ে না: সাল চার অঙ্কে লিখুন, যেমন 2026।</translation>
    </message>
    <message>
        <source>There is no day “{typed}” in the Nepali calendar.</source>
        <translation>নেপালি পঞ্জিকায় “{typed}” বলে কোনো দিন নেই।</translation>
    </message>
    <message>
        <source>There is no day “{typed}”: that month has {days} days.</source>
        <translation>“{typed}” বলে কোনো দিন নেই: ওই মাসে {days} দিন।</translation>
    </message>
    <message>
        <source>This holds signs that no keyboard writes. Type it instead of pasting it.</source>
        <translation>এতে এমন চিহ্ন আছে যা কোনো কিবোর্ডে লেখা যায় না। পেস্ট না করে টাইপ করুন।</translation>
    </message>
    <message>
        <source>This is a ratio, {high} at most: write {share} for {percent} %, or {percent}%.</source>
        <translation>এটি একটি অনুপাত, সর্বোচ্চ {high}: {percent} %-এর জন্য {share} লিখুন, অথবা {percent}%।</translation>
    </message>
    <message>
        <source>This is no answer to the question. Give it anew.</source>
        <translation>এটি প্রশ্নের উত্তর নয়। আবার দিন।</translation>
    </message>
    <message>
        <source>This is too long: write at most {most} signs.</source>
        <translation>বেশি লম্বা: সর্বোচ্চ {most}টি চিহ্ন লিখুন।</translation>
    </message>
    <message>
        <source>This number is larger than any a scheme can hold.</source>
        <translation>সংখ্যাটি প্রকল্পের ধারণক্ষমতার চেয়ে বড়।</translation>
    </message>
    <message>
        <source>Write at most {places} decimals.</source>
        <translation>দশমিকের পর সর্বোচ্চ {places} ঘর লিখুন।</translation>
    </message>
    <message>
        <source>Write the number without a minus sign.</source>
        <translation>বিয়োগ চিহ্ন ছাড়া সংখ্যাটি লিখুন।</translation>
    </message>
    <message>
        <source>Write {high} or less.</source>
        <translation>{high} বা তার কম লিখুন।</translation>
    </message>
    <message>
        <source>Write {low} or more.</source>
        <translation>{low} বা তার বেশি লিখুন।</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways: write it without thousands separators.</source>
        <translation>“{typed}” দুইভাবে পড়া যায়: হাজারের চিহ্ন ছাড়া লিখুন।</translation>
    </message>
    <message>
        <source>“{typed}” has decimals: the currency has none.</source>
        <translation>“{typed}”-এ দশমিক আছে: মুদ্রাটিতে দশমিক নেই।</translation>
    </message>
    <message>
        <source>“{typed}” has too many decimals: the currency has {most}.</source>
        <translation>“{typed}”-এ দশমিকের ঘর বেশি: মুদ্রাটিতে {most}টি।</translation>
    </message>
    <message>
        <source>“{typed}” is larger than any amount a scheme can hold.</source>
        <translation>“{typed}” প্রকল্পের ধারণক্ষমতার চেয়ে বড় অঙ্ক।</translation>
    </message>
    <message>
        <source>“{typed}” is less than one percent. Or is {other} meant?</source>
        <translation>“{typed}” এক শতাংশের কম। নাকি {other} বোঝানো হয়েছে?</translation>
    </message>
    <message>
        <source>“{typed}” is not a day: write it like 21/11/2026, 21/11, today or -3.</source>
        <translation>“{typed}” কোনো দিন নয়: 21/11/2026, 21/11, আজ বা -3-এর মতো লিখুন।</translation>
    </message>
    <message>
        <source>“{typed}” is not a number: write it in digits, like 1200.</source>
        <translation>“{typed}” কোনো সংখ্যা নয়: অঙ্কে লিখুন, যেমন 1200।</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number: write digits only, like 12.</source>
        <translation>“{typed}” পূর্ণ সংখ্যা নয়: শুধু অঙ্ক লিখুন, যেমন 12।</translation>
    </message>
    <message>
        <source>“{typed}” is read as {read}. Or is {other} meant?</source>
        <translation>“{typed}” পড়া হয়েছে {read}। নাকি {other} বোঝানো হয়েছে?</translation>
    </message>
    <message>
        <source>“{typed}” names month {month}: write the day first, then the month.</source>
        <translation>“{typed}”-এ মাস {month}: আগে দিন, পরে মাস লিখুন।</translation>
    </message>
</context>
<context>
    <name>Exit reason</name>
    <message>
        <source>A claim was refused</source>
        <translation>দাবি নাকচ হয়েছে</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>মৃত্যু</translation>
    </message>
    <message>
        <source>Did not understand the cover</source>
        <translation>সুরক্ষা বোঝেননি</translation>
    </message>
    <message>
        <source>Ended early, no reason recorded</source>
        <translation>মেয়াদের আগে শেষ, কারণ লেখা নেই</translation>
    </message>
    <message>
        <source>Fewer lives in the group&apos;s next policy</source>
        <translation>দলের পরের পলিসিতে লোক কম</translation>
    </message>
    <message>
        <source>Loan repaid</source>
        <translation>ঋণ শোধ</translation>
    </message>
    <message>
        <source>Maximum age reached</source>
        <translation>সর্বোচ্চ বয়স পূর্ণ</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>এলাকা ছেড়েছেন</translation>
    </message>
    <message>
        <source>No longer eligible, other reason</source>
        <translation>আর যোগ্য নন, অন্য কারণ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>অজানা</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>অন্যান্য</translation>
    </message>
    <message>
        <source>Poor service</source>
        <translation>সেবা খারাপ</translation>
    </message>
    <message>
        <source>Premium not paid</source>
        <translation>প্রিমিয়াম অপরিশোধিত</translation>
    </message>
    <message>
        <source>Ran out, no reason recorded</source>
        <translation>মেয়াদ শেষ, কারণ লেখা নেই</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>বেশি দাম</translation>
    </message>
    <message>
        <source>Went to another insurer</source>
        <translation>অন্য বিমাকারীর কাছে গেছেন</translation>
    </message>
</context>
<context>
    <name>Exits</name>
    <message>
        <source>Answers</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>Could not have stayed</source>
        <translation>থাকতে পারতেন না</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>প্রস্থান</translation>
    </message>
    <message>
        <source>Exits and their reasons</source>
        <translation>প্রস্থান ও তার কারণ</translation>
    </message>
    <message>
        <source>Those whose reason is not known come first: call them, and write the reason down.</source>
        <translation>যাঁদের কারণ জানা নেই তাঁরা আগে: ফোন করে কারণ লিখুন।</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>জিজ্ঞাসা করতে হবে</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>তাঁরা যা বলেছেন</translation>
    </message>
    <message>
        <source>Who left, and whom to ask why</source>
        <translation>কারা চলে গেছেন, আর কাকে কারণ জিজ্ঞাসা করতে হবে</translation>
    </message>
    <message>
        <source>Why people left or did not renew</source>
        <translation>লোকেরা কেন চলে গেছেন বা নবায়ন করেননি</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>A quarter of a year&apos;s claims and expenses</source>
        <translation>এক বছরের দাবি ও খরচের এক-চতুর্থাংশ</translation>
    </message>
    <message>
        <source>Accrued liabilities reserve at the end of {day}</source>
        <translation>{day} শেষে উপচিত দায় সঞ্চিতি</translation>
    </message>
    <message>
        <source>Active insured at the end</source>
        <translation>শেষে সক্রিয় বিমাকৃত</translation>
    </message>
    <message>
        <source>Active insured the day before</source>
        <translation>আগের দিনে সক্রিয় বিমাকৃত</translation>
    </message>
    <message>
        <source>Borne by the organisation&apos;s other activities, on {line}</source>
        <translation>{line}-এ অন্য কাজ যা বহন করে</translation>
    </message>
    <message>
        <source>Came up and could not renew (death, age)</source>
        <translation>নবায়নের সময় হয়েছে কিন্তু নবায়ন করতে পারতেন না (মৃত্যু, বয়স)</translation>
    </message>
    <message>
        <source>Came up in products to which renewal does not apply</source>
        <translation>যেসব পণ্যে নবায়ন প্রযোজ্য নয়, সেগুলোতে মেয়াদ শেষ</translation>
    </message>
    <message>
        <source>Cash and what is easily turned into cash</source>
        <translation>নগদ ও সহজে নগদযোগ্য</translation>
    </message>
    <message>
        <source>Certified beyond what was saved by {day}</source>
        <translation>{day} পর্যন্ত সঞ্চয়ের অতিরিক্ত প্রত্যয়িত</translation>
    </message>
    <message>
        <source>Certified for {day}</source>
        <translation>{day}-এর জন্য প্রত্যয়িত</translation>
    </message>
    <message>
        <source>Change in active insured</source>
        <translation>সক্রিয় বিমাকৃতের পরিবর্তন</translation>
    </message>
    <message>
        <source>Change of what is held for no product</source>
        <translation>কোনো পণ্যের নয় এমন সঞ্চিতির পরিবর্তন</translation>
    </message>
    <message>
        <source>Claims approved and not paid in full</source>
        <translation>অনুমোদিত কিন্তু পুরো পরিশোধ হয়নি এমন দাবি</translation>
    </message>
    <message>
        <source>Claims in course of settlement reserve at the end of {day}</source>
        <translation>{day} শেষে নিষ্পত্তির পথে থাকা দাবির সঞ্চিতি</translation>
    </message>
    <message>
        <source>Claims paid and expenses of a year</source>
        <translation>এক বছরের পরিশোধিত দাবি ও খরচ</translation>
    </message>
    <message>
        <source>Claims rejected</source>
        <translation>প্রত্যাখ্যাত দাবি</translation>
    </message>
    <message>
        <source>Claims reported</source>
        <translation>জানানো দাবি</translation>
    </message>
    <message>
        <source>Claims reported that were not settled by the last day</source>
        <translation>জানানো দাবি যা শেষ দিন পর্যন্ত নিষ্পন্ন হয়নি</translation>
    </message>
    <message>
        <source>Claims settled</source>
        <translation>নিষ্পন্ন দাবি</translation>
    </message>
    <message>
        <source>Claims that happened</source>
        <translation>ঘটে যাওয়া দাবি</translation>
    </message>
    <message>
        <source>Claims that took {band} days</source>
        <translation>{band} দিন লাগা দাবি</translation>
    </message>
    <message>
        <source>Covered of the claims that happened</source>
        <translation>ঘটে যাওয়া দাবির আওতার টাকা</translation>
    </message>
    <message>
        <source>Days from event to end</source>
        <translation>ঘটনা থেকে শেষ পর্যন্ত দিন</translation>
    </message>
    <message>
        <source>Days in force</source>
        <translation>চলতি থাকার দিন</translation>
    </message>
    <message>
        <source>Days of a year</source>
        <translation>বছরের দিন</translation>
    </message>
    <message>
        <source>Days to decide</source>
        <translation>সিদ্ধান্তে দিন</translation>
    </message>
    <message>
        <source>Days to deliver</source>
        <translation>পৌঁছাতে দিন</translation>
    </message>
    <message>
        <source>Days to report</source>
        <translation>জানাতে দিন</translation>
    </message>
    <message>
        <source>Expenses of the next three months, as in the last year</source>
        <translation>পরের তিন মাসের খরচ, গত বছরের মতো</translation>
    </message>
    <message>
        <source>Expenses that the organisation&apos;s other activities bear</source>
        <translation>সংস্থার অন্য কাজ যে ব্যয় বহন করে</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ঘর</translation>
    </message>
    <message>
        <source>Incurred but not reported claims reserve at the end of {day}</source>
        <translation>{day} শেষে সংঘটিত কিন্তু অজানানো দাবির সঞ্চিতি</translation>
    </message>
    <message>
        <source>Insured by a further product, counted once</source>
        <translation>আরও একটি পণ্যে বিমাকৃত, একবার গোনা</translation>
    </message>
    <message>
        <source>Insured who could renew</source>
        <translation>নবায়ন করতে পারতেন এমন বিমাকৃত</translation>
    </message>
    <message>
        <source>Insured who renewed</source>
        <translation>নবায়ন করেছেন এমন বিমাকৃত</translation>
    </message>
    <message>
        <source>Insured years</source>
        <translation>বিমা-বছর</translation>
    </message>
    <message>
        <source>Interest of investments on {line}</source>
        <translation>{line}-এ বিনিয়োগের সুদ</translation>
    </message>
    <message>
        <source>Latest count of the population</source>
        <translation>জনগোষ্ঠীর সর্বশেষ গণনা</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>যেখানে যায়</translation>
    </message>
    <message>
        <source>Lives of head counts</source>
        <translation>মাথাপিছু সংখ্যার লোক</translation>
    </message>
    <message>
        <source>Lives of head counts that came up for renewal</source>
        <translation>নবায়নের সময় হওয়া মাথাপিছু সংখ্যার লোক</translation>
    </message>
    <message>
        <source>No single record stands behind it.</source>
        <translation>এর পেছনে একক কোনো রেকর্ড নেই।</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>এখনো সিদ্ধান্ত হয়নি</translation>
    </message>
    <message>
        <source>Of no product in particular</source>
        <translation>নির্দিষ্ট কোনো পণ্যের নয়</translation>
    </message>
    <message>
        <source>Of the other three quarters</source>
        <translation>বাকি তিন ত্রৈমাসিকের</translation>
    </message>
    <message>
        <source>Operators&apos; share of the surplus</source>
        <translation>উদ্বৃত্তে পরিচালকদের অংশ</translation>
    </message>
    <message>
        <source>Owed by or to the rest of the organisation</source>
        <translation>সংস্থার বাকি অংশের কাছে দেনা বা পাওনা</translation>
    </message>
    <message>
        <source>Owed by stop loss treaties at the end of {day}</source>
        <translation>{day} শেষে ক্ষতির সীমা (স্টপ লস) চুক্তি থেকে পাওনা</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>পরিশোধিত</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>অংশ</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>আংশিক পরিশোধিত</translation>
    </message>
    <message>
        <source>Payable later</source>
        <translation>পরে প্রদেয়</translation>
    </message>
    <message>
        <source>Payable of {line}</source>
        <translation>{line}-এর প্রদেয়</translation>
    </message>
    <message>
        <source>Payable within three months</source>
        <translation>তিন মাসে প্রদেয়</translation>
    </message>
    <message>
        <source>Persons insured</source>
        <translation>বিমাকৃত ব্যক্তি</translation>
    </message>
    <message>
        <source>Persons whose cover came up for renewal</source>
        <translation>যাঁদের সুরক্ষা নবায়নের সময় হয়েছে</translation>
    </message>
    <message>
        <source>Policies that came up for renewal</source>
        <translation>নবায়নের সময় হওয়া পলিসি</translation>
    </message>
    <message>
        <source>Product {name}</source>
        <translation>পণ্য {name}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>কারণ: {reason}</translation>
    </message>
    <message>
        <source>Reinsurers&apos; share at the end of {day}</source>
        <translation>{day} শেষে পুনর্বিমাকারীর অংশ</translation>
    </message>
    <message>
        <source>Reinsurers&apos; share of reserves, and recoveries overdue</source>
        <translation>সঞ্চিতিতে পুনর্বিমাকারীর অংশ, ও বকেয়া আদায়</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>Reserves and other liabilities</source>
        <translation>সঞ্চিতি ও অন্যান্য দায়</translation>
    </message>
    <message>
        <source>Reserves, and a share of what belongs to no office</source>
        <translation>সঞ্চিতি, ও কোনো কার্যালয়ের নয় এমন কিছুর অংশ</translation>
    </message>
    <message>
        <source>Schedules on {line}</source>
        <translation>{line}-এর বণ্টনসূচি</translation>
    </message>
    <message>
        <source>Set aside for claims not decided yet</source>
        <translation>সিদ্ধান্ত না হওয়া দাবির জন্য রাখা</translation>
    </message>
    <message>
        <source>Share of the other products</source>
        <translation>অন্য পণ্যের অংশ</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by active insured</source>
        <translation>কোনো পণ্যের নয় এমন কিছুর অংশ, সক্রিয় বিমাকৃত অনুযায়ী</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by claims reported</source>
        <translation>কোনো পণ্যের নয় এমন কিছুর অংশ, জানানো দাবি অনুযায়ী</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by earned premium</source>
        <translation>কোনো পণ্যের নয় এমন কিছুর অংশ, অর্জিত প্রিমিয়াম অনুযায়ী</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by fixed percentages</source>
        <translation>কোনো পণ্যের নয় এমন কিছুর অংশ, স্থির শতাংশে</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, each cost by its own key</source>
        <translation>কোনো পণ্যের নয় এমন কিছুর অংশ, প্রতিটি খরচ তার নিজের ভিত্তিতে</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>পাতা</translation>
    </message>
    <message>
        <source>Still expected of events from {first} to {last} ({method})</source>
        <translation>{first} থেকে {last} ঘটনার এখনো প্রত্যাশিত ({method})</translation>
    </message>
    <message>
        <source>The records behind it</source>
        <translation>এর পেছনের রেকর্ড</translation>
    </message>
    <message>
        <source>There is no figure {name}. Known are: {known}</source>
        <translation>{name} নামে কোনো হিসাব নেই। আছে: {known}</translation>
    </message>
    <message>
        <source>There is no such part of it in these days.</source>
        <translation>এই দিনগুলোতে এর এমন কোনো অংশ নেই।</translation>
    </message>
    <message>
        <source>Unearned of premiums</source>
        <translation>প্রিমিয়ামের অনর্জিত অংশ</translation>
    </message>
    <message>
        <source>Unearned premium reserve at the end of {day}</source>
        <translation>{day} শেষে অনর্জিত প্রিমিয়াম সঞ্চিতি</translation>
    </message>
    <message>
        <source>Vouchers on {line}</source>
        <translation>{line}-এর ভাউচার</translation>
    </message>
    <message>
        <source>Vouchers on {line} against cash</source>
        <translation>নগদের বিপরীতে {line}-এর ভাউচার</translation>
    </message>
    <message>
        <source>What savings post</source>
        <translation>সঞ্চয় থেকে যা হিসাবে ওঠে</translation>
    </message>
    <message>
        <source>{code} as the book keeps it</source>
        <translation>খাতায় যেমন আছে {code}</translation>
    </message>
    <message>
        <source>{name} is of the whole organisation: ask without a product.</source>
        <translation>{name} পুরো সংস্থার: পণ্য ছাড়া জিজ্ঞাসা করুন।</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This file has no scheme yet: there is nothing to export.</source>
        <translation>এই ফাইলে এখনো কোনো প্রকল্প নেই: রপ্তানির কিছু নেই।</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} লেখা হচ্ছে</translation>
    </message>
    <message>
        <source>{name} cannot be written over. Choose a name that ends in {ending}.</source>
        <translation>{name}-এর ওপর লেখা যাবে না। {ending} দিয়ে শেষ হয় এমন নাম বেছে নিন।</translation>
    </message>
    <message>
        <source>{name} is a folder. Give the name of a file in it.</source>
        <translation>{name} একটি ফোল্ডার। তার ভেতরের একটি ফাইলের নাম দিন।</translation>
    </message>
    <message>
        <source>{name} is not empty. Choose a new or an empty folder.</source>
        <translation>{name} খালি নয়। নতুন বা খালি ফোল্ডার বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>Factsheet</name>
    <message>
        <source>Figures in the Factsheet&apos;s order</source>
        <translation>ফ্যাক্টশিটের ক্রমে সংখ্যা</translation>
    </message>
    <message>
        <source>Promptness stands here as the average of the days; elsewhere the median is shown.</source>
        <translation>তৎপরতা এখানে দিনের গড়; অন্য জায়গায় মধ্যমা দেখানো হয়।</translation>
    </message>
    <message>
        <source>What the ratios are made of</source>
        <translation>অনুপাতগুলি কী দিয়ে গঠিত</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Account</source>
        <translation>হিসাব</translation>
    </message>
    <message>
        <source>Active insured</source>
        <translation>সক্রিয় বিমাকৃত</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>বয়স</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>টাকা</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>সুবিধা</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>বিল</translation>
    </message>
    <message>
        <source>Care provider</source>
        <translation>সেবাদাতা</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>ঘটনার কারণ</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>দাবি</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>দাবি</translation>
    </message>
    <message>
        <source>Claims ratio</source>
        <translation>দাবির অনুপাত</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>কোড</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>অভিযোগ</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>সংখ্যা</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>আওতায়</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>সিদ্ধান্তের তারিখ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>প্রদেয় তারিখ</translation>
    </message>
    <message>
        <source>Earned premium</source>
        <translation>অর্জিত প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ঘটনা</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>প্রথম দিন</translation>
    </message>
    <message>
        <source>From</source>
        <translation>থেকে</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>বয়স থেকে</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>দল</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>ঘটনার তারিখ</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>পলিসিধারী</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>পরিবার</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>সূচক</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>দফা</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>শেষ দিন</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>লাইন</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>সদস্য</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>সদস্য যবে থেকে</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>সদস্য</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>মডেল</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>New</source>
        <translation>নতুন</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>জানানো হয়নি</translation>
    </message>
    <message>
        <source>Nothing is paid yet.</source>
        <translation>এখনো কিছু পরিশোধ হয়নি।</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>পেশা</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>কার্যালয়</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ফল</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>অংশীদার</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>সময়কাল</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ব্যক্তি</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ফোন</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>পলিসি</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Premium due</source>
        <translation>প্রদেয় প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>পণ্য</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>রসিদ</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>প্রাপ্তির তারিখ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>অঞ্চল</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>Relation to the holder</source>
        <translation>পলিসিধারীর সঙ্গে সম্পর্ক</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>নবায়িত</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>জানানো</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>জানানোর তারিখ</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>সঞ্চিতি</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>লিঙ্গ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>অংশ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>কেন্দ্র</translation>
    </message>
    <message>
        <source>Target population</source>
        <translation>লক্ষ্য জনগোষ্ঠী</translation>
    </message>
    <message>
        <source>To</source>
        <translation>পর্যন্ত</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>বয়স পর্যন্ত</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>মান</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>গ্রাম</translation>
    </message>
    <message>
        <source>Whole loss</source>
        <translation>মোট ক্ষতি</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Assets and liabilities do not agree by {off}: the statement cannot be produced.</source>
        <translation>সম্পদ ও দায়ে {off} গরমিল: বিবরণী তৈরি করা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>Cash does not agree by {off}: the statement cannot be produced.</source>
        <translation>নগদে {off} গরমিল: বিবরণী তৈরি করা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>This file has no scheme yet. Enter its name and currency, or import a folder.</source>
        <translation>এই ফাইলে এখনো কোনো প্রকল্প নেই। নাম ও মুদ্রা লিখুন, বা একটি ফোল্ডার আমদানি করুন।</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Another program has written over {name} while it was open. Its newest saves are kept in {aside}.</source>
        <translation>{name} খোলা থাকতে অন্য প্রোগ্রাম তার ওপর লিখেছে। সর্বশেষ সংরক্ষণগুলো {aside}-এ রাখা আছে।</translation>
    </message>
    <message>
        <source>Another program has written over {name} while it was open. Nothing was saved. Close it and open it again.</source>
        <translation>{name} খোলা থাকতে অন্য প্রোগ্রাম তার ওপর লিখেছে। কিছু সংরক্ষিত হয়নি। বন্ধ করে আবার খুলুন।</translation>
    </message>
    <message>
        <source>Another program has written to {name} meanwhile. Nothing was saved. Close the file and open it again.</source>
        <translation>এর মধ্যে অন্য প্রোগ্রাম {name}-এ লিখেছে। কিছু সংরক্ষিত হয়নি। ফাইল বন্ধ করে আবার খুলুন।</translation>
    </message>
    <message>
        <source>Another program is making {name} at the moment.</source>
        <translation>অন্য প্রোগ্রাম এখন {name} তৈরি করছে।</translation>
    </message>
    <message>
        <source>Another program is writing to this file at the moment. Wait until it is done, then try again.</source>
        <translation>অন্য প্রোগ্রাম এখন এই ফাইলে লিখছে। শেষ হওয়া পর্যন্ত অপেক্ষা করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Beside {name} lay saves that do not go on from this file: it was replaced by another copy. They are kept in {aside} and are not in this file.</source>
        <translation>{name}-এর পাশে এমন সংরক্ষণ ছিল যা এই ফাইলের ধারাবাহিক নয়: ফাইলটির জায়গায় অন্য কপি বসানো হয়েছে। সেগুলো {aside}-এ রাখা আছে, এই ফাইলে নেই।</translation>
    </message>
    <message>
        <source>Beside {name} lie saves that do not go on from this file ({journal}). They are not shown.</source>
        <translation>{name}-এর পাশে এমন সংরক্ষণ আছে যা এই ফাইলের ধারাবাহিক নয় ({journal})। সেগুলো দেখানো হয় না।</translation>
    </message>
    <message>
        <source>Everything is saved. The newest saves lie in {journal} beside the file and could not be brought into it: never move or copy one without the other. Free some space on the disk or check it, then open and close the file.</source>
        <translation>সব সংরক্ষিত আছে। সর্বশেষ সংরক্ষণগুলো ফাইলের পাশে {journal}-এ, ফাইলে আনা যায়নি: একটি ছাড়া অন্যটি কখনো সরাবেন বা কপি করবেন না। ডিস্কে জায়গা খালি করুন বা ডিস্ক দেখুন, তারপর ফাইল খুলে বন্ধ করুন।</translation>
    </message>
    <message>
        <source>Is Coverbook closed on the other computer, or is that computer off? Where somebody still works there, they can save no more in this file; in a folder that is synchronised, what both save is not brought together.</source>
        <translation>অন্য কম্পিউটারে কি Coverbook বন্ধ, বা সেই কম্পিউটার কি বন্ধ? সেখানে কেউ কাজ করতে থাকলে তিনি এই ফাইলে আর সংরক্ষণ করতে পারবেন না; সিঙ্ক হওয়া ফোল্ডারে দুজনের সংরক্ষণ একত্র হয় না।</translation>
    </message>
    <message>
        <source>Look first whether Coverbook is closed on the other computer, or that computer is off: where somebody still works there, they can save no more in this file. Then say so with --is-closed.</source>
        <translation>আগে দেখুন অন্য কম্পিউটারে Coverbook বন্ধ কি না, বা সেই কম্পিউটার বন্ধ কি না: সেখানে কেউ কাজ করতে থাকলে তিনি এই ফাইলে আর সংরক্ষণ করতে পারবেন না। তারপর --is-closed দিয়ে তা জানান।</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>কেউ একজন</translation>
    </message>
    <message>
        <source>Stopped, as you wished. Nothing was changed.</source>
        <translation>আপনার কথামতো থামানো হয়েছে। কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>নিয়ন্ত্রণ নিন</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>নিয়ন্ত্রণ নিন…</translation>
    </message>
    <message>
        <source>The copy {name} is not whole. Check the disk it was to lie on.</source>
        <translation>{name} কপিটি সম্পূর্ণ নয়। যে ডিস্কে রাখার কথা সেটি দেখুন।</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Check the disk, then try again.</source>
        <translation>ডিস্ক উপাত্ত নেয়নি বা দেয়নি। ডিস্ক দেখে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Check whether there is space on it and whether it works, then try again.</source>
        <translation>ডিস্ক উপাত্ত নেয়নি বা দেয়নি। ডিস্কে জায়গা আছে কি না ও তা কাজ করছে কি না দেখে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The disk failed as this file was opened, so nothing can be saved in it now. Check the disk, close the file and open it again.</source>
        <translation>ফাইল খোলার সময় ডিস্ক বিগড়েছে, তাই এখন এতে কিছু সংরক্ষণ করা যাবে না। ডিস্ক দেখুন, ফাইল বন্ধ করে আবার খুলুন।</translation>
    </message>
    <message>
        <source>The disk failed while this was being saved, so it is not known whether it was. Check the disk, close the file and open it again, and look before you enter this a second time.</source>
        <translation>সংরক্ষণের সময় ডিস্ক বিগড়েছে, তাই সংরক্ষিত হয়েছে কি না জানা নেই। ডিস্ক দেখুন, ফাইল বন্ধ করে আবার খুলুন, আর দ্বিতীয়বার লেখার আগে দেখে নিন।</translation>
    </message>
    <message>
        <source>The disk fails: you may look. Check the disk, then open the file again.</source>
        <translation>ডিস্ক কাজ করছে না: শুধু দেখতে পারেন। ডিস্ক দেখে ফাইল আবার খুলুন।</translation>
    </message>
    <message>
        <source>The disk is full, so this was not done. What was saved before is safe. Free some space on it, then try again.</source>
        <translation>ডিস্ক ভরা, তাই এটি করা হয়নি। আগে যা সংরক্ষিত তা নিরাপদ। জায়গা খালি করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The disk is full: you may look. Free some space to save again.</source>
        <translation>ডিস্ক ভরা: শুধু দেখতে পারেন। আবার সংরক্ষণ করতে জায়গা খালি করুন।</translation>
    </message>
    <message>
        <source>The file could not be written anew, so it stays as it was. Check whether there is space on the disk and whether it works.</source>
        <translation>ফাইলটি নতুন করে লেখা যায়নি, তাই যেমন ছিল তেমনই আছে। ডিস্কে জায়গা আছে কি না ও তা কাজ করছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>The file is free now: you may write in it.</source>
        <translation>ফাইলটি এখন মুক্ত: এতে লিখতে পারেন।</translation>
    </message>
    <message>
        <source>The newest saves could not be brought into the file. Free some space on the disk.</source>
        <translation>সর্বশেষ সংরক্ষণগুলো ফাইলে আনা যায়নি। ডিস্কে জায়গা খালি করুন।</translation>
    </message>
    <message>
        <source>The newest saves of {name} lie in {journal} and cannot be shown here, for this place is read-only. Copy both to a folder of your own.</source>
        <translation>{name}-এর সর্বশেষ সংরক্ষণগুলো {journal}-এ আছে, এখানে দেখানো যায় না, কারণ এই জায়গায় শুধু পড়া যায়। দুটিই নিজের ফোল্ডারে কপি করুন।</translation>
    </message>
    <message>
        <source>The newest saves of {name} lie in {journal} and cannot be shown now, for the disk is full or fails. Check it, then open the file again.</source>
        <translation>{name}-এর সর্বশেষ সংরক্ষণগুলো {journal}-এ আছে, এখন দেখানো যাচ্ছে না, কারণ ডিস্ক ভরা বা কাজ করছে না। ডিস্ক দেখে ফাইল আবার খুলুন।</translation>
    </message>
    <message>
        <source>The part of {name} that tells how to read all others is damaged, or it is no Coverbook file. Nothing can be saved from it: restore a backup.</source>
        <translation>{name}-এর যে অংশ বাকি সব পড়ার উপায় বলে তা নষ্ট, অথবা এটি Coverbook ফাইল নয়। এখান থেকে কিছু বাঁচানো যাবে না: ব্যাকআপ ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name, or make a new scheme.</source>
        <translation>{name} নামে কোনো ফাইল নেই। নাম দেখুন, বা নতুন প্রকল্প তৈরি করুন।</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name.</source>
        <translation>{name} নামে কোনো ফাইল নেই। নাম দেখুন।</translation>
    </message>
    <message>
        <source>There is no folder {name}. Make it first.</source>
        <translation>{name} নামে কোনো ফোল্ডার নেই। আগে তৈরি করুন।</translation>
    </message>
    <message>
        <source>This file can only be looked at here: its place is read-only. Copy it to a folder of your own.</source>
        <translation>এই ফাইল এখানে শুধু দেখা যায়: জায়গাটি শুধু পড়ার। নিজের ফোল্ডারে কপি করুন।</translation>
    </message>
    <message>
        <source>This file cannot be opened here. Check that the folder exists, that you may write into it, and that the disk has space.</source>
        <translation>ফাইলটি এখানে খোলা যাচ্ছে না। ফোল্ডার আছে কি না, তাতে লেখার অনুমতি ও ডিস্কে জায়গা আছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>This file is damaged. Restore it from the latest backup; nothing was changed.</source>
        <translation>ফাইলটি নষ্ট। সর্বশেষ ব্যাকআপ থেকে ফিরিয়ে আনুন; কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>This file is open to look at only.</source>
        <translation>ফাইলটি শুধু দেখার জন্য খোলা।</translation>
    </message>
    <message>
        <source>This file is open under another name or in another folder. You may look; to write, it must be closed there.</source>
        <translation>ফাইলটি অন্য নামে বা অন্য ফোল্ডারে খোলা আছে। দেখতে পারেন; লিখতে হলে সেখানে বন্ধ করতে হবে।</translation>
    </message>
    <message>
        <source>This file is write-protected: you may look, and save nothing.</source>
        <translation>ফাইলটি লেখা থেকে সুরক্ষিত: দেখতে পারেন, সংরক্ষণ করতে পারবেন না।</translation>
    </message>
    <message>
        <source>This file was made by a newer Coverbook. Install the newest version to open it.</source>
        <translation>ফাইলটি নতুনতর Coverbook-এ তৈরি। খুলতে সর্বশেষ সংস্করণ ইনস্টল করুন।</translation>
    </message>
    <message>
        <source>This file was made by an older Coverbook and must be opened for writing once.</source>
        <translation>ফাইলটি পুরোনো Coverbook-এ তৈরি, একবার লেখার জন্য খুলতে হবে।</translation>
    </message>
    <message>
        <source>This file was made by the trial edition of Coverbook, which this one cannot read. Export it with that edition and import the folder here.</source>
        <translation>ফাইলটি Coverbook-এর পরীক্ষামূলক সংস্করণে তৈরি, এটি পড়তে পারে না। সেই সংস্করণ দিয়ে রপ্তানি করে ফোল্ডারটি এখানে আমদানি করুন।</translation>
    </message>
    <message>
        <source>This is not a Coverbook file. Choose a file that Coverbook has made.</source>
        <translation>এটি Coverbook ফাইল নয়। Coverbook-এর তৈরি ফাইল বেছে নিন।</translation>
    </message>
    <message>
        <source>This place cannot be used. Check that the folder exists, that you may read and write in it, and that the disk has space.</source>
        <translation>এই জায়গা ব্যবহার করা যায় না। ফোল্ডার আছে কি না, তাতে পড়া ও লেখার অনুমতি এবং ডিস্কে জায়গা আছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>This place is read-only: nothing can be written there. Choose a folder of your own.</source>
        <translation>এই জায়গা শুধু পড়ার: সেখানে কিছু লেখা যায় না। নিজের ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>This place is read-only: you may look, and save nothing.</source>
        <translation>এই জায়গা শুধু পড়ার: দেখতে পারেন, সংরক্ষণ করতে পারবেন না।</translation>
    </message>
    <message>
        <source>a computer without a name</source>
        <translation>নামহীন একটি কম্পিউটার</translation>
    </message>
    <message>
        <source>{code} is in use already, written as {there}. Choose another code.</source>
        <translation>{code} আগেই ব্যবহৃত, {there} হিসেবে লেখা। অন্য কোড বেছে নিন।</translation>
    </message>
    <message>
        <source>{code} is in use already. Choose another code.</source>
        <translation>{code} আগেই ব্যবহৃত। অন্য কোড বেছে নিন।</translation>
    </message>
    <message>
        <source>{name} in this file is not as Coverbook makes it, so the file is not opened. Restore it from a backup.</source>
        <translation>এই ফাইলের {name} Coverbook-এর তৈরি রূপে নেই, তাই ফাইল খোলা হয়নি। ব্যাকআপ থেকে ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a Coverbook file in it.</source>
        <translation>{name} একটি ফোল্ডার। তার ভেতরের Coverbook ফাইল বেছে নিন।</translation>
    </message>
    <message>
        <source>{name} is damaged. Take another backup.</source>
        <translation>{name} নষ্ট। অন্য ব্যাকআপ নিন।</translation>
    </message>
    <message>
        <source>{name} is empty. Choose a file that Coverbook has made.</source>
        <translation>{name} খালি। Coverbook-এর তৈরি ফাইল বেছে নিন।</translation>
    </message>
    <message>
        <source>{name} is free now: you may write in it.</source>
        <translation>{name} এখন মুক্ত: এতে লিখতে পারেন।</translation>
    </message>
    <message>
        <source>{name} is free now: {device} has it no longer.</source>
        <translation>{name} এখন মুক্ত: {device}-এ আর খোলা নেই।</translation>
    </message>
    <message>
        <source>{name} is no Coverbook file, or it is locked and its keys are not beside it: put {keys} into this folder.</source>
        <translation>{name} Coverbook ফাইল নয়, অথবা তালাবদ্ধ ও চাবি পাশে নেই: {keys} এই ফোল্ডারে রাখুন।</translation>
    </message>
    <message>
        <source>{name} is no longer beside the open file. Nothing was saved. What was saved before is safe: close the file and open it again.</source>
        <translation>{name} আর খোলা ফাইলের পাশে নেই। কিছু সংরক্ষিত হয়নি। আগে যা সংরক্ষিত তা নিরাপদ: ফাইল বন্ধ করে আবার খুলুন।</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened: it was moved, replaced or removed. Nothing was saved. Put it back, or open it where it is now.</source>
        <translation>{name} যেখানে খোলা হয়েছিল সেখানে আর নেই: সরানো, বদলানো বা মুছে ফেলা হয়েছে। কিছু সংরক্ষিত হয়নি। ফিরিয়ে রাখুন, বা এখন যেখানে আছে সেখানে খুলুন।</translation>
    </message>
    <message>
        <source>{name} is open. Close it first, then restore it.</source>
        <translation>{name} খোলা আছে। আগে বন্ধ করুন, তারপর ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>{name} আগে থেকেই আছে। অন্য নাম বেছে নিন।</translation>
    </message>
    <message>
        <source>{name} was removed or replaced while it was open. What was saved in it is kept in {copy}.</source>
        <translation>{name} খোলা থাকতে মুছে ফেলা বা বদলানো হয়েছে। তাতে যা সংরক্ষিত ছিল তা {copy}-এ রাখা আছে।</translation>
    </message>
    <message>
        <source>{name} was removed while it was open, and no copy could be kept. What was saved in it is lost.</source>
        <translation>{name} খোলা থাকতে মুছে ফেলা হয়েছে, কোনো কপি রাখা যায়নি। তাতে যা সংরক্ষিত ছিল তা হারিয়েছে।</translation>
    </message>
    <message>
        <source>{user} on {device} has had this file open since {day}, on another computer. You may look; to write, close it there. Where it cannot be closed, take it over, or leave it open here: after {most} minutes without a sign of life from there you may write.</source>
        <translation>{device}-এ {user} অন্য কম্পিউটারে {day} থেকে এই ফাইল খুলে রেখেছেন। দেখতে পারেন; লিখতে হলে সেখানে বন্ধ করুন। বন্ধ করা না গেলে নিয়ন্ত্রণ নিন, বা এখানে খোলা রাখুন: সেখান থেকে {most} মিনিট কোনো সাড়া না পেলে লিখতে পারবেন।</translation>
    </message>
    <message>
        <source>{user} on {device} has had this file open since {day}. You may look; to write, it must be closed there.</source>
        <translation>{device}-এ {user} {day} থেকে এই ফাইল খুলে রেখেছেন। দেখতে পারেন; লিখতে হলে সেখানে বন্ধ করতে হবে।</translation>
    </message>
    <message>
        <source>{user} on {device} has taken this file over. Nothing was saved. What you typed stays a draft: close the file here, and open it again when it is closed there.</source>
        <translation>{device}-এ {user} এই ফাইলের নিয়ন্ত্রণ নিয়েছেন। কিছু সংরক্ষিত হয়নি। আপনার লেখা খসড়া হিসেবে থাকে: এখানে ফাইল বন্ধ করুন, সেখানে বন্ধ হলে আবার খুলুন।</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Coverbook files (*{ending})</source>
        <translation>Coverbook ফাইল (*{ending})</translation>
    </message>
    <message>
        <source>Making a backup and closing the file. The window closes by itself.</source>
        <translation>ব্যাকআপ নিয়ে ফাইল বন্ধ করা হচ্ছে। উইন্ডো নিজেই বন্ধ হবে।</translation>
    </message>
    <message>
        <source>{name} is there already. Open it, or choose another name.</source>
        <translation>{name} আগে থেকেই আছে। সেটি খুলুন, বা অন্য নাম বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Claim {code}, {name}</source>
        <translation>দাবি {code}, {name}</translation>
    </message>
    <message>
        <source>Policy {code}, {name}</source>
        <translation>পলিসি {code}, {name}</translation>
    </message>
    <message>
        <source>Premium {code}, {name}</source>
        <translation>প্রিমিয়াম {code}, {name}</translation>
    </message>
    <message>
        <source>Receipt {code}, replaced since</source>
        <translation>রসিদ {code}, পরে বদলানো হয়েছে</translation>
    </message>
    <message>
        <source>Receipt {code}, {name}</source>
        <translation>রসিদ {code}, {name}</translation>
    </message>
    <message>
        <source>This card is of another scheme’s file, or of one that was made anew.</source>
        <translation>এই কার্ডটি অন্য প্রকল্পের ফাইলের, বা নতুন করে তৈরি কোনো ফাইলের।</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>আরও…</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>An entry of {day}, {time}, was not finished.</source>
        <translation>{day}, {time}-এর একটি লেখা শেষ করা হয়নি।</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>পঞ্জিকা থেকে বাছুন</translation>
    </message>
    <message>
        <source>Enter: next · Shift+Enter: back · Ctrl+Enter: save and next · Esc: leave</source>
        <translation>Enter: পরেরটি · Shift+Enter: আগেরটি · Ctrl+Enter: সংরক্ষণ ও পরেরটি · Esc: বেরোন</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>বেরোন</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>তালিকা দেখান</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>আবার ধরুন</translation>
    </message>
    <message>
        <source>Take row {number} away (Ctrl+D)</source>
        <translation>সারি {number} সরান (Ctrl+D)</translation>
    </message>
    <message>
        <source>The list has no such answer.</source>
        <translation>তালিকায় এমন উত্তর নেই।</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>ফেলে দিন</translation>
    </message>
    <message>
        <source>Why is it right?</source>
        <translation>এটি কেন ঠিক?</translation>
    </message>
    <message>
        <source>Write a day up to today, {today}.</source>
        <translation>আজ {today} পর্যন্ত একটি দিন লিখুন।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>about {year}</source>
        <translation>আনুমানিক {year}</translation>
    </message>
    <message>
        <source>new word</source>
        <translation>নতুন শব্দ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>{code} is meant: nobody is written down a second time.</source>
        <translation>{code}-কেই বোঝানো হয়েছে: কাউকে দ্বিতীয়বার লেখা হয় না।</translation>
    </message>
    <message>
        <source>{group}: fill in at least one row.</source>
        <translation>{group}: অন্তত একটি সারি পূরণ করুন।</translation>
    </message>
    <message>
        <source>{label}, row {number}</source>
        <translation>{label}, সারি {number}</translation>
    </message>
    <message>
        <source>“{typed}” is not in the list: choose one of its answers.</source>
        <translation>“{typed}” তালিকায় নেই: তার একটি উত্তর বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>Given cost</name>
    <message>
        <source>Say what was given: work, a room, goods. Choose it from the list.</source>
        <translation>কী দেওয়া হয়েছে বলুন: কাজ, ঘর, জিনিসপত্র। তালিকা থেকে বেছে নিন।</translation>
    </message>
    <message>
        <source>Write what it would have cost: more than nought.</source>
        <translation>কত খরচ হতো লিখুন: শূন্যের বেশি।</translation>
    </message>
</context>
<context>
    <name>Given cost form</name>
    <message>
        <source>Book what was given for free</source>
        <translation>বিনামূল্যে পাওয়া কিছু হিসাবে তুলুন</translation>
    </message>
    <message>
        <source>The price on the market, or the pay of somebody who does such work.</source>
        <translation>বাজারদর, বা এমন কাজ করেন এমন কারও বেতন।</translation>
    </message>
    <message>
        <source>What it would have cost</source>
        <translation>কত খরচ হতো</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>যা দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>কে দিয়েছেন</translation>
    </message>
</context>
<context>
    <name>Grain</name>
    <message>
        <source>Month</source>
        <translation>মাস</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>ত্রৈমাসিক</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>বছর</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>April; Apr</source>
        <translation>এপ্রিল</translation>
    </message>
    <message>
        <source>August; Aug</source>
        <translation>আগস্ট; আগষ্ট; অগস্ট</translation>
    </message>
    <message>
        <source>December; Dec</source>
        <translation>ডিসেম্বর; ডিসে</translation>
    </message>
    <message>
        <source>F; female; woman; girl</source>
        <translation>ম; মহিলা; নারী; স্ত্রী; মেয়ে</translation>
    </message>
    <message>
        <source>February; Feb</source>
        <translation>ফেব্রুয়ারি; ফেব্রুয়ারী; ফেব</translation>
    </message>
    <message>
        <source>January; Jan</source>
        <translation>জানুয়ারি; জানুয়ারী; জানু</translation>
    </message>
    <message>
        <source>July; Jul</source>
        <translation>জুলাই</translation>
    </message>
    <message>
        <source>June; Jun</source>
        <translation>জুন</translation>
    </message>
    <message>
        <source>M; male; man; boy</source>
        <translation>পু; পুরুষ; ছেলে</translation>
    </message>
    <message>
        <source>March; Mar</source>
        <translation>মার্চ</translation>
    </message>
    <message>
        <source>May</source>
        <translation>মে</translation>
    </message>
    <message>
        <source>November; Nov</source>
        <translation>নভেম্বর; নভে</translation>
    </message>
    <message>
        <source>October; Oct</source>
        <translation>অক্টোবর; অক্টো</translation>
    </message>
    <message>
        <source>September; Sept; Sep</source>
        <translation>সেপ্টেম্বর; সেপ্টে</translation>
    </message>
    <message>
        <source>amount approved; approved; amount covered</source>
        <translation>অনুমোদিত টাকা; অনুমোদিত; মঞ্জুর টাকা; আওতার টাকা</translation>
    </message>
    <message>
        <source>amount billed; amount claimed; bill; cost</source>
        <translation>বিলের টাকা; দাবির টাকা; বিল; খরচ</translation>
    </message>
    <message>
        <source>claim number; claim no; file number</source>
        <translation>দাবি নম্বর; দাবি নং; ফাইল নম্বর</translation>
    </message>
    <message>
        <source>date joined; joined on; enrolled on; registration date; membership date</source>
        <translation>যোগদানের তারিখ; ভর্তির তারিখ; নিবন্ধনের তারিখ; সদস্য হওয়ার তারিখ</translation>
    </message>
    <message>
        <source>date of birth; birth date; birthday; born; DOB</source>
        <translation>জন্মতারিখ; জন্ম তারিখ; জন্মদিন; জন্ম</translation>
    </message>
    <message>
        <source>date of event; date of loss; treatment date; date of treatment</source>
        <translation>ঘটনার তারিখ; ক্ষতির তারিখ; চিকিৎসার তারিখ</translation>
    </message>
    <message>
        <source>date reported; report date; date received</source>
        <translation>জানানোর তারিখ; প্রাপ্তির তারিখ; দাখিলের তারিখ</translation>
    </message>
    <message>
        <source>decision date; date decided</source>
        <translation>সিদ্ধান্তের তারিখ</translation>
    </message>
    <message>
        <source>due date; due on</source>
        <translation>প্রদেয় তারিখ; দেয় তারিখ</translation>
    </message>
    <message>
        <source>end date; valid until; expiry date; ends on</source>
        <translation>শেষের তারিখ; মেয়াদ শেষ; যে পর্যন্ত বৈধ; সমাপ্তির তারিখ</translation>
    </message>
    <message>
        <source>family; family number; household number; household no; household code</source>
        <translation>পরিবার; পরিবার নম্বর; পরিবার নং; খানা নম্বর; পরিবারের কোড</translation>
    </message>
    <message>
        <source>father; mother</source>
        <translation>বাবা; মা; পিতা; মাতা</translation>
    </message>
    <message>
        <source>full name; first name; given name; last name; surname; member name</source>
        <translation>পুরো নাম; পূর্ণ নাম; নামের প্রথম অংশ; নামের শেষ অংশ; পদবি; সদস্যের নাম</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>লিঙ্গ</translation>
    </message>
    <message>
        <source>head; head of household; self; principal</source>
        <translation>প্রধান; পরিবারপ্রধান; পরিবার প্রধান; খানাপ্রধান; নিজে; নিজ</translation>
    </message>
    <message>
        <source>hospital; clinic; health facility; health centre</source>
        <translation>হাসপাতাল; ক্লিনিক; স্বাস্থ্যকেন্দ্র; স্বাস্থ্য কেন্দ্র</translation>
    </message>
    <message>
        <source>identity number; national ID; ID number; ID card</source>
        <translation>পরিচয়পত্র নম্বর; জাতীয় পরিচয়পত্র; এনআইডি; আইডি নম্বর; আইডি কার্ড</translation>
    </message>
    <message>
        <source>locality; community; town; place</source>
        <translation>এলাকা; পাড়া; শহর; জায়গা; মহল্লা</translation>
    </message>
    <message>
        <source>member number; member no; membership number; member code; card number</source>
        <translation>সদস্য নম্বর; সদস্য নং; সদস্যপদ নম্বর; সদস্য কোড; কার্ড নম্বর</translation>
    </message>
    <message>
        <source>member; member number; insured person</source>
        <translation>সদস্য; সদস্য নম্বর; বিমাকৃত ব্যক্তি</translation>
    </message>
    <message>
        <source>member; member number; insured; policyholder</source>
        <translation>সদস্য; সদস্য নম্বর; বিমাকৃত; পলিসিধারী; পলিসিধারক</translation>
    </message>
    <message>
        <source>patient; member; member number; insured person</source>
        <translation>রোগী; সদস্য; সদস্য নম্বর; বিমাকৃত ব্যক্তি</translation>
    </message>
    <message>
        <source>payment date; date paid; date of payment; paid</source>
        <translation>পরিশোধের তারিখ; প্রদানের তারিখ; পরিশোধ; পরিশোধিত</translation>
    </message>
    <message>
        <source>policy number; policy no; contract number</source>
        <translation>পলিসি নম্বর; পলিসি নং; চুক্তি নম্বর</translation>
    </message>
    <message>
        <source>premium number; due number</source>
        <translation>প্রিমিয়াম নম্বর; কিস্তি নম্বর</translation>
    </message>
    <message>
        <source>premium; contribution; sum; amount paid</source>
        <translation>প্রিমিয়াম; চাঁদা; টাকা; পরিশোধিত টাকা</translation>
    </message>
    <message>
        <source>profession; job; work</source>
        <translation>পেশা; চাকরি; কাজ</translation>
    </message>
    <message>
        <source>receipt number; receipt no</source>
        <translation>রসিদ নম্বর; রসিদ নং</translation>
    </message>
    <message>
        <source>relation; relationship; link to the holder</source>
        <translation>সম্পর্ক; আত্মীয়তা; পলিসিধারীর সঙ্গে সম্পর্ক</translation>
    </message>
    <message>
        <source>son; daughter</source>
        <translation>পুত্র; কন্যা; ছেলে; মেয়ে</translation>
    </message>
    <message>
        <source>start date; valid from; begins on</source>
        <translation>শুরুর তারিখ; যে থেকে বৈধ; আরম্ভের তারিখ</translation>
    </message>
    <message>
        <source>telephone; mobile; phone number; mobile number; cell</source>
        <translation>টেলিফোন; মোবাইল; ফোন নম্বর; মোবাইল নম্বর</translation>
    </message>
    <message>
        <source>wife; husband; partner</source>
        <translation>স্ত্রী; স্বামী; জীবনসঙ্গী</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Any word of the help</source>
        <translation>সহায়তার যেকোনো শব্দ</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>কাজে ফিরুন</translation>
    </message>
    <message>
        <source>Back to work (Esc)</source>
        <translation>কাজে ফিরুন (Esc)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>কলাম</translation>
    </message>
    <message>
        <source>Formula: {formula}</source>
        <translation>সূত্র: {formula}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সহায়তা</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>থাকে</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>খালি থাকতে পারে</translation>
    </message>
    <message>
        <source>No topic holds “{words}”.</source>
        <translation>কোনো বিষয়ে “{words}” নেই।</translation>
    </message>
    <message>
        <source>Source: the handbook of performance indicators, {place}</source>
        <translation>উৎস: কর্মদক্ষতা সূচকের নির্দেশিকা, {place}</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>বিষয়ের লেখা</translation>
    </message>
    <message>
        <source>The handbook gives no norm: compare with your plan and your past.</source>
        <translation>নির্দেশিকায় কোনো আদর্শ মান নেই: নিজের লক্ষ্যমাত্রা ও অতীতের সঙ্গে তুলনা করুন।</translation>
    </message>
    <message>
        <source>The rule behind it</source>
        <translation>এর পেছনের নিয়ম</translation>
    </message>
    <message>
        <source>To add one</source>
        <translation>যোগ করতে</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>যা পাওয়া যায়</translation>
    </message>
    <message>
        <source>a code that stands in {file}</source>
        <translation>{file}-এ আছে এমন কোড</translation>
    </message>
    <message>
        <source>a day, like 2026-01-31</source>
        <translation>একটি দিন, যেমন 2026-01-31</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>একটি সংখ্যা</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>একটি পূর্ণ সংখ্যা</translation>
    </message>
    <message>
        <source>a word of a list that grows</source>
        <translation>বাড়তে থাকা তালিকার একটি শব্দ</translation>
    </message>
    <message>
        <source>an amount, like 1250.50</source>
        <translation>টাকার অঙ্ক, যেমন 1250.50</translation>
    </message>
    <message>
        <source>box {number}</source>
        <translation>বাক্স {number}</translation>
    </message>
    <message>
        <source>indicator {number}</source>
        <translation>সূচক {number}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>না</translation>
    </message>
    <message>
        <source>one of: {codes}</source>
        <translation>এর একটি: {codes}</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>সারণি {number}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>হ্যাঁ বা না</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nothing was saved in these days.</source>
        <translation>এই দিনগুলোতে কিছু সংরক্ষিত হয়নি।</translation>
    </message>
    <message>
        <source>Only the first {most} records are listed.</source>
        <translation>শুধু প্রথম {most}টি রেকর্ড তালিকায়।</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>সংরক্ষণ</translation>
    </message>
    <message>
        <source>What a save changed</source>
        <translation>সংরক্ষণে যা বদলেছে</translation>
    </message>
    <message>
        <source>What save {name} changed</source>
        <translation>{name} সংরক্ষণে যা বদলেছে</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>যা করা হয়েছে</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>কে কী করেছেন</translation>
    </message>
    <message>
        <source>by this person only</source>
        <translation>শুধু এই ব্যক্তির</translation>
    </message>
    <message>
        <source>of the save with this name (A-12)</source>
        <translation>এই নামের সংরক্ষণের (A-12)</translation>
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
        <translation>সদস্য যোগ করুন</translation>
    </message>
    <message>
        <source>Cover starts on</source>
        <translation>সুরক্ষা শুরু</translation>
    </message>
    <message>
        <source>Down and Enter take somebody who is known already; F2 shows their record.</source>
        <translation>নিচের তীর ও Enter আগে থেকে থাকা কাউকে নেয়; F2 তাঁর রেকর্ড দেখায়।</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>ভর্তি করুন</translation>
    </message>
    <message>
        <source>First premium</source>
        <translation>প্রথম প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Leave empty for a new household. Of one that is there, write its code.</source>
        <translation>নতুন পরিবার হলে খালি রাখুন। আগে থেকে থাকলে তার কোড লিখুন।</translation>
    </message>
    <message>
        <source>Leave empty for people who are not insured yet.</source>
        <translation>যাঁরা এখনো বিমাকৃত নন তাঁদের জন্য খালি রাখুন।</translation>
    </message>
    <message>
        <source>Phone of the holder</source>
        <translation>পলিসিধারীর ফোন</translation>
    </message>
</context>
<context>
    <name>IBNR method</name>
    <message>
        <source>Chain ladder</source>
        <translation>চেইন ল্যাডার</translation>
    </message>
    <message>
        <source>Expected claims</source>
        <translation>প্রত্যাশিত দাবি</translation>
    </message>
    <message>
        <source>Lag factors</source>
        <translation>বিলম্ব গুণক</translation>
    </message>
    <message>
        <source>None: claims are reported at once</source>
        <translation>কোনোটি নয়: দাবি সঙ্গে সঙ্গে জানানো হয়</translation>
    </message>
    <message>
        <source>Percentage of reported claims</source>
        <translation>জানানো দাবির শতাংশ</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>In this book this laptop is called {other}, and its receipts carry that. Choose {other} again.</source>
        <translation>এই খাতায় এই ল্যাপটপের নাম {other}, রসিদেও তা আছে। আবার {other} বেছে নিন।</translation>
    </message>
    <message>
        <source>The code {code} belongs to another laptop of this book ({name}). Choose another code for this one.</source>
        <translation>{code} কোডটি এই খাতার অন্য ল্যাপটপের ({name})। এটির জন্য অন্য কোড বেছে নিন।</translation>
    </message>
    <message>
        <source>The code {code} belongs to another laptop of this book. Choose another code for this one.</source>
        <translation>{code} কোডটি এই খাতার অন্য ল্যাপটপের। এটির জন্য অন্য কোড বেছে নিন।</translation>
    </message>
    <message>
        <source>{code} in {table} was changed since. Take back the later change first.</source>
        <translation>{table}-এর {code} এরপর বদলেছে। আগে পরের পরিবর্তনটি ফিরিয়ে নিন।</translation>
    </message>
    <message>
        <source>{other} in {others} rests on {code} in {table}. Take {other} back first, or its save {save}.</source>
        <translation>{others}-এর {other} {table}-এর {code}-এর ওপর নির্ভর করে। আগে {other} বা তার সংরক্ষণ {save} ফিরিয়ে নিন।</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>&quot;{cell}&quot; begins a line of totals, which is no record; leave the line out</source>
        <translation>&quot;{cell}&quot; দিয়ে যোগফলের লাইন শুরু, যা রেকর্ড নয়; লাইনটি বাদ দিন</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; has too many decimals; a rate has at most {places}</source>
        <translation>&quot;{cell}&quot;-এ দশমিকের ঘর বেশি; হারে সর্বোচ্চ {places}টি</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; has too many decimals; the currency has {decimals}, and nothing parts the thousands</source>
        <translation>&quot;{cell}&quot;-এ দশমিকের ঘর বেশি; মুদ্রাটিতে {decimals}টি, আর হাজার আলাদা করার চিহ্ন নেই</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a date where text is wanted; format the column as text and type it again</source>
        <translation>যেখানে লেখা দরকার সেখানে &quot;{cell}&quot; একটি তারিখ; কলামটি টেক্সট হিসেবে সাজিয়ে আবার লিখুন</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a number cut short where text is wanted; format the column as text and type it again</source>
        <translation>যেখানে লেখা দরকার সেখানে &quot;{cell}&quot; একটি কাটা সংখ্যা; কলামটি টেক্সট হিসেবে সাজিয়ে আবার লিখুন</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a number where text is wanted; format the column as text and type it again</source>
        <translation>যেখানে লেখা দরকার সেখানে &quot;{cell}&quot; একটি সংখ্যা; কলামটি টেক্সট হিসেবে সাজিয়ে আবার লিখুন</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a percentage where none is wanted; write the number alone</source>
        <translation>যেখানে শতাংশ দরকার নেই সেখানে &quot;{cell}&quot; শতাংশ; শুধু সংখ্যাটি লিখুন</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is larger than any amount a scheme can hold</source>
        <translation>&quot;{cell}&quot; প্রকল্পের ধারণক্ষমতার চেয়ে বড় অঙ্ক</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is neither yes nor no</source>
        <translation>&quot;{cell}&quot; হ্যাঁ-ও নয়, না-ও নয়</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is no text, but a spreadsheet’s yes or no; format the column as text and type it again</source>
        <translation>&quot;{cell}&quot; লেখা নয়, স্প্রেডশিটের হ্যাঁ বা না; কলামটি টেক্সট হিসেবে সাজিয়ে আবার লিখুন</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is no value; leave the cell empty where nothing is known</source>
        <translation>&quot;{cell}&quot; কোনো মান নয়; কিছু জানা না থাকলে ঘর খালি রাখুন</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a date; write it as 2026-01-31</source>
        <translation>&quot;{cell}&quot; তারিখ নয়; 2026-01-31-এর মতো লিখুন</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a number</source>
        <translation>&quot;{cell}&quot; সংখ্যা নয়</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a whole number</source>
        <translation>&quot;{cell}&quot; পূর্ণ সংখ্যা নয়</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not an amount</source>
        <translation>&quot;{cell}&quot; টাকার অঙ্ক নয়</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not in the list: {choices}</source>
        <translation>&quot;{cell}&quot; তালিকায় নেই: {choices}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not in the list; is it {near}?</source>
        <translation>&quot;{cell}&quot; তালিকায় নেই; {near} কি?</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not written in the form of its column, {form}</source>
        <translation>&quot;{cell}&quot; কলামের রূপে লেখা নয়, {form}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is the error of a formula; put the formula right, or empty the cell if nothing is known</source>
        <translation>&quot;{cell}&quot; সূত্রের ভুল; সূত্র ঠিক করুন, বা কিছু জানা না থাকলে ঘর খালি করুন</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too large for a ratio; the most is {high}, and {cell} % is written {share}</source>
        <translation>&quot;{cell}&quot; অনুপাতের জন্য বেশি বড়; সর্বোচ্চ {high}, আর {cell} % লেখা হয় {share}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too large; the most is {high}</source>
        <translation>&quot;{cell}&quot; বেশি বড়; সর্বোচ্চ {high}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too long ago; check the year</source>
        <translation>&quot;{cell}&quot; অনেক আগের; সাল দেখুন</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too small; the least is {low}</source>
        <translation>&quot;{cell}&quot; বেশি ছোট; সর্বনিম্ন {low}</translation>
    </message>
    <message>
        <source>&quot;{code}&quot; in {sheet} was set aside</source>
        <translation>{sheet}-এর &quot;{code}&quot; আলাদা রাখা হয়েছে</translation>
    </message>
    <message>
        <source>&quot;{code}&quot; is not in {table}, or only in a row that was replaced</source>
        <translation>&quot;{code}&quot; {table}-এ নেই, অথবা শুধু বদলে ফেলা সারিতে আছে</translation>
    </message>
    <message>
        <source>&quot;{form}&quot; is no form of days; known are {known}</source>
        <translation>&quot;{form}&quot; তারিখের কোনো রূপ নয়; পরিচিত রূপ {known}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be given here; known are {known}</source>
        <translation>&quot;{name}&quot; এখানে দেওয়া যায় না; আছে {known}</translation>
    </message>
    <message numerus="yes">
        <source>%n files that {table} tells of are not in the folder {folder}</source>
        <translation>
            <numerusform>{table}-এ উল্লেখ করা %nটি ফাইল {folder} ফোল্ডারে নেই</numerusform>
            <numerusform>{table}-এ উল্লেখ করা %nটি ফাইল {folder} ফোল্ডারে নেই</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims that bill another amount than their items and services, whose sum was taken: {count}</source>
        <translation>যেসব দাবির বিল তার দফা ও সেবার যোগফল থেকে আলাদা, যোগফল নেওয়া হয়েছে: {count}</translation>
    </message>
    <message>
        <source>Columns that are passed over: {columns}</source>
        <translation>ছেড়ে দেওয়া কলাম: {columns}</translation>
    </message>
    <message>
        <source>Comparing the records with each other and with the file</source>
        <translation>রেকর্ডগুলো পরস্পরের ও ফাইলের সঙ্গে মেলানো হচ্ছে</translation>
    </message>
    <message>
        <source>Covers of people or policies that were deleted, passed over: {count}</source>
        <translation>মুছে ফেলা ব্যক্তি বা পলিসির সুরক্ষা, ছেড়ে দেওয়া: {count}</translation>
    </message>
    <message>
        <source>Days such as {cell} can be meant in more than one form: choose the form of the days, or add --give days={form}</source>
        <translation>{cell}-এর মতো তারিখের একাধিক রূপে অর্থ হতে পারে: তারিখের রূপ বেছে নিন, বা --give days={form} যোগ করুন</translation>
    </message>
    <message>
        <source>Everything is good; nothing was written, since it was only to be checked.</source>
        <translation>সব ঠিক আছে; কিছু লেখা হয়নি, কারণ শুধু পরীক্ষা করার কথা ছিল।</translation>
    </message>
    <message>
        <source>Everything was in the file already; nothing was written.</source>
        <translation>সবই আগে থেকে ফাইলে ছিল; কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>Hidden sheets were read, too: {sheets}</source>
        <translation>লুকানো পাতাও পড়া হয়েছে: {sheets}</translation>
    </message>
    <message>
        <source>It was read as an export of {program}.</source>
        <translation>{program}-এর রপ্তানি হিসেবে পড়া হয়েছে।</translation>
    </message>
    <message>
        <source>Items and services of claims that were replaced or deleted, passed over: {count}</source>
        <translation>বদলানো বা মুছে ফেলা দাবির দফা ও সেবা, ছেড়ে দেওয়া: {count}</translation>
    </message>
    <message>
        <source>Links to rows that are not there stay empty: {columns}</source>
        <translation>যে সারি নেই তার সংযোগ খালি থাকে: {columns}</translation>
    </message>
    <message>
        <source>Passed over, since they have no place here: rows that were replaced or deleted: {rows} ({by_row}); columns: {columns}; tables: {tables} ({by_table})</source>
        <translation>এখানে জায়গা নেই বলে ছেড়ে দেওয়া: বদলানো বা মুছে ফেলা সারি: {rows} ({by_row}); কলাম: {columns}; ছক: {tables} ({by_table})</translation>
    </message>
    <message>
        <source>People who came to a policy after its start and count from its start: {count}</source>
        <translation>যাঁরা শুরুর পরে পলিসিতে এসেছেন ও শুরু থেকে গোনা হয়েছেন: {count}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} পড়া হচ্ছে</translation>
    </message>
    <message>
        <source>Setting rows aside</source>
        <translation>সারি আলাদা রাখা হচ্ছে</translation>
    </message>
    <message>
        <source>Tables that are not there, so that what they would tell stays empty: {tables}</source>
        <translation>যে ছক নেই, তাই তার তথ্য খালি থাকে: {tables}</translation>
    </message>
    <message>
        <source>Tables that are passed over: {tables}</source>
        <translation>ছেড়ে দেওয়া ছক: {tables}</translation>
    </message>
    <message>
        <source>There is no file {name} to import from.</source>
        <translation>আমদানির জন্য {name} নামে কোনো ফাইল নেই।</translation>
    </message>
    <message>
        <source>There is no folder or workbook {name} to import from.</source>
        <translation>আমদানির জন্য {name} নামে কোনো ফোল্ডার বা ওয়ার্কবুক নেই।</translation>
    </message>
    <message>
        <source>There is no table in {name}.</source>
        <translation>{name}-এ কোনো ছক নেই।</translation>
    </message>
    <message>
        <source>Too much is not right to set rows aside. Mend what all these rows share, then try again.</source>
        <translation>এত বেশি ভুল যে সারি আলাদা রাখা যায় না। এই সারিগুলোর সাধারণ ভুলটি ঠিক করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Valuated claims without a payment, since no batch run tells its day: {count}</source>
        <translation>মূল্যায়িত কিন্তু পরিশোধহীন দাবি, কারণ কোনো ব্যাচে তার দিন নেই: {count}</translation>
    </message>
    <message>
        <source>Writing the records</source>
        <translation>রেকর্ড লেখা হচ্ছে</translation>
    </message>
    <message>
        <source>a cell stands far from all others, in row {row}; delete the empty rows and columns, or save the sheet as a CSV file</source>
        <translation>একটি ঘর বাকি সব থেকে দূরে, সারি {row}; খালি সারি ও কলাম মুছুন, বা পাতাটি CSV ফাইল হিসেবে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>a column has no name; give it one of the known names, or take it out</source>
        <translation>একটি কলামের নাম নেই; পরিচিত একটি নাম দিন, বা কলামটি বাদ দিন</translation>
    </message>
    <message>
        <source>a formula without its value; open the workbook in a spreadsheet program and save it</source>
        <translation>মান ছাড়া সূত্র; ওয়ার্কবুকটি স্প্রেডশিট প্রোগ্রামে খুলে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>a line names one of {names} and a number, such as B14,0.45; {most} is at most 10, all others at most 1</source>
        <translation>একটি লাইনে {names}-এর একটির নাম ও একটি সংখ্যা থাকে, যেমন B14,0.45; {most} সর্বোচ্চ 10, বাকি সব সর্বোচ্চ 1</translation>
    </message>
    <message>
        <source>a line or a cell is too long: a quotation mark or the end of the line is missing</source>
        <translation>একটি লাইন বা ঘর বেশি লম্বা: উদ্ধৃতি চিহ্ন বা লাইনের শেষ নেই</translation>
    </message>
    <message>
        <source>a new scheme needs its name and its currency first</source>
        <translation>নতুন প্রকল্পের আগে নাম ও মুদ্রা লাগে</translation>
    </message>
    <message>
        <source>a number of {digits} digits where text is wanted, and a spreadsheet keeps only 15 of them; format the column as text and type it again</source>
        <translation>যেখানে লেখা দরকার সেখানে {digits} অঙ্কের সংখ্যা, স্প্রেডশিট তার মাত্র 15টি রাখে; কলামটি টেক্সট হিসেবে সাজিয়ে আবার লিখুন</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed properly</source>
        <translation>একটি উদ্ধৃতি চিহ্ন খোলা হয়েছে, ঠিকমতো বন্ধ হয়নি</translation>
    </message>
    <message>
        <source>a value is missing; this column cannot be empty</source>
        <translation>একটি মান নেই; এই কলাম খালি থাকতে পারে না</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; is missing</source>
        <translation>&quot;{name}&quot; কলামটি নেই</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; is not known; the nearest known one is &quot;{near}&quot;</source>
        <translation>&quot;{name}&quot; কলামটি অচেনা; সবচেয়ে কাছেরটি &quot;{near}&quot;</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; stands twice</source>
        <translation>&quot;{name}&quot; কলামটি দুবার আছে</translation>
    </message>
    <message>
        <source>doubtful: {title} ({count}); coverbook check names them</source>
        <translation>সন্দেহজনক: {title} ({count}); coverbook check নামগুলো দেখায়</translation>
    </message>
    <message>
        <source>it belongs to line {line}, which was set aside</source>
        <translation>এটি লাইন {line}-এর, যা আলাদা রাখা হয়েছে</translation>
    </message>
    <message>
        <source>it is not said in which form the column is written</source>
        <translation>কলামটি কোন রূপে লেখা তা বলা নেই</translation>
    </message>
    <message>
        <source>letters of &quot;{cell}&quot; are lost; type it again</source>
        <translation>&quot;{cell}&quot;-এর কিছু অক্ষর হারিয়েছে; আবার লিখুন</translation>
    </message>
    <message>
        <source>new in the list {list}: {word}</source>
        <translation>{list} তালিকায় নতুন: {word}</translation>
    </message>
    <message>
        <source>no such file is known; is it {near}?</source>
        <translation>এমন কোনো ফাইল জানা নেই; {near} কি?</translation>
    </message>
    <message>
        <source>no table has the headings of the matching</source>
        <translation>মেলানোর শিরোনাম কোনো ছকে নেই</translation>
    </message>
    <message>
        <source>no table of {program} is in it</source>
        <translation>এতে {program}-এর কোনো ছক নেই</translation>
    </message>
    <message>
        <source>the file cannot be read; check that you may open it</source>
        <translation>ফাইলটি পড়া যাচ্ছে না; খোলার অনুমতি আছে কি না দেখুন</translation>
    </message>
    <message>
        <source>the file is empty; its first line must name the columns</source>
        <translation>ফাইলটি খালি; প্রথম লাইনে কলামের নাম থাকতে হবে</translation>
    </message>
    <message>
        <source>the file is missing; a new scheme needs its name and its currency</source>
        <translation>ফাইলটি নেই; নতুন প্রকল্পের নাম ও মুদ্রা লাগে</translation>
    </message>
    <message>
        <source>the file is not in UTF-8; save it again as CSV UTF-8</source>
        <translation>ফাইলটি UTF-8 নয়; আবার CSV UTF-8 হিসেবে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>the first line names {columns} columns, more than {most}; leave the others out</source>
        <translation>প্রথম লাইনে {columns}টি কলামের নাম, {most}-এর বেশি; বাকিগুলো বাদ দিন</translation>
    </message>
    <message>
        <source>the letters of &quot;{cell}&quot; are broken; is it &quot;{near}&quot;? Save the table again as CSV UTF-8</source>
        <translation>&quot;{cell}&quot;-এর অক্ষর ভাঙা; &quot;{near}&quot; কি? ছকটি আবার CSV UTF-8 হিসেবে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>the line has {cells} cells, the header {width}</source>
        <translation>লাইনে {cells}টি ঘর, শিরোনামে {width}টি</translation>
    </message>
    <message>
        <source>the lines of voucher {voucher} must carry one date</source>
        <translation>{voucher} ভাউচারের সব লাইনে একই তারিখ থাকতে হবে</translation>
    </message>
    <message>
        <source>the lines of {key} must have the same under {field}</source>
        <translation>{key}-এর সব লাইনে {field} একই হতে হবে</translation>
    </message>
    <message>
        <source>the number &quot;{cell}&quot; is longer than its cell shows noughts for, and those before it may be lost; format the column as text and type it again</source>
        <translation>&quot;{cell}&quot; সংখ্যাটি ঘরে দেখানো শূন্যের চেয়ে লম্বা, সামনের শূন্য হারিয়ে থাকতে পারে; কলামটি টেক্সট হিসেবে সাজিয়ে আবার লিখুন</translation>
    </message>
    <message>
        <source>the sheet is damaged; save the workbook again</source>
        <translation>পাতাটি নষ্ট; ওয়ার্কবুকটি আবার সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>the table is missing; {table} refers to it</source>
        <translation>ছকটি নেই; {table} তার উল্লেখ করে</translation>
    </message>
    <message>
        <source>the value holds a sign that cannot be printed; type it again</source>
        <translation>মানটিতে ছাপা যায় না এমন চিহ্ন আছে; আবার লিখুন</translation>
    </message>
    <message>
        <source>there is no &quot;{code}&quot; in {sheet}</source>
        <translation>{sheet}-এ &quot;{code}&quot; নেই</translation>
    </message>
    <message>
        <source>there is no exchange file in it</source>
        <translation>এতে কোনো বিনিময় ফাইল নেই</translation>
    </message>
    <message>
        <source>this is not the file that {table} tells of: it was changed</source>
        <translation>এটি {table}-এ উল্লেখ করা ফাইল নয়: বদলানো হয়েছে</translation>
    </message>
    <message>
        <source>voucher {voucher} does not balance; its lines add up to {off}</source>
        <translation>{voucher} ভাউচার মেলে না; লাইনগুলোর যোগফল {off}</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8; it was read as Windows-1252: look at its accents</source>
        <translation>{file} UTF-8 নয়; Windows-1252 হিসেবে পড়া হয়েছে: অক্ষরগুলো দেখুন</translation>
    </message>
    <message>
        <source>{file} says what each heading means. Look at it, then import with --as {file}</source>
        <translation>কোন শিরোনাম কী বোঝায় {file}-এ আছে। দেখে নিয়ে --as {file} দিয়ে আমদানি করুন</translation>
    </message>
    <message>
        <source>{file} was passed over; no such file is known</source>
        <translation>{file} ছেড়ে দেওয়া হয়েছে; এমন কোনো ফাইল জানা নেই</translation>
    </message>
    <message>
        <source>{key} is in the file already with &quot;{old}&quot;, not &quot;{new}&quot;; correct it there</source>
        <translation>{key} আগে থেকে ফাইলে &quot;{old}&quot; সহ আছে, &quot;{new}&quot; নয়; সেখানে সংশোধন করুন</translation>
    </message>
    <message>
        <source>{key} is in the file already with other lines; correct it there</source>
        <translation>{key} আগে থেকে ফাইলে অন্য লাইনসহ আছে; সেখানে সংশোধন করুন</translation>
    </message>
    <message>
        <source>{key} stands already on line {first}</source>
        <translation>{key} আগেই লাইন {first}-এ আছে</translation>
    </message>
    <message>
        <source>{name} cannot be read. Check that you may open it.</source>
        <translation>{name} পড়া যাচ্ছে না। খোলার অনুমতি আছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>{name} holds no text: it is a picture or a file of another program.</source>
        <translation>{name}-এ কোনো লেখা নেই: এটি ছবি বা অন্য প্রোগ্রামের ফাইল।</translation>
    </message>
    <message>
        <source>{name} is a table alone: say with --as NAME.json what its headings mean.</source>
        <translation>{name} শুধু একটি ছক: তার শিরোনাম কী বোঝায় --as NAME.json দিয়ে বলুন।</translation>
    </message>
    <message>
        <source>{name} is neither a workbook (.xlsx, .ods) nor a CSV file.</source>
        <translation>{name} ওয়ার্কবুকও (.xlsx, .ods) নয়, CSV ফাইলও নয়।</translation>
    </message>
    <message>
        <source>{name} is no saved matching of headings. Write a new one with --propose.</source>
        <translation>{name} শিরোনাম মেলানোর সংরক্ষিত ফাইল নয়। --propose দিয়ে নতুন একটি লিখুন।</translation>
    </message>
    <message>
        <source>{name} is not an Excel workbook.</source>
        <translation>{name} Excel ওয়ার্কবুক নয়।</translation>
    </message>
    <message>
        <source>{name} is of an old kind: save it as .xlsx and import that.</source>
        <translation>{name} পুরোনো ধরনের: .xlsx হিসেবে সংরক্ষণ করে সেটি আমদানি করুন।</translation>
    </message>
    <message>
        <source>{name} is read as an exchange folder, to which nothing is given: leave --give away.</source>
        <translation>{name} বিনিময় ফোল্ডার হিসেবে পড়া হয়, তাতে কিছু দিতে হয় না: --give বাদ দিন।</translation>
    </message>
    <message>
        <source>{name} is there already: propose under another name.</source>
        <translation>{name} আগে থেকেই আছে: অন্য নামে প্রস্তাব করুন।</translation>
    </message>
    <message>
        <source>{name} is too large to be read as a workbook. Save its sheets as CSV files in one folder and import that.</source>
        <translation>{name} ওয়ার্কবুক হিসেবে পড়ার পক্ষে বেশি বড়। পাতাগুলো এক ফোল্ডারে CSV ফাইল হিসেবে সংরক্ষণ করে সেটি আমদানি করুন।</translation>
    </message>
    <message>
        <source>{name} only marks an open workbook: close that and import it.</source>
        <translation>{name} শুধু একটি খোলা ওয়ার্কবুকের চিহ্ন: সেটি বন্ধ করে আমদানি করুন।</translation>
    </message>
    <message>
        <source>{program} knows neither the name of the scheme nor its currency: enter both in the window, or add --give name=… --give currency=…</source>
        <translation>{program} প্রকল্পের নাম ও মুদ্রা জানে না: উইন্ডোতে দুটিই লিখুন, বা --give name=… --give currency=… যোগ করুন</translation>
    </message>
    <message>
        <source>{sheet}: {rows} new</source>
        <translation>{sheet}: {rows}টি নতুন</translation>
    </message>
    <message>
        <source>{sheet}: {rows} set aside in {file}</source>
        <translation>{sheet}: {rows}টি {file}-এ আলাদা রাখা</translation>
    </message>
    <message>
        <source>{table}: it is not known what it holds; it is passed over.</source>
        <translation>{table}: এতে কী আছে জানা নেই; ছেড়ে দেওয়া হলো।</translation>
    </message>
    <message>
        <source>{table}: no heading means {field}.</source>
        <translation>{table}: কোনো শিরোনাম {field} বোঝায় না।</translation>
    </message>
    <message>
        <source>{table}: passed over are {headings}.</source>
        <translation>{table}: ছেড়ে দেওয়া {headings}।</translation>
    </message>
    <message>
        <source>{table}: say in which form {heading} is written: {forms}.</source>
        <translation>{table}: {heading} কোন রূপে লেখা বলুন: {forms}।</translation>
    </message>
</context>
<context>
    <name>Index form</name>
    <message>
        <source>Nobody is in force who has no claim of that day yet.</source>
        <translation>সেদিন চলতি এমন কেউ নেই যাঁর সেদিনের দাবি হয়নি।</translation>
    </message>
    <message>
        <source>Nothing was measured at {station} from {first} to {last}.</source>
        <translation>{first} থেকে {last} পর্যন্ত {station}-এ কিছু মাপা হয়নি।</translation>
    </message>
    <message>
        <source>Only its policies: where several stations serve one product.</source>
        <translation>শুধু এর পলিসি: একটি পণ্যে একাধিক কেন্দ্র থাকলে।</translation>
    </message>
    <message>
        <source>Post the claims</source>
        <translation>দাবিগুলো লিখুন</translation>
    </message>
    <message>
        <source>The contract lacks its first or last measure, or its payout.</source>
        <translation>চুক্তিতে প্রথম বা শেষ মাপ, কিংবা প্রদানের টাকা নেই।</translation>
    </message>
    <message>
        <source>The readings of its station are added up over its season.</source>
        <translation>কেন্দ্রের পাঠ মৌসুম জুড়ে যোগ হয়।</translation>
    </message>
    <message>
        <source>The season runs to {last}: decide after it.</source>
        <translation>মৌসুম {last} পর্যন্ত চলে: তার পরে সিদ্ধান্ত দিন।</translation>
    </message>
    <message>
        <source>{measured} was measured: nothing is due.</source>
        <translation>{measured} মাপা হয়েছে: কিছু প্রদেয় নয়।</translation>
    </message>
    <message numerus="yes">
        <source>{measured} was measured: {share} of {payout} is due, {each} to each of %n covers.</source>
        <translation>
            <numerusform>{measured} মাপা হয়েছে: {payout}-এর {share} প্রদেয়, %nটি সুরক্ষার প্রতিটিতে {each}।</numerusform>
            <numerusform>{measured} মাপা হয়েছে: {payout}-এর {share} প্রদেয়, %nটি সুরক্ষার প্রতিটিতে {each}।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Claims rejection ratio</source>
        <translation>দাবি প্রত্যাখ্যানের হার</translation>
    </message>
    <message>
        <source>Coverage ratio</source>
        <translation>আওতার হার</translation>
    </message>
    <message>
        <source>Growth ratio</source>
        <translation>বৃদ্ধির হার</translation>
    </message>
    <message>
        <source>Incurred claims ratio</source>
        <translation>সংঘটিত দাবির অনুপাত</translation>
    </message>
    <message>
        <source>Incurred expense ratio</source>
        <translation>কৃত ব্যয়ের অনুপাত</translation>
    </message>
    <message>
        <source>Liquidity ratio</source>
        <translation>তারল্য অনুপাত</translation>
    </message>
    <message>
        <source>Net income ratio</source>
        <translation>নিট আয়ের অনুপাত</translation>
    </message>
    <message>
        <source>Promptness of claims settlement</source>
        <translation>দাবি নিষ্পত্তির তৎপরতা</translation>
    </message>
    <message>
        <source>Renewal ratio</source>
        <translation>নবায়নের হার</translation>
    </message>
    <message>
        <source>Solvency ratio</source>
        <translation>সচ্ছলতা অনুপাত</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>the median time to settle claims</extracomment>
        <translation>
            <numerusform>%n দিন</numerusform>
            <numerusform>%n দিন</numerusform>
        </translation>
    </message>
    <message>
        <source>A pension is among these products: its contributions count as premium here.</source>
        <translation>এসব পণ্যের মধ্যে পেনশন আছে: তার চাঁদা এখানে প্রিমিয়াম হিসেবে ধরা হয়।</translation>
    </message>
    <message>
        <source>A pension is not renewed: persistency takes the place of renewal.</source>
        <translation>পেনশন নবায়ন হয় না: নবায়নের জায়গায় স্থায়িত্ব আসে।</translation>
    </message>
    <message>
        <source>A pension product earns no premium: contributions stand in its place.</source>
        <translation>পেনশন পণ্যে প্রিমিয়াম অর্জিত হয় না: তার জায়গায় চাঁদা।</translation>
    </message>
    <message>
        <source>A pension product has no claims ratio: nothing is earned against claims.</source>
        <translation>পেনশন পণ্যের দাবির অনুপাত নেই: দাবির বিপরীতে কিছু অর্জিত হয় না।</translation>
    </message>
    <message>
        <source>Active insured / target population</source>
        <translation>সক্রিয় বিমাকৃত / লক্ষ্য জনগোষ্ঠী</translation>
    </message>
    <message>
        <source>Admitted assets B01 / reserves and other liabilities</source>
        <translation>স্বীকৃত সম্পদ B01 / সঞ্চিতি ও অন্যান্য দায়</translation>
    </message>
    <message>
        <source>An index pays many or none at once: expect this to swing from year to year.</source>
        <translation>সূচক বিমা একসঙ্গে অনেককে বা কাউকেই দেয় না: বছরে বছরে বড় ওঠানামা স্বাভাবিক।</translation>
    </message>
    <message>
        <source>Average claim</source>
        <translation>গড় দাবি</translation>
    </message>
    <message>
        <source>Before reinsurance</source>
        <translation>পুনর্বিমার আগে</translation>
    </message>
    <message>
        <source>Cash and investments easily turned into cash / payables within three months</source>
        <translation>নগদ ও সহজে নগদযোগ্য বিনিয়োগ / তিন মাসে প্রদেয়</translation>
    </message>
    <message>
        <source>Change in active insured / active insured at the start</source>
        <translation>সক্রিয় বিমাকৃতের পরিবর্তন / শুরুতে সক্রিয় বিমাকৃত</translation>
    </message>
    <message>
        <source>Claims for each insured year</source>
        <translation>বিমা-বছরপ্রতি দাবি</translation>
    </message>
    <message>
        <source>Claims rejected</source>
        <translation>প্রত্যাখ্যাত দাবি</translation>
    </message>
    <message>
        <source>Claims still undecided: {count}</source>
        <translation>এখনো সিদ্ধান্তহীন দাবি: {count}</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products together are no benchmark: compare each product with its like.</source>
        <translation>বাধ্যতামূলক ও স্বেচ্ছামূলক পণ্য একত্রে মাপকাঠি নয়: প্রতিটি পণ্য তার মতো পণ্যের সঙ্গে তুলনা করুন।</translation>
    </message>
    <message>
        <source>Compulsory credit life ends and renews with the loan.</source>
        <translation>বাধ্যতামূলক ঋণ জীবনবিমা ঋণের সঙ্গে শেষ ও নবায়ন হয়।</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>চাঁদা</translation>
    </message>
    <message>
        <source>Count what every partner spends: insurer, agent, administrator, provider. Compare the figure before reinsurance.</source>
        <translation>প্রতিটি অংশীদারের খরচ ধরুন: বিমাকারী, এজেন্ট, প্রশাসক, সেবাদাতা। পুনর্বিমার আগের অঙ্ক তুলনা করুন।</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>আওতা</translation>
    </message>
    <message>
        <source>Days from the event until the money is received or the claim denied</source>
        <translation>ঘটনা থেকে টাকা পাওয়া বা দাবি নাকচ হওয়া পর্যন্ত দিন</translation>
    </message>
    <message>
        <source>For every 100 that falls due within three months, so much can be paid at once.</source>
        <translation>তিন মাসে প্রদেয় প্রতি 100-এর জন্য এত টাকা এখনই দেওয়া যায়।</translation>
    </message>
    <message>
        <source>For every 100 the scheme owes, now or later, it holds so much in assets that can be relied on.</source>
        <translation>এখন বা পরে প্রকল্পের দেনা প্রতি 100-এর জন্য নির্ভরযোগ্য সম্পদ এত আছে।</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>বৃদ্ধি</translation>
    </message>
    <message>
        <source>How long a family waits from the event until it holds the money, or knows that there is none.</source>
        <translation>ঘটনা থেকে টাকা হাতে পাওয়া বা পাবেন না জানা পর্যন্ত একটি পরিবার কতদিন অপেক্ষা করে।</translation>
    </message>
    <message>
        <source>How much the number of insured people grew or shrank over the period.</source>
        <translation>সময়কালে বিমাকৃতের সংখ্যা কতটা বেড়েছে বা কমেছে।</translation>
    </message>
    <message>
        <source>Incurred claims P11 / earned premium P02</source>
        <translation>সংঘটিত দাবি P11 / অর্জিত প্রিমিয়াম P02</translation>
    </message>
    <message>
        <source>Incurred expenses</source>
        <translation>কৃত ব্যয়</translation>
    </message>
    <message>
        <source>Insured who renewed / insured who could have renewed</source>
        <translation>নবায়ন করেছেন এমন বিমাকৃত / নবায়ন করতে পারতেন এমন বিমাকৃত</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>তারল্য</translation>
    </message>
    <message>
        <source>Measured for the whole organisation: it pays from one purse.</source>
        <translation>পুরো সংস্থার জন্য মাপা: টাকা এক তহবিল থেকে যায়।</translation>
    </message>
    <message>
        <source>Measured for the whole organisation: its assets are not assigned to products.</source>
        <translation>পুরো সংস্থার জন্য মাপা: সম্পদ পণ্যে ভাগ করা নেই।</translation>
    </message>
    <message>
        <source>Net income P28 / earned premium P02</source>
        <translation>নিট আয় P28 / অর্জিত প্রিমিয়াম P02</translation>
    </message>
    <message>
        <source>Net income before reinsurance</source>
        <translation>পুনর্বিমার আগে নিট আয়</translation>
    </message>
    <message>
        <source>No claim was reported in the period.</source>
        <translation>সময়কালে কোনো দাবি জানানো হয়নি।</translation>
    </message>
    <message>
        <source>No claim was settled in the period.</source>
        <translation>সময়কালে কোনো দাবি নিষ্পত্তি হয়নি।</translation>
    </message>
    <message>
        <source>No expense has been entered for this period.</source>
        <translation>এই সময়কালের কোনো খরচ লেখা হয়নি।</translation>
    </message>
    <message>
        <source>No premium was earned in the period.</source>
        <translation>সময়কালে কোনো প্রিমিয়াম অর্জিত হয়নি।</translation>
    </message>
    <message>
        <source>No voucher has been entered: cash, assets and debts are not known.</source>
        <translation>কোনো ভাউচার লেখা হয়নি: নগদ, সম্পদ ও দেনা জানা নেই।</translation>
    </message>
    <message>
        <source>Nobody was insured the day before the period.</source>
        <translation>সময়কালের আগের দিনে কেউ বিমাকৃত ছিলেন না।</translation>
    </message>
    <message>
        <source>Nobody&apos;s cover came up for renewal in the period.</source>
        <translation>সময়কালে কারও সুরক্ষা নবায়নের সময় হয়নি।</translation>
    </message>
    <message>
        <source>Nothing is payable within three months.</source>
        <translation>তিন মাসে কিছু প্রদেয় নয়।</translation>
    </message>
    <message>
        <source>Of every 100 claims reported, so many were refused. Partly paid claims are counted apart.</source>
        <translation>জানানো প্রতি 100 দাবির এতগুলো নাকচ হয়েছে। আংশিক পরিশোধিত দাবি আলাদা গোনা হয়।</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much came back as benefits. It moves with how often and how much members claim.</source>
        <translation>অর্জিত প্রতি 100-এর এত টাকা সুবিধা হিসেবে ফিরেছে। সদস্যরা কত ঘন ঘন ও কত টাকা দাবি করেন তার সঙ্গে এটি বদলায়।</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much was left before donations. Below zero the scheme lives on capital or gifts.</source>
        <translation>অর্জিত প্রতি 100-এর এত টাকা অনুদানের আগে থেকেছে। শূন্যের নিচে হলে প্রকল্প মূলধন বা দানে চলছে।</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much went into running the scheme. A fifth or less leaves most for benefits.</source>
        <translation>অর্জিত প্রতি 100-এর এত টাকা প্রকল্প চালাতে গেছে। এক-পঞ্চমাংশ বা কম হলে বেশির ভাগ সুবিধার জন্য থাকে।</translation>
    </message>
    <message>
        <source>Of every 100 people the scheme is meant for, so many are insured on the last day.</source>
        <translation>প্রকল্প যাদের জন্য, তাদের প্রতি 100 জনে শেষ দিনে এতজন বিমাকৃত।</translation>
    </message>
    <message>
        <source>Of every 100 who could stay, so many did. Deaths and those too old are not counted against the scheme.</source>
        <translation>যাঁরা থাকতে পারতেন তাঁদের প্রতি 100 জনে এতজন থেকেছেন। মৃত্যু ও বয়স পেরোনো প্রকল্পের বিপক্ষে ধরা হয় না।</translation>
    </message>
    <message>
        <source>Operating expenses P16 / earned premium P02</source>
        <translation>পরিচালন ব্যয় P16 / অর্জিত প্রিমিয়াম P02</translation>
    </message>
    <message>
        <source>Operating expenses before reinsurance</source>
        <translation>পুনর্বিমার আগে পরিচালন ব্যয়</translation>
    </message>
    <message>
        <source>Products to which renewal does not apply are left out.</source>
        <translation>যেসব পণ্যে নবায়ন প্রযোজ্য নয় সেগুলো বাদ।</translation>
    </message>
    <message>
        <source>Promptness</source>
        <translation>তৎপরতা</translation>
    </message>
    <message>
        <source>Rejected claims / claims reported</source>
        <translation>প্রত্যাখ্যাত দাবি / জানানো দাবি</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>নবায়ন</translation>
    </message>
    <message>
        <source>Savings and interest pay part of these benefits: ratios to earned premium are distorted.</source>
        <translation>এসব সুবিধার একাংশ সঞ্চয় ও সুদ থেকে দেওয়া হয়: অর্জিত প্রিমিয়ামের অনুপাত বিকৃত হয়।</translation>
    </message>
    <message>
        <source>Solvency</source>
        <translation>সচ্ছলতা</translation>
    </message>
    <message>
        <source>Takaful, mudharaba: participants and operator share the surplus by the agreed ratio.</source>
        <translation>তাকাফুল, মুদারাবা: অংশগ্রহণকারী ও পরিচালক সম্মত অনুপাতে উদ্বৃত্ত ভাগ করেন।</translation>
    </message>
    <message>
        <source>Takaful, non-profit: the surplus stays with the members&apos; fund.</source>
        <translation>তাকাফুল, অলাভজনক: উদ্বৃত্ত সদস্যদের তহবিলে থাকে।</translation>
    </message>
    <message>
        <source>Takaful, ta&apos;awuni: the surplus goes back to the participants.</source>
        <translation>তাকাফুল, তাআউনি: উদ্বৃত্ত অংশগ্রহণকারীদের কাছে ফিরে যায়।</translation>
    </message>
    <message>
        <source>Takaful, wakala: the surplus is the participants&apos;; the operator earns a fee only.</source>
        <translation>তাকাফুল, ওয়াকালা: উদ্বৃত্ত অংশগ্রহণকারীদের; পরিচালক শুধু ফি পান।</translation>
    </message>
    <message>
        <source>The operator&apos;s charges to the takaful fund are an expense.</source>
        <translation>তাকাফুল তহবিল থেকে পরিচালকের নেওয়া টাকা একটি ব্যয়।</translation>
    </message>
    <message>
        <source>The shares of the reserves payable within three months are not set.</source>
        <translation>সঞ্চিতির কত অংশ তিন মাসে প্রদেয় তা ঠিক করা নেই।</translation>
    </message>
    <message>
        <source>The target population is 0.</source>
        <translation>লক্ষ্য জনগোষ্ঠী 0।</translation>
    </message>
    <message>
        <source>The target population is not known. Enter it with the day it was counted.</source>
        <translation>লক্ষ্য জনগোষ্ঠী জানা নেই। গণনার দিনসহ লিখুন।</translation>
    </message>
    <message>
        <source>The target population was counted more than a year before.</source>
        <translation>লক্ষ্য জনগোষ্ঠী এক বছরের বেশি আগে গোনা হয়েছে।</translation>
    </message>
    <message>
        <source>There are no liabilities to set the assets against.</source>
        <translation>সম্পদের বিপরীতে রাখার মতো কোনো দায় নেই।</translation>
    </message>
    <message>
        <source>Vouchers on operating expenses</source>
        <translation>পরিচালন ব্যয়ের ভাউচার</translation>
    </message>
    <message>
        <source>What it would be divided by is below nought: a ratio to it would mean nothing.</source>
        <translation>যা দিয়ে ভাগ হবে তা শূন্যের নিচে: তার অনুপাতের কোনো অর্থ নেই।</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>খারাপ</translation>
    </message>
    <message>
        <source>good</source>
        <translation>ভালো</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>নেই</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>প্র/ন</translation>
    </message>
    <message>
        <source>no norm</source>
        <translation>আদর্শ মান নেই</translation>
    </message>
    <message>
        <source>norm: 0 to 10 %</source>
        <translation>আদর্শ: 0 থেকে 10 %</translation>
    </message>
    <message>
        <source>norm: 120 % or more</source>
        <translation>আদর্শ: 120 % বা বেশি</translation>
    </message>
    <message>
        <source>norm: 85 % or more</source>
        <translation>আদর্শ: 85 % বা বেশি</translation>
    </message>
    <message>
        <source>norm: at most 20 %</source>
        <translation>আদর্শ: সর্বোচ্চ 20 %</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>প্রযোজ্য নয়</translation>
    </message>
    <message>
        <source>plan: {target}</source>
        <translation>লক্ষ্যমাত্রা: {target}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>সাময়িক</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>উপাত্ত নেই</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>নজরে রাখুন</translation>
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
        <translation>দশটির বাইরে…</translation>
    </message>
    <message>
        <source>How it was reached</source>
        <translation>কীভাবে পাওয়া গেল</translation>
    </message>
    <message>
        <source>Set the shares payable</source>
        <translation>প্রদেয় অংশ ঠিক করুন</translation>
    </message>
    <message>
        <source>Source: performance indicators for microinsurance, number {number}</source>
        <translation>উৎস: ক্ষুদ্রবিমার কর্মদক্ষতা সূচক, নম্বর {number}</translation>
    </message>
    <message>
        <source>The quarter before it was {before}, a year ago {year}.</source>
        <translation>আগের ত্রৈমাসিকে ছিল {before}, এক বছর আগে {year}।</translation>
    </message>
    <message>
        <source>The quarter before it was {before}.</source>
        <translation>আগের ত্রৈমাসিকে ছিল {before}।</translation>
    </message>
    <message>
        <source>There is no norm: compare with your own plan and your own past.</source>
        <translation>কোনো আদর্শ মান নেই: নিজের লক্ষ্যমাত্রা ও নিজের অতীতের সঙ্গে তুলনা করুন।</translation>
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
        <translation>তাঁরা আর যা বলেছেন।</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>জিজ্ঞাসার তারিখ</translation>
    </message>
    <message>
        <source>Exit interview</source>
        <translation>প্রস্থান সাক্ষাৎকার</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>তাঁদের নিজের কথায়</translation>
    </message>
    <message>
        <source>Leave empty where a whole group has left.</source>
        <translation>পুরো দল চলে গেলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>What was missing?</source>
        <translation>কীসের অভাব ছিল?</translation>
    </message>
    <message>
        <source>What would have kept them, in a word of the list: choose what comes nearest.</source>
        <translation>কী হলে থাকতেন, তালিকার এক শব্দে: সবচেয়ে কাছেরটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Would they come back?</source>
        <translation>তাঁরা কি ফিরে আসবেন?</translation>
    </message>
</context>
<context>
    <name>Investing</name>
    <message>
        <source>It comes back after the day on which it was bought, {day}.</source>
        <translation>এটি কেনার দিন {day}-এর পরে ফেরত আসে।</translation>
    </message>
    <message>
        <source>{code} was paid back on {day}. Choose one that is held.</source>
        <translation>{code} {day} তারিখে ফেরত এসেছে। হাতে আছে এমন একটি বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>Investing form</name>
    <message>
        <source>An investment is paid back</source>
        <translation>একটি বিনিয়োগ ফেরত এসেছে</translation>
    </message>
    <message>
        <source>Interest or profit that came with it</source>
        <translation>সঙ্গে আসা সুদ বা লাভ</translation>
    </message>
    <message>
        <source>Invest money</source>
        <translation>টাকা বিনিয়োগ করুন</translation>
    </message>
    <message>
        <source>Paid into</source>
        <translation>যে হিসাবে জমা হয়েছে</translation>
    </message>
    <message>
        <source>Save the investment</source>
        <translation>বিনিয়োগ সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save what came back</source>
        <translation>যা ফেরত এসেছে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Without what was invested. Nought where none came.</source>
        <translation>বিনিয়োগ করা টাকা বাদে। কিছু না এলে শূন্য।</translation>
    </message>
</context>
<context>
    <name>Investment</name>
    <message>
        <source>A share of the profit</source>
        <translation>লাভের অংশ</translation>
    </message>
    <message>
        <source>All that one institution holds</source>
        <translation>এক প্রতিষ্ঠানে রাখা সব</translation>
    </message>
    <message>
        <source>Bond of a company</source>
        <translation>কোম্পানির বন্ড</translation>
    </message>
    <message>
        <source>Deposit at a bank</source>
        <translation>ব্যাংকে আমানত</translation>
    </message>
    <message>
        <source>Loan to members or others</source>
        <translation>সদস্য বা অন্যদের ঋণ</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>স্থাবর সম্পত্তি</translation>
    </message>
    <message>
        <source>Shares of a company</source>
        <translation>কোম্পানির শেয়ার</translation>
    </message>
    <message>
        <source>Shares of a fund</source>
        <translation>তহবিলের ইউনিট</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>অন্য কিছু</translation>
    </message>
    <message>
        <source>Treasury bill or bond</source>
        <translation>ট্রেজারি বিল বা বন্ড</translation>
    </message>
</context>
<context>
    <name>Investment form</name>
    <message>
        <source>Admitted, in percent</source>
        <translation>স্বীকৃত, শতাংশে</translation>
    </message>
    <message>
        <source>As an agency has graded it. Leave empty where none has.</source>
        <translation>কোনো রেটিং সংস্থার দেওয়া গ্রেড। না থাকলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>At most, in percent of all investments</source>
        <translation>সর্বোচ্চ, মোট বিনিয়োগের শতাংশে</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>কেনার তারিখ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>শ্রেণি</translation>
    </message>
    <message>
        <source>Falls due on</source>
        <translation>মেয়াদপূর্তি</translation>
    </message>
    <message>
        <source>For whose reserves it is kept. Leave empty for the scheme as a whole.</source>
        <translation>যার সঞ্চিতির জন্য রাখা। পুরো প্রকল্পের জন্য হলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>গ্রেড</translation>
    </message>
    <message>
        <source>How much of it the supervisor counts. Leave empty for all of it.</source>
        <translation>তদারককারী এর যতটা গণ্য করেন। পুরোটা হলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>প্রতিষ্ঠান</translation>
    </message>
    <message>
        <source>Interest accrues by it, day by day. Of a share of the profit it is a guess.</source>
        <translation>এই হারে দিনে দিনে সুদ জমে। লাভের অংশ হলে এটি অনুমান।</translation>
    </message>
    <message>
        <source>Least grade</source>
        <translation>সর্বনিম্ন গ্রেড</translation>
    </message>
    <message>
        <source>Leave empty for what has no such day.</source>
        <translation>এমন দিন না থাকলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>কিসের</translation>
    </message>
    <message>
        <source>Paid for it</source>
        <translation>যত টাকায় কেনা</translation>
    </message>
    <message>
        <source>Rate of a year, in percent</source>
        <translation>বার্ষিক হার, শতাংশে</translation>
    </message>
    <message>
        <source>Real estate has 10 unless it stands here.</source>
        <translation>এখানে লেখা না থাকলে স্থাবর সম্পত্তির সীমা 10।</translation>
    </message>
    <message>
        <source>Sold or paid back early on</source>
        <translation>আগে বিক্রি বা ফেরতের তারিখ</translation>
    </message>
    <message>
        <source>What it returns</source>
        <translation>এতে যা আয় হয়</translation>
    </message>
    <message>
        <source>With whom the money lies.</source>
        <translation>টাকা যার কাছে রাখা।</translation>
    </message>
</context>
<context>
    <name>Investments</name>
    <message>
        <source>Admitted</source>
        <translation>স্বীকৃত</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>সর্বোচ্চ</translation>
    </message>
    <message>
        <source>Claims, expenses and premium are a quarter of their year in the business plan.</source>
        <translation>দাবি, ব্যয় ও প্রিমিয়াম ব্যবসা পরিকল্পনার বছরের এক-চতুর্থাংশ।</translation>
    </message>
    <message>
        <source>Expenses to pay</source>
        <translation>পরিশোধ বাকি ব্যয়</translation>
    </message>
    <message>
        <source>Falls due, with interest</source>
        <translation>মেয়াদপূর্তি, সুদসহ</translation>
    </message>
    <message>
        <source>Graded too low: {codes}</source>
        <translation>গ্রেড খুব কম: {codes}</translation>
    </message>
    <message>
        <source>Interest accrues by itself, day by day; of a share of the profit nothing does.</source>
        <translation>সুদ নিজে থেকেই দিনে দিনে জমে; লাভের অংশে কিছু জমে না।</translation>
    </message>
    <message>
        <source>Interest so far</source>
        <translation>এ পর্যন্ত সুদ</translation>
    </message>
    <message>
        <source>Invested</source>
        <translation>বিনিয়োগ করা</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>বিনিয়োগ</translation>
    </message>
    <message>
        <source>Investments on {day}</source>
        <translation>{day} তারিখের বিনিয়োগ</translation>
    </message>
    <message>
        <source>Investments that fall due</source>
        <translation>যেসব বিনিয়োগের মেয়াদ পূর্ণ হচ্ছে</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>মানা হয়েছে</translation>
    </message>
    <message>
        <source>More than allowed</source>
        <translation>সীমার বেশি</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>সীমা নেই</translation>
    </message>
    <message>
        <source>Of all investments</source>
        <translation>মোট বিনিয়োগের</translation>
    </message>
    <message>
        <source>Premium to come</source>
        <translation>সামনের প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>হার</translation>
    </message>
    <message>
        <source>Real estate may be {share} percent unless the policy says otherwise.</source>
        <translation>নীতিতে অন্য কিছু না থাকলে স্থাবর সম্পত্তি {share} শতাংশ পর্যন্ত হতে পারে।</translation>
    </message>
    <message>
        <source>The balance sheet holds {off} on B03 and B10 that this register does not know.</source>
        <translation>উদ্বৃত্তপত্রে B03 ও B10-এ {off} আছে যা এই তালিকায় নেই।</translation>
    </message>
    <message>
        <source>What falls due, and what is to be paid</source>
        <translation>কখন কী মেয়াদপূর্তি হয়, আর কী পরিশোধ করতে হবে</translation>
    </message>
    <message>
        <source>how many quarters ahead</source>
        <translation>সামনের কত ত্রৈমাসিক</translation>
    </message>
</context>
<context>
    <name>Keying</name>
    <message>
        <source>(empty)</source>
        <translation>(খালি)</translation>
    </message>
    <message>
        <source>1: first keyed</source>
        <translation>1: প্রথমবারের</translation>
    </message>
    <message>
        <source>1: take the first</source>
        <translation>1: প্রথমটি নিন</translation>
    </message>
    <message>
        <source>2: second keyed</source>
        <translation>2: দ্বিতীয়বারের</translation>
    </message>
    <message>
        <source>2: take the second</source>
        <translation>2: দ্বিতীয়টি নিন</translation>
    </message>
    <message>
        <source>3: key the form again</source>
        <translation>3: ফর্মটি আবার টাইপ করুন</translation>
    </message>
    <message>
        <source>A stack has 1 to {most} forms: count them before you key.</source>
        <translation>একটি গোছায় 1 থেকে {most}টি ফর্ম থাকে: টাইপ করার আগে গুনুন।</translation>
    </message>
    <message>
        <source>A stack of forms</source>
        <translation>ফর্মের গোছা</translation>
    </message>
    <message>
        <source>All its forms are saved as one save, or none of them.</source>
        <translation>এর সব ফর্ম এক সংরক্ষণে থাকে, নয়তো একটিও না।</translation>
    </message>
    <message>
        <source>As on its cover: the village and the day, say.</source>
        <translation>মলাটে যেমন লেখা: যেমন গ্রাম ও দিন।</translation>
    </message>
    <message>
        <source>Back to the stacks</source>
        <translation>গোছার তালিকায় ফিরুন</translation>
    </message>
    <message>
        <source>Begin to key</source>
        <translation>টাইপ শুরু করুন</translation>
    </message>
    <message>
        <source>Count them by hand: so none is left out.</source>
        <translation>হাতে গুনুন: তাহলে কোনোটি বাদ পড়ে না।</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>তফাত</translation>
    </message>
    <message>
        <source>First keyed by</source>
        <translation>প্রথমবার টাইপ করেছেন</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ফর্ম</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>ফর্ম</translation>
    </message>
    <message>
        <source>Give the stack a name, as it is written on its cover.</source>
        <translation>গোছার নাম দিন, মলাটে যেমন লেখা।</translation>
    </message>
    <message>
        <source>How many forms</source>
        <translation>কতগুলো ফর্ম</translation>
    </message>
    <message>
        <source>It waits for</source>
        <translation>কীসের অপেক্ষায়</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>ফর্মটি রাখুন</translation>
    </message>
    <message>
        <source>Key it</source>
        <translation>টাইপ করুন</translation>
    </message>
    <message>
        <source>Key it the second time</source>
        <translation>দ্বিতীয়বার টাইপ করুন</translation>
    </message>
    <message>
        <source>Key the first form of {name}.</source>
        <translation>{name}-এর প্রথম ফর্মটি টাইপ করুন।</translation>
    </message>
    <message>
        <source>Look at the paper, then: 1 the first · 2 the second · 3 both are wrong</source>
        <translation>কাগজ দেখুন, তারপর: 1 প্রথমটি · 2 দ্বিতীয়টি · 3 দুটিই ভুল</translation>
    </message>
    <message>
        <source>Name of the stack</source>
        <translation>গোছার নাম</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>নতুন গোছা</translation>
    </message>
    <message>
        <source>No stack is being keyed.</source>
        <translation>কোনো গোছা টাইপ হচ্ছে না।</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>কাগজে</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>অগ্রগতি</translation>
    </message>
    <message>
        <source>Remove the stack</source>
        <translation>গোছাটি সরান</translation>
    </message>
    <message>
        <source>Save a stack</source>
        <translation>গোছা সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save the stack</source>
        <translation>গোছাটি সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Second keyed by</source>
        <translation>দ্বিতীয়বার টাইপ করেছেন</translation>
    </message>
    <message>
        <source>Second keying</source>
        <translation>দ্বিতীয়বার টাইপ</translation>
    </message>
    <message>
        <source>Settle the differences</source>
        <translation>তফাত মেটান</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>গোছা</translation>
    </message>
    <message>
        <source>Stacks of forms</source>
        <translation>ফর্মের গোছাগুলো</translation>
    </message>
    <message>
        <source>Stacks of paper forms, keyed by two people and settled where they differ. Nothing is saved before.</source>
        <translation>কাগজের ফর্মের গোছা, দুজন টাইপ করেন আর তফাত থাকলে মেটানো হয়। তার আগে কিছু সংরক্ষিত হয় না।</translation>
    </message>
    <message>
        <source>The two keyings are alike.</source>
        <translation>দুবারের টাইপ একই।</translation>
    </message>
    <message>
        <source>There is a stack {name} already: give this one another name.</source>
        <translation>{name} নামে একটি গোছা আগেই আছে: এটির অন্য নাম দিন।</translation>
    </message>
    <message>
        <source>There is no form {name} that could be keyed.</source>
        <translation>{name} নামে টাইপ করার মতো কোনো ফর্ম নেই।</translation>
    </message>
    <message>
        <source>There is no stack {name}. Choose one from the list.</source>
        <translation>{name} নামে কোনো গোছা নেই। তালিকা থেকে বেছে নিন।</translation>
    </message>
    <message>
        <source>Which forms lie in it</source>
        <translation>এতে কোন ফর্ম আছে</translation>
    </message>
    <message>
        <source>You have keyed {name} the first time: somebody else keys it the second time.</source>
        <translation>{name} প্রথমবার আপনি টাইপ করেছেন: দ্বিতীয়বার অন্য কেউ টাইপ করবেন।</translation>
    </message>
    <message>
        <source>differences to settle</source>
        <translation>তফাত মেটানো বাকি</translation>
    </message>
    <message>
        <source>is keyed the first time</source>
        <translation>প্রথমবার টাইপ হচ্ছে</translation>
    </message>
    <message>
        <source>is keyed the second time</source>
        <translation>দ্বিতীয়বার টাইপ হচ্ছে</translation>
    </message>
    <message>
        <source>keyed a third time</source>
        <translation>তৃতীয়বার টাইপ করা</translation>
    </message>
    <message>
        <source>ready to be saved</source>
        <translation>সংরক্ষণের জন্য প্রস্তুত</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{count}-এর {done}</translation>
    </message>
    <message>
        <source>{line}, row {row}</source>
        <translation>{line}, সারি {row}</translation>
    </message>
    <message>
        <source>{name} cannot be saved yet: key it twice, and settle each difference.</source>
        <translation>{name} এখনো সংরক্ষণ করা যাবে না: দুবার টাইপ করুন, আর প্রতিটি তফাত মেটান।</translation>
    </message>
    <message>
        <source>{name} is keyed the first time: give the stack to a second person.</source>
        <translation>{name} প্রথমবার টাইপ হয়েছে: গোছাটি দ্বিতীয় একজনকে দিন।</translation>
    </message>
    <message>
        <source>{name} is keyed twice: settle where the two differ.</source>
        <translation>{name} দুবার টাইপ হয়েছে: যেখানে দুটি আলাদা সেখানে মেটান।</translation>
    </message>
    <message>
        <source>{name} is ready to be saved.</source>
        <translation>{name} সংরক্ষণের জন্য প্রস্তুত।</translation>
    </message>
    <message>
        <source>{name} may be in the book already: look at save {save}, then remove the stack.</source>
        <translation>{name} হয়তো আগেই খাতায় আছে: {save} সংরক্ষণ দেখুন, তারপর গোছাটি সরান।</translation>
    </message>
    <message>
        <source>{name} would be removed with all that was keyed of it.</source>
        <translation>{name} ও তার টাইপ করা সবকিছু সরানো হবে।</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n differences to settle.</source>
        <translation>
            <numerusform>{name}: %nটি তফাত মেটাতে হবে।</numerusform>
            <numerusform>{name}: %nটি তফাত মেটাতে হবে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n forms saved.</source>
        <translation>
            <numerusform>{name}: %nটি ফর্ম সংরক্ষিত।</numerusform>
            <numerusform>{name}: %nটি ফর্ম সংরক্ষিত।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {count} forms keyed the second time.</source>
        <translation>
            <numerusform>{name}: {count}টির %nটি ফর্ম দ্বিতীয়বার টাইপ হয়েছে।</numerusform>
            <numerusform>{name}: {count}টির %nটি ফর্ম দ্বিতীয়বার টাইপ হয়েছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {count} forms keyed.</source>
        <translation>
            <numerusform>{name}: {count}টির %nটি ফর্ম টাইপ হয়েছে।</numerusform>
            <numerusform>{name}: {count}টির %nটি ফর্ম টাইপ হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {open} of {all} differences are open</source>
        <translation>{name}: {all}টির {open}টি তফাত বাকি</translation>
    </message>
    <message>
        <source>{person} is keying {name}: one person keys a stack from the first form to the last.</source>
        <translation>{person} {name} টাইপ করছেন: একটি গোছা প্রথম থেকে শেষ ফর্ম পর্যন্ত একজনই টাইপ করেন।</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>বাংলা</translation>
    </message>
</context>
<context>
    <name>Laptop</name>
    <message>
        <source>A short code of its own for this laptop keeps its numbers apart from all others.</source>
        <translation>এই ল্যাপটপের নিজস্ব ছোট কোড তার নম্বরগুলো অন্য সব থেকে আলাদা রাখে।</translation>
    </message>
    <message>
        <source>Choose a code for this laptop</source>
        <translation>এই ল্যাপটপের জন্য কোড বেছে নিন</translation>
    </message>
    <message>
        <source>Code of this laptop</source>
        <translation>এই ল্যাপটপের কোড</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>One to three letters or digits, as in receipt R-{code}-2026-00001.</source>
        <translation>এক থেকে তিনটি অক্ষর বা অঙ্ক, যেমন R-{code}-2026-00001 রসিদে।</translation>
    </message>
    <message>
        <source>Write one to three letters from A to Z, or digits.</source>
        <translation>A থেকে Z-এর এক থেকে তিনটি অক্ষর বা অঙ্ক লিখুন।</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>A debit is positive, a credit negative: all postings together are nought.</source>
        <translation>ডেবিট ধনাত্মক, ক্রেডিট ঋণাত্মক: সব দাখিলা মিলে শূন্য।</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>জের</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>ক্রেডিট</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>ডেবিট</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>খতিয়ান</translation>
    </message>
    <message>
        <source>Nothing is posted on {code}. Lines with postings are: {known}</source>
        <translation>{code}-এ কোনো দাখিলা নেই। দাখিলা আছে এমন লাইন: {known}</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>দাখিলা</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>রেওয়ামিল</translation>
    </message>
    <message>
        <source>of one line only</source>
        <translation>শুধু একটি লাইনের</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Accounts receivable</source>
        <translation>প্রাপ্য হিসাব</translation>
    </message>
    <message>
        <source>Accrued liabilities reserve</source>
        <translation>উপচিত দায় সঞ্চিতি</translation>
    </message>
    <message>
        <source>Administrative expenses</source>
        <translation>প্রশাসনিক ব্যয়</translation>
    </message>
    <message>
        <source>Admitted assets</source>
        <translation>স্বীকৃত সম্পদ</translation>
    </message>
    <message>
        <source>Capital paid in</source>
        <translation>পরিশোধিত মূলধন</translation>
    </message>
    <message>
        <source>Cash and cash equivalents</source>
        <translation>নগদ ও নগদ সমতুল্য</translation>
    </message>
    <message>
        <source>Cash at the end</source>
        <translation>শেষে নগদ</translation>
    </message>
    <message>
        <source>Cash at the start</source>
        <translation>শুরুতে নগদ</translation>
    </message>
    <message>
        <source>Cash from financing</source>
        <translation>অর্থায়ন থেকে নগদ</translation>
    </message>
    <message>
        <source>Cash from investing</source>
        <translation>বিনিয়োগ থেকে নগদ</translation>
    </message>
    <message>
        <source>Cash from operations</source>
        <translation>পরিচালন থেকে নগদ</translation>
    </message>
    <message>
        <source>Change in accrued liabilities reserve</source>
        <translation>উপচিত দায় সঞ্চিতির পরিবর্তন</translation>
    </message>
    <message>
        <source>Change in cash</source>
        <translation>নগদের পরিবর্তন</translation>
    </message>
    <message>
        <source>Change in claims in course of settlement reserve</source>
        <translation>নিষ্পত্তির পথে থাকা দাবির সঞ্চিতির পরিবর্তন</translation>
    </message>
    <message>
        <source>Change in incurred but not reported claims reserve</source>
        <translation>সংঘটিত কিন্তু অজানানো দাবির সঞ্চিতির পরিবর্তন</translation>
    </message>
    <message>
        <source>Change in the reinsurers&apos; share of claims reserves</source>
        <translation>দাবির সঞ্চিতিতে পুনর্বিমাকারীর অংশের পরিবর্তন</translation>
    </message>
    <message>
        <source>Change in the reinsurers&apos; share of unearned premium</source>
        <translation>অনর্জিত প্রিমিয়ামে পুনর্বিমাকারীর অংশের পরিবর্তন</translation>
    </message>
    <message>
        <source>Change in unearned premium reserve</source>
        <translation>অনর্জিত প্রিমিয়াম সঞ্চিতির পরিবর্তন</translation>
    </message>
    <message>
        <source>Claims in course of settlement reserve</source>
        <translation>নিষ্পত্তির পথে থাকা দাবির সঞ্চিতি</translation>
    </message>
    <message>
        <source>Claims paid</source>
        <translation>পরিশোধিত দাবি</translation>
    </message>
    <message>
        <source>Claims recovered from reinsurers</source>
        <translation>পুনর্বিমাকারীর কাছ থেকে আদায় দাবি</translation>
    </message>
    <message>
        <source>Commission and profit share from reinsurers</source>
        <translation>পুনর্বিমাকারীর দেওয়া কমিশন ও লাভের অংশ</translation>
    </message>
    <message>
        <source>Commission fees received, not from reinsurance</source>
        <translation>প্রাপ্ত কমিশন, পুনর্বিমা ছাড়া</translation>
    </message>
    <message>
        <source>Distribution and communication expenses</source>
        <translation>বিতরণ ও প্রচার ব্যয়</translation>
    </message>
    <message>
        <source>Donated equity</source>
        <translation>অনুদানে পাওয়া মূলধন স্বত্ব</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>অনুদান</translation>
    </message>
    <message>
        <source>Donations received</source>
        <translation>প্রাপ্ত অনুদান</translation>
    </message>
    <message>
        <source>Earned premium</source>
        <translation>অর্জিত প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>ব্যয়</translation>
    </message>
    <message>
        <source>Extraordinary expenses</source>
        <translation>অসাধারণ ব্যয়</translation>
    </message>
    <message>
        <source>Extraordinary income</source>
        <translation>অসাধারণ আয়</translation>
    </message>
    <message>
        <source>Fixed assets sold less bought</source>
        <translation>স্থায়ী সম্পদ: বিক্রি বিয়োগ ক্রয়</translation>
    </message>
    <message>
        <source>Further liabilities due after three months</source>
        <translation>তিন মাস পরে প্রদেয় বিবিধ দায়</translation>
    </message>
    <message>
        <source>Further liabilities due within three months</source>
        <translation>তিন মাসে প্রদেয় বিবিধ দায়</translation>
    </message>
    <message>
        <source>Gross claims paid</source>
        <translation>মোট পরিশোধিত দাবি</translation>
    </message>
    <message>
        <source>Gross investment income</source>
        <translation>মোট বিনিয়োগ আয়</translation>
    </message>
    <message>
        <source>Gross written premium</source>
        <translation>মোট লিখিত প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Incurred but not reported claims reserve</source>
        <translation>সংঘটিত কিন্তু অজানানো দাবির সঞ্চিতি</translation>
    </message>
    <message>
        <source>Incurred claims</source>
        <translation>সংঘটিত দাবি</translation>
    </message>
    <message>
        <source>Insurance liabilities due after three months</source>
        <translation>তিন মাস পরে প্রদেয় বিমা দায়</translation>
    </message>
    <message>
        <source>Insurance liabilities due within three months</source>
        <translation>তিন মাসে প্রদেয় বিমা দায়</translation>
    </message>
    <message>
        <source>Investments easily turned into cash</source>
        <translation>সহজে নগদযোগ্য বিনিয়োগ</translation>
    </message>
    <message>
        <source>Investments not easily turned into cash</source>
        <translation>সহজে নগদযোগ্য নয় এমন বিনিয়োগ</translation>
    </message>
    <message>
        <source>Investments sold less bought, with their income</source>
        <translation>বিনিয়োগ: বিক্রি বিয়োগ ক্রয়, আয়সহ</translation>
    </message>
    <message>
        <source>Loans taken less repaid</source>
        <translation>নেওয়া ঋণ বিয়োগ পরিশোধ</translation>
    </message>
    <message>
        <source>Membership fees</source>
        <translation>সদস্যপদ ফি</translation>
    </message>
    <message>
        <source>Membership fees received</source>
        <translation>প্রাপ্ত সদস্যপদ ফি</translation>
    </message>
    <message>
        <source>Net fixed assets</source>
        <translation>নিট স্থায়ী সম্পদ</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>নিট আয়</translation>
    </message>
    <message>
        <source>Net income after donations and taxes</source>
        <translation>অনুদান ও করের পরে নিট আয়</translation>
    </message>
    <message>
        <source>Net income before donations and income taxes</source>
        <translation>অনুদান ও আয়করের আগে নিট আয়</translation>
    </message>
    <message>
        <source>Net income, not extraordinary</source>
        <translation>নিট আয়, অসাধারণ বাদে</translation>
    </message>
    <message>
        <source>Non-admitted assets</source>
        <translation>অস্বীকৃত সম্পদ</translation>
    </message>
    <message>
        <source>Non-operating expenses</source>
        <translation>অপরিচালন ব্যয়</translation>
    </message>
    <message>
        <source>Non-operating income</source>
        <translation>অপরিচালন আয়</translation>
    </message>
    <message>
        <source>Operating expenses</source>
        <translation>পরিচালন ব্যয়</translation>
    </message>
    <message>
        <source>Operating expenses paid</source>
        <translation>পরিশোধিত পরিচালন ব্যয়</translation>
    </message>
    <message>
        <source>Operating income</source>
        <translation>পরিচালন আয়</translation>
    </message>
    <message>
        <source>Other admitted assets</source>
        <translation>অন্যান্য স্বীকৃত সম্পদ</translation>
    </message>
    <message>
        <source>Other capital accounts</source>
        <translation>অন্যান্য মূলধন হিসাব</translation>
    </message>
    <message>
        <source>Other cost of reinsurance</source>
        <translation>পুনর্বিমার অন্যান্য খরচ</translation>
    </message>
    <message>
        <source>Other liabilities due after three months</source>
        <translation>তিন মাস পরে প্রদেয় অন্যান্য দায়</translation>
    </message>
    <message>
        <source>Other liabilities due within three months</source>
        <translation>তিন মাসে প্রদেয় অন্যান্য দায়</translation>
    </message>
    <message>
        <source>Other non-admitted assets</source>
        <translation>অন্যান্য অস্বীকৃত সম্পদ</translation>
    </message>
    <message>
        <source>Other operating expenses</source>
        <translation>অন্যান্য পরিচালন ব্যয়</translation>
    </message>
    <message>
        <source>Other operating income</source>
        <translation>অন্যান্য পরিচালন আয়</translation>
    </message>
    <message>
        <source>Other operating income received</source>
        <translation>প্রাপ্ত অন্যান্য পরিচালন আয়</translation>
    </message>
    <message>
        <source>Other operating income, not extraordinary</source>
        <translation>অন্যান্য পরিচালন আয়, অসাধারণ বাদে</translation>
    </message>
    <message>
        <source>Owed by reinsurers, with their share of reserves</source>
        <translation>পুনর্বিমাকারীর কাছে পাওনা, সঞ্চিতিতে তাদের অংশসহ</translation>
    </message>
    <message>
        <source>Paid-up share capital</source>
        <translation>পরিশোধিত শেয়ার মূলধন</translation>
    </message>
    <message>
        <source>Personnel expenses</source>
        <translation>কর্মী ব্যয়</translation>
    </message>
    <message>
        <source>Premium ceded to reinsurers</source>
        <translation>পুনর্বিমাকারীকে অর্পিত প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Premium received less refunds</source>
        <translation>প্রাপ্ত প্রিমিয়াম বিয়োগ ফেরত</translation>
    </message>
    <message>
        <source>Premiums receivable</source>
        <translation>প্রাপ্য প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Prepaid claims</source>
        <translation>দাবির অগ্রিম</translation>
    </message>
    <message>
        <source>Profit or loss of the current year</source>
        <translation>চলতি বছরের লাভ বা ক্ষতি</translation>
    </message>
    <message>
        <source>Received from less paid to reinsurers</source>
        <translation>পুনর্বিমাকারী থেকে প্রাপ্তি বিয়োগ পরিশোধ</translation>
    </message>
    <message>
        <source>Reinsurance expenses</source>
        <translation>পুনর্বিমা ব্যয়</translation>
    </message>
    <message>
        <source>Reinsurance payable</source>
        <translation>প্রদেয় পুনর্বিমা</translation>
    </message>
    <message>
        <source>Retained earnings or accumulated losses</source>
        <translation>সংরক্ষিত আয় বা পুঞ্জীভূত লোকসান</translation>
    </message>
    <message>
        <source>Savings paid in less savings paid out</source>
        <translation>জমা সঞ্চয় বিয়োগ তোলা সঞ্চয়</translation>
    </message>
    <message>
        <source>Taxes on income and profits</source>
        <translation>আয় ও লাভের কর</translation>
    </message>
    <message>
        <source>Taxes, non-operating and extraordinary items</source>
        <translation>কর, অপরিচালন ও অসাধারণ দফা</translation>
    </message>
    <message>
        <source>Unearned premium reserve</source>
        <translation>অনর্জিত প্রিমিয়াম সঞ্চিতি</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%nটি সারি</numerusform>
            <numerusform>%nটি সারি</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>কলাম</translation>
    </message>
    <message>
        <source>Copy what is listed</source>
        <translation>তালিকা কপি করুন</translation>
    </message>
    <message>
        <source>Filter by columns</source>
        <translation>কলাম ধরে ছাঁকুন</translation>
    </message>
    <message>
        <source>Filter: {column}</source>
        <translation>ছাঁকনি: {column}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>তালিকা</translation>
    </message>
    <message>
        <source>Nothing here holds “{words}”.</source>
        <translation>এখানে “{words}” নেই।</translation>
    </message>
    <message>
        <source>Only the first {count} rows are here. Put the list in order to have all of them.</source>
        <translation>এখানে শুধু প্রথম {count}টি সারি। সব পেতে তালিকাটি সাজান।</translation>
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
        <translation>দুটি শব্দেই একই দিনের রেকর্ড আছে। আগে সেগুলো সংশোধন করুন, তারপর শব্দ একীভূত করুন।</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>ঘটনার কারণ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>নিচে</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>ঘটনা</translation>
    </message>
    <message>
        <source>Every record that has the other word gets this one; the other is offered no more.</source>
        <translation>অন্য শব্দটি যেসব রেকর্ডে আছে তারা এটি পাবে; অন্যটি আর দেখানো হবে না।</translation>
    </message>
    <message>
        <source>Every record that has the word gets the new one; the old one is offered no more.</source>
        <translation>শব্দটি যেসব রেকর্ডে আছে তারা নতুনটি পাবে; পুরোনোটি আর দেখানো হবে না।</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>দল</translation>
    </message>
    <message>
        <source>In the forms</source>
        <translation>ফর্মে</translation>
    </message>
    <message>
        <source>Kinds of identity papers</source>
        <translation>পরিচয়পত্রের ধরন</translation>
    </message>
    <message>
        <source>Kinds of things insured</source>
        <translation>বিমাকৃত জিনিসের ধরন</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>শেষ ব্যবহৃত আগে</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>দেখতে এমন</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>একীভূত করুন</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>একীভূত করুন…</translation>
    </message>
    <message>
        <source>No record has a word of this list yet. A new word in a form is there for the next time.</source>
        <translation>এই তালিকার কোনো শব্দ এখনো কোনো রেকর্ডে নেই। ফর্মে নতুন শব্দ লিখলে পরেরবার তা থাকে।</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>পেশা</translation>
    </message>
    <message>
        <source>Offered no more</source>
        <translation>আর দেখানো হয় না</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>তালিকায় স্থান</translation>
    </message>
    <message>
        <source>Records that have the word keep it.</source>
        <translation>শব্দটি যেসব রেকর্ডে আছে সেগুলোতে থাকে।</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>অঞ্চল</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>সর্বত্র নাম বদলান</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>নাম বদলান…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>সরিয়ে রাখুন</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>কেন্দ্র</translation>
    </message>
    <message>
        <source>The word that stays</source>
        <translation>যে শব্দ থাকবে</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ওপরে</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>গ্রাম</translation>
    </message>
    <message>
        <source>Ways of payment</source>
        <translation>পরিশোধের উপায়</translation>
    </message>
    <message>
        <source>Ways of repayment</source>
        <translation>শোধের উপায়</translation>
    </message>
    <message>
        <source>What complaints are about</source>
        <translation>অভিযোগের বিষয়</translation>
    </message>
    <message>
        <source>What people who left missed</source>
        <translation>যাঁরা ছেড়েছেন তাঁরা যা পাননি</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>শব্দ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>শব্দ</translation>
    </message>
    <message>
        <source>Words with a place come first, by it; the others as they were used last.</source>
        <translation>যেসব শব্দের স্থান আছে সেগুলো আগে, স্থান অনুযায়ী; বাকিগুলো শেষ ব্যবহার অনুযায়ী।</translation>
    </message>
    <message>
        <source>Write it as</source>
        <translation>যেভাবে লিখবেন</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>দেখানো হয়</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>সরানো</translation>
    </message>
    <message>
        <source>{list}: the forms offer the words used last first.</source>
        <translation>{list}: ফর্মে শেষ ব্যবহৃত শব্দ আগে দেখানো হয়।</translation>
    </message>
    <message numerus="yes">
        <source>“{into}” stands in the place of “{word}” in %n records.</source>
        <translation>
            <numerusform>%nটি রেকর্ডে “{word}”-এর জায়গায় “{into}” বসেছে।</numerusform>
            <numerusform>%nটি রেকর্ডে “{word}”-এর জায়গায় “{into}” বসেছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” is in the list already. Merge the two words instead.</source>
        <translation>“{word}” আগে থেকেই তালিকায় আছে। বরং দুটি শব্দ একীভূত করুন।</translation>
    </message>
    <message>
        <source>“{word}” is offered again.</source>
        <translation>“{word}” আবার দেখানো হয়।</translation>
    </message>
    <message>
        <source>“{word}” is offered no more. Records that have it keep it.</source>
        <translation>“{word}” আর দেখানো হয় না। যেসব রেকর্ডে আছে সেগুলোতে থাকে।</translation>
    </message>
    <message>
        <source>“{word}”: how shall it be written?</source>
        <translation>“{word}”: কীভাবে লেখা হবে?</translation>
    </message>
    <message>
        <source>“{word}”: which word of the list is the same?</source>
        <translation>“{word}”: তালিকার কোন শব্দটি একই?</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>A paper was made for them in this language.</source>
        <translation>তাঁর জন্য এই ভাষায় একটি কাগজ তৈরি হয়েছে।</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>জন্ম</translation>
    </message>
    <message>
        <source>Card and papers</source>
        <translation>কার্ড ও কাগজপত্র</translation>
    </message>
    <message>
        <source>End policy</source>
        <translation>পলিসি শেষ</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>পরিচয়পত্র</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>যার সঙ্গে একীভূত</translation>
    </message>
    <message>
        <source>New holder</source>
        <translation>নতুন পলিসিধারী</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>পলিসি</translation>
    </message>
    <message>
        <source>Report claim</source>
        <translation>দাবি জানান</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>পুরো ইতিহাস</translation>
    </message>
    <message numerus="yes">
        <source>about {day} (%n years)</source>
        <translation>
            <numerusform>আনুমানিক {day} (%n বছর)</numerusform>
            <numerusform>আনুমানিক {day} (%n বছর)</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} due and not paid</source>
        <translation>{amount} বকেয়া ও অপরিশোধিত</translation>
    </message>
    <message numerus="yes">
        <source>{day} (%n years)</source>
        <translation>
            <numerusform>{day} (%n বছর)</numerusform>
            <numerusform>{day} (%n বছর)</numerusform>
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
        <translation>নাম বা কোডের যেকোনো অংশ</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>সুরক্ষা</translation>
    </message>
    <message>
        <source>Nobody else belongs to the household.</source>
        <translation>পরিবারে আর কেউ নেই।</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet. Whoever is insured stands here, household by household.</source>
        <translation>এখনো কেউ ভর্তি নেই। বিমাকৃত সবাই এখানে থাকেন, পরিবার ধরে।</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>সম্পর্ক</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Its covers, policies, claims and savings move over; its code still finds them.</source>
        <translation>এর সুরক্ষা, পলিসি, দাবি ও সঞ্চয় অন্যটিতে যায়; কোড দিয়ে তবু খুঁজে পাওয়া যায়।</translation>
    </message>
    <message>
        <source>Its name and code stay; what it does not say is filled in from the other.</source>
        <translation>এর নাম ও কোড থাকে; যা এতে নেই তা অন্যটি থেকে পূরণ হয়।</translation>
    </message>
    <message>
        <source>Merge two records of one person</source>
        <translation>একজনের দুটি রেকর্ড একীভূত করুন</translation>
    </message>
    <message>
        <source>The record that goes into it</source>
        <translation>যে রেকর্ড এতে মিশবে</translation>
    </message>
    <message>
        <source>The record that stays</source>
        <translation>যে রেকর্ড থাকবে</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close the message</source>
        <translation>বার্তা বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Minutes of committees</source>
        <translation>কমিটির কার্যবিবরণী</translation>
    </message>
    <message>
        <source>No committee decided a claim in these days.</source>
        <translation>এই দিনগুলোতে কোনো কমিটি দাবির সিদ্ধান্ত দেয়নি।</translation>
    </message>
    <message>
        <source>Sitting of {day}</source>
        <translation>{day} তারিখের সভা</translation>
    </message>
    <message>
        <source>What committees decided</source>
        <translation>কমিটির সিদ্ধান্ত</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>Coverbook has made a mistake</source>
        <translation>Coverbook-এ একটি ভুল হয়েছে</translation>
    </message>
    <message>
        <source>Coverbook has made a mistake. What was saved is safe; drafts are kept.</source>
        <translation>Coverbook-এ একটি ভুল হয়েছে। যা সংরক্ষিত তা নিরাপদ; খসড়া রাখা আছে।</translation>
    </message>
    <message>
        <source>What happened could not be written down in {place}.</source>
        <translation>কী ঘটেছে তা {place}-এ লেখা গেল না।</translation>
    </message>
    <message>
        <source>What happened is written in {place}. Please send that file to us.</source>
        <translation>কী ঘটেছে তা {place}-এ লেখা আছে। অনুগ্রহ করে ফাইলটি আমাদের পাঠান।</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Conventional</source>
        <translation>প্রচলিত</translation>
    </message>
    <message>
        <source>Takaful: mudharaba</source>
        <translation>তাকাফুল: মুদারাবা</translation>
    </message>
    <message>
        <source>Takaful: non-profit</source>
        <translation>তাকাফুল: অলাভজনক</translation>
    </message>
    <message>
        <source>Takaful: ta&apos;awuni</source>
        <translation>তাকাফুল: তাআউনি</translation>
    </message>
    <message>
        <source>Takaful: wakala</source>
        <translation>তাকাফুল: ওয়াকালা</translation>
    </message>
</context>
<context>
    <name>Monitoring</name>
    <message>
        <source>95 % from</source>
        <translation>95 % থেকে</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % পর্যন্ত</translation>
    </message>
    <message>
        <source>99.8 % from</source>
        <translation>99.8 % থেকে</translation>
    </message>
    <message>
        <source>99.8 % to</source>
        <translation>99.8 % পর্যন্ত</translation>
    </message>
    <message>
        <source>A benefit, a cause or a provider has no insured of its own: the exposure is that of the whole product.</source>
        <translation>সুবিধা, কারণ বা সেবাদাতার নিজস্ব বিমাকৃত নেই: ঝুঁকিকাল পুরো পণ্যের।</translation>
    </message>
    <message>
        <source>A month is outside by chance alone about once in 740 on either side; low is not said of the last 60 days.</source>
        <translation>কেবল দৈবক্রমে প্রতি দিকে প্রায় 740 মাসে একবার সীমার বাইরে যায়; শেষ 60 দিন সম্পর্কে “কম” বলা হয় না।</translation>
    </message>
    <message>
        <source>A row without insured days has nothing to be held against.</source>
        <translation>বিমা-দিন ছাড়া সারির তুলনা করার কিছু নেই।</translation>
    </message>
    <message>
        <source>Actual / expected amount</source>
        <translation>প্রকৃত / প্রত্যাশিত টাকা</translation>
    </message>
    <message>
        <source>Actual / expected average claim</source>
        <translation>প্রকৃত / প্রত্যাশিত গড় দাবি</translation>
    </message>
    <message>
        <source>Actual / expected claims</source>
        <translation>প্রকৃত / প্রত্যাশিত দাবি</translation>
    </message>
    <message>
        <source>Actual against expected by product</source>
        <translation>পণ্য অনুযায়ী প্রকৃত ও প্রত্যাশিত</translation>
    </message>
    <message>
        <source>Actual against expected by sex and age</source>
        <translation>লিঙ্গ ও বয়স অনুযায়ী প্রকৃত ও প্রত্যাশিত</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>সব সেবাদাতা</translation>
    </message>
    <message>
        <source>Average / average of its mix</source>
        <translation>গড় / মিশ্রণের গড়</translation>
    </message>
    <message>
        <source>Average of its mix of benefits</source>
        <translation>তার সুবিধা-মিশ্রণের গড়</translation>
    </message>
    <message>
        <source>Average, median and mix are of approved claims; the bills are those of all decided.</source>
        <translation>গড়, মধ্যমা ও মিশ্রণ অনুমোদিত দাবির; বিল সিদ্ধান্ত হওয়া সব দাবির।</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>আগে</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>বয়স অনুযায়ী</translation>
    </message>
    <message>
        <source>By benefit</source>
        <translation>সুবিধা অনুযায়ী</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>কারণ অনুযায়ী</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>মাস অনুযায়ী</translation>
    </message>
    <message>
        <source>By office</source>
        <translation>কার্যালয় অনুযায়ী</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>সেবাদাতা অনুযায়ী</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>লিঙ্গ অনুযায়ী</translation>
    </message>
    <message>
        <source>Claims a year</source>
        <translation>বছরে দাবি</translation>
    </message>
    <message>
        <source>Claims at the usual frequency</source>
        <translation>স্বাভাবিক ঘনত্বে দাবি</translation>
    </message>
    <message>
        <source>Claims reported in the period and decided, as they stand now.</source>
        <translation>সময়কালে জানানো ও সিদ্ধান্ত হওয়া দাবি, এখন যেমন আছে।</translation>
    </message>
    <message>
        <source>Claims reported in the period as they stand now; reported and not decided are the product&apos;s.</source>
        <translation>সময়কালে জানানো দাবি, এখন যেমন আছে; জানানো ও সিদ্ধান্ত না হওয়া পুরো পণ্যের।</translation>
    </message>
    <message>
        <source>Claims soon after the waiting period</source>
        <translation>অপেক্ষাকালের পরপরই দাবি</translation>
    </message>
    <message>
        <source>Claims that happened in the period, were reported by its end and were not rejected by then.</source>
        <translation>সময়কালে ঘটা, তার শেষের মধ্যে জানানো এবং ততদিনে প্রত্যাখ্যাত নয় এমন দাবি।</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products stand apart: their risks are not averaged.</source>
        <translation>বাধ্যতামূলক ও স্বেচ্ছামূলক পণ্য আলাদা: তাদের ঝুঁকির গড় করা হয় না।</translation>
    </message>
    <message>
        <source>Control limits of frequency by month</source>
        <translation>মাস অনুযায়ী ঘনত্বের নিয়ন্ত্রণসীমা</translation>
    </message>
    <message>
        <source>Control limits of severity by month</source>
        <translation>মাস অনুযায়ী গড় খরচের নিয়ন্ত্রণসীমা</translation>
    </message>
    <message>
        <source>Counted from a person&apos;s first cover under the product, at any office; a head count has no names to tell by.</source>
        <translation>যেকোনো কার্যালয়ে পণ্যটিতে ব্যক্তির প্রথম সুরক্ষা থেকে গোনা; মাথাপিছু সংখ্যায় নাম নেই বলে জানা যায় না।</translation>
    </message>
    <message>
        <source>Covered / billed</source>
        <translation>আওতা / বিল</translation>
    </message>
    <message>
        <source>Covered of the bills</source>
        <translation>বিলের যতটা আওতায়</translation>
    </message>
    <message>
        <source>Days after the waiting period</source>
        <translation>অপেক্ষাকালের পরে দিন</translation>
    </message>
    <message>
        <source>Dear</source>
        <translation>দামি</translation>
    </message>
    <message>
        <source>Earlier amount</source>
        <translation>আগের টাকা</translation>
    </message>
    <message>
        <source>Earlier claim</source>
        <translation>আগের দাবি</translation>
    </message>
    <message>
        <source>Earlier one happened on</source>
        <translation>আগেরটি ঘটেছে</translation>
    </message>
    <message>
        <source>Exact Poisson limits around expected claims: high or low outside 95 %, very high or very low outside 99.8 %.</source>
        <translation>প্রত্যাশিত দাবির চারপাশে যথাযথ পোয়াসোঁ সীমা: 95 %-এর বাইরে বেশি বা কম, 99.8 %-এর বাইরে খুব বেশি বা খুব কম।</translation>
    </message>
    <message>
        <source>Exact binomial limits around all providers: high or low outside 95 %, very high or very low outside 99.8 %.</source>
        <translation>সব সেবাদাতার চারপাশে যথাযথ দ্বিপদ সীমা: 95 %-এর বাইরে বেশি বা কম, 99.8 %-এর বাইরে খুব বেশি বা খুব কম।</translation>
    </message>
    <message>
        <source>Expected amount</source>
        <translation>প্রত্যাশিত টাকা</translation>
    </message>
    <message>
        <source>Expected claims</source>
        <translation>প্রত্যাশিত দাবি</translation>
    </message>
    <message>
        <source>Expected claims are exposure x frequency of the pricing table, the expected amount that x its severity.</source>
        <translation>প্রত্যাশিত দাবি = ঝুঁকিকাল x মূল্যসারণির ঘনত্ব; প্রত্যাশিত টাকা = তা x তার গড় খরচ।</translation>
    </message>
    <message>
        <source>Exposure in years</source>
        <translation>ঝুঁকিকাল, বছরে</translation>
    </message>
    <message>
        <source>Exposure is split at every birthday; a claim counts at the age on its day. Unknown: no birth date, no name.</source>
        <translation>ঝুঁকিকাল প্রতি জন্মদিনে ভাগ হয়; দাবি গোনা হয় ঘটনার দিনের বয়সে। অজানা: জন্মতারিখ বা নাম নেই।</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>সর্বনিম্ন সংখ্যা</translation>
    </message>
    <message>
        <source>Frequency / usual</source>
        <translation>ঘনত্ব / স্বাভাবিক</translation>
    </message>
    <message>
        <source>Frequency and severity by product</source>
        <translation>পণ্য অনুযায়ী ঘনত্ব ও গড় খরচ</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>সর্বোচ্চ</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>যা মিলছে</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>বিমাকৃত</translation>
    </message>
    <message>
        <source>Insured days</source>
        <translation>বিমা-দিন</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>পরে</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>সম্ভাব্য দ্বৈত দাবি</translation>
    </message>
    <message>
        <source>Limits are exact Poisson limits, wider where months are restless.</source>
        <translation>সীমাগুলো যথাযথ পোয়াসোঁ সীমা, মাসগুলো অস্থির হলে আরও চওড়া।</translation>
    </message>
    <message>
        <source>Loss of the rejected</source>
        <translation>প্রত্যাখ্যাতের ক্ষতি</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>সর্বনিম্ন</translation>
    </message>
    <message>
        <source>Median claim</source>
        <translation>মধ্যমা দাবি</translation>
    </message>
    <message>
        <source>Monitoring of claims</source>
        <translation>দাবির পর্যবেক্ষণ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>মাস</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>সর্বাধিক সংখ্যা</translation>
    </message>
    <message>
        <source>Never covered</source>
        <translation>কখনো আওতায় নয়</translation>
    </message>
    <message>
        <source>New against renewed insured</source>
        <translation>নতুন ও নবায়িত বিমাকৃত</translation>
    </message>
    <message>
        <source>No limits are given before 12 claims have shown how much one differs from another.</source>
        <translation>দাবি থেকে দাবিতে কত তফাত তা 12টি দাবিতে দেখা না যাওয়া পর্যন্ত সীমা দেওয়া হয় না।</translation>
    </message>
    <message>
        <source>Of all rejected</source>
        <translation>সব প্রত্যাখ্যাতের</translation>
    </message>
    <message>
        <source>Of all reported</source>
        <translation>সব জানানোর</translation>
    </message>
    <message>
        <source>Of the period</source>
        <translation>সময়কালের</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>এর মধ্যে</translation>
    </message>
    <message>
        <source>One person, at most 3 days apart, the same benefit or cause, and amounts within 10 % or the same items; rejected claims are left out.</source>
        <translation>একই ব্যক্তি, সর্বোচ্চ 3 দিনের ব্যবধান, একই সুবিধা বা কারণ, আর টাকা 10 %-এর মধ্যে বা একই দফা; প্রত্যাখ্যাত দাবি বাদ।</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>অংশ</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>মূল্য ধরা</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>সেবাদাতা</translation>
    </message>
    <message>
        <source>Providers against funnel limits</source>
        <translation>ফানেল সীমার বিপরীতে সেবাদাতা</translation>
    </message>
    <message>
        <source>Reasons of rejection</source>
        <translation>প্রত্যাখ্যানের কারণ</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>কমানো</translation>
    </message>
    <message>
        <source>Rejected: of all decided. Reduced: approved in part or a line cut for a reason, of the approved. Dear: above the median of the benefit at all providers, of the approved.</source>
        <translation>প্রত্যাখ্যাত: সব সিদ্ধান্তের মধ্যে। কমানো: অনুমোদিতের মধ্যে আংশিক অনুমোদিত বা কারণ দেখিয়ে লাইন কাটা। দামি: অনুমোদিতের মধ্যে সব সেবাদাতার ওই সুবিধার মধ্যমার ওপরে।</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>সারি</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>সংকেত</translation>
    </message>
    <message>
        <source>Signal: exact limits for two groups that claim equally often; outside 95 % high or low, outside 99.8 % very.</source>
        <translation>সংকেত: সমান ঘন ঘন দাবি করে এমন দুই দলের যথাযথ সীমা; 95 %-এর বাইরে বেশি বা কম, 99.8 %-এর বাইরে খুব।</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>এখনো অপেক্ষায়</translation>
    </message>
    <message>
        <source>The centre comes from up to 24 months before the period; from all months shown where fewer than 12 had insured.</source>
        <translation>মাঝের রেখা সময়কালের আগের 24 মাস পর্যন্ত থেকে; 12-এর কম মাসে বিমাকৃত থাকলে দেখানো সব মাস থেকে।</translation>
    </message>
    <message>
        <source>The lives of a head count are of unknown sex and age.</source>
        <translation>মাথাপিছু সংখ্যার লোকদের লিঙ্গ ও বয়স অজানা।</translation>
    </message>
    <message>
        <source>The usual frequency is that of later days.</source>
        <translation>স্বাভাবিক ঘনত্ব পরের দিনগুলোর।</translation>
    </message>
    <message>
        <source>The usual frequency is that of the renewed.</source>
        <translation>স্বাভাবিক ঘনত্ব নবায়িতদের।</translation>
    </message>
    <message>
        <source>There is no table {name}. There are: {known}</source>
        <translation>{name} নামে কোনো ছক নেই। আছে: {known}</translation>
    </message>
    <message>
        <source>Unpriced</source>
        <translation>মূল্য ধরা নেই</translation>
    </message>
    <message>
        <source>Unpriced: no row of the pricing table with a frequency and a severity speaks of it.</source>
        <translation>মূল্য ধরা নেই: মূল্যসারণির কোনো সারিতে এর ঘনত্ব ও গড় খরচ নেই।</translation>
    </message>
    <message>
        <source>Usual average</source>
        <translation>স্বাভাবিক গড়</translation>
    </message>
    <message>
        <source>Usual claims</source>
        <translation>স্বাভাবিক দাবি</translation>
    </message>
    <message>
        <source>What providers&apos; claims cost</source>
        <translation>সেবাদাতাদের দাবির খরচ</translation>
    </message>
    <message>
        <source>high</source>
        <translation>বেশি</translation>
    </message>
    <message>
        <source>low</source>
        <translation>কম</translation>
    </message>
    <message>
        <source>only the table of this name</source>
        <translation>শুধু এই নামের ছক</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>খুব বেশি</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>খুব কম</translation>
    </message>
    <message>
        <source>within</source>
        <translation>সীমার মধ্যে</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Apr {year}</source>
        <translation>এপ্রিল {year}</translation>
    </message>
    <message>
        <source>Aug {year}</source>
        <translation>আগস্ট {year}</translation>
    </message>
    <message>
        <source>Dec {year}</source>
        <translation>ডিসে {year}</translation>
    </message>
    <message>
        <source>Feb {year}</source>
        <translation>ফেব {year}</translation>
    </message>
    <message>
        <source>Jan {year}</source>
        <translation>জানু {year}</translation>
    </message>
    <message>
        <source>Jul {year}</source>
        <translation>জুলাই {year}</translation>
    </message>
    <message>
        <source>Jun {year}</source>
        <translation>জুন {year}</translation>
    </message>
    <message>
        <source>Mar {year}</source>
        <translation>মার্চ {year}</translation>
    </message>
    <message>
        <source>May {year}</source>
        <translation>মে {year}</translation>
    </message>
    <message>
        <source>Nov {year}</source>
        <translation>নভে {year}</translation>
    </message>
    <message>
        <source>Oct {year}</source>
        <translation>অক্টো {year}</translation>
    </message>
    <message>
        <source>Sep {year}</source>
        <translation>সেপ {year}</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>A product holds what its own records and vouchers name, and its share of income and costs that name none; what it thereby owes the others, or is owed by them, stands in B37.</source>
        <translation>পণ্যের অধীনে থাকে তার নামের রেকর্ড ও ভাউচার, আর কোনো পণ্যের নাম নেই এমন আয় ও খরচে তার অংশ; তাতে অন্যদের কাছে তার যা দেনা, বা অন্যদের কাছে তার যা পাওনা, তা B37-এ থাকে।</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>শেষে</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>শুরুতে</translation>
    </message>
    <message>
        <source>Carried over from the result of earlier years</source>
        <translation>আগের বছরগুলোর ফল থেকে আনা</translation>
    </message>
    <message>
        <source>Carried over to retained earnings at the year&apos;s end</source>
        <translation>বছরের শেষে সংরক্ষিত আয়ে নেওয়া</translation>
    </message>
    <message>
        <source>Entered by voucher, and borne for or by others</source>
        <translation>ভাউচারে লেখা, আর অন্যের জন্য বা অন্যে বহন করা</translation>
    </message>
    <message>
        <source>Incurred claims, but for those not reported and savings</source>
        <translation>সংঘটিত দাবি, না জানানো ও সঞ্চয় বাদে</translation>
    </message>
    <message>
        <source>Interest, and what is certified beyond savings</source>
        <translation>সুদ, ও সঞ্চয়ের অতিরিক্ত যা প্রত্যয়িত</translation>
    </message>
    <message>
        <source>Movements of equity</source>
        <translation>মূলধন স্বত্বের পরিবর্তন</translation>
    </message>
    <message>
        <source>Movements of equity by office</source>
        <translation>কার্যালয় অনুযায়ী মূলধন স্বত্বের পরিবর্তন</translation>
    </message>
    <message>
        <source>Movements of equity by product</source>
        <translation>পণ্য অনুযায়ী মূলধন স্বত্বের পরিবর্তন</translation>
    </message>
    <message>
        <source>Movements of the reserves</source>
        <translation>সঞ্চিতির পরিবর্তন</translation>
    </message>
    <message>
        <source>Movements of the reserves by office</source>
        <translation>কার্যালয় অনুযায়ী সঞ্চিতির পরিবর্তন</translation>
    </message>
    <message>
        <source>Movements of the reserves by product</source>
        <translation>পণ্য অনুযায়ী সঞ্চিতির পরিবর্তন</translation>
    </message>
    <message>
        <source>Net income of the period</source>
        <translation>সময়কালের নিট আয়</translation>
    </message>
    <message>
        <source>Paid in less paid back</source>
        <translation>জমা বিয়োগ ফেরত</translation>
    </message>
    <message>
        <source>Paid to reinsurers, and entered by voucher</source>
        <translation>পুনর্বিমাকারীকে দেওয়া, ও ভাউচারে লেখা</translation>
    </message>
    <message>
        <source>Received less given back</source>
        <translation>প্রাপ্তি বিয়োগ ফেরত</translation>
    </message>
    <message>
        <source>less: claims paid</source>
        <translation>বাদ: পরিশোধিত দাবি</translation>
    </message>
    <message>
        <source>less: premium earned</source>
        <translation>বাদ: অর্জিত প্রিমিয়াম</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Accounts</source>
        <translation>হিসাব</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>দাবি</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>উপাত্ত</translation>
    </message>
    <message>
        <source>For boards and supervisors</source>
        <translation>পর্ষদ ও তদারককারীদের জন্য</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সহায়তা</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>সূচক</translation>
    </message>
    <message>
        <source>Indicators in detail</source>
        <translation>সূচক বিস্তারিত</translation>
    </message>
    <message>
        <source>Lists and cards</source>
        <translation>তালিকা ও কার্ড</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>সদস্য</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>পর্যবেক্ষণ</translation>
    </message>
    <message>
        <source>Papers for members</source>
        <translation>সদস্যদের জন্য কাগজ</translation>
    </message>
    <message>
        <source>Papers for the office</source>
        <translation>কার্যালয়ের জন্য কাগজ</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>সঞ্চিতি</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>বিবরণী</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>যা নজরে রাখবেন</translation>
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
        <translation>আষাঢ়</translation>
    </message>
    <message>
        <source>Ashwin</source>
        <translation>আশ্বিন</translation>
    </message>
    <message>
        <source>Baisakh</source>
        <translation>বৈশাখ</translation>
    </message>
    <message>
        <source>Bhadra</source>
        <translation>ভাদ্র</translation>
    </message>
    <message>
        <source>Chaitra</source>
        <translation>চৈত্র</translation>
    </message>
    <message>
        <source>Falgun</source>
        <translation>ফাল্গুন</translation>
    </message>
    <message>
        <source>Jestha</source>
        <translation>জ্যৈষ্ঠ</translation>
    </message>
    <message>
        <source>Kartik</source>
        <translation>কার্তিক</translation>
    </message>
    <message>
        <source>Magh</source>
        <translation>মাঘ</translation>
    </message>
    <message>
        <source>Mangsir</source>
        <translation>অগ্রহায়ণ</translation>
    </message>
    <message>
        <source>Poush</source>
        <translation>পৌষ</translation>
    </message>
    <message>
        <source>Shrawan</source>
        <translation>শ্রাবণ</translation>
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
            <numerusform>{folder}-এ %nটি তথ্যপত্র আছে।</numerusform>
            <numerusform>{folder}-এ %nটি তথ্যপত্র আছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files do not count; the table of files says why.</source>
        <translation>
            <numerusform>%nটি ফাইল গণ্য হয় না; কেন, তা ফাইলের ছকে আছে।</numerusform>
            <numerusform>%nটি ফাইল গণ্য হয় না; কেন, তা ফাইলের ছকে আছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schemes in {folder}</source>
        <translation>
            <numerusform>{folder}-এ %nটি প্রকল্প</numerusform>
            <numerusform>{folder}-এ %nটি প্রকল্প</numerusform>
        </translation>
    </message>
    <message>
        <source>1,000 to 9,999 members</source>
        <translation>1,000 থেকে 9,999 সদস্য</translation>
    </message>
    <message>
        <source>10 years or more</source>
        <translation>10 বছর বা বেশি</translation>
    </message>
    <message>
        <source>10,000 members or more</source>
        <translation>10,000 সদস্য বা বেশি</translation>
    </message>
    <message>
        <source>3 to 9 years</source>
        <translation>3 থেকে 9 বছর</translation>
    </message>
    <message>
        <source>A network needs Ibis and DuckDB, which are not installed: pip install {extra}</source>
        <translation>নেটওয়ার্কের জন্য Ibis ও DuckDB লাগে, ইনস্টল করা নেই: pip install {extra}</translation>
    </message>
    <message>
        <source>A quarter is to be reported within a month of its end.</source>
        <translation>ত্রৈমাসিক শেষ হওয়ার এক মাসের মধ্যে তার প্রতিবেদন দিতে হয়।</translation>
    </message>
    <message>
        <source>A quarter of the schemes lie below the lower quartile and a quarter above the upper one; between two schemes it is taken in proportion (inclusive, as spreadsheets say). Each scheme counts once.</source>
        <translation>এক-চতুর্থাংশ প্রকল্প নিম্ন চতুর্থকের নিচে আর এক-চতুর্থাংশ ঊর্ধ্ব চতুর্থকের ওপরে থাকে; দুই প্রকল্পের মাঝে পড়লে অনুপাত ধরে নেওয়া হয় (স্প্রেডশিটের ভাষায় inclusive)। প্রতিটি প্রকল্প একবার গোনা হয়।</translation>
    </message>
    <message>
        <source>A scheme needs a name.</source>
        <translation>প্রকল্পের একটি নাম লাগে।</translation>
    </message>
    <message>
        <source>Add a scheme</source>
        <translation>প্রকল্প যোগ করুন</translation>
    </message>
    <message>
        <source>Age of the scheme</source>
        <translation>প্রকল্পের বয়স</translation>
    </message>
    <message>
        <source>Among its like, {quarter}</source>
        <translation>একই রকমের মধ্যে, {quarter}</translation>
    </message>
    <message>
        <source>An empty folder for the briefs</source>
        <translation>তথ্যপত্রের জন্য খালি ফোল্ডার</translation>
    </message>
    <message>
        <source>Another one of the scheme {scheme} counts, of {day}: {file}.</source>
        <translation>{scheme} প্রকল্পের অন্য একটি গণ্য হয়, {day} তারিখের: {file}।</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>যেকোনো বয়স</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>যেকোনো আকার</translation>
    </message>
    <message>
        <source>Ask the scheme to make it again with a newer Coverbook.</source>
        <translation>প্রকল্পকে আরও নতুন Coverbook দিয়ে এটি আবার তৈরি করতে বলুন।</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>মাপকাঠি</translation>
    </message>
    <message>
        <source>Benchmarks by age and size, {quarter}</source>
        <translation>বয়স ও আকার অনুযায়ী মাপকাঠি, {quarter}</translation>
    </message>
    <message>
        <source>Benchmarks, {quarter}</source>
        <translation>মাপকাঠি, {quarter}</translation>
    </message>
    <message>
        <source>Brief of a scheme</source>
        <translation>প্রকল্পের তথ্যপত্র</translation>
    </message>
    <message>
        <source>Briefs…</source>
        <translation>তথ্যপত্র…</translation>
    </message>
    <message>
        <source>Bring this program up to date.</source>
        <translation>এই প্রোগ্রাম হালনাগাদ করুন।</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>ফোল্ডার বেছে নিন…</translation>
    </message>
    <message>
        <source>Compare the schemes of a network</source>
        <translation>নেটওয়ার্কের প্রকল্পগুলোর তুলনা করুন</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products are never compared; money only within one currency.</source>
        <translation>বাধ্যতামূলক ও স্বেচ্ছামূলক পণ্যের মধ্যে কখনো তুলনা হয় না; টাকার তুলনা শুধু একই মুদ্রায়।</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>প্রকল্পের তালিকা</translation>
    </message>
    <message>
        <source>Every scheme has reported.</source>
        <translation>সব প্রকল্প প্রতিবেদন দিয়েছে।</translation>
    </message>
    <message>
        <source>Every scheme the network knows, and whom to ask. It is kept beside the snapshots.</source>
        <translation>নেটওয়ার্কের জানা প্রতিটি প্রকল্প, আর কাকে জিজ্ঞাসা করতে হবে। এটি স্ন্যাপশটগুলোর পাশে রাখা হয়।</translation>
    </message>
    <message>
        <source>Every snapshot in the folder counts.</source>
        <translation>ফোল্ডারের প্রতিটি স্ন্যাপশট গণ্য হয়।</translation>
    </message>
    <message>
        <source>Expected since</source>
        <translation>কবে থেকে প্রত্যাশিত</translation>
    </message>
    <message>
        <source>Files passed over</source>
        <translation>ছেড়ে দেওয়া ফাইল</translation>
    </message>
    <message>
        <source>First product</source>
        <translation>প্রথম পণ্য</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>ছেড়ে গেছে</translation>
    </message>
    <message>
        <source>Have reported</source>
        <translation>প্রতিবেদন দিয়েছে</translation>
    </message>
    <message>
        <source>How the ratios of all schemes of one kind have moved from quarter to quarter.</source>
        <translation>এক ধরনের সব প্রকল্পের অনুপাত এক ত্রৈমাসিক থেকে পরের ত্রৈমাসিকে কীভাবে বদলেছে।</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>পরিচয় নম্বর</translation>
    </message>
    <message>
        <source>It cannot be read as a table. Save it as CSV in UTF-8.</source>
        <translation>এটি ছক হিসেবে পড়া যায় না। এটি UTF-8-এ CSV হিসেবে সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>It does not hold the figures of exactly one scheme.</source>
        <translation>এতে ঠিক একটি প্রকল্পের অঙ্ক নেই।</translation>
    </message>
    <message>
        <source>It is damaged. Ask the scheme to send it again.</source>
        <translation>এটি নষ্ট। প্রকল্পকে আবার পাঠাতে বলুন।</translation>
    </message>
    <message>
        <source>It is no snapshot of Coverbook: the column {column} is missing or of another kind.</source>
        <translation>এটি Coverbook-এর স্ন্যাপশট নয়: {column} কলামটি নেই, বা অন্য ধরনের।</translation>
    </message>
    <message>
        <source>It is no snapshot: those end in .parquet.</source>
        <translation>এটি স্ন্যাপশট নয়: সেগুলো .parquet দিয়ে শেষ হয়।</translation>
    </message>
    <message>
        <source>It is of version {version}; this program reads {known}. {advice}</source>
        <translation>এটি {version} সংস্করণের; এই প্রোগ্রাম {known} পড়ে। {advice}</translation>
    </message>
    <message>
        <source>Keep in the directory</source>
        <translation>প্রকল্পের তালিকায় রাখুন</translation>
    </message>
    <message>
        <source>Larger schemes weigh more here: all numerators over all denominators, in one currency.</source>
        <translation>এখানে বড় প্রকল্পের ওজন বেশি: সব লবের যোগফল ভাগ সব হরের যোগফল, একই মুদ্রায়।</translation>
    </message>
    <message>
        <source>Last quarter reported</source>
        <translation>শেষ যে ত্রৈমাসিকের প্রতিবেদন দিয়েছে</translation>
    </message>
    <message>
        <source>Lies above</source>
        <translation>যতগুলোর ওপরে</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>নিম্ন চতুর্থক</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>মধ্যমা</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>নেটওয়ার্ক</translation>
    </message>
    <message>
        <source>No snapshot in {name} can be read. {file}: {why}</source>
        <translation>{name}-এর কোনো স্ন্যাপশট পড়া যায় না। {file}: {why}</translation>
    </message>
    <message>
        <source>No snapshot is of {name}. Known are: {known}</source>
        <translation>{name} প্রকল্পের কোনো স্ন্যাপশট নেই। জানা আছে: {known}</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>প্রতিবেদন দেয়নি</translation>
    </message>
    <message>
        <source>Not reported up to {quarter}</source>
        <translation>{quarter} পর্যন্ত প্রতিবেদন দেয়নি</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>One among its like</source>
        <translation>একই রকমের মধ্যে একটি</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>সময়ের সঙ্গে</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>বিরতিতে</translation>
    </message>
    <message>
        <source>Quarters lacking</source>
        <translation>যত ত্রৈমাসিক বাকি</translation>
    </message>
    <message>
        <source>Ratios of regions</source>
        <translation>অঞ্চলের অনুপাত</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>প্রতিবেদন দেয়</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>প্রকল্প</translation>
    </message>
    <message>
        <source>Schemes send snapshots of their figures, without any person. Put them into one folder and choose it here: they are compared with each other, and nothing is sent anywhere.</source>
        <translation>প্রকল্পগুলো নিজেদের অঙ্কের স্ন্যাপশট পাঠায়, কোনো ব্যক্তি ছাড়া। সেগুলো একটি ফোল্ডারে রেখে এখানে তা বেছে নিন: সেগুলোর মধ্যে তুলনা হয়, আর কোথাও কিছু পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Several schemes are called {name}. Give one of their ids: {ids}</source>
        <translation>{name} নামে একাধিক প্রকল্প আছে। তাদের একটি পরিচয় নম্বর দিন: {ids}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>কবে থেকে</translation>
    </message>
    <message>
        <source>Size of the scheme</source>
        <translation>প্রকল্পের আকার</translation>
    </message>
    <message>
        <source>Snapshot of</source>
        <translation>স্ন্যাপশটের তারিখ</translation>
    </message>
    <message>
        <source>Spark is not installed: pip install {extra}, or leave out --engine spark.</source>
        <translation>Spark ইনস্টল করা নেই: pip install {extra}, বা --engine spark বাদ দিন।</translation>
    </message>
    <message>
        <source>Spark needs Java, which is not installed: install {package}, or leave out {option}.</source>
        <translation>Spark-এর জন্য Java লাগে, ইনস্টল করা নেই: {package} ইনস্টল করুন, বা {option} বাদ দিন।</translation>
    </message>
    <message>
        <source>The folder with the snapshots</source>
        <translation>স্ন্যাপশটের ফোল্ডার</translation>
    </message>
    <message>
        <source>The schemes of each country together: how many report, how many people they insure.</source>
        <translation>প্রতিটি দেশের প্রকল্প একসঙ্গে: কতগুলো প্রতিবেদন দেয়, কত লোকের বিমা করে।</translation>
    </message>
    <message>
        <source>The whole scheme</source>
        <translation>পুরো প্রকল্প</translation>
    </message>
    <message>
        <source>There are too few schemes like this one to compare it with.</source>
        <translation>তুলনা করার মতো একই রকমের প্রকল্প খুব কম।</translation>
    </message>
    <message>
        <source>This line has more cells than there are headings. Give each column a heading.</source>
        <translation>এই লাইনে শিরোনামের চেয়ে বেশি ঘর আছে। প্রতিটি কলামে শিরোনাম দিন।</translation>
    </message>
    <message>
        <source>This scheme</source>
        <translation>এই প্রকল্প</translation>
    </message>
    <message>
        <source>This scheme has not sent a snapshot yet.</source>
        <translation>এই প্রকল্প এখনো স্ন্যাপশট পাঠায়নি।</translation>
    </message>
    <message>
        <source>Under 1,000 members</source>
        <translation>1,000-এর কম সদস্য</translation>
    </message>
    <message>
        <source>Under 3 years</source>
        <translation>3 বছরের কম</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>ঊর্ধ্ব চতুর্থক</translation>
    </message>
    <message>
        <source>What lies in the folder and does not count, and what to do about it.</source>
        <translation>ফোল্ডারে যা আছে অথচ গণ্য হয় না, আর তা নিয়ে কী করতে হবে।</translation>
    </message>
    <message>
        <source>What rests on fewer than {fewest} schemes is not told, for a scheme could be recognised in it.</source>
        <translation>{fewest}টির কম প্রকল্পের ওপর যা দাঁড়িয়ে তা বলা হয় না, কারণ তাতে কোনো প্রকল্প চেনা যেতে পারে।</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>কোথায় কাজ করে</translation>
    </message>
    <message>
        <source>Where one scheme lies among those like it, now and over the last quarters.</source>
        <translation>একই রকমের মধ্যে একটি প্রকল্প কোথায়, এখন ও গত ত্রৈমাসিকগুলোতে।</translation>
    </message>
    <message>
        <source>Where the middle half of the schemes lie that have the same type of product.</source>
        <translation>একই ধরনের পণ্য আছে এমন প্রকল্পের মাঝের অর্ধেক কোথায়।</translation>
    </message>
    <message>
        <source>Who was to have reported by now, and has not.</source>
        <translation>এতদিনে যার প্রতিবেদন দেওয়ার কথা ছিল, কিন্তু দেয়নি।</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>কেন গণ্য হয় না</translation>
    </message>
    <message>
        <source>quarter {quarter}, as of {day}</source>
        <translation>ত্রৈমাসিক {quarter}, {day} তারিখের হিসাবে</translation>
    </message>
    <message>
        <source>{engine} could not answer: {why}</source>
        <translation>{engine} উত্তর দিতে পারেনি: {why}</translation>
    </message>
    <message>
        <source>{figure}: {type}, {participation}</source>
        <translation>{figure}: {type}, {participation}</translation>
    </message>
    <message>
        <source>{given} is no day. Write it as 2026-01-31.</source>
        <translation>{given} কোনো দিন নয়। 2026-01-31-এর মতো করে লিখুন।</translation>
    </message>
    <message>
        <source>{given} is no status. Write one of: {known}</source>
        <translation>{given} কোনো অবস্থা নয়। এগুলোর একটি লিখুন: {known}</translation>
    </message>
    <message>
        <source>{name} cannot be used: {why}</source>
        <translation>{name} ব্যবহার করা যায় না: {why}</translation>
    </message>
    <message>
        <source>{name} is empty. Put the snapshots of the schemes into it.</source>
        <translation>{name} খালি। তাতে প্রকল্পগুলোর স্ন্যাপশট রাখুন।</translation>
    </message>
    <message>
        <source>{name} is kept in the directory.</source>
        <translation>{name} প্রকল্পের তালিকায় রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>{name} is no folder. Give the folder with the snapshots.</source>
        <translation>{name} ফোল্ডার নয়। স্ন্যাপশটের ফোল্ডারটি দিন।</translation>
    </message>
    <message>
        <source>{name} stands here twice. Leave one line.</source>
        <translation>{name} এখানে দুবার আছে। একটি লাইন রাখুন।</translation>
    </message>
    <message>
        <source>{name}: information brief</source>
        <translation>{name}: তথ্যপত্র</translation>
    </message>
    <message>
        <source>{type}, {participation}</source>
        <translation>{type}, {participation}</translation>
    </message>
    <message>
        <source>“Lies above” counts the schemes of its group with a smaller value. Whether more is better depends on the figure. The group is of the same age and size where that has {fewest} schemes or more.</source>
        <translation>“যতগুলোর ওপরে” নিজের দলের সেই প্রকল্পগুলো গোনে যেগুলোর মান এর চেয়ে ছোট। বেশি হলে ভালো কি না তা অঙ্কের ওপর নির্ভর করে। একই বয়স ও আকারের {fewest}টি বা বেশি প্রকল্প থাকলে দলটি সেগুলোরই।</translation>
    </message>
</context>
<context>
    <name>Notice board</name>
    <message>
        <source>Ask us: {contact}</source>
        <translation>আমাদের জিজ্ঞাসা করুন: {contact}</translation>
    </message>
    <message>
        <source>Indicators for the notice board</source>
        <translation>নোটিশ বোর্ডের জন্য সূচক</translation>
    </message>
</context>
<context>
    <name>Open bills</name>
    <message>
        <source>An amount below nought was paid without a bill, or more than the bill said.</source>
        <translation>শূন্যের নিচের অঙ্ক মানে বিল ছাড়া, বা বিলের বেশি পরিশোধ হয়েছে।</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>বিল</translation>
    </message>
    <message>
        <source>What others owe us, by age</source>
        <translation>অন্যদের কাছে পাওনা, বয়স অনুযায়ী</translation>
    </message>
    <message>
        <source>What others owe us, one by one</source>
        <translation>অন্যদের কাছে পাওনা, একটি একটি করে</translation>
    </message>
    <message>
        <source>What we owe, bill by bill</source>
        <translation>আমাদের দেনা, বিল ধরে</translation>
    </message>
    <message>
        <source>What we owe, by supplier and age</source>
        <translation>আমাদের দেনা, সরবরাহকারী ও বয়স অনুযায়ী</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message numerus="yes">
        <source>%n conflicts wait for a person: see `coverbook conflicts`.</source>
        <translation>
            <numerusform>%nটি বিরোধ কারও সিদ্ধান্তের অপেক্ষায়: `coverbook conflicts` দেখুন।</numerusform>
            <numerusform>%nটি বিরোধ কারও সিদ্ধান্তের অপেক্ষায়: `coverbook conflicts` দেখুন।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves taken in.</source>
        <translation>
            <numerusform>%nটি সংরক্ষণ নেওয়া হয়েছে।</numerusform>
            <numerusform>%nটি সংরক্ষণ নেওয়া হয়েছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves taken in; new in this book: {laptops}.</source>
        <translation>
            <numerusform>%nটি সংরক্ষণ নেওয়া হয়েছে; এই খাতায় নতুন: {laptops}।</numerusform>
            <numerusform>%nটি সংরক্ষণ নেওয়া হয়েছে; এই খাতায় নতুন: {laptops}।</numerusform>
        </translation>
    </message>
    <message>
        <source>After this packet, this book and that of {laptop} would have the same saves and not the same records, so nothing was taken in. Verify both; then let one of the two laptops go on with a copy of the other&apos;s file.</source>
        <translation>এই প্যাকেটের পরে এই খাতা ও {laptop}-এর খাতার সংরক্ষণ একই হতো, কিন্তু রেকর্ড একই হতো না, তাই কিছুই নেওয়া হয়নি। দুটিই যাচাই করুন; তারপর দুই ল্যাপটপের একটিকে অন্যটির ফাইলের কপি দিয়ে কাজ চালিয়ে যেতে দিন।</translation>
    </message>
    <message>
        <source>Everything in this packet is here already. Nothing was changed.</source>
        <translation>এই প্যাকেটের সবকিছু এখানে আগে থেকেই আছে। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Make a packet…</source>
        <translation>প্যাকেট তৈরি করুন…</translation>
    </message>
    <message>
        <source>No laptop {code} has written in this book. Those that have: {known}.</source>
        <translation>{code} কোডের কোনো ল্যাপটপ এই খাতায় লেখেনি। যারা লিখেছে: {known}।</translation>
    </message>
    <message>
        <source>Nothing was ever saved in this book, so there is nothing to take to another laptop.</source>
        <translation>এই খাতায় কখনো কিছু সংরক্ষণ করা হয়নি, তাই অন্য ল্যাপটপে নেওয়ার কিছু নেই।</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>অন্যান্য ল্যাপটপ</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>প্যাকেট</translation>
    </message>
    <message>
        <source>Take a packet in…</source>
        <translation>প্যাকেট নিন…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>নিন</translation>
    </message>
    <message>
        <source>Takes what was written here to another laptop, and brings in what was written there.</source>
        <translation>এখানে যা লেখা হয়েছে তা অন্য ল্যাপটপে নেয়, আর সেখানে যা লেখা হয়েছে তা এখানে আনে।</translation>
    </message>
    <message>
        <source>Taking in what the other laptop wrote</source>
        <translation>অন্য ল্যাপটপের লেখা নেওয়া হচ্ছে</translation>
    </message>
    <message>
        <source>The key of this laptop was changed, and others would take its packets for forged. Put its file device.json back from a backup, or remove it: then this laptop is a new one.</source>
        <translation>এই ল্যাপটপের চাবি বদলানো হয়েছে, তাই অন্যগুলো এর প্যাকেট জাল মনে করবে। এর device.json ফাইলটি ব্যাকআপ থেকে ফিরিয়ে আনুন, বা মুছে ফেলুন: তখন এই ল্যাপটপ নতুন বলে গণ্য হয়।</translation>
    </message>
    <message>
        <source>This book is locked, and the packet is not. Lock the book on the other laptop with the same keys, then make the packet once more.</source>
        <translation>এই খাতা তালাবদ্ধ, প্যাকেটটি নয়। অন্য ল্যাপটপের খাতাও একই চাবি দিয়ে তালাবদ্ধ করুন, তারপর প্যাকেটটি আরেকবার তৈরি করুন।</translation>
    </message>
    <message>
        <source>This is no packet of Coverbook. Choose a file that ends in .packet.</source>
        <translation>এটি Coverbook-এর প্যাকেট নয়। .packet দিয়ে শেষ হয় এমন একটি ফাইল বেছে নিন।</translation>
    </message>
    <message>
        <source>This laptop has no key to sign with. Start Coverbook on it once, then try again.</source>
        <translation>এই ল্যাপটপে স্বাক্ষর করার চাবি নেই। এতে একবার Coverbook চালু করুন, তারপর আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>This laptop has written nothing in this book yet, so it has nothing to tell.</source>
        <translation>এই ল্যাপটপ এই খাতায় এখনো কিছু লেখেনি, তাই এর জানানোর কিছু নেই।</translation>
    </message>
    <message>
        <source>This packet goes on from saves that never came here: {saves}. Take in the packet that was made before it, or let {laptop} make one for this laptop.</source>
        <translation>এই প্যাকেট এমন সংরক্ষণের পর থেকে চলে যা এখানে কখনো আসেনি: {saves}। আগে তার আগের প্যাকেটটি নিন, বা {laptop}-কে এই ল্যাপটপের জন্য একটি তৈরি করতে দিন।</translation>
    </message>
    <message>
        <source>This packet is damaged, cut short, or was changed. Nothing was taken in; make it once more.</source>
        <translation>এই প্যাকেট নষ্ট, অসম্পূর্ণ, বা বদলানো হয়েছে। কিছুই নেওয়া হয়নি; এটি আরেকবার তৈরি করুন।</translation>
    </message>
    <message>
        <source>This packet is locked with another key than this book. Let both laptops have the book with the same keys: restore a backup of the one whose key was renewed last.</source>
        <translation>এই প্যাকেট এই খাতার চাবি নয়, অন্য চাবি দিয়ে তালাবদ্ধ। দুই ল্যাপটপেই একই চাবির খাতা রাখুন: যেটির চাবি সবশেষে বদলানো হয়েছে, তার একটি ব্যাকআপ ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>This packet is of another book. Laptops share a book when one of them began with a copy of the other&apos;s.</source>
        <translation>এই প্যাকেট অন্য খাতার। একটি ল্যাপটপ অন্যটির খাতার কপি দিয়ে শুরু করলে তবেই দুটি একই খাতায় কাজ করে।</translation>
    </message>
    <message>
        <source>This packet was made before {quarter} was reopened here ({save}). Let {laptop} take in a packet of this laptop first, and make a new one.</source>
        <translation>{quarter} এখানে আবার খোলার ({save}) আগে এই প্যাকেট তৈরি হয়েছে। আগে {laptop}-কে এই ল্যাপটপের একটি প্যাকেট নিতে দিন, তারপর নতুন একটি তৈরি করতে দিন।</translation>
    </message>
    <message>
        <source>This packet was made by a laptop that has never written in this book, so it is not trusted.</source>
        <translation>এই প্যাকেট এমন ল্যাপটপ তৈরি করেছে যা এই খাতায় কখনো লেখেনি, তাই এটি বিশ্বাস করা হয় না।</translation>
    </message>
    <message>
        <source>This packet was made by a newer Coverbook. Install the newest version to take it in.</source>
        <translation>এই প্যাকেট আরও নতুন Coverbook দিয়ে তৈরি। এটি নিতে সর্বশেষ সংস্করণ বসান।</translation>
    </message>
    <message>
        <source>This packet would change what was true in a quarter that is closed here, so nothing was taken in. Let the manager reopen the quarter, then take it in.</source>
        <translation>এই প্যাকেট এখানে বন্ধ একটি ত্রৈমাসিকে যা সত্য ছিল তা বদলে দিত, তাই কিছুই নেওয়া হয়নি। ব্যবস্থাপককে ত্রৈমাসিকটি আবার খুলতে বলুন, তারপর এটি নিন।</translation>
    </message>
    <message>
        <source>Two laptops have written one code in two ways, {code} and {other}, so it is not known whether they mean the same. Take back one of the two there, then make the packet once more.</source>
        <translation>দুটি ল্যাপটপ একটি কোড দুভাবে লিখেছে, {code} ও {other}, তাই এগুলো একই জিনিস কি না জানা নেই। সেখানে দুটির একটি ফিরিয়ে নিন, তারপর প্যাকেটটি আরেকবার তৈরি করুন।</translation>
    </message>
    <message>
        <source>Two laptops write under the code {code} ({one}, {other}), so their numbers and receipts cannot be told apart. On one of them put back the backup from before, choose another code, and enter again what it had written.</source>
        <translation>দুটি ল্যাপটপ {code} কোডে লেখে ({one}, {other}), তাই তাদের নম্বর ও রসিদ আলাদা করা যায় না। একটিতে আগের ব্যাকআপ ফিরিয়ে আনুন, অন্য কোড বেছে নিন, আর তাতে যা লেখা হয়েছিল তা আবার লিখুন।</translation>
    </message>
    <message>
        <source>What was written here would change what was true in a quarter that is closed on {laptop}, so nothing was taken in. Let the manager reopen the quarter there, and make a new packet.</source>
        <translation>এখানে যা লেখা হয়েছে তা {laptop}-এ বন্ধ একটি ত্রৈমাসিকে যা সত্য ছিল তা বদলে দিত, তাই কিছুই নেওয়া হয়নি। ব্যবস্থাপককে সেখানে ত্রৈমাসিকটি আবার খুলতে বলুন, তারপর সেখানে নতুন একটি প্যাকেট তৈরি করুন।</translation>
    </message>
    <message>
        <source>Where shall the packet go?</source>
        <translation>প্যাকেটটি কোথায় যাবে?</translation>
    </message>
    <message>
        <source>Which packet came?</source>
        <translation>কোন প্যাকেট এসেছে?</translation>
    </message>
    <message>
        <source>{code} and {other} are one laptop. Choose {other} again on it, and make the packet once more.</source>
        <translation>{code} ও {other} একই ল্যাপটপ। তাতে আবার {other} বেছে নিন, আর প্যাকেটটি আরেকবার তৈরি করুন।</translation>
    </message>
    <message numerus="yes">
        <source>{maker} brings %n saves, written by {users}: {rows}. Shall they come in?</source>
        <translation>
            <numerusform>{maker} {users}-এর লেখা %nটি সংরক্ষণ আনছে: {rows}। নেওয়া হবে?</numerusform>
            <numerusform>{maker} {users}-এর লেখা %nটি সংরক্ষণ আনছে: {rows}। নেওয়া হবে?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} holds %n saves. Take it to the other laptop.</source>
        <translation>
            <numerusform>{name}-এ %nটি সংরক্ষণ আছে। এটি অন্য ল্যাপটপে নিয়ে যান।</numerusform>
            <numerusform>{name}-এ %nটি সংরক্ষণ আছে। এটি অন্য ল্যাপটপে নিয়ে যান।</numerusform>
        </translation>
    </message>
    <message>
        <source>{save} is another save here than in the packet: laptop {device} went on from an older copy of the book, or two laptops write under its code. Put the newest copy back on one of them, and enter again there what it has written since, under a code of its own.</source>
        <translation>{save} এখানে এক সংরক্ষণ, প্যাকেটে আরেক: ল্যাপটপ {device} খাতার পুরোনো কপি থেকে কাজ চালিয়েছে, বা দুটি ল্যাপটপ তার কোডে লেখে। একটিতে সবচেয়ে নতুন কপি ফিরিয়ে আনুন, আর তারপর থেকে তাতে যা লেখা হয়েছে তা সেখানে নিজস্ব আলাদা কোডে আবার লিখুন।</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n papers are laid out</source>
        <translation>
            <numerusform>%nটি কাগজ সাজানো হয়েছে</numerusform>
            <numerusform>%nটি কাগজ সাজানো হয়েছে</numerusform>
        </translation>
    </message>
    <message>
        <source>A file each…</source>
        <translation>প্রতিটির জন্য একটি ফাইল…</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>উইন্ডোর সমান চওড়া (Ctrl+0)</translation>
    </message>
    <message>
        <source>Click a line that has a code to see how it was reached.</source>
        <translation>কোডওয়ালা লাইনে ক্লিক করলে দেখা যায় তা কীভাবে এসেছে।</translation>
    </message>
    <message>
        <source>Each in their own language</source>
        <translation>প্রত্যেকের নিজের ভাষায়</translation>
    </message>
    <message>
        <source>In which folder shall there be a file for each?</source>
        <translation>প্রতিটির জন্য ফাইল কোন ফোল্ডারে থাকবে?</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>বড় (Ctrl++)</translation>
    </message>
    <message>
        <source>Made from the file at save {save} · printed on {day} at {time}</source>
        <translation>সংরক্ষণ {save} পর্যন্ত ফাইল থেকে তৈরি · {day} তারিখে {time}-এ ছাপা</translation>
    </message>
    <message>
        <source>Name, date, signature</source>
        <translation>নাম, তারিখ, স্বাক্ষর</translation>
    </message>
    <message>
        <source>Next page (PgDown)</source>
        <translation>পরের পৃষ্ঠা (PgDown)</translation>
    </message>
    <message>
        <source>No font here has all letters of {words}: “?” stands in the place of the others.</source>
        <translation>{words}-এর সব অক্ষর আছে এমন কোনো ফন্ট এখানে নেই: বাকিগুলোর জায়গায় “?” আছে।</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Choose a folder of your own.</source>
        <translation>{folder}-এ কিছু লেখা যায় না। নিজের ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>Nothing to draw yet: no value is known.</source>
        <translation>এখনো আঁকার কিছু নেই: কোনো মান জানা নেই।</translation>
    </message>
    <message>
        <source>Page before (PgUp)</source>
        <translation>আগের পৃষ্ঠা (PgUp)</translation>
    </message>
    <message>
        <source>Page {page} of {last}</source>
        <translation>পৃষ্ঠা {page} / {last}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>কাগজ</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>কাগজের মাপ</translation>
    </message>
    <message>
        <source>Save the pages</source>
        <translation>পাতাগুলো সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>ছোট (Ctrl+-)</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space, then save again.</source>
        <translation>ডিস্ক ভরা: কিছু সংরক্ষিত হয়নি। জায়গা খালি করে আবার সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>The figures of this paper as a table, in CSV. SHA-256: {digest}</source>
        <translation>এই কাগজের অঙ্কগুলো সারণি হিসেবে, CSV-তে। SHA-256: {digest}</translation>
    </message>
    <message>
        <source>The figures of this paper for programs, as JSON. SHA-256: {digest}</source>
        <translation>এই কাগজের অঙ্কগুলো প্রোগ্রামের জন্য, JSON হিসেবে। SHA-256: {digest}</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on, then print again.</source>
        <translation>প্রিন্টার পৃষ্ঠা নেয়নি। চালু আছে কি না দেখে আবার ছাপুন।</translation>
    </message>
    <message>
        <source>There is nobody for whom this paper could be made.</source>
        <translation>এই কাগজ তৈরি করা যায় এমন কেউ নেই।</translation>
    </message>
    <message>
        <source>These pages cannot be shown any more. Make them again.</source>
        <translation>এই পৃষ্ঠাগুলো আর দেখানো যায় না। আবার তৈরি করুন।</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>পৃষ্ঠা {page} / {pages}</translation>
    </message>
    <message>
        <source>plan {share}</source>
        <translation>লক্ষ্যমাত্রা {share}</translation>
    </message>
    <message>
        <source>{name} cannot be written over. Close it where it is open, or choose another name.</source>
        <translation>{name}-এর উপরে লেখা যায় না। যেখানে খোলা আছে সেখানে বন্ধ করুন, অথবা অন্য নাম বেছে নিন।</translation>
    </message>
    <message>
        <source>{name} could not be written there. Choose another name or folder, or check the disk.</source>
        <translation>{name} সেখানে লেখা গেল না। অন্য নাম বা ফোল্ডার বেছে নিন, অথবা ডিস্ক দেখুন।</translation>
    </message>
    <message>
        <source>{name} was not written: there is no folder {folder}. Make it first, or choose another.</source>
        <translation>{name} লেখা হয়নি: {folder} নামে কোনো ফোল্ডার নেই। আগে সেটি তৈরি করুন, অথবা অন্যটি বেছে নিন।</translation>
    </message>
    <message>
        <source>{words} and more</source>
        <translation>{words} ও আরও</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>For whom</source>
        <translation>কার জন্য</translation>
    </message>
    <message>
        <source>There is no paper.</source>
        <translation>কোনো কাগজ নেই।</translation>
    </message>
</context>
<context>
    <name>Participation</name>
    <message>
        <source>Automatic</source>
        <translation>স্বয়ংক্রিয়</translation>
    </message>
    <message>
        <source>Compulsory</source>
        <translation>বাধ্যতামূলক</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>স্বেচ্ছামূলক</translation>
    </message>
</context>
<context>
    <name>Partner form</name>
    <message>
        <source>As the partner&apos;s statement prints it: income and expenses both without a minus.</source>
        <translation>অংশীদারের বিবরণীতে যেমন ছাপা: আয় ও ব্যয় দুটিই বিয়োগ চিহ্ন ছাড়া।</translation>
    </message>
    <message>
        <source>Leave empty for what is shared by all of them.</source>
        <translation>সবার যৌথ হলে খালি রাখুন।</translation>
    </message>
</context>
<context>
    <name>Partner role</name>
    <message>
        <source>Administrator</source>
        <translation>প্রশাসক</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>এজেন্ট</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>ব্যাংক</translation>
    </message>
    <message>
        <source>Care provider</source>
        <translation>সেবাদাতা</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>বিমাকারী</translation>
    </message>
    <message>
        <source>Reinsurer</source>
        <translation>পুনর্বিমাকারী</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Can open the book and look; gets a role from you.</source>
        <translation>খাতা খুলে দেখতে পারেন; ভূমিকা আপনি দেবেন।</translation>
    </message>
    <message>
        <source>Do this when somebody has left who may have copied the key: the whole book is written anew under another one. Passwords and recovery sheet stay as they are. Backups and copies keep the former key.</source>
        <translation>চাবি কপি করে থাকতে পারেন এমন কেউ চলে গেলে এটি করুন: পুরো খাতা নতুন চাবিতে আবার লেখা হয়। পাসওয়ার্ড ও উদ্ধারপত্র একই থাকে। ব্যাকআপ ও কপিতে আগের চাবিই থাকে।</translation>
    </message>
    <message>
        <source>Everybody who has this file can open it. Once it is protected, nothing in it can be read without a name and a password. You become its administrator. If all passwords and the recovery sheet are lost, nobody can open it any more.</source>
        <translation>যার কাছে এই ফাইল আছে সে-ই খুলতে পারে। সুরক্ষিত করলে নাম ও পাসওয়ার্ড ছাড়া কিছু পড়া যাবে না। আপনি এর প্রশাসক হবেন। সব পাসওয়ার্ড ও উদ্ধারপত্র হারালে আর কেউ খুলতে পারবে না।</translation>
    </message>
    <message>
        <source>Give a first password.</source>
        <translation>প্রথম পাসওয়ার্ড দিন।</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>কোডটি রেখে দিয়েছি</translation>
    </message>
    <message>
        <source>It opens the book when every password is lost, and it is shown only now. Save the sheet, print it, keep the paper where nobody else finds it, and delete the file of the sheet.</source>
        <translation>সব পাসওয়ার্ড হারালে এটি দিয়ে খাতা খোলে, আর এটি শুধু এখনই দেখানো হচ্ছে। পত্রটি সংরক্ষণ করে ছাপুন, কাগজটি এমন জায়গায় রাখুন যেখানে আর কেউ পাবে না, আর পত্রের ফাইলটি মুছে ফেলুন।</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>পত্রের ভাষা</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>নতুন কোড তৈরি করুন</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>আমার পাসওয়ার্ড</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>নতুন উদ্ধার কোড</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>এখানে আর কাজ করেন না</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>ভূমিকা নেই</translation>
    </message>
    <message>
        <source>Only you know it. Several words in a row are easily kept in mind.</source>
        <translation>শুধু আপনিই জানেন। পরপর কয়েকটি শব্দ মনে রাখা সহজ।</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>সুরক্ষিত করুন</translation>
    </message>
    <message>
        <source>Protect this book</source>
        <translation>এই খাতা সুরক্ষিত করুন</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>চাবি নবায়ন করুন</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>উদ্ধারপত্র সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation>পত্রটি PDF হিসেবে সংরক্ষণ করুন…</translation>
    </message>
    <message>
        <source>The book is written anew under another key.</source>
        <translation>খাতা অন্য চাবিতে নতুন করে লেখা হলো।</translation>
    </message>
    <message>
        <source>The former recovery sheet still opens what was copied before: destroy it, and renew the key if somebody has seen it.</source>
        <translation>আগের উদ্ধারপত্র দিয়ে আগে করা কপিগুলো এখনো খোলে: সেটি নষ্ট করে ফেলুন, আর কেউ দেখে থাকলে চাবি নবায়ন করুন।</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>উদ্ধার কোড</translation>
    </message>
    <message>
        <source>Without a new password the one there is stays. What was saved stays under this name.</source>
        <translation>নতুন পাসওয়ার্ড না দিলে এখনকারটি থাকে। যা সংরক্ষিত তা এই নামেই থাকে।</translation>
    </message>
    <message>
        <source>Write the book anew</source>
        <translation>খাতা নতুন করে লিখুন</translation>
    </message>
    <message>
        <source>You give the first password; the person can change it afterwards.</source>
        <translation>প্রথম পাসওয়ার্ড আপনি দেন; তিনি পরে বদলাতে পারেন।</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>আপনার পাসওয়ার্ড বদলানো হয়েছে।</translation>
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
        <translation>{name} আর ঢুকতে পারবেন না।</translation>
    </message>
    <message>
        <source>{name} is in the list already. Choose that line to change it.</source>
        <translation>{name} আগে থেকেই তালিকায় আছেন। বদলাতে ওই লাইনটি বেছে নিন।</translation>
    </message>
    <message>
        <source>{name} is now: {role}.</source>
        <translation>{name} এখন: {role}।</translation>
    </message>
</context>
<context>
    <name>Person form</name>
    <message>
        <source>A year alone, or an age, is kept as an estimated date.</source>
        <translation>শুধু সাল বা বয়স লিখলে আনুমানিক তারিখ হিসেবে রাখা হয়।</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>জন্মতারিখ</translation>
    </message>
    <message>
        <source>Kind of identity paper</source>
        <translation>পরিচয়পত্রের ধরন</translation>
    </message>
    <message>
        <source>Language of their papers</source>
        <translation>তাঁর কাগজের ভাষা</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>যাতে একীভূত</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>পরিচয়পত্রের নম্বর</translation>
    </message>
    <message>
        <source>The birth date is estimated</source>
        <translation>জন্মতারিখ আনুমানিক</translation>
    </message>
</context>
<context>
    <name>Person paper</name>
    <message>
        <source>Backups, exported tables and printed papers may hold the same; the file does not list them.</source>
        <translation>ব্যাকআপ, রপ্তানি করা ছক ও ছাপা কাগজে একই তথ্য থাকতে পারে; ফাইলে তার তালিকা নেই।</translation>
    </message>
    <message>
        <source>The program does not keep who has looked at these records.</source>
        <translation>এসব রেকর্ড কে দেখেছেন, প্রোগ্রাম তা রাখে না।</translation>
    </message>
    <message>
        <source>What happened to others under a policy of this person is theirs and is not on this paper.</source>
        <translation>এই ব্যক্তির পলিসিতে অন্যদের যা ঘটেছে তা তাঁদের, এই কাগজে নেই।</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>As it was</source>
        <translation>আগের মতো</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>পরিকল্পনা অনুযায়ী</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>অনুমান</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>অনুমানসমূহ</translation>
    </message>
    <message>
        <source>Balance sheet, planned</source>
        <translation>উদ্বৃত্তপত্র, পরিকল্পিত</translation>
    </message>
    <message>
        <source>Cash flow statement, planned</source>
        <translation>নগদ প্রবাহ বিবরণী, পরিকল্পিত</translation>
    </message>
    <message>
        <source>Income statement, planned</source>
        <translation>আয় বিবরণী, পরিকল্পিত</translation>
    </message>
    <message>
        <source>Indicators, planned</source>
        <translation>সূচক, পরিকল্পিত</translation>
    </message>
    <message>
        <source>Liquidity: cash and investments over a quarter of the year&apos;s claims paid and expenses.</source>
        <translation>তারল্য: নগদ ও বিনিয়োগ, ভাগ বছরের পরিশোধিত দাবি ও ব্যয়ের এক-চতুর্থাংশ।</translation>
    </message>
    <message>
        <source>New insured persons</source>
        <translation>নতুন বিমাকৃত ব্যক্তি</translation>
    </message>
    <message>
        <source>Other income stays as it was; reinsurance takes the same part of earned premium.</source>
        <translation>অন্যান্য আয় যেমন ছিল তেমনই থাকে; পুনর্বিমা অর্জিত প্রিমিয়ামের একই অংশ নেয়।</translation>
    </message>
    <message>
        <source>Planned less target</source>
        <translation>পরিকল্পিত বিয়োগ লক্ষ্যমাত্রা</translation>
    </message>
    <message>
        <source>Premium of a person insured for a year</source>
        <translation>এক বছর বিমাকৃত একজনের প্রিমিয়াম</translation>
    </message>
    <message>
        <source>What is unearned or owed grows as the premium does, claims reserves as the claims do.</source>
        <translation>যা অনর্জিত বা দেনা তা প্রিমিয়ামের সঙ্গে বাড়ে, দাবির সঞ্চিতি দাবির সঙ্গে।</translation>
    </message>
    <message>
        <source>What the plan does not say is as it was in the twelve months before.</source>
        <translation>পরিকল্পনা যা বলে না, তা আগের বারো মাসের মতো।</translation>
    </message>
    <message>
        <source>Where renewal does not apply, as many stay insured as there are.</source>
        <translation>যেখানে নবায়ন প্রযোজ্য নয়, যতজন বিমাকৃত আছেন ততজনই থাকেন।</translation>
    </message>
    <message>
        <source>how many years ahead</source>
        <translation>সামনের কত বছর</translation>
    </message>
    <message>
        <source>{product} is not in it: {lacking} is not known. Enter it under Settings, Plans.</source>
        <translation>{product} এতে নেই: {lacking} জানা নেই। সেটিংসে, ব্যবসা পরিকল্পনায় লিখুন।</translation>
    </message>
</context>
<context>
    <name>Plan form</name>
    <message>
        <source>Incurred claims as a share of earned premium: 0.6 for 60 percent.</source>
        <translation>অর্জিত প্রিমিয়ামের অংশ হিসেবে সংঘটিত দাবি: 60 শতাংশের জন্য 0.6।</translation>
    </message>
    <message>
        <source>New insured persons in a year</source>
        <translation>এক বছরে নতুন বিমাকৃত ব্যক্তি</translation>
    </message>
    <message>
        <source>Of those insured when a year begins, the share who stay: 0.85 for 85 percent.</source>
        <translation>বছরের শুরুর বিমাকৃতদের যত অংশ থাকেন: 85 শতাংশের জন্য 0.85।</translation>
    </message>
    <message>
        <source>Operating expenses in a year</source>
        <translation>এক বছরে পরিচালন ব্যয়</translation>
    </message>
    <message>
        <source>The assumptions hold from this day on, until others do.</source>
        <translation>অনুমানগুলো এই দিন থেকে চলে, নতুন অনুমান না আসা পর্যন্ত।</translation>
    </message>
    <message>
        <source>With the product&apos;s part of what all products share, without reinsurance.</source>
        <translation>সব পণ্যের যৌথ খরচে এই পণ্যের অংশসহ, পুনর্বিমা ছাড়া।</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>A claim belongs to the day of its event. One that is reported is reserved with its latest estimate until it is paid or rejected; for those not yet reported each product has the method that stands below.</source>
        <translation>দাবি তার ঘটনার দিনের। জানানো দাবি পরিশোধ বা প্রত্যাখ্যান না হওয়া পর্যন্ত তার সর্বশেষ প্রাক্কলন অনুযায়ী সঞ্চিতি রাখা হয়; যেগুলো এখনো জানানো হয়নি, সেগুলোর জন্য প্রতিটি পণ্যের পদ্ধতি নিচে আছে।</translation>
    </message>
    <message>
        <source>Accounting principles</source>
        <translation>হিসাবনীতি</translation>
    </message>
    <message>
        <source>All reserves are gross of reinsurance; what reinsurers owe of them is an asset of its own.</source>
        <translation>সব সঞ্চিতি পুনর্বিমা বাদ না দিয়ে মোট; এর যতটা পুনর্বিমাকারীদের কাছে পাওনা, তা আলাদা সম্পদ।</translation>
    </message>
    <message>
        <source>Donations never enter net income and never make an expense smaller; they stand after it.</source>
        <translation>অনুদান কখনো নিট আয়ে ঢোকে না, কোনো ব্যয়ও কমায় না; তা নিট আয়ের পরে থাকে।</translation>
    </message>
    <message>
        <source>Equipment and the cost of development are charged over their useful life, in equal parts by schedule.</source>
        <translation>সরঞ্জাম ও উন্নয়নের খরচ তাদের ব্যবহারকাল জুড়ে তফসিল অনুযায়ী সমান ভাগে ব্যয় ধরা হয়।</translation>
    </message>
    <message>
        <source>Investments stand at what was paid for them; interest accrues day by day, a share of profit when it is paid.</source>
        <translation>বিনিয়োগ যে দামে কেনা সেই দামে থাকে; সুদ দিনে দিনে জমে, লাভের অংশ পরিশোধের সময় ধরা হয়।</translation>
    </message>
    <message>
        <source>Loan today</source>
        <translation>আজকের ঋণ</translation>
    </message>
    <message>
        <source>Money is booked when it is owed or earned, not when it is paid, in one currency ({currency}); the fiscal year begins in month {month}.</source>
        <translation>টাকা যখন দেনা হয় বা অর্জিত হয় তখন লেখা হয়, পরিশোধের সময় নয়, একটি মুদ্রায় ({currency}); অর্থবছর {month} মাসে শুরু হয়।</translation>
    </message>
    <message>
        <source>No policy covers this person.</source>
        <translation>কোনো পলিসির আওতায় এই ব্যক্তি নেই।</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>নোটিশ</translation>
    </message>
    <message>
        <source>Of takaful products the operator&apos;s charges are an expense; the surplus is shared as the model says.</source>
        <translation>তাকাফুল পণ্যে পরিচালকের নেওয়া টাকা একটি ব্যয়; উদ্বৃত্ত মডেল অনুযায়ী ভাগ হয়।</translation>
    </message>
    <message>
        <source>Of the reserves so much is taken to be payable within three months, as the scheme has set it.</source>
        <translation>সঞ্চিতির কতটা তিন মাসের মধ্যে প্রদেয় ধরা হয়, প্রকল্প যেমন ঠিক করেছে।</translation>
    </message>
    <message>
        <source>One joins</source>
        <translation>একজন যোগ</translation>
    </message>
    <message>
        <source>One leaves</source>
        <translation>একজন বাদ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>লোক</translation>
    </message>
    <message>
        <source>Premium is written on the day it falls due while the policy is in force, and earned over the days it covers. What is not yet earned is the unearned premium reserve. Membership fees are other income.</source>
        <translation>পলিসি চালু থাকাকালে প্রিমিয়াম প্রদেয় হওয়ার দিনে লিখিত হয়, আর যে দিনগুলো আওতায় রাখে সেগুলো জুড়ে অর্জিত হয়। যা এখনো অর্জিত নয় তা অনর্জিত প্রিমিয়াম সঞ্চিতি। সদস্যপদ ফি অন্যান্য আয়।</translation>
    </message>
    <message>
        <source>Premium of the term</source>
        <translation>মেয়াদের প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Premium receivable is what fell due and was not paid; what is owed for over 180 days is reported as doubtful.</source>
        <translation>প্রাপ্য প্রিমিয়াম হলো যা প্রদেয় হয়েছে কিন্তু পরিশোধ হয়নি; 180 দিনের বেশি বকেয়া থাকলে সন্দেহজনক হিসেবে দেখানো হয়।</translation>
    </message>
    <message>
        <source>Reserved of open claims</source>
        <translation>খোলা দাবির জন্য রাখা সঞ্চিতি</translation>
    </message>
    <message>
        <source>Savings today</source>
        <translation>আজকের সঞ্চয়</translation>
    </message>
    <message>
        <source>The figures of a closed quarter are frozen. What is found out later is booked in an open one; a quarter that is reopened says so, with the reason.</source>
        <translation>বন্ধ ত্রৈমাসিকের অঙ্ক স্থির। পরে যা জানা যায় তা খোলা ত্রৈমাসিকে লেখা হয়; ত্রৈমাসিক আবার খোলা হলে কারণসহ তা বলা থাকে।</translation>
    </message>
    <message>
        <source>The scheme has not set which part of each reserve is payable within three months: the liquidity ratio is a rough measure.</source>
        <translation>প্রতিটি সঞ্চিতির কোন অংশ তিন মাসের মধ্যে প্রদেয়, প্রকল্প তা ঠিক করেনি: তারল্য অনুপাত একটি মোটামুটি মাপ।</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>পর্যন্ত</translation>
    </message>
    <message>
        <source>Who is covered</source>
        <translation>কারা আওতায়</translation>
    </message>
</context>
<context>
    <name>Policy form</name>
    <message>
        <source>Change the holder</source>
        <translation>পলিসিধারী বদলান</translation>
    </message>
    <message>
        <source>Covered from</source>
        <translation>যে দিন থেকে আওতায়</translation>
    </message>
    <message>
        <source>End a policy</source>
        <translation>পলিসি শেষ করুন</translation>
    </message>
    <message>
        <source>End the policy</source>
        <translation>পলিসি শেষ করুন</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>শেষ হয়</translation>
    </message>
    <message>
        <source>Give a policy another holder</source>
        <translation>পলিসি অন্য পলিসিধারীকে দিন</translation>
    </message>
    <message>
        <source>Join on</source>
        <translation>যোগদানের দিন</translation>
    </message>
    <message>
        <source>Last day covered</source>
        <translation>আওতার শেষ দিন</translation>
    </message>
    <message>
        <source>Leave empty for a group.</source>
        <translation>দল হলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>Leave empty unless it ended early.</source>
        <translation>আগেভাগে শেষ না হলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>লোকসংখ্যা</translation>
    </message>
    <message>
        <source>New term starts on</source>
        <translation>নতুন মেয়াদ শুরু</translation>
    </message>
    <message>
        <source>Of a group that is counted, not named: how many there are in this term.</source>
        <translation>যে দলের নাম নয়, সংখ্যা রাখা হয়: এই মেয়াদে কতজন।</translation>
    </message>
    <message>
        <source>Of a group whose people are not listed by name.</source>
        <translation>যে দলের লোকদের নাম তালিকায় নেই।</translation>
    </message>
    <message>
        <source>Only of an exit learned of late: its day, in a quarter that was closed by then.</source>
        <translation>শুধু দেরিতে জানা প্রস্থানের জন্য: তার দিন, যে ত্রৈমাসিক ততদিনে বন্ধ হয়ে গেছে।</translation>
    </message>
    <message>
        <source>Only of who joined after the policy began: the day from which the books count them.</source>
        <translation>শুধু যাঁরা পলিসি শুরুর পরে যোগ দিয়েছেন: যে দিন থেকে খাতায় তাঁদের গোনা হয়।</translation>
    </message>
    <message>
        <source>Only where its holder has died or leaves it.</source>
        <translation>শুধু পলিসিধারী মারা গেলে বা পলিসি ছাড়লে।</translation>
    </message>
    <message>
        <source>Person covered</source>
        <translation>আওতাভুক্ত ব্যক্তি</translation>
    </message>
    <message>
        <source>Policy to renew</source>
        <translation>যে পলিসি নবায়ন হবে</translation>
    </message>
    <message>
        <source>Renew a policy</source>
        <translation>পলিসি নবায়ন করুন</translation>
    </message>
    <message>
        <source>Renews the policy</source>
        <translation>যে পলিসির নবায়ন</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>শুরু</translation>
    </message>
    <message>
        <source>Sum insured</source>
        <translation>বিমা অঙ্ক</translation>
    </message>
    <message>
        <source>Take a person off a policy</source>
        <translation>পলিসি থেকে একজনকে বাদ দিন</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>Take on</source>
        <translation>যোগ করুন</translation>
    </message>
    <message>
        <source>Take people onto a policy</source>
        <translation>পলিসিতে লোক যোগ করুন</translation>
    </message>
    <message>
        <source>True last day</source>
        <translation>প্রকৃত শেষ দিন</translation>
    </message>
    <message>
        <source>Usually the day after the old term ends.</source>
        <translation>সাধারণত পুরোনো মেয়াদ শেষের পরের দিন।</translation>
    </message>
    <message>
        <source>Who holds the policy now</source>
        <translation>এখন পলিসিধারী কে</translation>
    </message>
    <message>
        <source>Why it ended early</source>
        <translation>আগেভাগে শেষের কারণ</translation>
    </message>
</context>
<context>
    <name>Postings</name>
    <message>
        <source>Commission on premium ceded by treaty</source>
        <translation>চুক্তিতে অর্পিত প্রিমিয়ামের কমিশন</translation>
    </message>
    <message>
        <source>Fees received before they fall due</source>
        <translation>প্রদেয় হওয়ার আগে প্রাপ্ত ফি</translation>
    </message>
    <message>
        <source>Fees received long before they fall due</source>
        <translation>প্রদেয় হওয়ার অনেক আগে প্রাপ্ত ফি</translation>
    </message>
    <message>
        <source>Interest on savings</source>
        <translation>সঞ্চয়ের সুদ</translation>
    </message>
    <message>
        <source>Membership fees due</source>
        <translation>প্রদেয় সদস্যপদ ফি</translation>
    </message>
    <message>
        <source>Membership fees received</source>
        <translation>প্রাপ্ত সদস্যপদ ফি</translation>
    </message>
    <message>
        <source>Payments of claims</source>
        <translation>দাবির পরিশোধ</translation>
    </message>
    <message>
        <source>Premium ceded by treaty</source>
        <translation>চুক্তিতে অর্পিত প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Premiums due</source>
        <translation>প্রদেয় প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Premiums received</source>
        <translation>প্রাপ্ত প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Premiums received before they fall due</source>
        <translation>প্রদেয় হওয়ার আগে প্রাপ্ত প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Premiums received long before they fall due</source>
        <translation>প্রদেয় হওয়ার অনেক আগে প্রাপ্ত প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Received in advance, now due</source>
        <translation>অগ্রিম প্রাপ্ত, এখন প্রদেয়</translation>
    </message>
    <message>
        <source>Received in advance, now due within three months</source>
        <translation>অগ্রিম প্রাপ্ত, এখন তিন মাসে প্রদেয়</translation>
    </message>
    <message>
        <source>Refunds owed</source>
        <translation>দেনা ফেরত</translation>
    </message>
    <message>
        <source>Refunds paid</source>
        <translation>পরিশোধিত ফেরত</translation>
    </message>
    <message>
        <source>Savings paid in</source>
        <translation>জমা সঞ্চয়</translation>
    </message>
    <message>
        <source>Savings paid out</source>
        <translation>তোলা সঞ্চয়</translation>
    </message>
    <message>
        <source>Share of claims borne by treaty</source>
        <translation>চুক্তিতে বহন করা দাবির অংশ</translation>
    </message>
    <message>
        <source>Takaful operator&apos;s fee on contributions</source>
        <translation>চাঁদার ওপর তাকাফুল পরিচালকের ফি</translation>
    </message>
    <message>
        <source>Taken back at exits, unpaid and unearned</source>
        <translation>প্রস্থানে ফিরিয়ে নেওয়া, অপরিশোধিত ও অনর্জিত</translation>
    </message>
</context>
<context>
    <name>Premium</name>
    <message>
        <source>Earned over</source>
        <translation>অর্জনের সময়</translation>
    </message>
    <message>
        <source>Other parts of this premium</source>
        <translation>এই প্রিমিয়ামের অন্য অংশ</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>দিতে হবে</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>পরিশোধের উপায়</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>পরিশোধের তারিখ</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>রসিদ ছাপুন</translation>
    </message>
    <message>
        <source>{amount}, for the cover ended on {day}</source>
        <translation>{amount}, কারণ সুরক্ষা {day} তারিখে শেষ হয়েছে</translation>
    </message>
</context>
<context>
    <name>Premium basis</name>
    <message>
        <source>For each dependant</source>
        <translation>নির্ভরশীলপ্রতি</translation>
    </message>
    <message>
        <source>For each person</source>
        <translation>ব্যক্তিপ্রতি</translation>
    </message>
    <message>
        <source>For the policy</source>
        <translation>পলিসিপ্রতি</translation>
    </message>
    <message>
        <source>Percentage of the loan</source>
        <translation>ঋণের শতাংশ</translation>
    </message>
    <message>
        <source>Percentage of the sum insured</source>
        <translation>বিমা অঙ্কের শতাংশ</translation>
    </message>
</context>
<context>
    <name>Premium form</name>
    <message>
        <source>A refund or an advance that waits, or a premium that was paid.</source>
        <translation>অপেক্ষমাণ ফেরত বা অগ্রিম, অথবা পরিশোধিত প্রিমিয়াম।</translation>
    </message>
    <message>
        <source>Amount paid out</source>
        <translation>প্রদত্ত টাকা</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>প্রাপ্ত টাকা</translation>
    </message>
    <message>
        <source>Covers from</source>
        <translation>সুরক্ষা শুরু</translation>
    </message>
    <message>
        <source>Covers to</source>
        <translation>সুরক্ষা শেষ</translation>
    </message>
    <message>
        <source>Leave empty while it is not paid.</source>
        <translation>পরিশোধ না হওয়া পর্যন্ত খালি রাখুন।</translation>
    </message>
    <message>
        <source>Less than the premium is a part payment: the rest stays due. More is kept as an advance.</source>
        <translation>প্রিমিয়ামের কম হলে আংশিক পরিশোধ: বাকিটা বকেয়া থাকে। বেশি হলে বাড়তিটা অগ্রিম হিসেবে রাখা হয়।</translation>
    </message>
    <message>
        <source>Of a refund for an exit in a quarter that was closed by then: the day of it. Of parts of one premium that an exit cut short: the day it fell due.</source>
        <translation>ততদিনে বন্ধ ত্রৈমাসিকের প্রস্থানের জন্য ফেরত হলে: প্রস্থানের দিন। প্রস্থানের কারণে কমে যাওয়া একই প্রিমিয়ামের অংশ হলে: প্রিমিয়ামটি যেদিন প্রদেয় হয়েছে।</translation>
    </message>
    <message>
        <source>Of credit life the loan, of life savings what is saved. Else leave it empty.</source>
        <translation>ঋণ জীবনবিমায় ঋণ, জীবন সঞ্চয়ে জমা সঞ্চয়। নইলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>Pay the refund</source>
        <translation>ফেরত পরিশোধ করুন</translation>
    </message>
    <message>
        <source>Premium given back</source>
        <translation>ফেরত দেওয়া প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>রসিদ সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>The cover ended on {day}: {owed} of {whole} is owed.</source>
        <translation>সুরক্ষা {day} তারিখে শেষ হয়েছে: {whole}-এর মধ্যে {owed} দিতে হবে।</translation>
    </message>
    <message>
        <source>Type any part of the member&apos;s name, of the policy or of the premium.</source>
        <translation>সদস্যের নাম, পলিসি বা প্রিমিয়ামের যেকোনো অংশ লিখুন।</translation>
    </message>
    <message>
        <source>Why it is given back</source>
        <translation>ফেরত দেওয়ার কারণ</translation>
    </message>
</context>
<context>
    <name>Premium kind</name>
    <message>
        <source>Membership fee</source>
        <translation>সদস্যপদ ফি</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>ফেরত</translation>
    </message>
</context>
<context>
    <name>Premium state</name>
    <message>
        <source>Due</source>
        <translation>প্রদেয়</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>আজ প্রদেয়</translation>
    </message>
    <message>
        <source>Not owed</source>
        <translation>দিতে হবে না</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>বকেয়া</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>পরিশোধিত</translation>
    </message>
    <message>
        <source>To be refunded</source>
        <translation>ফেরতযোগ্য</translation>
    </message>
</context>
<context>
    <name>Premiums</name>
    <message>
        <source>A receipt, a code, or any part of a member&apos;s name</source>
        <translation>রসিদ, কোড, বা সদস্যের নামের যেকোনো অংশ</translation>
    </message>
    <message>
        <source>No premium is due or paid.</source>
        <translation>কোনো প্রিমিয়াম প্রদেয় বা পরিশোধিত নেই।</translation>
    </message>
    <message>
        <source>No premium is due yet. Each policy brings its premium when it is written or renewed.</source>
        <translation>এখনো কোনো প্রিমিয়াম প্রদেয় নেই। পলিসি লেখা বা নবায়নের সঙ্গে তার প্রিমিয়াম আসে।</translation>
    </message>
</context>
<context>
    <name>Present value</name>
    <message>
        <source>&quot;{cell}&quot; is not a number from 0 to 9999</source>
        <translation>&quot;{cell}&quot; 0 থেকে 9999-এর কোনো সংখ্যা নয়</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not an amount in this currency</source>
        <translation>&quot;{cell}&quot; এই মুদ্রায় টাকার অঙ্ক নয়</translation>
    </message>
    <message>
        <source>Give an amount, or a table of payments.</source>
        <translation>একটি অঙ্ক, বা প্রদানের ছক দিন।</translation>
    </message>
    <message>
        <source>In years</source>
        <translation>কত বছরে</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>প্রদান</translation>
    </message>
    <message>
        <source>Payments to come</source>
        <translation>সামনের প্রদান</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>সম্ভাবনা</translation>
    </message>
    <message>
        <source>The whole is rounded once, so its parts may miss it by a little.</source>
        <translation>মোটটি একবারই পূর্ণাঙ্ক করা হয়, তাই অংশের যোগফলে সামান্য তফাত হতে পারে।</translation>
    </message>
    <message>
        <source>Value today</source>
        <translation>আজকের মূল্য</translation>
    </message>
    <message>
        <source>Value today of payments to come</source>
        <translation>সামনের প্রদানের আজকের মূল্য</translation>
    </message>
    <message>
        <source>a probability lies between 0 and 1; three quarters is 0.75</source>
        <translation>সম্ভাবনা 0 ও 1-এর মধ্যে; চার ভাগের তিন ভাগ 0.75</translation>
    </message>
    <message>
        <source>how probable it is, 0 to 1; otherwise certain</source>
        <translation>কতটা সম্ভব, 0 থেকে 1; নইলে নিশ্চিত</translation>
    </message>
    <message>
        <source>in how many years; otherwise one</source>
        <translation>কত বছরে; নইলে এক</translation>
    </message>
    <message>
        <source>interest a year: 0.10 is ten percent</source>
        <translation>বার্ষিক সুদ: 0.10 মানে দশ শতাংশ</translation>
    </message>
    <message>
        <source>it cannot be read; give a table in plain text (CSV, UTF-8)</source>
        <translation>পড়া যাচ্ছে না; সাধারণ লেখায় ছক দিন (CSV, UTF-8)</translation>
    </message>
    <message>
        <source>many: a table of amount, probability, years</source>
        <translation>অনেকগুলো: amount, probability, years-এর ছক</translation>
    </message>
    <message>
        <source>the columns are: {columns}</source>
        <translation>কলামগুলো: {columns}</translation>
    </message>
    <message>
        <source>the row has more cells than columns; write 1000, not 1,000</source>
        <translation>সারিতে কলামের চেয়ে বেশি ঘর; 1000 লিখুন, 1,000 নয়</translation>
    </message>
    <message>
        <source>what may be paid</source>
        <translation>যা দিতে হতে পারে</translation>
    </message>
</context>
<context>
    <name>Principle form</name>
    <message>
        <source>Answer</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>প্রশ্ন</translation>
    </message>
    <message>
        <source>What shows it, or what is to be done</source>
        <translation>কীসে বোঝা যায়, বা কী করতে হবে</translation>
    </message>
</context>
<context>
    <name>Principles</name>
    <message numerus="yes">
        <source>%n findings are open, of {whole} records.</source>
        <translation>
            <numerusform>{whole} রেকর্ডের %nটি অসঙ্গতি বাকি।</numerusform>
            <numerusform>{whole} রেকর্ডের %nটি অসঙ্গতি বাকি।</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>উত্তর দিয়েছেন</translation>
    </message>
    <message>
        <source>Are claims held against those that the price counts on?</source>
        <translation>মূল্য ধরার সময় যত দাবি ধরা হয়েছে তার সঙ্গে দাবি মেলানো হয় কি?</translation>
    </message>
    <message>
        <source>Are donations shown apart from what the scheme earns?</source>
        <translation>প্রকল্পের আয় থেকে অনুদান আলাদা দেখানো হয় কি?</translation>
    </message>
    <message>
        <source>Are the costs of microinsurance kept apart from those of the organisation&apos;s other work?</source>
        <translation>ক্ষুদ্রবিমার খরচ সংস্থার অন্য কাজের খরচ থেকে আলাদা রাখা হয় কি?</translation>
    </message>
    <message>
        <source>Are the indicators told to members and partners regularly?</source>
        <translation>সূচকগুলো সদস্য ও অংশীদারদের নিয়মিত জানানো হয় কি?</translation>
    </message>
    <message>
        <source>Assets of {amount} equal liabilities and equity.</source>
        <translation>{amount} সম্পদ দায় ও মূলধন স্বত্বের সমান।</translation>
    </message>
    <message>
        <source>Can the three statements be made, and do they balance?</source>
        <translation>তিনটি বিবরণী তৈরি করা যায় কি, আর সেগুলো মেলে কি?</translation>
    </message>
    <message>
        <source>Claims monitoring</source>
        <translation>দাবি পর্যবেক্ষণ</translation>
    </message>
    <message>
        <source>Client focus</source>
        <translation>সদস্যকেন্দ্রিকতা</translation>
    </message>
    <message>
        <source>Do investments fall due when claims and costs have to be paid?</source>
        <translation>দাবি ও খরচ পরিশোধের সময়ে বিনিয়োগের মেয়াদপূর্তি হয় কি?</translation>
    </message>
    <message>
        <source>Do most beneficiaries get their money within thirty days?</source>
        <translation>বেশির ভাগ সুবিধাভোগী ত্রিশ দিনের মধ্যে টাকা পান কি?</translation>
    </message>
    <message>
        <source>Do the checks find few doubtful records?</source>
        <translation>পরীক্ষায় সন্দেহজনক রেকর্ড কম পাওয়া যায় কি?</translation>
    </message>
    <message>
        <source>Does management look at the claims figures every quarter?</source>
        <translation>ব্যবস্থাপনা প্রতি ত্রৈমাসিকে দাবির অঙ্ক দেখে কি?</translation>
    </message>
    <message>
        <source>Donations of {amount} in twelve months stand on a line of their own.</source>
        <translation>বারো মাসের {amount} অনুদান নিজস্ব লাইনে আছে।</translation>
    </message>
    <message>
        <source>Financial statements</source>
        <translation>আর্থিক বিবরণী</translation>
    </message>
    <message>
        <source>Has an actuary said which data must be collected for each product?</source>
        <translation>প্রতিটি পণ্যের কোন উপাত্ত সংগ্রহ করতে হবে তা অ্যাকচুয়ারি বলেছেন কি?</translation>
    </message>
    <message>
        <source>Has every complaint older than thirty days an answer?</source>
        <translation>ত্রিশ দিনের পুরোনো প্রতিটি অভিযোগের উত্তর আছে কি?</translation>
    </message>
    <message>
        <source>Has every product the reserves that it needs?</source>
        <translation>প্রতিটি পণ্যের দরকারি সঞ্চিতি আছে কি?</translation>
    </message>
    <message>
        <source>Has nearly every claim its event, cause and loss?</source>
        <translation>প্রায় প্রতিটি দাবির ঘটনা, কারণ ও ক্ষতি লেখা আছে কি?</translation>
    </message>
    <message>
        <source>Has somebody with the skill reviewed the prices in the last two years?</source>
        <translation>গত দুই বছরে দক্ষ কেউ মূল্যহার পর্যালোচনা করেছেন কি?</translation>
    </message>
    <message>
        <source>Have managers and staff been trained in insurance?</source>
        <translation>ব্যবস্থাপক ও কর্মীরা বিমার প্রশিক্ষণ পেয়েছেন কি?</translation>
    </message>
    <message>
        <source>Have members been asked in the last year what they need?</source>
        <translation>গত এক বছরে সদস্যদের কী দরকার তা জিজ্ঞাসা করা হয়েছে কি?</translation>
    </message>
    <message>
        <source>Have the books been audited within the last year?</source>
        <translation>গত এক বছরের মধ্যে হিসাবের নিরীক্ষা হয়েছে কি?</translation>
    </message>
    <message>
        <source>Have the expenses of the period been entered?</source>
        <translation>সময়কালের ব্যয় লেখা হয়েছে কি?</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>আংশিক</translation>
    </message>
    <message>
        <source>Is it known what each product costs to run?</source>
        <translation>প্রতিটি পণ্য চালাতে কত খরচ তা জানা আছে কি?</translation>
    </message>
    <message>
        <source>Is the birth date of nearly every insured person known?</source>
        <translation>প্রায় সব বিমাকৃত ব্যক্তির জন্মতারিখ জানা আছে কি?</translation>
    </message>
    <message>
        <source>Is there a written policy on what may be invested where?</source>
        <translation>কোথায় কী বিনিয়োগ করা যাবে তার লিখিত নীতি আছে কি?</translation>
    </message>
    <message>
        <source>Known of {part} of {whole} insured persons, {share}.</source>
        <translation>{whole} বিমাকৃত ব্যক্তির {part} জনের জানা, {share}।</translation>
    </message>
    <message>
        <source>Lacking for: {products}.</source>
        <translation>নেই: {products}।</translation>
    </message>
    <message>
        <source>Nearly all means 95 percent, most means half.</source>
        <translation>প্রায় সব মানে 95 শতাংশ, বেশির ভাগ মানে অর্ধেক।</translation>
    </message>
    <message>
        <source>No claim was reported in the last twelve months.</source>
        <translation>গত বারো মাসে কোনো দাবি জানানো হয়নি।</translation>
    </message>
    <message>
        <source>No claim was settled in the last twelve months.</source>
        <translation>গত বারো মাসে কোনো দাবি নিষ্পত্তি হয়নি।</translation>
    </message>
    <message>
        <source>No claims were reserved for a year ago.</source>
        <translation>এক বছর আগে কোনো দাবির জন্য সঞ্চিতি রাখা হয়নি।</translation>
    </message>
    <message>
        <source>No complaint is older than thirty days.</source>
        <translation>ত্রিশ দিনের পুরোনো কোনো অভিযোগ নেই।</translation>
    </message>
    <message>
        <source>No person is insured by name.</source>
        <translation>নাম ধরে কেউ বিমাকৃত নন।</translation>
    </message>
    <message>
        <source>No product lacks a method for a reserve that it needs.</source>
        <translation>দরকারি সঞ্চিতির পদ্ধতি ছাড়া কোনো পণ্য নেই।</translation>
    </message>
    <message>
        <source>Of what was reserved in the last four quarters, {share} was left over.</source>
        <translation>গত চার ত্রৈমাসিকের সঞ্চিতির {share} অবশিষ্ট ছিল।</translation>
    </message>
    <message>
        <source>People answer under Settings, The nine principles. An answer is good for a year.</source>
        <translation>লোকেরা সেটিংসের ‘নয়টি নীতি’ অংশে উত্তর দেন। একটি উত্তর এক বছর চলে।</translation>
    </message>
    <message>
        <source>Relevant and accurate data</source>
        <translation>প্রাসঙ্গিক ও সঠিক উপাত্ত</translation>
    </message>
    <message>
        <source>Separation of data</source>
        <translation>উপাত্ত আলাদা রাখা</translation>
    </message>
    <message>
        <source>Technical capacity</source>
        <translation>কারিগরি সামর্থ্য</translation>
    </message>
    <message>
        <source>There are vouchers on expenses.</source>
        <translation>ব্যয়ের ভাউচার আছে।</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>এখনো কোনো পণ্য নেই।</translation>
    </message>
    <message>
        <source>There is one product: all costs are its own.</source>
        <translation>পণ্য একটিই: সব খরচ তারই।</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>স্বচ্ছতা</translation>
    </message>
    <message>
        <source>Were the claims reserves of a year ago enough?</source>
        <translation>এক বছর আগের দাবির সঞ্চিতি যথেষ্ট ছিল কি?</translation>
    </message>
    <message>
        <source>What products share is shared by a key that the scheme has chosen.</source>
        <translation>পণ্যের যৌথ খরচ প্রকল্পের বাছা ভিত্তিতে ভাগ হয়।</translation>
    </message>
    <message>
        <source>What products share is shared by earned premium, for no other key was chosen.</source>
        <translation>পণ্যের যৌথ খরচ অর্জিত প্রিমিয়াম অনুযায়ী ভাগ হয়, কারণ অন্য ভিত্তি বাছা হয়নি।</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>কীসে বোঝা যায়</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>উত্তর নেই</translation>
    </message>
    <message>
        <source>people</source>
        <translation>লোক</translation>
    </message>
    <message>
        <source>the book</source>
        <translation>খাতা</translation>
    </message>
    <message>
        <source>{number}. {principle}</source>
        <translation>{number}. {principle}</translation>
    </message>
    <message>
        <source>{part} of {whole} claims of the last twelve months tell them, {share}.</source>
        <translation>গত বারো মাসের {whole} দাবির {part}টিতে তা আছে, {share}।</translation>
    </message>
    <message>
        <source>{part} of {whole} claims of the last twelve months, {share}.</source>
        <translation>গত বারো মাসের {whole} দাবির {part}টি, {share}।</translation>
    </message>
    <message>
        <source>{part} of {whole} complaints are answered, {share}.</source>
        <translation>{whole} অভিযোগের {part}টির উত্তর দেওয়া হয়েছে, {share}।</translation>
    </message>
    <message>
        <source>{part} of {whole} products have a pricing table.</source>
        <translation>{whole} পণ্যের {part}টির মূল্যসারণি আছে।</translation>
    </message>
</context>
<context>
    <name>Product example</name>
    <message>
        <source>As much as was saved, at death</source>
        <translation>মৃত্যুতে, যত সঞ্চয় হয়েছে</translation>
    </message>
    <message>
        <source>Cash for the nights in hospital</source>
        <translation>হাসপাতালের রাতের নগদ</translation>
    </message>
    <message>
        <source>Childbirth</source>
        <translation>প্রসব</translation>
    </message>
    <message>
        <source>Crop cover for a season</source>
        <translation>এক মৌসুমের ফসল সুরক্ষা</translation>
    </message>
    <message>
        <source>Death by accident</source>
        <translation>দুর্ঘটনায় মৃত্যু</translation>
    </message>
    <message>
        <source>Death by illness or age</source>
        <translation>অসুখ বা বয়সে মৃত্যু</translation>
    </message>
    <message>
        <source>Death of an animal</source>
        <translation>পশুর মৃত্যু</translation>
    </message>
    <message>
        <source>Funeral cover</source>
        <translation>শেষকৃত্য সুরক্ষা</translation>
    </message>
    <message>
        <source>Funeral of a child</source>
        <translation>শিশুর শেষকৃত্য</translation>
    </message>
    <message>
        <source>Funeral of an adult</source>
        <translation>প্রাপ্তবয়স্কের শেষকৃত্য</translation>
    </message>
    <message>
        <source>Health cover</source>
        <translation>স্বাস্থ্য সুরক্ষা</translation>
    </message>
    <message>
        <source>Help with the funeral</source>
        <translation>শেষকৃত্যে সহায়তা</translation>
    </message>
    <message>
        <source>Life cover for a year</source>
        <translation>এক বছরের জীবন সুরক্ষা</translation>
    </message>
    <message>
        <source>Livestock cover</source>
        <translation>গবাদিপশু সুরক্ষা</translation>
    </message>
    <message>
        <source>Loss of the harvest</source>
        <translation>ফসলের ক্ষতি</translation>
    </message>
    <message>
        <source>Payout by the index</source>
        <translation>সূচক অনুযায়ী অর্থপ্রদান</translation>
    </message>
    <message>
        <source>Stay in hospital</source>
        <translation>হাসপাতালে থাকা</translation>
    </message>
    <message>
        <source>Visit and medicines</source>
        <translation>চিকিৎসা ও ওষুধ</translation>
    </message>
    <message>
        <source>Weather index cover for a season</source>
        <translation>এক মৌসুমের আবহাওয়া সূচক সুরক্ষা</translation>
    </message>
    <message>
        <source>What is left of the loan</source>
        <translation>ঋণের যা বাকি আছে</translation>
    </message>
</context>
<context>
    <name>Product form</name>
    <message>
        <source>A ratio of earned premium: 0.7 for seventy percent.</source>
        <translation>অর্জিত প্রিমিয়ামের অনুপাত: সত্তর শতাংশের জন্য 0.7।</translation>
    </message>
    <message>
        <source>A share: 0.8 for eighty percent. Leave empty for the whole amount.</source>
        <translation>অংশ: আশি শতাংশের জন্য 0.8। পুরো টাকার জন্য খালি রাখুন।</translation>
    </message>
    <message>
        <source>Claims not reported yet</source>
        <translation>এখনো না জানানো দাবি</translation>
    </message>
    <message>
        <source>Coinsurance, in percent</source>
        <translation>সহবিমা, শতাংশে</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>চুক্তি</translation>
    </message>
    <message>
        <source>Counts while fewer than ten claims are reported; 45 where left empty.</source>
        <translation>দশটির কম দাবি জানানো থাকলে গণ্য হয়; খালি রাখলে 45।</translation>
    </message>
    <message>
        <source>Days of grace to renew</source>
        <translation>নবায়নের অনুগ্রহের দিন</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>কর্তনযোগ্য</translation>
    </message>
    <message>
        <source>Development by</source>
        <translation>বিকাশের একক</translation>
    </message>
    <message>
        <source>Entry age</source>
        <translation>প্রবেশের বয়স</translation>
    </message>
    <message>
        <source>Exit age</source>
        <translation>প্রস্থানের বয়স</translation>
    </message>
    <message>
        <source>Expected claims ratio</source>
        <translation>প্রত্যাশিত দাবির অনুপাত</translation>
    </message>
    <message>
        <source>In percent: 10 for a tenth.</source>
        <translation>শতাংশে: দশ ভাগের এক ভাগে 10।</translation>
    </message>
    <message>
        <source>Leave empty where nothing is reported after the last month known.</source>
        <translation>শেষ জানা মাসের পরে কিছু জানানো না হলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>Limit for each claim</source>
        <translation>প্রতি দাবির সীমা</translation>
    </message>
    <message>
        <source>Limit for each year</source>
        <translation>প্রতি বছরের সীমা</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>শ্রেণি</translation>
    </message>
    <message>
        <source>Of a takaful product; the operator has the rest. Empty: all is the participants&apos;.</source>
        <translation>তাকাফুল পণ্যের; বাকিটা পরিচালকের। খালি: সবটা অংশগ্রহণকারীদের।</translation>
    </message>
    <message>
        <source>Of the contributions: it is owed to the operator as they fall due, and an expense.</source>
        <translation>চাঁদার অংশ: চাঁদা প্রদেয় হলে পরিচালকের পাওনা হয়, আর এটি ব্যয়।</translation>
    </message>
    <message>
        <source>Participants&apos; share of the surplus, in percent</source>
        <translation>উদ্বৃত্তে অংশগ্রহণকারীদের অংশ, শতাংশে</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>অংশগ্রহণ</translation>
    </message>
    <message>
        <source>Portion of open claims reserved</source>
        <translation>খোলা দাবির সঞ্চিত অংশ</translation>
    </message>
    <message>
        <source>Premium is earned</source>
        <translation>প্রিমিয়াম অর্জনের পদ্ধতি</translation>
    </message>
    <message>
        <source>Tail factor</source>
        <translation>শেষাংশ গুণক</translation>
    </message>
    <message>
        <source>Takaful operator&apos;s fee, in percent</source>
        <translation>তাকাফুল পরিচালকের ফি, শতাংশে</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>মেয়াদ, মাসে</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>শর্ত</translation>
    </message>
    <message>
        <source>Usual days from event to report</source>
        <translation>ঘটনা থেকে জানানোর স্বাভাবিক দিন</translation>
    </message>
    <message>
        <source>Usual days from payment to receipt</source>
        <translation>পরিশোধ থেকে প্রাপ্তির স্বাভাবিক দিন</translation>
    </message>
    <message>
        <source>Waiting period in days</source>
        <translation>অপেক্ষাকাল, দিনে</translation>
    </message>
    <message>
        <source>What the insured pays of each claim, from 0 to 100.</source>
        <translation>প্রতি দাবির যতটা বিমাকৃত দেন, 0 থেকে 100।</translation>
    </message>
    <message>
        <source>Who carries the risk</source>
        <translation>ঝুঁকি কে বহন করে</translation>
    </message>
</context>
<context>
    <name>Product line</name>
    <message>
        <source>Accident</source>
        <translation>দুর্ঘটনা</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>সম্পদ</translation>
    </message>
    <message>
        <source>Credit life</source>
        <translation>ঋণ জীবনবিমা</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>ফসল</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>প্রতিবন্ধিতা</translation>
    </message>
    <message>
        <source>Endowment</source>
        <translation>মেয়াদি সঞ্চয় বিমা</translation>
    </message>
    <message>
        <source>Funeral</source>
        <translation>শেষকৃত্য</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>স্বাস্থ্য</translation>
    </message>
    <message>
        <source>Hospital cash</source>
        <translation>হাসপাতাল ভাতা</translation>
    </message>
    <message>
        <source>Life savings</source>
        <translation>জীবন সঞ্চয়</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>গবাদিপশু</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>পেনশন</translation>
    </message>
    <message>
        <source>Term life</source>
        <translation>মেয়াদি জীবন</translation>
    </message>
    <message>
        <source>Weather index</source>
        <translation>আবহাওয়া সূচক</translation>
    </message>
    <message>
        <source>Whole life</source>
        <translation>আজীবন</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>A commission that one pays and another receives is eliminated as far as both give it.</source>
        <translation>একজন দেয় ও অন্যজন পায় এমন কমিশন বাদ যায়, দুজনই যতটা জানিয়েছে ততটা।</translation>
    </message>
    <message>
        <source>Before reinsurance: what partners pass on to reinsurers is no cost of the programme.</source>
        <translation>পুনর্বিমার আগে: অংশীদাররা পুনর্বিমাকারীকে যা দেয় তা কর্মসূচির খরচ নয়।</translation>
    </message>
    <message>
        <source>Does it count?</source>
        <translation>গোনা হয়?</translation>
    </message>
    <message>
        <source>Eliminations</source>
        <translation>বাদ দেওয়া</translation>
    </message>
    <message>
        <source>Expenses and other income of all partners add up.</source>
        <translation>সব অংশীদারের ব্যয় ও অন্যান্য আয় যোগ হয়।</translation>
    </message>
    <message>
        <source>Figures whose months lie only partly in these days are left out; they stand below.</source>
        <translation>যেসব অঙ্কের মাস এই দিনগুলোর মধ্যে শুধু আংশিক পড়ে তা বাদ; নিচে দেখানো আছে।</translation>
    </message>
    <message>
        <source>Indicators of the programme</source>
        <translation>কর্মসূচির সূচক</translation>
    </message>
    <message>
        <source>No partner has given a figure that lies in these days: the programme is the own book.</source>
        <translation>কোনো অংশীদার এই দিনগুলোর অঙ্ক দেয়নি: কর্মসূচি মানে নিজের খাতা।</translation>
    </message>
    <message>
        <source>Own book</source>
        <translation>নিজের খাতা</translation>
    </message>
    <message>
        <source>Own book ({role})</source>
        <translation>নিজের খাতা ({role})</translation>
    </message>
    <message>
        <source>Premium and claims that several roles tell of one product count once: those of the role that tells most.</source>
        <translation>একটি পণ্যের প্রিমিয়াম ও দাবি কয়েকটি ভূমিকা জানালে একবার গোনা হয়: যে ভূমিকা সবচেয়ে বেশি জানায় তারটি।</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>কর্মসূচি</translation>
    </message>
    <message>
        <source>The programme of all partners</source>
        <translation>সব অংশীদারের কর্মসূচি</translation>
    </message>
    <message>
        <source>Whose each figure is</source>
        <translation>কোন অঙ্ক কার</translation>
    </message>
    <message>
        <source>no: only partly in these days</source>
        <translation>না: এই দিনগুলোতে শুধু আংশিক</translation>
    </message>
    <message>
        <source>yes, wholly in these days</source>
        <translation>হ্যাঁ, পুরোটা এই দিনগুলোতে</translation>
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
        <translation>এই বিবরণীর স্বাক্ষরিত অঙ্ক থাকা একটি কোড</translation>
    </message>
    <message>
        <source>A line that is not listed is nought.</source>
        <translation>যে লাইন তালিকায় নেই তা শূন্য।</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>যাচাই করুন</translation>
    </message>
    <message>
        <source>Check a statement of {scheme}</source>
        <translation>{scheme}-এর একটি বিবরণী যাচাই করুন</translation>
    </message>
    <message>
        <source>Code {number} of {count}</source>
        <translation>কোড {number}, মোট {count}</translation>
    </message>
    <message>
        <source>Code {number} of {count} is missing. Photograph that one, too.</source>
        <translation>মোট {count}টি কোডের {number} নম্বরটি নেই। সেটিরও ছবি তুলুন।</translation>
    </message>
    <message>
        <source>Compare them with what is printed: only what stands in the code is signed.</source>
        <translation>ছাপা অঙ্কের সঙ্গে মেলান: শুধু কোডে যা আছে তা-ই স্বাক্ষরিত।</translation>
    </message>
    <message>
        <source>Compare this key with that which the scheme tells you itself, on its notice board or by telephone. A page with another key speaks for somebody else.</source>
        <translation>প্রকল্প নিজে নোটিশ বোর্ডে বা টেলিফোনে যে চাবি জানায়, এই চাবি তার সঙ্গে মেলান। অন্য চাবির পাতা অন্য কারও।</translation>
    </message>
    <message>
        <source>Digest of all figures</source>
        <translation>সব অঙ্কের সারসংখ্যা</translation>
    </message>
    <message>
        <source>Every statement is signed with this key and prints these digits. Tell them to whoever relies on your statements, on the notice board or by telephone, so that they can compare. Whoever can open this book can sign with it.</source>
        <translation>প্রতিটি বিবরণী এই চাবি দিয়ে স্বাক্ষরিত হয় ও এই অঙ্কগুলো ছাপে। যাঁরা আপনাদের বিবরণীর ওপর ভরসা করেন, তাঁদের নোটিশ বোর্ডে বা টেলিফোনে এগুলো জানান, যাতে তাঁরা মেলাতে পারেন। যিনি এই খাতা খুলতে পারেন, তিনি এটি দিয়ে স্বাক্ষর করতে পারেন।</translation>
    </message>
    <message>
        <source>Give this page to members, partners and auditors: on any phone it reads the code of a statement from a photograph and says whether it is yours, without a network.</source>
        <translation>এই পাতা সদস্য, অংশীদার ও নিরীক্ষকদের দিন: যেকোনো ফোনে এটি ছবি থেকে বিবরণীর কোড পড়ে ও তা আপনাদের কি না বলে, নেটওয়ার্ক ছাড়াই।</translation>
    </message>
    <message>
        <source>Key of the scheme</source>
        <translation>প্রকল্পের চাবি</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>পাতার ভাষা</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>বিবরণীর লাইন</translation>
    </message>
    <message>
        <source>No code of a statement was found. Photograph the whole code, flat and sharp.</source>
        <translation>বিবরণীর কোনো কোড পাওয়া যায়নি। পুরো কোডের ছবি তুলুন, সমান ও স্পষ্ট করে।</translation>
    </message>
    <message>
        <source>Paste what another program read off the code</source>
        <translation>অন্য প্রোগ্রাম কোড থেকে যা পড়েছে তা পেস্ট করুন</translation>
    </message>
    <message>
        <source>Photograph the code on the statement, or choose a picture of it. Nothing leaves this device, and no network is needed.</source>
        <translation>বিবরণীর কোডের ছবি তুলুন, বা তার একটি ছবি বেছে নিন। কিছুই এই যন্ত্রের বাইরে যায় না, নেটওয়ার্কও লাগে না।</translation>
    </message>
    <message>
        <source>Proof of the figures</source>
        <translation>অঙ্কের প্রমাণ</translation>
    </message>
    <message>
        <source>Save the page that checks statements</source>
        <translation>বিবরণী যাচাইয়ের পাতা সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save the page that checks statements…</source>
        <translation>বিবরণী যাচাইয়ের পাতা সংরক্ষণ করুন…</translation>
    </message>
    <message>
        <source>Signed as a draft: the period was not closed, and its figures may still change.</source>
        <translation>খসড়া হিসেবে স্বাক্ষরিত: সময়কাল বন্ধ হয়নি, অঙ্কগুলো এখনো বদলাতে পারে।</translation>
    </message>
    <message>
        <source>Signed as final: the period was closed, and its figures are frozen.</source>
        <translation>চূড়ান্ত হিসেবে স্বাক্ষরিত: সময়কাল বন্ধ হয়েছে, অঙ্কগুলো স্থির।</translation>
    </message>
    <message>
        <source>Take or choose a picture</source>
        <translation>ছবি তুলুন বা বেছে নিন</translation>
    </message>
    <message>
        <source>The code is cut or was changed: it holds no figures that can be read.</source>
        <translation>কোডটি কাটা বা বদলানো হয়েছে: এতে পড়ার মতো কোনো অঙ্ক নেই।</translation>
    </message>
    <message numerus="yes">
        <source>The figures are too many for one code. They stand in %n codes: photograph all of them.</source>
        <translation>
            <numerusform>একটি কোডে সব অঙ্ক ধরে না। এগুলো %nটি কোডে আছে: সবগুলোর ছবি তুলুন।</numerusform>
            <numerusform>একটি কোডে সব অঙ্ক ধরে না। এগুলো %nটি কোডে আছে: সবগুলোর ছবি তুলুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>ছবি পড়া হচ্ছে…</translation>
    </message>
    <message>
        <source>The signature does not hold: something in the code was changed. Do not trust these figures.</source>
        <translation>স্বাক্ষর ঠিক নেই: কোডের কিছু একটা বদলানো হয়েছে। এই অঙ্কগুলো বিশ্বাস করবেন না।</translation>
    </message>
    <message>
        <source>These are the scheme&apos;s figures, signed as a draft: the period was not closed, and they may have changed.</source>
        <translation>এগুলো প্রকল্পের অঙ্ক, খসড়া হিসেবে স্বাক্ষরিত: সময়কাল বন্ধ হয়নি, এগুলো বদলে থাকতে পারে।</translation>
    </message>
    <message>
        <source>These are the scheme&apos;s figures, signed as final: the period was closed.</source>
        <translation>এগুলো প্রকল্পের অঙ্ক, চূড়ান্ত হিসেবে স্বাক্ষরিত: সময়কাল বন্ধ হয়েছে।</translation>
    </message>
    <message>
        <source>These codes belong to different papers. Give those of one paper at a time.</source>
        <translation>এই কোডগুলো আলাদা আলাদা কাগজের। একবারে একটি কাগজের কোড দিন।</translation>
    </message>
    <message>
        <source>These figures are signed with another key: they are not those of this scheme.</source>
        <translation>এই অঙ্কগুলো অন্য চাবি দিয়ে স্বাক্ষরিত: এগুলো এই প্রকল্পের নয়।</translation>
    </message>
    <message>
        <source>This browser is too old to unfold the code. Open the page in a newer one.</source>
        <translation>এই ব্রাউজার কোড খোলার পক্ষে বেশি পুরোনো। পাতাটি আরও নতুন ব্রাউজারে খুলুন।</translation>
    </message>
    <message>
        <source>This code holds the ten indicators and every line, signed with the key of the scheme. The page that the scheme hands out reads it from a photograph, without a network, and says whether it is the scheme&apos;s. Compare the key with that which the scheme tells you itself.</source>
        <translation>এই কোডে দশটি সূচক ও প্রতিটি লাইন আছে, প্রকল্পের চাবি দিয়ে স্বাক্ষরিত। প্রকল্প যে পাতা দেয়, তা নেটওয়ার্ক ছাড়াই ছবি থেকে কোড পড়ে ও তা প্রকল্পের কি না বলে। প্রকল্প নিজে যে চাবি জানায় তার সঙ্গে চাবিটি মেলান।</translation>
    </message>
    <message>
        <source>This code is newer than this page. Ask the scheme for its newest page.</source>
        <translation>এই কোড এই পাতার চেয়ে নতুন। প্রকল্পের কাছে সবচেয়ে নতুন পাতা চান।</translation>
    </message>
    <message>
        <source>This file is no picture that can be opened. Give a PNG or a JPEG.</source>
        <translation>এই ফাইল খোলার মতো ছবি নয়। একটি PNG বা JPEG দিন।</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>ওয়েব পাতা (*.html)</translation>
    </message>
    <message>
        <source>check-a-statement.html</source>
        <translation>check-a-statement.html</translation>
    </message>
    <message>
        <source>{indicator}, median</source>
        <translation>{indicator}, মধ্যমা</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>A bill booked before</source>
        <translation>আগে হিসাবে তোলা বিল</translation>
    </message>
    <message>
        <source>A debt to us booked before</source>
        <translation>আগে হিসাবে তোলা পাওনা</translation>
    </message>
    <message>
        <source>Advance to a care provider</source>
        <translation>সেবাদাতাকে অগ্রিম</translation>
    </message>
    <message>
        <source>Advance to staff and others</source>
        <translation>কর্মী ও অন্যদের অগ্রিম</translation>
    </message>
    <message>
        <source>Another debt to us written off</source>
        <translation>অন্য পাওনা অবলোপন</translation>
    </message>
    <message>
        <source>Audit, legal and actuarial fees</source>
        <translation>নিরীক্ষা, আইন ও অ্যাকচুয়ারি ফি</translation>
    </message>
    <message>
        <source>Bank charges</source>
        <translation>ব্যাংক চার্জ</translation>
    </message>
    <message>
        <source>Between cash box and bank</source>
        <translation>ক্যাশবাক্স ও ব্যাংকের মধ্যে</translation>
    </message>
    <message>
        <source>Bonds, shares and other long investments</source>
        <translation>বন্ড, শেয়ার ও অন্য দীর্ঘমেয়াদি বিনিয়োগ</translation>
    </message>
    <message>
        <source>Claims of a product without policies</source>
        <translation>পলিসি ছাড়া পণ্যের দাবি</translation>
    </message>
    <message>
        <source>Claims recovered late, received</source>
        <translation>দেরিতে আদায় দাবির টাকা প্রাপ্তি</translation>
    </message>
    <message>
        <source>Claims that the reinsurer bears, without a treaty</source>
        <translation>পুনর্বিমাকারী বহন করে এমন দাবি, চুক্তি ছাড়া</translation>
    </message>
    <message>
        <source>Claims that treaties recover, received</source>
        <translation>চুক্তিতে আদায়যোগ্য দাবির টাকা প্রাপ্তি</translation>
    </message>
    <message>
        <source>Commission from the reinsurer</source>
        <translation>পুনর্বিমাকারীর দেওয়া কমিশন</translation>
    </message>
    <message>
        <source>Commission received</source>
        <translation>প্রাপ্ত কমিশন</translation>
    </message>
    <message>
        <source>Commission to agents</source>
        <translation>এজেন্টের কমিশন</translation>
    </message>
    <message>
        <source>Computers and software, for running them</source>
        <translation>চালানোর কম্পিউটার ও সফটওয়্যার খরচ</translation>
    </message>
    <message>
        <source>Deposit at the bank for a fixed time</source>
        <translation>ব্যাংকে মেয়াদি আমানত</translation>
    </message>
    <message>
        <source>Donation or grant for running the scheme</source>
        <translation>প্রকল্প চালানোর দান বা অনুদান</translation>
    </message>
    <message>
        <source>Donation to the capital</source>
        <translation>মূলধনে অনুদান</translation>
    </message>
    <message>
        <source>Electricity, water and telephone</source>
        <translation>বিদ্যুৎ, পানি ও টেলিফোন</translation>
    </message>
    <message>
        <source>Equipment, furniture and vehicles</source>
        <translation>সরঞ্জাম, আসবাব ও যানবাহন</translation>
    </message>
    <message>
        <source>Expense outside the insurance business</source>
        <translation>বিমা ব্যবসার বাইরের ব্যয়</translation>
    </message>
    <message>
        <source>Extraordinary expense</source>
        <translation>অসাধারণ ব্যয়</translation>
    </message>
    <message>
        <source>Extraordinary income</source>
        <translation>অসাধারণ আয়</translation>
    </message>
    <message>
        <source>Help given free of charge</source>
        <translation>বিনামূল্যে পাওয়া সহায়তা</translation>
    </message>
    <message>
        <source>Income outside the insurance business</source>
        <translation>বিমা ব্যবসার বাইরের আয়</translation>
    </message>
    <message>
        <source>Interest and other return on investments</source>
        <translation>বিনিয়োগের সুদ ও অন্য আয়</translation>
    </message>
    <message>
        <source>Interest booked before, received</source>
        <translation>আগে হিসাবে তোলা সুদ প্রাপ্তি</translation>
    </message>
    <message>
        <source>Interest earned and not received yet</source>
        <translation>অর্জিত কিন্তু এখনো না পাওয়া সুদ</translation>
    </message>
    <message>
        <source>Interest on loans</source>
        <translation>ঋণের সুদ</translation>
    </message>
    <message>
        <source>Licence and supervision</source>
        <translation>লাইসেন্স ও তদারকি</translation>
    </message>
    <message>
        <source>Loan, due after three months</source>
        <translation>ঋণ, তিন মাস পরে প্রদেয়</translation>
    </message>
    <message>
        <source>Loan, due within three months</source>
        <translation>ঋণ, তিন মাসে প্রদেয়</translation>
    </message>
    <message>
        <source>Meetings, awareness and advertising</source>
        <translation>সভা, সচেতনতা ও বিজ্ঞাপন</translation>
    </message>
    <message>
        <source>Membership fees</source>
        <translation>সদস্যপদ ফি</translation>
    </message>
    <message>
        <source>Office supplies</source>
        <translation>কার্যালয়ের সামগ্রী</translation>
    </message>
    <message>
        <source>Other administration</source>
        <translation>অন্যান্য প্রশাসন</translation>
    </message>
    <message>
        <source>Other capital</source>
        <translation>অন্যান্য মূলধন</translation>
    </message>
    <message>
        <source>Other cost of reinsurance</source>
        <translation>পুনর্বিমার অন্যান্য খরচ</translation>
    </message>
    <message>
        <source>Other operating expense</source>
        <translation>অন্যান্য পরিচালন ব্যয়</translation>
    </message>
    <message>
        <source>Other operating income</source>
        <translation>অন্যান্য পরিচালন আয়</translation>
    </message>
    <message>
        <source>Paid ahead of its time, and other things kept</source>
        <translation>সময়ের আগে পরিশোধ, ও অন্য যা রাখা আছে</translation>
    </message>
    <message>
        <source>Paid ahead, now used up</source>
        <translation>আগাম পরিশোধ, এখন ব্যবহৃত</translation>
    </message>
    <message>
        <source>Premium of a product without policies</source>
        <translation>পলিসি ছাড়া পণ্যের প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Premium that treaties cede, paid</source>
        <translation>চুক্তিতে অর্পিত প্রিমিয়াম পরিশোধ</translation>
    </message>
    <message>
        <source>Premium to the reinsurer, without a treaty</source>
        <translation>পুনর্বিমাকারীকে প্রিমিয়াম, চুক্তি ছাড়া</translation>
    </message>
    <message>
        <source>Premium written off</source>
        <translation>প্রিমিয়াম অবলোপন</translation>
    </message>
    <message>
        <source>Printing and photocopies</source>
        <translation>মুদ্রণ ও ফটোকপি</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>ভাড়া</translation>
    </message>
    <message>
        <source>Repairs and upkeep</source>
        <translation>মেরামত ও রক্ষণাবেক্ষণ</translation>
    </message>
    <message>
        <source>Salaries and wages</source>
        <translation>বেতন ও মজুরি</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>শেয়ার মূলধন</translation>
    </message>
    <message>
        <source>Social security and staff insurance</source>
        <translation>সামাজিক নিরাপত্তা ও কর্মী বিমা</translation>
    </message>
    <message>
        <source>Surplus of earlier years</source>
        <translation>আগের বছরগুলোর উদ্বৃত্ত</translation>
    </message>
    <message>
        <source>Tax on the surplus</source>
        <translation>উদ্বৃত্তের কর</translation>
    </message>
    <message>
        <source>Training of staff</source>
        <translation>কর্মী প্রশিক্ষণ</translation>
    </message>
    <message>
        <source>Transport and travel</source>
        <translation>পরিবহন ও যাতায়াত</translation>
    </message>
    <message>
        <source>Wear of equipment</source>
        <translation>সরঞ্জামের অবচয়</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>কপি</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>পেস্ট</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>কাট</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>সব বাছুন</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>প্রয়োগ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ফেলে দিন</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সহায়তা</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>উপেক্ষা</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>আগের মতো করুন</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>আবার চেষ্টা</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>কপি</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>পেস্ট</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>কাট</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>সব বাছুন</translation>
    </message>
</context>
<context>
    <name>Reached</name>
    <message>
        <source>By dependants</source>
        <translation>নির্ভরশীল অনুযায়ী</translation>
    </message>
    <message>
        <source>By policies</source>
        <translation>পলিসি অনুযায়ী</translation>
    </message>
    <message>
        <source>Mean days, event to end</source>
        <translation>গড় দিন, ঘটনা থেকে শেষ</translation>
    </message>
    <message>
        <source>Of those in force the day before</source>
        <translation>আগের দিনে চলতিদের</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>আংশিক পরিশোধিত</translation>
    </message>
    <message>
        <source>Ready for each 100 of a quarter&apos;s outgo</source>
        <translation>এক ত্রৈমাসিকের খরচের প্রতি 100-এ হাতে আছে</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>সিদ্ধান্তহীন</translation>
    </message>
    <message>
        <source>Without those who moved away</source>
        <translation>এলাকা ছাড়া লোক বাদে</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>As many are insured as at the start.</source>
        <translation>শুরুতে যত জন ছিলেন, তত জনই বিমাকৃত।</translation>
    </message>
    <message>
        <source>Claims took {number} of every 100 of premium.</source>
        <translation>প্রিমিয়ামের প্রতি 100-এর মধ্যে {number} দাবিতে গেছে।</translation>
    </message>
    <message>
        <source>For every 100 it owes, the scheme holds {number} that can be relied on.</source>
        <translation>প্রতি 100 দেনার জন্য প্রকল্পের হাতে {number} নির্ভরযোগ্য সম্পদ আছে।</translation>
    </message>
    <message numerus="yes">
        <source>Half of the claims settled took %n days or less.</source>
        <translation>
            <numerusform>নিষ্পন্ন দাবির অর্ধেকে %n দিন বা তার কম লেগেছে।</numerusform>
            <numerusform>নিষ্পন্ন দাবির অর্ধেকে %n দিন বা তার কম লেগেছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be said of it.</source>
        <translation>এ বিষয়ে কিছু বলা যায় না।</translation>
    </message>
    <message>
        <source>Of 100 people the scheme is meant for, {number} are insured.</source>
        <translation>প্রকল্পটি যাঁদের জন্য, তাঁদের 100 জনের মধ্যে {number} জন বিমাকৃত।</translation>
    </message>
    <message>
        <source>Running costs took {number} of every 100 of premium.</source>
        <translation>প্রিমিয়ামের প্রতি 100-এর মধ্যে {number} চলতি খরচে গেছে।</translation>
    </message>
    <message>
        <source>{number} are at hand for every 100 payable in three months.</source>
        <translation>তিন মাসে প্রদেয় প্রতি 100-এর জন্য হাতে আছে {number}।</translation>
    </message>
    <message>
        <source>{number} of 100 claims reported were rejected.</source>
        <translation>জানানো 100 দাবির মধ্যে {number}টি প্রত্যাখ্যান হয়েছে।</translation>
    </message>
    <message>
        <source>{number} of 100 insured who could renew did.</source>
        <translation>যে বিমাকৃতরা নবায়ন করতে পারতেন, তাঁদের 100 জনের মধ্যে {number} জন করেছেন।</translation>
    </message>
    <message>
        <source>{number} of every 100 of premium were left over.</source>
        <translation>প্রিমিয়ামের প্রতি 100-এর মধ্যে {number} রয়ে গেছে।</translation>
    </message>
    <message>
        <source>{number} were lacking for every 100 of premium.</source>
        <translation>প্রিমিয়ামের প্রতি 100-এর জন্য {number} কম পড়েছে।</translation>
    </message>
    <message>
        <source>{sentence} It may still change.</source>
        <translation>{sentence} এটি এখনো বদলাতে পারে।</translation>
    </message>
    <message>
        <source>{share} fewer are insured than at the start.</source>
        <translation>শুরুর চেয়ে {share} কম বিমাকৃত।</translation>
    </message>
    <message>
        <source>{share} more are insured than at the start.</source>
        <translation>শুরুর চেয়ে {share} বেশি বিমাকৃত।</translation>
    </message>
</context>
<context>
    <name>Reconciliations</name>
    <message>
        <source>Cash book with receipts and payments</source>
        <translation>প্রাপ্তি ও পরিশোধের সঙ্গে নগদান বই</translation>
    </message>
    <message>
        <source>Cash flow statement with cash</source>
        <translation>নগদের সঙ্গে নগদ প্রবাহ বিবরণী</translation>
    </message>
    <message>
        <source>Claims register with claims paid</source>
        <translation>পরিশোধিত দাবির সঙ্গে দাবির রেজিস্টার</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>এক দিক</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>অন্য দিক</translation>
    </message>
    <message>
        <source>Premium receivable with dues less receipts</source>
        <translation>প্রদেয় বিয়োগ প্রাপ্তির সঙ্গে প্রাপ্য প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>মিলকরণ</translation>
    </message>
    <message>
        <source>Reconciliations</source>
        <translation>মিলকরণ</translation>
    </message>
    <message>
        <source>Reserve for claims being settled</source>
        <translation>নিষ্পত্তির পথে দাবির সঞ্চিতি</translation>
    </message>
    <message>
        <source>Reserve for claims not reported</source>
        <translation>না জানানো দাবির সঞ্চিতি</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>যা মেলানো হয়</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>সম্পদ</translation>
    </message>
    <message>
        <source>cash in the balance sheet</source>
        <translation>উদ্বৃত্তপত্রের নগদ</translation>
    </message>
    <message>
        <source>claims paid in the income statement</source>
        <translation>আয় বিবরণীর পরিশোধিত দাবি</translation>
    </message>
    <message>
        <source>dues less receipts of the records</source>
        <translation>রেকর্ডের প্রদেয় বিয়োগ প্রাপ্তি</translation>
    </message>
    <message>
        <source>liabilities and equity</source>
        <translation>দায় ও মূলধন স্বত্ব</translation>
    </message>
    <message>
        <source>opening balance and movement</source>
        <translation>প্রারম্ভিক স্থিতি ও পরিবর্তন</translation>
    </message>
    <message>
        <source>opening cash and flows</source>
        <translation>প্রারম্ভিক নগদ ও প্রবাহ</translation>
    </message>
    <message>
        <source>payments in the claims register</source>
        <translation>দাবির রেজিস্টারের পরিশোধ</translation>
    </message>
    <message>
        <source>premiums receivable in the balance sheet</source>
        <translation>উদ্বৃত্তপত্রের প্রাপ্য প্রিমিয়াম</translation>
    </message>
    <message>
        <source>receipts less payments of the records</source>
        <translation>রেকর্ডের প্রাপ্তি বিয়োগ পরিশোধ</translation>
    </message>
    <message>
        <source>the change of cash in the balance sheet</source>
        <translation>উদ্বৃত্তপত্রে নগদের পরিবর্তন</translation>
    </message>
    <message>
        <source>the closing balance</source>
        <translation>সমাপনী স্থিতি</translation>
    </message>
    <message>
        <source>{label}: {left} ({one}) and {right} ({other}) differ by {off}.</source>
        <translation>{label}: {left} ({one}) ও {right} ({other})-এ {off} গরমিল।</translation>
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
        <translation>লাইন যোগ করুন</translation>
    </message>
    <message>
        <source>Leave empty to take the next number.</source>
        <translation>পরের নম্বর নিতে খালি রাখুন।</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>লাইন</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%n rows in all; the newest {most} are shown. Look for words to find others.</source>
        <translation>
            <numerusform>মোট %nটি সারি; সর্বশেষ {most}টি দেখানো হয়েছে। অন্যগুলো পেতে শব্দ খুঁজুন।</numerusform>
            <numerusform>মোট %nটি সারি; সর্বশেষ {most}টি দেখানো হয়েছে। অন্যগুলো পেতে শব্দ খুঁজুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>পরে</translation>
    </message>
    <message>
        <source>Any part of a name, a code or a day</source>
        <translation>নাম, কোড বা দিনের যেকোনো অংশ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>আগে</translation>
    </message>
    <message>
        <source>Choose a record of the list first.</source>
        <translation>আগে তালিকার একটি রেকর্ড বেছে নিন।</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ইতিহাস</translation>
    </message>
    <message>
        <source>It was taken back: its history is all there is.</source>
        <translation>ফিরিয়ে নেওয়া হয়েছে: শুধু ইতিহাস আছে।</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>তালিকা</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>রেকর্ড</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>দেখান</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ফিরিয়ে নেওয়া</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>কে</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>কেন</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>লেখা হয়েছে</translation>
    </message>
    <message>
        <source>of this sheet</source>
        <translation>এই পাতার</translation>
    </message>
    <message>
        <source>that hold these words</source>
        <translation>যাতে এই শব্দগুলো আছে</translation>
    </message>
    <message>
        <source>this many at most</source>
        <translation>সর্বোচ্চ এতগুলো</translation>
    </message>
    <message>
        <source>with this many columns at most</source>
        <translation>সর্বোচ্চ এতগুলো কলামসহ</translation>
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
        <translation>এই পত্র বন্ধ খামে, তালা দেওয়া জায়গায়, কম্পিউটার থেকে দূরে রাখুন।</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>যাঁর কাছে রাখা</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>তৈরির তারিখ</translation>
    </message>
    <message>
        <source>Once a newer sheet is made, this one opens only copies from before: destroy it then.</source>
        <translation>নতুন পত্র তৈরি হলে এটি শুধু আগের কপিগুলো খোলে: তখন নষ্ট করুন।</translation>
    </message>
    <message>
        <source>Opens {file}</source>
        <translation>{file} খোলে</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>উদ্ধারপত্র</translation>
    </message>
    <message>
        <source>When every password is lost: open the file, choose “With the recovery sheet”, type the code, the name of an administrator and a new password.</source>
        <translation>সব পাসওয়ার্ড হারালে: ফাইল খুলুন, “উদ্ধারপত্র দিয়ে” বেছে নিন, কোড, একজন প্রশাসকের নাম ও নতুন পাসওয়ার্ড লিখুন।</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read everything in it.</source>
        <translation>যার কাছে এই পত্র ও ফাইল আছে, সে ফাইলের সব পড়তে পারে।</translation>
    </message>
</context>
<context>
    <name>Rejection reason</name>
    <message>
        <source>Cover had ended</source>
        <translation>সুরক্ষা শেষ হয়েছিল</translation>
    </message>
    <message>
        <source>Documents missing</source>
        <translation>দলিল নেই</translation>
    </message>
    <message>
        <source>Existed before the cover</source>
        <translation>সুরক্ষার আগের সমস্যা</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>প্রতারণা</translation>
    </message>
    <message>
        <source>In the waiting period</source>
        <translation>অপেক্ষাকালে</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>সীমা পূর্ণ</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>আওতায় নেই</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>অন্যান্য</translation>
    </message>
    <message>
        <source>Over the age limit</source>
        <translation>বয়সসীমার ওপরে</translation>
    </message>
    <message>
        <source>Provider not accredited</source>
        <translation>সেবাদাতা অনুমোদিত নয়</translation>
    </message>
    <message>
        <source>Reported too late</source>
        <translation>দেরিতে জানানো</translation>
    </message>
    <message>
        <source>Service not rendered</source>
        <translation>সেবা দেওয়া হয়নি</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Child</source>
        <translation>সন্তান</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>পলিসিধারী</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>অন্যান্য</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>বাবা/মা</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>স্বামী/স্ত্রী</translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message>
        <source>A village, a group, or any part of a name or phone number</source>
        <translation>গ্রাম, দল, বা নাম কিংবা ফোন নম্বরের যেকোনো অংশ</translation>
    </message>
    <message>
        <source>Cover that ends within 60 days, or has ended within the days of grace, and is not renewed.</source>
        <translation>যে সুরক্ষা 60 দিনের মধ্যে শেষ হবে, বা অনুগ্রহের দিনের মধ্যে শেষ হয়েছে, আর নবায়ন হয়নি।</translation>
    </message>
    <message>
        <source>Enter: renew this one · Space: in or out · Ctrl+A: all or none · Ctrl+Enter: renew all chosen</source>
        <translation>Enter: এটি নবায়ন · Space: নিন বা বাদ দিন · Ctrl+A: সব বা কোনোটি নয় · Ctrl+Enter: বাছা সব নবায়ন</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>হিসাবের পদ্ধতি</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>বাদ থাকছে</translation>
    </message>
    <message>
        <source>Is renewed</source>
        <translation>নবায়ন হবে</translation>
    </message>
    <message>
        <source>Needs the form</source>
        <translation>ফর্ম লাগবে</translation>
    </message>
    <message>
        <source>Next term from {start}.</source>
        <translation>পরের মেয়াদ {start} থেকে।</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>নবায়ন হয়নি</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n policies</source>
        <translation>
            <numerusform>%nটি পলিসি নবায়ন করুন</numerusform>
            <numerusform>%nটি পলিসি নবায়ন করুন</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewals due: call list</source>
        <translation>নবায়নের সময়: ফোনের তালিকা</translation>
    </message>
    <message>
        <source>Save {save} is taken back.</source>
        <translation>{save} সংরক্ষণটি ফিরিয়ে নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown: narrow them down.</source>
        <translation>{count}টির প্রথম {shown}টি দেখানো হয়েছে: খোঁজ ছোট করুন।</translation>
    </message>
    <message>
        <source>The renewals were taken back at once</source>
        <translation>নবায়নগুলো সঙ্গে সঙ্গে ফিরিয়ে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Whom to call about a renewal</source>
        <translation>নবায়নের জন্য কাকে ফোন করবেন</translation>
    </message>
    <message>
        <source>only cover that ends on this day or earlier</source>
        <translation>শুধু যে সুরক্ষা এই দিনে বা তার আগে শেষ</translation>
    </message>
    <message>
        <source>only cover that ends on this day or later</source>
        <translation>শুধু যে সুরক্ষা এই দিনে বা তার পরে শেষ</translation>
    </message>
    <message>
        <source>only those that hold these words: a village, a group, a name</source>
        <translation>শুধু যেগুলোতে এই শব্দ আছে: গ্রাম, দল, নাম</translation>
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
            <numerusform>%nটি সারি কপি হয়েছে।</numerusform>
            <numerusform>%nটি সারি কপি হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>শেষে</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরুন</translation>
    </message>
    <message>
        <source>CSV, several tables in a folder (*.csv)</source>
        <translation>CSV, এক ফোল্ডারে কয়েকটি ছক (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>No rows.</source>
        <translation>কোনো সারি নেই।</translation>
    </message>
    <message>
        <source>Of no office</source>
        <translation>কোনো কার্যালয়ের নয়</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>প্রতিবেদন সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>There is nothing to tell for these days.</source>
        <translation>এই দিনগুলোর জন্য বলার কিছু নেই।</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>ওয়ার্কবুক (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>All offices</source>
        <translation>সব কার্যালয়</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>সব পণ্য</translation>
    </message>
    <message>
        <source>All that is known of a person</source>
        <translation>একজন সম্পর্কে যা জানা আছে সব</translation>
    </message>
    <message>
        <source>Bank book</source>
        <translation>ব্যাংক বই</translation>
    </message>
    <message>
        <source>Card of a claim</source>
        <translation>দাবির কার্ড</translation>
    </message>
    <message>
        <source>Card of a member</source>
        <translation>সদস্যের কার্ড</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>নগদান বই</translation>
    </message>
    <message>
        <source>Cash flow statement</source>
        <translation>নগদ প্রবাহ বিবরণী</translation>
    </message>
    <message>
        <source>Give the code of the record.</source>
        <translation>রেকর্ডের কোড দিন।</translation>
    </message>
    <message>
        <source>Indicators by product</source>
        <translation>পণ্য অনুযায়ী সূচক</translation>
    </message>
    <message>
        <source>Of no product</source>
        <translation>কোনো পণ্যের নয়</translation>
    </message>
    <message>
        <source>Of the whole organisation, and of a product with assets of its own.</source>
        <translation>পুরো সংস্থার, আর নিজস্ব সম্পদ থাকা পণ্যের।</translation>
    </message>
    <message>
        <source>Open bills</source>
        <translation>বকেয়া বিল</translation>
    </message>
    <message>
        <source>Parquet needs DuckDB, which is not installed: pip install coverbook[network]</source>
        <translation>Parquet-এর জন্য DuckDB লাগে, ইনস্টল করা নেই: pip install coverbook[network]</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>পলিসি</translation>
    </message>
    <message>
        <source>Reserves by product</source>
        <translation>পণ্য অনুযায়ী সঞ্চিতি</translation>
    </message>
    <message>
        <source>There is no report {name}; the nearest is {near}. `coverbook reports` lists them all.</source>
        <translation>{name} নামে কোনো প্রতিবেদন নেই; সবচেয়ে কাছেরটি {near}। `coverbook reports` সব দেখায়।</translation>
    </message>
    <message>
        <source>There is no sheet {name}. There are: {known}.</source>
        <translation>{name} নামে কোনো পাতা নেই। আছে: {known}।</translation>
    </message>
    <message>
        <source>There is no {code} any more. Choose another one.</source>
        <translation>{code} আর নেই। অন্য একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>যা জানা আছে</translation>
    </message>
    <message>
        <source>as CSV, a file a table, into this new folder</source>
        <translation>CSV হিসেবে, ছকপ্রতি একটি ফাইল, এই নতুন ফোল্ডারে</translation>
    </message>
    <message>
        <source>as Parquet, a file a table, into this new folder</source>
        <translation>Parquet হিসেবে, ছকপ্রতি একটি ফাইল, এই নতুন ফোল্ডারে</translation>
    </message>
    <message>
        <source>as a workbook, a sheet a table</source>
        <translation>ওয়ার্কবুক হিসেবে, ছকপ্রতি একটি পাতা</translation>
    </message>
    <message>
        <source>at the end of this day</source>
        <translation>এই দিনের শেষে</translation>
    </message>
    <message>
        <source>at the end of this day, today unless given</source>
        <translation>এই দিনের শেষে, না দিলে আজ</translation>
    </message>
    <message>
        <source>from this day</source>
        <translation>এই দিন থেকে</translation>
    </message>
    <message>
        <source>of one office only; - for what belongs to none</source>
        <translation>শুধু একটি কার্যালয়ের; কোনোটির নয় এমন কিছুর জন্য -</translation>
    </message>
    <message>
        <source>of one product only</source>
        <translation>শুধু একটি পণ্যের</translation>
    </message>
    <message>
        <source>of the record with this code</source>
        <translation>এই কোডের রেকর্ডের</translation>
    </message>
    <message>
        <source>on paper, as a PDF</source>
        <translation>কাগজে, PDF হিসেবে</translation>
    </message>
    <message>
        <source>to this day</source>
        <translation>এই দিন পর্যন্ত</translation>
    </message>
    <message>
        <source>{code}</source>
        <translation>{code}</translation>
    </message>
    <message>
        <source>{day}, amounts in {currency}</source>
        <translation>{day}, টাকার অঙ্ক {currency}-এ</translation>
    </message>
    <message>
        <source>{what}, {of}</source>
        <translation>{what}, {of}</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number from {low} to {high}.</source>
        <translation>“{typed}” {low} থেকে {high}-এর পূর্ণ সংখ্যা নয়।</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number.</source>
        <translation>“{typed}” পূর্ণ সংখ্যা নয়।</translation>
    </message>
    <message>
        <source>“{typed}” is not such a number; write ten percent as 0.10.</source>
        <translation>“{typed}” এমন সংখ্যা নয়; দশ শতাংশ লিখুন 0.10।</translation>
    </message>
</context>
<context>
    <name>Reserves</name>
    <message>
        <source>A standard error needs claims in every period from its first age on; {empty} of {periods} lack them.</source>
        <translation>আদর্শ ত্রুটির জন্য প্রথম বয়স থেকে প্রতিটি সময়কালে দাবি লাগে; {periods}টির {empty}টিতে নেই।</translation>
    </message>
    <message>
        <source>A standard error needs claims of at least {least} periods; there are {periods}.</source>
        <translation>আদর্শ ত্রুটির জন্য অন্তত {least}টি সময়কালের দাবি লাগে; আছে {periods}টি।</translation>
    </message>
    <message>
        <source>An assumed delay has no standard error.</source>
        <translation>ধরে নেওয়া বিলম্বের আদর্শ ত্রুটি নেই।</translation>
    </message>
    <message>
        <source>As for whole life, and what builds up for those who live to the end.</source>
        <translation>আজীবনের মতো, আর যাঁরা শেষ পর্যন্ত বাঁচেন তাঁদের জন্য যা জমে।</translation>
    </message>
    <message>
        <source>Assumed delay in days</source>
        <translation>ধরে নেওয়া বিলম্ব, দিনে</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>হিসাবে তোলা</translation>
    </message>
    <message>
        <source>Booked instead: {method}.</source>
        <translation>বদলে হিসাবে তোলা: {method}।</translation>
    </message>
    <message>
        <source>Cape Cod: claims and premium so far</source>
        <translation>কেপ কড: এ পর্যন্ত দাবি ও প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Certified for {day} by {who} on {when}</source>
        <translation>{day}-এর জন্য {who} {when} তারিখে প্রত্যয়ন করেছেন</translation>
    </message>
    <message>
        <source>Claims not reported, by each method</source>
        <translation>প্রতিটি পদ্ধতিতে না জানানো দাবি</translation>
    </message>
    <message>
        <source>Claims since</source>
        <translation>দাবি, শুরু</translation>
    </message>
    <message>
        <source>Data carry it</source>
        <translation>উপাত্ত যথেষ্ট</translation>
    </message>
    <message>
        <source>Each product has its own standard error; they are not added up.</source>
        <translation>প্রতিটি পণ্যের আদর্শ ত্রুটি আলাদা; যোগ করা হয় না।</translation>
    </message>
    <message>
        <source>Earned premium: {earning}</source>
        <translation>অর্জিত প্রিমিয়াম: {earning}</translation>
    </message>
    <message>
        <source>Fewer than two periods have claims, so nothing shows how claims come in after their period.</source>
        <translation>দুটির কম সময়কালে দাবি আছে, তাই সময়কালের পরে দাবি কীভাবে আসে তা বোঝা যায় না।</translation>
    </message>
    <message>
        <source>Fewer than two whole periods were covered since the first claim, so none shows how another will grow: a delay of {days} days on average is assumed.</source>
        <translation>প্রথম দাবির পর দুটির কম পূর্ণ সময়কাল আওতায় ছিল, তাই কোনোটি থেকে বোঝা যায় না আরেকটি কতটা বাড়বে: গড়ে {days} দিনের বিলম্ব ধরা হয়েছে।</translation>
    </message>
    <message>
        <source>It depends</source>
        <translation>নির্ভর করে</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>ঘাটতি</translation>
    </message>
    <message>
        <source>Method: {method}</source>
        <translation>পদ্ধতি: {method}</translation>
    </message>
    <message>
        <source>Methods of the reserves</source>
        <translation>সঞ্চিতির পদ্ধতি</translation>
    </message>
    <message>
        <source>No claim is reported, and no expected claims ratio is given.</source>
        <translation>কোনো দাবি জানানো হয়নি, প্রত্যাশিত দাবির অনুপাতও দেওয়া নেই।</translation>
    </message>
    <message>
        <source>No expected claims ratio is given, and no premium was earned from which it could be told.</source>
        <translation>প্রত্যাশিত দাবির অনুপাত দেওয়া নেই, আর তা বোঝার মতো প্রিমিয়াম অর্জিত হয়নি।</translation>
    </message>
    <message>
        <source>No expected claims ratio is given.</source>
        <translation>প্রত্যাশিত দাবির অনুপাত দেওয়া নেই।</translation>
    </message>
    <message>
        <source>No percentage is given.</source>
        <translation>শতাংশ দেওয়া নেই।</translation>
    </message>
    <message>
        <source>No premium was earned in these periods.</source>
        <translation>এই সময়কালগুলোতে কোনো প্রিমিয়াম অর্জিত হয়নি।</translation>
    </message>
    <message>
        <source>None for the loan alone; with savings, what was saved with interest.</source>
        <translation>শুধু ঋণ হলে নেই; সঞ্চয় থাকলে সুদসহ জমা সঞ্চয়।</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>কিছু নয়</translation>
    </message>
    <message>
        <source>Of earlier periods everything is taken to be reported.</source>
        <translation>আগের সময়কালের সব জানানো হয়েছে ধরা হয়।</translation>
    </message>
    <message>
        <source>Of every period everything is taken to be reported.</source>
        <translation>প্রতিটি সময়কালের সব জানানো হয়েছে ধরা হয়।</translation>
    </message>
    <message>
        <source>Only the chain ladder has a standard error.</source>
        <translation>শুধু চেইন ল্যাডারের আদর্শ ত্রুটি আছে।</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>শতাংশ</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>সময়কাল</translation>
    </message>
    <message>
        <source>Periods whose own claims tell nothing yet, {periods} of them, are estimated by lag factors, at a claims ratio of {ratio}.</source>
        <translation>যেসব সময়কালের দাবি এখনো কিছু বলে না, এমন {periods}টি, বিলম্ব গুণক দিয়ে {ratio} দাবির অনুপাতে হিসাব করা হয়েছে।</translation>
    </message>
    <message>
        <source>Periods whose own claims tell nothing yet, {periods} of them, are estimated by the average of the others, for no premium was earned.</source>
        <translation>যেসব সময়কালের দাবি এখনো কিছু বলে না, এমন {periods}টি, অন্যগুলোর গড় দিয়ে হিসাব করা হয়েছে, কারণ কোনো প্রিমিয়াম অর্জিত হয়নি।</translation>
    </message>
    <message>
        <source>Periods with claims still to come</source>
        <translation>যেসব সময়কালে দাবি এখনো আসবে</translation>
    </message>
    <message>
        <source>Ratio from</source>
        <translation>অনুপাতের উৎস</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>সঞ্চিতি</translation>
    </message>
    <message>
        <source>Savings with interest</source>
        <translation>সুদসহ সঞ্চয়</translation>
    </message>
    <message>
        <source>Share reported</source>
        <translation>জানানো অংশ</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>আদর্শ ত্রুটি</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>শেষাংশ</translation>
    </message>
    <message>
        <source>To come by chain ladder</source>
        <translation>আসবে, চেইন ল্যাডারে</translation>
    </message>
    <message>
        <source>To come by lag factors</source>
        <translation>আসবে, বিলম্ব গুণকে</translation>
    </message>
    <message>
        <source>Too few claims are reported to see how late they come ({number}, where {least} are needed): a delay of {days} days on average is assumed.</source>
        <translation>দাবি কত দেরিতে আসে তা দেখার মতো দাবি জানানো হয়নি ({number}, দরকার {least}): গড়ে {days} দিনের বিলম্ব ধরা হয়েছে।</translation>
    </message>
    <message>
        <source>Too few claims for the method that is booked; compare {method}.</source>
        <translation>হিসাবে তোলা পদ্ধতির জন্য দাবি বেশি কম; {method}-এর সঙ্গে তুলনা করুন।</translation>
    </message>
    <message>
        <source>Unless every claim is reported as soon as it happens.</source>
        <translation>প্রতিটি দাবি ঘটামাত্র জানানো হলে নয়।</translation>
    </message>
    <message>
        <source>Unless every claim is settled as soon as it is reported.</source>
        <translation>প্রতিটি দাবি জানানোমাত্র নিষ্পত্তি হলে নয়।</translation>
    </message>
    <message>
        <source>Usually none: the premium can follow the claims when the cover is renewed.</source>
        <translation>সাধারণত নেই: সুরক্ষা নবায়নের সময় প্রিমিয়াম দাবি অনুযায়ী বদলানো যায়।</translation>
    </message>
    <message>
        <source>What each product needs, and what it has</source>
        <translation>প্রতিটি পণ্যের কী দরকার, কী আছে</translation>
    </message>
    <message>
        <source>What is to come adds up to the method&apos;s amount, which is rounded once.</source>
        <translation>যা আসবে তার যোগফল পদ্ধতির অঙ্ক, যা একবারই পূর্ণাঙ্ক করা হয়।</translation>
    </message>
    <message>
        <source>What the product has</source>
        <translation>পণ্যের যা আছে</translation>
    </message>
    <message>
        <source>What was saved with its interest, or the pensions promised.</source>
        <translation>সুদসহ জমা সঞ্চয়, বা প্রতিশ্রুত পেনশন।</translation>
    </message>
    <message>
        <source>What was saved, with its interest.</source>
        <translation>সুদসহ জমা সঞ্চয়।</translation>
    </message>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>Where the premium stays level for life: what the early years pay for the late ones.</source>
        <translation>আজীবন প্রিমিয়াম সমান থাকলে: শুরুর বছরগুলো শেষের বছরগুলোর জন্য যা দেয়।</translation>
    </message>
    <message>
        <source>Wherever premium is paid for days that are still to come.</source>
        <translation>যেখানেই সামনের দিনের জন্য প্রিমিয়াম দেওয়া হয়।</translation>
    </message>
    <message>
        <source>Why without</source>
        <translation>ছাড়া কেন</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>পণ্য</translation>
    </message>
    <message>
        <source>{method}: the amount is below 0. A reserve is never booked below 0.</source>
        <translation>{method}: অঙ্কটি 0-এর নিচে। সঞ্চিতি কখনো 0-এর নিচে হিসাবে তোলা হয় না।</translation>
    </message>
    <message>
        <source>{method}: {reason}</source>
        <translation>{method}: {reason}</translation>
    </message>
    <message>
        <source>{share} % of undecided claims, and what is approved and unpaid</source>
        <translation>সিদ্ধান্তহীন দাবির {share} %, আর যা অনুমোদিত ও অপরিশোধিত</translation>
    </message>
</context>
<context>
    <name>Risk carrier</name>
    <message>
        <source>A partner insurer</source>
        <translation>অংশীদার বিমাকারী</translation>
    </message>
    <message>
        <source>Shared with a partner</source>
        <translation>অংশীদারের সঙ্গে ভাগ</translation>
    </message>
    <message>
        <source>The scheme itself</source>
        <translation>প্রকল্প নিজে</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Above {amount} a second person agrees with their own password.</source>
        <translation>{amount}-এর ওপরে দ্বিতীয় একজন নিজের পাসওয়ার্ড দিয়ে সম্মতি দেন।</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>প্রশাসক</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>নিরীক্ষক</translation>
    </message>
    <message>
        <source>Claims officer</source>
        <translation>দাবি কর্মকর্তা</translation>
    </message>
    <message>
        <source>Data entry</source>
        <translation>তথ্য এন্ট্রিকারী</translation>
    </message>
    <message>
        <source>Does everything but say who works here.</source>
        <translation>কারা কাজ করবেন তা ঠিক করা ছাড়া সব করেন।</translation>
    </message>
    <message>
        <source>Does everything, says who works here, and renews the key.</source>
        <translation>সব করেন, কারা কাজ করবেন ঠিক করেন, চাবি নবায়ন করেন।</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>ব্যবস্থাপক</translation>
    </message>
    <message>
        <source>One person stays administrator: else nobody could say who works here.</source>
        <translation>একজন প্রশাসক থাকতেই হবে: নইলে কারা কাজ করবেন কেউ ঠিক করতে পারবেন না।</translation>
    </message>
    <message>
        <source>Reads everything, changes nothing.</source>
        <translation>সব পড়েন, কিছু বদলান না।</translation>
    </message>
    <message>
        <source>Records members, cover, premiums and reported claims.</source>
        <translation>সদস্য, সুরক্ষা, প্রিমিয়াম ও জানানো দাবি লেখেন।</translation>
    </message>
    <message>
        <source>Records, decides and pays claims.</source>
        <translation>দাবি লেখেন, সিদ্ধান্ত দেন ও পরিশোধ করেন।</translation>
    </message>
    <message>
        <source>This brings in claims with their decision: a second person agrees with their own password.</source>
        <translation>এতে সিদ্ধান্তসহ দাবি আসছে: দ্বিতীয় একজন নিজের পাসওয়ার্ড দিয়ে সম্মতি দেন।</translation>
    </message>
    <message>
        <source>This is the work of somebody else here. Ask a person who is: {role}.</source>
        <translation>এই কাজ এখানে অন্য কারও। যাঁর ভূমিকা {role}, তাঁকে বলুন।</translation>
    </message>
    <message>
        <source>You have recorded this claim, so somebody else decides it, or agrees to your decision.</source>
        <translation>এই দাবি আপনি লিখেছেন, তাই সিদ্ধান্ত অন্য কেউ দেবেন, বা আপনার সিদ্ধান্তে সম্মতি দেবেন।</translation>
    </message>
    <message>
        <source>{name} is not among the people of this book.</source>
        <translation>{name} এই খাতার লোকদের মধ্যে নেই।</translation>
    </message>
    <message>
        <source>{name} is not among the people of this book. Its administrator can add them.</source>
        <translation>{name} এই খাতার লোকদের মধ্যে নেই। প্রশাসক যোগ করতে পারেন।</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A charge on the policy or on people is an amount, without a percentage.</source>
        <translation>পলিসি বা লোকের ওপর ধার্য একটি টাকার অঙ্ক, শতাংশ নয়।</translation>
    </message>
    <message>
        <source>A charge on the sum insured or the loan is a percentage, without an amount.</source>
        <translation>বিমা অঙ্ক বা ঋণের ওপর ধার্য একটি শতাংশ, টাকার অঙ্ক নয়।</translation>
    </message>
    <message>
        <source>A claim is decided on or after the day it was reported, {reported}.</source>
        <translation>দাবির সিদ্ধান্ত হয় জানানোর দিন {reported} বা তার পরে।</translation>
    </message>
    <message>
        <source>A claim is reported on or after the day of its event, {incurred}.</source>
        <translation>দাবি জানানো হয় ঘটনার দিন {incurred} বা তার পরে।</translation>
    </message>
    <message>
        <source>A complaint is answered on or after the day it came in, {received}.</source>
        <translation>অভিযোগের উত্তর দেওয়া হয় আসার দিন {received} বা তার পরে।</translation>
    </message>
    <message>
        <source>A decided claim needs the day of its decision.</source>
        <translation>সিদ্ধান্ত হওয়া দাবিতে সিদ্ধান্তের দিন লাগে।</translation>
    </message>
    <message>
        <source>A digest has 64 signs: 0 to 9 and a to f.</source>
        <translation>ছাপে 64টি চিহ্ন থাকে: 0 থেকে 9 ও a থেকে f।</translation>
    </message>
    <message>
        <source>A file has {most} MB at most.</source>
        <translation>একটি ফাইল সর্বোচ্চ {most} MB।</translation>
    </message>
    <message>
        <source>A fixed key needs a product and its percentage in every row.</source>
        <translation>স্থির ভিত্তিতে প্রতিটি সারিতে পণ্য ও তার শতাংশ লাগে।</translation>
    </message>
    <message>
        <source>A line is planned in money: fill in the planned amount and leave the target empty.</source>
        <translation>লাইনের পরিকল্পনা টাকায়: পরিকল্পিত টাকা লিখুন, লক্ষ্যমাত্রা খালি রাখুন।</translation>
    </message>
    <message>
        <source>A paper belongs to one record: a person, a policy, a claim, a thing or a voucher. Only the logo of the scheme belongs to none.</source>
        <translation>কাগজ একটিমাত্র রেকর্ডের হয়: ব্যক্তি, পলিসি, দাবি, জিনিস বা ভাউচারের। শুধু প্রকল্পের লোগো কোনোটির নয়।</translation>
    </message>
    <message>
        <source>A partner&apos;s period begins with a month: write the first day of a month or a quarter.</source>
        <translation>অংশীদারের সময়কাল মাসের শুরু থেকে: মাস বা ত্রৈমাসিকের প্রথম দিন লিখুন।</translation>
    </message>
    <message>
        <source>A partner&apos;s period ends with a month: write the last day of a month or a quarter.</source>
        <translation>অংশীদারের সময়কাল মাসের শেষে শেষ: মাস বা ত্রৈমাসিকের শেষ দিন লিখুন।</translation>
    </message>
    <message>
        <source>A policy renews an earlier one: {policy} starts on {start}, not before it.</source>
        <translation>পলিসি আগের পলিসি নবায়ন করে: {policy} শুরু {start}, তার আগে নয়।</translation>
    </message>
    <message>
        <source>A policy renews an earlier policy, not itself.</source>
        <translation>পলিসি আগের পলিসি নবায়ন করে, নিজেকে নয়।</translation>
    </message>
    <message>
        <source>A reason for leaving needs the last day covered.</source>
        <translation>ছাড়ার কারণ লিখলে আওতার শেষ দিন লাগে।</translation>
    </message>
    <message>
        <source>A schedule ends within {years} years of its first day.</source>
        <translation>বণ্টনসূচি প্রথম দিন থেকে {years} বছরের মধ্যে শেষ হয়।</translation>
    </message>
    <message>
        <source>A voucher settles another one, not itself.</source>
        <translation>ভাউচার অন্য ভাউচার মেটায়, নিজেকে নয়।</translation>
    </message>
    <message>
        <source>An account belongs to a line of cash, B02, not to {line}.</source>
        <translation>হিসাব নগদের লাইন B02-এর, {line}-এর নয়।</translation>
    </message>
    <message>
        <source>An appeal is about a claim: name the claim that was rejected.</source>
        <translation>আপিল একটি দাবি নিয়ে: প্রত্যাখ্যাত দাবিটি লিখুন।</translation>
    </message>
    <message>
        <source>An indicator is planned as a ratio: fill in the target and leave the amount empty.</source>
        <translation>সূচকের পরিকল্পনা অনুপাতে: লক্ষ্যমাত্রা লিখুন, টাকা খালি রাখুন।</translation>
    </message>
    <message>
        <source>An open claim has no day of decision: choose what was decided.</source>
        <translation>খোলা দাবির সিদ্ধান্তের দিন নেই: কী সিদ্ধান্ত হয়েছে বেছে নিন।</translation>
    </message>
    <message>
        <source>At most the amount is left at the end, and nothing of a bill or interest.</source>
        <translation>শেষে সর্বোচ্চ পুরো টাকাটাই থাকে, আর বিল বা সুদের কিছুই থাকে না।</translation>
    </message>
    <message>
        <source>Claim {claim} was decided on {day}: no estimate is later.</source>
        <translation>{claim} দাবির সিদ্ধান্ত {day} তারিখে: প্রাক্কলন তার পরে হয় না।</translation>
    </message>
    <message>
        <source>Claim {claim} was reported on {day}: no estimate is earlier.</source>
        <translation>{claim} দাবি {day} তারিখে জানানো: প্রাক্কলন তার আগে হয় না।</translation>
    </message>
    <message>
        <source>It belongs to its own day, {day}, or to an earlier one.</source>
        <translation>এটি নিজের দিন {day}-এর, বা তার আগের দিনের।</translation>
    </message>
    <message>
        <source>It falls due after the day on which it was bought, {first}.</source>
        <translation>কেনার দিন {first}-এর পরে এর মেয়াদপূর্তি হয়।</translation>
    </message>
    <message>
        <source>It is kept since {day} and cannot be retired earlier.</source>
        <translation>এটি {day} থেকে রাখা, তার আগে সরানো যায় না।</translation>
    </message>
    <message>
        <source>It runs from {first} to {last}: the day on which it was given up lies between them.</source>
        <translation>এটি {first} থেকে {last} পর্যন্ত চলে: ছাড়ার দিন এর মধ্যে।</translation>
    </message>
    <message>
        <source>It was sold between the day it was bought and the one on which it falls due.</source>
        <translation>কেনার দিন ও মেয়াদপূর্তির দিনের মধ্যে এটি বিক্রি হয়েছে।</translation>
    </message>
    <message>
        <source>Microinsurance&apos;s part of a cost is from 0 to 100 percent.</source>
        <translation>খরচে ক্ষুদ্রবিমার অংশ 0 থেকে 100 শতাংশ।</translation>
    </message>
    <message>
        <source>One key holds from {day}: the first row of that day says {key}.</source>
        <translation>{day} থেকে একটিই ভিত্তি: ওই দিনের প্রথম সারিতে {key}।</translation>
    </message>
    <message>
        <source>Only a fixed key has percentages: leave this empty.</source>
        <translation>শুধু স্থির ভিত্তিতে শতাংশ থাকে: এটি খালি রাখুন।</translation>
    </message>
    <message>
        <source>Only a stop loss is agreed in percent of earned premium, then without an amount kept: leave one empty.</source>
        <translation>শুধু ক্ষতির সীমা (স্টপ লস) অর্জিত প্রিমিয়ামের শতাংশে ঠিক হয়, তখন নিজে রাখা টাকার অঙ্ক ছাড়া: একটি খালি রাখুন।</translation>
    </message>
    <message>
        <source>Only a takaful product has an operator: choose its model, or leave these empty.</source>
        <translation>শুধু তাকাফুল পণ্যের পরিচালক থাকে: মডেল বেছে নিন, নয়তো এগুলো খালি রাখুন।</translation>
    </message>
    <message>
        <source>Only what was sold or given up before its end brings anything: say on which day.</source>
        <translation>শেষের আগে বিক্রি বা ছাড়া জিনিস থেকেই কিছু আসে: কোন দিন তা লিখুন।</translation>
    </message>
    <message>
        <source>Say how long it runs: for how many months, or up to which day.</source>
        <translation>কতদিন চলে লিখুন: কত মাস, বা কোন দিন পর্যন্ত।</translation>
    </message>
    <message>
        <source>Say the months or the last day, and leave the other empty.</source>
        <translation>মাস বা শেষ দিন লিখুন, অন্যটি খালি রাখুন।</translation>
    </message>
    <message>
        <source>Say what is kept by the scheme: the reinsurer bears what exceeds it.</source>
        <translation>প্রকল্প কত নিজে রাখে লিখুন: তার বেশি হলে পুনর্বিমাকারী বহন করে।</translation>
    </message>
    <message>
        <source>The band ends at or above its first age, {first}.</source>
        <translation>ধাপটি প্রথম বয়স {first} বা তার ওপরে শেষ হয়।</translation>
    </message>
    <message>
        <source>The contract ends on or after its first day, {first}.</source>
        <translation>চুক্তি প্রথম দিন {first} বা তার পরে শেষ হয়।</translation>
    </message>
    <message>
        <source>The days overlap those of treaty {treaty}, of the same kind.</source>
        <translation>দিনগুলো একই ধরনের {treaty} চুক্তির দিনের সঙ্গে মিলে যাচ্ছে।</translation>
    </message>
    <message>
        <source>The exit age is at least the entry age, {entry}.</source>
        <translation>প্রস্থানের বয়স অন্তত প্রবেশের বয়স {entry}।</translation>
    </message>
    <message>
        <source>The last day covered lies between {first} (the day before the start) and {last}.</source>
        <translation>আওতার শেষ দিন {first} (শুরুর আগের দিন) ও {last}-এর মধ্যে।</translation>
    </message>
    <message>
        <source>The loan ends on or after its start, {start}.</source>
        <translation>ঋণ শুরুর দিন {start} বা তার পরে শেষ হয়।</translation>
    </message>
    <message>
        <source>The logo of the scheme is kept as a PNG picture.</source>
        <translation>প্রকল্পের লোগো PNG ছবি হিসেবে রাখা হয়।</translation>
    </message>
    <message>
        <source>The money is received on or after the day it is paid, {paid}.</source>
        <translation>টাকা পরিশোধের দিন {paid} বা তার পরে হাতে আসে।</translation>
    </message>
    <message>
        <source>The percentages from {day} add up to {total}, not to 100.</source>
        <translation>{day} থেকে শতাংশের যোগফল {total}, 100 নয়।</translation>
    </message>
    <message>
        <source>The period ends on or after its first day, {first}.</source>
        <translation>সময়কাল প্রথম দিন {first} বা তার পরে শেষ হয়।</translation>
    </message>
    <message>
        <source>The period of the target ends on or after its first day, {first}.</source>
        <translation>লক্ষ্যমাত্রার সময়কাল প্রথম দিন {first} বা তার পরে শেষ হয়।</translation>
    </message>
    <message>
        <source>The policy ends on or after its start, {start}.</source>
        <translation>পলিসি শুরুর দিন {start} বা তার পরে শেষ হয়।</translation>
    </message>
    <message>
        <source>The schedule ends on or after its first day, {first}.</source>
        <translation>বণ্টনসূচি প্রথম দিন {first} বা তার পরে শেষ হয়।</translation>
    </message>
    <message>
        <source>The span a premium covers needs both its first and its last day.</source>
        <translation>প্রিমিয়ামের আওতার সময়ে প্রথম ও শেষ দুই দিনই লাগে।</translation>
    </message>
    <message>
        <source>The span covered ends on or after its first day, {first}.</source>
        <translation>আওতার সময় প্রথম দিন {first} বা তার পরে শেষ হয়।</translation>
    </message>
    <message>
        <source>The treaty ends on or after its first day, {first}.</source>
        <translation>চুক্তি প্রথম দিন {first} বা তার পরে শেষ হয়।</translation>
    </message>
    <message>
        <source>The true last day is the last day covered, or one before it.</source>
        <translation>প্রকৃত শেষ দিন হলো আওতার শেষ দিন, বা তার আগের কোনো দিন।</translation>
    </message>
    <message>
        <source>Under this model the operator has no part of the surplus: leave this empty.</source>
        <translation>এই মডেলে উদ্বৃত্তে পরিচালকের অংশ নেই: এটি খালি রাখুন।</translation>
    </message>
    <message>
        <source>Write the most that may be invested, or the least grade.</source>
        <translation>সর্বোচ্চ কত বিনিয়োগ করা যাবে, বা সর্বনিম্ন গ্রেড লিখুন।</translation>
    </message>
    <message>
        <source>Write the rate of a year: interest accrues by it. Write 0 for none.</source>
        <translation>বার্ষিক হার লিখুন: সেই হারে সুদ জমে। না থাকলে 0 লিখুন।</translation>
    </message>
    <message>
        <source>Write the whole amount: a schedule of nothing charges nothing.</source>
        <translation>পুরো টাকা লিখুন: শূন্য টাকার বণ্টনসূচিতে কিছু ওঠে না।</translation>
    </message>
    <message>
        <source>Write what was paid for it: an investment of nothing is none.</source>
        <translation>কত টাকায় কেনা লিখুন: শূন্য টাকার বিনিয়োগ বিনিয়োগ নয়।</translation>
    </message>
    <message>
        <source>{code} was merged into {stays}: write {stays} instead.</source>
        <translation>{code} {stays}-এ একীভূত হয়েছে: বদলে {stays} লিখুন।</translation>
    </message>
    <message>
        <source>{line} of {product} follows from its policies, premiums, claims and savings: take it out of the voucher.</source>
        <translation>{product}-এর {line} তার পলিসি, প্রিমিয়াম, দাবি ও সঞ্চয় থেকে আসে: ভাউচার থেকে বাদ দিন।</translation>
    </message>
    <message>
        <source>{partner} has given {line} for {first} to {last} already: correct that figure, or take other months.</source>
        <translation>{partner} {first} থেকে {last}-এর {line} আগেই জানিয়েছে: সেই অঙ্ক সংশোধন করুন, বা অন্য মাস নিন।</translation>
    </message>
    <message>
        <source>{person} has not saved so much by {day}: savings cannot fall below nought.</source>
        <translation>{day} পর্যন্ত {person} এত সঞ্চয় করেননি: সঞ্চয় শূন্যের নিচে যায় না।</translation>
    </message>
    <message>
        <source>{policy} is of another holder or group: only a policy whose holder has died is renewed by somebody else.</source>
        <translation>{policy} অন্য পলিসিধারী বা দলের: শুধু মৃত পলিসিধারীর পলিসি অন্য কেউ নবায়ন করেন।</translation>
    </message>
    <message>
        <source>{purpose} stands on {line}: leave the line empty.</source>
        <translation>{purpose} {line}-এ থাকে: লাইন খালি রাখুন।</translation>
    </message>
    <message>
        <source>“{currency}” is no currency: write its three capital letters (ISO 4217). Is it {nearest}?</source>
        <translation>“{currency}” কোনো মুদ্রা নয়: তিনটি বড় হাতের ইংরেজি অক্ষর লিখুন (ISO 4217)। {nearest} কি?</translation>
    </message>
</context>
<context>
    <name>Run-off</name>
    <message numerus="yes">
        <source>%n claims came decided and without an estimate: what they cost is known afterwards.</source>
        <translation>
            <numerusform>%nটি দাবি সিদ্ধান্তসহ ও প্রাক্কলন ছাড়া এসেছে: খরচ পরে জানা যায়।</numerusform>
            <numerusform>%nটি দাবি সিদ্ধান্তসহ ও প্রাক্কলন ছাড়া এসেছে: খরচ পরে জানা যায়।</numerusform>
        </translation>
    </message>
    <message>
        <source>Being settled then</source>
        <translation>তখন নিষ্পত্তির পথে</translation>
    </message>
    <message>
        <source>Claims being settled of {product}, against claims reported by then</source>
        <translation>{product}-এর নিষ্পত্তির পথে দাবি, তখন পর্যন্ত জানানো দাবির বিপরীতে</translation>
    </message>
    <message>
        <source>Claims not reported of {product}, against claims reported later</source>
        <translation>{product}-এর না জানানো দাবি, পরে জানানো দাবির বিপরীতে</translation>
    </message>
    <message>
        <source>Claims of those days that nobody has reported yet are in none of it: the last quarters may end worse.</source>
        <translation>ওই দিনগুলোর যে দাবি এখনো কেউ জানাননি তা এতে নেই: শেষ ত্রৈমাসিকগুলো আরও খারাপ হতে পারে।</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>শতাংশে</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>অবশিষ্ট</translation>
    </message>
    <message>
        <source>Left over: what was reserved less what was needed; below nought the reserve fell short.</source>
        <translation>অবশিষ্ট: সঞ্চিতি বিয়োগ যা লেগেছে; শূন্যের নিচে হলে সঞ্চিতি কম পড়েছে।</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>যা লেগেছে</translation>
    </message>
    <message>
        <source>Not reported then</source>
        <translation>তখন না জানানো</translation>
    </message>
    <message>
        <source>Paid since</source>
        <translation>তারপর পরিশোধিত</translation>
    </message>
    <message>
        <source>Quarter&apos;s end</source>
        <translation>ত্রৈমাসিকের শেষ</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>সঞ্চিত</translation>
    </message>
    <message>
        <source>Reserves of then are computed with the estimates, decisions and payments dated by then.</source>
        <translation>তখনকার সঞ্চিতি তখন পর্যন্ত তারিখের প্রাক্কলন, সিদ্ধান্ত ও পরিশোধ দিয়ে হিসাব করা হয়।</translation>
    </message>
    <message>
        <source>Run-off of the claims reserves</source>
        <translation>দাবির সঞ্চিতির পরিণতি</translation>
    </message>
    <message>
        <source>Run-off of the claims reserves of {product}</source>
        <translation>{product}-এর দাবির সঞ্চিতির পরিণতি</translation>
    </message>
    <message>
        <source>Still being settled</source>
        <translation>এখনো নিষ্পত্তির পথে</translation>
    </message>
    <message>
        <source>all products</source>
        <translation>সব পণ্য</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message numerus="yes">
        <source>%n claims of index {index} posted, {amount} in all.</source>
        <translation>
            <numerusform>{index} সূচকের %nটি দাবি লেখা হয়েছে, মোট {amount}।</numerusform>
            <numerusform>{index} সূচকের %nটি দাবি লেখা হয়েছে, মোট {amount}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled with {name}, household {household}.</source>
        <translation>
            <numerusform>{name}-এর সঙ্গে %n জন ভর্তি, পরিবার {household}।</numerusform>
            <numerusform>{name}-এর সঙ্গে %n জন ভর্তি, পরিবার {household}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled with {name}, policy {policy}.</source>
        <translation>
            <numerusform>{name}-এর সঙ্গে %n জন ভর্তি, পলিসি {policy}।</numerusform>
            <numerusform>{name}-এর সঙ্গে %n জন ভর্তি, পলিসি {policy}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken onto policy {policy} of {name}.</source>
        <translation>
            <numerusform>{name}-এর {policy} পলিসিতে %n জন যোগ হয়েছেন।</numerusform>
            <numerusform>{name}-এর {policy} পলিসিতে %n জন যোগ হয়েছেন।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies renewed for {amount}, save {save}.</source>
        <translation>
            <numerusform>%nটি পলিসি {amount}-এ নবায়ন হয়েছে, সংরক্ষণ {save}।</numerusform>
            <numerusform>%nটি পলিসি {amount}-এ নবায়ন হয়েছে, সংরক্ষণ {save}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts, {amount} collected, save {save}.</source>
        <translation>
            <numerusform>%nটি রসিদ, {amount} আদায়, সংরক্ষণ {save}।</numerusform>
            <numerusform>%nটি রসিদ, {amount} আদায়, সংরক্ষণ {save}।</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim {claim} for {name} reported, estimated at {covered}.</source>
        <translation>{name}-এর {claim} দাবি জানানো হয়েছে, প্রাক্কলন {covered}।</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} approved: {covered}.</source>
        <translation>{name}-এর {claim} দাবি অনুমোদিত: {covered}।</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} is in review, with {reviewer}.</source>
        <translation>{name}-এর {claim} দাবি পর্যালোচনায়, {reviewer}-এর কাছে।</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} is in review, with {reviewer}. Still missing: {documents}.</source>
        <translation>{name}-এর {claim} দাবি পর্যালোচনায়, {reviewer}-এর কাছে। এখনো নেই: {documents}।</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} rejected.</source>
        <translation>{name}-এর {claim} দাবি প্রত্যাখ্যাত।</translation>
    </message>
    <message>
        <source>Claims are handled like this from now on.</source>
        <translation>এখন থেকে দাবির কাজ এভাবে হবে।</translation>
    </message>
    <message>
        <source>Closed: {quarter}. Its figures are frozen.</source>
        <translation>বন্ধ: {quarter}। এর অঙ্কগুলো স্থির।</translation>
    </message>
    <message>
        <source>Complaint {code} answered.</source>
        <translation>{code} অভিযোগের উত্তর দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Confirmed: the reserves of {quarter}.</source>
        <translation>নিশ্চিত: {quarter}-এর সঞ্চিতি।</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>সংশোধন করুন</translation>
    </message>
    <message>
        <source>One version of {record} stands.</source>
        <translation>{record}-এর একটি সংস্করণ বহাল।</translation>
    </message>
    <message>
        <source>Policy {policy} is held by {name} now.</source>
        <translation>{policy} পলিসির পলিসিধারী এখন {name}।</translation>
    </message>
    <message>
        <source>Policy {policy} of {name} ends on {last}.</source>
        <translation>{name}-এর {policy} পলিসি {last} তারিখে শেষ।</translation>
    </message>
    <message>
        <source>Prepared: {quarter}. Another person can close it now.</source>
        <translation>প্রস্তুত: {quarter}। এখন অন্য একজন বন্ধ করতে পারেন।</translation>
    </message>
    <message>
        <source>Receipts count like this from now on.</source>
        <translation>এখন থেকে রসিদ এভাবে গোনা হবে।</translation>
    </message>
    <message>
        <source>Renewed for {name} as {policy}, up to {end}.</source>
        <translation>{name}-এর জন্য {policy} হিসেবে নবায়ন হয়েছে, {end} পর্যন্ত।</translation>
    </message>
    <message>
        <source>Reopened: {quarter}. The reason stays visible.</source>
        <translation>আবার খোলা: {quarter}। কারণটি দেখা যাবে।</translation>
    </message>
    <message numerus="yes">
        <source>Save {save} taken back: %n rows stand as before.</source>
        <translation>
            <numerusform>{save} সংরক্ষণ ফিরিয়ে নেওয়া হয়েছে: %nটি সারি আগের মতো।</numerusform>
            <numerusform>{save} সংরক্ষণ ফিরিয়ে নেওয়া হয়েছে: %nটি সারি আগের মতো।</numerusform>
        </translation>
    </message>
    <message>
        <source>The logo is removed: papers have the name of the scheme alone.</source>
        <translation>লোগো সরানো হয়েছে: কাগজে শুধু প্রকল্পের নাম থাকে।</translation>
    </message>
    <message>
        <source>The products share by this key from {day} on.</source>
        <translation>পণ্যগুলো {day} থেকে এই ভিত্তিতে ভাগ করবে।</translation>
    </message>
    <message>
        <source>The rules of two persons are set.</source>
        <translation>দুই ব্যক্তির নিয়ম ঠিক করা হয়েছে।</translation>
    </message>
    <message>
        <source>The shares payable within three months are set.</source>
        <translation>তিন মাসে প্রদেয় অংশগুলো ঠিক করা হয়েছে।</translation>
    </message>
    <message>
        <source>Voucher {code}: the cost stands in the expenses, the gift below net income.</source>
        <translation>ভাউচার {code}: খরচটি ব্যয়ে থাকে, দানটি নিট আয়ের নিচে।</translation>
    </message>
    <message>
        <source>What is doubtful about {record} is accepted.</source>
        <translation>{record} সম্পর্কে যা সন্দেহজনক তা মেনে নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>What is paid in each way goes into these accounts.</source>
        <translation>প্রতিটি উপায়ে যা পরিশোধ হয় তা এসব হিসাবে যায়।</translation>
    </message>
    <message>
        <source>{amount} for claim {claim} of {name} received on {day}.</source>
        <translation>{name}-এর {claim} দাবির {amount} {day} তারিখে হাতে পৌঁছেছে।</translation>
    </message>
    <message>
        <source>{amount} given back to {name}, receipt {receipt}.</source>
        <translation>{name}-কে {amount} ফেরত দেওয়া হয়েছে, রসিদ {receipt}।</translation>
    </message>
    <message>
        <source>{amount} given back to {name}, receipt {receipt}. {left} stays owed to them.</source>
        <translation>{name}-কে {amount} ফেরত দেওয়া হয়েছে, রসিদ {receipt}। তাঁর আরও {left} পাওনা।</translation>
    </message>
    <message>
        <source>{amount} paid for claim {claim} of {name}, {left} left to pay.</source>
        <translation>{name}-এর {claim} দাবিতে {amount} পরিশোধ হয়েছে, বাকি {left}।</translation>
    </message>
    <message>
        <source>{amount} paid for claim {claim} of {name}.</source>
        <translation>{name}-এর {claim} দাবিতে {amount} পরিশোধ হয়েছে।</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}.</source>
        <translation>{name}-এর কাছ থেকে {amount} নেওয়া হয়েছে, রসিদ {receipt}।</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}. {kept} is kept as an advance.</source>
        <translation>{name}-এর কাছ থেকে {amount} নেওয়া হয়েছে, রসিদ {receipt}। {kept} অগ্রিম হিসেবে রাখা থাকল।</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}. {rest} stays due.</source>
        <translation>{name}-এর কাছ থেকে {amount} নেওয়া হয়েছে, রসিদ {receipt}। {rest} বকেয়া থাকল।</translation>
    </message>
    <message>
        <source>{code} charges its part at every month&apos;s end, by itself.</source>
        <translation>{code} প্রতি মাসের শেষে তার অংশ নিজেই হিসাবে তোলে।</translation>
    </message>
    <message>
        <source>{code} corrected. What stood there before stays in its history.</source>
        <translation>{code} সংশোধিত হয়েছে। আগে যা ছিল তা ইতিহাসে থাকে।</translation>
    </message>
    <message>
        <source>{code} of {name} corrected. What stood there before stays in its history.</source>
        <translation>{name}-এর {code} সংশোধিত হয়েছে। আগে যা ছিল তা ইতিহাসে থাকে।</translation>
    </message>
    <message>
        <source>{code}: {amount} came back, voucher {voucher}.</source>
        <translation>{code}: {amount} ফেরত এসেছে, ভাউচার {voucher}।</translation>
    </message>
    <message>
        <source>{code}: {amount} invested, voucher {voucher}.</source>
        <translation>{code}: {amount} বিনিয়োগ করা হয়েছে, ভাউচার {voucher}।</translation>
    </message>
    <message numerus="yes">
        <source>{goes} is merged into {stays}, {name}: %n records moved over.</source>
        <translation>
            <numerusform>{goes} {stays}-এ একীভূত হয়েছে, {name}: %nটি রেকর্ড সরেছে।</numerusform>
            <numerusform>{goes} {stays}-এ একীভূত হয়েছে, {name}: %nটি রেকর্ড সরেছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is covered by {policy} up to {last}. It is held by {holder}.</source>
        <translation>{name} {last} পর্যন্ত {policy} পলিসির আওতায়। পলিসিধারী {holder}।</translation>
    </message>
    <message>
        <source>{name} is described.</source>
        <translation>{name}-এর বর্ণনা লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>{name} is kept with {record}.</source>
        <translation>{record}-এর সঙ্গে {name} রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>{name} is no longer shown with {record}; its file stays.</source>
        <translation>{record}-এর সঙ্গে {name} আর দেখানো হয় না; ফাইলটি থাকে।</translation>
    </message>
    <message>
        <source>{name} is the logo now: it stands on every paper made from now on.</source>
        <translation>{name} এখন লোগো: এখন থেকে তৈরি প্রতিটি কাগজে এটি থাকে।</translation>
    </message>
    <message>
        <source>{product} is offered now. Enrol the first household.</source>
        <translation>{product} এখন দেওয়া হয়। প্রথম পরিবারের নিবন্ধন করুন।</translation>
    </message>
    <message>
        <source>{purpose}: {amount} with {supplier} written down as {voucher}.</source>
        <translation>{purpose}: {supplier}-এর সঙ্গে {amount}, {voucher} হিসেবে লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>{purpose}: {amount} written down as {voucher}.</source>
        <translation>{purpose}: {amount}, {voucher} হিসেবে লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>{sheet}: {code} was added.</source>
        <translation>{sheet}: {code} যোগ হয়েছে।</translation>
    </message>
    <message>
        <source>{wrong} is taken back by {back}.</source>
        <translation>{wrong} {back} দিয়ে ফিরিয়ে নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>{wrong} is taken back by {back}; {right} says what is right.</source>
        <translation>{wrong} {back} দিয়ে ফিরিয়ে নেওয়া হয়েছে; {right}-এ যা ঠিক তা আছে।</translation>
    </message>
</context>
<context>
    <name>Saves</name>
    <message>
        <source>Accounts of the ways of payment set</source>
        <translation>পরিশোধের উপায়ের হিসাব ঠিক</translation>
    </message>
    <message>
        <source>Another laptop&apos;s packet taken in</source>
        <translation>অন্য ল্যাপটপের প্যাকেট নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Benefit added</source>
        <translation>সুবিধা যোগ</translation>
    </message>
    <message>
        <source>Bill paid</source>
        <translation>বিল পরিশোধ</translation>
    </message>
    <message>
        <source>Bill written down</source>
        <translation>বিল লেখা</translation>
    </message>
    <message>
        <source>Charged over time</source>
        <translation>সময়ে ভাগ করা খরচ</translation>
    </message>
    <message>
        <source>Claim corrected</source>
        <translation>দাবি সংশোধন</translation>
    </message>
    <message>
        <source>Claim decided</source>
        <translation>দাবির সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>Claim paid</source>
        <translation>দাবি পরিশোধ</translation>
    </message>
    <message>
        <source>Claim reported</source>
        <translation>দাবি জানানো</translation>
    </message>
    <message>
        <source>Claim taken into review</source>
        <translation>দাবি পর্যালোচনায়</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>অভিযোগের উত্তর</translation>
    </message>
    <message>
        <source>Conflict between laptops settled</source>
        <translation>ল্যাপটপগুলোর মধ্যে বিরোধ মেটানো হয়েছে</translation>
    </message>
    <message>
        <source>Cost given for free booked</source>
        <translation>বিনামূল্যে পাওয়া খরচ লেখা</translation>
    </message>
    <message>
        <source>Damaged file saved into a new one</source>
        <translation>নষ্ট ফাইল নতুন ফাইলে বাঁচানো</translation>
    </message>
    <message>
        <source>Debt to us paid</source>
        <translation>আমাদের পাওনা শোধ</translation>
    </message>
    <message>
        <source>Debt to us written down</source>
        <translation>আমাদের পাওনা লেখা</translation>
    </message>
    <message>
        <source>Demonstration made</source>
        <translation>নমুনা তৈরি</translation>
    </message>
    <message>
        <source>Entry without money</source>
        <translation>টাকা ছাড়া লেখা</translation>
    </message>
    <message>
        <source>Finding accepted</source>
        <translation>অসঙ্গতি মেনে নেওয়া</translation>
    </message>
    <message>
        <source>Folder imported</source>
        <translation>ফোল্ডার আমদানি</translation>
    </message>
    <message>
        <source>Handling of claims set</source>
        <translation>দাবির কাজের নিয়ম ঠিক</translation>
    </message>
    <message>
        <source>Holder of a policy changed</source>
        <translation>পলিসিধারী বদল</translation>
    </message>
    <message>
        <source>Household enrolled</source>
        <translation>পরিবার ভর্তি</translation>
    </message>
    <message>
        <source>Index payouts posted</source>
        <translation>সূচকের প্রদান লেখা</translation>
    </message>
    <message>
        <source>Investment paid back</source>
        <translation>বিনিয়োগ ফেরত এসেছে</translation>
    </message>
    <message>
        <source>Key of shared costs set</source>
        <translation>যৌথ খরচের ভিত্তি ঠিক</translation>
    </message>
    <message>
        <source>Lines of the bank and the book said to belong together</source>
        <translation>ব্যাংক ও খাতার লাইন একসঙ্গের বলে জানানো হয়েছে</translation>
    </message>
    <message>
        <source>Liquidity factors set</source>
        <translation>তারল্যের গুণক ঠিক</translation>
    </message>
    <message>
        <source>Logo chosen</source>
        <translation>লোগো বাছা</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>লোগো সরানো</translation>
    </message>
    <message>
        <source>Member corrected</source>
        <translation>সদস্য সংশোধন</translation>
    </message>
    <message>
        <source>Money counted</source>
        <translation>টাকা গোনা</translation>
    </message>
    <message>
        <source>Money invested</source>
        <translation>টাকা বিনিয়োগ করা হয়েছে</translation>
    </message>
    <message>
        <source>Money moved between accounts</source>
        <translation>এক হিসাব থেকে অন্যটিতে টাকা</translation>
    </message>
    <message>
        <source>Money paid out</source>
        <translation>টাকা দেওয়া</translation>
    </message>
    <message>
        <source>Office added</source>
        <translation>কার্যালয় যোগ</translation>
    </message>
    <message>
        <source>Office, first product and opening balances written down</source>
        <translation>কার্যালয়, প্রথম পণ্য ও প্রারম্ভিক স্থিতি লেখা</translation>
    </message>
    <message>
        <source>Paper or photo kept</source>
        <translation>কাগজ বা ছবি রাখা</translation>
    </message>
    <message>
        <source>Paper or photo retired</source>
        <translation>কাগজ বা ছবি সরানো</translation>
    </message>
    <message>
        <source>Partner added</source>
        <translation>অংশীদার যোগ</translation>
    </message>
    <message>
        <source>Payment corrected</source>
        <translation>পরিশোধ সংশোধন</translation>
    </message>
    <message>
        <source>People taken onto a policy</source>
        <translation>পলিসিতে লোক যোগ</translation>
    </message>
    <message>
        <source>Person taken off a policy</source>
        <translation>পলিসি থেকে ব্যক্তি বাদ</translation>
    </message>
    <message>
        <source>Policy corrected</source>
        <translation>পলিসি সংশোধন</translation>
    </message>
    <message>
        <source>Policy ended</source>
        <translation>পলিসি শেষ</translation>
    </message>
    <message>
        <source>Policy renewed</source>
        <translation>পলিসি নবায়ন</translation>
    </message>
    <message>
        <source>Premium corrected</source>
        <translation>প্রিমিয়াম সংশোধন</translation>
    </message>
    <message>
        <source>Premium taken</source>
        <translation>প্রিমিয়াম নেওয়া</translation>
    </message>
    <message>
        <source>Premiums collected</source>
        <translation>প্রিমিয়াম আদায়</translation>
    </message>
    <message>
        <source>Product added</source>
        <translation>পণ্য যোগ</translation>
    </message>
    <message>
        <source>Product corrected</source>
        <translation>পণ্য সংশোধন</translation>
    </message>
    <message>
        <source>Receipt of a claim written down</source>
        <translation>দাবির টাকা প্রাপ্তি লেখা</translation>
    </message>
    <message>
        <source>Record put back as another laptop had it</source>
        <translation>রেকর্ড অন্য ল্যাপটপে যেমন ছিল তেমন ফিরিয়ে আনা হয়েছে</translation>
    </message>
    <message>
        <source>Record put back that another laptop uses</source>
        <translation>অন্য ল্যাপটপ ব্যবহার করে এমন রেকর্ড ফিরিয়ে আনা হয়েছে</translation>
    </message>
    <message>
        <source>Refund paid</source>
        <translation>ফেরত পরিশোধ</translation>
    </message>
    <message>
        <source>Save taken back</source>
        <translation>সংরক্ষণ ফিরিয়ে নেওয়া</translation>
    </message>
    <message>
        <source>Scheme described</source>
        <translation>প্রকল্পের বর্ণনা</translation>
    </message>
    <message>
        <source>Two records merged</source>
        <translation>দুটি রেকর্ড একীভূত</translation>
    </message>
    <message>
        <source>Voucher corrected</source>
        <translation>ভাউচার সংশোধন</translation>
    </message>
    <message>
        <source>Word of a list brought back</source>
        <translation>তালিকার শব্দ ফেরানো</translation>
    </message>
    <message>
        <source>Word of a list renamed</source>
        <translation>তালিকার শব্দের নাম বদল</translation>
    </message>
    <message>
        <source>Word of a list retired</source>
        <translation>তালিকার শব্দ সরানো</translation>
    </message>
    <message>
        <source>Words of a list merged</source>
        <translation>তালিকার শব্দ একীভূত</translation>
    </message>
    <message>
        <source>Words of a list put in order</source>
        <translation>তালিকার শব্দ সাজানো</translation>
    </message>
</context>
<context>
    <name>Savings movement</name>
    <message>
        <source>Deposit</source>
        <translation>জমা</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>সুদ</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>উত্তোলন</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>A bill still to come</source>
        <translation>এখনো না আসা বিল</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>দিন অনুযায়ী</translation>
    </message>
    <message>
        <source>By whole month</source>
        <translation>পুরো মাস অনুযায়ী</translation>
    </message>
    <message>
        <source>Early development cost</source>
        <translation>শুরুর উন্নয়ন খরচ</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>সরঞ্জাম</translation>
    </message>
    <message>
        <source>Interest earned, still to come</source>
        <translation>অর্জিত সুদ, এখনো আসেনি</translation>
    </message>
    <message>
        <source>Paid in advance, such as rent</source>
        <translation>আগাম পরিশোধ, যেমন ভাড়া</translation>
    </message>
    <message>
        <source>{part} is charged on {first}, then so on at every month&apos;s end up to {last}.</source>
        <translation>{first} তারিখে {part} হিসাবে ওঠে, তারপর {last} পর্যন্ত প্রতি মাসের শেষে এভাবেই।</translation>
    </message>
</context>
<context>
    <name>Schedule form</name>
    <message>
        <source>Charged to</source>
        <translation>যে লাইনে ওঠে</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>কত মাসের জন্য</translation>
    </message>
    <message>
        <source>For who keeps the accounts</source>
        <translation>যিনি হিসাব রাখেন তাঁর জন্য</translation>
    </message>
    <message>
        <source>From when it is used, or the first day that the bill or the interest is for.</source>
        <translation>যবে থেকে ব্যবহার হয়, বা বিল কিংবা সুদ যে সময়ের তার প্রথম দিন।</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>যে লাইনে রাখা</translation>
    </message>
    <message>
        <source>Leave empty for the line of its purpose.</source>
        <translation>এর উদ্দেশ্যের লাইন হলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>Leave empty for the line that is usual for what it is.</source>
        <translation>এমন জিনিসের স্বাভাবিক লাইন হলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>Leave empty for what is usual: interest by day, everything else by month.</source>
        <translation>স্বাভাবিক নিয়মে খালি রাখুন: সুদ দিন অনুযায়ী, বাকি সব মাস অনুযায়ী।</translation>
    </message>
    <message>
        <source>Leave empty where it serves all products: it is shared among them.</source>
        <translation>সব পণ্যের কাজে লাগলে খালি রাখুন: পণ্যগুলোর মধ্যে ভাগ হয়।</translation>
    </message>
    <message>
        <source>Leave empty where you know the last day.</source>
        <translation>শেষ দিন জানা থাকলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>Leave empty where you know the months.</source>
        <translation>মাস জানা থাকলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>Save the schedule</source>
        <translation>বণ্টনসূচি সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Sold, broken or given up on</source>
        <translation>বিক্রি, নষ্ট বা ছাড়ার তারিখ</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>ভাগের ধরন</translation>
    </message>
    <message>
        <source>The number of the voucher, where there is one.</source>
        <translation>ভাউচারের নম্বর, যদি থাকে।</translation>
    </message>
    <message>
        <source>The price it was sold for, or what was paid back. Leave empty for nothing.</source>
        <translation>যে দামে বিক্রি হয়েছে, বা যা ফেরত এসেছে। কিছু না হলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>Value left at the end</source>
        <translation>শেষে অবশিষ্ট মূল্য</translation>
    </message>
    <message>
        <source>Voucher it was paid with</source>
        <translation>যে ভাউচারে পরিশোধ</translation>
    </message>
    <message>
        <source>What is left is charged on that day. Leave empty while it runs.</source>
        <translation>যা বাকি থাকে তা ওই দিন হিসাবে ওঠে। চলতে থাকলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>What it brought then</source>
        <translation>তখন যা পাওয়া গেছে</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>এর নাম</translation>
    </message>
    <message>
        <source>What it is thought to be worth then. Leave empty for nothing.</source>
        <translation>তখন এর মূল্য যত হবে বলে ধরা হয়। কিছু না হলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>What the cost is for, such as rent. Leave empty for what is usual.</source>
        <translation>খরচটি কিসের, যেমন ভাড়া। স্বাভাবিক হলে খালি রাখুন।</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>Charged before</source>
        <translation>আগে উঠেছে</translation>
    </message>
    <message>
        <source>Charged in the period</source>
        <translation>সময়কালে উঠেছে</translation>
    </message>
    <message>
        <source>Left at the end</source>
        <translation>শেষে অবশিষ্ট</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>বণ্টনসূচি</translation>
    </message>
    <message>
        <source>Schedules post themselves at each month&apos;s end: nothing has to be entered for that.</source>
        <translation>বণ্টনসূচি প্রতি মাসের শেষে নিজেই হিসাবে ওঠে: সেজন্য কিছু লিখতে হয় না।</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>এখনো বাকি</translation>
    </message>
    <message>
        <source>What is charged over time</source>
        <translation>সময়ে ভাগ করা খরচ</translation>
    </message>
    <message>
        <source>What the period posts</source>
        <translation>সময়কালে যা হিসাবে ওঠে</translation>
    </message>
</context>
<context>
    <name>Scheme form</name>
    <message>
        <source>A number from 1 for January to 12 for December.</source>
        <translation>জানুয়ারির জন্য 1 থেকে ডিসেম্বরের জন্য 12 পর্যন্ত সংখ্যা।</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>যোগাযোগ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>দেশ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>মুদ্রা</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>অর্থবছরের প্রথম মাস</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>আইনি রূপ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ভূমিকা</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>প্রকল্প</translation>
    </message>
    <message>
        <source>Three capital letters, like INR or KES.</source>
        <translation>তিনটি বড় হাতের ইংরেজি অক্ষর, যেমন BDT বা INR।</translation>
    </message>
    <message>
        <source>What your organisation is in a programme of several partners; empty where it is alone.</source>
        <translation>কয়েক অংশীদারের কর্মসূচিতে আপনার সংস্থা কী; একা হলে খালি।</translation>
    </message>
    <message>
        <source>Whose book this is</source>
        <translation>এই খাতা কার</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%nটি সিদ্ধান্তহীন</numerusform>
            <numerusform>%nটি সিদ্ধান্তহীন</numerusform>
        </translation>
    </message>
    <message>
        <source>factors not set</source>
        <translation>গুণক ঠিক করা নেই</translation>
    </message>
    <message numerus="yes">
        <source>median of %n claims</source>
        <translation>
            <numerusform>%nটি দাবির মধ্যমা</numerusform>
            <numerusform>%nটি দাবির মধ্যমা</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ঠিক করা নেই</translation>
    </message>
    <message>
        <source>nothing to show</source>
        <translation>দেখানোর কিছু নেই</translation>
    </message>
    <message>
        <source>rough measure: {share}</source>
        <translation>মোটামুটি মাপ: {share}</translation>
    </message>
    <message>
        <source>{after} from {before}</source>
        <translation>{before} থেকে {after}</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count}টি খোলা</translation>
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
        <translation>সম্মতি দিয়ে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Nobody else here has the right to it: an administrator can give it to somebody.</source>
        <translation>এখানে আর কারও এই অধিকার নেই: প্রশাসক কাউকে দিতে পারেন।</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>দ্বিতীয় ব্যক্তি</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>তাঁর পাসওয়ার্ড</translation>
    </message>
</context>
<context>
    <name>Set up</name>
    <message>
        <source>As counted on</source>
        <translation>গণনার দিন</translation>
    </message>
    <message>
        <source>At today&apos;s worth.</source>
        <translation>আজকের মূল্যে।</translation>
    </message>
    <message>
        <source>Cash in the box</source>
        <translation>বাক্সে নগদ</translation>
    </message>
    <message>
        <source>Deposits and savings certificates</source>
        <translation>আমানত ও সঞ্চয়পত্র</translation>
    </message>
    <message>
        <source>Furniture, vehicles, computers</source>
        <translation>আসবাব, যানবাহন, কম্পিউটার</translation>
    </message>
    <message>
        <source>Given by donors</source>
        <translation>দাতাদের দেওয়া</translation>
    </message>
    <message>
        <source>Leave all of them empty if the scheme starts with nothing.</source>
        <translation>প্রকল্প শূন্য থেকে শুরু হলে সব খালি রাখুন।</translation>
    </message>
    <message>
        <source>Leave it empty if the scheme works in one place only.</source>
        <translation>প্রকল্প এক জায়গাতেই কাজ করলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>ব্যবসার ধরন</translation>
    </message>
    <message>
        <source>Money at the bank</source>
        <translation>ব্যাংকে টাকা</translation>
    </message>
    <message>
        <source>Office, first product, opening balances</source>
        <translation>কার্যালয়, প্রথম পণ্য, প্রারম্ভিক স্থিতি</translation>
    </message>
    <message>
        <source>Owed to others</source>
        <translation>অন্যদের কাছে দেনা</translation>
    </message>
    <message>
        <source>Paid in by members or owners</source>
        <translation>সদস্য বা মালিকদের দেওয়া</translation>
    </message>
    <message>
        <source>What is missing, {amount}, is an earlier loss.</source>
        <translation>যা কম, {amount}, তা আগের ক্ষতি।</translation>
    </message>
    <message>
        <source>What is usual is filled in as an example. Change whatever is not yours.</source>
        <translation>যা সাধারণ তা উদাহরণ হিসেবে ভরা আছে। যা আপনার নয় তা বদলান।</translation>
    </message>
    <message>
        <source>What remains, {amount}, is earlier surplus.</source>
        <translation>যা থাকে, {amount}, তা আগের উদ্বৃত্ত।</translation>
    </message>
    <message>
        <source>What the scheme has and owes today</source>
        <translation>আজ প্রকল্পের কী আছে ও কী দেনা</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minutes without use</source>
        <translation>
            <numerusform>%n মিনিট ব্যবহার না হলে</numerusform>
            <numerusform>%n মিনিট ব্যবহার না হলে</numerusform>
        </translation>
    </message>
    <message>
        <source>0123456789</source>
        <translation>0123456789</translation>
    </message>
    <message>
        <source>A picture for the head of the statement, receipts, cards and all other papers.</source>
        <translation>বিবরণী, রসিদ, কার্ড ও অন্য সব কাগজের মাথায় বসানোর ছবি।</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>ভাষার রীতি অনুযায়ী</translation>
    </message>
    <message>
        <source>Beside the other calendar</source>
        <translation>অন্য পঞ্জিকার পাশে</translation>
    </message>
    <message>
        <source>By which readers know that a statement is yours, and the page with which they check it.</source>
        <translation>যা দেখে পাঠক জানেন বিবরণীটি আপনাদের, আর যে পাতা দিয়ে তাঁরা যাচাই করেন।</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>অঙ্ক</translation>
    </message>
    <message>
        <source>How their numbers count. Numbers that were given stay as they are.</source>
        <translation>নম্বর কীভাবে গোনা হয়। দেওয়া নম্বর যেমন আছে তেমনই থাকে।</translation>
    </message>
    <message>
        <source>Into which account premium goes, and from which claims are paid, by the way of payment.</source>
        <translation>পরিশোধের উপায় অনুযায়ী প্রিমিয়াম কোন হিসাবে যায়, আর দাবি কোনটি থেকে পরিশোধ হয়।</translation>
    </message>
    <message>
        <source>Kept on this computer; every save carries your name and the code of this laptop.</source>
        <translation>এই কম্পিউটারে রাখা; প্রতিটি সংরক্ষণে আপনার নাম ও এই ল্যাপটপের কোড থাকে।</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>উইন্ডোর ভাষা</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>তারল্য</translation>
    </message>
    <message>
        <source>Lock a protected book after</source>
        <translation>সুরক্ষিত খাতায় তালা পড়বে</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>লোগো</translation>
    </message>
    <message>
        <source>Nepali calendar</source>
        <translation>নেপালি পঞ্জিকা</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>দেখানো হয় না</translation>
    </message>
    <message>
        <source>Offices and partners</source>
        <translation>কার্যালয় ও অংশীদার</translation>
    </message>
    <message>
        <source>Only by Ctrl+L</source>
        <translation>শুধু Ctrl+L-এ</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>লোক ও চাবি</translation>
    </message>
    <message>
        <source>Plans and standards</source>
        <translation>লক্ষ্যমাত্রা ও আদর্শ মান</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>রসিদ</translation>
    </message>
    <message>
        <source>Saves now carry the name {name}.</source>
        <translation>সংরক্ষণে এখন {name} নাম থাকবে।</translation>
    </message>
    <message>
        <source>The words that the forms offer. What is retired is offered no more; old records keep it.</source>
        <translation>ফর্মে যে শব্দ দেখানো হয়। সরিয়ে রাখা শব্দ আর দেখানো হয় না; পুরোনো রেকর্ডে থাকে।</translation>
    </message>
    <message>
        <source>There are saves and receipts of this laptop as {code}: it keeps that code.</source>
        <translation>{code} হিসেবে এই ল্যাপটপের সংরক্ষণ ও রসিদ আছে: কোডটি থাকবে।</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>এই ল্যাপটপ</translation>
    </message>
    <message>
        <source>This laptop now writes as {code}.</source>
        <translation>এই ল্যাপটপ এখন {code} হিসেবে লেখে।</translation>
    </message>
    <message>
        <source>Those of the script</source>
        <translation>লিপির নিজস্ব</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>দুই ব্যক্তি</translation>
    </message>
    <message>
        <source>Up to what one person decides, within how many days, and which documents are needed.</source>
        <translation>একজন কত টাকা পর্যন্ত, কত দিনে সিদ্ধান্ত দেন, আর কোন দলিল লাগে।</translation>
    </message>
    <message>
        <source>When one person alone is not enough. It holds once the book has people.</source>
        <translation>যখন একজন যথেষ্ট নয়। খাতায় লোক থাকলে এটি প্রযোজ্য।</translation>
    </message>
    <message>
        <source>Who may open this book, and what each of them may do.</source>
        <translation>কে এই খাতা খুলতে পারেন, আর কে কী করতে পারেন।</translation>
    </message>
</context>
<context>
    <name>Settings form</name>
    <message>
        <source>A second person agrees above</source>
        <translation>দ্বিতীয় ব্যক্তির সম্মতি এর ওপরে</translation>
    </message>
    <message>
        <source>Begin anew each year</source>
        <translation>প্রতি বছর নতুন করে শুরু</translation>
    </message>
    <message>
        <source>Days from the decision to the payment</source>
        <translation>সিদ্ধান্ত থেকে পরিশোধের দিন</translation>
    </message>
    <message>
        <source>Days from the report to the decision</source>
        <translation>জানানো থেকে সিদ্ধান্তের দিন</translation>
    </message>
    <message>
        <source>Days from the report until somebody takes it up</source>
        <translation>জানানো থেকে হাতে নেওয়ার দিন</translation>
    </message>
    <message>
        <source>Documents that a claim needs, with commas between</source>
        <translation>দাবির দরকারি দলিল, কমা দিয়ে</translation>
    </message>
    <message>
        <source>Each office by itself</source>
        <translation>প্রতিটি কার্যালয় আলাদা</translation>
    </message>
    <message>
        <source>Empty: as for all products.</source>
        <translation>খালি: সব পণ্যের মতো।</translation>
    </message>
    <message>
        <source>Empty: the cash box.</source>
        <translation>খালি: ক্যাশবাক্স।</translation>
    </message>
    <message>
        <source>Fast track up to</source>
        <translation>দ্রুত নিষ্পত্তির সীমা</translation>
    </message>
    <message>
        <source>For a decision or a payment of more than this. Empty: for none.</source>
        <translation>এর বেশি টাকার সিদ্ধান্ত বা পরিশোধে। খালি: কোনোটিতে নয়।</translation>
    </message>
    <message>
        <source>For {product} alone</source>
        <translation>শুধু {product}-এর জন্য</translation>
    </message>
    <message>
        <source>From</source>
        <translation>এই দিন থেকে</translation>
    </message>
    <message>
        <source>Growth margin, in percent</source>
        <translation>বৃদ্ধির মার্জিন, শতাংশে</translation>
    </message>
    <message>
        <source>If this is off, every statement says so.</source>
        <translation>বন্ধ থাকলে প্রতিটি বিবরণীতে তা লেখা থাকে।</translation>
    </message>
    <message>
        <source>Raises a quarter of last year&apos;s claims and expenses as you grow.</source>
        <translation>আপনার বৃদ্ধির সঙ্গে গত বছরের দাবি ও খরচের এক-চতুর্থাংশ বাড়ায়।</translation>
    </message>
    <message>
        <source>Receipt numbers</source>
        <translation>রসিদ নম্বর</translation>
    </message>
    <message>
        <source>Rough measure</source>
        <translation>মোটামুটি মাপ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Share of each reserve, in percent</source>
        <translation>প্রতিটি সঞ্চিতির অংশ, শতাংশে</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>ভাগের ভিত্তি</translation>
    </message>
    <message>
        <source>Somebody else keys a stack the second time</source>
        <translation>গোছা দ্বিতীয়বার অন্য কেউ টাইপ করেন</translation>
    </message>
    <message>
        <source>The board of the claims says which are late. Empty: none is.</source>
        <translation>দাবির বোর্ডে কোনটি দেরিতে তা দেখা যায়। খালি: কোনোটি নয়।</translation>
    </message>
    <message>
        <source>Then the number names the office of the policy: R-A-BAR-2026-00001.</source>
        <translation>তখন নম্বরে পলিসির কার্যালয় থাকে: R-A-BAR-2026-00001।</translation>
    </message>
    <message>
        <source>Then the number names the year: R-A-2026-00001.</source>
        <translation>তখন নম্বরে সাল থাকে: R-A-2026-00001।</translation>
    </message>
    <message>
        <source>These shares are your scheme&apos;s own: look at how your reserves were paid out. Nobody else&apos;s will do.</source>
        <translation>এই অংশগুলো আপনার প্রকল্পের নিজের: আপনার সঞ্চিতি কীভাবে পরিশোধ হয়েছে দেখুন। অন্য কারওটা চলবে না।</translation>
    </message>
    <message>
        <source>Two people make the same slip far more rarely than one makes it twice.</source>
        <translation>দুজনের একই ভুল হওয়া, একজনের দুবার হওয়ার চেয়ে অনেক বিরল।</translation>
    </message>
    <message>
        <source>Up to this, one person decides a claim that is met as the rules propose. Empty: none.</source>
        <translation>এ পর্যন্ত, নিয়মের প্রস্তাবমতো মেটানো দাবিতে একজন সিদ্ধান্ত দেন। খালি: কোনোটিতে নয়।</translation>
    </message>
    <message>
        <source>What belongs to no product</source>
        <translation>যা কোনো পণ্যের নয়</translation>
    </message>
    <message>
        <source>What is paid by “{way}” goes into</source>
        <translation>“{way}”-এ যা পরিশোধ হয় তা যে হিসাবে যায়</translation>
    </message>
    <message>
        <source>What was shared before this day stays as it was.</source>
        <translation>এই দিনের আগে যা ভাগ হয়েছে তা তেমনই থাকে।</translation>
    </message>
    <message>
        <source>Who recorded a claim does not decide it alone</source>
        <translation>যিনি দাবি লিখেছেন তিনি একা সিদ্ধান্ত দেন না</translation>
    </message>
    <message>
        <source>{code}: what shall be corrected?</source>
        <translation>{code}: কী সংশোধন হবে?</translation>
    </message>
    <message>
        <source>{product}, in percent</source>
        <translation>{product}, শতাংশে</translation>
    </message>
</context>
<context>
    <name>Settings lists</name>
    <message>
        <source>Does</source>
        <translation>কাজ</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>এখনো কেউ নেই।</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>Female</source>
        <translation>নারী</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>পুরুষ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>অন্যান্য</translation>
    </message>
</context>
<context>
    <name>Shared cost form</name>
    <message>
        <source>60 where three of five days are for it. The organisation owes the rest.</source>
        <translation>পাঁচ দিনের তিন দিন এর জন্য হলে 60। বাকিটা সংস্থার দেনা।</translation>
    </message>
    <message>
        <source>Microinsurance&apos;s part, in percent</source>
        <translation>ক্ষুদ্রবিমার অংশ, শতাংশে</translation>
    </message>
    <message>
        <source>Which cost</source>
        <translation>কোন খরচ</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Accrued liabilities as an actuary has certified them.</source>
        <translation>অ্যাকচুয়ারির প্রত্যয়ন করা উপচিত দায়।</translation>
    </message>
    <message>
        <source>Add a benefit</source>
        <translation>সুবিধা যোগ করুন</translation>
    </message>
    <message>
        <source>Add a certified reserve</source>
        <translation>প্রত্যয়িত সঞ্চিতি যোগ করুন</translation>
    </message>
    <message>
        <source>Add a charge to a tariff</source>
        <translation>মূল্যহারে ধার্য যোগ করুন</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation>অভিযোগ যোগ করুন</translation>
    </message>
    <message>
        <source>Add a cost that the organisation bears in part</source>
        <translation>সংস্থা আংশিক বহন করে এমন খরচ যোগ করুন</translation>
    </message>
    <message>
        <source>Add a document of a claim</source>
        <translation>দাবির দলিল যোগ করুন</translation>
    </message>
    <message>
        <source>Add a figure of a partner</source>
        <translation>অংশীদারের অঙ্ক যোগ করুন</translation>
    </message>
    <message>
        <source>Add a finding accepted</source>
        <translation>মেনে নেওয়া অসঙ্গতি যোগ করুন</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>সীমা যোগ করুন</translation>
    </message>
    <message>
        <source>Add a loan</source>
        <translation>ঋণ যোগ করুন</translation>
    </message>
    <message>
        <source>Add a movement of savings</source>
        <translation>সঞ্চয়ের লেনদেন যোগ করুন</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>অংশীদার যোগ করুন</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>ব্যক্তি যোগ করুন</translation>
    </message>
    <message>
        <source>Add a person to a policy</source>
        <translation>পলিসিতে ব্যক্তি যোগ করুন</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>পলিসি যোগ করুন</translation>
    </message>
    <message>
        <source>Add a premium due</source>
        <translation>প্রদেয় প্রিমিয়াম যোগ করুন</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>পণ্য যোগ করুন</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>পাঠ যোগ করুন</translation>
    </message>
    <message>
        <source>Add a review of a claim</source>
        <translation>দাবির পর্যালোচনা যোগ করুন</translation>
    </message>
    <message>
        <source>Add a row of a pricing table</source>
        <translation>মূল্যসারণির সারি যোগ করুন</translation>
    </message>
    <message>
        <source>Add a sitting on a claim</source>
        <translation>দাবির সভা যোগ করুন</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>লক্ষ্যমাত্রা যোগ করুন</translation>
    </message>
    <message>
        <source>Add a target population</source>
        <translation>লক্ষ্য জনগোষ্ঠী যোগ করুন</translation>
    </message>
    <message>
        <source>Add a thing insured</source>
        <translation>বিমাকৃত জিনিস যোগ করুন</translation>
    </message>
    <message>
        <source>Add a treaty</source>
        <translation>পুনর্বিমা চুক্তি যোগ করুন</translation>
    </message>
    <message>
        <source>Add a voucher</source>
        <translation>ভাউচার যোগ করুন</translation>
    </message>
    <message>
        <source>Add a word to a list</source>
        <translation>তালিকায় শব্দ যোগ করুন</translation>
    </message>
    <message>
        <source>Add a year of the plan</source>
        <translation>পরিকল্পনার বছর যোগ করুন</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>হিসাব যোগ করুন</translation>
    </message>
    <message>
        <source>Add an estimate</source>
        <translation>প্রাক্কলন যোগ করুন</translation>
    </message>
    <message>
        <source>Add an exit interview</source>
        <translation>প্রস্থান সাক্ষাৎকার যোগ করুন</translation>
    </message>
    <message>
        <source>Add an index contract</source>
        <translation>সূচক চুক্তি যোগ করুন</translation>
    </message>
    <message>
        <source>Add an investment</source>
        <translation>বিনিয়োগ যোগ করুন</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>কার্যালয় যোগ করুন</translation>
    </message>
    <message>
        <source>Add the items of a claim</source>
        <translation>দাবির দফা যোগ করুন</translation>
    </message>
    <message>
        <source>Add what is charged over time</source>
        <translation>সময়ে ভাগ করা খরচ যোগ করুন</translation>
    </message>
    <message>
        <source>Animals, fields and goods that a policy insures.</source>
        <translation>পলিসিতে বিমাকৃত পশু, জমি ও জিনিসপত্র।</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>প্রশ্নের উত্তর দিন</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>সুবিধা</translation>
    </message>
    <message>
        <source>Bookkeeping that does not follow from premiums and claims: rent, salaries, cash to the bank.</source>
        <translation>যে হিসাব প্রিমিয়াম ও দাবি থেকে আসে না: ভাড়া, বেতন, ব্যাংকে নগদ জমা।</translation>
    </message>
    <message>
        <source>Business plan</source>
        <translation>ব্যবসা পরিকল্পনা</translation>
    </message>
    <message>
        <source>Cash and bank accounts</source>
        <translation>ক্যাশবাক্স ও ব্যাংক হিসাব</translation>
    </message>
    <message>
        <source>Certified reserves</source>
        <translation>প্রত্যয়িত সঞ্চিতি</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>দাবি</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>সমাপনী</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>অভিযোগ</translation>
    </message>
    <message>
        <source>Costs of the organisation</source>
        <translation>সংস্থার খরচ</translation>
    </message>
    <message>
        <source>Count an account</source>
        <translation>হিসাবের টাকা গুনুন</translation>
    </message>
    <message>
        <source>Counts of money</source>
        <translation>টাকা গণনা</translation>
    </message>
    <message>
        <source>Deposits, bonds, shares, land: with whom, until when, at what rate. Interest accrues by itself.</source>
        <translation>আমানত, বন্ড, শেয়ার, জমি: কার কাছে, কবে পর্যন্ত, কী হারে। সুদ নিজে থেকেই জমে।</translation>
    </message>
    <message>
        <source>Deposits, withdrawals and interest of members.</source>
        <translation>সদস্যদের জমা, উত্তোলন ও সুদ।</translation>
    </message>
    <message>
        <source>Documents of claims</source>
        <translation>দাবির দলিল</translation>
    </message>
    <message>
        <source>Equipment, prepaid and accrued costs and interest: each posts its part at every month&apos;s end.</source>
        <translation>সরঞ্জাম, আগাম ও উপচিত খরচ ও সুদ: প্রতিটি মাসের শেষে নিজের অংশ হিসাবে তোলে।</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>প্রাক্কলন</translation>
    </message>
    <message>
        <source>Exit interviews</source>
        <translation>প্রস্থান সাক্ষাৎকার</translation>
    </message>
    <message>
        <source>Figures of closings</source>
        <translation>সমাপনীর অঙ্ক</translation>
    </message>
    <message>
        <source>Figures of partners</source>
        <translation>অংশীদারদের অঙ্ক</translation>
    </message>
    <message>
        <source>Findings accepted</source>
        <translation>মেনে নেওয়া অসঙ্গতি</translation>
    </message>
    <message>
        <source>How many people a product is made for: the coverage ratio is held against it.</source>
        <translation>পণ্য কতজনের জন্য তৈরি: আওতার হার এর সঙ্গে মেলানো হয়।</translation>
    </message>
    <message>
        <source>How the products share the costs and the income that belong to none of them.</source>
        <translation>যে খরচ ও আয় কোনো পণ্যের নয়, পণ্যগুলো তা কীভাবে ভাগ করে।</translation>
    </message>
    <message>
        <source>Index contracts</source>
        <translation>সূচক চুক্তি</translation>
    </message>
    <message>
        <source>Insurers, agents, care providers, reinsurers and banks.</source>
        <translation>বিমাকারী, এজেন্ট, সেবাদাতা, পুনর্বিমাকারী ও ব্যাংক।</translation>
    </message>
    <message>
        <source>Investment policy</source>
        <translation>বিনিয়োগ নীতি</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>বিনিয়োগ</translation>
    </message>
    <message>
        <source>Items of claims</source>
        <translation>দাবির দফা</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>ঋণ</translation>
    </message>
    <message>
        <source>Members and their families, one by one.</source>
        <translation>সদস্য ও তাঁদের পরিবার, একজন একজন করে।</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>কার্যালয়</translation>
    </message>
    <message>
        <source>Papers and photos</source>
        <translation>কাগজ ও ছবি</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>অংশীদার</translation>
    </message>
    <message>
        <source>Payments of claims</source>
        <translation>দাবির পরিশোধ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>লোক</translation>
    </message>
    <message>
        <source>People covered</source>
        <translation>আওতাভুক্ত লোক</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>পলিসি</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Premiums, fees and refunds, due and paid, with their receipts.</source>
        <translation>প্রিমিয়াম, ফি ও ফেরত, প্রদেয় ও পরিশোধিত, রসিদসহ।</translation>
    </message>
    <message>
        <source>Pricing tables</source>
        <translation>মূল্যসারণি</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>পণ্য</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>পাঠ</translation>
    </message>
    <message>
        <source>Reviews of claims</source>
        <translation>দাবির পর্যালোচনা</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>সঞ্চয়</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>বণ্টনসূচি</translation>
    </message>
    <message>
        <source>Shared costs</source>
        <translation>যৌথ খরচ</translation>
    </message>
    <message>
        <source>Sittings on claims</source>
        <translation>দাবির সভা</translation>
    </message>
    <message>
        <source>Staff and rooms that serve its other activities too: which part is microinsurance&apos;s.</source>
        <translation>যে কর্মী ও ঘর সংস্থার অন্য কাজেও লাগে: কত অংশ ক্ষুদ্রবিমার।</translation>
    </message>
    <message>
        <source>Target populations</source>
        <translation>লক্ষ্য জনগোষ্ঠী</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>লক্ষ্যমাত্রা</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>মূল্যহার</translation>
    </message>
    <message>
        <source>The branches and field offices. A scheme with one office needs none.</source>
        <translation>শাখা ও মাঠ কার্যালয়। প্রকল্পের একটিমাত্র কার্যালয় থাকলে লাগে না।</translation>
    </message>
    <message>
        <source>The claims that the price counts on, by sex and age.</source>
        <translation>মূল্য ধরার সময় যত দাবি ধরা হয়েছে, লিঙ্গ ও বয়স অনুযায়ী।</translation>
    </message>
    <message>
        <source>The committee that decided a claim: who sat, and what was said.</source>
        <translation>যে কমিটি দাবির সিদ্ধান্ত দিয়েছে: কারা বসেছিলেন, কী বলা হয়েছে।</translation>
    </message>
    <message>
        <source>The contracts, a term each, of members and of groups.</source>
        <translation>সদস্য ও দলের চুক্তি, প্রতিটি এক মেয়াদের।</translation>
    </message>
    <message>
        <source>The items of a bill: what was billed and what is covered of it.</source>
        <translation>বিলের দফা: কত বিল হয়েছে ও তার কতটা আওতায়।</translation>
    </message>
    <message>
        <source>The loans behind credit-life policies.</source>
        <translation>ঋণ জীবনবিমা পলিসির ঋণ।</translation>
    </message>
    <message>
        <source>The most that may be invested in each class or with one institution, and the least grade.</source>
        <translation>প্রতিটি শ্রেণিতে বা এক প্রতিষ্ঠানে সর্বোচ্চ যত বিনিয়োগ করা যাবে, ও সর্বনিম্ন গ্রেড।</translation>
    </message>
    <message>
        <source>The name, currency and year that stand on every statement.</source>
        <translation>প্রতিটি বিবরণীতে থাকা নাম, মুদ্রা ও বছর।</translation>
    </message>
    <message>
        <source>The nine principles</source>
        <translation>নয়টি নীতি</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>প্রকল্প</translation>
    </message>
    <message>
        <source>Things insured</source>
        <translation>বিমাকৃত জিনিস</translation>
    </message>
    <message>
        <source>Treaties</source>
        <translation>পুনর্বিমা চুক্তি</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>ভাউচার</translation>
    </message>
    <message>
        <source>What a station measured on a day.</source>
        <translation>কোনো কেন্দ্র একদিনে যা মেপেছে।</translation>
    </message>
    <message>
        <source>What a station must measure before an index cover pays.</source>
        <translation>সূচক সুরক্ষায় টাকা দেওয়ার আগে কেন্দ্রে যা মাপতে হবে।</translation>
    </message>
    <message>
        <source>What an open claim was thought to cost from a day on.</source>
        <translation>খোলা দাবিতে কোন দিন থেকে কত খরচ ধরা হয়েছিল।</translation>
    </message>
    <message>
        <source>What each product costs, and by what that is reckoned.</source>
        <translation>প্রতিটি পণ্যের দাম কত, আর কিসের ভিত্তিতে।</translation>
    </message>
    <message>
        <source>What each product pays for, and up to what limits.</source>
        <translation>প্রতিটি পণ্য কিসের টাকা দেয়, কোন সীমা পর্যন্ত।</translation>
    </message>
    <message>
        <source>What every line, reserve and indicator came to when its quarter was closed.</source>
        <translation>ত্রৈমাসিক বন্ধের সময় প্রতিটি লাইন, সঞ্চিতি ও সূচক কত ছিল।</translation>
    </message>
    <message>
        <source>What happened to members, and what was decided.</source>
        <translation>সদস্যদের কী ঘটেছে, আর কী সিদ্ধান্ত হয়েছে।</translation>
    </message>
    <message>
        <source>What insurer, agent and administrator earn and spend on the programme, by line and period.</source>
        <translation>কর্মসূচিতে বিমাকারী, এজেন্ট ও প্রশাসকের আয় ও খরচ, লাইন ও সময়কাল অনুযায়ী।</translation>
    </message>
    <message>
        <source>What is assumed of each product in the years to come: who joins and stays, premium, claims, costs.</source>
        <translation>সামনের বছরগুলোতে প্রতিটি পণ্যের যা ধরা হয়েছে: কে যোগ দেন ও থাকেন, প্রিমিয়াম, দাবি, খরচ।</translation>
    </message>
    <message>
        <source>What is kept of people, claims and things insured: photos, identity papers, invoices, deeds.</source>
        <translation>ব্যক্তি, দাবি ও বিমাকৃত জিনিসের যা রাখা হয়: ছবি, পরিচয়পত্র, চালান, দলিল।</translation>
    </message>
    <message>
        <source>What part of the risk a reinsurer carries, between which days.</source>
        <translation>ঝুঁকির কত অংশ পুনর্বিমাকারী বহন করে, কোন দিন থেকে কোন দিন।</translation>
    </message>
    <message>
        <source>What people who left said: whether they would come back, and what was missing.</source>
        <translation>যাঁরা ছেড়েছেন তাঁরা যা বলেছেন: ফিরবেন কি না, আর কীসের অভাব ছিল।</translation>
    </message>
    <message>
        <source>What the book cannot know by itself of how the nine principles are kept, answered once a year.</source>
        <translation>নয়টি নীতি কীভাবে মানা হয় তার যা খাতা নিজে জানতে পারে না, বছরে একবার উত্তর দেওয়া।</translation>
    </message>
    <message>
        <source>What the business plan wants of an indicator over a period.</source>
        <translation>ব্যবসা পরিকল্পনা কোনো সময়কালে সূচক কত চায়।</translation>
    </message>
    <message>
        <source>What the checks doubt and somebody who knows the case lets stand, with the reason.</source>
        <translation>পরীক্ষায় যা সন্দেহজনক, আর যিনি বিষয়টি জানেন তিনি কারণসহ রেখে দিয়েছেন।</translation>
    </message>
    <message>
        <source>What the scheme offers, and how its reserves are reckoned.</source>
        <translation>প্রকল্প যা দেয়, আর তার সঞ্চিতি কীভাবে হিসাব হয়।</translation>
    </message>
    <message>
        <source>What was counted in a cash box, or stands on the bank&apos;s statement, on a day.</source>
        <translation>কোনো দিনে ক্যাশবাক্সে যা গোনা হয়েছে, বা ব্যাংক বিবরণীতে যা আছে।</translation>
    </message>
    <message>
        <source>What was paid for claims, and when it reached the member.</source>
        <translation>দাবিতে যা পরিশোধ হয়েছে, আর কবে সদস্যের হাতে পৌঁছেছে।</translation>
    </message>
    <message>
        <source>Where the scheme&apos;s money lies: cash boxes, bank accounts, mobile money.</source>
        <translation>প্রকল্পের টাকা কোথায়: ক্যাশবাক্স, ব্যাংক হিসাব, মোবাইল মানি।</translation>
    </message>
    <message>
        <source>Where the words of villages, causes and the like stand in their list, and which are not used.</source>
        <translation>গ্রাম, কারণ ইত্যাদির শব্দ তালিকায় কোথায়, আর কোনগুলো আর ব্যবহার হয় না।</translation>
    </message>
    <message>
        <source>Which papers of a claim have come, and when.</source>
        <translation>দাবির কোন কাগজ এসেছে, আর কবে।</translation>
    </message>
    <message>
        <source>Which quarters were prepared, closed and reopened, by whom, when and why.</source>
        <translation>কোন ত্রৈমাসিক প্রস্তুত, বন্ধ ও আবার খোলা হয়েছে, কে, কবে ও কেন।</translation>
    </message>
    <message>
        <source>Who has taken a claim up to look into it, and since when.</source>
        <translation>কে দাবি খতিয়ে দেখতে হাতে নিয়েছেন, আর কবে থেকে।</translation>
    </message>
    <message>
        <source>Who is covered by which policy, and who has left it.</source>
        <translation>কে কোন পলিসির আওতায়, আর কে ছেড়ে গেছেন।</translation>
    </message>
    <message>
        <source>Who was dissatisfied with what, and what came of it.</source>
        <translation>কে কী নিয়ে অসন্তুষ্ট ছিলেন, আর তার ফল কী।</translation>
    </message>
    <message>
        <source>Words of the lists</source>
        <translation>তালিকার শব্দ</translation>
    </message>
</context>
<context>
    <name>Sheet group</name>
    <message>
        <source>Claims</source>
        <translation>দাবি</translation>
    </message>
    <message>
        <source>Index cover</source>
        <translation>সূচক সুরক্ষা</translation>
    </message>
    <message>
        <source>Loans, savings and things insured</source>
        <translation>ঋণ, সঞ্চয় ও বিমাকৃত জিনিস</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>টাকা</translation>
    </message>
    <message>
        <source>People and cover</source>
        <translation>লোক ও সুরক্ষা</translation>
    </message>
    <message>
        <source>Plans and background</source>
        <translation>লক্ষ্যমাত্রা ও পটভূমি</translation>
    </message>
    <message>
        <source>Reinsurance</source>
        <translation>পুনর্বিমা</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>প্রকল্প</translation>
    </message>
</context>
<context>
    <name>Sign in</name>
    <message>
        <source>A password has at least {least} signs. Several words in a row are easily kept in mind.</source>
        <translation>পাসওয়ার্ডে অন্তত {least}টি চিহ্ন থাকে। পরপর কয়েকটি শব্দ মনে রাখা সহজ।</translation>
    </message>
    <message>
        <source>After a wrong password one waits: {seconds} s.</source>
        <translation>ভুল পাসওয়ার্ডের পরে অপেক্ষা করতে হয়: {seconds} সে।</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>অন্য ফাইল</translation>
    </message>
    <message>
        <source>Code on the recovery sheet</source>
        <translation>উদ্ধারপত্রের কোড</translation>
    </message>
    <message>
        <source>Give a name to sign in with.</source>
        <translation>ঢোকার জন্য একটি নাম দিন।</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>তালা দিন</translation>
    </message>
    <message>
        <source>Name and password do not belong together. Try again.</source>
        <translation>নাম ও পাসওয়ার্ড মেলেনি। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Name of an administrator</source>
        <translation>একজন প্রশাসকের নাম</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>নতুন পাসওয়ার্ড</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>নতুন পাসওয়ার্ড, আরেকবার</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>পাসওয়ার্ড</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>পাসওয়ার্ড ঠিক করুন</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ঢুকুন</translation>
    </message>
    <message>
        <source>The book is locked. Keep this code where nobody else finds it: {code}</source>
        <translation>খাতা তালাবদ্ধ হলো। এই কোড এমন জায়গায় রাখুন যেখানে আর কেউ পাবে না: {code}</translation>
    </message>
    <message>
        <source>The file of keys was changed by another program, so nothing is changed in it. Take the one of the latest backup.</source>
        <translation>চাবির ফাইল অন্য প্রোগ্রাম বদলেছে, তাই তাতে কিছু বদলানো হয়নি। সর্বশেষ ব্যাকআপেরটি নিন।</translation>
    </message>
    <message>
        <source>The recovery sheet gives an administrator a new password. They are: {names}.</source>
        <translation>উদ্ধারপত্র একজন প্রশাসককে নতুন পাসওয়ার্ড দেয়। তাঁরা: {names}।</translation>
    </message>
    <message>
        <source>The sheet gives an administrator of {name} a new password.</source>
        <translation>পত্রটি {name}-এর একজন প্রশাসককে নতুন পাসওয়ার্ড দেয়।</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>দুটি পাসওয়ার্ড মেলেনি।</translation>
    </message>
    <message>
        <source>This book is locked already.</source>
        <translation>এই খাতা আগে থেকেই তালাবদ্ধ।</translation>
    </message>
    <message>
        <source>This book is not locked: everybody who has the file may do everything.</source>
        <translation>এই খাতা তালাবদ্ধ নয়: যার কাছে ফাইল আছে সে সব করতে পারে।</translation>
    </message>
    <message>
        <source>This book is not locked: everybody who has the file may open it. Protect it first.</source>
        <translation>এই খাতা তালাবদ্ধ নয়: যার কাছে ফাইল আছে সে খুলতে পারে। আগে সুরক্ষিত করুন।</translation>
    </message>
    <message>
        <source>This code does not open this book. Was a newer recovery sheet made since?</source>
        <translation>এই কোডে এই খাতা খোলে না। এর পরে কি নতুন উদ্ধারপত্র তৈরি হয়েছে?</translation>
    </message>
    <message>
        <source>This is not the code of a recovery sheet: a sign is missing or wrong. It has seven groups of four signs.</source>
        <translation>এটি উদ্ধারপত্রের কোড নয়: একটি চিহ্ন নেই বা ভুল। এতে চার চিহ্নের সাতটি ভাগ থাকে।</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>পাসওয়ার্ড দিয়ে</translation>
    </message>
    <message>
        <source>With the recovery sheet</source>
        <translation>উদ্ধারপত্র দিয়ে</translation>
    </message>
    <message>
        <source>{keys} is damaged. Take the one of the latest backup.</source>
        <translation>{keys} নষ্ট। সর্বশেষ ব্যাকআপেরটি নিন।</translation>
    </message>
    <message>
        <source>{name} is locked, and its keys are not beside it. Put {keys} into the same folder: a backup has it, too.</source>
        <translation>{name} তালাবদ্ধ, আর তার চাবি পাশে নেই। {keys} একই ফোল্ডারে রাখুন: ব্যাকআপেও তা আছে।</translation>
    </message>
    <message>
        <source>{name} is locked. Sign in with your name and password.</source>
        <translation>{name} তালাবদ্ধ। নাম ও পাসওয়ার্ড দিয়ে ঢুকুন।</translation>
    </message>
    <message>
        <source>{name} is locked: it opens for its people alone.</source>
        <translation>{name} তালাবদ্ধ: শুধু তার লোকদের জন্যই খোলে।</translation>
    </message>
</context>
<context>
    <name>Sign paper</name>
    <message>
        <source>Signing by certificate needs the part “sign” of the program, which is not installed.</source>
        <translation>প্রত্যয়নপত্র দিয়ে স্বাক্ষর করতে প্রোগ্রামের “sign” অংশটি লাগে, সেটি বসানো নেই।</translation>
    </message>
    <message>
        <source>The certificate in {name} is not valid today. Ask for a new one.</source>
        <translation>{name}-এর প্রত্যয়নপত্র আজ বৈধ নয়। নতুন একটি চান।</translation>
    </message>
    <message>
        <source>The file of a certificate needs a password: without one whoever finds it could sign.</source>
        <translation>প্রত্যয়নপত্রের ফাইলে পাসওয়ার্ড লাগে: তা না থাকলে যে এটি পাবে সে-ই স্বাক্ষর করতে পারবে।</translation>
    </message>
    <message>
        <source>{name} is no certificate with its key (.p12), or the password is another one.</source>
        <translation>{name} চাবিসহ প্রত্যয়নপত্র (.p12) নয়, বা পাসওয়ার্ডটি অন্য।</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>A member&apos;s year</source>
        <translation>একজন সদস্যের বছর</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>প্রাপক</translation>
    </message>
    <message>
        <source>After a gap the cover begins anew, with its waiting period.</source>
        <translation>বিরতির পর সুরক্ষা নতুন করে শুরু হয়, অপেক্ষার মেয়াদসহ।</translation>
    </message>
    <message>
        <source>Age on that day</source>
        <translation>সেদিনের বয়স</translation>
    </message>
    <message>
        <source>Agenda of the claims committee</source>
        <translation>দাবি কমিটির আলোচ্যসূচি</translation>
    </message>
    <message>
        <source>Answers to mark</source>
        <translation>চিহ্ন দেওয়ার উত্তর</translation>
    </message>
    <message>
        <source>Besides, {amount} is still due from before.</source>
        <translation>এ ছাড়া আগের {amount} এখনো বকেয়া।</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>খালি ফর্ম</translation>
    </message>
    <message>
        <source>Blank registers</source>
        <translation>খালি রেজিস্টার</translation>
    </message>
    <message>
        <source>Bring this card when you pay or report a claim.</source>
        <translation>টাকা দিতে বা দাবি জানাতে এলে এই কার্ড আনুন।</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>যোগাযোগের তারিখ</translation>
    </message>
    <message>
        <source>Cash count</source>
        <translation>নগদ গণনা</translation>
    </message>
    <message>
        <source>Cash received by</source>
        <translation>নগদ গ্রহণকারী</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>সভাপতি</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>যাচাইকারী</translation>
    </message>
    <message>
        <source>Claim form</source>
        <translation>দাবির ফর্ম</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>দাবি করা টাকা</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>আদায়কারী</translation>
    </message>
    <message>
        <source>Collection sheet</source>
        <translation>আদায়ের তালিকা</translation>
    </message>
    <message>
        <source>Counted again by</source>
        <translation>যিনি আবার গুনেছেন</translation>
    </message>
    <message>
        <source>Counted in all</source>
        <translation>মোট গোনা হয়েছে</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>সভার দিন</translation>
    </message>
    <message>
        <source>Decision on your claim</source>
        <translation>আপনার দাবির সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>যিনি লিখেছেন</translation>
    </message>
    <message>
        <source>Explanation of a claim</source>
        <translation>দাবির ব্যাখ্যা</translation>
    </message>
    <message>
        <source>Fill in what you know; the office helps with the rest.</source>
        <translation>যা জানেন তা পূরণ করুন; বাকিটায় কার্যালয় সাহায্য করবে।</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>পূরণ করা উত্তর</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>পূরণকারী</translation>
    </message>
    <message>
        <source>For the days</source>
        <translation>যেসব দিনের জন্য</translation>
    </message>
    <message>
        <source>For the scheme</source>
        <translation>প্রকল্পের পক্ষে</translation>
    </message>
    <message>
        <source>Household card</source>
        <translation>পরিবারের কার্ড</translation>
    </message>
    <message>
        <source>Household cards</source>
        <translation>পরিবারের কার্ডগুলো</translation>
    </message>
    <message>
        <source>Household {code}</source>
        <translation>পরিবার {code}</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>কতটি</translation>
    </message>
    <message>
        <source>How the money shall come to you</source>
        <translation>টাকা আপনার কাছে কীভাবে আসবে</translation>
    </message>
    <message>
        <source>If you think this is wrong, say so at the office or write to us. Somebody else will look at it again, and you will get an answer in writing.</source>
        <translation>আপনার কাছে এটি ভুল মনে হলে কার্যালয়ে বলুন বা আমাদের লিখুন। অন্য একজন আবার দেখবেন, আর আপনি লিখিত উত্তর পাবেন।</translation>
    </message>
    <message numerus="yes">
        <source>In all {amount} to collect from %n payers.</source>
        <translation>
            <numerusform>মোট {amount} আদায় করতে হবে, %n জন দাতার কাছ থেকে।</numerusform>
            <numerusform>মোট {amount} আদায় করতে হবে, %n জন দাতার কাছ থেকে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for them</source>
        <translation>তাঁদের জন্য রাখা</translation>
    </message>
    <message>
        <source>Letter of rejection</source>
        <translation>প্রত্যাখ্যানের চিঠি</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>সদস্য কার্ড</translation>
    </message>
    <message>
        <source>Member cards</source>
        <translation>সদস্য কার্ডগুলো</translation>
    </message>
    <message>
        <source>Member {code}</source>
        <translation>সদস্য {code}</translation>
    </message>
    <message>
        <source>Money taken by</source>
        <translation>টাকা গ্রহণকারী</translation>
    </message>
    <message>
        <source>More or less than by the book</source>
        <translation>খাতার চেয়ে বেশি বা কম</translation>
    </message>
    <message>
        <source>No claim waits for a decision.</source>
        <translation>কোনো দাবি সিদ্ধান্তের অপেক্ষায় নেই।</translation>
    </message>
    <message>
        <source>No money came in with such a receipt.</source>
        <translation>এমন রসিদে কোনো টাকা আসেনি।</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>নং</translation>
    </message>
    <message>
        <source>Nobody here has anything to pay.</source>
        <translation>এখানে কারও কিছু দেওয়ার নেই।</translation>
    </message>
    <message>
        <source>Nobody here is covered on that day.</source>
        <translation>সেদিন এখানে কেউ আওতায় নেই।</translation>
    </message>
    <message>
        <source>Not covered on {day}</source>
        <translation>{day} তারিখে আওতায় নেই</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>নোট বা মুদ্রা</translation>
    </message>
    <message>
        <source>Nothing is due any more</source>
        <translation>আর কিছু বকেয়া নেই</translation>
    </message>
    <message>
        <source>One row for each.</source>
        <translation>প্রতিটির জন্য একটি সারি।</translation>
    </message>
    <message>
        <source>Other forms can be printed by their names: {names}.</source>
        <translation>অন্য ফর্ম নাম দিয়ে ছাপা যায়: {names}।</translation>
    </message>
    <message>
        <source>Owed from before</source>
        <translation>আগের বকেয়া</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>যেসব কাগজ নেই</translation>
    </message>
    <message>
        <source>Papers that belong to it</source>
        <translation>এর সঙ্গের কাগজ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>স্থান</translation>
    </message>
    <message>
        <source>Premium of the next term</source>
        <translation>পরের মেয়াদের প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Product, office or account</source>
        <translation>পণ্য, কার্যালয় বা হিসাব</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>রসিদ {number}</translation>
    </message>
    <message>
        <source>Receipt: the office keeps this part</source>
        <translation>রসিদ: এই অংশ কার্যালয় রাখে</translation>
    </message>
    <message>
        <source>Received at the office</source>
        <translation>কার্যালয়ে গ্রহণের তারিখ</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>গ্রহণকারী</translation>
    </message>
    <message>
        <source>Received by the member</source>
        <translation>সদস্য গ্রহণ করেছেন</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>মোট প্রাপ্তি</translation>
    </message>
    <message>
        <source>Renewal notices</source>
        <translation>নবায়নের নোটিশ</translation>
    </message>
    <message>
        <source>Renewal of your cover</source>
        <translation>আপনার বিমা সুরক্ষার নবায়ন</translation>
    </message>
    <message>
        <source>Sat on the committee</source>
        <translation>কমিটিতে বসেছিলেন</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>সম্পাদক</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>স্বাক্ষর</translation>
    </message>
    <message>
        <source>Signature of whoever paid</source>
        <translation>যিনি টাকা দিয়েছেন তাঁর স্বাক্ষর</translation>
    </message>
    <message>
        <source>Signed by those who sat</source>
        <translation>যাঁরা বসেছিলেন তাঁদের স্বাক্ষর</translation>
    </message>
    <message>
        <source>Still due on {day}</source>
        <translation>{day} তারিখে এখনো বকেয়া</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>যে ভাউচারে ফিরিয়ে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Tell us if somebody is missing, has left or was born.</source>
        <translation>কেউ বাদ পড়লে, চলে গেলে বা জন্ম নিলে আমাদের জানান।</translation>
    </message>
    <message>
        <source>The committee decided it on {day}: {members}.</source>
        <translation>কমিটি {day} তারিখে সিদ্ধান্ত নিয়েছে: {members}।</translation>
    </message>
    <message>
        <source>The file has no cash box yet: add one in the settings.</source>
        <translation>ফাইলে এখনো কোনো ক্যাশবাক্স নেই: সেটিংসে একটি যোগ করুন।</translation>
    </message>
    <message>
        <source>The last day on which you can renew without a gap is {day}.</source>
        <translation>বিরতি ছাড়া নবায়ন করার শেষ দিন {day}।</translation>
    </message>
    <message>
        <source>The next term begins on {day} and covers:</source>
        <translation>পরের মেয়াদ {day} তারিখে শুরু হয় ও এঁদের আওতায় রাখে:</translation>
    </message>
    <message>
        <source>The office tells you what the next term costs.</source>
        <translation>পরের মেয়াদে কত লাগবে তা কার্যালয় আপনাকে জানাবে।</translation>
    </message>
    <message>
        <source>There is no form {name}; the nearest is {near}.</source>
        <translation>{name} নামে কোনো ফর্ম নেই; সবচেয়ে কাছের {near}।</translation>
    </message>
    <message>
        <source>These papers have not come: {papers}.</source>
        <translation>এই কাগজগুলো আসেনি: {papers}।</translation>
    </message>
    <message>
        <source>To go with it</source>
        <translation>সঙ্গে যা দিতে হবে</translation>
    </message>
    <message>
        <source>Two people count, each alone; then both sign.</source>
        <translation>দুজন গোনেন, প্রত্যেকে একা; তারপর দুজনই স্বাক্ষর করেন।</translation>
    </message>
    <message>
        <source>We are sorry: nothing of this claim can be paid. The table says why.</source>
        <translation>আমরা দুঃখিত: এই দাবির কিছুই পরিশোধ করা যায় না। কারণ সারণিতে আছে।</translation>
    </message>
    <message>
        <source>We have looked at your claim {claim} of {event}. We are sorry that we cannot pay it.</source>
        <translation>আমরা {event} তারিখের ঘটনার জন্য আপনার দাবি {claim} দেখেছি। দুঃখিত, আমরা এটি পরিশোধ করতে পারছি না।</translation>
    </message>
    <message>
        <source>We have looked at your claim {claim} of {event}. We can pay only a part of it.</source>
        <translation>আমরা {event} তারিখের ঘটনার জন্য আপনার দাবি {claim} দেখেছি। আমরা এর শুধু একটি অংশ পরিশোধ করতে পারি।</translation>
    </message>
    <message>
        <source>We pay</source>
        <translation>আমরা দিচ্ছি</translation>
    </message>
    <message>
        <source>We pay {amount} of what you claimed. The table says why not more.</source>
        <translation>আপনি যা দাবি করেছেন তার {amount} আমরা দিচ্ছি। আর বেশি কেন নয়, তা সারণিতে আছে।</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>যা জানতে চাওয়া হয়</translation>
    </message>
    <message>
        <source>What is written here is true. The office may ask the care provider about this claim.</source>
        <translation>এখানে যা লেখা তা সত্য। কার্যালয় এই দাবি সম্পর্কে সেবাদাতাকে জিজ্ঞাসা করতে পারে।</translation>
    </message>
    <message>
        <source>What you claimed</source>
        <translation>আপনি যা দাবি করেছেন</translation>
    </message>
    <message>
        <source>What you paid</source>
        <translation>আপনি যা দিয়েছেন</translation>
    </message>
    <message>
        <source>What you saved</source>
        <translation>আপনি যা জমিয়েছেন</translation>
    </message>
    <message>
        <source>Who sits</source>
        <translation>কে কে বসছেন</translation>
    </message>
    <message>
        <source>Who steps aside, and for which claim</source>
        <translation>কে সরে দাঁড়াচ্ছেন, কোন দাবির জন্য</translation>
    </message>
    <message>
        <source>Why not more</source>
        <translation>কেন বেশি নয়</translation>
    </message>
    <message>
        <source>Why, where it differs</source>
        <translation>তফাত থাকলে, কেন</translation>
    </message>
    <message>
        <source>Write clearly. What is in bold is needed.</source>
        <translation>স্পষ্ট করে লিখুন। মোটা অক্ষরে যা আছে তা আবশ্যক।</translation>
    </message>
    <message>
        <source>You were not covered in these days.</source>
        <translation>এই দিনগুলোতে আপনি আওতায় ছিলেন না।</translation>
    </message>
    <message>
        <source>Your claim explained</source>
        <translation>আপনার দাবির ব্যাখ্যা</translation>
    </message>
    <message>
        <source>Your claim is accepted: we pay {amount}.</source>
        <translation>আপনার দাবি গৃহীত: আমরা {amount} দিচ্ছি।</translation>
    </message>
    <message>
        <source>Your cover</source>
        <translation>আপনার বিমা সুরক্ষা</translation>
    </message>
    <message>
        <source>Your cover {product} (policy {policy}) ended on {day}. You can still renew it.</source>
        <translation>আপনার বিমা সুরক্ষা {product} (পলিসি {policy}) {day} তারিখে শেষ হয়েছে। আপনি এখনো এটি নবায়ন করতে পারেন।</translation>
    </message>
    <message>
        <source>Your cover {product} (policy {policy}) ends on {day}. Please renew it by then.</source>
        <translation>আপনার বিমা সুরক্ষা {product} (পলিসি {policy}) {day} তারিখে শেষ হচ্ছে। অনুগ্রহ করে তার মধ্যে নবায়ন করুন।</translation>
    </message>
    <message>
        <source>Your year</source>
        <translation>আপনার বছর</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>জন্ম {year}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>filled in for the member with this code; blank without</source>
        <translation>এই কোডের সদস্যের জন্য পূরণ করা; কোড না দিলে খালি</translation>
    </message>
    <message>
        <source>month</source>
        <translation>মাস</translation>
    </message>
    <message>
        <source>of one cash box, by its code; else of each</source>
        <translation>কোড দিলে সেই একটি ক্যাশবাক্সের; নইলে প্রতিটির</translation>
    </message>
    <message>
        <source>of one group; without either: of whoever owes</source>
        <translation>একটি দলের; কোনোটি না দিলে: যাঁরই বকেয়া আছে তাঁর</translation>
    </message>
    <message>
        <source>of one policy only</source>
        <translation>শুধু একটি পলিসির</translation>
    </message>
    <message>
        <source>of one village</source>
        <translation>একটি গ্রামের</translation>
    </message>
    <message>
        <source>of the member with this code; else of all who are covered</source>
        <translation>এই কোডের সদস্যের; নইলে আওতায় থাকা সবার</translation>
    </message>
    <message>
        <source>of the people of one village only</source>
        <translation>শুধু একটি গ্রামের মানুষের</translation>
    </message>
    <message>
        <source>one form only, by the name that the list shows</source>
        <translation>শুধু একটি ফর্ম, তালিকায় দেখানো নাম দিয়ে</translation>
    </message>
    <message>
        <source>the numbers of the receipts, with commas between; else all of the days</source>
        <translation>রসিদের নম্বর, কমা দিয়ে আলাদা করে; নইলে ওই দিনগুলোর সব</translation>
    </message>
    <message>
        <source>three to a page</source>
        <translation>এক পাতায় তিনটি</translation>
    </message>
    <message>
        <source>year</source>
        <translation>বছর</translation>
    </message>
    <message>
        <source>{amount} is still to be paid.</source>
        <translation>{amount} এখনো পরিশোধ বাকি।</translation>
    </message>
    <message>
        <source>{amount} was paid on {day}.</source>
        <translation>{amount} {day} তারিখে পরিশোধ হয়েছে।</translation>
    </message>
    <message>
        <source>{code} is met in full: there is nothing to refuse. Print its explanation instead.</source>
        <translation>{code} পুরোপুরি মেটানো হয়েছে: প্রত্যাখ্যান করার কিছু নেই। বরং এর ব্যাখ্যা ছাপুন।</translation>
    </message>
    <message>
        <source>{code} is not decided yet: decide it first, then print this.</source>
        <translation>{code}-এর সিদ্ধান্ত এখনো হয়নি: আগে সিদ্ধান্ত নিন, তারপর এটি ছাপুন।</translation>
    </message>
    <message>
        <source>{first}, {then}</source>
        <translation>{first}, {then}</translation>
    </message>
    <message>
        <source>{kind}: {product}, policy {policy}</source>
        <translation>{kind}: {product}, পলিসি {policy}</translation>
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
        <translation>{name}, সদস্য {code}</translation>
    </message>
    <message>
        <source>{number}. {claim}, {name}</source>
        <translation>{number}. {claim}, {name}</translation>
    </message>
    <message>
        <source>{product}, policy {policy}</source>
        <translation>{product}, পলিসি {policy}</translation>
    </message>
    <message>
        <source>{product}, policy {policy}: covered up to {day}</source>
        <translation>{product}, পলিসি {policy}: {day} পর্যন্ত আওতায়</translation>
    </message>
    <message>
        <source>{whose}, due by {day}, amounts in {currency}</source>
        <translation>{whose}, {day}-এর মধ্যে প্রদেয়, টাকার অঙ্ক {currency}-এ</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>A household may count for one more or one less. Persons and claims are rounded to fives, amounts in steps that no household&apos;s part is above. What chance decides in this is drawn once and kept.</source>
        <translation>একটি পরিবার একজন বেশি বা একজন কম হিসেবে গণ্য হতে পারে। ব্যক্তি ও দাবি পাঁচের গুণিতকে মেলানো হয়, টাকা এমন ধাপে যার চেয়ে কোনো পরিবারের অংশ বড় নয়। এতে দৈবক্রমে যা ঠিক হয় তা একবার বাছা হয় ও রেখে দেওয়া হয়।</translation>
    </message>
    <message>
        <source>Claims with a payment</source>
        <translation>পরিশোধ আছে এমন দাবি</translation>
    </message>
    <message>
        <source>Country, as the scheme writes it</source>
        <translation>দেশ, প্রকল্প যেমন লেখে</translation>
    </message>
    <message>
        <source>Day on which the snapshot was made</source>
        <translation>যে দিন স্ন্যাপশট তৈরি হয়েছে</translation>
    </message>
    <message>
        <source>Each row goes out as it stands here. Nobody&apos;s name, code or day is in it.</source>
        <translation>প্রতিটি সারি এখানে যেমন আছে তেমনই বাইরে যায়। তাতে কারও নাম, কোড বা দিন নেই।</translation>
    </message>
    <message>
        <source>Figures for a network of schemes, without a name: you see each number that goes out.</source>
        <translation>প্রকল্পের নেটওয়ার্কের জন্য অঙ্ক, কোনো নাম ছাড়া: যে সংখ্যা বাইরে যায় তার প্রতিটি দেখা যায়।</translation>
    </message>
    <message>
        <source>Fingerprint of the newest save</source>
        <translation>সর্বশেষ সংরক্ষণের আঙুলছাপ</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>বাইরে যায়</translation>
    </message>
    <message>
        <source>How much goes out</source>
        <translation>কতটা বাইরে যায়</translation>
    </message>
    <message>
        <source>Members insured at the end</source>
        <translation>শেষে বিমাকৃত সদস্য</translation>
    </message>
    <message>
        <source>Month in which the first cover began</source>
        <translation>যে মাসে প্রথম সুরক্ষা শুরু হয়েছে</translation>
    </message>
    <message>
        <source>Name, once more for lists of schemes</source>
        <translation>নাম, প্রকল্পের তালিকার জন্য আরেকবার</translation>
    </message>
    <message>
        <source>Not known: the scheme has not recorded what it needs</source>
        <translation>জানা নেই: এর জন্য যা লাগে প্রকল্প তা লেখেনি</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>সংখ্যা</translation>
    </message>
    <message>
        <source>Number of the book, drawn by chance</source>
        <translation>খাতার নম্বর, দৈবক্রমে বাছা</translation>
    </message>
    <message>
        <source>Of the scheme</source>
        <translation>প্রকল্প সম্পর্কে</translation>
    </message>
    <message>
        <source>Over, not closed</source>
        <translation>শেষ, বন্ধ হয়নি</translation>
    </message>
    <message>
        <source>Policies in force at the end</source>
        <translation>শেষে চলতি পলিসি</translation>
    </message>
    <message>
        <source>Quarter until</source>
        <translation>ত্রৈমাসিক, এই দিন পর্যন্ত</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>অনুপাত</translation>
    </message>
    <message>
        <source>Share of women among members</source>
        <translation>সদস্যদের মধ্যে নারীর অংশ</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>স্ন্যাপশট</translation>
    </message>
    <message>
        <source>Snapshot for a network</source>
        <translation>নেটওয়ার্কের জন্য স্ন্যাপশট</translation>
    </message>
    <message>
        <source>Snapshots (*.parquet)</source>
        <translation>স্ন্যাপশট (*.parquet)</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>এখনো চলছে</translation>
    </message>
    <message>
        <source>The whole less one type of product tells what the others have together. Where that is of a few, the type is told and the whole is withheld, for networks compare types of product.</source>
        <translation>মোট থেকে এক ধরনের পণ্য বাদ দিলে জানা যায় বাকি সবগুলোর একসঙ্গে কত। তা যেখানে অল্প কয়েকজনের, সেখানে ধরনটি জানানো হয় আর মোট আটকে রাখা হয়, কারণ নেটওয়ার্ক পণ্যের ধরন তুলনা করে।</translation>
    </message>
    <message>
        <source>Totals are sums of what is told, and indicators are worked out of it: they differ a little from yours.</source>
        <translation>মোটগুলো যা বলা হয়েছে তারই যোগফল, আর সূচক তা থেকেই হিসাব করা: আপনার নিজেরগুলোর সঙ্গে সামান্য তফাত থাকে।</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>একক</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>রূপের সংস্করণ</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>যা বাইরে যায়</translation>
    </message>
    <message>
        <source>What is said of the scheme</source>
        <translation>প্রকল্প সম্পর্কে যা বলা হয়েছে</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>যা জানানো হয়েছে</translation>
    </message>
    <message>
        <source>Why it is withheld</source>
        <translation>কেন আটকে রাখা</translation>
    </message>
    <message>
        <source>Withheld: another withheld number could be reckoned from it</source>
        <translation>আটকে রাখা: এ থেকে আটকে রাখা আরেকটি সংখ্যা হিসাব করা যেত</translation>
    </message>
    <message>
        <source>Withheld: one household makes more than half of it</source>
        <translation>আটকে রাখা: এর অর্ধেকের বেশি একটি পরিবারের</translation>
    </message>
    <message>
        <source>Withheld: too few persons or claims stand behind it</source>
        <translation>আটকে রাখা: এর পেছনে খুব কম ব্যক্তি বা দাবি আছে</translation>
    </message>
    <message>
        <source>Working out what goes out</source>
        <translation>কী বাইরে যাবে তা হিসাব করা হচ্ছে</translation>
    </message>
    <message>
        <source>Write the snapshot</source>
        <translation>স্ন্যাপশট লিখুন</translation>
    </message>
    <message>
        <source>Write the snapshot…</source>
        <translation>স্ন্যাপশট লিখুন…</translation>
    </message>
    <message>
        <source>Written: {told} of {rows} rows tell a number; of the others the report says why not.</source>
        <translation>লেখা হয়েছে: {rows}টির মধ্যে {told}টি সারি একটি সংখ্যা বলে; অন্যগুলো কেন বলে না তা প্রতিবেদনে আছে।</translation>
    </message>
    <message>
        <source>of so many quarters</source>
        <translation>এতগুলো ত্রৈমাসিকের</translation>
    </message>
    <message>
        <source>with the office&apos;s contact</source>
        <translation>কার্যালয়ের যোগাযোগসহ</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message numerus="yes">
        <source>%n conflicts between laptops wait for a decision.</source>
        <translation>
            <numerusform>ল্যাপটপগুলোর মধ্যে %nটি বিরোধ সিদ্ধান্তের অপেক্ষায়।</numerusform>
            <numerusform>ল্যাপটপগুলোর মধ্যে %nটি বিরোধ সিদ্ধান্তের অপেক্ষায়।</numerusform>
        </translation>
    </message>
    <message>
        <source>It was closed again on {day}.</source>
        <translation>{day} তারিখে আবার বন্ধ হয়েছে।</translation>
    </message>
    <message>
        <source>It was closed and reopened on {day} by {name}: {reason}</source>
        <translation>এটি বন্ধ ছিল, {name} {day} তারিখে আবার খুলেছেন: {reason}</translation>
    </message>
    <message>
        <source>The period is closed.</source>
        <translation>সময়কাল বন্ধ হয়েছে।</translation>
    </message>
    <message>
        <source>The period is over and not closed: its records may still be corrected.</source>
        <translation>সময়কাল শেষ, কিন্তু বন্ধ হয়নি: তার রেকর্ড এখনো সংশোধন হতে পারে।</translation>
    </message>
    <message>
        <source>The period still runs: these are the figures of {day}, not those of its end.</source>
        <translation>সময়কাল এখনো চলছে: অঙ্কগুলো {day} তারিখের, শেষের নয়।</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message numerus="yes">
        <source>%n more corrections are in the file.</source>
        <translation>
            <numerusform>ফাইলে আরও %nটি সংশোধন আছে।</numerusform>
            <numerusform>ফাইলে আরও %nটি সংশোধন আছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>A dash: nothing is recorded of these days. The first record is of {day}.</source>
        <translation>ড্যাশ: এই দিনগুলোর কিছু লেখা নেই। প্রথম রেকর্ড {day} তারিখের।</translation>
    </message>
    <message>
        <source>A dash: nothing is recorded yet.</source>
        <translation>ড্যাশ: এখনো কিছু লেখা নেই।</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>উপচিত</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>পরিকল্পনার তুলনায়</translation>
    </message>
    <message>
        <source>All reserves are gross of reinsurance.</source>
        <translation>সব সঞ্চিতি পুনর্বিমা বাদ না দিয়ে মোট।</translation>
    </message>
    <message>
        <source>An office holds what its policies, claims, members and vouchers name; reinsurers, certificates and what names no office stand under none. Income and costs that name no office are shared, and what an office thereby owes the others stands in B37, so that all offices add up to the whole.</source>
        <translation>কার্যালয়ের অধীনে থাকে তার নামের পলিসি, দাবি, সদস্য ও ভাউচার; পুনর্বিমাকারী, প্রত্যয়ন ও যাতে কোনো কার্যালয়ের নাম নেই তা কোনোটির অধীনে নয়। কার্যালয়ের নাম ছাড়া আয় ও খরচ ভাগ হয়, আর তাতে এক কার্যালয় অন্যদের যা দেনা হয় তা B37-এ থাকে, যাতে সব কার্যালয়ের যোগফল মোটের সমান হয়।</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>অনুমোদনকারী</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>সম্পদ</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>এক নজরে</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>উদ্বৃত্তপত্র</translation>
    </message>
    <message>
        <source>Balance sheet by office</source>
        <translation>কার্যালয় অনুযায়ী উদ্বৃত্তপত্র</translation>
    </message>
    <message>
        <source>Balance sheet compared</source>
        <translation>উদ্বৃত্তপত্রের তুলনা</translation>
    </message>
    <message>
        <source>Being settled</source>
        <translation>নিষ্পত্তির পথে</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>এর পাশে</translation>
    </message>
    <message>
        <source>C07 less P05 is {amount}: of P05, membership fees stand in C03 and income of investments in C10; C07 also holds what was received on accounts receivable (B09), which is no income of these days.</source>
        <translation>C07 থেকে P05 বাদ দিলে {amount} হয়: P05-এর সদস্যপদ ফি C03-এ আর বিনিয়োগের আয় C10-এ আছে; প্রাপ্য হিসাব (B09) বাবদ যা পাওয়া গেছে তা-ও C07-এ আছে, যা এই দিনগুলোর আয় নয়।</translation>
    </message>
    <message>
        <source>Cash flow by office</source>
        <translation>কার্যালয় অনুযায়ী নগদ প্রবাহ</translation>
    </message>
    <message>
        <source>Cash flow compared</source>
        <translation>নগদ প্রবাহের তুলনা</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>পরিবর্তন</translation>
    </message>
    <message>
        <source>Claims ratio of this period</source>
        <translation>এই সময়কালের দাবির অনুপাত</translation>
    </message>
    <message>
        <source>Claims ratio then</source>
        <translation>তখনকার দাবির অনুপাত</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>সূচিপত্র</translation>
    </message>
    <message>
        <source>Corrections of the period</source>
        <translation>সময়কালের সংশোধন</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>হর</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>খসড়া</translation>
    </message>
    <message>
        <source>Draft: the period is not closed · printed on {day} at {time}</source>
        <translation>খসড়া: সময়কাল বন্ধ হয়নি · {day} তারিখে {time}-এ ছাপা</translation>
    </message>
    <message>
        <source>Draft: the period still runs · printed on {day} at {time}</source>
        <translation>খসড়া: সময়কাল এখনো চলছে · {day} তারিখে {time}-এ ছাপা</translation>
    </message>
    <message>
        <source>Each indicator is one fraction: what stands above its line, what below, and what each is made of. Those called provisional may still change, for the reason that is given.</source>
        <translation>প্রতিটি সূচক একটি ভগ্নাংশ: দাগের ওপরে যা, নিচে যা, আর প্রতিটি যা দিয়ে তৈরি। যেগুলোকে সাময়িক বলা হয়েছে, সেগুলো উল্লেখ করা কারণে এখনো বদলাতে পারে।</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>মূলধন স্বত্ব</translation>
    </message>
    <message>
        <source>Every correction that was saved with a reason from the first day of the period up to this statement, but those of records dated after it. What stood before stays in the file.</source>
        <translation>সময়কালের প্রথম দিন থেকে এই বিবরণী পর্যন্ত কারণসহ সংরক্ষিত প্রতিটি সংশোধন, তবে এই সময়কালের পরের তারিখের রেকর্ডের সংশোধন বাদে। আগে যা ছিল তা ফাইলে থাকে।</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>ফাইলের আঙুলছাপ</translation>
    </message>
    <message>
        <source>From {day} on, by {name}: {state}</source>
        <translation>{day} থেকে, {name}-এর করা: {state}</translation>
    </message>
    <message>
        <source>Half of the claims settled took so many days or less</source>
        <translation>নিষ্পন্ন দাবির অর্ধেকে এত দিন বা তার কম লেগেছে</translation>
    </message>
    <message>
        <source>Half-yearly statement</source>
        <translation>অর্ধবার্ষিক বিবরণী</translation>
    </message>
    <message>
        <source>How each figure was obtained</source>
        <translation>প্রতিটি অঙ্ক কীভাবে পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>পরিচয়</translation>
    </message>
    <message>
        <source>In the program a click on any figure shows its parts and then its records; so does the command coverbook explain with the figure&apos;s code and these days.</source>
        <translation>প্রোগ্রামে যেকোনো অঙ্কে ক্লিক করলে তার অংশগুলো ও তারপর তার রেকর্ড দেখা যায়; অঙ্কের কোড ও এই দিনগুলো দিয়ে coverbook explain কমান্ডেও তা-ই দেখা যায়।</translation>
    </message>
    <message>
        <source>In this period</source>
        <translation>এই সময়কালে</translation>
    </message>
    <message>
        <source>In whole {currency}</source>
        <translation>পূর্ণ {currency}-এ</translation>
    </message>
    <message>
        <source>Income by office</source>
        <translation>কার্যালয় অনুযায়ী আয়</translation>
    </message>
    <message>
        <source>Income statement</source>
        <translation>আয় বিবরণী</translation>
    </message>
    <message>
        <source>Income statement compared</source>
        <translation>আয় বিবরণীর তুলনা</translation>
    </message>
    <message>
        <source>Investments and the policy on them</source>
        <translation>বিনিয়োগ ও তার নীতি</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>বাদ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>লাইন</translation>
    </message>
    <message>
        <source>Line, and what posts it</source>
        <translation>লাইন, ও যা তাতে লেখে</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>পদ্ধতি</translation>
    </message>
    <message>
        <source>Monthly statement</source>
        <translation>মাসিক বিবরণী</translation>
    </message>
    <message>
        <source>Movements of equity and reserves</source>
        <translation>মূলধন স্বত্ব ও সঞ্চিতির পরিবর্তন</translation>
    </message>
    <message>
        <source>No claim is reported yet: no reserve of an earlier quarter can be held against one.</source>
        <translation>এখনো কোনো দাবি জানানো হয়নি: আগের কোনো ত্রৈমাসিকের সঞ্চিতি তার সঙ্গে মেলানো যায় না।</translation>
    </message>
    <message>
        <source>No investment stands in the register on this day.</source>
        <translation>এই দিনে রেজিস্টারে কোনো বিনিয়োগ নেই।</translation>
    </message>
    <message>
        <source>No other method has an answer: nothing is reserved for claims not reported.</source>
        <translation>অন্য কোনো পদ্ধতি উত্তর দেয় না: না-জানানো দাবির জন্য কোনো সঞ্চিতি রাখা হয়নি।</translation>
    </message>
    <message>
        <source>No partner has given a figure of its own for these days.</source>
        <translation>এই দিনগুলোর জন্য কোনো অংশীদার নিজের কোনো অঙ্ক দেননি।</translation>
    </message>
    <message>
        <source>No people are named in this book: whoever opens it may do everything alone.</source>
        <translation>এই খাতায় কোনো ব্যক্তির নাম নেই: যিনি খোলেন তিনি একাই সব করতে পারেন।</translation>
    </message>
    <message>
        <source>Nobody types a figure of this statement. Each is a sum of records of the file, up to the last day, computed exactly and rounded once in its line; totals add up the rounded lines.</source>
        <translation>এই বিবরণীর কোনো অঙ্ক কেউ টাইপ করেন না। প্রতিটি শেষ দিন পর্যন্ত ফাইলের রেকর্ডের যোগফল, হুবহু হিসাব করা ও নিজের লাইনে একবার পূর্ণ করা; মোটগুলো পূর্ণ করা লাইনের যোগফল।</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>প্রমাণিত নয়</translation>
    </message>
    <message>
        <source>Not proved: the file does not hold · printed on {day} at {time}</source>
        <translation>প্রমাণিত নয়: ফাইল ঠিক নেই · {day} তারিখে {time}-এ ছাপা</translation>
    </message>
    <message>
        <source>Not shown, for nothing was ever booked on them: {codes}.</source>
        <translation>দেখানো হয়নি, কারণ এগুলোতে কখনো কিছু লেখা হয়নি: {codes}।</translation>
    </message>
    <message>
        <source>Nothing was ceded to reinsurers or recovered from them in these days.</source>
        <translation>এই দিনগুলোতে পুনর্বিমাকারীদের কিছু অর্পণ করা হয়নি, তাঁদের কাছ থেকে কিছু ফেরতও আসেনি।</translation>
    </message>
    <message>
        <source>Nothing was corrected from the first day of the period up to this statement.</source>
        <translation>সময়কালের প্রথম দিন থেকে এই বিবরণী পর্যন্ত কিছুই সংশোধন করা হয়নি।</translation>
    </message>
    <message>
        <source>Nothing was saved in this file yet.</source>
        <translation>এই ফাইলে এখনো কিছু সংরক্ষিত হয়নি।</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>লব</translation>
    </message>
    <message>
        <source>Of a period with a dash on its operating expenses none has been entered.</source>
        <translation>যে সময়কালের পরিচালন ব্যয়ে ড্যাশ আছে, তার কোনো ব্যয় লেখা হয়নি।</translation>
    </message>
    <message>
        <source>One person may record and decide a claim in this scheme: the rule of two persons is switched off.</source>
        <translation>এই প্রকল্পে একজনই দাবি লিখে সিদ্ধান্ত দিতে পারেন: দুই ব্যক্তির নিয়ম বন্ধ।</translation>
    </message>
    <message>
        <source>Other liabilities</source>
        <translation>অন্যান্য দায়</translation>
    </message>
    <message>
        <source>Partners&apos; shares</source>
        <translation>অংশীদারদের অংশ</translation>
    </message>
    <message>
        <source>Premium is earned by days, months or 24ths as each product says; claims as they happen.</source>
        <translation>প্রিমিয়াম পণ্যের নিয়মমতো দিন, মাস বা 24 ভাগে অর্জিত হয়; দাবি ঘটার সময় ধরা হয়।</translation>
    </message>
    <message>
        <source>Premium, claims and expenses</source>
        <translation>প্রিমিয়াম, দাবি ও ব্যয়</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>প্রস্তুতকারী</translation>
    </message>
    <message>
        <source>Provisional: {reason}</source>
        <translation>সাময়িক: {reason}</translation>
    </message>
    <message>
        <source>Quarterly statement</source>
        <translation>ত্রৈমাসিক বিবরণী</translation>
    </message>
    <message>
        <source>Reinsurers</source>
        <translation>পুনর্বিমাকারী</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>সঞ্চিতি</translation>
    </message>
    <message>
        <source>Reserves and their methods</source>
        <translation>সঞ্চিতি ও তার পদ্ধতি</translation>
    </message>
    <message>
        <source>Reserves that are needed and lacking</source>
        <translation>প্রয়োজনীয় কিন্তু না-থাকা সঞ্চিতি</translation>
    </message>
    <message>
        <source>Reserves, other liabilities and equity</source>
        <translation>সঞ্চিতি, অন্যান্য দায় ও মূলধন স্বত্ব</translation>
    </message>
    <message>
        <source>Responsible for this statement</source>
        <translation>এই বিবরণীর দায়িত্বপ্রাপ্ত</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>পর্যালোচনাকারী</translation>
    </message>
    <message>
        <source>Rules of two persons</source>
        <translation>দুজনের নিয়ম</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>প্রকল্প</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>অবস্থান</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>ফাইলের অবস্থা</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>বিবরণী</translation>
    </message>
    <message>
        <source>Statement of the fiscal year</source>
        <translation>অর্থবছরের বিবরণী</translation>
    </message>
    <message>
        <source>Statement of the quarter so far</source>
        <translation>ত্রৈমাসিকের এ পর্যন্ত বিবরণী</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>যোগফল</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because a claim costs less.</source>
        <translation>দাবির অনুপাত {number} শতাংশ বিন্দু কমেছে, প্রধানত একটি দাবির খরচ কমেছে বলে।</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because an insured year earns more premium.</source>
        <translation>দাবির অনুপাত {number} শতাংশ বিন্দু কমেছে, প্রধানত এক বিমাকৃত বছরে বেশি প্রিমিয়াম অর্জিত হয় বলে।</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because claims are made less often.</source>
        <translation>দাবির অনুপাত {number} শতাংশ বিন্দু কমেছে, প্রধানত দাবি কম ঘন ঘন হয় বলে।</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly by reserves and claims of earlier periods.</source>
        <translation>দাবির অনুপাত {number} শতাংশ বিন্দু কমেছে, প্রধানত সঞ্চিতি ও আগের সময়কালের দাবির কারণে।</translation>
    </message>
    <message>
        <source>The claims ratio is what it was in the period before.</source>
        <translation>দাবির অনুপাত আগের সময়কালে যা ছিল তা-ই আছে।</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because a claim costs more.</source>
        <translation>দাবির অনুপাত {number} শতাংশ বিন্দু বেড়েছে, প্রধানত একটি দাবির খরচ বেড়েছে বলে।</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because an insured year earns less premium.</source>
        <translation>দাবির অনুপাত {number} শতাংশ বিন্দু বেড়েছে, প্রধানত এক বিমাকৃত বছরে কম প্রিমিয়াম অর্জিত হয় বলে।</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because claims are made more often.</source>
        <translation>দাবির অনুপাত {number} শতাংশ বিন্দু বেড়েছে, প্রধানত দাবি বেশি ঘন ঘন হয় বলে।</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly by reserves and claims of earlier periods.</source>
        <translation>দাবির অনুপাত {number} শতাংশ বিন্দু বেড়েছে, প্রধানত সঞ্চিতি ও আগের সময়কালের দাবির কারণে।</translation>
    </message>
    <message>
        <source>The command coverbook verify with the file and this paper says whether the file still gives the same figures, as it stood at the save whose fingerprint is on its first page.</source>
        <translation>ফাইল ও এই কাগজ দিয়ে coverbook verify কমান্ড বলে, মলাটে যে সংরক্ষণের আঙুলছাপ আছে সেই সময়ের ফাইল এখনো একই অঙ্ক দেয় কি না।</translation>
    </message>
    <message>
        <source>The period is closed · printed on {day} at {time}</source>
        <translation>সময়কাল বন্ধ · {day} তারিখে {time}-এ ছাপা</translation>
    </message>
    <message>
        <source>The ten indicators</source>
        <translation>দশটি সূচক</translation>
    </message>
    <message>
        <source>The ten indicators and their fractions</source>
        <translation>দশটি সূচক ও তাদের ভগ্নাংশ</translation>
    </message>
    <message>
        <source>This statement is not signed, and its figures are not proved: the saves of the file do not hold, for something in it is no longer as it was saved. Verify the file, on the page Data or with coverbook verify: that names what was changed, and what to do.</source>
        <translation>এই বিবরণীতে স্বাক্ষর নেই, আর এর অঙ্কগুলো প্রমাণিত নয়: ফাইলের সংরক্ষণগুলো ঠিক নেই, কারণ তাতে কিছু একটা আর সংরক্ষণের সময়ের মতো নেই। উপাত্ত পাতায় বা coverbook verify দিয়ে ফাইল যাচাই করুন: কী বদলানো হয়েছে ও কী করতে হবে তা তাতে জানা যায়।</translation>
    </message>
    <message>
        <source>This statement is not signed, and its figures are not proved: they are not those that were frozen when the quarter was closed. Verify the file, on the page Data or with coverbook verify: that names which differ, and what to do.</source>
        <translation>এই বিবরণীতে স্বাক্ষর নেই, আর এর অঙ্কগুলো প্রমাণিত নয়: ত্রৈমাসিক বন্ধের সময় স্থির করা অঙ্ক এগুলো নয়। উপাত্ত পাতায় বা coverbook verify দিয়ে ফাইল যাচাই করুন: কোনগুলো আলাদা ও কী করতে হবে তা তাতে জানা যায়।</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>ধারা</translation>
    </message>
    <message>
        <source>Unearned premium</source>
        <translation>অনর্জিত প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Why the claims ratio changed</source>
        <translation>দাবির অনুপাত কেন বদলাল</translation>
    </message>
    <message>
        <source>Why the claims ratio changed cannot be told: no premium was earned or nobody was insured in one of the periods.</source>
        <translation>দাবির অনুপাত কেন বদলাল তা বলা যায় না: একটি সময়কালে কোনো প্রিমিয়াম অর্জিত হয়নি বা কেউ বিমাকৃত ছিলেন না।</translation>
    </message>
    <message>
        <source>a person&apos;s own data</source>
        <translation>একজনের নিজের উপাত্ত</translation>
    </message>
    <message>
        <source>less: {line}</source>
        <translation>বাদ: {line}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>নতুন</translation>
    </message>
    <message>
        <source>off</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>চালু</translation>
    </message>
    <message>
        <source>on above {amount}</source>
        <translation>{amount}-এর ওপরে চালু</translation>
    </message>
    <message>
        <source>save {save}</source>
        <translation>সংরক্ষণ {save}</translation>
    </message>
    <message>
        <source>with every office beside it</source>
        <translation>পাশে প্রতিটি কার্যালয়সহ</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>প্রত্যাহার করা</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{first} to {last}, amounts in {currency}</source>
        <translation>{first} থেকে {last}, টাকার অঙ্ক {currency}-এ</translation>
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
        <translation>{name} একাই সময়কালটি প্রস্তুত ও বন্ধ করেছেন।</translation>
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
            <numerusform>%nটি পৃষ্ঠা প্রিন্টারে পাঠানো হয়েছে।</numerusform>
            <numerusform>%nটি পৃষ্ঠা প্রিন্টারে পাঠানো হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Identification, income statement, balance sheet, reserves with their methods, the ten indicators with a chart, and lines to sign.</source>
        <translation>পরিচয়, আয় বিবরণী, উদ্বৃত্তপত্র, পদ্ধতিসহ সঞ্চিতি, লেখচিত্রসহ দশটি সূচক ও স্বাক্ষরের লাইন।</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>কাগজের ভাষা</translation>
    </message>
    <message>
        <source>Make the statement</source>
        <translation>বিবরণী তৈরি করুন</translation>
    </message>
    <message>
        <source>No statement is made yet for these choices. Make it, then read, save or print it.</source>
        <translation>এই পছন্দের জন্য এখনো কোনো বিবরণী তৈরি হয়নি। তৈরি করে পড়ুন, সংরক্ষণ করুন বা ছাপুন।</translation>
    </message>
    <message>
        <source>None</source>
        <translation>নেই</translation>
    </message>
    <message>
        <source>Open its figures</source>
        <translation>অঙ্কগুলো খুলুন</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ফাইল (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ছাপুন…</translation>
    </message>
    <message>
        <source>Quarter {number}, {year}</source>
        <translation>ত্রৈমাসিক {number}, {year}</translation>
    </message>
    <message>
        <source>Quarter, chosen in the bar above</source>
        <translation>ত্রৈমাসিক, ওপরের সারিতে বাছা</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>অন্য নামে সংরক্ষণ…</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>বিবরণী সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} নামে সংরক্ষিত।</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>দ্বিতীয় ভাষা</translation>
    </message>
    <message>
        <source>The statement is being made…</source>
        <translation>বিবরণী তৈরি হচ্ছে…</translation>
    </message>
    <message>
        <source>This quarter is not over: the figures are those known today.</source>
        <translation>এই ত্রৈমাসিক শেষ হয়নি: অঙ্কগুলো আজ যা জানা তা-ই।</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>এতে যা আছে</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} থেকে {last}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Taken back: {record} ({sheet})</source>
        <translation>ফিরিয়ে নেওয়া: {record} ({sheet})</translation>
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
        <translation>{field}: {new}, আগে {old}, {record} ({sheet})</translation>
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
        <translation>ফর্মে একটি শিরোনাম ও সারি থাকে: title = “…”, তারপর প্রতিটি সারির জন্য [[row]]।</translation>
    </message>
    <message>
        <source>It cannot be opened; look whether there is a file of this name.</source>
        <translation>ফাইলটি খোলা যাচ্ছে না; এই নামের ফাইল আছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>It cannot be read as a form (TOML, UTF-8): {reason}</source>
        <translation>এটি ফর্ম হিসেবে পড়া যায় না (TOML, UTF-8): {reason}</translation>
    </message>
    <message>
        <source>Line or formula</source>
        <translation>লাইন বা সূত্র</translation>
    </message>
    <message>
        <source>Row {number}: {problem}</source>
        <translation>সারি {number}: {problem}</translation>
    </message>
    <message>
        <source>Supervisor&apos;s form</source>
        <translation>তদারককারীর ফর্ম</translation>
    </message>
    <message>
        <source>a formula needs a label.</source>
        <translation>সূত্রের একটি নাম (label) লাগে।</translation>
    </message>
    <message>
        <source>a formula needs a unit: {units}.</source>
        <translation>সূত্রের একটি একক (unit) লাগে: {units}।</translation>
    </message>
    <message>
        <source>a heading stands alone.</source>
        <translation>শিরোনাম (heading) সারিতে একা থাকে।</translation>
    </message>
    <message>
        <source>it is no row; write [[row]] above it.</source>
        <translation>এটি সারি নয়; এর ওপরে [[row]] লিখুন।</translation>
    </message>
    <message>
        <source>it needs a code of its own: a letter, then letters, digits and points.</source>
        <translation>এর নিজের একটি কোড (code) লাগে: একটি অক্ষর, তারপর অক্ষর, অঙ্ক ও বিন্দু।</translation>
    </message>
    <message>
        <source>it needs a figure or a formula, one of them.</source>
        <translation>এর একটি অঙ্ক (figure) বা একটি সূত্র (formula) লাগে, দুটির একটি।</translation>
    </message>
    <message>
        <source>the file that describes the form; without one an example</source>
        <translation>যে ফাইলে ফর্মটির বর্ণনা আছে; না দিলে একটি নমুনা</translation>
    </message>
    <message>
        <source>the formula names {code}, and no row above it has this code.</source>
        <translation>সূত্রে {code}-এর নাম আছে, কিন্তু ওপরের কোনো সারির এই কোড নেই।</translation>
    </message>
    <message>
        <source>the formula “{formula}” cannot be read.</source>
        <translation>“{formula}” সূত্রটি পড়া যায় না।</translation>
    </message>
    <message>
        <source>there is no figure {name}; the nearest is {near}.</source>
        <translation>{name} নামে কোনো অঙ্ক নেই; সবচেয়ে কাছের {near}।</translation>
    </message>
    <message>
        <source>there is no {key}; a row has {known}.</source>
        <translation>{key} নামে কিছু নেই; সারিতে থাকতে পারে {known}।</translation>
    </message>
    <message>
        <source>words stand in quotation marks; total is true or false.</source>
        <translation>শব্দ উদ্ধৃতি চিহ্নের মধ্যে থাকে; total হলো true বা false।</translation>
    </message>
</context>
<context>
    <name>Takaful</name>
    <message>
        <source>All charges up to the end</source>
        <translation>শেষ পর্যন্ত নেওয়া সব টাকা</translation>
    </message>
    <message>
        <source>Both funds</source>
        <translation>দুই তহবিল</translation>
    </message>
    <message>
        <source>Charges of the operator</source>
        <translation>পরিচালকের নেওয়া টাকা</translation>
    </message>
    <message>
        <source>Charges of the time before</source>
        <translation>আগের সময়ে নেওয়া টাকা</translation>
    </message>
    <message>
        <source>No product is a takaful product: its model says so.</source>
        <translation>কোনো পণ্য তাকাফুল নয়: তা পণ্যের মডেলে লেখা থাকে।</translation>
    </message>
    <message>
        <source>Operator&apos;s fee on contributions</source>
        <translation>চাঁদার ওপর পরিচালকের ফি</translation>
    </message>
    <message>
        <source>Operator&apos;s fund</source>
        <translation>পরিচালকের তহবিল</translation>
    </message>
    <message>
        <source>Operator&apos;s share of the surplus</source>
        <translation>উদ্বৃত্তে পরিচালকের অংশ</translation>
    </message>
    <message>
        <source>Other operating expenses of the fund</source>
        <translation>তহবিলের অন্যান্য পরিচালন ব্যয়</translation>
    </message>
    <message>
        <source>Participants&apos; fund</source>
        <translation>অংশগ্রহণকারীদের তহবিল</translation>
    </message>
    <message>
        <source>Split of the surplus</source>
        <translation>উদ্বৃত্ত ভাগ</translation>
    </message>
    <message>
        <source>Surplus before the operator&apos;s share</source>
        <translation>পরিচালকের অংশের আগে উদ্বৃত্ত</translation>
    </message>
    <message>
        <source>Surplus kept at the end</source>
        <translation>শেষে রাখা উদ্বৃত্ত</translation>
    </message>
    <message>
        <source>Surplus kept from the time before</source>
        <translation>আগের সময়ের রাখা উদ্বৃত্ত</translation>
    </message>
    <message>
        <source>Surplus of the participants</source>
        <translation>অংশগ্রহণকারীদের উদ্বৃত্ত</translation>
    </message>
    <message>
        <source>Takaful funds</source>
        <translation>তাকাফুল তহবিল</translation>
    </message>
    <message>
        <source>The operator bears its own costs: what vouchers enter is what the participants&apos; fund pays beside the charges.</source>
        <translation>পরিচালক নিজের খরচ নিজে বহন করেন: ভাউচারে যা লেখা হয় তা পরিচালকের নেওয়া টাকার বাইরে অংশগ্রহণকারীদের তহবিল দেয়।</translation>
    </message>
</context>
<context>
    <name>Tariff</name>
    <message numerus="yes">
        <source>%n dependants at {amount}</source>
        <translation>
            <numerusform>%n জন নির্ভরশীল, {amount} করে</numerusform>
            <numerusform>%n জন নির্ভরশীল, {amount} করে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at {amount}</source>
        <translation>
            <numerusform>%n জন, {amount} করে</numerusform>
            <numerusform>%n জন, {amount} করে</numerusform>
        </translation>
    </message>
    <message>
        <source>As for the last term: the product has no tariff.</source>
        <translation>গত মেয়াদের মতো: পণ্যটির মূল্যহার নেই।</translation>
    </message>
    <message>
        <source>No charge of the tariff applies.</source>
        <translation>মূল্যহারের কোনো ধার্য প্রযোজ্য নয়।</translation>
    </message>
    <message>
        <source>No premium is set for the age of {name}, {age}.</source>
        <translation>{name}-এর বয়স {age}-এর জন্য কোনো প্রিমিয়াম ঠিক করা নেই।</translation>
    </message>
    <message>
        <source>The premium follows the age: {name} needs a birth date.</source>
        <translation>প্রিমিয়াম বয়স অনুযায়ী: {name}-এর জন্মতারিখ লাগবে।</translation>
    </message>
    <message>
        <source>The premium is a share of the loan: no loan is known.</source>
        <translation>প্রিমিয়াম ঋণের একটি অংশ: কোনো ঋণ জানা নেই।</translation>
    </message>
    <message>
        <source>The premium is a share of the loan: nothing is left of it on that day.</source>
        <translation>প্রিমিয়াম ঋণের একটি অংশ: সেদিন ঋণের কিছু বাকি নেই।</translation>
    </message>
    <message>
        <source>The premium is a share of the sum insured: it is not known.</source>
        <translation>প্রিমিয়াম বিমা অঙ্কের একটি অংশ: তা জানা নেই।</translation>
    </message>
    <message>
        <source>The premium is reckoned person by person: nobody is named.</source>
        <translation>প্রিমিয়াম জনে জনে হিসাব হয়: কারও নাম নেই।</translation>
    </message>
    <message>
        <source>The tariff makes it {reckoning}, not {amount}.</source>
        <translation>মূল্যহারে হয় {reckoning}, {amount} নয়।</translation>
    </message>
    <message>
        <source>Waiting period up to {last}: what happens from {first} on is covered.</source>
        <translation>অপেক্ষাকাল {last} পর্যন্ত: {first} থেকে যা ঘটে তা আওতায়।</translation>
    </message>
    <message>
        <source>{amount} for the policy</source>
        <translation>পলিসির জন্য {amount}</translation>
    </message>
    <message>
        <source>{charge} (age {band})</source>
        <translation>{charge} (বয়স {band})</translation>
    </message>
    <message>
        <source>{first} and over</source>
        <translation>{first} ও তার বেশি</translation>
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
            <numerusform>{name} যোগ্য নন: বয়স %n, আর {product} পণ্যে {least} বছর থেকে নেওয়া হয়।</numerusform>
            <numerusform>{name} যোগ্য নন: বয়স %n, আর {product} পণ্যে {least} বছর থেকে নেওয়া হয়।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not eligible: {age} years old, and {product} covers up to {most}.</source>
        <translation>{name} যোগ্য নন: বয়স {age}, আর {product} পণ্যের আওতায় বয়স সর্বোচ্চ {most}।</translation>
    </message>
    <message>
        <source>{percent}% of the loan of {sum}</source>
        <translation>{sum} ঋণের {percent}%</translation>
    </message>
    <message>
        <source>{percent}% of {sum} insured</source>
        <translation>{sum} বিমা অঙ্কের {percent}%</translation>
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
        <translation>একই দিনে শুরু হওয়া পণ্যের সব ধার্য একসঙ্গে প্রযোজ্য, পরেরগুলো না আসা পর্যন্ত।</translation>
    </message>
    <message>
        <source>For a whole term.</source>
        <translation>পুরো মেয়াদের জন্য।</translation>
    </message>
    <message>
        <source>In percent of the sum insured or of the loan: 0.5 for a half of one percent.</source>
        <translation>বিমা অঙ্ক বা ঋণের শতাংশে: আধা শতাংশের জন্য 0.5।</translation>
    </message>
    <message>
        <source>Premium basis</source>
        <translation>প্রিমিয়ামের ভিত্তি</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n claims approved and not paid in full</source>
        <translation>
            <numerusform>%nটি দাবি অনুমোদিত কিন্তু পুরো পরিশোধ হয়নি</numerusform>
            <numerusform>%nটি দাবি অনুমোদিত কিন্তু পুরো পরিশোধ হয়নি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims reported by {day} and not decided</source>
        <translation>
            <numerusform>{day} পর্যন্ত জানানো %nটি দাবির সিদ্ধান্ত হয়নি</numerusform>
            <numerusform>{day} পর্যন্ত জানানো %nটি দাবির সিদ্ধান্ত হয়নি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints received by {day} and not answered</source>
        <translation>
            <numerusform>{day} পর্যন্ত পাওয়া %nটি অভিযোগের উত্তর দেওয়া হয়নি</numerusform>
            <numerusform>{day} পর্যন্ত পাওয়া %nটি অভিযোগের উত্তর দেওয়া হয়নি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts between laptops</source>
        <translation>
            <numerusform>ল্যাপটপগুলোর মধ্যে %nটি বিরোধ</numerusform>
            <numerusform>ল্যাপটপগুলোর মধ্যে %nটি বিরোধ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings at the last look, {when}</source>
        <translation>
            <numerusform>শেষবার দেখায় %nটি অসঙ্গতি, {when}</numerusform>
            <numerusform>শেষবার দেখায় %nটি অসঙ্গতি, {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n investments fall due, the first on {day}</source>
        <translation>
            <numerusform>%nটি বিনিয়োগের মেয়াদ পূর্ণ হচ্ছে, প্রথমটি {day} তারিখে</numerusform>
            <numerusform>%nটি বিনিয়োগের মেয়াদ পূর্ণ হচ্ছে, প্রথমটি {day} তারিখে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished: {form}</source>
        <translation>
            <numerusform>%nটি অসমাপ্ত: {form}</numerusform>
            <numerusform>%nটি অসমাপ্ত: {form}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies to renew by {day}</source>
        <translation>
            <numerusform>{day}-এর মধ্যে %nটি পলিসি নবায়ন করতে হবে</numerusform>
            <numerusform>{day}-এর মধ্যে %nটি পলিসি নবায়ন করতে হবে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n premiums due by {day} and not paid</source>
        <translation>
            <numerusform>{day} পর্যন্ত প্রদেয় %nটি প্রিমিয়াম পরিশোধ হয়নি</numerusform>
            <numerusform>{day} পর্যন্ত প্রদেয় %nটি প্রিমিয়াম পরিশোধ হয়নি</numerusform>
        </translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 থেকে 60 দিন</translation>
    </message>
    <message>
        <source>31 to 90 days</source>
        <translation>31 থেকে 90 দিন</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>61 থেকে 90 দিন</translation>
    </message>
    <message>
        <source>8 to 15 days left</source>
        <translation>8 থেকে 15 দিন বাকি</translation>
    </message>
    <message>
        <source>8 to 30 days</source>
        <translation>8 থেকে 30 দিন</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>যে দিনের মধ্যে উত্তর</translation>
    </message>
    <message>
        <source>Answer complaints</source>
        <translation>অভিযোগের উত্তর দিন</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>শুরু করুন</translation>
    </message>
    <message>
        <source>Claims by step</source>
        <translation>পর্যায় অনুযায়ী দাবি</translation>
    </message>
    <message>
        <source>Claims to decide</source>
        <translation>সিদ্ধান্ত বাকি দাবি</translation>
    </message>
    <message>
        <source>Claims to pay</source>
        <translation>পরিশোধ বাকি দাবি</translation>
    </message>
    <message>
        <source>Close {quarter}: {days}</source>
        <translation>{quarter} বন্ধ করুন: {days}</translation>
    </message>
    <message>
        <source>Complaints to answer</source>
        <translation>উত্তর বাকি অভিযোগ</translation>
    </message>
    <message>
        <source>Covered up to</source>
        <translation>মেয়াদ শেষ</translation>
    </message>
    <message>
        <source>Decide claims</source>
        <translation>দাবির সিদ্ধান্ত দিন</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>Describe the scheme</source>
        <translation>প্রকল্পের বর্ণনা দিন</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>প্রদেয়</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>প্রাক্কলন</translation>
    </message>
    <message>
        <source>Every claim that was approved is paid.</source>
        <translation>অনুমোদিত সব দাবি পরিশোধ হয়েছে।</translation>
    </message>
    <message>
        <source>Every claim that was reported is decided.</source>
        <translation>জানানো সব দাবির সিদ্ধান্ত হয়েছে।</translation>
    </message>
    <message>
        <source>Every complaint is answered.</source>
        <translation>সব অভিযোগের উত্তর দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Every premium that is due is paid.</source>
        <translation>প্রদেয় সব প্রিমিয়াম পরিশোধ হয়েছে।</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>প্রথম ধাপ</translation>
    </message>
    <message>
        <source>Indicators of the period</source>
        <translation>সময়কালের সূচক</translation>
    </message>
    <message>
        <source>Its name, currency, products and offices.</source>
        <translation>নাম, মুদ্রা, পণ্য ও কার্যালয়।</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n days ago</source>
        <translation>
            <numerusform>শেষ ব্যাকআপ %n দিন আগে</numerusform>
            <numerusform>শেষ ব্যাকআপ %n দিন আগে</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup today</source>
        <translation>শেষ ব্যাকআপ আজ</translation>
    </message>
    <message>
        <source>Latest saves</source>
        <translation>সর্বশেষ সংরক্ষণ</translation>
    </message>
    <message>
        <source>Look for doubtful records</source>
        <translation>সন্দেহজনক রেকর্ড খুঁজুন</translation>
    </message>
    <message>
        <source>Member or group</source>
        <translation>সদস্য বা দল</translation>
    </message>
    <message>
        <source>Next policies to renew</source>
        <translation>পরবর্তী নবায়নের পলিসি</translation>
    </message>
    <message>
        <source>No policy ends within 60 days.</source>
        <translation>60 দিনের মধ্যে কোনো পলিসি শেষ হচ্ছে না।</translation>
    </message>
    <message>
        <source>Nothing has been saved in this file yet.</source>
        <translation>এই ফাইলে এখনো কিছু সংরক্ষিত হয়নি।</translation>
    </message>
    <message>
        <source>Offer a product</source>
        <translation>একটি পণ্য চালু করুন</translation>
    </message>
    <message>
        <source>Oldest claims without a decision</source>
        <translation>সবচেয়ে পুরোনো সিদ্ধান্তহীন দাবি</translation>
    </message>
    <message>
        <source>Pay claims</source>
        <translation>দাবি পরিশোধ করুন</translation>
    </message>
    <message>
        <source>Policies to renew</source>
        <translation>নবায়ন বাকি পলিসি</translation>
    </message>
    <message>
        <source>Premiums to take</source>
        <translation>আদায় বাকি প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>জানানো</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>সব দেখান</translation>
    </message>
    <message>
        <source>Take premiums</source>
        <translation>প্রিমিয়াম নিন</translation>
    </message>
    <message>
        <source>The holder first, then all who are covered.</source>
        <translation>আগে পলিসিধারী, তারপর আওতার সবাই।</translation>
    </message>
    <message numerus="yes">
        <source>The quarter ends in %n days</source>
        <translation>
            <numerusform>ত্রৈমাসিক %n দিনে শেষ</numerusform>
            <numerusform>ত্রৈমাসিক %n দিনে শেষ</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>What happened, when, and what it cost.</source>
        <translation>কী ঘটেছে, কবে, আর কত খরচ হয়েছে।</translation>
    </message>
    <message>
        <source>What it covers, for how long, at which age.</source>
        <translation>কী আওতায়, কতদিন, কোন বয়সে।</translation>
    </message>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>কে</translation>
    </message>
    <message>
        <source>With a receipt, for a policy that is due.</source>
        <translation>রসিদসহ, যে পলিসির বকেয়া আছে তার জন্য।</translation>
    </message>
    <message>
        <source>ended, in grace</source>
        <translation>শেষ, অনুগ্রহে</translation>
    </message>
    <message>
        <source>late: over {days} days</source>
        <translation>দেরি: {days} দিনের বেশি</translation>
    </message>
    <message>
        <source>more than 15 days left</source>
        <translation>15 দিনের বেশি বাকি</translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation>90 দিনের বেশি</translation>
    </message>
    <message>
        <source>up to 30 days</source>
        <translation>30 দিন পর্যন্ত</translation>
    </message>
    <message>
        <source>up to 7 days</source>
        <translation>7 দিন পর্যন্ত</translation>
    </message>
    <message>
        <source>up to 7 days left</source>
        <translation>7 দিন পর্যন্ত বাকি</translation>
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
        <translation>এই ল্যাপটপের কোড: এর দেওয়া নম্বরে তা থাকে</translation>
    </message>
    <message>
        <source>Files: open another scheme or begin a new one</source>
        <translation>ফাইল: অন্য প্রকল্প খুলুন বা নতুন শুরু করুন</translation>
    </message>
    <message>
        <source>Find a person, receipt, claim or page (Ctrl+K)</source>
        <translation>ব্যক্তি, রসিদ, দাবি বা পাতা খুঁজুন (Ctrl+K)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>দেখানো সময়কাল</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (closed)</source>
        <translation>ত্রৈমাসিক {number}, {year} (বন্ধ)</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (open)</source>
        <translation>ত্রৈমাসিক {number}, {year} (খোলা)</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (running)</source>
        <translation>ত্রৈমাসিক {number}, {year} (চলছে)</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>কে কাজ করছেন</translation>
    </message>
</context>
<context>
    <name>Treaty</name>
    <message>
        <source>Excess of loss</source>
        <translation>ক্ষতির অতিরিক্ত</translation>
    </message>
    <message>
        <source>Quota share</source>
        <translation>কোটা শেয়ার</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>ক্ষতির সীমা (স্টপ লস)</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>সারপ্লাস</translation>
    </message>
</context>
<context>
    <name>Treaty form</name>
    <message>
        <source>Commission, in percent</source>
        <translation>কমিশন, শতাংশে</translation>
    </message>
    <message>
        <source>Kept by the scheme</source>
        <translation>প্রকল্প নিজে রাখে</translation>
    </message>
    <message>
        <source>Kept, in percent of earned premium</source>
        <translation>নিজে রাখা, অর্জিত প্রিমিয়ামের শতাংশে</translation>
    </message>
    <message>
        <source>Leave empty for all products.</source>
        <translation>সব পণ্যের জন্য খালি রাখুন।</translation>
    </message>
    <message>
        <source>Limit of the reinsurer</source>
        <translation>পুনর্বিমাকারীর সীমা</translation>
    </message>
    <message>
        <source>Limit, in percent of earned premium</source>
        <translation>সীমা, অর্জিত প্রিমিয়ামের শতাংশে</translation>
    </message>
    <message>
        <source>Of a stop loss that is agreed as a claims ratio: 90 for ninety percent.</source>
        <translation>দাবির অনুপাতে ঠিক করা ক্ষতির সীমা (স্টপ লস): নব্বই শতাংশের জন্য 90।</translation>
    </message>
    <message>
        <source>Of a stop loss: the most it bears above what is kept. Empty: without limit.</source>
        <translation>ক্ষতির সীমা (স্টপ লস): নিজে রাখার ওপরে সর্বোচ্চ যত বহন করে। খালি: সীমা নেই।</translation>
    </message>
    <message>
        <source>Quota share: of every premium and claim. Excess of loss and stop loss: what the treaty costs, of the premium that falls due in its days. Surplus: leave it empty.</source>
        <translation>কোটা শেয়ার: প্রতিটি প্রিমিয়াম ও দাবির। ক্ষতির অতিরিক্ত ও ক্ষতির সীমা (স্টপ লস): চুক্তির দাম, তার দিনগুলোতে প্রদেয় প্রিমিয়ামের অংশ। সারপ্লাস: খালি রাখুন।</translation>
    </message>
    <message>
        <source>Reinsurer</source>
        <translation>পুনর্বিমাকারী</translation>
    </message>
    <message>
        <source>Share ceded, in percent</source>
        <translation>অর্পিত অংশ, শতাংশে</translation>
    </message>
    <message>
        <source>Surplus: of each sum insured. Excess of loss: of each claim. Stop loss: of all claims.</source>
        <translation>সারপ্লাস: প্রতিটি বিমা অঙ্কের। ক্ষতির অতিরিক্ত: প্রতিটি দাবির। ক্ষতির সীমা (স্টপ লস): সব দাবির।</translation>
    </message>
    <message>
        <source>The most the reinsurer bears above what is kept. Surplus of four lines: four times what is kept.</source>
        <translation>নিজে রাখার ওপরে পুনর্বিমাকারী সর্বোচ্চ যত বহন করে। চার লাইনের সারপ্লাস: নিজে রাখার চার গুণ।</translation>
    </message>
    <message>
        <source>What the reinsurer pays back of the premium it is given.</source>
        <translation>দেওয়া প্রিমিয়ামের যতটা পুনর্বিমাকারী ফেরত দেয়।</translation>
    </message>
</context>
<context>
    <name>Triangles</name>
    <message>
        <source>A row is the period of the events, a column how late they were reported: what all told by then are worth.</source>
        <translation>সারি হলো ঘটনার সময়কাল, কলাম হলো কত দেরিতে জানানো: ততদিন জানানো সব মিলে যত টাকা।</translation>
    </message>
    <message>
        <source>By month {age}</source>
        <translation>মাস {age} পর্যন্ত</translation>
    </message>
    <message>
        <source>By quarter {age}</source>
        <translation>ত্রৈমাসিক {age} পর্যন্ত</translation>
    </message>
    <message>
        <source>By year {age}</source>
        <translation>বছর {age} পর্যন্ত</translation>
    </message>
    <message>
        <source>Development triangles</source>
        <translation>বিকাশ ত্রিভুজ</translation>
    </message>
    <message>
        <source>No claim of this product is reported.</source>
        <translation>এই পণ্যের কোনো দাবি জানানো হয়নি।</translation>
    </message>
    <message>
        <source>Reports that came later than the last column are in the reserves, too.</source>
        <translation>শেষ কলামের পরে জানানো দাবিও সঞ্চিতিতে আছে।</translation>
    </message>
    <message>
        <source>The last {most} periods are shown; the methods use earlier ones, too.</source>
        <translation>শেষ {most}টি সময়কাল দেখানো হয়েছে; পদ্ধতিগুলো আগেরগুলোও নেয়।</translation>
    </message>
    <message>
        <source>The last {number} periods are shown; the methods use all of them.</source>
        <translation>শেষ {number}টি সময়কাল দেখানো হয়েছে; পদ্ধতিগুলো সবগুলোই নেয়।</translation>
    </message>
    <message>
        <source>The stronger the tint of a cell, the nearer it is to all that is told of its row so far.</source>
        <translation>ঘরের রং যত গাঢ়, সারিতে এ পর্যন্ত জানানো সবটার তত কাছে।</translation>
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
        <translation>পলিসি রেকর্ড অনুযায়ী</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>তফাত</translation>
    </message>
    <message>
        <source>Earned by</source>
        <translation>অর্জনের পদ্ধতি</translation>
    </message>
    <message>
        <source>Exits are known to the records only: the bulk method goes on earning.</source>
        <translation>প্রস্থান শুধু রেকর্ডে জানা: থোক পদ্ধতি অর্জন করেই চলে।</translation>
    </message>
    <message>
        <source>For months</source>
        <translation>কত মাসের</translation>
    </message>
    <message>
        <source>In bulk</source>
        <translation>থোক</translation>
    </message>
    <message>
        <source>In bulk, all premium due in a month starts in its middle and runs for as many months as it is for.</source>
        <translation>থোক পদ্ধতিতে এক মাসে প্রদেয় সব প্রিমিয়াম মাসের মাঝখানে শুরু হয় ও যত মাসের জন্য তত মাস চলে।</translation>
    </message>
    <message>
        <source>In bulk, month by month</source>
        <translation>থোক, মাসে মাসে</translation>
    </message>
    <message>
        <source>Month due</source>
        <translation>প্রদেয় মাস</translation>
    </message>
    <message>
        <source>Months begun</source>
        <translation>শুরু হওয়া মাস</translation>
    </message>
    <message>
        <source>Of the records</source>
        <translation>রেকর্ডের অংশ</translation>
    </message>
    <message>
        <source>Share unearned</source>
        <translation>অনর্জিত অংশ</translation>
    </message>
    <message>
        <source>The months are those of the premium&apos;s days, or the product&apos;s term where it names none.</source>
        <translation>মাসগুলো প্রিমিয়ামের দিনের, দিন না থাকলে পণ্যের মেয়াদের।</translation>
    </message>
    <message>
        <source>Unearned</source>
        <translation>অনর্জিত</translation>
    </message>
    <message>
        <source>Unearned premium by policy records and in bulk by the month due</source>
        <translation>পলিসি রেকর্ডে ও প্রদেয় মাসে থোক অনর্জিত প্রিমিয়াম</translation>
    </message>
    <message>
        <source>Unearned premium two ways</source>
        <translation>দুইভাবে অনর্জিত প্রিমিয়াম</translation>
    </message>
    <message>
        <source>months each premium is for; else as recorded, or the product&apos;s term</source>
        <translation>প্রতিটি প্রিমিয়াম কত মাসের; নইলে রেকর্ডমতো, বা পণ্যের মেয়াদ</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Close and start again</source>
        <translation>বন্ধ করে আবার শুরু করুন</translation>
    </message>
    <message>
        <source>Coverbook starts.</source>
        <translation>Coverbook শুরু হচ্ছে।</translation>
    </message>
    <message>
        <source>Move {name} out of the program&apos;s folder first: the folder will be replaced.</source>
        <translation>আগে {name} প্রোগ্রামের ফোল্ডার থেকে সরান: ফোল্ডারটি বদলে যাবে।</translation>
    </message>
    <message>
        <source>Say which update, or in which folder it lies.</source>
        <translation>কোন হালনাগাদ, বা কোন ফোল্ডারে আছে তা বলুন।</translation>
    </message>
    <message>
        <source>The new version is being made and tried. You can go on working.</source>
        <translation>নতুন সংস্করণ তৈরি ও পরীক্ষা হচ্ছে। আপনি কাজ চালিয়ে যেতে পারেন।</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>প্রোগ্রাম</translation>
    </message>
    <message>
        <source>The update needs {needed} MB, and {free} MB are free. Nothing was changed.</source>
        <translation>হালনাগাদের জন্য {needed} MB দরকার, আর {free} MB খালি আছে। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This Coverbook runs from its source: update that, or name a folder (--program).</source>
        <translation>এই Coverbook উৎস থেকে চলে: সেটি হালনাগাদ করুন, বা ফোল্ডার বলুন (--program)।</translation>
    </message>
    <message>
        <source>This Coverbook runs from its source: update that.</source>
        <translation>এই Coverbook উৎস থেকে চলে: সেটি হালনাগাদ করুন।</translation>
    </message>
    <message>
        <source>This program came without a key to prove updates by: install it anew instead.</source>
        <translation>এই প্রোগ্রাম হালনাগাদ যাচাইয়ের চাবি ছাড়াই এসেছে: বরং নতুন করে বসান।</translation>
    </message>
    <message>
        <source>This update begins with version {version}, and {file} is another one here.</source>
        <translation>এই হালনাগাদ সংস্করণ {version} থেকে শুরু, আর এখানে {file} অন্য একটি।</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation>পেন ড্রাইভ থেকে হালনাগাদ…</translation>
    </message>
    <message>
        <source>Updates of Coverbook (*{ending})</source>
        <translation>Coverbook-এর হালনাগাদ (*{ending})</translation>
    </message>
    <message>
        <source>Version {new} does not start on this computer: version {old} stays in its place.</source>
        <translation>সংস্করণ {new} এই কম্পিউটারে শুরু হয় না: সংস্করণ {old} তার জায়গায় থাকে।</translation>
    </message>
    <message>
        <source>Version {new} is in the place of version {old}.</source>
        <translation>সংস্করণ {old}-এর জায়গায় সংস্করণ {new}।</translation>
    </message>
    <message>
        <source>Version {new} is ready. It takes its place when you close the window.</source>
        <translation>সংস্করণ {new} প্রস্তুত। উইন্ডো বন্ধ করলে সেটি জায়গা নেবে।</translation>
    </message>
    <message>
        <source>You may not write in {folder}: ask whoever installed Coverbook there.</source>
        <translation>আপনি {folder}-এ লিখতে পারেন না: যিনি Coverbook বসিয়েছেন তাঁকে বলুন।</translation>
    </message>
    <message>
        <source>{file} could not be made as it should be. Nothing was changed; try another stick.</source>
        <translation>{file} যেমন হওয়া উচিত তেমন করা গেল না। কিছুই বদলানো হয়নি; অন্য পেন ড্রাইভ চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>{name} is no update of Coverbook, or not a whole one.</source>
        <translation>{name} Coverbook-এর হালনাগাদ নয়, বা সম্পূর্ণ নয়।</translation>
    </message>
    <message>
        <source>{name} was not signed by those who make Coverbook. Nothing was changed.</source>
        <translation>{name}-এ Coverbook নির্মাতাদের স্বাক্ষর নেই। কিছুই বদলানো হয়নি।</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>A text in row {row} of {table} is damaged. Look it up in a backup, then correct it.</source>
        <translation>{table}-এর সারি {row}-এর একটি লেখা নষ্ট। ব্যাকআপে দেখে সংশোধন করুন।</translation>
    </message>
    <message>
        <source>Accept this copy</source>
        <translation>এই কপি মেনে নিন</translation>
    </message>
    <message>
        <source>Closed quarters, computed as of their closing, give what was frozen.</source>
        <translation>বন্ধ ত্রৈমাসিকগুলো সমাপনীর সময় ধরে হিসাব করলে স্থির করা অঙ্কই আসে।</translation>
    </message>
    <message>
        <source>Comparing the sums with the records</source>
        <translation>রেকর্ডের সঙ্গে যোগফল মেলানো হচ্ছে</translation>
    </message>
    <message>
        <source>Computing closed quarters again</source>
        <translation>বন্ধ ত্রৈমাসিক আবার হিসাব করা হচ্ছে</translation>
    </message>
    <message>
        <source>Enclosed in the PDF, {figure}: it says {said}, the file gives {given}.</source>
        <translation>PDF-এর ভেতরে রাখা, {figure}: সেখানে {said}, ফাইলে {given}।</translation>
    </message>
    <message>
        <source>Every link from one record to another leads to a record.</source>
        <translation>এক রেকর্ড থেকে অন্য রেকর্ডের প্রতিটি সংযোগ একটি রেকর্ডে পৌঁছায়।</translation>
    </message>
    <message>
        <source>Every page and index of the file can be read.</source>
        <translation>ফাইলের প্রতিটি পাতা ও সূচি পড়া যায়।</translation>
    </message>
    <message>
        <source>Every paper and photo lies beside the book as it was kept.</source>
        <translation>প্রতিটি কাগজ ও ছবি খাতার পাশে রাখার মতোই আছে।</translation>
    </message>
    <message>
        <source>Every save holds: nothing it wrote was changed, added or taken by hand.</source>
        <translation>প্রতিটি সংরক্ষণ ঠিক আছে: তাতে লেখা কিছুই হাতে বদলানো, যোগ বা বাদ দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Every text can be read.</source>
        <translation>প্রতিটি লেখা পড়া যায়।</translation>
    </message>
    <message>
        <source>Following the links</source>
        <translation>সংযোগ দেখা হচ্ছে</translation>
    </message>
    <message>
        <source>Give one PDF at a time, or the pictures of one paper&apos;s codes.</source>
        <translation>একবারে একটি PDF, বা একটি কাগজের কোডের ছবিগুলো দিন।</translation>
    </message>
    <message>
        <source>It gives every figure of {name}.</source>
        <translation>এটি {name}-এর প্রতিটি অঙ্ক দেয়।</translation>
    </message>
    <message>
        <source>Laptop {code} is in the list of this book, but none of its saves is. Compare the file with a backup.</source>
        <translation>ল্যাপটপ {code} এই খাতার তালিকায় আছে, কিন্তু তার কোনো সংরক্ষণ নেই। ফাইলটি ব্যাকআপের সঙ্গে মেলান।</translation>
    </message>
    <message>
        <source>Looking at tables, guards and search</source>
        <translation>ছক, প্রহরা ও খোঁজ দেখা হচ্ছে</translation>
    </message>
    <message>
        <source>Looking at the texts</source>
        <translation>লেখা দেখা হচ্ছে</translation>
    </message>
    <message>
        <source>Looking for the last saves</source>
        <translation>শেষ সংরক্ষণ খোঁজা হচ্ছে</translation>
    </message>
    <message>
        <source>Make sums and search anew</source>
        <translation>যোগফল ও খোঁজ নতুন করে তৈরি করুন</translation>
    </message>
    <message>
        <source>No save of this file has the fingerprint {head}. It is another book, an older copy, or its last saves were undone. Take the newest copy.</source>
        <translation>এই ফাইলের কোনো সংরক্ষণের আঙুলছাপ {head} নয়। এটি অন্য খাতা, পুরোনো কপি, বা শেষ সংরক্ষণগুলো মুছে দেওয়া হয়েছে। সর্বশেষ কপি নিন।</translation>
    </message>
    <message>
        <source>Page {page} of the statement is missing.</source>
        <translation>বিবরণীর {page} নম্বর পাতা নেই।</translation>
    </message>
    <message>
        <source>Page {page} of this paper is no page of the statement, or stands there twice.</source>
        <translation>এই কাগজের {page} নম্বর পাতা বিবরণীর পাতা নয়, বা এতে দুবার আছে।</translation>
    </message>
    <message>
        <source>Page {page}, {line}: the statement says {said}, the file gives {given}.</source>
        <translation>পাতা {page}, {line}: বিবরণীতে {said}, ফাইলে {given}।</translation>
    </message>
    <message>
        <source>Page {page}: the statement says {said}, the file gives {given}.</source>
        <translation>পৃষ্ঠা {page}: বিবরণীতে {said}, ফাইলে {given}।</translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation>প্রতিটি পাতা পড়া হচ্ছে</translation>
    </message>
    <message>
        <source>Reading papers and photos</source>
        <translation>কাগজ ও ছবি পড়া হচ্ছে</translation>
    </message>
    <message>
        <source>Reckoning the chain of saves</source>
        <translation>সংরক্ষণের শিকল হিসাব করা হচ্ছে</translation>
    </message>
    <message>
        <source>Records name a save as theirs that is not in the file (its row is {save}). Compare the file with a backup.</source>
        <translation>কিছু রেকর্ড এমন সংরক্ষণের নাম বলে যা ফাইলে নেই (তার সারি {save})। ফাইলটি ব্যাকআপের সঙ্গে মেলান।</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {target} that is not there. Look it up in a backup.</source>
        <translation>{table}-এর সারি {row} {target}-এর এমন সারির দিকে নির্দেশ করে যা নেই। ব্যাকআপে দেখুন।</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: a record of it was replaced by no save after it. Compare the file with a backup.</source>
        <translation>{user}-এর {day} তারিখের {save} সংরক্ষণ ঠিক নেই: তার একটি রেকর্ড পরের কোনো সংরক্ষণ ছাড়াই বদলেছে। ফাইলটি ব্যাকআপের সঙ্গে মেলান।</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it follows a save that is not before it. Compare the file with a backup.</source>
        <translation>{user}-এর {day} তারিখের {save} সংরক্ষণ ঠিক নেই: এটি এমন সংরক্ষণের পরে যা তার আগে নেই। ফাইলটি ব্যাকআপের সঙ্গে মেলান।</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it is not the next one of its laptop. Compare the file with a backup.</source>
        <translation>{user}-এর {day} তারিখের {save} সংরক্ষণ ঠিক নেই: এটি তার ল্যাপটপের পরের সংরক্ষণ নয়। ফাইলটি ব্যাকআপের সঙ্গে মেলান।</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it says an earlier time than the save before it. Compare the file with a backup.</source>
        <translation>{user}-এর {day} তারিখের {save} সংরক্ষণ ঠিক নেই: এর সময় আগের সংরক্ষণের চেয়েও আগের। ফাইলটি ব্যাকআপের সঙ্গে মেলান।</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: what it wrote is not what stands there now. Look it up in a backup.</source>
        <translation>{user}-এর {day} তারিখের {save} সংরক্ষণ ঠিক নেই: যা লিখেছিল এখন তা নেই। ব্যাকআপে দেখুন।</translation>
    </message>
    <message>
        <source>Save {save} of {day}, the last of this book that this laptop has seen, is not in this file. It is an older copy, or its last saves were undone. Take the newest copy; if this is the newest, press “{button}” on the page Data, under Verify.</source>
        <translation>{day} তারিখের {save}, এই ল্যাপটপে দেখা এই খাতার শেষ সংরক্ষণ, এই ফাইলে নেই। এটি পুরোনো কপি, বা শেষ সংরক্ষণগুলো মুছে দেওয়া হয়েছে। সর্বশেষ কপি নিন; এটিই সর্বশেষ হলে উপাত্ত পাতায় যাচাইয়ের নিচে “{button}” চাপুন।</translation>
    </message>
    <message>
        <source>Save {save} of {day}, the last of this book that this laptop has seen, is not in this file. It is an older copy, or its last saves were undone. Take the newest copy; if this is the newest, use --accept.</source>
        <translation>{day} তারিখের {save}, এই ল্যাপটপে দেখা এই খাতার শেষ সংরক্ষণ, এই ফাইলে নেই। এটি পুরোনো কপি, বা শেষ সংরক্ষণগুলো মুছে দেওয়া হয়েছে। সর্বশেষ কপি নিন; এটিই সর্বশেষ হলে --accept ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. A manager can make it anew.</source>
        <translation>খোঁজে সব রেকর্ড যেমন লেখা তেমন পাওয়া যায় না। ব্যবস্থাপক নতুন করে তৈরি করতে পারেন।</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. Make it anew with --rebuild.</source>
        <translation>খোঁজে সব রেকর্ড যেমন লেখা তেমন পাওয়া যায় না। --rebuild দিয়ে নতুন করে তৈরি করুন।</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. Press “{button}” on the page Data.</source>
        <translation>খোঁজে সব রেকর্ড যেমন লেখা তেমন পাওয়া যায় না। উপাত্ত পাতায় “{button}” চাপুন।</translation>
    </message>
    <message>
        <source>Tables, guards and indexes are as Coverbook made them, and search finds everybody.</source>
        <translation>ছক, প্রহরা ও সূচি Coverbook-এর তৈরি রূপেই আছে, আর খোঁজে সবাইকে পাওয়া যায়।</translation>
    </message>
    <message>
        <source>The PDF bears the signature of a certificate of {name}, and nothing was changed since. Whether that certificate is to be trusted, its issuer knows.</source>
        <translation>PDF-এ {name}-এর প্রত্যয়নপত্রের স্বাক্ষর আছে, তারপর কিছুই বদলানো হয়নি। প্রত্যয়নপত্রটি বিশ্বাসযোগ্য কি না, তা যিনি দিয়েছেন তিনি জানেন।</translation>
    </message>
    <message>
        <source>The PDF does not say its period and its languages: it is no statement of ours.</source>
        <translation>PDF-এ সময়কাল ও ভাষা নেই: এটি আমাদের বিবরণী নয়।</translation>
    </message>
    <message>
        <source>The PDF was changed after it was signed with the certificate of {name}.</source>
        <translation>{name}-এর প্রত্যয়নপত্র দিয়ে স্বাক্ষর করার পরে PDF-টি বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>The code names another scheme, currency or state of the period than the file.</source>
        <translation>কোডে প্রকল্প, মুদ্রা বা সময়কালের অবস্থা ফাইলের থেকে আলাদা।</translation>
    </message>
    <message>
        <source>The figures carry the fingerprint of no save of this file: they were made from another file, from a newer copy of this one, or from saves that were undone since.</source>
        <translation>অঙ্কগুলোতে এই ফাইলের কোনো সংরক্ষণের আঙুলছাপ নেই: এগুলো অন্য ফাইল থেকে, এই ফাইলের আরও নতুন কপি থেকে, বা পরে বাতিল করা সংরক্ষণ থেকে তৈরি।</translation>
    </message>
    <message>
        <source>The figures enclosed in the PDF cannot be read.</source>
        <translation>PDF-এর ভেতরে রাখা অঙ্কগুলো পড়া যায় না।</translation>
    </message>
    <message>
        <source>The figures enclosed in the PDF say something else of the scheme or its period.</source>
        <translation>PDF-এর ভেতরে রাখা অঙ্কগুলো প্রকল্প বা তার সময়কাল সম্পর্কে অন্য কথা বলে।</translation>
    </message>
    <message>
        <source>The figures that the PDF encloses for programs are those of the file.</source>
        <translation>PDF-এ প্রোগ্রামের জন্য রাখা অঙ্কগুলো ফাইলের অঙ্কই।</translation>
    </message>
    <message>
        <source>The file is damaged ({what}). Restore it from the latest backup.</source>
        <translation>ফাইলটি নষ্ট ({what})। সর্বশেষ ব্যাকআপ থেকে ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>The file is whole, and so is its chain of saves ({saves}).</source>
        <translation>ফাইলটি অক্ষত, তার সংরক্ষণের শিকলও ({saves})।</translation>
    </message>
    <message>
        <source>The file names another save as its newest than the chain of saves does. Compare it with a backup.</source>
        <translation>ফাইল যে সংরক্ষণকে সর্বশেষ বলে, সংরক্ষণের শিকল অন্যটিকে বলে। ব্যাকআপের সঙ্গে মেলান।</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) is missing in {folder}. Take it from a backup.</source>
        <translation>{code} ({name})-এর ফাইল {folder}-এ নেই। ব্যাকআপ থেকে নিন।</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) was changed in {folder}. Take it from a backup.</source>
        <translation>{code} ({name})-এর ফাইল {folder}-এ বদলানো হয়েছে। ব্যাকআপ থেকে নিন।</translation>
    </message>
    <message>
        <source>The file, as it stood at save {save}, gives the same figures.</source>
        <translation>{save} সংরক্ষণের সময় ফাইল যেমন ছিল, তাতে একই অঙ্ক আসে।</translation>
    </message>
    <message>
        <source>The key that signs statements is damaged, or was replaced by another one. Restore the file from a backup.</source>
        <translation>যে চাবি দিয়ে বিবরণীতে স্বাক্ষর হয় তা নষ্ট, বা তার জায়গায় অন্যটি রাখা হয়েছে। ব্যাকআপ থেকে ফাইল ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>The last save of this book that this laptop has seen is not missing.</source>
        <translation>এই ল্যাপটপে দেখা এই খাতার শেষ সংরক্ষণ হারায়নি।</translation>
    </message>
    <message>
        <source>The lines are the same, but figures of a product or an office are not.</source>
        <translation>লাইনগুলো একই, কিন্তু কোনো পণ্য বা কার্যালয়ের অঙ্ক এক নয়।</translation>
    </message>
    <message>
        <source>The pages of this paper are in another order.</source>
        <translation>এই কাগজের পাতাগুলো অন্য ক্রমে আছে।</translation>
    </message>
    <message>
        <source>The paper carries no code that can be read: only what is printed was compared.</source>
        <translation>কাগজে পড়ার মতো কোনো কোড নেই: শুধু যা ছাপা তা-ই মেলানো হয়েছে।</translation>
    </message>
    <message>
        <source>The period was closed since: its final statement may say something else.</source>
        <translation>তারপর সময়কালটি বন্ধ হয়েছে: তার চূড়ান্ত বিবরণীতে অন্য কথা থাকতে পারে।</translation>
    </message>
    <message>
        <source>The period was reopened since: a newer statement may say something else.</source>
        <translation>তারপর সময়কালটি আবার খোলা হয়েছে: আরও নতুন বিবরণীতে অন্য কথা থাকতে পারে।</translation>
    </message>
    <message>
        <source>The statement carries the fingerprint of no save of this file ({heads}). It was made from another file, from a newer copy of this one, or from saves that were undone since.</source>
        <translation>বিবরণীর আঙুলছাপ এই ফাইলের কোনো সংরক্ষণের নয় ({heads})। এটি অন্য ফাইল, এর নতুনতর কপি, বা পরে মুছে দেওয়া সংরক্ষণ থেকে তৈরি।</translation>
    </message>
    <message>
        <source>The statement says itself that it is not signed: when it was printed, its file did not hold. Do not rely on its figures.</source>
        <translation>বিবরণী নিজেই বলে যে তাতে স্বাক্ষর নেই: ছাপার সময় তার ফাইল ঠিক ছিল না। এর অঙ্কের ওপর নির্ভর করবেন না।</translation>
    </message>
    <message>
        <source>The sums and the search may still say what stood there. Make them anew only once this was looked into.</source>
        <translation>সেখানে কী লেখা ছিল, যোগফল ও খোঁজ হয়তো এখনো তা বলে। বিষয়টি খতিয়ে দেখার পরেই এগুলো নতুন করে তৈরি করুন।</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. A manager can make them anew.</source>
        <translation>{name}-এর যোগফল রেকর্ডের যোগফল নয়। ব্যবস্থাপক নতুন করে তৈরি করতে পারেন।</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. Make them anew with --rebuild.</source>
        <translation>{name}-এর যোগফল রেকর্ডের যোগফল নয়। --rebuild দিয়ে নতুন করে তৈরি করুন।</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. Press “{button}” on the page Data.</source>
        <translation>{name}-এর যোগফল রেকর্ডের যোগফল নয়। উপাত্ত পাতায় “{button}” চাপুন।</translation>
    </message>
    <message>
        <source>The sums kept for quick figures and the search were made anew from the records.</source>
        <translation>দ্রুত অঙ্কের জন্য রাখা যোগফল ও খোঁজ রেকর্ড থেকে নতুন করে তৈরি হয়েছে।</translation>
    </message>
    <message>
        <source>The sums kept for quick figures are those of the records.</source>
        <translation>দ্রুত অঙ্কের জন্য রাখা যোগফল রেকর্ডের সঙ্গে মেলে।</translation>
    </message>
    <message>
        <source>This PDF carries no fingerprint: it is no statement of a period. Only a statement is held against the file.</source>
        <translation>এই PDF-এ কোনো আঙুলছাপ নেই: এটি কোনো সময়কালের বিবরণী নয়। ফাইলের সঙ্গে শুধু বিবরণীই মেলানো হয়।</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages, or another program wrote it anew: only its code was held against the file. Compare what is printed with the statement printed anew, or check the PDF that Coverbook wrote.</source>
        <translation>এই PDF-এ পাতার ছবি আছে, বা অন্য প্রোগ্রাম এটি নতুন করে লিখেছে: ফাইলের সঙ্গে শুধু এর কোড মেলানো হয়েছে। যা ছাপা তা নতুন করে ছাপা বিবরণীর সঙ্গে মেলান, বা Coverbook যে PDF লিখেছে সেটি যাচাই করুন।</translation>
    </message>
    <message>
        <source>This cannot be done, for the file does not hold. {fault}</source>
        <translation>এটি করা যাবে না, কারণ ফাইল ঠিক নেই। {fault}</translation>
    </message>
    <message>
        <source>This is an older copy: save {save} of {day}, which this laptop has seen, is not in it.</source>
        <translation>এটি পুরোনো কপি: {day} তারিখের {save} সংরক্ষণ, যা এই ল্যাপটপ দেখেছে, এতে নেই।</translation>
    </message>
    <message>
        <source>This laptop takes this copy for the newest from now on.</source>
        <translation>এই ল্যাপটপ এখন থেকে এই কপিকে সর্বশেষ ধরে।</translation>
    </message>
    <message>
        <source>What is printed was not compared, for an earlier Coverbook printed it and lays pages out otherwise than version {here}. Compare it with the figures of the code.</source>
        <translation>যা ছাপা তা মেলানো হয়নি, কারণ আগের একটি Coverbook তা ছেপেছে, যা সংস্করণ {here} থেকে অন্যভাবে পাতা সাজায়। কোডের অঙ্কের সঙ্গে মেলান।</translation>
    </message>
    <message>
        <source>What is printed was not compared, for version {printed} of Coverbook printed it and lays pages out otherwise than version {here}. Compare it with the figures of the code.</source>
        <translation>যা ছাপা তা মেলানো হয়নি, কারণ Coverbook-এর সংস্করণ {printed} তা ছেপেছে, যা সংস্করণ {here} থেকে অন্যভাবে পাতা সাজায়। কোডের অঙ্কের সঙ্গে মেলান।</translation>
    </message>
    <message>
        <source>{figure} of {quarter} was {frozen} when the quarter was closed and comes to {now} now. Compare the file with a backup.</source>
        <translation>{quarter}-এর {figure} ত্রৈমাসিক বন্ধের সময় ছিল {frozen}, এখন হয় {now}। ফাইলটি ব্যাকআপের সঙ্গে মেলান।</translation>
    </message>
    <message>
        <source>{head} is no fingerprint. Give at least 8 of its signs, 0 to 9 and a to f.</source>
        <translation>{head} আঙুলছাপ নয়। অন্তত 8টি চিহ্ন দিন, 0 থেকে 9 ও a থেকে f।</translation>
    </message>
    <message>
        <source>{line}: the code says {said}, the file gives {given}.</source>
        <translation>{line}: কোডে {said}, ফাইলে {given}।</translation>
    </message>
    <message>
        <source>{name} is not a PDF that can be read.</source>
        <translation>{name} পড়ার মতো PDF নয়।</translation>
    </message>
    <message>
        <source>{name} is not as Coverbook makes it. Restore the file from a backup, or export it into a new one.</source>
        <translation>{name} Coverbook-এর তৈরি রূপে নেই। ব্যাকআপ থেকে ফাইল ফিরিয়ে আনুন, বা নতুন ফাইলে রপ্তানি করুন।</translation>
    </message>
    <message>
        <source>{name} opens with a password only. Save it once more without one, and check that copy.</source>
        <translation>{name} শুধু পাসওয়ার্ড দিয়ে খোলে। পাসওয়ার্ড ছাড়া আরেকবার সংরক্ষণ করুন, আর সেই কপি যাচাই করুন।</translation>
    </message>
    <message>
        <source>{sheet}, {code}: it was added by hand, for it is not in the backup of {day}, where the save holds. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}: এটি হাতে যোগ করা হয়েছে, কারণ {day} তারিখের ব্যাকআপে, যেখানে সংরক্ষণটি ঠিক আছে, এটি নেই। উপাত্ত পাতায় রেকর্ডের নিচে দেখুন।</translation>
    </message>
    <message>
        <source>{sheet}, {code}: it was taken out by hand, for it is in the backup of {day}, where the save holds. See it there.</source>
        <translation>{sheet}, {code}: এটি হাতে বাদ দেওয়া হয়েছে, কারণ {day} তারিখের ব্যাকআপে, যেখানে সংরক্ষণটি ঠিক আছে, এটি আছে। সেখানে দেখুন।</translation>
    </message>
    <message>
        <source>{sheet}, {code}: that save wrote few records, and this is one of them. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}: ওই সংরক্ষণ অল্প কয়েকটি রেকর্ড লিখেছিল, এটি তার একটি। উপাত্ত পাতায় রেকর্ডের নিচে দেখুন।</translation>
    </message>
    <message>
        <source>{sheet}, {code}: the search still knows it, and it is not there. See it in a backup.</source>
        <translation>{sheet}, {code}: খোঁজে এটি এখনো পাওয়া যায়, কিন্তু রেকর্ডটি আর সেখানে নেই। ব্যাকআপে দেখুন।</translation>
    </message>
    <message>
        <source>{sheet}, {code}: the search, or sums in which it stands, still say something else. Look there first, on the page Data, under Records.</source>
        <translation>{sheet}, {code}: খোঁজ, বা যে যোগফলে এটি আছে তা, এখনো অন্য কথা বলে। আগে এখানেই দেখুন, উপাত্ত পাতায় রেকর্ডের নিচে।</translation>
    </message>
    <message>
        <source>{sheet}, {code}: {field} is {now}, and {then} in the backup of {day}, where the save holds. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}: {field} এখন {now}, আর {day} তারিখের ব্যাকআপে, যেখানে সংরক্ষণটি ঠিক আছে, {then}। উপাত্ত পাতায় রেকর্ডের নিচে দেখুন।</translation>
    </message>
</context>
<context>
    <name>Voucher form</name>
    <message>
        <source>Add a purpose</source>
        <translation>উদ্দেশ্য যোগ করুন</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>যেমন হওয়ার কথা</translation>
    </message>
    <message>
        <source>Belongs to the day</source>
        <translation>যে দিনের</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation>সংশোধনের তারিখ</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>দলিলের নম্বর</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>যে হিসাব থেকে</translation>
    </message>
    <message>
        <source>Into account</source>
        <translation>যে হিসাবে</translation>
    </message>
    <message>
        <source>It stays as it is; another voucher takes it back, and a third one says what is right.</source>
        <translation>এটি যেমন আছে থাকে; অন্য ভাউচার এটি ফিরিয়ে নেয়, আর তৃতীয়টিতে যা ঠিক তা থাকে।</translation>
    </message>
    <message>
        <source>Leave empty where all offices share it.</source>
        <translation>সব কার্যালয়ের যৌথ হলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>Leave empty where all products share it.</source>
        <translation>সব পণ্যের যৌথ হলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>Leave out all lines to take it back and put nothing in its place.</source>
        <translation>শুধু ফিরিয়ে নিতে, বদলে কিছু না রাখতে সব লাইন বাদ দিন।</translation>
    </message>
    <message>
        <source>Less than what is owed is a part payment: the rest stays open.</source>
        <translation>দেনার কম হলে আংশিক পরিশোধ: বাকিটা দেনা থাকে।</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>লাইন</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>টীকা</translation>
    </message>
    <message>
        <source>Of a late voucher: a day in the closed period that it belongs to.</source>
        <translation>দেরির ভাউচার হলে: বন্ধ সময়কালের যে দিনের এটি।</translation>
    </message>
    <message>
        <source>Only of a line of cash (B02): the cash box or bank account it lies in.</source>
        <translation>শুধু নগদের লাইনে (B02): যে ক্যাশবাক্স বা ব্যাংক হিসাবে আছে।</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>যেখান থেকে পরিশোধ</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>যাঁকে পরিশোধ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>উদ্দেশ্য</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>যাঁর কাছ থেকে পাওয়া</translation>
    </message>
    <message>
        <source>Received into</source>
        <translation>যেখানে জমা</translation>
    </message>
    <message>
        <source>Save the voucher</source>
        <translation>ভাউচার সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Settles the voucher</source>
        <translation>যে ভাউচার মেটায়</translation>
    </message>
    <message>
        <source>Supplier or payer</source>
        <translation>সরবরাহকারী বা দাতা</translation>
    </message>
    <message>
        <source>The number on the bill or receipt.</source>
        <translation>বিল বা রসিদের নম্বর।</translation>
    </message>
    <message>
        <source>The voucher of the bill that is paid here, or that is taken back here.</source>
        <translation>এখানে যে বিল পরিশোধ হয়, বা ফিরিয়ে নেওয়া হয়, তার ভাউচার।</translation>
    </message>
    <message>
        <source>The wrong voucher</source>
        <translation>ভুল ভাউচার</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>ভাউচার</translation>
    </message>
    <message>
        <source>We owe it to</source>
        <translation>যাঁর কাছে দেনা</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>কী বাবদ</translation>
    </message>
    <message>
        <source>What they owe us</source>
        <translation>তাঁদের কাছে পাওনা</translation>
    </message>
    <message>
        <source>What we owe</source>
        <translation>আমাদের দেনা</translation>
    </message>
    <message>
        <source>Who is paid, or who pays.</source>
        <translation>কাকে দেওয়া হয়, বা কে দেন।</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>যাঁর কাছে পাওনা</translation>
    </message>
</context>
<context>
    <name>Vouchers</name>
    <message>
        <source>Bill {document} of {supplier} stands in {voucher} already. Is this another one?</source>
        <translation>{supplier}-এর {document} বিল আগেই {voucher}-এ আছে। এটি কি আলাদা?</translation>
    </message>
    <message>
        <source>By the book {account} holds {held} then, less than {paid}. Is it paid from there?</source>
        <translation>খাতা অনুযায়ী তখন {account}-এ {held} আছে, {paid}-এর কম। সেখান থেকেই পরিশোধ?</translation>
    </message>
    <message>
        <source>Choose the account it was paid from or into.</source>
        <translation>যে হিসাব থেকে বা যে হিসাবে পরিশোধ হয়েছে তা বেছে নিন।</translation>
    </message>
    <message>
        <source>It cannot be paid before it was owed.</source>
        <translation>দেনা হওয়ার আগে পরিশোধ করা যায় না।</translation>
    </message>
    <message>
        <source>It is corrected on its own day or later.</source>
        <translation>নিজের দিনে বা তার পরে সংশোধন হয়।</translation>
    </message>
    <message>
        <source>Leave the lines out: it is taken back. Then write the right one down in its own form.</source>
        <translation>লাইনগুলো বাদ দিন: তাহলে ফিরিয়ে নেওয়া হয়। তারপর ঠিকটি তার নিজের ফর্মে লিখুন।</translation>
    </message>
    <message>
        <source>Money goes from one account into another one.</source>
        <translation>টাকা এক হিসাব থেকে অন্য হিসাবে যায়।</translation>
    </message>
    <message>
        <source>Nothing is owed under {voucher}. Choose one from the list.</source>
        <translation>{voucher}-এ কোনো দেনা নেই। তালিকা থেকে বেছে নিন।</translation>
    </message>
    <message>
        <source>There is no voucher {voucher}. Choose one from the list.</source>
        <translation>{voucher} নামে কোনো ভাউচার নেই। তালিকা থেকে বেছে নিন।</translation>
    </message>
    <message>
        <source>Write an amount above nought.</source>
        <translation>শূন্যের বেশি টাকার অঙ্ক লিখুন।</translation>
    </message>
    <message>
        <source>Write at least one purpose with its amount.</source>
        <translation>অন্তত একটি উদ্দেশ্য ও তার টাকা লিখুন।</translation>
    </message>
    <message>
        <source>{left} is owed under {voucher}: that much at most.</source>
        <translation>{voucher}-এ {left} দেনা আছে: সর্বোচ্চ ততটা।</translation>
    </message>
    <message>
        <source>{purpose} cannot stand in this form. Choose another purpose.</source>
        <translation>{purpose} এই ফর্মে হয় না। অন্য উদ্দেশ্য বেছে নিন।</translation>
    </message>
    <message>
        <source>{voucher} is taken back already, by {back}. Correct the right one in its place.</source>
        <translation>{voucher} আগেই {back} দিয়ে ফিরিয়ে নেওয়া হয়েছে। তার জায়গার ঠিকটি সংশোধন করুন।</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose a place for its file, then name it.</source>
        <translation>ফাইলের জায়গা বেছে নাম দিন।</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>আপনার ভাষা বেছে নিন</translation>
    </message>
    <message>
        <source>Demonstration scheme</source>
        <translation>নমুনা প্রকল্প</translation>
    </message>
    <message>
        <source>Go on with a scheme that is kept already.</source>
        <translation>আগে থেকে রাখা প্রকল্পে কাজ চালান।</translation>
    </message>
    <message>
        <source>Look round with invented members, premiums and claims.</source>
        <translation>কাল্পনিক সদস্য, প্রিমিয়াম ও দাবি দিয়ে ঘুরে দেখুন।</translation>
    </message>
    <message>
        <source>New scheme</source>
        <translation>নতুন প্রকল্প</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ফাইল খুলুন</translation>
    </message>
    <message>
        <source>The office of one scheme in one file: members, premiums, claims and quarters.</source>
        <translation>একটি ফাইলে একটি প্রকল্পের কার্যালয়: সদস্য, প্রিমিয়াম, দাবি ও ত্রৈমাসিক।</translation>
    </message>
    <message>
        <source>Welcome to Coverbook</source>
        <translation>Coverbook-এ স্বাগতম</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message numerus="yes">
        <source>%n years, born {day}</source>
        <translation>
            <numerusform>%n বছর, জন্ম {day}</numerusform>
            <numerusform>%n বছর, জন্ম {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>এখনো কাউকে বাছা হয়নি।</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>পরিশোধ</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {day}</source>
        <translation>সংরক্ষিত {day}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>সংরক্ষিত {time}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>কাজ চলছে…</translation>
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
        <translation>না</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>সম্ভবত</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
</context>
</TS>
