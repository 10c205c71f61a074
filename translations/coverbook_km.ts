<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>Account form</name>
    <message>
        <source>Cash box of the head office, Union Bank.</source>
        <translation>ប្រអប់ប្រាក់នៃការិយាល័យកណ្តាល ធនាគារសហភាព។</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>រាប់ដោយ</translation>
    </message>
</context>
<context>
    <name>Account kind</name>
    <message>
        <source>Bank account</source>
        <translation>គណនីធនាគារ</translation>
    </message>
    <message>
        <source>Cash box</source>
        <translation>ប្រអប់ប្រាក់</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>ប្រាក់តាមទូរស័ព្ទ</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Keep its paper</source>
        <translation>រក្សាក្រដាសរបស់វា</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>Collect premiums</source>
        <translation>ប្រមូលបុព្វលាភ</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>កែតម្រូវ</translation>
    </message>
    <message>
        <source>Correct a voucher</source>
        <translation>កែសក្ខីបត្រ</translation>
    </message>
    <message>
        <source>Count the money</source>
        <translation>រាប់ប្រាក់</translation>
    </message>
    <message>
        <source>Enrol a household</source>
        <translation>ចុះឈ្មោះគ្រួសារ</translation>
    </message>
    <message>
        <source>Enrol the first household</source>
        <translation>ចុះឈ្មោះគ្រួសារដំបូង</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>ប្រគល់វិញ</translation>
    </message>
    <message>
        <source>Match the bank&apos;s statement</source>
        <translation>ផ្គូផ្គងរបាយការណ៍ធនាគារ</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>បញ្ចូលគ្នា</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>ប្រាក់ចូល</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>ប្រាក់ចេញ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ច្រើនទៀត</translation>
    </message>
    <message>
        <source>No money moves</source>
        <translation>គ្មានចលនាប្រាក់</translation>
    </message>
    <message>
        <source>Pay a refund</source>
        <translation>បង់ប្រាក់សងវិញ</translation>
    </message>
    <message>
        <source>Pay what we owe</source>
        <translation>បង់អ្វីដែលយើងជំពាក់</translation>
    </message>
    <message>
        <source>Post index payouts</source>
        <translation>កត់ត្រាប្រាក់បើកតាមសន្ទស្សន៍</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>បន្ត</translation>
    </message>
    <message>
        <source>Renew policies</source>
        <translation>បន្តបណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Report a claim</source>
        <translation>រាយការណ៍ការទាមទារ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Show member</source>
        <translation>បង្ហាញសមាជិក</translation>
    </message>
    <message>
        <source>Take a premium</source>
        <translation>ទទួលបុព្វលាភ</translation>
    </message>
    <message>
        <source>Take premium</source>
        <translation>ទទួលបុព្វលាភ</translation>
    </message>
    <message>
        <source>They owe us</source>
        <translation>គេជំពាក់យើង</translation>
    </message>
    <message>
        <source>They pay us</source>
        <translation>គេបង់ឱ្យយើង</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>ផ្ទេរប្រាក់</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>យើងជំពាក់</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>A committee is two people or more: write their names, with commas between.</source>
        <translation>គណៈកម្មការមានពីរនាក់ឡើងទៅ៖ សូមសរសេរឈ្មោះពួកគេ ដោយដាក់សញ្ញាក្បៀស (,) នៅចន្លោះ។</translation>
    </message>
    <message>
        <source>A committee sits once a day on the claim that is appealed. Leave it empty.</source>
        <translation>គណៈកម្មការប្រជុំតែម្តងក្នុងមួយថ្ងៃ លើការទាមទារដែលត្រូវបានតវ៉ា។ សូមទុកវាទទេ។</translation>
    </message>
    <message>
        <source>A death ends one person&apos;s cover, not the household&apos;s: take that person off the policy.</source>
        <translation>ការស្លាប់បញ្ចប់ការធានារបស់មនុស្សម្នាក់ មិនមែនរបស់គ្រួសារទេ៖ សូមដកអ្នកនោះចេញពីបណ្ណសន្យា។</translation>
    </message>
    <message>
        <source>A household has one holder: choose another relation.</source>
        <translation>គ្រួសារមួយមានម្ចាស់បណ្ណតែម្នាក់៖ សូមជ្រើសទំនាក់ទំនងផ្សេង។</translation>
    </message>
    <message>
        <source>A receipt needs the day on which the premium was paid.</source>
        <translation>បង្កាន់ដៃត្រូវមានថ្ងៃដែលបានបង់បុព្វលាភ។</translation>
    </message>
    <message>
        <source>A refund is paid out, not taken. Choose a premium that is due.</source>
        <translation>ប្រាក់សងវិញគឺត្រូវបើកឱ្យ មិនមែនទទួលទេ។ សូមជ្រើសបុព្វលាភដែលត្រូវបង់។</translation>
    </message>
    <message>
        <source>At least {least}, which is paid already.</source>
        <translation>យ៉ាងតិច {least} ដែលបានបង់រួចហើយ។</translation>
    </message>
    <message>
        <source>At most {most} is left to pay.</source>
        <translation>នៅសល់ត្រូវបង់យ៉ាងច្រើន {most}។</translation>
    </message>
    <message>
        <source>Both are covered by {policy}, which would cover one person twice. Take one of them off it.</source>
        <translation>ទាំងពីរនាក់ស្ថិតក្រោមការធានារបស់ {policy} ដែលនឹងធានាមនុស្សម្នាក់ពីរដង។ សូមដកម្នាក់ចេញ។</translation>
    </message>
    <message>
        <source>Choose somebody else of those who stay covered by the policy.</source>
        <translation>សូមជ្រើសអ្នកផ្សេង ក្នុងចំណោមអ្នកដែលបណ្ណសន្យានៅបន្តធានា។</translation>
    </message>
    <message>
        <source>Claim {claim} is for an event after {last}.</source>
        <translation>ការទាមទារ {claim} គឺសម្រាប់ហេតុការណ៍ក្រោយ {last}។</translation>
    </message>
    <message>
        <source>Claim {claim} is for the same person and the same day.</source>
        <translation>ការទាមទារ {claim} គឺសម្រាប់មនុស្សដដែល និងថ្ងៃដដែល។</translation>
    </message>
    <message>
        <source>Each document stands once: number those of one kind.</source>
        <translation>លិខិតនីមួយៗមានតែម្តង៖ សូមដាក់លេខលិខិតប្រភេទដូចគ្នា។</translation>
    </message>
    <message>
        <source>Enrolled without cover</source>
        <translation>បានចុះឈ្មោះដោយគ្មានការធានា</translation>
    </message>
    <message>
        <source>Fill in: {label}.</source>
        <translation>សូមបំពេញ៖ {label}។</translation>
    </message>
    <message>
        <source>Money is given back on the day it came in, or later.</source>
        <translation>ប្រាក់ត្រូវប្រគល់វិញនៅថ្ងៃដែលបានទទួល ឬក្រោយមក។</translation>
    </message>
    <message>
        <source>No product is chosen: nobody of this household will be insured. Is that right?</source>
        <translation>មិនបានជ្រើសផលិតផលទេ៖ គ្មាននរណាក្នុងគ្រួសារនេះត្រូវបានធានារ៉ាប់រងឡើយ។ តើត្រឹមត្រូវឬទេ?</translation>
    </message>
    <message>
        <source>Nobody else would be covered any more: end the policy.</source>
        <translation>គ្មាននរណាផ្សេងនៅមានការធានាទៀតទេ៖ សូមបញ្ចប់បណ្ណសន្យា។</translation>
    </message>
    <message>
        <source>Nobody is covered to the end of this policy: enrol the household anew.</source>
        <translation>គ្មាននរណាមានការធានារហូតដល់ចុងបណ្ណសន្យានេះទេ៖ សូមចុះឈ្មោះគ្រួសារជាថ្មី។</translation>
    </message>
    <message>
        <source>Nothing has changed: there is nothing to save.</source>
        <translation>គ្មានអ្វីផ្លាស់ប្តូរ៖ គ្មានអ្វីត្រូវរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Nothing that was paid for this claim is on its way.</source>
        <translation>ប្រាក់ដែលបានបង់សម្រាប់ការទាមទារនេះ គ្មានប្រាក់កំពុងផ្ញើទេ។</translation>
    </message>
    <message>
        <source>One is a woman and the other a man, as the records say.</source>
        <translation>តាមកំណត់ត្រា ម្នាក់ជាស្ត្រី ម្នាក់ទៀតជាបុរស។</translation>
    </message>
    <message>
        <source>One was born on {day}, the other on {other}.</source>
        <translation>ម្នាក់កើតថ្ងៃ {day} ម្នាក់ទៀតកើតថ្ងៃ {other}។</translation>
    </message>
    <message>
        <source>People join while the policy runs, from {first} to {last}.</source>
        <translation>គេអាចចូលបានពេលបណ្ណសន្យានៅមានសុពលភាព ពី {first} ដល់ {last}។</translation>
    </message>
    <message>
        <source>Receipt {receipt} was given for premium {premium}. Write another number.</source>
        <translation>បង្កាន់ដៃ {receipt} បានចេញសម្រាប់បុព្វលាភ {premium}។ សូមសរសេរលេខផ្សេង។</translation>
    </message>
    <message>
        <source>Save {name} changed no record.</source>
        <translation>ការរក្សាទុក {name} មិនបានផ្លាស់ប្តូរកំណត់ត្រាណាទេ។</translation>
    </message>
    <message>
        <source>Say how many people the group has in this term.</source>
        <translation>សូមប្រាប់ថាក្រុមនេះមានប៉ុន្មាននាក់ក្នុងរយៈពេលនេះ។</translation>
    </message>
    <message>
        <source>Say who holds the policy.</source>
        <translation>សូមប្រាប់ថានរណាជាម្ចាស់បណ្ណសន្យា។</translation>
    </message>
    <message>
        <source>Say why the claim, or a part of it, is not met.</source>
        <translation>សូមប្រាប់មូលហេតុដែលការទាមទារ ឬផ្នែកខ្លះរបស់វា មិនត្រូវបានទទួល។</translation>
    </message>
    <message>
        <source>The amount approved is more than the whole loss.</source>
        <translation>ចំនួនដែលយល់ព្រមច្រើនជាងការខាតបង់សរុប។</translation>
    </message>
    <message>
        <source>The amounts of this file are in {currency}: it cannot change.</source>
        <translation>ចំនួនប្រាក់ក្នុងឯកសារនេះគិតជា {currency}៖ មិនអាចប្តូរបានទេ។</translation>
    </message>
    <message>
        <source>The claim was estimated on {day}: it was reported by then.</source>
        <translation>ការទាមទារនេះត្រូវបានប៉ាន់ស្មាននៅ {day}៖ ដូច្នេះបានរាយការណ៍រួចហើយនៅពេលនោះ។</translation>
    </message>
    <message>
        <source>The claim was still estimated on {day}: it was not decided before.</source>
        <translation>ការទាមទារនេះនៅប៉ាន់ស្មាននៅឡើយនៅ {day}៖ មិនអាចសម្រេចមុននោះទេ។</translation>
    </message>
    <message>
        <source>The holder is not covered any more: say who holds the policy now.</source>
        <translation>ម្ចាស់បណ្ណលែងមានការធានាហើយ៖ សូមប្រាប់ថានរណាជាម្ចាស់បណ្ណសន្យាឥឡូវនេះ។</translation>
    </message>
    <message>
        <source>The items add up to {sum}.</source>
        <translation>មុខទាំងអស់បូកបាន {sum}។</translation>
    </message>
    <message>
        <source>The last day of this person lies between {first} (the day before the start) and {last}.</source>
        <translation>ថ្ងៃចុងក្រោយរបស់អ្នកនេះស្ថិតចន្លោះ {first} (ថ្ងៃមុនចាប់ផ្តើម) និង {last}។</translation>
    </message>
    <message numerus="yes">
        <source>The new term starts %n days after the old one, later than the days of grace.</source>
        <translation>
            <numerusform>រយៈពេលថ្មីចាប់ផ្តើម %n ថ្ងៃក្រោយរយៈពេលចាស់ ហួសថ្ងៃអនុគ្រោះ។</numerusform>
            <numerusform>រយៈពេលថ្មីចាប់ផ្តើម %n ថ្ងៃក្រោយរយៈពេលចាស់ ហួសថ្ងៃអនុគ្រោះ។</numerusform>
        </translation>
    </message>
    <message>
        <source>The new term starts after the old one ends, {end}.</source>
        <translation>រយៈពេលថ្មីចាប់ផ្តើមក្រោយរយៈពេលចាស់ចប់ គឺ {end}។</translation>
    </message>
    <message>
        <source>The people of this policy are named: leave the count empty.</source>
        <translation>មនុស្សក្នុងបណ្ណសន្យានេះមានរាយឈ្មោះ៖ សូមទុកចំនួនឱ្យទទេ។</translation>
    </message>
    <message>
        <source>The policy does not cover this person.</source>
        <translation>បណ្ណសន្យានេះមិនធានាអ្នកនេះទេ។</translation>
    </message>
    <message>
        <source>The policy ended on {day}, before this premium fell due.</source>
        <translation>បណ្ណសន្យាចប់នៅ {day} មុនបុព្វលាភនេះដល់ថ្ងៃបង់។</translation>
    </message>
    <message>
        <source>Their identity papers have other numbers: {number} and {other}.</source>
        <translation>អត្តសញ្ញាណប័ណ្ណរបស់ពួកគេមានលេខផ្សេងគ្នា៖ {number} និង {other}។</translation>
    </message>
    <message>
        <source>There is no save {name}. Choose one from the list.</source>
        <translation>គ្មានការរក្សាទុក {name} ទេ។ សូមជ្រើសមួយពីបញ្ជី។</translation>
    </message>
    <message>
        <source>There is no {code}. Choose one from the list.</source>
        <translation>គ្មាន {code} ទេ។ សូមជ្រើសមួយពីបញ្ជី។</translation>
    </message>
    <message>
        <source>These are not two records: choose another one.</source>
        <translation>ទាំងនេះមិនមែនជាកំណត់ត្រាពីរទេ៖ សូមជ្រើសមួយផ្សេង។</translation>
    </message>
    <message>
        <source>This claim is not decided yet: is this an advance?</source>
        <translation>ការទាមទារនេះមិនទាន់សម្រេចទេ៖ តើនេះជាប្រាក់បង់មុនឬ?</translation>
    </message>
    <message>
        <source>This claim is paid in full.</source>
        <translation>ការទាមទារនេះបានបង់គ្រប់ហើយ។</translation>
    </message>
    <message>
        <source>This claim was decided on {day}. Correct the decision instead.</source>
        <translation>ការទាមទារនេះបានសម្រេចនៅ {day}។ សូមកែតម្រូវសេចក្តីសម្រេចវិញ។</translation>
    </message>
    <message>
        <source>This claim was decided on {day}: was this an advance?</source>
        <translation>ការទាមទារនេះបានសម្រេចនៅ {day}៖ តើនេះជាប្រាក់បង់មុនឬ?</translation>
    </message>
    <message>
        <source>This claim was rejected: nothing is paid.</source>
        <translation>ការទាមទារនេះត្រូវបានបដិសេធ៖ មិនបង់អ្វីទេ។</translation>
    </message>
    <message>
        <source>This claim was reported on {day}: it is not paid before.</source>
        <translation>ការទាមទារនេះបានរាយការណ៍នៅ {day}៖ មិនអាចបង់មុននោះទេ។</translation>
    </message>
    <message>
        <source>This claim was reported on {day}: nobody has taken it up before.</source>
        <translation>ការទាមទារនេះបានរាយការណ៍នៅ {day}៖ គ្មាននរណាយកមកពិនិត្យមុននោះទេ។</translation>
    </message>
    <message>
        <source>This finding is accepted already.</source>
        <translation>ចំណុចរកឃើញនេះបានទទួលយករួចហើយ។</translation>
    </message>
    <message>
        <source>This may not be left empty.</source>
        <translation>កន្លែងនេះមិនអាចទុកទទេបានទេ។</translation>
    </message>
    <message>
        <source>This policy counts heads: correct its number of lives.</source>
        <translation>បណ្ណសន្យានេះរាប់ចំនួនមនុស្ស៖ សូមកែចំនួនមនុស្សរបស់វា។</translation>
    </message>
    <message>
        <source>This policy ended on {day}. Choose one that runs.</source>
        <translation>បណ្ណសន្យានេះចប់នៅ {day}។ សូមជ្រើសមួយដែលនៅមានសុពលភាព។</translation>
    </message>
    <message>
        <source>This premium is not paid: there is nothing to give back.</source>
        <translation>បុព្វលាភនេះមិនទាន់បង់ទេ៖ គ្មានអ្វីត្រូវប្រគល់វិញ។</translation>
    </message>
    <message>
        <source>This premium was paid on {day}. Choose one that is due.</source>
        <translation>បុព្វលាភនេះបានបង់នៅ {day}។ សូមជ្រើសមួយដែលត្រូវបង់។</translation>
    </message>
    <message>
        <source>This refund was paid already. Choose one that waits.</source>
        <translation>ប្រាក់សងវិញនេះបានបើករួចហើយ។ សូមជ្រើសមួយដែលនៅរង់ចាំ។</translation>
    </message>
    <message>
        <source>With this, {after} was due instead of {before}. If only another sum came in, empty the day and the receipt, save, and take the premium again.</source>
        <translation>ដូច្នេះ ចំនួនត្រូវបង់គឺ {after} មិនមែន {before} ទេ។ បើគ្រាន់តែចំនួនប្រាក់ដែលចូលខុសពីនេះ សូមលុបថ្ងៃ និងបង្កាន់ដៃឱ្យទទេ រក្សាទុក រួចទទួលបុព្វលាភម្តងទៀត។</translation>
    </message>
    <message>
        <source>Write an amount under {plus} or under {minus}.</source>
        <translation>សូមសរសេរចំនួនប្រាក់ក្រោម {plus} ឬក្រោម {minus}។</translation>
    </message>
    <message>
        <source>Write an amount up to {most}, which is what is due.</source>
        <translation>សូមសរសេរចំនួនមិនលើស {most} ដែលជាចំនួនត្រូវបង់។</translation>
    </message>
    <message>
        <source>Write an amount up to {most}, which is what is left to pay.</source>
        <translation>សូមសរសេរចំនួនមិនលើស {most} ដែលជាចំនួននៅសល់ត្រូវបង់។</translation>
    </message>
    <message>
        <source>Write an amount up to {most}: more did not come in.</source>
        <translation>សូមសរសេរចំនួនមិនលើស {most}៖ មិនបានទទួលច្រើនជាងនេះទេ។</translation>
    </message>
    <message>
        <source>Write down at least the holder.</source>
        <translation>សូមសរសេរយ៉ាងហោចណាស់ម្ចាស់បណ្ណ។</translation>
    </message>
    <message>
        <source>Write why it is corrected.</source>
        <translation>សូមសរសេរមូលហេតុនៃការកែតម្រូវ។</translation>
    </message>
    <message>
        <source>{amount} is paid already: the claim stays approved.</source>
        <translation>បានបង់ {amount} រួចហើយ៖ ការទាមទារនេះនៅតែយល់ព្រម។</translation>
    </message>
    <message>
        <source>{amount} was paid in advance, more than is approved now.</source>
        <translation>បានបង់មុន {amount} ច្រើនជាងចំនួនដែលយល់ព្រមឥឡូវនេះ។</translation>
    </message>
    <message>
        <source>{benefit} covers up to {most} a claim.</source>
        <translation>{benefit} ធានាមិនលើស {most} ក្នុងការទាមទារមួយ។</translation>
    </message>
    <message>
        <source>{benefit} is no benefit of this policy.</source>
        <translation>{benefit} មិនមែនជាអត្ថប្រយោជន៍នៃបណ្ណសន្យានេះទេ។</translation>
    </message>
    <message>
        <source>{code} has a cover under this policy already.</source>
        <translation>{code} មានការធានាក្រោមបណ្ណសន្យានេះរួចហើយ។</translation>
    </message>
    <message>
        <source>{code} is in another row already, or nobody has this code.</source>
        <translation>{code} មាននៅជួរផ្សេងរួចហើយ ឬគ្មាននរណាមានលេខកូដនេះទេ។</translation>
    </message>
    <message>
        <source>{code} was answered on {day}. Open it, and correct it.</source>
        <translation>{code} បានឆ្លើយនៅ {day}។ សូមបើកវា ហើយកែតម្រូវ។</translation>
    </message>
    <message>
        <source>{code} was merged into {other} already. Choose {other}.</source>
        <translation>{code} បានបញ្ចូលទៅក្នុង {other} រួចហើយ។ សូមជ្រើស {other}។</translation>
    </message>
    <message>
        <source>{key} is there already. Open it, and correct it.</source>
        <translation>{key} មានរួចហើយ។ សូមបើក ហើយកែតម្រូវវា។</translation>
    </message>
    <message>
        <source>{name} is covered up to {day} by {policy} already.</source>
        <translation>{name} មានការធានារហូតដល់ {day} តាម {policy} រួចហើយ។</translation>
    </message>
    <message>
        <source>{name} is {age} on {day}: {product} covers people up to {most}.</source>
        <translation>{name} មានអាយុ {age} ឆ្នាំនៅ {day}៖ {product} ធានាមនុស្សអាយុមិនលើស {most} ឆ្នាំ។</translation>
    </message>
    <message>
        <source>{name} is {age} on {day}: {product} takes people from {least} on.</source>
        <translation>{name} មានអាយុ {age} ឆ្នាំនៅ {day}៖ {product} ទទួលមនុស្សអាយុចាប់ពី {least} ឆ្នាំ។</translation>
    </message>
    <message>
        <source>{name}, born on {day}, is known already as {code}.</source>
        <translation>{name} កើតថ្ងៃ {day} មានក្នុងបញ្ជីរួចហើយក្រោមលេខកូដ {code}។</translation>
    </message>
    <message>
        <source>{over} is more than is due: is it kept as an advance?</source>
        <translation>{over} លើសពីចំនួនត្រូវបង់៖ តើទុកជាប្រាក់បង់មុនឬ?</translation>
    </message>
    <message>
        <source>{over} is more than is owed, and would be owed back: is it taken all the same?</source>
        <translation>{over} លើសពីចំនួនជំពាក់ ហើយនឹងត្រូវសងវិញ៖ តើនៅតែទទួលយកឬទេ?</translation>
    </message>
    <message>
        <source>{plus} and {minus} differ by {off}: both sides must come to the same.</source>
        <translation>{plus} និង {minus} ខុសគ្នា {off}៖ ផ្នែកទាំងពីរត្រូវស្មើគ្នា។</translation>
    </message>
    <message>
        <source>{policy} renews this policy already.</source>
        <translation>{policy} បន្តបណ្ណសន្យានេះរួចហើយ។</translation>
    </message>
</context>
<context>
    <name>Allocation</name>
    <message>
        <source>A percentage is 0 or more.</source>
        <translation>ភាគរយត្រូវស្មើ 0 ឬច្រើនជាងនេះ។</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>អ្វីៗផ្សេងទៀតទាំងអស់</translation>
    </message>
    <message>
        <source>Fixed share</source>
        <translation>ចំណែកថេរ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>គោលចែក</translation>
    </message>
    <message>
        <source>Share by claims</source>
        <translation>ចំណែកតាមការទាមទារ</translation>
    </message>
    <message>
        <source>Share by insured</source>
        <translation>ចំណែកតាមអ្នកមានធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>Share by premium</source>
        <translation>ចំណែកតាមបុព្វលាភ</translation>
    </message>
    <message>
        <source>Share it bears</source>
        <translation>ចំណែកដែលទទួលបន្ទុក</translation>
    </message>
    <message>
        <source>Sharing of costs among products</source>
        <translation>ការបែងចែកចំណាយរវាងផលិតផល</translation>
    </message>
    <message>
        <source>The key in force</source>
        <translation>គោលចែកកំពុងប្រើ</translation>
    </message>
    <message>
        <source>The percentages add up to {total}, not to 100.</source>
        <translation>ភាគរយបូកបាន {total} មិនមែន 100 ទេ។</translation>
    </message>
    <message>
        <source>The scheme shares by its own fixed percentages.</source>
        <translation>គម្រោងបែងចែកតាមភាគរយថេររបស់ខ្លួន។</translation>
    </message>
    <message>
        <source>The scheme shares each month by the claims of each product that are reported in it.</source>
        <translation>រៀងរាល់ខែ គម្រោងបែងចែកតាមការទាមទាររបស់ផលិតផលនីមួយៗដែលបានរាយការណ៍ក្នុងខែនោះ។</translation>
    </message>
    <message>
        <source>The scheme shares each month by the premium that each product earns in it.</source>
        <translation>រៀងរាល់ខែ គម្រោងបែងចែកតាមបុព្វលាភដែលផលិតផលនីមួយៗរកបានក្នុងខែនោះ។</translation>
    </message>
    <message>
        <source>The scheme shares each month by those that each product insures at its end.</source>
        <translation>រៀងរាល់ខែ គម្រោងបែងចែកតាមចំនួនអ្នកដែលផលិតផលនីមួយៗធានារ៉ាប់រងនៅចុងខែ។</translation>
    </message>
    <message>
        <source>There is no product {code}.</source>
        <translation>គ្មានផលិតផល {code} ទេ។</translation>
    </message>
    <message>
        <source>What each product bears of the lines that belong to none, by each key, month by month</source>
        <translation>ចំណែកដែលផលិតផលនីមួយៗទទួលបន្ទុក ពីបន្ទាត់ដែលមិនជារបស់ផលិតផលណា តាមគោលចែកនីមួយៗ ពីមួយខែទៅមួយខែ</translation>
    </message>
    <message>
        <source>{key} is no key. Choose one of: {known}</source>
        <translation>{key} មិនមែនជាគោលចែកទេ។ សូមជ្រើសមួយ៖ {known}</translation>
    </message>
</context>
<context>
    <name>Allocation key</name>
    <message>
        <source>Active insured at its end</source>
        <translation>អ្នកមានធានារ៉ាប់រងសកម្មនៅចុងគ្រា</translation>
    </message>
    <message>
        <source>Claims reported in it</source>
        <translation>ការទាមទារបានរាយការណ៍ក្នុងគ្រា</translation>
    </message>
    <message>
        <source>Earned premium of the period</source>
        <translation>បុព្វលាភរកបានក្នុងគ្រា</translation>
    </message>
    <message>
        <source>Fixed percentages</source>
        <translation>ភាគរយថេរ</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message numerus="yes">
        <source>%n years</source>
        <extracomment>age</extracomment>
        <translation>
            <numerusform>%n ឆ្នាំ</numerusform>
            <numerusform>%n ឆ្នាំ</numerusform>
        </translation>
    </message>
    <message>
        <source>came in {day} ({code})</source>
        <translation>មកដល់ {day} ({code})</translation>
    </message>
    <message>
        <source>{amount} due {day} ({code})</source>
        <translation>{amount} ត្រូវបង់ {day} ({code})</translation>
    </message>
    <message>
        <source>{amount} for {day} ({code})</source>
        <translation>{amount} សម្រាប់ {day} ({code})</translation>
    </message>
    <message>
        <source>{known} · {more}</source>
        <translation>{known} · {more}</translation>
    </message>
    <message>
        <source>{left} since {day}, {document} ({voucher})</source>
        <translation>{left} តាំងពី {day}, {document} ({voucher})</translation>
    </message>
    <message>
        <source>{product}, up to {last} ({code})</source>
        <translation>{product} រហូតដល់ {last} ({code})</translation>
    </message>
    <message>
        <source>{purpose}, {amount} on {day}</source>
        <translation>{purpose}, {amount} នៅ {day}</translation>
    </message>
    <message>
        <source>{who}, {day} ({save})</source>
        <translation>{who}, {day} ({save})</translation>
    </message>
    <message>
        <source>{who}, {day} ({save}), holds for now</source>
        <translation>{who}, {day} ({save}) មានសុពលភាពបណ្តោះអាសន្ន</translation>
    </message>
</context>
<context>
    <name>Arrears</name>
    <message>
        <source>0-30 days</source>
        <translation>0-30 ថ្ងៃ</translation>
    </message>
    <message>
        <source>31-60 days</source>
        <translation>31-60 ថ្ងៃ</translation>
    </message>
    <message>
        <source>61-90 days</source>
        <translation>61-90 ថ្ងៃ</translation>
    </message>
    <message>
        <source>91-180 days</source>
        <translation>91-180 ថ្ងៃ</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>ចំនួនត្រូវបង់</translation>
    </message>
    <message>
        <source>Arrears and collection</source>
        <translation>ប្រាក់ជំពាក់ និងការប្រមូល</translation>
    </message>
    <message>
        <source>Arrears by office</source>
        <translation>ប្រាក់ជំពាក់តាមការិយាល័យ</translation>
    </message>
    <message>
        <source>Collection by office</source>
        <translation>ការប្រមូលតាមការិយាល័យ</translation>
    </message>
    <message>
        <source>Collection rate</source>
        <translation>អត្រាប្រមូល</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products have no rate together.</source>
        <translation>ផលិតផលកំហិត និងផលិតផលស្ម័គ្រចិត្តគ្មានអត្រារួមគ្នាទេ។</translation>
    </message>
    <message>
        <source>Covered to</source>
        <translation>ធានាដល់</translation>
    </message>
    <message>
        <source>From premium</source>
        <translation>ពីបុព្វលាភ</translation>
    </message>
    <message>
        <source>From vouchers</source>
        <translation>ពីសក្ខីបត្រ</translation>
    </message>
    <message>
        <source>In advance, due later</source>
        <translation>បង់មុន ដល់ថ្ងៃក្រោយទៀត</translation>
    </message>
    <message>
        <source>In advance, due within three months</source>
        <translation>បង់មុន ដល់ថ្ងៃក្នុងបីខែ</translation>
    </message>
    <message>
        <source>No office</source>
        <translation>គ្មានការិយាល័យ</translation>
    </message>
    <message>
        <source>Of these cover over</source>
        <translation>ក្នុងនោះផុតការធានា</translation>
    </message>
    <message>
        <source>Of these in grace</source>
        <translation>ក្នុងនោះកំពុងអនុគ្រោះ</translation>
    </message>
    <message>
        <source>Of these paid</source>
        <translation>ក្នុងនោះបានបង់</translation>
    </message>
    <message>
        <source>Oldest due</source>
        <translation>ជំពាក់យូរបំផុត</translation>
    </message>
    <message>
        <source>Owed to members</source>
        <translation>ជំពាក់សមាជិក</translation>
    </message>
    <message>
        <source>Policies behind</source>
        <translation>បណ្ណសន្យាយឺតបង់</translation>
    </message>
    <message>
        <source>Policies behind, the oldest due first</source>
        <translation>បណ្ណសន្យាយឺតបង់ ជំពាក់យូរជាងគេនៅមុន</translation>
    </message>
    <message>
        <source>Premium and fees due and not paid, by age</source>
        <translation>បុព្វលាភ និងថ្លៃដែលត្រូវបង់តែមិនទាន់បង់ តាមរយៈពេល</translation>
    </message>
    <message>
        <source>Premium on the balance sheet</source>
        <translation>បុព្វលាភក្នុងតារាងតុល្យការ</translation>
    </message>
    <message>
        <source>Premiums due</source>
        <translation>បុព្វលាភត្រូវបង់</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>ត្រូវទទួល</translation>
    </message>
    <message>
        <source>The day on which a premium falls due is day 0; what is paid later counts as unpaid here.</source>
        <translation>ថ្ងៃដែលបុព្វលាភដល់កំណត់បង់គឺថ្ងៃទី 0 អ្វីដែលបង់ក្រោយនោះ រាប់ថាមិនទាន់បង់នៅទីនេះ។</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>ត្រូវប្រគល់វិញ</translation>
    </message>
    <message>
        <source>To give back: refunds due, and what was paid for cover that never ran.</source>
        <translation>ត្រូវប្រគល់វិញ៖ ប្រាក់សងវិញដែលដល់កំណត់ និងប្រាក់ដែលបានបង់សម្រាប់ការធានាដែលមិនបានចាប់ផ្តើម។</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>មិនទាន់បង់</translation>
    </message>
    <message>
        <source>Unpaid fees</source>
        <translation>ថ្លៃមិនទាន់បង់</translation>
    </message>
    <message>
        <source>Unpaid premium</source>
        <translation>បុព្វលាភមិនទាន់បង់</translation>
    </message>
    <message>
        <source>What fell due after an exit, and what the exit took back, is not receivable.</source>
        <translation>អ្វីដែលដល់កំណត់ក្រោយការចាកចេញ និងអ្វីដែលការចាកចេញបានដកវិញ មិនរាប់ថាត្រូវទទួលទេ។</translation>
    </message>
    <message>
        <source>What is owed to members</source>
        <translation>អ្វីដែលជំពាក់សមាជិក</translation>
    </message>
    <message>
        <source>What is paid of the premium and fees due from {first} to {last}</source>
        <translation>ចំនួនបានបង់ នៃបុព្វលាភ និងថ្លៃដែលដល់កំណត់ពី {first} ដល់ {last}</translation>
    </message>
    <message>
        <source>What is receivable</source>
        <translation>អ្វីដែលត្រូវទទួល</translation>
    </message>
    <message>
        <source>What was paid in advance takes nothing off it: it is owed to members until it falls due.</source>
        <translation>អ្វីដែលបានបង់មុន មិនកាត់បន្ថយចំនួននេះទេ៖ វានៅជំពាក់សមាជិករហូតដល់ថ្ងៃកំណត់។</translation>
    </message>
    <message>
        <source>collection since this day; else of the fiscal quarter</source>
        <translation>ការប្រមូលចាប់ពីថ្ងៃនេះ បើមិនដូច្នេះ គឺនៃត្រីមាសសារពើពន្ធ</translation>
    </message>
    <message>
        <source>each policy that is behind, too, by its codes</source>
        <translation>រួមទាំងបណ្ណសន្យាយឺតបង់នីមួយៗ តាមលេខកូដ</translation>
    </message>
    <message>
        <source>over 180 days</source>
        <translation>លើស 180 ថ្ងៃ</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>A check sum of the file: it tells whether a byte of it was changed.</source>
        <translation>ផលបូកផ្ទៀងផ្ទាត់នៃឯកសារ៖ វាប្រាប់ថាមានបៃណាត្រូវបានប្តូរ។</translation>
    </message>
    <message>
        <source>A photo of a person is shown beside their name.</source>
        <translation>រូបថតមនុស្សបង្ហាញក្បែរឈ្មោះរបស់គេ។</translation>
    </message>
    <message>
        <source>Add a paper or photo</source>
        <translation>បន្ថែមក្រដាស ឬរូបថត</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>បន្ថែម…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>ជ្រើសរូបភាព…</translation>
    </message>
    <message>
        <source>Deed or contract</source>
        <translation>លិខិតកម្មសិទ្ធិ ឬកិច្ចសន្យា</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ឈ្មោះឯកសារ</translation>
    </message>
    <message>
        <source>From this day on it is no longer shown with its record; the file stays.</source>
        <translation>ចាប់ពីថ្ងៃនេះ វាលែងបង្ហាញជាមួយកំណត់ត្រា ឯកសារនៅដដែល។</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>វិក្កយបត្រ</translation>
    </message>
    <message>
        <source>It is no longer shown with its record. The file stays, and so does this reason.</source>
        <translation>វាលែងបង្ហាញជាមួយកំណត់ត្រា។ ឯកសារនៅដដែល ហើយហេតុផលនេះក៏នៅដែរ។</translation>
    </message>
    <message>
        <source>It stands small over the name, on the next paper that is made. No text moves.</source>
        <translation>វានៅតូចៗពីលើឈ្មោះ ចាប់ពីក្រដាសបន្ទាប់ដែលធ្វើ។ គ្មានអក្សរណាផ្លាស់ទីទេ។</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>រូបភាព JPEG</translation>
    </message>
    <message>
        <source>Keep which file?</source>
        <translation>រក្សាឯកសារណា?</translation>
    </message>
    <message>
        <source>Keep {name} with {record}</source>
        <translation>រក្សា {name} ជាមួយ {record}</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>រក្សាតាំងពី</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ប្រភេទឯកសារ</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>ប្រភេទក្រដាស</translation>
    </message>
    <message>
        <source>No logo is chosen: papers have the name of the scheme alone.</source>
        <translation>មិនទាន់ជ្រើសឡូហ្គោទេ៖ ក្រដាសមានតែឈ្មោះគម្រោង។</translation>
    </message>
    <message>
        <source>No paper is kept. Add a file, drop it here, or paste a picture.</source>
        <translation>មិនទាន់រក្សាក្រដាសទេ។ សូមបន្ថែមឯកសារ ទម្លាក់វានៅទីនេះ ឬបិទភ្ជាប់រូបភាព។</translation>
    </message>
    <message>
        <source>No program of this laptop shows {name}. It lies at {place}.</source>
        <translation>គ្មានកម្មវិធីក្នុងកុំព្យូទ័រនេះបង្ហាញ {name} ទេ។ វានៅ {place}។</translation>
    </message>
    <message>
        <source>Nothing was copied that could be kept: no file, no picture.</source>
        <translation>មិនបានចម្លងអ្វីដែលអាចរក្សាបានទេ៖ គ្មានឯកសារ គ្មានរូបភាព។</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>បើកវា</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>ក្រដាសផ្សេង</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>ឯកសារ PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>រូបភាព PNG</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>ក្រដាស</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>រូបថត</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>រូបថតរបស់ {name}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>រូបភាព</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>រូបភាព (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Pictures and PDF documents (*.jpg *.jpeg *.png *.webp *.pdf)</source>
        <translation>រូបភាព និងឯកសារ PDF (*.jpg *.jpeg *.png *.webp *.pdf)</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>វេជ្ជបញ្ជា</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>ដកឡូហ្គោចេញ</translation>
    </message>
    <message>
        <source>Retire a paper or photo</source>
        <translation>ឈប់បង្ហាញក្រដាស ឬរូបថត</translation>
    </message>
    <message>
        <source>Retire {code}</source>
        <translation>ឈប់បង្ហាញ {code}</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>ឈប់បង្ហាញនៅ</translation>
    </message>
    <message>
        <source>SHA-256 digest</source>
        <translation>ស្នាម SHA-256</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>ទំហំគិតជាបៃ</translation>
    </message>
    <message>
        <source>The disk does not give {path}, a paper or photo of this book, so nothing was changed. Try again. If it stays so, move that file elsewhere: all the others are then taken without it.</source>
        <translation>ឌីសមិនឱ្យ {path} ដែលជាក្រដាស ឬរូបថតនៃសៀវភៅនេះ ដូច្នេះគ្មានអ្វីត្រូវបានប្តូរទេ។ សូមព្យាយាមម្តងទៀត។ បើនៅតែដដែល សូមផ្លាស់ទីឯកសារនោះទៅកន្លែងផ្សេង៖ ពេលនោះ ឯកសារផ្សេងទាំងអស់ត្រូវយកដោយគ្មានវា។</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) is missing beside the book, or was changed there.</source>
        <translation>ឯកសាររបស់ {code} ({name}) បាត់ពីក្បែរសៀវភៅ ឬត្រូវបានប្តូរនៅទីនោះ។</translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation>គ្មានឡូហ្គោទេ។</translation>
    </message>
    <message>
        <source>Thing insured</source>
        <translation>ទ្រព្យធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>This file is kept with {record} already, as {name}.</source>
        <translation>ឯកសារនេះរក្សាជាមួយ {record} រួចហើយ ក្រោមឈ្មោះ {name}។</translation>
    </message>
    <message>
        <source>This file is no picture that can be shown: it is no photo.</source>
        <translation>ឯកសារនេះមិនមែនជារូបភាពដែលអាចបង្ហាញបានទេ៖ វាមិនមែនជារូបថត។</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>រូបភាព WebP</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>រូបភាពណា?</translation>
    </message>
    <message>
        <source>{code} is retired already.</source>
        <translation>{code} ឈប់បង្ហាញរួចហើយ។</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB. Scan it in grey, or with fewer dots, and try again.</source>
        <translation>{name} ធំជាង {most} MB។ សូមស្កេនវាជាពណ៌ប្រផេះ ឬមានចំណុចតិចជាង រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>{name} is no picture (JPEG, PNG, WebP) and no PDF. Save it as one of these first.</source>
        <translation>{name} មិនមែនជារូបភាព (JPEG, PNG, WebP) ឬ PDF ទេ។ សូមរក្សាទុកវាជាប្រភេទទាំងនេះជាមុន។</translation>
    </message>
    <message>
        <source>{name} is no picture that can be printed. Choose a JPEG or PNG picture.</source>
        <translation>{name} មិនមែនជារូបភាពដែលអាចបោះពុម្ពបានទេ។ សូមជ្រើសរូបភាព JPEG ឬ PNG។</translation>
    </message>
    <message>
        <source>{name} is the logo already.</source>
        <translation>{name} ជាឡូហ្គោរួចហើយ។</translation>
    </message>
</context>
<context>
    <name>Background form</name>
    <message>
        <source>Certified by</source>
        <translation>បញ្ជាក់ដោយ</translation>
    </message>
    <message>
        <source>Certified on</source>
        <translation>បញ្ជាក់នៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Claims a person and year</source>
        <translation>ការទាមទារក្នុងមនុស្សម្នាក់ ក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>Cost of a claim</source>
        <translation>តម្លៃនៃការទាមទារមួយ</translation>
    </message>
    <message>
        <source>Indicator or line</source>
        <translation>សូចនាករ ឬបន្ទាត់</translation>
    </message>
    <message>
        <source>Leave empty for both.</source>
        <translation>ទុកទទេសម្រាប់ទាំងពីរ។</translation>
    </message>
    <message>
        <source>Leave empty for everything that has no key of its own.</source>
        <translation>ទុកទទេសម្រាប់អ្វីៗទាំងអស់ដែលគ្មានគោលចែកផ្ទាល់ខ្លួន។</translation>
    </message>
    <message>
        <source>Leave empty for the scheme as a whole.</source>
        <translation>ទុកទទេសម្រាប់គម្រោងទាំងមូល។</translation>
    </message>
    <message>
        <source>Of a line, as its statement prints it: income and costs both without a minus.</source>
        <translation>សម្រាប់បន្ទាត់ សរសេរដូចដែលរបាយការណ៍បោះពុម្ព៖ ចំណូល និងចំណាយ សុទ្ធតែគ្មានសញ្ញាដក។</translation>
    </message>
    <message>
        <source>Of an indicator, a ratio: 0.6 for sixty percent.</source>
        <translation>សម្រាប់សូចនាករ សរសេរជាអនុបាត៖ 0.6 សម្រាប់ហុកសិបភាគរយ។</translation>
    </message>
    <message>
        <source>Planned amount</source>
        <translation>ចំនួនតាមផែនការ</translation>
    </message>
    <message>
        <source>Reserve certified</source>
        <translation>ទុនបម្រុងបានបញ្ជាក់</translation>
    </message>
    <message>
        <source>Share, in percent</source>
        <translation>ចំណែក គិតជាភាគរយ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>គោលដៅ</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n ថ្ងៃមុន</numerusform>
            <numerusform>%n ថ្ងៃមុន</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves of the backup are not in the file that it replaces: {saves}</source>
        <translation>
            <numerusform>ការរក្សាទុក %n របស់ច្បាប់បម្រុង មិនមានក្នុងឯកសារដែលវាជំនួសទេ៖ {saves}</numerusform>
            <numerusform>ការរក្សាទុក %n របស់ច្បាប់បម្រុង មិនមានក្នុងឯកសារដែលវាជំនួសទេ៖ {saves}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves of the file that it replaces are not in the backup: {saves}</source>
        <translation>
            <numerusform>ការរក្សាទុក %n របស់ឯកសារដែលវាជំនួស មិនមានក្នុងច្បាប់បម្រុងទេ៖ {saves}</numerusform>
            <numerusform>ការរក្សាទុក %n របស់ឯកសារដែលវាជំនួស មិនមានក្នុងច្បាប់បម្រុងទេ៖ {saves}</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made in {place}.</source>
        <translation>បានធ្វើច្បាប់បម្រុងនៅ {place}។</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>បន្ថែមកន្លែង</translation>
    </message>
    <message>
        <source>Add a stick or a folder on another disk: what lies on this laptop alone is lost with it.</source>
        <translation>សូមបន្ថែម USB ឬថតនៅលើឌីសផ្សេង៖ អ្វីដែលមានតែនៅលើកុំព្យូទ័រនេះ នឹងបាត់ទៅជាមួយវា។</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>បម្រុងទុកឥឡូវនេះ</translation>
    </message>
    <message>
        <source>Backup {age}</source>
        <translation>ច្បាប់បម្រុង {age}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>Backups of this file</source>
        <translation>ច្បាប់បម្រុងនៃឯកសារនេះ</translation>
    </message>
    <message>
        <source>Choose a stick, or a folder on another disk</source>
        <translation>ជ្រើស USB ឬថតនៅលើឌីសផ្សេង</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>ទុកអ្វីៗដូចដើម</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>ធ្វើនៅ</translation>
    </message>
    <message>
        <source>No backup was made in {place}. {why}</source>
        <translation>មិនបានធ្វើច្បាប់បម្រុងនៅ {place} ទេ។ {why}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>មិនទាន់មានច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>មិននៅទីនេះឥឡូវ</translation>
    </message>
    <message>
        <source>Nothing is new: every place has the newest save.</source>
        <translation>គ្មានអ្វីថ្មីទេ៖ គ្រប់កន្លែងមានការរក្សាទុកចុងក្រោយហើយ។</translation>
    </message>
    <message>
        <source>Opens the list of backups</source>
        <translation>បើកបញ្ជីច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>Put the backup in its place</source>
        <translation>ដាក់ច្បាប់បម្រុងជំនួស</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>ដកកន្លែងចេញ</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>ស្តារឡើងវិញ…</translation>
    </message>
    <message>
        <source>Shall the backup of {when} take the place of the file?</source>
        <translation>តើឱ្យច្បាប់បម្រុងថ្ងៃ {when} ជំនួសឯកសារឬទេ?</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>The backup holds the same saves as the file that it replaces.</source>
        <translation>ច្បាប់បម្រុងមានការរក្សាទុកដូចឯកសារដែលវាជំនួស។</translation>
    </message>
    <message>
        <source>The backup is in its place. The file that was there is kept as {name}.</source>
        <translation>ច្បាប់បម្រុងបានដាក់ជំនួសហើយ។ ឯកសារដែលនៅទីនោះពីមុន រក្សាទុកក្រោមឈ្មោះ {name}។</translation>
    </message>
    <message>
        <source>The backup is made: it was opened, and every page read.</source>
        <translation>ច្បាប់បម្រុងបានធ្វើរួច៖ បានបើកវា ហើយអានគ្រប់ទំព័រ។</translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it, under a name that says so.</source>
        <translation>ឯកសារបច្ចុប្បន្នត្រូវរក្សាទុកនៅក្បែរនោះ ក្រោមឈ្មោះដែលបញ្ជាក់ច្បាស់។</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup was made %n days ago, and more has been saved since.</source>
        <translation>
            <numerusform>ច្បាប់បម្រុងថ្មីបំផុតធ្វើ %n ថ្ងៃមុន ហើយមានការរក្សាទុកបន្ថែមតាំងពីពេលនោះ។</numerusform>
            <numerusform>ច្បាប់បម្រុងថ្មីបំផុតធ្វើ %n ថ្ងៃមុន ហើយមានការរក្សាទុកបន្ថែមតាំងពីពេលនោះ។</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of that time</source>
        <translation>ពាក្យសម្ងាត់នៅពេលនោះ</translation>
    </message>
    <message>
        <source>The place cannot be kept in mind: the disk takes nothing.</source>
        <translation>មិនអាចចងចាំកន្លែងនេះបានទេ៖ ឌីសមិនទទួលការសរសេរ។</translation>
    </message>
    <message>
        <source>The two are different books.</source>
        <translation>ទាំងពីរជាសៀវភៅបញ្ជីផ្សេងគ្នា។</translation>
    </message>
    <message>
        <source>There is no backup of this file yet.</source>
        <translation>ឯកសារនេះមិនទាន់មានច្បាប់បម្រុងទេ។</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when the file is closed, or now with the button above.</source>
        <translation>មិនទាន់មានច្បាប់បម្រុងទេ។ វានឹងធ្វើពេលបិទឯកសារ ឬធ្វើឥឡូវនេះដោយប៊ូតុងខាងលើ។</translation>
    </message>
    <message>
        <source>There is no folder {name}. Choose one that is there.</source>
        <translation>គ្មានថត {name} ទេ។ សូមជ្រើសថតដែលមាន។</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>នៅទីនេះឥឡូវ</translation>
    </message>
    <message>
        <source>This backup is from before the key was renewed. Somebody who could open the file then opens it with the password they had. Once it is in its place, those passwords hold again.</source>
        <translation>ច្បាប់បម្រុងនេះធ្វើមុនពេលប្តូរសោ។ អ្នកដែលអាចបើកឯកសារពេលនោះ បើកវាដោយពាក្យសម្ងាត់ដែលគេមាន។ ពេលដាក់វាជំនួស ពាក្យសម្ងាត់ទាំងនោះប្រើបានវិញ។</translation>
    </message>
    <message>
        <source>What was there before is kept as {name}.</source>
        <translation>អ្វីដែលនៅទីនោះពីមុន រក្សាទុកក្រោមឈ្មោះ {name}។</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>កន្លែង</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>កន្លែងដាក់ច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>លើកុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ម្សិលមិញ</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>{name} holds everything that was in the damaged file.</source>
        <translation>{name} មានអ្វីៗទាំងអស់ដែលនៅក្នុងឯកសារខូច។</translation>
    </message>
    <message numerus="yes">
        <source>{name} holds what could be read. %n things are lost or not whole: {list} names them. Look them up in a backup or on paper; Verify tells which former saves no longer hold.</source>
        <translation>
            <numerusform>{name} មានអ្វីៗដែលអាចអានបាន។ របស់ %n បានបាត់ ឬមិនពេញលេញ៖ {list} រាយឈ្មោះវា។ សូមរកមើលក្នុងច្បាប់បម្រុង ឬលើក្រដាស។ «ផ្ទៀងផ្ទាត់» ប្រាប់ថាការរក្សាទុកមុនៗណាលែងត្រឹមត្រូវ។</numerusform>
            <numerusform>{name} មានអ្វីៗដែលអាចអានបាន។ របស់ %n បានបាត់ ឬមិនពេញលេញ៖ {list} រាយឈ្មោះវា។ សូមរកមើលក្នុងច្បាប់បម្រុង ឬលើក្រដាស។ «ផ្ទៀងផ្ទាត់» ប្រាប់ថាការរក្សាទុកមុនៗណាលែងត្រឹមត្រូវ។</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is a whole copy: it was opened and every page read.</source>
        <translation>{name} ជាច្បាប់ចម្លងពេញលេញ៖ បានបើកវា ហើយអានគ្រប់ទំព័រ។</translation>
    </message>
    <message>
        <source>{name} is from before this book was locked: in its place everybody could read it. Restore it under another name.</source>
        <translation>{name} ធ្វើឡើងមុនពេលសៀវភៅនេះត្រូវបានចាក់សោ៖ បើដាក់ជំនួស អ្នកណាក៏អាចអានបាន។ សូមស្តារវាក្រោមឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>{name} is locked with a former key: sign in with a name and a password of that time.</source>
        <translation>{name} ចាក់សោដោយសោចាស់៖ សូមចូលដោយឈ្មោះ និងពាក្យសម្ងាត់នៅពេលនោះ។</translation>
    </message>
    <message>
        <source>{name} is now what the backup holds.</source>
        <translation>{name} ឥឡូវមានអ្វីដែលច្បាប់បម្រុងមាន។</translation>
    </message>
    <message>
        <source>{name} is there already. To put the backup in its place use --replace; what is there now is kept beside it.</source>
        <translation>{name} មានរួចហើយ។ ដើម្បីដាក់ច្បាប់បម្រុងជំនួស សូមប្រើ --replace អ្វីដែលនៅទីនោះត្រូវរក្សាទុកនៅក្បែរ។</translation>
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
            <numerusform>បន្ទាត់ធនាគារ %n ឥឡូវត្រូវនឹងចលនាមួយនៃសៀវភៅ។</numerusform>
            <numerusform>បន្ទាត់ធនាគារ %n ឥឡូវត្រូវនឹងចលនាមួយនៃសៀវភៅ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a day or an amount were passed over.</source>
        <translation>
            <numerusform>បានរំលង %n បន្ទាត់ដែលគ្មានថ្ងៃ ឬគ្មានចំនួនប្រាក់។</numerusform>
            <numerusform>បានរំលង %n បន្ទាត់ដែលគ្មានថ្ងៃ ឬគ្មានចំនួនប្រាក់។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movements of the book belong to one line of the bank now.</source>
        <translation>
            <numerusform>ចលនាសៀវភៅ %n ឥឡូវត្រូវនឹងបន្ទាត់មួយនៃធនាគារ។</numerusform>
            <numerusform>ចលនាសៀវភៅ %n ឥឡូវត្រូវនឹងបន្ទាត់មួយនៃធនាគារ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Both have it</source>
        <translation>ទាំងពីរមាន</translation>
    </message>
    <message>
        <source>By the book on {day}</source>
        <translation>តាមសៀវភៅនៅ {day}</translation>
    </message>
    <message>
        <source>Ctrl+R records the line that is chosen: a charge, interest, or what nobody wrote down.</source>
        <translation>Ctrl+R កត់ត្រាបន្ទាត់ដែលបានជ្រើស៖ ថ្លៃសេវា ការប្រាក់ ឬអ្វីដែលគ្មាននរណាបានកត់។</translation>
    </message>
    <message>
        <source>Days were read as {form}.</source>
        <translation>បានអានថ្ងៃតាមទម្រង់ {form}។</translation>
    </message>
    <message>
        <source>How both agree</source>
        <translation>ទាំងពីរត្រូវគ្នាយ៉ាងណា</translation>
    </message>
    <message>
        <source>No bank account is written down yet. Add it, then match its statement.</source>
        <translation>មិនទាន់កត់គណនីធនាគារណាទេ។ សូមបន្ថែមវា រួចផ្គូផ្គងរបាយការណ៍របស់វា។</translation>
    </message>
    <message>
        <source>No set of number {number} is proposed. Look at the statement again.</source>
        <translation>គ្មានសំណុំលេខ {number} ដែលបានស្នើទេ។ សូមមើលរបាយការណ៍ម្តងទៀត។</translation>
    </message>
    <message>
        <source>One sum for several: probably the same</source>
        <translation>ចំនួនមួយសម្រាប់ច្រើន៖ ប្រហែលជាដូចគ្នា</translation>
    </message>
    <message>
        <source>Record what only the bank has</source>
        <translation>កត់ត្រាអ្វីដែលមានតែធនាគារ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>លេខយោង</translation>
    </message>
    <message>
        <source>Set of sums</source>
        <translation>សំណុំចំនួនប្រាក់</translation>
    </message>
    <message>
        <source>Statements of a bank (*.csv *.txt *.tsv *.xlsx *.ods)</source>
        <translation>របាយការណ៍ធនាគារ (*.csv *.txt *.tsv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>The bank has it, the book has not</source>
        <translation>ធនាគារមាន សៀវភៅគ្មាន</translation>
    </message>
    <message>
        <source>The bank&apos;s day</source>
        <translation>ថ្ងៃតាមធនាគារ</translation>
    </message>
    <message>
        <source>The book has everything that the bank has.</source>
        <translation>សៀវភៅមានអ្វីៗទាំងអស់ដែលធនាគារមាន។</translation>
    </message>
    <message>
        <source>The book has it, the bank has not</source>
        <translation>សៀវភៅមាន ធនាគារគ្មាន</translation>
    </message>
    <message>
        <source>The book&apos;s day</source>
        <translation>ថ្ងៃតាមសៀវភៅ</translation>
    </message>
    <message>
        <source>There is no bank account {code}. Add it in the settings first.</source>
        <translation>គ្មានគណនីធនាគារ {code} ទេ។ សូមបន្ថែមវាក្នុងការកំណត់ជាមុន។</translation>
    </message>
    <message>
        <source>These amounts add up. Look whether they are the same money: Ctrl+G says so of the set chosen.</source>
        <translation>ចំនួនទាំងនេះបូកចូលគ្នាត្រូវ។ សូមមើលថាតើជាប្រាក់ដដែលឬទេ៖ Ctrl+G បញ្ជាក់ដូច្នេះសម្រាប់សំណុំដែលបានជ្រើស។</translation>
    </message>
    <message>
        <source>They belong together</source>
        <translation>វានៅជាមួយគ្នា</translation>
    </message>
    <message>
        <source>What only the bank has</source>
        <translation>អ្វីដែលមានតែធនាគារ</translation>
    </message>
    <message>
        <source>What only the book has, taken away</source>
        <translation>អ្វីដែលមានតែសៀវភៅ ដកចេញ</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>អ្វីដែលធនាគារប្រាប់</translation>
    </message>
    <message>
        <source>What the bank should say</source>
        <translation>អ្វីដែលធនាគារគួរប្រាប់</translation>
    </message>
    <message>
        <source>What was paid by cheque, or late on the last days, may stand on the bank&apos;s next statement.</source>
        <translation>អ្វីដែលបង់តាមមូលប្បទានបត្រ ឬបង់យឺតនៅថ្ងៃចុងក្រោយ អាចនៅក្នុងរបាយការណ៍ធនាគារបន្ទាប់។</translation>
    </message>
    <message>
        <source>Which file is the bank&apos;s statement?</source>
        <translation>ឯកសារណាជារបាយការណ៍ធនាគារ?</translation>
    </message>
    <message>
        <source>amount; transaction amount; sum</source>
        <translation>ចំនួនទឹកប្រាក់; ចំនួនប្រាក់; ទឹកប្រាក់; ទឹកប្រាក់ប្រតិបត្តិការ; amount; transaction amount; sum</translation>
    </message>
    <message>
        <source>balance; running balance; closing balance</source>
        <translation>សមតុល្យ; សមតុល្យចុងគ្រា; ទឹកប្រាក់នៅសល់; balance; running balance; closing balance</translation>
    </message>
    <message>
        <source>credit; deposit; deposits; paid in; money in; received; credit amount</source>
        <translation>ឥណទាន; ប្រាក់ចូល; ដាក់ប្រាក់; ទឹកប្រាក់ដាក់; ប្រាក់បញ្ញើ; បានទទួល; credit; deposit; deposits; paid in; money in; received; credit amount</translation>
    </message>
    <message>
        <source>currency; ccy</source>
        <translation>រូបិយប័ណ្ណ; ប្រភេទរូបិយប័ណ្ណ; currency; ccy</translation>
    </message>
    <message>
        <source>date; transaction date; posting date; booking date; txn date; value date</source>
        <translation>កាលបរិច្ឆេទ; ថ្ងៃខែឆ្នាំ; ថ្ងៃប្រតិបត្តិការ; កាលបរិច្ឆេទប្រតិបត្តិការ; ថ្ងៃកត់ត្រា; date; transaction date; posting date; booking date; txn date; value date</translation>
    </message>
    <message>
        <source>debit; withdrawal; withdrawals; paid out; money out; payment; debit amount</source>
        <translation>ឥណពន្ធ; ប្រាក់ចេញ; ដកប្រាក់; ទឹកប្រាក់ដក; ការទូទាត់; debit; withdrawal; withdrawals; paid out; money out; payment; debit amount</translation>
    </message>
    <message>
        <source>description; details; narration; particulars; remarks; text</source>
        <translation>បរិយាយ; ការបរិយាយ; ពិពណ៌នា; ព័ត៌មានលម្អិត; ប្រតិបត្តិការ; កំណត់សម្គាល់; description; details; narration; particulars; remarks; text</translation>
    </message>
    <message>
        <source>reference; ref; ref no; reference number; cheque number; cheque no; transaction id</source>
        <translation>លេខយោង; លេខប្រតិបត្តិការ; លេខមូលប្បទានបត្រ; លេខសែក; reference; ref; ref no; reference number; cheque number; cheque no; transaction id</translation>
    </message>
    <message>
        <source>{name} beside the book of {account}</source>
        <translation>{name} ធៀបនឹងសៀវភៅនៃ {account}</translation>
    </message>
    <message>
        <source>{name} has no column of days with amounts beside it. A bank&apos;s statement says of each line its date and its amount, or what was paid in and paid out: look at the headings.</source>
        <translation>{name} គ្មានជួរឈរកាលបរិច្ឆេទដែលមានចំនួនប្រាក់នៅក្បែរទេ។ របាយការណ៍ធនាគារប្រាប់ក្នុងបន្ទាត់នីមួយៗ កាលបរិច្ឆេទ និងចំនួនប្រាក់ ឬប្រាក់ចូល និងប្រាក់ចេញ៖ សូមមើលចំណងជើង។</translation>
    </message>
    <message>
        <source>{name} is in {other}, the books are in {currency}. Ask the bank for the statement of the account that is kept in {currency}.</source>
        <translation>{name} គិតជា {other} ឯសៀវភៅបញ្ជីគិតជា {currency}។ សូមសុំធនាគារនូវរបាយការណ៍នៃគណនីដែលកាន់ជា {currency}។</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{cell}” is no amount of {decimals} decimals at most.</source>
        <translation>{name} បន្ទាត់ {line}៖ «{cell}» មិនមែនជាចំនួនប្រាក់ដែលមានយ៉ាងច្រើន {decimals} ខ្ទង់ក្រោយចុចទេ។</translation>
    </message>
    <message>
        <source>{off} differ since before this statement: match the one before it, too.</source>
        <translation>ខុសគ្នា {off} តាំងពីមុនរបាយការណ៍នេះ៖ សូមផ្គូផ្គងរបាយការណ៍មុនវាដែរ។</translation>
    </message>
</context>
<context>
    <name>Before saving</name>
    <message numerus="yes">
        <source>%n items are on the bill.</source>
        <translation>
            <numerusform>វិក្កយបត្រមាន %n មុខ។</numerusform>
            <numerusform>វិក្កយបត្រមាន %n មុខ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are covered up to then.</source>
        <translation>
            <numerusform>%n នាក់មានការធានាដល់ពេលនោះ។</numerusform>
            <numerusform>%n នាក់មានការធានាដល់ពេលនោះ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are enrolled, {who} first.</source>
        <translation>
            <numerusform>%n នាក់ត្រូវចុះឈ្មោះ {who} មុនគេ។</numerusform>
            <numerusform>%n នាក់ត្រូវចុះឈ្មោះ {who} មុនគេ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, {first} first, are covered by {product} of {who} from {day}.</source>
        <translation>
            <numerusform>%n នាក់ {first} មុនគេ មានការធានាតាម {product} របស់ {who} ចាប់ពី {day}។</numerusform>
            <numerusform>%n នាក់ {first} មុនគេ មានការធានាតាម {product} របស់ {who} ចាប់ពី {day}។</numerusform>
        </translation>
    </message>
    <message>
        <source>A claim of {who} for {incurred}, reported on {reported}.</source>
        <translation>ការទាមទាររបស់ {who} សម្រាប់ {incurred} រាយការណ៍នៅ {reported}។</translation>
    </message>
    <message>
        <source>A claim of {who} for {incurred}, reported on {reported}: {event}.</source>
        <translation>ការទាមទាររបស់ {who} សម្រាប់ {incurred} រាយការណ៍នៅ {reported}៖ {event}។</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is met in part, with {amount} on {day}.</source>
        <translation>ការទាមទារ {claim} របស់ {who} ទទួលមួយផ្នែក {amount} នៅ {day}។</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is met with {amount} on {day}.</source>
        <translation>ការទាមទារ {claim} របស់ {who} ទទួល {amount} នៅ {day}។</translation>
    </message>
    <message>
        <source>Claim {claim} of {who} is rejected on {day}.</source>
        <translation>ការទាមទារ {claim} របស់ {who} ត្រូវបានបដិសេធនៅ {day}។</translation>
    </message>
    <message>
        <source>Claims of {index} are decided on {day} for everybody in force of office {office}.</source>
        <translation>ការទាមទារតាម {index} សម្រេចនៅ {day} សម្រាប់អ្នកមានសុពលភាពទាំងអស់នៃការិយាល័យ {office}។</translation>
    </message>
    <message>
        <source>Claims of {index} are decided on {day} for everybody in force.</source>
        <translation>ការទាមទារតាម {index} សម្រេចនៅ {day} សម្រាប់អ្នកមានសុពលភាពទាំងអស់។</translation>
    </message>
    <message>
        <source>Here will stand what is about to be recorded.</source>
        <translation>នៅទីនេះនឹងបង្ហាញអ្វីដែលហៀបនឹងកត់ត្រា។</translation>
    </message>
    <message>
        <source>It came on {day}, with receipt {receipt}.</source>
        <translation>ទទួលនៅ {day} ដោយបង្កាន់ដៃ {receipt}។</translation>
    </message>
    <message>
        <source>It came on {day}, with the next receipt number.</source>
        <translation>ទទួលនៅ {day} ដោយលេខបង្កាន់ដៃបន្ទាប់។</translation>
    </message>
    <message>
        <source>It covers {lives} lives.</source>
        <translation>វាធានាមនុស្ស {lives} នាក់។</translation>
    </message>
    <message>
        <source>It may come to {covered}.</source>
        <translation>វាអាចដល់ {covered}។</translation>
    </message>
    <message>
        <source>Nobody of them is insured.</source>
        <translation>គ្មាននរណាក្នុងពួកគេមានធានារ៉ាប់រងទេ។</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>គ្មានអ្វីនៅសល់ត្រូវបង់ទេ។</translation>
    </message>
    <message>
        <source>Of {loss} lost it may come to {covered}.</source>
        <translation>ក្នុងការខាតបង់ {loss} វាអាចដល់ {covered}។</translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <translation>ហេតុផល៖ {reason}។</translation>
    </message>
    <message>
        <source>They are told why: {reason}.</source>
        <translation>ត្រូវប្រាប់គេពីហេតុផល៖ {reason}។</translation>
    </message>
    <message>
        <source>Way of payment: {method}.</source>
        <translation>របៀបបង់ប្រាក់៖ {method}។</translation>
    </message>
    <message>
        <source>part of the claim</source>
        <translation>ផ្នែកនៃការទាមទារ</translation>
    </message>
    <message>
        <source>part payment</source>
        <translation>បង់មួយផ្នែក</translation>
    </message>
    <message>
        <source>{amount} is due for the term, for {insured} insured.</source>
        <translation>ត្រូវបង់ {amount} សម្រាប់រយៈពេល សម្រាប់អ្នកមានធានារ៉ាប់រង {insured} នាក់។</translation>
    </message>
    <message>
        <source>{amount} is due for the term.</source>
        <translation>ត្រូវបង់ {amount} សម្រាប់រយៈពេល។</translation>
    </message>
    <message>
        <source>{holder} holds the policy after it.</source>
        <translation>{holder} ជាម្ចាស់បណ្ណក្រោយនោះ។</translation>
    </message>
    <message>
        <source>{name} ({village})</source>
        <translation>{name} ({village})</translation>
    </message>
    <message>
        <source>{over} is kept as an advance.</source>
        <translation>{over} ត្រូវទុកជាប្រាក់បង់មុន។</translation>
    </message>
    <message>
        <source>{product} covers them from {start}.</source>
        <translation>{product} ធានាគេចាប់ពី {start}។</translation>
    </message>
    <message>
        <source>{product} of {who} ends on {last}, not on {end}.</source>
        <translation>{product} របស់ {who} ចប់នៅ {last} មិនមែន {end}។</translation>
    </message>
    <message>
        <source>{product} of {who} goes on from {start}.</source>
        <translation>{product} របស់ {who} បន្តចាប់ពី {start}។</translation>
    </message>
    <message>
        <source>{product} of {who} is held by {holder} from now on.</source>
        <translation>{holder} ជាម្ចាស់បណ្ណ {product} របស់ {who} ចាប់ពីពេលនេះ។</translation>
    </message>
    <message>
        <source>{rest} is left to pay after it.</source>
        <translation>ក្រោយនោះ នៅសល់ {rest} ត្រូវបង់។</translation>
    </message>
    <message>
        <source>{rest} of what is due is not paid: is this a part payment?</source>
        <translation>{rest} នៃចំនួនត្រូវបង់មិនទាន់បង់៖ តើនេះជាការបង់មួយផ្នែកឬ?</translation>
    </message>
    <message>
        <source>{rest} of what is left to pay is not paid: is this a part of it?</source>
        <translation>{rest} នៃចំនួននៅសល់មិនទាន់បង់៖ តើនេះជាផ្នែករបស់វាឬ?</translation>
    </message>
    <message>
        <source>{rest} stays due.</source>
        <translation>នៅត្រូវបង់ {rest}។</translation>
    </message>
    <message>
        <source>{who} had the money paid for claim {claim} on {day}.</source>
        <translation>{who} បានទទួលប្រាក់សម្រាប់ការទាមទារ {claim} នៅ {day}។</translation>
    </message>
    <message>
        <source>{who} is covered up to {last}; the others of the policy of {policy} stay covered.</source>
        <translation>{who} មានការធានាដល់ {last} អ្នកផ្សេងក្នុងបណ្ណសន្យារបស់ {policy} នៅមានការធានា។</translation>
    </message>
    <message>
        <source>{who} is given back {amount} of {due} on {day}.</source>
        <translation>ប្រគល់ {amount} ក្នុង {due} វិញឱ្យ {who} នៅ {day}។</translation>
    </message>
    <message>
        <source>{who} is paid {amount} for claim {claim} on {day}.</source>
        <translation>{who} ទទួល {amount} សម្រាប់ការទាមទារ {claim} នៅ {day}។</translation>
    </message>
    <message>
        <source>{who} is paid {amount} in advance for claim {claim}, not decided yet, on {day}.</source>
        <translation>{who} ទទួល {amount} បង់មុន សម្រាប់ការទាមទារ {claim} ដែលមិនទាន់សម្រេច នៅ {day}។</translation>
    </message>
    <message>
        <source>{who} pays {amount} for {first} to {last}.</source>
        <translation>{who} បង់ {amount} សម្រាប់ {first} ដល់ {last}។</translation>
    </message>
    <message>
        <source>{who} pays {amount}, due on {due}.</source>
        <translation>{who} បង់ {amount} ដែលត្រូវបង់នៅ {due}។</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Step 1 of 2: who the scheme is. The currency cannot change once there are amounts.</source>
        <translation>ជំហានទី 1 នៃ 2៖ គម្រោងជានរណា។ រូបិយប័ណ្ណប្តូរមិនបានទេ ពេលមានចំនួនទឹកប្រាក់ហើយ។</translation>
    </message>
    <message>
        <source>Step 2 of 2: where it works, what it offers, what it has. Then you can enrol.</source>
        <translation>ជំហានទី 2 នៃ 2៖ ធ្វើការនៅឯណា ផ្តល់អ្វី មានអ្វី។ បន្ទាប់មកអ្នកអាចចុះឈ្មោះបាន។</translation>
    </message>
</context>
<context>
    <name>Beyond</name>
    <message>
        <source>Answered within 30 days</source>
        <translation>ឆ្លើយក្នុង 30 ថ្ងៃ</translation>
    </message>
    <message>
        <source>Appeals not answered yet</source>
        <translation>ការតវ៉ាមិនទាន់ឆ្លើយ</translation>
    </message>
    <message>
        <source>Appeals that came in</source>
        <translation>ការតវ៉ាដែលមកដល់</translation>
    </message>
    <message>
        <source>Appeals upheld wholly or in part / appeals that came in</source>
        <translation>ការតវ៉ាមានមូលដ្ឋានទាំងស្រុង ឬមួយផ្នែក / ការតវ៉ាដែលមកដល់</translation>
    </message>
    <message>
        <source>Benefits in time</source>
        <translation>អត្ថប្រយោជន៍ទាន់ពេល</translation>
    </message>
    <message>
        <source>Benefits received</source>
        <translation>អត្ថប្រយោជន៍បានទទួល</translation>
    </message>
    <message>
        <source>Benefits received within 30 days</source>
        <translation>អត្ថប្រយោជន៍បានទទួលក្នុង 30 ថ្ងៃ</translation>
    </message>
    <message>
        <source>Benefits received within 30 days from the event / benefits received</source>
        <translation>អត្ថប្រយោជន៍បានទទួលក្នុង 30 ថ្ងៃពីហេតុការណ៍ / អត្ថប្រយោជន៍បានទទួល</translation>
    </message>
    <message>
        <source>Benefits received within days from the event</source>
        <translation>អត្ថប្រយោជន៍បានទទួលក្នុងចំនួនថ្ងៃពីហេតុការណ៍</translation>
    </message>
    <message>
        <source>Benefits received within them</source>
        <translation>អត្ថប្រយោជន៍បានទទួលក្នុងរយៈពេលនោះ</translation>
    </message>
    <message>
        <source>Benefits received within {days} days</source>
        <translation>អត្ថប្រយោជន៍បានទទួលក្នុង {days} ថ្ងៃ</translation>
    </message>
    <message>
        <source>Beyond the ten</source>
        <translation>ក្រៅពីសូចនាករទាំងដប់</translation>
    </message>
    <message>
        <source>Billed item by item</source>
        <translation>មានវិក្កយបត្រតាមមុខ</translation>
    </message>
    <message>
        <source>Claims that happened / insured years</source>
        <translation>ការទាមទារដែលកើតឡើង / ឆ្នាំធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>Complaints and appeals by month</source>
        <translation>បណ្តឹង និងការតវ៉ាតាមខែ</translation>
    </message>
    <message>
        <source>Complaints answered</source>
        <translation>បណ្តឹងបានឆ្លើយ</translation>
    </message>
    <message>
        <source>Complaints answered within 30 days</source>
        <translation>បណ្តឹងបានឆ្លើយក្នុង 30 ថ្ងៃ</translation>
    </message>
    <message>
        <source>Complaints answered within 30 days / complaints that came in</source>
        <translation>បណ្តឹងបានឆ្លើយក្នុង 30 ថ្ងៃ / បណ្តឹងដែលមកដល់</translation>
    </message>
    <message>
        <source>Complaints per 1,000 insured years</source>
        <translation>បណ្តឹងក្នុង 1,000 ឆ្នាំធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>Complaints still unanswered: {count}</source>
        <translation>បណ្តឹងមិនទាន់ឆ្លើយ៖ {count}</translation>
    </message>
    <message>
        <source>Complaints that came in</source>
        <translation>បណ្តឹងដែលមកដល់</translation>
    </message>
    <message>
        <source>Complaints that came in / 1,000 insured years</source>
        <translation>បណ្តឹងដែលមកដល់ / 1,000 ឆ្នាំធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>Complaints that ever came in</source>
        <translation>បណ្តឹងទាំងអស់ដែលធ្លាប់មកដល់</translation>
    </message>
    <message>
        <source>Coverage is not told by sex: the people a product is meant for are written down as one number, women and men together.</source>
        <translation>ការគ្របដណ្ដប់មិនបានបែងចែកតាមភេទទេ៖ មនុស្សដែលផលិតផលមួយមានបំណងបម្រើ ត្រូវបានកត់ជាចំនួនតែមួយ ស្ត្រី និងបុរសរួមគ្នា។</translation>
    </message>
    <message>
        <source>Days of 1,000 years</source>
        <translation>ថ្ងៃក្នុង 1,000 ឆ្នាំ</translation>
    </message>
    <message>
        <source>Few complaints may mean content members, or members who do not know where to go.</source>
        <translation>បណ្តឹងតិច អាចមានន័យថាសមាជិកពេញចិត្ត ឬសមាជិកមិនដឹងថាត្រូវទៅប្តឹងនៅណា។</translation>
    </message>
    <message>
        <source>How often somebody who is insured for a year has a claim.</source>
        <translation>តើអ្នកដែលមានធានារ៉ាប់រងមួយឆ្នាំ មានការទាមទារញឹកញាប់ប៉ុណ្ណា។</translation>
    </message>
    <message>
        <source>Indicators by sex</source>
        <translation>សូចនាករតាមភេទ</translation>
    </message>
    <message>
        <source>Insured on the last day by sex</source>
        <translation>អ្នកមានធានារ៉ាប់រងនៅថ្ងៃចុងក្រោយ តាមភេទ</translation>
    </message>
    <message>
        <source>Insured who could have renewed and did not / insured who could have renewed</source>
        <translation>អ្នកមានធានារ៉ាប់រងដែលអាចបន្តតែមិនបានបន្ត / អ្នកមានធានារ៉ាប់រងដែលអាចបន្ត</translation>
    </message>
    <message>
        <source>Insured whose sex is known</source>
        <translation>អ្នកមានធានារ៉ាប់រងដែលដឹងភេទ</translation>
    </message>
    <message>
        <source>Insured whose sex is not known</source>
        <translation>អ្នកមានធានារ៉ាប់រងដែលមិនដឹងភេទ</translation>
    </message>
    <message>
        <source>Insured whose sex is not known are left out: {count}</source>
        <translation>អ្នកមានធានារ៉ាប់រងដែលមិនដឹងភេទ ត្រូវទុកចោល៖ {count}</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>មិនបានបន្ត</translation>
    </message>
    <message>
        <source>Lapsed: {reason}</source>
        <translation>មិនបានបន្ត៖ {reason}</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>ការមិនបន្ត</translation>
    </message>
    <message>
        <source>Lapses by reason</source>
        <translation>ការមិនបន្តតាមហេតុផល</translation>
    </message>
    <message>
        <source>Lives of head counts that stayed</source>
        <translation>មនុស្សតាមចំនួនសរុបដែលនៅបន្ត</translation>
    </message>
    <message>
        <source>No appeal came in during the period.</source>
        <translation>គ្មានការតវ៉ាមកដល់ក្នុងគ្រានេះទេ។</translation>
    </message>
    <message>
        <source>No benefit was received in the period.</source>
        <translation>គ្មានអត្ថប្រយោជន៍បានទទួលក្នុងគ្រានេះទេ។</translation>
    </message>
    <message>
        <source>No claim that ended in the period has its bill in the file, item by item.</source>
        <translation>គ្មានការទាមទារណាដែលចប់ក្នុងគ្រានេះ មានវិក្កយបត្រតាមមុខក្នុងឯកសារទេ។</translation>
    </message>
    <message>
        <source>No complaint came in during the period.</source>
        <translation>គ្មានបណ្តឹងមកដល់ក្នុងគ្រានេះទេ។</translation>
    </message>
    <message>
        <source>No complaint has ever been entered: keep the register.</source>
        <translation>មិនដែលបញ្ចូលបណ្តឹងណាទេ៖ សូមកាន់បញ្ជីបណ្តឹង។</translation>
    </message>
    <message>
        <source>Nobody was insured in the period.</source>
        <translation>គ្មាននរណាមានធានារ៉ាប់រងក្នុងគ្រានេះទេ។</translation>
    </message>
    <message>
        <source>Nobody whose sex is known is insured on the last day.</source>
        <translation>គ្មាននរណាដែលដឹងភេទ មានធានារ៉ាប់រងនៅថ្ងៃចុងក្រោយទេ។</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>មិនទាន់ឆ្លើយ</translation>
    </message>
    <message>
        <source>Of all lapsed</source>
        <translation>នៃអ្នកមិនបានបន្តទាំងអស់</translation>
    </message>
    <message>
        <source>Of every 100 a family was billed, so much did the scheme pay; the rest it paid itself.</source>
        <translation>ក្នុងរាល់ 100 នៃវិក្កយបត្ររបស់គ្រួសារ គម្រោងបង់ប៉ុណ្ណេះ នៅសល់គ្រួសារបង់ខ្លួនឯង។</translation>
    </message>
    <message>
        <source>Of every 100 appeals, so many were right: a high share says that claims are rejected too lightly.</source>
        <translation>ក្នុងរាល់ការតវ៉ា 100 មានប៉ុណ្ណេះត្រឹមត្រូវ៖ ចំណែកខ្ពស់បញ្ជាក់ថាការទាមទារត្រូវបានបដិសេធងាយពេក។</translation>
    </message>
    <message>
        <source>Of every 100 families that were paid, so many held the money within a month from the event.</source>
        <translation>ក្នុងរាល់ 100 គ្រួសារដែលបានទទួលប្រាក់ មានប៉ុណ្ណេះបានប្រាក់ក្នុងមួយខែពីហេតុការណ៍។</translation>
    </message>
    <message>
        <source>Of every 100 insured people, so many are women or girls.</source>
        <translation>ក្នុងរាល់អ្នកមានធានារ៉ាប់រង 100 នាក់ មានស្ត្រី ឬក្មេងស្រីប៉ុណ្ណេះ។</translation>
    </message>
    <message>
        <source>Of every 100 who complained, so many had an answer within a month.</source>
        <translation>ក្នុងរាល់អ្នកប្តឹង 100 នាក់ មានប៉ុណ្ណេះបានចម្លើយក្នុងមួយខែ។</translation>
    </message>
    <message>
        <source>Of every 100 who could stay, so many did not; the parts say why, where somebody asked them.</source>
        <translation>ក្នុងរាល់ 100 នាក់ដែលអាចនៅ មានប៉ុណ្ណេះមិនបាននៅ ផ្នែកនីមួយៗប្រាប់មូលហេតុ បើមានអ្នកបានសួរគេ។</translation>
    </message>
    <message>
        <source>Of those who could renew</source>
        <translation>នៃអ្នកដែលអាចបន្ត</translation>
    </message>
    <message>
        <source>Overturned on appeal</source>
        <translation>កែប្រែតាមការតវ៉ា</translation>
    </message>
    <message>
        <source>Paid for claims with a bill / billed for them, of claims that ended in the period</source>
        <translation>បានបង់លើការទាមទារមានវិក្កយបត្រ / ចំនួនក្នុងវិក្កយបត្រនោះ នៃការទាមទារដែលចប់ក្នុងគ្រា</translation>
    </message>
    <message>
        <source>Paid of billed</source>
        <translation>បានបង់ក្នុងវិក្កយបត្រ</translation>
    </message>
    <message>
        <source>Paid of what was billed</source>
        <translation>បានបង់ក្នុងចំនួននៃវិក្កយបត្រ</translation>
    </message>
    <message>
        <source>Rejections overturned</source>
        <translation>ការបដិសេធបានកែប្រែ</translation>
    </message>
    <message>
        <source>Rejections overturned in part</source>
        <translation>ការបដិសេធបានកែប្រែមួយផ្នែក</translation>
    </message>
    <message>
        <source>Rejections overturned on appeal</source>
        <translation>ការបដិសេធបានកែប្រែតាមការតវ៉ា</translation>
    </message>
    <message>
        <source>Rejections overturned wholly</source>
        <translation>ការបដិសេធបានកែប្រែទាំងស្រុង</translation>
    </message>
    <message>
        <source>The sexes add up to the whole; of the lives of a head count nobody knows the sex.</source>
        <translation>ភេទទាំងអស់បូកបានចំនួនសរុប ចំពោះមនុស្សតាមចំនួនសរុប គ្មាននរណាដឹងភេទទេ។</translation>
    </message>
    <message>
        <source>These figures are of our own: nobody has published how they are to be reckoned, and none has a norm.</source>
        <translation>តួលេខទាំងនេះជារបស់យើងផ្ទាល់៖ គ្មាននរណាបានផ្សាយរបៀបគិតវាទេ ហើយគ្មានតួលេខណាមានកម្រិតស្តង់ដារឡើយ។</translation>
    </message>
    <message>
        <source>Thousands of insured years</source>
        <translation>ឆ្នាំធានារ៉ាប់រងគិតជាពាន់</translation>
    </message>
    <message>
        <source>Who is insured with two products counts in each of them.</source>
        <translation>អ្នកដែលមានធានារ៉ាប់រងដោយផលិតផលពីរ រាប់ក្នុងផលិតផលនីមួយៗ។</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>ក្នុងចំនួនថ្ងៃ</translation>
    </message>
    <message>
        <source>Women insured</source>
        <translation>ស្ត្រីមានធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>Women insured / insured whose sex is known, on the last day</source>
        <translation>ស្ត្រីមានធានារ៉ាប់រង / អ្នកមានធានារ៉ាប់រងដែលដឹងភេទ នៅថ្ងៃចុងក្រោយ</translation>
    </message>
    <message>
        <source>Women insured of all insured</source>
        <translation>ស្ត្រីក្នុងអ្នកមានធានារ៉ាប់រងទាំងអស់</translation>
    </message>
    <message>
        <source>Women of known sex</source>
        <translation>ស្ត្រីក្នុងអ្នកដែលដឹងភេទ</translation>
    </message>
    <message>
        <source>within how many days a benefit shall be received</source>
        <translation>ត្រូវទទួលអត្ថប្រយោជន៍ក្នុងប៉ុន្មានថ្ងៃ</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Age in years</source>
        <translation>អាយុគិតជាឆ្នាំ</translation>
    </message>
    <message>
        <source>Average days to settle a claim</source>
        <translation>ថ្ងៃជាមធ្យមដើម្បីដោះស្រាយការទាមទារមួយ</translation>
    </message>
    <message>
        <source>Benefits: {codes}</source>
        <translation>អត្ថប្រយោជន៍៖ {codes}</translation>
    </message>
    <message>
        <source>Claims for it reported in these days</source>
        <translation>ការទាមទារសម្រាប់វា ដែលបានរាយការណ៍ក្នុងថ្ងៃទាំងនេះ</translation>
    </message>
    <message>
        <source>Cover for pregnancy and birth</source>
        <translation>ការធានាសម្រាប់ការមានផ្ទៃពោះ និងការសម្រាលកូន</translation>
    </message>
    <message>
        <source>Information brief</source>
        <translation>ព័ត៌មានសង្ខេប</translation>
    </message>
    <message>
        <source>Insured on the last day</source>
        <translation>អ្នកមានធានារ៉ាប់រងនៅថ្ងៃចុងក្រោយ</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>ទំហំរបស់វា</translation>
    </message>
    <message>
        <source>Lives insured as head counts, of whom neither sex nor age is known: {count}.</source>
        <translation>អ្នកមានធានារ៉ាប់រងតាមចំនួនមនុស្ស ដែលមិនដឹងទាំងភេទ ទាំងអាយុ៖ {count}។</translation>
    </message>
    <message>
        <source>Nobody is insured by name on the last day.</source>
        <translation>គ្មាននរណាមានធានារ៉ាប់រងតាមឈ្មោះនៅថ្ងៃចុងក្រោយទេ។</translation>
    </message>
    <message>
        <source>Of the insured whose sex is known</source>
        <translation>ក្នុងចំណោមអ្នកមានធានារ៉ាប់រងដែលដឹងភេទ</translation>
    </message>
    <message>
        <source>Of {count} products those with the most insured are shown.</source>
        <translation>ក្នុងចំណោមផលិតផល {count} បង្ហាញតែផលិតផលដែលមានអ្នកមានធានារ៉ាប់រងច្រើនជាងគេ។</translation>
    </message>
    <message>
        <source>Paid for it in these days</source>
        <translation>បានបង់សម្រាប់វាក្នុងថ្ងៃទាំងនេះ</translation>
    </message>
    <message>
        <source>The insured by sex and age</source>
        <translation>អ្នកមានធានារ៉ាប់រងតាមភេទ និងអាយុ</translation>
    </message>
    <message numerus="yes">
        <source>The products add up to %n more than the scheme insures: it counts each person once.</source>
        <translation>
            <numerusform>ផលបូកនៃផលិតផលលើសចំនួនអ្នកមានធានារ៉ាប់រងរបស់គម្រោង %n នាក់៖ គម្រោងរាប់មនុស្សម្នាក់តែម្តង។</numerusform>
            <numerusform>ផលបូកនៃផលិតផលលើសចំនួនអ្នកមានធានារ៉ាប់រងរបស់គម្រោង %n នាក់៖ គម្រោងរាប់មនុស្សម្នាក់តែម្តង។</numerusform>
        </translation>
    </message>
    <message>
        <source>The ten indicators over twelve quarters</source>
        <translation>សូចនាករទាំងដប់ក្នុងដប់ពីរត្រីមាស</translation>
    </message>
    <message>
        <source>There is no benefit {code}. Choose among the codes of the list Benefits.</source>
        <translation>គ្មានអត្ថប្រយោជន៍ {code} ទេ។ សូមជ្រើសក្នុងចំណោមលេខកូដនៃបញ្ជីអត្ថប្រយោជន៍។</translation>
    </message>
    <message>
        <source>Villages of the insured</source>
        <translation>ភូមិរបស់អ្នកមានធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>What it is for women</source>
        <translation>អ្វីដែលវាមានសម្រាប់ស្ត្រី</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>អ្វីដែលវាប្រាប់</translation>
    </message>
    <message>
        <source>Which benefits are for pregnancy and birth is not said: give their codes, and who has them and what was paid is told here.</source>
        <translation>មិនបានប្រាប់ថាអត្ថប្រយោជន៍ណាសម្រាប់ការមានផ្ទៃពោះ និងការសម្រាលកូនទេ៖ សូមប្រាប់លេខកូដរបស់វា នោះនៅទីនេះនឹងប្រាប់ថានរណាមានវា និងបានបង់ប៉ុន្មាន។</translation>
    </message>
    <message>
        <source>Women and girls insured with it</source>
        <translation>ស្ត្រី និងក្មេងស្រីដែលមានធានារ៉ាប់រងនេះ</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>ស្ត្រី និងបុរស</translation>
    </message>
    <message>
        <source>codes of the benefits for pregnancy and birth, parted by commas</source>
        <translation>លេខកូដនៃអត្ថប្រយោជន៍សម្រាប់ការមានផ្ទៃពោះ និងការសម្រាលកូន ខណ្ឌដោយសញ្ញាក្បៀស (,)</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>មិនបានកត់ទុក</translation>
    </message>
</context>
<context>
    <name>By month</name>
    <message>
        <source>Incurred claims are what was paid, and what the claims reserves changed by: a month may be below 0.</source>
        <translation>សំណងកើតឡើង គឺអ្វីដែលបានបង់ និងបម្រែបម្រួលទុនបម្រុងសំណង៖ ខែខ្លះអាចក្រោម 0។</translation>
    </message>
    <message>
        <source>Premium and claims by month</source>
        <translation>បុព្វលាភ និងសំណងតាមខែ</translation>
    </message>
    <message>
        <source>Premium is written on the day it falls due and received on the day it is paid: two different figures.</source>
        <translation>បុព្វលាភចុះបញ្ជីនៅថ្ងៃដល់កំណត់បង់ ហើយប្រមូលបាននៅថ្ងៃដែលគេបង់៖ ជាតួលេខពីរផ្សេងគ្នា។</translation>
    </message>
    <message>
        <source>Premium received</source>
        <translation>បុព្វលាភប្រមូលបាន</translation>
    </message>
    <message>
        <source>Premium received by voucher</source>
        <translation>បុព្វលាភប្រមូលបានតាមសក្ខីបត្រ</translation>
    </message>
    <message>
        <source>Premium written</source>
        <translation>បុព្វលាភចុះបញ្ជី</translation>
    </message>
    <message>
        <source>how many months, 36 at most</source>
        <translation>ប៉ុន្មានខែ យ៉ាងច្រើន 36</translation>
    </message>
</context>
<context>
    <name>By sex</name>
    <message>
        <source>All</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>បុរស</translation>
    </message>
    <message>
        <source>Other sex</source>
        <translation>ភេទផ្សេង</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>មិនដឹងភេទ</translation>
    </message>
    <message>
        <source>The target population is not counted by sex.</source>
        <translation>ប្រជាជនគោលដៅមិនរាប់តាមភេទទេ។</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>ស្ត្រី</translation>
    </message>
    <message>
        <source>{indicator}: {sex}</source>
        <translation>{indicator}៖ {sex}</translation>
    </message>
</context>
<context>
    <name>Cash book</name>
    <message>
        <source>Brought forward</source>
        <translation>សមតុល្យយកមក</translation>
    </message>
    <message>
        <source>By the book</source>
        <translation>តាមសៀវភៅ</translation>
    </message>
    <message>
        <source>Counted from {first} to {last}</source>
        <translation>រាប់ពី {first} ដល់ {last}</translation>
    </message>
    <message>
        <source>In</source>
        <translation>ចូល</translation>
    </message>
    <message>
        <source>Less was counted: something that was paid is not in the book, or something received is missing.</source>
        <translation>រាប់បានតិចជាង៖ អ្វីដែលបានបង់មិននៅក្នុងសៀវភៅ ឬអ្វីដែលបានទទួលនៅខ្វះ។</translation>
    </message>
    <message>
        <source>More was counted: something that came in is not in the book, or something paid is there twice.</source>
        <translation>រាប់បានច្រើនជាង៖ អ្វីដែលបានចូលមិននៅក្នុងសៀវភៅ ឬអ្វីដែលបានបង់មានពីរដង។</translation>
    </message>
    <message>
        <source>No account said</source>
        <translation>មិនបានប្រាប់គណនី</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>ចេញ</translation>
    </message>
    <message>
        <source>The count and the book agree.</source>
        <translation>ការរាប់ និងសៀវភៅត្រូវគ្នា។</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>សម្រាប់អ្វី</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>វាមានន័យថាអ្វី</translation>
    </message>
    <message>
        <source>What the counter takes and pays goes where the settings say of its way of payment.</source>
        <translation>អ្វីដែលបញ្ជរទទួល និងបង់ ទៅកន្លែងដែលការកំណត់ប្រាប់សម្រាប់របៀបបង់ប្រាក់នោះ។</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>ជាមួយនរណា</translation>
    </message>
    <message>
        <source>{account}: {name}</source>
        <translation>{account}៖ {name}</translation>
    </message>
</context>
<context>
    <name>Causes and ages</name>
    <message>
        <source>Claims by age</source>
        <translation>ការទាមទារតាមអាយុ</translation>
    </message>
    <message>
        <source>Claims by cause</source>
        <translation>ការទាមទារតាមមូលហេតុ</translation>
    </message>
    <message>
        <source>Claims by cause and age</source>
        <translation>ការទាមទារតាមមូលហេតុ និងអាយុ</translation>
    </message>
    <message>
        <source>Number of claims by cause and age in years</source>
        <translation>ចំនួនការទាមទារតាមមូលហេតុ និងអាយុគិតជាឆ្នាំ</translation>
    </message>
    <message>
        <source>Share of the amount</source>
        <translation>ចំណែកនៃចំនួនប្រាក់</translation>
    </message>
    <message>
        <source>The age is that on the day of the event; it is not known of who has no birth date, nor of a head count.</source>
        <translation>អាយុគិតនៅថ្ងៃកើតហេតុ វាមិនដឹងទេសម្រាប់អ្នកគ្មានថ្ងៃកំណើត និងសម្រាប់ចំនួនមនុស្សសរុប។</translation>
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
        <translation>គំនូសតាង៖ {title}។ {values}</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>ចម្លងរូបភាព</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>ចម្លងតារាង</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>ត្រីមាស{number}</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>ត្រីមាស{number} {year}</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>បានចម្លងរូបភាពហើយ។</translation>
    </message>
    <message>
        <source>There is nothing to draw for these days.</source>
        <translation>គ្មានអ្វីត្រូវគូរសម្រាប់ថ្ងៃទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>median days</source>
        <translation>ថ្ងៃ (មេដ្យាន)</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>គ្មានតម្លៃ</translation>
    </message>
    <message>
        <source>period</source>
        <translation>គ្រា</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>ផែនការ</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>អនុបាត</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} ថ្ងៃ</translation>
    </message>
    <message>
        <source>{indicator}, twelve quarters</source>
        <translation>{indicator} ដប់ពីរត្រីមាស</translation>
    </message>
    <message>
        <source>{line}: {value}</source>
        <translation>{line}៖ {value}</translation>
    </message>
    <message>
        <source>{period}: {value}</source>
        <translation>{period}៖ {value}</translation>
    </message>
    <message>
        <source>{period}: {value} (plan {plan})</source>
        <translation>{period}៖ {value} (ផែនការ {plan})</translation>
    </message>
    <message>
        <source>{point}, may still change</source>
        <translation>{point} អាចនៅប្តូរ</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A check sum of what was found: when that changes, the finding comes back.</source>
        <translation>ផលបូកផ្ទៀងផ្ទាត់នៃអ្វីដែលរកឃើញ៖ ពេលវាប្តូរ ចំណុចរកឃើញនឹងត្រឡប់មកវិញ។</translation>
    </message>
    <message>
        <source>A child is younger than the holder: the birth date or the relation is another.</source>
        <translation>កូនក្មេងជាងម្ចាស់បណ្ណ៖ ថ្ងៃកំណើត ឬទំនាក់ទំនងប្រហែលជាខុស។</translation>
    </message>
    <message>
        <source>A claim is owed only for an event on a day on which the person was covered.</source>
        <translation>សំណងត្រូវបង់តែសម្រាប់ហេតុការណ៍នៅថ្ងៃដែលអ្នកនោះមានការធានា។</translation>
    </message>
    <message>
        <source>A cover makes good what was lost, not more; fixed benefits are entered as loss and as covered.</source>
        <translation>ការធានាសងតែអ្វីដែលបានខាតបង់ មិនលើសនេះទេ អត្ថប្រយោជន៍ថេរត្រូវបញ្ចូលទាំងជាការខាតបង់ និងជាចំនួនធានា។</translation>
    </message>
    <message>
        <source>A household has one holder: whom the cover of the others goes by must be plain.</source>
        <translation>គ្រួសារមួយមានម្ចាស់បណ្ណម្នាក់៖ ត្រូវដឹងច្បាស់ថាការធានារបស់អ្នកផ្សេងអាស្រ័យលើនរណា។</translation>
    </message>
    <message>
        <source>A number of an identity paper belongs to one person; shared, it is a slip or a borrowed paper.</source>
        <translation>លេខអត្តសញ្ញាណប័ណ្ណជារបស់មនុស្សតែម្នាក់ បើមានច្រើននាក់ប្រើ គឺជាកំហុស ឬជាប័ណ្ណខ្ចីគេ។</translation>
    </message>
    <message>
        <source>A number that many households have is often the agent&apos;s: whoever calls reaches none of them.</source>
        <translation>លេខទូរស័ព្ទដែលគ្រួសារច្រើនមានដូចគ្នា ច្រើនជាលេខរបស់ភ្នាក់ងារ៖ អ្នកហៅមិនអាចទាក់ទងគ្រួសារណាបានទេ។</translation>
    </message>
    <message>
        <source>A payment before the decision is an advance: whoever knows the case sees that it was one.</source>
        <translation>ការបង់មុនសេចក្តីសម្រេចជាប្រាក់បង់មុន៖ អ្នកដែលស្គាល់ករណីនេះដឹងថាវាពិតឬទេ។</translation>
    </message>
    <message>
        <source>A percentage is written as 10, not as 0.1: below one it is seldom meant.</source>
        <translation>ភាគរយសរសេរថា 10 មិនមែន 0.1៖ ក្រោមមួយកម្រជាអ្វីដែលចង់បាន។</translation>
    </message>
    <message>
        <source>A policy is renewed once: of two renewals one is a second policy of its own, or a slip.</source>
        <translation>បណ្ណសន្យាមួយបន្តបានតែម្តង៖ បើមានការបន្តពីរ មួយជាបណ្ណសន្យាថ្មីដាច់ដោយឡែក ឬជាកំហុស។</translation>
    </message>
    <message>
        <source>A premium of a policy for the same days is due once; twice, premium written and received are too high.</source>
        <translation>បុព្វលាភនៃបណ្ណសន្យាមួយសម្រាប់ថ្ងៃដដែល ត្រូវបង់តែម្តង បើពីរដង បុព្វលាភចុះបញ្ជី និងបុព្វលាភប្រមូលបានខ្ពស់ពេក។</translation>
    </message>
    <message>
        <source>A product has a method for every reserve its kind needs, and that method has all it computes with.</source>
        <translation>ផលិតផលត្រូវមានវិធីសម្រាប់ទុនបម្រុងនីមួយៗដែលប្រភេទរបស់វាត្រូវការ ហើយវិធីនោះមានអ្វីគ្រប់យ៉ាងសម្រាប់គណនា។</translation>
    </message>
    <message>
        <source>A product of this kind needs an accrued liabilities reserve certified by an actuary.</source>
        <translation>ផលិតផលប្រភេទនេះត្រូវការទុនបម្រុងបំណុលបង្គរ ដែលបញ្ជាក់ដោយអ្នកគណិតធានារ៉ាប់រង។</translation>
    </message>
    <message>
        <source>A product whose policies are recorded takes premium, claims and reserves from its records alone.</source>
        <translation>ផលិតផលដែលមានកត់ត្រាបណ្ណសន្យា យកបុព្វលាភ សំណង និងទុនបម្រុងពីកំណត់ត្រារបស់វាតែប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>A scheme covers at most what was billed.</source>
        <translation>គម្រោងធានាយ៉ាងច្រើនត្រឹមអ្វីដែលមានក្នុងវិក្កយបត្រ។</translation>
    </message>
    <message>
        <source>A village, a cause or a group under two spellings is counted as two.</source>
        <translation>ភូមិ មូលហេតុ ឬក្រុមដែលសរសេរពីរបែប នឹងរាប់ជាពីរ។</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>ទទួលយក</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>ទទួលយកចំណុចរកឃើញ</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>ទទួលយកដោយមានហេតុផល…</translation>
    </message>
    <message>
        <source>Accept {record}: {message}</source>
        <translation>ទទួលយក {record}៖ {message}</translation>
    </message>
    <message>
        <source>Accepted ({count})</source>
        <translation>បានទទួលយក ({count})</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>ទទួលយកនៅ</translation>
    </message>
    <message>
        <source>An actuary certifies the accrued liabilities reserve at least once a year.</source>
        <translation>អ្នកគណិតធានារ៉ាប់រងបញ្ជាក់ទុនបម្រុងបំណុលបង្គរយ៉ាងហោចម្តងក្នុងមួយឆ្នាំ។</translation>
    </message>
    <message>
        <source>An amount twenty times the usual one of its product is more often a slip of the keys.</source>
        <translation>ចំនួនប្រាក់ច្រើនជាងធម្មតាម្ភៃដងសម្រាប់ផលិតផលនោះ ច្រើនតែជាកំហុសវាយអក្សរ។</translation>
    </message>
    <message>
        <source>An office with policies in force takes premium; after a silent quarter its papers are late.</source>
        <translation>ការិយាល័យដែលមានបណ្ណសន្យាមានសុពលភាពតែងទទួលបុព្វលាភ បើស្ងាត់មួយត្រីមាស មានន័យថាឯកសាររបស់វាយឺត។</translation>
    </message>
    <message>
        <source>Appeal {complaint} was upheld on {day}, and the claim is still rejected.</source>
        <translation>ការតវ៉ា {complaint} ត្រូវបានសម្រេចថាមានមូលដ្ឋាននៅ {day} តែការទាមទារនៅតែត្រូវបានបដិសេធ។</translation>
    </message>
    <message>
        <source>Appeals upheld, claims still rejected</source>
        <translation>ការតវ៉ាមានមូលដ្ឋាន តែការទាមទារនៅតែត្រូវបានបដិសេធ</translation>
    </message>
    <message>
        <source>Approved and not paid</source>
        <translation>យល់ព្រមហើយមិនទាន់បង់</translation>
    </message>
    <message>
        <source>Approved claims are paid within weeks; until then their amount stands as a reserve.</source>
        <translation>ការទាមទារដែលយល់ព្រមត្រូវបង់ក្នុងប៉ុន្មានសប្តាហ៍ មុននោះ ចំនួនរបស់វានៅជាទុនបម្រុង។</translation>
    </message>
    <message>
        <source>Born after the cover began</source>
        <translation>កើតក្រោយការធានាចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>Certificates older than a year</source>
        <translation>លិខិតបញ្ជាក់ចាស់ជាងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>Children older than their holder</source>
        <translation>កូនចាស់ជាងម្ចាស់បណ្ណ</translation>
    </message>
    <message>
        <source>Claims after death</source>
        <translation>ការទាមទារក្រោយការស្លាប់</translation>
    </message>
    <message>
        <source>Claims beside their items</source>
        <translation>ការទាមទារខុសពីមុខរបស់វា</translation>
    </message>
    <message>
        <source>Claims in the waiting period</source>
        <translation>ការទាមទារក្នុងរយៈពេលរង់ចាំ</translation>
    </message>
    <message>
        <source>Claims of persons who are not covered</source>
        <translation>ការទាមទាររបស់អ្នកគ្មានការធានា</translation>
    </message>
    <message>
        <source>Claims outside their cover</source>
        <translation>ការទាមទារក្រៅការធានា</translation>
    </message>
    <message>
        <source>Claims reported twice</source>
        <translation>ការទាមទាររាយការណ៍ពីរដង</translation>
    </message>
    <message>
        <source>Claims were reported up to {days} days after the event, but nothing is reserved for those still to come.</source>
        <translation>មានការទាមទារដែលរាយការណ៍រហូតដល់ {days} ថ្ងៃក្រោយកើតហេតុ ប៉ុន្តែគ្មានទុនបម្រុងសម្រាប់អ្វីដែលនឹងមកទៀតទេ។</translation>
    </message>
    <message>
        <source>Cover ends with the death of a person; a later event is somebody else&apos;s, or its day is a slip.</source>
        <translation>ការធានាចប់ពេលអ្នកនោះស្លាប់ ហេតុការណ៍ក្រោយមកជារបស់អ្នកផ្សេង ឬថ្ងៃរបស់វាខុស។</translation>
    </message>
    <message>
        <source>Cover of a person begins at birth at the earliest; a child born since then joins on that day.</source>
        <translation>ការធានារបស់មនុស្សម្នាក់ចាប់ផ្តើមយ៉ាងឆាប់នៅពេលកើត កូនដែលកើតក្រោយមកចូលនៅថ្ងៃនោះ។</translation>
    </message>
    <message>
        <source>Coverage is held against the people a product is made for: counted years ago, they are others by now.</source>
        <translation>ការគ្របដណ្ដប់ប្រៀបធៀបនឹងប្រជាជនដែលផលិតផលបម្រើ៖ បើរាប់ច្រើនឆ្នាំមុន ចំនួននោះប្តូរហើយ។</translation>
    </message>
    <message>
        <source>Data checks</source>
        <translation>ការត្រួតពិនិត្យទិន្នន័យ</translation>
    </message>
    <message>
        <source>Days between two treaties</source>
        <translation>ថ្ងៃចន្លោះសន្ធិសញ្ញាពីរ</translation>
    </message>
    <message>
        <source>Days in the future or a century away</source>
        <translation>ថ្ងៃក្នុងអនាគត ឬឆ្ងាយមួយសតវត្ស</translation>
    </message>
    <message>
        <source>Dependants over age</source>
        <translation>អ្នកក្នុងបន្ទុកហួសអាយុ</translation>
    </message>
    <message>
        <source>Equal premiums twice</source>
        <translation>បុព្វលាភដូចគ្នាពីរដង</translation>
    </message>
    <message>
        <source>Every payment taken leaves a receipt with its number.</source>
        <translation>ប្រាក់នីមួយៗដែលទទួលមានបង្កាន់ដៃដែលមានលេខ។</translation>
    </message>
    <message>
        <source>Exits without a reason</source>
        <translation>ការចាកចេញគ្មានហេតុផល</translation>
    </message>
    <message>
        <source>Go through everything</source>
        <translation>ពិនិត្យទាំងអស់</translation>
    </message>
    <message>
        <source>Holders outside the limits of age</source>
        <translation>ម្ចាស់បណ្ណក្រៅកំណត់អាយុ</translation>
    </message>
    <message>
        <source>Holders without a birth date</source>
        <translation>ម្ចាស់បណ្ណគ្មានថ្ងៃកំណើត</translation>
    </message>
    <message>
        <source>Households with two holders</source>
        <translation>គ្រួសារមានម្ចាស់បណ្ណពីរនាក់</translation>
    </message>
    <message>
        <source>Identity numbers of several persons</source>
        <translation>លេខអត្តសញ្ញាណរបស់មនុស្សច្រើននាក់</translation>
    </message>
    <message>
        <source>It covers {first} to {last}; policy {policy} runs from {start} to {end}.</source>
        <translation>វាធានាពី {first} ដល់ {last} តែបណ្ណសន្យា {policy} មានពី {start} ដល់ {end}។</translation>
    </message>
    <message>
        <source>It was paid on {paid}; claim {claim} is still open.</source>
        <translation>បានបង់នៅ {paid} តែការទាមទារ {claim} នៅបើកនៅឡើយ។</translation>
    </message>
    <message>
        <source>It was paid on {paid}; claim {claim} was decided on {decided}.</source>
        <translation>បានបង់នៅ {paid} តែការទាមទារ {claim} សម្រេចនៅ {decided}។</translation>
    </message>
    <message>
        <source>It was rejected on {day} for no reason given.</source>
        <translation>បានបដិសេធនៅ {day} ដោយមិនប្រាប់ហេតុផល។</translation>
    </message>
    <message>
        <source>Items covered beyond their bill</source>
        <translation>មុខធានាលើសវិក្កយបត្រ</translation>
    </message>
    <message>
        <source>Limits of benefits passed</source>
        <translation>ហួសកំណត់អត្ថប្រយោជន៍</translation>
    </message>
    <message>
        <source>Member since {joined}, born on {born}.</source>
        <translation>ជាសមាជិកតាំងពី {joined} កើតថ្ងៃ {born}។</translation>
    </message>
    <message>
        <source>Members before their birth</source>
        <translation>សមាជិកមុនថ្ងៃកំណើត</translation>
    </message>
    <message>
        <source>Missing receipt numbers</source>
        <translation>លេខបង្កាន់ដៃបាត់</translation>
    </message>
    <message>
        <source>More covered than lost</source>
        <translation>ធានាលើសការខាតបង់</translation>
    </message>
    <message>
        <source>More paid than approved</source>
        <translation>បង់លើសចំនួនយល់ព្រម</translation>
    </message>
    <message>
        <source>Nobody is a member before being born: one of the two days is a slip.</source>
        <translation>គ្មាននរណាជាសមាជិកមុនកើតទេ៖ ថ្ងៃមួយក្នុងពីរនេះខុស។</translation>
    </message>
    <message>
        <source>Nothing doubtful was found.</source>
        <translation>រកមិនឃើញអ្វីគួរសង្ស័យទេ។</translation>
    </message>
    <message>
        <source>Nothing has come from this office since {day}.</source>
        <translation>គ្មានអ្វីមកពីការិយាល័យនេះតាំងពី {day}។</translation>
    </message>
    <message>
        <source>Nothing is owed for an event in the waiting period of a policy that renews no other.</source>
        <translation>គ្មានសំណងត្រូវបង់ទេ សម្រាប់ហេតុការណ៍ក្នុងរយៈពេលរង់ចាំនៃបណ្ណសន្យាដែលមិនបន្តពីបណ្ណណា។</translation>
    </message>
    <message>
        <source>Of the receipts “{series}”, {first} is not in the file.</source>
        <translation>ក្នុងចំណោមបង្កាន់ដៃ «{series}» លេខ {first} មិនមានក្នុងឯកសារទេ។</translation>
    </message>
    <message>
        <source>Of the receipts “{series}”, {first} to {last} are not in the file.</source>
        <translation>ក្នុងចំណោមបង្កាន់ដៃ «{series}» លេខ {first} ដល់ {last} មិនមានក្នុងឯកសារទេ។</translation>
    </message>
    <message>
        <source>Old receivables</source>
        <translation>ប្រាក់ត្រូវទទួលចាស់ៗ</translation>
    </message>
    <message>
        <source>One bill is met once: same person, day, provider, cause and amount are seldom two events.</source>
        <translation>វិក្កយបត្រមួយបង់បានតែម្តង៖ មនុស្ស ថ្ងៃ អ្នកផ្តល់សេវា មូលហេតុ និងចំនួនដូចគ្នា កម្រជាហេតុការណ៍ពីរ។</translation>
    </message>
    <message>
        <source>One person has one cover of a product at a time; a renewal starts when the policy before it ended.</source>
        <translation>មនុស្សម្នាក់មានការធានាតែមួយនៃផលិតផលមួយក្នុងពេលតែមួយ ការបន្តចាប់ផ្តើមពេលបណ្ណសន្យាមុនចប់។</translation>
    </message>
    <message>
        <source>One person has one record: two of them split the premiums, the claims and the count of members.</source>
        <translation>មនុស្សម្នាក់មានកំណត់ត្រាមួយ៖ បើមានពីរ បុព្វលាភ ការទាមទារ និងចំនួនសមាជិកបែកជាពីរ។</translation>
    </message>
    <message>
        <source>One receipt is for one payer on one day; the same number elsewhere is a slip or worse.</source>
        <translation>បង្កាន់ដៃមួយសម្រាប់អ្នកបង់ម្នាក់ក្នុងថ្ងៃមួយ លេខដដែលនៅកន្លែងផ្សេងជាកំហុស ឬអាក្រក់ជាងនេះ។</translation>
    </message>
    <message>
        <source>Only the persons named under a policy, or its holder where none is named, can claim under it.</source>
        <translation>មានតែអ្នកដែលមានឈ្មោះក្រោមបណ្ណសន្យា ឬម្ចាស់បណ្ណពេលគ្មានឈ្មោះអ្នកណា ដែលអាចទាមទារបាន។</translation>
    </message>
    <message>
        <source>Open claims estimated twice</source>
        <translation>ការទាមទារបើកដែលប៉ាន់ស្មានពីរដង</translation>
    </message>
    <message>
        <source>Payments before the decision</source>
        <translation>ការបង់មុនសេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Percentages below one</source>
        <translation>ភាគរយក្រោមមួយ</translation>
    </message>
    <message>
        <source>Persons covered twice</source>
        <translation>មនុស្សធានាពីរដង</translation>
    </message>
    <message>
        <source>Persons recorded twice</source>
        <translation>មនុស្សកត់ត្រាពីរដង</translation>
    </message>
    <message>
        <source>Phone numbers of many households</source>
        <translation>លេខទូរស័ព្ទរបស់គ្រួសារច្រើន</translation>
    </message>
    <message>
        <source>Policies of holders who died</source>
        <translation>បណ្ណសន្យារបស់ម្ចាស់បណ្ណដែលស្លាប់</translation>
    </message>
    <message>
        <source>Policies renewed twice</source>
        <translation>បណ្ណសន្យាបន្តពីរដង</translation>
    </message>
    <message>
        <source>Populations counted long ago</source>
        <translation>ប្រជាជនរាប់យូរមកហើយ</translation>
    </message>
    <message>
        <source>Premium is earned on the days of its policy; a later span belongs to the policy that renews it.</source>
        <translation>បុព្វលាភរកបានក្នុងថ្ងៃនៃបណ្ណសន្យារបស់វា រយៈពេលក្រោយមកជារបស់បណ្ណសន្យាដែលបន្តវា។</translation>
    </message>
    <message>
        <source>Premium is paid within 180 days and while the policy runs; what never will be is written off by a voucher.</source>
        <translation>បុព្វលាភត្រូវបង់ក្នុង 180 ថ្ងៃ និងពេលបណ្ណសន្យានៅមានសុពលភាព អ្វីដែលនឹងមិនបង់ ត្រូវលុបចោលដោយសក្ខីបត្រ។</translation>
    </message>
    <message>
        <source>Premium, claims or reserves booked twice</source>
        <translation>បុព្វលាភ សំណង ឬទុនបម្រុងកត់ពីរដង</translation>
    </message>
    <message>
        <source>Premiums out of the pattern</source>
        <translation>បុព្វលាភខុសពីធម្មតា</translation>
    </message>
    <message>
        <source>Premiums outside their policy</source>
        <translation>បុព្វលាភក្រៅបណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Premiums without a receipt</source>
        <translation>បុព្វលាភគ្មានបង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>កែឱ្យត្រូវ…</translation>
    </message>
    <message>
        <source>Receipt numbers used again</source>
        <translation>លេខបង្កាន់ដៃប្រើម្តងទៀត</translation>
    </message>
    <message>
        <source>Receipt {receipt} also stands for {others}.</source>
        <translation>បង្កាន់ដៃ {receipt} ក៏ជារបស់ {others} ដែរ។</translation>
    </message>
    <message>
        <source>Receipt {receipt} is of {day}, while {other} before it is of {other_day}.</source>
        <translation>បង្កាន់ដៃ {receipt} ចុះថ្ងៃ {day} តែ {other} ដែលនៅមុនវាចុះថ្ងៃ {other_day}។</translation>
    </message>
    <message>
        <source>Receipts are numbered so that none can vanish: a missing one was spoilt, or its money is gone.</source>
        <translation>បង្កាន់ដៃមានលេខរៀងដើម្បីកុំឱ្យបាត់៖ លេខដែលបាត់គឺខូច ឬប្រាក់របស់វាបាត់។</translation>
    </message>
    <message>
        <source>Receipts are written one after another: a later number with a much earlier day was written for it afterwards.</source>
        <translation>បង្កាន់ដៃសរសេរបន្តបន្ទាប់គ្នា៖ លេខក្រោយដែលមានថ្ងៃមុនឆ្ងាយ គឺសរសេរបន្ថែមក្រោយ។</translation>
    </message>
    <message>
        <source>Receipts out of the order of their days</source>
        <translation>បង្កាន់ដៃមិនតាមលំដាប់ថ្ងៃ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>កំណត់ត្រា</translation>
    </message>
    <message>
        <source>Rejections without a reason</source>
        <translation>ការបដិសេធគ្មានហេតុផល</translation>
    </message>
    <message>
        <source>Reserves without a method</source>
        <translation>ទុនបម្រុងគ្មានវិធី</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>វិធាន</translation>
    </message>
    <message>
        <source>Silent offices</source>
        <translation>ការិយាល័យស្ងាត់</translation>
    </message>
    <message>
        <source>The birth date of {person} is not known; an estimated one is enough.</source>
        <translation>មិនដឹងថ្ងៃកំណើតរបស់ {person} ទេ ថ្ងៃប៉ាន់ស្មានក៏បាន។</translation>
    </message>
    <message>
        <source>The event on {day} lies in the waiting period, which ran until {last}.</source>
        <translation>ហេតុការណ៍នៅ {day} ស្ថិតក្នុងរយៈពេលរង់ចាំ ដែលមានដល់ {last}។</translation>
    </message>
    <message>
        <source>The event on {day} lies outside the cover of {person}, from {first} to {last}.</source>
        <translation>ហេតុការណ៍នៅ {day} ស្ថិតក្រៅការធានារបស់ {person} ពី {first} ដល់ {last}។</translation>
    </message>
    <message>
        <source>The exit age of a product holds for everybody it covers.</source>
        <translation>អាយុចេញនៃផលិតផលមួយប្រើសម្រាប់គ្រប់គ្នាដែលវាធានា។</translation>
    </message>
    <message>
        <source>The finding leaves the list with this reason and comes back once it says something else.</source>
        <translation>ចំណុចរកឃើញចេញពីបញ្ជីដោយហេតុផលនេះ ហើយត្រឡប់មកវិញពេលវាប្រាប់អ្វីផ្សេង។</translation>
    </message>
    <message>
        <source>The holder of a policy is old enough to enter and not past the exit age when it starts.</source>
        <translation>ម្ចាស់បណ្ណសន្យាមានអាយុគ្រប់ចូល និងមិនហួសអាយុចេញពេលវាចាប់ផ្តើម។</translation>
    </message>
    <message>
        <source>The latest certificate, {amount}, is of {day}: more than twelve months ago.</source>
        <translation>លិខិតបញ្ជាក់ចុងក្រោយ {amount} ចុះថ្ងៃ {day}៖ លើសដប់ពីរខែហើយ។</translation>
    </message>
    <message>
        <source>The latest count, {population}, is of {day}: more than two years ago.</source>
        <translation>ការរាប់ចុងក្រោយ {population} ធ្វើនៅ {day}៖ លើសពីរឆ្នាំហើយ។</translation>
    </message>
    <message>
        <source>The method chosen for claims not yet reported needs a ratio or a percentage that is not set.</source>
        <translation>វិធីដែលជ្រើសសម្រាប់សំណងមិនទាន់រាយការណ៍ ត្រូវការអនុបាត ឬភាគរយដែលមិនទាន់កំណត់។</translation>
    </message>
    <message>
        <source>The payments of a claim add up to what was approved, and to nothing where it was rejected.</source>
        <translation>ការបង់នៃការទាមទារមួយបូកស្មើនឹងចំនួនយល់ព្រម ហើយស្មើសូន្យពេលវាត្រូវបានបដិសេធ។</translation>
    </message>
    <message>
        <source>The policy ended early on {day} for no reason given.</source>
        <translation>បណ្ណសន្យាចប់មុនកំណត់នៅ {day} ដោយមិនប្រាប់ហេតុផល។</translation>
    </message>
    <message>
        <source>These compare all records and wait until you go through everything: {checks}.</source>
        <translation>ការត្រួតពិនិត្យទាំងនេះប្រៀបធៀបកំណត់ត្រាទាំងអស់ ហើយរង់ចាំរហូតដល់លោកអ្នកពិនិត្យទាំងអស់៖ {checks}។</translation>
    </message>
    <message>
        <source>This child was born on {day}, {holder}, the holder, on {theirs}.</source>
        <translation>កូននេះកើតថ្ងៃ {day} ហើយម្ចាស់បណ្ណ {holder} កើតថ្ងៃ {theirs}។</translation>
    </message>
    <message>
        <source>Treaty {before} ends before {first}, this one begins after {last}: the days between are not reinsured.</source>
        <translation>សន្ធិសញ្ញា {before} ចប់មុន {first} សន្ធិសញ្ញានេះចាប់ផ្តើមក្រោយ {last}៖ ថ្ងៃចន្លោះនោះគ្មានធានារ៉ាប់រងបន្តទេ។</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>កម្រិតធ្ងន់</translation>
    </message>
    <message>
        <source>What a claim covers is the sum of what is covered of its items.</source>
        <translation>អ្វីដែលការទាមទារធានា គឺផលបូកនៃអ្វីដែលធានាក្នុងមុខរបស់វា។</translation>
    </message>
    <message>
        <source>What an open claim may come to is its latest estimate, from which the reserves are made.</source>
        <translation>អ្វីដែលការទាមទារបើកអាចត្រូវបង់ គឺការប៉ាន់ស្មានចុងក្រោយ ដែលប្រើសម្រាប់ធ្វើទុនបម្រុង។</translation>
    </message>
    <message>
        <source>What falls due or happens on a day between two treaties is the scheme&apos;s own risk.</source>
        <translation>អ្វីដែលដល់កំណត់ ឬកើតឡើងនៅថ្ងៃចន្លោះសន្ធិសញ្ញាពីរ ជាហានិភ័យរបស់គម្រោងខ្លួនឯង។</translation>
    </message>
    <message>
        <source>What is covered stays within the limits of the benefit, for one claim and for a year.</source>
        <translation>អ្វីដែលធានាស្ថិតក្នុងកំណត់នៃអត្ថប្រយោជន៍ សម្រាប់ការទាមទារមួយ និងសម្រាប់មួយឆ្នាំ។</translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation>អ្វីគួរសង្ស័យ</translation>
    </message>
    <message>
        <source>What is doubtful about the records</source>
        <translation>អ្វីគួរសង្ស័យក្នុងកំណត់ត្រា</translation>
    </message>
    <message>
        <source>What is written down has happened within a lifetime; other days are slips, or years of another calendar.</source>
        <translation>អ្វីដែលកត់ទុកបានកើតឡើងក្នុងមួយជីវិតមនុស្ស ថ្ងៃផ្សេងជាកំហុស ឬជាឆ្នាំតាមប្រតិទិនផ្សេង។</translation>
    </message>
    <message>
        <source>What it rested on</source>
        <translation>មូលដ្ឋានរបស់វា</translation>
    </message>
    <message>
        <source>What was doubtful and is accepted</source>
        <translation>អ្វីដែលធ្លាប់សង្ស័យ ហើយបានទទួលយក</translation>
    </message>
    <message>
        <source>Where a product has limits of age, the age of its holders must be known.</source>
        <translation>បើផលិតផលមានកំណត់អាយុ ត្រូវដឹងអាយុម្ចាស់បណ្ណរបស់វា។</translation>
    </message>
    <message>
        <source>Whoever died holds no new policy: the household chooses another holder.</source>
        <translation>អ្នកដែលស្លាប់មិនកាន់បណ្ណសន្យាថ្មីទេ៖ គ្រួសារជ្រើសម្ចាស់បណ្ណផ្សេង។</translation>
    </message>
    <message>
        <source>Whoever was right on appeal gets nothing until the decision of the claim is corrected.</source>
        <translation>អ្នកដែលត្រឹមត្រូវក្នុងការតវ៉ា មិនទទួលបានអ្វីទេ រហូតដល់សេចក្តីសម្រេចលើការទាមទារត្រូវបានកែតម្រូវ។</translation>
    </message>
    <message>
        <source>Whose claim is rejected is told why, and the scheme learns what its members misunderstand.</source>
        <translation>អ្នកដែលការទាមទារត្រូវបដិសេធ ត្រូវប្រាប់ពីមូលហេតុ ហើយគម្រោងដឹងថាសមាជិកយល់ខុសត្រង់ណា។</translation>
    </message>
    <message>
        <source>Why it is right as it is</source>
        <translation>មូលហេតុដែលវាត្រឹមត្រូវហើយ</translation>
    </message>
    <message>
        <source>Why members leave tells the scheme what to mend; “unknown” is a reason too.</source>
        <translation>មូលហេតុដែលសមាជិកចាកចេញ ប្រាប់គម្រោងថាត្រូវកែអ្វី «មិនដឹង» ក៏ជាមូលហេតុដែរ។</translation>
    </message>
    <message>
        <source>With this claim {covered} of {benefit} is covered in one year of cover; the limit is {limit}.</source>
        <translation>រួមនឹងការទាមទារនេះ {benefit} ធានា {covered} ក្នុងមួយឆ្នាំនៃការធានា កំណត់គឺ {limit}។</translation>
    </message>
    <message>
        <source>Words written in two ways</source>
        <translation>ពាក្យសរសេរពីរបែប</translation>
    </message>
    <message>
        <source>{amount} due since {due} is not paid, and the cover ended on {over}.</source>
        <translation>{amount} ដែលត្រូវបង់តាំងពី {due} មិនទាន់បង់ ហើយការធានាបានចប់នៅ {over}។</translation>
    </message>
    <message>
        <source>{amount} due since {due} is not paid.</source>
        <translation>{amount} ដែលត្រូវបង់តាំងពី {due} មិនទាន់បង់។</translation>
    </message>
    <message>
        <source>{amount} is due; premiums of this product are about {usual}.</source>
        <translation>ត្រូវបង់ {amount} តែបុព្វលាភនៃផលិតផលនេះប្រហែល {usual}។</translation>
    </message>
    <message>
        <source>{amount} was paid on {day} without a receipt number.</source>
        <translation>បានបង់ {amount} នៅ {day} ដោយគ្មានលេខបង្កាន់ដៃ។</translation>
    </message>
    <message>
        <source>{column} is {day}: was another year or another calendar meant?</source>
        <translation>{column} គឺ {day}៖ តើចង់មានន័យថាឆ្នាំផ្សេង ឬប្រតិទិនផ្សេង?</translation>
    </message>
    <message>
        <source>{column} is {percent}; was {meant} meant?</source>
        <translation>{column} គឺ {percent} តើចង់មានន័យថា {meant} ឬ?</translation>
    </message>
    <message>
        <source>{covered} is covered of a loss of {loss}.</source>
        <translation>ធានា {covered} លើការខាតបង់ {loss}។</translation>
    </message>
    <message>
        <source>{covered} of {benefit} is covered; the limit for one claim is {limit}.</source>
        <translation>{benefit} ធានា {covered} កំណត់សម្រាប់ការទាមទារមួយគឺ {limit}។</translation>
    </message>
    <message>
        <source>{covered} of {item} is covered; {billed} was billed.</source>
        <translation>{item} ធានា {covered} តែវិក្កយបត្រមាន {billed}។</translation>
    </message>
    <message>
        <source>{covered} stands as covered; on {day} it was estimated at {estimate}.</source>
        <translation>{covered} កត់ថាធានា តែនៅ {day} ប៉ាន់ស្មាន {estimate}។</translation>
    </message>
    <message>
        <source>{covered} stands as covered; the items come to {total}.</source>
        <translation>{covered} កត់ថាធានា តែមុខទាំងអស់បូកបាន {total}។</translation>
    </message>
    <message>
        <source>{covered} was approved on {day}; {paid} is paid.</source>
        <translation>បានយល់ព្រម {covered} នៅ {day} បានបង់ {paid}។</translation>
    </message>
    <message>
        <source>{holder}, the holder, died on {day}: who holds it now?</source>
        <translation>{holder} ជាម្ចាស់បណ្ណ បានស្លាប់នៅ {day}៖ ឥឡូវនរណាជាម្ចាស់បណ្ណ?</translation>
    </message>
    <message>
        <source>{line} of {product} is posted by its records, too.</source>
        <translation>{line} នៃ {product} ក៏ត្រូវបានកត់ដោយកំណត់ត្រារបស់វាដែរ។</translation>
    </message>
    <message>
        <source>{number} is the number of {count} households.</source>
        <translation>{number} ជាលេខរបស់គ្រួសារ {count}។</translation>
    </message>
    <message>
        <source>{number} is the number of {count} persons; {other} is one of them.</source>
        <translation>{number} ជាលេខរបស់មនុស្ស {count} នាក់ {other} ជាម្នាក់ក្នុងនោះ។</translation>
    </message>
    <message>
        <source>{other} asks for {amount} on {day}, too.</source>
        <translation>{other} ក៏ទារ {amount} នៅ {day} ដែរ។</translation>
    </message>
    <message>
        <source>{other} has the same name and was born on {day}, too.</source>
        <translation>{other} មានឈ្មោះដូចគ្នា ហើយក៏កើតថ្ងៃ {day} ដែរ។</translation>
    </message>
    <message>
        <source>{other} is for the same person and {day}, over {amount}, too.</source>
        <translation>{other} ក៏សម្រាប់មនុស្សដដែល និង {day} ចំនួន {amount} ដែរ។</translation>
    </message>
    <message>
        <source>{other} is holder of household {household}, too.</source>
        <translation>{other} ក៏ជាម្ចាស់បណ្ណនៃគ្រួសារ {household} ដែរ។</translation>
    </message>
    <message>
        <source>{paid} was paid, {covered} was approved.</source>
        <translation>បានបង់ {paid} តែយល់ព្រម {covered}។</translation>
    </message>
    <message>
        <source>{person} died on {died}; the event was on {day}.</source>
        <translation>{person} ស្លាប់នៅ {died} តែហេតុការណ៍កើតនៅ {day}។</translation>
    </message>
    <message>
        <source>{person} is covered under policy {other} too, from {first} to {last}.</source>
        <translation>{person} ក៏មានការធានាក្រោមបណ្ណសន្យា {other} ពី {first} ដល់ {last} ដែរ។</translation>
    </message>
    <message>
        <source>{person} is not covered under policy {policy}.</source>
        <translation>{person} គ្មានការធានាក្រោមបណ្ណសន្យា {policy} ទេ។</translation>
    </message>
    <message>
        <source>{person} left on {day} for no reason given.</source>
        <translation>{person} ចាកចេញនៅ {day} ដោយមិនប្រាប់ហេតុផល។</translation>
    </message>
    <message>
        <source>{person} was born on {born}, after the cover began on {first}.</source>
        <translation>{person} កើតថ្ងៃ {born} ក្រោយការធានាចាប់ផ្តើមនៅ {first}។</translation>
    </message>
    <message>
        <source>{person} was {age} at the start; the product ends at {limit}.</source>
        <translation>{person} មានអាយុ {age} ឆ្នាំនៅពេលចាប់ផ្តើម ផលិតផលចប់ត្រឹមអាយុ {limit} ឆ្នាំ។</translation>
    </message>
    <message>
        <source>{person} was {age} at the start; the product takes holders from {limit}.</source>
        <translation>{person} មានអាយុ {age} ឆ្នាំនៅពេលចាប់ផ្តើម ផលិតផលទទួលម្ចាស់បណ្ណចាប់ពីអាយុ {limit} ឆ្នាំ។</translation>
    </message>
    <message>
        <source>{policy} is renewed by {other}, too.</source>
        <translation>{policy} ក៏ត្រូវបានបន្តដោយ {other} ដែរ។</translation>
    </message>
    <message>
        <source>{record}: {message} Accepted on {day}: {reason}</source>
        <translation>{record}៖ {message} ទទួលយកនៅ {day}៖ {reason}</translation>
    </message>
    <message>
        <source>“{field}”</source>
        <translation>«{field}»</translation>
    </message>
    <message>
        <source>“{other}” stands in the same list.</source>
        <translation>«{other}» មានក្នុងបញ្ជីដដែល។</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Amount paid</source>
        <translation>ចំនួនបានបង់</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>ការតវ៉ា</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>ការតវ៉ា</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>មកដល់នៅ</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>គណៈកម្មការ</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>សម្រេច</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>សម្រេចដោយ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>លិខិត</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>លិខិត</translation>
    </message>
    <message>
        <source>Documents needed</source>
        <translation>លិខិតត្រូវការ</translation>
    </message>
    <message>
        <source>Estimated cover</source>
        <translation>ការធានាប៉ាន់ស្មាន</translation>
    </message>
    <message>
        <source>In review since</source>
        <translation>ពិនិត្យតាំងពី</translation>
    </message>
    <message>
        <source>Items of the bill</source>
        <translation>មុខក្នុងវិក្កយបត្រ</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>នៅសល់ត្រូវបង់</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>បានបង់មកទល់ឥឡូវ</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>បង់</translation>
    </message>
    <message>
        <source>Pay an advance</source>
        <translation>បង់មុន</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>ការបង់ប្រាក់</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>ហេតុផល</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ពិនិត្យ</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>អ្នកពិនិត្យ</translation>
    </message>
    <message>
        <source>Slip and letter</source>
        <translation>ការពន្យល់ និងលិខិត</translation>
    </message>
    <message>
        <source>none: its cost is known afterwards</source>
        <translation>គ្មាន៖ តម្លៃរបស់វាដឹងតែក្រោយមក</translation>
    </message>
</context>
<context>
    <name>Claim board</name>
    <message numerus="yes">
        <source>%n claims paid in the last 90 days whose money is on its way</source>
        <translation>
            <numerusform>ការទាមទារ %n ដែលបានបង់ក្នុង 90 ថ្ងៃចុងក្រោយ ហើយប្រាក់កំពុងផ្ញើ</numerusform>
            <numerusform>ការទាមទារ %n ដែលបានបង់ក្នុង 90 ថ្ងៃចុងក្រោយ ហើយប្រាក់កំពុងផ្ញើ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims reported, not taken up yet</source>
        <translation>
            <numerusform>ការទាមទារ %n បានរាយការណ៍ មិនទាន់យកមកពិនិត្យ</numerusform>
            <numerusform>ការទាមទារ %n បានរាយការណ៍ មិនទាន់យកមកពិនិត្យ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims taken up and not decided yet</source>
        <translation>
            <numerusform>ការទាមទារ %n កំពុងពិនិត្យ មិនទាន់សម្រេច</numerusform>
            <numerusform>ការទាមទារ %n កំពុងពិនិត្យ មិនទាន់សម្រេច</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims whose money arrived in the last 30 days</source>
        <translation>
            <numerusform>ការទាមទារ %n ដែលប្រាក់បានដល់ក្នុង 30 ថ្ងៃចុងក្រោយ</numerusform>
            <numerusform>ការទាមទារ %n ដែលប្រាក់បានដល់ក្នុង 30 ថ្ងៃចុងក្រោយ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>យឺត %n</numerusform>
            <numerusform>យឺត %n</numerusform>
        </translation>
    </message>
    <message>
        <source>In review</source>
        <translation>កំពុងពិនិត្យ</translation>
    </message>
    <message>
        <source>No claim stands here.</source>
        <translation>គ្មានការទាមទារនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>បានទទួល</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>ទាន់ពេល</translation>
    </message>
    <message>
        <source>late</source>
        <translation>យឺត</translation>
    </message>
    <message numerus="yes">
        <source>up to %n days</source>
        <translation>
            <numerusform>មិនលើស %n ថ្ងៃ</numerusform>
            <numerusform>មិនលើស %n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: {late}</source>
        <translation>{step}៖ {late}</translation>
    </message>
</context>
<context>
    <name>Claim form</name>
    <message>
        <source>A payment before the decision is an advance: type the name or the code.</source>
        <translation>ការបង់មុនសេចក្តីសម្រេចជាប្រាក់បង់មុន៖ សូមវាយឈ្មោះ ឬលេខកូដ។</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>បន្ថែមលិខិត</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>បន្ថែមមុខ</translation>
    </message>
    <message>
        <source>Amount approved</source>
        <translation>ចំនួនយល់ព្រម</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>ចំនួនប្រាក់</translation>
    </message>
    <message>
        <source>Decide a claim</source>
        <translation>សម្រេចលើការទាមទារ</translation>
    </message>
    <message>
        <source>Empty: what the items come to.</source>
        <translation>ទទេ៖ ផលបូកនៃមុខទាំងអស់។</translation>
    </message>
    <message>
        <source>Estimated at</source>
        <translation>ប៉ាន់ស្មាន</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>ចាប់ពីថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Leave empty for the holder of the policy.</source>
        <translation>ទុកទទេសម្រាប់ម្ចាស់បណ្ណសន្យា។</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>កំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>បានទទួលប្រាក់</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>បង់តាម</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>បង់នៅ</translation>
    </message>
    <message>
        <source>Pay a claim</source>
        <translation>បង់សំណងតាមការទាមទារ</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>អ្នកពាក់ព័ន្ធ</translation>
    </message>
    <message>
        <source>Reason of the cut</source>
        <translation>ហេតុផលកាត់បន្ថយ</translation>
    </message>
    <message>
        <source>Review a claim</source>
        <translation>ពិនិត្យការទាមទារ</translation>
    </message>
    <message>
        <source>Save the claim</source>
        <translation>រក្សាទុកការទាមទារ</translation>
    </message>
    <message>
        <source>Save the day of receipt</source>
        <translation>រក្សាទុកថ្ងៃទទួល</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>រក្សាទុកសេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Save the payment</source>
        <translation>រក្សាទុកការបង់ប្រាក់</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>រក្សាទុកការពិនិត្យ</translation>
    </message>
    <message>
        <source>The best estimate of what the cover meets, until the claim is decided.</source>
        <translation>ការប៉ាន់ស្មានល្អបំផុតនៃអ្វីដែលការធានានឹងបង់ រហូតដល់ការទាមទារត្រូវបានសម្រេច។</translation>
    </message>
    <message>
        <source>The day it came: Space for today. Empty: it is missing.</source>
        <translation>ថ្ងៃដែលវាមកដល់៖ Space សម្រាប់ថ្ងៃនេះ។ ទទេ៖ នៅខ្វះ។</translation>
    </message>
    <message>
        <source>The day the money reached the member, for all that is on its way.</source>
        <translation>ថ្ងៃដែលប្រាក់ដល់ដៃសមាជិក សម្រាប់ប្រាក់កំពុងផ្ញើទាំងអស់។</translation>
    </message>
    <message>
        <source>The day the money reached the member; leave empty while not known.</source>
        <translation>ថ្ងៃដែលប្រាក់ដល់ដៃសមាជិក ទុកទទេពេលមិនទាន់ដឹង។</translation>
    </message>
    <message>
        <source>Type any part of the member&apos;s name or of the policy&apos;s code.</source>
        <translation>សូមវាយផ្នែកណាមួយនៃឈ្មោះសមាជិក ឬនៃលេខកូដបណ្ណសន្យា។</translation>
    </message>
    <message>
        <source>What was said. The report of the minutes lists it with the decision.</source>
        <translation>អ្វីដែលបាននិយាយ។ របាយការណ៍កំណត់ហេតុរាយវាជាមួយសេចក្តីសម្រេច។</translation>
    </message>
    <message>
        <source>Where a committee decides: the names of those who sat, with commas between.</source>
        <translation>បើគណៈកម្មការសម្រេច៖ ឈ្មោះអ្នកដែលបានប្រជុំ ដាក់សញ្ញាក្បៀស (,) នៅចន្លោះ។</translation>
    </message>
    <message>
        <source>Why the claim, or a part of it, is not met.</source>
        <translation>មូលហេតុដែលការទាមទារ ឬផ្នែកខ្លះរបស់វា មិនត្រូវបានទទួល។</translation>
    </message>
</context>
<context>
    <name>Claim rules</name>
    <message>
        <source>A proposal decides nothing: somebody does, and says why where they decide otherwise.</source>
        <translation>សំណើមិនសម្រេចអ្វីទេ៖ មនុស្សជាអ្នកសម្រេច ហើយប្រាប់មូលហេតុបើសម្រេចខុសពីសំណើ។</translation>
    </message>
    <message>
        <source>Adjudication of a claim</source>
        <translation>ការវិនិច្ឆ័យការទាមទារ</translation>
    </message>
    <message>
        <source>An item of the bill is gone. Where nothing of it is met, write 0 under Covered.</source>
        <translation>មានមុខមួយនៃវិក្កយបត្រខ្វះ។ បើមិនធានាអ្វីពីវាទេ សូមសរសេរ 0 ក្រោម «ធានា»។</translation>
    </message>
    <message>
        <source>Cover begins on {first}; the event was on {event}.</source>
        <translation>ការធានាចាប់ផ្តើម {first} តែហេតុការណ៍កើតនៅ {event}។</translation>
    </message>
    <message>
        <source>Cover ended on {last}; the event was on {event}.</source>
        <translation>ការធានាចប់នៅ {last} តែហេតុការណ៍កើតនៅ {event}។</translation>
    </message>
    <message>
        <source>Covered without a gap since</source>
        <translation>ធានាឥតដាច់តាំងពី</translation>
    </message>
    <message>
        <source>No benefit is named, so no limit holds: what was estimated stands.</source>
        <translation>មិនបានបញ្ជាក់អត្ថប្រយោជន៍ ដូច្នេះគ្មានកំណត់ទេ៖ យកតាមការប៉ាន់ស្មាន។</translation>
    </message>
    <message>
        <source>No premium is paid for this policy.</source>
        <translation>បណ្ណសន្យានេះមិនទាន់បង់បុព្វលាភទេ។</translation>
    </message>
    <message>
        <source>On the day of the event, {event}, premium was paid up to {day}.</source>
        <translation>នៅថ្ងៃកើតហេតុ {event} បុព្វលាភបានបង់រហូតដល់ {day}។</translation>
    </message>
    <message>
        <source>Premium paid up to</source>
        <translation>បុព្វលាភបង់ដល់</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>បានស្នើ</translation>
    </message>
    <message>
        <source>Still missing: {documents}.</source>
        <translation>នៅខ្វះ៖ {documents}។</translation>
    </message>
    <message>
        <source>Still missing: {documents}. Is it approved all the same?</source>
        <translation>នៅខ្វះ៖ {documents}។ តើនៅតែយល់ព្រមឬទេ?</translation>
    </message>
    <message>
        <source>The cover</source>
        <translation>ការធានា</translation>
    </message>
    <message>
        <source>The first premium was paid on {day}, after the event on {event}.</source>
        <translation>បុព្វលាភដំបូងបានបង់នៅ {day} ក្រោយហេតុការណ៍នៅ {event}។</translation>
    </message>
    <message>
        <source>The insured pays the first {deductible} of each claim: {cut} here.</source>
        <translation>អ្នកមានធានារ៉ាប់រងបង់ {deductible} ដំបូងនៃការទាមទារនីមួយៗ៖ {cut} នៅទីនេះ។</translation>
    </message>
    <message>
        <source>The insured pays {share} of the rest: {cut} here.</source>
        <translation>អ្នកមានធានារ៉ាប់រងបង់ {share} នៃចំនួននៅសល់៖ {cut} នៅទីនេះ។</translation>
    </message>
    <message>
        <source>The items come to {sum}, the whole loss is {loss}.</source>
        <translation>មុខទាំងអស់បូកបាន {sum} ការខាតបង់សរុបគឺ {loss}។</translation>
    </message>
    <message>
        <source>The person was {age} when the cover began; the product covers people up to {most}.</source>
        <translation>អ្នកនេះមានអាយុ {age} ឆ្នាំពេលការធានាចាប់ផ្តើម ផលិតផលធានាមនុស្សអាយុមិនលើស {most} ឆ្នាំ។</translation>
    </message>
    <message>
        <source>The rules meet {most}, no more. {why}</source>
        <translation>វិធានទទួល {most} មិនលើសនេះទេ។ {why}</translation>
    </message>
    <message>
        <source>The rules meet {most}: why is it less?</source>
        <translation>វិធានទទួល {most}៖ ហេតុអ្វីតិចជាងនេះ?</translation>
    </message>
    <message>
        <source>The rules propose to meet a part, {covered}: {reason}.</source>
        <translation>វិធានស្នើទទួលមួយផ្នែក {covered}៖ {reason}។</translation>
    </message>
    <message>
        <source>The rules propose to pay {covered}.</source>
        <translation>វិធានស្នើបង់ {covered}។</translation>
    </message>
    <message>
        <source>The rules propose to reject the claim: {reason}.</source>
        <translation>វិធានស្នើបដិសេធការទាមទារ៖ {reason}។</translation>
    </message>
    <message>
        <source>The sum insured is {sum}; {used} of it is used in this term, {left} is left.</source>
        <translation>ទឹកប្រាក់ធានារ៉ាប់រងគឺ {sum} បានប្រើ {used} ក្នុងរយៈពេលនេះ នៅសល់ {left}។</translation>
    </message>
    <message numerus="yes">
        <source>The waiting period of %n days ends on {last}; the event was on {event}.</source>
        <translation>
            <numerusform>រយៈពេលរង់ចាំ %n ថ្ងៃចប់នៅ {last} តែហេតុការណ៍កើតនៅ {event}។</numerusform>
            <numerusform>រយៈពេលរង់ចាំ %n ថ្ងៃចប់នៅ {last} តែហេតុការណ៍កើតនៅ {event}។</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole claim</source>
        <translation>ការទាមទារទាំងមូល</translation>
    </message>
    <message>
        <source>Waiting period up to</source>
        <translation>រយៈពេលរង់ចាំដល់</translation>
    </message>
    <message>
        <source>What the rules propose</source>
        <translation>អ្វីដែលវិធានស្នើ</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>អ្វីដែលវិធានប្រាប់</translation>
    </message>
    <message>
        <source>approved without: {documents}</source>
        <translation>យល់ព្រមដោយគ្មាន៖ {documents}</translation>
    </message>
    <message>
        <source>nothing is paid</source>
        <translation>មិនបង់អ្វីទេ</translation>
    </message>
    <message>
        <source>{amount} of premium is due and not paid.</source>
        <translation>បុព្វលាភ {amount} ដល់កំណត់តែមិនទាន់បង់។</translation>
    </message>
    <message>
        <source>{benefit} covers up to {most} a year; {used} of it is used in the year from {day}, {left} is left.</source>
        <translation>{benefit} ធានាមិនលើស {most} ក្នុងមួយឆ្នាំ បានប្រើ {used} ក្នុងឆ្នាំចាប់ពី {day} នៅសល់ {left}។</translation>
    </message>
    <message>
        <source>{cut} was left out when it was reported.</source>
        <translation>{cut} ត្រូវបានទុកចោលពេលរាយការណ៍។</translation>
    </message>
    <message>
        <source>{item}: {rule}</source>
        <translation>{item}៖ {rule}</translation>
    </message>
</context>
<context>
    <name>Claim state</name>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>បានបង់</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>បង់មួយផ្នែក</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>ត្រូវបង់</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>%n complaints to answer</source>
        <translation>
            <numerusform>បណ្តឹង %n ត្រូវឆ្លើយ</numerusform>
            <numerusform>បណ្តឹង %n ត្រូវឆ្លើយ</numerusform>
        </translation>
    </message>
    <message>
        <source>A code, or any part of a member&apos;s name</source>
        <translation>លេខកូដ ឬផ្នែកណាមួយនៃឈ្មោះសមាជិក</translation>
    </message>
    <message>
        <source>Committee papers</source>
        <translation>ក្រដាសគណៈកម្មាធិការ</translation>
    </message>
    <message>
        <source>No claim is reported yet. Whatever happens to a member is written down here first.</source>
        <translation>មិនទាន់មានការទាមទារណារាយការណ៍ទេ។ អ្វីដែលកើតដល់សមាជិក ត្រូវសរសេរនៅទីនេះមុនគេ។</translation>
    </message>
    <message>
        <source>No claim is reported.</source>
        <translation>មិនមានការទាមទារណារាយការណ៍ទេ។</translation>
    </message>
    <message>
        <source>No document is needed.</source>
        <translation>មិនត្រូវការលិខិតទេ។</translation>
    </message>
    <message>
        <source>Nobody has appealed.</source>
        <translation>គ្មាននរណាតវ៉ាទេ។</translation>
    </message>
    <message>
        <source>Report the first claim</source>
        <translation>រាយការណ៍ការទាមទារដំបូង</translation>
    </message>
    <message>
        <source>The bill has no items.</source>
        <translation>វិក្កយបត្រគ្មានមុខទេ។</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n claims reported by then are not decided: the figures are provisional.</source>
        <translation>
            <numerusform>ការទាមទារ %n ដែលរាយការណ៍ត្រឹមថ្ងៃនោះ មិនទាន់សម្រេច៖ តួលេខនៅបណ្តោះអាសន្ន។</numerusform>
            <numerusform>ការទាមទារ %n ដែលរាយការណ៍ត្រឹមថ្ងៃនោះ មិនទាន់សម្រេច៖ តួលេខនៅបណ្តោះអាសន្ន។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days since the quarter&apos;s end; it is best closed after {ideal}, at most {most}.</source>
        <translation>
            <numerusform>%n ថ្ងៃហើយតាំងពីចុងត្រីមាស គួរបិទវាក្រោយ {ideal} ថ្ងៃ យ៉ាងយូរ {most} ថ្ងៃ។</numerusform>
            <numerusform>%n ថ្ងៃហើយតាំងពីចុងត្រីមាស គួរបិទវាក្រោយ {ideal} ថ្ងៃ យ៉ាងយូរ {most} ថ្ងៃ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are probably slips, or something that is not known.</source>
        <translation>
            <numerusform>ចំណុចរកឃើញ %n ប្រហែលជាកំហុសធ្វេសប្រហែស ឬអ្វីដែលមិនដឹង។</numerusform>
            <numerusform>ចំណុចរកឃើញ %n ប្រហែលជាកំហុសធ្វេសប្រហែស ឬអ្វីដែលមិនដឹង។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings make a figure wrong: put them right, or accept them.</source>
        <translation>
            <numerusform>ចំណុចរកឃើញ %n ធ្វើឱ្យតួលេខខុស៖ សូមកែវាឱ្យត្រូវ ឬទទួលយកវា។</numerusform>
            <numerusform>ចំណុចរកឃើញ %n ធ្វើឱ្យតួលេខខុស៖ សូមកែវាឱ្យត្រូវ ឬទទួលយកវា។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters before it are closed with it</source>
        <translation>
            <numerusform>ត្រីមាស %n មុនវា បិទជាមួយវា</numerusform>
            <numerusform>ត្រីមាស %n មុនវា បិទជាមួយវា</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters before it close with it, from {first} to {last}: is that meant?</source>
        <translation>
            <numerusform>ត្រីមាស %n មុនវា បិទជាមួយវា ពី {first} ដល់ {last}៖ តើចង់ធ្វើដូច្នេះមែនទេ?</numerusform>
            <numerusform>ត្រីមាស %n មុនវា បិទជាមួយវា ពី {first} ដល់ {last}៖ តើចង់ធ្វើដូច្នេះមែនទេ?</numerusform>
        </translation>
    </message>
    <message>
        <source>A closing stays as it was written. Reopen its quarter instead, with the reason.</source>
        <translation>ការបិទនៅដូចដែលបានសរសេរ។ សូមបើកត្រីមាសនោះឡើងវិញជំនួស ដោយមានហេតុផល។</translation>
    </message>
    <message>
        <source>Assets are liabilities and equity, and the cash flow is the change in cash.</source>
        <translation>ទ្រព្យសកម្មស្មើនឹងបំណុល និងមូលធនម្ចាស់ ហើយលំហូរសាច់ប្រាក់ស្មើនឹងបម្រែបម្រួលសាច់ប្រាក់។</translation>
    </message>
    <message>
        <source>Belongs to {day}, when {quarter} was closed already</source>
        <translation>ជារបស់ថ្ងៃ {day} ដែលពេលនោះ {quarter} បានបិទរួចហើយ</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>សាច់ប្រាក់បានរាប់</translation>
    </message>
    <message>
        <source>Claims still open make figures provisional; what each may cost is reserved.</source>
        <translation>ការទាមទារនៅបើក ធ្វើឱ្យតួលេខបណ្តោះអាសន្ន អ្វីដែលការទាមទារនីមួយៗអាចថ្លៃ មានទុនបម្រុង។</translation>
    </message>
    <message>
        <source>Close a quarter</source>
        <translation>បិទត្រីមាស</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>បិទវា</translation>
    </message>
    <message>
        <source>Close the quarter</source>
        <translation>បិទត្រីមាសនេះ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>បានបិទ</translation>
    </message>
    <message>
        <source>Closed on {day}; prepared by {name}, reviewed by {other}.</source>
        <translation>បិទនៅ {day} រៀបចំដោយ {name} ពិនិត្យដោយ {other}។</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>ការបិទ</translation>
    </message>
    <message>
        <source>Closing of a quarter</source>
        <translation>ការបិទត្រីមាស</translation>
    </message>
    <message>
        <source>Closing of {quarter}</source>
        <translation>ការបិទ {quarter}</translation>
    </message>
    <message>
        <source>Confirm the reserves</source>
        <translation>បញ្ជាក់ថាទុនបម្រុងត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Confirm them</source>
        <translation>បញ្ជាក់ថាត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Confirmed by {name} on {day}.</source>
        <translation>{name} បានបញ្ជាក់ថាត្រឹមត្រូវនៅ {day}។</translation>
    </message>
    <message>
        <source>Count the cash of {account} as it is at the quarter&apos;s end, and write it down.</source>
        <translation>សូមរាប់សាច់ប្រាក់នៃ {account} តាមដែលមាននៅចុងត្រីមាស ហើយកត់វា។</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>ធ្វើនៅ</translation>
    </message>
    <message>
        <source>Each product has the reserves it needs, and the run-off shows whether they were enough.</source>
        <translation>ផលិតផលនីមួយៗមានទុនបម្រុងដែលវាត្រូវការ ហើយលទ្ធផលជាក់ស្តែងបង្ហាញថាគ្រប់ឬទេ។</translation>
    </message>
    <message>
        <source>Empty where one person alone closed it, because the rule of two persons is off.</source>
        <translation>ទទេ បើម្នាក់ឯងបានបិទវា ព្រោះវិធានពីរនាក់ត្រូវបានបិទ។</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>តួលេខ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ចំណុចរកឃើញ</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>ស្នាមម្រាមដៃ</translation>
    </message>
    <message>
        <source>Freeze a figure</source>
        <translation>បង្កកតួលេខ</translation>
    </message>
    <message>
        <source>Hand it over to be closed</source>
        <translation>ប្រគល់ឱ្យបិទ</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>It lies in {quarter}, which is closed. Shall it be booked on {open}, with a note that it belongs to {day}? It cannot count in the closed quarter any more.</source>
        <translation>វាស្ថិតក្នុង {quarter} ដែលបានបិទហើយ។ តើកត់វានៅ {open} ដោយមានកំណត់ចំណាំថាវាជារបស់ថ្ងៃ {day} ឬទេ? វាមិនអាចរាប់ក្នុងត្រីមាសដែលបានបិទទៀតទេ។</translation>
    </message>
    <message>
        <source>It was closed together with the first quarter that was closed after it.</source>
        <translation>វាបានបិទរួមជាមួយត្រីមាសដំបូងដែលបិទក្រោយវា។</translation>
    </message>
    <message>
        <source>Later quarters rest on {quarter}: reopen {newest} first.</source>
        <translation>ត្រីមាសក្រោយៗផ្អែកលើ {quarter}៖ សូមបើក {newest} ឡើងវិញជាមុន។</translation>
    </message>
    <message>
        <source>No finding may make a figure wrong: errors are put right, or accepted with the reason.</source>
        <translation>មិនត្រូវមានចំណុចរកឃើញណាធ្វើឱ្យតួលេខខុសទេ៖ កំហុសត្រូវកែឱ្យត្រូវ ឬទទួលយកដោយមានហេតុផល។</translation>
    </message>
    <message>
        <source>No people are named in this book: whoever opens it closes alone.</source>
        <translation>គ្មានឈ្មោះមនុស្សក្នុងសៀវភៅនេះទេ៖ អ្នកណាបើកវា បិទតែម្នាក់ឯង។</translation>
    </message>
    <message>
        <source>Nobody has confirmed the reserves and their methods yet.</source>
        <translation>មិនទាន់មាននរណាបញ្ជាក់ថាទុនបម្រុង និងវិធីរបស់វាត្រឹមត្រូវនៅឡើយទេ។</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>គ្មានអ្វីនៅសល់ត្រូវធ្វើ</translation>
    </message>
    <message>
        <source>Of a line or a reserve an amount, of an indicator its ratio and how firm it is.</source>
        <translation>ចំនួនប្រាក់សម្រាប់បន្ទាត់ ឬទុនបម្រុង ឬអនុបាត និងភាពប្រាកដរបស់វាសម្រាប់សូចនាករ។</translation>
    </message>
    <message>
        <source>Of the save at which the figures were computed, as it stands on the statement.</source>
        <translation>នៃការរក្សាទុកដែលតួលេខត្រូវបានគណនា តាមដែលមានលើរបាយការណ៍។</translation>
    </message>
    <message>
        <source>One person prepares the quarter, another one looks it over and closes it.</source>
        <translation>ម្នាក់រៀបចំត្រីមាស ម្នាក់ទៀតពិនិត្យមើល ហើយបិទវា។</translation>
    </message>
    <message>
        <source>Open the accounts</source>
        <translation>បើកគណនី</translation>
    </message>
    <message>
        <source>Open the cash counts</source>
        <translation>បើកការរាប់សាច់ប្រាក់</translation>
    </message>
    <message>
        <source>Open the claims</source>
        <translation>បើកការទាមទារ</translation>
    </message>
    <message>
        <source>Open the data checks</source>
        <translation>បើកការត្រួតពិនិត្យទិន្នន័យ</translation>
    </message>
    <message>
        <source>Open the reconciliations</source>
        <translation>បើកការផ្ទៀងផ្ទាត់តួលេខ</translation>
    </message>
    <message>
        <source>Open the reserves</source>
        <translation>បើកទុនបម្រុង</translation>
    </message>
    <message>
        <source>Prepare the quarter</source>
        <translation>រៀបចំត្រីមាស</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>រៀបចំដោយ</translation>
    </message>
    <message>
        <source>Prepared by {name} on {day}: another person looks it over and closes it.</source>
        <translation>រៀបចំដោយ {name} នៅ {day}៖ ម្នាក់ទៀតពិនិត្យមើល ហើយបិទវា។</translation>
    </message>
    <message>
        <source>Prepared to be closed</source>
        <translation>រៀបចំសម្រាប់បិទ</translation>
    </message>
    <message>
        <source>Quarters close in their order: close {quarter} first.</source>
        <translation>ត្រីមាសត្រូវបិទតាមលំដាប់៖ សូមបិទ {quarter} ជាមុន។</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>បើកវាឡើងវិញ</translation>
    </message>
    <message>
        <source>Reopen the quarter</source>
        <translation>បើកត្រីមាសឡើងវិញ</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>បានបើកឡើងវិញ</translation>
    </message>
    <message>
        <source>Reserved at {day}: {reserved}; needed so far: {needed}.</source>
        <translation>ទុនបម្រុងនៅ {day}៖ {reserved} ត្រូវការមកទល់ឥឡូវ៖ {needed}។</translation>
    </message>
    <message>
        <source>Reserves and methods</source>
        <translation>ទុនបម្រុង និងវិធី</translation>
    </message>
    <message>
        <source>Reserves confirmed</source>
        <translation>បានបញ្ជាក់ថាទុនបម្រុងត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Review by a second person</source>
        <translation>ការពិនិត្យដោយអ្នកទីពីរ</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>ពិនិត្យដោយ</translation>
    </message>
    <message>
        <source>Schedules posted</source>
        <translation>បានកត់តារាងចែកតាមពេល</translation>
    </message>
    <message>
        <source>Schedules posted {amount} in this quarter.</source>
        <translation>តារាងចែកតាមពេលបានកត់ {amount} ក្នុងត្រីមាសនេះ។</translation>
    </message>
    <message>
        <source>Somebody has counted the cash at the quarter&apos;s end and written down what there was.</source>
        <translation>មានអ្នកបានរាប់សាច់ប្រាក់នៅចុងត្រីមាស ហើយកត់អ្វីដែលមាន។</translation>
    </message>
    <message>
        <source>Somebody prepares the quarter first; another person then closes it.</source>
        <translation>ត្រូវមានអ្នករៀបចំត្រីមាសជាមុន រួចម្នាក់ទៀតបិទវា។</translation>
    </message>
    <message>
        <source>Statements balanced</source>
        <translation>របាយការណ៍មានតុល្យភាព</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>នៅសល់ត្រូវធ្វើ</translation>
    </message>
    <message>
        <source>The code of an office, - for what belongs to none, empty for all together.</source>
        <translation>លេខកូដការិយាល័យ, - សម្រាប់អ្វីដែលគ្មានការិយាល័យ, ទទេសម្រាប់ទាំងអស់រួមគ្នា។</translation>
    </message>
    <message>
        <source>The figures are frozen, and entries go to the quarters after it.</source>
        <translation>តួលេខត្រូវបានបង្កក ហើយការកត់ត្រាទៅក្នុងត្រីមាសក្រោយវា។</translation>
    </message>
    <message>
        <source>The quarter still runs: it can be closed from {day} on.</source>
        <translation>ត្រីមាសនៅកំពុងដំណើរការ៖ អាចបិទវាចាប់ពី {day}។</translation>
    </message>
    <message>
        <source>The reason stays visible on the statement, also after the quarter is closed again.</source>
        <translation>ហេតុផលនៅមើលឃើញលើរបាយការណ៍ ទោះក្រោយបិទត្រីមាសម្តងទៀតក៏ដោយ។</translation>
    </message>
    <message>
        <source>The rule of two persons is switched off: one person may close alone.</source>
        <translation>វិធានពីរនាក់ត្រូវបានបិទ៖ ម្នាក់ឯងអាចបិទត្រីមាសបាន។</translation>
    </message>
    <message>
        <source>The statements agree with the records they are made of.</source>
        <translation>របាយការណ៍ត្រូវគ្នានឹងកំណត់ត្រាដែលបង្កើតវា។</translation>
    </message>
    <message>
        <source>There is nothing to reopen: {quarter} is not closed.</source>
        <translation>គ្មានអ្វីត្រូវបើកឡើងវិញទេ៖ {quarter} មិនទាន់បិទ។</translation>
    </message>
    <message>
        <source>This quarter is closed already: {quarter}. Only the manager can reopen it, with a reason.</source>
        <translation>ត្រីមាសនេះបិទរួចហើយ៖ {quarter}។ មានតែអ្នកចាត់ការអាចបើកវាឡើងវិញ ដោយមានហេតុផល។</translation>
    </message>
    <message>
        <source>This would change what was true on {day}, and {quarter} is closed. Write it down on {open} or later, where it may say that it concerns {quarter}; or let the manager reopen the quarter.</source>
        <translation>នេះនឹងប្តូរអ្វីដែលពិតនៅ {day} ហើយត្រីមាសបានបិទ៖ {quarter}។ សូមកត់វានៅ {open} ឬក្រោយ ដោយអាចប្រាប់ថាវាទាក់ទងនឹង {quarter} ឬឱ្យអ្នកចាត់ការបើកត្រីមាសឡើងវិញ។</translation>
    </message>
    <message>
        <source>Undecided claims</source>
        <translation>ការទាមទារមិនទាន់សម្រេច</translation>
    </message>
    <message>
        <source>What is spread over months is posted up to the quarter&apos;s end.</source>
        <translation>អ្វីដែលចែកតាមខែ បានកត់ដល់ចុងត្រីមាស។</translation>
    </message>
    <message>
        <source>What must be known</source>
        <translation>អ្វីដែលត្រូវដឹង</translation>
    </message>
    <message>
        <source>What was done with quarters</source>
        <translation>អ្វីដែលបានធ្វើចំពោះត្រីមាស</translation>
    </message>
    <message>
        <source>What whoever reads of this closing should know: which estimate is uncertain, what came late.</source>
        <translation>អ្វីដែលអ្នកអានអំពីការបិទនេះគួរដឹង៖ ការប៉ាន់ស្មានណាមិនប្រាកដ អ្វីមកយឺត។</translation>
    </message>
    <message>
        <source>Why it is reopened</source>
        <translation>មូលហេតុបើកឡើងវិញ</translation>
    </message>
    <message>
        <source>With it {first} is closed too, which was never closed by itself: is that meant?</source>
        <translation>{first} ដែលមិនធ្លាប់បិទដោយឡែក ក៏បិទជាមួយវាដែរ៖ តើចង់ធ្វើដូច្នេះមែនទេ?</translation>
    </message>
    <message>
        <source>You have prepared this quarter, so somebody else closes it, or agrees to it.</source>
        <translation>លោកអ្នកបានរៀបចំត្រីមាសនេះ ដូច្នេះត្រូវឱ្យអ្នកផ្សេងបិទវា ឬយល់ព្រម។</translation>
    </message>
    <message>
        <source>quarter {number} of {year}</source>
        <translation>ត្រីមាស {number} ឆ្នាំ {year}</translation>
    </message>
    <message>
        <source>{account}: {counted} was counted on {day}; the book says {held}.</source>
        <translation>{account}៖ រាប់បាន {counted} នៅ {day} តែសៀវភៅប្រាប់ {held}។</translation>
    </message>
    <message>
        <source>{product}: reserves or method are no longer what {name} confirmed on {day}. Confirm them again.</source>
        <translation>{product}៖ ទុនបម្រុង ឬវិធី លែងដូចអ្វីដែល {name} បានបញ្ជាក់នៅ {day} ទៀតហើយ។ សូមបញ្ជាក់វាម្តងទៀត។</translation>
    </message>
    <message>
        <source>{product}: {unearned} unearned, {settled} being settled, {unreported} not reported ({method}).</source>
        <translation>{product}៖ {unearned} មិនទាន់រកបាន {settled} កំពុងដោះស្រាយ {unreported} មិនទាន់រាយការណ៍ ({method})។</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message numerus="yes">
        <source>%n missing: {receipts}</source>
        <translation>
            <numerusform>ខ្វះ %n៖ {receipts}</numerusform>
            <numerusform>ខ្វះ %n៖ {receipts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts</source>
        <translation>
            <numerusform>បង្កាន់ដៃ %n</numerusform>
            <numerusform>បង្កាន់ដៃ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>បង់មុន</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>ប្រមូលពី</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>បានប្រមូល</translation>
    </message>
    <message>
        <source>Counted in the cash box</source>
        <translation>រាប់ក្នុងប្រអប់ប្រាក់</translation>
    </message>
    <message>
        <source>Each line needs its receipt.</source>
        <translation>បន្ទាត់នីមួយៗត្រូវមានបង្កាន់ដៃ។</translation>
    </message>
    <message>
        <source>Enter: next · Ctrl+Enter: save · Ctrl+Z: last line back · F3: receipt · F6: cash box</source>
        <translation>Enter៖ បន្ទាប់ · Ctrl+Enter៖ រក្សាទុក · Ctrl+Z៖ ដកបន្ទាត់ចុងក្រោយ · F3៖ បង្កាន់ដៃ · F6៖ ប្រអប់ប្រាក់</translation>
    </message>
    <message>
        <source>For</source>
        <translation>សម្រាប់</translation>
    </message>
    <message>
        <source>Gap before</source>
        <translation>ចន្លោះមុន</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>បន្ទាត់ក្នុងសន្លឹក</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>បញ្ជីលើក្រដាស</translation>
    </message>
    <message>
        <source>Money is taken today or was taken before.</source>
        <translation>ប្រាក់ត្រូវទទួលថ្ងៃនេះ ឬបានទទួលមុននេះ។</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>សន្លឹកបន្ទាប់</translation>
    </message>
    <message>
        <source>No policy of {name} runs: nothing can be kept as an advance.</source>
        <translation>{name} គ្មានបណ្ណសន្យាមានសុពលភាពទេ៖ មិនអាចទុកប្រាក់បង់មុនបានទេ។</translation>
    </message>
    <message>
        <source>Nobody is called that here or elsewhere.</source>
        <translation>គ្មាននរណាឈ្មោះនេះទេ ទាំងនៅទីនេះ ទាំងកន្លែងផ្សេង។</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>មិនបានទទួល</translation>
    </message>
    <message>
        <source>Part of a name or a code</source>
        <translation>ផ្នែកនៃឈ្មោះ ឬលេខកូដ</translation>
    </message>
    <message numerus="yes">
        <source>Pasted: who is “{name}”? Esc leaves the row out; rows left: %n.</source>
        <translation>
            <numerusform>បានបិទភ្ជាប់៖ «{name}» ជានរណា? Esc រំលងជួរនេះ ជួរនៅសល់៖ %n។</numerusform>
            <numerusform>បានបិទភ្ជាប់៖ «{name}» ជានរណា? Esc រំលងជួរនេះ ជួរនៅសល់៖ %n។</numerusform>
        </translation>
    </message>
    <message>
        <source>Print receipts</source>
        <translation>បោះពុម្ពបង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>Receipt {receipt} stands on this sheet already.</source>
        <translation>បង្កាន់ដៃ {receipt} មានលើសន្លឹកនេះរួចហើយ។</translation>
    </message>
    <message numerus="yes">
        <source>Save %n receipts</source>
        <translation>
            <numerusform>រក្សាទុកបង្កាន់ដៃ %n</numerusform>
            <numerusform>រក្សាទុកបង្កាន់ដៃ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save each line at once</source>
        <translation>រក្សាទុកបន្ទាត់នីមួយៗភ្លាម</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>បានរក្សាទុក</translation>
    </message>
    <message>
        <source>Say first from which village or group the money comes, or type “{all}” for whoever owes.</source>
        <translation>សូមប្រាប់ជាមុនថាប្រាក់មកពីភូមិ ឬក្រុមណា ឬវាយ «{all}» សម្រាប់អ្នកណាដែលជំពាក់។</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>នៅត្រូវបង់</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>បានទទួល</translation>
    </message>
    <message>
        <source>The last line was taken back at once</source>
        <translation>បានដកបន្ទាត់ចុងក្រោយវិញភ្លាម</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>ត្រូវបង់</translation>
    </message>
    <message>
        <source>Type any part of a name, of a household or of a code. Arrows choose among several.</source>
        <translation>សូមវាយផ្នែកណាមួយនៃឈ្មោះ គ្រួសារ ឬលេខកូដ។ ព្រួញជ្រើសក្នុងចំណោមច្រើន។</translation>
    </message>
    <message>
        <source>Type part of a name below: Enter takes who is meant, Enter again writes the line.</source>
        <translation>សូមវាយផ្នែកនៃឈ្មោះខាងក្រោម៖ Enter យកអ្នកដែលចង់បាន Enter ម្តងទៀតសរសេរបន្ទាត់។</translation>
    </message>
    <message>
        <source>Village, group, {all}</source>
        <translation>ភូមិ, ក្រុម, {all}</translation>
    </message>
    <message>
        <source>What {name} owes has changed since: take the line back and write it again.</source>
        <translation>អ្វីដែល {name} ជំពាក់បានប្តូរតាំងពីពេលនោះ៖ សូមដកបន្ទាត់ ហើយសរសេរម្តងទៀត។</translation>
    </message>
    <message>
        <source>Whoever owes</source>
        <translation>អ្នកដែលជំពាក់</translation>
    </message>
    <message>
        <source>Write the amount that was received.</source>
        <translation>សូមសរសេរចំនួនដែលបានទទួល។</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>ត្រូវគ្នា</translation>
    </message>
    <message>
        <source>all</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>on this sheet: {receipt}</source>
        <translation>លើសន្លឹកនេះ៖ {receipt}</translation>
    </message>
    <message>
        <source>paid up</source>
        <translation>បង់គ្រប់</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>ជាមួយ {names}</translation>
    </message>
    <message>
        <source>{amount} due</source>
        <translation>ត្រូវបង់ {amount}</translation>
    </message>
    <message>
        <source>{amount} due on {day}</source>
        <translation>ត្រូវបង់ {amount} នៅ {day}</translation>
    </message>
    <message>
        <source>{amount} due since {day}</source>
        <translation>ត្រូវបង់ {amount} តាំងពី {day}</translation>
    </message>
    <message>
        <source>{amount} due, {late} of it since {day}</source>
        <translation>ត្រូវបង់ {amount} ក្នុងនោះ {late} តាំងពី {day}</translation>
    </message>
    <message>
        <source>{amount} is more than is owed and is kept for {name}. If that is right, Enter again.</source>
        <translation>{amount} ច្រើនជាងចំនួនជំពាក់ ហើយទុកសម្រាប់ {name}។ បើត្រូវ សូមចុច Enter ម្តងទៀត។</translation>
    </message>
    <message>
        <source>{amount} kept</source>
        <translation>ទុក {amount}</translation>
    </message>
    <message>
        <source>{amount} kept from before</source>
        <translation>ទុកពីមុន {amount}</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>ខ្វះ {amount}</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>លើស {amount}</translation>
    </message>
    <message numerus="yes">
        <source>{product} and %n more</source>
        <translation>
            <numerusform>{product} និង %n ទៀត</numerusform>
            <numerusform>{product} និង %n ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>{receipt}, {name}: {problem}</source>
        <translation>{receipt}, {name}៖ {problem}</translation>
    </message>
    <message numerus="yes">
        <source>{whose}: %n payers</source>
        <translation>
            <numerusform>{whose}៖ អ្នកបង់ %n នាក់</numerusform>
            <numerusform>{whose}៖ អ្នកបង់ %n នាក់</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>--share belongs to --by fixed.</source>
        <translation>--share ប្រើជាមួយ --by fixed។</translation>
    </message>
    <message>
        <source>A product stands twice. Give each product one --share.</source>
        <translation>ផលិតផលមួយមានពីរដង។ សូមឱ្យ --share តែមួយក្នុងមួយផលិតផល។</translation>
    </message>
    <message>
        <source>A statement that is not proved is not signed with a certificate either.</source>
        <translation>របាយការណ៍ដែលមិនបានបញ្ជាក់ ក៏មិនចុះហត្ថលេខាដោយវិញ្ញាបនបត្រដែរ។</translation>
    </message>
    <message>
        <source>Give either --quarter, or --from and --to.</source>
        <translation>សូមឱ្យ --quarter ឬ --from និង --to។</translation>
    </message>
    <message>
        <source>If it is, add --clock-is-right; else set it first.</source>
        <translation>បើត្រឹមត្រូវ សូមបន្ថែម --clock-is-right បើមិនត្រឹមត្រូវ សូមកែវាជាមុន។</translation>
    </message>
    <message>
        <source>If so, add --with-earlier; else close those quarters first, in their order.</source>
        <translation>បើមែន សូមបន្ថែម --with-earlier បើមិនមែន សូមបិទត្រីមាសទាំងនោះជាមុន តាមលំដាប់។</translation>
    </message>
    <message>
        <source>Import it in the window: there the second person gives their password.</source>
        <translation>សូមនាំចូលក្នុងផ្ទាំងកម្មវិធី៖ នៅទីនោះ អ្នកទីពីរបញ្ចូលពាក្យសម្ងាត់។</translation>
    </message>
    <message>
        <source>Name: </source>
        <translation>ឈ្មោះ៖ </translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>ពាក្យសម្ងាត់ថ្មី៖ </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>ម្តងទៀត៖ </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>ពាក្យសម្ងាត់៖ </translation>
    </message>
    <message>
        <source>Say with --account which account the statement is of: {codes}.</source>
        <translation>សូមប្រាប់ដោយ --account ថារបាយការណ៍ជារបស់គណនីណា៖ {codes}។</translation>
    </message>
    <message>
        <source>Say with --name who its administrator is, or call this at a terminal.</source>
        <translation>សូមប្រាប់ដោយ --name ថានរណាជាអ្នកគ្រប់គ្រងប្រព័ន្ធរបស់វា ឬហៅពាក្យបញ្ជានេះក្នុង terminal។</translation>
    </message>
    <message>
        <source>Say with --reason why the quarter is reopened.</source>
        <translation>សូមប្រាប់ដោយ --reason ថាហេតុអ្វីបើកត្រីមាសឡើងវិញ។</translation>
    </message>
    <message>
        <source>Set COVERBOOK_NEW_PASSWORD to the new password, or call this at a terminal.</source>
        <translation>សូមកំណត់ COVERBOOK_NEW_PASSWORD ជាពាក្យសម្ងាត់ថ្មី ឬហៅពាក្យបញ្ជានេះក្នុង terminal។</translation>
    </message>
    <message>
        <source>The period ends before it starts. Give its first day first.</source>
        <translation>គ្រាចប់មុនវាចាប់ផ្តើម។ សូមឱ្យថ្ងៃដំបូងជាមុន។</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was changed.</source>
        <translation>ពាក្យសម្ងាត់ទាំងពីរខុសគ្នា។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>There is no language {code}. Known are: {known}</source>
        <translation>គ្មានភាសា {code} ទេ។ ភាសាដែលមាន៖ {known}</translation>
    </message>
    <message>
        <source>There is no screen here. Use one of the other commands, or connect a screen.</source>
        <translation>គ្មានអេក្រង់នៅទីនេះទេ។ សូមប្រើពាក្យបញ្ជាផ្សេង ឬភ្ជាប់អេក្រង់។</translation>
    </message>
    <message>
        <source>There is no {code} in {sheet}. Known are: {known}</source>
        <translation>គ្មាន {code} ក្នុង {sheet} ទេ។ អ្វីដែលមាន៖ {known}</translation>
    </message>
    <message>
        <source>{name} is locked. Set COVERBOOK_USER and COVERBOOK_PASSWORD, or call this at a terminal.</source>
        <translation>{name} ត្រូវបានចាក់សោ។ សូមកំណត់ COVERBOOK_USER និង COVERBOOK_PASSWORD ឬហៅពាក្យបញ្ជានេះក្នុង terminal។</translation>
    </message>
    <message>
        <source>{quarter} is not a quarter; write it as 2025-Q4.</source>
        <translation>{quarter} មិនមែនជាត្រីមាសទេ សូមសរសេរដូច 2025-Q4។</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>A year before</source>
        <translation>មួយឆ្នាំមុន</translation>
    </message>
    <message>
        <source>An office has no plan of its own: plans are of a product or of the whole.</source>
        <translation>ការិយាល័យគ្មានផែនការផ្ទាល់ខ្លួនទេ៖ ផែនការជារបស់ផលិតផល ឬរបស់ទាំងមូល។</translation>
    </message>
    <message>
        <source>At the end of the quarter before</source>
        <translation>នៅចុងត្រីមាសមុន</translation>
    </message>
    <message>
        <source>Before the year began</source>
        <translation>មុនឆ្នាំចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>More or less than planned</source>
        <translation>លើស ឬខ្វះពីផែនការ</translation>
    </message>
    <message>
        <source>Of the plan</source>
        <translation>នៃផែនការ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>ផែនការ</translation>
    </message>
    <message>
        <source>The year so far</source>
        <translation>ឆ្នាំនេះមកទល់ឥឡូវ</translation>
    </message>
    <message>
        <source>with earlier periods and the plan</source>
        <translation>ធៀបនឹងគ្រាមុនៗ និងផែនការ</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>Not upheld</source>
        <translation>គ្មានមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>មានមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Upheld in part</source>
        <translation>មានមូលដ្ឋានមួយផ្នែក</translation>
    </message>
</context>
<context>
    <name>Complaint form</name>
    <message>
        <source>About</source>
        <translation>អំពី</translation>
    </message>
    <message>
        <source>Answer a complaint</source>
        <translation>ឆ្លើយបណ្តឹង</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>ឆ្លើយនៅ</translation>
    </message>
    <message>
        <source>Appeal against the rejection of a claim</source>
        <translation>ការតវ៉ាលើការបដិសេធការទាមទារ</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>មកដល់នៅ</translation>
    </message>
    <message>
        <source>Of an appeal: upheld overturns the rejection; then correct the decision of the claim.</source>
        <translation>សម្រាប់ការតវ៉ា៖ បើមានមូលដ្ឋាន ការបដិសេធត្រូវកែប្រែ រួចសូមកែតម្រូវសេចក្តីសម្រេចលើការទាមទារ។</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>ដំណោះស្រាយ</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>រក្សាទុកចម្លើយ</translation>
    </message>
    <message>
        <source>Then the answer says whether the rejection stands or is overturned.</source>
        <translation>ដូច្នេះ ចម្លើយប្រាប់ថាការបដិសេធនៅដដែល ឬត្រូវកែប្រែ។</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Ask those who wrote them. The others stay in the history of the record.</source>
        <translation>សូមសួរអ្នកដែលបានសរសេរវា។ កំណែផ្សេងនៅក្នុងប្រវត្តិនៃកំណត់ត្រា។</translation>
    </message>
    <message>
        <source>Choose a conflict above: its versions stand here beside each other.</source>
        <translation>សូមជ្រើសទំនាស់មួយខាងលើ៖ កំណែរបស់វាបង្ហាញនៅទីនេះទន្ទឹមគ្នា។</translation>
    </message>
    <message>
        <source>Choose one of the saves that wrote a version: {saves}.</source>
        <translation>សូមជ្រើសការរក្សាទុកមួយក្នុងចំណោមដែលបានសរសេរកំណែ៖ {saves}។</translation>
    </message>
    <message>
        <source>Choose which version stands</source>
        <translation>ជ្រើសកំណែដែលត្រូវយក</translation>
    </message>
    <message>
        <source>Choose which version stands…</source>
        <translation>ជ្រើសកំណែដែលត្រូវយក…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>ទំនាស់</translation>
    </message>
    <message>
        <source>Conflicts between laptops</source>
        <translation>ទំនាស់រវាងកុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>Holds for now</source>
        <translation>មានសុពលភាពបណ្តោះអាសន្ន</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>យកកំណែនេះ</translation>
    </message>
    <message>
        <source>No conflict waits.</source>
        <translation>គ្មានទំនាស់រង់ចាំទេ។</translation>
    </message>
    <message>
        <source>Receipt {record} was given twice: to {ours} ({who}) and to {theirs} ({other}).</source>
        <translation>បង្កាន់ដៃ {record} ត្រូវបានចេញពីរដង៖ ឱ្យ {ours} ({who}) និងឱ្យ {theirs} ({other})។</translation>
    </message>
    <message>
        <source>Settle conflicts</source>
        <translation>ដោះស្រាយទំនាស់</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>កំណែមួយទៀត</translation>
    </message>
    <message>
        <source>The version that stands</source>
        <translation>កំណែដែលត្រូវយក</translation>
    </message>
    <message>
        <source>This is settled already, or has changed. Look at the list once more.</source>
        <translation>រឿងនេះបានដោះស្រាយរួចហើយ ឬបានប្តូរ។ សូមមើលបញ្ជីម្តងទៀត។</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>កំណែ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>កំណែនានា</translation>
    </message>
    <message>
        <source>What is said in two ways</source>
        <translation>អ្វីដែលនិយាយជាពីរបែប</translation>
    </message>
    <message>
        <source>What two laptops wrote differently in one place. Enter opens one, to say which stands.</source>
        <translation>អ្វីដែលកុំព្យូទ័រពីរបានសរសេរខុសគ្នានៅកន្លែងតែមួយ។ Enter បើកមួយ ដើម្បីប្រាប់ថាយកកំណែណា។</translation>
    </message>
    <message>
        <source>{record} in {sheet} was taken back on one laptop ({other}) and is used on another.</source>
        <translation>{record} ក្នុង {sheet} ត្រូវបានដកវិញលើកុំព្យូទ័រមួយ ({other}) តែកំពុងប្រើលើកុំព្យូទ័រផ្សេង។</translation>
    </message>
    <message>
        <source>{record} in {sheet} was written in two ways: {ours} ({who}), and {theirs} ({other}) on laptop {laptop}. One of them counts; if the other is another one, enter it again under a number of its own.</source>
        <translation>{record} ក្នុង {sheet} ត្រូវបានសរសេរជាពីរបែប៖ {ours} ({who}) និង {theirs} ({other}) លើកុំព្យូទ័រ {laptop}។ រាប់តែមួយក្នុងចំណោមទាំងពីរ បើមួយទៀតជាកំណត់ត្រាផ្សេង សូមបញ្ចូលវាម្តងទៀតក្រោមលេខរបស់វាផ្ទាល់។</translation>
    </message>
    <message>
        <source>{record} in {sheet}: {column} is {ours} ({who}), and {theirs} ({other}) on laptop {laptop}.</source>
        <translation>{record} ក្នុង {sheet}៖ {column} គឺ {ours} ({who}) តែ {theirs} ({other}) លើកុំព្យូទ័រ {laptop}។</translation>
    </message>
    <message>
        <source>{record} in {sheet}: {theirs} ({other}) came too late for a closed quarter; {ours} stands.</source>
        <translation>{record} ក្នុង {sheet}៖ {theirs} ({other}) មកយឺតពេកសម្រាប់ត្រីមាសដែលបានបិទ ដូច្នេះយក {ours}។</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>Group</source>
        <translation>ក្រុម</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>បុគ្គល</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Its laptop and number, as its line in the list of saves says: A-12.</source>
        <translation>កុំព្យូទ័រ និងលេខរបស់វា ដូចក្នុងបន្ទាត់របស់វាក្នុងបញ្ជីការរក្សាទុក៖ A-12។</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ការរក្សាទុក</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>រក្សាទុកការកែតម្រូវ</translation>
    </message>
    <message>
        <source>Take a save back</source>
        <translation>លុបការរក្សាទុកវិញ</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation>លុបវិញទាំងអស់</translation>
    </message>
    <message>
        <source>Take {save} back</source>
        <translation>លុប {save} វិញ</translation>
    </message>
    <message>
        <source>The correction</source>
        <translation>ការកែតម្រូវ</translation>
    </message>
    <message>
        <source>What stood there before stays in the history, with this reason.</source>
        <translation>អ្វីដែលមានពីមុន នៅក្នុងប្រវត្តិជាមួយហេតុផលនេះ។</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>មូលហេតុកែតម្រូវ</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Ended</source>
        <translation>ចប់ហើយ</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>មានសុពលភាព</translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>គ្មានការធានា</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>មិនទាន់</translation>
    </message>
</context>
<context>
    <name>Cover form</name>
    <message>
        <source>A share of the loan a year: 0.16 for sixteen percent.</source>
        <translation>ចំណែកនៃប្រាក់កម្ចីក្នុងមួយឆ្នាំ៖ 0.16 សម្រាប់ដប់ប្រាំមួយភាគរយ។</translation>
    </message>
    <message>
        <source>Amount lent</source>
        <translation>ចំនួនឱ្យខ្ចី</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>ពិពណ៌នា</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>ឱ្យនៅ</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>អត្រាការប្រាក់</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>ប្រភេទទ្រព្យ</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>ចលនា</translation>
    </message>
    <message>
        <source>Payout begins at</source>
        <translation>ការបើកប្រាក់ចាប់ផ្តើមនៅ</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ការវាស់</translation>
    </message>
    <message>
        <source>Repaid by</source>
        <translation>សងមកវិញត្រឹម</translation>
    </message>
    <message>
        <source>Serial number or ear tag</source>
        <translation>លេខស៊េរី ឬលេខត្រចៀកសត្វ</translation>
    </message>
    <message>
        <source>The sum of the readings of these days at which a payout begins.</source>
        <translation>ផលបូកការវាស់នៃថ្ងៃទាំងនេះ ដែលការបើកប្រាក់ចាប់ផ្តើម។</translation>
    </message>
    <message>
        <source>Way of repayment</source>
        <translation>របៀបសង</translation>
    </message>
    <message>
        <source>Whole payout</source>
        <translation>ប្រាក់បើកពេញ</translation>
    </message>
    <message>
        <source>Whole payout at</source>
        <translation>បើកពេញនៅ</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%n doubtful</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>គួរសង្ស័យ %n</numerusform>
            <numerusform>គួរសង្ស័យ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are doubtful: {title}. Checks lists them all.</source>
        <extracomment>imported</extracomment>
        <translation>
            <numerusform>%n ក្នុងនោះគួរសង្ស័យ៖ {title}។ «ការត្រួតពិនិត្យ» រាយវាទាំងអស់។</numerusform>
            <numerusform>%n ក្នុងនោះគួរសង្ស័យ៖ {title}។ «ការត្រួតពិនិត្យ» រាយវាទាំងអស់។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records came in.</source>
        <extracomment>imported</extracomment>
        <translation>
            <numerusform>កំណត់ត្រា %n បានចូល។</numerusform>
            <numerusform>កំណត់ត្រា %n បានចូល។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were written into {folder}.</source>
        <translation>
            <numerusform>កំណត់ត្រា %n បានសរសេរទៅក្នុង {folder}។</numerusform>
            <numerusform>កំណត់ត្រា %n បានសរសេរទៅក្នុង {folder}។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were set aside in {folder}. Mend them there, then import that folder.</source>
        <translation>
            <numerusform>ជួរ %n បានដាក់ដាច់ដោយឡែកក្នុង {folder}។ សូមកែនៅទីនោះ រួចនាំចូលថតនោះ។</numerusform>
            <numerusform>ជួរ %n បានដាក់ដាច់ដោយឡែកក្នុង {folder}។ សូមកែនៅទីនោះ រួចនាំចូលថតនោះ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things about this file do not hold.</source>
        <translation>
            <numerusform>ឯកសារនេះមាន %n ចំណុចដែលមិនត្រឹមត្រូវ។</numerusform>
            <numerusform>ឯកសារនេះមាន %n ចំណុចដែលមិនត្រឹមត្រូវ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not right. Put them right here or in the file, or set their rows aside.</source>
        <translation>
            <numerusform>មាន %n ចំណុចមិនត្រឹមត្រូវ។ សូមកែនៅទីនេះ ឬក្នុងឯកសារ ឬដាក់ជួររបស់វាដាច់ដោយឡែក។</numerusform>
            <numerusform>មាន %n ចំណុចមិនត្រឹមត្រូវ។ សូមកែនៅទីនេះ ឬក្នុងឯកសារ ឬដាក់ជួររបស់វាដាច់ដោយឡែក។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>មិនស្គាល់ %n</numerusform>
            <numerusform>មិនស្គាល់ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>ខុស %n</numerusform>
            <numerusform>ខុស %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A record for each row</source>
        <translation>កំណត់ត្រាមួយសម្រាប់ជួរនីមួយៗ</translation>
    </message>
    <message>
        <source>A table with headings of its own</source>
        <translation>តារាងដែលមានចំណងជើងផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>All languages (UTF-8)</source>
        <translation>គ្រប់ភាសា (UTF-8)</translation>
    </message>
    <message>
        <source>Another program’s tables are recognised by their names; choose here where they are not.</source>
        <translation>តារាងរបស់កម្មវិធីផ្សេងស្គាល់តាមឈ្មោះ បើមិនស្គាល់ សូមជ្រើសនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>អារ៉ាប់ (Windows-1256)</translation>
    </message>
    <message>
        <source>As the cells tell</source>
        <translation>តាមដែលក្រឡាប្រាប់</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>ដើម</translation>
    </message>
    <message>
        <source>Brings in a folder, a workbook or any table. You see first what would come.</source>
        <translation>នាំចូលថត សៀវភៅការងារ ឬតារាងណាមួយ។ លោកអ្នកឃើញជាមុនថាអ្វីនឹងចូល។</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Cards, receipts, notices and blank forms on paper. Enter opens one; then choose whose.</source>
        <translation>ប័ណ្ណ បង្កាន់ដៃ សេចក្តីជូនដំណឹង និងទម្រង់ទទេលើក្រដាស។ Enter បើកមួយ រួចសូមជ្រើសថាសម្រាប់នរណា។</translation>
    </message>
    <message>
        <source>Central Europe (Windows-1250)</source>
        <translation>អឺរ៉ុបកណ្តាល (Windows-1250)</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>ពិនិត្យក្រដាស</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>ការត្រួតពិនិត្យ</translation>
    </message>
    <message>
        <source>Choose a PDF or photographs…</source>
        <translation>ជ្រើស PDF ឬរូបថត…</translation>
    </message>
    <message>
        <source>Choose a column…</source>
        <translation>ជ្រើសជួរឈរ…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ជ្រើសឯកសារ…</translation>
    </message>
    <message>
        <source>Choose a folder and export…</source>
        <translation>ជ្រើសថត ហើយនាំចេញ…</translation>
    </message>
    <message>
        <source>Choose a folder of CSV files</source>
        <translation>ជ្រើសថតឯកសារ CSV</translation>
    </message>
    <message>
        <source>Choose a folder or a workbook. Nothing is written before you have seen what would come.</source>
        <translation>សូមជ្រើសថត ឬសៀវភៅការងារ។ គ្មានអ្វីត្រូវសរសេរទេ មុនលោកអ្នកឃើញថាអ្វីនឹងចូល។</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>ជ្រើសថត…</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder</source>
        <translation>ជ្រើសថតថ្មី ឬថតទទេ</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder. What lies in a folder already is never written over.</source>
        <translation>សូមជ្រើសថតថ្មី ឬថតទទេ។ អ្វីដែលមានក្នុងថតរួចហើយ មិនត្រូវសរសេរពីលើទេ។</translation>
    </message>
    <message>
        <source>Choose a new or empty folder for the other rows</source>
        <translation>ជ្រើសថតថ្មី ឬថតទទេសម្រាប់ជួរផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Choose a statement, or photographs of its code</source>
        <translation>ជ្រើសរបាយការណ៍ ឬរូបថតនៃកូដរបស់វា</translation>
    </message>
    <message>
        <source>Choose a workbook or a CSV file</source>
        <translation>ជ្រើសសៀវភៅការងារ ឬឯកសារ CSV</translation>
    </message>
    <message>
        <source>Choose in which form it is written: {headings}.</source>
        <translation>សូមជ្រើសទម្រង់ដែលវាសរសេរ៖ {headings}។</translation>
    </message>
    <message>
        <source>Choose the PDF of a statement, or photographs of the code that it carries.</source>
        <translation>សូមជ្រើស PDF នៃរបាយការណ៍ ឬរូបថតនៃកូដដែលមានលើវា។</translation>
    </message>
    <message>
        <source>Choose the form…</source>
        <translation>ជ្រើសទម្រង់…</translation>
    </message>
    <message>
        <source>Choose which heading means: {fields}.</source>
        <translation>សូមជ្រើសចំណងជើងដែលមានន័យថា៖ {fields}។</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>សញ្ញាក្បៀស</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>ស៊ីរីលិក (Windows-1251)</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>មិនត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>គួរសង្ស័យ</translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation>ទាំងអស់ ({count})</translation>
    </message>
    <message>
        <source>Everything is in the file already.</source>
        <translation>ទាំងអស់មានក្នុងឯកសាររួចហើយ។</translation>
    </message>
    <message numerus="yes">
        <source>Everything is right: %n records would come in.</source>
        <translation>
            <numerusform>ទាំងអស់ត្រឹមត្រូវ៖ កំណត់ត្រា %n នឹងចូល។</numerusform>
            <numerusform>ទាំងអស់ត្រឹមត្រូវ៖ កំណត់ត្រា %n នឹងចូល។</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything the file holds, list by list: to look at, to add to and to correct.</source>
        <translation>អ្វីៗទាំងអស់ដែលឯកសារមាន តាមបញ្ជីនីមួយៗ៖ សម្រាប់មើល បន្ថែម និងកែតម្រូវ។</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>ថតផ្លាស់ប្តូរ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>នាំចេញ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>For a line that is no record, such as one of totals. The file stays as it is.</source>
        <translation>សម្រាប់បន្ទាត់ដែលមិនមែនជាកំណត់ត្រា ដូចជាបន្ទាត់សរុប។ ឯកសារនៅដូចដើម។</translation>
    </message>
    <message>
        <source>Form of the days</source>
        <translation>ទម្រង់កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Give a code to rows that have none</source>
        <translation>ឱ្យលេខកូដដល់ជួរដែលគ្មាន</translation>
    </message>
    <message>
        <source>Going through the records…</source>
        <translation>កំពុងមើលកំណត់ត្រា…</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>ត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>របៀបអានវា</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>នាំចូល</translation>
    </message>
    <message>
        <source>In every row</source>
        <translation>ក្នុងគ្រប់ជួរ</translation>
    </message>
    <message>
        <source>In which form all tables write their days. The cells tell it unless they can mean two.</source>
        <translation>ទម្រង់ដែលតារាងទាំងអស់សរសេរកាលបរិច្ឆេទ។ ក្រឡាប្រាប់វា លើកលែងតែពេលវាអាចមានន័យពីរ។</translation>
    </message>
    <message>
        <source>It holds another list, too</source>
        <translation>វាក៏មានបញ្ជីផ្សេងដែរ</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>មានរួចហើយ</translation>
    </message>
    <message>
        <source>Leave the line out</source>
        <translation>រំលងបន្ទាត់</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>បន្ទាត់</translation>
    </message>
    <message>
        <source>Make {name} in it</source>
        <translation>បង្កើត {name} ក្នុងនោះ</translation>
    </message>
    <message>
        <source>Match again</source>
        <translation>ផ្គូផ្គងម្តងទៀត</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ថ្មី</translation>
    </message>
    <message numerus="yes">
        <source>New words in the lists (%n): {words}</source>
        <translation>
            <numerusform>ពាក្យថ្មីក្នុងបញ្ជី (%n)៖ {words}</numerusform>
            <numerusform>ពាក្យថ្មីក្នុងបញ្ជី (%n)៖ {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>No heading of the table is matched yet.</source>
        <translation>មិនទាន់ផ្គូផ្គងចំណងជើងណានៃតារាងទេ។</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>មិនត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Nothing can be imported into this file. {reason}</source>
        <translation>មិនអាចនាំចូលអ្វីក្នុងឯកសារនេះបានទេ។ {reason}</translation>
    </message>
    <message>
        <source>Nothing can come in yet: a file or its first line is not as it must be.</source>
        <translation>មិនទាន់អាចឱ្យអ្វីចូលបានទេ៖ ឯកសារមួយ ឬបន្ទាត់ដំបូងរបស់វាមិនត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>One record for each “{heading}”</source>
        <translation>កំណត់ត្រាមួយសម្រាប់ «{heading}» នីមួយៗ</translation>
    </message>
    <message>
        <source>Only cells that say what they said then: one that was changed in the file counts as it stands there.</source>
        <translation>មានតែក្រឡាដែលនៅសរសេរដូចពេលនោះ៖ ក្រឡាដែលបានប្តូរក្នុងឯកសារ រាប់តាមអ្វីដែលមាននៅទីនោះ។</translation>
    </message>
    <message>
        <source>Papers and photographs (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>ក្រដាស និងរូបថត (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>រំលង</translation>
    </message>
    <message>
        <source>Proves that the file is whole and that nobody has changed it by hand.</source>
        <translation>បញ្ជាក់ថាឯកសារនៅពេញលេញ ហើយគ្មាននរណាបានកែវាដោយដៃ។</translation>
    </message>
    <message numerus="yes">
        <source>Put %n of them right as the last time</source>
        <extracomment>problems</extracomment>
        <translation>
            <numerusform>កែ %n ក្នុងចំណោមបញ្ហាទាំងនេះឱ្យត្រូវដូចលើកមុន</numerusform>
            <numerusform>កែ %n ក្នុងចំណោមបញ្ហាទាំងនេះឱ្យត្រូវដូចលើកមុន</numerusform>
        </translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>កែឱ្យត្រូវ</translation>
    </message>
    <message>
        <source>Put right: {cell}</source>
        <translation>កែឱ្យត្រូវ៖ {cell}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>អានម្តងទៀត</translation>
    </message>
    <message>
        <source>Reading the paper</source>
        <translation>កំពុងអានក្រដាស</translation>
    </message>
    <message>
        <source>Recognised by its tables</source>
        <translation>ស្គាល់តាមតារាងរបស់វា</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>កំណត់ត្រា</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ជួរ</translation>
    </message>
    <message>
        <source>Say what the table holds, or leave it passed over.</source>
        <translation>សូមប្រាប់ថាតារាងមានអ្វី ឬរំលងវា។</translation>
    </message>
    <message>
        <source>See what would come</source>
        <translation>មើលអ្វីដែលនឹងចូល</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>សញ្ញាចំណុចក្បៀស</translation>
    </message>
    <message>
        <source>Set the rows aside that are not right</source>
        <translation>ដាក់ជួរមិនត្រឹមត្រូវដាច់ដោយឡែក</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>បង្ហាញ</translation>
    </message>
    <message>
        <source>Something must still be said of {tables}.</source>
        <translation>នៅត្រូវប្រាប់បន្ថែមអំពី {tables}។</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>សញ្ញា Tab</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>លុបការនាំចូលនេះវិញ</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>ថៃ (Windows-874)</translation>
    </message>
    <message>
        <source>The clock is right: import</source>
        <translation>នាឡិកាត្រូវហើយ៖ នាំចូល</translation>
    </message>
    <message>
        <source>The column that is the same in every row</source>
        <translation>ជួរឈរដែលដូចគ្នាក្នុងគ្រប់ជួរ</translation>
    </message>
    <message>
        <source>The first rows as they will be understood</source>
        <translation>ជួរដំបូងៗតាមរបៀបដែលនឹងយល់</translation>
    </message>
    <message>
        <source>The form of {heading}</source>
        <translation>ទម្រង់នៃ {heading}</translation>
    </message>
    <message>
        <source>The letters of the file</source>
        <translation>អក្សរនៃឯកសារ</translation>
    </message>
    <message>
        <source>The line is left out.</source>
        <translation>បានរំលងបន្ទាត់។</translation>
    </message>
    <message numerus="yes">
        <source>The paper and the file differ in %n figures.</source>
        <translation>
            <numerusform>ក្រដាស និងឯកសារខុសគ្នាតួលេខ %n។</numerusform>
            <numerusform>ក្រដាស និងឯកសារខុសគ្នាតួលេខ %n។</numerusform>
        </translation>
    </message>
    <message>
        <source>The same wherever it says so</source>
        <translation>ដូចគ្នានៅគ្រប់កន្លែងដែលសរសេរដូច្នេះ</translation>
    </message>
    <message>
        <source>The table, and the list that it fills</source>
        <translation>តារាង និងបញ្ជីដែលវាបំពេញ</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>តួកគី (Windows-1254)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>មិនស្គាល់</translation>
    </message>
    <message>
        <source>Upright bars</source>
        <translation>សញ្ញារបារឈរ</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>ផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>Verify the file after a power cut, after copying it, or before you give it to an auditor.</source>
        <translation>សូមផ្ទៀងផ្ទាត់ឯកសារក្រោយដាច់ភ្លើង ក្រោយចម្លង ឬមុនប្រគល់ឱ្យសវនករ។</translation>
    </message>
    <message>
        <source>Verify the file now</source>
        <translation>ផ្ទៀងផ្ទាត់ឯកសារឥឡូវ</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>វៀតណាម (Windows-1258)</translation>
    </message>
    <message>
        <source>Western Europe (Windows-1252)</source>
        <translation>អឺរ៉ុបខាងលិច (Windows-1252)</translation>
    </message>
    <message>
        <source>What every row holds</source>
        <translation>អ្វីដែលគ្រប់ជួរមាន</translation>
    </message>
    <message>
        <source>What is doubtful about the records. Enter opens the record, to mend it or to leave it.</source>
        <translation>អ្វីគួរសង្ស័យក្នុងកំណត់ត្រា។ Enter បើកកំណត់ត្រា ដើម្បីកែ ឬទុកវាដដែល។</translation>
    </message>
    <message>
        <source>What is not right</source>
        <translation>អ្វីមិនត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>What is not right with a row is listed here, with what to do.</source>
        <translation>អ្វីមិនត្រឹមត្រូវក្នុងជួរមួយ ត្រូវរាយនៅទីនេះ ជាមួយអ្វីដែលត្រូវធ្វើ។</translation>
    </message>
    <message>
        <source>What is right comes in. The other rows, with all that hang on them, go into a folder, each with its problem.</source>
        <translation>អ្វីត្រឹមត្រូវត្រូវចូល។ ជួរផ្សេង រួមនឹងអ្វីដែលជាប់ជាមួយវា ត្រូវដាក់ក្នុងថតមួយ ជួរនីមួយៗជាមួយបញ្ហារបស់វា។</translation>
    </message>
    <message>
        <source>What parts the cells</source>
        <translation>អ្វីដែលបំបែកក្រឡា</translation>
    </message>
    <message>
        <source>What the table holds</source>
        <translation>អ្វីដែលតារាងមាន</translation>
    </message>
    <message>
        <source>What was found on the paper</source>
        <translation>អ្វីដែលរកឃើញលើក្រដាស</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>អ្វីដែលបានផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>អ្វីដែលបានសរសេរ</translation>
    </message>
    <message>
        <source>What would come</source>
        <translation>អ្វីដែលនឹងចូល</translation>
    </message>
    <message>
        <source>What {heading} means</source>
        <translation>{heading} មានន័យថាអ្វី</translation>
    </message>
    <message>
        <source>Whether a printed statement is yours and says what the file says: from its PDF or a photograph.</source>
        <translation>តើរបាយការណ៍បោះពុម្ពជារបស់លោកអ្នក ហើយនិយាយដូចឯកសារឬទេ៖ មើលពី PDF ឬរូបថតរបស់វា។</translation>
    </message>
    <message>
        <source>Which rows make one record</source>
        <translation>ជួរណាបង្កើតជាកំណត់ត្រាមួយ</translation>
    </message>
    <message>
        <source>Who did what and when. Enter shows what a save changed; a whole save can be taken back.</source>
        <translation>នរណាធ្វើអ្វី និងពេលណា។ Enter បង្ហាញអ្វីដែលការរក្សាទុកបានប្តូរ អាចលុបការរក្សាទុកទាំងមូលវិញបាន។</translation>
    </message>
    <message>
        <source>Whole copies of the file, made when it is closed and every day. Enter brings one back.</source>
        <translation>ច្បាប់ចម្លងពេញលេញនៃឯកសារ ធ្វើពេលបិទវា និងរៀងរាល់ថ្ងៃ។ Enter យកមួយមកវិញ។</translation>
    </message>
    <message>
        <source>Without persons: no names, codes or places</source>
        <translation>គ្មានបុគ្គល៖ គ្មានឈ្មោះ លេខកូដ ឬទីកន្លែង</translation>
    </message>
    <message>
        <source>Workbooks and tables (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</source>
        <translation>សៀវភៅការងារ និងតារាង (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Writes every record into a folder of CSV files that spreadsheets and other programs read.</source>
        <translation>សរសេរកំណត់ត្រាទាំងអស់ទៅក្នុងថតឯកសារ CSV ដែលកម្មវិធីតារាង និងកម្មវិធីផ្សេងអាចអាន។</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>ខុស</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>rows not shown</extracomment>
        <translation>
            <numerusform>និង %n ទៀត</numerusform>
            <numerusform>និង %n ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>of this row</source>
        <translation>នៃជួរនេះ</translation>
    </message>
    <message>
        <source>{column} should be</source>
        <translation>{column} គួរជា</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {problem}</source>
        <translation>{file} បន្ទាត់ {line} ជួរឈរ {column}៖ {problem}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file} បន្ទាត់ {line}៖ {problem}</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}៖ {problem}</translation>
    </message>
    <message>
        <source>{name} is not empty and stays as it is. Shall a new folder be made in it?</source>
        <translation>{name} មិនទទេ ហើយនៅដូចដើម។ តើបង្កើតថតថ្មីក្នុងនោះឬទេ?</translation>
    </message>
    <message>
        <source>{record} has no page of its own.</source>
        <translation>{record} គ្មានទំព័រផ្ទាល់ខ្លួនទេ។</translation>
    </message>
    <message>
        <source>{record}: {message} {why}</source>
        <translation>{record}៖ {message} {why}</translation>
    </message>
    <message>
        <source>{table}: {list}</source>
        <translation>{table}៖ {list}</translation>
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
        <translation>យល់ព្រមទាំងស្រុង</translation>
    </message>
    <message>
        <source>Approved in part</source>
        <translation>យល់ព្រមមួយផ្នែក</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>បានបដិសេធ</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>This file holds a scheme already. Choose a new file.</source>
        <translation>ឯកសារនេះមានគម្រោងរួចហើយ។ សូមជ្រើសឯកសារថ្មី។</translation>
    </message>
    <message>
        <source>{name} is there already. Choose a new file.</source>
        <translation>{name} មានរួចហើយ។ សូមជ្រើសឯកសារថ្មី។</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Save a copy</source>
        <translation>រក្សាទុកច្បាប់ចម្លង</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>សង្គ្រោះអ្វីដែលអាចអានបាន</translation>
    </message>
    <message>
        <source>You are working in {name} now.</source>
        <translation>ឥឡូវលោកអ្នកកំពុងធ្វើការក្នុង {name}។</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened. All that was saved is still open here: put it back, or go on with a copy.</source>
        <translation>{name} លែងនៅកន្លែងដែលបានបើក។ អ្វីដែលបានរក្សាទុកទាំងអស់នៅបើកនៅទីនេះ៖ សូមដាក់វាវិញ ឬបន្តជាមួយច្បាប់ចម្លង។</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>A claim costs more or less</source>
        <translation>ការទាមទារថ្លៃជាង ឬថោកជាង</translation>
    </message>
    <message>
        <source>A claim that was paid in part is not rejected: it has its own ratio.</source>
        <translation>ការទាមទារដែលបង់មួយផ្នែកមិនមែនបដិសេធទេ៖ វាមានអនុបាតផ្ទាល់ខ្លួន។</translation>
    </message>
    <message>
        <source>A history shows 1 to 1000 periods, and none before the calendar begins.</source>
        <translation>ប្រវត្តិបង្ហាញ 1 ដល់ 1000 គ្រា ហើយមិនមុនប្រតិទិនចាប់ផ្តើមទេ។</translation>
    </message>
    <message>
        <source>A margin below zero is what is missing.</source>
        <translation>ផលសល់ក្រោមសូន្យ គឺអ្វីដែលនៅខ្វះ។</translation>
    </message>
    <message>
        <source>A person counts once for each term that came up, at the office where it came up.</source>
        <translation>មនុស្សម្នាក់រាប់ម្តងសម្រាប់រយៈពេលនីមួយៗដែលដល់កំណត់ នៅការិយាល័យដែលវាដល់។</translation>
    </message>
    <message>
        <source>A quarter of both</source>
        <translation>មួយភាគបួននៃទាំងពីរ</translation>
    </message>
    <message>
        <source>A quarter of last year&apos;s claims and expenses, with the growth margin</source>
        <translation>មួយភាគបួននៃសំណង និងចំណាយឆ្នាំមុន រួមទាំងផលបន្ថែមកំណើន</translation>
    </message>
    <message>
        <source>A quarter of last year&apos;s expenses, with the growth margin</source>
        <translation>មួយភាគបួននៃចំណាយឆ្នាំមុន រួមទាំងផលបន្ថែមកំណើន</translation>
    </message>
    <message>
        <source>A random sample needs {least} claims or more.</source>
        <translation>គំរូចៃដន្យត្រូវការការទាមទារ {least} ឡើងទៅ។</translation>
    </message>
    <message>
        <source>A rejected claim brings no money: it has no days from the decision to the money in hand.</source>
        <translation>ការទាមទារដែលបដិសេធគ្មានប្រាក់ទេ៖ ដូច្នេះគ្មានថ្ងៃពីសេចក្តីសម្រេចដល់បានប្រាក់។</translation>
    </message>
    <message>
        <source>A season that is not over is provisional.</source>
        <translation>រដូវដែលមិនទាន់ចប់នៅបណ្តោះអាសន្ន។</translation>
    </message>
    <message>
        <source>A year, compounded</source>
        <translation>ក្នុងមួយឆ្នាំ គិតបង្គុំ</translation>
    </message>
    <message>
        <source>Accrued liabilities by the scheme&apos;s own share</source>
        <translation>បំណុលបង្គរតាមចំណែកផ្ទាល់របស់គម្រោង</translation>
    </message>
    <message>
        <source>Active insured by age</source>
        <translation>អ្នកមានធានារ៉ាប់រងសកម្មតាមអាយុ</translation>
    </message>
    <message>
        <source>Active insured by office</source>
        <translation>អ្នកមានធានារ៉ាប់រងសកម្មតាមការិយាល័យ</translation>
    </message>
    <message>
        <source>Active insured by region</source>
        <translation>អ្នកមានធានារ៉ាប់រងសកម្មតាមតំបន់</translation>
    </message>
    <message>
        <source>Active insured by sex</source>
        <translation>អ្នកមានធានារ៉ាប់រងសកម្មតាមភេទ</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>ទាំងអស់រួមគ្នា</translation>
    </message>
    <message>
        <source>An insured year earns less or more premium</source>
        <translation>មួយឆ្នាំធានារ៉ាប់រងរកបានបុព្វលាភតិច ឬច្រើនជាងមុន</translation>
    </message>
    <message>
        <source>Assets required</source>
        <translation>ទ្រព្យសកម្មត្រូវការ</translation>
    </message>
    <message>
        <source>At</source>
        <translation>នៅ</translation>
    </message>
    <message>
        <source>Back in grace</source>
        <translation>ត្រឡប់ក្នុងអនុគ្រោះ</translation>
    </message>
    <message>
        <source>Back in grace and out in grace: cover that ran out and was renewed within the grace days; neither new nor left.</source>
        <translation>ត្រឡប់ និងចេញក្នុងអនុគ្រោះ៖ ការធានាដែលផុត ហើយបន្តក្នុងថ្ងៃអនុគ្រោះ មិនមែនថ្មី ហើយមិនមែនចាកចេញទេ។</translation>
    </message>
    <message>
        <source>Beyond net income: not in the ratio</source>
        <translation>ហួសពីលទ្ធផលសុទ្ធ៖ មិនក្នុងអនុបាត</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>បានទិញ</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>ទិញពី</translation>
    </message>
    <message>
        <source>Bought: insured with the product for the first time, or again after the grace days.</source>
        <translation>បានទិញ៖ មានធានារ៉ាប់រងដោយផលិតផលនេះលើកដំបូង ឬម្តងទៀតក្រោយថ្ងៃអនុគ្រោះ។</translation>
    </message>
    <message>
        <source>Came up</source>
        <translation>ដល់កំណត់</translation>
    </message>
    <message>
        <source>Change of the ratio</source>
        <translation>បម្រែបម្រួលអនុបាត</translation>
    </message>
    <message>
        <source>Claims are made more or less often</source>
        <translation>ការទាមទារញឹកញាប់ជាង ឬតិចជាង</translation>
    </message>
    <message>
        <source>Claims in course of settlement, in full</source>
        <translation>សំណងកំពុងដោះស្រាយ ទាំងស្រុង</translation>
    </message>
    <message>
        <source>Claims of an insured year x insured years ahead x the part paid in time, by how long claims took last year.</source>
        <translation>សំណងក្នុងមួយឆ្នាំធានារ៉ាប់រង x ឆ្នាំធានារ៉ាប់រងខាងមុខ x ផ្នែកបង់ទាន់ពេល តាមរយៈពេលដែលការទាមទារប្រើកាលពីឆ្នាំមុន។</translation>
    </message>
    <message>
        <source>Claims paid in the last twelve months</source>
        <translation>សំណងបានបង់ក្នុងដប់ពីរខែចុងក្រោយ</translation>
    </message>
    <message>
        <source>Claims ratio by office</source>
        <translation>អនុបាតសំណងតាមការិយាល័យ</translation>
    </message>
    <message>
        <source>Claims ratio by product</source>
        <translation>អនុបាតសំណងតាមផលិតផល</translation>
    </message>
    <message>
        <source>Claims ratio: how often and how much</source>
        <translation>អនុបាតសំណង៖ ប៉ុន្មានដង និងប៉ុន្មាន</translation>
    </message>
    <message>
        <source>Claims ratio: what the change comes from</source>
        <translation>អនុបាតសំណង៖ មូលហេតុនៃបម្រែបម្រួល</translation>
    </message>
    <message>
        <source>Claims rejected by month</source>
        <translation>ការទាមទារបដិសេធតាមខែ</translation>
    </message>
    <message>
        <source>Claims rejected by office</source>
        <translation>ការទាមទារបដិសេធតាមការិយាល័យ</translation>
    </message>
    <message>
        <source>Claims rejected by product</source>
        <translation>ការទាមទារបដិសេធតាមផលិតផល</translation>
    </message>
    <message>
        <source>Claims reported by decision</source>
        <translation>ការទាមទារបានរាយការណ៍តាមសេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Claims still to happen and to be paid</source>
        <translation>សំណងដែលនឹងកើត ហើយនឹងត្រូវបង់</translation>
    </message>
    <message>
        <source>Claims that happened and are not reported, in full</source>
        <translation>សំណងកើតឡើងតែមិនទាន់រាយការណ៍ ទាំងស្រុង</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>ធៀបនឹង</translation>
    </message>
    <message>
        <source>Compulsory and voluntary cover stand apart: their ratios mean different things.</source>
        <translation>ការធានាកំហិត និងស្ម័គ្រចិត្តនៅដាច់គ្នា៖ អនុបាតរបស់វាមានន័យខុសគ្នា។</translation>
    </message>
    <message>
        <source>Could not renew</source>
        <translation>មិនអាចបន្ត</translation>
    </message>
    <message>
        <source>Could not stay</source>
        <translation>មិនអាចនៅ</translation>
    </message>
    <message>
        <source>Could renew</source>
        <translation>អាចបន្ត</translation>
    </message>
    <message>
        <source>Could renew, modified</source>
        <translation>អាចបន្ត (កែសម្រួល)</translation>
    </message>
    <message>
        <source>Could stay</source>
        <translation>អាចនៅ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>បានរាប់</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>រាប់នៅ</translation>
    </message>
    <message>
        <source>Coverage by product</source>
        <translation>ការគ្របដណ្ដប់តាមផលិតផល</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>ការគ្របដណ្ដប់តាមពេលវេលា</translation>
    </message>
    <message>
        <source>Covered of them</source>
        <translation>ធានាក្នុងនោះ</translation>
    </message>
    <message>
        <source>Covered of them to premium</source>
        <translation>ធានាក្នុងនោះធៀបបុព្វលាភ</translation>
    </message>
    <message>
        <source>Covered to premium is frequency x average claim / premium of an insured year, exactly.</source>
        <translation>ចំនួនធានាធៀបនឹងបុព្វលាភ គឺភាពញឹកញាប់ x សំណងមធ្យម / បុព្វលាភក្នុងមួយឆ្នាំធានារ៉ាប់រង ពិតប្រាកដ។</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>បានសម្រេច</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>អ្នកក្នុងបន្ទុក</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>មិនបានបន្ត</translation>
    </message>
    <message>
        <source>Donations are never in the ratio, and never make an expense smaller.</source>
        <translation>ជំនួយមិនដែលនៅក្នុងអនុបាតទេ ហើយមិនដែលបន្ថយចំណាយទេ។</translation>
    </message>
    <message>
        <source>Due to a cover</source>
        <translation>ត្រូវបង់ក្នុងការធានាមួយ</translation>
    </message>
    <message>
        <source>Each cause has its mean effect over all orders in which frequency, average claim and premium may change (Shapley); together they are the change, exactly.</source>
        <translation>មូលហេតុនីមួយៗមានឥទ្ធិពលមធ្យមលើគ្រប់លំដាប់ដែលភាពញឹកញាប់ សំណងមធ្យម និងបុព្វលាភអាចប្តូរ (Shapley) បូកគ្នាគឺបម្រែបម្រួលពិតប្រាកដ។</translation>
    </message>
    <message>
        <source>Effect on the ratio</source>
        <translation>ឥទ្ធិពលលើអនុបាត</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>បានចប់</translation>
    </message>
    <message>
        <source>Ended in the period (the indicator)</source>
        <translation>ចប់ក្នុងគ្រា (សូចនាករ)</translation>
    </message>
    <message>
        <source>Expense ratio</source>
        <translation>អនុបាតចំណាយ</translation>
    </message>
    <message>
        <source>Expense ratio by office</source>
        <translation>អនុបាតចំណាយតាមការិយាល័យ</translation>
    </message>
    <message>
        <source>Expense ratio by product</source>
        <translation>អនុបាតចំណាយតាមផលិតផល</translation>
    </message>
    <message>
        <source>Expenses before reinsurance</source>
        <translation>ចំណាយមុនធានារ៉ាប់រងបន្ត</translation>
    </message>
    <message>
        <source>Expenses of the last twelve months</source>
        <translation>ចំណាយដប់ពីរខែចុងក្រោយ</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>ភាពញឹកញាប់</translation>
    </message>
    <message>
        <source>From the decision to the money in hand</source>
        <translation>ពីសេចក្តីសម្រេចដល់បានប្រាក់</translation>
    </message>
    <message>
        <source>From the event to the end</source>
        <translation>ពីហេតុការណ៍ដល់ចប់</translation>
    </message>
    <message>
        <source>From the event to the report</source>
        <translation>ពីហេតុការណ៍ដល់រាយការណ៍</translation>
    </message>
    <message>
        <source>From the report to the decision</source>
        <translation>ពីរាយការណ៍ដល់សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Full payout of a cover</source>
        <translation>ប្រាក់បើកពេញនៃការធានាមួយ</translation>
    </message>
    <message>
        <source>Good: the norm of the handbook</source>
        <translation>ល្អ៖ កម្រិតស្តង់ដារនៃសៀវភៅណែនាំ</translation>
    </message>
    <message>
        <source>Growth by office</source>
        <translation>កំណើនតាមការិយាល័យ</translation>
    </message>
    <message>
        <source>Growth by period, and over all of them</source>
        <translation>កំណើនតាមគ្រា និងលើគ្រាទាំងអស់</translation>
    </message>
    <message>
        <source>Growth by product</source>
        <translation>កំណើនតាមផលិតផល</translation>
    </message>
    <message>
        <source>Growth margin</source>
        <translation>ផលបន្ថែមកំណើន</translation>
    </message>
    <message>
        <source>Head counts carry no names, so nobody in them can be followed.</source>
        <translation>ចំនួនមនុស្សសរុបគ្មានឈ្មោះទេ ដូច្នេះមិនអាចតាមដានអ្នកណាម្នាក់ក្នុងនោះបាន។</translation>
    </message>
    <message>
        <source>Head counts, without names</source>
        <translation>ចំនួនមនុស្ស គ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>In course of settlement</source>
        <translation>កំពុងដោះស្រាយ</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>មានសុពលភាព</translation>
    </message>
    <message>
        <source>Incurred claims of a year</source>
        <translation>សំណងកើតឡើងក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>សន្ទស្សន៍</translation>
    </message>
    <message>
        <source>Index: what the readings make due</source>
        <translation>សន្ទស្សន៍៖ អ្វីដែលការវាស់ធ្វើឱ្យត្រូវបង់</translation>
    </message>
    <message>
        <source>Insured at the end</source>
        <translation>អ្នកមានធានារ៉ាប់រងនៅចុងគ្រា</translation>
    </message>
    <message>
        <source>Insured at the start</source>
        <translation>អ្នកមានធានារ៉ាប់រងនៅដើមគ្រា</translation>
    </message>
    <message>
        <source>Insured at the start + new + returned + back in grace - left - out in grace = insured at the end.</source>
        <translation>អ្នកមានធានារ៉ាប់រងនៅដើម + ថ្មី + ត្រឡប់ + ត្រឡប់ក្នុងអនុគ្រោះ - ចាកចេញ - ចេញក្នុងអនុគ្រោះ = អ្នកមានធានារ៉ាប់រងនៅចុង។</translation>
    </message>
    <message>
        <source>Insured years ahead</source>
        <translation>ឆ្នាំធានារ៉ាប់រងខាងមុខ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ចាកចេញ</translation>
    </message>
    <message>
        <source>Left in all periods</source>
        <translation>ចាកចេញក្នុងគ្រាទាំងអស់</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ទុកចោល</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>កម្រិត</translation>
    </message>
    <message>
        <source>Liquidity by last year</source>
        <translation>សន្ទនីយភាពតាមឆ្នាំមុន</translation>
    </message>
    <message>
        <source>Liquidity by projection</source>
        <translation>សន្ទនីយភាពតាមការព្យាករ</translation>
    </message>
    <message>
        <source>Liquidity by projection: the claims of each product</source>
        <translation>សន្ទនីយភាពតាមការព្យាករ៖ សំណងនៃផលិតផលនីមួយៗ</translation>
    </message>
    <message>
        <source>Liquidity by the balance sheet</source>
        <translation>សន្ទនីយភាពតាមតារាងតុល្យការ</translation>
    </message>
    <message>
        <source>Liquidity: three ways to tell what is payable within three months</source>
        <translation>សន្ទនីយភាព៖ របៀបបីយ៉ាងដើម្បីដឹងអ្វីត្រូវបង់ក្នុងបីខែ</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>ផលសល់</translation>
    </message>
    <message>
        <source>Mean days</source>
        <translation>ថ្ងៃមធ្យម</translation>
    </message>
    <message>
        <source>Mean days {step}</source>
        <translation>ថ្ងៃមធ្យម {step}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>បានវាស់</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>ថ្ងៃមេដ្យាន</translation>
    </message>
    <message>
        <source>Median days {step}</source>
        <translation>ថ្ងៃមេដ្យាន {step}</translation>
    </message>
    <message>
        <source>Modified ratio</source>
        <translation>អនុបាតកែសម្រួល</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>ខែចាប់ពី</translation>
    </message>
    <message>
        <source>Month of the report</source>
        <translation>ខែរាយការណ៍</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>សុទ្ធ</translation>
    </message>
    <message>
        <source>Net income ratio by office</source>
        <translation>អនុបាតលទ្ធផលសុទ្ធតាមការិយាល័យ</translation>
    </message>
    <message>
        <source>Net income ratio by product</source>
        <translation>អនុបាតលទ្ធផលសុទ្ធតាមផលិតផល</translation>
    </message>
    <message>
        <source>Net income: from premium to what is left</source>
        <translation>លទ្ធផលសុទ្ធ៖ ពីបុព្វលាភដល់អ្វីដែលនៅសល់</translation>
    </message>
    <message>
        <source>No factor is given in advance: the shares are the scheme&apos;s own, set under Settings.</source>
        <translation>គ្មានកត្តាណាឱ្យទុកជាមុនទេ៖ ចំណែកជារបស់គម្រោង ដែលកំណត់ក្រោម «ការកំណត់»។</translation>
    </message>
    <message>
        <source>No new business, no premium to come: only what those insured on the day bring about.</source>
        <translation>គ្មានអាជីវកម្មថ្មី គ្មានបុព្វលាភនឹងចូល៖ មានតែអ្វីដែលអ្នកមានធានារ៉ាប់រងនៅថ្ងៃនោះនាំមក។</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>មិនពាក់ព័ន្ធ</translation>
    </message>
    <message>
        <source>Not more than {size} claims ended: all of them are the sample.</source>
        <translation>ការទាមទារចប់មិនលើស {size} ទេ៖ គំរូគឺទាំងអស់។</translation>
    </message>
    <message>
        <source>Not processed yet</source>
        <translation>មិនទាន់ដោះស្រាយ</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>មិនបានកត់ត្រា</translation>
    </message>
    <message>
        <source>Of a pension this takes the place of the renewal ratio.</source>
        <translation>សម្រាប់សោធន វាជំនួសអនុបាតបន្ត។</translation>
    </message>
    <message>
        <source>Of all expenses</source>
        <translation>នៃចំណាយទាំងអស់</translation>
    </message>
    <message>
        <source>Of earned premium</source>
        <translation>នៃបុព្វលាភរកបាន</translation>
    </message>
    <message>
        <source>Of this period&apos;s premium</source>
        <translation>នៃបុព្វលាភគ្រានេះ</translation>
    </message>
    <message>
        <source>Of those who could stay</source>
        <translation>នៃអ្នកដែលអាចនៅ</translation>
    </message>
    <message>
        <source>Of those who did not</source>
        <translation>នៃអ្នកដែលមិនបានបន្ត</translation>
    </message>
    <message>
        <source>Operating expenses are those of the last twelve months: a quarter of them is to come.</source>
        <translation>ចំណាយប្រតិបត្តិការគឺនៃដប់ពីរខែចុងក្រោយ៖ មួយភាគបួននៃវានឹងមក។</translation>
    </message>
    <message>
        <source>Operating expenses: what was spent on what</source>
        <translation>ចំណាយប្រតិបត្តិការ៖ បានចំណាយលើអ្វី</translation>
    </message>
    <message>
        <source>Out in grace</source>
        <translation>ចេញក្នុងអនុគ្រោះ</translation>
    </message>
    <message>
        <source>P21.1 to P21.6 are our own keys: the handbook prints P21 only.</source>
        <translation>P21.1 ដល់ P21.6 ជាលេខរបស់យើង៖ សៀវភៅណែនាំបោះពុម្ពតែ P21 ប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>បានបង់</translation>
    </message>
    <message>
        <source>Paid in time</source>
        <translation>បង់ទាន់ពេល</translation>
    </message>
    <message>
        <source>Partly paid claims by reason</source>
        <translation>ការទាមទារបង់មួយផ្នែកតាមហេតុផល</translation>
    </message>
    <message>
        <source>Partly paid of reported</source>
        <translation>បង់មួយផ្នែកលើបានរាយការណ៍</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>ត្រូវបង់</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>បង់ចាប់ពី</translation>
    </message>
    <message>
        <source>Pays in full at</source>
        <translation>បង់ពេញនៅ</translation>
    </message>
    <message>
        <source>Persistency</source>
        <translation>ការបន្តជាប់</translation>
    </message>
    <message>
        <source>Persistency: share still insured after so many quarters</source>
        <translation>ការបន្តជាប់៖ ចំណែកនៅមានធានារ៉ាប់រងក្រោយត្រីមាសនីមួយៗ</translation>
    </message>
    <message>
        <source>Persistency: who of those who bought in a quarter is insured at the end of each later one</source>
        <translation>ការបន្តជាប់៖ ក្នុងអ្នកដែលទិញក្នុងត្រីមាសមួយ នរណានៅមានធានារ៉ាប់រងនៅចុងត្រីមាសបន្ទាប់នីមួយៗ</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>មនុស្ស</translation>
    </message>
    <message>
        <source>Persons in force the day before the period</source>
        <translation>មនុស្សមានសុពលភាពនៅថ្ងៃមុនគ្រា</translation>
    </message>
    <message>
        <source>Persons who could have renewed and did not, by reason</source>
        <translation>មនុស្សដែលអាចបន្តតែមិនបានបន្ត តាមហេតុផល</translation>
    </message>
    <message>
        <source>Policies (households)</source>
        <translation>បណ្ណសន្យា (គ្រួសារ)</translation>
    </message>
    <message>
        <source>Policies renewed</source>
        <translation>បណ្ណសន្យាបានបន្ត</translation>
    </message>
    <message>
        <source>Policies that could renew</source>
        <translation>បណ្ណសន្យាអាចបន្ត</translation>
    </message>
    <message>
        <source>Premium of an insured year</source>
        <translation>បុព្វលាភក្នុងមួយឆ្នាំធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>បានដោះស្រាយ</translation>
    </message>
    <message>
        <source>Projection from the cover in force</source>
        <translation>ការព្យាករពីការធានាមានសុពលភាព</translation>
    </message>
    <message>
        <source>Promptness by band: days from the event to the end</source>
        <translation>ភាពរហ័សតាមកម្រិត៖ ថ្ងៃពីហេតុការណ៍ដល់ចប់</translation>
    </message>
    <message>
        <source>Promptness by office</source>
        <translation>ភាពរហ័សតាមការិយាល័យ</translation>
    </message>
    <message>
        <source>Promptness by office and band</source>
        <translation>ភាពរហ័សតាមការិយាល័យ និងកម្រិត</translation>
    </message>
    <message>
        <source>Promptness by product</source>
        <translation>ភាពរហ័សតាមផលិតផល</translation>
    </message>
    <message>
        <source>Promptness by product and band</source>
        <translation>ភាពរហ័សតាមផលិតផល និងកម្រិត</translation>
    </message>
    <message>
        <source>Promptness by step</source>
        <translation>ភាពរហ័សតាមជំហាន</translation>
    </message>
    <message>
        <source>Promptness: which claims are measured</source>
        <translation>ភាពរហ័ស៖ ការទាមទារណាត្រូវវាស់</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>ត្រីមាស</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>គំរូចៃដន្យ</translation>
    </message>
    <message>
        <source>Random sample of those that ended</source>
        <translation>គំរូចៃដន្យនៃការទាមទារដែលចប់</translation>
    </message>
    <message>
        <source>Ratio before reinsurance</source>
        <translation>អនុបាតមុនធានារ៉ាប់រងបន្ត</translation>
    </message>
    <message>
        <source>Ratio of policies</source>
        <translation>អនុបាតបណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Ratio without them</source>
        <translation>អនុបាតដោយគ្មានពួកគេ</translation>
    </message>
    <message>
        <source>Readings and contract decide: nothing where it starts to pay, all at its end, even between.</source>
        <translation>ការវាស់ និងកិច្ចសន្យាជាអ្នកសម្រេច៖ សូន្យត្រង់ចំណុចចាប់ផ្តើម ពេញត្រង់ចំណុចចប់ និងស្មើសមាមាត្រនៅចន្លោះ។</translation>
    </message>
    <message>
        <source>Ready money (B02 + B03)</source>
        <translation>ប្រាក់មានស្រាប់ (B02 + B03)</translation>
    </message>
    <message>
        <source>Reinsurance expenses: what they are made of</source>
        <translation>ចំណាយធានារ៉ាប់រងបន្ត៖ មានអ្វីខ្លះ</translation>
    </message>
    <message>
        <source>Reinsurance payable, in full</source>
        <translation>ធានារ៉ាប់រងបន្តត្រូវបង់ ទាំងស្រុង</translation>
    </message>
    <message>
        <source>Rejected claims by reason</source>
        <translation>ការទាមទារបដិសេធតាមហេតុផល</translation>
    </message>
    <message>
        <source>Rejected of reported</source>
        <translation>បដិសេធលើបានរាយការណ៍</translation>
    </message>
    <message>
        <source>Renewal by month of the renewal date</source>
        <translation>ការបន្តតាមខែដល់កំណត់</translation>
    </message>
    <message>
        <source>Renewal by office</source>
        <translation>ការបន្តតាមការិយាល័យ</translation>
    </message>
    <message>
        <source>Renewal by place in the household</source>
        <translation>ការបន្តតាមតួនាទីក្នុងគ្រួសារ</translation>
    </message>
    <message>
        <source>Renewal by product</source>
        <translation>ការបន្តតាមផលិតផល</translation>
    </message>
    <message>
        <source>Reported in the period</source>
        <translation>រាយការណ៍ក្នុងគ្រា</translation>
    </message>
    <message>
        <source>Reserve, liability or expenses</source>
        <translation>ទុនបម្រុង បំណុល ឬចំណាយ</translation>
    </message>
    <message>
        <source>Reserves and earlier claims to premium</source>
        <translation>ទុនបម្រុង និងសំណងមុនៗធៀបបុព្វលាភ</translation>
    </message>
    <message>
        <source>Reserves by the scheme&apos;s own shares, B25 in full, a quarter of last year&apos;s expenses</source>
        <translation>ទុនបម្រុងតាមចំណែកផ្ទាល់របស់គម្រោង B25 ទាំងស្រុង និងមួយភាគបួននៃចំណាយឆ្នាំមុន</translation>
    </message>
    <message>
        <source>Reserves, and claims of earlier periods</source>
        <translation>ទុនបម្រុង និងសំណងនៃគ្រាមុនៗ</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>ត្រឡប់មកវិញ</translation>
    </message>
    <message>
        <source>Savings and maturities fall due as members ask for them: set the share of the accrued liabilities reserve payable within three months.</source>
        <translation>ប្រាក់សន្សំ និងប្រាក់ដល់កំណត់ត្រូវបង់ពេលសមាជិកសុំ៖ សូមកំណត់ចំណែកនៃទុនបម្រុងបំណុលបង្គរដែលត្រូវបង់ក្នុងបីខែ។</translation>
    </message>
    <message>
        <source>Seed {seed}, {size} of {claims}: the smallest SHA-256 of the seed, a colon and the claim&apos;s code.</source>
        <translation>គ្រាប់លេខ {seed} យក {size} ក្នុង {claims}៖ SHA-256 តូចបំផុតនៃគ្រាប់លេខ សញ្ញាពីរចំណុច និងលេខកូដការទាមទារ។</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>សំណុំ</translation>
    </message>
    <message>
        <source>Share due</source>
        <translation>ចំណែកត្រូវបង់</translation>
    </message>
    <message>
        <source>Share in all periods</source>
        <translation>ចំណែកក្នុងគ្រាទាំងអស់</translation>
    </message>
    <message>
        <source>Share of reported</source>
        <translation>ចំណែកនៃបានរាយការណ៍</translation>
    </message>
    <message>
        <source>Share of these</source>
        <translation>ចំណែកនៃចំនួននេះ</translation>
    </message>
    <message>
        <source>Share of {band} days</source>
        <translation>ចំណែក {band} ថ្ងៃ</translation>
    </message>
    <message>
        <source>Share payable within three months</source>
        <translation>ចំណែកត្រូវបង់ក្នុងបីខែ</translation>
    </message>
    <message>
        <source>Solvency: what is held against what is owed</source>
        <translation>សាធនភាព៖ អ្វីដែលមានធៀបនឹងអ្វីដែលជំពាក់</translation>
    </message>
    <message>
        <source>Solvent: what is owed is held</source>
        <translation>មានសាធនភាព៖ មានគ្រប់អ្វីដែលជំពាក់</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ជំហាន</translation>
    </message>
    <message>
        <source>Still to happen and to be paid</source>
        <translation>នៅត្រូវកើត ហើយត្រូវបង់</translation>
    </message>
    <message>
        <source>Takaful: surplus by model</source>
        <translation>តាកាហ្វុល៖ អតិរេកតាមគំរូ</translation>
    </message>
    <message>
        <source>Target populations are known by product, not by office.</source>
        <translation>ប្រជាជនគោលដៅដឹងតាមផលិតផល មិនតាមការិយាល័យទេ។</translation>
    </message>
    <message>
        <source>The file holds less than twelve months of cover to project claims from.</source>
        <translation>ឯកសារមានការធានាតិចជាងដប់ពីរខែ មិនគ្រប់សម្រាប់ព្យាករសំណងទេ។</translation>
    </message>
    <message>
        <source>The last row is what belongs to no product: vouchers and certificates of the whole.</source>
        <translation>ជួរចុងក្រោយជាអ្វីដែលមិនមែនរបស់ផលិតផលណា៖ សក្ខីបត្រ និងលិខិតបញ្ជាក់នៃគម្រោងទាំងមូល។</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>គ្រាមុន</translation>
    </message>
    <message>
        <source>The same a year before</source>
        <translation>គ្រាដូចគ្នាឆ្នាំមុន</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>គ្រានេះ</translation>
    </message>
    <message>
        <source>Those reported in the period stay provisional until every one of them is processed.</source>
        <translation>ការទាមទារដែលរាយការណ៍ក្នុងគ្រា នៅបណ្តោះអាសន្នរហូតដល់ដោះស្រាយអស់។</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>របៀប</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>វាជាអ្វី</translation>
    </message>
    <message>
        <source>What vouchers book without an office is shared among the offices of a product by earned premium.</source>
        <translation>អ្វីដែលសក្ខីបត្រកត់ដោយគ្មានការិយាល័យ ត្រូវចែករវាងការិយាល័យនៃផលិតផលតាមបុព្វលាភរកបាន។</translation>
    </message>
    <message>
        <source>Who changes office leaves the one and is new in the other.</source>
        <translation>អ្នកដែលប្តូរការិយាល័យ ចាកចេញពីមួយ ហើយថ្មីនៅមួយទៀត។</translation>
    </message>
    <message>
        <source>Who is insured at two offices counts in each of them.</source>
        <translation>អ្នកដែលមានធានារ៉ាប់រងនៅការិយាល័យពីរ រាប់នៅទាំងពីរ។</translation>
    </message>
    <message>
        <source>Who is insured with two products counts in each of them, and once among all.</source>
        <translation>អ្នកដែលមានធានារ៉ាប់រងដោយផលិតផលពីរ រាប់ក្នុងផលិតផលនីមួយៗ ហើយរាប់ម្តងក្នុងចំណោមទាំងអស់។</translation>
    </message>
    <message>
        <source>Who left, by reason</source>
        <translation>អ្នកចាកចេញ តាមហេតុផល</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>ជារបស់នរណា</translation>
    </message>
    <message>
        <source>Without an office</source>
        <translation>គ្មានការិយាល័យ</translation>
    </message>
    <message>
        <source>after {count}</source>
        <translation>ក្រោយ {count}</translation>
    </message>
    <message>
        <source>another seed draws another sample</source>
        <translation>គ្រាប់លេខផ្សេងយកគំរូផ្សេង</translation>
    </message>
    <message>
        <source>claims in the random sample, 50 or more</source>
        <translation>ការទាមទារក្នុងគំរូចៃដន្យ 50 ឬច្រើនជាង</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>ពេញលេញ</translation>
    </message>
    <message>
        <source>exit reasons left out of the modified ratio</source>
        <translation>ហេតុផលចេញដែលទុកចោលក្នុងអនុបាតកែសម្រួល</translation>
    </message>
    <message>
        <source>how many periods a history shows</source>
        <translation>ចំនួនគ្រាដែលប្រវត្តិបង្ហាញ</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>សរុប</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ដល់</translation>
    </message>
    <message>
        <source>to the decision</source>
        <translation>ដល់សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>to the money in hand</source>
        <translation>ដល់បានប្រាក់</translation>
    </message>
    <message>
        <source>to the report</source>
        <translation>ដល់រាយការណ៍</translation>
    </message>
    <message>
        <source>{band} days</source>
        <translation>{band} ថ្ងៃ</translation>
    </message>
    <message>
        <source>{period}: no premium was earned or nobody was insured in one of the two periods.</source>
        <translation>{period}៖ គ្មានបុព្វលាភរកបាន ឬគ្មានអ្នកមានធានារ៉ាប់រងក្នុងគ្រាមួយនៃគ្រាទាំងពីរ។</translation>
    </message>
    <message>
        <source>{reason} is no reason to leave out. Deaths and others who could not renew are out already. Choose from: {known}</source>
        <translation>{reason} មិនមែនជាហេតុផលអាចទុកចោលបានទេ។ ការស្លាប់ និងអ្នកផ្សេងដែលមិនអាចបន្ត ត្រូវបានទុកចោលរួចហើយ។ សូមជ្រើសពី៖ {known}</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Born on {day}, this person is {years} or older.</source>
        <translation>កើតថ្ងៃ {day} អ្នកនេះមានអាយុ {years} ឆ្នាំ ឬចាស់ជាងនេះ។</translation>
    </message>
    <message>
        <source>The amount covered is more than the whole loss.</source>
        <translation>ចំនួនធានាច្រើនជាងការខាតបង់សរុប។</translation>
    </message>
    <message>
        <source>The claim was reported {days} days after its event.</source>
        <translation>ការទាមទារនេះបានរាយការណ៍ {days} ថ្ងៃក្រោយកើតហេតុ។</translation>
    </message>
    <message>
        <source>This machine says that today is {today}, and the file was last saved on {last}: is its clock right?</source>
        <translation>ម៉ាស៊ីននេះប្រាប់ថាថ្ងៃនេះជា {today} ហើយឯកសារបានរក្សាទុកចុងក្រោយនៅ {last}៖ តើនាឡិការបស់វាត្រូវឬទេ?</translation>
    </message>
    <message>
        <source>{count} of {total} people of household {beside} live in {usual}, not {given}: is that right?</source>
        <translation>{count} ក្នុង {total} នាក់នៃគ្រួសារ {beside} រស់នៅ {usual} មិនមែន {given}៖ តើត្រឹមត្រូវឬទេ?</translation>
    </message>
    <message>
        <source>{count} of {total} people of {beside} belong to office {usual}, not {given}: is that right?</source>
        <translation>{count} ក្នុង {total} នាក់នៃ {beside} ជារបស់ការិយាល័យ {usual} មិនមែន {given}៖ តើត្រឹមត្រូវឬទេ?</translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n days ago: figures of that time would change.</source>
        <translation>
            <numerusform>{day} គឺ %n ថ្ងៃមុន៖ តួលេខនៃពេលនោះនឹងប្តូរ។</numerusform>
            <numerusform>{day} គឺ %n ថ្ងៃមុន៖ តួលេខនៃពេលនោះនឹងប្តូរ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n days ahead.</source>
        <translation>
            <numerusform>{day} គឺ %n ថ្ងៃទៅមុខទៀត។</numerusform>
            <numerusform>{day} គឺ %n ថ្ងៃទៅមុខទៀត។</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is younger than {years}: a spouse, or a child?</source>
        <translation>{name} ក្មេងជាង {years} ឆ្នាំ៖ ជាសហព័ទ្ធ ឬជាកូន?</translation>
    </message>
    <message>
        <source>“{word}” added to the list</source>
        <translation>បានបន្ថែម «{word}» ទៅក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>“{word}” is not in the list yet: shall it be added?</source>
        <translation>«{word}» មិនទាន់មានក្នុងបញ្ជីទេ៖ តើបន្ថែមឬទេ?</translation>
    </message>
    <message>
        <source>“{word}” is not in the list, but “{alike}” is: is it another one?</source>
        <translation>«{word}» មិនមានក្នុងបញ្ជីទេ តែ «{alike}» មាន៖ តើជាពាក្យផ្សេងឬ?</translation>
    </message>
    <message>
        <source>“{word}” is offered no more in this list: shall it be taken all the same?</source>
        <translation>«{word}» លែងមានក្នុងបញ្ជីនេះ៖ តើនៅតែយកវាឬទេ?</translation>
    </message>
    <message>
        <source>“{word}” taken though it is offered no more</source>
        <translation>យក «{word}» ទោះលែងមានក្នុងបញ្ជី</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>The book is locked: the draft was not kept.</source>
        <translation>សៀវភៅបញ្ជីត្រូវបានចាក់សោ៖ មិនបានរក្សាសេចក្តីព្រាងទេ។</translation>
    </message>
    <message>
        <source>The draft could not be kept: {reason}.</source>
        <translation>មិនអាចរក្សាសេចក្តីព្រាងបានទេ៖ {reason}។</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>nearly the same amount</source>
        <translation>ចំនួនប្រហាក់ប្រហែលគ្នា</translation>
    </message>
    <message>
        <source>same amount</source>
        <translation>ចំនួនដូចគ្នា</translation>
    </message>
    <message>
        <source>same benefit</source>
        <translation>អត្ថប្រយោជន៍ដូចគ្នា</translation>
    </message>
    <message>
        <source>same cause</source>
        <translation>មូលហេតុដូចគ្នា</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>ថ្ងៃដូចគ្នា</translation>
    </message>
    <message>
        <source>same items on the bill</source>
        <translation>មុខក្នុងវិក្កយបត្រដូចគ្នា</translation>
    </message>
    <message>
        <source>same provider</source>
        <translation>អ្នកផ្តល់សេវាដូចគ្នា</translation>
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
        <translation>តាមថ្ងៃ</translation>
    </message>
    <message>
        <source>By twenty-fourths</source>
        <translation>តាមភាគម្ភៃបួន</translation>
    </message>
    <message>
        <source>By whole months</source>
        <translation>តាមខែពេញ</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>No day of a scheme lies there: write the year with four digits, like 2026.</source>
        <translation>គ្មានថ្ងៃរបស់គម្រោងនៅទីនោះទេ៖ សូមសរសេរឆ្នាំបួនខ្ទង់ ដូចជា 2026។</translation>
    </message>
    <message>
        <source>There is no day “{typed}” in the Nepali calendar.</source>
        <translation>គ្មានថ្ងៃ «{typed}» ក្នុងប្រតិទិននេប៉ាល់ទេ។</translation>
    </message>
    <message>
        <source>There is no day “{typed}”: that month has {days} days.</source>
        <translation>គ្មានថ្ងៃ «{typed}» ទេ៖ ខែនោះមាន {days} ថ្ងៃ។</translation>
    </message>
    <message>
        <source>This holds signs that no keyboard writes. Type it instead of pasting it.</source>
        <translation>ក្នុងនេះមានសញ្ញាដែលក្តារចុចណាក៏សរសេរមិនបាន។ សូមវាយវា កុំបិទភ្ជាប់។</translation>
    </message>
    <message>
        <source>This is a ratio, {high} at most: write {share} for {percent} %, or {percent}%.</source>
        <translation>នេះជាអនុបាត យ៉ាងច្រើន {high}៖ សូមសរសេរ {share} សម្រាប់ {percent} % ឬ {percent}%។</translation>
    </message>
    <message>
        <source>This is no answer to the question. Give it anew.</source>
        <translation>នេះមិនមែនជាចម្លើយចំពោះសំណួរទេ។ សូមឆ្លើយម្តងទៀត។</translation>
    </message>
    <message>
        <source>This is too long: write at most {most} signs.</source>
        <translation>វាវែងពេក៖ សូមសរសេរយ៉ាងច្រើន {most} តួអក្សរ។</translation>
    </message>
    <message>
        <source>This number is larger than any a scheme can hold.</source>
        <translation>លេខនេះធំជាងអ្វីដែលគម្រោងអាចមាន។</translation>
    </message>
    <message>
        <source>Write at most {places} decimals.</source>
        <translation>សូមសរសេរយ៉ាងច្រើន {places} ខ្ទង់ក្រោយចុច។</translation>
    </message>
    <message>
        <source>Write the number without a minus sign.</source>
        <translation>សូមសរសេរលេខដោយគ្មានសញ្ញាដក។</translation>
    </message>
    <message>
        <source>Write {high} or less.</source>
        <translation>សូមសរសេរ {high} ឬតិចជាងនេះ។</translation>
    </message>
    <message>
        <source>Write {low} or more.</source>
        <translation>សូមសរសេរ {low} ឬច្រើនជាងនេះ។</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways: write it without thousands separators.</source>
        <translation>«{typed}» អាចអានបានពីរបែប៖ សូមសរសេរដោយគ្មានសញ្ញាបំបែកខ្ទង់ពាន់។</translation>
    </message>
    <message>
        <source>“{typed}” has decimals: the currency has none.</source>
        <translation>«{typed}» មានខ្ទង់ក្រោយចុច៖ រូបិយប័ណ្ណនេះគ្មានទេ។</translation>
    </message>
    <message>
        <source>“{typed}” has too many decimals: the currency has {most}.</source>
        <translation>«{typed}» មានខ្ទង់ក្រោយចុចច្រើនពេក៖ រូបិយប័ណ្ណមាន {most}។</translation>
    </message>
    <message>
        <source>“{typed}” is larger than any amount a scheme can hold.</source>
        <translation>«{typed}» ធំជាងចំនួនប្រាក់ដែលគម្រោងអាចមាន។</translation>
    </message>
    <message>
        <source>“{typed}” is less than one percent. Or is {other} meant?</source>
        <translation>«{typed}» តិចជាងមួយភាគរយ។ ឬចង់មានន័យថា {other}?</translation>
    </message>
    <message>
        <source>“{typed}” is not a day: write it like 21/11/2026, 21/11, today or -3.</source>
        <translation>«{typed}» មិនមែនជាថ្ងៃទេ៖ សូមសរសេរដូចជា 21/11/2026, 21/11, today ឬ -3។</translation>
    </message>
    <message>
        <source>“{typed}” is not a number: write it in digits, like 1200.</source>
        <translation>«{typed}» មិនមែនជាលេខទេ៖ សូមសរសេរជាតួលេខ ដូចជា 1200។</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number: write digits only, like 12.</source>
        <translation>«{typed}» មិនមែនជាចំនួនគត់ទេ៖ សូមសរសេរតែតួលេខ ដូចជា 12។</translation>
    </message>
    <message>
        <source>“{typed}” is read as {read}. Or is {other} meant?</source>
        <translation>«{typed}» អានថា {read}។ ឬចង់មានន័យថា {other}?</translation>
    </message>
    <message>
        <source>“{typed}” names month {month}: write the day first, then the month.</source>
        <translation>«{typed}» ប្រាប់ខែ {month}៖ សូមសរសេរថ្ងៃមុន រួចខែ។</translation>
    </message>
</context>
<context>
    <name>Exit reason</name>
    <message>
        <source>A claim was refused</source>
        <translation>ការទាមទារត្រូវបានបដិសេធ</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>ស្លាប់</translation>
    </message>
    <message>
        <source>Did not understand the cover</source>
        <translation>មិនយល់ពីការធានា</translation>
    </message>
    <message>
        <source>Ended early, no reason recorded</source>
        <translation>ចប់មុនកំណត់ មិនកត់ហេតុផល</translation>
    </message>
    <message>
        <source>Fewer lives in the group&apos;s next policy</source>
        <translation>មនុស្សតិចជាងក្នុងបណ្ណសន្យាបន្ទាប់របស់ក្រុម</translation>
    </message>
    <message>
        <source>Loan repaid</source>
        <translation>សងកម្ចីរួច</translation>
    </message>
    <message>
        <source>Maximum age reached</source>
        <translation>ដល់អាយុអតិបរមា</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>ផ្លាស់ទីលំនៅ</translation>
    </message>
    <message>
        <source>No longer eligible, other reason</source>
        <translation>លែងមានលក្ខខណ្ឌ ហេតុផលផ្សេង</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>មិនដឹង</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ផ្សេងៗ</translation>
    </message>
    <message>
        <source>Poor service</source>
        <translation>សេវាមិនល្អ</translation>
    </message>
    <message>
        <source>Premium not paid</source>
        <translation>មិនបង់បុព្វលាភ</translation>
    </message>
    <message>
        <source>Ran out, no reason recorded</source>
        <translation>ផុតកំណត់ មិនកត់ហេតុផល</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>ថ្លៃពេក</translation>
    </message>
    <message>
        <source>Went to another insurer</source>
        <translation>ទៅក្រុមហ៊ុនធានារ៉ាប់រងផ្សេង</translation>
    </message>
</context>
<context>
    <name>Exits</name>
    <message>
        <source>Answers</source>
        <translation>ចម្លើយ</translation>
    </message>
    <message>
        <source>Could not have stayed</source>
        <translation>មិនអាចនៅ</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>ការចាកចេញ</translation>
    </message>
    <message>
        <source>Exits and their reasons</source>
        <translation>ការចាកចេញ និងហេតុផល</translation>
    </message>
    <message>
        <source>Those whose reason is not known come first: call them, and write the reason down.</source>
        <translation>អ្នកដែលមិនដឹងហេតុផលនៅមុនគេ៖ សូមទូរស័ព្ទទៅពួកគេ ហើយសរសេរហេតុផលទុក។</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>ត្រូវសួរ</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>អ្វីដែលគេនិយាយ</translation>
    </message>
    <message>
        <source>Who left, and whom to ask why</source>
        <translation>អ្នកចាកចេញ និងអ្នកត្រូវសួររកមូលហេតុ</translation>
    </message>
    <message>
        <source>Why people left or did not renew</source>
        <translation>ហេតុអ្វីគេចាកចេញ ឬមិនបន្ត</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>A quarter of a year&apos;s claims and expenses</source>
        <translation>មួយភាគបួននៃសំណង និងចំណាយក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>Accrued liabilities reserve at the end of {day}</source>
        <translation>ទុនបម្រុងបំណុលបង្គរនៅចុងថ្ងៃ {day}</translation>
    </message>
    <message>
        <source>Active insured at the end</source>
        <translation>អ្នកមានធានារ៉ាប់រងសកម្មនៅចុងគ្រា</translation>
    </message>
    <message>
        <source>Active insured the day before</source>
        <translation>អ្នកមានធានារ៉ាប់រងសកម្មនៅថ្ងៃមុន</translation>
    </message>
    <message>
        <source>Borne by the organisation&apos;s other activities, on {line}</source>
        <translation>សកម្មភាពផ្សេងទទួលបន្ទុក លើ {line}</translation>
    </message>
    <message>
        <source>Came up and could not renew (death, age)</source>
        <translation>ដល់កំណត់ តែមិនអាចបន្ត (មរណភាព អាយុ)</translation>
    </message>
    <message>
        <source>Came up in products to which renewal does not apply</source>
        <translation>ដល់កំណត់ក្នុងផលិតផលដែលការបន្តមិនពាក់ព័ន្ធ</translation>
    </message>
    <message>
        <source>Cash and what is easily turned into cash</source>
        <translation>សាច់ប្រាក់ និងអ្វីដែលងាយប្តូរជាសាច់ប្រាក់</translation>
    </message>
    <message>
        <source>Certified beyond what was saved by {day}</source>
        <translation>បញ្ជាក់លើសពីអ្វីដែលបានសន្សំត្រឹម {day}</translation>
    </message>
    <message>
        <source>Certified for {day}</source>
        <translation>បញ្ជាក់សម្រាប់ {day}</translation>
    </message>
    <message>
        <source>Change in active insured</source>
        <translation>បម្រែបម្រួលអ្នកមានធានារ៉ាប់រងសកម្ម</translation>
    </message>
    <message>
        <source>Change of what is held for no product</source>
        <translation>បម្រែបម្រួលនៃអ្វីដែលទុកដោយគ្មានផលិតផល</translation>
    </message>
    <message>
        <source>Claims approved and not paid in full</source>
        <translation>ការទាមទារយល់ព្រម មិនទាន់បង់គ្រប់</translation>
    </message>
    <message>
        <source>Claims in course of settlement reserve at the end of {day}</source>
        <translation>ទុនបម្រុងសំណងកំពុងដោះស្រាយនៅចុងថ្ងៃ {day}</translation>
    </message>
    <message>
        <source>Claims paid and expenses of a year</source>
        <translation>សំណងបានបង់ និងចំណាយក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>Claims rejected</source>
        <translation>ការទាមទារបដិសេធ</translation>
    </message>
    <message>
        <source>Claims reported</source>
        <translation>ការទាមទារបានរាយការណ៍</translation>
    </message>
    <message>
        <source>Claims reported that were not settled by the last day</source>
        <translation>ការទាមទារបានរាយការណ៍ ដែលមិនទាន់ដោះស្រាយត្រឹមថ្ងៃចុងក្រោយ</translation>
    </message>
    <message>
        <source>Claims settled</source>
        <translation>ការទាមទារបានដោះស្រាយ</translation>
    </message>
    <message>
        <source>Claims that happened</source>
        <translation>ការទាមទារដែលកើតឡើង</translation>
    </message>
    <message>
        <source>Claims that took {band} days</source>
        <translation>ការទាមទារដែលប្រើ {band} ថ្ងៃ</translation>
    </message>
    <message>
        <source>Covered of the claims that happened</source>
        <translation>ចំនួនធានានៃការទាមទារដែលកើតឡើង</translation>
    </message>
    <message>
        <source>Days from event to end</source>
        <translation>ថ្ងៃពីហេតុការណ៍ដល់ចប់</translation>
    </message>
    <message>
        <source>Days in force</source>
        <translation>ថ្ងៃមានសុពលភាព</translation>
    </message>
    <message>
        <source>Days of a year</source>
        <translation>ថ្ងៃក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>Days to decide</source>
        <translation>ថ្ងៃដល់សម្រេច</translation>
    </message>
    <message>
        <source>Days to deliver</source>
        <translation>ថ្ងៃដល់ប្រគល់</translation>
    </message>
    <message>
        <source>Days to report</source>
        <translation>ថ្ងៃដល់រាយការណ៍</translation>
    </message>
    <message>
        <source>Expenses of the next three months, as in the last year</source>
        <translation>ចំណាយបីខែខាងមុខ ដូចឆ្នាំមុន</translation>
    </message>
    <message>
        <source>Expenses that the organisation&apos;s other activities bear</source>
        <translation>ចំណាយដែលសកម្មភាពផ្សេងរបស់អង្គការទទួលបន្ទុក</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ប្រអប់</translation>
    </message>
    <message>
        <source>Incurred but not reported claims reserve at the end of {day}</source>
        <translation>ទុនបម្រុងសំណងកើតឡើងតែមិនទាន់រាយការណ៍នៅចុងថ្ងៃ {day}</translation>
    </message>
    <message>
        <source>Insured by a further product, counted once</source>
        <translation>មានធានារ៉ាប់រងតាមផលិតផលមួយទៀត រាប់តែម្តង</translation>
    </message>
    <message>
        <source>Insured who could renew</source>
        <translation>អ្នកមានធានារ៉ាប់រងដែលអាចបន្ត</translation>
    </message>
    <message>
        <source>Insured who renewed</source>
        <translation>អ្នកមានធានារ៉ាប់រងដែលបានបន្ត</translation>
    </message>
    <message>
        <source>Insured years</source>
        <translation>ឆ្នាំធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>Interest of investments on {line}</source>
        <translation>ការប្រាក់នៃវិនិយោគ លើ {line}</translation>
    </message>
    <message>
        <source>Latest count of the population</source>
        <translation>ការរាប់ប្រជាជនចុងក្រោយ</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>នាំទៅ</translation>
    </message>
    <message>
        <source>Lives of head counts</source>
        <translation>មនុស្សតាមចំនួនសរុប</translation>
    </message>
    <message>
        <source>Lives of head counts that came up for renewal</source>
        <translation>មនុស្សតាមចំនួនសរុបដែលដល់កំណត់បន្ត</translation>
    </message>
    <message>
        <source>No single record stands behind it.</source>
        <translation>គ្មានកំណត់ត្រាណាមួយនៅពីក្រោយវាទេ។</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>មិនទាន់សម្រេច</translation>
    </message>
    <message>
        <source>Of no product in particular</source>
        <translation>មិនមែនរបស់ផលិតផលណាមួយ</translation>
    </message>
    <message>
        <source>Of the other three quarters</source>
        <translation>នៃត្រីមាសបីផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Operators&apos; share of the surplus</source>
        <translation>ចំណែកអតិរេករបស់អ្នកប្រតិបត្តិ</translation>
    </message>
    <message>
        <source>Owed by or to the rest of the organisation</source>
        <translation>ជំពាក់ដោយ ឬជំពាក់ទៅផ្នែកផ្សេងនៃអង្គការ</translation>
    </message>
    <message>
        <source>Owed by stop loss treaties at the end of {day}</source>
        <translation>អ្វីដែលសន្ធិសញ្ញាកំណត់ការខាតបង់ឆ្នាំជំពាក់ នៅចុងថ្ងៃ {day}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>បានបង់</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>ផ្នែក</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>បង់មួយផ្នែក</translation>
    </message>
    <message>
        <source>Payable later</source>
        <translation>ត្រូវបង់ក្រោយ</translation>
    </message>
    <message>
        <source>Payable of {line}</source>
        <translation>ត្រូវបង់នៃ {line}</translation>
    </message>
    <message>
        <source>Payable within three months</source>
        <translation>ត្រូវបង់ក្នុងបីខែ</translation>
    </message>
    <message>
        <source>Persons insured</source>
        <translation>មនុស្សមានធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>Persons whose cover came up for renewal</source>
        <translation>មនុស្សដែលការធានាដល់កំណត់បន្ត</translation>
    </message>
    <message>
        <source>Policies that came up for renewal</source>
        <translation>បណ្ណសន្យាដល់កំណត់បន្ត</translation>
    </message>
    <message>
        <source>Product {name}</source>
        <translation>ផលិតផល {name}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>ហេតុផល៖ {reason}</translation>
    </message>
    <message>
        <source>Reinsurers&apos; share at the end of {day}</source>
        <translation>ចំណែកអ្នកធានារ៉ាប់រងបន្តនៅចុងថ្ងៃ {day}</translation>
    </message>
    <message>
        <source>Reinsurers&apos; share of reserves, and recoveries overdue</source>
        <translation>ចំណែកអ្នកធានារ៉ាប់រងបន្តក្នុងទុនបម្រុង និងប្រាក់យកវិញដែលហួសកំណត់</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Reserves and other liabilities</source>
        <translation>ទុនបម្រុង និងបំណុលផ្សេង</translation>
    </message>
    <message>
        <source>Reserves, and a share of what belongs to no office</source>
        <translation>ទុនបម្រុង និងចំណែកនៃអ្វីដែលមិនមែនរបស់ការិយាល័យណា</translation>
    </message>
    <message>
        <source>Schedules on {line}</source>
        <translation>តារាងចែកតាមពេលលើ {line}</translation>
    </message>
    <message>
        <source>Set aside for claims not decided yet</source>
        <translation>ទុកសម្រាប់ការទាមទារមិនទាន់សម្រេច</translation>
    </message>
    <message>
        <source>Share of the other products</source>
        <translation>ចំណែកផលិតផលផ្សេង</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by active insured</source>
        <translation>ចំណែកនៃអ្វីដែលមិនមែនរបស់ផលិតផលណា តាមអ្នកមានធានារ៉ាប់រងសកម្ម</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by claims reported</source>
        <translation>ចំណែកនៃអ្វីដែលមិនមែនរបស់ផលិតផលណា តាមការទាមទារបានរាយការណ៍</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by earned premium</source>
        <translation>ចំណែកនៃអ្វីដែលមិនមែនរបស់ផលិតផលណា តាមបុព្វលាភរកបាន</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, by fixed percentages</source>
        <translation>ចំណែកនៃអ្វីដែលមិនមែនរបស់ផលិតផលណា តាមភាគរយថេរ</translation>
    </message>
    <message>
        <source>Share of what belongs to no product, each cost by its own key</source>
        <translation>ចំណែកនៃអ្វីដែលមិនជារបស់ផលិតផលណា ចំណាយនីមួយៗតាមគោលចែករបស់វា</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>សន្លឹក</translation>
    </message>
    <message>
        <source>Still expected of events from {first} to {last} ({method})</source>
        <translation>នៅរំពឹងពីហេតុការណ៍ {first} ដល់ {last} ({method})</translation>
    </message>
    <message>
        <source>The records behind it</source>
        <translation>កំណត់ត្រានៅពីក្រោយវា</translation>
    </message>
    <message>
        <source>There is no figure {name}. Known are: {known}</source>
        <translation>គ្មានតួលេខ {name} ទេ។ អ្វីដែលមាន៖ {known}</translation>
    </message>
    <message>
        <source>There is no such part of it in these days.</source>
        <translation>គ្មានផ្នែកបែបនេះរបស់វាក្នុងថ្ងៃទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>Unearned of premiums</source>
        <translation>ផ្នែកបុព្វលាភមិនទាន់រកបាន</translation>
    </message>
    <message>
        <source>Unearned premium reserve at the end of {day}</source>
        <translation>ទុនបម្រុងបុព្វលាភមិនទាន់រកបាននៅចុងថ្ងៃ {day}</translation>
    </message>
    <message>
        <source>Vouchers on {line}</source>
        <translation>សក្ខីបត្រលើ {line}</translation>
    </message>
    <message>
        <source>Vouchers on {line} against cash</source>
        <translation>សក្ខីបត្រលើ {line} ទល់សាច់ប្រាក់</translation>
    </message>
    <message>
        <source>What savings post</source>
        <translation>អ្វីដែលប្រាក់សន្សំកត់</translation>
    </message>
    <message>
        <source>{code} as the book keeps it</source>
        <translation>{code} តាមដែលសៀវភៅកត់</translation>
    </message>
    <message>
        <source>{name} is of the whole organisation: ask without a product.</source>
        <translation>{name} ជារបស់អង្គការទាំងមូល៖ សូមសួរដោយគ្មានផលិតផល។</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This file has no scheme yet: there is nothing to export.</source>
        <translation>ឯកសារនេះមិនទាន់មានគម្រោងទេ៖ គ្មានអ្វីត្រូវនាំចេញ។</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>កំពុងសរសេរ {file}</translation>
    </message>
    <message>
        <source>{name} cannot be written over. Choose a name that ends in {ending}.</source>
        <translation>មិនអាចសរសេរពីលើ {name} បានទេ។ សូមជ្រើសឈ្មោះដែលចប់ដោយ {ending}។</translation>
    </message>
    <message>
        <source>{name} is a folder. Give the name of a file in it.</source>
        <translation>{name} ជាថត។ សូមឱ្យឈ្មោះឯកសារក្នុងនោះ។</translation>
    </message>
    <message>
        <source>{name} is not empty. Choose a new or an empty folder.</source>
        <translation>{name} មិនទទេទេ។ សូមជ្រើសថតថ្មី ឬថតទទេ។</translation>
    </message>
</context>
<context>
    <name>Factsheet</name>
    <message>
        <source>Figures in the Factsheet&apos;s order</source>
        <translation>តួលេខតាមលំដាប់របស់ Factsheet</translation>
    </message>
    <message>
        <source>Promptness stands here as the average of the days; elsewhere the median is shown.</source>
        <translation>ភាពរហ័សនៅទីនេះគឺជាមធ្យមភាគនៃថ្ងៃ នៅកន្លែងផ្សេងបង្ហាញមេដ្យាន។</translation>
    </message>
    <message>
        <source>What the ratios are made of</source>
        <translation>អនុបាតកើតពីអ្វីខ្លះ</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Account</source>
        <translation>គណនី</translation>
    </message>
    <message>
        <source>Active insured</source>
        <translation>អ្នកមានធានារ៉ាប់រងសកម្ម</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>អាយុ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ចំនួនប្រាក់</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>អត្ថប្រយោជន៍</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>ក្នុងវិក្កយបត្រ</translation>
    </message>
    <message>
        <source>Care provider</source>
        <translation>អ្នកផ្តល់សេវា</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ការទាមទារ</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>ការទាមទារ</translation>
    </message>
    <message>
        <source>Claims ratio</source>
        <translation>អនុបាតសំណង</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>លេខកូដ</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>បណ្តឹង</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>ចំនួន</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>ធានា</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>សម្រេចនៅ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>ថ្ងៃត្រូវបង់</translation>
    </message>
    <message>
        <source>Earned premium</source>
        <translation>បុព្វលាភរកបាន</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ហេតុការណ៍</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>ថ្ងៃដំបូង</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ពី</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>ពីអាយុ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>ក្រុម</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>កើតឡើងនៅ</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>ម្ចាស់បណ្ណ</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>គ្រួសារ</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>សូចនាករ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>មុខ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>ថ្ងៃចុងក្រោយ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>បន្ទាត់</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>សមាជិកតាំងពី</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>គំរូ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ថ្មី</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>មិនទាន់រាយការណ៍</translation>
    </message>
    <message>
        <source>Nothing is paid yet.</source>
        <translation>មិនទាន់បង់អ្វីទេ។</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>មុខរបរ</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>ការិយាល័យ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>ដៃគូ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>គ្រា</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>មនុស្ស</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>បណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>បុព្វលាភ</translation>
    </message>
    <message>
        <source>Premium due</source>
        <translation>បុព្វលាភត្រូវបង់</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>បុព្វលាភ</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>ផលិតផល</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ហេតុផល</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>បង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>ទទួលនៅ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>Relation to the holder</source>
        <translation>ទំនាក់ទំនងនឹងម្ចាស់បណ្ណ</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>បានបន្ត</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>បានរាយការណ៍</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>រាយការណ៍នៅ</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>ទុនបម្រុង</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>ចំណែក</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>ស្ថានីយ</translation>
    </message>
    <message>
        <source>Target population</source>
        <translation>ប្រជាជនគោលដៅ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ដល់</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>ដល់អាយុ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>ភូមិ</translation>
    </message>
    <message>
        <source>Whole loss</source>
        <translation>ការខាតបង់សរុប</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Assets and liabilities do not agree by {off}: the statement cannot be produced.</source>
        <translation>ទ្រព្យសកម្ម និងបំណុលខុសគ្នា {off}៖ មិនអាចធ្វើរបាយការណ៍បានទេ។</translation>
    </message>
    <message>
        <source>Cash does not agree by {off}: the statement cannot be produced.</source>
        <translation>សាច់ប្រាក់ខុសគ្នា {off}៖ មិនអាចធ្វើរបាយការណ៍បានទេ។</translation>
    </message>
    <message>
        <source>This file has no scheme yet. Enter its name and currency, or import a folder.</source>
        <translation>ឯកសារនេះមិនទាន់មានគម្រោងទេ។ សូមបញ្ចូលឈ្មោះ និងរូបិយប័ណ្ណ ឬនាំចូលថតមួយ។</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Another program has written over {name} while it was open. Its newest saves are kept in {aside}.</source>
        <translation>កម្មវិធីផ្សេងបានសរសេរពីលើ {name} ពេលវានៅបើក។ ការរក្សាទុកចុងក្រោយរបស់វាទុកក្នុង {aside}។</translation>
    </message>
    <message>
        <source>Another program has written over {name} while it was open. Nothing was saved. Close it and open it again.</source>
        <translation>កម្មវិធីផ្សេងបានសរសេរពីលើ {name} ពេលវានៅបើក។ មិនបានរក្សាទុកអ្វីទេ។ សូមបិទវា ហើយបើកម្តងទៀត។</translation>
    </message>
    <message>
        <source>Another program has written to {name} meanwhile. Nothing was saved. Close the file and open it again.</source>
        <translation>កម្មវិធីផ្សេងបានសរសេរទៅ {name} ក្នុងពេលនោះ។ មិនបានរក្សាទុកអ្វីទេ។ សូមបិទឯកសារ ហើយបើកម្តងទៀត។</translation>
    </message>
    <message>
        <source>Another program is making {name} at the moment.</source>
        <translation>កម្មវិធីផ្សេងកំពុងបង្កើត {name}។</translation>
    </message>
    <message>
        <source>Another program is writing to this file at the moment. Wait until it is done, then try again.</source>
        <translation>កម្មវិធីផ្សេងកំពុងសរសេរទៅឯកសារនេះ។ សូមរង់ចាំវាចប់ រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>Beside {name} lay saves that do not go on from this file: it was replaced by another copy. They are kept in {aside} and are not in this file.</source>
        <translation>នៅក្បែរ {name} មានការរក្សាទុកដែលមិនបន្តពីឯកសារនេះ៖ ឯកសារត្រូវបានជំនួសដោយច្បាប់ចម្លងផ្សេង។ វាទុកក្នុង {aside} ហើយមិនមានក្នុងឯកសារនេះទេ។</translation>
    </message>
    <message>
        <source>Beside {name} lie saves that do not go on from this file ({journal}). They are not shown.</source>
        <translation>នៅក្បែរ {name} មានការរក្សាទុកដែលមិនបន្តពីឯកសារនេះ ({journal})។ វាមិនត្រូវបានបង្ហាញទេ។</translation>
    </message>
    <message>
        <source>Everything is saved. The newest saves lie in {journal} beside the file and could not be brought into it: never move or copy one without the other. Free some space on the disk or check it, then open and close the file.</source>
        <translation>ទាំងអស់បានរក្សាទុកហើយ។ ការរក្សាទុកចុងក្រោយនៅក្នុង {journal} ក្បែរឯកសារ ហើយមិនអាចបញ្ចូលទៅក្នុងឯកសារបានទេ៖ កុំផ្លាស់ទី ឬចម្លងតែមួយ។ សូមបង្កើនទំហំទំនេរលើឌីស ឬពិនិត្យវា រួចបើក ហើយបិទឯកសារ។</translation>
    </message>
    <message>
        <source>Is Coverbook closed on the other computer, or is that computer off? Where somebody still works there, they can save no more in this file; in a folder that is synchronised, what both save is not brought together.</source>
        <translation>តើ Coverbook បានបិទលើកុំព្យូទ័រផ្សេង ឬកុំព្យូទ័រនោះបានបិទឬទេ? បើនៅមានអ្នកធ្វើការនៅទីនោះ គេលែងអាចរក្សាទុកក្នុងឯកសារនេះ ក្នុងថតដែលធ្វើសមកាលកម្ម អ្វីដែលទាំងពីររក្សាទុកមិនត្រូវបានបញ្ចូលគ្នាទេ។</translation>
    </message>
    <message>
        <source>Look first whether Coverbook is closed on the other computer, or that computer is off: where somebody still works there, they can save no more in this file. Then say so with --is-closed.</source>
        <translation>សូមមើលជាមុនថា Coverbook បានបិទលើកុំព្យូទ័រផ្សេង ឬកុំព្យូទ័រនោះបានបិទ៖ បើនៅមានអ្នកធ្វើការនៅទីនោះ គេលែងអាចរក្សាទុកក្នុងឯកសារនេះ។ រួចប្រាប់ដោយ --is-closed។</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>នរណាម្នាក់</translation>
    </message>
    <message>
        <source>Stopped, as you wished. Nothing was changed.</source>
        <translation>បានឈប់តាមបំណង។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>ទទួលយកមកប្រើ</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>ទទួលយកមកប្រើ…</translation>
    </message>
    <message>
        <source>The copy {name} is not whole. Check the disk it was to lie on.</source>
        <translation>ច្បាប់ចម្លង {name} មិនពេញលេញទេ។ សូមពិនិត្យឌីសដែលដាក់វា។</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Check the disk, then try again.</source>
        <translation>ឌីសមិនទទួល ឬមិនឱ្យទិន្នន័យ។ សូមពិនិត្យឌីស រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Check whether there is space on it and whether it works, then try again.</source>
        <translation>ឌីសមិនទទួល ឬមិនឱ្យទិន្នន័យ។ សូមពិនិត្យថាវានៅមានទំហំទំនេរ និងដំណើរការ រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>The disk failed as this file was opened, so nothing can be saved in it now. Check the disk, close the file and open it again.</source>
        <translation>ឌីសខូចពេលបើកឯកសារនេះ ដូច្នេះឥឡូវមិនអាចរក្សាទុកអ្វីបានទេ។ សូមពិនិត្យឌីស បិទឯកសារ ហើយបើកម្តងទៀត។</translation>
    </message>
    <message>
        <source>The disk failed while this was being saved, so it is not known whether it was. Check the disk, close the file and open it again, and look before you enter this a second time.</source>
        <translation>ឌីសខូចពេលកំពុងរក្សាទុក ដូច្នេះមិនដឹងថាបានរក្សាទុកឬទេ។ សូមពិនិត្យឌីស បិទឯកសារ ហើយបើកម្តងទៀត រួចមើលសិនមុនបញ្ចូលជាលើកទីពីរ។</translation>
    </message>
    <message>
        <source>The disk fails: you may look. Check the disk, then open the file again.</source>
        <translation>ឌីសខូច៖ លោកអ្នកអាចមើលបាន។ សូមពិនិត្យឌីស រួចបើកឯកសារម្តងទៀត។</translation>
    </message>
    <message>
        <source>The disk is full, so this was not done. What was saved before is safe. Free some space on it, then try again.</source>
        <translation>ឌីសពេញ ដូច្នេះមិនបានធ្វើទេ។ អ្វីដែលរក្សាទុកមុននេះនៅសុវត្ថិភាព។ សូមបង្កើនទំហំទំនេរ រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>The disk is full: you may look. Free some space to save again.</source>
        <translation>ឌីសពេញ៖ លោកអ្នកអាចមើលបាន។ សូមបង្កើនទំហំទំនេរដើម្បីរក្សាទុកម្តងទៀត។</translation>
    </message>
    <message>
        <source>The file could not be written anew, so it stays as it was. Check whether there is space on the disk and whether it works.</source>
        <translation>មិនអាចសរសេរឯកសារជាថ្មីបានទេ ដូច្នេះវានៅដូចដើម។ សូមពិនិត្យថាឌីសនៅមានទំហំទំនេរ និងដំណើរការ។</translation>
    </message>
    <message>
        <source>The file is free now: you may write in it.</source>
        <translation>ឯកសារទំនេរហើយ៖ លោកអ្នកអាចសរសេរក្នុងវាបាន។</translation>
    </message>
    <message>
        <source>The newest saves could not be brought into the file. Free some space on the disk.</source>
        <translation>មិនអាចបញ្ចូលការរក្សាទុកចុងក្រោយទៅក្នុងឯកសារបានទេ។ សូមបង្កើនទំហំទំនេរលើឌីស។</translation>
    </message>
    <message>
        <source>The newest saves of {name} lie in {journal} and cannot be shown here, for this place is read-only. Copy both to a folder of your own.</source>
        <translation>ការរក្សាទុកចុងក្រោយនៃ {name} នៅក្នុង {journal} ហើយមិនអាចបង្ហាញនៅទីនេះបានទេ ព្រោះកន្លែងនេះសម្រាប់អានតែប៉ុណ្ណោះ។ សូមចម្លងទាំងពីរទៅថតរបស់លោកអ្នក។</translation>
    </message>
    <message>
        <source>The newest saves of {name} lie in {journal} and cannot be shown now, for the disk is full or fails. Check it, then open the file again.</source>
        <translation>ការរក្សាទុកចុងក្រោយនៃ {name} នៅក្នុង {journal} ហើយមិនអាចបង្ហាញឥឡូវនេះបានទេ ព្រោះឌីសពេញ ឬខូច។ សូមពិនិត្យវា រួចបើកឯកសារម្តងទៀត។</translation>
    </message>
    <message>
        <source>The part of {name} that tells how to read all others is damaged, or it is no Coverbook file. Nothing can be saved from it: restore a backup.</source>
        <translation>ផ្នែកនៃ {name} ដែលប្រាប់របៀបអានផ្នែកផ្សេងទាំងអស់បានខូច ឬវាមិនមែនជាឯកសារ Coverbook។ មិនអាចសង្គ្រោះអ្វីពីវាបានទេ៖ សូមស្តារពីច្បាប់បម្រុង។</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name, or make a new scheme.</source>
        <translation>គ្មានឯកសារ {name} ទេ។ សូមពិនិត្យឈ្មោះ ឬបង្កើតគម្រោងថ្មី។</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name.</source>
        <translation>គ្មានឯកសារ {name} ទេ។ សូមពិនិត្យឈ្មោះ។</translation>
    </message>
    <message>
        <source>There is no folder {name}. Make it first.</source>
        <translation>គ្មានថត {name} ទេ។ សូមបង្កើតវាជាមុន។</translation>
    </message>
    <message>
        <source>This file can only be looked at here: its place is read-only. Copy it to a folder of your own.</source>
        <translation>ឯកសារនេះអាចមើលបានតែប៉ុណ្ណោះនៅទីនេះ៖ កន្លែងរបស់វាសម្រាប់អានតែប៉ុណ្ណោះ។ សូមចម្លងវាទៅថតរបស់លោកអ្នក។</translation>
    </message>
    <message>
        <source>This file cannot be opened here. Check that the folder exists, that you may write into it, and that the disk has space.</source>
        <translation>មិនអាចបើកឯកសារនេះនៅទីនេះបានទេ។ សូមពិនិត្យថាមានថត លោកអ្នកមានសិទ្ធិសរសេរ និងឌីសមានទំហំទំនេរ។</translation>
    </message>
    <message>
        <source>This file is damaged. Restore it from the latest backup; nothing was changed.</source>
        <translation>ឯកសារនេះខូច។ សូមស្តារវាពីច្បាប់បម្រុងចុងក្រោយ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>This file is open to look at only.</source>
        <translation>ឯកសារនេះបើកសម្រាប់មើលតែប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>This file is open under another name or in another folder. You may look; to write, it must be closed there.</source>
        <translation>ឯកសារនេះបើកក្រោមឈ្មោះផ្សេង ឬក្នុងថតផ្សេង។ លោកអ្នកអាចមើល បើចង់សរសេរ ត្រូវបិទវានៅទីនោះ។</translation>
    </message>
    <message>
        <source>This file is write-protected: you may look, and save nothing.</source>
        <translation>ឯកសារនេះការពារមិនឱ្យសរសេរ៖ លោកអ្នកអាចមើល តែរក្សាទុកអ្វីមិនបាន។</translation>
    </message>
    <message>
        <source>This file was made by a newer Coverbook. Install the newest version to open it.</source>
        <translation>ឯកសារនេះធ្វើដោយ Coverbook ថ្មីជាង។ សូមដំឡើងកំណែថ្មីបំផុតដើម្បីបើកវា។</translation>
    </message>
    <message>
        <source>This file was made by an older Coverbook and must be opened for writing once.</source>
        <translation>ឯកសារនេះធ្វើដោយ Coverbook ចាស់ជាង ហើយត្រូវបើកសម្រាប់សរសេរម្តង។</translation>
    </message>
    <message>
        <source>This file was made by the trial edition of Coverbook, which this one cannot read. Export it with that edition and import the folder here.</source>
        <translation>ឯកសារនេះធ្វើដោយ Coverbook កំណែសាកល្បង ដែលកំណែនេះអានមិនបាន។ សូមនាំចេញដោយកំណែនោះ ហើយនាំចូលថតនៅទីនេះ។</translation>
    </message>
    <message>
        <source>This is not a Coverbook file. Choose a file that Coverbook has made.</source>
        <translation>នេះមិនមែនជាឯកសារ Coverbook ទេ។ សូមជ្រើសឯកសារដែល Coverbook បានធ្វើ។</translation>
    </message>
    <message>
        <source>This place cannot be used. Check that the folder exists, that you may read and write in it, and that the disk has space.</source>
        <translation>មិនអាចប្រើទីនេះបានទេ។ សូមពិនិត្យថាមានថត លោកអ្នកមានសិទ្ធិអាន និងសរសេរ ហើយឌីសមានទំហំទំនេរ។</translation>
    </message>
    <message>
        <source>This place is read-only: nothing can be written there. Choose a folder of your own.</source>
        <translation>ទីនេះសម្រាប់តែអាន៖ មិនអាចសរសេរអ្វីនៅទីនោះបានទេ។ សូមជ្រើសថតរបស់លោកអ្នក។</translation>
    </message>
    <message>
        <source>This place is read-only: you may look, and save nothing.</source>
        <translation>កន្លែងនេះសម្រាប់អានតែប៉ុណ្ណោះ៖ លោកអ្នកអាចមើល តែរក្សាទុកអ្វីមិនបាន។</translation>
    </message>
    <message>
        <source>a computer without a name</source>
        <translation>កុំព្យូទ័រគ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>{code} is in use already, written as {there}. Choose another code.</source>
        <translation>{code} មានប្រើរួចហើយ សរសេរជា {there}។ សូមជ្រើសលេខកូដផ្សេង។</translation>
    </message>
    <message>
        <source>{code} is in use already. Choose another code.</source>
        <translation>{code} មានប្រើរួចហើយ។ សូមជ្រើសលេខកូដផ្សេង។</translation>
    </message>
    <message>
        <source>{name} in this file is not as Coverbook makes it, so the file is not opened. Restore it from a backup.</source>
        <translation>{name} ក្នុងឯកសារនេះមិនដូចដែល Coverbook ធ្វើទេ ដូច្នេះមិនបើកឯកសារ។ សូមស្តារវាពីច្បាប់បម្រុង។</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a Coverbook file in it.</source>
        <translation>{name} ជាថត។ សូមជ្រើសឯកសារ Coverbook ក្នុងនោះ។</translation>
    </message>
    <message>
        <source>{name} is damaged. Take another backup.</source>
        <translation>{name} ខូច។ សូមយកច្បាប់បម្រុងផ្សេង។</translation>
    </message>
    <message>
        <source>{name} is empty. Choose a file that Coverbook has made.</source>
        <translation>{name} ទទេ។ សូមជ្រើសឯកសារដែល Coverbook បានធ្វើ។</translation>
    </message>
    <message>
        <source>{name} is free now: you may write in it.</source>
        <translation>{name} ទំនេរហើយ៖ លោកអ្នកអាចសរសេរក្នុងវាបាន។</translation>
    </message>
    <message>
        <source>{name} is free now: {device} has it no longer.</source>
        <translation>{name} ទំនេរហើយ៖ {device} លែងកាន់វា។</translation>
    </message>
    <message>
        <source>{name} is no Coverbook file, or it is locked and its keys are not beside it: put {keys} into this folder.</source>
        <translation>{name} មិនមែនជាឯកសារ Coverbook ឬវាចាក់សោ ហើយសោរបស់វាមិននៅក្បែរ៖ សូមដាក់ {keys} ក្នុងថតនេះ។</translation>
    </message>
    <message>
        <source>{name} is no longer beside the open file. Nothing was saved. What was saved before is safe: close the file and open it again.</source>
        <translation>{name} លែងនៅក្បែរឯកសារដែលបើក។ មិនបានរក្សាទុកអ្វីទេ។ អ្វីដែលរក្សាទុកមុននេះនៅសុវត្ថិភាព៖ សូមបិទឯកសារ ហើយបើកម្តងទៀត។</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened: it was moved, replaced or removed. Nothing was saved. Put it back, or open it where it is now.</source>
        <translation>{name} លែងនៅកន្លែងដែលបានបើក៖ វាត្រូវបានផ្លាស់ទី ជំនួស ឬលុប។ មិនបានរក្សាទុកអ្វីទេ។ សូមដាក់វាវិញ ឬបើកវានៅកន្លែងថ្មី។</translation>
    </message>
    <message>
        <source>{name} is open. Close it first, then restore it.</source>
        <translation>{name} កំពុងបើក។ សូមបិទវាជាមុន រួចស្តារវា។</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>{name} មានរួចហើយ។ សូមជ្រើសឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>{name} was removed or replaced while it was open. What was saved in it is kept in {copy}.</source>
        <translation>{name} ត្រូវបានលុប ឬជំនួសពេលវានៅបើក។ អ្វីដែលរក្សាទុកក្នុងវា ទុកក្នុង {copy}។</translation>
    </message>
    <message>
        <source>{name} was removed while it was open, and no copy could be kept. What was saved in it is lost.</source>
        <translation>{name} ត្រូវបានលុបពេលវានៅបើក ហើយមិនអាចទុកច្បាប់ចម្លងបានទេ។ អ្វីដែលរក្សាទុកក្នុងវាបានបាត់។</translation>
    </message>
    <message>
        <source>{user} on {device} has had this file open since {day}, on another computer. You may look; to write, close it there. Where it cannot be closed, take it over, or leave it open here: after {most} minutes without a sign of life from there you may write.</source>
        <translation>{user} លើ {device} បើកឯកសារនេះតាំងពី {day} លើកុំព្យូទ័រផ្សេង។ លោកអ្នកអាចមើល បើចង់សរសេរ សូមបិទវានៅទីនោះ។ បើបិទមិនបាន សូមទទួលយកវាមកប្រើ ឬទុកវាបើកនៅទីនេះ៖ ក្រោយ {most} នាទីដោយគ្មានសញ្ញាពីទីនោះ លោកអ្នកអាចសរសេរបាន។</translation>
    </message>
    <message>
        <source>{user} on {device} has had this file open since {day}. You may look; to write, it must be closed there.</source>
        <translation>{user} លើ {device} បើកឯកសារនេះតាំងពី {day}។ លោកអ្នកអាចមើល បើចង់សរសេរ ត្រូវបិទវានៅទីនោះ។</translation>
    </message>
    <message>
        <source>{user} on {device} has taken this file over. Nothing was saved. What you typed stays a draft: close the file here, and open it again when it is closed there.</source>
        <translation>{user} លើ {device} បានទទួលយកឯកសារនេះទៅប្រើ។ មិនបានរក្សាទុកអ្វីទេ។ អ្វីដែលលោកអ្នកបានវាយនៅជាសេចក្តីព្រាង៖ សូមបិទឯកសារនៅទីនេះ ហើយបើកវាម្តងទៀតពេលវាបានបិទនៅទីនោះ។</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Coverbook files (*{ending})</source>
        <translation>ឯកសារ Coverbook (*{ending})</translation>
    </message>
    <message>
        <source>Making a backup and closing the file. The window closes by itself.</source>
        <translation>កំពុងធ្វើច្បាប់បម្រុង និងបិទឯកសារ។ ផ្ទាំងនឹងបិទដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>{name} is there already. Open it, or choose another name.</source>
        <translation>{name} មានរួចហើយ។ សូមបើកវា ឬជ្រើសឈ្មោះផ្សេង។</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Claim {code}, {name}</source>
        <translation>ការទាមទារ {code}, {name}</translation>
    </message>
    <message>
        <source>Policy {code}, {name}</source>
        <translation>បណ្ណសន្យា {code}, {name}</translation>
    </message>
    <message>
        <source>Premium {code}, {name}</source>
        <translation>បុព្វលាភ {code}, {name}</translation>
    </message>
    <message>
        <source>Receipt {code}, replaced since</source>
        <translation>បង្កាន់ដៃ {code} បានជំនួសក្រោយមក</translation>
    </message>
    <message>
        <source>Receipt {code}, {name}</source>
        <translation>បង្កាន់ដៃ {code}, {name}</translation>
    </message>
    <message>
        <source>This card is of another scheme’s file, or of one that was made anew.</source>
        <translation>ប័ណ្ណនេះជារបស់ឯកសារនៃគម្រោងផ្សេង ឬរបស់ឯកសារដែលបានធ្វើថ្មី។</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>ច្រើនទៀត…</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>An entry of {day}, {time}, was not finished.</source>
        <translation>ការបញ្ចូលថ្ងៃ {day}, {time} មិនទាន់ចប់។</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>ជ្រើសពីប្រតិទិន</translation>
    </message>
    <message>
        <source>Enter: next · Shift+Enter: back · Ctrl+Enter: save and next · Esc: leave</source>
        <translation>Enter៖ បន្ទាប់ · Shift+Enter៖ ថយ · Ctrl+Enter៖ រក្សាទុក និងបន្ទាប់ · Esc៖ ចេញ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ចេញ</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>បង្ហាញបញ្ជី</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>បន្តវា</translation>
    </message>
    <message>
        <source>Take row {number} away (Ctrl+D)</source>
        <translation>ដកជួរ {number} ចេញ (Ctrl+D)</translation>
    </message>
    <message>
        <source>The list has no such answer.</source>
        <translation>បញ្ជីគ្មានចម្លើយបែបនេះទេ។</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>បោះចោល</translation>
    </message>
    <message>
        <source>Why is it right?</source>
        <translation>ហេតុអ្វីវាត្រឹមត្រូវ?</translation>
    </message>
    <message>
        <source>Write a day up to today, {today}.</source>
        <translation>សូមសរសេរថ្ងៃមិនលើសថ្ងៃនេះ {today}។</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>about {year}</source>
        <translation>ប្រហែល {year}</translation>
    </message>
    <message>
        <source>new word</source>
        <translation>ពាក្យថ្មី</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>{code} is meant: nobody is written down a second time.</source>
        <translation>គឺ {code}៖ មិនត្រូវសរសេរអ្នកណាជាលើកទីពីរទេ។</translation>
    </message>
    <message>
        <source>{group}: fill in at least one row.</source>
        <translation>{group}៖ សូមបំពេញយ៉ាងហោចមួយជួរ។</translation>
    </message>
    <message>
        <source>{label}, row {number}</source>
        <translation>{label} ជួរ {number}</translation>
    </message>
    <message>
        <source>“{typed}” is not in the list: choose one of its answers.</source>
        <translation>«{typed}» មិនមានក្នុងបញ្ជី៖ សូមជ្រើសចម្លើយមួយរបស់វា។</translation>
    </message>
</context>
<context>
    <name>Given cost</name>
    <message>
        <source>Say what was given: work, a room, goods. Choose it from the list.</source>
        <translation>សូមប្រាប់អ្វីដែលបានផ្តល់៖ ការងារ បន្ទប់ ទំនិញ។ សូមជ្រើសវាពីបញ្ជី។</translation>
    </message>
    <message>
        <source>Write what it would have cost: more than nought.</source>
        <translation>សូមសរសេរតម្លៃដែលវាគួរថ្លៃ៖ លើសសូន្យ។</translation>
    </message>
</context>
<context>
    <name>Given cost form</name>
    <message>
        <source>Book what was given for free</source>
        <translation>កត់អ្វីដែលបានផ្តល់ដោយឥតគិតថ្លៃ</translation>
    </message>
    <message>
        <source>The price on the market, or the pay of somebody who does such work.</source>
        <translation>តម្លៃនៅទីផ្សារ ឬប្រាក់ឈ្នួលរបស់អ្នកធ្វើការងារបែបនេះ។</translation>
    </message>
    <message>
        <source>What it would have cost</source>
        <translation>តម្លៃដែលវាគួរថ្លៃ</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>អ្វីដែលបានផ្តល់</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>អ្នកផ្តល់</translation>
    </message>
</context>
<context>
    <name>Grain</name>
    <message>
        <source>Month</source>
        <translation>ខែ</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>ត្រីមាស</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>April; Apr</source>
        <translation>មេសា</translation>
    </message>
    <message>
        <source>August; Aug</source>
        <translation>សីហា</translation>
    </message>
    <message>
        <source>December; Dec</source>
        <translation>ធ្នូ</translation>
    </message>
    <message>
        <source>F; female; woman; girl</source>
        <translation>ស; ស្រី; ស្ត្រី; នារី; ក្មេងស្រី</translation>
    </message>
    <message>
        <source>February; Feb</source>
        <translation>កុម្ភៈ; កុម្ភះ</translation>
    </message>
    <message>
        <source>January; Jan</source>
        <translation>មករា</translation>
    </message>
    <message>
        <source>July; Jul</source>
        <translation>កក្កដា</translation>
    </message>
    <message>
        <source>June; Jun</source>
        <translation>មិថុនា</translation>
    </message>
    <message>
        <source>M; male; man; boy</source>
        <translation>ប; ប្រុស; បុរស; ក្មេងប្រុស</translation>
    </message>
    <message>
        <source>March; Mar</source>
        <translation>មីនា</translation>
    </message>
    <message>
        <source>May</source>
        <translation>ឧសភា</translation>
    </message>
    <message>
        <source>November; Nov</source>
        <translation>វិច្ឆិកា</translation>
    </message>
    <message>
        <source>October; Oct</source>
        <translation>តុលា</translation>
    </message>
    <message>
        <source>September; Sept; Sep</source>
        <translation>កញ្ញា</translation>
    </message>
    <message>
        <source>amount approved; approved; amount covered</source>
        <translation>ចំនួនយល់ព្រម; ចំនួនអនុម័ត; ចំនួនធានា</translation>
    </message>
    <message>
        <source>amount billed; amount claimed; bill; cost</source>
        <translation>ចំនួនវិក្កយបត្រ; ចំនួនទាមទារ; វិក្កយបត្រ; តម្លៃ</translation>
    </message>
    <message>
        <source>claim number; claim no; file number</source>
        <translation>លេខការទាមទារ; លេខទាមទារ; លេខសំណុំរឿង</translation>
    </message>
    <message>
        <source>date joined; joined on; enrolled on; registration date; membership date</source>
        <translation>ថ្ងៃចូល; ចូលនៅ; ចុះឈ្មោះនៅ; ថ្ងៃចុះឈ្មោះ; ថ្ងៃចូលជាសមាជិក</translation>
    </message>
    <message>
        <source>date of birth; birth date; birthday; born; DOB</source>
        <translation>ថ្ងៃខែឆ្នាំកំណើត; ថ្ងៃកំណើត; កើតនៅ; កើតថ្ងៃ</translation>
    </message>
    <message>
        <source>date of event; date of loss; treatment date; date of treatment</source>
        <translation>ថ្ងៃកើតហេតុ; ថ្ងៃខាតបង់; ថ្ងៃព្យាបាល; កាលបរិច្ឆេទព្យាបាល</translation>
    </message>
    <message>
        <source>date reported; report date; date received</source>
        <translation>ថ្ងៃរាយការណ៍; កាលបរិច្ឆេទរាយការណ៍; ថ្ងៃទទួល</translation>
    </message>
    <message>
        <source>decision date; date decided</source>
        <translation>ថ្ងៃសម្រេច; កាលបរិច្ឆេទសម្រេច</translation>
    </message>
    <message>
        <source>due date; due on</source>
        <translation>ថ្ងៃត្រូវបង់; ថ្ងៃដល់កំណត់</translation>
    </message>
    <message>
        <source>end date; valid until; expiry date; ends on</source>
        <translation>ថ្ងៃចប់; មានសុពលភាពដល់; ថ្ងៃផុតកំណត់; ចប់នៅ</translation>
    </message>
    <message>
        <source>family; family number; household number; household no; household code</source>
        <translation>គ្រួសារ; លេខគ្រួសារ; លេខកូដគ្រួសារ; លេខសៀវភៅគ្រួសារ</translation>
    </message>
    <message>
        <source>father; mother</source>
        <translation>ឪពុក; ម្តាយ; ម្ដាយ</translation>
    </message>
    <message>
        <source>full name; first name; given name; last name; surname; member name</source>
        <translation>ឈ្មោះពេញ; គោត្តនាម និងនាម; នាមខ្លួន; នាម; នាមត្រកូល; គោត្តនាម; ឈ្មោះសមាជិក</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>យេនឌ័រ</translation>
    </message>
    <message>
        <source>head; head of household; self; principal</source>
        <translation>មេគ្រួសារ; មេ; ខ្លួនឯង; ម្ចាស់</translation>
    </message>
    <message>
        <source>hospital; clinic; health facility; health centre</source>
        <translation>មន្ទីរពេទ្យ; គ្លីនិក; មូលដ្ឋានសុខាភិបាល; មណ្ឌលសុខភាព</translation>
    </message>
    <message>
        <source>identity number; national ID; ID number; ID card</source>
        <translation>លេខអត្តសញ្ញាណ; អត្តសញ្ញាណប័ណ្ណ; លេខអត្តសញ្ញាណប័ណ្ណ</translation>
    </message>
    <message>
        <source>locality; community; town; place</source>
        <translation>មូលដ្ឋាន; សហគមន៍; ទីក្រុង; ទីកន្លែង; ឃុំ</translation>
    </message>
    <message>
        <source>member number; member no; membership number; member code; card number</source>
        <translation>លេខសមាជិក; លេខកូដសមាជិក; លេខកាត; លេខប័ណ្ណ</translation>
    </message>
    <message>
        <source>member; member number; insured person</source>
        <translation>សមាជិក; លេខសមាជិក; អ្នកមានធានារ៉ាប់រង; អ្នកត្រូវបានធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>member; member number; insured; policyholder</source>
        <translation>សមាជិក; លេខសមាជិក; អ្នកមានធានារ៉ាប់រង; អ្នកត្រូវបានធានារ៉ាប់រង; ម្ចាស់បណ្ណ</translation>
    </message>
    <message>
        <source>patient; member; member number; insured person</source>
        <translation>អ្នកជំងឺ; សមាជិក; លេខសមាជិក; អ្នកមានធានារ៉ាប់រង; អ្នកត្រូវបានធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>payment date; date paid; date of payment; paid</source>
        <translation>ថ្ងៃបង់ប្រាក់; ថ្ងៃបង់; កាលបរិច្ឆេទបង់ប្រាក់; បានបង់</translation>
    </message>
    <message>
        <source>policy number; policy no; contract number</source>
        <translation>លេខបណ្ណសន្យា; លេខបណ្ណ; លេខកិច្ចសន្យា</translation>
    </message>
    <message>
        <source>premium number; due number</source>
        <translation>លេខបុព្វលាភ; លេខត្រូវបង់</translation>
    </message>
    <message>
        <source>premium; contribution; sum; amount paid</source>
        <translation>បុព្វលាភ; ភាគទាន; ចំនួនប្រាក់; ចំនួនបានបង់</translation>
    </message>
    <message>
        <source>profession; job; work</source>
        <translation>វិជ្ជាជីវៈ; ការងារ; មុខរបរ</translation>
    </message>
    <message>
        <source>receipt number; receipt no</source>
        <translation>លេខបង្កាន់ដៃ; លេខវិក្កយបត្រទទួល</translation>
    </message>
    <message>
        <source>relation; relationship; link to the holder</source>
        <translation>ទំនាក់ទំនង; ត្រូវជា; ទំនាក់ទំនងនឹងម្ចាស់បណ្ណ</translation>
    </message>
    <message>
        <source>son; daughter</source>
        <translation>កូនប្រុស; កូនស្រី</translation>
    </message>
    <message>
        <source>start date; valid from; begins on</source>
        <translation>ថ្ងៃចាប់ផ្តើម; មានសុពលភាពពី; ចាប់ផ្តើមនៅ</translation>
    </message>
    <message>
        <source>telephone; mobile; phone number; mobile number; cell</source>
        <translation>ទូរស័ព្ទ; លេខទូរស័ព្ទ; ទូរស័ព្ទដៃ</translation>
    </message>
    <message>
        <source>wife; husband; partner</source>
        <translation>ប្រពន្ធ; ប្តី; ភរិយា; ស្វាមី; ដៃគូ</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Any word of the help</source>
        <translation>ពាក្យណាមួយក្នុងជំនួយ</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>ត្រឡប់ទៅធ្វើការ</translation>
    </message>
    <message>
        <source>Back to work (Esc)</source>
        <translation>ត្រឡប់ទៅធ្វើការ (Esc)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>Formula: {formula}</source>
        <translation>រូបមន្ត៖ {formula}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>មាន</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>អាចទទេ</translation>
    </message>
    <message>
        <source>No topic holds “{words}”.</source>
        <translation>គ្មានប្រធានបទណាមាន «{words}» ទេ។</translation>
    </message>
    <message>
        <source>Source: the handbook of performance indicators, {place}</source>
        <translation>ប្រភព៖ សៀវភៅណែនាំសូចនាករ {place}</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>អត្ថបទនៃប្រធានបទ</translation>
    </message>
    <message>
        <source>The handbook gives no norm: compare with your plan and your past.</source>
        <translation>សៀវភៅណែនាំមិនឱ្យកម្រិតស្តង់ដារទេ៖ សូមធៀបនឹងផែនការ និងអតីតកាលរបស់លោកអ្នក។</translation>
    </message>
    <message>
        <source>The rule behind it</source>
        <translation>វិធាននៅពីក្រោយវា</translation>
    </message>
    <message>
        <source>To add one</source>
        <translation>ដើម្បីបន្ថែមមួយ</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>ប្រធានបទ</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>អ្វីដែលរកឃើញ</translation>
    </message>
    <message>
        <source>a code that stands in {file}</source>
        <translation>លេខកូដដែលមានក្នុង {file}</translation>
    </message>
    <message>
        <source>a day, like 2026-01-31</source>
        <translation>ថ្ងៃ ដូចជា 2026-01-31</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>ចំនួនគត់</translation>
    </message>
    <message>
        <source>a word of a list that grows</source>
        <translation>ពាក្យក្នុងបញ្ជីដែលរីក</translation>
    </message>
    <message>
        <source>an amount, like 1250.50</source>
        <translation>ចំនួនប្រាក់ ដូចជា 1250.50</translation>
    </message>
    <message>
        <source>box {number}</source>
        <translation>ប្រអប់ {number}</translation>
    </message>
    <message>
        <source>indicator {number}</source>
        <translation>សូចនាករ {number}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>one of: {codes}</source>
        <translation>មួយនៃ៖ {codes}</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>តារាង {number}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>អក្សរ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>បាទ/ចាស ឬទេ</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nothing was saved in these days.</source>
        <translation>គ្មានអ្វីបានរក្សាទុកក្នុងថ្ងៃទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>Only the first {most} records are listed.</source>
        <translation>រាយតែកំណត់ត្រា {most} ដំបូងប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>ការរក្សាទុក</translation>
    </message>
    <message>
        <source>What a save changed</source>
        <translation>អ្វីដែលការរក្សាទុកបានប្តូរ</translation>
    </message>
    <message>
        <source>What save {name} changed</source>
        <translation>អ្វីដែលការរក្សាទុក {name} បានប្តូរ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>អ្វីដែលបានធ្វើ</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>នរណាបានធ្វើអ្វី</translation>
    </message>
    <message>
        <source>by this person only</source>
        <translation>ដោយអ្នកនេះតែប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>of the save with this name (A-12)</source>
        <translation>នៃការរក្សាទុកឈ្មោះនេះ (A-12)</translation>
    </message>
    <message>
        <source>{form}: {answer}</source>
        <translation>{form}៖ {answer}</translation>
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
        <translation>បន្ថែមសមាជិក</translation>
    </message>
    <message>
        <source>Cover starts on</source>
        <translation>ការធានាចាប់ផ្តើមនៅ</translation>
    </message>
    <message>
        <source>Down and Enter take somebody who is known already; F2 shows their record.</source>
        <translation>ព្រួញចុះ និង Enter យកអ្នកដែលមានរួចហើយ F2 បង្ហាញកំណត់ត្រារបស់គេ។</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>ចុះឈ្មោះ</translation>
    </message>
    <message>
        <source>First premium</source>
        <translation>បុព្វលាភដំបូង</translation>
    </message>
    <message>
        <source>Leave empty for a new household. Of one that is there, write its code.</source>
        <translation>ទុកទទេសម្រាប់គ្រួសារថ្មី។ បើមានរួចហើយ សូមសរសេរលេខកូដរបស់វា។</translation>
    </message>
    <message>
        <source>Leave empty for people who are not insured yet.</source>
        <translation>ទុកទទេសម្រាប់អ្នកដែលមិនទាន់មានធានារ៉ាប់រង។</translation>
    </message>
    <message>
        <source>Phone of the holder</source>
        <translation>ទូរស័ព្ទម្ចាស់បណ្ណ</translation>
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
        <translation>សំណងរំពឹងទុក</translation>
    </message>
    <message>
        <source>Lag factors</source>
        <translation>កត្តាយឺត</translation>
    </message>
    <message>
        <source>None: claims are reported at once</source>
        <translation>គ្មាន៖ ការទាមទាររាយការណ៍ភ្លាម</translation>
    </message>
    <message>
        <source>Percentage of reported claims</source>
        <translation>ភាគរយនៃការទាមទារបានរាយការណ៍</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>In this book this laptop is called {other}, and its receipts carry that. Choose {other} again.</source>
        <translation>ក្នុងសៀវភៅនេះ កុំព្យូទ័រនេះហៅថា {other} ហើយបង្កាន់ដៃរបស់វាមានលេខនោះ។ សូមជ្រើស {other} ម្តងទៀត។</translation>
    </message>
    <message>
        <source>The code {code} belongs to another laptop of this book ({name}). Choose another code for this one.</source>
        <translation>លេខកូដ {code} ជារបស់កុំព្យូទ័រផ្សេងនៃសៀវភៅនេះ ({name})។ សូមជ្រើសលេខកូដផ្សេងសម្រាប់កុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>The code {code} belongs to another laptop of this book. Choose another code for this one.</source>
        <translation>លេខកូដ {code} ជារបស់កុំព្យូទ័រផ្សេងនៃសៀវភៅនេះ។ សូមជ្រើសលេខកូដផ្សេងសម្រាប់កុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>{code} in {table} was changed since. Take back the later change first.</source>
        <translation>{code} ក្នុង {table} បានប្តូរតាំងពីពេលនោះ។ សូមលុបការផ្លាស់ប្តូរក្រោយជាមុន។</translation>
    </message>
    <message>
        <source>{other} in {others} rests on {code} in {table}. Take {other} back first, or its save {save}.</source>
        <translation>{other} ក្នុង {others} ផ្អែកលើ {code} ក្នុង {table}។ សូមដក {other} វិញជាមុន ឬដកការរក្សាទុក {save} របស់វា។</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>&quot;{cell}&quot; begins a line of totals, which is no record; leave the line out</source>
        <translation>«{cell}» ចាប់ផ្តើមបន្ទាត់សរុប ដែលមិនមែនជាកំណត់ត្រា សូមរំលងបន្ទាត់</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; has too many decimals; a rate has at most {places}</source>
        <translation>«{cell}» មានខ្ទង់ក្រោយចុចច្រើនពេក អត្រាមានយ៉ាងច្រើន {places}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; has too many decimals; the currency has {decimals}, and nothing parts the thousands</source>
        <translation>«{cell}» មានខ្ទង់ក្រោយចុចច្រើនពេក រូបិយប័ណ្ណមាន {decimals} ហើយគ្មានអ្វីបំបែកខ្ទង់ពាន់</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a date where text is wanted; format the column as text and type it again</source>
        <translation>«{cell}» ជាកាលបរិច្ឆេទ តែត្រូវការអក្សរ សូមកំណត់ជួរឈរជាអក្សរ ហើយវាយម្តងទៀត</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a number cut short where text is wanted; format the column as text and type it again</source>
        <translation>«{cell}» ជាលេខដែលកាត់ខ្លី តែត្រូវការអក្សរ សូមកំណត់ជួរឈរជាអក្សរ ហើយវាយម្តងទៀត</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a number where text is wanted; format the column as text and type it again</source>
        <translation>«{cell}» ជាលេខ តែត្រូវការអក្សរ សូមកំណត់ជួរឈរជាអក្សរ ហើយវាយម្តងទៀត</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is a percentage where none is wanted; write the number alone</source>
        <translation>«{cell}» ជាភាគរយ តែមិនត្រូវការភាគរយទេ សូមសរសេរតែលេខ</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is larger than any amount a scheme can hold</source>
        <translation>«{cell}» ធំជាងចំនួនប្រាក់ដែលគម្រោងអាចមាន</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is neither yes nor no</source>
        <translation>«{cell}» មិនមែនបាទ/ចាស ហើយមិនមែនទេ</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is no text, but a spreadsheet’s yes or no; format the column as text and type it again</source>
        <translation>«{cell}» មិនមែនជាអក្សរ តែជា «បាទ/ចាស» ឬ «ទេ» របស់កម្មវិធីតារាង សូមកំណត់ជួរឈរជាអក្សរ ហើយវាយម្តងទៀត</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is no value; leave the cell empty where nothing is known</source>
        <translation>«{cell}» មិនមែនជាតម្លៃទេ សូមទុកក្រឡាឱ្យទទេពេលមិនដឹង</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a date; write it as 2026-01-31</source>
        <translation>«{cell}» មិនមែនជាកាលបរិច្ឆេទទេ សូមសរសេរដូច 2026-01-31</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a number</source>
        <translation>«{cell}» មិនមែនជាលេខទេ</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not a whole number</source>
        <translation>«{cell}» មិនមែនជាចំនួនគត់ទេ</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not an amount</source>
        <translation>«{cell}» មិនមែនជាចំនួនប្រាក់ទេ</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not in the list: {choices}</source>
        <translation>«{cell}» មិនមានក្នុងបញ្ជី៖ {choices}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not in the list; is it {near}?</source>
        <translation>«{cell}» មិនមានក្នុងបញ្ជី តើគឺ {near} ឬ?</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not written in the form of its column, {form}</source>
        <translation>«{cell}» មិនសរសេរតាមទម្រង់នៃជួរឈររបស់វា {form}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is the error of a formula; put the formula right, or empty the cell if nothing is known</source>
        <translation>«{cell}» ជាកំហុសរូបមន្ត សូមកែរូបមន្ត ឬទុកក្រឡាឱ្យទទេបើមិនដឹង</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too large for a ratio; the most is {high}, and {cell} % is written {share}</source>
        <translation>«{cell}» ធំពេកសម្រាប់អនុបាត យ៉ាងច្រើនគឺ {high} ហើយ {cell} % ត្រូវសរសេរថា {share}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too large; the most is {high}</source>
        <translation>«{cell}» ធំពេក យ៉ាងច្រើនគឺ {high}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too long ago; check the year</source>
        <translation>«{cell}» យូរពេក សូមពិនិត្យឆ្នាំ</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is too small; the least is {low}</source>
        <translation>«{cell}» តូចពេក យ៉ាងតិចគឺ {low}</translation>
    </message>
    <message>
        <source>&quot;{code}&quot; in {sheet} was set aside</source>
        <translation>«{code}» ក្នុង {sheet} ត្រូវបានដាក់ដាច់ដោយឡែក</translation>
    </message>
    <message>
        <source>&quot;{code}&quot; is not in {table}, or only in a row that was replaced</source>
        <translation>«{code}» មិនមានក្នុង {table} ឬមានតែក្នុងជួរដែលត្រូវបានជំនួស</translation>
    </message>
    <message>
        <source>&quot;{form}&quot; is no form of days; known are {known}</source>
        <translation>«{form}» មិនមែនជាទម្រង់កាលបរិច្ឆេទទេ អ្វីដែលស្គាល់គឺ {known}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be given here; known are {known}</source>
        <translation>មិនអាចឱ្យ «{name}» នៅទីនេះបានទេ អ្វីដែលស្គាល់គឺ {known}</translation>
    </message>
    <message numerus="yes">
        <source>%n files that {table} tells of are not in the folder {folder}</source>
        <translation>
            <numerusform>ឯកសារ %n ដែល {table} និយាយដល់ មិនមានក្នុងថត {folder} ទេ</numerusform>
            <numerusform>ឯកសារ %n ដែល {table} និយាយដល់ មិនមានក្នុងថត {folder} ទេ</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims that bill another amount than their items and services, whose sum was taken: {count}</source>
        <translation>ការទាមទារដែលមានចំនួនវិក្កយបត្រខុសពីមុខ និងសេវារបស់វា (យកផលបូករបស់វា)៖ {count}</translation>
    </message>
    <message>
        <source>Columns that are passed over: {columns}</source>
        <translation>ជួរឈរដែលរំលង៖ {columns}</translation>
    </message>
    <message>
        <source>Comparing the records with each other and with the file</source>
        <translation>កំពុងប្រៀបធៀបកំណត់ត្រាគ្នាទៅវិញទៅមក និងជាមួយឯកសារ</translation>
    </message>
    <message>
        <source>Covers of people or policies that were deleted, passed over: {count}</source>
        <translation>ការធានារបស់មនុស្ស ឬបណ្ណសន្យាដែលត្រូវបានលុប បានរំលង៖ {count}</translation>
    </message>
    <message>
        <source>Days such as {cell} can be meant in more than one form: choose the form of the days, or add --give days={form}</source>
        <translation>កាលបរិច្ឆេទដូចជា {cell} អាចយល់បានលើសពីមួយទម្រង់៖ សូមជ្រើសទម្រង់កាលបរិច្ឆេទ ឬបន្ថែម --give days={form}</translation>
    </message>
    <message>
        <source>Everything is good; nothing was written, since it was only to be checked.</source>
        <translation>ទាំងអស់ល្អ មិនបានសរសេរអ្វីទេ ព្រោះគ្រាន់តែពិនិត្យ។</translation>
    </message>
    <message>
        <source>Everything was in the file already; nothing was written.</source>
        <translation>ទាំងអស់មានក្នុងឯកសាររួចហើយ មិនបានសរសេរអ្វីទេ។</translation>
    </message>
    <message>
        <source>Hidden sheets were read, too: {sheets}</source>
        <translation>បានអានសន្លឹកដែលលាក់ផងដែរ៖ {sheets}</translation>
    </message>
    <message>
        <source>It was read as an export of {program}.</source>
        <translation>បានអានជាទិន្នន័យនាំចេញពី {program}។</translation>
    </message>
    <message>
        <source>Items and services of claims that were replaced or deleted, passed over: {count}</source>
        <translation>មុខ និងសេវានៃការទាមទារដែលត្រូវបានជំនួស ឬលុប បានរំលង៖ {count}</translation>
    </message>
    <message>
        <source>Links to rows that are not there stay empty: {columns}</source>
        <translation>តំណទៅជួរដែលមិនមាន នៅទទេ៖ {columns}</translation>
    </message>
    <message>
        <source>Passed over, since they have no place here: rows that were replaced or deleted: {rows} ({by_row}); columns: {columns}; tables: {tables} ({by_table})</source>
        <translation>បានរំលង ព្រោះគ្មានកន្លែងនៅទីនេះ៖ ជួរដែលត្រូវបានជំនួស ឬលុប៖ {rows} ({by_row}) ជួរឈរ៖ {columns} តារាង៖ {tables} ({by_table})</translation>
    </message>
    <message>
        <source>People who came to a policy after its start and count from its start: {count}</source>
        <translation>មនុស្សដែលចូលបណ្ណសន្យាក្រោយវាចាប់ផ្តើម ហើយរាប់ពីដើម៖ {count}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>កំពុងអាន {file}</translation>
    </message>
    <message>
        <source>Setting rows aside</source>
        <translation>កំពុងដាក់ជួរដាច់ដោយឡែក</translation>
    </message>
    <message>
        <source>Tables that are not there, so that what they would tell stays empty: {tables}</source>
        <translation>តារាងដែលមិនមាន ដូច្នេះអ្វីដែលវាប្រាប់នៅទទេ៖ {tables}</translation>
    </message>
    <message>
        <source>Tables that are passed over: {tables}</source>
        <translation>តារាងដែលរំលង៖ {tables}</translation>
    </message>
    <message>
        <source>There is no file {name} to import from.</source>
        <translation>គ្មានឯកសារ {name} សម្រាប់នាំចូលទេ។</translation>
    </message>
    <message>
        <source>There is no folder or workbook {name} to import from.</source>
        <translation>គ្មានថត ឬសៀវភៅការងារ {name} សម្រាប់នាំចូលទេ។</translation>
    </message>
    <message>
        <source>There is no table in {name}.</source>
        <translation>គ្មានតារាងក្នុង {name} ទេ។</translation>
    </message>
    <message>
        <source>Too much is not right to set rows aside. Mend what all these rows share, then try again.</source>
        <translation>មិនត្រឹមត្រូវច្រើនពេក មិនអាចដាក់ជួរដាច់ដោយឡែកបានទេ។ សូមកែអ្វីដែលជួរទាំងនេះមានរួម រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>Valuated claims without a payment, since no batch run tells its day: {count}</source>
        <translation>ការទាមទារដែលវាយតម្លៃហើយគ្មានការបង់ ព្រោះគ្មាន batch run ប្រាប់ថ្ងៃ៖ {count}</translation>
    </message>
    <message>
        <source>Writing the records</source>
        <translation>កំពុងសរសេរកំណត់ត្រា</translation>
    </message>
    <message>
        <source>a cell stands far from all others, in row {row}; delete the empty rows and columns, or save the sheet as a CSV file</source>
        <translation>ក្រឡាមួយនៅឆ្ងាយពីក្រឡាផ្សេងទាំងអស់ ក្នុងជួរ {row} សូមលុបជួរ និងជួរឈរទទេ ឬរក្សាទុកសន្លឹកជាឯកសារ CSV</translation>
    </message>
    <message>
        <source>a column has no name; give it one of the known names, or take it out</source>
        <translation>ជួរឈរមួយគ្មានឈ្មោះ សូមឱ្យឈ្មោះដែលស្គាល់មួយ ឬដកវាចេញ</translation>
    </message>
    <message>
        <source>a formula without its value; open the workbook in a spreadsheet program and save it</source>
        <translation>រូបមន្តគ្មានតម្លៃ សូមបើកសៀវភៅការងារក្នុងកម្មវិធីតារាង ហើយរក្សាទុក</translation>
    </message>
    <message>
        <source>a line names one of {names} and a number, such as B14,0.45; {most} is at most 10, all others at most 1</source>
        <translation>បន្ទាត់មួយប្រាប់មួយក្នុងចំណោម {names} និងលេខមួយ ដូចជា B14,0.45។ {most} យ៉ាងច្រើន 10 ឯផ្សេងទៀតទាំងអស់ យ៉ាងច្រើន 1</translation>
    </message>
    <message>
        <source>a line or a cell is too long: a quotation mark or the end of the line is missing</source>
        <translation>បន្ទាត់ ឬក្រឡាវែងពេក៖ ខ្វះសញ្ញាសម្រង់ ឬចុងបន្ទាត់</translation>
    </message>
    <message>
        <source>a new scheme needs its name and its currency first</source>
        <translation>គម្រោងថ្មីត្រូវការឈ្មោះ និងរូបិយប័ណ្ណជាមុន</translation>
    </message>
    <message>
        <source>a number of {digits} digits where text is wanted, and a spreadsheet keeps only 15 of them; format the column as text and type it again</source>
        <translation>លេខ {digits} ខ្ទង់ តែត្រូវការអក្សរ ហើយកម្មវិធីតារាងទុកតែ 15 ខ្ទង់ សូមកំណត់ជួរឈរជាអក្សរ ហើយវាយម្តងទៀត</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed properly</source>
        <translation>សញ្ញាសម្រង់បើកហើយមិនបិទត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>a value is missing; this column cannot be empty</source>
        <translation>ខ្វះតម្លៃ ជួរឈរនេះមិនអាចទទេបានទេ</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; is missing</source>
        <translation>ខ្វះជួរឈរ «{name}»</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; is not known; the nearest known one is &quot;{near}&quot;</source>
        <translation>មិនស្គាល់ជួរឈរ «{name}» ជួរឈរដែលជិតបំផុតគឺ «{near}»</translation>
    </message>
    <message>
        <source>column &quot;{name}&quot; stands twice</source>
        <translation>ជួរឈរ «{name}» មានពីរដង</translation>
    </message>
    <message>
        <source>doubtful: {title} ({count}); coverbook check names them</source>
        <translation>គួរសង្ស័យ៖ {title} ({count}) coverbook check រាយឈ្មោះវា</translation>
    </message>
    <message>
        <source>it belongs to line {line}, which was set aside</source>
        <translation>វាជារបស់បន្ទាត់ {line} ដែលត្រូវបានដាក់ដាច់ដោយឡែក</translation>
    </message>
    <message>
        <source>it is not said in which form the column is written</source>
        <translation>មិនបានប្រាប់ថាជួរឈរសរសេរក្នុងទម្រង់ណា</translation>
    </message>
    <message>
        <source>letters of &quot;{cell}&quot; are lost; type it again</source>
        <translation>អក្សរនៃ «{cell}» បានបាត់ សូមវាយម្តងទៀត</translation>
    </message>
    <message>
        <source>new in the list {list}: {word}</source>
        <translation>ថ្មីក្នុងបញ្ជី {list}៖ {word}</translation>
    </message>
    <message>
        <source>no such file is known; is it {near}?</source>
        <translation>មិនស្គាល់ឯកសារនេះទេ តើគឺ {near} ឬ?</translation>
    </message>
    <message>
        <source>no table has the headings of the matching</source>
        <translation>គ្មានតារាងណាមានចំណងជើងនៃការផ្គូផ្គង</translation>
    </message>
    <message>
        <source>no table of {program} is in it</source>
        <translation>គ្មានតារាងរបស់ {program} ក្នុងនោះទេ</translation>
    </message>
    <message>
        <source>the file cannot be read; check that you may open it</source>
        <translation>មិនអាចអានឯកសារបានទេ សូមពិនិត្យថាលោកអ្នកមានសិទ្ធិបើកវា</translation>
    </message>
    <message>
        <source>the file is empty; its first line must name the columns</source>
        <translation>ឯកសារទទេ បន្ទាត់ដំបូងរបស់វាត្រូវរាយឈ្មោះជួរឈរ</translation>
    </message>
    <message>
        <source>the file is missing; a new scheme needs its name and its currency</source>
        <translation>ខ្វះឯកសារនេះ គម្រោងថ្មីត្រូវការឈ្មោះ និងរូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>the file is not in UTF-8; save it again as CSV UTF-8</source>
        <translation>ឯកសារមិនមែន UTF-8 ទេ សូមរក្សាទុកវាម្តងទៀតជា CSV UTF-8</translation>
    </message>
    <message>
        <source>the first line names {columns} columns, more than {most}; leave the others out</source>
        <translation>បន្ទាត់ដំបូងមាន {columns} ជួរឈរ លើស {most} សូមដកជួរឈរផ្សេងចេញ</translation>
    </message>
    <message>
        <source>the letters of &quot;{cell}&quot; are broken; is it &quot;{near}&quot;? Save the table again as CSV UTF-8</source>
        <translation>អក្សរនៃ «{cell}» ខូច តើគឺ «{near}» ឬ? សូមរក្សាទុកតារាងម្តងទៀតជា CSV UTF-8</translation>
    </message>
    <message>
        <source>the line has {cells} cells, the header {width}</source>
        <translation>បន្ទាត់មាន {cells} ក្រឡា ក្បាលតារាងមាន {width}</translation>
    </message>
    <message>
        <source>the lines of voucher {voucher} must carry one date</source>
        <translation>បន្ទាត់នៃសក្ខីបត្រ {voucher} ត្រូវមានកាលបរិច្ឆេទតែមួយ</translation>
    </message>
    <message>
        <source>the lines of {key} must have the same under {field}</source>
        <translation>បន្ទាត់នៃ {key} ត្រូវមានតម្លៃដូចគ្នាក្រោម {field}</translation>
    </message>
    <message>
        <source>the number &quot;{cell}&quot; is longer than its cell shows noughts for, and those before it may be lost; format the column as text and type it again</source>
        <translation>លេខ «{cell}» វែងជាងលេខសូន្យដែលក្រឡារបស់វាបង្ហាញ លេខសូន្យខាងមុខអាចបាត់ សូមកំណត់ជួរឈរជាអក្សរ ហើយវាយម្តងទៀត</translation>
    </message>
    <message>
        <source>the sheet is damaged; save the workbook again</source>
        <translation>សន្លឹកខូច សូមរក្សាទុកសៀវភៅការងារម្តងទៀត</translation>
    </message>
    <message>
        <source>the table is missing; {table} refers to it</source>
        <translation>ខ្វះតារាង {table} យោងទៅវា</translation>
    </message>
    <message>
        <source>the value holds a sign that cannot be printed; type it again</source>
        <translation>តម្លៃមានសញ្ញាដែលបោះពុម្ពមិនបាន សូមវាយម្តងទៀត</translation>
    </message>
    <message>
        <source>there is no &quot;{code}&quot; in {sheet}</source>
        <translation>គ្មាន «{code}» ក្នុង {sheet} ទេ</translation>
    </message>
    <message>
        <source>there is no exchange file in it</source>
        <translation>គ្មានឯកសារផ្លាស់ប្តូរក្នុងនោះទេ</translation>
    </message>
    <message>
        <source>this is not the file that {table} tells of: it was changed</source>
        <translation>នេះមិនមែនជាឯកសារដែល {table} និយាយដល់ទេ៖ វាត្រូវបានប្តូរ</translation>
    </message>
    <message>
        <source>voucher {voucher} does not balance; its lines add up to {off}</source>
        <translation>សក្ខីបត្រ {voucher} មិនស្មើគ្នា បន្ទាត់របស់វាបូកបាន {off}</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8; it was read as Windows-1252: look at its accents</source>
        <translation>{file} មិនមែន UTF-8 ទេ វាត្រូវបានអានជា Windows-1252៖ សូមមើលអក្សរមានសញ្ញា</translation>
    </message>
    <message>
        <source>{file} says what each heading means. Look at it, then import with --as {file}</source>
        <translation>{file} ប្រាប់ន័យនៃចំណងជើងនីមួយៗ។ សូមមើលវា រួចនាំចូលដោយ --as {file}</translation>
    </message>
    <message>
        <source>{file} was passed over; no such file is known</source>
        <translation>បានរំលង {file} មិនស្គាល់ឯកសារបែបនេះទេ</translation>
    </message>
    <message>
        <source>{key} is in the file already with &quot;{old}&quot;, not &quot;{new}&quot;; correct it there</source>
        <translation>{key} មានក្នុងឯកសាររួចហើយជាមួយ «{old}» មិនមែន «{new}» សូមកែនៅទីនោះ</translation>
    </message>
    <message>
        <source>{key} is in the file already with other lines; correct it there</source>
        <translation>{key} មានក្នុងឯកសាររួចហើយជាមួយបន្ទាត់ផ្សេង សូមកែនៅទីនោះ</translation>
    </message>
    <message>
        <source>{key} stands already on line {first}</source>
        <translation>{key} មាននៅបន្ទាត់ {first} រួចហើយ</translation>
    </message>
    <message>
        <source>{name} cannot be read. Check that you may open it.</source>
        <translation>មិនអាចអាន {name} បានទេ។ សូមពិនិត្យថាលោកអ្នកមានសិទ្ធិបើកវា។</translation>
    </message>
    <message>
        <source>{name} holds no text: it is a picture or a file of another program.</source>
        <translation>{name} គ្មានអក្សរទេ៖ វាជារូបភាព ឬឯកសាររបស់កម្មវិធីផ្សេង។</translation>
    </message>
    <message>
        <source>{name} is a table alone: say with --as NAME.json what its headings mean.</source>
        <translation>{name} ជាតារាងតែមួយ៖ សូមប្រាប់ដោយ --as NAME.json ថាចំណងជើងរបស់វាមានន័យអ្វី។</translation>
    </message>
    <message>
        <source>{name} is neither a workbook (.xlsx, .ods) nor a CSV file.</source>
        <translation>{name} មិនមែនជាសៀវភៅការងារ (.xlsx, .ods) ហើយមិនមែនជាឯកសារ CSV ទេ។</translation>
    </message>
    <message>
        <source>{name} is no saved matching of headings. Write a new one with --propose.</source>
        <translation>{name} មិនមែនជាការផ្គូផ្គងចំណងជើងដែលរក្សាទុកទេ។ សូមសរសេរថ្មីដោយ --propose។</translation>
    </message>
    <message>
        <source>{name} is not an Excel workbook.</source>
        <translation>{name} មិនមែនជាសៀវភៅការងារ Excel ទេ។</translation>
    </message>
    <message>
        <source>{name} is of an old kind: save it as .xlsx and import that.</source>
        <translation>{name} ជាប្រភេទចាស់៖ សូមរក្សាទុកវាជា .xlsx ហើយនាំចូលវា។</translation>
    </message>
    <message>
        <source>{name} is read as an exchange folder, to which nothing is given: leave --give away.</source>
        <translation>{name} អានជាថតផ្លាស់ប្តូរ ដែលមិនទទួលអ្វីបន្ថែមទេ៖ សូមដក --give ចេញ។</translation>
    </message>
    <message>
        <source>{name} is there already: propose under another name.</source>
        <translation>{name} មានរួចហើយ៖ សូមស្នើក្រោមឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>{name} is too large to be read as a workbook. Save its sheets as CSV files in one folder and import that.</source>
        <translation>{name} ធំពេក អានជាសៀវភៅការងារមិនបានទេ។ សូមរក្សាទុកសន្លឹករបស់វាជាឯកសារ CSV ក្នុងថតមួយ ហើយនាំចូលថតនោះ។</translation>
    </message>
    <message>
        <source>{name} only marks an open workbook: close that and import it.</source>
        <translation>{name} គ្រាន់តែសម្គាល់សៀវភៅការងារដែលកំពុងបើក៖ សូមបិទវា ហើយនាំចូលវា។</translation>
    </message>
    <message>
        <source>{program} knows neither the name of the scheme nor its currency: enter both in the window, or add --give name=… --give currency=…</source>
        <translation>{program} មិនស្គាល់ឈ្មោះគម្រោង និងរូបិយប័ណ្ណរបស់វាទេ៖ សូមបញ្ចូលទាំងពីរក្នុងផ្ទាំង ឬបន្ថែម --give name=… --give currency=…</translation>
    </message>
    <message>
        <source>{sheet}: {rows} new</source>
        <translation>{sheet}៖ ថ្មី {rows}</translation>
    </message>
    <message>
        <source>{sheet}: {rows} set aside in {file}</source>
        <translation>{sheet}៖ {rows} ដាក់ដាច់ដោយឡែកក្នុង {file}</translation>
    </message>
    <message>
        <source>{table}: it is not known what it holds; it is passed over.</source>
        <translation>{table}៖ មិនដឹងថាវាមានអ្វីទេ វាត្រូវបានរំលង។</translation>
    </message>
    <message>
        <source>{table}: no heading means {field}.</source>
        <translation>{table}៖ គ្មានចំណងជើងណាមានន័យថា {field} ទេ។</translation>
    </message>
    <message>
        <source>{table}: passed over are {headings}.</source>
        <translation>{table}៖ បានរំលង {headings}។</translation>
    </message>
    <message>
        <source>{table}: say in which form {heading} is written: {forms}.</source>
        <translation>{table}៖ សូមប្រាប់ថា {heading} សរសេរក្នុងទម្រង់ណា៖ {forms}។</translation>
    </message>
</context>
<context>
    <name>Index form</name>
    <message>
        <source>Nobody is in force who has no claim of that day yet.</source>
        <translation>គ្មាននរណាមានសុពលភាពដែលមិនទាន់មានការទាមទារនៃថ្ងៃនោះទេ។</translation>
    </message>
    <message>
        <source>Nothing was measured at {station} from {first} to {last}.</source>
        <translation>គ្មានអ្វីបានវាស់នៅ {station} ពី {first} ដល់ {last} ទេ។</translation>
    </message>
    <message>
        <source>Only its policies: where several stations serve one product.</source>
        <translation>តែបណ្ណសន្យារបស់វា៖ ពេលស្ថានីយច្រើនបម្រើផលិតផលមួយ។</translation>
    </message>
    <message>
        <source>Post the claims</source>
        <translation>កត់ត្រាការទាមទារ</translation>
    </message>
    <message>
        <source>The contract lacks its first or last measure, or its payout.</source>
        <translation>កិច្ចសន្យាខ្វះកម្រិតដំបូង ឬកម្រិតចុងក្រោយ ឬប្រាក់បើករបស់វា។</translation>
    </message>
    <message>
        <source>The readings of its station are added up over its season.</source>
        <translation>ការវាស់នៃស្ថានីយរបស់វាត្រូវបូកក្នុងរដូវរបស់វា។</translation>
    </message>
    <message>
        <source>The season runs to {last}: decide after it.</source>
        <translation>រដូវមានដល់ {last}៖ សូមសម្រេចក្រោយនោះ។</translation>
    </message>
    <message>
        <source>{measured} was measured: nothing is due.</source>
        <translation>បានវាស់ {measured}៖ គ្មានអ្វីត្រូវបង់។</translation>
    </message>
    <message numerus="yes">
        <source>{measured} was measured: {share} of {payout} is due, {each} to each of %n covers.</source>
        <translation>
            <numerusform>បានវាស់ {measured}៖ ត្រូវបង់ {share} នៃ {payout} គឺ {each} សម្រាប់ការធានានីមួយៗក្នុង %n។</numerusform>
            <numerusform>បានវាស់ {measured}៖ ត្រូវបង់ {share} នៃ {payout} គឺ {each} សម្រាប់ការធានានីមួយៗក្នុង %n។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Claims rejection ratio</source>
        <translation>អនុបាតបដិសេធសំណង</translation>
    </message>
    <message>
        <source>Coverage ratio</source>
        <translation>អនុបាតគ្របដណ្ដប់</translation>
    </message>
    <message>
        <source>Growth ratio</source>
        <translation>អនុបាតកំណើន</translation>
    </message>
    <message>
        <source>Incurred claims ratio</source>
        <translation>អនុបាតសំណងកើតឡើង</translation>
    </message>
    <message>
        <source>Incurred expense ratio</source>
        <translation>អនុបាតចំណាយកើតឡើង</translation>
    </message>
    <message>
        <source>Liquidity ratio</source>
        <translation>អនុបាតសន្ទនីយភាព</translation>
    </message>
    <message>
        <source>Net income ratio</source>
        <translation>អនុបាតលទ្ធផលសុទ្ធ</translation>
    </message>
    <message>
        <source>Promptness of claims settlement</source>
        <translation>ភាពរហ័សនៃការដោះស្រាយសំណង</translation>
    </message>
    <message>
        <source>Renewal ratio</source>
        <translation>អនុបាតបន្ត</translation>
    </message>
    <message>
        <source>Solvency ratio</source>
        <translation>អនុបាតសាធនភាព</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>the median time to settle claims</extracomment>
        <translation>
            <numerusform>%n ថ្ងៃ</numerusform>
            <numerusform>%n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message>
        <source>A pension is among these products: its contributions count as premium here.</source>
        <translation>មានសោធនក្នុងចំណោមផលិតផលទាំងនេះ៖ ភាគទានរបស់វារាប់ជាបុព្វលាភនៅទីនេះ។</translation>
    </message>
    <message>
        <source>A pension is not renewed: persistency takes the place of renewal.</source>
        <translation>សោធនមិនបន្តទេ៖ ការបន្តជាប់ជំនួសការបន្ត។</translation>
    </message>
    <message>
        <source>A pension product earns no premium: contributions stand in its place.</source>
        <translation>ផលិតផលសោធនមិនរកបានបុព្វលាភទេ៖ ភាគទានជំនួសវា។</translation>
    </message>
    <message>
        <source>A pension product has no claims ratio: nothing is earned against claims.</source>
        <translation>ផលិតផលសោធនគ្មានអនុបាតសំណងទេ៖ គ្មានអ្វីរកបានធៀបនឹងសំណង។</translation>
    </message>
    <message>
        <source>Active insured / target population</source>
        <translation>អ្នកមានធានារ៉ាប់រងសកម្ម / ប្រជាជនគោលដៅ</translation>
    </message>
    <message>
        <source>Admitted assets B01 / reserves and other liabilities</source>
        <translation>ទ្រព្យសកម្មទទួលស្គាល់ B01 / ទុនបម្រុង និងបំណុលផ្សេង</translation>
    </message>
    <message>
        <source>An index pays many or none at once: expect this to swing from year to year.</source>
        <translation>សន្ទស្សន៍បង់ច្រើនគ្នា ឬគ្មាននរណា ក្នុងពេលតែមួយ៖ វាអាចឡើងចុះខ្លាំងពីមួយឆ្នាំទៅមួយឆ្នាំ។</translation>
    </message>
    <message>
        <source>Average claim</source>
        <translation>សំណងមធ្យម</translation>
    </message>
    <message>
        <source>Before reinsurance</source>
        <translation>មុនធានារ៉ាប់រងបន្ត</translation>
    </message>
    <message>
        <source>Cash and investments easily turned into cash / payables within three months</source>
        <translation>សាច់ប្រាក់ និងវិនិយោគដែលងាយប្តូរជាសាច់ប្រាក់ / អ្វីត្រូវបង់ក្នុងបីខែ</translation>
    </message>
    <message>
        <source>Change in active insured / active insured at the start</source>
        <translation>បម្រែបម្រួលអ្នកមានធានារ៉ាប់រងសកម្ម / អ្នកមានធានារ៉ាប់រងសកម្មនៅដើមគ្រា</translation>
    </message>
    <message>
        <source>Claims for each insured year</source>
        <translation>ការទាមទារក្នុងមួយឆ្នាំធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>Claims rejected</source>
        <translation>ការទាមទារបដិសេធ</translation>
    </message>
    <message>
        <source>Claims still undecided: {count}</source>
        <translation>ការទាមទារមិនទាន់សម្រេច៖ {count}</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products together are no benchmark: compare each product with its like.</source>
        <translation>ផលិតផលកំហិត និងស្ម័គ្រចិត្តរួមគ្នាមិនអាចជាគោលប្រៀបធៀបទេ៖ សូមធៀបផលិតផលនីមួយៗនឹងប្រភេទដូចវា។</translation>
    </message>
    <message>
        <source>Compulsory credit life ends and renews with the loan.</source>
        <translation>ធានាអាយុជីវិតឥណទានកំហិតចប់ និងបន្តជាមួយកម្ចី។</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>ភាគទាន</translation>
    </message>
    <message>
        <source>Count what every partner spends: insurer, agent, administrator, provider. Compare the figure before reinsurance.</source>
        <translation>សូមរាប់ចំណាយរបស់ដៃគូទាំងអស់៖ អ្នកធានារ៉ាប់រង ភ្នាក់ងារ អ្នករដ្ឋបាល អ្នកផ្តល់សេវា។ សូមធៀបតួលេខមុនធានារ៉ាប់រងបន្ត។</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>ការគ្របដណ្ដប់</translation>
    </message>
    <message>
        <source>Days from the event until the money is received or the claim denied</source>
        <translation>ថ្ងៃពីហេតុការណ៍រហូតដល់បានទទួលប្រាក់ ឬការទាមទារត្រូវបានបដិសេធ</translation>
    </message>
    <message>
        <source>For every 100 that falls due within three months, so much can be paid at once.</source>
        <translation>ក្នុងរាល់ 100 ដែលត្រូវបង់ក្នុងបីខែ មានប៉ុណ្ណេះអាចបង់ភ្លាម។</translation>
    </message>
    <message>
        <source>For every 100 the scheme owes, now or later, it holds so much in assets that can be relied on.</source>
        <translation>ក្នុងរាល់ 100 ដែលគម្រោងជំពាក់ ឥឡូវ ឬក្រោយ វាមានទ្រព្យសកម្មអាចពឹងបានប៉ុណ្ណេះ។</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>កំណើន</translation>
    </message>
    <message>
        <source>How long a family waits from the event until it holds the money, or knows that there is none.</source>
        <translation>គ្រួសាររង់ចាំប៉ុន្មានថ្ងៃ ពីហេតុការណ៍រហូតដល់បានប្រាក់ក្នុងដៃ ឬដឹងថាមិនបាន។</translation>
    </message>
    <message>
        <source>How much the number of insured people grew or shrank over the period.</source>
        <translation>ចំនួនអ្នកមានធានារ៉ាប់រងកើន ឬថយប៉ុន្មានក្នុងគ្រា។</translation>
    </message>
    <message>
        <source>Incurred claims P11 / earned premium P02</source>
        <translation>សំណងកើតឡើង P11 / បុព្វលាភរកបាន P02</translation>
    </message>
    <message>
        <source>Incurred expenses</source>
        <translation>ចំណាយកើតឡើង</translation>
    </message>
    <message>
        <source>Insured who renewed / insured who could have renewed</source>
        <translation>អ្នកមានធានារ៉ាប់រងដែលបានបន្ត / អ្នកមានធានារ៉ាប់រងដែលអាចបន្ត</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>សន្ទនីយភាព</translation>
    </message>
    <message>
        <source>Measured for the whole organisation: it pays from one purse.</source>
        <translation>វាស់សម្រាប់អង្គការទាំងមូល៖ វាបង់ពីថង់តែមួយ។</translation>
    </message>
    <message>
        <source>Measured for the whole organisation: its assets are not assigned to products.</source>
        <translation>វាស់សម្រាប់អង្គការទាំងមូល៖ ទ្រព្យសកម្មរបស់វាមិនបែងចែកតាមផលិតផលទេ។</translation>
    </message>
    <message>
        <source>Net income P28 / earned premium P02</source>
        <translation>លទ្ធផលសុទ្ធ P28 / បុព្វលាភរកបាន P02</translation>
    </message>
    <message>
        <source>Net income before reinsurance</source>
        <translation>លទ្ធផលសុទ្ធមុនធានារ៉ាប់រងបន្ត</translation>
    </message>
    <message>
        <source>No claim was reported in the period.</source>
        <translation>គ្មានការទាមទាររាយការណ៍ក្នុងគ្រានេះទេ។</translation>
    </message>
    <message>
        <source>No claim was settled in the period.</source>
        <translation>គ្មានការទាមទារដោះស្រាយក្នុងគ្រានេះទេ។</translation>
    </message>
    <message>
        <source>No expense has been entered for this period.</source>
        <translation>មិនទាន់បញ្ចូលចំណាយសម្រាប់គ្រានេះទេ។</translation>
    </message>
    <message>
        <source>No premium was earned in the period.</source>
        <translation>គ្មានបុព្វលាភរកបានក្នុងគ្រានេះទេ។</translation>
    </message>
    <message>
        <source>No voucher has been entered: cash, assets and debts are not known.</source>
        <translation>មិនទាន់បញ្ចូលសក្ខីបត្រទេ៖ មិនដឹងសាច់ប្រាក់ ទ្រព្យសកម្ម និងបំណុលទេ។</translation>
    </message>
    <message>
        <source>Nobody was insured the day before the period.</source>
        <translation>គ្មាននរណាមានធានារ៉ាប់រងនៅថ្ងៃមុនគ្រានេះទេ។</translation>
    </message>
    <message>
        <source>Nobody&apos;s cover came up for renewal in the period.</source>
        <translation>គ្មានការធានារបស់អ្នកណាដល់កំណត់បន្តក្នុងគ្រានេះទេ។</translation>
    </message>
    <message>
        <source>Nothing is payable within three months.</source>
        <translation>គ្មានអ្វីត្រូវបង់ក្នុងបីខែទេ។</translation>
    </message>
    <message>
        <source>Of every 100 claims reported, so many were refused. Partly paid claims are counted apart.</source>
        <translation>ក្នុងរាល់ការទាមទាររាយការណ៍ 100 មានប៉ុណ្ណេះត្រូវបានបដិសេធ។ ការទាមទារបង់មួយផ្នែករាប់ដោយឡែក។</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much came back as benefits. It moves with how often and how much members claim.</source>
        <translation>ក្នុងរាល់បុព្វលាភរកបាន 100 មានប៉ុណ្ណេះត្រឡប់ជាអត្ថប្រយោជន៍។ វាប្តូរតាមភាពញឹកញាប់ និងចំនួនដែលសមាជិកទាមទារ។</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much was left before donations. Below zero the scheme lives on capital or gifts.</source>
        <translation>ក្នុងរាល់បុព្វលាភរកបាន 100 មានប៉ុណ្ណេះនៅសល់មុនជំនួយ។ ក្រោមសូន្យ គម្រោងរស់ដោយដើមទុន ឬអំណោយ។</translation>
    </message>
    <message>
        <source>Of every 100 earned, so much went into running the scheme. A fifth or less leaves most for benefits.</source>
        <translation>ក្នុងរាល់បុព្វលាភរកបាន 100 មានប៉ុណ្ណេះចំណាយលើការដំណើរការគម្រោង។ មួយភាគប្រាំ ឬតិចជាង ទុកភាគច្រើនសម្រាប់អត្ថប្រយោជន៍។</translation>
    </message>
    <message>
        <source>Of every 100 people the scheme is meant for, so many are insured on the last day.</source>
        <translation>ក្នុងរាល់ 100 នាក់ដែលគម្រោងចង់បម្រើ មានប៉ុណ្ណេះនាក់ដែលមានធានារ៉ាប់រងនៅថ្ងៃចុងក្រោយ។</translation>
    </message>
    <message>
        <source>Of every 100 who could stay, so many did. Deaths and those too old are not counted against the scheme.</source>
        <translation>ក្នុងរាល់ 100 នាក់ដែលអាចនៅ មានប៉ុណ្ណេះបាននៅ។ អ្នកស្លាប់ និងអ្នកចាស់ពេក មិនរាប់ជាកំហុសគម្រោងទេ។</translation>
    </message>
    <message>
        <source>Operating expenses P16 / earned premium P02</source>
        <translation>ចំណាយប្រតិបត្តិការ P16 / បុព្វលាភរកបាន P02</translation>
    </message>
    <message>
        <source>Operating expenses before reinsurance</source>
        <translation>ចំណាយប្រតិបត្តិការមុនធានារ៉ាប់រងបន្ត</translation>
    </message>
    <message>
        <source>Products to which renewal does not apply are left out.</source>
        <translation>ផលិតផលដែលមិនមានការបន្ត ត្រូវទុកចោល។</translation>
    </message>
    <message>
        <source>Promptness</source>
        <translation>ភាពរហ័ស</translation>
    </message>
    <message>
        <source>Rejected claims / claims reported</source>
        <translation>ការទាមទារបដិសេធ / ការទាមទារបានរាយការណ៍</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>ការបន្ត</translation>
    </message>
    <message>
        <source>Savings and interest pay part of these benefits: ratios to earned premium are distorted.</source>
        <translation>ប្រាក់សន្សំ និងការប្រាក់បង់មួយផ្នែកនៃអត្ថប្រយោជន៍ទាំងនេះ៖ អនុបាតធៀបបុព្វលាភរកបានអាចបំភាន់។</translation>
    </message>
    <message>
        <source>Solvency</source>
        <translation>សាធនភាព</translation>
    </message>
    <message>
        <source>Takaful, mudharaba: participants and operator share the surplus by the agreed ratio.</source>
        <translation>តាកាហ្វុល mudharaba៖ អ្នកចូលរួម និងអ្នកប្រតិបត្តិចែកអតិរេកតាមអនុបាតព្រមព្រៀង។</translation>
    </message>
    <message>
        <source>Takaful, non-profit: the surplus stays with the members&apos; fund.</source>
        <translation>តាកាហ្វុល មិនរកកម្រៃ៖ អតិរេកនៅក្នុងមូលនិធិសមាជិក។</translation>
    </message>
    <message>
        <source>Takaful, ta&apos;awuni: the surplus goes back to the participants.</source>
        <translation>តាកាហ្វុល ta&apos;awuni៖ អតិរេកត្រឡប់ទៅអ្នកចូលរួម។</translation>
    </message>
    <message>
        <source>Takaful, wakala: the surplus is the participants&apos;; the operator earns a fee only.</source>
        <translation>តាកាហ្វុល wakala៖ អតិរេកជារបស់អ្នកចូលរួម អ្នកប្រតិបត្តិទទួលតែថ្លៃសេវា។</translation>
    </message>
    <message>
        <source>The operator&apos;s charges to the takaful fund are an expense.</source>
        <translation>ថ្លៃដែលអ្នកប្រតិបត្តិយកពីមូលនិធិតាកាហ្វុលជាចំណាយ។</translation>
    </message>
    <message>
        <source>The shares of the reserves payable within three months are not set.</source>
        <translation>ចំណែកទុនបម្រុងដែលត្រូវបង់ក្នុងបីខែ មិនទាន់កំណត់ទេ។</translation>
    </message>
    <message>
        <source>The target population is 0.</source>
        <translation>ប្រជាជនគោលដៅគឺ 0។</translation>
    </message>
    <message>
        <source>The target population is not known. Enter it with the day it was counted.</source>
        <translation>មិនដឹងប្រជាជនគោលដៅ។ សូមបញ្ចូលវាជាមួយថ្ងៃដែលបានរាប់។</translation>
    </message>
    <message>
        <source>The target population was counted more than a year before.</source>
        <translation>ប្រជាជនគោលដៅបានរាប់លើសមួយឆ្នាំមុន។</translation>
    </message>
    <message>
        <source>There are no liabilities to set the assets against.</source>
        <translation>គ្មានបំណុលសម្រាប់ធៀបនឹងទ្រព្យសកម្មទេ។</translation>
    </message>
    <message>
        <source>Vouchers on operating expenses</source>
        <translation>សក្ខីបត្រចំណាយប្រតិបត្តិការ</translation>
    </message>
    <message>
        <source>What it would be divided by is below nought: a ratio to it would mean nothing.</source>
        <translation>អ្វីដែលត្រូវយកមកចែកតិចជាងសូន្យ៖ អនុបាតគ្មានន័យទេ។</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>អាក្រក់</translation>
    </message>
    <message>
        <source>good</source>
        <translation>ល្អ</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ខ្វះ</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>no norm</source>
        <translation>គ្មានស្តង់ដារ</translation>
    </message>
    <message>
        <source>norm: 0 to 10 %</source>
        <translation>ស្តង់ដារ៖ 0 ដល់ 10 %</translation>
    </message>
    <message>
        <source>norm: 120 % or more</source>
        <translation>ស្តង់ដារ៖ 120 % ឡើងទៅ</translation>
    </message>
    <message>
        <source>norm: 85 % or more</source>
        <translation>ស្តង់ដារ៖ 85 % ឡើងទៅ</translation>
    </message>
    <message>
        <source>norm: at most 20 %</source>
        <translation>ស្តង់ដារ៖ មិនលើស 20 %</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>មិនពាក់ព័ន្ធ</translation>
    </message>
    <message>
        <source>plan: {target}</source>
        <translation>ផែនការ៖ {target}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>បណ្តោះអាសន្ន</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>ខ្វះទិន្នន័យ</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>តាមដាន</translation>
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
        <translation>ក្រៅពីសូចនាករទាំងដប់…</translation>
    </message>
    <message>
        <source>How it was reached</source>
        <translation>របៀបគណនាវា</translation>
    </message>
    <message>
        <source>Set the shares payable</source>
        <translation>កំណត់ចំណែកត្រូវបង់</translation>
    </message>
    <message>
        <source>Source: performance indicators for microinsurance, number {number}</source>
        <translation>ប្រភព៖ សូចនាករសម្រាប់ធានារ៉ាប់រងខ្នាតតូច លេខ {number}</translation>
    </message>
    <message>
        <source>The quarter before it was {before}, a year ago {year}.</source>
        <translation>ត្រីមាសមុនគឺ {before} មួយឆ្នាំមុនគឺ {year}។</translation>
    </message>
    <message>
        <source>The quarter before it was {before}.</source>
        <translation>ត្រីមាសមុនគឺ {before}។</translation>
    </message>
    <message>
        <source>There is no norm: compare with your own plan and your own past.</source>
        <translation>គ្មានកម្រិតស្តង់ដារទេ៖ សូមធៀបនឹងផែនការ និងអតីតកាលរបស់លោកអ្នក។</translation>
    </message>
    <message>
        <source>{label}: {value}. {line}. {standing}</source>
        <translation>{label}៖ {value}។ {line}។ {standing}</translation>
    </message>
</context>
<context>
    <name>Interview form</name>
    <message>
        <source>Any more they said.</source>
        <translation>អ្វីផ្សេងទៀតដែលគេបាននិយាយ។</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>សួរនៅ</translation>
    </message>
    <message>
        <source>Exit interview</source>
        <translation>សម្ភាសអ្នកចាកចេញ</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>តាមពាក្យរបស់គេ</translation>
    </message>
    <message>
        <source>Leave empty where a whole group has left.</source>
        <translation>ទុកទទេ បើក្រុមទាំងមូលបានចាកចេញ។</translation>
    </message>
    <message>
        <source>What was missing?</source>
        <translation>ខ្វះអ្វី?</translation>
    </message>
    <message>
        <source>What would have kept them, in a word of the list: choose what comes nearest.</source>
        <translation>អ្វីដែលអាចឱ្យគេនៅ តាមពាក្យមួយក្នុងបញ្ជី៖ សូមជ្រើសពាក្យជិតបំផុត។</translation>
    </message>
    <message>
        <source>Would they come back?</source>
        <translation>តើគេនឹងត្រឡប់មកវិញឬទេ?</translation>
    </message>
</context>
<context>
    <name>Investing</name>
    <message>
        <source>It comes back after the day on which it was bought, {day}.</source>
        <translation>វាត្រឡប់មកវិញក្រោយថ្ងៃដែលបានទិញវា {day}។</translation>
    </message>
    <message>
        <source>{code} was paid back on {day}. Choose one that is held.</source>
        <translation>{code} ត្រូវបានសងវិញនៅ {day}។ សូមជ្រើសមួយដែលនៅកាន់កាប់។</translation>
    </message>
</context>
<context>
    <name>Investing form</name>
    <message>
        <source>An investment is paid back</source>
        <translation>វិនិយោគត្រូវបានសងវិញ</translation>
    </message>
    <message>
        <source>Interest or profit that came with it</source>
        <translation>ការប្រាក់ ឬប្រាក់ចំណេញដែលមកជាមួយ</translation>
    </message>
    <message>
        <source>Invest money</source>
        <translation>ដាក់ប្រាក់វិនិយោគ</translation>
    </message>
    <message>
        <source>Paid into</source>
        <translation>បង់ចូល</translation>
    </message>
    <message>
        <source>Save the investment</source>
        <translation>រក្សាទុកវិនិយោគ</translation>
    </message>
    <message>
        <source>Save what came back</source>
        <translation>រក្សាទុកប្រាក់ដែលត្រឡប់មកវិញ</translation>
    </message>
    <message>
        <source>Without what was invested. Nought where none came.</source>
        <translation>មិនរាប់ប្រាក់ដែលបានដាក់វិនិយោគ។ សូន្យ បើគ្មានមក។</translation>
    </message>
</context>
<context>
    <name>Investment</name>
    <message>
        <source>A share of the profit</source>
        <translation>ចំណែកចំណេញ</translation>
    </message>
    <message>
        <source>All that one institution holds</source>
        <translation>អ្វីៗទាំងអស់ដែលស្ថាប័នមួយកាន់</translation>
    </message>
    <message>
        <source>Bond of a company</source>
        <translation>សញ្ញាបណ្ណក្រុមហ៊ុន</translation>
    </message>
    <message>
        <source>Deposit at a bank</source>
        <translation>ប្រាក់បញ្ញើនៅធនាគារ</translation>
    </message>
    <message>
        <source>Loan to members or others</source>
        <translation>កម្ចីដល់សមាជិក ឬអ្នកដទៃ</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>អចលនទ្រព្យ</translation>
    </message>
    <message>
        <source>Shares of a company</source>
        <translation>ភាគហ៊ុនក្រុមហ៊ុន</translation>
    </message>
    <message>
        <source>Shares of a fund</source>
        <translation>ភាគហ៊ុនមូលនិធិ</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>អ្វីផ្សេង</translation>
    </message>
    <message>
        <source>Treasury bill or bond</source>
        <translation>ប័ណ្ណរតនាគារ ឬសញ្ញាបណ្ណរដ្ឋ</translation>
    </message>
</context>
<context>
    <name>Investment form</name>
    <message>
        <source>Admitted, in percent</source>
        <translation>ទទួលស្គាល់ គិតជាភាគរយ</translation>
    </message>
    <message>
        <source>As an agency has graded it. Leave empty where none has.</source>
        <translation>តាមចំណាត់ថ្នាក់របស់ភ្នាក់ងារវាយតម្លៃ។ ទុកទទេបើគ្មាន។</translation>
    </message>
    <message>
        <source>At most, in percent of all investments</source>
        <translation>យ៉ាងច្រើន គិតជាភាគរយនៃវិនិយោគទាំងអស់</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>ទិញនៅ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Falls due on</source>
        <translation>ដល់កំណត់នៅ</translation>
    </message>
    <message>
        <source>For whose reserves it is kept. Leave empty for the scheme as a whole.</source>
        <translation>ទុកសម្រាប់ទុនបម្រុងរបស់ផលិតផលណា។ ទុកទទេសម្រាប់គម្រោងទាំងមូល។</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>ចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>How much of it the supervisor counts. Leave empty for all of it.</source>
        <translation>អាជ្ញាធរត្រួតពិនិត្យរាប់វាប៉ុន្មាន។ ទុកទទេបើរាប់ទាំងអស់។</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>Interest accrues by it, day by day. Of a share of the profit it is a guess.</source>
        <translation>ការប្រាក់បង្គរតាមវា ពីមួយថ្ងៃទៅមួយថ្ងៃ។ បើជាចំណែកចំណេញ វាជាការប៉ាន់ស្មាន។</translation>
    </message>
    <message>
        <source>Least grade</source>
        <translation>ចំណាត់ថ្នាក់ទាបបំផុត</translation>
    </message>
    <message>
        <source>Leave empty for what has no such day.</source>
        <translation>ទុកទទេសម្រាប់អ្វីដែលគ្មានថ្ងៃបែបនេះ។</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>នៃអ្វី</translation>
    </message>
    <message>
        <source>Paid for it</source>
        <translation>តម្លៃបានបង់</translation>
    </message>
    <message>
        <source>Rate of a year, in percent</source>
        <translation>អត្រាក្នុងមួយឆ្នាំ គិតជាភាគរយ</translation>
    </message>
    <message>
        <source>Real estate has 10 unless it stands here.</source>
        <translation>អចលនទ្រព្យគឺ 10 លុះត្រាតែមានសរសេរនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Sold or paid back early on</source>
        <translation>លក់ ឬសងវិញមុនកំណត់នៅ</translation>
    </message>
    <message>
        <source>What it returns</source>
        <translation>អ្វីដែលវាផ្តល់ផល</translation>
    </message>
    <message>
        <source>With whom the money lies.</source>
        <translation>ប្រាក់ដាក់នៅនរណា។</translation>
    </message>
</context>
<context>
    <name>Investments</name>
    <message>
        <source>Admitted</source>
        <translation>ទទួលស្គាល់</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>យ៉ាងច្រើន</translation>
    </message>
    <message>
        <source>Claims, expenses and premium are a quarter of their year in the business plan.</source>
        <translation>សំណង ចំណាយ និងបុព្វលាភ គឺមួយភាគបួននៃឆ្នាំរបស់វាក្នុងផែនការអាជីវកម្ម។</translation>
    </message>
    <message>
        <source>Expenses to pay</source>
        <translation>ចំណាយត្រូវបង់</translation>
    </message>
    <message>
        <source>Falls due, with interest</source>
        <translation>ដល់កំណត់ រួមនឹងការប្រាក់</translation>
    </message>
    <message>
        <source>Graded too low: {codes}</source>
        <translation>ចំណាត់ថ្នាក់ទាបពេក៖ {codes}</translation>
    </message>
    <message>
        <source>Interest accrues by itself, day by day; of a share of the profit nothing does.</source>
        <translation>ការប្រាក់បង្គរដោយខ្លួនវា ពីមួយថ្ងៃទៅមួយថ្ងៃ ឯចំណែកចំណេញ មិនបង្គរអ្វីទេ។</translation>
    </message>
    <message>
        <source>Interest so far</source>
        <translation>ការប្រាក់មកទល់ឥឡូវ</translation>
    </message>
    <message>
        <source>Invested</source>
        <translation>បានវិនិយោគ</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>វិនិយោគ</translation>
    </message>
    <message>
        <source>Investments on {day}</source>
        <translation>វិនិយោគនៅ {day}</translation>
    </message>
    <message>
        <source>Investments that fall due</source>
        <translation>វិនិយោគដែលដល់កំណត់</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>គោរពតាម</translation>
    </message>
    <message>
        <source>More than allowed</source>
        <translation>លើសការអនុញ្ញាត</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>គ្មានកំណត់</translation>
    </message>
    <message>
        <source>Of all investments</source>
        <translation>នៃវិនិយោគទាំងអស់</translation>
    </message>
    <message>
        <source>Premium to come</source>
        <translation>បុព្វលាភខាងមុខ</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>អត្រា</translation>
    </message>
    <message>
        <source>Real estate may be {share} percent unless the policy says otherwise.</source>
        <translation>អចលនទ្រព្យអាចមាន {share} ភាគរយ លុះត្រាតែគោលនយោបាយប្រាប់ផ្សេង។</translation>
    </message>
    <message>
        <source>The balance sheet holds {off} on B03 and B10 that this register does not know.</source>
        <translation>តារាងតុល្យការមាន {off} លើ B03 និង B10 ដែលបញ្ជីនេះមិនស្គាល់។</translation>
    </message>
    <message>
        <source>What falls due, and what is to be paid</source>
        <translation>អ្វីដែលដល់កំណត់ និងអ្វីដែលត្រូវបង់</translation>
    </message>
    <message>
        <source>how many quarters ahead</source>
        <translation>ប៉ុន្មានត្រីមាសខាងមុខ</translation>
    </message>
</context>
<context>
    <name>Keying</name>
    <message>
        <source>(empty)</source>
        <translation>(ទទេ)</translation>
    </message>
    <message>
        <source>1: first keyed</source>
        <translation>1៖ វាយលើកទីមួយ</translation>
    </message>
    <message>
        <source>1: take the first</source>
        <translation>1៖ យកលើកទីមួយ</translation>
    </message>
    <message>
        <source>2: second keyed</source>
        <translation>2៖ វាយលើកទីពីរ</translation>
    </message>
    <message>
        <source>2: take the second</source>
        <translation>2៖ យកលើកទីពីរ</translation>
    </message>
    <message>
        <source>3: key the form again</source>
        <translation>3៖ វាយទម្រង់ម្តងទៀត</translation>
    </message>
    <message>
        <source>A stack has 1 to {most} forms: count them before you key.</source>
        <translation>បាច់មួយមានពី 1 ដល់ {most} ទម្រង់៖ សូមរាប់វាមុនវាយបញ្ចូល។</translation>
    </message>
    <message>
        <source>A stack of forms</source>
        <translation>បាច់ទម្រង់មួយ</translation>
    </message>
    <message>
        <source>All its forms are saved as one save, or none of them.</source>
        <translation>ទម្រង់ទាំងអស់របស់វារក្សាទុករួមគ្នាជាការរក្សាទុកតែមួយ ឬមិនរក្សាទុកអ្វីទាំងអស់។</translation>
    </message>
    <message>
        <source>As on its cover: the village and the day, say.</source>
        <translation>ដូចលើក្រដាសក្របរបស់វា៖ ឧទាហរណ៍ ភូមិ និងថ្ងៃ។</translation>
    </message>
    <message>
        <source>Back to the stacks</source>
        <translation>ត្រឡប់ទៅបាច់ទម្រង់</translation>
    </message>
    <message>
        <source>Begin to key</source>
        <translation>ចាប់ផ្តើមវាយបញ្ចូល</translation>
    </message>
    <message>
        <source>Count them by hand: so none is left out.</source>
        <translation>សូមរាប់វាដោយដៃ៖ ដើម្បីកុំឱ្យភ្លេចទម្រង់ណា។</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>ភាពខុសគ្នា</translation>
    </message>
    <message>
        <source>First keyed by</source>
        <translation>វាយលើកទីមួយដោយ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ទម្រង់</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>ទម្រង់</translation>
    </message>
    <message>
        <source>Give the stack a name, as it is written on its cover.</source>
        <translation>សូមដាក់ឈ្មោះបាច់ ដូចសរសេរលើក្រដាសក្របរបស់វា។</translation>
    </message>
    <message>
        <source>How many forms</source>
        <translation>ទម្រង់ប៉ុន្មាន</translation>
    </message>
    <message>
        <source>It waits for</source>
        <translation>វារង់ចាំ</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>រក្សាទម្រង់</translation>
    </message>
    <message>
        <source>Key it</source>
        <translation>វាយបញ្ចូល</translation>
    </message>
    <message>
        <source>Key it the second time</source>
        <translation>វាយបញ្ចូលលើកទីពីរ</translation>
    </message>
    <message>
        <source>Key the first form of {name}.</source>
        <translation>សូមវាយទម្រង់ទីមួយនៃ {name}។</translation>
    </message>
    <message>
        <source>Look at the paper, then: 1 the first · 2 the second · 3 both are wrong</source>
        <translation>សូមមើលក្រដាស រួច៖ 1 លើកទីមួយ · 2 លើកទីពីរ · 3 ខុសទាំងពីរ</translation>
    </message>
    <message>
        <source>Name of the stack</source>
        <translation>ឈ្មោះបាច់</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>បាច់ថ្មី</translation>
    </message>
    <message>
        <source>No stack is being keyed.</source>
        <translation>គ្មានបាច់ណាកំពុងវាយបញ្ចូលទេ។</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>លើក្រដាស</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>វឌ្ឍនភាព</translation>
    </message>
    <message>
        <source>Remove the stack</source>
        <translation>ដកបាច់ចេញ</translation>
    </message>
    <message>
        <source>Save a stack</source>
        <translation>រក្សាទុកបាច់មួយ</translation>
    </message>
    <message>
        <source>Save the stack</source>
        <translation>រក្សាទុកបាច់</translation>
    </message>
    <message>
        <source>Second keyed by</source>
        <translation>វាយលើកទីពីរដោយ</translation>
    </message>
    <message>
        <source>Second keying</source>
        <translation>ការវាយបញ្ចូលពីរដង</translation>
    </message>
    <message>
        <source>Settle the differences</source>
        <translation>ដោះស្រាយភាពខុសគ្នា</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>បាច់</translation>
    </message>
    <message>
        <source>Stacks of forms</source>
        <translation>បាច់ទម្រង់</translation>
    </message>
    <message>
        <source>Stacks of paper forms, keyed by two people and settled where they differ. Nothing is saved before.</source>
        <translation>បាច់ទម្រង់ក្រដាស វាយបញ្ចូលដោយមនុស្សពីរនាក់ ហើយដោះស្រាយត្រង់កន្លែងខុសគ្នា។ មុននោះ គ្មានអ្វីរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>The two keyings are alike.</source>
        <translation>ការវាយទាំងពីរលើកដូចគ្នា។</translation>
    </message>
    <message>
        <source>There is a stack {name} already: give this one another name.</source>
        <translation>មានបាច់ {name} រួចហើយ៖ សូមដាក់ឈ្មោះផ្សេងឱ្យបាច់នេះ។</translation>
    </message>
    <message>
        <source>There is no form {name} that could be keyed.</source>
        <translation>គ្មានទម្រង់ {name} ដែលអាចវាយបញ្ចូលបានទេ។</translation>
    </message>
    <message>
        <source>There is no stack {name}. Choose one from the list.</source>
        <translation>គ្មានបាច់ {name} ទេ។ សូមជ្រើសមួយពីបញ្ជី។</translation>
    </message>
    <message>
        <source>Which forms lie in it</source>
        <translation>មានទម្រង់អ្វីក្នុងវា</translation>
    </message>
    <message>
        <source>You have keyed {name} the first time: somebody else keys it the second time.</source>
        <translation>លោកអ្នកបានវាយ {name} លើកទីមួយ៖ ត្រូវឱ្យអ្នកផ្សេងវាយលើកទីពីរ។</translation>
    </message>
    <message>
        <source>differences to settle</source>
        <translation>ដោះស្រាយភាពខុសគ្នា</translation>
    </message>
    <message>
        <source>is keyed the first time</source>
        <translation>ការវាយលើកទីមួយ</translation>
    </message>
    <message>
        <source>is keyed the second time</source>
        <translation>ការវាយលើកទីពីរ</translation>
    </message>
    <message>
        <source>keyed a third time</source>
        <translation>វាយលើកទីបី</translation>
    </message>
    <message>
        <source>ready to be saved</source>
        <translation>រួចរាល់សម្រាប់រក្សាទុក</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} នៃ {count}</translation>
    </message>
    <message>
        <source>{line}, row {row}</source>
        <translation>{line} ជួរ {row}</translation>
    </message>
    <message>
        <source>{name} cannot be saved yet: key it twice, and settle each difference.</source>
        <translation>មិនទាន់អាចរក្សាទុក {name} បានទេ៖ សូមវាយវាពីរដង ហើយដោះស្រាយភាពខុសគ្នានីមួយៗ។</translation>
    </message>
    <message>
        <source>{name} is keyed the first time: give the stack to a second person.</source>
        <translation>{name} បានវាយលើកទីមួយហើយ៖ សូមប្រគល់បាច់ឱ្យអ្នកទីពីរ។</translation>
    </message>
    <message>
        <source>{name} is keyed twice: settle where the two differ.</source>
        <translation>{name} បានវាយពីរដងហើយ៖ សូមដោះស្រាយត្រង់កន្លែងដែលទាំងពីរខុសគ្នា។</translation>
    </message>
    <message>
        <source>{name} is ready to be saved.</source>
        <translation>{name} រួចរាល់សម្រាប់រក្សាទុក។</translation>
    </message>
    <message>
        <source>{name} may be in the book already: look at save {save}, then remove the stack.</source>
        <translation>{name} អាចមាននៅក្នុងសៀវភៅរួចហើយ៖ សូមមើលការរក្សាទុក {save} រួចដកបាច់ចេញ។</translation>
    </message>
    <message>
        <source>{name} would be removed with all that was keyed of it.</source>
        <translation>{name} នឹងត្រូវដកចេញ ជាមួយអ្វីៗទាំងអស់ដែលបានវាយពីវា។</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n differences to settle.</source>
        <translation>
            <numerusform>{name}៖ ភាពខុសគ្នា %n ត្រូវដោះស្រាយ។</numerusform>
            <numerusform>{name}៖ ភាពខុសគ្នា %n ត្រូវដោះស្រាយ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n forms saved.</source>
        <translation>
            <numerusform>{name}៖ បានរក្សាទុក %n ទម្រង់។</numerusform>
            <numerusform>{name}៖ បានរក្សាទុក %n ទម្រង់។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {count} forms keyed the second time.</source>
        <translation>
            <numerusform>{name}៖ បានវាយលើកទីពីរ %n ក្នុង {count} ទម្រង់។</numerusform>
            <numerusform>{name}៖ បានវាយលើកទីពីរ %n ក្នុង {count} ទម្រង់។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {count} forms keyed.</source>
        <translation>
            <numerusform>{name}៖ បានវាយ %n ក្នុង {count} ទម្រង់។</numerusform>
            <numerusform>{name}៖ បានវាយ %n ក្នុង {count} ទម្រង់។</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {open} of {all} differences are open</source>
        <translation>{name}៖ ភាពខុសគ្នា {open} ក្នុង {all} មិនទាន់ដោះស្រាយ</translation>
    </message>
    <message>
        <source>{person} is keying {name}: one person keys a stack from the first form to the last.</source>
        <translation>{person} កំពុងវាយ {name}៖ មនុស្សម្នាក់វាយបាច់មួយពីទម្រង់ទីមួយដល់ចុងក្រោយ។</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>ខ្មែរ</translation>
    </message>
</context>
<context>
    <name>Laptop</name>
    <message>
        <source>A short code of its own for this laptop keeps its numbers apart from all others.</source>
        <translation>លេខកូដខ្លីផ្ទាល់ខ្លួនរបស់កុំព្យូទ័រនេះ ធ្វើឱ្យលេខរបស់វាមិនច្រឡំនឹងកុំព្យូទ័រផ្សេង។</translation>
    </message>
    <message>
        <source>Choose a code for this laptop</source>
        <translation>ជ្រើសលេខកូដសម្រាប់កុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>Code of this laptop</source>
        <translation>លេខកូដកុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>បន្តទៅមុខ</translation>
    </message>
    <message>
        <source>One to three letters or digits, as in receipt R-{code}-2026-00001.</source>
        <translation>អក្សរ ឬលេខមួយដល់បី ដូចក្នុងបង្កាន់ដៃ R-{code}-2026-00001។</translation>
    </message>
    <message>
        <source>Write one to three letters from A to Z, or digits.</source>
        <translation>សូមសរសេរអក្សរមួយដល់បីពី A ដល់ Z ឬលេខ។</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>A debit is positive, a credit negative: all postings together are nought.</source>
        <translation>ឥណពន្ធជាលេខវិជ្ជមាន ឥណទានជាលេខអវិជ្ជមាន៖ ការកត់ត្រាទាំងអស់បូកស្មើសូន្យ។</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>សមតុល្យ</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>ឥណទាន</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>ឥណពន្ធ</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>សៀវភៅធំ</translation>
    </message>
    <message>
        <source>Nothing is posted on {code}. Lines with postings are: {known}</source>
        <translation>គ្មានអ្វីកត់លើ {code} ទេ។ បន្ទាត់ដែលមានការកត់ត្រា៖ {known}</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>ការកត់ត្រា</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>តារាងតុល្យភាពសាកល្បង</translation>
    </message>
    <message>
        <source>of one line only</source>
        <translation>នៃបន្ទាត់តែមួយ</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Accounts receivable</source>
        <translation>គណនីត្រូវទទួល</translation>
    </message>
    <message>
        <source>Accrued liabilities reserve</source>
        <translation>ទុនបម្រុងបំណុលបង្គរ</translation>
    </message>
    <message>
        <source>Administrative expenses</source>
        <translation>ចំណាយរដ្ឋបាល</translation>
    </message>
    <message>
        <source>Admitted assets</source>
        <translation>ទ្រព្យសកម្មទទួលស្គាល់</translation>
    </message>
    <message>
        <source>Capital paid in</source>
        <translation>ដើមទុនបានបង់</translation>
    </message>
    <message>
        <source>Cash and cash equivalents</source>
        <translation>សាច់ប្រាក់ និងសាច់ប្រាក់សមមូល</translation>
    </message>
    <message>
        <source>Cash at the end</source>
        <translation>សាច់ប្រាក់ចុងគ្រា</translation>
    </message>
    <message>
        <source>Cash at the start</source>
        <translation>សាច់ប្រាក់ដើមគ្រា</translation>
    </message>
    <message>
        <source>Cash from financing</source>
        <translation>សាច់ប្រាក់ពីហិរញ្ញប្បទាន</translation>
    </message>
    <message>
        <source>Cash from investing</source>
        <translation>សាច់ប្រាក់ពីវិនិយោគ</translation>
    </message>
    <message>
        <source>Cash from operations</source>
        <translation>សាច់ប្រាក់ពីប្រតិបត្តិការ</translation>
    </message>
    <message>
        <source>Change in accrued liabilities reserve</source>
        <translation>បម្រែបម្រួលទុនបម្រុងបំណុលបង្គរ</translation>
    </message>
    <message>
        <source>Change in cash</source>
        <translation>បម្រែបម្រួលសាច់ប្រាក់</translation>
    </message>
    <message>
        <source>Change in claims in course of settlement reserve</source>
        <translation>បម្រែបម្រួលទុនបម្រុងសំណងកំពុងដោះស្រាយ</translation>
    </message>
    <message>
        <source>Change in incurred but not reported claims reserve</source>
        <translation>បម្រែបម្រួលទុនបម្រុងសំណងកើតឡើងតែមិនទាន់រាយការណ៍</translation>
    </message>
    <message>
        <source>Change in the reinsurers&apos; share of claims reserves</source>
        <translation>បម្រែបម្រួលចំណែកអ្នកធានារ៉ាប់រងបន្តក្នុងទុនបម្រុងសំណង</translation>
    </message>
    <message>
        <source>Change in the reinsurers&apos; share of unearned premium</source>
        <translation>បម្រែបម្រួលចំណែកអ្នកធានារ៉ាប់រងបន្តក្នុងបុព្វលាភមិនទាន់រកបាន</translation>
    </message>
    <message>
        <source>Change in unearned premium reserve</source>
        <translation>បម្រែបម្រួលទុនបម្រុងបុព្វលាភមិនទាន់រកបាន</translation>
    </message>
    <message>
        <source>Claims in course of settlement reserve</source>
        <translation>ទុនបម្រុងសំណងកំពុងដោះស្រាយ</translation>
    </message>
    <message>
        <source>Claims paid</source>
        <translation>សំណងបានបង់</translation>
    </message>
    <message>
        <source>Claims recovered from reinsurers</source>
        <translation>សំណងទទួលវិញពីអ្នកធានារ៉ាប់រងបន្ត</translation>
    </message>
    <message>
        <source>Commission and profit share from reinsurers</source>
        <translation>កម្រៃជើងសារ និងចំណែកចំណេញពីអ្នកធានារ៉ាប់រងបន្ត</translation>
    </message>
    <message>
        <source>Commission fees received, not from reinsurance</source>
        <translation>កម្រៃជើងសារបានទទួល មិនមែនពីធានារ៉ាប់រងបន្ត</translation>
    </message>
    <message>
        <source>Distribution and communication expenses</source>
        <translation>ចំណាយចែកចាយ និងទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Donated equity</source>
        <translation>មូលធនម្ចាស់ពីអំណោយ</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>Donations received</source>
        <translation>ជំនួយបានទទួល</translation>
    </message>
    <message>
        <source>Earned premium</source>
        <translation>បុព្វលាភរកបាន</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>ចំណាយ</translation>
    </message>
    <message>
        <source>Extraordinary expenses</source>
        <translation>ចំណាយវិសាមញ្ញ</translation>
    </message>
    <message>
        <source>Extraordinary income</source>
        <translation>ចំណូលវិសាមញ្ញ</translation>
    </message>
    <message>
        <source>Fixed assets sold less bought</source>
        <translation>ទ្រព្យសកម្មថេរលក់ ដកទិញ</translation>
    </message>
    <message>
        <source>Further liabilities due after three months</source>
        <translation>បំណុលបន្ថែមត្រូវបង់ក្រោយបីខែ</translation>
    </message>
    <message>
        <source>Further liabilities due within three months</source>
        <translation>បំណុលបន្ថែមត្រូវបង់ក្នុងបីខែ</translation>
    </message>
    <message>
        <source>Gross claims paid</source>
        <translation>សំណងបានបង់ដុល</translation>
    </message>
    <message>
        <source>Gross investment income</source>
        <translation>ចំណូលវិនិយោគដុល</translation>
    </message>
    <message>
        <source>Gross written premium</source>
        <translation>បុព្វលាភចុះបញ្ជីដុល</translation>
    </message>
    <message>
        <source>Incurred but not reported claims reserve</source>
        <translation>ទុនបម្រុងសំណងកើតឡើងតែមិនទាន់រាយការណ៍</translation>
    </message>
    <message>
        <source>Incurred claims</source>
        <translation>សំណងកើតឡើង</translation>
    </message>
    <message>
        <source>Insurance liabilities due after three months</source>
        <translation>បំណុលធានារ៉ាប់រងត្រូវបង់ក្រោយបីខែ</translation>
    </message>
    <message>
        <source>Insurance liabilities due within three months</source>
        <translation>បំណុលធានារ៉ាប់រងត្រូវបង់ក្នុងបីខែ</translation>
    </message>
    <message>
        <source>Investments easily turned into cash</source>
        <translation>វិនិយោគងាយប្តូរជាសាច់ប្រាក់</translation>
    </message>
    <message>
        <source>Investments not easily turned into cash</source>
        <translation>វិនិយោគមិនងាយប្តូរជាសាច់ប្រាក់</translation>
    </message>
    <message>
        <source>Investments sold less bought, with their income</source>
        <translation>វិនិយោគលក់ ដកទិញ រួមនឹងចំណូលរបស់វា</translation>
    </message>
    <message>
        <source>Loans taken less repaid</source>
        <translation>កម្ចីបានខ្ចី ដកបានសង</translation>
    </message>
    <message>
        <source>Membership fees</source>
        <translation>ថ្លៃសមាជិកភាព</translation>
    </message>
    <message>
        <source>Membership fees received</source>
        <translation>ថ្លៃសមាជិកភាពបានទទួល</translation>
    </message>
    <message>
        <source>Net fixed assets</source>
        <translation>ទ្រព្យសកម្មថេរសុទ្ធ</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>លទ្ធផលសុទ្ធ</translation>
    </message>
    <message>
        <source>Net income after donations and taxes</source>
        <translation>លទ្ធផលសុទ្ធក្រោយជំនួយ និងពន្ធ</translation>
    </message>
    <message>
        <source>Net income before donations and income taxes</source>
        <translation>លទ្ធផលសុទ្ធមុនជំនួយ និងពន្ធលើចំណូល</translation>
    </message>
    <message>
        <source>Net income, not extraordinary</source>
        <translation>លទ្ធផលសុទ្ធ មិនរួមវិសាមញ្ញ</translation>
    </message>
    <message>
        <source>Non-admitted assets</source>
        <translation>ទ្រព្យសកម្មមិនទទួលស្គាល់</translation>
    </message>
    <message>
        <source>Non-operating expenses</source>
        <translation>ចំណាយក្រៅប្រតិបត្តិការ</translation>
    </message>
    <message>
        <source>Non-operating income</source>
        <translation>ចំណូលក្រៅប្រតិបត្តិការ</translation>
    </message>
    <message>
        <source>Operating expenses</source>
        <translation>ចំណាយប្រតិបត្តិការ</translation>
    </message>
    <message>
        <source>Operating expenses paid</source>
        <translation>ចំណាយប្រតិបត្តិការបានបង់</translation>
    </message>
    <message>
        <source>Operating income</source>
        <translation>ចំណូលប្រតិបត្តិការ</translation>
    </message>
    <message>
        <source>Other admitted assets</source>
        <translation>ទ្រព្យសកម្មទទួលស្គាល់ផ្សេង</translation>
    </message>
    <message>
        <source>Other capital accounts</source>
        <translation>គណនីដើមទុនផ្សេង</translation>
    </message>
    <message>
        <source>Other cost of reinsurance</source>
        <translation>ថ្លៃធានារ៉ាប់រងបន្តផ្សេង</translation>
    </message>
    <message>
        <source>Other liabilities due after three months</source>
        <translation>បំណុលផ្សេងត្រូវបង់ក្រោយបីខែ</translation>
    </message>
    <message>
        <source>Other liabilities due within three months</source>
        <translation>បំណុលផ្សេងត្រូវបង់ក្នុងបីខែ</translation>
    </message>
    <message>
        <source>Other non-admitted assets</source>
        <translation>ទ្រព្យសកម្មមិនទទួលស្គាល់ផ្សេង</translation>
    </message>
    <message>
        <source>Other operating expenses</source>
        <translation>ចំណាយប្រតិបត្តិការផ្សេង</translation>
    </message>
    <message>
        <source>Other operating income</source>
        <translation>ចំណូលប្រតិបត្តិការផ្សេង</translation>
    </message>
    <message>
        <source>Other operating income received</source>
        <translation>ចំណូលប្រតិបត្តិការផ្សេងបានទទួល</translation>
    </message>
    <message>
        <source>Other operating income, not extraordinary</source>
        <translation>ចំណូលប្រតិបត្តិការផ្សេង មិនរួមវិសាមញ្ញ</translation>
    </message>
    <message>
        <source>Owed by reinsurers, with their share of reserves</source>
        <translation>អ្នកធានារ៉ាប់រងបន្តជំពាក់ រួមនឹងចំណែកទុនបម្រុង</translation>
    </message>
    <message>
        <source>Paid-up share capital</source>
        <translation>ដើមទុនភាគហ៊ុនបង់រួច</translation>
    </message>
    <message>
        <source>Personnel expenses</source>
        <translation>ចំណាយបុគ្គលិក</translation>
    </message>
    <message>
        <source>Premium ceded to reinsurers</source>
        <translation>បុព្វលាភផ្ទេរទៅអ្នកធានារ៉ាប់រងបន្ត</translation>
    </message>
    <message>
        <source>Premium received less refunds</source>
        <translation>បុព្វលាភប្រមូលបាន ដកប្រាក់សងវិញ</translation>
    </message>
    <message>
        <source>Premiums receivable</source>
        <translation>បុព្វលាភត្រូវទទួល</translation>
    </message>
    <message>
        <source>Prepaid claims</source>
        <translation>សំណងបង់មុន</translation>
    </message>
    <message>
        <source>Profit or loss of the current year</source>
        <translation>ចំណេញ ឬខាតឆ្នាំនេះ</translation>
    </message>
    <message>
        <source>Received from less paid to reinsurers</source>
        <translation>ទទួលពី ដកបង់ទៅអ្នកធានារ៉ាប់រងបន្ត</translation>
    </message>
    <message>
        <source>Reinsurance expenses</source>
        <translation>ចំណាយធានារ៉ាប់រងបន្ត</translation>
    </message>
    <message>
        <source>Reinsurance payable</source>
        <translation>ធានារ៉ាប់រងបន្តត្រូវបង់</translation>
    </message>
    <message>
        <source>Retained earnings or accumulated losses</source>
        <translation>ចំណេញរក្សាទុក ឬការខាតបង្គរ</translation>
    </message>
    <message>
        <source>Savings paid in less savings paid out</source>
        <translation>ប្រាក់សន្សំដាក់ ដកប្រាក់សន្សំដក</translation>
    </message>
    <message>
        <source>Taxes on income and profits</source>
        <translation>ពន្ធលើចំណូល និងប្រាក់ចំណេញ</translation>
    </message>
    <message>
        <source>Taxes, non-operating and extraordinary items</source>
        <translation>ពន្ធ មុខក្រៅប្រតិបត្តិការ និងវិសាមញ្ញ</translation>
    </message>
    <message>
        <source>Unearned premium reserve</source>
        <translation>ទុនបម្រុងបុព្វលាភមិនទាន់រកបាន</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ជួរ</numerusform>
            <numerusform>%n ជួរ</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>Copy what is listed</source>
        <translation>ចម្លងអ្វីដែលរាយ</translation>
    </message>
    <message>
        <source>Filter by columns</source>
        <translation>ច្រោះតាមជួរឈរ</translation>
    </message>
    <message>
        <source>Filter: {column}</source>
        <translation>ច្រោះ៖ {column}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>បញ្ជី</translation>
    </message>
    <message>
        <source>Nothing here holds “{words}”.</source>
        <translation>គ្មានអ្វីនៅទីនេះមាន «{words}» ទេ។</translation>
    </message>
    <message>
        <source>Only the first {count} rows are here. Put the list in order to have all of them.</source>
        <translation>មានតែ {count} ជួរដំបូងនៅទីនេះ។ សូមតម្រៀបបញ្ជីដើម្បីមានទាំងអស់។</translation>
    </message>
    <message>
        <source>{column}: {amount}</source>
        <translation>{column}៖ {amount}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Both words have records of the same day. Correct these first, then merge the words.</source>
        <translation>ពាក្យទាំងពីរមានកំណត់ត្រានៃថ្ងៃដូចគ្នា។ សូមកែវាជាមុន រួចបញ្ចូលពាក្យគ្នា។</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>យកមកវិញ</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ចុះ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>ហេតុការណ៍</translation>
    </message>
    <message>
        <source>Every record that has the other word gets this one; the other is offered no more.</source>
        <translation>កំណត់ត្រាទាំងអស់ដែលមានពាក្យផ្សេងនោះទទួលពាក្យនេះ ពាក្យផ្សេងនោះលែងបង្ហាញ។</translation>
    </message>
    <message>
        <source>Every record that has the word gets the new one; the old one is offered no more.</source>
        <translation>កំណត់ត្រាទាំងអស់ដែលមានពាក្យនេះទទួលពាក្យថ្មី ពាក្យចាស់លែងបង្ហាញ។</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>ក្រុម</translation>
    </message>
    <message>
        <source>In the forms</source>
        <translation>ក្នុងទម្រង់</translation>
    </message>
    <message>
        <source>Kinds of identity papers</source>
        <translation>ប្រភេទអត្តសញ្ញាណប័ណ្ណ</translation>
    </message>
    <message>
        <source>Kinds of things insured</source>
        <translation>ប្រភេទទ្រព្យធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>ប្រើក្រោយគេនៅមុន</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>មើលទៅដូច</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>បញ្ចូលគ្នា</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>បញ្ចូលគ្នា…</translation>
    </message>
    <message>
        <source>No record has a word of this list yet. A new word in a form is there for the next time.</source>
        <translation>មិនទាន់មានកំណត់ត្រាណាមានពាក្យក្នុងបញ្ជីនេះទេ។ ពាក្យថ្មីក្នុងទម្រង់នឹងមាននៅពេលក្រោយ។</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>មុខរបរ</translation>
    </message>
    <message>
        <source>Offered no more</source>
        <translation>លែងបង្ហាញ</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>លំដាប់ក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>Records that have the word keep it.</source>
        <translation>កំណត់ត្រាដែលមានពាក្យនេះនៅរក្សាវា។</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>ប្តូរឈ្មោះគ្រប់កន្លែង</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>ប្តូរឈ្មោះ…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>ឈប់ប្រើ</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>ស្ថានីយ</translation>
    </message>
    <message>
        <source>The word that stays</source>
        <translation>ពាក្យដែលនៅ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ឡើង</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>ភូមិ</translation>
    </message>
    <message>
        <source>Ways of payment</source>
        <translation>របៀបបង់ប្រាក់</translation>
    </message>
    <message>
        <source>Ways of repayment</source>
        <translation>របៀបសង</translation>
    </message>
    <message>
        <source>What complaints are about</source>
        <translation>បណ្តឹងអំពីអ្វី</translation>
    </message>
    <message>
        <source>What people who left missed</source>
        <translation>អ្វីដែលអ្នកចាកចេញខ្វះ</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>ពាក្យ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>ពាក្យ</translation>
    </message>
    <message>
        <source>Words with a place come first, by it; the others as they were used last.</source>
        <translation>ពាក្យដែលមានលំដាប់នៅមុន តាមលំដាប់ ពាក្យផ្សេងតាមពេលប្រើចុងក្រោយ។</translation>
    </message>
    <message>
        <source>Write it as</source>
        <translation>សរសេរវាជា</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>នៅប្រើ</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ឈប់ប្រើ</translation>
    </message>
    <message>
        <source>{list}: the forms offer the words used last first.</source>
        <translation>{list}៖ ទម្រង់បង្ហាញពាក្យដែលប្រើក្រោយគេនៅមុន។</translation>
    </message>
    <message numerus="yes">
        <source>“{into}” stands in the place of “{word}” in %n records.</source>
        <translation>
            <numerusform>«{into}» ជំនួស «{word}» ក្នុងកំណត់ត្រា %n។</numerusform>
            <numerusform>«{into}» ជំនួស «{word}» ក្នុងកំណត់ត្រា %n។</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” is in the list already. Merge the two words instead.</source>
        <translation>«{word}» មានក្នុងបញ្ជីរួចហើយ។ សូមបញ្ចូលពាក្យទាំងពីរគ្នាវិញ។</translation>
    </message>
    <message>
        <source>“{word}” is offered again.</source>
        <translation>«{word}» បង្ហាញម្តងទៀត។</translation>
    </message>
    <message>
        <source>“{word}” is offered no more. Records that have it keep it.</source>
        <translation>«{word}» លែងបង្ហាញ។ កំណត់ត្រាដែលមានវានៅរក្សាវា។</translation>
    </message>
    <message>
        <source>“{word}”: how shall it be written?</source>
        <translation>«{word}»៖ តើសរសេរវាដូចម្តេច?</translation>
    </message>
    <message>
        <source>“{word}”: which word of the list is the same?</source>
        <translation>«{word}»៖ ពាក្យណាក្នុងបញ្ជីដូចគ្នា?</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>A paper was made for them in this language.</source>
        <translation>បានធ្វើក្រដាសឱ្យគេជាភាសានេះ។</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>កើតនៅ</translation>
    </message>
    <message>
        <source>Card and papers</source>
        <translation>ប័ណ្ណ និងក្រដាស</translation>
    </message>
    <message>
        <source>End policy</source>
        <translation>បញ្ចប់បណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>អត្តសញ្ញាណប័ណ្ណ</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>បញ្ចូលជាមួយ</translation>
    </message>
    <message>
        <source>New holder</source>
        <translation>ម្ចាស់បណ្ណថ្មី</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>បណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Report claim</source>
        <translation>រាយការណ៍ការទាមទារ</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>ដំណើររឿងទាំងមូល</translation>
    </message>
    <message numerus="yes">
        <source>about {day} (%n years)</source>
        <translation>
            <numerusform>ប្រហែល {day} (%n ឆ្នាំ)</numerusform>
            <numerusform>ប្រហែល {day} (%n ឆ្នាំ)</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} due and not paid</source>
        <translation>{amount} ដល់កំណត់តែមិនទាន់បង់</translation>
    </message>
    <message numerus="yes">
        <source>{day} (%n years)</source>
        <translation>
            <numerusform>{day} (%n ឆ្នាំ)</numerusform>
            <numerusform>{day} (%n ឆ្នាំ)</numerusform>
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
        <translation>ផ្នែកណាមួយនៃឈ្មោះ ឬលេខកូដ</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ការធានា</translation>
    </message>
    <message>
        <source>Nobody else belongs to the household.</source>
        <translation>គ្មាននរណាផ្សេងក្នុងគ្រួសារនេះទេ។</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet. Whoever is insured stands here, household by household.</source>
        <translation>មិនទាន់មានអ្នកចុះឈ្មោះទេ។ អ្នកមានធានារ៉ាប់រងទាំងអស់មាននៅទីនេះ តាមគ្រួសារនីមួយៗ។</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>ទំនាក់ទំនង</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Its covers, policies, claims and savings move over; its code still finds them.</source>
        <translation>ការធានា បណ្ណសន្យា ការទាមទារ និងប្រាក់សន្សំរបស់វាផ្ទេរទៅ លេខកូដរបស់វានៅរកវាឃើញ។</translation>
    </message>
    <message>
        <source>Its name and code stay; what it does not say is filled in from the other.</source>
        <translation>ឈ្មោះ និងលេខកូដរបស់វានៅ អ្វីដែលវាមិនមាន ត្រូវបំពេញពីកំណត់ត្រាផ្សេង។</translation>
    </message>
    <message>
        <source>Merge two records of one person</source>
        <translation>បញ្ចូលកំណត់ត្រាពីររបស់មនុស្សម្នាក់</translation>
    </message>
    <message>
        <source>The record that goes into it</source>
        <translation>កំណត់ត្រាដែលចូលទៅក្នុងវា</translation>
    </message>
    <message>
        <source>The record that stays</source>
        <translation>កំណត់ត្រាដែលនៅ</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close the message</source>
        <translation>បិទសារ</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Minutes of committees</source>
        <translation>កំណត់ហេតុគណៈកម្មការ</translation>
    </message>
    <message>
        <source>No committee decided a claim in these days.</source>
        <translation>គ្មានគណៈកម្មការសម្រេចលើការទាមទារក្នុងថ្ងៃទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>Sitting of {day}</source>
        <translation>អង្គប្រជុំថ្ងៃ {day}</translation>
    </message>
    <message>
        <source>What committees decided</source>
        <translation>អ្វីដែលគណៈកម្មការសម្រេច</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>Coverbook has made a mistake</source>
        <translation>Coverbook បានធ្វើខុស</translation>
    </message>
    <message>
        <source>Coverbook has made a mistake. What was saved is safe; drafts are kept.</source>
        <translation>Coverbook បានធ្វើខុស។ អ្វីដែលរក្សាទុកនៅសុវត្ថិភាព សេចក្តីព្រាងនៅមាន។</translation>
    </message>
    <message>
        <source>What happened could not be written down in {place}.</source>
        <translation>មិនអាចកត់អ្វីដែលកើតឡើងក្នុង {place} បានទេ។</translation>
    </message>
    <message>
        <source>What happened is written in {place}. Please send that file to us.</source>
        <translation>អ្វីដែលកើតឡើងបានកត់ក្នុង {place}។ សូមផ្ញើឯកសារនោះមកយើង។</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Conventional</source>
        <translation>ធម្មតា</translation>
    </message>
    <message>
        <source>Takaful: mudharaba</source>
        <translation>តាកាហ្វុល៖ mudharaba</translation>
    </message>
    <message>
        <source>Takaful: non-profit</source>
        <translation>តាកាហ្វុល៖ មិនរកកម្រៃ</translation>
    </message>
    <message>
        <source>Takaful: ta&apos;awuni</source>
        <translation>តាកាហ្វុល៖ ta&apos;awuni</translation>
    </message>
    <message>
        <source>Takaful: wakala</source>
        <translation>តាកាហ្វុល៖ wakala</translation>
    </message>
</context>
<context>
    <name>Monitoring</name>
    <message>
        <source>95 % from</source>
        <translation>95 % ពី</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % ដល់</translation>
    </message>
    <message>
        <source>99.8 % from</source>
        <translation>99.8 % ពី</translation>
    </message>
    <message>
        <source>99.8 % to</source>
        <translation>99.8 % ដល់</translation>
    </message>
    <message>
        <source>A benefit, a cause or a provider has no insured of its own: the exposure is that of the whole product.</source>
        <translation>អត្ថប្រយោជន៍ មូលហេតុ ឬអ្នកផ្តល់សេវាគ្មានអ្នកមានធានារ៉ាប់រងផ្ទាល់ខ្លួនទេ៖ ទំហំប្រឈមជារបស់ផលិតផលទាំងមូល។</translation>
    </message>
    <message>
        <source>A month is outside by chance alone about once in 740 on either side; low is not said of the last 60 days.</source>
        <translation>ដោយចៃដន្យតែមួយមុខ ខែមួយស្ថិតក្រៅដែនកំណត់ប្រហែលម្តងក្នុង 740 ខែ ម្ខាងៗ មិនប្រាប់ថាទាបទេសម្រាប់ 60 ថ្ងៃចុងក្រោយ។</translation>
    </message>
    <message>
        <source>A row without insured days has nothing to be held against.</source>
        <translation>ជួរដែលគ្មានថ្ងៃធានារ៉ាប់រង គ្មានអ្វីសម្រាប់ធៀប។</translation>
    </message>
    <message>
        <source>Actual / expected amount</source>
        <translation>ចំនួនពិត / រំពឹងទុក</translation>
    </message>
    <message>
        <source>Actual / expected average claim</source>
        <translation>សំណងមធ្យមពិត / រំពឹងទុក</translation>
    </message>
    <message>
        <source>Actual / expected claims</source>
        <translation>ការទាមទារពិត / រំពឹងទុក</translation>
    </message>
    <message>
        <source>Actual against expected by product</source>
        <translation>ពិតធៀបរំពឹងទុកតាមផលិតផល</translation>
    </message>
    <message>
        <source>Actual against expected by sex and age</source>
        <translation>ពិតធៀបរំពឹងទុកតាមភេទ និងអាយុ</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>អ្នកផ្តល់សេវាទាំងអស់</translation>
    </message>
    <message>
        <source>Average / average of its mix</source>
        <translation>មធ្យម / មធ្យមនៃល្បាយរបស់វា</translation>
    </message>
    <message>
        <source>Average of its mix of benefits</source>
        <translation>មធ្យមនៃល្បាយអត្ថប្រយោជន៍របស់វា</translation>
    </message>
    <message>
        <source>Average, median and mix are of approved claims; the bills are those of all decided.</source>
        <translation>មធ្យម មេដ្យាន និងល្បាយគិតលើការទាមទារយល់ព្រម វិក្កយបត្រគិតលើការទាមទារសម្រេចទាំងអស់។</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>មុន</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>តាមអាយុ</translation>
    </message>
    <message>
        <source>By benefit</source>
        <translation>តាមអត្ថប្រយោជន៍</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>តាមមូលហេតុ</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>តាមខែ</translation>
    </message>
    <message>
        <source>By office</source>
        <translation>តាមការិយាល័យ</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>តាមអ្នកផ្តល់សេវា</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>តាមភេទ</translation>
    </message>
    <message>
        <source>Claims a year</source>
        <translation>ការទាមទារក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>Claims at the usual frequency</source>
        <translation>ការទាមទារតាមភាពញឹកញាប់ធម្មតា</translation>
    </message>
    <message>
        <source>Claims reported in the period and decided, as they stand now.</source>
        <translation>ការទាមទារដែលរាយការណ៍ និងសម្រេចក្នុងគ្រា តាមស្ថានភាពឥឡូវ។</translation>
    </message>
    <message>
        <source>Claims reported in the period as they stand now; reported and not decided are the product&apos;s.</source>
        <translation>ការទាមទារដែលរាយការណ៍ក្នុងគ្រា តាមស្ថានភាពឥឡូវ ចំនួនរាយការណ៍ និងមិនទាន់សម្រេចជារបស់ផលិតផល។</translation>
    </message>
    <message>
        <source>Claims soon after the waiting period</source>
        <translation>ការទាមទារបន្តិចក្រោយរយៈពេលរង់ចាំ</translation>
    </message>
    <message>
        <source>Claims that happened in the period, were reported by its end and were not rejected by then.</source>
        <translation>ការទាមទារដែលកើតក្នុងគ្រា រាយការណ៍ត្រឹមចុងគ្រា ហើយមិនត្រូវបានបដិសេធត្រឹមពេលនោះ។</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products stand apart: their risks are not averaged.</source>
        <translation>ផលិតផលកំហិត និងស្ម័គ្រចិត្តនៅដាច់គ្នា៖ ហានិភ័យរបស់វាមិនគិតមធ្យមរួមទេ។</translation>
    </message>
    <message>
        <source>Control limits of frequency by month</source>
        <translation>ដែនកំណត់ភាពញឹកញាប់តាមខែ</translation>
    </message>
    <message>
        <source>Control limits of severity by month</source>
        <translation>ដែនកំណត់តម្លៃមធ្យមតាមខែ</translation>
    </message>
    <message>
        <source>Counted from a person&apos;s first cover under the product, at any office; a head count has no names to tell by.</source>
        <translation>រាប់ពីការធានាដំបូងរបស់មនុស្សម្នាក់ក្រោមផលិតផលនេះ នៅការិយាល័យណាក៏ដោយ ចំនួនមនុស្សសរុបគ្មានឈ្មោះសម្រាប់រាប់។</translation>
    </message>
    <message>
        <source>Covered / billed</source>
        <translation>ធានា / វិក្កយបត្រ</translation>
    </message>
    <message>
        <source>Covered of the bills</source>
        <translation>ធានាក្នុងវិក្កយបត្រ</translation>
    </message>
    <message>
        <source>Days after the waiting period</source>
        <translation>ថ្ងៃក្រោយរយៈពេលរង់ចាំ</translation>
    </message>
    <message>
        <source>Dear</source>
        <translation>ថ្លៃជាង</translation>
    </message>
    <message>
        <source>Earlier amount</source>
        <translation>ចំនួនមុន</translation>
    </message>
    <message>
        <source>Earlier claim</source>
        <translation>ការទាមទារមុន</translation>
    </message>
    <message>
        <source>Earlier one happened on</source>
        <translation>មុនកើតនៅ</translation>
    </message>
    <message>
        <source>Exact Poisson limits around expected claims: high or low outside 95 %, very high or very low outside 99.8 %.</source>
        <translation>ដែនកំណត់ Poisson ពិតជុំវិញការទាមទាររំពឹងទុក៖ ខ្ពស់ ឬទាបក្រៅ 95 % ខ្ពស់ណាស់ ឬទាបណាស់ក្រៅ 99.8 %។</translation>
    </message>
    <message>
        <source>Exact binomial limits around all providers: high or low outside 95 %, very high or very low outside 99.8 %.</source>
        <translation>ដែនកំណត់ binomial ពិតជុំវិញអ្នកផ្តល់សេវាទាំងអស់៖ ខ្ពស់ ឬទាបក្រៅ 95 % ខ្ពស់ណាស់ ឬទាបណាស់ក្រៅ 99.8 %។</translation>
    </message>
    <message>
        <source>Expected amount</source>
        <translation>ចំនួនរំពឹងទុក</translation>
    </message>
    <message>
        <source>Expected claims</source>
        <translation>ការទាមទាររំពឹងទុក</translation>
    </message>
    <message>
        <source>Expected claims are exposure x frequency of the pricing table, the expected amount that x its severity.</source>
        <translation>ការទាមទាររំពឹងទុកគឺទំហំប្រឈម x ភាពញឹកញាប់នៃតារាងកំណត់តម្លៃ ចំនួនរំពឹងទុកគឺវា x តម្លៃមធ្យមរបស់តារាង។</translation>
    </message>
    <message>
        <source>Exposure in years</source>
        <translation>ទំហំប្រឈមគិតជាឆ្នាំ</translation>
    </message>
    <message>
        <source>Exposure is split at every birthday; a claim counts at the age on its day. Unknown: no birth date, no name.</source>
        <translation>ទំហំប្រឈមបែងចែកនៅខួបកំណើតនីមួយៗ ការទាមទាររាប់តាមអាយុនៅថ្ងៃរបស់វា។ មិនដឹង៖ គ្មានថ្ងៃកំណើត គ្មានឈ្មោះ។</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>តិចបំផុត</translation>
    </message>
    <message>
        <source>Frequency / usual</source>
        <translation>ភាពញឹកញាប់ / ធម្មតា</translation>
    </message>
    <message>
        <source>Frequency and severity by product</source>
        <translation>ភាពញឹកញាប់ និងតម្លៃមធ្យមតាមផលិតផល</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>ខ្ពស់បំផុត</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>មានដូចគ្នា</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>អ្នកមានធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>Insured days</source>
        <translation>ថ្ងៃធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ក្រោយ</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>ទំនងជាស្ទួន</translation>
    </message>
    <message>
        <source>Limits are exact Poisson limits, wider where months are restless.</source>
        <translation>ដែនកំណត់ជា Poisson ពិត ហើយធំជាងនេះពេលខែឡើងចុះខ្លាំង។</translation>
    </message>
    <message>
        <source>Loss of the rejected</source>
        <translation>ការខាតបង់នៃការបដិសេធ</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>ទាបបំផុត</translation>
    </message>
    <message>
        <source>Median claim</source>
        <translation>សំណងមេដ្យាន</translation>
    </message>
    <message>
        <source>Monitoring of claims</source>
        <translation>ការតាមដានការទាមទារ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ខែ</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>ច្រើនបំផុត</translation>
    </message>
    <message>
        <source>Never covered</source>
        <translation>មិនដែលមានការធានា</translation>
    </message>
    <message>
        <source>New against renewed insured</source>
        <translation>អ្នកមានធានារ៉ាប់រងថ្មីធៀបអ្នកបន្ត</translation>
    </message>
    <message>
        <source>No limits are given before 12 claims have shown how much one differs from another.</source>
        <translation>មិនឱ្យដែនកំណត់ទេ មុនមានការទាមទារ 12 បង្ហាញថាវាខុសគ្នាប៉ុណ្ណា។</translation>
    </message>
    <message>
        <source>Of all rejected</source>
        <translation>នៃបដិសេធទាំងអស់</translation>
    </message>
    <message>
        <source>Of all reported</source>
        <translation>នៃរាយការណ៍ទាំងអស់</translation>
    </message>
    <message>
        <source>Of the period</source>
        <translation>នៃគ្រា</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>ក្នុងនោះ</translation>
    </message>
    <message>
        <source>One person, at most 3 days apart, the same benefit or cause, and amounts within 10 % or the same items; rejected claims are left out.</source>
        <translation>មនុស្សម្នាក់ ឃ្លាតគ្នាមិនលើស 3 ថ្ងៃ អត្ថប្រយោជន៍ ឬមូលហេតុដូចគ្នា និងចំនួនខុសគ្នាមិនលើស 10 % ឬមុខដូចគ្នា ការទាមទារបដិសេធទុកចោល។</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>ផ្នែក</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>មានតម្លៃ</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>អ្នកផ្តល់សេវា</translation>
    </message>
    <message>
        <source>Providers against funnel limits</source>
        <translation>អ្នកផ្តល់សេវាធៀបដែនកំណត់រាងចីវឡាវ</translation>
    </message>
    <message>
        <source>Reasons of rejection</source>
        <translation>ហេតុផលបដិសេធ</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>កាត់បន្ថយ</translation>
    </message>
    <message>
        <source>Rejected: of all decided. Reduced: approved in part or a line cut for a reason, of the approved. Dear: above the median of the benefit at all providers, of the approved.</source>
        <translation>បដិសេធ៖ នៃការទាមទារសម្រេចទាំងអស់។ កាត់បន្ថយ៖ យល់ព្រមមួយផ្នែក ឬកាត់មុខមួយដោយមានហេតុផល នៃការទាមទារយល់ព្រម។ ថ្លៃជាង៖ លើសមេដ្យាននៃអត្ថប្រយោជន៍នៅអ្នកផ្តល់សេវាទាំងអស់ នៃការទាមទារយល់ព្រម។</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ជួរ</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>សញ្ញា</translation>
    </message>
    <message>
        <source>Signal: exact limits for two groups that claim equally often; outside 95 % high or low, outside 99.8 % very.</source>
        <translation>សញ្ញា៖ ដែនកំណត់ពិតសម្រាប់ពីរក្រុមដែលទាមទារញឹកញាប់ដូចគ្នា ក្រៅ 95 % ខ្ពស់ ឬទាប ក្រៅ 99.8 % ខ្លាំងណាស់។</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>នៅរង់ចាំ</translation>
    </message>
    <message>
        <source>The centre comes from up to 24 months before the period; from all months shown where fewer than 12 had insured.</source>
        <translation>ចំណុចកណ្តាលមកពី 24 ខែយ៉ាងច្រើនមុនគ្រា ឬពីខែទាំងអស់ដែលបង្ហាញ បើតិចជាង 12 ខែមានអ្នកមានធានារ៉ាប់រង។</translation>
    </message>
    <message>
        <source>The lives of a head count are of unknown sex and age.</source>
        <translation>មនុស្សក្នុងចំនួនមនុស្សសរុបមិនដឹងភេទ និងអាយុ។</translation>
    </message>
    <message>
        <source>The usual frequency is that of later days.</source>
        <translation>ភាពញឹកញាប់ធម្មតាជារបស់ថ្ងៃក្រោយ។</translation>
    </message>
    <message>
        <source>The usual frequency is that of the renewed.</source>
        <translation>ភាពញឹកញាប់ធម្មតាជារបស់អ្នកបន្ត។</translation>
    </message>
    <message>
        <source>There is no table {name}. There are: {known}</source>
        <translation>គ្មានតារាង {name} ទេ។ តារាងដែលមាន៖ {known}</translation>
    </message>
    <message>
        <source>Unpriced</source>
        <translation>គ្មានតម្លៃ</translation>
    </message>
    <message>
        <source>Unpriced: no row of the pricing table with a frequency and a severity speaks of it.</source>
        <translation>គ្មានតម្លៃ៖ គ្មានជួរនៃតារាងកំណត់តម្លៃណាឱ្យភាពញឹកញាប់ និងតម្លៃមធ្យមសម្រាប់វាទេ។</translation>
    </message>
    <message>
        <source>Usual average</source>
        <translation>មធ្យមធម្មតា</translation>
    </message>
    <message>
        <source>Usual claims</source>
        <translation>ការទាមទារធម្មតា</translation>
    </message>
    <message>
        <source>What providers&apos; claims cost</source>
        <translation>តម្លៃការទាមទាររបស់អ្នកផ្តល់សេវា</translation>
    </message>
    <message>
        <source>high</source>
        <translation>ខ្ពស់</translation>
    </message>
    <message>
        <source>low</source>
        <translation>ទាប</translation>
    </message>
    <message>
        <source>only the table of this name</source>
        <translation>តែតារាងឈ្មោះនេះ</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>ខ្ពស់ណាស់</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>ទាបណាស់</translation>
    </message>
    <message>
        <source>within</source>
        <translation>ក្នុងដែនកំណត់</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Apr {year}</source>
        <translation>មេសា {year}</translation>
    </message>
    <message>
        <source>Aug {year}</source>
        <translation>សីហា {year}</translation>
    </message>
    <message>
        <source>Dec {year}</source>
        <translation>ធ្នូ {year}</translation>
    </message>
    <message>
        <source>Feb {year}</source>
        <translation>កុម្ភៈ {year}</translation>
    </message>
    <message>
        <source>Jan {year}</source>
        <translation>មករា {year}</translation>
    </message>
    <message>
        <source>Jul {year}</source>
        <translation>កក្កដា {year}</translation>
    </message>
    <message>
        <source>Jun {year}</source>
        <translation>មិថុនា {year}</translation>
    </message>
    <message>
        <source>Mar {year}</source>
        <translation>មីនា {year}</translation>
    </message>
    <message>
        <source>May {year}</source>
        <translation>ឧសភា {year}</translation>
    </message>
    <message>
        <source>Nov {year}</source>
        <translation>វិច្ឆិកា {year}</translation>
    </message>
    <message>
        <source>Oct {year}</source>
        <translation>តុលា {year}</translation>
    </message>
    <message>
        <source>Sep {year}</source>
        <translation>កញ្ញា {year}</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>A product holds what its own records and vouchers name, and its share of income and costs that name none; what it thereby owes the others, or is owed by them, stands in B37.</source>
        <translation>ផលិតផលមានអ្វីដែលកំណត់ត្រា និងសក្ខីបត្ររបស់វាប្រាប់ និងចំណែករបស់វាក្នុងចំណូល និងចំណាយដែលមិនប្រាប់ផលិតផលណា។ អ្វីដែលវាជំពាក់ផលិតផលផ្សេងដោយសារនោះ ឬដែលផលិតផលផ្សេងជំពាក់វា នៅក្នុង B37។</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>នៅចុងគ្រា</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>នៅដើមគ្រា</translation>
    </message>
    <message>
        <source>Carried over from the result of earlier years</source>
        <translation>យកមកពីលទ្ធផលឆ្នាំមុនៗ</translation>
    </message>
    <message>
        <source>Carried over to retained earnings at the year&apos;s end</source>
        <translation>ផ្ទេរទៅចំណេញរក្សាទុកនៅចុងឆ្នាំ</translation>
    </message>
    <message>
        <source>Entered by voucher, and borne for or by others</source>
        <translation>បញ្ចូលតាមសក្ខីបត្រ និងទទួលបន្ទុកជំនួស ឬដោយអ្នកដទៃ</translation>
    </message>
    <message>
        <source>Incurred claims, but for those not reported and savings</source>
        <translation>សំណងកើតឡើង ក្រៅពីសំណងមិនទាន់រាយការណ៍ និងប្រាក់សន្សំ</translation>
    </message>
    <message>
        <source>Interest, and what is certified beyond savings</source>
        <translation>ការប្រាក់ និងអ្វីដែលបានបញ្ជាក់លើសប្រាក់សន្សំ</translation>
    </message>
    <message>
        <source>Movements of equity</source>
        <translation>ចលនាមូលធនម្ចាស់</translation>
    </message>
    <message>
        <source>Movements of equity by office</source>
        <translation>ចលនាមូលធនម្ចាស់តាមការិយាល័យ</translation>
    </message>
    <message>
        <source>Movements of equity by product</source>
        <translation>ចលនាមូលធនម្ចាស់តាមផលិតផល</translation>
    </message>
    <message>
        <source>Movements of the reserves</source>
        <translation>ចលនាទុនបម្រុង</translation>
    </message>
    <message>
        <source>Movements of the reserves by office</source>
        <translation>ចលនាទុនបម្រុងតាមការិយាល័យ</translation>
    </message>
    <message>
        <source>Movements of the reserves by product</source>
        <translation>ចលនាទុនបម្រុងតាមផលិតផល</translation>
    </message>
    <message>
        <source>Net income of the period</source>
        <translation>លទ្ធផលសុទ្ធនៃគ្រា</translation>
    </message>
    <message>
        <source>Paid in less paid back</source>
        <translation>បានបង់ចូល ដកបានសងវិញ</translation>
    </message>
    <message>
        <source>Paid to reinsurers, and entered by voucher</source>
        <translation>បង់ទៅអ្នកធានារ៉ាប់រងបន្ត និងបញ្ចូលតាមសក្ខីបត្រ</translation>
    </message>
    <message>
        <source>Received less given back</source>
        <translation>បានទទួល ដកបានប្រគល់វិញ</translation>
    </message>
    <message>
        <source>less: claims paid</source>
        <translation>ដក៖ សំណងបានបង់</translation>
    </message>
    <message>
        <source>less: premium earned</source>
        <translation>ដក៖ បុព្វលាភរកបាន</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Accounts</source>
        <translation>គណនី</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>ការទាមទារ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>ទិន្នន័យ</translation>
    </message>
    <message>
        <source>For boards and supervisors</source>
        <translation>សម្រាប់ក្រុមប្រឹក្សា និងអាជ្ញាធរត្រួតពិនិត្យ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>សូចនាករ</translation>
    </message>
    <message>
        <source>Indicators in detail</source>
        <translation>សូចនាករលម្អិត</translation>
    </message>
    <message>
        <source>Lists and cards</source>
        <translation>បញ្ជី និងកាត</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>ការតាមដាន</translation>
    </message>
    <message>
        <source>Papers for members</source>
        <translation>ក្រដាសសម្រាប់សមាជិក</translation>
    </message>
    <message>
        <source>Papers for the office</source>
        <translation>ក្រដាសសម្រាប់ការិយាល័យ</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>បុព្វលាភ</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>ទុនបម្រុង</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ការកំណត់</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>របាយការណ៍</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>អ្វីត្រូវតាមដាន</translation>
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
        <translation>អាសាធ</translation>
    </message>
    <message>
        <source>Ashwin</source>
        <translation>អាស្វិន</translation>
    </message>
    <message>
        <source>Baisakh</source>
        <translation>បៃសាខ</translation>
    </message>
    <message>
        <source>Bhadra</source>
        <translation>ភាទ្រ</translation>
    </message>
    <message>
        <source>Chaitra</source>
        <translation>ចៃត្រ</translation>
    </message>
    <message>
        <source>Falgun</source>
        <translation>ផាល់គុន</translation>
    </message>
    <message>
        <source>Jestha</source>
        <translation>ជេស្ឋ</translation>
    </message>
    <message>
        <source>Kartik</source>
        <translation>កាតិក</translation>
    </message>
    <message>
        <source>Magh</source>
        <translation>មាឃ</translation>
    </message>
    <message>
        <source>Mangsir</source>
        <translation>មង្សីរ</translation>
    </message>
    <message>
        <source>Poush</source>
        <translation>បុស</translation>
    </message>
    <message>
        <source>Shrawan</source>
        <translation>ស្រាវណ</translation>
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
            <numerusform>ព័ត៌មានសង្ខេប %n នៅក្នុង {folder}។</numerusform>
            <numerusform>ព័ត៌មានសង្ខេប %n នៅក្នុង {folder}។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files do not count; the table of files says why.</source>
        <translation>
            <numerusform>ឯកសារ %n មិនរាប់ទេ តារាងឯកសារប្រាប់ពីមូលហេតុ។</numerusform>
            <numerusform>ឯកសារ %n មិនរាប់ទេ តារាងឯកសារប្រាប់ពីមូលហេតុ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schemes in {folder}</source>
        <translation>
            <numerusform>គម្រោង %n ក្នុង {folder}</numerusform>
            <numerusform>គម្រោង %n ក្នុង {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>1,000 to 9,999 members</source>
        <translation>សមាជិក 1,000 ដល់ 9,999</translation>
    </message>
    <message>
        <source>10 years or more</source>
        <translation>10 ឆ្នាំ ឬលើស</translation>
    </message>
    <message>
        <source>10,000 members or more</source>
        <translation>សមាជិក 10,000 ឬលើស</translation>
    </message>
    <message>
        <source>3 to 9 years</source>
        <translation>3 ដល់ 9 ឆ្នាំ</translation>
    </message>
    <message>
        <source>A network needs Ibis and DuckDB, which are not installed: pip install {extra}</source>
        <translation>បណ្តាញត្រូវការ Ibis និង DuckDB ដែលមិនទាន់ដំឡើង៖ pip install {extra}</translation>
    </message>
    <message>
        <source>A quarter is to be reported within a month of its end.</source>
        <translation>ត្រីមាសនីមួយៗត្រូវរាយការណ៍ក្នុងរយៈពេលមួយខែ ក្រោយពេលវាចប់។</translation>
    </message>
    <message>
        <source>A quarter of the schemes lie below the lower quartile and a quarter above the upper one; between two schemes it is taken in proportion (inclusive, as spreadsheets say). Each scheme counts once.</source>
        <translation>គម្រោងមួយភាគបួនស្ថិតក្រោមកាទីលក្រោម ហើយមួយភាគបួនស្ថិតលើកាទីលលើ រវាងគម្រោងពីរ យកតាមសមាមាត្រ (inclusive ដូចកម្មវិធីតារាងហៅ)។ គម្រោងនីមួយៗរាប់ម្តង។</translation>
    </message>
    <message>
        <source>A scheme needs a name.</source>
        <translation>គម្រោងត្រូវមានឈ្មោះ។</translation>
    </message>
    <message>
        <source>Add a scheme</source>
        <translation>បន្ថែមគម្រោង</translation>
    </message>
    <message>
        <source>Age of the scheme</source>
        <translation>អាយុគម្រោង</translation>
    </message>
    <message>
        <source>Among its like, {quarter}</source>
        <translation>ក្នុងចំណោមគម្រោងប្រភេទដូចវា, {quarter}</translation>
    </message>
    <message>
        <source>An empty folder for the briefs</source>
        <translation>ថតទទេសម្រាប់ព័ត៌មានសង្ខេប</translation>
    </message>
    <message>
        <source>Another one of the scheme {scheme} counts, of {day}: {file}.</source>
        <translation>សំណុំតួលេខផ្សេងរបស់គម្រោង {scheme} ត្រូវរាប់ គឺរបស់ថ្ងៃ {day}៖ {file}។</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>អាយុណាក៏បាន</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>ទំហំណាក៏បាន</translation>
    </message>
    <message>
        <source>Ask the scheme to make it again with a newer Coverbook.</source>
        <translation>សូមឱ្យគម្រោងធ្វើវាម្តងទៀតដោយ Coverbook ថ្មីជាង។</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>គោលប្រៀបធៀប</translation>
    </message>
    <message>
        <source>Benchmarks by age and size, {quarter}</source>
        <translation>គោលប្រៀបធៀបតាមអាយុ និងទំហំ, {quarter}</translation>
    </message>
    <message>
        <source>Benchmarks, {quarter}</source>
        <translation>គោលប្រៀបធៀប, {quarter}</translation>
    </message>
    <message>
        <source>Brief of a scheme</source>
        <translation>ព័ត៌មានសង្ខេបនៃគម្រោង</translation>
    </message>
    <message>
        <source>Briefs…</source>
        <translation>ព័ត៌មានសង្ខេប…</translation>
    </message>
    <message>
        <source>Bring this program up to date.</source>
        <translation>សូមធ្វើបច្ចុប្បន្នភាពកម្មវិធីនេះ។</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>ជ្រើសថតនោះ…</translation>
    </message>
    <message>
        <source>Compare the schemes of a network</source>
        <translation>ប្រៀបធៀបគម្រោងក្នុងបណ្តាញ</translation>
    </message>
    <message>
        <source>Compulsory and voluntary products are never compared; money only within one currency.</source>
        <translation>ផលិតផលកំហិត និងផលិតផលស្ម័គ្រចិត្តមិនដែលប្រៀបធៀបគ្នាទេ ប្រាក់ប្រៀបធៀបតែក្នុងរូបិយប័ណ្ណតែមួយ។</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>បញ្ជីឈ្មោះ</translation>
    </message>
    <message>
        <source>Every scheme has reported.</source>
        <translation>គម្រោងទាំងអស់បានរាយការណ៍។</translation>
    </message>
    <message>
        <source>Every scheme the network knows, and whom to ask. It is kept beside the snapshots.</source>
        <translation>គម្រោងទាំងអស់ដែលបណ្តាញស្គាល់ និងអ្នកដែលត្រូវសួរ។ វារក្សានៅក្បែរសំណុំតួលេខ។</translation>
    </message>
    <message>
        <source>Every snapshot in the folder counts.</source>
        <translation>សំណុំតួលេខទាំងអស់ក្នុងថតត្រូវរាប់។</translation>
    </message>
    <message>
        <source>Expected since</source>
        <translation>រង់ចាំតាំងពី</translation>
    </message>
    <message>
        <source>Files passed over</source>
        <translation>ឯកសារដែលរំលង</translation>
    </message>
    <message>
        <source>First product</source>
        <translation>ផលិតផលដំបូង</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>បានចាកចេញ</translation>
    </message>
    <message>
        <source>Have reported</source>
        <translation>បានរាយការណ៍</translation>
    </message>
    <message>
        <source>How the ratios of all schemes of one kind have moved from quarter to quarter.</source>
        <translation>អនុបាតនៃគម្រោងប្រភេទដូចគ្នាទាំងអស់ បានប្រែប្រួលពីត្រីមាសមួយទៅត្រីមាសមួយយ៉ាងណា។</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>លេខសម្គាល់</translation>
    </message>
    <message>
        <source>It cannot be read as a table. Save it as CSV in UTF-8.</source>
        <translation>មិនអាចអានវាជាតារាងបានទេ។ សូមរក្សាទុកវាជា CSV ក្នុង UTF-8។</translation>
    </message>
    <message>
        <source>It does not hold the figures of exactly one scheme.</source>
        <translation>វាមិនមានតួលេខនៃគម្រោងតែមួយគត់ទេ។</translation>
    </message>
    <message>
        <source>It is damaged. Ask the scheme to send it again.</source>
        <translation>វាខូច។ សូមឱ្យគម្រោងផ្ញើវាម្តងទៀត។</translation>
    </message>
    <message>
        <source>It is no snapshot of Coverbook: the column {column} is missing or of another kind.</source>
        <translation>វាមិនមែនជាសំណុំតួលេខរបស់ Coverbook ទេ៖ ជួរឈរ {column} បាត់ ឬជាប្រភេទផ្សេង។</translation>
    </message>
    <message>
        <source>It is no snapshot: those end in .parquet.</source>
        <translation>វាមិនមែនជាសំណុំតួលេខទេ៖ សំណុំតួលេខចប់ដោយ .parquet។</translation>
    </message>
    <message>
        <source>It is of version {version}; this program reads {known}. {advice}</source>
        <translation>វាជាកំណែ {version} កម្មវិធីនេះអានកំណែ {known}។ {advice}</translation>
    </message>
    <message>
        <source>Keep in the directory</source>
        <translation>រក្សាក្នុងបញ្ជីឈ្មោះ</translation>
    </message>
    <message>
        <source>Larger schemes weigh more here: all numerators over all denominators, in one currency.</source>
        <translation>នៅទីនេះ គម្រោងធំមានទម្ងន់ជាង៖ ភាគយកទាំងអស់ចែកនឹងភាគបែងទាំងអស់ ក្នុងរូបិយប័ណ្ណតែមួយ។</translation>
    </message>
    <message>
        <source>Last quarter reported</source>
        <translation>ត្រីមាសចុងក្រោយដែលបានរាយការណ៍</translation>
    </message>
    <message>
        <source>Lies above</source>
        <translation>ខ្ពស់ជាង</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>កាទីលក្រោម</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>មេដ្យាន</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>បណ្តាញ</translation>
    </message>
    <message>
        <source>No snapshot in {name} can be read. {file}: {why}</source>
        <translation>មិនអាចអានសំណុំតួលេខណាក្នុង {name} បានទេ។ {file}៖ {why}</translation>
    </message>
    <message>
        <source>No snapshot is of {name}. Known are: {known}</source>
        <translation>គ្មានសំណុំតួលេខណារបស់ {name} ទេ។ អ្វីដែលមាន៖ {known}</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>មិនទាន់រាយការណ៍</translation>
    </message>
    <message>
        <source>Not reported up to {quarter}</source>
        <translation>មិនទាន់រាយការណ៍រហូតដល់ {quarter}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>One among its like</source>
        <translation>មួយក្នុងចំណោមប្រភេទដូចវា</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>តាមពេលវេលា</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>ផ្អាក</translation>
    </message>
    <message>
        <source>Quarters lacking</source>
        <translation>ត្រីមាសដែលខ្វះ</translation>
    </message>
    <message>
        <source>Ratios of regions</source>
        <translation>អនុបាតតាមតំបន់</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>រាយការណ៍</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>គម្រោង</translation>
    </message>
    <message>
        <source>Schemes send snapshots of their figures, without any person. Put them into one folder and choose it here: they are compared with each other, and nothing is sent anywhere.</source>
        <translation>គម្រោងផ្ញើសំណុំតួលេខរបស់ខ្លួន ដោយគ្មានបុគ្គលណាទេ។ សូមដាក់វាក្នុងថតតែមួយ ហើយជ្រើសថតនោះនៅទីនេះ៖ វាត្រូវប្រៀបធៀបគ្នា ហើយគ្មានអ្វីត្រូវផ្ញើទៅណាទេ។</translation>
    </message>
    <message>
        <source>Several schemes are called {name}. Give one of their ids: {ids}</source>
        <translation>គម្រោងច្រើនមានឈ្មោះ {name}។ សូមឱ្យលេខសម្គាល់មួយរបស់វា៖ {ids}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>តាំងពី</translation>
    </message>
    <message>
        <source>Size of the scheme</source>
        <translation>ទំហំគម្រោង</translation>
    </message>
    <message>
        <source>Snapshot of</source>
        <translation>សំណុំតួលេខថ្ងៃ</translation>
    </message>
    <message>
        <source>Spark is not installed: pip install {extra}, or leave out --engine spark.</source>
        <translation>Spark មិនទាន់ដំឡើង៖ pip install {extra} ឬកុំប្រើ --engine spark។</translation>
    </message>
    <message>
        <source>Spark needs Java, which is not installed: install {package}, or leave out {option}.</source>
        <translation>Spark ត្រូវការ Java ដែលមិនទាន់ដំឡើង៖ សូមដំឡើង {package} ឬកុំប្រើ {option}។</translation>
    </message>
    <message>
        <source>The folder with the snapshots</source>
        <translation>ថតដែលមានសំណុំតួលេខ</translation>
    </message>
    <message>
        <source>The schemes of each country together: how many report, how many people they insure.</source>
        <translation>គម្រោងនៃប្រទេសនីមួយៗរួមគ្នា៖ ប៉ុន្មានរាយការណ៍ និងធានារ៉ាប់រងមនុស្សប៉ុន្មាន។</translation>
    </message>
    <message>
        <source>The whole scheme</source>
        <translation>គម្រោងទាំងមូល</translation>
    </message>
    <message>
        <source>There are too few schemes like this one to compare it with.</source>
        <translation>មានគម្រោងដូចគម្រោងនេះតិចពេក មិនអាចប្រៀបធៀបបានទេ។</translation>
    </message>
    <message>
        <source>This line has more cells than there are headings. Give each column a heading.</source>
        <translation>បន្ទាត់នេះមានក្រឡាច្រើនជាងចំណងជើង។ សូមឱ្យជួរឈរនីមួយៗមានចំណងជើង។</translation>
    </message>
    <message>
        <source>This scheme</source>
        <translation>គម្រោងនេះ</translation>
    </message>
    <message>
        <source>This scheme has not sent a snapshot yet.</source>
        <translation>គម្រោងនេះមិនទាន់បានផ្ញើសំណុំតួលេខទេ។</translation>
    </message>
    <message>
        <source>Under 1,000 members</source>
        <translation>សមាជិកក្រោម 1,000</translation>
    </message>
    <message>
        <source>Under 3 years</source>
        <translation>ក្រោម 3 ឆ្នាំ</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>កាទីលលើ</translation>
    </message>
    <message>
        <source>What lies in the folder and does not count, and what to do about it.</source>
        <translation>អ្វីដែលនៅក្នុងថតតែមិនរាប់ និងអ្វីដែលត្រូវធ្វើ។</translation>
    </message>
    <message>
        <source>What rests on fewer than {fewest} schemes is not told, for a scheme could be recognised in it.</source>
        <translation>អ្វីដែលផ្អែកលើគម្រោងតិចជាង {fewest} មិនប្រាប់ទេ ព្រោះអាចសម្គាល់គម្រោងមួយក្នុងនោះ។</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>កន្លែងដែលវាធ្វើការ</translation>
    </message>
    <message>
        <source>Where one scheme lies among those like it, now and over the last quarters.</source>
        <translation>គម្រោងមួយស្ថិតនៅទីណាក្នុងចំណោមគម្រោងប្រភេទដូចវា ឥឡូវ និងក្នុងត្រីមាសចុងក្រោយៗ។</translation>
    </message>
    <message>
        <source>Where the middle half of the schemes lie that have the same type of product.</source>
        <translation>គម្រោងពាក់កណ្តាលចំកណ្តាលដែលមានផលិតផលប្រភេទដូចគ្នា ស្ថិតនៅទីណា។</translation>
    </message>
    <message>
        <source>Who was to have reported by now, and has not.</source>
        <translation>អ្នកដែលគួរបានរាយការណ៍មកដល់ពេលនេះ តែមិនទាន់រាយការណ៍។</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>ហេតុអ្វីមិនរាប់</translation>
    </message>
    <message>
        <source>quarter {quarter}, as of {day}</source>
        <translation>ត្រីមាស {quarter} គិតត្រឹម {day}</translation>
    </message>
    <message>
        <source>{engine} could not answer: {why}</source>
        <translation>{engine} មិនអាចឆ្លើយបាន៖ {why}</translation>
    </message>
    <message>
        <source>{figure}: {type}, {participation}</source>
        <translation>{figure}៖ {type}, {participation}</translation>
    </message>
    <message>
        <source>{given} is no day. Write it as 2026-01-31.</source>
        <translation>{given} មិនមែនជាថ្ងៃទេ។ សូមសរសេរដូច 2026-01-31។</translation>
    </message>
    <message>
        <source>{given} is no status. Write one of: {known}</source>
        <translation>{given} មិនមែនជាស្ថានភាពទេ។ សូមសរសេរមួយក្នុងចំណោម៖ {known}</translation>
    </message>
    <message>
        <source>{name} cannot be used: {why}</source>
        <translation>មិនអាចប្រើ {name} បានទេ៖ {why}</translation>
    </message>
    <message>
        <source>{name} is empty. Put the snapshots of the schemes into it.</source>
        <translation>{name} ទទេ។ សូមដាក់សំណុំតួលេខនៃគម្រោងក្នុងវា។</translation>
    </message>
    <message>
        <source>{name} is kept in the directory.</source>
        <translation>{name} ត្រូវបានរក្សាក្នុងបញ្ជីឈ្មោះ។</translation>
    </message>
    <message>
        <source>{name} is no folder. Give the folder with the snapshots.</source>
        <translation>{name} មិនមែនជាថតទេ។ សូមឱ្យថតដែលមានសំណុំតួលេខ។</translation>
    </message>
    <message>
        <source>{name} stands here twice. Leave one line.</source>
        <translation>{name} មាននៅទីនេះពីរដង។ សូមទុកតែមួយបន្ទាត់។</translation>
    </message>
    <message>
        <source>{name}: information brief</source>
        <translation>{name}៖ ព័ត៌មានសង្ខេប</translation>
    </message>
    <message>
        <source>{type}, {participation}</source>
        <translation>{type}, {participation}</translation>
    </message>
    <message>
        <source>“Lies above” counts the schemes of its group with a smaller value. Whether more is better depends on the figure. The group is of the same age and size where that has {fewest} schemes or more.</source>
        <translation>«ខ្ពស់ជាង» រាប់គម្រោងក្នុងក្រុមរបស់វាដែលមានតម្លៃតូចជាង។ ច្រើនជាងល្អជាងឬទេ អាស្រ័យលើតួលេខ។ ក្រុមមានអាយុ និងទំហំដូចគ្នា បើក្រុមបែបនោះមានគម្រោង {fewest} ឬលើស។</translation>
    </message>
</context>
<context>
    <name>Notice board</name>
    <message>
        <source>Ask us: {contact}</source>
        <translation>សូមសួរយើង៖ {contact}</translation>
    </message>
    <message>
        <source>Indicators for the notice board</source>
        <translation>សូចនាករសម្រាប់ក្តារព័ត៌មាន</translation>
    </message>
</context>
<context>
    <name>Open bills</name>
    <message>
        <source>An amount below nought was paid without a bill, or more than the bill said.</source>
        <translation>ចំនួនក្រោមសូន្យ គឺបានបង់ដោយគ្មានវិក្កយបត្រ ឬបង់លើសវិក្កយបត្រ។</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>វិក្កយបត្រ</translation>
    </message>
    <message>
        <source>What others owe us, by age</source>
        <translation>អ្វីដែលអ្នកដទៃជំពាក់យើង តាមអាយុបំណុល</translation>
    </message>
    <message>
        <source>What others owe us, one by one</source>
        <translation>អ្វីដែលអ្នកដទៃជំពាក់យើង ម្តងមួយៗ</translation>
    </message>
    <message>
        <source>What we owe, bill by bill</source>
        <translation>អ្វីដែលយើងជំពាក់ តាមវិក្កយបត្រនីមួយៗ</translation>
    </message>
    <message>
        <source>What we owe, by supplier and age</source>
        <translation>អ្វីដែលយើងជំពាក់ តាមអ្នកផ្គត់ផ្គង់ និងអាយុបំណុល</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message numerus="yes">
        <source>%n conflicts wait for a person: see `coverbook conflicts`.</source>
        <translation>
            <numerusform>ទំនាស់ %n រង់ចាំមនុស្សសម្រេច៖ សូមមើល `coverbook conflicts`។</numerusform>
            <numerusform>ទំនាស់ %n រង់ចាំមនុស្សសម្រេច៖ សូមមើល `coverbook conflicts`។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves taken in.</source>
        <translation>
            <numerusform>បានទទួលយកការរក្សាទុក %n។</numerusform>
            <numerusform>បានទទួលយកការរក្សាទុក %n។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves taken in; new in this book: {laptops}.</source>
        <translation>
            <numerusform>បានទទួលយកការរក្សាទុក %n; ថ្មីក្នុងសៀវភៅនេះ៖ {laptops}។</numerusform>
            <numerusform>បានទទួលយកការរក្សាទុក %n; ថ្មីក្នុងសៀវភៅនេះ៖ {laptops}។</numerusform>
        </translation>
    </message>
    <message>
        <source>After this packet, this book and that of {laptop} would have the same saves and not the same records, so nothing was taken in. Verify both; then let one of the two laptops go on with a copy of the other&apos;s file.</source>
        <translation>ក្រោយកញ្ចប់នេះ សៀវភៅនេះ និងសៀវភៅរបស់ {laptop} នឹងមានការរក្សាទុកដូចគ្នា តែកំណត់ត្រាមិនដូចគ្នា ដូច្នេះមិនបានទទួលយកអ្វីទេ។ សូមផ្ទៀងផ្ទាត់ទាំងពីរ រួចឱ្យកុំព្យូទ័រមួយក្នុងចំណោមពីរ បន្តដោយច្បាប់ចម្លងនៃឯកសាររបស់មួយទៀត។</translation>
    </message>
    <message>
        <source>Everything in this packet is here already. Nothing was changed.</source>
        <translation>អ្វីៗទាំងអស់ក្នុងកញ្ចប់នេះមាននៅទីនេះរួចហើយ។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>Make a packet…</source>
        <translation>ធ្វើកញ្ចប់…</translation>
    </message>
    <message>
        <source>No laptop {code} has written in this book. Those that have: {known}.</source>
        <translation>គ្មានកុំព្យូទ័រ {code} ណាបានសរសេរក្នុងសៀវភៅនេះទេ។ កុំព្យូទ័រដែលបានសរសេរ៖ {known}។</translation>
    </message>
    <message>
        <source>Nothing was ever saved in this book, so there is nothing to take to another laptop.</source>
        <translation>សៀវភៅនេះមិនដែលបានរក្សាទុកអ្វីទេ ដូច្នេះគ្មានអ្វីត្រូវយកទៅកុំព្យូទ័រផ្សេងឡើយ។</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>កុំព្យូទ័រផ្សេង</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>កញ្ចប់</translation>
    </message>
    <message>
        <source>Take a packet in…</source>
        <translation>ទទួលយកកញ្ចប់…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>ទទួលយកវា</translation>
    </message>
    <message>
        <source>Takes what was written here to another laptop, and brings in what was written there.</source>
        <translation>យកអ្វីដែលបានសរសេរនៅទីនេះទៅកុំព្យូទ័រផ្សេង ហើយទទួលយកអ្វីដែលបានសរសេរនៅទីនោះ។</translation>
    </message>
    <message>
        <source>Taking in what the other laptop wrote</source>
        <translation>កំពុងទទួលយកអ្វីដែលកុំព្យូទ័រផ្សេងបានសរសេរ</translation>
    </message>
    <message>
        <source>The key of this laptop was changed, and others would take its packets for forged. Put its file device.json back from a backup, or remove it: then this laptop is a new one.</source>
        <translation>សោរបស់កុំព្យូទ័រនេះត្រូវបានប្តូរ ហើយកុំព្យូទ័រផ្សេងនឹងចាត់ទុកកញ្ចប់របស់វាថាក្លែងក្លាយ។ សូមដាក់ឯកសារ device.json របស់វាវិញពីច្បាប់បម្រុង ឬលុបវាចេញ៖ ពេលនោះ កុំព្យូទ័រនេះជាកុំព្យូទ័រថ្មី។</translation>
    </message>
    <message>
        <source>This book is locked, and the packet is not. Lock the book on the other laptop with the same keys, then make the packet once more.</source>
        <translation>សៀវភៅនេះបានចាក់សោ តែកញ្ចប់មិនបានចាក់សោទេ។ សូមចាក់សោសៀវភៅលើកុំព្យូទ័រផ្សេងដោយសោដដែល រួចធ្វើកញ្ចប់ម្តងទៀត។</translation>
    </message>
    <message>
        <source>This is no packet of Coverbook. Choose a file that ends in .packet.</source>
        <translation>នេះមិនមែនជាកញ្ចប់របស់ Coverbook ទេ។ សូមជ្រើសឯកសារដែលចប់ដោយ .packet។</translation>
    </message>
    <message>
        <source>This laptop has no key to sign with. Start Coverbook on it once, then try again.</source>
        <translation>កុំព្យូទ័រនេះគ្មានសោសម្រាប់ចុះហត្ថលេខាទេ។ សូមបើក Coverbook លើវាម្តង រួចសាកម្តងទៀត។</translation>
    </message>
    <message>
        <source>This laptop has written nothing in this book yet, so it has nothing to tell.</source>
        <translation>កុំព្យូទ័រនេះមិនទាន់បានសរសេរអ្វីក្នុងសៀវភៅនេះទេ ដូច្នេះវាគ្មានអ្វីត្រូវប្រាប់ឡើយ។</translation>
    </message>
    <message>
        <source>This packet goes on from saves that never came here: {saves}. Take in the packet that was made before it, or let {laptop} make one for this laptop.</source>
        <translation>កញ្ចប់នេះបន្តពីការរក្សាទុកដែលមិនដែលមកដល់ទីនេះ៖ {saves}។ សូមទទួលយកកញ្ចប់ដែលបានធ្វើមុនវា ឬឱ្យ {laptop} ធ្វើកញ្ចប់មួយសម្រាប់កុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>This packet is damaged, cut short, or was changed. Nothing was taken in; make it once more.</source>
        <translation>កញ្ចប់នេះខូច ដាច់ខ្លី ឬត្រូវបានគេប្តូរ។ មិនបានទទួលយកអ្វីទេ សូមធ្វើវាម្តងទៀត។</translation>
    </message>
    <message>
        <source>This packet is locked with another key than this book. Let both laptops have the book with the same keys: restore a backup of the one whose key was renewed last.</source>
        <translation>កញ្ចប់នេះចាក់សោដោយសោផ្សេងពីសៀវភៅនេះ។ សូមឱ្យកុំព្យូទ័រទាំងពីរមានសៀវភៅដែលមានសោដដែល៖ ស្តារច្បាប់បម្រុងនៃកុំព្យូទ័រដែលបានប្តូរសោចុងក្រោយ។</translation>
    </message>
    <message>
        <source>This packet is of another book. Laptops share a book when one of them began with a copy of the other&apos;s.</source>
        <translation>កញ្ចប់នេះជារបស់សៀវភៅផ្សេង។ កុំព្យូទ័រប្រើសៀវភៅរួមគ្នា ពេលមួយក្នុងចំណោមវាចាប់ផ្តើមពីច្បាប់ចម្លងសៀវភៅរបស់មួយទៀត។</translation>
    </message>
    <message>
        <source>This packet was made before {quarter} was reopened here ({save}). Let {laptop} take in a packet of this laptop first, and make a new one.</source>
        <translation>កញ្ចប់នេះត្រូវបានធ្វើមុនពេល {quarter} បើកឡើងវិញនៅទីនេះ ({save})។ សូមឱ្យ {laptop} ទទួលយកកញ្ចប់របស់កុំព្យូទ័រនេះជាមុន រួចធ្វើកញ្ចប់ថ្មី។</translation>
    </message>
    <message>
        <source>This packet was made by a laptop that has never written in this book, so it is not trusted.</source>
        <translation>កញ្ចប់នេះធ្វើដោយកុំព្យូទ័រដែលមិនដែលបានសរសេរក្នុងសៀវភៅនេះ ដូច្នេះវាមិនត្រូវបានទុកចិត្តទេ។</translation>
    </message>
    <message>
        <source>This packet was made by a newer Coverbook. Install the newest version to take it in.</source>
        <translation>កញ្ចប់នេះធ្វើដោយ Coverbook ថ្មីជាង។ សូមដំឡើងកំណែថ្មីបំផុតដើម្បីទទួលយកវា។</translation>
    </message>
    <message>
        <source>This packet would change what was true in a quarter that is closed here, so nothing was taken in. Let the manager reopen the quarter, then take it in.</source>
        <translation>កញ្ចប់នេះនឹងប្តូរអ្វីដែលពិតក្នុងត្រីមាសដែលបានបិទនៅទីនេះ ដូច្នេះមិនបានទទួលយកអ្វីទេ។ សូមឱ្យអ្នកចាត់ការបើកត្រីមាសនោះឡើងវិញ រួចទទួលយកវា។</translation>
    </message>
    <message>
        <source>Two laptops have written one code in two ways, {code} and {other}, so it is not known whether they mean the same. Take back one of the two there, then make the packet once more.</source>
        <translation>កុំព្យូទ័រពីរបានសរសេរលេខកូដមួយជាពីរបែប {code} និង {other} ដូច្នេះមិនដឹងថាមានន័យដូចគ្នាឬទេ។ សូមដកមួយក្នុងចំណោមពីរវិញនៅទីនោះ រួចធ្វើកញ្ចប់ម្តងទៀត។</translation>
    </message>
    <message>
        <source>Two laptops write under the code {code} ({one}, {other}), so their numbers and receipts cannot be told apart. On one of them put back the backup from before, choose another code, and enter again what it had written.</source>
        <translation>កុំព្យូទ័រពីរសរសេរក្រោមលេខកូដ {code} ({one}, {other}) ដូច្នេះមិនអាចបែងចែកលេខ និងបង្កាន់ដៃរបស់វាបានទេ។ លើកុំព្យូទ័រមួយ សូមស្តារច្បាប់បម្រុងពីមុន ជ្រើសលេខកូដផ្សេង ហើយបញ្ចូលម្តងទៀតនូវអ្វីដែលវាបានសរសេរ។</translation>
    </message>
    <message>
        <source>What was written here would change what was true in a quarter that is closed on {laptop}, so nothing was taken in. Let the manager reopen the quarter there, and make a new packet.</source>
        <translation>អ្វីដែលបានសរសេរនៅទីនេះនឹងប្តូរអ្វីដែលពិតក្នុងត្រីមាសដែលបានបិទនៅលើ {laptop} ដូច្នេះមិនបានទទួលយកអ្វីទេ។ សូមឱ្យអ្នកចាត់ការបើកត្រីមាសនោះឡើងវិញនៅទីនោះ រួចធ្វើកញ្ចប់ថ្មីនៅទីនោះដែរ។</translation>
    </message>
    <message>
        <source>Where shall the packet go?</source>
        <translation>តើកញ្ចប់ត្រូវទៅទីណា?</translation>
    </message>
    <message>
        <source>Which packet came?</source>
        <translation>តើកញ្ចប់ណាបានមកដល់?</translation>
    </message>
    <message>
        <source>{code} and {other} are one laptop. Choose {other} again on it, and make the packet once more.</source>
        <translation>{code} និង {other} ជាកុំព្យូទ័រតែមួយ។ សូមជ្រើស {other} ម្តងទៀតលើវា រួចធ្វើកញ្ចប់ម្តងទៀត។</translation>
    </message>
    <message numerus="yes">
        <source>{maker} brings %n saves, written by {users}: {rows}. Shall they come in?</source>
        <translation>
            <numerusform>{maker} នាំមកការរក្សាទុក %n ដែលសរសេរដោយ {users}៖ {rows}។ តើទទួលយកឬទេ?</numerusform>
            <numerusform>{maker} នាំមកការរក្សាទុក %n ដែលសរសេរដោយ {users}៖ {rows}។ តើទទួលយកឬទេ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} holds %n saves. Take it to the other laptop.</source>
        <translation>
            <numerusform>{name} មានការរក្សាទុក %n។ សូមយកវាទៅកុំព្យូទ័រផ្សេង។</numerusform>
            <numerusform>{name} មានការរក្សាទុក %n។ សូមយកវាទៅកុំព្យូទ័រផ្សេង។</numerusform>
        </translation>
    </message>
    <message>
        <source>{save} is another save here than in the packet: laptop {device} went on from an older copy of the book, or two laptops write under its code. Put the newest copy back on one of them, and enter again there what it has written since, under a code of its own.</source>
        <translation>{save} នៅទីនេះជាការរក្សាទុកផ្សេងពីក្នុងកញ្ចប់៖ កុំព្យូទ័រ {device} បានបន្តពីច្បាប់ចម្លងចាស់ជាងនៃសៀវភៅ ឬកុំព្យូទ័រពីរសរសេរក្រោមលេខកូដរបស់វា។ សូមដាក់ច្បាប់ចម្លងថ្មីបំផុតវិញលើកុំព្យូទ័រមួយក្នុងចំណោមនោះ ហើយបញ្ចូលម្តងទៀតនៅទីនោះ ក្រោមលេខកូដដោយឡែក នូវអ្វីដែលវាបានសរសេរតាំងពីពេលនោះ។</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n papers are laid out</source>
        <translation>
            <numerusform>កំពុងរៀបក្រដាស %n</numerusform>
            <numerusform>កំពុងរៀបក្រដាស %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A file each…</source>
        <translation>ឯកសារមួយសម្រាប់ម្នាក់ៗ…</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>ទទឹងស្មើផ្ទាំង (Ctrl+0)</translation>
    </message>
    <message>
        <source>Click a line that has a code to see how it was reached.</source>
        <translation>សូមចុចលើបន្ទាត់ដែលមានលេខកូដ ដើម្បីមើលរបៀបគណនាវា។</translation>
    </message>
    <message>
        <source>Each in their own language</source>
        <translation>ម្នាក់ៗជាភាសារបស់ខ្លួន</translation>
    </message>
    <message>
        <source>In which folder shall there be a file for each?</source>
        <translation>តើត្រូវដាក់ឯកសារសម្រាប់ម្នាក់ៗក្នុងថតណា?</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>ធំជាង (Ctrl++)</translation>
    </message>
    <message>
        <source>Made from the file at save {save} · printed on {day} at {time}</source>
        <translation>ធ្វើពីឯកសារនៅការរក្សាទុក {save} · បោះពុម្ពនៅ {day} ម៉ោង {time}</translation>
    </message>
    <message>
        <source>Name, date, signature</source>
        <translation>ឈ្មោះ កាលបរិច្ឆេទ ហត្ថលេខា</translation>
    </message>
    <message>
        <source>Next page (PgDown)</source>
        <translation>ទំព័របន្ទាប់ (PgDown)</translation>
    </message>
    <message>
        <source>No font here has all letters of {words}: “?” stands in the place of the others.</source>
        <translation>គ្មានពុម្ពអក្សរណានៅទីនេះមានអក្សរទាំងអស់នៃ {words} ទេ៖ «?» ជំនួសអក្សរដែលខ្វះ។</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Choose a folder of your own.</source>
        <translation>មិនអាចសរសេរអ្វីក្នុង {folder} បានទេ។ សូមជ្រើសថតរបស់លោកអ្នក។</translation>
    </message>
    <message>
        <source>Nothing to draw yet: no value is known.</source>
        <translation>មិនទាន់មានអ្វីត្រូវគូរទេ៖ មិនទាន់ដឹងតម្លៃណាមួយ។</translation>
    </message>
    <message>
        <source>Page before (PgUp)</source>
        <translation>ទំព័រមុន (PgUp)</translation>
    </message>
    <message>
        <source>Page {page} of {last}</source>
        <translation>ទំព័រ {page} នៃ {last}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ក្រដាស</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>ទំហំក្រដាស</translation>
    </message>
    <message>
        <source>Save the pages</source>
        <translation>រក្សាទុកទំព័រ</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>តូចជាង (Ctrl+-)</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space, then save again.</source>
        <translation>ឌីសពេញ៖ មិនបានរក្សាទុកអ្វីទេ។ សូមបង្កើនទំហំទំនេរ រួចរក្សាទុកម្តងទៀត។</translation>
    </message>
    <message>
        <source>The figures of this paper as a table, in CSV. SHA-256: {digest}</source>
        <translation>តួលេខនៃក្រដាសនេះជាតារាង ក្នុង CSV។ SHA-256: {digest}</translation>
    </message>
    <message>
        <source>The figures of this paper for programs, as JSON. SHA-256: {digest}</source>
        <translation>តួលេខនៃក្រដាសនេះសម្រាប់កម្មវិធី ជា JSON។ SHA-256: {digest}</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on, then print again.</source>
        <translation>ម៉ាស៊ីនបោះពុម្ពមិនទទួលទំព័រទេ។ សូមពិនិត្យថាវាបើក រួចបោះពុម្ពម្តងទៀត។</translation>
    </message>
    <message>
        <source>There is nobody for whom this paper could be made.</source>
        <translation>គ្មាននរណាដែលអាចធ្វើក្រដាសនេះឱ្យបានទេ។</translation>
    </message>
    <message>
        <source>These pages cannot be shown any more. Make them again.</source>
        <translation>លែងអាចបង្ហាញទំព័រទាំងនេះបាន។ សូមធ្វើវាម្តងទៀត។</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>ទំព័រ {page} នៃ {pages}</translation>
    </message>
    <message>
        <source>plan {share}</source>
        <translation>ផែនការ {share}</translation>
    </message>
    <message>
        <source>{name} cannot be written over. Close it where it is open, or choose another name.</source>
        <translation>មិនអាចសរសេរលើ {name} បានទេ។ សូមបិទវានៅកន្លែងដែលវាកំពុងបើក ឬជ្រើសឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>{name} could not be written there. Choose another name or folder, or check the disk.</source>
        <translation>មិនអាចសរសេរ {name} នៅទីនោះបានទេ។ សូមជ្រើសឈ្មោះ ឬថតផ្សេង ឬពិនិត្យឌីស។</translation>
    </message>
    <message>
        <source>{name} was not written: there is no folder {folder}. Make it first, or choose another.</source>
        <translation>មិនបានសរសេរ {name} ទេ៖ គ្មានថត {folder} ទេ។ សូមបង្កើតវាជាមុន ឬជ្រើសថតផ្សេង។</translation>
    </message>
    <message>
        <source>{words} and more</source>
        <translation>{words} និងផ្សេងទៀត</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>For whom</source>
        <translation>សម្រាប់នរណា</translation>
    </message>
    <message>
        <source>There is no paper.</source>
        <translation>គ្មានក្រដាសទេ។</translation>
    </message>
</context>
<context>
    <name>Participation</name>
    <message>
        <source>Automatic</source>
        <translation>ស្វ័យប្រវត្តិ</translation>
    </message>
    <message>
        <source>Compulsory</source>
        <translation>កំហិត</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>ស្ម័គ្រចិត្ត</translation>
    </message>
</context>
<context>
    <name>Partner form</name>
    <message>
        <source>As the partner&apos;s statement prints it: income and expenses both without a minus.</source>
        <translation>ដូចដែលរបាយការណ៍ដៃគូបោះពុម្ព៖ ចំណូល និងចំណាយ សុទ្ធតែគ្មានសញ្ញាដក។</translation>
    </message>
    <message>
        <source>Leave empty for what is shared by all of them.</source>
        <translation>ទុកទទេសម្រាប់អ្វីដែលរួមគ្នាទាំងអស់។</translation>
    </message>
</context>
<context>
    <name>Partner role</name>
    <message>
        <source>Administrator</source>
        <translation>អ្នករដ្ឋបាល</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>ភ្នាក់ងារ</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>ធនាគារ</translation>
    </message>
    <message>
        <source>Care provider</source>
        <translation>អ្នកផ្តល់សេវា</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>អ្នកធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>Reinsurer</source>
        <translation>អ្នកធានារ៉ាប់រងបន្ត</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Can open the book and look; gets a role from you.</source>
        <translation>អាចបើកសៀវភៅ និងមើល ទទួលតួនាទីពីលោកអ្នក។</translation>
    </message>
    <message>
        <source>Do this when somebody has left who may have copied the key: the whole book is written anew under another one. Passwords and recovery sheet stay as they are. Backups and copies keep the former key.</source>
        <translation>សូមធ្វើវាពេលអ្នកដែលអាចបានចម្លងសោចាកចេញ៖ សៀវភៅទាំងមូលត្រូវសរសេរថ្មីក្រោមសោផ្សេង។ ពាក្យសម្ងាត់ និងសន្លឹកស្តារនៅដដែល។ ច្បាប់បម្រុង និងច្បាប់ចម្លងនៅប្រើសោចាស់។</translation>
    </message>
    <message>
        <source>Everybody who has this file can open it. Once it is protected, nothing in it can be read without a name and a password. You become its administrator. If all passwords and the recovery sheet are lost, nobody can open it any more.</source>
        <translation>អ្នកណាមានឯកសារនេះអាចបើកវាបាន។ ពេលបានការពារ គ្មានអ្វីក្នុងនោះអាចអានបានដោយគ្មានឈ្មោះ និងពាក្យសម្ងាត់ទេ។ លោកអ្នកក្លាយជាអ្នកគ្រប់គ្រងប្រព័ន្ធ។ បើពាក្យសម្ងាត់ទាំងអស់ និងសន្លឹកស្តារបាត់ គ្មាននរណាអាចបើកវាទៀតបានទេ។</translation>
    </message>
    <message>
        <source>Give a first password.</source>
        <translation>សូមឱ្យពាក្យសម្ងាត់ដំបូង។</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>ខ្ញុំបានរក្សាលេខកូដហើយ</translation>
    </message>
    <message>
        <source>It opens the book when every password is lost, and it is shown only now. Save the sheet, print it, keep the paper where nobody else finds it, and delete the file of the sheet.</source>
        <translation>វាបើកសៀវភៅពេលពាក្យសម្ងាត់ទាំងអស់បាត់ ហើយបង្ហាញតែពេលនេះប៉ុណ្ណោះ។ សូមរក្សាទុកសន្លឹក បោះពុម្ពវា រក្សាក្រដាសនៅកន្លែងដែលគ្មានអ្នករកឃើញ ហើយលុបឯកសារនៃសន្លឹកចោល។</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>ភាសានៃសន្លឹក</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>បង្កើតលេខកូដថ្មី</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>ពាក្យសម្ងាត់របស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>លេខកូដស្តារថ្មី</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>លែងធ្វើការនៅទីនេះ</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>គ្មានតួនាទី</translation>
    </message>
    <message>
        <source>Only you know it. Several words in a row are easily kept in mind.</source>
        <translation>មានតែលោកអ្នកដឹង។ ពាក្យច្រើនបន្តគ្នាងាយចាំ។</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>ការពារ</translation>
    </message>
    <message>
        <source>Protect this book</source>
        <translation>ការពារសៀវភៅនេះ</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>ប្តូរសោថ្មី</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>រក្សាទុកសន្លឹកស្តារ</translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation>រក្សាទុកសន្លឹកជា PDF…</translation>
    </message>
    <message>
        <source>The book is written anew under another key.</source>
        <translation>សៀវភៅត្រូវសរសេរថ្មីក្រោមសោផ្សេង។</translation>
    </message>
    <message>
        <source>The former recovery sheet still opens what was copied before: destroy it, and renew the key if somebody has seen it.</source>
        <translation>សន្លឹកស្តារចាស់នៅតែបើកអ្វីដែលបានចម្លងពីមុន៖ សូមបំផ្លាញវា ហើយប្តូរសោថ្មីបើមានអ្នកណាបានឃើញវា។</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>លេខកូដស្តារ</translation>
    </message>
    <message>
        <source>Without a new password the one there is stays. What was saved stays under this name.</source>
        <translation>បើគ្មានពាក្យសម្ងាត់ថ្មី ពាក្យចាស់នៅដដែល។ អ្វីដែលបានរក្សាទុកនៅក្រោមឈ្មោះនេះ។</translation>
    </message>
    <message>
        <source>Write the book anew</source>
        <translation>សរសេរសៀវភៅថ្មី</translation>
    </message>
    <message>
        <source>You give the first password; the person can change it afterwards.</source>
        <translation>លោកអ្នកឱ្យពាក្យសម្ងាត់ដំបូង អ្នកនោះអាចប្តូរវាក្រោយមក។</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>ពាក្យសម្ងាត់របស់លោកអ្នកបានប្តូរហើយ។</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>សន្លឹកស្តារ.pdf</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} can no longer sign in.</source>
        <translation>{name} លែងអាចចូលបានហើយ។</translation>
    </message>
    <message>
        <source>{name} is in the list already. Choose that line to change it.</source>
        <translation>{name} មានក្នុងបញ្ជីរួចហើយ។ សូមជ្រើសបន្ទាត់នោះដើម្បីប្តូរ។</translation>
    </message>
    <message>
        <source>{name} is now: {role}.</source>
        <translation>{name} ឥឡូវជា៖ {role}។</translation>
    </message>
</context>
<context>
    <name>Person form</name>
    <message>
        <source>A year alone, or an age, is kept as an estimated date.</source>
        <translation>ឆ្នាំតែមួយមុខ ឬអាយុ រក្សាទុកជាកាលបរិច្ឆេទប៉ាន់ស្មាន។</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>កើតនៅ</translation>
    </message>
    <message>
        <source>Kind of identity paper</source>
        <translation>ប្រភេទអត្តសញ្ញាណប័ណ្ណ</translation>
    </message>
    <message>
        <source>Language of their papers</source>
        <translation>ភាសានៃក្រដាសរបស់គេ</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>បញ្ចូលទៅ</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>លេខប័ណ្ណ</translation>
    </message>
    <message>
        <source>The birth date is estimated</source>
        <translation>ថ្ងៃកំណើតជាការប៉ាន់ស្មាន</translation>
    </message>
</context>
<context>
    <name>Person paper</name>
    <message>
        <source>Backups, exported tables and printed papers may hold the same; the file does not list them.</source>
        <translation>ច្បាប់បម្រុង តារាងនាំចេញ និងក្រដាសបោះពុម្ពអាចមានដូចគ្នា ឯកសារមិនរាយវាទេ។</translation>
    </message>
    <message>
        <source>The program does not keep who has looked at these records.</source>
        <translation>កម្មវិធីមិនកត់ថានរណាបានមើលកំណត់ត្រាទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>What happened to others under a policy of this person is theirs and is not on this paper.</source>
        <translation>អ្វីដែលកើតដល់អ្នកផ្សេងក្រោមបណ្ណសន្យារបស់អ្នកនេះជារបស់ពួកគេ ហើយមិនមានលើក្រដាសនេះទេ។</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>As it was</source>
        <translation>ដូចមុន</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>តាមផែនការ</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>សន្មត</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>ការសន្មត</translation>
    </message>
    <message>
        <source>Balance sheet, planned</source>
        <translation>តារាងតុល្យការតាមផែនការ</translation>
    </message>
    <message>
        <source>Cash flow statement, planned</source>
        <translation>របាយការណ៍លំហូរសាច់ប្រាក់តាមផែនការ</translation>
    </message>
    <message>
        <source>Income statement, planned</source>
        <translation>របាយការណ៍លទ្ធផលតាមផែនការ</translation>
    </message>
    <message>
        <source>Indicators, planned</source>
        <translation>សូចនាករតាមផែនការ</translation>
    </message>
    <message>
        <source>Liquidity: cash and investments over a quarter of the year&apos;s claims paid and expenses.</source>
        <translation>សន្ទនីយភាព៖ សាច់ប្រាក់ និងវិនិយោគ ធៀបមួយភាគបួននៃសំណងបានបង់ និងចំណាយក្នុងមួយឆ្នាំ។</translation>
    </message>
    <message>
        <source>New insured persons</source>
        <translation>អ្នកមានធានារ៉ាប់រងថ្មី</translation>
    </message>
    <message>
        <source>Other income stays as it was; reinsurance takes the same part of earned premium.</source>
        <translation>ចំណូលផ្សេងនៅដដែល ធានារ៉ាប់រងបន្តយកចំណែកដដែលនៃបុព្វលាភរកបាន។</translation>
    </message>
    <message>
        <source>Planned less target</source>
        <translation>ផែនការ ដកគោលដៅ</translation>
    </message>
    <message>
        <source>Premium of a person insured for a year</source>
        <translation>បុព្វលាភរបស់មនុស្សមានធានារ៉ាប់រងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>What is unearned or owed grows as the premium does, claims reserves as the claims do.</source>
        <translation>អ្វីដែលមិនទាន់រកបាន ឬនៅជំពាក់ កើនតាមបុព្វលាភ ឯទុនបម្រុងសំណង កើនតាមសំណង។</translation>
    </message>
    <message>
        <source>What the plan does not say is as it was in the twelve months before.</source>
        <translation>អ្វីដែលផែនការមិននិយាយ គឺដូចក្នុងដប់ពីរខែមុន។</translation>
    </message>
    <message>
        <source>Where renewal does not apply, as many stay insured as there are.</source>
        <translation>កន្លែងដែលការបន្តមិនពាក់ព័ន្ធ អ្នកមានធានារ៉ាប់រងនៅចំនួនដដែល។</translation>
    </message>
    <message>
        <source>how many years ahead</source>
        <translation>ប៉ុន្មានឆ្នាំខាងមុខ</translation>
    </message>
    <message>
        <source>{product} is not in it: {lacking} is not known. Enter it under Settings, Plans.</source>
        <translation>{product} មិននៅក្នុងនោះទេ៖ មិនដឹង {lacking}។ សូមបញ្ចូលវាក្រោម ការកំណត់, ផែនការអាជីវកម្ម។</translation>
    </message>
</context>
<context>
    <name>Plan form</name>
    <message>
        <source>Incurred claims as a share of earned premium: 0.6 for 60 percent.</source>
        <translation>សំណងកើតឡើងជាចំណែកនៃបុព្វលាភរកបាន៖ 0.6 សម្រាប់ 60 ភាគរយ។</translation>
    </message>
    <message>
        <source>New insured persons in a year</source>
        <translation>អ្នកមានធានារ៉ាប់រងថ្មីក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>Of those insured when a year begins, the share who stay: 0.85 for 85 percent.</source>
        <translation>ក្នុងអ្នកមានធានារ៉ាប់រងពេលឆ្នាំចាប់ផ្តើម ចំណែកអ្នកដែលនៅ៖ 0.85 សម្រាប់ 85 ភាគរយ។</translation>
    </message>
    <message>
        <source>Operating expenses in a year</source>
        <translation>ចំណាយប្រតិបត្តិការក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>The assumptions hold from this day on, until others do.</source>
        <translation>ការសន្មតប្រើចាប់ពីថ្ងៃនេះ រហូតដល់មានការសន្មតផ្សេង។</translation>
    </message>
    <message>
        <source>With the product&apos;s part of what all products share, without reinsurance.</source>
        <translation>រួមចំណែករបស់ផលិតផលក្នុងអ្វីដែលផលិតផលទាំងអស់ចំណាយរួម ដោយមិនរាប់ធានារ៉ាប់រងបន្ត។</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>A claim belongs to the day of its event. One that is reported is reserved with its latest estimate until it is paid or rejected; for those not yet reported each product has the method that stands below.</source>
        <translation>ការទាមទារជារបស់ថ្ងៃដែលហេតុការណ៍កើតឡើង។ ការទាមទារដែលបានរាយការណ៍ ត្រូវដាក់ទុនបម្រុងតាមការប៉ាន់ប្រមាណចុងក្រោយ រហូតដល់បង់ ឬបដិសេធ។ ចំពោះអ្វីដែលមិនទាន់រាយការណ៍ ផលិតផលនីមួយៗមានវិធីដែលសរសេរខាងក្រោម។</translation>
    </message>
    <message>
        <source>Accounting principles</source>
        <translation>គោលការណ៍គណនេយ្យ</translation>
    </message>
    <message>
        <source>All reserves are gross of reinsurance; what reinsurers owe of them is an asset of its own.</source>
        <translation>ទុនបម្រុងទាំងអស់គិតដុល មុនធានារ៉ាប់រងបន្ត។ អ្វីដែលអ្នកធានារ៉ាប់រងបន្តជំពាក់ ជាទ្រព្យសកម្មដាច់ដោយឡែក។</translation>
    </message>
    <message>
        <source>Donations never enter net income and never make an expense smaller; they stand after it.</source>
        <translation>អំណោយមិនដែលចូលក្នុងលទ្ធផលសុទ្ធ ហើយមិនដែលបន្ថយចំណាយទេ វានៅក្រោយលទ្ធផលសុទ្ធ។</translation>
    </message>
    <message>
        <source>Equipment and the cost of development are charged over their useful life, in equal parts by schedule.</source>
        <translation>ឧបករណ៍ និងថ្លៃអភិវឌ្ឍន៍ ត្រូវកត់ជាចំណាយតាមអាយុកាលប្រើប្រាស់ ជាចំណែកស្មើៗគ្នាតាមកាលវិភាគ។</translation>
    </message>
    <message>
        <source>Investments stand at what was paid for them; interest accrues day by day, a share of profit when it is paid.</source>
        <translation>វិនិយោគកត់តាមតម្លៃដែលបានបង់ទិញ។ ការប្រាក់បង្គរមួយថ្ងៃម្តងៗ ចំណែកប្រាក់ចំណេញកត់ពេលបានបង់។</translation>
    </message>
    <message>
        <source>Loan today</source>
        <translation>កម្ចីថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Money is booked when it is owed or earned, not when it is paid, in one currency ({currency}); the fiscal year begins in month {month}.</source>
        <translation>ប្រាក់ត្រូវកត់ពេលជំពាក់ ឬរកបាន មិនមែនពេលបង់ទេ ជារូបិយប័ណ្ណតែមួយ ({currency})។ ឆ្នាំសារពើពន្ធចាប់ផ្តើមក្នុងខែ {month}។</translation>
    </message>
    <message>
        <source>No policy covers this person.</source>
        <translation>គ្មានបណ្ណសន្យាណាធានាអ្នកនេះទេ។</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>សេចក្តីជូនដំណឹង</translation>
    </message>
    <message>
        <source>Of takaful products the operator&apos;s charges are an expense; the surplus is shared as the model says.</source>
        <translation>ចំពោះផលិតផលតាកាហ្វុល កម្រៃរបស់ប្រតិបត្តិករជាចំណាយ។ អតិរេកចែករំលែកតាមគំរូ។</translation>
    </message>
    <message>
        <source>Of the reserves so much is taken to be payable within three months, as the scheme has set it.</source>
        <translation>ក្នុងចំណោមទុនបម្រុង ចាត់ទុកថាប៉ុណ្ណេះត្រូវបង់ក្នុងបីខែ ដូចគម្រោងបានកំណត់។</translation>
    </message>
    <message>
        <source>One joins</source>
        <translation>ម្នាក់ចូល</translation>
    </message>
    <message>
        <source>One leaves</source>
        <translation>ម្នាក់ចេញ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>មនុស្ស</translation>
    </message>
    <message>
        <source>Premium is written on the day it falls due while the policy is in force, and earned over the days it covers. What is not yet earned is the unearned premium reserve. Membership fees are other income.</source>
        <translation>បុព្វលាភត្រូវចុះបញ្ជីនៅថ្ងៃដល់កំណត់បង់ ពេលបណ្ណសន្យាមានសុពលភាព ហើយរកបានតាមថ្ងៃដែលវាធានា។ អ្វីដែលមិនទាន់រកបាន ជាទុនបម្រុងបុព្វលាភមិនទាន់រកបាន។ ថ្លៃសមាជិកភាពជាចំណូលផ្សេង។</translation>
    </message>
    <message>
        <source>Premium of the term</source>
        <translation>បុព្វលាភនៃរយៈពេល</translation>
    </message>
    <message>
        <source>Premium receivable is what fell due and was not paid; what is owed for over 180 days is reported as doubtful.</source>
        <translation>បុព្វលាភត្រូវទទួល គឺអ្វីដែលដល់កំណត់ហើយមិនទាន់បង់។ អ្វីដែលជំពាក់លើស 180 ថ្ងៃ រាយការណ៍ថាសង្ស័យ។</translation>
    </message>
    <message>
        <source>Reserved of open claims</source>
        <translation>ទុនបម្រុងសម្រាប់ការទាមទារមិនទាន់បិទ</translation>
    </message>
    <message>
        <source>Savings today</source>
        <translation>ប្រាក់សន្សំថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>The figures of a closed quarter are frozen. What is found out later is booked in an open one; a quarter that is reopened says so, with the reason.</source>
        <translation>តួលេខនៃត្រីមាសដែលបានបិទត្រូវបានបង្កក។ អ្វីដែលរកឃើញពេលក្រោយ ត្រូវកត់ក្នុងត្រីមាសដែលនៅបើក។ ត្រីមាសដែលបើកឡើងវិញ បញ្ជាក់ដូច្នេះ ដោយមានហេតុផល។</translation>
    </message>
    <message>
        <source>The scheme has not set which part of each reserve is payable within three months: the liquidity ratio is a rough measure.</source>
        <translation>គម្រោងមិនទាន់កំណត់ថាចំណែកណានៃទុនបម្រុងនីមួយៗត្រូវបង់ក្នុងបីខែ៖ អនុបាតសន្ទនីយភាពជារង្វាស់ប្រហាក់ប្រហែល។</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>ដល់</translation>
    </message>
    <message>
        <source>Who is covered</source>
        <translation>នរណាមានការធានា</translation>
    </message>
</context>
<context>
    <name>Policy form</name>
    <message>
        <source>Change the holder</source>
        <translation>ប្តូរម្ចាស់បណ្ណ</translation>
    </message>
    <message>
        <source>Covered from</source>
        <translation>ធានាចាប់ពី</translation>
    </message>
    <message>
        <source>End a policy</source>
        <translation>បញ្ចប់បណ្ណសន្យា</translation>
    </message>
    <message>
        <source>End the policy</source>
        <translation>បញ្ចប់បណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>ចប់នៅ</translation>
    </message>
    <message>
        <source>Give a policy another holder</source>
        <translation>ឱ្យបណ្ណសន្យាមានម្ចាស់បណ្ណផ្សេង</translation>
    </message>
    <message>
        <source>Join on</source>
        <translation>ចូលនៅ</translation>
    </message>
    <message>
        <source>Last day covered</source>
        <translation>ថ្ងៃធានាចុងក្រោយ</translation>
    </message>
    <message>
        <source>Leave empty for a group.</source>
        <translation>ទុកទទេសម្រាប់ក្រុម។</translation>
    </message>
    <message>
        <source>Leave empty unless it ended early.</source>
        <translation>ទុកទទេ លុះត្រាតែវាចប់មុនកំណត់។</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>ចំនួនមនុស្ស</translation>
    </message>
    <message>
        <source>New term starts on</source>
        <translation>រយៈពេលថ្មីចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>Of a group that is counted, not named: how many there are in this term.</source>
        <translation>សម្រាប់ក្រុមដែលរាប់ មិនរាយឈ្មោះ៖ មានប៉ុន្មាននាក់ក្នុងរយៈពេលនេះ។</translation>
    </message>
    <message>
        <source>Of a group whose people are not listed by name.</source>
        <translation>សម្រាប់ក្រុមដែលមនុស្សមិនរាយឈ្មោះ។</translation>
    </message>
    <message>
        <source>Only of an exit learned of late: its day, in a quarter that was closed by then.</source>
        <translation>សម្រាប់តែការចេញដែលទើបដឹងយឺត៖ ថ្ងៃរបស់វា ក្នុងត្រីមាសដែលពេលនោះបានបិទហើយ។</translation>
    </message>
    <message>
        <source>Only of who joined after the policy began: the day from which the books count them.</source>
        <translation>សម្រាប់តែអ្នកដែលចូលក្រោយបណ្ណសន្យាចាប់ផ្តើម៖ ថ្ងៃដែលសៀវភៅចាប់ផ្តើមរាប់ពួកគេ។</translation>
    </message>
    <message>
        <source>Only where its holder has died or leaves it.</source>
        <translation>តែពេលម្ចាស់បណ្ណស្លាប់ ឬចាកចេញពីវា។</translation>
    </message>
    <message>
        <source>Person covered</source>
        <translation>អ្នកមានការធានា</translation>
    </message>
    <message>
        <source>Policy to renew</source>
        <translation>បណ្ណសន្យាត្រូវបន្ត</translation>
    </message>
    <message>
        <source>Renew a policy</source>
        <translation>បន្តបណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Renews the policy</source>
        <translation>បន្តពីបណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>ចាប់ផ្តើមនៅ</translation>
    </message>
    <message>
        <source>Sum insured</source>
        <translation>ទឹកប្រាក់ធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>Take a person off a policy</source>
        <translation>ដកមនុស្សចេញពីបណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Take on</source>
        <translation>ទទួលចូល</translation>
    </message>
    <message>
        <source>Take people onto a policy</source>
        <translation>បញ្ចូលមនុស្សក្នុងបណ្ណសន្យា</translation>
    </message>
    <message>
        <source>True last day</source>
        <translation>ថ្ងៃចុងក្រោយពិត</translation>
    </message>
    <message>
        <source>Usually the day after the old term ends.</source>
        <translation>ជាធម្មតា ថ្ងៃបន្ទាប់ពីរយៈពេលចាស់ចប់។</translation>
    </message>
    <message>
        <source>Who holds the policy now</source>
        <translation>នរណាជាម្ចាស់បណ្ណសន្យាឥឡូវ</translation>
    </message>
    <message>
        <source>Why it ended early</source>
        <translation>មូលហេតុចប់មុនកំណត់</translation>
    </message>
</context>
<context>
    <name>Postings</name>
    <message>
        <source>Commission on premium ceded by treaty</source>
        <translation>កម្រៃជើងសារលើបុព្វលាភផ្ទេរតាមសន្ធិសញ្ញា</translation>
    </message>
    <message>
        <source>Fees received before they fall due</source>
        <translation>ថ្លៃបានទទួលមុនដល់កំណត់</translation>
    </message>
    <message>
        <source>Fees received long before they fall due</source>
        <translation>ថ្លៃបានទទួលយូរមុនដល់កំណត់</translation>
    </message>
    <message>
        <source>Interest on savings</source>
        <translation>ការប្រាក់លើប្រាក់សន្សំ</translation>
    </message>
    <message>
        <source>Membership fees due</source>
        <translation>ថ្លៃសមាជិកភាពត្រូវបង់</translation>
    </message>
    <message>
        <source>Membership fees received</source>
        <translation>ថ្លៃសមាជិកភាពបានទទួល</translation>
    </message>
    <message>
        <source>Payments of claims</source>
        <translation>ការបង់សំណង</translation>
    </message>
    <message>
        <source>Premium ceded by treaty</source>
        <translation>បុព្វលាភផ្ទេរតាមសន្ធិសញ្ញា</translation>
    </message>
    <message>
        <source>Premiums due</source>
        <translation>បុព្វលាភត្រូវបង់</translation>
    </message>
    <message>
        <source>Premiums received</source>
        <translation>បុព្វលាភប្រមូលបាន</translation>
    </message>
    <message>
        <source>Premiums received before they fall due</source>
        <translation>បុព្វលាភប្រមូលបានមុនដល់កំណត់</translation>
    </message>
    <message>
        <source>Premiums received long before they fall due</source>
        <translation>បុព្វលាភប្រមូលបានយូរមុនដល់កំណត់</translation>
    </message>
    <message>
        <source>Received in advance, now due</source>
        <translation>ទទួលមុន ឥឡូវដល់កំណត់</translation>
    </message>
    <message>
        <source>Received in advance, now due within three months</source>
        <translation>ទទួលមុន ឥឡូវដល់កំណត់ក្នុងបីខែ</translation>
    </message>
    <message>
        <source>Refunds owed</source>
        <translation>ប្រាក់សងវិញជំពាក់</translation>
    </message>
    <message>
        <source>Refunds paid</source>
        <translation>ប្រាក់សងវិញបានបង់</translation>
    </message>
    <message>
        <source>Savings paid in</source>
        <translation>ប្រាក់សន្សំដាក់</translation>
    </message>
    <message>
        <source>Savings paid out</source>
        <translation>ប្រាក់សន្សំដក</translation>
    </message>
    <message>
        <source>Share of claims borne by treaty</source>
        <translation>ចំណែកសំណងដែលសន្ធិសញ្ញាទទួល</translation>
    </message>
    <message>
        <source>Takaful operator&apos;s fee on contributions</source>
        <translation>ថ្លៃអ្នកប្រតិបត្តិតាកាហ្វុលលើវិភាគទាន</translation>
    </message>
    <message>
        <source>Taken back at exits, unpaid and unearned</source>
        <translation>ដកវិញពេលចាកចេញ មិនទាន់បង់ និងមិនទាន់រកបាន</translation>
    </message>
</context>
<context>
    <name>Premium</name>
    <message>
        <source>Earned over</source>
        <translation>រកបានក្នុង</translation>
    </message>
    <message>
        <source>Other parts of this premium</source>
        <translation>ផ្នែកផ្សេងនៃបុព្វលាភនេះ</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>ចំនួនជំពាក់</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>បង់តាម</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>បង់នៅ</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>បោះពុម្ពបង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>{amount}, for the cover ended on {day}</source>
        <translation>{amount} ព្រោះការធានាបានចប់នៅ {day}</translation>
    </message>
</context>
<context>
    <name>Premium basis</name>
    <message>
        <source>For each dependant</source>
        <translation>ក្នុងអ្នកក្នុងបន្ទុកម្នាក់</translation>
    </message>
    <message>
        <source>For each person</source>
        <translation>ក្នុងមនុស្សម្នាក់</translation>
    </message>
    <message>
        <source>For the policy</source>
        <translation>ក្នុងបណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Percentage of the loan</source>
        <translation>ភាគរយនៃកម្ចី</translation>
    </message>
    <message>
        <source>Percentage of the sum insured</source>
        <translation>ភាគរយនៃទឹកប្រាក់ធានារ៉ាប់រង</translation>
    </message>
</context>
<context>
    <name>Premium form</name>
    <message>
        <source>A refund or an advance that waits, or a premium that was paid.</source>
        <translation>ប្រាក់សងវិញ ឬប្រាក់បង់មុនដែលរង់ចាំ ឬបុព្វលាភដែលបានបង់។</translation>
    </message>
    <message>
        <source>Amount paid out</source>
        <translation>ចំនួនបើកឱ្យ</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>ចំនួនបានទទួល</translation>
    </message>
    <message>
        <source>Covers from</source>
        <translation>ធានាពី</translation>
    </message>
    <message>
        <source>Covers to</source>
        <translation>ធានាដល់</translation>
    </message>
    <message>
        <source>Leave empty while it is not paid.</source>
        <translation>ទុកទទេពេលមិនទាន់បង់។</translation>
    </message>
    <message>
        <source>Less than the premium is a part payment: the rest stays due. More is kept as an advance.</source>
        <translation>តិចជាងបុព្វលាភគឺបង់មួយផ្នែក៖ ចំនួននៅសល់នៅត្រូវបង់។ ចំនួនលើសត្រូវទុកជាប្រាក់បង់មុន។</translation>
    </message>
    <message>
        <source>Of a refund for an exit in a quarter that was closed by then: the day of it. Of parts of one premium that an exit cut short: the day it fell due.</source>
        <translation>សម្រាប់ប្រាក់សងវិញពីការចេញក្នុងត្រីមាសដែលពេលនោះបានបិទហើយ៖ ថ្ងៃនៃការចេញ។ សម្រាប់ផ្នែកនៃបុព្វលាភមួយដែលការចេញបានកាត់ខ្លី៖ ថ្ងៃដែលបុព្វលាភដល់កំណត់។</translation>
    </message>
    <message>
        <source>Of credit life the loan, of life savings what is saved. Else leave it empty.</source>
        <translation>សម្រាប់ធានាអាយុជីវិតឥណទាន គឺកម្ចី សម្រាប់សន្សំអាយុជីវិត គឺចំនួនសន្សំ។ បើផ្សេងពីនេះ ទុកទទេ។</translation>
    </message>
    <message>
        <source>Pay the refund</source>
        <translation>បង់ប្រាក់សងវិញ</translation>
    </message>
    <message>
        <source>Premium given back</source>
        <translation>បុព្វលាភប្រគល់វិញ</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>រក្សាទុកបង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>The cover ended on {day}: {owed} of {whole} is owed.</source>
        <translation>ការធានាចប់នៅ {day}៖ ជំពាក់ {owed} ក្នុងចំណោម {whole}។</translation>
    </message>
    <message>
        <source>Type any part of the member&apos;s name, of the policy or of the premium.</source>
        <translation>សូមវាយផ្នែកណាមួយនៃឈ្មោះសមាជិក នៃបណ្ណសន្យា ឬបុព្វលាភ។</translation>
    </message>
    <message>
        <source>Why it is given back</source>
        <translation>មូលហេតុប្រគល់វិញ</translation>
    </message>
</context>
<context>
    <name>Premium kind</name>
    <message>
        <source>Membership fee</source>
        <translation>ថ្លៃសមាជិកភាព</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>បុព្វលាភ</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>ប្រាក់សងវិញ</translation>
    </message>
</context>
<context>
    <name>Premium state</name>
    <message>
        <source>Due</source>
        <translation>ត្រូវបង់</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>ត្រូវបង់ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Not owed</source>
        <translation>មិនជំពាក់</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>ហួសកំណត់</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>បានបង់</translation>
    </message>
    <message>
        <source>To be refunded</source>
        <translation>ត្រូវសងវិញ</translation>
    </message>
</context>
<context>
    <name>Premiums</name>
    <message>
        <source>A receipt, a code, or any part of a member&apos;s name</source>
        <translation>បង្កាន់ដៃ លេខកូដ ឬផ្នែកណាមួយនៃឈ្មោះសមាជិក</translation>
    </message>
    <message>
        <source>No premium is due or paid.</source>
        <translation>គ្មានបុព្វលាភត្រូវបង់ ឬបានបង់ទេ។</translation>
    </message>
    <message>
        <source>No premium is due yet. Each policy brings its premium when it is written or renewed.</source>
        <translation>មិនទាន់មានបុព្វលាភត្រូវបង់ទេ។ បណ្ណសន្យានីមួយៗនាំបុព្វលាភរបស់វាមក ពេលសរសេរ ឬបន្ត។</translation>
    </message>
</context>
<context>
    <name>Present value</name>
    <message>
        <source>&quot;{cell}&quot; is not a number from 0 to 9999</source>
        <translation>«{cell}» មិនមែនជាលេខពី 0 ដល់ 9999</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is not an amount in this currency</source>
        <translation>«{cell}» មិនមែនជាចំនួនប្រាក់ក្នុងរូបិយប័ណ្ណនេះ</translation>
    </message>
    <message>
        <source>Give an amount, or a table of payments.</source>
        <translation>សូមឱ្យចំនួនប្រាក់ ឬតារាងការបង់។</translation>
    </message>
    <message>
        <source>In years</source>
        <translation>ក្នុងរយៈឆ្នាំ</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>ការបង់</translation>
    </message>
    <message>
        <source>Payments to come</source>
        <translation>ការបង់ខាងមុខ</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>ប្រូបាប</translation>
    </message>
    <message>
        <source>The whole is rounded once, so its parts may miss it by a little.</source>
        <translation>ផលរួមបង្គត់តែម្តង ដូច្នេះផ្នែករបស់វាអាចខុសបន្តិច។</translation>
    </message>
    <message>
        <source>Value today</source>
        <translation>តម្លៃថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Value today of payments to come</source>
        <translation>តម្លៃថ្ងៃនេះនៃការបង់ខាងមុខ</translation>
    </message>
    <message>
        <source>a probability lies between 0 and 1; three quarters is 0.75</source>
        <translation>ប្រូបាបស្ថិតចន្លោះ 0 និង 1 បីភាគបួនគឺ 0.75</translation>
    </message>
    <message>
        <source>how probable it is, 0 to 1; otherwise certain</source>
        <translation>ប្រូបាបរបស់វា 0 ដល់ 1 បើមិនប្រាប់ គឺប្រាកដ</translation>
    </message>
    <message>
        <source>in how many years; otherwise one</source>
        <translation>ក្នុងប៉ុន្មានឆ្នាំ បើមិនប្រាប់ គឺមួយ</translation>
    </message>
    <message>
        <source>interest a year: 0.10 is ten percent</source>
        <translation>ការប្រាក់ក្នុងមួយឆ្នាំ៖ 0.10 គឺដប់ភាគរយ</translation>
    </message>
    <message>
        <source>it cannot be read; give a table in plain text (CSV, UTF-8)</source>
        <translation>មិនអាចអានបានទេ សូមឱ្យតារាងជាអក្សរធម្មតា (CSV, UTF-8)</translation>
    </message>
    <message>
        <source>many: a table of amount, probability, years</source>
        <translation>ច្រើន៖ តារាងដែលមាន amount, probability, years</translation>
    </message>
    <message>
        <source>the columns are: {columns}</source>
        <translation>ជួរឈរគឺ៖ {columns}</translation>
    </message>
    <message>
        <source>the row has more cells than columns; write 1000, not 1,000</source>
        <translation>ជួរមានក្រឡាច្រើនជាងជួរឈរ សូមសរសេរ 1000 មិនមែន 1,000</translation>
    </message>
    <message>
        <source>what may be paid</source>
        <translation>អ្វីដែលអាចត្រូវបង់</translation>
    </message>
</context>
<context>
    <name>Principle form</name>
    <message>
        <source>Answer</source>
        <translation>ចម្លើយ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>សំណួរ</translation>
    </message>
    <message>
        <source>What shows it, or what is to be done</source>
        <translation>អ្វីដែលបញ្ជាក់វា ឬអ្វីដែលត្រូវធ្វើ</translation>
    </message>
</context>
<context>
    <name>Principles</name>
    <message numerus="yes">
        <source>%n findings are open, of {whole} records.</source>
        <translation>
            <numerusform>ចំណុចរកឃើញ %n នៅបើក ក្នុងកំណត់ត្រា {whole}។</numerusform>
            <numerusform>ចំណុចរកឃើញ %n នៅបើក ក្នុងកំណត់ត្រា {whole}។</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>ឆ្លើយដោយ</translation>
    </message>
    <message>
        <source>Are claims held against those that the price counts on?</source>
        <translation>តើគេធៀបការទាមទារនឹងចំនួនដែលតម្លៃបានគិតទុកឬទេ?</translation>
    </message>
    <message>
        <source>Are donations shown apart from what the scheme earns?</source>
        <translation>តើជំនួយបង្ហាញដាច់ពីអ្វីដែលគម្រោងរកបានឬទេ?</translation>
    </message>
    <message>
        <source>Are the costs of microinsurance kept apart from those of the organisation&apos;s other work?</source>
        <translation>តើចំណាយមីក្រូធានារ៉ាប់រងកត់ដាច់ពីចំណាយសម្រាប់ការងារផ្សេងរបស់អង្គការឬទេ?</translation>
    </message>
    <message>
        <source>Are the indicators told to members and partners regularly?</source>
        <translation>តើសូចនាករត្រូវបានប្រាប់ជាទៀងទាត់ដល់សមាជិក និងដៃគូឬទេ?</translation>
    </message>
    <message>
        <source>Assets of {amount} equal liabilities and equity.</source>
        <translation>ទ្រព្យសកម្ម {amount} ស្មើនឹងបំណុល និងមូលធនម្ចាស់។</translation>
    </message>
    <message>
        <source>Can the three statements be made, and do they balance?</source>
        <translation>តើអាចធ្វើរបាយការណ៍ទាំងបីបាន ហើយវាមានតុល្យភាពឬទេ?</translation>
    </message>
    <message>
        <source>Claims monitoring</source>
        <translation>ការតាមដានការទាមទារ</translation>
    </message>
    <message>
        <source>Client focus</source>
        <translation>ការយកចិត្តទុកដាក់លើអតិថិជន</translation>
    </message>
    <message>
        <source>Do investments fall due when claims and costs have to be paid?</source>
        <translation>តើវិនិយោគដល់កំណត់នៅពេលត្រូវបង់សំណង និងចំណាយឬទេ?</translation>
    </message>
    <message>
        <source>Do most beneficiaries get their money within thirty days?</source>
        <translation>តើអ្នកទទួលផលភាគច្រើនបានប្រាក់ក្នុងសាមសិបថ្ងៃឬទេ?</translation>
    </message>
    <message>
        <source>Do the checks find few doubtful records?</source>
        <translation>តើការត្រួតពិនិត្យរកឃើញកំណត់ត្រាគួរសង្ស័យតិចឬទេ?</translation>
    </message>
    <message>
        <source>Does management look at the claims figures every quarter?</source>
        <translation>តើថ្នាក់ដឹកនាំមើលតួលេខការទាមទាររៀងរាល់ត្រីមាសឬទេ?</translation>
    </message>
    <message>
        <source>Donations of {amount} in twelve months stand on a line of their own.</source>
        <translation>ជំនួយ {amount} ក្នុងដប់ពីរខែ មាននៅលើបន្ទាត់ដាច់ដោយឡែក។</translation>
    </message>
    <message>
        <source>Financial statements</source>
        <translation>របាយការណ៍ហិរញ្ញវត្ថុ</translation>
    </message>
    <message>
        <source>Has an actuary said which data must be collected for each product?</source>
        <translation>តើអ្នកគណិតធានារ៉ាប់រងបានប្រាប់ថាត្រូវប្រមូលទិន្នន័យអ្វីសម្រាប់ផលិតផលនីមួយៗឬទេ?</translation>
    </message>
    <message>
        <source>Has every complaint older than thirty days an answer?</source>
        <translation>តើបណ្តឹងទាំងអស់ដែលលើសសាមសិបថ្ងៃ មានចម្លើយឬទេ?</translation>
    </message>
    <message>
        <source>Has every product the reserves that it needs?</source>
        <translation>តើផលិតផលទាំងអស់មានទុនបម្រុងដែលវាត្រូវការឬទេ?</translation>
    </message>
    <message>
        <source>Has nearly every claim its event, cause and loss?</source>
        <translation>តើការទាមទារស្ទើរទាំងអស់មានហេតុការណ៍ មូលហេតុ និងការខាតបង់ឬទេ?</translation>
    </message>
    <message>
        <source>Has somebody with the skill reviewed the prices in the last two years?</source>
        <translation>តើមានអ្នកជំនាញបានពិនិត្យតម្លៃក្នុងរយៈពេលពីរឆ្នាំចុងក្រោយឬទេ?</translation>
    </message>
    <message>
        <source>Have managers and staff been trained in insurance?</source>
        <translation>តើអ្នកចាត់ការ និងបុគ្គលិកបានរៀនអំពីធានារ៉ាប់រងឬទេ?</translation>
    </message>
    <message>
        <source>Have members been asked in the last year what they need?</source>
        <translation>តើក្នុងឆ្នាំចុងក្រោយ បានសួរសមាជិកអំពីអ្វីដែលគេត្រូវការឬទេ?</translation>
    </message>
    <message>
        <source>Have the books been audited within the last year?</source>
        <translation>តើសៀវភៅបញ្ជីបានធ្វើសវនកម្មក្នុងឆ្នាំចុងក្រោយឬទេ?</translation>
    </message>
    <message>
        <source>Have the expenses of the period been entered?</source>
        <translation>តើបានបញ្ចូលចំណាយនៃគ្រាហើយឬនៅ?</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>មួយផ្នែក</translation>
    </message>
    <message>
        <source>Is it known what each product costs to run?</source>
        <translation>តើដឹងថាដំណើរការផលិតផលនីមួយៗចំណាយប៉ុន្មានឬទេ?</translation>
    </message>
    <message>
        <source>Is the birth date of nearly every insured person known?</source>
        <translation>តើដឹងថ្ងៃកំណើតរបស់អ្នកមានធានារ៉ាប់រងស្ទើរទាំងអស់ឬទេ?</translation>
    </message>
    <message>
        <source>Is there a written policy on what may be invested where?</source>
        <translation>តើមានគោលនយោបាយសរសេរថា អាចវិនិយោគអ្វីនៅកន្លែងណាឬទេ?</translation>
    </message>
    <message>
        <source>Known of {part} of {whole} insured persons, {share}.</source>
        <translation>ដឹងពីអ្នកមានធានារ៉ាប់រង {part} ក្នុង {whole} នាក់ {share}។</translation>
    </message>
    <message>
        <source>Lacking for: {products}.</source>
        <translation>ខ្វះសម្រាប់៖ {products}។</translation>
    </message>
    <message>
        <source>Nearly all means 95 percent, most means half.</source>
        <translation>ស្ទើរទាំងអស់មានន័យថា 95 ភាគរយ ភាគច្រើនមានន័យថាពាក់កណ្តាល។</translation>
    </message>
    <message>
        <source>No claim was reported in the last twelve months.</source>
        <translation>គ្មានការទាមទាររាយការណ៍ក្នុងដប់ពីរខែចុងក្រោយទេ។</translation>
    </message>
    <message>
        <source>No claim was settled in the last twelve months.</source>
        <translation>គ្មានការទាមទារបានដោះស្រាយក្នុងដប់ពីរខែចុងក្រោយទេ។</translation>
    </message>
    <message>
        <source>No claims were reserved for a year ago.</source>
        <translation>មួយឆ្នាំមុន គ្មានទុនបម្រុងសម្រាប់ការទាមទារណាទេ។</translation>
    </message>
    <message>
        <source>No complaint is older than thirty days.</source>
        <translation>គ្មានបណ្តឹងណាលើសសាមសិបថ្ងៃទេ។</translation>
    </message>
    <message>
        <source>No person is insured by name.</source>
        <translation>គ្មាននរណាមានធានារ៉ាប់រងតាមឈ្មោះទេ។</translation>
    </message>
    <message>
        <source>No product lacks a method for a reserve that it needs.</source>
        <translation>គ្មានផលិតផលណាខ្វះវិធីសម្រាប់ទុនបម្រុងដែលវាត្រូវការទេ។</translation>
    </message>
    <message>
        <source>Of what was reserved in the last four quarters, {share} was left over.</source>
        <translation>ក្នុងទុនបម្រុងនៃបួនត្រីមាសចុងក្រោយ នៅសល់ {share}។</translation>
    </message>
    <message>
        <source>People answer under Settings, The nine principles. An answer is good for a year.</source>
        <translation>មនុស្សឆ្លើយក្រោម ការកំណត់, គោលការណ៍ទាំងប្រាំបួន។ ចម្លើយមួយប្រើបានមួយឆ្នាំ។</translation>
    </message>
    <message>
        <source>Relevant and accurate data</source>
        <translation>ទិន្នន័យពាក់ព័ន្ធ និងត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Separation of data</source>
        <translation>ការបែងចែកទិន្នន័យដាច់ដោយឡែក</translation>
    </message>
    <message>
        <source>Technical capacity</source>
        <translation>សមត្ថភាពបច្ចេកទេស</translation>
    </message>
    <message>
        <source>There are vouchers on expenses.</source>
        <translation>មានសក្ខីបត្រលើចំណាយ។</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>មិនទាន់មានផលិតផលទេ។</translation>
    </message>
    <message>
        <source>There is one product: all costs are its own.</source>
        <translation>មានផលិតផលតែមួយ៖ ចំណាយទាំងអស់ជារបស់វា។</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>តម្លាភាព</translation>
    </message>
    <message>
        <source>Were the claims reserves of a year ago enough?</source>
        <translation>តើទុនបម្រុងសំណងមួយឆ្នាំមុនគ្រប់គ្រាន់ឬទេ?</translation>
    </message>
    <message>
        <source>What products share is shared by a key that the scheme has chosen.</source>
        <translation>អ្វីដែលផលិតផលចំណាយរួម ត្រូវចែកតាមគោលចែកដែលគម្រោងបានជ្រើស។</translation>
    </message>
    <message>
        <source>What products share is shared by earned premium, for no other key was chosen.</source>
        <translation>អ្វីដែលផលិតផលចំណាយរួម ត្រូវចែកតាមបុព្វលាភរកបាន ព្រោះមិនបានជ្រើសគោលចែកផ្សេង។</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>អ្វីដែលបញ្ជាក់វា</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>មិនទាន់ឆ្លើយ</translation>
    </message>
    <message>
        <source>people</source>
        <translation>មនុស្ស</translation>
    </message>
    <message>
        <source>the book</source>
        <translation>សៀវភៅ</translation>
    </message>
    <message>
        <source>{number}. {principle}</source>
        <translation>{number}. {principle}</translation>
    </message>
    <message>
        <source>{part} of {whole} claims of the last twelve months tell them, {share}.</source>
        <translation>ការទាមទារ {part} ក្នុង {whole} នៃដប់ពីរខែចុងក្រោយមានវា {share}។</translation>
    </message>
    <message>
        <source>{part} of {whole} claims of the last twelve months, {share}.</source>
        <translation>ការទាមទារ {part} ក្នុង {whole} នៃដប់ពីរខែចុងក្រោយ {share}។</translation>
    </message>
    <message>
        <source>{part} of {whole} complaints are answered, {share}.</source>
        <translation>បណ្តឹង {part} ក្នុង {whole} បានឆ្លើយ {share}។</translation>
    </message>
    <message>
        <source>{part} of {whole} products have a pricing table.</source>
        <translation>ផលិតផល {part} ក្នុង {whole} មានតារាងកំណត់តម្លៃ។</translation>
    </message>
</context>
<context>
    <name>Product example</name>
    <message>
        <source>As much as was saved, at death</source>
        <translation>ស្មើនឹងប្រាក់សន្សំ ពេលស្លាប់</translation>
    </message>
    <message>
        <source>Cash for the nights in hospital</source>
        <translation>ប្រាក់សម្រាប់យប់នៅមន្ទីរពេទ្យ</translation>
    </message>
    <message>
        <source>Childbirth</source>
        <translation>ការសម្រាលកូន</translation>
    </message>
    <message>
        <source>Crop cover for a season</source>
        <translation>ការធានាដំណាំសម្រាប់មួយរដូវ</translation>
    </message>
    <message>
        <source>Death by accident</source>
        <translation>ស្លាប់ដោយគ្រោះថ្នាក់</translation>
    </message>
    <message>
        <source>Death by illness or age</source>
        <translation>ស្លាប់ដោយជំងឺ ឬចាស់ជរា</translation>
    </message>
    <message>
        <source>Death of an animal</source>
        <translation>សត្វស្លាប់</translation>
    </message>
    <message>
        <source>Funeral cover</source>
        <translation>ការធានាបុណ្យសព</translation>
    </message>
    <message>
        <source>Funeral of a child</source>
        <translation>បុណ្យសពកុមារ</translation>
    </message>
    <message>
        <source>Funeral of an adult</source>
        <translation>បុណ្យសពមនុស្សពេញវ័យ</translation>
    </message>
    <message>
        <source>Health cover</source>
        <translation>ការធានាសុខភាព</translation>
    </message>
    <message>
        <source>Help with the funeral</source>
        <translation>ជំនួយបុណ្យសព</translation>
    </message>
    <message>
        <source>Life cover for a year</source>
        <translation>ការធានាអាយុជីវិតមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>Livestock cover</source>
        <translation>ការធានាបសុសត្វ</translation>
    </message>
    <message>
        <source>Loss of the harvest</source>
        <translation>ការខាតបង់ដំណាំ</translation>
    </message>
    <message>
        <source>Payout by the index</source>
        <translation>ការបង់តាមសន្ទស្សន៍</translation>
    </message>
    <message>
        <source>Stay in hospital</source>
        <translation>ការសម្រាកពេទ្យ</translation>
    </message>
    <message>
        <source>Visit and medicines</source>
        <translation>ការពិនិត្យ និងថ្នាំ</translation>
    </message>
    <message>
        <source>Weather index cover for a season</source>
        <translation>ការធានាសន្ទស្សន៍អាកាសធាតុមួយរដូវ</translation>
    </message>
    <message>
        <source>What is left of the loan</source>
        <translation>ប្រាក់កម្ចីដែលនៅសល់</translation>
    </message>
</context>
<context>
    <name>Product form</name>
    <message>
        <source>A ratio of earned premium: 0.7 for seventy percent.</source>
        <translation>អនុបាតនៃបុព្វលាភរកបាន៖ 0.7 សម្រាប់ចិតសិបភាគរយ។</translation>
    </message>
    <message>
        <source>A share: 0.8 for eighty percent. Leave empty for the whole amount.</source>
        <translation>ចំណែក៖ 0.8 សម្រាប់ប៉ែតសិបភាគរយ។ ទុកទទេសម្រាប់ចំនួនទាំងមូល។</translation>
    </message>
    <message>
        <source>Claims not reported yet</source>
        <translation>សំណងមិនទាន់រាយការណ៍</translation>
    </message>
    <message>
        <source>Coinsurance, in percent</source>
        <translation>ចំណែករួមបង់ គិតជាភាគរយ</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>កិច្ចសន្យា</translation>
    </message>
    <message>
        <source>Counts while fewer than ten claims are reported; 45 where left empty.</source>
        <translation>ប្រើពេលការទាមទាររាយការណ៍តិចជាងដប់ បើទុកទទេ គឺ 45។</translation>
    </message>
    <message>
        <source>Days of grace to renew</source>
        <translation>ថ្ងៃអនុគ្រោះសម្រាប់បន្ត</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>ចំណែកកាត់</translation>
    </message>
    <message>
        <source>Development by</source>
        <translation>វិវត្តន៍តាម</translation>
    </message>
    <message>
        <source>Entry age</source>
        <translation>អាយុចូល</translation>
    </message>
    <message>
        <source>Exit age</source>
        <translation>អាយុចេញ</translation>
    </message>
    <message>
        <source>Expected claims ratio</source>
        <translation>អនុបាតសំណងរំពឹងទុក</translation>
    </message>
    <message>
        <source>In percent: 10 for a tenth.</source>
        <translation>ជាភាគរយ៖ 10 សម្រាប់មួយភាគដប់។</translation>
    </message>
    <message>
        <source>Leave empty where nothing is reported after the last month known.</source>
        <translation>ទុកទទេ បើគ្មានអ្វីរាយការណ៍ក្រោយខែចុងក្រោយដែលដឹង។</translation>
    </message>
    <message>
        <source>Limit for each claim</source>
        <translation>កំណត់ក្នុងការទាមទារមួយ</translation>
    </message>
    <message>
        <source>Limit for each year</source>
        <translation>កំណត់ក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ប្រភេទធានា</translation>
    </message>
    <message>
        <source>Of a takaful product; the operator has the rest. Empty: all is the participants&apos;.</source>
        <translation>សម្រាប់ផលិតផលតាកាហ្វុល នៅសល់ជារបស់អ្នកប្រតិបត្តិ។ ទទេ៖ ទាំងអស់ជារបស់អ្នកចូលរួម។</translation>
    </message>
    <message>
        <source>Of the contributions: it is owed to the operator as they fall due, and an expense.</source>
        <translation>លើវិភាគទាន៖ ត្រូវជំពាក់អ្នកប្រតិបត្តិពេលវាដល់កំណត់ ហើយជាចំណាយ។</translation>
    </message>
    <message>
        <source>Participants&apos; share of the surplus, in percent</source>
        <translation>ចំណែកអតិរេករបស់អ្នកចូលរួម គិតជាភាគរយ</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>ការចូលរួម</translation>
    </message>
    <message>
        <source>Portion of open claims reserved</source>
        <translation>ចំណែកទុនបម្រុងនៃការទាមទារបើក</translation>
    </message>
    <message>
        <source>Premium is earned</source>
        <translation>បុព្វលាភរកបាន</translation>
    </message>
    <message>
        <source>Tail factor</source>
        <translation>កត្តាចុង</translation>
    </message>
    <message>
        <source>Takaful operator&apos;s fee, in percent</source>
        <translation>ថ្លៃអ្នកប្រតិបត្តិតាកាហ្វុល គិតជាភាគរយ</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>រយៈពេលគិតជាខែ</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>លក្ខខណ្ឌ</translation>
    </message>
    <message>
        <source>Usual days from event to report</source>
        <translation>ថ្ងៃធម្មតាពីហេតុការណ៍ដល់រាយការណ៍</translation>
    </message>
    <message>
        <source>Usual days from payment to receipt</source>
        <translation>ថ្ងៃធម្មតាពីបង់ដល់ទទួល</translation>
    </message>
    <message>
        <source>Waiting period in days</source>
        <translation>រយៈពេលរង់ចាំគិតជាថ្ងៃ</translation>
    </message>
    <message>
        <source>What the insured pays of each claim, from 0 to 100.</source>
        <translation>អ្វីដែលអ្នកមានធានារ៉ាប់រងបង់ក្នុងការទាមទារនីមួយៗ ពី 0 ដល់ 100។</translation>
    </message>
    <message>
        <source>Who carries the risk</source>
        <translation>នរណារ៉ាប់រងហានិភ័យ</translation>
    </message>
</context>
<context>
    <name>Product line</name>
    <message>
        <source>Accident</source>
        <translation>គ្រោះថ្នាក់</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>ទ្រព្យសម្បត្តិ</translation>
    </message>
    <message>
        <source>Credit life</source>
        <translation>ធានាអាយុជីវិតឥណទាន</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>ដំណាំ</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>ពិការភាព</translation>
    </message>
    <message>
        <source>Endowment</source>
        <translation>ធានាអាយុជីវិតចម្រុះ</translation>
    </message>
    <message>
        <source>Funeral</source>
        <translation>បុណ្យសព</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>សុខភាព</translation>
    </message>
    <message>
        <source>Hospital cash</source>
        <translation>ប្រាក់ឧបត្ថម្ភសម្រាកពេទ្យ</translation>
    </message>
    <message>
        <source>Life savings</source>
        <translation>សន្សំអាយុជីវិត</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>បសុសត្វ</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>សោធន</translation>
    </message>
    <message>
        <source>Term life</source>
        <translation>អាយុជីវិតមានកំណត់</translation>
    </message>
    <message>
        <source>Weather index</source>
        <translation>សន្ទស្សន៍អាកាសធាតុ</translation>
    </message>
    <message>
        <source>Whole life</source>
        <translation>ពេញមួយជីវិត</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>A commission that one pays and another receives is eliminated as far as both give it.</source>
        <translation>កម្រៃជើងសារដែលម្នាក់បង់ ហើយម្នាក់ទៀតទទួល ត្រូវកាត់ចេញ ត្រឹមចំនួនដែលទាំងពីរប្រាប់។</translation>
    </message>
    <message>
        <source>Before reinsurance: what partners pass on to reinsurers is no cost of the programme.</source>
        <translation>មុនធានារ៉ាប់រងបន្ត៖ អ្វីដែលដៃគូផ្ទេរទៅអ្នកធានារ៉ាប់រងបន្ត មិនមែនជាចំណាយនៃកម្មវិធីរួមទេ។</translation>
    </message>
    <message>
        <source>Does it count?</source>
        <translation>តើរាប់ឬទេ?</translation>
    </message>
    <message>
        <source>Eliminations</source>
        <translation>ការកាត់ចេញ</translation>
    </message>
    <message>
        <source>Expenses and other income of all partners add up.</source>
        <translation>ចំណាយ និងចំណូលផ្សេងរបស់ដៃគូទាំងអស់បូកចូលគ្នា។</translation>
    </message>
    <message>
        <source>Figures whose months lie only partly in these days are left out; they stand below.</source>
        <translation>តួលេខដែលខែរបស់វានៅក្នុងថ្ងៃទាំងនេះតែមួយផ្នែក ត្រូវទុកចោល វានៅខាងក្រោម។</translation>
    </message>
    <message>
        <source>Indicators of the programme</source>
        <translation>សូចនាករនៃកម្មវិធីរួម</translation>
    </message>
    <message>
        <source>No partner has given a figure that lies in these days: the programme is the own book.</source>
        <translation>គ្មានដៃគូណាឱ្យតួលេខក្នុងថ្ងៃទាំងនេះទេ៖ កម្មវិធីរួមគឺសៀវភៅខ្លួនឯង។</translation>
    </message>
    <message>
        <source>Own book</source>
        <translation>សៀវភៅខ្លួនឯង</translation>
    </message>
    <message>
        <source>Own book ({role})</source>
        <translation>សៀវភៅខ្លួនឯង ({role})</translation>
    </message>
    <message>
        <source>Premium and claims that several roles tell of one product count once: those of the role that tells most.</source>
        <translation>បុព្វលាភ និងសំណងដែលតួនាទីច្រើនប្រាប់ពីផលិតផលតែមួយ រាប់ម្តង៖ យកពីតួនាទីដែលប្រាប់ច្រើនជាងគេ។</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>កម្មវិធីរួម</translation>
    </message>
    <message>
        <source>The programme of all partners</source>
        <translation>កម្មវិធីរួមនៃដៃគូទាំងអស់</translation>
    </message>
    <message>
        <source>Whose each figure is</source>
        <translation>តួលេខនីមួយៗជារបស់នរណា</translation>
    </message>
    <message>
        <source>no: only partly in these days</source>
        <translation>ទេ៖ នៅក្នុងថ្ងៃទាំងនេះតែមួយផ្នែក</translation>
    </message>
    <message>
        <source>yes, wholly in these days</source>
        <translation>បាទ/ចាស ទាំងស្រុងក្នុងថ្ងៃទាំងនេះ</translation>
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
        <translation>កូដដែលផ្ទុកតួលេខមានហត្ថលេខានៃរបាយការណ៍នេះ</translation>
    </message>
    <message>
        <source>A line that is not listed is nought.</source>
        <translation>បន្ទាត់ដែលមិនមានក្នុងបញ្ជី គឺសូន្យ។</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>ពិនិត្យ</translation>
    </message>
    <message>
        <source>Check a statement of {scheme}</source>
        <translation>ពិនិត្យរបាយការណ៍របស់ {scheme}</translation>
    </message>
    <message>
        <source>Code {number} of {count}</source>
        <translation>កូដ {number} ក្នុងចំណោម {count}</translation>
    </message>
    <message>
        <source>Code {number} of {count} is missing. Photograph that one, too.</source>
        <translation>ខ្វះកូដ {number} ក្នុងចំណោម {count}។ សូមថតវាផង។</translation>
    </message>
    <message>
        <source>Compare them with what is printed: only what stands in the code is signed.</source>
        <translation>សូមប្រៀបធៀបវានឹងអ្វីដែលបានបោះពុម្ព៖ មានតែអ្វីដែលនៅក្នុងកូដប៉ុណ្ណោះដែលមានហត្ថលេខា។</translation>
    </message>
    <message>
        <source>Compare this key with that which the scheme tells you itself, on its notice board or by telephone. A page with another key speaks for somebody else.</source>
        <translation>សូមប្រៀបធៀបសោនេះនឹងសោដែលគម្រោងប្រាប់លោកអ្នកផ្ទាល់ លើក្តារព័ត៌មាន ឬតាមទូរស័ព្ទ។ ទំព័រដែលមានសោផ្សេង និយាយជំនួសអ្នកដទៃ។</translation>
    </message>
    <message>
        <source>Digest of all figures</source>
        <translation>លេខសង្ខេបនៃតួលេខទាំងអស់</translation>
    </message>
    <message>
        <source>Every statement is signed with this key and prints these digits. Tell them to whoever relies on your statements, on the notice board or by telephone, so that they can compare. Whoever can open this book can sign with it.</source>
        <translation>របាយការណ៍ទាំងអស់ចុះហត្ថលេខាដោយសោនេះ ហើយបោះពុម្ពលេខទាំងនេះ។ សូមប្រាប់វាដល់អ្នកដែលពឹងលើរបាយការណ៍របស់លោកអ្នក លើក្តារព័ត៌មាន ឬតាមទូរស័ព្ទ ដើម្បីឱ្យគេប្រៀបធៀបបាន។ អ្នកណាដែលបើកសៀវភៅនេះបាន អាចចុះហត្ថលេខាដោយវាបាន។</translation>
    </message>
    <message>
        <source>Give this page to members, partners and auditors: on any phone it reads the code of a statement from a photograph and says whether it is yours, without a network.</source>
        <translation>សូមឱ្យទំព័រនេះដល់សមាជិក ដៃគូ និងសវនករ៖ លើទូរស័ព្ទណាក៏បាន វាអានកូដនៃរបាយការណ៍ពីរូបថត ហើយប្រាប់ថាតើវាជារបស់លោកអ្នកឬទេ ដោយមិនត្រូវការបណ្តាញ។</translation>
    </message>
    <message>
        <source>Key of the scheme</source>
        <translation>សោរបស់គម្រោង</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>ភាសានៃទំព័រ</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>បន្ទាត់នៃរបាយការណ៍</translation>
    </message>
    <message>
        <source>No code of a statement was found. Photograph the whole code, flat and sharp.</source>
        <translation>រកមិនឃើញកូដរបាយការណ៍ទេ។ សូមថតកូដទាំងមូល ឱ្យរាបស្មើ និងច្បាស់។</translation>
    </message>
    <message>
        <source>Paste what another program read off the code</source>
        <translation>បិទភ្ជាប់អ្វីដែលកម្មវិធីផ្សេងបានអានពីកូដ</translation>
    </message>
    <message>
        <source>Photograph the code on the statement, or choose a picture of it. Nothing leaves this device, and no network is needed.</source>
        <translation>សូមថតកូដលើរបាយការណ៍ ឬជ្រើសរូបភាពរបស់វា។ គ្មានអ្វីចេញពីឧបករណ៍នេះទេ ហើយមិនត្រូវការបណ្តាញឡើយ។</translation>
    </message>
    <message>
        <source>Proof of the figures</source>
        <translation>ភស្តុតាងនៃតួលេខ</translation>
    </message>
    <message>
        <source>Save the page that checks statements</source>
        <translation>រក្សាទុកទំព័រដែលពិនិត្យរបាយការណ៍</translation>
    </message>
    <message>
        <source>Save the page that checks statements…</source>
        <translation>រក្សាទុកទំព័រដែលពិនិត្យរបាយការណ៍…</translation>
    </message>
    <message>
        <source>Signed as a draft: the period was not closed, and its figures may still change.</source>
        <translation>ចុះហត្ថលេខាជាសេចក្តីព្រាង៖ គ្រាមិនទាន់បិទ ហើយតួលេខរបស់វានៅអាចប្តូរ។</translation>
    </message>
    <message>
        <source>Signed as final: the period was closed, and its figures are frozen.</source>
        <translation>ចុះហត្ថលេខាជាចុងក្រោយ៖ គ្រាបានបិទ ហើយតួលេខរបស់វាត្រូវបានបង្កក។</translation>
    </message>
    <message>
        <source>Take or choose a picture</source>
        <translation>ថត ឬជ្រើសរូបភាព</translation>
    </message>
    <message>
        <source>The code is cut or was changed: it holds no figures that can be read.</source>
        <translation>កូដត្រូវបានកាត់ ឬប្តូរ៖ វាគ្មានតួលេខដែលអាចអានបានទេ។</translation>
    </message>
    <message numerus="yes">
        <source>The figures are too many for one code. They stand in %n codes: photograph all of them.</source>
        <translation>
            <numerusform>តួលេខច្រើនពេកសម្រាប់កូដមួយ។ វានៅក្នុងកូដ %n៖ សូមថតទាំងអស់។</numerusform>
            <numerusform>តួលេខច្រើនពេកសម្រាប់កូដមួយ។ វានៅក្នុងកូដ %n៖ សូមថតទាំងអស់។</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>កំពុងអានរូបភាព…</translation>
    </message>
    <message>
        <source>The signature does not hold: something in the code was changed. Do not trust these figures.</source>
        <translation>ហត្ថលេខាមិនត្រឹមត្រូវទេ៖ មានអ្វីមួយក្នុងកូដត្រូវបានប្តូរ។ សូមកុំទុកចិត្តតួលេខទាំងនេះ។</translation>
    </message>
    <message>
        <source>These are the scheme&apos;s figures, signed as a draft: the period was not closed, and they may have changed.</source>
        <translation>នេះជាតួលេខរបស់គម្រោង ចុះហត្ថលេខាជាសេចក្តីព្រាង៖ គ្រាមិនទាន់បិទ ហើយតួលេខអាចបានប្តូរហើយ។</translation>
    </message>
    <message>
        <source>These are the scheme&apos;s figures, signed as final: the period was closed.</source>
        <translation>នេះជាតួលេខរបស់គម្រោង ចុះហត្ថលេខាជាចុងក្រោយ៖ គ្រាបានបិទ។</translation>
    </message>
    <message>
        <source>These codes belong to different papers. Give those of one paper at a time.</source>
        <translation>កូដទាំងនេះជារបស់ក្រដាសផ្សេងគ្នា។ សូមឱ្យកូដនៃក្រដាសមួយម្តងៗ។</translation>
    </message>
    <message>
        <source>These figures are signed with another key: they are not those of this scheme.</source>
        <translation>តួលេខទាំងនេះចុះហត្ថលេខាដោយសោផ្សេង៖ វាមិនមែនជារបស់គម្រោងនេះទេ។</translation>
    </message>
    <message>
        <source>This browser is too old to unfold the code. Open the page in a newer one.</source>
        <translation>កម្មវិធីរុករកនេះចាស់ពេក មិនអាចពន្លាកូដបានទេ។ សូមបើកទំព័រក្នុងកម្មវិធីថ្មីជាង។</translation>
    </message>
    <message>
        <source>This code holds the ten indicators and every line, signed with the key of the scheme. The page that the scheme hands out reads it from a photograph, without a network, and says whether it is the scheme&apos;s. Compare the key with that which the scheme tells you itself.</source>
        <translation>កូដនេះផ្ទុកសូចនាករទាំងដប់ និងបន្ទាត់ទាំងអស់ ចុះហត្ថលេខាដោយសោរបស់គម្រោង។ ទំព័រដែលគម្រោងចែកឱ្យ អានវាពីរូបថត ដោយមិនត្រូវការបណ្តាញ ហើយប្រាប់ថាតើវាជារបស់គម្រោងឬទេ។ សូមប្រៀបធៀបសោនឹងសោដែលគម្រោងប្រាប់លោកអ្នកផ្ទាល់។</translation>
    </message>
    <message>
        <source>This code is newer than this page. Ask the scheme for its newest page.</source>
        <translation>កូដនេះថ្មីជាងទំព័រនេះ។ សូមសុំទំព័រថ្មីបំផុតពីគម្រោង។</translation>
    </message>
    <message>
        <source>This file is no picture that can be opened. Give a PNG or a JPEG.</source>
        <translation>ឯកសារនេះមិនមែនជារូបភាពដែលអាចបើកបានទេ។ សូមឱ្យ PNG ឬ JPEG។</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>ទំព័របណ្តាញ (*.html)</translation>
    </message>
    <message>
        <source>check-a-statement.html</source>
        <translation>check-a-statement.html</translation>
    </message>
    <message>
        <source>{indicator}, median</source>
        <translation>{indicator} មេដ្យាន</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>A bill booked before</source>
        <translation>វិក្កយបត្រដែលបានកត់ពីមុន</translation>
    </message>
    <message>
        <source>A debt to us booked before</source>
        <translation>បំណុលដែលគេជំពាក់យើង បានកត់ពីមុន</translation>
    </message>
    <message>
        <source>Advance to a care provider</source>
        <translation>ប្រាក់បង់មុនដល់អ្នកផ្តល់សេវា</translation>
    </message>
    <message>
        <source>Advance to staff and others</source>
        <translation>ប្រាក់បង់មុនដល់បុគ្គលិក និងអ្នកដទៃ</translation>
    </message>
    <message>
        <source>Another debt to us written off</source>
        <translation>លុបចោលបំណុលផ្សេងដែលគេជំពាក់យើង</translation>
    </message>
    <message>
        <source>Audit, legal and actuarial fees</source>
        <translation>ថ្លៃសវនកម្ម ច្បាប់ និងគណិតធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>Bank charges</source>
        <translation>ថ្លៃសេវាធនាគារ</translation>
    </message>
    <message>
        <source>Between cash box and bank</source>
        <translation>រវាងប្រអប់ប្រាក់ និងធនាគារ</translation>
    </message>
    <message>
        <source>Bonds, shares and other long investments</source>
        <translation>សញ្ញាបណ្ណ ភាគហ៊ុន និងវិនិយោគរយៈពេលវែងផ្សេង</translation>
    </message>
    <message>
        <source>Claims of a product without policies</source>
        <translation>សំណងនៃផលិតផលគ្មានបណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Claims recovered late, received</source>
        <translation>សំណងយកវិញយឺត បានទទួល</translation>
    </message>
    <message>
        <source>Claims that the reinsurer bears, without a treaty</source>
        <translation>សំណងដែលអ្នកធានារ៉ាប់រងបន្តទទួលបន្ទុក គ្មានសន្ធិសញ្ញា</translation>
    </message>
    <message>
        <source>Claims that treaties recover, received</source>
        <translation>សំណងយកវិញតាមសន្ធិសញ្ញា បានទទួល</translation>
    </message>
    <message>
        <source>Commission from the reinsurer</source>
        <translation>កម្រៃជើងសារពីអ្នកធានារ៉ាប់រងបន្ត</translation>
    </message>
    <message>
        <source>Commission received</source>
        <translation>កម្រៃជើងសារបានទទួល</translation>
    </message>
    <message>
        <source>Commission to agents</source>
        <translation>កម្រៃជើងសារដល់ភ្នាក់ងារ</translation>
    </message>
    <message>
        <source>Computers and software, for running them</source>
        <translation>ដំណើរការកុំព្យូទ័រ និងកម្មវិធី</translation>
    </message>
    <message>
        <source>Deposit at the bank for a fixed time</source>
        <translation>ប្រាក់បញ្ញើមានកាលកំណត់នៅធនាគារ</translation>
    </message>
    <message>
        <source>Donation or grant for running the scheme</source>
        <translation>អំណោយ ឬជំនួយសម្រាប់ដំណើរការគម្រោង</translation>
    </message>
    <message>
        <source>Donation to the capital</source>
        <translation>អំណោយចូលដើមទុន</translation>
    </message>
    <message>
        <source>Electricity, water and telephone</source>
        <translation>អគ្គិសនី ទឹក និងទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Equipment, furniture and vehicles</source>
        <translation>បរិក្ខារ គ្រឿងសង្ហារឹម និងយានយន្ត</translation>
    </message>
    <message>
        <source>Expense outside the insurance business</source>
        <translation>ចំណាយក្រៅអាជីវកម្មធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>Extraordinary expense</source>
        <translation>ចំណាយវិសាមញ្ញ</translation>
    </message>
    <message>
        <source>Extraordinary income</source>
        <translation>ចំណូលវិសាមញ្ញ</translation>
    </message>
    <message>
        <source>Help given free of charge</source>
        <translation>ជំនួយផ្តល់ដោយឥតគិតថ្លៃ</translation>
    </message>
    <message>
        <source>Income outside the insurance business</source>
        <translation>ចំណូលក្រៅអាជីវកម្មធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>Interest and other return on investments</source>
        <translation>ការប្រាក់ និងផលផ្សេងពីវិនិយោគ</translation>
    </message>
    <message>
        <source>Interest booked before, received</source>
        <translation>ការប្រាក់បានកត់ពីមុន បានទទួល</translation>
    </message>
    <message>
        <source>Interest earned and not received yet</source>
        <translation>ការប្រាក់រកបាន មិនទាន់ទទួល</translation>
    </message>
    <message>
        <source>Interest on loans</source>
        <translation>ការប្រាក់លើកម្ចី</translation>
    </message>
    <message>
        <source>Licence and supervision</source>
        <translation>អាជ្ញាប័ណ្ណ និងការត្រួតពិនិត្យ</translation>
    </message>
    <message>
        <source>Loan, due after three months</source>
        <translation>កម្ចី ត្រូវសងក្រោយបីខែ</translation>
    </message>
    <message>
        <source>Loan, due within three months</source>
        <translation>កម្ចី ត្រូវសងក្នុងបីខែ</translation>
    </message>
    <message>
        <source>Meetings, awareness and advertising</source>
        <translation>ការប្រជុំ ការផ្សព្វផ្សាយ និងការផ្សាយពាណិជ្ជកម្ម</translation>
    </message>
    <message>
        <source>Membership fees</source>
        <translation>ថ្លៃសមាជិកភាព</translation>
    </message>
    <message>
        <source>Office supplies</source>
        <translation>សម្ភារៈការិយាល័យ</translation>
    </message>
    <message>
        <source>Other administration</source>
        <translation>រដ្ឋបាលផ្សេង</translation>
    </message>
    <message>
        <source>Other capital</source>
        <translation>ដើមទុនផ្សេង</translation>
    </message>
    <message>
        <source>Other cost of reinsurance</source>
        <translation>ថ្លៃធានារ៉ាប់រងបន្តផ្សេង</translation>
    </message>
    <message>
        <source>Other operating expense</source>
        <translation>ចំណាយប្រតិបត្តិការផ្សេង</translation>
    </message>
    <message>
        <source>Other operating income</source>
        <translation>ចំណូលប្រតិបត្តិការផ្សេង</translation>
    </message>
    <message>
        <source>Paid ahead of its time, and other things kept</source>
        <translation>បង់មុនពេល និងអ្វីផ្សេងដែលរក្សាទុក</translation>
    </message>
    <message>
        <source>Paid ahead, now used up</source>
        <translation>បានបង់មុន ឥឡូវប្រើអស់</translation>
    </message>
    <message>
        <source>Premium of a product without policies</source>
        <translation>បុព្វលាភនៃផលិតផលគ្មានបណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Premium that treaties cede, paid</source>
        <translation>បុព្វលាភផ្ទេរតាមសន្ធិសញ្ញា បានបង់</translation>
    </message>
    <message>
        <source>Premium to the reinsurer, without a treaty</source>
        <translation>បុព្វលាភទៅអ្នកធានារ៉ាប់រងបន្ត គ្មានសន្ធិសញ្ញា</translation>
    </message>
    <message>
        <source>Premium written off</source>
        <translation>បុព្វលាភលុបចោល</translation>
    </message>
    <message>
        <source>Printing and photocopies</source>
        <translation>ការបោះពុម្ព និងថតចម្លង</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>ថ្លៃឈ្នួល</translation>
    </message>
    <message>
        <source>Repairs and upkeep</source>
        <translation>ការជួសជុល និងថែទាំ</translation>
    </message>
    <message>
        <source>Salaries and wages</source>
        <translation>ប្រាក់ខែ និងប្រាក់ឈ្នួល</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>ដើមទុនភាគហ៊ុន</translation>
    </message>
    <message>
        <source>Social security and staff insurance</source>
        <translation>សន្តិសុខសង្គម និងធានារ៉ាប់រងបុគ្គលិក</translation>
    </message>
    <message>
        <source>Surplus of earlier years</source>
        <translation>អតិរេកឆ្នាំមុនៗ</translation>
    </message>
    <message>
        <source>Tax on the surplus</source>
        <translation>ពន្ធលើអតិរេក</translation>
    </message>
    <message>
        <source>Training of staff</source>
        <translation>ការបណ្តុះបណ្តាលបុគ្គលិក</translation>
    </message>
    <message>
        <source>Transport and travel</source>
        <translation>ការដឹកជញ្ជូន និងធ្វើដំណើរ</translation>
    </message>
    <message>
        <source>Wear of equipment</source>
        <translation>រំលស់បរិក្ខារ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិទភ្ជាប់ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើវិញ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>មិនធ្វើវិញ (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់ (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ជ្រើសទាំងអស់</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>ទេ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>បាទ/ចាស (&amp;Y)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>អនុវត្ត</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>មិនរក្សាទុក</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>មិនអើពើ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>កំណត់ឡើងវិញ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ព្យាយាមម្តងទៀត</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិទភ្ជាប់ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើវិញ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>មិនធ្វើវិញ (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់ (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ជ្រើសទាំងអស់</translation>
    </message>
</context>
<context>
    <name>Reached</name>
    <message>
        <source>By dependants</source>
        <translation>តាមអ្នកក្នុងបន្ទុក</translation>
    </message>
    <message>
        <source>By policies</source>
        <translation>តាមបណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Mean days, event to end</source>
        <translation>ថ្ងៃមធ្យម ពីហេតុការណ៍ដល់ចប់</translation>
    </message>
    <message>
        <source>Of those in force the day before</source>
        <translation>នៃអ្នកមានសុពលភាពនៅថ្ងៃមុន</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>បង់មួយផ្នែក</translation>
    </message>
    <message>
        <source>Ready for each 100 of a quarter&apos;s outgo</source>
        <translation>មានស្រាប់ក្នុងរាល់ 100 នៃចំណាយត្រីមាស</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>មិនទាន់សម្រេច</translation>
    </message>
    <message>
        <source>Without those who moved away</source>
        <translation>មិនរាប់អ្នកផ្លាស់ទីលំនៅ</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>As many are insured as at the start.</source>
        <translation>ចំនួនអ្នកធានារ៉ាប់រងស្មើនឹងពេលចាប់ផ្តើម។</translation>
    </message>
    <message>
        <source>Claims took {number} of every 100 of premium.</source>
        <translation>សំណងយក {number} ក្នុងបុព្វលាភ 100។</translation>
    </message>
    <message>
        <source>For every 100 it owes, the scheme holds {number} that can be relied on.</source>
        <translation>ក្នុងរាល់ 100 ដែលគម្រោងជំពាក់ វាមានទ្រព្យសកម្មអាចពឹងបាន {number}។</translation>
    </message>
    <message numerus="yes">
        <source>Half of the claims settled took %n days or less.</source>
        <translation>
            <numerusform>ពាក់កណ្តាលនៃការទាមទារដែលបានដោះស្រាយ ចំណាយពេល %n ថ្ងៃ ឬតិចជាង។</numerusform>
            <numerusform>ពាក់កណ្តាលនៃការទាមទារដែលបានដោះស្រាយ ចំណាយពេល %n ថ្ងៃ ឬតិចជាង។</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be said of it.</source>
        <translation>មិនអាចនិយាយអ្វីអំពីវាបានទេ។</translation>
    </message>
    <message>
        <source>Of 100 people the scheme is meant for, {number} are insured.</source>
        <translation>ក្នុងមនុស្ស 100 ដែលគម្រោងមានបំណងបម្រើ {number} បានធានារ៉ាប់រង។</translation>
    </message>
    <message>
        <source>Running costs took {number} of every 100 of premium.</source>
        <translation>ចំណាយដំណើរការយក {number} ក្នុងបុព្វលាភ 100។</translation>
    </message>
    <message>
        <source>{number} are at hand for every 100 payable in three months.</source>
        <translation>មានប្រាក់ {number} សម្រាប់រាល់ 100 ដែលត្រូវបង់ក្នុងបីខែ។</translation>
    </message>
    <message>
        <source>{number} of 100 claims reported were rejected.</source>
        <translation>ក្នុងការទាមទារ 100 ដែលបានរាយការណ៍ {number} ត្រូវបានបដិសេធ។</translation>
    </message>
    <message>
        <source>{number} of 100 insured who could renew did.</source>
        <translation>ក្នុងអ្នកធានារ៉ាប់រង 100 ដែលអាចបន្ត {number} បានបន្ត។</translation>
    </message>
    <message>
        <source>{number} of every 100 of premium were left over.</source>
        <translation>ក្នុងបុព្វលាភ 100 នៅសល់ {number}។</translation>
    </message>
    <message>
        <source>{number} were lacking for every 100 of premium.</source>
        <translation>ខ្វះ {number} សម្រាប់រាល់បុព្វលាភ 100។</translation>
    </message>
    <message>
        <source>{sentence} It may still change.</source>
        <translation>{sentence} វានៅអាចប្តូរ។</translation>
    </message>
    <message>
        <source>{share} fewer are insured than at the start.</source>
        <translation>អ្នកធានារ៉ាប់រងតិចជាងពេលចាប់ផ្តើម {share}។</translation>
    </message>
    <message>
        <source>{share} more are insured than at the start.</source>
        <translation>អ្នកធានារ៉ាប់រងច្រើនជាងពេលចាប់ផ្តើម {share}។</translation>
    </message>
</context>
<context>
    <name>Reconciliations</name>
    <message>
        <source>Cash book with receipts and payments</source>
        <translation>សៀវភៅសាច់ប្រាក់ ធៀបការទទួល និងការបង់</translation>
    </message>
    <message>
        <source>Cash flow statement with cash</source>
        <translation>របាយការណ៍លំហូរសាច់ប្រាក់ ធៀបសាច់ប្រាក់</translation>
    </message>
    <message>
        <source>Claims register with claims paid</source>
        <translation>បញ្ជីការទាមទារ ធៀបសំណងបានបង់</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>ខាងមួយ</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>ខាងម្ខាងទៀត</translation>
    </message>
    <message>
        <source>Premium receivable with dues less receipts</source>
        <translation>បុព្វលាភត្រូវទទួល ធៀបត្រូវបង់ ដកបានទទួល</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>ការផ្ទៀងផ្ទាត់តួលេខ</translation>
    </message>
    <message>
        <source>Reconciliations</source>
        <translation>ការផ្ទៀងផ្ទាត់តួលេខ</translation>
    </message>
    <message>
        <source>Reserve for claims being settled</source>
        <translation>ទុនបម្រុងសំណងកំពុងដោះស្រាយ</translation>
    </message>
    <message>
        <source>Reserve for claims not reported</source>
        <translation>ទុនបម្រុងសំណងមិនទាន់រាយការណ៍</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>អ្វីដែលបានធៀប</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>ទ្រព្យសកម្ម</translation>
    </message>
    <message>
        <source>cash in the balance sheet</source>
        <translation>សាច់ប្រាក់ក្នុងតារាងតុល្យការ</translation>
    </message>
    <message>
        <source>claims paid in the income statement</source>
        <translation>សំណងបានបង់ក្នុងរបាយការណ៍លទ្ធផល</translation>
    </message>
    <message>
        <source>dues less receipts of the records</source>
        <translation>ត្រូវបង់ ដកបានទទួល នៃកំណត់ត្រា</translation>
    </message>
    <message>
        <source>liabilities and equity</source>
        <translation>បំណុល និងមូលធនម្ចាស់</translation>
    </message>
    <message>
        <source>opening balance and movement</source>
        <translation>សមតុល្យដើមគ្រា និងចលនា</translation>
    </message>
    <message>
        <source>opening cash and flows</source>
        <translation>សាច់ប្រាក់ដើមគ្រា និងលំហូរ</translation>
    </message>
    <message>
        <source>payments in the claims register</source>
        <translation>ការបង់ក្នុងបញ្ជីការទាមទារ</translation>
    </message>
    <message>
        <source>premiums receivable in the balance sheet</source>
        <translation>បុព្វលាភត្រូវទទួលក្នុងតារាងតុល្យការ</translation>
    </message>
    <message>
        <source>receipts less payments of the records</source>
        <translation>ការទទួល ដកការបង់ នៃកំណត់ត្រា</translation>
    </message>
    <message>
        <source>the change of cash in the balance sheet</source>
        <translation>បម្រែបម្រួលសាច់ប្រាក់ក្នុងតារាងតុល្យការ</translation>
    </message>
    <message>
        <source>the closing balance</source>
        <translation>សមតុល្យចុងគ្រា</translation>
    </message>
    <message>
        <source>{label}: {left} ({one}) and {right} ({other}) differ by {off}.</source>
        <translation>{label}៖ {left} ({one}) និង {right} ({other}) ខុសគ្នា {off}។</translation>
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
        <translation>បន្ថែមបន្ទាត់</translation>
    </message>
    <message>
        <source>Leave empty to take the next number.</source>
        <translation>ទុកទទេដើម្បីយកលេខបន្ទាប់។</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>បន្ទាត់</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%n rows in all; the newest {most} are shown. Look for words to find others.</source>
        <translation>
            <numerusform>សរុប %n ជួរ បង្ហាញ {most} ថ្មីបំផុត។ សូមស្វែងរកពាក្យដើម្បីរកជួរផ្សេង។</numerusform>
            <numerusform>សរុប %n ជួរ បង្ហាញ {most} ថ្មីបំផុត។ សូមស្វែងរកពាក្យដើម្បីរកជួរផ្សេង។</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>ក្រោយ</translation>
    </message>
    <message>
        <source>Any part of a name, a code or a day</source>
        <translation>ផ្នែកណាមួយនៃឈ្មោះ លេខកូដ ឬថ្ងៃ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>មុន</translation>
    </message>
    <message>
        <source>Choose a record of the list first.</source>
        <translation>សូមជ្រើសកំណត់ត្រាពីបញ្ជីជាមុន។</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ប្រវត្តិ</translation>
    </message>
    <message>
        <source>It was taken back: its history is all there is.</source>
        <translation>វាត្រូវបានលុបវិញ៖ នៅតែប្រវត្តិរបស់វាប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>បញ្ជី</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>កំណត់ត្រា</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>បង្ហាញវា</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>បានលុបវិញ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ម៉ោង</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>នរណា</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ហេតុអ្វី</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>បានកត់</translation>
    </message>
    <message>
        <source>of this sheet</source>
        <translation>នៃសន្លឹកនេះ</translation>
    </message>
    <message>
        <source>that hold these words</source>
        <translation>ដែលមានពាក្យទាំងនេះ</translation>
    </message>
    <message>
        <source>this many at most</source>
        <translation>យ៉ាងច្រើនប៉ុណ្ណេះ</translation>
    </message>
    <message>
        <source>with this many columns at most</source>
        <translation>យ៉ាងច្រើនប៉ុណ្ណេះជួរឈរ</translation>
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
        <translation>សូមរក្សាសន្លឹកនេះក្នុងស្រោមសំបុត្របិទជិត នៅកន្លែងចាក់សោឆ្ងាយពីកុំព្យូទ័រ។</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>រក្សាដោយ</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>ធ្វើនៅ</translation>
    </message>
    <message>
        <source>Once a newer sheet is made, this one opens only copies from before: destroy it then.</source>
        <translation>ពេលធ្វើសន្លឹកថ្មី សន្លឹកនេះបើកបានតែច្បាប់ចម្លងពីមុនប៉ុណ្ណោះ៖ សូមបំផ្លាញវាពេលនោះ។</translation>
    </message>
    <message>
        <source>Opens {file}</source>
        <translation>បើក {file}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>សន្លឹកស្តារ</translation>
    </message>
    <message>
        <source>When every password is lost: open the file, choose “With the recovery sheet”, type the code, the name of an administrator and a new password.</source>
        <translation>ពេលពាក្យសម្ងាត់ទាំងអស់បាត់៖ សូមបើកឯកសារ ជ្រើស «ដោយសន្លឹកស្តារ» វាយលេខកូដ ឈ្មោះអ្នកគ្រប់គ្រងប្រព័ន្ធ និងពាក្យសម្ងាត់ថ្មី។</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read everything in it.</source>
        <translation>អ្នកណាមានសន្លឹកនេះ និងឯកសារ អាចអានអ្វីៗទាំងអស់ក្នុងវា។</translation>
    </message>
</context>
<context>
    <name>Rejection reason</name>
    <message>
        <source>Cover had ended</source>
        <translation>ការធានាចប់ហើយ</translation>
    </message>
    <message>
        <source>Documents missing</source>
        <translation>ខ្វះលិខិត</translation>
    </message>
    <message>
        <source>Existed before the cover</source>
        <translation>មានមុនការធានា</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>ក្លែងបន្លំ</translation>
    </message>
    <message>
        <source>In the waiting period</source>
        <translation>ក្នុងរយៈពេលរង់ចាំ</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>ដល់កំណត់</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>មិនមានការធានា</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ផ្សេងៗ</translation>
    </message>
    <message>
        <source>Over the age limit</source>
        <translation>លើសកំណត់អាយុ</translation>
    </message>
    <message>
        <source>Provider not accredited</source>
        <translation>អ្នកផ្តល់សេវាគ្មានការទទួលស្គាល់</translation>
    </message>
    <message>
        <source>Reported too late</source>
        <translation>រាយការណ៍យឺតពេក</translation>
    </message>
    <message>
        <source>Service not rendered</source>
        <translation>មិនបានផ្តល់សេវា</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Child</source>
        <translation>កូន</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>ម្ចាស់បណ្ណ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ផ្សេងៗ</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>ឪពុកម្តាយ</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>សហព័ទ្ធ</translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message>
        <source>A village, a group, or any part of a name or phone number</source>
        <translation>ភូមិ ក្រុម ឬផ្នែកណាមួយនៃឈ្មោះ ឬលេខទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Cover that ends within 60 days, or has ended within the days of grace, and is not renewed.</source>
        <translation>ការធានាដែលចប់ក្នុង 60 ថ្ងៃ ឬបានចប់ក្នុងថ្ងៃអនុគ្រោះ ហើយមិនទាន់បន្ត។</translation>
    </message>
    <message>
        <source>Enter: renew this one · Space: in or out · Ctrl+A: all or none · Ctrl+Enter: renew all chosen</source>
        <translation>Enter៖ បន្តមួយនេះ · Space៖ យក ឬមិនយក · Ctrl+A៖ ទាំងអស់ ឬគ្មាន · Ctrl+Enter៖ បន្តទាំងអស់ដែលជ្រើស</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>របៀបគិតវា</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>ទុកចោល</translation>
    </message>
    <message>
        <source>Is renewed</source>
        <translation>ត្រូវបន្ត</translation>
    </message>
    <message>
        <source>Needs the form</source>
        <translation>ត្រូវការទម្រង់</translation>
    </message>
    <message>
        <source>Next term from {start}.</source>
        <translation>រយៈពេលបន្ទាប់ពី {start}។</translation>
    </message>
    <message>
        <source>Not renewed</source>
        <translation>មិនបានបន្ត</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n policies</source>
        <translation>
            <numerusform>បន្តបណ្ណសន្យា %n</numerusform>
            <numerusform>បន្តបណ្ណសន្យា %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewals due: call list</source>
        <translation>ការបន្តដល់កំណត់៖ បញ្ជីទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Save {save} is taken back.</source>
        <translation>បានលុបការរក្សាទុក {save} វិញ។</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>លុបវាវិញ</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown: narrow them down.</source>
        <translation>បង្ហាញ {shown} ដំបូងក្នុង {count}៖ សូមបង្រួមវា។</translation>
    </message>
    <message>
        <source>The renewals were taken back at once</source>
        <translation>ការបន្តត្រូវបានលុបវិញភ្លាម</translation>
    </message>
    <message>
        <source>Whom to call about a renewal</source>
        <translation>ត្រូវទូរស័ព្ទទៅនរណាអំពីការបន្ត</translation>
    </message>
    <message>
        <source>only cover that ends on this day or earlier</source>
        <translation>តែការធានាដែលចប់នៅថ្ងៃនេះ ឬមុន</translation>
    </message>
    <message>
        <source>only cover that ends on this day or later</source>
        <translation>តែការធានាដែលចប់នៅថ្ងៃនេះ ឬក្រោយ</translation>
    </message>
    <message>
        <source>only those that hold these words: a village, a group, a name</source>
        <translation>តែអ្នកមានពាក្យទាំងនេះ៖ ភូមិ ក្រុម ឈ្មោះ</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}៖ {problem}</translation>
    </message>
</context>
<context>
    <name>Report view</name>
    <message numerus="yes">
        <source>%n rows copied.</source>
        <translation>
            <numerusform>បានចម្លង %n ជួរ។</numerusform>
            <numerusform>បានចម្លង %n ជួរ។</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>នៅចុងថ្ងៃ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ត្រឡប់</translation>
    </message>
    <message>
        <source>CSV, several tables in a folder (*.csv)</source>
        <translation>CSV តារាងច្រើនក្នុងថត (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>No rows.</source>
        <translation>គ្មានជួរទេ។</translation>
    </message>
    <message>
        <source>Of no office</source>
        <translation>គ្មានការិយាល័យ</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>រក្សាទុករបាយការណ៍</translation>
    </message>
    <message>
        <source>There is nothing to tell for these days.</source>
        <translation>គ្មានអ្វីត្រូវប្រាប់សម្រាប់ថ្ងៃទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>សៀវភៅការងារ (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>All offices</source>
        <translation>ការិយាល័យទាំងអស់</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>ផលិតផលទាំងអស់</translation>
    </message>
    <message>
        <source>All that is known of a person</source>
        <translation>អ្វីៗទាំងអស់ដែលដឹងអំពីមនុស្សម្នាក់</translation>
    </message>
    <message>
        <source>Bank book</source>
        <translation>សៀវភៅធនាគារ</translation>
    </message>
    <message>
        <source>Card of a claim</source>
        <translation>កាតការទាមទារ</translation>
    </message>
    <message>
        <source>Card of a member</source>
        <translation>កាតសមាជិក</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>សៀវភៅសាច់ប្រាក់</translation>
    </message>
    <message>
        <source>Cash flow statement</source>
        <translation>របាយការណ៍លំហូរសាច់ប្រាក់</translation>
    </message>
    <message>
        <source>Give the code of the record.</source>
        <translation>សូមឱ្យលេខកូដនៃកំណត់ត្រា។</translation>
    </message>
    <message>
        <source>Indicators by product</source>
        <translation>សូចនាករតាមផលិតផល</translation>
    </message>
    <message>
        <source>Of no product</source>
        <translation>គ្មានផលិតផល</translation>
    </message>
    <message>
        <source>Of the whole organisation, and of a product with assets of its own.</source>
        <translation>របស់អង្គការទាំងមូល និងរបស់ផលិតផលដែលមានទ្រព្យសកម្មផ្ទាល់ខ្លួន។</translation>
    </message>
    <message>
        <source>Open bills</source>
        <translation>វិក្កយបត្រនៅជំពាក់</translation>
    </message>
    <message>
        <source>Parquet needs DuckDB, which is not installed: pip install coverbook[network]</source>
        <translation>Parquet ត្រូវការ DuckDB ដែលមិនទាន់ដំឡើង៖ pip install coverbook[network]</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>បណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Reserves by product</source>
        <translation>ទុនបម្រុងតាមផលិតផល</translation>
    </message>
    <message>
        <source>There is no report {name}; the nearest is {near}. `coverbook reports` lists them all.</source>
        <translation>គ្មានរបាយការណ៍ {name} ទេ ជិតបំផុតគឺ {near}។ `coverbook reports` រាយវាទាំងអស់។</translation>
    </message>
    <message>
        <source>There is no sheet {name}. There are: {known}.</source>
        <translation>គ្មានសន្លឹក {name} ទេ។ សន្លឹកដែលមាន៖ {known}។</translation>
    </message>
    <message>
        <source>There is no {code} any more. Choose another one.</source>
        <translation>លែងមាន {code} ទៀតហើយ។ សូមជ្រើសមួយផ្សេង។</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>អ្វីដែលដឹង</translation>
    </message>
    <message>
        <source>as CSV, a file a table, into this new folder</source>
        <translation>ជា CSV ឯកសារមួយក្នុងតារាងមួយ ទៅក្នុងថតថ្មីនេះ</translation>
    </message>
    <message>
        <source>as Parquet, a file a table, into this new folder</source>
        <translation>ជា Parquet ឯកសារមួយក្នុងតារាងមួយ ទៅក្នុងថតថ្មីនេះ</translation>
    </message>
    <message>
        <source>as a workbook, a sheet a table</source>
        <translation>ជាសៀវភៅការងារ សន្លឹកមួយក្នុងតារាងមួយ</translation>
    </message>
    <message>
        <source>at the end of this day</source>
        <translation>នៅចុងថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>at the end of this day, today unless given</source>
        <translation>នៅចុងថ្ងៃនេះ បើមិនប្រាប់ គឺថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>from this day</source>
        <translation>ចាប់ពីថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>of one office only; - for what belongs to none</source>
        <translation>នៃការិយាល័យមួយ - សម្រាប់អ្វីដែលគ្មានការិយាល័យ</translation>
    </message>
    <message>
        <source>of one product only</source>
        <translation>នៃផលិតផលមួយប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>of the record with this code</source>
        <translation>នៃកំណត់ត្រាដែលមានលេខកូដនេះ</translation>
    </message>
    <message>
        <source>on paper, as a PDF</source>
        <translation>លើក្រដាស ជា PDF</translation>
    </message>
    <message>
        <source>to this day</source>
        <translation>ដល់ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>{code}</source>
        <translation>{code}</translation>
    </message>
    <message>
        <source>{day}, amounts in {currency}</source>
        <translation>{day} ចំនួនប្រាក់គិតជា {currency}</translation>
    </message>
    <message>
        <source>{what}, {of}</source>
        <translation>{what}, {of}</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number from {low} to {high}.</source>
        <translation>«{typed}» មិនមែនជាចំនួនគត់ពី {low} ដល់ {high}។</translation>
    </message>
    <message>
        <source>“{typed}” is not a whole number.</source>
        <translation>«{typed}» មិនមែនជាចំនួនគត់។</translation>
    </message>
    <message>
        <source>“{typed}” is not such a number; write ten percent as 0.10.</source>
        <translation>«{typed}» មិនមែនជាលេខបែបនេះ សូមសរសេរដប់ភាគរយជា 0.10។</translation>
    </message>
</context>
<context>
    <name>Reserves</name>
    <message>
        <source>A standard error needs claims in every period from its first age on; {empty} of {periods} lack them.</source>
        <translation>កំហុសស្តង់ដារត្រូវការការទាមទារក្នុងគ្រប់គ្រាចាប់ពីអាយុដំបូងរបស់វា {empty} ក្នុង {periods} ខ្វះ។</translation>
    </message>
    <message>
        <source>A standard error needs claims of at least {least} periods; there are {periods}.</source>
        <translation>កំហុសស្តង់ដារត្រូវការការទាមទារយ៉ាងតិច {least} គ្រា មាន {periods}។</translation>
    </message>
    <message>
        <source>An assumed delay has no standard error.</source>
        <translation>ការយឺតសន្មតគ្មានកំហុសស្តង់ដារទេ។</translation>
    </message>
    <message>
        <source>As for whole life, and what builds up for those who live to the end.</source>
        <translation>ដូចពេញមួយជីវិត និងអ្វីដែលសន្សំសម្រាប់អ្នករស់រហូតដល់ចប់។</translation>
    </message>
    <message>
        <source>Assumed delay in days</source>
        <translation>ការយឺតសន្មតគិតជាថ្ងៃ</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>បានកត់</translation>
    </message>
    <message>
        <source>Booked instead: {method}.</source>
        <translation>កត់ជំនួសវិញ៖ {method}។</translation>
    </message>
    <message>
        <source>Cape Cod: claims and premium so far</source>
        <translation>Cape Cod៖ សំណង និងបុព្វលាភមកទល់ឥឡូវ</translation>
    </message>
    <message>
        <source>Certified for {day} by {who} on {when}</source>
        <translation>បញ្ជាក់សម្រាប់ {day} ដោយ {who} នៅ {when}</translation>
    </message>
    <message>
        <source>Claims not reported, by each method</source>
        <translation>សំណងមិនទាន់រាយការណ៍ តាមវិធីនីមួយៗ</translation>
    </message>
    <message>
        <source>Claims since</source>
        <translation>ការទាមទារតាំងពី</translation>
    </message>
    <message>
        <source>Data carry it</source>
        <translation>ទិន្នន័យគ្រប់គ្រាន់</translation>
    </message>
    <message>
        <source>Each product has its own standard error; they are not added up.</source>
        <translation>ផលិតផលនីមួយៗមានកំហុសស្តង់ដាររបស់វា មិនបូកគ្នាទេ។</translation>
    </message>
    <message>
        <source>Earned premium: {earning}</source>
        <translation>បុព្វលាភរកបាន៖ {earning}</translation>
    </message>
    <message>
        <source>Fewer than two periods have claims, so nothing shows how claims come in after their period.</source>
        <translation>តិចជាងពីរគ្រាមានការទាមទារ ដូច្នេះគ្មានអ្វីបង្ហាញថាការទាមទារមកដល់យ៉ាងណាក្រោយគ្រារបស់វា។</translation>
    </message>
    <message>
        <source>Fewer than two whole periods were covered since the first claim, so none shows how another will grow: a delay of {days} days on average is assumed.</source>
        <translation>តិចជាងពីរគ្រាពេញមានការធានាតាំងពីការទាមទារដំបូង ដូច្នេះគ្មានគ្រាណាបង្ហាញថាគ្រាផ្សេងនឹងកើនយ៉ាងណា៖ សន្មតយឺតមធ្យម {days} ថ្ងៃ។</translation>
    </message>
    <message>
        <source>It depends</source>
        <translation>អាស្រ័យ</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>ខ្វះ</translation>
    </message>
    <message>
        <source>Method: {method}</source>
        <translation>វិធី៖ {method}</translation>
    </message>
    <message>
        <source>Methods of the reserves</source>
        <translation>វិធីនៃទុនបម្រុង</translation>
    </message>
    <message>
        <source>No claim is reported, and no expected claims ratio is given.</source>
        <translation>គ្មានការទាមទាររាយការណ៍ ហើយគ្មានអនុបាតសំណងរំពឹងទុក។</translation>
    </message>
    <message>
        <source>No expected claims ratio is given, and no premium was earned from which it could be told.</source>
        <translation>គ្មានអនុបាតសំណងរំពឹងទុក ហើយគ្មានបុព្វលាភរកបានសម្រាប់គណនាវា។</translation>
    </message>
    <message>
        <source>No expected claims ratio is given.</source>
        <translation>គ្មានអនុបាតសំណងរំពឹងទុក។</translation>
    </message>
    <message>
        <source>No percentage is given.</source>
        <translation>គ្មានភាគរយ។</translation>
    </message>
    <message>
        <source>No premium was earned in these periods.</source>
        <translation>គ្មានបុព្វលាភរកបានក្នុងគ្រាទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>None for the loan alone; with savings, what was saved with interest.</source>
        <translation>គ្មានសម្រាប់តែកម្ចី បើមានសន្សំ គឺអ្វីដែលបានសន្សំរួមការប្រាក់។</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>គ្មានអ្វី</translation>
    </message>
    <message>
        <source>Of earlier periods everything is taken to be reported.</source>
        <translation>សម្រាប់គ្រាមុនៗ ចាត់ទុកថាទាំងអស់បានរាយការណ៍។</translation>
    </message>
    <message>
        <source>Of every period everything is taken to be reported.</source>
        <translation>សម្រាប់គ្រប់គ្រា ចាត់ទុកថាទាំងអស់បានរាយការណ៍។</translation>
    </message>
    <message>
        <source>Only the chain ladder has a standard error.</source>
        <translation>មានតែ chain ladder ទេដែលមានកំហុសស្តង់ដារ។</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>ភាគរយ</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>គ្រា</translation>
    </message>
    <message>
        <source>Periods whose own claims tell nothing yet, {periods} of them, are estimated by lag factors, at a claims ratio of {ratio}.</source>
        <translation>គ្រា {periods} ដែលការទាមទាររបស់វាមិនទាន់ប្រាប់អ្វី ប៉ាន់ស្មានតាមកត្តាយឺត ដោយអនុបាតសំណង {ratio}។</translation>
    </message>
    <message>
        <source>Periods whose own claims tell nothing yet, {periods} of them, are estimated by the average of the others, for no premium was earned.</source>
        <translation>គ្រា {periods} ដែលការទាមទាររបស់វាមិនទាន់ប្រាប់អ្វី ប៉ាន់ស្មានតាមមធ្យមនៃគ្រាផ្សេង ព្រោះគ្មានបុព្វលាភរកបាន។</translation>
    </message>
    <message>
        <source>Periods with claims still to come</source>
        <translation>គ្រាដែលនៅមានការទាមទារនឹងមក</translation>
    </message>
    <message>
        <source>Ratio from</source>
        <translation>អនុបាតពី</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>ទុនបម្រុង</translation>
    </message>
    <message>
        <source>Savings with interest</source>
        <translation>ប្រាក់សន្សំរួមការប្រាក់</translation>
    </message>
    <message>
        <source>Share reported</source>
        <translation>ចំណែកបានរាយការណ៍</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>កំហុសស្តង់ដារ</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>ចុង</translation>
    </message>
    <message>
        <source>To come by chain ladder</source>
        <translation>នឹងមកតាម chain ladder</translation>
    </message>
    <message>
        <source>To come by lag factors</source>
        <translation>នឹងមកតាមកត្តាយឺត</translation>
    </message>
    <message>
        <source>Too few claims are reported to see how late they come ({number}, where {least} are needed): a delay of {days} days on average is assumed.</source>
        <translation>ការទាមទាររាយការណ៍តិចពេក មិនអាចមើលថាវាមកយឺតប៉ុណ្ណា ({number} តែត្រូវការ {least})៖ សន្មតយឺតមធ្យម {days} ថ្ងៃ។</translation>
    </message>
    <message>
        <source>Too few claims for the method that is booked; compare {method}.</source>
        <translation>ការទាមទារតិចពេកសម្រាប់វិធីដែលកត់ សូមធៀប {method}។</translation>
    </message>
    <message>
        <source>Unless every claim is reported as soon as it happens.</source>
        <translation>លុះត្រាតែការទាមទារនីមួយៗរាយការណ៍ភ្លាមពេលកើត។</translation>
    </message>
    <message>
        <source>Unless every claim is settled as soon as it is reported.</source>
        <translation>លុះត្រាតែការទាមទារនីមួយៗដោះស្រាយភ្លាមពេលរាយការណ៍។</translation>
    </message>
    <message>
        <source>Usually none: the premium can follow the claims when the cover is renewed.</source>
        <translation>ជាធម្មតាគ្មាន៖ បុព្វលាភអាចតាមសំណងពេលបន្តការធានា។</translation>
    </message>
    <message>
        <source>What each product needs, and what it has</source>
        <translation>អ្វីដែលផលិតផលនីមួយៗត្រូវការ និងអ្វីដែលវាមាន</translation>
    </message>
    <message>
        <source>What is to come adds up to the method&apos;s amount, which is rounded once.</source>
        <translation>អ្វីដែលនឹងមកបូកបានស្មើចំនួនរបស់វិធី ដែលបង្គត់តែម្តង។</translation>
    </message>
    <message>
        <source>What the product has</source>
        <translation>អ្វីដែលផលិតផលមាន</translation>
    </message>
    <message>
        <source>What was saved with its interest, or the pensions promised.</source>
        <translation>អ្វីដែលបានសន្សំរួមការប្រាក់ ឬសោធនដែលសន្យា។</translation>
    </message>
    <message>
        <source>What was saved, with its interest.</source>
        <translation>អ្វីដែលបានសន្សំ រួមការប្រាក់។</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ពេលណា</translation>
    </message>
    <message>
        <source>Where the premium stays level for life: what the early years pay for the late ones.</source>
        <translation>បើបុព្វលាភនៅថេរពេញមួយជីវិត៖ អ្វីដែលឆ្នាំដំបូងៗបង់សម្រាប់ឆ្នាំចុងៗ។</translation>
    </message>
    <message>
        <source>Wherever premium is paid for days that are still to come.</source>
        <translation>គ្រប់កន្លែងដែលបុព្វលាភបង់សម្រាប់ថ្ងៃដែលមិនទាន់មកដល់។</translation>
    </message>
    <message>
        <source>Why without</source>
        <translation>ហេតុអ្វីគ្មាន</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>ផលិតផល</translation>
    </message>
    <message>
        <source>{method}: the amount is below 0. A reserve is never booked below 0.</source>
        <translation>{method}៖ ចំនួនក្រោម 0។ ទុនបម្រុងមិនដែលកត់ក្រោម 0 ទេ។</translation>
    </message>
    <message>
        <source>{method}: {reason}</source>
        <translation>{method}៖ {reason}</translation>
    </message>
    <message>
        <source>{share} % of undecided claims, and what is approved and unpaid</source>
        <translation>{share} % នៃការទាមទារមិនទាន់សម្រេច និងអ្វីដែលយល់ព្រមហើយមិនទាន់បង់</translation>
    </message>
</context>
<context>
    <name>Risk carrier</name>
    <message>
        <source>A partner insurer</source>
        <translation>អ្នកធានារ៉ាប់រងដៃគូ</translation>
    </message>
    <message>
        <source>Shared with a partner</source>
        <translation>ចែករំលែកជាមួយដៃគូ</translation>
    </message>
    <message>
        <source>The scheme itself</source>
        <translation>គម្រោងខ្លួនឯង</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Above {amount} a second person agrees with their own password.</source>
        <translation>លើស {amount} អ្នកទីពីរត្រូវយល់ព្រមដោយពាក្យសម្ងាត់របស់ខ្លួន។</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>អ្នកគ្រប់គ្រងប្រព័ន្ធ</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>សវនករ</translation>
    </message>
    <message>
        <source>Claims officer</source>
        <translation>មន្ត្រីសំណង</translation>
    </message>
    <message>
        <source>Data entry</source>
        <translation>អ្នកបញ្ចូលទិន្នន័យ</translation>
    </message>
    <message>
        <source>Does everything but say who works here.</source>
        <translation>ធ្វើអ្វីៗទាំងអស់ លើកលែងកំណត់ថានរណាធ្វើការនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Does everything, says who works here, and renews the key.</source>
        <translation>ធ្វើអ្វីៗទាំងអស់ កំណត់ថានរណាធ្វើការនៅទីនេះ និងប្តូរសោ។</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>អ្នកចាត់ការ</translation>
    </message>
    <message>
        <source>One person stays administrator: else nobody could say who works here.</source>
        <translation>ម្នាក់ត្រូវនៅជាអ្នកគ្រប់គ្រងប្រព័ន្ធ៖ បើមិនដូច្នេះ គ្មាននរណាអាចកំណត់ថានរណាធ្វើការនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Reads everything, changes nothing.</source>
        <translation>អានទាំងអស់ មិនប្តូរអ្វី។</translation>
    </message>
    <message>
        <source>Records members, cover, premiums and reported claims.</source>
        <translation>កត់ត្រាសមាជិក ការធានា បុព្វលាភ និងការទាមទារដែលរាយការណ៍។</translation>
    </message>
    <message>
        <source>Records, decides and pays claims.</source>
        <translation>កត់ត្រា សម្រេច និងបង់ការទាមទារ។</translation>
    </message>
    <message>
        <source>This brings in claims with their decision: a second person agrees with their own password.</source>
        <translation>នេះនាំការទាមទារមកជាមួយសេចក្តីសម្រេច៖ អ្នកទីពីរត្រូវយល់ព្រមដោយពាក្យសម្ងាត់របស់ខ្លួន។</translation>
    </message>
    <message>
        <source>This is the work of somebody else here. Ask a person who is: {role}.</source>
        <translation>នេះជាការងាររបស់អ្នកផ្សេងនៅទីនេះ។ សូមសួរអ្នកដែលជា៖ {role}។</translation>
    </message>
    <message>
        <source>You have recorded this claim, so somebody else decides it, or agrees to your decision.</source>
        <translation>លោកអ្នកបានកត់ត្រាការទាមទារនេះ ដូច្នេះអ្នកផ្សេងត្រូវសម្រេច ឬយល់ព្រមលើសេចក្តីសម្រេចរបស់លោកអ្នក។</translation>
    </message>
    <message>
        <source>{name} is not among the people of this book.</source>
        <translation>{name} មិនមានក្នុងចំណោមមនុស្សនៃសៀវភៅនេះទេ។</translation>
    </message>
    <message>
        <source>{name} is not among the people of this book. Its administrator can add them.</source>
        <translation>{name} មិនមានក្នុងចំណោមមនុស្សនៃសៀវភៅនេះទេ។ អ្នកគ្រប់គ្រងប្រព័ន្ធអាចបន្ថែមគេ។</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A charge on the policy or on people is an amount, without a percentage.</source>
        <translation>ថ្លៃលើបណ្ណសន្យា ឬលើមនុស្សជាចំនួនប្រាក់ គ្មានភាគរយ។</translation>
    </message>
    <message>
        <source>A charge on the sum insured or the loan is a percentage, without an amount.</source>
        <translation>ថ្លៃលើទឹកប្រាក់ធានារ៉ាប់រង ឬលើកម្ចីជាភាគរយ គ្មានចំនួនប្រាក់។</translation>
    </message>
    <message>
        <source>A claim is decided on or after the day it was reported, {reported}.</source>
        <translation>ការទាមទារសម្រេចនៅថ្ងៃរាយការណ៍ {reported} ឬក្រោយ។</translation>
    </message>
    <message>
        <source>A claim is reported on or after the day of its event, {incurred}.</source>
        <translation>ការទាមទាររាយការណ៍នៅថ្ងៃកើតហេតុ {incurred} ឬក្រោយ។</translation>
    </message>
    <message>
        <source>A complaint is answered on or after the day it came in, {received}.</source>
        <translation>បណ្តឹងឆ្លើយនៅថ្ងៃមកដល់ {received} ឬក្រោយ។</translation>
    </message>
    <message>
        <source>A decided claim needs the day of its decision.</source>
        <translation>ការទាមទារដែលសម្រេចត្រូវមានថ្ងៃសម្រេច។</translation>
    </message>
    <message>
        <source>A digest has 64 signs: 0 to 9 and a to f.</source>
        <translation>ស្នាម SHA-256 មាន 64 តួ៖ 0 ដល់ 9 និង a ដល់ f។</translation>
    </message>
    <message>
        <source>A file has {most} MB at most.</source>
        <translation>ឯកសារមួយមានយ៉ាងច្រើន {most} MB។</translation>
    </message>
    <message>
        <source>A fixed key needs a product and its percentage in every row.</source>
        <translation>គោលចែកថេរត្រូវមានផលិតផល និងភាគរយរបស់វាក្នុងគ្រប់ជួរ។</translation>
    </message>
    <message>
        <source>A line is planned in money: fill in the planned amount and leave the target empty.</source>
        <translation>បន្ទាត់មានផែនការជាប្រាក់៖ សូមបំពេញចំនួនតាមផែនការ ហើយទុកគោលដៅទទេ។</translation>
    </message>
    <message>
        <source>A paper belongs to one record: a person, a policy, a claim, a thing or a voucher. Only the logo of the scheme belongs to none.</source>
        <translation>ក្រដាសមួយជារបស់កំណត់ត្រាមួយ៖ មនុស្ស បណ្ណសន្យា ការទាមទារ ទ្រព្យ ឬសក្ខីបត្រ។ មានតែឡូហ្គោរបស់គម្រោងដែលមិនមែនជារបស់កំណត់ត្រាណាទេ។</translation>
    </message>
    <message>
        <source>A partner&apos;s period begins with a month: write the first day of a month or a quarter.</source>
        <translation>គ្រារបស់ដៃគូចាប់ផ្តើមដើមខែ៖ សូមសរសេរថ្ងៃដំបូងនៃខែ ឬត្រីមាស។</translation>
    </message>
    <message>
        <source>A partner&apos;s period ends with a month: write the last day of a month or a quarter.</source>
        <translation>គ្រារបស់ដៃគូចប់ចុងខែ៖ សូមសរសេរថ្ងៃចុងក្រោយនៃខែ ឬត្រីមាស។</translation>
    </message>
    <message>
        <source>A policy renews an earlier one: {policy} starts on {start}, not before it.</source>
        <translation>បណ្ណសន្យាបន្តពីមួយមុន៖ {policy} ចាប់ផ្តើម {start} មិនមុនវាទេ។</translation>
    </message>
    <message>
        <source>A policy renews an earlier policy, not itself.</source>
        <translation>បណ្ណសន្យាបន្តពីបណ្ណសន្យាមុន មិនមែនពីខ្លួនឯងទេ។</translation>
    </message>
    <message>
        <source>A reason for leaving needs the last day covered.</source>
        <translation>ហេតុផលចាកចេញត្រូវមានថ្ងៃធានាចុងក្រោយ។</translation>
    </message>
    <message>
        <source>A schedule ends within {years} years of its first day.</source>
        <translation>តារាងចែកតាមពេលចប់ក្នុង {years} ឆ្នាំពីថ្ងៃដំបូងរបស់វា។</translation>
    </message>
    <message>
        <source>A voucher settles another one, not itself.</source>
        <translation>សក្ខីបត្រទូទាត់សក្ខីបត្រផ្សេង មិនមែនខ្លួនវាទេ។</translation>
    </message>
    <message>
        <source>An account belongs to a line of cash, B02, not to {line}.</source>
        <translation>គណនីជារបស់បន្ទាត់សាច់ប្រាក់ B02 មិនមែនរបស់ {line} ទេ។</translation>
    </message>
    <message>
        <source>An appeal is about a claim: name the claim that was rejected.</source>
        <translation>ការតវ៉ាគឺអំពីការទាមទារ៖ សូមប្រាប់ការទាមទារដែលត្រូវបានបដិសេធ។</translation>
    </message>
    <message>
        <source>An indicator is planned as a ratio: fill in the target and leave the amount empty.</source>
        <translation>សូចនាករមានផែនការជាអនុបាត៖ សូមបំពេញគោលដៅ ហើយទុកចំនួនប្រាក់ទទេ។</translation>
    </message>
    <message>
        <source>An open claim has no day of decision: choose what was decided.</source>
        <translation>ការទាមទារបើកគ្មានថ្ងៃសម្រេចទេ៖ សូមជ្រើសអ្វីដែលបានសម្រេច។</translation>
    </message>
    <message>
        <source>At most the amount is left at the end, and nothing of a bill or interest.</source>
        <translation>នៅចុងបញ្ចប់ សល់យ៉ាងច្រើនស្មើចំនួនប្រាក់ ហើយវិក្កយបត្រ ឬការប្រាក់ មិនសល់អ្វីទេ។</translation>
    </message>
    <message>
        <source>Claim {claim} was decided on {day}: no estimate is later.</source>
        <translation>ការទាមទារ {claim} បានសម្រេចនៅ {day}៖ គ្មានការប៉ាន់ស្មានក្រោយនោះទេ។</translation>
    </message>
    <message>
        <source>Claim {claim} was reported on {day}: no estimate is earlier.</source>
        <translation>ការទាមទារ {claim} បានរាយការណ៍នៅ {day}៖ គ្មានការប៉ាន់ស្មានមុននោះទេ។</translation>
    </message>
    <message>
        <source>It belongs to its own day, {day}, or to an earlier one.</source>
        <translation>វាជារបស់ថ្ងៃវាផ្ទាល់ {day} ឬថ្ងៃមុននោះ។</translation>
    </message>
    <message>
        <source>It falls due after the day on which it was bought, {first}.</source>
        <translation>វាដល់កំណត់ក្រោយថ្ងៃទិញ {first}។</translation>
    </message>
    <message>
        <source>It is kept since {day} and cannot be retired earlier.</source>
        <translation>វារក្សាតាំងពី {day} ហើយមិនអាចឈប់បង្ហាញមុននោះទេ។</translation>
    </message>
    <message>
        <source>It runs from {first} to {last}: the day on which it was given up lies between them.</source>
        <translation>វាមានពី {first} ដល់ {last}៖ ថ្ងៃឈប់ប្រើវាស្ថិតនៅចន្លោះនោះ។</translation>
    </message>
    <message>
        <source>It was sold between the day it was bought and the one on which it falls due.</source>
        <translation>វាត្រូវបានលក់នៅចន្លោះថ្ងៃទិញ និងថ្ងៃដល់កំណត់។</translation>
    </message>
    <message>
        <source>Microinsurance&apos;s part of a cost is from 0 to 100 percent.</source>
        <translation>ចំណែកចំណាយរបស់មីក្រូធានារ៉ាប់រងគឺពី 0 ដល់ 100 ភាគរយ។</translation>
    </message>
    <message>
        <source>One key holds from {day}: the first row of that day says {key}.</source>
        <translation>គោលចែកតែមួយប្រើចាប់ពី {day}៖ ជួរដំបូងនៃថ្ងៃនោះប្រាប់ {key}។</translation>
    </message>
    <message>
        <source>Only a fixed key has percentages: leave this empty.</source>
        <translation>មានតែគោលចែកថេរទេដែលមានភាគរយ៖ សូមទុកនេះទទេ។</translation>
    </message>
    <message>
        <source>Only a stop loss is agreed in percent of earned premium, then without an amount kept: leave one empty.</source>
        <translation>មានតែកំណត់ការខាតបង់ឆ្នាំទេ ដែលព្រមព្រៀងជាភាគរយនៃបុព្វលាភរកបាន ហើយគ្មានចំនួនប្រាក់ទុកខ្លួនឯង៖ សូមទុកមួយទទេ។</translation>
    </message>
    <message>
        <source>Only a takaful product has an operator: choose its model, or leave these empty.</source>
        <translation>មានតែផលិតផលតាកាហ្វុលទេ ដែលមានអ្នកប្រតិបត្តិ៖ សូមជ្រើសគំរូរបស់វា ឬទុកទាំងនេះទទេ។</translation>
    </message>
    <message>
        <source>Only what was sold or given up before its end brings anything: say on which day.</source>
        <translation>មានតែអ្វីដែលលក់ ឬឈប់ប្រើមុនចប់ ទើបបានប្រាក់មកវិញ៖ សូមប្រាប់ថ្ងៃណា។</translation>
    </message>
    <message>
        <source>Say how long it runs: for how many months, or up to which day.</source>
        <translation>សូមប្រាប់រយៈពេលរបស់វា៖ ប៉ុន្មានខែ ឬដល់ថ្ងៃណា។</translation>
    </message>
    <message>
        <source>Say the months or the last day, and leave the other empty.</source>
        <translation>សូមប្រាប់ចំនួនខែ ឬថ្ងៃចុងក្រោយ ហើយទុកមួយទៀតទទេ។</translation>
    </message>
    <message>
        <source>Say what is kept by the scheme: the reinsurer bears what exceeds it.</source>
        <translation>សូមប្រាប់អ្វីដែលគម្រោងទុកខ្លួនឯង៖ អ្នកធានារ៉ាប់រងបន្តទទួលបន្ទុកអ្វីដែលលើស។</translation>
    </message>
    <message>
        <source>The band ends at or above its first age, {first}.</source>
        <translation>ក្រុមអាយុចប់នៅអាយុដំបូងរបស់វា {first} ឬលើសនេះ។</translation>
    </message>
    <message>
        <source>The contract ends on or after its first day, {first}.</source>
        <translation>កិច្ចសន្យាចប់នៅថ្ងៃដំបូង {first} ឬក្រោយ។</translation>
    </message>
    <message>
        <source>The days overlap those of treaty {treaty}, of the same kind.</source>
        <translation>ថ្ងៃត្រួតលើថ្ងៃនៃសន្ធិសញ្ញា {treaty} ប្រភេទដូចគ្នា។</translation>
    </message>
    <message>
        <source>The exit age is at least the entry age, {entry}.</source>
        <translation>អាយុចេញយ៉ាងតិចស្មើអាយុចូល {entry}។</translation>
    </message>
    <message>
        <source>The last day covered lies between {first} (the day before the start) and {last}.</source>
        <translation>ថ្ងៃធានាចុងក្រោយស្ថិតចន្លោះ {first} (ថ្ងៃមុនចាប់ផ្តើម) និង {last}។</translation>
    </message>
    <message>
        <source>The loan ends on or after its start, {start}.</source>
        <translation>កម្ចីចប់នៅថ្ងៃចាប់ផ្តើម {start} ឬក្រោយ។</translation>
    </message>
    <message>
        <source>The logo of the scheme is kept as a PNG picture.</source>
        <translation>ឡូហ្គោរបស់គម្រោងត្រូវរក្សាជារូបភាព PNG។</translation>
    </message>
    <message>
        <source>The money is received on or after the day it is paid, {paid}.</source>
        <translation>ប្រាក់ទទួលនៅថ្ងៃបង់ {paid} ឬក្រោយ។</translation>
    </message>
    <message>
        <source>The percentages from {day} add up to {total}, not to 100.</source>
        <translation>ភាគរយចាប់ពី {day} បូកបាន {total} មិនមែន 100។</translation>
    </message>
    <message>
        <source>The period ends on or after its first day, {first}.</source>
        <translation>គ្រាចប់នៅថ្ងៃដំបូង {first} ឬក្រោយ។</translation>
    </message>
    <message>
        <source>The period of the target ends on or after its first day, {first}.</source>
        <translation>គ្រានៃគោលដៅចប់នៅថ្ងៃដំបូង {first} ឬក្រោយ។</translation>
    </message>
    <message>
        <source>The policy ends on or after its start, {start}.</source>
        <translation>បណ្ណសន្យាចប់នៅថ្ងៃចាប់ផ្តើម {start} ឬក្រោយ។</translation>
    </message>
    <message>
        <source>The schedule ends on or after its first day, {first}.</source>
        <translation>តារាងចែកតាមពេលចប់នៅថ្ងៃដំបូង {first} ឬក្រោយ។</translation>
    </message>
    <message>
        <source>The span a premium covers needs both its first and its last day.</source>
        <translation>រយៈពេលដែលបុព្វលាភធានាត្រូវមានទាំងថ្ងៃដំបូង និងថ្ងៃចុងក្រោយ។</translation>
    </message>
    <message>
        <source>The span covered ends on or after its first day, {first}.</source>
        <translation>រយៈពេលធានាចប់នៅថ្ងៃដំបូង {first} ឬក្រោយ។</translation>
    </message>
    <message>
        <source>The treaty ends on or after its first day, {first}.</source>
        <translation>សន្ធិសញ្ញាចប់នៅថ្ងៃដំបូង {first} ឬក្រោយ។</translation>
    </message>
    <message>
        <source>The true last day is the last day covered, or one before it.</source>
        <translation>ថ្ងៃចុងក្រោយពិត គឺថ្ងៃចុងក្រោយដែលបានធានា ឬថ្ងៃមុននោះ។</translation>
    </message>
    <message>
        <source>Under this model the operator has no part of the surplus: leave this empty.</source>
        <translation>ក្រោមគំរូនេះ អ្នកប្រតិបត្តិគ្មានចំណែកអតិរេកទេ៖ សូមទុកនេះទទេ។</translation>
    </message>
    <message>
        <source>Write the most that may be invested, or the least grade.</source>
        <translation>សូមសរសេរចំនួនច្រើនបំផុតដែលអាចវិនិយោគ ឬចំណាត់ថ្នាក់ទាបបំផុត។</translation>
    </message>
    <message>
        <source>Write the rate of a year: interest accrues by it. Write 0 for none.</source>
        <translation>សូមសរសេរអត្រាក្នុងមួយឆ្នាំ៖ ការប្រាក់បង្គរតាមវា។ សរសេរ 0 បើគ្មាន។</translation>
    </message>
    <message>
        <source>Write the whole amount: a schedule of nothing charges nothing.</source>
        <translation>សូមសរសេរចំនួនទាំងមូល៖ តារាងចែកតាមពេលដែលគ្មានចំនួន មិនគិតអ្វីទេ។</translation>
    </message>
    <message>
        <source>Write what was paid for it: an investment of nothing is none.</source>
        <translation>សូមសរសេរចំនួនដែលបានបង់ទិញវា៖ វិនិយោគគ្មានចំនួន មិនមែនជាវិនិយោគទេ។</translation>
    </message>
    <message>
        <source>{code} was merged into {stays}: write {stays} instead.</source>
        <translation>{code} បានបញ្ចូលទៅក្នុង {stays}៖ សូមសរសេរ {stays} វិញ។</translation>
    </message>
    <message>
        <source>{line} of {product} follows from its policies, premiums, claims and savings: take it out of the voucher.</source>
        <translation>{line} នៃ {product} មកពីបណ្ណសន្យា បុព្វលាភ ការទាមទារ និងប្រាក់សន្សំរបស់វា៖ សូមដកវាចេញពីសក្ខីបត្រ។</translation>
    </message>
    <message>
        <source>{partner} has given {line} for {first} to {last} already: correct that figure, or take other months.</source>
        <translation>{partner} បានឱ្យ {line} សម្រាប់ {first} ដល់ {last} រួចហើយ៖ សូមកែតួលេខនោះ ឬយកខែផ្សេង។</translation>
    </message>
    <message>
        <source>{person} has not saved so much by {day}: savings cannot fall below nought.</source>
        <translation>{person} មិនបានសន្សំដល់ប៉ុណ្ណេះត្រឹម {day} ទេ៖ ប្រាក់សន្សំមិនអាចក្រោមសូន្យបាន។</translation>
    </message>
    <message>
        <source>{policy} is of another holder or group: only a policy whose holder has died is renewed by somebody else.</source>
        <translation>{policy} ជារបស់ម្ចាស់បណ្ណ ឬក្រុមផ្សេង៖ មានតែបណ្ណសន្យាដែលម្ចាស់បណ្ណស្លាប់ទេ ទើបអ្នកផ្សេងបន្តបាន។</translation>
    </message>
    <message>
        <source>{purpose} stands on {line}: leave the line empty.</source>
        <translation>{purpose} ស្ថិតលើ {line}៖ សូមទុកបន្ទាត់ទទេ។</translation>
    </message>
    <message>
        <source>“{currency}” is no currency: write its three capital letters (ISO 4217). Is it {nearest}?</source>
        <translation>«{currency}» មិនមែនជារូបិយប័ណ្ណទេ៖ សូមសរសេរអក្សរធំបីរបស់វា (ISO 4217)។ តើគឺ {nearest} ឬ?</translation>
    </message>
</context>
<context>
    <name>Run-off</name>
    <message numerus="yes">
        <source>%n claims came decided and without an estimate: what they cost is known afterwards.</source>
        <translation>
            <numerusform>ការទាមទារ %n មកដល់ដោយសម្រេចរួច និងគ្មានការប៉ាន់ស្មាន៖ តម្លៃរបស់វាដឹងតែក្រោយមក។</numerusform>
            <numerusform>ការទាមទារ %n មកដល់ដោយសម្រេចរួច និងគ្មានការប៉ាន់ស្មាន៖ តម្លៃរបស់វាដឹងតែក្រោយមក។</numerusform>
        </translation>
    </message>
    <message>
        <source>Being settled then</source>
        <translation>កំពុងដោះស្រាយពេលនោះ</translation>
    </message>
    <message>
        <source>Claims being settled of {product}, against claims reported by then</source>
        <translation>សំណងកំពុងដោះស្រាយនៃ {product} ធៀបនឹងការទាមទារបានរាយការណ៍ត្រឹមពេលនោះ</translation>
    </message>
    <message>
        <source>Claims not reported of {product}, against claims reported later</source>
        <translation>សំណងមិនទាន់រាយការណ៍នៃ {product} ធៀបនឹងការទាមទារដែលរាយការណ៍ក្រោយ</translation>
    </message>
    <message>
        <source>Claims of those days that nobody has reported yet are in none of it: the last quarters may end worse.</source>
        <translation>ការទាមទារនៃថ្ងៃទាំងនោះដែលមិនទាន់មានអ្នករាយការណ៍ មិននៅក្នុងនេះទេ៖ ត្រីមាសចុងក្រោយអាចចប់អាក្រក់ជាងនេះ។</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>ជាភាគរយ</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>នៅសល់</translation>
    </message>
    <message>
        <source>Left over: what was reserved less what was needed; below nought the reserve fell short.</source>
        <translation>នៅសល់៖ ទុនបម្រុងដកចំនួនត្រូវការ ក្រោមសូន្យ ទុនបម្រុងមិនគ្រប់។</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>ត្រូវការ</translation>
    </message>
    <message>
        <source>Not reported then</source>
        <translation>មិនទាន់រាយការណ៍ពេលនោះ</translation>
    </message>
    <message>
        <source>Paid since</source>
        <translation>បានបង់តាំងពីនោះ</translation>
    </message>
    <message>
        <source>Quarter&apos;s end</source>
        <translation>ចុងត្រីមាស</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>ទុនបម្រុង</translation>
    </message>
    <message>
        <source>Reserves of then are computed with the estimates, decisions and payments dated by then.</source>
        <translation>ទុនបម្រុងពេលនោះគណនាដោយការប៉ាន់ស្មាន សេចក្តីសម្រេច និងការបង់ដែលចុះថ្ងៃត្រឹមពេលនោះ។</translation>
    </message>
    <message>
        <source>Run-off of the claims reserves</source>
        <translation>លទ្ធផលជាក់ស្តែងនៃទុនបម្រុងសំណង</translation>
    </message>
    <message>
        <source>Run-off of the claims reserves of {product}</source>
        <translation>លទ្ធផលជាក់ស្តែងនៃទុនបម្រុងសំណង {product}</translation>
    </message>
    <message>
        <source>Still being settled</source>
        <translation>នៅកំពុងដោះស្រាយ</translation>
    </message>
    <message>
        <source>all products</source>
        <translation>ផលិតផលទាំងអស់</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message numerus="yes">
        <source>%n claims of index {index} posted, {amount} in all.</source>
        <translation>
            <numerusform>បានកត់ការទាមទារ %n នៃសន្ទស្សន៍ {index} សរុប {amount}។</numerusform>
            <numerusform>បានកត់ការទាមទារ %n នៃសន្ទស្សន៍ {index} សរុប {amount}។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled with {name}, household {household}.</source>
        <translation>
            <numerusform>%n នាក់បានចុះឈ្មោះជាមួយ {name} គ្រួសារ {household}។</numerusform>
            <numerusform>%n នាក់បានចុះឈ្មោះជាមួយ {name} គ្រួសារ {household}។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled with {name}, policy {policy}.</source>
        <translation>
            <numerusform>%n នាក់បានចុះឈ្មោះជាមួយ {name} បណ្ណសន្យា {policy}។</numerusform>
            <numerusform>%n នាក់បានចុះឈ្មោះជាមួយ {name} បណ្ណសន្យា {policy}។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken onto policy {policy} of {name}.</source>
        <translation>
            <numerusform>%n នាក់បានបញ្ចូលក្នុងបណ្ណសន្យា {policy} របស់ {name}។</numerusform>
            <numerusform>%n នាក់បានបញ្ចូលក្នុងបណ្ណសន្យា {policy} របស់ {name}។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies renewed for {amount}, save {save}.</source>
        <translation>
            <numerusform>បានបន្តបណ្ណសន្យា %n ចំនួន {amount} ការរក្សាទុក {save}។</numerusform>
            <numerusform>បានបន្តបណ្ណសន្យា %n ចំនួន {amount} ការរក្សាទុក {save}។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts, {amount} collected, save {save}.</source>
        <translation>
            <numerusform>បង្កាន់ដៃ %n ប្រមូលបាន {amount} ការរក្សាទុក {save}។</numerusform>
            <numerusform>បង្កាន់ដៃ %n ប្រមូលបាន {amount} ការរក្សាទុក {save}។</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim {claim} for {name} reported, estimated at {covered}.</source>
        <translation>បានរាយការណ៍ការទាមទារ {claim} សម្រាប់ {name} ប៉ាន់ស្មាន {covered}។</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} approved: {covered}.</source>
        <translation>ការទាមទារ {claim} របស់ {name} បានយល់ព្រម៖ {covered}។</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} is in review, with {reviewer}.</source>
        <translation>ការទាមទារ {claim} របស់ {name} កំពុងពិនិត្យដោយ {reviewer}។</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} is in review, with {reviewer}. Still missing: {documents}.</source>
        <translation>ការទាមទារ {claim} របស់ {name} កំពុងពិនិត្យដោយ {reviewer}។ នៅខ្វះ៖ {documents}។</translation>
    </message>
    <message>
        <source>Claim {claim} of {name} rejected.</source>
        <translation>ការទាមទារ {claim} របស់ {name} ត្រូវបានបដិសេធ។</translation>
    </message>
    <message>
        <source>Claims are handled like this from now on.</source>
        <translation>ការទាមទារត្រូវដោះស្រាយបែបនេះចាប់ពីពេលនេះ។</translation>
    </message>
    <message>
        <source>Closed: {quarter}. Its figures are frozen.</source>
        <translation>បានបិទ៖ {quarter}។ តួលេខរបស់វាត្រូវបានបង្កក។</translation>
    </message>
    <message>
        <source>Complaint {code} answered.</source>
        <translation>បានឆ្លើយបណ្តឹង {code}។</translation>
    </message>
    <message>
        <source>Confirmed: the reserves of {quarter}.</source>
        <translation>បានបញ្ជាក់ថាត្រឹមត្រូវ៖ ទុនបម្រុង {quarter}។</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>កែតម្រូវវា</translation>
    </message>
    <message>
        <source>One version of {record} stands.</source>
        <translation>បានយកកំណែមួយនៃ {record}។</translation>
    </message>
    <message>
        <source>Policy {policy} is held by {name} now.</source>
        <translation>{name} ជាម្ចាស់បណ្ណសន្យា {policy} ឥឡូវនេះ។</translation>
    </message>
    <message>
        <source>Policy {policy} of {name} ends on {last}.</source>
        <translation>បណ្ណសន្យា {policy} របស់ {name} ចប់នៅ {last}។</translation>
    </message>
    <message>
        <source>Prepared: {quarter}. Another person can close it now.</source>
        <translation>បានរៀបចំ៖ {quarter}។ ឥឡូវម្នាក់ទៀតអាចបិទវា។</translation>
    </message>
    <message>
        <source>Receipts count like this from now on.</source>
        <translation>បង្កាន់ដៃរាប់លេខបែបនេះចាប់ពីពេលនេះ។</translation>
    </message>
    <message>
        <source>Renewed for {name} as {policy}, up to {end}.</source>
        <translation>បានបន្តសម្រាប់ {name} ជា {policy} ដល់ {end}។</translation>
    </message>
    <message>
        <source>Reopened: {quarter}. The reason stays visible.</source>
        <translation>បានបើកឡើងវិញ៖ {quarter}។ ហេតុផលនៅមើលឃើញ។</translation>
    </message>
    <message numerus="yes">
        <source>Save {save} taken back: %n rows stand as before.</source>
        <translation>
            <numerusform>បានលុបការរក្សាទុក {save} វិញ៖ %n ជួរនៅដូចមុន។</numerusform>
            <numerusform>បានលុបការរក្សាទុក {save} វិញ៖ %n ជួរនៅដូចមុន។</numerusform>
        </translation>
    </message>
    <message>
        <source>The logo is removed: papers have the name of the scheme alone.</source>
        <translation>បានដកឡូហ្គោចេញ៖ ក្រដាសមានតែឈ្មោះគម្រោង។</translation>
    </message>
    <message>
        <source>The products share by this key from {day} on.</source>
        <translation>ផលិតផលបែងចែកតាមគោលនេះចាប់ពី {day}។</translation>
    </message>
    <message>
        <source>The rules of two persons are set.</source>
        <translation>វិធានពីរនាក់បានកំណត់ហើយ។</translation>
    </message>
    <message>
        <source>The shares payable within three months are set.</source>
        <translation>ចំណែកត្រូវបង់ក្នុងបីខែបានកំណត់ហើយ។</translation>
    </message>
    <message>
        <source>Voucher {code}: the cost stands in the expenses, the gift below net income.</source>
        <translation>សក្ខីបត្រ {code}៖ តម្លៃនៅក្នុងចំណាយ ឯអំណោយនៅក្រោមលទ្ធផលសុទ្ធ។</translation>
    </message>
    <message>
        <source>What is doubtful about {record} is accepted.</source>
        <translation>អ្វីគួរសង្ស័យអំពី {record} បានទទួលយក។</translation>
    </message>
    <message>
        <source>What is paid in each way goes into these accounts.</source>
        <translation>អ្វីដែលបង់តាមរបៀបនីមួយៗ ចូលទៅក្នុងគណនីទាំងនេះ។</translation>
    </message>
    <message>
        <source>{amount} for claim {claim} of {name} received on {day}.</source>
        <translation>បានទទួល {amount} សម្រាប់ការទាមទារ {claim} របស់ {name} នៅ {day}។</translation>
    </message>
    <message>
        <source>{amount} given back to {name}, receipt {receipt}.</source>
        <translation>បានប្រគល់ {amount} វិញឱ្យ {name} បង្កាន់ដៃ {receipt}។</translation>
    </message>
    <message>
        <source>{amount} given back to {name}, receipt {receipt}. {left} stays owed to them.</source>
        <translation>បានប្រគល់ {amount} វិញឱ្យ {name} បង្កាន់ដៃ {receipt}។ នៅជំពាក់គេ {left}។</translation>
    </message>
    <message>
        <source>{amount} paid for claim {claim} of {name}, {left} left to pay.</source>
        <translation>បានបង់ {amount} សម្រាប់ការទាមទារ {claim} របស់ {name} នៅសល់ {left} ត្រូវបង់។</translation>
    </message>
    <message>
        <source>{amount} paid for claim {claim} of {name}.</source>
        <translation>បានបង់ {amount} សម្រាប់ការទាមទារ {claim} របស់ {name}។</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}.</source>
        <translation>បានទទួល {amount} ពី {name} បង្កាន់ដៃ {receipt}។</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}. {kept} is kept as an advance.</source>
        <translation>បានទទួល {amount} ពី {name} បង្កាន់ដៃ {receipt}។ {kept} ត្រូវទុកជាប្រាក់បង់មុន។</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {receipt}. {rest} stays due.</source>
        <translation>បានទទួល {amount} ពី {name} បង្កាន់ដៃ {receipt}។ នៅត្រូវបង់ {rest}។</translation>
    </message>
    <message>
        <source>{code} charges its part at every month&apos;s end, by itself.</source>
        <translation>{code} គិតចំណែករបស់វានៅចុងខែនីមួយៗ ដោយខ្លួនវា។</translation>
    </message>
    <message>
        <source>{code} corrected. What stood there before stays in its history.</source>
        <translation>បានកែ {code}។ អ្វីដែលមានពីមុននៅក្នុងប្រវត្តិរបស់វា។</translation>
    </message>
    <message>
        <source>{code} of {name} corrected. What stood there before stays in its history.</source>
        <translation>បានកែ {code} របស់ {name}។ អ្វីដែលមានពីមុននៅក្នុងប្រវត្តិរបស់វា។</translation>
    </message>
    <message>
        <source>{code}: {amount} came back, voucher {voucher}.</source>
        <translation>{code}៖ {amount} បានត្រឡប់មកវិញ សក្ខីបត្រ {voucher}។</translation>
    </message>
    <message>
        <source>{code}: {amount} invested, voucher {voucher}.</source>
        <translation>{code}៖ បានដាក់វិនិយោគ {amount} សក្ខីបត្រ {voucher}។</translation>
    </message>
    <message numerus="yes">
        <source>{goes} is merged into {stays}, {name}: %n records moved over.</source>
        <translation>
            <numerusform>{goes} បានបញ្ចូលទៅក្នុង {stays}, {name}៖ កំណត់ត្រា %n បានផ្ទេរទៅ។</numerusform>
            <numerusform>{goes} បានបញ្ចូលទៅក្នុង {stays}, {name}៖ កំណត់ត្រា %n បានផ្ទេរទៅ។</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is covered by {policy} up to {last}. It is held by {holder}.</source>
        <translation>{name} មានការធានាតាម {policy} ដល់ {last}។ ម្ចាស់បណ្ណគឺ {holder}។</translation>
    </message>
    <message>
        <source>{name} is described.</source>
        <translation>បានពិពណ៌នា {name}។</translation>
    </message>
    <message>
        <source>{name} is kept with {record}.</source>
        <translation>បានរក្សា {name} ជាមួយ {record}។</translation>
    </message>
    <message>
        <source>{name} is no longer shown with {record}; its file stays.</source>
        <translation>{name} លែងបង្ហាញជាមួយ {record} ឯកសារនៅដដែល។</translation>
    </message>
    <message>
        <source>{name} is the logo now: it stands on every paper made from now on.</source>
        <translation>ឥឡូវ {name} ជាឡូហ្គោ៖ វានៅលើក្រដាសទាំងអស់ដែលធ្វើចាប់ពីពេលនេះ។</translation>
    </message>
    <message>
        <source>{product} is offered now. Enrol the first household.</source>
        <translation>{product} ត្រូវបានផ្តល់ជូនហើយ។ សូមចុះឈ្មោះគ្រួសារដំបូង។</translation>
    </message>
    <message>
        <source>{purpose}: {amount} with {supplier} written down as {voucher}.</source>
        <translation>{purpose}៖ {amount} ជាមួយ {supplier} បានកត់ជា {voucher}។</translation>
    </message>
    <message>
        <source>{purpose}: {amount} written down as {voucher}.</source>
        <translation>{purpose}៖ {amount} បានកត់ជា {voucher}។</translation>
    </message>
    <message>
        <source>{sheet}: {code} was added.</source>
        <translation>{sheet}៖ បានបន្ថែម {code}។</translation>
    </message>
    <message>
        <source>{wrong} is taken back by {back}.</source>
        <translation>{wrong} ត្រូវបានលុបវិញដោយ {back}។</translation>
    </message>
    <message>
        <source>{wrong} is taken back by {back}; {right} says what is right.</source>
        <translation>{wrong} ត្រូវបានលុបវិញដោយ {back} ឯ {right} ប្រាប់អ្វីដែលត្រឹមត្រូវ។</translation>
    </message>
</context>
<context>
    <name>Saves</name>
    <message>
        <source>Accounts of the ways of payment set</source>
        <translation>កំណត់គណនីនៃរបៀបបង់ប្រាក់</translation>
    </message>
    <message>
        <source>Another laptop&apos;s packet taken in</source>
        <translation>បានទទួលយកកញ្ចប់របស់កុំព្យូទ័រផ្សេង</translation>
    </message>
    <message>
        <source>Benefit added</source>
        <translation>បន្ថែមអត្ថប្រយោជន៍</translation>
    </message>
    <message>
        <source>Bill paid</source>
        <translation>បង់វិក្កយបត្រ</translation>
    </message>
    <message>
        <source>Bill written down</source>
        <translation>កត់វិក្កយបត្រ</translation>
    </message>
    <message>
        <source>Charged over time</source>
        <translation>គិតបន្តិចម្តងៗតាមពេល</translation>
    </message>
    <message>
        <source>Claim corrected</source>
        <translation>កែការទាមទារ</translation>
    </message>
    <message>
        <source>Claim decided</source>
        <translation>សម្រេចការទាមទារ</translation>
    </message>
    <message>
        <source>Claim paid</source>
        <translation>បង់ការទាមទារ</translation>
    </message>
    <message>
        <source>Claim reported</source>
        <translation>រាយការណ៍ការទាមទារ</translation>
    </message>
    <message>
        <source>Claim taken into review</source>
        <translation>យកការទាមទារមកពិនិត្យ</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>ឆ្លើយបណ្តឹង</translation>
    </message>
    <message>
        <source>Conflict between laptops settled</source>
        <translation>បានដោះស្រាយទំនាស់រវាងកុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>Cost given for free booked</source>
        <translation>កត់តម្លៃអ្វីដែលផ្តល់ដោយឥតគិតថ្លៃ</translation>
    </message>
    <message>
        <source>Damaged file saved into a new one</source>
        <translation>សង្គ្រោះឯកសារខូចទៅឯកសារថ្មី</translation>
    </message>
    <message>
        <source>Debt to us paid</source>
        <translation>ទទួលបំណុលដែលគេជំពាក់យើង</translation>
    </message>
    <message>
        <source>Debt to us written down</source>
        <translation>កត់បំណុលដែលគេជំពាក់យើង</translation>
    </message>
    <message>
        <source>Demonstration made</source>
        <translation>បង្កើតគំរូបង្ហាញ</translation>
    </message>
    <message>
        <source>Entry without money</source>
        <translation>ការកត់ត្រាគ្មានប្រាក់</translation>
    </message>
    <message>
        <source>Finding accepted</source>
        <translation>ទទួលយកចំណុចរកឃើញ</translation>
    </message>
    <message>
        <source>Folder imported</source>
        <translation>នាំចូលថត</translation>
    </message>
    <message>
        <source>Handling of claims set</source>
        <translation>កំណត់ការដោះស្រាយការទាមទារ</translation>
    </message>
    <message>
        <source>Holder of a policy changed</source>
        <translation>ប្តូរម្ចាស់បណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Household enrolled</source>
        <translation>ចុះឈ្មោះគ្រួសារ</translation>
    </message>
    <message>
        <source>Index payouts posted</source>
        <translation>កត់ប្រាក់បើកតាមសន្ទស្សន៍</translation>
    </message>
    <message>
        <source>Investment paid back</source>
        <translation>វិនិយោគបានសងវិញ</translation>
    </message>
    <message>
        <source>Key of shared costs set</source>
        <translation>កំណត់គោលចែកចំណាយរួម</translation>
    </message>
    <message>
        <source>Lines of the bank and the book said to belong together</source>
        <translation>បានបញ្ជាក់ថាបន្ទាត់ធនាគារ និងសៀវភៅនៅជាមួយគ្នា</translation>
    </message>
    <message>
        <source>Liquidity factors set</source>
        <translation>កំណត់កត្តាសន្ទនីយភាព</translation>
    </message>
    <message>
        <source>Logo chosen</source>
        <translation>ជ្រើសឡូហ្គោ</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>ដកឡូហ្គោចេញ</translation>
    </message>
    <message>
        <source>Member corrected</source>
        <translation>កែសមាជិក</translation>
    </message>
    <message>
        <source>Money counted</source>
        <translation>រាប់ប្រាក់</translation>
    </message>
    <message>
        <source>Money invested</source>
        <translation>បានដាក់ប្រាក់វិនិយោគ</translation>
    </message>
    <message>
        <source>Money moved between accounts</source>
        <translation>ផ្ទេរប្រាក់រវាងគណនី</translation>
    </message>
    <message>
        <source>Money paid out</source>
        <translation>បានបង់ប្រាក់ចេញ</translation>
    </message>
    <message>
        <source>Office added</source>
        <translation>បន្ថែមការិយាល័យ</translation>
    </message>
    <message>
        <source>Office, first product and opening balances written down</source>
        <translation>បានកត់ត្រាការិយាល័យ ផលិតផលដំបូង និងសមតុល្យដើមគ្រា</translation>
    </message>
    <message>
        <source>Paper or photo kept</source>
        <translation>រក្សាក្រដាស ឬរូបថត</translation>
    </message>
    <message>
        <source>Paper or photo retired</source>
        <translation>ឈប់បង្ហាញក្រដាស ឬរូបថត</translation>
    </message>
    <message>
        <source>Partner added</source>
        <translation>បន្ថែមដៃគូ</translation>
    </message>
    <message>
        <source>Payment corrected</source>
        <translation>កែការបង់ប្រាក់</translation>
    </message>
    <message>
        <source>People taken onto a policy</source>
        <translation>បញ្ចូលមនុស្សក្នុងបណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Person taken off a policy</source>
        <translation>ដកមនុស្សចេញពីបណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Policy corrected</source>
        <translation>កែបណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Policy ended</source>
        <translation>បញ្ចប់បណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Policy renewed</source>
        <translation>បន្តបណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Premium corrected</source>
        <translation>កែបុព្វលាភ</translation>
    </message>
    <message>
        <source>Premium taken</source>
        <translation>ទទួលបុព្វលាភ</translation>
    </message>
    <message>
        <source>Premiums collected</source>
        <translation>ប្រមូលបុព្វលាភ</translation>
    </message>
    <message>
        <source>Product added</source>
        <translation>បន្ថែមផលិតផល</translation>
    </message>
    <message>
        <source>Product corrected</source>
        <translation>កែផលិតផល</translation>
    </message>
    <message>
        <source>Receipt of a claim written down</source>
        <translation>កត់ការទទួលប្រាក់នៃការទាមទារ</translation>
    </message>
    <message>
        <source>Record put back as another laptop had it</source>
        <translation>បានដាក់កំណត់ត្រាវិញដូចកុំព្យូទ័រផ្សេងមាន</translation>
    </message>
    <message>
        <source>Record put back that another laptop uses</source>
        <translation>បានដាក់វិញនូវកំណត់ត្រាដែលកុំព្យូទ័រផ្សេងប្រើ</translation>
    </message>
    <message>
        <source>Refund paid</source>
        <translation>បង់ប្រាក់សងវិញ</translation>
    </message>
    <message>
        <source>Save taken back</source>
        <translation>លុបការរក្សាទុកវិញ</translation>
    </message>
    <message>
        <source>Scheme described</source>
        <translation>ពិពណ៌នាគម្រោង</translation>
    </message>
    <message>
        <source>Two records merged</source>
        <translation>បញ្ចូលកំណត់ត្រាពីរ</translation>
    </message>
    <message>
        <source>Voucher corrected</source>
        <translation>កែសក្ខីបត្រ</translation>
    </message>
    <message>
        <source>Word of a list brought back</source>
        <translation>យកពាក្យក្នុងបញ្ជីមកវិញ</translation>
    </message>
    <message>
        <source>Word of a list renamed</source>
        <translation>ប្តូរឈ្មោះពាក្យក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>Word of a list retired</source>
        <translation>ឈប់ប្រើពាក្យក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>Words of a list merged</source>
        <translation>បញ្ចូលពាក្យក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>Words of a list put in order</source>
        <translation>តម្រៀបពាក្យក្នុងបញ្ជី</translation>
    </message>
</context>
<context>
    <name>Savings movement</name>
    <message>
        <source>Deposit</source>
        <translation>ដាក់ប្រាក់</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>ការប្រាក់</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>ដកប្រាក់</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>A bill still to come</source>
        <translation>វិក្កយបត្រនឹងមក</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>តាមថ្ងៃ</translation>
    </message>
    <message>
        <source>By whole month</source>
        <translation>តាមខែពេញ</translation>
    </message>
    <message>
        <source>Early development cost</source>
        <translation>ចំណាយអភិវឌ្ឍន៍ដំបូង</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>បរិក្ខារ</translation>
    </message>
    <message>
        <source>Interest earned, still to come</source>
        <translation>ការប្រាក់រកបាន នឹងមក</translation>
    </message>
    <message>
        <source>Paid in advance, such as rent</source>
        <translation>បង់មុន ដូចជាថ្លៃឈ្នួល</translation>
    </message>
    <message>
        <source>{part} is charged on {first}, then so on at every month&apos;s end up to {last}.</source>
        <translation>{part} គិតនៅ {first} បន្ទាប់មកដូច្នេះរាល់ចុងខែ រហូតដល់ {last}។</translation>
    </message>
</context>
<context>
    <name>Schedule form</name>
    <message>
        <source>Charged to</source>
        <translation>គិតចូលបន្ទាត់</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>សម្រាប់ប៉ុន្មានខែ</translation>
    </message>
    <message>
        <source>For who keeps the accounts</source>
        <translation>សម្រាប់អ្នកកាន់គណនេយ្យ</translation>
    </message>
    <message>
        <source>From when it is used, or the first day that the bill or the interest is for.</source>
        <translation>ពីពេលចាប់ផ្តើមប្រើ ឬថ្ងៃដំបូងដែលវិក្កយបត្រ ឬការប្រាក់គិត។</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>ស្ថិតលើបន្ទាត់</translation>
    </message>
    <message>
        <source>Leave empty for the line of its purpose.</source>
        <translation>ទុកទទេសម្រាប់បន្ទាត់នៃគោលបំណងរបស់វា។</translation>
    </message>
    <message>
        <source>Leave empty for the line that is usual for what it is.</source>
        <translation>ទុកទទេសម្រាប់បន្ទាត់ធម្មតានៃប្រភេទរបស់វា។</translation>
    </message>
    <message>
        <source>Leave empty for what is usual: interest by day, everything else by month.</source>
        <translation>ទុកទទេសម្រាប់របៀបធម្មតា៖ ការប្រាក់តាមថ្ងៃ អ្វីៗផ្សេងតាមខែ។</translation>
    </message>
    <message>
        <source>Leave empty where it serves all products: it is shared among them.</source>
        <translation>ទុកទទេបើវាបម្រើផលិតផលទាំងអស់៖ វាត្រូវចែករវាងផលិតផល។</translation>
    </message>
    <message>
        <source>Leave empty where you know the last day.</source>
        <translation>ទុកទទេបើដឹងថ្ងៃចុងក្រោយ។</translation>
    </message>
    <message>
        <source>Leave empty where you know the months.</source>
        <translation>ទុកទទេបើដឹងចំនួនខែ។</translation>
    </message>
    <message>
        <source>Save the schedule</source>
        <translation>រក្សាទុកតារាងចែកតាមពេល</translation>
    </message>
    <message>
        <source>Sold, broken or given up on</source>
        <translation>លក់ ខូច ឬឈប់ប្រើនៅ</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>របៀបចែក</translation>
    </message>
    <message>
        <source>The number of the voucher, where there is one.</source>
        <translation>លេខសក្ខីបត្រ បើមាន។</translation>
    </message>
    <message>
        <source>The price it was sold for, or what was paid back. Leave empty for nothing.</source>
        <translation>តម្លៃលក់ ឬចំនួនដែលបានសងវិញ។ ទុកទទេបើគ្មាន។</translation>
    </message>
    <message>
        <source>Value left at the end</source>
        <translation>តម្លៃនៅសល់ចុងបញ្ចប់</translation>
    </message>
    <message>
        <source>Voucher it was paid with</source>
        <translation>សក្ខីបត្រដែលបានបង់វា</translation>
    </message>
    <message>
        <source>What is left is charged on that day. Leave empty while it runs.</source>
        <translation>អ្វីដែលនៅសល់ គិតនៅថ្ងៃនោះ។ ទុកទទេពេលវានៅប្រើ។</translation>
    </message>
    <message>
        <source>What it brought then</source>
        <translation>ចំនួនដែលបានមកវិញពេលនោះ</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>វាមានឈ្មោះអ្វី</translation>
    </message>
    <message>
        <source>What it is thought to be worth then. Leave empty for nothing.</source>
        <translation>តម្លៃដែលគិតថាវានឹងមានពេលនោះ។ ទុកទទេបើគ្មាន។</translation>
    </message>
    <message>
        <source>What the cost is for, such as rent. Leave empty for what is usual.</source>
        <translation>ចំណាយនេះសម្រាប់អ្វី ដូចជាថ្លៃឈ្នួល។ ទុកទទេសម្រាប់អ្វីធម្មតា។</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>Charged before</source>
        <translation>បានគិតពីមុន</translation>
    </message>
    <message>
        <source>Charged in the period</source>
        <translation>បានគិតក្នុងគ្រា</translation>
    </message>
    <message>
        <source>Left at the end</source>
        <translation>នៅសល់ចុងគ្រា</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>តារាងចែកតាមពេល</translation>
    </message>
    <message>
        <source>Schedules post themselves at each month&apos;s end: nothing has to be entered for that.</source>
        <translation>តារាងចែកតាមពេលកត់ដោយខ្លួនវានៅចុងខែនីមួយៗ៖ មិនចាំបាច់បញ្ចូលអ្វីទេ។</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>នឹងមក</translation>
    </message>
    <message>
        <source>What is charged over time</source>
        <translation>អ្វីដែលគិតបន្តិចម្តងៗតាមពេល</translation>
    </message>
    <message>
        <source>What the period posts</source>
        <translation>អ្វីដែលគ្រានេះកត់</translation>
    </message>
</context>
<context>
    <name>Scheme form</name>
    <message>
        <source>A number from 1 for January to 12 for December.</source>
        <translation>លេខពី 1 សម្រាប់មករា ដល់ 12 សម្រាប់ធ្នូ។</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ប្រទេស</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>ខែដំបូងនៃឆ្នាំសារពើពន្ធ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>ទម្រង់គតិយុត្ត</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>គម្រោង</translation>
    </message>
    <message>
        <source>Three capital letters, like INR or KES.</source>
        <translation>អក្សរធំបី ដូចជា INR ឬ KES។</translation>
    </message>
    <message>
        <source>What your organisation is in a programme of several partners; empty where it is alone.</source>
        <translation>អង្គការរបស់លោកអ្នកជាអ្វី ក្នុងកម្មវិធីរួមនៃដៃគូច្រើន ទទេបើនៅតែឯង។</translation>
    </message>
    <message>
        <source>Whose book this is</source>
        <translation>សៀវភៅនេះជារបស់នរណា</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>មិនទាន់សម្រេច %n</numerusform>
            <numerusform>មិនទាន់សម្រេច %n</numerusform>
        </translation>
    </message>
    <message>
        <source>factors not set</source>
        <translation>មិនទាន់កំណត់កត្តា</translation>
    </message>
    <message numerus="yes">
        <source>median of %n claims</source>
        <translation>
            <numerusform>មេដ្យាននៃការទាមទារ %n</numerusform>
            <numerusform>មេដ្យាននៃការទាមទារ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>មិនទាន់កំណត់</translation>
    </message>
    <message>
        <source>nothing to show</source>
        <translation>គ្មានអ្វីបង្ហាញ</translation>
    </message>
    <message>
        <source>rough measure: {share}</source>
        <translation>រង្វាស់ប្រហែល៖ {share}</translation>
    </message>
    <message>
        <source>{after} from {before}</source>
        <translation>{after} ពី {before}</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>បើក {count}</translation>
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
        <translation>យល់ព្រម និងរក្សាទុក</translation>
    </message>
    <message>
        <source>Nobody else here has the right to it: an administrator can give it to somebody.</source>
        <translation>គ្មាននរណាផ្សេងនៅទីនេះមានសិទ្ធិទេ៖ អ្នកគ្រប់គ្រងប្រព័ន្ធអាចឱ្យសិទ្ធិដល់អ្នកណាម្នាក់។</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>អ្នកទីពីរ</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>ពាក្យសម្ងាត់របស់គេ</translation>
    </message>
</context>
<context>
    <name>Set up</name>
    <message>
        <source>As counted on</source>
        <translation>រាប់នៅថ្ងៃ</translation>
    </message>
    <message>
        <source>At today&apos;s worth.</source>
        <translation>តាមតម្លៃថ្ងៃនេះ។</translation>
    </message>
    <message>
        <source>Cash in the box</source>
        <translation>សាច់ប្រាក់ក្នុងប្រអប់</translation>
    </message>
    <message>
        <source>Deposits and savings certificates</source>
        <translation>ប្រាក់បញ្ញើ និងប័ណ្ណសន្សំ</translation>
    </message>
    <message>
        <source>Furniture, vehicles, computers</source>
        <translation>គ្រឿងសង្ហារឹម យានយន្ត កុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>Given by donors</source>
        <translation>អ្នកបរិច្ចាគផ្តល់</translation>
    </message>
    <message>
        <source>Leave all of them empty if the scheme starts with nothing.</source>
        <translation>ទុកទាំងអស់ឱ្យទទេ បើគម្រោងចាប់ផ្តើមដោយគ្មានអ្វី។</translation>
    </message>
    <message>
        <source>Leave it empty if the scheme works in one place only.</source>
        <translation>ទុកឱ្យទទេ បើគម្រោងធ្វើការតែមួយកន្លែង។</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>ប្រភេទអាជីវកម្ម</translation>
    </message>
    <message>
        <source>Money at the bank</source>
        <translation>ប្រាក់នៅធនាគារ</translation>
    </message>
    <message>
        <source>Office, first product, opening balances</source>
        <translation>ការិយាល័យ ផលិតផលដំបូង សមតុល្យដើមគ្រា</translation>
    </message>
    <message>
        <source>Owed to others</source>
        <translation>ជំពាក់អ្នកដទៃ</translation>
    </message>
    <message>
        <source>Paid in by members or owners</source>
        <translation>សមាជិក ឬម្ចាស់បានបង់</translation>
    </message>
    <message>
        <source>What is missing, {amount}, is an earlier loss.</source>
        <translation>អ្វីដែលខ្វះ {amount} គឺជាការខាតពីមុន។</translation>
    </message>
    <message>
        <source>What is usual is filled in as an example. Change whatever is not yours.</source>
        <translation>អ្វីដែលធម្មតាត្រូវបានបំពេញជាឧទាហរណ៍។ សូមប្តូរអ្វីដែលមិនមែនរបស់អ្នក។</translation>
    </message>
    <message>
        <source>What remains, {amount}, is earlier surplus.</source>
        <translation>អ្វីដែលនៅសល់ {amount} គឺជាអតិរេកពីមុន។</translation>
    </message>
    <message>
        <source>What the scheme has and owes today</source>
        <translation>អ្វីដែលគម្រោងមាន និងជំពាក់ថ្ងៃនេះ</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minutes without use</source>
        <translation>
            <numerusform>%n នាទីដោយមិនប្រើ</numerusform>
            <numerusform>%n នាទីដោយមិនប្រើ</numerusform>
        </translation>
    </message>
    <message>
        <source>0123456789</source>
        <translation>0123456789</translation>
    </message>
    <message>
        <source>A picture for the head of the statement, receipts, cards and all other papers.</source>
        <translation>រូបភាពសម្រាប់ក្បាលរបាយការណ៍ បង្កាន់ដៃ ប័ណ្ណ និងក្រដាសផ្សេងទាំងអស់។</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>ដូចធម្មតាក្នុងភាសា</translation>
    </message>
    <message>
        <source>Beside the other calendar</source>
        <translation>ក្បែរប្រតិទិនផ្សេង</translation>
    </message>
    <message>
        <source>By which readers know that a statement is yours, and the page with which they check it.</source>
        <translation>អ្វីដែលឱ្យអ្នកអានដឹងថារបាយការណ៍ជារបស់លោកអ្នក និងទំព័រដែលគេប្រើពិនិត្យវា។</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>តួលេខ</translation>
    </message>
    <message>
        <source>How their numbers count. Numbers that were given stay as they are.</source>
        <translation>របៀបរាប់លេខរបស់វា។ លេខដែលបានឱ្យហើយនៅដដែល។</translation>
    </message>
    <message>
        <source>Into which account premium goes, and from which claims are paid, by the way of payment.</source>
        <translation>បុព្វលាភចូលគណនីណា និងសំណងបង់ពីគណនីណា តាមរបៀបបង់ប្រាក់។</translation>
    </message>
    <message>
        <source>Kept on this computer; every save carries your name and the code of this laptop.</source>
        <translation>រក្សានៅលើកុំព្យូទ័រនេះ ការរក្សាទុកនីមួយៗមានឈ្មោះលោកអ្នក និងលេខកូដកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ភាសានៃផ្ទាំង</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>សន្ទនីយភាព</translation>
    </message>
    <message>
        <source>Lock a protected book after</source>
        <translation>ចាក់សោសៀវភៅការពារក្រោយ</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ឡូហ្គោ</translation>
    </message>
    <message>
        <source>Nepali calendar</source>
        <translation>ប្រតិទិននេប៉ាល់</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>មិនបង្ហាញ</translation>
    </message>
    <message>
        <source>Offices and partners</source>
        <translation>ការិយាល័យ និងដៃគូ</translation>
    </message>
    <message>
        <source>Only by Ctrl+L</source>
        <translation>តែតាម Ctrl+L</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>មនុស្ស និងសោ</translation>
    </message>
    <message>
        <source>Plans and standards</source>
        <translation>ផែនការ និងស្តង់ដារ</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>បង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>Saves now carry the name {name}.</source>
        <translation>ការរក្សាទុកឥឡូវមានឈ្មោះ {name}។</translation>
    </message>
    <message>
        <source>The words that the forms offer. What is retired is offered no more; old records keep it.</source>
        <translation>ពាក្យដែលទម្រង់បង្ហាញ។ ពាក្យឈប់ប្រើលែងបង្ហាញ កំណត់ត្រាចាស់នៅរក្សាវា។</translation>
    </message>
    <message>
        <source>There are saves and receipts of this laptop as {code}: it keeps that code.</source>
        <translation>មានការរក្សាទុក និងបង្កាន់ដៃរបស់កុំព្យូទ័រនេះជា {code}៖ វានៅប្រើលេខកូដនោះ។</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>កុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>This laptop now writes as {code}.</source>
        <translation>កុំព្យូទ័រនេះឥឡូវសរសេរជា {code}។</translation>
    </message>
    <message>
        <source>Those of the script</source>
        <translation>តួលេខនៃអក្សរភាសា</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>ពីរនាក់</translation>
    </message>
    <message>
        <source>Up to what one person decides, within how many days, and which documents are needed.</source>
        <translation>កម្រិតដែលម្នាក់អាចសម្រេច ក្នុងប៉ុន្មានថ្ងៃ និងលិខិតណាត្រូវការ។</translation>
    </message>
    <message>
        <source>When one person alone is not enough. It holds once the book has people.</source>
        <translation>ពេលម្នាក់ឯងមិនគ្រប់។ វាប្រើពេលសៀវភៅមានមនុស្ស។</translation>
    </message>
    <message>
        <source>Who may open this book, and what each of them may do.</source>
        <translation>នរណាអាចបើកសៀវភៅនេះ និងម្នាក់ៗអាចធ្វើអ្វី។</translation>
    </message>
</context>
<context>
    <name>Settings form</name>
    <message>
        <source>A second person agrees above</source>
        <translation>អ្នកទីពីរយល់ព្រមបើលើស</translation>
    </message>
    <message>
        <source>Begin anew each year</source>
        <translation>រាប់ថ្មីរៀងរាល់ឆ្នាំ</translation>
    </message>
    <message>
        <source>Days from the decision to the payment</source>
        <translation>ថ្ងៃពីសេចក្តីសម្រេចដល់បង់</translation>
    </message>
    <message>
        <source>Days from the report to the decision</source>
        <translation>ថ្ងៃពីរាយការណ៍ដល់សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Days from the report until somebody takes it up</source>
        <translation>ថ្ងៃពីរាយការណ៍ដល់មានអ្នកយកមកពិនិត្យ</translation>
    </message>
    <message>
        <source>Documents that a claim needs, with commas between</source>
        <translation>លិខិតដែលការទាមទារត្រូវការ ដាក់សញ្ញាក្បៀស (,) នៅចន្លោះ</translation>
    </message>
    <message>
        <source>Each office by itself</source>
        <translation>ការិយាល័យនីមួយៗដាច់ដោយឡែក</translation>
    </message>
    <message>
        <source>Empty: as for all products.</source>
        <translation>ទទេ៖ ដូចផលិតផលទាំងអស់។</translation>
    </message>
    <message>
        <source>Empty: the cash box.</source>
        <translation>ទទេ៖ ប្រអប់ប្រាក់។</translation>
    </message>
    <message>
        <source>Fast track up to</source>
        <translation>ផ្លូវរហ័សដល់</translation>
    </message>
    <message>
        <source>For a decision or a payment of more than this. Empty: for none.</source>
        <translation>សម្រាប់សេចក្តីសម្រេច ឬការបង់លើសនេះ។ ទទេ៖ គ្មាន។</translation>
    </message>
    <message>
        <source>For {product} alone</source>
        <translation>សម្រាប់តែ {product}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ចាប់ពី</translation>
    </message>
    <message>
        <source>Growth margin, in percent</source>
        <translation>ផលបន្ថែមកំណើន គិតជាភាគរយ</translation>
    </message>
    <message>
        <source>If this is off, every statement says so.</source>
        <translation>បើបិទ របាយការណ៍ទាំងអស់នឹងប្រាប់ដូច្នេះ។</translation>
    </message>
    <message>
        <source>Raises a quarter of last year&apos;s claims and expenses as you grow.</source>
        <translation>បង្កើនមួយភាគបួននៃសំណង និងចំណាយឆ្នាំមុន តាមកំណើនរបស់លោកអ្នក។</translation>
    </message>
    <message>
        <source>Receipt numbers</source>
        <translation>លេខបង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>Rough measure</source>
        <translation>រង្វាស់ប្រហែល</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Share of each reserve, in percent</source>
        <translation>ចំណែកនៃទុនបម្រុងនីមួយៗ គិតជាភាគរយ</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>ចែកតាម</translation>
    </message>
    <message>
        <source>Somebody else keys a stack the second time</source>
        <translation>អ្នកផ្សេងវាយបាច់ទម្រង់លើកទីពីរ</translation>
    </message>
    <message>
        <source>The board of the claims says which are late. Empty: none is.</source>
        <translation>ក្តារការទាមទារប្រាប់ថាការទាមទារណាយឺត។ ទទេ៖ គ្មាន។</translation>
    </message>
    <message>
        <source>Then the number names the office of the policy: R-A-BAR-2026-00001.</source>
        <translation>លេខនឹងមានឈ្មោះការិយាល័យនៃបណ្ណសន្យា៖ R-A-BAR-2026-00001។</translation>
    </message>
    <message>
        <source>Then the number names the year: R-A-2026-00001.</source>
        <translation>លេខនឹងមានឆ្នាំ៖ R-A-2026-00001។</translation>
    </message>
    <message>
        <source>These shares are your scheme&apos;s own: look at how your reserves were paid out. Nobody else&apos;s will do.</source>
        <translation>ចំណែកទាំងនេះជារបស់គម្រោងលោកអ្នក៖ សូមមើលថាទុនបម្រុងរបស់លោកអ្នកបានបង់យ៉ាងណា។ ចំណែកអ្នកផ្សេងប្រើមិនបានទេ។</translation>
    </message>
    <message>
        <source>Two people make the same slip far more rarely than one makes it twice.</source>
        <translation>មនុស្សពីរនាក់ធ្វើកំហុសដូចគ្នា កម្រជាងម្នាក់ធ្វើវាពីរដងឆ្ងាយណាស់។</translation>
    </message>
    <message>
        <source>Up to this, one person decides a claim that is met as the rules propose. Empty: none.</source>
        <translation>មិនលើសនេះ ម្នាក់អាចសម្រេចការទាមទារដែលទទួលតាមសំណើវិធាន។ ទទេ៖ គ្មាន។</translation>
    </message>
    <message>
        <source>What belongs to no product</source>
        <translation>អ្វីដែលគ្មានផលិតផល</translation>
    </message>
    <message>
        <source>What is paid by “{way}” goes into</source>
        <translation>អ្វីដែលបង់តាម «{way}» ចូលទៅ</translation>
    </message>
    <message>
        <source>What was shared before this day stays as it was.</source>
        <translation>អ្វីដែលបានបែងចែកមុនថ្ងៃនេះនៅដដែល។</translation>
    </message>
    <message>
        <source>Who recorded a claim does not decide it alone</source>
        <translation>អ្នកកត់ត្រាការទាមទារមិនសម្រេចវាតែម្នាក់ឯង</translation>
    </message>
    <message>
        <source>{code}: what shall be corrected?</source>
        <translation>{code}៖ តើត្រូវកែអ្វី?</translation>
    </message>
    <message>
        <source>{product}, in percent</source>
        <translation>{product} គិតជាភាគរយ</translation>
    </message>
</context>
<context>
    <name>Settings lists</name>
    <message>
        <source>Does</source>
        <translation>ធ្វើ</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>មិនទាន់មាននរណានៅទីនេះទេ។</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>Female</source>
        <translation>ស្រី</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ប្រុស</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ផ្សេង</translation>
    </message>
</context>
<context>
    <name>Shared cost form</name>
    <message>
        <source>60 where three of five days are for it. The organisation owes the rest.</source>
        <translation>60 បើបីក្នុងប្រាំថ្ងៃសម្រាប់វា។ នៅសល់អង្គការត្រូវទទួលបន្ទុក។</translation>
    </message>
    <message>
        <source>Microinsurance&apos;s part, in percent</source>
        <translation>ចំណែកមីក្រូធានារ៉ាប់រង គិតជាភាគរយ</translation>
    </message>
    <message>
        <source>Which cost</source>
        <translation>ចំណាយណា</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Accrued liabilities as an actuary has certified them.</source>
        <translation>បំណុលបង្គរតាមដែលអ្នកគណិតធានារ៉ាប់រងបានបញ្ជាក់។</translation>
    </message>
    <message>
        <source>Add a benefit</source>
        <translation>បន្ថែមអត្ថប្រយោជន៍</translation>
    </message>
    <message>
        <source>Add a certified reserve</source>
        <translation>បន្ថែមទុនបម្រុងបញ្ជាក់</translation>
    </message>
    <message>
        <source>Add a charge to a tariff</source>
        <translation>បន្ថែមថ្លៃក្នុងតារាងថ្លៃ</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation>បន្ថែមបណ្តឹង</translation>
    </message>
    <message>
        <source>Add a cost that the organisation bears in part</source>
        <translation>បន្ថែមចំណាយដែលអង្គការទទួលបន្ទុកមួយផ្នែក</translation>
    </message>
    <message>
        <source>Add a document of a claim</source>
        <translation>បន្ថែមលិខិតនៃការទាមទារ</translation>
    </message>
    <message>
        <source>Add a figure of a partner</source>
        <translation>បន្ថែមតួលេខរបស់ដៃគូ</translation>
    </message>
    <message>
        <source>Add a finding accepted</source>
        <translation>បន្ថែមចំណុចរកឃើញដែលទទួលយក</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>បន្ថែមកម្រិតកំណត់</translation>
    </message>
    <message>
        <source>Add a loan</source>
        <translation>បន្ថែមកម្ចី</translation>
    </message>
    <message>
        <source>Add a movement of savings</source>
        <translation>បន្ថែមចលនាប្រាក់សន្សំ</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>បន្ថែមដៃគូ</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>បន្ថែមមនុស្ស</translation>
    </message>
    <message>
        <source>Add a person to a policy</source>
        <translation>បន្ថែមមនុស្សក្នុងបណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>បន្ថែមបណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Add a premium due</source>
        <translation>បន្ថែមបុព្វលាភត្រូវបង់</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>បន្ថែមផលិតផល</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>បន្ថែមការវាស់</translation>
    </message>
    <message>
        <source>Add a review of a claim</source>
        <translation>បន្ថែមការពិនិត្យការទាមទារ</translation>
    </message>
    <message>
        <source>Add a row of a pricing table</source>
        <translation>បន្ថែមជួរក្នុងតារាងកំណត់តម្លៃ</translation>
    </message>
    <message>
        <source>Add a sitting on a claim</source>
        <translation>បន្ថែមការប្រជុំលើការទាមទារ</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>បន្ថែមគោលដៅ</translation>
    </message>
    <message>
        <source>Add a target population</source>
        <translation>បន្ថែមប្រជាជនគោលដៅ</translation>
    </message>
    <message>
        <source>Add a thing insured</source>
        <translation>បន្ថែមទ្រព្យធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>Add a treaty</source>
        <translation>បន្ថែមសន្ធិសញ្ញា</translation>
    </message>
    <message>
        <source>Add a voucher</source>
        <translation>បន្ថែមសក្ខីបត្រ</translation>
    </message>
    <message>
        <source>Add a word to a list</source>
        <translation>បន្ថែមពាក្យក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>Add a year of the plan</source>
        <translation>បន្ថែមឆ្នាំនៃផែនការ</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>បន្ថែមគណនី</translation>
    </message>
    <message>
        <source>Add an estimate</source>
        <translation>បន្ថែមការប៉ាន់ស្មាន</translation>
    </message>
    <message>
        <source>Add an exit interview</source>
        <translation>បន្ថែមសម្ភាសអ្នកចាកចេញ</translation>
    </message>
    <message>
        <source>Add an index contract</source>
        <translation>បន្ថែមកិច្ចសន្យាសន្ទស្សន៍</translation>
    </message>
    <message>
        <source>Add an investment</source>
        <translation>បន្ថែមវិនិយោគ</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>បន្ថែមការិយាល័យ</translation>
    </message>
    <message>
        <source>Add the items of a claim</source>
        <translation>បន្ថែមមុខនៃការទាមទារ</translation>
    </message>
    <message>
        <source>Add what is charged over time</source>
        <translation>បន្ថែមអ្វីដែលគិតបន្តិចម្តងៗតាមពេល</translation>
    </message>
    <message>
        <source>Animals, fields and goods that a policy insures.</source>
        <translation>សត្វ ស្រែចម្ការ និងរបស់របរដែលបណ្ណសន្យាធានារ៉ាប់រង។</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>ឆ្លើយសំណួរ</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>អត្ថប្រយោជន៍</translation>
    </message>
    <message>
        <source>Bookkeeping that does not follow from premiums and claims: rent, salaries, cash to the bank.</source>
        <translation>គណនេយ្យដែលមិនមកពីបុព្វលាភ និងការទាមទារ៖ ថ្លៃឈ្នួល ប្រាក់ខែ សាច់ប្រាក់ដាក់ធនាគារ។</translation>
    </message>
    <message>
        <source>Business plan</source>
        <translation>ផែនការអាជីវកម្ម</translation>
    </message>
    <message>
        <source>Cash and bank accounts</source>
        <translation>ប្រអប់ប្រាក់ និងគណនីធនាគារ</translation>
    </message>
    <message>
        <source>Certified reserves</source>
        <translation>ទុនបម្រុងបញ្ជាក់</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>ការទាមទារ</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>ការបិទត្រីមាស</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>បណ្តឹង</translation>
    </message>
    <message>
        <source>Costs of the organisation</source>
        <translation>ចំណាយរបស់អង្គការ</translation>
    </message>
    <message>
        <source>Count an account</source>
        <translation>រាប់គណនី</translation>
    </message>
    <message>
        <source>Counts of money</source>
        <translation>ការរាប់ប្រាក់</translation>
    </message>
    <message>
        <source>Deposits, bonds, shares, land: with whom, until when, at what rate. Interest accrues by itself.</source>
        <translation>ប្រាក់បញ្ញើ សញ្ញាបណ្ណ ភាគហ៊ុន ដី៖ នៅនរណា ដល់ពេលណា អត្រាប៉ុន្មាន។ ការប្រាក់បង្គរដោយខ្លួនវា។</translation>
    </message>
    <message>
        <source>Deposits, withdrawals and interest of members.</source>
        <translation>ការដាក់ប្រាក់ ដកប្រាក់ និងការប្រាក់របស់សមាជិក។</translation>
    </message>
    <message>
        <source>Documents of claims</source>
        <translation>លិខិតនៃការទាមទារ</translation>
    </message>
    <message>
        <source>Equipment, prepaid and accrued costs and interest: each posts its part at every month&apos;s end.</source>
        <translation>បរិក្ខារ ចំណាយបង់មុន និងបង្គរ និងការប្រាក់៖ នីមួយៗកត់ចំណែករបស់វានៅចុងខែនីមួយៗ។</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>ការប៉ាន់ស្មាន</translation>
    </message>
    <message>
        <source>Exit interviews</source>
        <translation>សម្ភាសអ្នកចាកចេញ</translation>
    </message>
    <message>
        <source>Figures of closings</source>
        <translation>តួលេខនៃការបិទត្រីមាស</translation>
    </message>
    <message>
        <source>Figures of partners</source>
        <translation>តួលេខរបស់ដៃគូ</translation>
    </message>
    <message>
        <source>Findings accepted</source>
        <translation>ចំណុចរកឃើញដែលទទួលយក</translation>
    </message>
    <message>
        <source>How many people a product is made for: the coverage ratio is held against it.</source>
        <translation>ផលិតផលបម្រើមនុស្សប៉ុន្មាននាក់៖ អនុបាតគ្របដណ្ដប់ធៀបនឹងចំនួននេះ។</translation>
    </message>
    <message>
        <source>How the products share the costs and the income that belong to none of them.</source>
        <translation>របៀបដែលផលិតផលចែកគ្នានូវចំណាយ និងចំណូលដែលមិនមែនរបស់ផលិតផលណា។</translation>
    </message>
    <message>
        <source>Index contracts</source>
        <translation>កិច្ចសន្យាសន្ទស្សន៍</translation>
    </message>
    <message>
        <source>Insurers, agents, care providers, reinsurers and banks.</source>
        <translation>អ្នកធានារ៉ាប់រង ភ្នាក់ងារ អ្នកផ្តល់សេវា អ្នកធានារ៉ាប់រងបន្ត និងធនាគារ។</translation>
    </message>
    <message>
        <source>Investment policy</source>
        <translation>គោលនយោបាយវិនិយោគ</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>វិនិយោគ</translation>
    </message>
    <message>
        <source>Items of claims</source>
        <translation>មុខនៃការទាមទារ</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>កម្ចី</translation>
    </message>
    <message>
        <source>Members and their families, one by one.</source>
        <translation>សមាជិក និងគ្រួសាររបស់គេ ម្នាក់ម្តងៗ។</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>ការិយាល័យ</translation>
    </message>
    <message>
        <source>Papers and photos</source>
        <translation>ក្រដាស និងរូបថត</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>ដៃគូ</translation>
    </message>
    <message>
        <source>Payments of claims</source>
        <translation>ការបង់សំណង</translation>
    </message>
    <message>
        <source>People</source>
        <translation>មនុស្ស</translation>
    </message>
    <message>
        <source>People covered</source>
        <translation>អ្នកមានការធានា</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>បណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Premiums</source>
        <translation>បុព្វលាភ</translation>
    </message>
    <message>
        <source>Premiums, fees and refunds, due and paid, with their receipts.</source>
        <translation>បុព្វលាភ ថ្លៃ និងប្រាក់សងវិញ ត្រូវបង់ និងបានបង់ រួមនឹងបង្កាន់ដៃ។</translation>
    </message>
    <message>
        <source>Pricing tables</source>
        <translation>តារាងកំណត់តម្លៃ</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>ផលិតផល</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>ការវាស់</translation>
    </message>
    <message>
        <source>Reviews of claims</source>
        <translation>ការពិនិត្យការទាមទារ</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>ប្រាក់សន្សំ</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>តារាងចែកតាមពេល</translation>
    </message>
    <message>
        <source>Shared costs</source>
        <translation>ចំណាយរួម</translation>
    </message>
    <message>
        <source>Sittings on claims</source>
        <translation>ការប្រជុំលើការទាមទារ</translation>
    </message>
    <message>
        <source>Staff and rooms that serve its other activities too: which part is microinsurance&apos;s.</source>
        <translation>បុគ្គលិក និងបន្ទប់ដែលបម្រើសកម្មភាពផ្សេងរបស់វាដែរ៖ ចំណែកណាជារបស់មីក្រូធានារ៉ាប់រង។</translation>
    </message>
    <message>
        <source>Target populations</source>
        <translation>ប្រជាជនគោលដៅ</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>គោលដៅ</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>តារាងថ្លៃ</translation>
    </message>
    <message>
        <source>The branches and field offices. A scheme with one office needs none.</source>
        <translation>សាខា និងការិយាល័យមូលដ្ឋាន។ គម្រោងដែលមានការិយាល័យតែមួយមិនត្រូវការទេ។</translation>
    </message>
    <message>
        <source>The claims that the price counts on, by sex and age.</source>
        <translation>ការទាមទារដែលតម្លៃរំពឹងទុក តាមភេទ និងអាយុ។</translation>
    </message>
    <message>
        <source>The committee that decided a claim: who sat, and what was said.</source>
        <translation>គណៈកម្មការដែលសម្រេចលើការទាមទារ៖ នរណាប្រជុំ និងនិយាយអ្វី។</translation>
    </message>
    <message>
        <source>The contracts, a term each, of members and of groups.</source>
        <translation>កិច្ចសន្យារបស់សមាជិក និងក្រុម មួយៗមានរយៈពេលមួយ។</translation>
    </message>
    <message>
        <source>The items of a bill: what was billed and what is covered of it.</source>
        <translation>មុខក្នុងវិក្កយបត្រ៖ ចំនួនក្នុងវិក្កយបត្រ និងចំនួនដែលធានា។</translation>
    </message>
    <message>
        <source>The loans behind credit-life policies.</source>
        <translation>កម្ចីនៅពីក្រោយបណ្ណសន្យាធានាអាយុជីវិតឥណទាន។</translation>
    </message>
    <message>
        <source>The most that may be invested in each class or with one institution, and the least grade.</source>
        <translation>ចំនួនច្រើនបំផុតដែលអាចវិនិយោគក្នុងប្រភេទនីមួយៗ ឬនៅស្ថាប័នមួយ និងចំណាត់ថ្នាក់ទាបបំផុត។</translation>
    </message>
    <message>
        <source>The name, currency and year that stand on every statement.</source>
        <translation>ឈ្មោះ រូបិយប័ណ្ណ និងឆ្នាំដែលមានលើរបាយការណ៍ទាំងអស់។</translation>
    </message>
    <message>
        <source>The nine principles</source>
        <translation>គោលការណ៍ទាំងប្រាំបួន</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>គម្រោង</translation>
    </message>
    <message>
        <source>Things insured</source>
        <translation>ទ្រព្យធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>Treaties</source>
        <translation>សន្ធិសញ្ញា</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>សក្ខីបត្រ</translation>
    </message>
    <message>
        <source>What a station measured on a day.</source>
        <translation>អ្វីដែលស្ថានីយវាស់ក្នុងមួយថ្ងៃ។</translation>
    </message>
    <message>
        <source>What a station must measure before an index cover pays.</source>
        <translation>អ្វីដែលស្ថានីយត្រូវវាស់បាន មុនការធានាសន្ទស្សន៍បង់ប្រាក់។</translation>
    </message>
    <message>
        <source>What an open claim was thought to cost from a day on.</source>
        <translation>តម្លៃដែលគិតសម្រាប់ការទាមទារបើក ចាប់ពីថ្ងៃមួយ។</translation>
    </message>
    <message>
        <source>What each product costs, and by what that is reckoned.</source>
        <translation>ផលិតផលនីមួយៗថ្លៃប៉ុន្មាន ហើយគិតតាមអ្វី។</translation>
    </message>
    <message>
        <source>What each product pays for, and up to what limits.</source>
        <translation>ផលិតផលនីមួយៗបង់លើអ្វី និងដល់កំណត់ណា។</translation>
    </message>
    <message>
        <source>What every line, reserve and indicator came to when its quarter was closed.</source>
        <translation>អ្វីដែលបន្ទាត់ ទុនបម្រុង និងសូចនាករនីមួយៗមាន ពេលបិទត្រីមាសរបស់វា។</translation>
    </message>
    <message>
        <source>What happened to members, and what was decided.</source>
        <translation>អ្វីដែលកើតដល់សមាជិក និងអ្វីដែលបានសម្រេច។</translation>
    </message>
    <message>
        <source>What insurer, agent and administrator earn and spend on the programme, by line and period.</source>
        <translation>អ្វីដែលអ្នកធានារ៉ាប់រង ភ្នាក់ងារ និងអ្នករដ្ឋបាល រកបាន និងចំណាយលើកម្មវិធីរួម តាមបន្ទាត់ និងគ្រា។</translation>
    </message>
    <message>
        <source>What is assumed of each product in the years to come: who joins and stays, premium, claims, costs.</source>
        <translation>អ្វីដែលសន្មតពីផលិតផលនីមួយៗក្នុងឆ្នាំខាងមុខ៖ នរណាចូល នរណានៅ បុព្វលាភ សំណង ចំណាយ។</translation>
    </message>
    <message>
        <source>What is kept of people, claims and things insured: photos, identity papers, invoices, deeds.</source>
        <translation>អ្វីដែលរក្សាអំពីមនុស្ស ការទាមទារ និងទ្រព្យធានារ៉ាប់រង៖ រូបថត អត្តសញ្ញាណប័ណ្ណ វិក្កយបត្រ លិខិតកម្មសិទ្ធិ។</translation>
    </message>
    <message>
        <source>What part of the risk a reinsurer carries, between which days.</source>
        <translation>ផ្នែកហានិភ័យដែលអ្នកធានារ៉ាប់រងបន្តទទួល ចន្លោះថ្ងៃណា។</translation>
    </message>
    <message>
        <source>What people who left said: whether they would come back, and what was missing.</source>
        <translation>អ្វីដែលអ្នកចាកចេញនិយាយ៖ តើគេនឹងត្រឡប់មកវិញឬទេ និងខ្វះអ្វី។</translation>
    </message>
    <message>
        <source>What the book cannot know by itself of how the nine principles are kept, answered once a year.</source>
        <translation>អ្វីដែលសៀវភៅមិនអាចដឹងដោយខ្លួនឯង អំពីការគោរពគោលការណ៍ទាំងប្រាំបួន ឆ្លើយម្តងក្នុងមួយឆ្នាំ។</translation>
    </message>
    <message>
        <source>What the business plan wants of an indicator over a period.</source>
        <translation>អ្វីដែលផែនការអាជីវកម្មចង់បានពីសូចនាករក្នុងគ្រាមួយ។</translation>
    </message>
    <message>
        <source>What the checks doubt and somebody who knows the case lets stand, with the reason.</source>
        <translation>អ្វីដែលការត្រួតពិនិត្យសង្ស័យ ហើយអ្នកស្គាល់ករណីទុកដដែល ដោយមានហេតុផល។</translation>
    </message>
    <message>
        <source>What the scheme offers, and how its reserves are reckoned.</source>
        <translation>អ្វីដែលគម្រោងផ្តល់ជូន និងរបៀបគិតទុនបម្រុង។</translation>
    </message>
    <message>
        <source>What was counted in a cash box, or stands on the bank&apos;s statement, on a day.</source>
        <translation>អ្វីដែលរាប់បានក្នុងប្រអប់ប្រាក់ ឬមានលើរបាយការណ៍ធនាគារ នៅថ្ងៃមួយ។</translation>
    </message>
    <message>
        <source>What was paid for claims, and when it reached the member.</source>
        <translation>អ្វីដែលបានបង់សម្រាប់ការទាមទារ និងពេលដល់ដៃសមាជិក។</translation>
    </message>
    <message>
        <source>Where the scheme&apos;s money lies: cash boxes, bank accounts, mobile money.</source>
        <translation>ប្រាក់របស់គម្រោងនៅទីណា៖ ប្រអប់ប្រាក់ គណនីធនាគារ ប្រាក់តាមទូរស័ព្ទ។</translation>
    </message>
    <message>
        <source>Where the words of villages, causes and the like stand in their list, and which are not used.</source>
        <translation>លំដាប់ពាក្យភូមិ មូលហេតុ និងផ្សេងៗក្នុងបញ្ជី និងពាក្យណាមិនប្រើ។</translation>
    </message>
    <message>
        <source>Which papers of a claim have come, and when.</source>
        <translation>លិខិតណានៃការទាមទារបានមកដល់ និងពេលណា។</translation>
    </message>
    <message>
        <source>Which quarters were prepared, closed and reopened, by whom, when and why.</source>
        <translation>ត្រីមាសណាបានរៀបចំ បិទ និងបើកឡើងវិញ ដោយនរណា ពេលណា និងហេតុអ្វី។</translation>
    </message>
    <message>
        <source>Who has taken a claim up to look into it, and since when.</source>
        <translation>នរណាបានយកការទាមទារមកពិនិត្យ និងតាំងពីពេលណា។</translation>
    </message>
    <message>
        <source>Who is covered by which policy, and who has left it.</source>
        <translation>នរណាមានការធានាតាមបណ្ណសន្យាណា និងនរណាបានចាកចេញ។</translation>
    </message>
    <message>
        <source>Who was dissatisfied with what, and what came of it.</source>
        <translation>នរណាមិនពេញចិត្តអ្វី និងលទ្ធផលយ៉ាងណា។</translation>
    </message>
    <message>
        <source>Words of the lists</source>
        <translation>ពាក្យក្នុងបញ្ជី</translation>
    </message>
</context>
<context>
    <name>Sheet group</name>
    <message>
        <source>Claims</source>
        <translation>ការទាមទារ</translation>
    </message>
    <message>
        <source>Index cover</source>
        <translation>ការធានាសន្ទស្សន៍</translation>
    </message>
    <message>
        <source>Loans, savings and things insured</source>
        <translation>កម្ចី ប្រាក់សន្សំ និងទ្រព្យធានារ៉ាប់រង</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>ប្រាក់</translation>
    </message>
    <message>
        <source>People and cover</source>
        <translation>មនុស្ស និងការធានា</translation>
    </message>
    <message>
        <source>Plans and background</source>
        <translation>ផែនការ និងទិន្នន័យមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Reinsurance</source>
        <translation>ធានារ៉ាប់រងបន្ត</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>គម្រោង</translation>
    </message>
</context>
<context>
    <name>Sign in</name>
    <message>
        <source>A password has at least {least} signs. Several words in a row are easily kept in mind.</source>
        <translation>ពាក្យសម្ងាត់មានយ៉ាងតិច {least} តួអក្សរ។ ពាក្យច្រើនបន្តគ្នាងាយចាំ។</translation>
    </message>
    <message>
        <source>After a wrong password one waits: {seconds} s.</source>
        <translation>ក្រោយពាក្យសម្ងាត់ខុស ត្រូវរង់ចាំ៖ {seconds} វិនាទី។</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ឯកសារផ្សេង</translation>
    </message>
    <message>
        <source>Code on the recovery sheet</source>
        <translation>លេខកូដលើសន្លឹកស្តារ</translation>
    </message>
    <message>
        <source>Give a name to sign in with.</source>
        <translation>សូមឱ្យឈ្មោះសម្រាប់ចូល។</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ចាក់សោ</translation>
    </message>
    <message>
        <source>Name and password do not belong together. Try again.</source>
        <translation>ឈ្មោះ និងពាក្យសម្ងាត់មិនត្រូវគ្នា។ សូមព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>Name of an administrator</source>
        <translation>ឈ្មោះអ្នកគ្រប់គ្រងប្រព័ន្ធ</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>ពាក្យសម្ងាត់ថ្មី</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>ពាក្យសម្ងាត់ថ្មី ម្តងទៀត</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>ពាក្យសម្ងាត់</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>កំណត់ពាក្យសម្ងាត់</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ចូល</translation>
    </message>
    <message>
        <source>The book is locked. Keep this code where nobody else finds it: {code}</source>
        <translation>សៀវភៅត្រូវបានចាក់សោ។ សូមរក្សាលេខកូដនេះនៅកន្លែងដែលគ្មានអ្នករកឃើញ៖ {code}</translation>
    </message>
    <message>
        <source>The file of keys was changed by another program, so nothing is changed in it. Take the one of the latest backup.</source>
        <translation>ឯកសារសោត្រូវបានប្តូរដោយកម្មវិធីផ្សេង ដូច្នេះមិនប្តូរអ្វីក្នុងវាទេ។ សូមយកពីច្បាប់បម្រុងចុងក្រោយ។</translation>
    </message>
    <message>
        <source>The recovery sheet gives an administrator a new password. They are: {names}.</source>
        <translation>សន្លឹកស្តារឱ្យអ្នកគ្រប់គ្រងប្រព័ន្ធនូវពាក្យសម្ងាត់ថ្មី។ ពួកគេគឺ៖ {names}។</translation>
    </message>
    <message>
        <source>The sheet gives an administrator of {name} a new password.</source>
        <translation>សន្លឹកនេះឱ្យអ្នកគ្រប់គ្រងប្រព័ន្ធនៃ {name} នូវពាក្យសម្ងាត់ថ្មី។</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>ពាក្យសម្ងាត់ទាំងពីរខុសគ្នា។</translation>
    </message>
    <message>
        <source>This book is locked already.</source>
        <translation>សៀវភៅនេះចាក់សោរួចហើយ។</translation>
    </message>
    <message>
        <source>This book is not locked: everybody who has the file may do everything.</source>
        <translation>សៀវភៅនេះមិនចាក់សោទេ៖ អ្នកណាមានឯកសារអាចធ្វើអ្វីៗទាំងអស់។</translation>
    </message>
    <message>
        <source>This book is not locked: everybody who has the file may open it. Protect it first.</source>
        <translation>សៀវភៅនេះមិនចាក់សោទេ៖ អ្នកណាមានឯកសារអាចបើកវា។ សូមការពារវាជាមុន។</translation>
    </message>
    <message>
        <source>This code does not open this book. Was a newer recovery sheet made since?</source>
        <translation>លេខកូដនេះមិនបើកសៀវភៅនេះទេ។ តើមានសន្លឹកស្តារថ្មីជាងឬ?</translation>
    </message>
    <message>
        <source>This is not the code of a recovery sheet: a sign is missing or wrong. It has seven groups of four signs.</source>
        <translation>នេះមិនមែនជាលេខកូដសន្លឹកស្តារទេ៖ តួអក្សរមួយខ្វះ ឬខុស។ វាមានប្រាំពីរក្រុម ក្រុមមួយបួនតួ។</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>ដោយពាក្យសម្ងាត់</translation>
    </message>
    <message>
        <source>With the recovery sheet</source>
        <translation>ដោយសន្លឹកស្តារ</translation>
    </message>
    <message>
        <source>{keys} is damaged. Take the one of the latest backup.</source>
        <translation>{keys} ខូច។ សូមយកពីច្បាប់បម្រុងចុងក្រោយ។</translation>
    </message>
    <message>
        <source>{name} is locked, and its keys are not beside it. Put {keys} into the same folder: a backup has it, too.</source>
        <translation>{name} ត្រូវបានចាក់សោ ហើយសោរបស់វាមិននៅក្បែរ។ សូមដាក់ {keys} ក្នុងថតដដែល៖ ច្បាប់បម្រុងក៏មានវាដែរ។</translation>
    </message>
    <message>
        <source>{name} is locked. Sign in with your name and password.</source>
        <translation>{name} ត្រូវបានចាក់សោ។ សូមចូលដោយឈ្មោះ និងពាក្យសម្ងាត់របស់លោកអ្នក។</translation>
    </message>
    <message>
        <source>{name} is locked: it opens for its people alone.</source>
        <translation>{name} ត្រូវបានចាក់សោ៖ វាបើកតែសម្រាប់មនុស្សរបស់វា។</translation>
    </message>
</context>
<context>
    <name>Sign paper</name>
    <message>
        <source>Signing by certificate needs the part “sign” of the program, which is not installed.</source>
        <translation>ការចុះហត្ថលេខាដោយវិញ្ញាបនបត្រត្រូវការផ្នែក «sign» នៃកម្មវិធី ដែលមិនទាន់បានដំឡើង។</translation>
    </message>
    <message>
        <source>The certificate in {name} is not valid today. Ask for a new one.</source>
        <translation>វិញ្ញាបនបត្រក្នុង {name} គ្មានសុពលភាពនៅថ្ងៃនេះទេ។ សូមសុំថ្មីមួយ។</translation>
    </message>
    <message>
        <source>The file of a certificate needs a password: without one whoever finds it could sign.</source>
        <translation>ឯកសារវិញ្ញាបនបត្រត្រូវការពាក្យសម្ងាត់៖ បើគ្មាន អ្នកណាដែលរកវាឃើញអាចចុះហត្ថលេខាបាន។</translation>
    </message>
    <message>
        <source>{name} is no certificate with its key (.p12), or the password is another one.</source>
        <translation>{name} មិនមែនជាវិញ្ញាបនបត្រដែលមានសោរបស់វា (.p12) ទេ ឬពាក្យសម្ងាត់ជាពាក្យផ្សេង។</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>A member&apos;s year</source>
        <translation>ឆ្នាំរបស់សមាជិក</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>ផ្ញើជូន</translation>
    </message>
    <message>
        <source>After a gap the cover begins anew, with its waiting period.</source>
        <translation>ក្រោយដាច់ចន្លោះ ការធានាចាប់ផ្តើមជាថ្មី ដោយមានរយៈពេលរង់ចាំ។</translation>
    </message>
    <message>
        <source>Age on that day</source>
        <translation>អាយុនៅថ្ងៃនោះ</translation>
    </message>
    <message>
        <source>Agenda of the claims committee</source>
        <translation>របៀបវារៈគណៈកម្មាធិការសំណង</translation>
    </message>
    <message>
        <source>Answers to mark</source>
        <translation>ចម្លើយត្រូវគូស</translation>
    </message>
    <message>
        <source>Besides, {amount} is still due from before.</source>
        <translation>ក្រៅពីនេះ {amount} នៅត្រូវបង់ពីមុន។</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>ទម្រង់ទទេ</translation>
    </message>
    <message>
        <source>Blank registers</source>
        <translation>បញ្ជីទទេ</translation>
    </message>
    <message>
        <source>Bring this card when you pay or report a claim.</source>
        <translation>សូមយកប័ណ្ណនេះមកពេលលោកអ្នកបង់ប្រាក់ ឬរាយការណ៍ការទាមទារ។</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>បានទៅជួបនៅ</translation>
    </message>
    <message>
        <source>Cash count</source>
        <translation>ការរាប់សាច់ប្រាក់</translation>
    </message>
    <message>
        <source>Cash received by</source>
        <translation>អ្នកទទួលសាច់ប្រាក់</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>ប្រធាន</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>អ្នកពិនិត្យ</translation>
    </message>
    <message>
        <source>Claim form</source>
        <translation>ទម្រង់ទាមទារ</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>បានទាមទារ</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>អ្នកប្រមូល</translation>
    </message>
    <message>
        <source>Collection sheet</source>
        <translation>សន្លឹកប្រមូល</translation>
    </message>
    <message>
        <source>Counted again by</source>
        <translation>អ្នករាប់ម្តងទៀត</translation>
    </message>
    <message>
        <source>Counted in all</source>
        <translation>រាប់បានសរុប</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>ថ្ងៃប្រជុំ</translation>
    </message>
    <message>
        <source>Decision on your claim</source>
        <translation>សេចក្តីសម្រេចលើការទាមទាររបស់លោកអ្នក</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>អ្នកបញ្ចូល</translation>
    </message>
    <message>
        <source>Explanation of a claim</source>
        <translation>ការពន្យល់អំពីការទាមទារ</translation>
    </message>
    <message>
        <source>Fill in what you know; the office helps with the rest.</source>
        <translation>សូមបំពេញអ្វីដែលលោកអ្នកដឹង ការិយាល័យជួយបំពេញអ្វីដែលនៅសល់។</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>បំពេញនៅ</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>អ្នកបំពេញ</translation>
    </message>
    <message>
        <source>For the days</source>
        <translation>សម្រាប់ថ្ងៃ</translation>
    </message>
    <message>
        <source>For the scheme</source>
        <translation>តំណាងគម្រោង</translation>
    </message>
    <message>
        <source>Household card</source>
        <translation>ប័ណ្ណគ្រួសារ</translation>
    </message>
    <message>
        <source>Household cards</source>
        <translation>ប័ណ្ណគ្រួសារនានា</translation>
    </message>
    <message>
        <source>Household {code}</source>
        <translation>គ្រួសារ {code}</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>ចំនួន</translation>
    </message>
    <message>
        <source>How the money shall come to you</source>
        <translation>របៀបដែលប្រាក់ត្រូវមកដល់លោកអ្នក</translation>
    </message>
    <message>
        <source>If you think this is wrong, say so at the office or write to us. Somebody else will look at it again, and you will get an answer in writing.</source>
        <translation>បើលោកអ្នកគិតថាវាខុស សូមប្រាប់នៅការិយាល័យ ឬសរសេរមកយើង។ អ្នកផ្សេងនឹងពិនិត្យវាម្តងទៀត ហើយលោកអ្នកនឹងទទួលចម្លើយជាលាយលក្ខណ៍អក្សរ។</translation>
    </message>
    <message numerus="yes">
        <source>In all {amount} to collect from %n payers.</source>
        <translation>
            <numerusform>សរុបត្រូវប្រមូល {amount} ពីអ្នកបង់ %n នាក់។</numerusform>
            <numerusform>សរុបត្រូវប្រមូល {amount} ពីអ្នកបង់ %n នាក់។</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for them</source>
        <translation>រក្សាទុកសម្រាប់ពួកគេ</translation>
    </message>
    <message>
        <source>Letter of rejection</source>
        <translation>លិខិតបដិសេធ</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>ប័ណ្ណសមាជិក</translation>
    </message>
    <message>
        <source>Member cards</source>
        <translation>ប័ណ្ណសមាជិកនានា</translation>
    </message>
    <message>
        <source>Member {code}</source>
        <translation>សមាជិក {code}</translation>
    </message>
    <message>
        <source>Money taken by</source>
        <translation>អ្នកយកប្រាក់</translation>
    </message>
    <message>
        <source>More or less than by the book</source>
        <translation>លើស ឬខ្វះធៀបនឹងសៀវភៅ</translation>
    </message>
    <message>
        <source>No claim waits for a decision.</source>
        <translation>គ្មានការទាមទាររង់ចាំសេចក្តីសម្រេចទេ។</translation>
    </message>
    <message>
        <source>No money came in with such a receipt.</source>
        <translation>គ្មានប្រាក់ចូលដោយបង្កាន់ដៃបែបនេះទេ។</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ល.រ.</translation>
    </message>
    <message>
        <source>Nobody here has anything to pay.</source>
        <translation>គ្មាននរណានៅទីនេះត្រូវបង់អ្វីទេ។</translation>
    </message>
    <message>
        <source>Nobody here is covered on that day.</source>
        <translation>គ្មាននរណានៅទីនេះមានការធានានៅថ្ងៃនោះទេ។</translation>
    </message>
    <message>
        <source>Not covered on {day}</source>
        <translation>គ្មានការធានានៅ {day}</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>ក្រដាសប្រាក់ ឬកាក់</translation>
    </message>
    <message>
        <source>Nothing is due any more</source>
        <translation>គ្មានអ្វីត្រូវបង់ទៀតទេ</translation>
    </message>
    <message>
        <source>One row for each.</source>
        <translation>មួយជួរសម្រាប់ម្នាក់ៗ។</translation>
    </message>
    <message>
        <source>Other forms can be printed by their names: {names}.</source>
        <translation>ទម្រង់ផ្សេងអាចបោះពុម្ពតាមឈ្មោះរបស់វា៖ {names}។</translation>
    </message>
    <message>
        <source>Owed from before</source>
        <translation>ជំពាក់ពីមុន</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>ក្រដាសដែលខ្វះ</translation>
    </message>
    <message>
        <source>Papers that belong to it</source>
        <translation>ក្រដាសដែលត្រូវភ្ជាប់មកជាមួយ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Premium of the next term</source>
        <translation>បុព្វលាភនៃរយៈពេលបន្ទាប់</translation>
    </message>
    <message>
        <source>Product, office or account</source>
        <translation>ផលិតផល ការិយាល័យ ឬគណនី</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>បង្កាន់ដៃ {number}</translation>
    </message>
    <message>
        <source>Receipt: the office keeps this part</source>
        <translation>បង្កាន់ដៃ៖ ការិយាល័យរក្សាផ្នែកនេះ</translation>
    </message>
    <message>
        <source>Received at the office</source>
        <translation>បានទទួលនៅការិយាល័យ</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>អ្នកទទួល</translation>
    </message>
    <message>
        <source>Received by the member</source>
        <translation>សមាជិកបានទទួល</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>បានទទួលសរុប</translation>
    </message>
    <message>
        <source>Renewal notices</source>
        <translation>សេចក្តីជូនដំណឹងបន្ត</translation>
    </message>
    <message>
        <source>Renewal of your cover</source>
        <translation>ការបន្តការធានារបស់លោកអ្នក</translation>
    </message>
    <message>
        <source>Sat on the committee</source>
        <translation>អ្នកអង្គុយក្នុងគណៈកម្មាធិការ</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>លេខាធិការ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ហត្ថលេខា</translation>
    </message>
    <message>
        <source>Signature of whoever paid</source>
        <translation>ហត្ថលេខាអ្នកដែលបានបង់</translation>
    </message>
    <message>
        <source>Signed by those who sat</source>
        <translation>ហត្ថលេខាអ្នកដែលបានអង្គុយប្រជុំ</translation>
    </message>
    <message>
        <source>Still due on {day}</source>
        <translation>នៅត្រូវបង់នៅ {day}</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>អ្នកយកត្រឡប់មកវិញ</translation>
    </message>
    <message>
        <source>Tell us if somebody is missing, has left or was born.</source>
        <translation>សូមប្រាប់យើង បើមាននរណាខ្វះ បានចេញ ឬទើបកើត។</translation>
    </message>
    <message>
        <source>The committee decided it on {day}: {members}.</source>
        <translation>គណៈកម្មាធិការបានសម្រេចនៅ {day}៖ {members}។</translation>
    </message>
    <message>
        <source>The file has no cash box yet: add one in the settings.</source>
        <translation>ឯកសារមិនទាន់មានប្រអប់ប្រាក់ទេ៖ សូមបន្ថែមមួយក្នុងការកំណត់។</translation>
    </message>
    <message>
        <source>The last day on which you can renew without a gap is {day}.</source>
        <translation>ថ្ងៃចុងក្រោយដែលលោកអ្នកអាចបន្តដោយមិនដាច់ចន្លោះ គឺ {day}។</translation>
    </message>
    <message>
        <source>The next term begins on {day} and covers:</source>
        <translation>រយៈពេលបន្ទាប់ចាប់ផ្តើមនៅ {day} ហើយធានា៖</translation>
    </message>
    <message>
        <source>The office tells you what the next term costs.</source>
        <translation>ការិយាល័យនឹងប្រាប់លោកអ្នកថារយៈពេលបន្ទាប់ថ្លៃប៉ុន្មាន។</translation>
    </message>
    <message>
        <source>There is no form {name}; the nearest is {near}.</source>
        <translation>គ្មានទម្រង់ {name} ទេ ទម្រង់ជិតបំផុតគឺ {near}។</translation>
    </message>
    <message>
        <source>These papers have not come: {papers}.</source>
        <translation>ក្រដាសទាំងនេះមិនទាន់មកដល់ទេ៖ {papers}។</translation>
    </message>
    <message>
        <source>To go with it</source>
        <translation>ត្រូវភ្ជាប់មកជាមួយ</translation>
    </message>
    <message>
        <source>Two people count, each alone; then both sign.</source>
        <translation>មនុស្សពីរនាក់រាប់ ម្នាក់ៗរាប់តែម្នាក់ឯង រួចទាំងពីរចុះហត្ថលេខា។</translation>
    </message>
    <message>
        <source>We are sorry: nothing of this claim can be paid. The table says why.</source>
        <translation>យើងសូមសោកស្តាយ៖ មិនអាចបង់អ្វីសម្រាប់ការទាមទារនេះបានទេ។ តារាងប្រាប់ហេតុផល។</translation>
    </message>
    <message>
        <source>We have looked at your claim {claim} of {event}. We are sorry that we cannot pay it.</source>
        <translation>យើងបានពិនិត្យការទាមទារ {claim} របស់លោកអ្នក អំពី {event}។ យើងសូមសោកស្តាយដែលមិនអាចបង់វាបាន។</translation>
    </message>
    <message>
        <source>We have looked at your claim {claim} of {event}. We can pay only a part of it.</source>
        <translation>យើងបានពិនិត្យការទាមទារ {claim} របស់លោកអ្នក អំពី {event}។ យើងអាចបង់បានតែមួយផ្នែកប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>We pay</source>
        <translation>យើងបង់</translation>
    </message>
    <message>
        <source>We pay {amount} of what you claimed. The table says why not more.</source>
        <translation>យើងបង់ {amount} ក្នុងចំណោមអ្វីដែលលោកអ្នកបានទាមទារ។ តារាងប្រាប់ហេតុអ្វីមិនបង់លើសនេះ។</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>អ្វីដែលសួរ</translation>
    </message>
    <message>
        <source>What is written here is true. The office may ask the care provider about this claim.</source>
        <translation>អ្វីដែលសរសេរនៅទីនេះជាការពិត។ ការិយាល័យអាចសួរអ្នកផ្តល់ការព្យាបាលអំពីការទាមទារនេះ។</translation>
    </message>
    <message>
        <source>What you claimed</source>
        <translation>អ្វីដែលលោកអ្នកបានទាមទារ</translation>
    </message>
    <message>
        <source>What you paid</source>
        <translation>អ្វីដែលលោកអ្នកបានបង់</translation>
    </message>
    <message>
        <source>What you saved</source>
        <translation>អ្វីដែលលោកអ្នកបានសន្សំ</translation>
    </message>
    <message>
        <source>Who sits</source>
        <translation>អ្នកអង្គុយប្រជុំ</translation>
    </message>
    <message>
        <source>Who steps aside, and for which claim</source>
        <translation>អ្នកដែលដកខ្លួន និងសម្រាប់ការទាមទារណា</translation>
    </message>
    <message>
        <source>Why not more</source>
        <translation>ហេតុអ្វីមិនលើសនេះ</translation>
    </message>
    <message>
        <source>Why, where it differs</source>
        <translation>ហេតុអ្វី បើខុសគ្នា</translation>
    </message>
    <message>
        <source>Write clearly. What is in bold is needed.</source>
        <translation>សូមសរសេរឱ្យច្បាស់។ អ្វីដែលជាអក្សរដិតត្រូវតែបំពេញ។</translation>
    </message>
    <message>
        <source>You were not covered in these days.</source>
        <translation>លោកអ្នកគ្មានការធានានៅថ្ងៃទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>Your claim explained</source>
        <translation>ការពន្យល់អំពីការទាមទាររបស់លោកអ្នក</translation>
    </message>
    <message>
        <source>Your claim is accepted: we pay {amount}.</source>
        <translation>ការទាមទាររបស់លោកអ្នកត្រូវបានទទួលយក៖ យើងបង់ {amount}។</translation>
    </message>
    <message>
        <source>Your cover</source>
        <translation>ការធានារបស់លោកអ្នក</translation>
    </message>
    <message>
        <source>Your cover {product} (policy {policy}) ended on {day}. You can still renew it.</source>
        <translation>ការធានា {product} របស់លោកអ្នក (បណ្ណសន្យា {policy}) បានចប់នៅ {day}។ លោកអ្នកនៅអាចបន្តវាបាន។</translation>
    </message>
    <message>
        <source>Your cover {product} (policy {policy}) ends on {day}. Please renew it by then.</source>
        <translation>ការធានា {product} របស់លោកអ្នក (បណ្ណសន្យា {policy}) ចប់នៅ {day}។ សូមបន្តវាត្រឹមថ្ងៃនោះ។</translation>
    </message>
    <message>
        <source>Your year</source>
        <translation>ឆ្នាំរបស់លោកអ្នក</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>កើតឆ្នាំ {year}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>filled in for the member with this code; blank without</source>
        <translation>បំពេញសម្រាប់សមាជិកដែលមានលេខកូដនេះ ទុកទទេបើគ្មាន</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ខែ</translation>
    </message>
    <message>
        <source>of one cash box, by its code; else of each</source>
        <translation>នៃប្រអប់ប្រាក់មួយ តាមលេខកូដរបស់វា បើគ្មាន នៃប្រអប់នីមួយៗ</translation>
    </message>
    <message>
        <source>of one group; without either: of whoever owes</source>
        <translation>នៃក្រុមមួយ បើគ្មានទាំងពីរ៖ នៃអ្នកណាដែលជំពាក់</translation>
    </message>
    <message>
        <source>of one policy only</source>
        <translation>នៃបណ្ណសន្យាមួយប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>of one village</source>
        <translation>នៃភូមិមួយ</translation>
    </message>
    <message>
        <source>of the member with this code; else of all who are covered</source>
        <translation>នៃសមាជិកដែលមានលេខកូដនេះ បើគ្មាន នៃអ្នកទាំងអស់ដែលមានការធានា</translation>
    </message>
    <message>
        <source>of the people of one village only</source>
        <translation>នៃមនុស្សក្នុងភូមិមួយប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>one form only, by the name that the list shows</source>
        <translation>ទម្រង់មួយប៉ុណ្ណោះ តាមឈ្មោះដែលបញ្ជីបង្ហាញ</translation>
    </message>
    <message>
        <source>the numbers of the receipts, with commas between; else all of the days</source>
        <translation>លេខបង្កាន់ដៃ ខណ្ឌដោយសញ្ញាក្បៀស បើគ្មាន បង្កាន់ដៃទាំងអស់នៃថ្ងៃទាំងនោះ</translation>
    </message>
    <message>
        <source>three to a page</source>
        <translation>បីក្នុងមួយទំព័រ</translation>
    </message>
    <message>
        <source>year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>{amount} is still to be paid.</source>
        <translation>{amount} នៅត្រូវបង់។</translation>
    </message>
    <message>
        <source>{amount} was paid on {day}.</source>
        <translation>{amount} បានបង់នៅ {day}។</translation>
    </message>
    <message>
        <source>{code} is met in full: there is nothing to refuse. Print its explanation instead.</source>
        <translation>{code} ត្រូវបានបង់ពេញ៖ គ្មានអ្វីត្រូវបដិសេធទេ។ សូមបោះពុម្ពការពន្យល់របស់វាជំនួស។</translation>
    </message>
    <message>
        <source>{code} is not decided yet: decide it first, then print this.</source>
        <translation>{code} មិនទាន់សម្រេចទេ៖ សូមសម្រេចវាជាមុន រួចបោះពុម្ពនេះ។</translation>
    </message>
    <message>
        <source>{first}, {then}</source>
        <translation>{first}, {then}</translation>
    </message>
    <message>
        <source>{kind}: {product}, policy {policy}</source>
        <translation>{kind}៖ {product} បណ្ណសន្យា {policy}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}៖ {value}</translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}៖ {words}</translation>
    </message>
    <message>
        <source>{name}, member {code}</source>
        <translation>{name} សមាជិក {code}</translation>
    </message>
    <message>
        <source>{number}. {claim}, {name}</source>
        <translation>{number}. {claim}, {name}</translation>
    </message>
    <message>
        <source>{product}, policy {policy}</source>
        <translation>{product} បណ្ណសន្យា {policy}</translation>
    </message>
    <message>
        <source>{product}, policy {policy}: covered up to {day}</source>
        <translation>{product} បណ្ណសន្យា {policy}៖ ធានាដល់ {day}</translation>
    </message>
    <message>
        <source>{whose}, due by {day}, amounts in {currency}</source>
        <translation>{whose} ត្រូវបង់ត្រឹម {day} ចំនួនប្រាក់ជា {currency}</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>A household may count for one more or one less. Persons and claims are rounded to fives, amounts in steps that no household&apos;s part is above. What chance decides in this is drawn once and kept.</source>
        <translation>គ្រួសារមួយអាចរាប់លើសមួយ ឬខ្វះមួយ។ មនុស្ស និងការទាមទារបង្គត់ជាចំនួនគុណនឹងប្រាំ ចំនួនប្រាក់បង្គត់តាមជំហានដែលគ្មានចំណែកគ្រួសារណាលើស។ អ្វីដែលចៃដន្យកំណត់ក្នុងរឿងនេះ ចាប់ឆ្នោតម្តង ហើយរក្សាទុក។</translation>
    </message>
    <message>
        <source>Claims with a payment</source>
        <translation>ការទាមទារដែលមានការបង់ប្រាក់</translation>
    </message>
    <message>
        <source>Country, as the scheme writes it</source>
        <translation>ប្រទេស តាមដែលគម្រោងសរសេរ</translation>
    </message>
    <message>
        <source>Day on which the snapshot was made</source>
        <translation>ថ្ងៃដែលបានធ្វើសំណុំតួលេខ</translation>
    </message>
    <message>
        <source>Each row goes out as it stands here. Nobody&apos;s name, code or day is in it.</source>
        <translation>ជួរនីមួយៗចេញទៅដូចដែលមាននៅទីនេះ។ ក្នុងនោះគ្មានឈ្មោះ លេខកូដ ឬថ្ងៃរបស់នរណាទេ។</translation>
    </message>
    <message>
        <source>Figures for a network of schemes, without a name: you see each number that goes out.</source>
        <translation>តួលេខសម្រាប់បណ្តាញគម្រោង គ្មានឈ្មោះ៖ លោកអ្នកឃើញលេខនីមួយៗដែលចេញទៅ។</translation>
    </message>
    <message>
        <source>Fingerprint of the newest save</source>
        <translation>ស្នាមម្រាមដៃនៃការរក្សាទុកថ្មីបំផុត</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>ចេញទៅ</translation>
    </message>
    <message>
        <source>How much goes out</source>
        <translation>ចេញទៅប៉ុន្មាន</translation>
    </message>
    <message>
        <source>Members insured at the end</source>
        <translation>សមាជិកមានធានារ៉ាប់រងនៅចុងគ្រា</translation>
    </message>
    <message>
        <source>Month in which the first cover began</source>
        <translation>ខែដែលការធានាដំបូងចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>Name, once more for lists of schemes</source>
        <translation>ឈ្មោះ ម្តងទៀតសម្រាប់បញ្ជីគម្រោង</translation>
    </message>
    <message>
        <source>Not known: the scheme has not recorded what it needs</source>
        <translation>មិនដឹង៖ គម្រោងមិនបានកត់អ្វីដែលត្រូវការ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ចំនួន</translation>
    </message>
    <message>
        <source>Number of the book, drawn by chance</source>
        <translation>លេខសៀវភៅ ចាប់ដោយចៃដន្យ</translation>
    </message>
    <message>
        <source>Of the scheme</source>
        <translation>អំពីគម្រោង</translation>
    </message>
    <message>
        <source>Over, not closed</source>
        <translation>ចប់ហើយ មិនទាន់បិទ</translation>
    </message>
    <message>
        <source>Policies in force at the end</source>
        <translation>បណ្ណសន្យាមានសុពលភាពនៅចុងគ្រា</translation>
    </message>
    <message>
        <source>Quarter until</source>
        <translation>ត្រីមាសរហូតដល់</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>អនុបាត</translation>
    </message>
    <message>
        <source>Share of women among members</source>
        <translation>ភាគស្ត្រីក្នុងចំណោមសមាជិក</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>សំណុំតួលេខ</translation>
    </message>
    <message>
        <source>Snapshot for a network</source>
        <translation>សំណុំតួលេខសម្រាប់បណ្តាញ</translation>
    </message>
    <message>
        <source>Snapshots (*.parquet)</source>
        <translation>សំណុំតួលេខ (*.parquet)</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>កំពុងដំណើរការ</translation>
    </message>
    <message>
        <source>The whole less one type of product tells what the others have together. Where that is of a few, the type is told and the whole is withheld, for networks compare types of product.</source>
        <translation>ចំនួនទាំងមូល ដកប្រភេទផលិតផលមួយ ប្រាប់អ្វីដែលប្រភេទផ្សេងមានរួមគ្នា។ បើវាជារបស់មនុស្សតិចនាក់ ប្រភេទនោះត្រូវបានប្រាប់ តែចំនួនទាំងមូលមិនឱ្យចេញ ព្រោះបណ្តាញប្រៀបធៀបប្រភេទផលិតផល។</translation>
    </message>
    <message>
        <source>Totals are sums of what is told, and indicators are worked out of it: they differ a little from yours.</source>
        <translation>ចំនួនសរុបជាផលបូកនៃអ្វីដែលបានប្រាប់ ហើយសូចនាករគណនាពីនោះ៖ វាខុសបន្តិចពីរបស់លោកអ្នក។</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ឯកតា</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>កំណែនៃទម្រង់</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>អ្វីដែលចេញទៅ</translation>
    </message>
    <message>
        <source>What is said of the scheme</source>
        <translation>អ្វីដែលនិយាយអំពីគម្រោង</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>អ្វីដែលប្រាប់</translation>
    </message>
    <message>
        <source>Why it is withheld</source>
        <translation>ហេតុអ្វីមិនឱ្យចេញ</translation>
    </message>
    <message>
        <source>Withheld: another withheld number could be reckoned from it</source>
        <translation>មិនឱ្យចេញ៖ អាចគណនាលេខផ្សេងដែលមិនឱ្យចេញពីវា</translation>
    </message>
    <message>
        <source>Withheld: one household makes more than half of it</source>
        <translation>មិនឱ្យចេញ៖ គ្រួសារតែមួយមានលើសពាក់កណ្តាលរបស់វា</translation>
    </message>
    <message>
        <source>Withheld: too few persons or claims stand behind it</source>
        <translation>មិនឱ្យចេញ៖ មានមនុស្ស ឬការទាមទារតិចពេកនៅពីក្រោយវា</translation>
    </message>
    <message>
        <source>Working out what goes out</source>
        <translation>កំពុងគណនាអ្វីដែលចេញទៅ</translation>
    </message>
    <message>
        <source>Write the snapshot</source>
        <translation>សរសេរសំណុំតួលេខ</translation>
    </message>
    <message>
        <source>Write the snapshot…</source>
        <translation>សរសេរសំណុំតួលេខ…</translation>
    </message>
    <message>
        <source>Written: {told} of {rows} rows tell a number; of the others the report says why not.</source>
        <translation>បានសរសេរ៖ {told} ក្នុងចំណោម {rows} ជួរប្រាប់លេខ ចំពោះជួរផ្សេង របាយការណ៍ប្រាប់ថាហេតុអ្វីមិនប្រាប់។</translation>
    </message>
    <message>
        <source>of so many quarters</source>
        <translation>នៃត្រីមាសប៉ុណ្ណេះ</translation>
    </message>
    <message>
        <source>with the office&apos;s contact</source>
        <translation>ជាមួយទំនាក់ទំនងរបស់ការិយាល័យ</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message numerus="yes">
        <source>%n conflicts between laptops wait for a decision.</source>
        <translation>
            <numerusform>ទំនាស់រវាងកុំព្យូទ័រ %n រង់ចាំសេចក្តីសម្រេច។</numerusform>
            <numerusform>ទំនាស់រវាងកុំព្យូទ័រ %n រង់ចាំសេចក្តីសម្រេច។</numerusform>
        </translation>
    </message>
    <message>
        <source>It was closed again on {day}.</source>
        <translation>វាត្រូវបានបិទម្តងទៀតនៅ {day}។</translation>
    </message>
    <message>
        <source>It was closed and reopened on {day} by {name}: {reason}</source>
        <translation>វាត្រូវបានបិទ ហើយបើកឡើងវិញនៅ {day} ដោយ {name}៖ {reason}</translation>
    </message>
    <message>
        <source>The period is closed.</source>
        <translation>គ្រាបានបិទ។</translation>
    </message>
    <message>
        <source>The period is over and not closed: its records may still be corrected.</source>
        <translation>គ្រាចប់តែមិនទាន់បិទ៖ កំណត់ត្រារបស់វានៅអាចកែបាន។</translation>
    </message>
    <message>
        <source>The period still runs: these are the figures of {day}, not those of its end.</source>
        <translation>គ្រានៅបន្ត៖ តួលេខនេះជារបស់ {day} មិនមែនរបស់ចុងគ្រាទេ។</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message numerus="yes">
        <source>%n more corrections are in the file.</source>
        <translation>
            <numerusform>ការកែតម្រូវ %n ទៀតមានក្នុងឯកសារ។</numerusform>
            <numerusform>ការកែតម្រូវ %n ទៀតមានក្នុងឯកសារ។</numerusform>
        </translation>
    </message>
    <message>
        <source>A dash: nothing is recorded of these days. The first record is of {day}.</source>
        <translation>សញ្ញា (–)៖ គ្មានអ្វីកត់ត្រាសម្រាប់ថ្ងៃទាំងនេះទេ។ កំណត់ត្រាដំបូងចុះថ្ងៃ {day}។</translation>
    </message>
    <message>
        <source>A dash: nothing is recorded yet.</source>
        <translation>សញ្ញា (–)៖ មិនទាន់មានអ្វីកត់ត្រាទេ។</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>បង្គរ</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>ធៀបនឹងផែនការ</translation>
    </message>
    <message>
        <source>All reserves are gross of reinsurance.</source>
        <translation>ទុនបម្រុងទាំងអស់គិតមុនធានារ៉ាប់រងបន្ត។</translation>
    </message>
    <message>
        <source>An office holds what its policies, claims, members and vouchers name; reinsurers, certificates and what names no office stand under none. Income and costs that name no office are shared, and what an office thereby owes the others stands in B37, so that all offices add up to the whole.</source>
        <translation>ការិយាល័យមួយមានអ្វីដែលបណ្ណសន្យា ការទាមទារ សមាជិក និងសក្ខីបត្ររបស់វាប្រាប់ ឯអ្នកធានារ៉ាប់រងបន្ត លិខិតបញ្ជាក់ និងអ្វីដែលមិនប្រាប់ការិយាល័យ មិននៅក្រោមការិយាល័យណាទេ។ ចំណូល និងចំណាយដែលមិនប្រាប់ការិយាល័យ ត្រូវចែក ហើយអ្វីដែលការិយាល័យមួយជំពាក់ការិយាល័យផ្សេងដោយសារនោះ នៅក្នុង B37 ដូច្នេះការិយាល័យទាំងអស់បូកបានទាំងមូល។</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>អនុម័ត</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>ទ្រព្យសកម្ម</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>មើលមួយភ្លែត</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>តារាងតុល្យការ</translation>
    </message>
    <message>
        <source>Balance sheet by office</source>
        <translation>តារាងតុល្យការតាមការិយាល័យ</translation>
    </message>
    <message>
        <source>Balance sheet compared</source>
        <translation>តារាងតុល្យការប្រៀបធៀប</translation>
    </message>
    <message>
        <source>Being settled</source>
        <translation>កំពុងដោះស្រាយ</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>នៅក្បែរវា</translation>
    </message>
    <message>
        <source>C07 less P05 is {amount}: of P05, membership fees stand in C03 and income of investments in C10; C07 also holds what was received on accounts receivable (B09), which is no income of these days.</source>
        <translation>C07 ដក P05 គឺ {amount}៖ ក្នុង P05 ថ្លៃសមាជិកភាពនៅ C03 ហើយចំណូលវិនិយោគនៅ C10 ឯ C07 ក៏មានអ្វីដែលបានទទួលពីគណនីត្រូវទទួល (B09) ដែលមិនមែនជាចំណូលនៃថ្ងៃទាំងនេះ។</translation>
    </message>
    <message>
        <source>Cash flow by office</source>
        <translation>លំហូរសាច់ប្រាក់តាមការិយាល័យ</translation>
    </message>
    <message>
        <source>Cash flow compared</source>
        <translation>លំហូរសាច់ប្រាក់ប្រៀបធៀប</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>បម្រែបម្រួល</translation>
    </message>
    <message>
        <source>Claims ratio of this period</source>
        <translation>អនុបាតសំណងនៃគ្រានេះ</translation>
    </message>
    <message>
        <source>Claims ratio then</source>
        <translation>អនុបាតសំណងពេលនោះ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>មាតិកា</translation>
    </message>
    <message>
        <source>Corrections of the period</source>
        <translation>ការកែតម្រូវនៃគ្រា</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>ភាគបែង</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>សេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>Draft: the period is not closed · printed on {day} at {time}</source>
        <translation>សេចក្តីព្រាង៖ គ្រាមិនទាន់បិទ · បោះពុម្ពនៅ {day} ម៉ោង {time}</translation>
    </message>
    <message>
        <source>Draft: the period still runs · printed on {day} at {time}</source>
        <translation>សេចក្តីព្រាង៖ គ្រានៅបន្ត · បោះពុម្ពនៅ {day} ម៉ោង {time}</translation>
    </message>
    <message>
        <source>Each indicator is one fraction: what stands above its line, what below, and what each is made of. Those called provisional may still change, for the reason that is given.</source>
        <translation>សូចនាករនីមួយៗជាប្រភាគមួយ៖ អ្វីដែលនៅលើបន្ទាត់ អ្វីដែលនៅក្រោម និងអ្វីដែលបង្កើតវានីមួយៗ។ អ្វីដែលហៅថាបណ្តោះអាសន្ន នៅអាចប្តូរ ដោយសារហេតុផលដែលបានឱ្យ។</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>មូលធនម្ចាស់</translation>
    </message>
    <message>
        <source>Every correction that was saved with a reason from the first day of the period up to this statement, but those of records dated after it. What stood before stays in the file.</source>
        <translation>ការកែតម្រូវទាំងអស់ដែលបានរក្សាទុកដោយមានហេតុផល ចាប់ពីថ្ងៃដំបូងនៃគ្រារហូតដល់របាយការណ៍នេះ លើកលែងតែនៃកំណត់ត្រាដែលចុះថ្ងៃក្រោយវា។ អ្វីដែលមានពីមុននៅតែមានក្នុងឯកសារ។</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>ស្នាមម្រាមដៃនៃឯកសារ</translation>
    </message>
    <message>
        <source>From {day} on, by {name}: {state}</source>
        <translation>ចាប់ពី {day} ដោយ {name}៖ {state}</translation>
    </message>
    <message>
        <source>Half of the claims settled took so many days or less</source>
        <translation>ពាក់កណ្តាលនៃការទាមទារដែលបានដោះស្រាយ ចំណាយប៉ុណ្ណេះថ្ងៃ ឬតិចជាង</translation>
    </message>
    <message>
        <source>Half-yearly statement</source>
        <translation>របាយការណ៍ឆមាស</translation>
    </message>
    <message>
        <source>How each figure was obtained</source>
        <translation>របៀបដែលទទួលបានតួលេខនីមួយៗ</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>អត្តសញ្ញាណ</translation>
    </message>
    <message>
        <source>In the program a click on any figure shows its parts and then its records; so does the command coverbook explain with the figure&apos;s code and these days.</source>
        <translation>ក្នុងកម្មវិធី ចុចលើតួលេខណាមួយ នឹងបង្ហាញផ្នែករបស់វា រួចកំណត់ត្រារបស់វា។ ពាក្យបញ្ជា coverbook explain ជាមួយលេខកូដតួលេខ និងថ្ងៃទាំងនេះ ក៏បង្ហាញដូចគ្នា។</translation>
    </message>
    <message>
        <source>In this period</source>
        <translation>ក្នុងគ្រានេះ</translation>
    </message>
    <message>
        <source>In whole {currency}</source>
        <translation>ជា {currency} គត់</translation>
    </message>
    <message>
        <source>Income by office</source>
        <translation>លទ្ធផលតាមការិយាល័យ</translation>
    </message>
    <message>
        <source>Income statement</source>
        <translation>របាយការណ៍លទ្ធផល</translation>
    </message>
    <message>
        <source>Income statement compared</source>
        <translation>របាយការណ៍លទ្ធផលប្រៀបធៀប</translation>
    </message>
    <message>
        <source>Investments and the policy on them</source>
        <translation>វិនិយោគ និងគោលនយោបាយលើវិនិយោគ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ទុកចោល</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>បន្ទាត់</translation>
    </message>
    <message>
        <source>Line, and what posts it</source>
        <translation>បន្ទាត់ និងអ្វីដែលកត់ចូលវា</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>វិធី</translation>
    </message>
    <message>
        <source>Monthly statement</source>
        <translation>របាយការណ៍ប្រចាំខែ</translation>
    </message>
    <message>
        <source>Movements of equity and reserves</source>
        <translation>ចលនានៃមូលធនម្ចាស់ និងទុនបម្រុង</translation>
    </message>
    <message>
        <source>No claim is reported yet: no reserve of an earlier quarter can be held against one.</source>
        <translation>មិនទាន់មានការទាមទារណារាយការណ៍ទេ៖ មិនអាចប្រៀបធៀបទុនបម្រុងនៃត្រីមាសមុនជាមួយការទាមទារណាបានឡើយ។</translation>
    </message>
    <message>
        <source>No investment stands in the register on this day.</source>
        <translation>គ្មានវិនិយោគណាមានក្នុងបញ្ជីនៅថ្ងៃនេះទេ។</translation>
    </message>
    <message>
        <source>No other method has an answer: nothing is reserved for claims not reported.</source>
        <translation>គ្មានវិធីផ្សេងណាមានចម្លើយទេ៖ គ្មានទុនបម្រុងសម្រាប់សំណងមិនទាន់រាយការណ៍។</translation>
    </message>
    <message>
        <source>No partner has given a figure of its own for these days.</source>
        <translation>គ្មានដៃគូណាបានឱ្យតួលេខផ្ទាល់ខ្លួនសម្រាប់ថ្ងៃទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>No people are named in this book: whoever opens it may do everything alone.</source>
        <translation>គ្មានមនុស្សណាមានឈ្មោះក្នុងសៀវភៅនេះទេ៖ អ្នកណាដែលបើកវា អាចធ្វើអ្វីៗទាំងអស់តែម្នាក់ឯង។</translation>
    </message>
    <message>
        <source>Nobody types a figure of this statement. Each is a sum of records of the file, up to the last day, computed exactly and rounded once in its line; totals add up the rounded lines.</source>
        <translation>គ្មាននរណាវាយបញ្ចូលតួលេខនៃរបាយការណ៍នេះទេ។ តួលេខនីមួយៗជាផលបូកនៃកំណត់ត្រាក្នុងឯកសារ ដល់ថ្ងៃចុងក្រោយ គណនាឱ្យត្រឹមត្រូវ ហើយបង្គត់ម្តងក្នុងបន្ទាត់របស់វា។ ចំនួនសរុបបូកបន្ទាត់ដែលបានបង្គត់។</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>មិនបានបញ្ជាក់</translation>
    </message>
    <message>
        <source>Not proved: the file does not hold · printed on {day} at {time}</source>
        <translation>មិនបានបញ្ជាក់៖ ឯកសារមិនត្រឹមត្រូវ · បោះពុម្ពនៅ {day} ម៉ោង {time}</translation>
    </message>
    <message>
        <source>Not shown, for nothing was ever booked on them: {codes}.</source>
        <translation>មិនបង្ហាញ ព្រោះមិនដែលបានកត់អ្វីលើវា៖ {codes}។</translation>
    </message>
    <message>
        <source>Nothing was ceded to reinsurers or recovered from them in these days.</source>
        <translation>គ្មានអ្វីបានផ្ទេរទៅអ្នកធានារ៉ាប់រងបន្ត ឬទទួលមកវិញពីគេក្នុងថ្ងៃទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>Nothing was corrected from the first day of the period up to this statement.</source>
        <translation>គ្មានអ្វីត្រូវបានកែតម្រូវ ចាប់ពីថ្ងៃដំបូងនៃគ្រារហូតដល់របាយការណ៍នេះទេ។</translation>
    </message>
    <message>
        <source>Nothing was saved in this file yet.</source>
        <translation>មិនទាន់រក្សាទុកអ្វីក្នុងឯកសារនេះទេ។</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>ភាគយក</translation>
    </message>
    <message>
        <source>Of a period with a dash on its operating expenses none has been entered.</source>
        <translation>គ្រាដែលមានសញ្ញា (–) នៅចំណាយប្រតិបត្តិការ មិនទាន់បានបញ្ចូលចំណាយណាទេ។</translation>
    </message>
    <message>
        <source>One person may record and decide a claim in this scheme: the rule of two persons is switched off.</source>
        <translation>ក្នុងគម្រោងនេះ ម្នាក់អាចកត់ត្រា និងសម្រេចការទាមទារ៖ វិធានពីរនាក់ត្រូវបានបិទ។</translation>
    </message>
    <message>
        <source>Other liabilities</source>
        <translation>បំណុលផ្សេង</translation>
    </message>
    <message>
        <source>Partners&apos; shares</source>
        <translation>ចំណែករបស់ដៃគូ</translation>
    </message>
    <message>
        <source>Premium is earned by days, months or 24ths as each product says; claims as they happen.</source>
        <translation>បុព្វលាភរកបានតាមថ្ងៃ ខែ ឬភាគ 24 តាមផលិតផលនីមួយៗ សំណងរាប់ពេលកើតហេតុ។</translation>
    </message>
    <message>
        <source>Premium, claims and expenses</source>
        <translation>បុព្វលាភ សំណង និងចំណាយ</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>រៀបចំដោយ</translation>
    </message>
    <message>
        <source>Provisional: {reason}</source>
        <translation>បណ្តោះអាសន្ន៖ {reason}</translation>
    </message>
    <message>
        <source>Quarterly statement</source>
        <translation>របាយការណ៍ត្រីមាស</translation>
    </message>
    <message>
        <source>Reinsurers</source>
        <translation>អ្នកធានារ៉ាប់រងបន្ត</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>ទុនបម្រុង</translation>
    </message>
    <message>
        <source>Reserves and their methods</source>
        <translation>ទុនបម្រុង និងវិធីរបស់វា</translation>
    </message>
    <message>
        <source>Reserves that are needed and lacking</source>
        <translation>ទុនបម្រុងដែលត្រូវការ តែនៅខ្វះ</translation>
    </message>
    <message>
        <source>Reserves, other liabilities and equity</source>
        <translation>ទុនបម្រុង បំណុលផ្សេង និងមូលធនម្ចាស់</translation>
    </message>
    <message>
        <source>Responsible for this statement</source>
        <translation>អ្នកទទួលខុសត្រូវលើរបាយការណ៍នេះ</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>ពិនិត្យដោយ</translation>
    </message>
    <message>
        <source>Rules of two persons</source>
        <translation>ច្បាប់មនុស្សពីរនាក់</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>គម្រោង</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>ស្ថានភាពឯកសារ</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>របាយការណ៍</translation>
    </message>
    <message>
        <source>Statement of the fiscal year</source>
        <translation>របាយការណ៍ឆ្នាំសារពើពន្ធ</translation>
    </message>
    <message>
        <source>Statement of the quarter so far</source>
        <translation>របាយការណ៍ត្រីមាសមកដល់ពេលនេះ</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>សរុប</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because a claim costs less.</source>
        <translation>អនុបាតសំណងបានថយ {number} ពិន្ទុភាគរយ ភាគច្រើនដោយសារការទាមទារមួយថ្លៃតិចជាងមុន។</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because an insured year earns more premium.</source>
        <translation>អនុបាតសំណងបានថយ {number} ពិន្ទុភាគរយ ភាគច្រើនដោយសារឆ្នាំធានារ៉ាប់រងមួយរកបានបុព្វលាភច្រើនជាងមុន។</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly because claims are made less often.</source>
        <translation>អនុបាតសំណងបានថយ {number} ពិន្ទុភាគរយ ភាគច្រើនដោយសារការទាមទារមានមិនសូវញឹកញាប់ដូចមុន។</translation>
    </message>
    <message>
        <source>The claims ratio fell by {number} percentage points, mostly by reserves and claims of earlier periods.</source>
        <translation>អនុបាតសំណងបានថយ {number} ពិន្ទុភាគរយ ភាគច្រើនដោយសារទុនបម្រុង និងការទាមទារនៃគ្រាមុនៗ។</translation>
    </message>
    <message>
        <source>The claims ratio is what it was in the period before.</source>
        <translation>អនុបាតសំណងដូចគ្នានឹងគ្រាមុន។</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because a claim costs more.</source>
        <translation>អនុបាតសំណងបានឡើង {number} ពិន្ទុភាគរយ ភាគច្រើនដោយសារការទាមទារមួយថ្លៃច្រើនជាងមុន។</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because an insured year earns less premium.</source>
        <translation>អនុបាតសំណងបានឡើង {number} ពិន្ទុភាគរយ ភាគច្រើនដោយសារឆ្នាំធានារ៉ាប់រងមួយរកបានបុព្វលាភតិចជាងមុន។</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly because claims are made more often.</source>
        <translation>អនុបាតសំណងបានឡើង {number} ពិន្ទុភាគរយ ភាគច្រើនដោយសារការទាមទារមានញឹកញាប់ជាងមុន។</translation>
    </message>
    <message>
        <source>The claims ratio rose by {number} percentage points, mostly by reserves and claims of earlier periods.</source>
        <translation>អនុបាតសំណងបានឡើង {number} ពិន្ទុភាគរយ ភាគច្រើនដោយសារទុនបម្រុង និងការទាមទារនៃគ្រាមុនៗ។</translation>
    </message>
    <message>
        <source>The command coverbook verify with the file and this paper says whether the file still gives the same figures, as it stood at the save whose fingerprint is on its first page.</source>
        <translation>ពាក្យបញ្ជា coverbook verify ជាមួយឯកសារ និងក្រដាសនេះ ប្រាប់ថាតើឯកសារនៅតែឱ្យតួលេខដដែលឬទេ ដូចវាមាននៅការរក្សាទុកដែលស្នាមម្រាមដៃរបស់វានៅលើក្រដាសក្រប។</translation>
    </message>
    <message>
        <source>The period is closed · printed on {day} at {time}</source>
        <translation>គ្រាបានបិទ · បោះពុម្ពនៅ {day} ម៉ោង {time}</translation>
    </message>
    <message>
        <source>The ten indicators</source>
        <translation>សូចនាករទាំងដប់</translation>
    </message>
    <message>
        <source>The ten indicators and their fractions</source>
        <translation>សូចនាករទាំងដប់ និងប្រភាគរបស់វា</translation>
    </message>
    <message>
        <source>This statement is not signed, and its figures are not proved: the saves of the file do not hold, for something in it is no longer as it was saved. Verify the file, on the page Data or with coverbook verify: that names what was changed, and what to do.</source>
        <translation>របាយការណ៍នេះមិនបានចុះហត្ថលេខា ហើយតួលេខរបស់វាមិនបានបញ្ជាក់ទេ៖ ការរក្សាទុកនៃឯកសារមិនត្រឹមត្រូវ ព្រោះមានអ្វីមួយក្នុងឯកសារលែងដូចពេលរក្សាទុក។ សូមផ្ទៀងផ្ទាត់ឯកសារ នៅទំព័រទិន្នន័យ ឬដោយ coverbook verify៖ វាប្រាប់អ្វីដែលត្រូវបានប្តូរ និងត្រូវធ្វើអ្វី។</translation>
    </message>
    <message>
        <source>This statement is not signed, and its figures are not proved: they are not those that were frozen when the quarter was closed. Verify the file, on the page Data or with coverbook verify: that names which differ, and what to do.</source>
        <translation>របាយការណ៍នេះមិនបានចុះហត្ថលេខា ហើយតួលេខរបស់វាមិនបានបញ្ជាក់ទេ៖ វាមិនមែនជាតួលេខដែលបានបង្កកពេលបិទត្រីមាសទេ។ សូមផ្ទៀងផ្ទាត់ឯកសារ នៅទំព័រទិន្នន័យ ឬដោយ coverbook verify៖ វាប្រាប់តួលេខណាខុសគ្នា និងត្រូវធ្វើអ្វី។</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>និន្នាការ</translation>
    </message>
    <message>
        <source>Unearned premium</source>
        <translation>បុព្វលាភមិនទាន់រកបាន</translation>
    </message>
    <message>
        <source>Why the claims ratio changed</source>
        <translation>ហេតុអ្វីអនុបាតសំណងប្តូរ</translation>
    </message>
    <message>
        <source>Why the claims ratio changed cannot be told: no premium was earned or nobody was insured in one of the periods.</source>
        <translation>មិនអាចប្រាប់ថាហេតុអ្វីអនុបាតសំណងប្តូរបានទេ៖ ក្នុងគ្រាណាមួយ គ្មានបុព្វលាភរកបាន ឬគ្មាននរណាធានារ៉ាប់រង។</translation>
    </message>
    <message>
        <source>a person&apos;s own data</source>
        <translation>ទិន្នន័យផ្ទាល់ខ្លួនរបស់មនុស្ស</translation>
    </message>
    <message>
        <source>less: {line}</source>
        <translation>ដក៖ {line}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ថ្មី</translation>
    </message>
    <message>
        <source>off</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>on above {amount}</source>
        <translation>បើកលើសពី {amount}</translation>
    </message>
    <message>
        <source>save {save}</source>
        <translation>ការរក្សាទុក {save}</translation>
    </message>
    <message>
        <source>with every office beside it</source>
        <translation>ជាមួយការិយាល័យនីមួយៗនៅក្បែរ</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ដកវិញ</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{first} to {last}, amounts in {currency}</source>
        <translation>{first} ដល់ {last} ចំនួនប្រាក់គិតជា {currency}</translation>
    </message>
    <message>
        <source>{indicator}: {note}</source>
        <translation>{indicator}៖ {note}</translation>
    </message>
    <message>
        <source>{indicator}: {standing}</source>
        <translation>{indicator}៖ {standing}</translation>
    </message>
    <message>
        <source>{name} prepared and closed the period alone.</source>
        <translation>{name} បានរៀបចំ និងបិទគ្រាតែម្នាក់ឯង។</translation>
    </message>
    <message>
        <source>{sheet}: {code}</source>
        <translation>{sheet}៖ {code}</translation>
    </message>
</context>
<context>
    <name>Statements page</name>
    <message numerus="yes">
        <source>%n pages sent to the printer.</source>
        <translation>
            <numerusform>បានផ្ញើ %n ទំព័រទៅម៉ាស៊ីនបោះពុម្ព។</numerusform>
            <numerusform>បានផ្ញើ %n ទំព័រទៅម៉ាស៊ីនបោះពុម្ព។</numerusform>
        </translation>
    </message>
    <message>
        <source>Identification, income statement, balance sheet, reserves with their methods, the ten indicators with a chart, and lines to sign.</source>
        <translation>អត្តសញ្ញាណ របាយការណ៍លទ្ធផល តារាងតុល្យការ ទុនបម្រុងជាមួយវិធី សូចនាករទាំងដប់ជាមួយក្រាហ្វ និងបន្ទាត់ហត្ថលេខា។</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>ភាសានៃក្រដាស</translation>
    </message>
    <message>
        <source>Make the statement</source>
        <translation>ធ្វើរបាយការណ៍</translation>
    </message>
    <message>
        <source>No statement is made yet for these choices. Make it, then read, save or print it.</source>
        <translation>មិនទាន់ធ្វើរបាយការណ៍សម្រាប់ជម្រើសទាំងនេះទេ។ សូមធ្វើវា រួចអាន រក្សាទុក ឬបោះពុម្ព។</translation>
    </message>
    <message>
        <source>None</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>Open its figures</source>
        <translation>បើកតួលេខរបស់វា</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ឯកសារ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>បោះពុម្ព…</translation>
    </message>
    <message>
        <source>Quarter {number}, {year}</source>
        <translation>ត្រីមាស {number}, {year}</translation>
    </message>
    <message>
        <source>Quarter, chosen in the bar above</source>
        <translation>ត្រីមាស (ជ្រើសក្នុងរបារខាងលើ)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>រក្សាទុកជា…</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>រក្សាទុករបាយការណ៍</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>បានរក្សាទុកជា {name}។</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>ភាសាទីពីរ</translation>
    </message>
    <message>
        <source>The statement is being made…</source>
        <translation>កំពុងធ្វើរបាយការណ៍…</translation>
    </message>
    <message>
        <source>This quarter is not over: the figures are those known today.</source>
        <translation>ត្រីមាសនេះមិនទាន់ចប់៖ តួលេខគឺតាមដែលដឹងថ្ងៃនេះ។</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>អ្វីដែលវាមាន</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} ដល់ {last}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Taken back: {record} ({sheet})</source>
        <translation>លុបវិញ៖ {record} ({sheet})</translation>
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
        <translation>{field}៖ {new} ពីមុន {old}, {record} ({sheet})</translation>
    </message>
    <message>
        <source>{words}. {who}: {why}</source>
        <translation>{words}។ {who}៖ {why}</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>A form has a title and rows: title = “…”, then [[row]] for each of them.</source>
        <translation>ទម្រង់មានចំណងជើង និងជួរ៖ title = “…” រួច [[row]] សម្រាប់ជួរនីមួយៗ។</translation>
    </message>
    <message>
        <source>It cannot be opened; look whether there is a file of this name.</source>
        <translation>មិនអាចបើកវាបានទេ សូមមើលថាមានឯកសារឈ្មោះនេះឬទេ។</translation>
    </message>
    <message>
        <source>It cannot be read as a form (TOML, UTF-8): {reason}</source>
        <translation>មិនអាចអានវាជាទម្រង់បានទេ (TOML, UTF-8)៖ {reason}</translation>
    </message>
    <message>
        <source>Line or formula</source>
        <translation>បន្ទាត់ ឬរូបមន្ត</translation>
    </message>
    <message>
        <source>Row {number}: {problem}</source>
        <translation>ជួរ {number}៖ {problem}</translation>
    </message>
    <message>
        <source>Supervisor&apos;s form</source>
        <translation>ទម្រង់របស់អាជ្ញាធរត្រួតពិនិត្យ</translation>
    </message>
    <message>
        <source>a formula needs a label.</source>
        <translation>រូបមន្តត្រូវមានឈ្មោះ (label)។</translation>
    </message>
    <message>
        <source>a formula needs a unit: {units}.</source>
        <translation>រូបមន្តត្រូវមានឯកតា (unit)៖ {units}។</translation>
    </message>
    <message>
        <source>a heading stands alone.</source>
        <translation>ចំណងជើង (heading) ត្រូវនៅតែឯង។</translation>
    </message>
    <message>
        <source>it is no row; write [[row]] above it.</source>
        <translation>វាមិនមែនជាជួរទេ សូមសរសេរ [[row]] ពីលើវា។</translation>
    </message>
    <message>
        <source>it needs a code of its own: a letter, then letters, digits and points.</source>
        <translation>វាត្រូវមានលេខកូដផ្ទាល់ខ្លួន៖ អក្សរមួយ រួចអក្សរ លេខ និងសញ្ញាចុច។</translation>
    </message>
    <message>
        <source>it needs a figure or a formula, one of them.</source>
        <translation>វាត្រូវមានតួលេខ (figure) ឬរូបមន្ត (formula) តែមួយក្នុងចំណោមពីរ។</translation>
    </message>
    <message>
        <source>the file that describes the form; without one an example</source>
        <translation>ឯកសារដែលពិពណ៌នាទម្រង់ បើគ្មានវា បង្ហាញគំរូមួយ</translation>
    </message>
    <message>
        <source>the formula names {code}, and no row above it has this code.</source>
        <translation>រូបមន្តប្រាប់ {code} តែគ្មានជួរណាពីលើវាមានលេខកូដនេះទេ។</translation>
    </message>
    <message>
        <source>the formula “{formula}” cannot be read.</source>
        <translation>មិនអាចអានរូបមន្ត “{formula}” បានទេ។</translation>
    </message>
    <message>
        <source>there is no figure {name}; the nearest is {near}.</source>
        <translation>គ្មានតួលេខ {name} ទេ ដែលជិតបំផុតគឺ {near}។</translation>
    </message>
    <message>
        <source>there is no {key}; a row has {known}.</source>
        <translation>គ្មាន {key} ទេ ជួរមួយមាន {known}។</translation>
    </message>
    <message>
        <source>words stand in quotation marks; total is true or false.</source>
        <translation>ពាក្យត្រូវនៅក្នុងសញ្ញាសម្រង់ ឯ total គឺ true ឬ false។</translation>
    </message>
</context>
<context>
    <name>Takaful</name>
    <message>
        <source>All charges up to the end</source>
        <translation>កម្រៃទាំងអស់រហូតដល់ចុង</translation>
    </message>
    <message>
        <source>Both funds</source>
        <translation>មូលនិធិទាំងពីរ</translation>
    </message>
    <message>
        <source>Charges of the operator</source>
        <translation>ថ្លៃរបស់អ្នកប្រតិបត្តិ</translation>
    </message>
    <message>
        <source>Charges of the time before</source>
        <translation>កម្រៃនៃពេលមុន</translation>
    </message>
    <message>
        <source>No product is a takaful product: its model says so.</source>
        <translation>គ្មានផលិតផលណាជាផលិតផលតាកាហ្វុលទេ៖ គំរូរបស់វាប្រាប់។</translation>
    </message>
    <message>
        <source>Operator&apos;s fee on contributions</source>
        <translation>ថ្លៃអ្នកប្រតិបត្តិលើវិភាគទាន</translation>
    </message>
    <message>
        <source>Operator&apos;s fund</source>
        <translation>មូលនិធិអ្នកប្រតិបត្តិ</translation>
    </message>
    <message>
        <source>Operator&apos;s share of the surplus</source>
        <translation>ចំណែកអតិរេករបស់អ្នកប្រតិបត្តិ</translation>
    </message>
    <message>
        <source>Other operating expenses of the fund</source>
        <translation>ចំណាយប្រតិបត្តិការផ្សេងនៃមូលនិធិ</translation>
    </message>
    <message>
        <source>Participants&apos; fund</source>
        <translation>មូលនិធិអ្នកចូលរួម</translation>
    </message>
    <message>
        <source>Split of the surplus</source>
        <translation>ការចែកអតិរេក</translation>
    </message>
    <message>
        <source>Surplus before the operator&apos;s share</source>
        <translation>អតិរេកមុនចំណែកអ្នកប្រតិបត្តិ</translation>
    </message>
    <message>
        <source>Surplus kept at the end</source>
        <translation>អតិរេករក្សាទុកនៅចុង</translation>
    </message>
    <message>
        <source>Surplus kept from the time before</source>
        <translation>អតិរេករក្សាទុកពីពេលមុន</translation>
    </message>
    <message>
        <source>Surplus of the participants</source>
        <translation>អតិរេករបស់អ្នកចូលរួម</translation>
    </message>
    <message>
        <source>Takaful funds</source>
        <translation>មូលនិធិតាកាហ្វុល</translation>
    </message>
    <message>
        <source>The operator bears its own costs: what vouchers enter is what the participants&apos; fund pays beside the charges.</source>
        <translation>អ្នកប្រតិបត្តិទទួលបន្ទុកចំណាយរបស់ខ្លួន៖ អ្វីដែលសក្ខីបត្របញ្ចូល គឺអ្វីដែលមូលនិធិអ្នកចូលរួមបង់ក្រៅពីថ្លៃអ្នកប្រតិបត្តិ។</translation>
    </message>
</context>
<context>
    <name>Tariff</name>
    <message numerus="yes">
        <source>%n dependants at {amount}</source>
        <translation>
            <numerusform>អ្នកក្នុងបន្ទុក %n នាក់ ម្នាក់ {amount}</numerusform>
            <numerusform>អ្នកក្នុងបន្ទុក %n នាក់ ម្នាក់ {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at {amount}</source>
        <translation>
            <numerusform>%n នាក់ ម្នាក់ {amount}</numerusform>
            <numerusform>%n នាក់ ម្នាក់ {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>As for the last term: the product has no tariff.</source>
        <translation>ដូចរយៈពេលមុន៖ ផលិតផលគ្មានតារាងថ្លៃ។</translation>
    </message>
    <message>
        <source>No charge of the tariff applies.</source>
        <translation>គ្មានថ្លៃណាក្នុងតារាងថ្លៃប្រើបានទេ។</translation>
    </message>
    <message>
        <source>No premium is set for the age of {name}, {age}.</source>
        <translation>មិនបានកំណត់បុព្វលាភសម្រាប់អាយុរបស់ {name} គឺ {age} ឆ្នាំ។</translation>
    </message>
    <message>
        <source>The premium follows the age: {name} needs a birth date.</source>
        <translation>បុព្វលាភតាមអាយុ៖ ត្រូវការថ្ងៃកំណើតរបស់ {name}។</translation>
    </message>
    <message>
        <source>The premium is a share of the loan: no loan is known.</source>
        <translation>បុព្វលាភជាចំណែកនៃកម្ចី៖ មិនស្គាល់កម្ចី។</translation>
    </message>
    <message>
        <source>The premium is a share of the loan: nothing is left of it on that day.</source>
        <translation>បុព្វលាភជាចំណែកនៃកម្ចី៖ នៅថ្ងៃនោះកម្ចីគ្មានសល់។</translation>
    </message>
    <message>
        <source>The premium is a share of the sum insured: it is not known.</source>
        <translation>បុព្វលាភជាចំណែកនៃទឹកប្រាក់ធានារ៉ាប់រង៖ មិនដឹងចំនួន។</translation>
    </message>
    <message>
        <source>The premium is reckoned person by person: nobody is named.</source>
        <translation>បុព្វលាភគិតតាមមនុស្ស៖ គ្មានឈ្មោះនរណាទេ។</translation>
    </message>
    <message>
        <source>The tariff makes it {reckoning}, not {amount}.</source>
        <translation>តារាងថ្លៃគិតបាន {reckoning} មិនមែន {amount}។</translation>
    </message>
    <message>
        <source>Waiting period up to {last}: what happens from {first} on is covered.</source>
        <translation>រយៈពេលរង់ចាំដល់ {last}៖ អ្វីដែលកើតចាប់ពី {first} មានការធានា។</translation>
    </message>
    <message>
        <source>{amount} for the policy</source>
        <translation>{amount} សម្រាប់បណ្ណសន្យា</translation>
    </message>
    <message>
        <source>{charge} (age {band})</source>
        <translation>{charge} (អាយុ {band})</translation>
    </message>
    <message>
        <source>{first} and over</source>
        <translation>{first} ឡើងទៅ</translation>
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
            <numerusform>{name} គ្មានលក្ខខណ្ឌទេ៖ អាយុ %n ឆ្នាំ ហើយ {product} ទទួលចាប់ពី {least} ឆ្នាំឡើងទៅ។</numerusform>
            <numerusform>{name} គ្មានលក្ខខណ្ឌទេ៖ អាយុ %n ឆ្នាំ ហើយ {product} ទទួលចាប់ពី {least} ឆ្នាំឡើងទៅ។</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not eligible: {age} years old, and {product} covers up to {most}.</source>
        <translation>{name} គ្មានលក្ខខណ្ឌទេ៖ អាយុ {age} ឆ្នាំ ហើយ {product} ធានាដល់ {most} ឆ្នាំ។</translation>
    </message>
    <message>
        <source>{percent}% of the loan of {sum}</source>
        <translation>{percent}% នៃកម្ចី {sum}</translation>
    </message>
    <message>
        <source>{percent}% of {sum} insured</source>
        <translation>{percent}% នៃទឹកប្រាក់ធានារ៉ាប់រង {sum}</translation>
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
        <translation>ថ្លៃទាំងអស់នៃផលិតផលដែលចាប់ផ្តើមថ្ងៃតែមួយប្រើរួមគ្នា រហូតដល់ថ្លៃបន្ទាប់។</translation>
    </message>
    <message>
        <source>For a whole term.</source>
        <translation>សម្រាប់រយៈពេលទាំងមូល។</translation>
    </message>
    <message>
        <source>In percent of the sum insured or of the loan: 0.5 for a half of one percent.</source>
        <translation>ជាភាគរយនៃទឹកប្រាក់ធានារ៉ាប់រង ឬកម្ចី៖ 0.5 សម្រាប់កន្លះភាគរយ។</translation>
    </message>
    <message>
        <source>Premium basis</source>
        <translation>មូលដ្ឋានបុព្វលាភ</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n claims approved and not paid in full</source>
        <translation>
            <numerusform>ការទាមទារ %n យល់ព្រម មិនទាន់បង់គ្រប់</numerusform>
            <numerusform>ការទាមទារ %n យល់ព្រម មិនទាន់បង់គ្រប់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims reported by {day} and not decided</source>
        <translation>
            <numerusform>ការទាមទារ %n រាយការណ៍ត្រឹម {day} មិនទាន់សម្រេច</numerusform>
            <numerusform>ការទាមទារ %n រាយការណ៍ត្រឹម {day} មិនទាន់សម្រេច</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints received by {day} and not answered</source>
        <translation>
            <numerusform>បណ្តឹង %n បានទទួលត្រឹម {day} ហើយមិនទាន់ឆ្លើយ</numerusform>
            <numerusform>បណ្តឹង %n បានទទួលត្រឹម {day} ហើយមិនទាន់ឆ្លើយ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts between laptops</source>
        <translation>
            <numerusform>ទំនាស់ %n រវាងកុំព្យូទ័រ</numerusform>
            <numerusform>ទំនាស់ %n រវាងកុំព្យូទ័រ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings at the last look, {when}</source>
        <translation>
            <numerusform>ចំណុចរកឃើញ %n នៅការមើលចុងក្រោយ {when}</numerusform>
            <numerusform>ចំណុចរកឃើញ %n នៅការមើលចុងក្រោយ {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n investments fall due, the first on {day}</source>
        <translation>
            <numerusform>វិនិយោគ %n ដល់កំណត់ ដំបូងនៅ {day}</numerusform>
            <numerusform>វិនិយោគ %n ដល់កំណត់ ដំបូងនៅ {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished: {form}</source>
        <translation>
            <numerusform>មិនទាន់ចប់ %n៖ {form}</numerusform>
            <numerusform>មិនទាន់ចប់ %n៖ {form}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies to renew by {day}</source>
        <translation>
            <numerusform>បណ្ណសន្យា %n ត្រូវបន្តត្រឹម {day}</numerusform>
            <numerusform>បណ្ណសន្យា %n ត្រូវបន្តត្រឹម {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n premiums due by {day} and not paid</source>
        <translation>
            <numerusform>បុព្វលាភ %n ត្រូវបង់ត្រឹម {day} មិនទាន់បង់</numerusform>
            <numerusform>បុព្វលាភ %n ត្រូវបង់ត្រឹម {day} មិនទាន់បង់</numerusform>
        </translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 ដល់ 60 ថ្ងៃ</translation>
    </message>
    <message>
        <source>31 to 90 days</source>
        <translation>31 ដល់ 90 ថ្ងៃ</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>61 ដល់ 90 ថ្ងៃ</translation>
    </message>
    <message>
        <source>8 to 15 days left</source>
        <translation>នៅសល់ 8 ដល់ 15 ថ្ងៃ</translation>
    </message>
    <message>
        <source>8 to 30 days</source>
        <translation>8 ដល់ 30 ថ្ងៃ</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>ឆ្លើយត្រឹម</translation>
    </message>
    <message>
        <source>Answer complaints</source>
        <translation>ឆ្លើយបណ្តឹង</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>Claims by step</source>
        <translation>ការទាមទារតាមជំហាន</translation>
    </message>
    <message>
        <source>Claims to decide</source>
        <translation>ការទាមទារត្រូវសម្រេច</translation>
    </message>
    <message>
        <source>Claims to pay</source>
        <translation>ការទាមទារត្រូវបង់</translation>
    </message>
    <message>
        <source>Close {quarter}: {days}</source>
        <translation>បិទ {quarter}៖ {days}</translation>
    </message>
    <message>
        <source>Complaints to answer</source>
        <translation>បណ្តឹងត្រូវឆ្លើយ</translation>
    </message>
    <message>
        <source>Covered up to</source>
        <translation>ធានាដល់</translation>
    </message>
    <message>
        <source>Decide claims</source>
        <translation>សម្រេចការទាមទារ</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>បានសម្រេច</translation>
    </message>
    <message>
        <source>Describe the scheme</source>
        <translation>ពិពណ៌នាគម្រោង</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>ថ្ងៃត្រូវបង់</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>ប៉ាន់ស្មាន</translation>
    </message>
    <message>
        <source>Every claim that was approved is paid.</source>
        <translation>ការទាមទារយល់ព្រមទាំងអស់បានបង់ហើយ។</translation>
    </message>
    <message>
        <source>Every claim that was reported is decided.</source>
        <translation>ការទាមទាររាយការណ៍ទាំងអស់បានសម្រេចហើយ។</translation>
    </message>
    <message>
        <source>Every complaint is answered.</source>
        <translation>បណ្តឹងទាំងអស់បានឆ្លើយហើយ។</translation>
    </message>
    <message>
        <source>Every premium that is due is paid.</source>
        <translation>បុព្វលាភត្រូវបង់ទាំងអស់បានបង់ហើយ។</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>ជំហានដំបូង</translation>
    </message>
    <message>
        <source>Indicators of the period</source>
        <translation>សូចនាករនៃគ្រា</translation>
    </message>
    <message>
        <source>Its name, currency, products and offices.</source>
        <translation>ឈ្មោះ រូបិយប័ណ្ណ ផលិតផល និងការិយាល័យរបស់វា។</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n days ago</source>
        <translation>
            <numerusform>ច្បាប់បម្រុងចុងក្រោយ %n ថ្ងៃមុន</numerusform>
            <numerusform>ច្បាប់បម្រុងចុងក្រោយ %n ថ្ងៃមុន</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup today</source>
        <translation>ច្បាប់បម្រុងចុងក្រោយថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Latest saves</source>
        <translation>ការរក្សាទុកចុងក្រោយ</translation>
    </message>
    <message>
        <source>Look for doubtful records</source>
        <translation>រកកំណត់ត្រាគួរសង្ស័យ</translation>
    </message>
    <message>
        <source>Member or group</source>
        <translation>សមាជិក ឬក្រុម</translation>
    </message>
    <message>
        <source>Next policies to renew</source>
        <translation>បណ្ណសន្យាបន្ទាប់ត្រូវបន្ត</translation>
    </message>
    <message>
        <source>No policy ends within 60 days.</source>
        <translation>គ្មានបណ្ណសន្យាចប់ក្នុង 60 ថ្ងៃទេ។</translation>
    </message>
    <message>
        <source>Nothing has been saved in this file yet.</source>
        <translation>មិនទាន់រក្សាទុកអ្វីក្នុងឯកសារនេះទេ។</translation>
    </message>
    <message>
        <source>Offer a product</source>
        <translation>ផ្តល់ផលិតផល</translation>
    </message>
    <message>
        <source>Oldest claims without a decision</source>
        <translation>ការទាមទារចាស់បំផុតមិនទាន់សម្រេច</translation>
    </message>
    <message>
        <source>Pay claims</source>
        <translation>បង់ការទាមទារ</translation>
    </message>
    <message>
        <source>Policies to renew</source>
        <translation>បណ្ណសន្យាត្រូវបន្ត</translation>
    </message>
    <message>
        <source>Premiums to take</source>
        <translation>បុព្វលាភត្រូវទទួល</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>បានរាយការណ៍</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>បង្ហាញទាំងអស់</translation>
    </message>
    <message>
        <source>Take premiums</source>
        <translation>ទទួលបុព្វលាភ</translation>
    </message>
    <message>
        <source>The holder first, then all who are covered.</source>
        <translation>ម្ចាស់បណ្ណជាមុន រួចអ្នកមានការធានាទាំងអស់។</translation>
    </message>
    <message numerus="yes">
        <source>The quarter ends in %n days</source>
        <translation>
            <numerusform>ត្រីមាសចប់ក្នុង %n ថ្ងៃ</numerusform>
            <numerusform>ត្រីមាសចប់ក្នុង %n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>អ្វី</translation>
    </message>
    <message>
        <source>What happened, when, and what it cost.</source>
        <translation>អ្វីកើតឡើង ពេលណា និងថ្លៃប៉ុន្មាន។</translation>
    </message>
    <message>
        <source>What it covers, for how long, at which age.</source>
        <translation>វាធានាអ្វី រយៈពេលប៉ុន្មាន អាយុប៉ុន្មាន។</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ពេលណា</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>នរណា</translation>
    </message>
    <message>
        <source>With a receipt, for a policy that is due.</source>
        <translation>ដោយមានបង្កាន់ដៃ សម្រាប់បណ្ណសន្យាដែលដល់កំណត់។</translation>
    </message>
    <message>
        <source>ended, in grace</source>
        <translation>ចប់ កំពុងអនុគ្រោះ</translation>
    </message>
    <message>
        <source>late: over {days} days</source>
        <translation>យឺត៖ លើស {days} ថ្ងៃ</translation>
    </message>
    <message>
        <source>more than 15 days left</source>
        <translation>នៅសល់លើស 15 ថ្ងៃ</translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation>លើស 90 ថ្ងៃ</translation>
    </message>
    <message>
        <source>up to 30 days</source>
        <translation>មិនលើស 30 ថ្ងៃ</translation>
    </message>
    <message>
        <source>up to 7 days</source>
        <translation>មិនលើស 7 ថ្ងៃ</translation>
    </message>
    <message>
        <source>up to 7 days left</source>
        <translation>នៅសល់មិនលើស 7 ថ្ងៃ</translation>
    </message>
    <message>
        <source>{currency} {amount}</source>
        <translation>{amount} {currency}</translation>
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
        <translation>{list}៖ {age}</translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}៖ {count}</translation>
    </message>
</context>
<context>
    <name>Top bar</name>
    <message>
        <source>Code of this laptop: the numbers it gives carry it</source>
        <translation>លេខកូដកុំព្យូទ័រនេះ៖ លេខដែលវាឱ្យមានលេខកូដនេះ</translation>
    </message>
    <message>
        <source>Files: open another scheme or begin a new one</source>
        <translation>ឯកសារ៖ បើកគម្រោងផ្សេង ឬចាប់ផ្តើមថ្មី</translation>
    </message>
    <message>
        <source>Find a person, receipt, claim or page (Ctrl+K)</source>
        <translation>រកមនុស្ស បង្កាន់ដៃ ការទាមទារ ឬទំព័រ (Ctrl+K)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>គ្រាដែលបង្ហាញ</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (closed)</source>
        <translation>ត្រីមាស {number}, {year} (បិទ)</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (open)</source>
        <translation>ត្រីមាស {number}, {year} (បើក)</translation>
    </message>
    <message>
        <source>Quarter {number}, {year} (running)</source>
        <translation>ត្រីមាស {number}, {year} (កំពុងដំណើរការ)</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>អ្នកកំពុងធ្វើការ</translation>
    </message>
</context>
<context>
    <name>Treaty</name>
    <message>
        <source>Excess of loss</source>
        <translation>លើសការខាតបង់</translation>
    </message>
    <message>
        <source>Quota share</source>
        <translation>ចំណែកភាគរយ</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>កំណត់ការខាតបង់ឆ្នាំ</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>ចំនួនលើស</translation>
    </message>
</context>
<context>
    <name>Treaty form</name>
    <message>
        <source>Commission, in percent</source>
        <translation>កម្រៃជើងសារ គិតជាភាគរយ</translation>
    </message>
    <message>
        <source>Kept by the scheme</source>
        <translation>គម្រោងទុកខ្លួនឯង</translation>
    </message>
    <message>
        <source>Kept, in percent of earned premium</source>
        <translation>ទុកខ្លួនឯង គិតជាភាគរយនៃបុព្វលាភរកបាន</translation>
    </message>
    <message>
        <source>Leave empty for all products.</source>
        <translation>ទុកទទេសម្រាប់ផលិតផលទាំងអស់។</translation>
    </message>
    <message>
        <source>Limit of the reinsurer</source>
        <translation>កំណត់អ្នកធានារ៉ាប់រងបន្ត</translation>
    </message>
    <message>
        <source>Limit, in percent of earned premium</source>
        <translation>កំណត់ គិតជាភាគរយនៃបុព្វលាភរកបាន</translation>
    </message>
    <message>
        <source>Of a stop loss that is agreed as a claims ratio: 90 for ninety percent.</source>
        <translation>សម្រាប់កំណត់ការខាតបង់ឆ្នាំដែលព្រមព្រៀងជាអនុបាតសំណង៖ 90 សម្រាប់កៅសិបភាគរយ។</translation>
    </message>
    <message>
        <source>Of a stop loss: the most it bears above what is kept. Empty: without limit.</source>
        <translation>សម្រាប់កំណត់ការខាតបង់ឆ្នាំ៖ ចំនួនច្រើនបំផុតដែលវាទទួលបន្ទុកលើអ្វីដែលទុកខ្លួនឯង។ ទទេ៖ គ្មានកំណត់។</translation>
    </message>
    <message>
        <source>Quota share: of every premium and claim. Excess of loss and stop loss: what the treaty costs, of the premium that falls due in its days. Surplus: leave it empty.</source>
        <translation>ចំណែកភាគរយ៖ នៃបុព្វលាភ និងសំណងនីមួយៗ។ លើសការខាតបង់ និងកំណត់ការខាតបង់ឆ្នាំ៖ ថ្លៃសន្ធិសញ្ញា លើបុព្វលាភដែលដល់កំណត់ក្នុងថ្ងៃរបស់វា។ ចំនួនលើស៖ ទុកវាទទេ។</translation>
    </message>
    <message>
        <source>Reinsurer</source>
        <translation>អ្នកធានារ៉ាប់រងបន្ត</translation>
    </message>
    <message>
        <source>Share ceded, in percent</source>
        <translation>ចំណែកផ្ទេរ គិតជាភាគរយ</translation>
    </message>
    <message>
        <source>Surplus: of each sum insured. Excess of loss: of each claim. Stop loss: of all claims.</source>
        <translation>ចំនួនលើស៖ នៃទឹកប្រាក់ធានារ៉ាប់រងនីមួយៗ។ លើសការខាតបង់៖ នៃសំណងនីមួយៗ។ កំណត់ការខាតបង់ឆ្នាំ៖ នៃសំណងទាំងអស់។</translation>
    </message>
    <message>
        <source>The most the reinsurer bears above what is kept. Surplus of four lines: four times what is kept.</source>
        <translation>ចំនួនច្រើនបំផុតដែលអ្នកធានារ៉ាប់រងបន្តទទួលបន្ទុកលើអ្វីដែលទុកខ្លួនឯង។ ចំនួនលើសបួនបន្ទាត់៖ បួនដងនៃអ្វីដែលទុកខ្លួនឯង។</translation>
    </message>
    <message>
        <source>What the reinsurer pays back of the premium it is given.</source>
        <translation>អ្វីដែលអ្នកធានារ៉ាប់រងបន្តបង់វិញពីបុព្វលាភដែលបានទទួល។</translation>
    </message>
</context>
<context>
    <name>Triangles</name>
    <message>
        <source>A row is the period of the events, a column how late they were reported: what all told by then are worth.</source>
        <translation>ជួរមួយជាគ្រានៃហេតុការណ៍ ជួរឈរជាភាពយឺតនៃការរាយការណ៍៖ តម្លៃនៃអ្វីដែលរាយការណ៍ត្រឹមពេលនោះ។</translation>
    </message>
    <message>
        <source>By month {age}</source>
        <translation>ត្រឹមខែ {age}</translation>
    </message>
    <message>
        <source>By quarter {age}</source>
        <translation>ត្រឹមត្រីមាស {age}</translation>
    </message>
    <message>
        <source>By year {age}</source>
        <translation>ត្រឹមឆ្នាំ {age}</translation>
    </message>
    <message>
        <source>Development triangles</source>
        <translation>ត្រីកោណវិវត្តន៍</translation>
    </message>
    <message>
        <source>No claim of this product is reported.</source>
        <translation>គ្មានការទាមទារនៃផលិតផលនេះរាយការណ៍ទេ។</translation>
    </message>
    <message>
        <source>Reports that came later than the last column are in the reserves, too.</source>
        <translation>ការរាយការណ៍ក្រោយជួរឈរចុងក្រោយក៏មានក្នុងទុនបម្រុងដែរ។</translation>
    </message>
    <message>
        <source>The last {most} periods are shown; the methods use earlier ones, too.</source>
        <translation>បង្ហាញ {most} គ្រាចុងក្រោយ វិធីប្រើគ្រាមុនៗដែរ។</translation>
    </message>
    <message>
        <source>The last {number} periods are shown; the methods use all of them.</source>
        <translation>បង្ហាញគ្រាចុងក្រោយ {number} វិធីគណនាប្រើគ្រាទាំងអស់។</translation>
    </message>
    <message>
        <source>The stronger the tint of a cell, the nearer it is to all that is told of its row so far.</source>
        <translation>ពណ៌ក្រឡាកាន់តែចាស់ វាកាន់តែជិតអ្វីទាំងអស់ដែលជួររបស់វាបានរាយការណ៍មកទល់ឥឡូវ។</translation>
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
        <translation>តាមកំណត់ត្រាបណ្ណសន្យា</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>ភាពខុសគ្នា</translation>
    </message>
    <message>
        <source>Earned by</source>
        <translation>រកបានតាម</translation>
    </message>
    <message>
        <source>Exits are known to the records only: the bulk method goes on earning.</source>
        <translation>មានតែកំណត់ត្រាទេដែលដឹងការចាកចេញ៖ វិធីរួមនៅបន្តរាប់ថារកបាន។</translation>
    </message>
    <message>
        <source>For months</source>
        <translation>សម្រាប់ខែ</translation>
    </message>
    <message>
        <source>In bulk</source>
        <translation>គិតរួម</translation>
    </message>
    <message>
        <source>In bulk, all premium due in a month starts in its middle and runs for as many months as it is for.</source>
        <translation>គិតរួម បុព្វលាភត្រូវបង់ទាំងអស់ក្នុងខែមួយចាប់ផ្តើមពាក់កណ្តាលខែ ហើយបន្តតាមចំនួនខែដែលវាធានា។</translation>
    </message>
    <message>
        <source>In bulk, month by month</source>
        <translation>គិតរួម ពីមួយខែទៅមួយខែ</translation>
    </message>
    <message>
        <source>Month due</source>
        <translation>ខែត្រូវបង់</translation>
    </message>
    <message>
        <source>Months begun</source>
        <translation>ខែដែលបានចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>Of the records</source>
        <translation>នៃកំណត់ត្រា</translation>
    </message>
    <message>
        <source>Share unearned</source>
        <translation>ចំណែកមិនទាន់រកបាន</translation>
    </message>
    <message>
        <source>The months are those of the premium&apos;s days, or the product&apos;s term where it names none.</source>
        <translation>ខែគឺតាមថ្ងៃនៃបុព្វលាភ ឬតាមរយៈពេលផលិតផល បើបុព្វលាភមិនប្រាប់។</translation>
    </message>
    <message>
        <source>Unearned</source>
        <translation>មិនទាន់រកបាន</translation>
    </message>
    <message>
        <source>Unearned premium by policy records and in bulk by the month due</source>
        <translation>បុព្វលាភមិនទាន់រកបាន តាមកំណត់ត្រាបណ្ណសន្យា និងគិតរួមតាមខែត្រូវបង់</translation>
    </message>
    <message>
        <source>Unearned premium two ways</source>
        <translation>បុព្វលាភមិនទាន់រកបានតាមពីររបៀប</translation>
    </message>
    <message>
        <source>months each premium is for; else as recorded, or the product&apos;s term</source>
        <translation>ចំនួនខែដែលបុព្វលាភនីមួយៗធានា បើមិនប្រាប់ គឺតាមកំណត់ត្រា ឬរយៈពេលផលិតផល</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Close and start again</source>
        <translation>បិទ ហើយចាប់ផ្តើមឡើងវិញ</translation>
    </message>
    <message>
        <source>Coverbook starts.</source>
        <translation>Coverbook កំពុងចាប់ផ្តើម។</translation>
    </message>
    <message>
        <source>Move {name} out of the program&apos;s folder first: the folder will be replaced.</source>
        <translation>សូមផ្លាស់ទី {name} ចេញពីថតកម្មវិធីសិន៖ ថតនោះនឹងត្រូវជំនួស។</translation>
    </message>
    <message>
        <source>Say which update, or in which folder it lies.</source>
        <translation>សូមប្រាប់ថាបច្ចុប្បន្នភាពណា ឬនៅក្នុងថតណា។</translation>
    </message>
    <message>
        <source>The new version is being made and tried. You can go on working.</source>
        <translation>កំពុងបង្កើត និងសាកល្បងកំណែថ្មី។ អ្នកអាចបន្តធ្វើការ។</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>កម្មវិធី</translation>
    </message>
    <message>
        <source>The update needs {needed} MB, and {free} MB are free. Nothing was changed.</source>
        <translation>បច្ចុប្បន្នភាពត្រូវការ {needed} MB ហើយមាន {free} MB ទំនេរ។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>This Coverbook runs from its source: update that, or name a folder (--program).</source>
        <translation>Coverbook នេះដំណើរការពីប្រភព៖ សូមធ្វើបច្ចុប្បន្នភាពវា ឬប្រាប់ថត (--program)។</translation>
    </message>
    <message>
        <source>This Coverbook runs from its source: update that.</source>
        <translation>Coverbook នេះដំណើរការពីប្រភព៖ សូមធ្វើបច្ចុប្បន្នភាពវា។</translation>
    </message>
    <message>
        <source>This program came without a key to prove updates by: install it anew instead.</source>
        <translation>កម្មវិធីនេះមកដោយគ្មានសោបញ្ជាក់បច្ចុប្បន្នភាព៖ សូមដំឡើងថ្មីជំនួសវិញ។</translation>
    </message>
    <message>
        <source>This update begins with version {version}, and {file} is another one here.</source>
        <translation>បច្ចុប្បន្នភាពនេះចាប់ពីកំណែ {version} ហើយ {file} នៅទីនេះខុសគ្នា។</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation>ធ្វើបច្ចុប្បន្នភាពពីយូអេសប៊ី…</translation>
    </message>
    <message>
        <source>Updates of Coverbook (*{ending})</source>
        <translation>បច្ចុប្បន្នភាពរបស់ Coverbook (*{ending})</translation>
    </message>
    <message>
        <source>Version {new} does not start on this computer: version {old} stays in its place.</source>
        <translation>កំណែ {new} មិនចាប់ផ្តើមលើកុំព្យូទ័រនេះទេ៖ កំណែ {old} នៅដដែល។</translation>
    </message>
    <message>
        <source>Version {new} is in the place of version {old}.</source>
        <translation>កំណែ {new} ជំនួសកំណែ {old} ហើយ។</translation>
    </message>
    <message>
        <source>Version {new} is ready. It takes its place when you close the window.</source>
        <translation>កំណែ {new} រួចរាល់ហើយ។ វានឹងជំនួសពេលអ្នកបិទបង្អួច។</translation>
    </message>
    <message>
        <source>You may not write in {folder}: ask whoever installed Coverbook there.</source>
        <translation>អ្នកមិនអាចសរសេរក្នុង {folder} ទេ៖ សូមសួរអ្នកដែលបានដំឡើង Coverbook។</translation>
    </message>
    <message>
        <source>{file} could not be made as it should be. Nothing was changed; try another stick.</source>
        <translation>មិនអាចបង្កើត {file} ឱ្យត្រឹមត្រូវទេ។ គ្មានអ្វីត្រូវបានប្តូរ សូមសាកយូអេសប៊ីផ្សេង។</translation>
    </message>
    <message>
        <source>{name} is no update of Coverbook, or not a whole one.</source>
        <translation>{name} មិនមែនជាបច្ចុប្បន្នភាពរបស់ Coverbook ឬមិនពេញលេញ។</translation>
    </message>
    <message>
        <source>{name} was not signed by those who make Coverbook. Nothing was changed.</source>
        <translation>{name} មិនមានហត្ថលេខារបស់អ្នកបង្កើត Coverbook ទេ។ គ្មានអ្វីត្រូវបានប្តូរ។</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>A text in row {row} of {table} is damaged. Look it up in a backup, then correct it.</source>
        <translation>អក្សរក្នុងជួរ {row} នៃ {table} ខូច។ សូមរកមើលវាក្នុងច្បាប់បម្រុង រួចកែវា។</translation>
    </message>
    <message>
        <source>Accept this copy</source>
        <translation>ទទួលយកច្បាប់ចម្លងនេះ</translation>
    </message>
    <message>
        <source>Closed quarters, computed as of their closing, give what was frozen.</source>
        <translation>ត្រីមាសបានបិទ ពេលគណនាឡើងវិញតាមពេលបិទ ឱ្យតួលេខដែលបានបង្កក។</translation>
    </message>
    <message>
        <source>Comparing the sums with the records</source>
        <translation>កំពុងធៀបផលបូកនឹងកំណត់ត្រា</translation>
    </message>
    <message>
        <source>Computing closed quarters again</source>
        <translation>កំពុងគណនាត្រីមាសបានបិទឡើងវិញ</translation>
    </message>
    <message>
        <source>Enclosed in the PDF, {figure}: it says {said}, the file gives {given}.</source>
        <translation>ភ្ជាប់ក្នុង PDF, {figure}៖ វានិយាយ {said} ឯកសារឱ្យ {given}។</translation>
    </message>
    <message>
        <source>Every link from one record to another leads to a record.</source>
        <translation>តំណទាំងអស់ពីកំណត់ត្រាមួយទៅមួយទៀតនាំទៅដល់កំណត់ត្រា។</translation>
    </message>
    <message>
        <source>Every page and index of the file can be read.</source>
        <translation>ទំព័រ និងសន្ទស្សន៍ទាំងអស់នៃឯកសារអាចអានបាន។</translation>
    </message>
    <message>
        <source>Every paper and photo lies beside the book as it was kept.</source>
        <translation>ក្រដាស និងរូបថតទាំងអស់នៅក្បែរសៀវភៅដូចដែលបានរក្សា។</translation>
    </message>
    <message>
        <source>Every save holds: nothing it wrote was changed, added or taken by hand.</source>
        <translation>ការរក្សាទុកទាំងអស់ត្រឹមត្រូវ៖ គ្មានអ្វីដែលវាសរសេរត្រូវបានប្តូរ បន្ថែម ឬដកដោយដៃទេ។</translation>
    </message>
    <message>
        <source>Every text can be read.</source>
        <translation>អក្សរទាំងអស់អាចអានបាន។</translation>
    </message>
    <message>
        <source>Following the links</source>
        <translation>កំពុងតាមតំណ</translation>
    </message>
    <message>
        <source>Give one PDF at a time, or the pictures of one paper&apos;s codes.</source>
        <translation>សូមឱ្យ PDF មួយម្តងៗ ឬរូបភាពកូដនៃក្រដាសមួយ។</translation>
    </message>
    <message>
        <source>It gives every figure of {name}.</source>
        <translation>វាឱ្យតួលេខទាំងអស់នៃ {name}។</translation>
    </message>
    <message>
        <source>Laptop {code} is in the list of this book, but none of its saves is. Compare the file with a backup.</source>
        <translation>កុំព្យូទ័រ {code} មានក្នុងបញ្ជីសៀវភៅនេះ តែគ្មានការរក្សាទុករបស់វាទេ។ សូមធៀបឯកសារនឹងច្បាប់បម្រុង។</translation>
    </message>
    <message>
        <source>Looking at tables, guards and search</source>
        <translation>កំពុងមើលតារាង របាំងការពារ និងការស្វែងរក</translation>
    </message>
    <message>
        <source>Looking at the texts</source>
        <translation>កំពុងមើលអក្សរ</translation>
    </message>
    <message>
        <source>Looking for the last saves</source>
        <translation>កំពុងរកការរក្សាទុកចុងក្រោយ</translation>
    </message>
    <message>
        <source>Make sums and search anew</source>
        <translation>ធ្វើផលបូក និងការស្វែងរកឡើងវិញ</translation>
    </message>
    <message>
        <source>No save of this file has the fingerprint {head}. It is another book, an older copy, or its last saves were undone. Take the newest copy.</source>
        <translation>គ្មានការរក្សាទុកណាក្នុងឯកសារនេះមានស្នាមម្រាមដៃ {head} ទេ។ វាជាសៀវភៅផ្សេង ច្បាប់ចម្លងចាស់ជាង ឬការរក្សាទុកចុងក្រោយត្រូវបានដកវិញ។ សូមយកច្បាប់ចម្លងថ្មីបំផុត។</translation>
    </message>
    <message>
        <source>Page {page} of the statement is missing.</source>
        <translation>ទំព័រ {page} នៃរបាយការណ៍បាត់។</translation>
    </message>
    <message>
        <source>Page {page} of this paper is no page of the statement, or stands there twice.</source>
        <translation>ទំព័រ {page} នៃក្រដាសនេះមិនមែនជាទំព័រនៃរបាយការណ៍ទេ ឬមានពីរដង។</translation>
    </message>
    <message>
        <source>Page {page}, {line}: the statement says {said}, the file gives {given}.</source>
        <translation>ទំព័រ {page}, {line}៖ របាយការណ៍និយាយ {said} ឯកសារឱ្យ {given}។</translation>
    </message>
    <message>
        <source>Page {page}: the statement says {said}, the file gives {given}.</source>
        <translation>ទំព័រ {page}៖ របាយការណ៍ប្រាប់ {said} ឯកសារឱ្យ {given}។</translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation>កំពុងអានគ្រប់ទំព័រ</translation>
    </message>
    <message>
        <source>Reading papers and photos</source>
        <translation>កំពុងអានក្រដាស និងរូបថត</translation>
    </message>
    <message>
        <source>Reckoning the chain of saves</source>
        <translation>កំពុងគណនាខ្សែសង្វាក់ការរក្សាទុក</translation>
    </message>
    <message>
        <source>Records name a save as theirs that is not in the file (its row is {save}). Compare the file with a backup.</source>
        <translation>មានកំណត់ត្រាយោងទៅការរក្សាទុកដែលមិនមានក្នុងឯកសារ (ជួររបស់វាគឺ {save})។ សូមធៀបឯកសារនឹងច្បាប់បម្រុង។</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {target} that is not there. Look it up in a backup.</source>
        <translation>ជួរ {row} នៃ {table} ចង្អុលទៅជួរនៃ {target} ដែលមិនមាន។ សូមរកមើលវាក្នុងច្បាប់បម្រុង។</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: a record of it was replaced by no save after it. Compare the file with a backup.</source>
        <translation>ការរក្សាទុក {save} ថ្ងៃ {day} ដោយ {user} មិនត្រឹមត្រូវ៖ កំណត់ត្រារបស់វាត្រូវបានជំនួសដោយគ្មានការរក្សាទុកក្រោយវា។ សូមធៀបឯកសារនឹងច្បាប់បម្រុង។</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it follows a save that is not before it. Compare the file with a backup.</source>
        <translation>ការរក្សាទុក {save} ថ្ងៃ {day} ដោយ {user} មិនត្រឹមត្រូវ៖ វាតាមក្រោយការរក្សាទុកដែលមិននៅមុនវា។ សូមធៀបឯកសារនឹងច្បាប់បម្រុង។</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it is not the next one of its laptop. Compare the file with a backup.</source>
        <translation>ការរក្សាទុក {save} ថ្ងៃ {day} ដោយ {user} មិនត្រឹមត្រូវ៖ វាមិនមែនជាលេខបន្ទាប់របស់កុំព្យូទ័រវាទេ។ សូមធៀបឯកសារនឹងច្បាប់បម្រុង។</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: it says an earlier time than the save before it. Compare the file with a backup.</source>
        <translation>ការរក្សាទុក {save} ថ្ងៃ {day} ដោយ {user} មិនត្រឹមត្រូវ៖ ម៉ោងរបស់វាមុនម៉ោងការរក្សាទុកមុនវា។ សូមធៀបឯកសារនឹងច្បាប់បម្រុង។</translation>
    </message>
    <message>
        <source>Save {save} of {day} by {user} does not hold: what it wrote is not what stands there now. Look it up in a backup.</source>
        <translation>ការរក្សាទុក {save} ថ្ងៃ {day} ដោយ {user} មិនត្រឹមត្រូវ៖ អ្វីដែលវាសរសេរមិនដូចអ្វីដែលមានឥឡូវ។ សូមរកមើលវាក្នុងច្បាប់បម្រុង។</translation>
    </message>
    <message>
        <source>Save {save} of {day}, the last of this book that this laptop has seen, is not in this file. It is an older copy, or its last saves were undone. Take the newest copy; if this is the newest, press “{button}” on the page Data, under Verify.</source>
        <translation>ការរក្សាទុក {save} ថ្ងៃ {day} ដែលចុងក្រោយនៃសៀវភៅនេះដែលកុំព្យូទ័រនេះបានឃើញ មិនមានក្នុងឯកសារនេះទេ។ វាជាច្បាប់ចម្លងចាស់ជាង ឬការរក្សាទុកចុងក្រោយត្រូវបានដកវិញ។ សូមយកច្បាប់ចម្លងថ្មីបំផុត បើនេះថ្មីបំផុតហើយ សូមចុច «{button}» នៅទំព័រទិន្នន័យ ក្រោម «ផ្ទៀងផ្ទាត់»។</translation>
    </message>
    <message>
        <source>Save {save} of {day}, the last of this book that this laptop has seen, is not in this file. It is an older copy, or its last saves were undone. Take the newest copy; if this is the newest, use --accept.</source>
        <translation>ការរក្សាទុក {save} ថ្ងៃ {day} ដែលចុងក្រោយនៃសៀវភៅនេះដែលកុំព្យូទ័រនេះបានឃើញ មិនមានក្នុងឯកសារនេះទេ។ វាជាច្បាប់ចម្លងចាស់ជាង ឬការរក្សាទុកចុងក្រោយត្រូវបានដកវិញ។ សូមយកច្បាប់ចម្លងថ្មីបំផុត បើនេះថ្មីបំផុតហើយ សូមប្រើ --accept។</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. A manager can make it anew.</source>
        <translation>ការស្វែងរករកមិនឃើញកំណត់ត្រាទាំងអស់តាមដែលសរសេរទេ។ អ្នកចាត់ការអាចធ្វើវាឡើងវិញ។</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. Make it anew with --rebuild.</source>
        <translation>ការស្វែងរករកមិនឃើញកំណត់ត្រាទាំងអស់តាមដែលសរសេរទេ។ សូមធ្វើវាឡើងវិញដោយ --rebuild។</translation>
    </message>
    <message>
        <source>Search does not find all records as they are written. Press “{button}” on the page Data.</source>
        <translation>ការស្វែងរករកមិនឃើញកំណត់ត្រាទាំងអស់តាមដែលសរសេរទេ។ សូមចុច «{button}» នៅទំព័រទិន្នន័យ។</translation>
    </message>
    <message>
        <source>Tables, guards and indexes are as Coverbook made them, and search finds everybody.</source>
        <translation>តារាង របាំងការពារ និងសន្ទស្សន៍ដូចដែល Coverbook ធ្វើ ហើយការស្វែងរករកឃើញគ្រប់គ្នា។</translation>
    </message>
    <message>
        <source>The PDF bears the signature of a certificate of {name}, and nothing was changed since. Whether that certificate is to be trusted, its issuer knows.</source>
        <translation>PDF មានហត្ថលេខានៃវិញ្ញាបនបត្ររបស់ {name} ហើយគ្មានអ្វីត្រូវបានប្តូរតាំងពីពេលនោះ។ តើវិញ្ញាបនបត្រនោះគួរទុកចិត្តឬទេ អ្នកចេញវាជាអ្នកដឹង។</translation>
    </message>
    <message>
        <source>The PDF does not say its period and its languages: it is no statement of ours.</source>
        <translation>PDF មិនប្រាប់គ្រា និងភាសារបស់វាទេ៖ វាមិនមែនជារបាយការណ៍របស់យើង។</translation>
    </message>
    <message>
        <source>The PDF was changed after it was signed with the certificate of {name}.</source>
        <translation>PDF ត្រូវបានប្តូរ ក្រោយពេលចុះហត្ថលេខាដោយវិញ្ញាបនបត្ររបស់ {name}។</translation>
    </message>
    <message>
        <source>The code names another scheme, currency or state of the period than the file.</source>
        <translation>កូដបញ្ជាក់គម្រោង រូបិយប័ណ្ណ ឬស្ថានភាពនៃគ្រា ផ្សេងពីឯកសារ។</translation>
    </message>
    <message>
        <source>The figures carry the fingerprint of no save of this file: they were made from another file, from a newer copy of this one, or from saves that were undone since.</source>
        <translation>តួលេខមានស្នាមម្រាមដៃដែលមិនមែនជារបស់ការរក្សាទុកណានៃឯកសារនេះទេ៖ វាបានធ្វើពីឯកសារផ្សេង ពីច្បាប់ចម្លងថ្មីជាងនៃឯកសារនេះ ឬពីការរក្សាទុកដែលបានដកវិញក្រោយមក។</translation>
    </message>
    <message>
        <source>The figures enclosed in the PDF cannot be read.</source>
        <translation>មិនអាចអានតួលេខដែលភ្ជាប់ក្នុង PDF បានទេ។</translation>
    </message>
    <message>
        <source>The figures enclosed in the PDF say something else of the scheme or its period.</source>
        <translation>តួលេខដែលភ្ជាប់ក្នុង PDF និយាយផ្សេងអំពីគម្រោង ឬគ្រារបស់វា។</translation>
    </message>
    <message>
        <source>The figures that the PDF encloses for programs are those of the file.</source>
        <translation>តួលេខដែល PDF ភ្ជាប់សម្រាប់កម្មវិធី ដូចតួលេខនៃឯកសារ។</translation>
    </message>
    <message>
        <source>The file is damaged ({what}). Restore it from the latest backup.</source>
        <translation>ឯកសារខូច ({what})។ សូមស្តារវាពីច្បាប់បម្រុងចុងក្រោយ។</translation>
    </message>
    <message>
        <source>The file is whole, and so is its chain of saves ({saves}).</source>
        <translation>ឯកសារពេញលេញ ហើយខ្សែសង្វាក់ការរក្សាទុករបស់វាក៏ដូចគ្នា ({saves})។</translation>
    </message>
    <message>
        <source>The file names another save as its newest than the chain of saves does. Compare it with a backup.</source>
        <translation>ឯកសារប្រាប់ការរក្សាទុកចុងក្រោយខុសពីខ្សែសង្វាក់ការរក្សាទុក។ សូមធៀបវានឹងច្បាប់បម្រុង។</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) is missing in {folder}. Take it from a backup.</source>
        <translation>ឯកសាររបស់ {code} ({name}) បាត់ក្នុង {folder}។ សូមយកវាពីច្បាប់បម្រុង។</translation>
    </message>
    <message>
        <source>The file of {code} ({name}) was changed in {folder}. Take it from a backup.</source>
        <translation>ឯកសាររបស់ {code} ({name}) ត្រូវបានប្តូរក្នុង {folder}។ សូមយកវាពីច្បាប់បម្រុង។</translation>
    </message>
    <message>
        <source>The file, as it stood at save {save}, gives the same figures.</source>
        <translation>ឯកសារ ដូចវាមាននៅការរក្សាទុក {save} ឱ្យតួលេខដដែល។</translation>
    </message>
    <message>
        <source>The key that signs statements is damaged, or was replaced by another one. Restore the file from a backup.</source>
        <translation>សោដែលចុះហត្ថលេខាលើរបាយការណ៍ខូច ឬត្រូវបានជំនួសដោយសោផ្សេង។ សូមស្តារឯកសារពីច្បាប់បម្រុង។</translation>
    </message>
    <message>
        <source>The last save of this book that this laptop has seen is not missing.</source>
        <translation>ការរក្សាទុកចុងក្រោយនៃសៀវភៅនេះដែលកុំព្យូទ័រនេះបានឃើញ មិនបាត់ទេ។</translation>
    </message>
    <message>
        <source>The lines are the same, but figures of a product or an office are not.</source>
        <translation>បន្ទាត់ដូចគ្នា តែតួលេខនៃផលិតផល ឬការិយាល័យណាមួយមិនដូចគ្នាទេ។</translation>
    </message>
    <message>
        <source>The pages of this paper are in another order.</source>
        <translation>ទំព័រនៃក្រដាសនេះនៅតាមលំដាប់ផ្សេង។</translation>
    </message>
    <message>
        <source>The paper carries no code that can be read: only what is printed was compared.</source>
        <translation>ក្រដាសគ្មានកូដដែលអាចអានបានទេ៖ បានប្រៀបធៀបតែអ្វីដែលបានបោះពុម្ពប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>The period was closed since: its final statement may say something else.</source>
        <translation>គ្រាបានបិទក្រោយមក៖ របាយការណ៍ចុងក្រោយរបស់វាអាចនិយាយផ្សេង។</translation>
    </message>
    <message>
        <source>The period was reopened since: a newer statement may say something else.</source>
        <translation>គ្រាបានបើកឡើងវិញក្រោយមក៖ របាយការណ៍ថ្មីជាងអាចនិយាយផ្សេង។</translation>
    </message>
    <message>
        <source>The statement carries the fingerprint of no save of this file ({heads}). It was made from another file, from a newer copy of this one, or from saves that were undone since.</source>
        <translation>របាយការណ៍មានស្នាមម្រាមដៃដែលមិនមែនរបស់ការរក្សាទុកណានៃឯកសារនេះទេ ({heads})។ វាធ្វើពីឯកសារផ្សេង ពីច្បាប់ចម្លងថ្មីជាង ឬពីការរក្សាទុកដែលត្រូវបានដកវិញ។</translation>
    </message>
    <message>
        <source>The statement says itself that it is not signed: when it was printed, its file did not hold. Do not rely on its figures.</source>
        <translation>របាយការណ៍ខ្លួនឯងប្រាប់ថាវាមិនបានចុះហត្ថលេខាទេ៖ ពេលបោះពុម្ព ឯកសាររបស់វាមិនត្រឹមត្រូវ។ សូមកុំពឹងលើតួលេខរបស់វា។</translation>
    </message>
    <message>
        <source>The sums and the search may still say what stood there. Make them anew only once this was looked into.</source>
        <translation>ផលបូក និងការស្វែងរក ប្រហែលជានៅប្រាប់អ្វីដែលធ្លាប់មាននៅទីនោះ។ សូមធ្វើវាឡើងវិញ លុះត្រាតែបានពិនិត្យរឿងនេះរួច។</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. A manager can make them anew.</source>
        <translation>ផលបូកក្នុង {name} មិនមែនជារបស់កំណត់ត្រាទេ។ អ្នកចាត់ការអាចធ្វើវាឡើងវិញ។</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. Make them anew with --rebuild.</source>
        <translation>ផលបូកក្នុង {name} មិនមែនជារបស់កំណត់ត្រាទេ។ សូមធ្វើវាឡើងវិញដោយ --rebuild។</translation>
    </message>
    <message>
        <source>The sums in {name} are not those of the records. Press “{button}” on the page Data.</source>
        <translation>ផលបូកក្នុង {name} មិនមែនជារបស់កំណត់ត្រាទេ។ សូមចុច «{button}» នៅទំព័រទិន្នន័យ។</translation>
    </message>
    <message>
        <source>The sums kept for quick figures and the search were made anew from the records.</source>
        <translation>ផលបូកសម្រាប់តួលេខរហ័ស និងការស្វែងរក បានធ្វើឡើងវិញពីកំណត់ត្រា។</translation>
    </message>
    <message>
        <source>The sums kept for quick figures are those of the records.</source>
        <translation>ផលបូកសម្រាប់តួលេខរហ័សជារបស់កំណត់ត្រា។</translation>
    </message>
    <message>
        <source>This PDF carries no fingerprint: it is no statement of a period. Only a statement is held against the file.</source>
        <translation>PDF នេះគ្មានស្នាមម្រាមដៃទេ៖ វាមិនមែនជារបាយការណ៍នៃគ្រាណាទេ។ មានតែរបាយការណ៍ដែលអាចធៀបនឹងឯកសារបាន។</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages, or another program wrote it anew: only its code was held against the file. Compare what is printed with the statement printed anew, or check the PDF that Coverbook wrote.</source>
        <translation>PDF នេះមានរូបភាពនៃទំព័រ ឬកម្មវិធីផ្សេងបានសរសេរវាឡើងវិញ៖ បានធៀបតែកូដរបស់វានឹងឯកសារប៉ុណ្ណោះ។ សូមប្រៀបធៀបអ្វីដែលបានបោះពុម្ពជាមួយរបាយការណ៍ដែលបោះពុម្ពឡើងវិញ ឬពិនិត្យ PDF ដែល Coverbook បានសរសេរ។</translation>
    </message>
    <message>
        <source>This cannot be done, for the file does not hold. {fault}</source>
        <translation>មិនអាចធ្វើបានទេ ព្រោះឯកសារមិនត្រឹមត្រូវ។ {fault}</translation>
    </message>
    <message>
        <source>This is an older copy: save {save} of {day}, which this laptop has seen, is not in it.</source>
        <translation>នេះជាច្បាប់ចម្លងចាស់ជាង៖ ការរក្សាទុក {save} ថ្ងៃ {day} ដែលកុំព្យូទ័រនេះបានឃើញ មិនមានក្នុងវាទេ។</translation>
    </message>
    <message>
        <source>This laptop takes this copy for the newest from now on.</source>
        <translation>កុំព្យូទ័រនេះចាត់ទុកច្បាប់ចម្លងនេះថាថ្មីបំផុតចាប់ពីពេលនេះ។</translation>
    </message>
    <message>
        <source>What is printed was not compared, for an earlier Coverbook printed it and lays pages out otherwise than version {here}. Compare it with the figures of the code.</source>
        <translation>មិនបានប្រៀបធៀបអ្វីដែលបានបោះពុម្ពទេ ព្រោះ Coverbook កំណែចាស់ជាងបានបោះពុម្ពវា ហើយរៀបទំព័រខុសពីកំណែ {here}។ សូមប្រៀបធៀបវាជាមួយតួលេខនៃកូដ។</translation>
    </message>
    <message>
        <source>What is printed was not compared, for version {printed} of Coverbook printed it and lays pages out otherwise than version {here}. Compare it with the figures of the code.</source>
        <translation>មិនបានប្រៀបធៀបអ្វីដែលបានបោះពុម្ពទេ ព្រោះ Coverbook កំណែ {printed} បានបោះពុម្ពវា ហើយរៀបទំព័រខុសពីកំណែ {here}។ សូមប្រៀបធៀបវាជាមួយតួលេខនៃកូដ។</translation>
    </message>
    <message>
        <source>{figure} of {quarter} was {frozen} when the quarter was closed and comes to {now} now. Compare the file with a backup.</source>
        <translation>{figure} នៃ {quarter} គឺ {frozen} ពេលបិទត្រីមាស ហើយឥឡូវគឺ {now}។ សូមធៀបឯកសារនឹងច្បាប់បម្រុង។</translation>
    </message>
    <message>
        <source>{head} is no fingerprint. Give at least 8 of its signs, 0 to 9 and a to f.</source>
        <translation>{head} មិនមែនជាស្នាមម្រាមដៃ។ សូមឱ្យយ៉ាងតិច 8 តួ 0 ដល់ 9 និង a ដល់ f។</translation>
    </message>
    <message>
        <source>{line}: the code says {said}, the file gives {given}.</source>
        <translation>{line}៖ កូដនិយាយ {said} ឯកសារឱ្យ {given}។</translation>
    </message>
    <message>
        <source>{name} is not a PDF that can be read.</source>
        <translation>{name} មិនមែនជា PDF ដែលអាចអានបាន។</translation>
    </message>
    <message>
        <source>{name} is not as Coverbook makes it. Restore the file from a backup, or export it into a new one.</source>
        <translation>{name} មិនដូចដែល Coverbook ធ្វើ។ សូមស្តារឯកសារពីច្បាប់បម្រុង ឬនាំចេញវាទៅឯកសារថ្មី។</translation>
    </message>
    <message>
        <source>{name} opens with a password only. Save it once more without one, and check that copy.</source>
        <translation>{name} បើកបានតែដោយពាក្យសម្ងាត់។ សូមរក្សាទុកវាម្តងទៀតដោយគ្មានពាក្យសម្ងាត់ ហើយពិនិត្យច្បាប់ចម្លងនោះ។</translation>
    </message>
    <message>
        <source>{sheet}, {code}: it was added by hand, for it is not in the backup of {day}, where the save holds. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}៖ វាត្រូវបានបន្ថែមដោយដៃ ព្រោះវាមិនមានក្នុងច្បាប់បម្រុងថ្ងៃ {day} ដែលក្នុងនោះការរក្សាទុកត្រឹមត្រូវ។ សូមមើលវានៅទំព័រទិន្នន័យ ក្រោម «កំណត់ត្រា»។</translation>
    </message>
    <message>
        <source>{sheet}, {code}: it was taken out by hand, for it is in the backup of {day}, where the save holds. See it there.</source>
        <translation>{sheet}, {code}៖ វាត្រូវបានដកដោយដៃ ព្រោះវាមានក្នុងច្បាប់បម្រុងថ្ងៃ {day} ដែលក្នុងនោះការរក្សាទុកត្រឹមត្រូវ។ សូមមើលវានៅទីនោះ។</translation>
    </message>
    <message>
        <source>{sheet}, {code}: that save wrote few records, and this is one of them. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}៖ ការរក្សាទុកនោះបានសរសេរកំណត់ត្រាតិច ហើយនេះជាមួយក្នុងចំណោមនោះ។ សូមមើលវានៅទំព័រទិន្នន័យ ក្រោម «កំណត់ត្រា»។</translation>
    </message>
    <message>
        <source>{sheet}, {code}: the search still knows it, and it is not there. See it in a backup.</source>
        <translation>{sheet}, {code}៖ ការស្វែងរកនៅស្គាល់វា តែវាមិនមាននៅទីនោះទេ។ សូមមើលវាក្នុងច្បាប់បម្រុង។</translation>
    </message>
    <message>
        <source>{sheet}, {code}: the search, or sums in which it stands, still say something else. Look there first, on the page Data, under Records.</source>
        <translation>{sheet}, {code}៖ ការស្វែងរក ឬផលបូកដែលមានវា នៅតែប្រាប់ផ្សេង។ សូមមើលទីនោះជាមុន នៅទំព័រទិន្នន័យ ក្រោម «កំណត់ត្រា»។</translation>
    </message>
    <message>
        <source>{sheet}, {code}: {field} is {now}, and {then} in the backup of {day}, where the save holds. See it on the page Data, under Records.</source>
        <translation>{sheet}, {code}៖ {field} គឺ {now} តែក្នុងច្បាប់បម្រុងថ្ងៃ {day} ដែលក្នុងនោះការរក្សាទុកត្រឹមត្រូវ គឺ {then}។ សូមមើលវានៅទំព័រទិន្នន័យ ក្រោម «កំណត់ត្រា»។</translation>
    </message>
</context>
<context>
    <name>Voucher form</name>
    <message>
        <source>Add a purpose</source>
        <translation>បន្ថែមគោលបំណង</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>ដូចដែលវាគួរជា</translation>
    </message>
    <message>
        <source>Belongs to the day</source>
        <translation>ជារបស់ថ្ងៃ</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation>កែតម្រូវនៅ</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>លេខលិខិត</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>ពីគណនី</translation>
    </message>
    <message>
        <source>Into account</source>
        <translation>ទៅគណនី</translation>
    </message>
    <message>
        <source>It stays as it is; another voucher takes it back, and a third one says what is right.</source>
        <translation>វានៅដដែល សក្ខីបត្រមួយទៀតលុបវាវិញ ហើយសក្ខីបត្រទីបីប្រាប់អ្វីដែលត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>Leave empty where all offices share it.</source>
        <translation>ទុកទទេបើការិយាល័យទាំងអស់រួមគ្នា។</translation>
    </message>
    <message>
        <source>Leave empty where all products share it.</source>
        <translation>ទុកទទេបើផលិតផលទាំងអស់រួមគ្នា។</translation>
    </message>
    <message>
        <source>Leave out all lines to take it back and put nothing in its place.</source>
        <translation>រំលងបន្ទាត់ទាំងអស់ ដើម្បីលុបវាវិញ ដោយមិនដាក់អ្វីជំនួស។</translation>
    </message>
    <message>
        <source>Less than what is owed is a part payment: the rest stays open.</source>
        <translation>តិចជាងចំនួនជំពាក់ គឺបង់មួយផ្នែក៖ នៅសល់នៅជំពាក់។</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>បន្ទាត់</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Of a late voucher: a day in the closed period that it belongs to.</source>
        <translation>សម្រាប់សក្ខីបត្រយឺត៖ ថ្ងៃក្នុងគ្រាបានបិទដែលវាជារបស់។</translation>
    </message>
    <message>
        <source>Only of a line of cash (B02): the cash box or bank account it lies in.</source>
        <translation>សម្រាប់តែបន្ទាត់សាច់ប្រាក់ (B02)៖ ប្រអប់ប្រាក់ ឬគណនីធនាគារដែលវានៅ។</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>បង់ពី</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>បង់ទៅ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>គោលបំណង</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>ទទួលពី</translation>
    </message>
    <message>
        <source>Received into</source>
        <translation>ទទួលចូល</translation>
    </message>
    <message>
        <source>Save the voucher</source>
        <translation>រក្សាទុកសក្ខីបត្រ</translation>
    </message>
    <message>
        <source>Settles the voucher</source>
        <translation>ទូទាត់សក្ខីបត្រ</translation>
    </message>
    <message>
        <source>Supplier or payer</source>
        <translation>អ្នកផ្គត់ផ្គង់ ឬអ្នកបង់</translation>
    </message>
    <message>
        <source>The number on the bill or receipt.</source>
        <translation>លេខលើវិក្កយបត្រ ឬបង្កាន់ដៃ។</translation>
    </message>
    <message>
        <source>The voucher of the bill that is paid here, or that is taken back here.</source>
        <translation>សក្ខីបត្រនៃវិក្កយបត្រដែលបង់នៅទីនេះ ឬដែលលុបវិញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>The wrong voucher</source>
        <translation>សក្ខីបត្រខុស</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>សក្ខីបត្រ</translation>
    </message>
    <message>
        <source>We owe it to</source>
        <translation>យើងជំពាក់ទៅ</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>វាសម្រាប់អ្វី</translation>
    </message>
    <message>
        <source>What they owe us</source>
        <translation>អ្វីដែលគេជំពាក់យើង</translation>
    </message>
    <message>
        <source>What we owe</source>
        <translation>អ្វីដែលយើងជំពាក់</translation>
    </message>
    <message>
        <source>Who is paid, or who pays.</source>
        <translation>អ្នកទទួលប្រាក់ ឬអ្នកបង់។</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>អ្នកជំពាក់</translation>
    </message>
</context>
<context>
    <name>Vouchers</name>
    <message>
        <source>Bill {document} of {supplier} stands in {voucher} already. Is this another one?</source>
        <translation>វិក្កយបត្រ {document} របស់ {supplier} មានក្នុង {voucher} រួចហើយ។ តើនេះជាវិក្កយបត្រផ្សេងទៀតឬ?</translation>
    </message>
    <message>
        <source>By the book {account} holds {held} then, less than {paid}. Is it paid from there?</source>
        <translation>តាមសៀវភៅ {account} មាន {held} ពេលនោះ តិចជាង {paid}។ តើបង់ពីទីនោះឬ?</translation>
    </message>
    <message>
        <source>Choose the account it was paid from or into.</source>
        <translation>សូមជ្រើសគណនីដែលបានបង់ចេញ ឬទទួលចូល។</translation>
    </message>
    <message>
        <source>It cannot be paid before it was owed.</source>
        <translation>មិនអាចបង់មុនពេលជំពាក់បានទេ។</translation>
    </message>
    <message>
        <source>It is corrected on its own day or later.</source>
        <translation>វាត្រូវកែនៅថ្ងៃវាផ្ទាល់ ឬក្រោយ។</translation>
    </message>
    <message>
        <source>Leave the lines out: it is taken back. Then write the right one down in its own form.</source>
        <translation>សូមរំលងបន្ទាត់ទាំងអស់៖ វាត្រូវលុបវិញ។ រួចកត់សក្ខីបត្រត្រឹមត្រូវក្នុងទម្រង់របស់វា។</translation>
    </message>
    <message>
        <source>Money goes from one account into another one.</source>
        <translation>ប្រាក់ចេញពីគណនីមួយទៅគណនីមួយទៀត។</translation>
    </message>
    <message>
        <source>Nothing is owed under {voucher}. Choose one from the list.</source>
        <translation>គ្មានអ្វីជំពាក់ក្រោម {voucher} ទេ។ សូមជ្រើសមួយពីបញ្ជី។</translation>
    </message>
    <message>
        <source>There is no voucher {voucher}. Choose one from the list.</source>
        <translation>គ្មានសក្ខីបត្រ {voucher} ទេ។ សូមជ្រើសមួយពីបញ្ជី។</translation>
    </message>
    <message>
        <source>Write an amount above nought.</source>
        <translation>សូមសរសេរចំនួនប្រាក់លើសសូន្យ។</translation>
    </message>
    <message>
        <source>Write at least one purpose with its amount.</source>
        <translation>សូមសរសេរយ៉ាងហោចណាស់គោលបំណងមួយ ជាមួយចំនួនប្រាក់របស់វា។</translation>
    </message>
    <message>
        <source>{left} is owed under {voucher}: that much at most.</source>
        <translation>នៅជំពាក់ {left} ក្រោម {voucher}៖ យ៉ាងច្រើនប៉ុណ្ណេះ។</translation>
    </message>
    <message>
        <source>{purpose} cannot stand in this form. Choose another purpose.</source>
        <translation>{purpose} មិនអាចនៅក្នុងទម្រង់នេះបានទេ។ សូមជ្រើសគោលបំណងផ្សេង។</translation>
    </message>
    <message>
        <source>{voucher} is taken back already, by {back}. Correct the right one in its place.</source>
        <translation>{voucher} ត្រូវបានលុបវិញរួចហើយ ដោយ {back}។ សូមកែសក្ខីបត្រត្រឹមត្រូវជំនួសវា។</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose a place for its file, then name it.</source>
        <translation>ជ្រើសកន្លែងសម្រាប់ឯកសារ រួចដាក់ឈ្មោះ។</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>សូមជ្រើសភាសារបស់អ្នក</translation>
    </message>
    <message>
        <source>Demonstration scheme</source>
        <translation>គម្រោងគំរូ</translation>
    </message>
    <message>
        <source>Go on with a scheme that is kept already.</source>
        <translation>បន្តជាមួយគម្រោងដែលមានស្រាប់។</translation>
    </message>
    <message>
        <source>Look round with invented members, premiums and claims.</source>
        <translation>មើលជុំវិញជាមួយសមាជិក បុព្វលាភ និងការទាមទារសន្មត។</translation>
    </message>
    <message>
        <source>New scheme</source>
        <translation>គម្រោងថ្មី</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>បើកឯកសារ</translation>
    </message>
    <message>
        <source>The office of one scheme in one file: members, premiums, claims and quarters.</source>
        <translation>ការិយាល័យនៃគម្រោងមួយក្នុងឯកសារមួយ៖ សមាជិក បុព្វលាភ ការទាមទារ និងត្រីមាស។</translation>
    </message>
    <message>
        <source>Welcome to Coverbook</source>
        <translation>សូមស្វាគមន៍មកកាន់ Coverbook</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message numerus="yes">
        <source>%n years, born {day}</source>
        <translation>
            <numerusform>%n ឆ្នាំ កើតថ្ងៃ {day}</numerusform>
            <numerusform>%n ឆ្នាំ កើតថ្ងៃ {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>មិនទាន់ជ្រើសអ្នកណាទេ។</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>ការបង់</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Saved {day}</source>
        <translation>រក្សាទុក {day}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>រក្សាទុក {time}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ឈប់</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>កំពុងធ្វើ…</translation>
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
        <translation>ទេ</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>ប្រហែល</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
</context>
</TS>
