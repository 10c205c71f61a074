<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>The new term starts %n days after the old one, later than the days of grace.</source>
        <translation>
            <numerusform>The new term starts %n day after the old one, later than the days of grace.</numerusform>
            <numerusform>The new term starts %n days after the old one, later than the days of grace.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message numerus="yes">
        <source>%n years</source>
        <extracomment>age</extracomment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves of the backup are not in the file that it replaces: {saves}</source>
        <translation>
            <numerusform>%n save of the backup is not in the file that it replaces: {saves}</numerusform>
            <numerusform>%n saves of the backup are not in the file that it replaces: {saves}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves of the file that it replaces are not in the backup: {saves}</source>
        <translation>
            <numerusform>%n save of the file that it replaces is not in the backup: {saves}</numerusform>
            <numerusform>%n saves of the file that it replaces are not in the backup: {saves}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest backup was made %n days ago, and more has been saved since.</source>
        <translation>
            <numerusform>The newest backup was made %n day ago, and more has been saved since.</numerusform>
            <numerusform>The newest backup was made %n days ago, and more has been saved since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} holds what could be read. %n things are lost or not whole: {list} names them. Look them up in a backup or on paper; Verify tells which former saves no longer hold.</source>
        <translation>
            <numerusform>{name} holds what could be read. %n thing is lost or not whole: {list} names it. Look it up in a backup or on paper; Verify tells which former saves no longer hold.</numerusform>
            <numerusform>{name} holds what could be read. %n things are lost or not whole: {list} names them. Look them up in a backup or on paper; Verify tells which former saves no longer hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message numerus="yes">
        <source>%n lines of the bank belong to one movement of the book now.</source>
        <translation>
            <numerusform>%n line of the bank belongs to one movement of the book now.</numerusform>
            <numerusform>%n lines of the bank belong to one movement of the book now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a day or an amount were passed over.</source>
        <translation>
            <numerusform>%n line without a day or an amount was passed over.</numerusform>
            <numerusform>%n lines without a day or an amount were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movements of the book belong to one line of the bank now.</source>
        <translation>
            <numerusform>%n movement of the book belongs to one line of the bank now.</numerusform>
            <numerusform>%n movements of the book belong to one line of the bank now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Before saving</name>
    <message numerus="yes">
        <source>%n items are on the bill.</source>
        <translation>
            <numerusform>%n item is on the bill.</numerusform>
            <numerusform>%n items are on the bill.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are covered up to then.</source>
        <translation>
            <numerusform>%n person is covered up to then.</numerusform>
            <numerusform>%n people are covered up to then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are enrolled, {who} first.</source>
        <translation>
            <numerusform>%n person is enrolled: {who}.</numerusform>
            <numerusform>%n people are enrolled, {who} first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, {first} first, are covered by {product} of {who} from {day}.</source>
        <translation>
            <numerusform>%n person, {first}, is covered by {product} of {who} from {day}.</numerusform>
            <numerusform>%n people, {first} first, are covered by {product} of {who} from {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message numerus="yes">
        <source>The products add up to %n more than the scheme insures: it counts each person once.</source>
        <translation>
            <numerusform>The products add up to %n more than the scheme insures: it counts each person once.</numerusform>
            <numerusform>The products add up to %n more than the scheme insures: it counts each person once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Claim board</name>
    <message numerus="yes">
        <source>%n claims paid in the last 90 days whose money is on its way</source>
        <translation>
            <numerusform>%n claim paid in the last 90 days whose money is on its way</numerusform>
            <numerusform>%n claims paid in the last 90 days whose money is on its way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims reported, not taken up yet</source>
        <translation>
            <numerusform>%n claim reported, not taken up yet</numerusform>
            <numerusform>%n claims reported, not taken up yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims taken up and not decided yet</source>
        <translation>
            <numerusform>%n claim taken up and not decided yet</numerusform>
            <numerusform>%n claims taken up and not decided yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims whose money arrived in the last 30 days</source>
        <translation>
            <numerusform>%n claim whose money arrived in the last 30 days</numerusform>
            <numerusform>%n claims whose money arrived in the last 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n days</source>
        <translation>
            <numerusform>up to %n day</numerusform>
            <numerusform>up to %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Claim rules</name>
    <message numerus="yes">
        <source>The waiting period of %n days ends on {last}; the event was on {event}.</source>
        <translation>
            <numerusform>The waiting period of %n day ends on {last}; the event was on {event}.</numerusform>
            <numerusform>The waiting period of %n days ends on {last}; the event was on {event}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>%n complaints to answer</source>
        <translation>
            <numerusform>%n complaint to answer</numerusform>
            <numerusform>%n complaints to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n claims reported by then are not decided: the figures are provisional.</source>
        <translation>
            <numerusform>%n claim reported by then is not decided: the figures are provisional.</numerusform>
            <numerusform>%n claims reported by then are not decided: the figures are provisional.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days since the quarter&apos;s end; it is best closed after {ideal}, at most {most}.</source>
        <translation>
            <numerusform>%n day since the quarter&apos;s end; it is best closed after {ideal}, at most {most}.</numerusform>
            <numerusform>%n days since the quarter&apos;s end; it is best closed after {ideal}, at most {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are probably slips, or something that is not known.</source>
        <translation>
            <numerusform>%n finding is probably a slip, or something that is not known.</numerusform>
            <numerusform>%n findings are probably slips, or something that is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings make a figure wrong: put them right, or accept them.</source>
        <translation>
            <numerusform>%n finding makes a figure wrong: put it right, or accept it.</numerusform>
            <numerusform>%n findings make a figure wrong: put them right, or accept them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters before it are closed with it</source>
        <translation>
            <numerusform>%n quarter before it is closed with it</numerusform>
            <numerusform>%n quarters before it are closed with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters before it close with it, from {first} to {last}: is that meant?</source>
        <translation>
            <numerusform>%n quarter before it closes with it, from {first} to {last}: is that meant?</numerusform>
            <numerusform>%n quarters before it close with it, from {first} to {last}: is that meant?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message numerus="yes">
        <source>%n missing: {receipts}</source>
        <translation>
            <numerusform>%n missing: {receipts}</numerusform>
            <numerusform>%n missing: {receipts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts</source>
        <translation>
            <numerusform>%n receipt</numerusform>
            <numerusform>%n receipts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted: who is “{name}”? Esc leaves the row out; rows left: %n.</source>
        <translation>
            <numerusform>Pasted: who is “{name}”? Esc leaves the row out; %n row left.</numerusform>
            <numerusform>Pasted: who is “{name}”? Esc leaves the row out; %n rows left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n receipts</source>
        <translation>
            <numerusform>Save %n receipt</numerusform>
            <numerusform>Save %n receipts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{product} and %n more</source>
        <translation>
            <numerusform>{product} and %n more</numerusform>
            <numerusform>{product} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{whose}: %n payers</source>
        <translation>
            <numerusform>{whose}: %n payer</numerusform>
            <numerusform>{whose}: %n payers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%n doubtful</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n doubtful</numerusform>
            <numerusform>%n doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are doubtful: {title}. Checks lists them all.</source>
        <extracomment>imported</extracomment>
        <translation>
            <numerusform>%n of them is doubtful: {title}. Checks lists them all.</numerusform>
            <numerusform>%n of them are doubtful: {title}. Checks lists them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records came in.</source>
        <extracomment>imported</extracomment>
        <translation>
            <numerusform>%n record came in.</numerusform>
            <numerusform>%n records came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were written into {folder}.</source>
        <translation>
            <numerusform>%n record was written into {folder}.</numerusform>
            <numerusform>%n records were written into {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were set aside in {folder}. Mend them there, then import that folder.</source>
        <translation>
            <numerusform>%n row was set aside in {folder}. Mend it there, then import that folder.</numerusform>
            <numerusform>%n rows were set aside in {folder}. Mend them there, then import that folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things about this file do not hold.</source>
        <translation>
            <numerusform>%n thing about this file does not hold.</numerusform>
            <numerusform>%n things about this file do not hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not right. Put them right here or in the file, or set their rows aside.</source>
        <translation>
            <numerusform>%n thing is not right. Put it right here or in the file, or set its row aside.</numerusform>
            <numerusform>%n things are not right. Put them right here or in the file, or set their rows aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n wrong</numerusform>
            <numerusform>%n wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is right: %n records would come in.</source>
        <translation>
            <numerusform>Everything is right: %n record would come in.</numerusform>
            <numerusform>Everything is right: %n records would come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New words in the lists (%n): {words}</source>
        <translation>
            <numerusform>New word in the lists (%n): {words}</numerusform>
            <numerusform>New words in the lists (%n): {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n of them right as the last time</source>
        <extracomment>problems</extracomment>
        <translation>
            <numerusform>Put %n of them right as the last time</numerusform>
            <numerusform>Put %n of them right as the last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The paper and the file differ in %n figures.</source>
        <translation>
            <numerusform>The paper and the file differ in %n figure.</numerusform>
            <numerusform>The paper and the file differ in %n figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>rows not shown</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message numerus="yes">
        <source>{day} is %n days ago: figures of that time would change.</source>
        <translation>
            <numerusform>{day} is %n day ago: figures of that time would change.</numerusform>
            <numerusform>{day} is %n days ago: figures of that time would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} is %n days ahead.</source>
        <translation>
            <numerusform>{day} is %n day ahead.</numerusform>
            <numerusform>{day} is %n days ahead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n files that {table} tells of are not in the folder {folder}</source>
        <translation>
            <numerusform>%n file that {table} tells of is not in the folder {folder}</numerusform>
            <numerusform>%n files that {table} tells of are not in the folder {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Index form</name>
    <message numerus="yes">
        <source>{measured} was measured: {share} of {payout} is due, {each} to each of %n covers.</source>
        <translation>
            <numerusform>{measured} was measured: {share} of {payout} is due, {each} to %n cover.</numerusform>
            <numerusform>{measured} was measured: {share} of {payout} is due, {each} to each of %n covers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>the median time to settle claims</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keying</name>
    <message numerus="yes">
        <source>{name}: %n differences to settle.</source>
        <translation>
            <numerusform>{name}: %n difference to settle.</numerusform>
            <numerusform>{name}: %n differences to settle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n forms saved.</source>
        <translation>
            <numerusform>{name}: %n form saved.</numerusform>
            <numerusform>{name}: %n forms saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {count} forms keyed the second time.</source>
        <translation>
            <numerusform>{name}: %n of {count} forms keyed the second time.</numerusform>
            <numerusform>{name}: %n of {count} forms keyed the second time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {count} forms keyed.</source>
        <translation>
            <numerusform>{name}: %n of {count} forms keyed.</numerusform>
            <numerusform>{name}: %n of {count} forms keyed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>“{into}” stands in the place of “{word}” in %n records.</source>
        <translation>
            <numerusform>“{into}” stands in the place of “{word}” in %n record.</numerusform>
            <numerusform>“{into}” stands in the place of “{word}” in %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message numerus="yes">
        <source>about {day} (%n years)</source>
        <translation>
            <numerusform>about {day} (%n year)</numerusform>
            <numerusform>about {day} (%n years)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} (%n years)</source>
        <translation>
            <numerusform>{day} (%n year)</numerusform>
            <numerusform>{day} (%n years)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message numerus="yes">
        <source>%n briefs are in {folder}.</source>
        <translation>
            <numerusform>%n brief is in {folder}.</numerusform>
            <numerusform>%n briefs are in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files do not count; the table of files says why.</source>
        <translation>
            <numerusform>%n file does not count; the table of files says why.</numerusform>
            <numerusform>%n files do not count; the table of files says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schemes in {folder}</source>
        <translation>
            <numerusform>%n scheme in {folder}</numerusform>
            <numerusform>%n schemes in {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message numerus="yes">
        <source>%n conflicts wait for a person: see `coverbook conflicts`.</source>
        <translation>
            <numerusform>%n conflict waits for a person: see `coverbook conflicts`.</numerusform>
            <numerusform>%n conflicts wait for a person: see `coverbook conflicts`.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves taken in.</source>
        <translation>
            <numerusform>%n save taken in.</numerusform>
            <numerusform>%n saves taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves taken in; new in this book: {laptops}.</source>
        <translation>
            <numerusform>%n save taken in; new in this book: {laptops}.</numerusform>
            <numerusform>%n saves taken in; new in this book: {laptops}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{maker} brings %n saves, written by {users}: {rows}. Shall they come in?</source>
        <translation>
            <numerusform>{maker} brings %n save, written by {users}: {rows}. Shall it come in?</numerusform>
            <numerusform>{maker} brings %n saves, written by {users}: {rows}. Shall they come in?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} holds %n saves. Take it to the other laptop.</source>
        <translation>
            <numerusform>{name} holds %n save. Take it to the other laptop.</numerusform>
            <numerusform>{name} holds %n saves. Take it to the other laptop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n papers are laid out</source>
        <translation>
            <numerusform>%n paper is laid out</numerusform>
            <numerusform>%n papers are laid out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Principles</name>
    <message numerus="yes">
        <source>%n findings are open, of {whole} records.</source>
        <translation>
            <numerusform>%n finding is open, of {whole} records.</numerusform>
            <numerusform>%n findings are open, of {whole} records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message numerus="yes">
        <source>The figures are too many for one code. They stand in %n codes: photograph all of them.</source>
        <translation>
            <numerusform>The figures are too many for one code. They stand in %n code: photograph it.</numerusform>
            <numerusform>The figures are too many for one code. They stand in %n codes: photograph all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>Half of the claims settled took %n days or less.</source>
        <translation>
            <numerusform>Half of the claims settled took %n day or less.</numerusform>
            <numerusform>Half of the claims settled took %n days or less.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%n rows in all; the newest {most} are shown. Look for words to find others.</source>
        <translation>
            <numerusform>%n row in all; the newest {most} are shown. Look for words to find others.</numerusform>
            <numerusform>%n rows in all; the newest {most} are shown. Look for words to find others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message numerus="yes">
        <source>Renew %n policies</source>
        <translation>
            <numerusform>Renew %n policy</numerusform>
            <numerusform>Renew %n policies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report view</name>
    <message numerus="yes">
        <source>%n rows copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Run-off</name>
    <message numerus="yes">
        <source>%n claims came decided and without an estimate: what they cost is known afterwards.</source>
        <translation>
            <numerusform>%n claim came decided and without an estimate: what it cost is known afterwards.</numerusform>
            <numerusform>%n claims came decided and without an estimate: what they cost is known afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message numerus="yes">
        <source>%n claims of index {index} posted, {amount} in all.</source>
        <translation>
            <numerusform>%n claim of index {index} posted, {amount} in all.</numerusform>
            <numerusform>%n claims of index {index} posted, {amount} in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled with {name}, household {household}.</source>
        <translation>
            <numerusform>%n person enrolled with {name}, household {household}.</numerusform>
            <numerusform>%n people enrolled with {name}, household {household}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled with {name}, policy {policy}.</source>
        <translation>
            <numerusform>%n person enrolled with {name}, policy {policy}.</numerusform>
            <numerusform>%n people enrolled with {name}, policy {policy}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken onto policy {policy} of {name}.</source>
        <translation>
            <numerusform>%n person taken onto policy {policy} of {name}.</numerusform>
            <numerusform>%n people taken onto policy {policy} of {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies renewed for {amount}, save {save}.</source>
        <translation>
            <numerusform>%n policy renewed for {amount}, save {save}.</numerusform>
            <numerusform>%n policies renewed for {amount}, save {save}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts, {amount} collected, save {save}.</source>
        <translation>
            <numerusform>%n receipt, {amount} collected, save {save}.</numerusform>
            <numerusform>%n receipts, {amount} collected, save {save}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save {save} taken back: %n rows stand as before.</source>
        <translation>
            <numerusform>Save {save} taken back: %n row stands as before.</numerusform>
            <numerusform>Save {save} taken back: %n rows stand as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{goes} is merged into {stays}, {name}: %n records moved over.</source>
        <translation>
            <numerusform>{goes} is merged into {stays}, {name}: %n record moved over.</numerusform>
            <numerusform>{goes} is merged into {stays}, {name}: %n records moved over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n undecided</numerusform>
            <numerusform>%n undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n claims</source>
        <translation>
            <numerusform>median of %n claim</numerusform>
            <numerusform>median of %n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minutes without use</source>
        <translation>
            <numerusform>%n minute without use</numerusform>
            <numerusform>%n minutes without use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message numerus="yes">
        <source>In all {amount} to collect from %n payers.</source>
        <translation>
            <numerusform>In all {amount} to collect from %n payer.</numerusform>
            <numerusform>In all {amount} to collect from %n payers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>State</name>
    <message numerus="yes">
        <source>%n conflicts between laptops wait for a decision.</source>
        <translation>
            <numerusform>%n conflict between laptops waits for a decision.</numerusform>
            <numerusform>%n conflicts between laptops wait for a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message numerus="yes">
        <source>%n more corrections are in the file.</source>
        <translation>
            <numerusform>%n more correction is in the file.</numerusform>
            <numerusform>%n more corrections are in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Statements page</name>
    <message numerus="yes">
        <source>%n pages sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tariff</name>
    <message numerus="yes">
        <source>%n dependants at {amount}</source>
        <translation>
            <numerusform>%n dependant at {amount}</numerusform>
            <numerusform>%n dependants at {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at {amount}</source>
        <translation>
            <numerusform>%n person at {amount}</numerusform>
            <numerusform>%n people at {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is not eligible: %n years old, and {product} takes from {least} on.</source>
        <translation>
            <numerusform>{name} is not eligible: %n year old, and {product} takes from {least} on.</numerusform>
            <numerusform>{name} is not eligible: %n years old, and {product} takes from {least} on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n claims approved and not paid in full</source>
        <translation>
            <numerusform>%n claim approved and not paid in full</numerusform>
            <numerusform>%n claims approved and not paid in full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims reported by {day} and not decided</source>
        <translation>
            <numerusform>%n claim reported by {day} and not decided</numerusform>
            <numerusform>%n claims reported by {day} and not decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaints received by {day} and not answered</source>
        <translation>
            <numerusform>%n complaint received by {day} and not answered</numerusform>
            <numerusform>%n complaints received by {day} and not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts between laptops</source>
        <translation>
            <numerusform>%n conflict between laptops</numerusform>
            <numerusform>%n conflicts between laptops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings at the last look, {when}</source>
        <translation>
            <numerusform>%n finding at the last look, {when}</numerusform>
            <numerusform>%n findings at the last look, {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n investments fall due, the first on {day}</source>
        <translation>
            <numerusform>%n investment falls due on {day}</numerusform>
            <numerusform>%n investments fall due, the first on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished: {form}</source>
        <translation>
            <numerusform>%n not finished: {form}</numerusform>
            <numerusform>%n not finished: {form}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies to renew by {day}</source>
        <translation>
            <numerusform>%n policy to renew by {day}</numerusform>
            <numerusform>%n policies to renew by {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n premiums due by {day} and not paid</source>
        <translation>
            <numerusform>%n premium due by {day} and not paid</numerusform>
            <numerusform>%n premiums due by {day} and not paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n days ago</source>
        <translation>
            <numerusform>Last backup %n day ago</numerusform>
            <numerusform>Last backup %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The quarter ends in %n days</source>
        <translation>
            <numerusform>The quarter ends in %n day</numerusform>
            <numerusform>The quarter ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message numerus="yes">
        <source>%n years, born {day}</source>
        <translation>
            <numerusform>%n year, born {day}</numerusform>
            <numerusform>%n years, born {day}</numerusform>
        </translation>
    </message>
</context>
</TS>
