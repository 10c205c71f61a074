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
        <source>%n people enrolled with {name}, policy {policy}.</source>
        <translation>
            <numerusform>%n person enrolled with {name}, policy {policy}.</numerusform>
            <numerusform>%n people enrolled with {name}, policy {policy}.</numerusform>
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
